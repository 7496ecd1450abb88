/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_REFERENT_WEIGHTS = `
akin|false|	0 -44	1 9	2 -8	3 -13	4-6 -17	7-12 -20	organisation -8	person -26
akin|true|	0 16	1 -15	4-6 36	7-12 20	organisation -21	person 50
away|pronoun|	0 9	1 22	13+ -28	2 -7	3 -14	4-6 -24	7-12 -30
away|pronoun|0|	first 17	later -9
away|pronoun|13+|	first -37	later -10
away|pronoun|1|	first 16	later 12
away|pronoun|2|	later -14
away|pronoun|3|	first -25
away|pronoun|4-6|	first -13	later -25
away|pronoun|7-12|	first -23	later -25
away|role|	0 -10	3 -11
away|role|0|	first 8	later -42
away|role|13+|	first 12	later -22
away|role|3|	later -27
away|role|4-6|	later -9
away|role|7-12|	first -8	later -8
body|false|	organisation -98	person 33
body|false|organisation|	a -74	none -13	the -89
body|false|person|	a 15	none 16	the 33
body|true|	organisation 34	person -79
body|true|organisation|	a -32	none -37	the 40
body|true|person|	a -12	none 16	the -93
body|unknown|	organisation -52
body|unknown|organisation|	a -44	none -61	the -20
body|unknown|person|	a -30	none -19	the 17
does|pronoun|	acts 14	null -28
does|pronoun|acts|0|	0 13	3 23	first 18
does|pronoun|acts|13+|	first -52	later -31
does|pronoun|acts|1|	0 -20	1 -10	2 8	3 -14	first 19
does|pronoun|acts|2|	1 24	3 -21	first 8	later -26
does|pronoun|acts|3|	0 -20	1 -26	first -16	later -12
does|pronoun|acts|4-6|	first 11	later -25
does|pronoun|acts|7-12|	first -10	later -13
does|pronoun|null|0|	1 -8	2 -9	3 7	first -25	later -21
does|pronoun|null|13+|	first -9	later -45
does|pronoun|null|1|	0 -46	2 -11	3 -14	first -16	later -21
does|pronoun|null|2|	0 23	3 -35	first 12	later -13
does|pronoun|null|3|	1 -26	2 -40	3 -19	later -8
does|pronoun|null|4-6|	later -25
does|pronoun|null|7-12|	first -13	later -67
does|pronoun|says|0|	0 11	1 20	2 31	3 10	first 22	later 24
does|pronoun|says|13+|	first -27
does|pronoun|says|1|	0 -23	1 -21	2 -26	3 -11	first 16	later 17
does|pronoun|says|2|	0 -12	1 -16	2 -17	3 -18	first -17
does|pronoun|says|3|	0 -16	1 -8	3 -21	first -43
does|pronoun|says|4-6|	first -33	later -10
does|pronoun|says|7-12|	first -22	later -11
does|role|acts|0|	0 7	2 13	3 -10	later -8
does|role|acts|13+|	first -13	later -13
does|role|acts|1|	0 -20	1 -7	2 -23	first -11	later 26
does|role|acts|2|	0 -15	1 -9	2 9	3 -9
does|role|acts|3|	1 -7	2 -18	3 -8	later -17
does|role|acts|7-12|	first -12	later -19
does|role|	null -9	says -13
does|role|null|0|	1 8	2 -31	3 -24	first 31	later -27
does|role|null|13+|	later -22
does|role|null|1|	0 -7	1 -15	2 -16	3 -26	first 7	later -17
does|role|null|2|	1 -9	2 14	3 -22	later -22
does|role|null|3|	0 -30	1 -15	2 -16	3 -20	later -30
does|role|null|4-6|	first -21
does|role|null|7-12|	later -21
does|role|says|0|	0 9	first -9	later -38
does|role|says|13+|	first 11	later -15
does|role|says|1|	0 -28	1 -29	2 -10	3 -25
does|role|says|2|	0 -28	1 -24	2 -24	3 -7	first -17	later 9
does|role|says|3|	0 -31	1 25	later -17
does|role|says|4-6|	first -12	later -24
does|role|says|7-12|	later -7
ending|pronoun|organisation|	he -59	her -31	hey -28	him -20	his -20	i -33	she -61
ending|pronoun|person|	he 13	his 7	i -29	it -48	she 15
ending|role|organisation|	ach -34	aft -23	ain -40	air -40	als -25	and 19	ank 27	ant -73	any 27	ard -22	art -31	ary -42	ate -40	ats -35	boy -48	can -61	ceo -23	ces -22	cil 12	cle -26	der -15	dge -48	dit -30	dog 7	dow -35	ead -55	eau 17	ect -47	ede -42	een -23	eer -59	ege 21	emo -33	end -24	ent -39	eon -19	erk -35	ers -37	ess -17	est 13	ete -28	eum 19	eur -39	fer -33	ger -84	gue -44	hed -30	hem -39	her -51	hor -49	ial -56	ian -74	iar -31	ice -62	ict 44	ief -65	ies -38	ife -34	iff -26	ign -55	ine 13	ing -8	ior -51	ird -26	irm 9	ist -40	ive -62	ker -20	law -50	ler -10	lor -25	lub 12	man -64	mat -35	men -49	mic -26	mp -42	nal -14	nch -62	ncy 28	nds -19	nel -25	ner -17	ney -21	nor -63	nts -47	nty -31	ody 20	one -36	ork -9	ors 29	ort -24	ose -45	oss -39	ote -42	oup 24	pal -33	ple -61	ran -61	rat -34	rce -40	rch 32	rds -40	ree -43	rmy -20	rse -24	rts -20	sed -47	ser -52	son -75	sor -14	ssy -30	sts -38	tal 23	tar -42	tee 25	ter -69	tes -32	tic -27	try -39	udy -37	und 33	unt -36	ups -21	urt 31	ury -35	ust 9	ute 7	uty -41	ver -32	ves -36	vet -28	wer -18	yee -24	yer -11	yor -54	yst -26
ending|role|person|	ach -15	ain 10	als -42	ank -49	ans -36	ant 15	any -45	ard 14	ary -18	ats -27	boy -41	can 16	ceo 8	cer -9	ces -34	cil -12	cle -8	cot 13	der 19	dge 12	dow 16	ead 17	eam -45	ect 12	ede 15	een -25	eer 16	ege -27	emo -28	ent -14	erk -22	ers -108	est 22	ete 8	eur 13	ger 16	ges -27	gue -10	hed -31	hem -45	hor 15	ial -10	ian 31	iar -35	ice -25	ics -36	ict -63	ide -18	ief 12	ier 10	ies -54	ign -29	ily -48	ine -39	ing -18	ion -19	ird -33	irm -14	iry -33	ist 33	ity -12	ive 46	ker 27	ler 24	lub -54	mat -23	men -31	mer 26	nal 11	nce -12	nch -34	ncy -56	nds -34	nel -8	ner 28	ney -26	nts -53	ody -44	old 38	oll -32	one -41	ord -22	ork -30	ors -84	ort -39	ory -39	ose -35	oss 12	ote 11	oup -39	pal -23	per 11	ple -42	ral 25	rat 8	rce -49	rch -63	rds -26	ree -9	rmy -25	rse 11	rts -34	ser -15	son -20	ssy -34	sts -57	tal -54	tar 13	tee -44	ter 7	tes -33	tic -28	try -23	und -50	ups -24	urt -75	ury -27	ust -37	ute -17	uty 14	val 13	ver 17	ves -43	vet -13	vey -36	yee -20	yer -10	yor 8	yst 17
fits|pronoun|	free -30	no -108	organisation -69	unknown 18	yes 49
fits|pronoun|free|0|	acts -27
fits|pronoun|free|	1 -27	7-12 -29
fits|pronoun|free|1|	null -17
fits|pronoun|no|	0 -46	1 -50	13+ -36	2 -59	3 -31	4-6 -79	7-12 -33
fits|pronoun|no|0|	acts -33	says -46
fits|pronoun|no|1|	acts -41	says -60
fits|pronoun|no|2|	acts -44	null -43	says -63
fits|pronoun|no|3|	acts -17	null -49	says -79
fits|pronoun|organisation|	0 -29	1 -68	13+ -27	2 -40	3 -42	4-6 -34	7-12 -28
fits|pronoun|organisation|0|	acts -42	null -43	says -36
fits|pronoun|organisation|1|	acts -30	null -44	says -43
fits|pronoun|organisation|2|	acts -19	null -35	says -36
fits|pronoun|organisation|3|	acts -25	null -32	says -31
fits|pronoun|unknown|	0 18	1 32	13+ -26	3 -15	4-6 -18	7-12 -37
fits|pronoun|unknown|0|	acts 25	null -20	says 13
fits|pronoun|unknown|1|	null 12	says 13
fits|pronoun|unknown|2|	null -12	says 10
fits|pronoun|unknown|3|	null -21	says -14
fits|pronoun|yes|	0 22	1 45	13+ -7	2 24	7-12 -8
fits|pronoun|yes|0|	acts 14	null 9	says 19
fits|pronoun|yes|1|	acts 19	says 26
fits|pronoun|yes|2|	acts 22	null 8
fits|pronoun|yes|3|	null -7
fits|role|free|	0 -16	1 8	3 -10	4-6 -7
fits|role|free|0|	null -13
fits|role|free|1|	null -7
fits|role|free|2|	acts -12	null -9	says -11
fits|role|free|3|	acts -8	null -23	says -9
fits|role|	no -49	unknown 8	yes 27
fits|role|no|0|	acts -17	says -30
fits|role|no|	1 -29	13+ -41	2 -56	3 -45	4-6 -62	7-12 -18
fits|role|no|1|	acts -19	null -31	says -12
fits|role|no|2|	acts -14	null -21	says -39
fits|role|no|3|	acts -39	null -50	says -30
fits|role|unknown|0|	acts 16	null -17
fits|role|unknown|	1 -19	13+ -16	2 9
fits|role|unknown|1|	null 7	says -14
fits|role|unknown|2|	acts -27	null 12	says -15
fits|role|unknown|3|	acts -10	null -49	says 8
fits|role|yes|	0 20	2 18	4-6 24	7-12 -47
fits|role|yes|0|	null 28	says 9
fits|role|yes|1|	acts 8	null 19	says -22
fits|role|yes|2|	acts 28	null 31	says -7
fits|role|yes|3|	null -16
head|pronoun|organisation|	he -59	her -31	him -20	his -20	i -33	she -61	they -28
head|pronoun|person|	he 13	his 7	i -29	it -48	she 15
head|role|organisation|	academic -26	accused -36	actor -25	administrator -36	adviser -39	agency 28	agent -65	aide -42	airline 9	analyst -26	analysts -27	army -20	artist -21	athlete -28	attorney -21	audit -30	author -50	authority 8	authors -33	band 37	bank 27	banker -56	bench -62	board -9	boss -39	boy -48	brother -63	bureau 17	campaign -55	candidate -14	captain -48	center -30	ceo -23	chain -10	chair -39	chairman -32	chairwoman 10	champion -31	chancellor -29	chief -65	church 32	city -36	clerk -35	client -48	club 12	coach -34	colleague -31	college 21	commander -26	commissioner -25	committee 25	company 27	conductor -27	congressman -24	consultant -28	coroner -8	council 12	councillor -20	county -31	court 31	critic -27	curator -17	daughter -45	defendant -50	defender -36	delegate -13	democrat -34	department 9	deputy -41	designer -27	detective -11	diplomat -35	diplomats -34	director -53	district 44	doctor -30	document -34	draft -23	driver -32	economist -11	economists -13	editor -34	embassy -30	employee -24	engineer -51	entrepreneur -25	executive -54	experts -20	familiar -31	farmer 8	father -60	federation 15	firm 9	forward -59	founder 19	friend -24	friends -19	fund 33	general -34	government -71	governor -63	grandmother -48	grocer 20	group 24	groups -21	guard -53	head -53	hospital 23	husband -78	indictment -33	inspector -31	institute 7	judge -46	junior -41	justice -12	justices -28	lawmaker -35	lawmakers -23	lawyer -68	lawyers -27	leader -44	league -38	letter -36	magistrate -18	maker 13	man -71	manager -33	mayor -51	member -23	members -15	memo -33	midfielder -34	minister -55	ministry -39	mission 24	mother -54	mp -42	museum 19	network -9	note -48	nurse -24	office -76	officer -28	official -56	officials -14	one -36	operator -9	opponent -57	organization 11	owner -16	pensioner -48	people -61	percent -20	person -38	player -52	police -39	politician -22	premier -53	president -54	princess -31	principal -28	producer -28	professor -28	prosecutor -32	prosecutors -31	publisher 7	question -38	records -36	report -47	reporters -33	republican -42	researcher -40	researchers -25	rider -24	rivals -20	roofer -33	scientist -34	secretary -39	seen -15	senator -37	sergeant -22	sheriff -20	singer -27	sister-in-law -42	skipper -31	son -57	source -40	sources -21	spaniard -35	speaker -35	spokesman -47	spokesperson -37	spokeswoman -46	state -32	statement -10	striker -26	student -37	study -37	superintendent -16	supervisor -20	surgeon -19	swede -42	teacher -40	teenager -47	them -39	third -26	trader -52	trainer -13	treasurer -26	treasury -35	trust 9	union -10	utility 10	vet -28	veteran -44	visitors 32	waiter -29	watchdog 10	widow -35	wife -33	winger -26	witness -55	woman -52	workers -20	writer -27
head|role|person|	26-year-old 9	31-year-old 7	38-year-old 10	47-year-old 10	accused 9	administrator 13	adviser -25	agency -56	agent -30	aide -44	airline -39	american 17	analyst 17	analysts -36	army -25	association -32	athlete 8	attorney -26	author 12	authority -44	authors -27	band -60	bank -49	banker 9	bench -34	board -10	boss 12	boy -41	brother 7	campaign -29	carrier -23	center 10	ceo 8	chairman 7	chairwoman -13	challenger 16	chancellor -12	chief 12	church -63	clerk -22	client 8	club -54	coach -15	college -27	commission -16	committee -44	company -45	conductor 16	congressman 11	contractor -41	coroner 14	council -12	councillor 9	counterpart 10	court -75	critic -28	critics -29	curator 10	defendant 14	democrat 8	department -48	deputy 14	developer -42	diplomat -23	director 13	district -63	doctor -8	driver 17	economist 20	economists -18	editor -13	embassy -34	employee -20	executive 43	experts -34	familiar -35	family -48	farmer 21	federation -37	firm -14	founder -20	friends -34	fund -50	general 15	government -26	grandmother -30	grocer -35	group -39	groups -24	guard 7	head 14	hospital -54	husband 12	indictment -42	inquiry -33	inspector -10	institute -17	judge 10	judges -27	justices -29	landlord -22	lawmaker -17	lawmakers -34	lawyer -20	lawyers -30	league -29	left-hander 18	lender -24	letter -32	magistrate -28	maker -16	manager -12	mayor 13	members -31	memo -28	ministry -23	network -30	note -45	novelist 17	nurse 11	office -33	official -16	officials -31	one -41	operator -21	opponent 21	opposition -39	owner 16	paper -37	pensioner 8	people -32	person -43	player 16	politician 9	poll -32	president -10	principal -17	producer -7	professor 20	prosecutors -46	publisher -28	question 17	referee -15	regulator -38	report -36	reporters -42	republican 7	researcher 10	researchers -20	rival 13	scientist 9	scot 13	secretary -16	seen -25	sergeant -17	singer 9	sister-in-law 8	son -22	source -49	spaniard 18	spokesman -41	spokesperson -13	spokeswoman -16	star 9	student 26	supervisor -25	supporters -28	survey -36	swede 15	teacher 7	team -45	teenager 16	them -45	third -33	treasury -26	tribunal -37	trust -37	union -10	vet -13	visitors -52	watchdog -41	widow 16	winger 9	witness 12	woman -26	workers -19	writer 10
introduced|	false -17	true 49
introduced|false|	a -191	none -53	own -28	the 10	third 8
introduced|true|	a 75	none 32	the 13
kind|pronoun|	organisation -60	person 16
kind|pronoun|organisation|	own -37	third -52
kind|pronoun|person|	own -18	third 19
kind|role|	organisation -14
kind|role|organisation|	a -64	none -65	the 16
kind|role|person|	a -16	the 8
kin|artist|	none 7	other -8	same 18
kin|association|	none -16	other -22	same 17
kin|authority|	none -16	other -12	same -33
kin|club|	none 9	other -11	same -17
kin|coach|	none -10	same -13
kin|company|	other 15	same 16
kin|court|	none 14	other -7	same -64
kin|doctor|	none -17	other -21	same 18
kin|envoy|	none -19	other -14
kin|false|none|	0 7	1 -19	13+ 17	3 -14	4-6 -18	7-12 -13
kin|false|none|free|	false -27	true 15
kin|false|none|no|	false -33	true -25
kin|false|none|unknown|	false 12	true -10
kin|false|none|yes|	false 29	true 25
kin|false|	other -21
kin|false|other|	0 -15	13+ -40	2 -14	4-6 -23	7-12 -31
kin|false|other|free|	false -16	true -16
kin|false|other|no|	false -19	true -38
kin|false|other|unknown|	false -27	true 29
kin|false|other|yes|	false -16	true 24
kin|judge|	none -80	other -57	same 54
kin|lawyer|	none -33	other -40
kin|leader|	none -15
kin|mayor|	none -16	other -20	same 29
kin|minister|	other -58
kin|null|	other -21
kin|party|	none -15
kin|player|	same 21
kin|police|	none -28	other -18	same 22
kin|press|	other -15	same -9
kin|priest|	none -33
kin|prosecutor|	none -29	other 14	same 25
kin|school|	none 31	same -41
kin|scientist|	none -14	same 37
kin|teacher|	other 13	same 9
kin|true|none|	13+ -26	3 -22	4-6 -9	7-12 -14
kin|true|none|no|	false -17
kin|true|none|unknown|	false 12
kin|true|	other -14	same 26
kin|true|other|	13+ -12	2 -22	3 -17	4-6 -23	7-12 -21
kin|true|other|free|	false -8	true -41
kin|true|other|no|	false -29
kin|true|other|unknown|	false -45
kin|true|other|yes|	false 9
kin|true|same|	0 -17	1 18	13+ 13	2 10	3 9	4-6 23	7-12 20
kin|true|same|free|	false -7	true 33
kin|true|same|no|	false -22
kin|true|same|unknown|	false -28	true 18
kin|true|same|yes|	false -33
kin|union|	none -10	other -36	same 11
kin|worker|	none 13	same 7
kin|writer|	none -17
language|en|pronoun|	organisation -60	person 16
language|en|role|	organisation -14
last|pronoun|false|	1 18	13+ -28	2 -12	3 -7	4-6 -18	7-12 -34
last|pronoun|false|13+|	2 -19	3 -28
last|pronoun|false|1|	0 24	1 -13
last|pronoun|false|2|	0 11	1 -30	2 -16
last|pronoun|false|3|	1 -36	3 -27
last|pronoun|false|4-6|	0 -30	1 -21	2 -15	3 -10
last|pronoun|false|7-12|	1 -44	2 -40	3 -14
last|pronoun|false|free|	0 -28	1 -17	3 -32
last|pronoun|false|no|	0 -33	1 -32	2 -76	3 -47
last|pronoun|false|organisation|	0 -64	1 -49	2 -39	3 -37
last|pronoun|false|unknown|	0 11	1 13	3 -8
last|pronoun|false|yes|	0 19	1 20	2 21	3 -9
last|pronoun|	true -7
last|pronoun|true|	0 27	1 14	13+ -24	3 -14	4-6 -17
last|pronoun|true|0|	0 27
last|pronoun|true|13+|	3 -24
last|pronoun|true|1|	0 11	1 10
last|pronoun|true|2|	0 13	1 -22	2 13
last|pronoun|true|3|	0 19	1 -23	2 -8
last|pronoun|true|4-6|	1 -20	2 -13
last|pronoun|true|7-12|	1 -26
last|pronoun|true|no|	0 -54	1 -54	2 -41	3 -44
last|pronoun|true|organisation|	0 -18	1 -22	2 -13	3 -11
last|pronoun|true|unknown|	2 11	3 -30
last|pronoun|true|yes|	0 18	1 22	3 11
last|role|false|1|	0 10	1 -13
last|role|false|2|	1 -22	2 8
last|role|false|	3 -8	4-6 -25
last|role|false|3|	1 -28	2 15	3 -18
last|role|false|4-6|	0 7	1 -32	2 -25
last|role|false|7-12|	2 -39
last|role|false|free|	1 -8	2 -14	3 -14
last|role|false|no|	0 -11	1 -10	2 -34	3 -38
last|role|false|unknown|	3 -8
last|role|false|yes|	0 30	1 -13	2 33
last|role|true|	0 -21	2 -8	3 -9
last|role|true|0|	0 -21
last|role|true|1|	0 21	1 -32
last|role|true|2|	0 25	1 -22	2 -31
last|role|true|3|	0 -14	1 -8	2 -12	3 -16
last|role|true|4-6|	2 -27
last|role|true|7-12|	1 -24	2 -10	3 -8
last|role|true|free|	0 -10
last|role|true|no|	0 -52	1 -33	2 -35	3 -44
last|role|true|unknown|	1 -12	3 -7
last|role|true|yes|	0 -12	1 16	3 -53
near|pronoun|0|	0 9
near|pronoun|13+|	2 -19	3 -28
near|pronoun|1|	0 26	1 -8
near|pronoun|2|	0 17	1 -37
near|pronoun|3|	0 7	1 -39	3 -27
near|pronoun|4-6|	0 -8	1 -27	2 -17	3 -12
near|pronoun|7-12|	1 -48	2 -37	3 -13
near|role|0|	0 -10
near|role|1|	0 18	1 -24
near|role|2|	0 16	1 -26
near|role|3|	1 -26	2 15	3 -21
near|role|4-6|	0 22	1 -22	2 -29	3 8
near|role|7-12|	2 -38
	nobody -16
nobody|ending|pronoun|	he -23	her -39	hey 7	him -33	his -21	i 28	it 10	she -34
nobody|ending|role|	-up -23	ach 12	aft 22	ail 17	air -23	als 44	and -30	ank -49	ant -24	any -79	ard -13	art -20	ary 22	ate 20	ats 25	ber -23	boy 33	can -22	ceo -19	cer 11	ces 29	cil -19	cle 12	cot -22	der -34	dge -48	dit 20	dog -17	dor -23	dow -32	ead -21	eam 9	eau -30	ect -30	ede -29	een 21	eer -16	ees 25	ege -26	emo 25	ent 36	eon -22	erk 22	ers 81	est -28	ete -16	eum -25	eur -36	fer 7	ger -31	ges 11	ght 7	gue 23	hed 22	hem 41	her -7	hor -39	ial 26	ian -59	iar 29	ice 41	ics 9	ict -47	ide 8	ief -32	ier -30	ies 40	ife -7	iff 10	ign 39	ils 19	ily 27	ine -42	int 23	ird 19	irm -25	iry 27	ist -44	ive -24	ker -22	law -8	ler -44	lub -38	man 11	mat 12	men 27	mer -25	mic 8	nal -7	nch 35	ncy -42	nds 31	ned 20	nel 10	ner -66	ney 19	nts 38	nty 15	ody -12	old -114	oll -9	one 28	ool -12	ork 10	ors 11	ort 38	ory 15	ose 21	oss -36	ote -11	oup -35	pal 15	per -34	ple 47	ral -36	rat -23	rce 38	rch -36	rds 34	ree 15	rer -30	rmy 17	rts 23	rty -49	sed -14	ser 24	son 26	ssy 24	sts 37	tal -34	tar -32	tes 24	tic 29	tor -9	try 43	udy 29	und -41	ups 23	urt -29	ury 30	ute -22	uty -26	val -32	ver -18	ves 29	yee 21	yor -7	yst -33
nobody|kin|a|	authority 14	club 23	company 22	court 27	doctor -12	envoy 33	judge -17	lawyer -19	leader 13	player -7	police 27	press 25	priest 11	school -10	scientist -20	teacher -17	worker -18	writer 17
nobody|kin|none|	authority 20	lawyer 8	leader -31	minister -19	party 15	writer 12
nobody|kin|the|	artist -26	authority 27	club -18	coach 10	company -79	envoy -17	judge -12	lawyer 42	mayor -12	member -30	minister 17	party -9	player -85	police -9	press -34	priest 11	school -15	scientist -33	teacher -44	worker -30
nobody|many|	false -17	true 10
nobody|met|pronoun|	never -25
nobody|met|pronoun|never|	own 26	third -36
nobody|met|role|	a 40	bare -42	the -24
nobody|met|role|a|	a 31	none -18	the 39
nobody|met|role|bare|	a 10	none -26	the -37
nobody|met|role|never|	a 19	none 33	the -32
nobody|met|role|the|	a 26	none 16	the -31
nobody|others|	1 -43	2 -43	3 10
nobody|pronoun|	he -23	her -39	him -33	his -21	i 28	it 10	own 26	she -34	they 7	third -36
nobody|role|	26-year-old -19	27-year-old -21	29-year-old -20	31-year-old -26	38-year-old -24	47-year-old -17	51-year-old -23	58-year-old -22	a 28	academic 8	accused -34	actor -27	administrator -27	adviser 27	agency -42	agent 32	aide 35	airline -44	american -25	analyst -33	analysts 25	archaeologists 11	army 17	artist -20	athlete -16	attorney 19	audit 23	author -36	authority -48	authors 26	band -40	bank -49	banker 13	bench 35	board 7	boss -36	boy 33	brewer -22	brother -21	bureau -30	buyer -29	campaign 39	candidate -26	captain 13	carrier -27	center -27	ceo -19	chain -26	chair -19	chairman -40	chairwoman -24	challenger -27	champion -38	chancellor 10	chief -34	church -36	city 10	clerk 22	client -40	club -38	coach 12	colleague -9	college -26	commander -10	company -79	complaint 23	comptroller -31	conductor -26	congressman -26	consultant -17	contractor 20	coroner -21	council -19	councillor -28	counterpart -25	county 15	court -29	critic 29	critics 25	curator -25	defendant -40	defender -20	democrat -23	deputy -24	designer -19	detective -19	diplomat 12	diplomats 22	director -22	district -47	doctor 12	document 33	draft 22	driver -18	economist -21	economists 16	editor 19	elder 8	email 17	emails 19	embassy 24	employee 21	entrepreneur -25	executive -20	experts 23	familiar 29	family 39	farmer -32	farmers 14	father -9	federation -29	firm -25	forward -30	founder -32	friends 31	fund -41	general -30	government 40	grandmother 26	grocer -31	group -35	groups 23	guard -13	head -17	hospital -34	husband -18	indictment 34	inquiry 27	institute -22	judge -47	judges 11	justice -22	justices 19	lawmaker 18	lawmakers 18	lawyer 21	lawyers 25	leader 11	league 29	left-hander -26	lender -20	letter 36	magistrate 14	maker -34	manager 13	mayor -17	member -12	members 23	memo 25	midfielder -26	ministry 43	minority 17	mission -26	mother -11	museum -25	musician -23	network 10	none 14	note 29	novelist -19	office 48	officer 8	official 33	officials 32	one 28	operator 17	opponent -47	opposition 11	organization -23	owner -18	paper -22	partner -22	party -49	pensioner -23	people 43	percent 25	person 28	player -28	politician -23	poll -9	president 16	princess -22	principal 8	producer 10	professor -27	prosecutors 36	question -25	records 30	referee 8	report 45	reporters 31	republican -10	researcher -14	researchers 20	residents 18	retailer -33	rival -32	rivals 26	roofer 7	school -12	scientist -14	scientists 9	scot -22	secretary 20	seen 18	sergeant 16	sheriff -16	singer -28	sister-in-law -25	skipper -20	son 23	source 38	sources 21	spaniard -23	spokesman 35	spokesperson 10	spokeswoman 22	star -21	start-up -23	state 17	statement 16	striker -26	student -33	study 29	supervisor 23	supporters 16	surgeon -22	swede -29	teacher -28	team 9	teenager -34	the -40	them 41	third 19	trader 10	trainer -18	treasurer -27	treasury 22	tribunal 11	utility -26	veteran -25	visitors -35	waiter 24	watchdog -10	widow -32	winger -21	witness -41	woman 24	workers 14	writer -26
often|pronoun|	0 -45	2 -14	4 22
often|role|	0 -15	1 -37	2 13	3 28	4 12
quoted|	false 7	true -36
rank|pronoun|0|1|	organisation 17
rank|pronoun|0|2|	organisation -33
rank|pronoun|0|3|	organisation -20
rank|pronoun|0|4-6|	organisation -20	person -15
rank|pronoun|0|7-12|	person -29
rank|pronoun|	1 9	3 -18	4 -13
rank|pronoun|1|0|	organisation -10	person 21
rank|pronoun|1|1|	organisation -43	person 17
rank|pronoun|1|2|	organisation -35
rank|pronoun|1|3|	organisation -39
rank|pronoun|1|4-6|	organisation -36
rank|pronoun|1|7-12|	organisation -17	person -20
rank|pronoun|2|0|	organisation -8	person 13
rank|pronoun|2|13+|	organisation -17
rank|pronoun|2|1|	organisation -52	person 37
rank|pronoun|2|2|	organisation -49
rank|pronoun|2|3|	organisation -49	person -32
rank|pronoun|2|4-6|	organisation -32	person 17
rank|pronoun|2|7-12|	organisation -25	person -40
rank|pronoun|3|13+|	organisation -12	person -33
rank|pronoun|3|1|	organisation -25	person 31
rank|pronoun|3|2|	organisation -37	person 13
rank|pronoun|3|3|	organisation -33	person -7
rank|pronoun|3|4-6|	organisation -36	person -27
rank|pronoun|3|7-12|	organisation -47	person -37
rank|pronoun|4|13+|	organisation -40	person -32
rank|pronoun|4|1|	organisation -22	person 23
rank|pronoun|4|2|	organisation -42	person 14
rank|pronoun|4|3|	organisation -32	person -15
rank|pronoun|4|4-6|	organisation -56	person -28
rank|pronoun|4|7-12|	organisation -50
rank|role|0|0|	person -7
rank|role|0|1|	organisation -13
rank|role|0|2|	organisation -43	person 15
rank|role|0|3|	organisation -20
rank|role|0|4-6|	organisation 20
rank|role|0|7-12|	person -30
rank|role|1|0|	organisation 23	person -53
rank|role|1|1|	organisation -24	person 21
rank|role|1|2|	organisation -23
rank|role|1|3|	organisation -13	person -9
rank|role|1|4-6|	organisation -21	person -22
rank|role|1|7-12|	organisation -21	person 17
rank|role|2|0|	organisation -43	person 12
rank|role|2|13+|	organisation -30	person -34
rank|role|2|1|	organisation -36	person 19
rank|role|2|2|	person -21
rank|role|2|3|	organisation -18	person -11
rank|role|2|4-6|	organisation -15
rank|role|2|7-12|	organisation 8	person -30
rank|role|	3 -17	4 -9
rank|role|3|13+|	organisation -30	person -32
rank|role|3|1|	organisation -32	person -15
rank|role|3|2|	organisation -21	person -8
rank|role|3|4-6|	organisation -18
rank|role|3|7-12|	organisation 9	person -38
rank|role|4|13+|	organisation 32	person -47
rank|role|4|1|	organisation 9
rank|role|4|2|	organisation -33	person 11
rank|role|4|3|	organisation -11	person -33
rank|role|4|4-6|	organisation -13	person -17
rank|role|4|7-12|	organisation -7	person -16
report|pronoun|0|	accuse 16	add 7	admit 30	allege -13	allow 12	answer 17	argue -10	ask -17	believe 17	caution 23	claim 12	concede -18	confirm 23	deny 35	describe 14	estimate 10	expect -7	explain 33	insist -22	joke 20	laugh 8	none -12	note 30	offer -10	order 27	recall -14	repeat 11	reply -14	reveal -9	see 21	seek 22	stress 22	tell -11	think 10	urge -9	use -12	warn 22
report|pronoun|1|	admit -17	allege 9	answer -16	argue 13	ask 10	call 15	concede 18	confirm -20	describe -24	estimate 21	explain -21	insist 15	joke 14	laugh 12	none -8	offer 12	point 16	promise -28	recall 19	repeat -11	reply 11	report 12	reveal 9	see 16	seek -17	stress -7	suggest 10	thank 17	urge 13	use -17	warn -15	wonder -13	write 7
report|pronoun|2|	accuse -26	add -10	admit -31	allege -18	allow -11	argue -31	believe -16	call -20	concede -25	confirm -9	decline -22	deny -30	describe -27	estimate -15	expect -22	insist 13	joke -17	laugh -8	none 15	note -21	offer -22	point 9	promise -28	repeat -18	reply -7	rule -22	say -13	see -16	stress -20	suggest -23	tell 17	thank -23	think -10	use -20
report|pronoun|3|	accuse -17	add -18	admit -33	allege -20	allow -23	answer -44	ask -23	believe -18	call -44	caution -22	claim -16	decline -26	deny -28	describe -29	estimate -14	explain -8	insist -32	joke -34	laugh -32	note -11	point -40	promise -41	rule -34	say -8	see -23	suggest -18	tell -10	thank -29	think -36	urge -28	use -36	warn -15	write -44
report|pronoun|false|	accuse 12	admit 17	allege -16	answer 17	argue -22	caution 12	concede -10	confirm -7	decline 9	deny -7	describe -11	estimate 10	insist -24	joke 7	none -7	note -7	recall 9	repeat -18	reveal -15	rule -25	seek 9	stress 13	suggest 15	tell 20	think -36	use -21
report|pronoun|false|accuse|	1 29	2 -13	3 -15	4-6 -21	7-12 -13
report|pronoun|false|add|	13+ -9	2 -21	3 -39	4-6 -38
report|pronoun|false|admit|	3 11	7-12 -28
report|pronoun|false|allege|	4-6 -15
report|pronoun|false|allow|	4-6 -21	7-12 -16
report|pronoun|false|answer|	2 16	4-6 8	7-12 -33
report|pronoun|false|argue|	1 -12	3 -22	4-6 -27	7-12 -32
report|pronoun|false|ask|	0 -14	1 7	13+ -40	2 7	4-6 -14	7-12 -18
report|pronoun|false|believe|	2 -8	3 -18	7-12 -21
report|pronoun|false|call|	0 7	1 12	2 -11	3 -19	4-6 -36	7-12 -29
report|pronoun|false|caution|	1 16	2 -9	3 -7	4-6 -18
report|pronoun|false|claim|	1 16	2 -29	3 12	7-12 -43
report|pronoun|false|concede|	1 -17	2 -11	3 -16	4-6 -26
report|pronoun|false|decline|	1 18	2 8	3 -20	4-6 -20	7-12 -15
report|pronoun|false|deny|	1 35	3 -27	4-6 -25	7-12 -33
report|pronoun|false|describe|	0 20	2 -25	4-6 -24	7-12 -20
report|pronoun|false|estimate|	1 13	4-6 -7
report|pronoun|false|expect|	1 13	2 -18	3 -11	4-6 7	7-12 -17
report|pronoun|false|explain|	1 26	2 9	3 -15	4-6 -25	7-12 -26
report|pronoun|false|insist|	1 -22	4-6 -17
report|pronoun|false|joke|	1 20
report|pronoun|false|laugh|	1 20	2 -13	4-6 -16	7-12 -31
report|pronoun|false|none|	13+ -33	2 -28	3 -13
report|pronoun|false|note|	1 14	3 -24	4-6 -36	7-12 -22
report|pronoun|false|offer|	4-6 -8
report|pronoun|false|point|	1 36	2 -12	3 -19	4-6 8	7-12 -39
report|pronoun|false|promise|	1 30	2 -27	3 -27	4-6 -25	7-12 -33
report|pronoun|false|recall|	1 17	13+ -21	2 -22	4-6 14	7-12 -26
report|pronoun|false|repeat|	1 10
report|pronoun|false|reply|	0 -15	1 -17	2 -10	3 10	4-6 -11
report|pronoun|false|report|	7-12 -17
report|pronoun|false|rule|	1 20	2 -8	4-6 -18
report|pronoun|false|say|	0 -13	1 7	13+ -16	2 9	3 -18	4-6 -35	7-12 -16
report|pronoun|false|see|	0 17	1 -17	2 -9	3 -22	4-6 -21	7-12 -21
report|pronoun|false|stress|	1 22
report|pronoun|false|suggest|	1 27	4-6 -20	7-12 -20
report|pronoun|false|tell|	0 10	1 7	13+ -7
report|pronoun|false|thank|	2 -12	3 -8
report|pronoun|false|think|	1 21	13+ -15	2 -10	4-6 -27	7-12 -24
report|pronoun|false|urge|	1 -8	2 11
report|pronoun|false|use|	4-6 -20	7-12 -32
report|pronoun|false|warn|	2 -9	4-6 -8
report|pronoun|false|wonder|	4-6 -13
report|pronoun|false|write|	0 8	1 18	13+ -21	2 -7	3 -33	4-6 -37
report|pronoun|true|accuse|	1 23
report|pronoun|true|	add -7	admit -16	allege -14	answer -21	argue 10	ask -12	believe 8	call -18	concede 13	confirm 7	decline -18	deny 18	describe -7	explain 8	insist 23	joke -23	none 17	note 13	order 19	point -20	promise -13	recall -13	repeat 18	reply 16	report 14	reveal 15	rule -19	seek -20	stress -13	suggest -18	tell -35	think 25	use -20	warn 12	write -12
report|pronoun|true|add|	1 34	3 -25	4-6 -21	7-12 -22
report|pronoun|true|ask|	1 -9	3 -12
report|pronoun|true|believe|	1 21
report|pronoun|true|call|	1 10	4-6 -23
report|pronoun|true|caution|	1 22
report|pronoun|true|claim|	1 30	2 -25
report|pronoun|true|concede|	1 -7
report|pronoun|true|decline|	1 -9
report|pronoun|true|deny|	1 15	3 18	4-6 -19
report|pronoun|true|describe|	3 -22
report|pronoun|true|none|	0 21	2 9	3 8	4-6 11	7-12 7
report|pronoun|true|note|	1 14
report|pronoun|true|point|	2 -14	4-6 -18
report|pronoun|true|promise|	1 -12	2 -21
report|pronoun|true|recall|	4-6 -14	7-12 -20
report|pronoun|true|reply|	3 15
report|pronoun|true|say|	2 9	3 -30	7-12 16
report|pronoun|true|tell|	1 28	2 -33	3 -43	4-6 -29	7-12 -18
report|pronoun|true|thank|	1 14
report|pronoun|true|warn|	1 13
report|pronoun|true|write|	1 14	2 -15	3 -25	4-6 -23	7-12 -8
report|role|0|	accuse -26	add 22	admit 31	advise 10	agree -33	answer -29	argue -33	ask -29	believe 14	blame -17	call -30	caution 16	claim -11	comment 17	complain -34	concede 30	conclude -19	confirm -10	decline 9	deny -10	describe -9	disclose -20	dismiss -24	explain -22	hit 13	hold 24	insist -19	intend 12	issue -13	know -24	maintain -20	mention -16	name -14	note -29	offer -26	order -26	plan -17	point -12	praise 12	promise 18	quote -17	read 12	recall 26	refer -27	remark -15	remember -12	reply -45	report 10	request -14	respond -22	rule -25	say 18	see -33	shout -17	show -23	sign -19	speak -41	state 12	submit 15	suggest 7	thank -11	think -31	urge -25	vote -8	want -15	warn 12	wish 8
report|role|1|	accuse 16	add -7	admit -35	advise -26	allege -31	announce -24	answer -12	ask 15	believe -27	blame -35	call -53	caution -8	concede -23	confirm 9	contend 20	decline -8	deny 10	disclose -22	dismiss 7	dispute -11	expect -29	explain 10	hear -28	hold -36	intend -18	know 8	laugh 10	mention -23	name -27	none -10	observe -18	offer 14	order 13	plan -12	point -18	post -30	promise -35	quote -22	raise -12	recall -27	record -29	refer 12	reject 14	remember 13	report -38	request -19	respond 17	rule 12	see 14	shout 10	speak -41	state -37	suggest -22	tell -23	testify 12	urge -44	vote 18	warn -7
report|role|2|	add -50	advise -23	agree 8	allege -28	answer -26	argue -36	ask -67	believe -33	call 15	claim 7	comment -20	complain -10	concede -20	confirm 14	decline -52	deny -18	describe -28	dismiss -30	dispute -14	expect -35	explain -29	find -35	hear -37	hold -32	insist -20	know -18	laugh -27	maintain -29	name -28	none 17	note -40	observe -20	offer -14	order -22	plan 25	point -22	promise 17	quote -23	read -21	record 10	refer -30	refuse -21	reject -30	remark -7	remember -21	reply -21	report -38	request -12	respond 7	rule -22	say -18	see -30	shout 13	show -28	speak -34	submit -22	suggest -24	tell 10	testify -18	think -23	use -21	want -10	warn -30	wish -33
report|role|3|	accuse -23	add -31	admit -65	advise -57	agree -10	allege -38	ask -27	believe -50	call -15	comment -38	complain -36	concede -10	confirm -76	decline -29	deny -33	describe -58	dismiss -34	expect -15	explain 7	find -56	hold 7	insist -31	laugh -39	name -39	none 20	note -7	offer -7	plan -24	point 8	post -38	promise -59	quote -53	read -33	record -15	refer -11	reject -54	remark 7	report -65	request -28	respond -45	rule -43	say -39	shout -37	sign -17	speak 11	submit -29	suggest -8	tell -14	think -11	use -43	warn -61	wish -67	write -60
report|role|false|	accuse -11	add -11	admit 10	agree -11	allege -20	answer -19	argue -14	ask -30	believe -14	blame -13	call -24	caution 13	claim 14	complain -32	conclude -22	confirm 9	decline -12	describe -50	dismiss -19	dispute -10	hit 14	hold 16	insist -17	issue -21	know -33	laugh -22	mention -28	name -38	none 19	note -12	observe -32	order 9	point -7	promise -9	quote -31	recall 10	refuse 14	reject -7	remember -15	report -27	request -32	respond 14	rule -14	sign -22	speak -16	submit 16	suggest -19	testify 8	think -63	urge -23	use -14	vote 11	wish -30	write -18
report|role|false|accuse|	0 -22	1 29	13+ -53	2 -37	4-6 -17	7-12 -75
report|role|false|add|	1 23	2 -24	3 -44	4-6 -50	7-12 -13
report|role|false|admit|	1 11	2 -22	4-6 -39	7-12 -35
report|role|false|advise|	1 11	4-6 -29
report|role|false|agree|	0 -19	1 -18	4-6 -21
report|role|false|allege|	0 -12	2 -29	3 -19	4-6 -32	7-12 -27
report|role|false|announce|	0 -10
report|role|false|answer|	0 -22	1 -23	13+ 7	3 -13	4-6 -23
report|role|false|argue|	0 11	1 -31	3 -29	4-6 -40
report|role|false|ask|	1 -31	2 -18	7-12 -50
report|role|false|believe|	0 9	2 -30	4-6 -35	7-12 -37
report|role|false|blame|	1 -24	3 -41	4-6 -36
report|role|false|call|	0 -8	1 -45	13+ -51	2 -14	3 11	4-6 -13	7-12 -7
report|role|false|caution|	0 16
report|role|false|claim|	1 -23	3 16	7-12 -30
report|role|false|comment|	3 -19	4-6 -30
report|role|false|complain|	1 -13	2 -21	3 -26	4-6 -23
report|role|false|concede|	4-6 -31
report|role|false|confirm|	0 23	1 -17	13+ -24	2 15	4-6 -14	7-12 -49
report|role|false|decline|	1 -16	13+ 8	2 -48	3 -36	4-6 -17	7-12 -62
report|role|false|deny|	0 15	1 15	13+ -16	2 -14	3 -15	4-6 -58
report|role|false|describe|	0 -22	2 -24	3 -28	4-6 -46	7-12 -34
report|role|false|disclose|	1 -23
report|role|false|dismiss|	2 -22	3 7	4-6 -30	7-12 -19
report|role|false|dispute|	1 -17	2 -18	3 -26	4-6 -30	7-12 15
report|role|false|expect|	1 -12	2 -22	4-6 -40	7-12 -11
report|role|false|explain|	1 18	3 -22	4-6 -44	7-12 15
report|role|false|find|	0 14	13+ -18	2 -8	3 -31	4-6 -44	7-12 -45
report|role|false|hear|	1 -38	2 -23	3 -22	7-12 11
report|role|false|hold|	1 7	2 -27	3 9	7-12 -39
report|role|false|insist|	1 -7	3 -21	4-6 -29
report|role|false|intend|	3 -22
report|role|false|know|	1 -9
report|role|false|laugh|	1 -8	3 -19	4-6 -30	7-12 -27
report|role|false|maintain|	2 -7	3 -20	4-6 -29	7-12 16
report|role|false|name|	3 -29	4-6 -23	7-12 -32
report|role|false|none|	0 -13	1 -9	2 12
report|role|false|note|	1 -9	2 -19	3 -23	4-6 8	7-12 -37
report|role|false|observe|	1 -8	2 -26
report|role|false|offer|	4-6 -10	7-12 9
report|role|false|order|	3 12	4-6 -7
report|role|false|plan|	4-6 -13
report|role|false|point|	3 -24
report|role|false|post|	1 7	4-6 -8	7-12 -31
report|role|false|promise|	0 9	13+ -32	3 -22	4-6 7	7-12 -40
report|role|false|quote|	0 -14	3 -20	4-6 -32	7-12 -36
report|role|false|raise|	4-6 -12
report|role|false|read|	2 14	3 -23	4-6 -24	7-12 -22
report|role|false|record|	3 -21
report|role|false|refer|	2 13	4-6 -28
report|role|false|refuse|	2 -22	4-6 15
report|role|false|reject|	4-6 11	7-12 -39
report|role|false|remark|	1 -8	4-6 -20
report|role|false|remember|	1 -20
report|role|false|reply|	0 17	1 -58	2 17	3 -7	4-6 14	7-12 -8
report|role|false|report|	1 -12	2 -34	3 -31	4-6 -26	7-12 -57
report|role|false|request|	2 -12	3 -17	4-6 -12	7-12 -24
report|role|false|respond|	1 14	2 19	4-6 -35
report|role|false|rule|	2 -15	3 -26	4-6 -32	7-12 -23
report|role|false|say|	0 -12	1 28	13+ -27	3 -9	4-6 -19	7-12 -33
report|role|false|see|	0 -24	1 -11	3 12	4-6 -24	7-12 -30
report|role|false|shout|	1 -14	3 -13	4-6 13
report|role|false|show|	1 -32
report|role|false|sign|	2 -23	3 -23	4-6 -31
report|role|false|speak|	1 -33	13+ -36	2 -34
report|role|false|state|	1 24	3 -28	4-6 -39
report|role|false|suggest|	2 -22	7-12 -26
report|role|false|tell|	0 8	13+ -24	2 -7	3 -16
report|role|false|testify|	4-6 -23
report|role|false|thank|	1 -22
report|role|false|think|	13+ -30	2 -25	4-6 -31
report|role|false|urge|	0 -31	1 -12	2 -32	3 -25	4-6 -10	7-12 -20
report|role|false|use|	0 -19	3 -21	4-6 -18	7-12 -32
report|role|false|vote|	1 19
report|role|false|want|	0 -24	1 -11	2 16	3 -29	4-6 7
report|role|false|warn|	0 11	1 7	2 -33	3 -21	4-6 -41	7-12 -41
report|role|false|wish|	2 -27	3 -27	4-6 -38	7-12 -43
report|role|false|write|	13+ -17	3 -42	4-6 -35	7-12 -36
report|role|true|accuse|	1 12	2 -38	3 -23
report|role|true|	add 9	admit -11	advise -26	allege -19	answer -22	believe -8	blame -27	complain -9	concede 11	confirm -32	deny -40	dismiss -27	expect -24	explain -24	find -31	hold -32	insist -21	laugh -38	maintain -11	none 19	note -23	offer -28	order -21	plan -30	point -12	post -26	praise -13	promise 20	quote -19	read -19	record -24	refer -27	refuse -23	reject -22	remember 12	reply -26	report -36	request -17	respond -19	rule -8	see -19	shout 10	show -34	sign 7	speak -32	submit -20	suggest 12	tell -29	testify -19	think 15	want 14	warn -18	wish 10
report|role|true|add|	1 22	2 -34	4-6 -20
report|role|true|answer|	3 -25
report|role|true|argue|	2 -19	4-6 12
report|role|true|ask|	1 -23	2 15	3 -33	4-6 -51	7-12 8
report|role|true|believe|	1 18	2 -23
report|role|true|call|	2 -31	4-6 -23
report|role|true|confirm|	2 -22	4-6 -26
report|role|true|decline|	1 14	2 -28	3 11	4-6 -25
report|role|true|deny|	1 -33	2 -17	3 -23	4-6 -11
report|role|true|describe|	2 -25	3 12
report|role|true|dismiss|	3 -21
report|role|true|expect|	1 -7	2 -25
report|role|true|explain|	3 -23
report|role|true|find|	1 -22	4-6 -13
report|role|true|hear|	1 12	2 -25
report|role|true|none|	0 -11	2 20
report|role|true|note|	1 -10
report|role|true|point|	1 -12
report|role|true|post|	4-6 -15
report|role|true|praise|	4-6 -13
report|role|true|promise|	1 18	2 -13
report|role|true|read|	2 -19
report|role|true|reject|	1 -13
report|role|true|reply|	1 -26	2 8	4-6 -38
report|role|true|report|	2 -27	3 -17
report|role|true|say|	0 16	13+ -9	2 -15	3 -25	4-6 11	7-12 -70
report|role|true|speak|	1 -20	2 -23
report|role|true|tell|	2 -26	3 -51	4-6 -43	7-12 -25
report|role|true|urge|	1 8	2 -25
report|role|true|want|	4-6 -24
report|role|true|warn|	4-6 -13
report|role|true|write|	3 -21	4-6 -36
role|pronoun|	name 20	pronoun -17	role -38
role|role|	name 16	pronoun -37	role -16
turn|pronoun|false|	falsefalse -17	none -11	truefalse 14
turn|pronoun|false|falsefalse|	add -15	allege -31	ask -27	call -15	deny -14	no -53	organisation -48	reply -8	say -17	tell 14	unknown -26	yes 7
turn|pronoun|false|falsetrue|	admit -30	answer -8	argue -37	ask -15	believe -22	call -45	concede -8	confirm -25	decline -26	deny -48	describe -22	estimate -20	explain -31	joke -25	no -37	none 11	note -36	organisation -56	point -33	promise -40	recall 14	repeat -20	reply 12	rule -36	say -21	see -26	stress -20	suggest -22	thank -18	think -27	unknown -13	urge -26	use -32	warn -20	write -11	yes 35
turn|pronoun|false|none|	accuse 11	add -7	ask -25	describe -22	explain 11	no -32	none -7	organisation -56	recall 16	say -16	tell 10	unknown 7	write 12
turn|pronoun|false|truefalse|	add 23	admit 18	ask 41	call 10	decline 23	no -19	none -19	reply -19	say 12	tell 49	unknown 24	yes 14
turn|pronoun|false|truetrue|	argue -12	ask 14	believe 9	claim -10	deny 19	no -53	none -14	promise 18	reply -17	say 16	seek 22	suggest 25	think -14	unknown 19	write -13	yes 9
turn|pronoun|true|	falsefalse 16	falsetrue -10	truefalse -10
turn|pronoun|true|falsefalse|	add 19	allege -11	ask 18	call 15	deny 15	no -52	none 8	organisation -17	recall 9	reply 12	tell -24	write 18	yes 43
turn|pronoun|true|falsetrue|	add -29	admit -17	ask -34	call -16	claim -18	decline -15	deny -16	describe -27	explain -21	no -54	organisation -28	point -25	recall -21	reply 19	tell -48	think -18	unknown -24	write -24	yes 9
turn|pronoun|true|truefalse|	add -7	ask -11	believe 21	call 21	caution 22	claim 27	deny 21	no -39	none 32	note 13	promise -12	reply -9	say -7	tell 22	thank 14	unknown 12	write 21	yes 7
turn|pronoun|true|truetrue|	add -20	admit -23	ask -8	call -25	deny -20	explain -9	no -66	note 7	point -15	promise -24	recall -9	reply 15	seek -20	suggest -16	tell -17	write -19
turn|role|false|falsefalse|	answer -35	ask -42	believe -19	confirm -7	decline -17	describe -30	dismiss -17	maintain -13	no -54	note -38	report -25	say -11	tell -19	unknown 7	urge -34	write -11
turn|role|false|falsetrue|	add -23	admit 11	agree -46	allege -26	answer -7	argue 7	ask -11	believe -45	blame -20	call -35	claim -8	complain -33	concede -25	confirm 16	decline 14	deny 16	describe -27	dismiss -26	expect -18	hear -8	hold 10	laugh -39	no -21	none 12	order 12	promise -55	refuse 13	reject -12	remember -17	reply -10	report -17	request -29	respond 7	rule -28	say -33	see -13	show 9	sign -30	submit -36	suggest -10	tell -35	testify -18	unknown 10	use -46	want -18	wish -35	write -40	yes 13
turn|role|false|none|	argue -41	ask -9	believe -8	call -7	caution 14	complain -22	decline -36	deny -15	describe -27	name -33	no -8	none 16	observe -32	reply -14	report -14	show -15	speak -36	unknown -8	warn -8	write 7	yes 10
turn|role|false|truefalse|	ask -27	call -32	decline -32	deny -18	explain 8	none -8	offer -19	promise 23	say 37	tell 15
turn|role|false|truetrue|	accuse -21	agree -15	allege -23	ask -9	claim 18	confirm -7	decline -29	deny -9	describe -36	dispute -24	explain -11	free -9	hear -9	hold 18	laugh 8	no -9	none -13	plan -22	reject -17	rule 11	say 15	state -19	submit 25	suggest -35	tell 16	unknown -10	want 8	warn -20	wish -25	write -14	yes 27
turn|role|true|	falsefalse -10	falsetrue 10	truefalse -23	truetrue -9
turn|role|true|falsefalse|	answer -15	ask -11	believe -12	call -16	confirm -24	decline -32	deny -20	describe 15	dismiss -21	find -29	no -39	none 14	post -25	promise 15	reject -18	reply -26	report -29	say -10	show -18	speak -17	tell 10	unknown -7	urge -21	yes -14
turn|role|true|falsetrue|	accuse 12	add -35	ask -60	confirm -31	decline 8	deny -13	describe -25	dismiss -25	explain -22	hold -19	no -38	none 24	offer -19	promise -17	reply -25	say -34	suggest -20	tell -69	unknown -8	write 9	yes 11
turn|role|true|truefalse|	argue -21	believe 18	confirm -10	decline 20	deny -23	expect -22	free -14	hear 12	no -43	refer -23	request -13	speak -21	tell -36	unknown 9	urge -28	write -21	yes -13
turn|role|true|truetrue|	argue -19	ask 7	call -25	claim -17	deny -26	describe -23	dispute 14	free -8	hear -22	hold -19	no -34	none -13	plan -19	reject -16	report -23	state -8	submit -20	tell -8	unknown -15	write -24
`;
