/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -19	13+ -9	2 -9	3 -15	4-6 -22	7-12 -19	person -20
akin|true|	13+ 7	2 16	4-6 33	7-12 21	organisation -16	person 45
away|pronoun|	0 9	1 24	13+ -13	3 -17	4-6 -22	7-12 -22
away|pronoun|0|	first 12	later -6
away|pronoun|13+|	first -9	later -34
away|pronoun|1|	first 21	later 12
away|pronoun|2|	first 8	later -23
away|pronoun|3|	first -26
away|pronoun|4-6|	first -10	later -27
away|pronoun|7-12|	first -29	later -15
away|role|	0 -11	3 -11	4-6 -7	7-12 -8
away|role|0|	later -31
away|role|13+|	first 11	later -34
away|role|2|	first -6
away|role|3|	later -27
away|role|4-6|	later -12
away|role|7-12|	first -13	later -12
body|false|	organisation -122	person 29
body|false|organisation|	a -72	none -43	the -109
body|false|person|	a 14	none 7	the 31
body|true|	organisation 35	person -84
body|true|organisation|	a -43	the 38
body|true|person|	none -6	the -93
body|unknown|	organisation -50
body|unknown|organisation|	a -67	none -93	the -25
body|unknown|person|	a -56	none -42	the 21
does|pronoun|	acts 16	null -26
does|pronoun|acts|0|	0 22	2 -7	first 8	later -12
does|pronoun|acts|13+|	first -17	later -24
does|pronoun|acts|1|	0 -14	1 -10	2 16	3 -21	first 34	later -7
does|pronoun|acts|2|	0 8	1 10	3 -8	first 13	later -12
does|pronoun|acts|3|	0 -19	1 -36	2 7	first -9	later -9
does|pronoun|acts|4-6|	first 14
does|pronoun|acts|7-12|	later -17
does|pronoun|null|0|	1 6	2 -11	first -23	later -11
does|pronoun|null|13+|	first -16	later -47
does|pronoun|null|1|	0 -51	2 -24	first -13	later -7
does|pronoun|null|2|	0 8	2 9	3 -46	first 11	later -27
does|pronoun|null|3|	1 -16	2 -38	3 -28	later -10
does|pronoun|null|4-6|	first -16
does|pronoun|null|7-12|	first -19	later -79
does|pronoun|says|0|	0 13	1 17	2 21	3 21	first 17	later 24
does|pronoun|says|13+|	later -25
does|pronoun|says|1|	0 -12	1 -18	2 -18	3 -7	first 12	later 25
does|pronoun|says|2|	0 -21	1 -25	2 -35	3 -12	first -9	later -10
does|pronoun|says|3|	0 -16	1 -10	2 9	3 -18	first -32	later 13
does|pronoun|says|4-6|	first -27	later -43
does|pronoun|says|7-12|	first -33
does|role|	acts 8
does|role|acts|0|	1 6	2 27	3 -6	later -18
does|role|acts|13+|	later -18
does|role|acts|1|	0 -11	1 -28	2 -16	first -7	later 23
does|role|acts|2|	0 -33	1 -6	3 -11	first 12
does|role|acts|3|	2 -38	first -7	later -12
does|role|acts|4-6|	later -9
does|role|acts|7-12|	first -26	later -29
does|role|null|0|	1 8	2 -12	3 -67	first 26	later -17
does|role|null|13+|	later -25
does|role|null|1|	0 -12	1 -12	2 -16	3 -20	first 15	later -20
does|role|null|2|	3 -25	first -14	later -20
does|role|null|3|	0 -19	1 -7	2 -14	3 -8	first -15	later -24
does|role|null|4-6|	later -24
does|role|null|7-12|	later -14
does|role|says|0|	3 -10	first -20	later -20
does|role|says|13+|	first 9	later -28
does|role|says|1|	0 -28	1 -23	2 -13	3 -29	first -6
does|role|says|2|	0 -21	1 -26	2 -38	3 -11	first -15	later 6
does|role|says|3|	0 -25	1 28	2 16	later -18
does|role|says|4-6|	first -10	later -8
does|role|says|7-12|	first -18	later -6
ending|pronoun|organisation|	he -54	her -18	hey -23	him -20	his -27	it 7	she -57
ending|pronoun|person|	he 13	hey -8	him 10	it -47	she 18
ending|role|organisation|	ach -27	ain -51	air -24	als -36	and -15	ank 18	ant -57	any 23	ard -33	art -35	ary -39	ate -29	ats -29	ber -47	boy -32	can -40	ceo -24	ces -26	cil 14	der -18	dge -40	dit -36	dog 20	dow -32	ead -42	ect -40	ede -35	eer -48	ege 16	emo -35	end -36	ent -42	ers -32	ess -7	est 13	ete -28	eum 19	eur -32	fer -25	ger -61	hem -38	her -96	hor -37	ial -51	ian -67	iar -37	ice -74	ics 8	ict 39	ide -7	ief -52	ier -8	ies -19	ife -27	iff -26	ign -57	ine 14	ing -15	ior -52	irm 6	ist -15	ive -63	ker -34	ler 7	lor -28	man -101	mat -31	men -37	nal -12	nch -70	ncy 27	nel -26	ner -11	nor -48	nts -29	nty -26	ody 12	one -26	ool -12	ors 12	ort -33	ose -31	oss -42	ote -30	oup 20	pal -17	ple -56	ral -24	ran -38	rat -29	rce -30	rch 29	rds -44	ree -48	rer -26	rse -42	rty -7	sed -50	ser -52	son -80	sor -39	sts -29	tal 16	tee 16	ter -57	tes -21	tic -22	try -48	udy -32	und 30	ups -19	urt 35	ury -27	ust 13	uty -41	val -41	ver -30	vet -25	vey -20	wer -13	yer 6	yor -36	yst -30
ending|role|person|	ach -20	air 9	als -45	and 12	ank -51	ans -35	ant 8	any -51	ard 6	art 6	ary -23	ats -25	boy -43	can 13	ceo 10	cer -12	ces -30	cil -33	der 16	dge 8	dit -16	dor 8	dow 15	eam -54	ect 14	ede 10	eer 12	ege -40	eon 6	ers -91	est 19	ete 7	eur 12	ger 18	hem -42	hor 9	ial -19	ian 27	iar -27	ice -16	ics -37	ict -69	ide -40	ief 13	ies -52	ign -28	ily -41	ine -33	ing -13	ion -16	ior 8	irm -28	ist 20	ity -6	ive 43	ker 17	ler 15	lor 6	lub -58	mat -21	men -33	mer 19	nce -45	nch -41	ncy -47	nel -11	ner 18	ney -15	nor -12	nts -39	ody -35	old 39	one -34	ool 8	ors -78	ort -42	ory -48	ose -39	oss 8	ote -24	oup -42	pal -24	ple -31	ral 20	rce -44	rch -56	rds -30	rmy -30	rse 10	rts -24	rty 9	ser -28	son -10	sts -48	tal -58	tee -31	ter 8	tes -37	tic -36	tor 8	try -22	und -42	unt -6	urt -74	ury -31	ust -48	uty 16	val 12	vet -20	vey -30	yer -10	yor 10	yst 11
fits|pronoun|	no -86	organisation -65	unknown 13	yes 48
fits|pronoun|no|	0 -36	1 -46	13+ -49	2 -56	3 -31	4-6 -38	7-12 -10
fits|pronoun|no|0|	acts -14	null -21	says -52
fits|pronoun|no|1|	acts -43	says -54
fits|pronoun|no|2|	acts -63	null -30	says -24
fits|pronoun|no|3|	acts -7	null -35	says -44
fits|pronoun|organisation|	0 -26	1 -56	13+ -27	2 -39	3 -27	4-6 -34	7-12 -36
fits|pronoun|organisation|0|	acts -30	null -45	says -13
fits|pronoun|organisation|1|	acts -27	null -35	says -25
fits|pronoun|organisation|2|	acts -21	null -28	says -31
fits|pronoun|organisation|3|	acts -32	null -34	says -27
fits|pronoun|unknown|	0 17	1 29	13+ -11	4-6 -23	7-12 -42
fits|pronoun|unknown|0|	acts 30	null -19	says 18
fits|pronoun|unknown|1|	null 21
fits|pronoun|unknown|2|	acts 8	null -22	says 13
fits|pronoun|unknown|3|	null -13	says -20
fits|pronoun|yes|	0 7	1 42	2 21	4-6 6
fits|pronoun|yes|0|	acts 9	says 20
fits|pronoun|yes|1|	acts 18	null -8	says 26
fits|pronoun|yes|2|	acts 21	null 16	says -11
fits|pronoun|yes|3|	acts 14	null -14	says 11
fits|role|free|	0 -20	1 7	2 -7	3 -14	4-6 -12
fits|role|free|0|	acts -11	null -6	says -10
fits|role|free|1|	acts -7	null -13
fits|role|free|2|	acts -7	null -19	says -6
fits|role|free|3|	null -8	says -11
fits|role|	no -30	yes 27
fits|role|no|	0 14	1 -30	13+ -29	2 -24	3 -9	4-6 -14	7-12 -67
fits|role|no|0|	acts -12
fits|role|no|1|	null -28	says -29
fits|role|no|2|	acts -22	null -17
fits|role|no|3|	acts -29	null -40	says -81
fits|role|unknown|0|	acts 15	null -15	says -8
fits|role|unknown|	1 -23	13+ -6	2 16	4-6 -8
fits|role|unknown|1|	acts 7	null 24	says -34
fits|role|unknown|2|	acts 9	null 8	says -6
fits|role|unknown|3|	acts -12	null -53
fits|role|yes|	0 20	1 13	2 14	4-6 12	7-12 -37
fits|role|yes|0|	acts 10	null 23
fits|role|yes|1|	null 27	says -24
fits|role|yes|2|	acts 27	null 11
fits|role|yes|3|	acts -11	null -18
head|pronoun|organisation|	he -54	her -18	him -20	his -27	it 7	she -57	they -23
head|pronoun|person|	he 13	him 10	it -47	she 18	they -8
head|role|organisation|	accused -40	adviser -37	agency 27	agent -50	aide -35	american -35	analyst -30	artist -19	association 8	athlete -28	audit -36	author -36	authority 8	bank 18	banker -46	bench -70	board -13	boss -42	boy -32	brewer -8	brother -56	buyer 10	campaign -57	candidate -22	captain -38	carrier 9	ceo -24	chair -24	chairman -20	chairwoman -23	champion -30	chief -52	church 29	city -33	client -38	coach -27	college 16	commander -29	commission -9	committee 16	company 23	congressman -13	coroner -11	council 14	councillor -28	county -26	court 35	critic -22	curator -14	daughter -42	defendant -35	defender -41	democrat -29	department 12	deputy -41	designer -16	detective -19	developer -20	diplomat -31	diplomats -26	director -47	district 39	doctor -23	document -29	driver -33	economist -20	economists -12	engineer -40	executive -58	familiar -37	farmer 16	father -50	firm 6	forward -58	friend -36	fund 30	general -23	government -45	governor -48	grandmother -34	group 20	groups -19	guard -45	head -42	hospital 16	husband -69	inspector -34	judge -40	junior -36	justice -9	justices -26	lawmaker -26	lawmakers -18	lawyer -53	leader -41	lender 6	letter -27	maker 6	man -52	manager -32	mayor -36	member -48	members -36	memo -35	midfielder -23	minister -51	ministry -48	mission 24	mother -49	museum 19	note -30	nurse -42	office -77	officer -24	official -51	officials -26	one -26	opponent -51	organization 7	paper 6	party -7	pensioner -41	people -56	percent -17	person -40	police -42	politician -24	premier -28	president -55	princess -21	producer -30	professor -24	prosecutor -29	prosecutors -25	question -39	records -41	regulator 11	report -33	reporters -35	republican -22	researcher -35	rival -41	rivals -23	roofer -25	school -12	secretary -37	senator -42	sergeant -13	sheriff -23	skipper -10	son -46	source -30	spaniard -27	speaker -25	spokesman -38	spokesperson -34	spokeswoman -45	state -26	statement -30	striker -32	student -34	study -32	superintendent -14	supervisor -19	survey -20	swede -35	teacher -20	them -38	trader -38	treasurer -26	tribunal -9	trust 13	university -9	utility 11	vet -25	veteran -38	visitors 28	widow -32	wife -27	winger -25	witness -39	woman -33
head|role|person|	31-year-old 17	38-year-old 11	51-year-old 6	accused 7	adviser -27	agency -47	aide -52	airline -33	american 15	analyst 11	army -30	artist 7	association -20	athlete 7	attorney -15	author 6	authority -23	bank -51	bench -41	board -20	boss 8	boy -43	buyer -13	campaign -28	candidate 6	captain -6	ceo 10	chair 9	chief 13	church -56	city 8	client 6	club -58	coach -20	college -40	commission -36	committee -31	company -51	congressman 6	council -33	councillor 8	counterpart 7	court -74	critic -36	critics -30	curator 8	defendant 17	department -44	deputy 12	developer -34	diplomat -21	director 10	district -69	doctor -11	driver 8	economist 21	economists -18	executive 42	experts -24	familiar -27	family -41	farmer 12	firm -28	fund -42	general 18	government -42	governor -12	grandmother -24	group -42	guard 8	hospital -58	husband 14	indictment -38	inspector -6	judge 8	justices -30	lawmaker -10	lawmakers -23	lawyer -11	leader -9	lender -33	letter -29	manager -6	mayor 10	member -6	members -38	ministry -22	mother 8	note -24	novelist 14	nurse 10	office -27	official -19	officials -36	one -34	opponent 14	opposition -27	paper -26	party 9	people -30	person -44	player 8	politician 10	premier -19	producer -16	professor 26	prosecutor -8	prosecutors -43	question 20	regulator -23	report -42	reporters -43	researcher -7	rival 12	school 8	secretary -17	sergeant -9	son -11	source -44	spaniard 18	speaker -7	spokesman -24	spokesperson -45	spokeswoman -20	state 6	student 17	supporters -36	surgeon 6	survey -30	swede 10	team -54	teenager 15	them -42	trader -8	tribunal -24	trust -48	union -12	university -35	vet -20	visitors -50	widow 15	winger 9	witness 10	woman -13
introduced|	false -12	true 46
introduced|false|	a -177	none -40	own -26	the 7	third 10
introduced|true|	a 60	none -6	the 29
kind|pronoun|	organisation -58	person 19
kind|pronoun|organisation|	own -28	third -46
kind|pronoun|person|	own -11	third 20
kind|role|	organisation -7	person 7
kind|role|organisation|	a -88	none -49	the 10
kind|role|person|	a -16	none -27	the 15
kin|artist|	none 12	other -11	same 11
kin|association|	none -13	other -29	same 23
kin|authority|	none -19	other -14	same -27
kin|club|	none 9	other -21	same -14
kin|coach|	none -7	other -12
kin|company|	other 21	same 17
kin|court|	none 14	other -22	same -69
kin|doctor|	none -22	other -8	same 7
kin|envoy|	none -27	other -10
kin|false|	none -8	other -28
kin|false|none|	0 -16	1 -16	13+ 9	3 -14	4-6 -17	7-12 -13
kin|false|none|free|	false -25	true -7
kin|false|none|no|	true -32
kin|false|none|unknown|	true -15
kin|false|none|yes|	false 24	true 30
kin|false|other|	0 -24	13+ -41	2 -26	3 -6	4-6 -22	7-12 -20
kin|false|other|free|	false -20	true -27
kin|false|other|no|	false -27	true -34
kin|false|other|unknown|	false -15	true 30
kin|false|other|yes|	false -12
kin|judge|	none -56	other -64	same 44
kin|lawyer|	none -24	other -73
kin|leader|	none -21	same -6
kin|mayor|	none -45	other -8	same 37
kin|minister|	other -57
kin|null|	none -8	other -28
kin|party|	none -29	other 8
kin|player|	other -7	same 23
kin|police|	none -32	other -15	same 24
kin|press|	same -14
kin|priest|	none -21	other 16	same 15
kin|prosecutor|	none -35	other 7	same 23
kin|school|	none 16	same -43
kin|scientist|	none -14	same 23
kin|teacher|	none -12	same 24
kin|true|none|	0 -7	13+ -17	3 -28	4-6 -7	7-12 -15
kin|true|none|no|	false -16
kin|true|none|yes|	false 11
kin|true|	other -13	same 26
kin|true|other|	0 9	13+ -6	2 -9	3 -29	4-6 -23	7-12 -33
kin|true|other|free|	false -10	true -30
kin|true|other|no|	false -30
kin|true|other|unknown|	false -38
kin|true|other|yes|	false 16
kin|true|same|	0 -10	1 7	13+ 6	2 7	3 22	4-6 11	7-12 23
kin|true|same|free|	false -9	true 40
kin|true|same|unknown|	false -29	true 18
kin|true|same|yes|	false -34
kin|union|	none -13	other -25	same 18
kin|worker|	none 10	other -16	same 10
kin|writer|	none -18	other -16	same 27
language|en|pronoun|	organisation -58	person 19
language|en|role|	organisation -7	person 7
last|pronoun|false|	0 7	1 19	13+ -13	2 -7	3 -10	4-6 -17	7-12 -24
last|pronoun|false|0|	0 7
last|pronoun|false|13+|	3 -13
last|pronoun|false|1|	0 27	1 -21
last|pronoun|false|2|	1 -12	2 -9
last|pronoun|false|3|	0 10	1 -25	3 -15
last|pronoun|false|4-6|	0 -21	1 -13	2 -14	3 -8
last|pronoun|false|7-12|	1 -26	2 -53	3 -8
last|pronoun|false|no|	0 -33	1 -30	2 -24	3 -31
last|pronoun|false|organisation|	0 -45	1 -46	2 -37	3 -40
last|pronoun|false|unknown|	0 10	1 18	3 -9
last|pronoun|false|yes|	0 13	1 18	2 13
last|pronoun|true|	0 22	1 11	13+ -17	3 -14	4-6 -18	7-12 -15
last|pronoun|true|0|	0 22
last|pronoun|true|13+|	3 -17
last|pronoun|true|1|	0 10
last|pronoun|true|2|	1 -16	2 15
last|pronoun|true|3|	1 -20
last|pronoun|true|4-6|	1 -11	2 -15	3 -14
last|pronoun|true|7-12|	1 -13	2 13	3 -34
last|pronoun|true|no|	0 -49	1 -61	2 -55	3 -50
last|pronoun|true|organisation|	1 -29	2 -12	3 -20
last|pronoun|true|unknown|	0 9	3 -38
last|pronoun|true|yes|	0 18	1 19	3 17
last|role|false|	0 -7	4-6 -8	7-12 -8
last|role|false|0|	0 -7
last|role|false|1|	0 7	1 -13
last|role|false|2|	1 -21
last|role|false|3|	1 -27	2 15	3 -47
last|role|false|4-6|	0 11	1 -28	2 -27	3 10
last|role|false|7-12|	2 -31
last|role|false|free|	1 -9	2 -14	3 -11
last|role|false|no|	0 14	1 -11	3 -88
last|role|false|unknown|	1 7	2 7	3 -16
last|role|false|yes|	0 17	2 26	3 -6
last|role|true|	0 -24	13+ -14	2 -7	3 -20	4-6 -7	7-12 -8
last|role|true|0|	0 -24
last|role|true|13+|	3 -14
last|role|true|1|	0 29	1 -30
last|role|true|2|	0 18	1 -28	2 -24
last|role|true|3|	0 -20	1 -9	2 -16	3 -8
last|role|true|4-6|	2 -11	3 -13
last|role|true|7-12|	1 -31	2 -8	3 -13
last|role|true|free|	0 -19
last|role|true|no|	0 -50	1 -40	2 -22	3 -35
last|role|true|unknown|	0 -17
last|role|true|yes|	2 8	3 -12
near|pronoun|0|	0 9
near|pronoun|13+|	3 -13
near|pronoun|1|	0 30	1 -15
near|pronoun|2|	1 -16
near|pronoun|3|	0 8	1 -32	3 -15
near|pronoun|4-6|	1 -17	2 -16	3 -10
near|pronoun|7-12|	1 -27	2 -30	3 -12
near|role|0|	0 -11
near|role|1|	0 19	1 -26
near|role|2|	0 15	1 -30
near|role|3|	1 -23	2 7	3 -48
near|role|4-6|	0 11	1 -24	2 -27	3 9
near|role|7-12|	2 -27
	nobody -17
