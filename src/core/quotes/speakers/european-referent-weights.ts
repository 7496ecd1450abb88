/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
away|pronoun|	0 19	1 27	3 -30	4-6 -28	7-12 -23
away|pronoun|0|	first 12	later 26
away|pronoun|13+|	later -30
away|pronoun|1|	first 17	later 24
away|pronoun|2|	first -12	later 18
away|pronoun|3|	first -25	later -20
away|pronoun|4-6|	first -21	later -25
away|pronoun|7-12|	first -19	later -16
away|role|	0 -13	1 15	13+ -26	3 -23	4-6 -29	7-12 -43
away|role|0|	first -10	later -14
away|role|13+|	first -7	later -94
away|role|1|	first 10	later 8
away|role|2|	first -8
away|role|3|	first -18	later -23
away|role|4-6|	first -20	later -47
away|role|7-12|	first -27	later -50
does|pronoun|	acts 18	null 9	says -22
does|pronoun|acts|0|	0 12	1 53	2 -6	3 -32	first 9
does|pronoun|acts|13+|	first 8	later -15
does|pronoun|acts|1|	0 -27	1 -43	3 -10	first 15	later 24
does|pronoun|acts|2|	1 -19	2 -44	3 6	first 19	later -16
does|pronoun|acts|3|	2 -30	3 -11	first -12	later -33
does|pronoun|acts|4-6|	first -25	later -53
does|pronoun|acts|7-12|	first 9	later -46
does|pronoun|null|0|	0 9	1 33	first -7	later 10
does|pronoun|null|13+|	later -29
does|pronoun|null|1|	0 -41	1 -16	2 -12	later 14
does|pronoun|null|2|	1 -45	3 -27	first -10
does|pronoun|null|3|	2 -31	3 -14	first -21
does|pronoun|null|4-6|	later -22
does|pronoun|null|7-12|	first -15
does|pronoun|says|0|	0 27	1 -10	2 -21	first 20
does|pronoun|says|13+|	first -27
does|pronoun|says|1|	0 -34	3 -51	first 8	later 18
does|pronoun|says|2|	1 -26	2 -29	3 -15	first -35	later 25
does|pronoun|says|3|	3 -51	first -17	later -38
does|pronoun|says|4-6|	first -77
does|pronoun|says|7-12|	first -71	later -40
does|role|acts|0|	1 7	2 -41	3 -8	first 13
does|role|acts|13+|	first 11	later -32
does|role|acts|1|	0 -22	3 19
does|role|acts|2|	1 -31	3 -33	later 12
does|role|acts|3|	1 -30	2 -12	3 -9	first -10	later -6
does|role|acts|4-6|	first -20	later -21
does|role|acts|7-12|	first -65	later -6
does|role|	null -16	says -19
does|role|null|0|	0 13	1 9	2 7	3 -33	first -27	later 9
does|role|null|13+|	first -37	later -75
does|role|null|1|	0 -32	1 -41	2 -21	first -6
does|role|null|2|	1 -34	3 -24	first 10
does|role|null|3|	0 -37	1 -49	3 -42	first -26	later -14
does|role|null|4-6|	first -8	later -38
does|role|null|7-12|	first -13	later -58
does|role|says|0|	0 15	1 23	2 -11	3 18	first -19	later -44
does|role|says|13+|	first -13	later -51
does|role|says|1|	0 -45	1 -71	2 -69	3 -24	first 28	later 20
does|role|says|2|	1 -8	2 10	3 -30	first -25	later -20
does|role|says|3|	0 -39	1 -23	3 -14	first -11	later -65
does|role|says|4-6|	first -57	later -25
does|role|says|7-12|	later -90
ending|pronoun|organisation|	-ci 18	aar -32	ela -25	ele -24	er -67	hem -30	hij -17	il -72	lei -25	lla -30	lle -18	lui -25	sie -10	ze -7	zij -35
ending|pronoun|person|	-ci -45	aar 20	ele 15	er 7	hem 11	hij 11	il 13	lei 16	lla 9	lui 6	sie 6	ze 6
ending|role|organisation|	ada -43	ado -35	ais 16	ann -32	ano -57	ant -41	ata -37	ate -24	ato -40	ble 16	cht -44	der 9	die -30	dio -33	dor -29	dre -52	ent -41	era -34	ere -39	ese -26	eur -46	eux -49	fer -47	fin -30	ger -29	gão 35	hef -30	her 19	ice 11	ico -39	ien -51	ier -58	ige -42	ile -43	ina -28	ing 37	ino -43	ion 25	ise 14	iva -36	ivo -49	lar -23	ler -16	llo -50	man -46	mer -27	nde -32	nne 18	nse -52	nte -90	nti -44	nto -36	oce -39	ole -31	one 19	ora -55	ore -55	ota 9	ouw -22	qué 14	rat -44	rce -43	res -42	ria 8	rin 10	rio -47	ron -28	sta -58	ste -46	ten -25	ter -76	tes -61	tie 19	tin -51	tor -56	tra -41	tre -42	tro -41	ung 9	uno -40	use -39	voz -28	ção 7	ère -30
ending|role|person|	ada 30	ain 11	ais -22	ale -21	and -31	ant 27	ata 17	ate 9	ato -33	ble 14	der -16	die 8	dio -20	dor 20	dre 10	ent -8	ere 24	ero -27	ese 28	eux -49	fer 11	fin 28	ger 39	gão -46	hef 10	her -45	ice 36	ico -12	ige 9	ing -25	ino -13	ire 10	ise 15	iva 11	ivo 21	ker 19	lar 19	llo -41	man 26	men -58	mer 12	nde -12	ner 6	nne -15	nse 15	nte 19	nti -49	nto -52	omo 10	one -49	ora 22	ore 16	ota -64	ouw 23	rat 20	rau -10	rce -25	res -10	ria 15	rin 21	ron -6	sor -43	sta 22	ste 25	ten -50	ter -8	tes -45	tie -43	tin -13	tor 16	tra 12	tre 30	tro -8	ung -8	use 18	ção -55	ère 6
fits|pronoun|	no -74	organisation -45	unknown 16	yes 52
fits|pronoun|no|0|	acts -44	null -10
fits|pronoun|no|	1 -24	13+ -29	2 -31	3 -64	4-6 -18	7-12 -58
fits|pronoun|no|1|	acts -32	null -19	says -23
fits|pronoun|no|2|	acts -48	says -30
fits|pronoun|no|3|	acts -41	null -65	says -50
fits|pronoun|organisation|	0 8	1 -23	13+ -40	2 -40	3 -49	4-6 -57	7-12 -45
fits|pronoun|organisation|0|	acts 18	null -28	says 11
fits|pronoun|organisation|1|	acts -39	null -35	says -27
fits|pronoun|organisation|2|	acts -24	null -51	says -20
fits|pronoun|organisation|3|	acts -37	null -58	says -24
fits|pronoun|unknown|0|	null 37	says -7
fits|pronoun|unknown|	1 31	13+ -42	3 -41	4-6 -14
fits|pronoun|unknown|1|	acts 29	null 9	says -16
fits|pronoun|unknown|2|	null -8
fits|pronoun|unknown|3|	null -25	says -58
fits|pronoun|yes|	0 45	1 30	13+ 12	2 30	3 13	4-6 -6
fits|pronoun|yes|0|	acts 35	says 20
fits|pronoun|yes|1|	null 34	says 22
fits|pronoun|yes|2|	acts -11	null 18	says -21
fits|pronoun|yes|3|	null 14
fits|role|	free -24	no -102	yes 33
fits|role|free|	0 18	13+ -25	2 -21	3 -38	4-6 -57	7-12 -24
fits|role|free|1|	acts -16	null -23
fits|role|free|2|	acts -39	null -15	says -25
fits|role|free|3|	null -48	says -30
fits|role|no|	0 -26	1 -26	13+ -42	2 -60	3 -81	4-6 -85	7-12 -94
fits|role|no|0|	acts -46	null -14	says -54
fits|role|no|1|	acts -12	null -25	says -68
fits|role|no|2|	acts -41	null -58	says -48
fits|role|no|3|	acts -64	null -69	says -71
fits|role|unknown|	0 -40	1 38	13+ -6	2 -12	3 -54	4-6 -13	7-12 -25
fits|role|unknown|0|	acts -19	null -7	says -19
fits|role|unknown|1|	acts 18	says -11
fits|role|unknown|2|	acts 11	null 29	says -15
fits|role|unknown|3|	acts -33	says -16
fits|role|yes|0|	acts 8	says 42
fits|role|yes|	1 8	13+ -22	2 37	3 30	7-12 -16
fits|role|yes|1|	acts 17	says 13
fits|role|yes|2|	acts 12	null 7
fits|role|yes|3|	acts 17	null -7
head|pronoun|organisation|	celle-ci 18	ela -25	ele -24	ella -30	elle -18	er -67	haar -32	hem -30	hij -17	il -72	lei -25	lui -25	sie -10	ze -7	zij -35
head|pronoun|person|	celle-ci -45	ele 15	ella 9	er 7	haar 20	hem 11	hij 11	il 13	lei 16	lui 6	sie 6	ze 6
head|role|organisation|	assessora -24	bericht -35	communiqué 14	conseiller -46	dernier -35	die -30	dirigeante -26	dirigente -39	documento -28	estudio -23	executiva -36	fonte -49	fonti -43	fuentes -48	governante -32	iemand -30	magistrada -24	man -34	manager -24	mann -23	minister -42	ministerin -25	ministra -37	ministre -39	ministro -29	mitarbeiter -33	nota 9	padre -43	papier -32	portavoz -28	premier -24	presidente -27	président -25	responsable 16	sindacalista -22	source -43	sprecher 19	sprecherin 14	titular -23	treinador -48	vader -37	woordvoerder 13	órgão 35
head|role|person|	assessora -17	bürgermeister -22	conseiller -37	dernier -6	die 9	dirigeante 31	dirigente -13	documento -42	estudio -23	executiva 11	fonte -46	fonti -41	frau -10	fuentes -38	governante 31	iemand -37	magistrada 23	man -57	manager 32	mann -14	minister 23	ministerin 17	ministra 9	ministre 29	ministro -16	mitarbeiter -18	nota -64	padre 14	papier -41	premier -7	presidente -19	responsable 14	sindacalista 26	source -25	sprecher -20	sprecherin -42	titular 19	treinador 31	unternehmen -58	vader -43	woordvoerder -39	órgão -46
introduced|	false -18	true 71
introduced|false|	a -72	none -52	the -7	third 11
introduced|true|	a -55	none -45	the 79
kind|pronoun|	organisation -45	person 26
kind|pronoun|organisation|	third -45
kind|pronoun|person|	third 28
kind|role|	organisation -46	person 13
kind|role|organisation|	a -22	none -34	the -39
kind|role|person|	a -103	none -49	the 42
language|de|pronoun|	organisation -23	person 10
language|de|role|	organisation -11
language|es|pronoun|	organisation -33	person 10
language|es|role|	organisation -62	person -13
language|fr|pronoun|	organisation -38	person 6
language|fr|role|	person 15
language|it|pronoun|	organisation -6	person 12
language|it|role|	organisation -36	person -9
language|nl|pronoun|	organisation -24	person 18
language|nl|role|	person 27
language|pt|pronoun|	organisation -29
language|pt|role|	organisation -54	person -11
last|pronoun|false|	0 16	1 23	13+ -13	3 -19	4-6 -30	7-12 -29
last|pronoun|false|0|	0 16
last|pronoun|false|13+|	3 -12
last|pronoun|false|1|	0 20	1 6
last|pronoun|false|2|	0 25	1 -42	2 -26
last|pronoun|false|3|	0 14	1 -30	2 -38
last|pronoun|false|4-6|	0 -32	1 -25	2 -10	3 -55
last|pronoun|false|7-12|	1 -35	2 -21	3 -20
last|pronoun|false|no|	0 -21	1 -30	2 -6	3 -76
last|pronoun|false|organisation|	1 -48	2 -56	3 -63
last|pronoun|false|unknown|	0 8	1 15	3 -19
last|pronoun|false|yes|	0 21	1 54	2 7	3 -8
last|pronoun|	true 7
last|pronoun|true|	1 19	3 -24	4-6 -7
last|pronoun|true|1|	0 42	1 -23
last|pronoun|true|3|	1 -38	2 -25
last|pronoun|true|4-6|	1 -16	3 15
last|pronoun|true|7-12|	2 -6	3 19
last|pronoun|true|no|	0 -26	1 -23	2 -42	3 -44
last|pronoun|true|organisation|	1 -17	2 -7
last|pronoun|true|unknown|	0 35	2 -7	3 -35
last|pronoun|true|yes|	0 15	3 36
last|role|	false -13	true -12
last|role|false|	0 -10	1 8	13+ -32	4-6 -53	7-12 -38
last|role|false|0|	0 -10
last|role|false|13+|	2 -31	3 -30
last|role|false|1|	0 18	1 -16
last|role|false|2|	0 16	1 -33	2 -43
last|role|false|3|	1 -11	2 13	3 -26
last|role|false|4-6|	0 -63	1 -47	2 -27	3 -27
last|role|false|7-12|	1 -24	2 -60	3 -10
last|role|false|free|	0 7	1 -23	2 -21	3 -36
last|role|false|no|	0 -32	1 -20	2 -72	3 -99
last|role|false|unknown|	0 -17	1 10	2 9
last|role|false|yes|	2 18	3 6
last|role|true|	0 -29	1 25	13+ 12	2 -8	3 -51	4-6 -9	7-12 -77
last|role|true|0|	0 -29
last|role|true|13+|	3 12
last|role|true|1|	0 22	1 10
last|role|true|2|	1 -16
last|role|true|3|	0 -9	1 -54	2 -13
last|role|true|4-6|	0 9	1 -35	2 9	3 -40
last|role|true|7-12|	1 -34	2 -41	3 -54
last|role|true|free|	0 -11	2 -34	3 -25
last|role|true|no|	0 -41	1 -45	2 -40	3 -59
last|role|true|unknown|	0 -22	2 21	3 -91
last|role|true|yes|	0 31	1 17	2 -13	3 17
near|pronoun|0|	0 19
near|pronoun|1|	0 28	1 -6
near|pronoun|2|	0 21	1 -17	2 -30
near|pronoun|3|	0 9	1 -48	2 -47
near|pronoun|4-6|	0 -32	1 -29	2 -6	3 -28
near|pronoun|7-12|	1 -43	2 -20
near|role|0|	0 -13
near|role|13+|	2 -31	3 -24
near|role|1|	0 24	1 -10
near|role|2|	0 16	1 -26	2 -43
near|role|3|	1 -38	2 9	3 -34
near|role|4-6|	1 -50	3 -37
near|role|7-12|	1 -29	2 -64	3 -13
	nobody -9
