/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
away|pronoun|	0 10	1 20	13+ -22	3 -16	4-6 -24	7-12 -23
away|pronoun|0|	first 18	later -7
away|pronoun|13+|	first -12	later -29
away|pronoun|1|	first 21	later 6
away|pronoun|2|	later -19
away|pronoun|3|	first -20
away|pronoun|4-6|	first -9	later -29
away|pronoun|7-12|	first -17	later -23
away|role|	0 -18	1 6	3 -13	4-6 -8	7-12 -6
away|role|0|	first -13	later -20
away|role|13+|	later -26
away|role|2|	first -7
away|role|3|	later -29
away|role|4-6|	first -6	later -10
away|role|7-12|	first -11	later -15
does|pronoun|	acts 20	null -25
does|pronoun|acts|0|	0 29	1 7	2 -12	3 14	first 20	later 14
does|pronoun|acts|13+|	later -24
does|pronoun|acts|1|	0 -6	1 -7	2 21	3 -7	first 44	later -10
does|pronoun|acts|2|	1 10	2 -13
does|pronoun|acts|3|	0 -18	1 -32	2 6	first -11
does|pronoun|acts|4-6|	first 18
does|pronoun|acts|7-12|	first -14	later -16
does|pronoun|null|0|	0 -8	1 6	2 -20	first -30	later -20
does|pronoun|null|13+|	first -57	later -36
does|pronoun|null|1|	0 -47	1 -22	2 -33	first -17
does|pronoun|null|2|	0 13	1 12	3 -40	later -26
does|pronoun|null|3|	1 -18	2 -35	3 -51	first -9	later -15
does|pronoun|null|4-6|	first -22	later -12
does|pronoun|null|7-12|	first -12	later -78
does|pronoun|says|0|	0 21	1 19	2 21	3 27	first 27	later 17
does|pronoun|says|13+|	later -16
does|pronoun|says|1|	0 -13	1 -11	2 -8	first 18	later 15
does|pronoun|says|2|	0 -11	1 -10	2 -25	3 -35	first -8	later -9
does|pronoun|says|3|	3 -9	first -18
does|pronoun|says|4-6|	first -25	later -38
does|pronoun|says|7-12|	first -15	later -9
does|role|acts|0|	2 17	first -16	later -22
does|role|acts|13+|	later -10
does|role|acts|1|	1 -8	2 -15	3 -16	first -10
does|role|acts|2|	0 -38	1 -9	first 24	later 6
does|role|acts|3|	1 9	2 -29	3 -15	first 6	later -13
does|role|acts|4-6|	first -22	later 7
does|role|acts|7-12|	first -34	later -10
does|role|	null -6	says -11
does|role|null|0|	3 -57	first 13
does|role|null|13+|	first -22	later -114
does|role|null|1|	1 -34	2 -29	3 -72	first 10	later -14
does|role|null|2|	0 -25	2 -10	3 -16	first -23	later -40
does|role|null|3|	0 -17	3 -7	first -17	later -34
does|role|null|4-6|	later -29
does|role|says|0|	0 7	1 11	first -24	later -22
does|role|says|13+|	first 8
does|role|says|1|	0 -32	1 -21	2 -23
does|role|says|2|	0 -13	1 -29	2 -9	3 -14	first -29	later 9
does|role|says|3|	0 -26	1 28	first -15	later -12
does|role|says|4-6|	first -19	later -12
does|role|says|7-12|	later -30
ending|pronoun|organisation|	he -62	her -18	hey -57	him -16	his -22	it 11	she -54
ending|pronoun|person|	he 16	hey -6	him 12	it -47	she 19
ending|role|organisation|	ain -54	als -28	and -46	ank 51	ant -59	any 52	ard -71	ary -55	ats -20	ber -38	can -31	ceo -28	der -14	dge -51	dow -36	ead -54	eam 16	eer -48	emo -33	ent -76	ers -58	ess -43	ger -68	hem -26	her -86	hor -46	ial -47	ian -85	iar -14	ice -58	ide -33	ief -53	ier 8	ife -36	iff -19	ign -25	ine 26	ing -15	ion 16	ist -76	ity 18	ive -63	ker -10	ler 9	man -79	mat -44	mer -7	ncy 32	ner -34	nor -30	old -78	ort -39	oss -41	ote -34	oup 35	per 12	ple -58	ran -45	rce -45	ree -37	rty 14	sed -39	ser -48	son -65	sor -29	sts -30	ter -73	tor -9	uty -53	ver -22	wer 9	yer -63	yor -47	yst -47
ending|role|person|	ain 6	als -28	and 9	ank -61	any -107	ard 18	can 11	ceo 15	cer -15	der 19	dge 14	dit -10	dow 14	eam -40	eer 20	ent -14	ers -70	ess 9	eur 13	ger 28	hem -31	her 11	hor 13	ial -34	ian 31	iar -21	ice -50	ide -32	ief 25	ier -8	ife 8	ign -28	ine -44	ing -11	ion -19	ist 14	ive 25	ler 17	mat -20	mer 18	ncy -40	ner 25	nor -8	old 36	one -20	ors -54	ort -18	oss 12	ote -23	oup -32	per -16	ple -34	rce -56	rty -10	ser -34	son -17	sor 11	sts -37	ter 9	tor 10	try -56	ver 10	wer -31	yor 11	yst 18
fits|pronoun|	no -76	organisation -65	unknown 13	yes 46
fits|pronoun|no|	0 -37	1 -32	13+ -61	2 -48	3 -33	4-6 -51	7-12 -10
fits|pronoun|no|0|	null -22	says -43
fits|pronoun|no|1|	acts -35	null 9	says -42
fits|pronoun|no|2|	acts -51	null -26	says -18
fits|pronoun|no|3|	null -37	says -32
fits|pronoun|organisation|	0 -19	1 -66	13+ -24	2 -41	3 -35	4-6 -30	7-12 -34
fits|pronoun|organisation|0|	acts -33	null -42	says -35
fits|pronoun|organisation|1|	acts -30	null -42	says -32
fits|pronoun|organisation|2|	acts -30	null -30	says -28
fits|pronoun|organisation|3|	acts -28	null -32	says -29
fits|pronoun|unknown|	0 32	1 23	4-6 -25	7-12 -63
fits|pronoun|unknown|0|	acts 17	null -24	says 26
fits|pronoun|unknown|1|	acts -11	null 14	says 9
fits|pronoun|unknown|2|	null -17	says 15
fits|pronoun|unknown|3|	null -17	says -21
fits|pronoun|yes|0|	acts 15	says 16
fits|pronoun|yes|	1 38	13+ -6	2 19	4-6 12
fits|pronoun|yes|1|	acts 26	null -12	says 24
fits|pronoun|yes|2|	acts 13	null 12	says -6
fits|pronoun|yes|3|	acts 7	says 14
fits|role|free|	0 -18	1 6	3 -13	4-6 -8	7-12 -6
fits|role|free|0|	says -15
fits|role|free|1|	null -6
fits|role|free|2|	null -17
fits|role|free|3|	acts -10	null -27	says -7
head|pronoun|organisation|	he -62	her -18	him -16	his -22	it 11	she -54	they -57
head|pronoun|person|	he 16	him 12	it -47	she 19	they -6
head|role|organisation|	adviser -26	agency 32	aide -31	airline 22	american -31	analyst -47	bank 51	banker -52	boss -41	brother -23	campaign -25	captain -46	ceo -28	chairman -44	champion -39	chief -53	company 52	daughter -22	defendant -28	defender -49	deputy -53	diplomat -44	diplomats -20	director -52	driver -22	engineer -38	executive -62	familiar -14	father -43	forward -48	government -43	governor -30	grandmother -44	group 35	guard -45	head -54	husband -43	judge -51	lawmaker -18	lawyer -63	leader -58	lender 19	letter -30	man -46	mayor -47	memo -33	minister -81	note -34	office -38	officer -51	official -47	opponent -39	paper 14	party 14	people -58	person -45	police -39	premier -43	president -47	princess -30	producer -38	prosecutor -34	prosecutors -23	question -41	regulator 11	report -39	researcher -32	retailer 16	ruling -6	secretary -53	senator -35	sergeant -23	source -45	speaker -36	spokesman -31	spokesperson -29	spokeswoman -31	statement -24	striker -23	team 16	them -26	trader -37	trainer -20	utility 18	veteran -45	widow -36	wife -36	winger -32	woman -25
head|role|person|	adviser -29	agency -40	aide -41	airline -44	american 11	analyst 18	bank -61	boss 12	campaign -28	ceo 15	chairman 8	champion 7	chief 25	company -107	defendant 14	defender 11	developer -37	diplomat -20	director 10	driver 11	executive 24	familiar -21	father 7	forward 13	government -41	governor -8	grandmother -25	group -32	guard 7	husband 9	judge 14	lawmaker -24	lawyer -12	leader 15	mayor 11	minister 11	ministry -56	musician 10	note -23	office -59	official -34	one -20	opponent 11	paper -21	party -10	people -26	person -41	police -18	politician 8	premier -10	producer -10	prosecutor -6	prosecutors -28	question 21	report -18	secretary 9	senator 11	source -56	spokesman -36	spokesperson -38	spokeswoman -14	statement -20	striker 14	team -40	them -31	trader -27	trainer 7	widow 14	wife 8	winger 19	woman -17
introduced|	false -25	true 82
introduced|false|	a -180	none -51	own -27	the -7	third 8
introduced|true|	the 86
kind|pronoun|	organisation -55	person 21
kind|pronoun|organisation|	own -58	third -41
kind|pronoun|person|	own -10	third 22
kind|role|	organisation -23	person 11
kind|role|organisation|	a -114	none -57	the 6
kind|role|person|	a -108	none -30	the 33
language|en|pronoun|	organisation -55	person 21
language|en|role|	organisation -23	person 11
last|pronoun|false|	0 6	1 17	13+ -22	2 -6	4-6 -16	7-12 -29
last|pronoun|false|0|	0 6
last|pronoun|false|13+|	3 -22
last|pronoun|false|1|	0 29	1 -16
last|pronoun|false|2|	1 -12
last|pronoun|false|3|	0 11	1 -14	3 -26
last|pronoun|false|4-6|	1 -10	2 -9	3 -10
last|pronoun|false|7-12|	1 -13	2 -41	3 -12
last|pronoun|false|no|	0 -17	1 -21	2 -23	3 -25
last|pronoun|false|organisation|	0 -60	1 -49	2 -39	3 -39
last|pronoun|false|unknown|	0 6	1 10
last|pronoun|false|yes|	0 8	1 24	2 10
last|pronoun|true|	0 25	1 11	2 -6	3 -22	4-6 -21
last|pronoun|true|0|	0 25
last|pronoun|true|1|	0 15
last|pronoun|true|2|	0 7	1 -20	2 17
last|pronoun|true|3|	0 -23	1 -19
last|pronoun|true|4-6|	2 -40	3 -22
last|pronoun|true|7-12|	2 8	3 -22
last|pronoun|true|no|	0 -46	1 -50	2 -37	3 -41
last|pronoun|true|organisation|	1 -14	2 -13
last|pronoun|true|unknown|	0 17	3 -35
last|pronoun|true|yes|	0 28	1 9	3 18
last|role|false|	0 -12	3 -7	4-6 -7	7-12 -7
last|role|false|0|	0 -12
last|role|false|1|	1 -10
last|role|false|2|	0 8	2 -9
last|role|false|3|	0 -6	1 -25	3 -25
last|role|false|4-6|	0 11	1 -29	2 -22	3 7
last|role|false|7-12|	1 -43	2 -22
last|role|false|free|	1 -7	2 -9	3 -13
last|role|	true -9
last|role|true|	0 -42	1 8	2 -18	3 -18	4-6 -10
last|role|true|0|	0 -42
last|role|true|1|	0 43	1 -35
last|role|true|2|	0 23	1 -29	2 -29
last|role|true|3|	1 -19	2 -9	3 -21
last|role|true|4-6|	1 -24	3 -13
last|role|true|7-12|	2 -53
last|role|true|free|	0 -21	3 -21
near|pronoun|0|	0 10
near|pronoun|13+|	3 -22
near|pronoun|1|	0 33	1 -14
near|pronoun|2|	1 -15	2 13
near|pronoun|3|	1 -23	3 -26
near|pronoun|4-6|	0 7	1 -8	2 -21	3 -14
near|pronoun|7-12|	1 -13	2 -30	3 -10
near|role|0|	0 -18
near|role|1|	0 24	1 -25
near|role|2|	0 18	1 -22	2 -13
near|role|3|	0 -7	1 -25	3 -29
near|role|4-6|	0 11	1 -30	2 -20
near|role|7-12|	1 -45	2 -25
	nobody -14
