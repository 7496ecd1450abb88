/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 21	1 9	13+ -19	3 -12	4-6 -20	7-12 -36	organisation -16	person -9
akin|true|	0 -57	1 6	13+ 43	2 6	3 -15	4-6 13	7-12 63	organisation -24	person 55
away|pronoun|	0 17	1 23	13+ -8	3 -16	4-6 -25	7-12 -15
away|pronoun|0|	first 13	later 10
away|pronoun|13+|	first -29	later 15
away|pronoun|1|	first 21	later 13
away|pronoun|2|	later -6
away|pronoun|3|	first -22
away|pronoun|4-6|	first -32
away|pronoun|7-12|	first -8	later -23
away|role|	0 -15	1 10	3 -13	4-6 -15	7-12 -9
away|role|0|	first -25
away|role|1|	first 6
away|role|2|	first -17	later 17
away|role|3|	first -14
away|role|4-6|	first -12	later -17
away|role|7-12|	first -11	later -14
body|false|	organisation -96	person 27
body|false|organisation|	a -43	none -63	the -91
body|false|person|	a -132	none 20	the 33
body|true|	organisation 47	person -68
body|true|organisation|	none 21	the 44
body|true|person|	a -61	none -68	the -59
body|unknown|	organisation -41
body|unknown|organisation|	none -34	the -40
body|unknown|person|	a -37	none -11	the 11
does|pronoun|acts|0|	0 22	1 28	2 -25
does|pronoun|acts|13+|	first -8	later 21
does|pronoun|acts|1|	0 -40	1 -35	3 8	first 13	later 17
does|pronoun|acts|2|	1 -41	3 -15	first 33
does|pronoun|acts|3|	1 -35	2 -25	3 -8	first -28	later -52
does|pronoun|acts|4-6|	first -21	later -14
does|pronoun|acts|7-12|	first -26	later -74
does|pronoun|	null 6	says -15
does|pronoun|null|0|	0 10	1 7	2 -17	later 12
does|pronoun|null|13+|	first -18	later -19
does|pronoun|null|1|	0 -43	1 -13	3 -27	first 10
does|pronoun|null|2|	0 -29	2 10	3 -19	first -17	later -13
does|pronoun|null|3|	0 29	1 9	2 -13	3 6	first -9	later 29
does|pronoun|null|4-6|	first -18
does|pronoun|null|7-12|	first 15	later -20
does|pronoun|says|0|	1 18	3 -6	first 22
does|pronoun|says|13+|	first -29	later 14
does|pronoun|says|1|	0 -47	1 -21	3 7	first 12
does|pronoun|says|2|	1 -49	3 -21	first -15
does|pronoun|says|3|	1 -32	2 -12	3 -14	first -12	later -36
does|pronoun|says|4-6|	first -18	later -9
does|pronoun|says|7-12|	first -16
does|role|acts|0|	0 10	2 -34	3 -19	first -7	later -10
does|role|acts|1|	0 -15	1 14	2 -24	3 15	later 36
does|role|acts|2|	0 -29	1 -13	2 22	3 -23	later 6
does|role|acts|3|	0 -24	1 -23	2 -10	3 15	first -18	later -13
does|role|acts|4-6|	first -16	later -10
does|role|acts|7-12|	first -18
does|role|null|0|	0 8	1 -13	2 7	3 -14	first -20	later 16
does|role|null|13+|	first -7	later -17
does|role|null|1|	0 -19	1 -17	2 -20	3 -29	first 8
does|role|null|2|	0 22	1 20	2 -22	3 -21	first -14	later -6
does|role|null|3|	0 21	1 -32	2 7	first -8
does|role|null|4-6|	later -20
does|role|null|7-12|	first -8	later -23
does|role|	says -12
does|role|says|0|	0 7	1 23	3 10	first -20	later -20
does|role|says|13+|	first -13	later 10
does|role|says|1|	0 -66	1 -38	2 -16	later -15
does|role|says|2|	0 -21	1 -16	2 -16	3 -22	first -20	later 15
does|role|says|3|	0 18	1 -39	3 -17	first -12	later -27
does|role|says|4-6|	first -15	later -14
does|role|says|7-12|	first -11	later -9
ending|pronoun|organisation|	-ci 23	aar -53	ela -55	ele -41	er -77	hij -65	il -10	lei -51	lla -49	lle -11	lui -16	sie -17	ze -15	zij -52	él -50
ending|pronoun|person|	-ci -28	aar -15	ela 11	ele -6	hij 14	lei 6	lla 12	lle 8	lui 11	on -34	él -9
ending|role|organisation|	aad -51	aca -31	ach -40	aco -27	ada -71	ade 47	ado -23	aft -37	age -55	ain -63	ais -62	ale -61	ame -39	ana -44	and -7	ann -62	ano -81	ant -7	apo -22	are -50	ata -55	ate -56	ati 10	ato -39	aut -42	bre -45	cat 9	che -29	chi -33	cho -36	cht -14	cia 33	cio -31	den -54	der 25	die -48	dil -32	dio -67	dor -39	dos -34	dre -78	efe -58	ega -74	ene -39	eno -16	ent -29	era -48	ere -58	ero -16	ers 11	esa 19	ese -53	eta -36	ete -56	età 16	eur -19	eux -51	eño -33	fer -61	fin -39	ger -46	ges 18	gin -49	gão 27	hef -48	hen -39	hia 6	hte -30	ial -39	ica -49	ice -34	ico -63	ida -59	ide -40	ido -7	ief 9	ien -57	ier -30	ige -38	igo -51	ijf 16	ile -50	imo -51	ina -45	ine -68	ing 23	ino -66	ion 8	ira -45	iro 17	irt -21	ise 6	ist -64	ito -53	ità 15	ité -38	iva -41	ivo -56	iño -42	ión 26	jer -36	lar -25	las -33	lat -41	lde -44	ler -44	lga -20	lia -53	lla -57	llo -48	lub 33	lue -33	man -70	mat -27	men -34	mer -52	mme -50	mãe -74	nal 10	nce 23	nco 6	nda 26	nde -61	ndo 13	nen -56	ner -54	net -47	nha -45	nna -33	nne -37	nta -48	nte -42	nto -23	nts -41	née -23	oas -47	oer -45	oga -43	oge -42	ogo -41	ois -37	ole -46	olo -43	oma -29	omo -62	ona -56	ond -11	one 11	oog -40	oot 14	ora -28	ore -75	ori -38	oro -34	ort 16	osa -46	ota 17	ote -48	oto -23	ouw -59	que -43	qué 29	ral -49	ras -48	rat -10	rau -42	rca -51	rce -52	ren -36	rer -59	res -75	ria -90	rin -14	rio -53	rma 8	ron -44	ros -35	rte 19	rti 6	rzt -60	sen -65	ser -61	smo 29	sor 10	ssé -50	sta -22	ste -90	st’ -44	ten -18	ter -33	tes -27	tin -79	tor -79	tra -46	tre -67	tro -85	tée -66	udo 16	uge -26	ule -25	uno -47	upe 13	ure -68	urs -67	use -54	ute -63	uto 17	uté 12	vel -32	voz -43	xto 18	zza -45	ção 27	ère -29	élu -40	été -16	ême -50	íza -30	ñía -12
ending|role|person|	aad -47	aar -20	aca 11	ach 9	ada 24	ade -52	ado -18	aft -37	age -55	ais 17	ale 6	alt -29	ana 21	and -22	ann 11	ano 8	apo -8	are 10	ata 15	ate 18	aus -28	ble 16	bre -40	che -14	chi -35	cho -52	cht -25	cia -68	cio -37	cta -31	dad 20	den -70	die 28	dil 11	dio -17	dor -8	dos -53	ene 17	ent -34	era 9	ere 14	ers -51	esa -24	ese 22	eta -22	ete -23	età -29	eur -11	eux -47	eño -12	fer 9	ger 26	gin 31	gão -35	hen -33	her -42	hia -39	hte 32	ial 9	ica 17	ico -37	ida 18	ief -36	ier -14	ige 18	ijf -26	ile -18	ima 9	imo 6	ine -45	ino -15	ion -45	ira -29	ire -6	iro 17	ise 7	ist 8	ité -33	iva 30	ivo 34	iño 9	ión -45	jer -41	ker 10	lar 19	las -43	lat -43	lde -28	les -39	lga 6	lho -17	lla 24	lle -13	llo -62	lub -54	lue 16	mat -17	men -9	mer 18	mme 12	mãe -9	nal -35	nce -34	nde 9	ndo -16	nen -40	ner 24	net -46	nha -31	nna 17	nne 9	nta -11	nte -9	nti -84	nto -70	nts -37	oas -38	oce -36	oga 23	oge 27	ogo 26	ois 18	ole -27	oma 16	omo -16	one -63	oot -29	ora 16	ore 29	ori -18	oro -39	ort -47	osa 17	oso 19	ota -59	ote -6	ouw 15	ppo 10	que 25	qué -50	ral -14	ras -48	rat 12	rau 6	rce -47	rde -24	rer -32	res -34	rie -34	rin -7	rio -17	rno -48	ron -10	ros -27	rte -58	rti -19	rzt -33	réu 12	ser 9	smo -61	sor -30	ssé 34	sta 21	ste 38	st’ 26	ten -76	ter -15	tes -85	tie -40	tin -9	tra 17	tre 14	tro -17	tta -8	udo -51	uer -28	ule 19	uno -57	upe -13	ura -30	urs -37	ury -32	use 24	ute -48	uto -48	uté -18	voz 7	xto -40	zer 10	zza 12	ção -48	ère 9	élu -11	ême -47	úri -19
fits|pronoun|	free -42	no -83	organisation -38	unknown -31	yes 64
fits|pronoun|no|	0 -63	1 -43	13+ -67	2 -31	3 -33	4-6 -18	7-12 -60
fits|pronoun|no|0|	acts -14	null -39	says -55
fits|pronoun|no|1|	acts -24	null 8	says -68
fits|pronoun|no|2|	acts -63	says -32
fits|pronoun|no|3|	null -25	says -21
fits|pronoun|organisation|	0 10	13+ -46	2 -89	3 -23	4-6 -37	7-12 -64
fits|pronoun|organisation|0|	acts -9	null -11	says 8
fits|pronoun|organisation|1|	acts -68	null -10	says -55
fits|pronoun|organisation|2|	acts -39	null -70	says -31
fits|pronoun|organisation|3|	acts -42	null -66	says -56
fits|pronoun|unknown|	0 -18	1 -12	13+ -30	3 -32	4-6 -48	7-12 19
fits|pronoun|unknown|0|	null 21	says -15
fits|pronoun|unknown|1|	acts -20	null -22	says -59
fits|pronoun|unknown|2|	acts -27	null -10	says -50
fits|pronoun|unknown|3|	acts -56	says 6
fits|pronoun|yes|	0 41	1 57	13+ 11	2 25	3 14
fits|pronoun|yes|0|	acts 15	null 20	says 25
fits|pronoun|yes|1|	acts 26	null 12	says 22
fits|pronoun|yes|2|	null 19	says 17
fits|pronoun|yes|3|	null 21
fits|role|free|	0 14	13+ -18	2 -19	3 -17	4-6 -12	7-12 8
fits|role|free|0|	acts 8
fits|role|free|1|	acts -19	null -6
fits|role|free|2|	null -6	says -21
fits|role|free|3|	null -17	says -16
fits|role|	no -75	unknown -8	yes 22
fits|role|no|	0 -59	1 -31	13+ -15	2 -25	3 -32	4-6 -75	7-12 -64
fits|role|no|0|	acts -68	null 8	says -59
fits|role|no|1|	acts -9	says -76
fits|role|no|2|	acts -84	null -91	says -25
fits|role|no|3|	acts -41	null -29	says -47
fits|role|unknown|	0 -54	1 40	13+ -26	2 -39	3 -38	4-6 -10	7-12 -19
fits|role|unknown|0|	acts -13	null 24	says -45
fits|role|unknown|1|	acts -29	says 9
fits|role|unknown|2|	acts -44	null 18	says -85
fits|role|unknown|3|	acts -12	null -15	says 15
fits|role|yes|	0 -28	1 14	2 33	3 12	7-12 -12
fits|role|yes|0|	acts 11	says 11
fits|role|yes|1|	acts 29	null -11
fits|role|yes|2|	acts -16	says 11
fits|role|yes|3|	says -9
head|pronoun|organisation|	celui-ci 16	ela -55	ele -41	ella -49	elle -11	er -77	haar -53	hij -65	il -10	lei -51	lui -16	sie -17	ze -15	zij -52	él -50
head|pronoun|person|	celle-ci -18	celui-ci -22	ela 11	ele -6	ella 12	elle 8	haar -15	hij 14	lei 6	lui 11	on -34	él -9
head|role|organisation|	abogada -32	administração 34	agence 12	agente -27	alcalde -44	altro -35	ambienti -27	analyste -36	arguido -45	assessora -25	assessoria -50	atacante -41	autarca -41	auteurs -45	autor -34	autores -36	autoridad -38	autorità 15	azienda 26	banco 6	barista -29	bedrijf 16	belga -20	bericht -48	bewindsman -25	bewindsvrouw -23	bond -10	brief 9	bürgermeister -36	cabinet -48	cadre -48	candidata -20	capo -22	causídico -31	chef -25	chefe -43	chefin -21	chercheur -28	chercheuse -34	cittadino -47	club 28	coach -40	colega -51	collega -53	comandante -31	comitato -28	communiqué 29	companhia 9	compañía -12	comunicado -43	comunicato -42	conseiller -42	dame -39	defesa -61	delas -27	delegada -27	dernier -9	dernière -39	despacho -36	die -75	dieser -42	dipendente -43	diplomat -27	diplomate -47	diplomaten -47	diplomático -27	diputada -31	directeur -37	direction 26	directora -26	directrice -33	direttrice -33	dirigeant -27	dirigeante -19	dirigente -61	docente -46	document -43	documento -58	donna -28	edil -32	empresa 28	empresario -16	entidad 14	entidade 44	entourage -50	entreprise 7	este -57	estudio -41	estudo 28	eux -51	executiva -35	executivo -52	firma 8	fonte -36	fonti -69	frau -36	fuentes -18	funcionaria -52	funcionario -60	gestora -32	giudice -46	governador -43	governante -45	groupe 13	hen -39	homme -40	iemand -46	instituição 17	intéressé -50	investigadora -56	jubilado -42	juge -33	jurist -23	juíza -30	legale -37	loro -34	líder 12	madre -48	maestro -37	magistrada -41	magistrat -46	magistrate -45	maire -30	mais -43	man -40	manager -36	mann -48	marido -48	medico -28	minister -41	ministerin -11	ministero -44	ministra -15	ministre -49	ministro -65	ministère -19	mitarbeiter -46	mitteilung 17	moeder -50	mujer -36	mulher -65	mutter -48	mãe -74	mère -47	même -50	nipote -31	niño -42	nota 17	officier -30	oficial -33	operador -52	operatore -44	organisation 29	organismo 42	organização -28	outra -28	padre -41	papier -56	parti 8	patron -33	perito -31	pessoas -47	político -28	pontefice -34	portavoz -47	porte-parole -54	premier -27	presidenta -33	presidente -68	presule -25	prima 8	proche -20	professora -29	promotora -33	préfecture -61	président -44	présidente -38	quest’ -44	ragazza -37	rapport -46	rechter -33	regidora -43	relatório -42	rentner -37	representante -44	responsável -32	ricercatrice -23	sacerdote -23	segundo -28	sentencia 28	sindaca -31	sindacalista -47	sindaco -26	sindicato -25	società 16	société -16	source -52	sprecher 13	sprecherin 8	syndicaliste -35	syndicat 10	technicien -36	tecnico -20	texto 18	titolare -50	titular -25	treinador -45	técnico -36	ufficiale -32	uno -42	unternehmen -33	uomo -62	vader -53	vainqueur -18	vater -44	verbale -29	verband 7	verdachte -30	vocero 18	voorzitter -31	vorsitzende -28	wethouder -39	winnaar -33	woordvoerder 13	woordvoerster 21	édile -41	élu -40	élue -33	órgão 27	último -41
head|role|person|	abogada -21	administrador -21	agence -32	agente 8	alcalde -28	altro 16	ambienti -38	analyste 26	arguido 20	asesor -32	assessora -36	assessoria -48	atacante 21	autarca 6	autor -26	autora 12	autores -29	autoridad 36	azienda -8	barista -10	bedrijf -26	behörde -23	belga 6	bericht -43	bewindsman 18	bewindsvrouw 26	bond -38	brief -36	bronnen -34	burgemeester 12	bürgermeister -9	cabinet -43	cadre -39	candidata 18	capo -8	causídico 29	chef -11	chefin 10	chercheur 26	chercheuse 24	cittadino -29	cliente -27	club -47	coach 9	colega 8	collega -10	commandant -19	communiqué -50	companhia -26	comunicato -60	conduttrice 19	conseiller -27	defesa -25	delas -36	deles -39	dernier -10	dernière 16	despacho -45	die 32	diplomat -17	diplomate 11	diplomaten -46	diplomático -11	diputada 10	directeur -21	direction -28	directora 13	directrice -18	diretora 13	dirigeant 28	dirigeante 23	docente -16	document -41	documento -58	donna 15	edil 11	empresa -24	empresario 18	entidad -42	entidade -47	entourage -53	entreprise -24	esta 19	este 8	estudio -18	estudo -41	eux -47	executiva 29	executivo 30	fonte -90	fonti -72	forscherin 12	fuentes -69	funcionaria 21	funcionario 41	gestora 24	giudice -20	governador -26	governante 19	groupe -13	gruppo 10	haus -28	hen -33	homme 8	iemand -44	intéressé 34	investigadora 20	juge -38	jurist 25	jury -32	júri -19	loro -39	madre -17	maestro 14	magistrada 15	magistrat -9	magistrate 8	mais 17	man -10	manager 19	mann -21	marido -32	medico -47	minister 14	ministerin -17	ministero -36	ministra 8	ministre 23	ministro -34	ministère -18	mitarbeiter -33	mitteilung -38	moeder -51	mujer -41	mulher -26	mãe -9	mère 10	médico -42	même -47	nipote -18	niño 9	nota -59	oficial -7	ondernemer 7	operatore -27	organisation -47	organismo -59	organização -22	outra 18	padre 17	papier -34	parti -17	penalista 9	perito -37	pessoas -38	político -11	pontefice -48	porta-voz 17	portavoce -36	porte-parole -18	presidenta -11	presidente -45	presule 19	proche -16	professora 8	promotora -55	préfecture -32	président -18	présidente -24	quest’ 26	ragazza 16	rapport -41	rechter -39	regista 14	relatório -44	rentner 17	representante -33	ricercatrice 24	réu 12	sacerdote 20	secretário -19	segundo 10	sentencia -40	sindaca 10	sindacalista 19	sindaco -6	sindicato -41	società -29	source -47	sprecher -48	sprecherin -40	stilista 25	syndicaliste 24	syndicat -26	tecnico 11	texto -40	titolare 10	titular 19	treinador 22	técnico -29	ufficiale 27	uno -55	uomo -27	verbale -42	verband -24	verdachte 32	vocero -14	voisine -47	voorzitter -19	wethouder -29	woordvoerder -45	woordvoerster -28	édile -9	élu -11	élue 16	órgão -35
introduced|	false -9	true 51
introduced|false|	a -47	none -13	own -11	third 6
introduced|true|	the 50
kind|pronoun|	organisation -45	person 17
kind|pronoun|organisation|	own -50	third -43
kind|pronoun|person|	third 17
kind|role|	organisation -20	person 6
kind|role|organisation|	a -9	none -21	the -11
kind|role|person|	a -67	none -6	the 19
kin|artist|	none 55	other 10
kin|association|	none -6	same 39
kin|authority|	none -10	other -17	same -7
kin|club|	other -17
kin|coach|	none 25	other -8
kin|company|	none 10	other 23	same 20
kin|court|	none 30	other -56
kin|doctor|	none -70	other -12	same -27
kin|envoy|	none -33	other -10
kin|false|	none -7	other -20
kin|false|none|	0 -7	13+ -8	2 16	3 -10	4-6 -39
kin|false|none|free|	false -31
kin|false|none|no|	false -24	true 20
kin|false|none|unknown|	true 28
kin|false|none|yes|	true 42
kin|false|other|	0 -22	13+ -19	2 -20	3 -18	4-6 11	7-12 -57
kin|false|other|free|	false -7
kin|false|other|no|	false -67	true -57
kin|false|other|unknown|	true 9
kin|false|other|yes|	false -12
kin|judge|	none -38	other -13	same 27
kin|lawyer|	none -12	other -48	same 32
kin|leader|	none -53	other 9	same 9
kin|mayor|	none -29	other -11	same 36
kin|member|	none -7	same 27
kin|minister|	none -16	other -40	same 25
kin|null|	none -7	other -20
kin|party|	none -15	other -36
kin|player|	none 16	same -33
kin|police|	none -24	other -30	same -15
kin|press|	none -23	other 7
kin|priest|	none -19	other -51	same -8
kin|prosecutor|	none -64	other -22
kin|scientist|	none 9	other 38	same 42
kin|teacher|	none -15	other -37	same 45
kin|true|	none -11	other -20	same 52
kin|true|none|	0 20	2 -19	3 -7	4-6 -29	7-12 -16
kin|true|none|free|	true -20
kin|true|none|no|	false -29
kin|true|none|unknown|	false -42
kin|true|none|yes|	true 27
kin|true|other|	0 11	1 -10	2 -33	3 -27	4-6 -22	7-12 -37
kin|true|other|free|	false -16
kin|true|other|no|	false -24	true -39
kin|true|other|unknown|	false -26	true 23
kin|true|other|yes|	true -16
kin|true|same|	0 -34	1 25	13+ 12	2 32	3 6	4-6 8	7-12 45
kin|true|same|free|	false 56	true -9
kin|true|same|no|	false -51	true -36
kin|true|same|unknown|	true -7
kin|true|same|yes|	false 44	true 26
kin|union|	none -13
kin|worker|	other -16	same 16
kin|writer|	none 17	other -12	same -24
language|de|pronoun|	organisation -38	person 8
language|de|role|	organisation -30
language|es|pronoun|	organisation -78	person 10
language|es|role|	organisation -27
language|fr|role|	organisation -13	person -7
language|it|pronoun|	organisation -60	person 8
language|it|role|	organisation -11	person 9
language|nl|pronoun|	organisation -50	person 9
language|nl|role|	organisation -10
language|pt|pronoun|	organisation -60
last|pronoun|false|	0 11	1 20	13+ -8	2 16	3 -7	4-6 -31	7-12 -32
last|pronoun|false|0|	0 11
last|pronoun|false|13+|	2 -29	3 -7
last|pronoun|false|1|	0 24	1 -19
last|pronoun|false|2|	0 20	2 9
last|pronoun|false|3|	0 18	1 -35
last|pronoun|false|4-6|	0 -33	1 -24	2 -10
last|pronoun|false|7-12|	1 -9	2 -44	3 -14
last|pronoun|false|no|	0 -51	1 -20	2 -33	3 -19
last|pronoun|false|organisation|	0 -17	1 -51	2 -77	3 -71
last|pronoun|false|unknown|	0 6	1 -53	2 -24	3 10
last|pronoun|false|yes|	0 36	1 33	2 18
last|pronoun|	true 6
last|pronoun|true|	0 18	1 11	2 -29	3 -24	7-12 35
last|pronoun|true|0|	0 18
last|pronoun|true|1|	0 11
last|pronoun|true|2|	1 -34	2 -31
last|pronoun|true|3|	1 -25	2 -49
last|pronoun|true|4-6|	1 8	3 -20
last|pronoun|true|7-12|	1 -13	2 41	3 13
last|pronoun|true|no|	0 -41	1 -37	2 -7	3 -12
last|pronoun|true|organisation|	0 20	1 20	2 -25	3 -30
last|pronoun|true|unknown|	2 -46	3 -46
last|pronoun|true|yes|	0 7	1 8	2 12	3 33
last|role|false|	0 -14	1 8	2 9	3 -8	4-6 -14	7-12 -13
last|role|false|0|	0 -14
last|role|false|13+|	3 -6
last|role|false|1|	0 14	1 -20
last|role|false|2|	2 -9
last|role|false|3|	1 -14	3 -55
last|role|false|4-6|	1 -29	2 -11	3 10
last|role|false|7-12|	1 -48	2 -18
last|role|false|free|	3 -11
last|role|false|no|	0 -22	1 -20	2 -82	3 -49
last|role|false|unknown|	0 -11	2 -6	3 -6
last|role|false|yes|	0 13	2 13
last|role|	true -7
last|role|true|	0 -10	13+ 20	2 -18	3 -16	4-6 -6
last|role|true|0|	0 -10
last|role|true|13+|	3 20
last|role|true|1|	0 23	1 -41
last|role|true|2|	1 -31	2 -7
last|role|true|3|	1 -46	2 22	3 -21
last|role|true|4-6|	1 -17	2 12	3 -30
last|role|true|7-12|	1 -15	2 -24	3 8
last|role|true|free|	1 -6	2 -16
last|role|true|no|	0 -81	1 -33	2 -21	3 -98
last|role|true|unknown|	0 -14	2 -51	3 16
last|role|true|yes|	1 16	2 -18	3 14
near|pronoun|0|	0 17
near|pronoun|13+|	2 -29	3 -8
near|pronoun|1|	0 27	1 -13
near|pronoun|2|	0 14	1 -25	2 -16
near|pronoun|3|	0 18	1 -44	2 -11
near|pronoun|4-6|	0 -27	1 -16	2 -8	3 -12
near|pronoun|7-12|	1 -11	2 -19	3 -7
near|role|0|	0 -15
near|role|1|	0 25	1 -35
near|role|2|	1 -17	2 -11
near|role|3|	1 -29	2 11	3 -54
near|role|4-6|	1 -32
near|role|7-12|	1 -46	2 -22
	nobody -9
