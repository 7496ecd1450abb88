/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
away|pronoun|	0 14	1 23	13+ -26	3 -20	4-6 -29	7-12 -31
away|pronoun|0|	first 22	later -16
away|pronoun|13+|	first -16	later -36
away|pronoun|1|	first 22	later 9
away|pronoun|2|	later -8
away|pronoun|3|	first -30
away|pronoun|4-6|	first -15	later -44
away|pronoun|7-12|	first -23	later -32
away|role|	0 -23	13+ -6	3 -11	4-6 -11	7-12 -14
away|role|0|	first -21	later -21
away|role|13+|	later -24
away|role|1|	first 6	later -8
away|role|2|	first -6
away|role|3|	later -24
away|role|4-6|	first -12	later -14
away|role|7-12|	first -12	later -11
does|pronoun|	acts 24	null -36
does|pronoun|acts|0|	0 32	2 -13	3 17	first 19	later 8
does|pronoun|acts|13+|	first -21	later -8
does|pronoun|acts|1|	2 15	first 43	later -19
does|pronoun|acts|2|	1 -7	3 -10	later 12
does|pronoun|acts|3|	0 -14	1 -14	3 -11	first -10	later 6
does|pronoun|acts|4-6|	first 13
does|pronoun|acts|7-12|	first -32
does|pronoun|null|0|	0 -13	2 -14	first -34	later -18
does|pronoun|null|13+|	first -14	later -34
does|pronoun|null|1|	0 -45	2 -31	first -14
does|pronoun|null|2|	0 -10	3 -28	first 7	later -30
does|pronoun|null|3|	1 16	2 -35	3 -18	first -15
does|pronoun|null|4-6|	first -13	later -29
does|pronoun|null|7-12|	later -83
does|pronoun|says|0|	0 26	1 20	2 16	3 26	first 32
does|pronoun|says|13+|	later -53
does|pronoun|says|1|	0 -20	1 -20	2 -6	first 12	later 30
does|pronoun|says|2|	0 -24	1 -16	2 -19	3 -50
does|pronoun|says|3|	3 -26	first -28
does|pronoun|says|4-6|	first -33	later -65
does|pronoun|says|7-12|	first -18	later -11
does|role|acts|0|	0 19	1 8	2 25	3 -18	first -24	later -41
does|role|acts|13+|	first -23	later -72
does|role|acts|1|	0 -9	1 -9	2 -14	3 -15
does|role|acts|2|	0 -44	1 -18	first 23	later 19
does|role|acts|3|	2 -32	3 -22	first 19	later -6
does|role|acts|4-6|	first -29	later -6
does|role|acts|7-12|	first -19	later -20
does|role|	null -14	says -10
does|role|null|0|	2 -64	3 -47
does|role|null|13+|	first -19	later -57
does|role|null|1|	1 -37	2 -13	3 -37	first -7	later -14
does|role|null|2|	0 -51	2 -21	3 -23	first -24	later -38
does|role|null|3|	2 -29	3 -13	later -40
does|role|null|4-6|	first 14	later -17
does|role|null|7-12|	first -14
does|role|says|0|	1 13	2 9	3 7	first -17	later -20
does|role|says|13+|	first 8	later 15
does|role|says|1|	0 -28	1 -23	2 -15	3 -14	first 7	later -8
does|role|says|2|	0 -21	1 -40	2 -8	3 -28	first -20	later 11
does|role|says|3|	0 -27	1 32	2 9	first -29	later -10
does|role|says|4-6|	first -20	later -8
does|role|says|7-12|	later -9
ending|pronoun|organisation|	he -66	her -13	hey -49	him -21	his -31	it 15	she -61
ending|pronoun|person|	he 17	her 6	hey -6	him 11	his 6	it -51	she 18
ending|role|organisation|	ain -44	als -26	and -37	ank 32	ant -46	any 54	ard -74	ary -45	ats -24	ber -34	can -37	ceo -27	cer -42	dge -52	dow -38	ead -46	eer -50	emo -36	ent -62	ers -59	ess -31	ger -61	hem -22	her -78	ial -57	ian -69	iar -23	ice -52	ide -33	ief -47	ier 14	ife -33	iff -18	ign -20	ine 19	ing -6	ion 8	ist -72	ive -60	ker -23	man -73	mat -33	ncy 25	nor -21	old -64	ort -33	oss -47	ote -11	oup 32	ple -52	rce -44	ree -35	sed -35	ser -46	son -62	sor -40	sts -33	ter -51	tor -18	uty -51	ver -26	yer -59	yor -50	yst -52
ending|role|person|	ain 8	als -29	and 6	ank -41	any -94	ard 18	can 12	ceo 12	cer -7	der 20	dge 19	dit -16	dow 13	ead 10	eer 16	ent -18	ers -77	eur 14	ger 23	hem -24	her 12	ial -36	ian 33	iar -25	ice -34	ide -26	ief 24	ier -8	ife 11	ign -34	ing -8	ion -6	ive 26	ler 15	mat -7	mer 13	ncy -34	ner 19	nor -9	old 26	one -19	ors -55	ort -22	oss 12	ote -15	oup -30	per -21	ple -42	rce -58	ser -32	son -11	sor 18	sts -38	ter 8	tor 16	try -58	ver 11	wer -14	yer -19	yor 12	yst 17
fits|pronoun|	no -82	organisation -78	unknown 12	yes 50
fits|pronoun|no|	0 -35	1 -35	13+ -64	2 -46	3 -41	4-6 -38	7-12 -22
fits|pronoun|no|0|	acts -12	null -31	says -53
fits|pronoun|no|1|	acts -49	says -33
fits|pronoun|no|2|	acts -59	null -30
fits|pronoun|no|3|	acts -18	null -56	says -39
fits|pronoun|organisation|	0 -21	1 -70	13+ -30	2 -46	3 -36	4-6 -33	7-12 -29
fits|pronoun|organisation|0|	acts -44	null -38	says -34
fits|pronoun|organisation|1|	acts -36	null -40	says -25
fits|pronoun|organisation|2|	acts -23	null -33	says -22
fits|pronoun|organisation|3|	acts -36	null -34	says -28
fits|pronoun|unknown|	0 34	1 32	13+ -19	4-6 -31	7-12 -60
fits|pronoun|unknown|0|	acts 16	null -20	says 25
fits|pronoun|unknown|1|	null 13	says 16
fits|pronoun|unknown|2|	null -9	says 11
fits|pronoun|unknown|3|	null -10	says -34
fits|pronoun|yes|	0 -9	1 34	2 31	4-6 13
fits|pronoun|yes|0|	acts 23	says 21
fits|pronoun|yes|1|	acts 19	says 9
fits|pronoun|yes|2|	acts 28	null 8	says -12
fits|pronoun|yes|3|	acts 6	null 6
fits|role|free|	0 -23	13+ -6	3 -11	4-6 -11	7-12 -14
fits|role|free|0|	acts 6	says -16
fits|role|free|1|	null -11
fits|role|free|2|	null -35
fits|role|free|3|	acts -20	null -28	says -8
head|pronoun|organisation|	he -66	her -13	him -21	his -31	it 15	she -61	they -49
head|pronoun|person|	he 17	her 6	him 11	his 6	it -51	she 18	they -6
head|role|organisation|	adviser -37	agency 25	aide -32	american -37	analyst -52	bank 32	banker -54	boss -47	brother -18	campaign -20	captain -35	ceo -27	chairman -30	champion -39	chief -47	company 54	defendant -17	defender -49	deputy -51	diplomat -33	diplomats -24	director -51	engineer -43	executive -60	familiar -23	forward -55	government -45	governor -21	grandmother -37	group 32	guard -42	head -46	husband -34	judge -52	lawmaker -20	lawyer -59	leader -60	lender 28	letter -33	man -36	mayor -50	memo -36	minister -51	note -11	office -34	officer -44	official -57	people -52	person -47	police -35	president -40	producer -23	prosecutor -23	prosecutors -21	question -35	report -33	researcher -31	secretary -41	senator -33	source -44	speaker -29	spokesman -41	spokesperson -27	spokeswoman -34	statement -8	striker -25	them -22	trader -31	trainer -21	widow -38	wife -33	woman -18
head|role|person|	adviser -24	agency -34	aide -44	american 12	analyst 17	bank -41	boss 12	campaign -34	ceo 12	chairman 6	champion 8	chief 24	company -94	defendant 10	defender 9	diplomat -7	director 16	driver 11	executive 26	familiar -25	forward 11	government -42	governor -9	grandmother -15	group -30	guard 7	head 10	husband 6	judge 19	lawmaker -14	lawyer -19	leader 14	mayor 12	minister 13	ministry -58	note -15	office -53	officer 6	official -36	one -19	paper -26	people -28	person -42	police -6	producer -8	prosecutor -8	prosecutors -31	question 26	report -22	secretary 7	source -58	speaker -8	spokesman -27	spokesperson -34	spokeswoman -14	statement -25	striker 15	them -24	trader -27	trainer 8	widow 13	wife 11	woman -15
introduced|	false -28	true 90
introduced|false|	a -176	none -58	own -32	the -14	third 13
introduced|true|	the 92
kind|pronoun|	organisation -63	person 22
kind|pronoun|organisation|	own -55	third -48
kind|pronoun|person|	own -11	third 23
kind|role|	organisation -35	person 8
kind|role|organisation|	a -107	none -109
kind|role|person|	a -102	none -31	the 37
language|en|pronoun|	organisation -63	person 22
language|en|role|	organisation -35	person 8
last|pronoun|	false 10	true -7
last|pronoun|false|	0 7	1 20	13+ -25	3 -11	4-6 -19	7-12 -33
last|pronoun|false|0|	0 7
last|pronoun|false|13+|	3 -25
last|pronoun|false|1|	0 35	1 -19
last|pronoun|false|2|	2 -20
last|pronoun|false|3|	1 -12	2 -7	3 -22
last|pronoun|false|4-6|	1 -8	2 -13	3 -29
last|pronoun|false|7-12|	1 -24	2 -54	3 -11
last|pronoun|false|no|	0 -42	1 -17	2 -12	3 -36
last|pronoun|false|organisation|	0 -62	1 -54	2 -41	3 -42
last|pronoun|false|unknown|	1 24
last|pronoun|false|yes|	0 22	1 14	2 11
last|pronoun|true|	1 15	3 -22	4-6 -25
last|pronoun|true|1|	0 12	1 14
last|pronoun|true|2|	0 33	1 -44	2 21
last|pronoun|true|3|	0 -24	1 -21
last|pronoun|true|4-6|	1 -21	2 -24
last|pronoun|true|7-12|	1 -18	2 -37
last|pronoun|true|no|	0 -39	1 -60	2 -66	3 -70
last|pronoun|true|organisation|	1 -11	2 -18	3 -11
last|pronoun|true|unknown|	0 27	1 -21	3 -51
last|pronoun|true|yes|	0 14	1 14	3 20
last|role|false|	0 -18	13+ -9	3 -8	4-6 -12	7-12 -14
last|role|false|0|	0 -18
last|role|false|13+|	3 -6
last|role|false|1|	0 19	1 -17
last|role|false|2|	0 20	1 -21	2 -14
last|role|false|3|	0 -10	1 -21
last|role|false|4-6|	0 12	1 -32	2 -16
last|role|false|7-12|	1 -37	2 -29
last|role|false|free|	2 -8	3 -21
last|role|	true -20
last|role|true|	0 -27	1 -9	2 -10	3 -20	4-6 -10	7-12 -21
last|role|true|0|	0 -27
last|role|true|1|	0 7	1 -23
last|role|true|2|	0 27	1 -30
last|role|true|3|	0 23	1 -19	2 -33
last|role|true|4-6|	1 -12	2 -28	3 6
last|role|true|7-12|	1 -28	2 -59	3 -6
last|role|true|free|	0 -18	1 -6	2 -17	3 -8
near|pronoun|0|	0 14
near|pronoun|13+|	3 -26
near|pronoun|1|	0 36	1 -14
near|pronoun|2|	0 16	1 -24
near|pronoun|3|	0 -11	1 -23	3 -22
near|pronoun|4-6|	1 -15	2 -23	3 -22
near|pronoun|7-12|	1 -31	2 -58	3 -9
near|role|0|	0 -23
near|role|1|	0 21	1 -23
near|role|2|	0 30	1 -31	2 -11
near|role|3|	0 11	1 -22
near|role|4-6|	0 22	1 -27	2 -21
near|role|7-12|	1 -47	2 -35
	nobody -11
