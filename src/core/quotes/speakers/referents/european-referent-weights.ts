/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	13+ -51	2 -6	3 -16	4-6 -19	7-12 -45	organisation -8	person -13
akin|true|	0 -59	1 6	13+ 45	2 16	4-6 -7	7-12 54	organisation -29	person 55
away|pronoun|	0 13	1 18	2 -8	3 -23	4-6 -20	7-12 -12
away|pronoun|0|	first 6	later 20
away|pronoun|13+|	first -27	later 27
away|pronoun|1|	first 22	later -10
away|pronoun|2|	later -27
away|pronoun|3|	first -22	later -10
away|pronoun|4-6|	first -25
away|pronoun|7-12|	first -10	later -12
away|role|	0 -23	1 7	3 -14	4-6 -16	7-12 -11
away|role|0|	first -27
away|role|13+|	later -20
away|role|1|	first 9
away|role|2|	first -14	later 16
away|role|3|	first -12	later -14
away|role|4-6|	first -13	later -17
away|role|7-12|	first -11	later -11
body|false|	organisation -83	person 31
body|false|organisation|	a -47	none -61	the -70
body|false|person|	a -110	none 16	the 38
body|true|	organisation 41	person -80
body|true|organisation|	none 23	the 35
body|true|person|	a -49	none -55	the -73
body|unknown|	organisation -33	person -7
body|unknown|organisation|	none -22	the -37
body|unknown|person|	a -43	none -40	the 9
does|pronoun|	acts 16	says -12
does|pronoun|acts|0|	0 18	1 26	2 -45	3 -38	later 7
does|pronoun|acts|13+|	first 12	later 27
does|pronoun|acts|1|	0 -44	1 -53	3 26	first 17	later 20
does|pronoun|acts|2|	1 10	2 -47	3 -9	first 22
does|pronoun|acts|3|	first -7	later -44
does|pronoun|acts|4-6|	first -28	later -15
does|pronoun|acts|7-12|	first -13	later -69
does|pronoun|null|0|	0 14	1 13	2 -22	first -32	later 16
does|pronoun|null|13+|	first -45	later -6
does|pronoun|null|1|	0 -43	1 -7	2 -24	3 -12	first 10	later -6
does|pronoun|null|2|	0 -26	2 11	3 -7	first -10	later -22
does|pronoun|null|3|	0 17	1 19	2 14	3 -16	first -20	later 14
does|pronoun|null|4-6|	first -12
does|pronoun|null|7-12|	first 13
does|pronoun|says|0|	1 34	3 -20	first 19	later 11
does|pronoun|says|13+|	first -25	later 21
does|pronoun|says|1|	0 -29	1 -49	3 -19	first 10	later -9
does|pronoun|says|2|	1 -36	2 6	3 -32	later -17
does|pronoun|says|3|	1 -31	2 -39	first -16	later -31
does|pronoun|says|4-6|	first -18	later -9
does|pronoun|says|7-12|	first -37	later 9
does|role|	acts 16	says -15
does|role|acts|0|	0 17	1 -8	2 -29	3 -25	first 8	later -12
does|role|acts|13+|	first -18	later 6
does|role|acts|1|	0 -21	1 14	2 -10	later 34
does|role|acts|2|	0 -30	2 -7	3 -13	first -6	later 31
does|role|acts|3|	0 -27	1 -33	3 8	first -19	later -23
does|role|acts|4-6|	first -6
does|role|acts|7-12|	first -82
does|role|null|0|	first -44	later 12
does|role|null|13+|	first -10	later -30
does|role|null|1|	0 -23	1 -26	later -6
does|role|null|2|	0 16	3 -40	later -23
does|role|null|3|	0 31	1 -20	2 -7	3 -20	later 13
does|role|null|4-6|	later -32
does|role|null|7-12|	first 13	later -42
does|role|says|0|	0 13	1 31	3 13	first -20	later -34
does|role|says|13+|	later -18
does|role|says|1|	0 -68	1 -40	2 -34	3 -19	first 11	later -17
does|role|says|2|	0 -47	2 18	3 -14	first -21	later 17
does|role|says|3|	0 7	1 -37	3 -11	first -17	later -44
does|role|says|4-6|	first -45
does|role|says|7-12|	first -11	later 9
ending|pronoun|organisation|	-ci 13	aar -25	ela -23	ele -37	er -53	hem 7	hij -50	il -35	lei -29	lla -28	lui -50	sie -17	ze -51	zij -41	él -20
ending|pronoun|person|	-ci -27	aar -14	ela -6	er 9	hij 9	il 9	lei 9	lla 7	lle 7	lui 10	zij 10
ending|role|organisation|	ach -35	aco -30	ada -48	ado -8	aft -33	age -45	ain -62	ais -60	ale -55	ann -60	ano -73	ant 9	apo -28	ata -58	ate -55	ato -72	aus 6	aut -31	ble 10	che -29	chi -49	cho -31	cia 30	cio -37	der 10	die -56	dio -54	dor -31	dos -55	dre -71	ega -37	ene -42	ent -61	era -41	ere -51	ero -23	ers 15	esa 25	ese -57	eta -23	eur -12	fer -51	fin -45	ger -21	gão 21	hef -40	her 12	ica -22	ice -10	ico -48	ief 11	ien -51	ier -82	ige -68	ile -49	ina -31	ine -55	ing 19	ino -62	ira -40	ise 10	ist -52	ito -23	iva -37	ivo -55	ión 19	lar -23	ler -27	lia -36	lle 7	llo -51	lub 29	lue -21	man -49	mat -29	men -33	mer -38	mme -36	nce 36	nda 28	nde -32	nen -51	ner -53	net -30	nna -36	nta -45	nte -22	nto -52	nts -31	oce -55	oga -38	ogo -39	ole -60	olo -35	omo -40	one 14	oog -31	ora -19	ore -60	oro -35	ort 12	ote -38	ouw -16	ppo 9	que -15	qué 15	rat 11	rau -27	rca -37	rce -44	res -58	ria -63	rin -7	rio -86	ron -40	ros -51	rte -41	sen -54	ssé -37	sta -75	ste -72	ten -9	ter -15	tes -19	tie 13	tin -55	tor -65	tra -43	tre -53	tro -71	tée -51	udo 16	ule -26	ung -6	uno -32	ure -54	urs -40	use -41	uto 12	voz -31	xto 18	ção 24	ère -39
ending|role|person|	aad -40	ach 13	aco -6	ada 32	aft -38	age -45	alt -30	ana 20	and -22	ann 9	ano 12	ant 24	ata 16	ate 13	ato -6	aus -25	aut -25	ble 22	che -24	chi -25	cho -42	cht -40	cia -48	cio -46	dad 10	der -16	die 7	dio -16	dor 15	dos -32	dre 11	ega -32	ene 27	ent -33	era 19	ere 17	ers -41	esa -23	ese 26	eta -50	eur -11	fin -7	ger 30	gão -23	her -45	ica 8	ice -7	ico -41	ido 14	ief -34	ien -13	ige 24	ile -7	ina -8	ine -41	ing -11	ino -11	ion -71	ira -11	iro 21	ise 7	ist -11	ito -15	iva 25	ivo 13	ión -29	lar 26	lde -23	les -31	llo -53	lub -44	lue 9	man -10	mat -21	men 8	mer 19	mãe 11	nda -21	nde -6	nen -35	ner 12	net -42	nna 7	nne 9	nte -11	nti -45	nto -59	nts -39	oce -40	oga 29	ogo 30	ole -27	olo 10	omo -9	one -47	oog 13	ora 16	ore 12	oro -41	ort -37	oso 14	ota -40	ote -26	ouw 19	ppo 6	que 11	rca 6	rce -38	rde -13	rer -8	res -24	ria 14	rin 10	rio -8	ron -18	ros -29	rte -38	rti -15	sen -47	smo -28	sor -27	ssé 39	sta 29	ste 48	ten -48	ter -19	tes -62	tie -64	tin -8	tor 17	tra 17	tre 9	tro -29	tta -10	tée -6	uer -28	ule 21	urs -37	use 25	ção -46	úri -25
fits|pronoun|	no -75	organisation -41	yes 57
fits|pronoun|no|	0 -28	1 -44	13+ -62	2 -36	3 -38	4-6 -15	7-12 -33
fits|pronoun|no|0|	null -12	says -68
fits|pronoun|no|1|	acts -6	null -10	says -57
fits|pronoun|no|2|	acts -53	null -31	says -16
fits|pronoun|no|3|	acts 11	null -15	says -31
fits|pronoun|organisation|	0 19	1 -18	13+ -26	2 -77	3 -54	4-6 -54	7-12 -54
fits|pronoun|organisation|0|	acts -7
fits|pronoun|organisation|1|	acts -47	null -67	says -34
fits|pronoun|organisation|2|	acts -35	null -54	says -35
fits|pronoun|organisation|3|	acts -48	null -55	says -35
fits|pronoun|unknown|0|	says 24
fits|pronoun|unknown|	13+ 11	2 41	3 -34	4-6 -17	7-12 -25
fits|pronoun|unknown|1|	null -8
fits|pronoun|unknown|2|	acts -21	null -12	says -66
fits|pronoun|unknown|3|	acts 14	null -16	says -66
fits|pronoun|yes|	0 17	1 54	13+ 7	2 6	3 14	7-12 18
fits|pronoun|yes|0|	acts 6	says 30
fits|pronoun|yes|1|	null 35	says 20
fits|pronoun|yes|2|	acts -12	null 15	says 13
fits|pronoun|yes|3|	acts 9	null 15	says -9
fits|role|	free -6	no -68	unknown -6	yes 21
fits|role|free|	0 6	1 -6	2 -21	3 -20	4-6 -9
fits|role|free|0|	says 10
fits|role|free|1|	acts -11	null -22
fits|role|free|2|	acts -17	says -30
fits|role|free|3|	acts 8	null -51	says -8
fits|role|no|	0 -42	1 -26	13+ 13	2 -39	3 -28	4-6 -129	7-12 -107
fits|role|no|0|	acts -73	says -65
fits|role|no|1|	acts -17	null 11	says -56
fits|role|no|2|	acts -64	null -76	says -13
fits|role|no|3|	acts -73	null -13	says -44
fits|role|unknown|	0 -40	1 29	13+ -29	2 -23	3 -67	7-12 -14
fits|role|unknown|0|	acts -16	says -34
fits|role|unknown|1|	acts 12
fits|role|unknown|2|	null 17	says -28
fits|role|unknown|3|	acts -40
fits|role|yes|	0 -36	1 9	13+ -25	2 25	3 16	4-6 -17
fits|role|yes|0|	acts 30
fits|role|yes|1|	acts 16	null -15
fits|role|yes|2|	null -14	says 13
fits|role|yes|3|	acts 9	says -8
head|pronoun|organisation|	celle-ci 13	ela -23	ele -37	ella -28	er -53	haar -25	hem 7	hij -50	il -35	lei -29	lui -50	sie -17	ze -51	zij -41	él -20
head|pronoun|person|	celle-ci -27	ela -6	ella 7	elle 7	er 9	haar -14	hij 9	il 9	lei 9	lui 10	zij 10
head|role|organisation|	administração 33	agente -32	analyste -36	arguido -43	assessora -29	atacante -48	autarca -31	autores -21	azienda 28	bericht -45	bewindsman -18	brief 11	bürgermeister -32	cadre -49	candidata -25	capo -28	chef -29	chercheuse -33	cittadino -34	club 29	coach -35	communiqué 15	comunicado -38	conseiller -34	delegada -20	dernier -45	dernière -33	despacho -31	die -49	diplomat -29	diplomate -38	diplomaten -41	diplomático -16	diputada -38	direction 22	dirigeante -28	dirigente -48	documento -45	empresa 31	entourage -39	entreprise 10	estudio -30	executiva -34	fonte -16	fonti -77	frau -27	fuentes -12	funcionaria -36	funcionario -47	governante -54	gruppo 9	haus 6	homme -36	iemand -38	intéressé -37	investigadora -48	loro -35	líder 10	magistrada -27	magistrate -30	maire -28	man -34	manager -17	mann -48	minister -32	ministerin -30	ministra -26	ministre -42	ministro -60	mitarbeiter -55	mitteilung 17	moeder -53	mulher -53	mère -25	operatore -43	padre -40	papier -54	perito -23	pontefice -40	portavoce -53	portavoz -28	premier -47	presidente -45	presule -26	proche -41	préfecture -48	président -27	présidente -32	rapport -33	rechter -35	relatório -32	responsable 19	ricercatrice -46	sentencia 6	sindacalista -20	sindaco -30	sindicato -47	source -44	sprecher 14	sprecherin 8	syndicaliste -30	technicien -26	tecnico -21	texto 18	titular -23	treinador -37	técnico -28	ufficiale -34	uno -44	unternehmen -33	uomo -38	vader -51	vainqueur -19	vater -44	verbale -35	voisine -34	wethouder -43	woordvoerder 6	édile -34	élue -21	órgão 21
head|role|person|	agente 8	alcalde -23	analyste 26	arguido 16	assessora -30	atacante 19	autor -21	autores -22	azienda -38	behörde -13	bericht -34	bewindsman 19	brief -34	bürgermeister -9	cadre -28	candidata 17	chercheuse 25	cittadino -44	cliente -26	club -44	coach 13	conseiller -26	delegada 13	deles -31	dernière 16	despacho -42	die 7	diplomat -21	diplomaten -26	diplomático -18	diputada 17	direction -57	dirigeante 29	dirigente -27	documento -54	empresa -42	entourage -43	estudio -16	executiva 14	fonte -71	fonti -44	fuentes -48	funcionaria 9	funcionario 31	governante 35	gruppo 6	haus -25	iemand -34	intéressé 39	investigadora 17	júri -25	loro -41	magistrada 15	maire -7	man -51	manager 26	mann -9	minister 29	ministerin -10	ministra 8	ministre 21	ministro -33	mitarbeiter -30	mitteilung -26	moeder -37	mulher -31	mãe 11	médico -33	nota -40	operatore -25	padre 29	papier -33	perito -40	político -13	pontefice -44	portavoce -40	presidente -42	presule 21	proche -29	préfecture -30	présidente -12	rechter -31	responsable 10	ricercatrice 26	sindacalista 24	sindaco -6	sindicato -24	source -38	sprecher -31	sprecherin -37	syndicaliste 22	tecnico 16	titular 26	treinador 25	ufficiale 22	unternehmen 8	uomo -11	vader -40	vater 6	verbale -34	verband -17	voisine -37	wethouder -32	woordvoerder -57	élue 9	órgão -23
introduced|	false -8	true 46
introduced|false|	a -43	none -38	the 6	third 9
introduced|true|	a -46	none 9	the 48
kind|pronoun|	organisation -50	person 22
kind|pronoun|organisation|	third -48
kind|pronoun|person|	third 23
kind|role|	organisation -14
kind|role|organisation|	a -11	none -9	the -11
kind|role|person|	a -69	none -33	the 22
kin|artist|	none 40	other 6	same -12
kin|association|	none 8	other -30	same 22
kin|authority|	none -16
kin|club|	none 8	other -62	same 11
kin|coach|	none 6	other 8	same 10
kin|company|	none 18	other 13	same 26
kin|court|	none 41	other -37	same -26
kin|doctor|	none -57	same -22
kin|envoy|	none -27	other -8
kin|false|	none -10	other -26
kin|false|none|	0 -6	1 -12	13+ -16	2 16	3 -11	4-6 -34	7-12 -10
kin|false|none|free|	false -34	true 9
kin|false|none|no|	false -35
kin|false|none|unknown|	true 31
kin|false|none|yes|	true 38
kin|false|other|	0 -31	1 -6	13+ -122	2 -34	3 -23	4-6 18	7-12 -72
kin|false|other|free|	false -8	true -60
kin|false|other|no|	false -78	true -36
kin|false|other|unknown|	true 9
kin|false|other|yes|	false -13
kin|judge|	none -29	other -23	same 32
kin|lawyer|	other -68	same 18
kin|leader|	none -65	other -9	same 24
kin|mayor|	none -64	other -13	same 18
kin|member|	same -10
kin|minister|	none -46	other -14	same 27
kin|null|	none -10	other -26
kin|party|	none -18	other -34
kin|player|	none 20	other -12	same -26
kin|police|	other -12	same -14
kin|press|	none -22	other 10
kin|priest|	none -34	other -51	same -9
kin|prosecutor|	none -32
kin|scientist|	none 12	other 32	same 43
kin|teacher|	none -20	other -34
kin|true|	none -10	other -29	same 51
kin|true|none|	0 18	13+ 6	2 -21	3 9	4-6 -30	7-12 -7
kin|true|none|free|	true -15
kin|true|none|no|	false -30
kin|true|none|unknown|	false -47
kin|true|none|yes|	true -16
kin|true|other|	0 -31	13+ -9	2 -24	3 -15	4-6 -25	7-12 -36
kin|true|other|free|	false -21	true -40
kin|true|other|no|	false -16	true -33
kin|true|other|unknown|	false -15
kin|true|other|yes|	false -20
kin|true|same|	0 -23	1 17	13+ 18	2 36	4-6 -7	7-12 45
kin|true|same|free|	false 41
kin|true|same|no|	false -56
kin|true|same|unknown|	false -10	true 11
kin|true|same|yes|	false 24	true 32
kin|union|	none -13	other -50
kin|worker|	none 16	other -11	same 27
kin|writer|	other -24
language|de|pronoun|	organisation -25	person 7
language|de|role|	organisation -26	person -8
language|es|pronoun|	organisation -38	person 11
language|es|role|	organisation -35	person -6
language|fr|pronoun|	organisation -14
language|fr|role|	organisation -13
language|it|pronoun|	organisation -34	person 13
language|nl|pronoun|	organisation -50	person 11
language|nl|role|	organisation -6
language|pt|pronoun|	organisation -32
language|pt|role|	person 13
last|pronoun|false|	0 8	1 15	13+ 6	2 7	4-6 -24	7-12 -46
last|pronoun|false|0|	0 8
last|pronoun|false|13+|	2 -18	3 6
last|pronoun|false|1|	0 21	1 -27
last|pronoun|false|2|	0 10
last|pronoun|false|3|	0 21	1 -28
last|pronoun|false|4-6|	0 -14	1 -29	2 -11	3 -6
last|pronoun|false|7-12|	1 -37	2 -44	3 -16
last|pronoun|false|no|	0 -47	1 -14	2 -75	3 -14
last|pronoun|false|organisation|	0 -8	1 -80	2 -66	3 -64
last|pronoun|false|unknown|	0 16	1 -20	2 -24
last|pronoun|false|yes|	0 38	1 37	2 12	3 -15
last|pronoun|true|	0 27	1 10	13+ -14	2 -21	3 -29	7-12 50
last|pronoun|true|0|	0 27
last|pronoun|true|13+|	3 -14
last|pronoun|true|1|	0 10
last|pronoun|true|2|	0 7	1 -41
last|pronoun|true|3|	1 -41	2 -28
last|pronoun|true|4-6|	0 8	3 -10
last|pronoun|true|7-12|	2 40	3 28
last|pronoun|true|no|	0 -38	1 -41
last|pronoun|true|organisation|	0 25	1 -29	2 -18	3 -15
last|pronoun|true|unknown|	0 12	1 15	2 -49	3 -30
last|pronoun|true|yes|	0 -6	1 11	2 16	3 41
last|role|false|	0 -23	1 7	2 8	3 -12	4-6 -20	7-12 -11
last|role|false|0|	0 -23
last|role|false|1|	0 14	1 -20
last|role|false|2|	2 16
last|role|false|3|	1 -21	3 -45
last|role|false|4-6|	0 -6	1 -28	2 -23	3 6
last|role|false|7-12|	1 -16	2 -18	3 -8
last|role|false|free|	0 8	1 -10	2 -11	3 -18
last|role|false|no|	0 -26	1 -14	2 -62	3 -38
last|role|false|unknown|	0 -19
last|role|false|yes|	0 8	2 11
last|role|true|	13+ -11	2 -20	3 -10	7-12 -13
last|role|true|13+|	3 -11
last|role|true|1|	0 20	1 -44
last|role|true|2|	0 -8	1 -25	2 -30
last|role|true|3|	0 13	1 -39	2 9
last|role|true|4-6|	0 14	1 -10	2 15	3 -52
last|role|true|7-12|	2 -58
last|role|true|free|	1 -14	2 -13	3 -12
last|role|true|no|	0 -73	1 -19	2 -10	3 -63
last|role|true|unknown|	0 -32	1 13	2 10	3 -18
last|role|true|yes|	0 13	1 10	2 -21	3 9
near|pronoun|0|	0 13
near|pronoun|13+|	2 -18
near|pronoun|1|	0 23	1 -22
near|pronoun|2|	0 13	1 -25	2 -10
near|pronoun|3|	0 13	1 -49	2 -8
near|pronoun|4-6|	0 -12	1 -23	2 -9	3 -8
near|pronoun|7-12|	1 -37	2 -14
near|role|0|	0 -23
near|role|1|	0 22	1 -40
near|role|2|	0 9	1 -14	2 8
near|role|3|	0 9	1 -34	3 -47
near|role|4-6|	1 -24	2 -14
near|role|7-12|	1 -8	2 -23	3 -6
	nobody -13
