/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
away|pronoun|	0 14	1 26	13+ -30	3 -18	4-6 -22	7-12 -26
away|pronoun|0|	first 23	later -19
away|pronoun|13+|	first -18	later -45
away|pronoun|1|	first 21	later 15
away|pronoun|2|	later -11
away|pronoun|3|	first -28
away|pronoun|4-6|	first -11	later -40
away|pronoun|7-12|	first -16	later -44
away|role|	0 -25	1 6	13+ -6	3 -11	4-6 -14	7-12 -14
away|role|0|	first -17	later -21
away|role|13+|	later -10
away|role|1|	first 9	later -9
away|role|2|	first -7
away|role|3|	later -33
away|role|4-6|	first -14	later -7
away|role|7-12|	first -13	later -18
does|pronoun|	acts 18	null -28
does|pronoun|acts|0|	0 37	3 16	first 14	later 9
does|pronoun|acts|13+|	first -35	later -27
does|pronoun|acts|1|	0 -16	2 23	first 48	later -12
does|pronoun|acts|2|	0 -13	2 -7	3 -11	first -16	later 6
does|pronoun|acts|3|	0 -19	1 21	2 -6	3 -23	later 13
does|pronoun|acts|4-6|	first 19	later -15
does|pronoun|acts|7-12|	first -28
does|pronoun|null|0|	0 -14	1 12	2 -13	3 11	first -24	later -22
does|pronoun|null|13+|	first -17	later -34
does|pronoun|null|1|	0 -49	1 -13	2 -36	3 8	first -16	later -6
does|pronoun|null|2|	0 15	1 7	2 12	3 -39	first 9	later -31
does|pronoun|null|3|	1 -20	2 17	3 -22	first -6	later -21
does|pronoun|null|4-6|	later -21
does|pronoun|null|7-12|	later -65
does|pronoun|says|0|	0 32	1 18	2 20	3 35	first 35
does|pronoun|says|13+|	first 6	later -44
does|pronoun|says|1|	0 -10	1 -14	2 -20	3 -6	first 13	later 33
does|pronoun|says|2|	0 -26	1 -26	2 -24	3 -21
does|pronoun|says|3|	0 14	1 -25	2 -8	3 -18	first -42	later 6
does|pronoun|says|4-6|	first -43	later -74
does|pronoun|says|7-12|	later -43
does|role|acts|0|	0 10	2 21	3 -17	first -21	later -41
does|role|acts|13+|	first -37	later -78
does|role|acts|1|	2 -18	3 -16	later -6
does|role|acts|2|	0 -36	1 -23	2 8	3 -13	first 19	later 19
does|role|acts|3|	2 -27	3 -11	first 17	later -15
does|role|acts|4-6|	first -26	later -27
does|role|acts|7-12|	first -7	later -32
does|role|	null -16	says -12
does|role|null|0|	1 -9	2 -71	3 -49
does|role|null|13+|	first -17	later -40
does|role|null|1|	1 -24	2 -54	3 -45	later -10
does|role|null|2|	0 -47	1 17	2 -7	3 -33	first -15	later -54
does|role|null|3|	1 -16	2 -20	3 -9	later -44
does|role|null|4-6|	first 7	later -18
does|role|null|7-12|	first -19
does|role|says|0|	0 7	1 16	2 25	3 6	first -9	later -17
does|role|says|13+|	first 6	later 16
does|role|says|1|	0 -26	1 -24	2 -39	3 -17
does|role|says|2|	0 -21	1 -39	3 -9	first -22	later 13
does|role|says|3|	1 19	2 -7	first -26	later -8
does|role|says|4-6|	first -20	later 9
does|role|says|7-12|	first -11	later -20
ending|pronoun|organisation|	he -67	her -14	hey -52	him -22	his -27	it 11	she -65
ending|pronoun|person|	he 17	him 8	his 9	it -41	she 18
ending|role|organisation|	ain -52	als -33	and -42	ank 32	ant -55	any 52	ard -77	ary -57	ats -24	ber -40	can -36	ceo -34	cer -61	der -8	dge -50	dow -41	ead -59	eer -55	emo -39	ent -78	ers -67	ess -38	ger -75	hem -39	her -80	ial -53	ian -84	iar -32	ice -56	ide -42	ief -55	ier 10	ife -37	ign -23	ing -55	ion -8	ist -71	ive -60	ker -17	man -69	mat -49	ncy 25	nor -28	old -79	ort -32	ote -31	oup 36	ple -53	rce -43	ree -44	sed -45	son -65	sor -41	sts -34	ter -54	tor -14	uty -52	ver -27	yer -69	yor -53	yst -56
ending|role|person|	ain 6	als -34	ank -38	any -92	ard 15	ary -8	can 11	ceo 13	cer -9	der 17	dge 14	dit -10	dow 12	ead 9	eer 17	ent -28	ers -80	eur 10	ger 20	hem -22	her 8	ial -38	ian 30	iar -25	ice -33	ide -26	ief 20	ife 10	ign -31	ing -8	ion 8	ist 9	ive 28	mat -14	mer 11	ner 17	nor -13	old 29	one -22	ors -51	ote -24	oup -33	per -25	ple -37	rce -53	ser -33	son -19	sts -36	ter 9	tor 15	try -59	ver 7	wer -30	yer -14	yor 7	yst 18
fits|pronoun|	no -87	organisation -77	unknown 20	yes 46
fits|pronoun|no|	0 -32	1 -32	13+ -63	2 -64	3 -20	4-6 -88	7-12 -26
fits|pronoun|no|0|	acts -20	null -26	says -44
fits|pronoun|no|1|	acts -44	says -30
fits|pronoun|no|2|	acts -53	null -25	says -55
fits|pronoun|no|3|	acts -20	null -49	says -35
fits|pronoun|organisation|	0 -31	1 -71	13+ -17	2 -45	3 -38	4-6 -38	7-12 -28
fits|pronoun|organisation|0|	acts -34	null -41	says -33
fits|pronoun|organisation|1|	acts -37	null -41	says -18
fits|pronoun|organisation|2|	acts -24	null -33	says -29
fits|pronoun|organisation|3|	acts -29	null -36	says -26
fits|pronoun|unknown|	0 32	1 30	13+ -20	3 -8	4-6 -16	7-12 -57
fits|pronoun|unknown|0|	acts 9	null -17	says 27
fits|pronoun|unknown|1|	null 18
fits|pronoun|unknown|2|	says 11
fits|pronoun|unknown|3|	says -48
fits|pronoun|yes|	0 -9	1 36	13+ -6	2 23	4-6 15
fits|pronoun|yes|0|	acts 26	null -10	says 16
fits|pronoun|yes|1|	acts 21	null -7	says 18
fits|pronoun|yes|2|	acts 24	null 25	says -17
fits|pronoun|yes|3|	acts -6	null 6	says 15
fits|role|free|	0 -25	1 6	13+ -6	3 -11	4-6 -14	7-12 -14
fits|role|free|0|	says -12
fits|role|free|1|	says -9
fits|role|free|2|	null -41
fits|role|free|3|	acts -20	null -30
head|pronoun|organisation|	he -67	her -14	him -22	his -27	it 11	she -65	they -52
head|pronoun|person|	he 17	him 8	his 9	it -41	she 18
head|role|organisation|	adviser 8	agency 25	aide -39	american -36	analyst -56	bank 32	banker -60	brother -24	campaign -23	captain -41	ceo -34	chairman -36	champion -34	chief -55	company 52	defendant -26	defender -56	deputy -52	diplomat -49	diplomats -24	director -66	engineer -47	executive -59	familiar -32	forward -55	government -43	governor -28	grandmother -49	group 36	guard -48	head -59	husband -36	judge -50	lawmaker -27	lawyer -69	leader -60	lender 25	letter -33	man -51	mayor -53	memo -39	minister -57	note -31	office -34	officer -45	official -53	paper 15	people -53	person -44	police -43	president -32	producer -36	prosecutor -28	prosecutors -22	question -30	report -32	researcher -35	secretary -54	source -43	speaker -37	spokesman -26	spokesperson -34	spokeswoman -51	statement -17	striker -19	them -39	trader -54	trainer -20	widow -41	wife -37	woman -23
head|role|person|	adviser -27	aide -38	american 11	analyst 18	bank -38	brother 7	campaign -31	captain -6	ceo 13	champion 7	chief 20	company -92	defendant 7	defender 9	diplomat -14	director 14	driver 8	executive 28	familiar -25	forward 13	government -40	governor -13	grandmother -25	group -33	head 9	judge 14	lawmaker -16	lawyer -14	leader 13	mayor 7	minister 18	ministry -59	note -24	office -49	official -38	one -22	paper -20	people -22	police -7	producer -13	prosecutor -10	prosecutors -33	question 24	researcher 8	source -53	speaker -6	spokesman -25	spokesperson -39	spokeswoman -18	statement -15	striker 15	them -22	trader -35	trainer 6	widow 12	wife 10	woman -11
introduced|	false -28	true 89
introduced|false|	a -156	none -60	own -25	the -13	third 13
introduced|true|	a -7	none 12	the 89
kind|pronoun|	organisation -63	person 22
kind|pronoun|organisation|	own -58	third -46
kind|pronoun|person|	own -7	third 23
kind|role|	organisation -40	person 7
kind|role|organisation|	a -85	none -104	the -10
kind|role|person|	a -113	none -28	the 32
language|en|pronoun|	organisation -63	person 22
language|en|role|	organisation -40	person 7
last|pronoun|	false 8	true -11
last|pronoun|false|	0 14	1 21	13+ -29	3 -6	4-6 -15	7-12 -32
last|pronoun|false|0|	0 14
last|pronoun|false|13+|	3 -29
last|pronoun|false|1|	0 36	1 -20
last|pronoun|false|2|	0 10	1 -8	2 -19
last|pronoun|false|3|	3 -19
last|pronoun|false|4-6|	1 -10	2 -6	3 -29
last|pronoun|false|7-12|	1 -11	2 -34	3 -16
last|pronoun|false|no|	0 -41	1 -11	2 -50	3 -35
last|pronoun|false|organisation|	0 -62	1 -52	2 -44	3 -42
last|pronoun|false|unknown|	0 9	1 25	3 -8
last|pronoun|false|yes|	0 13	1 15	2 23
last|pronoun|true|	1 20	13+ -8	3 -20	4-6 -23
last|pronoun|true|13+|	3 -8
last|pronoun|true|1|	0 14	1 14
last|pronoun|true|2|	0 31	1 -43	2 18
last|pronoun|true|3|	0 -29	1 -16
last|pronoun|true|4-6|	1 -6	2 -42
last|pronoun|true|7-12|	1 -18	2 -40	3 9
last|pronoun|true|no|	0 -35	1 -57	2 -59	3 -70
last|pronoun|true|organisation|	1 -27	2 -7	3 -22
last|pronoun|true|unknown|	0 15	1 -17	2 7	3 -41
last|pronoun|true|yes|	0 26	1 16	3 15
last|role|false|	0 -20	1 10	3 -9	4-6 -14	7-12 -14
last|role|false|0|	0 -20
last|role|false|1|	0 19	1 -20
last|role|false|2|	0 21	1 -16	2 -11
last|role|false|3|	0 -10	1 -36	2 9
last|role|false|4-6|	0 7	1 -27	2 -20
last|role|false|7-12|	1 -37	2 -27	3 -7
last|role|false|free|	2 -10	3 -15
last|role|	true -22
last|role|true|	0 -25	1 -15	2 -8	3 -8	4-6 -8	7-12 -10
last|role|true|0|	0 -25
last|role|true|1|	0 7	1 -32
last|role|true|2|	0 18	1 -23
last|role|true|3|	0 23	1 -13	2 -30
last|role|true|4-6|	1 -7	2 -24
last|role|true|7-12|	1 -23	2 -61
last|role|true|free|	0 -15	1 -13	2 -16	3 -11
near|pronoun|0|	0 14
near|pronoun|13+|	3 -30
near|pronoun|1|	0 38	1 -16
near|pronoun|2|	0 23	1 -22
near|pronoun|3|	0 -12	1 -13	3 -19
near|pronoun|4-6|	0 11	1 -11	2 -19	3 -24
near|pronoun|7-12|	1 -20	2 -38	3 -7
near|role|0|	0 -25
near|role|1|	0 21	1 -29
near|role|2|	0 27	1 -25	2 -10
near|role|3|	0 10	1 -32	3 -6
near|role|4-6|	0 7	1 -16	2 -26
near|role|7-12|	1 -42	2 -34
	nobody -17
