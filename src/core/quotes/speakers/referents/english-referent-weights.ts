/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -45	1 9	13+ -9	2 -7	3 -14	4-6 -17	7-12 -23	organisation -8	person -24
akin|true|	0 16	1 -15	13+ 7	4-6 34	7-12 21	organisation -21	person 51
away|pronoun|	0 9	1 21	13+ -31	2 -8	3 -16	4-6 -24	7-12 -31
away|pronoun|0|	first 15	later -7
away|pronoun|13+|	first -32	later -17
away|pronoun|1|	first 16	later 11
away|pronoun|2|	later -14
away|pronoun|3|	first -25
away|pronoun|4-6|	first -14	later -24
away|pronoun|7-12|	first -22	later -29
away|role|	0 -9	3 -11	7-12 -8
away|role|0|	first 8	later -40
away|role|13+|	first 14	later -32
away|role|3|	later -25
away|role|4-6|	first -8	later -10
away|role|7-12|	later -9
body|false|	organisation -98	person 34
body|false|organisation|	a -77	the -88
body|false|person|	a 15	none 20	the 33
body|true|	organisation 35	person -85
body|true|organisation|	a -29	none -35	the 41
body|true|person|	a -20	none 16	the -91
body|unknown|	organisation -48
body|unknown|organisation|	a -45	none -61	the -18
body|unknown|person|	a -32	none -22	the 16
does|pronoun|	acts 13	null -28
does|pronoun|acts|0|	0 16	1 -8	3 23	first 18
does|pronoun|acts|13+|	first -53	later -33
does|pronoun|acts|1|	0 -19	1 -10	3 -10	first 21
does|pronoun|acts|2|	1 23	3 -21	first 8	later -26
does|pronoun|acts|3|	0 -21	1 -28	first -16	later -13
does|pronoun|acts|4-6|	first 10	later -26
does|pronoun|acts|7-12|	first -7	later -13
does|pronoun|null|0|	1 -7	2 -9	3 8	first -25	later -22
does|pronoun|null|13+|	first -7	later -47
does|pronoun|null|1|	0 -47	2 -13	3 -15	first -16	later -19
does|pronoun|null|2|	0 22	2 8	3 -50	first 12	later -15
does|pronoun|null|3|	1 -20	2 -40	3 -20	later -8
does|pronoun|null|4-6|	later -22
does|pronoun|null|7-12|	first -10	later -67
does|pronoun|says|0|	0 10	1 25	2 34	3 9	first 19	later 22
does|pronoun|says|13+|	first -26
does|pronoun|says|1|	0 -16	1 -24	2 -26	first 14	later 23
does|pronoun|says|2|	0 -13	1 -18	2 -22	3 -20	first -21
does|pronoun|says|3|	0 -18	1 -10	2 -10	3 -19	first -41
does|pronoun|says|4-6|	first -34	later -10
does|pronoun|says|7-12|	first -21	later -15
does|role|acts|0|	0 8	2 11	3 -10
does|role|acts|13+|	first -10	later -33
does|role|acts|1|	0 -21	2 -25	first -12	later 25
does|role|acts|2|	0 -16	1 -10	2 8	3 -9
does|role|acts|3|	1 -7	2 -10	later -16
does|role|acts|7-12|	first -13	later -22
does|role|	null -12	says -11
does|role|null|0|	1 9	2 -29	3 -24	first 28	later -27
does|role|null|13+|	later -21
does|role|null|1|	1 -21	2 -14	3 -27	first 10	later -15
does|role|null|2|	2 15	3 -24	later -23
does|role|null|3|	0 -30	1 -13	2 -14	3 -11	later -34
does|role|null|4-6|	first -24	later -8
does|role|null|7-12|	later -23
does|role|says|0|	0 9	first -8	later -42
does|role|says|13+|	first 14	later -19
does|role|says|1|	0 -27	1 -31	2 -13	3 -28
does|role|says|2|	0 -30	1 -23	2 -22	3 -11	first -18
does|role|says|3|	0 -30	1 26	later -14
does|role|says|4-6|	first -12	later -21
ending|pronoun|organisation|	he -59	her -28	hey -29	him -19	his -20	i -33	she -59
ending|pronoun|person|	he 13	his 7	i -29	it -50	she 15
ending|role|organisation|	ach -31	aft -22	ain -39	air -39	als -27	and 13	ank 28	ant -62	any 28	ard -22	art -31	ary -41	ate -37	ats -37	boy -48	can -59	ceo -21	ces -23	cil 13	cle -26	der -21	dge -46	dit -30	dog 7	dow -36	ead -52	eau 17	ect -46	ede -42	een -23	eer -58	ege 20	emo -34	end -24	ent -41	eon -19	erk -37	ers -38	ess -16	est 12	ete -25	eum 19	eur -41	fer -32	ger -85	gue -45	hed -29	hem -37	her -51	hor -42	ial -54	ian -72	iar -31	ice -62	ict 45	ief -61	ies -38	ife -36	iff -28	ign -55	ine 14	ing -7	ior -64	ird -27	irm 10	ist -33	ive -62	ker -20	law -53	lor -27	lub 13	man -65	mat -35	men -51	mic -26	mp -39	nal -14	nch -62	ncy 27	nds -20	nel -27	ney -19	nor -61	nts -49	nty -31	ody 20	one -35	ork -9	ors 23	ort -24	ory 7	ose -44	oss -40	ote -46	oup 25	pal -32	ple -62	ran -56	rat -33	rce -34	rch 33	rds -41	ree -42	rmy -20	rse -23	rts -19	sed -50	ser -54	son -76	sor -14	ssy -31	sts -38	tal 23	tar -43	tee 26	ter -69	tes -32	tic -28	try -39	udy -36	und 33	unt -38	ups -19	urt 32	ury -36	ust 7	ute 7	uty -29	ver -32	ves -34	vet -28	wer -18	yee -23	yer -10	yor -58	yst -25
ending|role|person|	ach -15	ain 9	als -42	ank -49	ans -37	ant 14	any -44	ard 16	ary -19	ats -27	boy -41	can 15	ceo 8	cer -10	ces -33	cil -13	cle -8	cot 13	der 21	dge 12	dow 16	ead 16	eam -43	ect 12	ede 15	een -26	eer 16	ege -27	emo -28	ent -17	erk -22	ers -108	est 21	ete 8	eur 13	ger 14	ges -27	gue -9	hed -31	hem -42	hor 16	ial -15	ian 31	iar -35	ice -25	ics -36	ict -62	ide -19	ief 13	ier 9	ies -55	ign -28	ily -48	ine -36	ing -21	ion -19	ird -33	irm -17	iry -34	ist 32	ity -14	ive 47	ker 27	ler 19	lub -54	mat -23	men -32	mer 25	nal 11	nce -13	nch -34	ncy -60	nds -34	nel -7	ner 29	ney -26	nts -53	ody -43	old 39	oll -32	one -42	ord -22	ork -31	ors -83	ort -39	ory -40	ose -35	oss 11	ote 11	oup -36	pal -22	per 11	ple -44	ral 25	rat 7	rce -49	rch -62	rds -26	ree -9	rmy -25	rse 10	rts -33	ser -16	son -17	ssy -33	sts -59	tal -55	tar 12	tee -44	tes -33	tic -28	try -23	und -50	ups -24	urt -74	ury -28	ust -46	ute -17	uty 14	val 13	ver 16	ves -41	vet -14	vey -36	yee -20	yer -10	yst 18
fits|pronoun|	free -30	no -106	organisation -69	unknown 18	yes 50
fits|pronoun|free|0|	acts -27
fits|pronoun|free|	1 -27	7-12 -28
fits|pronoun|free|1|	null -17
fits|pronoun|no|	0 -44	1 -49	13+ -40	2 -60	3 -31	4-6 -82	7-12 -35
fits|pronoun|no|0|	acts -32	says -46
fits|pronoun|no|1|	acts -41	says -61
fits|pronoun|no|2|	acts -45	null -40	says -57
fits|pronoun|no|3|	acts -18	null -48	says -78
fits|pronoun|organisation|	0 -30	1 -67	13+ -27	2 -40	3 -42	4-6 -34	7-12 -28
fits|pronoun|organisation|0|	acts -44	null -43	says -37
fits|pronoun|organisation|1|	acts -28	null -44	says -41
fits|pronoun|organisation|2|	acts -19	null -34	says -34
fits|pronoun|organisation|3|	acts -24	null -31	says -30
fits|pronoun|unknown|	0 18	1 31	13+ -24	3 -17	4-6 -20	7-12 -36
fits|pronoun|unknown|0|	acts 27	null -22	says 14
fits|pronoun|unknown|1|	null 14	says 15
fits|pronoun|unknown|2|	null -13	says 11
fits|pronoun|unknown|3|	null -19	says -15
fits|pronoun|yes|	0 21	1 45	13+ -15	2 24	7-12 -7
fits|pronoun|yes|0|	acts 14	null 11	says 20
fits|pronoun|yes|1|	acts 20	says 26
fits|pronoun|yes|2|	acts 21	null 15
fits|pronoun|yes|3|	null -15	says 10
fits|role|free|	0 -15	1 8	3 -10	4-6 -7
fits|role|free|0|	null -12
fits|role|free|2|	acts -11	null -9	says -10
fits|role|free|3|	acts -7	null -20	says -9
fits|role|	no -49	unknown 8	yes 27
fits|role|no|0|	acts -18	says -28
fits|role|no|	1 -29	13+ -40	2 -55	3 -47	4-6 -61	7-12 -18
fits|role|no|1|	acts -18	null -32	says -15
fits|role|no|2|	acts -15	null -22	says -36
fits|role|no|3|	acts -40	null -50	says -31
fits|role|unknown|0|	acts 16	null -17
fits|role|unknown|	1 -19	13+ -14	2 10
fits|role|unknown|1|	null 7	says -17
fits|role|unknown|2|	acts -27	null 10	says -15
fits|role|unknown|3|	acts -9	null -49	says 7
fits|role|yes|	0 21	1 8	2 16	4-6 19	7-12 -47
fits|role|yes|0|	acts 7	null 28	says 8
fits|role|yes|1|	acts 7	null 12	says -17
fits|role|yes|2|	acts 28	null 35	says -7
fits|role|yes|3|	null -15
head|pronoun|organisation|	he -59	her -28	him -19	his -20	i -33	she -59	they -29
head|pronoun|person|	he 13	his 7	i -29	it -50	she 15
head|role|organisation|	academic -26	accused -37	actor -25	administrator -36	adviser -41	agency 27	agent -61	aide -44	airline 10	analyst -25	analysts -24	army -20	artist -21	athlete -25	attorney -19	audit -30	author -46	authority 9	authors -33	band 36	bank 28	banker -54	bench -62	board -8	boss -40	boy -48	brother -60	bureau 17	campaign -55	candidate -12	captain -49	center -31	ceo -21	chain -10	chair -37	chairman -28	chairwoman 10	champion -30	chancellor -29	chief -61	church 33	city -35	clerk -37	client -48	club 13	coach -31	colleague -30	college 20	commander -23	commissioner -24	committee 26	company 28	conductor -26	congressman -21	consultant -29	coroner -9	council 13	councillor -21	county -31	court 32	critic -28	curator -14	daughter -44	defendant -31	defender -35	delegate -31	democrat -33	department 11	deputy -29	designer -28	detective -10	diplomat -35	diplomats -37	director -53	district 45	doctor -30	document -33	draft -22	driver -31	economist -11	economists -13	editor -33	embassy -31	employee -23	engineer -49	entrepreneur -28	executive -54	experts -19	familiar -31	farmer 8	father -61	federation 13	firm 10	forward -57	founder 10	friend -24	friends -20	fund 33	general -32	government -70	governor -61	grandmother -51	grocer 20	group 25	groups -19	guard -54	head -50	hospital 23	husband -77	indictment -34	inspector -30	institute 7	judge -44	junior -42	justice -12	justices -27	lawmaker -35	lawmakers -23	lawyer -65	lawyers -26	leader -33	league -38	letter -36	magistrate -17	maker 13	man -70	manager -35	mayor -56	member -27	members -17	memo -34	midfielder -33	minister -56	ministry -39	mission 24	mother -55	mp -39	museum 19	network -9	note -47	nurse -23	office -77	officer -29	official -54	officials -15	one -35	operator -9	opponent -55	organization 11	partner -7	pensioner -27	people -62	percent -20	person -38	player -52	police -37	politician -20	premier -52	president -57	princess -30	principal -26	producer -24	professor -27	prosecutor -31	prosecutors -31	publisher 7	question -38	records -37	report -46	reporters -35	republican -39	researcher -37	researchers -25	rider -22	rivals -20	roofer -32	scientist -33	secretary -38	seen -15	senator -34	sergeant -25	sheriff -28	singer -28	sister-in-law -42	skipper -25	son -56	source -34	sources -21	spaniard -35	speaker -34	spokesman -48	spokesperson -39	spokeswoman -50	state -30	statement -11	striker -25	student -38	study -36	superintendent -15	supervisor -20	surgeon -19	swede -42	teacher -40	teenager -48	them -37	third -27	trader -42	trainer -13	treasurer -29	treasury -35	trust 7	union -9	university -10	utility 10	vet -28	veteran -38	visitors 32	waiter -29	watchdog 11	widow -36	wife -35	winger -25	witness -56	woman -52	workers -20	writer -26
head|role|person|	26-year-old 9	31-year-old 7	38-year-old 10	47-year-old 10	accused 9	administrator 13	adviser -25	agency -60	agent -27	aide -46	airline -36	american 17	analyst 18	analysts -37	army -25	artist 7	association -33	athlete 8	attorney -26	author 12	authority -43	authors -28	band -72	bank -49	banker 9	bench -34	board -10	boss 11	boy -41	campaign -28	carrier -22	center 9	ceo 8	chairwoman -13	challenger 16	chancellor -12	chief 13	church -62	clerk -22	client 9	club -54	coach -15	college -27	commission -16	committee -44	company -44	conductor 16	congressman 11	contractor -41	coroner 14	council -13	councillor 9	counterpart 9	court -74	critic -28	critics -28	curator 10	defendant 13	democrat 7	department -45	deputy 13	developer -43	diplomat -23	director 11	district -62	doctor -8	driver 16	economist 18	economists -18	editor -13	embassy -33	employee -20	executive 43	experts -33	familiar -35	family -48	farmer 20	federation -36	firm -17	founder -7	friends -34	fund -50	general 16	government -31	grandmother -30	grocer -34	group -36	groups -24	guard 7	head 13	hospital -55	husband 11	indictment -42	inquiry -34	inspector -9	institute -17	judge 9	judges -27	justices -29	landlord -22	lawmaker -18	lawmakers -35	lawyer -20	lawyers -30	league -29	left-hander 18	lender -23	letter -33	magistrate -28	maker -16	manager -12	mayor 12	members -30	memo -28	ministry -23	network -31	note -46	novelist 16	nurse 10	office -32	official -22	officials -30	one -42	operator -20	opponent 22	opposition -39	owner 22	paper -37	pensioner 8	people -34	person -41	player 16	politician 9	poll -32	president -16	principal -16	producer -7	professor 21	prosecutors -42	publisher -29	question 17	referee -15	regulator -38	report -36	reporters -44	researcher 10	researchers -20	rival 13	scientist 8	scot 13	secretary -17	seen -26	sergeant -16	singer 10	sister-in-law 8	son -22	source -49	spaniard 19	spokesman -41	spokesperson -11	spokeswoman -17	star 9	state -9	student 26	supervisor -25	supporters -28	survey -36	swede 15	teacher 7	team -43	teenager 16	them -42	third -33	treasury -26	tribunal -37	trust -46	union -10	vet -14	visitors -53	watchdog -44	widow 16	winger 9	witness 12	woman -26	workers -18	writer 10
introduced|	false -17	true 50
introduced|false|	a -191	none -56	own -29	the 10	third 8
introduced|true|	a 73	none 30	the 13
kind|pronoun|	organisation -61	person 16
kind|pronoun|organisation|	own -38	third -51
kind|pronoun|person|	own -18	third 19
kind|role|	organisation -14
kind|role|organisation|	a -67	none -65	the 16
kind|role|person|	a -20	the 9
kin|artist|	other -10	same 18
kin|association|	none -15	other -22	same 18
kin|authority|	none -12	other -11	same -30
kin|club|	none 8	other -12	same -17
kin|coach|	none -10	same -14
kin|company|	other 17	same 15
kin|court|	none 14	same -60
kin|doctor|	none -17	other -23	same 18
kin|envoy|	none -20	other -15
kin|false|none|	0 8	1 -19	13+ 16	3 -14	4-6 -16	7-12 -17
kin|false|none|free|	false -27	true 15
kin|false|none|no|	false -32	true -30
kin|false|none|unknown|	false 11	true -10
kin|false|none|yes|	false 29	true 25
kin|false|	other -21
kin|false|other|	0 -12	13+ -37	2 -13	4-6 -24	7-12 -32
kin|false|other|free|	false -14	true -16
kin|false|other|no|	false -18	true -38
kin|false|other|unknown|	false -27	true 28
kin|false|other|yes|	false -17	true 23
kin|judge|	none -81	other -58	same 54
kin|lawyer|	none -32	other -40
kin|leader|	none -11	other 7
kin|mayor|	none -22	other -18	same 28
kin|minister|	other -57
kin|null|	other -21
kin|party|	none -18
kin|player|	same 20
kin|police|	none -18	other -16	same 22
kin|press|	other -15	same -9
kin|priest|	none -33
kin|prosecutor|	none -29	other 13	same 24
kin|school|	none 32	same -47
kin|scientist|	none -15	other -7	same 36
kin|teacher|	other 16	same 9
kin|true|none|	13+ -18	3 -22	4-6 -12	7-12 -15
kin|true|none|no|	false -18
kin|true|none|unknown|	false 12
kin|true|none|yes|	false 8
kin|true|	other -14	same 25
kin|true|other|	13+ -10	2 -20	3 -17	4-6 -25	7-12 -20
kin|true|other|free|	false -8	true -41
kin|true|other|no|	false -29
kin|true|other|unknown|	false -44
kin|true|other|yes|	false 7
kin|true|same|	0 -16	1 20	13+ 7	2 12	3 9	4-6 23	7-12 17
kin|true|same|free|	true 35
kin|true|same|no|	false -23
kin|true|same|unknown|	false -28	true 18
kin|true|same|yes|	false -32
kin|union|	none -9	other -36	same 11
kin|worker|	none 13	other -7	same 7
kin|writer|	none -19
language|en|pronoun|	organisation -61	person 16
language|en|role|	organisation -14
last|pronoun|false|	1 17	13+ -31	2 -12	3 -10	4-6 -18	7-12 -34
last|pronoun|false|13+|	2 -20	3 -30
last|pronoun|false|1|	0 23	1 -13
last|pronoun|false|2|	0 12	1 -29	2 -17
last|pronoun|false|3|	1 -35	3 -34
last|pronoun|false|4-6|	0 -30	1 -20	2 -14	3 -10
last|pronoun|false|7-12|	1 -42	2 -40	3 -14
last|pronoun|false|free|	0 -28	1 -17	3 -30
last|pronoun|false|no|	0 -32	1 -32	2 -72	3 -45
last|pronoun|false|organisation|	0 -65	1 -48	2 -38	3 -36
last|pronoun|false|unknown|	0 11	1 12	3 -9
last|pronoun|false|yes|	0 18	1 20	2 22	3 -10
last|pronoun|true|	0 27	1 13	13+ -23	3 -14	4-6 -19
last|pronoun|true|0|	0 27
last|pronoun|true|13+|	3 -23
last|pronoun|true|1|	0 10	1 8
last|pronoun|true|2|	0 12	1 -16	2 12
last|pronoun|true|3|	0 18	1 -21	2 -8
last|pronoun|true|4-6|	1 -20	2 -16	3 -8
last|pronoun|true|7-12|	1 -26
last|pronoun|true|no|	0 -54	1 -56	2 -41	3 -46
last|pronoun|true|organisation|	0 -17	1 -26	2 -13	3 -12
last|pronoun|true|unknown|	1 7	2 10	3 -28
last|pronoun|true|yes|	0 22	1 23	3 15
last|role|false|	0 -8	3 -8	4-6 -17	7-12 -7
last|role|false|0|	0 -8
last|role|false|1|	0 8	1 -12
last|role|false|2|	1 -21
last|role|false|3|	1 -28	2 12	3 -19
last|role|false|4-6|	1 -29	2 -24
last|role|false|7-12|	1 -7	2 -35
last|role|false|free|	1 -7	2 -14	3 -15
last|role|false|no|	0 -9	1 -15	2 -33	3 -40
last|role|false|unknown|	3 -8
last|role|false|yes|	0 29	1 -14	2 31
last|role|true|	0 -21	2 -7	3 -11
last|role|true|0|	0 -21
last|role|true|1|	0 20	1 -32
last|role|true|2|	0 22	1 -24	2 -22
last|role|true|3|	0 -14	1 -10	2 -13	3 -15
last|role|true|4-6|	2 -26
last|role|true|7-12|	1 -24	2 -9	3 -7
last|role|true|free|	0 -12
last|role|true|no|	0 -51	1 -33	2 -34	3 -42
last|role|true|unknown|	1 -12
last|role|true|yes|	0 -12	1 11	2 11	3 -53
near|pronoun|0|	0 9
near|pronoun|13+|	2 -20	3 -31
near|pronoun|1|	0 24	1 -7
near|pronoun|2|	0 17	1 -34
near|pronoun|3|	0 7	1 -39	3 -34
near|pronoun|4-6|	0 -8	1 -27	2 -17	3 -11
near|pronoun|7-12|	1 -45	2 -37	3 -13
near|role|0|	0 -9
near|role|1|	0 17	1 -25
near|role|2|	0 15	1 -26
near|role|3|	1 -27	2 13	3 -23
near|role|4-6|	0 22	1 -23	2 -28
near|role|7-12|	1 -9	2 -33
	nobody -16
