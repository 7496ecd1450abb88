/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
away|pronoun|	0 21	1 25	13+ -7	3 -34	4-6 -29	7-12 -22
away|pronoun|0|	first 11	later 23
away|pronoun|13+|	later -35
away|pronoun|1|	first 19	later 17
away|pronoun|2|	first -6
away|pronoun|3|	first -27	later -18
away|pronoun|4-6|	first -22	later -25
away|pronoun|7-12|	first -27	later -16
away|role|	0 -12	1 16	13+ -24	3 -23	4-6 -37	7-12 -37
away|role|0|	first -8	later -14
away|role|13+|	first -9	later -81
away|role|1|	first 14	later 8
away|role|2|	first -7
away|role|3|	first -20	later -17
away|role|4-6|	first -31	later -35
away|role|7-12|	first -23	later -51
does|pronoun|	acts 15	null 9	says -17
does|pronoun|acts|0|	0 13	1 48	2 10	3 -32	first 10
does|pronoun|acts|13+|	first -25	later -17
does|pronoun|acts|1|	0 -22	1 -36	2 19	3 -25	first 15	later 20
does|pronoun|acts|2|	2 -38	3 15	first 17	later -19
does|pronoun|acts|3|	2 -17	3 -15	first -20	later -26
does|pronoun|acts|4-6|	first -26	later -48
does|pronoun|acts|7-12|	first 14	later -46
does|pronoun|null|0|	0 14	1 41	2 -18	first -9
does|pronoun|null|13+|	first 16	later -34
does|pronoun|null|1|	0 -29	1 -24	2 -11	first 19	later 7
does|pronoun|null|2|	0 -11	1 -44	2 8	3 -41
does|pronoun|null|3|	2 10	3 -13	first -25
does|pronoun|null|4-6|	later -26
does|pronoun|null|7-12|	first -26
does|pronoun|says|0|	0 22	2 -10	3 -6	first 15
does|pronoun|says|13+|	first -27
does|pronoun|says|1|	0 -35	1 -10	2 -52	3 -7	later 18
does|pronoun|says|2|	1 -27	2 -28	3 -22	first -33	later 31
does|pronoun|says|3|	3 -59	first -14	later -35
does|pronoun|says|4-6|	first -85
does|pronoun|says|7-12|	first -79	later -47
does|role|acts|0|	0 7	2 -77	3 -15	first 19
does|role|acts|13+|	later -40
does|role|acts|1|	0 -30	3 16	first 6	later 9
does|role|acts|2|	1 -51	3 -28	first -10	later 19
does|role|acts|3|	1 -29	2 -6	3 -8	first -7	later -24
does|role|acts|4-6|	first -23	later -7
does|role|acts|7-12|	first -72	later -7
does|role|	null -18	says -17
does|role|null|0|	0 9	2 -11	3 -11	first -29	later 11
does|role|null|13+|	first -24	later -63
does|role|null|1|	0 -37	1 -33	2 -17	first -6
does|role|null|2|	0 -10	1 -83	2 11	3 -9	first 7	later -8
does|role|null|3|	0 -35	1 -27	2 -65	3 -33	first -26
does|role|null|4-6|	later -40
does|role|null|7-12|	first -14	later -64
does|role|says|0|	0 12	1 23	2 -12	3 8	first -19	later -43
does|role|says|13+|	first -11	later -40
does|role|says|1|	0 -49	1 -70	2 -44	3 -35	first 28	later 15
does|role|says|2|	2 8	3 -44	first -27	later -20
does|role|says|3|	0 -35	1 8	2 -58	first -12	later -66
does|role|says|4-6|	first -44	later -34
does|role|says|7-12|	later -83
ending|pronoun|organisation|	aar -17	ela -28	ele -15	er -67	hem -27	hij -52	il -74	lei -26	lla -33	lui -33	sie -16	zij -40
ending|pronoun|person|	-ci -44	aar 13	ele 15	er 12	hem 6	hij 10	il 7	lei 17	lla 7	lui 8	sie 7	ze 7
ending|role|organisation|	ada -43	ado -41	ais 21	and 16	ann -37	ano -56	ant -51	ata -35	ate -36	ato -50	ble 18	cht -45	der 13	die -34	dio -39	dor -27	dre -51	ent -34	era -35	ere -38	ese -41	eur -51	eux -42	fer -55	fin -34	ger -29	gão 35	hef -47	her 12	ice -48	ico -31	ien -48	ier -56	ige -43	ile -38	ina -21	ing 32	ino -31	ion 30	ise 14	iva -35	ivo -48	lar -28	ler -11	man -48	mer -33	nde -26	ner -31	nne 15	nse -62	nte -53	nti -34	nto -34	one 21	ora -56	ore -64	ort 28	ota 8	ouw -22	qué 15	rat 16	rau -29	rce -42	res -40	ria -54	rio -41	ron -32	sta -72	ste -47	ten -36	ter -44	tes -47	tie 15	tin -53	tor -60	tra -34	tre -55	tro -38	uno -35	use -29	voz -32	ção 9	ère -34
ending|role|person|	ada 31	ain 8	ais -21	ale -30	and -39	ant 29	ata 14	ate 8	ato -27	ble 13	bre -21	der -16	dio -24	dor 13	ent -10	ere 26	ero -24	ese 27	eur 7	eux -54	fer 10	fin 32	ger 37	gão -51	her -47	ice 39	ico -6	ier -8	ige 11	ing -23	ino -20	ion -45	ire 11	ise 14	iva 13	ivo 22	ker 17	lar 24	llo -41	man 25	men -50	mer 10	nde -9	ner 6	nne -14	nse 15	nte 17	nti -56	nto -48	oce -36	omo 9	one -56	ora 23	ore 22	ort -29	ota -51	ouw 27	rat 10	rau 14	rce -33	res -12	ria 29	rin 28	ron -6	sor -38	sta 21	ste 31	ten -44	tes -47	tie -39	tin -9	tor 13	tra 11	tre 31	ung -8	use 19	voz 10	ção -55	ère 8
fits|pronoun|	no -82	organisation -51	unknown 13	yes 52
fits|pronoun|no|0|	acts -47	null -30	says 6
fits|pronoun|no|	1 -21	13+ -28	2 -33	3 -57	4-6 -35	7-12 -59
fits|pronoun|no|1|	acts -35	null -6	says -18
fits|pronoun|no|2|	acts -36	null -39	says -24
fits|pronoun|no|3|	acts -45	null -66	says -56
fits|pronoun|organisation|0|	acts 6	null -17	says -49
fits|pronoun|organisation|	1 -23	13+ -39	2 -68	3 -50	4-6 -58	7-12 -58
fits|pronoun|organisation|1|	acts -36	null -18	says -23
fits|pronoun|organisation|2|	acts -33	null -46	says -28
fits|pronoun|organisation|3|	acts -37	null -59	says -18
fits|pronoun|unknown|0|	null 31
fits|pronoun|unknown|	1 27	13+ -33	2 8	3 -43	4-6 -13
fits|pronoun|unknown|1|	acts 21	null 15	says -26
fits|pronoun|unknown|2|	acts 16	null -12	says -42
fits|pronoun|unknown|3|	acts 13	null -12	says -22
fits|pronoun|yes|	0 43	1 28	13+ 6	2 27	3 15	4-6 -9	7-12 -7
fits|pronoun|yes|0|	acts 28	says 17
fits|pronoun|yes|1|	null 25	says 36
fits|pronoun|yes|2|	null 19	says -18
fits|pronoun|yes|3|	acts -9	null 8
fits|role|	free -25	no -109	unknown -7	yes 32
fits|role|free|	0 17	13+ -36	2 -17	3 -35	4-6 -53	7-12 -24
fits|role|free|0|	acts 7	null -9
fits|role|free|1|	acts -23	null -17
fits|role|free|2|	acts -30	null -13	says -37
fits|role|free|3|	null -53	says -19
fits|role|no|	0 -33	1 -28	13+ -38	2 -98	3 -83	4-6 -97	7-12 -91
fits|role|no|0|	acts -48	null -20	says -56
fits|role|no|1|	acts -15	null -20	says -67
fits|role|no|2|	acts -41	null -55	says -47
fits|role|no|3|	acts -71	null -67	says -69
fits|role|unknown|	0 -39	1 38	2 -17	3 -63	4-6 -7	7-12 -29
fits|role|unknown|0|	acts -21	says -33
fits|role|unknown|1|	acts 29
fits|role|unknown|2|	says -10
fits|role|unknown|3|	acts -33	null 17	says -30
fits|role|yes|0|	says 28
fits|role|yes|	13+ -16	2 40	3 32	4-6 -9	7-12 -11
fits|role|yes|1|	acts 11	says 9
fits|role|yes|2|	says -6
fits|role|yes|3|	acts 19	says -10
head|pronoun|organisation|	ela -28	ele -15	ella -33	er -67	haar -17	hem -27	hij -52	il -74	lei -26	lui -33	sie -16	zij -40
head|pronoun|person|	celle-ci -44	ele 15	ella 7	er 12	haar 13	hem 6	hij 10	il 7	lei 17	lui 8	sie 7	ze 7
head|role|organisation|	assessora -36	bericht -41	communiqué 15	conseiller -48	dernier -34	die -34	dirigeante -40	dirigente -31	documento -30	estudio -22	executiva -35	fonte -52	fonti -32	frau -29	fuentes -35	governante -43	iemand -33	magistrada -24	man -32	manager -28	mann -26	minister -41	ministerin -31	ministra -31	ministre -50	ministro -31	mitarbeiter -38	nota 8	padre -29	papier -43	portavoce 12	portavoz -31	premier -23	presidente -35	responsable 18	sindacalista -30	source -42	sprecher 14	sprecherin 13	titular -28	treinador -43	vader -25	woordvoerder 14	órgão 35
head|role|person|	assessora -13	bürgermeister -32	conseiller -34	die 9	dirigeante 30	dirigente -20	documento -40	estudio -27	executiva 13	fonte -61	fonti -48	frau 14	fuentes -43	governante 34	iemand -32	magistrada 16	man -51	manager 32	mann -14	minister 25	ministerin 21	ministra 10	ministre 30	ministro 6	mitarbeiter -23	nota -51	padre 8	papier -26	portavoce -36	premier -12	presidente -15	président -6	responsable 13	sindacalista 29	source -33	sprecher -22	sprecherin -46	titular 24	treinador 29	unternehmen -50	vader -37	woordvoerder -41	órgão -51
introduced|	false -13	true 70
introduced|false|	a -73	none -47	third 12
introduced|true|	a -56	none -49	the 76
kind|pronoun|	organisation -51	person 24
kind|pronoun|organisation|	third -51
kind|pronoun|person|	third 27
kind|role|	organisation -47	person 6
kind|role|organisation|	a -26	none -24	the -32
kind|role|person|	a -114	none -51	the 40
language|de|pronoun|	organisation -33	person 14
language|de|role|	organisation -9
language|es|pronoun|	organisation -31	person 10
language|es|role|	organisation -88	person -7
language|fr|pronoun|	organisation -17
language|fr|role|	person 11
language|it|pronoun|	organisation -29	person 15
language|it|role|	organisation -55	person -7
language|nl|pronoun|	organisation -34	person 17
language|nl|role|	person 28
language|pt|pronoun|	organisation -32
language|pt|role|	organisation -47	person -6
last|pronoun|false|	0 18	1 15	13+ -7	3 -21	4-6 -31	7-12 -24
last|pronoun|false|0|	0 18
last|pronoun|false|1|	0 18	1 -15
last|pronoun|false|2|	0 25	1 -45	2 -26
last|pronoun|false|3|	1 -23	2 -32
last|pronoun|false|4-6|	0 -30	1 -23	2 -11	3 -49
last|pronoun|false|7-12|	1 -28	2 -21	3 -11
last|pronoun|false|no|	0 -33	1 -9	2 -31	3 -84
last|pronoun|false|organisation|	0 -19	1 -24	2 -59	3 -59
last|pronoun|false|unknown|	0 7	1 12	2 -10
last|pronoun|false|yes|	0 27	1 39	2 15	3 -21
last|pronoun|	true 8
last|pronoun|true|	1 29	3 -29	4-6 -12
last|pronoun|true|1|	0 34	1 8
last|pronoun|true|3|	0 8	1 -42	2 -25
last|pronoun|true|4-6|	1 -21	3 10
last|pronoun|true|no|	0 -27	1 -25	2 -47	3 -44
last|pronoun|true|organisation|	1 -28	2 -6	3 -10
last|pronoun|true|unknown|	0 20	1 -8	2 -8	3 -17
last|pronoun|true|yes|	0 6	1 7	3 31
last|role|	false -13	true -12
last|role|false|	0 -8	1 8	13+ -31	3 6	4-6 -46	7-12 -31
last|role|false|0|	0 -8
last|role|false|13+|	2 -31	3 -28
last|role|false|1|	0 18	1 -18
last|role|false|2|	0 17	1 -31	2 -36
last|role|false|3|	1 -25	2 21	3 -34
last|role|false|4-6|	0 -59	1 -42	2 -17	3 -29
last|role|false|7-12|	1 -16	2 -67	3 -15
last|role|false|free|	0 8	1 -28	2 -26	3 -36
last|role|false|no|	0 -44	1 -26	2 -73	3 -91
last|role|false|unknown|	0 -21	3 12
last|role|false|yes|	2 11	3 10
last|role|true|	0 -31	1 23	13+ 12	2 -8	3 -50	4-6 -6	7-12 -68
last|role|true|0|	0 -31
last|role|true|13+|	3 12
last|role|true|1|	0 21	1 7
last|role|true|2|	1 -14
last|role|true|3|	0 -12	1 -50	2 -16
last|role|true|4-6|	0 6	1 -31	2 16	3 -44
last|role|true|7-12|	1 -35	2 -36	3 -54
last|role|true|free|	0 -11	1 -10	2 -26	3 -32
last|role|true|no|	0 -33	1 -42	2 -43	3 -60
last|role|true|unknown|	0 -17	1 7	2 7	3 -89
last|role|true|yes|	0 32	2 -11	3 10
near|pronoun|0|	0 21
near|pronoun|1|	0 27	1 -6
near|pronoun|2|	0 22	1 -25	2 -29
near|pronoun|3|	1 -45	2 -42
near|pronoun|4-6|	0 -30	1 -28	3 -30
near|pronoun|7-12|	1 -28	2 -17	3 -12
near|role|0|	0 -12
near|role|13+|	2 -31	3 -21
near|role|1|	0 25	1 -9
near|role|2|	0 17	1 -31	2 -36
near|role|3|	0 -6	1 -42	2 15	3 -42
near|role|4-6|	1 -50	3 -37
near|role|7-12|	1 -22	2 -70	3 -16
	nobody -14
