/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
away|pronoun|	0 13	1 26	13+ -23	3 -16	4-6 -22	7-12 -25
away|pronoun|0|	first 21	later -16
away|pronoun|13+|	first -14	later -52
away|pronoun|1|	first 24	later 11
away|pronoun|2|	later -7
away|pronoun|3|	first -27
away|pronoun|4-6|	first -11	later -36
away|pronoun|7-12|	first -12	later -45
away|role|	0 -25	13+ -10	3 -12	4-6 -15	7-12 -16
away|role|0|	first -15	later -23
away|role|13+|	first -7	later -14
away|role|1|	first 9	later -8
away|role|3|	later -30
away|role|4-6|	first -16	later -7
away|role|7-12|	first -11	later -14
does|pronoun|	acts 19	null -19
does|pronoun|acts|0|	0 39	3 12	first 17	later 9
does|pronoun|acts|13+|	first -34	later -26
does|pronoun|acts|1|	0 -7	1 -7	2 26	3 9	first 47	later -15
does|pronoun|acts|2|	2 -14	3 -7	later 10
does|pronoun|acts|3|	0 -21	1 19	3 -25	later 14
does|pronoun|acts|4-6|	first 19	later -11
does|pronoun|acts|7-12|	first -27	later -9
does|pronoun|null|0|	0 -17	1 10	2 -22	3 8	first -28	later -26
does|pronoun|null|13+|	first -17	later -54
does|pronoun|null|1|	0 -43	1 -16	2 -33	first -16
does|pronoun|null|2|	0 16	1 6	3 -34	first 13	later -19
does|pronoun|null|3|	1 -28	2 -7	3 -19	later -13
does|pronoun|null|4-6|	first -7	later -14
does|pronoun|null|7-12|	later -73
does|pronoun|says|0|	0 31	1 18	2 24	3 35	first 36
does|pronoun|says|13+|	first -6	later -39
does|pronoun|says|1|	0 -21	1 -11	2 -23	3 -9	first 13	later 37
does|pronoun|says|2|	0 -25	1 -18	2 -24	3 -31	first -6
does|pronoun|says|3|	0 12	1 -26	2 -9	3 -22	first -34
does|pronoun|says|4-6|	first -43	later -74
does|pronoun|says|7-12|	first -8	later -39
does|role|acts|0|	0 12	2 24	first -24	later -40
does|role|acts|13+|	first -37	later -77
does|role|acts|1|	0 -15	2 -22	3 -20
does|role|acts|2|	0 -40	1 -27	2 -8	3 -11	first 19	later 18
does|role|acts|3|	2 -9	3 -13	first 22	later -13
does|role|acts|4-6|	first -21	later -17
does|role|acts|7-12|	first -10	later -38
does|role|	null -17	says -11
does|role|null|0|	1 -7	2 -66	3 -44
does|role|null|13+|	first -11	later -67
does|role|null|1|	1 -19	2 -48	3 -45	first -7	later -12
does|role|null|2|	0 -41	2 -16	3 -23	first -10	later -52
does|role|null|3|	1 -10	2 -10	3 -8	later -90
does|role|null|4-6|	later -13
does|role|null|7-12|	first -10
does|role|says|0|	0 15	1 10	2 15	3 20	first -14	later -22
does|role|says|13+|	later 20
does|role|says|1|	0 -29	1 -20	2 -37	3 -24
does|role|says|2|	0 -16	1 -42	first -20	later 16
does|role|says|3|	1 29	2 -6	first -28
does|role|says|4-6|	first -22	later 6
does|role|says|7-12|	first -10	later -14
ending|pronoun|organisation|	he -42	her -24	hey -56	him -11	his -24	it 9	she -64
ending|pronoun|person|	he 17	him 8	his 10	it -46	she 23
ending|role|organisation|	ain -51	als -20	and -35	ank 32	ant -48	any 52	ard -58	ary -54	ats -20	ber -26	can -36	ceo -18	cer -31	dge -52	dit -20	dow -39	ead -52	eer -53	emo -36	ent -65	ers -44	ess -38	ger -44	hem -29	her -77	ial -51	ian -73	iar -26	ice -43	ide -35	ief -55	ier 10	ife -27	ign -24	ing -57	ion -12	ist -63	ive -59	ker -18	man -70	mat -38	nal 7	ncy 26	nor -19	old -73	ors -27	ort -34	ote -18	oup 36	ple -51	rce -43	ree -31	sed -37	ser -49	son -47	sor -34	sts -18	ter -71	tor -19	uty -38	yer -66	yor -42	yst -44
ending|role|person|	ain 6	als -32	ank -46	any -87	ard 19	can 13	ceo 18	cer -9	der 16	dge 17	dit -13	dow 10	ead 8	eer 17	ent -27	ers -75	ess 7	eur 11	ger 21	hem -19	ial -26	ian 30	iar -31	ice -36	ide -24	ief 19	ife 9	ign -33	ing -9	ion 12	ist 13	ive 32	man 7	mat -16	mer 16	ner 22	nor -12	old 30	one -21	ors -43	ote -19	oup -32	per -25	ple -38	rce -47	ser -26	son -9	sts -34	ter 10	tor 15	try -59	ver 6	wer -30	yer -15	yor 10	yst 18
fits|pronoun|	no -88	organisation -63	unknown 20	yes 44
fits|pronoun|no|	0 -34	1 -33	13+ -54	2 -73	3 -24	4-6 -87	7-12 -16
fits|pronoun|no|0|	acts -21	null -30	says -41
fits|pronoun|no|1|	acts -37	null 7	says -31
fits|pronoun|no|2|	acts -46	null -26	says -44
fits|pronoun|no|3|	acts -20	null -53	says -33
fits|pronoun|organisation|	0 -25	1 -38	13+ -31	2 -49	3 -40	4-6 -34	7-12 -35
fits|pronoun|organisation|0|	null -42	says -43
fits|pronoun|organisation|1|	acts -33	null -45	says -20
fits|pronoun|organisation|2|	acts -30	null -36	says -23
fits|pronoun|organisation|3|	acts -32	null -42	says -22
fits|pronoun|unknown|	0 32	1 27	13+ -25	4-6 -25	7-12 -52
fits|pronoun|unknown|0|	acts 16	null -11	says 23
fits|pronoun|unknown|1|	null 15	says 10
fits|pronoun|unknown|2|	null -13	says 11
fits|pronoun|unknown|3|	acts -7	says -37
fits|pronoun|yes|	0 -10	1 40	2 23	4-6 16
fits|pronoun|yes|0|	acts 30	null -9	says 20
fits|pronoun|yes|1|	acts 20	null -10	says 15
fits|pronoun|yes|2|	acts 23	null 14	says -6
fits|pronoun|yes|3|	null 11	says 7
fits|role|free|	0 -25	13+ -10	3 -12	4-6 -15	7-12 -16
fits|role|free|0|	says -9
fits|role|free|1|	null -13	says -12
fits|role|free|2|	null -45	says -10
fits|role|free|3|	acts -18	null -29
head|pronoun|organisation|	he -42	her -24	him -11	his -24	it 9	she -64	they -56
head|pronoun|person|	he 17	him 8	his 10	it -46	she 23
head|role|organisation|	adviser -36	agency 26	aide -32	american -36	analyst -44	bank 32	banker -59	brother -25	campaign -24	captain -38	ceo -18	chairman -32	champion -30	chief -55	company 52	defendant -28	defender -56	deputy -38	diplomat -38	diplomats -20	director -39	engineer -50	executive -59	familiar -26	forward -49	government -40	governor -19	grandmother -35	group 36	guard -43	head -52	husband -30	judge -52	lawmaker -29	lawyer -66	leader -44	lender 25	letter -37	man -42	mayor -42	memo -36	minister -50	note -18	office -33	officer -45	official -51	paper 7	people -49	person -32	police -25	president -31	producer -20	prosecutor -22	prosecutors -17	question -35	report -34	researcher -30	secretary -50	source -43	speaker -36	spokesman -35	spokesperson -42	spokeswoman -48	statement -12	striker -18	them -29	trader -37	trainer -16	widow -39	wife -27	woman -23
head|role|person|	adviser -21	aide -35	american 13	analyst 18	bank -46	campaign -33	captain -9	ceo 18	chairman 6	champion 8	chief 19	company -87	defendant 10	defender 10	diplomat -16	director 11	driver 7	executive 31	familiar -31	forward 13	government -39	governor -12	grandmother -20	group -32	guard 7	head 8	judge 17	lawmaker -23	lawyer -15	leader 13	mayor 10	minister 19	ministry -59	note -19	office -47	official -26	one -21	paper -23	people -23	police -10	producer -13	prosecutor -7	prosecutors -32	question 23	secretary 6	source -47	speaker -7	spokesman -36	spokesperson -31	spokeswoman -19	statement -17	striker 15	them -19	trader -25	widow 10	wife 9	woman -15
introduced|	false -29	true 88
introduced|false|	a -170	none -60	own -25	the -13	third 12
introduced|true|	a -10	none 9	the 88
kind|pronoun|	organisation -62	person 26
kind|pronoun|organisation|	own -60	third -47
kind|pronoun|person|	own -7	third 27
kind|role|	organisation -36	person 14
kind|role|organisation|	a -109	none -98
kind|role|person|	a -106	none -34	the 35
language|en|pronoun|	organisation -62	person 26
language|en|role|	organisation -36	person 14
last|pronoun|	false 9
last|pronoun|false|	0 13	1 21	13+ -31	4-6 -15	7-12 -24
last|pronoun|false|0|	0 13
last|pronoun|false|13+|	3 -31
last|pronoun|false|1|	0 36	1 -22
last|pronoun|false|2|	0 9	1 -8	2 -21
last|pronoun|false|3|	1 -9	3 -22
last|pronoun|false|4-6|	1 -11	2 -6	3 -29
last|pronoun|false|7-12|	1 -9	2 -43	3 -16
last|pronoun|false|no|	0 -43	1 -13	2 -43	3 -32
last|pronoun|false|organisation|	0 -27	1 -57	2 -46	3 -45
last|pronoun|false|unknown|	0 10	1 27	3 -9
last|pronoun|false|yes|	0 19	1 12	2 27
last|pronoun|true|	1 18	13+ -7	3 -20	4-6 -19
last|pronoun|true|13+|	3 -7
last|pronoun|true|1|	0 13	1 14
last|pronoun|true|2|	0 31	1 -40	2 18
last|pronoun|true|3|	0 -31	1 -19
last|pronoun|true|4-6|	1 -9	2 -48
last|pronoun|true|7-12|	1 -18	2 -36
last|pronoun|true|no|	0 -37	1 -57	2 -49	3 -61
last|pronoun|true|organisation|	1 -8	2 -16	3 -19
last|pronoun|true|unknown|	0 13	1 -7	2 7	3 -46
last|pronoun|true|yes|	0 16	1 12	2 -6	3 21
last|role|false|	0 -20	1 7	13+ -9	3 -11	4-6 -16	7-12 -17
last|role|false|0|	0 -20
last|role|false|13+|	3 -7
last|role|false|1|	0 19	1 -20
last|role|false|2|	0 21	1 -17	2 -19
last|role|false|3|	0 -7	1 -32
last|role|false|4-6|	0 8	1 -20	2 -22
last|role|false|7-12|	1 -37	2 -30	3 -10
last|role|false|free|	1 -8	3 -14
last|role|	true -23
last|role|true|	0 -27	1 -11	2 -10	3 -14	4-6 -11
last|role|true|0|	0 -27
last|role|true|1|	0 10	1 -26
last|role|true|2|	0 21	1 -27
last|role|true|3|	0 27	1 -13	2 -37
last|role|true|4-6|	1 -11	2 -25	3 7
last|role|true|7-12|	1 -25	2 -68	3 10
last|role|true|free|	0 -18	1 -10	2 -22
near|pronoun|0|	0 13
near|pronoun|13+|	3 -23
near|pronoun|1|	0 38	1 -16
near|pronoun|2|	0 22	1 -23
near|pronoun|3|	0 -10	1 -16	2 -6	3 -22
near|pronoun|4-6|	0 9	1 -12	2 -20	3 -19
near|pronoun|7-12|	1 -16	2 -47	3 -12
near|role|0|	0 -25
near|role|13+|	3 -8
near|role|1|	0 22	1 -27
near|role|2|	0 28	1 -27	2 -16
near|role|3|	0 15	1 -26	2 -6
near|role|4-6|	0 8	1 -18	2 -27
near|role|7-12|	1 -46	2 -37	3 -6
	nobody -12