nobody|ending|pronoun|	he -23	her -40	him -34	his -21	i 28	it 11	she -34
nobody|ending|role|	-up -22	ach 12	aft 21	ail 17	air -24	als 44	and -30	ank -45	ant -24	any -76	ard -14	art -21	ary 23	ate 19	ats 25	ber -24	boy 33	can -20	ceo -21	cer 12	ces 30	cil -18	cle 13	cot -22	der -31	dge -46	dit 20	dog -18	dor -23	dow -30	ead -20	eam 8	eau -29	ect -29	ede -28	een 21	eer -15	ees 25	ege -27	emo 25	ent 37	eon -22	erk 22	ers 81	ess -7	est -24	ete -16	eum -25	eur -36	fer 7	ger -30	ges 11	ght 7	gue 22	hed 21	hem 41	her -7	hor -38	ial 24	ian -57	iar 30	ice 41	ics 9	ict -47	ide 8	ief -30	ier -30	ies 41	ife -7	ign 38	ils 19	ily 27	ine -41	int 23	ird 19	irm -26	iry 26	ist -43	ive -24	ker -22	law -7	ler -43	lub -38	man 11	mat 13	men 27	mer -25	mic 8	nal -8	nce 7	nch 35	ncy -43	nds 31	ned 20	nel 9	ner -63	ney 19	nts 38	nty 15	ody -13	old -114	oll -9	one 29	ool -12	ork 10	ors 12	ort 39	ory 14	ose 21	oss -34	ote -11	oup -34	pal 15	per -34	ple 49	ral -37	rat -24	rce 37	rch -36	rds 34	ree 15	rer -30	rmy 17	rts 22	rty -50	sed -14	ser 24	son 25	ssy 24	sts 40	tal -34	tar -32	tes 23	tic 29	tor -8	try 43	udy 29	und -41	ups 23	urt -29	ury 31	ute -21	uty -23	val -34	ver -17	ves 29	yee 21	yor -7	yst -33
nobody|kin|a|	authority 14	club 23	company 21	court 28	doctor -12	envoy 34	judge -16	lawyer -19	leader 14	player -7	police 28	press 24	priest 10	school -7	scientist -17	teacher -17	worker -17	writer 16
nobody|kin|none|	authority 21	lawyer 7	leader -29	minister -18	party 14	writer 13
nobody|kin|the|	artist -26	association 7	authority 29	club -20	coach 10	company -79	envoy -15	judge -12	lawyer 43	mayor -12	member -27	minister 18	party -11	player -84	press -35	priest 12	school -17	scientist -32	teacher -44	worker -30
nobody|many|	false -17	true 10
nobody|met|pronoun|	never -25
nobody|met|pronoun|never|	own 26	third -35
nobody|met|role|	a 40	bare -44	the -24
nobody|met|role|a|	a 31	none -17	the 38
nobody|met|role|bare|	a 9	none -25	the -36
nobody|met|role|never|	a 17	none 33	the -31
nobody|met|role|the|	a 27	none 8	the -31
nobody|others|	1 -41	2 -43	3 10
nobody|pronoun|	he -23	her -40	him -34	his -21	i 28	it 11	own 26	she -34	third -35
nobody|role|	26-year-old -19	27-year-old -21	29-year-old -20	31-year-old -26	38-year-old -24	47-year-old -18	51-year-old -23	58-year-old -23	a 26	academic 8	accused -33	actor -27	administrator -27	adviser 27	agency -43	agent 31	aide 37	airline -41	american -26	analyst -33	analysts 25	archaeologists 11	army 17	artist -18	athlete -16	attorney 19	audit 23	author -35	authority -47	authors 26	band -39	bank -45	banker 14	bench 35	boss -34	boy 33	brewer -23	brother -24	bureau -29	buyer -29	campaign 38	candidate -24	captain 13	carrier -27	center -27	ceo -21	chain -26	chair -20	chairman -41	chairwoman -24	challenger -27	champion -38	chancellor 10	chief -32	church -36	city 10	clerk 22	client -40	club -38	coach 12	colleague -9	college -27	commander -10	company -76	complaint 23	comptroller -31	conductor -26	congressman -25	consultant -17	contractor 21	coroner -20	council -18	councillor -27	counterpart -26	county 15	court -29	critic 29	critics 24	curator -25	defendant -39	defender -21	democrat -24	deputy -21	designer -19	detective -18	diplomat 13	diplomats 21	director -22	district -47	doctor 12	document 32	draft 21	driver -18	economist -20	economists 16	editor 19	elder 7	email 17	emails 19	embassy 24	employee 21	entrepreneur -26	executive -20	experts 22	familiar 30	family 39	farmer -32	farmers 13	father -10	federation -30	firm -26	forward -30	founder -28	friends 31	fund -41	general -30	government 40	grandmother 26	grocer -31	group -34	groups 23	guard -12	head -16	hospital -34	husband -18	indictment 34	inquiry 26	inspector 7	institute -21	judge -45	judges 11	justice -22	justices 19	lawmaker 18	lawmakers 19	lawyer 22	lawyers 25	leader 11	league 29	left-hander -25	lender -20	letter 36	magistrate 14	maker -32	manager 13	mayor -17	member -12	members 23	memo 25	midfielder -25	ministry 43	minority 17	mission -26	mother -12	museum -25	musician -23	network 10	none 15	note 28	novelist -18	office 48	officer 9	official 31	officials 31	one 29	operator 17	opponent -47	opposition 11	organization -23	owner -16	paper -22	partner -21	party -50	pensioner -23	people 45	percent 23	person 29	player -26	politician -23	poll -9	president 17	princess -21	principal 8	producer 9	professor -27	prosecutors 35	question -25	records 30	referee 8	report 45	reporters 31	republican -9	researcher -13	researchers 20	residents 18	retailer -32	rival -34	rivals 26	roofer 7	school -12	scientist -12	scientists 9	scot -22	secretary 21	seen 18	sergeant 15	sheriff -19	singer -28	sister-in-law -23	skipper -22	son 22	source 37	sources 22	spaniard -23	spokesman 35	spokesperson 10	spokeswoman 22	star -21	start-up -22	state 18	statement 17	striker -25	student -32	study 29	supervisor 23	supporters 16	surgeon -22	swede -28	teacher -28	team 8	teenager -34	the -38	them 41	third 19	trader 10	trainer -18	treasurer -27	treasury 23	tribunal 10	utility -26	veteran -25	visitors -35	waiter 24	watchdog -11	widow -30	winger -21	witness -41	woman 24	workers 14	writer -26
often|pronoun|	0 -46	2 -13	4 23
often|role|	0 -15	1 -38	2 14	3 27	4 10
quoted|	false 7	true -35
rank|pronoun|0|1|	organisation 18
rank|pronoun|0|2|	organisation -35
rank|pronoun|0|3|	organisation -19	person 11
rank|pronoun|0|4-6|	organisation -20	person -15
rank|pronoun|0|7-12|	person -29
rank|pronoun|	1 9	3 -21	4 -13
rank|pronoun|1|0|	organisation -12	person 20
rank|pronoun|1|1|	organisation -43	person 19
rank|pronoun|1|2|	organisation -37
rank|pronoun|1|3|	organisation -39
rank|pronoun|1|4-6|	organisation -35
rank|pronoun|1|7-12|	organisation -15	person -19
rank|pronoun|2|0|	organisation -9	person 14
rank|pronoun|2|13+|	organisation -15
rank|pronoun|2|1|	organisation -51	person 36
rank|pronoun|2|2|	organisation -48
rank|pronoun|2|3|	organisation -51	person -24
rank|pronoun|2|4-6|	organisation -33	person 15
rank|pronoun|2|7-12|	organisation -25	person -40
rank|pronoun|3|13+|	organisation -12	person -34
rank|pronoun|3|1|	organisation -24	person 32
rank|pronoun|3|2|	organisation -37	person 16
rank|pronoun|3|3|	organisation -34	person -17
rank|pronoun|3|4-6|	organisation -35	person -28
rank|pronoun|3|7-12|	organisation -45	person -39
rank|pronoun|4|13+|	organisation -36	person -26
rank|pronoun|4|1|	organisation -20	person 23
rank|pronoun|4|2|	organisation -41	person 14
rank|pronoun|4|3|	organisation -32	person -15
rank|pronoun|4|4-6|	organisation -56	person -30
rank|pronoun|4|7-12|	organisation -50
rank|role|0|1|	organisation -15
rank|role|0|2|	organisation -44	person 13
rank|role|0|3|	organisation -20
rank|role|0|4-6|	organisation 20
rank|role|0|7-12|	person -29
rank|role|1|0|	organisation 26	person -55
rank|role|1|1|	organisation -22	person 23
rank|role|1|2|	organisation -30
rank|role|1|3|	organisation -10	person -7
rank|role|1|4-6|	organisation -26	person -24
rank|role|1|7-12|	organisation -21	person 20
rank|role|2|0|	organisation -44	person 12
rank|role|2|13+|	organisation -31	person -33
rank|role|2|1|	organisation -38	person 19
rank|role|2|2|	person -19
rank|role|2|3|	organisation -17	person -9
rank|role|2|7-12|	person -31
rank|role|	3 -15	4 -10
rank|role|3|13+|	organisation -30	person -31
rank|role|3|1|	organisation -34	person -14
rank|role|3|2|	organisation -22	person -7
rank|role|3|3|	organisation -8
rank|role|3|4-6|	organisation -25
rank|role|3|7-12|	organisation 9	person -61
rank|role|4|13+|	organisation 31	person -47
rank|role|4|1|	organisation 9
rank|role|4|2|	organisation -34
rank|role|4|3|	organisation -20	person -32
rank|role|4|4-6|	organisation -16	person -18
rank|role|4|7-12|	person -11
report|pronoun|0|	accuse 14	add 8	admit 29	allege -13	allow 12	answer 16	argue -10	ask -18	believe 19	caution 24	claim 12	concede -18	confirm 24	deny 35	describe 14	estimate 10	expect -7	explain 29	insist -22	joke 21	laugh 9	none -12	note 29	offer -10	order 27	recall -15	repeat 11	reply -14	reveal -8	see 21	seek 22	stress 22	tell -12	thank -7	think 10	urge -8	use -12	warn 22
report|pronoun|1|	admit -16	allege 9	answer -16	argue 13	ask 10	call 15	claim 9	concede 23	confirm -20	describe -25	estimate 21	explain -14	insist 15	joke 14	laugh 13	offer 12	point 16	promise -28	recall 19	repeat -11	reply 11	report 12	reveal 9	see 15	seek -19	stress -7	suggest 10	thank 17	urge 13	use -17	warn -15	wonder -13	write 8
report|pronoun|2|	accuse -23	add -12	admit -31	allege -19	allow -12	argue -34	believe -17	call -26	concede -22	confirm -13	decline -21	deny -29	describe -28	estimate -15	expect -23	insist 13	joke -17	laugh -20	none 14	note -23	offer -23	point 9	promise -28	repeat -18	reply -7	rule -23	say -10	see -16	stress -20	suggest -23	tell 14	thank -23	think -11	use -20
report|pronoun|3|	accuse -11	add -25	admit -33	allege -20	allow -23	answer -44	ask -22	believe -20	call -38	caution -23	claim -19	decline -27	deny -28	describe -32	estimate -15	explain -8	insist -33	joke -34	laugh -32	note -13	point -43	promise -41	rule -34	say -10	see -23	suggest -19	tell -10	thank -30	think -36	urge -29	use -36	warn -16	write -45
report|pronoun|false|	accuse 11	admit 17	allege -17	answer 16	argue -23	caution 12	claim 7	concede -16	confirm -7	decline 10	deny -7	describe -8	estimate 10	explain 9	insist -24	joke 7	note -8	recall 9	repeat -18	reveal -15	rule -26	seek 9	stress 13	suggest 16	tell 19	think -35	use -21
report|pronoun|false|accuse|	1 25	2 -14	3 -15	4-6 -18	7-12 -9
report|pronoun|false|add|	1 7	13+ -10	2 -20	3 -41	4-6 -35
report|pronoun|false|admit|	13+ -7	3 10	7-12 -28
report|pronoun|false|allege|	4-6 -15
report|pronoun|false|allow|	4-6 -20	7-12 -16
report|pronoun|false|answer|	2 17	4-6 8	7-12 -32
report|pronoun|false|argue|	1 -13	3 -22	4-6 -28	7-12 -33
report|pronoun|false|ask|	0 -14	1 9	13+ -40	2 7	3 -7	4-6 -14	7-12 -19
report|pronoun|false|believe|	2 -8	3 -18	7-12 -21
report|pronoun|false|call|	0 8	1 13	2 -11	3 -27	4-6 -28	7-12 -39
report|pronoun|false|caution|	1 17	2 -9	4-6 -17
report|pronoun|false|claim|	1 17	2 -30	3 11	7-12 -42
report|pronoun|false|concede|	1 -16	2 -10	3 -16	4-6 -26
report|pronoun|false|decline|	1 20	2 8	3 -18	4-6 -21	7-12 -14
report|pronoun|false|deny|	1 35	3 -27	4-6 -25	7-12 -32
report|pronoun|false|describe|	0 20	2 -26	4-6 -25	7-12 -19
report|pronoun|false|estimate|	1 14	4-6 -7
report|pronoun|false|expect|	1 13	2 -17	3 -11	4-6 7	7-12 -18
report|pronoun|false|explain|	1 27	2 8	3 -10	4-6 -25	7-12 -27
report|pronoun|false|insist|	1 -22	4-6 -18
report|pronoun|false|joke|	1 20
report|pronoun|false|laugh|	1 22	2 -14	4-6 -17	7-12 -30
report|pronoun|false|none|	13+ -34	2 -28	3 -16	4-6 7
report|pronoun|false|note|	1 16	2 7	3 -23	4-6 -40	7-12 -21
report|pronoun|false|offer|	4-6 -8
report|pronoun|false|point|	1 35	2 -11	3 -19	4-6 8	7-12 -37
report|pronoun|false|promise|	1 31	2 -28	3 -27	4-6 -24	7-12 -32
report|pronoun|false|recall|	1 17	2 -22	4-6 14	7-12 -25
report|pronoun|false|repeat|	1 10
report|pronoun|false|reply|	0 -15	1 -17	2 -11	3 11	4-6 -10
report|pronoun|false|report|	7-12 -17
report|pronoun|false|rule|	1 20	2 -13	4-6 -18
report|pronoun|false|say|	0 -7	13+ -12	2 8	3 -19	4-6 -35	7-12 -15
report|pronoun|false|see|	0 17	1 -17	2 -9	3 -21	4-6 -21	7-12 -20
report|pronoun|false|stress|	1 22
report|pronoun|false|suggest|	1 28	4-6 -20	7-12 -19
report|pronoun|false|tell|	0 10	1 7	13+ -7
report|pronoun|false|thank|	2 -13	3 -8
report|pronoun|false|think|	1 22	13+ -17	2 -10	4-6 -27	7-12 -24
report|pronoun|false|urge|	1 -7	2 11
report|pronoun|false|use|	4-6 -20	7-12 -32
report|pronoun|false|warn|	2 -11	4-6 -9
report|pronoun|false|wonder|	4-6 -13
report|pronoun|false|write|	0 8	1 20	13+ -21	2 -9	3 -34	4-6 -34
report|pronoun|true|accuse|	1 23
report|pronoun|true|add|	1 35	3 -26	4-6 -21	7-12 -21
report|pronoun|true|	admit -16	allege -14	answer -20	argue 12	ask -12	believe 9	call -16	concede 19	confirm 7	decline -20	deny 16	explain 7	insist 23	joke -24	none 16	note 13	order 19	point -20	promise -13	recall -13	repeat 18	reply 16	report 13	reveal 14	rule -17	seek -23	stress -14	suggest -19	tell -36	think 24	use -20	warn 11	write -10
report|pronoun|true|ask|	1 -9	3 -13	4-6 -7
report|pronoun|true|believe|	1 21
report|pronoun|true|call|	1 10	4-6 -27
report|pronoun|true|caution|	1 22
report|pronoun|true|claim|	1 28	2 -26
report|pronoun|true|concede|	1 -7
report|pronoun|true|decline|	1 -10
report|pronoun|true|deny|	1 14	3 17	4-6 -19
report|pronoun|true|describe|	3 -23
report|pronoun|true|none|	0 20	2 7	3 7	4-6 8	7-12 7
report|pronoun|true|note|	1 15
report|pronoun|true|point|	2 -15	4-6 -19
report|pronoun|true|promise|	1 -12	2 -21
report|pronoun|true|recall|	4-6 -14	7-12 -19
report|pronoun|true|reply|	3 15	4-6 7
report|pronoun|true|say|	2 7	3 -27	7-12 16
report|pronoun|true|tell|	1 30	2 -33	3 -43	4-6 -28	7-12 -23
report|pronoun|true|thank|	1 15
report|pronoun|true|warn|	1 12
report|pronoun|true|write|	1 15	2 -15	3 -25	4-6 -25	7-12 -8
report|role|0|	accuse -27	add 21	admit 32	advise 10	agree -34	answer -29	argue -31	ask -30	believe 14	blame -17	call -29	caution 15	claim -9	comment 17	complain -34	concede 30	conclude -20	confirm -11	contend -7	decline 9	deny -9	describe -9	disclose -19	dismiss -25	explain -23	hit 12	hold 24	insist -18	intend 12	issue -13	know -24	maintain -20	mention -16	name -16	note -11	offer -26	order -25	plan -17	point -12	praise 12	promise 15	quote -17	read 11	recall 26	refer -27	reject -15	remark -15	remember -12	reply -45	request -13	respond -21	rule -25	say 17	see -32	shout -17	show -23	sign -19	speak -41	state 12	submit 15	suggest 7	thank -10	think -31	urge -25	vote -9	want -16	warn 12	wish 7
report|role|1|	accuse 15	add -8	admit -35	advise -27	allege -31	announce -24	answer -12	ask 16	believe -27	blame -36	call -53	caution -8	concede -23	confirm 12	contend 20	decline -7	deny 11	disclose -22	dispute -13	expect -27	explain 10	hear -29	hold -38	intend -19	know 8	laugh 9	mention -23	name -27	none -10	note -20	observe -18	offer 14	order 13	plan -11	point -19	post -34	promise -33	quote -22	raise -13	recall -27	record -28	refer 12	reject 23	remember 13	report -31	request -18	respond 17	rule 11	see 14	shout 9	speak -43	state -37	suggest -22	tell -24	testify 12	thank 7	urge -44	vote 18	warn -7
report|role|2|	add -52	advise -26	agree 8	allege -28	answer -26	argue -38	ask -70	believe -35	call 15	comment -21	complain -10	concede -20	confirm 13	decline -52	deny -23	describe -28	dismiss -31	dispute -15	expect -35	explain -29	find -35	hear -37	hold -33	insist -20	know -18	laugh -28	maintain -29	name -29	none 17	note -39	observe -21	offer -13	order -22	plan 24	point -21	post 15	promise 19	quote -23	read -21	record 10	refer -30	refuse 13	reject -32	remark -9	remember -23	reply -22	report -38	request -13	respond 8	rule -23	say -17	see -30	shout 13	show -27	speak -36	state -7	submit -23	suggest -25	tell 12	testify -17	think -23	use -21	want -10	warn -29	wish -33
report|role|3|	accuse -21	add -30	admit -64	advise -55	agree -9	allege -42	ask -22	believe -50	call -26	comment -37	complain -36	concede -10	confirm -77	decline -27	deny -30	describe -57	dismiss -39	expect -10	find -15	hear 8	insist -29	laugh -40	name -43	none 20	note -7	offer -7	plan -25	point 8	post -33	promise -60	quote -53	read -36	record -16	refer -11	refuse -9	reject -55	remark 7	reply 7	report -67	request -29	respond -44	rule -43	say -37	shout -37	sign -17	speak 11	submit -29	suggest -9	tell -13	think -11	use -45	warn -61	wish -66	write -56
report|role|false|	accuse -10	add -11	admit 10	agree -11	allege -20	answer -19	argue -13	ask -28	believe -12	blame -13	call -25	caution 13	claim 15	complain -32	conclude -21	confirm 9	decline -12	describe -51	dismiss -19	dispute -12	expect -7	hit 14	hold 21	insist -17	issue -20	know -32	laugh -22	mention -27	name -39	none 18	note -10	observe -32	order 9	point -7	quote -30	recall 10	refuse 14	remember -15	report -26	request -31	respond 14	rule -14	show -7	sign -22	speak -16	submit 16	suggest -20	testify 8	think -62	urge -22	use -13	vote 11	wish -30	write -14
report|role|false|accuse|	0 -22	1 28	13+ -51	2 -38	4-6 -19	7-12 -79
report|role|false|add|	1 22	2 -25	3 -45	4-6 -51	7-12 -11
report|role|false|admit|	1 11	2 -22	4-6 -39	7-12 -34
report|role|false|advise|	1 11	2 -23	4-6 -31
report|role|false|agree|	0 -19	1 -18	4-6 -23
report|role|false|allege|	0 -11	2 -29	3 -19	4-6 -29	7-12 -32
report|role|false|announce|	0 -10
report|role|false|answer|	0 -22	1 -22	13+ 7	3 -14	4-6 -23
report|role|false|argue|	0 9	1 -33	3 -28	4-6 -45
report|role|false|ask|	1 -28	2 -19	7-12 -46
report|role|false|believe|	0 10	2 -30	3 9	4-6 -35	7-12 -39
report|role|false|blame|	1 -24	3 -41	4-6 -35
report|role|false|call|	0 -9	1 -48	13+ -48	2 -14	3 12	4-6 -13	7-12 -21
report|role|false|caution|	0 15
report|role|false|claim|	1 -22	3 13	7-12 -30
report|role|false|comment|	3 -20	4-6 -30
report|role|false|complain|	1 -13	2 -22	3 -25	4-6 -23	7-12 -22
report|role|false|concede|	4-6 -31
report|role|false|confirm|	0 23	1 -18	13+ -23	2 16	4-6 -15	7-12 -51
report|role|false|decline|	1 -16	13+ 9	2 -50	3 -35	4-6 -16	7-12 -59
report|role|false|deny|	0 15	1 15	13+ -16	2 -11	3 -14	4-6 -54
report|role|false|describe|	0 -23	2 -24	3 -28	4-6 -47	7-12 -34
report|role|false|disclose|	1 -23
report|role|false|dismiss|	2 -23	4-6 -30	7-12 -24
report|role|false|dispute|	1 -18	2 -23	3 -27	4-6 -29	7-12 16
report|role|false|expect|	1 -9	2 -21	4-6 -36	7-12 -7
report|role|false|explain|	1 18	3 -23	4-6 -44	7-12 13
report|role|false|find|	0 14	13+ -20	2 -8	3 -32	4-6 -48	7-12 -10
report|role|false|hear|	1 -38	2 -23	3 -23	7-12 11
report|role|false|hold|	1 7	2 -30	7-12 -41
report|role|false|insist|	1 -7	3 -21	4-6 -29
report|role|false|intend|	3 -22
report|role|false|know|	1 -9
report|role|false|laugh|	1 -7	3 -19	4-6 -30	7-12 -28
report|role|false|maintain|	3 -19	4-6 -29	7-12 16
report|role|false|name|	1 -7	3 -30	4-6 -24	7-12 -34
report|role|false|none|	0 -12	1 -7	13+ 11	2 13	7-12 11
report|role|false|note|	1 -7	2 -19	3 -23	4-6 8	7-12 -39
report|role|false|observe|	1 -8	2 -26
report|role|false|offer|	4-6 -10	7-12 8
report|role|false|order|	3 12	4-6 -7
report|role|false|plan|	4-6 -14
report|role|false|point|	3 -26	7-12 -23
report|role|false|post|	4-6 -7	7-12 -31
report|role|false|promise|	0 8	13+ -29	3 -22	4-6 8	7-12 -38
report|role|false|quote|	0 -15	3 -21	4-6 -32	7-12 -37
report|role|false|raise|	4-6 -12
report|role|false|read|	2 14	3 -22	4-6 -29
report|role|false|record|	3 -21
report|role|false|refer|	2 13	4-6 -29
report|role|false|refuse|	2 -22	4-6 24
report|role|false|reject|	1 -9	4-6 10	7-12 -38
report|role|false|remark|	1 -8	4-6 -21
report|role|false|remember|	1 -20
report|role|false|reply|	0 17	1 -56	2 16	4-6 13	7-12 -7
report|role|false|report|	1 -11	2 -33	3 -33	4-6 -25	7-12 -57
report|role|false|request|	2 -11	3 -18	4-6 -13	7-12 -24
report|role|false|respond|	1 14	2 19	4-6 -37
report|role|false|rule|	2 -15	3 -26	4-6 -33	7-12 -23
report|role|false|say|	0 -12	1 27	13+ -30	3 -8	4-6 -14	7-12 -29
report|role|false|see|	0 -23	1 -11	3 12	4-6 -24	7-12 -32
report|role|false|shout|	1 -14	3 -13	4-6 13
report|role|false|show|	1 -32	3 7
report|role|false|sign|	2 -22	3 -22	4-6 -31
report|role|false|speak|	1 -33	13+ -36	2 -35
report|role|false|state|	1 24	3 -30	4-6 -39
report|role|false|suggest|	2 -22	7-12 -27
report|role|false|tell|	13+ -21	2 -7	3 -17
report|role|false|testify|	4-6 -25
report|role|false|thank|	1 -22
report|role|false|think|	13+ -30	2 -25	4-6 -31
report|role|false|urge|	0 -30	1 -13	2 -30	3 -27	4-6 -10	7-12 -19
report|role|false|use|	0 -18	3 -22	4-6 -20	7-12 -34
report|role|false|vote|	1 18
report|role|false|want|	0 -25	1 -11	2 16	3 -31
report|role|false|warn|	0 10	1 7	2 -33	3 -20	4-6 -41	7-12 -41
report|role|false|wish|	2 -28	3 -27	4-6 -39	7-12 -44
report|role|false|write|	13+ -17	3 -39	4-6 -36	7-12 -32
report|role|true|accuse|	1 12	2 -37	3 -23
report|role|true|	add 10	admit -11	advise -26	allege -19	answer -21	believe -8	blame -27	complain -9	concede 11	confirm -34	deny -41	dismiss -26	expect -22	explain -22	find -31	hold -32	insist -21	laugh -36	maintain -11	none 20	note -22	offer -27	order -22	plan -30	point -12	post -25	praise -13	promise 17	quote -19	read -18	record -23	refer -27	refuse -24	reject -23	remember 12	reply -27	report -38	request -17	respond -19	rule -9	see -20	shout 9	show -33	sign 7	speak -33	submit -20	suggest 13	tell -27	testify -18	think 15	want 14	warn -19	wish 10
report|role|true|add|	1 20	2 -33	4-6 -19
report|role|true|answer|	3 -25
report|role|true|argue|	2 -17	4-6 12
report|role|true|ask|	1 -24	2 15	3 -32	4-6 -51	7-12 8
report|role|true|believe|	1 16	2 -23
report|role|true|call|	2 -30	4-6 -22
report|role|true|confirm|	2 -22	4-6 -26
report|role|true|decline|	1 15	2 -27	3 11	4-6 -26
report|role|true|deny|	1 -33	2 -17	3 -22	4-6 -15
report|role|true|describe|	2 -24	3 12
report|role|true|dismiss|	3 -22
report|role|true|expect|	2 -23
report|role|true|explain|	3 -22
report|role|true|find|	1 -22	4-6 -16
report|role|true|hear|	1 12	2 -25
report|role|true|none|	0 -15	2 19
report|role|true|note|	1 -11
report|role|true|point|	1 -12
report|role|true|post|	4-6 -15
report|role|true|praise|	4-6 -13
report|role|true|promise|	1 16	2 -13
report|role|true|read|	2 -19
report|role|true|reject|	1 -12
report|role|true|reply|	1 -26	2 7	4-6 -38
report|role|true|report|	2 -22	3 -15
report|role|true|say|	0 13	13+ -10	2 -13	3 -26	4-6 11	7-12 -73
report|role|true|speak|	1 -20	2 -23
report|role|true|tell|	2 -26	3 -51	4-6 -41	7-12 -25
report|role|true|urge|	1 9	2 -25
report|role|true|want|	4-6 -25
report|role|true|warn|	4-6 -13
report|role|true|write|	3 -20	4-6 -36
role|pronoun|	name 22	pronoun -16	role -47
role|role|	name 15	pronoun -39	role -15
turn|pronoun|false|	falsefalse -16	none -11	truefalse 10
turn|pronoun|false|falsefalse|	add -15	allege -31	ask -20	call -16	deny -13	no -52	organisation -50	reply -7	say -14	tell 10	unknown -25	yes 7
turn|pronoun|false|falsetrue|	admit -30	answer -8	argue -39	ask -17	believe -22	call -44	claim -7	confirm -25	decline -26	deny -45	describe -24	estimate -20	explain -32	joke -24	no -37	none 10	note -35	organisation -55	point -36	promise -39	recall 14	repeat -21	reply 13	rule -35	say -20	see -26	stress -20	suggest -22	thank -19	think -27	unknown -13	urge -26	use -31	warn -20	write -13	yes 36
turn|pronoun|false|none|	add -7	ask -25	describe -17	explain 11	no -33	none -8	organisation -58	recall 15	say -16	tell 11	unknown 8	write 11
turn|pronoun|false|truefalse|	add 23	admit 17	ask 42	call 11	decline 23	no -17	none -19	reply -19	say 8	tell 51	unknown 22	yes 12
turn|pronoun|false|truetrue|	argue -12	ask 14	believe 10	deny 17	no -52	none -13	promise 18	reply -17	say 15	seek 22	suggest 26	think -14	unknown 21	write -13	yes 11
turn|pronoun|true|	falsefalse 18	falsetrue -12	truefalse -11
turn|pronoun|true|falsefalse|	add 19	allege -11	ask 15	call 14	deny 14	no -53	none 7	organisation -16	recall 7	reply 12	tell -22	write 18	yes 47
turn|pronoun|true|falsetrue|	add -29	admit -16	ask -34	call -16	claim -18	decline -15	deny -16	describe -28	explain -21	no -56	organisation -29	point -24	recall -22	reply 19	tell -48	think -17	unknown -25	write -24	yes 7
turn|pronoun|true|truefalse|	ask -11	believe 21	call 21	caution 22	claim 27	deny 21	no -39	none 32	note 14	promise -12	reply -9	say -7	tell 23	thank 15	unknown 15	write 21
turn|pronoun|true|truetrue|	add -22	admit -24	ask -8	call -23	deny -20	explain -11	no -66	point -16	promise -24	recall -9	reply 15	say -8	seek -23	suggest -17	tell -18	write -19
turn|role|false|falsefalse|	accuse -7	answer -35	ask -44	believe -20	confirm -7	decline -17	describe -32	dismiss -16	maintain -12	no -55	note -37	report -25	say -8	tell -19	unknown 7	urge -35	write -10
turn|role|false|falsetrue|	add -21	admit 12	agree -46	allege -25	answer -7	argue 9	ask -13	believe -42	blame -19	call -33	claim -8	complain -32	concede -25	confirm 16	decline 16	deny 14	describe -28	dismiss -28	expect -20	free -7	hear -7	hold 13	laugh -39	no -21	none 11	note 7	order 12	promise -52	refuse 12	reject -12	remember -18	reply -9	report -17	request -28	respond 7	rule -28	say -34	see -11	show 9	sign -31	submit -36	suggest -10	tell -32	testify -19	unknown 8	use -47	want -17	warn 7	wish -35	write -41	yes 14
turn|role|false|none|	allege -7	argue -40	believe -8	call -9	caution 14	complain -22	decline -38	deny -16	describe -27	name -34	no -7	none 15	observe -32	reply -14	report -15	show -16	speak -36	unknown -9	warn -9	write 7	yes 10
turn|role|false|truefalse|	ask -28	call -32	decline -32	deny -16	explain 8	none -11	offer -20	promise 23	say 33	tell 16
turn|role|false|truetrue|	accuse -22	agree -16	allege -24	ask -10	claim 19	decline -29	deny -9	describe -37	dispute -23	explain -11	free -10	hear -9	hold 17	laugh 9	no -10	none -16	plan -23	reject -12	rule 11	say 13	state -20	submit 25	suggest -35	tell 15	unknown -11	want 7	warn -20	wish -25	write -14	yes 26
turn|role|true|	falsefalse -10	falsetrue 9	truefalse -24	truetrue -11
turn|role|true|falsefalse|	answer -15	ask -12	believe -13	call -16	confirm -24	decline -31	deny -20	describe 15	dismiss -19	find -29	no -39	none 14	post -25	promise 12	reply -26	report -28	say -8	show -18	speak -18	tell 9	unknown -7	urge -22	yes -13
turn|role|true|falsetrue|	accuse 12	add -35	ask -58	confirm -31	decline 8	deny -21	describe -23	dismiss -24	explain -22	hold -20	no -36	none 21	offer -19	promise -18	reply -25	say -34	suggest -22	tell -67	unknown -7	write 9	yes 12
turn|role|true|truefalse|	argue -21	believe 16	confirm -10	decline 20	deny -22	expect -22	free -16	hear 12	no -41	refer -24	request -13	say 7	speak -20	tell -37	unknown 8	urge -27	write -21	yes -12
turn|role|true|truetrue|	argue -14	ask 8	call -24	claim -17	deny -26	describe -23	dispute 14	free -10	hear -21	hold -18	no -32	none -12	plan -19	reject -12	report -23	state -7	submit -20	tell -8	unknown -16	write -24
`;
