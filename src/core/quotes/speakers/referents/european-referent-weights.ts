/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 9	1 10	13+ -28	2 -7	3 -20	4-6 -17	7-12 -48	organisation -12	person -13
akin|true|	0 -45	13+ 27	2 18	3 16	4-6 -11	7-12 51	organisation -34	person 50
away|pronoun|	0 16	1 19	13+ 7	3 -22	4-6 -21	7-12 -10
away|pronoun|0|	first 12	later 19
away|pronoun|13+|	first -20	later 17
away|pronoun|1|	first 19	later 6
away|pronoun|2|	first 12	later -25
away|pronoun|3|	first -20	later -10
away|pronoun|4-6|	first -27
away|pronoun|7-12|	first -11	later -6
away|role|	0 -15	1 8	13+ -12	3 -15	4-6 -17	7-12 -13
away|role|0|	first -16
away|role|13+|	first -15
away|role|1|	first 7
away|role|2|	first -14	later 15
away|role|3|	first -18	later -6
away|role|4-6|	later -35
away|role|7-12|	first -14	later -13
body|false|	organisation -69	person 29
body|false|organisation|	a -44	none -43	the -57
body|false|person|	a -107	none 17	the 42
body|true|	organisation 31	person -69
body|true|organisation|	a -21	none -46	the 37
body|true|person|	a -29	none -44	the -65
body|unknown|	organisation -26	person -6
body|unknown|organisation|	none -10	the -38
body|unknown|person|	a -42	none -57	the 16
does|pronoun|	acts 21	null 9	says -12
does|pronoun|acts|0|	0 30	1 28	2 -37	3 -29	first 6	later 6
does|pronoun|acts|13+|	first -29	later 13
does|pronoun|acts|1|	0 -37	1 -53	2 -18	3 31	first 13	later 34
does|pronoun|acts|2|	1 10	2 -42	3 -12	first 29
does|pronoun|acts|3|	3 -19	first -22	later -38
does|pronoun|acts|4-6|	first -30	later -9
does|pronoun|acts|7-12|	first -10	later -71
does|pronoun|null|0|	0 15	1 10	2 -10	3 -43	first -25	later 20
does|pronoun|null|13+|	first -22	later 7
does|pronoun|null|1|	0 -45	1 -13	2 -19	first 10
does|pronoun|null|2|	0 -27	1 -7	2 22	3 -8	later -45
does|pronoun|null|3|	1 28	first -11	later 6
does|pronoun|null|7-12|	first 6
does|pronoun|says|0|	1 36	2 13	3 -25	first 19	later 27
does|pronoun|says|13+|	first -8
does|pronoun|says|1|	0 -30	1 -33	2 -6	3 -26	first 6	later -6
does|pronoun|says|2|	1 -35	2 -7	3 -29	first -10	later -9
does|pronoun|says|3|	first -6	later -30
does|pronoun|says|4-6|	first -28	later -9
does|pronoun|says|7-12|	first -38	later 14
does|role|	acts 10	null -7	says -15
does|role|acts|0|	0 11	2 -61	3 -12	first 14	later -27
does|role|acts|13+|	first 8	later 11
does|role|acts|1|	0 -13	2 14	first -9	later 42
does|role|acts|2|	0 -29	2 -10	3 -49	later 31
does|role|acts|3|	1 -25	2 6	3 14	first -29	later -6
does|role|acts|4-6|	first -10	later -40
does|role|acts|7-12|	first -94
does|role|null|0|	0 6	2 -10	first -45	later 17
does|role|null|13+|	first -17	later -18
does|role|null|1|	0 -20	1 -39	2 -30	later -13
does|role|null|2|	0 8	1 -14	2 8	3 -34	later -6
does|role|null|3|	0 -29	1 -59	2 17	3 -14	first -18	later 8
does|role|null|4-6|	later -55
does|role|null|7-12|	later -50
does|role|says|0|	0 9	1 35	3 13	first -12	later -40
does|role|says|13+|	first -55	later -47
does|role|says|1|	0 -58	1 -43	2 -18	3 -28	first 12	later -11
does|role|says|2|	0 -42	1 10	2 -8	3 -26	first -25
does|role|says|3|	0 -24	1 -38	3 -32	later -64
does|role|says|4-6|	first -19
does|role|says|7-12|	first -17	later 6
ending|pronoun|organisation|	-ci 10	aar -47	ela -38	ele -53	er -65	hij -64	il -25	lei -29	lla -27	lui -61	sie -13	zij -47	él -32
ending|pronoun|person|	-ci -32	aar -8	er 16	hij 13	il 11	lei 10	lui 6	sie 6
ending|role|organisation|	ach -34	aco -40	ada -43	ado -46	age -42	ale -48	and 16	ann -45	ano -62	ant -42	apo -21	ata -47	ate -36	ato -62	ble 22	che -32	cht -11	cia 31	dad -15	der 6	die -44	dio -55	dor -85	dos -45	dre -57	ega -32	ene -49	ent -53	era -38	ere -43	ero -11	ese -38	eta -23	eur -6	fer -56	fin -45	ger -21	gão 24	hef -42	her 7	ico -57	ido -41	ief 9	ien -52	ier -71	ige -61	ile -36	ina -30	ine -37	ing 29	ino -53	ion -10	ire 9	iro 16	ist -62	ito -19	iva -29	ivo -55	lar -25	ler -38	lue -35	man -40	mat -30	men -27	mer -38	nce 38	nde -34	nen -58	ner -45	nta -33	nte -18	nti -58	nto -51	nts -26	oga -31	ole -50	oog -32	ora -87	ore -55	ort 22	ota 11	ote -40	ouw -40	que -39	qué 22	rat 10	rau -28	rca -33	rce -50	rde 12	res -46	ria -70	rin -16	rio -67	ron -48	rte -42	sen -60	ssé -39	sta -16	ste -66	ter -16	tes -59	tie 11	tin -48	tor -57	tra -37	tre -58	tro -50	uno -27	ure -63	urs -37	use -32	voz -35	xto 22	ção 19	ère -38
ending|role|person|	aad -41	aar 11	ach 8	ada 30	age -41	ain 14	ale -17	alt -22	ana 14	and -23	ann 14	ano 10	ant 25	apo 22	ate 15	aus -28	ble 12	che -25	cht -26	cia -48	der -10	die 13	dio -19	dor 18	dos -26	dre -17	ega -26	ene 23	ent -18	era 14	ere 20	ers -25	esa -12	ese 25	eta -48	eur -13	fin -8	ger 31	gão -28	her -42	ice -11	ico -38	ido 9	ief -33	ien -17	ige 24	ina -8	ine -24	ing -28	ino -10	ion -17	ire 20	iro 14	ist -10	ito -8	ivo 21	ker 16	lar 28	ler 9	llo -33	lue 9	mat -19	mer 26	nen -26	ner 6	nne -14	nte -8	nti -44	nto -50	nts -27	oce -47	oga 24	ole -28	one -55	oog 13	ora 14	ore 12	ort -34	oso 18	ota -55	ote -22	ouw 25	rau 6	rce -26	rde -28	res -19	ria 11	rin 10	rio -13	ron -10	rte -23	sen -31	sor -33	ssé 37	sta 38	ste 43	ten -48	ter -28	tes -41	tie -54	tin -9	tor 12	tra 20	tre 7	tro -33	tta -11	ung 6	ure -6	urs -35	use 28	voz 6	ção -40	ère 14
fits|pronoun|	no -73	organisation -40	unknown 9	yes 52
fits|pronoun|no|	0 -31	1 -35	13+ -40	2 -21	3 -67	4-6 -17	7-12 -96
fits|pronoun|no|0|	acts -12	null -15	says -56
fits|pronoun|no|1|	acts -10	null -21	says -53
fits|pronoun|no|2|	acts -50	null -44	says -60
fits|pronoun|no|3|	acts 7	null 7	says -76
fits|pronoun|organisation|0|	acts 8	says -56
fits|pronoun|organisation|	1 -17	13+ -35	2 -15	3 -65	4-6 -62	7-12 -54
fits|pronoun|organisation|1|	acts -58	null -27	says -39
fits|pronoun|organisation|2|	acts -44	null -69	says -40
fits|pronoun|organisation|3|	acts -48	null -60	says -39
fits|pronoun|unknown|	0 9	1 27	13+ 6	2 -23	4-6 -15	7-12 -7
fits|pronoun|unknown|0|	acts 12	null 23
fits|pronoun|unknown|1|	null 6	says 6
fits|pronoun|unknown|2|	says -16
fits|pronoun|unknown|3|	acts 23	null -6	says -43
fits|pronoun|yes|	0 23	1 24	13+ 7	2 30	7-12 18
fits|pronoun|yes|0|	acts 6	null -7	says 33
fits|pronoun|yes|1|	acts 10	null 19	says 23
fits|pronoun|yes|2|	acts -20	null 18	says 27
fits|pronoun|yes|3|	acts -16
fits|role|	free -8	no -77	unknown -7	yes 21
fits|role|free|	0 11	13+ -16	2 -26	3 -10	4-6 -17	7-12 -10
fits|role|free|0|	acts 7	says -8
fits|role|free|1|	acts -18	null -36	says 10
fits|role|free|2|	acts -8	says -31
fits|role|free|3|	null -33	says -18
fits|role|no|	0 -35	1 -34	13+ -18	2 -28	3 -78	4-6 -92	7-12 -79
fits|role|no|0|	acts -57	says -62
fits|role|no|1|	acts -30	null 19	says -45
fits|role|no|2|	acts -53	null -55	says -59
fits|role|no|3|	acts -47	null -66	says -71
fits|role|unknown|	0 -34	1 37	13+ -18	2 -20	3 -64	7-12 -26
fits|role|unknown|0|	acts -7	says -18
fits|role|unknown|1|	acts 9	null -9
fits|role|unknown|2|	null 6	says -21
fits|role|unknown|3|	acts -27	null 19	says -17
fits|role|yes|	0 -30	1 -8	2 36	3 26	4-6 -14	7-12 7
fits|role|yes|0|	acts 16	null -14
fits|role|yes|1|	acts 31	null -20	says 7
fits|role|yes|2|	acts 6	null -24	says 14
fits|role|yes|3|	acts 16	null 11	says -9
head|pronoun|organisation|	celle-ci 10	ela -38	ele -53	ella -27	er -65	haar -47	hij -64	il -25	lei -29	lui -61	sie -13	zij -47	él -32
head|pronoun|person|	celle-ci -32	er 16	haar -8	hij 13	il 11	lei 10	lui 6	sie 6
head|role|organisation|	assessora -30	autarca -28	behörde 12	bericht -43	bewindsman -25	brief 9	bürgermeister -32	cadre -44	capo -21	chef -31	coach -34	communiqué 22	comunicado -32	conseiller -35	dernier -42	die -43	diplomat -30	diplomate -31	diplomaten -38	diplomático -25	direction -47	dirigeante -30	dirigente -49	documento -45	empresa 7	entourage -36	estudio -32	executiva -29	fonte -17	fonti -58	frau -28	fuentes -44	funcionario -39	governante -42	iemand -45	intéressé -39	investigadora -37	líder 9	magistrada -21	man -26	manager -18	mann -34	minister -39	ministerin -28	ministra -31	ministre -47	ministro -46	mitarbeiter -64	mitteilung 13	moeder -46	nota 11	padre -39	papier -54	perito -19	político -24	portavoz -32	premier -51	presidente -52	proche -37	préfecture -56	président -24	présidente -27	rapport -35	rechter -33	responsable 22	ricercatrice -36	sentencia 6	sindacalista 16	sindaco -40	source -50	sprecher 8	sprecherin 6	syndicaliste -37	texto 22	titular -25	treinador -32	unternehmen -27	vader -45	vater -33	verbale -38	verband 11	wethouder -31	woordvoerder 8	édile -36	élue -35	órgão 24
head|role|person|	assessora -25	autor -21	behörde -28	bericht -24	bewindsman 21	brief -33	bürgermeister -12	cadre -28	capo 22	cittadino -37	coach 8	conseiller -32	die 13	diplomat -19	diplomate 15	diplomaten -31	diplomático -19	direction -6	dirigeante 27	dirigente -24	documento -44	empresa 21	entourage -39	estudio -21	fonte -71	fonti -44	frau 6	fuentes -48	funcionario 27	governante 30	haus -28	iemand -29	intéressé 37	investigadora 23	magistrada 14	man -45	manager 25	mann -11	minister 22	ministra 11	ministre 26	ministro -38	mitarbeiter -35	mitteilung -32	moeder -39	médico -29	nota -55	papier -33	perito -34	político -7	portavoce -47	premier 7	presidente -58	proche -23	préfecture -31	présidente -15	rechter -27	responsable 12	ricercatrice 20	sindacalista 23	source -26	sprecher -32	sprecherin -42	syndicaliste 20	titular 28	treinador 24	vader -41	vater -37	verbale -28	verband -33	wethouder -31	woordvoerder -51	élue 9	órgão -28
introduced|	false -7	true 35
introduced|false|	a -48	none -36	the 12	third 13
introduced|true|	a -63	none -40	the 43
kind|pronoun|	organisation -47	person 25
kind|pronoun|organisation|	third -47
kind|pronoun|person|	third 26
kind|role|	organisation -17
kind|role|organisation|	a -16	none -20	the -13
kind|role|person|	a -70	none -41	the 29
kin|artist|	none 33	other 13	same 31
kin|association|	none -12	other -23	same 20
kin|authority|	none -8	same -28
kin|club|	other -40	same -6
kin|coach|	none 17	other 20	same 9
kin|company|	none -11	other 9	same 31
kin|court|	none 49
kin|doctor|	none -36	other -13	same -14
kin|envoy|	none -36
kin|false|	none -8	other -22
kin|false|none|	13+ -108	2 27	3 -16	4-6 -36	7-12 -21
kin|false|none|free|	false -28	true -27
kin|false|none|no|	false -33
kin|false|none|unknown|	false -7	true 37
kin|false|none|yes|	false 6	true 35
kin|false|other|	0 -28	13+ -77	2 -38	3 -22	4-6 7	7-12 -39
kin|false|other|free|	false -9	true -56
kin|false|other|no|	false -61	true -27
kin|false|other|unknown|	false -8	true -6
kin|false|other|yes|	false -17
kin|judge|	none -22	other -17	same 21
kin|lawyer|	none -16	other -58	same 15
kin|leader|	none -73	other -8	same 30
kin|mayor|	none -28	other -29	same 19
kin|member|	other -7
kin|minister|	none -32	other -20	same 19
kin|null|	none -8	other -22
kin|party|	none -42	other -60
kin|player|	none 20	same -18
kin|police|	other -42	same 15
kin|priest|	none -27	other -57
kin|scientist|	none 20	other 35	same 46
kin|teacher|	none -20	other -23
kin|true|	none -10	other -36	same 50
kin|true|none|	0 15	2 -12	4-6 -47	7-12 -28
kin|true|none|free|	true -7
kin|true|none|no|	false -60
kin|true|none|unknown|	false -38
kin|true|none|yes|	false 10	true -15
kin|true|other|	0 -33	1 13	13+ -59	2 -32	3 -42	4-6 -26	7-12 -24
kin|true|other|free|	false -29	true -39
kin|true|other|no|	false -11	true -17
kin|true|other|unknown|	false -22
kin|true|other|yes|	false -10
kin|true|same|	0 -12	1 15	13+ 24	2 18	3 17	4-6 15	7-12 42
kin|true|same|free|	false 43
kin|true|same|no|	false -39	true -32
kin|true|same|unknown|	false 29	true 21
kin|true|same|yes|	false 12	true 28
kin|union|	none -12	other -38
kin|worker|	none 13	other 12	same 24
kin|writer|	other -22
language|de|pronoun|	organisation -33	person 17
language|de|role|	organisation -10	person -9
language|es|pronoun|	organisation -41
language|es|role|	organisation -58
language|fr|pronoun|	organisation -9
language|fr|role|	organisation -6	person 7
language|it|pronoun|	organisation -38	person 11
language|it|role|	organisation -25	person -11
language|nl|pronoun|	organisation -27	person 10
language|pt|pronoun|	organisation -43
language|pt|role|	organisation -16	person 15
last|pronoun|	false 12
last|pronoun|false|	0 10	1 17	4-6 -24	7-12 -33
last|pronoun|false|0|	0 10
last|pronoun|false|13+|	2 -25	3 6
last|pronoun|false|1|	0 22	1 -23
last|pronoun|false|3|	0 26	1 -39	2 8
last|pronoun|false|4-6|	0 -6	1 -26	2 -9	3 -19
last|pronoun|false|7-12|	1 -43	2 -41	3 -6
last|pronoun|false|no|	0 -43	1 -18	2 -75
last|pronoun|false|organisation|	1 -37	2 -81	3 -69
last|pronoun|false|unknown|	0 10	1 8	2 -9
last|pronoun|false|yes|	0 29	1 29	2 24	3 -22
last|pronoun|true|	0 31	1 9	2 -14	3 -43	7-12 43
last|pronoun|true|0|	0 31
last|pronoun|true|1|	0 9
last|pronoun|true|2|	0 10	1 -27
last|pronoun|true|3|	0 -30	1 -24	2 -36
last|pronoun|true|4-6|	0 10	2 -37	3 21
last|pronoun|true|7-12|	2 41	3 9
last|pronoun|true|no|	0 -32	1 -53	2 -44	3 -42
last|pronoun|true|organisation|	0 10	1 -18	2 -21	3 -6
last|pronoun|true|unknown|	0 7	1 8	3 -7
last|pronoun|true|yes|	1 8	2 12	3 43
last|role|false|	0 -14	1 8	13+ -12	2 7	3 -8	4-6 -27	7-12 -11
last|role|false|0|	0 -14
last|role|false|13+|	2 -28	3 -11
last|role|false|1|	0 11	1 -12
last|role|false|2|	0 9	1 -7	2 10
last|role|false|3|	1 -25	3 -39
last|role|false|4-6|	0 -58	1 -23	2 -24
last|role|false|7-12|	1 -15	2 -21	3 -10
last|role|false|free|	1 -8	3 -26
last|role|false|no|	0 -26	1 -13	2 -76	3 -85
last|role|false|unknown|	0 -11
last|role|false|yes|	0 -8	3 9
last|role|	true -8
last|role|true|	0 -6	13+ -7	2 -18	3 -14	4-6 11	7-12 -15
last|role|true|0|	0 -6
last|role|true|13+|	3 -7
last|role|true|1|	0 25	1 -49
last|role|true|2|	1 -19	2 -27
last|role|true|3|	1 -31	2 9
last|role|true|4-6|	0 12	1 -16	2 22	3 -40
last|role|true|7-12|	2 -47
last|role|true|free|	1 -21	3 -17
last|role|true|no|	0 -58	1 -16	2 -45	3 -50
last|role|true|unknown|	0 -12	2 -10
last|role|true|yes|	0 12	1 10
near|pronoun|0|	0 16
near|pronoun|13+|	2 -25	3 8
near|pronoun|1|	0 23	1 -20
near|pronoun|2|	0 11	1 -17	2 -15
near|pronoun|3|	0 8	1 -40
near|pronoun|4-6|	1 -22	2 -13	3 -9
near|pronoun|7-12|	1 -43	2 -11
near|role|0|	0 -15
near|role|13+|	2 -28	3 -11
near|role|1|	0 23	1 -38
near|role|2|	0 10	1 -14	2 6
near|role|3|	1 -36	2 12	3 -43
near|role|4-6|	0 -15	1 -25	2 -11
near|role|7-12|	1 -17	2 -24	3 -9
	nobody -16
