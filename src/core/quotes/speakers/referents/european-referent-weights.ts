/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 11	1 9	13+ -31	3 -18	4-6 -33	7-12 -41	organisation -15	person -13
akin|true|	0 -54	1 7	13+ 25	2 6	3 15	7-12 46	organisation -46	person 55
away|pronoun|	0 16	1 28	3 -18	4-6 -28	7-12 -16
away|pronoun|0|	first 12	later 11
away|pronoun|13+|	first -7	later 10
away|pronoun|1|	first 23	later 8
away|pronoun|2|	later -15
away|pronoun|3|	first -20	later -9
away|pronoun|4-6|	first -31	later -11
away|pronoun|7-12|	first -6	later -23
away|role|	0 -13	1 10	13+ -16	3 -11	4-6 -21	7-12 -15
away|role|0|	first -9	later -13
away|role|13+|	first -7	later -28
away|role|1|	later 12
away|role|2|	first -17	later 19
away|role|3|	first -22
away|role|4-6|	first -17	later -22
away|role|7-12|	first -13	later -36
body|false|	organisation -80	person 31
body|false|organisation|	a -40	none -36	the -81
body|false|person|	a -104	none 18	the 38
body|true|	organisation 38	person -69
body|true|organisation|	a -24	none -48	the 43
body|true|person|	a -26	none -46	the -67
body|unknown|	organisation -33	person -8
body|unknown|organisation|	a -13	none -15	the -49
body|unknown|person|	a -45	none -61	the 13
does|pronoun|	acts 21	null 8	says -17
does|pronoun|acts|0|	0 17	1 30	2 -38	3 -35	first 12
does|pronoun|acts|13+|	later 18
does|pronoun|acts|1|	0 -18	1 -39	3 24	first 15	later 36
does|pronoun|acts|2|	1 -22	2 13	3 -15	first 8	later 6
does|pronoun|acts|3|	2 9	first -21	later -35
does|pronoun|acts|4-6|	first -26	later 15
does|pronoun|acts|7-12|	later -29
does|pronoun|null|0|	0 10	1 23	2 -11	3 -9	first -39	later -15
does|pronoun|null|13+|	later -12
does|pronoun|null|1|	0 -40	2 -31	first 16	later 8
does|pronoun|null|2|	1 -56	2 8	3 -10	later -28
does|pronoun|null|3|	0 26	1 23	2 -16	3 -13	first -25	later 6
does|pronoun|null|4-6|	later -6
does|pronoun|says|0|	0 12	1 30	2 -6	3 -13	first 19	later 19
does|pronoun|says|13+|	first -14	later -11
does|pronoun|says|1|	0 -56	1 -55	3 -26
does|pronoun|says|2|	1 14	2 -21	3 -52	first -15
does|pronoun|says|3|	1 -30	3 -12	later -20
does|pronoun|says|4-6|	first -39	later -62
does|pronoun|says|7-12|	first -25	later -63
does|role|	acts 9	null -9	says -13
does|role|acts|0|	0 17	2 -36	3 -21	first 23	later -26
does|role|acts|13+|	later -62
does|role|acts|1|	0 -26	1 14	3 15	first -6	later 15
does|role|acts|2|	0 -39	1 -7	3 -44	later 34
does|role|acts|3|	0 8	1 9	3 6	first -26
does|role|acts|4-6|	first -12
does|role|acts|7-12|	first -54
does|role|null|0|	2 10	3 -13	first -49	later 12
does|role|null|13+|	later -16
does|role|null|1|	0 -13	1 -60	2 -33	3 -13
does|role|null|2|	0 6	1 -13	2 -12	3 -9	first -15
does|role|null|3|	0 15	2 31	3 -21	first -28
does|role|null|4-6|	later -35
does|role|null|7-12|	later -43
does|role|says|0|	0 18	1 23	2 -10	3 11	first -20	later -40
does|role|says|13+|	first -12	later -31
does|role|says|1|	0 -75	1 -36	2 -21	3 -23	later 15
does|role|says|2|	0 -38	1 -29	3 -18	first -19	later -10
does|role|says|3|	0 -35	1 -32	2 -6	3 -30	first -10	later -24
does|role|says|4-6|	first -32	later -15
does|role|says|7-12|	first -11	later -77
ending|pronoun|organisation|	-ci 7	aar -18	ela -42	ele -36	er -73	hem 6	hij -49	il -36	lei -29	lla -29	lle -13	lui -52	sie -23	ze -60	zij -44	él -33
ending|pronoun|person|	-ci -27	aar 7	er 11	hij 13	il 13	lei 11	lui 8	él 7
ending|role|organisation|	ach -26	aco -32	ada -41	ado -51	age -38	ale -58	and 15	ann -52	ano -67	ant -45	apo -22	ata -46	ate -43	ato -53	ble 19	che -19	cht -9	cia 23	dad -6	der 16	die -41	dio -60	dor -88	dre -68	ene -42	ent -34	era -38	ere -55	ero -21	esa 12	ese -50	eta -25	eur -59	fer -63	fin -35	ger -28	gão 27	hef -40	her 12	ico -50	ido -39	ief 7	ien -56	ier -15	ige -56	ina -36	ine -33	ing 26	ino -40	ion -10	ire 6	iro 6	ist -63	ito -27	iva -25	ivo -55	ker 10	lar -18	ler -23	lle 14	man -40	mat -32	men -37	mer -43	nde -28	nen -53	ner -38	nta -38	nte -40	nti -60	nto -45	oce -47	oga -28	ole -45	one 22	oog -40	ora -17	ore -15	ort 24	ota 10	ote -41	ouw -34	que -45	qué 21	rat 7	rau -33	rca -30	rce -39	rde 14	res -46	ria -52	rio -69	ron -46	rte -27	sen -49	ssé -37	sta -73	ste -60	ter -35	tes -69	tie 15	tin -49	tor -62	tra -24	tre -54	tro -54	uno -35	ure -58	urs -42	use -22	voz -30	xto 27	ção 12	ère -31
ending|role|person|	aar 10	ach 7	aco -8	ada 28	ado -9	age -49	ain 9	ale -12	and -25	ano 8	ant 26	apo 21	ata -11	ate 11	ato -10	ble 9	bre -16	che -15	cht -36	cia -32	der -6	die 10	dio -23	dor 16	dre -10	ene 26	ent -30	era 21	ere 16	ers -47	esa -30	ese 26	eta -49	eur -7	fin -8	ger 35	gão -31	hef -9	her -42	ice -13	ico -34	ief -32	ien -15	ige 34	ina -9	ine -18	ing -32	ino -18	ion -21	ire 26	iro 20	ist -11	ito -6	ivo 23	ker 6	lar 22	ler 6	llo -40	lue 12	man 9	mat -27	men 10	mer 27	nen -34	nne 7	nta -28	nti -47	nto -54	oce -47	oga 29	ole -25	one -50	ora 11	ort -39	oso 19	ota -52	ote -22	ouw 23	rat 9	rau 13	rca -14	rce -28	rde -16	res -18	ria 24	rio -15	rte -18	sen -39	sor -37	ssé 37	sta 37	ste 42	ten -61	ter -22	tes -57	tie -60	tin -11	tor 17	tra 28	tre 10	tro -22	tta -8	ung -7	ure 6	urs -33	use 25	voz 8	ção -30	ère 20
fits|pronoun|	no -80	organisation -46	unknown 16	yes 61
fits|pronoun|no|0|	acts -26	null -26	says -48
fits|pronoun|no|	1 -35	13+ -48	2 -24	3 -86	4-6 -18	7-12 -106
fits|pronoun|no|1|	acts -7	null -23	says -60
fits|pronoun|no|2|	acts -50	null -46	says -51
fits|pronoun|no|3|	acts 9	says -82
fits|pronoun|organisation|	0 6	1 -14	13+ -41	2 -68	3 -55	4-6 -52	7-12 -60
fits|pronoun|organisation|0|	null -16
fits|pronoun|organisation|1|	acts -44	null -24	says -43
fits|pronoun|organisation|2|	acts -42	null -44	says -44
fits|pronoun|organisation|3|	acts -43	null -60	says -37
fits|pronoun|unknown|	0 6	1 32	2 -18	4-6 -20
fits|pronoun|unknown|0|	acts 16	null 22	says -11
fits|pronoun|unknown|1|	null 11	says 17
fits|pronoun|unknown|2|	null -14	says -70
fits|pronoun|unknown|3|	acts 18	says -36
fits|pronoun|yes|	0 24	1 29	13+ 17	2 46	3 14	7-12 17
fits|pronoun|yes|0|	acts 22	says 33
fits|pronoun|yes|1|	acts 10	null 29	says 19
fits|pronoun|yes|2|	acts 20	null 14	says 21
fits|pronoun|yes|3|	null 9
fits|role|	free -13	no -85	yes 22
fits|role|free|	0 13	13+ -21	2 -19	3 -18	4-6 -22	7-12 -9
fits|role|free|0|	acts 6
fits|role|free|1|	acts -7	null -26
fits|role|free|2|	acts -23	says -21
fits|role|free|3|	acts -10	null -40	says -14
fits|role|no|	0 -36	1 -35	13+ -38	2 -32	3 -90	4-6 -67	7-12 -93
fits|role|no|0|	acts -55	says -64
fits|role|no|1|	acts -37	null 15	says -62
fits|role|no|2|	acts -50	null -53	says -58
fits|role|no|3|	acts -65	null -70	says -78
fits|role|unknown|	0 -43	1 38	13+ -24	2 -16	3 -48	4-6 -13	7-12 -25
fits|role|unknown|0|	acts -8	says -26
fits|role|unknown|1|	acts 19	null -15
fits|role|unknown|2|	acts 7	null 13	says -18
fits|role|unknown|3|	acts -27	null 14	says -25
fits|role|yes|	0 -38	13+ 7	2 32	3 17	7-12 -7
fits|role|yes|0|	acts 13	null -6	says 7
fits|role|yes|1|	acts 22	null -20	says 9
fits|role|yes|2|	acts 9	says 9
fits|role|yes|3|	acts 22	says -9
head|pronoun|organisation|	celle-ci 7	ela -42	ele -36	ella -29	elle -13	er -73	haar -18	hem 6	hij -49	il -36	lei -29	lui -52	sie -23	ze -60	zij -44	él -33
head|pronoun|person|	celle-ci -27	er 11	haar 7	hij 13	il 13	lei 11	lui 8	él 7
head|role|organisation|	assessora 15	autarca -27	behörde 14	bericht -47	bewindsman -13	brief 7	bürgermeister -30	cadre -49	capo -22	chef -23	coach -26	communiqué 21	comunicado -40	conseiller -36	die -38	diplomat -32	diplomate -36	diplomático -24	direction -45	dirigeante -30	dirigente -42	documento -36	empresa 13	entourage -38	estudio -42	executiva -25	fonte -62	fonti -60	frau -33	fuentes -54	funcionario -38	governante -32	iemand -46	intéressé -37	investigadora -29	líder -22	magistrada -21	man -28	manager -27	mann -40	minister -32	ministerin -24	ministra -19	ministre -45	ministro -45	mitarbeiter -59	moeder -44	nota 10	padre -38	papier -56	político -22	portavoce -43	portavoz -27	premier -46	presidente -44	proche -40	président -23	présidente -18	rapport -39	rechter -27	responsable 19	sentencia 12	sindacalista -36	sindaco -32	source -39	sprecher 13	sprecherin 11	syndicaliste -35	texto 27	titular -18	treinador -39	unternehmen -37	vader -50	vater -29	verbale -29	wethouder -32	órgão 27
head|role|person|	agente -25	assessora -35	autarca -8	autor -22	behörde -16	bewindsman 19	brief -32	bürgermeister -9	cadre -32	capo 21	cittadino -37	coach 7	conseiller -32	die 11	diplomat -27	diplomate 17	diplomático -12	dirigeante 32	dirigente -12	documento -45	entourage -42	estudio -21	fonte -70	fonti -47	frau 13	fuentes -50	funcionario 28	governante 30	iemand -39	intéressé 37	investigadora 25	líder 25	magistrada 19	man -57	manager 31	mann -12	minister 18	ministerin -10	ministra 11	ministre 32	ministro -32	mitarbeiter -22	moeder -53	médico -35	nota -52	padre 10	papier -37	portavoce -47	presidente -51	proche -38	président -17	présidente -12	rechter -28	responsable 9	sindacalista 34	sindaco -8	source -28	sprecher -28	sprecherin -40	syndicaliste 22	titular 22	treinador 25	unternehmen 10	vader -50	vater -36	verbale -42	wethouder -25	woordvoerder -48	élue 12	órgão -31
introduced|	false -9	true 38
introduced|false|	a -58	none -45	the 12	third 14
introduced|true|	a -48	none -47	the 43
kind|pronoun|	organisation -52	person 27
kind|pronoun|organisation|	third -52
kind|pronoun|person|	third 29
kind|role|	organisation -20
kind|role|organisation|	a -23	none -27	the -25
kind|role|person|	a -75	none -43	the 29
kin|artist|	none 40	other 7	same 20
kin|association|	none 14	other -20	same 21
kin|authority|	none -11	same -30
kin|club|	none -8	other -38
kin|coach|	none 19	other 8	same 10
kin|company|	none -7	same 30
kin|court|	none 48
kin|doctor|	none -64	same -12
kin|envoy|	none -33
kin|false|	none -10	other -21
kin|false|none|	13+ -45	2 21	3 -13	4-6 -41	7-12 -35
kin|false|none|free|	false -25	true -32
kin|false|none|no|	false -38
kin|false|none|unknown|	true 40
kin|false|none|yes|	true 39
kin|false|other|	0 -21	13+ -20	2 -26	3 -25	7-12 -48
kin|false|other|free|	false -11	true -61
kin|false|other|no|	false -71	true -33
kin|false|other|unknown|	false -9	true 9
kin|false|other|yes|	false -9	true 10
kin|judge|	none -53	other -16	same 35
kin|lawyer|	none -16	other -44	same 24
kin|leader|	none -55	other -12	same 27
kin|mayor|	none -34	other -20	same 9
kin|member|	none -14	other -15	same 10
kin|minister|	none -41	other -14	same 14
kin|null|	none -10	other -21
kin|party|	none -49	other -59
kin|player|	none 23	other -6	same -25
kin|police|	none -16	other -32	same 20
kin|priest|	none -29	other -56
kin|scientist|	none 22	other 33	same 46
kin|teacher|	none -23	other -30
kin|true|none|	0 16	1 7	13+ -17	2 -27	4-6 -52	7-12 -26
kin|true|none|no|	false -66
kin|true|none|unknown|	false -37
kin|true|none|yes|	false 15	true -9
kin|true|	other -32	same 49
kin|true|other|	0 -31	1 7	13+ -53	2 -27	3 -57	4-6 -28	7-12 -43
kin|true|other|free|	false -36	true -37
kin|true|other|no|	false -21	true -30
kin|true|other|yes|	false -7	true -10
kin|true|same|	0 -26	1 12	13+ 27	2 26	3 27	4-6 15	7-12 40
kin|true|same|free|	false 43
kin|true|same|no|	false -38	true -38
kin|true|same|unknown|	false 17	true 16
kin|true|same|yes|	false 13	true 30
kin|union|	other -39
kin|worker|	none 7	same 24
kin|writer|	other -30
language|de|pronoun|	organisation -42	person 8
language|de|role|	organisation -16
language|es|pronoun|	organisation -38	person 9
language|es|role|	organisation -57	person -14
language|fr|pronoun|	organisation -20
language|fr|role|	organisation -9	person 9
language|it|pronoun|	organisation -39	person 13
language|it|role|	organisation -21	person -18
language|nl|pronoun|	organisation -46	person 17
language|nl|role|	organisation 12
language|pt|pronoun|	organisation -49
language|pt|role|	organisation -25
last|pronoun|	false 9
last|pronoun|false|	0 14	1 22	3 -20	4-6 -33	7-12 -22
last|pronoun|false|0|	0 14
last|pronoun|false|1|	0 20	1 -23
last|pronoun|false|2|	1 -12
last|pronoun|false|3|	1 -29
last|pronoun|false|4-6|	0 -35	1 -32	2 -16	3 -8
last|pronoun|false|7-12|	1 -20	2 -36	3 -6
last|pronoun|false|no|	0 -49	1 -21	2 -69
last|pronoun|false|organisation|	0 -13	1 -32	2 -59	3 -66
last|pronoun|false|unknown|	2 -19	3 6
last|pronoun|false|yes|	0 38	1 38	2 26	3 -11
last|pronoun|true|	0 23	1 24	3 -14	7-12 9
last|pronoun|true|0|	0 23
last|pronoun|true|1|	0 14	1 19
last|pronoun|true|2|	0 10	1 -18
last|pronoun|true|3|	0 21	1 -38	2 -34
last|pronoun|true|4-6|	0 21	1 -7	2 -58	3 19
last|pronoun|true|7-12|	2 12	3 -18
last|pronoun|true|no|	0 -43	1 -58	2 -53	3 -71
last|pronoun|true|organisation|	1 -38	2 -13	3 -7
last|pronoun|true|unknown|	0 39	1 23	2 -38	3 -29
last|pronoun|true|yes|	2 26	3 35
last|role|	false -7
last|role|false|	0 -11	13+ -15	2 10	4-6 -27	7-12 -17
last|role|false|0|	0 -11
last|role|false|13+|	2 -32	3 -13
last|role|false|1|	0 14	1 -28
last|role|false|2|	0 12	1 -8	2 -36
last|role|false|3|	1 -14	2 14	3 -38
last|role|false|4-6|	0 -53	1 -25	2 -25
last|role|false|7-12|	1 -12	2 -32	3 -9
last|role|false|free|	1 -15	3 -24
last|role|false|no|	0 -37	1 -30	2 -80	3 -99
last|role|false|unknown|	0 -13	2 -6
last|role|false|yes|	2 14	3 11
last|role|true|	0 -34	1 21	13+ -15	2 -19	3 -23
last|role|true|0|	0 -34
last|role|true|13+|	3 -15
last|role|true|1|	0 30	1 -11
last|role|true|2|	0 -10	1 -28	2 13
last|role|true|3|	0 16	1 -59
last|role|true|4-6|	1 -49	3 35
last|role|true|7-12|	1 -52	2 -69	3 14
last|role|true|free|	0 13	1 -9	2 -36	3 -20
last|role|true|no|	0 -47	1 -11	2 -43	3 -64
last|role|true|unknown|	0 -14	2 6	3 -67
last|role|true|yes|	0 15	1 12	2 -25
near|pronoun|0|	0 16
near|pronoun|1|	0 22	1 -9
near|pronoun|2|	0 10	1 -17	2 -18
near|pronoun|3|	0 16	1 -44	2 -19
near|pronoun|4-6|	0 9	1 -27	2 -24
near|pronoun|7-12|	1 -25	2 -24	3 -8
near|role|0|	0 -13
near|role|13+|	2 -32	3 -14
near|role|1|	0 23	1 -28
near|role|2|	0 8	1 -17
near|role|3|	0 13	1 -40	2 10	3 -45
near|role|4-6|	0 -16	1 -37	2 -19	3 22
near|role|7-12|	1 -20	2 -37
	nobody -15
