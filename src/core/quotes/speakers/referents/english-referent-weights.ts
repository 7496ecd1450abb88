/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -8	13+ -7	2 -6	3 -16	4-6 -22	7-12 -19	person -17
akin|true|	0 -15	1 7	13+ 9	2 13	3 11	4-6 26	7-12 19	organisation -13	person 35
away|pronoun|	0 7	1 21	13+ -17	2 -8	3 -18	4-6 -21	7-12 -30
away|pronoun|0|	first 6
away|pronoun|13+|	later -56
away|pronoun|1|	first 19	later 8
away|pronoun|2|	later -25
away|pronoun|3|	first -30
away|pronoun|4-6|	first -18	later -24
away|pronoun|7-12|	first -21	later -30
away|role|	0 -14	1 6	3 -10	4-6 -8	7-12 -7
away|role|0|	later -28
away|role|13+|	first 7	later -13
away|role|2|	first -7
away|role|3|	later -19
away|role|4-6|	later -16
away|role|7-12|	first -6	later -19
body|false|	organisation -109	person 32
body|false|organisation|	a -44	none -40	the -103
body|false|person|	a -12	the 32
body|true|	organisation 39	person -83
body|true|organisation|	a -77	the 45
body|true|person|	a -22	the -83
body|unknown|	organisation -62
body|unknown|organisation|	a -76	none -84	the -40
body|unknown|person|	a -114	none -34	the 21
does|pronoun|	acts 19	null -29
does|pronoun|acts|0|	0 24	1 8	2 7	first 18	later 14
does|pronoun|acts|13+|	first -16	later -18
does|pronoun|acts|1|	0 -11	1 -8	2 14	3 -7	first 40	later -12
does|pronoun|acts|2|	1 11	3 -8	later -16
does|pronoun|acts|3|	0 -15	1 -31	first -16
does|pronoun|acts|4-6|	first 8	later -7
does|pronoun|acts|7-12|	first -11	later -17
does|pronoun|null|0|	0 -6	1 10	2 -9	first -13	later -15
does|pronoun|null|13+|	first -10	later -31
does|pronoun|null|1|	0 -54	1 -18	2 -19	first -25
does|pronoun|null|2|	0 12	3 -34	first 14	later -22
does|pronoun|null|3|	1 -13	2 -36	3 -30	later -12
does|pronoun|null|4-6|	first -26
does|pronoun|null|7-12|	first -10	later -76
does|pronoun|says|0|	0 13	1 16	2 22	3 30	first 8	later 17
does|pronoun|says|13+|	later -62
does|pronoun|says|1|	0 -11	1 -15	first 12	later 21
does|pronoun|says|2|	0 -23	1 -16	2 -30	3 -23	later -13
does|pronoun|says|3|	3 -20	first -31	later 8
does|pronoun|says|4-6|	first -26	later -41
does|pronoun|says|7-12|	first -25	later -11
does|role|acts|0|	2 24	3 11	later -21
does|role|acts|13+|	later -21
does|role|acts|1|	0 -12	1 -12	2 -17	3 -19	first -10	later 18
does|role|acts|2|	0 -35	2 10	3 -18	first 9
does|role|acts|3|	1 8	2 -27	first 15	later -8
does|role|acts|4-6|	first 7	later -11
does|role|acts|7-12|	first -18	later -31
does|role|null|0|	1 13	2 -12	3 -60	first 25	later -21
does|role|null|13+|	first 12	later -11
does|role|null|1|	0 -6	1 -31	2 -19	3 -46	first 12	later -11
does|role|null|2|	0 -20	1 -9	3 -28	first -14	later -28
does|role|null|3|	0 -17	1 -10	2 -20	3 -8	first -19	later -29
does|role|null|4-6|	later -34
does|role|null|7-12|	first -6	later -12
does|role|	says -10
does|role|says|0|	first -39	later -8
does|role|says|13+|	first -17	later -15
does|role|says|1|	0 -28	1 -17	3 -26
does|role|says|2|	0 -12	1 -24	2 -19	3 -13	first -26	later 8
does|role|says|3|	0 -25	1 33	later -13
does|role|says|4-6|	first -20
does|role|says|7-12|	first -7	later -8
ending|pronoun|organisation|	he -62	her -28	hey -25	him -18	his -16	it 9	she -58
ending|pronoun|person|	he 12	him 8	it -44	she 13
ending|role|organisation|	ach -33	ain -48	air -30	als -32	and -69	ank 20	ant -43	any 26	ard -24	ary -45	ate -54	ats -22	ber -34	boy -33	can -41	ceo -24	cer 10	ces -23	cil 13	der -17	dge -38	dow -35	ead -44	ede -34	eer -51	ege 19	emo -33	end -29	ent -55	ers -18	ess -18	ete -31	ger -66	hem -30	her -91	hor -24	ial -54	ian -79	iar -12	ice -40	ict 36	ide -11	ief -58	ier -9	ife -37	iff -29	ign -28	ine 13	ing -14	ior -36	irm 12	ist -67	ive -65	ker -7	lub 14	man -92	mat -29	men -29	mer -6	nal -12	ncy 20	nel -27	ner -24	nor -34	nty -14	one -12	ors 14	ort -35	oss -46	ote -27	oup 12	per -11	ple -49	ral -26	ran -48	rce -30	rds -33	ree -48	rer -15	rty -8	sed -49	ser -38	son -66	sor -35	sts -39	tal 19	ter -67	tes -22	tor -18	try -43	urt 32	uty -46	ver -29	vet -25	wer -20	yor -30	yst -37
ending|role|person|	ach -29	ain 6	als -32	and 10	ank -46	any -71	ard 14	ary -13	ate -19	boy -36	can 6	ceo 8	cer -25	ces -26	cil -39	der 18	dge 6	dit -7	dor 6	dow 15	eam -51	ede 9	eer 15	ege -34	ent -10	ers -84	ess 9	eur 10	ger 7	hem -23	her 15	hor 8	ial -22	ian 23	iar -16	ice -22	ict -69	ide -15	ief 14	ier 7	ife 12	ign -30	ily -44	ine -36	ing -8	ior 9	irm -43	ist 10	ity -42	ive 33	ker 11	law -6	ler 27	lub -53	mat -10	men -32	mer 14	ncy -47	ner 22	nor -11	nty 11	old 35	one -20	ors -59	ort -23	oss 9	ote -15	oup -40	ple -41	ral 19	rce -41	ree 7	rmy -14	ser -30	sor -8	sts -50	tal -57	tes -20	try -12	urt -75	ury -26	ust -33	vet -7	yer -11	yor 9	yst 7
fits|pronoun|	no -81	organisation -73	unknown 12	yes 49
fits|pronoun|no|	0 -37	1 -47	13+ -54	2 -55	3 -38	4-6 -40	7-12 -6
fits|pronoun|no|0|	acts -11	null -21	says -53
fits|pronoun|no|1|	acts -36	says -50
fits|pronoun|no|2|	acts -51	null -25	says -18
fits|pronoun|no|3|	acts 6	null -40	says -40
fits|pronoun|organisation|	0 -32	1 -67	13+ -28	2 -41	3 -41	4-6 -35	7-12 -26
fits|pronoun|organisation|0|	acts -35	null -40	says -38
fits|pronoun|organisation|1|	acts -35	null -36	says -27
fits|pronoun|organisation|2|	acts -42	null -30	says -38
fits|pronoun|organisation|3|	acts -30	null -36	says -22
fits|pronoun|unknown|	0 15	1 25	13+ -10	3 -6	4-6 -28	7-12 -65
fits|pronoun|unknown|0|	acts 20	null -12	says 17
fits|pronoun|unknown|1|	null 14
fits|pronoun|unknown|2|	null -24	says 14
fits|pronoun|unknown|3|	acts -8	null -15	says -22
fits|pronoun|yes|0|	acts 9	null -7	says 22
fits|pronoun|yes|	1 47	2 18	4-6 12	7-12 -7
fits|pronoun|yes|1|	acts 24	says 29
fits|pronoun|yes|2|	acts 19	null 17	says -10
fits|pronoun|yes|3|	says 7
fits|role|free|	0 -14	1 6	3 -10	4-6 -8	7-12 -7
fits|role|free|0|	says -15
fits|role|free|1|	null -6	says -7
fits|role|free|2|	null -11	says -10
fits|role|free|3|	null -19	says -8
head|pronoun|organisation|	he -62	her -28	him -18	his -16	it 9	she -58	they -25
head|pronoun|person|	he 12	him 8	it -44	she 13
head|role|organisation|	accused -42	adviser -25	agency 20	agent -49	aide -29	american -36	analyst -37	association 6	athlete -31	bank 20	banker -40	board 11	boss -46	boy -33	brewer -18	brother -54	campaign -28	captain -36	carrier 8	ceo -24	chair -29	chairman -26	champion -31	chief -58	client -36	club 14	coach -33	college 19	company 26	coroner -15	council 13	county -14	court 32	daughter -39	defendant -38	defender -43	department 7	deputy -46	developer -15	diplomat -29	diplomats -22	director -46	district 36	doctor -32	driver -28	engineer -46	executive -64	familiar -12	father -42	firm 12	forward -50	friend -29	general -26	government -41	governor -34	grandmother -44	group 12	guard -53	head -44	hospital 19	husband -66	judge -38	justices -23	lawmaker -17	lawyer -56	leader -35	letter -37	man -53	manager -22	mayor -30	member -21	members -36	memo -33	minister -61	ministry -43	mother -43	note -27	office -45	officer -40	official -54	officials -28	one -12	opponent -45	party -8	pensioner -44	people -49	person -39	police -50	premier -31	president -35	princess -17	producer -25	prosecutor -13	prosecutors -16	question -39	regulator 7	report -35	researcher -26	secretary -42	senator -40	sergeant -10	sheriff -26	source -30	spaniard -34	speaker -29	spokesman -27	spokesperson -28	spokeswoman -33	state -52	statement -23	striker -30	superintendent -23	swede -34	teacher -24	them -30	trader -30	treasurer -15	tribunal -10	utility 10	vet -25	veteran -48	widow -35	wife -37	winger -31	witness -37	woman -31
head|role|person|	31-year-old 14	38-year-old 12	accused 8	adviser -25	agency -47	agent -10	aide -27	airline -36	american 14	analyst 7	army -14	artist 9	association -22	author 8	authority -18	bank -46	board -10	boss 9	boy -36	buyer -9	campaign -30	ceo 8	chief 15	club -53	coach -29	college -34	commission -34	company -71	council -39	county 11	court -75	defendant 16	department -40	developer -27	diplomat -10	director 9	district -69	doctor -11	economists -22	executive 33	familiar -16	family -44	firm -43	forward 7	general 19	government -41	governor -11	grandmother -17	group -40	guard 11	hospital -57	husband 10	judge 6	justices -26	lawmaker -23	lawyer -11	lender -21	letter -34	manager -11	mayor 9	member -8	members -39	minister -7	ministry -12	mother 8	note -15	office -35	official -22	officials -16	one -20	opponent 9	paper -20	people -22	person -39	player 17	police -8	politician 7	premier -17	producer -13	prosecutor -9	prosecutors -29	question 21	regulator -28	report -23	secretary -6	sergeant -10	source -41	spaniard 15	speaker -9	spokesman -34	spokesperson -28	spokeswoman -7	state -24	striker 6	swede 9	teacher 6	team -51	them -23	trader -23	tribunal -24	trust -33	union -7	vet -7	widow 15	wife 12	winger 6	witness 8	woman -10
introduced|	false -9	true 36
introduced|false|	a -153	none -36	own -22	third 7
introduced|true|	a 8	none -6	the 35
kind|pronoun|	organisation -59	person 16
kind|pronoun|organisation|	own -29	third -47
kind|pronoun|person|	own -7	third 16
kind|role|	organisation -7
kind|role|organisation|	a -110	none -50	the 8
kind|role|person|	a -67	none -23	the 15
kin|artist|	other -40	same 16
kin|association|	none -10	other -15	same 17
kin|authority|	none -12	other -11	same -34
kin|club|	other -21	same -15
kin|coach|	none -7	other -21	same 11
kin|company|	other 24	same 21
kin|court|	none 16	other -9	same -64
kin|doctor|	none -25	same 14
kin|envoy|	none -13	other 6	same -20
kin|false|	none -9	other -21
kin|false|none|	0 -15	1 -7	13+ 17	2 -6	3 -11	4-6 -8	7-12 -20
kin|false|none|free|	false -11
kin|false|other|	0 -20	13+ -43	2 -19	4-6 -16	7-12 -20
kin|false|other|free|	false -17	true -14
kin|judge|	none -61	other -66	same 50
kin|lawyer|	none -25	other -64	same 6
kin|leader|	none 6	other -11	same -8
kin|mayor|	none -46	same 23
kin|member|	none 12	other 8	same -31
kin|minister|	none 7	other -81
kin|null|	none -9	other -21
kin|party|	none -50
kin|player|	none 10	other -13	same 16
kin|police|	none -26	other -23	same 37
kin|press|	other -35
kin|priest|	none -21	other 7
kin|prosecutor|	none -37	other 6
kin|school|	none 23	other -23	same -56
kin|scientist|	none -23	other 7
kin|teacher|	none -7	same 13
kin|true|	none -8	other -18	same 27
kin|true|none|	0 -14	1 -6	3 -11	4-6 -6	7-12 -10
kin|true|none|free|	false -9
kin|true|other|	0 26	1 6	13+ -13	2 -8	3 -45	4-6 -28	7-12 -34
kin|true|other|free|	false -17	true -7
kin|true|same|	0 -16	1 12	3 23	7-12 28
kin|true|same|free|	false -8	true 36
kin|union|	other -25	same 14
kin|worker|	none 7	other 13	same -7
kin|writer|	none -15	same 13
language|en|pronoun|	organisation -59	person 16
language|en|role|	organisation -7
last|pronoun|false|	1 17	13+ -17	2 -9	3 -11	4-6 -15	7-12 -29
last|pronoun|false|13+|	3 -17
last|pronoun|false|1|	0 28	1 -17
last|pronoun|false|2|	1 -19	2 -13
last|pronoun|false|3|	0 9	1 -21	2 -7	3 -12
last|pronoun|false|4-6|	0 -14	1 -11	2 -12	3 -23
last|pronoun|false|7-12|	1 -26	2 -45	3 -9
last|pronoun|false|no|	0 -35	1 -26	2 -16	3 -21
last|pronoun|false|organisation|	0 -60	1 -47	2 -40	3 -40
last|pronoun|false|unknown|	0 9	1 11
last|pronoun|false|yes|	0 6	1 27	2 12
last|pronoun|	true -8
last|pronoun|true|	0 31	1 10	13+ -20	3 -13	4-6 -18	7-12 -16
last|pronoun|true|0|	0 31
last|pronoun|true|13+|	3 -20
last|pronoun|true|1|	0 14
last|pronoun|true|2|	1 -25	2 10
last|pronoun|true|3|	1 -19
last|pronoun|true|4-6|	1 -8	2 -16	3 -26
last|pronoun|true|7-12|	1 -15	2 6	3 -33
last|pronoun|true|no|	0 -51	1 -49	2 -56	3 -43
last|pronoun|true|organisation|	1 -26	2 -23
last|pronoun|true|unknown|	0 18	3 -40
last|pronoun|true|yes|	0 25	1 19	2 7	3 14
last|role|false|	0 -7	3 -10	4-6 -12	7-12 -9
last|role|false|0|	0 -7
last|role|false|1|	1 -14
last|role|false|2|	0 9	1 -25	2 10
last|role|false|3|	0 15	1 -27	3 -47
last|role|false|4-6|	1 -22	2 -25	3 14
last|role|false|7-12|	1 -39	2 -28
last|role|false|free|	1 -15
last|role|true|	0 -44	1 6	2 -10	3 -6	4-6 -8
last|role|true|0|	0 -44
last|role|true|1|	0 33	1 -34
last|role|true|2|	0 20	1 -20	2 -20
last|role|true|3|	0 -19	1 -6	3 -8
last|role|true|4-6|	1 -7	2 -8	3 -22
last|role|true|7-12|	1 -20
last|role|true|free|	0 -25	1 12	3 -10
near|pronoun|0|	0 7
near|pronoun|13+|	3 -17
near|pronoun|1|	0 32	1 -17
near|pronoun|2|	0 6	1 -25
near|pronoun|3|	0 7	1 -28	3 -12
near|pronoun|4-6|	1 -13	2 -15	3 -24
near|pronoun|7-12|	1 -27	2 -37	3 -14
near|role|0|	0 -14
near|role|1|	0 19	1 -28
near|role|2|	0 18	1 -24
near|role|3|	0 14	1 -23	3 -48
near|role|4-6|	1 -18	2 -14	3 13
near|role|7-12|	1 -44	2 -26
	nobody -17
