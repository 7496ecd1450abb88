/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	13+ -16	2 -14	3 -23	4-6 -23	7-12 -20	organisation -9	person -18
akin|true|	0 -21	1 11	13+ 13	2 7	3 10	4-6 26	7-12 24	organisation -11	person 34
away|pronoun|	0 11	1 18	13+ -20	2 -7	3 -23	4-6 -26	7-12 -26
away|pronoun|0|	first 17	later -9
away|pronoun|13+|	first -7	later -68
away|pronoun|1|	first 19	later 6
away|pronoun|2|	first -6	later -14
away|pronoun|3|	first -21	later -11
away|pronoun|4-6|	first -14	later -30
away|pronoun|7-12|	first -22	later -26
away|role|	0 -14	13+ -9	3 -14	4-6 -11	7-12 -8
away|role|0|	first -14	later -10
away|role|13+|	first 12	later -38
away|role|2|	first -7
away|role|3|	later -24
away|role|4-6|	later -24
away|role|7-12|	first -10	later -8
body|false|	organisation -98	person 27
body|false|organisation|	a -37	none -33	the -90
body|false|person|	a -29	the 28
body|true|	organisation 49	person -90
body|true|organisation|	a -73	the 52
body|true|person|	a -21	none -8	the -90
body|unknown|	organisation -86	person 6
body|unknown|organisation|	a -54	none -89	the -64
body|unknown|person|	a -98	none -28	the 24
does|pronoun|	acts 22	null -36
does|pronoun|acts|0|	0 29	1 8	2 -7	3 12	first 21	later 19
does|pronoun|acts|13+|	first -12	later -25
does|pronoun|acts|1|	0 -9	1 -9	2 17	first 40	later -12
does|pronoun|acts|2|	1 8	3 -6
does|pronoun|acts|3|	0 -19	1 -34	first -12	later -11
does|pronoun|acts|4-6|	first 14	later 8
does|pronoun|acts|7-12|	first -15	later -17
does|pronoun|null|0|	0 -6	1 8	2 -14	first -23	later -24
does|pronoun|null|13+|	first -57	later -36
does|pronoun|null|1|	0 -48	1 -17	2 -28	first -22
does|pronoun|null|2|	0 10	1 11	3 -33	first 7	later -33
does|pronoun|null|3|	1 -16	2 -36	3 -44	first -11	later -7
does|pronoun|null|4-6|	first -27	later -14
does|pronoun|null|7-12|	first -7	later -76
does|pronoun|says|0|	0 13	1 19	2 17	3 25	first 26	later 13
does|pronoun|says|13+|	later -65
does|pronoun|says|1|	0 -14	1 -11	2 -10	3 9	first 15	later 19
does|pronoun|says|2|	0 -16	1 -7	2 -26	3 -36	first -9	later -6
does|pronoun|says|3|	3 -14	first -20	later -9
does|pronoun|says|4-6|	first -29	later -49
does|pronoun|says|7-12|	first -19	later -7
does|role|acts|0|	2 32	first -21	later -13
does|role|acts|13+|	later -7
does|role|acts|1|	1 -8	3 -20	first -14	later 16
does|role|acts|2|	0 -31	2 12	3 -10	first 29	later -12
does|role|acts|3|	1 6	2 -40	3 -6
does|role|acts|4-6|	later -15
does|role|acts|7-12|	first -19	later -15
does|role|null|0|	1 13	3 -57	first 29
does|role|null|13+|	first -8	later -85
does|role|null|1|	1 -32	2 -33	3 -63	first 13	later -17
does|role|null|2|	0 -25	2 9	3 -25	first -31	later -11
does|role|null|3|	0 -16	2 -20	3 -15	first -30	later -27
does|role|null|4-6|	later -32
does|role|null|7-12|	first -7
does|role|	says -13
does|role|says|0|	1 12	2 -7	3 -12	first -38	later -11
does|role|says|13+|	first 12
does|role|says|1|	0 -26	1 -18	2 -24	3 -10	first 8
does|role|says|2|	0 -22	1 -26	2 -13	first -22	later 6
does|role|says|3|	0 -30	1 35	2 11	first 10	later -19
does|role|says|4-6|	first -16	later -15
does|role|says|7-12|	later -16
ending|pronoun|organisation|	he -63	her -24	hey -50	him -16	his -23	it 11	she -54
ending|pronoun|person|	he 13	hey -9	him 8	it -56	she 16
ending|role|organisation|	ain -40	air -32	als -32	and -40	ank 24	ant -40	any 21	ard -62	ary -37	ate -30	ats -23	ber -30	can -19	ceo -17	cil 12	der -13	dge -25	dow -20	ead -29	eer -35	emo -26	ent -52	ers -43	ger -65	hem -31	her -62	hor -13	ial -28	ian -59	iar -21	ice -50	ide -29	ief -43	ife -24	iff -16	ign -25	ine 14	ion 12	irm 8	ist -59	ive -70	ker -7	lub 14	man -65	mat -27	nal -8	ncy 21	ner -8	nor -24	old -68	ors 11	ort -24	oss -34	ote -20	oup 18	ple -47	ran -35	rce -31	ree -42	rmy -6	sed -41	ser -20	son -50	sor -32	sts -22	ter -31	tor -11	try -33	urt 29	uty -40	ver -20	wer -7	yer -55	yor -41	yst -31
ending|role|person|	als -23	ank -45	any -69	ard 17	ary -10	ate -23	ceo 8	cer -25	cil -44	der 16	dge 9	dit -11	dow 13	eam -51	eer 8	ent -13	ers -63	ess 8	eur 13	ger 16	hem -30	her 10	hor 10	ial -22	ian 23	iar -25	ice -30	ide -29	ief 15	ife 11	ign -28	ine -19	ing -13	ion -11	irm -30	ity -31	ive 42	ker 6	ler 20	lub -39	mat -15	mer 12	ncy -42	ner 13	nor -12	old 32	one -11	ors -47	oss 7	ote -20	oup -28	ple -35	rce -43	rmy -21	ser -29	sor 7	sts -34	try -28	urt -65	wer -29	yer -7	yst 9
fits|pronoun|	no -76	organisation -67	unknown 12	yes 38
fits|pronoun|no|	0 -34	1 -34	13+ -52	2 -45	3 -32	4-6 -49	7-12 -13
fits|pronoun|no|0|	null -20	says -48
fits|pronoun|no|1|	acts -34	null 12	says -49
fits|pronoun|no|2|	acts -44	null -29	says -26
fits|pronoun|no|3|	acts -7	null -44	says -35
fits|pronoun|organisation|	0 -34	1 -64	13+ -31	2 -43	3 -30	4-6 -33	7-12 -32
fits|pronoun|organisation|0|	acts -36	null -40	says -35
fits|pronoun|organisation|1|	acts -39	null -36	says -33
fits|pronoun|organisation|2|	acts -26	null -30	says -31
fits|pronoun|organisation|3|	acts -36	null -32	says -23
fits|pronoun|unknown|	0 26	1 23	13+ -6	3 -6	4-6 -34	7-12 -58
fits|pronoun|unknown|0|	acts 18	null -21	says 22
fits|pronoun|unknown|1|	acts -11	null 16	says 8
fits|pronoun|unknown|2|	null -17	says 15
fits|pronoun|unknown|3|	null -19	says -15
fits|pronoun|yes|0|	acts 15	says 19
fits|pronoun|yes|	1 41	13+ -10	2 21	4-6 13
fits|pronoun|yes|1|	acts 25	null -11	says 19
fits|pronoun|yes|2|	acts 20	null 15	says -15
fits|pronoun|yes|3|	acts 10	says 9
fits|role|free|	0 -14	13+ -9	3 -14	4-6 -11	7-12 -8
fits|role|free|0|	null 7	says -16
fits|role|free|1|	null -7
fits|role|free|2|	acts 13	null -10	says -12
fits|role|free|3|	null -33
head|pronoun|organisation|	he -63	her -24	him -16	his -23	it 11	she -54	they -50
head|pronoun|person|	he 13	him 8	it -56	she 16	they -9
head|role|organisation|	31-year-old -17	accused -30	adviser -10	agency 21	agent -36	aide -27	airline 8	american -18	analyst -31	army -6	bank 24	banker -49	boss -34	brother -20	campaign -25	captain -37	ceo -17	chair -32	chairman -26	champion -34	chief -43	club 14	company 21	council 12	court 29	daughter -26	defendant -36	defender -47	deputy -40	developer -19	diplomat -27	diplomats -23	director -38	driver -20	engineer -28	executive -70	familiar -21	father -40	firm 8	forward -42	government -42	governor -24	grandmother -37	group 18	guard -36	head -29	husband -34	judge -25	lawmaker -22	lawyer -41	leader -39	letter -28	man -42	mayor -41	memo -26	minister -31	ministry -33	mother -31	note -20	office -45	officer -37	official -28	opponent -28	people -47	person -28	police -25	premier -34	president -35	princess -19	producer -22	prosecutor -7	prosecutors -17	question -37	report -24	researcher -22	secretary -35	senator -22	sergeant -20	source -31	speaker -24	spokesman -23	spokesperson -25	spokeswoman -40	state -26	statement -20	striker -25	teacher -14	them -31	trader -31	utility 8	veteran -35	widow -20	wife -24	winger -25	woman -16
head|role|person|	31-year-old 17	accused 7	adviser -23	agency -42	agent -12	aide -41	airline -19	american 12	analyst 9	army -21	author 10	bank -45	boss 7	campaign -28	ceo 8	chief 15	club -39	commission -26	company -69	council -44	court -65	daughter -6	defendant 14	developer -30	diplomat -15	director 7	engineer -7	executive 41	familiar -25	firm -30	forward 7	government -32	governor -12	grandmother -28	group -28	guard 8	husband 7	judge 9	lawmaker -29	lawyer -21	leader 8	ministry -28	mother 7	note -20	office -43	official -22	one -11	opponent 8	paper -25	people -29	person -37	player 16	police -12	politician 6	premier -18	producer -17	prosecutor -13	prosecutors -24	question 20	source -43	speaker -9	spokesman -28	spokesperson -37	spokeswoman -12	state -21	striker 11	team -51	them -30	trader -25	union -22	widow 13	wife 11	winger 16	woman -19
introduced|	false -9	true 37
introduced|false|	a -126	none -33	own -27	the 6
introduced|true|	none -11	the 38
kind|pronoun|	organisation -57	person 18
kind|pronoun|organisation|	own -50	third -41
kind|pronoun|person|	own -12	third 19
kind|role|	organisation -10	person 7
kind|role|organisation|	a -80	none -32	the 7
kind|role|person|	a -76	none -23	the 20
kin|artist|	other -12	same 13
kin|association|	none -8
kin|authority|	none -12	other -18	same -13
kin|club|	none 16	other -28	same -9
kin|coach|	other -13
kin|company|	none 10	other 18	same 9
kin|court|	none 14	other -8	same -53
kin|doctor|	none -30	same 8
kin|envoy|	none -39	same -19
kin|false|	none -9	other -24
kin|false|none|	0 -31	1 -17	7-12 -22
kin|false|none|free|	false -10
kin|false|other|	0 -26	13+ -89	2 -15	3 -26	4-6 -9	7-12 -38
kin|false|other|free|	false -23	true -8
kin|judge|	none -43	other -54	same 45
kin|lawyer|	none -32	other -50	same -10
kin|leader|	none -8	other -32	same 16
kin|mayor|	none -43	same 26
kin|member|	none 22	same -33
kin|minister|	none 17	other -75
kin|null|	none -9	other -24
kin|party|	none -27	other 9
kin|player|	other -21	same 10
kin|police|	none -25	other -13	same 28
kin|press|	other -37
kin|priest|	none -13	other 7	same -8
kin|prosecutor|	none -32
kin|scientist|	none -10
kin|teacher|	none -18	same 22
kin|true|	none -9	other -13	same 32
kin|true|none|	0 -19	1 -10	2 -11	3 -14
kin|true|none|free|	false -11
kin|true|other|	0 28	2 -6	3 -48	4-6 -39	7-12 -31
kin|true|other|free|	false -12	true -8
kin|true|same|	0 -11	1 11	13+ -10	3 14	7-12 36
kin|true|same|free|	true 36
kin|writer|	none -10	same 14
language|en|pronoun|	organisation -57	person 18
language|en|role|	organisation -10	person 7
last|pronoun|false|	1 13	13+ -20	2 -7	3 -8	4-6 -17	7-12 -26
last|pronoun|false|13+|	3 -20
last|pronoun|false|1|	0 24	1 -21
last|pronoun|false|2|	1 -11
last|pronoun|false|3|	0 10	1 -12	2 -8	3 -23
last|pronoun|false|4-6|	1 -8	2 -13	3 -15
last|pronoun|false|7-12|	1 -16	2 -43	3 -14
last|pronoun|false|no|	0 -16	1 -21	2 -32	3 -30
last|pronoun|false|organisation|	0 -60	1 -51	2 -40	3 -38
last|pronoun|false|unknown|	0 6	1 10
last|pronoun|false|yes|	0 6	1 29	2 11	3 10
last|pronoun|true|	0 24	1 10	2 -6	3 -27	4-6 -19
last|pronoun|true|0|	0 24
last|pronoun|true|1|	0 14
last|pronoun|true|2|	0 10	1 -21	2 15
last|pronoun|true|3|	0 -23	1 -24
last|pronoun|true|4-6|	2 -21	3 -18
last|pronoun|true|7-12|	2 7	3 -23
last|pronoun|true|no|	0 -48	1 -47	2 -50	3 -43
last|pronoun|true|organisation|	1 -23	2 -6	3 -6
last|pronoun|true|unknown|	0 13	1 -8	2 12	3 -34
last|pronoun|true|yes|	0 26	1 7	2 8	3 14
last|role|false|	0 -10	13+ -8	2 6	3 -12	4-6 -11	7-12 -10
last|role|false|0|	0 -10
last|role|false|13+|	3 -6
last|role|false|1|	1 -12
last|role|false|2|	0 6	1 -8	2 6
last|role|false|3|	1 -24	3 -45
last|role|false|4-6|	1 -30	2 -30	3 15
last|role|false|7-12|	1 -32	2 -25	3 -10
last|role|false|free|	1 -11
last|role|	true -10
last|role|true|	0 -35	1 8	2 -17	3 -10	7-12 6
last|role|true|0|	0 -35
last|role|true|1|	0 44	1 -41
last|role|true|2|	0 22	1 -27	2 -15
last|role|true|3|	1 -14	2 -6	3 -18
last|role|true|4-6|	1 -20	3 -7
last|role|true|7-12|	2 -53	3 11
last|role|true|free|	0 -19	2 -6	3 -15
near|pronoun|0|	0 11
near|pronoun|13+|	3 -20
near|pronoun|1|	0 34	1 -20
near|pronoun|2|	1 -18	2 8
near|pronoun|3|	1 -26	3 -23
near|pronoun|4-6|	0 7	1 -9	2 -22	3 -18
near|pronoun|7-12|	1 -16	2 -30	3 -17
near|role|0|	0 -14
near|role|13+|	3 -6
near|role|1|	0 19	1 -26
near|role|2|	0 17	1 -22
near|role|3|	1 -25	3 -50
near|role|4-6|	1 -33	2 -23	3 13
near|role|7-12|	1 -35	2 -27	3 -7
	nobody -18
