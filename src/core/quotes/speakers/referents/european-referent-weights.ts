/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 13	1 9	13+ -27	2 -7	3 -20	4-6 -18	7-12 -48	organisation -10	person -12
akin|true|	0 -46	1 -6	13+ 23	2 20	3 14	4-6 -17	7-12 50	organisation -38	person 51
away|pronoun|	0 17	1 20	13+ 6	2 -6	3 -18	4-6 -19	7-12 -10
away|pronoun|0|	first 8	later 21
away|pronoun|13+|	first -19	later 18
away|pronoun|1|	first 19	later 6
away|pronoun|2|	first 13	later -27
away|pronoun|3|	first -19	later -6
away|pronoun|4-6|	first -27
away|pronoun|7-12|	later -20
away|role|	0 -12	1 8	13+ -12	3 -13	4-6 -17	7-12 -10
away|role|0|	first -12
away|role|13+|	first -16	later -6
away|role|1|	first 7
away|role|2|	first -10	later 11
away|role|3|	first -16	later -8
away|role|4-6|	first -8	later -26
away|role|7-12|	first -17	later -9
body|false|	organisation -62	person 33
body|false|organisation|	a -55	none -31	the -49
body|false|person|	a -109	none 19	the 41
body|true|	organisation 28	person -72
body|true|organisation|	a -12	none -48	the 35
body|true|person|	a -33	none -50	the -69
body|unknown|	organisation -28
body|unknown|organisation|	a -7	none -15	the -39
body|unknown|person|	a -45	none -61	the 13
does|pronoun|	acts 13	says -14
does|pronoun|acts|0|	0 23	1 30	2 -41	3 -36	first 8
does|pronoun|acts|13+|	first -35	later 16
does|pronoun|acts|1|	0 -33	1 -47	2 -11	3 24	first 17	later 37
does|pronoun|acts|2|	1 8	2 -45	first 26	later -10
does|pronoun|acts|3|	2 -33	3 -14	first -27	later -33
does|pronoun|acts|4-6|	first -31
does|pronoun|acts|7-12|	later -65
does|pronoun|null|0|	0 10	1 10	2 10	3 -46	first -36	later 20
does|pronoun|null|13+|	first -28
does|pronoun|null|1|	0 -44	2 -26	later 12
does|pronoun|null|2|	0 -24	1 -7	2 15	3 -11	later -33
does|pronoun|null|3|	0 33	1 28	2 13	3 -16	first -20	later 15
does|pronoun|null|7-12|	first 10
does|pronoun|says|0|	0 8	1 24	2 18	3 -28	first 14	later 19
does|pronoun|says|13+|	first -8
does|pronoun|says|1|	0 -36	1 -29	2 -13	3 -16	first 7	later -15
does|pronoun|says|2|	1 -34	3 -33	first -6	later -7
does|pronoun|says|3|	3 -14	first 7	later -30
does|pronoun|says|4-6|	first -30
does|pronoun|says|7-12|	first -32	later -6
does|role|	acts 11	null -8	says -14
does|role|acts|0|	0 10	2 -71	first 22	later -28
does|role|acts|13+|	later 8
does|role|acts|1|	0 -16	2 9	first -9	later 40
does|role|acts|2|	0 -29	1 6	3 -46	later 28
does|role|acts|3|	1 -22	2 9	3 15	first -21
does|role|acts|4-6|	first -11	later -20
does|role|acts|7-12|	first -97	later 6
does|role|null|0|	first -50	later 21
does|role|null|13+|	first -10	later -11
does|role|null|1|	0 -12	1 -50	2 -23	later -13
does|role|null|2|	0 21	1 -17	2 7	3 -30	later -14
does|role|null|3|	0 -33	1 -44	2 8	3 -10	first -14	later 9
does|role|null|4-6|	later -43
does|role|null|7-12|	later -36
does|role|says|0|	0 11	1 26	3 6	first -16	later -44
does|role|says|13+|	first -60	later -52
does|role|says|1|	0 -66	1 -35	2 -22	3 -15	first 6
does|role|says|2|	0 -41	1 6	2 -8	3 -14	first -25
does|role|says|3|	0 -19	1 -31	3 -40	later -63
does|role|says|4-6|	first -24
does|role|says|7-12|	first -9
ending|pronoun|organisation|	-ci 14	aar -28	ela -33	ele -35	er -64	hem -42	hij -49	il -66	lei -30	lla -35	lui -51	sie -13	zij -44	él -25
ending|pronoun|person|	-ci -40	aar -7	er 13	hem 14	hij 13	il 16	lei 8	lui 10	sie 6	zij 8
ending|role|organisation|	ach -33	aco -41	ada -46	ado -50	age -47	ain -56	ale -49	ann -54	ano -57	ant -55	apo -26	ata -47	ate -44	ato -66	ble 19	che -43	cht -12	cia 31	dad -6	der 21	die -43	dio -61	dor -83	dos -40	dre -70	ega -37	ene -45	ent -50	era -41	ere -49	ero -12	ers 7	ese -55	eta -19	eur -13	fer -64	fin -22	ger -23	gão 24	hef -37	her 8	ice -6	ico -43	ido -36	ief 12	ien -51	ier -21	ige -59	ile -31	ina -32	ine -38	ing 32	ino -53	ion -16	ist -57	ito -27	iva -29	ivo -50	lar -29	ler -27	lue -26	man -51	mat -30	men -28	mer -27	nce 34	nde -36	nen -50	ner -44	nta -41	nte -14	nti -56	nto -37	nts -19	oce -51	oga -34	ole -45	one 14	oog -29	ora -73	ore -51	ort 18	ota 12	ote -40	ouw -29	que -37	qué 21	rat 14	rau -30	rca -31	rce -43	rde 11	res -53	ria -51	rin -19	rio -69	ron -40	rte 11	sen -62	ssé -34	sta -80	ste -66	ten -10	ter -18	tes -54	tie 12	tin -54	tor -65	tra -29	tre -49	tro -55	uno -32	ure -56	urs -45	use -32	voz -46	xto 23	ção 21	ère -37
ending|role|person|	aad -40	aar 9	ach 11	ada 30	age -43	ain 7	ale -17	alt -26	ana 13	and -11	ann 7	ano 10	ant 24	apo 24	ate 15	aus -30	ble 12	che -23	cht -28	cia -44	der -18	die 15	dio -20	dor 19	dos -27	dre -8	ega -25	ene 26	ent -21	era 19	ere 26	ers -34	esa -27	ese 26	eta -51	eur -11	fer 15	fin -11	ger 31	gão -28	her -50	ice -6	ico -30	ido 9	ief -39	ien -17	ige 25	ina -7	ine -20	ing -34	ino -10	ion -16	ire 16	iro 13	ist -16	ito -12	iva 8	ivo 21	ker 6	lar 29	ler 12	llo -33	lue 8	mat -26	men 12	mer 26	nen -32	ner 12	nta -6	nte -8	nti -43	nto -54	nts -36	oce -48	oga 30	ole -22	one -55	oog 11	ora 9	ore 17	ort -32	oso 20	ota -52	ote -25	ouw 25	rau 8	rce -34	rde -26	res -20	ria 13	rin 11	rio -8	ron -15	rte -32	sen -31	sor -41	ssé 36	sta 38	ste 36	ten -47	ter -26	tes -55	tie -63	tin -9	tor 13	tra 21	tre 13	tro -32	ung 7	urs -28	use 28	ção -32	ère 12
fits|pronoun|	no -68	organisation -42	unknown 18	yes 50
fits|pronoun|no|	0 -27	1 -40	13+ -36	2 -17	3 -68	4-6 -13	7-12 -88
fits|pronoun|no|0|	acts -6	null -21	says -56
fits|pronoun|no|1|	null -12	says -50
fits|pronoun|no|2|	acts -49	null -35	says -62
fits|pronoun|no|3|	acts 7	says -76
fits|pronoun|organisation|0|	says -15
fits|pronoun|organisation|	1 -14	13+ -29	2 -62	3 -16	4-6 -66	7-12 -57
fits|pronoun|organisation|1|	acts -34	null -34	says -26
fits|pronoun|organisation|2|	acts -25	null -68	says -36
fits|pronoun|organisation|3|	acts -38	null -56	says -42
fits|pronoun|unknown|0|	acts 13	null 21	says -7
fits|pronoun|unknown|	1 28	13+ 8	2 -21	3 9	4-6 -23
fits|pronoun|unknown|1|	null 11
fits|pronoun|unknown|2|	null 8	says -18
fits|pronoun|unknown|3|	acts 22	null -16	says -37
fits|pronoun|yes|	0 25	1 33	13+ 11	2 32	7-12 12
fits|pronoun|yes|0|	acts 6	says 41
fits|pronoun|yes|1|	acts 9	null 17	says 26
fits|pronoun|yes|2|	acts -53	null 21	says 27
fits|pronoun|yes|3|	acts -6	null 8
fits|role|	free -8	no -78	yes 23
fits|role|free|	0 16	13+ -20	2 -21	3 -19	4-6 -7	7-12 -9
fits|role|free|0|	acts 9	says -7
fits|role|free|1|	acts -15	null -32	says 10
fits|role|free|2|	acts -12	says -43
fits|role|free|3|	acts -15	null -32	says -21
fits|role|no|	0 -37	1 -30	13+ -26	2 -38	3 -51	4-6 -105	7-12 -80
fits|role|no|0|	acts -62	null -6	says -59
fits|role|no|1|	acts -29	null 8	says -40
fits|role|no|2|	acts -61	null -49	says -61
fits|role|no|3|	acts -61	null -55	says -75
fits|role|unknown|	0 -40	1 37	13+ -16	2 -17	3 -53	7-12 -25
fits|role|unknown|0|	acts -11	says -12
fits|role|unknown|1|	null -13	says -6
fits|role|unknown|2|	null 13	says -32
fits|role|unknown|3|	acts -19	null 13	says -23
fits|role|yes|	0 -32	1 -12	2 43	3 17	4-6 -20
fits|role|yes|0|	acts 19
fits|role|yes|1|	acts 27	null -21
fits|role|yes|2|	null -17	says 19
fits|role|yes|3|	acts 18	null 9	says -12
head|pronoun|organisation|	celle-ci 14	ela -33	ele -35	ella -35	er -64	haar -28	hem -42	hij -49	il -66	lei -30	lui -51	sie -13	zij -44	él -25
head|pronoun|person|	celle-ci -40	er 13	haar -7	hem 14	hij 13	il 16	lei 8	lui 10	sie 6	zij 8
head|role|organisation|	autor -29	behörde 11	bericht -43	bewindsman -28	brief 12	bürgermeister -36	cadre -56	capo -26	chef -33	coach -33	communiqué 21	comunicado -30	conseiller -38	die -36	diplomat -30	diplomate -32	diplomaten -42	diplomático -20	direction -38	dirigeante -30	dirigente -51	documento -34	empresa 13	entourage -41	estudio -36	executiva -29	fonte -16	fonti -56	frau -30	fuentes -43	funcionario -33	governante -45	iemand -38	intéressé -34	investigadora -33	líder -32	magistrada -25	magistrate -34	man -33	manager -19	mann -43	minister -29	ministerin -33	ministra -24	ministre -44	ministro -49	mitarbeiter -48	mitteilung 14	moeder -42	nota 12	padre -34	papier -49	perito -22	político -21	portavoce -47	portavoz -41	premier -39	presidente -45	proche -39	préfecture -54	président -31	présidente -29	rapport -39	rechter -34	responsable 19	ricercatrice -24	sentencia 8	sindacalista -20	sindaco -41	source -43	sprecher 9	sprecherin 6	syndicaliste -30	texto 23	titular -29	treinador -32	unternehmen -28	vader -48	vater -33	verbale -37	verband 7	wethouder -40	woordvoerder 8	édile -31	élue -26	órgão 24
head|role|person|	assessora -31	autor -23	behörde -26	bericht -19	bewindsman 20	brief -39	bürgermeister -8	cadre -12	capo 24	cittadino -36	coach 11	conseiller -33	die 15	diplomat -26	diplomate 17	diplomaten -30	diplomático -22	dirigeante 29	dirigente -18	documento -45	empresa -24	entourage -41	estudio -20	executiva 8	fonte -72	fonti -43	frau 8	fuentes -45	funcionario 27	governante 31	haus -30	iemand -34	intéressé 36	investigadora 25	líder 26	magistrada 15	man -55	manager 24	mann -15	minister 23	ministerin -9	ministre 30	ministro -37	mitarbeiter -29	mitteilung -29	moeder -45	médico -31	nota -52	padre 8	papier -38	perito -38	portavoce -48	presidente -66	proche -31	préfecture -26	présidente -16	rechter -27	responsable 12	ricercatrice 23	sindacalista 25	source -34	sprecher -32	sprecherin -38	syndicaliste 18	titular 29	treinador 25	unternehmen 12	vader -39	vater -32	verbale -35	verband -24	wethouder -29	woordvoerder -52	élue 8	órgão -28
introduced|false|	a -57	none -38	the 6	third 8
introduced|	true 34
introduced|true|	a -57	none -40	the 41
kind|pronoun|	organisation -49	person 21
kind|pronoun|organisation|	third -49
kind|pronoun|person|	third 23
kind|role|	organisation -17
kind|role|organisation|	a -21	none -21	the -14
kind|role|person|	a -74	none -43	the 24
kin|artist|	none 36	other 17	same 26
kin|association|	other -27
kin|authority|	same -23
kin|club|	other -34	same -9
kin|coach|	none 21	other 17
kin|company|	none -8	other 7	same 30
kin|court|	none 48
kin|doctor|	none -57	other -11	same -15
kin|envoy|	none -37	other 10
kin|false|none|	0 -8	13+ -103	2 26	3 -23	4-6 -36	7-12 -22
kin|false|none|free|	false -36	true -26
kin|false|none|no|	false -32
kin|false|none|unknown|	true 36
kin|false|none|yes|	true 44
kin|false|	other -22
kin|false|other|	0 -14	1 -9	13+ -77	2 -42	3 -11	4-6 10	7-12 -26
kin|false|other|free|	true -58
kin|false|other|no|	false -98	true -30
kin|false|other|unknown|	false -12
kin|false|other|yes|	false -14
kin|judge|	none -21	other -20	same 14
kin|lawyer|	none -15	other -57	same 26
kin|leader|	none -69	other -6	same 26
kin|mayor|	none -21	other -34	same 21
kin|member|	other -10
kin|minister|	none -36	other -15	same 21
kin|null|	other -22
kin|party|	none -56	other -62
kin|player|	none 21	same -24
kin|police|	other -45	same 13
kin|priest|	none -27	other -54
kin|scientist|	none 11	other 35	same 40
kin|teacher|	none -26	other -22
kin|true|	none -12	other -35	same 54
kin|true|none|	0 12	13+ 6	2 -14	4-6 -47	7-12 -27
kin|true|none|free|	true -9
kin|true|none|no|	false -52
kin|true|none|unknown|	false -45
kin|true|none|yes|	false 11	true -11
kin|true|other|	0 -30	1 13	13+ -54	2 -38	3 -39	4-6 -22	7-12 -31
kin|true|other|free|	false -31	true -41
kin|true|other|no|	false -12	true -25
kin|true|other|unknown|	false -24
kin|true|other|yes|	false -9
kin|true|same|	0 -12	1 15	13+ 22	2 21	3 20	4-6 7	7-12 41
kin|true|same|free|	false 37	true -7
kin|true|same|no|	false -39	true -37
kin|true|same|unknown|	false 26	true 17
kin|true|same|yes|	false 13	true 28
kin|union|	none -10	other -46
kin|worker|	none 11	same 23
kin|writer|	other -21	same 6
language|de|pronoun|	organisation -32	person 18
language|de|role|	organisation -12
language|es|pronoun|	organisation -36	person 7
language|es|role|	organisation -47
language|fr|pronoun|	organisation -10
language|fr|role|	organisation -7	person 10
language|it|pronoun|	organisation -36	person 13
language|it|role|	organisation -30	person -11
language|nl|pronoun|	organisation -44	person 14
language|pt|pronoun|	organisation -42
language|pt|role|	organisation -8	person 13
last|pronoun|false|	0 11	1 19	13+ 7	4-6 -25	7-12 -30
last|pronoun|false|0|	0 11
last|pronoun|false|13+|	2 -17	3 11
last|pronoun|false|1|	0 24	1 -20
last|pronoun|false|3|	0 23	1 -35	2 10
last|pronoun|false|4-6|	0 -9	1 -26	2 -10	3 -25
last|pronoun|false|7-12|	1 -29	2 -34
last|pronoun|false|no|	0 -43	1 -6	2 -73
last|pronoun|false|organisation|	0 -7	1 -42	2 -71	3 -66
last|pronoun|false|unknown|	0 15	2 -9
last|pronoun|false|yes|	0 33	1 33	2 19	3 -16
last|pronoun|true|	0 31	1 6	2 -11	3 -36	4-6 10	7-12 36
last|pronoun|true|0|	0 31
last|pronoun|true|1|	0 6
last|pronoun|true|2|	0 14	1 -29
last|pronoun|true|3|	1 -65	2 -32
last|pronoun|true|4-6|	0 12	1 9	2 -48	3 20
last|pronoun|true|7-12|	2 33	3 13
last|pronoun|true|no|	0 -31	1 -48	2 -44	3 -45
last|pronoun|true|organisation|	0 13	1 -12	2 -7	3 -7
last|pronoun|true|unknown|	1 13	2 8	3 -7
last|pronoun|true|yes|	1 13	2 13	3 34
last|role|false|	0 -12	1 9	13+ -12	2 9	3 -8	4-6 -23	7-12 -8
last|role|false|0|	0 -12
last|role|false|13+|	2 -27	3 -11
last|role|false|1|	0 13	1 -18
last|role|false|2|	0 11	1 -8	2 18
last|role|false|3|	0 14	1 -34	2 15	3 -43
last|role|false|4-6|	0 -59	1 -24	2 -18
last|role|false|7-12|	1 -12	2 -17	3 -6
last|role|false|free|	3 -24
last|role|false|no|	0 -27	1 -19	2 -88	3 -87
last|role|false|unknown|	0 -9	2 -13
last|role|false|yes|	2 13	3 8
last|role|true|1|	0 25	1 -41
last|role|true|	2 -19	3 -17	7-12 -19
last|role|true|2|	1 -26	2 -29
last|role|true|3|	0 -7	1 -19
last|role|true|4-6|	0 13	1 -15	2 21	3 -54
last|role|true|7-12|	1 -18	2 -46
last|role|true|free|	1 -27	2 -23
last|role|true|no|	0 -55	1 -14	2 -38	3 -53
last|role|true|unknown|	0 -9	1 -10
last|role|true|yes|	0 13	1 15	2 -11
near|pronoun|0|	0 17
near|pronoun|13+|	2 -17	3 9
near|pronoun|1|	0 24	1 -13
near|pronoun|2|	0 11	1 -23	2 -14
near|pronoun|3|	0 18	1 -62
near|pronoun|4-6|	0 -8	1 -13	2 -12	3 -17
near|pronoun|7-12|	1 -29	2 -9
near|role|0|	0 -12
near|role|13+|	2 -27	3 -11
near|role|1|	0 24	1 -35
near|role|2|	0 10	1 -17	2 12
near|role|3|	0 9	1 -36	2 17	3 -38
near|role|4-6|	0 -23	1 -25	2 -7	3 -10
near|role|7-12|	1 -14	2 -21
	nobody -16
