/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 11	1 9	13+ -34	3 -18	4-6 -32	7-12 -41	organisation -16	person -13
akin|true|	0 -53	13+ 25	2 6	3 18	7-12 46	organisation -44	person 53
away|pronoun|	0 16	1 26	3 -18	4-6 -28	7-12 -13
away|pronoun|0|	first 13	later 9
away|pronoun|13+|	first -7	later 12
away|pronoun|1|	first 22	later 7
away|pronoun|2|	later -19
away|pronoun|3|	first -19	later -8
away|pronoun|4-6|	first -28	later -15
away|pronoun|7-12|	later -32
away|role|	0 -13	1 10	13+ -17	3 -11	4-6 -20	7-12 -15
away|role|0|	first -9	later -13
away|role|13+|	first -9	later -25
away|role|1|	later 11
away|role|2|	first -17	later 20
away|role|3|	first -23
away|role|4-6|	first -17	later -21
away|role|7-12|	first -13	later -37
body|false|	organisation -80	person 31
body|false|organisation|	a -40	none -35	the -81
body|false|person|	a -104	none 17	the 37
body|true|	organisation 38	person -69
body|true|organisation|	a -25	none -48	the 43
body|true|person|	a -19	none -46	the -67
body|unknown|	organisation -33	person -8
body|unknown|organisation|	a -13	none -15	the -50
body|unknown|person|	a -46	none -60	the 13
does|pronoun|	acts 21	null 7	says -15
does|pronoun|acts|0|	0 17	1 30	2 -38	3 -35	first 11
does|pronoun|acts|13+|	first -33	later 23
does|pronoun|acts|1|	0 -17	1 -43	3 26	first 17	later 37
does|pronoun|acts|2|	1 -22	2 9	3 -9	first 8	later 8
does|pronoun|acts|3|	2 13	first -20	later -35
does|pronoun|acts|4-6|	first -25	later 10
does|pronoun|acts|7-12|	later -57
does|pronoun|null|0|	0 14	1 27	2 -19	3 -8	first -39	later -16
does|pronoun|null|13+|	first 6	later -24
does|pronoun|null|1|	0 -40	1 -16	2 -26	first 18	later 9
does|pronoun|null|2|	1 -55	2 15	3 -13	later -28
does|pronoun|null|3|	1 26	2 -38	3 -14	first -28	later 8
does|pronoun|null|4-6|	first -6	later -6
does|pronoun|null|7-12|	later -7
does|pronoun|says|0|	0 6	1 36	2 -7	3 -14	first 21	later 19
does|pronoun|says|13+|	first -13	later -11
does|pronoun|says|1|	0 -50	1 -34	2 -10	3 -30	later -10
does|pronoun|says|2|	1 -30	2 -8	3 -48	first -7	later -8
does|pronoun|says|3|	1 -29	3 -13	later -22
does|pronoun|says|4-6|	first -24	later -61
does|pronoun|says|7-12|	first -20	later -64
does|role|	acts 8	null -9	says -12
does|role|acts|0|	0 18	2 -34	3 -21	first 23	later -26
does|role|acts|13+|	later -59
does|role|acts|1|	0 -24	1 7	3 15	first -6	later 15
does|role|acts|2|	0 -37	1 -6	3 -38	later 29
does|role|acts|3|	1 11	2 -6	3 8	first -35
does|role|acts|4-6|	first -12
does|role|acts|7-12|	first -52
does|role|null|0|	0 7	1 -6	2 12	3 -14	first -49	later 11
does|role|null|13+|	first -9	later -14
does|role|null|1|	0 -15	1 -59	2 -34	3 -19
does|role|null|2|	0 6	1 -13	2 -11	3 -10	first -15
does|role|null|3|	0 15	1 14	2 31	3 -23	first -23
does|role|null|4-6|	first 7	later -33
does|role|null|7-12|	later -43
does|role|says|0|	0 15	1 26	2 -10	first -20	later -39
does|role|says|13+|	first -9	later -31
does|role|says|1|	0 -73	1 -38	2 -21	3 -22	first 7	later 11
does|role|says|2|	0 -40	1 -25	3 -18	first -21	later -6
does|role|says|3|	0 -36	1 -32	3 -25	first -12	later -24
does|role|says|4-6|	first -35	later -15
does|role|says|7-12|	first -9	later -76
ending|pronoun|organisation|	-ci 7	aar -18	ela -41	ele -37	er -74	hem 6	hij -49	il -35	lei -29	lla -29	lle -12	lui -53	sie -23	ze -60	zij -44	él -34
ending|pronoun|person|	-ci -29	aar 8	er 11	hij 13	il 13	lei 11	lui 8	él 6
ending|role|organisation|	ach -27	aco -32	ada -41	ado -52	age -38	ale -58	and 14	ann -52	ano -67	ant -45	apo -22	ata -45	ate -43	ato -53	ble 19	che -20	cht -10	cia 22	dad -6	der 15	die -41	dio -60	dor -89	dre -65	ene -42	ent -34	era -38	ere -56	ero -18	esa 12	ese -50	eta -25	eur -59	fer -63	fin -35	ger -27	gão 27	hef -40	her 12	ico -50	ido -39	ief 7	ien -55	ier -16	ige -55	ina -36	ine -35	ing 26	ino -40	ion -10	ire 6	ist -61	ito -29	iva -27	ivo -56	ker 9	lar -18	ler -22	lle 15	man -40	mat -32	men -37	mer -43	nde -28	nen -53	ner -38	nta -38	nte -39	nti -61	nto -42	oce -48	oga -28	ole -45	one 21	oog -40	ora -16	ore -16	ort 24	ota 10	ote -41	ouw -34	que -44	qué 21	rat 7	rau -33	rca -31	rce -39	rde 14	res -46	ria -53	rio -69	ron -47	rte -26	sen -50	ssé -37	sta -74	ste -60	ten -6	ter -36	tes -70	tie 14	tin -49	tor -62	tra -23	tre -54	tro -55	uno -36	ure -59	urs -41	use -22	voz -30	xto 27	ção 11	ère -31
ending|role|person|	aar 11	ach 7	aco -8	ada 28	ado -9	age -49	ain 9	ale -13	and -23	ano 9	ant 26	apo 21	ata -11	ate 12	ato -9	ble 10	bre -15	che -15	cht -36	cia -33	die 11	dio -22	dor 18	dre -17	ene 27	ent -32	era 21	ere 16	ers -39	esa -30	ese 26	eta -50	eur -7	fin -7	ger 32	gão -30	hef -9	her -43	ice -13	ico -33	ief -31	ien -15	ige 34	ina -9	ine -18	ing -31	ino -18	ion -20	ire 24	iro 19	ist -14	ivo 23	ker 11	lar 22	ler 6	llo -40	lue 15	man 6	mat -27	men 10	mer 27	nen -34	nne 8	nta -27	nti -48	nto -55	oce -47	oga 29	ole -25	one -48	ora 8	ort -40	oso 19	ota -53	ote -20	ouw 23	rat 9	rau 12	rca -13	rce -27	rde -16	res -18	ria 23	rio -15	rte -18	sen -40	sor -37	ssé 38	sta 37	ste 40	ten -59	ter -24	tes -57	tie -60	tin -11	tor 17	tra 28	tre 9	tro -23	tta -9	ung -8	ure 6	urs -32	use 25	voz 8	ção -31	ère 19
fits|pronoun|	no -80	organisation -45	unknown 16	yes 61
fits|pronoun|no|	0 -26	1 -40	13+ -38	2 -26	3 -87	4-6 -17	7-12 -115
fits|pronoun|no|0|	acts -28	null -22	says -53
fits|pronoun|no|1|	null -22	says -64
fits|pronoun|no|2|	acts -46	null -56	says -51
fits|pronoun|no|3|	acts 13	says -86
fits|pronoun|organisation|	0 6	1 -13	13+ -40	2 -69	3 -54	4-6 -53	7-12 -62
fits|pronoun|organisation|0|	null -16
fits|pronoun|organisation|1|	acts -46	null -24	says -43
fits|pronoun|organisation|2|	acts -41	null -44	says -45
fits|pronoun|organisation|3|	acts -43	null -60	says -38
fits|pronoun|unknown|	0 6	1 32	13+ 9	2 -19	4-6 -26
fits|pronoun|unknown|0|	acts 17	null 23	says -9
fits|pronoun|unknown|1|	says 13
fits|pronoun|unknown|2|	null -13	says -30
fits|pronoun|unknown|3|	acts 20	null -6	says -42
fits|pronoun|yes|	0 24	1 32	13+ 8	2 46	3 14	7-12 12
fits|pronoun|yes|0|	acts 22	says 35
fits|pronoun|yes|1|	acts 9	null 32	says 26
fits|pronoun|yes|2|	acts 13	null 14	says 19
fits|pronoun|yes|3|	null 6
fits|role|	free -13	no -84	yes 22
fits|role|free|	0 12	13+ -18	2 -22	3 -17	4-6 -23	7-12 -9
fits|role|free|1|	acts -7	null -25
fits|role|free|2|	acts -22	says -21
fits|role|free|3|	acts -10	null -39	says -16
fits|role|no|	0 -36	1 -35	13+ -32	2 -34	3 -87	4-6 -64	7-12 -94
fits|role|no|0|	acts -55	says -65
fits|role|no|1|	acts -35	null 16	says -66
fits|role|no|2|	acts -49	null -53	says -59
fits|role|no|3|	acts -64	null -73	says -74
fits|role|unknown|	0 -43	1 37	13+ -16	2 -14	3 -59	4-6 -13	7-12 -25
fits|role|unknown|0|	acts -8	says -23
fits|role|unknown|1|	acts 11	null -16
fits|role|unknown|2|	acts 9	null 16	says -18
fits|role|unknown|3|	acts -24	null 14	says -27
fits|role|yes|	0 -37	2 34	3 20	7-12 -7
fits|role|yes|0|	acts 14
fits|role|yes|1|	acts 19	null -16	says 11
fits|role|yes|2|	acts 10	says 8
fits|role|yes|3|	acts 26	null -10
head|pronoun|organisation|	celle-ci 7	ela -41	ele -37	ella -29	elle -12	er -74	haar -18	hem 6	hij -49	il -35	lei -29	lui -53	sie -23	ze -60	zij -44	él -34
head|pronoun|person|	celle-ci -29	er 11	haar 8	hij 13	il 13	lei 11	lui 8	él 6
head|role|organisation|	assessora 15	autarca -27	behörde 14	bericht -49	bewindsman -13	brief 7	bürgermeister -30	cadre -49	capo -22	chef -23	coach -27	communiqué 21	comunicado -41	conseiller -36	die -38	diplomat -32	diplomate -37	diplomático -24	direction -44	dirigeante -30	dirigente -43	documento -36	empresa 13	entourage -38	estudio -42	executiva -27	fonte -62	fonti -61	frau -33	fuentes -54	funcionario -38	governante -34	iemand -47	intéressé -37	investigadora -30	líder -22	magistrada -21	man -28	manager -26	mann -40	minister -32	ministerin -25	ministra -19	ministre -45	ministro -49	mitarbeiter -60	moeder -44	nota 10	padre -34	papier -56	político -22	portavoce -45	portavoz -28	premier -47	presidente -43	proche -41	président -23	présidente -18	rapport -39	rechter -27	responsable 19	sentencia 12	sindacalista -37	sindaco -32	source -39	sprecher 13	sprecherin 11	syndicaliste -36	texto 27	titular -18	treinador -39	unternehmen -37	vader -49	vater -29	verbale -29	wethouder -32	órgão 27
head|role|person|	agente -25	assessora -34	autarca -8	autor -22	behörde -16	bewindsman 19	brief -31	bürgermeister -9	cadre -27	capo 21	cittadino -36	coach 7	conseiller -32	die 12	diplomat -27	diplomate 17	diplomático -11	dirigeante 31	dirigente -12	documento -46	entourage -42	estudio -21	fonte -70	fonti -48	frau 12	fuentes -50	funcionario 28	governante 31	iemand -41	intéressé 38	investigadora 25	líder 25	magistrada 19	man -57	manager 27	mann -12	minister 18	ministerin -10	ministra 11	ministre 32	ministro -32	mitarbeiter -22	moeder -50	médico -35	nota -53	papier -36	portavoce -47	presidente -50	proche -39	président -17	présidente -12	rechter -29	responsable 10	sindacalista 34	sindaco -8	source -27	sprecher -28	sprecherin -40	syndicaliste 21	titular 22	treinador 25	unternehmen 10	vader -51	vater -36	verbale -43	wethouder -25	woordvoerder -48	élue 15	órgão -30
introduced|	false -8	true 35
introduced|false|	a -58	none -44	the 12	third 14
introduced|true|	a -55	none -47	the 41
kind|pronoun|	organisation -52	person 27
kind|pronoun|organisation|	third -52
kind|pronoun|person|	third 28
kind|role|	organisation -21
kind|role|organisation|	a -24	none -28	the -25
kind|role|person|	a -75	none -42	the 28
kin|artist|	none 40	other 7	same 21
kin|association|	none 14	other -21	same 21
kin|authority|	none -11	same -29
kin|club|	none -9	other -37
kin|coach|	none 20	other 9	same 9
kin|company|	none -8	same 31
kin|court|	none 48
kin|doctor|	none -64	other -6	same -10
kin|envoy|	none -33
kin|false|	none -9	other -22
kin|false|none|	13+ -39	2 19	3 -12	4-6 -40	7-12 -34
kin|false|none|free|	false -25	true -34
kin|false|none|no|	false -38
kin|false|none|unknown|	true 40
kin|false|none|yes|	true 39
kin|false|other|	0 -22	13+ -82	2 -21	3 -31	7-12 -39
kin|false|other|free|	false -10	true -63
kin|false|other|no|	false -71	true -33
kin|false|other|unknown|	false -11	true 9
kin|false|other|yes|	false -9	true 10
kin|judge|	none -51	other -10	same 16
kin|lawyer|	none -17	other -43	same 24
kin|leader|	none -59	other -14	same 31
kin|mayor|	none -33	other -21	same 9
kin|member|	none -14	other -13	same 10
kin|minister|	none -40	other -16	same 14
kin|null|	none -9	other -22
kin|party|	none -49	other -59
kin|player|	none 23	same -25
kin|police|	none -13	other -32	same 21
kin|priest|	none -28	other -57
kin|scientist|	none 21	other 35	same 46
kin|teacher|	none -23	other -30
kin|true|none|	0 16	13+ -14	2 -23	4-6 -51	7-12 -35
kin|true|none|no|	false -64
kin|true|none|unknown|	false -40
kin|true|none|yes|	false 15	true -9
kin|true|	other -32	same 48
kin|true|other|	0 -31	1 7	13+ -51	2 -26	3 -60	4-6 -29	7-12 -42
kin|true|other|free|	false -36	true -41
kin|true|other|no|	false -21	true -30
kin|true|other|unknown|	false -8
kin|true|other|yes|	false -8	true -9
kin|true|same|	0 -25	1 16	13+ 29	2 18	3 28	4-6 15	7-12 40
kin|true|same|free|	false 42
kin|true|same|no|	false -38	true -33
kin|true|same|unknown|	false 23	true 17
kin|true|same|yes|	false 13	true 30
kin|union|	other -39
kin|worker|	none 7	same 24
kin|writer|	other -29
language|de|pronoun|	organisation -42	person 8
language|de|role|	organisation -16
language|es|pronoun|	organisation -39	person 9
language|es|role|	organisation -57	person -14
language|fr|pronoun|	organisation -20
language|fr|role|	organisation -9	person 9
language|it|pronoun|	organisation -39	person 13
language|it|role|	organisation -21	person -20
language|nl|pronoun|	organisation -46	person 16
language|nl|role|	organisation 13
language|pt|pronoun|	organisation -49
language|pt|role|	organisation -24
last|pronoun|	false 11
last|pronoun|false|	0 14	1 22	3 -22	4-6 -33	7-12 -16
last|pronoun|false|0|	0 14
last|pronoun|false|1|	0 20	1 -24
last|pronoun|false|2|	1 -10	2 -6
last|pronoun|false|3|	1 -37
last|pronoun|false|4-6|	0 -35	1 -29	2 -18	3 -10
last|pronoun|false|7-12|	1 -11	2 -21	3 -10
last|pronoun|false|no|	0 -53	1 -18	2 -68
last|pronoun|false|organisation|	0 -12	1 -32	2 -58	3 -67
last|pronoun|false|unknown|	1 -8	2 -9
last|pronoun|false|yes|	0 38	1 48	2 22	3 -12
last|pronoun|true|	0 21	1 17	3 -12	4-6 -6
last|pronoun|true|0|	0 21
last|pronoun|true|1|	0 7	1 21
last|pronoun|true|2|	0 15	1 -28
last|pronoun|true|3|	0 23	1 -34	2 -34
last|pronoun|true|4-6|	0 21	1 -12	2 -55	3 20
last|pronoun|true|7-12|	2 6	3 -10
last|pronoun|true|no|	0 -40	1 -59	2 -52	3 -68
last|pronoun|true|organisation|	1 -40	2 -14	3 -7
last|pronoun|true|unknown|	0 31	1 20	2 -39	3 -25
last|pronoun|true|yes|	2 25	3 36
last|role|	false -7
last|role|false|	0 -10	13+ -17	2 8	4-6 -27	7-12 -17
last|role|false|0|	0 -10
last|role|false|13+|	2 -32	3 -15
last|role|false|1|	0 14	1 -26
last|role|false|2|	0 11	1 -9	2 -38
last|role|false|3|	1 -15	2 14	3 -39
last|role|false|4-6|	0 -53	1 -25	2 -25
last|role|false|7-12|	1 -25	2 -33
last|role|false|free|	1 -11	3 -24
last|role|false|no|	0 -37	1 -31	2 -80	3 -97
last|role|false|unknown|	0 -14
last|role|false|yes|	2 13	3 10
last|role|true|	0 -35	1 17	13+ -14	2 -17	3 -27
last|role|true|0|	0 -35
last|role|true|13+|	3 -14
last|role|true|1|	0 31	1 -18
last|role|true|2|	0 -9	1 -28	2 13
last|role|true|3|	0 15	1 -67	2 -7
last|role|true|4-6|	1 -49	2 9	3 35
last|role|true|7-12|	1 -56	2 -70	3 14
last|role|true|free|	0 17	1 -12	2 -33	3 -20
last|role|true|no|	0 -46	1 -10	2 -44	3 -64
last|role|true|unknown|	0 -11	1 -11	2 6	3 -66
last|role|true|yes|	0 12	1 15	2 -24
near|pronoun|0|	0 16
near|pronoun|1|	0 20	1 -9
near|pronoun|2|	0 12	1 -22	2 -17
near|pronoun|3|	0 19	1 -46	2 -22
near|pronoun|4-6|	0 8	1 -28	2 -24
near|pronoun|7-12|	1 -17	2 -16	3 -11
near|role|0|	0 -13
near|role|13+|	2 -32	3 -15
near|role|1|	0 23	1 -31
near|role|2|	0 8	1 -18
near|role|3|	0 16	1 -42	2 10	3 -44
near|role|4-6|	0 -16	1 -37	2 -16	3 22
near|role|7-12|	1 -36	2 -38
	nobody -15
