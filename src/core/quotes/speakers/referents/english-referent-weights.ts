/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -18	13+ -10	2 -10	3 -13	4-6 -25	7-12 -24	organisation -8	person -24
akin|true|	13+ 14	2 11	4-6 24	7-12 16	organisation -18	person 44
away|pronoun|	1 22	13+ -18	2 -6	3 -12	4-6 -22	7-12 -32
away|pronoun|13+|	first -14	later -22
away|pronoun|1|	first 18	later 9
away|pronoun|2|	first 9	later -20
away|pronoun|3|	first -31	later 9
away|pronoun|4-6|	first -14	later -25
away|pronoun|7-12|	first -27	later -19
away|role|	0 -10	1 6	3 -11	4-6 -10	7-12 -9
away|role|0|	later -30
away|role|13+|	first 13	later -24
away|role|2|	first -6
away|role|3|	later -28
away|role|4-6|	later -12
away|role|7-12|	later -11
body|false|	organisation -111	person 37
body|false|organisation|	a -56	none -40	the -100
body|false|person|	a 17	none 7	the 32
body|true|	organisation 42	person -75
body|true|organisation|	a -37	the 45
body|true|person|	the -85
body|unknown|	organisation -52
body|unknown|organisation|	a -57	none -108	the -23
body|unknown|person|	a -42	none -39	the 20
does|pronoun|	acts 17	null -27
does|pronoun|acts|0|	0 24	first 11
does|pronoun|acts|13+|	first -15	later -20
does|pronoun|acts|1|	0 -17	1 -6	2 12	3 -10	first 33
does|pronoun|acts|2|	1 16	2 -16	first 11	later -20
does|pronoun|acts|3|	0 -20	1 -37	3 -8	first -11	later -11
does|pronoun|acts|4-6|	first 8	later -23
does|pronoun|acts|7-12|	first -13	later -15
does|pronoun|null|0|	0 -8	2 -20	first -28	later -15
does|pronoun|null|13+|	later -40
does|pronoun|null|1|	0 -50	2 -26	first -20
does|pronoun|null|2|	0 18	2 16	3 -46	first 6	later -29
does|pronoun|null|3|	1 7	2 -24	3 -11	later -18
does|pronoun|null|4-6|	first -7	later -7
does|pronoun|null|7-12|	later -59
does|pronoun|says|0|	0 11	1 21	2 22	3 22	first 19	later 24
does|pronoun|says|13+|	first -20	later -10
does|pronoun|says|1|	0 -11	1 -20	2 -12	3 -19	first 13	later 20
does|pronoun|says|2|	0 -17	1 -37	2 -23	3 -19	first -6
does|pronoun|says|3|	0 -19	1 -8	3 -20	first -45	later 13
does|pronoun|says|4-6|	first -22	later -22
does|pronoun|says|7-12|	first -39	later -7
does|role|	acts 6	null -6
does|role|acts|0|	0 9	1 7	2 21	later -14
does|role|acts|13+|	later -33
does|role|acts|1|	0 -17	1 -11	2 -21	first -10	later 21
does|role|acts|2|	0 -32	1 -9	first 9
does|role|acts|3|	1 7	2 -36	first -6	later -14
does|role|acts|7-12|	first -22	later -23
does|role|null|0|	2 -16	3 -20	first 27	later -26
does|role|null|13+|	later -13
does|role|null|1|	0 -14	1 -16	2 -17	3 -41	first 19	later -22
does|role|null|2|	3 -14	first -10	later -14
does|role|null|3|	0 -25	1 -13	2 -13	3 -10	first -13	later -36
does|role|null|4-6|	later -24
does|role|null|7-12|	later -18
does|role|says|0|	0 6	1 6	3 -13	first -19	later -17
does|role|says|13+|	first 11	later -26
does|role|says|1|	0 -23	1 -22	3 -36
does|role|says|2|	0 -26	1 -20	2 -20	3 -7	first -18	later 7
does|role|says|3|	0 -27	1 27	2 8	later -14
does|role|says|4-6|	first -7	later -12
ending|pronoun|organisation|	he -56	her -25	hey -27	him -12	his -21	it 6	she -61
ending|pronoun|person|	he 12	hey -8	him 6	it -43	she 15
ending|role|organisation|	ach -31	ain -40	air -31	als -32	and -14	ank 21	ant -67	any 25	ard -40	art -35	ary -43	ate -39	ats -27	ber -33	boy -45	can -41	ceo -19	ces -23	cil 17	der -29	dge -38	dit -31	dog 19	dow -37	ead -44	ect -41	ede -36	eer -51	ege 18	emo -36	end -31	ent -45	ers -38	ess -7	est 8	ete -22	eum 23	eur -29	fer -30	ger -70	hem -42	her -99	hor -38	ial -55	ian -78	iar -28	ice -62	ict 42	ief -46	ier -6	ies -26	ife -35	iff -25	ign -57	ine 12	ing -6	ion 9	ior -59	irm 10	ity 8	ive -52	ker -31	ler 9	lor -28	lub 9	man -102	mat -37	men -35	nal -15	nch -63	ncy 25	nel -20	ner -14	nor -51	nts -31	nty -22	ody 6	one -19	ool -10	ors 22	ort -38	ose -28	oss -35	ote -32	oup 20	pal -18	ple -56	ral -34	ran -33	rat -25	rce -45	rch 32	rds -46	ree -42	rer -24	rse -36	sed -45	ser -53	son -84	sor -42	sts -33	tal 20	tee 16	ter -71	tes -29	tic -12	tor -23	try -49	udy -32	und 30	ups -17	urt 38	ury -27	ust 15	uty -35	val -37	ver -26	vet -23	vey -18	wer -19	yor -40	yst -36
ending|role|person|	ach -23	air 6	als -40	and 10	ank -45	ans -30	ant 12	any -40	ard 8	ary -24	ats -20	ber 8	boy -36	can 13	ceo 8	cer -11	ces -28	cil -30	der 15	dge 6	dit -11	dow 15	ead 6	eam -61	ect 9	ede 11	ege -34	ers -88	est 20	ete 6	eur 15	fer -8	ger 18	hem -37	hor 14	ial -16	ian 23	iar -32	ice -20	ics -30	ict -59	ide -38	ief 15	ies -48	ign -33	ily -44	ine -29	ing -9	ion -12	ior 7	irm -15	ist 17	ity -13	ive 43	ker 21	ler 9	lub -55	man -6	mat -12	men -23	mer 20	nal 6	nce -42	nch -37	ncy -47	nel -6	ner 24	ney -12	nor -6	nts -44	nty 10	ody -32	old 40	one -24	ors -67	ort -37	ory -45	ose -34	oss 11	ote -24	oup -41	pal -22	ple -38	ral 20	rce -43	rch -56	rds -26	rmy -22	rse 11	rts -30	sed 6	ser -22	son -9	sts -46	tal -51	tee -35	ter 7	tes -37	tic -32	try -26	und -46	urt -70	ury -32	ust -49	uty 12	val 12	vet -15	vey -29	yor 10	yst 9
fits|pronoun|	no -89	organisation -71	unknown 13	yes 47
fits|pronoun|no|	0 -39	1 -44	13+ -64	2 -59	3 -40	4-6 -58	7-12 -15
fits|pronoun|no|0|	acts -17	null -20	says -49
fits|pronoun|no|1|	acts -40	says -52
fits|pronoun|no|2|	acts -52	null -34	says -31
fits|pronoun|no|3|	null -41	says -35
fits|pronoun|organisation|	0 -36	1 -63	13+ -31	2 -44	3 -37	4-6 -29	7-12 -29
fits|pronoun|organisation|0|	acts -32	null -40	says -23
fits|pronoun|organisation|1|	acts -30	null -36	says -35
fits|pronoun|organisation|2|	acts -33	null -29	says -33
fits|pronoun|organisation|3|	acts -38	null -35	says -36
fits|pronoun|unknown|	0 18	1 27	13+ -12	4-6 -26	7-12 -37
fits|pronoun|unknown|0|	acts 18	null -20	says 27
fits|pronoun|unknown|1|	null 20
fits|pronoun|unknown|2|	null -17	says 9
fits|pronoun|unknown|3|	acts -7	says -22
fits|pronoun|yes|0|	acts 7	says 19
fits|pronoun|yes|	1 43	13+ -8	2 23	7-12 -13
fits|pronoun|yes|1|	acts 20	says 24
fits|pronoun|yes|2|	acts 10	null 12	says 7
fits|pronoun|yes|3|	acts 6	null -11	says 9
fits|role|free|	0 -21	1 10	2 -7	3 -11	4-6 -16	7-12 -6
fits|role|free|0|	null -6	says -10
fits|role|free|1|	null -12
fits|role|free|2|	null -14	says -11
fits|role|free|3|	null -12	says -10
fits|role|	no -31	yes 25
fits|role|no|	0 16	1 -32	13+ -32	2 -25	3 -9	4-6 -16	7-12 -68
fits|role|no|0|	acts -12	says -7
fits|role|no|1|	null -27	says -26
fits|role|no|2|	acts -23	null -20
fits|role|no|3|	acts -21	null -41	says -78
fits|role|unknown|0|	acts 19	null -12	says -13
fits|role|unknown|	1 -27	13+ -11	2 16	4-6 -14
fits|role|unknown|1|	acts 7	null 29	says -34
fits|role|unknown|2|	says -9
fits|role|unknown|3|	acts -9	null -58
fits|role|yes|	0 25	1 10	2 7	4-6 15	7-12 -39
fits|role|yes|0|	acts 8	null 23
fits|role|yes|1|	acts -7	null 24	says -12
fits|role|yes|2|	acts 28	null 13	says 14
fits|role|yes|3|	acts -7	null -11	says -6
head|pronoun|organisation|	he -56	her -25	him -12	his -21	it 6	she -61	they -27
head|pronoun|person|	he 12	him 6	it -43	she 15	they -8
head|role|organisation|	accused -38	adviser -43	agency 25	agent -49	aide -30	airline 8	american -37	analyst -36	artist -17	association 8	athlete -22	audit -31	author -43	authority 6	bank 21	banker -53	bench -63	board -18	boss -35	boy -45	brewer -13	brother -46	buyer 14	campaign -57	candidate -20	captain -31	ceo -19	chair -30	chairman -23	chairwoman -12	champion -33	chief -46	church 32	city -35	client -41	club 9	coach -31	college 18	commander -15	commission -10	committee 16	company 25	comptroller 15	congressman -27	coroner -9	council 17	councillor -28	county -22	court 38	critic -12	curator -17	daughter -44	defendant -43	defender -41	democrat -25	department 18	deputy -35	designer -22	detective -11	developer -15	diplomat -37	diplomats -24	director -53	district 42	doctor -27	document -27	driver -24	economist -19	economists -22	engineer -42	executive -49	familiar -28	farmer 16	father -46	firm 10	forward -45	friend -31	fund 30	general -33	government -48	governor -51	grandmother -39	group 20	groups -17	guard -54	head -44	hospital 20	husband -79	inspector -25	judge -38	junior -41	justice -9	justices -23	lawmaker -36	lawmakers -14	lawyer -50	leader -42	lender 6	letter -33	man -58	manager -32	mayor -40	member -46	members -25	memo -36	midfielder -26	minister -54	ministry -49	mission 21	mother -50	museum 23	note -32	nurse -36	office -73	officer -24	official -55	officials -22	one -19	opponent -55	organization 9	pensioner -49	people -56	percent -15	person -45	police -44	politician -20	premier -32	president -43	princess -25	producer -28	professor -26	prosecutor -19	prosecutors -17	question -35	records -42	regulator 11	report -38	reporters -30	republican -17	researcher -36	rival -37	rivals -20	roofer -30	school -10	secretary -42	senator -40	sergeant -15	sheriff -17	skipper -18	son -51	source -45	spaniard -27	speaker -22	spokesman -43	spokesperson -36	spokeswoman -43	state -31	statement -23	striker -18	student -30	study -32	superintendent -15	supervisor -20	survey -18	swede -36	teacher -28	them -42	trader -25	treasurer -24	tribunal -10	trust 15	university -8	utility 8	vet -23	veteran -33	visitors 31	widow -37	wife -35	winger -28	witness -43	woman -24
head|role|person|	31-year-old 14	38-year-old 10	accused 8	adviser -28	agency -47	aide -50	airline -29	american 15	analyst 9	army -22	association -17	athlete 6	attorney -12	author 6	authority -21	bank -45	bench -37	board -19	boss 11	boy -36	buyer -13	campaign -33	ceo 8	chief 15	church -56	city 8	client 7	club -55	coach -23	college -34	commander -6	commission -31	committee -35	company -40	congressman 6	council -30	councillor 7	counterpart 6	county 10	court -70	critic -32	critics -23	curator 10	defendant 15	department -43	deputy 12	developer -34	diplomat -12	director 6	district -59	doctor -10	driver 8	economist 21	economists -16	engineer -6	executive 44	experts -30	familiar -32	family -44	farmer 16	firm -15	forward 7	fund -46	general 18	government -41	governor -6	grandmother -19	group -41	guard 10	head 6	hospital -51	husband 12	indictment -40	inspector -10	judge 6	justices -28	lawmaker -8	lawmakers -27	lawyer -10	leader -10	lender -21	letter -29	mayor 10	members -33	ministry -26	mother 8	note -24	novelist 17	nurse 11	office -30	officer 6	official -16	officials -29	one -24	opponent 14	opposition -25	paper -19	pensioner 8	people -25	person -38	player 13	politician 9	premier -17	producer -18	professor 24	prosecutor -7	prosecutors -33	question 18	regulator -29	report -37	reporters -32	researcher -7	rival 12	roofer -8	secretary -18	sergeant -10	son -11	source -43	spaniard 17	speaker -6	spokesman -28	spokesperson -31	spokeswoman -21	state 8	striker 7	student 16	supporters -36	survey -29	swede 11	team -61	teenager 15	them -37	tribunal -22	trust -49	university -32	vet -15	visitors -45	widow 15	winger 9	witness 8	woman -16
introduced|	false -13	true 46
introduced|false|	a -166	none -40	own -26	the 8	third 8
introduced|true|	a 59	none -8	the 25
kind|pronoun|	organisation -55	person 19
kind|pronoun|organisation|	own -31	third -46
kind|pronoun|person|	own -11	third 19
kind|role|	organisation -13
kind|role|organisation|	a -75	none -53	the 10
kind|role|person|	a -19	none -19	the 9
kin|artist|	none 7	other -20	same 10
kin|association|	none -15	other -25	same 22
kin|authority|	none -17	other -6	same -28
kin|club|	none 6	other -20	same -15
kin|coach|	none -9	same -7
kin|company|	none 8	other 19	same 13
kin|court|	none 13	other -26	same -60
kin|doctor|	none -16	other -8
kin|envoy|	none -16	other -13
kin|false|	none -6	other -25
kin|false|none|	0 -6	1 -15	13+ 12	3 -8	4-6 -13	7-12 -17
kin|false|none|free|	false -25
kin|false|none|no|	true -32
kin|false|none|unknown|	true -18
kin|false|none|yes|	false 29	true 29
kin|false|other|	0 -21	13+ -47	2 -23	3 -7	4-6 -21	7-12 -30
kin|false|other|free|	false -16	true -22
kin|false|other|no|	false -22	true -35
kin|false|other|unknown|	false -13	true 31
kin|false|other|yes|	false -15	true 6
kin|judge|	none -52	other -67	same 44
kin|lawyer|	none -37	other -37
kin|leader|	same -7
kin|mayor|	none -46	other -14	same 42
kin|member|	none 6	other -10
kin|minister|	other -52
kin|null|	none -6	other -25
kin|party|	none -23	other 11
kin|player|	same 21
kin|police|	none -25	other -14	same 24
kin|press|	none 9	other -37	same -14
kin|priest|	none -25	other 9	same 14
kin|prosecutor|	none -34	same 18
kin|school|	none 19	same -49
kin|scientist|	none -11	same 23
kin|teacher|	none -13	other 9	same 29
kin|true|	none -6	other -17	same 28
kin|true|none|	0 -9	1 -7	13+ -17	3 -18	7-12 -6
kin|true|none|free|	false -7
kin|true|none|no|	false -18
kin|true|none|unknown|	false 7
kin|true|none|yes|	false 15
kin|true|other|	0 11	13+ -11	2 -10	3 -26	4-6 -21	7-12 -40
kin|true|other|free|	false -12	true -32
kin|true|other|no|	false -38
kin|true|other|unknown|	false -38
kin|true|same|	0 -9	13+ 6	2 9	3 11	4-6 20	7-12 21
kin|true|same|free|	false -15	true 40
kin|true|same|unknown|	false -22	true 16
kin|true|same|yes|	false -31
kin|union|	none -7	other -16	same 11
kin|worker|	none 9	other -7	same 12
kin|writer|	none -16	other -22	same 25
language|en|pronoun|	organisation -55	person 19
language|en|role|	organisation -13
last|pronoun|false|	1 20	13+ -18	2 -6	3 -16	4-6 -15	7-12 -30
last|pronoun|false|13+|	3 -18
last|pronoun|false|1|	0 30	1 -13
last|pronoun|false|2|	1 -17
last|pronoun|false|3|	1 -30	3 -26
last|pronoun|false|4-6|	0 -29	1 -14	2 -14	3 -13
last|pronoun|false|7-12|	1 -29	2 -50	3 -6
last|pronoun|false|no|	0 -38	1 -28	2 -35	3 -31
last|pronoun|false|organisation|	0 -52	1 -49	2 -39	3 -42
last|pronoun|false|unknown|	0 16	1 16	3 -6
last|pronoun|false|yes|	0 11	1 18	2 17	3 -6
last|pronoun|true|	0 21	1 7	3 -11	4-6 -21	7-12 -15
last|pronoun|true|0|	0 21
last|pronoun|true|1|	0 9
last|pronoun|true|2|	1 -17	2 13
last|pronoun|true|3|	1 -22
last|pronoun|true|4-6|	1 -18	2 -18	3 -15
last|pronoun|true|7-12|	1 -6	3 -17
last|pronoun|true|no|	0 -46	1 -64	2 -53	3 -38
last|pronoun|true|organisation|	1 -12	2 -15	3 -13
last|pronoun|true|unknown|	0 10	3 -39
last|pronoun|true|yes|	0 19	1 22	2 -6	3 22
last|role|false|1|	1 -10
last|role|false|2|	0 10	1 -19
last|role|false|3|	1 -23	2 16	3 -51
last|role|false|	4-6 -11	7-12 -9
last|role|false|4-6|	0 11	1 -19	2 -23	3 14
last|role|false|7-12|	2 -33
last|role|false|free|	0 -6	1 -8	2 -13	3 -11
last|role|false|no|	0 12	1 -8	3 -86
last|role|false|unknown|	1 10	2 -9	3 -16
last|role|false|yes|	0 17	2 28	3 -10
last|role|	true -8
last|role|true|	0 -22	1 6	13+ -12	2 -7	3 -18
last|role|true|0|	0 -22
last|role|true|13+|	3 -12
last|role|true|1|	0 37	1 -31
last|role|true|2|	0 22	1 -24	2 -21
last|role|true|3|	0 -15	1 -12	2 -17	3 -10
last|role|true|4-6|	2 -10
last|role|true|7-12|	1 -31	2 -6
last|role|true|free|	0 -15
last|role|true|no|	0 -46	1 -40	2 -32	3 -30
last|role|true|unknown|	0 -16
last|role|true|yes|	3 -10
near|pronoun|13+|	3 -18
near|pronoun|1|	0 32	1 -14
near|pronoun|2|	1 -23	2 9
near|pronoun|3|	1 -34	3 -26
near|pronoun|4-6|	1 -18	2 -20	3 -15
near|pronoun|7-12|	1 -30	2 -46	3 -11
near|role|0|	0 -10
near|role|1|	0 25	1 -25
near|role|2|	0 22	1 -26
near|role|3|	1 -20	2 10	3 -42
near|role|4-6|	0 11	1 -14	2 -23	3 14
near|role|7-12|	2 -28
	nobody -17
