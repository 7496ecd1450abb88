/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 22	1 9	13+ -20	3 -10	4-6 -20	7-12 -34	organisation -16	person -9
akin|true|	0 -58	13+ 46	2 8	3 -13	4-6 13	7-12 63	organisation -23	person 54
away|pronoun|	0 15	1 25	13+ -7	2 -6	3 -15	4-6 -24	7-12 -16
away|pronoun|0|	first 11	later 10
away|pronoun|13+|	first -19	later 10
away|pronoun|1|	first 23	later 12
away|pronoun|2|	later -7
away|pronoun|3|	first -17	later -8
away|pronoun|4-6|	first -32
away|pronoun|7-12|	first -11	later -20
away|role|	0 -16	1 9	3 -11	4-6 -15	7-12 -9
away|role|0|	first -27
away|role|1|	first 6
away|role|2|	first -17	later 17
away|role|3|	first -13
away|role|4-6|	first -13	later -16
away|role|7-12|	first -11	later -10
body|false|	organisation -95	person 27
body|false|organisation|	a -43	none -57	the -91
body|false|person|	a -131	none 18	the 33
body|true|	organisation 47	person -68
body|true|organisation|	none 20	the 45
body|true|person|	a -61	none -68	the -59
body|unknown|	organisation -41
body|unknown|organisation|	none -33	the -40
body|unknown|person|	a -37	none -10	the 11
does|pronoun|acts|0|	0 18	1 29	2 -21	3 -27
does|pronoun|acts|13+|	later 20
does|pronoun|acts|1|	0 -34	1 -41	3 18	first 12	later 14
does|pronoun|acts|2|	0 17	1 -38	2 -59	3 -14	first 29	later -11
does|pronoun|acts|3|	1 -35	2 -20	3 -16	first -11	later -51
does|pronoun|acts|4-6|	first -30	later -11
does|pronoun|acts|7-12|	first -29	later -78
does|pronoun|	null 8	says -15
does|pronoun|null|0|	0 11	1 7	2 -21	first -11	later 11
does|pronoun|null|13+|	later -24
does|pronoun|null|1|	0 -42	2 -7	3 -31	first 6
does|pronoun|null|2|	0 -29	2 14	3 -18	first -12	later -12
does|pronoun|null|3|	0 28	1 10	2 -11	3 8	first -10	later 30
does|pronoun|null|4-6|	first -15	later 6
does|pronoun|null|7-12|	first 15	later -17
does|pronoun|says|0|	0 8	1 15	first 21
does|pronoun|says|13+|	first -34	later 12
does|pronoun|says|1|	0 -49	1 -27	3 7	first 20	later 6
does|pronoun|says|2|	1 -31	3 -22	first -20
does|pronoun|says|3|	1 -32	2 -30	3 -10	first -13	later -44
does|pronoun|says|4-6|	first -16	later -10
does|pronoun|says|7-12|	first -19
does|role|acts|0|	0 11	2 -37	3 -18	later -10
does|role|acts|13+|	first 12	later -6
does|role|acts|1|	0 -23	1 10	2 -18	3 12	later 37
does|role|acts|2|	0 -14	1 -10	2 13	3 -22	first -7	later 7
does|role|acts|3|	0 -21	1 -27	2 -7	3 14	first -15	later -16
does|role|acts|4-6|	first -18	later -13
does|role|acts|7-12|	first -16	later -21
does|role|null|0|	0 7	1 -10	2 6	3 -14	first -30	later 15
does|role|null|13+|	first -13	later -8
does|role|null|1|	0 -18	1 -20	2 -14	3 -28	first 7
does|role|null|2|	0 23	1 18	2 -24	3 -20	first -8	later -7
does|role|null|3|	0 15	1 -35	first -8	later 6
does|role|null|4-6|	later -16
does|role|null|7-12|	first -10	later -23
does|role|	says -11
does|role|says|0|	0 9	1 19	3 12	first -17	later -16
does|role|says|13+|	first -19	later 7
does|role|says|1|	0 -68	1 -36	2 -15	later -17
does|role|says|2|	0 -17	1 -9	3 -32	first -21	later 16
does|role|says|3|	0 19	1 -16	2 -17	3 -12	first -11	later -26
does|role|says|4-6|	first -17	later -13
does|role|says|7-12|	first -10	later 7
ending|pronoun|organisation|	-ci 23	aar -52	ela -52	ele -41	er -77	hem 6	hij -65	il -9	lei -50	lla -47	lle -12	lui -18	sie -18	ze -15	zij -52	él -49
ending|pronoun|person|	-ci -27	aar -16	ela 11	ele -6	hij 16	lei 6	lla 12	lle 9	lui 11	on -33	él -8
ending|role|organisation|	aad -49	aca -32	ach -38	aco -28	ada -70	ade 45	ado -24	aft -36	age -53	ain -63	ais -61	ale -60	ame -38	ana -44	and -6	ann -62	ano -81	ant -8	apo -22	are -50	ata -55	ate -56	ati 10	ato -39	aut -42	bre -46	cat 10	che -30	chi -33	cho -36	cht -14	cia 32	cio -31	den -53	der 25	die -51	dil -30	dio -67	dor -38	dos -33	dre -77	efe -59	ega -68	ene -42	eno -17	ent -28	era -49	ere -58	ero -16	ers 11	esa 20	ese -53	eta -36	ete -56	età 16	eur -20	eux -52	eño -33	fer -61	fin -40	ger -44	ges 18	gin -49	gão 28	hef -47	hen -40	hia 6	hte -34	ial -39	ica -51	ice -35	ico -63	ida -58	ide -39	ido -7	ief 9	ien -58	ier -30	ige -38	igo -50	ijf 16	ile -53	imo -52	ina -46	ine -64	ing 23	ino -66	ion 7	ira -43	iro 16	irt -21	ise 6	ist -65	ito -52	ità 15	ité -38	iva -41	ivo -56	iño -41	ión 26	jer -36	lar -24	las -33	lat -40	lde -42	ler -44	lga -20	lia -53	lla -58	llo -47	lub 34	lue -33	man -69	mat -26	men -33	mer -52	mme -50	mãe -74	nal 10	nce 23	nco 6	nda 26	nde -61	ndo 12	nen -56	ner -54	net -47	nha -45	nna -33	nne -36	nta -49	nte -42	nto -23	nts -41	née -23	oas -48	oer -44	oga -42	oge -41	ogo -42	ois -37	ole -46	olo -43	oma -29	omo -63	ona -59	ond -11	one 11	oog -39	oot 15	ora -27	ore -74	ori -38	oro -34	ort 16	osa -45	ota 17	ote -47	oto -23	ouw -57	que -43	qué 29	ral -49	ras -49	rat -11	rau -42	rca -51	rce -52	ren -36	rer -59	res -76	ria -90	rin -14	rio -53	rma 8	ron -45	ros -35	rte 19	rti 6	rzt -61	sen -65	ser -55	smo 28	sor 9	ssé -51	sta -22	ste -89	st’ -51	ten -18	ter -34	tes -26	tin -79	tor -78	tra -46	tre -65	tro -84	tée -65	udo 16	uge -26	ule -24	uno -47	upe 14	ure -67	urs -69	use -52	ute -63	uto 17	uté 13	vel -32	voz -42	xto 18	zza -47	ção 27	ère -29	élu -39	été -16	ême -48	íza -31	ñía -12
ending|role|person|	aad -47	aar -20	aca 10	ach 8	ada 24	ade -64	ado -18	aft -37	age -60	ais 16	ale 6	alt -29	ana 21	and -23	ann 11	ano 7	apo -8	are 10	ata 15	ate 18	aus -29	ble 15	bre -40	che -13	chi -36	cho -52	cht -26	cia -68	cio -37	cta -32	dad 20	den -70	die 28	dil 11	dio -18	dor -7	dos -51	ene 22	ent -36	era 8	ere 13	ers -52	esa -24	ese 23	eta -23	ete -22	età -28	eur -11	eux -48	eño -12	fer 9	ger 26	gin 31	gão -35	hen -33	her -42	hia -38	hte 33	ial 9	ica 17	ico -37	ida 18	ief -35	ier -15	ige 22	ijf -23	ile -15	ima 9	imo 10	ine -45	ino -14	ion -44	ira -29	ire -6	iro 17	ise 7	ist 7	ité -34	iva 29	ivo 34	iño 9	ión -45	jer -41	ker 10	lar 19	las -42	lat -43	lde -29	les -40	lga 6	lho -17	lla 25	lle -13	llo -63	lub -56	lue 16	mat -17	men -11	mer 17	mme 12	mãe -9	nal -35	nce -33	nde 9	ndo -12	nen -41	ner 24	net -46	nha -32	nna 17	nne 9	nta -11	nte -10	nti -86	nto -69	nts -38	oas -39	oce -34	oga 28	oge 27	ogo 26	ois 19	ole -27	oma 16	omo -16	one -63	oot -30	ora 15	ore 29	ori -18	oro -41	ort -47	osa 16	oso 20	ota -58	ote -7	ouw 14	ppo 10	que 25	qué -50	ral -16	ras -47	rat 13	rau 6	rce -45	rde -27	rer -33	res -34	rie -33	rio -18	rno -49	ron -10	ros -28	rte -59	rti -18	rzt -33	réu 11	ser 10	smo -60	sor -32	ssé 37	sta 22	ste 38	st’ 26	ten -76	ter -15	tes -86	tie -40	tin -9	tra 16	tre 13	tro -17	tta -8	udo -52	uer -28	ule 18	uno -59	upe -14	ura -29	urs -37	ury -32	use 22	ute -49	uto -48	uté -17	voz 7	xto -40	zer 10	zza 12	ção -50	ère 9	élu -13	ême -47	úri -20
fits|pronoun|	free -42	no -84	organisation -39	unknown -31	yes 65
fits|pronoun|no|	0 -59	1 -46	13+ -73	2 -28	3 -32	4-6 -20	7-12 -57
fits|pronoun|no|0|	acts -14	null -38	says -58
fits|pronoun|no|1|	acts -22	null 7	says -69
fits|pronoun|no|2|	acts -61	says -29
fits|pronoun|no|3|	null -24	says -22
fits|pronoun|organisation|0|	acts -7	null -12	says 7
fits|pronoun|organisation|	13+ -50	2 -87	3 -22	4-6 -39	7-12 -63
fits|pronoun|organisation|1|	acts -66	null -10	says -55
fits|pronoun|organisation|2|	acts -38	null -69	says -30
fits|pronoun|organisation|3|	acts -42	null -68	says -56
fits|pronoun|unknown|	0 -15	1 -15	13+ -33	3 -32	4-6 -51	7-12 21
fits|pronoun|unknown|0|	null 22	says -22
fits|pronoun|unknown|1|	acts -21	null -17	says -59
fits|pronoun|unknown|2|	acts -26	null -10	says -50
fits|pronoun|unknown|3|	acts -54
fits|pronoun|yes|	0 40	1 63	13+ 14	2 20	3 14
fits|pronoun|yes|0|	acts 13	null 21	says 33
fits|pronoun|yes|1|	acts 23	null 18	says 20
fits|pronoun|yes|2|	acts -10	null 16	says 15
fits|pronoun|yes|3|	null 20
fits|role|free|	0 11	13+ -17	2 -19	3 -15	4-6 -13	7-12 9
fits|role|free|0|	acts 7
fits|role|free|1|	acts -20	null -10
fits|role|free|2|	acts 7	says -26
fits|role|free|3|	null -22	says -8
fits|role|	no -74	unknown -6	yes 22
fits|role|no|	0 -57	1 -27	13+ -15	2 -28	3 -31	4-6 -72	7-12 -66
fits|role|no|0|	acts -67	says -52
fits|role|no|1|	acts -21	says -74
fits|role|no|2|	acts -84	null -95	says -25
fits|role|no|3|	acts -42	null -30	says -45
fits|role|unknown|	0 -53	1 31	13+ -22	2 -40	3 -35	4-6 -9	7-12 -19
fits|role|unknown|0|	acts -9	null 25	says -48
fits|role|unknown|1|	acts -43	null 7	says 7
fits|role|unknown|2|	acts -42	null 15	says -82
fits|role|unknown|3|	acts -13	null -7	says 12
fits|role|yes|	0 -22	1 13	2 35	3 11	7-12 -14
fits|role|yes|0|	acts 11	says 10
fits|role|yes|1|	acts 32	null -10
fits|role|yes|2|	acts -23	says 8
fits|role|yes|3|	acts 8	says -14
head|pronoun|organisation|	celui-ci 15	ela -52	ele -41	ella -47	elle -12	er -77	haar -52	hem 6	hij -65	il -9	lei -50	lui -18	sie -18	ze -15	zij -52	él -49
head|pronoun|person|	celle-ci -18	celui-ci -22	ela 11	ele -6	ella 12	elle 9	haar -16	hij 16	lei 6	lui 11	on -33	él -8
head|role|organisation|	abogada -31	administração 34	agence 12	agente -27	alcalde -42	altro -35	ambienti -28	analyste -36	arguido -44	assessora -24	assessoria -49	atacante -41	autarca -42	auteurs -46	autor -34	autores -36	autoridad -39	autorità 15	azienda 26	banco 6	barista -29	bedrijf 16	belga -20	bericht -48	bewindsman -25	bewindsvrouw -23	bond -11	brief 9	bürgermeister -36	cabinet -44	cadre -48	candidata -20	capo -22	causídico -30	chef -25	chefe -43	chefin -21	chercheur -28	chercheuse -31	cittadino -45	club 28	coach -38	colega -45	collega -54	comandante -32	comitato -28	communiqué 29	companhia 9	compañía -12	comunicado -42	comunicato -42	conseiller -41	dame -38	defesa -61	delas -27	delegada -27	dernier -8	dernière -39	despacho -36	die -77	dieser -41	dipendente -44	diplomat -26	diplomate -46	diplomaten -47	diplomático -26	diputada -32	directeur -38	direction 24	directora -26	directrice -32	direttrice -33	dirigeant -27	dirigeante -19	dirigente -61	docente -47	document -43	documento -58	donna -27	edil -30	empresa 29	empresario -16	entidad 14	entidade 42	entourage -48	entreprise 7	este -57	estudio -41	estudo 28	eux -52	executiva -35	executivo -53	firma 8	fonte -35	fonti -70	frau -36	fuentes -17	funcionaria -51	funcionario -59	gestora -32	giudice -47	governador -44	governante -45	groupe 14	hen -40	homme -40	iemand -46	instituição 18	intéressé -51	investigadora -52	jubilado -44	juge -32	jurist -23	juíza -31	legale -36	loro -34	líder 12	madre -49	maestro -32	magistrada -41	magistrat -46	magistrate -45	maire -31	mais -43	man -39	manager -34	mann -48	marido -49	medico -28	minister -41	ministerin -14	ministero -44	ministra -14	ministre -49	ministro -66	ministère -19	mitarbeiter -46	mitteilung 17	moeder -50	mujer -36	mulher -66	mutter -48	mãe -74	mère -45	même -48	nipote -30	niño -41	nota 17	officier -30	oficial -33	operador -52	operatore -43	organisation 29	organismo 42	organização -28	outra -29	padre -41	papier -55	parti 8	patron -33	perito -30	pessoas -48	político -29	pontefice -33	portavoz -47	porte-parole -55	premier -28	presidenta -34	presidente -69	presule -24	prima 8	proche -21	professora -28	promotora -33	préfecture -60	président -43	présidente -37	quest’ -51	ragazza -37	rapport -46	rechter -33	regidora -45	relatório -42	rentner -37	representante -44	responsável -32	ricercatrice -23	sacerdote -23	segundo -29	sentencia 28	sindaca -32	sindacalista -46	sindaco -26	sindicato -26	società 16	société -16	source -52	sprecher 13	sprecherin 8	syndicaliste -34	syndicat 10	technicien -36	tecnico -20	texto 18	titolare -50	titular -24	treinador -45	técnico -37	ufficiale -31	uno -41	unternehmen -33	uomo -64	vader -51	vainqueur -18	vater -44	verbale -30	verband 7	verdachte -34	vocero 18	voorzitter -31	vorsitzende -29	wethouder -39	winnaar -33	woordvoerder 13	woordvoerster 21	édile -44	élu -39	élue -33	órgão 28	último -41
head|role|person|	abogada -20	administrador -20	agence -31	agente 8	alcalde -29	altro 19	ambienti -39	analyste 26	arguido 20	asesor -32	assessora -36	assessoria -47	atacante 21	autarca 6	autor -26	autora 12	autores -30	autoridad 36	azienda -7	barista -12	bedrijf -23	behörde -26	belga 6	bericht -43	bewindsman 17	bewindsvrouw 25	bond -37	brief -35	bronnen -35	burgemeester 13	bürgermeister -9	cabinet -43	cadre -40	candidata 18	capo -8	causídico 28	chef -11	chefin 10	chercheur 26	chercheuse 22	cittadino -30	cliente -26	club -47	coach 8	colega 8	collega -10	comandante -8	commandant -19	communiqué -50	companhia -31	comunicato -60	conduttrice 19	conseiller -27	defesa -25	delas -36	deles -40	dernier -10	dernière 16	despacho -44	die 32	diplomat -17	diplomate 11	diplomaten -46	diplomático -11	diputada 10	directeur -24	direction -27	directora 13	directrice -18	diretora 8	dirigeant 28	dirigeante 24	docente -17	document -41	documento -57	donna 15	edil 11	empresa -24	empresario 18	entidad -42	entidade -57	entourage -58	entreprise -24	esta 19	este 8	estudio -18	estudo -42	eux -48	executiva 29	executivo 30	fonte -89	fonti -73	forscherin 12	fuentes -70	funcionaria 20	funcionario 41	gestora 24	giudice -20	governador -25	governante 19	groupe -14	gruppo 10	haus -29	hen -33	homme 8	iemand -44	intéressé 37	investigadora 20	juge -38	jurist 25	jury -32	júri -20	loro -41	líder 6	madre -17	maestro 14	magistrada 15	magistrat -11	magistrate 9	mais 16	man -10	manager 19	mann -22	marido -32	medico -47	minister 14	ministero -37	ministra 8	ministre 23	ministro -35	ministère -17	mitarbeiter -32	mitteilung -39	moeder -51	mujer -41	mulher -26	mãe -9	mère 7	médico -42	même -47	nipote -19	niño 9	nota -58	oficial -7	ondernemer 6	operatore -28	organisation -47	organismo -58	organização -25	outra 18	padre 18	papier -35	parti -17	penalista 10	perito -37	pessoas -39	político -11	pontefice -48	porta-voz 17	portavoce -34	porte-parole -19	presidenta -11	presidente -46	presule 18	proche -16	professora 9	promotora -57	préfecture -36	président -19	présidente -23	quest’ 26	ragazza 16	rapport -41	rechter -38	regista 14	relatório -45	rentner 17	representante -33	ricercatrice 23	réu 11	sacerdote 20	secretário -18	segundo 10	sentencia -41	sindaca 10	sindacalista 19	sindaco -6	sindicato -41	società -28	source -45	sprecher -48	sprecherin -40	stilista 25	syndicaliste 24	syndicat -26	tecnico 11	texto -40	titolare 10	titular 19	treinador 22	técnico -28	ufficiale 27	uno -57	uomo -26	vader -6	verbale -43	verband -23	verdachte 33	vocero -13	voisine -48	voorzitter -19	wethouder -29	winnaar 6	woordvoerder -45	woordvoerster -26	élu -13	élue 16	órgão -35	último -6
introduced|	false -10	true 52
introduced|false|	a -47	none -14	own -11	third 6
introduced|true|	the 51
kind|pronoun|	organisation -46	person 17
kind|pronoun|organisation|	own -50	third -43
kind|pronoun|person|	third 18
kind|role|	organisation -20	person 6
kind|role|organisation|	a -9	none -21	the -11
kind|role|person|	a -67	none -7	the 19
kin|artist|	none 57	other 10
kin|association|	none -6	same 39
kin|authority|	none -12	other -17
kin|club|	other -18
kin|coach|	none 28	other -10
kin|company|	none 10	other 24	same 20
kin|court|	none 30	other -57
kin|doctor|	none -70	other -12	same -27
kin|envoy|	none -34	other -10
kin|false|	none -7	other -20
kin|false|none|	13+ -6	2 18	3 -14	4-6 -40
kin|false|none|free|	false -30
kin|false|none|no|	false -24	true 20
kin|false|none|unknown|	true 30
kin|false|none|yes|	true 41
kin|false|other|	0 -35	13+ -23	2 -19	3 -18	4-6 10	7-12 -50
kin|false|other|free|	false -7
kin|false|other|no|	false -68	true -58
kin|false|other|unknown|	true 9
kin|false|other|yes|	false -12
kin|judge|	none -37	other -14	same 27
kin|lawyer|	none -14	other -49	same 35
kin|leader|	none -53	other 8	same 8
kin|mayor|	none -26	other -12	same 36
kin|member|	none -11	same 27
kin|minister|	none -16	other -38	same 25
kin|null|	none -7	other -20
kin|party|	none -15	other -36
kin|player|	none 16	same -31
kin|police|	none -24	other -33	same -15
kin|press|	none -22	other 7
kin|priest|	none -19	other -51	same -9
kin|prosecutor|	none -65	other -23
kin|scientist|	other 42	same 46
kin|teacher|	none -16	other -38	same 45
kin|true|	none -11	other -20	same 53
kin|true|none|	0 22	2 -25	4-6 -32	7-12 -12
kin|true|none|free|	true -21
kin|true|none|no|	false -30
kin|true|none|unknown|	false -40
kin|true|none|yes|	true 26
kin|true|other|	0 13	1 -10	13+ 9	2 -32	3 -26	4-6 -17	7-12 -37
kin|true|other|free|	false -17	true -6
kin|true|other|no|	false -25	true -39
kin|true|other|unknown|	false -25	true 23
kin|true|other|yes|	true -24
kin|true|same|	0 -36	1 23	13+ 14	2 33	3 8	4-6 12	7-12 44
kin|true|same|free|	false 57	true -9
kin|true|same|no|	false -51	true -34
kin|true|same|unknown|	true -8
kin|true|same|yes|	false 44	true 27
kin|union|	none -14
kin|worker|	none 6	other -17	same 16
kin|writer|	none 18	other -14	same -24
language|de|pronoun|	organisation -38	person 8
language|de|role|	organisation -30
language|es|pronoun|	organisation -76	person 10
language|es|role|	organisation -27
language|fr|role|	organisation -14	person -7
language|it|pronoun|	organisation -60	person 8
language|it|role|	organisation -10	person 9
language|nl|pronoun|	organisation -50	person 9
language|nl|role|	organisation -10
language|pt|pronoun|	organisation -58
last|pronoun|false|	0 13	1 20	13+ -6	2 15	3 -10	4-6 -28	7-12 -35
last|pronoun|false|0|	0 13
last|pronoun|false|13+|	2 -30	3 -6
last|pronoun|false|1|	0 24	1 -19
last|pronoun|false|2|	0 18	2 9
last|pronoun|false|3|	0 11	1 -36
last|pronoun|false|4-6|	0 -27	1 -20	2 -12
last|pronoun|false|7-12|	1 -6	2 -48	3 -17
last|pronoun|false|no|	0 -52	1 -21	2 -31	3 -18
last|pronoun|false|organisation|	0 -17	1 -51	2 -76	3 -74
last|pronoun|false|unknown|	1 -52	2 -22	3 11
last|pronoun|false|yes|	0 44	1 36	2 10
last|pronoun|	true 6
last|pronoun|true|	0 13	1 15	2 -28	3 -19	7-12 34
last|pronoun|true|0|	0 13
last|pronoun|true|1|	0 15
last|pronoun|true|2|	1 -33	2 -31
last|pronoun|true|3|	1 -19	2 -50
last|pronoun|true|4-6|	3 -19
last|pronoun|true|7-12|	1 -19	2 40	3 11
last|pronoun|true|no|	0 -43	1 -36	2 -10	3 -12
last|pronoun|true|organisation|	0 19	1 20	2 -26	3 -27
last|pronoun|true|unknown|	2 -46	3 -48
last|pronoun|true|yes|	1 7	2 17	3 35
last|role|false|	0 -16	1 8	2 8	3 -8	4-6 -15	7-12 -11
last|role|false|0|	0 -16
last|role|false|13+|	3 -6
last|role|false|1|	0 14	1 -20
last|role|false|2|	2 -9
last|role|false|3|	0 -11	1 -13	3 -54
last|role|false|4-6|	1 -32	2 -11	3 14
last|role|false|7-12|	1 -35	2 -18
last|role|false|free|	0 7	3 -13
last|role|false|no|	0 -20	1 -25	2 -82	3 -49
last|role|false|unknown|	0 -12	2 -6
last|role|false|yes|	0 11	2 11
last|role|	true -7
last|role|true|	13+ 21	2 -16	3 -17
last|role|true|13+|	3 21
last|role|true|1|	0 24	1 -41
last|role|true|2|	1 -29	2 -7
last|role|true|3|	1 -44	2 20
last|role|true|4-6|	1 -15	2 17	3 -76
last|role|true|7-12|	1 -17	2 -27	3 7
last|role|true|free|	1 -10	2 -9
last|role|true|no|	0 -80	1 -35	2 -21	3 -101
last|role|true|unknown|	0 -14	2 -51	3 15
last|role|true|yes|	1 17	2 -23	3 16
near|pronoun|0|	0 15
near|pronoun|13+|	2 -30	3 -7
near|pronoun|1|	0 29	1 -15
near|pronoun|2|	0 12	1 -24	2 -16
near|pronoun|3|	0 12	1 -40	2 -9
near|pronoun|4-6|	0 -23	1 -15	2 -9	3 -11
near|pronoun|7-12|	1 -8	2 -20	3 -9
near|role|0|	0 -16
near|role|1|	0 24	1 -36
near|role|2|	1 -16	2 -11
near|role|3|	1 -28	2 7	3 -57
near|role|4-6|	1 -34	3 7
near|role|7-12|	1 -37	2 -23
	nobody -9
