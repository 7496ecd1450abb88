/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 10	1 10	13+ -30	3 -20	4-6 -27	7-12 -55	organisation -16	person -10
akin|true|	0 -46	1 17	13+ 28	3 18	7-12 47	organisation -47	person 52
away|pronoun|	0 16	1 25	13+ 13	3 -19	4-6 -24	7-12 -14
away|pronoun|0|	first 9	later 25
away|pronoun|13+|	first -19	later 20
away|pronoun|1|	first 27
away|pronoun|2|	first 15	later -18
away|pronoun|3|	first -19
away|pronoun|4-6|	first -31
away|pronoun|7-12|	first -7	later -20
away|role|	0 -14	1 12	13+ -15	3 -15	4-6 -21	7-12 -16
away|role|0|	first -12	later -9
away|role|13+|	first -6	later -34
away|role|1|	first 7	later 10
away|role|2|	first -13	later 8
away|role|3|	first -19
away|role|4-6|	first -18	later -29
away|role|7-12|	first -10	later -38
body|false|	organisation -69	person 31
body|false|organisation|	a -41	none -39	the -62
body|false|person|	a -111	none 21	the 36
body|true|	organisation 33	person -65
body|true|organisation|	a -13	none -50	the 39
body|true|person|	a -32	none -43	the -63
body|unknown|	organisation -38	person -8
body|unknown|organisation|	none -8	the -49
body|unknown|person|	a -47	none -56	the 15
does|pronoun|	acts 21	null 14	says -20
does|pronoun|acts|0|	0 13	1 34	2 9	3 -32	first 24
does|pronoun|acts|13+|	first -7	later 17
does|pronoun|acts|1|	0 -40	1 -39	first 18	later 12
does|pronoun|acts|2|	1 -35	2 -8	first 15	later -17
does|pronoun|acts|3|	2 14	first -17	later -31
does|pronoun|acts|4-6|	first -33	later 12
does|pronoun|acts|7-12|	first 12	later -40
does|pronoun|null|0|	0 18	1 36	2 -31	first -24
does|pronoun|null|13+|	first -7	later 8
does|pronoun|null|1|	0 -50	1 -8	2 -20	first 12
does|pronoun|null|2|	1 -51	2 7	3 -15	later -18
does|pronoun|null|3|	0 30	1 21	2 13	3 -25	first -12	later 8
does|pronoun|null|4-6|	first 9	later -12
does|pronoun|says|0|	0 16	1 16	3 -22	later 11
does|pronoun|says|13+|	first -45
does|pronoun|says|1|	0 -43	1 -31	2 -17	first 16	later -10
does|pronoun|says|2|	2 -21	3 -41	first 7
does|pronoun|says|3|	1 -21	2 11	3 -37	first -8	later -9
does|pronoun|says|4-6|	first -60	later -14
does|pronoun|says|7-12|	first -38	later -48
does|role|	acts 6	null -10	says -14
does|role|acts|0|	0 9	2 -35	3 -17	first 16
does|role|acts|13+|	first -6	later -45
does|role|acts|1|	0 -21	1 -10	3 14	first -7	later 18
does|role|acts|2|	0 -30	1 -22	2 -7	3 -23	later 17
does|role|acts|3|	0 12	1 15	3 -8	first -12
does|role|acts|4-6|	first -7
does|role|acts|7-12|	first -44	later -8
does|role|null|0|	2 -9	3 -7	first -38	later 8
does|role|null|13+|	later -21
does|role|null|1|	0 -14	1 -47	2 -31	3 -9	later -14
does|role|null|2|	0 6	1 -22	3 -32	first -11
does|role|null|3|	0 15	1 19	2 22	3 -25	first -18
does|role|null|4-6|	first -19	later -38
does|role|null|7-12|	later -27
does|role|says|0|	0 15	1 30	3 18	first -12	later -39
does|role|says|13+|	first -13	later -45
does|role|says|1|	0 -62	1 -56	2 -16	3 -25	first 7	later 13
does|role|says|2|	0 -32	1 -13	2 -8	3 -18	first -26	later -12
does|role|says|3|	0 -30	1 9	2 -10	3 -21	first -11	later -27
does|role|says|4-6|	first -22	later -17
does|role|says|7-12|	later -100
ending|pronoun|organisation|	-ci 11	aar -25	ela -35	ele -45	er -68	hem 9	hij -65	il -34	lei -27	lla -38	lui -60	sie -20	zij -40	él -35
ending|pronoun|person|	-ci -42	aar 9	ela 7	ele 7	er 10	hij 12	il 10	lei 9	lui 8	zij 8	él 7
ending|role|organisation|	ach -30	aco -29	ada -31	ado -47	age -33	ale -46	and 19	ann -48	ano -60	ant -45	apo -22	ata -36	ate -35	ato -58	ble 19	che -35	cia 22	der 10	die -40	dio -54	dor -82	dre -58	ene -46	ent -32	era -38	ere -43	ero -22	ers 8	esa 11	ese -36	eta -21	eur -61	fer -54	fin -32	ger -30	gão 27	hef -28	her 10	ice -48	ico -50	ido -43	ief 14	ien -49	ier -64	ige -48	ina -27	ine -31	ing 33	ino -52	ion 8	ire -10	iro 11	ito -30	iva -27	ivo -44	ker 6	lar -19	ler -12	lle 16	man -40	mat -33	men -34	mer -25	nde -28	nen -51	ner -31	nta -42	nte -20	nti -48	nto -47	oce -8	ole -42	oog -28	ora -68	ore -55	ort 17	ota 6	ote -36	ouw -29	que -43	qué 15	rat 13	rau -31	rca -23	rce -31	rde 15	res -43	ria -54	rin -13	rio -70	ron -45	rte -42	sen -56	ssé -35	sta -64	ste -60	ter -25	tes -71	tie -7	tin -48	tor -59	tra -24	tre -53	tro -55	ung 8	uno -41	ure -42	urs -42	voz -37	xto 29	ère -31
ending|role|person|	aar 6	ach 9	ada 31	ado -7	age -47	ain 12	ale -12	and -14	ann 11	ano 9	ant 26	apo 21	ata -15	ate 12	ato -8	ble 12	bre -22	che -20	cht -39	cia -32	der -6	die 8	dio -13	dor 19	dre -12	ene 23	ent -30	era 21	ere 16	ers -39	esa -33	ese 29	eta -51	eur -16	fer 13	fin -9	ger 34	gão -26	her -48	ice -14	ico -30	ief -34	ien -16	ige 34	ine -14	ing -30	ino -12	ion -50	ire 22	iro 18	ist -11	ito -6	iva 6	ivo 23	ker 15	lar 17	ler 9	llo -37	lue 13	man 7	mat -27	men 6	mer 26	nen -28	ner 8	nne -13	nta -28	nti -40	nto -53	oce -36	oga 26	ole -24	one -60	ora 11	ore 10	ort -32	oso 16	ota -55	ote -22	ouw 16	que 10	rat 8	rau 12	rca -13	rce -33	rde -20	res -19	ria 12	rin 13	rio -16	ron -8	rte -23	sen -43	sor -33	ssé 38	sta 28	ste 40	ten -58	ter -29	tes -52	tie -58	tin -12	tor 12	tra 28	tre 10	tro -29	ung -10	urs -28	voz 12	ção -49	ère 20
fits|pronoun|	no -89	organisation -48	unknown 10	yes 58
fits|pronoun|no|0|	acts -46	null -28	says -34
fits|pronoun|no|	1 -31	13+ -58	2 -13	3 -83	4-6 -24	7-12 -103
fits|pronoun|no|1|	acts -55	null -8	says -51
fits|pronoun|no|2|	acts -52	null -56	says -53
fits|pronoun|no|3|	null -12	says -72
fits|pronoun|organisation|0|	null -10
fits|pronoun|organisation|	1 -12	13+ -54	2 -24	3 -65	4-6 -62	7-12 -61
fits|pronoun|organisation|1|	acts -7	null -32	says -32
fits|pronoun|organisation|2|	acts -40	null -65	says -42
fits|pronoun|organisation|3|	acts -39	null -68	says -34
fits|pronoun|unknown|0|	acts 7	null 28	says -13
fits|pronoun|unknown|	1 26	13+ 15	2 -15	3 -8	4-6 -17	7-12 -6
fits|pronoun|unknown|1|	acts 13
fits|pronoun|unknown|2|	acts 8	null -24	says -38
fits|pronoun|unknown|3|	acts 15	null -11	says -32
fits|pronoun|yes|	0 29	1 33	13+ 19	2 30	3 23	4-6 -8	7-12 13
fits|pronoun|yes|0|	acts 26	says 24
fits|pronoun|yes|1|	acts 13	null 28	says 18
fits|pronoun|yes|2|	acts 28	null 24	says 13
fits|pronoun|yes|3|	acts -8	null 11	says -11
fits|role|	free -11	no -89	yes 24
fits|role|free|	0 15	13+ -19	2 -14	3 -11	4-6 -33	7-12 -7
fits|role|free|0|	says 6
fits|role|free|1|	acts -20	null -25
fits|role|free|2|	acts -12	null -12	says -24
fits|role|free|3|	null -33	says -31
fits|role|no|	0 -39	1 -35	13+ -34	2 -45	3 -24	4-6 -56	7-12 -94
fits|role|no|0|	acts -30	null -11	says -69
fits|role|no|1|	acts -19	says -73
fits|role|no|2|	acts -58	null -50	says -58
fits|role|no|3|	acts -69	null -71	says -67
fits|role|unknown|	0 -41	1 34	13+ -24	2 -11	3 -47	7-12 -19
fits|role|unknown|0|	acts -17	null 9	says -21
fits|role|unknown|1|	acts 25	null -6
fits|role|unknown|2|	null 10	says -18
fits|role|unknown|3|	acts -48
fits|role|yes|	0 -36	2 29	3 17
fits|role|yes|0|	acts 14	says 9
fits|role|yes|1|	acts 9	null -10
fits|role|yes|2|	says 9
fits|role|yes|3|	acts 15	says -9
head|pronoun|organisation|	celle-ci 11	ela -35	ele -45	ella -38	er -68	haar -25	hem 9	hij -65	il -34	lei -27	lui -60	sie -20	zij -40	él -35
head|pronoun|person|	celle-ci -42	ela 7	ele 7	er 10	haar 9	hij 12	il 10	lei 9	lui 8	zij 8	él 7
head|role|organisation|	assessora -29	autarca -18	behörde 15	bericht -45	bewindsman -21	brief 14	bürgermeister -33	cadre -45	capo -22	chef -24	coach -30	communiqué 15	comunicado -38	conseiller -40	dernier -39	die -39	diplomat -33	diplomate -31	diplomático -25	direction 15	dirigeante -28	dirigente -52	documento -38	empresa 12	entourage -33	estudio -33	executiva -27	fonte -67	fonti -48	frau -31	fuentes -55	funcionario -43	governante -39	iemand -45	intéressé -35	investigadora -30	líder -26	magistrada -22	man -26	manager -29	mann -45	minister -46	ministerin -24	ministra -22	ministre -41	ministro -53	mitarbeiter -52	moeder -43	médico -12	nota 6	padre -36	papier -57	político -32	portavoz -31	premier -35	presidente -35	proche -29	présidente -18	rapport -35	rechter -37	responsable 19	sentencia 12	sindacalista -32	sindaco -29	source -31	sprecher 12	sprecherin 10	syndicaliste -33	texto 29	titular -19	treinador -33	unternehmen -34	vader -50	vater -33	verbale -28	wethouder -22	órgão 27
head|role|person|	assessora -27	autarca -8	autor -17	behörde -20	bewindsman 21	brief -34	bürgermeister -12	cadre -32	capo 21	cittadino -36	coach 9	conseiller -35	die 9	diplomat -27	diplomate 13	diplomático -21	direction -39	dirigeante 29	dirigente -16	documento -45	entourage -41	estudio -23	executiva 6	fonte -59	fonti -40	frau 12	fuentes -45	funcionario 29	governante 31	iemand -34	intéressé 38	investigadora 27	líder 26	magistrada 23	man -54	manager 30	mann -11	minister 23	ministra 6	ministre 29	ministro -33	mitarbeiter -25	moeder -42	médico -34	nota -55	padre 10	papier -33	político -7	portavoce -36	presidente -55	proche -27	président -13	présidente -12	rechter -28	responsable 12	sindacalista 31	source -33	sprecher -36	sprecherin -47	syndicaliste 22	titular 17	treinador 23	unternehmen 6	vader -42	vater -28	verbale -34	wethouder -27	woordvoerder -53	élue 13	órgão -26
introduced|	false -9	true 32
introduced|false|	a -54	none -39	the 12	third 15
introduced|true|	a -47	none -42	the 40
kind|pronoun|	organisation -55	person 24
kind|pronoun|organisation|	third -55
kind|pronoun|person|	third 26
kind|role|	organisation -26	person 6
kind|role|organisation|	a -14	none -18	the -18
kind|role|person|	a -77	none -43	the 34
kin|artist|	none 36	same 20
kin|association|	none 15	other -15
kin|authority|	none -14	same -9
kin|club|	none -10	other -37
kin|coach|	none 23	other 7	same 8
kin|company|	other 14	same 24
kin|court|	none 39
kin|doctor|	none -64	same -12
kin|envoy|	none -38
kin|false|	none -12	other -25
kin|false|none|	0 -7	13+ -44	2 20	3 -14	4-6 -37	7-12 -23
kin|false|none|free|	false -23	true -34
kin|false|none|no|	false -55
kin|false|none|unknown|	true 36
kin|false|none|yes|	true 36
kin|false|other|	0 -39	13+ -25	2 -27	3 -18	7-12 -45
kin|false|other|free|	false -9	true -54
kin|false|other|no|	false -107	true -32
kin|false|other|unknown|	false -21
kin|false|other|yes|	false -9	true 6
kin|judge|	none -48	other -15	same 22
kin|lawyer|	none -19	other -57	same 18
kin|leader|	none -64	other -14	same 30
kin|mayor|	none -28	other -22	same 9
kin|member|	other -15	same 10
kin|minister|	none -36	other -13	same 12
kin|null|	none -12	other -25
kin|party|	none -31	other -63
kin|player|	none 22	other -6	same -24
kin|police|	none -18	other -37	same 10
kin|priest|	none -22	other -56
kin|scientist|	none 18	other 35	same 42
kin|teacher|	none -12	other -35
kin|true|	none -8	other -26	same 53
kin|true|none|	0 25	13+ -9	2 -16	4-6 -54	7-12 -24
kin|true|none|no|	false -40
kin|true|none|unknown|	false -44
kin|true|none|yes|	false 20	true -12
kin|true|other|	0 -34	1 9	13+ -60	2 -28	3 -49	4-6 -27	7-12 -49
kin|true|other|free|	false -30	true -36
kin|true|other|no|	false -15	true -27
kin|true|other|unknown|	false -11
kin|true|other|yes|	false -6	true -18
kin|true|same|	0 -16	1 13	13+ 28	2 12	3 27	4-6 14	7-12 33
kin|true|same|free|	false 37	true 6
kin|true|same|no|	false -39	true -42
kin|true|same|unknown|	false 17	true 13
kin|true|same|yes|	false 16	true 33
kin|union|	other -43
kin|worker|	same 22
kin|writer|	none -8	other -23
language|de|pronoun|	organisation -40	person 10
language|de|role|	organisation -16
language|es|pronoun|	organisation -50	person 7
language|es|role|	organisation -49	person -6
language|fr|pronoun|	organisation -17
language|fr|role|	person 12
language|it|pronoun|	organisation -36	person 12
language|it|role|	organisation -27	person -8
language|nl|pronoun|	organisation -33	person 17
language|nl|role|	organisation -9	person 9
language|pt|pronoun|	organisation -40	person 9
language|pt|role|	organisation -23
last|pronoun|false|	0 14	1 18	13+ 10	2 -7	3 -14	4-6 -28	7-12 -27
last|pronoun|false|0|	0 14
last|pronoun|false|13+|	2 -32	3 12
last|pronoun|false|1|	0 27	1 -36
last|pronoun|false|2|	1 -10
last|pronoun|false|3|	1 -28	2 10
last|pronoun|false|4-6|	0 -33	1 -27	2 -14	3 -25
last|pronoun|false|7-12|	1 -14	2 -40	3 -8
last|pronoun|false|no|	0 -44	1 -21	2 -62	3 -8
last|pronoun|false|organisation|	1 -31	2 -81	3 -71
last|pronoun|false|unknown|	1 -11	2 -27
last|pronoun|false|yes|	0 27	1 41	2 26	3 -17
last|pronoun|	true 12
last|pronoun|true|	0 25	1 29	3 -15	4-6 -8	7-12 9
last|pronoun|true|0|	0 25
last|pronoun|true|1|	0 21	1 17
last|pronoun|true|2|	0 10	1 -7
last|pronoun|true|3|	0 23	1 -42	2 -39
last|pronoun|true|4-6|	0 25	1 -27	2 -8	3 19
last|pronoun|true|7-12|	2 11
last|pronoun|true|no|	0 -52	1 -52	2 -68	3 -64
last|pronoun|true|organisation|	1 -15	2 -19	3 -17
last|pronoun|true|unknown|	0 37	1 22	2 -13	3 -32
last|pronoun|true|yes|	2 28	3 27
last|role|	false -8
last|role|false|	0 -12	13+ -13	2 6	4-6 -25	7-12 -21
last|role|false|0|	0 -12
last|role|false|13+|	2 -30	3 -11
last|role|false|1|	0 14	1 -30
last|role|false|2|	0 10	2 -43
last|role|false|3|	1 -19	2 11	3 -40
last|role|false|4-6|	0 -62	1 -19	2 -34	3 -24
last|role|false|7-12|	1 -16	2 -37	3 -12
last|role|false|free|	0 6	1 -21	3 -24
last|role|false|no|	0 -39	1 -25	2 -79	3 -94
last|role|false|unknown|	0 -12	2 -6	3 9
last|role|false|yes|	2 15	3 12
last|role|true|	0 -31	1 26	13+ -16	2 -17	3 -30	4-6 -6	7-12 6
last|role|true|0|	0 -31
last|role|true|13+|	3 -16
last|role|true|1|	0 32
last|role|true|2|	1 -29	2 11
last|role|true|3|	0 11	1 -53	2 -8
last|role|true|4-6|	1 -60	3 40
last|role|true|7-12|	1 -60	2 -11	3 17
last|role|true|free|	2 -34	3 -22
last|role|true|no|	0 -26	1 -22	2 -50	3 -62
last|role|true|unknown|	0 -20	1 6	2 8	3 -87
last|role|true|yes|	0 22	1 9	2 -15
near|pronoun|0|	0 16
near|pronoun|13+|	2 -32	3 15
near|pronoun|1|	0 31	1 -22
near|pronoun|2|	0 12	1 -8	2 -12
near|pronoun|3|	0 18	1 -46	2 -9
near|pronoun|4-6|	0 17	1 -37	2 -13	3 -12
near|pronoun|7-12|	1 -19	2 -28	3 7
near|role|0|	0 -14
near|role|13+|	2 -30	3 -13
near|role|1|	0 22	1 -25
near|role|2|	0 8	1 -18	2 -8
near|role|3|	0 14	1 -43	2 13	3 -45
near|role|4-6|	0 -14	1 -40	2 -23	3 14
near|role|7-12|	1 -23	2 -34
	nobody -15
