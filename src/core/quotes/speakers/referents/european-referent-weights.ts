/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 12	1 10	13+ -23	3 -7	4-6 -22	7-12 -40	organisation -10	person -8
akin|true|	0 -59	13+ 44	3 -13	7-12 51	organisation -44	person 55
away|pronoun|	0 10	1 21	13+ -14	3 -23	4-6 -21	7-12 -19
away|pronoun|0|	first 6	later 12
away|pronoun|13+|	first -34	later 15
away|pronoun|1|	first 19	later 7
away|pronoun|2|	later -15
away|pronoun|3|	first -19	later -10
away|pronoun|4-6|	first -31
away|pronoun|7-12|	first -16	later -10
away|role|	0 -17	1 11	3 -8	4-6 -12	7-12 -15
away|role|0|	first -16	later -10
away|role|13+|	later -12
away|role|1|	first 8	later 6
away|role|2|	first -14	later 9
away|role|3|	first -7	later -15
away|role|4-6|	first -17	later -13
away|role|7-12|	first -15	later -11
body|false|	organisation -83	person 27
body|false|organisation|	a -41	none -51	the -75
body|false|person|	a -135	none 8	the 34
body|true|	organisation 44	person -61
body|true|organisation|	a -7	none 20	the 46
body|true|person|	a -34	none -67	the -51
body|unknown|	organisation -38
body|unknown|organisation|	none -20	the -42
body|unknown|person|	a -40	none -18	the 7
does|pronoun|	acts 9
does|pronoun|acts|0|	0 21	1 18	2 -15	3 -31
does|pronoun|acts|13+|	first -9	later 31
does|pronoun|acts|1|	0 -42	1 -40	2 12	3 21	first 15	later 17
does|pronoun|acts|2|	2 -56	3 -14	first 16
does|pronoun|acts|3|	1 -32	2 -18	first -17	later -44
does|pronoun|acts|4-6|	first -30	later -9
does|pronoun|acts|7-12|	first -30	later -89
does|pronoun|null|0|	0 17	1 17	2 -25	3 -6	first -39	later 13
does|pronoun|null|13+|	first -22	later -18
does|pronoun|null|1|	0 -39	2 -30	3 -14
does|pronoun|null|2|	0 -29	1 -9	2 9	3 -8	first -6	later -28
does|pronoun|null|3|	0 34	3 -27	first -11	later 38
does|pronoun|null|4-6|	first -17	later 12
does|pronoun|null|7-12|	first -7	later -17
does|pronoun|says|0|	1 29	3 -8	first 20
does|pronoun|says|13+|	first -42
does|pronoun|says|1|	0 -52	1 -27	2 13	3 -16	first 13
does|pronoun|says|2|	1 -46	2 -9	3 -12	first -6
does|pronoun|says|3|	0 8	1 -36	2 -26	first -13	later -54
does|pronoun|says|4-6|	first -20	later -14
does|pronoun|says|7-12|	first -11
does|role|	acts 10	says -9
does|role|acts|0|	0 14	2 -28	3 -25	first 13	later -23
does|role|acts|13+|	later 6
does|role|acts|1|	0 -18	2 -21	later 29
does|role|acts|2|	0 -53	1 -6	3 -16	later 16
does|role|acts|3|	0 -33	1 -46	later -17
does|role|acts|4-6|	first -25	later -13
does|role|acts|7-12|	first -49	later -26
does|role|null|0|	1 -17	first -26	later 13
does|role|null|13+|	first -8	later -19
does|role|null|1|	0 -21	1 -22
does|role|null|2|	0 23	1 6	2 -22	3 -29	first -18	later -15
does|role|null|3|	0 35	1 -45	2 -31	3 -19	first -10	later 6
does|role|null|4-6|	later -15
does|role|null|7-12|	later -26
does|role|says|0|	1 26	2 -12	first -35	later -42
does|role|says|13+|	later -16
does|role|says|1|	0 -78	1 -43	2 -19	3 -20	later -13
does|role|says|2|	0 -43	1 -9	2 10	3 -15	first -13	later 10
does|role|says|3|	0 24	1 -63	2 -16	first -30	later -34
does|role|says|4-6|	first -18	later -7
ending|pronoun|organisation|	-ci 15	aar -48	ela -61	ele -59	er -65	hem -55	hij -78	il -17	lei -50	lla -41	lle -16	lui -22	sie -26	ze -15	zij -51	él -49
ending|pronoun|person|	-ci -21	aar -15	ela 8	ele -8	er 9	hem 19	hij 12	lei 9	lla 10	lui 16	on -32
ending|role|organisation|	aad -41	ach -33	aco -35	ada -63	ade 40	ado -22	aft -26	age -45	ain -64	ais -53	ale -59	ame -31	ana -41	ann -41	ano -72	apo -34	ata -55	ate -67	ato -41	ats 30	aus 7	aut -40	cat 7	che -39	cho -33	cia 36	cio -40	dad -8	den -50	der 27	die -62	dio -63	dor -47	dos -51	dre -77	efe -44	ega -58	ene -45	eno -31	ent -30	era -43	ere -58	ero -12	ers 21	esa 28	ese -49	eta -26	ete 11	eur -8	eux -39	eño -39	fer -54	fin -42	ger -34	ges 23	gin -34	gão 24	hef -51	hen -38	her 8	hia 6	ica -37	ice -25	ico -60	ief 10	ien -56	ier -35	ige -59	ijf 19	ile -45	ima 8	imo -43	ina -38	ine -61	ing 18	ino -53	ira -58	iro 9	irt -38	ise 10	ist -64	ito -43	ità 16	ité -29	iva -46	ivo -69	ión 19	jer -30	ker 6	lar -27	las -35	lat -47	lde -35	ler -38	lga -28	lia -42	lla -50	lle 14	llo -48	lub 31	lue -39	man -55	mat -26	men -37	mer -57	mme -59	mãe -62	nce 38	nda 23	nde -59	ndo 10	nen -51	ner -57	net -33	nha -35	nna -31	nne -37	nta -50	nte -42	nto -64	nts -18	née -19	oas -43	oce -6	oer -34	oga -37	oge -48	ogo -27	ois -36	ole -44	olo -44	omo -57	ona -34	ond -16	one 6	oog -40	ora -17	ore -19	ori -39	oro -33	ort 12	ota 20	ote -49	oto -19	ouw -49	ppo 8	que -59	qué 26	ral -44	ras -45	rat -6	rau -39	rca -51	rce -47	ren -39	rer -49	res -59	ria -76	rin -12	rio -49	rma 18	ron -55	ros -40	rzt -44	sen -68	ser -49	smo 15	sor -43	ssé -47	sta -17	ste -80	st’ -48	ten -8	ter -24	tes -32	tin -64	tor -76	tra -46	tre -64	tro -74	tée -52	udo 16	uge -36	ule -29	uno -41	ura -34	ure -55	urs -40	use -48	ute -52	uto 9	uté 18	vel -47	voz -51	xto 19	ção 28	ère -53	élu -38	été -12	ême -46	íza -36
ending|role|person|	aad -49	aar -27	ach 14	ada 25	ade -52	ado -16	aft -39	age -60	ain 6	ais 12	ale 14	alt -30	ame -36	ana 22	and -20	ano 10	ata 20	ate 19	ato -6	aus -31	aut -24	ble 16	cat 7	che -10	chi -33	cho -44	cht -34	cia -59	cio -31	cta -32	dad 24	den -62	der -11	die 29	dio -16	dor -14	dos -41	dre 15	ega -18	ene 24	ent -34	era 8	ere 7	ers -58	esa -33	ese 25	eta -43	ete -12	eur -14	eux -36	ger 23	gin 22	gão -33	hef -8	hen -37	her -65	ica 16	ice -10	ico -35	ief -37	ier -22	ige 24	ijf -24	ile -11	ima 9	imo 12	ine -44	ing -11	ion -80	ira -35	iro 21	ise 7	ist 6	ito -11	ité -39	iva 27	ivo 12	ión -51	jer -40	lar 20	las -43	lat -46	lde -27	les -45	lga 11	lla 13	lle -30	llo -52	lub -47	lue 14	man -18	mat -15	men -8	mer 17	mme 10	mãe -10	nce -24	nco 7	nde 14	ndo -16	nen -37	ner 21	net -32	nha -42	nna 20	nne 14	nte -10	nti -69	nto -67	nts -28	oas -36	oce -53	oga 31	oge 23	ogo 29	ois 23	ole -35	omo -10	ona 6	ond 7	one -53	oog 13	ora 6	ore 11	ori -29	oro -48	ort -42	oso 19	ota -62	ote -15	ouw 8	ppo 12	que 19	qué -43	ral -6	ras -31	rat 12	rca 13	rce -57	rde -27	rer -29	res -33	ria 6	rie -31	rio -16	rma -26	rno -47	ron -9	ros -36	rte -48	rti -17	rzt -34	sen 18	smo -45	sor -44	ssé 37	sta 28	ste 42	st’ 27	ten -53	ter -20	tes -74	tie -25	tin -15	tra 26	tre 12	tro -10	tta -13	tée -10	udo -54	uer -26	ule 20	uno -52	ura -24	urs -35	use 23	ute -37	uté -17	xto -38	ção -51	ère 14	élu -7	été -8	ême -45	úri -25
fits|pronoun|	free -38	no -79	organisation -35	yes 57
fits|pronoun|no|	0 -43	1 -39	13+ -69	2 -34	3 -39	4-6 -18	7-12 -54
fits|pronoun|no|0|	acts -28	null -26	says -59
fits|pronoun|no|1|	acts -24	null -6	says -59
fits|pronoun|no|2|	acts -67	says -27
fits|pronoun|no|3|	acts -9	null -19	says -31
fits|pronoun|organisation|0|	null -9
fits|pronoun|organisation|	1 -12	13+ -42	2 -34	3 -24	4-6 -30	7-12 -63
fits|pronoun|organisation|1|	acts -69	says -82
fits|pronoun|organisation|2|	acts -51	null -63	says -54
fits|pronoun|organisation|3|	acts -47	null -66	says -60
fits|pronoun|unknown|0|	acts 11	null 26	says 12
fits|pronoun|unknown|1|	says -8
fits|pronoun|unknown|	2 35	3 -46	4-6 -15	7-12 -14
fits|pronoun|unknown|2|	acts -30	null -34	says -67
fits|pronoun|unknown|3|	null -31	says 17
fits|pronoun|yes|	0 37	1 59	2 10	3 14
fits|pronoun|yes|0|	acts 12	null 12	says 15
fits|pronoun|yes|1|	acts 14	null 18	says 15
fits|pronoun|yes|2|	acts 11	null 10	says 24
fits|pronoun|yes|3|	acts 6	null 15
fits|role|	free -6	no -74	unknown -8	yes 18
fits|role|free|	0 8	1 -13	2 -15	3 -14	4-6 -14	7-12 7
fits|role|free|0|	acts 8
fits|role|free|1|	acts -16	null -19
fits|role|free|2|	null -16	says -19
fits|role|free|3|	acts -12	null -25	says -16
fits|role|no|	0 -42	1 -29	13+ 17	2 -54	3 -27	4-6 -83	7-12 -79
fits|role|no|0|	acts -62	says -62
fits|role|no|1|	acts -16	null 7	says -74
fits|role|no|2|	acts -73	null -86	says -18
fits|role|no|3|	acts -19	null -19	says -56
fits|role|unknown|	0 -52	1 26	2 -23	3 -40	4-6 7	7-12 -24
fits|role|unknown|0|	acts -24	says -42
fits|role|unknown|1|	says 13
fits|role|unknown|2|	acts -17	null 20	says -17
fits|role|unknown|3|	acts -69
fits|role|yes|	0 -33	1 10	13+ -23	2 35	3 13	4-6 -6	7-12 -12
fits|role|yes|0|	acts 18	null 7
fits|role|yes|1|	acts 19	null -21
fits|role|yes|2|	acts -11	null -7	says 7
fits|role|yes|3|	acts 8	null -9	says -12
head|pronoun|organisation|	celle-ci 7	celui-ci 11	ela -61	ele -59	ella -41	elle -16	er -65	haar -48	hem -55	hij -78	il -17	lei -50	lui -22	sie -26	ze -15	zij -51	él -49
head|pronoun|person|	celle-ci -16	celui-ci -10	ela 8	ele -8	ella 10	er 9	haar -15	hem 19	hij 12	lei 9	lui 16	on -32
head|role|organisation|	administração 28	agence 26	agente -23	alcalde -35	altro -38	analyste -42	arguido -41	assessora -13	assessoria -35	atacante -42	autarca -39	auteurs -39	autor -32	autores -27	autorità 16	azienda 23	barista -42	bedrijf 19	belga -28	bericht -48	bewindsman -24	bewindsvrouw -23	brief 10	bürgermeister -30	cadre -50	candidata -24	capo -34	causídico -18	chef -35	chefin -24	chercheuse -30	cittadino -39	club 31	coach -33	collega -50	communiqué 26	comunicado -43	comunicato -40	conseiller -36	dame -31	defesa -43	delas -29	delegada -33	dernier 8	dernière -40	despacho -33	die -60	dieser -39	diplomat -26	diplomate -55	diplomaten -39	diplomático -27	diputada -39	directeur -35	direction 25	direttrice -39	dirigeant -29	dirigeante -21	dirigente -41	docente -49	document -43	documento -51	donna -29	empresa 29	entidade 40	entourage -40	entreprise 11	esta -7	este -44	estudio -36	estudo 22	eux -39	executiva -31	executivo -57	firma 18	fonte -31	fonti -83	frau -39	fuentes -22	funcionaria -43	funcionario -46	governador -24	governante -52	gruppo 8	haus 7	hen -38	homme -49	iemand -43	intéressé -47	investigadora -52	juge -37	jurist -18	juíza -36	legale -30	loro -33	líder 6	madre -45	magistrada -42	magistrat -46	magistrate -37	maire -28	mais -44	man -35	manager -25	mann -49	marido -45	medico -28	minister -29	ministerin -13	ministero -47	ministra -28	ministre -56	ministro -54	mitarbeiter -51	mitteilung 20	moeder -55	mujer -30	mulher -55	mutter -53	mãe -62	mère -35	même -46	nota 20	officier -30	operador -59	operatore -54	organismo 35	outra -25	padre -39	papier -56	perito -26	pessoas -43	político -24	pontefice -32	portavoz -42	porte-parole -41	premier -52	presidenta -31	presidente -69	presule -29	proche -44	préfecture -51	président -38	présidente -34	quest’ -48	rapport -51	rechter -33	relatório -33	rentner -31	responsable 8	responsável -47	ricercatrice -37	sacerdote -18	sentencia 23	sindacalista -31	sindaco -35	sindicato -18	société -12	source -47	sprecher 14	syndicaliste -31	syndicat 10	technicien -22	tecnico -23	texto 19	titular -27	treinador -39	técnico -34	ufficiale -37	uno -38	unternehmen -37	uomo -56	vader -57	vainqueur -35	vater -44	verbale -37	verband 6	voorzitter -34	vorsitzende -27	wethouder -37	woordvoerder 21	woordvoerster 14	édile -31	élu -38	élue -39	órgão 24	último -35
head|role|person|	administrador -17	agence -26	agente 16	alcalde -27	altro 21	analyste 25	arguido 20	asesor -22	assessora -32	assessoria -51	atacante 24	autarca 11	autor -19	autores -33	azienda -10	banco 7	barista -19	bedrijf -24	behörde -27	belga 11	bericht -26	bewindsman 23	bewindsvrouw 28	brief -37	bürgermeister -8	cadre -30	candidata 21	causídico 23	chef -11	chefin 10	chercheuse 24	cittadino -35	cliente -40	club -47	coach 14	collega -11	commandant -13	communiqué -43	comunicato -47	conduttrice 9	conseiller -43	dame -36	defesa -22	delas -39	delegada -8	deles -45	dernier -9	dernière 15	despacho -44	die 29	dieser 7	diplomat -15	diplomate 10	diplomaten -28	diplomático -21	diputada 18	directeur -55	direction -60	diretora 15	dirigeant 31	dirigeante 26	dirigente -17	docente -24	document -49	documento -58	donna 13	empresa -22	entidade -52	entourage -57	esta 19	este 9	estudio -23	estudo -40	eux -36	executiva 20	executivo 14	firma -26	fonte -88	fonti -60	forscherin 11	fuentes -64	funcionaria 9	funcionario 30	governador -36	governante 28	gruppo 12	haus -31	hen -37	homme 9	iemand -40	intéressé 37	investigadora 20	juge -27	jurist 23	júri -25	legale 13	loro -48	líder 15	madre -15	magistrada 20	magistrat -11	mais 17	man -62	manager 19	mann -8	marido -30	medico -48	minister 22	ministero -32	ministra 12	ministre 28	ministro -32	mitarbeiter -32	mitteilung -43	moeder -44	mujer -40	mulher -49	mãe -10	mère 14	médico -45	même -45	nota -62	officier -7	operatore -29	organismo -38	outra 25	padre 28	papier -37	parti -15	perito -44	pessoas -36	pontefice -42	portavoce -53	porte-parole -32	presidente -50	presule 20	proche -42	préfecture -32	président -20	présidente -19	quest’ 27	rapport -33	rechter -24	relatório -37	rentner 15	ricercatrice 22	sacerdote 16	sentencia -37	sindacalista 28	sindicato -35	société -8	source -57	sprecher -47	sprecherin -34	syndicaliste 24	syndicat -29	tecnico 16	texto -38	titular 20	treinador 30	técnico -17	ufficiale 28	uno -52	uomo -11	vader -48	verbale -33	verband -20	voisine -43	voorzitter -7	wethouder -33	woordvoerder -52	woordvoerster -32	élu -7	élue 14	órgão -33
introduced|	false -8	true 49
introduced|false|	a -48	none -20	own -9	third 8
introduced|true|	the 46
kind|pronoun|	organisation -42	person 19
kind|pronoun|organisation|	own -44	third -40
kind|pronoun|person|	third 19
kind|role|	organisation -18	person 8
kind|role|organisation|	a -14	none -7	the -14
kind|role|person|	a -64	none -22	the 21
kin|artist|	none 49	other 22	same -16
kin|association|	other -39	same 30
kin|authority|	none -13	other -23	same -15
kin|club|	other -55	same 13
kin|coach|	same 7
kin|company|	none 20	other 13	same 21
kin|court|	none 36	other -50	same -39
kin|doctor|	none -74	same -30
kin|envoy|	none -38	other -14
kin|false|	none -6	other -23
kin|false|none|	0 -15	1 -7	13+ -11	2 21	4-6 -53	7-12 -8
kin|false|none|free|	false -32	true 6
kin|false|none|no|	false -25
kin|false|none|unknown|	true 30
kin|false|none|yes|	true 40
kin|false|other|	0 -29	1 -6	13+ -38	2 -21	3 -11	4-6 19	7-12 -54
kin|false|other|free|	true -35
kin|false|other|no|	false -80	true -50
kin|false|other|yes|	false -12	true -8
kin|judge|	none -20	other -22	same 35
kin|lawyer|	none 12	other -31	same 28
kin|leader|	none -64	same 15
kin|mayor|	none -67	other -16	same 17
kin|member|	same 16
kin|minister|	none -40	other -38	same 32
kin|null|	none -6	other -23
kin|party|	none -17	other -32
kin|player|	none 20	other 9	same -31
kin|police|	none -21	other -19	same -20
kin|press|	none -24	other 13
kin|priest|	none -20	other -73
kin|prosecutor|	none -73	other -37
kin|scientist|	other 46	same 49
kin|teacher|	none -26	other -41	same 32
kin|true|	none -12	other -27	same 55
kin|true|none|	0 25	2 -26	4-6 -32	7-12 -11
kin|true|none|free|	true -14
kin|true|none|no|	false -27
kin|true|none|unknown|	false -50
kin|true|none|yes|	true 8
kin|true|other|	0 -38	13+ -11	2 -37	3 -29	4-6 -23	7-12 -34
kin|true|other|free|	false -19	true -50
kin|true|other|no|	false -20	true -36
kin|true|other|unknown|	false -23	true 27
kin|true|other|yes|	false -16	true -29
kin|true|same|	0 -24	1 18	13+ 26	2 44	3 -9	4-6 9	7-12 41
kin|true|same|free|	false 44	true -9
kin|true|same|no|	false -73	true -13
kin|true|same|unknown|	false 6	true 16
kin|true|same|yes|	false 38	true 28
kin|union|	none -17	other -19
kin|worker|	other -13	same 19
kin|writer|	other -24	same -6
language|de|pronoun|	organisation -43	person 9
language|de|role|	organisation -35
language|es|pronoun|	organisation -68	person 11
language|es|role|	organisation -22
language|fr|pronoun|	organisation -14
language|fr|role|	organisation -6
language|it|pronoun|	organisation -59	person 14
language|nl|pronoun|	organisation -61	person 9
language|nl|role|	organisation -15
language|pt|pronoun|	organisation -78
language|pt|role|	organisation 16	person -11
last|pronoun|false|	0 7	1 19	13+ -11	2 16	3 -11	4-6 -24	7-12 -42
last|pronoun|false|0|	0 7
last|pronoun|false|13+|	2 -25	3 -11
last|pronoun|false|1|	0 26	1 -23
last|pronoun|false|2|	0 11	2 14
last|pronoun|false|3|	0 20	1 -38	2 -16
last|pronoun|false|4-6|	0 -23	1 -26	2 -13	3 -13
last|pronoun|false|7-12|	1 -13	2 -48	3 -20
last|pronoun|false|no|	0 -54	1 -23	2 -25	3 -21
last|pronoun|false|organisation|	0 -14	1 -50	2 -80	3 -71
last|pronoun|false|unknown|	0 27	1 -18	2 -48
last|pronoun|false|yes|	0 28	1 28	2 15	3 -6
last|pronoun|true|	0 15	1 9	13+ -11	2 -25	3 -20	7-12 36
last|pronoun|true|0|	0 15
last|pronoun|true|13+|	3 -11
last|pronoun|true|1|	0 9
last|pronoun|true|2|	1 -30
last|pronoun|true|3|	1 -25	2 -32
last|pronoun|true|4-6|	0 21	2 -14	3 -26
last|pronoun|true|7-12|	1 -25	2 44	3 11
last|pronoun|true|no|	0 -42	1 -44	2 -6	3 -16
last|pronoun|true|organisation|	0 19	1 21	2 -7	3 -31
last|pronoun|true|unknown|	1 8	2 -55	3 -22
last|pronoun|true|yes|	1 9	2 26	3 37
last|role|false|	0 -16	1 8	13+ -6	4-6 -15	7-12 -10
last|role|false|0|	0 -16
last|role|false|13+|	2 8	3 -8
last|role|false|1|	0 15	1 -20
last|role|false|3|	1 -21	3 -48
last|role|false|4-6|	1 -36	2 -16
last|role|false|7-12|	1 -27	2 -7	3 -10
last|role|false|free|	1 -16	3 -20
last|role|false|no|	0 -31	1 -21	2 -80	3 -23
last|role|false|unknown|	0 -19	3 -9
last|role|false|yes|	1 -7
last|role|	true -11
last|role|true|	0 -14	2 -13	3 -19	7-12 -25
last|role|true|0|	0 -14
last|role|true|1|	0 23	1 -43
last|role|true|2|	1 -17	2 -42
last|role|true|3|	0 -9	1 -28	2 10
last|role|true|4-6|	0 -10	1 -8	2 12	3 -65
last|role|true|7-12|	1 6	2 -77	3 -12
last|role|true|free|	1 -11	2 -31	3 -8
last|role|true|no|	0 -69	1 -32	2 -17	3 -88
last|role|true|unknown|	0 -42	1 15	3 22
last|role|true|yes|	0 16	2 -13
near|pronoun|0|	0 10
near|pronoun|13+|	2 -25	3 -13
near|pronoun|1|	0 27	1 -24
near|pronoun|2|	0 7	1 -21
near|pronoun|3|	0 17	1 -44	2 -21
near|pronoun|4-6|	0 -14	1 -20	2 -15	3 -21
near|pronoun|7-12|	1 -21	2 -20	3 -13
near|role|0|	0 -17
near|role|13+|	2 8	3 -7
near|role|1|	0 25	1 -37
near|role|2|	0 6	1 -12	2 -15
near|role|3|	1 -30	2 8	3 -51
near|role|4-6|	1 -31	2 -10
near|role|7-12|	1 -17	2 -13	3 -13
	nobody -13
