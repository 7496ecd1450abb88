/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -34	13+ -8	2 -8	3 -9	4-6 -26	7-12 -21	organisation -6	person -23
akin|true|	0 10	1 -7	13+ 11	2 11	4-6 37	7-12 20	organisation -19	person 49
away|pronoun|	0 10	1 20	13+ -20	2 -8	3 -23	4-6 -28	7-12 -35
away|pronoun|0|	first 10
away|pronoun|13+|	first -9	later -33
away|pronoun|1|	first 18	later 11
away|pronoun|2|	later -13
away|pronoun|3|	first -28
away|pronoun|4-6|	first -10	later -35
away|pronoun|7-12|	first -30	later -21
away|role|	0 -10	3 -8	4-6 -8	7-12 -9
away|role|0|	first 7	later -40
away|role|13+|	first 15	later -25
away|role|3|	later -28
away|role|4-6|	later -16
away|role|7-12|	first -9	later -11
body|false|	organisation -118	person 35
body|false|organisation|	a -65	none -52	the -106
body|false|person|	a 15	none 19	the 29
body|true|	organisation 39	person -74
body|true|organisation|	a -35	none -15	the 42
body|true|person|	a -8	the -88
body|unknown|	organisation -45	person 9
body|unknown|organisation|	a -47	none -120	the -20
body|unknown|person|	a -32	none -35	the 22
does|pronoun|	acts 10	null -25
does|pronoun|acts|0|	0 17	3 9	first 9	later -6
does|pronoun|acts|13+|	first -17	later -35
does|pronoun|acts|1|	0 -15	1 -9	2 12	3 -8	first 25	later 6
does|pronoun|acts|2|	1 22	2 -15	3 -6	first 9	later -18
does|pronoun|acts|3|	0 -21	1 -33	3 -9	first -13
does|pronoun|acts|4-6|	first 11	later -21
does|pronoun|acts|7-12|	first -14	later -10
does|pronoun|null|0|	2 -13	first -29	later -30
does|pronoun|null|13+|	later -43
does|pronoun|null|1|	0 -45	1 -7	2 -33	first -16	later -12
does|pronoun|null|2|	0 16	2 10	3 -52	later -23
does|pronoun|null|3|	2 -33	3 -24	later -14
does|pronoun|null|4-6|	first -6	later -24
does|pronoun|null|7-12|	later -66
does|pronoun|says|0|	0 12	1 18	2 45	3 16	first 24	later 21
does|pronoun|says|13+|	first -14	later -18
does|pronoun|says|1|	0 -21	1 -13	2 -18	3 -13	first 18	later 17
does|pronoun|says|2|	0 -12	1 -34	2 -28	3 -30	first -22
does|pronoun|says|3|	0 -15	1 -10	3 -9	first -38	later 7
does|pronoun|says|4-6|	first -43	later -22
does|pronoun|says|7-12|	first -39	later -9
does|role|	acts 10
does|role|acts|0|	0 6	1 7	2 16	first -8	later -11
does|role|acts|13+|	later -32
does|role|acts|1|	0 -14	1 -9	2 -30	first -13	later 32
does|role|acts|2|	0 -36	1 -8	2 11	3 -12	first 8
does|role|acts|3|	2 -16	later -9
does|role|acts|7-12|	first -18	later -20
does|role|null|0|	1 6	2 -24	3 -28	first 29	later -30
does|role|null|1|	0 -19	1 -11	3 -34	first 20	later -21
does|role|null|2|	0 -7	2 10	3 -19	first -9	later -24
does|role|null|3|	0 -20	1 -13	2 -6	3 -15	later -27
does|role|null|4-6|	first -12	later -16
does|role|null|7-12|	later -19
does|role|says|0|	0 10	3 -19	first -9	later -32
does|role|says|13+|	first 9	later -26
does|role|says|1|	0 -17	1 -26	2 -11	3 -41	first -7
does|role|says|2|	0 -32	1 -16	2 -27	3 -19	first -10	later 13
does|role|says|3|	0 -25	1 32	2 11	3 9	later -12
does|role|says|4-6|	first -6	later -14
ending|pronoun|organisation|	he -65	her -25	hey -20	him -20	his -27	i -30	it 7	she -59
ending|pronoun|person|	he 12	her 6	him 10	i -29	it -45	she 13
ending|role|organisation|	ach -23	aft -22	ain -45	air -30	als -27	ank 22	ant -48	any 21	ard -34	art -35	ary -46	ate -43	ats -25	boy -44	can -34	ceo -24	ces -26	cil 10	der -27	dge -29	dit -35	dog 14	dow -30	ead -32	eau 19	ect -41	ede -34	een -26	eer -39	ege 20	emo -30	end -17	ent -56	eon -21	ers -25	est 7	ete -26	eum 19	eur -31	fer -13	ger -71	ght -24	gue -40	hem -48	her -93	hor -52	ial -57	ian -66	iar -13	ice -57	ics 6	ict 41	ief -50	ies -25	ife -40	iff -18	ign -58	ine 8	ing -17	ion 8	ior -58	ird -18	irm 13	ist -23	ive -56	ker -24	law -34	ler 9	lor -29	lub 12	man -95	mat -36	men -31	mer -13	mp -23	nal -13	nch -65	ncy 25	nds -18	nel -28	ner -18	nor -56	nts -36	nty -21	ody 15	oll 16	one -27	ool -11	ors 19	ort -26	ose -45	oss -50	ote -32	oup 21	pal -12	ple -49	ral -34	ran -55	rat -20	rce -36	rch 28	rds -42	ree -48	rer -19	rmy -16	rse -32	rts -12	sed -52	ser -48	son -71	sor -7	sts -35	tal 17	tar -37	tee 16	ter -59	tes -31	tic -9	tor -7	try -37	udy -29	und 33	ups -18	urt 35	ury -35	ust 9	uty -33	val 6	ver -31	vet -23	wer -22	yer 6	yor -40	yst -33
ending|role|person|	ach -11	als -47	and 7	ank -45	ans -34	ant 14	any -79	ard 10	art 6	ary -22	ats -24	boy -39	can 14	ceo 8	cer -10	ces -31	cil -13	der 25	dge 9	dit -8	dor 6	dow 18	eam -51	ect 11	ede 16	een -24	eer 14	ege -29	emo -28	ent -10	eon 10	ers -107	ess -6	est 19	eur 12	fer -8	ger 18	hem -49	hor 15	ial -20	ian 35	iar -22	ice -23	ics -31	ict -57	ide -21	ief 13	ier 7	ies -59	ign -29	ily -46	ine -40	ing -12	ion -12	ird -34	irm -39	iry -32	ist 26	ity -25	ive 45	ker 25	ler 12	lub -49	mat -15	men -37	mer 23	nce -42	nch -37	ncy -58	nds -38	nel -9	ner 28	ney -14	nts -44	nty 8	ody -42	old 39	oll -31	one -27	ors -72	ort -44	ory -43	ose -35	oss 12	ote -27	oup -48	pal -23	per 15	ple -43	ral 27	rat 6	rce -56	rch -62	rds -28	rmy -28	rse 19	rts -23	rty 8	sed -6	ser -11	sts -45	tal -54	tar 9	tee -31	tes -32	tic -40	tor 7	try -25	und -49	urt -73	ury -36	ust -50	uty 11	val 11	ver 7	ves -24	vey -34	wer -9	yer -18	yst 11
fits|pronoun|	free -30	no -98	organisation -72	unknown 15	yes 48
fits|pronoun|free|0|	acts -27
fits|pronoun|free|	1 -27	7-12 -27
fits|pronoun|free|1|	null -20
fits|pronoun|no|	0 -43	1 -50	13+ -50	2 -46	3 -33	4-6 -53	7-12 -23
fits|pronoun|no|0|	acts -11	null -10	says -54
fits|pronoun|no|1|	acts -42	says -59
fits|pronoun|no|2|	acts -40	null -33	says -33
fits|pronoun|no|3|	acts -6	null -49	says -91
fits|pronoun|organisation|	0 -32	1 -69	13+ -22	2 -42	3 -43	4-6 -36	7-12 -30
fits|pronoun|organisation|0|	acts -35	null -43	says -34
fits|pronoun|organisation|1|	acts -32	null -41	says -41
fits|pronoun|organisation|2|	acts -28	null -34	says -26
fits|pronoun|organisation|3|	acts -26	null -35	says -27
fits|pronoun|unknown|	0 13	1 31	13+ -23	3 -12	4-6 -26	7-12 -36
fits|pronoun|unknown|0|	acts 21	null -24	says 27
fits|pronoun|unknown|1|	null 12	says 8
fits|pronoun|unknown|2|	acts -9	null -17	says 14
fits|pronoun|unknown|3|	acts -15	says -25
fits|pronoun|yes|	0 17	1 42	2 15	4-6 6	7-12 -11
fits|pronoun|yes|0|	acts 10	says 18
fits|pronoun|yes|1|	acts 20	null -6	says 22
fits|pronoun|yes|2|	acts 16	null 13	says 14
fits|pronoun|yes|3|	acts 8	null -16
fits|role|free|	0 -20	1 10	2 -11	3 -11	4-6 -13	7-12 -7
fits|role|free|0|	null -8	says -7
fits|role|free|1|	null -9
fits|role|free|2|	null -8	says -15
fits|role|free|3|	null -16	says -6
fits|role|	no -31	unknown 6	yes 26
fits|role|no|	0 13	1 -28	13+ -39	2 -36	3 -13	4-6 -23	7-12 -26
fits|role|no|0|	acts -24
fits|role|no|1|	null -33	says -23
fits|role|no|2|	acts -21	null -20	says -6
fits|role|no|3|	acts -41	null -51	says -27
fits|role|unknown|	0 6	1 -21	13+ -16	2 14	4-6 -6
fits|role|unknown|0|	acts 10	null -16
fits|role|unknown|1|	acts 8	null 18	says -36
fits|role|unknown|2|	acts -22	null 8	says -10
fits|role|unknown|3|	acts -13	null -57	says 8
fits|role|yes|	0 26	1 6	2 16	3 6	4-6 12	7-12 -30
fits|role|yes|0|	null 26
fits|role|yes|1|	null 19	says -15
fits|role|yes|2|	acts 26	null 24
fits|role|yes|3|	null -9	says -13
head|pronoun|organisation|	he -65	her -25	him -20	his -27	i -30	it 7	she -59	they -20
head|pronoun|person|	he 12	her 6	him 10	i -29	it -45	she 13
head|role|organisation|	accused -40	adviser -39	agency 25	agent -62	aide -49	american -31	analyst -33	army -16	artist -25	athlete -26	audit -35	author -49	authority 11	band 20	bank 22	banker -42	bench -65	board -16	boss -50	boy -44	brewer -11	brother -42	bureau 19	buyer 8	campaign -58	candidate -20	captain -35	center -29	ceo -24	chair -28	chairman -22	chairwoman -16	champion -27	chief -50	church 28	city -38	client -40	club 12	coach -23	college 20	commander -22	committee 16	company 21	comptroller 6	conductor -17	congressman -21	consultant -22	coroner -13	council 10	councillor -25	county -21	court 35	critic -9	curator -18	daughter -40	defendant -13	defender -28	delegate -21	democrat -20	department 8	deputy -33	designer -28	detective -22	diplomat -36	diplomats -23	director -53	district 41	doctor -19	document -41	draft -22	driver -31	economist -19	economists -20	editor -21	engineer -40	executive -56	experts -12	familiar -13	farmer 6	father -53	federation 15	firm 13	forward -47	founder -21	friend -17	friends -18	fund 33	general -34	government -63	governor -56	grandmother -40	grocer 22	group 21	groups -18	guard -40	head -32	hospital 17	husband -67	inspector -33	judge -29	junior -41	justice -13	justices -26	lawmaker -36	lawmakers -16	lawyer -45	lawyers -22	leader -50	lender 8	letter -29	man -65	manager -40	mayor -33	member -29	members -35	memo -30	midfielder -29	minister -54	ministry -37	mission 22	mother -46	mp -23	museum 19	note -32	nurse -32	office -69	officer -26	official -57	officials -20	one -27	opponent -46	opposition -12	organization 7	owner -15	pensioner -27	people -49	percent -17	person -37	police -34	politician -17	poll 16	premier -26	president -36	princess -24	producer -24	professor -29	prosecutor -23	prosecutors -11	question -33	records -37	regulator 8	report -51	reporters -33	republican -31	researcher -36	retailer 7	rider -21	rival 6	rivals -16	roofer -13	school -11	scientist -22	secretary -43	seen -17	senator -36	sergeant -26	sheriff -9	sister-in-law -29	skipper -20	son -27	source -36	spaniard -32	speaker -23	spokesman -33	spokesperson -41	spokeswoman -43	state -35	statement -22	striker -12	student -45	study -29	superintendent -19	supervisor -13	surgeon -21	swede -34	teacher -21	them -48	third -18	trader -38	treasurer -19	treasury -27	tribunal -10	trust 9	university -6	utility 9	vet -23	veteran -40	visitors 27	waiter -23	watchdog 15	widow -30	wife -40	winger -21	witness -37	woman -48
head|role|person|	29-year-old 6	31-year-old 11	38-year-old 12	accused 7	actor 10	adviser -16	agency -58	agent -15	aide -58	airline -40	american 15	analyst 11	army -28	artist 7	association -28	attorney -14	author 10	authority -28	bank -45	bench -37	board -22	boss 12	boy -39	buyer -8	campaign -29	candidate 7	carrier -24	center 9	ceo 8	chairwoman 6	champion 7	chief 14	church -62	client 7	club -49	coach -11	college -29	commander -6	commission -40	committee -31	company -79	conductor 21	congressman 8	consultant 7	council -13	councillor 9	counterpart 6	county 8	court -73	critic -40	critics -26	curator 12	defendant 12	defender 6	democrat 6	department -40	deputy 11	detective 6	developer -41	diplomat -15	director 11	district -57	doctor -11	driver 8	economist 21	economists -16	editor -8	executive 45	experts -23	familiar -22	family -40	farmer 19	federation -23	firm -39	forward 9	founder 15	friends -38	fund -49	general 20	government -52	grandmother -43	grocer -36	group -48	guard 9	hospital -54	husband 8	indictment -40	inquiry -32	inspector -9	judge 9	justice 7	justices -31	lawmaker -9	lawmakers -30	lawyer -28	lawyers -33	lender -36	letter -28	mayor 10	members -39	memo -28	ministry -25	note -27	novelist 16	nurse 19	office -30	official -20	officials -35	one -27	opponent 18	opposition -34	owner 14	paper -29	party 8	pensioner 7	people -34	person -45	player 17	politician 11	poll -31	premier -16	president -13	producer -15	professor 25	prosecutors -46	question 16	referee -12	regulator -29	report -41	reporters -36	rival 11	roofer -8	scientist 9	secretary -16	seen -24	sergeant -10	sister-in-law 10	son -10	source -56	spaniard 19	spokesman -30	spokesperson -44	spokeswoman -23	star 7	student 22	supervisor -21	supporters -30	surgeon 10	survey -34	swede 16	teacher 10	team -51	teenager 17	them -49	third -34	treasury -29	tribunal -38	trust -50	union -10	university -35	visitors -44	widow 18	winger 10	witness 9	woman -18
introduced|	false -19	true 51
introduced|false|	a -184	none -48	own -33	the 8	third 7
introduced|true|	a 81	none 15	the 19
kind|pronoun|	organisation -59	person 16
kind|pronoun|organisation|	own -26	third -49
kind|pronoun|person|	own -23	third 18
kind|role|	organisation -8	person 6
kind|role|organisation|	a -68	none -63	the 13
kind|role|person|	a -13	none -14	the 10
kin|artist|	other -14	same 12
kin|association|	none -14	other -25	same 19
kin|authority|	none -20	other -11	same -29
kin|club|	other -16	same -17
kin|coach|	none -14	same -8
kin|company|	none 7	other 13	same 12
kin|court|	none 15	other -14	same -56
kin|doctor|	none -12	other -12	same 25
kin|envoy|	none -22
kin|false|none|	1 -13	13+ 19	2 -7	3 -7	4-6 -13	7-12 -20
kin|false|none|free|	false -27
kin|false|none|no|	false -11	true -34
kin|false|none|unknown|	true -12
kin|false|none|yes|	false 27	true 27
kin|false|	other -21
kin|false|other|	0 -13	13+ -44	2 -19	4-6 -19	7-12 -24
kin|false|other|free|	false -15	true -17
kin|false|other|no|	false -15	true -32
kin|false|other|unknown|	false -26	true 31
kin|false|other|yes|	false -17	true 13
kin|judge|	none -76	other -81	same 48
kin|lawyer|	none -26	other -66	same -9
kin|leader|	none -13
kin|mayor|	none -18	other -25	same 22
kin|member|	none 10
kin|minister|	none -14	other -61
kin|null|	other -21
kin|party|	none -20	other 10
kin|player|	none 7	same 17
kin|police|	none -29	other -18	same 18
kin|press|	none 11	other -36	same -12
kin|priest|	none -42	other 8
kin|prosecutor|	none -35	other 6	same 22
kin|school|	none 32	same -47
kin|scientist|	none -14	other -10	same 33
kin|teacher|	none -14	other 21
kin|true|none|	13+ -25	3 -26
kin|true|none|no|	false -24
kin|true|none|unknown|	false 7
kin|true|none|yes|	false 12
kin|true|	other -15	same 25
kin|true|other|	13+ -17	2 -12	3 -15	4-6 -16	7-12 -31
kin|true|other|free|	false -11	true -36
kin|true|other|no|	false -35
kin|true|other|unknown|	false -33
kin|true|other|yes|	false 12
kin|true|same|	0 -16	1 8	13+ 7	2 14	4-6 21	7-12 23
kin|true|same|free|	false -12	true 34
kin|true|same|unknown|	false -27	true 19
kin|true|same|yes|	false -34
kin|union|	other -24
kin|worker|	none 7	other -9	same 13
kin|writer|	none -19	other -14
language|en|pronoun|	organisation -59	person 16
language|en|role|	organisation -8	person 6
last|pronoun|false|	1 17	13+ -20	2 -7	3 -15	4-6 -23	7-12 -31
last|pronoun|false|13+|	3 -19
last|pronoun|false|1|	0 24	1 -15
last|pronoun|false|2|	0 9	1 -22	2 -7
last|pronoun|false|3|	1 -28	3 -21
last|pronoun|false|4-6|	0 -23	1 -16	2 -9	3 -23
last|pronoun|false|7-12|	1 -36	2 -52	3 -6
last|pronoun|false|free|	0 -28	1 -20	3 -34
last|pronoun|false|no|	0 -31	1 -34	2 -45	3 -46
last|pronoun|false|organisation|	0 -63	1 -50	2 -43	3 -39
last|pronoun|false|unknown|	0 11	1 11	3 -6
last|pronoun|false|yes|	0 20	1 18	2 30	3 -6
last|pronoun|true|	0 24	1 11	13+ -24	3 -18	4-6 -18	7-12 -16
last|pronoun|true|0|	0 24
last|pronoun|true|13+|	3 -24
last|pronoun|true|1|	0 12
last|pronoun|true|2|	1 -19	2 13
last|pronoun|true|3|	1 -20
last|pronoun|true|4-6|	1 -14	2 -24
last|pronoun|true|7-12|	1 -14	3 -20
last|pronoun|true|no|	0 -46	1 -56	2 -55	3 -43
last|pronoun|true|organisation|	1 -29	2 -16	3 -18
last|pronoun|true|unknown|	0 10	1 10	3 -40
last|pronoun|true|yes|	0 10	1 19	3 19
last|role|false|	0 -6	4-6 -11	7-12 -8
last|role|false|0|	0 -6
last|role|false|1|	0 6	1 -10
last|role|false|2|	1 -16	2 9
last|role|false|3|	1 -31	2 11	3 -24
last|role|false|4-6|	0 6	1 -23	2 -22	3 8
last|role|false|7-12|	2 -35
last|role|false|free|	1 -14	2 -17	3 -13
last|role|false|no|	1 -7	2 -8	3 -38
last|role|false|unknown|	3 -7
last|role|false|yes|	0 25	2 29	3 -7
last|role|	true -8
last|role|true|	0 -23	2 -8	3 -19	7-12 -10
last|role|true|0|	0 -23
last|role|true|1|	0 31	1 -29
last|role|true|2|	0 27	1 -27	2 -22
last|role|true|3|	0 -10	1 -17	2 -9
last|role|true|4-6|	2 -21
last|role|true|7-12|	1 -24	2 -8
last|role|true|free|	0 -16	1 10	2 -7
last|role|true|no|	0 -42	1 -37	2 -32	3 -44
last|role|true|unknown|	0 -16	3 -10
last|role|true|yes|	0 -12	2 9	3 -53
near|pronoun|0|	0 10
near|pronoun|13+|	3 -20
near|pronoun|1|	0 27	1 -16
near|pronoun|2|	0 10	1 -29	2 6
near|pronoun|3|	1 -34	3 -21
near|pronoun|4-6|	1 -20	2 -17	3 -18
near|pronoun|7-12|	1 -39	2 -45	3 -12
near|role|0|	0 -10
near|role|1|	0 17	1 -22
near|role|2|	0 17	1 -28
near|role|3|	1 -28	2 8	3 -22
near|role|4-6|	0 25	1 -17	2 -22	3 10
near|role|7-12|	2 -34
	nobody -19