nobody|ending|pronoun|	he -38	her -29	hey 17	him -27	his -20	it 10	she -44
nobody|ending|role|	als 22	and -18	ank -50	any -86	ard -23	ats 21	ber -20	can -21	ceo -21	cer 11	der -34	dge -49	dit 14	dow -32	eer -9	emo 26	ent 31	ers 56	ess -35	eur -28	ger -36	hem 22	her -17	hor -23	ial 38	ian -57	iar 15	ice 38	ide 24	ief -34	ier -19	ife -33	iff 12	ign 24	ine -39	ion -20	ist -7	ity -24	ive -25	ker -7	ler -38	man 9	mat 22	mer -12	nal -27	ncy -36	ner -51	nor 8	old -63	one 16	ors 28	ort 29	oss -31	ote 15	oup -34	per -9	ple 35	ran -22	rce 31	ree 10	rty -32	sed -11	ser 30	son 29	sts 34	tor -31	try 21	uty -14	yer 16	yor -11	yst -26
nobody|many|	false -18	true 21
nobody|others|	1 -39	2 -55	3 10
nobody|pronoun|	he -38	her -29	him -27	his -20	it 10	own 24	she -44	they 17	third -54
nobody|role|	a 100	adviser 24	agency -36	aide 29	airline -34	american -21	analyst -26	bank -50	banker 23	boss -31	brother -36	campaign 24	captain 14	ceo -21	chairman -22	champion -31	chief -34	commission 9	company -86	defendant -24	defender -30	deputy -14	diplomat 22	diplomats 21	director -24	engineer 10	executive -22	familiar 15	farmer -24	father -23	forward -29	government 27	governor 8	grandmother 18	group -34	guard -7	husband -16	judge -49	lawmaker 16	lawyer 21	leader -13	lender -25	letter 27	mayor -11	memo 26	minister -18	ministry 21	musician -24	none 41	note 15	office 37	officer -19	official 38	officials 9	one 16	opponent -26	paper -6	party -32	people 30	person 28	police 15	politician -24	premier 10	president -11	princess -22	producer 11	prosecutors 24	question -31	regulator -28	report 29	retailer -27	secretary -14	senator -29	source 31	spokesman 28	spokesperson 21	spokeswoman 14	statement 17	striker -21	student -16	the -64	them 22	trader 14	trainer -20	utility -24	veteran -22	widow -32	wife -33	winger -16	woman 15
often|pronoun|	0 -52	4 23
often|role|	0 -31	1 -47	2 14	3 35	4 6
quoted|	false 12	true -53
rank|pronoun|0|0|	organisation -19	person 7
rank|pronoun|0|1|	organisation 13
rank|pronoun|0|2|	organisation -22
rank|pronoun|0|3|	organisation -14
rank|pronoun|0|4-6|	person -7
rank|pronoun|	1 7	2 -6	3 -7
rank|pronoun|1|0|	organisation -9	person 32
rank|pronoun|1|1|	organisation -53	person 18
rank|pronoun|1|2|	organisation -44	person -9
rank|pronoun|1|3|	organisation -36
rank|pronoun|1|4-6|	organisation -27
rank|pronoun|1|7-12|	organisation -15
rank|pronoun|2|1|	organisation -42	person 33
rank|pronoun|2|2|	organisation -42	person -29
rank|pronoun|2|3|	organisation -31	person -39
rank|pronoun|2|4-6|	organisation -31	person 14
rank|pronoun|2|7-12|	organisation -25	person -23
rank|pronoun|3|13+|	person 7
rank|pronoun|3|1|	organisation -23	person 25
rank|pronoun|3|2|	organisation -31	person 24
rank|pronoun|3|3|	organisation -16	person -8
rank|pronoun|3|4-6|	organisation -28	person -34
rank|pronoun|3|7-12|	organisation -35	person -34
rank|pronoun|4|13+|	organisation -23	person -14
rank|pronoun|4|1|	organisation -22	person 14
rank|pronoun|4|2|	organisation -33	person 7
rank|pronoun|4|3|	organisation -29	person -10
rank|pronoun|4|4-6|	organisation -32	person -29
rank|pronoun|4|7-12|	organisation -50
rank|role|0|0|	person -28
rank|role|0|1|	organisation -20	person 11
rank|role|0|2|	organisation -52	person 10
rank|role|0|3|	organisation -37	person -15
rank|role|0|4-6|	organisation 10	person 8
rank|role|0|7-12|	person -29
rank|role|1|0|	organisation 19	person -57
rank|role|1|1|	organisation -26	person 10
rank|role|1|2|	organisation -58	person 16
rank|role|1|3|	organisation 13	person -16
rank|role|1|4-6|	organisation -20	person -29
rank|role|1|7-12|	organisation -38	person 30
rank|role|	2 -6	3 -10	4 -15
rank|role|2|0|	organisation -37
rank|role|2|13+|	person -27
rank|role|2|1|	organisation -29	person 22
rank|role|2|2|	organisation -27	person 12
rank|role|2|3|	organisation -88	person -9
rank|role|2|4-6|	organisation -11
rank|role|2|7-12|	organisation -8	person -44
rank|role|3|13+|	organisation -37
rank|role|3|1|	organisation -60	person 6
rank|role|3|2|	organisation -88	person -9
rank|role|3|3|	organisation -18	person -10
rank|role|3|4-6|	person -13
rank|role|3|7-12|	organisation 10	person -38
rank|role|4|13+|	organisation 9	person -24
rank|role|4|1|	organisation 9	person -9
rank|role|4|2|	organisation -17	person -20
rank|role|4|3|	organisation -14	person -20
rank|role|4|4-6|	organisation -10	person -36
rank|role|4|7-12|	organisation -20
report|pronoun|0|	admit 16	answer 10	call -12	claim 23	concede -15	deny 12	describe 8	expect -7	explain 21	joke 25	note 12	point -16	promise 11	recall -8	repeat -18	reply -18	rule -10	see 14	suggest 24	tell 7	thank -10	warn 7	write -11
report|pronoun|1|	answer -14	ask 21	call 11	claim -15	concede 18	deny -11	describe -19	expect -20	explain -11	joke -11	none 10	note -8	point 9	recall -9	repeat -15	reply 14	rule -15	say 7	see -6	suggest -17	thank 17	warn 11
report|pronoun|2|	add -33	admit -11	answer 13	ask -35	call -24	claim -17	concede -16	deny -17	describe -15	expect -18	joke -21	note -15	point 10	promise -10	recall 8	repeat -22	reply 10	rule -19	see -18	tell -24	thank -25	write 10
report|pronoun|3|	admit -18	answer -39	ask -21	call -44	describe -37	expect 8	joke -35	none -22	point -35	promise -35	rule -31	say -7	see -14	thank -30	write -30
report|pronoun|false|add|	1 -9	13+ 9	2 -6	3 -31	4-6 -12
report|pronoun|false|admit|	1 8	4-6 -22
report|pronoun|false|	answer 9	call -15	deny -8	describe -12	expect 11	explain 9	joke 11	none -6	note -14	promise 9	recall 8	repeat -12	rule -28	see 8	suggest 8	tell 23	thank -6
report|pronoun|false|answer|	2 14	4-6 15	7-12 -28
report|pronoun|false|ask|	1 21	13+ -39	2 -17	4-6 11	7-12 -13
report|pronoun|false|call|	3 -10	4-6 -35
report|pronoun|false|concede|	4-6 -19
report|pronoun|false|deny|	1 10	2 -14	4-6 -15
report|pronoun|false|describe|	1 -9	4-6 -19	7-12 -19
report|pronoun|false|explain|	1 20	3 -22
report|pronoun|false|joke|	1 25
report|pronoun|false|none|	0 14	1 -7	13+ -48	2 -21	3 -16	4-6 9	7-12 -39
report|pronoun|false|note|	1 7	3 -17	4-6 -20	7-12 -12
report|pronoun|false|point|	4-6 10	7-12 -16
report|pronoun|false|recall|	1 11	2 -18	3 6	4-6 6	7-12 -10
report|pronoun|false|repeat|	1 -18
report|pronoun|false|reply|	2 -9	3 8	4-6 -11
report|pronoun|false|rule|	4-6 -18
report|pronoun|false|say|	0 -8	1 18	13+ -6	2 9	4-6 -27	7-12 -22
report|pronoun|false|see|	2 -6	3 -25	4-6 -20
report|pronoun|false|suggest|	1 24
report|pronoun|false|tell|	1 18	13+ -47	2 -12	4-6 -17
report|pronoun|false|thank|	1 -9	2 -10	4-6 7
report|pronoun|false|warn|	2 -15
report|pronoun|false|write|	13+ -32	2 12	3 -36	4-6 -33	7-12 -11
report|pronoun|true|	add -7	answer -16	ask -20	call -14	claim 12	concede -8	deny 12	describe -14	expect -13	explain -14	joke -23	none 18	note 6	point -9	promise -10	recall -23	repeat 17	rule -18	suggest -17	tell -16	warn 14	write -26
report|pronoun|true|add|	1 6	3 -20	4-6 -20
report|pronoun|true|ask|	4-6 -29
report|pronoun|true|call|	1 18
report|pronoun|true|concede|	1 -8
report|pronoun|true|expect|	1 -9
report|pronoun|true|none|	0 18	2 15	4-6 -16
report|pronoun|true|recall|	2 -14	4-6 -21
report|pronoun|true|reply|	1 -21	2 11	3 18
report|pronoun|true|say|	1 24	2 -12	3 -56	4-6 -8	7-12 11
report|pronoun|true|tell|	1 27	2 -28	3 -33	4-6 -25	7-12 -20
report|pronoun|true|write|	2 -11	3 -23	4-6 -11
report|role|0|	accuse -26	add 7	answer -17	ask -11	blame -13	call -33	confirm -22	deny 9	describe -27	dismiss -6	expect -18	hear 11	insist 13	name -17	note -24	quote -30	read 12	recall 20	reply -37	report 14	speak -33	state 9	write 8
report|role|1|	accuse -24	add -6	answer -20	ask 9	believe -24	blame -25	call -29	decline -32	deny -32	describe -24	dismiss 9	dispute -30	explain -15	find -26	hear -24	insist -22	name -27	none 12	note -8	observe -12	quote -17	read -22	recall -26	record -29	report -34	say -6	speak -26	state 9	tell 10	write -14
report|role|2|	accuse 9	add -38	answer -22	ask -61	believe -24	blame 10	call -16	confirm 18	decline 16	deny -31	describe -20	dismiss -20	explain -32	find -26	hear -28	observe -22	read -20	record 10	report 10	say -18	speak -31	state -26	tell -8	write -19
report|role|3|	add -27	answer -9	call -36	confirm -53	decline -59	deny -68	describe -33	dismiss -30	dispute -22	find -39	hear -34	name -47	read -32	report -56	say -29	tell -29	write -41
report|role|false|	accuse -20	add -13	answer -15	ask -8	believe -42	blame -13	call -43	confirm -8	decline -10	deny -15	describe -45	find -17	name -22	note -34	observe -11	quote -51	record 9	reply -17	speak -12	tell 6	urge 7	write -32
report|role|false|accuse|	13+ -27	4-6 8	7-12 -51
report|role|false|add|	1 -7	2 12	3 -32	4-6 -57	7-12 -15
report|role|false|answer|	4-6 -20	7-12 -40
report|role|false|ask|	1 -43	13+ 23	2 15	4-6 -76	7-12 -35
report|role|false|believe|	4-6 -34
report|role|false|blame|	1 -20
report|role|false|call|	0 -24	1 -34	13+ -34	2 -44	4-6 -11	7-12 -54
report|role|false|confirm|	7-12 -35
report|role|false|decline|	1 -6	3 -28	7-12 -37
report|role|false|deny|	4-6 -48	7-12 -52
report|role|false|describe|	2 -24	3 -7	4-6 -18	7-12 -24
report|role|false|dismiss|	1 9
report|role|false|dispute|	1 -29	2 -39	3 -32	4-6 -36
report|role|false|explain|	3 -29	4-6 -42	7-12 11
report|role|false|find|	4-6 -37
report|role|false|hear|	4-6 6	7-12 -18
report|role|false|name|	4-6 -38
report|role|false|none|	0 -18	7-12 9
report|role|false|observe|	2 -27
report|role|false|read|	3 -18
report|role|false|record|	4-6 6
report|role|false|reply|	1 -49	2 13
report|role|false|say|	0 -24	1 14	13+ -20	2 6	4-6 -12	7-12 -44
report|role|false|speak|	1 -28	2 -20	3 11	4-6 -12	7-12 -16
report|role|false|state|	1 9
report|role|false|tell|	0 -7	1 15	13+ -50	3 -63	4-6 -26
report|role|false|write|	3 -35	4-6 -55	7-12 -19
report|role|true|add|	1 9
report|role|true|ask|	1 -19	2 12	3 -20	4-6 -23
report|role|true|	believe 6	blame -27	call -30	decline 10	deny -29	describe -22	dismiss -23	dispute -8	expect -18	explain -34	find -20	hear -24	none 15	quote -23	read -17	report -27	say -11	speak -25	state 9	tell -30
report|role|true|call|	1 -12	4-6 -43
report|role|true|confirm|	4-6 -20
report|role|true|deny|	2 -15
report|role|true|describe|	2 -10
report|role|true|dispute|	4-6 8
report|role|true|explain|	3 -24
report|role|true|none|	0 -38	2 16	3 16	4-6 -14
report|role|true|reply|	2 13	4-6 -29
report|role|true|report|	2 -23
report|role|true|say|	2 -35	3 -32	7-12 -38
report|role|true|speak|	2 -19
report|role|true|tell|	2 -36	3 -39	4-6 -36
report|role|true|write|	2 10	3 -10	4-6 -35
role|pronoun|	name 16	pronoun -22	role -17
role|role|	name 8	pronoun -24	role -18
turn|pronoun|false|	falsefalse -16	falsetrue -10	truefalse 15	truetrue 6
turn|pronoun|false|falsefalse|	no -14	none -12	organisation -41	reply -14	say -17	unknown -49	yes 14
turn|pronoun|false|falsetrue|	admit -19	ask -15	call -39	deny -22	describe -12	joke -26	no -27	none -8	note -29	organisation -50	point -28	promise -33	recall 10	reply 8	rule -33	say -22	tell -10	thank -16	unknown -18	warn -24	write -10	yes 23
turn|pronoun|false|none|	ask -27	no -16	none -15	organisation -64	tell 16	write 9	yes 10
turn|pronoun|false|truefalse|	ask 33	no -27	say 14	tell 38	unknown 21	yes 22
turn|pronoun|false|truetrue|	add -7	ask 13	no -22	none -7	promise 13	reply -8	say 8	thank -6	unknown 23	write -7	yes -9
turn|pronoun|true|	falsefalse 19	falsetrue -18	truetrue -25
turn|pronoun|true|falsefalse|	no -43	none 13	reply 10	say 13	tell -9	unknown 19	yes 30
turn|pronoun|true|falsetrue|	add -28	ask -25	describe -14	no -47	none 11	organisation -12	recall -25	reply 16	say -28	tell -43	unknown -34	write -25
turn|pronoun|true|truefalse|	add -6	concede -8	expect -9	no -35	none 36	note 8	reply -13	say 11	tell 27	unknown 10	yes 28
turn|pronoun|true|truetrue|	add -23	no -57	none -28	promise -10	reply -21	say -14	thank 10	unknown -18	write -20
turn|role|false|	falsefalse -8	falsetrue -12	truefalse 8
turn|role|false|falsefalse|	believe -35	free -8	say -10	tell -24	write -27
turn|role|false|falsetrue|	add -21	ask -6	blame -15	call -51	confirm -12	decline 7	deny -15	dismiss -23	free -12	none 10	say -50	speak -6	tell -41	write -23
turn|role|false|none|	call -45	name -35	observe -11	reply -17	tell -9
turn|role|false|truefalse|	call -26	free 8	say 18	tell 29
turn|role|false|truetrue|	ask -21	call 11	explain -8	none -19	reply -10	say 21	tell 25
turn|role|true|falsefalse|	ask -33	believe -19	none 20	quote -22	say -10	tell -12
turn|role|true|	falsetrue 6	truefalse -28	truetrue -22
turn|role|true|falsetrue|	add -25	ask -33	call -25	explain -25	free 6	none 14	say -26	tell -43	write 8
turn|role|true|truefalse|	add -13	ask 12	call -15	deny -29	free -28	none -25	tell -10	write -16
turn|role|true|truetrue|	ask 13	call -28	free -22	reply 10	say -46	tell -33
`;
