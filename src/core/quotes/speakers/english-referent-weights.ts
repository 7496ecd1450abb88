/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
away|pronoun|	0 14	1 25	13+ -23	3 -14	4-6 -24	7-12 -25
away|pronoun|0|	first 21	later -21
away|pronoun|13+|	first -13	later -53
away|pronoun|1|	first 25	later 9
away|pronoun|2|	later -12
away|pronoun|3|	first -26	later 6
away|pronoun|4-6|	first -13	later -31
away|pronoun|7-12|	first -11	later -38
away|role|	0 -23	13+ -9	3 -12	4-6 -14	7-12 -13
away|role|0|	first -16	later -26
away|role|13+|	first -14	later -9
away|role|1|	first 7	later -8
away|role|3|	later -27
away|role|4-6|	first -14	later -6
away|role|7-12|	first -9	later -20
does|pronoun|	acts 21	null -21
does|pronoun|acts|0|	0 35	3 11	first 15	later 7
does|pronoun|acts|13+|	first -33	later -29
does|pronoun|acts|1|	0 -14	1 -12	2 26	first 45	later -12
does|pronoun|acts|2|	1 9	2 -14	3 -7	first -6	later 11
does|pronoun|acts|3|	0 -22	1 21	2 -6	3 -23	first -10	later 13
does|pronoun|acts|4-6|	first 11	later -18
does|pronoun|acts|7-12|	first -22	later -7
does|pronoun|null|0|	0 -21	1 17	2 -25	3 9	first -29	later -33
does|pronoun|null|13+|	first -11	later -39
does|pronoun|null|1|	0 -37	1 -12	2 -33	first -10
does|pronoun|null|2|	0 13	1 8	2 6	3 -32	first 12	later -24
does|pronoun|null|3|	1 -25	2 -6	3 -7	later -15
does|pronoun|null|4-6|	first -6	later -14
does|pronoun|null|7-12|	first 7	later -63
does|pronoun|says|0|	0 36	1 15	2 28	3 29	first 36
does|pronoun|says|13+|	later -36
does|pronoun|says|1|	0 -20	2 -45	first 12	later 42
does|pronoun|says|2|	0 -26	1 -15	2 -17	3 -22	later -7
does|pronoun|says|3|	0 11	1 -23	3 -20	first -33
does|pronoun|says|4-6|	first -35	later -62
does|pronoun|says|7-12|	first -9	later -25
does|role|acts|0|	0 18	1 6	2 21	first -22	later -42
does|role|acts|13+|	first -27	later -80
does|role|acts|1|	0 -13	2 -15	3 -28
does|role|acts|2|	0 -36	1 -25	first 26	later 14
does|role|acts|3|	1 -9	2 -19	3 -13	first 21	later -14
does|role|acts|4-6|	first -22	later -26
does|role|acts|7-12|	first -10	later -27
does|role|	null -13	says -8
does|role|null|0|	1 -10	2 -67	3 -46
does|role|null|13+|	later -64
does|role|null|1|	1 -15	2 -46	3 -37	later -17
does|role|null|2|	0 -43	1 7	2 -16	3 -23	first -11	later -45
does|role|null|3|	1 -18	2 -10	3 -10	later -102
does|role|null|4-6|	first 9	later -17
does|role|null|7-12|	first -13	later -7
does|role|says|0|	0 12	1 10	2 14	3 18	first -14	later -20
does|role|says|13+|	first -8	later 26
does|role|says|1|	0 -27	1 -22	2 -35	3 -21
does|role|says|2|	0 -21	1 -39	2 -6	3 -10	first -18	later 12
does|role|says|3|	1 26	first -29
does|role|says|4-6|	first -25	later 7
does|role|says|7-12|	first -12	later -18
ending|pronoun|organisation|	he -49	her -25	hey -57	him -11	his -35	it 7	she -64
ending|pronoun|person|	he 14	him 6	his 10	it -40	she 20
ending|role|organisation|	ain -46	als -22	and -32	ank 24	ant -57	any 48	ard -59	ary -53	ats -19	ber -25	can -32	ceo -18	cer -55	dge -39	dit -21	dow -24	ead -46	eer -41	emo -39	ent -82	ers -32	ess -43	ger -63	hem -24	her -72	ial -45	ian -64	iar -29	ice -44	ide -29	ief -47	ier 15	ife -33	ing -54	ion -8	ist -60	ive -51	ker -20	man -73	mat -40	nor -21	old -70	ors -32	ort -26	ote -20	oup 33	per 7	ple -46	rce -40	ree -30	sed -35	ser -43	son -45	sor -36	sts -32	ter -85	tor -16	uty -40	yer -60	yor -38	yst -48
ending|role|person|	ain 8	als -26	ank -49	any -89	ard 14	can 12	ceo 18	der 15	dge 18	dit -15	dow 11	eer 13	ent -26	ers -77	ger 23	hem -28	her 8	ial -27	ian 25	iar -22	ice -33	ide -12	ief 21	ife 8	ing -11	ion 8	ist 12	ive 27	ler 7	mat -16	mer 15	ner 21	nor -11	old 29	one -20	ors -44	ote -25	oup -30	per -15	ple -26	rce -52	ser -22	son -8	sts -28	ter 9	tor 20	try -53	uty 9	yer -17	yor 8	yst 18
fits|pronoun|	no -82	organisation -62	unknown 18	yes 48
fits|pronoun|no|	0 -35	1 -29	13+ -49	2 -66	3 -27	4-6 -80	7-12 -18
fits|pronoun|no|0|	acts -15	null -30	says -42
fits|pronoun|no|1|	acts -34	null 6	says -31
fits|pronoun|no|2|	acts -49	null -30	says -37
fits|pronoun|no|3|	acts -13	null -48	says -32
fits|pronoun|organisation|	0 -33	1 -41	13+ -26	2 -52	3 -41	4-6 -31	7-12 -33
fits|pronoun|organisation|0|	null -55	says -46
fits|pronoun|organisation|1|	acts -45	null -46	says -28
fits|pronoun|organisation|2|	acts -22	null -42	says -36
fits|pronoun|organisation|3|	acts -36	null -38	says -26
fits|pronoun|unknown|	0 30	1 26	13+ -27	2 8	4-6 -27	7-12 -53
fits|pronoun|unknown|0|	acts 10	null -10	says 23
fits|pronoun|unknown|1|	null 19	says 13
fits|pronoun|unknown|2|	null -18
fits|pronoun|unknown|3|	null -6	says -42
fits|pronoun|yes|	0 -12	1 43	2 27	4-6 21
fits|pronoun|yes|0|	acts 26	null -9	says 17
fits|pronoun|yes|1|	acts 19	says 11
fits|pronoun|yes|2|	acts 16	null 15
fits|pronoun|yes|3|	null 14	says 11
fits|role|	free -7
fits|role|free|	0 -23	13+ -9	3 -12	4-6 -14	7-12 -13
fits|role|free|0|	says -9
fits|role|free|1|	null -8	says -13
fits|role|free|2|	null -43	says -6
fits|role|free|3|	acts -14	null -29
head|pronoun|organisation|	he -49	her -25	him -11	his -35	it 7	she -64	they -57
head|pronoun|person|	he 14	him 6	his 10	it -40	she 20
head|role|organisation|	adviser -32	aide -32	american -32	analyst -48	bank 24	banker -51	brother -22	captain -37	ceo -18	chairman -39	champion -25	chief -47	company 48	defendant -31	defender -54	deputy -40	diplomat -40	diplomats -19	director -39	engineer -35	executive -50	familiar -29	forward -44	government -43	governor -21	grandmother -40	group 33	guard -41	head -46	husband -28	judge -39	lawmaker -30	lawyer -60	leader -56	lender 29	letter -30	man -33	mayor -38	memo -39	minister -49	note -20	officer -44	official -45	paper 15	people -46	person -33	police -30	president -25	producer -34	prosecutor -31	prosecutors -21	question -25	report -26	researcher -32	secretary -50	source -40	speaker -36	spokesman -31	spokesperson -23	spokeswoman -35	statement -21	striker -18	them -24	trader -40	trainer -17	widow -24	wife -33	woman -29
head|role|person|	adviser -16	aide -30	american 12	analyst 18	bank -49	captain -11	ceo 18	chairman 7	chief 21	company -89	defendant 12	defender 10	deputy 9	diplomat -16	director 14	driver 6	executive 27	familiar -22	forward 13	government -36	governor -11	grandmother -22	group -30	judge 18	lawmaker -24	lawyer -17	leader 13	mayor 8	minister 19	ministry -53	note -25	office -44	official -27	one -20	paper -20	people -26	police -15	president 7	producer -11	prosecutors -34	question 23	researcher 7	secretary 6	source -52	speaker -9	spokesman -32	spokesperson -38	spokeswoman -15	statement -17	striker 14	them -28	trader -22	widow 11	wife 8	woman -16
introduced|	false -28	true 84
introduced|false|	a -176	none -59	own -24	the -13	third 10
introduced|true|	a -10	none 10	the 86
kind|pronoun|	organisation -67	person 23
kind|pronoun|organisation|	own -63	third -51
kind|pronoun|person|	own -7	third 23
kind|role|	organisation -38	person 12
kind|role|organisation|	a -117	none -99	the -9
kind|role|person|	a -109	none -31	the 34
language|en|pronoun|	organisation -67	person 23
language|en|role|	organisation -38	person 12
last|pronoun|	false 10	true -11
last|pronoun|false|	0 13	1 21	13+ -20	3 -8	4-6 -17	7-12 -27
last|pronoun|false|0|	0 13
last|pronoun|false|13+|	3 -20
last|pronoun|false|1|	0 37	1 -18
last|pronoun|false|2|	0 8	1 -7	2 -14
last|pronoun|false|3|	0 -8	1 -8	3 -26
last|pronoun|false|4-6|	3 -29
last|pronoun|false|7-12|	1 -10	2 -35	3 -11
last|pronoun|false|no|	0 -34	1 -10	2 -44	3 -32
last|pronoun|false|organisation|	0 -30	1 -61	2 -49	3 -44
last|pronoun|false|unknown|	0 12	1 27	3 -12
last|pronoun|false|yes|	0 18	1 16	2 24
last|pronoun|true|	1 17	13+ -10	3 -16	4-6 -25
last|pronoun|true|13+|	3 -10
last|pronoun|true|1|	0 13	1 15
last|pronoun|true|2|	0 36	1 -39	2 17
last|pronoun|true|3|	0 -21	1 -17
last|pronoun|true|4-6|	1 -27	2 -42
last|pronoun|true|7-12|	1 -22	2 -29
last|pronoun|true|no|	0 -32	1 -53	2 -41	3 -57
last|pronoun|true|organisation|	1 -23	2 -14	3 -7
last|pronoun|true|unknown|	0 14	3 -36
last|pronoun|true|yes|	0 16	1 13	2 -10	3 21
last|role|false|	0 -18	1 8	13+ -8	3 -9	4-6 -13	7-12 -14
last|role|false|0|	0 -18
last|role|false|13+|	3 -6
last|role|false|1|	0 19	1 -20
last|role|false|2|	0 17	1 -22	2 -15
last|role|false|3|	0 -11	1 -36	2 7
last|role|false|4-6|	0 13	1 -22	2 -19
last|role|false|7-12|	1 -34	2 -23	3 -9
last|role|false|free|	0 6	2 -11	3 -16
last|role|	true -22
last|role|true|	0 -31	1 -11	2 -10	3 -9	4-6 -8	7-12 -8
last|role|true|0|	0 -31
last|role|true|1|	0 7	1 -24
last|role|true|2|	0 20	1 -32
last|role|true|3|	0 27	1 -11	2 -34
last|role|true|4-6|	2 -28	3 7
last|role|true|7-12|	1 -22	2 -53	3 6
last|role|true|free|	0 -17	1 -12	2 -18
near|pronoun|0|	0 14
near|pronoun|13+|	3 -23
near|pronoun|1|	0 38	1 -13
near|pronoun|2|	0 23	1 -23	2 7
near|pronoun|3|	0 -16	1 -16	3 -26
near|pronoun|4-6|	0 10	1 -15	2 -17	3 -20
near|pronoun|7-12|	1 -21	2 -38	3 -7
near|role|0|	0 -23
near|role|13+|	3 -7
near|role|1|	0 20	1 -27
near|role|2|	0 24	1 -36	2 -13
near|role|3|	0 12	1 -29
near|role|4-6|	0 13	1 -19	2 -27
near|role|7-12|	1 -40	2 -32
	nobody -16