nobody|ending|pronoun|	aar 8	ela -23	ele 11	hem -46	hij -29	lei -22	lla -31	lle -16	lui -40	on 30	sie -7	él 7
nobody|ending|role|	aad 43	aar 11	aca -27	ach -31	aco 8	ada -33	ade -48	ado 13	aft 38	age 46	ail -21	ais -16	alt 21	ana -36	and 13	ann -11	ano -13	ant -6	apa 30	are -41	ata -19	ate -28	ati -13	ato 14	aus -6	ble -28	bre 33	cat -37	che 13	chi 29	cho 39	cht 16	cia -17	cio 25	cta 30	dad -44	den 44	der -29	die -28	dil -29	dio 23	dor 16	dos 35	ene -38	ent 41	era -14	ere -7	ers -12	esa -25	ese -53	eta 24	ete 22	età -34	eux 29	eño 8	ger -33	ges -10	gin -33	gão -34	hen 29	her 10	hte -33	ial -8	ica -29	ico 39	ida -27	ide -8	ien 12	ier 21	ige -25	igo 12	ijf -21	ile 18	ima -40	imo -10	ina -6	ine 40	ing -39	ino 19	ion 7	ipe 17	ira 23	iro -35	ise -43	ità -34	ité 25	iva -19	ivo -19	iño -12	ión -14	jer 26	ker -25	lar -44	las 33	lat 35	lde 25	les 28	lga -6	lho 16	lia 15	lla -31	llo 39	lub -34	lue -26	man 10	mat 16	men 26	mer -26	mme -7	mãe 7	nal -6	nce -29	nco -29	nda -46	nde -7	ndo -27	nen 36	ner -50	net 44	nha 33	nna -28	nne -16	nta 16	nte 12	nti 19	nto 48	nts 34	oas 32	oce 22	oer 34	oga -47	oge -32	ogo -29	ois -30	ole 29	olo 12	oma -21	omo 22	one 16	oot -14	ora -17	ore -47	ori 27	oro 20	osa -34	oso -28	ota -9	ote 8	oto -9	ouw -16	ppo -25	que -15	qué -26	ral 12	ras 26	rat -21	rau -7	rce 49	rde 12	rer 38	res 37	rie 38	rin 6	rio 30	rma -38	rme -8	rno 34	ron 15	ros 25	rta 20	rti -6	rzt 32	réu -31	sen -7	ser -19	smo -23	sor 17	ssé -44	sta -33	ste -46	st’ -42	são 27	ten 50	ter 17	tes 44	tie 24	tin 13	tra -32	tre -18	tro 20	tta 13	udo -7	uer 21	ule -29	une 33	ung -6	uno 38	upe -24	ura 26	ure 18	urs 35	ury 32	use -24	ute 29	uto -35	uté -17	vel 6	xto -12	zer -35	zza -26	ção -16	élu 8	été 10	ême 29	íza -25	ñía -32	úri 26
nobody|kin|a|	coach 20	company 48	court -39	doctor 12	envoy 42	lawyer 26	leader 11	mayor 24	member 15	minister 18	party 31	player 36	police 37	scientist 43	union 34	worker 46	writer 30
nobody|kin|none|	authority 47	company -43	leader -31	minister -34	scientist -19
nobody|kin|the|	artist -86	association -12	coach -48	company -77	doctor 42	envoy -6	leader 9	mayor -6	member -38	minister 11	party 28	player -34	police 15	press 12	priest 36	prosecutor 46	scientist -93	teacher 12	union 6	worker -23	writer -26
nobody|many|	false -8
nobody|met|pronoun|	never -20
nobody|met|pronoun|never|	own 10	third -21
nobody|met|role|	a 43	bare -28	the -31
nobody|met|role|a|	a 49	the 31
nobody|met|role|bare|	a -16	none -23	the -20
nobody|met|role|never|	a 47	none 16	the -21
nobody|met|role|the|	a 6	none -28	the -24
nobody|others|	1 -41	2 -55	3 19
nobody|pronoun|	celui-ci -29	ela -23	ele 11	ella -31	elle -16	haar 8	hem -46	hij -29	lei -22	lui -40	on 30	own 10	sie -7	third -21	él 7
nobody|role|	a 45	abogada 18	acta 24	administrador 18	administração -38	agence -35	agente -11	alcalde 25	altro -43	ambienti 26	analyste -30	arguido -15	asesor 31	assessora 22	assessoria 35	atacante -32	autarca -10	auteurs 29	autor 16	autora -28	autores 23	autoridad -38	autorità -34	azienda -43	banco -29	barista 9	beamter 24	bedrijf -21	behörde 9	belga -6	bericht 34	bewindsman -28	bewindsvrouw -28	bond 10	bronnen 32	burgemeester -15	bürgermeister 21	cabinet 32	cadre 35	candidata -25	causídico -39	chef 12	chefin -32	chercheur -28	chercheuse -28	cittadino 18	cliente 24	club -26	coach -31	colega -9	collega 15	comissão 27	comitato 33	commandant 20	communiqué -26	companhia -31	compañía -32	comunicado 28	comunicato 36	conduttrice -31	conseiller 30	defesa 33	delas 27	deles 28	dernière -32	despacho 34	die -32	dieser -10	dipendente -22	diplomat 16	diplomate -7	diplomaten 30	diplomático 13	diputada -14	directeur 24	direction -10	directora -17	directrice 12	diretora -11	direttrice -15	dirigeant -29	dirigeante -31	dirigente 7	docente 14	document 38	documento 55	donna -11	edil -29	empresa -53	empresario -29	entidad -31	entidade -45	entourage 44	entreprise -31	esta -40	este -8	estudio 23	estudo -22	eux 29	executiva -39	executivo -7	firma -38	fonte 46	fonti 51	forscherin -18	fuentes 30	funcionaria -15	funcionario -37	gestora -26	giudice 26	governador 19	governante -27	governo 26	groupe -24	gruppo -25	habitants 19	haus -6	hen 29	iemand 34	instituição -31	intéressé -44	investigadora -30	jubilado 7	juge 25	jurist -26	jury 32	juíza -25	júri 26	loro 20	líder -34	madre 14	maestro -44	magistrada -22	magistrat 9	magistrate -9	mais -14	man 20	manager -25	mann 19	marido 32	medico 33	minister -25	ministerin 17	ministero 31	ministra -20	ministre -44	ministro 38	ministère 21	mitarbeiter 23	mitteilung -11	moeder 34	mujer 26	mulher 29	mãe 7	mère -7	médico 30	même 29	nipote 18	niño -12	nota -9	officier 7	oficial 6	ondernemer -17	operador 23	operatore 32	organisation -40	organismo -52	organização 22	outra -39	padre -22	papa 30	papier 34	parti -9	penalista -21	perito 27	pescadores 23	pessoas 32	político 6	pontefice 39	porta-voz -7	portavoce 19	porte-parole 23	presidenta 10	presidente 44	presule -29	prima -29	proche 11	professora 6	promotora 30	préfecture 37	président 12	présidente 20	quest’ -42	ragazza -29	rapport 40	rechter 36	regista -15	relatório 33	rentner -23	representante 25	responsable -23	responsável 6	ricercatrice -28	réu -31	sacerdote -30	secretário 17	segundo -29	sentencia -19	signora 12	sindaca -27	sindacalista -36	sindaco 10	sindicato 29	società -34	société 10	source 49	stilista -32	syndicaliste -28	syndicat -29	technicien -29	tecnico -24	texto -12	the -26	titolare -41	titular -44	treinador -35	técnico 22	ufficiale -34	uno 33	unternehmen 23	uomo 27	vainqueur -26	vater -8	verbale 34	verband -8	verdachte -33	vocero -18	voisine 38	voorzitter 18	wethouder 24	winnaar -25	woordvoerster -20	édile 6	élu 8	élue -26	équipe 17	órgão -34	último 11
often|pronoun|	0 -26	1 -6	2 -11	3 24	4 21
often|role|	0 -52	1 -19	2 16	4 15
quoted|	true -56
rank|pronoun|0|0|	organisation 14	person -7
rank|pronoun|0|1|	person 13
rank|pronoun|0|2|	organisation -51
rank|pronoun|0|3|	organisation -60	person -39
rank|pronoun|0|4-6|	organisation -36	person -20
rank|pronoun|1|0|	organisation -35	person 45
rank|pronoun|1|1|	organisation -12	person 25
rank|pronoun|1|2|	organisation -65	person -13
rank|pronoun|1|3|	person 8
rank|pronoun|1|4-6|	organisation -13	person -17
rank|pronoun|1|7-12|	organisation -31	person -17
rank|pronoun|	2 -7	3 17	4 -32
rank|pronoun|2|1|	organisation -51
rank|pronoun|2|2|	organisation -26
rank|pronoun|2|3|	organisation -42
rank|pronoun|2|4-6|	organisation -56	person 13
rank|pronoun|2|7-12|	organisation -27	person -16
rank|pronoun|3|13+|	organisation -31	person -11
rank|pronoun|3|1|	organisation -25	person 18
rank|pronoun|3|2|	organisation -34	person 40
rank|pronoun|3|3|	organisation -33
rank|pronoun|3|4-6|	organisation -57	person -11
rank|pronoun|3|7-12|	organisation -59	person 16
rank|pronoun|4|13+|	organisation -43	person 6
rank|pronoun|4|2|	organisation -17	person -36
rank|pronoun|4|3|	organisation -28	person -49
rank|pronoun|4|4-6|	organisation -51	person -38
rank|pronoun|4|7-12|	organisation -51	person -11
rank|role|0|0|	organisation 22	person -42
rank|role|0|13+|	person 6
rank|role|0|2|	organisation -21	person -13
rank|role|0|3|	organisation -33	person 10
rank|role|0|4-6|	organisation 12	person -25
rank|role|0|7-12|	organisation 22	person -18
rank|role|1|0|	organisation -13	person -10
rank|role|1|13+|	organisation -41
rank|role|1|1|	organisation -16	person 13
rank|role|1|3|	organisation -31	person 10
rank|role|1|4-6|	organisation -31	person -32
rank|role|1|7-12|	organisation -17	person -15
rank|role|	2 -11	3 10	4 -24
rank|role|2|0|	organisation -38
rank|role|2|13+|	organisation -24	person -41
rank|role|2|1|	organisation -7	person -14
rank|role|2|2|	organisation -38	person -19
rank|role|2|3|	organisation -73	person -12
rank|role|2|4-6|	organisation -12	person 16
rank|role|2|7-12|	person -14
rank|role|3|13+|	organisation -11
rank|role|3|1|	organisation -65	person 25
rank|role|3|2|	organisation -7	person 31
rank|role|3|3|	organisation -15	person -6
rank|role|3|4-6|	organisation -10
rank|role|3|7-12|	person -15
rank|role|4|13+|	organisation -31
rank|role|4|1|	organisation -56	person 23
rank|role|4|2|	organisation -93	person 26
rank|role|4|3|	organisation -86	person -56
rank|role|4|4-6|	organisation -77	person -49
rank|role|4|7-12|	organisation -33	person -8
report|pronoun|0|	admettre 20	affirmer 26	ajouter -12	annoncer -8	antworten -11	asentir -25	assurer 20	avouer -17	behaupten 25	bekennen 27	berichten 15	beteuern -27	betogen 17	confier 41	contar 28	contestar -32	decir -8	demander 14	dire 23	déclarer 24	détailler 34	eisen 31	ergänzen -9	estimer 30	expliquer -6	faire_valoir -20	fluisteren 6	fragen -20	fügen 15	garantir -9	geven 28	glisser 13	halten 26	indiquer 12	insister 27	juger 32	klagen 23	kündigen 30	lachen 28	lancer 16	lassen -15	laten 25	leggen 26	lâcher 19	marteler 30	meinen 16	none -27	noter 7	pedir 20	plaisanter 37	poursuivre 16	promettre 39	préciser 20	prévenir 17	raconter -20	rappeler 13	reageren 36	rechnen 9	reconnaître -17	rekenen 28	replicar -27	responder -9	rufen 34	räumen 16	répondre -18	sagen -6	schrijven 21	sommen -20	sorrir -23	souffler -12	souligner 29	sourire -7	souvenir -23	stellen 14	trancher -14	témoigner 21	unlisted 8	verklaren -18	versprechen 27	vertellen 11	verwachten 27	voegen 33	zeggen 10	äußern 14	écrire -6
report|pronoun|1|	admettre -21	affirmer -25	ajouter -16	annoncer 17	antworten 12	assurer 16	avouer 26	bekennen -29	berichten -18	beteuern 17	confier 10	contar -15	contestar 27	demander 13	dire -29	dizer -37	détailler -32	eisen -16	ergänzen 22	erklären 10	erläutern -22	erzählen -22	estimer -11	faire_valoir 18	fluisteren 10	fragen -22	fügen -17	garantir -21	geben 14	geven -8	glisser -27	halten -16	indiquer 12	insister -19	juger -24	klagen -6	kündigen -25	lachen -9	lancer -12	laten -23	leggen 16	lâcher 6	meinen -11	noemen 17	none 7	noter 17	plaisanter -29	poursuivre -8	promettre -18	préciser -18	raconter 18	rappeler -11	reageren -26	rechnen 23	reconnaître 16	replicar 14	responder 7	rufen -22	réclamer 19	répondre 10	résumer 13	sagen 7	schrijven -31	sommen 21	sorrir -19	souffler 11	souligner -15	souri 11	sourire 14	soutenir -23	souvenir -27	stellen 22	trancher -29	témoigner -12	unlisted -11	versprechen -16	vertellen -40	verwachten -16	verzekeren 17	vinden 10	voegen -20	zeggen -26	écrire -34
report|pronoun|2|	admettre -35	affirmer -34	afirmar -10	ajouter 29	annoncer -18	antworten -23	asentir -18	assurer -20	avouer -24	berichten -28	beteuern -16	betogen -24	confier -35	contar -14	contestar 17	decir -38	demander -13	dire 13	déclarer -23	détailler -20	eisen -28	erklären 7	erläutern -19	erzählen -31	estimer -32	expliquer -21	faire_valoir -23	fluisteren -27	fragen -29	fügen -27	garantir 28	geben -20	geven -21	glisser -30	halten -10	indiquer -28	insister -15	juger -24	klagen -26	kündigen -21	lachen -22	lancer -28	lassen -18	laten 12	leggen -16	lâcher 24	meinen 13	noemen -15	noter -17	plaider -24	plaisanter -21	poursuivre -16	promettre -39	préciser -23	prévenir -16	raconter -38	rappeler -22	reageren -23	rechnen -26	reconnaître -20	rekenen -19	rufen -13	räumen -19	réclamer -13	répondre -8	résumer -40	sagen -58	schrijven -18	sorrir 17	souffler 12	soutenir 13	souvenir 22	stellen -28	trancher 19	témoigner -12	unlisted -26	verklaren -32	versprechen -11	vertellen -38	verwachten -18	verzekeren -20	vinden -22	voegen -18	vragen -25	zeggen -7	écrire -48
report|pronoun|3|	affirmer -38	afirmar -31	ajouter -30	asentir 12	assurer -32	berichten 16	beteuern 10	confier -33	contar -28	decir 15	demander -41	dire -42	dizer 14	déclarer -20	eisen -6	erklären -25	erzählen -37	estimer -22	expliquer -35	faire_valoir 16	fluisteren -30	halten -12	indiquer -20	klagen -27	kündigen -35	lachen -27	lassen 9	laten -33	leggen -38	lâcher -43	meinen -21	noemen -23	none 6	noter -36	plaider -38	plaisanter -34	poursuivre -24	promettre -18	préciser -50	prévenir -36	raconter -42	rappeler -37	reageren -27	rechnen -24	reconnaître -37	rekenen -20	rufen -25	répondre 22	résumer -51	sagen -26	sorrir -37	souffler -34	soutenir -29	stellen -39	trancher -48	témoigner -24	unlisted -62	verklaren -39	versprechen -24	verwachten -20	verzekeren -22	voegen -22	vragen -36	zeggen -7	écrire -12
report|pronoun|false|	admettre 8	afirmar -30	ajouter -52	annoncer -19	antworten -7	asentir 13	behaupten -9	bekennen 21	beteuern 9	betogen 12	confier 8	contar 17	demander 17	déclarer 23	ergänzen -24	erläutern -21	erzählen -20	expliquer -18	faire_valoir 15	fluisteren 19	fügen -6	garantir -9	geben 21	glisser 7	indiquer 18	insister 7	juger 7	klagen 20	kündigen -13	lachen 7	lancer 12	lassen 15	laten 6	leggen 11	lâcher 29	meinen 20	noemen 16	pedir -10	plaisanter 21	poursuivre -32	promettre 11	prévenir 12	rappeler -25	reageren 16	rechnen 20	reconnaître -42	rekenen 25	responder 6	rir 11	räumen -23	réclamer -36	répondre 19	résumer -41	sagen -27	schrijven 17	sorrir -15	souffler 8	souri 23	sourire 20	soutenir 9	souvenir -33	stellen 25	trancher 24	témoigner 13	versprechen 17	verwachten -18	verzekeren -29	voegen 19	vragen -9	äußern -6	écrire -15
report|pronoun|false|admettre|	1 8	4-6 -30	7-12 -14
report|pronoun|false|affirmer|	1 38	2 8	3 -19	4-6 -34	7-12 -31
report|pronoun|false|ajouter|	0 -18	1 -27	2 -44	3 -35	4-6 -31	7-12 -42
report|pronoun|false|annoncer|	3 -20
report|pronoun|false|antworten|	4-6 -14	7-12 12
report|pronoun|false|asentir|	4-6 -31	7-12 -20
report|pronoun|false|assurer|	1 31	4-6 -28
report|pronoun|false|avouer|	1 6
report|pronoun|false|behaupten|	2 14
report|pronoun|false|bekennen|	1 22
report|pronoun|false|beteuern|	4-6 -25
report|pronoun|false|betogen|	1 31
report|pronoun|false|confier|	1 36	2 9	3 -21	4-6 -10	7-12 -14
report|pronoun|false|contar|	1 28	4-6 -20	7-12 -19
report|pronoun|false|contestar|	4-6 -6	7-12 28
report|pronoun|false|decir|	2 -8	4-6 14	7-12 -56
report|pronoun|false|demander|	1 21	4-6 -14	7-12 -26
report|pronoun|false|dire|	0 22	1 17	13+ -23	2 -11	4-6 -13	7-12 -51
report|pronoun|false|dizer|	1 -15	3 -7	4-6 -27	7-12 -8
report|pronoun|false|déclarer|	1 31	2 14	4-6 -17	7-12 -29
report|pronoun|false|détailler|	3 -34
report|pronoun|false|erklären|	1 20	3 -10	4-6 -14
report|pronoun|false|erläutern|	4-6 -21
report|pronoun|false|erzählen|	1 28	2 27	3 -12	4-6 -29	7-12 -29
report|pronoun|false|estimer|	1 28	2 -23	4-6 -15	7-12 -23
report|pronoun|false|expliquer|	1 31	4-6 -22	7-12 -32
report|pronoun|false|faire_valoir|	1 27	4-6 11
report|pronoun|false|fluisteren|	4-6 -29	7-12 -16
report|pronoun|false|fügen|	4-6 -11	7-12 -35
report|pronoun|false|garantir|	4-6 -22
report|pronoun|false|geben|	1 21	3 9	4-6 -24	7-12 -36
report|pronoun|false|geven|	1 27
report|pronoun|false|glisser|	1 8	3 -18	4-6 -27	7-12 -32
report|pronoun|false|halten|	2 6	3 -6
report|pronoun|false|indiquer|	1 20	4-6 -25	7-12 -22
report|pronoun|false|insister|	1 7
report|pronoun|false|klagen|	1 30	4-6 -21	7-12 -26
report|pronoun|false|kündigen|	2 -18	3 -15	4-6 -25	7-12 -6
report|pronoun|false|lachen|	1 31	2 -26	4-6 -6	7-12 -20
report|pronoun|false|lancer|	3 20	4-6 -6
report|pronoun|false|lassen|	2 -26	4-6 15
report|pronoun|false|laten|	1 32	4-6 -26
report|pronoun|false|leggen|	1 13	2 10	3 7	4-6 -27	7-12 -29
report|pronoun|false|lâcher|	1 31	4-6 21	7-12 -39
report|pronoun|false|noemen|	7-12 -20
report|pronoun|false|none|	0 -16	1 -11	13+ -19	2 -8	3 15	7-12 7
report|pronoun|false|noter|	7-12 -18
report|pronoun|false|plaider|	1 30	4-6 -36	7-12 -28
report|pronoun|false|plaisanter|	1 26	3 12	4-6 -30
report|pronoun|false|poursuivre|	3 -24
report|pronoun|false|promettre|	1 29	2 21	4-6 -30	7-12 -40
report|pronoun|false|préciser|	1 16	2 -17	4-6 -44	7-12 -40
report|pronoun|false|prévenir|	1 14	4-6 -7	7-12 -32
report|pronoun|false|raconter|	1 -12	2 7	3 6	4-6 -30	7-12 -34
report|pronoun|false|rappeler|	1 20	2 -21	3 13	4-6 -27	7-12 -22
report|pronoun|false|reageren|	1 35	2 -17	4-6 -20
report|pronoun|false|rechnen|	1 24	4-6 -21
report|pronoun|false|reconnaître|	1 -16	2 -18
report|pronoun|false|rekenen|	1 26	4-6 -11
report|pronoun|false|responder|	13+ -31	2 29	3 -14	4-6 16	7-12 -13
report|pronoun|false|rufen|	1 11	3 -19
report|pronoun|false|räumen|	3 -23
report|pronoun|false|répondre|	1 -17	2 17	3 -36	4-6 24	7-12 -46
report|pronoun|false|résumer|	2 -18	3 -24	4-6 -30	7-12 -42
report|pronoun|false|sagen|	0 23	1 11	13+ -37	3 -22	4-6 -50	7-12 -15
report|pronoun|false|souffler|	1 7
report|pronoun|false|souri|	4-6 11
report|pronoun|false|soutenir|	4-6 12
report|pronoun|false|stellen|	1 29	4-6 -26	7-12 -30
report|pronoun|false|trancher|	3 -32
report|pronoun|false|témoigner|	1 21	4-6 -24
report|pronoun|false|unlisted|	1 8	2 7	3 9	4-6 -32	7-12 -41
report|pronoun|false|verklaren|	1 27	4-6 -6
report|pronoun|false|versprechen|	1 27	4-6 -21	7-12 -12
report|pronoun|false|vertellen|	1 -7	13+ -28	3 -39	4-6 -50	7-12 -38
report|pronoun|false|verzekeren|	2 8	3 -21
report|pronoun|false|voegen|	1 27	4-6 -17	7-12 -34
report|pronoun|false|vragen|	2 14	4-6 -38
report|pronoun|false|zeggen|	1 30	13+ 16	2 7	3 -23	4-6 -22	7-12 -32
report|pronoun|false|écrire|	1 48	2 -37	3 -25	7-12 -30
report|pronoun|true|	admettre -12	ajouter 46	annoncer 23	antworten 17	asentir -25	assurer 21	bekennen -25	berichten -18	confier 17	contar -18	contestar 12	decir 20	demander -27	dire 21	dizer 10	déclarer -23	détailler 24	ergänzen 26	erklären 11	erläutern -37	erzählen 7	estimer 6	expliquer -28	faire_valoir -29	fluisteren -24	fragen 13	garantir 20	geben -32	geven 20	glisser -22	halten 21	indiquer -10	insister 7	juger 9	kündigen 18	lachen -26	lancer -16	lassen -27	laten -27	leggen 11	lâcher -15	marteler 20	meinen -12	noemen -10	none -6	noter 16	plaider -11	plaisanter -8	poursuivre 20	promettre 10	préciser 9	prévenir -6	raconter -17	rappeler 11	reageren -19	rechnen -26	reconnaître 16	rekenen -28	replicar 14	responder -15	rufen 25	räumen 30	réclamer 27	répondre -15	résumer 8	sagen -34	schrijven -24	souffler -22	souri -23	sourire -17	souvenir 14	stellen -23	trancher -27	témoigner -12	unlisted -18	verklaren -28	versprechen -16	vertellen -37	verwachten 20	vinden -26	voegen -12	vragen -12	zeggen -25	écrire -24
report|pronoun|true|affirmer|	1 30
report|pronoun|true|ajouter|	1 39
report|pronoun|true|asentir|	1 -25
report|pronoun|true|assurer|	1 22
report|pronoun|true|bekennen|	2 -25
report|pronoun|true|confier|	2 13	3 10
report|pronoun|true|dire|	1 38	3 -30	4-6 -34	7-12 23
report|pronoun|true|dizer|	4-6 -30
report|pronoun|true|déclarer|	4-6 -14
report|pronoun|true|erzählen|	4-6 12
report|pronoun|true|expliquer|	2 -23
report|pronoun|true|faire_valoir|	3 -28
report|pronoun|true|kündigen|	1 23
report|pronoun|true|lachen|	4-6 -26
report|pronoun|true|laten|	2 -21
report|pronoun|true|none|	0 23	13+ -24	2 -12	3 -54	7-12 16
report|pronoun|true|plaisanter|	2 -8
report|pronoun|true|poursuivre|	1 20
report|pronoun|true|préciser|	3 -17
report|pronoun|true|raconter|	3 -30
report|pronoun|true|rappeler|	1 18
report|pronoun|true|reageren|	4-6 -15
report|pronoun|true|rekenen|	4-6 -24
report|pronoun|true|réclamer|	1 27
report|pronoun|true|répondre|	1 -19
report|pronoun|true|sagen|	1 17	2 -26	3 -33	4-6 -37	7-12 -9
report|pronoun|true|souffler|	3 -18
report|pronoun|true|unlisted|	2 -25
report|pronoun|true|verklaren|	2 -24
report|pronoun|true|vertellen|	2 -20	4-6 -36
report|pronoun|true|voegen|	1 18
report|pronoun|true|zeggen|	1 -8	2 -32	3 -37	4-6 -19
report|pronoun|true|écrire|	3 -28
report|role|0|	aceitar -9	aclarar -29	acrescentar 32	admettre -28	admitir 14	advertir 21	affermare 6	affirmer -19	afirmar 11	ajouter -25	ammettere -15	annoncer -42	anunciar 18	appeler 17	apuntar 15	argumentar -16	assicurare -13	assurer 7	atribuir -12	attendre -27	avisar 19	bekennen 24	berichten -40	beteuern 18	betonen 20	bevestigen -32	bitten -29	brincar 12	calcular 10	chamar -25	chiarire -13	chiedere -18	comentar -8	commentare -7	commenter 7	concluir -33	conclure 19	concordar -32	confermare -42	confier 13	confirmar -39	considerar -18	contar -8	contestar -39	contrapor -13	corregir -28	corrigir -17	creer 15	declarar 22	defender 20	demander -36	denunciar 17	descartar 25	desmentir -23	detallar 32	dichiarare 24	dizer 11	déclarer -27	erklären 32	erläutern 6	erwidern -40	erzählen 19	escludere -10	esprimere -16	estimer 28	exclure 25	explicar 15	expliquer 14	expresar 8	falar -36	fragen -24	fügen 25	garantir 13	garantire -31	geben -6	gestehen 24	geven -33	giurare -13	glisser -35	gracejar 38	hablar -24	halten -6	heißen -29	indicar 19	indicare -30	informar -12	insister 13	insistere -6	insistir 21	ironiser 13	ironizar -34	justificar -24	klagen -8	kündigen 20	lachen -6	lamentar 11	lancer -20	laten -29	lembrar 6	luiden -39	lâcher -25	mandar -29	manifestar -35	meinen 18	melden -8	mostrar -26	negar -9	negare -13	nennen -28	noemen -17	none -16	noter 10	obiettare -35	observar 25	ontkennen -17	osservare -11	parlare -35	parler -31	perguntar -37	plaisanter 6	poursuivre -21	precisar 25	precisare 7	preferir -16	preguntar -32	prevedere 12	prometer -12	proponer -24	proporre -16	proposer -23	préciser 43	raccontare 12	raconter 22	rappeler 49	rechazar -26	rechnen -18	reclamar 9	recomendar -17	reconhecer 10	reconnaître -27	reconocer -31	recordar -7	recusar 18	refuser -10	relatar 25	relever 23	remeter 9	replicar 15	reprochar -26	responder -7	ribattere -26	ricordare 33	riferire -16	rispondere -33	rufen -23	réagir -6	réclamer 12	résumer -21	saluer -26	sapere -22	scherzen -7	schreiben 20	schrijven -29	scrivere -9	sentenciar 9	señalar 12	sluiten 22	soltar -26	sostener 10	sostenere 15	sottolineare 22	souffler 27	souligner 12	soupirer 13	soutenir -33	souvenir 6	spiegare 35	spreken -18	staan 21	stehen -35	stellen 36	sublinhar 23	suspirar -26	sustentar -34	tagliare -11	teilen 24	trouver -31	unlisted -39	vatten 26	ver -28	verklaren -7	verlauten -24	verraten 20	versichern 25	versprechen -26	verweisen -31	vinden -12	vragen -44	weisen -12	widersprechen -28	willen -38	wollen -11	zuchten -12	écrire 33	évoquer -28
report|role|1|	aclarar -28	acrescentar -34	admitir 7	advertir -35	affermare -32	affirmer -18	afirmar 12	aggiungere -39	ajouter 24	alegar -16	ammettere 17	annoncer -44	annunciare 7	antworten -27	anunciar -40	appeler -34	apuntar -31	argumentar -18	asegurar -32	assicurare 19	assurer -8	atribuir -14	attendre -16	avisar 13	beteuern -22	betonen 7	bevestigen -36	bitten -27	brincar -40	brummen -26	calcular 12	chamar -31	chiedere -6	comentar 21	commenter -29	concluir -31	conclure -11	concordar -29	confidenciar -23	confier -53	confirmar -43	considerar -24	contar -13	contestar -22	corregir 13	corriger -30	corrigir 22	creer -34	decir 12	declarar -42	defender -23	demander -10	descartar -14	desmentir 16	dichiarare -36	dire 20	dizer -22	déclarer -24	erklären -19	erläutern -28	erwidern 12	erzählen -11	escludere -24	escrever -37	esprimere -32	exclure -35	exigir -36	explicar 14	expliquer 10	expresar -27	faire_valoir -40	falar -42	fragen -22	fügen 13	garantir -7	garantire 10	geben -16	gestehen -34	geven -26	giurare 15	glisser -8	gracejar -34	gritar -38	hablar -30	halten 16	heißen -38	indicar -35	indicare -24	indiquer -41	informar -45	insister 18	insistere -23	insistir -35	ironiser 20	ironizar 22	justificar -30	kündigen -29	lachen -32	lamentar -25	lancer 8	luiden 16	lâcher -32	mandar 15	manifestar -29	meinen -8	melden 7	mostrar -27	negar 24	negare -33	nennen -30	noemen -23	none -20	noter 12	obiettare 23	observar -27	ontkennen 15	osservare 16	parler -28	pedir -21	perguntar -37	plaisanter 9	poursuivre 15	precisar -20	precisare -41	preferir -44	preguntar -33	prevedere -24	prometer -62	promettere -26	promettre 7	proponer -33	proporre 14	proposer -22	préciser -34	prévenir -30	raconter -16	rappeler -30	rechnen -35	reclamar -36	reconhecer -30	reconocer 7	recordar 6	recusar -33	referir -27	refuser 25	remeter -25	replicar -31	replicare 6	reprochar -23	responder -12	resumir -29	revelar -23	ribattere 8	ricordare -23	riferire -39	rigoler 15	rufen -24	räumen -27	réagir -25	réclamer -29	résumer -27	rétorquer -30	sagen -7	sapere -31	scherzare 15	scherzen 13	schreiben -41	schrijven 7	scrivere 32	sentenciar -24	señalar 27	sluiten -30	soltar -23	sostener -37	sottolineare -26	souffler -27	souligner -27	soupirer 16	sourire -28	soutenir -24	souvenir -36	spiegare -23	spreken -34	staan -37	stehen -32	stellen -27	sublinhar -25	suspirar -25	sustentar -46	teilen -40	trouver 15	unlisted 20	vatten -30	ver 19	verklaren -32	verlauten -24	verraten -33	versichern -37	versprechen -25	vertellen -53	verweisen 7	vinden -37	weisen -31	widersprechen -28	willen 8	wollen -35	zeggen -12	écrire 26	évoquer -35
report|role|2|	aclarar 18	acrescentar -20	admitir -24	advertir -25	affermare -33	affirmer 8	afirmar -14	aggiungere -39	ajouter -31	alegar 8	ammettere -19	annoncer 14	annunciare -6	antworten -26	anunciar -36	appeler -29	argumentar -21	asegurar -40	assicurare -36	assurer 6	atribuir 12	attendre -31	avisar -41	berichten -42	beteuern 16	betonen -28	bevestigen -26	bitten -26	brincar 20	brummen -25	calcular -33	chamar 20	chiarire -25	chiedere -51	comentar -33	commentare -39	commenter -16	conclure -29	concordar -26	confermare -31	confidenciar -32	considerar -27	contestar -25	corriger -28	decir -7	declarar -27	defender -27	demander 15	denunciar -29	descartar -23	desmentir -27	dichiarare -18	dire -30	déclarer 21	erklären -14	erläutern -24	erwidern 25	erzählen -33	escludere -32	esprimere -21	exclure -19	exigir -35	explicar 10	expliquer -40	faire_valoir -36	falar 21	fragen -23	fügen -26	garantir -39	garantire -30	geben 21	gestehen -32	geven -27	giurare -32	glisser -21	gracejar -31	hablar -23	halten -40	heißen -20	indicar -24	indiquer -28	informar -6	insister -27	insistere -26	insistir -37	ironiser -26	ironizar -26	justificar -21	klagen -23	kündigen -38	lachen -27	lamentar 11	lancer -17	lassen -27	lembrar -44	lâcher -31	mandar -14	manifestar -29	meinen 13	melden -42	mostrar -22	negar -56	negare -42	nennen 20	noemen -25	none -15	noter -26	obiettare -26	observar -30	ontkennen -34	parlare -29	parler -21	pedir -63	perguntar -32	plaisanter -23	poursuivre -22	precisar -25	precisare -34	preferir -48	prevedere -19	prometer 10	promettere -32	promettre -23	proporre -29	proposer -21	préciser 17	prévenir 16	raccontare -35	raconter -35	rappeler -49	rechazar -32	rechnen -16	reclamar -25	reconhecer -25	reconnaître 9	reconocer -29	recordar -19	recusar -26	referir -28	refuser -23	relatar -30	relever -14	remeter -22	replicar -26	replicare 7	reprochar -32	responder 17	resumir -16	revelar -31	ribattere -25	ricordare -28	riferire -39	rigoler -26	rufen -23	räumen 7	réclamer -28	répondre -34	rétorquer 19	sagen -33	sapere -25	scherzare -29	scherzen -13	schreiben -41	schrijven -32	scrivere 19	sentenciar 19	señalar -34	sluiten -34	soltar -22	sostener -32	sottolineare 11	souffler -27	souligner 18	soupirer -37	sourire -25	soutenir -28	souvenir -25	spiegare -30	spreken -34	staan -35	stellen -16	sublinhar -20	suspirar 17	sustentar -21	tagliare -33	teilen -35	trouver -34	unlisted 22	vatten -23	ver -27	verklaren 14	verraten -28	versichern -17	versprechen 14	vertellen -31	verweisen -27	vinden -30	vragen -28	weisen -27	willen -36	wollen -24	zeggen -13	écrire -31	évoquer -22
report|role|3|	admitir -53	affermare -25	affirmer -36	afirmar -8	aggiungere 11	alegar -12	ammettere 6	annunciare -32	anunciar -12	appeler -41	apuntar -26	asegurar 8	assicurare -73	assurer -53	attendre -47	avisar -62	berichten -66	betonen -46	bitten -42	brincar -55	brummen 15	calcular -48	chamar 10	chiarire -16	chiedere -47	comentar -11	commentare 31	commenter -51	conclure -11	confermare -27	confier 15	confirmar -74	contar -7	contestar 21	corriger 19	decir -59	declarar 6	demander -12	denunciar -44	dichiarare 8	dire -25	dizer -56	déclarer 11	erklären -58	erwidern -61	erzählen -43	escludere -43	escrever -11	esprimere -49	exigir -53	explicar -13	expliquer 10	faire_valoir -22	falar 15	fragen 9	fügen -34	garantir 12	garantire 13	geben -42	gestehen -44	glisser -50	gracejar -66	hablar -43	halten -44	indicar -34	indiquer -33	informar 6	ironiser -45	ironizar -58	justificar 9	kündigen -35	lachen 19	lamentar -37	lancer 27	lassen -43	lembrar -63	manifestar 19	meinen -42	melden -13	negar -16	negare 11	noemen -38	none -6	noter -33	obiettare 24	observar -25	parlare -41	parler -50	perguntar 20	precisar -43	preferir 11	preguntar -49	prometer -15	promettere -47	promettre 13	proporre -41	proposer -27	prévenir -58	raccontare -25	rappeler -55	rechnen -38	reclamar -54	reconhecer -29	reconnaître -56	reconocer -28	recordar -48	recusar -40	referir -34	refuser -27	relatar -29	relever -45	replicar 19	responder 7	resumir -45	revelar -13	ribattere 16	ricordare -50	riferire -33	rigoler -37	rispondere 26	rufen -41	räumen 7	réclamer -21	répondre 20	rétorquer -66	sagen -21	sapere -57	scherzen -57	schrijven -49	señalar -28	sluiten -37	soltar 8	sostener -51	sottolineare -52	souffler 14	souligner -63	soupirer 13	sourire -47	souvenir -36	spiegare -33	spreken -80	staan -46	sublinhar -38	sustentar 7	tagliare -42	teilen -51	vatten -53	ver -54	verraten -31	versichern -73	versprechen 19	vertellen -50	verweisen -35	vinden 11	vragen -57	willen -51	wollen -51	zeggen -9	écrire -38	évoquer -32
report|role|false|	aceitar 21	aclarar -26	acrescentar -38	admettre -45	advertir 10	affermare -13	affirmer -29	aggiungere -10	ajouter -42	ammettere 9	annoncer -28	antworten 13	anunciar -34	appeler -63	apuntar 7	argumentar -13	assicurare -27	attendre -65	berichten -36	beteuern 16	betonen 12	bevestigen -7	bitten -52	calcular -10	chamar 16	chiarire -12	chiedere -37	comentar 15	commentare 26	commenter -18	concluir -33	conclure -12	concordar -43	confermare -50	confidenciar -40	confirmar -44	considerar -6	contar -8	contestar -20	corrigir 30	creer -25	declarar 9	defender 11	demander -9	denunciar 8	dichiarare 27	déclarer -14	erinnern -9	erklären 12	erzählen 10	escludere -35	escrever -16	esprimere -35	estimer 22	exclure -18	exigir -9	explicar 14	expliquer 15	expresar -22	faire_valoir -26	falar -14	fügen 18	geben -26	gestehen 15	geven 11	glisser -25	gracejar 19	gritar -10	hablar -56	heißen -30	indicare -37	indiquer -34	informar -11	insister -34	insistere -44	insistir -29	ironiser 22	justificar -15	klagen 17	kündigen -13	lamentar -13	lancer 14	luiden -12	lâcher -46	mandar 10	manifestar -7	meinen 14	melden 7	mostrar -55	negare 7	noemen -44	none -17	obiettare 14	ontkennen 22	osservare 22	parlare -55	parler -45	perguntar -31	plaisanter -22	poursuivre -42	precisare -16	preguntar -29	prevedere -47	promettere -11	promettre 9	proponer -14	proporre -25	proposer -38	préciser 12	rappeler 14	rechazar 8	rechnen -48	reclamar -12	recomendar -7	reconhecer -21	reconnaître 9	reconocer 12	recordar -15	recusar -40	referir -29	refuser -22	relever -13	remeter 6	replicar 6	replicare 22	reprochar -44	responder 12	resumir -44	revelar -8	ricordare -60	riferire -6	rigoler 12	rufen -52	räumen 7	réagir 23	réclamer -33	répondre 18	résumer -39	sagen -17	saluer -27	sapere -57	scherzare 13	schrijven -11	scrivere 17	sentenciar 11	sluiten -28	sostener -20	sostenere 26	sottolineare 9	souffler 31	souligner 7	soupirer 21	sourire -18	soutenir -10	souvenir -37	spiegare 10	spreken -29	staan -54	stehen -12	stellen 26	sublinhar -20	sustentar -23	teilen -10	trouver -8	unlisted 8	verklaren 15	verlauten -69	verraten 7	versichern 14	versprechen 7	vertellen -15	verweisen -19	vragen -15	weisen 7	widersprechen -48	willen -62	wollen -33	zuchten -17	écrire 25	évoquer -40
report|role|false|aclarar|	3 -28	4-6 17
report|role|false|acrescentar|	4-6 -18
report|role|false|admitir|	1 18	13+ -35	2 -24	3 -27	4-6 -29	7-12 -42
report|role|false|advertir|	4-6 -43
report|role|false|affermare|	4-6 -35
report|role|false|affirmer|	1 6	3 -38	4-6 -36	7-12 -36
report|role|false|afirmar|	13+ -43	2 24	3 -7	4-6 -51	7-12 -56
report|role|false|aggiungere|	2 -26	3 -27	4-6 14	7-12 -28
report|role|false|ajouter|	1 -30	4-6 -25
report|role|false|alegar|	1 8	4-6 6	7-12 -18
report|role|false|ammettere|	1 8	2 -22	3 -24	7-12 9
report|role|false|annoncer|	0 -38	7-12 13
report|role|false|annunciare|	2 17	4-6 -24
report|role|false|antworten|	4-6 -28	7-12 -28
report|role|false|anunciar|	4-6 -40
report|role|false|appeler|	4-6 -30
report|role|false|apuntar|	4-6 11
report|role|false|asegurar|	2 -28	3 -42
report|role|false|assicurare|	1 -20	2 -49	3 10	4-6 -45	7-12 -47
report|role|false|assurer|	2 -38	3 -37	4-6 7	7-12 6
report|role|false|atribuir|	1 -11
report|role|false|attendre|	3 -28	4-6 -22	7-12 -41
report|role|false|avisar|	1 19	2 -12	4-6 -21	7-12 -58
report|role|false|berichten|	0 -47	1 -30	2 -35	4-6 -31
report|role|false|betonen|	1 -21	2 23	3 -21	4-6 -28
report|role|false|bevestigen|	7-12 6
report|role|false|bitten|	4-6 -17	7-12 -32
report|role|false|brincar|	1 13	4-6 -40	7-12 -43
report|role|false|brummen|	1 -13	2 13	4-6 -26
report|role|false|calcular|	1 14	4-6 -37	7-12 -33
report|role|false|chamar|	7-12 16
report|role|false|chiarire|	4-6 -33	7-12 -19
report|role|false|chiedere|	13+ 8	2 -48	3 -34	4-6 -56	7-12 -63
report|role|false|comentar|	1 8	2 -31	3 19	4-6 16	7-12 -84
report|role|false|commentare|	1 -8	3 -32	4-6 12	7-12 20
report|role|false|commenter|	4-6 -34
report|role|false|conclure|	1 11	4-6 -44
report|role|false|concordar|	4-6 -28	7-12 -27
report|role|false|confermare|	1 -29	4-6 -33
report|role|false|confidenciar|	7-12 -13
report|role|false|confier|	1 -7	2 17	4-6 -49	7-12 -34
report|role|false|confirmar|	2 -30	4-6 -46	7-12 -7
report|role|false|considerar|	2 -29
report|role|false|contar|	13+ 12	2 -7	3 6	4-6 -23	7-12 -62
report|role|false|contestar|	1 -35	3 -13
report|role|false|corregir|	4-6 10
report|role|false|corriger|	7-12 -22
report|role|false|decir|	1 6	13+ -8	3 17	4-6 -53	7-12 -74
report|role|false|declarar|	1 19	4-6 -51	7-12 -35
report|role|false|defender|	1 25	2 -19	3 -28
report|role|false|demander|	1 -20	2 -28	4-6 18	7-12 -68
report|role|false|denunciar|	1 22	4-6 -42	7-12 -52
report|role|false|desmentir|	1 -23
report|role|false|dichiarare|	4-6 -30	7-12 10
report|role|false|dire|	1 -16	13+ -59	4-6 -8	7-12 10
report|role|false|dizer|	0 -13	1 11	13+ -51	2 17	3 -48	4-6 -53	7-12 -21
report|role|false|erklären|	0 11	1 8	2 17	3 -22	4-6 -44	7-12 -40
report|role|false|erläutern|	4-6 -33
report|role|false|erwidern|	2 6	3 12	7-12 -33
report|role|false|erzählen|	1 14	2 -25	3 18	4-6 12	7-12 -41
report|role|false|escludere|	1 -23
report|role|false|escrever|	2 14	3 -30	7-12 14
report|role|false|esprimere|	1 -16	4-6 -37	7-12 -38
report|role|false|estimer|	1 28
report|role|false|exigir|	1 -29	4-6 -34
report|role|false|explicar|	1 32	2 -43	3 -33	4-6 -42	7-12 7
report|role|false|expliquer|	1 -13	2 -37	4-6 -52	7-12 16
report|role|false|expresar|	1 8
report|role|false|faire_valoir|	2 -23	4-6 -34	7-12 -26
report|role|false|falar|	2 -34	3 -35	4-6 -39
report|role|false|fragen|	7-12 13
report|role|false|fügen|	1 23	4-6 -24
report|role|false|garantir|	13+ 12	2 -30	3 -26	4-6 -41	7-12 6
report|role|false|geben|	1 -13	3 -27	4-6 -36
report|role|false|gestehen|	4-6 -37
report|role|false|geven|	7-12 20
report|role|false|giurare|	4-6 -40	7-12 -29
report|role|false|glisser|	2 -7	4-6 -32	7-12 -42
report|role|false|gritar|	4-6 -19
report|role|false|hablar|	3 -19	4-6 -29
report|role|false|halten|	2 10	4-6 -28
report|role|false|heißen|	1 -26	4-6 -27
report|role|false|indicare|	3 -33
report|role|false|indicar|	1 21	2 -35	4-6 -25
report|role|false|indiquer|	1 7	2 -38	3 -22	4-6 -42	7-12 -27
report|role|false|informar|	0 -20	1 -28	2 16	4-6 -76	7-12 16
report|role|false|insistere|	7-12 -42
report|role|false|insistir|	1 -14	2 -34	7-12 -23
report|role|false|ironiser|	1 13	4-6 -29	7-12 -46
report|role|false|ironizar|	3 20	4-6 -46	7-12 -38
report|role|false|justificar|	4-6 -31	7-12 9
report|role|false|kündigen|	1 14	3 -32	4-6 -38	7-12 -28
report|role|false|lachen|	3 28
report|role|false|lamentar|	1 -38	4-6 8
report|role|false|lancer|	1 8
report|role|false|lassen|	3 -31	4-6 -36	7-12 -28
report|role|false|lembrar|	2 18	3 15	4-6 -52	7-12 -52
report|role|false|mandar|	1 8	4-6 -32
report|role|false|meinen|	1 30	2 -10	3 -24	4-6 -21	7-12 -34
report|role|false|melden|	1 14	4-6 -54	7-12 -14
report|role|false|negare|	2 -31	4-6 -49	7-12 12
report|role|false|negar|	3 -39	4-6 16	7-12 -67
report|role|false|none|	0 -12	1 -9	2 -27	4-6 -16	7-12 -18
report|role|false|noter|	3 -25	4-6 -11
report|role|false|obiettare|	4-6 7	7-12 -41
report|role|false|observar|	4-6 -26	7-12 -23
report|role|false|ontkennen|	4-6 -32	7-12 17
report|role|false|osservare|	7-12 18
report|role|false|parlare|	1 -23	3 -32	4-6 -31	7-12 -28
report|role|false|parler|	4-6 -40
report|role|false|pedir|	0 -15	2 6	3 -44	4-6 -7	7-12 -14
report|role|false|perguntar|	3 -19	4-6 -35	7-12 -28
report|role|false|poursuivre|	4-6 -28
report|role|false|precisare|	1 13	2 -43	3 -27	4-6 8	7-12 -52
report|role|false|precisar|	4-6 -25	7-12 -28
report|role|false|preferir|	1 -18	13+ -30	3 -29	4-6 -41	7-12 18
report|role|false|preguntar|	13+ -27	4-6 7	7-12 -40
report|role|false|prevedere|	4-6 -29
report|role|false|prometer|	13+ -40	2 -39	3 12	4-6 -47
report|role|false|promettre|	3 -23
report|role|false|proporre|	7-12 -27
report|role|false|proposer|	4-6 -23
report|role|false|préciser|	4-6 -34
report|role|false|prévenir|	1 19	13+ -42	4-6 -35	7-12 -42
report|role|false|raccontare|	1 14	2 11	4-6 -46	7-12 -11
report|role|false|raconter|	1 12	3 -26	4-6 -26	7-12 -45
report|role|false|rappeler|	1 38	13+ -36	3 11	4-6 -55	7-12 -51
report|role|false|rechnen|	2 -23	7-12 -36
report|role|false|reconhecer|	4-6 -26
report|role|false|reconnaître|	4-6 -38	7-12 -52
report|role|false|reconocer|	4-6 -30
report|role|false|recordar|	1 -20	2 10	3 -19	4-6 -18	7-12 -44
report|role|false|recusar|	4-6 -39
report|role|false|referir|	1 13	2 -21	7-12 -27
report|role|false|refuser|	4-6 -23
report|role|false|relatar|	2 12	3 -45	4-6 -25	7-12 -26
report|role|false|relever|	2 -17	4-6 -29	7-12 -33
report|role|false|remeter|	4-6 -25
report|role|false|replicare|	1 9	7-12 11
report|role|false|replicar|	2 -28	4-6 -36	7-12 21
report|role|false|reprochar|	4-6 -29
report|role|false|responder|	13+ -56	2 9	3 -35	7-12 10
report|role|false|resumir|	1 -29	3 -17	4-6 -24	7-12 -38
report|role|false|revelar|	1 -21	7-12 -49
report|role|false|ribattere|	4-6 -37
report|role|false|ricordare|	2 -25	3 -17	4-6 -35	7-12 -44
report|role|false|riferire|	1 6	13+ -49	2 -40	3 -46	4-6 -54
report|role|false|rigoler|	4-6 -27
report|role|false|rispondere|	1 -25	13+ 18	3 24	4-6 -46	7-12 -70
report|role|false|rufen|	4-6 -25	7-12 -32
report|role|false|räumen|	3 -32	4-6 -7	7-12 15
report|role|false|réagir|	1 12
report|role|false|réclamer|	13+ -29	2 -32	4-6 -33
report|role|false|répondre|	2 -34	3 -29	7-12 23
report|role|false|résumer|	2 -28
report|role|false|rétorquer|	3 -28	4-6 -33	7-12 -48
report|role|false|sagen|	13+ -34	3 -42	4-6 -19	7-12 -51
report|role|false|sapere|	1 -30	2 -26	4-6 -42	7-12 -44
report|role|false|scherzare|	2 -38
report|role|false|scherzen|	4-6 -31
report|role|false|schreiben|	1 -12	2 -20	7-12 -60
report|role|false|schrijven|	4-6 -34	7-12 -35
report|role|false|scrivere|	2 -38	3 12	4-6 19
report|role|false|sentenciar|	4-6 -27
report|role|false|señalar|	1 27	2 -27	4-6 -19
report|role|false|sluiten|	4-6 -36	7-12 -37
report|role|false|sostenere|	2 20
report|role|false|sostener|	1 27	4-6 -47	7-12 -40
report|role|false|sottolineare|	7-12 -40
report|role|false|souligner|	7-12 -46
report|role|false|soupirer|	7-12 7
report|role|false|sourire|	1 -9	4-6 -14	7-12 -35
report|role|false|soutenir|	2 -24	4-6 14	7-12 -49
report|role|false|souvenir|	2 -27	4-6 -30	7-12 -36
report|role|false|spiegare|	1 20
report|role|false|spreken|	1 -17	3 -30	4-6 -51	7-12 -62
report|role|false|staan|	3 -29	4-6 -34	7-12 -45
report|role|false|stehen|	3 -30
report|role|false|stellen|	1 28	4-6 -21
report|role|false|sublinhar|	2 -30	3 -19	4-6 -17
report|role|false|suspirar|	4-6 13
report|role|false|sustentar|	1 -35	4-6 -42	7-12 -52
report|role|false|tagliare|	2 15	4-6 -33
report|role|false|teilen|	1 17	2 -22	3 -34	4-6 -33
report|role|false|trouver|	4-6 14
report|role|false|unlisted|	13+ -9	3 -43
report|role|false|vatten|	4-6 -36	7-12 -40
report|role|false|verlauten|	4-6 -49
report|role|false|verraten|	1 19	13+ 9	2 -40	4-6 -39
report|role|false|versichern|	1 23	13+ -32	4-6 -34	7-12 -50
report|role|false|vertellen|	1 -8	4-6 -37	7-12 -40
report|role|false|verweisen|	1 -20	2 13	3 -32	4-6 -35	7-12 -33
report|role|false|ver|	7-12 14
report|role|false|vinden|	4-6 -26	7-12 -48
report|role|false|vragen|	2 -32	3 15	4-6 -32
report|role|false|weisen|	4-6 -31
report|role|false|willen|	3 -26	4-6 -39	7-12 -45
report|role|false|wollen|	1 -11	4-6 -28	7-12 -29
report|role|false|zeggen|	13+ 18	2 -9	3 -34	4-6 -11	7-12 -19
report|role|false|zuchten|	1 -9
report|role|false|écrire|	1 20	2 24	4-6 -36	7-12 -39
report|role|true|	acrescentar 32	admitir -22	afirmar 15	aggiungere 14	ajouter 24	alegar -27	ammettere -20	annunciare -25	antworten -15	anunciar 26	appeler 17	apuntar -28	argumentar -17	asegurar -11	assurer -8	attendre -16	avisar 17	berichten -32	bevestigen -29	bitten -32	brummen -28	chamar -18	chiarire -11	chiedere -20	comentar -22	commentare -33	commenter -30	concluir -33	conclure 10	confidenciar 12	confier -36	contar 7	contestar 11	corregir 7	decir -15	declarar -39	defender -24	demander -26	denunciar -19	descartar 25	dichiarare -28	dizer -15	déclarer 18	erklären 10	erläutern -12	erzählen -17	escrever -8	exclure 14	exigir -13	explicar 22	expliquer 11	faire_valoir -36	falar 15	fragen -22	fügen 9	garantir 26	geben 28	gestehen -27	giurare 14	glisser -29	gracejar 19	hablar -16	halten -30	heißen -31	indicar -25	informar -43	insister 28	insistir 18	ironiser -24	ironizar -30	klagen -26	kündigen 11	lamentar 20	lancer 10	lassen -15	lembrar -25	luiden -30	mandar -25	meinen -16	melden -32	negar 14	negare -30	nennen -19	noemen -24	noter -10	obiettare -28	ontkennen -26	parlare -14	parler -27	pedir -30	perguntar 7	poursuivre 8	precisar 16	precisare -11	preguntar -29	prometer -22	promettre 11	proponer -24	proporre 6	préciser 36	prévenir -29	raccontare -24	raconter 9	rappeler -6	rechazar -21	reconhecer 7	reconnaître -39	recordar 13	referir -20	refuser 15	relatar 22	relever 31	remeter 19	replicar -24	replicare -29	reprochar -26	revelar -17	ribattere 10	ricordare 33	riferire -31	rispondere 10	rufen -20	réclamer 12	répondre -15	rétorquer -29	sagen 6	sapere -31	scherzen -12	schreiben -19	schrijven -26	scrivere 26	sluiten 10	sostener -25	sostenere -32	sottolineare -28	souligner 13	soupirer -13	sourire -17	soutenir -29	souvenir -30	spiegare 16	spreken -34	staan 19	stellen -7	sublinhar 22	sustentar -21	tagliare -29	teilen 8	vatten -10	ver -21	verklaren -25	verraten -27	versprechen -18	vertellen -30	verweisen -7	vinden -28	vragen -35	weisen -16	widersprechen -29	wollen -21	zeggen -20	écrire 19	évoquer -26
report|role|true|admitir|	4-6 -10
report|role|true|affirmer|	2 -30	3 12
report|role|true|afirmar|	2 12	3 14	4-6 -31
report|role|true|ajouter|	2 14
report|role|true|alegar|	1 -20
report|role|true|ammettere|	2 -14
report|role|true|anunciar|	1 28
report|role|true|assicurare|	2 -19	3 12
report|role|true|assurer|	2 -25	3 -17	4-6 -24
report|role|true|attendre|	1 -7
report|role|true|betonen|	2 8
report|role|true|chiedere|	3 -31
report|role|true|commentare|	3 -36
report|role|true|confier|	2 -27
report|role|true|contar|	2 27	3 -42	4-6 -15
report|role|true|contestar|	2 -18
report|role|true|decir|	2 -33	3 -20	4-6 6
report|role|true|declarar|	4-6 -23
report|role|true|defender|	4-6 -14
report|role|true|demander|	1 -7	2 -24	4-6 -11
report|role|true|dire|	1 17	2 -18	3 -33	4-6 -32
report|role|true|dizer|	1 23	2 -42	4-6 -49
report|role|true|erklären|	2 14	3 -24	4-6 -22
report|role|true|erzählen|	4-6 -29
report|role|true|exigir|	1 -12
report|role|true|explicar|	3 16	4-6 -22
report|role|true|faire_valoir|	1 -26
report|role|true|falar|	2 -24
report|role|true|garantir|	1 26	2 12
report|role|true|informar|	2 -24	3 -24
report|role|true|insistir|	2 -25
report|role|true|kündigen|	1 29
report|role|true|lembrar|	1 -8
report|role|true|meinen|	4-6 -16
report|role|true|negare|	3 -21
report|role|true|negar|	1 12	2 11
report|role|true|none|	2 -25	3 -24	4-6 8	7-12 23
report|role|true|pedir|	1 -18	2 -44	3 18	4-6 -28
report|role|true|preferir|	2 -25
report|role|true|prometer|	1 -11	4-6 -14
report|role|true|raccontare|	2 -24
report|role|true|raconter|	2 14	3 -12
report|role|true|rechnen|	4-6 -11
report|role|true|reconhecer|	2 7
report|role|true|reconnaître|	1 -34
report|role|true|recordar|	2 12
report|role|true|relatar|	2 23	4-6 -21
report|role|true|relever|	1 34
report|role|true|responder|	1 -31	4-6 -38
report|role|true|revelar|	2 -14
report|role|true|ricordare|	1 28
report|role|true|riferire|	2 -28	4-6 -26
report|role|true|rispondere|	1 -28
report|role|true|répondre|	1 -25
report|role|true|sagen|	2 -43	3 -26
report|role|true|sapere|	1 -22
report|role|true|schreiben|	3 -21	4-6 -30
report|role|true|scrivere|	1 27
report|role|true|soupirer|	4-6 -13
report|role|true|spreken|	2 -30
report|role|true|sustentar|	4-6 -18
report|role|true|tagliare|	4-6 -16
report|role|true|unlisted|	2 24	3 -44	4-6 -27
report|role|true|versichern|	3 -16
report|role|true|vertellen|	4-6 -23
report|role|true|verweisen|	1 -7
report|role|true|vragen|	3 -21
report|role|true|zeggen|	1 14	3 -26	4-6 -32	7-12 -30
report|role|true|écrire|	3 -23
role|pronoun|	name 27	pronoun -26	role -42
role|role|	name 25	pronoun -56	role -57
turn|pronoun|false|	falsefalse -16	falsetrue 12	none -24	truetrue 9
turn|pronoun|false|falsefalse|	ajouter -56	dire -16	lancer 11	no -30	organisation -40	rappeler -32	responder 17	résumer -41	sagen -23	zeggen -19
turn|pronoun|false|falsetrue|	admettre -50	affirmer -20	ajouter -23	assurer -35	berichten -7	confier -33	contar -27	contestar 11	dizer -53	déclarer -37	détailler -32	eisen -22	erklären -29	erzählen -38	estimer -37	expliquer -31	fluisteren 8	fragen 19	fügen -9	garantir -32	halten -24	indiquer -41	juger -35	kündigen -23	lachen -24	lancer -7	lassen 9	laten -37	lâcher -49	meinen -28	no -22	noemen 11	none 8	noter -42	organisation -27	plaider -37	plaisanter -36	poursuivre -32	promettre -17	prévenir -21	raconter -47	rappeler -27	reageren -28	rechnen -28	reconnaître -31	rekenen -29	responder -33	rufen -31	réclamer -36	répondre 13	résumer -41	sagen -56	souligner -39	souri 9	soutenir -33	stellen -44	trancher 11	témoigner -28	unknown 13	unlisted -7	versprechen -15	vertellen -70	verwachten -29	vinden -6	voegen -38	yes 33	zeggen -66
turn|pronoun|false|none|	ajouter -28	dire 9	déclarer 15	expliquer -21	leggen 14	no -30	none -7	organisation -54	raconter 16	sagen 13	unknown -56	unlisted 11	verzekeren -28	yes 13	zeggen 7	écrire -36
turn|pronoun|false|truefalse|	admettre 27	contar 24	decir -11	demander 14	dizer 35	déclarer 29	erklären 28	erzählen 21	geben 27	laten 25	no -21	none -22	noter 27	plaider 25	prévenir 13	raconter 44	rekenen 31	responder 13	sagen -12	stellen 22	vertellen 8	vinden 7	yes 12	zeggen 24	écrire 31
turn|pronoun|false|truetrue|	confier 29	dire 24	déclarer 20	erzählen -19	estimer 17	expliquer 21	meinen 24	no -32	none 7	plaisanter 22	rappeler 23	sagen 7	schrijven 18	unknown -31	unlisted 15	vertellen 13	yes 51	zeggen 16	écrire 25
turn|pronoun|true|falsefalse|	affirmer 30	ajouter 35	dire 8	lancer -8	no -25	none -6	organisation 35	rappeler 7	responder -29	sagen -47	unknown -27	yes 10	zeggen -26
turn|pronoun|true|falsetrue|	admettre -26	contar -18	decir 12	demander -27	dizer -31	déclarer -23	erklären -19	erzählen -18	geben -28	lachen -26	laten -21	none -6	noter -27	organisation -51	plaider -18	prévenir -15	raconter -34	reageren -13	rekenen -24	responder 12	répondre -31	stellen -14	unknown -14	unlisted -31	vertellen -47	vinden -23	yes 8	zeggen -8	écrire -27
turn|pronoun|true|	truefalse -11	truetrue 9
turn|pronoun|true|truefalse|	ajouter 27	assurer 22	dire 34	no -58	poursuivre 20	promettre 17	préciser 13	raconter 27	rappeler 17	réclamer 27	unknown 28	yes 14	zeggen -19
turn|pronoun|true|truetrue|	confier -21	dire -22	meinen -12	no -67	none -9	plaisanter -21	rappeler -26	unknown -35	unlisted -19	yes 24	zeggen -42	écrire -26
turn|role|false|falsefalse|	acrescentar -38	admitir -53	affirmer -10	afirmar -47	alegar -28	anunciar -55	apuntar 10	assicurare 7	chiedere 11	concluir -32	decir -44	demander -14	dire -11	escrever -43	expliquer 17	faire_valoir -24	falar -11	free -9	gracejar 14	informar -26	insistir -10	ironizar -12	lembrar -54	melden -11	negar -14	no -57	none 7	parlare -43	perguntar -23	prometer -22	rappeler 9	referir -45	relatar -12	replicar 15	resumir -44	ricordare -56	rispondere -10	réclamer -31	répondre 12	sagen -52	schreiben -19	scrivere 6	souvenir -48	unknown -16	wollen -20	yes 10	zeggen -52
turn|role|false|	falsetrue 7	none -15	truefalse -13	truetrue 11
turn|role|false|falsetrue|	admitir -50	affirmer -17	aggiungere -41	ajouter -37	alegar 17	appeler -44	assicurare -69	assurer -6	attendre -50	berichten -73	bevestigen -6	chiedere -66	conclure -51	confermare -31	confier -54	contar -72	contestar 15	corregir 9	corriger -32	decir -33	defender 11	demander 13	dire -33	dizer -44	déclarer -40	erläutern -45	erzählen -52	exclure -10	explicar -40	free -8	fügen -36	geben -25	glisser -57	indicar -46	indiquer -33	insistir -35	ironiser 9	kündigen -44	lamentar -44	lassen 17	meinen -31	melden 7	negar 28	nennen 13	no -34	parlare -34	pedir -16	prometer 15	proporre -45	préciser -32	prévenir -44	raccontare -51	raconter -19	rechazar 16	rechnen -18	reconnaître -11	relatar -40	responder 14	revelar -39	ribattere -18	ricordare -39	riferire -8	rispondere 23	rétorquer -64	sagen -67	sapere -58	scherzen -52	schreiben 22	schrijven -43	sourire -42	spiegare -27	spreken -45	staan -57	teilen 10	unlisted -50	verraten -45	vertellen -45	verweisen 12	vragen -6	weisen 7	widersprechen -47	yes 19	zeggen 9
turn|role|false|none|	afirmar 20	annoncer -48	annunciare -17	assicurare -50	avisar -24	chiedere -59	commentare 13	confier 10	confirmar -33	decir 16	dire 6	erklären 19	erzählen 19	escrever 8	explicar 20	free -10	geben -48	negar -25	none -42	raconter 12	rappeler 8	recordar -16	réagir 23	sagen 10	schreiben -34	scrivere 17	señalar -10	teilen -17	unknown 10	unlisted -10	vertellen -24	yes -14	zeggen 36	écrire 15
turn|role|false|truefalse|	admitir 29	chiedere -30	commentare 32	contar 23	decir 13	declarar -18	dire -9	dizer -19	no -33	none -22	prometer -22	rechnen -30	responder -18	rispondere -47	sagen -18	sapere -30	soupirer 29	unknown -26	unlisted 24	vertellen 28	vragen -29	zeggen -26	écrire 15
turn|role|false|truetrue|	contar -18	decir 10	erklären -19	erwidern -6	free 14	geben -20	lassen 13	meinen 12	no -22	none -15	pedir 14	schreiben 18	unlisted 15	yes 11	zeggen -23
turn|role|true|	falsefalse -15	truefalse -21	truetrue 32
turn|role|true|falsefalse|	acrescentar 32	admitir -16	afirmar 18	ammettere -9	anunciar 20	apuntar -28	chiedere -21	concluir -33	contar -17	decir -25	demander -16	denunciar -17	descartar 25	dizer -15	explicar -30	expliquer -13	faire_valoir -36	falar -24	garantir 24	gracejar 19	informar -35	insistir 20	ironizar -19	lembrar -7	melden -24	negar 15	negare -28	no -63	none -32	parlare -31	pedir -17	perguntar -26	precisare -23	preferir 13	prometer -28	prévenir -18	rappeler -9	recordar 13	referir -20	relatar 20	replicar -21	replicare -22	ricordare 30	rispondere -21	réclamer 19	répondre 7	sagen 22	schreiben -30	scrivere 27	souvenir -21	sustentar -16	ver -18	versichern 6	wollen -12	yes -13	zeggen -31
turn|role|true|falsetrue|	admitir -20	affirmer -26	assurer -27	betonen -18	chiedere -27	commentare -41	confier -25	contar -32	decir -37	declarar -33	defender -24	demander -29	dire -36	dizer -42	erzählen -18	free 9	glisser -20	meinen -15	no -32	none 19	pedir -17	prometer -19	rechnen -23	relatar -26	responder 21	riferire -32	rispondere 23	sagen -39	sapere -31	soupirer -13	unlisted -29	vertellen -25	vragen -21	yes -8	zeggen -39	écrire -18
turn|role|true|truefalse|	appeler 24	assurer -19	chiedere 32	demander -20	dire -26	dizer -20	erklären 26	free -22	indiquer 14	ironiser -24	kündigen 29	no -60	parlare 13	pedir -16	raconter 14	räumen 7	répondre -25	sagen -27	spreken -25	tagliare -25	unknown -30	unlisted 28	verweisen -6	vragen -29	weisen -16	yes 12	zeggen 14
turn|role|true|truetrue|	decir 13	dire 17	dizer 10	free -15	lassen -22	no -11	none 13	pedir -27	sagen -23	schreiben -22	yes 41
`;