nobody|ending|pronoun|	-ci 10	aar -32	ele -24	er -12	hem -41	hij -10	il -10	lei -41	lla -40	lle -9	lui -39	sie -7	ze -13
nobody|ending|role|	ada -32	ado 29	ain -10	ais -22	ale 13	ant -38	ata -16	ate -12	ato 32	ble -30	bre 19	cht 39	den 23	der -10	die -6	dio 23	dor -14	dre -7	ent 17	ere -7	ero 7	ese -44	eux 34	fer 10	fin -33	ger -37	gão -37	hef -12	ice -44	ico 6	ien 8	ier 18	ige -11	ile 9	imo -27	ina 36	ing -39	ino 14	ion -23	ire -20	ise -25	iva -25	ivo -19	ker -23	lar -31	llo 36	man -8	men 6	mer -27	nde 15	nen 24	ner -35	nse -38	nte -8	nti 33	nto 42	oce 17	ole 24	one 15	ora -22	ore -19	ouw -32	que 9	qué -9	rat -34	rau -6	rce 41	res 15	ria -34	rin -46	rio 9	ron 22	sor 25	sta -20	ste -46	ten 35	ter 17	tes 53	tie 21	tin 16	tra -25	tre -41	uno 33	urs 19	use -30	voz -7	ção 6
nobody|many|	false -14
nobody|others|	1 -25	2 -51	3 7
nobody|pronoun|	celle-ci 10	ele -24	ella -40	elle -9	er -12	haar -32	hem -41	hij -10	il -10	lei -41	lui -39	sie -7	third -29	ze -13
nobody|role|	a 53	assessora 10	beamter 25	bericht 30	bürgermeister 29	communiqué -9	conseiller 32	die -9	dirigeante -30	dirigente 19	documento 35	estudio 23	executiva -25	fonte 51	fonti 27	frau -6	fuentes 44	governante -43	iemand 33	magistrada -27	man 42	manager -31	mann 16	minister -26	ministerin -23	ministra -22	ministre -38	mitarbeiter 24	mitteilung -13	none 34	padre -21	papier 29	portavoce 10	premier 12	presidente 16	responsable -30	sindacalista -31	source 41	sprecher -19	sprecherin -11	the -42	titular -31	treinador -33	unternehmen 6	vader 23	órgão -37
often|pronoun|	0 -39	1 -28	2 34	3 23	4 37
often|role|	0 -28	1 -27	2 29	3 -10	4 12
quoted|	false 11	true -42
rank|pronoun|	0 10	1 16	2 -16	4 -44
rank|pronoun|0|0|	organisation 7	person 13
rank|pronoun|0|1|	organisation -19	person 9
rank|pronoun|0|2|	organisation -43	person 7
rank|pronoun|0|3|	organisation -24
rank|pronoun|0|4-6|	person -28
rank|pronoun|1|0|	organisation -23	person 27
rank|pronoun|1|1|	person 36
rank|pronoun|1|2|	organisation -57	person 9
rank|pronoun|1|3|	organisation -31	person -29
rank|pronoun|1|4-6|	organisation -35	person -8
rank|pronoun|1|7-12|	person -10
rank|pronoun|2|1|	organisation -35	person 7
rank|pronoun|2|2|	organisation -29	person -12
rank|pronoun|2|3|	organisation -30	person -11
rank|pronoun|2|4-6|	organisation -37
rank|pronoun|2|7-12|	organisation -34	person -7
rank|pronoun|3|1|	organisation -12
rank|pronoun|3|2|	organisation -11	person 15
rank|pronoun|3|3|	organisation -15
rank|pronoun|3|4-6|	organisation -33
rank|pronoun|3|7-12|	organisation -30	person -19
rank|pronoun|4|13+|	organisation -39
rank|pronoun|4|2|	organisation -16	person -36
rank|pronoun|4|3|	organisation -14	person -45
rank|pronoun|4|4-6|	organisation -32	person -40
rank|pronoun|4|7-12|	organisation -44	person -14
rank|role|0|0|	organisation 19	person -45
rank|role|0|1|	organisation 12	person 8
rank|role|0|2|	organisation -29	person -12
rank|role|0|3|	organisation -75	person -21
rank|role|0|4-6|	organisation -49	person -29
rank|role|0|7-12|	organisation -29	person -44
rank|role|	1 -7	2 -15	3 11	4 -35
rank|role|1|0|	organisation -60	person 6
rank|role|1|1|	organisation -43	person 19
rank|role|1|2|	organisation -61	person 10
rank|role|1|3|	organisation -98	person 12
rank|role|1|4-6|	organisation -80	person -52
rank|role|1|7-12|	organisation 9
rank|role|2|1|	organisation -44	person 7
rank|role|2|2|	organisation -117
rank|role|2|3|	organisation -97	person -12
rank|role|2|7-12|	organisation -68	person -94
rank|role|3|13+|	organisation -48	person -24
rank|role|3|1|	organisation -65	person 16
rank|role|3|2|	organisation -8	person 26
rank|role|3|3|	person 9
rank|role|3|4-6|	organisation -91	person -10
rank|role|3|7-12|	organisation -78	person -33
rank|role|4|13+|	organisation -14	person -23
rank|role|4|1|	organisation -50
rank|role|4|2|	organisation -83	person 21
rank|role|4|3|	organisation -86	person -23
rank|role|4|4-6|	organisation -70	person -17
rank|role|4|7-12|	organisation -90	person -8
role|pronoun|	name 9
role|role|	name -15
`;