nobody|ending|pronoun|	he -44	her -23	hey 13	him -18	his -23	it 14	she -47
nobody|ending|role|	als 23	and -13	ank -28	any -68	ard -23	ats 19	ber -18	can -24	ceo -20	cer 7	der -41	dge -48	dit 17	dow -32	eam 13	eer -8	emo 28	ent 39	ers 52	ess -29	ger -36	hem 12	her -11	ial 32	ian -54	iar 16	ice 32	ide 17	ief -30	ier -42	ife -26	ing 12	ion -27	ist -11	ive -21	ler -25	mat 16	mer -14	nal -24	ner -45	nor 11	old -60	one 19	ors 29	ort 23	ote 13	oup -35	ple 27	rce 28	ree 12	sed -13	ser 27	son 18	sts 26	tor -37	try 28	uty -26	yer 23	yor -9	yst -27
nobody|many|	false -19	true 15
nobody|others|	1 -24	2 -48
nobody|pronoun|	he -44	her -23	him -18	his -23	it 14	own 21	she -47	they 13	third -53
nobody|role|	a 90	adviser 20	aide 27	american -24	analyst -27	bank -28	banker 22	brother -36	captain 18	ceo -20	chairman -21	champion -29	chief -30	company -68	defendant -28	defender -31	deputy -26	diplomat 16	diplomats 19	director -24	engineer 7	executive -20	familiar 16	forward -22	government 27	governor 11	grandmother 18	group -35	guard -7	husband -9	judge -48	lawmaker 18	lawyer 23	leader -14	lender -27	letter 27	man -7	mayor -9	memo 28	minister -37	ministry 28	none 46	note 13	office 29	officer -13	official 32	officials 15	one 19	paper -8	people 27	person 20	police 14	president -17	producer 14	prosecutor 6	prosecutors 22	question -33	report 23	researcher -9	secretary -11	source 28	speaker 8	spokesman 27	spokesperson 16	spokeswoman 14	statement 17	striker -29	student -16	team 13	the -61	them 12	trader 17	trainer -21	widow -32	wife -26	woman 13
often|pronoun|	0 -44	1 -15	3 25	4 25
often|role|	0 -20	1 -41	2 11	3 40	4 -16
quoted|	true -41
rank|pronoun|	0 7	1 16	3 -8	4 -29
rank|pronoun|0|0|	organisation -25
rank|pronoun|0|13+|	person -20
rank|pronoun|0|2|	organisation -12	person 18
rank|pronoun|0|3|	organisation -25
rank|pronoun|0|4-6|	person -14
rank|pronoun|0|7-12|	person 9
rank|pronoun|1|0|	organisation -22	person 30
rank|pronoun|1|1|	organisation -57	person 28
rank|pronoun|1|2|	organisation -48	person -21
rank|pronoun|1|3|	organisation -33	person -6
rank|pronoun|1|4-6|	organisation -18
rank|pronoun|1|7-12|	organisation -23	person 6
rank|pronoun|2|0|	organisation -12
rank|pronoun|2|1|	organisation -44	person 33
rank|pronoun|2|2|	organisation -44	person -13
rank|pronoun|2|3|	organisation -26	person -26
rank|pronoun|2|4-6|	organisation -23	person 13
rank|pronoun|2|7-12|	organisation -29	person -37
rank|pronoun|3|13+|	person -34
rank|pronoun|3|1|	organisation -27	person 32
rank|pronoun|3|2|	organisation -33	person 16
rank|pronoun|3|3|	organisation -29	person -8
rank|pronoun|3|4-6|	organisation -40	person -20
rank|pronoun|3|7-12|	organisation -27	person -8
rank|pronoun|4|13+|	organisation -26	person -14
rank|pronoun|4|1|	organisation -24	person 22
rank|pronoun|4|2|	organisation -26	person 15
rank|pronoun|4|3|	organisation -36
rank|pronoun|4|4-6|	organisation -33	person -29
rank|pronoun|4|7-12|	organisation -44	person -11
rank|role|0|0|	organisation -9	person -23
rank|role|0|1|	organisation -24	person 9
rank|role|0|2|	organisation -78	person 21
rank|role|0|3|	organisation -46	person -8
rank|role|0|4-6|	person 13
rank|role|0|7-12|	person 10
rank|role|	1 -8	2 -16	4 -24
rank|role|1|0|	organisation 10	person -49
rank|role|1|1|	organisation -55	person 14
rank|role|1|2|	organisation -53
rank|role|1|3|	person 12
rank|role|1|4-6|	organisation -18	person -23
rank|role|1|7-12|	organisation -37	person -9
rank|role|2|0|	organisation -34
rank|role|2|13+|	organisation -35	person -31
rank|role|2|1|	organisation -28	person 25
rank|role|2|2|	organisation -45	person 19
rank|role|2|3|	organisation -14	person -32
rank|role|2|7-12|	organisation -45	person -39
rank|role|3|13+|	organisation -27	person 17
rank|role|3|1|	organisation -50	person 12
rank|role|3|2|	organisation -59	person -14
rank|role|3|3|	organisation -79
rank|role|3|4-6|	person -22
rank|role|3|7-12|	organisation 16	person -30
rank|role|4|13+|	person -24
rank|role|4|2|	organisation -64
rank|role|4|3|	organisation -30	person -22
rank|role|4|4-6|	organisation -12	person -32
rank|role|4|7-12|	organisation -11	person -9
role|pronoun|	name 14	role -31
role|role|	name 6	role -62
`;