nobody|ending|pronoun|	he -33	her -25	hey 15	him -19	his -19	it 8	she -43
nobody|ending|role|	als 26	and -13	ank -25	any -67	ard -30	ats 22	ber -19	can -24	ceo -21	cer 15	der -41	dge -51	dit 17	dow -32	eam 11	eer -13	emo 26	ent 43	ers 51	ess -31	eur -29	ger -26	hem 17	her -13	ial 34	ian -53	iar 19	ice 33	ide 24	ief -35	ier -43	ife -25	ign 26	ing 12	ion -24	ist -15	ive -26	ler -27	mat 14	mer -12	nal -26	ncy -25	ner -44	nor 13	old -59	one 17	ors 31	ort 28	ote 12	oup -35	per 6	ple 34	rce 31	ree 13	sed -9	ser 26	son 17	sts 30	ter 8	tor -29	try 25	uty -6	wer -6	yer 21	yor -11	yst -29
nobody|many|	false -15	true 17
nobody|others|	1 -25	2 -49
nobody|pronoun|	he -33	her -25	him -19	his -19	it 8	own 22	she -43	they 15	third -44
nobody|role|	a 94	adviser 20	agency -25	aide 30	american -24	analyst -29	bank -25	banker 22	brother -34	campaign 26	captain 16	ceo -21	chairman -18	champion -27	chief -35	company -67	defendant -27	defender -26	deputy -6	diplomat 14	diplomats 22	director -21	executive -24	familiar 19	farmer -22	forward -23	government 28	governor 13	grandmother 17	group -35	guard -11	husband -10	judge -51	lawmaker 18	lawyer 21	leader -14	lender -28	letter 27	man -7	mayor -11	memo 26	minister -40	ministry 25	none 39	note 12	office 33	officer -21	official 34	officials 13	one 17	paper -7	people 29	person 21	police 11	producer 15	prosecutor 8	prosecutors 23	question -30	report 28	researcher -8	secretary -9	source 31	spokesman 29	spokesperson 24	spokeswoman 13	statement 14	striker -28	student -17	team 11	the -61	them 17	trader 18	trainer -21	widow -32	wife -25	woman 11
often|pronoun|	0 -43	1 -11	2 10	3 21	4 22
often|role|	0 -29	1 -38	2 12	3 46	4 -19
quoted|	true -48
rank|pronoun|0|0|	organisation -24
rank|pronoun|0|13+|	person -18
rank|pronoun|0|1|	organisation 7
rank|pronoun|0|2|	organisation -23	person 19
rank|pronoun|0|3|	organisation -26
rank|pronoun|0|4-6|	person -18
rank|pronoun|0|7-12|	person 8
rank|pronoun|	1 16	4 -23
rank|pronoun|1|0|	organisation -27	person 32
rank|pronoun|1|1|	organisation -54	person 26
rank|pronoun|1|2|	organisation -44	person -15
rank|pronoun|1|3|	organisation -28
rank|pronoun|1|4-6|	organisation -18
rank|pronoun|1|7-12|	organisation -21
rank|pronoun|2|1|	organisation -43	person 33
rank|pronoun|2|2|	organisation -44	person -23
rank|pronoun|2|3|	organisation -24	person -26
rank|pronoun|2|4-6|	organisation -27	person 16
rank|pronoun|2|7-12|	organisation -31	person -29
rank|pronoun|3|13+|	person -32
rank|pronoun|3|1|	organisation -34	person 31
rank|pronoun|3|2|	organisation -22	person 16
rank|pronoun|3|3|	organisation -18	person -9
rank|pronoun|3|4-6|	organisation -36	person -26
rank|pronoun|3|7-12|	organisation -27	person -13
rank|pronoun|4|13+|	organisation -32	person -15
rank|pronoun|4|1|	organisation -18	person 25
rank|pronoun|4|2|	organisation -22	person 15
rank|pronoun|4|3|	organisation -46
rank|pronoun|4|4-6|	organisation -49	person -28
rank|pronoun|4|7-12|	organisation -45	person -13
rank|role|0|0|	organisation -11	person -18
rank|role|0|1|	organisation -24	person 10
rank|role|0|2|	organisation -79	person 17
rank|role|0|3|	organisation -30	person -8
rank|role|0|4-6|	organisation -10	person 15
rank|role|0|7-12|	person 8
rank|role|	1 -8	2 -16	3 -6	4 -17
rank|role|1|0|	organisation 10	person -49
rank|role|1|1|	organisation -55	person 18
rank|role|1|2|	organisation -44
rank|role|1|3|	person 14
rank|role|1|4-6|	organisation -9	person -21
rank|role|1|7-12|	organisation -48
rank|role|2|0|	organisation -31
rank|role|2|13+|	organisation -36	person -31
rank|role|2|1|	organisation -24	person 22
rank|role|2|2|	organisation -46	person 15
rank|role|2|3|	organisation -17	person -30
rank|role|2|4-6|	organisation -8
rank|role|2|7-12|	organisation -58	person -36
rank|role|3|13+|	organisation -29	person 17
rank|role|3|1|	organisation -51	person 10
rank|role|3|2|	organisation -72	person -7
rank|role|3|3|	organisation -77	person 7
rank|role|3|4-6|	person -13
rank|role|3|7-12|	person -24
rank|role|4|13+|	person -37
rank|role|4|2|	organisation -78	person 7
rank|role|4|3|	organisation -30	person -20
rank|role|4|4-6|	organisation -14	person -37
rank|role|4|7-12|	person -7
role|pronoun|	name 15	role -28
role|role|	role -45
`;