nobody|ending|pronoun|	-ci 13	aar -28	ela -8	er -17	hem -44	hij -17	il -14	lei -45	lla -9	lle -9	lui -44	sie -10	ze -14	zij -6	él -46
nobody|ending|role|	aar -24	ach -25	ada -53	ado 18	age 36	ail -22	ain -15	ale 20	and -12	ano -19	ant -35	apo -24	ata 11	ate -11	ato 18	ble -29	bre 15	che 14	cht 20	cia -9	cta 23	dad -21	den 22	der -23	die -8	dio 25	dor -6	dre 9	ene -42	ent 25	era -34	ero 14	ese -53	eta 37	eur 12	ger -43	gão -32	hef 10	ice 6	ico 28	ien 22	ige -40	ine 15	ing -15	ino 12	ion 13	ire -35	iro -31	ist 18	iva -28	ivo -10	ker -24	lar -30	lle -6	llo 34	lue -28	man 7	mat 23	men 23	mer -41	nen 27	ner -33	nne -8	nta 27	nte 9	nti 42	nto 47	nts 32	oce 46	oga -34	ole 29	one 12	ora -11	ore -6	ort -9	oso -29	ote 24	ouw -27	qué -17	rat -28	rau -9	rca 10	rce 37	rde -15	res 22	ria -24	rin -18	rio 22	ron 20	rte 17	sen 29	sor 27	ssé -37	sta -36	ste -57	ten 15	ter 24	tes 44	tie 13	tin 16	tor -16	tra -40	tre -15	tro 28	tta 12	uno 30	urs 28	use -27	voz -10	xto -23
nobody|kin|a|	company 44	envoy 30	mayor 19	member 48	player 28	police 37	scientist 23	worker 24
nobody|kin|none|	authority 43	scientist -27
nobody|kin|the|	artist -68	association -25	club 30	coach -65	company -46	court -24	doctor 31	judge 11	lawyer 8	mayor 17	member -29	party 39	player -37	police 12	priest 30	scientist -78	teacher 14	worker -46
nobody|many|	false -15
nobody|others|	1 -33	2 -70	3 20
nobody|pronoun|	celle-ci 13	ela -8	ella -9	elle -9	er -17	haar -28	hem -44	hij -17	il -14	lei -45	lui -44	sie -10	third -35	ze -14	zij -6	él -46
nobody|role|	a 42	acta 23	agente 22	assessora 9	autarca 6	autor 16	beamter 19	behörde -15	bericht 31	bewindsman -24	bürgermeister 17	cadre 36	capo -24	chef -7	cittadino 19	coach -25	communiqué -17	comunicado 29	conseiller 23	dernier -16	die -10	diplomat 23	diplomate -6	diplomático 15	dirigeante -35	dirigente 23	documento 41	empresa -31	entourage 32	estudio 25	executiva -28	fonte 57	fonti 42	frau -9	fuentes 33	funcionario -22	governante -45	iemand 39	intéressé -37	investigadora -31	líder -34	magistrada -33	man 39	manager -37	mann 17	minister -27	ministerin 9	ministra -22	ministre -34	ministro 35	mitarbeiter 29	mitteilung -14	moeder 33	médico 24	none 20	padre -23	papier 39	portavoce 40	premier -7	presidente 40	proche 23	président 8	présidente 13	rapport 35	rechter 26	responsable -29	sindacalista -37	source 37	sprecher -13	sprecherin -8	syndicaliste -30	texto -23	the -33	titular -30	treinador -34	unternehmen 23	vader 32	vater 29	verbale 33	wethouder 29	woordvoerder 10	élue -28	órgão -32
often|pronoun|	0 -27	1 -9	2 16	4 26
often|role|	0 -41	1 -18	2 20	3 8	4 -18
quoted|	true -39
rank|pronoun|0|0|	organisation 8
rank|pronoun|0|1|	organisation -11	person 11
rank|pronoun|0|2|	organisation -34	person -7
rank|pronoun|0|3|	organisation -31
rank|pronoun|0|4-6|	person -21
rank|pronoun|0|7-12|	person 7
rank|pronoun|	1 11	2 -8	3 19	4 -44
rank|pronoun|1|0|	organisation -34	person 31
rank|pronoun|1|1|	organisation -10	person 46
rank|pronoun|1|2|	organisation -60
rank|pronoun|1|3|	organisation -36	person -26
rank|pronoun|1|4-6|	organisation -45	person -14
rank|pronoun|2|1|	organisation -46	person -8
rank|pronoun|2|2|	organisation -32	person -27
rank|pronoun|2|3|	organisation -25
rank|pronoun|2|4-6|	organisation -24	person 8
rank|pronoun|2|7-12|	organisation -30
rank|pronoun|3|13+|	person 26
rank|pronoun|3|1|	organisation -20
rank|pronoun|3|2|	organisation -21	person 35
rank|pronoun|3|3|	organisation -23
rank|pronoun|3|4-6|	organisation -48	person -8
rank|pronoun|3|7-12|	organisation -43	person -26
rank|pronoun|4|13+|	organisation -41
rank|pronoun|4|2|	organisation -21	person -40
rank|pronoun|4|3|	organisation -15
rank|pronoun|4|4-6|	organisation -31	person -61
rank|pronoun|4|7-12|	organisation -47	person -12
rank|role|0|0|	organisation 17	person -50
rank|role|0|1|	organisation 7
rank|role|0|2|	organisation -27	person -18
rank|role|0|4-6|	organisation -49	person -22
rank|role|0|7-12|	organisation -38	person 13
rank|role|1|0|	organisation -48
rank|role|1|1|	organisation -18
rank|role|1|2|	organisation -22	person 14
rank|role|1|3|	organisation -93
rank|role|1|4-6|	organisation -104	person -29
rank|role|1|7-12|	organisation 8	person -11
rank|role|2|13+|	person 12
rank|role|2|1|	organisation -49
rank|role|2|2|	organisation -140	person -11
rank|role|2|3|	organisation -13	person -27
rank|role|2|4-6|	organisation 12
rank|role|2|7-12|	organisation -95	person 9
rank|role|	3 11	4 -30
rank|role|3|13+|	organisation -47	person -23
rank|role|3|1|	organisation -66	person 14
rank|role|3|2|	organisation -21	person 24
rank|role|3|3|	organisation -97	person 13
rank|role|3|4-6|	organisation -92	person -15
rank|role|3|7-12|	organisation 23	person -61
rank|role|4|13+|	person -21
rank|role|4|1|	organisation -47
rank|role|4|2|	organisation -104	person 21
rank|role|4|3|	organisation -86	person -20
rank|role|4|4-6|	organisation -22	person -23
rank|role|4|7-12|	organisation -49	person -25
role|pronoun|	name 17	role -26
role|role|	name 8	role -110
`;
