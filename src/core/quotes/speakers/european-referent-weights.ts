/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 12	1 10	13+ -34	3 -17	4-6 -26	7-12 -39	organisation -16	person -9
akin|true|	0 -52	1 16	13+ 27	3 10	7-12 45	organisation -38	person 51
away|pronoun|	0 16	1 25	13+ 10	3 -17	4-6 -25	7-12 -17
away|pronoun|0|	first 8	later 26
away|pronoun|13+|	later 6
away|pronoun|1|	first 25
away|pronoun|2|	first 8	later -13
away|pronoun|3|	first -14	later -9
away|pronoun|4-6|	first -30	later -6
away|pronoun|7-12|	first -11	later -24
away|role|	0 -12	1 12	13+ -13	3 -13	4-6 -25	7-12 -17
away|role|0|	first -12	later -8
away|role|13+|	later -39
away|role|1|	first 8	later 10
away|role|2|	first -11	later 12
away|role|3|	first -18
away|role|4-6|	first -18	later -24
away|role|7-12|	first -12	later -35
body|false|	organisation -70	person 30
body|false|organisation|	a -39	none -27	the -64
body|false|person|	a -105	none 20	the 38
body|true|	organisation 33	person -67
body|true|organisation|	a -11	none -45	the 40
body|true|person|	a -30	none -31	the -64
body|unknown|	organisation -32	person -8
body|unknown|organisation|	none -6	the -52
body|unknown|person|	a -48	none -60	the 13
does|pronoun|	acts 12	null 10	says -17
does|pronoun|acts|0|	0 14	1 34	3 -35	first 22
does|pronoun|acts|13+|	later -22
does|pronoun|acts|1|	0 -44	1 -32	2 7	3 12	first 23	later 6
does|pronoun|acts|2|	1 -33	2 -9	first 13	later -16
does|pronoun|acts|3|	2 10	3 -19	first -17	later -34
does|pronoun|acts|4-6|	first -26	later 16
does|pronoun|acts|7-12|	first 10	later -32
does|pronoun|null|0|	0 19	1 26	2 -32	3 -8	first -21
does|pronoun|null|13+|	first 7	later 8
does|pronoun|null|1|	0 -58	2 -15	first 7	later 7
does|pronoun|null|2|	0 6	1 -50	2 12	3 -17	later -17
does|pronoun|null|3|	0 24	1 31	2 18	3 -8	first -9	later 8
does|pronoun|null|4-6|	first 11	later -17
does|pronoun|null|7-12|	later -9
does|pronoun|says|0|	0 19	1 17	3 -20	later 15
does|pronoun|says|13+|	first -37
does|pronoun|says|1|	0 -48	1 -40	2 -18	first 17
does|pronoun|says|2|	1 -31	2 -56	3 -37	later 11
does|pronoun|says|3|	1 -25	2 14	3 -34	first -11	later -19
does|pronoun|says|4-6|	first -68	later -17
does|pronoun|says|7-12|	first -52	later -59
does|role|	acts 7	says -14
does|role|acts|0|	0 11	1 6	2 -33	3 -19	first 18
does|role|acts|13+|	later -52
does|role|acts|1|	0 -18	1 -6	2 -9	3 18	later 20
does|role|acts|2|	0 -34	1 -21	3 -23	later 19
does|role|acts|3|	0 15	1 13	first -17	later 6
does|role|acts|4-6|	first -14
does|role|acts|7-12|	first -47
does|role|null|0|	2 -10	3 -13	first -38	later 13
does|role|null|13+|	later -27
does|role|null|1|	0 -13	1 -41	2 -27	later -14
does|role|null|2|	1 -25	3 -18
does|role|null|3|	0 11	1 18	2 25	3 -26	first -27
does|role|null|4-6|	first -15	later -33
does|role|null|7-12|	later -26
does|role|says|0|	0 17	1 30	3 15	first -13	later -39
does|role|says|13+|	first -13	later -45
does|role|says|1|	0 -63	1 -52	2 -31	3 -14	first 11	later 16
does|role|says|2|	0 -27	1 -14	2 -9	3 -12	first -31	later -11
does|role|says|3|	0 -32	1 9	2 -59	3 -20	first -7	later -30
does|role|says|4-6|	first -24	later -10
does|role|says|7-12|	first -12	later -98
ending|pronoun|organisation|	-ci 8	aar -31	ela -43	ele -29	er -81	hem 11	il -42	lei -23	lla -40	lle -7	lui -27	sie -17	ze -22	zij -45	él -37
ending|pronoun|person|	-ci -37	aar 15	ela 6	ele 19	er 10	il 12	lei 8	lui 11	sie 6	zij 10	él 8
ending|role|organisation|	ach -29	aco -24	ada -40	ado -48	age -30	ale -57	and 8	ann -48	ano -62	ant -48	apo -25	ata -36	ate -43	ato -49	ble 22	che -39	cia 22	der 17	die -43	dio -58	dor -74	dre -60	ene -42	ent -36	era -32	ere -50	ero -18	esa 8	ese -41	eta -29	eur -67	fer -66	fin -30	ger -23	gão 24	hef -39	her 8	ico -46	ido -40	ief 12	ien -58	ier -68	ige -46	ina -33	ine -30	ing 30	ino -49	iro 19	ito -28	iva -29	ivo -49	lar -25	ler -13	lle 9	man -42	mat -25	men -37	mer -27	nde -30	nen -37	ner -25	nta -43	nte -30	nti -51	nto -46	oce -8	ole -39	one 6	oog -34	ora -66	ore -57	ort 22	ota 11	ote -35	ouw -35	que -45	qué 14	rau -31	rca -30	rce -36	rde 11	res -34	ria -57	rin -8	rio -69	ron -48	rte -40	sen -43	ssé -35	sta -72	ste -13	ter -26	tes -60	tie -15	tin -47	tor -58	tra -22	tre -47	tro -52	uno -34	ure -64	urs -34	voz -34	xto 26	ère -34
ending|role|person|	aar 9	ach 12	ada 29	ado -12	age -44	ain 13	and -18	ano 9	ant 25	apo 22	ate 12	ato -12	bre -26	che -18	cht -38	cia -33	die 8	dio -17	dor 15	dre -10	ene 20	ent -31	era 17	ere 13	ers -40	esa -26	ese 29	eta -49	eur -15	fer 7	fin -10	ger 33	gão -24	her -47	ice -23	ico -25	ido 6	ief -31	ien -19	ier 6	ige 28	ina -25	ine -16	ing -27	ino -13	ion -48	ire 23	iro 16	ist -9	ito -10	iva 7	ivo 24	ker 16	lar 20	llo -38	lue 13	man 7	mat -24	men 7	mer 14	nen -35	nne -14	nta -29	nte -8	nti -39	nto -50	oce -46	oga 28	ole -26	one -63	ora 13	ore 16	ort -35	oso 16	ota -55	ote -20	ouw 26	que 10	rat 9	rau 12	rca -6	rce -39	rde -18	res -21	ria 23	rin 12	rio -16	rte -21	sen -38	sor -31	ssé 36	sta 31	ste 35	ten -54	ter -28	tes -48	tie -54	tin -11	tor 12	tra 25	tre 9	tro -39	tta -10	ung -6	urs -28	voz 6	ção -45	ère 20
fits|pronoun|	no -79	organisation -37	unknown 15	yes 60
fits|pronoun|no|0|	acts -48	null -27	says -31
fits|pronoun|no|	1 -32	13+ -41	2 -11	3 -83	4-6 -17	7-12 -102
fits|pronoun|no|1|	acts -49	null -7	says -42
fits|pronoun|no|2|	acts -49	null -52	says -53
fits|pronoun|no|3|	acts 9	null -8	says -77
fits|pronoun|organisation|0|	acts -8	says -15
fits|pronoun|organisation|	1 -11	2 -12	3 -63	4-6 -71	7-12 -80
fits|pronoun|organisation|1|	acts 9	null -39	says -46
fits|pronoun|organisation|2|	acts -39	null -70	says -31
fits|pronoun|organisation|3|	acts -45	null -25	says -35
fits|pronoun|unknown|	0 6	1 28	13+ -42	2 -14	4-6 -11
fits|pronoun|unknown|0|	acts 10	null 27
fits|pronoun|unknown|1|	acts 10	null 6
fits|pronoun|unknown|2|	acts 12	null -21	says -39
fits|pronoun|unknown|3|	acts 10	null -8	says -29
fits|pronoun|yes|	0 29	1 35	13+ 22	2 30	3 19	7-12 14
fits|pronoun|yes|0|	acts 28	says 20
fits|pronoun|yes|1|	acts 13	null 27	says 15
fits|pronoun|yes|2|	acts 23	null 30	says 10
fits|pronoun|yes|3|	acts -11	null 10	says -8
fits|role|	free -11	no -86	yes 26
fits|role|free|	0 15	13+ -13	2 -26	3 -9	4-6 -31	7-12 -17
fits|role|free|0|	acts 7	null -6	says 12
fits|role|free|1|	acts -8	null -22
fits|role|free|2|	acts -9	null -8	says -57
fits|role|free|3|	null -39	says -29
fits|role|no|	0 -35	1 -33	13+ -32	2 -47	3 -19	4-6 -54	7-12 -84
fits|role|no|0|	acts -32	null -7	says -69
fits|role|no|1|	acts -17	says -64
fits|role|no|2|	acts -52	null -52	says -58
fits|role|no|3|	acts -62	null -65	says -68
fits|role|unknown|	0 -39	1 36	13+ -26	2 -15	3 -55	7-12 -33
fits|role|unknown|0|	acts -15	says -21
fits|role|unknown|1|	acts 30
fits|role|unknown|2|	says -6
fits|role|unknown|3|	acts -46
fits|role|yes|	0 -35	2 29	3 18	4-6 -11
fits|role|yes|0|	acts 20	says 6
fits|role|yes|1|	null -8	says 15
fits|role|yes|2|	null 9
fits|role|yes|3|	acts 19	says -11
head|pronoun|organisation|	celle-ci 8	ela -43	ele -29	ella -40	elle -7	er -81	haar -31	hem 11	il -42	lei -23	lui -27	sie -17	ze -22	zij -45	él -37
head|pronoun|person|	celle-ci -37	ela 6	ele 19	er 10	haar 15	il 12	lei 8	lui 11	sie 6	zij 10	él 8
head|role|organisation|	assessora -28	autarca -28	behörde 11	bericht -49	bewindsman -23	brief 12	bürgermeister -28	cadre -48	capo -25	chef -25	coach -29	communiqué 14	comunicado -35	conseiller -36	dernier -45	die -40	diplomat -25	diplomate -36	diplomático -29	direction 15	dirigeante -26	dirigente -52	documento -37	empresa 13	entourage -30	estudio -39	executiva -29	fonte -64	fonti -51	frau -31	fuentes -45	funcionario -45	governante -40	iemand -43	intéressé -35	investigadora -21	líder -24	magistrada -17	man -28	manager -20	mann -38	minister -41	ministerin -25	ministra -21	ministre -41	ministro -50	mitarbeiter -41	moeder -38	nota 11	padre -37	papier -43	político -20	portavoz -31	premier -36	presidente -31	proche -33	présidente -21	rapport -30	rechter -35	responsable 22	sentencia 11	sindacalista -35	sindaco -24	source -36	sprecher 10	sprecherin 6	syndicaliste -45	texto 26	titular -25	treinador -45	unternehmen -37	vader -48	vater -27	verbale -29	wethouder -33	órgão 24
head|role|person|	assessora -28	autarca -6	autor -24	behörde -18	bewindsman 17	brief -31	bürgermeister -18	cadre -32	capo 22	cittadino -38	coach 12	conseiller -36	die 9	diplomat -24	diplomate 19	diplomático -13	direction -38	dirigeante 29	dirigente -11	documento -44	entourage -44	estudio -24	executiva 7	fonte -57	fonti -39	frau 12	fuentes -40	funcionario 30	governante 29	iemand -34	intéressé 36	investigadora 23	líder 26	magistrada 14	man -49	manager 26	mann -18	minister 25	ministra 7	ministre 26	ministro -34	mitarbeiter -15	moeder -45	nota -55	padre 8	papier -40	político -8	portavoce -46	premier 7	presidente -46	proche -27	président -12	présidente -14	rechter -26	sindacalista 34	source -39	sprecher -34	sprecherin -44	syndicaliste 24	titular 20	treinador 26	unternehmen 7	vader -40	vater -40	verbale -27	wethouder -25	woordvoerder -49	élue 13	órgão -24
introduced|false|	a -53	none -29	the 11	third 14
introduced|	true 32
introduced|true|	a -48	none -39	the 38
kind|pronoun|	organisation -44	person 27
kind|pronoun|organisation|	third -44
kind|pronoun|person|	third 29
kind|role|	organisation -24
kind|role|organisation|	a -15	none -18	the -18
kind|role|person|	a -77	none -41	the 26
kin|artist|	none 37	other 16	same 32
kin|association|	none 16	other -23
kin|authority|	none -16	same -13
kin|club|	none -8	other -33
kin|coach|	none 17	other 8	same 6
kin|company|	none -12	other 6	same 21
kin|court|	none 41
kin|doctor|	none -60	same -11
kin|envoy|	none -33
kin|false|	none -11	other -26
kin|false|none|	0 -6	13+ -42	2 20	3 -20	4-6 -36	7-12 -25
kin|false|none|free|	false -24	true -30
kin|false|none|no|	false -44
kin|false|none|unknown|	false 6	true 37
kin|false|none|yes|	true 35
kin|false|other|	0 -30	13+ -24	2 -23	3 -26	7-12 -45
kin|false|other|free|	false -9	true -59
kin|false|other|no|	false -103	true -27
kin|false|other|unknown|	false -6
kin|false|other|yes|	false -10	true -13
kin|judge|	none -45	other -16	same 24
kin|lawyer|	none -20	other -68	same 18
kin|leader|	none -65	other -9	same 30
kin|mayor|	none -25	other -25	same 9
kin|member|	other -16	same 11
kin|minister|	none -32	other -18	same 12
kin|null|	none -11	other -26
kin|party|	none -41	other -63
kin|player|	none 26	other -9	same -25
kin|police|	none -23	other -35	same 19
kin|priest|	none -23	other -56
kin|scientist|	none 20	other 37	same 45
kin|teacher|	none -8	other -28
kin|true|	none -13	other -27	same 54
kin|true|none|	0 26	13+ -12	2 -16	4-6 -51	7-12 -19
kin|true|none|free|	true -11
kin|true|none|no|	false -40
kin|true|none|unknown|	false -44
kin|true|none|yes|	false 19	true -12
kin|true|other|	0 -33	1 14	13+ -64	2 -29	3 -49	4-6 -13	7-12 -45
kin|true|other|free|	false -30	true -33
kin|true|other|no|	false -23	true -22
kin|true|other|unknown|	false -11
kin|true|other|yes|	true -16
kin|true|same|	0 -21	1 12	13+ 25	2 17	3 27	4-6 18	7-12 36
kin|true|same|free|	false 37	true 12
kin|true|same|no|	false -43	true -35
kin|true|same|unknown|	false 17	true 16
kin|true|same|yes|	false 16	true 36
kin|union|	none 10	other -43
kin|worker|	same 25
kin|writer|	other -23
language|de|pronoun|	organisation -41	person 14
language|de|role|	organisation -12	person -9
language|es|pronoun|	organisation -52	person 9
language|es|role|	organisation -53	person -7
language|fr|pronoun|	organisation -24
language|fr|role|	person 7
language|it|pronoun|	organisation -33	person 17
language|it|role|	organisation -27	person -9
language|nl|pronoun|	organisation -15	person 13
language|nl|role|	person 9
language|pt|pronoun|	organisation -49	person 12
language|pt|role|	organisation -19
last|pronoun|false|	0 13	1 20	13+ 8	3 -13	4-6 -30	7-12 -18
last|pronoun|false|0|	0 13
last|pronoun|false|13+|	3 10
last|pronoun|false|1|	0 29	1 -36
last|pronoun|false|2|	1 -19
last|pronoun|false|3|	1 -33	2 8
last|pronoun|false|4-6|	0 -37	1 -21	2 -15	3 -24
last|pronoun|false|7-12|	1 -26	2 -33
last|pronoun|false|no|	0 -41	1 -12	2 -59
last|pronoun|false|organisation|	1 -23	2 -77	3 -34
last|pronoun|false|unknown|	1 -10	2 -27
last|pronoun|false|yes|	0 26	1 43	2 32	3 -13
last|pronoun|true|	0 28	1 21	3 -11	4-6 -8
last|pronoun|true|0|	0 28
last|pronoun|true|1|	0 10	1 19
last|pronoun|true|2|	0 8
last|pronoun|true|3|	0 23	1 -35	2 -41
last|pronoun|true|4-6|	1 -22	2 -9	3 12
last|pronoun|true|no|	0 -53	1 -56	2 -64	3 -58
last|pronoun|true|organisation|	1 -30	2 -23	3 -28
last|pronoun|true|unknown|	0 41	1 15	2 -9	3 -28
last|pronoun|true|yes|	0 8	2 23	3 23
last|role|	false -7
last|role|false|	0 -15	13+ -10	2 7	4-6 -34	7-12 -27
last|role|false|0|	0 -15
last|role|false|13+|	2 -32	3 -7
last|role|false|1|	0 15	1 -26
last|role|false|2|	0 11	2 -34
last|role|false|3|	1 -18	2 18	3 -42
last|role|false|4-6|	0 -52	1 -26	2 -19	3 -23
last|role|false|7-12|	1 -29	2 -46	3 -10
last|role|false|free|	1 -22	3 -23
last|role|false|no|	0 -33	1 -22	2 -76	3 -90
last|role|false|unknown|	0 -11	3 8
last|role|false|yes|	3 11
last|role|true|	0 -27	1 26	13+ -15	2 -18	3 -27	7-12 7
last|role|true|0|	0 -27
last|role|true|13+|	3 -15
last|role|true|1|	0 31	1 -7
last|role|true|2|	0 -6	1 -28
last|role|true|3|	0 15	1 -50	2 -9
last|role|true|4-6|	0 -6	1 -59	3 36
last|role|true|7-12|	1 -54	3 12
last|role|true|free|	2 -34	3 -19
last|role|true|no|	0 -30	1 -23	2 -54	3 -58
last|role|true|unknown|	0 -22	1 16	3 -91
last|role|true|yes|	0 22	1 17	2 6
near|pronoun|0|	0 16
near|pronoun|13+|	3 12
near|pronoun|1|	0 30	1 -21
near|pronoun|2|	0 12	1 -12	2 -20
near|pronoun|3|	0 21	1 -46	2 -15
near|pronoun|4-6|	0 8	1 -27	2 -15	3 -14
near|pronoun|7-12|	1 -31	2 -29
near|role|0|	0 -12
near|role|13+|	2 -32	3 -11
near|role|1|	0 24	1 -25
near|role|2|	0 8	1 -14
near|role|3|	0 16	1 -40	2 15	3 -43
near|role|4-6|	0 -21	1 -47	2 -15	3 17
near|role|7-12|	1 -40	2 -41
	nobody -13
