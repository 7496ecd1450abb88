/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 10	1 10	13+ -22	3 -12	4-6 -19	7-12 -36	organisation -8	person -10
akin|true|	0 -49	13+ 47	3 -15	7-12 53	organisation -48	person 54
away|pronoun|	0 17	1 24	13+ -14	3 -23	4-6 -23	7-12 -13
away|pronoun|0|	first 11	later 12
away|pronoun|13+|	first -37	later 19
away|pronoun|1|	first 23
away|pronoun|2|	later -14
away|pronoun|3|	first -20	later -9
away|pronoun|4-6|	first -33
away|pronoun|7-12|	first -11	later -22
away|role|	0 -17	1 10	3 -9	4-6 -16	7-12 -11
away|role|0|	first -22
away|role|13+|	later -28
away|role|1|	first 7
away|role|2|	first -17	later 9
away|role|3|	first -10	later -10
away|role|4-6|	first -21	later -9
away|role|7-12|	first -19
body|false|	organisation -97	person 23
body|false|organisation|	a -38	none -51	the -91
body|false|person|	a -140	the 31
body|true|	organisation 40	person -65
body|true|organisation|	a -12	none 16	the 36
body|true|person|	a -48	none -69	the -51
body|unknown|	organisation -38
body|unknown|organisation|	a -7	none -24	the -42
body|unknown|person|	a -35	none -17	the 9
does|pronoun|acts|0|	0 20	1 26	2 -20	3 -32
does|pronoun|acts|13+|	first 7	later 31
does|pronoun|acts|1|	0 -51	1 -24	2 6	3 21	first 16	later 23
does|pronoun|acts|2|	1 9	2 -50	first 26	later 7
does|pronoun|acts|3|	1 -39	2 -8	3 -16	first -20	later -50
does|pronoun|acts|4-6|	first -27	later -17
does|pronoun|acts|7-12|	first -20	later -73
does|pronoun|	null 6	says -8
does|pronoun|null|0|	0 17	1 11	2 -12	first -15	later 12
does|pronoun|null|13+|	first -23	later -14
does|pronoun|null|1|	0 -37	1 7	2 -28	3 -13	first 11	later 6
does|pronoun|null|2|	0 -28	1 -11	2 9	3 -19	first -16	later -21
does|pronoun|null|3|	0 32	3 -25	first -11	later 38
does|pronoun|null|4-6|	first -12	later 7
does|pronoun|null|7-12|	first -10	later -25
does|pronoun|says|0|	0 7	1 19	first 26
does|pronoun|says|13+|	first -42
does|pronoun|says|1|	0 -50	1 -29	3 -7	first 15	later -7
does|pronoun|says|2|	0 -8	1 -48	3 -25	later -7
does|pronoun|says|3|	0 9	1 -35	2 -60	first -10	later -55
does|pronoun|says|4-6|	first -24	later -7
does|pronoun|says|7-12|	first -19	later 7
does|role|	acts 7	null -6	says -10
does|role|acts|0|	0 13	2 -19	3 -19	later -23
does|role|acts|13+|	later -8
does|role|acts|1|	0 -29	1 14	first 10	later 23
does|role|acts|2|	0 -52	2 -20	3 -10	later 11
does|role|acts|3|	0 -31	1 -45	2 6	first 6	later -19
does|role|acts|4-6|	first -26
does|role|acts|7-12|	first -63	later -10
does|role|null|0|	1 -13	2 -7	first -26	later 19
does|role|null|13+|	first -9	later -34
does|role|null|1|	0 -21	1 -16
does|role|null|2|	0 28	1 12	2 -16	3 -46	first -16	later -15
does|role|null|3|	0 29	1 -54	2 -21	3 -22	first -6
does|role|null|4-6|	first -8	later -13
does|role|null|7-12|	first -9	later -26
does|role|says|0|	0 7	1 25	2 -9	3 8	first -19	later -51
does|role|says|13+|	later -12
does|role|says|1|	0 -77	1 -38	2 -16	3 -17	later -17
does|role|says|2|	0 -42	1 -13	3 -14	first -18	later 14
does|role|says|3|	0 24	1 -69	3 -12	first -36	later -22
does|role|says|4-6|	first -20	later -14
does|role|says|7-12|	first -9	later 10
ending|pronoun|organisation|	-ci 14	aar -29	ela -48	ele -53	er -71	hij -74	il -8	lei -43	lla -46	lle -8	lui -12	sie -17	ze -61	zij -63	él -45
ending|pronoun|person|	-ci -28	aar -15	ela 9	ele -8	hem 9	hij 14	lei 6	lla 10	lle 6	lui 16	on -32
ending|role|organisation|	aad -42	ach -33	aco -36	ada -52	ade 39	ado -14	aft -37	age -48	ain -60	ais -57	ale -66	ana -37	and -15	ann -42	ano -86	ant -16	apo -35	ata -57	ate -60	ati 12	ato -38	aut -38	cat 12	che -28	chi -35	cho -32	cia 36	cio -42	dad -18	den -53	der 12	die 6	dio -59	dor -40	dos -48	dre -80	efe -36	ega -57	ene -43	eno -29	ent -20	era -48	ere -63	ero -16	ers 15	esa 23	ese -58	eta -30	eur -14	eux -46	eño -31	fer -48	fin -30	ger -38	ges 18	gin -45	gão 26	hef -50	hen -30	hia -8	ica -49	ice -27	ico -64	ief 10	ien -57	ier -88	ige -60	ijf 10	ile -42	ima 10	imo 6	ina -48	ine -49	ing 15	ino -70	ion 13	ira -64	ire -8	iro 11	irt -35	ise 10	ist -55	ito -45	ità 12	ité -32	iva -48	ivo -68	ión 19	jer -39	ker 7	lar -21	las -29	lat -48	lde -18	ler -25	lga -39	lia -46	lla -45	llo -47	lub 25	lue -27	man -56	mat -30	men -32	mer -55	mme -52	mãe -66	nce 37	nda 27	nde -45	ndo 9	nen -51	ner -58	net -30	nha -42	nna -31	nne -32	nta -42	nte -42	nto -56	nts -38	née -21	oas -29	oce -49	oer -42	oga -33	oge -54	ogo -46	ois -27	ole -58	olo -48	omo -55	ona -44	ond -16	one 9	oog -47	ora -16	ore -67	ori -37	oro -49	ort 6	ota 19	ote -49	oto -16	ouw -43	ppo 7	que -13	qué 30	ral -27	ras -43	rau -23	rca -52	rce -49	ren -29	rer -49	res -72	ria -88	rin -10	rio -43	ron -42	ros -45	rte -43	rzt -41	sen -60	ser -53	smo 17	sor -46	ssé -53	sta -15	ste -89	st’ -42	ten -13	ter -27	tes -30	tin -71	tor -78	tra -39	tre -73	tro -86	tée -63	udo 12	uge -32	ule -32	uno -46	ura -37	ure -69	urs -48	use -50	ute -59	uto 13	uté 21	vel -34	voz -41	xto 18	ção 31	ère -63	élu -35	été -9	ême -55	íza -39
ending|role|person|	aad -50	aar -35	ach 16	ada 26	ade -46	ado -11	aft -36	age -60	ais 15	ale 16	alt -33	ame -36	ana 19	and -18	ann 8	ano 8	ata 20	ate 19	ato -12	aus -27	aut -31	ble 13	che -10	chi -33	cho -41	cht -38	cia -62	cio -44	cta -38	dad 18	den -61	die 17	dio -19	dor -11	dos -42	dre 18	ega -18	ene 24	ent -47	era 17	ere 10	ers -44	esa -20	ese 23	eta -44	ete -12	eur -13	eux -44	fer 11	ger 20	gin 28	gão -39	hef -14	hen -30	her -65	ica 20	ice -6	ico -37	ido -7	ief -37	ier -14	ige 28	ijf 11	ile -8	ima 7	ine -33	ino -11	ion -71	ira -42	ire -6	iro 23	ise 12	ito -20	ité -37	iva 31	ivo 22	ión -33	jer -42	lar 16	las -49	lat -45	lde -29	ler 8	les -38	lga 13	lla 10	lle -30	llo -63	lub -41	lue 13	man -16	mat -23	men -8	mer 22	mme 11	mãe -14	nce -25	nco 9	nda -6	nde 11	ndo -18	nen -41	ner 24	net -37	nha -47	nna 17	nte -8	nti -70	nto -66	nts -46	oas -35	oce -50	oga 25	oge 22	ogo 32	ois 18	ole -35	omo -10	one -55	oog 16	ore 17	ori -41	oro -46	ort -39	oso 19	ota -65	ote -14	ouw 9	ppo 13	que 15	qué -32	ral -8	ras -32	rat 13	rau -10	rca 8	rce -46	rde -38	rer -29	res -31	rie -31	rio -16	rma 15	rno -43	ron -11	ros -37	rte -40	rti -24	rzt -33	sen 17	ser 7	smo -46	sor -42	ssé 37	sta 29	ste 43	st’ 29	ten -49	ter -23	tes -72	tie -28	tin -15	tra 24	tre 10	tro -14	tta -8	tée -9	udo -48	uer -31	ule 20	ung 6	uno -45	ura -21	ure -7	urs -46	use 17	ute -43	uté -18	vel -7	xto -38	ção -53	ère 14	élu -10	été -11	ême -45	úri -19
fits|pronoun|	free -38	no -81	organisation -43	yes 52
fits|pronoun|no|	0 -53	1 -45	13+ -71	2 -37	3 -26	4-6 -28	7-12 -51
fits|pronoun|no|0|	acts -31	null -36	says -59
fits|pronoun|no|1|	acts -22	null 7	says -70
fits|pronoun|no|2|	acts -61	null -10	says -24
fits|pronoun|no|3|	acts -7	null -17	says -22
fits|pronoun|organisation|	0 7	1 -12	13+ -39	2 -92	3 -24	4-6 -33	7-12 -66
fits|pronoun|organisation|0|	acts -9	null -19	says 8
fits|pronoun|organisation|1|	acts -64	null -14	says -60
fits|pronoun|organisation|2|	acts -28	null -75	says -45
fits|pronoun|organisation|3|	acts -46	null -68	says -48
fits|pronoun|unknown|0|	acts 9	null 18
fits|pronoun|unknown|1|	acts 7	null -13	says -17
fits|pronoun|unknown|	2 24	3 -57	4-6 -7	7-12 -18
fits|pronoun|unknown|2|	acts -31	null -18	says -69
fits|pronoun|unknown|3|	null -27	says 18
fits|pronoun|yes|	0 29	1 56	2 11	3 19	4-6 -9	7-12 6
fits|pronoun|yes|0|	acts 12	null 15	says 15
fits|pronoun|yes|1|	acts 13	null 20	says 22
fits|pronoun|yes|2|	null 7	says 25
fits|pronoun|yes|3|	acts 7	says -6
fits|role|free|	1 -10	2 -16	3 -8	4-6 -6
fits|role|free|1|	acts -18	null -18
fits|role|free|2|	acts -11	null -7	says -15
fits|role|free|3|	null -27	says -24
fits|role|	no -73	unknown -6	yes 19
fits|role|no|	0 -59	1 -25	2 -44	3 -32	4-6 -72	7-12 -70
fits|role|no|0|	acts -67	says -60
fits|role|no|1|	acts -20	null 12	says -67
fits|role|no|2|	acts -80	null -85	says -25
fits|role|no|3|	acts -27	null -7	says -58
fits|role|unknown|	0 -53	1 26	13+ -21	2 -27	3 -40	7-12 -27
fits|role|unknown|0|	acts -24	says -37
fits|role|unknown|1|	says 11
fits|role|unknown|2|	null 10	says -15
fits|role|unknown|3|	acts -75	null -6	says 13
fits|role|yes|	0 -36	1 13	13+ -13	2 33	4-6 -10	7-12 -11
fits|role|yes|0|	acts 20
fits|role|yes|1|	acts 20	null -18
fits|role|yes|2|	acts -9	null -15	says 13
fits|role|yes|3|	acts 10	null -6
head|pronoun|organisation|	celle-ci 6	celui-ci 9	ela -48	ele -53	ella -46	elle -8	er -71	haar -29	hij -74	il -8	lei -43	lui -12	sie -17	ze -61	zij -63	él -45
head|pronoun|person|	celle-ci -20	celui-ci -19	ela 9	ele -8	ella 10	elle 6	haar -15	hem 9	hij 14	lei 6	lui 16	on -32
head|role|organisation|	administração 27	agence 23	agente -37	alcalde -18	altro -36	analyste -45	arguido -39	assessora -31	assessoria -38	atacante -27	autarca -42	auteurs -44	autores -24	autorità 12	azienda 27	barista -41	bedrijf 10	belga -39	bericht -46	bewindsman -24	bewindsvrouw -19	brief 10	bürgermeister -32	cadre -52	candidata -28	capo -35	causídico -28	chef -33	chefin -12	chercheuse -31	cittadino -35	club 25	coach -33	collega -52	commandant -52	communiqué 30	comunicado -34	comunicato -37	conseiller -45	defesa -53	delas -21	delegada -21	dernier -46	dernière -33	despacho -32	dieser -44	diplomat -30	diplomate -41	diplomaten -35	diplomático -32	diputada -29	directeur -38	direction 25	dirigeant -20	dirigeante -19	dirigente -62	docente -36	document -38	documento -48	donna -30	empresa 29	entidade 39	entourage -43	entreprise 11	este -46	estudio -33	estudo 22	eux -46	executiva -36	executivo -46	fonte -35	fonti -76	frau -23	fuentes -21	funcionaria -42	funcionario -43	governador -28	governante -58	gruppo 7	hen -30	homme -44	iemand -39	intéressé -53	investigadora -51	juge -35	jurist -22	juíza -39	legale -38	loro -49	líder 11	madre -39	magistrada -42	magistrat -47	magistrate -40	maire -36	mais -39	man -43	manager -26	mann -31	marido -52	medico -26	minister -39	ministerin -17	ministero -54	ministra -20	ministre -49	ministro -64	mitarbeiter -51	mitteilung 14	moeder -57	mujer -39	mulher -57	mutter -59	mãe -66	mère -28	médico -21	même -55	nota 19	officier -23	operador -63	operatore -47	organismo 34	outra -19	padre -45	papier -50	perito -28	pessoas -29	pontefice -40	portavoce -52	portavoz -28	porte-parole -50	premier -36	presidenta -31	presidente -63	presule -32	proche -42	préfecture -61	président -48	présidente -36	quest’ -42	rapport -44	rechter -36	relatório -37	rentner -30	responsable 6	responsável -34	ricercatrice -42	sacerdote -14	sentencia 23	sindacalista -21	sindaco -36	sindicato -14	société -9	source -49	sprecher 10	sprecherin 9	syndicaliste -36	syndicat 12	technicien -40	tecnico -22	texto 18	titular -21	treinador -49	técnico -35	ufficiale -44	uno -40	unternehmen -32	uomo -53	vader -56	vainqueur -38	vater -47	verbale -36	voisine -44	voorzitter -32	vorsitzende -29	wethouder -38	woordvoerder 17	woordvoerster 16	édile -44	élu -35	élue -27	órgão 26	último -45
head|role|person|	administrador -12	agence -19	agente 8	alcalde -29	altro 19	analyste 26	arguido 14	asesor -26	assessora -30	assessoria -56	atacante 21	autarca 9	autor -19	autores -32	azienda -14	banco 9	barista -19	bedrijf 11	behörde -34	belga 13	bericht -42	bewindsman 24	bewindsvrouw 23	brief -37	bürgermeister -13	cadre -42	candidata 19	causídico 26	chef -16	chefin 10	chercheuse 25	cittadino -34	cliente -39	club -41	coach 16	collega -8	commandant -10	communiqué -32	comunicato -55	conduttrice 10	conseiller -34	dame -36	defesa -20	delas -42	delegada -13	deles -38	dernière 17	despacho -41	die 23	dieser 11	diplomat -23	diplomate 15	diplomaten -24	diplomático -16	diputada 19	directeur -36	direction -62	diretora 11	dirigeant 30	dirigeante 26	dirigente -8	docente -32	document -44	documento -57	donna 10	empresa -11	entidade -46	entourage -58	esta 10	este 13	estudio -26	estudo -40	eux -44	executiva 24	executivo 21	firma 15	fonte -90	fonti -63	forscherin 14	frau -10	fuentes -59	funcionaria 12	funcionario 26	governador -30	governante 28	gruppo 13	haus -27	hen -30	homme 7	iemand -42	intéressé 37	investigadora 23	juge -35	jurist 24	júri -19	legale 19	loro -46	madre -19	magistrada 14	magistrat -10	mais 18	man -66	manager 17	mann -10	marido -36	medico -46	minister 20	ministero -39	ministra 10	ministre 24	ministro -37	mitarbeiter -20	mitteilung -35	moeder -42	mujer -42	mulher -49	mãe -14	mère 16	médico -38	même -45	nota -65	operatore -19	organismo -43	outra 22	padre 30	papier -38	parti -22	perito -38	pessoas -35	político -11	pontefice -46	portavoce -50	porte-parole -31	premier 9	presidente -51	presule 20	proche -39	préfecture -33	président -15	présidente -12	quest’ 29	rapport -32	rechter -28	relatório -40	rentner 14	responsável -7	ricercatrice 28	sacerdote 18	sentencia -35	sindacalista 22	sindicato -33	société -11	source -46	sprecher -44	sprecherin -44	syndicaliste 25	syndicat -23	tecnico 12	texto -38	titular 16	treinador 29	técnico -18	ufficiale 24	uno -45	uomo -15	vader -51	vater 6	verbale -39	verband -33	voisine -37	voorzitter -8	wethouder -33	woordvoerder -43	woordvoerster -28	élu -10	élue 13	órgão -39	último -7
introduced|	false -11	true 56
introduced|false|	a -49	none -18	own -14
introduced|true|	a 10	the 48
kind|pronoun|	organisation -51	person 13
kind|pronoun|organisation|	own -42	third -49
kind|pronoun|person|	own -6	third 13
kind|role|	organisation -15
kind|role|organisation|	a -15	none -11	the -12
kind|role|person|	a -64	none -20	the 19
kin|artist|	none 52	other 19	same -13
kin|association|	other -42	same 31
kin|authority|	none -13	other -13
kin|club|	none 7	other -54	same 14
kin|coach|	none 16	same 9
kin|company|	none 16	other 19	same 22
kin|court|	none 37	other -51	same -27
kin|doctor|	none -79	same -24
kin|envoy|	none -40
kin|false|	none -7	other -20
kin|false|none|	0 -10	13+ -11	2 17	3 -6	4-6 -48	7-12 -18
kin|false|none|free|	false -32	true -9
kin|false|none|no|	false -24
kin|false|none|unknown|	true 32
kin|false|none|yes|	true 45
kin|false|other|	0 -45	1 -9	13+ -41	2 -24	3 -11	4-6 20	7-12 -55
kin|false|other|free|	false -6	true -32
kin|false|other|no|	false -78	true -59
kin|false|other|yes|	false -15	true -8
kin|judge|	none -27	other -24	same 36
kin|lawyer|	other -35	same 25
kin|leader|	none -63	same 18
kin|mayor|	none -72	other -22	same 19
kin|member|	none -6	same 19
kin|minister|	none -44	other -42	same 31
kin|null|	none -7	other -20
kin|party|	none -30	other -31
kin|player|	none 19	same -26
kin|police|	none -21	other -20	same -19
kin|press|	none -23	other 13
kin|priest|	none -17	other -70
kin|prosecutor|	none -65	other -41
kin|scientist|	other 41	same 52
kin|teacher|	none -20	other -41	same 19
kin|true|none|	0 19	2 -29	3 -11	4-6 -42	7-12 -13
kin|true|none|free|	false 6	true -15
kin|true|none|no|	false -24
kin|true|none|unknown|	false -63
kin|true|none|yes|	true 6
kin|true|	other -25	same 59
kin|true|other|	0 -47	1 6	2 -31	3 -22	4-6 -20	7-12 -39
kin|true|other|free|	false -15	true -50
kin|true|other|no|	false -22	true -40
kin|true|other|unknown|	false -23	true 26
kin|true|other|yes|	false -13	true -23
kin|true|same|	0 -12	1 20	13+ 33	2 37	3 -7	4-6 9	7-12 48
kin|true|same|free|	false 47
kin|true|same|no|	false -74
kin|true|same|unknown|	false 11	true 8
kin|true|same|yes|	false 39	true 26
kin|union|	none -10	other -16
kin|worker|	none 7	other -10	same 19
kin|writer|	none 11	other -28	same -6
language|de|pronoun|	organisation -40
language|de|role|	organisation -36
language|es|pronoun|	organisation -58	person 11
language|es|role|	organisation -28
language|fr|role|	organisation -15	person -7
language|it|pronoun|	organisation -46	person 14
language|it|role|	organisation -13
language|nl|pronoun|	organisation -59	person 11
language|nl|role|	organisation -9	person -7
language|pt|pronoun|	organisation -68
last|pronoun|false|	0 10	1 21	13+ -12	2 12	3 -14	4-6 -26	7-12 -36
last|pronoun|false|0|	0 10
last|pronoun|false|13+|	2 -27	3 -12
last|pronoun|false|1|	0 25	1 -17
last|pronoun|false|2|	0 9	2 15
last|pronoun|false|3|	0 22	1 -36	2 -9
last|pronoun|false|4-6|	0 -23	1 -20	2 -7	3 -11
last|pronoun|false|7-12|	1 -23	2 -47	3 -21
last|pronoun|false|no|	0 -58	1 -27	2 -34	3 -24
last|pronoun|false|organisation|	0 -18	1 -69	2 -78	3 -74
last|pronoun|false|unknown|	0 22	1 -25	2 -36
last|pronoun|false|yes|	0 28	1 31	2 18	3 -8
last|pronoun|	true 6
last|pronoun|true|	0 28	1 7	13+ -9	2 -22	3 -16	7-12 37
last|pronoun|true|0|	0 28
last|pronoun|true|13+|	3 -9
last|pronoun|true|1|	0 10
last|pronoun|true|2|	1 -33
last|pronoun|true|3|	1 -29	2 -31
last|pronoun|true|4-6|	0 18	2 -9	3 -23
last|pronoun|true|7-12|	1 -25	2 44	3 16
last|pronoun|true|no|	0 -47	1 -36	2 -12	3 -16
last|pronoun|true|organisation|	0 23	1 18	2 -31	3 -31
last|pronoun|true|unknown|	1 23	2 -58
last|pronoun|true|yes|	1 10	2 19	3 34
last|role|false|	0 -21	1 10	13+ -7	2 6	3 -8	4-6 -18	7-12 -6
last|role|false|0|	0 -21
last|role|false|13+|	2 13	3 -11
last|role|false|1|	0 14	1 -16
last|role|false|3|	1 -18	3 -42
last|role|false|4-6|	1 -30	2 -11	3 7
last|role|false|7-12|	1 -33	2 -10	3 -10
last|role|false|free|	1 -6	2 -6	3 -15
last|role|false|no|	0 -26	1 -18	2 -80	3 -35
last|role|false|unknown|	0 -20	1 -7	2 -7	3 -11
last|role|false|yes|	2 7	3 6
last|role|true|	0 -10	13+ 8	2 -15	3 -12	7-12 -24
last|role|true|0|	0 -10
last|role|true|13+|	3 8
last|role|true|1|	0 20	1 -49
last|role|true|2|	0 -6	1 -21	2 -57
last|role|true|3|	1 -28	2 15
last|role|true|4-6|	2 17	3 -67
last|role|true|7-12|	1 9	2 -76	3 -12
last|role|true|free|	1 -18	2 -27	3 -8
last|role|true|no|	0 -72	1 -32	2 -14	3 -82
last|role|true|unknown|	0 -36	1 18	2 13	3 7
last|role|true|yes|	0 16	2 -18
near|pronoun|0|	0 17
near|pronoun|13+|	2 -27	3 -14
near|pronoun|1|	0 27	1 -16
near|pronoun|2|	0 7	1 -24	2 6
near|pronoun|3|	0 19	1 -43	2 -16
near|pronoun|4-6|	0 -12	1 -17	2 -7	3 -17
near|pronoun|7-12|	1 -32	2 -19	3 -12
near|role|0|	0 -17
near|role|13+|	2 13	3 -7
near|role|1|	0 23	1 -37
near|role|2|	0 11	1 -12	2 -15
near|role|3|	1 -24	2 11	3 -45
near|role|4-6|	1 -26
near|role|7-12|	1 -24	2 -15	3 -12
	nobody -13