nobody|ending|pronoun|	aar 9	ela -23	ele 12	hem -45	hij -30	lei -22	lla -30	lle -17	lui -40	on 30	sie -6	él 6
nobody|ending|role|	aad 42	aar 11	aca -27	ach -31	aco 8	ada -33	ade -49	ado 14	aft 39	age 46	ail -21	ais -16	alt 21	ana -36	and 12	ann -12	ano -13	ant -6	apa 30	are -41	ata -19	ate -29	ati -13	ato 15	aus -6	ble -28	bre 33	cat -37	che 12	chi 30	cho 39	cht 16	cia -17	cio 25	cta 30	dad -44	den 44	der -28	die -28	dil -29	dio 23	dor 15	dos 35	ene -38	ent 42	era -12	ers -13	esa -26	ese -53	eta 25	ete 22	età -34	eux 29	eño 8	ger -32	ges -10	gin -34	gão -34	hen 29	her 10	hte -32	ial -9	ica -29	ico 39	ida -27	ide -7	ien 12	ier 21	ige -29	igo 12	ijf -20	ile 15	ima -40	imo -11	ina -6	ine 40	ing -39	ino 18	ion 8	ipe 17	ira 22	iro -35	ise -43	ità -34	ité 25	iva -19	ivo -19	iño -12	ión -14	jer 27	ker -25	lar -43	las 33	lat 35	lde 26	les 28	lga -6	lho 16	lia 14	lla -31	llo 39	lub -34	lue -27	man 11	mat 16	men 26	mer -25	mme -7	mãe 7	nal -6	nce -29	nco -29	nda -46	nde -6	ndo -27	nen 37	ner -50	net 44	nha 33	nna -28	nne -16	nta 16	nte 13	nti 18	nto 47	nts 34	oas 32	oce 22	oer 34	oga -46	oge -31	ogo -29	ois -30	ole 28	olo 10	oma -21	omo 22	one 16	oot -14	ora -16	ore -47	ori 27	oro 21	osa -34	oso -29	ota -8	ote 9	oto -8	ouw -15	ppo -25	que -14	qué -26	ral 14	ras 26	rat -21	rau -7	rce 48	rde 13	rer 38	res 37	rie 38	rio 32	rma -38	rme -7	rno 34	ron 15	ros 26	rta 20	rti -6	rzt 33	réu -30	sen -7	ser -20	smo -23	sor 19	ssé -44	sta -32	ste -46	st’ -42	são 26	ten 50	ter 18	tes 44	tie 25	tin 13	tor -8	tra -36	tre -17	tro 20	tta 13	udo -7	uer 21	ule -28	une 33	ung -7	uno 39	upe -24	ura 26	ure 21	urs 35	ury 32	use -23	ute 30	uto -36	uté -18	xto -12	zer -35	zza -26	ção -15	élu 10	été 10	ême 29	íza -25	ñía -32	úri 26
nobody|kin|a|	coach 20	company 49	court -39	doctor 12	envoy 43	lawyer 26	leader 11	mayor 24	member 15	minister 17	party 31	player 36	police 37	scientist 43	union 33	worker 46	writer 29
nobody|kin|none|	authority 48	company -43	leader -28	minister -34	scientist -19
nobody|kin|the|	artist -87	association -13	coach -48	company -77	doctor 38	envoy -6	leader 9	mayor -8	member -36	minister 9	party 28	player -35	police 16	press 11	priest 36	prosecutor 46	scientist -92	teacher 14	union 6	worker -24	writer -26
nobody|many|	false -8
nobody|met|pronoun|	never -20
nobody|met|pronoun|never|	own 10	third -21
nobody|met|role|	a 43	bare -27	the -30
nobody|met|role|a|	a 49	the 31
nobody|met|role|bare|	a -15	none -21	the -19
nobody|met|role|never|	a 47	none 16	the -22
nobody|met|role|the|	a 6	none -28	the -24
nobody|others|	1 -40	2 -56	3 19
nobody|pronoun|	celui-ci -28	ela -23	ele 12	ella -30	elle -17	haar 9	hem -45	hij -30	lei -22	lui -40	on 30	own 10	sie -6	third -21	él 6
nobody|role|	a 45	abogada 18	acta 23	administrador 18	administração -38	agence -35	agente -12	alcalde 26	altro -43	ambienti 27	analyste -30	arguido -15	asesor 31	assessora 22	assessoria 34	atacante -32	autarca -10	auteurs 29	autor 16	autora -29	autores 23	autoridad -39	autorità -34	azienda -43	banco -29	barista 10	beamter 24	bedrijf -20	behörde 10	belga -6	bericht 34	bewindsman -28	bewindsvrouw -27	bond 10	bronnen 33	burgemeester -17	bürgermeister 22	cabinet 32	cadre 35	candidata -25	causídico -38	chef 12	chefin -31	chercheur -28	chercheuse -27	cittadino 17	cliente 24	club -26	coach -31	colega -9	collega 15	comissão 26	comitato 33	commandant 18	communiqué -26	companhia -31	compañía -32	comunicado 28	comunicato 36	conduttrice -30	conseiller 29	defesa 33	delas 27	delegada 6	deles 28	dernière -32	despacho 34	die -32	dieser -10	dipendente -22	diplomat 16	diplomate -7	diplomaten 30	diplomático 13	diputada -14	directeur 25	direction -9	directora -17	directrice 12	diretora -6	direttrice -15	dirigeant -29	dirigeante -31	dirigente 7	docente 15	document 38	documento 55	donna -11	edil -29	empresa -55	empresario -30	entidad -31	entidade -46	entourage 44	entreprise -31	esta -41	este -9	estudio 23	estudo -21	eux 29	executiva -40	executivo -7	firma -38	fonte 45	fonti 50	forscherin -18	fuentes 30	funcionaria -15	funcionario -38	gestora -27	giudice 26	governador 19	governante -28	governo 26	groupe -24	gruppo -25	habitants 19	haus -6	hen 29	iemand 34	instituição -31	intéressé -44	investigadora -31	jubilado 7	juge 25	jurist -26	jury 32	juíza -25	júri 26	loro 21	líder -34	madre 14	maestro -42	magistrada -22	magistrat 10	magistrate -10	mais -14	man 19	manager -25	mann 19	marido 33	medico 32	minister -25	ministero 31	ministra -19	ministre -44	ministro 39	ministère 21	mitarbeiter 23	mitteilung -11	moeder 34	mujer 27	mulher 29	mãe 7	médico 30	même 29	nipote 19	niño -12	nota -8	officier 8	ondernemer -15	operador 23	operatore 32	organisation -40	organismo -52	organização 22	outra -40	padre -22	papa 30	papier 34	parti -9	penalista -22	perito 26	pescadores 23	pessoas 32	político 6	pontefice 39	porta-voz -6	portavoce 18	porte-parole 23	presidenta 10	presidente 46	presule -28	prima -30	proche 11	promotora 30	préfecture 37	président 12	présidente 20	quest’ -42	ragazza -29	rapport 41	rechter 36	regista -15	relatório 33	rentner -24	representante 25	responsable -23	ricercatrice -28	réu -30	sacerdote -30	secretário 16	segundo -30	sentencia -19	signora 12	sindaca -27	sindacalista -35	sindaco 10	sindicato 29	società -34	société 10	source 48	stilista -30	syndicaliste -28	syndicat -29	technicien -30	tecnico -24	texto -12	the -26	titolare -41	titular -43	treinador -34	técnico 22	ufficiale -34	uno 33	unternehmen 23	uomo 27	vader 6	vainqueur -26	vater -8	verbale 34	verband -8	verdachte -32	vocero -19	voisine 37	voorzitter 18	wethouder 24	winnaar -26	woordvoerster -20	élu 10	élue -27	équipe 17	órgão -34	último 12
often|pronoun|	0 -29	1 -7	2 -7	3 25	4 22
often|role|	0 -51	1 -19	2 15	4 10
quoted|	true -57
rank|pronoun|0|0|	organisation 10	person -7
rank|pronoun|0|1|	person 16
rank|pronoun|0|2|	organisation -52
rank|pronoun|0|3|	organisation -59	person -42
rank|pronoun|0|4-6|	organisation -39	person -17
rank|pronoun|1|0|	organisation -34	person 46
rank|pronoun|1|1|	organisation -12	person 28
rank|pronoun|1|2|	organisation -63	person -9
rank|pronoun|1|4-6|	organisation -14	person -19
rank|pronoun|1|7-12|	organisation -33	person -11
rank|pronoun|	2 -10	3 12	4 -25
rank|pronoun|2|1|	organisation -51	person -14
rank|pronoun|2|2|	organisation -24
rank|pronoun|2|3|	organisation -41
rank|pronoun|2|4-6|	organisation -56	person 14
rank|pronoun|2|7-12|	organisation -25	person -22
rank|pronoun|3|13+|	organisation -30	person -16
rank|pronoun|3|1|	organisation -24	person 19
rank|pronoun|3|2|	organisation -32	person 37
rank|pronoun|3|3|	organisation -32
rank|pronoun|3|4-6|	organisation -57
rank|pronoun|3|7-12|	organisation -58	person 9
rank|pronoun|4|13+|	organisation -47	person 9
rank|pronoun|4|2|	organisation -17	person -35
rank|pronoun|4|3|	organisation -27
rank|pronoun|4|4-6|	organisation -53	person -42
rank|pronoun|4|7-12|	organisation -50	person -8
rank|role|0|0|	organisation 24	person -52
rank|role|0|2|	organisation -23	person -11
rank|role|0|3|	organisation -21	person 16
rank|role|0|4-6|	person -26
rank|role|0|7-12|	organisation 18	person -11
rank|role|1|0|	organisation -11	person -8
rank|role|1|13+|	organisation -35
rank|role|1|1|	organisation -18	person 15
rank|role|1|3|	organisation -25	person 6
rank|role|1|4-6|	organisation -29	person -27
rank|role|1|7-12|	organisation -19	person -19
rank|role|	2 -12	3 9	4 -25
rank|role|2|0|	organisation -32
rank|role|2|13+|	organisation -34	person -43
rank|role|2|1|	organisation -10	person -14
rank|role|2|2|	organisation -37	person -19
rank|role|2|3|	organisation -80	person -10
rank|role|2|4-6|	organisation -8	person 15
rank|role|2|7-12|	person -13
rank|role|3|13+|	organisation -14
rank|role|3|1|	organisation -64	person 24
rank|role|3|2|	organisation -7	person 30
rank|role|3|3|	organisation -15	person -13
rank|role|3|4-6|	organisation -15	person -10
rank|role|3|7-12|	organisation 6	person -6
rank|role|4|13+|	organisation -30
rank|role|4|1|	organisation -55	person 23
rank|role|4|2|	organisation -92	person 27
rank|role|4|3|	organisation -86	person -54
rank|role|4|4-6|	organisation -76	person -40
rank|role|4|7-12|	organisation -36	person -14
report|pronoun|0|	admettre 20	affirmer 25	ajouter -13	annoncer -8	antworten -10	asentir -26	assurer 19	avouer -18	behaupten 24	bekennen 27	berichten 12	beteuern -27	betogen 15	confier 37	contar 26	contestar -30	decir -9	demander 12	dire 18	dizer 7	déclarer 24	détailler 32	eisen 31	ergänzen -9	estimer 27	expliquer -9	faire_valoir -20	fragen 24	fügen 12	garantir -8	geben -8	geven 28	glisser 14	halten 16	indiquer 13	insister 26	juger 31	klagen 23	kündigen 29	lachen 27	lancer 16	lassen -15	laten 22	leggen 26	lâcher 17	marteler 30	meinen 16	none -30	noter 6	pedir 19	plaisanter 37	poursuivre 14	promettre 38	préciser 19	prévenir 15	raconter -20	rappeler 13	reageren 34	rechnen 8	reconnaître -18	rekenen 28	replicar -26	responder -8	rufen 33	räumen 15	répondre -21	sagen -10	schrijven 22	sommen -20	sorrir -23	souffler -12	souligner 28	sourire -7	souvenir -24	stellen 14	trancher -14	témoigner 21	unlisted 8	verklaren -15	versprechen 26	vertellen 9	verwachten 26	voegen 33	zeggen 11	äußern 13	écrire -8
report|pronoun|1|	admettre -22	affirmer -26	ajouter -16	annoncer 17	antworten 11	assurer 16	avouer 26	bekennen -29	berichten -19	beteuern 16	betogen -8	contar -15	contestar 33	demander 13	dire -27	déclarer 6	détailler -31	eisen -16	ergänzen 22	erklären 9	erläutern -23	erzählen -23	faire_valoir 18	fluisteren 10	fragen -21	fügen -18	garantir -21	geben 13	geven -8	glisser -28	halten 14	indiquer 12	insister -19	juger -24	klagen -9	kündigen -24	lachen -9	lancer -12	lassen 6	laten -24	leggen 16	lâcher 8	meinen -12	noemen 17	none 6	noter 17	plaisanter -29	poursuivre -6	promettre -20	préciser -19	raconter 19	rappeler -12	reageren -24	rechnen 23	reconnaître 17	replicar 13	responder 18	rufen -21	réclamer 19	répondre 11	résumer 13	sagen -6	schrijven -19	sommen 21	sorrir -20	souffler 11	souligner -15	souri 12	sourire 14	soutenir -22	souvenir -27	stellen 21	trancher -25	témoigner -15	unlisted -10	versprechen -16	vertellen -40	verwachten -15	verzekeren 17	vinden 8	voegen -20	zeggen -25	écrire -34
report|pronoun|2|	admettre -35	affirmer -32	afirmar -10	ajouter 14	annoncer -18	antworten -22	asentir -17	assurer -19	avouer -23	berichten -28	beteuern -17	betogen -23	contar -13	contestar -21	decir -37	demander -13	dire 12	dizer -25	déclarer -23	détailler -16	eisen -27	erklären 7	erläutern -18	erzählen -30	estimer -31	expliquer -21	faire_valoir -25	fluisteren -27	fragen -18	fügen -27	garantir 29	geben -18	geven -21	glisser -29	halten -12	indiquer -27	insister -16	juger -24	klagen -27	kündigen -20	lachen -20	lancer -27	lassen -17	laten 15	leggen -17	lâcher 24	meinen 13	noemen -14	none 6	noter -18	plaider -24	plaisanter -20	poursuivre -14	promettre -38	préciser -22	prévenir -15	raconter -37	rappeler -22	reageren -22	rechnen -25	reconnaître -20	rekenen -19	responder -13	rufen -14	räumen -20	réclamer -16	résumer -40	sagen -51	schrijven -16	sorrir 17	souffler 12	soutenir 14	souvenir 22	stellen -27	trancher 19	témoigner -24	unlisted -24	verklaren -32	versprechen -21	vertellen -37	verwachten -15	verzekeren -21	vinden -22	voegen -16	vragen -21	zeggen -24	écrire -48
report|pronoun|3|	affirmer -36	afirmar -31	ajouter -7	asentir 11	assurer -30	berichten 16	beteuern 11	confier -34	contar -27	decir 15	demander -39	dire -18	dizer 9	déclarer -20	erklären -23	erzählen -35	estimer -31	expliquer -35	faire_valoir 15	fluisteren -29	halten -15	indiquer -19	klagen -27	kündigen -34	lachen -25	lassen 8	laten -28	leggen -37	lâcher -42	meinen -25	noemen -21	noter -33	plaider -37	plaisanter -34	poursuivre -23	promettre -19	préciser -50	prévenir -33	raconter -42	rappeler -35	reageren -25	rechnen -23	reconnaître -37	rekenen -18	rufen -26	répondre 22	résumer -49	sagen -27	sorrir -39	souffler -35	soutenir -28	stellen -40	trancher -43	témoigner -6	unlisted -61	verklaren -36	versprechen -19	verwachten -19	verzekeren -21	voegen -21	vragen -37	écrire -10
report|pronoun|false|	admettre 10	afirmar -30	ajouter -59	annoncer -18	antworten -7	asentir 13	behaupten -7	bekennen 20	beteuern 10	betogen 9	confier 16	contar 16	demander 18	déclarer 22	ergänzen -23	erläutern -22	erzählen -21	estimer 8	expliquer -18	faire_valoir 16	fluisteren 19	garantir -8	geben 21	indiquer 19	insister 7	juger 8	klagen 20	kündigen -12	lachen 8	lancer 12	lassen 14	laten 6	leggen 11	lâcher 28	meinen 19	noemen 16	pedir -8	plaisanter 21	poursuivre -29	promettre 12	prévenir 10	rappeler -26	reageren 17	rechnen 19	reconnaître -42	rekenen 25	responder 6	rir 11	räumen -22	réclamer -35	répondre 21	résumer -42	sagen -28	sorrir -14	souffler 9	souri 23	sourire 20	soutenir 11	souvenir -32	stellen 24	trancher 24	témoigner 11	versprechen 16	verwachten -17	verzekeren -28	voegen 19	vragen -12	äußern -6	écrire -15
report|pronoun|false|admettre|	1 7	4-6 -29	7-12 -14
report|pronoun|false|affirmer|	1 38	2 8	3 -18	4-6 -34	7-12 -31
report|pronoun|false|ajouter|	0 -17	1 -38	2 -37	3 -41	4-6 -32	7-12 -40
report|pronoun|false|annoncer|	3 -20
report|pronoun|false|antworten|	4-6 -28	7-12 12
report|pronoun|false|asentir|	4-6 -32	7-12 -19
report|pronoun|false|assurer|	1 29	4-6 -27
report|pronoun|false|behaupten|	2 14
report|pronoun|false|bekennen|	1 22
report|pronoun|false|beteuern|	4-6 -25
report|pronoun|false|betogen|	1 28
report|pronoun|false|confier|	1 30	3 -22	4-6 8	7-12 -16
report|pronoun|false|contar|	1 26	4-6 -20	7-12 -17
report|pronoun|false|contestar|	7-12 30
report|pronoun|false|decir|	4-6 14	7-12 -55
report|pronoun|false|demander|	1 20	4-6 -13	7-12 -25
report|pronoun|false|dire|	0 23	1 15	13+ 7	2 -13	4-6 -14	7-12 -50
report|pronoun|false|dizer|	1 -7	3 -8	4-6 -28	7-12 -27
report|pronoun|false|déclarer|	1 30	2 15	4-6 -17	7-12 -29
report|pronoun|false|détailler|	3 -33
report|pronoun|false|erklären|	1 18	3 -11	4-6 -14
report|pronoun|false|erläutern|	4-6 -22
report|pronoun|false|erzählen|	1 27	2 27	3 -12	4-6 -30	7-12 -27
report|pronoun|false|estimer|	1 26	2 -13	4-6 -15	7-12 -26
report|pronoun|false|expliquer|	1 28	4-6 -22	7-12 -31
report|pronoun|false|faire_valoir|	1 27	4-6 10
report|pronoun|false|fluisteren|	4-6 -29	7-12 -15
report|pronoun|false|fügen|	4-6 -11	7-12 -33
report|pronoun|false|garantir|	4-6 -23
report|pronoun|false|geben|	1 18	3 11	4-6 -24	7-12 -35
report|pronoun|false|geven|	1 26
report|pronoun|false|glisser|	1 10	3 -16	4-6 -27	7-12 -30
report|pronoun|false|halten|	3 -9
report|pronoun|false|indiquer|	1 20	4-6 -24	7-12 -20
report|pronoun|false|insister|	1 7
report|pronoun|false|klagen|	1 30	4-6 -21	7-12 -24
report|pronoun|false|kündigen|	2 -17	3 -13	4-6 -24	7-12 -6
report|pronoun|false|lachen|	1 29	2 -23	4-6 -6	7-12 -18
report|pronoun|false|lancer|	3 20	4-6 -6
report|pronoun|false|lassen|	2 -26	4-6 15
report|pronoun|false|laten|	1 30	4-6 -26
report|pronoun|false|leggen|	1 13	2 10	3 7	4-6 -27	7-12 -28
report|pronoun|false|lâcher|	1 29	4-6 21	7-12 -37
report|pronoun|false|noemen|	7-12 -18
report|pronoun|false|none|	0 -16	1 -11	13+ -24	2 -12	3 15	7-12 9
report|pronoun|false|noter|	7-12 -16
report|pronoun|false|plaider|	1 29	4-6 -36	7-12 -26
report|pronoun|false|plaisanter|	1 25	3 12	4-6 -29
report|pronoun|false|poursuivre|	3 -22
report|pronoun|false|promettre|	1 29	2 21	4-6 -30	7-12 -39
report|pronoun|false|préciser|	1 15	2 -16	4-6 -43	7-12 -39
report|pronoun|false|prévenir|	1 12	4-6 -7	7-12 -30
report|pronoun|false|raconter|	1 -13	2 8	3 6	4-6 -30	7-12 -32
report|pronoun|false|rappeler|	1 19	2 -20	3 12	4-6 -27	7-12 -21
report|pronoun|false|reageren|	1 32	4-6 -19
report|pronoun|false|rechnen|	1 23	4-6 -21
report|pronoun|false|reconnaître|	1 -16	2 -19
report|pronoun|false|rekenen|	1 24	4-6 -11
report|pronoun|false|responder|	13+ -32	2 29	3 -15	4-6 17	7-12 -10
report|pronoun|false|rufen|	1 10	3 -18
report|pronoun|false|räumen|	3 -22
report|pronoun|false|répondre|	1 -18	2 18	3 -35	4-6 23	7-12 -46
report|pronoun|false|résumer|	2 -16	3 -24	4-6 -30	7-12 -43
report|pronoun|false|sagen|	0 23	1 8	13+ -33	3 -31	4-6 -55	7-12 -13
report|pronoun|false|souffler|	1 7
report|pronoun|false|souri|	4-6 12
report|pronoun|false|soutenir|	4-6 13	7-12 -26
report|pronoun|false|stellen|	1 29	4-6 -26	7-12 -29
report|pronoun|false|trancher|	3 -30	4-6 -24
report|pronoun|false|témoigner|	1 21	4-6 -24
report|pronoun|false|unlisted|	1 6	2 8	3 9	4-6 -32	7-12 -40
report|pronoun|false|verklaren|	1 24
report|pronoun|false|versprechen|	1 26	4-6 -21
report|pronoun|false|vertellen|	1 -9	13+ -29	3 -39	4-6 -50	7-12 -35
report|pronoun|false|verzekeren|	2 9	3 -21
report|pronoun|false|voegen|	1 27	4-6 -17	7-12 -33
report|pronoun|false|vragen|	4-6 -39
report|pronoun|false|zeggen|	1 28	13+ 23	2 8	3 -22	4-6 -45	7-12 -33
report|pronoun|false|écrire|	1 46	2 -36	3 -24	7-12 -28
report|pronoun|true|	admettre -13	ajouter 50	annoncer 23	antworten 17	asentir -26	assurer 21	bekennen -25	berichten -19	contar -18	contestar 14	decir 19	demander -27	dire 20	dizer 8	déclarer -22	détailler 23	ergänzen 26	erklären 11	erläutern -36	erzählen 8	expliquer -27	faire_valoir -28	fluisteren -23	garantir 21	geben -31	geven 20	glisser -22	halten 17	indiquer -11	juger 9	kündigen 16	lachen -25	lancer -16	lassen -27	laten -27	leggen 12	lâcher -14	marteler 20	meinen -13	noemen -10	none -9	noter 16	plaider -11	plaisanter -7	poursuivre 18	promettre 9	préciser 8	raconter -15	rappeler 10	reageren -18	rechnen -25	reconnaître 17	rekenen -28	replicar 13	responder -18	rufen 25	räumen 30	réclamer 27	répondre -17	résumer 8	sagen -34	schrijven -24	souffler -24	souri -23	sourire -17	souvenir 13	stellen -24	trancher -27	témoigner -10	unlisted -18	verklaren -28	versprechen -16	vertellen -36	verwachten 19	vinden -26	voegen -13	vragen -11	zeggen -26	écrire -25
report|pronoun|true|affirmer|	1 29
report|pronoun|true|ajouter|	1 34
report|pronoun|true|asentir|	1 -26
report|pronoun|true|assurer|	1 21
report|pronoun|true|bekennen|	2 -25
report|pronoun|true|confier|	2 -6	3 11
report|pronoun|true|dire|	1 37	2 -8	3 -26	4-6 -33	7-12 22
report|pronoun|true|dizer|	4-6 -26
report|pronoun|true|déclarer|	4-6 -14
report|pronoun|true|erzählen|	4-6 13
report|pronoun|true|kündigen|	1 22
report|pronoun|true|lachen|	4-6 -25
report|pronoun|true|laten|	2 -20
report|pronoun|true|meinen|	3 -13
report|pronoun|true|none|	0 15	13+ -23	2 -7	3 -55	7-12 16
report|pronoun|true|plaisanter|	2 -7
report|pronoun|true|poursuivre|	1 18
report|pronoun|true|préciser|	3 -19
report|pronoun|true|raconter|	3 -30
report|pronoun|true|rappeler|	1 18
report|pronoun|true|reageren|	4-6 -14
report|pronoun|true|rekenen|	4-6 -23
report|pronoun|true|responder|	4-6 -34
report|pronoun|true|réclamer|	1 27
report|pronoun|true|répondre|	1 -21
report|pronoun|true|sagen|	1 15	2 -25	3 -35	4-6 -37	7-12 -9
report|pronoun|true|souffler|	3 -20
report|pronoun|true|trancher|	2 -26
report|pronoun|true|unlisted|	2 -24
report|pronoun|true|verklaren|	2 -24
report|pronoun|true|vertellen|	2 -20	4-6 -36
report|pronoun|true|voegen|	1 18
report|pronoun|true|zeggen|	2 -31	3 -39	4-6 -10
report|pronoun|true|écrire|	3 -29
report|role|0|	aceitar -10	aclarar -29	acrescentar 32	admettre -28	admitir 14	advertir 21	affermare 6	affirmer -20	afirmar 14	ajouter -25	ammettere -15	annoncer -43	anunciar 18	appeler 16	apuntar 14	argumentar -17	assicurare -15	assurer 6	atribuir -12	attendre -27	avisar 24	bekennen 23	berichten -39	beteuern 18	betonen 31	bevestigen -32	bitten -31	brincar 11	calcular 12	chamar -25	chiarire -13	chiedere -15	comentar -8	commentare -6	commenter 7	concluir -34	conclure 19	concordar -32	confermare -45	confier 13	confirmar -39	considerar -19	contar -8	contestar -39	contrapor -13	corregir -29	corrigir -16	creer 14	declarar 21	defender 20	demander -37	denunciar 17	descartar 25	desmentir -23	detallar 31	dichiarare 24	dizer 8	déclarer -27	erklären 32	erwidern -40	erzählen 17	escludere -9	esprimere -16	estimer 28	exclure 25	exigir -24	explicar 15	expliquer 14	expresar 7	falar -36	fragen -29	fügen 26	garantir 11	garantire -30	geben -6	gestehen 23	geven -33	giurare -11	glisser -35	gracejar 38	hablar -24	halten -6	heißen -30	indicar 19	indicare -31	informar -15	insister 13	insistere -7	insistir 20	ironiser 14	justificar -25	klagen -8	kündigen 18	lachen -7	lamentar 11	lancer -20	laten -29	luiden -39	lâcher -26	mandar -29	manifestar -35	meinen 19	melden -9	mostrar -27	negare -15	nennen -28	noemen -17	none -15	noter 10	obiettare -35	observar 26	ontkennen 17	osservare -11	parlare -35	parler -31	perguntar -36	plaisanter 6	poursuivre -19	precisar 24	precisare 7	preferir -16	preguntar -32	prevedere 12	prometer -13	promettre -6	proponer -25	proporre -16	proposer -24	préciser 43	raccontare 11	raconter 22	rappeler 49	rechazar -26	rechnen -19	reclamar 9	recomendar -17	reconhecer 9	reconnaître -27	recordar -7	recusar 18	refuser -10	relatar 24	relever 23	remeter 8	replicar 15	reprochar -26	responder -8	ribattere -26	ricordare 32	riferire -17	rispondere -34	rufen -23	réagir -7	réclamer 11	résumer -22	sagen 8	saluer -26	sapere -21	scherzen -8	schreiben 19	schrijven -29	scrivere -10	sentenciar 10	señalar 12	sluiten 22	soltar -26	sostener 10	sostenere 14	sottolineare 22	souffler 27	souligner 11	soupirer 12	soutenir -32	spiegare 34	spreken -18	staan 20	stehen -35	stellen 36	sublinhar 24	suspirar -28	sustentar -35	tagliare -11	teilen 24	trouver -31	unlisted -29	vatten 26	ver -27	verklaren -8	verlauten -24	verraten 19	versichern 25	versprechen -26	verweisen -32	vinden -12	vragen -44	weisen -13	widersprechen -27	wollen -12	zuchten -12	écrire 32	évoquer -29
report|role|1|	aclarar -28	acrescentar -34	admitir 8	advertir -36	affermare -31	affirmer -17	afirmar 12	aggiungere -39	ajouter 24	alegar -16	ammettere 17	annoncer -45	annunciare 8	antworten -26	anunciar -40	appeler -34	apuntar -32	argumentar -19	asegurar -32	assicurare 19	assurer -8	atribuir -13	attendre -16	avisar 12	beteuern -23	betonen 10	bevestigen -35	bitten -27	brincar -41	brummen -26	calcular 12	chamar -27	chiedere -9	comentar 21	commenter -30	concluir -31	conclure -10	concordar -30	confermare 19	confidenciar -23	confier -53	confirmar -44	considerar -24	contar -12	contestar -21	corregir 12	corriger -30	corrigir 21	creer -33	decir 12	declarar -41	defender -23	demander -9	descartar -13	desmentir 17	dichiarare -37	dire 19	dizer -22	déclarer -24	erklären -19	erläutern -28	erwidern 12	erzählen -10	escludere -27	escrever -36	esprimere -33	exclure -35	exigir -33	explicar 14	expliquer 10	expresar -27	faire_valoir -39	falar -42	fragen -21	fügen 13	garantir -6	garantire 10	geben -16	gestehen -33	geven -27	giurare 15	glisser -8	gracejar -34	gritar -37	hablar -31	halten 16	heißen -39	indicar -34	indicare -24	indiquer -40	informar -46	insistere -22	insistir -35	ironiser 20	ironizar -30	justificar -31	kündigen -28	lachen -31	lamentar -24	lancer 9	luiden 16	lâcher -32	mandar 15	manifestar -29	meinen -9	melden 8	mostrar -27	negar 19	negare -33	nennen -29	noemen -23	none -21	noter 13	obiettare 23	observar -27	ontkennen -37	osservare 16	parlare 6	parler -28	pedir -20	perguntar -37	plaisanter 9	poursuivre 16	precisar -20	precisare -41	preferir -43	preguntar -33	prevedere -24	prometer -61	promettere -26	promettre 8	proponer -33	proporre 14	proposer -22	préciser -34	prévenir -30	raconter -15	rappeler -30	rechnen -34	reclamar -37	reconhecer -30	recordar 6	recusar -33	referir -27	refuser 25	remeter -24	replicar -31	replicare 6	reprochar -23	responder -12	resumir -29	revelar -23	ribattere 8	ricordare -23	riferire -37	rigoler 22	rufen -25	räumen -27	réagir -25	réclamer -29	résumer -27	rétorquer -30	sagen -17	sapere -31	scherzare 15	scherzen 14	schreiben -41	schrijven 7	scrivere 33	sentenciar -24	señalar 27	sluiten -30	soltar -23	sostener -25	sottolineare -26	souffler -27	souligner -26	soupirer 16	sourire -28	soutenir -24	souvenir -36	spiegare -23	spreken -31	staan -37	stehen -34	stellen -24	sublinhar -25	suspirar 16	sustentar -46	tagliare 6	teilen -40	trouver 16	unlisted 13	vatten -30	ver 19	verklaren -32	verlauten -23	verraten -33	versichern -37	versprechen -26	vertellen -53	verweisen 8	vinden -37	weisen -31	widersprechen -28	willen -41	wollen -36	zeggen -11	écrire 28	évoquer -25
report|role|2|	aclarar 18	acrescentar -20	admitir -25	advertir -24	affermare -33	affirmer 9	afirmar -12	aggiungere -38	ajouter -30	alegar 8	ammettere -20	annoncer 14	antworten -26	anunciar -36	appeler -29	argumentar -20	asegurar -41	assicurare -36	assurer 7	atribuir 12	attendre -31	avisar -40	berichten -42	beteuern 17	betonen -34	bevestigen -26	bitten -25	brincar 20	brummen -25	calcular -32	chamar -17	chiarire -24	chiedere -51	comentar -33	commentare -39	commenter -16	conclure -28	concordar -25	confermare -31	confidenciar -31	considerar -27	contar 6	contestar -24	corriger -27	decir -6	declarar -26	defender -26	demander 16	denunciar -29	descartar -23	desmentir -26	dichiarare -18	dire -12	déclarer 21	erklären -14	erläutern -25	erwidern 26	erzählen -33	escludere -32	esprimere -21	exclure -19	exigir -29	explicar 10	expliquer -39	faire_valoir -35	falar 20	fragen -24	fügen -25	garantir -41	garantire -29	geben 21	gestehen -31	geven -27	giurare -31	glisser -22	gracejar -31	hablar -23	halten -41	heißen -21	indicar -24	indiquer -28	informar 7	insister -29	insistere -25	insistir -36	ironiser -26	ironizar -17	justificar -21	klagen -23	kündigen -38	lachen -26	lamentar 11	lancer -17	lassen -28	lembrar -44	lâcher -30	mandar -13	manifestar -30	meinen 13	melden -43	mostrar -20	negar -56	negare -42	nennen 20	noemen -25	none -16	noter -27	obiettare -26	observar -30	ontkennen -33	parlare -28	parler -22	pedir -62	perguntar -31	plaisanter -23	poursuivre -21	precisar -25	precisare -34	preferir -47	prevedere -19	prometer 10	promettere -32	promettre -22	proporre -29	proposer -21	préciser 16	prévenir 16	raccontare -36	raconter -34	rappeler -50	rechazar -33	rechnen -20	reclamar -30	reconhecer -25	reconnaître 9	reconocer -31	recordar -19	recusar -26	referir -28	refuser -22	relatar -30	relever -14	remeter -22	replicar -26	replicare 7	reprochar -32	responder 18	resumir -15	revelar -31	ribattere -26	ricordare -27	riferire -39	rigoler -34	rufen -23	räumen 8	réclamer -28	répondre -33	rétorquer 18	sagen -40	sapere -25	scherzare -29	scherzen -13	schreiben -41	schrijven -31	scrivere 19	sentenciar 19	señalar -33	sluiten -33	soltar -22	sostener -32	sottolineare 12	souffler -27	souligner 18	soupirer -36	sourire -25	soutenir -28	souvenir -25	spiegare -29	spreken -33	staan -36	stellen -16	sublinhar -22	suspirar -21	sustentar -21	tagliare -34	teilen -34	trouver -34	unlisted 23	vatten -22	ver -27	verklaren 15	verraten -27	versichern -17	versprechen 14	vertellen -27	verweisen -27	vinden -30	vragen -27	weisen -26	willen -34	wollen -24	zeggen -13	écrire -30	évoquer -21
report|role|3|	admitir -55	affermare -24	affirmer -35	afirmar -17	aggiungere 11	alegar -11	ammettere 6	annunciare -29	anunciar -13	appeler -42	apuntar -26	asegurar 8	assicurare -72	assurer -52	attendre -47	avisar -63	berichten -65	betonen -44	bitten -41	brincar -55	brummen 14	calcular -49	chamar 24	chiarire -16	chiedere -48	comentar -11	commentare 32	commenter -50	conclure -10	confermare -26	confier 15	confirmar -74	contar -7	contestar 21	corriger 19	decir -58	declarar 6	demander -12	denunciar -45	dichiarare 7	dire -39	dizer -52	déclarer 11	erklären -57	erwidern -59	erzählen -45	escludere -43	escrever -10	esprimere -48	explicar -13	expliquer 10	faire_valoir -25	falar 13	fragen 8	fügen -34	garantir 13	garantire 12	geben -42	gestehen -44	glisser -49	gracejar -67	hablar -43	halten -45	indicar -34	indiquer -34	ironiser -46	justificar 8	kündigen -34	lachen 18	lamentar -38	lancer 27	lassen -41	lembrar -64	manifestar 19	meinen -42	melden -13	negar -16	negare 12	noemen -38	noter -33	obiettare 24	observar -25	parlare -40	parler -50	perguntar 19	precisar -42	preferir 9	preguntar -49	prometer -16	promettere -48	promettre 13	proporre -40	proposer -27	prévenir -58	raccontare -27	raconter -7	rappeler -55	rechnen -35	reclamar -53	reconhecer -30	reconnaître -56	reconocer -26	recordar -48	recusar -40	referir -34	refuser -25	relatar -28	relever -44	replicar 19	responder 7	resumir -45	revelar -12	ribattere 17	ricordare -49	riferire -32	rigoler -37	rispondere 25	rufen -39	räumen 8	réclamer -21	répondre 21	rétorquer -65	sagen -22	sapere -54	scherzen -56	schrijven -48	señalar -28	sluiten -35	soltar 9	sostener -54	sottolineare -52	souffler 14	souligner -62	soupirer 13	sourire -46	souvenir -36	spiegare -33	spreken -79	staan -45	sublinhar -38	sustentar 8	tagliare -42	teilen -52	vatten -53	ver -55	verraten -30	versichern -72	versprechen 19	vertellen -51	verweisen -35	vinden 12	vragen -55	willen -51	wollen -50	zeggen -12	écrire -40	évoquer -32
report|role|false|	aceitar 20	aclarar -25	acrescentar -38	admettre -44	advertir 9	affermare -14	affirmer -29	aggiungere -10	ajouter -41	ammettere 9	annoncer -27	antworten 14	anunciar -32	appeler -63	apuntar 7	argumentar -13	assicurare -26	attendre -66	berichten -36	beteuern 17	betonen 20	bevestigen -6	bitten -52	calcular -10	chamar 15	chiarire -12	chiedere -39	comentar 14	commentare 26	commenter -17	concluir -33	conclure -13	concordar -42	confermare -45	confidenciar -40	confirmar -45	considerar -6	contar -8	contestar -20	corrigir 30	creer -25	decir 6	declarar 10	defender 11	demander -10	denunciar 8	dichiarare 26	dizer -6	déclarer -14	erinnern -15	erklären 12	erzählen 8	escludere -37	escrever -16	esprimere -35	estimer 22	exclure -17	exigir -21	explicar 14	expliquer 15	expresar -22	faire_valoir -27	falar -14	fügen 19	geben -25	gestehen 14	geven 12	glisser -25	gracejar 19	gritar -10	hablar -56	heißen -30	indicare -36	indiquer -33	informar -9	insister -35	insistere -44	insistir -32	ironiser 22	justificar -16	klagen 18	kündigen -13	lamentar -13	lancer 15	luiden -12	lâcher -43	mandar 9	manifestar -7	meinen 14	melden 7	mostrar -54	negare 7	noemen -44	none -17	obiettare 14	ontkennen 24	osservare 22	parlare -56	parler -45	perguntar -31	plaisanter -21	poursuivre -36	precisare -16	preguntar -28	prevedere -46	promettere -12	promettre 8	proponer -13	proporre -25	proposer -39	préciser 12	rappeler 14	rechazar 8	rechnen -49	reclamar -12	recomendar -6	reconhecer -22	reconnaître 9	recordar -15	recusar -40	referir -27	refuser -21	relever -13	remeter 7	replicare 22	reprochar -45	responder 12	resumir -44	revelar -8	ricordare -59	riferire -7	rigoler 12	rispondere -6	rufen -51	räumen 9	réagir 24	réclamer -33	répondre 18	résumer -38	sagen -17	saluer -27	sapere -57	scherzare 13	schrijven -10	scrivere 16	sentenciar 11	sluiten -28	sostener -20	sostenere 26	sottolineare 9	souffler 31	souligner 8	soupirer 21	sourire -18	soutenir -10	souvenir -39	spiegare 11	spreken -29	staan -54	stehen -12	stellen 26	sublinhar -20	sustentar -22	teilen -11	trouver -8	unlisted 6	verklaren 15	verlauten -68	verraten 7	versichern 14	versprechen 7	vertellen -17	verweisen -19	vragen -15	weisen 7	widersprechen -48	willen -73	wollen -33	zuchten -17	écrire 26	évoquer -44
report|role|false|aclarar|	3 -28	4-6 17
report|role|false|acrescentar|	4-6 -17
report|role|false|admitir|	1 19	13+ -39	2 -23	3 -26	4-6 -29	7-12 -41
report|role|false|advertir|	4-6 -43
report|role|false|affermare|	4-6 -34
report|role|false|affirmer|	3 -38	4-6 -35	7-12 -35
report|role|false|afirmar|	1 7	13+ -41	2 25	3 -8	4-6 -50	7-12 -54
report|role|false|aggiungere|	2 -25	3 -28	4-6 14	7-12 -27
report|role|false|ajouter|	1 -30	4-6 -25
report|role|false|alegar|	1 8	4-6 6	7-12 -18
report|role|false|ammettere|	1 8	2 -22	4-6 -35	7-12 8
report|role|false|annoncer|	0 -39	7-12 13
report|role|false|antworten|	4-6 -27	7-12 -29
report|role|false|anunciar|	4-6 -41
report|role|false|appeler|	4-6 -30
report|role|false|apuntar|	4-6 10
report|role|false|asegurar|	2 -27	3 -42
report|role|false|assicurare|	1 -20	2 -49	3 10	4-6 -45	7-12 -47
report|role|false|assurer|	2 -37	3 -37	4-6 8
report|role|false|atribuir|	1 -11
report|role|false|attendre|	3 -28	4-6 -22	7-12 -41
report|role|false|avisar|	1 25	2 -12	4-6 -22	7-12 -61
report|role|false|berichten|	0 -46	1 -30	2 -34	4-6 -30
report|role|false|betonen|	2 25	3 -19	4-6 -35	7-12 -7
report|role|false|bevestigen|	7-12 6
report|role|false|bitten|	4-6 -17	7-12 -32
report|role|false|brincar|	1 13	4-6 -40	7-12 -43
report|role|false|brummen|	1 -12	2 12	4-6 -26
report|role|false|calcular|	1 17	4-6 -35	7-12 -33
report|role|false|chamar|	7-12 26
report|role|false|chiarire|	4-6 -34	7-12 -19
report|role|false|chiedere|	13+ 10	2 -49	3 -32	4-6 -55	7-12 -64
report|role|false|comentar|	1 9	2 -32	3 19	4-6 15	7-12 -86
report|role|false|commentare|	1 -7	3 -33	4-6 12	7-12 16
report|role|false|commenter|	4-6 -34
report|role|false|conclure|	1 11	3 -23	4-6 -42
report|role|false|concordar|	4-6 -28	7-12 -26
report|role|false|confermare|	1 -37	4-6 -34
report|role|false|confidenciar|	7-12 -13
report|role|false|confier|	1 -7	2 17	4-6 -49	7-12 -33
report|role|false|confirmar|	2 -30	4-6 -46	7-12 -7
report|role|false|considerar|	2 -28
report|role|false|contar|	13+ 12	2 -6	4-6 -22	7-12 -63
report|role|false|contestar|	1 -36	3 -12	4-6 6
report|role|false|corregir|	4-6 10
report|role|false|corriger|	7-12 -22
report|role|false|decir|	1 6	13+ -8	3 16	4-6 -52	7-12 -75
report|role|false|declarar|	1 18	4-6 -52	7-12 -34
report|role|false|defender|	1 25	2 -19	3 -28
report|role|false|demander|	1 -22	2 -28	4-6 19	7-12 -67
report|role|false|denunciar|	1 22	4-6 -42	7-12 -55
report|role|false|descartar|	4-6 -27
report|role|false|desmentir|	1 -23
report|role|false|dichiarare|	4-6 -31	7-12 9
report|role|false|dire|	1 -11	13+ -63	4-6 -10	7-12 9
report|role|false|dizer|	0 -12	1 11	13+ -54	2 17	3 -46	4-6 -52	7-12 -18
report|role|false|erklären|	0 11	1 8	2 19	3 -25	4-6 -44	7-12 -39
report|role|false|erläutern|	4-6 -32
report|role|false|erwidern|	2 6	3 12	4-6 6	7-12 -33
report|role|false|erzählen|	1 15	2 -25	3 18
report|role|false|escludere|	1 -29
report|role|false|escrever|	2 14	3 -30	7-12 14
report|role|false|esprimere|	1 -16	4-6 -37	7-12 -37
report|role|false|estimer|	1 28
report|role|false|exigir|	1 -28	4-6 -29
report|role|false|explicar|	1 32	2 -43	3 -33	4-6 -42	7-12 7
report|role|false|expliquer|	1 -13	2 -37	4-6 -51	7-12 16
report|role|false|expresar|	1 7
report|role|false|faire_valoir|	2 -23	4-6 -34	7-12 -28
report|role|false|falar|	2 -34	3 -35	4-6 -34	7-12 -6
report|role|false|fragen|	7-12 13
report|role|false|fügen|	1 23	4-6 -23
report|role|false|garantir|	13+ 12	2 -31	3 -26	4-6 -41	7-12 6
report|role|false|geben|	1 -13	3 -29	4-6 -36
report|role|false|gestehen|	4-6 -36
report|role|false|geven|	7-12 21
report|role|false|giurare|	4-6 -40	7-12 -28
report|role|false|glisser|	2 -7	4-6 -32	7-12 -42
report|role|false|gritar|	4-6 -19
report|role|false|hablar|	3 -20	4-6 -29
report|role|false|halten|	2 10	4-6 -28
report|role|false|heißen|	1 -26	4-6 -26
report|role|false|indicare|	3 -34
report|role|false|indicar|	1 21	2 -34	4-6 -25
report|role|false|indiquer|	1 6	2 -38	3 -22	4-6 -43	7-12 -27
report|role|false|informar|	0 -23	1 -20	2 16	4-6 -78	7-12 13
report|role|false|insistere|	7-12 -40
report|role|false|insistir|	1 -14	2 -35	4-6 7	7-12 -18
report|role|false|ironiser|	1 13	4-6 -28	7-12 -46
report|role|false|ironizar|	7-12 -44
report|role|false|justificar|	4-6 -32	7-12 8
report|role|false|kündigen|	1 14	3 -32	4-6 -38	7-12 -27
report|role|false|lachen|	3 28
report|role|false|lamentar|	1 -37	4-6 8
report|role|false|lancer|	1 8
report|role|false|lassen|	3 -31	4-6 -34	7-12 -26
report|role|false|lembrar|	2 18	3 15	4-6 -52	7-12 -53
report|role|false|mandar|	1 8	4-6 -27
report|role|false|meinen|	1 30	2 -11	3 -24	4-6 -21	7-12 -34
report|role|false|melden|	1 14	4-6 -55	7-12 -15
report|role|false|negare|	2 -31	4-6 -48	7-12 12
report|role|false|negar|	3 -40	4-6 16	7-12 -67
report|role|false|none|	0 -14	1 -10	2 -28	4-6 -19	7-12 -12
report|role|false|noter|	3 -25	4-6 -10
report|role|false|obiettare|	4-6 8	7-12 -42
report|role|false|observar|	4-6 -25	7-12 -22
report|role|false|ontkennen|	4-6 -29	7-12 17
report|role|false|osservare|	7-12 18
report|role|false|parlare|	1 -23	3 -32	4-6 -30	7-12 -28
report|role|false|parler|	4-6 -39
report|role|false|pedir|	0 -16	2 7	3 -41	4-6 -6	7-12 -12
report|role|false|perguntar|	3 -19	4-6 -33	7-12 -28
report|role|false|poursuivre|	4-6 -27
report|role|false|precisare|	1 13	2 -43	3 -28	4-6 8	7-12 -52
report|role|false|precisar|	4-6 -25	7-12 -28
report|role|false|preferir|	1 -18	13+ -30	3 -29	4-6 -40	7-12 16
report|role|false|preguntar|	13+ -26	4-6 7	7-12 -39
report|role|false|prevedere|	4-6 -28
report|role|false|prometer|	2 -39	3 12	4-6 -47	7-12 -23
report|role|false|promettre|	3 -23
report|role|false|proporre|	7-12 -27
report|role|false|proposer|	4-6 -22
report|role|false|préciser|	4-6 -32
report|role|false|prévenir|	1 19	13+ -42	4-6 -34	7-12 -42
report|role|false|raccontare|	1 13	2 12	4-6 -46	7-12 -13
report|role|false|raconter|	1 13	3 -27	4-6 -26	7-12 -48
report|role|false|rappeler|	1 38	13+ -37	3 11	4-6 -55	7-12 -51
report|role|false|rechnen|	7-12 -35
report|role|false|reconhecer|	4-6 -26
report|role|false|reconnaître|	4-6 -38	7-12 -53
report|role|false|reconocer|	4-6 -31
report|role|false|recordar|	1 -20	2 10	4-6 -18	7-12 -44
report|role|false|recusar|	4-6 -38
report|role|false|referir|	1 13	2 -21	7-12 -27
report|role|false|refuser|	4-6 -24
report|role|false|relatar|	2 12	3 -44	4-6 -25	7-12 -25
report|role|false|relever|	2 -17	4-6 -27	7-12 -32
report|role|false|remeter|	4-6 -25
report|role|false|replicare|	1 8	7-12 9
report|role|false|replicar|	2 10	4-6 -36	7-12 22
report|role|false|reprochar|	4-6 -29
report|role|false|responder|	1 -6	13+ -55	2 9	3 -27	7-12 10
report|role|false|resumir|	1 -28	3 -18	4-6 -24	7-12 -37
report|role|false|revelar|	1 -21	7-12 -48
report|role|false|ribattere|	4-6 -38
report|role|false|ricordare|	2 -25	3 -17	4-6 -35	7-12 -44
report|role|false|riferire|	1 11	13+ -50	2 -41	3 -44	4-6 -53
report|role|false|rigoler|	4-6 -30
report|role|false|rispondere|	1 -24	13+ 16	3 24	4-6 -46	7-12 -69
report|role|false|rufen|	4-6 -24	7-12 -30
report|role|false|räumen|	3 -32	7-12 15
report|role|false|réagir|	1 12
report|role|false|réclamer|	13+ -29	2 -32	4-6 -33
report|role|false|répondre|	2 -34	3 -29	7-12 22
report|role|false|résumer|	2 -28
report|role|false|rétorquer|	4-6 -35	7-12 -51
report|role|false|sagen|	1 -6	13+ -34	3 -35	4-6 -21	7-12 -49
report|role|false|sapere|	2 -26	4-6 -44	7-12 -45
report|role|false|scherzare|	2 -38
report|role|false|scherzen|	4-6 -30
report|role|false|schreiben|	1 -13	2 -21	7-12 -60
report|role|false|schrijven|	4-6 -33	7-12 -35
report|role|false|scrivere|	2 -38	3 12	4-6 19
report|role|false|sentenciar|	4-6 -27
report|role|false|señalar|	1 27	2 -26	4-6 -14
report|role|false|sluiten|	4-6 -35	7-12 -35
report|role|false|sostenere|	2 20
report|role|false|sostener|	1 27	4-6 -40	7-12 -41
report|role|false|sottolineare|	7-12 -40
report|role|false|souligner|	7-12 -47
report|role|false|soupirer|	7-12 7
report|role|false|sourire|	1 -9	4-6 -14	7-12 -33
report|role|false|soutenir|	2 -24	4-6 14	7-12 -49
report|role|false|souvenir|	2 -27	4-6 -30	7-12 -36
report|role|false|spiegare|	1 21
report|role|false|spreken|	1 -17	3 -30	4-6 -50	7-12 -63
report|role|false|staan|	3 -29	4-6 -33	7-12 -45
report|role|false|stehen|	3 -32
report|role|false|stellen|	1 27	4-6 -21
report|role|false|sublinhar|	2 -31	3 -20	4-6 -17
report|role|false|suspirar|	4-6 14
report|role|false|sustentar|	1 -36	4-6 -41	7-12 -52
report|role|false|tagliare|	2 14	4-6 -34
report|role|false|teilen|	1 16	2 -21	4-6 -32
report|role|false|trouver|	4-6 14
report|role|false|unlisted|	13+ -9	2 -18	3 -43
report|role|false|vatten|	4-6 -36	7-12 -40
report|role|false|verlauten|	4-6 -47
report|role|false|verraten|	1 18	13+ 9	2 -40	4-6 -37
report|role|false|versichern|	1 23	13+ -31	4-6 -35	7-12 -49
report|role|false|vertellen|	1 -9	4-6 -37	7-12 -40
report|role|false|verweisen|	1 -20	2 13	3 -33	4-6 -36	7-12 -33
report|role|false|ver|	7-12 13
report|role|false|vinden|	4-6 -26	7-12 -48
report|role|false|vragen|	2 -33	3 16	4-6 -32
report|role|false|weisen|	4-6 -31
report|role|false|willen|	3 -34	4-6 -37	7-12 -44
report|role|false|wollen|	1 -11	4-6 -27	7-12 -29
report|role|false|zeggen|	1 8	13+ 17	2 -11	3 -33	4-6 -12	7-12 -26
report|role|false|zuchten|	1 -10
report|role|false|écrire|	1 19	2 24	4-6 -37	7-12 -39
report|role|true|	acrescentar 32	admitir -21	aggiungere 13	ajouter 24	alegar -28	ammettere -19	annunciare -23	antworten -16	anunciar 26	appeler 16	apuntar -28	argumentar -16	asegurar -11	assurer -8	attendre -17	avisar 18	berichten -32	bevestigen -29	bitten -31	brummen -28	chamar -17	chiarire -11	chiedere -17	comentar -22	commentare -33	commenter -30	concluir -33	conclure 10	confidenciar 10	confier -34	contar 7	contestar 11	corregir 7	decir -15	declarar -39	defender -27	demander -24	denunciar -20	descartar 25	dichiarare -25	dizer -15	déclarer 18	erklären 10	erläutern -13	erzählen -18	escrever -8	exclure 14	exigir -12	explicar 22	expliquer 10	faire_valoir -36	falar 16	fragen -22	fügen 8	garantir 25	geben 28	gestehen -27	giurare 14	glisser -29	gracejar 18	hablar -16	halten -30	heißen -30	indicar -24	informar -43	insister 28	insistir 17	ironiser -24	ironizar -32	klagen -26	kündigen 9	lamentar 20	lancer 11	lassen -14	lembrar -25	luiden -30	mandar -23	meinen -16	melden -32	negar 15	negare -30	nennen -18	noemen -23	noter -11	obiettare -28	ontkennen -31	parlare -15	parler -27	pedir -30	perguntar 6	poursuivre 10	precisar 16	precisare -11	preguntar -28	prometer -22	promettre 11	proponer -25	proporre 6	préciser 35	prévenir -30	raccontare -24	raconter 9	rechazar -21	reconhecer 6	reconnaître -38	recordar 13	referir -20	refuser 15	relatar 20	relever 31	remeter 18	replicar -23	replicare -30	reprochar -26	revelar -18	ribattere 10	ricordare 32	riferire -31	rispondere 9	rufen -21	réclamer 12	répondre -17	rétorquer -30	sapere -31	scherzen -12	schreiben -19	schrijven -26	scrivere 26	sluiten 11	sostener -21	sostenere -31	sottolineare -28	souligner 12	soupirer -14	sourire -16	soutenir -29	souvenir -30	spiegare 15	spreken -33	staan 19	stellen -6	sublinhar 22	sustentar -21	tagliare -29	teilen 8	vatten -10	ver -22	verklaren -25	verraten -27	versprechen -18	vertellen -29	verweisen -7	vinden -28	vragen -35	weisen -17	widersprechen -30	wollen -22	zeggen -20	écrire 19	évoquer -25
report|role|true|admitir|	4-6 -10
report|role|true|affirmer|	2 -31	3 13
report|role|true|afirmar|	2 12	4-6 -30
report|role|true|ajouter|	2 14
report|role|true|alegar|	1 -19
report|role|true|ammettere|	2 -13
report|role|true|anunciar|	1 28
report|role|true|assicurare|	2 -20	3 12
report|role|true|assurer|	2 -25	3 -17	4-6 -23
report|role|true|attendre|	1 -8
report|role|true|chiedere|	3 -32
report|role|true|commentare|	3 -33
report|role|true|confier|	2 -27	3 -27
report|role|true|contar|	2 27	3 -42	4-6 -15
report|role|true|contestar|	2 -17
report|role|true|decir|	2 -32	3 -21	4-6 6
report|role|true|declarar|	4-6 -23
report|role|true|defender|	7-12 -26
report|role|true|demander|	2 -24	4-6 -12
report|role|true|dire|	1 17	2 -16	3 -33	4-6 -30
report|role|true|dizer|	1 23	2 -42	4-6 -49
report|role|true|erklären|	2 13	3 -25	4-6 -22
report|role|true|erzählen|	4-6 -29
report|role|true|exigir|	1 -11
report|role|true|explicar|	3 16	4-6 -22
report|role|true|faire_valoir|	1 -26
report|role|true|falar|	2 -21
report|role|true|garantir|	1 26	2 11
report|role|true|informar|	2 -23	3 -25
report|role|true|insistir|	2 -26
report|role|true|kündigen|	1 28
report|role|true|lembrar|	1 -8
report|role|true|meinen|	4-6 -16
report|role|true|negare|	3 -21
report|role|true|negar|	2 11
report|role|true|none|	2 -25	3 -27	4-6 12	7-12 22
report|role|true|pedir|	1 -18	2 -44	3 18	4-6 -27
report|role|true|preferir|	2 -25
report|role|true|prometer|	1 -12	4-6 -14
report|role|true|prévenir|	3 -25
report|role|true|raccontare|	2 -24
report|role|true|raconter|	2 14	3 -12
report|role|true|rechnen|	4-6 -11
report|role|true|reconhecer|	2 6
report|role|true|reconnaître|	1 -34
report|role|true|recordar|	2 12
report|role|true|relatar|	2 22	4-6 -22
report|role|true|relever|	1 34
report|role|true|responder|	1 -31	4-6 -39
report|role|true|revelar|	2 -14
report|role|true|ricordare|	1 28
report|role|true|riferire|	2 -28	4-6 -27
report|role|true|rispondere|	1 -28
report|role|true|répondre|	1 -26
report|role|true|sagen|	2 -43	3 -26
report|role|true|sapere|	1 -22
report|role|true|schreiben|	3 -21	4-6 -30
report|role|true|scrivere|	1 27
report|role|true|sostener|	7-12 -21
report|role|true|soupirer|	4-6 -13
report|role|true|spreken|	2 -30
report|role|true|stellen|	3 -22
report|role|true|sustentar|	4-6 -17
report|role|true|tagliare|	4-6 -16
report|role|true|unlisted|	1 20	2 24	3 -47	4-6 -27
report|role|true|versichern|	3 -17
report|role|true|vertellen|	4-6 -22
report|role|true|verweisen|	1 -7
report|role|true|vragen|	3 -21
report|role|true|zeggen|	2 -20	3 -28	4-6 -32	7-12 -30
report|role|true|écrire|	3 -22
role|pronoun|	name 27	pronoun -26	role -49
role|role|	name 26	pronoun -57	role -74
turn|pronoun|false|	falsefalse -12	falsetrue 9	none -24	truetrue 9
turn|pronoun|false|falsefalse|	ajouter -56	dire -12	lancer 10	no -31	organisation -41	rappeler -32	responder 16	résumer -42	sagen -23	zeggen -29
turn|pronoun|false|falsetrue|	admettre -49	affirmer -20	ajouter -26	assurer -34	berichten -6	contar -25	dizer -48	déclarer -37	détailler -32	eisen -22	erklären -27	erzählen -37	estimer -32	expliquer -28	fluisteren 9	fügen -7	garantir -33	indiquer -39	juger -34	kündigen -21	lachen -22	lancer -7	lassen 8	laten -36	lâcher -47	meinen -25	no -20	noemen 12	none 8	noter -39	organisation -26	plaider -37	plaisanter -36	poursuivre -29	promettre -17	prévenir -18	raconter -46	rappeler -27	reageren -27	rechnen -27	reconnaître -28	rekenen -28	responder -32	rufen -30	réclamer -35	répondre 16	résumer -40	sagen -50	souligner -39	souri 10	soutenir -30	stellen -43	trancher -34	témoigner -27	unknown 13	unlisted -7	versprechen -14	vertellen -66	verwachten -28	voegen -37	yes 28	zeggen -64
turn|pronoun|false|none|	ajouter -29	dire 11	déclarer 14	expliquer -21	leggen 14	no -30	none -8	organisation -55	raconter 16	sagen 12	unknown -59	unlisted 11	verzekeren -28	yes 16	zeggen 8	écrire -36
turn|pronoun|false|truefalse|	admettre 27	ajouter -35	contar 23	decir -11	demander 12	dizer 33	déclarer 28	erklären 27	erzählen 21	geben 26	laten 24	no -22	none -19	noter 25	plaider 25	prévenir 11	raconter 43	rekenen 30	responder 15	sagen -14	stellen 22	vertellen 8	yes 12	zeggen 22	écrire 31
turn|pronoun|false|truetrue|	confier 24	dire 24	déclarer 19	erzählen -20	estimer 17	expliquer 20	meinen 22	no -33	none 6	plaisanter 22	rappeler 22	sagen 6	unknown -29	unlisted 13	vertellen 12	yes 52	zeggen 15	écrire 25
turn|pronoun|true|falsefalse|	affirmer 29	ajouter 35	dire 6	lancer -8	no -27	none -6	organisation 35	rappeler 7	responder -30	sagen -46	unknown -28	yes 6	zeggen -26
turn|pronoun|true|	falsetrue 9	truefalse -13	truetrue 14
turn|pronoun|true|falsetrue|	admettre -26	ajouter 29	contar -18	decir 12	demander -27	dizer -32	déclarer -22	erklären -18	erzählen -18	geben -28	lachen -25	laten -21	noter -26	organisation -52	plaider -18	prévenir -13	raconter -34	reageren -12	rekenen -23	responder 9	répondre -33	stellen -16	unknown -13	unlisted -31	vertellen -47	vinden -24	yes 13	zeggen -10	écrire -28
turn|pronoun|true|truefalse|	ajouter 24	assurer 21	dire 34	no -60	none -10	poursuivre 18	promettre 17	préciser 13	raconter 27	rappeler 17	réclamer 27	répondre -8	unknown 28	yes 14	zeggen -20
turn|pronoun|true|truetrue|	confier -12	dire -21	no -65	none -9	plaisanter -21	rappeler -26	unknown -33	unlisted -17	yes 29	zeggen -43	écrire -26
turn|role|false|falsefalse|	acrescentar -38	admitir -53	affirmer -11	afirmar -49	alegar -29	anunciar -54	apuntar 9	assicurare 8	betonen -39	chiedere 11	concluir -32	decir -45	demander -15	dire -15	escrever -43	explicar -6	expliquer 18	faire_valoir -26	falar -8	free -7	gracejar 14	informar -27	insistir -14	lembrar -55	melden -12	negar -8	no -61	none 6	parlare -44	perguntar -24	preguntar -7	prometer -27	rappeler 8	referir -45	relatar -12	replicar 14	resumir -44	ricordare -55	rispondere -10	réclamer -32	répondre 12	sagen -53	schreiben -20	souvenir -47	unknown -14	wollen -21	yes 9	zeggen -23
turn|role|false|falsetrue|	admitir -52	affirmer -17	aggiungere -39	ajouter -36	alegar 17	appeler -44	assicurare -68	attendre -51	berichten -72	betonen 9	chiedere -59	conclure -50	confermare -31	confier -53	contar -72	contestar 16	corregir 9	corriger -32	decir -33	defender 11	demander 14	dire -33	dizer -53	déclarer -40	erläutern -44	erzählen -53	exclure -10	explicar -41	free -10	fügen -35	geben -25	glisser -56	indicar -47	indiquer -33	insistir -36	ironiser 9	kündigen -42	lamentar -43	lassen 17	lembrar 6	meinen -29	melden 7	negar 24	nennen 13	no -37	parlare -35	pedir -17	prometer 16	proporre -44	préciser -31	prévenir -44	raccontare -52	raconter -17	rechazar 16	rechnen -32	reconnaître -10	relatar -38	responder 15	revelar -39	ribattere -17	ricordare -38	riferire -7	rispondere 21	rétorquer -65	sagen -65	sapere -52	scherzen -51	schreiben 22	schrijven -43	sourire -38	spiegare -26	spreken -44	staan -56	teilen 10	unknown -8	unlisted -49	verraten -45	vertellen -44	verweisen 12	weisen 7	widersprechen -47	yes 18
turn|role|false|	none -14	truefalse -10	truetrue 12
turn|role|false|none|	afirmar 20	annoncer -48	annunciare -17	assicurare -50	avisar -18	chiedere -59	commentare 14	confier 10	confirmar -33	decir 16	dire 6	erklären 18	erzählen 17	escrever 8	explicar 21	free -10	geben -48	informar 9	negar -26	none -41	raconter 12	rappeler 9	recordar -16	responder 6	réagir 24	sagen 10	schreiben -35	scrivere 17	señalar -9	teilen -17	unknown 11	unlisted -10	vertellen -24	yes -13	zeggen 36	écrire 15
turn|role|false|truefalse|	admitir 29	chiedere -30	commentare 32	contar 23	decir 12	declarar -19	dire 13	dizer -24	no -27	none -28	prometer -21	rechnen -30	responder -19	rispondere -46	sagen -19	soupirer 28	unknown -26	unlisted 24	vertellen 28	vragen -29	zeggen -16	écrire 14
turn|role|false|truetrue|	contar -17	decir 10	erklären -18	erwidern -6	free 14	geben -19	lassen 14	meinen 12	no -23	none -14	pedir 16	schreiben 18	unlisted 14	yes 13	zeggen -23
turn|role|true|	falsefalse -16	truefalse -18	truetrue 31
turn|role|true|falsefalse|	acrescentar 32	admitir -17	afirmar 20	ammettere -9	anunciar 20	apuntar -28	betonen 20	chiedere -21	concluir -33	confirmar 6	contar -17	decir -25	demander -15	denunciar -17	descartar 25	dire -7	dizer -15	exigir 23	explicar -30	expliquer -13	faire_valoir -35	falar -26	garantir 23	gracejar 18	informar -35	insistir 20	ironizar -30	lembrar -7	melden -24	negar 15	negare -29	no -61	none -32	parlare -31	pedir -16	perguntar -26	precisare -23	preferir 13	preguntar -28	prometer -27	prévenir -18	rappeler -8	recordar 13	referir -20	relatar 19	replicar -21	replicare -22	ricordare 29	rispondere -20	réclamer 20	sagen 22	schreiben -30	scrivere 27	souvenir -21	sustentar -16	ver -19	versichern 6	wollen -12	yes -12	zeggen -34
turn|role|true|falsetrue|	admitir -19	affirmer -27	assurer -27	chiedere -27	commentare -39	confier -24	contar -32	decir -36	declarar -33	defender -27	demander -29	dire -34	dizer -46	erzählen -18	free 9	glisser -20	meinen -15	no -31	none 19	pedir -18	prometer -20	rechnen -23	relatar -26	responder 22	riferire -32	rispondere 24	sagen -38	soupirer -14	unlisted -29	vertellen -23	vragen -21	yes -10	zeggen -36	écrire -17
turn|role|true|truefalse|	appeler 23	assurer -19	chiedere 34	demander -21	dire -25	dizer -21	erklären 25	free -20	indiquer 14	ironiser -24	kündigen 28	negar 9	no -59	none 7	parlare 14	pedir -17	raconter 13	répondre -26	sagen -28	spreken -24	tagliare -26	unknown -30	unlisted 25	verweisen -6	vragen -29	weisen -17	yes 14
turn|role|true|truetrue|	decir 13	dire 18	dizer 10	free -17	lassen -20	no -13	none 9	pedir -27	sagen -22	schreiben -21	yes 39
`;