nobody|ending|pronoun|	he -22	her -35	hey 11	him -22	his -24	it 14	she -37
nobody|ending|role|	ach 16	aft 13	ain 14	air -31	als 37	and -43	ank -44	ant -19	any -63	art -23	ary 23	ate 9	ats 20	ber -23	boy 32	can -17	ceo -14	cer 9	ces 18	cil -13	der -34	dge -45	dit 21	dog -27	dor -16	dow -32	ead -7	ect -29	ede -26	eer -14	ees 26	ege -25	emo 28	end -17	ent 12	eon -22	ers 59	ess -14	est -31	ete -19	eum -23	eur -31	ger -29	hem 24	hor -33	ial 24	ian -57	iar 16	ice 36	ics 7	ict -44	ide 15	ief -42	ier -15	ies 28	iff 9	ign 42	ils 15	ily 31	ine -33	ion -14	ior -6	irm -15	ist -30	ity -16	ive -21	ker -22	ler -43	lor -23	lub -36	man 8	mat 12	men 20	mer -18	nce 21	nch 35	ncy -60	ned 18	nel 10	ner -59	ney 9	nor 7	nts 25	nty 11	old -91	one 17	ool -6	ors 17	ort 41	ory 7	ose 18	oss -32	ote 20	oup -23	pal 11	per -13	ple 33	ral -21	ran -17	rat -31	rce 30	rch -35	rds 35	ree 6	rer -28	rse -25	rts 15	rty -47	sed -20	ser 25	son 23	sts 26	tal -28	tes 27	tic 24	tor -22	try 43	udy 26	und -37	unt 8	ups 13	urt -25	ury 32	ust -6	uty -27	val -29	ves 21	vet 15	vey 19	yer -10	yor -13	yst -21
nobody|kin|a|	authority -6	company 30	court 26	envoy 31	lawyer -21	member 25	police 7	press 25	school -8	scientist -16	worker -14
nobody|kin|none|	leader -20
nobody|kin|the|	artist -35	authority 33	club -21	coach 6	company -94	court 14	doctor -8	envoy -13	judge -46	lawyer 39	member -46	minister 8	player -77	press -32	priest -15	prosecutor 8	school -17	scientist -31	teacher -37	union -14	worker -35	writer 6
nobody|many|	false -20	true 13
nobody|met|pronoun|	never -21
nobody|met|pronoun|never|	own 15	third -37
nobody|met|role|	a 44	bare -37	the -32
nobody|met|role|a|	a 22	none -8	the 43
nobody|met|role|bare|	a 7	none -16	the -43
nobody|met|role|never|	a 29	none 46	the -47
nobody|met|role|the|	a 37	the -37
nobody|others|	1 -44	2 -42	3 11
nobody|pronoun|	he -22	her -35	him -22	his -24	it 14	own 15	she -37	they 11	third -37
nobody|role|	31-year-old -19	38-year-old -22	51-year-old -21	a 39	accused -34	adviser 23	agency -60	agent 6	aide 31	airline -29	american -26	analyst -21	analysts 17	artist -23	association -11	athlete -19	attorney 9	audit 24	author -32	authority -30	authors 22	bank -44	banker 18	bench 35	board 19	boss -32	boy 32	brewer -19	brother -8	buyer -28	campaign 42	candidate -21	captain 19	carrier -23	ceo -14	chair -27	chairman -27	chairwoman -19	champion -26	chief -45	church -35	client -32	club -36	coach 16	college -25	commission 12	company -63	comptroller -29	congressman -23	coroner -8	council -13	councillor -19	counterpart -27	county 11	court -25	critic 24	critics 22	curator -22	defendant -38	defender -22	delegate -6	democrat -31	deputy -25	designer -21	detective -17	developer 11	diplomat 12	diplomats 17	director -32	district -44	doctor 12	document 30	draft 13	driver -9	economist -24	economists 15	emails 15	engineer 7	executive -21	experts 15	familiar 16	family 31	farmer -27	farmers 8	father -9	firm -15	forward -21	friend -17	fund -37	general -18	government 30	governor 7	grandmother 15	group -23	groups 13	guard -15	head -7	hospital -28	husband -34	indictment 31	judge -45	justice -12	justices 18	lawmaker 9	lawmakers 15	lawyer 12	lawyers 23	leader 8	lender -18	letter 30	maker -16	man -8	mayor -13	member -15	members 24	memo 28	midfielder -20	ministry 43	mission -23	mother -16	museum -23	musician -19	none 28	note 20	novelist -20	nurse -25	office 42	official 24	officials 21	one 17	opponent -41	opposition 27	organization -17	paper -18	partner -19	party -47	pensioner -23	people 26	percent 21	person 26	player -21	politician -23	premier 13	princess -21	producer 20	professor -26	prosecutor 8	prosecutors 27	question -29	records 33	regulator -41	report 41	reporters 23	researcher 8	retailer -17	rival -29	rivals 27	school -6	secretary 16	sergeant 11	sheriff -13	skipper -21	son 11	source 30	spaniard -25	spokesman 18	spokesperson 23	spokeswoman 17	state 8	statement 15	striker -25	student -24	study 26	supervisor 14	supporters 20	surgeon -22	survey 19	swede -26	teacher -26	teenager -28	the -48	them 24	trader 7	treasurer -28	treasury 22	tribunal 12	trust -6	union -8	utility -24	vet 15	veteran -17	visitors -30	widow -32	winger -18	witness -31	woman 14
often|pronoun|	0 -39	1 -7	2 -17	4 38
often|role|	0 -12	1 -42	2 17	3 28	4 24
quoted|	false 8	true -30
rank|pronoun|0|0|	organisation -23
rank|pronoun|0|1|	organisation 9
rank|pronoun|0|2|	organisation -25
rank|pronoun|0|3|	organisation -18	person 11
rank|pronoun|0|4-6|	organisation -14	person -14
rank|pronoun|0|7-12|	person -28
rank|pronoun|	1 8	3 -15	4 -21
rank|pronoun|1|0|	organisation -17	person 26
rank|pronoun|1|1|	organisation -43	person 18
rank|pronoun|1|2|	organisation -18
rank|pronoun|1|3|	organisation -40
rank|pronoun|1|4-6|	organisation -35
rank|pronoun|1|7-12|	organisation -18	person -13
rank|pronoun|2|0|	organisation -8
rank|pronoun|2|13+|	organisation -17
rank|pronoun|2|1|	organisation -45	person 41
rank|pronoun|2|2|	organisation -41	person -19
rank|pronoun|2|3|	organisation -38	person -22
rank|pronoun|2|4-6|	organisation -25	person 14
rank|pronoun|2|7-12|	organisation -24	person -31
rank|pronoun|3|13+|	organisation -8
rank|pronoun|3|1|	organisation -26	person 15
rank|pronoun|3|2|	organisation -21	person 22
rank|pronoun|3|3|	organisation -30
rank|pronoun|3|4-6|	organisation -39	person -36
rank|pronoun|3|7-12|	organisation -29	person -32
rank|pronoun|4|13+|	organisation -27	person -17
rank|pronoun|4|1|	organisation -20	person 17
rank|pronoun|4|2|	organisation -29	person 11
rank|pronoun|4|3|	organisation -35	person -17
rank|pronoun|4|4-6|	organisation -58	person -26
rank|pronoun|4|7-12|	organisation -52
rank|role|	0 -8	1 -6	3 -12	4 -7
rank|role|0|0|	organisation -6	person -16
rank|role|0|1|	organisation -9	person 9
rank|role|0|2|	organisation -43	person 6
rank|role|0|3|	organisation -46	person -17
rank|role|0|4-6|	organisation 23
rank|role|0|7-12|	person -32
rank|role|1|0|	organisation 27	person -37
rank|role|1|1|	organisation -15
rank|role|1|2|	organisation -29	person 28
rank|role|1|3|	organisation -7
rank|role|1|4-6|	organisation -15	person -27
rank|role|1|7-12|	organisation -18	person 16
rank|role|2|0|	organisation -37	person 19
rank|role|2|13+|	organisation -32	person -33
rank|role|2|1|	organisation -36	person 24
rank|role|2|2|	person -19
rank|role|2|3|	organisation -39	person -15
rank|role|2|7-12|	organisation -6	person -16
rank|role|3|13+|	organisation -30	person -35
rank|role|3|1|	organisation -25	person -11
rank|role|3|2|	organisation -24	person -16
rank|role|3|3|	organisation -18	person 17
rank|role|3|4-6|	organisation -8	person -7
rank|role|3|7-12|	organisation 15	person -47
rank|role|4|13+|	organisation 32	person -49
rank|role|4|1|	organisation 13	person 9
rank|role|4|2|	organisation -28	person -21
rank|role|4|3|	organisation -26	person -25
rank|role|4|4-6|	organisation -23	person -16
rank|role|4|7-12|	organisation -8
report|pronoun|0|	accuse 13	admit 22	allege -18	allow 9	answer 13	argue -14	ask -26	believe 15	caution 23	claim 10	concede -6	deny 23	describe 17	expect -12	explain 25	joke 18	none -12	note 26	point -8	promise -6	recall -9	repeat -17	reply -18	see 25	stress 22	suggest 13	thank -13	think 13	warn 19
report|pronoun|1|	admit -16	allow -6	answer -11	argue 10	ask 28	call 13	caution -8	concede 13	describe -24	expect -7	joke 13	laugh 12	point 7	promise -18	recall 14	repeat -14	reply 9	report 8	see -14	stress -13	thank 19	think -7	warn -15	wonder -19
report|pronoun|2|	accuse -26	add -37	admit -19	allege -18	allow -19	answer 7	argue -28	ask -13	believe -15	call -25	caution -7	claim -27	concede -18	decline -17	deny -21	describe -27	expect -17	explain -20	joke -19	laugh -6	none 16	note -23	point 10	promise -22	recall -9	repeat -21	rule -21	see -18	stress -17	suggest -19	tell 12	thank -20	think -19	write 8
report|pronoun|3|	accuse -14	admit -26	allege -19	allow -30	answer -47	ask -21	believe -14	call -47	caution -18	claim -36	decline -12	deny -9	describe -36	expect 7	explain -8	joke -34	laugh -23	none -16	note -23	point -34	promise -33	reply 12	rule -31	say -10	see -25	suggest -24	thank -33	think -42	warn -18	write -32
report|pronoun|false|	accuse 12	admit 8	allege -19	answer 14	argue -25	ask -8	caution 9	claim -14	decline 12	describe -7	joke 8	none -14	point 10	recall 6	repeat -13	reply -8	rule -26	see 10	stress 10	suggest 11	tell 14	think -24
report|pronoun|false|accuse|	1 26	3 -11	4-6 -24	7-12 -16
report|pronoun|false|add|	1 -7	13+ 9	2 -12	3 -34	4-6 -32
report|pronoun|false|admit|	1 -10	13+ -14	3 12	4-6 6	7-12 -28
report|pronoun|false|allege|	4-6 -16
report|pronoun|false|allow|	7-12 -16
report|pronoun|false|answer|	2 16	4-6 6	7-12 -33
report|pronoun|false|argue|	1 -16	3 -23	4-6 -30	7-12 -33
report|pronoun|false|ask|	0 -15	1 12	13+ -41	2 -14	7-12 -15
report|pronoun|false|call|	0 8	2 -19	3 -23	4-6 -33	7-12 -28
report|pronoun|false|caution|	2 -11
report|pronoun|false|claim|	1 9	2 -27	3 -17	4-6 -29	7-12 -21
report|pronoun|false|concede|	4-6 -20	7-12 6
report|pronoun|false|decline|	1 15	4-6 -12	7-12 -17
report|pronoun|false|deny|	1 14	3 -16	4-6 -29	7-12 -20
report|pronoun|false|describe|	1 -7	2 -21	4-6 -21	7-12 -20
report|pronoun|false|expect|	1 8	3 -7
report|pronoun|false|explain|	1 21	2 13	3 -26	4-6 -23
report|pronoun|false|joke|	1 17
report|pronoun|false|laugh|	2 -16	4-6 -20
report|pronoun|false|none|	0 12	1 -11	13+ -47	2 -30	3 -10	4-6 6	7-12 -14
report|pronoun|false|note|	1 18	2 10	3 -19	4-6 -25	7-12 -19
report|pronoun|false|point|	1 20	2 -16	3 -13	4-6 15	7-12 -23
report|pronoun|false|promise|	1 22	2 -19	4-6 -22	7-12 -32
report|pronoun|false|recall|	1 23	2 -19	7-12 -23
report|pronoun|false|repeat|	1 -16
report|pronoun|false|reply|	1 -15	13+ -8	2 -12	3 11	4-6 -11	7-12 -8
report|pronoun|false|report|	7-12 -12
report|pronoun|false|rule|	4-6 -20
report|pronoun|false|say|	0 -15	1 9	13+ -9	3 -7	4-6 -34	7-12 -19
report|pronoun|false|see|	2 -11	3 -16	4-6 -13
report|pronoun|false|stress|	1 22
report|pronoun|false|suggest|	1 27	4-6 -18	7-12 -20
report|pronoun|false|tell|	1 12	13+ -11	2 7	3 -14	4-6 6
report|pronoun|false|thank|	1 -7	2 -11	3 -10	4-6 10
report|pronoun|false|think|	1 22	13+ -20	2 -15	4-6 -29	7-12 -26
report|pronoun|false|warn|	2 -12	4-6 -9
report|pronoun|false|wonder|	4-6 -19
report|pronoun|false|write|	0 9	1 8	13+ -33	2 16	3 -30	4-6 -39
report|pronoun|true|	accuse -10	add -6	admit -17	allege -19	answer -18	argue 14	ask -9	call -18	claim 15	decline -22	deny 10	describe -20	expect -9	joke -23	none 13	note 14	point -13	promise -14	recall -19	repeat 14	reply 12	report 9	rule -18	suggest -25	tell -17	think 20	warn 12	write -20
report|pronoun|true|add|	1 16	2 14	3 -23	4-6 -20
report|pronoun|true|ask|	1 -6
report|pronoun|true|call|	1 8	4-6 -23
report|pronoun|true|caution|	1 17
report|pronoun|true|claim|	1 27
report|pronoun|true|concede|	1 -7
report|pronoun|true|deny|	4-6 -12
report|pronoun|true|describe|	3 -18
report|pronoun|true|expect|	1 -8
report|pronoun|true|none|	0 20	2 7	4-6 -12
report|pronoun|true|point|	4-6 -18
report|pronoun|true|promise|	1 -13	2 -21
report|pronoun|true|recall|	4-6 -24
report|pronoun|true|reply|	2 9	3 19	4-6 8
report|pronoun|true|say|	1 7	3 -20	4-6 -8	7-12 7
report|pronoun|true|tell|	1 19	2 -31	3 -35	4-6 -25	7-12 -22
report|pronoun|true|thank|	1 19
report|pronoun|true|warn|	1 18
report|pronoun|true|write|	2 -25	3 -18	4-6 -16	7-12 -9
report|role|0|	accuse -20	add 12	admit 18	agree -26	answer -25	argue -35	ask -33	blame -15	call -38	caution 9	claim -11	comment 29	complain -28	confirm -30	deny 6	disclose -20	dismiss -22	dispute 11	expect -15	explain -12	find -9	hear 10	hold 32	insist -15	know -19	laugh 6	maintain -23	mention -16	name -17	note -17	observe -25	offer -25	plan -19	point -13	post -20	promise 16	read 14	recall 20	record 7	refer -16	reject -26	remark -17	reply -44	report 6	rule -22	say 23	see -20	shout -18	sign -9	speak -33	state 12	testify 7	think -30	urge -13	use 8	want -17	warn 13	wish 15	write 13
report|role|1|	accuse 18	add -8	admit -22	answer -17	ask 13	blame -34	call -53	claim 7	comment -29	complain -16	confirm 16	contend 15	deny -9	disclose -21	dispute -11	expect -21	explain -12	find -12	hear -29	hold -37	insist 8	know 9	laugh 11	mention -22	name -25	observe 7	offer 16	plan -31	point -20	post -17	promise -22	quote -31	read -22	recall -22	record -28	refer -18	refuse -10	reject 26	remark 12	reply 12	report -32	rule 14	say 7	see 7	show -18	sign 7	speak -34	state -30	suggest -19	tell -13	testify -13	urge -35	vote 10	wish 13
report|role|2|	add -32	admit -24	agree -9	answer -32	argue -37	ask -57	believe -26	call 16	claim -25	comment -19	decline -33	deny -17	describe -24	dismiss -24	dispute -14	expect -21	explain -32	find -31	hear -32	hold -33	know -23	laugh -21	maintain -20	none 22	note -26	observe -21	offer -10	plan 16	point -25	post -24	promise 8	quote -31	read -19	record 9	refer -24	refuse 12	reject -25	remark -8	reply -41	report -30	rule -21	say -17	see -20	shout 9	show -21	sign -27	speak -35	state -6	suggest -21	tell 16	think -26	warn -29	wish -27
report|role|3|	accuse -23	add -28	admit -44	answer -10	argue 6	ask -11	believe -42	call -17	claim 8	comment -30	confirm -57	decline -19	deny -72	describe -46	dismiss -31	find -9	hold -7	laugh -48	name -36	none 14	note -26	offer -15	post -14	promise -27	quote -52	read -28	reject -44	reply 9	report -53	rule -23	say -46	see 6	shout -47	show -32	sign -14	speak 16	suggest -28	tell -15	think -14	warn -51	wish -51	write -38
report|role|false|	accuse -8	admit -8	answer -13	argue -11	ask -24	believe -23	blame -10	call -30	complain -32	decline -19	describe -33	disclose -6	dismiss -10	expect -16	find -12	hold 20	insist -6	know -29	mention -30	name -29	none 16	note -22	observe -30	offer 11	plan -6	point -9	post -28	promise -28	quote -20	record 7	refer -22	refuse 6	remark 8	report -22	rule -10	shout -8	show -7	sign -10	suggest -36	tell 14	testify 7	think -56	urge -22	vote 8	wish -6	write -6
report|role|false|accuse|	0 -18	1 27	13+ -43	2 -32	4-6 -16	7-12 -71
report|role|false|add|	1 8	3 -27	4-6 -47	7-12 -18
report|role|false|admit|	3 -20
report|role|false|answer|	1 -20	4-6 -30	7-12 -8
report|role|false|argue|	1 -20	2 6	3 -23	4-6 -38
report|role|false|ask|	1 -56	13+ 11	3 13	4-6 -6	7-12 -34
report|role|false|believe|	0 8	1 -21	2 -22	4-6 -35	7-12 -26
report|role|false|blame|	1 -21	3 -39	4-6 -34
report|role|false|call|	0 -24	1 -38	13+ -43	2 -18	4-6 -15
report|role|false|claim|	1 -18	2 8	4-6 9	7-12 -25
report|role|false|comment|	3 -17	4-6 -23
report|role|false|complain|	1 -22
report|role|false|confirm|	1 -24	13+ -18	2 21	3 -19	4-6 -15	7-12 -36
report|role|false|decline|	1 7	13+ 10	2 -32	3 -25	4-6 -36	7-12 -47
report|role|false|deny|	0 19	1 20	13+ -19	2 -33	3 -11	4-6 -54	7-12 -24
report|role|false|describe|	0 -11	1 12	2 -25	3 -17	4-6 -27	7-12 -29
report|role|false|disclose|	1 -25
report|role|false|dismiss|	1 6	2 -23	4-6 -16	7-12 -15
report|role|false|dispute|	1 -12	2 -21	3 -28	4-6 -28	7-12 10
report|role|false|expect|	1 -24	2 -14	4-6 -30	7-12 -11
report|role|false|explain|	3 -24	4-6 -46	7-12 13
report|role|false|find|	0 15	3 -25	4-6 -42
report|role|false|hear|	1 -35	3 -21	4-6 13	7-12 8
report|role|false|hold|	2 -32	3 8	4-6 -37	7-12 -42
report|role|false|know|	1 -8
report|role|false|laugh|	1 -10	3 -15	4-6 -28
report|role|false|maintain|	7-12 12
report|role|false|name|	4-6 -29	7-12 -12
report|role|false|none|	0 -11	2 8	4-6 -15	7-12 8
report|role|false|note|	3 -19	4-6 -20
report|role|false|observe|	1 -9	2 -25
report|role|false|offer|	4-6 -6
report|role|false|plan|	1 -18
report|role|false|point|	3 -26	7-12 -18
report|role|false|post|	4-6 -26	7-12 -9
report|role|false|promise|	4-6 -30	7-12 -22
report|role|false|quote|	3 -26	4-6 -37	7-12 -31
report|role|false|read|	3 -19	4-6 -26
report|role|false|refuse|	0 -12	2 -23	4-6 20	7-12 -33
report|role|false|reject|	1 -24	4-6 15	7-12 -33
report|role|false|remark|	1 -12	2 13	4-6 -22
report|role|false|reply|	1 -48	2 18	3 -9	4-6 -9	7-12 7
report|role|false|report|	0 6	1 -22	2 -24	3 -28	4-6 -24	7-12 -47
report|role|false|rule|	4-6 -18
report|role|false|say|	0 -10	1 25	13+ -39	3 -12	7-12 -44
report|role|false|see|	1 -25	3 12	7-12 -29
report|role|false|shout|	1 -16	3 -17
report|role|false|show|	4-6 6
report|role|false|sign|	4-6 -24
report|role|false|speak|	1 -25	13+ -38	2 -30	3 14	4-6 -10	7-12 13
report|role|false|state|	1 11	4-6 -36	7-12 14
report|role|false|suggest|	4-6 -13	7-12 -27
report|role|false|tell|	1 10	13+ -49	3 -6	7-12 6
report|role|false|think|	13+ -32	2 -21	4-6 -25	7-12 -30
report|role|false|urge|	0 -29	1 -7	3 -27	4-6 9
report|role|false|use|	0 -17
report|role|false|want|	0 -28	2 6
report|role|false|warn|	1 8	4-6 -41	7-12 -38
report|role|false|wish|	4-6 -29	7-12 -31
report|role|false|write|	1 6	2 -6	3 -33	4-6 -20	7-12 -15
report|role|true|	accuse 10	agree -27	answer -19	believe 15	blame -25	call -26	claim -6	confirm -24	deny -39	dismiss -23	expect -11	explain -32	find -30	hold -29	laugh -30	none 18	note -15	offer -24	plan -25	point -13	post -21	promise 23	quote -30	read -20	refer -17	refuse -26	reject -21	remark -6	reply -11	report -26	say -7	see -14	show -26	speak -24	suggest 8	tell -24	testify -13	think 12	warn -20	wish 14
report|role|true|accuse|	1 23	2 -33
report|role|true|add|	1 8	2 -17	4-6 -19
report|role|true|answer|	3 -14
report|role|true|argue|	4-6 13
report|role|true|ask|	1 -25	2 13	3 -26	4-6 -45
report|role|true|call|	2 -31	3 -22	4-6 -18
report|role|true|confirm|	4-6 -28
report|role|true|decline|	1 9	4-6 -25
report|role|true|deny|	1 -30	2 -21	3 -16
report|role|true|describe|	2 -12	3 8
report|role|true|dismiss|	3 -14
report|role|true|dispute|	4-6 11
report|role|true|expect|	1 -7
report|role|true|explain|	3 -21
report|role|true|find|	1 -21	4-6 -18
report|role|true|hear|	2 -22
report|role|true|none|	0 -20	2 11	3 13	7-12 6
report|role|true|note|	1 -11
report|role|true|point|	1 -13
report|role|true|quote|	1 -20
report|role|true|reply|	2 9	4-6 -28
report|role|true|report|	2 -22
report|role|true|say|	0 9	2 -10	3 -32	4-6 14	7-12 -65
report|role|true|speak|	1 -16	2 -18
report|role|true|tell|	1 7	2 -48	3 -40	4-6 -33	7-12 -22
report|role|true|write|	2 6	3 -21	4-6 -28
role|pronoun|	name 20	pronoun -14	role -26
role|role|	name 14	pronoun -34	role -9
turn|pronoun|false|	falsefalse -23	falsetrue 7	none -12	truefalse 9
turn|pronoun|false|falsefalse|	add -18	call -17	deny -6	no -18	organisation -32	reply -13	say -22	tell 21	unknown -62
turn|pronoun|false|falsetrue|	admit -21	answer -8	argue -36	ask -14	believe -15	call -47	caution -14	claim -39	decline -20	deny -39	describe -25	explain -29	joke -26	no -26	note -36	organisation -56	point -32	promise -36	recall 10	reply 11	rule -34	say -11	suggest -20	thank -23	think -36	unknown -6	warn -23	yes 34
turn|pronoun|false|none|	accuse 9	add -16	ask -29	explain 8	no -25	none -14	organisation -60	say -14	tell 7	yes -7
turn|pronoun|false|truefalse|	add 26	admit 18	ask 37	no -28	none -17	recall -11	say 11	tell 54	unknown 19	yes 14
turn|pronoun|false|truetrue|	add -9	argue -12	ask 7	deny 20	no -41	none -13	point 9	promise 28	reply -23	say 10	suggest 24	tell -6	thank -7	think -11	unknown 25	write -7
turn|pronoun|true|	falsefalse 19	falsetrue -17	truetrue -15
turn|pronoun|true|falsefalse|	add 19	call 21	deny 14	no -52	none 14	reply 11	say 10	tell -26	unknown 10	yes 37
turn|pronoun|true|falsetrue|	add -30	admit -18	ask -32	call -19	describe -20	explain -22	no -53	organisation -21	recall -27	reply 10	tell -48	unknown -33	write -21	yes 6
turn|pronoun|true|truefalse|	accuse -9	add -6	caution 17	claim 23	concede -7	deny 22	expect -8	no -30	none 31	note 21	reply -9	tell 19	thank 19	unknown 9	yes 20
turn|pronoun|true|truetrue|	add -10	ask 6	call -19	deny -13	no -48	none -26	point -16	promise -24	reply 15	say -11	suggest -21	thank 11	unknown -16	write -14
turn|role|false|	falsefalse -8
turn|role|false|falsefalse|	ask -41	believe -28	decline -21	describe -38	find -11	free -9	hear 17	no -13	post -28	report -7	tell -26	write -20	yes -11
turn|role|false|falsetrue|	add -18	answer -11	argue 9	ask -10	believe -34	blame -25	call -33	confirm 7	deny 7	dismiss -27	expect -19	explain -10	free -12	hear -15	hold 12	laugh -38	no -13	none 14	offer 8	promise -23	quote -20	refuse 11	reject -6	say -34	state -8	suggest -33	tell -13	unknown 18	want -23	write -42	yes 15
turn|role|false|none|	accuse -6	argue -34	believe -11	call -21	complain -28	confirm -8	deny -13	describe -12	find -14	free -6	name -36	no -12	none 7	observe -30	quote 19	reply -10	report -25	speak -27	unknown -6	yes 8
turn|role|false|truefalse|	add 9	ask -36	call -21	deny -21	hold -6	no -24	none -14	offer -19	say 28	tell 23	yes -13
turn|role|false|truetrue|	accuse -22	argue -6	ask -13	confirm -9	describe -23	dispute -19	explain -10	free -12	hold 20	laugh 9	no 12	plan -23	say 8	suggest -24	tell 19	unknown -19	warn -29	yes 23
turn|role|true|	falsefalse -6	falsetrue 14	truefalse -23	truetrue -15
turn|role|true|falsefalse|	accuse 6	ask -36	believe -16	call -23	decline -24	describe 11	find -28	hear -18	no -42	none 16	post -21	quote -23	report -21	tell -8
turn|role|true|falsetrue|	accuse 9	add -23	ask -52	call -30	confirm -28	decline 11	deny -19	explain -25	free 12	hold -20	no -36	none 23	offer -23	say -17	suggest -18	tell -44	yes 11
turn|role|true|truefalse|	add -17	call -11	confirm -8	decline 16	deny -25	expect -19	free -15	no -33	none -14	speak -15	tell -14	write -18	yes -11
turn|role|true|truetrue|	accuse -10	ask 14	call -15	deny -23	describe -24	free -15	hold -20	no -33	none -13	plan -21	tell -9	unknown -13	yes 10
`;
