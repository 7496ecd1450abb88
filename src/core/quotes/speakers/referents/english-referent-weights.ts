/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -7	2 -9	3 -16	4-6 -19	7-12 -16	organisation -6	person -25
akin|true|	0 -16	1 9	2 9	3 13	4-6 23	7-12 15	organisation -17	person 33
away|pronoun|	1 19	13+ -18	2 -8	3 -18	4-6 -24	7-12 -29
away|pronoun|13+|	later -73
away|pronoun|1|	first 20	later 6
away|pronoun|2|	first 8	later -22
away|pronoun|3|	first -25
away|pronoun|4-6|	first -12	later -29
away|pronoun|7-12|	first -23	later -26
away|role|	0 -10	3 -9	4-6 -8	7-12 -6
away|role|0|	later -18
away|role|13+|	first 9	later -20
away|role|1|	first 7
away|role|2|	first -9
away|role|3|	later -20
away|role|4-6|	later -16
away|role|7-12|	later -13
body|false|	organisation -108	person 30
body|false|organisation|	a -51	none -39	the -101
body|false|person|	a -18	none 7	the 29
body|true|	organisation 32	person -78
body|true|organisation|	a -76	the 41
body|true|person|	a -15	none -11	the -77
body|unknown|	organisation -66	person 6
body|unknown|organisation|	a -67	none -93	the -38
body|unknown|person|	a -102	none -37	the 22
does|pronoun|	acts 14	null -24
does|pronoun|acts|0|	0 23	1 10	3 11	first 12	later 19
does|pronoun|acts|13+|	first -20	later -29
does|pronoun|acts|1|	0 -11	2 8	first 40	later -9
does|pronoun|acts|2|	1 14	first 6	later -14
does|pronoun|acts|3|	0 -21	1 -36	3 -6	first -20
does|pronoun|acts|4-6|	first 12
does|pronoun|acts|7-12|	first -18	later -19
does|pronoun|null|0|	0 -10	1 10	2 -9	first -18	later -18
does|pronoun|null|13+|	first -10	later -49
does|pronoun|null|1|	0 -43	1 -21	2 -23	first -21
does|pronoun|null|2|	0 11	1 6	3 -35	later -25
does|pronoun|null|3|	1 -14	2 -37	3 -33	first -10	later -16
does|pronoun|null|4-6|	first -30	later -11
does|pronoun|null|7-12|	first -14	later -79
does|pronoun|says|0|	0 20	1 9	2 19	3 22	first 10	later 13
does|pronoun|says|13+|	later -69
does|pronoun|says|1|	0 -15	1 -14	first 13	later 18
does|pronoun|says|2|	0 -24	1 -17	2 -22	3 -16
does|pronoun|says|3|	3 -22	first -28	later 6
does|pronoun|says|4-6|	first -20	later -44
does|pronoun|says|7-12|	first -25	later -7
does|role|	acts 10	null -9	says -10
does|role|acts|0|	1 7	2 21	first -6	later -16
does|role|acts|13+|	later -6
does|role|acts|1|	0 -11	1 -15	2 -7	3 -19	first -10	later 17
does|role|acts|2|	0 -34	2 11	3 -16	first 11
does|role|acts|3|	2 -39	first 14
does|role|acts|4-6|	first -8	later -8
does|role|acts|7-12|	first -20	later -22
does|role|null|0|	1 14	3 -61	first 23	later -12
does|role|null|13+|	later -17
does|role|null|1|	1 -25	2 -12	3 -46	first 12	later -9
does|role|null|2|	0 -19	1 -16	2 6	3 -11	first -9	later -22
does|role|null|3|	0 -23	2 -20	first -16	later -21
does|role|null|4-6|	later -28
does|role|null|7-12|	first 8	later -8
does|role|says|0|	2 -10	first -32	later -9
does|role|says|13+|	later -17
does|role|says|1|	0 -22	1 -12	2 -8	3 -19	later -6
does|role|says|2|	0 -14	1 -22	2 -22	3 -13	first -22	later 15
does|role|says|3|	0 -27	1 33	2 7	later -21
does|role|says|4-6|	first -15
does|role|says|7-12|	first -10
ending|pronoun|organisation|	he -36	her -22	hey -25	him -13	his -26	it 9	she -57
ending|pronoun|person|	he 12	him 9	it -46	she 15
ending|role|organisation|	ach -30	ain -50	air -16	als -25	and -63	ank 24	ant -54	any 16	ard -26	ary -38	ate -53	ats -27	ber -33	boy -19	can -36	ceo -16	cer 6	ces -22	cil 9	der -23	dge -32	dow -37	ead -42	ede -31	eer -45	ege 20	emo -34	end -32	ent -48	ers -47	ess -13	ete -30	ger -72	hem -32	her -18	hor -42	ial -48	ian -64	iar -16	ice -44	ict 40	ide -13	ief -12	ier -8	ife -29	iff -24	ign -20	ily -24	ine 15	ing -11	ior -42	irm 6	ist -61	ive -68	ker -14	ler -9	lub 14	man -83	mat -39	men -34	nal -17	ncy 19	nel -28	ner -20	nor -34	nty -15	one -13	ors 13	ort -32	oss -39	ote -17	oup 10	ple -50	ral -36	ran -39	rce -27	rds -35	ree -38	rer -13	rty -9	sed -53	ser -35	son -55	sor -32	sts -33	tal 21	ter -49	tes -25	tor -9	try -39	urt 36	uty -33	ver -27	vet -21	wer -19	yor -35	yst -32
ending|role|person|	ach -31	ain 7	als -28	and 10	ank -45	any -18	ard 11	ary -16	ate -27	boy -37	ceo 10	cer -21	ces -25	cil -50	der 11	dge 11	dit -16	dow 15	eam -46	ede 12	eer 18	ege -29	end -9	ent -6	ers -83	ess 10	eur 9	ger 12	hem -35	her 7	hor 9	ial -20	ian 23	iar -26	ice -28	ict -67	ide -33	ief 11	ier 7	ife 12	ign -25	ily -42	ine -38	ing -13	ion -7	irm -6	ist 9	ity -44	ive 34	ker 7	ler 31	lub -56	man -7	mat -21	men -32	mer 16	ncy -50	ner 23	nor -11	nty 7	old 30	one -10	ors -59	ort -22	oss 9	ote -12	oup -42	ple -41	ral 20	rce -49	rmy -20	rty 8	ser -26	sts -49	tal -53	tes -28	tor 6	try -18	urt -75	ury -24	ust -41	vet -19	yer -13	yor 6	yst 7
fits|pronoun|	no -79	organisation -55	unknown 14	yes 48
fits|pronoun|no|	0 -37	1 -46	13+ -56	2 -55	3 -39	4-6 -34	7-12 -8
fits|pronoun|no|0|	acts -10	null -20	says -54
fits|pronoun|no|1|	acts -41	null 7	says -54
fits|pronoun|no|2|	acts -56	null -29	says -7
fits|pronoun|no|3|	null -47	says -38
fits|pronoun|organisation|	0 -36	1 -78	13+ -36	2 -8	3 -37	4-6 -44	7-12 -32
fits|pronoun|organisation|0|	acts -32	null -46	says -40
fits|pronoun|organisation|1|	acts -44	null -44	says -21
fits|pronoun|organisation|2|	null -36	says -44
fits|pronoun|organisation|3|	acts -37	null -33	says -40
fits|pronoun|unknown|	0 17	1 25	13+ -13	4-6 -36	7-12 -64
fits|pronoun|unknown|0|	acts 29	null -19	says 29
fits|pronoun|unknown|1|	acts -6	null 17
fits|pronoun|unknown|2|	acts -10	null -15	says 12
fits|pronoun|unknown|3|	null -17	says -21
fits|pronoun|yes|0|	acts 21	null -9	says 23
fits|pronoun|yes|	1 42	2 21	4-6 8	7-12 -10
fits|pronoun|yes|1|	acts 28	says 20
fits|pronoun|yes|2|	acts 18	null 15
fits|pronoun|yes|3|	null -12	says 7
fits|role|free|	0 -10	3 -9	4-6 -8	7-12 -6
fits|role|free|0|	says -16
fits|role|free|2|	acts 8	says -16
fits|role|free|3|	null -17
head|pronoun|organisation|	he -36	her -22	him -13	his -26	it 9	she -57	they -25
head|pronoun|person|	he 12	him 9	it -46	she 15
head|role|organisation|	accused -35	adviser -30	agency 19	agent -47	aide -34	american -34	analyst -32	association 8	athlete -30	bank 24	banker -41	board 9	boss -39	boy -19	brewer -12	buyer 15	campaign -20	captain -40	carrier 9	ceo -16	chair -16	chairman -26	champion -35	chief -12	client -33	club 14	coach -30	college 20	company 16	coroner -11	council 9	county -15	court 36	daughter -44	defendant -37	defender -38	deputy -33	developer -10	diplomat -39	diplomats -27	director -36	district 40	doctor -21	driver -22	engineer -36	executive -67	familiar -16	family -24	father -51	firm 6	forward -40	friend -32	general -36	government -55	governor -34	grandmother -48	group 10	guard -51	head -42	hospital 21	husband -62	judge -32	justices -22	lawmaker -20	lawyer -49	leader -33	letter -27	man -52	manager -25	mayor -35	member -27	members -30	memo -34	minister -52	ministry -39	mother -55	note -17	office -42	officer -41	official -48	officials -27	one -13	opponent -48	organization 7	party -9	pensioner -40	people -50	person -33	police -30	premier -35	president -37	princess -17	producer -19	prosecutor -23	prosecutors -23	question -45	regulator 9	report -32	researcher -17	secretary -36	senator -40	sergeant -14	sheriff -16	source -27	spaniard -31	speaker -33	spokesman -26	spokesperson -16	spokeswoman -45	state -49	statement -22	striker -38	superintendent -19	swede -31	teacher -32	them -32	trader -26	treasurer -13	tribunal -8	utility 10	vet -21	veteran -39	widow -37	wife -29	winger -34	witness -32	woman -33
head|role|person|	31-year-old 13	38-year-old 10	accused 8	adviser -19	agency -50	agent -10	aide -43	airline -38	american 13	analyst 7	army -20	association -29	author 9	authority -22	bank -45	board -9	boss 9	boy -37	brother -10	buyer -15	campaign -25	ceo 10	chief 11	club -56	coach -31	college -29	commission -40	company -18	council -50	county 7	court -75	daughter 6	defendant 12	department -47	developer -24	diplomat -21	director 11	district -67	doctor -11	economists -19	executive 34	familiar -26	family -42	firm -6	forward 6	friend -9	general 20	government -48	governor -11	grandmother -19	group -42	guard 6	hospital -53	husband 10	judge 11	justices -25	lawmaker -22	lawyer -11	leader 9	lender -31	letter -27	manager -10	mayor 6	members -46	ministry -18	mother 13	note -12	office -41	official -20	officials -15	one -10	opponent 8	paper -22	party 8	people -21	person -38	player 17	police -11	politician 6	premier -19	producer -13	prosecutor -8	prosecutors -27	question 21	regulator -20	report -22	retailer 15	secretary -7	sergeant -6	source -49	spaniard 14	speaker -7	spokesman -31	spokesperson -30	state -29	swede 12	teacher 6	team -46	them -35	trader -24	tribunal -26	trust -41	union -11	vet -19	widow 15	wife 12	winger 8	woman -11
introduced|	false -13	true 31
introduced|false|	a -151	none -36	own -20	third 7
introduced|true|	none -14	the 33
kind|pronoun|	organisation -54	person 17
kind|pronoun|organisation|	own -30	third -45
kind|pronoun|person|	own -6	third 17
kind|role|	organisation -10
kind|role|organisation|	a -101	none -39	the 10
kind|role|person|	a -72	none -24	the 16
kin|artist|	none 6	other -30	same 19
kin|association|	none -11	other -22	same 14
kin|authority|	none -14	other -9	same -28
kin|club|	none 15	other -12	same -16
kin|coach|	none -10	other -24	same 17
kin|company|	other 14	same 21
kin|court|	none 20	other -9	same -63
kin|doctor|	none -21	same 9
kin|envoy|	none -25	same -16
kin|false|	none -9	other -19
kin|false|none|	0 -16	1 -12	13+ 9	3 -8	4-6 -11	7-12 -21
kin|false|none|free|	false -13
kin|false|other|	0 -19	13+ -35	2 -14	4-6 -24	7-12 -35
kin|false|other|free|	false -20	true -19
kin|judge|	none -57	other -69	same 51
kin|lawyer|	none -31	other -69
kin|leader|	same -7
kin|mayor|	none -50	same 37
kin|member|	none 9	same -31
kin|minister|	other -81
kin|null|	none -9	other -19
kin|party|	none -41
kin|player|	none 8	same 17
kin|police|	none -36	other -16	same 39
kin|press|	none -7	other -36
kin|priest|	none -17	other 6	same -7
kin|prosecutor|	none -34	other 11
kin|school|	none 32	other -22	same -54
kin|scientist|	none -20	other 11
kin|teacher|	none -8	same 17
kin|true|none|	0 -14	1 -7	13+ -16	3 -15
kin|true|	other -14	same 27
kin|true|other|	0 22	13+ -11	2 -7	3 -49	4-6 -28	7-12 -32
kin|true|other|free|	false -13	true -9
kin|true|same|	0 -15	1 11	2 7	3 22	7-12 32
kin|true|same|free|	true 36
kin|union|	none -9	other -21	same 16
kin|worker|	none 7	other 7	same -6
kin|writer|	none -18	other -9	same 18
language|en|pronoun|	organisation -54	person 17
language|en|role|	organisation -10
last|pronoun|false|	1 16	13+ -17	2 -9	3 -13	4-6 -19	7-12 -28
last|pronoun|false|13+|	3 -17
last|pronoun|false|1|	0 27	1 -17
last|pronoun|false|2|	0 7	1 -20	2 -8
last|pronoun|false|3|	0 7	1 -22	2 -11	3 -25
last|pronoun|false|4-6|	0 -20	1 -8	2 -18	3 -20
last|pronoun|false|7-12|	1 -25	2 -47	3 -12
last|pronoun|false|no|	0 -32	1 -28	2 -11	3 -25
last|pronoun|false|organisation|	0 -66	1 -54	2 -9	3 -42
last|pronoun|false|unknown|	0 10	1 8	2 -9
last|pronoun|false|yes|	0 10	1 28	2 9
last|pronoun|true|	0 33	1 7	13+ -19	3 -16	4-6 -19	7-12 -12
last|pronoun|true|0|	0 33
last|pronoun|true|13+|	3 -19
last|pronoun|true|1|	0 13
last|pronoun|true|2|	1 -22	2 9
last|pronoun|true|3|	0 -9	1 -16
last|pronoun|true|4-6|	1 -15	2 -11	3 -28
last|pronoun|true|7-12|	1 -7	3 -27
last|pronoun|true|no|	0 -51	1 -53	2 -56	3 -53
last|pronoun|true|organisation|	1 -25	2 -25	3 -23
last|pronoun|true|unknown|	0 17	3 -36
last|pronoun|true|yes|	0 25	1 8	2 11	3 10
last|role|false|	0 -6	3 -7	4-6 -6	7-12 -8
last|role|false|0|	0 -6
last|role|false|1|	0 11	1 -10
last|role|false|2|	0 11	1 -18	2 9
last|role|false|3|	0 17	1 -21	3 -50
last|role|false|4-6|	1 -20	2 -18	3 10
last|role|false|7-12|	1 -42	2 -21
last|role|false|free|	1 -8	3 -10
last|role|	true -7
last|role|true|	0 -47	1 7	2 -12	3 -10
last|role|true|0|	0 -47
last|role|true|1|	0 37	1 -29
last|role|true|2|	0 21	1 -22	2 -18
last|role|true|3|	0 -20	1 -6	2 -13	3 -9
last|role|true|4-6|	2 -6	3 -13
last|role|true|7-12|	1 -23	2 -10
last|role|true|free|	0 -20
near|pronoun|13+|	3 -18
near|pronoun|1|	0 31	1 -16
near|pronoun|2|	0 8	1 -27
near|pronoun|3|	1 -25	2 -10	3 -25
near|pronoun|4-6|	1 -13	2 -18	3 -26
near|pronoun|7-12|	1 -27	2 -39	3 -18
near|role|0|	0 -10
near|role|1|	0 26	1 -24
near|role|2|	0 21	1 -26
near|role|3|	0 17	1 -19	2 -6	3 -51
near|role|4-6|	1 -18	2 -14	3 9
near|role|7-12|	1 -49	2 -21
	nobody -13