nobody|ending|pronoun|	-ci 12	aar -37	ela -11	ele -42	er -8	hem -39	hij -24	il -12	lei -49	lla -7	lle -9	lui -38	sie -11	ze -8	él -41
nobody|ending|role|	aar -23	ach -28	aco 7	ada -56	ado 21	age 32	ail -21	ain -17	ale 16	and -12	ann -8	ano -18	ant -34	apo -25	ata -6	ate -13	ato 19	ble -26	bre 18	che 15	cht 21	cia -8	dad -21	den 25	der -23	die -8	dio 22	dre 11	ene -38	ent 26	era -28	ero 14	ers -6	ese -54	eta 37	eur 16	fin 7	ger -41	gão -32	hef 8	ice 14	ico 23	ien 23	ige -35	ina 28	ine 16	ing -16	ino 11	ion 7	ire -32	iro -30	ist 19	ito 9	iva -26	ivo -12	ker -24	lar -30	ler -7	lle -6	llo 33	lue -23	man 7	mat 16	men 22	mer -30	nde -8	nen 28	ner -30	nne -11	nta 25	nti 38	nto 44	nts 26	oce 19	oga -33	ole 24	one 21	ora -9	ort -6	oso -22	ote 23	ouw -29	qué -16	rat -28	rau -9	rca 6	rce 37	rde -13	res 24	ria -22	rin -15	rio 23	ron 18	rte 19	sen 26	sor 29	ssé -37	sta -34	ste -56	ten 8	ter 27	tes 55	tie 33	tin 15	tor -18	tra -39	tre -14	tro 39	tta 11	uno 27	urs 24	voz -12	xto -22
nobody|kin|a|	company 39	envoy 31	mayor 16	member 56	player 26	police 20	scientist 24	worker 24
nobody|kin|none|	authority 42	scientist -27
nobody|kin|the|	artist -63	association -26	club 28	coach -61	company -39	court -25	doctor 27	judge 9	mayor 17	member -21	party 38	player -42	priest 27	scientist -78	worker -32	writer 8
nobody|many|	false -13
nobody|others|	1 -29	2 -76	3 22
nobody|pronoun|	celle-ci 12	ela -11	ele -42	ella -7	elle -9	er -8	haar -37	hem -39	hij -24	il -12	lei -49	lui -38	sie -11	third -35	ze -8	él -41
nobody|role|	a 41	agente 7	assessora 18	autor 19	beamter 19	behörde -13	bericht 33	bewindsman -25	bürgermeister 20	cadre 34	capo -25	chef -6	cittadino 20	coach -28	communiqué -16	comunicado 24	conseiller 30	die -9	diplomat 16	diplomate -8	diplomático 18	direction -8	dirigeante -32	dirigente 27	documento 38	empresa -31	entourage 32	estudio 29	executiva -26	fonte 57	fonti 38	frau -9	fuentes 44	funcionario -23	governante -42	iemand 30	intéressé -37	investigadora -32	líder -35	magistrada -31	man 41	manager -33	mann 15	minister -34	ministerin 17	ministra -19	ministre -27	ministro 35	mitarbeiter 16	mitteilung -17	moeder 32	none 32	padre -19	papier 38	político 6	portavoce 14	premier -7	presidente 38	proche 20	président 8	présidente 13	rapport 34	rechter 27	responsable -26	sindacalista -37	sindaco 7	source 37	sprecher -10	sprecherin -10	syndicaliste -29	texto -22	the -36	titular -30	treinador -34	unternehmen 22	vader 27	vater 31	verbale 27	wethouder 26	woordvoerder 12	élue -23	órgão -32
often|pronoun|	0 -42	1 -8	2 27	3 14	4 24
often|role|	0 -32	1 -28	2 47
quoted|	true -47
rank|pronoun|0|0|	person 7
rank|pronoun|0|1|	organisation -14	person 6
rank|pronoun|0|2|	person -7
rank|pronoun|0|3|	organisation -40	person 14
rank|pronoun|0|4-6|	person -27
rank|pronoun|0|7-12|	person 21
rank|pronoun|	1 10	3 8	4 -32
rank|pronoun|1|0|	organisation -36	person 27
rank|pronoun|1|1|	person 42
rank|pronoun|1|2|	organisation -81	person 6
rank|pronoun|1|3|	organisation -48	person -23
rank|pronoun|1|4-6|	organisation -50	person -22
rank|pronoun|1|7-12|	organisation -9	person 8
rank|pronoun|2|1|	organisation -51
rank|pronoun|2|2|	organisation -49
rank|pronoun|2|3|	organisation -26	person -18
rank|pronoun|2|4-6|	organisation -38	person 15
rank|pronoun|2|7-12|	organisation -38
rank|pronoun|3|13+|	person 24
rank|pronoun|3|1|	organisation -21	person 20
rank|pronoun|3|2|	organisation -55	person 20
rank|pronoun|3|3|	organisation -18	person -23
rank|pronoun|3|4-6|	organisation -39
rank|pronoun|3|7-12|	organisation -48	person -7
rank|pronoun|4|13+|	person -18
rank|pronoun|4|2|	organisation -16
rank|pronoun|4|3|	organisation -33	person 19
rank|pronoun|4|4-6|	organisation -40	person -40
rank|pronoun|4|7-12|	organisation -66	person -23
rank|role|0|0|	organisation 14	person -45
rank|role|0|1|	organisation 11
rank|role|0|2|	organisation -9	person -15
rank|role|0|3|	organisation -18
rank|role|0|4-6|	organisation -53	person -9
rank|role|0|7-12|	organisation -34	person 6
rank|role|1|0|	organisation -52
rank|role|1|1|	organisation -28	person 10
rank|role|1|2|	organisation -15
rank|role|1|3|	organisation -104
rank|role|1|4-6|	organisation -78	person -29
rank|role|	2 -10	3 8	4 -32
rank|role|2|13+|	person 13
rank|role|2|1|	organisation -28
rank|role|2|2|	organisation -122
rank|role|2|3|	organisation -79	person -13
rank|role|2|4-6|	organisation -14
rank|role|2|7-12|	organisation -76	person -6
rank|role|3|13+|	organisation -40	person 8
rank|role|3|1|	organisation -66	person 17
rank|role|3|2|	organisation -18	person 20
rank|role|3|3|	person 8
rank|role|3|4-6|	organisation -99
rank|role|3|7-12|	organisation -7	person -24
rank|role|4|13+|	person -45
rank|role|4|1|	organisation -52
rank|role|4|2|	organisation -93	person 29
rank|role|4|3|	organisation -76	person -12
rank|role|4|4-6|	organisation -78	person -25
rank|role|4|7-12|	organisation -45	person -23
role|pronoun|	name 12
`;
