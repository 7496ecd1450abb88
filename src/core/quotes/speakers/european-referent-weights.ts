/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
away|pronoun|	0 34	1 44	13+ -13	3 -41	4-6 -46	7-12 -36
away|pronoun|0|	first 27	later 24
away|pronoun|13+|	first -7	later -39
away|pronoun|1|	first 37	later 24
away|pronoun|2|	first -11	later 10
away|pronoun|3|	first -20	later -74
away|pronoun|4-6|	first -32	later -45
away|pronoun|7-12|	first -37	later -19
away|role|	0 -11	1 37	13+ -41	3 -26	4-6 -53	7-12 -51
away|role|0|	first -7	later -20
away|role|13+|	first -20	later -99
away|role|1|	first 29	later 19
away|role|2|	later -11
away|role|3|	first -29	later -12
away|role|4-6|	first -38	later -45
away|role|7-12|	first -32	later -69
ending|pronoun|organisation|	-ci 13	aar -31	ela -40	ele -23	er -68	hem -39	hij -26	il -71	lei -29	lla -33	lle -19	lui -25	ze -9	zij -48
ending|pronoun|person|	-ci -42	aar 16	ela -10	ele 15	er 11	hem 12	hij 13	il 6	lei 12	lla 8	lle 14	lui 9	sie 6	ze 8
ending|role|organisation|	ada -56	ado -47	ais 12	ale -48	and 8	ann -43	ano -63	ant -59	ato -57	cht -52	der 7	die -42	dio -43	dor -22	dre -42	ent -51	era -48	ere -43	ero 11	ese -37	eur -60	eux -60	fer -45	ger -32	hef -47	her 8	ico -50	ien -50	ier -73	ige -46	ina -25	ing 34	ino -51	ise 11	ivo -47	ler -70	man -61	nde -33	nne 13	nse -56	nte -107	nti -45	nto -47	oce -45	ole -34	one 11	ora -72	ore -76	ota -33	qué 21	rat -31	rce -43	res -43	rin -11	rio -44	ron -56	sta -65	ste -33	ten -41	ter -96	tes -54	tie 11	tin -63	tor -72	tre -65	tro -53	ung 15	uno -45	voz -41	ère -43
ending|role|person|	ada 27	ais -13	ale -19	and -24	ann 10	ant 24	ato -31	der -17	dio -27	dor 15	ent -14	ere 15	ero -19	ese 18	eur 14	eux -53	fer 13	ger 29	her -49	ice 31	ico -14	ien -10	ier -8	ing -39	ino -13	ion 11	ire 10	ivo 16	ker 17	ler 7	man 23	men -59	mer 8	nde -18	nne -8	nse 12	nte 18	nti -49	nto -59	one -64	ora 19	ore 9	ota -48	rat 21	rau -11	rce -33	ria 22	rin 23	rio -7	sor -41	sta 11	ste 14	ten -44	ter -8	tes -49	tie -47	tin -20	tor 12	tre 21	tro -14	ung -7	voz 7	ção -65	ère 12
fits|pronoun|free|	2 -7	7-12 -63
fits|pronoun|	no -58	organisation -50	unknown 12	yes 59
fits|pronoun|no|	1 -19	2 -16	3 -50	4-6 -28	7-12 -66
fits|pronoun|organisation|	0 7	1 -13	13+ -36	2 -68	3 -57	4-6 -71	7-12 -56
fits|pronoun|unknown|	0 20	1 49	2 6	3 -77	4-6 -36	7-12 -21
fits|pronoun|yes|	0 36	1 27	2 21	3 34	7-12 6
fits|role|	free -35	no -103	yes 29
fits|role|free|	0 20	1 14	13+ -33	2 -23	3 -33	4-6 -64	7-12 -51
fits|role|no|	0 -40	1 -19	13+ -46	2 -56	3 -86	4-6 -111	7-12 -99
fits|role|unknown|	0 -48	1 32	13+ -7	2 -10	3 -24	4-6 -10	7-12 -18
fits|role|yes|	13+ -59	2 46	3 20	7-12 -33
head|pronoun|organisation|	celle-ci 13	ela -40	ele -23	ella -33	elle -19	er -68	haar -31	hem -39	hij -26	il -71	lei -29	lui -25	ze -9	zij -48
head|pronoun|person|	celle-ci -42	ela -10	ele 15	ella 8	elle 14	er 11	haar 16	hem 12	hij 13	il 6	lei 12	lui 9	sie 6	ze 8
head|role|organisation|	assessora -34	bericht -46	communiqué 21	conseiller -51	dernier -48	die -40	dirigeante -43	documento -37	estudio -29	fonte -57	fonti -44	fuentes -53	governante -32	iemand -37	man -34	mann -26	minister -44	ministre -60	mitarbeiter -40	nota -33	padre -36	papier -40	portavoz -39	premier -46	presidente -40	président -36	source -43	sprecher 9	treinador -42	woordvoerder 9
head|role|person|	assessora -14	bürgermeister -31	conseiller -30	die 7	dirigeante 35	dirigente -40	documento -44	estudio -28	fonte -54	fonti -40	frau -11	fuentes -42	governante 29	iemand -41	mann -10	minister 13	ministre 25	mitarbeiter -24	nota -48	padre 9	papier -33	premier -8	presidente -46	source -33	sprecher -32	treinador 28	unternehmen -59	woordvoerder -41
introduced|	false -24	true 74
introduced|false|	a -88	none -63	the -8	third 10
introduced|true|	a -56	none -49	the 80
kind|pronoun|	organisation -62	person 30
kind|pronoun|organisation|	own -56	third -50
kind|pronoun|person|	own 16	third 26
kind|role|	organisation -56
kind|role|organisation|	a -36	none -36	the -42
kind|role|person|	a -112	none -60	the 33
language|de|pronoun|	organisation -28	person 15
language|de|role|	organisation -26
language|es|pronoun|	organisation -38	person 10
language|es|role|	organisation -70	person -24
language|fr|pronoun|	organisation -41	person 6
language|fr|role|	organisation -10	person 21
language|it|pronoun|	organisation -29	person 8
language|it|role|	organisation -46	person -14
language|nl|pronoun|	organisation -32	person 21
language|nl|role|	organisation 12	person 19
language|pt|pronoun|	organisation -48	person -6
language|pt|role|	organisation -63	person -10
last|pronoun|	false 15	true -11
last|pronoun|false|	0 29	1 39	13+ -37	3 -30	4-6 -44	7-12 -37
last|pronoun|true|	1 21	2 -12	3 -29	4-6 -21	7-12 -8
last|role|	false -12	true -17
last|role|false|	0 -8	1 27	13+ -53	2 11	3 -13	4-6 -63	7-12 -43
last|role|true|	0 -28	1 29	13+ 9	2 -18	3 -49	4-6 -6	7-12 -75
nobody|ending|pronoun|	-ci 14	aar -33	ela 13	ele -25	er -19	hem -40	hij -30	il -6	lei -37	lla -36	lle -19	lui -39	sie -20	ze -15
nobody|ending|role|	ada -34	ado 28	ais -24	ale 22	ann -14	ano 8	ant -32	ato 31	cht 31	den 26	der -10	die -8	dio 26	dor -13	dre -7	ent 10	ero -13	ers -6	ese -37	eur -31	eux 36	fer 12	ger -34	hef -9	her 14	ice -46	ico 8	ien 11	ier 12	ina 35	ing -38	ino 13	ion -9	ire -23	ise -20	ivo -10	ker -24	man -13	men 7	mer -25	nde 19	nen 25	ner -29	nne -12	nse -32	nte -11	nti 38	nto 43	oce 38	ole 31	omo 7	one 6	ora -21	ore -9	ota 27	qué -16	rat -24	rau 14	rce 36	res 12	ria -44	rin -43	rio 14	ron 9	sor 25	sta -9	ste -25	ten 31	ter 24	tes 41	tie 16	tin 18	tor -9	tre -39	tro 15	ung -15	uno 31	voz -11	ção 16	ère -8
nobody|others|	1 14	2 -30
nobody|pronoun|	celle-ci 14	ela 13	ele -25	ella -36	elle -19	er -19	haar -33	hem -40	hij -30	il -6	lei -37	lui -39	own -15	sie -20	third -38	ze -15
nobody|role|	a 71	assessora 8	beamter 19	bericht 25	bürgermeister 24	communiqué -16	conseiller 32	die -11	dirigeante -35	dirigente 24	documento 33	estudio 22	fonte 41	fonti 30	frau 14	fuentes 36	governante -40	iemand 31	man 37	mann 12	minister -10	ministre -40	mitarbeiter 20	mitteilung -13	none 54	nota 27	padre -17	papier 19	portavoz -6	premier 8	presidente 35	source 36	sprecher -11	the -35	treinador -37	unternehmen 7
often|pronoun|	0 -50	1 -17	2 28	3 25	4 24
often|role|	0 -34	1 -24	2 13	3 -6	4 14
quoted|	true -52
rank|pronoun|	0 36	1 21	2 -25	3 -32	4 -58
rank|pronoun|0|0|	organisation 7	person 19
rank|pronoun|0|1|	organisation -13	person 25
rank|pronoun|0|2|	organisation -43	person 14
rank|pronoun|0|3|	organisation -33	person 21
rank|pronoun|0|4-6|	person -19
rank|pronoun|1|0|	person 35
rank|pronoun|1|1|	organisation -17	person 53
rank|pronoun|1|2|	organisation -50	person 13
rank|pronoun|1|3|	organisation -41	person -47
rank|pronoun|1|4-6|	organisation -54
rank|pronoun|1|7-12|	organisation -25	person -11
rank|pronoun|2|1|	organisation -53	person 8
rank|pronoun|2|2|	organisation -25	person -6
rank|pronoun|2|3|	organisation -25	person -68
rank|pronoun|2|4-6|	organisation -44	person -8
rank|pronoun|2|7-12|	organisation -29
rank|pronoun|3|1|	organisation -24
rank|pronoun|3|2|	organisation -31
rank|pronoun|3|3|	organisation -18	person 15
rank|pronoun|3|4-6|	organisation -42	person -38
rank|pronoun|3|7-12|	organisation -21	person -27
rank|pronoun|4|13+|	organisation -37
rank|pronoun|4|2|	organisation -27	person -42
rank|pronoun|4|3|	organisation -25	person -51
rank|pronoun|4|4-6|	organisation -34	person -45
rank|pronoun|4|7-12|	organisation -49	person -20
rank|role|	0 8	1 -9	2 -16	3 -15	4 -44
rank|role|0|0|	organisation 12	person -41
rank|role|0|1|	organisation 18	person 20
rank|role|0|2|	organisation -27
rank|role|0|3|	organisation -79	person -16
rank|role|0|4-6|	organisation -42	person -40
rank|role|0|7-12|	person -44
rank|role|1|0|	organisation -53	person 6
rank|role|1|1|	organisation -36	person 27
rank|role|1|2|	organisation -52
rank|role|1|3|	organisation -114	person -22
rank|role|1|4-6|	organisation -63	person -28
rank|role|1|7-12|	organisation -21	person -31
rank|role|2|13+|	person 9
rank|role|2|1|	organisation -44
rank|role|2|2|	organisation -95	person 9
rank|role|2|3|	organisation -104
rank|role|2|4-6|	person -18
rank|role|2|7-12|	organisation -62	person -6
rank|role|3|13+|	organisation -35	person -43
rank|role|3|1|	organisation -79	person 18
rank|role|3|2|	organisation -7	person 26
rank|role|3|4-6|	organisation -73	person -17
rank|role|3|7-12|	organisation -72	person -56
rank|role|4|13+|	organisation -11	person -54
rank|role|4|1|	organisation -48
rank|role|4|2|	organisation -78
rank|role|4|3|	organisation -86	person -23
rank|role|4|4-6|	organisation -73	person -14
rank|role|4|7-12|	organisation -98	person -12
role|pronoun|	name 11
role|role|	name -16
`;
