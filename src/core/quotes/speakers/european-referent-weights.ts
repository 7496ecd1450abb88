/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
away|pronoun|	0 31	1 46	13+ -8	3 -43	4-6 -49	7-12 -38
away|pronoun|0|	first 23	later 29
away|pronoun|13+|	later -44
away|pronoun|1|	first 34	later 31
away|pronoun|2|	first -8	later 18
away|pronoun|3|	first -31	later -36
away|pronoun|4-6|	first -36	later -39
away|pronoun|7-12|	first -32	later -24
away|role|	0 -14	1 31	13+ -44	3 -36	4-6 -53	7-12 -64
away|role|0|	first -12	later -15
away|role|13+|	first -17	later -107
away|role|1|	first 26	later 13
away|role|3|	first -28	later -30
away|role|4-6|	first -37	later -64
away|role|7-12|	first -40	later -67
ending|pronoun|organisation|	-ci 18	aar -46	ela -34	ele -25	er -72	hem -39	hij -22	il -79	lei -31	lla -37	lle -24	lui -29	sie -8	ze -11	zij -36
ending|pronoun|person|	-ci -46	aar 23	ele 13	er 9	hem 16	hij 13	il 15	lei 14	lla 11	lui 8	sie 6	ze 8
ending|role|organisation|	ada -48	ado -36	ais 15	ann -37	ano -61	ant -49	ata -43	ate -21	ato -48	ble 16	cht -46	die -34	dio -34	dor -33	dre -52	ent -47	era -39	ere -45	ero 6	ese -32	eur -55	eux -57	fer -54	fin -33	ger -35	gão 36	hef -37	her 20	ice 11	ico -46	ien -54	ier -65	ige -48	ile -41	ina -29	ing 36	ino -36	ion 25	ise 12	iva -42	ivo -51	lar -26	ler -13	llo -51	man -54	mer -29	nde -33	nne 15	nse -49	nte -99	nti -46	nto -43	oce -42	ole -32	one 17	ora -67	ore -61	ota 10	ouw -36	qué 15	rat -47	rce -46	res -48	rin 8	rio -50	ron -33	sta -58	ste -52	ten -31	ter -94	tes -66	tie 18	tin -59	tor -65	tra -46	tre -55	tro -46	ung 11	uno -45	use -37	voz -30	ère -36
ending|role|person|	ada 26	ain 6	ais -17	ale -20	and -29	ann 8	ant 28	ata 15	ate 9	ato -28	ble 17	der -16	die 9	dio -26	dor 17	dre 7	ere 21	ero -35	ese 28	eur 9	eux -55	fer 9	fin 27	ger 40	gão -47	hef 13	her -46	ice 33	ico -8	ige 7	ing -26	ino -12	ion -19	ire 7	ise 11	iva 11	ivo 22	ker 19	lar 21	llo -45	man 27	men -60	mer 14	nde -15	ner 7	nne -12	nse 13	nte 17	nti -54	nto -55	one -55	ora 20	ore 16	ota -61	ouw 26	rat 20	rau -10	rce -34	res -10	ria 19	rin 17	rio 6	sor -40	sta 22	ste 28	ten -50	ter -8	tes -52	tie -46	tin -9	tor 19	tra 13	tre 30	tro -6	ung -11	use 19	ção -59	ère 11
fits|pronoun|	free 7	no -73	organisation -49	unknown 7	yes 60
fits|pronoun|free|	2 11	4-6 -10	7-12 -78
fits|pronoun|no|	1 -17	2 -25	3 -55	4-6 -26	7-12 -72
fits|pronoun|organisation|	0 12	1 -17	13+ -45	2 -54	3 -62	4-6 -69	7-12 -53
fits|pronoun|unknown|	0 18	1 49	13+ -11	2 -13	3 -88	4-6 -24	7-12 -26
fits|pronoun|yes|	0 37	1 25	13+ 13	2 32	3 29	4-6 -13
fits|role|	free -31	no -116	yes 37
fits|role|free|	0 22	1 12	13+ -46	2 -23	3 -54	4-6 -81	7-12 -52
fits|role|no|	0 -33	1 -23	13+ -49	2 -66	3 -92	4-6 -107	7-12 -116
fits|role|unknown|	0 -51	1 35	3 -33	4-6 -24	7-12 -18
fits|role|yes|	1 16	13+ -61	2 41	3 29	7-12 -33
head|pronoun|organisation|	celle-ci 18	ela -34	ele -25	ella -37	elle -24	er -72	haar -46	hem -39	hij -22	il -79	lei -31	lui -29	sie -8	ze -11	zij -36
head|pronoun|person|	celle-ci -46	ele 13	ella 11	er 9	haar 23	hem 16	hij 13	il 15	lei 14	lui 8	sie 6	ze 8
head|role|organisation|	assessora -27	bericht -39	communiqué 15	conseiller -49	dernier -41	die -33	dirigeante -29	dirigente -43	documento -32	estudio -24	executiva -42	fonte -53	fonti -45	fuentes -52	governante -34	iemand -31	magistrada -33	man -36	manager -30	mann -24	minister -43	ministerin -25	ministra -42	ministre -51	ministro -33	mitarbeiter -32	nota 10	padre -45	papier -33	portavoz -29	premier -28	presidente -33	président -32	responsable 16	sindacalista -22	source -46	sprecher 20	sprecherin 14	titular -26	treinador -50	vader -39	woordvoerder 13	órgão 36
head|role|person|	assessora -16	bürgermeister -21	conseiller -37	dernier -10	die 9	dirigeante 32	dirigente -9	documento -42	estudio -29	executiva 11	fonte -57	fonti -46	frau -10	fuentes -43	governante 30	iemand -38	magistrada 23	man -54	manager 35	mann -11	minister 22	ministerin 16	ministra 11	ministre 29	ministro -12	mitarbeiter -22	nota -61	padre 12	papier -45	premier -8	presidente -22	responsable 17	sindacalista 28	source -34	sprecher -18	sprecherin -40	titular 21	treinador 31	unternehmen -60	vader -39	woordvoerder -41	órgão -47
introduced|	false -21	true 71
introduced|false|	a -77	none -60	own 7	the -11	third 10
introduced|true|	a -56	none -46	the 80
kind|pronoun|	organisation -60	person 32
kind|pronoun|organisation|	own -64	third -49
kind|pronoun|person|	own 20	third 27
kind|role|	organisation -50	person 10
kind|role|organisation|	a -26	none -41	the -41
kind|role|person|	a -111	none -52	the 38
language|de|pronoun|	organisation -25	person 12
language|de|role|	organisation -12	person 7
language|es|pronoun|	organisation -41	person 12
language|es|role|	organisation -69	person -24
language|fr|pronoun|	organisation -44	person 9
language|fr|role|	person 16
language|it|pronoun|	organisation -10	person 11
language|it|role|	organisation -40	person -7
language|nl|pronoun|	organisation -40	person 23
language|nl|role|	organisation 6	person 21
language|pt|pronoun|	organisation -39
language|pt|role|	organisation -60	person -16
last|pronoun|	false 12
last|pronoun|false|	0 27	1 41	13+ -22	2 9	3 -28	4-6 -44	7-12 -47
last|pronoun|true|	1 23	2 -12	3 -34	4-6 -23
last|role|	false -15	true -20
last|role|false|	0 -11	1 21	13+ -53	4-6 -74	7-12 -57
last|role|true|	0 -31	1 36	13+ 12	2 -14	3 -62	4-6 -23	7-12 -88
nobody|ending|pronoun|	-ci 11	aar -41	ele -23	er -12	hem -38	hij -19	il -14	lei -42	lla -42	lle -6	lui -45	sie -12	ze -17
nobody|ending|role|	ada -38	ado 28	ais -19	ale 10	and 6	ann -9	ant -38	ata -16	ate -12	ato 30	ble -33	cht 35	den 26	der -10	die -8	dio 24	dor -10	dre -7	ent 11	ero 11	ers -6	ese -46	eur -17	eux 34	fer 17	fin -36	ger -43	gão -39	hef -23	ice -49	ico 8	ien 6	ier 15	imo -26	ina 31	ing -41	ino 14	ion -14	ire -16	ise -23	iva -35	ivo -21	ker -27	lar -30	ler -13	llo 39	man -13	mer -31	nde 20	nen 23	ner -35	nse -34	nti 44	nto 42	oce 38	ole 31	omo 7	one 10	ora -24	ore -9	ort 36	ouw -34	qué -13	rat -33	rau 16	rce 41	res 14	ria -36	rin -58	rio -6	ron 8	sor 27	sta -21	ste -46	ten 31	ter 23	tes 46	tie 14	tin 13	tor -9	tra -30	tre -38	tro 8	ung -8	uno 32	urs 19	use -30	ção 13	ère -6
nobody|others|	2 -41	3 6
nobody|pronoun|	celle-ci 11	ele -23	ella -42	elle -6	er -12	haar -41	hem -38	hij -19	il -14	lei -42	lui -45	own -21	sie -12	third -25	ze -17
nobody|role|	a 70	assessora 10	beamter 20	bericht 28	bürgermeister 25	communiqué -13	conseiller 39	dernier 9	die -9	dirigeante -34	dirigente 13	documento 33	estudio 17	executiva -35	fonte 43	fonti 37	frau 16	fuentes 37	governante -41	iemand 32	magistrada -30	man 45	manager -37	mann 13	minister -20	ministerin -17	ministra -26	ministre -43	ministro 12	mitarbeiter 20	mitteilung -11	none 40	padre -21	papier 25	premier 11	presidente 22	responsable -33	sindacalista -31	source 41	sprecher -19	sprecherin -12	the -47	titular -30	treinador -39	vader 27	órgão -39
often|pronoun|	0 -50	1 -17	2 23	3 26	4 47
often|role|	0 -39	1 -31	2 27	4 11
quoted|	true -58
rank|pronoun|	0 32	1 25	2 -27	3 -23	4 -56
rank|pronoun|0|0|	organisation 12	person 18
rank|pronoun|0|1|	organisation -15	person 25
rank|pronoun|0|2|	organisation -23	person 11
rank|pronoun|0|3|	organisation -33	person 10
rank|pronoun|0|4-6|	person -22
rank|pronoun|1|0|	person 38
rank|pronoun|1|1|	organisation -17	person 56
rank|pronoun|1|2|	organisation -66	person 10
rank|pronoun|1|3|	organisation -36	person -31
rank|pronoun|1|4-6|	organisation -40	person -13
rank|pronoun|1|7-12|	organisation -24	person -15
rank|pronoun|2|1|	organisation -51	person 9
rank|pronoun|2|2|	organisation -27	person 10
rank|pronoun|2|3|	organisation -38	person -73
rank|pronoun|2|4-6|	organisation -40	person -7
rank|pronoun|2|7-12|	organisation -14	person -14
rank|pronoun|3|13+|	person -31
rank|pronoun|3|1|	organisation -21
rank|pronoun|3|2|	organisation -29
rank|pronoun|3|3|	organisation -32	person 9
rank|pronoun|3|4-6|	organisation -36	person -23
rank|pronoun|3|7-12|	organisation -24	person -20
rank|pronoun|4|13+|	organisation -47
rank|pronoun|4|2|	organisation -24	person -43
rank|pronoun|4|3|	organisation -35	person -52
rank|pronoun|4|4-6|	organisation -38	person -22
rank|pronoun|4|7-12|	organisation -50	person -25
rank|role|	0 9	1 -19	2 -15	3 -17	4 -42
rank|role|0|0|	organisation 22	person -51
rank|role|0|1|	organisation 25	person 20
rank|role|0|2|	organisation -19	person -9
rank|role|0|3|	organisation -68	person -22
rank|role|0|4-6|	organisation -48	person -43
rank|role|0|7-12|	person -55
rank|role|1|0|	organisation -54
rank|role|1|1|	organisation -36	person 29
rank|role|1|2|	organisation -52	person 12
rank|role|1|3|	organisation -97	person -22
rank|role|1|4-6|	organisation -66	person -32
rank|role|1|7-12|	organisation -41	person -28
rank|role|2|13+|	person 9
rank|role|2|1|	organisation -42	person 10
rank|role|2|2|	organisation -119	person 8
rank|role|2|3|	organisation -95
rank|role|2|4-6|	organisation -14	person -16
rank|role|2|7-12|	organisation -66
rank|role|3|13+|	organisation -20	person -44
rank|role|3|1|	organisation -76	person 13
rank|role|3|2|	organisation -19	person 26
rank|role|3|3|	organisation -7	person 10
rank|role|3|4-6|	organisation -79	person -22
rank|role|3|7-12|	organisation -89	person -59
rank|role|4|13+|	organisation -18	person -51
rank|role|4|1|	organisation -39
rank|role|4|2|	organisation -90	person 10
rank|role|4|3|	organisation -77	person -30
rank|role|4|4-6|	organisation -71	person -20
rank|role|4|7-12|	organisation -103	person -18
role|pronoun|	name 11
role|role|	name -16
`;
