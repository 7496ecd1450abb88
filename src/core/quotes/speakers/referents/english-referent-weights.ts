/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -44	1 10	13+ -8	2 -9	3 -10	4-6 -22	7-12 -20	person -28
akin|true|	0 13	1 -16	13+ 14	4-6 28	7-12 19	organisation -21	person 49
away|pronoun|	0 12	1 21	13+ -23	2 -7	3 -18	4-6 -24	7-12 -35
away|pronoun|0|	first 14	later -8
away|pronoun|13+|	first -14	later -31
away|pronoun|1|	first 18	later 9
away|pronoun|2|	later -15
away|pronoun|3|	first -28
away|pronoun|4-6|	first -11	later -28
away|pronoun|7-12|	first -26	later -28
away|role|	0 -9	3 -9	4-6 -8	7-12 -8
away|role|0|	first 9	later -42
away|role|13+|	first 11	later -29
away|role|2|	first -7
away|role|3|	later -23
away|role|4-6|	first -7	later -11
away|role|7-12|	first -12	later -12
body|false|	organisation -94	person 33
body|false|organisation|	a -79	none -8	the -87
body|false|person|	a 17	none 17	the 28
body|true|	organisation 37	person -84
body|true|organisation|	a -38	none -31	the 46
body|true|person|	a -15	none 9	the -92
body|unknown|	organisation -43
body|unknown|organisation|	a -40	none -65	the -19
body|unknown|person|	a -30	none -23	the 17
does|pronoun|	acts 13	null -22
does|pronoun|acts|0|	0 18	2 -9	3 9	first 8
does|pronoun|acts|13+|	first -14	later -33
does|pronoun|acts|1|	0 -18	1 -9	2 11	3 -10	first 24
does|pronoun|acts|2|	1 19	2 -12	3 -7	first 6	later -26
does|pronoun|acts|3|	0 -23	1 -41	2 9	3 -6	first -21	later -13
does|pronoun|acts|4-6|	first 12	later -23
does|pronoun|acts|7-12|	first -11	later -22
does|pronoun|null|0|	2 -15	first -15	later -18
does|pronoun|null|13+|	later -47
does|pronoun|null|1|	0 -49	2 -22	3 -19	first -19	later -20
does|pronoun|null|2|	0 19	2 8	3 -53	first 8	later -12
does|pronoun|null|3|	1 -25	2 -35	3 -22	first 9	later -8
does|pronoun|null|4-6|	later -29
does|pronoun|null|7-12|	first -12	later -65
does|pronoun|says|0|	0 13	1 23	2 44	3 15	first 20	later 23
does|pronoun|says|13+|	first -21	later -13
does|pronoun|says|1|	0 -26	1 -25	2 -20	3 -10	first 18	later 19
does|pronoun|says|2|	0 -18	1 -25	2 -19	3 -32	first -15
does|pronoun|says|3|	0 -17	2 -7	3 -12	first -40
does|pronoun|says|4-6|	first -32	later -15
does|pronoun|says|7-12|	first -26	later -13
does|role|	acts 8	null -11	says -9
does|role|acts|0|	0 8	2 19
does|role|acts|13+|	first -18	later -22
does|role|acts|1|	0 -25	1 -7	2 -31	3 -7	first -12	later 29
does|role|acts|2|	0 -14	2 7	3 -17
does|role|acts|3|	2 -24	first -7	later -23
does|role|acts|7-12|	first -19	later -26
does|role|null|0|	1 10	2 -26	3 -16	first 30	later -29
does|role|null|13+|	later -27
does|role|null|1|	1 -15	3 -26	first 13	later -16
does|role|null|2|	0 -6	2 20	3 -23	later -15
does|role|null|3|	0 -32	1 -19	2 -11	3 -12	later -20
does|role|null|4-6|	first -15	later -9
does|role|null|7-12|	later -31
does|role|says|0|	0 10	2 -12	3 -7	first -8	later -36
does|role|says|13+|	first 9	later -22
does|role|says|1|	0 -25	1 -20	2 -6	3 -30	first -6
does|role|says|2|	0 -23	1 -23	2 -23	3 -7	first -15	later 7
does|role|says|3|	0 -25	1 26	2 6	later -23
does|role|says|4-6|	first -13	later -24
does|role|says|7-12|	first -12
ending|pronoun|organisation|	he -57	her -20	hey -23	him -18	his -26	i -26	she -59
ending|pronoun|person|	he 16	his 7	i -29	it -52	she 16
ending|role|organisation|	ach -26	aft -22	ain -28	air -30	als -38	and 11	ank 27	ant -49	any 26	ard -22	art -34	ary -54	ate -37	ats -35	boy -33	can -35	ceo -34	ces -24	cil 12	cle -33	der -25	dge -53	dit -30	dog 7	dow -27	ead -47	eau 16	ect -43	ede -43	een -32	eer -54	ege 16	emo -29	end -33	ent -53	eon -24	ers -25	est 7	ete -29	eum 20	eur -34	fer -34	ger -93	gue -52	hed -26	hem -40	her -46	hor -40	ial -47	ian -71	iar -37	ice -56	ict 45	ide -7	ief -62	ies -23	ife -35	iff -21	ign -60	ine 11	ior -53	ird -31	irm 9	ist -23	ive -60	ker -27	law -40	lor -32	lub 16	man -56	mat -46	men -53	mp -52	nal -10	nce -6	nch -60	ncy 27	nds -15	nel -27	ner -13	ney -23	nor -39	nts -38	nty -32	ody 17	oll 10	one -25	ork -11	ors 21	ort -27	ory 9	ose -22	oss -35	ote -39	oup 23	pal -33	per 10	ple -47	ran -49	rat -36	rce -45	rch 31	rds -42	ree -56	rer -12	rmy -17	rse -35	rts -15	sed -57	ser -55	son -70	ssy -28	sts -35	tal 20	tar -32	tee 30	ter -78	tes -24	tic -22	tor -8	try -39	udy -29	und 33	unt -40	ups -22	urt 31	ury -31	ust 8	ute 7	uty -41	ver -41	ves -36	vet -31	wer -17	yor -49	yst -35
ending|role|person|	ach -16	als -45	ank -51	ans -36	ant 12	any -49	ard 16	art 6	ary -20	ate -6	ats -31	ber 6	boy -46	can 14	cer -9	ces -36	cil -15	cle -6	der 15	dge 13	dit -10	dog -6	dow 18	ead 12	eam -46	ect 9	ede 16	een -30	eer 14	ege -39	emo -30	ent -14	erk -29	ers -113	est 22	ete 9	eur 18	fer -7	ger 19	hed -33	hem -38	hor 13	ial -12	ian 35	iar -32	ice -27	ics -36	ict -65	ide -24	ief 13	ier 10	ies -54	ign -26	ily -47	ine -28	ing -9	ion -12	ird -36	irm -13	iry -29	ist 29	ity -16	ive 45	ker 24	law 7	ler 22	lub -49	mat -17	men -33	mer 27	nce -12	nch -38	ncy -52	nds -37	nel -7	ner 27	ney -24	nts -55	ody -41	old 44	oll -38	one -41	ord -17	ork -30	ors -76	ort -42	ory -42	ose -27	oss 11	oup -41	pal -21	ple -51	ral 15	rce -45	rch -68	rds -31	rer 6	rmy -22	rse 20	rts -27	ser -16	son -13	ssy -29	sts -57	tal -48	tar 10	tee -41	tes -37	tic -44	try -22	und -49	urt -78	ury -42	ust -44	ute -16	uty 10	val 13	ver 7	ves -37	vet -6	vey -36	yer -13	yor 6	yst 12
fits|pronoun|	free -30	no -98	organisation -69	unknown 18	yes 50
fits|pronoun|free|0|	acts -27
fits|pronoun|free|	1 -27	7-12 -28
fits|pronoun|free|1|	null -21
fits|pronoun|no|	0 -42	1 -46	13+ -50	2 -52	3 -35	4-6 -58	7-12 -24
fits|pronoun|no|0|	acts -14	null -13	says -49
fits|pronoun|no|1|	acts -41	says -57
fits|pronoun|no|2|	acts -54	null -36	says -37
fits|pronoun|no|3|	null -39	says -87
fits|pronoun|organisation|	0 -32	1 -67	13+ -35	2 -33	3 -33	4-6 -39	7-12 -28
fits|pronoun|organisation|0|	acts -42	null -37	says -40
fits|pronoun|organisation|1|	acts -33	null -29	says -26
fits|pronoun|organisation|2|	acts -36	null -29	says -23
fits|pronoun|organisation|3|	acts -40	null -31	says -24
fits|pronoun|unknown|	0 12	1 32	13+ -21	3 -7	4-6 -24	7-12 -48
fits|pronoun|unknown|0|	acts 31	null -21	says 16
fits|pronoun|unknown|1|	null 11	says 11
fits|pronoun|unknown|2|	acts -8	null -18	says 11
fits|pronoun|unknown|3|	acts -9	null -10	says -19
fits|pronoun|yes|	0 19	1 44	2 17	7-12 -7
fits|pronoun|yes|0|	acts 8	null 9	says 19
fits|pronoun|yes|1|	acts 17	says 27
fits|pronoun|yes|2|	acts 12	null 17	says 11
fits|pronoun|yes|3|	null -22	says 10
fits|role|free|	0 -18	1 8	2 -8	3 -13	4-6 -12	7-12 -6
fits|role|free|0|	null -7
fits|role|free|1|	acts -8	null -7
fits|role|free|2|	acts -7	null -12	says -14
fits|role|free|3|	null -21	says -6
fits|role|	no -36	yes 25
fits|role|no|0|	acts -23	says -6
fits|role|no|	1 -24	13+ -39	2 -37	3 -16	4-6 -20	7-12 -21
fits|role|no|1|	acts 6	null -32	says -26
fits|role|no|2|	acts -26	null -20
fits|role|no|3|	acts -40	null -52	says -30
fits|role|unknown|0|	acts 13	null -15	says -7
fits|role|unknown|	1 -26	13+ -9	2 9	7-12 6
fits|role|unknown|1|	null 15	says -21
fits|role|unknown|2|	acts -28	null 13	says -10
fits|role|unknown|3|	acts -16	null -57	says 10
fits|role|yes|	0 21	1 8	2 17	4-6 12	7-12 -30
fits|role|yes|0|	acts 9	null 24
fits|role|yes|1|	null 16	says -16
fits|role|yes|2|	acts 26	null 25
fits|role|yes|3|	acts -9	null -11	says -11
head|pronoun|organisation|	he -57	her -20	him -18	his -26	i -26	she -59	they -23
head|pronoun|person|	he 16	his 7	i -29	it -52	she 16
head|role|organisation|	accused -37	actor -39	administrator -37	adviser -35	agency 27	agent -59	aide -44	airline 7	analyst -35	analysts -22	army -17	artist -24	athlete -29	attorney -23	audit -30	author -40	authority 10	authors -37	band 37	bank 27	banker -49	bench -60	boss -35	boy -33	brewer -8	brother -67	bureau 16	buyer 9	campaign -60	candidate -14	captain -39	carrier 9	center -30	ceo -34	chair -29	chairman -28	chairwoman 12	champion -33	chief -61	church 31	city -38	client -45	club 16	coach -26	colleague -27	college 16	commander -26	commission -8	commissioner -27	committee 30	company 26	comptroller 15	conductor -27	congressman -24	consultant -39	coroner -17	council 12	councillor -27	county -32	court 31	critic -22	curator -18	daughter -51	defendant -13	defender -39	delegate -29	democrat -36	department 10	deputy -41	designer -24	detective -8	diplomat -46	diplomats -30	director -50	district 45	doctor -31	document -32	draft -22	driver -37	economist -8	economists -19	editor -27	embassy -28	engineer -49	executive -55	experts -15	familiar -37	farmer 10	father -64	federation 14	firm 9	forward -44	founder 15	friend -33	friends -15	fund 33	general -29	government -69	governor -39	grandmother -50	grocer 20	group 23	groups -22	guard -48	head -46	hospital 20	husband -75	indictment -35	inspector -29	institute 7	judge -50	junior -42	justice -21	justices -25	lawmaker -27	lawmakers -23	lawyer -57	lawyers -24	leader -38	league -46	letter -32	magistrate -23	maker 9	man -50	manager -44	mayor -43	member -38	members -36	memo -29	midfielder -34	minister -77	ministry -39	mission 18	mother -59	mp -52	museum 20	network -11	note -30	nurse -35	office -77	officer -26	official -46	officials -30	one -25	operator -9	opponent -57	opposition -6	organization 7	owner -20	paper 10	partner -9	pensioner -20	people -47	percent -14	person -35	police -36	politician -22	poll 10	premier -40	president -58	princess -21	principal -26	producer -35	professor -30	prosecutor -21	prosecutors -38	question -28	records -38	report -48	reporters -37	republican -14	researcher -35	researchers -26	rider -19	rivals -23	roofer -34	scientist -17	secretary -52	seen -21	senator -41	sergeant -19	sheriff -14	singer -34	sister-in-law -34	skipper -20	son -51	source -45	sources -22	spaniard -20	speaker -35	spokesman -37	spokesperson -40	spokeswoman -46	state -31	statement -26	striker -25	student -39	study -29	superintendent -20	supervisor -19	surgeon -24	swede -43	teacher -36	teenager -46	them -40	third -31	trader -42	trainer -14	treasurer -35	treasury -24	tribunal -8	trust 8	union -10	university -11	utility 13	vet -31	veteran -33	visitors 28	waiter -32	watchdog 7	widow -27	wife -35	winger -31	witness -48	woman -60	workers -26
head|role|person|	29-year-old 7	31-year-old 9	38-year-old 10	47-year-old 11	51-year-old 6	58-year-old 7	accused 9	actor 9	administrator 12	adviser -20	agency -52	agent -26	aide -47	airline -28	american 16	analyst 12	analysts -38	army -22	artist 6	association -29	athlete 9	attorney -24	author 10	authority -48	authors -24	band -68	bank -51	banker 6	bench -38	board -23	boss 11	boy -46	brother 6	buyer -9	campaign -26	carrier -23	center 10	chairwoman -11	chief 13	church -68	clerk -29	client 10	club -49	coach -16	college -39	commission -7	commissioner 6	committee -41	company -49	comptroller -6	conductor 23	congressman 10	consultant 6	contractor -42	coroner 17	council -15	councillor 8	counterpart 6	court -78	critic -44	critics -29	curator 12	defendant 12	department -56	deputy 10	developer -19	diplomat -17	director 10	district -65	doctor -13	driver 10	economist 19	economists -18	editor -14	embassy -29	executive 38	experts -27	familiar -32	family -46	farmer 20	federation -21	firm -13	forward 9	founder -7	friends -37	fund -49	general 9	government -46	grandmother -33	grocer -30	group -41	guard 7	head 9	hospital -48	husband 13	indictment -41	inquiry -29	inspector -10	institute -16	judge 10	justices -29	landlord -17	lawmaker -13	lawmakers -34	lawyer -31	lawyers -30	league -28	left-hander 17	lender -26	letter -33	magistrate -23	maker -11	mayor 11	members -31	memo -30	ministry -22	mother 8	network -30	note -35	novelist 16	nurse 20	office -30	official -22	officials -31	one -41	operator -23	opponent 21	opposition -53	owner 21	paper -38	people -39	person -48	player 14	police -7	politician 10	poll -38	premier -8	president -11	principal -17	producer -12	professor 19	prosecutor -9	prosecutors -40	publisher -31	question 14	referee -13	regulator -33	report -40	reporters -39	researcher 6	researchers -19	rival 13	roofer -7	scientist 8	secretary -18	seen -30	sergeant -9	singer 9	sister-in-law 9	son -25	source -45	spaniard 18	spokesman -39	spokesperson -8	spokeswoman -12	star 7	state -7	striker 7	student 23	supervisor -21	supporters -26	survey -36	swede 16	team -46	teenager 16	them -38	third -36	trader -8	trainer 8	treasurer 6	treasury -35	tribunal -36	trust -44	union -6	vet -6	visitors -50	watchdog -34	widow 18	winger 7	witness 10	woman -19	workers -28
introduced|	false -21	true 49
introduced|false|	a -181	none -52	own -32	the 7	third 8
introduced|true|	a 83	none 31	the 12
kind|pronoun|	organisation -58	person 19
kind|pronoun|organisation|	own -28	third -47
kind|pronoun|person|	own -19	third 21
kind|role|	organisation -12	person 9
kind|role|organisation|	a -64	none -64	the 10
kind|role|person|	a -13	the 11
kin|artist|	none 6	other -10	same 15
kin|association|	none -19	other -15	same 17
kin|authority|	none -16	other -12	same -30
kin|club|	none 11	other -11	same -15
kin|coach|	none -18	same -9
kin|company|	other 12	same 14
kin|court|	none 15	other -7	same -61
kin|doctor|	none -17	other -6	same 22
kin|envoy|	none -23	other -14
kin|false|none|	0 9	1 -23	13+ 18	4-6 -25	7-12 -19
kin|false|none|free|	false -32	true 10
kin|false|none|no|	false -13	true -35
kin|false|none|unknown|	true -8
kin|false|none|yes|	false 26	true 27
kin|false|	other -24
kin|false|other|	0 -12	13+ -41	2 -18	3 -7	4-6 -23	7-12 -35
kin|false|other|free|	false -14	true -18
kin|false|other|no|	false -14	true -42
kin|false|other|unknown|	false -28	true 29
kin|false|other|yes|	false -16	true 22
kin|judge|	none -67	other -55	same 54
kin|lawyer|	none -32	other -66	same -13
kin|leader|	none -18
kin|mayor|	none -16	other -35	same 22
kin|minister|	none 8	other -78
kin|null|	other -24
kin|party|	none -19
kin|player|	none 7	same 19
kin|police|	none -27	other -18	same 21
kin|press|	none 10	other -19	same -7
kin|priest|	none -39	other 8
kin|prosecutor|	none -42	same 20
kin|school|	none 29	same -40
kin|scientist|	none -28	same 34
kin|teacher|	none -15	other 6	same 9
kin|true|none|	13+ -26	3 -31
kin|true|none|free|	false -6
kin|true|none|no|	false -18
kin|true|none|unknown|	false 17
kin|true|none|yes|	false 7
kin|true|	other -18	same 25
kin|true|other|	1 6	13+ -9	2 -19	3 -18	4-6 -17	7-12 -26
kin|true|other|free|	false -12	true -35
kin|true|other|no|	false -37
kin|true|other|unknown|	false -37
kin|true|other|yes|	false 12
kin|true|same|	0 -21	1 12	2 11	3 6	4-6 19	7-12 19
kin|true|same|free|	false -9	true 31
kin|true|same|no|	false -24
kin|true|same|unknown|	false -28	true 19
kin|true|same|yes|	false -35
kin|union|	none -8	other -35	same 8
kin|worker|	none 14	other -9	same 8
kin|writer|	none -19
language|en|pronoun|	organisation -58	person 19
language|en|role|	organisation -12	person 9
last|pronoun|false|	0 6	1 18	13+ -23	2 -6	3 -15	4-6 -20	7-12 -32
last|pronoun|false|0|	0 6
last|pronoun|false|13+|	2 -20	3 -22
last|pronoun|false|1|	0 25	1 -16
last|pronoun|false|2|	0 9	1 -22	2 -14
last|pronoun|false|3|	1 -28	3 -29
last|pronoun|false|4-6|	0 -32	1 -16	2 -15	3 -20
last|pronoun|false|7-12|	1 -44	2 -47	3 -11
last|pronoun|false|free|	0 -28	1 -21	3 -25
last|pronoun|false|no|	0 -26	1 -32	2 -44	3 -43
last|pronoun|false|organisation|	0 -60	1 -41	2 -39	3 -38
last|pronoun|false|unknown|	0 12	1 14	2 -7
last|pronoun|false|yes|	0 16	1 20	2 22
last|pronoun|true|	0 21	1 10	13+ -21	2 -7	3 -15	4-6 -17	7-12 -16
last|pronoun|true|0|	0 21
last|pronoun|true|13+|	3 -21
last|pronoun|true|1|	0 9	1 7
last|pronoun|true|2|	0 15	1 -31	2 12
last|pronoun|true|3|	0 14	1 -25	2 -11
last|pronoun|true|4-6|	1 -18	2 -18	3 -9
last|pronoun|true|7-12|	1 -25	3 -23
last|pronoun|true|no|	0 -50	1 -67	2 -54	3 -40
last|pronoun|true|organisation|	0 -14	1 -36	2 -23
last|pronoun|true|unknown|	0 7	1 7	3 -43
last|pronoun|true|yes|	0 16	1 25	2 11	3 8
last|role|false|1|	1 -8
last|role|false|2|	0 10	1 -17	2 9
last|role|false|	3 -7	4-6 -12	7-12 -9
last|role|false|3|	1 -30	2 14	3 -24
last|role|false|4-6|	0 7	1 -31	2 -23
last|role|false|7-12|	2 -32
last|role|false|free|	1 -10	2 -20	3 -11
last|role|false|no|	0 7	1 -13	2 -9	3 -36
last|role|false|yes|	0 21	1 -9	2 27	3 -6
last|role|	true -6
last|role|true|	0 -21	13+ -9	2 -9	3 -10
last|role|true|0|	0 -21
last|role|true|13+|	3 -9
last|role|true|1|	0 25	1 -32
last|role|true|2|	0 23	1 -20	2 -27
last|role|true|3|	0 -11	1 -10	2 -6	3 -6
last|role|true|4-6|	1 7	2 -22
last|role|true|7-12|	1 -25	2 -15
last|role|true|free|	0 -14
last|role|true|no|	0 -52	1 -41	2 -27	3 -46
last|role|true|unknown|	0 -14	1 -10	3 -9
last|role|true|yes|	0 -11	1 10	2 9	3 -55
near|pronoun|0|	0 12
near|pronoun|13+|	2 -20	3 -23
near|pronoun|1|	0 28	1 -14
near|pronoun|2|	0 16	1 -31
near|pronoun|3|	1 -31	3 -29
near|pronoun|4-6|	0 -11	1 -21	2 -19	3 -17
near|pronoun|7-12|	1 -47	2 -41	3 -15
near|role|0|	0 -9
near|role|1|	0 18	1 -20
near|role|2|	0 20	1 -24
near|role|3|	1 -29	2 12	3 -25
near|role|4-6|	0 19	1 -17	2 -29	3 8
near|role|7-12|	2 -29
	nobody -16
