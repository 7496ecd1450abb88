/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 11	1 10	13+ -22	3 -6	4-6 -22	7-12 -38	organisation -10	person -9
akin|true|	0 -57	1 7	13+ 44	3 -21	7-12 49	organisation -46	person 56
away|pronoun|	0 11	1 21	13+ -14	3 -24	4-6 -21	7-12 -19
away|pronoun|0|	first 7	later 11
away|pronoun|13+|	first -27	later 8
away|pronoun|1|	first 18	later 7
away|pronoun|2|	later -14
away|pronoun|3|	first -20	later -12
away|pronoun|4-6|	first -32
away|pronoun|7-12|	first -21
away|role|	0 -18	1 11	3 -9	4-6 -12	7-12 -14
away|role|0|	first -17	later -10
away|role|13+|	later -12
away|role|1|	first 7	later 7
away|role|2|	first -14	later 9
away|role|3|	first -9	later -13
away|role|4-6|	first -17	later -13
away|role|7-12|	first -20	later -7
body|false|	organisation -83	person 27
body|false|organisation|	a -41	none -52	the -75
body|false|person|	a -135	none 9	the 34
body|true|	organisation 44	person -61
body|true|organisation|	a -7	none 20	the 46
body|true|person|	a -33	none -66	the -51
body|unknown|	organisation -38
body|unknown|organisation|	none -20	the -42
body|unknown|person|	a -40	none -18	the 7
does|pronoun|acts|0|	0 20	1 20	2 -23	3 -31	first -7
does|pronoun|acts|13+|	first -14	later 24
does|pronoun|acts|1|	0 -36	1 -41	2 12	3 16	first 16	later 20
does|pronoun|acts|2|	2 -56	3 -12	first 11
does|pronoun|acts|3|	1 -32	2 -17	3 -15	first -17	later -43
does|pronoun|acts|4-6|	first -26	later -9
does|pronoun|acts|7-12|	first -28	later -87
does|pronoun|	null 6
does|pronoun|null|0|	0 10	1 15	2 -17	first -43	later 13
does|pronoun|null|13+|	first -23	later -19
does|pronoun|null|1|	0 -40	2 -27	3 -15
does|pronoun|null|2|	0 -30	1 -10	2 8	3 -9	first -8	later -23
does|pronoun|null|3|	0 34	1 -6	2 8	3 -22	first -9	later 36
does|pronoun|null|4-6|	first -16	later 9
does|pronoun|null|7-12|	later -7
does|pronoun|says|0|	0 7	1 25	3 -9	first 25
does|pronoun|says|13+|	first -24
does|pronoun|says|1|	0 -53	1 -29	2 8	3 -6	first 14
does|pronoun|says|2|	0 -7	1 -34	2 -11	3 -16
does|pronoun|says|3|	0 8	1 -38	2 -72	first -15	later -54
does|pronoun|says|4-6|	first -24	later -11
does|pronoun|says|7-12|	first -22	later 6
does|role|	acts 9	says -10
does|role|acts|0|	0 13	2 -26	3 -22	first 9	later -22
does|role|acts|13+|	later 6
does|role|acts|1|	0 -17	2 -21	later 30
does|role|acts|2|	0 -53	3 -16	later 17
does|role|acts|3|	0 -33	1 -43	2 -17	3 -6	later -16
does|role|acts|4-6|	first -22	later -13
does|role|acts|7-12|	first -45	later -26
does|role|null|0|	1 -17	3 -10	first -24	later 13
does|role|null|13+|	first -16	later -19
does|role|null|1|	0 -24	1 -21
does|role|null|2|	0 24	2 -27	3 -28	first -16	later -15
does|role|null|3|	0 35	1 -36	2 -32	3 -19	first -15	later 7
does|role|null|4-6|	later -13
does|role|null|7-12|	first -10	later -22
does|role|says|0|	1 26	2 -8	first -33	later -41
does|role|says|13+|	first 11	later -16
does|role|says|1|	0 -75	1 -43	2 -21	3 -17	later -12
does|role|says|2|	0 -47	1 -12	2 10	3 -19	first -14	later 10
does|role|says|3|	0 24	1 -66	2 -16	first -24	later -34
does|role|says|4-6|	first -18	later -10
does|role|says|7-12|	first -9
ending|pronoun|organisation|	-ci 15	aar -49	ela -61	ele -59	er -65	hem -55	hij -79	il -17	lei -49	lla -41	lle -17	lui -20	sie -26	ze -15	zij -51	él -48
ending|pronoun|person|	-ci -21	aar -15	ela 8	ele -7	er 8	hem 19	hij 12	lei 9	lla 10	lui 15	on -32
ending|role|organisation|	aad -41	ach -33	aco -35	ada -63	ade 40	ado -21	aft -26	age -45	ain -64	ais -52	ale -59	ame -31	ana -42	ann -41	ano -71	apo -34	ata -55	ate -67	ato -43	ats 30	aus 7	aut -39	cat 7	che -39	cho -33	cia 37	cio -40	dad -7	den -50	der 26	die -62	dio -63	dor -47	dos -50	dre -76	efe -43	ega -57	ene -45	eno -31	ent -29	era -43	ere -58	ero -12	ers 21	esa 28	ese -48	eta -26	ete 11	eur -8	eux -38	eño -40	fer -54	fin -42	ger -34	ges 23	gin -34	gão 25	hef -51	hen -38	her 7	hia 6	ica -37	ice -25	ico -60	ief 10	ien -54	ier -35	ige -58	ijf 19	ile -45	ima 8	imo -43	ina -37	ine -60	ing 18	ino -53	ira -57	iro 9	irt -39	ise 9	ist -64	ito -42	ità 16	ité -29	iva -46	ivo -68	ión 19	jer -30	ker 6	lar -28	las -33	lat -47	lde -34	ler -38	lga -27	lia -41	lla -50	lle 14	llo -47	lub 31	lue -39	man -54	mat -26	men -37	mer -57	mme -60	mãe -60	nce 38	nda 23	nde -56	ndo 8	nen -51	ner -56	net -33	nha -35	nna -31	nne -37	nta -50	nte -42	nto -64	nts -18	née -19	oas -42	oce -6	oer -33	oga -37	oge -48	ogo -26	ois -35	ole -44	olo -45	omo -56	ona -33	ond -15	one 6	oog -40	ora -17	ore -19	ori -39	oro -33	ort 13	ota 20	ote -49	oto -19	ouw -49	ppo 7	que -58	qué 26	ral -45	ras -45	rat -6	rau -37	rca -50	rce -47	ren -39	rer -49	res -59	ria -76	rin -12	rio -49	rma 18	ron -54	ros -39	rzt -44	sen -68	ser -49	smo 15	sor -42	ssé -47	sta -17	ste -80	st’ -49	ten -8	ter -23	tes -32	tin -64	tor -77	tra -46	tre -65	tro -74	tée -54	udo 16	uge -37	ule -29	uno -41	ura -33	ure -56	urs -40	use -48	ute -52	uto 8	uté 18	vel -46	voz -52	xto 18	ção 28	ère -53	élu -40	été -13	ême -46	íza -36
ending|role|person|	aad -49	aar -26	ach 14	ada 25	ade -52	ado -18	aft -39	age -60	ain 6	ais 12	ale 15	alt -30	ame -36	ana 22	and -21	ano 10	ata 20	ate 20	aus -31	aut -23	ble 16	cat 7	che -10	chi -34	cho -43	cht -34	cia -58	cio -32	cta -32	dad 24	den -61	der -10	die 29	dio -16	dor -14	dos -41	dre 14	ega -18	ene 24	ent -34	era 9	ere 7	ers -56	esa -32	ese 25	eta -43	ete -13	eur -14	eux -36	ger 22	gin 22	gão -34	hef -8	hen -37	her -65	ica 16	ice -11	ico -35	ief -38	ier -22	ige 22	ijf -25	ile -11	ima 10	imo 12	ine -43	ing -11	ion -80	ira -35	iro 21	ise 7	ito -10	ité -39	iva 26	ivo 11	ión -50	jer -40	lar 19	las -44	lat -46	lde -27	ler 6	les -44	lga 12	lla 13	lle -30	llo -52	lub -47	lue 15	man -17	mat -15	men -6	mer 17	mme 11	mãe -10	nce -24	nco 7	nde 10	ndo -10	nen -37	ner 21	net -32	nha -41	nna 20	nne 14	nte -10	nti -68	nto -66	nts -27	oas -36	oce -53	oga 31	oge 23	ogo 29	ois 23	ole -34	omo -10	ona 6	ond 7	one -53	oog 12	ore 12	ori -30	oro -47	ort -41	oso 19	ota -62	ote -15	ouw 9	ppo 12	que 19	qué -42	ras -30	rat 12	rca 13	rce -56	rde -28	rer -28	res -33	ria 7	rie -30	rio -16	rma -25	rno -48	ron -9	ros -35	rte -48	rti -17	rzt -33	sen 17	smo -44	sor -44	ssé 37	sta 28	ste 42	st’ 26	ten -53	ter -20	tes -73	tie -25	tin -15	tra 25	tre 12	tro -10	tta -13	tée -10	udo -53	uer -27	ule 20	uno -53	ura -25	urs -35	use 23	ute -37	uté -18	xto -38	ção -51	ère 14	élu -6	ême -45	úri -24
fits|pronoun|	free -39	no -78	organisation -35	yes 56
fits|pronoun|no|	0 -44	1 -40	13+ -66	2 -35	3 -40	4-6 -17	7-12 -56
fits|pronoun|no|0|	acts -27	null -27	says -60
fits|pronoun|no|1|	acts -21	null -7	says -58
fits|pronoun|no|2|	acts -70	says -22
fits|pronoun|no|3|	acts -7	null -21	says -30
fits|pronoun|organisation|0|	null -7
fits|pronoun|organisation|	1 -12	13+ -43	2 -33	3 -25	4-6 -30	7-12 -63
fits|pronoun|organisation|1|	acts -68	says -80
fits|pronoun|organisation|2|	acts -51	null -64	says -55
fits|pronoun|organisation|3|	acts -44	null -67	says -57
fits|pronoun|unknown|	0 6	13+ -36	2 35	3 -46	4-6 -16	7-12 -8
fits|pronoun|unknown|0|	acts 10	null 27	says 13
fits|pronoun|unknown|1|	says -12
fits|pronoun|unknown|2|	acts -29	null -30	says -72
fits|pronoun|unknown|3|	null -25	says 12
fits|pronoun|yes|	0 36	1 58	2 10	3 14
fits|pronoun|yes|0|	acts 15	says 21
fits|pronoun|yes|1|	acts 15	null 18	says 14
fits|pronoun|yes|2|	acts 9	null 19	says 16
fits|pronoun|yes|3|	null 18
fits|role|	free -6	no -74	unknown -8	yes 18
fits|role|free|	0 9	1 -14	2 -14	3 -17	4-6 -16	7-12 11
fits|role|free|0|	acts 8
fits|role|free|1|	acts -14	null -16
fits|role|free|2|	acts -11	null -15	says -18
fits|role|free|3|	acts -7	null -28	says -16
fits|role|no|	0 -42	1 -28	13+ 15	2 -54	3 -26	4-6 -83	7-12 -77
fits|role|no|0|	acts -61	says -62
fits|role|no|1|	acts -16	null 7	says -72
fits|role|no|2|	acts -73	null -86	says -17
fits|role|no|3|	acts -20	null -18	says -59
fits|role|unknown|	0 -50	1 26	2 -23	3 -40	4-6 7	7-12 -21
fits|role|unknown|0|	acts -24	says -42
fits|role|unknown|1|	says 10
fits|role|unknown|2|	acts -17	null 20	says -17
fits|role|unknown|3|	acts -63	says 8
fits|role|yes|	0 -42	1 10	13+ -22	2 35	3 14	7-12 -17
fits|role|yes|0|	acts 17	null 7
fits|role|yes|1|	acts 18	null -25
fits|role|yes|2|	acts -11	says 6
fits|role|yes|3|	acts 7	null -8	says -10
head|pronoun|organisation|	celle-ci 7	celui-ci 10	ela -61	ele -59	ella -41	elle -17	er -65	haar -49	hem -55	hij -79	il -17	lei -49	lui -20	sie -26	ze -15	zij -51	él -48
head|pronoun|person|	celle-ci -16	celui-ci -10	ela 8	ele -7	ella 10	er 8	haar -15	hem 19	hij 12	lei 9	lui 15	on -32
head|role|organisation|	administração 28	agence 26	agente -23	alcalde -34	altro -38	analyste -42	arguido -40	assessora -13	assessoria -35	atacante -42	autarca -39	auteurs -39	autor -32	autores -27	autorità 16	azienda 23	barista -43	bedrijf 19	belga -27	bericht -48	bewindsman -24	bewindsvrouw -24	brief 10	bürgermeister -30	cadre -50	candidata -24	capo -34	causídico -17	chef -35	chefin -25	chercheuse -30	cittadino -39	club 31	coach -33	collega -50	communiqué 26	comunicado -43	comunicato -40	conseiller -36	dame -31	defesa -43	delas -27	delegada -32	dernier 8	dernière -40	despacho -33	die -59	dieser -40	diplomat -26	diplomate -56	diplomaten -39	diplomático -28	diputada -40	directeur -35	direction 23	direttrice -39	dirigeant -28	dirigeante -21	dirigente -42	docente -49	document -43	documento -51	donna -29	empresa 29	entidade 40	entourage -40	entreprise 11	esta -7	este -42	estudio -36	estudo 22	eux -38	executiva -31	executivo -57	firma 18	fonte -31	fonti -83	frau -37	fuentes -22	funcionaria -43	funcionario -46	governador -23	governante -53	gruppo 7	haus 7	hen -38	homme -50	iemand -43	intéressé -47	investigadora -52	juge -37	jurist -17	juíza -36	legale -31	loro -33	líder 6	madre -44	magistrada -42	magistrat -46	magistrate -38	maire -28	mais -43	man -34	manager -25	mann -48	marido -46	medico -29	minister -29	ministerin -13	ministero -47	ministra -28	ministre -56	ministro -54	mitarbeiter -52	mitteilung 20	moeder -56	mujer -30	mulher -55	mutter -53	mãe -60	mère -35	même -46	nota 20	officier -30	operador -59	operatore -55	organismo 35	outra -25	padre -37	papier -56	perito -25	pessoas -42	político -26	pontefice -32	portavoz -42	porte-parole -40	premier -53	presidenta -31	presidente -69	presule -29	proche -44	préfecture -52	président -36	présidente -34	quest’ -49	rapport -50	rechter -33	relatório -33	rentner -31	responsable 8	responsável -46	ricercatrice -37	sacerdote -18	sentencia 23	sindacalista -31	sindaco -35	sindicato -21	société -13	source -47	sprecher 14	syndicaliste -31	syndicat 10	technicien -22	tecnico -23	texto 18	titular -28	treinador -39	técnico -34	ufficiale -37	uno -37	unternehmen -37	uomo -55	vader -57	vainqueur -35	vater -43	verbale -37	verband 7	voorzitter -34	vorsitzende -27	wethouder -38	woordvoerder 21	woordvoerster 14	édile -30	élu -40	élue -39	órgão 25	último -36
head|role|person|	administrador -19	agence -25	agente 15	alcalde -27	altro 21	analyste 25	arguido 19	asesor -21	assessora -32	assessoria -51	atacante 23	autarca 11	autor -19	autores -33	azienda -9	banco 7	barista -18	bedrijf -25	behörde -28	belga 12	bericht -26	bewindsman 23	bewindsvrouw 29	brief -38	bürgermeister -8	cadre -30	candidata 21	causídico 23	chef -11	chefin 10	chercheuse 24	cittadino -34	cliente -40	club -47	coach 14	collega -10	commandant -16	communiqué -42	comunicato -47	conduttrice 10	conseiller -43	dame -36	defesa -22	delas -40	delegada -8	deles -44	dernier -9	dernière 15	despacho -43	die 29	dieser 6	diplomat -15	diplomate 11	diplomaten -29	diplomático -22	diputada 18	directeur -54	direction -59	diretora 16	dirigeant 31	dirigeante 27	dirigente -17	docente -24	document -49	documento -58	donna 13	empresa -22	entidade -52	entourage -58	esta 19	este 9	estudio -23	estudo -40	eux -36	executiva 20	executivo 14	firma -25	fonte -88	fonti -60	forscherin 10	fuentes -63	funcionaria 10	funcionario 30	governador -35	governante 28	gruppo 12	haus -31	hen -37	homme 10	iemand -39	intéressé 37	investigadora 20	juge -27	jurist 23	júri -24	legale 13	loro -47	líder 15	madre -15	magistrada 20	magistrat -10	mais 17	man -63	manager 18	mann -8	marido -31	medico -48	minister 20	ministero -32	ministra 12	ministre 28	ministro -32	mitarbeiter -31	mitteilung -43	moeder -44	mujer -40	mulher -49	mãe -10	mère 13	médico -45	même -45	nota -62	officier -7	operatore -29	organismo -37	outra 24	padre 27	papier -38	parti -15	perito -43	pessoas -36	pontefice -42	portavoce -53	porte-parole -32	presidente -50	presule 20	proche -43	préfecture -34	président -20	présidente -19	quest’ 26	rapport -32	rechter -25	relatório -38	rentner 16	ricercatrice 22	sacerdote 16	sentencia -37	sindacalista 27	sindicato -36	source -56	sprecher -47	sprecherin -34	syndicaliste 24	syndicat -28	tecnico 16	texto -38	titular 19	treinador 30	técnico -17	ufficiale 28	uno -53	uomo -11	vader -48	verbale -33	verband -20	voisine -43	voorzitter -6	wethouder -33	woordvoerder -52	woordvoerster -32	élu -6	élue 15	órgão -34
introduced|	false -8	true 48
introduced|false|	a -47	none -20	own -10	third 8
introduced|true|	the 45
kind|pronoun|	organisation -42	person 19
kind|pronoun|organisation|	own -44	third -40
kind|pronoun|person|	third 19
kind|role|	organisation -19	person 8
kind|role|organisation|	a -14	none -7	the -14
kind|role|person|	a -64	none -21	the 21
kin|artist|	none 49	other 23	same -16
kin|association|	other -39	same 31
kin|authority|	none -12	other -24	same -14
kin|club|	other -55	same 13
kin|coach|	same 7
kin|company|	none 20	other 13	same 23
kin|court|	none 37	other -49	same -39
kin|doctor|	none -74	same -31
kin|envoy|	none -37	other -14
kin|false|	none -6	other -22
kin|false|none|	0 -21	13+ -12	2 21	3 -6	4-6 -51	7-12 -7
kin|false|none|free|	false -32	true 6
kin|false|none|no|	false -25
kin|false|none|unknown|	true 30
kin|false|none|yes|	true 40
kin|false|other|	0 -27	1 -6	13+ -40	2 -19	3 -14	4-6 16	7-12 -55
kin|false|other|free|	true -50
kin|false|other|no|	false -80	true -50
kin|false|other|yes|	false -12	true -7
kin|judge|	none -20	other -22	same 36
kin|lawyer|	none 11	other -30	same 29
kin|leader|	none -65	same 16
kin|mayor|	none -68	other -17	same 17
kin|member|	same 16
kin|minister|	none -40	other -38	same 33
kin|null|	none -6	other -22
kin|party|	none -14	other -32
kin|player|	none 20	other 9	same -30
kin|police|	none -24	other -19	same -20
kin|press|	none -24	other 13
kin|priest|	none -20	other -73
kin|prosecutor|	none -73	other -38
kin|scientist|	other 46	same 49
kin|teacher|	none -26	other -41	same 32
kin|true|	none -12	other -27	same 55
kin|true|none|	0 25	2 -26	4-6 -33	7-12 -12
kin|true|none|free|	true -14
kin|true|none|no|	false -27
kin|true|none|unknown|	false -51
kin|true|none|yes|	true 9
kin|true|other|	0 -36	13+ -12	2 -37	3 -28	4-6 -22	7-12 -33
kin|true|other|free|	false -18	true -50
kin|true|other|no|	false -20	true -37
kin|true|other|unknown|	false -21	true 27
kin|true|other|yes|	false -16	true -27
kin|true|same|	0 -22	1 17	13+ 34	2 43	3 -6	4-6 9	7-12 37
kin|true|same|free|	false 45	true -11
kin|true|same|no|	false -73	true -13
kin|true|same|unknown|	false 6	true 15
kin|true|same|yes|	false 38	true 29
kin|union|	none -14	other -17
kin|worker|	other -13	same 19
kin|writer|	other -24	same -6
language|de|pronoun|	organisation -43	person 8
language|de|role|	organisation -35
language|es|pronoun|	organisation -67	person 13
language|es|role|	organisation -22
language|fr|pronoun|	organisation -14
language|fr|role|	organisation -6
language|it|pronoun|	organisation -58	person 13
language|nl|pronoun|	organisation -62	person 8
language|nl|role|	organisation -15
language|pt|pronoun|	organisation -79
language|pt|role|	organisation 16	person -11
last|pronoun|false|	0 8	1 20	13+ -9	2 18	3 -12	4-6 -26	7-12 -44
last|pronoun|false|0|	0 8
last|pronoun|false|13+|	2 -25	3 -8
last|pronoun|false|1|	0 26	1 -22
last|pronoun|false|2|	0 10	2 14
last|pronoun|false|3|	0 20	1 -38	2 -15
last|pronoun|false|4-6|	0 -24	1 -26	2 -14	3 -13
last|pronoun|false|7-12|	1 -6	2 -49	3 -24
last|pronoun|false|no|	0 -55	1 -25	2 -22	3 -21
last|pronoun|false|organisation|	0 -14	1 -50	2 -79	3 -72
last|pronoun|false|unknown|	0 28	1 -20	2 -51	3 9
last|pronoun|false|yes|	0 28	1 28	2 18	3 -7
last|pronoun|true|	0 14	1 7	13+ -15	2 -30	3 -21	7-12 41
last|pronoun|true|0|	0 14
last|pronoun|true|13+|	3 -15
last|pronoun|true|1|	0 8
last|pronoun|true|2|	0 -6	1 -35
last|pronoun|true|3|	1 -26	2 -34
last|pronoun|true|4-6|	0 21	2 -12	3 -24
last|pronoun|true|7-12|	1 -20	2 47	3 12
last|pronoun|true|no|	0 -43	1 -42	2 -6	3 -16
last|pronoun|true|organisation|	0 19	1 21	2 -7	3 -31
last|pronoun|true|unknown|	1 7	2 -55	3 -30
last|pronoun|true|yes|	1 8	2 19	3 40
last|role|false|	0 -17	1 8	4-6 -16	7-12 -11
last|role|false|0|	0 -17
last|role|false|13+|	2 7	3 -8
last|role|false|1|	0 15	1 -19
last|role|false|3|	0 -6	1 -18	3 -49
last|role|false|4-6|	1 -35	2 -18
last|role|false|7-12|	1 -27	2 -9	3 -9
last|role|false|free|	1 -17	3 -20
last|role|false|no|	0 -30	1 -20	2 -79	3 -24
last|role|false|unknown|	0 -19	3 -11
last|role|false|yes|	1 -6
last|role|	true -10
last|role|true|	0 -13	13+ 7	2 -13	3 -23	7-12 -27
last|role|true|0|	0 -13
last|role|true|13+|	3 7
last|role|true|1|	0 22	1 -44
last|role|true|2|	1 -17	2 -42
last|role|true|3|	0 -8	1 -34	2 11
last|role|true|4-6|	0 -7	1 -7	2 13	3 -62
last|role|true|7-12|	1 7	2 -71	3 -22
last|role|true|free|	1 -8	2 -31	3 -6
last|role|true|no|	0 -69	1 -32	2 -18	3 -85
last|role|true|unknown|	0 -42	1 13	2 8	3 19
last|role|true|yes|	0 16	2 -9
near|pronoun|0|	0 11
near|pronoun|13+|	2 -25	3 -12
near|pronoun|1|	0 27	1 -24
near|pronoun|2|	0 6	1 -22
near|pronoun|3|	0 17	1 -45	2 -20
near|pronoun|4-6|	0 -15	1 -20	2 -15	3 -20
near|pronoun|7-12|	1 -9	2 -19	3 -16
near|role|0|	0 -18
near|role|13+|	2 7	3 -6
near|role|1|	0 25	1 -37
near|role|2|	0 7	1 -13	2 -15
near|role|3|	1 -31	2 7	3 -51
near|role|4-6|	0 6	1 -30	2 -12	3 -6
near|role|7-12|	1 -15	2 -14	3 -12
	nobody -13
