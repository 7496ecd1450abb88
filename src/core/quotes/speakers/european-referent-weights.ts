/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	1 14	13+ -53	2 -11	3 -23	4-6 -28	7-12 -65	organisation -22	person -10
akin|true|	0 -32	13+ 28	2 24	3 14	4-6 -14	7-12 38	organisation -38	person 48
away|pronoun|	0 17	1 24	13+ -11	3 -26	4-6 -30	7-12 -20
away|pronoun|0|	first 9	later 29
away|pronoun|13+|	later -37
away|pronoun|1|	first 17	later 20
away|pronoun|2|	later -14
away|pronoun|3|	first -27	later -7
away|pronoun|4-6|	first -21	later -26
away|pronoun|7-12|	first -15	later -26
away|role|	0 -11	1 14	13+ -23	3 -17	4-6 -29	7-12 -32
away|role|0|	first -7	later -13
away|role|13+|	first -11	later -64
away|role|1|	first 12	later 7
away|role|2|	first -10
away|role|3|	first -20	later -12
away|role|4-6|	first -26	later -23
away|role|7-12|	first -18	later -43
body|false|	organisation -65	person 27
body|false|organisation|	a -42	none -33	the -63
body|false|person|	a -101	none 29	the 33
body|true|	organisation 27	person -75
body|true|organisation|	none -47	the 31
body|true|person|	a -24	none -37	the -72
body|unknown|	organisation -32	person -15
body|unknown|organisation|	none -9	the -46
body|unknown|person|	a -50	none -55	the 10
does|pronoun|	acts 8	null 11	says -19
does|pronoun|acts|0|	1 50	3 -39	first 22
does|pronoun|acts|13+|	first -40	later -21
does|pronoun|acts|1|	0 -21	1 -42	2 15	3 -22	first 8	later 14
does|pronoun|acts|2|	1 -36	2 -40	3 10	first 14	later -33
does|pronoun|acts|3|	2 -19	3 -25	later -26
does|pronoun|acts|4-6|	first -23	later -55
does|pronoun|acts|7-12|	first 9	later -49
does|pronoun|null|0|	0 18	1 30	2 -16
does|pronoun|null|13+|	first 11	later -34
does|pronoun|null|1|	0 -27	1 -15	2 -17	first 10	later 9
does|pronoun|null|2|	0 -16	1 -44	2 13	3 -17	later -9
does|pronoun|null|3|	1 24	2 7	3 -10	first -23	later 7
does|pronoun|null|4-6|	first 6	later -13
does|pronoun|null|7-12|	first -10	later -9
does|pronoun|says|0|	0 22	1 17	2 -16	3 -14	first -7
does|pronoun|says|13+|	first -31
does|pronoun|says|1|	0 -36	1 -45	2 -40	first 10	later 17
does|pronoun|says|2|	1 -25	2 -47	3 -36	first -8	later 34
does|pronoun|says|3|	2 17	3 -27	first -23	later -47
does|pronoun|says|4-6|	first -38	later -13
does|pronoun|says|7-12|	first -43	later -54
does|role|acts|0|	1 19	2 -72	3 -19	first 18
does|role|acts|13+|	later -29
does|role|acts|1|	0 -29	1 8	2 -7	3 19	later 10
does|role|acts|2|	1 -59	3 -31	first -14	later 14
does|role|acts|3|	1 -31	2 -21	later -16
does|role|acts|4-6|	first -41	later -12
does|role|acts|7-12|	first -47
does|role|	null -19	says -13
does|role|null|0|	1 6	3 -6	first -31	later 12
does|role|null|13+|	first -28	later -52
does|role|null|1|	0 -38	1 -46	2 -20	first -7	later -13
does|role|null|2|	0 11	1 -69	3 -14	first 13	later -13
does|role|null|3|	0 -34	1 -27	2 -51	3 -28	first -24
does|role|null|4-6|	later -37
does|role|null|7-12|	first -10	later -55
does|role|says|0|	0 13	1 22	3 9	first -13	later -42
does|role|says|13+|	first -7	later -35
does|role|says|1|	0 -46	1 -62	2 -61	3 -18	first 13
does|role|says|2|	0 -26	3 -28	first -24	later -7
does|role|says|3|	0 -32	1 12	2 -43	3 -15	first -15	later -57
does|role|says|4-6|	first -45
does|role|says|7-12|	first -10	later -77
ending|pronoun|organisation|	aar -22	ela -39	ele -32	er -66	hem -22	hij -57	il -82	lei -27	lla -44	lui -12	sie -14	zij -45	él -26
ending|pronoun|person|	-ci -44	aar 12	ele 20	er 8	hem 10	hij 9	il 11	lei 14	lui 7
ending|role|organisation|	ach -17	ada -33	ado -55	age -37	ale -44	and 17	ann -39	ano -60	ant -34	ate -38	ato -54	ble 22	cht -47	der 15	die -34	dio -53	dor -86	dre -59	ent -36	era -23	ere -40	ero -21	ese -44	eta -18	eur -46	fer -61	fin -19	ger -18	gão 29	hef -34	her 10	ice -42	ico -39	ien -58	ier -64	ige -45	ina -32	ine -33	ing 29	ino -38	ire 12	iro 16	iva -26	ivo -46	lar -22	ler -18	lle 15	man -45	men -28	mer -27	nde -29	ner -24	nta -37	nte -13	nti -39	nto -35	oce 6	ole -34	one 8	ora -55	ore -61	ort 31	ota 8	ote -30	ouw -12	que -39	qué 13	rat 19	rau -28	rca -20	rce -45	res -39	ria -49	rio -46	ron -37	ssé -38	sta -66	ten -38	ter -35	tes -55	tie 7	tin -37	tor -72	tra -21	tre -59	tro -50	ung 7	uno -29	urs -32	voz -31	ère -36
ending|role|person|	ach 6	ada 33	age -36	ain 17	and -17	ann 12	ano 8	ant 27	ate 9	ato -20	bre -14	der -22	die 9	dio -20	dor 15	dre -14	ent -24	era 14	ere 27	ers -34	ese 28	eta -45	eur -19	fer 10	fin 29	ger 35	gão -33	hef -7	her -47	ice 27	ico -16	ien -19	ige 18	ine -15	ing -11	ino -10	ion -48	ire 19	iro -25	ivo 21	ker 8	lar 20	llo -40	man 7	men -35	mer 6	nde -13	nne -14	nta -26	nte -11	nti -41	nto -51	oce -34	ole -22	one -50	ora 10	ore 20	ort -39	ota -62	ouw 20	que 8	rat 9	rau 16	rca -12	rce -25	res -29	ria 13	rin 21	rio 6	sor -33	ssé 30	sta 23	ste 33	ten -44	ter -9	tes -42	tie -39	tin -10	tre 17	tro -38	ung -9	urs -34	voz 7	ção -46	ère 21
fits|pronoun|	no -79	organisation -47	unknown 14	yes 52
fits|pronoun|no|0|	acts -50	null -8	says -10
fits|pronoun|no|	1 -11	13+ -32	2 -17	3 -68	4-6 -43	7-12 -82
fits|pronoun|no|1|	acts -39	null -11	says -24
fits|pronoun|no|2|	acts -30	null -40	says -32
fits|pronoun|no|3|	acts -51	null -15	says -70
fits|pronoun|organisation|	0 8	1 -23	13+ -41	2 -21	3 -50	4-6 -64	7-12 -68
fits|pronoun|organisation|0|	null -11	says -53
fits|pronoun|organisation|1|	acts 10	null -29	says -41
fits|pronoun|organisation|2|	acts -48	null -50	says -35
fits|pronoun|organisation|3|	acts -38	null -61	says -22
fits|pronoun|unknown|0|	null 17	says 10
fits|pronoun|unknown|	1 17	13+ -34	2 -10
fits|pronoun|unknown|1|	acts 20
fits|pronoun|unknown|2|	acts 12	null -11	says -31
fits|pronoun|unknown|3|	acts 10	says -31
fits|pronoun|yes|	0 27	1 33	13+ 6	2 30	3 8
fits|pronoun|yes|0|	acts 20	null 9	says 14
fits|pronoun|yes|1|	acts 10	null 36	says 19
fits|pronoun|yes|2|	null 22	says -8
fits|pronoun|yes|3|	acts -13	null 15
fits|role|	free -13	no -87	yes 31
fits|role|free|	0 16	13+ -26	2 -6	3 -21	4-6 -41	7-12 -23
fits|role|free|0|	acts 7	null -7
fits|role|free|1|	acts -22	null -20	says -8
fits|role|free|2|	acts -37	says -50
fits|role|free|3|	null -44	says -25
fits|role|no|	0 -32	1 -28	13+ -23	2 -48	3 -73	4-6 -86	7-12 -68
fits|role|no|0|	acts -47	null -13	says -54
fits|role|no|1|	acts -10	null -14	says -58
fits|role|no|2|	acts -31	null -51	says -45
fits|role|no|3|	acts -54	null -72	says -52
fits|role|unknown|	0 -41	1 35	13+ -10	2 -34	3 -51	7-12 -27
fits|role|unknown|0|	acts -27	says -24
fits|role|unknown|1|	acts 31	says -7
fits|role|unknown|2|	null 12	says -15
fits|role|unknown|3|	acts -29	null 11	says -6
fits|role|yes|0|	acts 7	says 15
fits|role|yes|	13+ -12	2 34	3 24	4-6 -7	7-12 -16
fits|role|yes|1|	acts 20	null -24	says 26
fits|role|yes|2|	null -6
fits|role|yes|3|	acts 26	null 6	says -7
head|pronoun|organisation|	ela -39	ele -32	ella -44	er -66	haar -22	hem -22	hij -57	il -82	lei -27	lui -12	sie -14	zij -45	él -26
head|pronoun|person|	celle-ci -44	ele 20	er 8	haar 12	hem 10	hij 9	il 11	lei 14	lui 7
head|role|organisation|	assessora -26	autarca -20	bericht -40	cadre -45	coach -17	communiqué 13	conseiller -26	dernier -42	die -33	diplomate -30	diplomático -20	direction 20	dirigeante -30	dirigente -45	documento -32	entourage -37	estudio -31	executiva -26	fonte -65	fonti -39	frau -28	fuentes -42	funcionario -43	governante -50	iemand -45	intéressé -38	investigadora -24	líder -33	magistrada -20	man -33	manager -14	mann -23	minister -40	ministerin -11	ministra -20	ministre -56	ministro -44	mitarbeiter -52	nota 8	padre -29	papier -53	político -33	portavoce 16	portavoz -30	premier -37	presidente -32	responsable 22	sindacalista -34	source -45	sprecher 11	sprecherin 7	syndicaliste -37	titular -22	treinador -36	unternehmen -28	vader -36	woordvoerder 15	órgão 29
head|role|person|	assessora -26	autarca -12	bürgermeister -30	cadre -31	coach 6	conseiller -27	die 9	diplomate 15	diplomático -17	direction -34	dirigeante 30	dirigente -40	documento -45	entourage -36	estudio -30	fonte -52	fonti -41	frau 16	fuentes -36	funcionario 23	governante 34	iemand -41	intéressé 30	investigadora 19	líder 30	magistrada 18	man -47	manager 26	mann -9	minister 10	ministerin 8	ministre 17	ministro -37	mitarbeiter -30	nota -62	padre 9	papier -31	político -14	portavoce -34	premier -19	presidente -36	président -20	sindacalista 34	source -25	sprecher -22	sprecherin -39	syndicaliste 26	titular 20	treinador 26	unternehmen -35	vader -45	woordvoerder -38	órgão -33
introduced|false|	a -41	none -34	the 15	third 9
introduced|	true 35
introduced|true|	a -43	none -42	the 40
kind|pronoun|	organisation -47	person 20
kind|pronoun|organisation|	third -47
kind|pronoun|person|	third 23
kind|role|	organisation -28	person 6
kind|role|organisation|	a -12	none -19	the -23
kind|role|person|	a -81	none -39	the 33
kin|artist|	none 30	same 27
kin|association|	none 10	other -19
kin|authority|	none -23	other 12
kin|coach|	none 16	other 8
kin|company|	none -31	other -8	same 24
kin|doctor|	none -54	other -10	same -18
kin|envoy|	none -47
kin|false|	none -19	other -34
kin|false|none|	0 -8	13+ -81	3 -40	4-6 -18	7-12 -13
kin|false|none|free|	false -24	true -33
kin|false|none|no|	false -39
kin|false|none|unknown|	false 10	true 33
kin|false|none|yes|	false -19	true 37
kin|false|other|	0 -38	13+ -78	3 -27	4-6 -14	7-12 -67
kin|false|other|free|	false -8	true -46
kin|false|other|no|	false -98	true -20
kin|false|other|unknown|	true -6
kin|false|other|yes|	false -21
kin|judge|	none -47	other -21	same 41
kin|lawyer|	none -31	other -51	same 13
kin|leader|	none -79	same 25
kin|mayor|	none -23	other -24
kin|member|	other -7	same -12
kin|minister|	none -27	other -21	same 8
kin|null|	none -19	other -34
kin|party|	none -27	other -54
kin|player|	none 21	other -25	same -21
kin|police|	none -16	other -30	same 19
kin|priest|	none -45	other -57	same 35
kin|scientist|	none 18	other 40	same 34
kin|teacher|	none -14	other -58
kin|true|	none -11	other -23	same 52
kin|true|none|	0 33	13+ -48	2 -18	4-6 -44	7-12 -50
kin|true|none|free|	false -6
kin|true|none|no|	false -70
kin|true|none|unknown|	false -34
kin|true|none|yes|	false 13	true -13
kin|true|other|	0 -17	13+ -40	2 -26	3 -33	4-6 -24	7-12 -47
kin|true|other|free|	false -36	true -30
kin|true|other|no|	false -19	true -27
kin|true|other|unknown|	false -14
kin|true|other|yes|	true -10
kin|true|same|	0 -23	1 17	13+ 30	2 41	3 22	7-12 28
kin|true|same|free|	false 35	true 20
kin|true|same|no|	false -29	true -30
kin|true|same|unknown|	true 14
kin|true|same|yes|	false 29	true 21
kin|worker|	none 10	other -26	same 24
kin|writer|	none -11	other -19
language|de|pronoun|	organisation -33	person 13
language|de|role|	organisation -10	person 6
language|es|pronoun|	organisation -53
language|es|role|	organisation -68	person -9
language|fr|pronoun|	organisation -16
language|it|pronoun|	organisation -35	person 14
language|it|role|	organisation -35
language|nl|pronoun|	organisation -32	person 14
language|nl|role|	person 16
language|pt|pronoun|	organisation -46
language|pt|role|	organisation -38	person -7
last|pronoun|false|	0 14	1 16	13+ -11	3 -30	4-6 -36	7-12 -20
last|pronoun|false|0|	0 14
last|pronoun|false|13+|	3 -8
last|pronoun|false|1|	0 19	1 -16
last|pronoun|false|2|	0 14	1 -46
last|pronoun|false|3|	1 -35	2 -45
last|pronoun|false|4-6|	0 -42	1 -33	2 -16	3 -24
last|pronoun|false|7-12|	1 -16	2 -27	3 -9
last|pronoun|false|no|	0 -28	1 -13	2 -35	3 -40
last|pronoun|false|organisation|	0 -16	1 -13	2 -65	3 -64
last|pronoun|false|unknown|	2 -14
last|pronoun|false|yes|	0 28	1 43	2 19	3 -11
last|pronoun|	true 11
last|pronoun|true|	1 27	3 -13	4-6 -10	7-12 -8
last|pronoun|true|1|	0 32
last|pronoun|true|2|	0 6
last|pronoun|true|3|	0 19	1 -50	2 -27
last|pronoun|true|4-6|	1 -25	3 7
last|pronoun|true|7-12|	3 -15
last|pronoun|true|no|	0 -30	1 -31	2 -51	3 -47
last|pronoun|true|organisation|	1 -37	2 -32	3 -18
last|pronoun|true|unknown|	0 43	1 14	3 -22
last|pronoun|true|yes|	3 24
last|role|	false -7	true -11
last|role|false|	0 -9	1 6	13+ -25	4-6 -40	7-12 -27
last|role|false|0|	0 -9
last|role|false|13+|	2 -26	3 -22
last|role|false|1|	0 14	1 -23
last|role|false|2|	0 19	1 -24	2 -34
last|role|false|3|	0 9	1 -21	2 15	3 -41
last|role|false|4-6|	0 -64	1 -36	2 -19	3 -19
last|role|false|7-12|	1 -9	2 -44	3 -11
last|role|false|free|	0 12	1 -13	2 -12	3 -31
last|role|false|no|	0 -54	1 -18	2 -61	3 -77
last|role|false|unknown|	0 -24	1 11	3 16
last|role|false|yes|	1 7	3 15
last|role|true|	0 -30	1 25	2 -10	3 -41	4-6 -10	7-12 -60
last|role|true|0|	0 -30
last|role|true|1|	0 24	1 9
last|role|true|2|	1 -16
last|role|true|3|	0 -6	1 -52
last|role|true|4-6|	1 -24	2 7	3 -44
last|role|true|7-12|	1 -28	2 -29	3 -43
last|role|true|free|	1 -21	2 -31	3 -22
last|role|true|no|	0 -12	1 -31	2 -39	3 -57
last|role|true|unknown|	0 -21	3 -74
last|role|true|yes|	0 32	2 -22
near|pronoun|0|	0 17
near|pronoun|13+|	3 -8
near|pronoun|1|	0 26	1 -10
near|pronoun|2|	0 16	1 -23	2 -16
near|pronoun|3|	0 21	1 -62	2 -55
near|pronoun|4-6|	0 19	1 -38	2 -12	3 -18
near|pronoun|7-12|	1 -16	2 -27	3 -10
near|role|0|	0 -11
near|role|13+|	2 -26	3 -21
near|role|1|	0 20	1 -18
near|role|2|	0 16	1 -27	2 -34
near|role|3|	1 -44	2 15	3 -40
near|role|4-6|	0 -7	1 -34	2 -10	3 -24
near|role|7-12|	1 -13	2 -46	3 -14
	nobody -18
