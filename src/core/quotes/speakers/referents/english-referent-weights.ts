/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
away|pronoun|	0 14	1 28	13+ -21	3 -16	4-6 -21	7-12 -24
away|pronoun|0|	first 20	later -13
away|pronoun|13+|	first -13	later -25
away|pronoun|1|	first 22	later 12
away|pronoun|2|	first 6	later -12
away|pronoun|3|	first -27	later 9
away|pronoun|4-6|	first -10	later -36
away|pronoun|7-12|	first -20	later -34
away|role|	0 -27	13+ -8	3 -13	4-6 -15	7-12 -16
away|role|0|	first -18	later -22
away|role|13+|	later -14
away|role|1|	later -7
away|role|2|	first -7
away|role|3|	later -31
away|role|4-6|	first -14	later -12
away|role|7-12|	first -18	later -12
does|pronoun|	acts 18	null -32
does|pronoun|acts|0|	0 31	3 13	first 17	later 7
does|pronoun|acts|13+|	first -23	later -15
does|pronoun|acts|1|	0 -9	1 -8	2 27	3 -6	first 41	later -17
does|pronoun|acts|2|	0 -9	1 -12	3 -10	first -13	later 8
does|pronoun|acts|3|	0 -13	1 14	2 -8	3 -7	first -9	later 6
does|pronoun|acts|4-6|	first 20
does|pronoun|acts|7-12|	first -25	later -13
does|pronoun|null|0|	0 -11	2 -24	3 10	first -26	later -23
does|pronoun|null|13+|	first -11	later -30
does|pronoun|null|1|	0 -46	1 -11	2 -21	first -12
does|pronoun|null|2|	0 14	2 7	3 -27	first 16	later -24
does|pronoun|null|3|	1 24	2 -15	3 -21	later -11
does|pronoun|null|4-6|	first -7	later -18
does|pronoun|null|7-12|	later -33
does|pronoun|says|0|	0 32	1 22	2 25	3 25	first 26
does|pronoun|says|13+|	first -8	later -14
does|pronoun|says|1|	0 -17	1 -22	2 -25	3 -6	first 16	later 37
does|pronoun|says|2|	0 -31	1 -17	2 -20	3 -17	first 7	later -7
does|pronoun|says|3|	0 12	2 -10	3 -18	first -30	later 6
does|pronoun|says|4-6|	first -48	later -73
does|pronoun|says|7-12|	first -15	later -15
does|role|acts|0|	0 18	2 23	3 -21	first -17	later -42
does|role|acts|13+|	first -37	later -89
does|role|acts|1|	0 -11	1 -6	2 -23
does|role|acts|2|	0 -38	1 -17	3 -15	first 27	later 20
does|role|acts|3|	1 6	2 -26	3 -28	first 14	later -6
does|role|acts|4-6|	first -27	later -7
does|role|acts|7-12|	first -30	later -19
does|role|	null -15	says -6
does|role|null|0|	2 -57	3 -42
does|role|null|13+|	first 6	later -38
does|role|null|1|	1 -32	2 -50	3 -24	later -9
does|role|null|2|	0 -49	3 -40	first -14	later -57
does|role|null|3|	1 6	2 -15	3 -10	later -39
does|role|null|4-6|	first 12	later -20
does|role|null|7-12|	first -16	later -10
does|role|says|0|	0 6	1 14	2 20	3 6	first -19	later -18
does|role|says|13+|	later 19
does|role|says|1|	0 -25	1 -23	2 -18	3 -13	first 6	later -13
does|role|says|2|	0 -23	1 -29	3 -15	first -27	later 17
does|role|says|3|	1 21	2 -7	first -28	later -8
does|role|says|4-6|	first -20
ending|pronoun|organisation|	he -53	her -19	hey -57	him -10	his -18	it 9	she -68
ending|pronoun|person|	he 17	him 7	his 9	it -43	she 20
ending|role|organisation|	ain -40	als -16	and -23	ank 32	ant -53	any 52	ard -66	ary -45	ats -15	ber -38	can -29	ceo -26	cer -57	der -9	dge -53	dow -36	ead -51	eer -51	emo -36	ent -65	ers -18	ess -31	ger -58	hem -36	her -64	ial -55	ian -54	iar -29	ice -57	ide -41	ief -57	ier 10	ife -34	iff -17	ign -24	ion 11	ist -81	ive -57	ker -20	man -85	mat -39	ncy 31	nor -41	old -67	ort -37	oss -47	ote -27	oup 36	ple -56	rce -42	ree -38	sed -34	ser -47	son -57	sor -30	sts -27	ter -52	tor -11	uty -40	ver -28	yer -62	yor -52	yst -55
ending|role|person|	ain 8	als -32	and 6	ank -40	any -77	ard 19	can 13	ceo 13	cer -7	der 19	dge 15	dit -15	dow 12	ead 9	eer 17	ent -17	ers -80	ess 6	eur 14	ger 23	hem -27	her 10	ial -34	ian 31	iar -26	ice -48	ide -22	ief 19	ife 9	ign -34	ing -20	ive 30	ker 6	ler 12	mat -14	mer 14	ncy -36	ner 19	nor -9	old 31	one -25	ors -52	ort -19	oss 10	ote -25	oup -31	per -17	ple -37	rce -48	ser -31	son -19	sor 12	sts -41	ter 7	tor 14	try -55	uty 6	ver 8	wer -27	yer -15	yor 13	yst 18
fits|pronoun|	no -97	organisation -75	unknown 19	yes 49
fits|pronoun|no|	0 -32	1 -26	13+ -65	2 -62	3 -33	4-6 -90	7-12 -26
fits|pronoun|no|0|	acts -19	null -26	says -40
fits|pronoun|no|1|	acts -49	says -30
fits|pronoun|no|2|	acts -47	null -32	says -54
fits|pronoun|no|3|	acts -20	null -49	says -35
fits|pronoun|organisation|	0 -22	1 -57	13+ -23	2 -41	3 -34	4-6 -40	7-12 -43
fits|pronoun|organisation|0|	acts -43	null -45	says -15
fits|pronoun|organisation|1|	acts -29	null -40	says -25
fits|pronoun|organisation|2|	acts -27	null -33	says -37
fits|pronoun|organisation|3|	acts -33	null -35	says -29
fits|pronoun|unknown|	0 38	1 31	13+ -18	2 9	4-6 -24	7-12 -54
fits|pronoun|unknown|0|	acts 9	null -12	says 28
fits|pronoun|unknown|1|	acts 10	null 10	says 15
fits|pronoun|unknown|2|	null -9	says 11
fits|pronoun|unknown|3|	says -44
fits|pronoun|yes|	0 -14	1 37	2 24	3 7	4-6 19
fits|pronoun|yes|0|	acts 27	says 16
fits|pronoun|yes|1|	acts 15	null 10	says 9
fits|pronoun|yes|2|	acts 22	null 13	says -13
fits|pronoun|yes|3|	says 17
fits|role|free|	0 -27	13+ -8	3 -13	4-6 -15	7-12 -16
fits|role|free|0|	says -13
fits|role|free|1|	says -9
fits|role|free|2|	null -39
fits|role|free|3|	acts -10	null -23
head|pronoun|organisation|	he -53	her -19	him -10	his -18	it 9	she -68	they -57
head|pronoun|person|	he 17	him 7	his 9	it -43	she 20
head|role|organisation|	adviser -35	agency 31	aide -37	american -29	analyst -55	bank 32	banker -52	boss -47	brother -20	campaign -24	captain -34	ceo -26	chairman -25	champion -38	chief -57	company 52	defendant -22	defender -55	deputy -40	diplomat -39	diplomats -15	director -57	engineer -43	executive -56	familiar -29	forward -53	government -34	governor -41	grandmother -47	group 36	guard -34	head -51	husband -21	judge -53	lawmaker -21	lawyer -62	leader -51	lender 28	letter -27	man -31	mayor -52	memo -36	minister -55	note -27	office -38	officer -41	official -55	paper 8	people -56	person -44	police -38	president -33	producer -33	prosecutor -21	prosecutors -24	question -32	report -37	researcher -35	secretary -41	senator -38	source -42	speaker -38	spokesman -35	spokesperson -24	spokeswoman -54	statement -16	striker -28	them -36	trader -36	trainer -16	widow -36	wife -34	woman -19
head|role|person|	adviser -26	agency -36	aide -35	american 13	analyst 18	bank -40	boss 10	brother 6	campaign -34	ceo 13	champion 7	chief 19	company -77	defendant 8	defender 9	deputy 6	diplomat -14	director 15	driver 9	executive 30	familiar -26	forward 13	government -37	governor -9	grandmother -21	group -31	guard 8	head 9	husband 6	judge 15	lawmaker -25	lawyer -15	leader 13	mayor 13	minister 10	ministry -55	note -25	office -52	officer 7	official -34	one -25	paper -27	people -33	person -45	police -16	producer -10	prosecutor -9	prosecutors -30	question 21	report -19	researcher 6	ruling -36	secretary 10	senator 7	source -48	spokesman -25	spokesperson -32	spokeswoman -17	statement -16	striker 16	them -27	trader -29	widow 12	wife 9	woman -13
introduced|	false -31	true 88
introduced|false|	a -178	none -52	own -26	the -16	third 13
introduced|true|	the 90
kind|pronoun|	organisation -64	person 24
kind|pronoun|organisation|	own -64	third -50
kind|pronoun|person|	own -9	third 25
kind|role|	organisation -34	person 11
kind|role|organisation|	a -118	none -114
kind|role|person|	a -105	none -29	the 35
language|en|pronoun|	organisation -64	person 24
language|en|role|	organisation -34	person 11
last|pronoun|	false 9
last|pronoun|false|	0 14	1 22	13+ -26	4-6 -17	7-12 -30
last|pronoun|false|0|	0 14
last|pronoun|false|13+|	3 -26
last|pronoun|false|1|	0 37	1 -24
last|pronoun|false|2|	0 10	1 -11	2 -22
last|pronoun|false|3|	1 -10	3 -30
last|pronoun|false|4-6|	1 -8	2 -15	3 -21
last|pronoun|false|7-12|	1 -21	2 -42	3 -13
last|pronoun|false|no|	0 -43	1 -25	2 -57	3 -33
last|pronoun|false|organisation|	0 -47	1 -51	2 -44	3 -43
last|pronoun|false|unknown|	0 11	1 29	3 -8
last|pronoun|false|yes|	0 16	1 17	2 16	3 8
last|pronoun|true|	1 22	13+ -7	3 -24	4-6 -21
last|pronoun|true|13+|	3 -7
last|pronoun|true|1|	0 16	1 17
last|pronoun|true|2|	0 34	1 -38	2 25
last|pronoun|true|3|	0 -27	1 -19	2 -8
last|pronoun|true|4-6|	1 -15	2 -20
last|pronoun|true|7-12|	1 -19	2 -39	3 10
last|pronoun|true|no|	0 -23	1 -65	2 -57	3 -63
last|pronoun|true|organisation|	1 -20	2 -12	3 -15
last|pronoun|true|unknown|	0 23	1 -31	3 -44
last|pronoun|true|yes|	0 20	3 19
last|role|false|	0 -21	13+ -11	3 -11	4-6 -15	7-12 -16
last|role|false|0|	0 -21
last|role|false|13+|	3 -10
last|role|false|1|	0 19	1 -19
last|role|false|2|	0 19	1 -23	2 -18
last|role|false|3|	0 -14	1 -32
last|role|false|4-6|	0 11	1 -29	2 -19
last|role|false|7-12|	1 -39	2 -26	3 -9
last|role|false|free|	2 -7	3 -15
last|role|	true -20
last|role|true|	0 -28	1 -14	13+ 7	2 -7	3 -14	4-6 -6	7-12 -11
last|role|true|0|	0 -28
last|role|true|13+|	3 7
last|role|true|1|	1 -24
last|role|true|2|	0 23	1 -31
last|role|true|3|	0 24	1 -16	2 -38
last|role|true|4-6|	1 -13	2 -22	3 6
last|role|true|7-12|	1 -27	2 -57
last|role|true|free|	0 -14	1 -7	2 -18	3 -9
near|pronoun|0|	0 14
near|pronoun|13+|	3 -21
near|pronoun|1|	0 40	1 -16
near|pronoun|2|	0 24	1 -27
near|pronoun|3|	0 -10	1 -21	3 -30
near|pronoun|4-6|	1 -10	2 -20	3 -18
near|pronoun|7-12|	1 -28	2 -45	3 -6
near|role|0|	0 -27
near|role|13+|	3 -7
near|role|1|	0 20	1 -25
near|role|2|	0 27	1 -36	2 -10
near|role|3|	0 11	1 -32	2 -6
near|role|4-6|	0 20	1 -32	2 -27
near|role|7-12|	1 -49	2 -35	3 -6
	nobody -9