nobody|ending|pronoun|	aar 12	ela -17	ele 10	er -9	hem -51	hij -29	il -11	lei -10	lla -22	lle -15	lui -57	on 30	zij -6
nobody|ending|role|	aad 45	aar 16	ach -30	ada -28	ade -45	ado 8	aft 37	age 45	ail -21	ain -6	ais -12	ale -7	alt 24	ame 20	ana -28	and 6	ano -20	apa 30	ata -20	ate -20	ati -16	ato 21	aus -8	aut 28	ble -28	cat -35	che 11	chi 23	cho 31	cht 13	cia -22	cio 30	cta 32	dad -33	den 44	der -21	die -27	dio 25	dor 20	dos 38	dre -13	ega 31	ene -37	ent 40	era -30	ers -14	esa -27	ese -56	eta 37	eur 10	eux 29	fer 8	ger -28	ges -14	gin -29	gão -35	hef 14	hen 26	ica -27	ice 8	ico 34	ien 7	ier 26	ige -34	ijf -27	ile 9	ima -42	imo -21	ina -9	ine 33	ing -20	ino 12	ion 12	ipe 16	ira 29	iro -39	ise -37	ito 15	ità -33	ité 27	iva -33	ivo -13	ión -10	jer 23	ker -20	lar -35	las 29	lat 37	lde 22	ler -9	les 26	lga -13	lia 7	lla -12	llo 35	lub -19	lue -26	man 24	mat 23	men 25	mer -32	mme -16	mãe 17	nce -25	nco -27	nda -47	nde -6	ndo -15	nen 29	ner -50	net 35	nha 37	nna -19	nne -10	nta 7	nte 13	nti 12	nto 58	nts 39	oas 22	oce 46	oer 30	oga -33	oge -30	ogo -35	ois -28	ole 38	omo 15	one 11	oog -8	ore -25	ori 30	oro 29	ort 7	oso -24	ota -16	ote 14	oto -7	ouw -7	ppo -26	que -11	qué -28	ral 6	ras 26	rat -26	rau 10	rca -7	rce 49	rer 36	res 36	rie 37	rio 33	rma -30	rno 35	ron 20	ros 32	rte 26	rzt 31	sen -9	ser -14	smo -10	sor 37	ssé -35	sta -40	ste -51	st’ -40	são 24	ten 36	ter 18	tes 37	tie 13	tin 20	tra -40	tre -21	tro 18	tta 12	tée 9	udo -9	uer 24	ule -27	une 31	ung -10	uno 31	ura 25	ure 18	urs 33	use -20	ute 27	uto -32	uté -23	vel 9	voz 13	xto -16	ção -15	ère 6	élu 6	été 6	ême 28	íza -25	úri 27
nobody|kin|a|	coach 19	company 45	court -39	doctor 18	envoy 50	lawyer 38	leader 7	mayor 9	member 13	minister 25	party 31	player 37	police 44	scientist 37	union 36	worker 45	writer 30
nobody|kin|none|	authority 50	company -37	leader -21	scientist -25
nobody|kin|the|	artist -78	association -10	authority 6	coach -31	company -68	court 6	doctor 30	envoy -7	judge -8	lawyer -13	leader 22	mayor 13	member -31	minister 6	party 28	player -39	police 16	press 6	priest 31	prosecutor 52	scientist -87	teacher 25	union 6	worker -21	writer -15
nobody|many|	false -12
nobody|met|pronoun|	never -27
nobody|met|pronoun|never|	own 8	third -28
nobody|met|role|	a 33	bare -23	the -26
nobody|met|role|a|	a 44	the 26
nobody|met|role|bare|	a -18	none 18	the -21
nobody|met|role|never|	a 40	none 15	the -20
nobody|met|role|the|	a -6	none -14	the -22
nobody|others|	1 -43	2 -55	3 15
nobody|pronoun|	celui-ci -32	ela -17	ele 10	ella -22	elle -15	er -9	haar 12	hem -51	hij -29	il -11	lei -10	lui -57	on 30	own 8	third -28	zij -6
nobody|role|	a 33	acta 26	administrador 10	administração -39	agence -27	agente -15	alcalde 22	altro -43	analyste -24	arguido -12	asesor 24	assessora 15	assessoria 35	atacante -29	autarca -10	auteurs 30	autor 15	autores 27	autorità -33	azienda -42	banco -27	barista 16	beamter 17	bedrijf -27	belga -13	bericht 30	bewindsman -30	bewindsvrouw -24	bronnen 19	bürgermeister 9	cadre 39	candidata -29	causídico -35	chef 15	chefin -31	chercheuse -27	cittadino 16	cliente 34	club -19	coach -30	collega 14	comissão 24	comitato 25	commandant 13	communiqué -28	comunicado 27	comunicato 35	conduttrice -25	conseiller 41	dame 20	defesa 28	delas 23	delegada 14	deles 26	dernier 7	dernière -34	despacho 31	die -30	dieser -19	diplomat 23	diplomate -9	diplomaten 20	diplomático 17	diputada -19	directeur 33	direction -18	directrice 15	diretora -12	dirigeant -31	dirigeante -28	dirigente 15	docente 25	document 36	documento 51	donna -9	empresa -49	entidade -45	entourage 42	entreprise -25	esta -33	este -13	estudio 23	estudo -21	eux 29	executiva -34	firma -30	fonte 41	fonti 55	forscherin -25	frau 10	fuentes 24	funcionaria -9	funcionario -23	governador 20	governante -34	governo 26	gruppo -26	habitants 26	haus -8	hen 26	homme -11	iemand 35	intéressé -35	investigadora -36	juge 23	jurist -24	juíza -25	júri 27	legale -22	loro 29	líder -35	madre 18	magistrada -22	magistrat 11	mais -15	man 43	manager -25	mann 14	marido 34	medico 32	minister -19	ministero 33	ministra -20	ministre -44	ministro 41	mitarbeiter 28	mitteilung -9	moeder 34	mujer 23	mulher 35	mutter -6	mãe 17	mère -12	médico 31	même 28	none 15	nota -16	ondernemer -19	operador 26	operatore 32	organismo -41	outra -41	padre -37	papa 30	papier 31	perito 24	pescadores 21	pessoas 22	político 8	pontefice 36	portavoce 41	porte-parole 32	premier -8	presidente 50	presule -27	prima -32	proche 24	préfecture 38	président 16	présidente 12	quest’ -40	rapport 43	rechter 27	relatório 31	rentner -24	representante 11	responsable -22	responsável 9	ricercatrice -32	sacerdote -31	sentencia -14	sindacalista -26	sindicato 17	société 6	source 49	sprecher -11	syndicaliste -27	syndicat -28	technicien -29	tecnico -22	texto -16	the -24	titular -35	treinador -37	técnico 15	ufficiale -29	uno 28	unternehmen 23	uomo 17	vader 33	vainqueur -32	vater -9	verbale 33	voisine 34	voorzitter 12	wethouder 31	woordvoerster -17	édile -10	élu 6	élue -26	équipe 16	órgão -35	último 9
often|pronoun|	0 -26	2 -14	3 29	4 17
often|role|	0 -48	1 -13	2 16	3 6
quoted|	true -49
rank|pronoun|0|0|	organisation 14	person -8
rank|pronoun|0|1|	person 15
rank|pronoun|0|2|	organisation -48	person -11
rank|pronoun|0|3|	organisation -63	person -36
rank|pronoun|0|4-6|	organisation -48	person -23
rank|pronoun|0|7-12|	person 15
rank|pronoun|1|0|	organisation -27	person 43
rank|pronoun|1|1|	organisation -26	person 24
rank|pronoun|1|2|	organisation -65
rank|pronoun|1|3|	person 9
rank|pronoun|1|4-6|	organisation -9	person -14
rank|pronoun|1|7-12|	organisation -34	person -47
rank|pronoun|	2 -12	3 11	4 -15
rank|pronoun|2|13+|	person -7
rank|pronoun|2|1|	organisation -54	person -25
rank|pronoun|2|2|	organisation -32	person -6
rank|pronoun|2|3|	organisation -42	person -17
rank|pronoun|2|4-6|	organisation -51	person 18
rank|pronoun|2|7-12|	organisation -28	person -16
rank|pronoun|3|13+|	organisation -27	person -40
rank|pronoun|3|1|	organisation -39	person 16
rank|pronoun|3|2|	organisation -28	person 43
rank|pronoun|3|3|	organisation -47	person 8
rank|pronoun|3|4-6|	organisation -54	person -12
rank|pronoun|3|7-12|	organisation -36	person 9
rank|pronoun|4|13+|	organisation -36	person 10
rank|pronoun|4|2|	organisation -23	person -40
rank|pronoun|4|3|	organisation -27
rank|pronoun|4|4-6|	organisation -50	person -47
rank|pronoun|4|7-12|	organisation -53
rank|role|0|0|	organisation 7	person -50
rank|role|0|1|	organisation -9	person 6
rank|role|0|2|	organisation -10	person -32
rank|role|0|3|	organisation -12	person 13
rank|role|0|4-6|	organisation -7	person -19
rank|role|0|7-12|	organisation 17
rank|role|1|0|	organisation -9
rank|role|1|13+|	organisation -42
rank|role|1|1|	organisation -16	person 14
rank|role|1|2|	organisation -11
rank|role|1|3|	organisation -23
rank|role|1|4-6|	organisation -8	person -42
rank|role|1|7-12|	organisation -14	person -14
rank|role|	2 -7	3 9	4 -27
rank|role|2|0|	organisation -42
rank|role|2|13+|	person -50
rank|role|2|1|	organisation -6	person -9
rank|role|2|2|	organisation -60	person -12
rank|role|2|3|	organisation -66	person -29
rank|role|2|4-6|	person 14
rank|role|2|7-12|	organisation 9	person -10
rank|role|3|13+|	organisation -70
rank|role|3|1|	organisation -72	person 16
rank|role|3|2|	organisation 8	person 41
rank|role|3|3|	organisation -49	person 6
rank|role|3|4-6|	organisation -62
rank|role|3|7-12|	person -48
rank|role|4|13+|	organisation -7	person -11
rank|role|4|1|	organisation -55	person 23
rank|role|4|2|	organisation -90	person 14
rank|role|4|3|	organisation -81	person -25
rank|role|4|4-6|	organisation -44	person -31
rank|role|4|7-12|	organisation -32	person -19
report|pronoun|0|	admettre 16	affirmer 29	ajouter -20	antworten -13	asentir -23	assurer 25	avouer -11	bekennen 17	confier 30	contar 20	contestar -31	demander 10	dire 16	déclarer 32	détailler 29	erklären 10	erläutern -6	erzählen -14	estimer 22	expliquer -10	faire_valoir -15	garantir -10	geven 26	glisser 29	indiquer 27	insister 22	klagen 22	kündigen 29	lachen 24	lancer 21	laten 15	leggen 29	lâcher 23	marteler 33	meinen 17	none -13	pedir 23	plaisanter 38	poursuivre 13	promettre 28	préciser 26	prévenir 32	raconter -14	rappeler 16	rechnen 10	reconnaître -16	rekenen 23	responder -20	rufen 32	räumen 18	répondre -20	sommen -20	sorrir -24	souffler -11	souligner 27	soutenir 26	souvenir -14	trancher -14	témoigner 22	verklaren -7	versprechen 28	vertellen 14	verwachten 31	vinden -17	voegen 24	vragen 8	écrire -9
report|pronoun|1|	admettre -17	affirmer -31	afirmar 9	antworten 6	assurer 18	avouer 20	bekennen -23	betogen 7	confier 18	contestar 20	demander 10	dire -25	détailler -29	ergänzen 21	erklären 7	erläutern -23	erzählen -23	faire_valoir 23	fluisteren 13	garantir 17	geven -15	glisser -23	indiquer -30	insister -17	klagen -9	kündigen -23	lancer -17	laten -21	leggen 15	marteler -26	meinen -14	noemen 21	none -8	noter 19	plaisanter -31	poursuivre -6	promettre 6	préciser -21	prévenir 7	raconter 10	rappeler -23	reageren -27	rechnen 22	reconnaître 16	rekenen -6	rufen -33	réclamer 19	répondre 7	sommen 20	sorrir -19	souffler 9	souligner -18	souri 14	sourire 12	soutenir -23	souvenir 11	stellen 22	trancher -23	témoigner -8	verklaren 6	versprechen -15	vertellen -41	verwachten -22	verzekeren 18	vinden 24	voegen -30	vragen -17	zeggen -17	écrire -35
report|pronoun|2|	admettre -32	affirmer -26	afirmar -21	antworten -23	asentir -22	assurer -20	avouer -31	betogen -19	confier -27	contar -20	contestar 16	decir -22	dizer -27	déclarer -31	erklären -11	erläutern -16	erzählen -13	estimer -28	expliquer -25	faire_valoir -31	fluisteren -27	geben -26	glisser -14	indiquer -20	klagen -17	kündigen -12	lachen -18	lancer -32	laten 14	leggen -28	lâcher 16	meinen 11	noemen -24	plaider -27	plaisanter -22	poursuivre -23	promettre -31	préciser -32	prévenir -22	raconter -38	rappeler -25	reageren -31	rechnen -29	rekenen -23	responder -14	räumen -16	réclamer -16	résumer -28	sagen -37	sorrir 18	souffler 14	soutenir -21	stellen -21	trancher 19	témoigner -25	unlisted -30	verklaren -25	versprechen -24	vertellen -19	verwachten -11	verzekeren -27	vinden -24	voegen -28	vragen -26	zeggen -19	écrire -41
report|pronoun|3|	affirmer -37	afirmar -35	asentir 13	assurer -23	confier -39	contar -25	decir 14	demander -33	dire -16	dizer 10	déclarer -11	erklären -24	erzählen -25	estimer -20	expliquer -37	faire_valoir 13	fluisteren -29	geben 13	glisser -38	indiquer -21	klagen -16	kündigen -38	lachen -27	laten -37	leggen -35	lâcher -43	meinen -22	noemen -23	none -9	plaider -36	plaisanter -34	poursuivre -31	préciser -50	prévenir -37	raconter -34	rappeler -19	reageren 14	rechnen -19	rekenen -23	responder 10	répondre 14	résumer -37	sagen -48	sorrir -42	souffler -40	soutenir -23	stellen -35	trancher -45	témoigner -8	unlisted -60	verklaren -37	versprechen -20	verwachten -22	verzekeren -21	vinden 8	zeggen -9	écrire 7
report|pronoun|false|admettre|	4-6 -40	7-12 -15
report|pronoun|false|	affirmer -6	afirmar -30	ajouter -59	asentir 16	assurer 16	bekennen 15	contar 14	contestar -7	decir -18	demander 7	déclarer 22	détailler -6	ergänzen -22	erläutern -23	erzählen -25	estimer 9	expliquer -6	faire_valoir 21	fluisteren 16	geben 19	glisser 9	indiquer 17	klagen 15	kündigen -7	lachen 19	lancer 13	laten 8	leggen 14	lâcher 32	marteler -10	meinen 20	noemen 21	none 8	plaisanter 22	poursuivre -38	promettre 11	préciser -9	prévenir 16	rappeler -31	reageren 8	rechnen 19	reconnaître -38	rekenen 18	responder 8	rir 19	rufen 9	räumen -23	réclamer -33	répondre 18	résumer -48	sagen -23	sorrir -14	souffler 8	souligner 7	souri 19	sourire 24	soutenir -17	souvenir -41	stellen 16	trancher 23	témoigner 13	verklaren 7	versprechen 17	verwachten -13	verzekeren -22	voegen 18	zeggen -8	écrire -9
report|pronoun|false|affirmer|	1 39	2 11	3 -24	4-6 -38	7-12 -27
report|pronoun|false|afirmar|	4-6 -30
report|pronoun|false|ajouter|	0 -23	1 -26	2 -37	3 -45	4-6 -36	7-12 -31
report|pronoun|false|antworten|	4-6 -7	7-12 16
report|pronoun|false|asentir|	4-6 -32	7-12 -20
report|pronoun|false|assurer|	1 29	4-6 -24
report|pronoun|false|bekennen|	1 16
report|pronoun|false|betogen|	1 20
report|pronoun|false|confier|	1 20	2 9	3 -21	4-6 -7	7-12 -16
report|pronoun|false|contar|	1 23	4-6 -19	7-12 -21
report|pronoun|false|contestar|	4-6 -7	7-12 11
report|pronoun|false|decir|	4-6 -14	7-12 -33
report|pronoun|false|demander|	1 25	4-6 -11	7-12 -19
report|pronoun|false|dire|	0 26	1 15	13+ -17	2 -11	3 10	4-6 -26	7-12 -48
report|pronoun|false|dizer|	1 -11	4-6 -26	7-12 -23
report|pronoun|false|déclarer|	1 25	2 13	4-6 -6	7-12 -21
report|pronoun|false|détailler|	3 -27
report|pronoun|false|erklären|	1 11	3 -19
report|pronoun|false|erläutern|	1 -6	4-6 -22
report|pronoun|false|erzählen|	1 30	3 -14	4-6 -22	7-12 -17
report|pronoun|false|estimer|	1 21	2 -15	4-6 -18	7-12 -22
report|pronoun|false|expliquer|	1 31	4-6 -15	7-12 -26
report|pronoun|false|faire_valoir|	1 24	4-6 6
report|pronoun|false|fluisteren|	4-6 -31	7-12 -13
report|pronoun|false|garantir|	4-6 -31
report|pronoun|false|geben|	1 19	3 12	7-12 -28
report|pronoun|false|geven|	1 20
report|pronoun|false|glisser|	1 25	13+ -25	3 -20	4-6 -20	7-12 -20
report|pronoun|false|indiquer|	1 24	7-12 -17
report|pronoun|false|klagen|	1 21	4-6 -11	7-12 -10
report|pronoun|false|kündigen|	2 -11	3 -27	4-6 -25	7-12 -9
report|pronoun|false|lachen|	1 24	2 6	7-12 -20
report|pronoun|false|lancer|	3 16
report|pronoun|false|laten|	1 33	4-6 -29
report|pronoun|false|leggen|	1 21	2 9	3 8	4-6 -24	7-12 -27
report|pronoun|false|lâcher|	1 32	4-6 11	7-12 -28
report|pronoun|false|noemen|	7-12 -27
report|pronoun|false|none|	0 -16	13+ -9	2 -23	4-6 8
report|pronoun|false|plaider|	1 32	4-6 -40
report|pronoun|false|plaisanter|	1 26	3 14	4-6 -28
report|pronoun|false|poursuivre|	3 -29
report|pronoun|false|promettre|	1 25	7-12 -25
report|pronoun|false|préciser|	1 21	3 -20	4-6 -41	7-12 -30
report|pronoun|false|prévenir|	1 24	2 7	3 -9	4-6 -12	7-12 -35
report|pronoun|false|raconter|	1 -6	3 6	4-6 -26	7-12 -17
report|pronoun|false|rappeler|	1 18	2 -17	3 -7	4-6 -29	7-12 -9
report|pronoun|false|reageren|	2 12	4-6 -20
report|pronoun|false|rechnen|	1 24	4-6 -17
report|pronoun|false|reconnaître|	2 -26
report|pronoun|false|rekenen|	1 21	4-6 -10
report|pronoun|false|responder|	13+ -32	2 31	4-6 7
report|pronoun|false|rufen|	1 17	3 -20
report|pronoun|false|räumen|	3 -24
report|pronoun|false|répondre|	1 -14	2 17	3 -28	4-6 21	7-12 -50
report|pronoun|false|résumer|	2 -32	3 -22	4-6 -29	7-12 -38
report|pronoun|false|sagen|	0 22	13+ -36	3 -27	4-6 -63	7-12 -68
report|pronoun|false|souffler|	1 17	4-6 10
report|pronoun|false|souri|	4-6 14
report|pronoun|false|soutenir|	4-6 -22
report|pronoun|false|stellen|	1 22	4-6 -25	7-12 -19
report|pronoun|false|trancher|	3 -30
report|pronoun|false|témoigner|	1 22	4-6 -24
report|pronoun|false|unlisted|	2 14	3 10	4-6 -35	7-12 -37
report|pronoun|false|verklaren|	1 27
report|pronoun|false|versprechen|	1 27	4-6 -19	7-12 -9
report|pronoun|false|vertellen|	13+ -27	3 -41	4-6 -59	7-12 -43
report|pronoun|false|verzekeren|	2 14	3 -25
report|pronoun|false|vinden|	1 -10	7-12 8
report|pronoun|false|voegen|	1 28	7-12 -39
report|pronoun|false|vragen|	4-6 -41
report|pronoun|false|zeggen|	1 31	13+ 6	2 11	3 -26	4-6 -48	7-12 -40
report|pronoun|false|écrire|	1 42	2 -32	3 -25	4-6 -16
report|pronoun|true|	admettre -6	affirmer 11	ajouter 43	antworten 10	asentir -23	assurer 13	bekennen -21	confier 24	contar -19	contestar 15	decir 22	demander -30	dire 17	dizer 11	déclarer -31	ergänzen 25	erklären 12	erzählen 12	estimer -26	expliquer -23	faire_valoir -28	fluisteren -14	garantir 19	geben -23	geven 16	indiquer -13	kündigen 21	lachen -21	lancer -21	laten -20	leggen 10	lâcher -18	marteler 20	meinen -15	noemen -20	none -11	noter 18	plaider -13	plaisanter -7	poursuivre 24	promettre 9	préciser 7	raconter -20	rappeler 7	reageren -27	rechnen -29	rekenen -25	responder -26	rufen 27	räumen 31	réclamer 25	répondre -15	résumer 9	sagen -19	souffler -27	souri -15	sourire -20	soutenir 19	souvenir -6	stellen -24	trancher -27	témoigner -8	unlisted -19	verklaren -25	versprechen -21	vertellen -39	verwachten 21	vinden -24	voegen -29	zeggen -31	écrire -27
report|pronoun|true|affirmer|	1 19
report|pronoun|true|ajouter|	1 15
report|pronoun|true|asentir|	1 -23
report|pronoun|true|bekennen|	2 -21
report|pronoun|true|confier|	3 15
report|pronoun|true|dire|	1 36	3 -27	4-6 -45	7-12 31
report|pronoun|true|dizer|	4-6 -32
report|pronoun|true|déclarer|	4-6 -21
report|pronoun|true|erzählen|	4-6 13
report|pronoun|true|kündigen|	1 26
report|pronoun|true|lachen|	4-6 -21
report|pronoun|true|laten|	2 -17
report|pronoun|true|none|	0 30	1 -9	2 -8	3 -50	4-6 11	7-12 21
report|pronoun|true|plaisanter|	2 -7
report|pronoun|true|poursuivre|	1 24
report|pronoun|true|préciser|	3 -17
report|pronoun|true|raconter|	3 -29
report|pronoun|true|rappeler|	1 20
report|pronoun|true|reageren|	4-6 -23
report|pronoun|true|rekenen|	4-6 -20
report|pronoun|true|réclamer|	1 25
report|pronoun|true|répondre|	1 -16
report|pronoun|true|sagen|	1 14	2 -26	3 -34	4-6 -37
report|pronoun|true|souffler|	3 -32
report|pronoun|true|unlisted|	2 -28
report|pronoun|true|verklaren|	2 -24
report|pronoun|true|vertellen|	2 -20	4-6 -35
report|pronoun|true|zeggen|	1 19	2 -22	3 -30	4-6 -6
report|pronoun|true|écrire|	3 -29
report|role|0|	aclarar -25	acrescentar 29	admettre -17	admitir 7	advertir 18	affermare 7	affirmer -14	afirmar -10	ajouter -25	ammettere -16	annoncer -42	annunciare 20	antworten -6	anunciar 20	appeler 15	apuntar 16	argumentar -14	assicurare -38	assurer 6	atribuir -12	attendre -24	avisar 26	bekennen 23	berichten -42	beteuern 20	betonen 21	bevestigen -29	bitten -31	brincar 13	chiarire -24	commentare 8	concluir -34	conclure 21	concordar -33	confermare -42	confier 16	confirmar -38	contestar -36	contrapor -10	declarar 13	demander -37	detallar 34	dire 6	erklären 31	erwidern -37	erzählen 14	escludere -6	escrever -15	exclure 23	exigir -16	explicar 6	expresar 8	falar -42	fragen -28	fügen 24	geben -6	gestehen 18	glisser -34	gracejar 37	gritar -36	hablar -29	halten -30	heißen -33	indicar 20	indicare -33	indiquer 12	informar 8	insister 6	ironiser 24	ironizar 7	justificar -21	kündigen 24	lachen -6	lamentar 13	lancer -15	lassen -8	laten -27	lembrar -16	luiden -39	lâcher -27	manifestar -26	meinen 16	melden -10	negar 8	negare -11	nennen -33	noemen -22	none -14	noter 13	obiettare -36	observar 30	ontkennen 23	osservare -13	parlare -33	parler -33	pedir 13	perguntar -28	plaisanter -24	precisar 27	precisare 7	preferir -23	preguntar -36	prometer -16	promettre -9	proposer -27	préciser 34	prévenir -10	raccontare 6	raconter 22	rappeler 25	rechnen -26	reclamar -18	recomendar -16	reconhecer 6	reconnaître -29	reconocer 13	recordar -17	recusar 22	relatar 19	relever 14	replicar 14	replicare 6	reprochar -26	responder -9	revelar 7	ricordare 34	riferire -11	rispondere -19	rufen -26	résumer -31	rétorquer 8	saluer -25	sapere -19	scherzare 6	scherzen 20	schreiben 9	schrijven -29	scrivere -25	sentenciar 9	señalar 25	sluiten 19	soltar -27	sostener 19	sostenere 12	sottolineare 24	souffler 17	souligner -6	soupirer 16	soutenir -31	souvenir -27	spiegare 33	spreken -24	staan -14	stellen 33	sublinhar 22	sustentar -34	tagliare -9	teilen 25	trouver -25	unlisted -22	vatten 23	ver -26	verklaren -33	verlauten -19	verraten 20	versichern 24	verweisen -32	vinden 8	vragen -40	weisen -11	widersprechen -28	wollen -7	écrire 32	évoquer -28
report|role|1|	aclarar -32	acrescentar -29	admettre 8	admitir 7	advertir -31	affermare -27	affirmer -42	afirmar 26	aggiungere -34	ajouter 14	ammettere 12	annoncer -36	annunciare -26	antworten -26	anunciar -37	appeler -33	apuntar -31	argumentar -17	assicurare 24	assurer -6	atribuir -13	attendre -18	avisar 7	beteuern -30	betonen 13	bevestigen -26	bitten -21	brincar -36	brummen -30	calcular 9	chiarire 12	chiedere -9	comentar -22	commentare 18	commenter -23	concluir -35	conclure -10	concordar -29	confermare 21	confier -51	confirmar -38	contar -8	contestar -31	contrapor 15	decir 8	declarar -44	demander -19	dichiarare -31	dire 20	dizer 14	erinnern -22	erklären -18	erläutern -27	erwidern -6	erzählen -7	escludere -27	escrever -27	exclure -35	exigir -27	explicar 16	expliquer 6	expresar -31	faire_valoir -37	falar -37	fragen -15	fügen 13	geben -15	gestehen -30	giurare 16	gracejar -28	gritar -30	hablar -30	halten 22	heißen -29	indicar -27	indicare -30	indiquer -43	informar -43	insister 20	insistir -33	ironiser -28	ironizar -29	justificar -28	kündigen -29	lachen -34	lamentar -28	lancer 8	lassen 7	lembrar 18	luiden 16	lâcher -24	manifestar -31	meinen -8	melden 9	negar 7	negare -36	nennen 16	noemen -25	none -9	noter 18	obiettare 27	observar -24	ontkennen -26	osservare 18	parler -23	pedir -7	perguntar -35	plaisanter 14	precisar -24	precisare -39	preferir -49	preguntar -29	prometer -50	proposer -26	préciser -29	prévenir -27	raconter -11	rechnen -35	reclamar -33	reconhecer -32	reconnaître 9	reconocer -7	recordar 6	recusar -28	referir -29	refuser 27	relatar 9	relever 23	replicar -35	replicare 9	reprochar -29	resumir -22	revelar -27	ricordare -36	riferire -40	rigoler 22	rufen -28	räumen -28	réagir -26	réclamer -29	résumer -25	rétorquer -39	sagen -6	sapere -32	scherzen -27	schreiben -40	schrijven 10	scrivere 30	sentenciar -28	señalar 13	sluiten -26	soltar -22	sostener -27	sottolineare -31	souffler -24	souligner -33	soupirer 16	sourire -27	soutenir -29	souvenir -22	spiegare -26	spreken -37	staan -29	stellen -24	sublinhar -28	sustentar -43	tagliare 10	teilen -40	unlisted -6	vatten -27	ver -31	verklaren -28	verlauten -23	verraten -35	versichern -32	vertellen -51	verweisen 11	vinden -33	weisen -32	widersprechen -24	willen -38	wollen -34	écrire 26	évoquer -29
report|role|2|	aclarar 14	admitir -34	affermare -33	affirmer 13	afirmar -6	aggiungere -39	ajouter -25	alegar 11	ammettere -20	annoncer 20	annunciare -32	antworten -26	anunciar -33	appeler -24	apuntar -38	argumentar -21	assicurare -41	attendre -29	avisar -31	berichten -37	beteuern 12	betonen -27	bevestigen -33	bitten -29	brincar 13	brummen -29	calcular -28	chiarire -21	chiedere -45	comentar -33	commentare -41	commenter -36	conclure -29	confermare -31	contar -50	contestar -23	decir 8	declarar -24	demander 22	dire -27	dizer -22	erwidern 25	erzählen -37	escludere -25	escrever 8	exclure -24	exigir -29	explicar 23	expliquer -35	faire_valoir -38	falar -38	fragen -21	fügen -27	garantir -34	geben 16	gestehen -33	glisser -34	gracejar -37	gritar -23	hablar -24	halten -33	heißen -36	indicar -29	indiquer -40	insistir -30	ironiser -33	ironizar -26	justificar -26	kündigen -20	lachen -28	lamentar -26	lancer -24	lassen -33	lembrar -36	lâcher -31	manifestar 13	meinen 16	melden -40	negar -53	negare -39	nennen -31	noemen -29	none -8	noter -29	obiettare -27	observar -33	parlare -32	parler -24	pedir -70	perguntar -25	plaisanter -21	precisar -30	precisare -30	preferir -51	preguntar -35	prometer 17	promettre -28	proposer -26	préciser -27	prévenir 15	raccontare -25	raconter -38	rappeler -48	rechnen -18	reconhecer -21	reconnaître 14	reconocer -32	recordar -23	recusar -26	referir -27	refuser -29	relatar -41	replicar -11	replicare -34	reprochar -38	responder 21	resumir -32	revelar -38	ricordare -29	riferire -41	rigoler -32	rispondere -40	rufen -32	räumen 9	réclamer -29	répondre -28	résumer -20	rétorquer 14	sagen -58	sapere -27	scherzare -21	scherzen -27	schreiben -41	schrijven -31	scrivere 19	sentenciar 20	señalar -40	sluiten -30	soltar -27	sostener -34	sottolineare 10	souffler -25	souligner 20	soupirer -41	sourire -32	soutenir -24	souvenir -28	spiegare -26	spreken -39	staan -29	stellen -23	sublinhar -28	sustentar -23	tagliare -37	teilen -43	unlisted 23	vatten -31	ver -35	verklaren 10	verlauten -29	verraten -30	versichern -14	vertellen -37	verweisen -29	vinden -28	vragen 15	weisen -27	widersprechen -23	willen -38	wollen -26	zeggen -12	écrire -28	évoquer -14
report|role|3|	admitir -56	affermare -30	affirmer -41	afirmar -15	aggiungere 17	alegar -53	annoncer -43	annunciare -29	antworten 6	anunciar -8	appeler -39	apuntar -26	assicurare -73	assurer -28	attendre -55	avisar -59	berichten -63	betonen -30	bitten -39	brincar -70	brummen 12	calcular -47	chiedere -59	comentar 18	commentare -43	commenter -39	conclure -16	confermare -27	confirmar -66	contestar 26	decir -92	declarar 13	demander -6	dire -36	dizer -90	erklären -58	erwidern -38	erzählen -47	escludere -36	escrever -9	explicar -34	expliquer 8	falar 17	fragen 16	fügen -24	garantir 21	geben -36	glisser -56	gracejar -55	gritar -40	hablar -29	halten -41	indicar -29	indiquer -34	informar -8	insistir 8	ironiser -50	ironizar -70	justificar 10	kündigen -15	lachen 14	lassen -41	lembrar -59	lâcher -31	meinen -43	melden -70	negar -8	negare 15	noemen -39	none -40	noter -45	obiettare 24	observar -25	parlare -39	parler -44	pedir -24	perguntar 21	precisar -47	preferir 12	preguntar -49	prometer -61	promettre 11	proposer -54	prévenir -52	raccontare -38	raconter -11	rappeler -48	reconhecer -28	reconocer -38	recordar -55	recusar -49	referir -37	refuser -39	relatar -48	replicar 21	resumir -50	revelar -37	ricordare -39	rufen -49	räumen 14	réclamer -33	répondre 27	rétorquer -63	sagen -18	sapere -45	scherzare -36	schreiben 12	schrijven -39	señalar -34	sluiten -26	soltar 14	sottolineare -43	souffler 19	soupirer 15	sourire -54	soutenir 11	souvenir -36	spiegare -35	spreken -77	staan -60	sublinhar -41	sustentar 8	tagliare -31	teilen -56	unlisted 7	vatten -55	verraten -46	versichern -60	vertellen -59	verweisen -33	vragen -58	willen -51	wollen -28	écrire -53	évoquer -31
report|role|false|	aclarar -20	acrescentar -34	admettre -34	advertir 11	affirmer -25	ajouter -37	alegar 22	ammettere 8	annoncer -8	annunciare 9	antworten 11	anunciar -34	appeler -58	apuntar 9	argumentar -7	assicurare -19	attendre -57	berichten -42	beteuern 16	betonen 20	bevestigen -34	bitten -48	calcular -31	chiedere -35	comentar 13	commentare 18	commenter -15	concluir -44	concordar -38	confermare -46	confirmar -35	contestar -15	contrapor 10	decir 11	declarar 12	dichiarare 14	dizer -18	erinnern -14	erklären 13	erläutern -42	erwidern -18	erzählen 15	escludere -31	exigir -14	explicar 10	expliquer 11	expresar -23	faire_valoir -16	falar -21	fragen 7	fügen 19	garantir 8	geben -22	gestehen 12	giurare -6	glisser -16	gracejar 19	gritar -47	hablar -45	halten -6	heißen -35	indicare -37	indiquer -28	insister -36	insistir -17	ironiser 12	ironizar -10	justificar -13	lachen -6	lamentar -44	lancer 14	luiden -12	lâcher -50	manifestar 7	meinen 12	negar 7	nennen -6	noemen -50	none -20	noter 7	obiettare 16	observar 11	ontkennen 20	osservare 22	parlare -51	parler -47	pedir 6	perguntar -29	plaisanter -16	precisar -11	precisare -10	preguntar -59	prometer -13	promettre 12	proposer -58	préciser -12	raconter 7	rappeler 15	rechnen -52	reclamar -44	reconhecer -35	reconnaître 14	reconocer 16	recordar -22	recusar -13	referir -29	relatar 6	replicar 7	replicare 23	reprochar -59	responder 16	resumir -40	ricordare -53	riferire 9	rigoler 13	rispondere -7	rufen -51	räumen 8	réagir 23	réclamer -56	répondre 25	résumer -48	rétorquer 15	sagen -8	saluer -26	sapere -47	scherzare 10	scherzen 6	schreiben -10	schrijven -12	sentenciar 9	señalar 11	sluiten -32	sostenere 22	souffler 20	soupirer 26	sourire -21	souvenir -46	spiegare 16	spreken -32	staan -40	stellen 29	sublinhar -49	sustentar -21	tagliare 10	teilen -8	trouver -44	vatten 7	ver -67	verlauten -56	verraten 8	versichern 13	vertellen -12	verweisen -15	weisen 13	widersprechen -44	willen -69	wollen -30	zeggen 10	écrire 27	évoquer -42
report|role|false|aclarar|	3 -32	4-6 9
report|role|false|admitir|	1 14	13+ -37	4-6 -28	7-12 -35
report|role|false|advertir|	4-6 -37
report|role|false|affermare|	4-6 -36
report|role|false|affirmer|	1 8	3 -41	4-6 -40	7-12 -33
report|role|false|afirmar|	13+ -46	2 30	3 -6	4-6 -41	7-12 -65
report|role|false|aggiungere|	2 -24	4-6 16	7-12 -25
report|role|false|ajouter|	4-6 -26
report|role|false|alegar|	1 31	7-12 -19
report|role|false|ammettere|	1 12	2 -27	7-12 8
report|role|false|annoncer|	0 -38	7-12 20
report|role|false|antworten|	4-6 -20	7-12 -32
report|role|false|anunciar|	4-6 -35
report|role|false|appeler|	4-6 -29
report|role|false|apuntar|	4-6 15	7-12 -41
report|role|false|argumentar|	4-6 -29
report|role|false|assicurare|	1 -17	2 -48	3 15	4-6 -44	7-12 -50
report|role|false|assurer|	2 -44	3 -37	4-6 6
report|role|false|atribuir|	4-6 12
report|role|false|attendre|	3 -27	4-6 -39	7-12 -46
report|role|false|avisar|	1 28	4-6 -28	7-12 -60
report|role|false|berichten|	0 -34	1 -31	2 -29	3 -6	4-6 -35
report|role|false|betonen|	2 24	3 -17	4-6 -26	7-12 9
report|role|false|bitten|	4-6 -25	7-12 -29
report|role|false|brincar|	1 17	13+ -32	4-6 -37	7-12 -49
report|role|false|brummen|	1 -12	2 12	4-6 -33
report|role|false|calcular|	4-6 -35	7-12 -23
report|role|false|chiarire|	7-12 -8
report|role|false|chiedere|	13+ -45	2 -37	3 -29	4-6 -48	7-12 -42
report|role|false|comentar|	13+ -43	2 -32	3 21	4-6 14	7-12 -77
report|role|false|commentare|	1 26
report|role|false|commenter|	4-6 -36
report|role|false|conclure|	1 15	3 -17	4-6 -44
report|role|false|concordar|	7-12 -23
report|role|false|confermare|	1 -36	4-6 -36
report|role|false|confier|	2 13	4-6 -48	7-12 -37
report|role|false|confirmar|	2 -33	4-6 -48
report|role|false|contar|	13+ 6	2 -40	4-6 -23	7-12 -67
report|role|false|contestar|	1 -34	4-6 12
report|role|false|decir|	13+ -27	3 21	4-6 -47	7-12 -71
report|role|false|declarar|	1 19	4-6 -40	7-12 -30
report|role|false|demander|	1 -18	13+ 12	2 -30	4-6 25	7-12 -64
report|role|false|dichiarare|	7-12 16
report|role|false|dire|	1 -10	13+ -43	2 7	3 -35	4-6 -9	7-12 12
report|role|false|dizer|	1 14	13+ -47	2 14	3 -22	4-6 -48	7-12 -67
report|role|false|erinnern|	4-6 -23
report|role|false|erklären|	0 11	13+ -20	2 20	3 -33	4-6 -58	7-12 -46
report|role|false|erwidern|	4-6 -47	7-12 -24
report|role|false|erzählen|	1 15	13+ -28	2 -24	3 17	4-6 -36
report|role|false|escludere|	1 -23	4-6 -30
report|role|false|escrever|	2 13	3 -23	7-12 10
report|role|false|exigir|	1 -31	4-6 -27
report|role|false|explicar|	1 22	2 -47	3 -32	4-6 -30	7-12 -14
report|role|false|expliquer|	2 -35	4-6 -50	7-12 17
report|role|false|expresar|	1 8
report|role|false|faire_valoir|	2 -22	4-6 -35	7-12 -12
report|role|false|falar|	2 -25	3 -25	4-6 -43	7-12 -38
report|role|false|fragen|	7-12 17
report|role|false|fügen|	1 22
report|role|false|garantir|	2 -35	3 -35	4-6 -49
report|role|false|geben|	1 -10	3 -35	4-6 -33
report|role|false|gestehen|	4-6 -28
report|role|false|glisser|	4-6 -34	7-12 -39
report|role|false|gritar|	4-6 -26	7-12 -32
report|role|false|hablar|	3 -20	4-6 -29
report|role|false|halten|	3 -35
report|role|false|heißen|	1 -31	4-6 -38
report|role|false|indicare|	3 -34
report|role|false|indicar|	1 21	2 -30	4-6 -34
report|role|false|indiquer|	1 11	2 -40	3 -17	4-6 -38	7-12 -20
report|role|false|informar|	0 -10	1 -15	2 17	4-6 -72
report|role|false|insistir|	3 6	4-6 8
report|role|false|ironiser|	1 26	4-6 -33	7-12 -30
report|role|false|ironizar|	4-6 -40	7-12 -42
report|role|false|justificar|	4-6 -28	7-12 14
report|role|false|kündigen|	1 10	3 -22	4-6 -21	7-12 -9
report|role|false|lachen|	3 26
report|role|false|lamentar|	1 -35	4-6 -24
report|role|false|lancer|	1 8
report|role|false|lassen|	3 -24	4-6 -32	7-12 -28
report|role|false|lembrar|	3 16	4-6 -44	7-12 -50
report|role|false|lâcher|	4-6 -36	7-12 -35
report|role|false|meinen|	1 26	2 -9	3 -28	4-6 -14	7-12 -33
report|role|false|melden|	1 18	4-6 -37	7-12 -57
report|role|false|negare|	4-6 -44	7-12 15
report|role|false|negar|	1 16	2 12	3 -41	4-6 8	7-12 -66
report|role|false|nennen|	4-6 -42
report|role|false|none|	1 -11	13+ -20	2 -21	3 -11	4-6 -13	7-12 -22
report|role|false|noter|	3 -27	4-6 -28
report|role|false|obiettare|	4-6 9	7-12 -41
report|role|false|observar|	4-6 -25	7-12 -23
report|role|false|parlare|	1 -32	4-6 -29	7-12 -36
report|role|false|parler|	4-6 -40
report|role|false|pedir|	1 12	3 -41	7-12 -74
report|role|false|perguntar|	3 -20	4-6 -46	7-12 -33
report|role|false|precisare|	1 6	2 -32	3 -24	4-6 12	7-12 -55
report|role|false|precisar|	4-6 -26	7-12 -31
report|role|false|preferir|	1 -26	13+ -33	2 -37	3 -30	4-6 -44	7-12 19
report|role|false|preguntar|	4-6 -31	7-12 -28
report|role|false|prometer|	2 -36	3 15	4-6 -42	7-12 -54
report|role|false|promettre|	3 -23
report|role|false|proposer|	4-6 -32
report|role|false|préciser|	4-6 -39
report|role|false|prévenir|	1 12	4-6 -40	7-12 -39
report|role|false|raccontare|	1 11	2 13	4-6 -39
report|role|false|raconter|	1 12	3 -30	4-6 -29	7-12 -49
report|role|false|rappeler|	1 33	4-6 6	7-12 -48
report|role|false|rechnen|	7-12 -35
report|role|false|reconhecer|	4-6 -26
report|role|false|reconnaître|	4-6 -25
report|role|false|reconocer|	4-6 -32
report|role|false|recordar|	1 -16	2 -37	4-6 -26	7-12 -50
report|role|false|recusar|	4-6 -31
report|role|false|referir|	1 10	2 -28	7-12 -24
report|role|false|refuser|	4-6 -36
report|role|false|relatar|	1 6	2 12	3 -50	4-6 -19	7-12 -35
report|role|false|replicare|	1 10	7-12 12
report|role|false|replicar|	2 8	4-6 -36	7-12 13
report|role|false|responder|	1 -6	13+ -43	2 15	3 -47	7-12 18
report|role|false|resumir|	1 -30	3 -25	4-6 -23	7-12 -46
report|role|false|revelar|	1 -23	4-6 7	7-12 -46
report|role|false|ricordare|	2 -31	4-6 -40	7-12 -37
report|role|false|riferire|	1 13	2 -38	3 -49	4-6 -49
report|role|false|rispondere|	13+ -7	3 21	4-6 -45	7-12 -47
report|role|false|rufen|	4-6 -35	7-12 -39
report|role|false|räumen|	3 -32	7-12 19
report|role|false|réagir|	1 12
report|role|false|réclamer|	2 -30	3 -13	4-6 -35	7-12 -44
report|role|false|répondre|	2 -28	3 -22	4-6 6	7-12 28
report|role|false|résumer|	2 -29
report|role|false|rétorquer|	4-6 -39	7-12 -45
report|role|false|sagen|	1 -15	13+ -37	2 17	3 -26	7-12 -46
report|role|false|sapere|	2 -26	4-6 -42	7-12 -30
report|role|false|scherzare|	2 -31
report|role|false|scherzen|	4-6 -31
report|role|false|schreiben|	1 -19	2 -31	4-6 10	7-12 -59
report|role|false|schrijven|	4-6 -34	7-12 -35
report|role|false|scrivere|	1 -10	2 -42	3 -28	4-6 13
report|role|false|sentenciar|	4-6 -24
report|role|false|señalar|	1 25	2 -34	4-6 -25
report|role|false|sluiten|	4-6 -30	7-12 -26
report|role|false|sostenere|	2 16
report|role|false|sostener|	4-6 -32	7-12 -52
report|role|false|sottolineare|	7-12 -29
report|role|false|soupirer|	7-12 11
report|role|false|sourire|	4-6 -25	7-12 -29
report|role|false|soutenir|	2 -35	4-6 19	7-12 -37
report|role|false|souvenir|	2 -23	4-6 -26	7-12 -33
report|role|false|spiegare|	1 25
report|role|false|spreken|	1 -20	13+ -37	3 -24	4-6 -54	7-12 -65
report|role|false|staan|	3 -21	4-6 -31	7-12 -40
report|role|false|stellen|	1 28	4-6 -27
report|role|false|sublinhar|	3 -26
report|role|false|sustentar|	1 -34	4-6 -48	7-12 -43
report|role|false|tagliare|	2 18	4-6 -32
report|role|false|teilen|	1 17	2 -19	4-6 -42
report|role|false|unlisted|	2 -43	3 -36	4-6 10
report|role|false|vatten|	4-6 -34	7-12 -41
report|role|false|verlauten|	4-6 -46
report|role|false|verraten|	1 19	2 -39	4-6 -38
report|role|false|versichern|	1 22	4-6 -30	7-12 -40
report|role|false|vertellen|	1 -20	2 10	4-6 -48	7-12 -40
report|role|false|verweisen|	1 -19	2 17	3 -36	4-6 -35	7-12 -33
report|role|false|vinden|	4-6 -29
report|role|false|vragen|	2 -28	3 21
report|role|false|weisen|	4-6 -31
report|role|false|widersprechen|	7-12 -31
report|role|false|willen|	3 -34	4-6 -40	7-12 -46
report|role|false|wollen|	1 -13	4-6 -32	7-12 -28
report|role|false|zeggen|	13+ 17	2 -6	3 -33	4-6 -21	7-12 -14
report|role|false|écrire|	1 26	2 7	4-6 -37	7-12 -43
report|role|true|	acrescentar 29	admitir -24	afirmar 13	aggiungere 11	ajouter 14	alegar -22	ammettere -24	antworten -19	anunciar 23	appeler 15	apuntar -25	argumentar -26	assicurare -12	assurer -6	attendre -9	avisar 16	berichten -35	bevestigen -26	bitten -32	brummen -27	chiedere -13	comentar -23	commenter -25	concluir -28	conclure 13	confermare 9	confier -28	contar 15	contestar 12	decir -10	declarar -32	demander -27	dizer -9	erklären 9	erläutern -7	erwidern 15	erzählen -19	escrever -14	exclure 11	exigir -7	explicar 21	faire_valoir -37	falar -26	fragen -16	garantir 17	geben 28	giurare 17	glisser -25	gracejar 16	hablar -27	halten -33	heißen -36	indicar -18	informar -43	insister 25	insistir -8	ironiser -12	ironizar -28	kündigen 18	lamentar 22	lancer 17	lassen -12	lembrar -7	luiden -31	meinen -21	melden -28	negare -33	noemen -25	none -10	obiettare -27	parlare -18	parler -30	pedir -28	perguntar 17	precisar 19	precisare -6	prometer -17	promettre 10	préciser 32	prévenir -27	raccontare -17	raconter -15	rappeler -22	reconnaître -32	recordar 12	referir -17	refuser 13	relatar 6	relever 24	replicar -21	replicare -22	reprochar -26	resumir 6	revelar -22	ricordare 32	riferire -30	rufen -25	réclamer 7	répondre -21	rétorquer -35	sapere -28	scherzen -22	schrijven -24	scrivere 21	sluiten 12	sostenere -31	sottolineare -25	souligner 16	soupirer -15	soutenir -31	souvenir -15	spiegare 11	spreken -40	staan -31	sublinhar 25	sustentar -21	tagliare -26	unlisted 12	vatten -11	ver -27	verraten -29	versichern -14	vertellen -27	verweisen -10	vragen -30	weisen -20	widersprechen -23	wollen -16	zeggen -11	écrire 14	évoquer -25
report|role|true|affirmer|	2 -32	3 13
report|role|true|afirmar|	4-6 -36
report|role|true|ajouter|	2 14
report|role|true|alegar|	1 -19
report|role|true|ammettere|	2 -18
report|role|true|anunciar|	1 25
report|role|true|assicurare|	2 -18	3 -32
report|role|true|assurer|	2 -25	3 -24	4-6 -28
report|role|true|betonen|	2 8
report|role|true|chiedere|	1 -7	3 -29
report|role|true|confier|	2 -25	3 -25
report|role|true|contar|	2 27	3 -43	4-6 -28
report|role|true|contestar|	2 -23
report|role|true|decir|	2 -31	3 -18	4-6 10
report|role|true|demander|	1 -10	2 -27	4-6 -10
report|role|true|dire|	1 21	2 -32	3 -39	4-6 -28
report|role|true|dizer|	1 20	2 -46	3 14	4-6 -39
report|role|true|erklären|	2 11	3 -24
report|role|true|erzählen|	4-6 -28
report|role|true|exigir|	1 -7
report|role|true|explicar|	4-6 -30
report|role|true|faire_valoir|	2 -31
report|role|true|falar|	2 -23
report|role|true|garantir|	1 12	2 15
report|role|true|informar|	2 -27	3 -26
report|role|true|insistir|	2 -15
report|role|true|kündigen|	1 22
report|role|true|meinen|	4-6 -19
report|role|true|negare|	3 -28
report|role|true|negar|	2 6
report|role|true|none|	0 -8	2 -44	3 -14	4-6 15	7-12 -28
report|role|true|parlare|	1 -6
report|role|true|pedir|	1 -24	2 -42	3 17	4-6 -27
report|role|true|preferir|	2 -30
report|role|true|prometer|	1 -12	4-6 -30
report|role|true|raconter|	2 13
report|role|true|recordar|	2 11
report|role|true|relatar|	4-6 -27
report|role|true|responder|	1 -33	4-6 -40
report|role|true|resumir|	1 6
report|role|true|ricordare|	1 32	2 7
report|role|true|riferire|	2 -25	4-6 -18
report|role|true|répondre|	1 -28
report|role|true|sagen|	2 -44	3 -27	4-6 -36
report|role|true|sapere|	1 -18
report|role|true|schreiben|	3 -21
report|role|true|scrivere|	1 24
report|role|true|soupirer|	4-6 -14
report|role|true|spreken|	2 -36
report|role|true|sustentar|	4-6 -21
report|role|true|tagliare|	4-6 -14
report|role|true|unlisted|	1 21	2 24	3 -45	4-6 -25
report|role|true|versichern|	3 -13
report|role|true|verweisen|	1 -10
report|role|true|vragen|	3 -21
report|role|true|zeggen|	3 -36	4-6 -38	7-12 -21
report|role|true|écrire|	3 -25
role|pronoun|	name 22	pronoun -29	role -35
role|role|	name 23	pronoun -54	role -77
turn|pronoun|false|	falsefalse -16	falsetrue 8	none -17	truetrue 16
turn|pronoun|false|falsefalse|	ajouter -36	lancer 9	no -22	none 13	organisation -40	rappeler -34	résumer -38	sagen -57	zeggen -42
turn|pronoun|false|falsetrue|	admettre -50	affirmer -23	ajouter -23	assurer -32	confier -26	contar -27	contestar 10	decir -37	demander 6	dizer -53	déclarer -27	erklären -13	erzählen -27	estimer -22	fluisteren 10	garantir -33	geben 8	indiquer -28	kündigen -29	lachen -21	laten -41	lâcher -44	meinen -30	no -23	noemen 8	none -12	organisation -34	plaider -27	plaisanter -36	poursuivre -38	prévenir -32	raconter -54	rappeler -30	rechnen -22	rekenen -29	responder -36	réclamer -33	répondre 11	résumer -47	sagen -54	souffler 9	souligner -36	souri 13	soutenir -33	stellen -34	témoigner -29	versprechen -20	vertellen -69	verwachten -29	yes 20	zeggen -83	écrire 10
turn|pronoun|false|none|	ajouter -28	confier 8	dire 20	déclarer 22	erklären 6	expliquer -16	leggen 13	no -42	none -6	organisation -58	raconter 11	unknown -15	verzekeren -21	yes 15	zeggen 10	écrire -23
turn|pronoun|false|truefalse|	contar 20	demander 10	dire -13	dizer 38	déclarer 29	erklären 8	no -31	none -17	prévenir 23	raconter 36	rekenen 26	responder 26	stellen 17	unknown 8	yes 13	zeggen 16	écrire 30
turn|pronoun|false|truetrue|	bekennen 17	confier 25	dire 18	déclarer 11	erzählen -21	estimer 16	laten 7	meinen 22	no -33	plaisanter 23	rappeler 19	sagen 10	unknown -18	unlisted 19	vertellen 23	yes 54	zeggen 19	écrire 22
turn|pronoun|true|	falsefalse 6	falsetrue 6	truefalse -10	truetrue 7
turn|pronoun|true|falsefalse|	affirmer 19	ajouter 26	lancer -8	no -22	none -7	organisation 36	sagen -26	unknown -18	yes 11	zeggen -26
turn|pronoun|true|falsetrue|	contar -19	demander -30	dire 12	dizer -36	déclarer -24	erzählen -23	geben -24	lachen -21	laten -25	organisation -46	prévenir -21	raconter -31	reageren -24	rekenen -20	responder -11	répondre -34	stellen -22	unlisted -33	vertellen -38	yes 7	zeggen -9	écrire -32
turn|pronoun|true|truefalse|	ajouter 24	dire 38	no -61	none -6	poursuivre 24	promettre 13	préciser 8	rappeler 21	réclamer 25	sagen -17	unknown 23	yes 15
turn|pronoun|true|truetrue|	bekennen -21	confier -22	dire -13	meinen -15	no -68	none -19	plaisanter -21	rappeler -19	unlisted -20	vertellen -11	yes 28	zeggen -34	écrire -29
turn|role|false|falsefalse|	acrescentar -34	afirmar -35	alegar -17	anunciar -59	apuntar 12	assicurare 9	betonen -37	chiedere 6	concluir -33	confirmar 6	contar -16	decir -48	dire -20	dizer -11	escrever -31	faire_valoir -18	falar -8	gracejar 14	informar -48	insistir 7	ironizar -9	lembrar -56	negar -7	negare 11	no -46	pedir -6	perguntar -25	preferir 7	prometer -70	rappeler 21	recordar 9	referir -43	relatar 8	replicar 11	replicare 9	responder -17	resumir -42	ricordare -51	rispondere -10	sagen -49	schreiben -8	scrivere 6	souvenir -41	unknown -7	unlisted 11	wollen -17	yes -7	zeggen -18	écrire 18
turn|role|false|	falsetrue -6	none -7	truefalse -18	truetrue 16
turn|role|false|falsetrue|	admitir -42	aggiungere -43	alegar 21	appeler -41	assicurare -69	assurer -9	attendre -48	berichten -59	betonen 14	bevestigen -42	chiedere -42	conclure -45	confermare -34	confier -44	contar -67	contestar 19	decir -34	declarar -37	demander 11	dire -57	dizer -54	erläutern -37	erzählen -56	explicar -21	expliquer -32	free -16	fügen -46	geben -21	glisser -55	halten 8	indicar -57	indiquer -24	ironiser 10	kündigen -38	lamentar -33	lassen 16	lembrar 17	meinen -35	no -39	none 7	parlare -41	pedir -29	prometer 16	prévenir -43	raccontare -55	raconter -29	rechnen -34	relatar -53	responder 14	revelar -41	ricordare -37	riferire -8	rispondere 13	räumen 8	rétorquer -64	sagen -69	sapere -55	scherzen -55	schreiben 23	spiegare -27	spreken -54	staan -40	tagliare 10	teilen 12	unknown -7	unlisted -23	verraten -45	vertellen -47	verweisen 16	vragen 9	weisen 13	widersprechen -40	yes 11	écrire 22
turn|role|false|none|	afirmar 23	annoncer -43	assicurare -57	atribuir 8	berichten -20	commentare 12	confier 8	confirmar -42	decir 15	dire 12	erklären 20	erzählen 16	escrever 10	explicar 21	free -9	geben -44	informar 11	negar -22	no -9	none -42	pedir 18	raconter 11	recordar -32	responder 10	réagir 23	sagen 17	schreiben -41	scrivere 17	stellen 20	teilen -13	unlisted -33	vertellen -18	yes -8	zeggen 32	écrire 17
turn|role|false|truefalse|	admitir 21	chiedere -22	contar 23	decir 10	declarar 12	dire 25	dizer -28	no -41	none -13	raccontare 22	rechnen -29	responder -20	riferire 11	sagen -33	soupirer 32	unknown -44	unlisted 10	vertellen 17	vragen -27	zeggen -24
turn|role|false|truetrue|	confier 7	contar -22	decir 10	dizer 14	erklären -14	erwidern -11	free 17	geben -16	meinen 10	no -18	none -17	pedir 30	schreiben 22	unlisted 16	yes 10	zeggen -27
turn|role|true|	falsefalse -19	falsetrue -14	truefalse -12	truetrue 32
turn|role|true|falsefalse|	acrescentar 29	afirmar 13	ammettere -15	anunciar 22	apuntar -24	assicurare -26	betonen 24	chiedere -15	concluir -28	confirmar 6	contar 7	decir -24	demander -9	dizer -15	escrever -9	exigir 19	faire_valoir -42	falar -26	garantir 17	gracejar 16	informar -33	insistir -19	ironizar -25	melden -14	negar 12	negare -31	no -49	none -37	perguntar -24	precisare -18	preferir 13	prometer -24	rappeler -28	recordar 12	referir -16	replicar -21	replicare -22	resumir -11	ricordare 29	rispondere -25	sagen 19	schreiben -35	scrivere 24	souvenir -15	unknown -17	unlisted 15	wollen -16	yes -11	zeggen -41	écrire 17
turn|role|true|falsetrue|	admitir -20	assurer -29	chiedere -26	confier -23	contar -38	decir -33	declarar -20	demander -22	dire -28	dizer -27	free -20	glisser -25	meinen -14	no -24	rechnen -29	relatar -31	responder 22	riferire -28	sagen -32	soupirer -15	unknown 27	unlisted -32	vertellen -29	vragen -19	yes -31	zeggen -34
turn|role|true|truefalse|	appeler 22	assurer -26	attendre 7	demander -12	dire -13	dizer -13	erklären 20	exclure 11	free -17	indiquer 13	ironiser -11	kündigen 22	no -58	none 7	parlare 19	pedir -24	raconter 12	répondre -28	sagen -28	spreken -30	tagliare -23	unknown -34	unlisted 21	verweisen -8	vragen -25	weisen -20	yes 20
turn|role|true|truetrue|	decir 15	dire 9	dizer 13	no -19	pedir -24	sagen -17	schreiben -19	unknown 23	yes 29
`;