nobody|ending|pronoun|	he -27	her -33	hey 6	him -36	his -26	i 28	it 9	she -38
nobody|ending|role|	-up -15	ach 11	aft 23	ain 11	air -34	als 44	and -28	ank -42	ant -22	any -73	art -22	ary 17	ate 23	ats 23	ber -22	boy 32	can -20	ceo -14	cer 9	ces 20	cil -16	der -33	dge -44	dit 21	dog -29	dor -22	dow -32	ead -11	eam 6	eau -19	ect -29	ede -25	een 18	eer -15	ees 25	ege -28	emo 25	end -7	ent 31	eon -24	ers 63	ess -15	est -32	ete -21	eum -26	eur -33	ger -43	ght 8	gue 7	hem 34	hor -37	ial 24	ian -60	iar 14	ice 34	ict -44	ide 15	ief -28	ier -19	ies 30	ife -6	iff 7	ign 38	ils 19	ily 15	ine -36	ion -11	ird 17	irm -15	iry 26	ist -32	ity -9	ive -26	ker -30	ler -37	lub -33	man 14	mat 13	men 27	mer -24	mp -21	nal -11	nce 16	nch 35	ncy -56	nds 30	ned 18	nel 11	ner -66	ney 12	nts 26	nty 7	ody -11	old -101	oll -11	one 22	ors 14	ort 38	ory 11	ose 21	oss -40	ote 20	oup -30	pal 13	per -34	ple 43	ral -26	rat -27	rce 36	rch -35	rds 33	ree 11	rer -19	rmy 14	rse -32	rts 16	rty -47	sed -17	ser 20	son 17	sts 31	tal -28	tar -26	tes 23	tic 32	tor -13	try 40	udy 24	und -40	unt 11	ups 16	urt -25	ury 30	uty -27	val -29	ver -16	ves 23	yor -8	yst -26
nobody|kin|a|	artist -9	association 8	company 10	court 35	doctor -19	envoy 41	leader 12	player -7	police 19	press 27	school -10	scientist -13	teacher -23	worker -19	writer 14
nobody|kin|none|	authority 10	leader -25	minister -22	party 8
nobody|kin|the|	artist -27	authority 27	club -18	company -109	court 12	doctor -12	envoy -20	judge -14	lawyer 41	leader 7	mayor -9	member -50	minister 15	party -6	player -84	police -9	press -34	scientist -23	teacher -37	worker -26
nobody|many|	false -20	true 10
nobody|met|pronoun|	never -28
nobody|met|pronoun|never|	own 26	third -40
nobody|met|role|	a 44	bare -40	the -18
nobody|met|role|a|	a 30	none -9	the 42
nobody|met|role|bare|	a 10	none -26	the -41
nobody|met|role|never|	a 19	none 41	the -37
nobody|met|role|the|	a 43	none 10	the -27
nobody|others|	1 -46	2 -41	3 10
nobody|pronoun|	he -27	her -33	him -36	his -26	i 28	it 9	own 26	she -38	they 6	third -40
nobody|role|	29-year-old -22	31-year-old -19	38-year-old -21	51-year-old -22	a 31	accused -37	actor -22	adviser 20	agency -56	agent 21	aide 42	airline -35	american -25	analyst -26	analysts 19	army 14	artist -24	athlete -21	attorney 12	audit 26	author -39	authority -38	authors 19	band -26	bank -42	banker 18	bench 35	board 17	boss -40	boy 32	brewer -21	brother -15	bureau -19	buyer -27	campaign 38	candidate -19	captain 16	carrier -20	center -24	ceo -14	chair -30	chairman -37	chairwoman -19	champion -30	chief -30	church -35	city 11	client -35	club -33	coach 11	college -28	commander -6	commission 9	company -73	comptroller -29	conductor -28	congressman -19	consultant -18	coroner -15	council -16	councillor -23	counterpart -26	county 7	court -25	critic 32	critics 19	curator -23	daughter 6	defendant -40	defender -17	democrat -27	deputy -26	designer -19	detective -22	diplomat 13	diplomats 17	director -20	district -44	doctor 18	document 30	draft 23	driver -17	economist -26	economists 16	editor 15	elder 12	emails 19	engineer 6	executive -25	experts 16	familiar 14	family 31	farmer -34	farmers 8	father -14	federation -24	firm -15	forward -26	founder -23	friend -7	friends 30	fund -40	general -22	government 38	grandmother 32	grocer -29	group -30	groups 16	guard -9	hospital -28	husband -13	indictment 30	inquiry 26	judge -44	justice -20	justices 20	lawmaker 10	lawmakers 14	lawyer 27	lawyers 24	lender -16	letter 31	maker -20	mayor -17	member -12	members 29	memo 25	midfielder -22	ministry 40	mission -26	mother -9	mp -21	museum -26	musician -22	none 25	note 20	novelist -20	nurse -32	office 42	officer 7	official 24	officials 32	one 22	opponent -44	opposition 15	organization -22	owner -16	paper -18	partner -26	party -47	pensioner -24	people 38	percent 22	person 30	player -24	politician -22	poll -11	premier 15	president 18	princess -18	producer 16	professor -27	prosecutors 27	question -26	records 29	referee 9	regulator -22	report 48	reporters 26	republican -10	residents 11	retailer -19	rival -29	rivals 26	scientist -17	secretary 10	seen 17	senator -7	sergeant 13	sheriff -18	singer -20	sister-in-law -25	skipper -13	son 10	source 36	spaniard -27	spokesman 28	spokesperson 34	spokeswoman 19	star -19	start-up -15	state 22	statement 25	striker -27	student -34	study 24	supervisor 19	supporters 17	surgeon -24	swede -25	teacher -30	team 6	teenager -24	the -38	them 34	third 17	trader 9	treasurer -19	treasury 22	tribunal 7	university 13	utility -22	veteran -22	visitors -28	waiter 23	watchdog -23	widow -32	wife -6	winger -21	witness -32	woman 21
often|pronoun|	0 -37	2 -17	3 -11	4 35
often|role|	0 -24	1 -42	2 12	3 27	4 19
quoted|	true -34
rank|pronoun|	0 -6	1 10	3 -19	4 -20
rank|pronoun|0|0|	organisation -8
rank|pronoun|0|1|	organisation 16
rank|pronoun|0|2|	organisation -39
rank|pronoun|0|3|	organisation -23
rank|pronoun|0|4-6|	organisation -15	person -15
rank|pronoun|0|7-12|	person -27
rank|pronoun|1|0|	organisation -20	person 21
rank|pronoun|1|1|	organisation -37	person 17
rank|pronoun|1|2|	organisation -28
rank|pronoun|1|3|	organisation -39	person -8
rank|pronoun|1|4-6|	organisation -39
rank|pronoun|1|7-12|	organisation -17	person -13
rank|pronoun|2|0|	organisation -8	person 15
rank|pronoun|2|13+|	organisation -11
rank|pronoun|2|1|	organisation -44	person 37
rank|pronoun|2|2|	organisation -46	person 7
rank|pronoun|2|3|	organisation -42	person -34
rank|pronoun|2|4-6|	organisation -48	person 14
rank|pronoun|2|7-12|	organisation -28	person -35
rank|pronoun|3|13+|	organisation -18
rank|pronoun|3|1|	organisation -29	person 23
rank|pronoun|3|2|	organisation -28	person 12
rank|pronoun|3|3|	organisation -39	person -8
rank|pronoun|3|4-6|	organisation -44	person -33
rank|pronoun|3|7-12|	organisation -44	person -76
rank|pronoun|4|13+|	organisation -21	person -19
rank|pronoun|4|1|	organisation -18	person 29
rank|pronoun|4|2|	organisation -37	person 15
rank|pronoun|4|3|	organisation -34	person -7
rank|pronoun|4|4-6|	organisation -49	person -32
rank|pronoun|4|7-12|	organisation -54
rank|role|	0 -6	3 -15	4 -6
rank|role|0|1|	organisation -10
rank|role|0|2|	organisation -48
rank|role|0|3|	organisation -23	person -9
rank|role|0|4-6|	organisation 15	person -8
rank|role|0|7-12|	person -30
rank|role|1|0|	organisation 18	person -56
rank|role|1|1|	organisation -13	person 11
rank|role|1|2|	organisation -29	person 21
rank|role|1|3|	organisation -16
rank|role|1|4-6|	organisation -24	person -18
rank|role|1|7-12|	organisation -11	person 20
rank|role|2|0|	organisation -40	person 18
rank|role|2|13+|	organisation -30	person -35
rank|role|2|1|	organisation -48	person 27
rank|role|2|2|	organisation -9
rank|role|2|3|	organisation -10
rank|role|2|4-6|	organisation -13	person 8
rank|role|2|7-12|	organisation 8	person -18
rank|role|3|13+|	organisation -31	person -29
rank|role|3|1|	organisation -29	person -11
rank|role|3|2|	organisation -6	person -26
rank|role|3|3|	organisation -9	person 8
rank|role|3|4-6|	person -7
rank|role|3|7-12|	person -41
rank|role|4|13+|	organisation 33	person -49
rank|role|4|1|	person -12
rank|role|4|2|	organisation -36
rank|role|4|3|	organisation -13	person -30
rank|role|4|4-6|	organisation -11	person -20
rank|role|4|7-12|	organisation -8	person -19
report|pronoun|0|	accuse 9	admit 30	allege -13	allow 9	answer 11	ask -21	believe 27	caution 22	concede -6	confirm 18	deny 23	describe 20	estimate 9	expect -8	explain 25	joke 12	none -10	note 26	order 23	recall -18	repeat -14	reply -14	see 19	stress 21	tell -10	thank -8	think 9	use -9	warn 21
report|pronoun|1|	admit -14	allege 9	allow -6	answer -15	argue 7	ask 18	believe -12	call 17	caution -7	claim 10	concede 15	confirm -15	decline -11	describe -19	estimate 19	expect -6	explain -18	joke 13	laugh 16	note -10	point 15	promise -28	recall 25	repeat -12	reply 11	report 7	see 8	stress -14	suggest 10	thank 17	use -6	warn -17	wonder -13
report|pronoun|2|	accuse -25	add -8	admit -24	allege -25	allow -17	answer 10	argue -27	believe -21	call -25	concede -24	confirm -15	decline -12	deny -31	describe -34	expect -19	explain -8	joke -20	laugh -10	none 13	note -24	promise -20	repeat -21	rule -24	say -10	see -19	stress -19	suggest -25	tell 12	thank -22	think -12	use -20
report|pronoun|3|	accuse -17	add -12	admit -33	allege -19	allow -24	answer -45	ask -21	believe -20	call -41	caution -19	claim -36	decline -9	deny -18	describe -31	expect 11	explain -18	joke -32	laugh -35	none -19	note -25	point -57	promise -42	rule -35	say -12	see -23	suggest -24	tell 9	thank -25	think -33	use -30	warn -13	write -44
report|pronoun|false|	accuse 18	add -6	admit 13	allege -23	answer 11	argue -21	believe -8	call -6	caution 9	concede -6	confirm -13	decline 10	describe -11	estimate 7	explain 6	joke 7	none -8	point 7	recall 6	repeat -11	reply -8	report -7	rule -26	see 8	stress 11	suggest 15	tell 16	thank 6	think -34	use 7	wonder 6
report|pronoun|false|accuse|	1 23	3 -17	4-6 -25	7-12 -18
report|pronoun|false|add|	0 7	13+ 6	2 -20	3 -19	4-6 -31
report|pronoun|false|admit|	3 8	7-12 -31
report|pronoun|false|allege|	4-6 -17
report|pronoun|false|allow|	7-12 -19
report|pronoun|false|answer|	2 13	4-6 9	7-12 -30
report|pronoun|false|argue|	1 -13	3 -20	4-6 -26	7-12 -24
report|pronoun|false|ask|	0 -18	1 6	13+ -38	2 7	7-12 -20
report|pronoun|false|believe|	3 -19	4-6 -13	7-12 -16
report|pronoun|false|call|	0 8	1 12	2 -14	3 -30	4-6 -38	7-12 -32
report|pronoun|false|caution|	2 -8
report|pronoun|false|claim|	1 11	2 -33	3 10	4-6 -21	7-12 -26
report|pronoun|false|concede|	4-6 -25
report|pronoun|false|decline|	1 20	4-6 -20	7-12 -12
report|pronoun|false|deny|	1 23	2 -6	3 -17	4-6 -25	7-12 -25
report|pronoun|false|describe|	2 -20	4-6 -26	7-12 -18
report|pronoun|false|expect|	1 12	2 -14	3 -21	7-12 -25
report|pronoun|false|explain|	1 22	2 10	3 -13	4-6 -23	7-12 -25
report|pronoun|false|joke|	1 12
report|pronoun|false|laugh|	2 -17	4-6 -19
report|pronoun|false|none|	13+ -45	2 -33	3 -14	4-6 9	7-12 -22
report|pronoun|false|note|	1 23	3 -23	4-6 -28	7-12 -24
report|pronoun|false|point|	1 22	2 -24	3 -24	4-6 6	7-12 -39
report|pronoun|false|promise|	1 30	2 -29	3 -17	4-6 -26	7-12 -30
report|pronoun|false|recall|	1 30	13+ -22	2 -22	4-6 23	7-12 -33
report|pronoun|false|repeat|	1 -14
report|pronoun|false|reply|	0 -20	1 -15	13+ -6	2 -12	3 10	4-6 -11
report|pronoun|false|report|	7-12 -6
report|pronoun|false|rule|	4-6 -24
report|pronoun|false|say|	0 -14	1 7	13+ -8	2 10	3 -15	4-6 -32	7-12 -17
report|pronoun|false|see|	1 -12	2 -9	3 -24	4-6 -19	7-12 -28
report|pronoun|false|stress|	1 21
report|pronoun|false|suggest|	1 25	4-6 -22	7-12 -19
report|pronoun|false|tell|	13+ -18	4-6 8	7-12 -9
report|pronoun|false|thank|	3 -13
report|pronoun|false|think|	1 20	13+ -15	2 -11	3 -10	4-6 -25	7-12 -21
report|pronoun|false|use|	4-6 -17	7-12 -29
report|pronoun|false|warn|	4-6 -8
report|pronoun|false|wonder|	4-6 -13
report|pronoun|false|write|	0 15	1 16	13+ -31	3 -42	4-6 -36
report|pronoun|true|	accuse -14	admit -17	allege -11	answer -16	argue 14	ask -12	believe 16	call -18	claim 8	confirm 12	decline -18	deny 13	describe -9	estimate 17	expect -7	joke -18	none 13	note 14	order 15	point -15	promise -21	recall -14	repeat 17	reply 19	report 12	rule -19	see -6	suggest -16	tell -25	thank -6	think 24	use -21	warn 15	write -24
report|pronoun|true|add|	1 14	2 10	3 -28	4-6 -24	7-12 -19
report|pronoun|true|ask|	1 -11	3 -6
report|pronoun|true|call|	1 11	4-6 -26
report|pronoun|true|caution|	1 20
report|pronoun|true|claim|	1 27
report|pronoun|true|concede|	1 -7
report|pronoun|true|decline|	1 -12
report|pronoun|true|deny|	4-6 -12
report|pronoun|true|describe|	3 -22
report|pronoun|true|expect|	1 -6
report|pronoun|true|none|	0 20	2 8	3 6	4-6 -15	7-12 8
report|pronoun|true|note|	1 23
report|pronoun|true|point|	2 -9	4-6 -25
report|pronoun|true|promise|	1 -15	2 -17
report|pronoun|true|recall|	4-6 -29	7-12 -10
report|pronoun|true|reply|	2 7	3 15	4-6 6
report|pronoun|true|say|	2 7	3 -32
report|pronoun|true|tell|	1 25	2 -46	3 -40	4-6 -27	7-12 -19
report|pronoun|true|thank|	1 23
report|pronoun|true|warn|	1 19
report|pronoun|true|write|	2 -8	3 -24	4-6 -26	7-12 -8
report|role|0|	accuse -23	add 18	admit 25	advise 11	agree -26	allege 6	announce -20	answer -29	argue -29	ask -34	believe 10	blame -12	call -28	caution 17	claim -18	comment 20	complain -34	concede 26	conclude -18	confirm -19	contend -7	decline 9	deny -6	disclose -18	dismiss -17	dispute 7	explain -19	hear 8	hold 26	identify 7	insist -14	intend 13	issue 6	know -22	maintain -11	mention -18	name -21	note -19	offer -27	order -25	plan -16	point -13	post -11	promise 22	quote -9	read 7	recall 20	record 15	refer -16	reject -24	remark -20	reply -34	report 12	request -16	rule -25	say 19	see -19	shout -16	show -9	sign -21	speak -35	suggest 6	testify 7	thank -9	think -31	urge -16	use 14	want -14	warn 13	wish 6	write 12
report|role|1|	accuse 12	add -14	admit -21	advise -19	allege -20	announce 11	answer -26	ask 7	believe -11	blame -35	call -48	caution -11	complain -17	contend 20	disclose -20	dismiss 6	dispute -13	expect -33	explain 12	find 9	hear -33	hold -36	intend -18	know 9	laugh 10	maintain 6	mention -22	name -32	observe -15	offer 17	order 23	plan -35	point -17	post -23	promise -26	quote -33	recall -24	record -25	refer -20	refuse -7	reject 26	remark 10	report -39	request -17	rule 16	see 8	shout 12	show -22	speak -41	state -29	suggest -17	tell -23	testify -18	thank 7	think 7	urge -39	vote 14	wish 6
report|role|2|	accuse -17	add -30	admit -30	advise -23	agree -11	allege -24	argue -34	ask -61	believe -46	blame 6	call 15	comment -19	confirm 6	decline -50	deny -20	describe -25	dismiss -21	dispute -13	expect -34	explain -29	find -29	hear -37	hold -30	insist -21	know -20	laugh -25	maintain -21	name -8	none 18	note -26	observe -23	offer -13	plan 26	point -22	promise 9	quote -29	read -24	record 9	refer -24	refuse -22	reject -30	remark -6	reply -17	report -37	request -16	rule -21	say -24	see -18	shout 11	show -16	sign -24	speak -34	suggest -19	tell 9	think -24	warn -28	wish -29
report|role|3|	add -25	admit -51	advise -54	allege -27	ask -26	believe -53	call -15	claim -6	comment -37	complain -23	confirm -65	decline -20	deny -38	describe -46	dismiss -36	find -55	laugh -45	name -48	none 13	note -34	plan -11	point 7	post -20	promise -48	quote -57	read -37	record -18	reject -56	remark 6	report -65	request -34	rule -36	say -42	see 9	shout -37	show -24	sign -19	speak 10	suggest -32	tell -14	think -15	warn -60	wish -71	write -57
report|role|false|accuse|	0 -18	1 23	13+ -47	2 -10	4-6 -9	7-12 -70
report|role|false|	add -7	agree -7	answer -15	argue -29	ask -27	believe -17	blame -8	call -24	caution 14	comment 6	complain -41	conclude -18	decline -10	deny -8	describe -35	dismiss -6	expect -12	hold 22	insist -12	know -31	mention -27	name -34	none 15	note -32	observe -26	offer 11	order 11	point -8	promise -9	quote -21	recall 6	record 12	refer -19	refuse 13	report -25	request -37	rule -14	show -21	sign -24	speak -8	suggest -33	tell 6	testify 6	think -59	urge -24	vote 15	wish -20
report|role|false|add|	1 11	3 -20	4-6 -41	7-12 -12
report|role|false|admit|	3 -23
report|role|false|advise|	1 11	4-6 -33
report|role|false|agree|	1 -25	4-6 -7
report|role|false|allege|	1 -21	7-12 -22
report|role|false|announce|	0 -20
report|role|false|answer|	0 -22	1 -22	13+ 6	4-6 -20
report|role|false|argue|	3 -20	4-6 -43	7-12 -31
report|role|false|ask|	0 12	1 -67	13+ 6	2 -10	3 7	4-6 -11	7-12 -51
report|role|false|believe|	0 10	1 -33	2 -34	3 11	4-6 -39	7-12 -47
report|role|false|blame|	1 -18	3 -41	4-6 -35
report|role|false|call|	0 -14	1 -34	13+ -51	2 -11	3 6
report|role|false|caution|	0 17
report|role|false|claim|	1 -25	3 13	7-12 -34
report|role|false|comment|	3 -18	4-6 -26
report|role|false|complain|	1 -23	3 -18	4-6 -19
report|role|false|confirm|	0 10	1 -15	13+ -21	2 13	3 -15	4-6 -10	7-12 -39
report|role|false|decline|	1 -6	13+ 11	2 -46	3 -27	4-6 -10	7-12 -61
report|role|false|deny|	0 16	1 15	13+ -17	2 -30	3 -14	4-6 -61
report|role|false|describe|	0 -13	1 12	2 -25	4-6 -32	7-12 -35
report|role|false|disclose|	1 -22
report|role|false|dismiss|	2 -25	4-6 -23	7-12 -22
report|role|false|dispute|	1 -12	2 -20	3 -25	4-6 -27	7-12 6
report|role|false|expect|	2 -16	4-6 -39
report|role|false|explain|	1 19	3 -26	4-6 -44	7-12 11
report|role|false|find|	0 17	13+ -19	3 -25	4-6 -36	7-12 -42
report|role|false|hear|	1 -38	2 -19	3 -18	4-6 7	7-12 9
report|role|false|hold|	1 10	2 -25	7-12 -40
report|role|false|insist|	3 -21	4-6 -30
report|role|false|intend|	3 -21
report|role|false|know|	1 -8
report|role|false|laugh|	3 -11	4-6 -27
report|role|false|maintain|	3 -11	4-6 -23	7-12 14
report|role|false|name|	1 -10	3 -33	4-6 -35	7-12 -15
report|role|false|none|	0 -7	7-12 14
report|role|false|note|	2 -15	3 -19	4-6 -21	7-12 -27
report|role|false|observe|	2 -26
report|role|false|offer|	7-12 6
report|role|false|order|	1 11
report|role|false|plan|	1 -12	4-6 -6	7-12 10
report|role|false|point|	3 -24
report|role|false|post|	4-6 -32	7-12 -11
report|role|false|promise|	0 7	3 -22	4-6 -31	7-12 -33
report|role|false|quote|	1 -6	3 -22	4-6 -36	7-12 -39
report|role|false|read|	3 -22	4-6 -24
report|role|false|record|	3 -25
report|role|false|refuse|	0 -18	2 -21	4-6 8
report|role|false|reject|	1 -28	4-6 14	7-12 -39
report|role|false|remark|	1 -10	2 9	4-6 -23
report|role|false|reply|	0 16	1 -47	2 10	3 -11
report|role|false|report|	1 -13	2 -28	3 -27	4-6 -26	7-12 -60
report|role|false|request|	2 -15	4-6 -16	7-12 -29
report|role|false|rule|	2 -10	3 -22	4-6 -23	7-12 -23
report|role|false|say|	0 -13	1 21	13+ -29	4-6 -15	7-12 -37
report|role|false|see|	1 -24	3 13	7-12 -25
report|role|false|shout|	1 -13	3 -20	4-6 10
report|role|false|show|	0 -6	1 -28	3 -15	4-6 7
report|role|false|sign|	2 -22	4-6 -26
report|role|false|speak|	1 -25	13+ -35	2 -31	3 12
report|role|false|state|	1 16	4-6 -36	7-12 13
report|role|false|suggest|	4-6 -12	7-12 -29
report|role|false|tell|	1 9	13+ -56	2 -14	3 -16	7-12 -7
report|role|false|thank|	1 -20
report|role|false|think|	13+ -36	2 -23	4-6 -31
report|role|false|urge|	0 -27	1 -10	3 -27	7-12 -10
report|role|false|use|	0 -20
report|role|false|vote|	1 14
report|role|false|want|	0 -25
report|role|false|warn|	0 14	1 6	2 -33	4-6 -43	7-12 -42
report|role|false|wish|	4-6 -33	7-12 -46
report|role|false|write|	3 -29	4-6 -17	7-12 -22
report|role|true|	accuse 7	advise -19	agree -25	allege -22	answer -25	ask -13	blame -26	call -14	claim -9	confirm -29	deny -36	dismiss -27	dispute 7	expect -24	explain -36	find -32	hold -31	insist -22	laugh -26	none 24	note -9	offer -25	plan -22	point -13	post -27	promise 19	quote -30	read -22	record -23	refer -17	refuse -25	reject -21	remark -6	reply -19	report -33	request -19	rule -7	see -12	shout 10	show -22	sign -25	speak -29	suggest 9	tell -28	testify -20	think 12	want 6	warn -21	wish 11
report|role|true|accuse|	1 23	2 -35	3 -25	4-6 8
report|role|true|add|	1 7	2 -19	4-6 -20
report|role|true|answer|	3 -20
report|role|true|ask|	1 -26	2 6	3 -31	4-6 -49	7-12 8
report|role|true|believe|	1 18
report|role|true|call|	1 6	2 -33	3 -20	4-6 -19
report|role|true|confirm|	4-6 -26
report|role|true|decline|	1 15	3 12	4-6 -24
report|role|true|deny|	1 -27	2 -17	3 -18	4-6 -20
report|role|true|describe|	2 -23	3 6
report|role|true|dismiss|	3 -20
report|role|true|dispute|	4-6 11
report|role|true|expect|	1 -7
report|role|true|explain|	3 -25
report|role|true|find|	1 -25	4-6 -17
report|role|true|hear|	2 -20
report|role|true|none|	0 -11	2 26	3 13	4-6 -7
report|role|true|point|	1 -13
report|role|true|post|	4-6 -20
report|role|true|promise|	1 19
report|role|true|quote|	1 -20
report|role|true|reject|	1 -11
report|role|true|reply|	2 9	4-6 -34
report|role|true|report|	2 -21
report|role|true|say|	0 15	1 6	2 -20	3 -39	4-6 18	7-12 -65
report|role|true|speak|	1 -16	2 -20
report|role|true|tell|	2 -21	3 -45	4-6 -42	7-12 -27
report|role|true|urge|	1 10
report|role|true|warn|	4-6 -18
report|role|true|write|	2 7	3 -19	4-6 -32
role|pronoun|	name 18	pronoun -17	role -43
role|role|	name 12	pronoun -38	role -17
turn|pronoun|false|	falsefalse -19	none -9	truefalse 7
turn|pronoun|false|falsefalse|	add -21	allege -33	call -14	deny -10	no -51	organisation -51	reply -12	say -23	tell 10	unknown -49	yes 8
turn|pronoun|false|falsetrue|	admit -31	answer -10	argue -35	ask -19	believe -26	call -52	caution -12	claim -34	confirm -20	decline -25	deny -43	describe -28	estimate -13	explain -30	joke -28	no -23	note -32	organisation -63	point -46	promise -38	recall 21	reply 9	rule -39	say -12	see -35	suggest -27	tell -18	thank -15	think -31	unknown -11	use -35	warn -12	write -8	yes 37
turn|pronoun|false|none|	accuse 9	add -7	ask -22	describe -22	explain 10	no -26	none -12	organisation -54	recall 10	say -9	unknown 10	write 11
turn|pronoun|false|truefalse|	add 26	admit 21	ask 37	call 15	no -24	none -18	reply -18	say 6	tell 61	unknown 19	yes 8
turn|pronoun|false|truetrue|	add -14	admit 8	argue -12	ask 13	believe 12	deny 18	no -43	none -17	point 11	promise 17	reply -16	say 10	suggest 24	think -10	unknown 16	write -12
turn|pronoun|true|	falsefalse 19	falsetrue -20	truetrue -13
turn|pronoun|true|falsefalse|	add 21	allege -9	call 17	deny 13	no -50	none 17	recall 8	reply 9	tell -22	unknown 16	yes 35
turn|pronoun|true|falsetrue|	add -26	admit -20	ask -32	call -23	describe -24	explain -21	no -51	none 8	organisation -31	point -20	recall -27	reply 16	say -12	tell -57	unknown -31	write -21	yes 6
turn|pronoun|true|truefalse|	accuse -6	caution 20	claim 21	concede -7	deny 15	expect -6	no -31	none 29	note 19	promise -16	reply -8	tell 27	thank 23	unknown 8	yes 18
turn|pronoun|true|truetrue|	add -11	admit -18	ask -6	believe 8	call -23	deny -12	no -64	none -34	point -20	promise -20	recall -15	reply 11	say -7	suggest -15	tell -14	thank 6	unknown -15	write -19
turn|role|false|	falsefalse -8	truetrue -8
turn|role|false|falsefalse|	ask -28	believe -26	describe -35	free -9	hear 9	no -13	none 9	note -36	post -9	report -24	tell -18	unknown 13	write -15	yes -10
turn|role|false|falsetrue|	accuse -7	add -15	admit -9	allege -31	answer -7	argue -18	ask -17	believe -51	blame -20	call -25	claim -7	complain -21	confirm 13	decline 10	deny 8	describe -6	dismiss -23	expect -19	find 13	free -13	hear -21	hold 14	laugh -25	no -14	none 12	offer 7	promise -50	quote -30	refuse 8	reply -6	report -9	request -34	rule -23	say -34	see -12	state -9	suggest -37	tell -12	unknown 12	urge -7	want -13	warn 6	wish -18	write -35	yes 19
turn|role|false|none|	argue -35	call -11	caution 15	complain -27	decline -23	deny -12	describe -24	find -6	name -37	no -9	none 11	observe -26	quote 15	reply -13	report -15	say -9	show -40	speak -23	warn -10	yes 12
turn|role|false|truefalse|	add 12	ask -33	call -29	deny -19	hold -7	no -10	none -11	offer -20	promise 20	say 30	tell 18
turn|role|false|truetrue|	accuse -21	allege -24	ask -18	believe -7	claim 11	confirm -6	decline -30	deny -13	describe -25	dispute -16	explain -7	free -14	hear -6	hold 19	laugh 7	none -6	plan -27	reject -24	report -18	rule 8	suggest -19	tell 20	unknown -14	warn -22	yes 20
turn|role|true|	falsefalse -10	falsetrue 8	truefalse -25	truetrue -15
turn|role|true|falsefalse|	accuse 8	ask -30	believe -20	call -22	decline -31	describe 12	find -29	free -6	hear -21	no -37	none 19	post -24	quote -25	report -23	say -7	yes -6
turn|role|true|falsetrue|	accuse 6	add -28	ask -55	call -32	confirm -28	decline 14	deny -23	dismiss -20	explain -25	free 9	hold -21	no -35	none 26	offer -17	promise -16	reply -31	say -18	suggest -16	tell -50	unknown -10	yes 8
turn|role|true|truefalse|	add -16	argue -20	believe 18	confirm -12	decline 17	deny -18	expect -21	free -11	no -31	none -10	speak -18	tell -28	urge -24	write -18	yes -22
turn|role|true|truetrue|	accuse -11	ask 9	call -13	deny -27	describe -23	free -14	hear -22	hold -16	no -40	none -7	plan -23	reject -17	report -13	tell -10	unknown -16
`;