nobody|ending|pronoun|	-ci 8	aar -37	ela 6	ele -24	er -9	hem -33	hij -17	il -10	lei -44	lla -39	lui -38	sie -10	ze -15
nobody|ending|role|	ada -38	ado 26	ain -8	ais -19	ale 12	and 6	ant -38	ata -17	ate -11	ato 35	ble -31	cht 36	den 25	der -11	die -7	dio 20	dor -13	dre -9	ent 15	ere -6	ero 9	ers -6	ese -47	eur -10	eux 34	fer 10	fin -34	ger -40	gão -38	hef -22	ice -51	ico 9	ien 6	ier 14	ige -8	imo -26	ina 31	ing -40	ino 15	ion -26	ire -17	ise -25	iva -34	ivo -20	ker -26	lar -30	ler -10	llo 36	man -11	mer -29	nde 16	nen 22	ner -36	nse -38	nti 41	nto 42	oce 39	ole 29	one 11	ora -23	ore -8	ort 35	ouw -28	que 7	qué -13	rat -31	rau 16	rce 39	res 14	ria -34	rin -61	ron 13	sor 26	sta -20	ste -41	ten 32	ter 25	tes 47	tie 15	tin 17	tor -7	tra -28	tre -40	tro 9	ung -7	uno 30	urs 19	use -29	ção 9
nobody|many|	false -9
nobody|others|	2 -51	3 6
nobody|pronoun|	celle-ci 8	ela 6	ele -24	ella -39	er -9	haar -37	hem -33	hij -17	il -10	lei -44	lui -38	sie -10	third -26	ze -15
nobody|role|	a 69	assessora 12	beamter 23	bericht 29	bürgermeister 27	communiqué -13	conseiller 38	dernier 6	die -8	dirigeante -32	dirigente 19	documento 33	estudio 15	executiva -34	fonte 43	fonti 36	frau 16	fuentes 38	governante -42	iemand 33	magistrada -28	man 45	manager -34	mann 16	minister -22	ministerin -19	ministra -24	ministre -38	ministro 15	mitarbeiter 20	mitteilung -12	none 41	padre -22	papier 26	premier 11	presidente 20	responsable -31	sindacalista -27	source 39	sprecher -18	sprecherin -10	the -52	titular -30	treinador -36	vader 29	órgão -38
often|pronoun|	0 -45	1 -23	2 30	3 25	4 41
often|role|	0 -33	1 -28	2 30	4 9
quoted|	false 6	true -51
rank|pronoun|	0 14	1 12	2 -13	4 -38
rank|pronoun|0|0|	organisation 9	person 9
rank|pronoun|0|1|	organisation -13	person 6
rank|pronoun|0|2|	organisation -9
rank|pronoun|0|3|	organisation -28	person 17
rank|pronoun|0|4-6|	person -15
rank|pronoun|1|0|	person 35
rank|pronoun|1|1|	organisation -21	person 48
rank|pronoun|1|2|	organisation -55
rank|pronoun|1|3|	organisation -22	person -27
rank|pronoun|1|4-6|	organisation -32	person -6
rank|pronoun|1|7-12|	organisation -17	person -20
rank|pronoun|2|1|	organisation -43	person 14
rank|pronoun|2|2|	organisation -19	person 16
rank|pronoun|2|3|	organisation -33	person -60
rank|pronoun|2|4-6|	organisation -36
rank|pronoun|2|7-12|	organisation -12	person -12
rank|pronoun|3|13+|	person -33
rank|pronoun|3|1|	organisation -17
rank|pronoun|3|2|	organisation -29	person 8
rank|pronoun|3|3|	organisation -22	person 12
rank|pronoun|3|4-6|	organisation -26
rank|pronoun|3|7-12|	organisation -22	person -14
rank|pronoun|4|13+|	organisation -39
rank|pronoun|4|2|	organisation -16	person -30
rank|pronoun|4|3|	organisation -27	person -39
rank|pronoun|4|4-6|	organisation -30	person -17
rank|pronoun|4|7-12|	organisation -42	person -15
rank|role|	0 -7	1 -15	2 -12	4 -18
rank|role|0|0|	organisation 17	person -45
rank|role|0|1|	organisation 8	person 12
rank|role|0|2|	organisation -29	person -13
rank|role|0|3|	organisation -66	person -14
rank|role|0|4-6|	organisation -48	person -39
rank|role|0|7-12|	person -48
rank|role|1|0|	organisation -53
rank|role|1|1|	organisation -29	person 22
rank|role|1|2|	organisation -47	person 8
rank|role|1|3|	organisation -99	person -15
rank|role|1|4-6|	organisation -64	person -20
rank|role|1|7-12|	organisation -36	person -19
rank|role|2|1|	organisation -35
rank|role|2|2|	organisation -117	person 8
rank|role|2|3|	organisation -89	person 7
rank|role|2|4-6|	organisation -10	person -10
rank|role|2|7-12|	organisation -59	person -8
rank|role|3|13+|	organisation -24	person -45
rank|role|3|1|	organisation -68	person 20
rank|role|3|2|	organisation -10	person 32
rank|role|3|3|	person 9
rank|role|3|4-6|	organisation -74	person -13
rank|role|3|7-12|	organisation -86	person -56
rank|role|4|13+|	organisation -6	person -38
rank|role|4|1|	organisation -41
rank|role|4|2|	organisation -90	person 9
rank|role|4|3|	organisation -81	person -29
rank|role|4|4-6|	organisation -62	person -14
rank|role|4|7-12|	organisation -86	person -9
role|pronoun|	name 9
role|role|	name -11
`;