nobody|ending|pronoun|	he -18	her -30	hey 14	him -30	his -26	it 9	she -31
nobody|ending|role|	ach 16	aft 11	ain 13	air -24	als 39	and -42	ank -40	ant -14	any -57	art -23	ary 23	ate 11	ats 24	ber -25	boy 32	can -17	ceo -20	cer 11	ces 19	cil -15	der -38	dge -46	dit 24	dog -27	dor -19	dow -26	eam 7	ect -28	ede -28	eer -15	ees 25	ege -26	emo 23	end -17	ent 14	eon -19	ers 63	ess -11	est -29	ete -16	eum -24	eur -31	ger -25	hem 26	hor -36	ial 25	ian -58	iar 19	ice 33	ics 12	ict -40	ide 17	ief -35	ier -10	ies 25	iff 15	ign 41	ils 19	ily 30	ine -31	ion -13	ior -7	irm -14	ist -26	ity -15	ive -26	ker -17	law 6	ler -41	lor -28	lub -29	man 10	mat 17	men 23	mer -19	nce 22	nch 36	ncy -67	ned 17	nel 13	ner -58	ney 13	nor 7	nts 24	nty 11	ody -10	old -85	one 25	ors 16	ort 41	ory 9	ose 20	oss -33	ote 18	oup -24	pal 14	per -13	ple 34	ral -20	ran -20	rat -30	rce 31	rch -33	rds 36	ree 8	rer -27	rse -29	rts 13	rty -45	sed -19	ser 28	son 25	sts 31	tal -29	tes 25	tic 26	tor -21	try 44	udy 25	und -39	unt 7	ups 10	urt -22	ury 30	uty -30	val -26	ves 23	vet 17	vey 20	wer -6	yer -8	yor -11	yst -21
nobody|kin|a|	artist 8	authority -7	company 29	court 29	envoy 39	lawyer -19	member 27	press 26	school -9	scientist -16	worker -12
nobody|kin|none|	leader -22
nobody|kin|the|	artist -26	association 6	authority 35	club -19	company -92	court 18	doctor -11	envoy -6	judge -40	lawyer 41	member -38	minister 9	player -75	press -25	priest -12	prosecutor 8	school -14	scientist -26	teacher -30	union -15	worker -41
nobody|many|	false -20	true 16
nobody|met|pronoun|	never -16
nobody|met|pronoun|never|	own 19	third -26
nobody|met|role|	a 46	bare -42	the -30
nobody|met|role|a|	a 24	none -7	the 44
nobody|met|role|bare|	none -15	the -38
nobody|met|role|never|	a 26	none 46	the -42
nobody|met|role|the|	a 42	the -34
nobody|others|	1 -44	2 -46	3 8
nobody|pronoun|	he -18	her -30	him -30	his -26	it 9	own 19	she -31	they 14	third -26
nobody|role|	31-year-old -23	38-year-old -20	51-year-old -13	a 31	accused -36	adviser 23	agency -67	aide 33	airline -36	american -24	analyst -21	analysts 19	artist -20	association -20	athlete -16	attorney 13	audit 26	author -31	authority -23	authors 21	bank -40	banker 17	bench 36	board 16	boss -33	boy 32	brewer -23	brother -7	buyer -26	campaign 41	candidate -21	captain 18	carrier -24	ceo -20	chair -21	chairman -22	chairwoman -20	champion -29	chief -36	church -33	client -33	club -29	coach 16	college -26	commission 11	company -57	comptroller -28	congressman -12	coroner -7	council -15	councillor -24	counterpart -26	county 11	court -22	critic 26	critics 26	curator -14	defendant -38	defender -24	democrat -30	deputy -27	designer -20	detective -15	developer 15	diplomat 17	diplomats 20	director -30	district -40	doctor 10	document 29	draft 11	driver -8	economist -23	economists 17	emails 19	engineer 8	executive -23	experts 13	familiar 19	family 30	farmer -29	farmers 10	father -7	firm -14	forward -22	friend -17	fund -39	general -18	government 31	governor 7	grandmother 18	group -24	groups 10	guard -13	hospital -29	husband -33	indictment 30	judge -46	justice -10	justices 19	lawmaker 10	lawmakers 17	lawyer 13	lawyers 22	leader 7	lender -21	letter 30	maker -19	mayor -11	member -14	members 29	memo 23	midfielder -17	ministry 44	mission -25	mother -18	museum -24	musician -21	none 32	note 18	novelist -17	nurse -29	office 42	official 25	officials 24	one 25	opponent -39	opposition 24	organization -23	paper -14	partner -23	party -45	pensioner -18	people 32	percent 21	person 25	player -19	politician -22	premier 16	princess -24	producer 17	professor -29	prosecutor 8	prosecutors 30	question -29	records 32	regulator -35	report 41	reporters 28	retailer -22	rival -26	rivals 26	secretary 16	sergeant 11	sheriff -10	skipper -10	son 12	source 31	spaniard -26	spokesman 19	spokesperson 28	spokeswoman 21	state 7	statement 28	striker -27	student -20	study 25	supervisor 17	supporters 20	surgeon -19	survey 20	swede -28	teacher -21	team 7	teenager -26	the -43	them 26	trader 11	treasurer -27	treasury 21	tribunal 10	union -11	utility -21	vet 17	veteran -20	visitors -30	widow -26	winger -24	witness -30	woman 15
often|pronoun|	0 -57	2 -12	4 45
often|role|	0 -14	1 -42	2 18	3 23	4 22
quoted|	false 9	true -38
rank|pronoun|0|0|	organisation -30
rank|pronoun|0|1|	organisation 13
rank|pronoun|0|2|	organisation -27
rank|pronoun|0|3|	organisation -17	person 7
rank|pronoun|0|4-6|	organisation -16	person -10
rank|pronoun|0|7-12|	person -23
rank|pronoun|	1 6	3 -13	4 -21
rank|pronoun|1|0|	organisation -19	person 26
rank|pronoun|1|1|	organisation -45	person 22
rank|pronoun|1|2|	organisation -19	person -9
rank|pronoun|1|3|	organisation -44
rank|pronoun|1|4-6|	organisation -36
rank|pronoun|1|7-12|	organisation -7	person -18
rank|pronoun|2|0|	organisation -17	person 13
rank|pronoun|2|13+|	organisation -20
rank|pronoun|2|1|	organisation -40	person 43
rank|pronoun|2|2|	organisation -56	person -24
rank|pronoun|2|3|	organisation -27	person -36
rank|pronoun|2|4-6|	organisation -49	person 18
rank|pronoun|2|7-12|	organisation -30	person -34
rank|pronoun|3|13+|	organisation -13
rank|pronoun|3|1|	organisation -27	person 16
rank|pronoun|3|2|	organisation -37	person 28
rank|pronoun|3|3|	organisation -24
rank|pronoun|3|4-6|	organisation -48	person -37
rank|pronoun|3|7-12|	organisation -42	person -43
rank|pronoun|4|13+|	organisation -33	person -27
rank|pronoun|4|1|	organisation -19	person 20
rank|pronoun|4|2|	organisation -36
rank|pronoun|4|3|	organisation -44	person -11
rank|pronoun|4|4-6|	organisation -46	person -20
rank|pronoun|4|7-12|	organisation -57
rank|role|0|0|	person -16
rank|role|0|1|	organisation -10	person 12
rank|role|0|2|	organisation -46	person -12
rank|role|0|3|	organisation -41	person -23
rank|role|0|4-6|	organisation 22	person 13
rank|role|0|7-12|	person -29
rank|role|1|0|	organisation 28	person -46
rank|role|1|1|	organisation -19
rank|role|1|2|	organisation -31	person 32
rank|role|1|3|	organisation -15	person -10
rank|role|1|4-6|	organisation -31	person -32
rank|role|1|7-12|	organisation -15	person 22
rank|role|2|0|	organisation -35	person 22
rank|role|2|13+|	organisation -30	person -36
rank|role|2|1|	organisation -30	person 32
rank|role|2|2|	organisation 10	person -18
rank|role|2|3|	organisation -39
rank|role|2|4-6|	organisation -27
rank|role|2|7-12|	person -28
rank|role|	3 -18	4 -7
rank|role|3|13+|	organisation -36	person -15
rank|role|3|1|	organisation -20	person -18
rank|role|3|2|	organisation -25	person -27
rank|role|3|3|	organisation -8	person 9
rank|role|3|4-6|	organisation -13	person -6
rank|role|3|7-12|	organisation 8	person -41
rank|role|4|13+|	organisation 31	person -62
rank|role|4|1|	organisation 7
rank|role|4|2|	organisation -31	person -10
rank|role|4|3|	organisation -20	person -31
rank|role|4|4-6|	person -10
rank|role|4|7-12|	organisation -12	person -10
report|pronoun|0|	admit 24	allege -18	allow 9	answer 9	argue -11	ask -13	believe 21	caution 23	claim 30	concede -9	deny 21	describe 16	expect -12	explain 25	joke 15	none -13	note 16	point -12	promise -8	recall -8	repeat -12	reply -21	rule -8	say -8	see 23	suggest 10	thank -13	think 14	warn 20
report|pronoun|1|	admit -14	allow -6	answer -12	argue 10	ask 24	believe -12	call 14	caution -8	claim -24	concede 13	decline -6	describe -24	expect -17	joke 14	laugh 17	point 12	promise -21	recall 9	repeat -14	reply 12	report 12	see -15	stress 11	thank 20	think -7	warn -16	wonder -18
report|pronoun|2|	accuse -12	add -32	admit -26	allege -17	allow -19	answer 10	argue -20	ask -18	believe -20	call -18	caution -7	claim -27	concede -23	decline -10	deny -21	describe -23	expect -23	explain -25	joke -17	laugh -11	none 7	note -18	point 8	promise -21	recall -6	repeat -17	reply 8	rule -24	see -19	stress -12	suggest -22	tell 10	thank -17	think -21
report|pronoun|3|	accuse -17	admit -34	allege -18	allow -25	answer -45	argue 7	ask -18	believe -7	call -46	caution -20	claim -37	decline -6	describe -40	explain -13	joke -29	laugh -28	none -14	note -26	point -42	promise -32	reply 6	rule -32	say -6	see -25	suggest -24	tell 6	thank -32	think -41	warn -20	write -34
report|pronoun|false|accuse|	1 33	2 -9	4-6 -26	7-12 -16
report|pronoun|false|add|	13+ 8	2 -12	3 -37	4-6 -27	7-12 6
report|pronoun|false|	admit 14	allege -18	answer 11	argue -27	ask -8	believe -7	caution 7	decline 10	describe -6	explain 10	none -8	note -7	promise 6	recall 12	repeat -7	reply -7	rule -36	see 12	suggest 16	tell 20	think -23
report|pronoun|false|admit|	1 -6	3 9	7-12 -31
report|pronoun|false|allege|	4-6 -17
report|pronoun|false|allow|	4-6 -23	7-12 -18
report|pronoun|false|answer|	2 11	4-6 12	7-12 -28
report|pronoun|false|argue|	1 -18	3 -24	4-6 -28	7-12 -31
report|pronoun|false|ask|	0 -18	1 13	13+ -39	2 -15	4-6 -8	7-12 -22
report|pronoun|false|call|	0 7	1 6	2 -18	3 -22	4-6 -37	7-12 -27
report|pronoun|false|caution|	2 -11
report|pronoun|false|claim|	1 -7	2 -29	3 -10	4-6 -27	7-12 -16
report|pronoun|false|concede|	4-6 -23
report|pronoun|false|decline|	1 14	4-6 -13	7-12 -10
report|pronoun|false|deny|	1 11	3 -18	4-6 -28	7-12 -17
report|pronoun|false|describe|	2 -22	4-6 -24	7-12 -19
report|pronoun|false|expect|	1 10	3 -16	4-6 8
report|pronoun|false|explain|	1 24	2 8	3 -25	4-6 -21
report|pronoun|false|joke|	1 15
report|pronoun|false|laugh|	2 -16	4-6 -21
report|pronoun|false|none|	1 -8	13+ -39	2 -38	3 -12	4-6 10	7-12 -24
report|pronoun|false|note|	1 20	3 -18	4-6 -26	7-12 -16
report|pronoun|false|point|	1 14	2 -17	3 -7	4-6 8	7-12 -24
report|pronoun|false|promise|	1 23	2 -24	4-6 -23	7-12 -25
report|pronoun|false|recall|	1 23	2 -16	3 8	7-12 -18
report|pronoun|false|repeat|	1 -12
report|pronoun|false|reply|	1 -20	13+ -7	2 -10	3 10	4-6 -6
report|pronoun|false|report|	7-12 -15
report|pronoun|false|rule|	4-6 -19
report|pronoun|false|say|	0 -17	1 11	13+ -12	2 9	3 -9	4-6 -29	7-12 -23
report|pronoun|false|see|	2 -9	3 -17	4-6 -13
report|pronoun|false|suggest|	1 26	4-6 -22	7-12 -21
report|pronoun|false|tell|	0 7	1 12	3 -6
report|pronoun|false|thank|	2 -11	3 -15	4-6 11
report|pronoun|false|think|	1 20	13+ -26	2 -18	4-6 -28	7-12 -26
report|pronoun|false|warn|	2 -11	4-6 -7
report|pronoun|false|wonder|	4-6 -18
report|pronoun|false|write|	0 8	1 9	13+ -27	2 18	3 -32	4-6 -32
report|pronoun|true|	accuse -7	add -6	admit -16	allege -19	answer -15	argue 12	believe 12	call -19	claim 10	decline -22	deny 8	describe -22	expect -13	joke -19	none 10	note 8	point -10	promise -20	recall -19	repeat 15	reply 15	report 15	rule -12	suggest -19	tell -21	think 19	warn 12	write -14
report|pronoun|true|add|	1 20	2 14	3 -26	4-6 -25
report|pronoun|true|ask|	1 -6	2 10
report|pronoun|true|call|	1 6	4-6 -23
report|pronoun|true|caution|	1 18
report|pronoun|true|claim|	1 26
report|pronoun|true|concede|	1 -7
report|pronoun|true|deny|	4-6 -12
report|pronoun|true|describe|	3 -20
report|pronoun|true|expect|	1 -12
report|pronoun|true|none|	0 25	2 6	4-6 -21
report|pronoun|true|promise|	1 -16	2 -15
report|pronoun|true|recall|	4-6 -26
report|pronoun|true|reply|	2 7	3 17	4-6 8
report|pronoun|true|say|	1 9	2 6	3 -26	7-12 6
report|pronoun|true|tell|	1 18	2 -44	3 -44	4-6 -26	7-12 -17
report|pronoun|true|thank|	1 19
report|pronoun|true|warn|	1 19
report|pronoun|true|write|	2 -8	3 -20	4-6 -22
report|role|0|	accuse -25	admit 21	agree -24	answer -28	argue -30	ask -38	blame -13	call -45	caution 9	claim -10	comment 20	complain -28	confirm -31	deny 10	disclose -20	dismiss -25	dispute 7	expect -24	find -9	hear 10	hold 30	insist -15	know -19	laugh 7	maintain -23	mention -17	name -11	note -17	offer -25	order -25	plan -21	point -12	post -21	promise 18	read 11	recall 24	record 9	refer -20	reject -29	remark -17	reply -41	rule -21	say 22	see -20	shout -17	show -7	sign -11	speak -36	state 13	think -31	urge -13	use 11	want -16	warn 14	wish 17	write 13
report|role|1|	accuse 22	add -6	admit -15	answer -15	ask 7	blame -34	call -59	claim 8	complain -15	confirm 9	contend 16	decline -25	deny -19	disclose -18	dismiss 7	dispute -10	expect -9	explain -16	find -13	hear -34	hold -35	insist 10	know 7	laugh 9	mention -23	name -27	observe -18	offer 14	plan -29	point -17	post -19	promise -24	quote -32	read -22	recall -25	record -28	refer -21	refuse -9	reject 23	reply 10	report -44	rule 13	see 9	shout 8	show -20	speak -39	state -34	suggest -20	tell -12	testify -13	urge -40	vote 7	warn -8	wish 12
report|role|2|	add -29	admit -21	agree -13	answer -28	argue -34	ask -26	believe -29	call 9	claim -23	comment -17	confirm 9	decline 8	deny -20	describe -26	dismiss -21	dispute -11	expect -23	explain -26	find -34	hear -34	hold -35	know -20	laugh -23	maintain -19	name -7	none 24	note -25	observe -23	offer -9	plan 18	point -22	post -21	quote -30	read -20	record 9	refer -25	refuse -15	reject -24	remark -9	reply -22	report -12	rule -25	say -14	see -20	shout -20	show -12	sign -24	speak -39	state -7	suggest -16	tell 15	think -26	warn -28	wish -25	write -8
report|role|3|	accuse -18	add -18	admit -33	argue 12	ask -18	believe -45	call -9	comment -36	confirm -48	decline -23	deny -73	describe -45	dismiss -38	expect -6	find -19	hold -7	laugh -44	name -45	none 6	note -25	offer -16	point 9	post -19	promise -28	quote -58	read -27	refuse 6	reject -49	report -62	rule -34	say -45	show -25	sign -13	speak 15	suggest -28	tell -22	think -9	warn -52	wish -52	write -57
report|role|false|	accuse -6	add -13	admit -14	agree -7	answer -20	argue -13	ask -18	believe -37	blame -7	call -31	claim 6	complain -34	decline -15	describe -39	disclose -8	dismiss -13	dispute -7	expect -15	hold 20	insist -7	know -28	laugh 6	mention -30	name -26	none 16	note -24	observe -33	offer 8	order 8	plan -6	point -8	post -27	promise -22	quote -27	read -10	recall 8	refer -18	refuse 8	reject -7	reply -6	report -31	rule -12	shout -6	show -16	sign -17	speak -8	suggest -47	think -60	urge -17	vote 10	wish -6	write -14
report|role|false|accuse|	0 -16	1 28	13+ -39	2 -36	4-6 -12	7-12 -74
report|role|false|add|	1 -6	3 -23	4-6 -47
report|role|false|admit|	3 -22
report|role|false|agree|	4-6 -9
report|role|false|answer|	1 -18	4-6 -25
report|role|false|argue|	1 -23	3 -14	4-6 -11	7-12 -32
report|role|false|ask|	1 -53	13+ 14	3 14	4-6 -15	7-12 -50
report|role|false|believe|	0 7	1 -26	2 -26	4-6 -36	7-12 -31
report|role|false|blame|	1 -18	3 -42	4-6 -36
report|role|false|call|	0 -23	1 -35	13+ -41	2 -17	4-6 -9	7-12 8
report|role|false|claim|	2 8	4-6 6	7-12 -22
report|role|false|comment|	3 -18	4-6 -23
report|role|false|complain|	1 -21
report|role|false|confirm|	1 -21	13+ -21	2 15	3 -15	7-12 -35
report|role|false|decline|	13+ 12	2 -34	3 -19	4-6 -6	7-12 -56
report|role|false|deny|	0 25	1 13	13+ -18	2 -30	3 -12	4-6 -53	7-12 -31
report|role|false|describe|	0 -16	1 9	2 -22	3 -19	4-6 -35	7-12 -36
report|role|false|disclose|	1 -26
report|role|false|dismiss|	2 -31	4-6 -28	7-12 -23
report|role|false|dispute|	1 -15	2 -20	3 -25	4-6 -29	7-12 7
report|role|false|expect|	1 -19	2 -17	4-6 -30	7-12 -11
report|role|false|explain|	3 -29	4-6 -31	7-12 9
report|role|false|find|	0 13	3 -28	4-6 -46	7-12 -11
report|role|false|hear|	1 -35	3 -18	4-6 17
report|role|false|hold|	1 7	2 -34	3 11	4-6 -39	7-12 -42
report|role|false|insist|	1 6
report|role|false|know|	1 -7
report|role|false|laugh|	1 -10	3 -15	4-6 -27
report|role|false|maintain|	7-12 15
report|role|false|name|	4-6 -31	7-12 -6
report|role|false|none|	0 -8	7-12 7
report|role|false|note|	3 -19	4-6 -19
report|role|false|observe|	2 -26
report|role|false|offer|	7-12 9
report|role|false|plan|	1 -17
report|role|false|point|	3 -26	7-12 -24
report|role|false|post|	4-6 -21	7-12 -10
report|role|false|promise|	4-6 -29	7-12 -22
report|role|false|quote|	3 -17	4-6 -37	7-12 -38
report|role|false|read|	3 -22	4-6 -10
report|role|false|refuse|	0 -10	2 -23	4-6 19	7-12 -39
report|role|false|reject|	1 -23	4-6 8	7-12 -35
report|role|false|remark|	1 -8	4-6 -30
report|role|false|reply|	1 -45	2 15
report|role|false|report|	1 -18	2 -26	3 -28	4-6 -17	7-12 -50
report|role|false|rule|	4-6 -28
report|role|false|say|	0 -13	1 22	13+ -33	4-6 -6	7-12 -60
report|role|false|see|	1 -25	3 12	7-12 -28
report|role|false|shout|	1 -11	3 -10	4-6 7
report|role|false|show|	4-6 10
report|role|false|sign|	4-6 -24
report|role|false|speak|	1 -29	13+ -34	2 -34	3 11	4-6 -6	7-12 7
report|role|false|state|	1 11	4-6 -34	7-12 9
report|role|false|suggest|	2 -20	4-6 -14	7-12 -24
report|role|false|tell|	1 10	13+ -56	3 -16
report|role|false|think|	13+ -29	2 -25	4-6 -34	7-12 -30
report|role|false|urge|	0 -25	1 -7	3 -25	7-12 -7
report|role|false|use|	0 -17
report|role|false|want|	0 -23
report|role|false|warn|	1 9	4-6 -41	7-12 -38
report|role|false|wish|	4-6 -26	7-12 -33
report|role|false|write|	1 7	3 -34	4-6 -29	7-12 -28
report|role|true|accuse|	1 13	2 -30
report|role|true|	add -6	agree -26	answer -25	ask -15	believe 13	blame -26	call -25	confirm -26	decline 6	deny -36	describe 7	dismiss -26	dispute 7	expect -13	explain -31	find -35	hold -30	laugh -29	none 21	note -11	offer -28	plan -23	point -12	post -20	promise 21	quote -35	read -20	refer -22	refuse -27	reject -28	remark -7	reply -12	report -25	see -15	shout 7	show -25	speak -30	suggest 10	tell -29	testify -14	think 11	warn -23	wish 14
report|role|true|add|	2 -23	4-6 -19
report|role|true|answer|	3 -23
report|role|true|argue|	4-6 11
report|role|true|ask|	1 -37	2 9	3 -32	4-6 -45	7-12 7
report|role|true|call|	2 -32	3 -18	4-6 -14
report|role|true|confirm|	4-6 -28
report|role|true|decline|	1 8	4-6 -27
report|role|true|deny|	1 -28	2 -23	4-6 -21
report|role|true|describe|	2 -15	3 10
report|role|true|dismiss|	3 -15
report|role|true|dispute|	4-6 14
report|role|true|explain|	3 -20
report|role|true|find|	1 -24	4-6 -16
report|role|true|hear|	2 -23
report|role|true|none|	0 -23	2 24	3 10
report|role|true|note|	1 -9
report|role|true|point|	1 -12
report|role|true|quote|	1 -18
report|role|true|reply|	2 6	4-6 -29
report|role|true|report|	2 -21
report|role|true|say|	0 14	1 6	2 -21	3 -32	7-12 -59
report|role|true|speak|	1 -21	2 -20
report|role|true|tell|	1 6	2 -49	3 -39	4-6 -30	7-12 -16
report|role|true|write|	2 8	3 -23	4-6 -27
role|pronoun|	name 22	pronoun -16	role -25
role|role|	name 14	pronoun -34
turn|pronoun|false|	falsefalse -18	none -13	truefalse 15
turn|pronoun|false|falsefalse|	add -17	call -13	deny -8	no -20	organisation -36	reply -7	say -29	tell 18	unknown -51	yes 7
turn|pronoun|false|falsetrue|	admit -27	argue -35	ask -24	believe -21	call -55	caution -15	claim -39	decline -14	deny -35	describe -22	explain -32	joke -21	no -23	none 6	note -32	organisation -49	point -33	promise -35	recall 9	reply 18	rule -36	say -13	suggest -26	tell -24	thank -31	think -42	unknown -10	warn -24	yes 34
turn|pronoun|false|none|	accuse 6	add -14	ask -24	explain 9	no -13	none -19	organisation -56	say -10
turn|pronoun|false|truefalse|	add 27	admit 17	ask 36	no -29	none -17	say 22	tell 51	unknown 16	yes 25
turn|pronoun|false|truetrue|	argue -12	ask 10	deny 17	no -38	none -14	point 6	promise 19	reply -23	say 11	suggest 22	think -11	unknown 25	write -6
turn|pronoun|true|	falsefalse 16	falsetrue -12	truetrue -22
turn|pronoun|true|falsefalse|	add 19	call 18	deny 12	no -47	none 14	reply 10	say 11	tell -22	unknown 8	yes 36
turn|pronoun|true|falsetrue|	add -30	admit -16	ask -30	call -22	describe -22	explain -25	no -59	none 6	organisation -24	recall -22	reply 13	say 6	tell -46	unknown -29	write -20	yes 13
turn|pronoun|true|truefalse|	caution 18	claim 23	concede -7	deny 16	expect -12	no -35	none 25	note 11	reply -11	say 12	tell 31	thank 19	unknown 10	yes 25
turn|pronoun|true|truetrue|	add -16	ask 7	call -19	deny -13	no -71	none -31	point -16	promise -17	reply 19	say -16	suggest -14	tell -8	thank 6	unknown -24	write -25
turn|role|false|falsefalse|	ask -17	believe -23	describe -45	find -10	hear 16	no -9	post -27	report -13	say -8	tell -19	write -27	yes -12
turn|role|false|falsetrue|	add -6	answer -7	ask 6	believe -35	blame -20	call -31	claim -11	deny 9	describe -7	dismiss -38	expect -21	explain -8	free -11	hear -31	laugh -35	no -20	none 14	offer 17	promise -29	quote -26	refuse 12	reject -12	reply -9	report -8	say -27	see -7	state -9	suggest -32	tell -14	unknown 11	want -18	write -41	yes 18
turn|role|false|none|	argue -33	ask -9	believe -16	call -22	complain -30	deny -13	describe -20	find -14	free -7	name -32	no -7	none 9	observe -33	quote 21	reply -8	report -16	speak -33	tell 6	yes 6
turn|role|false|truefalse|	ask -40	call -24	deny -20	no -27	none -14	offer -20	say 29	tell 23	yes -14
turn|role|false|truetrue|	accuse -23	ask -9	call -8	confirm -11	decline -36	describe -24	dispute -16	explain -7	free -11	hold 17	laugh 9	none -8	plan -25	say 7	suggest -32	tell 16	unknown -19	warn -26	write 6	yes 26
turn|role|true|falsefalse|	accuse 8	ask -36	believe -14	call -22	decline -28	describe 12	find -32	hear -22	no -43	none 16	post -20	quote -23	report -24
turn|role|true|	falsetrue 14	truefalse -23	truetrue -20
turn|role|true|falsetrue|	add -25	ask -52	call -27	confirm -29	decline 11	deny -13	explain -23	free 11	hold -20	no -35	none 24	offer -22	say -14	suggest -15	tell -50	yes 12
turn|role|true|truefalse|	accuse -10	add -19	call -9	confirm -9	decline 11	deny -21	expect -17	free -15	no -32	none -17	speak -19	tell -17	unknown -7	write -22	yes -12
turn|role|true|truetrue|	accuse -8	ask 8	call -12	deny -25	describe -21	free -19	hold -23	no -33	plan -19	say -9	tell -16	unknown -17	yes 7
`;