nobody|ending|pronoun|	aar 11	ela -26	ele 9	hem -53	hij -30	il -11	lei -19	lla -23	lle -22	lui -60	on 30	zij -6
nobody|ending|role|	aad 42	aar 13	ach -22	ada -25	ade -44	ado 12	aft 32	age 44	ail -22	ais -13	alt 23	ame 20	ana -28	and 8	ano -18	ant -11	apa 30	ata -19	ate -22	ati -12	ato 20	ats -29	aus -10	aut 23	ble -26	cat -39	che 11	chi 28	cho 32	cht 13	cia -26	cio 27	cta 32	dad -37	den 40	der -23	die -29	dio 23	dor 17	dos 38	dre -12	ega 30	ene -35	eno -6	ent 40	era -10	ers -17	esa -24	ese -53	eta 37	eur 13	eux 27	fer 10	ger -31	ges -17	gin -22	gão -29	hef 11	hen 33	her 6	ica -21	ico 34	ido -7	ien 6	ier 23	ige -31	ijf -22	ile 13	ima -42	imo -16	ine 37	ing -16	ino 10	ion 8	ipe 13	ira 29	iro -35	ise -33	ito 13	ità -31	ité 28	iva -20	ión -17	jer 23	ker -16	lar -38	las 36	lat 37	lde 24	les 28	lga -12	lia 9	lla -13	llo 38	lub -23	lue -25	man 24	mat 17	men 26	mer -31	mme -12	mãe 14	nce -25	nco -26	nda -49	nde -15	ndo -13	nen 29	ner -50	net 36	nha 33	nna -17	nne -18	nta 6	nte 17	nti 9	nto 60	nts 22	oas 27	oce 25	oer 35	oga -37	oge -31	ogo -33	ois -29	ole 35	omo 17	ona -6	one 23	ora -7	ore -23	ori 31	oro 26	oso -30	ota -13	ote 13	ouw -7	ppo -25	qué -28	ras 27	rat -22	rau -6	rca -9	rce 42	rde 6	rer 35	res 40	rie 39	rio 32	rma -26	rno 31	ron 16	ros 29	rte 9	rzt 34	sen -12	ser -12	smo -9	sor 43	ssé -35	sta -41	ste -47	st’ -37	são 25	ten 35	ter 21	tes 39	tie 10	tin 19	tor 6	tra -41	tre -15	tro 17	tta 16	tée 14	udo -9	uer 23	ule -28	une 32	ung -12	uno 39	ura 26	ure 21	urs 43	use -21	ute 25	uto -30	uté -19	voz 12	xto -15	ção -11	ère 7	été 7	ême 30	íza -24	úri 30
nobody|kin|a|	coach 23	company 49	court -39	doctor 26	envoy 52	lawyer 37	leader 9	mayor 25	member 18	minister 19	party 31	player 41	police 49	scientist 36	union 27	worker 37	writer 25
nobody|kin|none|	authority 51	company -41	leader -18	scientist -22
nobody|kin|the|	artist -76	association -8	coach -34	company -64	doctor 34	envoy -12	lawyer -15	leader 17	mayor 15	member -36	party 26	player -38	police 19	press 6	priest 30	prosecutor 51	scientist -83	teacher 23	union 8	worker -26	writer -18
nobody|many|	false -12
nobody|met|pronoun|	never -18
nobody|met|pronoun|never|	own 7	third -20
nobody|met|role|	a 38	bare -28	the -26
nobody|met|role|a|	a 40	the 28
nobody|met|role|bare|	a -10	none 20	the -21
nobody|met|role|never|	a 37	none 10	the -17
nobody|met|role|the|	a 10	none -14	the -26
nobody|others|	1 -26	2 -64	3 17
nobody|pronoun|	celui-ci -31	ela -26	ele 9	ella -23	elle -22	haar 11	hem -53	hij -30	il -11	lei -19	lui -60	on 30	own 7	third -20	zij -6
nobody|role|	a 34	acta 28	administrador 15	administração -39	agence -29	agente -18	alcalde 24	altro -41	analyste -25	arguido -15	asesor 22	assessora 20	assessoria 33	atacante -29	autarca -9	auteurs 29	autor 13	autores 26	autorità -31	azienda -45	banco -26	barista 14	beamter 19	bedrijf -22	belga -12	bericht 31	bewindsman -31	bewindsvrouw -31	bronnen 20	bürgermeister 22	cadre 37	candidata -26	causídico -31	chef 17	chefin -33	chercheuse -26	cittadino 17	cliente 33	club -23	coach -22	collega 17	comissão 25	comitato 28	commandant 16	communiqué -28	comunicado 29	comunicato 34	conduttrice -24	conseiller 40	dame 20	defesa 31	delas 29	delegada 15	deles 28	dernière -36	despacho 32	die -30	dieser -16	diplomat 17	diplomate -8	diplomaten 23	diplomático 23	diputada -18	directeur 35	direction -12	directora -12	directrice 11	diretora -15	direttrice -20	dirigeant -32	dirigeante -28	dirigente 17	docente 22	document 36	documento 52	donna -8	empresa -46	entidade -44	entourage 41	entreprise -24	esta -41	este -9	estudio 24	estudo -21	eux 27	executiva -31	executivo 9	firma -26	fonte 42	fonti 56	forscherin -26	frau -6	fuentes 27	funcionario -25	governador 21	governante -34	governo 22	gruppo -25	habitants 27	haus -10	hen 33	homme -10	iemand 34	intéressé -35	investigadora -35	juge 23	jurist -23	juíza -24	júri 30	legale -18	loro 26	líder -36	madre 12	magistrada -25	magistrat 11	mais -15	man 44	manager -27	mann 11	marido 31	medico 32	minister -15	ministero 31	ministra -28	ministre -42	ministro 41	mitarbeiter 30	mitteilung -13	moeder 35	mujer 23	mulher 40	mãe 14	mère -12	médico 33	même 30	none 9	nota -13	officier 7	ondernemer -19	operador 25	operatore 37	organismo -42	outra -41	padre -39	papa 30	papier 35	perito 28	pescadores 18	pessoas 27	pontefice 36	portavoce 20	porte-parole 32	premier -6	presidente 46	presule -28	prima -32	proche 23	préfecture 39	président 17	présidente 15	quest’ -37	rapport 42	rechter 26	relatório 29	rentner -25	responsable -19	ricercatrice -28	sacerdote -24	sentencia -16	sindacalista -34	sindicato 19	société 7	source 42	sprecher -8	syndicaliste -28	syndicat -30	technicien -23	tecnico -25	texto -15	the -24	titular -38	treinador -36	técnico 16	ufficiale -31	uno 34	unternehmen 23	uomo 19	vader 32	vainqueur -32	vater -9	verbale 31	verband -7	voisine 36	voorzitter 8	wethouder 31	woordvoerster -16	édile -6	élue -25	équipe 13	órgão -29	último 10
often|pronoun|	0 -25	1 -6	2 -15	3 25	4 31
often|role|	0 -44	1 -14	2 16	3 10
quoted|	false 6	true -47
rank|pronoun|0|0|	organisation 9	person -6
rank|pronoun|0|1|	person 17
rank|pronoun|0|2|	organisation -27	person -7
rank|pronoun|0|3|	organisation -49	person -35
rank|pronoun|0|4-6|	organisation -49	person -25
rank|pronoun|0|7-12|	person -13
rank|pronoun|1|0|	organisation -31	person 49
rank|pronoun|1|1|	organisation -14	person 19
rank|pronoun|1|2|	organisation -67
rank|pronoun|1|3|	person 11
rank|pronoun|1|4-6|	organisation -9	person -12
rank|pronoun|1|7-12|	organisation -26	person -41
rank|pronoun|	2 -12	3 13	4 -22
rank|pronoun|2|13+|	person -33
rank|pronoun|2|1|	organisation -47	person -15
rank|pronoun|2|2|	organisation -41
rank|pronoun|2|3|	organisation -42	person -23
rank|pronoun|2|4-6|	organisation -55	person 15
rank|pronoun|2|7-12|	organisation -33
rank|pronoun|3|13+|	organisation -25	person -26
rank|pronoun|3|1|	organisation -25	person 15
rank|pronoun|3|2|	organisation -31	person 33
rank|pronoun|3|3|	organisation -42	person 9
rank|pronoun|3|4-6|	organisation -47
rank|pronoun|3|7-12|	organisation -46	person 9
rank|pronoun|4|13+|	organisation -39	person 8
rank|pronoun|4|2|	organisation -29	person -37
rank|pronoun|4|3|	organisation -23
rank|pronoun|4|4-6|	organisation -48	person -44
rank|pronoun|4|7-12|	organisation -58	person -8
rank|role|0|0|	organisation 17	person -59
rank|role|0|2|	organisation -6	person -28
rank|role|0|3|	organisation -10	person 12
rank|role|0|4-6|	person -17
rank|role|0|7-12|	organisation 23
rank|role|1|0|	person -6
rank|role|1|1|	organisation -20	person 19
rank|role|1|2|	organisation -21
rank|role|1|3|	organisation -39
rank|role|1|4-6|	organisation -23	person -38
rank|role|1|7-12|	organisation -9	person -22
rank|role|2|0|	organisation -30
rank|role|2|13+|	organisation -32	person -46
rank|role|2|1|	organisation -20	person -26
rank|role|2|2|	organisation -29
rank|role|2|3|	organisation -87	person -12
rank|role|2|4-6|	person 16
rank|role|2|7-12|	organisation 6	person -9
rank|role|3|13+|	organisation -69
rank|role|3|1|	organisation -70	person 20
rank|role|3|2|	organisation -18	person 38
rank|role|3|3|	organisation -58	person -6
rank|role|3|4-6|	organisation -57
rank|role|3|7-12|	person -49
rank|role|	4 -23
rank|role|4|13+|	organisation -10	person -11
rank|role|4|1|	organisation -59	person 22
rank|role|4|2|	organisation -93	person 12
rank|role|4|3|	organisation -99	person -12
rank|role|4|4-6|	organisation -57	person -34
rank|role|4|7-12|	organisation -18	person -12
report|pronoun|0|	admettre 16	affirmer 23	ajouter -21	antworten -26	asentir -26	assurer 20	avouer -10	bekennen 26	betogen 6	confier 35	contar 26	contestar -30	demander 13	dire 27	déclarer 35	détailler 33	erklären 6	erläutern -6	estimer 25	expliquer -8	faire_valoir -16	fluisteren 7	garantir -11	geven 27	glisser 27	indiquer 19	insister 27	klagen 24	kündigen 24	lachen 24	lancer 21	laten 17	leggen 29	lâcher 21	marteler 30	meinen 7	noemen 9	none -17	pedir 22	plaisanter 44	poursuivre 13	promettre 25	préciser 22	prévenir 32	raconter -24	rappeler 15	rechnen 7	reconnaître -20	rekenen 14	responder -23	rufen 31	räumen 19	répondre -17	sommen -20	sorrir -24	souffler -9	souligner 24	soutenir 25	souvenir -21	stellen 8	trancher -12	témoigner 30	verklaren -8	versprechen 12	vertellen 16	verwachten 28	vinden -17	voegen 22	vragen 7	écrire -8
report|pronoun|1|	admettre -27	affirmer -31	ajouter -13	antworten 8	assurer 14	avouer 18	bekennen -30	betogen 9	confier 19	contar -16	contestar 17	demander 11	dire -36	dizer 9	détailler -32	ergänzen 18	erklären 6	erläutern -23	erzählen -27	faire_valoir 22	fluisteren 8	garantir 17	geven -16	glisser -23	indiquer 6	insister -21	klagen -9	kündigen -20	lancer -19	laten -17	leggen 13	marteler -28	noemen 16	none 11	noter 20	plaisanter -35	poursuivre -6	préciser -21	raconter 16	rappeler -18	reageren -31	rechnen 23	reconnaître 15	rekenen 15	responder 7	rufen -14	réclamer 22	répondre 7	sommen 20	sorrir -20	souffler 11	souligner -10	souri 16	sourire 8	soutenir -19	souvenir -25	stellen 20	trancher -26	témoigner -19	unlisted -8	versprechen -18	vertellen -34	verwachten -20	verzekeren 16	vinden 21	voegen -27	vragen -20	zeggen -20	écrire -38
report|pronoun|2|	admettre -32	affirmer -40	afirmar -25	ajouter -6	antworten -25	asentir -21	assurer -26	avouer -15	betogen -22	confier -33	contar -20	contestar 18	decir -26	demander -11	dizer -26	déclarer -33	erklären 6	erläutern -22	erzählen -23	estimer -32	expliquer -21	faire_valoir -29	fluisteren -28	garantir 11	geben -26	geven -24	glisser -12	indiquer -30	insister -27	klagen -33	kündigen -10	lachen -23	lancer -39	laten 15	leggen -32	lâcher 19	noemen -23	none -13	plaider -28	plaisanter -21	poursuivre -22	promettre -31	préciser -25	prévenir -24	raconter -41	rappeler -25	reageren -31	rechnen -27	rekenen -27	responder -8	räumen -14	réclamer -17	répondre -10	résumer -27	sagen -59	sorrir 17	souffler 13	soutenir -21	souvenir 17	stellen -15	trancher 16	témoigner -23	unlisted -29	verklaren -34	versprechen -12	vertellen -29	verwachten -18	verzekeren -31	vinden -25	voegen -29	vragen -29	zeggen -24	écrire -38
report|pronoun|3|	admettre 10	affirmer -41	afirmar -33	assurer -27	confier -46	demander -37	dire -47	dizer 18	déclarer -15	erklären -18	erzählen -45	estimer -24	expliquer -36	faire_valoir 13	fluisteren -33	geben 13	glisser -40	indiquer -33	klagen -35	kündigen -38	lachen -24	lancer -6	laten -37	leggen -34	lâcher -48	meinen -7	noemen -23	plaider -31	plaisanter -38	poursuivre -29	promettre -7	préciser -55	prévenir -36	raconter -45	rappeler -33	reageren 13	rechnen -14	rekenen -20	responder 12	répondre 19	résumer -36	sagen -44	sorrir -42	souffler -42	soutenir -24	stellen -35	trancher -44	témoigner -7	unlisted -63	verklaren -41	versprechen -17	verwachten -21	verzekeren -24	vinden 9	voegen 6
report|pronoun|false|admettre|	4-6 -27
report|pronoun|false|affirmer|	1 37	2 8	3 -26	4-6 -39	7-12 -20
report|pronoun|false|	afirmar -37	ajouter -54	asentir 15	assurer 6	bekennen 20	betogen 9	confier 8	contar 15	contestar -9	decir -19	demander 14	déclarer 32	ergänzen -20	erläutern -24	erzählen -22	estimer 12	expliquer -6	faire_valoir 20	fluisteren 19	garantir -7	geben 20	glisser 9	indiquer 21	klagen 21	lachen 18	lancer 12	laten 6	leggen 15	lâcher 30	meinen 7	noemen 19	pedir -14	plaider -6	plaisanter 25	poursuivre -40	promettre 9	prévenir 17	rappeler -32	reageren 9	rechnen 14	reconnaître -43	rekenen 16	rir 20	räumen -18	réclamer -36	répondre 18	résumer -49	sagen -25	sorrir -13	souffler 6	souligner 10	souri 21	sourire 19	soutenir -19	souvenir -45	stellen 18	trancher 26	témoigner 17	verklaren 9	verwachten -12	verzekeren -21	voegen 16	écrire -10
report|pronoun|false|ajouter|	0 -24	1 -18	2 -38	3 -45	4-6 -37	7-12 -28
report|pronoun|false|antworten|	7-12 12
report|pronoun|false|asentir|	4-6 -30	7-12 -23
report|pronoun|false|assurer|	1 28	4-6 -32
report|pronoun|false|avouer|	1 7
report|pronoun|false|bekennen|	1 22
report|pronoun|false|betogen|	1 33
report|pronoun|false|confier|	1 34	3 -25	4-6 -6	7-12 -23
report|pronoun|false|contar|	1 26	4-6 -23
report|pronoun|false|contestar|	7-12 19
report|pronoun|false|decir|	2 -7	4-6 -20	7-12 -42
report|pronoun|false|demander|	1 31	4-6 -21	7-12 -30
report|pronoun|false|dire|	0 25	1 11	13+ -22	2 -7	3 7	4-6 -22	7-12 -42
report|pronoun|false|dizer|	1 -14	3 -7	4-6 -35	7-12 -12
report|pronoun|false|déclarer|	1 35	2 13	4-6 -14	7-12 -24
report|pronoun|false|détailler|	3 -32
report|pronoun|false|erklären|	1 21	3 -12	4-6 -17
report|pronoun|false|erläutern|	1 -6	4-6 -25
report|pronoun|false|erzählen|	1 24	2 19	3 -9	4-6 -29	7-12 -17
report|pronoun|false|estimer|	1 20	2 -16	4-6 -20	7-12 -26
report|pronoun|false|expliquer|	1 29	4-6 -25	7-12 -27
report|pronoun|false|faire_valoir|	1 25	4-6 7
report|pronoun|false|fluisteren|	4-6 -31	7-12 -18
report|pronoun|false|garantir|	4-6 -36
report|pronoun|false|geben|	1 17	3 10	7-12 -33
report|pronoun|false|geven|	1 23
report|pronoun|false|glisser|	1 23	13+ -26	3 -15	4-6 -25	7-12 -16
report|pronoun|false|indiquer|	1 30	4-6 -31	7-12 -25
report|pronoun|false|klagen|	1 29	4-6 -24	7-12 -32
report|pronoun|false|kündigen|	2 -10	3 -24	4-6 -25
report|pronoun|false|lachen|	1 27	4-6 -7	7-12 -18
report|pronoun|false|lancer|	3 18	4-6 -6
report|pronoun|false|laten|	1 30	4-6 -29
report|pronoun|false|leggen|	1 22	4-6 -25	7-12 -27
report|pronoun|false|lâcher|	1 31	4-6 17	7-12 -36
report|pronoun|false|noemen|	7-12 -26
report|pronoun|false|none|	0 -20	13+ -31	2 -18	4-6 8	7-12 -8
report|pronoun|false|plaider|	1 32	4-6 -39
report|pronoun|false|plaisanter|	1 33	3 15	4-6 -35
report|pronoun|false|poursuivre|	3 -29
report|pronoun|false|promettre|	1 21	4-6 -6	7-12 -27
report|pronoun|false|préciser|	1 19	2 -27	4-6 -43	7-12 -41
report|pronoun|false|prévenir|	1 24	4-6 -15	7-12 -28
report|pronoun|false|raconter|	1 -7	3 9	4-6 -31	7-12 -36
report|pronoun|false|rappeler|	1 17	2 -28	3 -17	4-6 -28	7-12 -16
report|pronoun|false|reageren|	2 12	4-6 -25
report|pronoun|false|rechnen|	1 18	4-6 -15
report|pronoun|false|reconnaître|	2 -29
report|pronoun|false|rekenen|	1 16	4-6 -13
report|pronoun|false|responder|	13+ -30	2 30	4-6 11
report|pronoun|false|rufen|	1 12
report|pronoun|false|räumen|	3 -23
report|pronoun|false|répondre|	1 -20	2 15	3 -29	4-6 23	7-12 -56
report|pronoun|false|résumer|	2 -31	3 -16	4-6 -27	7-12 -38
report|pronoun|false|sagen|	0 26	1 9	13+ -33	2 -10	3 -28	4-6 -60	7-12 -55
report|pronoun|false|souffler|	1 15	4-6 9
report|pronoun|false|souri|	4-6 15
report|pronoun|false|soutenir|	4-6 -21
report|pronoun|false|stellen|	1 25	4-6 -24	7-12 -21
report|pronoun|false|trancher|	3 -32
report|pronoun|false|témoigner|	1 30	4-6 -22
report|pronoun|false|unlisted|	2 14	3 9	4-6 -40	7-12 -40
report|pronoun|false|verklaren|	1 27
report|pronoun|false|versprechen|	1 12	4-6 -16
report|pronoun|false|vertellen|	13+ -27	3 -41	4-6 -59	7-12 -40
report|pronoun|false|verzekeren|	2 9	3 -19
report|pronoun|false|vinden|	1 -10	7-12 9
report|pronoun|false|voegen|	1 24	7-12 -27
report|pronoun|false|vragen|	4-6 -43
report|pronoun|false|zeggen|	1 38	13+ 13	2 8	3 -22	4-6 -47	7-12 -28
report|pronoun|false|écrire|	1 49	2 -40	3 -25	4-6 -9	7-12 -17
report|pronoun|true|	admettre -7	affirmer -7	ajouter 48	antworten 13	asentir -26	assurer 16	bekennen -26	confier 26	contar -18	contestar 14	decir 20	demander -29	dire 18	dizer 12	déclarer -34	ergänzen 22	erklären 16	erläutern -35	erzählen 11	estimer -29	expliquer -23	faire_valoir -28	fluisteren -20	garantir 22	geben -24	geven 17	indiquer -24	kündigen 19	lachen -14	lancer -18	laten -27	leggen 15	lâcher -17	marteler 17	meinen -8	noemen -20	none -6	noter 19	plaider -9	poursuivre 26	promettre 11	préciser 6	raconter -21	rappeler 9	reageren -30	rechnen -27	rekenen -31	responder -27	rufen 26	räumen 34	réclamer 30	répondre -10	résumer 6	sagen -30	souffler -33	souri -17	sourire -15	soutenir 19	souvenir 13	stellen -22	trancher -29	témoigner -19	unlisted -24	verklaren -30	versprechen -20	vertellen -38	verwachten 20	vinden -25	voegen -26	zeggen -30	écrire -32
report|pronoun|true|affirmer|	1 28
report|pronoun|true|ajouter|	1 33
report|pronoun|true|asentir|	1 -26
report|pronoun|true|bekennen|	2 -26
report|pronoun|true|confier|	3 13
report|pronoun|true|dire|	1 38	3 -24	4-6 -45	7-12 28
report|pronoun|true|dizer|	4-6 -33
report|pronoun|true|déclarer|	4-6 -23
report|pronoun|true|erzählen|	4-6 13
report|pronoun|true|kündigen|	1 29
report|pronoun|true|lachen|	4-6 -14
report|pronoun|true|laten|	2 -19
report|pronoun|true|none|	0 18	1 -8	13+ -25	3 -47	7-12 22
report|pronoun|true|poursuivre|	1 26
report|pronoun|true|préciser|	3 -18
report|pronoun|true|raconter|	3 -33
report|pronoun|true|rappeler|	1 23
report|pronoun|true|reageren|	4-6 -23
report|pronoun|true|rekenen|	4-6 -27
report|pronoun|true|réclamer|	1 30
report|pronoun|true|répondre|	1 -16
report|pronoun|true|sagen|	1 20	2 -27	3 -30	4-6 -38
report|pronoun|true|souffler|	3 -32
report|pronoun|true|unlisted|	2 -26
report|pronoun|true|verklaren|	2 -26
report|pronoun|true|vertellen|	2 -21	4-6 -28
report|pronoun|true|zeggen|	1 27	2 -30	3 -42
report|pronoun|true|écrire|	3 -26
report|role|0|	aclarar -23	acrescentar 31	admettre -23	admitir 12	advertir 22	affirmer -12	afirmar 22	ajouter -25	alegar 10	ammettere -15	annoncer -40	anunciar 18	appeler 16	apuntar 10	argumentar -16	assicurare -32	assurer 7	atribuir -11	attendre -25	avisar 22	bekennen 22	berichten -37	beteuern 20	betonen 18	bevestigen -28	bitten -33	brincar 10	chiarire -27	commentare 7	concluir -34	conclure 22	concordar -36	confermare -42	confier 8	confirmar -39	contar 10	contestar -41	contrapor -8	declarar 10	demander -34	detallar 28	dichiarare 22	dizer 8	erklären 22	erläutern -6	erwidern -32	erzählen 14	escludere -8	escrever -16	exclure 20	exigir -18	expliquer 19	falar -22	fragen -23	fügen 18	geben -6	gestehen 14	glisser -36	gracejar 38	gritar -24	hablar -33	halten -33	heißen -37	indicar 17	indicare -30	insister 8	ironiser 26	ironizar 8	justificar -24	kündigen 30	lachen -7	lamentar 16	lancer -14	laten -30	lembrar -16	luiden -37	lâcher -25	manifestar -33	meinen 17	melden -8	negare -15	nennen -27	noemen -23	none -11	noter 8	obiettare -36	observar 27	ontkennen 22	osservare -17	parlare -35	parler -34	pedir 13	perguntar -28	plaisanter -24	precisar 25	preferir -18	preguntar -31	prometer -12	promettre -11	proponer -25	proposer -22	préciser 35	prévenir -10	raccontare 9	raconter 26	rappeler 25	rechnen -25	reclamar -22	recomendar -18	reconhecer 15	reconnaître -28	reconocer 14	recordar -18	recusar 20	refuser -6	relatar 15	relever 9	replicar 11	reprochar -27	responder -7	ricordare 38	riferire -12	rispondere -15	rufen -21	réagir -6	répondre -10	résumer -26	rétorquer 6	saluer -25	sapere -17	scherzen 19	schreiben 14	schrijven -32	scrivere -13	sentenciar 10	señalar 23	sluiten 21	soltar -28	sostener 20	sostenere 8	sottolineare 23	souffler 20	souligner -6	soupirer 14	sourire -6	soutenir -34	souvenir -30	spiegare 38	spreken -20	staan -9	stellen 39	sublinhar 23	sustentar -35	tagliare -6	teilen 27	trouver -23	unlisted -34	vatten 30	ver -24	verklaren -24	verlauten -15	verraten 22	versichern 27	verweisen -28	vragen -41	weisen -9	widersprechen -27	wollen -7	écrire 29	évoquer -28
report|role|1|	aclarar -31	acrescentar -31	admettre 7	admitir 8	advertir -29	affermare -30	affirmer -40	aggiungere -36	ajouter 12	ammettere 15	annoncer -42	annunciare -31	antworten -26	anunciar -35	appeler -32	apuntar -34	argumentar -19	assicurare 18	atribuir -7	attendre -17	avisar 6	beteuern -25	betonen 21	bevestigen -25	bitten -33	brincar -42	brummen -27	calcular 10	chiedere -8	comentar -25	commentare 22	commenter -25	concluir -38	conclure -12	concordar -31	confermare 18	confier -49	confirmar -38	contar -19	contestar -35	decir 9	declarar -36	demander -18	dichiarare -38	dire 20	dizer -17	erklären -15	erläutern -18	escludere -25	escrever -26	exclure -28	exigir -30	explicar 15	expresar -28	faire_valoir -40	falar -37	fragen -20	fügen 15	geben -13	gestehen -29	giurare 19	gracejar -28	gritar -33	hablar -30	halten 25	heißen -32	indicar -27	indicare -23	indiquer -33	informar -41	insister 21	insistir -33	ironiser -30	ironizar -29	justificar -31	kündigen -26	lachen -33	lamentar -20	lassen 7	lembrar 20	luiden 15	lâcher -23	manifestar -25	meinen -9	melden 11	negar 12	negare -44	nennen -30	noemen -24	none -10	noter 17	obiettare 30	observar -23	ontkennen -28	osservare 17	parler -30	perguntar -32	plaisanter 11	precisar -22	precisare -44	preferir -46	preguntar -28	prometer -47	proponer -30	proposer -24	préciser -29	prévenir -24	raconter -16	rechnen -29	reclamar -28	reconhecer -28	reconnaître 6	reconocer -10	recordar 12	recusar -30	referir -32	refuser 26	relever 24	replicar -32	replicare 11	reprochar -21	responder -11	resumir -27	revelar -22	ricordare -38	riferire -43	rigoler 19	rufen -22	räumen -22	réagir -27	réclamer -27	résumer -18	rétorquer -37	sagen -8	sapere -31	scherzare 14	scherzen -27	schreiben -42	schrijven 17	scrivere 31	sentenciar -23	señalar 18	sluiten -27	soltar -22	sostener -31	sottolineare -34	souffler -26	souligner -32	soupirer 20	sourire -29	soutenir -26	souvenir -32	spiegare -24	spreken -38	staan -28	stellen -32	sublinhar -29	sustentar -43	tagliare 6	teilen -39	vatten -28	ver -30	verklaren -32	verlauten -23	verraten -28	versichern -29	vertellen -42	verweisen 9	vinden -27	vragen 9	weisen -28	widersprechen -23	willen -39	wollen -33	écrire 26	évoquer -34
report|role|2|	aclarar 16	admitir -37	advertir -30	affermare -33	affirmer 7	afirmar -10	aggiungere -40	ajouter -27	alegar 16	ammettere -29	annoncer 19	annunciare -33	antworten -25	anunciar -32	appeler -27	apuntar -28	argumentar -30	assicurare -36	atribuir 7	attendre -32	avisar -42	berichten -37	beteuern 14	betonen -29	bevestigen -31	bitten -31	brincar 13	brummen -31	calcular -27	chiarire -21	chiedere -55	comentar 10	commentare -37	commenter -26	conclure -30	concordar -32	confermare -36	confier -6	contar -12	contestar -26	declarar -25	demander 12	dichiarare -25	dire -26	dizer -11	erwidern 26	erzählen -36	escludere -23	escrever 7	exclure -24	exigir -33	explicar 16	expliquer -40	faire_valoir -39	falar -38	fragen -23	fügen -24	garantir -37	geben 16	gestehen -22	glisser -33	gracejar -35	gritar -29	hablar -26	halten -37	heißen -36	indicar -29	indiquer -41	insister -26	insistir -31	ironiser -35	ironizar -24	justificar -29	kündigen -29	lachen 12	lamentar -33	lancer -26	lassen -22	lembrar -35	lâcher -33	manifestar -24	meinen 15	melden -37	negar -51	negare -48	nennen 19	noemen -30	none -10	noter -25	obiettare -33	observar -37	parlare -33	parler -21	pedir -63	perguntar -24	plaisanter -15	precisar -35	precisare -31	preferir -52	preguntar -29	prometer 17	promettre -23	proposer -29	prévenir 16	raccontare -33	raconter -40	rappeler -51	rechnen -25	reconhecer -26	reconnaître 9	reconocer -37	recordar -30	recusar -24	referir -28	refuser -22	relatar -43	replicar -15	replicare -36	reprochar -32	responder 21	resumir -27	revelar -37	ricordare -35	riferire -47	rigoler -35	rispondere -42	rufen -31	räumen 8	réclamer -31	répondre -34	rétorquer 15	sagen -23	sapere -29	scherzare -29	scherzen -29	schreiben -35	schrijven -35	scrivere 17	sentenciar 16	señalar -44	sluiten -31	soltar -34	sostener -28	sottolineare 14	souffler -30	souligner 20	soupirer -41	sourire -30	soutenir -28	souvenir -21	spiegare -35	spreken -35	staan -30	stellen -24	sublinhar -29	sustentar -26	tagliare -45	teilen -41	unlisted 25	vatten -31	ver -33	verklaren 15	verraten -31	versichern -26	vertellen -30	verweisen -31	vinden -31	vragen -29	weisen -27	willen -42	wollen -26	zeggen -17	écrire -37	évoquer -17
report|role|3|	admitir -52	affermare -31	affirmer -44	afirmar -9	aggiungere 11	alegar -42	ammettere 12	annunciare 11	antworten 6	anunciar -9	appeler -44	apuntar -26	assicurare -80	assurer -35	attendre -55	avisar -56	berichten -59	betonen -30	bitten -34	brincar -66	brummen 10	calcular -46	chiedere -57	comentar -10	commentare -54	commenter -52	conclure -8	confermare -25	confier 8	confirmar -73	contar -12	contestar 24	decir -78	declarar 11	demander -9	dichiarare 7	dire -43	dizer -85	erklären -63	erwidern -45	erzählen -47	escludere -40	exigir -8	explicar -17	faire_valoir -10	falar 6	fragen 6	fügen -22	garantir 22	geben -42	gestehen -28	glisser -56	gracejar -68	hablar -38	halten -58	indicar -44	indiquer -20	informar -16	insistir 10	ironiser -60	ironizar -73	justificar 11	kündigen -30	lassen -39	lembrar -63	lâcher -43	manifestar 17	meinen -42	melden -76	negar -9	negare 13	noemen -41	none -34	noter -50	obiettare 18	observar -20	parlare -42	parler -56	pedir -32	perguntar 21	precisar -53	precisare 7	preferir 14	preguntar -55	prometer -67	promettre 8	prévenir -66	raccontare -39	rappeler -57	reconhecer -36	reconocer -45	recordar -58	recusar -53	referir -35	refuser -27	relatar -54	replicar 23	responder 10	resumir -52	revelar -45	ricordare -44	riferire -9	rigoler -36	rispondere 17	rufen -46	räumen 9	réclamer -44	répondre 21	rétorquer -74	sagen -22	sapere -41	scherzare -51	schrijven -44	señalar -34	sluiten -36	soltar 8	sostener -62	sottolineare -46	souffler 12	soupirer 9	sourire -55	soutenir 13	souvenir -43	spiegare -38	spreken -93	staan -57	sublinhar -54	sustentar 9	tagliare -54	teilen -66	vatten -55	verraten -44	versichern -64	vertellen -51	verweisen -42	vinden -36	vragen -55	willen -66	wollen -37	écrire -58	évoquer -34
report|role|false|	aclarar -19	acrescentar -39	admettre -38	advertir 12	affermare -11	affirmer -18	aggiungere -20	ajouter -38	alegar 17	ammettere 12	annoncer -19	annunciare 21	antworten 11	anunciar -34	appeler -59	argumentar -8	assicurare -22	atribuir 9	attendre -52	berichten -49	beteuern 22	betonen 26	bevestigen -31	bitten -53	brincar 6	calcular -20	chiedere -32	comentar 8	commentare 14	commenter -21	concluir -49	concordar -53	confermare -41	confirmar -33	contestar -19	decir 10	dichiarare 29	dire -9	dizer -16	erinnern -15	erklären 8	erläutern -29	erwidern -12	erzählen 14	escludere -39	exigir -13	explicar 9	expliquer 23	expresar -24	faire_valoir -20	falar -8	fügen 15	garantir 11	geben -29	giurare -6	glisser -15	gracejar 18	gritar -54	hablar -57	halten -6	heißen -38	indicare -37	indiquer -26	insister -36	insistir -19	ironiser 20	ironizar -8	justificar -13	lachen -6	lamentar -42	lancer 11	lembrar -13	luiden -7	lâcher -47	meinen 12	negare 12	noemen -50	none -20	noter 7	obiettare 14	observar 7	ontkennen 19	osservare 13	parlare -56	parler -47	pedir 10	perguntar -27	plaisanter -15	precisare -8	preferir -6	preguntar -61	prometer -10	promettre 7	proponer -11	proposer -11	rappeler 19	rechnen -40	reclamar -44	reconhecer -27	reconnaître 10	reconocer 18	recordar -25	recusar -23	referir -29	refuser -8	relatar 10	replicar 8	replicare 17	reprochar -40	responder 16	resumir -40	ricordare -63	riferire 7	rigoler 12	rufen -46	räumen 9	réagir 24	réclamer -59	répondre 28	résumer -34	rétorquer 13	sagen -6	saluer -26	sapere -44	scherzare 19	scherzen 6	schreiben -7	schrijven -7	scrivere 14	sentenciar 12	señalar 10	sluiten -32	sostenere 24	sottolineare 7	souffler 26	soupirer 26	sourire -27	souvenir -53	spiegare 19	spreken -26	staan -32	stellen 29	sublinhar -52	sustentar -19	tagliare 9	teilen -7	trouver -33	vatten 12	ver -62	verlauten -66	verraten 11	versichern 19	vertellen -14	verweisen -23	weisen 11	widersprechen -40	willen -72	wollen -29	écrire 26	évoquer -54
report|role|false|aclarar|	3 -31	4-6 10
report|role|false|admitir|	1 18	13+ -36	3 -38	4-6 -36	7-12 -31
report|role|false|advertir|	4-6 -37
report|role|false|affermare|	4-6 -25
report|role|false|affirmer|	3 -43	4-6 -51	7-12 -39
report|role|false|afirmar|	13+ -49	2 31	3 -15	4-6 -53	7-12 -66
report|role|false|aggiungere|	2 -31	4-6 12	7-12 -23
report|role|false|ajouter|	4-6 -27
report|role|false|alegar|	1 33	4-6 7	7-12 -15
report|role|false|ammettere|	1 11	2 -34	3 -18	7-12 13
report|role|false|annoncer|	0 -35	7-12 16
report|role|false|annunciare|	3 10	4-6 -56	7-12 14
report|role|false|antworten|	7-12 -33
report|role|false|anunciar|	4-6 -33
report|role|false|appeler|	4-6 -27
report|role|false|apuntar|	4-6 8	7-12 -43
report|role|false|assicurare|	1 -17	2 -58	3 6	4-6 -49	7-12 -50
report|role|false|assurer|	1 -7	2 -45	3 -38
report|role|false|atribuir|	1 -6	4-6 14
report|role|false|attendre|	3 -30	4-6 -31	7-12 -50
report|role|false|avisar|	1 28	4-6 -31	7-12 -50
report|role|false|berichten|	0 -32	1 -35	2 -32	4-6 -35
report|role|false|betonen|	2 31	3 -16	4-6 -29	7-12 11
report|role|false|bitten|	4-6 -28	7-12 -33
report|role|false|brincar|	1 15	4-6 -44	7-12 -42
report|role|false|brummen|	1 -12	2 7	4-6 -36
report|role|false|calcular|	4-6 -33	7-12 -29
report|role|false|chiedere|	13+ -48	2 -46	3 -28	4-6 -45	7-12 -47
report|role|false|comentar|	2 -28	3 19	4-6 8	7-12 -80
report|role|false|commentare|	1 23
report|role|false|commenter|	4-6 -41
report|role|false|conclure|	3 -19	4-6 -43
report|role|false|concordar|	4-6 -34	7-12 -37
report|role|false|confermare|	1 -34	4-6 -39
report|role|false|confier|	2 16	4-6 -44	7-12 -39
report|role|false|confirmar|	2 -31	4-6 -48
report|role|false|contar|	13+ 7	2 -38	4-6 -16	7-12 -69
report|role|false|contestar|	1 -34
report|role|false|decir|	1 8	13+ -47	2 6	3 25	4-6 -50	7-12 -77
report|role|false|declarar|	1 19	4-6 -47	7-12 -38
report|role|false|demander|	1 -23	13+ 13	2 -36	4-6 22	7-12 -62
report|role|false|dichiarare|	4-6 -30
report|role|false|dire|	1 -13	13+ -46	2 10	3 -48	4-6 -14
report|role|false|dizer|	1 12	13+ -57	3 -6	4-6 -40	7-12 -65
report|role|false|erklären|	0 9	2 15	3 -25	4-6 -50	7-12 -55
report|role|false|erläutern|	4-6 -20
report|role|false|erwidern|	4-6 -46	7-12 -27
report|role|false|erzählen|	1 11	13+ -32	2 -20	3 18	4-6 -36	7-12 9
report|role|false|escludere|	1 -27	4-6 -40
report|role|false|escrever|	2 14	3 -18	7-12 13
report|role|false|exigir|	1 -30	4-6 -40
report|role|false|explicar|	1 23	2 -42	3 -31	4-6 -29	7-12 -6
report|role|false|expliquer|	1 -12	2 -35	4-6 -55	7-12 14
report|role|false|faire_valoir|	2 -24	4-6 -42	7-12 -16
report|role|false|falar|	2 -24	3 -27	4-6 -36	7-12 -39
report|role|false|fragen|	7-12 11
report|role|false|fügen|	1 17
report|role|false|garantir|	2 -38	3 -32	4-6 -42
report|role|false|geben|	1 -14	3 -31	4-6 -36
report|role|false|gestehen|	4-6 -27
report|role|false|glisser|	4-6 -36	7-12 -44
report|role|false|gritar|	4-6 -23	7-12 -34
report|role|false|hablar|	3 -20	4-6 -33
report|role|false|halten|	3 -34
report|role|false|heißen|	1 -32	4-6 -42
report|role|false|indicare|	3 -32
report|role|false|indicar|	1 18	2 -36	4-6 -38
report|role|false|indiquer|	2 -33	3 -9	4-6 -43
report|role|false|informar|	0 -15	1 -19	2 10	4-6 -81
report|role|false|insistir|	4-6 14
report|role|false|ironiser|	1 25	4-6 -32	7-12 -39
report|role|false|ironizar|	4-6 -45	7-12 -44
report|role|false|justificar|	4-6 -33	7-12 14
report|role|false|kündigen|	1 14	3 -19	4-6 -32	7-12 -30
report|role|false|lachen|	3 28
report|role|false|lamentar|	1 -37	4-6 -27
report|role|false|lassen|	3 -20	4-6 -35	7-12 -26
report|role|false|lembrar|	3 21	4-6 -42	7-12 -56
report|role|false|lâcher|	4-6 -35	7-12 -48
report|role|false|meinen|	1 28	2 -11	3 -27	4-6 -25	7-12 -29
report|role|false|melden|	1 15	4-6 -53	7-12 -62
report|role|false|negare|	4-6 -56	7-12 13
report|role|false|negar|	1 16	13+ 6	3 -48	4-6 19	7-12 -64
report|role|false|none|	0 -10	1 -8	13+ -20	2 -23	4-6 -14	7-12 -23
report|role|false|noter|	3 -27	4-6 -19
report|role|false|obiettare|	4-6 10	7-12 -43
report|role|false|observar|	4-6 -26	7-12 -20
report|role|false|osservare|	7-12 17
report|role|false|parlare|	1 -23	4-6 -39	7-12 -44
report|role|false|parler|	4-6 -42
report|role|false|pedir|	3 -46	7-12 -83
report|role|false|perguntar|	3 -29	4-6 -54	7-12 -43
report|role|false|precisare|	1 7	2 -40	3 -23	4-6 12	7-12 -64
report|role|false|precisar|	4-6 -32	7-12 -38
report|role|false|preferir|	1 -23	13+ -37	2 -36	3 -28	4-6 -54	7-12 21
report|role|false|preguntar|	4-6 -34	7-12 -30
report|role|false|prometer|	2 -31	3 17	4-6 -47	7-12 -58
report|role|false|promettre|	3 -22
report|role|false|proposer|	4-6 -32
report|role|false|préciser|	4-6 -32
report|role|false|prévenir|	1 7	4-6 -43	7-12 -44
report|role|false|raccontare|	1 10	2 12	4-6 -40
report|role|false|raconter|	1 13	3 -29	4-6 -38	7-12 -46
report|role|false|rappeler|	1 30	7-12 -48
report|role|false|rechnen|	7-12 -28
report|role|false|reconhecer|	4-6 -27
report|role|false|reconnaître|	4-6 -27
report|role|false|reconocer|	4-6 -39
report|role|false|recordar|	1 -19	2 -35	4-6 -30	7-12 -48
report|role|false|recusar|	4-6 -41
report|role|false|referir|	2 -29	7-12 -18
report|role|false|refuser|	4-6 -22
report|role|false|relatar|	1 6	2 13	3 -38	4-6 -37	7-12 -34
report|role|false|replicare|	1 9	7-12 13
report|role|false|replicar|	2 6	4-6 -35	7-12 22
report|role|false|reprochar|	4-6 -26
report|role|false|responder|	1 -6	13+ -59	2 13	3 -42	4-6 10	7-12 6
report|role|false|resumir|	1 -25	3 -20	4-6 -27	7-12 -42
report|role|false|revelar|	1 -24	4-6 8	7-12 -48
report|role|false|ricordare|	2 -28	4-6 -45	7-12 -37
report|role|false|riferire|	1 11	2 -45	3 -46	4-6 -55
report|role|false|rigoler|	4-6 -31
report|role|false|rispondere|	13+ -8	2 7	3 21	4-6 -34	7-12 -55
report|role|false|rufen|	4-6 -26	7-12 -38
report|role|false|räumen|	3 -27	7-12 17
report|role|false|réagir|	1 16
report|role|false|réclamer|	2 -29	4-6 -34	7-12 -40
report|role|false|répondre|	2 -29	3 -28	7-12 28
report|role|false|résumer|	2 -23
report|role|false|rétorquer|	4-6 -44	7-12 -50
report|role|false|sagen|	1 -14	13+ -31	2 13	3 -29	4-6 -16	7-12 -56
report|role|false|sapere|	2 -25	4-6 -48	7-12 -34
report|role|false|scherzare|	2 -39
report|role|false|scherzen|	4-6 -31
report|role|false|schreiben|	1 -8	2 -35	7-12 -59
report|role|false|schrijven|	4-6 -36	7-12 -34
report|role|false|scrivere|	2 -32	4-6 16
report|role|false|sentenciar|	4-6 -28
report|role|false|señalar|	1 26	2 -36	4-6 -39
report|role|false|sluiten|	4-6 -31	7-12 -36
report|role|false|sostenere|	2 23
report|role|false|sostener|	4-6 -33	7-12 -46
report|role|false|sottolineare|	7-12 -41
report|role|false|soupirer|	7-12 6
report|role|false|sourire|	4-6 -19	7-12 -25
report|role|false|soutenir|	2 -26	4-6 27	7-12 -45
report|role|false|souvenir|	2 -23	4-6 -19	7-12 -41
report|role|false|spiegare|	1 24
report|role|false|spreken|	1 -18	13+ -46	3 -24	4-6 -55	7-12 -69
report|role|false|staan|	3 -28	4-6 -31	7-12 -36
report|role|false|stellen|	1 31	4-6 -25
report|role|false|sublinhar|	3 -30
report|role|false|sustentar|	1 -34	4-6 -49	7-12 -41
report|role|false|tagliare|	2 16	4-6 -39
report|role|false|teilen|	1 19	2 -20	4-6 -39
report|role|false|unlisted|	2 -40	3 -41	4-6 14	7-12 -6
report|role|false|vatten|	4-6 -36	7-12 -39
report|role|false|verlauten|	4-6 -52
report|role|false|verraten|	1 22	2 -44	4-6 -28
report|role|false|versichern|	1 26	4-6 -39	7-12 -41
report|role|false|vertellen|	1 -23	2 13	4-6 -44	7-12 -41
report|role|false|verweisen|	1 -21	2 12	3 -36	4-6 -37	7-12 -38
report|role|false|vinden|	3 -26	4-6 -28
report|role|false|vragen|	2 -32	3 18	4-6 -38
report|role|false|weisen|	4-6 -27
report|role|false|willen|	3 -37	4-6 -44	7-12 -55
report|role|false|wollen|	1 -8	4-6 -22	7-12 -34
report|role|false|zeggen|	1 9	13+ 23	2 -15	3 -36	4-6 -21	7-12 -16
report|role|false|écrire|	1 29	4-6 -48	7-12 -46
report|role|true|	acrescentar 31	admitir -26	afirmar 16	aggiungere 20	ajouter 12	alegar -22	ammettere -18	annunciare -25	antworten -17	anunciar 21	appeler 16	apuntar -27	argumentar -31	assicurare -11	attendre -10	avisar 15	berichten -23	bevestigen -25	bitten -30	brummen -22	chiedere -13	comentar -29	commenter -30	concluir -28	conclure 11	confermare 6	confier -28	confirmar 6	contar 17	contestar 9	decir -15	declarar -32	demander -30	dichiarare -26	dire 6	dizer -14	erklären 6	erläutern -12	erwidern 14	erzählen -20	exigir -6	explicar 19	faire_valoir -30	falar -30	fragen -12	fügen 8	garantir 22	geben 28	giurare 20	glisser -30	gracejar 18	hablar -28	halten -29	heißen -33	indicar -20	informar -41	insister 25	insistir -7	ironiser -24	ironizar -31	kündigen 22	lamentar 25	lancer 17	lassen -17	lembrar -6	luiden -31	meinen -20	melden -32	negare -33	nennen -15	noemen -24	none -13	noter -6	obiettare -30	parlare -16	parler -33	pedir -21	perguntar 17	precisar 17	precisare -9	prometer -15	promettre 14	proponer -25	proposer -10	préciser 31	prévenir -34	raccontare -24	raconter 10	rappeler -21	reconnaître -30	recordar 20	referir -20	refuser 13	relatar 6	relever 23	replicar -19	replicare -15	reprochar -26	resumir 8	revelar -25	ricordare 37	riferire -24	rufen -17	réclamer 7	répondre -26	rétorquer -35	sagen -13	sapere -31	scherzen -22	schreiben -9	schrijven -27	scrivere 23	sluiten 13	sostenere -27	sottolineare -29	souligner 19	soupirer -25	soutenir -30	souvenir -22	spiegare 14	spreken -39	staan -31	stellen -7	sublinhar 26	sustentar -23	tagliare -27	unlisted 9	ver -29	verklaren -30	verraten -26	versichern -23	vertellen -35	verweisen -9	vragen -33	weisen -15	widersprechen -24	wollen -22	zeggen -18	écrire 19	évoquer -23
report|role|true|affirmer|	2 -35	3 12
report|role|true|afirmar|	2 8	4-6 -37
report|role|true|ajouter|	2 12
report|role|true|alegar|	1 -21
report|role|true|ammettere|	2 -13
report|role|true|anunciar|	1 29
report|role|true|assicurare|	2 -21	3 -35
report|role|true|assurer|	2 -26	3 -23	4-6 -35
report|role|true|chiedere|	3 -19
report|role|true|confier|	2 -11	3 -25
report|role|true|contar|	2 27	3 -41	4-6 -28
report|role|true|contestar|	2 -27
report|role|true|decir|	2 -29	3 -26	4-6 7
report|role|true|demander|	1 -8	2 -22	4-6 -12
report|role|true|dire|	1 20	2 -26	3 -47	4-6 -27
report|role|true|dizer|	1 15	2 -47	3 14	4-6 -45
report|role|true|erklären|	2 8	3 -24
report|role|true|erzählen|	4-6 -27
report|role|true|exigir|	1 -6
report|role|true|explicar|	4-6 -16
report|role|true|faire_valoir|	2 -25
report|role|true|falar|	2 -26
report|role|true|garantir|	1 10	2 13
report|role|true|informar|	2 -22	3 -26
report|role|true|insistir|	2 -15
report|role|true|kündigen|	1 23
report|role|true|meinen|	4-6 -19
report|role|true|negare|	3 -24
report|role|true|none|	0 -11	1 7	13+ -12	2 -49	3 -16	4-6 12	7-12 -21
report|role|true|parlare|	1 -6
report|role|true|pedir|	1 -18	2 -42	3 15	4-6 -27
report|role|true|preferir|	2 -25
report|role|true|prometer|	1 -10	4-6 -19
report|role|true|raconter|	2 13	3 -22
report|role|true|recordar|	2 15
report|role|true|relatar|	4-6 -27
report|role|true|responder|	1 -36	4-6 -46
report|role|true|resumir|	1 11
report|role|true|ricordare|	1 29	2 7
report|role|true|riferire|	2 -32	4-6 -20
report|role|true|répondre|	1 -25
report|role|true|sagen|	2 -34	3 -21	4-6 -42
report|role|true|sapere|	1 -23
report|role|true|schreiben|	3 -23
report|role|true|scrivere|	1 27
report|role|true|soupirer|	4-6 -23
report|role|true|spreken|	2 -34
report|role|true|sustentar|	4-6 -23
report|role|true|tagliare|	4-6 -22
report|role|true|unlisted|	1 17	2 25	3 -41	4-6 -32
report|role|true|versichern|	3 -21
report|role|true|vertellen|	4-6 -27
report|role|true|verweisen|	1 -9
report|role|true|vragen|	3 -21
report|role|true|zeggen|	3 -33	4-6 -39	7-12 -21
report|role|true|écrire|	3 -23
role|pronoun|	name 24	pronoun -31	role -40
role|role|	name 26	pronoun -54	role -84
turn|pronoun|false|	falsefalse -18	none -20	truefalse -6	truetrue 14
turn|pronoun|false|falsefalse|	affirmer 9	ajouter -40	lancer 10	no -26	none 7	organisation -38	rappeler -33	résumer -41	sagen -60	yes -7	zeggen -36
turn|pronoun|false|falsetrue|	admettre -49	affirmer -28	ajouter -18	assurer -39	confier -40	contar -31	contestar 19	decir -49	dire -11	dizer -44	déclarer -31	erklären -21	erzählen -45	estimer -26	fluisteren 6	garantir -32	geben 8	indiquer -37	kündigen -27	lachen -19	lancer -6	laten -43	lâcher -45	meinen -9	no -16	noemen 10	organisation -31	plaider -35	plaisanter -41	poursuivre -40	préciser 7	prévenir -35	raconter -52	rappeler -35	rechnen -18	rekenen -33	responder -27	réclamer -36	répondre 16	résumer -48	sagen -59	souffler 8	souligner -38	souri 14	soutenir -30	stellen -30	témoigner -23	unlisted -15	verklaren -9	versprechen -20	vertellen -65	verwachten -27	yes 22	zeggen -90	écrire 7
turn|pronoun|false|none|	ajouter -27	dire 18	déclarer 22	expliquer -13	leggen 15	no -37	none -9	organisation -56	raconter 20	sagen 11	unknown -14	verzekeren -21	yes 10	zeggen 11	écrire -36
turn|pronoun|false|truefalse|	contar 23	demander 13	dire -6	dizer 34	déclarer 31	erklären 28	geben 29	no -27	none -17	prévenir 24	raconter 46	reageren -8	rekenen 29	responder 25	sagen -11	stellen 16	unknown 17	zeggen 14	écrire 32
turn|pronoun|false|truetrue|	confier 25	dire 7	déclarer 18	erzählen -19	estimer 16	laten 8	meinen 8	no -36	none 6	plaisanter 26	rappeler 18	sagen 8	unknown -15	unlisted 17	vertellen 21	yes 54	zeggen 17	écrire 18
turn|pronoun|true|	falsefalse 8	truefalse -15	truetrue 11
turn|pronoun|true|falsefalse|	affirmer 28	ajouter 31	lancer -10	no -9	organisation 35	rappeler 8	sagen -34	unknown -17	yes 9	zeggen -24
turn|pronoun|true|falsetrue|	contar -18	demander -29	dizer -30	déclarer -24	erklären -24	erzählen -17	geben -24	lachen -14	laten -25	organisation -25	prévenir -23	raconter -43	reageren -23	rekenen -27	responder -14	répondre -36	sagen -7	stellen -12	unknown -16	unlisted -34	vertellen -37	yes 13	zeggen -12	écrire -29
turn|pronoun|true|truefalse|	ajouter 28	dire 38	no -63	poursuivre 26	promettre 15	préciser 10	rappeler 23	réclamer 30	sagen -16	unknown 17	yes 16	zeggen 9
turn|pronoun|true|truetrue|	confier -20	dire -27	meinen -8	no -64	none -16	plaisanter -25	rappeler -27	unlisted -21	vertellen -23	yes 24	zeggen -46	écrire -24
turn|role|false|	falsefalse -10	none -10	truefalse -19	truetrue 17
turn|role|false|falsefalse|	acrescentar -39	afirmar -43	alegar -19	ammettere 9	anunciar -64	apuntar 7	assicurare 9	betonen -29	chiedere 6	concluir -34	confirmar 6	contar -12	decir -45	dire -27	dizer -9	escrever -36	expliquer 25	faire_valoir -19	falar -10	free -9	garantir 6	gracejar 12	informar -42	insistir 8	ironizar -7	lembrar -63	negare 7	no -41	pedir -13	perguntar -21	prometer -70	rappeler 19	recordar 6	referir -48	relatar 6	replicar 12	responder -17	ricordare -57	rispondere -18	sagen -54	schreiben -7	scrivere 7	souvenir -46	unknown -7	wollen -16	zeggen -17	écrire 16
turn|role|false|falsetrue|	admitir -41	aggiungere -45	alegar 17	appeler -37	assicurare -69	attendre -50	berichten -61	betonen 14	bevestigen -41	chiedere -48	conclure -48	confermare -29	confier -51	contar -69	contestar 18	decir -37	declarar 7	demander 9	dire -61	dizer -50	erläutern -33	erzählen -55	explicar -17	free -12	fügen -33	geben -21	glisser -56	halten 7	indicar -36	indiquer -9	kündigen -42	lamentar -38	lassen 14	lembrar 17	meinen -33	negar 16	nennen 12	no -34	parlare -32	pedir -24	prometer 15	préciser -27	prévenir -39	raccontare -54	raconter -22	rechnen -24	relatar -48	responder 18	resumir -37	revelar -38	ricordare -37	riferire -16	rispondere 14	rétorquer -61	sagen -74	sapere -54	scherzen -66	schreiben 24	schrijven -37	spiegare -34	spreken -47	staan -49	tagliare 9	teilen 12	unlisted -21	verraten -50	vertellen -44	verweisen 8	vragen 6	weisen 11	widersprechen -38	yes 11	écrire 17
turn|role|false|none|	afirmar 23	annoncer -39	assicurare -47	atribuir 8	berichten -17	commentare 9	confier 10	confirmar -41	decir 13	dire 13	erklären 17	erzählen 17	escrever 7	explicar 25	falar -7	free -13	geben -42	informar 8	negar -16	no -15	none -43	pedir 20	raconter 17	recordar -35	responder 6	sagen 15	schreiben -32	scrivere 13	teilen -24	unknown -6	unlisted -31	vertellen -18	yes -9	zeggen 34	écrire 15
turn|role|false|truefalse|	admitir 20	chiedere -27	contar 25	declarar -14	dire 21	dizer -32	free 6	no -40	none -10	raccontare 20	rechnen -27	responder -22	riferire 9	sagen -33	soupirer 32	unknown -28	unlisted 16	vragen -30	yes -8	zeggen -17
turn|role|false|truetrue|	contar -27	decir 27	dizer 10	erklären -20	erwidern -6	free 14	geben -22	meinen 11	no -14	none -18	pedir 29	schreiben 18	unlisted 16	yes 13	zeggen -20
turn|role|true|	falsefalse -21	falsetrue -7	truefalse -18	truetrue 30
turn|role|true|falsefalse|	acrescentar 31	afirmar 16	ammettere -12	anunciar 18	apuntar -26	assicurare -23	betonen 14	chiedere -17	concluir -28	confirmar 8	contar 7	decir -26	demander -15	dizer -20	exigir 23	expliquer -35	faire_valoir -30	falar -30	garantir 22	gracejar 18	informar -34	insistir -18	ironizar -29	melden -22	negar 14	negare -32	no -49	none -38	perguntar -18	precisare -18	preferir 13	prometer -27	rappeler -27	recordar 20	referir -19	replicar -19	replicare -15	responder 8	ricordare 33	rispondere -29	sagen 12	schreiben -33	scrivere 27	souvenir -22	unknown -29	unlisted 6	wollen -19	yes -14	zeggen -35	écrire 22
turn|role|true|falsetrue|	admitir -23	assurer -31	chiedere -30	confier -29	contar -36	decir 8	declarar -36	demander -26	dire -44	dizer -39	free -11	glisser -23	meinen -14	no -25	none 9	rechnen -29	relatar -34	responder 21	riferire -36	sagen -40	soupirer -25	unknown 25	unlisted -41	vertellen -27	vragen -19	yes -20	zeggen -31
turn|role|true|truefalse|	appeler 27	assurer -27	chiedere 32	decir -25	demander -27	dire -12	dizer -23	erklären 20	free -17	indiquer 10	ironiser -27	kündigen 23	no -60	none 7	parlare 15	pedir -18	préciser 31	raconter 12	répondre -25	sagen -18	spreken -29	tagliare -23	unknown -40	unlisted 24	verweisen -7	vragen -29	weisen -15	yes 23
turn|role|true|truetrue|	dire 11	dizer 13	free -17	no -12	pedir -25	sagen -23	schreiben -15	unknown 27	yes 26
`;
