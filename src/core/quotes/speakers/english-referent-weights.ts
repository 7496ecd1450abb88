/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
away|pronoun|	0 16	1 25	13+ -26	3 -16	4-6 -22	7-12 -23
away|pronoun|0|	first 24	later -16
away|pronoun|13+|	first -17	later -48
away|pronoun|1|	first 23	later 9
away|pronoun|2|	later -13
away|pronoun|3|	first -25
away|pronoun|4-6|	first -12	later -36
away|pronoun|7-12|	first -16	later -31
away|role|	0 -25	13+ -8	3 -12	4-6 -14	7-12 -13
away|role|0|	first -19	later -20
away|role|13+|	first -7	later -10
away|role|1|	first 7	later -6
away|role|3|	later -28
away|role|4-6|	first -11	later -11
away|role|7-12|	first -12	later -20
does|pronoun|	acts 21	null -23	says 8
does|pronoun|acts|0|	0 37	3 15	first 18	later 8
does|pronoun|acts|13+|	first -39	later -33
does|pronoun|acts|1|	0 -12	1 -9	2 25	first 42	later -12
does|pronoun|acts|2|	1 -11	3 -10	later 7
does|pronoun|acts|3|	0 -19	1 22	2 -6	3 -19	first -10	later 12
does|pronoun|acts|4-6|	first 19
does|pronoun|acts|7-12|	first -25	later -11
does|pronoun|null|0|	0 -15	1 9	2 -24	3 7	first -35	later -17
does|pronoun|null|13+|	first -24	later -29
does|pronoun|null|1|	0 -48	1 -11	2 -26	3 7	first -16
does|pronoun|null|2|	0 12	1 -6	3 -26	first 10	later -27
does|pronoun|null|3|	1 26	2 -8	3 -32	first -7	later -17
does|pronoun|null|4-6|	first -11	later -17
does|pronoun|null|7-12|	later -25
does|pronoun|says|0|	0 34	1 21	2 25	3 29	first 34
does|pronoun|says|13+|	first 7	later -39
does|pronoun|says|1|	0 -14	1 -10	2 -18	first 15	later 35
does|pronoun|says|2|	0 -30	1 -18	2 -22	3 -23	first -7
does|pronoun|says|3|	0 10	2 -10	3 -24	first -33	later -8
does|pronoun|says|4-6|	first -39	later -70
does|pronoun|says|7-12|	first -16	later -44
does|role|acts|0|	0 15	2 18	3 -19	first -22	later -38
does|role|acts|13+|	first -32	later -82
does|role|acts|1|	0 -9	2 -18	3 -8
does|role|acts|2|	0 -41	1 -18	3 -13	first 20	later 19
does|role|acts|3|	2 -32	3 -11	first 18	later -16
does|role|acts|4-6|	first -14	later -18
does|role|acts|7-12|	first -22	later -19
does|role|	null -16
does|role|null|0|	2 -67	3 -50
does|role|null|13+|	first -14	later -34
does|role|null|1|	1 -33	2 -49	3 -33	first -8	later -7
does|role|null|2|	0 -48	1 12	3 -34	first -11	later -53
does|role|null|3|	2 -15	3 -8	later -44
does|role|null|4-6|	later -15
does|role|null|7-12|	first -15	later -14
does|role|says|0|	0 7	1 11	2 29	3 6	first -16	later -24
does|role|says|13+|	first 11	later 10
does|role|says|1|	0 -24	1 -18	2 -32	3 -19	first 8
does|role|says|2|	0 -24	1 -35	3 -15	first -26	later 17
does|role|says|3|	1 25	2 -11	first -20
does|role|says|4-6|	first -23
does|role|says|7-12|	first -9	later -21
ending|pronoun|organisation|	he -59	her -22	hey -48	him -13	his -34	it 15	she -60
ending|pronoun|person|	he 16	him 7	his 11	it -50	she 25
ending|role|organisation|	ain -45	als -34	and -30	ank 31	ant -45	any 53	ard -80	ary -50	ats -21	ber -36	can -36	ceo -28	cer -56	dge -62	dow -32	ead -56	eer -51	emo -38	ent -77	ers -10	ess -39	ger -65	hem -12	her -82	ial -48	ian -53	iar -24	ice -57	ide -48	ief -62	ier 14	ife -39	ign -16	ing -60	ion -6	ist -67	ive -62	ker -17	man -79	mat -44	ncy 25	old -79	ors 6	ort -40	ote -23	oup 36	per 8	ple -54	rce -37	ree -33	sed -48	ser -46	son -54	sor -32	sts -31	ter -40	tor -11	uty -51	ver -27	yer -63	yor -45	yst -51
ending|role|person|	als -33	ank -43	any -84	ard 15	can 12	ceo 13	cer -8	der 17	dge 14	dit -14	dow 13	ead 8	eer 19	ent -24	ers -83	eur 11	ger 22	hem -20	ial -33	ian 26	iar -25	ice -33	ide -21	ief 16	ife 10	ign -32	ing -10	ion 13	ist 16	ive 28	ler 14	mat -20	mer 13	ner 21	nor -10	old 30	one -22	ors -48	ote -25	oup -32	per -14	ple -37	rce -57	sed -6	ser -32	son -13	sts -31	ter 10	tor 15	try -64	wer -23	yer -14	yor 10	yst 17
fits|pronoun|	no -91	organisation -73	unknown 18	yes 48
fits|pronoun|no|	0 -33	1 -33	13+ -54	2 -74	3 -21	4-6 -80	7-12 -23
fits|pronoun|no|0|	acts -18	null -29	says -45
fits|pronoun|no|1|	acts -41	null 7	says -34
fits|pronoun|no|2|	acts -47	null -33	says -54
fits|pronoun|no|3|	acts -17	null -48	says -36
fits|pronoun|organisation|	0 -34	1 -64	13+ -15	2 -39	3 -38	4-6 -35	7-12 -34
fits|pronoun|organisation|0|	acts -42	null -40	says -22
fits|pronoun|organisation|1|	acts -40	null -36	says -26
fits|pronoun|organisation|2|	acts -25	null -33	says -28
fits|pronoun|organisation|3|	acts -28	null -35	says -21
fits|pronoun|unknown|	0 34	1 29	13+ -28	2 6	4-6 -23	7-12 -39
fits|pronoun|unknown|0|	acts 14	null -18	says 26
fits|pronoun|unknown|1|	null 14	says 11
fits|pronoun|unknown|2|	null -16	says 12
fits|pronoun|unknown|3|	says -47
fits|pronoun|yes|	0 -11	1 35	13+ -6	2 22	4-6 17
fits|pronoun|yes|0|	acts 27	null -10	says 18
fits|pronoun|yes|1|	acts 17	says 15
fits|pronoun|yes|2|	acts 26	null 15	says -13
fits|pronoun|yes|3|	acts -7	says 20
fits|role|	free -6
fits|role|free|	0 -25	13+ -8	3 -12	4-6 -14	7-12 -13
fits|role|free|0|	says -10
fits|role|free|1|	null -6	says -7
fits|role|free|2|	null -32
fits|role|free|3|	acts -17	null -27
head|pronoun|organisation|	he -59	her -22	him -13	his -34	it 15	she -60	they -48
head|pronoun|person|	he 16	him 7	his 11	it -50	she 25
head|role|organisation|	adviser -37	agency 25	aide -45	american -36	analyst -51	bank 31	banker -50	brother -25	campaign -16	captain -37	ceo -28	chairman -29	champion -36	chief -62	company 53	defendant -34	defender -62	deputy -51	diplomat -44	diplomats -21	director -37	engineer -40	executive -61	familiar -24	forward -55	government -40	grandmother -38	group 36	guard -48	head -56	husband -26	judge -62	lawmaker -22	lawyer -63	leader -60	lender 28	letter -29	man -36	mayor -45	memo -38	minister -37	note -23	office -39	officer -45	official -48	paper 15	people -54	person -39	police -43	president -27	producer -31	prosecutor -33	prosecutors -22	question -29	report -40	researcher -36	secretary -46	source -37	speaker -35	spokesman -34	spokesperson -26	spokeswoman -38	statement -29	striker -17	them -12	trader -51	trainer -21	widow -32	wife -39	woman -25
head|role|person|	adviser -25	aide -35	american 12	analyst 17	bank -43	campaign -32	captain -15	ceo 13	champion 6	chief 16	company -84	defendant 7	defender 10	diplomat -20	director 12	driver 8	executive 28	familiar -25	forward 12	government -39	governor -10	grandmother -20	group -32	head 8	judge 14	lawmaker -24	lawyer -14	leader 14	mayor 10	minister 18	ministry -64	note -25	office -49	official -33	one -22	paper -19	people -21	police -8	producer -11	prosecutor -6	prosecutors -29	question 23	secretary 9	source -57	spokesman -27	spokesperson -42	spokeswoman -15	statement -19	striker 15	them -20	trader -28	trainer 7	widow 13	wife 10	woman -15
introduced|	false -29	true 90
introduced|false|	a -173	none -59	own -29	the -14	third 12
introduced|true|	a -10	none 9	the 91
kind|pronoun|	organisation -64	person 25
kind|pronoun|organisation|	own -53	third -48
kind|pronoun|person|	own -8	third 25
kind|role|	organisation -40	person 9
kind|role|organisation|	a -111	none -112
kind|role|person|	a -107	none -31	the 31
language|en|pronoun|	organisation -64	person 25
language|en|role|	organisation -40	person 9
last|pronoun|	false 11
last|pronoun|false|	0 12	1 20	13+ -27	3 -11	4-6 -15	7-12 -28
last|pronoun|false|0|	0 12
last|pronoun|false|13+|	3 -27
last|pronoun|false|1|	0 38	1 -19
last|pronoun|false|2|	1 -11	2 -15
last|pronoun|false|3|	0 -7	1 -13	2 -6	3 -28
last|pronoun|false|4-6|	1 -14	2 -6	3 -16
last|pronoun|false|7-12|	1 -9	2 -38	3 -13
last|pronoun|false|no|	0 -42	1 -13	2 -60	3 -36
last|pronoun|false|organisation|	0 -50	1 -52	2 -44	3 -41
last|pronoun|false|unknown|	0 10	1 26	3 -9
last|pronoun|false|yes|	0 17	1 16	2 27
last|pronoun|true|	1 18	13+ -6	3 -24	4-6 -20
last|pronoun|true|13+|	3 -6
last|pronoun|true|1|	0 13	1 14
last|pronoun|true|2|	0 29	1 -41	2 17
last|pronoun|true|3|	0 -24	1 -22
last|pronoun|true|4-6|	1 -9	2 -34
last|pronoun|true|7-12|	1 -19	2 -38	3 11
last|pronoun|true|no|	0 -36	1 -53	2 -48	3 -57
last|pronoun|true|organisation|	1 -20	2 -18
last|pronoun|true|unknown|	0 22	1 -27	3 -41
last|pronoun|true|yes|	0 19	1 18	2 -16	3 18
last|role|false|	0 -19	1 7	13+ -7	3 -12	4-6 -13	7-12 -12
last|role|false|0|	0 -19
last|role|false|13+|	3 -6
last|role|false|1|	0 20	1 -19
last|role|false|2|	0 21	1 -17	2 -11
last|role|false|3|	0 -11	1 -37
last|role|false|4-6|	0 9	1 -24	2 -20
last|role|false|7-12|	1 -37	2 -24	3 -7
last|role|false|free|	2 -13	3 -17
last|role|	true -25
last|role|true|	0 -27	1 -13	2 -10	3 -6	4-6 -11	7-12 -9
last|role|true|0|	0 -27
last|role|true|1|	0 12	1 -31
last|role|true|2|	0 17	1 -25
last|role|true|3|	0 26	1 -13	2 -32
last|role|true|4-6|	1 -14	2 -16
last|role|true|7-12|	1 -24	2 -52
last|role|true|free|	0 -15	1 -19	2 -10	3 -9
near|pronoun|0|	0 16
near|pronoun|13+|	3 -26
near|pronoun|1|	0 40	1 -14
near|pronoun|2|	0 17	1 -28
near|pronoun|3|	0 -15	1 -12	3 -28
near|pronoun|4-6|	0 8	1 -13	2 -19	3 -14
near|pronoun|7-12|	1 -19	2 -41
near|role|0|	0 -25
near|role|13+|	3 -7
near|role|1|	0 23	1 -28
near|role|2|	0 25	1 -27	2 -10
near|role|3|	0 11	1 -34
near|role|4-6|	0 9	1 -22	2 -24	3 7
near|role|7-12|	1 -45	2 -31
	nobody -17