nobody|ending|pronoun|	-ci 10	aar -34	ele -44	er -9	hem -34	hij -11	il -14	lei -38	lle -15	lui -32	sie -8	ze -9	él -36
nobody|ending|role|	ach -20	ada -53	ado 12	age 31	ain -16	ale 10	and -14	ann -13	ano -19	ant -33	ate -11	ato 29	ble -26	bre 14	cht 36	den 22	der -14	die -8	dio 21	dre 10	ent 19	era -20	ere -12	ero 17	ers -7	ese -45	eta 37	eur 25	fin -34	ger -38	gão -32	her -7	ice -19	ico 17	ien 23	ige -25	ina 31	ine 16	ing -37	ino 11	ire -32	iro -17	iva -23	ivo -16	ker -23	lar -30	lle -10	llo 35	men 26	mer -26	nde 12	nen 25	ner -35	nne -18	nta 24	nte 6	nti 39	nto 45	nts 27	oce 13	ole 29	one 20	ora -8	ort -15	ote 16	ouw -22	qué -16	rat -33	rau -9	rca 9	rce 33	res 29	ria -16	rin -37	rio 6	ron 19	sor 27	ssé -30	sta -20	ste -52	ten 33	ter 19	tes 54	tie 22	tin 14	tra -24	tre -33	tro 37	ung -8	uno 28	urs 27	voz -9	ère -8
nobody|kin|a|	company 37	envoy 34	mayor 20	member 49	player 28	police 37	scientist 24
nobody|kin|none|	authority 39
nobody|kin|the|	artist -60	association -26	authority -14	coach -55	company -16	doctor 33	leader 14	mayor 19	member -15	party 36	player -24	police -36	priest -11	scientist -72	teacher 6	worker -47	writer 17
nobody|many|	false -18
nobody|others|	1 -33	2 -53	3 8
nobody|pronoun|	celle-ci 10	ele -44	elle -15	er -9	haar -34	hem -34	hij -11	il -14	lei -38	lui -32	sie -8	third -28	ze -9	él -36
nobody|role|	a 40	agente 21	assessora 17	autarca 9	beamter 19	bericht 28	bürgermeister 23	cadre 33	coach -20	communiqué -16	conseiller 25	dernier -10	die -9	diplomático 17	direction -13	dirigeante -31	dirigente 32	documento 40	entourage 31	estudio 27	executiva -23	fonte 52	fonti 39	frau -9	fuentes 44	funcionario -16	governante -38	iemand 39	intéressé -30	investigadora -26	líder -39	magistrada -30	man 41	manager -27	mann 13	minister -11	ministerin -9	ministra -22	ministre -23	ministro 37	mitarbeiter 31	mitteilung -15	none 17	padre -24	papier 34	político 10	portavoce 6	premier 15	presidente 29	président 12	responsable -26	sindacalista -36	source 33	sprecher -17	sprecherin -8	syndicaliste -30	the -40	titular -30	treinador -34	unternehmen 26	vader 29	órgão -32
often|pronoun|	0 -42	1 -24	2 31	3 26	4 18
often|role|	0 -23	1 -23	2 31	3 -23	4 -9
quoted|	false 13	true -38
rank|pronoun|	0 8	1 20	2 -11	4 -38
rank|pronoun|0|0|	organisation 10	person 7
rank|pronoun|0|1|	organisation -31	person 16
rank|pronoun|0|2|	person -8
rank|pronoun|0|3|	organisation -31	person 14
rank|pronoun|0|4-6|	person -34
rank|pronoun|1|0|	organisation -32	person 33
rank|pronoun|1|1|	organisation 7	person 23
rank|pronoun|1|2|	organisation -90	person 8
rank|pronoun|1|3|	organisation -38	person -14
rank|pronoun|1|4-6|	organisation -53	person 7
rank|pronoun|1|7-12|	person -15
rank|pronoun|2|1|	organisation -37	person 8
rank|pronoun|2|2|	organisation -45	person -6
rank|pronoun|2|3|	organisation -25	person -24
rank|pronoun|2|4-6|	organisation -39
rank|pronoun|2|7-12|	organisation -40	person -9
rank|pronoun|3|1|	organisation -13
rank|pronoun|3|2|	organisation -13	person 26
rank|pronoun|3|3|	organisation -13	person -15
rank|pronoun|3|4-6|	organisation -27
rank|pronoun|3|7-12|	organisation -50	person -10
rank|pronoun|4|13+|	organisation -41
rank|pronoun|4|2|	organisation -21	person -36
rank|pronoun|4|3|	organisation -9	person -40
rank|pronoun|4|4-6|	organisation -29	person -41
rank|pronoun|4|7-12|	organisation -52	person -10
rank|role|0|0|	organisation 19	person -45
rank|role|0|1|	organisation 7	person 6
rank|role|0|2|	organisation -15	person -16
rank|role|0|3|	organisation -87	person -15
rank|role|0|4-6|	organisation -48	person -26
rank|role|0|7-12|	organisation -32	person -43
rank|role|1|0|	organisation -53
rank|role|1|1|	organisation -41
rank|role|1|2|	organisation -15
rank|role|1|3|	organisation -112	person 11
rank|role|1|4-6|	organisation -92	person -24
rank|role|1|7-12|	person 7
rank|role|	2 -16	3 11	4 -26
rank|role|2|1|	organisation -27
rank|role|2|2|	organisation -122
rank|role|2|3|	organisation -87	person -8
rank|role|2|4-6|	organisation -9
rank|role|2|7-12|	organisation -55	person -73
rank|role|3|13+|	organisation -35	person -23
rank|role|3|1|	organisation -69	person 17
rank|role|3|2|	organisation -21	person 26
rank|role|3|4-6|	organisation -90	person -13
rank|role|3|7-12|	organisation -60	person -22
rank|role|4|13+|	organisation -9	person -23
rank|role|4|1|	organisation -54
rank|role|4|2|	organisation -77	person 23
rank|role|4|3|	organisation -76	person -30
rank|role|4|4-6|	organisation -75	person -29
rank|role|4|7-12|	organisation -72	person -13
role|pronoun|	name 7
role|role|	name -10
`;