nobody|ending|pronoun|	he -35	her -24	hey 16	him -22	his -22	it 6	she -45
nobody|ending|role|	als 24	and -17	ank -26	any -73	ard -29	ats 18	ber -19	can -23	ceo -19	cer 10	der -45	dge -53	dit 19	dow -33	eam 10	eer -9	emo 25	ent 33	ers 49	ess -29	eur -28	ger -44	hem 17	her -16	ial 38	ian -52	iar 18	ice 37	ide 23	ief -41	ier -20	ife -29	iff 10	ign 26	ion -20	ive -23	ler -30	mat 13	mer -13	nal -25	ncy -31	ner -44	nor 6	old -62	one 16	ors 24	ort 33	oss -25	ote 15	oup -36	ple 32	rce 31	ree 11	sed -10	ser 28	son 21	sor -9	sts 27	tor -32	try 23	uty -7	ver -6	wer -6	yer 22	yor -15	yst -30
nobody|many|	false -12	true 18
nobody|others|	1 -26	2 -61	3 10
nobody|pronoun|	he -35	her -24	him -22	his -22	it 6	own 22	she -45	they 16	third -52
nobody|role|	a 91	adviser 22	agency -31	aide 30	american -23	analyst -30	bank -26	banker 22	boss -25	brother -36	campaign 26	captain 17	ceo -19	chairman -17	champion -30	chief -41	company -73	defendant -27	defender -29	deputy -7	diplomat 13	diplomats 18	director -31	driver -7	engineer 7	executive -22	familiar 18	farmer -24	forward -25	government 26	governor 6	grandmother 18	group -36	guard -12	husband -14	judge -53	lawmaker 16	lawyer 22	leader -18	lender -27	letter 26	man -11	mayor -15	memo 25	minister -16	ministry 23	none 43	note 15	office 37	officer -22	official 38	officials 12	one 16	people 28	person 26	police 10	president -7	producer 10	prosecutor 8	prosecutors 23	question -33	report 33	researcher -8	ruling 8	secretary -13	senator -25	source 31	spokesman 26	spokesperson 15	spokeswoman 8	statement 15	striker -26	student -18	team 10	the -64	them 17	trader 17	trainer -20	widow -33	wife -29	woman 11
often|pronoun|	0 -49	3 19	4 23
often|role|	0 -47	1 -33	2 16	3 40	4 -21
quoted|	false 9	true -65
rank|pronoun|	0 8	1 10	3 -10	4 -20
rank|pronoun|0|0|	organisation -25
rank|pronoun|0|13+|	person -20
rank|pronoun|0|2|	organisation -13	person 9
rank|pronoun|0|3|	organisation -28
rank|pronoun|0|4-6|	person -15
rank|pronoun|1|0|	organisation -21	person 33
rank|pronoun|1|1|	organisation -35	person 27
rank|pronoun|1|2|	organisation -47	person -8
rank|pronoun|1|3|	organisation -33
rank|pronoun|1|4-6|	organisation -30
rank|pronoun|1|7-12|	organisation -19	person 11
rank|pronoun|2|0|	organisation -7
rank|pronoun|2|13+|	organisation -7
rank|pronoun|2|1|	organisation -44	person 39
rank|pronoun|2|2|	organisation -34	person -15
rank|pronoun|2|3|	organisation -33	person -20
rank|pronoun|2|4-6|	organisation -36	person 17
rank|pronoun|2|7-12|	organisation -26	person -42
rank|pronoun|3|1|	organisation -32	person 25
rank|pronoun|3|2|	organisation -27	person 25
rank|pronoun|3|3|	organisation -35	person -9
rank|pronoun|3|4-6|	organisation -32	person -31
rank|pronoun|3|7-12|	organisation -28	person -30
rank|pronoun|4|13+|	organisation -23	person -16
rank|pronoun|4|1|	organisation -20	person 17
rank|pronoun|4|2|	organisation -19	person 13
rank|pronoun|4|3|	organisation -22	person -6
rank|pronoun|4|4-6|	organisation -35	person -29
rank|pronoun|4|7-12|	organisation -57
rank|role|0|0|	organisation -8	person -20
rank|role|0|1|	organisation -13
rank|role|0|2|	organisation -76	person 19
rank|role|0|3|	organisation -45
rank|role|0|4-6|	organisation -37	person 13
rank|role|1|0|	organisation 12	person -48
rank|role|1|1|	organisation -66	person 13
rank|role|1|2|	organisation -51	person 11
rank|role|1|3|	organisation 11
rank|role|1|4-6|	organisation -18
rank|role|1|7-12|	organisation -47
rank|role|	2 -11	3 -12	4 -13
rank|role|2|0|	organisation -30
rank|role|2|13+|	organisation -31	person -31
rank|role|2|1|	organisation -32	person 28
rank|role|2|2|	organisation -39	person 21
rank|role|2|3|	organisation -19	person -34
rank|role|2|4-6|	organisation -6
rank|role|2|7-12|	organisation -70	person -48
rank|role|3|13+|	organisation -36	person 10
rank|role|3|1|	organisation -44
rank|role|3|2|	organisation -68	person -9
rank|role|3|3|	organisation -72
rank|role|3|4-6|	organisation 6	person -20
rank|role|3|7-12|	organisation -6	person -24
rank|role|4|13+|	person -17
rank|role|4|1|	organisation 9
rank|role|4|2|	organisation -76	person -7
rank|role|4|3|	organisation -28	person -34
rank|role|4|4-6|	organisation -11	person -36
rank|role|4|7-12|	person -7
role|pronoun|	name 16	role -31
role|role|	role -44
`;