nobody|ending|pronoun|	he -34	her -24	hey 15	him -23	his -24	it 12	she -42
nobody|ending|role|	als 25	and -15	ank -29	any -68	ard -28	ats 21	ber -16	can -25	ceo -17	cer 11	der -46	dge -54	dit 17	dow -31	ead -6	eam 11	eer -12	emo 28	ent 35	ers 45	ess -30	eur -29	ger -34	hem 17	her -14	ial 32	ian -53	iar 14	ice 29	ide 24	ief -39	ier -38	ife -27	ign 24	ing 13	ion -26	ist -13	ive -25	ler -29	mat 14	mer -12	nal -27	ncy -23	ner -49	nor 9	old -61	one 12	ors 20	ort 26	ote 12	oup -33	ple 34	rce 29	ree 12	sed -12	ser 30	son 20	sts 27	tor -29	try 22	uty -6	wer -8	yer 20	yor -11	yst -27
nobody|many|	false -19	true 17
nobody|others|	1 -30	2 -52	3 7
nobody|pronoun|	he -34	her -24	him -23	his -24	it 12	own 22	she -42	they 15	third -47
nobody|role|	a 91	adviser 22	agency -23	aide 31	american -25	analyst -27	bank -29	banker 23	brother -33	campaign 24	captain 15	ceo -17	chairman -18	champion -31	chief -39	company -68	defendant -30	defender -29	deputy -6	diplomat 14	diplomats 21	director -18	driver -9	engineer 6	executive -24	familiar 14	farmer -26	forward -25	government 26	governor 9	grandmother 17	group -33	guard -11	head -6	husband -12	judge -54	lawmaker 16	lawyer 20	leader -14	lender -25	letter 27	man -10	mayor -11	memo 28	minister -39	ministry 22	none 40	note 12	office 33	officer -23	official 32	officials 14	one 12	paper -7	people 28	person 22	police 11	producer 11	prosecutor 8	prosecutors 24	question -33	report 26	researcher -7	secretary -8	source 29	spokesman 23	spokesperson 19	spokeswoman 12	statement 16	striker -27	student -16	team 11	the -65	them 17	trader 21	trainer -20	widow -31	wife -27	woman 11
often|pronoun|	0 -58	1 -10	2 9	3 19	4 24
often|role|	0 -35	1 -38	2 11	3 33	4 -26
quoted|	true -58
rank|pronoun|0|0|	organisation -28
rank|pronoun|0|13+|	person -16
rank|pronoun|0|2|	organisation -13	person 12
rank|pronoun|0|3|	organisation -22	person 10
rank|pronoun|0|4-6|	person -12
rank|pronoun|0|7-12|	person -13
rank|pronoun|	1 16	3 -11	4 -24
rank|pronoun|1|0|	organisation -21	person 30
rank|pronoun|1|1|	organisation -38	person 24
rank|pronoun|1|2|	organisation -37	person -12
rank|pronoun|1|3|	organisation -32
rank|pronoun|1|4-6|	organisation -29	person -10
rank|pronoun|1|7-12|	organisation -8	person 7
rank|pronoun|2|0|	organisation -11
rank|pronoun|2|13+|	organisation -7
rank|pronoun|2|1|	organisation -42	person 34
rank|pronoun|2|2|	organisation -37	person -20
rank|pronoun|2|3|	organisation -33	person -19
rank|pronoun|2|4-6|	organisation -39	person 17
rank|pronoun|2|7-12|	organisation -19	person -34
rank|pronoun|3|13+|	person -39
rank|pronoun|3|1|	organisation -28	person 30
rank|pronoun|3|2|	organisation -20	person 17
rank|pronoun|3|3|	organisation -16
rank|pronoun|3|4-6|	organisation -40	person -31
rank|pronoun|3|7-12|	organisation -32	person -20
rank|pronoun|4|13+|	organisation -15	person -15
rank|pronoun|4|1|	organisation -22	person 21
rank|pronoun|4|2|	organisation -19	person 15
rank|pronoun|4|3|	organisation -29	person -8
rank|pronoun|4|4-6|	organisation -34	person -25
rank|pronoun|4|7-12|	organisation -55	person -10
rank|role|0|0|	organisation -10	person -22
rank|role|0|1|	organisation -18
rank|role|0|2|	organisation -82	person 21
rank|role|0|3|	organisation -49
rank|role|0|4-6|	organisation -39	person 14
rank|role|0|7-12|	person 13
rank|role|1|0|	organisation 14	person -43
rank|role|1|1|	organisation -61	person 16
rank|role|1|2|	organisation -60
rank|role|1|4-6|	organisation -9	person -25
rank|role|1|7-12|	organisation -41	person 7
rank|role|	2 -15	3 -14	4 -17
rank|role|2|0|	organisation -31
rank|role|2|13+|	organisation -30	person -31
rank|role|2|1|	organisation -27	person 31
rank|role|2|2|	organisation -30	person 12
rank|role|2|3|	organisation -15	person -32
rank|role|2|7-12|	organisation -49	person -46
rank|role|3|13+|	organisation -39	person 14
rank|role|3|1|	organisation -54
rank|role|3|2|	organisation -72	person -13
rank|role|3|3|	organisation -77
rank|role|3|4-6|	organisation 9	person -23
rank|role|3|7-12|	person -28
rank|role|4|13+|	person -18
rank|role|4|1|	organisation 8
rank|role|4|2|	organisation -77
rank|role|4|3|	organisation -23	person -21
rank|role|4|4-6|	organisation -10	person -36
rank|role|4|7-12|	organisation -6	person -8
role|pronoun|	name 16	role -30
role|role|	role -44
`;