nobody|ending|pronoun|	he -28	her -30	hey 13	him -30	his -24	it 13	she -39
nobody|ending|role|	ach 20	air -25	als 26	and -37	ank -39	any -65	ard -36	art -19	ary 17	ate 29	ats 20	ber -22	boy 29	ceo -15	cer 8	ces 16	der -31	dge -39	dit 15	dor -21	dow -26	ede -22	eer -21	ege -26	emo 26	end -17	ent 20	ers 62	ess -38	ete -20	eur -27	ger -16	hem 22	her -31	hor -25	ial 26	ian -52	iar 14	ice 38	ict -45	ide 12	ief -42	ier -15	ies 20	ife -32	iff 11	ign 20	ily 30	ine -27	ion -15	ior -15	irm -16	ive -21	ker -16	law 7	ler -36	lor -24	lub -33	mat 11	men 23	mer -11	ncy -48	ner -48	nor 14	old -81	one 10	ors 12	ort 35	oss -33	ote 8	oup -13	ple 30	ral -22	ran -21	rce 27	rch -13	rds 27	rer -11	rmy -9	rty -41	sed -11	ser 26	son 11	sts 30	tal -29	ter 10	tes 20	tor -16	try 40	udy 17	urt -19	ury 22	uty -15	ves 20	vet 14	yor -6	yst -28
nobody|kin|a|	association 22	authority 6	company 25	court 20	envoy 23	leader -13	police 21	scientist 16	worker 9	writer 14
nobody|kin|none|	authority 15	leader -20
nobody|kin|the|	artist -29	authority 29	club -16	coach 11	company -91	envoy -7	judge -44	lawyer 37	member -16	party -8	player -69	police -25	press -23	priest -8	prosecutor 8	school -30	scientist -27	teacher -36	union -35	worker -48	writer -8
nobody|many|	false -15	true 15
nobody|met|pronoun|	never -31
nobody|met|pronoun|never|	own 19	third -38
nobody|met|role|	a 56	bare -40	the -40
nobody|met|role|a|	a 20	the 54
nobody|met|role|bare|	a 32	none -28	the -37
nobody|met|role|never|	a 59	none 45	the -50
nobody|met|role|the|	a 25	the -49
nobody|others|	1 -32	2 -54	3 11
nobody|pronoun|	he -28	her -30	him -30	his -24	it 13	own 19	she -39	they 13	third -38
nobody|role|	31-year-old -21	38-year-old -24	a 72	accused -35	adviser 17	agency -48	agent 15	aide 24	airline -31	american -27	analyst -28	army -9	artist -18	association -18	athlete -20	audit 18	author -24	authority -26	bank -39	banker 14	board -20	boss -33	boy 29	brewer -21	brother -18	buyer -28	campaign 20	captain 7	carrier -20	ceo -15	chair -20	chairman -31	champion -21	chief -44	client -33	club -33	coach 20	college -26	company -65	coroner -13	court -19	daughter -8	defendant -30	defender -18	department 7	deputy -15	developer 11	diplomat 11	diplomats 20	director -26	district -45	doctor 12	economists 13	executive -21	familiar 14	family 30	farmer -24	father -32	firm -16	forward -18	friend -17	general -22	government 31	governor 14	grandmother 16	group -13	guard -17	hospital -29	husband -35	judge -39	justices 16	lawmaker 14	lawyer 13	leader -9	lender -20	letter 30	man -14	manager 10	mayor -6	member -6	members 28	memo 26	ministry 40	mother -35	musician -21	none 30	note 8	office 34	officer -18	official 26	officials 11	one 10	opponent -35	organization -20	paper -11	party -41	pensioner -20	people 22	person 24	player -20	police 15	politician -19	premier 11	princess -17	producer 15	prosecutor 8	prosecutors 20	question -28	records 22	regulator -37	report 35	retailer -21	secretary 8	sheriff -15	source 27	spaniard -24	spokesman 22	spokesperson 15	state 23	statement 10	striker -28	student -19	study 17	swede -22	teacher -28	the -48	them 22	trader 9	treasurer -11	treasury 19	tribunal 10	union -21	utility -22	vet 14	veteran -21	widow -26	wife -32	winger -26	witness -28	woman 12
often|pronoun|	0 -49	1 -8	2 -14	3 11	4 24
often|role|	0 -29	1 -44	2 22	3 34	4 18
quoted|	false 8	true -52
rank|pronoun|0|0|	organisation -31
rank|pronoun|0|1|	organisation 10
rank|pronoun|0|2|	organisation -23
rank|pronoun|0|3|	organisation -18
rank|pronoun|0|4-6|	person -8
rank|pronoun|0|7-12|	person -19
rank|pronoun|1|0|	organisation -28	person 9
rank|pronoun|1|1|	organisation -49	person 21
rank|pronoun|1|2|	organisation -57	person -8
rank|pronoun|1|3|	organisation -27
rank|pronoun|1|4-6|	organisation -39	person -17
rank|pronoun|1|7-12|	organisation -20	person -14
rank|pronoun|2|0|	organisation -15	person 17
rank|pronoun|2|13+|	organisation -14
rank|pronoun|2|1|	organisation -42	person 27
rank|pronoun|2|2|	person -12
rank|pronoun|2|3|	organisation -39	person -33
rank|pronoun|2|4-6|	organisation -50	person 16
rank|pronoun|2|7-12|	organisation -42	person -24
rank|pronoun|	3 -13	4 -23
rank|pronoun|3|13+|	organisation -7
rank|pronoun|3|1|	organisation -26	person 26
rank|pronoun|3|2|	organisation -24	person 22
rank|pronoun|3|3|	organisation -33
rank|pronoun|3|4-6|	organisation -39	person -39
rank|pronoun|3|7-12|	organisation -26	person -34
rank|pronoun|4|13+|	organisation -35	person -16
rank|pronoun|4|1|	organisation -18	person 20
rank|pronoun|4|2|	organisation -41	person 10
rank|pronoun|4|3|	organisation -39	person -10
rank|pronoun|4|4-6|	organisation -47	person -31
rank|pronoun|4|7-12|	organisation -49
rank|role|0|0|	organisation -7	person -28
rank|role|0|1|	person 11
rank|role|0|2|	organisation -44
rank|role|0|3|	organisation -43	person -8
rank|role|0|4-6|	organisation 26	person 13
rank|role|0|7-12|	person -29
rank|role|1|0|	organisation 25	person -25
rank|role|1|1|	organisation -24
rank|role|1|2|	organisation -42	person 25
rank|role|1|3|	organisation 7	person -14
rank|role|1|4-6|	organisation -16	person -23
rank|role|1|7-12|	person 30
rank|role|2|0|	organisation -31	person 29
rank|role|2|13+|	person -24
rank|role|2|1|	organisation -33	person 24
rank|role|2|2|	person 10
rank|role|2|3|	organisation -48	person 11
rank|role|2|4-6|	organisation -19
rank|role|2|7-12|	organisation -10	person -45
rank|role|	3 -12	4 -7
rank|role|3|13+|	organisation -33
rank|role|3|1|	person -13
rank|role|3|2|	organisation -13	person -41
rank|role|3|3|	organisation 8
rank|role|3|4-6|	organisation -12
rank|role|3|7-12|	organisation 13	person -42
rank|role|4|13+|	organisation 32	person -48
rank|role|4|1|	organisation 10
rank|role|4|2|	organisation -32	person -7
rank|role|4|3|	organisation -36	person -13
rank|role|4|4-6|	organisation -9	person -27
rank|role|4|7-12|	organisation -12
report|pronoun|0|	admit 21	allege -9	allow 12	answer 10	argue -16	ask -12	believe 20	call -14	caution 20	deny 12	describe 11	expect -9	explain 20	joke -10	laugh -6	none -18	note 28	point -11	promise 22	recall -7	repeat -18	reply -21	rule -7	see 22	suggest 10	thank -11	think 15	write -9
report|pronoun|1|	add -6	admit -19	allege -18	allow -7	answer -11	ask 26	believe -9	call 16	claim 12	decline -25	deny -11	describe -24	expect -19	explain -17	joke -11	laugh 13	note -6	recall -22	repeat -12	reply 8	rule -15	see -8	suggest 8	thank 18	think -8	warn 10	wonder -15
report|pronoun|2|	add -40	admit -23	allege 13	allow -23	answer 9	argue -22	ask -28	believe -20	call -23	caution -7	claim -15	concede -18	decline -15	deny -25	describe -27	expect -20	joke 14	laugh -9	none 7	note -25	point 9	promise -13	recall 12	repeat -21	reply 8	rule -21	see -18	suggest -24	thank -23	think -20	write 13
report|pronoun|3|	add -7	admit -34	allege -21	allow -24	answer -40	ask -31	believe -6	call -33	caution -21	claim -21	describe -36	joke -31	laugh -27	none -18	note -20	point -28	promise -30	reply 10	rule -32	say -12	see -23	tell 14	thank -29	think -32	write -38
report|pronoun|false|add|	1 -8	13+ 6	2 -13	3 -31	4-6 -21
report|pronoun|false|	admit 6	allege 7	answer 10	argue -24	call -16	caution 8	claim -6	deny -9	describe -13	expect 14	joke 15	none -15	note -6	point 11	promise 14	recall 10	repeat -11	reply -7	rule -28	see 11	suggest 11	tell 15	think -24
report|pronoun|false|admit|	1 -7	4-6 -25	7-12 -27
report|pronoun|false|allege|	4-6 -17
report|pronoun|false|allow|	4-6 -24	7-12 -18
report|pronoun|false|answer|	2 13	4-6 14	7-12 -30
report|pronoun|false|argue|	1 -19
report|pronoun|false|ask|	0 -17	1 20	13+ -41	2 -18	4-6 9	7-12 -24
report|pronoun|false|believe|	7-12 -6
report|pronoun|false|call|	3 -22	4-6 -30
report|pronoun|false|caution|	2 -11
report|pronoun|false|claim|	3 -14	4-6 -19
report|pronoun|false|concede|	3 -15	4-6 -22	7-12 6
report|pronoun|false|deny|	1 12	2 -19	4-6 -16
report|pronoun|false|describe|	1 -7	4-6 -20	7-12 -18
report|pronoun|false|expect|	4-6 6
report|pronoun|false|explain|	1 17	3 -26
report|pronoun|false|joke|	1 22
report|pronoun|false|laugh|	4-6 -17
report|pronoun|false|none|	0 19	1 -12	13+ -50	2 -33	3 -24	7-12 -17
report|pronoun|false|note|	1 16	2 10	3 -22	4-6 -37	7-12 -19
report|pronoun|false|point|	4-6 16	7-12 -22
report|pronoun|false|promise|	3 -11	4-6 -18
report|pronoun|false|recall|	1 30	2 -15	3 9	7-12 -27
report|pronoun|false|repeat|	1 -18
report|pronoun|false|reply|	1 -16	13+ -12	2 -14	3 6	4-6 -19	7-12 11
report|pronoun|false|rule|	4-6 -18
report|pronoun|false|say|	0 -22	1 14	4-6 -25	7-12 -22
report|pronoun|false|see|	2 -8	3 -25	4-6 -20
report|pronoun|false|suggest|	1 26
report|pronoun|false|tell|	0 6	1 7	13+ -60	4-6 -12
report|pronoun|false|thank|	2 -15	3 -13	4-6 9
report|pronoun|false|think|	1 18	13+ -15	4-6 -25	7-12 -20
report|pronoun|false|warn|	2 -17
report|pronoun|false|wonder|	4-6 -15
report|pronoun|false|write|	0 9	1 -6	13+ -29	2 8	3 -40	4-6 -39	7-12 12
report|pronoun|true|	add -10	admit -6	allege -18	answer -18	ask -14	believe 8	call -14	claim 14	deny 6	describe -27	expect -16	explain -10	joke -20	none 10	note 12	point -15	promise -11	recall -23	repeat 13	reply 15	rule -21	suggest -21	tell -23	think 19	warn 15	write -19
report|pronoun|true|add|	1 13	2 14	3 -19	4-6 -19
report|pronoun|true|ask|	4-6 -29	7-12 -19
report|pronoun|true|call|	1 16
report|pronoun|true|claim|	1 16
report|pronoun|true|concede|	1 -8
report|pronoun|true|expect|	1 -12
report|pronoun|true|none|	0 22	2 8	4-6 -26
report|pronoun|true|recall|	2 -12	4-6 -27
report|pronoun|true|reply|	1 -8	3 18	4-6 13
report|pronoun|true|say|	1 13	3 -32
report|pronoun|true|tell|	1 22	2 -45	3 -40	4-6 -24	7-12 -19
report|pronoun|true|thank|	1 18
report|pronoun|true|write|	2 -15	3 -23	4-6 -14
report|role|0|	accuse -33	add 6	answer -23	argue -25	ask -25	believe -8	blame -18	call -34	claim -25	complain -19	confirm -27	deny 28	dismiss -13	dispute 10	explain -11	hear 9	hold 25	insist 10	maintain -16	name -10	none -6	note -21	observe 7	offer -25	plan -18	promise 17	quote -7	read 15	recall 22	record 9	refer -16	reject -25	reply -41	report 15	say 15	see -22	shout -13	show -26	speak -30	state 13	suggest 10	think -37	urge -12	want -17	warn 12	wish 20	write 11
report|role|1|	accuse 8	add -8	answer -8	argue -25	ask 14	believe -28	blame -34	call -31	claim 13	decline -26	deny -38	describe -28	dismiss 9	dispute -30	explain -17	find -7	hear -26	hold -28	insist -19	laugh 6	maintain 10	name -25	none 9	observe -12	offer 24	plan -29	promise -21	quote -23	read -18	recall -24	record -28	refer -21	reject 26	remark -17	reply 13	report -31	rule 16	see 13	shout -21	sign 6	speak -24	state -31	suggest -11	urge -40	wish 6	write -11
report|role|2|	add -28	answer -21	argue -29	ask -16	believe -22	call 9	confirm 10	decline 17	deny -17	describe -20	dismiss -20	expect -12	explain -33	find -22	hear -33	hold -28	laugh -21	none 15	observe -21	offer -13	plan 9	promise 8	quote -27	read -18	record 7	refer -23	reject -25	rule -25	say -12	see -22	shout -16	sign -24	speak -27	suggest -20	tell 10	think -26	wish -26
report|role|3|	accuse -21	add -21	ask -18	believe -41	call -22	confirm -53	decline -53	deny -68	describe -33	dismiss -28	explain -6	find -39	hear 7	hold -47	laugh -43	name -38	none 14	promise -26	quote -53	read -23	reject -36	reply -9	report -56	rule -28	say -44	see 6	shout 8	sign -25	speak 19	tell -7	think -15	urge 12	wish -55	write -47
report|role|false|	accuse -28	add -16	answer -13	argue -41	ask -6	believe -55	blame -13	call -29	claim 10	complain -28	confirm -15	decline -6	describe -43	dismiss -11	hear 8	insist -6	laugh -6	name -21	none 11	note -42	observe -31	plan -7	promise -26	quote -31	recall 7	record 11	refer -19	refuse 18	reject 7	remark -21	reply -11	show -11	sign -16	speak -6	suggest -39	tell 10	think -70	urge -14	write -16
report|role|false|accuse|	13+ -29	2 -27	7-12 -51
report|role|false|add|	3 -25	4-6 -44	7-12 -10
report|role|false|answer|	0 -22	1 -15	4-6 -16
report|role|false|ask|	0 10	1 -47	13+ 9	3 20	4-6 -28	7-12 -36
report|role|false|believe|	2 -23	4-6 -29	7-12 -29
report|role|false|blame|	1 -22	3 -40	4-6 -31
report|role|false|call|	0 -40	1 -23	13+ -45	2 -48	3 14	4-6 -8	7-12 -66
report|role|false|claim|	7-12 -24
report|role|false|confirm|	1 -16	3 -22	7-12 -32
report|role|false|decline|	2 -24	3 -22	7-12 -27
report|role|false|deny|	1 18	2 -26	3 11	4-6 -39	7-12 -54
report|role|false|describe|	2 -20	3 -11	4-6 -23	7-12 -24
report|role|false|dismiss|	1 7	7-12 -21
report|role|false|dispute|	1 -34	2 -31	3 -22	4-6 -29	7-12 13
report|role|false|expect|	4-6 -15
report|role|false|explain|	3 -31	4-6 -40
report|role|false|find|	1 10	2 -23	4-6 -28
report|role|false|hear|	1 -31	3 -19	4-6 14	7-12 11
report|role|false|hold|	1 23	2 -16	7-12 -32
report|role|false|laugh|	4-6 -28
report|role|false|maintain|	7-12 17
report|role|false|name|	4-6 -34	7-12 -13
report|role|false|none|	0 -7	13+ 9	4-6 -9
report|role|false|observe|	1 6	2 -27
report|role|false|plan|	1 -16	2 6	4-6 -24
report|role|false|promise|	4-6 -29
report|role|false|read|	3 -17
report|role|false|reject|	4-6 19	7-12 -28
report|role|false|remark|	2 -22
report|role|false|reply|	1 -52	2 24	3 -6
report|role|false|report|	1 -11	3 -27	7-12 -40
report|role|false|rule|	4-6 -23
report|role|false|say|	0 -8	1 16	13+ -24	2 7	3 7	7-12 -58
report|role|false|see|	1 -25	3 12	7-12 -30
report|role|false|shout|	3 -10	4-6 8
report|role|false|speak|	1 -28	2 -17	3 16	7-12 -8
report|role|false|state|	1 12	4-6 -33	7-12 10
report|role|false|tell|	0 -14	1 12	13+ -47	2 7	3 -10	4-6 -16	7-12 7
report|role|false|think|	13+ -36	2 -27	4-6 -29	7-12 -38
report|role|false|urge|	0 -25	1 -16	3 -30	4-6 12	7-12 -6
report|role|false|want|	0 -26
report|role|false|warn|	1 13
report|role|false|wish|	4-6 -28	7-12 -34
report|role|false|write|	1 9	2 -6	3 -30	4-6 -45	7-12 -21
report|role|true|add|	1 7	2 -20
report|role|true|	answer -15	believe 6	blame -27	call -23	claim -21	confirm -7	decline 11	deny -35	describe 12	dismiss -22	expect -21	explain -37	find -21	hear -23	hold -20	laugh -26	none 19	offer -20	plan -32	promise 20	quote -26	read -17	refer -17	refuse -21	reject -22	reply -6	report -22	say -10	see -11	shout -18	speak -17	suggest 11	tell -24	think 6	wish 8
report|role|true|answer|	3 -18
report|role|true|ask|	1 -29	2 11	3 -23	4-6 -34	7-12 7
report|role|true|call|	3 -12	4-6 -44
report|role|true|confirm|	4-6 -21
report|role|true|deny|	1 -28	2 -20
report|role|true|describe|	2 -11
report|role|true|dispute|	4-6 11
report|role|true|explain|	3 -26
report|role|true|hear|	2 -21
report|role|true|none|	0 -42	2 14	3 18	7-12 -9
report|role|true|quote|	1 -19
report|role|true|reply|	2 8	4-6 -30
report|role|true|report|	2 -23
report|role|true|say|	2 -16	3 -30	4-6 10	7-12 -61
report|role|true|speak|	2 -17
report|role|true|tell|	2 -41	3 -41	4-6 -34
report|role|true|write|	2 13	3 -18	4-6 -27
role|pronoun|	name 16	pronoun -12	role -22
role|role|	name 13	pronoun -30	role -13
turn|pronoun|false|	falsefalse -18	none -7	truefalse 10
turn|pronoun|false|falsefalse|	no -11	none -8	organisation -46	reply -6	say -18	tell 13	unknown -48	yes 14
turn|pronoun|false|falsetrue|	admit -35	ask -16	believe -23	call -38	caution -12	claim -27	deny -25	describe -22	joke -26	no -18	none -8	note -43	organisation -34	point -34	promise -35	recall 7	repeat -6	reply 16	rule -35	say -28	suggest -30	thank -27	think -37	unknown -15	warn -22	write 6	yes 31
turn|pronoun|false|none|	add -7	ask -27	no -18	none -10	organisation -59	write 13
turn|pronoun|false|truefalse|	add 23	ask 27	no -24	none -8	recall -8	say 12	tell 59	unknown 15	write -9	yes 19
turn|pronoun|false|truetrue|	add -13	ask 10	call -7	deny 14	no -34	none -10	promise 23	reply -28	say 12	think -9	unknown 20	write -8
turn|pronoun|true|	falsefalse 18	falsetrue -12	truetrue -14
turn|pronoun|true|falsefalse|	no -47	none 13	reply 9	say 10	tell -17	unknown 19	yes 36
turn|pronoun|true|falsetrue|	add -26	ask -25	describe -27	no -63	organisation -37	recall -18	reply 16	say -9	tell -52	unknown -35	write -17	yes 9
turn|pronoun|true|truefalse|	add -10	concede -8	expect -12	no -34	none 27	note 19	reply -13	say 12	tell 26	thank 18	unknown 11	yes 22
turn|pronoun|true|truetrue|	add -7	deny -13	no -67	none -39	promise -16	reply 15	say -14	tell -11	thank 9	unknown -16	write -25
turn|role|false|	falsefalse -6	falsetrue -9	none -9	truetrue -6
turn|role|false|falsefalse|	ask -8	believe -27	describe -28	free -6	hear 14	none 7	tell -26	write -37
turn|role|false|falsetrue|	accuse -43	add -19	ask -8	blame -20	call -27	claim 6	confirm -16	deny -9	dismiss -25	dispute 6	expect 6	free -9	hear -11	hold -9	laugh -33	none 14	plan -10	refuse 17	reject 7	say -35	state -11	tell -18	urge 7	want -16	write -38
turn|role|false|none|	ask -9	believe -19	call -39	complain -28	confirm -6	describe -8	find -9	free -9	name -28	observe -31	reply -18	say 6
turn|role|false|truefalse|	ask -24	call -22	confirm -21	none -9	say 19	tell 27
turn|role|false|truetrue|	ask -8	decline -32	dispute -19	explain -15	free -6	hold 16	none -13	say 6	tell 21
turn|role|true|falsefalse|	ask -33	believe -19	describe 16	find -21	hear -20	none 14	quote -24
turn|role|true|	falsetrue 12	truefalse -22	truetrue -16
turn|role|true|falsetrue|	add -23	ask -35	call -24	confirm -24	explain -26	free 12	none 16	say -23	tell -42
turn|role|true|truefalse|	add -18	ask 8	deny -29	free -22	none -6	say -10	speak -7	tell -16	write -19
turn|role|true|truetrue|	ask 9	call -39	free -16	plan -25	say -8	tell -12
`;
