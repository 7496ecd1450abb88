/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
away|pronoun|	0 11	1 25	13+ -25	3 -17	4-6 -28	7-12 -30
away|pronoun|0|	first 21	later -14
away|pronoun|13+|	first -21	later -14
away|pronoun|1|	first 25	later 9
away|pronoun|2|	later -8
away|pronoun|3|	first -25
away|pronoun|4-6|	first -12	later -48
away|pronoun|7-12|	first -29	later -19
away|role|	0 -22	3 -10	4-6 -8	7-12 -11
away|role|0|	first -17	later -20
away|role|13+|	first -9	later -16
away|role|1|	first 6	later -9
away|role|2|	later -8
away|role|3|	later -25
away|role|4-6|	first -11
away|role|7-12|	first -23	later -8
does|pronoun|	acts 18	null -28
does|pronoun|acts|0|	0 34	3 16	first 20	later 7
does|pronoun|acts|13+|	first -12
does|pronoun|acts|1|	2 22	first 50	later -11
does|pronoun|acts|2|	2 -19	later 11
does|pronoun|acts|3|	0 -21	3 -11	first -8	later 8
does|pronoun|acts|4-6|	first 16	later -13
does|pronoun|acts|7-12|	first -30
does|pronoun|null|0|	0 -9	2 -20	3 11	first -32	later -17
does|pronoun|null|13+|	first -54	later -33
does|pronoun|null|1|	0 -44	1 -17	2 -33	first -16	later -6
does|pronoun|null|2|	1 9	2 -9	3 -29	later -28
does|pronoun|null|3|	1 18	2 -28	3 -64	first -7	later -13
does|pronoun|null|4-6|	later -27
does|pronoun|null|7-12|	first -16	later -71
does|pronoun|says|0|	0 30	1 23	2 22	3 28	first 33
does|pronoun|says|1|	0 -17	1 -16	2 -15	3 -6	first 19	later 22
does|pronoun|says|2|	0 -20	1 -7	2 -23	3 -40	first -8
does|pronoun|says|3|	3 -10	first -29
does|pronoun|says|4-6|	first -37	later -58
does|pronoun|says|7-12|	first -13	later -14
does|role|acts|0|	0 9	2 20	3 -18	first -20	later -26
does|role|acts|13+|	first -15	later -18
does|role|acts|1|	0 -6	1 -6	2 -17	3 -18
does|role|acts|2|	0 -44	1 -16	2 -15	first 26	later 8
does|role|acts|3|	0 10	2 -26	3 -20	first 11
does|role|acts|4-6|	first -37
does|role|acts|7-12|	first -43	later -18
does|role|	null -6	says -9
does|role|null|0|	2 -6	3 -60	first 10
does|role|null|13+|	first -24	later -80
does|role|null|1|	1 -33	2 -32	3 -50	later -12
does|role|null|2|	0 -52	1 9	2 -11	3 -22	first -23	later -36
does|role|null|3|	1 -25	3 -7	first -17	later -36
does|role|null|4-6|	first 12	later -34
does|role|null|7-12|	first -7
does|role|says|0|	0 8	1 7	3 9	first -24	later -19
does|role|says|13+|	later 14
does|role|says|1|	0 -33	1 -22	2 -25	later -9
does|role|says|2|	0 -27	1 -25	2 -13	3 -7	first -19	later 12
does|role|says|3|	0 -26	1 25	2 13	first -19	later -18
does|role|says|4-6|	first -25
does|role|says|7-12|	first -8	later -18
ending|pronoun|organisation|	he -68	her -16	hey -52	him -15	his -31	it 12	she -59
ending|pronoun|person|	he 17	her 7	hey -7	him 10	his 6	it -48	she 19
ending|role|organisation|	ain -61	als -29	and -48	ank 52	ant -57	any 52	ard -76	ary -57	ats -21	ber -38	can -35	ceo -29	cer -6	der -11	dge -53	dow -38	ead -50	eam 16	eer -54	emo -32	ent -85	ers -59	ess -43	ger -72	hem -22	her -83	hor -54	ial -48	ian -85	iar -18	ice -57	ide -37	ief -57	ier 7	ife -39	iff -18	ign -27	ine 27	ing -15	ion 17	ist -76	ity 17	ive -63	ker -13	ler 9	man -80	mat -43	mer -6	ncy 32	ner -29	nor -28	old -79	ort -37	oss -44	ote -28	oup 36	per 9	ple -58	ran -44	rce -45	ree -37	rty 13	sed -34	ser -53	son -67	sor -33	sts -31	ter -75	tor -7	uty -57	ver -21	wer 9	yer -67	yor -52	yst -55
ending|role|person|	ain 6	als -29	and 8	ank -64	any -108	ard 18	can 11	ceo 13	cer -13	der 18	dge 13	dit -10	dow 12	ead 6	eam -40	eer 20	ent -13	ers -74	ess 7	eur 13	ger 28	hem -28	her 11	hor 13	ial -34	ian 34	iar -25	ice -51	ide -32	ief 25	ier -7	ife 8	ign -32	ine -46	ing -13	ion -19	ist 16	ive 28	ler 16	man 7	mat -19	mer 16	ncy -40	ner 25	nor -7	old 34	one -22	ors -56	ort -17	oss 11	ote -20	oup -32	per -18	ple -37	rce -53	rty -10	ser -33	son -17	sor 13	sts -43	ter 7	tor 8	try -59	ver 10	wer -24	yer -9	yor 11	yst 19
fits|pronoun|	no -87	organisation -74	unknown 13	yes 50
fits|pronoun|no|	0 -40	1 -32	13+ -64	2 -46	3 -40	4-6 -42	7-12 -23
fits|pronoun|no|0|	acts -9	null -31	says -40
fits|pronoun|no|1|	acts -50	says -36
fits|pronoun|no|2|	acts -55	null -31
fits|pronoun|no|3|	acts -21	null -50	says -36
fits|pronoun|organisation|	0 -22	1 -71	13+ -24	2 -47	3 -38	4-6 -32	7-12 -32
fits|pronoun|organisation|0|	acts -37	null -45	says -35
fits|pronoun|organisation|1|	acts -31	null -44	says -31
fits|pronoun|organisation|2|	acts -32	null -32	says -28
fits|pronoun|organisation|3|	acts -31	null -35	says -31
fits|pronoun|unknown|	0 36	1 33	13+ -14	4-6 -29	7-12 -68
fits|pronoun|unknown|0|	acts 20	null -22	says 25
fits|pronoun|unknown|1|	acts -8	null 14	says 14
fits|pronoun|unknown|2|	null -13	says 16
fits|pronoun|unknown|3|	null -16	says -31
fits|pronoun|yes|	0 -11	1 35	2 30	3 9	4-6 12
fits|pronoun|yes|0|	acts 24	says 17
fits|pronoun|yes|1|	acts 27	says 13
fits|pronoun|yes|2|	acts 16	says -15
fits|pronoun|yes|3|	acts 8	says 14
fits|role|free|	0 -22	3 -10	4-6 -8	7-12 -11
fits|role|free|0|	says -17
fits|role|free|1|	says -7
fits|role|free|2|	acts -7	null -21
fits|role|free|3|	acts -19	null -30
head|pronoun|organisation|	he -68	her -16	him -15	his -31	it 12	she -59	they -52
head|pronoun|person|	he 17	her 7	him 10	his 6	it -48	she 19	they -7
head|role|organisation|	adviser -30	agency 32	aide -35	airline 23	american -35	analyst -55	bank 52	banker -57	boss -44	brother -24	campaign -27	captain -51	ceo -29	chairman -44	champion -37	chief -57	company 52	daughter -20	defendant -27	defender -51	deputy -57	diplomat -43	diplomats -21	director -56	driver -20	engineer -42	executive -62	familiar -18	father -41	forward -54	government -49	governor -28	grandmother -43	group 36	guard -44	head -50	husband -44	judge -53	lawmaker -20	lawyer -66	leader -58	lender 21	letter -29	man -44	mayor -52	memo -32	minister -81	note -28	office -37	officer -50	official -48	opponent -35	paper 14	party 13	people -58	person -46	police -37	premier -40	president -43	princess -29	producer -36	prosecutor -31	prosecutors -26	question -36	regulator 14	report -37	researcher -29	retailer 16	ruling -7	secretary -53	senator -34	sergeant -21	source -45	speaker -33	spokesman -28	spokesperson -31	spokeswoman -38	statement -24	striker -24	team 16	them -22	trader -41	trainer -19	utility 17	veteran -44	widow -38	wife -39	winger -30	woman -24
head|role|person|	adviser -28	agency -40	aide -41	airline -46	american 11	analyst 19	bank -64	boss 11	campaign -32	ceo 13	chairman 8	champion 7	chief 25	company -108	defendant 10	defender 11	developer -38	diplomat -19	director 10	driver 11	executive 27	familiar -25	father 7	forward 13	government -44	governor -7	grandmother -20	group -32	guard 7	head 6	husband 8	judge 13	lawmaker -25	lawyer -16	leader 15	mayor 11	minister 10	ministry -59	musician 11	note -20	office -57	official -34	one -22	opponent 12	paper -20	party -10	people -24	person -40	police -16	politician 9	premier -11	president 6	producer -9	prosecutors -30	question 22	report -17	researcher 8	secretary 8	senator 11	source -53	spokesman -34	spokesperson -38	spokeswoman -17	statement -16	striker 15	team -40	them -28	trader -27	trainer 6	widow 12	wife 8	winger 19	woman -17
introduced|	false -27	true 84
introduced|false|	a -183	none -56	own -28	the -11	third 9
introduced|true|	a -7	the 89
kind|pronoun|	organisation -64	person 22
kind|pronoun|organisation|	own -55	third -50
kind|pronoun|person|	own -12	third 24
kind|role|	organisation -28	person 12
kind|role|organisation|	a -119	none -59
kind|role|person|	a -108	none -32	the 34
language|en|pronoun|	organisation -64	person 22
language|en|role|	organisation -28	person 12
last|pronoun|false|	0 11	1 22	13+ -24	3 -10	4-6 -20	7-12 -36
last|pronoun|false|0|	0 11
last|pronoun|false|13+|	3 -24
last|pronoun|false|1|	0 36	1 -17
last|pronoun|false|2|	2 -12
last|pronoun|false|3|	1 -11	2 -9	3 -27
last|pronoun|false|4-6|	2 -13	3 -30
last|pronoun|false|7-12|	1 -23	2 -43	3 -19
last|pronoun|false|no|	0 -32	1 -21	2 -15	3 -34
last|pronoun|false|organisation|	0 -65	1 -53	2 -42	3 -42
last|pronoun|false|unknown|	0 10	1 23	2 11	3 -9
last|pronoun|false|yes|	0 20	1 19	2 14
last|pronoun|	true -8
last|pronoun|true|	1 13	3 -18	4-6 -21	7-12 -7
last|pronoun|true|1|	0 7	1 16
last|pronoun|true|2|	0 24	1 -48	2 24
last|pronoun|true|3|	0 -17	1 -16
last|pronoun|true|4-6|	1 -22	2 -44	3 10
last|pronoun|true|7-12|	1 -14	3 -11
last|pronoun|true|no|	0 -39	1 -61	2 -58	3 -64
last|pronoun|true|organisation|	1 -14	2 -21	3 -6
last|pronoun|true|unknown|	0 16	1 -27	3 -49
last|pronoun|true|yes|	0 16	1 22	2 -13	3 20
last|role|false|	0 -16	1 7	3 -6	4-6 -9	7-12 -13
last|role|false|0|	0 -16
last|role|false|1|	0 17	1 -15
last|role|false|2|	0 21	1 -10	2 -19
last|role|false|3|	0 -6	1 -31	2 7	3 -6
last|role|false|4-6|	0 10	1 -30	2 -16
last|role|false|7-12|	1 -39	2 -32	3 -7
last|role|false|free|	0 6	3 -20
last|role|	true -19
last|role|true|	0 -37	1 -8	13+ -29	2 -17	3 -13	4-6 -11
last|role|true|0|	0 -37
last|role|true|13+|	3 -29
last|role|true|1|	1 -18
last|role|true|2|	0 25	1 -43	2 -6
last|role|true|3|	0 26	1 -10	2 -34
last|role|true|4-6|	1 -17	2 -17
last|role|true|7-12|	1 -23	2 -62	3 8
last|role|true|free|	0 -25	2 -21	3 -11
near|pronoun|0|	0 11
near|pronoun|13+|	3 -25
near|pronoun|1|	0 36	1 -11
near|pronoun|2|	0 16	1 -18	2 9
near|pronoun|3|	0 -11	1 -18	3 -27
near|pronoun|4-6|	1 -16	2 -27	3 -11
near|pronoun|7-12|	1 -25	2 -37	3 -9
near|role|0|	0 -22
near|role|1|	0 19	1 -20
near|role|2|	0 30	1 -29	2 -16
near|role|3|	0 13	1 -28	3 -8
near|role|4-6|	0 21	1 -24	2 -20
near|role|7-12|	1 -45	2 -38
	nobody -13
