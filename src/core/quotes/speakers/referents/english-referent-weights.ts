/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -7	13+ -11	2 -9	3 -17	4-6 -30	7-12 -21	organisation -6	person -17
akin|true|	0 -16	1 7	13+ 10	2 9	3 12	4-6 24	7-12 20	organisation -19	person 36
away|pronoun|	0 9	1 23	13+ -16	2 -7	3 -12	4-6 -22	7-12 -28
away|pronoun|0|	first 10
away|pronoun|13+|	later -64
away|pronoun|1|	first 21
away|pronoun|2|	first 7	later -24
away|pronoun|3|	first -23
away|pronoun|4-6|	first -9	later -26
away|pronoun|7-12|	first -17	later -28
away|role|	0 -15	3 -10	4-6 -8	7-12 -8
away|role|0|	first -7	later -23
away|role|13+|	first 11	later -17
away|role|2|	first -6
away|role|3|	later -27
away|role|4-6|	later -17
away|role|7-12|	later -13
body|false|	organisation -104	person 28
body|false|organisation|	a -42	none -42	the -95
body|false|person|	a -13	none 8	the 28
body|true|	organisation 41	person -85
body|true|organisation|	a -88	the 44
body|true|person|	none -11	the -89
body|unknown|	organisation -60
body|unknown|organisation|	a -82	none -89	the -32
body|unknown|person|	a -111	none -28	the 19
does|pronoun|	acts 22	null -29
does|pronoun|acts|0|	0 25	1 20	first 12	later 18
does|pronoun|acts|13+|	first -11	later -25
does|pronoun|acts|1|	0 -12	1 -12	2 13	3 -8	first 38	later -13
does|pronoun|acts|2|	0 9	1 6	2 -6	later -12
does|pronoun|acts|3|	0 -19	1 -36	3 -11	first -14	later -6
does|pronoun|acts|4-6|	first 10
does|pronoun|acts|7-12|	first -22	later -14
does|pronoun|null|0|	2 -14	first -12	later -20
does|pronoun|null|13+|	first -11	later -25
does|pronoun|null|1|	0 -50	1 -11	2 -19	3 9	first -16	later -6
does|pronoun|null|2|	0 8	2 8	3 -43	first 10	later -23
does|pronoun|null|3|	1 -13	2 -24	3 -26	later -21
does|pronoun|null|4-6|	first -26	later -6
does|pronoun|null|7-12|	later -68
does|pronoun|says|0|	0 11	1 19	2 25	3 28	first 12	later 22
does|pronoun|says|13+|	first 8	later -64
does|pronoun|says|1|	0 -13	1 -14	first 12	later 20
does|pronoun|says|2|	0 -19	1 -29	2 -33	3 -17	later -9
does|pronoun|says|3|	1 -8	3 -24	first -33	later 11
does|pronoun|says|4-6|	first -21	later -40
does|pronoun|says|7-12|	first -26	later -13
does|role|acts|0|	2 19	later -18
does|role|acts|13+|	later -22
does|role|acts|1|	1 -8	2 -12	3 -6	first -7	later 17
does|role|acts|2|	0 -33	1 -6	3 -16
does|role|acts|3|	2 -33	first 9	later -9
does|role|acts|4-6|	later -8
does|role|acts|7-12|	first -31	later -21
does|role|null|0|	0 7	1 15	2 -9	3 -59	first 24	later -19
does|role|null|13+|	first 9	later -16
does|role|null|1|	0 -7	1 -32	2 -17	3 -49	first 7	later -12
does|role|null|2|	0 -19	1 -12	2 12	3 -12	first -7	later -23
does|role|null|3|	0 -16	1 -8	2 -23	first -24	later -26
does|role|null|4-6|	first -10	later -27
does|role|null|7-12|	later -15
does|role|	says -7
does|role|says|0|	2 -6	first -32	later -6
does|role|says|13+|	first -8	later -12
does|role|says|1|	0 -27	1 -18	3 -26	later -15
does|role|says|2|	0 -22	1 -8	2 -29	3 -9	first -19	later 13
does|role|says|3|	0 -26	1 26	2 14	later -16
does|role|says|4-6|	first -23
does|role|says|7-12|	later -9
ending|pronoun|organisation|	he -67	her -27	hey -25	him -19	his -17	it 6	she -57
ending|pronoun|person|	he 12	her 7	him 10	it -43	she 18
ending|role|organisation|	ach -30	ain -46	air -29	als -38	and -66	ank 18	ant -46	any 24	ard -28	ary -45	ate -54	ats -19	ber -27	boy -39	can -36	ceo -26	cer 14	ces -22	cil 14	der -15	dge -30	dow -30	ead -50	ede -28	eer -47	ege 16	emo -34	end -34	ent -45	ers -25	ess -14	ete -28	ger -66	hem -45	her -89	hor -29	ial -46	ian -71	iar -16	ice -39	ict 37	ide -14	ief -46	ier -9	ife -33	iff -26	ign -21	ine 10	ing -6	ion 7	ior -43	irm 11	ist -54	ive -58	ker -13	lub 13	man -94	mat -24	men -41	mer -7	nal -14	ncy 23	nel -31	ner -25	nor -29	nty -16	one -17	ors 22	ort -29	oss -34	ote -16	oup 18	per -12	ple -56	ral -23	ran -44	rce -30	rds -33	ree -42	rer -20	rty -6	sed -53	ser -46	son -69	sor -29	sts -29	tal 20	ter -49	tes -12	try -42	urt 34	uty -41	ver -25	vet -21	wer -16	yer -6	yor -42	yst -31
ending|role|person|	ach -30	als -32	and 12	ank -48	any -66	ard 15	ary -21	ate -32	boy -40	can 6	ceo 8	cer -21	ces -28	cil -45	der 19	dit -12	dow 15	eam -47	ede 12	eer 16	ege -38	ers -79	ess 9	ete 7	eur 9	ger 11	hem -24	her 15	hor 13	ial -18	ian 25	iar -25	ice -23	ict -72	ide -16	ief 14	ife 10	ign -26	ily -46	ine -35	ing -7	irm -50	ist 9	ity -51	ive 43	ker 13	ler 26	lub -49	mat -7	men -32	mer 13	ncy -50	nel -9	ner 21	nor -12	old 33	one -24	ors -51	ort -26	oss 12	ote -10	oup -32	ple -33	ral 18	rce -43	rmy -19	ser -33	son 6	sor -6	sts -39	tal -50	tes -34	try -20	urt -74	ury -34	ust -35	uty 9	vet -18	yer -10	yor 7	yst 8
fits|pronoun|	no -82	organisation -71	unknown 16	yes 47
fits|pronoun|no|	0 -37	1 -44	13+ -51	2 -51	3 -33	4-6 -37	7-12 -7
fits|pronoun|no|0|	acts -14	null -27	says -51
fits|pronoun|no|1|	acts -34	says -50
fits|pronoun|no|2|	acts -55	null -24	says -10
fits|pronoun|no|3|	acts -8	null -45	says -40
fits|pronoun|organisation|	0 -32	1 -66	13+ -17	2 -37	3 -42	4-6 -34	7-12 -29
fits|pronoun|organisation|0|	acts -28	null -48	says -28
fits|pronoun|organisation|1|	acts -34	null -40	says -24
fits|pronoun|organisation|2|	acts -22	null -30	says -31
fits|pronoun|organisation|3|	acts -32	null -32	says -38
fits|pronoun|unknown|	0 23	1 23	13+ -7	4-6 -29	7-12 -63
fits|pronoun|unknown|0|	acts 22	null -14	says 20
fits|pronoun|unknown|1|	null 11
fits|pronoun|unknown|2|	acts 8	null -16	says 15
fits|pronoun|unknown|3|	acts -6	null -13	says -23
fits|pronoun|yes|0|	acts 14	null -6	says 24
fits|pronoun|yes|	1 48	2 18	4-6 15	7-12 -8
fits|pronoun|yes|1|	acts 24	says 32
fits|pronoun|yes|2|	acts 16	null 11	says -12
fits|pronoun|yes|3|	says 6
fits|role|free|	0 -15	3 -10	4-6 -8	7-12 -8
fits|role|free|0|	says -17
fits|role|free|1|	null -7	says -8
fits|role|free|2|	null -11
fits|role|free|3|	null -18	says -11
head|pronoun|organisation|	he -67	her -27	him -19	his -17	it 6	she -57	they -25
head|pronoun|person|	he 12	her 7	him 10	it -43	she 18
head|role|organisation|	accused -42	adviser -38	agency 23	agent -48	aide -41	airline 6	american -34	analyst -31	association 9	athlete -28	bank 18	banker -54	board 8	boss -34	boy -39	brewer -13	brother -48	buyer 7	campaign -21	captain -39	carrier 8	ceo -26	chair -28	chairman -30	champion -35	chief -45	client -45	club 13	coach -30	college 16	company 24	coroner -12	council 14	county -16	court 34	daughter -48	defendant -33	defender -34	department 8	deputy -41	developer -15	diplomat -24	diplomats -19	director -53	district 37	doctor -30	driver -21	engineer -38	executive -58	familiar -16	father -43	firm 11	forward -44	friend -34	general -23	government -46	governor -29	grandmother -41	group 18	guard -60	head -50	hospital 20	husband -64	judge -30	justices -22	lawmaker -14	lawyer -50	leader -24	letter -33	man -56	manager -25	mayor -42	member -14	members -31	memo -34	minister -44	ministry -42	mother -48	note -16	office -44	officer -38	official -46	officials -21	one -17	opponent -52	organization 6	party -6	pensioner -48	people -56	person -36	police -43	premier -26	president -33	princess -26	producer -24	prosecutor -17	prosecutors -15	question -34	regulator 8	report -29	researcher -34	retailer 6	ruling 6	secretary -41	senator -44	sergeant -22	sheriff -23	source -30	spaniard -35	speaker -32	spokesman -28	spokesperson -36	spokeswoman -40	state -52	statement -15	striker -35	superintendent -20	swede -28	teacher -21	them -45	trader -25	treasurer -20	tribunal -8	utility 9	vet -21	veteran -44	widow -30	wife -33	winger -32	witness -43	woman -26
head|role|person|	31-year-old 13	38-year-old 9	accused 7	adviser -26	agency -50	agent -13	aide -29	airline -35	american 14	analyst 8	army -19	artist 10	association -29	athlete 7	author 10	authority -27	bank -48	board -16	boss 12	boy -40	brother 7	buyer -11	campaign -26	ceo 8	chief 14	client 7	club -49	coach -30	college -38	commission -43	company -66	council -45	court -74	daughter 8	defendant 13	department -42	deputy 9	developer -34	diplomat -7	director 7	district -72	doctor -11	economists -15	executive 43	familiar -25	family -46	firm -50	forward 7	general 18	government -38	governor -12	grandmother -23	group -32	guard 11	hospital -50	husband 13	justices -28	lawmaker -25	lawyer -11	leader 9	lender -24	letter -36	man 6	manager -11	mayor 7	member -8	members -30	ministry -20	mother 12	note -10	office -43	official -18	officials -14	one -24	opponent 10	paper -23	people -18	person -37	player 7	police -10	politician 9	premier -18	producer -14	prosecutor -11	prosecutors -30	question 19	regulator -27	report -26	secretary -11	source -43	spaniard 15	speaker -10	spokesman -31	spokesperson -25	state -37	swede 12	teacher 6	team -47	them -24	trader -24	tribunal -28	trust -35	union -12	vet -18	widow 15	wife 10	witness 7	woman -15
introduced|	false -12	true 35
introduced|false|	a -113	none -35	own -30	third 9
introduced|true|	none -9	the 34
kind|pronoun|	organisation -57	person 16
kind|pronoun|organisation|	own -36	third -48
kind|pronoun|person|	own -7	third 18
kind|role|	organisation -10
kind|role|organisation|	a -110	none -38	the 7
kind|role|person|	a -59	none -22	the 16
kin|artist|	other -32	same 11
kin|association|	none -13	other -10	same 21
kin|authority|	none -14	other -9	same -26
kin|club|	none 11	other -18	same -7
kin|coach|	other -28	same 10
kin|company|	other 20	same 22
kin|court|	none 12	other -6	same -62
kin|doctor|	none -22	same 8
kin|envoy|	none -18	other 7	same -23
kin|false|	none -10	other -23
kin|false|none|	0 -18	1 -10	13+ 13	2 -10	3 -11	4-6 -11	7-12 -31
kin|false|none|free|	false -11
kin|false|other|	0 -14	13+ -36	2 -20	3 -6	4-6 -20	7-12 -25
kin|false|other|free|	false -17	true -20
kin|judge|	none -58	other -63	same 49
kin|lawyer|	none -29	other -67	same 8
kin|leader|	same -6
kin|mayor|	none -48	same 34
kin|member|	none 13	same -33
kin|minister|	none 9	other -77	same 11
kin|null|	none -10	other -23
kin|party|	none -35	other 11
kin|player|	none 9	same 17
kin|police|	none -35	other -23	same 34
kin|press|	other -35
kin|priest|	none -19	other 13	same -7
kin|prosecutor|	none -36
kin|school|	none 22	other -26	same -58
kin|scientist|	none -16	other 9
kin|teacher|	none -13	other -7	same 20
kin|true|none|	0 -15	1 -10	3 -16	4-6 -11	7-12 -7
kin|true|none|free|	false -8	true 8
kin|true|	other -18	same 25
kin|true|other|	0 23	13+ -12	3 -39	4-6 -25	7-12 -25
kin|true|other|free|	false -17	true -12
kin|true|same|	0 -16	1 9	2 6	3 27	7-12 32
kin|true|same|free|	false -7	true 36
kin|union|	other -9	same 15
kin|worker|	none 13	same -10
kin|writer|	none -18	other -6	same 19
language|en|pronoun|	organisation -57	person 16
language|en|role|	organisation -10
last|pronoun|false|	1 19	13+ -15	2 -7	3 -8	4-6 -15	7-12 -29
last|pronoun|false|13+|	3 -15
last|pronoun|false|1|	0 30	1 -14
last|pronoun|false|2|	1 -16
last|pronoun|false|3|	0 14	1 -20	2 -17	3 -23
last|pronoun|false|4-6|	0 -20	2 -15	3 -18
last|pronoun|false|7-12|	1 -20	2 -42	3 -8
last|pronoun|false|no|	0 -30	1 -27	2 -21	3 -35
last|pronoun|false|organisation|	0 -56	1 -52	2 -38	3 -39
last|pronoun|false|unknown|	0 12	1 9	3 -10
last|pronoun|false|yes|	0 11	1 29	2 7
last|pronoun|true|	0 25	1 14	13+ -15	2 -9	3 -18	4-6 -19	7-12 -9
last|pronoun|true|0|	0 25
last|pronoun|true|13+|	3 -15
last|pronoun|true|1|	0 17	1 -7
last|pronoun|true|2|	1 -22	2 11
last|pronoun|true|3|	0 -12	1 -23
last|pronoun|true|4-6|	1 -13	2 -15	3 -24
last|pronoun|true|7-12|	1 -17	2 6	3 -27
last|pronoun|true|no|	0 -55	1 -52	2 -41	3 -51
last|pronoun|true|organisation|	1 -13	2 -14	3 -10
last|pronoun|true|unknown|	0 19	3 -35
last|pronoun|true|yes|	0 32	1 19
last|role|false|	0 -9	3 -10	4-6 -10	7-12 -9
last|role|false|0|	0 -9
last|role|false|1|	0 8	1 -15
last|role|false|2|	0 7	1 -19	2 8
last|role|false|3|	0 15	1 -23	3 -54
last|role|false|4-6|	1 -26	2 -20	3 14
last|role|false|7-12|	1 -45	2 -31
last|role|false|free|	1 -9	3 -12
last|role|	true -7
last|role|true|	0 -37	1 7	2 -9	3 -11
last|role|true|0|	0 -37
last|role|true|1|	0 34	1 -26
last|role|true|2|	0 23	1 -20	2 -14
last|role|true|3|	0 -19	1 -6	2 -12	3 -9
last|role|true|4-6|	2 -8	3 -12
last|role|true|7-12|	1 -23	2 -11
last|role|true|free|	0 -20	1 7
near|pronoun|0|	0 9
near|pronoun|13+|	3 -16
near|pronoun|1|	0 35	1 -14
near|pronoun|2|	0 6	1 -22	2 12
near|pronoun|3|	0 10	1 -26	3 -23
near|pronoun|4-6|	1 -9	2 -18	3 -25
near|pronoun|7-12|	1 -21	2 -32	3 -13
near|role|0|	0 -15
near|role|1|	0 23	1 -25
near|role|2|	0 16	1 -19
near|role|3|	0 11	1 -17	3 -54
near|role|4-6|	1 -21	2 -19	3 13
near|role|7-12|	1 -51	2 -26
	nobody -16