nobody|ending|pronoun|	he -36	her -23	hey 14	him -32	his -20	it 11	she -49
nobody|ending|role|	als 20	and -12	ank -25	any -62	ard -26	ats 17	ber -18	can -23	ceo -20	cer 13	der -41	dge -49	dit 17	dow -25	eam 10	eer -11	emo 27	ent 38	ers 55	ess -31	eur -28	ger -37	hem 18	her -14	ial 36	ian -55	iar 17	ice 32	ide 25	ief -34	ier -40	ife -23	ign 24	ing 11	ion -21	ist -13	ive -24	ler -27	mat 16	mer -11	nal -25	ncy -24	ner -43	nor 14	old -56	one 16	ors 22	ort 29	ote 16	oup -34	ple 37	rce 29	ree 10	sed -12	ser 12	son 19	sts 29	tor -34	try 23	uty -7	ver -8	wer -7	yer 18	yor -8	yst -28
nobody|many|	false -20	true 16
nobody|others|	1 -24	2 -49
nobody|pronoun|	he -36	her -23	him -32	his -20	it 11	own 21	she -49	they 14	third -52
nobody|role|	a 88	agency -24	aide 31	american -23	analyst -28	bank -25	banker 22	brother -29	campaign 24	captain 17	ceo -20	chairman -17	champion -28	chief -34	company -62	defendant -28	defender -30	deputy -7	diplomat 16	diplomats 17	director -25	driver -9	engineer 6	executive -22	familiar 17	farmer -22	forward -24	government 28	governor 14	grandmother 19	group -34	guard -12	husband -9	judge -49	lawmaker 14	lawyer 18	leader -13	lender -27	letter 30	man -9	mayor -8	memo 27	minister -35	ministry 23	none 39	note 16	office 34	officer -17	official 36	officials 11	one 16	paper -8	people 31	person 22	police 10	producer 13	prosecutor 7	prosecutors 25	question -32	report 29	researcher -8	secretary -11	source 29	spokesman 25	spokesperson 21	spokeswoman 16	statement 10	striker -29	student -20	team 10	the -63	them 18	trader 24	trainer -24	widow -25	wife -23	woman 12
often|pronoun|	0 -42	1 -15	2 8	3 17	4 24
often|role|	0 -32	1 -39	2 13	3 35	4 -30
quoted|	true -50
rank|pronoun|0|0|	organisation -28
rank|pronoun|0|2|	organisation -19	person 7
rank|pronoun|0|3|	organisation -12	person 7
rank|pronoun|0|4-6|	person -8
rank|pronoun|0|7-12|	person -7
rank|pronoun|	1 6	3 -10	4 -23
rank|pronoun|1|0|	organisation -28	person 33
rank|pronoun|1|1|	organisation -49	person 28
rank|pronoun|1|2|	organisation -40	person -12
rank|pronoun|1|3|	organisation -37	person -6
rank|pronoun|1|4-6|	organisation -35	person -13
rank|pronoun|1|7-12|	organisation -20
rank|pronoun|2|0|	organisation -16
rank|pronoun|2|13+|	organisation -6
rank|pronoun|2|1|	organisation -38	person 28
rank|pronoun|2|2|	organisation -47	person -22
rank|pronoun|2|3|	organisation -22	person -21
rank|pronoun|2|4-6|	organisation -35	person 22
rank|pronoun|2|7-12|	organisation -17	person -31
rank|pronoun|3|13+|	person -41
rank|pronoun|3|1|	organisation -27	person 31
rank|pronoun|3|2|	organisation -28	person 21
rank|pronoun|3|3|	organisation -43	person -11
rank|pronoun|3|4-6|	organisation -32	person -27
rank|pronoun|3|7-12|	organisation -22	person -13
rank|pronoun|4|13+|	organisation -17	person -15
rank|pronoun|4|1|	organisation -25	person 22
rank|pronoun|4|2|	organisation -29	person 15
rank|pronoun|4|3|	organisation -35
rank|pronoun|4|4-6|	organisation -39	person -26
rank|pronoun|4|7-12|	organisation -45
rank|role|0|0|	organisation -10	person -20
rank|role|0|1|	organisation -21
rank|role|0|2|	organisation -79	person 20
rank|role|0|3|	organisation -52
rank|role|0|4-6|	organisation -42	person 12
rank|role|0|7-12|	person 10
rank|role|	1 -7	2 -13	3 -11	4 -15
rank|role|1|0|	organisation 12	person -47
rank|role|1|1|	organisation -63	person 12
rank|role|1|2|	organisation -57
rank|role|1|3|	organisation 13	person 6
rank|role|1|4-6|	organisation -14	person -31
rank|role|1|7-12|	organisation -51
rank|role|2|0|	organisation -32
rank|role|2|13+|	organisation -29	person -28
rank|role|2|1|	organisation -24	person 37
rank|role|2|2|	organisation -38	person 15
rank|role|2|3|	organisation -17	person -26
rank|role|2|4-6|	person -13
rank|role|2|7-12|	organisation -71	person -55
rank|role|3|13+|	organisation -36
rank|role|3|1|	organisation -58
rank|role|3|2|	organisation -72	person -15
rank|role|3|3|	organisation -81
rank|role|3|4-6|	person -7
rank|role|3|7-12|	organisation 10	person -26
rank|role|4|13+|	person -15
rank|role|4|1|	organisation 7
rank|role|4|2|	organisation -78
rank|role|4|3|	organisation -22	person -19
rank|role|4|4-6|	person -37
rank|role|4|7-12|	organisation -8	person -8
role|pronoun|	name 16	role -32
role|role|	role -49
`;
