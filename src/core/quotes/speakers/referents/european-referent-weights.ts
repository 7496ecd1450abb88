/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	1 7	13+ -33	2 -8	3 -14	4-6 -12	7-12 -39	organisation -12	person -13
akin|true|	0 -46	13+ 42	2 16	4-6 -9	7-12 57	organisation -29	person 57
away|pronoun|	0 12	1 17	3 -23	4-6 -18	7-12 -14
away|pronoun|0|	first 9	later 17
away|pronoun|13+|	first -27	later 22
away|pronoun|1|	first 23
away|pronoun|2|	first 7	later -20
away|pronoun|3|	first -26	later -10
away|pronoun|4-6|	first -33
away|pronoun|7-12|	first -13	later -8
away|role|	0 -21	1 8	3 -13	4-6 -15	7-12 -11
away|role|0|	first -30
away|role|13+|	first -6	later -9
away|role|1|	first 9
away|role|2|	first -13	later 14
away|role|3|	first -17
away|role|4-6|	first -13	later -14
away|role|7-12|	first -13	later -9
body|false|	organisation -82	person 30
body|false|organisation|	a -47	none -68	the -82
body|false|person|	a -111	none 14	the 35
body|true|	organisation 36	person -65
body|true|organisation|	a -15	none 6	the 38
body|true|person|	a -30	none -8	the -63
body|unknown|	organisation -27	person -7
body|unknown|organisation|	none -24	the -40
body|unknown|person|	a -48	none -47	the 8
does|pronoun|	acts 9	null 7	says -9
does|pronoun|acts|0|	0 30	1 15	2 -40	3 -41	first 6
does|pronoun|acts|13+|	later 21
does|pronoun|acts|1|	0 -43	1 -48	2 -29	3 36	first 19	later 19
does|pronoun|acts|2|	1 10	2 -48	3 -16	first 28
does|pronoun|acts|3|	1 -23	3 -6	first -16	later -47
does|pronoun|acts|4-6|	first -36	later -15
does|pronoun|acts|7-12|	first -12	later -74
does|pronoun|null|0|	0 8	1 8	2 -21	first -26	later 17
does|pronoun|null|13+|	first -47
does|pronoun|null|1|	0 -35	2 -15	first 9
does|pronoun|null|2|	0 -27	1 7	2 14	3 -16	first -11	later -25
does|pronoun|null|3|	0 18	1 28	2 9	3 -19	first -12	later 11
does|pronoun|null|4-6|	later 8
does|pronoun|says|0|	1 28	2 7	3 -22	first 15	later 20
does|pronoun|says|13+|	first -13	later 28
does|pronoun|says|1|	0 -31	1 -44	3 -38	first 13	later -11
does|pronoun|says|2|	1 -37	3 -21	first -6	later -17
does|pronoun|says|3|	1 -28	2 -42	first -20	later -33
does|pronoun|says|4-6|	first -28
does|pronoun|says|7-12|	first -39	later 9
does|role|	acts 11	says -13
does|role|acts|0|	0 19	1 -9	2 -21	3 -24	later -14
does|role|acts|13+|	later 19
does|role|acts|1|	0 -16	1 8	2 7	first -6	later 35
does|role|acts|2|	0 -27	1 -6	2 -9	3 -7	later 31
does|role|acts|3|	0 -29	1 -27	3 7	first -18	later -21
does|role|acts|4-6|	first -8
does|role|acts|7-12|	first -82
does|role|null|0|	1 -6	first -49	later 20
does|role|null|13+|	later -37
does|role|null|1|	0 -26	1 -25	3 -10	later -8
does|role|null|2|	2 -15	3 -32	first -13	later -12
does|role|null|3|	0 32	1 -22	3 -19	first -14	later 24
does|role|null|4-6|	later -25
does|role|null|7-12|	first 13	later -55
does|role|says|0|	0 11	1 30	3 15	first -18	later -39
does|role|says|13+|	first -22	later -19
does|role|says|1|	0 -67	1 -38	2 -27	3 -18	first 10	later -17
does|role|says|2|	0 -46	3 -14	first -20	later 8
does|role|says|3|	1 -47	3 -34	first -19	later -45
does|role|says|4-6|	first -41	later -13
does|role|says|7-12|	first -12
ending|pronoun|organisation|	-ci 14	aar -25	ela -35	ele -27	er -71	hem 14	hij -59	il -31	lei -37	lla -52	lle -8	lui -58	sie -11	ze -9	zij -50	él -38
ending|pronoun|person|	-ci -32	aar -14	er 7	hem 7	hij 11	il 9	lei 10	lla 6	lui 8	zij 9
ending|role|organisation|	ach -31	aco -26	ada -51	ado -11	aft -36	age -45	ain -66	ais -58	ale -52	and 14	ann -56	ano -75	apo -26	ata -55	ate -56	ati 9	ato -71	aus 8	aut -48	ble 15	che -33	chi -46	cho -30	cht -9	cia 31	cio -37	die -39	dio -70	dor -38	dos -57	dre -67	ega -34	ene -45	ent -58	era -41	ere -60	ero -24	ers 17	esa 15	ese -55	eta -22	eur -23	fer -67	fin -30	ger -32	gão 22	hef -39	her 9	ica -39	ice -17	ico -57	ief 6	ien -60	ier -82	ige -65	ile -42	ina -44	ine -60	ing 16	ino -59	ira -36	ire -11	iro 11	ise 9	ist -57	ito -28	iva -35	ivo -57	ión 17	lar -23	lde -28	ler -25	lia -43	lle -6	llo -45	lub 11	lue -37	man -47	mat -27	men -30	mer -44	mme -45	nce 33	nda 22	nde -34	nen -51	ner -52	net -37	nna -34	nta -38	nte -16	nto -54	nts -29	oce -9	oga -35	ogo -45	ole -57	olo -46	omo -50	one 12	oog -36	ora -15	ore -64	oro -40	ort 19	ota 6	ote -40	ouw -41	que -65	qué 21	rau -28	rca -39	rce -38	res -73	ria -56	rin -15	rio -77	ron -56	ros -51	rte -43	sen -58	ssé -39	sta -36	ste -78	ten -6	ter -24	tes -25	tie 15	tin -62	tor -66	tra -47	tre -51	tro -62	tée -55	udo 16	ule -36	uno -45	ure -60	urs -41	use -44	uto 16	voz -42	xto 22	ção 27	ère -40
ending|role|person|	aad -45	aar 13	ach 15	ada 31	aft -34	age -46	ain 6	ale -10	alt -31	ana 14	and -37	ann 13	ano 11	ant 24	apo -9	ata 16	ate 10	ato -11	aus -32	aut -24	ble 16	che -28	chi -33	cho -42	cht -33	cia -59	cio -36	dad 7	der -15	die 10	dio -22	dor 14	dos -40	ega -30	ene 25	ent -26	era 11	ere 18	ers -31	esa 6	ese 26	eta -47	eur -7	fer 12	ger 38	gão -30	her -46	ica 9	ice -10	ico -37	ido 8	ief -32	ien -16	ige 26	ile -7	ina -16	ine -39	ing -10	ion -45	ira -25	iro 17	ist -7	ito -7	iva 17	ivo 21	ión -28	ker 10	lar 26	lde -23	les -28	lia 7	llo -45	lue 12	man -14	mat -20	mer 20	mãe 10	nda -14	nen -32	ner 10	net -34	nna 10	nne -16	nte -13	nti -62	nto -56	nts -31	oce -49	oga 28	ogo 31	ole -25	olo 11	omo -8	one -51	oog 8	ora 7	ore 12	oro -39	ort -33	oso 16	ota -45	ote -28	ouw 15	ppo 9	que 19	rat 9	rce -45	rde -26	res -24	ria 11	rin 10	rio -10	ron -16	ros -35	rte -42	rti -28	sen -41	sor -30	ssé 38	sta 29	ste 47	ten -44	ter -29	tes -71	tie -63	tin -9	tor 13	tra 20	tre 7	tro -34	tta -9	tée -8	udo -33	uer -28	ule 21	ung -8	ure -9	urs -44	use 24	voz 6	ção -52	ère 6	úri -17
fits|pronoun|	no -77	organisation -41	unknown -6	yes 57
fits|pronoun|no|	0 -25	1 -34	13+ -45	2 -48	3 -36	4-6 -12	7-12 -30
fits|pronoun|no|0|	acts -7	null -12	says -66
fits|pronoun|no|1|	acts -6	null -19	says -54
fits|pronoun|no|2|	acts -53	null -41	says -18
fits|pronoun|no|3|	null -10	says -30
fits|pronoun|organisation|	0 10	1 -16	13+ -45	2 -22	3 -66	4-6 -68	7-12 -52
fits|pronoun|organisation|0|	says -54
fits|pronoun|organisation|1|	acts -38	null -36	says -52
fits|pronoun|organisation|2|	acts -33	null -64	says -43
fits|pronoun|organisation|3|	acts -29	null -67	says -46
fits|pronoun|unknown|0|	null 8	says 25
fits|pronoun|unknown|	13+ -25	2 30	3 -70	4-6 -12	7-12 -32
fits|pronoun|unknown|1|	says -8
fits|pronoun|unknown|2|	acts -26	null -17	says -60
fits|pronoun|unknown|3|	acts 6	null -19	says -59
fits|pronoun|yes|	0 26	1 49	13+ 15	2 8	3 14	4-6 -6	7-12 18
fits|pronoun|yes|0|	acts 17	says 26
fits|pronoun|yes|1|	null 31	says 18
fits|pronoun|yes|2|	acts -14	null 24	says 20
fits|pronoun|yes|3|	acts 11	null 10	says -7
fits|role|free|	13+ -9	2 -16	3 -20	4-6 -7
fits|role|free|1|	acts -22	null -22	says 14
fits|role|free|2|	acts -12	says -42
fits|role|free|3|	acts -7	null -37	says -27
fits|role|	no -70	unknown -6	yes 26
fits|role|no|	0 -42	1 -32	13+ 6	2 -32	3 -25	4-6 -117	7-12 -107
fits|role|no|0|	acts -70	says -63
fits|role|no|1|	acts -18	null 13	says -53
fits|role|no|2|	acts -52	null -69
fits|role|no|3|	acts -65	null -22	says -82
fits|role|unknown|	0 -38	1 24	13+ -20	2 -17	3 -77	7-12 -15
fits|role|unknown|0|	acts -17	null -12	says -36
fits|role|unknown|1|	acts 14
fits|role|unknown|2|	acts 6	null 9	says -20
fits|role|unknown|3|	acts -40	null 6	says -12
fits|role|yes|	0 -36	1 8	13+ -12	2 27	3 18	4-6 -16
fits|role|yes|0|	acts 34	null -10	says 10
fits|role|yes|1|	acts 21	null -13
fits|role|yes|2|	null -26	says 11
fits|role|yes|3|	acts 16	says -8
head|pronoun|organisation|	celle-ci 14	ela -35	ele -27	ella -52	elle -8	er -71	haar -25	hem 14	hij -59	il -31	lei -37	lui -58	sie -11	ze -9	zij -50	él -38
head|pronoun|person|	celle-ci -32	ella 6	er 7	haar -14	hem 7	hij 11	il 9	lei 10	lui 8	zij 9
head|role|organisation|	administração 35	agente -29	alcalde -28	analyste -36	arguido -43	assessora -25	atacante -46	autarca -30	autores -38	azienda 22	bericht -43	bewindsman -19	brief 6	bürgermeister -35	cadre -47	candidata -12	capo -26	chef -33	chercheuse -33	cittadino -42	club 11	coach -31	communiqué 21	comunicado -49	conseiller -36	delegada -21	dernier -49	dernière -36	despacho -30	die -60	diplomat -27	diplomate -47	diplomaten -35	diplomático -22	diputada -29	direction 26	dirigeante -21	dirigente -49	documento -48	empresa 17	entourage -39	entreprise 10	estudio -36	executiva -29	fonte -25	fonti -71	frau -28	fuentes -21	funcionaria -28	funcionario -51	governante -49	haus 8	homme -45	iemand -45	intéressé -39	investigadora -56	loro -40	líder 13	magistrada -27	magistrate -28	man -29	manager -29	mann -45	minister -28	ministerin -25	ministra -26	ministre -43	ministro -53	mitarbeiter -51	mitteilung 12	moeder -38	mulher -51	mère -23	nota 6	operatore -50	padre -39	papier -55	perito -28	político -29	pontefice -43	portavoce -9	portavoz -38	premier -48	presidente -40	presule -36	proche -38	préfecture -54	président -26	présidente -27	rapport -42	rechter -34	relatório -33	responsable 22	ricercatrice -36	sentencia 7	sindacalista 7	sindaco -26	sindicato -42	source -38	sprecher 11	sprecherin 11	syndicaliste -41	technicien -34	tecnico -15	texto 22	titular -23	treinador -34	técnico -32	ufficiale -36	uno -42	unternehmen -30	uomo -47	vader -42	vainqueur -33	vater -40	verbale -27	verband 8	wethouder -30	édile -38	élue -37	órgão 22
head|role|person|	agente 10	alcalde -23	analyste 25	arguido 11	assessora -31	atacante 19	autor -21	autores -16	behörde -26	bericht -24	bewindsman 15	brief -32	bürgermeister -7	cadre -38	candidata 14	capo -9	chercheuse 24	cittadino -41	cliente -14	coach 15	conseiller -27	delegada 19	deles -28	dernière 15	despacho -42	die 13	diplomat -20	diplomate 9	diplomaten -24	diplomático -21	diputada 20	direction -25	dirigeante 27	dirigente -29	documento -51	empresa 23	entourage -42	estudio -23	executiva 8	fonte -70	fonti -57	fuentes -57	funcionaria 8	funcionario 26	governante 28	gruppo 9	haus -32	iemand -34	intéressé 38	investigadora 20	júri -17	loro -39	magistrada 13	maire -9	man -48	manager 33	mann -11	minister 24	ministerin -8	ministre 21	ministro -38	mitarbeiter -22	mitteilung -23	moeder -41	mulher -35	mãe 10	médico -33	nota -45	operatore -23	padre 21	papier -36	perito -41	político -13	pontefice -45	portavoce -49	presidente -47	presule 21	proche -35	préfecture -33	président -8	présidente -12	rechter -28	ricercatrice 24	sindacalista 22	sindicato -28	source -45	sprecher -29	sprecherin -41	syndicaliste 25	tecnico 13	titular 26	treinador 23	técnico 8	ufficiale 26	uomo -10	vader -43	verbale -39	verband -33	voisine -41	wethouder -31	woordvoerder -48	élue 12	órgão -30
introduced|	false -9	true 46
introduced|false|	a -44	none -26	third 6
introduced|true|	a -53	none 16	the 46
kind|pronoun|	organisation -53	person 21
kind|pronoun|organisation|	third -48
kind|pronoun|person|	third 21
kind|role|	organisation -16
kind|role|organisation|	a -13	none -14	the -16
kind|role|person|	a -77	none -24	the 22
kin|artist|	none 39	other 9	same -15
kin|association|	other -23	same 24
kin|authority|	none -25	other -8	same -6
kin|club|	other -64	same 12
kin|coach|	other 11	same 11
kin|company|	none 13	other 12	same 26
kin|court|	none 39	other -37	same -22
kin|doctor|	none -70	other 8	same -19
kin|envoy|	none -24	other -6
kin|false|	none -7	other -28
kin|false|none|	0 -10	1 -10	13+ -9	2 17	3 -16	4-6 -37	7-12 -19
kin|false|none|free|	false -34	true 6
kin|false|none|no|	false -32
kin|false|none|unknown|	true 30
kin|false|none|yes|	false 7	true 33
kin|false|other|	0 -37	13+ -107	2 -30	3 -19	4-6 16	7-12 -56
kin|false|other|free|	false -9	true -61
kin|false|other|no|	false -79	true -34
kin|false|other|unknown|	true 8
kin|false|other|yes|	false -14
kin|judge|	none -28	other -22	same 33
kin|lawyer|	other -65	same 18
kin|leader|	none -59	same 25
kin|mayor|	none -59	other -11	same 18
kin|member|	same -7
kin|minister|	none -42	other -21	same 26
kin|null|	none -7	other -28
kin|party|	none -25	other -36
kin|player|	none 17	same -35
kin|police|	other -13	same -17
kin|press|	none -22	other 9
kin|priest|	none -34	other -56	same -11
kin|prosecutor|	none -34
kin|scientist|	none 7	other 35	same 41
kin|teacher|	none -13	other -31
kin|true|none|	0 10	13+ 15	2 -22	4-6 -24	7-12 -7
kin|true|none|free|	true -10
kin|true|none|no|	false -29
kin|true|none|unknown|	false -39
kin|true|none|yes|	true -10
kin|true|	other -26	same 52
kin|true|other|	0 -30	13+ -73	2 -27	3 -13	4-6 -29	7-12 -48
kin|true|other|free|	false -23	true -45
kin|true|other|no|	false -11	true -29
kin|true|other|unknown|	false -8
kin|true|other|yes|	false -16
kin|true|same|	0 -17	1 17	13+ 19	2 34	4-6 -10	7-12 49
kin|true|same|free|	false 47	true 6
kin|true|same|no|	false -51	true -25
kin|true|same|unknown|	false -6	true 12
kin|true|same|yes|	false 25	true 28
kin|union|	none -12	other -52
kin|worker|	none 16	other -9	same 24
kin|writer|	other -25
language|de|pronoun|	organisation -28	person 10
language|de|role|	organisation -17	person -7
language|es|pronoun|	organisation -52	person 10
language|es|role|	organisation -34
language|fr|pronoun|	organisation -12
language|fr|role|	organisation -8
language|it|pronoun|	organisation -45	person 12
language|it|role|	organisation -11	person -6
language|nl|pronoun|	organisation -37	person 10
language|nl|role|	organisation -14
language|pt|pronoun|	organisation -40
language|pt|role|	person 15
last|pronoun|false|	0 8	1 14	2 11	4-6 -23	7-12 -42
last|pronoun|false|0|	0 8
last|pronoun|false|13+|	2 -18
last|pronoun|false|1|	0 20	1 -26
last|pronoun|false|2|	1 6	2 -6
last|pronoun|false|3|	0 22	1 -26
last|pronoun|false|4-6|	0 -13	1 -24	2 -11
last|pronoun|false|7-12|	1 -36	2 -37	3 -20
last|pronoun|false|no|	0 -47	1 -21	2 -71	3 -11
last|pronoun|false|organisation|	1 -44	2 -75	3 -68
last|pronoun|false|unknown|	0 19	1 -16	2 -28	3 -7
last|pronoun|false|yes|	0 34	1 35	2 18	3 -17
last|pronoun|true|	0 32	1 9	2 -18	3 -38	7-12 47
last|pronoun|true|0|	0 32
last|pronoun|true|1|	0 8	1 7
last|pronoun|true|2|	0 9	1 -33
last|pronoun|true|3|	0 -11	1 -39	2 -31
last|pronoun|true|4-6|	0 9	1 -6	2 9	3 -16
last|pronoun|true|7-12|	2 35	3 28
last|pronoun|true|no|	0 -37	1 -42	3 -7
last|pronoun|true|organisation|	0 12	1 -21	2 -25	3 -11
last|pronoun|true|unknown|	0 16	1 12	2 -47	3 -43
last|pronoun|true|yes|	0 -8	1 6	2 18	3 44
last|role|false|	0 -19	1 9	2 10	3 -12	4-6 -21	7-12 -10
last|role|false|0|	0 -19
last|role|false|13+|	3 -6
last|role|false|1|	0 15	1 -15
last|role|false|2|	0 9	2 7
last|role|false|3|	1 -17	2 -6	3 -50
last|role|false|4-6|	0 -6	1 -26	2 -20	3 -8
last|role|false|7-12|	1 -12	2 -19
last|role|false|free|	1 -11	3 -22
last|role|false|no|	0 -22	1 -11	2 -55	3 -54
last|role|false|unknown|	0 -23	2 -9
last|role|false|yes|	2 7
last|role|true|	13+ -7	2 -21	3 -12	7-12 -16
last|role|true|13+|	3 -7
last|role|true|1|	0 21	1 -44
last|role|true|2|	1 -25	2 -26
last|role|true|3|	0 15	1 -37	2 13	3 -23
last|role|true|4-6|	0 12	1 -12	2 20	3 -47
last|role|true|7-12|	2 -58	3 -7
last|role|true|free|	1 -9	2 -6	3 -28
last|role|true|no|	0 -66	1 -23	3 -54
last|role|true|unknown|	0 -26	1 15	2 14	3 -20
last|role|true|yes|	0 13	1 8	2 -35	3 8
near|pronoun|0|	0 12
near|pronoun|13+|	2 -18
near|pronoun|1|	0 21	1 -15
near|pronoun|2|	0 11	1 -20	2 -15
near|pronoun|3|	0 7	1 -42	2 -7
near|pronoun|4-6|	0 -9	1 -21	2 -6
near|pronoun|7-12|	1 -36	2 -12
near|role|0|	0 -21
near|role|13+|	3 -7
near|role|1|	0 24	1 -38
near|role|2|	0 8	1 -12
near|role|3|	0 8	1 -29	3 -55
near|role|4-6|	1 -24	2 -9	3 -13
near|role|7-12|	2 -25
	nobody -12