nobody|ending|pronoun|	-ci 12	er -22	hem -47	hij -23	il -15	lei -45	lla -14	lle -12	lui -46	sie -14	ze -7	zij -10	él -12
nobody|ending|role|	aad 37	aar -23	ach -27	ada -60	ado 6	age 35	ail -21	ain -10	ale 28	alt 17	ana -20	and -9	ann -10	ano -19	ant -30	apo -22	ate -16	ato 21	aus -8	ble -31	che 20	cht 16	cia -19	cta 20	dad -16	den 22	der -14	die -11	dio 24	dos 28	dre 20	ega 29	ene -35	ent 23	era -20	ere -11	ers -7	ese -45	eta 38	fer 8	fin 7	ger -43	gão -27	ico 32	ido -7	ien 27	ier 6	ige -25	ina 6	ine 25	ing -18	ino 9	ion 17	ire -28	iro -25	ist 18	ito 7	iva -29	ker -28	lar -35	llo 30	lue -24	man 14	mat 20	men 17	mer -42	nce -29	nen 21	ner -34	nne -11	nte 8	nti 44	nto 44	nts 25	oce 25	oga -29	ole 34	one 9	oog -9	ora -12	ort -7	oso -23	ote 21	ouw -27	que 7	qué -20	rat -25	rce 36	res 26	ria -14	rin -20	rio 16	ron 22	rte 20	sen 31	sor 26	ssé -35	sta -40	ste -59	ten 16	ter 24	tes 53	tie 15	tin 17	tor -15	tra -33	tre -14	tro 35	tta 13	ung -7	uno 28	ure 10	urs 28	use -30	voz -9	xto -21
nobody|kin|a|	company 39	envoy 31	mayor 24	member 61	player 24	police 37	scientist 31	worker 24
nobody|kin|none|	authority 40	scientist -24
nobody|kin|the|	artist -66	association -9	club 20	coach -52	company -48	court -22	doctor 26	lawyer 7	leader 9	member -26	minister -9	party 44	player -37	police -19	priest 30	scientist -76	teacher 15	union 20	worker -49
nobody|many|	false -16
nobody|others|	1 -41	2 -57	3 15
nobody|pronoun|	celle-ci 12	ella -14	elle -12	er -22	hem -47	hij -23	il -15	lei -45	lui -46	sie -14	third -35	ze -7	zij -10	él -12
nobody|role|	a 44	acta 20	agente 15	assessora 16	autor 15	beamter 20	bericht 26	bewindsman -28	bürgermeister 23	cadre 33	capo -22	chef -6	cittadino 20	coach -27	communiqué -20	comunicado 27	conseiller 32	die -13	diplomat 20	diplomaten 27	diplomático 15	direction 8	dirigeante -28	dirigente 35	documento 39	empresa -41	entourage 31	estudio 25	executiva -29	fonte 24	fonti 44	fuentes 50	funcionario -20	governante -37	haus -8	iemand 32	intéressé -35	investigadora -30	líder -35	magistrada -32	man 39	manager -34	mann 17	minister -30	ministra -26	ministre -27	ministro 39	mitarbeiter 32	mitteilung -13	moeder 33	médico 24	none 20	padre -21	papier 34	perito 23	portavoce 20	premier -7	presidente 45	proche 15	préfecture 30	présidente 13	rapport 34	rechter 27	responsable -31	ricercatrice -31	sindacalista -31	source 36	sprecher -9	sprecherin -6	syndicaliste -27	texto -21	the -36	titular -35	treinador -29	unternehmen 17	vader 28	vater 31	verbale 28	wethouder 30	woordvoerder 7	édile -12	élue -24	órgão -27
often|pronoun|	0 -25	1 6	2 -13	3 9	4 34
often|role|	0 -36	1 -13	2 21	3 -14	4 -13
quoted|	true -39
rank|pronoun|0|0|	organisation 6
rank|pronoun|0|1|	organisation -8
rank|pronoun|0|2|	organisation -8
rank|pronoun|0|3|	organisation -34	person -16
rank|pronoun|0|4-6|	person -28
rank|pronoun|	1 16	3 16	4 -39
rank|pronoun|1|0|	organisation -28	person 30
rank|pronoun|1|1|	organisation -15	person 36
rank|pronoun|1|2|	organisation -77
rank|pronoun|1|3|	organisation -44	person -6
rank|pronoun|1|4-6|	organisation -31
rank|pronoun|1|7-12|	person -20
rank|pronoun|2|1|	organisation -49
rank|pronoun|2|2|	organisation -44
rank|pronoun|2|3|	organisation -45	person -20
rank|pronoun|2|4-6|	organisation -42
rank|pronoun|2|7-12|	organisation -27	person 21
rank|pronoun|3|1|	organisation -30
rank|pronoun|3|2|	organisation -25	person 19
rank|pronoun|3|3|	organisation -19	person 12
rank|pronoun|3|4-6|	organisation -33	person 7
rank|pronoun|3|7-12|	organisation -40
rank|pronoun|4|13+|	organisation -35	person 8
rank|pronoun|4|2|	organisation -28
rank|pronoun|4|3|	organisation -16
rank|pronoun|4|4-6|	organisation -44	person -101
rank|pronoun|4|7-12|	organisation -45	person -24
rank|role|	0 -6	1 -7	3 12	4 -28
rank|role|0|0|	organisation 10	person -44
rank|role|0|2|	organisation -17	person -11
rank|role|0|4-6|	organisation -50	person -33
rank|role|0|7-12|	organisation -34	person -34
rank|role|1|0|	organisation -45	person 7
rank|role|1|2|	organisation -12	person 6
rank|role|1|3|	organisation -70
rank|role|1|4-6|	organisation -107	person -40
rank|role|1|7-12|	organisation -34
rank|role|2|13+|	person -26
rank|role|2|1|	organisation -29	person 7
rank|role|2|2|	organisation -43	person -12
rank|role|2|3|	organisation -21	person -30
rank|role|2|4-6|	organisation 12	person 9
rank|role|2|7-12|	organisation 13	person 6
rank|role|3|13+|	organisation -49	person 11
rank|role|3|1|	organisation -63	person 9
rank|role|3|2|	organisation -119	person 24
rank|role|3|3|	organisation -99	person 12
rank|role|3|4-6|	organisation -102
rank|role|3|7-12|	organisation 10	person -32
rank|role|4|13+|	person -23
rank|role|4|1|	organisation -47
rank|role|4|2|	organisation -91	person 18
rank|role|4|3|	organisation -94	person -39
rank|role|4|4-6|	organisation -72	person -15
rank|role|4|7-12|	organisation -36	person -16
report|pronoun|0|	affirmer 23	ajouter -6	assurer 18	confier 30	dire 7	dizer 34	déclarer 14	détailler 33	erklären 30	erzählen 29	faire_valoir 10	garantir -18	geven 34	glisser 29	indiquer 7	insister 22	kündigen 29	lachen 26	lancer -14	laten 26	leggen 19	lâcher 9	none -13	plaider 22	plaisanter 30	promettre 32	préciser 25	prévenir 27	raconter -19	rappeler 23	reageren 29	rechnen 6	rekenen 25	rufen 11	räumen 16	répondre -37	résumer 25	sagen 6	stellen -15	trancher -8	unlisted 16	verklaren -11	versprechen 14	vinden -25	voegen 27	écrire -15
report|pronoun|1|	affirmer -19	ajouter -26	assurer 21	confier -13	dire -27	déclarer 19	détailler -30	erklären 10	erzählen -17	faire_valoir -8	fluisteren 8	geben -23	glisser -24	indiquer 19	insister -19	kündigen -27	laten -10	leggen 6	lâcher 26	none -14	plaisanter -28	promettre -14	préciser -12	prévenir 11	raconter -13	reageren -22	rechnen 6	rekenen -10	responder -20	rufen -11	répondre 9	souri 11	stellen 22	trancher -28	unlisted -6	verklaren -14	versprechen -14	vertellen -15	vinden 23	voegen -23	écrire 14
report|pronoun|2|	affirmer -32	ajouter -27	assurer -24	confier -18	dire 15	déclarer -16	erklären -22	erzählen -22	faire_valoir 14	fluisteren -36	garantir 21	geben -12	glisser -25	indiquer -31	kündigen -19	lachen -24	lancer -38	laten -24	leggen -20	plaider -34	plaisanter -19	promettre -28	rappeler -27	reageren -23	rechnen -20	rekenen -18	räumen -16	répondre -27	résumer -20	sagen -49	stellen -25	trancher 15	unlisted -13	verklaren -30	versprechen -10	vertellen -26	vinden -26	zeggen -8	écrire -28
report|pronoun|3|	affirmer -36	ajouter 12	assurer -20	confier -36	dire -33	déclarer -28	erzählen -33	faire_valoir -28	fluisteren -32	geben 7	glisser -48	indiquer -24	kündigen -42	lachen -30	lancer 9	leggen -24	lâcher -51	none -8	plaider -30	promettre -33	rappeler -13	reageren -13	rechnen -9	rekenen -23	responder 19	répondre 24	résumer -23	sagen -42	stellen -35	trancher -46	unlisted -46	verklaren -39	versprechen -12	vertellen 6	vinden 8	zeggen -19	écrire 18
report|pronoun|false|affirmer|	1 23	4-6 -37	7-12 -50
report|pronoun|false|	ajouter -43	assurer 17	confier -11	dire 7	déclarer 20	erzählen 8	faire_valoir 10	fluisteren 15	garantir -9	geben 22	glisser -6	indiquer 13	lachen 10	laten 21	leggen 14	lâcher 24	none -16	plaisanter 22	promettre -7	prévenir 20	raconter -18	rappeler -40	reageren 20	rekenen 21	responder 16	rufen -9	räumen -30	répondre 21	résumer -11	sagen -26	souri 19	trancher 17	unlisted 14	verklaren -13	versprechen 11	vertellen 8	voegen 11	zeggen -7	écrire 21
report|pronoun|false|ajouter|	1 -16	2 -32	3 -53	4-6 -34	7-12 -27
report|pronoun|false|assurer|	1 24	4-6 -20
report|pronoun|false|confier|	1 25	4-6 -29	7-12 -31
report|pronoun|false|dire|	0 26	3 -30	4-6 7	7-12 -31
report|pronoun|false|déclarer|	1 18	2 11	4-6 -8
report|pronoun|false|détailler|	3 -28
report|pronoun|false|erklären|	1 18	4-6 -10
report|pronoun|false|erzählen|	3 -7	4-6 -23
report|pronoun|false|faire_valoir|	4-6 7
report|pronoun|false|fluisteren|	4-6 -37	7-12 -21
report|pronoun|false|geben|	1 20	3 8
report|pronoun|false|glisser|	4-6 -27	7-12 -33
report|pronoun|false|indiquer|	1 28
report|pronoun|false|kündigen|	2 -17	3 -26	4-6 -29	7-12 -16
report|pronoun|false|lachen|	1 29	2 -19	4-6 -9	7-12 -21
report|pronoun|false|lancer|	1 10
report|pronoun|false|laten|	1 31	4-6 -23
report|pronoun|false|leggen|	1 17	4-6 -21
report|pronoun|false|lâcher|	1 26
report|pronoun|false|none|	0 -23	13+ -41	2 -17	3 17	4-6 -7	7-12 -8
report|pronoun|false|plaider|	1 22	4-6 -42
report|pronoun|false|plaisanter|	1 29	4-6 -35
report|pronoun|false|promettre|	1 26	4-6 -25
report|pronoun|false|reageren|	1 23	2 13	4-6 -13
report|pronoun|false|rekenen|	1 22
report|pronoun|false|responder|	2 27
report|pronoun|false|räumen|	3 -30
report|pronoun|false|répondre|	4-6 21	7-12 -45
report|pronoun|false|résumer|	1 14	2 -26	3 -10	4-6 -19
report|pronoun|false|sagen|	0 17	2 -27	3 -27	4-6 -64	7-12 -38
report|pronoun|false|stellen|	1 14	4-6 -28	7-12 -25
report|pronoun|false|trancher|	3 -38
report|pronoun|false|unlisted|	1 -12	2 16	4-6 -28	7-12 -39
report|pronoun|false|verklaren|	1 29	4-6 -31
report|pronoun|false|versprechen|	1 14	7-12 -6
report|pronoun|false|vertellen|	1 -9	4-6 -43	7-12 -41
report|pronoun|false|vinden|	1 -19	7-12 12
report|pronoun|false|zeggen|	1 35	13+ 16	3 -30	4-6 -17	7-12 -61
report|pronoun|true|	affirmer -21	ajouter 37	assurer -6	confier 23	dire 11	déclarer -22	erklären 22	erzählen 10	faire_valoir -22	fluisteren -15	geben -29	indiquer -18	kündigen 20	lachen -19	laten -28	lâcher -26	none -8	plaider 8	plaisanter -12	promettre 17	préciser -8	raconter -14	rappeler 34	reageren -20	rechnen -20	rekenen -29	responder -19	räumen 28	répondre -29	résumer 25	souri -20	stellen -22	trancher -25	unlisted -20	verklaren -27	versprechen -14	vertellen -30	vinden -26	voegen -21	zeggen -7	écrire -21
report|pronoun|true|ajouter|	1 31
report|pronoun|true|dire|	3 -26
report|pronoun|true|déclarer|	4-6 -22
report|pronoun|true|kündigen|	1 27
report|pronoun|true|lachen|	4-6 -19
report|pronoun|true|laten|	2 -24
report|pronoun|true|none|	0 28	1 16	2 -24	3 -37	4-6 -7	7-12 -41
report|pronoun|true|plaisanter|	2 -12
report|pronoun|true|rekenen|	4-6 -25
report|pronoun|true|sagen|	1 13	2 -19	3 -27	4-6 -35	7-12 14
report|pronoun|true|unlisted|	2 -27
report|pronoun|true|vertellen|	2 -24
report|pronoun|true|zeggen|	2 -35	3 -20	4-6 8
report|role|0|	afirmar 16	aggiungere 15	alegar -31	annunciare 23	appeler 13	assicurare -21	assurer -25	attendre -24	avisar 6	berichten -34	betonen 9	bitten -26	brummen 6	chiedere 6	concluir -33	conclure 18	confermare -34	confier 15	contar -6	contestar -28	declarar 8	demander -38	dire -11	dizer -7	erklären 17	erwidern -31	exclure 19	exigir -19	explicar 11	expliquer -27	faire_valoir -13	garantir 7	geben -18	giurare 17	glisser -23	gracejar 32	hablar -27	heißen -31	indicar 17	indicare -31	indiquer 8	kündigen 22	lamentar 21	lancer -17	lassen -8	laten -28	lembrar -17	luiden -43	meinen -8	melden 15	negar -12	none -19	observar 20	parlare -26	parler -33	pedir -22	perguntar -27	precisare 32	preferir -17	prometer -17	préciser 28	prévenir -7	raccontare -29	raconter 30	rappeler 13	reconnaître -26	recordar 11	relatar 14	relever 24	responder -24	revelar -25	ricordare 33	rispondere -28	räumen 20	répondre -16	rétorquer 13	sagen 6	sapere -11	scherzare -10	scherzen 15	schreiben 10	schrijven -18	scrivere -24	sentenciar 14	sluiten 20	soltar -26	sostener 23	soupirer 17	spiegare 36	spreken -44	stellen 28	sublinhar 19	tagliare -29	teilen 24	vatten 25	verlauten -13	verraten 22	versichern 19	verweisen -25	vragen -29	écrire 37
report|role|1|	affirmer -35	afirmar -10	aggiungere -11	ammettere 10	annunciare -30	appeler -26	assicurare 14	assurer 11	attendre -44	berichten -28	betonen 15	bitten -29	brummen -27	chiedere -6	commentare 23	concluir -33	confermare 26	confier -37	confirmar -28	contar 14	contestar -25	declarar -35	demander -17	dire 24	dizer 19	erklären 9	erzählen 7	escrever -16	exclure -30	exigir -28	explicar -36	faire_valoir -37	garantir 11	geben -8	glisser 15	gracejar -32	hablar -27	heißen -28	indicar -29	indicare -29	indiquer -33	informar -31	kündigen -11	lamentar -23	lembrar 22	luiden 15	meinen 14	melden -41	negar 21	negare -32	none -17	observar -23	parlare 13	parler -18	pedir 16	perguntar -20	precisare -32	preferir -31	prometer -39	préciser -16	prévenir -27	raconter 10	referir -25	relatar 18	responder -29	resumir -28	revelar -19	ricordare -31	riferire -49	rispondere 11	räumen -23	répondre 19	rétorquer -33	sagen -48	sapere -28	scherzare 16	scherzen -22	schreiben -43	schrijven -29	scrivere 20	sentenciar -28	sluiten -27	soltar -18	sostener -28	soupirer -20	spiegare -30	spreken -35	staan -23	stellen -19	sublinhar -31	tagliare 13	teilen -42	unlisted 13	vatten -24	verlauten -20	verraten -33	versichern -39	vertellen -38	verweisen 20	vragen -30	willen -37	zeggen 13
report|role|2|	affirmer 20	aggiungere -29	alegar 20	ammettere -22	annunciare -33	appeler -27	assicurare -40	assurer 8	attendre -33	berichten -30	betonen -13	bitten -24	brummen -29	chiedere -45	commentare -40	conclure -34	confermare -30	confier -8	confirmar 15	contar -29	contestar -23	decir -37	declarar -29	demander 22	dizer -32	erzählen -43	escrever -27	exclure -23	exigir -27	explicar 19	expliquer -27	faire_valoir -29	garantir -33	geben 22	glisser -29	gracejar -40	heißen -24	indicar -25	indiquer -33	informar -17	kündigen -9	lamentar -31	lassen -19	lembrar -33	meinen 15	melden -41	negar -36	none -22	observar -32	parlare -31	pedir -53	perguntar -25	precisare -31	preferir -33	prometer 15	prévenir 16	raccontare -28	raconter -38	rappeler -43	reconnaître 13	recordar -16	referir -28	relatar -28	responder 26	resumir -20	revelar -33	ricordare -34	riferire -31	rispondere -28	räumen 11	répondre -26	rétorquer 22	sagen -46	sapere -21	scherzare -25	scherzen -31	schreiben -40	scrivere 15	sentenciar 20	sluiten -30	soltar -30	sostener -28	soupirer -38	spiegare -31	spreken -33	staan -37	sublinhar -35	tagliare -34	teilen -40	unlisted 8	verraten -36	versichern -20	verweisen -33	vragen -19	willen -29	zeggen -46
report|role|3|	afirmar -34	aggiungere -31	ammettere -7	annunciare -41	appeler -42	assicurare -63	assurer -12	attendre -45	berichten -38	betonen -30	bitten -44	brummen 8	chiedere -44	commentare -43	conclure -22	confirmar -43	contestar 16	decir -90	declarar 7	demander -62	dire -68	dizer -45	erklären -49	erzählen -49	escrever 9	expliquer 19	garantir 9	glisser -37	gracejar -64	indicar -34	indiquer -36	informar -62	kündigen -8	lassen -33	lembrar -37	meinen -32	melden -71	negar 12	none -25	observar -24	parlare -30	pedir -57	perguntar 26	preferir 8	prometer -47	prévenir -49	raconter -39	rappeler -60	recordar -42	referir -40	relatar -50	responder -42	resumir -34	revelar -16	ricordare -25	riferire 7	répondre -32	rétorquer -52	sagen -8	sapere -48	scherzare -32	scherzen 13	sluiten -33	soltar 9	sostener -52	soupirer 15	spiegare -40	spreken -75	staan -44	tagliare -41	teilen -51	verraten -48	versichern -58	verweisen -37	willen -42
report|role|false|	affirmer -8	afirmar 6	aggiungere -59	alegar 12	appeler -57	assicurare -41	attendre -50	avisar -16	berichten -61	bitten -39	chiedere -17	commentare 16	concluir -42	confermare -28	confier 7	contar -19	contestar -20	dizer -12	erklären 6	erzählen 18	exigir -55	explicar 15	expliquer 14	faire_valoir -13	geben -36	giurare 8	gracejar 13	hablar -58	heißen -35	indicare -35	indiquer -28	informar -24	kündigen -12	lamentar -38	lembrar -11	luiden -9	meinen 11	melden 7	negare 15	none -26	observar -10	parlare -49	parler -44	pedir -18	perguntar -23	préciser 7	raccontare -25	raconter 7	rappeler 14	reconnaître 10	recordar 8	referir -27	relatar 12	responder -34	resumir -52	revelar -27	ricordare -52	riferire 17	répondre 12	rétorquer 25	sapere -38	scherzare 17	schrijven -46	scrivere 15	sentenciar 9	sluiten -35	sostener 13	soupirer 23	spiegare 22	spreken -51	staan -20	stellen 25	sublinhar -45	teilen -6	unlisted 14	vatten 16	verlauten -43	verraten 13	versichern 8	vertellen -17	vragen -40	willen -51	zeggen 17	écrire 24
report|role|false|affirmer|	1 15	4-6 -40
report|role|false|afirmar|	1 13
report|role|false|aggiungere|	2 -19
report|role|false|ammettere|	1 21	2 -36
report|role|false|assicurare|	1 -14	2 -50	3 -34	4-6 -45	7-12 -34
report|role|false|assurer|	3 -43	7-12 -47
report|role|false|attendre|	4-6 -23	7-12 -42
report|role|false|berichten|	1 -35	4-6 -25
report|role|false|betonen|	1 -12	2 16	4-6 -33	7-12 11
report|role|false|bitten|	4-6 -19	7-12 -31
report|role|false|brummen|	2 6	4-6 -45
report|role|false|chiedere|	13+ -33	2 -48	4-6 -62	7-12 -52
report|role|false|commentare|	1 23
report|role|false|conclure|	1 7	3 -22	4-6 -44	7-12 -8
report|role|false|confermare|	4-6 -32
report|role|false|confier|	1 6	4-6 -34	7-12 -42
report|role|false|confirmar|	4-6 -42
report|role|false|contar|	1 -12	2 -29	3 15	4-6 -44	7-12 -44
report|role|false|decir|	3 -33	4-6 -45	7-12 -78
report|role|false|declarar|	1 16	4-6 -43	7-12 -20
report|role|false|demander|	1 -17	2 -29	4-6 23	7-12 -58
report|role|false|dire|	1 -8	13+ -32	2 9	3 -33	4-6 -53
report|role|false|dizer|	1 12	3 -21	4-6 -41	7-12 -35
report|role|false|erklären|	0 9	1 -12	2 16	3 -16	4-6 -55	7-12 -43
report|role|false|erzählen|	1 10	2 -22	3 17	4-6 9	7-12 -41
report|role|false|escrever|	2 13	3 -18
report|role|false|exigir|	1 -30
report|role|false|explicar|	1 18	2 -29
report|role|false|faire_valoir|	4-6 -36	7-12 6
report|role|false|garantir|	2 -39	3 -23	4-6 -33	7-12 -34
report|role|false|geben|	3 -31	4-6 -36
report|role|false|glisser|	4-6 -26	7-12 -29
report|role|false|hablar|	4-6 -47
report|role|false|heißen|	1 -31	4-6 -31
report|role|false|indicare|	3 -33
report|role|false|indicar|	1 19	2 -36	4-6 -27
report|role|false|indiquer|	2 -28	3 -21	4-6 -38	7-12 -11
report|role|false|informar|	3 -39	4-6 -58	7-12 -38
report|role|false|kündigen|	3 -10	4-6 -10	7-12 -20
report|role|false|lassen|	4-6 -35	7-12 -17
report|role|false|lembrar|	3 12	4-6 -37	7-12 -32
report|role|false|meinen|	3 -20
report|role|false|melden|	1 17	4-6 -45	7-12 -56
report|role|false|negare|	4-6 -39
report|role|false|negar|	4-6 -46
report|role|false|none|	0 15	1 -14	13+ -17	2 -20	3 -12	4-6 -37	7-12 -19
report|role|false|observar|	4-6 -25	7-12 -24
report|role|false|parlare|	4-6 -30
report|role|false|parler|	4-6 -38
report|role|false|pedir|	1 -29	2 12	3 -21	7-12 -57
report|role|false|perguntar|	4-6 -39
report|role|false|precisare|	2 -27	3 -19
report|role|false|preferir|	4-6 -34	7-12 10
report|role|false|prometer|	2 -37	3 16	4-6 -23	7-12 -48
report|role|false|préciser|	4-6 -32
report|role|false|prévenir|	4-6 -39	7-12 -30
report|role|false|raccontare|	1 -18	4-6 -36
report|role|false|raconter|	1 21	4-6 -33
report|role|false|rappeler|	1 20	7-12 -47
report|role|false|reconnaître|	4-6 -38
report|role|false|recordar|	1 11	2 -20
report|role|false|referir|	2 -26
report|role|false|relatar|	2 15	4-6 -26
report|role|false|responder|	1 -27	3 -26	4-6 -35	7-12 -39
report|role|false|resumir|	1 -36	3 -15	4-6 -22
report|role|false|revelar|	1 -23	2 13	4-6 -41
report|role|false|ricordare|	4-6 -32	7-12 -20
report|role|false|riferire|	1 25	2 -35	3 -25	4-6 -29	7-12 13
report|role|false|räumen|	4-6 8
report|role|false|répondre|	7-12 16
report|role|false|rétorquer|	4-6 -41	7-12 -41
report|role|false|sagen|	1 -12	2 28	3 -33	4-6 -57	7-12 -43
report|role|false|sapere|	4-6 -41
report|role|false|scherzare|	2 -36
report|role|false|schreiben|	1 -11	2 -35	7-12 -40
report|role|false|schrijven|	4-6 -35
report|role|false|scrivere|	1 -13	4-6 14
report|role|false|sentenciar|	4-6 -19
report|role|false|sluiten|	4-6 -30	7-12 -33
report|role|false|sostener|	4-6 -32	7-12 -44
report|role|false|spiegare|	1 26
report|role|false|spreken|	1 -44	4-6 -47	7-12 -55
report|role|false|staan|	4-6 -35
report|role|false|tagliare|	2 16
report|role|false|teilen|	1 19	2 -18	3 -28	4-6 -43
report|role|false|unlisted|	1 9	2 -47	3 -29	4-6 -30	7-12 11
report|role|false|verlauten|	4-6 -34
report|role|false|verraten|	1 21	2 -42	4-6 -20
report|role|false|versichern|	1 15	4-6 -31	7-12 -51
report|role|false|vertellen|	1 -12	2 11	4-6 -43
report|role|false|verweisen|	2 13	3 -39	4-6 -35	7-12 -30
report|role|false|vragen|	4-6 -34
report|role|false|willen|	3 -32	4-6 -33	7-12 -42
report|role|false|zeggen|	1 14	2 10	3 -27	4-6 -49
report|role|false|écrire|	2 13
report|role|true|	affirmer 6	afirmar 7	aggiungere 28	alegar -24	ammettere -23	appeler 13	assicurare 13	assurer -37	attendre -29	berichten -19	betonen 19	bitten -28	brummen -25	concluir -22	conclure 11	confermare 9	confier -16	contar 24	contestar 9	decir -23	declarar -30	demander -26	dizer 14	erklären 20	erzählen -22	exigir -13	faire_valoir -30	garantir 23	geben 30	glisser -13	gracejar 12	indicar -7	informar -33	kündigen 21	lamentar 25	lassen -15	lembrar -10	luiden -31	melden -34	negar 14	negare -26	none -19	parlare -10	prometer -19	préciser 20	prévenir -17	raconter 13	rappeler -19	reconnaître -28	relever 27	responder 27	resumir 11	ricordare 33	riferire -25	rispondere -33	räumen 20	répondre -16	rétorquer -31	sagen -7	sapere -22	schreiben -7	schrijven -24	scrivere 17	sluiten 14	soupirer -20	spiegare 7	spreken -32	staan -29	sublinhar 24	tagliare -27	teilen 8	verraten -33	versichern -28	vertellen -22	vragen -25	weisen -11	zeggen -17	écrire 19
report|role|true|affirmer|	3 17
report|role|true|aggiungere|	1 28
report|role|true|ammettere|	2 -16
report|role|true|assicurare|	3 -28
report|role|true|chiedere|	1 6	3 -19
report|role|true|confier|	2 -15
report|role|true|contar|	3 -38
report|role|true|demander|	1 -16
report|role|true|dire|	1 16	2 -23	4-6 -26
report|role|true|dizer|	2 -34
report|role|true|erklären|	3 -22
report|role|true|exigir|	1 -13
report|role|true|garantir|	1 7
report|role|true|informar|	2 -21
report|role|true|kündigen|	1 21
report|role|true|negar|	2 14
report|role|true|none|	1 6	2 -48	4-6 -25	7-12 -24
report|role|true|pedir|	1 -7	2 -30	4-6 -23
report|role|true|preferir|	2 -25
report|role|true|ricordare|	1 30
report|role|true|riferire|	2 -21
report|role|true|sagen|	2 -39	3 -12	4-6 -25
report|role|true|sapere|	1 -22
report|role|true|schreiben|	3 -25
report|role|true|spreken|	2 -36
report|role|true|unlisted|	1 15	3 -29
report|role|true|versichern|	3 -17
report|role|true|zeggen|	4-6 -24
role|pronoun|	name 24	pronoun -7	role -29
role|role|	name 20	pronoun -35	role -101
turn|pronoun|false|	falsefalse -10	none -11	truetrue 14
turn|pronoun|false|falsefalse|	organisation -18	sagen -48	yes -12
turn|pronoun|false|falsetrue|	affirmer -31	ajouter -23	assurer -29	confier -37	dire 9	déclarer -33	erklären -24	kündigen -32	lachen -23	laten -40	lâcher -53	no -15	none -18	organisation -26	plaider -34	plaisanter -38	promettre -15	rappeler -29	reageren -18	rechnen -11	rekenen -31	responder -23	répondre 20	résumer -29	sagen -49	stellen -30	verklaren -46	versprechen -15	vertellen -65	vinden 10	voegen -43	yes 16	zeggen -54
turn|pronoun|false|none|	dire 12	leggen 7	no -16	none -8	organisation -103	sagen 6	unknown -9	yes 17	zeggen 12
turn|pronoun|false|truefalse|	no -38	none -6	rekenen 29	sagen -15	unknown 24	vertellen 25	zeggen 11
turn|pronoun|false|truetrue|	déclarer 21	no -33	sagen 7	unknown -11	vertellen 25	yes 48	zeggen 40
turn|pronoun|true|falsefalse|	no -18	none -13	organisation 7	sagen -15	yes 9
turn|pronoun|true|falsetrue|	dire -36	lachen -19	no -58	none -12	organisation -21	rekenen -25	unknown -46	vertellen -26	yes 34	zeggen 6
turn|pronoun|true|	truefalse -8
turn|pronoun|true|truefalse|	ajouter 28	no -44	unknown 13	yes 11
turn|pronoun|true|truetrue|	no -66	none 8	unknown 25	vertellen -12	yes -10	zeggen -49
turn|role|false|	falsefalse -18	none -6	truetrue 13
turn|role|false|falsefalse|	betonen -46	chiedere 10	concluir -29	demander -51	dire -47	free -14	gracejar 7	informar -22	no -88	none 8	pedir -75	precisare 9	preferir 10	prometer -62	rappeler 10	resumir -45	ricordare -32	sagen -48	teilen -7	unlisted 9	yes -26	zeggen -12
turn|role|false|falsetrue|	aggiungere -19	assicurare -71	assurer -13	attendre -44	berichten -60	chiedere -45	conclure -37	confier 12	contar -67	declarar 6	demander 13	dire -27	dizer -46	erzählen -53	free -25	indicar -45	indiquer -19	kündigen -21	lamentar -36	lassen 11	lembrar 10	meinen -32	no -36	pedir -52	prometer 9	préciser -34	prévenir -52	raconter -22	responder -41	rétorquer -64	sagen -69	sapere -60	schreiben 17	soupirer 7	spiegare -34	spreken -44	tagliare 7	teilen 11	unknown 7	unlisted -48	verraten -61	vertellen -55	verweisen 9	vragen -30	yes 9	zeggen -43
turn|role|false|none|	commentare 11	contar -9	decir 11	dizer 13	erklären 15	erzählen 19	explicar 14	free -13	no -20	none -54	pedir 21	raconter 8	sagen 15	schreiben -33	teilen -19	zeggen 33
turn|role|false|truefalse|	declarar -8	free 18	none -16	riferire 19	sagen -26	soupirer 17	unknown -32	yes 23
turn|role|false|truetrue|	erklären -41	free 14	no -41	none -14	sagen 17	schreiben 22	unlisted 18
turn|role|true|	falsefalse -10	falsetrue -37	truetrue 22
turn|role|true|falsefalse|	affirmer 6	afirmar 7	betonen 20	concluir -22	demander -13	dire 9	dizer 6	faire_valoir -30	garantir 23	gracejar 12	informar -32	melden -29	no -31	none -12	pedir -10	precisare -19	preferir 8	prometer -14	rappeler -22	resumir -6	ricordare 30	sagen 10	unknown -11	unlisted -27	yes -7	zeggen -35
turn|role|true|falsetrue|	assurer -34	declarar -34	demander -21	free -28	no -61	none -35	riferire -25	sagen -21	soupirer -20	unknown -16	unlisted -22	yes -20	zeggen -11
turn|role|true|truefalse|	aggiungere 23	assicurare 14	dire -15	erklären 10	free -14	kündigen 21	no -47	sagen -27	spreken -32	tagliare -27	yes 21
turn|role|true|truetrue|	dire 6	none -14	sagen -13	schreiben -26	yes 27
`;