nobody|ending|pronoun|	-ci 13	aar -29	ela -6	er -17	hem -40	hij -17	il -17	lei -45	lla -10	lle -10	lui -41	sie -11	ze -12	zij -7	él -47
nobody|ending|role|	aar -23	ach -26	ada -53	ado 17	age 36	ail -22	ain -15	ale 21	and -12	ano -20	ant -35	apo -24	ata 11	ate -12	ato 18	ble -29	bre 15	che 14	cht 20	cia -9	cta 23	dad -21	den 22	der -23	die -9	dio 24	dor -7	dre 22	ene -42	ent 26	era -34	ero 14	ese -53	eta 37	eur 12	ger -40	gão -32	hef 10	ice 6	ico 28	ien 22	ige -39	ine 15	ing -15	ino 13	ion 12	ire -35	iro -31	ist 18	iva -29	ivo -10	ker -28	lar -30	lle -7	llo 34	lue -29	man 8	mat 23	men 23	mer -41	nen 27	ner -32	nne -8	nta 27	nte 9	nti 42	nto 47	nts 33	oce 46	oga -34	ole 29	one 11	ora -9	ore -6	ort -9	oso -29	ote 24	ouw -27	qué -17	rat -28	rau -9	rca 9	rce 36	rde -15	res 23	ria -24	rin -18	rio 22	ron 19	rte 17	sen 29	sor 27	ssé -38	sta -37	ste -57	ten 16	ter 25	tes 44	tie 13	tin 16	tor -17	tra -39	tre -15	tro 28	tta 12	uno 31	urs 28	use -27	voz -11	xto -23
nobody|kin|a|	company 42	envoy 30	mayor 19	member 48	player 28	police 37	scientist 23	worker 24
nobody|kin|none|	authority 43	scientist -27
nobody|kin|the|	artist -68	association -24	club 30	coach -65	company -46	court -22	doctor 33	judge 13	lawyer 8	mayor 17	member -30	party 40	player -37	police 12	priest 29	scientist -80	teacher 13	worker -45
nobody|many|	false -15
nobody|others|	1 -35	2 -67	3 20
nobody|pronoun|	celle-ci 13	ela -6	ella -10	elle -10	er -17	haar -29	hem -40	hij -17	il -17	lei -45	lui -41	sie -11	third -35	ze -12	zij -7	él -47
nobody|role|	a 43	acta 23	agente 22	assessora 9	autor 16	beamter 19	behörde -15	bericht 31	bewindsman -25	bürgermeister 17	cadre 34	capo -24	chef -7	cittadino 19	coach -26	communiqué -17	comunicado 29	conseiller 23	dernier -17	die -11	diplomat 23	diplomate -7	diplomático 15	dirigeante -35	dirigente 24	documento 41	empresa -30	entourage 32	estudio 26	executiva -29	fonte 57	fonti 42	frau -9	fuentes 33	funcionario -22	governante -45	iemand 39	intéressé -38	investigadora -31	líder -34	magistrada -33	man 40	manager -33	mann 17	minister -27	ministerin 9	ministra -23	ministre -34	ministro 35	mitarbeiter 28	mitteilung -14	moeder 32	médico 24	none 20	padre -19	papier 39	portavoce 40	premier -6	presidente 40	proche 24	président 9	présidente 12	rapport 35	rechter 28	responsable -29	sindacalista -37	source 36	sprecher -13	sprecherin -7	syndicaliste -30	texto -23	the -33	titular -30	treinador -33	unternehmen 23	vader 33	vater 29	verbale 33	wethouder 29	woordvoerder 10	élue -29	órgão -32
often|pronoun|	0 -29	1 -10	2 13	4 26
often|role|	0 -42	1 -16	2 21	4 -9
quoted|	true -41
rank|pronoun|0|0|	organisation 8
rank|pronoun|0|1|	organisation -11	person 7
rank|pronoun|0|2|	organisation -34	person -12
rank|pronoun|0|3|	organisation -28
rank|pronoun|0|4-6|	person 8
rank|pronoun|	1 9	2 -9	3 15	4 -38
rank|pronoun|1|0|	organisation -34	person 31
rank|pronoun|1|1|	organisation -11	person 57
rank|pronoun|1|2|	organisation -61
rank|pronoun|1|3|	organisation -41	person -24
rank|pronoun|1|4-6|	organisation -42	person -12
rank|pronoun|1|7-12|	person -14
rank|pronoun|2|1|	organisation -46	person -18
rank|pronoun|2|2|	organisation -31	person -12
rank|pronoun|2|3|	organisation -24
rank|pronoun|2|4-6|	organisation -24
rank|pronoun|2|7-12|	organisation -31	person 10
rank|pronoun|3|1|	organisation -21
rank|pronoun|3|2|	organisation -21	person 34
rank|pronoun|3|3|	organisation -23
rank|pronoun|3|4-6|	organisation -39	person -11
rank|pronoun|3|7-12|	organisation -45	person -21
rank|pronoun|4|13+|	organisation -40
rank|pronoun|4|2|	organisation -21	person -40
rank|pronoun|4|3|	organisation -16
rank|pronoun|4|4-6|	organisation -32	person -66
rank|pronoun|4|7-12|	organisation -48	person -8
rank|role|0|0|	organisation 18	person -50
rank|role|0|2|	organisation -25	person -20
rank|role|0|4-6|	organisation -47	person -30
rank|role|0|7-12|	organisation -37
rank|role|1|0|	organisation -49
rank|role|1|1|	organisation -14
rank|role|1|2|	organisation -22	person 14
rank|role|1|3|	organisation -94	person -9
rank|role|1|4-6|	organisation -104	person -26
rank|role|1|7-12|	organisation 10
rank|role|2|13+|	person 12
rank|role|2|1|	organisation -49
rank|role|2|2|	organisation -137	person -9
rank|role|2|3|	organisation -13	person -26
rank|role|2|4-6|	organisation 11
rank|role|2|7-12|	organisation -95	person 9
rank|role|	3 11	4 -31
rank|role|3|13+|	organisation -43	person -19
rank|role|3|1|	organisation -67	person 13
rank|role|3|2|	organisation -21	person 23
rank|role|3|3|	organisation -97	person 13
rank|role|3|4-6|	organisation -93	person -13
rank|role|3|7-12|	organisation 23	person -64
rank|role|4|13+|	person -31
rank|role|4|1|	organisation -47
rank|role|4|2|	organisation -101	person 22
rank|role|4|3|	organisation -86	person -17
rank|role|4|4-6|	organisation -23	person -24
rank|role|4|7-12|	organisation -50	person -25
role|pronoun|	name 18	role -23
role|role|	name 11	role -114
`;