nobody|ending|pronoun|	-ci 14	aar 6	ele -6	er -8	hem -46	hij -16	il -11	lei -54	lla -26	lle -24	lui -49	sie -14	ze -11	zij -15	él -10
nobody|ending|role|	aad 41	aar -26	ach -27	aco 8	ada -62	aft 34	age 39	ail -21	ais 7	ale 19	alt 23	ana -21	ann -9	ano -24	ant -43	apa 29	ata -12	ate -15	ati -13	ato 29	aus -9	aut 26	ble -33	che 21	chi 28	cho 34	cht 14	cia -20	cio 30	cta 30	dad -25	den 23	der -7	die -8	dio 24	dor -7	dos 40	ega 30	ene -37	ent 37	era -13	ere -9	ern 9	ero 14	ers -13	esa -33	ese -52	eta 38	fin 7	ger -44	gão -31	ice 9	ico 34	ido -26	ien 23	ier 10	ige -30	ile 13	ine 35	ing -19	ion 11	ira 21	ire -10	iro -35	ise -33	ist 18	iva -35	ión -8	ker -22	lar -31	lde 14	les 28	llo 34	lub -12	lue -23	man 23	mat 16	men 23	mer -41	mme -6	mãe -22	nce -27	nda -40	nen 23	ner -40	net 37	nna -8	nne -7	nta 6	nte 15	nto 52	nts 29	oce 24	oga -39	ogo -33	ole 29	omo 6	one 12	ora -14	ore -17	oro 23	ort -6	oso -25	ote 25	ouw -29	ppo -22	que -9	qué -18	rat -22	rce 37	res 28	ria -9	rin -17	rio 17	rno 31	ron 23	ros 31	rte 28	sen 29	sor 28	ssé -37	sta -36	ste -59	ten 14	ter 17	tes 30	tie 16	tin 14	tor -22	tra -30	tre -9	tro 34	tta 13	tée 12	udo -15	uer 24	ule -29	une 31	uno 38	ure 20	urs 42	use -26	uto -30	voz -7	xto -17	úri 27
nobody|kin|a|	coach 15	company 45	court -40	envoy 42	mayor 21	member 66	player 30	police 38	scientist 34	worker 31
nobody|kin|none|	authority 46	leader -28	scientist -23
nobody|kin|the|	artist -77	association -11	club 14	coach -58	company -59	court 9	doctor 22	lawyer 7	leader 16	mayor 10	member -28	party 29	player -46	police -7	press 7	priest 42	scientist -87	teacher 13	union 21	worker -42
nobody|many|	false -12
nobody|met|pronoun|	never -31
nobody|met|pronoun|never|	third -32
nobody|met|role|	a 36	bare -6	the -31
nobody|met|role|a|	a 39	the 27
nobody|met|role|bare|	the -6
nobody|met|role|never|	a 39	none 19	the -25
nobody|met|role|the|	a -7	none -16	the -23
nobody|others|	1 -33	2 -56	3 17
nobody|pronoun|	celle-ci 14	ele -6	ella -26	elle -24	er -8	haar 6	hem -46	hij -16	il -11	lei -54	lui -49	sie -14	third -32	ze -11	zij -15	él -10
nobody|role|	a 36	acta 30	administração -36	agente -14	alcalde 14	analyste -26	arguido -13	assessora 18	atacante -32	autor 16	autores 16	azienda -32	beamter 16	bericht 27	bewindsman -23	bürgermeister 19	cadre 35	candidata -19	chef -6	chercheuse -27	cittadino 23	cliente 15	club -12	coach -27	comitato 24	communiqué -18	comunicado 33	conseiller 31	delegada -18	deles 28	dernière -33	despacho 34	die -13	diplomat 16	diplomaten 22	diplomático 21	diputada -19	direction -12	dirigeante -29	dirigente 38	documento 47	donna 9	empresa -60	entourage 34	entreprise -28	estudio 26	estudo -21	executiva -26	fonte 31	fonti 55	fuentes 19	funcionario -24	governante -45	gruppo -22	haus -9	homme -6	iemand 32	intéressé -37	investigadora -35	júri 27	loro 23	líder -37	magistrada -34	man 41	manager -38	mann 16	minister -31	ministerin 7	ministra -15	ministre -37	ministro 37	mitarbeiter 23	mitteilung -12	moeder 33	mulher 28	mãe -22	médico 27	none 13	operatore 34	padre -31	papa 29	papier 35	perito 28	político 8	pontefice 37	portavoce 19	presidente 45	presule -29	proche 23	préfecture 35	président 8	présidente 13	rapport 39	rechter 30	relatório 28	responsable -27	ricercatrice -31	sindacalista -34	sindaco 8	sindicato 34	source 37	sprecher -10	sprecherin -10	syndicaliste -29	technicien -28	tecnico -25	texto -17	the -27	titular -31	treinador -29	ufficiale -26	uno 30	unternehmen 23	uomo 8	vader 27	vainqueur -28	vater -7	verbale 30	voisine 34	wethouder 30	woordvoerder 11	édile -9	élue -23	órgão -31
often|pronoun|	2 -10	3 20	4 23
often|role|	0 -38	1 -17	2 26	4 6
quoted|	true -37
rank|pronoun|0|0|	organisation 15
rank|pronoun|0|1|	organisation -9	person 10
rank|pronoun|0|2|	organisation -10
rank|pronoun|0|3|	organisation -33	person -13
rank|pronoun|0|4-6|	organisation -26	person -15
rank|pronoun|1|0|	organisation -22	person 42
rank|pronoun|1|1|	organisation -10	person 26
rank|pronoun|1|2|	organisation -47
rank|pronoun|1|3|	organisation -56	person -7
rank|pronoun|1|4-6|	organisation -50
rank|pronoun|1|7-12|	organisation -30	person -26
rank|pronoun|2|1|	organisation -52	person -8
rank|pronoun|2|2|	organisation -40
rank|pronoun|2|3|	organisation -32	person -25
rank|pronoun|2|4-6|	organisation -49	person 8
rank|pronoun|2|7-12|	organisation -26
rank|pronoun|	3 11	4 -39
rank|pronoun|3|13+|	person -10
rank|pronoun|3|1|	organisation -26	person 26
rank|pronoun|3|2|	organisation -37	person 17
rank|pronoun|3|3|	organisation -29
rank|pronoun|3|4-6|	organisation -30
rank|pronoun|3|7-12|	organisation -32
rank|pronoun|4|13+|	organisation -48	person 10
rank|pronoun|4|2|	organisation -18
rank|pronoun|4|3|	organisation -29	person -9
rank|pronoun|4|4-6|	organisation -47	person -92
rank|pronoun|4|7-12|	organisation -54	person -10
rank|role|0|0|	organisation 10	person -46
rank|role|0|2|	organisation -21	person -13
rank|role|0|3|	organisation -11
rank|role|0|4-6|	organisation 6	person -53
rank|role|0|7-12|	organisation 20	person -45
rank|role|1|0|	organisation -54
rank|role|1|2|	organisation -10
rank|role|1|3|	organisation -49	person 6
rank|role|1|4-6|	person -43
rank|role|1|7-12|	organisation 7
rank|role|2|13+|	organisation -33	person -11
rank|role|2|1|	organisation -11	person -6
rank|role|2|2|	organisation -17	person -24
rank|role|2|3|	organisation -43	person -22
rank|role|2|4-6|	organisation -21	person 20
rank|role|2|7-12|	person 7
rank|role|	3 12	4 -26
rank|role|3|13+|	organisation 11	person 9
rank|role|3|1|	organisation -72	person 16
rank|role|3|2|	organisation -25	person 26
rank|role|3|3|	organisation -66	person 12
rank|role|3|4-6|	organisation -115
rank|role|3|7-12|	organisation 6	person -23
rank|role|4|13+|	organisation -24	person -21
rank|role|4|1|	organisation -53	person 25
rank|role|4|2|	organisation -88	person 24
rank|role|4|3|	organisation -81	person -56
rank|role|4|4-6|	organisation -47	person -19
rank|role|4|7-12|	organisation -30	person -26
report|pronoun|0|	admettre 20	affirmer 25	ajouter -20	asentir -25	assurer 27	bekennen 30	confier 37	contar 25	contestar -31	dizer -8	déclarer 28	détailler 31	erklären 29	erzählen 29	faire_valoir 25	garantir -24	geven 28	glisser 28	indiquer 13	insister 24	kündigen 28	lachen 14	lancer 12	laten 10	leggen 18	lâcher 14	marteler 25	none -17	plaider 22	plaisanter 33	promettre 27	préciser 30	prévenir 21	raconter -20	rappeler 18	reageren 31	rechnen 11	reconnaître -21	rekenen 25	rufen 29	räumen 18	répondre -17	souffler -16	souligner 24	trancher -12	unlisted 13	verklaren -15	versprechen 6	vertellen 7	vinden -20	voegen 25	zeggen -6
report|pronoun|1|	admettre -11	affirmer -17	ajouter -17	asentir 21	assurer 22	bekennen -31	confier 12	contar -18	contestar 14	decir -15	dire -24	dizer 17	détailler -23	erklären 9	faire_valoir -13	fluisteren 8	garantir 10	geben -20	glisser -21	indiquer 8	insister -20	kündigen -16	lancer -16	laten 8	leggen 13	none -12	plaisanter -26	préciser -10	prévenir 15	rappeler 8	reageren -12	rechnen 23	reconnaître 17	rekenen -11	responder 10	rufen -12	répondre 7	résumer 12	sagen 12	souffler 8	souligner -8	souri 13	stellen 17	trancher -25	versprechen -7	vertellen -28	vinden 17	voegen -12	vragen -19	écrire -9
report|pronoun|2|	admettre -26	affirmer -31	asentir -17	assurer -23	confier -22	contestar 16	decir -20	dire 26	dizer -28	déclarer -28	erklären -23	erzählen -22	faire_valoir 9	fluisteren -24	garantir 21	geben -22	glisser -16	indiquer -22	insister -22	kündigen -19	lachen -10	lancer -30	laten -11	leggen -24	lâcher 16	none -16	plaider -29	plaisanter -18	promettre -31	préciser -30	raconter -26	rappeler -20	reageren -21	rechnen -26	rekenen -20	responder -12	räumen -18	répondre -38	résumer -28	sagen -48	souffler 13	stellen -7	trancher 15	unlisted -8	verklaren -31	vertellen -21	vinden -26	voegen -26	vragen -31	écrire -41
report|pronoun|3|	affirmer -30	assurer -30	confier -42	decir 10	dire -44	dizer -20	déclarer -19	erzählen -34	faire_valoir -29	fluisteren -20	geben 9	glisser -42	indiquer -22	kündigen -37	lachen -12	lancer 12	leggen -30	lâcher -49	plaider -29	préciser -38	raconter -18	rappeler -8	reageren -23	rechnen -20	rekenen -21	répondre 22	résumer -35	sagen -40	souffler -33	stellen -18	trancher -44	unlisted -44	verklaren -45	versprechen -6	voegen -33	zeggen -7	écrire 20
report|pronoun|false|	admettre 6	affirmer 8	ajouter -49	asentir 15	bekennen 23	confier -7	contar 14	contestar -10	decir -28	dizer 8	déclarer 18	erzählen 7	expliquer 10	faire_valoir 19	fluisteren 13	garantir -15	geben 24	indiquer 18	kündigen -11	laten 12	leggen 16	lâcher 31	none -17	plaisanter 20	promettre 8	prévenir 16	raconter -18	rappeler -30	reageren 16	rechnen 21	reconnaître -43	rekenen 17	responder 19	räumen -26	répondre 8	résumer -32	sagen -25	souligner 8	souri 21	stellen 10	trancher 24	unlisted 10	verklaren -7	voegen 11	vragen -16	écrire 20
report|pronoun|false|admettre|	1 6
report|pronoun|false|affirmer|	1 25	4-6 -36	7-12 -42
report|pronoun|false|ajouter|	1 -28	2 -39	3 -49	4-6 -36	7-12 -32
report|pronoun|false|asentir|	4-6 -30	7-12 -15
report|pronoun|false|assurer|	1 23	4-6 -31
report|pronoun|false|bekennen|	1 26
report|pronoun|false|confier|	1 24	2 6	7-12 -29
report|pronoun|false|contar|	1 25
report|pronoun|false|contestar|	7-12 16
report|pronoun|false|decir|	2 -19	4-6 -10	7-12 -47
report|pronoun|false|dire|	0 26	1 -9	2 -15	3 -27	4-6 19	7-12 -32
report|pronoun|false|dizer|	1 -9	4-6 -27
report|pronoun|false|déclarer|	1 24	2 13	4-6 -7	7-12 -22
report|pronoun|false|détailler|	3 -22
report|pronoun|false|erklären|	1 17	4-6 -8
report|pronoun|false|erzählen|	1 14	2 14	3 -13	4-6 -22	7-12 -31
report|pronoun|false|faire_valoir|	1 25
report|pronoun|false|fluisteren|	4-6 -24	7-12 -15
report|pronoun|false|garantir|	4-6 -12
report|pronoun|false|geben|	1 19	3 10
report|pronoun|false|glisser|	4-6 -28	7-12 -22
report|pronoun|false|indiquer|	1 26	4-6 -29	7-12 -17
report|pronoun|false|kündigen|	2 -20	3 -14	4-6 -28	7-12 -8
report|pronoun|false|lachen|	1 9	2 -6	7-12 -14
report|pronoun|false|lancer|	3 14
report|pronoun|false|laten|	1 20	4-6 -23
report|pronoun|false|leggen|	1 21	4-6 -28
report|pronoun|false|lâcher|	1 30	4-6 13	7-12 -37
report|pronoun|false|none|	0 -26	13+ -36	2 -8	3 16	7-12 -25
report|pronoun|false|plaider|	1 25	4-6 -37
report|pronoun|false|plaisanter|	1 28	4-6 -33
report|pronoun|false|promettre|	1 27	7-12 -30
report|pronoun|false|préciser|	4-6 -29	7-12 -36
report|pronoun|false|raconter|	1 -13	4-6 -25
report|pronoun|false|reageren|	1 27	2 10	4-6 -22
report|pronoun|false|rechnen|	1 24	4-6 -19
report|pronoun|false|reconnaître|	2 -30
report|pronoun|false|rekenen|	1 21
report|pronoun|false|responder|	2 28	4-6 19	7-12 -36
report|pronoun|false|rufen|	4-6 -21
report|pronoun|false|räumen|	3 -24
report|pronoun|false|répondre|	1 -19	3 -31	4-6 17	7-12 -53
report|pronoun|false|résumer|	2 -22	3 -15	4-6 -28	7-12 -30
report|pronoun|false|sagen|	0 25	2 -19	3 -26	4-6 -61	7-12 -44
report|pronoun|false|souffler|	4-6 8
report|pronoun|false|souri|	4-6 7
report|pronoun|false|stellen|	1 15	4-6 -24	7-12 -12
report|pronoun|false|trancher|	3 -24
report|pronoun|false|unlisted|	1 -11	2 18	4-6 -34	7-12 -34
report|pronoun|false|verklaren|	1 27	4-6 -21
report|pronoun|false|versprechen|	1 6
report|pronoun|false|vertellen|	1 -7	2 19	4-6 -37	7-12 -40
report|pronoun|false|vinden|	1 -11
report|pronoun|false|voegen|	1 24	4-6 -21
report|pronoun|false|vragen|	4-6 -39
report|pronoun|false|zeggen|	1 38	13+ 16	2 -9	3 -32	4-6 -34	7-12 -62
report|pronoun|false|écrire|	1 29	4-6 10	7-12 -6
report|pronoun|true|	affirmer -23	ajouter 48	asentir -25	assurer 9	bekennen -28	confier 31	contestar 11	decir 22	dizer -17	déclarer -32	erklären 16	erzählen 10	faire_valoir -26	fluisteren -14	geben -29	indiquer -19	kündigen 17	lachen -20	lancer -14	laten -15	lâcher -21	marteler 12	none -16	plaider 6	plaisanter -10	promettre 11	préciser 12	raconter -12	rappeler 30	reageren -11	rechnen -26	rekenen -30	responder -24	rufen 32	räumen 36	répondre -13	souffler -25	souri -21	stellen -15	trancher -28	unlisted -12	verklaren -32	versprechen -7	vertellen -25	vinden -26	voegen -7	zeggen -6	écrire -14
report|pronoun|true|ajouter|	1 28
report|pronoun|true|asentir|	1 -25
report|pronoun|true|bekennen|	2 -28
report|pronoun|true|confier|	3 16
report|pronoun|true|dire|	3 -27
report|pronoun|true|déclarer|	4-6 -21
report|pronoun|true|erzählen|	4-6 14
report|pronoun|true|kündigen|	1 21
report|pronoun|true|lachen|	4-6 -20
report|pronoun|true|laten|	2 -10
report|pronoun|true|none|	0 29	2 -25	3 -33	4-6 -19	7-12 13
report|pronoun|true|plaisanter|	2 -10
report|pronoun|true|raconter|	3 -24
report|pronoun|true|rappeler|	1 25
report|pronoun|true|rekenen|	4-6 -27
report|pronoun|true|sagen|	1 15	2 -21	3 -26	4-6 -38	7-12 12
report|pronoun|true|unlisted|	2 -25
report|pronoun|true|verklaren|	2 -28
report|pronoun|true|vertellen|	2 -25	4-6 -9
report|pronoun|true|zeggen|	1 7	2 -22	3 -26
report|role|0|	admitir 12	afirmar 7	alegar -7	ammettere -12	annoncer -28	annunciare 19	anunciar 22	appeler 15	assicurare -33	atribuir -35	attendre -29	berichten -32	beteuern 14	betonen 7	bitten -31	brincar 14	commentare 7	concluir -31	conclure 19	confermare -35	confirmar -8	contestar -27	decir -6	declarar 13	demander -39	detallar 32	dichiarare 20	dizer -8	erklären 17	erwidern -30	erzählen 19	escludere -11	exclure 19	explicar 12	falar -33	garantir 15	geben -12	giurare 13	glisser -29	gracejar 36	hablar -26	halten -28	heißen -30	indicar 20	indicare -29	informar -7	insistir -8	ironizar -34	justificar -18	kündigen 26	lachen -8	lamentar 20	lancer -21	lassen -9	laten -25	lembrar -21	luiden -40	meinen 15	none -11	observar 23	parlare -38	parler -30	perguntar -20	plaisanter -34	precisar 11	precisare 31	preferir -25	promettre -11	proposer -28	préciser 27	raconter 14	rappeler 25	reclamar -18	reconnaître -29	reconocer 16	recusar 21	referir -7	refuser -8	relatar 15	relever 22	replicar 14	responder -16	revelar -29	ricordare 32	riferire -8	rispondere -40	rufen -24	réagir -7	répondre -14	résumer -19	sagen 6	sapere -10	scherzen 19	schreiben 6	schrijven -21	scrivere -21	sentenciar 16	sluiten 19	soltar -31	sostener 18	soupirer 18	soutenir -22	spiegare 34	spreken -48	staan -7	stellen 21	sublinhar 19	tagliare -8	teilen 20	unlisted -10	vatten 30	verlauten -17	verraten 18	versichern 23	vertellen 7	verweisen -30	vragen -35	zeggen 15	écrire 35	évoquer -24
report|role|1|	admitir -23	affirmer -40	afirmar -36	aggiungere -15	alegar -20	ammettere 16	annoncer -27	annunciare -25	anunciar -31	appeler -33	assicurare 13	atribuir -9	attendre -18	berichten -23	beteuern -27	betonen 14	bitten -29	brincar -40	brummen -29	chiedere -6	comentar -24	commentare 20	concluir -37	conclure -12	confermare 26	confier -37	confirmar -32	contar 7	contestar -18	decir 17	declarar -32	demander -23	dichiarare -40	dire 31	dizer 20	erzählen -9	escludere -23	escrever -24	exclure -28	exigir -35	expliquer 17	faire_valoir -34	falar -32	geben -11	glisser 14	gracejar -33	hablar -24	halten 32	heißen -32	indicar -35	indicare -25	indiquer -30	informar -40	insistir -20	ironizar 9	kündigen -22	lachen -31	lamentar -23	lembrar 15	luiden 17	meinen -11	melden 7	negar 14	negare -30	none -10	noter 15	observar -24	parlare 6	parler -27	perguntar -25	plaisanter 28	precisar -17	precisare -37	preferir -33	prometer -35	proposer -22	préciser -25	prévenir -27	reclamar -32	reconnaître 8	reconocer -31	recordar 11	recusar -29	referir -28	refuser 24	relatar 16	replicar -29	responder -39	resumir -22	ricordare -34	riferire -47	rispondere 11	rufen -19	räumen -27	réagir -31	résumer -22	rétorquer -34	sagen -38	sapere -33	scherzare 12	scherzen -30	schreiben -45	schrijven -31	scrivere 30	sentenciar -24	señalar 29	sluiten -28	soltar -20	sostener -26	sottolineare -31	soupirer -20	soutenir -25	spiegare -26	spreken -40	staan -23	stellen -21	sublinhar -27	tagliare 10	teilen -35	unlisted 6	vatten -27	verlauten -24	verraten -29	versichern -33	vertellen -42	verweisen 14	vragen 6	willen -37	écrire 7	évoquer -24
report|role|2|	admitir -22	affirmer 13	afirmar 19	aggiungere -38	alegar 21	ammettere -26	annunciare -30	anunciar -28	appeler -32	assicurare -38	attendre -29	berichten -37	beteuern 14	betonen -20	bitten -21	brincar 18	brummen -30	chiedere -47	comentar -31	commentare -41	conclure -25	confermare -34	confirmar 10	contar -32	contestar -24	decir -35	declarar -27	demander 26	dichiarare -31	dire -15	dizer -35	erklären -10	erzählen -24	escludere -32	escrever 14	exclure -23	exigir -37	explicar 19	expliquer -33	faire_valoir -35	garantir -28	geben 19	glisser -30	gracejar -37	halten -33	heißen -29	indicar -23	indiquer -33	informar 15	insistir -31	ironizar -33	kündigen -11	lachen -24	lamentar -30	lassen -30	lembrar -35	meinen 8	melden -40	negar -46	none -32	noter -33	observar -29	parlare -39	pedir -49	perguntar -21	plaisanter -31	precisar -27	precisare -27	preferir -36	prometer 11	promettre -20	proposer -20	préciser -23	prévenir 22	raccontare -29	raconter -38	rappeler -51	reclamar -35	reconnaître 12	reconocer -35	recordar -29	recusar -31	referir -32	refuser -23	relatar -31	replicar -32	responder 27	resumir -15	revelar -33	ricordare -32	riferire -30	rispondere 13	rufen -27	räumen 8	répondre -41	résumer -28	rétorquer 22	sagen -59	sapere -27	scherzare -29	scherzen -33	schreiben -35	scrivere 16	sentenciar 14	señalar -37	sluiten -29	soltar -25	sostener -26	sottolineare 11	soupirer -34	spiegare -30	spreken -32	staan -32	sublinhar -32	tagliare -41	teilen -40	verraten -31	versichern -23	vertellen -28	verweisen -29	vragen -28	willen -31	zeggen -14	écrire -35	évoquer -28
report|role|3|	admitir -43	affirmer -33	afirmar -9	aggiungere -37	alegar -12	annunciare -34	appeler -49	assicurare -68	assurer -22	attendre -53	berichten -52	betonen -28	bitten -42	brincar -46	brummen 7	chiedere -48	comentar -6	commentare -47	conclure -20	confirmar -48	contestar 21	decir -78	declarar 11	demander -55	dichiarare 8	dire -80	dizer -61	erklären -52	erzählen -42	escludere -41	escrever -7	exigir -52	explicar -10	expliquer 16	garantir 12	geben -29	glisser -52	gracejar -63	halten -41	indicar -41	indiquer -28	informar -91	insistir 18	ironizar -66	kündigen -10	lachen 17	lassen -33	lembrar -48	meinen -32	melden -71	negar 22	none -33	noter -43	observar -22	parlare -46	pedir -6	perguntar 21	precisar -42	precisare 9	preferir 14	prometer -53	promettre 14	proposer -19	prévenir -50	raconter 10	rappeler -59	recordar -41	recusar -44	referir -42	refuser -34	relatar -44	replicar 17	responder 8	resumir -25	revelar -9	ricordare -38	rispondere -47	rufen -49	räumen 14	rétorquer -58	sagen -15	sapere -47	scherzare -46	señalar -34	sluiten -31	soltar 12	sostener -48	sottolineare -33	soupirer 12	spiegare -36	spreken -66	staan -46	tagliare -43	teilen -56	unlisted 6	verraten -46	versichern -61	vertellen -49	verweisen -37	willen -39	zeggen -7
report|role|false|	admitir -9	affirmer -16	afirmar 14	aggiungere -61	alegar 19	ammettere 9	annoncer -49	anunciar -16	appeler -69	assicurare -36	attendre -56	avisar -25	berichten -58	beteuern 14	bitten -44	chiedere -25	comentar -9	commentare 16	concluir -40	conclure -6	confermare -29	confirmar -13	contar -24	contestar -26	demander -8	detallar -20	dichiarare 27	dizer -10	erklären 10	escludere -36	expliquer 15	faire_valoir -18	falar -47	geben -30	gracejar 17	hablar -38	heißen -35	indicar 8	indicare -36	indiquer -38	informar -8	insistir 7	ironizar -19	lamentar -42	lassen -7	lembrar -19	luiden -8	negar 12	negare 11	none -17	parlare -48	parler -37	perguntar -21	plaisanter 15	precisar -27	promettre 8	proposer -46	préciser -6	prévenir 8	raconter 6	rappeler 22	reclamar -57	reconnaître 13	reconocer 10	recordar -6	recusar -19	referir -24	refuser -19	relatar 9	responder 14	resumir -45	revelar -22	ricordare -54	riferire 6	rispondere -12	rufen -41	räumen 11	réagir 22	répondre 18	résumer -25	rétorquer 13	sagen -12	sapere -52	scherzare 18	schreiben -13	schrijven -44	scrivere 10	sentenciar 12	señalar 12	sluiten -33	sostener -7	sottolineare 10	soupirer 22	soutenir 18	spiegare 19	spreken -58	staan -32	stellen 18	sublinhar -48	tagliare 10	teilen -9	unlisted 7	vatten 14	verlauten -50	verraten 6	versichern 14	vertellen -8	verweisen -11	willen -49	zeggen 14	écrire 27	évoquer -40
report|role|false|admitir|	1 13	13+ -35	3 -33	4-6 -28	7-12 -40
report|role|false|affirmer|	1 17	4-6 -36
report|role|false|afirmar|	2 17	4-6 -41
report|role|false|aggiungere|	2 -26	4-6 -44
report|role|false|alegar|	4-6 8	7-12 -18
report|role|false|ammettere|	1 10	2 -31
report|role|false|appeler|	4-6 -28
report|role|false|assicurare|	1 -14	2 -52	3 -36	4-6 -46	7-12 -41
report|role|false|assurer|	2 -40	3 -36	4-6 -8
report|role|false|atribuir|	1 -24
report|role|false|attendre|	3 -27	4-6 -22	7-12 -40
report|role|false|berichten|	1 -32	4-6 -34
report|role|false|betonen|	1 -12	2 14	4-6 -38	7-12 10
report|role|false|bitten|	4-6 -22	7-12 -29
report|role|false|brincar|	7-12 -29
report|role|false|brummen|	1 -8	4-6 -46
report|role|false|chiedere|	13+ -32	2 -52	3 -25	4-6 -64	7-12 -38
report|role|false|comentar|	1 -6	2 -29	7-12 -79
report|role|false|commentare|	1 26
report|role|false|conclure|	1 6	3 -20	4-6 -39
report|role|false|confermare|	4-6 -42
report|role|false|confier|	4-6 -38	7-12 -37
report|role|false|confirmar|	4-6 -38
report|role|false|contar|	2 -27	3 10	4-6 -41	7-12 -51
report|role|false|decir|	13+ -27	3 11	4-6 -39	7-12 -68
report|role|false|declarar|	1 19	4-6 -50	7-12 -36
report|role|false|demander|	1 -27	13+ -18	2 -32	4-6 29	7-12 -52
report|role|false|dichiarare|	7-12 11
report|role|false|dire|	13+ -37	2 10	3 -42	4-6 -7
report|role|false|dizer|	1 19	3 -31	4-6 -50	7-12 -45
report|role|false|erklären|	0 11	1 -14	2 16	3 -19	4-6 -50	7-12 -55
report|role|false|erzählen|	1 20	13+ -26	2 -28	3 16	4-6 12	7-12 -34
report|role|false|escludere|	1 -25
report|role|false|escrever|	2 12	3 -23
report|role|false|exigir|	1 -36	4-6 -33
report|role|false|explicar|	1 23	2 -37	3 -30	4-6 -25
report|role|false|expliquer|	4-6 -34
report|role|false|faire_valoir|	4-6 -32	7-12 -13
report|role|false|garantir|	2 -33	3 -29	4-6 -36	7-12 -30
report|role|false|geben|	1 -14	3 -34	4-6 -28
report|role|false|glisser|	4-6 -24	7-12 -37
report|role|false|hablar|	4-6 -30
report|role|false|heißen|	1 -32	4-6 -38
report|role|false|indicare|	3 -31
report|role|false|indicar|	1 22	2 -37	4-6 -26
report|role|false|indiquer|	2 -30	3 -16	4-6 -31	7-12 -14
report|role|false|informar|	2 14	3 -37	4-6 -56	7-12 -60
report|role|false|insistir|	4-6 18
report|role|false|ironizar|	7-12 -37
report|role|false|kündigen|	1 9	3 -11	4-6 -13	7-12 -38
report|role|false|lachen|	3 26
report|role|false|lassen|	1 -6	4-6 -32	7-12 -17
report|role|false|lembrar|	3 12	4-6 -44	7-12 -38
report|role|false|meinen|	1 16	2 -7	3 -14	4-6 -21
report|role|false|melden|	1 17	4-6 -36	7-12 -59
report|role|false|negare|	4-6 -35
report|role|false|negar|	4-6 7	7-12 -53
report|role|false|none|	0 9	1 -22	13+ 7	2 -29	4-6 -31	7-12 -22
report|role|false|noter|	4-6 -32
report|role|false|observar|	4-6 -26	7-12 -21
report|role|false|parlare|	1 -30	2 -21	4-6 -33	7-12 -41
report|role|false|parler|	4-6 -31
report|role|false|pedir|	1 6	2 8	3 -30	7-12 -56
report|role|false|perguntar|	4-6 -50
report|role|false|plaisanter|	1 16
report|role|false|precisare|	2 -34	3 -23	4-6 17	7-12 -42
report|role|false|preferir|	4-6 -26	7-12 11
report|role|false|prometer|	1 22	2 -36	3 12	4-6 -27	7-12 -50
report|role|false|promettre|	3 -19
report|role|false|proposer|	4-6 -23
report|role|false|préciser|	4-6 -29
report|role|false|prévenir|	4-6 -33	7-12 -44
report|role|false|raccontare|	1 12	2 -6	4-6 -37
report|role|false|raconter|	1 11	3 -28	4-6 -32
report|role|false|rappeler|	1 29	7-12 -38
report|role|false|reconnaître|	4-6 -24
report|role|false|recordar|	2 -33	4-6 -21	7-12 -34
report|role|false|recusar|	4-6 -35
report|role|false|referir|	2 -30	7-12 -26
report|role|false|refuser|	4-6 -19
report|role|false|relatar|	2 17	4-6 -24
report|role|false|replicar|	2 13	4-6 -37	7-12 22
report|role|false|responder|	1 -10	13+ -51	2 16	3 -30	4-6 -65	7-12 21
report|role|false|resumir|	1 -33	3 -10	4-6 -13
report|role|false|revelar|	1 -19	2 11	4-6 -41	7-12 -48
report|role|false|ricordare|	2 -24	4-6 -41	7-12 -27
report|role|false|riferire|	1 19	2 -47	3 -29	4-6 -29	7-12 6
report|role|false|rispondere|	4-6 -31
report|role|false|rufen|	4-6 -33	7-12 -39
report|role|false|räumen|	4-6 6	7-12 17
report|role|false|répondre|	3 -41	4-6 13	7-12 16
report|role|false|résumer|	2 -25
report|role|false|rétorquer|	4-6 -46	7-12 -44
report|role|false|sagen|	1 -17	2 30	3 -37	4-6 -54	7-12 -55
report|role|false|sapere|	4-6 -39
report|role|false|scherzare|	2 -41
report|role|false|scherzen|	4-6 -38
report|role|false|schreiben|	1 -18	2 -32	7-12 -47
report|role|false|schrijven|	4-6 -34
report|role|false|scrivere|	1 -7	3 -30	4-6 14
report|role|false|sentenciar|	4-6 -31
report|role|false|señalar|	1 24	2 -28	4-6 -26
report|role|false|sluiten|	4-6 -30	7-12 -30
report|role|false|sostener|	4-6 -24	7-12 -40
report|role|false|sottolineare|	4-6 -16	7-12 -36
report|role|false|spiegare|	1 23
report|role|false|spreken|	1 -48	4-6 -43	7-12 -55
report|role|false|staan|	4-6 -29
report|role|false|tagliare|	2 17	4-6 -20	7-12 -32
report|role|false|teilen|	1 13	2 -13	3 -31	4-6 -39
report|role|false|unlisted|	2 -52	3 -33	7-12 9
report|role|false|verlauten|	4-6 -40
report|role|false|verraten|	1 16	2 -40	4-6 -25
report|role|false|versichern|	1 21	4-6 -33	7-12 -49
report|role|false|vertellen|	1 -10	2 10	4-6 -40
report|role|false|verweisen|	2 13	3 -38	4-6 -30	7-12 -34
report|role|false|vragen|	4-6 -28
report|role|false|willen|	3 -28	4-6 -35	7-12 -39
report|role|false|zeggen|	1 8	2 7	3 -38	4-6 -61
report|role|false|écrire|	1 26	2 7
report|role|false|évoquer|	4-6 -31
report|role|true|	admitir -19	alegar -22	ammettere -29	appeler 15	attendre -13	berichten -24	betonen 20	bitten -29	brummen -24	concluir -27	conclure 9	confermare 9	confier -31	contar 16	contestar 17	decir -28	declarar -29	demander -29	dichiarare -26	erklären 13	erzählen -14	escrever -6	exigir -10	explicar 23	expliquer 9	faire_valoir -38	garantir 23	geben 29	glisser -10	gracejar 15	halten -28	indicar -20	informar -32	ironizar -21	kündigen 17	lamentar 25	lassen -14	lembrar -10	luiden -31	meinen -20	melden -33	negar 9	negare -24	none -17	noter -7	parlare -17	pedir -21	precisare -6	prometer -17	promettre 11	préciser 25	prévenir -30	raconter 13	rappeler -20	reconnaître -31	recordar 18	referir -25	refuser 9	relever 25	replicar -22	resumir 11	revelar -14	ricordare 31	riferire -30	rufen -23	répondre -25	rétorquer -28	sapere -24	scherzen -16	schrijven -24	scrivere 24	sluiten 9	sottolineare -25	soupirer -20	spiegare 9	spreken -36	staan -26	sublinhar 23	tagliare -28	verraten -28	versichern -21	vertellen -22	verweisen -12	vragen -28	weisen -15	zeggen -9	écrire 22
report|role|true|affirmer|	3 13
report|role|true|alegar|	1 -15
report|role|true|ammettere|	2 -20
report|role|true|assicurare|	3 -31
report|role|true|assurer|	2 -29	4-6 12
report|role|true|chiedere|	3 -24
report|role|true|confier|	2 -23
report|role|true|contar|	3 -38
report|role|true|decir|	2 -23	3 -16
report|role|true|demander|	1 -17	4-6 -6
report|role|true|dire|	1 19	2 -27	3 -27	4-6 -18
report|role|true|dizer|	2 -44
report|role|true|erklären|	3 -20
report|role|true|erzählen|	4-6 -29
report|role|true|exigir|	1 -10
report|role|true|garantir|	1 9
report|role|true|informar|	2 -25
report|role|true|insistir|	2 -20
report|role|true|kündigen|	1 18
report|role|true|meinen|	4-6 -17
report|role|true|negar|	2 10
report|role|true|none|	13+ 8	2 -34	3 -12	4-6 -11	7-12 -46
report|role|true|pedir|	1 -21	2 -39	3 18	4-6 -17
report|role|true|preferir|	2 -29
report|role|true|raconter|	2 14
report|role|true|recordar|	2 15
report|role|true|responder|	1 -35	2 14
report|role|true|ricordare|	1 28
report|role|true|riferire|	2 -24
report|role|true|répondre|	1 -24
report|role|true|sagen|	2 -35	3 -23	4-6 -30
report|role|true|sapere|	1 -24
report|role|true|schreiben|	3 -21
report|role|true|scrivere|	1 25
report|role|true|spreken|	2 -34
report|role|true|tagliare|	4-6 -24
report|role|true|unlisted|	1 17	3 -38
report|role|true|versichern|	3 -20
report|role|true|verweisen|	1 -12
report|role|true|zeggen|	4-6 -24
role|pronoun|	name 21	pronoun -20	role -35
role|role|	name 23	pronoun -47	role -89
turn|pronoun|false|	falsefalse -7	falsetrue -15	none -13	truefalse -6	truetrue 25
turn|pronoun|false|falsefalse|	ajouter -39	lancer 8	no -9	organisation -38	sagen -48	unknown 10	yes -6
turn|pronoun|false|falsetrue|	affirmer -30	ajouter -34	assurer -35	confier -36	contestar 17	decir -32	dire 17	dizer -28	déclarer -29	erklären -25	erzählen -27	indiquer -24	kündigen -31	lachen -18	laten -31	lâcher -52	no -34	none -28	organisation -30	plaider -31	plaisanter -39	raconter -31	rappeler -25	reageren -26	rechnen -25	rekenen -27	responder -13	résumer -43	sagen -45	souligner -35	stellen -14	trancher 8	unknown -15	unlisted 6	verklaren -15	versprechen -9	vertellen -45	voegen -34	yes 16	zeggen -50
turn|pronoun|false|none|	dire 10	leggen 9	no -20	none -20	organisation -52	sagen 7	unknown -16	yes 17	zeggen 11
turn|pronoun|false|truefalse|	ajouter -32	dire -12	no -40	none -14	raconter 26	rekenen 26	sagen -7	unknown 10	vertellen 22	zeggen 14
turn|pronoun|false|truetrue|	confier 21	dire 13	déclarer 14	no -38	unknown -10	vertellen 12	yes 61	zeggen 37
turn|pronoun|true|	falsefalse 11	falsetrue 14	truefalse -21
turn|pronoun|true|falsefalse|	ajouter 22	lancer -7	no -22	none -8	organisation 11	sagen -12	unknown 7	yes 22
turn|pronoun|true|falsetrue|	ajouter 31	erzählen -20	lachen -20	no 9	organisation -20	raconter -19	rekenen -27	unknown -16	vertellen -23	yes 18	zeggen 6
turn|pronoun|true|truefalse|	ajouter 29	dire 32	no -56	none -12	promettre 13	préciser 13	rappeler 24	unknown 17	écrire -9
turn|pronoun|true|truetrue|	confier -17	dire -8	no -61	vertellen -7	yes 13	zeggen -32
turn|role|false|	falsefalse -17	truetrue 16
turn|role|false|falsefalse|	afirmar -14	alegar -15	betonen -44	concluir -25	contar -39	decir -44	demander -45	dire -59	dizer -13	faire_valoir -10	free -6	gracejar 12	informar -29	insistir 7	lembrar -47	no -112	none 6	pedir -76	precisare 8	preferir 10	prometer -56	rappeler 20	resumir -40	ricordare -49	sagen -46	scrivere 6	teilen -22	unknown -14	unlisted 17	yes -15	zeggen -17
turn|role|false|falsetrue|	admitir -41	aggiungere -35	appeler -48	assicurare -64	assurer -15	attendre -47	berichten -58	chiedere -41	conclure -42	confier 22	contar -68	declarar 12	demander 19	dire -50	dizer -43	erklären 6	erzählen -42	explicar -17	free -12	geben -21	indicar -53	indiquer -23	kündigen -28	lamentar -35	lassen 16	lembrar 10	meinen -34	negar 15	no -56	parlare -40	pedir -50	prometer 11	préciser -33	prévenir -47	raccontare -47	raconter -28	responder 23	ricordare -42	riferire -7	rispondere 12	räumen 6	répondre -15	rétorquer -70	sagen -76	sapere -55	scherzen -59	schreiben 14	soupirer 10	spiegare -28	spreken -55	teilen 6	unlisted -31	verraten -51	vertellen -52	vragen 8	yes 11
turn|role|false|none|	assicurare -43	commentare 10	contar -12	decir 13	dire 17	dizer 18	erklären 17	erzählen 19	explicar 15	free -20	none -58	parlare -23	pedir 21	raconter 6	responder -11	réagir 22	sagen 14	schreiben -39	teilen -15	unknown -6	zeggen 35
turn|role|false|truefalse|	admitir 18	chiedere -22	declarar -18	free 8	no -19	none -28	responder -21	riferire 17	sagen -27	soupirer 18	unknown -21	yes 7
turn|role|false|truetrue|	erklären -48	free 15	geben -18	meinen 11	no -15	none -18	pedir 31	sagen 24	schreiben 20	unlisted 12	yes 7	zeggen -16
turn|role|true|	falsefalse -15	falsetrue -21	truefalse -12	truetrue 18
turn|role|true|falsefalse|	betonen 21	chiedere -6	concluir -27	contar 8	decir -16	demander -13	dire 8	faire_valoir -37	garantir 23	gracejar 15	informar -27	insistir -20	melden -27	no -43	none -28	pedir -11	precisare -20	preferir 8	prometer -22	rappeler -28	recordar 18	ricordare 27	sagen 10	scrivere 25	unknown -10	unlisted -36	yes -8	zeggen -37
turn|role|true|falsetrue|	admitir -18	assurer -35	chiedere -24	declarar -31	demander -15	dire -22	free -19	meinen -14	no -13	none -11	responder 10	riferire -28	sagen -30	soupirer -20	unknown 21	unlisted -30	yes -30	zeggen -20
turn|role|true|truefalse|	appeler 26	assurer -24	dire -17	dizer -12	erklären 10	free -12	kündigen 18	no -59	parlare 20	pedir -6	préciser 25	raconter 14	responder -32	répondre -24	sagen -24	spreken -28	tagliare -26	unknown -22	unlisted 24	vragen -27	yes 21
turn|role|true|truetrue|	dire 11	free -11	none -28	pedir -26	sagen -23	schreiben -26	yes 22
`;