nobody|ending|pronoun|	-ci 12	aar 11	ele -10	er -7	hem -48	hij -21	il -14	lei -57	lla -24	lle -18	lui -45	sie -19	ze -9	zij -16	él -6
nobody|ending|role|	aad 37	aar -25	ach -28	aco 8	ada -57	ado -7	aft 34	age 36	ail -21	ais 8	ale 19	alt 21	ana -25	ann -9	ano -26	ant -44	apa 22	ata -12	ate -16	ati -9	ato 28	aus -7	aut 24	ble -34	che 18	chi 26	cho 34	cht 12	cia -20	cio 29	cta 29	dad -25	den 23	die -10	dio 24	dor -11	dos 32	ega 31	ene -36	ent 39	era -30	ern 7	ero 11	ers -13	esa -24	ese -56	eta 37	fer 13	fin 9	ger -43	gão -26	ico 37	ido -25	ien 21	ier 11	ige -28	ile 9	ina 6	ine 36	ing -18	ion 7	ira 14	ire -15	iro -36	ise -26	ist 19	ito 11	iva -34	ivo 8	ión -9	ker -20	lar -31	lde 15	les 25	llo 36	lub -18	lue -21	man 21	mat 18	men 24	mer -40	mãe -25	nce -28	nda -48	nde 8	nen 27	ner -42	net 36	nna -7	nne -9	nte 12	nto 48	nts 32	oce 42	oga -37	ogo -32	ole 30	omo 9	oog -7	ora -19	ore -10	oro 23	oso -24	ote 24	ouw -25	ppo -25	que -10	qué -18	rat -22	rce 39	res 29	ria -8	rin -18	rio 15	rno 29	ron 24	ros 30	rte 27	sen 27	sor 26	ssé -39	sta -28	ste -65	ten 15	ter 14	tes 27	tie 14	tin 15	tor -22	tra -27	tre -8	tro 36	tta 14	tée 12	udo -16	uer 21	ule -29	une 32	ung -6	uno 36	ure 19	urs 40	use -26	uto -29	voz -6	xto -14	ère 9	úri 27
nobody|kin|a|	coach 20	company 44	court -38	envoy 39	mayor 19	member 56	player 33	police 38	scientist 34	worker 25
nobody|kin|none|	authority 56	company -38	leader -24	scientist -25
nobody|kin|the|	artist -70	association -10	club 12	coach -60	company -64	court 8	doctor 26	leader 14	mayor 7	member -28	party 27	player -42	police -8	press 8	priest 43	scientist -80	teacher 21	union 23	worker -46
nobody|many|	false -12
nobody|met|pronoun|	never -26
nobody|met|pronoun|never|	third -29
nobody|met|role|	a 35	bare -9	the -32
nobody|met|role|a|	a 36	the 29
nobody|met|role|bare|	none 11	the -9
nobody|met|role|never|	a 40	none 14	the -26
nobody|met|role|the|	a -16	none -19	the -21
nobody|others|	1 -41	2 -54	3 17
nobody|pronoun|	celle-ci 12	ele -10	ella -24	elle -18	er -7	haar 11	hem -48	hij -21	il -14	lei -57	lui -45	sie -19	third -29	ze -9	zij -16	él -6
nobody|role|	a 36	acta 29	administração -38	agente -12	alcalde 15	analyste -29	arguido -12	assessora 15	atacante -29	autor 13	autores 21	azienda -43	beamter 19	bericht 31	bewindsman -29	bürgermeister 18	cadre 35	candidata -27	chercheuse -27	cittadino 22	cliente 26	club -18	coach -28	comitato 25	communiqué -18	comunicado 29	conseiller 31	delegada -16	deles 25	dernière -34	despacho 34	die -10	diplomat 18	diplomaten 20	diplomático 17	diputada -16	direction -19	dirigeante -31	dirigente 36	documento 43	donna 8	empresa -50	entourage 34	entreprise -20	estudio 21	estudo -21	executiva -32	fonte 25	fonti 46	fuentes 16	funcionaria -8	funcionario -28	governante -47	gruppo -25	haus -7	iemand 28	intéressé -39	investigadora -30	júri 27	loro 23	líder -37	magistrada -33	man 40	manager -38	mann 11	minister -35	ministerin 9	ministra -23	ministre -34	ministro 39	mitarbeiter 30	mitteilung -14	moeder 32	mulher 29	mãe -25	mère -8	médico 27	none 6	operatore 32	padre -33	papa 22	papier 30	perito 27	político 8	pontefice 38	portavoce 38	presidente 43	presule -29	proche 21	préfecture 37	présidente 13	rapport 36	rechter 29	relatório 25	responsable -29	ricercatrice -31	sindacalista -28	sindaco 8	sindicato 32	source 39	sprecher -12	sprecherin -8	syndicaliste -25	technicien -26	tecnico -26	texto -14	the -28	titular -31	treinador -31	ufficiale -23	uno 32	unternehmen 24	uomo 11	vader 29	vainqueur -25	vater -9	verbale 29	voisine 34	wethouder 30	woordvoerder 9	édile -8	élue -21	órgão -26
often|pronoun|	1 -10	2 -11	3 25	4 27
often|role|	0 -38	1 -16	2 20	3 13
quoted|	false 6	true -34
rank|pronoun|0|0|	organisation 23	person -8
rank|pronoun|0|1|	organisation -10	person 10
rank|pronoun|0|2|	organisation -36	person -8
rank|pronoun|0|3|	organisation -26	person -12
rank|pronoun|0|4-6|	organisation -11	person -11
rank|pronoun|1|0|	organisation -18	person 42
rank|pronoun|1|1|	organisation -73	person 27
rank|pronoun|1|2|	organisation -54
rank|pronoun|1|3|	organisation -33
rank|pronoun|1|4-6|	organisation -38	person -11
rank|pronoun|1|7-12|	organisation -17	person -18
rank|pronoun|	2 -12	3 18	4 -39
rank|pronoun|2|1|	organisation -47	person -16
rank|pronoun|2|2|	organisation -35	person -17
rank|pronoun|2|3|	organisation -33	person -51
rank|pronoun|2|4-6|	organisation -37	person 17
rank|pronoun|2|7-12|	organisation -15
rank|pronoun|3|13+|	person -21
rank|pronoun|3|1|	organisation -18	person 27
rank|pronoun|3|2|	organisation -16	person 29
rank|pronoun|3|3|	organisation -34	person -6
rank|pronoun|3|4-6|	organisation -36	person -9
rank|pronoun|3|7-12|	organisation -39	person 10
rank|pronoun|4|13+|	organisation -25	person 14
rank|pronoun|4|2|	organisation -18	person -36
rank|pronoun|4|3|	organisation -19
rank|pronoun|4|4-6|	organisation -39	person -56
rank|pronoun|4|7-12|	organisation -47	person -26
rank|role|0|0|	organisation 15	person -56
rank|role|0|1|	person 6
rank|role|0|2|	organisation -14	person -15
rank|role|0|4-6|	person -82
rank|role|0|7-12|	organisation 25
rank|role|1|0|	organisation -41
rank|role|1|1|	organisation -6
rank|role|1|2|	organisation -12
rank|role|1|3|	organisation -34	person 6
rank|role|1|4-6|	organisation -29	person -45
rank|role|1|7-12|	organisation 9	person -9
rank|role|2|13+|	person -32
rank|role|2|1|	organisation -35
rank|role|2|2|	organisation -51	person -24
rank|role|2|3|	organisation -38	person -9
rank|role|2|4-6|	person 24
rank|role|2|7-12|	person 9
rank|role|	3 12	4 -26
rank|role|3|13+|	organisation -44
rank|role|3|1|	organisation -60	person 14
rank|role|3|2|	person 34
rank|role|3|3|	organisation -54
rank|role|3|4-6|	organisation -39	person -6
rank|role|3|7-12|	organisation 12	person -30
rank|role|4|13+|	organisation -9	person -14
rank|role|4|1|	organisation -61	person 20
rank|role|4|2|	organisation -93	person 13
rank|role|4|3|	organisation -87	person -47
rank|role|4|4-6|	organisation -30	person -18
rank|role|4|7-12|	organisation -24	person -26
report|pronoun|0|	admettre 17	affirmer 19	ajouter -18	asentir -26	assurer 22	bekennen 26	confier 25	contar 19	contestar -33	dizer -12	déclarer 28	détailler 30	erklären 29	erzählen 31	expliquer 13	faire_valoir 16	garantir -21	geven 29	glisser 29	indiquer 20	insister 22	kündigen 32	lachen 17	lancer 14	laten 19	leggen 21	lâcher 16	marteler 30	none -14	plaider 18	plaisanter 36	promettre 33	préciser 29	prévenir 18	raconter -16	rappeler 26	reageren 23	rechnen 11	reconnaître -16	rekenen 26	rufen 28	räumen 15	répondre -15	souffler -12	souligner 17	trancher -12	unlisted 16	verklaren -11	versprechen 13	vertellen 6	vinden -21	voegen 9
report|pronoun|1|	admettre -13	affirmer -15	ajouter -18	assurer 12	bekennen -22	confier 11	contestar 16	dire -19	dizer 19	déclarer -8	détailler -19	erzählen -12	fluisteren 9	garantir 19	geben -16	glisser -25	indiquer -20	insister -18	kündigen -17	lancer -20	laten 7	leggen 11	marteler -23	none -7	plaisanter -28	promettre -6	préciser -12	prévenir 10	raconter -11	rappeler -22	reageren -15	rechnen 19	reconnaître 18	responder 8	rufen -16	répondre 14	résumer -10	souligner -9	souri 9	stellen 22	trancher -20	verklaren 7	versprechen -7	vertellen -30	vinden 20	voegen -6	vragen -18	zeggen -9	écrire -23
report|pronoun|2|	admettre -26	affirmer -30	ajouter -6	asentir -14	assurer -15	confier -28	contar -22	contestar 15	decir -23	dire 24	dizer -30	déclarer -25	erklären -20	erzählen -7	faire_valoir -24	fluisteren -20	geben -20	glisser -13	indiquer -23	kündigen -21	lachen -15	lancer -30	laten -15	leggen -16	lâcher 19	none -27	plaider -27	plaisanter -14	promettre -31	préciser -25	raconter -22	rappeler -18	reageren -14	rechnen -28	rekenen -14	räumen -9	répondre -18	résumer -30	sagen -56	souffler 13	stellen -20	trancher 16	unlisted -21	verklaren -26	versprechen -11	vertellen -26	vinden -25	voegen -23	vragen -27
report|pronoun|3|	affirmer -41	asentir 13	assurer -27	confier -27	contar -25	decir 6	dire -32	dizer -7	déclarer -22	erzählen -31	faire_valoir 6	fluisteren -18	geben 10	glisser -41	indiquer -26	kündigen -44	lachen -20	lancer 6	leggen -28	lâcher -44	none -23	plaider -36	promettre -7	préciser -43	rappeler -18	reageren -18	rechnen -16	rekenen -26	répondre 10	résumer -33	sagen -40	stellen -30	trancher -44	unlisted -47	verklaren -46	versprechen -10	zeggen -9	écrire 11
report|pronoun|false|	affirmer 9	ajouter -56	asentir 12	bekennen 24	confier -8	contar 15	contestar -11	decir -26	dizer 6	déclarer 22	erklären 6	erzählen 17	expliquer 13	faire_valoir 17	fluisteren 13	garantir -8	geben 24	indiquer 12	kündigen -15	lachen 11	lancer 10	laten 13	leggen 16	lâcher 25	marteler -12	none -8	plaisanter 19	promettre 12	prévenir 12	raconter -16	rappeler -26	reageren 13	rechnen 20	reconnaître -43	rekenen 16	responder 15	rufen -8	räumen -25	répondre 15	résumer -38	sagen -25	souffler 9	souligner 6	souri 22	stellen 15	trancher 24	unlisted 12	versprechen 11	vragen -8	écrire 21
report|pronoun|false|affirmer|	1 26	4-6 -30	7-12 -25
report|pronoun|false|ajouter|	1 -23	2 -32	3 -46	4-6 -34	7-12 -32
report|pronoun|false|asentir|	4-6 -26	7-12 -13
report|pronoun|false|assurer|	1 11	4-6 -28
report|pronoun|false|bekennen|	1 25
report|pronoun|false|confier|	1 14	3 -24	4-6 -8	7-12 -13
report|pronoun|false|contar|	1 23
report|pronoun|false|contestar|	7-12 23
report|pronoun|false|decir|	2 -9	4-6 -18	7-12 -38
report|pronoun|false|dire|	0 26	2 -13	3 -23	7-12 -19
report|pronoun|false|dizer|	1 -12	4-6 -31
report|pronoun|false|déclarer|	1 25	2 14	4-6 -17	7-12 -20
report|pronoun|false|détailler|	3 -18
report|pronoun|false|erklären|	1 22	3 -15	4-6 -7
report|pronoun|false|erzählen|	1 26	3 -13	4-6 -11	7-12 -19
report|pronoun|false|faire_valoir|	1 20
report|pronoun|false|fluisteren|	4-6 -23	7-12 -7
report|pronoun|false|garantir|	4-6 -23
report|pronoun|false|geben|	1 19
report|pronoun|false|glisser|	1 25	13+ -34	3 -6	4-6 -23	7-12 -20
report|pronoun|false|indiquer|	1 25	7-12 -21
report|pronoun|false|kündigen|	2 -20	3 -26	4-6 -30	7-12 -10
report|pronoun|false|lachen|	1 15	7-12 -11
report|pronoun|false|lancer|	3 11
report|pronoun|false|laten|	1 23	4-6 -24
report|pronoun|false|leggen|	1 19	2 9	4-6 -21
report|pronoun|false|lâcher|	1 30	4-6 9	7-12 -39
report|pronoun|false|none|	0 -23	13+ -34	2 -10	3 11	4-6 -7	7-12 -18
report|pronoun|false|plaider|	1 21	4-6 -40
report|pronoun|false|plaisanter|	1 29	4-6 -35
report|pronoun|false|promettre|	1 24	4-6 -12	7-12 -24
report|pronoun|false|préciser|	4-6 -32	7-12 -30
report|pronoun|false|raconter|	1 -16
report|pronoun|false|rappeler|	3 -16	4-6 -26	7-12 -6
report|pronoun|false|reageren|	1 20	2 10	4-6 -19
report|pronoun|false|rechnen|	1 25	4-6 -17
report|pronoun|false|reconnaître|	2 -16
report|pronoun|false|rekenen|	1 19	4-6 -11
report|pronoun|false|responder|	2 27	4-6 21	7-12 -35
report|pronoun|false|räumen|	3 -24
report|pronoun|false|répondre|	3 -27	4-6 9	7-12 -46
report|pronoun|false|résumer|	2 -29	3 -10	4-6 -23	7-12 -32
report|pronoun|false|sagen|	0 28	2 -14	3 -28	4-6 -58	7-12 -46
report|pronoun|false|souffler|	4-6 6
report|pronoun|false|souri|	4-6 10
report|pronoun|false|stellen|	1 27	4-6 -20	7-12 -29
report|pronoun|false|trancher|	3 -23
report|pronoun|false|unlisted|	1 -12	2 16	3 6	4-6 -30	7-12 -38
report|pronoun|false|verklaren|	1 30	4-6 -13
report|pronoun|false|versprechen|	1 13
report|pronoun|false|vertellen|	1 -9	2 22	3 -34	4-6 -44	7-12 -29
report|pronoun|false|vinden|	1 -12
report|pronoun|false|vragen|	4-6 -40
report|pronoun|false|zeggen|	1 32	13+ 15	2 -15	3 -24	4-6 -38	7-12 -58
report|pronoun|false|écrire|	1 27	4-6 18
report|pronoun|true|	affirmer -22	ajouter 43	asentir -26	assurer 12	bekennen -24	confier 23	contestar 13	decir 24	dire 10	dizer -19	déclarer -25	erklären 15	erzählen 9	faire_valoir -24	fluisteren -16	geben -28	indiquer -11	kündigen 20	lachen -12	lancer -20	laten -24	lâcher -20	marteler 18	none -20	plaisanter -11	promettre 9	préciser 7	raconter -14	rappeler 26	reageren -16	rechnen -28	rekenen -24	responder -26	rufen 26	räumen 26	répondre -10	souffler -28	souri -24	stellen -23	trancher -29	unlisted -16	verklaren -29	versprechen -13	vertellen -26	vinden -25	zeggen -10	écrire -16
report|pronoun|true|ajouter|	1 25
report|pronoun|true|asentir|	1 -26
report|pronoun|true|bekennen|	2 -24
report|pronoun|true|confier|	3 10
report|pronoun|true|dire|	3 -24
report|pronoun|true|déclarer|	4-6 -15
report|pronoun|true|erzählen|	4-6 14
report|pronoun|true|kündigen|	1 26
report|pronoun|true|lachen|	4-6 -12
report|pronoun|true|lancer|	1 -7
report|pronoun|true|laten|	2 -14
report|pronoun|true|none|	0 25	2 -18	3 -41	4-6 -14	7-12 11
report|pronoun|true|plaisanter|	2 -11
report|pronoun|true|raconter|	3 -29
report|pronoun|true|rappeler|	1 25
report|pronoun|true|rekenen|	4-6 -24
report|pronoun|true|sagen|	1 9	2 -23	3 -25	4-6 -41	7-12 12
report|pronoun|true|unlisted|	2 -26
report|pronoun|true|verklaren|	2 -27
report|pronoun|true|vertellen|	2 -25	4-6 -21
report|pronoun|true|zeggen|	2 -25	3 -34	4-6 8
report|role|0|	admitir 6	aggiungere -7	alegar -7	ammettere -15	annoncer -27	annunciare 19	anunciar 20	appeler 10	assicurare -33	assurer 8	atribuir -36	attendre -28	berichten -29	beteuern 15	betonen 33	bitten -32	brincar 14	commentare 9	concluir -31	conclure 18	confermare -35	confirmar -6	contestar -28	decir -6	declarar 10	demander -38	detallar 31	dizer -11	erklären 18	erwidern -29	erzählen 12	escludere -7	escrever -6	exclure 23	exigir -17	explicar 13	falar -32	garantir 7	geben -7	giurare 12	glisser -23	gracejar 36	hablar -29	halten -25	heißen -33	indicar 16	indicare -29	insistir -6	ironiser 24	ironizar 11	justificar -18	kündigen 27	lachen -8	lamentar 18	lancer -20	lassen -15	laten -27	lembrar -23	luiden -39	meinen 21	none -8	noter 7	observar 20	parlare -31	parler -29	perguntar -28	precisar 12	precisare 33	preferir -22	proposer -25	préciser 37	prévenir -7	raconter 17	rappeler 26	reclamar -23	reconnaître -28	reconocer 11	recusar 19	refuser -9	relatar 20	relever 20	replicar 11	responder -26	revelar -21	ricordare 38	riferire -9	rispondere -39	rufen -14	réagir -6	répondre -18	résumer -21	sapere -9	scherzen 21	schreiben 6	schrijven -26	scrivere -16	sentenciar 14	señalar 23	sluiten 20	soltar -26	sostener 19	sottolineare 15	soupirer 18	soutenir -23	spiegare 36	spreken -47	staan -9	stellen 20	sublinhar 18	tagliare -8	teilen 21	unlisted -13	vatten 29	verlauten -16	verraten 18	versichern 25	vertellen 6	verweisen -35	vragen -33	zeggen 15	écrire 31	évoquer -30
report|role|1|	admitir -24	affirmer -41	afirmar -20	aggiungere -21	alegar -27	ammettere 17	annunciare -27	anunciar -29	appeler -32	assicurare 16	assurer -6	atribuir -8	attendre -20	berichten -27	beteuern -30	betonen -13	bitten -23	brincar -38	brummen -24	chiedere -9	comentar -26	commentare 19	concluir -35	conclure -14	confermare 26	confier -42	confirmar -33	contar 8	contestar -17	declarar -44	demander -22	dichiarare -36	dire 27	dizer 17	erzählen -8	escludere -25	escrever -22	exclure -39	exigir -31	expliquer 12	faire_valoir -35	falar -32	garantir 7	geben -19	glisser 18	gracejar -30	hablar -23	halten 29	heißen -33	indicar -36	indicare -25	indiquer -35	informar -38	insistir -14	ironiser -22	ironizar -33	justificar -28	kündigen -22	lachen -30	lamentar -28	lassen 12	lembrar 16	luiden 16	meinen -27	melden 13	negar 12	negare -28	none -12	noter 12	observar -24	parlare 7	parler -20	perguntar -27	precisar -20	precisare -38	preferir -32	prometer -40	proposer -21	préciser -28	prévenir -29	reclamar -33	reconnaître 7	reconocer -30	recordar 13	recusar -29	referir -36	refuser 25	relatar 18	replicar -29	responder 8	resumir -25	revelar -12	ricordare -30	riferire -49	rispondere 14	rufen -20	räumen -33	réagir -26	résumer -28	rétorquer -32	sagen -30	sapere -33	scherzen -30	schreiben -44	schrijven -29	scrivere 27	sentenciar -26	señalar 16	sluiten -27	soltar -18	sostener -30	sottolineare -24	soupirer -18	soutenir -25	spiegare -26	spreken -39	staan -27	sublinhar -24	tagliare 9	teilen -39	unlisted -27	vatten -27	verlauten -19	verraten -31	versichern -38	vertellen -41	verweisen 17	willen -35	écrire 20	évoquer -29
report|role|2|	admitir -32	affirmer 18	afirmar 18	aggiungere -27	alegar 20	ammettere -22	annunciare -30	anunciar -29	appeler -32	assicurare -32	attendre -33	berichten -33	beteuern 18	betonen -27	bitten -23	brincar 20	brummen -26	chiedere -47	comentar -33	commentare -40	conclure -29	confermare -35	confirmar 13	contar -40	contestar -26	decir 12	declarar -32	demander 27	dire -19	dizer -12	erklären -6	erzählen -37	escludere -29	escrever 14	exclure -15	exigir -34	explicar 19	expliquer -35	faire_valoir -35	garantir -30	geben 21	glisser -25	gracejar -35	halten -34	heißen -23	indicar -29	indiquer -37	informar 17	insistir -28	ironiser -25	ironizar -16	kündigen -12	lachen -28	lassen -30	lembrar -35	meinen 18	melden -38	negar -37	none -24	noter -32	observar -28	parlare -33	parler -15	pedir -54	perguntar -25	precisar -31	precisare -32	preferir -33	prometer 11	promettre -12	proposer -19	préciser -27	prévenir 17	raccontare -26	raconter -39	rappeler -49	reconnaître 13	reconocer -34	recordar -29	recusar -33	referir -28	refuser -31	relatar -25	replicar -30	responder 25	resumir -17	revelar -28	ricordare -31	riferire -45	rispondere -32	rufen -27	räumen 7	répondre -41	rétorquer 22	sagen -46	sapere -27	scherzare -28	scherzen -31	schreiben -42	scrivere 19	sentenciar 20	señalar -39	sluiten -29	soltar -26	sostener -34	sottolineare 13	soupirer -34	spiegare -34	spreken -31	staan -28	sublinhar -23	tagliare -34	teilen -35	unlisted 18	verlauten -29	verraten -17	versichern -23	vertellen -27	verweisen -30	vragen 23	willen -30	zeggen -44	écrire -32
report|role|3|	admitir -49	affirmer -37	aggiungere -25	alegar -27	annunciare -33	appeler -41	assicurare -71	assurer -22	attendre -51	berichten -46	betonen -27	bitten -36	brincar -46	brummen 15	chiedere -61	commentare -46	conclure -23	confirmar -53	contar -9	contestar 14	decir -89	declarar 7	demander -55	dire -79	dizer -64	erklären -50	erzählen -48	escludere -45	explicar -30	expliquer 14	faire_valoir -8	garantir 8	geben -40	glisser -46	gracejar -54	halten -32	indicar -39	indiquer -24	informar -81	insistir 16	ironiser -56	ironizar -71	kündigen -8	lachen 18	lassen -45	lembrar -58	meinen -32	melden -74	negar 14	none -26	noter -47	observar -16	parlare -36	pedir -7	perguntar 25	precisar -45	preferir 7	prometer -56	promettre 11	proposer -32	prévenir -58	rappeler -56	recordar -50	recusar -45	referir -38	refuser -32	relatar -34	replicar 16	resumir -33	revelar -43	ricordare -38	rufen -22	räumen 14	répondre 6	rétorquer -63	sagen 7	sapere -56	scherzare -37	schreiben -6	señalar -38	sluiten -34	soltar 18	sottolineare -39	soupirer 15	spiegare -38	spreken -78	staan -51	sublinhar -23	tagliare -44	teilen -58	unlisted 7	verraten -45	versichern -64	verweisen -41	willen -42	écrire -37
report|role|false|	admitir -12	affirmer -13	afirmar 17	aggiungere -45	alegar 15	ammettere 8	annoncer -41	annunciare 9	anunciar -14	appeler -56	assicurare -29	attendre -54	avisar -25	berichten -58	beteuern 17	betonen 6	bitten -48	brincar 7	chiedere -27	comentar -8	commentare 19	concluir -41	conclure -11	confermare -31	confier -10	confirmar -7	contar -28	contestar -29	decir 6	declarar 8	dichiarare 13	dizer -8	erklären 11	erwidern -6	erzählen 14	escludere -30	exigir -15	expliquer 13	faire_valoir -12	falar -46	geben -30	glisser 6	gracejar 22	hablar -48	heißen -36	indicare -37	indiquer -32	informar -6	insistir 6	ironiser 16	ironizar -6	lamentar -43	lassen -8	lembrar -18	luiden -10	negar 16	negare 13	none -26	parlare -60	parler -41	pedir 9	perguntar -26	precisar -39	precisare 9	prometer 9	promettre 14	proposer -42	préciser -18	prévenir -7	raconter 6	rappeler 25	reclamar -38	reconnaître 17	recordar -7	recusar -16	referir -35	refuser -11	relatar 13	responder 8	resumir -51	revelar -32	ricordare -51	riferire 14	rispondere -15	rufen -37	räumen 7	réagir 22	répondre 9	résumer -32	rétorquer 13	sapere -51	scherzare 9	scherzen 9	schreiben -8	schrijven -38	scrivere 14	sentenciar 10	señalar 17	sluiten -38	sottolineare 11	soupirer 19	soutenir 14	spiegare 13	spreken -59	staan -37	stellen 16	sublinhar -42	tagliare 10	teilen -16	unlisted 7	vatten 9	verlauten -39	verraten 9	versichern 17	vertellen -9	verweisen -15	willen -49	zeggen 20	écrire 24	évoquer -43
report|role|false|admitir|	1 9	13+ -27	4-6 -27	7-12 -33
report|role|false|affirmer|	1 16	4-6 -37
report|role|false|afirmar|	4-6 -45
report|role|false|aggiungere|	2 -26	4-6 -32
report|role|false|alegar|	4-6 12	7-12 -19
report|role|false|ammettere|	1 10	2 -31
report|role|false|appeler|	4-6 -26
report|role|false|assicurare|	1 -13	2 -54	3 -41	4-6 -49	7-12 -38
report|role|false|assurer|	1 -6	2 -41	3 -38	7-12 7
report|role|false|atribuir|	1 -24
report|role|false|attendre|	3 -30	4-6 -21	7-12 -43
report|role|false|berichten|	1 -31	4-6 -31
report|role|false|betonen|	2 14	4-6 -27
report|role|false|bitten|	4-6 -16	7-12 -29
report|role|false|brincar|	7-12 -34
report|role|false|brummen|	1 -11	2 12	4-6 -45
report|role|false|chiedere|	13+ -39	2 -39	3 -29	4-6 -52	7-12 -52
report|role|false|comentar|	1 -6	2 -31	7-12 -82
report|role|false|commentare|	1 27
report|role|false|conclure|	1 8	3 -19	4-6 -45	7-12 -9
report|role|false|confermare|	4-6 -41
report|role|false|confier|	1 -6	4-6 -33	7-12 -41
report|role|false|confirmar|	4-6 -42	7-12 7
report|role|false|contar|	1 -9	2 -33	4-6 -51	7-12 -44
report|role|false|decir|	13+ -30	3 10	4-6 -44	7-12 -77
report|role|false|declarar|	1 16	4-6 -50	7-12 -34
report|role|false|demander|	1 -16	13+ -23	2 -32	4-6 28	7-12 -49
report|role|false|dichiarare|	7-12 16
report|role|false|dire|	13+ -37	2 6	3 -36	7-12 9
report|role|false|dizer|	1 16	2 6	3 -18	4-6 -54	7-12 -43
report|role|false|erklären|	0 12	1 -13	2 20	3 -24	4-6 -49	7-12 -46
report|role|false|erzählen|	1 17	13+ -27	2 -26	3 17	4-6 -38
report|role|false|escludere|	1 -20	4-6 -32
report|role|false|escrever|	2 12	3 -21
report|role|false|exigir|	1 -37	4-6 -34
report|role|false|explicar|	1 20	2 -31	3 -32	4-6 -29
report|role|false|expliquer|	4-6 -42
report|role|false|faire_valoir|	4-6 -37	7-12 -13
report|role|false|garantir|	2 -39	3 -28	4-6 -42	7-12 -37
report|role|false|geben|	1 -12	3 -30	4-6 -27
report|role|false|glisser|	4-6 -29	7-12 -33
report|role|false|hablar|	4-6 -36
report|role|false|heißen|	1 -32	4-6 -32
report|role|false|indicare|	3 -32
report|role|false|indicar|	1 20	2 -42	4-6 -31
report|role|false|indiquer|	2 -32	3 -14	4-6 -34	7-12 -10
report|role|false|informar|	1 -11	2 20	3 -40	4-6 -70	7-12 -44
report|role|false|insistir|	4-6 16
report|role|false|ironiser|	1 21	7-12 -33
report|role|false|ironizar|	7-12 -42
report|role|false|kündigen|	1 11	3 -12	4-6 -13	7-12 -24
report|role|false|lachen|	3 27
report|role|false|lassen|	4-6 -40	7-12 -23
report|role|false|lembrar|	3 16	4-6 -46	7-12 -41
report|role|false|meinen|	1 18	2 -6	3 -15	4-6 -20
report|role|false|melden|	1 15	4-6 -38	7-12 -62
report|role|false|negare|	4-6 -42
report|role|false|negar|	2 17	4-6 9	7-12 -52
report|role|false|none|	1 -21	2 -28	4-6 -22	7-12 -17
report|role|false|noter|	3 -25	4-6 -27
report|role|false|observar|	4-6 -28	7-12 -16
report|role|false|parlare|	1 -26	4-6 -39	7-12 -39
report|role|false|parler|	4-6 -33
report|role|false|pedir|	2 12	3 -37	4-6 -7	7-12 -72
report|role|false|perguntar|	4-6 -44
report|role|false|precisare|	2 -32	3 -18	4-6 14	7-12 -46
report|role|false|preferir|	4-6 -31	7-12 10
report|role|false|prometer|	1 19	2 -32	3 10	4-6 -31	7-12 -54
report|role|false|promettre|	3 -22
report|role|false|proposer|	4-6 -23
report|role|false|préciser|	4-6 -39
report|role|false|prévenir|	4-6 -38	7-12 -38
report|role|false|raccontare|	1 12	4-6 -36
report|role|false|raconter|	1 13	3 -31	4-6 -28
report|role|false|rappeler|	1 30	7-12 -40
report|role|false|reconnaître|	4-6 -26
report|role|false|recordar|	2 -29	4-6 -22	7-12 -41
report|role|false|recusar|	4-6 -39
report|role|false|referir|	1 7	2 -31	7-12 -26
report|role|false|refuser|	4-6 -32
report|role|false|relatar|	2 19	4-6 -17
report|role|false|replicar|	2 11	4-6 -36	7-12 22
report|role|false|responder|	1 -9	13+ -46	2 23	3 -33	4-6 -66	7-12 13
report|role|false|resumir|	1 -36	3 -13	4-6 -19
report|role|false|revelar|	1 -19	4-6 -45	7-12 -41
report|role|false|ricordare|	2 -18	4-6 -39	7-12 -31
report|role|false|riferire|	1 15	2 -45	3 -46	4-6 -47	7-12 7
report|role|false|rispondere|	4-6 -36
report|role|false|rufen|	4-6 -28	7-12 -16
report|role|false|räumen|	7-12 18
report|role|false|réagir|	1 9
report|role|false|répondre|	3 -37	4-6 13	7-12 9
report|role|false|résumer|	2 -26
report|role|false|rétorquer|	4-6 -48	7-12 -47
report|role|false|sagen|	1 -15	2 33	3 -52	4-6 -54	7-12 -57
report|role|false|sapere|	4-6 -37
report|role|false|scherzare|	2 -39
report|role|false|scherzen|	4-6 -40
report|role|false|schreiben|	1 -18	2 -31	7-12 -50
report|role|false|schrijven|	4-6 -32
report|role|false|scrivere|	1 -6	3 -19	4-6 15
report|role|false|sentenciar|	4-6 -19
report|role|false|señalar|	1 26	2 -33	4-6 -32
report|role|false|sluiten|	4-6 -29	7-12 -34
report|role|false|sostener|	4-6 -34	7-12 -45
report|role|false|sottolineare|	4-6 -30	7-12 -39
report|role|false|spiegare|	1 25
report|role|false|spreken|	1 -47	4-6 -50	7-12 -59
report|role|false|staan|	4-6 -27
report|role|false|sublinhar|	3 -11
report|role|false|tagliare|	2 12	4-6 -26
report|role|false|teilen|	1 17	2 -20	4-6 -45
report|role|false|unlisted|	2 -49	3 -43	7-12 8
report|role|false|verlauten|	4-6 -31
report|role|false|verraten|	1 17	2 -33	4-6 -31
report|role|false|versichern|	1 24	4-6 -35	7-12 -48
report|role|false|vertellen|	1 -10	2 11	4-6 -44
report|role|false|verweisen|	2 11	3 -34	4-6 -35	7-12 -30
report|role|false|vragen|	4-6 6
report|role|false|willen|	3 -29	4-6 -31	7-12 -42
report|role|false|zeggen|	1 8	2 10	3 -34	4-6 -59
report|role|false|écrire|	1 36	2 -26	4-6 -35
report|role|true|	admitir -26	affirmer 7	alegar -16	ammettere -22	appeler 10	attendre -10	berichten -17	betonen 20	bitten -31	brummen -28	chiedere -14	concluir -25	conclure 10	confermare 10	confier -17	contar 21	contestar 13	decir -24	declarar -32	demander -27	dire 7	erklären 18	erzählen -21	escrever -6	exclure 7	exigir -10	explicar 24	expliquer 7	faire_valoir -32	garantir 18	geben 30	gracejar 10	halten -23	indicar -9	informar -33	ironiser -12	ironizar -17	kündigen 19	lamentar 25	lassen -21	lembrar -11	luiden -31	meinen -21	melden -30	negar 9	negare -26	none -16	noter -7	parlare -17	pedir -21	prometer -17	promettre 9	préciser 35	prévenir -26	raconter 10	rappeler -22	reconnaître -33	recordar 16	referir -21	refuser 10	relever 22	replicar -18	resumir 11	revelar -19	ricordare 37	riferire -29	rufen -11	répondre -21	rétorquer -32	sapere -24	scherzen -19	schrijven -31	scrivere 22	sluiten 13	sottolineare -24	soupirer -18	spiegare 13	spreken -34	staan -27	sublinhar 21	tagliare -30	verraten -24	versichern -23	vertellen -33	verweisen -9	vragen -25	weisen -7	zeggen -16	écrire 18
report|role|true|affirmer|	3 15
report|role|true|alegar|	1 -14
report|role|true|ammettere|	2 -14
report|role|true|assicurare|	3 -21
report|role|true|assurer|	2 -28	4-6 -29
report|role|true|chiedere|	1 -8	3 -23
report|role|true|confier|	2 -13
report|role|true|contar|	3 -38
report|role|true|decir|	2 -21	3 -22
report|role|true|demander|	1 -17	4-6 -17
report|role|true|dire|	1 21	2 -26	3 -27	4-6 -30
report|role|true|dizer|	2 -45
report|role|true|erklären|	3 -14
report|role|true|erzählen|	4-6 -27
report|role|true|exigir|	1 -10
report|role|true|faire_valoir|	2 -28
report|role|true|informar|	2 -26
report|role|true|insistir|	2 -13
report|role|true|kündigen|	1 20
report|role|true|meinen|	4-6 -19
report|role|true|negar|	2 9
report|role|true|none|	1 7	13+ 8	2 -41	3 -8	4-6 -8	7-12 -48
report|role|true|pedir|	1 -16	2 -40	3 15	4-6 -14
report|role|true|preferir|	2 -26
report|role|true|raconter|	2 13
report|role|true|recordar|	2 14
report|role|true|responder|	1 -33	2 13
report|role|true|ricordare|	1 28
report|role|true|riferire|	2 -26
report|role|true|répondre|	1 -22
report|role|true|sagen|	2 -37	3 -20	4-6 -22
report|role|true|sapere|	1 -24
report|role|true|schreiben|	3 -18
report|role|true|scrivere|	1 26
report|role|true|spreken|	2 -29
report|role|true|tagliare|	4-6 -24
report|role|true|unlisted|	1 19	3 -35	4-6 -20
report|role|true|versichern|	3 -21
report|role|true|verweisen|	1 -9
report|role|true|zeggen|	4-6 -15
role|pronoun|	name 20	pronoun -16	role -31
role|role|	name 21	pronoun -45	role -79
turn|pronoun|false|	falsefalse -12	falsetrue -12	none -11	truetrue 24
turn|pronoun|false|falsefalse|	ajouter -23	lancer 6	no -11	none 10	organisation -41	sagen -50
turn|pronoun|false|falsetrue|	affirmer -25	ajouter -29	assurer -29	confier -31	contestar 21	decir -39	dizer -32	déclarer -23	erklären -22	erzählen -21	indiquer -30	kündigen -33	lachen -12	laten -36	lâcher -39	no -32	none -19	organisation -30	plaider -30	plaisanter -38	raconter -32	rappeler -28	reageren -14	rechnen -22	rekenen -24	responder -24	répondre 11	résumer -38	sagen -30	souligner -29	souri 8	stellen -27	verklaren -7	versprechen -10	vertellen -53	yes 10	zeggen -52	écrire 9
turn|pronoun|false|none|	dire 7	leggen 10	no -14	none -16	organisation -48	sagen 11	unknown -17	yes 18	zeggen 9
turn|pronoun|false|truefalse|	dire -11	no -46	none -11	raconter 24	rekenen 29	unknown 16	vertellen 24	yes 8	zeggen 21
turn|pronoun|false|truetrue|	bekennen 26	confier 10	dire 20	déclarer 17	no -33	unknown -10	vertellen 11	yes 57	zeggen 20
turn|pronoun|true|	falsefalse 15	falsetrue 13	truefalse -18	truetrue -8
turn|pronoun|true|falsefalse|	ajouter 24	lancer -8	no -10	none -14	organisation 25	sagen -12	yes 15
turn|pronoun|true|falsetrue|	erzählen -22	lachen -12	none -16	organisation -28	raconter -19	rekenen -24	sagen -8	vertellen -23	yes 19
turn|pronoun|true|truefalse|	ajouter 26	dire 28	no -55	none -15	promettre 14	préciser 11	rappeler 27	unknown 15	écrire -13
turn|pronoun|true|truetrue|	bekennen -24	confier -7	dire -15	no -66	none -16	unknown -10	vertellen -6	yes 11	zeggen -38
turn|role|false|	falsefalse -18	falsetrue -8	truetrue 24
turn|role|false|falsefalse|	afirmar -6	alegar -24	betonen -36	concluir -26	confirmar 6	contar -30	decir -39	demander -44	dire -53	dizer -21	faire_valoir -9	gracejar 17	informar -31	insistir 6	lembrar -49	no -117	none 11	pedir -74	preferir 7	prometer -65	rappeler 20	recordar 10	resumir -46	ricordare -44	sagen -39	scrivere 8	unknown -10	unlisted 14	yes -15	zeggen -15
turn|role|false|falsetrue|	admitir -39	aggiungere -38	appeler -43	assicurare -61	attendre -53	berichten -59	chiedere -42	conclure -37	confier -36	contar -69	declarar -32	demander 20	dire -47	dizer -36	erklären 7	erzählen -58	explicar -30	free -20	geben -27	indicar -51	indiquer -17	kündigen -26	lamentar -35	lassen 15	lembrar 16	meinen -30	negar 16	no -40	none 9	parlare -36	pedir -58	prometer 14	prévenir -52	raccontare -47	raconter -20	responder 26	ricordare -29	riferire -10	rispondere 15	rétorquer -53	sagen -66	sapere -52	scherzen -64	schreiben 17	soupirer 10	spiegare -23	spreken -42	tagliare 6	teilen 11	unlisted -32	verraten -52	vertellen -52	verweisen 11	vragen 10	yes 16
turn|role|false|none|	assicurare -41	commentare 12	contar -16	decir 8	declarar 6	dire 19	dizer 16	erklären 18	erzählen 19	explicar 16	free -15	no -6	none -52	pedir 19	réagir 22	sagen 16	schreiben -39	stellen 24	teilen -23	zeggen 34
turn|role|false|truefalse|	admitir 20	chiedere -25	free -7	no -26	none -20	responder -19	riferire 12	sagen -29	soupirer 18	unknown -25	yes 11
turn|role|false|truetrue|	erklären -48	free 25	geben -20	meinen 10	no -17	none -12	pedir 30	sagen 20	schreiben 21	unknown 7	unlisted 12	yes 8	zeggen -17
turn|role|true|	falsefalse -11	falsetrue -23	truefalse -13	truetrue 20
turn|role|true|falsefalse|	affirmer 8	betonen 20	chiedere -19	concluir -25	contar 12	decir -15	demander -13	dire 10	exigir 23	faire_valoir -32	free 6	garantir 18	gracejar 10	informar -29	insistir -13	melden -24	no -40	none -29	pedir -12	precisare -18	preferir 8	prometer -28	rappeler -27	recordar 16	responder 17	ricordare 32	sagen 13	scrivere 26	unknown -9	unlisted -25	yes -10	zeggen -37
turn|role|true|falsetrue|	admitir -23	assurer -31	chiedere -26	declarar -23	demander -29	dire -37	free -17	meinen -14	no -16	none -18	responder 13	riferire -30	sagen -32	soupirer -18	unknown 12	unlisted -30	yes -25	zeggen -21
turn|role|true|truefalse|	appeler 22	assurer -22	dire -13	dizer -11	erklären 9	exclure 7	free -15	kündigen 20	no -59	none 7	parlare 19	pedir -9	raconter 13	répondre -22	sagen -18	spreken -26	tagliare -28	unknown -26	unlisted 27	vragen -24	yes 22
turn|role|true|truetrue|	dire 12	free -6	no -7	none -11	pedir -24	sagen -22	schreiben -19	yes 27
`;