nobody|ending|pronoun|	he -29	her -26	hey 17	him -32	his -22	it 12	she -32
nobody|ending|role|	ain 8	air -18	als 14	and -22	ank -41	any -54	ard -36	ary 7	ate 23	ats 22	ber -17	ceo -16	cer 18	der -25	dge -33	dit 11	dow -30	eam -6	eer -15	emo 23	ent 23	ers 47	ess -34	eur -26	ger -39	hem 19	her -23	hor -21	ial 26	ian -49	iar 13	ice 36	ide 20	ief -29	ier -13	ife -32	iff 14	ign 23	ine -29	ion -15	irm -28	ity -12	ive -29	ker -16	ler -28	lub -21	man 6	mat 13	mer -13	nal -25	ncy -38	ner -42	nor 11	old -65	one 7	ors 17	ort 23	oss -25	ote 11	oup -30	ple 28	ran -17	rce 28	rty -36	sed -18	ser 25	son 6	sor -15	sts 28	ter 8	tor -16	try 33	urt -20	ury 18	uty -13	yer 12	yst -17
nobody|kin|a|	association 12	company 25	envoy 25	leader -9	police 14	scientist 13	worker 14	writer 15
nobody|kin|none|	authority 8	leader -20
nobody|kin|the|	artist -37	association -17	authority 14	club -23	company -88	doctor -10	judge -31	lawyer 24	member -20	player -62	police -13	press -25	prosecutor 11	scientist -25	teacher -28	union -21	worker -45	writer -10
nobody|many|	false -21	true 21
nobody|met|pronoun|	never -27
nobody|met|pronoun|never|	own 24	third -37
nobody|met|role|	a 44	bare -42	the -30
nobody|met|role|a|	the 43
nobody|met|role|bare|	a 33	none -38	the -34
nobody|met|role|never|	a 65	none 42	the -51
nobody|met|role|the|	a 22	none -8	the -36
nobody|others|	1 -30	2 -57
nobody|pronoun|	he -29	her -26	him -32	his -22	it 12	own 24	she -32	they 17	third -37
nobody|role|	31-year-old -23	a 76	accused -25	adviser 19	agency -38	agent 15	aide 24	airline -23	american -22	analyst -17	author -21	bank -41	banker 18	boss -25	brother -39	campaign 23	captain 15	ceo -16	chair -18	chairman -11	champion -26	chief -29	club -21	company -54	court -20	defendant -33	defender -22	deputy -13	developer 15	diplomat 13	diplomats 22	director -14	engineer 8	executive -29	familiar 13	farmer -23	father -23	firm -28	forward -15	government 25	governor 11	grandmother 19	group -30	guard -16	husband -18	judge -33	lawmaker 16	lawyer 20	leader -10	lender -19	letter 24	man -10	memo 23	ministry 33	mother -28	musician -22	none 22	note 11	office 35	officer -14	official 26	officials 6	one 7	opponent -25	paper -16	party -36	people 21	person 20	player -17	police 11	politician -17	premier 10	princess -21	producer 18	prosecutor 11	prosecutors 18	question -27	regulator -24	report 23	retailer -20	senator -17	source 28	spokesman 24	spokesperson 18	spokeswoman 7	state 17	statement 13	striker -20	student -22	teacher -22	team -6	the -50	them 19	trader 14	union -21	utility -19	veteran -17	widow -30	wife -32	winger -16	woman 17
often|pronoun|	0 -59	1 -7	4 19
often|role|	0 -35	1 -59	2 23	3 37	4 19
quoted|	false 11	true -60
rank|pronoun|0|0|	organisation -16
rank|pronoun|0|1|	organisation 10
rank|pronoun|0|2|	organisation -17
rank|pronoun|0|3|	organisation -17
rank|pronoun|0|4-6|	person -8
rank|pronoun|	1 6	4 -18
rank|pronoun|1|0|	organisation -18	person 27
rank|pronoun|1|1|	organisation -41	person 26
rank|pronoun|1|2|	organisation -43	person -10
rank|pronoun|1|3|	organisation -40
rank|pronoun|1|4-6|	organisation -27	person -10
rank|pronoun|1|7-12|	organisation -13
rank|pronoun|2|0|	organisation -14	person 13
rank|pronoun|2|1|	organisation -34	person 27
rank|pronoun|2|2|	organisation -44	person -21
rank|pronoun|2|3|	organisation -39	person -26
rank|pronoun|2|4-6|	organisation -41	person 17
rank|pronoun|2|7-12|	organisation -35	person -22
rank|pronoun|3|13+|	person 6
rank|pronoun|3|1|	organisation -24	person 23
rank|pronoun|3|2|	organisation -31	person 20
rank|pronoun|3|3|	organisation -23	person -12
rank|pronoun|3|4-6|	organisation -27	person -47
rank|pronoun|3|7-12|	organisation -40	person -40
rank|pronoun|4|13+|	organisation -31	person -17
rank|pronoun|4|1|	organisation -18	person 17
rank|pronoun|4|2|	organisation -22	person 7
rank|pronoun|4|3|	organisation -20
rank|pronoun|4|4-6|	organisation -33	person -28
rank|pronoun|4|7-12|	organisation -44	person -9
rank|role|0|0|	organisation 8	person -35
rank|role|0|1|	organisation -14	person 12
rank|role|0|2|	organisation -49
rank|role|0|3|	organisation -43	person -11
rank|role|0|4-6|	organisation 8	person 9
rank|role|0|7-12|	person -26
rank|role|1|0|	organisation 25	person -36
rank|role|1|1|	organisation -30	person 6
rank|role|1|2|	organisation -69	person 23
rank|role|1|3|	organisation 13	person -11
rank|role|1|4-6|	organisation -37	person -26
rank|role|1|7-12|	person 29
rank|role|2|0|	organisation -33	person 18
rank|role|2|13+|	person -27
rank|role|2|1|	organisation -32	person 28
rank|role|2|3|	organisation -42	person 10
rank|role|2|4-6|	organisation -18
rank|role|2|7-12|	organisation -28	person -30
rank|role|	3 -9	4 -17
rank|role|3|13+|	organisation -30
rank|role|3|1|	person -8
rank|role|3|2|	organisation -16	person -26
rank|role|3|3|	person -17
rank|role|3|4-6|	person -22
rank|role|3|7-12|	organisation 13	person -39
rank|role|4|13+|	organisation 12	person -27
rank|role|4|1|	organisation 10
rank|role|4|2|	organisation -27	person -7
rank|role|4|3|	organisation -37	person -26
rank|role|4|4-6|	organisation -17	person -32
rank|role|4|7-12|	organisation -14
report|pronoun|0|	admit 20	answer 12	call -13	concede -12	deny 16	describe 13	expect -11	explain 17	joke -11	none -7	note 22	point -13	promise 17	recall -7	repeat -16	reply -22	rule -11	see 20	suggest 22	tell 9	thank -11	write -8
report|pronoun|1|	admit -16	answer -19	ask 21	call 15	claim 9	concede 10	deny -13	describe -21	expect -18	explain -10	joke -14	none 7	note -14	recall -11	repeat -15	reply 16	rule -14	see -9	suggest -16	thank 17	warn 13
report|pronoun|2|	add -42	admit -15	answer 11	ask -36	call -22	claim -13	concede -11	deny -9	describe -23	expect -21	joke 16	none 7	note -23	point 12	promise -9	recall 8	repeat -21	reply 6	rule -21	say -8	see -20	tell -9	thank -22
report|pronoun|3|	admit -21	answer -41	ask -22	call -36	describe -35	joke -30	none -10	note -13	point -24	promise -26	rule -31	say -17	see -21	tell 15	thank -27	write -35
report|pronoun|false|add|	1 -6	3 -31	4-6 -13
report|pronoun|false|admit|	1 17	4-6 -24
report|pronoun|false|	answer 10	ask -7	call -17	claim -8	deny -6	describe -10	expect 7	joke 9	none -13	promise 10	recall 10	repeat -13	rule -26	see 10	suggest 7	tell 16	write -11
report|pronoun|false|answer|	2 13	4-6 11	7-12 -31
report|pronoun|false|ask|	1 24	13+ -33	2 -18	4-6 8	7-12 -10
report|pronoun|false|call|	1 6	3 -20	4-6 -32
report|pronoun|false|claim|	3 -13
report|pronoun|false|concede|	4-6 -14
report|pronoun|false|deny|	1 15	2 -13	4-6 -12
report|pronoun|false|describe|	1 -7	4-6 -20	7-12 -23
report|pronoun|false|explain|	1 11	3 -25
report|pronoun|false|joke|	1 19
report|pronoun|false|none|	0 12	1 -12	13+ -39	2 -18	3 -11	4-6 7	7-12 -34
report|pronoun|false|note|	1 14	3 -24	4-6 -29	7-12 -16
report|pronoun|false|point|	1 7	4-6 11	7-12 -19
report|pronoun|false|promise|	3 -6
report|pronoun|false|recall|	1 13	2 -13	3 7	7-12 -21
report|pronoun|false|repeat|	1 -16
report|pronoun|false|reply|	2 -12	4-6 -13
report|pronoun|false|rule|	4-6 -18
report|pronoun|false|say|	1 11	13+ -8	3 -6	4-6 -30	7-12 -23
report|pronoun|false|see|	2 -7	3 -25	4-6 -16
report|pronoun|false|suggest|	1 22
report|pronoun|false|tell|	1 16	13+ -50	2 -11	4-6 -10
report|pronoun|false|thank|	1 -7	2 -7
report|pronoun|false|warn|	2 -14
report|pronoun|false|write|	1 -6	13+ -29	2 7	3 -32	4-6 -30
report|pronoun|true|	add -10	answer -17	ask -15	call -15	claim 14	concede -7	deny 9	describe -21	expect -11	explain -11	joke -18	none 15	note 15	point -12	promise -14	recall -17	repeat 15	rule -20	suggest -16	tell -18	warn 13	write -18
report|pronoun|true|add|	1 6	3 -20	4-6 -19
report|pronoun|true|ask|	4-6 -32
report|pronoun|true|call|	1 15
report|pronoun|true|concede|	1 -7
report|pronoun|true|expect|	1 -8
report|pronoun|true|none|	0 19	2 11	4-6 -14
report|pronoun|true|point|	1 -6
report|pronoun|true|recall|	2 -8	4-6 -24
report|pronoun|true|reply|	1 -19	2 11	3 18
report|pronoun|true|say|	1 20	2 -13	3 -55	7-12 9
report|pronoun|true|tell|	1 23	2 -28	3 -33	4-6 -31	7-12 -20
report|pronoun|true|write|	2 -22	3 -22	4-6 -18
report|role|0|	accuse -21	add 6	answer -22	ask -9	blame -10	call -37	claim -25	confirm -29	deny 15	dismiss -13	dispute -6	expect -12	explain -11	hear 8	insist 9	name -8	note -23	quote -7	read 10	recall 18	record 6	reply -35	report 12	say 9	speak -30	state 11	tell -7	want -17	write 13
report|role|1|	accuse -22	answer 9	ask 20	believe -22	blame -25	call -37	claim 13	confirm 8	decline -26	deny -28	describe -22	dismiss 11	dispute -23	explain -18	find -9	hear -23	insist -21	name -24	none 12	note -6	observe -12	quote -23	read -20	recall -23	record -27	reply 6	report -30	rule 14	say -6	speak -18	state -25	want -23	write -6
report|role|2|	accuse 9	add -28	answer -20	ask -48	believe -22	blame 8	call 8	confirm 20	decline 16	deny -30	describe -20	dismiss -15	explain -29	find -24	hear -35	name -9	none 14	observe -25	quote -25	read -20	record 10	rule -19	say -16	speak -26	write -29
report|role|3|	add -26	answer -8	ask -6	call -39	confirm -36	decline -42	deny -59	describe -37	dismiss -25	dispute -13	find -39	hear 8	name -40	quote -52	read -28	reply -12	report -53	say -25	speak 10	want 9	write -51
report|role|false|	accuse -23	add -9	answer -7	believe -39	blame -10	call -46	claim 10	decline -8	deny -8	describe -42	dismiss -8	hear 6	name -27	none 13	note -34	observe -31	quote -29	read -6	record 7	reply -12	report -8	rule 7	speak -10	tell 8	want -9	write -16
report|role|false|accuse|	13+ -35	4-6 10	7-12 -49
report|role|false|add|	1 -8	3 -23	4-6 -53	7-12 -18
report|role|false|answer|	4-6 -14	7-12 -35
report|role|false|ask|	1 -39	13+ 18	2 20	3 10	4-6 -62	7-12 -33
report|role|false|believe|	4-6 -26
report|role|false|blame|	1 -16
report|role|false|call|	0 -34	1 -31	13+ -19	2 -40	4-6 -21	7-12 -59
report|role|false|claim|	7-12 -27
report|role|false|confirm|	2 6	7-12 -24
report|role|false|decline|	3 -13	4-6 6	7-12 -19
report|role|false|deny|	4-6 -38	7-12 -46
report|role|false|describe|	2 -18	3 -6	4-6 -26	7-12 -27
report|role|false|dispute|	1 -28	2 -22	3 -18	4-6 -26
report|role|false|explain|	3 -25	4-6 -38	7-12 11
report|role|false|find|	1 10	4-6 -31
report|role|false|hear|	1 -32	3 -19	4-6 8	7-12 11
report|role|false|name|	4-6 -31	7-12 -7
report|role|false|none|	0 -6	4-6 -7	7-12 10
report|role|false|observe|	2 -29
report|role|false|read|	3 -22
report|role|false|reply|	1 -43	2 19	3 -12	7-12 -9
report|role|false|report|	1 -15
report|role|false|say|	0 -17	1 10	13+ -20	2 -6	3 9	4-6 -8	7-12 -40
report|role|false|speak|	1 -24	2 -15	3 12	7-12 -14
report|role|false|state|	1 10
report|role|false|tell|	0 -27	1 16	13+ -41	2 -12	4-6 -12	7-12 -9
report|role|false|write|	2 -7	3 -33	4-6 -52	7-12 -20
report|role|true|add|	1 6	2 -22
report|role|true|ask|	1 -22	2 10	3 -20	4-6 -21
report|role|true|	blame -27	call -16	claim -21	decline 9	deny -24	describe 10	dismiss -10	dispute -6	expect -14	explain -30	find -22	hear -26	none 16	quote -25	read -19	report -21	say -16	speak -26	tell -34	want 6
report|role|true|call|	4-6 -39
report|role|true|confirm|	4-6 -18
report|role|true|deny|	2 -16
report|role|true|describe|	2 -14
report|role|true|dispute|	4-6 12
report|role|true|explain|	3 -24
report|role|true|hear|	2 -24
report|role|true|none|	0 -28	1 8	2 10	3 13	4-6 -19
report|role|true|quote|	1 -19
report|role|true|reply|	2 9	4-6 -26
report|role|true|report|	2 -24
report|role|true|say|	2 -36	3 -32	7-12 -57
report|role|true|speak|	2 -21
report|role|true|tell|	2 -36	3 -36	4-6 -38
report|role|true|write|	2 10	3 -16	4-6 -29
role|pronoun|	name 13	pronoun -21	role -29
role|role|	name 11	pronoun -20	role -9
turn|pronoun|false|	falsefalse -22	falsetrue -11	none -10	truefalse 14
turn|pronoun|false|falsefalse|	no -16	none -11	organisation -53	reply -13	say -17	tell 9	unknown -51	yes 6
turn|pronoun|false|falsetrue|	admit -22	ask -20	call -37	deny -23	describe -21	joke -23	no -19	note -42	organisation -55	point -19	promise -28	recall 9	reply 13	rule -33	say -20	tell -16	thank -10	unknown -13	warn -21	write -19	yes 28
turn|pronoun|false|none|	ask -30	no -12	none -9	organisation -56	say -8	tell 7	write 10	yes 9
turn|pronoun|false|truefalse|	ask 36	no -28	none -6	say 12	tell 48	unknown 17	write -6	yes 23
turn|pronoun|false|truetrue|	add -7	ask 16	call -6	no -22	none -7	promise 19	reply -7	say 13	thank -7	unknown 22	write -7	yes -12
turn|pronoun|true|	falsefalse 19	falsetrue -19	truetrue -25
turn|pronoun|true|falsefalse|	no -40	none 10	reply 10	say 8	tell -12	unknown 22	yes 33
turn|pronoun|true|falsetrue|	add -29	ask -28	describe -21	no -52	none 11	organisation -12	recall -21	reply 13	say -11	tell -46	unknown -30	write -24	yes 9
turn|pronoun|true|truefalse|	add -9	concede -7	expect -8	no -37	none 41	note 20	reply -12	say 6	tell 25	unknown 8	yes 35
turn|pronoun|true|truetrue|	add -19	ask -7	no -56	none -25	promise -14	reply -28	say -17	tell -6	thank 9	unknown -13	write -30	yes -9
turn|role|false|	falsefalse -6	falsetrue -12	truefalse 9
turn|role|false|falsefalse|	believe -24	describe -31	free -6	hear 10	say -9	tell -44	write -35
turn|role|false|falsetrue|	add -11	blame -13	call -56	claim 6	decline 6	deny -8	dismiss -20	dispute -10	free -12	hear -8	none 22	say -43	tell -10	want -17	write -14
turn|role|false|none|	call -34	name -36	observe -31	reply -18
turn|role|false|truefalse|	call -22	free 9	none -9	say 19	tell 26
turn|role|false|truetrue|	ask -18	call 11	explain -12	none -7	reply -12	say 16	tell 20
turn|role|true|falsefalse|	ask -31	believe -16	describe 12	find -21	hear -21	none 15	quote -23	tell -10
turn|role|true|	falsetrue 14	truefalse -23	truetrue -26
turn|role|true|falsetrue|	add -26	ask -27	call -27	explain -25	free 14	none 19	say -19	tell -39
turn|role|true|truefalse|	add -19	ask 14	deny -24	free -23	none -16	tell -16	write -14
turn|role|true|truetrue|	ask 10	call -28	free -26	reply 13	say -44	tell -33
`;