nobody|ending|pronoun|	-ci 8	aar -42	ela -11	ele -13	er -14	hem -37	hij -20	il -13	lei -47	lla -10	lle -13	lui -42	sie -12	ze -11	él -45
nobody|ending|role|	aar -24	ach -31	ada -55	ado 19	age 35	ail -21	ain -15	ale 23	and -17	ann -11	ano -17	ant -34	apo -23	ata 14	ate -13	ato 17	ble -31	bre 19	che 16	cht 22	cia -11	cta 23	dad -21	den 22	der -24	die -8	dio 19	dor -9	dre 9	ene -41	ent 26	era -31	ero 15	ers -10	ese -49	eta 39	eur 16	ger -41	gão -31	hef 8	ice 17	ico 26	ien 24	ige -39	ine 15	ing -17	ino 13	ire -31	iro -29	ist 19	iva -24	ivo -14	ker -26	lar -28	ler -11	lle -7	llo 33	lue -22	man 6	mat 22	men 21	mer -47	nen 21	ner -33	nne -14	nta 24	nti 38	nto 47	nts 28	oce 19	oga -28	ole 28	one 18	ora -10	oso -27	ote 21	ouw -22	qué -15	rat -29	rau -8	rca 10	rce 33	rde -17	rer -8	res 19	ria -19	rin -21	rio 22	ron 18	rte 19	sen 30	sor 27	ssé -38	sta -32	ste -56	ten 7	ter 28	tes 55	tie 34	tin 16	tor -18	tra -39	tre -13	tro 33	tta 10	uno 32	urs 25	voz -15	xto -22
nobody|kin|a|	company 44	envoy 36	leader 6	mayor 22	member 57	player 31	police 36	scientist 23	worker 31
nobody|kin|none|	authority 45	scientist -28
nobody|kin|the|	artist -69	association -31	club 31	coach -58	company -46	court -25	doctor 28	judge 11	mayor 19	member -18	party 40	player -42	priest 29	scientist -76	teacher 16	union -6	worker -28
nobody|many|	false -15
nobody|others|	1 -35	2 -79	3 19
nobody|pronoun|	celle-ci 8	ela -11	ele -13	ella -10	elle -13	er -14	haar -42	hem -37	hij -20	il -13	lei -47	lui -42	sie -12	third -41	ze -11	él -45
nobody|role|	a 33	acta 23	agente 13	assessora 16	autarca 7	autor 15	beamter 19	behörde -17	bericht 29	bewindsman -25	bürgermeister 19	cadre 31	capo -23	cittadino 23	coach -31	communiqué -15	comunicado 27	conseiller 33	die -8	diplomat 22	diplomático 22	direction -7	dirigeante -33	dirigente 28	documento 41	empresa -34	entourage 31	estudio 30	executiva -24	fonte 55	fonti 38	frau -8	fuentes 43	funcionario -24	governante -46	iemand 37	intéressé -38	investigadora -33	líder -36	magistrada -35	man 38	manager -35	mann 14	minister -32	ministerin 18	ministra -20	ministre -29	ministro 37	mitarbeiter 31	mitteilung -16	moeder 32	médico 23	none 23	padre -21	papier 35	portavoce 14	presidente 43	proche 19	président 10	présidente 12	rapport 34	rechter 27	responsable -31	sindacalista -37	source 33	sprecher -11	sprecherin -8	syndicaliste -28	texto -22	the -33	titular -28	treinador -31	unternehmen 21	vader 27	vater 22	verbale 30	wethouder 30	woordvoerder 10	élue -22	órgão -31
often|pronoun|	0 -39	1 -6	2 28	3 12	4 23
often|role|	0 -32	1 -24	2 38	4 -9
quoted|	true -47
rank|pronoun|0|0|	person 8
rank|pronoun|0|1|	organisation -10	person 6
rank|pronoun|0|2|	organisation -17	person -6
rank|pronoun|0|3|	organisation -40	person 6
rank|pronoun|0|4-6|	person -26
rank|pronoun|0|7-12|	person 9
rank|pronoun|	1 12	3 6	4 -34
rank|pronoun|1|0|	organisation -38	person 27
rank|pronoun|1|1|	person 42
rank|pronoun|1|2|	organisation -76	person 10
rank|pronoun|1|3|	organisation -39	person -32
rank|pronoun|1|4-6|	organisation -43	person -13
rank|pronoun|1|7-12|	organisation -14	person 8
rank|pronoun|2|1|	organisation -52
rank|pronoun|2|2|	organisation -41
rank|pronoun|2|3|	organisation -34	person -16
rank|pronoun|2|4-6|	organisation -35	person 8
rank|pronoun|2|7-12|	organisation -35
rank|pronoun|3|13+|	person 27
rank|pronoun|3|1|	organisation -20	person 17
rank|pronoun|3|2|	organisation -37	person 15
rank|pronoun|3|3|	organisation -21	person -25
rank|pronoun|3|4-6|	organisation -31
rank|pronoun|3|7-12|	organisation -53	person -11
rank|pronoun|4|13+|	organisation -54
rank|pronoun|4|2|	organisation -8	person -6
rank|pronoun|4|3|	organisation -20	person 17
rank|pronoun|4|4-6|	organisation -37	person -41
rank|pronoun|4|7-12|	organisation -49	person -24
rank|role|0|0|	organisation 19	person -46
rank|role|0|1|	organisation 14
rank|role|0|2|	organisation -14	person -20
rank|role|0|3|	organisation -14	person -14
rank|role|0|4-6|	organisation -59	person -14
rank|role|0|7-12|	organisation -36	person 10
rank|role|1|0|	organisation -51
rank|role|1|1|	organisation -21	person 12
rank|role|1|2|	organisation -22	person 7
rank|role|1|3|	organisation -108
rank|role|1|4-6|	organisation -85	person -26
rank|role|1|7-12|	organisation 6	person 8
rank|role|2|13+|	person 16
rank|role|2|1|	organisation -32
rank|role|2|2|	organisation -85	person -8
rank|role|2|3|	organisation -82	person -15
rank|role|2|4-6|	organisation -9	person 9
rank|role|2|7-12|	organisation -82	person 10
rank|role|	3 11	4 -27
rank|role|3|13+|	organisation -54	person 7
rank|role|3|1|	organisation -64	person 19
rank|role|3|2|	organisation -12	person 17
rank|role|3|3|	organisation -9	person 8
rank|role|3|4-6|	organisation -90
rank|role|3|7-12|	organisation -8	person -38
rank|role|4|13+|	person -45
rank|role|4|1|	organisation -51
rank|role|4|2|	organisation -83	person 30
rank|role|4|3|	organisation -88	person -12
rank|role|4|4-6|	organisation -74	person -22
rank|role|4|7-12|	organisation -31	person -24
role|pronoun|	name 13
role|role|	name -7
`;