nobody|ending|pronoun|	aar 11	ela -26	ele 9	hem -53	hij -30	il -10	lei -18	lla -25	lle -23	lui -60	on 30	zij -6
nobody|ending|role|	aad 42	aar 13	ach -22	ada -26	ade -44	ado 13	aft 32	age 44	ail -22	ais -13	alt 24	ame 20	ana -28	and 8	ano -18	ant -12	apa 30	ata -18	ate -22	ati -13	ato 22	ats -29	aus -10	aut 23	ble -26	cat -39	che 11	chi 28	cho 31	cht 13	cia -27	cio 28	cta 31	dad -37	den 40	der -23	die -29	dio 23	dor 18	dos 38	dre -10	ega 29	ene -35	eno -6	ent 39	era -10	ers -17	esa -25	ese -53	eta 37	eur 12	eux 27	fer 10	ger -30	ges -17	gin -22	gão -29	hef 11	hen 33	her 6	ica -21	ice 6	ico 34	ido -7	ien 8	ier 23	ige -29	ijf -22	ile 13	ima -42	imo -16	ina -6	ine 37	ing -16	ino 10	ion 8	ipe 13	ira 29	iro -35	ise -33	ito 12	ità -31	ité 28	iva -19	ión -18	jer 23	ker -16	lar -38	las 36	lat 37	lde 25	les 28	lga -13	lia 9	lla -13	llo 38	lub -23	lue -25	man 23	mat 17	men 25	mer -31	mme -13	mãe 14	nce -25	nco -27	nda -50	nde -8	ndo -16	nen 29	ner -51	net 36	nha 33	nna -17	nne -18	nta 6	nte 17	nti 9	nto 60	nts 21	oas 27	oce 26	oer 35	oga -37	oge -31	ogo -33	ois -29	ole 35	omo 17	ona -6	one 23	ora -6	ore -23	ori 32	oro 25	oso -30	ota -13	ote 13	ouw -7	ppo -25	qué -28	ras 27	rat -22	rau -6	rca -10	rce 42	rde 7	rer 35	res 39	rie 39	rio 32	rma -26	rno 31	ron 16	ros 29	rte 9	rzt 34	sen -12	ser -10	smo -10	sor 43	ssé -35	sta -41	ste -47	st’ -37	são 25	ten 35	ter 21	tes 39	tie 10	tin 18	tor 6	tra -40	tre -15	tro 17	tta 16	tée 14	udo -9	uer 23	ule -28	une 32	ung -12	uno 39	ura 27	ure 21	urs 43	use -21	ute 25	uto -29	uté -19	voz 11	xto -13	ção -11	ère 7	été 7	ême 30	íza -24	úri 29
nobody|kin|a|	coach 23	company 49	court -39	doctor 27	envoy 52	lawyer 37	leader 9	mayor 25	member 18	minister 19	party 31	player 40	police 49	scientist 36	union 27	worker 36	writer 25
nobody|kin|none|	authority 51	company -40	leader -18	scientist -22
nobody|kin|the|	artist -77	association -8	coach -34	company -64	doctor 34	envoy -12	judge -6	lawyer -16	leader 17	mayor 16	member -36	party 26	player -39	police 21	press 6	priest 30	prosecutor 51	scientist -83	teacher 23	union 11	worker -26	writer -18
nobody|many|	false -12
nobody|met|pronoun|	never -18
nobody|met|pronoun|never|	own 7	third -20
nobody|met|role|	a 37	bare -29	the -26
nobody|met|role|a|	a 40	the 28
nobody|met|role|bare|	a -10	none 19	the -21
nobody|met|role|never|	a 37	none 10	the -17
nobody|met|role|the|	a 10	none -14	the -26
nobody|others|	1 -26	2 -63	3 16
nobody|pronoun|	celui-ci -31	ela -26	ele 9	ella -25	elle -23	haar 11	hem -53	hij -30	il -10	lei -18	lui -60	on 30	own 7	third -20	zij -6
nobody|role|	a 34	acta 26	administrador 17	administração -39	agence -29	agente -18	alcalde 25	altro -41	analyste -26	arguido -15	asesor 22	assessora 20	assessoria 33	atacante -29	autarca -9	auteurs 29	autor 13	autores 26	autorità -31	azienda -45	banco -27	barista 14	beamter 19	bedrijf -22	belga -13	bericht 31	bewindsman -31	bewindsvrouw -31	bronnen 20	bürgermeister 22	cadre 37	candidata -26	causídico -31	chef 16	chefin -34	chercheuse -26	cittadino 17	cliente 33	club -23	coach -22	collega 17	comissão 25	comitato 28	commandant 17	communiqué -28	comunicado 29	comunicato 34	conduttrice -25	conseiller 40	dame 20	defesa 31	delas 29	delegada 15	deles 28	dernière -36	despacho 31	die -30	dieser -14	diplomat 17	diplomate -8	diplomaten 23	diplomático 23	diputada -18	directeur 35	direction -10	directora -13	directrice 11	diretora -16	direttrice -20	dirigeant -31	dirigeante -28	dirigente 16	docente 22	document 36	documento 52	donna -8	empresa -46	entidade -44	entourage 41	entreprise -23	esta -41	este -9	estudio 24	estudo -21	eux 27	executiva -30	executivo 8	firma -26	fonte 42	fonti 56	forscherin -26	frau -6	fuentes 27	funcionario -25	governador 21	governante -35	governo 22	gruppo -25	habitants 28	haus -10	hen 33	homme -11	iemand 34	intéressé -35	investigadora -35	juge 22	jurist -23	juíza -24	júri 29	legale -18	loro 25	líder -37	madre 12	magistrada -25	magistrat 11	mais -15	man 44	manager -26	mann 12	marido 32	medico 32	minister -13	ministero 31	ministra -28	ministre -43	ministro 40	mitarbeiter 30	mitteilung -13	moeder 35	mujer 23	mulher 40	mãe 14	mère -11	médico 33	même 30	none 9	nota -13	officier 7	ondernemer -19	operador 25	operatore 37	organismo -42	outra -40	padre -38	papa 30	papier 35	perito 28	pescadores 18	pessoas 27	pontefice 36	portavoce 20	porte-parole 32	premier -6	presidente 46	presule -28	prima -32	proche 23	préfecture 40	président 16	présidente 15	quest’ -37	rapport 41	rechter 27	relatório 30	rentner -25	responsable -20	ricercatrice -28	sacerdote -24	sentencia -16	sindacalista -34	sindicato 23	société 7	source 42	sprecher -8	syndicaliste -28	syndicat -30	technicien -24	tecnico -25	texto -13	the -24	titular -38	treinador -36	técnico 16	ufficiale -30	uno 34	unternehmen 23	uomo 19	vader 32	vainqueur -32	vater -10	verbale 31	verband -7	voisine 36	voorzitter 7	wethouder 31	woordvoerder -6	woordvoerster -16	édile -6	élue -25	équipe 13	órgão -29	último 10
often|pronoun|	0 -25	2 -16	3 31	4 25
often|role|	0 -44	1 -14	2 13	3 14
quoted|	false 6	true -48
rank|pronoun|0|0|	organisation 9
rank|pronoun|0|1|	person 14
rank|pronoun|0|2|	organisation -26
rank|pronoun|0|3|	organisation -50	person -40
rank|pronoun|0|4-6|	organisation -49	person -21
rank|pronoun|0|7-12|	person -13
rank|pronoun|	1 7	2 -13	3 15	4 -24
rank|pronoun|1|0|	organisation -31	person 49
rank|pronoun|1|1|	organisation -14	person 14
rank|pronoun|1|2|	organisation -67
rank|pronoun|1|3|	person 13
rank|pronoun|1|4-6|	organisation -9	person -15
rank|pronoun|1|7-12|	organisation -32	person -36
rank|pronoun|2|13+|	person -30
rank|pronoun|2|1|	organisation -47
rank|pronoun|2|2|	organisation -42
rank|pronoun|2|3|	organisation -43	person -22
rank|pronoun|2|4-6|	organisation -56	person 17
rank|pronoun|2|7-12|	organisation -20	person -9
rank|pronoun|3|13+|	organisation -18
rank|pronoun|3|1|	organisation -25	person 21
rank|pronoun|3|2|	organisation -32	person 27
rank|pronoun|3|3|	organisation -42	person 14
rank|pronoun|3|4-6|	organisation -47
rank|pronoun|3|7-12|	organisation -46
rank|pronoun|4|13+|	organisation -39
rank|pronoun|4|2|	organisation -30	person -36
rank|pronoun|4|3|	organisation -22	person -12
rank|pronoun|4|4-6|	organisation -47	person -46
rank|pronoun|4|7-12|	organisation -60
rank|role|0|0|	organisation 17	person -64
rank|role|0|2|	person -26
rank|role|0|3|	organisation -25	person 14
rank|role|0|4-6|	person -14
rank|role|0|7-12|	organisation 22
rank|role|1|0|	person -6
rank|role|1|1|	organisation -20	person 19
rank|role|1|2|	organisation -21
rank|role|1|3|	organisation -39
rank|role|1|4-6|	organisation -18	person -39
rank|role|1|7-12|	organisation -6	person -33
rank|role|2|0|	organisation -29
rank|role|2|13+|	organisation -37	person -45
rank|role|2|1|	organisation -19	person -23
rank|role|2|2|	organisation -28	person -6
rank|role|2|3|	organisation -85	person -10
rank|role|2|4-6|	organisation -11	person 16
rank|role|2|7-12|	organisation 6	person -6
rank|role|3|13+|	organisation -74
rank|role|3|1|	organisation -70	person 21
rank|role|3|2|	organisation -18	person 38
rank|role|3|3|	organisation -59	person -16
rank|role|3|4-6|	organisation -33	person -7
rank|role|3|7-12|	person -45
rank|role|	4 -20
rank|role|4|13+|	organisation -8	person -12
rank|role|4|1|	organisation -59	person 23
rank|role|4|2|	organisation -93	person 11
rank|role|4|3|	organisation -98	person -12
rank|role|4|4-6|	organisation -56	person -25
rank|role|4|7-12|	organisation -20	person -11
report|pronoun|0|	admettre 17	affirmer 23	ajouter -25	antworten -26	asentir -26	assurer 21	avouer -10	bekennen 26	betogen 9	confier 35	contar 27	contestar -30	demander 13	dire 21	déclarer 34	détailler 32	erklären 6	estimer 23	expliquer -8	faire_valoir -16	fluisteren 8	garantir -12	geven 27	glisser 26	indiquer 18	insister 26	klagen 23	kündigen 24	lachen 23	lancer 21	laten 16	leggen 29	lâcher 19	marteler 29	meinen 8	noemen 10	none -18	pedir 21	plaisanter 43	poursuivre 13	promettre 26	préciser 22	prévenir 32	raconter -24	rappeler 15	reageren 35	rechnen 6	reconnaître -20	rekenen 14	responder -24	rufen 31	räumen 18	réclamer -6	répondre -19	résumer -6	sommen -19	sorrir -23	souffler -10	souligner 25	soutenir 24	souvenir -22	stellen 9	trancher -12	témoigner 30	verklaren -7	versprechen 12	vertellen 16	verwachten 27	vinden -18	voegen 32	écrire -11
report|pronoun|1|	admettre -26	affirmer -31	ajouter -21	antworten 8	assurer 15	avouer 18	bekennen -31	confier 19	contar -17	contestar 31	demander 12	dire -26	dizer 8	détailler -31	ergänzen 18	erklären 6	erläutern -23	erzählen -23	faire_valoir 22	fluisteren 8	garantir 17	geven -17	glisser -23	indiquer 6	insister -21	klagen -6	kündigen -20	lancer -19	laten -17	leggen 13	lâcher 6	marteler -27	noemen 16	none 11	noter 20	plaisanter -35	préciser -21	raconter 17	rappeler -19	reageren -25	rechnen 23	reconnaître 16	rekenen 15	responder 7	rufen -12	réclamer 21	répondre 7	sagen -6	sommen 20	sorrir -22	souffler 12	souligner -10	souri 16	sourire 8	soutenir -18	souvenir -25	stellen 20	trancher -26	témoigner -16	unlisted -8	versprechen -17	vertellen -35	verwachten -20	verzekeren 16	vinden 21	voegen -26	vragen -19	zeggen -20	écrire -41
report|pronoun|2|	admettre -32	affirmer -39	afirmar -26	ajouter 8	antworten -25	asentir -22	assurer -25	avouer -16	betogen -20	confier -33	contar -19	contestar -23	decir -26	demander -11	dizer -25	déclarer -34	erklären 6	erläutern -21	erzählen -29	estimer -30	expliquer -21	faire_valoir -29	fluisteren -28	garantir 12	geben -26	geven -25	glisser -13	indiquer -30	insister -27	klagen -33	kündigen -11	lachen -22	lancer -39	laten 17	leggen -31	lâcher 19	noemen -24	none -12	plaider -28	plaisanter -21	poursuivre -22	promettre -31	préciser -25	prévenir -23	raconter -41	rappeler -25	reageren -22	rechnen -25	rekenen -28	räumen -15	réclamer -14	répondre -8	résumer -27	sagen -56	sorrir 16	souffler 14	soutenir -21	souvenir 17	stellen -15	trancher 16	témoigner -23	unlisted -28	verklaren -35	versprechen -13	vertellen -29	verwachten -18	verzekeren -31	vinden -24	voegen -31	vragen -30	zeggen -23	écrire -45
report|pronoun|3|	admettre 8	affirmer -40	afirmar -33	assurer -26	confier -45	demander -36	dire -47	dizer 17	déclarer -15	erklären -16	erzählen -39	estimer -25	expliquer -36	faire_valoir 13	fluisteren -33	geben 12	glisser -39	indiquer -33	klagen -35	kündigen -39	lachen -24	lancer -6	laten -36	leggen -33	lâcher -47	meinen -7	noemen -23	plaider -30	plaisanter -38	poursuivre -29	promettre -8	préciser -55	prévenir -37	raconter -46	rappeler -34	reageren -28	rechnen -13	rekenen -20	responder 12	répondre 19	résumer -36	sagen -47	sorrir -44	souffler -42	soutenir -23	stellen -35	trancher -44	témoigner -22	unlisted -63	verklaren -40	versprechen -16	verwachten -20	verzekeren -25	vinden 10	voegen -30
report|pronoun|false|	admettre 6	afirmar -37	ajouter -52	asentir 15	assurer 6	bekennen 20	betogen 8	confier 7	contar 15	contestar -8	decir -19	demander 15	déclarer 31	ergänzen -20	erläutern -23	erzählen -22	estimer 15	expliquer -6	faire_valoir 20	fluisteren 20	garantir -8	geben 20	glisser 8	indiquer 21	klagen 20	lachen 18	lancer 12	laten 6	leggen 16	lâcher 29	meinen 7	noemen 19	pedir -13	plaider -8	plaisanter 25	poursuivre -40	promettre 9	prévenir 16	rappeler -32	reageren 18	rechnen 12	reconnaître -43	rekenen 17	rir 19	räumen -20	réclamer -37	répondre 20	résumer -49	sagen -24	sorrir -13	souffler 6	souligner 10	souri 21	sourire 18	soutenir -18	souvenir -44	stellen 19	trancher 26	témoigner 17	verklaren 9	verwachten -10	verzekeren -21	voegen 25	vragen -8	écrire -11
report|pronoun|false|admettre|	4-6 -27
report|pronoun|false|affirmer|	1 36	2 7	3 -26	4-6 -39	7-12 -20
report|pronoun|false|ajouter|	0 -26	1 -23	2 -44	3 -45	4-6 -38	7-12 -25
report|pronoun|false|antworten|	7-12 12
report|pronoun|false|asentir|	4-6 -31	7-12 -23
report|pronoun|false|assurer|	1 28	4-6 -31
report|pronoun|false|avouer|	1 8
report|pronoun|false|bekennen|	1 22
report|pronoun|false|betogen|	1 33
report|pronoun|false|confier|	1 34	2 6	3 -26	4-6 -6	7-12 -23
report|pronoun|false|contar|	1 27	4-6 -24
report|pronoun|false|contestar|	7-12 24
report|pronoun|false|decir|	2 -8	4-6 -19	7-12 -42
report|pronoun|false|demander|	1 31	4-6 -21	7-12 -30
report|pronoun|false|dire|	0 24	1 12	13+ -29	2 -7	4-6 -22	7-12 -43
report|pronoun|false|dizer|	1 -13	3 -8	4-6 -35	7-12 -13
report|pronoun|false|déclarer|	1 35	2 12	4-6 -14	7-12 -24
report|pronoun|false|détailler|	3 -32
report|pronoun|false|erklären|	1 21	3 -12	4-6 -18
report|pronoun|false|erläutern|	4-6 -25
report|pronoun|false|erzählen|	1 25	2 18	3 -9	4-6 -31	7-12 -18
report|pronoun|false|estimer|	1 27	2 -16	4-6 -20	7-12 -23
report|pronoun|false|expliquer|	1 28	4-6 -25	7-12 -27
report|pronoun|false|faire_valoir|	1 25	4-6 7
report|pronoun|false|fluisteren|	4-6 -32	7-12 -18
report|pronoun|false|garantir|	4-6 -36
report|pronoun|false|geben|	1 17	3 10	7-12 -37
report|pronoun|false|geven|	1 24
report|pronoun|false|glisser|	1 22	13+ -25	3 -14	4-6 -25	7-12 -16
report|pronoun|false|indiquer|	1 30	4-6 -31	7-12 -27
report|pronoun|false|klagen|	1 30	4-6 -24	7-12 -30
report|pronoun|false|kündigen|	2 -10	3 -24	4-6 -25
report|pronoun|false|lachen|	1 27	4-6 -7	7-12 -17
report|pronoun|false|lancer|	3 18	4-6 -6
report|pronoun|false|laten|	1 30	4-6 -27
report|pronoun|false|leggen|	1 23	2 6	4-6 -30	7-12 -24
report|pronoun|false|lâcher|	1 30	4-6 17	7-12 -36
report|pronoun|false|noemen|	7-12 -26
report|pronoun|false|none|	0 -22	1 -7	13+ -29	2 -12	4-6 8
report|pronoun|false|plaider|	1 31	4-6 -40
report|pronoun|false|plaisanter|	1 33	3 15	4-6 -35
report|pronoun|false|poursuivre|	3 -29
report|pronoun|false|promettre|	1 22	4-6 -8	7-12 -28
report|pronoun|false|préciser|	1 19	2 -27	4-6 -44	7-12 -40
report|pronoun|false|prévenir|	1 23	4-6 -15	7-12 -28
report|pronoun|false|raconter|	1 -7	3 9	4-6 -31	7-12 -37
report|pronoun|false|rappeler|	1 18	2 -28	3 -16	4-6 -28	7-12 -17
report|pronoun|false|reageren|	1 31	4-6 -18
report|pronoun|false|rechnen|	1 16	4-6 -14
report|pronoun|false|reconnaître|	2 -30
report|pronoun|false|rekenen|	1 16	4-6 -14
report|pronoun|false|responder|	13+ -31	2 32	4-6 12
report|pronoun|false|rufen|	1 11
report|pronoun|false|räumen|	3 -25
report|pronoun|false|répondre|	1 -20	2 15	3 -29	4-6 23	7-12 -57
report|pronoun|false|résumer|	2 -32	3 -16	4-6 -27	7-12 -38
report|pronoun|false|sagen|	0 26	1 8	13+ -33	2 -10	3 -29	4-6 -64	7-12 -45
report|pronoun|false|souffler|	1 14	4-6 9
report|pronoun|false|souri|	4-6 15
report|pronoun|false|soutenir|	4-6 -21
report|pronoun|false|stellen|	1 25	4-6 -25	7-12 -21
report|pronoun|false|trancher|	3 -32
report|pronoun|false|témoigner|	1 30	4-6 -22
report|pronoun|false|unlisted|	1 -6	2 14	3 9	4-6 -39	7-12 -40
report|pronoun|false|verklaren|	1 27
report|pronoun|false|versprechen|	1 12	4-6 -17
report|pronoun|false|vertellen|	13+ -28	3 -43	4-6 -62	7-12 -38
report|pronoun|false|verzekeren|	2 9	3 -19
report|pronoun|false|vinden|	1 -10	7-12 10
report|pronoun|false|voegen|	1 31	7-12 -27
report|pronoun|false|vragen|	4-6 -41
report|pronoun|false|zeggen|	1 37	13+ 13	2 8	3 -22	4-6 -48	7-12 -34
report|pronoun|false|écrire|	1 49	2 -40	3 -25	4-6 -9	7-12 -16
report|pronoun|true|	admettre -8	affirmer -6	ajouter 46	antworten 12	asentir -26	assurer 17	bekennen -25	confier 26	contar -18	contestar 16	decir 20	demander -29	dire 17	dizer 10	déclarer -34	ergänzen 22	erklären 16	erläutern -36	erzählen 8	estimer -32	expliquer -24	faire_valoir -30	fluisteren -21	garantir 22	geben -24	geven 17	indiquer -24	kündigen 18	lachen -15	lancer -18	laten -27	leggen 15	lâcher -15	marteler 16	meinen -8	noemen -20	noter 19	plaider -8	poursuivre 26	promettre 11	raconter -20	rappeler 8	reageren -19	rechnen -25	rekenen -32	responder -29	rufen 25	räumen 33	réclamer 29	répondre -11	résumer 6	sagen -33	souffler -32	souri -17	sourire -15	soutenir 18	souvenir 12	stellen -22	trancher -30	témoigner -24	unlisted -23	verklaren -30	versprechen -20	vertellen -37	verwachten 19	vinden -24	voegen -24	zeggen -28	écrire -28
report|pronoun|true|affirmer|	1 27
report|pronoun|true|ajouter|	1 35
report|pronoun|true|asentir|	1 -26
report|pronoun|true|bekennen|	2 -25
report|pronoun|true|confier|	3 12
report|pronoun|true|dire|	1 38	2 -9	3 -25	4-6 -40	7-12 28
report|pronoun|true|dizer|	4-6 -34
report|pronoun|true|déclarer|	4-6 -23
report|pronoun|true|erzählen|	4-6 10
report|pronoun|true|kündigen|	1 28
report|pronoun|true|lachen|	4-6 -15
report|pronoun|true|laten|	2 -19
report|pronoun|true|none|	0 17	1 -6	13+ -26	3 -47	7-12 23
report|pronoun|true|poursuivre|	1 26
report|pronoun|true|préciser|	3 -18
report|pronoun|true|raconter|	3 -33
report|pronoun|true|rappeler|	1 23
report|pronoun|true|reageren|	4-6 -18
report|pronoun|true|rekenen|	4-6 -28
report|pronoun|true|réclamer|	1 29
report|pronoun|true|répondre|	1 -17
report|pronoun|true|sagen|	1 21	2 -26	3 -28	4-6 -36
report|pronoun|true|souffler|	3 -32
report|pronoun|true|unlisted|	2 -26
report|pronoun|true|verklaren|	2 -26
report|pronoun|true|vertellen|	2 -19	4-6 -29
report|pronoun|true|zeggen|	1 27	2 -31	3 -42
report|pronoun|true|écrire|	3 -26
report|role|0|	aclarar -23	acrescentar 31	admettre -23	admitir 12	advertir 22	affirmer -11	afirmar 22	ajouter -25	alegar 9	ammettere -15	annoncer -39	anunciar 18	appeler 16	apuntar 11	argumentar -16	assicurare -33	assurer 7	atribuir -11	attendre -27	avisar 21	bekennen 22	berichten -37	beteuern 21	betonen 18	bevestigen -28	bitten -34	brincar 10	chiarire -27	commentare 7	concluir -35	conclure 15	concordar -36	confermare -43	confier 8	confirmar -38	contar 10	contestar -41	contrapor -8	declarar 10	demander -34	detallar 28	dichiarare 22	erklären 22	erläutern -7	erwidern -32	erzählen 15	escludere -8	exclure 20	exigir -18	expliquer 19	expresar 6	falar -24	fragen -23	fügen 18	gestehen 14	glisser -36	gracejar 38	gritar -24	hablar -33	halten -33	heißen -37	indicar 17	indicare -30	insister 9	ironiser 26	ironizar 8	justificar -24	kündigen 30	lachen -7	lamentar 16	lancer -14	laten -30	lembrar -16	luiden -37	lâcher -24	manifestar -33	meinen 18	melden -7	negare -16	nennen -27	noemen -23	none -11	noter 9	obiettare -36	observar 28	ontkennen 22	osservare -18	parlare -35	parler -34	pedir 13	perguntar -28	plaisanter -25	precisar 25	preferir -17	preguntar -31	prometer -13	promettre -11	proponer -25	proposer -22	préciser 35	prévenir -9	raccontare 9	raconter 26	rappeler 35	rechnen -25	reclamar -22	recomendar -18	reconhecer 15	reconnaître -28	reconocer 14	recordar -18	recusar 20	relatar 15	relever 10	replicar 11	reprochar -27	responder -7	ricordare 38	riferire -12	rispondere -15	rufen -21	réagir -6	répondre -10	résumer -26	saluer -25	sapere -17	scherzen 18	schreiben 14	schrijven -33	scrivere -13	sentenciar 10	señalar 23	sluiten 21	soltar -28	sostener 20	sostenere 8	sottolineare 23	souffler 20	souligner -6	soupirer 13	sourire -7	soutenir -34	souvenir -29	spiegare 38	spreken -19	staan -9	stellen 39	sublinhar 23	sustentar -35	tagliare -6	teilen 27	trouver -23	unlisted -35	vatten 30	ver -24	verklaren -24	verlauten -16	verraten 22	versichern 27	verweisen -28	vragen -41	weisen -9	widersprechen -27	wollen -6	écrire 29	évoquer -31
report|role|1|	aclarar -31	acrescentar -31	admettre 8	admitir 8	advertir -29	affermare -29	affirmer -39	aggiungere -36	ajouter 12	ammettere 15	annoncer -42	annunciare -32	antworten -26	anunciar -35	appeler -31	apuntar -29	argumentar -19	assicurare 18	atribuir -6	attendre -18	avisar 7	beteuern -25	betonen 21	bevestigen -25	bitten -31	brincar -42	brummen -27	calcular 10	chiedere -7	comentar -25	commentare 23	commenter -24	concluir -37	conclure -8	concordar -31	confermare 18	confier -49	confirmar -38	contar -18	contestar -35	decir 12	declarar -36	demander -18	dichiarare -38	dire 21	dizer -17	erklären -16	erläutern -21	erzählen -6	escludere -25	escrever -27	exclure -28	exigir -30	explicar 15	expresar -28	faire_valoir -41	falar -37	fragen -21	fügen 15	geben -13	gestehen -29	giurare 19	gracejar -28	gritar -33	hablar -30	halten 25	heißen -32	indicar -27	indicare -23	indiquer -32	informar -42	insister 15	insistir -33	ironiser -30	ironizar -29	justificar -30	kündigen -26	lachen -33	lamentar -20	lassen 8	lembrar 20	luiden 15	lâcher -30	manifestar -25	meinen -9	melden 11	negar 8	negare -43	nennen -29	noemen -25	none -10	noter 17	obiettare 30	observar -23	ontkennen -27	osservare 17	parler -29	perguntar -32	plaisanter 11	precisar -22	precisare -44	preferir -44	preguntar -27	prometer -47	proponer -30	proposer -24	préciser -30	prévenir -24	raconter -15	rappeler -26	rechnen -28	reclamar -28	reconhecer -28	reconnaître 6	reconocer -10	recordar 12	recusar -30	referir -32	refuser 26	relever 24	replicar -32	replicare 11	reprochar -21	responder -11	resumir -27	revelar -22	ricordare -38	riferire -44	rigoler 19	rufen -22	räumen -22	réagir -27	réclamer -27	résumer -18	rétorquer -34	sagen -10	sapere -31	scherzare 14	scherzen -27	schreiben -42	schrijven 17	scrivere 31	sentenciar -23	señalar 19	sluiten -28	soltar -23	sostener -31	sottolineare -33	souffler -26	souligner -32	soupirer 20	sourire -29	soutenir -26	souvenir -32	spiegare -24	spreken -38	staan -28	stellen -32	sublinhar -29	sustentar -42	teilen -39	vatten -27	ver -30	verklaren -33	verlauten -23	verraten -28	versichern -29	vertellen -42	verweisen 8	vinden -27	vragen 8	weisen -28	widersprechen -23	willen -39	wollen -33	écrire 25	évoquer -31
report|role|2|	aclarar 16	admitir -37	advertir -30	affermare -32	affirmer 8	afirmar -9	aggiungere -39	ajouter -26	alegar 16	ammettere -29	annoncer 19	annunciare -32	antworten -26	anunciar -32	appeler -27	apuntar -30	argumentar -30	assicurare -36	atribuir 8	attendre -32	avisar -43	berichten -37	beteuern 13	betonen -29	bevestigen -31	bitten -29	brincar 13	brummen -31	calcular -27	chiarire -22	chiedere -51	comentar 9	commentare -37	commenter -25	conclure -28	concordar -31	confermare -38	confier -6	confirmar 6	contar -12	contestar -28	declarar -27	demander 12	dichiarare -24	dire -26	dizer -9	erklären -7	erwidern 26	erzählen -36	escludere -23	escrever 8	exclure -23	exigir -34	explicar 16	expliquer -39	faire_valoir -39	falar -39	fragen -23	fügen -23	garantir -37	geben 16	gestehen -21	glisser -32	gracejar -35	gritar -30	hablar -26	halten -37	heißen -36	indicar -29	indiquer -40	informar 10	insister -28	insistir -31	ironiser -35	ironizar -24	justificar -29	kündigen -28	lachen 12	lamentar -32	lancer -26	lassen -21	lembrar -34	lâcher -34	manifestar -24	meinen 15	melden -37	negar -51	negare -47	nennen 19	noemen -30	none -9	noter -25	obiettare -33	observar -37	parlare -32	parler -20	pedir -63	perguntar -24	plaisanter -15	precisar -35	precisare -30	preferir -53	preguntar -29	prometer 17	promettre -23	proposer -29	prévenir 16	raccontare -33	raconter -40	rappeler -49	rechnen -25	reconhecer -26	reconnaître 9	reconocer -37	recordar -29	recusar -24	referir -28	refuser -22	relatar -41	replicar -14	replicare -36	reprochar -31	responder 21	resumir -26	revelar -37	ricordare -34	riferire -44	rigoler -33	rispondere -41	rufen -30	räumen 9	réclamer -30	répondre -33	rétorquer 15	sagen -23	sapere -28	scherzare -29	scherzen -29	schreiben -36	schrijven -35	scrivere 17	sentenciar 16	señalar -44	sluiten -31	soltar -34	sostener -29	sottolineare 14	souffler -30	souligner 20	soupirer -41	sourire -30	soutenir -27	souvenir -21	spiegare -35	spreken -34	staan -30	stellen -24	sublinhar -30	sustentar -26	tagliare -44	teilen -40	unlisted 26	vatten -30	ver -32	verklaren 16	verraten -31	versichern -25	vertellen -29	verweisen -31	vinden -31	vragen -28	weisen -27	willen -42	wollen -25	zeggen -15	écrire -36	évoquer -25
report|role|3|	admitir -52	affermare -31	affirmer -45	afirmar -10	aggiungere 11	alegar -42	ammettere 13	annunciare 11	antworten 6	anunciar -9	appeler -44	apuntar -27	assicurare -80	assurer -37	attendre -56	avisar -56	berichten -59	betonen -30	bitten -34	brincar -67	brummen 10	calcular -47	chiedere -59	comentar -10	commentare -54	commenter -52	conclure -6	confermare -24	confier 8	confirmar -76	contar -13	contestar 25	decir -83	declarar 12	demander -9	dichiarare 7	dire -44	dizer -82	erklären -64	erwidern -46	erzählen -48	escludere -41	exigir -8	explicar -17	faire_valoir -10	falar 8	fragen 6	fügen -21	garantir 22	geben -42	gestehen -28	glisser -55	gracejar -67	hablar -38	halten -58	indicar -43	indiquer -20	informar -19	insistir 10	ironiser -61	ironizar -74	justificar 11	kündigen -31	lassen -41	lembrar -64	lâcher -44	manifestar 17	meinen -38	melden -77	negar -7	negare 13	noemen -42	none -34	noter -51	obiettare 18	observar -21	parlare -41	parler -56	pedir -32	perguntar 20	precisar -55	precisare 7	preferir 15	preguntar -54	prometer -69	promettre 8	prévenir -68	raccontare -39	rappeler -56	reconhecer -36	reconocer -45	recordar -58	recusar -54	referir -35	refuser -27	relatar -50	replicar 23	responder 10	resumir -53	revelar -45	ricordare -44	riferire -8	rigoler -36	rispondere 17	rufen -46	räumen 9	réclamer -45	répondre 21	rétorquer -74	sagen -21	sapere -43	scherzare -52	schrijven -44	señalar -34	sluiten -37	soltar 8	sostener -62	sottolineare -46	souffler 12	soupirer 9	sourire -55	soutenir 13	souvenir -43	spiegare -38	spreken -93	staan -58	sublinhar -56	sustentar 9	tagliare -53	teilen -66	vatten -55	verraten -44	versichern -64	vertellen -52	verweisen -42	vinden -35	vragen -55	willen -66	wollen -39	écrire -58	évoquer -35
report|role|false|	aclarar -19	acrescentar -39	admettre -38	advertir 12	affermare -11	affirmer -18	aggiungere -20	ajouter -37	alegar 17	ammettere 12	annoncer -17	annunciare 21	antworten 11	anunciar -34	appeler -59	argumentar -8	assicurare -22	atribuir 9	attendre -60	berichten -48	beteuern 22	betonen 26	bevestigen -30	bitten -49	brincar 6	calcular -20	chiedere -32	comentar 8	commentare 14	commenter -20	concluir -49	conclure -11	concordar -53	confermare -40	confirmar -33	contestar -19	decir 10	dichiarare 29	dire -9	dizer -16	erinnern -16	erklären 7	erläutern -30	erwidern -12	erzählen 14	escludere -39	exigir -13	explicar 9	expliquer 23	expresar -24	faire_valoir -20	falar -8	fügen 14	garantir 11	geben -29	giurare -6	glisser -15	gracejar 18	gritar -54	hablar -56	halten -6	heißen -38	indicare -37	indiquer -27	insister -35	insistir -19	ironiser 20	ironizar -8	justificar -13	lachen -6	lamentar -42	lancer 11	lembrar -14	luiden -7	lâcher -49	meinen 12	negare 13	noemen -49	none -20	noter 7	obiettare 14	observar 7	ontkennen 19	osservare 13	parlare -55	parler -47	pedir 10	perguntar -27	plaisanter -15	precisare -7	preguntar -60	prometer -11	promettre 7	proponer -11	proposer -11	rappeler 18	rechnen -40	reclamar -44	reconhecer -27	reconnaître 11	reconocer 18	recordar -25	recusar -21	referir -28	refuser -7	relatar 10	replicar 8	replicare 17	reprochar -40	responder 16	resumir -40	ricordare -63	riferire 6	rigoler 11	rufen -46	räumen 10	réagir 24	réclamer -58	répondre 28	résumer -34	rétorquer 14	sagen -6	saluer -26	sapere -44	scherzare 19	scherzen 7	schreiben -7	schrijven -8	scrivere 14	sentenciar 12	señalar 10	sluiten -32	sostenere 25	sottolineare 6	souffler 26	soupirer 26	sourire -27	souvenir -53	spiegare 19	spreken -26	staan -32	stellen 29	sublinhar -51	sustentar -19	tagliare 9	teilen -7	trouver -33	vatten 12	ver -62	verlauten -66	verraten 11	versichern 19	vertellen -14	verweisen -23	weisen 11	widersprechen -45	willen -72	wollen -28	écrire 26	évoquer -49
report|role|false|aclarar|	3 -31	4-6 10
report|role|false|admitir|	1 18	13+ -36	3 -38	4-6 -36	7-12 -31
report|role|false|advertir|	4-6 -37
report|role|false|affermare|	4-6 -25
report|role|false|affirmer|	4-6 -51	7-12 -39
report|role|false|afirmar|	1 6	13+ -49	2 31	3 -15	4-6 -53	7-12 -67
report|role|false|aggiungere|	2 -31	4-6 12	7-12 -22
report|role|false|ajouter|	4-6 -27
report|role|false|alegar|	1 32	4-6 8	7-12 -15
report|role|false|ammettere|	1 11	2 -34	3 -17	7-12 13
report|role|false|annoncer|	0 -34	7-12 16
report|role|false|annunciare|	3 10	4-6 -56	7-12 14
report|role|false|antworten|	7-12 -33
report|role|false|anunciar|	4-6 -33
report|role|false|appeler|	4-6 -27
report|role|false|apuntar|	4-6 8	7-12 -38
report|role|false|assicurare|	1 -18	2 -58	3 6	4-6 -50	7-12 -52
report|role|false|assurer|	1 -7	2 -45	3 -37
report|role|false|atribuir|	1 -6	4-6 15
report|role|false|attendre|	3 -30	4-6 -30	7-12 -51
report|role|false|avisar|	1 27	4-6 -29	7-12 -50
report|role|false|berichten|	0 -32	1 -34	2 -32	4-6 -35
report|role|false|betonen|	2 31	3 -16	4-6 -29	7-12 11
report|role|false|bitten|	4-6 -28	7-12 -31
report|role|false|brincar|	1 15	4-6 -44	7-12 -43
report|role|false|brummen|	1 -12	2 7	4-6 -37
report|role|false|calcular|	4-6 -34	7-12 -29
report|role|false|chiedere|	13+ -49	2 -48	3 -28	4-6 -45	7-12 -47
report|role|false|comentar|	2 -28	3 19	4-6 8	7-12 -82
report|role|false|commentare|	1 23
report|role|false|commenter|	4-6 -40
report|role|false|conclure|	1 7	3 -18	4-6 -43
report|role|false|concordar|	4-6 -34	7-12 -37
report|role|false|confermare|	1 -34	4-6 -40
report|role|false|confier|	2 15	4-6 -44	7-12 -40
report|role|false|confirmar|	2 -31	4-6 -47
report|role|false|contar|	13+ 7	2 -38	4-6 -16	7-12 -69
report|role|false|contestar|	1 -34	3 -21
report|role|false|decir|	1 8	13+ -37	3 25	4-6 -49	7-12 -66
report|role|false|declarar|	1 19	4-6 -46	7-12 -38
report|role|false|demander|	1 -23	13+ 13	2 -36	4-6 22	7-12 -62
report|role|false|dichiarare|	4-6 -29
report|role|false|dire|	1 -12	13+ -46	2 10	3 -48	4-6 -13
report|role|false|dizer|	1 12	13+ -56	3 -10	4-6 -40	7-12 -62
report|role|false|erklären|	0 10	2 14	3 -23	4-6 -45	7-12 -44
report|role|false|erläutern|	4-6 -20
report|role|false|erwidern|	4-6 -46	7-12 -27
report|role|false|erzählen|	1 11	13+ -33	2 -20	3 18	4-6 -36	7-12 9
report|role|false|escludere|	1 -27
report|role|false|escrever|	2 14	3 -18	7-12 14
report|role|false|exigir|	1 -30	4-6 -41
report|role|false|explicar|	1 23	2 -42	3 -30	4-6 -29	7-12 -6
report|role|false|expliquer|	1 -12	2 -35	4-6 -55	7-12 14
report|role|false|expresar|	1 6
report|role|false|faire_valoir|	2 -24	4-6 -42	7-12 -16
report|role|false|falar|	2 -24	3 -28	4-6 -38	7-12 -39
report|role|false|fragen|	7-12 11
report|role|false|fügen|	1 16
report|role|false|garantir|	2 -38	3 -32	4-6 -41
report|role|false|geben|	1 -14	3 -31	4-6 -36
report|role|false|gestehen|	4-6 -26
report|role|false|glisser|	4-6 -36	7-12 -43
report|role|false|gritar|	4-6 -23	7-12 -35
report|role|false|hablar|	3 -20	4-6 -33
report|role|false|halten|	3 -34
report|role|false|heißen|	1 -32	4-6 -41
report|role|false|indicare|	3 -31
report|role|false|indicar|	1 18	2 -36	4-6 -38
report|role|false|indiquer|	2 -33	3 -9	4-6 -42
report|role|false|informar|	0 -17	1 -9	2 10	4-6 -77	7-12 -6
report|role|false|insistir|	4-6 14
report|role|false|ironiser|	1 25	4-6 -32	7-12 -40
report|role|false|ironizar|	4-6 -45	7-12 -45
report|role|false|justificar|	4-6 -33	7-12 14
report|role|false|kündigen|	1 14	3 -19	4-6 -33	7-12 -30
report|role|false|lachen|	3 28
report|role|false|lamentar|	1 -37	4-6 -28
report|role|false|lassen|	3 -21	4-6 -36	7-12 -27
report|role|false|lembrar|	3 21	4-6 -42	7-12 -57
report|role|false|lâcher|	7-12 -42
report|role|false|meinen|	1 28	2 -14	3 -25	4-6 -25	7-12 -26
report|role|false|melden|	1 16	4-6 -51	7-12 -63
report|role|false|negare|	4-6 -56	7-12 13
report|role|false|negar|	1 13	13+ 9	3 -46	4-6 18	7-12 -62
report|role|false|none|	0 -7	1 -8	13+ -23	2 -23	4-6 -15	7-12 -23
report|role|false|noter|	3 -27	4-6 -19
report|role|false|obiettare|	4-6 11	7-12 -41
report|role|false|observar|	4-6 -26	7-12 -20
report|role|false|osservare|	7-12 17
report|role|false|parlare|	1 -24	4-6 -39	7-12 -45
report|role|false|parler|	4-6 -41
report|role|false|pedir|	3 -46	7-12 -83
report|role|false|perguntar|	3 -28	4-6 -54	7-12 -43
report|role|false|precisare|	1 6	2 -40	3 -23	4-6 13	7-12 -65
report|role|false|precisar|	4-6 -32	7-12 -39
report|role|false|preferir|	1 -23	13+ -36	2 -35	3 -27	4-6 -54	7-12 21
report|role|false|preguntar|	4-6 -34	7-12 -30
report|role|false|prometer|	2 -31	3 19	4-6 -46	7-12 -59
report|role|false|promettre|	3 -23
report|role|false|proposer|	4-6 -32
report|role|false|préciser|	4-6 -32
report|role|false|prévenir|	1 7	4-6 -44	7-12 -44
report|role|false|raccontare|	1 10	2 13	4-6 -40
report|role|false|raconter|	1 13	3 -29	4-6 -38	7-12 -46
report|role|false|rappeler|	1 29	3 13	4-6 -53	7-12 -49
report|role|false|rechnen|	7-12 -27
report|role|false|reconhecer|	4-6 -27
report|role|false|reconnaître|	4-6 -26
report|role|false|reconocer|	4-6 -39
report|role|false|recordar|	1 -19	2 -35	4-6 -29	7-12 -49
report|role|false|recusar|	4-6 -41
report|role|false|referir|	2 -30	7-12 -19
report|role|false|refuser|	4-6 -22
report|role|false|relatar|	1 6	2 13	3 -37	4-6 -39	7-12 -35
report|role|false|replicare|	1 9	7-12 15
report|role|false|replicar|	2 6	4-6 -35	7-12 22
report|role|false|reprochar|	4-6 -28
report|role|false|responder|	1 -6	13+ -59	2 12	3 -19	7-12 6
report|role|false|resumir|	1 -25	3 -20	4-6 -27	7-12 -42
report|role|false|revelar|	1 -24	4-6 8	7-12 -47
report|role|false|ricordare|	2 -28	4-6 -45	7-12 -37
report|role|false|riferire|	1 12	2 -46	3 -39	4-6 -54
report|role|false|rigoler|	4-6 -31
report|role|false|rispondere|	13+ -9	2 6	3 21	4-6 -33	7-12 -54
report|role|false|rufen|	4-6 -26	7-12 -39
report|role|false|räumen|	3 -27	7-12 18
report|role|false|réagir|	1 16
report|role|false|réclamer|	2 -29	4-6 -34	7-12 -39
report|role|false|répondre|	2 -29	3 -28	7-12 29
report|role|false|résumer|	2 -23
report|role|false|rétorquer|	4-6 -45	7-12 -49
report|role|false|sagen|	1 -14	13+ -32	2 9	3 -29	4-6 -13	7-12 -54
report|role|false|sapere|	2 -26	4-6 -48	7-12 -34
report|role|false|scherzare|	2 -39
report|role|false|scherzen|	4-6 -32
report|role|false|schreiben|	1 -8	2 -35	7-12 -59
report|role|false|schrijven|	4-6 -35	7-12 -34
report|role|false|scrivere|	2 -32	3 6	4-6 17
report|role|false|sentenciar|	4-6 -28
report|role|false|señalar|	1 26	2 -36	4-6 -39
report|role|false|sluiten|	4-6 -31	7-12 -36
report|role|false|sostenere|	2 23
report|role|false|sostener|	4-6 -34	7-12 -48
report|role|false|sottolineare|	7-12 -42
report|role|false|soupirer|	7-12 6
report|role|false|sourire|	4-6 -18	7-12 -27
report|role|false|soutenir|	2 -26	4-6 27	7-12 -45
report|role|false|souvenir|	2 -23	4-6 -19	7-12 -41
report|role|false|spiegare|	1 24
report|role|false|spreken|	1 -18	3 -24	4-6 -55	7-12 -71
report|role|false|staan|	3 -27	4-6 -31	7-12 -36
report|role|false|stellen|	1 31	4-6 -25
report|role|false|sublinhar|	3 -30
report|role|false|sustentar|	1 -33	4-6 -48	7-12 -42
report|role|false|tagliare|	2 15	4-6 -39
report|role|false|teilen|	1 20	2 -21	4-6 -37
report|role|false|unlisted|	2 -40	3 -41	4-6 15	7-12 -6
report|role|false|vatten|	4-6 -34	7-12 -40
report|role|false|verlauten|	4-6 -51
report|role|false|verraten|	1 23	2 -44	4-6 -30
report|role|false|versichern|	1 26	4-6 -39	7-12 -41
report|role|false|vertellen|	1 -23	2 13	4-6 -45	7-12 -41
report|role|false|verweisen|	1 -21	2 12	3 -36	4-6 -37	7-12 -38
report|role|false|vinden|	3 -26	4-6 -28
report|role|false|vragen|	2 -32	3 18	4-6 -38
report|role|false|weisen|	4-6 -27
report|role|false|willen|	3 -37	4-6 -43	7-12 -56
report|role|false|wollen|	1 -9	4-6 -20	7-12 -33
report|role|false|zeggen|	1 8	13+ 23	2 -15	3 -36	4-6 -19	7-12 -17
report|role|false|écrire|	1 29	4-6 -49	7-12 -46
report|role|true|	acrescentar 31	admitir -25	afirmar 16	aggiungere 20	ajouter 12	alegar -22	ammettere -17	annunciare -25	antworten -17	anunciar 21	appeler 16	apuntar -28	argumentar -30	assicurare -11	attendre -20	avisar 15	berichten -23	bevestigen -25	bitten -30	brummen -22	chiedere -13	comentar -29	commenter -30	concluir -28	conclure 12	confier -28	contar 16	contestar 9	decir -16	declarar -31	demander -30	dichiarare -26	dire 6	dizer -16	erläutern -8	erwidern 14	erzählen -20	exigir -6	explicar 19	faire_valoir -31	falar -31	fragen -13	fügen 8	garantir 22	geben 28	giurare 20	glisser -30	gracejar 18	hablar -27	halten -29	heißen -34	indicar -20	informar -41	insister 25	insistir -7	ironiser -24	ironizar -31	kündigen 22	lamentar 25	lancer 17	lassen -17	lembrar -6	luiden -31	meinen -20	melden -32	negare -33	nennen -15	noemen -24	none -12	noter -6	obiettare -30	parlare -16	parler -33	pedir -21	perguntar 17	precisar 17	precisare -10	prometer -15	promettre 14	proponer -25	proposer -10	préciser 31	prévenir -31	raccontare -24	raconter 10	rappeler -19	reconnaître -30	recordar 20	referir -19	refuser 13	relatar 6	relever 23	replicar -19	replicare -15	reprochar -26	resumir 7	revelar -25	ricordare 37	riferire -24	rufen -17	réclamer 7	répondre -26	rétorquer -35	sagen -12	sapere -31	scherzen -21	schreiben -8	schrijven -26	scrivere 23	sluiten 13	sostenere -27	sottolineare -28	souligner 19	soupirer -25	soutenir -30	souvenir -22	spiegare 13	spreken -38	staan -30	stellen -6	sublinhar 26	sustentar -23	tagliare -27	unlisted 10	ver -28	verklaren -30	verraten -26	versichern -22	vertellen -35	verweisen -8	vragen -33	weisen -15	widersprechen -27	wollen -22	zeggen -17	écrire 19	évoquer -22
report|role|true|affirmer|	2 -35	3 13
report|role|true|afirmar|	2 7	4-6 -37
report|role|true|ajouter|	2 12
report|role|true|alegar|	1 -21
report|role|true|ammettere|	2 -13
report|role|true|anunciar|	1 29
report|role|true|assicurare|	2 -21	3 -34
report|role|true|assurer|	2 -25	3 -23	4-6 -35
report|role|true|chiedere|	3 -18
report|role|true|confier|	2 -12	3 -25
report|role|true|contar|	2 27	3 -38	4-6 -30
report|role|true|contestar|	2 -28
report|role|true|decir|	2 -27	3 -23	4-6 6
report|role|true|demander|	1 -8	2 -22	4-6 -13
report|role|true|dire|	1 20	2 -26	3 -46	4-6 -27
report|role|true|dizer|	1 25	2 -47	3 -24	4-6 -44
report|role|true|erklären|	2 7	3 -23	4-6 -25
report|role|true|erzählen|	4-6 -27
report|role|true|exigir|	1 -6
report|role|true|explicar|	4-6 -16
report|role|true|faire_valoir|	1 -19
report|role|true|falar|	2 -27
report|role|true|garantir|	1 11	2 13
report|role|true|informar|	2 -22	3 -27
report|role|true|insistir|	2 -15
report|role|true|kündigen|	1 23
report|role|true|meinen|	4-6 -20
report|role|true|negare|	3 -23
report|role|true|negar|	2 7
report|role|true|none|	0 -11	1 7	2 -51	3 -14	4-6 16	7-12 -67
report|role|true|parlare|	1 -6
report|role|true|pedir|	1 -18	2 -43	3 15	4-6 -27
report|role|true|preferir|	2 -26
report|role|true|prometer|	1 -10	4-6 -19
report|role|true|raconter|	2 12	3 -21
report|role|true|recordar|	2 15
report|role|true|relatar|	4-6 -27
report|role|true|responder|	1 -36	4-6 -47
report|role|true|resumir|	1 11
report|role|true|ricordare|	1 29	2 7
report|role|true|riferire|	2 -34	4-6 -20
report|role|true|répondre|	1 -25
report|role|true|sagen|	2 -34	3 -21	4-6 -41
report|role|true|sapere|	1 -23
report|role|true|schreiben|	3 -23
report|role|true|scrivere|	1 27
report|role|true|soupirer|	4-6 -22
report|role|true|spreken|	2 -34
report|role|true|sustentar|	4-6 -23
report|role|true|tagliare|	4-6 -21
report|role|true|unlisted|	1 17	2 25	3 -41	4-6 -33
report|role|true|versichern|	3 -20
report|role|true|vertellen|	4-6 -27
report|role|true|verweisen|	1 -8
report|role|true|vragen|	3 -21
report|role|true|zeggen|	3 -32	4-6 -39	7-12 -22
report|role|true|écrire|	3 -23
role|pronoun|	name 25	pronoun -30	role -35
role|role|	name 26	pronoun -53	role -76
turn|pronoun|false|	falsefalse -20	none -20	truetrue 12
turn|pronoun|false|falsefalse|	affirmer 9	ajouter -57	dire -13	lancer 10	no -27	none 8	organisation -39	rappeler -33	résumer -41	sagen -58	unknown 6	yes -10	zeggen -35
turn|pronoun|false|falsetrue|	admettre -49	affirmer -27	ajouter -13	assurer -38	confier -39	contar -31	decir -48	dizer -43	déclarer -32	erklären -19	erzählen -38	estimer -25	fluisteren 6	garantir -32	geben 7	indiquer -39	kündigen -27	lachen -18	lancer -6	laten -42	lâcher -46	meinen -9	no -15	noemen 10	organisation -30	plaider -35	plaisanter -41	poursuivre -40	préciser 7	prévenir -35	raconter -53	rappeler -36	reageren -31	rechnen -17	rekenen -33	responder -26	réclamer -37	répondre 18	résumer -47	sagen -55	souffler 8	souligner -40	souri 14	soutenir -29	stellen -30	témoigner -25	unlisted -16	verklaren -9	versprechen -20	vertellen -64	verwachten -26	vinden 6	voegen -35	yes 24	zeggen -88	écrire 7
turn|pronoun|false|none|	ajouter -28	dire 18	déclarer 22	expliquer -14	leggen 15	no -37	none -10	organisation -58	raconter 20	sagen 11	unknown -13	verzekeren -21	yes 11	zeggen 11	écrire -36
turn|pronoun|false|truefalse|	contar 23	demander 13	dire -6	dizer 33	déclarer 30	erklären 27	geben 29	no -27	none -17	prévenir 24	raconter 46	rekenen 29	responder 24	sagen -13	stellen 15	unknown 21	zeggen 11	écrire 31
turn|pronoun|false|truetrue|	confier 26	dire 8	déclarer 18	erzählen -21	estimer 15	laten 8	meinen 9	no -37	none 6	plaisanter 26	rappeler 18	sagen 8	unknown -17	unlisted 17	vertellen 22	yes 50	zeggen 17	écrire 19
turn|pronoun|true|falsefalse|	affirmer 27	ajouter 32	dire 7	lancer -10	no -17	organisation 35	rappeler 7	sagen -44	unknown -16	yes 7	zeggen -24
turn|pronoun|true|	falsetrue 7	truefalse -13	truetrue 11
turn|pronoun|true|falsetrue|	contar -18	demander -29	dizer -29	déclarer -24	erklären -24	erzählen -18	geben -24	lachen -15	laten -25	organisation -24	prévenir -22	raconter -43	reageren -16	rekenen -28	responder -16	répondre -36	sagen -6	stellen -11	unknown -14	unlisted -34	vertellen -36	yes 8	zeggen -10	écrire -28
turn|pronoun|true|truefalse|	ajouter 28	dire 24	no -64	none -6	poursuivre 26	promettre 15	préciser 9	rappeler 23	réclamer 29	unknown 17	yes 19	zeggen 10
turn|pronoun|true|truetrue|	confier -20	dire -28	meinen -8	no -60	none -13	plaisanter -25	rappeler -26	unlisted -20	vertellen -23	yes 23	zeggen -47	écrire -24
turn|role|false|	falsefalse -11	none -10	truefalse -18	truetrue 16
turn|role|false|falsefalse|	acrescentar -39	afirmar -43	alegar -20	ammettere 10	anunciar -64	apuntar 7	assicurare 9	betonen -29	chiedere 6	concluir -34	confirmar 7	contar -12	decir -44	dire -27	escrever -34	expliquer 25	faire_valoir -18	falar -9	free -9	garantir 7	gracejar 12	informar -43	insistir 8	ironizar -7	lembrar -63	negar -15	negare 7	no -42	pedir -12	perguntar -21	prometer -69	rappeler 19	recordar 6	referir -48	relatar 7	replicar 12	replicare 6	responder -17	ricordare -57	rispondere -18	sagen -53	schreiben -7	scrivere 7	souvenir -46	unknown -7	unlisted 6	wollen -15	yes -6	zeggen -17	écrire 16
turn|role|false|falsetrue|	admitir -40	aggiungere -45	alegar 17	appeler -37	assicurare -69	attendre -50	berichten -61	betonen 14	bevestigen -42	chiedere -48	conclure -43	confermare -27	confier -51	contar -69	contestar 18	decir -35	declarar 7	demander 8	dire -61	dizer -62	erläutern -35	erzählen -56	explicar -17	free -13	fügen -33	geben -21	glisser -57	halten 7	indicar -36	indiquer -9	kündigen -43	lamentar -38	lassen 14	lembrar 16	meinen -33	negar 22	nennen 12	no -35	parlare -32	pedir -24	prometer 14	préciser -27	prévenir -39	raccontare -54	raconter -22	rechnen -24	relatar -47	responder 18	resumir -37	revelar -38	ricordare -37	riferire -17	rispondere 14	rétorquer -60	sagen -75	sapere -54	scherzen -68	schreiben 24	schrijven -37	spiegare -34	spreken -48	staan -49	tagliare 9	teilen 13	unlisted -21	verraten -50	vertellen -45	verweisen 8	vragen 6	weisen 12	widersprechen -43	yes 13	écrire 17
turn|role|false|none|	afirmar 24	annoncer -39	assicurare -48	atribuir 8	berichten -17	commentare 9	confier 10	confirmar -41	decir 13	dire 14	dizer 6	erklären 17	erzählen 16	escrever 6	explicar 25	falar -7	free -13	geben -42	informar 13	negar -15	no -15	none -43	pedir 20	raconter 17	recordar -35	responder 7	sagen 14	schreiben -32	scrivere 13	teilen -24	unknown -6	unlisted -31	vertellen -18	yes -9	zeggen 34	écrire 15
turn|role|false|truefalse|	admitir 20	chiedere -27	contar 25	decir 11	declarar -15	dire 21	dizer -38	no -40	none -10	prometer -20	raccontare 20	rechnen -27	responder -22	riferire 9	sagen -33	soupirer 32	unknown -24	unlisted 17	vragen -31	yes -9	zeggen -17
turn|role|false|truetrue|	contar -26	decir 20	dizer 12	erklären -19	erwidern -6	free 14	geben -22	meinen 11	no -14	none -16	pedir 29	schreiben 19	unlisted 16	yes 12	zeggen -20
turn|role|true|	falsefalse -21	falsetrue -11	truefalse -17	truetrue 32
turn|role|true|falsefalse|	acrescentar 31	afirmar 16	ammettere -11	anunciar 18	apuntar -27	assicurare -23	betonen 15	chiedere -17	concluir -28	confirmar 7	contar 7	decir -26	demander -15	dizer -21	exigir 23	expliquer -34	faire_valoir -31	falar -31	garantir 22	gracejar 18	informar -34	insistir -18	ironizar -30	melden -21	negar 16	negare -33	no -49	none -36	perguntar -17	precisare -18	preferir 13	prometer -27	rappeler -27	recordar 20	referir -19	replicar -19	replicare -15	responder 8	ricordare 33	rispondere -29	sagen 13	schreiben -33	scrivere 27	souvenir -22	unknown -29	unlisted 6	wollen -19	yes -15	zeggen -34	écrire 22
turn|role|true|falsetrue|	admitir -22	assurer -30	chiedere -29	confier -28	contar -36	decir -35	declarar -35	demander -27	dire -43	dizer -43	free -9	glisser -23	meinen -15	no -24	none 8	prometer -31	rechnen -29	relatar -33	responder 21	riferire -38	sagen -39	soupirer -25	unknown 27	unlisted -41	vertellen -27	vragen -19	yes -32	zeggen -31
turn|role|true|truefalse|	appeler 27	assurer -26	chiedere 32	decir -25	demander -27	dire -11	dizer -23	erklären 20	free -17	indiquer 10	ironiser -27	kündigen 23	negar -29	no -60	none 6	parlare 15	pedir -18	préciser 31	raconter 12	répondre -25	sagen -18	spreken -29	tagliare -23	unknown -41	unlisted 24	verweisen -7	vragen -29	weisen -15	yes 23
turn|role|true|truetrue|	decir 12	dire 11	dizer 13	free -23	no -12	pedir -26	sagen -23	schreiben -16	unknown 24	yes 32
`;