nobody|ending|pronoun|	he -26	her -31	hey 11	him -34	his -18	it 16	she -36
nobody|ending|role|	ach 17	air -28	als 23	and -33	ank -43	any -58	ard -43	art -17	ary 15	ate 32	ats 19	ber -13	boy 31	ceo -24	cer 8	ces 18	der -36	dge -43	dit 13	dor -19	dow -31	ede -24	eer -19	ege -25	emo 23	end -18	ent 21	ers 59	ess -40	ete -19	eur -29	ger -16	hem 18	her -34	hor -26	ial 25	ian -54	iar 13	ice 33	ict -47	ide 15	ief -33	ier -10	ies 22	ife -33	iff 11	ign 21	ily 31	ine -33	ing -8	ion -25	ior -13	irm -9	ive -24	ker -18	ler -41	lor -21	lub -34	mat 13	men 23	mer -11	ncy -47	nel 6	ner -54	nor 9	nty -6	old -83	one 13	ors 12	ort 34	oss -34	ote 8	oup -19	per -7	ple 30	ral -18	ran -21	rce 31	rch -15	rds 25	rer -22	rty -41	sed -18	ser 29	son 6	sor 6	sts 27	tal -27	ter 11	tes 19	tor -23	try 40	udy 14	urt -23	ury 24	ust 8	uty -25	ves 22	vet 14	wer -8	yor -7	yst -26
nobody|kin|a|	association 25	company 30	court 22	envoy 32	leader -8	police -6	scientist 20	worker 13	writer 10
nobody|kin|none|	authority 15	leader -24
nobody|kin|the|	artist -28	authority 27	club -20	company -89	envoy -6	judge -47	lawyer 34	member -12	player -70	police -31	press -23	priest -10	prosecutor 7	school -32	scientist -28	teacher -37	union -29	worker -49	writer -16
nobody|many|	false -19	true 14
nobody|met|pronoun|	never -17
nobody|met|pronoun|never|	own 17	third -35
nobody|met|role|	a 53	bare -49	the -46
nobody|met|role|a|	a 19	the 50
nobody|met|role|bare|	none -28	the -39
nobody|met|role|never|	a 67	none 45	the -53
nobody|met|role|the|	a 27	the -52
nobody|others|	1 -42	2 -58	3 12
nobody|pronoun|	he -26	her -31	him -34	his -18	it 16	own 17	she -36	they 11	third -35
nobody|role|	31-year-old -22	38-year-old -25	a 62	accused -37	adviser 21	agency -47	agent 17	aide 24	airline -30	american -26	analyst -26	artist -18	association -20	athlete -19	audit 15	author -24	authority -24	bank -43	banker 18	board -15	boss -34	boy 31	brewer -22	brother -21	buyer -29	campaign 21	captain 9	carrier -22	ceo -24	chair -22	chairman -27	champion -32	chief -34	client -32	club -34	coach 17	college -25	company -58	coroner -11	county -6	court -23	daughter -11	defendant -31	defender -21	department 7	deputy -25	developer 13	diplomat 13	diplomats 19	director -33	district -47	doctor 9	economists 11	engineer 6	executive -24	familiar 13	family 31	farmer -21	father -33	firm -9	forward -20	friend -18	general -18	government 28	governor 9	grandmother 17	group -19	guard -23	hospital -27	husband -32	judge -43	justices 18	lawmaker 15	lawyer 13	leader -8	lender -21	letter 38	man -14	manager 14	mayor -7	members 23	memo 23	ministry 40	mother -40	musician -23	none 28	note 8	office 35	officer -17	official 25	officials 6	one 13	opponent -35	organization -16	paper -13	party -41	pensioner -21	people 24	person 24	player -24	police 11	politician -20	premier 15	president -11	princess -18	producer 17	prosecutor 7	prosecutors 21	question -30	records 20	regulator -37	report 34	researcher 6	retailer -18	secretary 6	sheriff -12	source 31	spaniard -25	speaker 7	spokesman 27	spokesperson 20	state 26	statement 13	striker -23	student -22	study 14	superintendent 7	swede -24	teacher -26	the -54	them 18	trader 13	treasurer -22	treasury 20	tribunal 11	trust 8	union -26	utility -26	vet 14	veteran -21	widow -31	wife -33	winger -27	witness -29	woman 12
often|pronoun|	0 -53	1 -9	2 -14	4 32
often|role|	0 -33	1 -41	2 19	3 24	4 17
quoted|	false 6	true -57
rank|pronoun|0|0|	organisation -23	person -6
rank|pronoun|0|1|	organisation 16
rank|pronoun|0|2|	organisation -23
rank|pronoun|0|3|	organisation -14	person 8
rank|pronoun|0|4-6|	person -6
rank|pronoun|0|7-12|	person -20
rank|pronoun|	1 10	3 -9	4 -14
rank|pronoun|1|0|	organisation -17	person 24
rank|pronoun|1|1|	organisation -42	person 19
rank|pronoun|1|2|	organisation -47
rank|pronoun|1|3|	organisation -40
rank|pronoun|1|4-6|	organisation -17	person -13
rank|pronoun|1|7-12|	organisation -10	person -17
rank|pronoun|2|0|	organisation -16	person 15
rank|pronoun|2|1|	organisation -44	person 36
rank|pronoun|2|2|	organisation -39	person -29
rank|pronoun|2|3|	organisation -38	person -33
rank|pronoun|2|4-6|	organisation -28	person 13
rank|pronoun|2|7-12|	organisation -14	person -28
rank|pronoun|3|1|	organisation -26	person 12
rank|pronoun|3|2|	organisation -34	person 23
rank|pronoun|3|3|	organisation -38
rank|pronoun|3|4-6|	organisation -33	person -28
rank|pronoun|3|7-12|	organisation -22	person -36
rank|pronoun|4|13+|	organisation -35	person -14
rank|pronoun|4|1|	organisation -16	person 20
rank|pronoun|4|2|	organisation -39	person 7
rank|pronoun|4|3|	organisation -33	person -10
rank|pronoun|4|4-6|	organisation -49	person -23
rank|pronoun|4|7-12|	organisation -31
rank|role|0|0|	person -33
rank|role|0|1|	person 16
rank|role|0|2|	organisation -49
rank|role|0|3|	organisation -41	person -13
rank|role|0|4-6|	organisation 20	person 14
rank|role|0|7-12|	person -23
rank|role|1|0|	organisation 29	person -28
rank|role|1|1|	organisation -25
rank|role|1|2|	organisation -57	person 29
rank|role|1|3|	person -11
rank|role|1|4-6|	organisation -13	person -30
rank|role|1|7-12|	organisation -14	person 25
rank|role|2|0|	organisation -32	person 28
rank|role|2|13+|	person -28
rank|role|2|1|	organisation -31	person 24
rank|role|2|2|	person -11
rank|role|2|3|	organisation -68	person 9
rank|role|2|4-6|	organisation -20	person 9
rank|role|2|7-12|	organisation -7	person -35
rank|role|	3 -17
rank|role|3|13+|	organisation -37
rank|role|3|1|	organisation -18	person -16
rank|role|3|2|	organisation -10	person -25
rank|role|3|4-6|	organisation -22	person -8
rank|role|3|7-12|	person -58
rank|role|4|13+|	organisation 30	person -49
rank|role|4|1|	organisation 14
rank|role|4|2|	organisation -33
rank|role|4|3|	organisation -34	person -17
rank|role|4|4-6|	organisation -9	person -21
rank|role|4|7-12|	organisation -13	person -6
report|pronoun|0|	add 7	admit 18	allege -18	allow 9	answer 10	argue -14	ask -13	believe 21	call -15	caution 20	concede -10	decline 15	deny 13	describe 10	expect -13	explain 18	joke 17	laugh -8	none -8	note 26	point -18	promise 18	recall -10	repeat -11	reply -23	rule -9	see 21	suggest 10	thank -6	think 12	warn 6	write -9
report|pronoun|1|	add -13	admit -11	answer -14	ask 21	believe -10	call 16	claim 9	concede 7	decline -22	deny -9	describe -21	expect -25	explain -11	joke 14	laugh 13	point 10	recall 8	repeat -13	reply 12	rule -10	say 6	see -6	suggest 11	thank 16	warn 10	wonder -12
report|pronoun|2|	add -40	admit -8	allege -20	allow -22	answer 12	argue -19	ask -31	believe -19	call -28	claim -14	concede -19	decline -11	deny -19	describe -26	expect -21	joke -16	laugh -14	none 10	note -16	point 11	promise -13	recall -6	repeat -19	rule -19	say 7	see -19	suggest -21	thank -23	think -16	write 7
report|pronoun|3|	add -9	admit -22	allege -19	allow -28	answer -46	ask -21	believe -11	call -36	caution -21	claim -24	describe -33	joke -26	laugh -20	none -10	note -18	point -30	promise -27	recall 7	rule -30	say -21	see -21	tell 15	thank -25	think -36	write -30
report|pronoun|false|	add 6	allege -19	answer 12	argue -22	ask -12	call -11	caution 7	claim -8	concede 6	describe -13	explain 6	none -11	promise 9	recall 9	repeat -6	reply -11	rule -30	see 11	suggest 13	tell 20	think -29
report|pronoun|false|add|	2 -6	3 -28	4-6 -22
report|pronoun|false|admit|	1 -8	4-6 -10	7-12 -20
report|pronoun|false|allege|	4-6 -16
report|pronoun|false|allow|	4-6 -25	7-12 -18
report|pronoun|false|answer|	2 13	4-6 8	7-12 -31
report|pronoun|false|argue|	1 -19
report|pronoun|false|ask|	0 -18	1 10	13+ -40	2 -11	7-12 -12
report|pronoun|false|call|	3 -17	4-6 -27
report|pronoun|false|caution|	2 -9
report|pronoun|false|claim|	3 -13	4-6 -20
report|pronoun|false|concede|	4-6 -17
report|pronoun|false|decline|	7-12 -14
report|pronoun|false|deny|	1 13	2 -15	4-6 -12
report|pronoun|false|describe|	1 -6	4-6 -18	7-12 -18
report|pronoun|false|expect|	4-6 8
report|pronoun|false|explain|	1 17	3 -23
report|pronoun|false|joke|	1 17
report|pronoun|false|laugh|	4-6 -20
report|pronoun|false|none|	0 17	1 -8	13+ -37	2 -27	3 -37	4-6 11	7-12 -24
report|pronoun|false|note|	1 20	2 7	3 -16	4-6 -19	7-12 -22
report|pronoun|false|point|	1 7	4-6 10	7-12 -20
report|pronoun|false|promise|	3 -6	4-6 -12
report|pronoun|false|recall|	1 27	2 -14	3 10	4-6 8	7-12 -26
report|pronoun|false|repeat|	1 -11
report|pronoun|false|reply|	1 -16	2 -9	3 8	4-6 -18	7-12 7
report|pronoun|false|rule|	4-6 -12
report|pronoun|false|say|	0 -22	1 12	2 9	3 -10	4-6 -35	7-12 -26
report|pronoun|false|see|	2 -6	3 -24	4-6 -18
report|pronoun|false|suggest|	1 28
report|pronoun|false|tell|	0 7	1 13	13+ -69	3 -10
report|pronoun|false|thank|	3 -8
report|pronoun|false|think|	1 16	13+ -18	4-6 -22	7-12 -24
report|pronoun|false|warn|	2 -12
report|pronoun|false|wonder|	4-6 -12
report|pronoun|false|write|	0 13	13+ -26	2 13	3 -37	4-6 -23
report|pronoun|true|	add -8	allege -20	answer -16	ask -15	believe 10	call -18	caution -7	claim 16	concede -6	deny 7	describe -24	expect -13	explain -12	joke -23	none 12	note 12	point -13	promise -7	recall -22	repeat 14	reply 13	rule -18	say 8	suggest -22	tell -20	think 23	warn 15	write -18
report|pronoun|true|add|	1 16	2 12	3 -17	4-6 -25
report|pronoun|true|ask|	1 -6	2 8	4-6 -37	7-12 -17
report|pronoun|true|call|	1 15
report|pronoun|true|claim|	1 20
report|pronoun|true|concede|	1 -10
report|pronoun|true|expect|	1 -13
report|pronoun|true|none|	0 19	2 14	4-6 -22
report|pronoun|true|recall|	2 -10	4-6 -15
report|pronoun|true|reply|	1 -7	2 9	3 14	4-6 11
report|pronoun|true|say|	1 12	2 -6	3 -31	7-12 10
report|pronoun|true|tell|	1 16	2 -33	3 -35	4-6 -27	7-12 -29
report|pronoun|true|thank|	1 10
report|pronoun|true|write|	2 -23	3 -18	4-6 -7
report|role|0|	accuse -32	add 7	answer -24	argue -28	ask -18	believe -8	blame -18	call -32	claim -25	complain -21	confirm -29	deny 24	dismiss -9	expect -18	explain -10	hear 8	hold 32	insist 12	maintain -14	name -7	note -23	observe 7	offer -22	plan -20	promise 11	quote -6	read 10	recall 19	record 6	refer -21	reject -23	reply -42	report 17	say 18	see -23	shout -14	show -22	sign -9	speak -33	state 13	suggest 6	tell -6	testify 13	think -33	urge -8	want -15	warn 8	wish 18	write 10
report|role|1|	accuse 6	answer -11	argue -29	ask 8	believe -27	blame -34	call -40	claim 16	decline -29	deny -45	describe -27	dismiss 10	dispute -30	expect 6	explain -17	find -10	hear -28	hold -29	insist -19	laugh 6	maintain 9	name -27	observe -11	offer 25	plan -26	promise -20	quote -23	read -20	recall -23	record -30	refer -23	reject 25	remark -13	reply 15	report -29	rule 14	see 11	shout -17	sign 8	speak -26	state -30	suggest -20	tell -7	urge -40	wish 12	write -6
report|role|2|	add -31	answer -26	argue -28	ask -20	believe -22	call 16	confirm 13	decline 14	deny -24	describe -24	dismiss -21	expect -15	explain -29	find -20	hear -35	hold -30	laugh -20	name -29	none 14	observe -22	offer -10	plan 14	promise 12	quote -26	read -21	record 7	refer -13	reject -22	reply -8	rule -24	say -19	see -24	shout -11	sign -21	speak -31	suggest -18	tell 12	think -27	wish -24
report|role|3|	accuse -22	add -13	ask -11	believe -39	call -38	confirm -45	decline -45	deny -61	describe -31	dismiss -27	dispute -8	explain 7	find -43	hear 8	hold -47	laugh -38	name -9	none 11	promise -25	quote -53	read -32	reject -36	reply -13	report -52	rule -26	say -42	see -7	sign -14	tell -24	think -14	urge 8	wish -56	write -50
report|role|false|	accuse -31	add -12	answer -14	argue -47	believe -46	blame -11	call -29	claim 13	complain -26	confirm -16	decline -10	deny -7	describe -51	dispute -15	find -10	hear 6	hold 12	name -26	none 12	note -36	observe -26	plan -9	promise -24	quote -33	record 9	refer -18	refuse 18	reject 6	remark -20	reply -9	see -8	show -12	sign -14	speak -14	suggest -44	tell 14	testify 11	think -66	urge -12	wish -7	write -19
report|role|false|accuse|	13+ -33	2 -26	7-12 -43
report|role|false|add|	1 -6	2 8	3 -22	4-6 -56	7-12 -6
report|role|false|answer|	1 -19	4-6 -22
report|role|false|ask|	0 8	1 -46	13+ 15	3 17	4-6 -26	7-12 -35
report|role|false|believe|	2 -20	4-6 -28	7-12 -30
report|role|false|blame|	1 -25	3 -32	4-6 -36
report|role|false|call|	0 -21	1 -28	13+ -40	2 -47	3 14	4-6 -9	7-12 -9
report|role|false|claim|	7-12 -26
report|role|false|confirm|	1 -17	3 -18	7-12 -28
report|role|false|decline|	2 -23	3 -19	7-12 -39
report|role|false|deny|	1 13	13+ -17	2 -25	3 10	4-6 -44	7-12 -44
report|role|false|describe|	2 -23	3 -7	4-6 -28	7-12 -23
report|role|false|dismiss|	1 7	7-12 -16
report|role|false|dispute|	1 -34	2 -33	3 -28	4-6 -26	7-12 15
report|role|false|expect|	4-6 -21	7-12 -9
report|role|false|explain|	3 -27	4-6 -40	7-12 13
report|role|false|find|	1 13	2 -25	4-6 -38
report|role|false|hear|	1 -36	3 -19	4-6 13	7-12 8
report|role|false|hold|	1 24	2 -25	7-12 -32
report|role|false|laugh|	4-6 -23
report|role|false|maintain|	7-12 9
report|role|false|name|	4-6 -33	7-12 -10
report|role|false|none|	13+ 11	7-12 11
report|role|false|observe|	1 7	2 -29
report|role|false|plan|	1 -16
report|role|false|promise|	4-6 -30
report|role|false|read|	3 -18
report|role|false|reject|	4-6 19	7-12 -29
report|role|false|remark|	1 -6	2 -19
report|role|false|reply|	1 -49	2 26	7-12 -11
report|role|false|report|	1 -12	3 -26	7-12 -39
report|role|false|rule|	4-6 -22
report|role|false|say|	1 17	13+ -25	2 -8	4-6 -8	7-12 -48
report|role|false|see|	1 -27	3 7	7-12 -29
report|role|false|shout|	3 -10
report|role|false|speak|	1 -24	2 -21	3 9	4-6 -12	7-12 -14
report|role|false|state|	1 12	4-6 -34	7-12 6
report|role|false|tell|	0 -24	13+ -49	2 10	3 -8	4-6 -12
report|role|false|think|	13+ -29	2 -21	4-6 -31	7-12 -35
report|role|false|urge|	0 -23	1 -8	3 -27	4-6 8
report|role|false|want|	0 -25
report|role|false|warn|	1 11
report|role|false|wish|	4-6 -23	7-12 -32
report|role|false|write|	3 -21	4-6 -51	7-12 -22
report|role|true|add|	1 9	2 -21
report|role|true|	answer -19	ask -7	believe 6	blame -23	call -23	claim -19	decline 9	deny -31	describe 6	dismiss -21	expect -11	explain -33	find -23	hear -24	hold -23	laugh -25	none 17	offer -18	plan -29	promise 21	quote -25	read -20	refer -19	refuse -25	reject -23	reply -10	report -29	say -13	see -6	shout -24	speak -28	suggest 11	tell -26	wish 14
report|role|true|answer|	3 -14
report|role|true|ask|	1 -28	3 -16	4-6 -37	7-12 6
report|role|true|call|	3 -20	4-6 -47
report|role|true|confirm|	4-6 -23
report|role|true|deny|	1 -28	2 -20
report|role|true|describe|	2 -12
report|role|true|dispute|	4-6 12
report|role|true|explain|	3 -22
report|role|true|hear|	2 -19
report|role|true|none|	0 -34	1 7	2 13	3 18	4-6 -13
report|role|true|quote|	1 -19
report|role|true|reply|	2 8	4-6 -28
report|role|true|report|	2 -24
report|role|true|say|	1 6	2 -16	3 -32	4-6 11	7-12 -64
report|role|true|speak|	2 -22
report|role|true|tell|	1 6	2 -40	3 -32	4-6 -36
report|role|true|write|	2 14	3 -12	4-6 -32
role|pronoun|	name 11	pronoun -19	role -22
role|role|	name 9	pronoun -29	role -13
turn|pronoun|false|	falsefalse -11	none -12	truefalse 14
turn|pronoun|false|falsefalse|	add -22	no -21	organisation -49	reply -7	say -15	tell 9	unknown -29	yes 6
turn|pronoun|false|falsetrue|	admit -12	answer -6	ask -20	believe -22	call -38	caution -10	claim -30	deny -21	describe -20	joke -21	no -23	note -28	organisation -57	point -30	promise -31	recall 12	reply 9	rule -31	say -22	suggest -25	tell -9	thank -19	think -30	unknown -18	warn -17	write -8	yes 32
turn|pronoun|false|none|	ask -34	no -13	none -7	organisation -55	write 15
turn|pronoun|false|truefalse|	add 8	ask 30	no -27	none -10	recall -7	say 18	tell 40	unknown 16	yes 21
turn|pronoun|false|truetrue|	add -6	ask 8	call -6	deny 16	no -30	none -15	promise 19	reply -27	say 12	think -12	unknown 21	write -6
turn|pronoun|true|	falsefalse 15	falsetrue -12	truefalse 7	truetrue -19
turn|pronoun|true|falsefalse|	add 20	no -44	none 14	reply 10	say 9	tell -16	unknown 18	yes 33
turn|pronoun|true|falsetrue|	add -27	ask -24	describe -24	no -53	none 8	organisation -19	recall -19	reply 7	say -8	tell -44	unknown -26	write -19	yes 11
turn|pronoun|true|truefalse|	concede -10	expect -13	no -31	none 31	note 16	reply -11	say 10	tell 22	thank 10	unknown 11	yes 32
turn|pronoun|true|truetrue|	add -9	deny -17	no -59	none -33	promise -16	reply 14	say -10	thank 8	unknown -18	write -12	yes 7
turn|role|false|falsefalse|	ask -14	believe -21	describe -34	find -8	hear 10	none 8	tell -33	write -38
turn|role|false|	falsetrue -6
turn|role|false|falsetrue|	accuse -36	add -10	ask -10	blame -18	call -32	confirm -22	dismiss -27	dispute -10	free -6	hear -11	hold -9	laugh -31	none 13	refuse 7	reject 9	say -38	see -13	speak -7	state -9	urge 7	want -21	write -35
turn|role|false|none|	call -22	complain -26	confirm -8	describe -14	name -35	observe -26	reply -12
turn|role|false|truefalse|	ask -24	call -22	confirm -20	say 25	tell 29
turn|role|false|truetrue|	ask -6	decline -37	deny -20	dispute -21	explain -11	hold 14	none -12	plan -23	say 8	tell 16
turn|role|true|falsefalse|	ask -35	believe -16	describe 12	find -23	hear -21	none 14	quote -22	tell -9
turn|role|true|	falsetrue 10	truefalse -19	truetrue -12
turn|role|true|falsetrue|	add -31	ask -33	call -22	confirm -24	explain -23	free 10	none 16	say -12	tell -41
turn|role|true|truefalse|	add -14	deny -25	free -19	none -6	speak -9	tell -15	write -12
turn|role|true|truetrue|	ask 9	call -40	deny -20	free -12	plan -22	say -19	tell -9
`;