nobody|ending|pronoun|	he -40	her -27	hey 18	him -28	his -23	it 9	she -45
nobody|ending|role|	als 23	and -18	ank -51	any -87	ard -26	ats 22	ber -19	can -23	ceo -21	cer 10	der -37	dge -53	dit 14	dow -31	eam 7	eer -9	emo 27	ent 28	ers 56	ess -36	eur -28	ger -37	hem 19	her -18	hor -24	ial 39	ian -58	iar 15	ice 38	ide 25	ief -34	ier -19	ife -33	iff 11	ign 26	ine -38	ion -22	ist -8	ity -28	ive -26	ler -38	mat 23	mer -11	nal -27	ncy -34	ner -51	nor 8	old -65	one 18	ors 30	ort 29	oss -31	ote 14	oup -35	ple 34	ran -25	rce 30	ree 9	rty -34	sed -11	ser 32	son 27	sor -7	sts 35	tor -32	try 24	uty -9	wer -10	yer 20	yor -11	yst -28
nobody|many|	false -16	true 21
nobody|others|	1 -42	2 -57	3 13
nobody|pronoun|	he -40	her -27	him -28	his -23	it 9	own 26	she -45	they 18	third -57
nobody|role|	a 99	adviser 26	agency -34	aide 29	airline -33	american -23	analyst -28	bank -51	banker 25	boss -31	brother -36	campaign 26	captain 14	ceo -21	chairman -24	champion -32	chief -34	commission 9	company -87	defendant -26	defender -31	deputy -9	developer 8	diplomat 23	diplomats 22	director -23	engineer 9	executive -25	familiar 15	farmer -23	father -26	forward -27	government 28	governor 8	grandmother 19	group -35	guard -10	husband -16	judge -53	lawmaker 17	lawyer 26	leader -14	lender -27	letter 27	man -6	mayor -11	memo 27	minister -18	ministry 24	musician -26	none 43	note 14	office 38	officer -18	official 39	officials 10	one 18	opponent -29	party -34	people 29	person 27	police 12	politician -24	premier 10	president -13	princess -22	producer 10	prosecutors 24	question -32	regulator -27	report 29	researcher -8	retailer -26	ruling 6	secretary -14	senator -29	source 30	spokesman 28	spokesperson 20	spokeswoman 15	statement 16	striker -22	student -17	team 7	the -63	them 19	trader 17	trainer -19	utility -28	veteran -25	widow -31	wife -33	winger -17	woman 14
often|pronoun|	0 -59	1 -11	3 17	4 17
often|role|	0 -35	1 -45	2 16	3 46	4 -11
quoted|	false 11	true -63
rank|pronoun|0|0|	organisation -21
rank|pronoun|0|1|	organisation 10
rank|pronoun|0|2|	organisation -25	person 11
rank|pronoun|0|3|	organisation -17
rank|pronoun|0|4-6|	person -6
rank|pronoun|	1 8	2 -8	3 -13	4 -6
rank|pronoun|1|0|	organisation -11	person 35
rank|pronoun|1|1|	organisation -52	person 21
rank|pronoun|1|2|	organisation -45
rank|pronoun|1|3|	organisation -36
rank|pronoun|1|4-6|	organisation -31	person -7
rank|pronoun|1|7-12|	organisation -16
rank|pronoun|2|1|	organisation -42	person 38
rank|pronoun|2|2|	organisation -43	person -30
rank|pronoun|2|3|	organisation -30	person -36
rank|pronoun|2|4-6|	organisation -29	person 6
rank|pronoun|2|7-12|	organisation -26	person -30
rank|pronoun|3|1|	organisation -25	person 21
rank|pronoun|3|2|	organisation -33	person 19
rank|pronoun|3|3|	organisation -16	person -12
rank|pronoun|3|4-6|	organisation -26	person -52
rank|pronoun|3|7-12|	organisation -34	person -27
rank|pronoun|4|13+|	organisation -24	person -19
rank|pronoun|4|1|	organisation -23	person 15
rank|pronoun|4|2|	organisation -35	person 7
rank|pronoun|4|3|	organisation -31
rank|pronoun|4|4-6|	organisation -30	person -24
rank|pronoun|4|7-12|	organisation -43	person -15
rank|role|0|0|	person -31
rank|role|0|1|	organisation -20	person 9
rank|role|0|2|	organisation -49	person 17
rank|role|0|3|	organisation -54	person -6
rank|role|0|4-6|	person 11
rank|role|0|7-12|	person -6
rank|role|1|0|	organisation 19	person -59
rank|role|1|1|	organisation -35	person 13
rank|role|1|2|	organisation -56	person 9
rank|role|1|3|	organisation 16
rank|role|1|4-6|	organisation -25	person -12
rank|role|1|7-12|	organisation -39	person 6
rank|role|	2 -9	3 -8	4 -20
rank|role|2|0|	organisation -36
rank|role|2|1|	organisation -30	person 31
rank|role|2|2|	organisation -31	person 19
rank|role|2|3|	organisation -86	person -12
rank|role|2|4-6|	organisation -12
rank|role|2|7-12|	organisation -12	person -41
rank|role|3|13+|	organisation -37	person -6
rank|role|3|1|	organisation -60
rank|role|3|2|	organisation -87
rank|role|3|3|	organisation -20	person -11
rank|role|3|4-6|	person -12
rank|role|3|7-12|	organisation 11	person -19
rank|role|4|13+|	organisation 7	person -25
rank|role|4|1|	organisation 9
rank|role|4|2|	organisation -16
rank|role|4|3|	organisation -15	person -28
rank|role|4|4-6|	organisation -12	person -37
rank|role|4|7-12|	organisation -15	person -9
role|pronoun|	name 11	role -18
role|role|	role -27
`;