nobody|ending|pronoun|	-ci 10	aar 7	ela -7	er -18	hem -48	hij -20	il -11	lei -48	lla -10	lle -21	lui -43	sie -14	ze -9	zij -10	él -13
nobody|ending|role|	aad 38	aar -26	ach -26	ada -60	ado 7	age 35	ail -22	ain -10	ale 25	alt 21	ana -21	and -9	ann -12	ano -23	ant -29	apo -24	ate -16	ato 18	aus -9	ble -33	che 18	cht 17	cia -19	cta 21	dad -19	den 25	der -16	die -13	dio 20	dos 27	dre 17	ega 27	ene -38	ent 24	era -28	ere -13	ero 7	esa 6	ese -47	eta 39	fin 8	ger -38	gão -29	ico 28	ido -7	ien 26	ige -27	ina 8	ine 20	ing -19	ino 10	ion 15	ire -26	iro -26	ist 20	ito 11	iva -25	ker -21	lar -34	ler -9	llo 30	lue -20	man 15	mat 21	men 15	mer -43	nce -31	nen 26	ner -33	nta 10	nte 9	nti 40	nto 46	nts 27	oce 46	oga -38	ole 27	oog -8	ora -7	ore -7	ort -9	oso -26	ote 22	ouw -27	que 6	qué -19	rat -24	rce 38	rer -6	res 25	ria -14	rin -17	rio 14	ron 24	rte -10	sen 32	sor 29	ssé -36	sta -34	ste -53	ten 16	ter 23	tes 57	tie 12	tin 16	tor -19	tra -35	tre -9	tro 34	tta 7	ung -8	uno 31	ure 8	urs 28	use -30	voz -10	xto -22
nobody|kin|a|	company 40	envoy 38	leader 7	mayor 29	member 55	player 29	police 37	scientist 27	worker 27
nobody|kin|none|	authority 44	scientist -26
nobody|kin|the|	artist -66	association -11	club 19	coach -53	company -44	court -24	doctor 28	lawyer 8	leader 13	member -31	minister -6	party 43	player -35	police -18	priest 29	scientist -80	teacher 18	union 17	worker -46
nobody|many|	false -16
nobody|others|	1 -41	2 -59	3 17
nobody|pronoun|	celle-ci 10	ela -7	ella -10	elle -21	er -18	haar 7	hem -48	hij -20	il -11	lei -48	lui -43	sie -14	third -44	ze -9	zij -10	él -13
nobody|role|	a 45	acta 21	agente 16	assessora 17	autor 16	beamter 21	bericht 27	bewindsman -27	bürgermeister 24	cadre 26	capo -24	cittadino 20	coach -26	communiqué -19	comunicado 26	conseiller 35	dernier -10	die -14	diplomat 21	diplomate -8	diplomaten 26	diplomático 21	direction 6	dirigeante -31	dirigente 29	documento 40	empresa -31	entourage 32	estudio 24	executiva -25	fonte 27	fonti 40	fuentes 46	funcionario -19	governante -36	haus -9	iemand 32	intéressé -36	investigadora -29	líder -37	magistrada -29	man 43	manager -30	mann 14	minister -28	ministerin 8	ministra -14	ministre -23	ministro 37	mitarbeiter 29	mitteilung -11	moeder 36	médico 22	none 31	padre -19	papier 38	perito 26	portavoce 43	presidente 50	proche 20	préfecture 29	présidente 13	rapport 31	rechter 25	responsable -33	ricercatrice -29	sindacalista -27	source 38	sprecher -10	sprecherin -6	syndicaliste -25	texto -22	the -30	titular -34	treinador -30	unternehmen 15	vader 27	vater 28	verbale 28	wethouder 27	woordvoerder 12	édile -12	élue -20	órgão -29
often|pronoun|	0 -28	2 -23	3 26	4 34
often|role|	0 -23	1 -9	2 14	4 -16
quoted|	false 6	true -32
rank|pronoun|0|0|	person 7
rank|pronoun|0|1|	organisation -10	person 6
rank|pronoun|0|2|	organisation -35
rank|pronoun|0|3|	organisation 10	person -9
rank|pronoun|0|4-6|	person -32
rank|pronoun|	1 12	3 18	4 -45
rank|pronoun|1|0|	organisation -29	person 28
rank|pronoun|1|1|	organisation -13	person 29
rank|pronoun|1|2|	organisation -47
rank|pronoun|1|3|	organisation -42
rank|pronoun|1|4-6|	organisation -53
rank|pronoun|1|7-12|	person -23
rank|pronoun|2|1|	organisation -52	person 28
rank|pronoun|2|2|	organisation -37	person -26
rank|pronoun|2|3|	organisation -31	person -22
rank|pronoun|2|4-6|	organisation -34
rank|pronoun|2|7-12|	organisation -16	person 9
rank|pronoun|3|1|	organisation -17
rank|pronoun|3|2|	organisation -31	person 30
rank|pronoun|3|3|	organisation -34	person 10
rank|pronoun|3|4-6|	organisation -33	person -8
rank|pronoun|3|7-12|	organisation -27	person 10
rank|pronoun|4|13+|	organisation -29	person 11
rank|pronoun|4|2|	organisation -24	person -33
rank|pronoun|4|3|	organisation -26	person -49
rank|pronoun|4|4-6|	organisation -31	person -37
rank|pronoun|4|7-12|	organisation -49	person -35
rank|role|	0 -6	1 -6	3 7	4 -23
rank|role|0|0|	organisation 18	person -49
rank|role|0|2|	organisation -17	person -9
rank|role|0|3|	organisation -14	person 10
rank|role|0|4-6|	organisation -56	person -67
rank|role|0|7-12|	organisation -32	person 11
rank|role|1|0|	organisation -47
rank|role|1|1|	organisation 6
rank|role|1|2|	organisation -29	person 12
rank|role|1|3|	organisation -102
rank|role|1|4-6|	organisation -111	person -35
rank|role|2|13+|	person -25
rank|role|2|1|	organisation -49	person 8
rank|role|2|2|	organisation -52	person -8
rank|role|2|3|	organisation -96	person -37
rank|role|2|4-6|	person 9
rank|role|3|13+|	organisation -51	person -13
rank|role|3|1|	organisation -66	person 14
rank|role|3|2|	organisation -103	person 17
rank|role|3|3|	organisation -18	person 23
rank|role|3|4-6|	organisation -30	person -8
rank|role|3|7-12|	organisation 15	person -66
rank|role|4|13+|	organisation -6	person -13
rank|role|4|1|	organisation -49
rank|role|4|2|	organisation -99	person 31
rank|role|4|3|	organisation -83	person -40
rank|role|4|4-6|	organisation -71	person -12
rank|role|4|7-12|	organisation -31	person -19
report|pronoun|0|	affirmer 25	ajouter -9	assurer 12	confier 23	dizer 26	déclarer 18	détailler 27	erklären 27	erzählen 23	faire_valoir 9	garantir -16	geven 34	glisser 28	insister 17	kündigen 32	lachen 19	lancer -16	laten 21	leggen 13	lâcher 10	none -23	plaider 22	plaisanter 29	promettre 30	préciser 25	prévenir 17	raconter -13	rappeler 17	reageren 29	rechnen 9	rekenen 9	responder 8	rufen 29	räumen 16	répondre -24	résumer 19	sagen 12	trancher 34	unlisted 11	verklaren -11	versprechen 20	vinden 19	voegen 30	écrire -12
report|pronoun|1|	affirmer -20	ajouter -28	assurer 13	confier -8	dire -23	déclarer 13	détailler -22	erzählen -15	faire_valoir 6	fluisteren 15	geben -22	glisser -24	indiquer 17	insister -14	kündigen -29	lancer 13	laten -9	lâcher 15	plaisanter -27	préciser -12	prévenir 7	raconter -19	reageren -20	rechnen 21	responder -26	rufen -17	räumen 6	répondre -30	sagen -12	souri 14	stellen 17	trancher -28	verklaren -17	versprechen -19	vertellen -20	vinden -16	voegen -20	écrire -13
report|pronoun|2|	affirmer -23	assurer -16	confier -18	dire 22	déclarer -24	erklären -20	erzählen -20	faire_valoir -18	fluisteren -21	garantir 18	geben -18	glisser -26	indiquer -30	kündigen -23	lachen -24	lancer -35	laten -16	leggen -13	lâcher 7	plaider -37	plaisanter -24	promettre -27	préciser -21	rappeler -25	reageren -17	rechnen -27	rekenen -9	räumen -15	résumer -13	sagen -45	stellen -15	trancher -31	unlisted -20	verklaren -29	versprechen -11	vertellen -26	vinden -20	écrire -16
report|pronoun|3|	affirmer -40	ajouter -7	assurer -24	confier -29	dire -40	déclarer -18	erklären -18	erzählen -14	faire_valoir 13	fluisteren -32	geben 10	glisser -49	indiquer -31	kündigen -43	lachen -27	lancer 13	leggen -25	lâcher -39	none -12	plaider -37	promettre -27	rappeler -14	reageren -18	rechnen -22	rekenen -13	responder 17	répondre 18	résumer -22	sagen -29	stellen -28	trancher -40	unlisted -42	verklaren -43	versprechen -12	vertellen 12	vinden -51	zeggen -32	écrire 18
report|pronoun|false|	affirmer 9	ajouter -37	assurer 9	confier -14	déclarer 23	détailler -7	erzählen 6	faire_valoir 14	fluisteren 14	garantir -7	geben 21	geven 6	indiquer 14	kündigen -16	lachen 9	lancer 6	laten 19	leggen 11	lâcher 17	none -11	plaisanter 14	promettre -6	préciser 6	prévenir 12	raconter -24	rappeler -31	reageren 20	rechnen 17	responder 24	räumen -23	répondre 17	résumer -9	sagen -32	souri 18	stellen 7	trancher 20	unlisted 13	verklaren -17	versprechen 16	voegen 10	écrire 20
report|pronoun|false|affirmer|	1 27	4-6 -34	7-12 -36
report|pronoun|false|ajouter|	1 -8	2 -40	3 -32	4-6 -32	7-12 -29
report|pronoun|false|assurer|	1 16	4-6 -24
report|pronoun|false|confier|	1 15	4-6 -32	7-12 -25
report|pronoun|false|dire|	0 26	1 -8	3 -23	4-6 12	7-12 -26
report|pronoun|false|déclarer|	1 25	2 9	4-6 -11
report|pronoun|false|détailler|	3 -21
report|pronoun|false|erklären|	1 16	3 -17	4-6 -6
report|pronoun|false|erzählen|	4-6 -21
report|pronoun|false|faire_valoir|	4-6 6
report|pronoun|false|fluisteren|	4-6 -26	7-12 -11
report|pronoun|false|geben|	1 18	3 9
report|pronoun|false|glisser|	4-6 -29	7-12 -30
report|pronoun|false|indiquer|	1 30
report|pronoun|false|kündigen|	2 -23	3 -23	4-6 -29	7-12 -11
report|pronoun|false|lachen|	1 26	2 -13	7-12 -15
report|pronoun|false|lancer|	1 10	3 -13	4-6 8
report|pronoun|false|laten|	1 27	4-6 -24
report|pronoun|false|leggen|	1 16	4-6 -17
report|pronoun|false|lâcher|	1 27
report|pronoun|false|none|	0 -16	13+ -36	2 -11	3 13	4-6 -19
report|pronoun|false|plaider|	1 30	4-6 -37
report|pronoun|false|plaisanter|	1 24	4-6 -31
report|pronoun|false|promettre|	1 17	4-6 -32
report|pronoun|false|reageren|	1 25	2 13	4-6 -16
report|pronoun|false|rechnen|	1 21	4-6 -18
report|pronoun|false|responder|	2 33
report|pronoun|false|räumen|	3 -29
report|pronoun|false|répondre|	4-6 19	7-12 -46
report|pronoun|false|résumer|	1 7	2 -25	3 -6	4-6 -15
report|pronoun|false|sagen|	0 24	2 -23	3 -33	4-6 -56	7-12 -41
report|pronoun|false|souri|	4-6 13
report|pronoun|false|stellen|	1 8	4-6 -23	7-12 -26
report|pronoun|false|trancher|	3 -31
report|pronoun|false|unlisted|	1 -16	2 19	3 6	4-6 -30	7-12 -38
report|pronoun|false|verklaren|	1 27	4-6 -30
report|pronoun|false|versprechen|	1 20
report|pronoun|false|vertellen|	1 -11	4-6 -39	7-12 -40
report|pronoun|false|vinden|	1 -20	7-12 16
report|pronoun|false|zeggen|	1 42	13+ 14	2 -6	3 -30	4-6 -18	7-12 -61
report|pronoun|false|écrire|	1 12
report|pronoun|true|	affirmer -22	ajouter 27	assurer -8	confier 22	dire 9	déclarer -23	erklären 16	erzählen 8	faire_valoir -26	fluisteren -13	geben -26	indiquer -24	kündigen 20	lachen -15	lancer -9	laten -25	lâcher -27	none -12	plaider 9	plaisanter -11	promettre 15	raconter -15	rappeler 27	reageren -17	rechnen -27	rekenen -16	responder -21	räumen 27	répondre -28	résumer 19	sagen 12	souri -17	stellen -12	trancher -35	unlisted -15	verklaren -22	versprechen -19	vertellen -28	vinden -26	voegen -15	zeggen -11	écrire -23
report|pronoun|true|ajouter|	1 36
report|pronoun|true|dire|	3 -28
report|pronoun|true|déclarer|	4-6 -23
report|pronoun|true|kündigen|	1 26
report|pronoun|true|lachen|	4-6 -15
report|pronoun|true|lancer|	1 -7
report|pronoun|true|laten|	2 -20
report|pronoun|true|none|	0 27	2 -17	3 -34	4-6 -7
report|pronoun|true|plaisanter|	2 -11
report|pronoun|true|rekenen|	4-6 -30
report|pronoun|true|sagen|	1 8	2 -20	3 -27	4-6 -37	7-12 13
report|pronoun|true|unlisted|	2 -25
report|pronoun|true|vertellen|	2 -28
report|pronoun|true|zeggen|	2 -29	3 -26	4-6 6
report|role|0|	afirmar 16	aggiungere 13	alegar -18	ammettere -9	annunciare 16	appeler 11	assicurare -20	assurer -20	attendre -19	avisar 10	berichten -35	betonen 37	bitten -29	commentare 16	concluir -30	conclure 18	confermare -31	contar -12	contestar -29	declarar 6	demander -37	dire -16	erklären 11	erwidern -30	exclure 26	exigir -19	explicar 12	expliquer 14	faire_valoir -12	garantir 8	geben -20	giurare 16	glisser -20	gracejar 36	hablar -22	heißen -35	indicar 16	indicare -31	indiquer 6	kündigen 23	lamentar 20	lancer -21	lassen -7	laten -29	lembrar -15	luiden -39	melden 15	negar -16	none -16	observar 24	parlare -19	parler -31	pedir -23	perguntar -23	precisare 29	preferir -20	prometer -12	préciser 25	prévenir -7	raccontare -26	raconter 30	rappeler 19	reconnaître -21	recordar 11	relatar 19	relever 22	responder -22	resumir 6	revelar -26	ricordare 37	riferire -8	rispondere -29	räumen 19	répondre -12	rétorquer 13	sagen 6	scherzen 18	schreiben 13	schrijven -20	scrivere -20	sentenciar 12	sluiten 14	soltar -30	sostener 25	soupirer 18	spiegare 35	spreken -46	stellen 33	sublinhar 19	tagliare -29	teilen 24	unlisted -6	vatten 29	verlauten -20	verraten 22	versichern 19	verweisen -21	vragen -30	willen -7	écrire 36
report|role|1|	affirmer -31	afirmar -16	aggiungere -7	alegar -30	ammettere 14	annunciare -27	appeler -24	assicurare 14	assurer 10	attendre -44	berichten -28	betonen -18	bitten -27	brummen -27	chiedere -11	commentare -7	concluir -36	confermare 24	confier -39	confirmar -28	contar 13	contestar -21	declarar -36	demander -17	dire 25	dizer 15	erklären 9	erzählen 14	escrever -23	exclure -36	exigir -28	explicar -36	expliquer -6	faire_valoir -32	glisser 13	gracejar -27	hablar -29	heißen -34	indicar -29	indicare -17	indiquer -30	informar -29	kündigen -11	lamentar -23	lassen 12	lembrar 18	luiden 17	meinen 11	melden -35	negar 22	negare -29	none -18	observar -27	parler -23	pedir 27	perguntar -23	precisare -35	preferir -32	prometer -39	préciser -21	prévenir -22	raconter 9	referir -24	relatar 17	responder -28	resumir -24	revelar -14	ricordare -24	riferire -37	rispondere 14	räumen -10	répondre 18	rétorquer -30	sagen -53	sapere -32	scherzare 12	scherzen -26	schreiben -47	schrijven -30	scrivere 17	sentenciar -28	sluiten -33	soltar -20	sostener -30	soupirer -21	spiegare -26	spreken -42	staan -28	stellen -27	sublinhar -26	tagliare 15	teilen -41	unlisted -12	vatten -30	verlauten -24	verraten -30	versichern -33	vertellen -36	verweisen 14	vragen -31	willen -40	zeggen 15
report|role|2|	affirmer -33	afirmar 8	aggiungere -29	alegar 20	ammettere -26	annunciare -36	appeler -24	assicurare -38	assurer 12	attendre -33	berichten -27	betonen -26	bitten -26	brummen -31	chiedere -41	commentare -36	conclure -31	confermare -33	confier -7	confirmar 11	contar -33	contestar -21	decir -37	declarar -19	demander 20	dizer -28	erzählen -42	escrever -31	exigir -25	explicar 20	expliquer -33	faire_valoir -32	garantir -22	geben 16	glisser -27	gracejar -38	heißen -23	indicar -25	indiquer -32	informar -27	kündigen -6	lamentar -27	lassen -28	lembrar -36	meinen 11	melden -41	negar -33	none -19	observar -32	parlare -31	pedir -48	perguntar -27	precisare -27	preferir -37	prometer 15	prévenir 21	raccontare -26	raconter -39	rappeler -39	reconnaître 9	recordar -13	referir -29	relatar -28	responder 23	resumir -13	revelar -29	ricordare -29	riferire -39	rispondere -28	räumen 13	répondre -36	rétorquer 21	sagen -56	sapere -25	scherzare -28	scherzen -28	schreiben -42	scrivere 17	sentenciar 20	sluiten -33	soltar -31	sostener -26	soupirer -31	spiegare -32	spreken -35	staan -34	sublinhar -32	tagliare -22	teilen -42	unlisted 22	verraten -31	versichern -34	verweisen -33	vragen -14	willen -33	zeggen -51
report|role|3|	affirmer 11	afirmar -37	aggiungere -21	ammettere -8	annunciare 14	appeler -47	assicurare -69	assurer -16	attendre -45	berichten -48	betonen -28	bitten -35	brummen 10	chiedere -49	commentare 10	conclure -22	confier 8	confirmar -44	contestar 17	decir -98	demander -71	dire -75	dizer -48	erklären -60	erzählen -44	expliquer 7	faire_valoir 8	garantir 11	glisser -42	gracejar -73	indicar -33	indiquer -30	informar -64	kündigen -10	lassen -37	lembrar -44	meinen -41	melden -73	negar 8	none -21	observar -21	pedir -53	perguntar 21	preferir 12	prometer -47	prévenir -48	raconter -38	rappeler -64	recordar -41	referir -42	relatar -51	responder -38	resumir -40	revelar -13	ricordare -28	répondre -42	rétorquer -50	sagen -15	scherzare -39	sluiten -44	soltar 10	sostener -58	soupirer 12	spiegare -40	spreken -76	staan -51	tagliare -20	teilen -55	verraten -50	versichern -61	verweisen -42	willen -38	zeggen -14
report|role|false|	affirmer -12	aggiungere -50	alegar 15	annunciare 15	appeler -59	assicurare -41	assurer 12	attendre -56	berichten -64	betonen 10	bitten -45	chiedere -23	commentare 21	concluir -39	conclure -9	confermare -32	confirmar -13	contar -23	contestar -21	declarar 9	dire -8	dizer -19	erklären 6	erzählen 12	exigir -55	explicar 13	expliquer 26	faire_valoir -13	geben -44	giurare 9	gracejar 16	hablar -51	heißen -40	indicare -33	indiquer -34	informar -23	kündigen -10	lamentar -37	lembrar -8	luiden -10	meinen 13	negare 10	none -28	observar -8	parlare -38	parler -46	perguntar -26	preferir -6	prévenir 7	raccontare -23	rappeler 23	reconnaître 12	recordar 8	referir -26	relatar 24	responder -39	resumir -45	revelar -25	ricordare -50	riferire 14	rispondere 9	répondre 11	rétorquer 23	sagen -10	sapere -48	scherzare 19	scherzen 6	schreiben -10	schrijven -48	scrivere 10	sentenciar 8	sluiten -22	soltar -7	sostener 15	soupirer 22	spiegare 16	spreken -57	staan -26	stellen 27	sublinhar -41	teilen -7	unlisted 16	vatten 13	verlauten -42	verraten 14	versichern 10	vertellen -19	verweisen -12	vragen -42	willen -55	zeggen 21	écrire 20
report|role|false|affirmer|	1 16	4-6 -36
report|role|false|afirmar|	1 11
report|role|false|aggiungere|	2 -19
report|role|false|ammettere|	1 14	2 -36
report|role|false|annunciare|	4-6 18
report|role|false|assicurare|	1 -15	2 -43	3 -33	4-6 -57	7-12 -42
report|role|false|assurer|	1 6	3 -39	7-12 -52
report|role|false|attendre|	4-6 -24	7-12 -40
report|role|false|berichten|	1 -35	4-6 -37
report|role|false|betonen|	2 9	4-6 -22
report|role|false|bitten|	4-6 -19	7-12 -33
report|role|false|brummen|	4-6 -45
report|role|false|chiedere|	2 -35	4-6 -43	7-12 -44
report|role|false|commentare|	1 17	4-6 14
report|role|false|conclure|	3 -13	4-6 -44	7-12 -11
report|role|false|confermare|	4-6 -38
report|role|false|confier|	4-6 -24	7-12 -32
report|role|false|confirmar|	4-6 -39
report|role|false|contar|	1 -12	2 -32	3 14	4-6 -47	7-12 -49
report|role|false|decir|	1 6	3 -31	4-6 -40	7-12 -87
report|role|false|declarar|	1 18	4-6 -51	7-12 -35
report|role|false|demander|	1 -20	13+ -22	2 -27	4-6 18	7-12 -63
report|role|false|dire|	1 -7	13+ -35	2 10	3 -21	4-6 -55	7-12 8
report|role|false|dizer|	2 -17	4-6 -42	7-12 -36
report|role|false|erklären|	0 8	1 -13	2 12	3 -19	4-6 -55	7-12 -55
report|role|false|erzählen|	1 10	2 -18	3 21	4-6 -37	7-12 6
report|role|false|escrever|	2 12
report|role|false|exigir|	1 -30
report|role|false|explicar|	1 19	2 -28
report|role|false|expliquer|	4-6 -50
report|role|false|faire_valoir|	4-6 -30
report|role|false|garantir|	2 -35	3 -23	4-6 -33	7-12 -27
report|role|false|geben|	3 -35	4-6 -31
report|role|false|glisser|	4-6 -31
report|role|false|hablar|	4-6 -45
report|role|false|heißen|	1 -35	4-6 -31
report|role|false|indicare|	3 -25
report|role|false|indicar|	1 20	2 -32	4-6 -27
report|role|false|indiquer|	1 6	2 -31	3 -18	4-6 -33	7-12 -11
report|role|false|informar|	3 -37	4-6 -60	7-12 -33
report|role|false|kündigen|	3 -7	4-6 -11	7-12 -16
report|role|false|lassen|	4-6 -35	7-12 -16
report|role|false|lembrar|	3 13	4-6 -39	7-12 -47
report|role|false|meinen|	3 -20
report|role|false|melden|	1 16	4-6 -40	7-12 -61
report|role|false|negare|	4-6 -39
report|role|false|negar|	4-6 -55
report|role|false|none|	0 13	1 -11	13+ -21	2 -17	3 -17	4-6 -38	7-12 -25
report|role|false|observar|	4-6 -28	7-12 -21
report|role|false|parlare|	4-6 -29
report|role|false|parler|	4-6 -44
report|role|false|pedir|	1 -29	2 17	3 -20	7-12 -48
report|role|false|perguntar|	4-6 -38
report|role|false|precisare|	2 -30	3 -22
report|role|false|preferir|	4-6 -32	7-12 12
report|role|false|prometer|	2 -33	3 16	4-6 -22	7-12 -44
report|role|false|préciser|	4-6 -32
report|role|false|prévenir|	4-6 -39	7-12 -39
report|role|false|raccontare|	1 -17	4-6 -38
report|role|false|raconter|	1 22	4-6 -39
report|role|false|rappeler|	1 22	7-12 -42
report|role|false|reconnaître|	4-6 -30
report|role|false|recordar|	1 11	2 -16
report|role|false|referir|	2 -26
report|role|false|relatar|	2 21	4-6 -29
report|role|false|responder|	1 -29	3 -27	4-6 -48	7-12 -41
report|role|false|resumir|	1 -29	3 -9	4-6 -28
report|role|false|revelar|	1 -24	4-6 -43
report|role|false|ricordare|	4-6 -43	7-12 -18
report|role|false|riferire|	1 21	2 -41	3 -32	4-6 -38	7-12 6
report|role|false|räumen|	4-6 12
report|role|false|répondre|	7-12 15
report|role|false|rétorquer|	4-6 -40	7-12 -36
report|role|false|sagen|	1 -16	2 23	3 -42	4-6 -56	7-12 -50
report|role|false|scherzare|	2 -38
report|role|false|schreiben|	2 -36	7-12 -44
report|role|false|schrijven|	4-6 -38
report|role|false|scrivere|	1 -10	4-6 15
report|role|false|sentenciar|	4-6 -21
report|role|false|sluiten|	4-6 -34	7-12 -43
report|role|false|sostener|	4-6 -35	7-12 -38
report|role|false|spiegare|	1 24
report|role|false|spreken|	1 -46	4-6 -47	7-12 -48
report|role|false|staan|	4-6 -32
report|role|false|tagliare|	2 16
report|role|false|teilen|	1 18	2 -19	4-6 -43
report|role|false|unlisted|	1 14	2 -36	3 -33	4-6 -35	7-12 13
report|role|false|verlauten|	4-6 -44
report|role|false|verraten|	1 21	2 -39	4-6 -33
report|role|false|versichern|	1 19	4-6 -39	7-12 -51
report|role|false|vertellen|	1 -15	2 6	4-6 -40
report|role|false|verweisen|	2 12	3 -42	4-6 -31	7-12 -33
report|role|false|vragen|	4-6 -32
report|role|false|willen|	3 -33	4-6 -38	7-12 -38
report|role|false|zeggen|	1 9	2 15	3 -19	4-6 -61	7-12 -7
report|role|false|écrire|	2 10
report|role|true|	affirmer 6	afirmar 6	aggiungere 28	alegar -18	ammettere -22	appeler 11	assicurare 12	assurer -39	attendre -21	berichten -24	betonen 15	bitten -27	brummen -23	chiedere -11	concluir -25	conclure 14	confermare 7	confier -7	contar 19	contestar 9	decir -26	declarar -32	demander -29	dizer 14	erklären 13	erzählen -20	exclure 11	exigir -14	expliquer -29	faire_valoir -29	garantir 19	geben 34	gracejar 13	indicar -13	indiquer -7	informar -33	kündigen 20	lamentar 24	lassen -16	lembrar -6	luiden -32	melden -33	negar 11	negare -23	none -15	pedir -6	prometer -13	préciser 23	prévenir -23	raconter 12	rappeler -22	reconnaître -26	relever 25	responder 24	resumir 8	ricordare 37	riferire -31	rispondere -29	räumen 19	répondre -12	rétorquer -30	sapere -13	schrijven -26	scrivere 13	sluiten 15	soupirer -21	spiegare 9	spreken -36	staan -29	sublinhar 24	tagliare -25	teilen 8	unlisted 7	verraten -32	versichern -25	vertellen -30	vragen -24	weisen -12	zeggen -16	écrire 22
report|role|true|affirmer|	3 17
report|role|true|aggiungere|	1 28
report|role|true|alegar|	1 -18
report|role|true|ammettere|	2 -17
report|role|true|assicurare|	3 -31
report|role|true|chiedere|	3 -14
report|role|true|confier|	2 -6
report|role|true|contar|	3 -37
report|role|true|demander|	1 -18
report|role|true|dire|	1 14	2 -19	4-6 -32
report|role|true|dizer|	2 -34
report|role|true|erklären|	3 -17
report|role|true|exigir|	1 -14
report|role|true|informar|	2 -22
report|role|true|kündigen|	1 20
report|role|true|negar|	2 11
report|role|true|none|	1 11	2 -45	4-6 -21	7-12 -29
report|role|true|pedir|	2 -31	3 19	4-6 -20
report|role|true|preferir|	2 -15
report|role|true|raconter|	3 -15
report|role|true|ricordare|	1 29
report|role|true|riferire|	2 -23
report|role|true|rétorquer|	3 -27
report|role|true|sagen|	2 -37	3 -24	4-6 -32
report|role|true|sapere|	1 -13
report|role|true|schreiben|	3 -23
report|role|true|spreken|	2 -33
report|role|true|unlisted|	1 19	3 -30
report|role|true|versichern|	3 -22
report|role|true|zeggen|	4-6 -23
role|pronoun|	name 15	pronoun -12	role -15
role|role|	name 22	pronoun -34	role -106
turn|pronoun|false|	falsefalse -6	truefalse 8	truetrue 17
turn|pronoun|false|falsefalse|	none 6	organisation -35	sagen -45
turn|pronoun|false|falsetrue|	affirmer -28	ajouter -19	assurer -21	confier -31	dire 12	déclarer -31	erklären -21	fluisteren 10	kündigen -35	lachen -16	laten -34	lâcher -50	no -11	none -16	organisation -17	plaider -34	plaisanter -37	promettre -14	rappeler -28	reageren -21	rechnen -27	rekenen -18	responder -16	répondre 8	résumer -26	sagen -42	souri 8	stellen -20	trancher -38	unknown 8	unlisted 9	verklaren -46	versprechen -17	vertellen -57	vinden 14	voegen -48	yes 6	zeggen -60
turn|pronoun|false|none|	dire 11	leggen 6	no -20	none -8	organisation -87	sagen 11	yes 23	zeggen 15
turn|pronoun|false|truefalse|	no -41	none -6	rekenen 27	sagen -13	unknown 32	vertellen 26	yes 10	zeggen 12
turn|pronoun|false|truetrue|	déclarer 25	no -30	unknown -8	vertellen 31	yes 48	zeggen 36
turn|pronoun|true|	falsefalse 10	falsetrue -15	truefalse -9
turn|pronoun|true|falsefalse|	no -13	none -17	organisation 10	sagen -12	unknown 9	yes 8
turn|pronoun|true|falsetrue|	dire -36	lachen -15	no -62	none -10	organisation -13	rekenen -30	unknown -96	vertellen -24	yes 23	zeggen 6
turn|pronoun|true|truefalse|	ajouter 29	no -51	yes 16
turn|pronoun|true|truetrue|	no -55	none -8	unknown 26	vertellen -19	yes -17	zeggen -43
turn|role|false|	falsefalse -20	falsetrue -13	none -7	truetrue 10
turn|role|false|falsefalse|	betonen -35	chiedere 9	concluir -32	demander -53	dire -51	free -15	gracejar 9	informar -20	no -57	none 10	pedir -67	precisare 9	prometer -56	rappeler 16	ricordare -39	sagen -50	unlisted 16	yes -24	zeggen -9
turn|role|false|falsetrue|	aggiungere -12	assicurare -68	assurer -17	attendre -45	berichten -60	chiedere -41	conclure -41	confier -28	contar -70	declarar 9	demander 12	dire -23	dizer -23	erklären 7	erzählen -54	free -26	indicar -41	indiquer -16	kündigen -19	lamentar -34	lassen 16	lembrar 12	meinen -32	no -30	pedir -56	prometer 14	préciser -39	prévenir -38	raconter -30	responder -36	rétorquer -58	sagen -62	sapere -53	schreiben 16	soupirer 10	spiegare -35	spreken -43	tagliare 7	teilen 14	unlisted -51	verraten -54	vertellen -50	verweisen 7	vragen -31	yes 8	zeggen -58
turn|role|false|none|	commentare 15	contar -13	decir 11	declarar 8	dizer 9	erklären 14	erzählen 14	explicar 14	free -12	no -24	none -53	pedir 20	raconter 22	sagen 14	schreiben -28	teilen -21	zeggen 32
turn|role|false|truefalse|	declarar -7	free 20	none -19	riferire 13	sagen -22	soupirer 18	unknown -36	yes 19
turn|role|false|truetrue|	erklären -45	free 9	no -43	none -18	sagen 20	schreiben 23	unknown 9	unlisted 19
turn|role|true|	falsefalse -15	falsetrue -22	truefalse -6	truetrue 16
turn|role|true|falsefalse|	affirmer 7	afirmar 6	betonen 21	chiedere -15	concluir -25	demander -16	dire 8	faire_valoir -29	garantir 19	gracejar 13	informar -33	melden -28	no -26	none -15	pedir -9	precisare -16	preferir 6	prometer -22	rappeler -27	ricordare 36	sagen 10	unknown -18	unlisted -24	zeggen -39
turn|role|true|falsetrue|	assurer -29	declarar -36	demander -25	free -8	no -62	riferire -26	sagen -33	soupirer -21	unknown -6	unlisted -30	yes -28	zeggen -11
turn|role|true|truefalse|	aggiungere 23	assicurare 14	dire -8	erklären 6	exclure 11	free -16	kündigen 20	no -46	sagen -22	spreken -29	tagliare -25	yes 19
turn|role|true|truetrue|	dire 6	free -23	none -76	sagen -22	schreiben -25	yes 29
`;
