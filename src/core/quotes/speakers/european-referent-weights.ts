/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
away|pronoun|	0 31	1 45	13+ 13	3 -34	4-6 -40	7-12 -31
away|pronoun|0|	first 21	later 28
away|pronoun|13+|	first 18	later -45
away|pronoun|1|	first 39	later 23
away|pronoun|2|	later -9
away|pronoun|3|	first -8	later -74
away|pronoun|4-6|	first -32	later -36
away|pronoun|7-12|	first -28	later -17
away|role|	0 -10	1 31	13+ -34	3 -28	4-6 -59	7-12 -51
away|role|0|	later -75
away|role|13+|	first -20	later -77
away|role|1|	first 24	later 14
away|role|2|	later -8
away|role|3|	first -32	later -16
away|role|4-6|	first -47	later -49
away|role|7-12|	first -34	later -49
ending|pronoun|organisation|	aar -34	ela -27	ele -30	er -61	hem -34	hij -19	il -54	lei -26	lla -36	lle -16	lui -30	ze -14	zij -30
ending|pronoun|person|	aar 11	ela -7	ele 15	er 7	hem 9	hij 26	il 7	lei 9	lla 6	lle 6	lui 8	sie 11
ending|role|organisation|	ada -62	ado -38	ais 16	ale -45	and 7	ann -24	ano -52	ant -54	ato -49	cht -48	der 7	die -34	dio -49	dor -27	dre -46	ent -42	ere -30	ero 15	ese -29	eur -45	fer -54	ice 6	ico -31	ier -65	ige -46	ing 34	ino -41	ire 10	ise 10	ivo -51	ker -8	ler -55	man -61	men 10	nse -55	nte -92	nti -30	nto -47	one 10	ora -66	ore -71	ota -31	qué 21	rce -38	res -45	rio -43	ron -54	sta -63	ten -38	ter -85	tes -42	tie 19	tin -60	tor -61	tre -65	tro -42	ung 6	voz -43	ção -44	ère -36
ending|role|person|	ada 34	ais -18	ale -12	and -54	ano -13	ant 26	ato -29	der -19	dio -19	dor 20	ent -12	ero -20	ese 18	eur 9	fer 7	her -45	ice 35	ier -7	ing -39	ino -16	ire 27	ivo 12	ker 21	ler 8	man 32	men -51	nse 10	nte 18	nti -44	nto -49	one -62	ora 26	ota -53	rce -33	ria 20	rin 12	rio -8	sor -34	sta 12	ten -40	ter -16	tes -42	tie -54	tin -6	tor 10	tre 29	tro -14	ung -6	voz 13	ère 8
fits|pronoun|	free 8	no -67	organisation -51	unknown 8	yes 58
fits|pronoun|free|	1 -6	2 15	7-12 -64
fits|pronoun|no|	2 -38	3 -51	4-6 -31	7-12 -60
fits|pronoun|organisation|	0 14	1 -21	13+ -39	2 -66	3 -47	4-6 -65	7-12 -49
fits|pronoun|unknown|	0 13	1 51	13+ 16	3 -70	4-6 -33	7-12 -21
fits|pronoun|yes|	0 37	1 23	2 24	3 38	4-6 -12
fits|role|	free -36	no -118	yes 25
fits|role|free|	0 15	1 11	13+ -27	2 -26	3 -42	4-6 -78	7-12 -44
fits|role|no|	0 -35	1 -25	13+ -34	2 -78	3 -78	4-6 -95	7-12 -97
fits|role|unknown|	0 -36	1 29	2 -9	3 -37	4-6 -21	7-12 -22
fits|role|yes|	13+ -47	2 42	3 19	4-6 -9	7-12 -15
head|pronoun|organisation|	ela -27	ele -30	ella -36	elle -16	er -61	haar -34	hem -34	hij -19	il -54	lei -26	lui -30	ze -14	zij -30
head|pronoun|person|	ela -7	ele 15	ella 6	elle 6	er 7	haar 11	hem 9	hij 26	il 7	lei 9	lui 8	sie 11
head|role|organisation|	assessora -38	bericht -45	communiqué 21	conseiller -46	dernier -38	die -30	dirigeante -41	documento -38	fonte -53	fonti -28	fuentes -41	governante -30	iemand -36	mann -24	minister -33	ministre -60	mitarbeiter -31	nota -31	padre -40	portavoz -46	presidente -28	source -38	sprecher 11	treinador -45	unternehmen 10	woordvoerder 13
head|role|person|	assessora -8	bürgermeister -26	conseiller -32	dernier -17	dirigeante 35	documento -38	fonte -51	fonti -36	fuentes -34	governante 30	iemand -37	minister 9	ministre 30	mitarbeiter -18	nota -53	padre 8	portavoz 6	presidente -50	source -33	sprecher -37	treinador 28	unternehmen -51	woordvoerder -40
introduced|	false -20	true 73
introduced|false|	a -94	none -72	own 8	the -13	third 9
introduced|true|	a -45	none -36	the 83
kind|pronoun|	organisation -61	person 32
kind|pronoun|organisation|	own -56	third -51
kind|pronoun|person|	own 19	third 27
kind|role|	organisation -56
kind|role|organisation|	a -42	none -62	the -32
kind|role|person|	a -114	none -52	the 31
language|de|pronoun|	organisation -25	person 16
language|de|role|	organisation -36	person -7
language|es|pronoun|	organisation -40	person 9
language|es|role|	organisation -55	person -26
language|fr|pronoun|	organisation -48
language|fr|role|	organisation -6	person 27
language|it|pronoun|	organisation -26	person 8
language|it|role|	organisation -44	person -20
language|nl|pronoun|	organisation -35	person 25
language|nl|role|	organisation 14	person 30
language|pt|pronoun|	organisation -32
language|pt|role|	organisation -72	person -7
last|pronoun|	false 16	true -9
last|pronoun|false|	0 25	1 39	13+ -13	3 -29	4-6 -30	7-12 -27
last|pronoun|true|	1 22	2 -12	3 -20	4-6 -32	7-12 -43
last|role|	false -15	true -17
last|role|false|	0 -10	1 21	13+ -51	2 7	3 -7	4-6 -59	7-12 -46
last|role|true|	1 30	13+ 15	2 -15	3 -49	4-6 -22	7-12 -72
	nobody -6