nobody|ending|pronoun|	he -28	her -34	hey 12	him -34	his -24	it 13	she -39
nobody|ending|role|	ach 20	ain 7	air -23	als 28	and -30	ank -45	any -58	ard -40	art -18	ary 15	ate 28	ats 16	ber -16	boy 31	ceo -23	cer 11	ces 17	der -34	dge -40	dit 11	dor -19	dow -32	eam 7	ede -25	eer -26	ege -30	emo 25	end -17	ent 20	ers 59	ess -45	ete -23	eur -28	ger -13	hem 16	her -34	hor -22	ial 24	ian -51	iar 9	ice 33	ict -47	ide 14	ief -41	ier -18	ies 20	ife -32	iff 10	ign 24	ily 29	ine -31	ion -20	ior -18	irm -10	ist -7	ive -17	ker -13	law 8	ler -38	lor -15	lub -40	man 6	mat 10	men 22	mer -11	ncy -52	ner -49	nor 15	nty -6	old -77	one 10	ors 16	ort 36	oss -36	ote 14	oup -19	ple 30	ral -19	ran -21	rce 25	rch -15	rds 28	rer -11	rmy -9	rty -40	sed -12	ser 26	son 9	sts 30	tal -21	ter 10	tes 16	tor -20	try 37	udy 15	urt -21	ury 21	ust 8	uty -14	ves 16	vet 11	yor -9	yst -29
nobody|kin|a|	association 20	company 28	court 18	envoy 34	leader -9	police 15	scientist 23	worker 15	writer 14
nobody|kin|none|	authority 18	leader -21
nobody|kin|the|	artist -29	authority 30	club -15	coach 11	company -81	doctor -6	envoy -6	judge -45	lawyer 35	member -15	minister -8	player -67	police -28	press -22	priest -11	prosecutor 6	school -32	scientist -31	teacher -32	union -28	worker -50	writer -12
nobody|many|	false -20	true 15
nobody|met|pronoun|	never -24
nobody|met|pronoun|never|	own 19	third -40
nobody|met|role|	a 56	bare -42	the -43
nobody|met|role|a|	a 18	the 53
nobody|met|role|bare|	a 29	none -33	the -40
nobody|met|role|never|	a 58	none 46	the -50
nobody|met|role|the|	a 22	none -8	the -48
nobody|others|	1 -34	2 -56	3 9
nobody|pronoun|	he -28	her -34	him -34	his -24	it 13	own 19	she -39	they 12	third -40
nobody|role|	31-year-old -20	38-year-old -21	a 70	accused -34	adviser 21	agency -52	agent 18	aide 23	airline -33	american -23	analyst -29	army -9	artist -16	association -20	athlete -23	audit 18	author -22	authority -23	bank -45	banker 14	board -19	boss -36	boy 31	brewer -16	brother -23	buyer -29	campaign 24	captain 13	carrier -20	ceo -23	chair -18	chairman -30	champion -25	chief -42	client -35	club -40	coach 20	college -30	company -58	coroner -15	county -6	court -21	daughter -8	defendant -33	defender -21	department 8	deputy -14	developer 12	diplomat 10	diplomats 16	director -32	district -47	doctor 10	economists 17	executive -17	familiar 9	family 29	farmer -22	father -30	firm -10	forward -19	friend -17	general -19	government 27	governor 15	grandmother 15	group -19	guard -20	hospital -21	husband -29	judge -40	justices 17	lawmaker 15	lawyer 13	lender -22	letter 31	man -11	manager 11	mayor -9	members 25	memo 25	ministry 37	mother -39	musician -19	none 26	note 14	office 36	officer -13	official 24	officials 10	one 10	opponent -36	organization -17	paper -10	party -40	pensioner -23	people 22	person 23	player -20	police 11	politician -19	premier 12	president -6	princess -21	producer 16	prosecutor 6	prosecutors 21	question -30	records 21	regulator -38	report 36	retailer -17	secretary 7	sheriff -21	source 25	spaniard -24	spokesman 22	spokesperson 14	state 26	statement 22	striker -24	student -20	study 15	swede -25	teacher -24	team 7	the -52	them 16	trader 15	treasurer -11	treasury 19	tribunal 9	trust 8	union -25	utility -22	vet 11	veteran -21	widow -32	wife -32	winger -25	witness -31	woman 11
often|pronoun|	0 -52	1 -9	2 -18	4 28
often|role|	0 -36	1 -46	2 18	3 24	4 15
quoted|	false 10	true -63
rank|pronoun|0|0|	organisation -14
rank|pronoun|0|1|	organisation 14
rank|pronoun|0|2|	organisation -16
rank|pronoun|0|3|	organisation -18
rank|pronoun|0|7-12|	person -20
rank|pronoun|1|0|	organisation -22	person 23
rank|pronoun|1|1|	organisation -42	person 22
rank|pronoun|1|2|	organisation -38
rank|pronoun|1|3|	organisation -38
rank|pronoun|1|4-6|	organisation -33	person -16
rank|pronoun|1|7-12|	organisation -11	person -19
rank|pronoun|2|0|	organisation -12	person 14
rank|pronoun|2|13+|	organisation -11
rank|pronoun|2|1|	organisation -38	person 38
rank|pronoun|2|2|	organisation -45	person -15
rank|pronoun|2|3|	organisation -44	person -34
rank|pronoun|2|4-6|	organisation -31	person 21
rank|pronoun|2|7-12|	organisation -25	person -28
rank|pronoun|	3 -15	4 -18
rank|pronoun|3|1|	organisation -25	person 15
rank|pronoun|3|2|	organisation -30	person 23
rank|pronoun|3|3|	organisation -26
rank|pronoun|3|4-6|	organisation -26	person -33
rank|pronoun|3|7-12|	organisation -33	person -33
rank|pronoun|4|13+|	organisation -26	person -19
rank|pronoun|4|1|	organisation -21	person 21
rank|pronoun|4|2|	organisation -36	person 16
rank|pronoun|4|3|	organisation -28
rank|pronoun|4|4-6|	organisation -58	person -23
rank|pronoun|4|7-12|	organisation -36
rank|role|0|0|	person -32
rank|role|0|1|	organisation -7	person 15
rank|role|0|2|	organisation -47
rank|role|0|3|	organisation -41	person -12
rank|role|0|4-6|	organisation 26	person 10
rank|role|0|7-12|	person -25
rank|role|1|0|	organisation 29	person -23
rank|role|1|1|	organisation -22	person -8
rank|role|1|2|	organisation -56	person 30
rank|role|1|3|	organisation 11	person -18
rank|role|1|4-6|	organisation -14	person -21
rank|role|1|7-12|	organisation -14	person 27
rank|role|2|0|	organisation -40	person 29
rank|role|2|13+|	person -29
rank|role|2|1|	organisation -44	person 28
rank|role|2|3|	organisation -51	person 8
rank|role|2|4-6|	organisation -35	person 12
rank|role|2|7-12|	organisation -23	person -40
rank|role|	3 -13
rank|role|3|13+|	organisation -29
rank|role|3|1|	organisation -20	person -15
rank|role|3|2|	organisation -14	person -25
rank|role|3|4-6|	organisation -13	person -20
rank|role|3|7-12|	organisation 10	person -42
rank|role|4|13+|	organisation 30	person -47
rank|role|4|1|	organisation 6
rank|role|4|2|	organisation -37
rank|role|4|3|	organisation -19	person -15
rank|role|4|4-6|	organisation -9	person -24
rank|role|4|7-12|	person -13
report|pronoun|0|	admit 22	allege -6	allow 12	answer 7	argue -18	ask -14	believe 16	call -16	caution 23	concede -8	decline 16	deny 15	describe 13	expect -10	explain 15	joke -9	laugh -7	none -10	note 22	point -16	promise 21	recall -9	repeat -12	reply -22	rule -6	see 21	suggest 12	thank -12	think 15	warn 6	write -6
report|pronoun|1|	add -14	admit -21	allow -8	answer -10	ask 21	believe -9	call 16	claim 10	concede -6	decline -22	deny -15	describe -23	expect -18	explain -8	joke -7	laugh 13	point 11	recall -18	repeat -13	reply 10	rule -14	say 6	see -14	suggest 6	thank 19	think -9	warn 10	wonder -20
report|pronoun|2|	add -39	admit -17	allege -18	allow -21	answer 9	argue -18	ask -17	believe -19	call -22	claim -15	concede -23	decline -13	deny -23	describe -27	expect -17	joke 13	laugh -17	none 7	note -19	point 10	promise -8	recall 16	repeat -18	rule -23	see -12	suggest -20	thank -19	think -17	write 10
report|pronoun|3|	admit -27	allege -17	allow -20	answer -40	ask -26	call -43	caution -21	claim -24	deny 6	describe -33	joke -33	laugh -30	none -19	note -25	point -26	promise -33	rule -33	say -16	see -22	tell 11	thank -28	think -31	write -34
report|pronoun|false|add|	13+ 6	2 -13	3 -12	4-6 -19
report|pronoun|false|admit|	1 -8	4-6 -22	7-12 -20
report|pronoun|false|	allege -19	answer 10	argue -28	believe -6	call -10	caution 8	claim -13	describe -9	expect 6	joke 16	none -16	promise 9	recall 7	repeat -7	reply -14	rule -26	see 6	suggest 12	tell 14	think -25
report|pronoun|false|allege|	4-6 -9
report|pronoun|false|allow|	4-6 -17	7-12 -13
report|pronoun|false|answer|	2 12	4-6 11	7-12 -30
report|pronoun|false|argue|	1 -22
report|pronoun|false|ask|	0 -19	1 13	13+ -42	2 -17	7-12 -16
report|pronoun|false|call|	3 -18	4-6 -29
report|pronoun|false|caution|	2 -8
report|pronoun|false|claim|	3 -15	4-6 -21
report|pronoun|false|concede|	3 -20	4-6 -31
report|pronoun|false|decline|	7-12 -16
report|pronoun|false|deny|	1 16	2 -18	4-6 -18
report|pronoun|false|describe|	1 -8	4-6 -22	7-12 -22
report|pronoun|false|explain|	1 12	3 -27
report|pronoun|false|joke|	1 17
report|pronoun|false|laugh|	4-6 -19
report|pronoun|false|none|	0 19	1 -13	13+ -51	2 -25	3 -24	7-12 -28
report|pronoun|false|note|	1 16	2 6	3 -19	4-6 -24	7-12 -16
report|pronoun|false|point|	1 6	4-6 13	7-12 -15
report|pronoun|false|promise|	3 -6	4-6 -18
report|pronoun|false|recall|	1 33	2 -11	3 9	7-12 -25
report|pronoun|false|repeat|	1 -12
report|pronoun|false|reply|	1 -18	13+ -6	2 -10	4-6 -10
report|pronoun|false|rule|	4-6 -17
report|pronoun|false|say|	0 -20	1 15	2 6	3 -7	4-6 -27	7-12 -31
report|pronoun|false|see|	2 -8	3 -12	4-6 -21
report|pronoun|false|suggest|	1 28
report|pronoun|false|tell|	0 8	1 8	13+ -57	7-12 9
report|pronoun|false|thank|	1 -6	2 -10	3 -12	4-6 9
report|pronoun|false|think|	1 15	13+ -17	4-6 -23	7-12 -19
report|pronoun|false|warn|	2 -12
report|pronoun|false|wonder|	4-6 -20
report|pronoun|false|write|	0 10	13+ -25	2 11	3 -27	4-6 -25	7-12 9
report|pronoun|true|	add -6	allege -15	answer -15	ask -13	call -17	claim 17	concede -7	deny 6	describe -24	expect -11	explain -13	joke -22	none 16	note 10	point -9	promise -8	recall -17	repeat 13	reply 15	rule -22	suggest -23	tell -18	think 18	warn 16	write -15
report|pronoun|true|add|	1 21	2 10	3 -18	4-6 -23
report|pronoun|true|ask|	1 -7	2 6	4-6 -35	7-12 -19
report|pronoun|true|call|	1 19
report|pronoun|true|claim|	1 19
report|pronoun|true|concede|	1 -12
report|pronoun|true|expect|	1 -7
report|pronoun|true|none|	0 23	2 18	4-6 -27
report|pronoun|true|recall|	2 -14	4-6 -33
report|pronoun|true|reply|	1 -6	3 20	4-6 11
report|pronoun|true|say|	1 14	3 -25
report|pronoun|true|tell|	1 19	2 -41	3 -42	4-6 -31	7-12 -16
report|pronoun|true|thank|	1 17
report|pronoun|true|write|	2 -15	3 -18	4-6 -13
report|role|0|	accuse -33	add 6	answer -17	argue -25	ask -24	believe -11	blame -15	call -25	claim -25	complain -19	confirm -33	deny 27	dismiss -14	explain -12	hear 9	hold 30	insist 9	maintain -15	name -8	note -23	observe 7	offer -22	plan -17	promise 11	read 11	recall 23	record 8	refer -21	reject -25	reply -40	report 17	rule -7	say 18	see -19	shout -12	show -24	sign -9	speak -29	state 16	suggest 11	think -33	urge -12	want -13	warn 10	wish 20	write 14
report|role|1|	add -7	answer -7	argue -24	ask 15	believe -29	blame -33	call -40	claim 16	decline -26	deny -30	describe -30	dismiss 6	dispute -30	explain -17	find -9	hear -26	hold -26	insist -19	laugh 9	maintain 8	name -29	none 11	observe -12	offer 24	plan -28	promise -17	quote -24	read -17	recall -27	record -26	refer -25	reject 25	remark -19	reply 9	report -32	rule 16	see 10	shout -19	sign 8	speak -27	state -31	suggest -16	urge -39	wish 10
report|role|2|	add -32	answer -25	argue -26	ask -27	believe -25	call 6	confirm 10	decline 13	deny -16	describe -27	dismiss -25	dispute -9	expect -18	explain -33	find -27	hear -33	hold -32	laugh -20	name -32	none 8	observe -26	offer -11	plan 6	promise 12	quote -27	read -21	record 12	refer -24	reject -21	reply -13	rule -22	say -17	see -21	shout -17	sign -27	speak -27	state -7	suggest -18	tell 9	think -26	wish -27	write -8
report|role|3|	accuse -13	add -16	ask -9	believe -40	call -35	confirm -36	decline -44	deny -60	describe -30	dismiss -32	find -40	hold -45	laugh -33	none 12	promise -21	quote -62	read -29	reject -36	reply -10	report -58	rule -29	say -48	see 9	shout 7	sign -11	speak 7	tell -17	think -10	wish -55	write -49
report|role|false|	accuse -24	add -10	answer -6	argue -43	ask -17	believe -47	blame -8	call -38	claim 12	complain -22	confirm -21	decline -12	describe -47	dismiss -16	dispute -15	find -10	hear 9	hold 11	name -26	none 13	note -42	observe -28	plan -7	promise -20	quote -32	recall 8	record 10	refer -22	refuse 17	reject 8	remark -13	reply -15	show -11	sign -9	speak -18	suggest -37	tell 11	think -60	urge -16	write -12
report|role|false|accuse|	13+ -41	2 -26	4-6 6	7-12 -46
report|role|false|add|	2 9	3 -24	4-6 -60	7-12 -11
report|role|false|answer|	1 -13	13+ 6	4-6 -20
report|role|false|ask|	0 7	1 -37	13+ 14	3 11	4-6 -30	7-12 -31
report|role|false|believe|	2 -18	4-6 -32	7-12 -28
report|role|false|blame|	1 -20	3 -38	4-6 -34
report|role|false|call|	0 -20	1 -21	13+ -39	2 -45	3 6	4-6 -15	7-12 -65
report|role|false|claim|	7-12 -23
report|role|false|confirm|	1 -20	3 -21	4-6 -9	7-12 -29
report|role|false|decline|	2 -23	3 -15	4-6 -7	7-12 -18
report|role|false|deny|	1 10	13+ -17	2 -31	3 9	4-6 -41	7-12 -46
report|role|false|describe|	2 -22	3 -13	4-6 -31	7-12 -20
report|role|false|dismiss|	7-12 -20
report|role|false|dispute|	1 -34	2 -36	3 -21	4-6 -30	7-12 12
report|role|false|expect|	4-6 -23	7-12 -9
report|role|false|explain|	3 -30	4-6 -38	7-12 11
report|role|false|find|	1 11	2 -23	4-6 -39
report|role|false|hear|	1 -37	3 -19	4-6 9	7-12 6
report|role|false|hold|	1 23	2 -24	7-12 -30
report|role|false|laugh|	4-6 -19
report|role|false|maintain|	7-12 14
report|role|false|name|	4-6 -35	7-12 -13
report|role|false|none|	13+ 8	3 -6	4-6 -13	7-12 7
report|role|false|observe|	1 7	2 -31
report|role|false|plan|	1 -13	4-6 -17
report|role|false|promise|	4-6 -29
report|role|false|read|	3 -18
report|role|false|record|	4-6 10
report|role|false|reject|	4-6 13	7-12 -26
report|role|false|remark|	2 -27
report|role|false|reply|	1 -50	2 24	3 -14
report|role|false|report|	1 -9	3 -22	7-12 -45
report|role|false|rule|	4-6 -23
report|role|false|say|	1 14	13+ -26	4-6 -8	7-12 -50
report|role|false|see|	1 -22	3 14	7-12 -25
report|role|false|shout|	3 -9	4-6 8
report|role|false|speak|	1 -24	2 -19	3 9	7-12 -6
report|role|false|state|	1 15	4-6 -31	7-12 11
report|role|false|tell|	0 -22	1 9	13+ -59	2 13	3 -11	4-6 -11	7-12 -7
report|role|false|think|	13+ -36	2 -24	4-6 -29	7-12 -34
report|role|false|urge|	0 -24	1 -10	3 -25	4-6 10	7-12 -7
report|role|false|want|	0 -26	2 6
report|role|false|warn|	1 14
report|role|false|wish|	4-6 -27	7-12 -23
report|role|false|write|	1 9	3 -34	4-6 -48	7-12 -23
report|role|true|	accuse -6	answer -18	believe 6	blame -24	call -14	claim -20	confirm -11	decline 6	deny -34	dismiss -28	dispute 7	expect -17	explain -36	find -23	hear -23	hold -26	laugh -23	none 18	offer -17	plan -29	promise 20	quote -31	read -20	refer -22	refuse -27	reject -23	report -27	say -11	see -8	shout -22	speak -22	suggest 12	tell -29	think 9	wish 11
report|role|true|add|	1 7	2 -25
report|role|true|answer|	3 -14
report|role|true|ask|	1 -22	3 -15	4-6 -32	7-12 10
report|role|true|call|	3 -12	4-6 -44
report|role|true|confirm|	4-6 -17
report|role|true|deny|	1 -24	2 -14
report|role|true|describe|	2 -12
report|role|true|dispute|	4-6 12
report|role|true|explain|	3 -24
report|role|true|hear|	2 -22
report|role|true|none|	0 -41	2 14	3 19	4-6 -6
report|role|true|quote|	1 -22
report|role|true|reply|	2 10	4-6 -31
report|role|true|report|	2 -19
report|role|true|say|	2 -21	3 -34	4-6 7	7-12 -57
report|role|true|speak|	2 -20
report|role|true|tell|	1 6	2 -44	3 -37	4-6 -38
report|role|true|write|	2 14	3 -21	4-6 -28
role|pronoun|	name 14	pronoun -20	role -22
role|role|	name 11	pronoun -30	role -17
turn|pronoun|false|	falsefalse -13	none -10	truefalse 13
turn|pronoun|false|falsefalse|	add -17	no -17	none -12	organisation -57	reply -15	say -13	tell 10	unknown -34	yes 8
turn|pronoun|false|falsetrue|	admit -28	ask -15	believe -22	call -40	caution -10	claim -27	deny -20	describe -16	joke -28	no -16	note -35	organisation -59	point -25	promise -34	recall 14	reply 20	rule -33	say -23	suggest -21	tell -8	thank -23	think -35	unknown -19	warn -21	yes 30
turn|pronoun|false|none|	add -9	ask -30	no -23	none -8	organisation -55	say -9	write 11
turn|pronoun|false|truefalse|	add 8	ask 36	no -26	none -7	recall -8	say 15	tell 55	unknown 17	write -7	yes 20
turn|pronoun|false|truetrue|	add -7	ask 9	call -6	deny 15	no -36	none -15	promise 20	reply -25	say 8	thank -6	think -10	unknown 19	write -6	yes -6
turn|pronoun|true|	falsefalse 17	falsetrue -10	truefalse 6	truetrue -19
turn|pronoun|true|falsefalse|	add 17	no -42	none 12	reply 11	say 9	tell -15	unknown 20	yes 36
turn|pronoun|true|falsetrue|	add -27	ask -30	describe -24	no -53	none 6	organisation -12	recall -14	reply 13	tell -50	unknown -24	write -16	yes 12
turn|pronoun|true|truefalse|	add -6	concede -12	expect -7	no -35	none 34	note 17	reply -13	say 11	tell 22	thank 17	unknown 11	yes 33
turn|pronoun|true|truetrue|	add -11	ask 8	deny -13	no -64	none -31	promise -13	reply 14	say -9	tell -17	thank 12	unknown -16	write -22
turn|role|false|falsefalse|	ask -12	believe -29	describe -33	find -10	hear 14	none 7	tell -33	write -45
turn|role|false|falsetrue|	accuse -44	add -17	blame -23	call -35	confirm -17	dismiss -33	dispute -7	hear -12	hold -10	laugh -26	none 14	refuse 14	reject 8	say -43	see -15	state -8	tell -19	want -18	write -35
turn|role|false|	none -6	truefalse 8
turn|role|false|none|	ask -11	call -32	complain -22	confirm -12	describe -11	free -6	name -35	none 6	observe -28	reply -22
turn|role|false|truefalse|	ask -19	call -25	confirm -21	free 8	none -7	say 18	tell 27
turn|role|false|truetrue|	decline -35	deny -16	dispute -19	explain -14	hold 16	none -11	plan -24	say 8	tell 20
turn|role|true|falsefalse|	ask -35	believe -22	describe 11	find -23	hear -17	none 13	quote -26	say -6	tell -10
turn|role|true|	falsetrue 13	truefalse -19	truetrue -14
turn|role|true|falsetrue|	add -27	ask -31	call -28	confirm -18	explain -25	free 13	none 18	say -28	tell -38	write -6
turn|role|true|truefalse|	add -18	ask 8	deny -28	free -19	none -9	speak -6	tell -14	write -20
turn|role|true|truetrue|	ask 7	call -41	deny -19	free -14	plan -22	say -15	tell -13
`;