nobody|ending|pronoun|	he -24	her -34	hey 9	him -35	his -24	i 29	it 12	she -35
nobody|ending|role|	-up -15	ach 13	aft 21	ail 13	ain 6	air -35	als 45	and -27	ank -44	ans 7	ant -26	any -77	ard -12	art -22	ary 23	ate 23	ats 28	ber -26	boy 34	can -18	ceo -25	cer 11	ces 29	cil -22	cle 10	der -31	dge -45	dit 21	dog -18	dor -19	dow -32	ead -16	eam 8	eau -29	ect -26	ede -26	een 25	eer -16	ees 25	ege -27	emo 23	ent 31	eon -20	erk 21	ers 75	ess -20	est -29	ete -16	eum -23	eur -32	fer 9	ger -46	ges 19	ght 7	gue 21	hed 21	hem 29	her -7	hor -43	ial 17	ian -57	iar 23	ice 38	ict -43	ide 15	ief -29	ier -22	ies 32	ife -6	iff 9	ign 40	ils 17	ily 24	ine -39	int 24	ion -8	ird 22	irm -24	iry 24	ist -43	ive -26	ker -25	law -8	ler -44	lub -39	man 12	mat 12	men 28	mer -24	nal -9	nce 8	nch 35	ncy -40	nds 32	ned 20	nel 9	ner -64	ney 18	nts 37	nty 18	ody -9	old -104	oll -9	one 24	ool -9	ork 12	ors 11	ort 37	ory 14	ose 14	oss -38	ote -6	oup -36	pal 12	per -28	ple 45	ral -35	rat -28	rce 34	rch -38	rds 35	ree 11	rer -33	rmy 16	rse -34	rts 20	rty -47	sed -14	ser 26	son 25	ssy 23	sts 33	tal -30	tar -20	tee -8	tes 26	tic 33	tor -12	try 43	udy 24	und -41	unt 7	ups 18	urt -29	ury 29	ute -23	uty -26	val -32	ver -18	ves 27	yor -6	yst -38
nobody|kin|a|	association 7	club 23	company 20	court 31	doctor -17	envoy 32	judge -14	lawyer -9	leader 15	player -11	police 22	press 26	priest 13	school -9	scientist -17	teacher -29	worker -14	writer 19
nobody|kin|none|	authority 19	leader -35	minister -19	party 14	writer 13
nobody|kin|the|	artist -23	authority 27	club -17	company -91	court 8	doctor -7	envoy -15	judge -8	lawyer 45	mayor -6	member -39	minister 16	party -10	player -76	police -7	press -38	school -14	scientist -22	teacher -41	worker -30
nobody|many|	false -18	true 13
nobody|met|pronoun|	never -19
nobody|met|pronoun|never|	own 27	third -32
nobody|met|role|	a 40	bare -41	the -23
nobody|met|role|a|	a 31	none -16	the 40
nobody|met|role|bare|	a 9	none -28	the -34
nobody|met|role|never|	a 26	none 36	the -34
nobody|met|role|the|	a 25	none 9	the -31
nobody|others|	1 -49	2 -44	3 11
nobody|pronoun|	he -24	her -34	him -35	his -24	i 29	it 12	own 27	she -35	they 9	third -32
nobody|role|	27-year-old -20	29-year-old -19	31-year-old -24	38-year-old -24	47-year-old -18	51-year-old -20	58-year-old -21	a 34	accused -35	actor -24	administrator -25	adviser 24	agency -40	agent 28	aide 36	airline -37	american -26	analyst -38	analysts 25	archaeologists 10	army 16	artist -26	athlete -16	attorney 18	audit 24	author -38	authority -46	authors 27	band -39	bank -44	banker 16	bench 35	board 6	boss -38	boy 34	brewer -25	brother -18	bureau -29	buyer -26	campaign 40	candidate -26	captain 15	carrier -26	center -27	ceo -25	chain -26	chair -30	chairman -37	chairwoman -27	champion -38	chief -31	church -38	city 11	clerk 21	client -35	club -39	coach 13	colleague -10	college -27	commander -8	commissioner -20	committee -8	company -77	complaint 24	comptroller -29	conductor -28	congressman -24	consultant -16	contractor 21	coroner -23	council -22	councillor -19	counterpart -29	county 18	court -29	critic 33	critics 23	curator -22	defendant -38	defender -26	democrat -28	department -6	deputy -24	designer -17	detective -22	diplomat 12	diplomats 21	director -26	district -43	doctor 18	document 32	draft 21	driver -22	economist -24	economists 17	editor 19	elder 7	email 13	emails 17	embassy 23	engineer 6	executive -20	experts 20	familiar 23	family 36	farmer -32	farmers 9	father -11	federation -25	firm -24	forward -25	founder -27	friends 32	fund -41	general -25	government 42	grandmother 27	grocer -31	group -36	groups 18	guard -6	head -12	hospital -30	husband -15	indictment 33	inquiry 24	institute -23	judge -42	judges 19	justice -24	justices 19	lawmaker 14	lawmakers 17	lawyer 30	lawyers 24	leader 8	league 29	left-hander -24	lender -15	letter 33	magistrate 8	maker -28	mayor -14	member -13	members 26	memo 23	midfielder -22	ministry 43	minority 17	mission -24	mother -11	museum -23	musician -26	network 12	none 15	note 20	novelist -19	nurse -34	office 45	officer 9	official 27	officials 31	one 24	operator 19	opponent -46	opposition 12	organization -27	owner -18	paper -24	partner -20	party -47	pensioner -21	people 40	percent 19	person 28	player -24	politician -23	poll -9	premier 9	president 14	princess -20	principal 8	producer 14	professor -26	prosecutors 35	question -26	records 30	referee 9	regulator -6	report 44	reporters 33	republican -7	researcher -6	researchers 19	residents 16	retailer -32	rival -32	rivals 27	roofer 9	school -9	scientist -16	scientists 10	secretary 18	seen 23	senator -6	sergeant 10	sheriff -11	singer -20	sister-in-law -21	skipper -18	son 25	source 34	sources 22	spaniard -26	spokesman 31	spokesperson 8	spokeswoman 19	star -14	start-up -15	state 19	statement 22	striker -29	student -32	study 24	supervisor 22	supporters 15	surgeon -20	swede -26	teacher -34	team 8	teenager -28	the -39	them 29	third 22	trader 10	trainer -17	treasurer -30	treasury 21	tribunal 7	union 6	utility -20	veteran -21	visitors -36	waiter 24	watchdog -11	widow -32	wife -6	winger -19	witness -35	woman 19	workers 17
often|pronoun|	0 -50	2 -15	4 25
often|role|	0 -8	1 -35	2 15	3 32	4 18
quoted|	false 7	true -36
rank|pronoun|0|0|	organisation -10
rank|pronoun|0|1|	organisation 22
rank|pronoun|0|2|	organisation -41
rank|pronoun|0|3|	organisation -12
rank|pronoun|0|4-6|	organisation -12	person -11
rank|pronoun|0|7-12|	person -28
rank|pronoun|	1 8	3 -22	4 -11
rank|pronoun|1|0|	organisation -25	person 18
rank|pronoun|1|1|	organisation -45	person 22
rank|pronoun|1|2|	organisation -26
rank|pronoun|1|3|	organisation -36
rank|pronoun|1|4-6|	organisation -47
rank|pronoun|1|7-12|	organisation -13	person -16
rank|pronoun|2|0|	organisation -15	person 18
rank|pronoun|2|13+|	organisation -15
rank|pronoun|2|1|	organisation -44	person 39
rank|pronoun|2|2|	organisation -50
rank|pronoun|2|3|	organisation -42	person -22
rank|pronoun|2|4-6|	organisation -59	person 17
rank|pronoun|2|7-12|	organisation -36	person -42
rank|pronoun|3|13+|	organisation -21
rank|pronoun|3|1|	organisation -17	person 19
rank|pronoun|3|2|	organisation -28	person 10
rank|pronoun|3|3|	organisation -39	person -13
rank|pronoun|3|4-6|	organisation -40	person -32
rank|pronoun|3|7-12|	organisation -28	person -84
rank|pronoun|4|13+|	organisation -42	person -24
rank|pronoun|4|1|	organisation -23	person 21
rank|pronoun|4|2|	organisation -27	person 13
rank|pronoun|4|3|	organisation -36	person -7
rank|pronoun|4|4-6|	organisation -58	person -33
rank|pronoun|4|7-12|	organisation -51
rank|role|0|0|	person -6
rank|role|0|1|	organisation -13
rank|role|0|2|	organisation -41	person 13
rank|role|0|3|	organisation -24	person -6
rank|role|0|4-6|	organisation 15
rank|role|0|7-12|	person -34
rank|role|1|0|	organisation 23	person -56
rank|role|1|1|	organisation -17	person 25
rank|role|1|2|	organisation -27	person 13
rank|role|1|3|	organisation -15
rank|role|1|4-6|	organisation -33	person -15
rank|role|1|7-12|	organisation -20	person 19
rank|role|2|0|	organisation -35	person 13
rank|role|2|13+|	organisation -29	person -29
rank|role|2|1|	organisation -29	person 17
rank|role|2|2|	person -13
rank|role|2|3|	organisation -14
rank|role|2|4-6|	organisation -16	person 11
rank|role|2|7-12|	person -16
rank|role|	3 -16	4 -6
rank|role|3|13+|	organisation -27	person -30
rank|role|3|1|	organisation -37	person -13
rank|role|3|2|	organisation -15
rank|role|3|4-6|	organisation -17	person -12
rank|role|3|7-12|	person -39
rank|role|4|13+|	organisation 32	person -48
rank|role|4|1|	organisation 9
rank|role|4|2|	organisation -36
rank|role|4|3|	organisation -13	person -31
rank|role|4|4-6|	organisation -8	person -15
rank|role|4|7-12|	organisation -12	person -14
report|pronoun|0|	accuse 15	admit 31	allege -13	allow 8	answer 10	argue -9	ask -23	believe 23	caution 17	claim 11	concede -14	confirm 17	deny 29	describe 20	estimate 12	expect -18	explain 22	insist -25	joke 17	laugh 6	none -15	note 35	offer -9	order 26	promise -9	recall -17	repeat -18	reply -18	see 19	seek 17	stress 22	suggest 7	tell -11	thank -7	think 9	use -10	warn 20	wonder 6	write -9
report|pronoun|1|	admit -19	allege 6	answer -11	argue 9	ask 16	believe -8	call 11	claim 6	concede 18	confirm -13	decline -11	describe -19	estimate 21	expect 12	explain -19	insist 17	joke 15	laugh 12	note -15	offer 10	point 13	promise -29	recall 27	repeat -15	reply 15	report 6	see 17	seek -23	stress -16	suggest 7	thank 19	use -21	warn -17	wonder -15
report|pronoun|2|	accuse -28	add -7	admit -28	allege -20	allow -17	answer 7	argue -28	ask -10	believe -21	call -15	concede -23	confirm -17	decline -17	deny -28	describe -33	estimate -16	expect -22	explain -6	insist 11	joke -18	laugh -21	none 14	note -26	offer -19	point 10	promise -29	repeat -21	rule -25	say -13	see -18	stress -20	suggest -22	tell 13	thank -31	think -18	use -19
report|pronoun|3|	accuse -17	add -9	admit -25	allege -21	allow -27	answer -36	argue 8	ask -15	believe -19	call -42	caution -16	claim -16	decline -19	deny -31	describe -36	estimate -16	explain -18	insist -23	joke -27	laugh -24	none -14	note -23	point -42	promise -40	reply 7	rule -28	say -9	see -33	suggest -10	tell 9	thank -34	think -40	use -31	warn -14	write -28
report|pronoun|false|	accuse 12	admit 14	allege -19	answer 10	argue -20	caution 7	claim 8	concede -20	confirm -11	decline 14	describe -9	estimate 8	expect -7	insist -30	none -16	note -7	point 6	recall 9	repeat -11	reply -9	report -6	rule -32	see -8	seek 6	stress 13	suggest 12	tell 14	think -25	use -15	write -6
report|pronoun|false|accuse|	1 29	2 -12	3 -17	4-6 -27	7-12 -19
report|pronoun|false|add|	0 9	13+ 10	2 -22	3 -29	4-6 -38
report|pronoun|false|admit|	13+ -13	3 6	4-6 6	7-12 -21
report|pronoun|false|allege|	4-6 -17
report|pronoun|false|allow|	7-12 -14
report|pronoun|false|answer|	2 13	4-6 13	7-12 -27
report|pronoun|false|argue|	1 -14	3 -20	4-6 -29	7-12 -27
report|pronoun|false|ask|	0 -8	1 14	13+ -35	2 10	4-6 -8	7-12 -17
report|pronoun|false|believe|	3 -19	4-6 -15	7-12 -13
report|pronoun|false|call|	0 10	1 11	2 -18	3 -21	4-6 -39	7-12 -25
report|pronoun|false|caution|	2 -7
report|pronoun|false|claim|	1 16	2 -27	3 9	4-6 6	7-12 -39
report|pronoun|false|concede|	1 -21	3 -20	4-6 -26
report|pronoun|false|decline|	1 18	3 -17	4-6 -22	7-12 -14
report|pronoun|false|deny|	1 32	3 -24	4-6 -29	7-12 -28
report|pronoun|false|describe|	0 18	2 -20	4-6 -28	7-12 -21
report|pronoun|false|estimate|	1 14	2 -6	4-6 -7
report|pronoun|false|expect|	1 -14	2 -13	3 -20	4-6 9	7-12 -20
report|pronoun|false|explain|	1 22	2 7	3 -13	4-6 -23	7-12 -21
report|pronoun|false|insist|	1 -25	4-6 -20
report|pronoun|false|joke|	1 17
report|pronoun|false|laugh|	1 18	2 -10	4-6 -17	7-12 -27
report|pronoun|false|none|	13+ -40	2 -30	3 -9	4-6 13	7-12 -16
report|pronoun|false|note|	1 24	2 11	3 -25	4-6 -29	7-12 -18
report|pronoun|false|offer|	1 6	4-6 -8
report|pronoun|false|point|	1 27	2 -11	3 -17	4-6 10	7-12 -31
report|pronoun|false|promise|	1 31	2 -26	3 -28	4-6 -26	7-12 -32
report|pronoun|false|recall|	1 31	13+ -24	2 -19	4-6 15	7-12 -29
report|pronoun|false|repeat|	1 -19
report|pronoun|false|reply|	0 -14	1 -19	2 -12	3 9	4-6 -14
report|pronoun|false|report|	7-12 -6
report|pronoun|false|rule|	4-6 -20
report|pronoun|false|say|	0 -8	1 7	13+ -12	2 9	3 -15	4-6 -36	7-12 -17
report|pronoun|false|see|	0 22	1 -19	2 -9	3 -26	4-6 -16	7-12 -14
report|pronoun|false|stress|	1 22
report|pronoun|false|suggest|	1 23	4-6 -21	7-12 -8
report|pronoun|false|tell|	0 13	13+ -12	3 -7	7-12 -6
report|pronoun|false|thank|	2 -12	3 -14
report|pronoun|false|think|	1 19	13+ -26	2 -17	3 -13	4-6 -24	7-12 -26
report|pronoun|false|use|	4-6 -23	7-12 -29
report|pronoun|false|warn|	1 7	4-6 -6
report|pronoun|false|wonder|	4-6 -15
report|pronoun|false|write|	0 6	1 14	13+ -25	2 -6	3 -29	4-6 -44	7-12 -14
report|pronoun|true|accuse|	1 23
report|pronoun|true|add|	1 30	2 13	3 -27	4-6 -22	7-12 -19
report|pronoun|true|	admit -18	allege -14	answer -20	argue 12	believe 12	call -13	caution -7	concede 14	confirm 10	decline -19	deny 11	describe -9	estimate 8	insist 25	joke -20	none 16	note 19	order 18	point -17	promise -15	recall -20	repeat 16	reply 16	report 13	rule -9	seek -15	suggest -18	tell -29	think 22	use -24	warn 8	write -10
report|pronoun|true|ask|	1 -14	3 -15	4-6 -6
report|pronoun|true|call|	1 11	4-6 -18
report|pronoun|true|caution|	1 20
report|pronoun|true|claim|	1 25	2 -22
report|pronoun|true|concede|	1 -7
report|pronoun|true|decline|	1 -11
report|pronoun|true|deny|	3 15	4-6 -18
report|pronoun|true|describe|	3 -26
report|pronoun|true|none|	0 17	1 -6	2 8	4-6 7	7-12 11
report|pronoun|true|note|	1 20
report|pronoun|true|point|	2 -13	4-6 -18
report|pronoun|true|promise|	1 -14	2 -17
report|pronoun|true|recall|	4-6 -33	7-12 -11
report|pronoun|true|reply|	2 8	3 16	4-6 9
report|pronoun|true|say|	3 -18
report|pronoun|true|tell|	1 28	2 -31	3 -36	4-6 -43	7-12 -18
report|pronoun|true|thank|	1 21
report|pronoun|true|warn|	1 9
report|pronoun|true|write|	1 9	2 -20	3 -24	4-6 -20	7-12 -13
report|role|0|	accuse -26	add 11	admit 31	advise 11	agree -32	answer -28	argue -29	ask -33	believe 7	blame -13	call -35	caution 17	claim -12	comment 18	complain -37	concede 25	conclude -21	confirm -12	decline 12	deny -7	disclose -18	dismiss -24	explain -18	hear 10	hit 16	hold 23	insist -19	intend 13	issue -16	know -21	maintain -14	mention -15	name -21	note -15	offer -28	order -28	plan -15	point -16	post 10	praise 14	promise 18	quote -17	read 9	recall 23	refer -26	remark -19	remember -10	reply -33	request -15	respond -21	rule -25	say 14	see -32	shout -16	show -25	sign -21	speak -40	state 8	thank -7	think -29	urge -19	vote -8	want -14	warn 11	wish 6
report|role|1|	accuse 11	add -15	admit -21	advise -26	agree -6	allege -33	announce -22	answer -17	ask 7	believe -12	blame -35	call -55	caution -12	complain -23	concede -22	contend 18	disclose -21	dismiss 9	dispute -11	expect -31	explain 10	hear -28	hold -36	intend -20	know 10	laugh 6	mention -23	name -30	observe -15	offer 12	order 21	plan -35	post -24	promise -33	quote -23	raise -11	recall -20	record -30	refer 11	reject 11	remark 10	remember 15	report -26	request -16	respond 18	rule 15	see 18	shout 12	speak -43	state -36	suggest -17	tell -26	testify -17	thank 6	think 8	urge -45	vote 16	want -6	warn -8	write 6
report|role|2|	add -45	admit -26	advise -20	agree 12	allege -29	answer -27	argue -33	ask -61	believe -36	call 22	claim 11	comment -18	concede -24	decline -54	deny -19	describe -24	dismiss -27	dispute -13	expect -39	explain -31	find -33	hear -43	hold -36	insist -20	know -21	laugh -26	maintain -23	name -8	none 21	note -25	observe -21	offer -8	plan 27	point -21	post -6	promise 15	quote -28	read -22	record 13	refer -27	refuse -26	reject -31	remember -21	reply -50	report -41	request -18	rule -20	say -23	see -28	shout 10	show -29	speak -37	suggest -22	tell 8	think -23	use -21	warn -33	wish -30	write -7
report|role|3|	accuse -9	add -22	admit -44	advise -58	agree -12	allege -39	ask -17	believe -42	call -12	claim -9	comment -44	complain -26	concede -8	confirm -31	decline -29	deny -38	describe -50	dismiss -39	find -11	insist -28	laugh -47	name -53	none 17	note -30	offer -12	plan -22	point 7	post -21	promise -59	quote -46	read -34	record -17	refer -9	reject -71	remark 6	reply 9	report -67	request -22	respond -43	rule -38	say -43	see -9	shout -33	show 6	sign -19	speak 8	tell -18	think -10	use -42	warn -68	wish -58	write -58
report|role|false|	accuse -14	add -21	agree -8	allege -19	announce -6	answer -14	argue -28	ask -29	believe -15	blame -6	call -21	caution 14	claim 8	complain -45	conclude -25	describe -43	dismiss -17	dispute -10	expect -9	hear -12	hit 16	hold 20	insist -20	issue -29	know -24	laugh -15	mention -30	name -28	none 15	note -32	observe -32	order 7	quote -33	raise 6	refuse 20	remember -11	report -24	request -27	respond 14	rule -12	see -8	shout -6	show -12	sign -24	speak -24	suggest -12	testify -7	thank 7	think -57	urge -21	use -16	vote 12	wish -33	write -7
report|role|false|accuse|	0 -24	1 29	13+ -42	2 -41	4-6 -25	7-12 -70
report|role|false|add|	1 20	2 -14	3 -39	4-6 -47	7-12 -13
report|role|false|admit|	3 -28
report|role|false|advise|	1 12	4-6 -37
report|role|false|agree|	0 -19	1 -22	4-6 -15
report|role|false|allege|	0 -10	1 -6	2 -31	3 -17	4-6 -29	7-12 -26
report|role|false|announce|	0 -16
report|role|false|answer|	1 -21	13+ 7	3 -13	4-6 -25
report|role|false|argue|	0 17	1 -24	2 8	3 -31	4-6 -44	7-12 -35
report|role|false|ask|	1 -48	2 -17	7-12 -62
report|role|false|believe|	0 9	1 -23	2 -28	4-6 -42	7-12 -35
report|role|false|blame|	1 -20	3 -41	4-6 -36
report|role|false|call|	0 -11	1 -45	13+ -54	2 -9	3 8	4-6 -6	7-12 -12
report|role|false|caution|	0 17
report|role|false|claim|	1 -23	3 13	7-12 -39
report|role|false|comment|	3 -18	4-6 -30
report|role|false|complain|	1 -22	3 -18	4-6 -23
report|role|false|concede|	4-6 -36
report|role|false|confirm|	0 23	1 -34	13+ -21	2 21	3 6	4-6 -21
report|role|false|decline|	1 -8	13+ 10	2 -52	3 -28	4-6 -19	7-12 -67
report|role|false|deny|	0 16	1 12	13+ -19	2 -15	3 -18	4-6 -62	7-12 -6
report|role|false|describe|	0 -22	2 -21	3 -9	4-6 -34	7-12 -39
report|role|false|disclose|	1 -22
report|role|false|dismiss|	2 -29	4-6 -36	7-12 -15
report|role|false|dispute|	1 -20	2 -22	3 -25	4-6 -38	7-12 11
report|role|false|expect|	1 -9	13+ 8	2 -18	4-6 -40
report|role|false|explain|	1 20	3 -23	4-6 -48	7-12 11
report|role|false|find|	0 13	13+ -30	3 -30	4-6 -46
report|role|false|hear|	1 -37	2 -21	3 -23	4-6 11
report|role|false|hold|	1 8	2 -33	7-12 -40
report|role|false|insist|	1 -7	3 -20	4-6 -30
report|role|false|intend|	3 -23
report|role|false|know|	1 -6
report|role|false|laugh|	1 -14	2 9	3 -18	4-6 -27	7-12 -29
report|role|false|maintain|	3 -9	4-6 -27	7-12 13
report|role|false|name|	1 -8	3 -33	4-6 -35	7-12 -11
report|role|false|none|	0 -9	2 10	7-12 10
report|role|false|note|	2 -15	3 -20	4-6 -20	7-12 -21
report|role|false|observe|	1 -7	2 -28
report|role|false|offer|	4-6 -10	7-12 10
report|role|false|order|	1 7
report|role|false|plan|	1 -13	7-12 6
report|role|false|point|	3 -27	7-12 -25
report|role|false|post|	4-6 -24	7-12 -12
report|role|false|promise|	0 7	13+ -29	3 -23	7-12 -40
report|role|false|quote|	0 -15	3 -23	4-6 -33	7-12 -37
report|role|false|raise|	4-6 -13
report|role|false|read|	2 11	3 -23	4-6 -27
report|role|false|record|	3 -21	4-6 7
report|role|false|refer|	2 13	4-6 -28
report|role|false|refuse|	2 -24	4-6 12
report|role|false|reject|	1 -6	7-12 -54
report|role|false|remark|	1 -9	2 9	4-6 -24
report|role|false|remember|	1 -17
report|role|false|reply|	0 19	1 -53	2 10	3 -17	4-6 -7	7-12 6
report|role|false|report|	1 -7	2 -35	3 -35	4-6 -23	7-12 -61
report|role|false|request|	2 -10	3 -14	4-6 -15	7-12 -19
report|role|false|respond|	1 16	2 20	4-6 -31
report|role|false|rule|	2 -14	3 -24	4-6 -28	7-12 -19
report|role|false|say|	0 -11	1 20	13+ -26	2 -8	4-6 -18	7-12 -39
report|role|false|see|	0 -22	1 -8	3 9	4-6 -27	7-12 -27
report|role|false|shout|	1 -14	3 -19	4-6 10
report|role|false|show|	0 -14	1 -32	3 15	7-12 7
report|role|false|sign|	2 -24	3 -20	4-6 -31
report|role|false|speak|	1 -29	13+ -39	2 -39	4-6 -9	7-12 6
report|role|false|state|	1 22	3 -27	4-6 -35
report|role|false|suggest|	2 -21	7-12 -30
report|role|false|tell|	1 6	13+ -21	2 -20	3 -17
report|role|false|thank|	1 -21
report|role|false|think|	13+ -28	2 -21	4-6 -29
report|role|false|urge|	0 -28	1 -7	2 -36	3 -28	4-6 -11	7-12 -15
report|role|false|use|	0 -20	3 -22	4-6 -17	7-12 -31
report|role|false|vote|	1 12
report|role|false|want|	0 -24	2 14	3 -30	4-6 8
report|role|false|warn|	0 13	1 7	2 -34	3 -23	4-6 -43	7-12 -44
report|role|false|wish|	2 -26	3 -21	4-6 -36	7-12 -46
report|role|false|write|	0 6	13+ -21	2 -8	3 -42	4-6 -19	7-12 -30
report|role|true|accuse|	1 16	2 -31	3 -21	4-6 6
report|role|true|add|	1 12	2 -34	4-6 -17
report|role|true|	advise -26	allege -20	answer -19	ask -13	believe 10	blame -28	claim -12	complain -8	concede 12	confirm -36	deny -47	describe 6	dismiss -27	expect -28	explain -32	find -31	hold -34	insist -17	laugh -38	none 16	note -7	offer -29	plan -32	point -16	post -24	praise -20	promise 19	quote -20	read -20	record -21	refer -22	refuse -22	reject -29	remark -6	remember 14	reply -14	report -36	request -16	respond -20	rule -8	say -9	see -12	shout 10	show -35	sign 7	speak -34	suggest 8	tell -33	testify -17	think 15	warn -26	wish 7
report|role|true|agree|	3 7
report|role|true|answer|	3 -16
report|role|true|argue|	2 -20
report|role|true|ask|	1 -33	2 13	3 -35	4-6 -47
report|role|true|believe|	1 17
report|role|true|call|	2 -32	3 11	4-6 -22
report|role|true|claim|	1 -6
report|role|true|confirm|	2 -17	4-6 -23
report|role|true|decline|	1 16	2 -27	3 10	4-6 -28
report|role|true|deny|	1 -32	2 -22	3 -17	4-6 -19
report|role|true|describe|	2 -12	3 12
report|role|true|dismiss|	3 -15
report|role|true|dispute|	1 -6
report|role|true|expect|	1 -10	2 -21
report|role|true|explain|	3 -20
report|role|true|find|	1 -20	4-6 -10
report|role|true|hear|	1 14	2 -17
report|role|true|none|	2 23
report|role|true|point|	1 -16
report|role|true|post|	4-6 -19
report|role|true|praise|	4-6 -20
report|role|true|promise|	1 16	2 -18
report|role|true|read|	2 -13
report|role|true|reject|	1 -19
report|role|true|reply|	2 6	4-6 -36
report|role|true|report|	2 -20	3 -17
report|role|true|say|	0 13	13+ -7	2 -20	3 -48	4-6 14	7-12 -69
report|role|true|speak|	1 -21	2 -25
report|role|true|tell|	2 -20	3 -49	4-6 -41	7-12 -33
report|role|true|urge|	1 9	2 -21
report|role|true|want|	4-6 -22
report|role|true|warn|	4-6 -19
report|role|true|write|	2 10	3 -20	4-6 -31
role|pronoun|	name 19	pronoun -17	role -39
role|role|	name 16	pronoun -35	role -14
turn|pronoun|false|	falsefalse -21	none -16	truefalse 7
turn|pronoun|false|falsefalse|	add -28	allege -30	call -8	deny -11	no -49	organisation -42	reply -14	say -15	tell 15	unknown -37	yes 14
turn|pronoun|false|falsetrue|	admit -31	argue -31	ask -20	believe -27	call -45	caution -6	confirm -18	decline -23	deny -45	describe -24	estimate -22	explain -30	joke -21	no -21	none 12	note -39	organisation -58	point -35	promise -42	recall 14	reply 11	rule -35	say -14	see -28	suggest -26	tell -13	thank -31	think -39	unknown -24	use -29	write -8	yes 32
turn|pronoun|false|none|	accuse 10	add -7	argue 6	ask -26	claim 6	decline 6	describe -21	explain 9	no -23	none -7	organisation -51	recall 18	say -23	unknown 11
turn|pronoun|false|truefalse|	add 23	admit 19	ask 43	call 16	decline 22	no -25	none -16	recall -7	reply -18	say 6	tell 66	unknown 25	write -9
turn|pronoun|false|truetrue|	add -8	admit 8	argue -10	ask 10	believe 13	deny 19	no -45	none -14	point 6	promise 19	reply -19	say 8	seek 17	suggest 22	tell -6	think -14	unknown 18	write -11
turn|pronoun|true|	falsefalse 13	falsetrue -15	truefalse -7	truetrue -10
turn|pronoun|true|falsefalse|	add 27	allege -12	call 11	deny 18	no -51	none 19	organisation -14	recall 10	reply 13	tell -25	write 14	yes 40
turn|pronoun|true|falsetrue|	add -29	admit -18	ask -34	call -19	claim -17	decline -15	deny -17	describe -27	explain -21	no -63	organisation -13	point -23	recall -32	reply 20	tell -56	think -19	unknown -45	write -20	yes 12
turn|pronoun|true|truefalse|	ask -15	caution 20	claim 21	deny 20	expect -10	no -34	none 24	note 20	promise -15	reply -9	tell 25	thank 21	unknown 8	write 21	yes 10
turn|pronoun|true|truetrue|	add -22	admit -18	call -25	claim 6	deny -19	explain -10	no -59	none -14	note 6	point -15	promise -19	recall -19	reply 16	say -6	seek -15	suggest -17	tell -18	write -15
turn|role|false|falsefalse|	accuse -7	answer -44	ask -32	believe -34	decline -12	describe -37	dismiss -22	free -6	no -11	none 7	note -32	post -7	promise -8	report -29	say 7	tell -25	unknown 14	urge -45	write -11	yes -10
turn|role|false|falsetrue|	add -16	agree -40	allege -27	answer -11	ask -7	believe -45	blame -17	call -26	claim -14	complain -30	concede -22	confirm 14	decline 20	deny 11	describe -18	dismiss -21	expect -19	find 9	hear -18	laugh -47	no -12	none 11	promise -54	refer -6	refuse 17	reject -17	remember -11	reply -6	report -12	request -26	respond 9	rule -27	say -30	see -24	show 10	sign -32	speak -10	state -8	tell -26	unknown 10	use -46	want -10	warn 8	wish -27	write -54	yes 14
turn|role|false|none|	accuse -6	allege -7	argue -36	ask -8	call -13	caution 15	complain -28	decline -36	deny -17	describe -31	dispute -6	name -32	none 15	observe -32	reply -14	report -13	show -21	speak -36	use -8	yes 13
turn|role|false|truefalse|	add -12	ask -35	call -29	confirm 8	decline -26	deny -18	no -7	offer -20	promise 19	say 30	tell 20	yes -6
turn|role|false|	truetrue -6
turn|role|false|truetrue|	accuse -23	agree -15	allege -23	argue -8	ask -24	call 6	claim 19	confirm -25	decline -28	deny -9	describe -27	dispute -21	explain -12	free -11	hear -8	hold 18	laugh 8	no -12	none -8	plan -26	reject -14	reply -7	rule 10	say 11	state -10	suggest -27	tell 17	unknown -21	warn -25	wish -25	yes 25
turn|role|true|	falsefalse -12	falsetrue 15	truefalse -25	truetrue -11
turn|role|true|falsefalse|	accuse -8	answer -12	ask -36	believe -20	call -20	confirm -19	decline -30	deny -22	describe 12	dismiss -21	find -29	no -38	none 14	post -20	promise 14	reject -19	report -26	say -10	show -21	speak -18	tell 6	urge -25	yes -6
turn|role|true|falsetrue|	accuse 9	add -27	ask -54	confirm -32	decline 11	deny -19	dismiss -25	explain -23	free 14	hold -20	no -41	none 15	offer -20	promise -14	reply -27	say -24	suggest -19	tell -61	unknown -9	write 11	yes 9
turn|role|true|truefalse|	add -14	argue -21	believe 17	confirm -10	decline 17	deny -27	expect -22	free -14	hear 14	no -40	refer -20	request -15	speak -21	tell -30	urge -24	write -17	yes -13
turn|role|true|truetrue|	argue -19	ask 12	call -13	claim -19	deny -25	describe -22	dispute 11	free -10	hear -21	hold -22	no -38	none -6	plan -23	reject -10	report -22	state -17	tell -10	unknown -16	write -23
`;