nobody|ending|pronoun|	aar -27	ela 11	ele -28	er -8	hem -26	hij -67	lei -39	lla -39	lle -13	lui -36	sie -57	ze -9	zij -38
nobody|ending|role|	ada -36	ado 27	ais -22	ale 18	ano 11	ant -25	ato 31	cht 39	den 26	der -13	dio 22	dor -12	dre -10	ent 13	ero -19	ers -8	ese -37	eur -23	fer 12	her 8	ice -52	ier 16	ing -37	ino 16	ire -42	ise -21	ivo -9	ker -29	man -19	nen 24	nne -10	nse -37	nte -7	nti 30	nto 39	one 6	ora -24	ota 29	qué -15	rce 33	res 10	ria -40	rin -30	rio 13	sor 27	sta -12	ten 28	ter 17	tes 42	tie -7	tin 11	tor -6	tre -37	tro 14	ung -8	voz -13	ção 37	ère -6
nobody|many|	false -6
nobody|others|	2 -35
nobody|pronoun|	ela 11	ele -28	ella -39	elle -13	er -8	haar -27	hem -26	hij -67	lei -39	lui -36	own -53	sie -57	third -32	ze -9	zij -38
nobody|role|	a 65	assessora 6	beamter 17	bericht 31	bürgermeister 13	communiqué -15	conseiller 25	dernier 18	dirigeante -35	documento 31	fonte 38	fonti 20	fuentes 37	governante -34	iemand 29	ministre -41	mitarbeiter 18	mitteilung -16	none 48	nota 29	padre -20	portavoz -8	presidente 38	source 33	sprecher -12	the -34	treinador -36
often|pronoun|	0 -39	1 -12	2 26	3 16	4 23
often|role|	0 -25	1 -20	3 -9	4 -30
quoted|	true -36
rank|pronoun|	0 36	1 23	2 -29	3 -25	4 -66
rank|pronoun|0|0|	organisation 14	person 12
rank|pronoun|0|1|	organisation -21	person 30
rank|pronoun|0|2|	organisation -37	person 17
rank|pronoun|0|3|	organisation -23	person 19
rank|pronoun|0|4-6|	person -16
rank|pronoun|1|0|	person 37
rank|pronoun|1|1|	organisation -11	person 50
rank|pronoun|1|2|	organisation -51	person 17
rank|pronoun|1|3|	organisation -29	person -39
rank|pronoun|1|4-6|	organisation -32	person -12
rank|pronoun|1|7-12|	person -14
rank|pronoun|2|1|	organisation -50	person 9
rank|pronoun|2|2|	organisation -25	person -20
rank|pronoun|2|3|	organisation -26	person -59
rank|pronoun|2|4-6|	organisation -39
rank|pronoun|2|7-12|	organisation -13
rank|pronoun|3|1|	organisation -25
rank|pronoun|3|2|	organisation -26
rank|pronoun|3|3|	organisation -17	person 10
rank|pronoun|3|4-6|	organisation -42	person -28
rank|pronoun|3|7-12|	organisation -10	person -24
rank|pronoun|4|13+|	organisation -43	person 26
rank|pronoun|4|2|	organisation -16	person -43
rank|pronoun|4|3|	organisation -26	person -44
rank|pronoun|4|4-6|	organisation -41	person -89
rank|pronoun|4|7-12|	organisation -57	person -22
rank|role|	0 8	1 -14	2 -13	3 -15	4 -54
rank|role|0|0|	organisation 16	person -50
rank|role|0|1|	organisation 18	person 21
rank|role|0|2|	organisation -28
rank|role|0|3|	organisation -77	person -46
rank|role|0|4-6|	organisation -44	person -29
rank|role|0|7-12|	person -38
rank|role|1|0|	organisation -49	person 6
rank|role|1|1|	organisation -35	person 26
rank|role|1|2|	organisation -46	person 6
rank|role|1|3|	organisation -91	person -12
rank|role|1|4-6|	organisation -76	person -50
rank|role|1|7-12|	organisation -44	person -15
rank|role|2|13+|	person 11
rank|role|2|1|	organisation -45
rank|role|2|2|	organisation -98
rank|role|2|3|	organisation -92	person 18
rank|role|2|4-6|	person -25
rank|role|2|7-12|	organisation -63	person -13
rank|role|3|13+|	organisation -34	person -45
rank|role|3|1|	organisation -74	person 7
rank|role|3|2|	organisation -8	person 28
rank|role|3|3|	person -11
rank|role|3|4-6|	organisation -87	person -35
rank|role|3|7-12|	organisation -90	person -49
rank|role|4|13+|	organisation -9	person -89
rank|role|4|1|	organisation -46
rank|role|4|2|	organisation -94	person 7
rank|role|4|3|	organisation -83	person -25
rank|role|4|4-6|	organisation -69	person -26
rank|role|4|7-12|	organisation -108	person -11
role|pronoun|	name 12
role|role|	name -18
`;