nobody|ending|pronoun|	he -40	her -25	hey 16	him -34	his -22	it 10	she -48
nobody|ending|role|	ain 6	als 22	and -17	ank -27	any -72	ard -29	ats 19	ber -19	can -24	ceo -22	cer 12	der -41	dge -49	dit 17	dow -31	eam 13	eer -11	emo 26	ent 33	ers 55	ess -29	eur -28	ger -40	hem 14	her -21	ial 36	ian -50	iar 15	ice 32	ide 23	ief -34	ier -20	ife -26	iff 10	ign 23	ine -30	ion -15	ive -27	ler -29	mat 16	mer -12	nal -24	ncy -34	ner -44	nor 10	old -59	one 17	ors 25	ort 30	oss -25	ote 8	oup -35	ple 33	rce 30	ree 9	sed -12	ser 31	son 20	sor -11	sts 31	tor -32	try 23	uty -7	ver -8	wer -10	yer 22	yor -12	yst -26
nobody|many|	false -14	true 18
nobody|others|	1 -28	2 -55	3 7
nobody|pronoun|	he -40	her -25	him -34	his -22	it 10	own 22	she -48	they 16	third -57
nobody|role|	a 98	adviser 22	agency -34	aide 30	american -24	analyst -26	bank -27	banker 23	boss -25	brother -34	campaign 23	captain 18	ceo -22	chairman -20	champion -32	chief -34	company -72	defendant -27	defender -27	deputy -7	diplomat 16	diplomats 19	director -25	driver -8	executive -25	familiar 15	farmer -25	forward -25	government 30	governor 10	grandmother 16	group -35	guard -11	husband -15	judge -49	lawmaker 14	lawyer 22	leader -15	lender -26	letter 29	man -9	mayor -12	memo 26	minister -16	ministry 23	none 41	note 8	office 37	officer -20	official 36	officials 12	one 17	people 27	person 26	police 9	producer 9	prosecutor 9	prosecutors 24	question -32	report 30	researcher -6	secretary -11	senator -23	source 30	spokesman 29	spokesperson 16	spokeswoman 12	statement 11	striker -28	student -17	team 13	the -59	them 14	trader 15	trainer -21	widow -31	wife -26	woman 11
often|pronoun|	0 -50	2 6	4 31
often|role|	0 -40	1 -35	2 14	3 30	4 -11
quoted|	false 10	true -60
rank|pronoun|0|0|	organisation -25
rank|pronoun|0|1|	organisation 10
rank|pronoun|0|2|	organisation -16	person 12
rank|pronoun|0|3|	organisation -13
rank|pronoun|0|4-6|	person -14
rank|pronoun|	1 7	3 -20	4 -19
rank|pronoun|1|0|	organisation -19	person 31
rank|pronoun|1|1|	organisation -43	person 18
rank|pronoun|1|2|	organisation -45	person -8
rank|pronoun|1|3|	organisation -33	person -9
rank|pronoun|1|4-6|	organisation -33	person -18
rank|pronoun|1|7-12|	organisation -9	person -11
rank|pronoun|2|0|	organisation -12
rank|pronoun|2|1|	organisation -34	person 30
rank|pronoun|2|2|	organisation -39	person -34
rank|pronoun|2|3|	organisation -29	person -24
rank|pronoun|2|4-6|	organisation -30	person 23
rank|pronoun|2|7-12|	organisation -29	person -26
rank|pronoun|3|1|	organisation -23	person 24
rank|pronoun|3|2|	organisation -28	person 24
rank|pronoun|3|3|	organisation -13	person -13
rank|pronoun|3|4-6|	organisation -30	person -45
rank|pronoun|3|7-12|	organisation -35	person -89
rank|pronoun|4|13+|	organisation -30	person -25
rank|pronoun|4|1|	organisation -16	person 25
rank|pronoun|4|2|	organisation -35	person 10
rank|pronoun|4|3|	organisation -30	person 9
rank|pronoun|4|4-6|	organisation -28	person -23
rank|pronoun|4|7-12|	organisation -39
rank|role|0|0|	organisation -12	person -19
rank|role|0|1|	organisation -17	person 10
rank|role|0|2|	organisation -80	person 20
rank|role|0|3|	organisation -50
rank|role|0|4-6|	organisation -39	person 15
rank|role|0|7-12|	person -8
rank|role|1|0|	organisation 8	person -49
rank|role|1|1|	organisation -66	person 10
rank|role|1|2|	organisation -58	person 6
rank|role|1|3|	organisation 14
rank|role|1|4-6|	organisation -17	person -10
rank|role|1|7-12|	organisation -48	person 8
rank|role|	2 -12	3 -9	4 -21
rank|role|2|0|	organisation -25
rank|role|2|1|	organisation -18	person 31
rank|role|2|2|	organisation -37	person 14
rank|role|2|3|	organisation -18	person -21
rank|role|2|4-6|	organisation -6	person -10
rank|role|2|7-12|	organisation -12	person -32
rank|role|3|13+|	organisation -32	person -11
rank|role|3|1|	organisation -47
rank|role|3|2|	organisation -71	person -7
rank|role|3|3|	organisation -77
rank|role|3|4-6|	organisation 9	person -23
rank|role|3|7-12|	organisation 15	person -32
rank|role|4|13+|	organisation 9	person -23
rank|role|4|2|	organisation -76
rank|role|4|3|	organisation -30	person -29
rank|role|4|4-6|	organisation -21	person -38
rank|role|4|7-12|	organisation -25
role|pronoun|	name 15	role -23
role|role|	role -43
`;
