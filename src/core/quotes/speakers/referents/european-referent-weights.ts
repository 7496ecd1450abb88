/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 23	1 9	13+ -15	2 -7	3 -12	4-6 -19	7-12 -30
akin|true|	0 -68	1 -8	13+ 31	2 10	4-6 18	7-12 39	organisation -8	person 21
away|pronoun|	0 18	1 26	13+ -8	2 -9	3 -20	4-6 -25	7-12 -16
away|pronoun|0|	first 7	later 23
away|pronoun|13+|	first -13	later -6
away|pronoun|1|	first 24	later 9
away|pronoun|2|	later -10
away|pronoun|3|	first -19	later -9
away|pronoun|4-6|	first -33
away|pronoun|7-12|	first -7	later -24
away|role|	0 -22	1 8	3 -8	4-6 -12	7-12 -11
away|role|0|	first -28
away|role|13+|	first -7
away|role|1|	first 8
away|role|2|	first -8
away|role|3|	first -13
away|role|4-6|	first -13	later -16
away|role|7-12|	first -8	later -15
body|false|	organisation -81	person 20
body|false|organisation|	a -30	none -72	the -82
body|false|person|	a -96	none 17	the 25
body|true|	organisation 49	person -72
body|true|organisation|	none 21	the 42
body|true|person|	a -46	none -48	the -67
body|unknown|	organisation -32
body|unknown|organisation|	none -24	the -40
body|unknown|person|	a -38	none -14	the 14
does|pronoun|	acts 6	null 6	says -14
does|pronoun|acts|0|	0 27	1 29	2 -29	3 10	later 18
does|pronoun|acts|13+|	later 15
does|pronoun|acts|1|	0 -26	1 -35	3 9	first 23	later 6
does|pronoun|acts|2|	0 10	1 -8	2 -16	first 8
does|pronoun|acts|3|	0 -19	1 -25	2 -9	3 -23
does|pronoun|acts|4-6|	first -26	later -15
does|pronoun|acts|7-12|	first -20	later -47
does|pronoun|null|0|	0 14	3 -22	first -12	later 9
does|pronoun|null|13+|	first -12	later -25
does|pronoun|null|1|	0 -26	2 -18	first 17
does|pronoun|null|2|	0 -21	1 -8	3 -19	first -7	later -9
does|pronoun|null|3|	0 22	1 11	3 8	first -15	later 22
does|pronoun|null|4-6|	first -24	later 8
does|pronoun|null|7-12|	first 14	later -18
does|pronoun|says|0|	0 12	1 24	2 -19	3 -16	first 16	later 15
does|pronoun|says|13+|	first -22
does|pronoun|says|1|	0 -46	1 -24	3 -8	first 7	later 14
does|pronoun|says|2|	1 -35	3 -16	first -7	later -9
does|pronoun|says|3|	0 -17	1 -6	2 -30	3 -9	first -19	later -41
does|pronoun|says|4-6|	first -17	later -6
does|pronoun|says|7-12|	first -21	later -9
does|role|	acts 7	says -12
does|role|acts|0|	0 8	1 17	2 -23	3 -17	first -8
does|role|acts|1|	0 -39	first 7	later 19
does|role|acts|2|	0 -23	1 -33	2 14	3 -25	later 6
does|role|acts|3|	1 -9	2 -12	3 8	first -15	later -10
does|role|acts|4-6|	first -13	later -9
does|role|acts|7-12|	first -14	later -24
does|role|null|0|	0 8	1 -15	3 -17	first -9	later 7
does|role|null|13+|	later -14
does|role|null|1|	0 -15	1 -21	2 -17	3 -13
does|role|null|2|	0 6	1 15	2 -19	3 -8	later -10
does|role|null|3|	1 -17	first -14
does|role|null|4-6|	later -13
does|role|null|7-12|	first -9	later -15
does|role|says|0|	0 6	1 21	first -36	later -8
does|role|says|13+|	first -20
does|role|says|1|	0 -56	1 -33	2 -19	3 -22	later -12
does|role|says|2|	0 -20	1 -7	2 -11	3 -8	first -18	later 7
does|role|says|3|	1 -24	3 -15	later -19
does|role|says|4-6|	first -27	later -13
does|role|says|7-12|	first -7	later -7
ending|pronoun|organisation|	-ci 15	aar -31	ela -37	ele -31	er -48	hem -21	hij -39	ihr -14	il -12	lei -41	lla -45	lle -9	lui -8	on -16	sie -19	ze -49	zij -38	él -34
ending|pronoun|person|	-ci -19	ela 7	er -9	hem 7	hij 8	ich -16	ihr 12	lei 8	lla 13	lui 9	on -17	zij 6
ending|role|organisation|	aad -39	aar -9	aat -26	aca -26	ach -36	aco -26	ada -49	ade 33	ado -30	aff -28	aft -29	age -43	ain -52	aio -22	ais -37	ajo -23	ale -50	alt -22	ame -30	amt -20	ana -42	ane -20	ank -10	ann -43	ano -51	ant -14	apo -22	are -35	ari -31	aro -17	ars -20	ast -18	ata -45	ate -52	ato -32	ats 9	aut -28	avó -40	avô -32	ber -16	bre -36	bro -23	cal -23	cat 8	ces -29	che -39	chi -35	cho -24	cht -11	ché -29	cia 21	cin -18	cio -37	cos -34	cta -29	den -50	der 14	die -60	dil -34	din -16	dio -41	dor -46	dos -43	dre -66	due -25	eau 17	eef -28	eer -45	efe -41	ega -58	ege -28	eil -19	eld -20	elf 10	ene -33	eno -21	ent -36	era -9	ere -57	ern 9	ero -23	err -23	ert -22	esa 25	ese -44	eta -26	ete -19	eto -26	età 19	eur -29	eux -34	eón -21	fer -32	fet -36	ffe -24	fin -26	gen -59	ger -45	ges 18	gin -35	gla 11	gna -18	gte -33	gue -25	gué -22	gão 23	hef -52	hen -36	her -9	hia 8	hof 12	hte -30	ial -32	iar -31	ica -46	ice -40	ici 29	ico -51	ida -47	ide -37	ido -17	ien -43	ier -24	ies -28	ige -32	igo -45	ija -20	ijf 10	ijn -25	ijo -32	ile -30	imo -40	ina -36	ine -22	ing 19	ini -30	ino -34	int -18	ion 19	ios -28	ipe -6	ira -48	irt -31	ise 9	ist -56	ite -27	ito -42	its -18	ità 7	ité -28	iva -30	ivo -40	iño -36	jal -17	jde -25	jer -49	lan -29	lar -30	las -24	lat -30	lde -27	ler -31	les -35	lga -31	lho -33	lia -39	lid -28	lie -34	lla -50	lle -9	llo -34	lub 28	lue -25	lus -35	man -46	mat -22	men -19	mer -17	mes 11	mme -46	mán -21	mãe -59	nce 17	nda 24	nde -47	ndo 12	nen -50	ner -51	net -32	nha -31	nie 11	nna -24	nne -29	nro -23	nsa -29	nse -55	nta -48	nte -25	nti -17	nto -9	nts -45	nza -24	nça -29	née -24	oas -43	oce -42	oer -20	ofd -21	oga -52	oge -33	ogi -18	ogo -30	oin -25	ois -20	ola -25	ole -47	olo -34	oma -24	omo -56	ona -33	ong 9	oni -33	ono -20	oog -27	oon -29	oor -16	oot 9	ora -33	ore -55	ori -39	oro -40	ort 9	osa -39	oso -34	ote -32	oto -23	ouw -47	pai -33	pen -28	per -43	peã -20	que -14	qué 17	ral -38	ras -29	rat -21	rau -36	rca -40	rce -47	rde 16	ren -43	rer -51	res -62	ria -67	rie -36	rin -17	rio -31	ris -23	rié -23	rma 7	rme 7	rno -32	ron -41	ros -31	rta -20	rte 8	rts 6	rzt -45	réu -26	san -25	sen -51	seo 19	ser -48	ses -25	sie -25	smo 21	son -6	sse -30	ssé -54	sta -22	ste -68	sti -22	st’ -39	são -28	sée -21	tar -14	tas -37	tel -19	ten -11	ter -24	tes -10	tie -15	tin -65	ton -22	tor -58	tos -31	tra -34	tre -56	tro -55	tto -29	tus -19	tão -26	tän -30	tée -46	ube 9	udo 8	uer -33	uet -17	uge -27	ums 12	une -24	ung -10	uno -47	upe 14	ura -37	ure -54	urs -26	ury -23	usa -24	use -42	ute -44	uto 10	uté 7	val -34	vel -29	vem -35	vio -26	voz -34	wer -26	xte 6	xto 8	yen -20	yer -23	yor -21	yée -25	zei 10	zio -28	zza -39	zzo -20	äne -20	çon -33	ção 21	ère -38	ève -37	élu -37	éro -24	été -9	ême -34	íza -20	ñía 10	ôte -33	úri -28
ending|role|person|	aad -40	aar -8	aat -14	aca 8	ach 7	aco -7	ada 22	ade -52	aff -31	aft -25	age -50	aia 6	aio -9	ais 11	ala -27	alt -18	amt -26	and -27	ane 15	ank -22	ano 11	apa -21	apo -9	are 14	ari -26	aro 12	ars -24	ata 10	ate 16	ati -26	ats -16	aus -15	avô -16	bre -8	bro -28	cal -23	ces -20	che 7	chi -31	cho -34	cht -33	ché -21	cia -48	cin -12	cio -38	cos -34	cta -25	dad 16	den -52	die 21	dil 10	din -7	dio -22	dor -8	dos -50	due -24	eau -37	eef 6	eer -29	efa 11	efe 7	ein -21	eis -29	ela 6	eld -30	elf -6	ene 15	eno -11	ent -42	ere 6	ern -28	ero -17	err -18	ers -13	ert -33	esa -29	ese 10	eta -8	ete -16	eto -6	età -27	eux -41	fet -19	ffe 9	gde 6	gem -32	gen -22	ger 14	ges -29	gin 17	gla -22	gna -7	gue 23	gué -25	gão -23	hen -27	her -32	hia -34	hio 17	hte 32	iar -26	ica 14	ici -20	ico -18	ida 11	ido 11	ief -34	iel 16	ier -9	ige 14	igo 12	ija -18	ijf -37	ijn 10	ile -7	ina -11	ine -25	ini -32	ino -16	int -13	ion -65	ios -55	ipe -18	iro 7	irt -11	ist 10	ita -12	its 7	ità -14	ité -39	ium -26	iva 31	ivo 30	ión -55	jde -16	jer 11	lan -27	lar 20	las -29	lat -31	lde -20	ler -12	les -26	lia -22	lie -40	lla 14	lle -15	llo -47	lub -52	lue 19	lus -6	mat -19	mer 18	mme 11	mán 13	nal -26	nce -26	nda -23	ndo -6	ner 14	net -46	nha -27	nie -25	nna 12	nne 10	nro -21	nsa -16	nse 17	nta -6	nte -14	nti -65	nto -61	nts -25	nza -36	nça 17	oas -34	oce -32	oer -26	ofd 10	oga 33	oge 23	ogo 27	ois 11	ola 7	ole -28	oma 9	omo -11	ona -21	one -49	ong -16	oni -38	oon -19	oor 14	oot -20	ora 19	ore 20	ori -30	oro -36	ort -43	ota -54	ote -10	pai 10	pio -19	que 16	qué -35	ral -9	ras -24	rca 8	rce -39	rde -17	rer -12	res -17	rie -19	rin 9	rio -11	ris -13	riz 9	rié -20	rma -6	rme -38	rno -36	ron -6	ros -39	rte -34	rti -22	rts -20	rzt -23	réu 8	san 9	seo -30	ser 12	ses 6	sie -18	sin -25	smo -46	son -28	sor -16	ssa -8	ssé 31	sta 17	ste 28	sti 9	st’ 21	são -31	sée 12	ta' -20	tar 12	tas -33	ten -41	ter -16	tes -78	tie -41	tor 8	tos -31	tra 8	tro -6	tta -8	tto -20	tus 11	tän -7	ube -32	udo -45	uel 14	uer -25	uet -32	uge -6	ule 16	ums -40	una -20	une -40	ung -13	uno -54	upe -10	ura -30	ure -10	urs -34	ury -28	use 28	ute -43	uto -30	val 14	vem -6	xte -27	xto -27	yor -10	zei -20	zia -23	zio -7	zzo -25	äne 16	çon -30	ção -38	ère 12	ève -29	éro 7	ême -32	íza 12	úri -28	œur 6
fits|pronoun|	free -31	no -37	organisation -18	yes 17
fits|pronoun|free|0|	null -12	says -15
fits|pronoun|free|	1 -20	2 -15	3 -15	4-6 -21
fits|pronoun|free|1|	null -16
fits|pronoun|free|2|	says -14
fits|pronoun|free|3|	says -16
fits|pronoun|no|	0 -34	1 -31	13+ -48	2 -17	3 -40	7-12 -17
fits|pronoun|no|0|	acts -46	null -13	says -33
fits|pronoun|no|1|	acts -36	says -49
fits|pronoun|no|2|	acts -40	null -31
fits|pronoun|no|3|	acts -31	null -7	says -8
fits|pronoun|organisation|	0 17	1 -11	13+ -35	2 -53	3 -18	4-6 -22	7-12 -37
fits|pronoun|organisation|0|	acts -8	null -19	says 16
fits|pronoun|organisation|1|	acts -43	says -43
fits|pronoun|organisation|2|	acts -25	null -37	says -32
fits|pronoun|organisation|3|	acts -24	null -33	says -28
fits|pronoun|unknown|	0 -28	13+ -30	2 12	3 -23	4-6 -15	7-12 12
fits|pronoun|unknown|0|	acts 22	null 17	says -11
fits|pronoun|unknown|1|	acts -7	says -45
fits|pronoun|unknown|2|	acts -22	null -15	says -31
fits|pronoun|unknown|3|	null 10	says -14
fits|pronoun|yes|	0 15	1 43	4-6 -17	7-12 -15
fits|pronoun|yes|0|	acts 11	null 9
fits|pronoun|yes|1|	acts 16	null 6	says 6
fits|pronoun|yes|2|	acts -9	null 6
fits|pronoun|yes|3|	acts 6	says -13
fits|role|free|0|	says -7
fits|role|free|	13+ -12	2 -18	4-6 -9
fits|role|free|1|	null -16
fits|role|free|2|	null -13	says -12
fits|role|free|3|	acts 7	null -7	says -18
fits|role|	no -76	unknown -11	yes 22
fits|role|no|	0 -37	1 -38	13+ -19	2 -37	3 -53	4-6 -66	7-12 -62
fits|role|no|0|	acts -44	null -32	says -57
fits|role|no|1|	acts -37	null -17	says -60
fits|role|no|2|	acts -66	null -30	says -34
fits|role|no|3|	acts -73	says -43
fits|role|unknown|	0 -35	1 14	13+ -15	2 -21	3 -8	4-6 -12	7-12 -17
fits|role|unknown|0|	acts -26	null 7	says -33
fits|role|unknown|1|	acts -22
fits|role|unknown|2|	null 15	says -25
fits|role|unknown|3|	says -12
fits|role|yes|	0 -27	1 11	13+ 11	2 28	7-12 -13
fits|role|yes|0|	null 12
fits|role|yes|1|	acts 22
fits|role|yes|2|	null -10
head|pronoun|organisation|	celle-ci 12	celui-ci 7	ela -37	ele -31	ella -45	elle -9	er -48	haar -31	hem -21	hij -39	ihr -14	il -12	lei -41	lui -8	on -16	sie -19	ze -49	zij -38	él -34
head|pronoun|person|	celle-ci -17	celui-ci -15	ela 7	ella 13	er -9	hem 7	hij 8	ich -16	ihr 12	lei 8	lui 9	on -17	zij 6
head|role|organisation|	abgeordnete -22	abogada -23	abogado -19	abonnée -17	accusa -24	actor -23	acusación -36	acusado -32	acusação -33	adjoint -18	adjointe -20	administrador -15	administration 9	administração 22	adversário -32	advocaat -20	advogado -23	advogados -20	agence 11	agent -27	agente -27	aide-soignante -32	alcalde -27	alcaldesa -18	alemán -21	allenatore -21	altro -26	ambienti -42	analista -22	analyste -32	andere -23	angeklagte -33	anklage -22	anwalt -22	anwältin -19	anziano -26	arguido -45	articolo -29	artigo -30	artista -17	artiste -15	asesor -31	assessor -23	assessora -26	assessoria -33	association -14	associazione 15	astrónoma -17	atacante -34	attaccante -23	attaquant -26	autarca -35	auteurs -40	autor -23	autora -18	autoren -34	autores -24	autori -22	autoridad -31	autorità 7	autrice -31	auxiliar -31	avocat -14	avocate -22	avó -40	avô -32	azienda 24	bambina -18	bank -10	banquier -33	barista -26	beamter -26	bedrijf 10	behörde 17	beiden -34	belga -31	bericht -36	bestuurder -27	bewindsman -18	bewindsvrouw -25	bilan -19	biologiste -13	bióloga -36	bloque -29	bondscoach -12	boswachter -13	brandweer -39	brandweerman -26	braut -24	breton -22	bron -26	bronnen -34	burgemeester -10	burgervader -14	buurman -25	buurvrouw -18	bürgermeister -28	cabinet -42	cacique -43	cadre -40	campeã -20	candidata -20	cantante -17	capitaine -21	capitão -26	capo -22	capotreno -19	carpeta -21	causídico -17	chef -34	chefe -37	cheffe -24	chefin -14	chercheur -24	chercheuse -38	chi -32	chofer -15	científica -18	cittadina -12	cittadino -25	client -38	cliente -27	club 26	clube 9	coach -34	colega -42	collega -45	comandante -25	comissão -26	comitato -24	comité -25	commandant -25	commerçant -24	commerçante -19	commissario -18	communiqué 17	compagna -18	compagnie 11	companhia 9	compareciente -25	compañía 10	comunicado -31	comunicato -33	concejal -17	conducteur -18	conductor -18	conseil -19	conseiller -35	conseillère -19	consejera -27	consejero -25	conselheiro 11	consigliere -17	consulat -28	convocantes 21	corridore -14	courrier -29	cronista -25	cugino -26	dame -30	danois -18	defensa -29	defesa -34	delas -18	delegada -23	deles -35	deputada -30	deputado -28	deputato -19	dernier -8	dernière -33	despacho -22	dessen -20	die -59	dieser -38	dipendente -35	diplomat -22	diplomate -42	diplomaten -55	diplomático -18	diputada -30	diputado -28	directeur -28	direction 35	directiva -18	directivo -22	director -23	directora -21	directrice -28	diretor -13	diretora -21	diretto -26	direttore -16	direttrice -23	dirigeant -18	dirigeante -22	dirigente -44	docente -40	dockers -18	doctora -18	document -29	documento -51	dona -20	donna -22	dono -20	dort 22	défenseur -23	délégué -22	député -28	députée -36	détracteurs -20	ecologe -24	edil -34	eigenares -15	ejecutivo -33	emeritus -19	emigrante -24	employée -25	empresa 27	empresaria -11	empresário -28	enfermera -18	engenheiro -24	enquêteur -21	enseignant -20	ente 16	entidad 7	entidade 33	entorno -32	entourage -39	entraîneur -33	entreprise 10	ermittler -17	especialista -15	esponente -21	este -44	estudante -20	estudiante -25	estudio -30	estudo 14	eux -34	ex-secretário -28	executiva -30	executivo -38	exempleada -14	expediente -16	expert -14	experta -24	experte -17	expertin -17	fallo -24	familia -25	familie -24	famille -14	família -30	femme -24	figlia -21	fille -44	firma 7	fiscal -23	fondo 12	fonte -33	fontes -52	fonti -66	forscher -19	frau -33	fuente -40	fuentes -28	funcionaria -49	funcionario -55	funcionário -26	funzionario -31	fábrica -28	gabinete -32	gardien -21	garçon -33	gast -18	gendarme 12	genro -23	gericht 13	gestor -25	gestora -28	gestore -44	gesundheitsministerin -22	giapponese -22	giudice -31	giudici 29	giuria -17	gobernador -27	gouvernement -18	governador -29	governante -51	governatore -15	governatrice -19	governo -28	grimpeur -19	groupe 14	großmutter -29	gutachten -30	habitante -25	habitants -23	haut -16	hen -36	hermana -17	herr -23	hija -20	hijo -32	hombre -32	homme -40	hoogleraar -20	händler -37	hôte -33	iemand -40	ihnen -23	ihren -30	ihrer -33	imprenditrice -16	imputato -24	indagato -23	indiscrezioni -23	informe -34	ingenieur -19	ingewijde -25	ingewijden -29	ingénieur -21	ingénieure -17	institución 19	instituição 11	institution 12	instituto 7	interessato -23	interlocutor -21	interlocutores -16	intéressé -54	intéressée -21	investigador -25	investigadora -36	istituto 7	jefe -27	joueur -30	journalist -23	journaliste -18	jovem -35	jubilado -42	juge -25	juges 18	juridiction -12	jurist -19	jurista -24	juriste -19	juristin -16	jury -23	juíza -20	júri -28	kabinet -23	kamerlid -17	kanzler -28	kapitän -30	keten 7	kiescommissie -25	konzern 8	kämmerer -12	landwirt -24	laudo -20	leader -20	lector -22	legale -23	letrada -10	letrado -14	liderança -25	loro -40	líder -24	madre -45	maestra -19	maestro -21	magistrada -26	magistrat -38	magistrate -36	magistrato -19	maire -37	mairie -36	mais -29	man -36	manager -23	mandant -11	mandataria -17	mandatario -23	mann -33	marchande -29	marido -34	mayor -21	maître -21	medico -19	medizinerin -17	membre -24	mestre -21	middenvelder -19	miembro -23	militante -24	minister -36	ministerin -21	ministerio 13	ministeriums 12	ministero -48	ministra -19	ministre -41	ministro -48	ministère -21	ministério -11	mitarbeiter -42	mitarbeiterin 9	mitteilung 8	moeder -41	motivazioni -25	movimento 9	muchacho -16	mujer -49	mulher -48	museo 19	musicista -26	mutter -39	mãe -59	mère -38	médecin -18	médica -22	médico -23	même -34	neef -28	negociador -22	nigerianer -20	nipote -25	niño -36	norweger -18	note -30	numero -24	numéro -24	observador -30	oefenmeester -10	office 8	officier -30	oficial -28	oficialismo -39	olandese -28	ondernemer -30	onderzoeker -21	onderzoekers -32	ong 9	operador -36	operadora 10	operatore -32	oposición -31	oppositie -33	opposition -38	organisateurs -20	organisatie -10	organisation 18	organismo 31	organização -17	organizzatori -26	ortschef -11	otra -25	outra -18	outro -40	ouvrière -26	padre -39	pai -33	papier -52	parlamentar -14	parlamentario -25	parlementaire -17	parquet -17	parti 6	partie 6	pasteur -13	pastor -18	patron -23	patrona -17	penalista -13	pensionato -28	perito -15	persona -25	pescador -13	pescadores -21	pescatore -22	pesquisador -22	pesquisadora -18	pessoas -43	piloto -21	politie -26	politiker -14	politikerin -24	polizei 10	político -29	pontefice -34	porta-voz -19	portavoce -57	portavoz -31	porte-parole -44	prefeito -13	prefeitura -37	premier -41	presentator -20	preses -22	preside -25	presidenta -31	presidente -65	presule -26	primero -27	primo -30	proche -34	procurador -23	procuradora -29	procuratrice -20	producteur -26	profesor -33	profesora -19	professora -22	promotora -24	préfecture -50	préfet -21	président -31	présidente -31	prüfbericht -22	prüfer -26	père -24	pénaliste -9	quest’ -39	raad -26	raadslid -18	raadsman -10	ragazza -33	ragazzo -20	rapport -15	rechter -27	regidor -23	regidora -28	regierungschef -25	regierungsrat -21	regisseurin -19	regista -18	relator -19	relatora -13	relatório -34	religiosa -31	renner -19	rentner -22	reportagem -29	reporte -27	representante -33	représentant 13	residentes -29	responsável -29	ressortchefin -15	retraité -17	retraitée -29	ricercatrice -27	richter 23	richterin -15	rival -34	rivale -27	réu -26	sacerdote -15	salarié -23	schepen -11	secretaria -10	secretario -27	secretária -13	secretário -22	secrétaire -23	segundo -24	sentencia 7	sentenza -18	servidor -22	sigla 11	signora -29	sindaca -26	sindacalista -37	sindacati -26	sindaco -25	sindicato -22	sindicatos -20	socialista -24	società 19	société -9	sondage -20	source -47	sources -31	sozialdemokrat -25	spits -18	spécialiste -28	staatsanwaltschaft -22	staatshoofd -18	stadträtin -12	staff -28	stilista -25	studio -19	studiosa -22	suspeito -23	syndicaliste -27	syndicat 9	syndicats -25	sénatrice -28	technicien -28	tecnico -27	tekenaar -17	testemunha -22	testigo -35	texte 6	texto 8	titolare -35	titular -30	tochter -22	toezichthouder 13	topman -19	topvrouw -27	touriste -21	trabajo -23	treinador -27	tribunal -23	técnico -32	témoin -25	ufficiale -44	ufficio -18	umfeld -20	uno -45	unternehmen -19	uomo -55	vader -37	vainqueur -18	vater -35	vecina -29	vencedor -24	vendedora -32	vendeuse -38	verbale -31	verband 9	verdachte -28	vereadora -13	verklaring 14	vertreter -35	veterano -42	vincitore -14	vizinha -26	voce -13	vocero 8	voceros -17	voisine -32	voorzitter -25	vorsitzende -21	voz -23	vrouw -27	wachtmeister -16	west-vlaming -33	wetenschapper -18	wethouder -32	winnaar -23	wirt -22	wirtin -19	woordvoerder 10	woordvoerster 7	zelf 10	zeuge -20	zeugin -17	zijn -25	édile -25	éleveur -22	élu -37	élue -25	élève -37	équipe -6	étudiante -21	órgão 23	última -31	último -29
head|role|person|	24-jährige 10	29-jährige -21	46-jährige 7	61-jährige 14	71-jährige -16	74-jährige 19	abgeordnete 20	abogada -29	abonnée -21	acta -17	actor 14	acusación -25	acusado 12	acusação -19	adjoint -13	administrador -15	administration -17	administração -24	adversaire 16	adversário 15	advocaat -14	advogados -28	agence -23	agent -16	agente -6	alcalde -20	alemán 13	altro 7	ambienti -31	ambtenaar -18	amministrazione -17	analista 16	analyste 15	anklage -24	anwalt -6	anwältin 10	anziano -28	arguido 18	articolo -31	artigo -21	artista 9	asesor -24	assessor -19	assessora -23	assessoria -35	association -16	associazione -14	astrónoma 9	ata -27	atacante 11	atriz 9	attaccante 10	attaquant 11	attrice 12	autarca 9	auteurs -18	autor -16	autora 14	autoren -26	autores -27	autori -19	autoridad 25	autorità -14	auxiliar -26	avô -16	azienda -44	bambina -27	banquier 19	barbiere 6	barista -30	beamter -14	bedrijf -37	begründung -15	behörde -27	beiden -28	bericht -29	bestuurder 25	bestuursvoorzitter 11	bewindsman 15	bewindsvrouw 25	biologiste 11	bióloga 22	bloque -25	bond -23	brandweer -23	brandweerman -20	braut -18	brief -34	bron -25	bronnen -35	bureau -33	burgervader 11	buurman -23	bénévole -15	bürgermeister -10	cabinet -42	cacique 7	cadre -18	candidata 13	cantante 9	capitaine -20	capo -9	capotreno -13	carpeta -26	causídico 14	chefe 8	cheffe 9	chefin 7	chercheur 17	chercheuse 25	chi -28	chofer 10	científica 11	cittadina 13	cittadino -29	cliente -19	club -51	clube -32	coach 6	cocinero 6	collega -11	comandante -7	comissão -30	comitato -20	comité -31	commandant -8	commerçant -8	commerçante 8	commissaire -15	commissario -28	communiqué -35	compagna -7	compagnie -25	companhia -24	compareciente 12	comunicado -34	comunicato -44	conducteur -19	conductor -13	conduttrice 15	conseiller -23	consejero -20	conselheiro -20	consulat -26	coureur 7	cronista -32	danois 10	defensa -16	defesa -16	delas -28	deles -26	departamento -21	deputada 15	deputado -8	dernière 13	despacho -31	dessen 20	dicastero -20	die 21	diplomat -19	diplomata -8	diplomate 7	diplomaten -39	diplomático -12	diputada 11	diputado -17	directeur -20	directie -28	direction -47	directiva 18	directivo 13	director -11	diretto -16	dirigeant 27	dirigeante 26	docente -11	doctora 12	document -34	documento -47	dona -25	donna 12	dorpshoofd 8	dort -38	dossier -14	défenseur 7	délégué -25	député 6	détracteurs -26	ecologe 7	edil 10	editor 7	eigenaar -10	ejecutivo 17	emeritus 11	emigrante -18	empresa -27	empresaria 8	empresario 16	empresário -17	enfermera -15	engenheiro 6	enquêteur -15	enseignant -28	ente -28	entidad -36	entidade -47	entorno -28	entourage -46	entreprise -24	ermittler -17	escritor 8	escritora 6	especialista 10	esponente 12	este 11	estudiante 8	estudio -23	estudo -35	eux -38	ex-secretário 9	executiva 24	executivo 21	expediente -28	expert -30	experte 12	expertin 13	fallo -22	familia -40	familie -30	famille -14	família -25	federación -15	femme 14	figlia 7	firma -6	fiscal -23	fondo -35	fonte -91	fontes -39	fonti -70	forscher -8	fuente -25	fuentes -67	funcionaria 14	funcionario 19	funcionário -21	fábrica -30	gabinete -35	garçon -30	geistliche 12	gemeente -27	gendarme -9	genro -21	geometra 10	gericht -20	gestora 23	gesundheitsministerin -28	giudice -16	giudici -20	giuria -21	governador -17	governante 25	governatore 13	governatrice 12	governo -23	grand-mère -34	grimpeur 7	groupe -10	gutachten -33	gutachter -12	habitante -23	habitants -24	haus -15	haut 13	hen -27	hermana -9	herr -18	hija -18	homme 6	händler -22	iemand -34	ihnen -25	ihren 21	ihrer 7	imprenditrice 17	imputato 15	indagato -33	indiscrezioni -41	industriel 16	informe -37	ingewijde -16	ingewijden -38	ingénieure 13	inspectie -20	institución -17	institution -11	instituto -17	interessato 16	interlocutor -19	interlocutores -20	intéressé 31	intéressée 12	investigador 10	investigadora 24	istituto -26	jefa 11	joueur -17	journalist -24	journaliste -9	jovem -6	juge -29	jurado -30	jurist 16	juriste 17	juristin 21	jury -28	juíza 12	júri -28	kabinet -25	kamerlid 12	kanzler -29	kapitän -7	keten -20	konzern -23	laatste 12	landwirt 12	laudo -26	lauréate 11	lector -14	legale -14	leiterin -22	lerares -11	letrada -23	letrado -11	liderança 18	loro -36	líder 14	madre -7	maestra -21	maestro 10	magistrada 6	magistrado 7	magistrate 9	magistrato 12	mairie -20	mais 7	manager 14	mandant 7	mandataria 15	mandatario 17	mann -13	marchande -20	marido -30	mayor -10	maître 9	medewerker -29	medico -42	medizinerin 17	middenvelder 6	miembro -28	militante 8	minister 17	ministerin -8	ministerio -16	ministerium -26	ministeriums -40	ministero -24	ministra 6	ministre 10	ministro -20	ministère 8	ministério -21	mitarbeiter -24	mitteilung -25	moeder -32	motivazioni -17	movimento -18	muchacho -29	mujer 11	mulher -11	museo -30	mère -11	médecin -12	médica 14	médico -43	même -32	neef 6	negociador -20	neta 12	nipote -21	nonna 6	norweger 13	nota -54	notario -24	note -14	numero 15	numéro 7	observador -21	oefenmeester 12	office -23	oficialismo -26	olandese 7	ondernemer 9	onderzoekers -21	ong -16	operador -21	operadora -20	operatore -14	oposición -24	oppositie -22	opposition -24	organisateurs -24	organisatie -36	organisation -36	organismo -41	organización -19	organização -21	organizzatori -31	ortschef 14	otra -20	outra 10	ouvrière -11	padre 10	pai 10	papa -21	papier -30	parlamentar 12	parlementaire 11	parquet -32	parti -21	pasteur -15	pastor -15	patrona -15	pensionato -20	perito -22	persona -18	pescador 12	pesquisador 17	pesquisadora 14	pessoas -34	pluimveehouder 21	politie -32	politiker 17	politikerin 11	polizei -20	pontefice -37	porta-voz 20	portavoce -32	porte-parole -20	prefeito 21	prefeitura -30	première 10	presentator 16	preses 7	preside 10	presidenta -10	presidente -32	presule 16	prima -6	primero 9	primo 6	proche -31	procurador -33	procuradora -19	producteur 8	profesor -7	profesora 7	professor 7	promotora -34	préfecture -25	préfet -17	président -26	présidente -15	prüfbericht -17	père -30	pénaliste 8	quest’ 21	raad -21	raadsman 8	ragazzo -25	rapport -38	rathauschef 17	rechter -40	regierungschef -16	regierungschefin 17	regierungsrat 16	regisseurin 6	regista 7	relatora 13	relatório -38	religiosa 6	rentner 10	reportagem -32	reporte -22	representante -34	représentant -18	repórter 8	residentes -17	ressortchef 7	ressortchefin 10	retraité -15	retraitée -6	ricercatrice 15	richterin -19	ricorrente 14	rival 14	rivale 8	riverain -19	réalisatrice 15	réu 8	sacerdote 11	salarié -20	schepen 14	scrittore 11	second 10	seconde 15	secretaria -24	secretario -7	secretária 7	secretário -12	secrétaire -19	segundo 6	sentencia -29	sentenza -20	servidor -20	sigla -22	signora -8	sindaca 8	sindacalista 26	sindacati -18	sindaco -9	sindicato -29	sindicatos -23	socialista 8	societa' -20	società -27	sondage -18	source -39	sozialdemokrat 12	spits 7	sprecher -38	sprecherin -32	spécialiste -35	staatsanwaltschaft -18	staatshoofd 8	stadträtin 15	staff -31	stilista 17	studie -26	studio -17	studiosa 19	studioso 13	syndicaliste 25	syndicat -17	syndicats -16	sängerin 6	sénatrice 15	sœur 7	tecnico 11	tekenaar -25	testemunha -19	testigo 15	texte -27	texto -27	titolare 14	titular 20	tochter -23	toezichthouder -17	topman 14	topvrouw 14	treinador 9	trentenaire -6	tribunal -21	ufficiale 26	ufficio -28	umfeld -30	una -20	uno -58	unternehmen 12	unternehmer 12	uomo -11	vader -26	vecchio 17	velho 9	vendeuse -26	verbale -30	verband -23	verdachte 33	verein -21	verklaring -20	vertreter -27	veterano -24	viceministra 6	vizinha -21	vocero -20	voceros -28	voisin -25	voisine -28	voorzitter -23	voz -21	vrouw -23	wachtmeister -23	west-vlaming 16	wetenschapper 6	wethouder -21	wirt -23	wirtin -22	woordvoerder -42	zelf -6	zeuge 17	zijn 10	élue 19	élève -29	équipe -18	étudiante -19	órgão -23	última 11
in-name|pronoun|organisation|	false -23
in-name|pronoun|organisation|false|	1 -18	2 -22
in-name|pronoun|person|	false 7
in-name|pronoun|person|false|	0 -37	2 18
in-name|role|organisation|	false -21	true 57
in-name|role|organisation|false|	0 -20	1 -19	2 7	3 -19
in-name|role|organisation|true|	0 48	1 11	3 26
in-name|role|person|false|	3 17
in-name|role|person|	true 15
in-name|role|person|true|	0 15
introduced|false|	a -36	none -6	own -19
introduced|	true 17
introduced|true|	a -14	the 18
kind|pronoun|	organisation -23	person 7
kind|pronoun|organisation|	own -24	third -20
kind|pronoun|person|	own -12	third 8
kind|role|	organisation -6
kind|role|organisation|	none -7	the -8
kind|role|person|	a -62	the 14
kin|artist|	none 38
kin|association|	none -16	other -9	same 32
kin|authority|	none -11	other -14	same -6
kin|club|	same 7
kin|coach|	none 28	other -20
kin|company|	none 17	other 18	same 10
kin|court|	none 21	other 7	same -12
kin|doctor|	none -57	same -18
kin|envoy|	none -16	other -24	same 10
kin|false|none|	0 -10	2 16	3 -21	4-6 -24	7-12 -10
kin|false|none|free|	false -27	true -11
kin|false|none|no|	false -37
kin|false|none|unknown|	true 24
kin|false|none|yes|	false 13	true 12
kin|false|	other -17
kin|false|other|	0 -27	13+ -26	2 -24	7-12 -41
kin|false|other|free|	false -7	true -7
kin|false|other|no|	false -60	true -31
kin|false|other|unknown|	false -21	true 10
kin|false|other|yes|	true -24
kin|judge|	none -43	same 31
kin|lawyer|	other -30
kin|leader|	none -25	other 11	same -16
kin|mayor|	none -46	other -8	same 36
kin|member|	none -12	other 9	same 11
kin|minister|	none -10	other -42	same 24
kin|null|	other -17
kin|party|	none -38	other -47	same -14
kin|player|	none 16	same -24
kin|police|	none -25	other -27
kin|press|	none -27
kin|priest|	none -16	other -43	same -13
kin|prosecutor|	none -58	other -27	same 28
kin|school|	none 16
kin|scientist|	none 10	other 28	same 32
kin|teacher|	other -27
kin|true|none|	0 18	1 6	13+ 10	2 -6	3 -6	4-6 -14	7-12 -17
kin|true|none|free|	true -25
kin|true|none|no|	false -43	true -19
kin|true|none|unknown|	false -8	true 25
kin|true|none|yes|	false 10	true 11
kin|true|	other -8	same 15
kin|true|other|	0 10	13+ -11	2 -29	3 -19	4-6 -13	7-12 -12
kin|true|other|free|	false -6	true -27
kin|true|other|no|	false -31	true -27
kin|true|other|unknown|	false -13	true -19
kin|true|same|	0 -39	13+ -6	2 25	4-6 -9	7-12 29
kin|true|same|free|	false 17	true 21
kin|true|same|no|	false -61	true -55
kin|true|same|unknown|	false -11	true -11
kin|true|same|yes|	true 24
kin|union|	none -9	other -14
kin|worker|	none 10	other -16	same 11
kin|writer|	none 17	other -11	same -19
language|de|pronoun|	organisation -31	person -11
language|de|role|	organisation -19	person -6
language|es|pronoun|	organisation -50	person 11
language|es|role|	organisation -20
language|fr|pronoun|	person -7
language|it|pronoun|	organisation -41	person 10
language|it|role|	organisation -7	person 7
language|nl|pronoun|	organisation -53	person 6
language|nl|role|	organisation -6	person -11
language|pt|pronoun|	organisation -38
last|pronoun|false|	0 12	1 19	13+ -13	2 6	3 -8	4-6 -27	7-12 -25
last|pronoun|false|0|	0 12
last|pronoun|false|13+|	2 -20	3 -13
last|pronoun|false|1|	0 25	1 -24
last|pronoun|false|2|	0 9	1 -7	2 14
last|pronoun|false|3|	1 -19	2 8
last|pronoun|false|4-6|	0 -26	1 -27	2 -7
last|pronoun|false|7-12|	1 -6	2 -35	3 -7
last|pronoun|false|free|	0 -17	1 -19	2 -13	3 -21
last|pronoun|false|no|	0 -21	1 -14	2 -42	3 -21
last|pronoun|false|organisation|	0 -7	1 -37	2 -40	3 -32
last|pronoun|false|unknown|	1 -15	2 -20	3 9
last|pronoun|false|yes|	0 17	1 13	2 8	3 -12
last|pronoun|true|	0 20	1 21	13+ 12	2 -20	3 -23	4-6 -7	7-12 14
last|pronoun|true|0|	0 20
last|pronoun|true|13+|	3 12
last|pronoun|true|1|	0 24
last|pronoun|true|2|	0 9	1 -30	2 -21
last|pronoun|true|3|	1 -25	2 -29	3 -11
last|pronoun|true|4-6|	2 -10	3 -24
last|pronoun|true|7-12|	1 7	2 10
last|pronoun|true|free|	0 -18
last|pronoun|true|no|	0 -61	1 -16
last|pronoun|true|organisation|	0 8	1 14	2 -14	3 -13
last|pronoun|true|unknown|	0 28	1 -13	2 -32	3 -8
last|pronoun|true|yes|	0 -8	3 20
last|role|false|	0 -21	1 8	13+ -10	4-6 -12	7-12 -12
last|role|false|0|	0 -21
last|role|false|13+|	3 -11
last|role|false|1|	0 13	1 -17
last|role|false|2|	2 -7
last|role|false|3|	1 -14	3 -31
last|role|false|4-6|	0 -10	1 -25	2 -7
last|role|false|7-12|	1 -38	2 -20
last|role|false|free|	0 7	1 -8	2 -13	3 -7
last|role|false|no|	0 -54	1 -40	2 -53	3 -19
last|role|false|unknown|	0 -10	2 9
last|role|false|yes|	0 15	1 7
last|role|	true -6
last|role|true|	0 -13	13+ 19	2 -13	3 -17	4-6 -12
last|role|true|0|	0 -13
last|role|true|13+|	3 19
last|role|true|1|	0 21	1 -51
last|role|true|2|	1 -27
last|role|true|3|	1 -33	2 11	3 -16
last|role|true|4-6|	0 16	1 -18	2 -9
last|role|true|7-12|	1 -10	2 -33	3 10
last|role|true|free|	0 -6	1 -15
last|role|true|no|	0 -54	1 -44	2 -21	3 -61
last|role|true|unknown|	0 -29	2 -11	3 -31
last|role|true|yes|	1 12	3 26
main|pronoun|organisation|1|	false -22	true -12
main|pronoun|organisation|2|	true -22
main|pronoun|organisation|	false -22	true -19
main|pronoun|person|0|	false -23	true -34
main|pronoun|person|2|	true 23
main|pronoun|person|	true 8
main|role|organisation|0|	false -17
main|role|organisation|1|	false -10
main|role|organisation|2|	false -13	true 18
main|role|organisation|3|	false -10
main|role|organisation|	false -20	true 8
main|role|person|1|	false 9
main|role|person|2|	false 6
main|role|person|3|	true 22
near|pronoun|0|	0 18
near|pronoun|13+|	2 -20	3 -8
near|pronoun|1|	0 31	1 -19
near|pronoun|2|	0 12	1 -27
near|pronoun|3|	1 -30	3 -11
near|pronoun|4-6|	0 -25	1 -21	2 -7	3 -10
near|pronoun|7-12|	2 -28
near|role|0|	0 -22
near|role|1|	0 23	1 -40
near|role|2|	1 -12
near|role|3|	0 7	1 -27	2 8	3 -37
near|role|4-6|	0 6	1 -28
near|role|7-12|	1 -36	2 -25
	nobody -11
nobody|best|pronoun|1|	own 26	third -12
nobody|best|pronoun|	2 -12
nobody|best|pronoun|2|	never -12	third -11
nobody|best|role|0|	a 27	none 6	the -12
nobody|best|role|	1 8	2 -14	3 -27
nobody|best|role|1|	a 22	never 7	none 14	the -6
nobody|best|role|2|	a 46	never -16	none -40	the -21
nobody|best|role|3|	a 15	bare -26	none -28	the -32
nobody|ending|pronoun|	-ci -9	ela -28	er 13	hem -39	hij -14	ich 13	ihr -21	lei -25	lla -34	lle -16	lui -23	on 15	sie -10	ze -13	zij -10
nobody|ending|role|	aad 36	aat 11	aca -24	ach -34	ada -20	ade -32	aff 24	aft 24	age 41	aia -9	ail -14	aio 7	ais -12	ajo 17	ala 8	alt 16	amt 19	ana -20	and 8	ane -19	ank 14	ano -20	apa 19	are -29	ari 18	aro -20	ars 17	ast -9	ata -18	ate -25	ato 7	ats -9	avô 14	ber -21	ble -15	bre 6	bro 18	cal 19	cat -25	ces 20	che -8	chi 24	cho 26	cht 18	ché 20	cia -7	cin 9	cio 26	cos 24	cta 23	dad -36	den 34	der -17	die -23	dil -26	dio 26	dor 19	dos 36	due 23	eau -22	eef -20	eer 21	efa -20	efe -9	eil -29	ein -18	eis 19	ela -10	eld 16	elf -21	ene -26	eno 10	ent 46	era -7	ere -6	erk 15	ern -16	ero 14	err 14	ert 19	esa -26	ese -39	eta 9	ete 17	eto 8	età -34	eux 26	eño -7	eón -12	fet 19	ffe -32	gde -21	gen 20	ger -12	ges -13	gin -17	gla -17	gos 17	gue -25	gué 23	gão -34	hef -8	hen 24	her 15	hia -9	hio -14	hof -16	hte -33	ial -8	iar 18	ica -18	ici -31	ico 23	ida -25	ido -16	ief 8	iel -15	ier 10	iga -8	ige -22	igo -16	ija 19	ijf -27	ijn -16	ile 8	ima -27	imo -9	ina 16	ine 24	ing -30	ini 19	ino 18	int 13	ios 28	ipa 14	ipe 12	iro -15	irt 11	ise -37	ist -10	ita 7	its -18	ità -24	ité 28	iva -22	ivo -20	iño -8	ión 9	jal -15	jde 16	jer -11	ker -19	lan 22	lar -38	las 24	lat 23	lde 20	ler 12	les 21	lga -11	lha -16	lia 28	lid -10	lie 24	lla -20	lle 9	llo 27	lub -35	lue -26	lus -9	mat 16	mem 6	men 10	mer -23	mes -12	mme -9	mán -17	nal 8	nce -18	nco -20	nda -37	nde -8	ndo -29	nen 8	ner -45	net 37	nha 25	nna -20	nne -17	nro 19	nsa 13	nse -31	nta 9	nte 13	nti 25	nto 40	nts 30	nza 26	nça -17	oas 24	oce 33	oer 25	ofd -28	oga -45	oge -29	ogi 17	ogo -27	ois -18	ola -20	ole 31	oma -16	omo 18	ona 20	ond -7	one 29	ong -15	oni 28	oog 7	oon 18	oor -20	oot -9	ora -19	ore -39	ori 30	oro 27	osa -8	oso -7	ote 10	oto -13	ovi 15	pai -24	peã -16	pio 9	ppo -18	que -11	qué -17	ral 7	ras 18	rca -12	rce 43	rde -16	rer 17	res 26	rie 23	rin -16	rio 14	ris 7	riz -19	rié 19	rma -35	rme 6	rno 31	ros 30	rto 16	rzt 23	réu -26	san -20	seo -23	ser -17	ses -16	sie 25	sin 18	smo -17	ssa 9	ssé -41	sta -24	ste -32	sti -12	st’ -32	são 26	sée -26	tar -13	tas 25	tel 19	ten 26	ter 20	tes 24	tie 29	ton -20	tor -10	tos 28	tra -14	tro 8	tta 10	tto 15	tus -17	tän 7	tée -6	ube -19	ude 16	uel -14	uer 17	uet 19	ule -25	ums -15	una 19	une 21	ung 9	uno 45	upe -28	ura 29	ure 23	urs 31	ury 26	usa 21	use -34	ute 27	uto -29	uté -21	val -31	vio -20	voz 8	yen -14	yer -17	yor 10	yée 15	zer -7	zia 11	zio 15	zza -17	zzo 16	äne -19	çon 19	ção -15	ève 17	éro -19	ême 22	íza -15	ñía -34	úri 21	œur -17
nobody|kin|a|	coach 19	company 37	court -38	doctor 30	envoy 44	judge 26	lawyer 22	leader 14	mayor 19	member 18	minister 24	party 20	player 25	police 35	scientist 33	teacher 18	union 33	worker 42	writer 25
nobody|kin|none|	association 19	authority 20	club -21	company -37	judge 13	leader -20	mayor -21	member -14	minister -15	scientist -20
nobody|kin|the|	artist -78	association -6	authority 6	coach -47	company -66	doctor 30	envoy -11	leader 13	member -34	party 44	player -35	police 26	press 9	priest 30	prosecutor 38	school -26	scientist -69	union 6	worker -16	writer -21
nobody|many|	false -10
nobody|met|pronoun|	never -10
nobody|met|pronoun|never|	own 17	third -13
nobody|met|role|	a 30	bare -19	the -27
nobody|met|role|a|	none 12	the 30
nobody|met|role|bare|	a -9	none -27
nobody|met|role|never|	a 37	none 15	the -21
nobody|met|role|the|	a 7	none -50	the -10
nobody|others|	2 -46
nobody|pronoun|	celui-ci -17	ela -28	ella -34	elle -16	er 13	hem -39	hij -14	ich 13	ihr -21	lei -25	lui -23	on 15	own 17	sie -10	third -13	ze -13	zij -10
nobody|role|	24-jährige -16	27-jährige -17	29-jährige 13	46-jährige -16	51-jährige -13	52-jährige -14	58-jährige 16	61-jährige -17	71-jährige 12	74-jährige -15	a 31	abgeordnete -25	abogada 20	abogado -7	abonnée 17	accusa 21	acta 20	actor -16	acusación 17	acusado -29	acusação 19	adjoint 13	administrador 10	administration -14	administração -32	adversaire -21	adversário -21	advocaat 12	advogado -12	advogados 16	agence -22	agent 13	agente 7	alcalde 20	alcaldesa -17	alemán -17	allegados 15	allenatore -25	altro -30	ambienti 25	ambtenaar 18	amministratore -18	analista -17	analyste -22	anklage 19	anwältin -20	anziano 17	arguido -25	articolo 19	artigo 22	artista -22	artiste -15	asesor 21	assessor 17	assessora 12	assessoria 28	association 10	associazione -20	astrónoma -14	ata 18	atacante -22	atriz -19	attaccante -16	attaquant -16	attrice -17	autarca -13	auteurs 20	autor 10	autora -27	autoren 26	autores 22	autori 18	autoridad -27	autorità -24	autrice -20	auxiliar 18	avocat -16	avocate -19	avô 14	azienda -35	bambina 17	banco -20	banderole 13	bank 12	banquier -18	barbiere -20	barista 19	beamter 16	bedrijf -27	begründung 15	behörde -15	beiden 14	belga -11	bericht 27	bestuurder -26	bestuursvoorzitter -23	bewindsman -26	bewindsvrouw -27	bilan 15	biologiste -12	bióloga -27	bloque 20	bonden 12	bondscoach -11	boswachter -14	brandweer 19	brandweerman 16	braut 17	breton -20	brief 8	bron 18	bronnen 30	bureau -17	burgemeester -21	burgervader -16	buurman 20	bénévole 13	bürgermeister 15	cabinet 31	cacique -14	cadre 19	campeã -16	candidata -26	cantante -18	capitaine 13	capotreno 11	carpeta 17	carta 19	causídico -24	chef -6	chefe -12	cheffe -32	chefin -21	chercheur -19	chercheuse -29	chi 21	chofer -9	científica -15	cineasta -16	cittadina -17	cittadino 16	cliente 17	club -31	clube -19	coach -30	cocinero -6	colega -14	collega 16	comerciante -12	comissão 24	comitato 24	comité 21	commandant 9	commerçant 6	commerçante -13	commissaire 10	commissario 20	communiqué -17	companhia -25	compareciente -22	compañía -34	comune 14	comunicado 27	comunicato 29	comédienne -15	concejal -15	conducteur 19	conductor 8	conduttrice -21	conseil -29	conseiller 24	conseillère -10	consejera -18	consejero 12	conselheiro -13	consulat 18	convocantes -22	corridore -16	coureur -16	courrier 18	cronista 17	danois -17	defensa 13	defesa 26	delas 21	deles 21	departamento -10	deputada -23	deputado 6	dernier -8	dernière -20	despacho 24	dessen -22	dicastero 7	die -23	dieser -9	dipendente -11	diplomat 16	diplomata 7	diplomate -6	diplomaten 28	diplomático 12	diputada -14	diputado 13	directeur 17	direction -19	directiva -18	directivo -16	director 6	diretor -15	diretto 10	direttore -24	direttrice -7	dirigeant -27	dirigeante -27	dirigente -9	docente 9	dockers 20	doctora -19	document 26	documento 45	dona 22	donna -10	dorpshoofd -20	dort -23	dossier 15	défenseur -18	délégué 23	député -17	députée -11	détracteurs 19	ecologe -16	edil -26	editor -14	eigenaar -22	einsatzleiter 21	ejecutivo -26	emeritus -17	emigrante 15	employée 15	empresa -39	empresaria -18	empresario -28	empresário 13	enfermera 13	engenheiro -6	enquêteur 19	enseignant 17	ente -11	entidad -27	entidade -36	entorno 20	entourage 36	entraîneur -19	entreprise -25	equipa 14	ermittler 13	escritor -20	escritora -17	especialista -15	esponente -21	esta -17	este -13	estudiante -8	estudio 27	estudo -12	eux 23	ex-autarca -18	ex-secretário -20	executiva -31	exministro -20	expediente 18	expert 17	experta -20	experte -15	expertin -21	fallo 20	familia 26	familie 19	famille 17	família 23	femme -21	figlia -20	filha -16	fille 6	firma -35	fiscal 19	fondo -9	fonte 48	fontes 28	fonti 54	forscher 10	forscherin -20	fuente 22	fuentes 39	funcionaria -11	funcionario -29	funcionário 17	fábrica 21	gabinete 25	garçon 19	gast -9	geistliche -15	gemeente 19	gendarme -20	genro 19	geometra -15	gericht -21	gestor -7	gestora -25	gestore -9	gesundheitsministerin 20	giapponese -17	giudice 18	giudici -31	giuria 16	gouvernement 18	governador 10	governadora -11	governante -33	governatore -21	governatrice -20	governo 22	grand-mère 18	grimpeur -19	groupe -28	großmutter -9	gruppo -18	gutachten 29	gutachter 20	habitante 19	habitants 20	haut -13	hen 24	herr 14	hija 19	homem 6	händler 20	iemand 25	ihnen 22	ihren -22	ihrer -10	imprenditrice -17	imputato -20	indagato 22	indiscrezioni 20	industriel -15	informe 29	ingewijde 16	ingewijden 26	ingénieur 14	ingénieure -13	inspectie -20	institución -22	instituição -26	institution -20	instituto -23	interessato -29	interlocutor 17	interlocutores 20	intéressé -41	intéressée -26	investigador -18	investigadora -31	istituto -19	jefa -20	joueur 12	journalist 15	juge 18	juges -19	jurado 23	juridiction 11	jurist -23	jurista 7	juriste -21	juristin -21	jury 26	juíza -15	júri 21	kabinet 18	kamerlid -16	kammer 9	kanzler 26	kapitän 7	keten -17	kiescommissie 21	konzern -22	laatste -17	landwirt -13	laudo 17	lauréate -16	leader -14	lector 13	legale 15	leiterin 22	lerares 10	letrada 11	letrado 11	liderança -18	loro 27	líder -28	maestra 15	maestro -32	magistrada -10	magistrado -19	magistrate -14	magistrato -29	mail -14	mairie 18	manager -12	mandant -22	mandataria -22	mandatario -33	mann 14	marchande 18	marido 24	mayor 10	maître -16	medewerker 22	medico 25	medizinerin -17	mestre -17	middenvelder -15	miembro 18	militante -12	minister -27	ministerin 8	ministerio -21	ministeriums -15	ministero 26	ministra -21	ministre -10	ministro 23	ministère 7	ministério 7	mitarbeiter 25	mitarbeiterin -9	mitteilung -6	moeder 22	motivazioni 17	movimento -11	muchacho 18	mujer -11	mulher 10	museo -23	musicista -16	mutter 6	mère 6	médecin 9	médica -22	médico 32	même 22	neef -20	negociador 19	neta -20	nigerianer -22	nipote 17	niño -8	none -8	nonna -19	norweger -20	notario 22	note 16	numero -22	numéro -19	observador 15	oefenmeester -17	oficialismo 20	olandese -18	ondernemer -20	onderneming -14	onderzoeker -14	onderzoekers 17	ong -15	operador 18	operadora -18	operatore 23	oposición 20	oppositie 27	opposition 27	organisateurs 16	organisatie 8	organisation -31	organismo -43	organização 15	organizzatori 16	ortschef -18	otra 18	outra -26	padre -17	pai -24	papa 19	papier 29	parlamentar -13	parlementaire -25	parquet 19	parti -10	partie -23	pasteur 12	pastor 13	patron -9	patrona 11	penalista -19	pensionato 20	perito 15	persona 16	pescador -13	pescadores 16	pescatore -12	pesquisador -18	pesquisadora -19	pessoas 24	piloto -9	pluimveehouder -21	politie 28	politiker -19	politikerin -23	polícia -16	político -8	pontefice 28	porta-voz -7	portavoce 31	portavoz 12	porte-parole 27	prefeito -21	prefeitura 28	premier -7	première -19	presentator -21	preses -19	preside -19	presidenta 10	presidente 36	presule -23	prima -20	primero -21	primo -18	proche 21	procurador 21	procuradora 18	procureure 9	producteur -21	profesor 8	profesora -20	professor -13	professora 6	promotora 18	préfecture 31	préfet 13	président 24	présidente 14	prüfbericht 19	prüfer 15	père 22	pénaliste -19	qualcuno 18	quest’ -32	raad 22	raadsman -20	ragazza -18	ragazzo 16	rapariga -12	rapport 20	rathauschef -16	rechter 31	rectorat 15	regidor -10	regierungschef 13	regierungschefin -18	regierungsrat -20	regisseurin -14	regista -20	relator -14	relatora -17	relatório 32	relazione 14	religiosa -22	renner -16	rentner -16	reportagem 18	reporte 15	representante 23	représentant -18	repórter -14	residentes 18	responsable -12	ressortchef -19	ressortchefin -19	retraité 13	ricercatrice -19	richter -23	richterin 10	ricorrente -21	rival -31	rivale -23	riverain 18	réalisatrice -15	réu -26	sacerdote -19	salarié 19	schepen -16	scrittore -18	scrittrice -17	second -19	seconde -20	secretaria 13	secretario 8	secretária -17	secretário 10	secrétaire 13	segundo -21	sentenza 17	servidor 15	sigla -17	signora 8	sindaca -23	sindacalista -35	sindacati 27	sindicato 27	sindicatos 18	socialista -18	società -34	sondage 15	source 43	sources 20	sozialdemokrat -22	spits -18	spécialiste 20	staatsanwaltschaft 18	staatshoofd -19	stadträtin -17	staff 24	stilista -25	striscione 11	studie 23	studio 15	studiosa -27	studioso -16	suspeito -19	syndicaliste -28	syndicat -20	syndicats 17	sängerin -13	sénatrice -19	sœur -18	technicien -26	tecnico -27	tekenaar 22	testemunha 19	testigo -23	the -19	titolare -29	titular -38	tochter 22	toezichthouder -23	topman -21	topvrouw -26	toscano -18	touriste 22	trabajo 17	trainer -12	treinador -35	tribunal 20	turista 15	ufficiale -36	ufficio 18	umfeld 16	una 19	uno 39	unternehmer -18	uomo 18	vader 24	vainqueur -23	vecchio -14	velho -20	vencedor -27	vendeuse 20	verbale 25	verdachte -35	vereadora -9	verein -18	verklaring -11	vermerk 15	vertreter 19	vescovi 15	veterano 20	viceministra -12	vigilante -15	vincitore -17	vizinha 16	voce 13	voceros 18	voisin 18	voisine 25	voorzitter 22	vorsitzende 6	voz 19	vrouw 16	wachtmeister 20	west-vlaming -28	wetenschapper -14	wethouder 15	winnaar -21	wirt 16	wirtin 14	woordvoerster -12	zelf -21	zeuge -19	zijn -16	élue -26	élève 17	équipe 12	étude 16	étudiante 16	órgão -34	última -18
often|pronoun|	0 -21	1 -7	2 -15	3 17	4 29
often|role|	0 -38	1 -13	2 12	4 18
quoted|	false 7	true -41
rank|pronoun|0|0|	organisation 20
rank|pronoun|0|1|	organisation -6	person 18
rank|pronoun|0|2|	organisation -46
rank|pronoun|0|3|	organisation -52	person -36
rank|pronoun|0|4-6|	organisation -29	person -21
rank|pronoun|0|7-12|	organisation -11
rank|pronoun|1|0|	organisation -23	person 14
rank|pronoun|1|1|	organisation -13	person 29
rank|pronoun|1|2|	organisation -31
rank|pronoun|1|4-6|	organisation -7	person -19
rank|pronoun|1|7-12|	organisation -30	person -19
rank|pronoun|	2 -9	4 -15
rank|pronoun|2|13+|	person -11
rank|pronoun|2|1|	organisation -33	person -6
rank|pronoun|2|2|	organisation -18	person -18
rank|pronoun|2|3|	organisation -26
rank|pronoun|2|4-6|	organisation -40
rank|pronoun|2|7-12|	organisation -27	person -19
rank|pronoun|3|13+|	organisation -23
rank|pronoun|3|1|	organisation -25	person 15
rank|pronoun|3|2|	organisation -10	person 17
rank|pronoun|3|3|	organisation -21
rank|pronoun|3|4-6|	organisation -30
rank|pronoun|3|7-12|	organisation -31	person -6
rank|pronoun|4|13+|	organisation -34
rank|pronoun|4|2|	organisation -14	person -30
rank|pronoun|4|3|	organisation -13	person -6
rank|pronoun|4|4-6|	organisation -22	person -40
rank|pronoun|4|7-12|	organisation -31
rank|role|	0 -6	3 8
rank|role|0|0|	organisation 20	person -48
rank|role|0|13+|	organisation -9	person 19
rank|role|0|2|	organisation -28	person -13
rank|role|0|3|	organisation -16	person 6
rank|role|0|4-6|	person -27
rank|role|0|7-12|	organisation 7	person -14
rank|role|1|0|	organisation -6	person -22
rank|role|1|13+|	organisation -21	person -22
rank|role|1|1|	organisation -27	person 13
rank|role|1|2|	organisation -16	person 6
rank|role|1|3|	organisation -18
rank|role|1|4-6|	organisation -23	person -12
rank|role|1|7-12|	organisation -18	person -27
rank|role|2|0|	organisation -35
rank|role|2|13+|	organisation -15
rank|role|2|1|	organisation -9	person -7
rank|role|2|2|	organisation -23
rank|role|2|3|	organisation -34	person -13
rank|role|2|4-6|	organisation -12	person 8
rank|role|2|7-12|	person -23
rank|role|3|13+|	organisation -8	person -6
rank|role|3|1|	organisation -10	person 28
rank|role|3|2|	organisation -30	person 29
rank|role|3|3|	organisation -32
rank|role|3|4-6|	organisation -14	person -13
rank|role|3|7-12|	organisation -14	person -17
rank|role|4|13+|	organisation -14
rank|role|4|1|	organisation -34	person 14
rank|role|4|2|	organisation -31
rank|role|4|3|	organisation -54	person -8
rank|role|4|4-6|	organisation -19	person -27
rank|role|4|7-12|	organisation -6
report|pronoun|0|	aankondigen 7	accuser -6	achten 16	aclarar 8	acreditar -14	admettre 14	admitir 14	advertir 14	affirmer 22	afirmar 9	ajouter -6	ammettere 17	amuser 7	analyser -19	annoncer -6	antwoorden -17	antworten -15	argumentieren 13	asegurar 18	asentir -17	assurer 11	avouer -8	befinden 18	behaupten -8	bekennen 14	beklagen 11	beloven 22	benadrukken 21	berichten 17	bestrijden -8	beteuern -10	betogen 11	betonen 20	beweren -6	bieden 8	bromear 16	calcular 15	comentar 16	commenter 16	conclure -13	confermare -13	confessar -10	confier 31	considerar -12	contar 16	contestar -14	craindre 12	defender -16	demander 19	déclarer 23	détailler 21	eisen 14	entender -16	erinnern 20	erklären 21	estimer 23	exiger 7	explicar 17	expliquer -17	faire_valoir -12	finden 13	fluisteren 7	fragen -13	fügen 21	garantir -17	geben 16	geven 24	glimlachen 16	gronder 15	hablar -12	halten 20	herinneren 19	houden 9	imager 10	indiquer 21	insister 24	insistir -16	ironiser 13	juger 14	jurer 10	klagen 20	kommentieren 15	kritisieren 17	kündigen 28	lachen 23	lassen 7	laten 24	leggen 26	lehnen -11	lembrar 11	lâcher 20	mailen 7	marteler 20	meinen 6	melden 12	menacer 20	murmeln -9	negar -23	negare 15	nennen 18	nier 14	noemen 9	none -20	nuancer 10	observer 16	ontkennen -17	opmerken 10	pedir 16	perguntar -17	pester -20	philosopher 9	plaisanter 16	pleiten 16	poursuivre 16	precisar 12	preguntar -9	promettre 23	proporre 13	préciser 11	prévenir 26	querer -15	rappeler 13	reageren 21	reconnaître -9	recordar 17	regretter 6	rekenen 21	replicar -19	reprendre 14	reprocher 20	responder -16	retorquir -17	ribattere -15	ricordare 10	roepen -8	rufen 23	räumen 22	réclamer -20	répliquer -17	répondre -11	sagen 7	schrijven 8	smentire -17	sommen -13	sorrir -15	sostener 9	souffler -7	souhaiter 20	souligner 21	soupirer -14	sourire -12	soutenir 12	souvenir -14	sprechen 20	spreken -10	stellen 14	teilen 18	tempérer 19	tonen 17	témoigner 22	verklaren -12	verlangen 22	vermuten 9	verraten -13	versichern 9	vertellen 18	vervolgen 11	verwachten 18	verwijten 17	verzekeren 9	vinden 13	voegen 29	vragen 9	waarschuwen 14	werfen 22	widersprechen 15	wijzen 17	zeggen 21	äußern 12	écrire -6
report|pronoun|1|	aankondigen 10	accuser -17	achten 13	aclarar 11	acreditar -13	admettre -12	affirmer -27	ammettere -14	amuser 14	analyser 17	annoncer 12	argumentieren 12	asegurar -9	assurer 12	avouer 10	befinden -17	behaupten -13	bekennen -13	beklagen 11	benadrukken -14	berichten -16	bestreiten 13	bestrijden -13	betogen 9	betonen -7	beweren -10	bieden -14	bromear -11	chiedere 12	commenter -16	conclure 22	confermare 14	confessar 13	considerar 16	contestar 17	contester -13	corriger -16	craindre -12	defender 18	demander 14	détailler -9	eisen -7	entgegnen 13	ergänzen 17	erinnern -11	erklären -11	erläutern -15	erzählen -20	explicar -18	expliquer 13	faire_valoir 15	fluisteren 10	fragen -17	fügen -15	garantir -19	geben 12	geven -7	glimlachen -11	glisser 9	grappen -13	gronder -13	hablar -14	halten -8	herinneren -9	houden 12	indiquer -15	insister -12	insistir 17	ironiser -19	jurar -16	klagen -15	kommentieren 8	kritisieren 6	kündigen -18	lachen -7	lancer -22	lassen 11	laten -14	leggen 11	lehnen -17	lembrar 14	lâcher -13	mailen 11	marteler -15	meinen -12	melden 7	menacer -16	murmeln -13	negare -13	nennen -7	nier -10	noemen 10	none -8	noter 12	nuancer 9	observer -16	ontkennen 12	opmerken -7	perguntar -9	pester 11	philosopher 15	preferir 18	preguntar 17	prometer 16	proporre -10	préciser -19	querer 15	raconter 6	reageren -13	rechnen 21	reconnaître 10	recordar -15	regretter 10	rekenen -10	relever -20	replicar 11	reprocher -18	responder 18	retorquir -14	ribattere 9	ricordare -16	rir -14	roepen -8	rufen -19	réclamer 21	répliquer 17	résumer 12	sagen 6	schrijven -24	smentire -6	sommen 13	sorrir -16	souffler 9	souhaiter -13	souligner -15	souri 10	soutenir -21	souvenir -17	spreken -16	stellen 16	teilen -13	tempérer -15	trancher -17	témoigner -15	verlangen -7	verraten 11	versichern 9	versprechen -9	vertellen -23	vervolgen -6	verwachten -6	verwijten -6	verzekeren 10	voegen -20	vrezen 10	waarschuwen 7	werfen -11	wijzen -13	willen -12	zeggen -16	äußern -6	écrire -20
report|pronoun|2|	aankondigen -9	accuser -19	achten -12	acreditar -6	admettre -20	affirmer -30	afirmar -16	ammettere 9	analyser -11	annoncer -10	antwoorden -16	antworten -16	argumentieren -15	asentir -12	assurer -13	avouer -13	befinden -14	behaupten -15	beklagen -6	beloven -14	berichten -17	beteuern -14	betogen -15	beweren -16	bieden 12	bromear -14	chamar -10	chiedere -10	comentar -6	commenter -15	conclure -19	confermare -12	confessar -14	confier -22	considerar -14	contar -12	contester 14	corriger -12	craindre -6	decir -25	defender -8	demander -7	dire 10	dizer -7	déclarer -15	détailler -14	eisen -12	ergänzen -13	erklären -15	erläutern -14	erzählen -19	estimer -22	explicar -11	expliquer 6	faire_valoir -8	fluisteren -17	fragen -11	fügen -15	garantir 24	geben -18	geven -14	glisser -16	grappen 12	gronder -6	hablar -13	herinneren -19	houden -21	indiquer -20	insister -17	insistir -15	ironiser -13	juger -7	jurar -15	klagen -18	kommentieren -17	kündigen -11	lachen -19	lancer -20	lassen -6	laten 8	leggen -17	lehnen 9	lâcher 11	mailen -13	marteler -16	meinen 13	melden -15	negar -13	negare -15	nennen -11	nier -18	noemen -13	none 13	noter -14	nuancer -8	observer -13	ontkennen 15	pedir -10	perguntar -18	plaider -14	plaisanter -8	poursuivre -14	preferir -8	prometer -13	promettre -17	proporre -7	préciser 6	prévenir -15	querer -10	raconter -29	rappeler -17	reageren -18	rechnen -16	reconnaître -19	recordar -6	regretter -6	rekenen -14	relever -16	replicar -12	reprocher -14	ribattere -12	ricordare -7	rir 12	rispondere -18	roepen -10	rufen -15	räumen -13	réclamer -8	répondre -6	résumer -27	sagen -36	schrijven 8	smentire -13	sommen -7	sorrir 12	souffler 8	souligner -8	soupirer -14	souri -11	sourire -11	souvenir 12	spreken 11	stellen -17	tempérer -13	trancher 11	témoigner -6	unlisted -6	verklaren -15	verlangen -13	verraten -11	versprechen -13	vertellen -26	vervolgen -9	verwachten -7	verwijten -17	verzekeren -18	vinden -23	voegen -15	vragen -12	waarschuwen -9	wijzen -6	zeggen -23	écrire -24
report|pronoun|3|	aankondigen -16	accuser 14	acreditar 15	admettre -9	advertir -15	affirmer -29	afirmar -18	ammettere -17	analyser -14	annoncer -17	antworten 13	asentir 8	assurer -21	avouer -24	befinden -18	behaupten -11	bekennen -8	beklagen -17	beloven -19	berichten 9	beteuern 9	betogen -19	beweren 13	bieden -12	bromear -18	chamar -28	comentar -14	commenter -15	conclure -31	confermare -21	confier -22	considerar -14	contar -17	contestar 14	contester -16	craindre -28	decir 13	demander -27	dire -38	déclarer -16	erklären -16	erläutern -18	erzählen -25	estimer -24	explicar -20	expliquer -21	faire_valoir -16	fluisteren -15	fragen 12	garantir -14	geben -24	glimlachen -12	grappen -20	hablar 13	halten -8	herinneren -8	houden -11	indiquer -22	insister -15	insistir -11	juger -16	jurar -13	klagen -24	kommentieren -32	kritisieren -20	kündigen -26	lachen -11	lassen -23	laten -19	leggen -21	lembrar -27	lâcher -24	meinen -13	melden -7	negar 9	negare -16	nennen -15	nier -23	noemen -14	none 9	nuancer -15	opmerken -10	pedir -25	pester -24	plaider -24	plaisanter -30	poursuivre -19	preferir -16	prometer -16	promettre -6	proporre -13	préciser -33	prévenir -20	querer 7	raconter -30	rappeler -8	reageren 11	rechnen -16	reconnaître -26	regretter -13	rekenen -10	relever -21	replicar 14	reprocher -26	responder -9	ricordare -21	rir -24	rufen -17	räumen 6	réclamer -15	répondre 19	résumer -28	sagen -41	schrijven -6	sommen -19	sorrir -21	sostener -10	souffler -27	souhaiter -16	souligner -19	soupirer -20	souri -27	sourire -16	soutenir -26	souvenir -15	sprechen -17	spreken 7	tempérer -25	tonen -13	trancher -29	témoigner -20	unlisted -39	verklaren -20	verlangen -11	verraten 6	versprechen -22	vertellen -10	vervolgen -13	verwachten -12	verwijten -14	verzekeren -18	vinden -7	voegen -22	vragen -20	waarschuwen -17	wijzen -15	willen -15	zeggen -16	écrire -8
report|pronoun|false|	aankondigen -18	accuser 10	achten 14	admettre 8	admitir 13	afirmar -21	ajouter -45	amuser 6	analyser 7	annoncer -16	antwoorden -13	antworten -11	asentir 11	befinden 16	behaupten -7	bekennen 14	beklagen 7	beloven -24	benadrukken 11	bestrijden -9	beteuern 6	betonen 7	bromear 11	calcular -13	chamar -29	chiedere 14	comentar 9	confermare 14	confessar -14	confier 11	contar 6	contester -21	corriger 16	craindre 7	demander 10	dire -6	dizer -9	déclarer 16	détailler 6	eisen 6	entender -19	entgegnen 15	ergänzen -22	erläutern -10	erzählen -9	estimer -7	exiger -21	explicar -16	faire_valoir 9	finden 7	fluisteren 13	geben 15	glimlachen 9	glisser 9	grappen 12	gronder 11	hablar -14	halten 10	imager 14	indiquer 7	insistir 10	ironiser -10	juger 7	jurar -19	jurer 14	klagen 19	lachen 9	lâcher 12	meinen 6	melden 14	negar 7	nennen 13	nier 6	noemen 14	noter 9	observer 13	ontkennen 7	opmerken 11	pester -15	plaider 8	plaisanter 10	poursuivre -27	prometer -10	promettre 12	préciser -10	prévenir 15	raconter -23	rappeler -16	reageren 18	rechnen 14	reconnaître -24	recordar 17	regretter -19	rekenen 10	relever -29	reprocher -11	responder -6	retorquir 8	ribattere 16	ricordare -28	rir 8	roepen -8	räumen -12	réclamer -15	répliquer 8	répondre 23	résumer -36	sagen -16	schrijven 11	smentire -6	sorrir -15	sostener 10	souffler 11	souhaiter -9	souligner 12	soupirer -11	souri 18	sourire 11	soutenir 11	souvenir -23	sprechen 13	teilen 15	tonen -7	trancher 22	témoigner 14	verklaren 11	verlangen -19	vermuten -16	versichern -13	vervolgen -21	verwachten -11	verwijten -13	verzekeren -11	voegen 21	vragen -13	waarschuwen 6	werfen -11	widersprechen 15	wijzen 6	willen 8	écrire -10
report|pronoun|false|aankondigen|	1 -9	4-6 -12	7-12 -11
report|pronoun|false|accuser|	1 20	3 -17	4-6 8
report|pronoun|false|achten|	2 -13	4-6 -7
report|pronoun|false|acreditar|	4-6 -13
report|pronoun|false|admettre|	1 12	3 -15	4-6 -20	7-12 -9
report|pronoun|false|admitir|	1 14
report|pronoun|false|advertir|	4-6 -16
report|pronoun|false|affirmer|	1 29	3 -15	4-6 -30	7-12 -24
report|pronoun|false|afirmar|	1 13	4-6 -24	7-12 -17
report|pronoun|false|ajouter|	0 -22	1 -23	13+ 8	2 -24	3 -36	4-6 -22	7-12 -29
report|pronoun|false|ammettere|	2 21	4-6 8	7-12 -16
report|pronoun|false|amuser|	3 -19
report|pronoun|false|analyser|	1 11
report|pronoun|false|annoncer|	1 -11	3 -13
report|pronoun|false|antwoorden|	1 -16	2 10
report|pronoun|false|antworten|	13+ -15	3 12	4-6 -11
report|pronoun|false|argumentieren|	3 -16
report|pronoun|false|asegurar|	4-6 -7
report|pronoun|false|asentir|	4-6 -17	7-12 -16
report|pronoun|false|assurer|	1 27	4-6 -20
report|pronoun|false|avouer|	2 -6	3 -19
report|pronoun|false|befinden|	0 18	2 -15	3 -8	4-6 -11
report|pronoun|false|behaupten|	2 9	4-6 -13
report|pronoun|false|bekennen|	1 14
report|pronoun|false|beklagen|	1 11	2 -7	3 -6	4-6 -13
report|pronoun|false|beloven|	3 -14	7-12 -12
report|pronoun|false|berichten|	1 18	4-6 -12
report|pronoun|false|bestrijden|	1 -8
report|pronoun|false|beteuern|	3 -17	4-6 -21	7-12 10
report|pronoun|false|betogen|	0 -13	1 17	13+ -6	4-6 -18	7-12 -15
report|pronoun|false|beweren|	4-6 -19
report|pronoun|false|bieden|	4-6 12
report|pronoun|false|bromear|	1 16	4-6 -14	7-12 -15
report|pronoun|false|calcular|	1 -12
report|pronoun|false|chamar|	1 11	13+ -12	3 -13	4-6 -18	7-12 -22
report|pronoun|false|chiedere|	3 12
report|pronoun|false|comentar|	1 16	4-6 -14
report|pronoun|false|commenter|	4-6 -7
report|pronoun|false|conclure|	13+ -17	2 17	4-6 -20	7-12 -23
report|pronoun|false|confermare|	1 19	7-12 14
report|pronoun|false|confessar|	1 -10	7-12 -15
report|pronoun|false|confier|	1 30	2 9	3 -16	7-12 -12
report|pronoun|false|considerar|	1 13	4-6 -9	7-12 -13
report|pronoun|false|contar|	1 22	4-6 -16	7-12 -12
report|pronoun|false|contestar|	1 -19	13+ -10	2 12	3 10	4-6 -9	7-12 14
report|pronoun|false|contester|	4-6 -15
report|pronoun|false|craindre|	1 12	4-6 -12	7-12 -15
report|pronoun|false|decir|	13+ -10	3 -14	4-6 11	7-12 -30
report|pronoun|false|defender|	4-6 -8
report|pronoun|false|demander|	1 15	13+ -9	2 13	4-6 -16	7-12 -19
report|pronoun|false|dire|	0 14	1 -9	13+ -17	2 6	3 7	4-6 -9	7-12 -36
report|pronoun|false|dizer|	1 -11	13+ -17	2 13	3 -9	4-6 -28	7-12 -15
report|pronoun|false|déclarer|	1 24	2 8	4-6 -13	7-12 -21
report|pronoun|false|détailler|	1 17	3 -9
report|pronoun|false|eisen|	7-12 -6
report|pronoun|false|entender|	1 -16
report|pronoun|false|ergänzen|	1 -13	4-6 -12	7-12 -7
report|pronoun|false|erinnern|	3 -11
report|pronoun|false|erklären|	1 21	3 -14	4-6 -13	7-12 -17
report|pronoun|false|erläutern|	2 -7	4-6 -14
report|pronoun|false|erzählen|	1 32	13+ -15	2 20	3 -9	4-6 -23	7-12 -21
report|pronoun|false|estimer|	1 18	2 -9	4-6 -26	7-12 -20
report|pronoun|false|explicar|	1 11	3 -12	4-6 -17	7-12 -19
report|pronoun|false|expliquer|	1 26	2 -15	3 11	4-6 8	7-12 -22
report|pronoun|false|faire_valoir|	1 17	4-6 -10
report|pronoun|false|fluisteren|	1 15	13+ -7	4-6 -19	7-12 -6
report|pronoun|false|fragen|	1 -12	2 14	3 -16	7-12 11
report|pronoun|false|fügen|	1 18	2 -14	4-6 -13	7-12 -19
report|pronoun|false|garantir|	1 -14	4-6 9	7-12 -16
report|pronoun|false|geben|	1 24	2 -12	3 -18	4-6 -11	7-12 -12
report|pronoun|false|geven|	1 16	4-6 -23
report|pronoun|false|glimlachen|	1 16	2 -11
report|pronoun|false|glisser|	13+ 6	2 19	3 -10	4-6 -14	7-12 -23
report|pronoun|false|grappen|	2 -6	7-12 -20
report|pronoun|false|hablar|	4-6 -15	7-12 -9
report|pronoun|false|halten|	2 11
report|pronoun|false|herinneren|	1 12	3 -15	4-6 -14	7-12 -7
report|pronoun|false|houden|	1 11	3 10	4-6 -16	7-12 -11
report|pronoun|false|indiquer|	0 7	1 21	2 -10	4-6 -17	7-12 -19
report|pronoun|false|insister|	2 11	4-6 -14	7-12 -17
report|pronoun|false|insistir|	1 -16
report|pronoun|false|ironiser|	4-6 -24	7-12 11
report|pronoun|false|juger|	1 13	7-12 -15
report|pronoun|false|jurar|	7-12 -18
report|pronoun|false|jurer|	1 17
report|pronoun|false|klagen|	1 23	4-6 11	7-12 -17
report|pronoun|false|kommentieren|	1 19	2 -19	4-6 -22	7-12 -22
report|pronoun|false|kritisieren|	1 12	7-12 -18
report|pronoun|false|kündigen|	1 12	2 -11	3 -7	4-6 -20
report|pronoun|false|lachen|	1 24	2 -16	7-12 -9
report|pronoun|false|lancer|	2 -9	3 10	4-6 -6	7-12 -14
report|pronoun|false|lassen|	1 14	2 -6	4-6 -8
report|pronoun|false|laten|	1 26	2 -16	4-6 -21
report|pronoun|false|leggen|	1 12	4-6 -19	7-12 -19
report|pronoun|false|lehnen|	0 -17	1 7	7-12 15
report|pronoun|false|lembrar|	1 12	2 -9	4-6 -17	7-12 -23
report|pronoun|false|lâcher|	1 18	2 -11	7-12 -21
report|pronoun|false|mailen|	1 9
report|pronoun|false|meinen|	1 15	2 12	4-6 -13	7-12 14
report|pronoun|false|melden|	1 14
report|pronoun|false|menacer|	4-6 -6
report|pronoun|false|murmeln|	1 -9
report|pronoun|false|negare|	7-12 -7
report|pronoun|false|negar|	4-6 20
report|pronoun|false|nennen|	1 18	2 -12	7-12 -10
report|pronoun|false|nier|	1 7	4-6 -14
report|pronoun|false|noemen|	1 18	7-12 -17
report|pronoun|false|none|	0 -16	13+ -25
report|pronoun|false|noter|	1 13	3 -20	4-6 -19
report|pronoun|false|nuancer|	4-6 -14
report|pronoun|false|observer|	1 16	4-6 -13
report|pronoun|false|ontkennen|	4-6 12
report|pronoun|false|opmerken|	1 12
report|pronoun|false|pedir|	1 9	2 11	4-6 -9	7-12 -18
report|pronoun|false|pester|	1 7	4-6 -17
report|pronoun|false|philosopher|	3 -13
report|pronoun|false|plaider|	1 25	13+ -15	4-6 -17	7-12 -19
report|pronoun|false|plaisanter|	1 23	2 9	3 6	4-6 -25	7-12 -15
report|pronoun|false|poursuivre|	1 -20	2 -19	3 -20	4-6 -6
report|pronoun|false|preferir|	4-6 -14	7-12 8
report|pronoun|false|prometer|	1 -12	4-6 -13	7-12 -16
report|pronoun|false|promettre|	1 19	13+ 14	2 7	7-12 -20
report|pronoun|false|proporre|	2 10	4-6 -13	7-12 -7
report|pronoun|false|préciser|	1 15	2 -24	3 -15	4-6 -27	7-12 -25
report|pronoun|false|prévenir|	1 21	13+ -7	4-6 -14	7-12 -18
report|pronoun|false|querer|	7-12 16
report|pronoun|false|raconter|	13+ -16	2 -18	4-6 -18	7-12 -27
report|pronoun|false|rappeler|	0 -18	1 18	2 -17	3 10	4-6 -20	7-12 -20
report|pronoun|false|reageren|	1 24	2 -11	4-6 -22	7-12 13
report|pronoun|false|rechnen|	1 19	4-6 -12	7-12 -12
report|pronoun|false|reconnaître|	1 -7	2 -21	3 -12	4-6 -18	7-12 -16
report|pronoun|false|recordar|	1 17
report|pronoun|false|regretter|	4-6 -13
report|pronoun|false|rekenen|	1 17	4-6 -13	7-12 -9
report|pronoun|false|relever|	7-12 -10
report|pronoun|false|replicar|	1 -16	4-6 7
report|pronoun|false|reprocher|	1 -9	13+ -10	3 -12	4-6 -15	7-12 -18
report|pronoun|false|responder|	1 -9	13+ -21	2 13	4-6 8	7-12 -19
report|pronoun|false|retorquir|	3 8
report|pronoun|false|ribattere|	4-6 -17
report|pronoun|false|ricordare|	7-12 -15
report|pronoun|false|rir|	4-6 -11	7-12 -22
report|pronoun|false|rispondere|	3 -13	4-6 -22
report|pronoun|false|roepen|	1 -8	2 12	4-6 -6
report|pronoun|false|rufen|	1 8	2 12	3 -16
report|pronoun|false|räumen|	1 14	3 -19	4-6 -15	7-12 -18
report|pronoun|false|réclamer|	4-6 -14
report|pronoun|false|répondre|	1 -11	13+ 19	2 13	3 -31	4-6 21	7-12 -27
report|pronoun|false|résumer|	13+ -19	2 -16	3 -15	4-6 -26	7-12 -31
report|pronoun|false|sagen|	0 13	1 11	13+ -26	2 12	3 -24	4-6 -37	7-12 -16
report|pronoun|false|schrijven|	1 9	13+ -19	3 9
report|pronoun|false|smentire|	1 -17	3 -13
report|pronoun|false|sommen|	4-6 -10
report|pronoun|false|sorrir|	7-12 -22
report|pronoun|false|sostener|	1 11
report|pronoun|false|souhaiter|	1 6	3 -9	4-6 -11	7-12 -13
report|pronoun|false|souligner|	1 18	2 8	3 -8	4-6 -13	7-12 -15
report|pronoun|false|soupirer|	1 20	4-6 -17	7-12 -14
report|pronoun|false|sourire|	1 18	13+ -16	3 8	4-6 -13	7-12 -13
report|pronoun|false|souri|	3 -11	4-6 7
report|pronoun|false|soutenir|	1 19	3 -16	4-6 8	7-12 -13
report|pronoun|false|souvenir|	1 -17	3 -18	4-6 -16	7-12 -15
report|pronoun|false|sprechen|	1 20	7-12 -17
report|pronoun|false|spreken|	7-12 -16
report|pronoun|false|stellen|	0 6	2 11	4-6 -20	7-12 -16
report|pronoun|false|teilen|	1 16
report|pronoun|false|tempérer|	2 9	4-6 -16
report|pronoun|false|tonen|	4-6 -14
report|pronoun|false|trancher|	1 15	2 13	3 -15	4-6 -18	7-12 9
report|pronoun|false|témoigner|	1 22	4-6 -14	7-12 -13
report|pronoun|false|unlisted|	0 19	1 -6	3 12	4-6 -25	7-12 -12
report|pronoun|false|verklaren|	1 18	13+ -12	2 -8	7-12 -14
report|pronoun|false|verlangen|	2 -6	4-6 -13	7-12 -10
report|pronoun|false|verraten|	4-6 -8
report|pronoun|false|versprechen|	1 23	2 -14	3 -12	4-6 -21
report|pronoun|false|vertellen|	1 7	13+ -18	2 7	3 -27	4-6 -34	7-12 -30
report|pronoun|false|verwachten|	4-6 -15
report|pronoun|false|verwijten|	7-12 -16
report|pronoun|false|verzekeren|	1 13	2 7	3 -14	4-6 -21	7-12 -16
report|pronoun|false|vinden|	1 10	2 -12	4-6 -22	7-12 -7
report|pronoun|false|voegen|	1 17	4-6 13	7-12 -22
report|pronoun|false|vragen|	1 8	2 9	3 -18	4-6 -22	7-12 -9
report|pronoun|false|waarschuwen|	3 -16	7-12 -6
report|pronoun|false|werfen|	4-6 -6
report|pronoun|false|widersprechen|	1 15
report|pronoun|false|wijzen|	4-6 -6	7-12 -15
report|pronoun|false|willen|	1 18	4-6 -17
report|pronoun|false|zeggen|	0 9	1 29	13+ 6	2 7	3 -12	4-6 -34	7-12 -20
report|pronoun|false|äußern|	7-12 -12
report|pronoun|false|écrire|	1 30	2 -17	3 -16	7-12 -17
report|pronoun|true|	aankondigen 14	accuser -11	achten -13	aclarar 11	admettre -11	advertir 6	afirmar -7	ajouter 40	ammettere -14	amuser 16	analyser -11	annoncer 16	antwoorden -16	antworten 10	argumentieren 10	asegurar 14	asentir -17	assurer 15	avouer 16	befinden -17	behaupten -9	bekennen -13	beloven 22	berichten -11	bestreiten 13	bestrijden 11	beteuern -10	betonen 17	beweren -10	bieden -9	bromear -13	calcular 20	chamar -15	comentar -6	commenter -9	confermare -14	confessar 13	confier 13	contar 9	contestar 14	contester 18	corriger -13	craindre -13	decir 13	demander -10	dire 25	dizer 15	détailler 16	entgegnen -14	ergänzen 22	erklären -11	erläutern -19	estimer 13	explicar 10	expliquer -16	faire_valoir -14	finden 9	fluisteren -12	geben -23	geven 18	glimlachen -6	glisser -16	grappen -16	gronder -8	hablar 13	halten 17	herinneren 12	houden 11	indiquer 12	insister 18	insistir -11	ironiser 16	juger 6	jurer -18	klagen -20	kommentieren -16	kritisieren 13	kündigen 17	lachen -11	lancer -20	lassen -14	laten -19	leggen 15	lehnen -18	lembrar 15	lâcher 13	mailen 9	marteler 6	meinen -9	melden -15	murmeln 14	negar -22	negare -16	nennen -14	nier -11	noemen -9	noter 6	nuancer 13	observer -16	ontkennen 12	opmerken -10	pedir 7	perguntar -13	pester 11	philosopher 15	plaider -9	pleiten 16	poursuivre 22	precisar 12	preferir 15	prometer 17	promettre -11	préciser 21	querer -20	rappeler 12	reageren -9	rechnen -16	reconnaître 12	recordar -15	regretter 15	relever 9	replicar 13	reprocher 11	responder 8	retorquir -17	ribattere -15	ricordare 10	rir -19	rispondere -12	roepen -10	rufen 16	räumen 24	réclamer 18	répliquer -9	répondre -20	résumer 6	sagen -28	schrijven -11	sommen -14	sorrir -12	sostener -10	souffler -19	souhaiter 17	souligner -6	soupirer -16	souri -14	sourire -19	soutenir -14	souvenir 7	spreken 8	stellen -14	tempérer 9	trancher -24	témoigner -15	unlisted -21	verklaren -17	verlangen 22	vermuten 13	verraten 10	versichern 16	versprechen -20	vertellen -17	vervolgen 15	verwachten 15	verwijten 11	vinden -18	voegen -12	werfen 22	willen -9	zeggen -13	äußern 14	écrire -19
report|pronoun|true|aankondigen|	1 14
report|pronoun|true|admettre|	3 -8
report|pronoun|true|affirmer|	1 28	2 -13	3 -12
report|pronoun|true|ajouter|	1 33	3 22	4-6 12
report|pronoun|true|amuser|	3 16
report|pronoun|true|analyser|	3 -11
report|pronoun|true|annoncer|	2 14
report|pronoun|true|antwoorden|	1 -8
report|pronoun|true|antworten|	4-6 -19
report|pronoun|true|asegurar|	2 15
report|pronoun|true|asentir|	1 -17
report|pronoun|true|assurer|	1 16	2 -18	3 -6
report|pronoun|true|avouer|	1 18
report|pronoun|true|bekennen|	2 -13
report|pronoun|true|beloven|	1 18
report|pronoun|true|benadrukken|	1 18
report|pronoun|true|berichten|	4-6 -10
report|pronoun|true|betonen|	1 17
report|pronoun|true|beweren|	3 -10
report|pronoun|true|calcular|	1 20
report|pronoun|true|comentar|	4-6 -6
report|pronoun|true|confessar|	4-6 13
report|pronoun|true|confier|	1 12	2 7	3 10	4-6 -14
report|pronoun|true|contar|	2 11	3 -6
report|pronoun|true|contestar|	1 -13	3 13	4-6 -17
report|pronoun|true|corriger|	4-6 -13
report|pronoun|true|decir|	1 10	7-12 13
report|pronoun|true|demander|	1 17	4-6 -13
report|pronoun|true|dire|	1 28	2 10	3 -17	4-6 -36	7-12 17
report|pronoun|true|dizer|	1 10	3 13	4-6 9	7-12 -22
report|pronoun|true|déclarer|	4-6 -12	7-12 -6
report|pronoun|true|détailler|	1 17
report|pronoun|true|eisen|	1 12
report|pronoun|true|entgegnen|	4-6 -14
report|pronoun|true|erklären|	1 17
report|pronoun|true|erläutern|	4-6 -14
report|pronoun|true|erzählen|	2 -8	4-6 6
report|pronoun|true|estimer|	1 20	2 -12
report|pronoun|true|explicar|	1 13	2 -6
report|pronoun|true|expliquer|	2 -15	4-6 -19
report|pronoun|true|faire_valoir|	3 -14
report|pronoun|true|fragen|	4-6 -11
report|pronoun|true|fügen|	4-6 -16
report|pronoun|true|geben|	4-6 -13	7-12 -10
report|pronoun|true|geven|	2 15
report|pronoun|true|grappen|	3 -15
report|pronoun|true|halten|	1 19
report|pronoun|true|houden|	1 13
report|pronoun|true|indiquer|	1 19	2 -11	3 -13
report|pronoun|true|insister|	1 10
report|pronoun|true|insistir|	3 -11
report|pronoun|true|juger|	4-6 -7
report|pronoun|true|klagen|	2 -17	3 -16
report|pronoun|true|kündigen|	1 22
report|pronoun|true|lachen|	4-6 -10
report|pronoun|true|lancer|	1 21	3 -14	7-12 -17
report|pronoun|true|laten|	2 -15	3 -12
report|pronoun|true|leggen|	1 13	2 16
report|pronoun|true|lâcher|	1 19	2 -7
report|pronoun|true|meinen|	1 -6	3 -7
report|pronoun|true|murmeln|	2 14
report|pronoun|true|negar|	2 -20
report|pronoun|true|nennen|	4-6 -14
report|pronoun|true|nier|	2 -11
report|pronoun|true|none|	0 14	1 13	13+ 11	2 -16	3 -29	7-12 7
report|pronoun|true|noter|	2 -14	3 13
report|pronoun|true|opmerken|	2 -10
report|pronoun|true|pedir|	1 8
report|pronoun|true|plaider|	4-6 -6
report|pronoun|true|pleiten|	1 16
report|pronoun|true|poursuivre|	1 22
report|pronoun|true|preferir|	3 15
report|pronoun|true|promettre|	1 18	2 -11	3 -10	4-6 -15
report|pronoun|true|préciser|	1 18	2 13	3 -18
report|pronoun|true|prévenir|	4-6 -12
report|pronoun|true|raconter|	1 20	2 -10	3 -29	4-6 -14	7-12 -6
report|pronoun|true|rappeler|	1 15	3 -13	4-6 -18
report|pronoun|true|reageren|	3 -8	4-6 -9
report|pronoun|true|rechnen|	4-6 -14
report|pronoun|true|reconnaître|	3 -14
report|pronoun|true|recordar|	4-6 -14
report|pronoun|true|regretter|	1 15
report|pronoun|true|rekenen|	4-6 -13
report|pronoun|true|reprocher|	2 -18
report|pronoun|true|responder|	1 -17	2 -17	4-6 -17	7-12 14
report|pronoun|true|ribattere|	1 -15
report|pronoun|true|roepen|	4-6 -8
report|pronoun|true|rufen|	1 15
report|pronoun|true|räumen|	1 20	3 19
report|pronoun|true|réclamer|	1 19
report|pronoun|true|répondre|	1 -12	2 -10	4-6 -14
report|pronoun|true|résumer|	4-6 15
report|pronoun|true|sagen|	1 24	2 -28	3 -13	4-6 -25	7-12 -20
report|pronoun|true|schrijven|	2 -15
report|pronoun|true|sostener|	4-6 -10
report|pronoun|true|souffler|	3 -18
report|pronoun|true|souhaiter|	1 18
report|pronoun|true|souligner|	3 -11
report|pronoun|true|sourire|	1 -6
report|pronoun|true|soutenir|	1 -8
report|pronoun|true|stellen|	3 -12
report|pronoun|true|trancher|	1 -21
report|pronoun|true|unlisted|	2 -16	4-6 -19	7-12 -20
report|pronoun|true|verklaren|	2 -16
report|pronoun|true|verlangen|	1 22
report|pronoun|true|vermuten|	1 13
report|pronoun|true|versichern|	1 16
report|pronoun|true|versprechen|	2 -15	3 -12
report|pronoun|true|vertellen|	3 -16	4-6 -19
report|pronoun|true|vervolgen|	1 15
report|pronoun|true|verwachten|	1 16
report|pronoun|true|vinden|	2 -15	3 -14
report|pronoun|true|voegen|	1 20	4-6 -15
report|pronoun|true|waarschuwen|	2 -9
report|pronoun|true|werfen|	1 17
report|pronoun|true|wijzen|	1 17
report|pronoun|true|zeggen|	1 17	2 -19	3 -17	4-6 -15	7-12 -17
report|pronoun|true|écrire|	1 17	2 -16	3 -18	4-6 -19
report|role|0|	accusare 10	aceitar -12	achar -19	aclarar -17	acrescentar 23	adelantar -7	adiantar 19	admitir 9	advertir 8	affermare 7	affirmer -10	afirmar 10	agacer 17	agregar -12	ajouter -13	alertar 21	ammettere -12	amuser 17	analysieren 8	annoncer -12	annunciare -12	anticipare -10	antwoorden 12	anunciar 22	apostillar 11	appeler 10	apuntar -9	assegurar 10	assicurare -9	assurer 13	atribuir -11	attendre -19	attribuer 13	attribuire -11	avancer -8	añadir -7	balayer -15	bautizar -18	begründen -15	behaupten 9	bekennen 18	beloven 8	bemängeln -15	benadrukken 11	berichten -31	bescheinigen -19	bestreiten 7	bestätigen -19	beteuern 17	betonen 10	bevestigen -22	beweren -16	bezweren 19	bitten -22	brummen -8	calcular 12	calculer 12	calificar 7	celebrar -18	chamar -19	chiedere -20	citar -6	classificar -18	commenter 12	completar -9	concluir -22	conclure 18	concordar -24	concéder -22	confermare -12	confesar 24	confessare -16	confidare -14	confidenciar -10	confirmar -31	confirmer -15	considerar -16	consigliare -14	constater -17	contar -8	contestar -32	contestare 12	contester -20	contrapor -16	corregir -20	corriger 10	corrigir -11	creer 9	crier -12	criticar -11	croire -17	danken 6	decir -6	declarar 7	defender 15	demander -19	dementieren -18	denunciar 14	descartar 23	descrever -16	desmentir -8	destacar -12	detalhar 20	detallar 25	devolver -17	dichiarare 8	difendersi 14	dreigen -12	déplorer -13	elogiar -18	elogiare 9	emporter -17	erkennen -20	erklären 32	erläutern 9	erwidern -26	erzählen 13	escludere 16	escribir -16	escusar 19	esprimere -12	estimar 12	estimer 7	exclure 23	excuser -19	exiger 22	exigir -18	explicar 11	expliquer 13	expresar 7	exprimer -16	falar -29	finden 12	fordern -12	formulieren -15	fragen -14	frisar 18	fügen 12	garantir 7	garantire -20	geben 9	gestehen 19	geven -19	giudicare -14	glisser -37	gracejar 25	grappen 8	grincer -10	gritar -9	hablar -8	heißen -27	houden -30	imager -10	indicar 12	indicare -17	indiquer -6	informar -9	informare -16	insistir 15	interroger 11	invitar -17	invocar -15	invoquer -9	ironiser 18	juger -19	jurer -9	justificar -15	justifier -17	klagen -7	knikken -15	kontern -18	kritisieren -18	kündigen 15	lachen 6	lamentar -14	lamentarse -8	laten -19	lehnen -18	lembrar 9	limitar -22	llamar -15	loben -12	luiden -25	maintenir -18	mandar -22	manifestar -22	mantener -14	meinen 24	melden -9	menacer 12	mopperen 20	mostrar -18	motivare 13	murmurer -11	negar -11	negare -11	nier -15	noemen -10	none -16	notar 6	noter 8	notieren 15	obiettare -26	observar 17	ontkennen 6	osservare -14	parlare -14	parler -22	pensare -19	perguntar -29	persifler -11	pester 12	plaider 8	pleiten 7	plädieren 14	poursuivre -15	precisar 21	preciseren -17	preferir -15	preguntar -21	prevedere 10	prometer -18	promettre 11	proponer -25	proporre -8	proposer 10	préciser 34	prédire -19	préférer -20	prévoir -18	publicar -18	puntualizar -10	puntualizzare 20	qualifier -16	queixar -19	quejar -19	quejarse -7	querer -21	raccontare -9	raconter 11	rappeler 31	raten -9	raunen -9	reageren 14	rebater -11	rechazar -34	rechnen -16	reclamar 7	recomendar -7	reconhecer 7	reconocer 12	recordar -10	rectifier -19	recusar 14	redouter -19	refuser -18	registrar 9	rekenen 6	relativiser -13	relever 22	remeter -10	reprendre 22	reprochar -24	reprocher 6	requérir -21	respingere -21	responder -15	ressalvar 15	resumir 8	revelar -8	ribadire -22	ribattere 19	riconoscere -13	ricordare 25	riferire -12	rigoler -7	ringraziare -15	rir 18	rire 8	rispondere -26	rivendicare 11	rufen 8	répondre -11	répéter 20	résumer -18	rétorquer 7	sagen 18	sapere -19	schildern -14	schimpfen 17	schließen -13	schreiben 10	schrijven -9	scrivere -16	señalar 18	sluiten 8	smentire -23	soltar -16	sorrir 8	sostener -6	sostenere 7	sottolineare 18	souffler 10	souhaiter 25	souligner 9	soupirer 9	soutenir -26	souvenir 16	spiegare 20	spotten -15	sprechen -16	stehen -24	stellen 37	sturen -12	sublinhar 19	suggérer -20	suspirar -16	sussurrare 11	sustentar -24	tabler -7	tachar -15	terciar -15	tonen 19	trancher 6	trouver -15	témoigner -7	unlisted -8	valutare -14	vatten 18	ver -18	verklaren -13	verlauten -21	vermuten -16	verraten 14	versichern 20	versprechen -14	verwachten 18	verweisen -25	verwijten 15	verzekeren 8	vinden -13	voir -18	vouloir -7	vragen -31	vrezen -17	warnen -17	weigeren -16	weisen -9	werfen -19	weten -17	widersprechen -17	wijzen -7	wollen -9	zanjar 7	zeggen -7	zitieren -12	zuchten -12	écrire 30	énumérer 7	évoquer -25
report|role|1|	accusare -14	aceitar 14	achar -12	aclarar -23	acrescentar -23	acusar -14	adelantar -15	adiantar -15	admitir -9	advertir -30	affirmer -13	afirmar 8	agacer -16	aggiungere -36	agregar 12	ajouter 20	alegar -11	alertar -17	amuser -20	analysieren 8	annoncer -32	anticipare 11	antworten -19	anunciar -30	apelar -14	apostillar -17	appeler -18	argumentar -18	asegurar -11	assegurar -16	assicurare 10	atribuir -8	attendre -7	attribuer -13	attribuire -9	avisar 12	añadir 7	bautizar 11	begründen 8	behaupten -20	bekennen -15	beloven -18	bemängeln -18	benadrukken -18	bescheinigen -14	bestätigen -17	beteuern -20	betonen 8	bevestigen -25	bezweren -20	bitten -20	brincar 8	bromear 14	brummen -19	calculer -16	calificar -16	celebrar -20	chamar -12	chiarire -9	chiedere 7	citar -18	classificar -14	comentar 11	commentare 8	commenter -21	completar -17	conceder -17	concluir -26	conclure -6	concordar -21	confermare 9	confesar -11	confessare -20	confidare -17	confidenciar -17	confier -28	confirmer -12	considerar -25	consigliare -15	constater -14	contestare -18	contester -10	contrapor 8	corregir 9	corriger -18	corrigir 16	creer -26	crier -16	criticar -17	croire -7	danken -17	declarar -31	defender -16	definire -24	descartar -21	destacar -19	detalhar -14	detallar -15	devolver 12	difendersi -18	dizer -20	drohen -11	déclarer -20	défendre 7	démentir -28	déplorer -15	elogiar -23	elogiare -21	emporter 13	erinnern -19	erkennen 10	erklären -15	erläutern -21	escludere -24	escrever -22	escribir 14	escusar -8	esprimere -20	estimar -11	evitar -14	exclure -26	excuser -19	exiger -20	exigir -26	explicar 7	expliquer 6	expresar -18	exprimer -17	faire_valoir -32	falar -37	finden -16	fordern -14	formulieren -16	fragen -20	frisar -14	fügen 14	garantir -16	garantire 8	geben -9	gestehen -30	geven -18	giudicare -16	giurare 7	glisser -11	gracejar -17	grappen -13	grincer 8	gritar -25	hablar -34	halten 14	heißen -31	indicar -26	indicare -19	indiquer -31	informar -19	informare -18	insister 11	insistere -14	insistir -27	interroger -25	invitar -23	invitare -11	invocar -19	invoquer -18	ironiser 8	ironizar 8	juger 9	jurer 9	justificar -17	justifier 10	knikken -15	kontern -15	kritisieren -17	kündigen -27	lachen -19	lamentar -21	lamentarse -17	lancer 19	lassen 10	laten -18	lehnen 12	lembrar 9	ler 10	llamar -14	luiden 11	lâcher -22	maintenir 13	mandar 9	manifestar -18	mantener 13	matizar 10	melden 6	menen 12	minacciare -14	mopperen -23	mostrar 11	motivare -17	murmurer -16	negar 17	negare -23	nennen -23	nier 13	noemen -23	none -18	notar -16	notieren -17	obiettare 20	observar -17	ontkennen 10	osservare 12	parlare -16	parler -20	pedir -26	pensare -15	perguntar -24	persifler -10	pester -12	plaider -27	pleiten -20	plädieren 9	precisar -15	precisare -33	preciseren 12	preguntar -21	prevedere -18	prometer -38	promettere -19	proponer -12	proporre 8	prédire 14	préférer -19	prévenir -19	prévoir -19	puntualizar -16	puntualizzare -14	quejar 12	quejarse -12	querer -21	raconter 7	rappeler -14	raten -13	raunen -14	reageren 9	rebater -23	rechazar 6	rechnen -21	reclamar -24	recomendar -15	reconhecer -21	reconnaître -11	reconocer -7	recordar 13	rectifier 6	recusar -20	redouter -15	referir -26	refuser 21	regretter -12	reiterar -17	rekenen -16	relativiser -9	remeter -21	replicar -26	reprendre 8	reprochar -16	reprocher -14	requérir -17	respingere 12	responder -16	ressalvar -15	resumir -28	revelar -19	ribadire 13	ribattere -15	riconoscere -14	ricordare -28	riferire -33	rigoler 6	ringraziare 11	rir -17	rispondere 11	rivendicare -10	roepen -20	rufen -12	räumen -17	réclamer -6	répéter -13	résumer -18	rétorquer -22	sagen -17	saluer -10	sapere -28	scherzare 8	scherzen 7	schließen -20	schreiben -27	schrijven -9	scrivere 13	sentenciar -17	sluiten -21	smentire -6	solicitar -14	soltar -14	sorrir -10	sostener -10	sottolineare -24	souffler -18	souhaiter -14	souligner -26	soupirer 8	souri 8	soutenir -23	souvenir -24	spiegare -10	spotten 12	spreken -28	staan -33	stehen -20	stellen -29	sturen -15	sublinhar -17	suggérer -17	suspirar -17	sustentar -31	tachar -13	teilen -28	tempérer 6	terciar -16	tonen -20	trancher -17	trouver 17	témoigner -19	valutare -11	vatten -20	ver 12	verklaren 12	verlauten -20	vermuten -15	verraten -21	versichern -25	versprechen -19	vertellen -33	verwachten -16	verwijten -18	verzekeren -18	vinden 7	voir -6	vouloir 11	vragen 6	vrezen -17	warnen 8	weigeren 10	weisen -28	werfen -16	weten -22	widersprechen -19	wijzen 11	wollen -26	zanjar -18	zitieren -13	ärgern 14	écrire 11	énumérer -19	évoquer -28
report|role|2|	accusare -13	achar 13	aclarar 9	acrescentar -17	acusar 10	adelantar -18	adiantar -11	admettre -17	admitir -29	advertir -22	affermare -25	affirmer -33	afirmar -14	agacer -15	aggiungere -39	agregar -18	ajouter -21	alertar -15	ammettere 9	amuser -16	analysieren -15	annoncer 8	annunciare -12	anticipare -12	antwoorden 10	antworten -19	anunciar -23	apelar -14	apostillar -16	appeler -22	apuntar 10	argumentar -16	asegurar -9	assegurar -18	assicurare -28	attendre -24	attribuer -16	attribuire -13	añadir -20	begründen 13	bekennen -21	beloven -19	bemängeln -17	benadrukken -15	berichten -35	bescheinigen -15	bestreiten -27	bestätigen -16	beteuern 7	betonen -26	bevestigen -21	bezweren -14	bitten -21	brincar 9	bromear -19	brummen -21	calcular -17	calculer -19	calificar -23	celebrar 19	chiarire -26	chiedere -41	citar -17	classificar -21	comentar -30	commentare -33	commenter -27	concluir -22	conclure -21	concordar -20	concéder -18	confermare -27	confessare -20	confidenciar -21	confier -9	confirmer -10	considerar -29	consigliare -14	constater -20	contestar -29	contester 21	contrapor -18	corregir 9	corriger -16	corrigir 13	creer -16	crier -20	criticar -13	croire -14	danken -20	decir -7	declarar -27	defender -23	demander 6	dementieren -18	denunciar -25	descartar -16	desmentir 11	detalhar -11	detallar -13	devolver -20	dichiarare -25	difendersi -14	dire -17	dizer 9	drohen -12	déclarer 17	démentir -32	elogiar 13	elogiare 12	emporter -14	erinnern -22	erkennen -23	erklären -24	erläutern -19	erwidern 12	erzählen -29	escludere -24	escribir -10	escusar -6	esprimere -15	estimar -10	estimer -27	evitar -17	exclure -21	exiger -17	exigir -31	explicar 9	expliquer -36	expresar -15	exprimer -17	faire_valoir -34	finden -15	fordern -13	formulieren -17	fragen -17	frisar -13	fügen -27	garantir -31	garantire -18	geben -20	gestehen -26	geven -17	giudicare -24	giurare -20	glisser -30	gracejar -18	grincer -18	gritar -17	hablar -23	halten -36	heißen -24	houden -23	indicar -22	indicare -18	indiquer -31	informar -6	informare -21	insister -17	insistere -20	insistir -32	invitar 12	invitare 9	invoquer 8	ironiser -26	ironizar -16	juger -19	jurer -22	justificar -16	klagen -15	knikken -13	kontern 10	kritisieren -17	kündigen -29	lachen -23	lamentarse 20	lancer -22	lassen -27	laten -24	lembrar -31	limitar 12	llamar -17	loben 14	luiden -20	lâcher -20	maintenir -16	mandar -14	manifestar -17	mantener -18	matizar -16	meinen -18	melden -34	menacer -19	menen -17	minacciare -14	negare -31	nennen 12	nier -20	noemen -27	notar -14	noter -17	obiettare -19	observar -18	ontkennen -28	osservare -13	parlare -43	parler -19	pedir -53	pensare 13	perguntar -26	persifler -19	pester -17	plaisanter -22	pleiten -27	poursuivre -17	precisar -20	precisare -13	preciseren -24	preferir -38	prevedere -16	promettre -19	proponer -25	proporre -16	proposer -17	préciser -18	prédire -16	préférer 12	prévenir 8	prévoir -18	puntualizar 13	puntualizzare -15	quejar -14	querer -18	raconter -25	rappeler -38	raten -11	raunen -12	reageren -27	rechazar 6	rechnen -17	reclamar -18	recomendar 13	reconhecer -21	reconocer -26	recordar -30	rectifier -13	recusar -18	referir -16	refuser -16	regretter 7	reiterar -16	rekenen -16	relatar -39	relativiser -15	relever -21	remeter -24	replicar 6	reprendre -25	reprochar -22	reprocher -12	requérir -16	respingere -21	ressalvar -15	resumir -20	revelar -24	ribadire -15	ribattere -16	riconoscere -16	ricordare -32	riferire -33	rigoler -27	rir -13	rispondere -13	rivendicare -15	roepen -16	rufen -18	réagir 18	réclamer -23	répondre -24	répéter -10	résumer -24	rétorquer 13	sagen -28	saluer -6	sapere -21	scherzare -21	scherzen -21	schildern -14	schimpfen -19	schrijven -28	scrivere 23	sentenciar 10	señalar -29	sluiten -21	smentire -25	soltar -15	sorrir -19	sottolineare -23	souffler -18	souhaiter -24	souligner 8	soupirer -26	souri -21	sourire -25	souvenir -22	spiegare -29	spotten -16	sprechen -29	spreken -27	staan -27	stehen -19	stellen -27	sturen -19	sublinhar -23	suspirar 12	sussurrare -14	sustentar -23	tabler -12	tachar -13	tagliare -29	teilen -28	temer -16	tempérer -15	terciar -16	tonen -23	trancher -18	trouver -16	témoigner -19	unlisted 8	valutare -14	vatten -18	ver -27	verklaren -11	verlauten -26	vermuten 10	verraten -20	versichern -17	vertellen -37	verwachten -19	verweisen -12	verwijten -18	vinden -29	vouloir -14	vragen -23	vrezen -19	warnen -19	weisen -24	werfen -19	widersprechen -18	wijzen -17	willen -35	wollen -22	zanjar -15	zeggen -8	zitieren -16	zuchten -21	ärgern -13	écrire -30	énumérer 12	évoquer -21
report|role|3|	achar -32	aclarar -39	acrescentar -26	adiantar -24	admettre -33	admitir -28	advertir -21	affermare -20	affirmer -37	afirmar -7	agacer -15	aggiungere 10	agregar -28	ajouter -30	alegar -41	alertar -35	ammettere -6	amuser -26	annoncer -38	anticipare -26	anunciar -12	appeler -33	apuntar -35	asegurar 9	assicurare -59	assurer -32	attendre -33	attribuer 14	attribuire -24	avisar -51	añadir -31	begründen -15	beloven -36	bemängeln -25	benadrukken -41	berichten -12	beteuern -25	betonen -35	bevestigen -8	bitten -29	brincar -44	bromear -39	calcular -32	calificar -29	celebrar -38	chiarire -10	chiedere -41	citar -40	comentar -8	commenter -28	concluir -27	conclure -24	concordar -37	concéder -25	confermare -20	confessare -30	confidenciar -14	confirmar -61	consigliare -26	constater -28	contar -14	contester 6	creer -33	criticar -37	croire -29	decir -58	declarar 13	defender -10	definire -27	demander -17	dementieren -38	denunciar -51	desmentir -27	devolver 10	difendersi -13	dire -15	dizer -44	drohen 11	déclarer 6	démentir 6	elogiare -30	erinnern -30	erklären -55	erläutern -25	erzählen -36	escludere -35	escrever -6	escusar -20	esprimere -32	estimar -28	evitar -26	exclure -48	exiger -25	exigir -15	explicar -28	expresar -21	exprimer -25	faire_valoir -29	falar 20	finden -25	formulieren -31	fügen -31	geben -31	gestehen -26	geven 12	giudicare -32	glisser -48	gracejar -39	grincer -45	gritar -34	hablar -46	halten -47	heißen -34	indicar -51	indicare -35	indiquer -34	informar -11	informare 18	insistere -17	invitar 8	invitare -16	ironiser -49	ironizar -48	juger -19	jurer -38	klagen 7	knikken -31	kontern -22	kritisieren -38	kündigen -30	lachen 9	lancer 11	lassen -26	laten -35	lembrar -48	loben -37	luiden -41	lâcher -36	maintenir -26	manifestar 12	mantener 6	matizar -18	meinen -39	melden -13	menacer -21	menen -32	mostrar -32	negar -19	nennen -28	nier 6	noemen -37	notar -29	noter -23	obiettare 11	observar -19	ontkennen 8	osservare -26	parler -34	pensare -24	perguntar 16	pester -26	plaider -43	plaisanter -25	pleiten -27	plädieren -14	poursuivre -20	precisar -35	precisare -15	preferir 16	preguntar -40	prevedere -36	prometer -8	promettere -21	proporre -30	proposer -40	préciser -29	prédire -37	prévoir -26	puntualizar -23	puntualizzare -14	quejar -23	querer 6	raccontare -29	raconter -18	rappeler -10	raten -14	raunen -17	reageren 9	rebater 12	rechazar 10	rechnen -33	reclamar -45	recomendar -29	reconhecer -23	reconnaître -44	reconocer -6	recordar -52	recusar -39	referir -23	refuser -23	regretter -31	reiterar -22	relatar -48	relativiser -27	relever -36	remeter 18	replicar 11	replicare 8	reprendre -18	reprochar -26	reprocher -18	ressalvar -22	resumir -31	ribattere 8	ricordare -41	riferire -19	rigoler 8	rir -24	rispondere 17	rivendicare -22	roepen -18	rufen -24	réagir -17	réclamer -16	répondre 6	résumer -19	rétorquer -43	sagen -21	saluer -21	sapere -13	scherzare -36	scherzen -40	schimpfen -24	schreiben -13	schrijven -35	scrivere -29	sentenciar -31	señalar -40	sluiten -26	soltar 6	sostener -7	souffler 9	souhaiter -22	souligner -35	soupirer 6	sourire -37	souvenir -29	spiegare -34	spreken -63	staan -44	stellen -41	sturen -22	sublinhar -38	suspirar -25	sussurrare -17	tabler 9	tachar -30	tagliare -35	teilen -38	temer -34	tempérer -33	tonen -29	témoigner -28	unlisted -10	vatten -42	ver -38	verklaren -30	verlauten -35	vermuten -16	verraten -20	versichern -34	versprechen 15	vertellen -54	verwachten -22	verweisen -36	verwijten -24	vouloir -26	vragen -53	vrezen -33	warnen -25	widersprechen -28	willen -15	wollen -11	zanjar -16	zuchten -30	écrire -30	énumérer -28	évoquer -34
report|role|false|	accusare -8	aceitar 12	aclarar -18	acrescentar -26	adelantar -24	adiantar -29	admettre -22	admitir -10	advertir -7	affermare -8	affirmer -18	agacer -15	ajouter -35	alertar 13	amuser -8	analysieren 12	annoncer -17	annunciare -8	antwoorden 15	anunciar -17	apelar -40	apostillar 10	appeler -43	assegurar -35	assicurare -28	assurer 11	attendre -47	attribuer 6	attribuire -30	avancer -8	añadir -11	balayer -19	bautizar -9	begründen 12	behaupten 6	bekennen -25	beloven -15	bemängeln -32	benadrukken -15	bescheinigen -25	bestätigen -53	beteuern 12	bevestigen -17	bitten -29	calcular -16	calificar -30	celebrar -12	chiedere -28	citar -25	classificar -23	commentare 22	commenter -16	completar -24	conceder 8	concluir -28	concordar -36	concéder -16	confermare -32	confesar 20	confessare -38	confidare -25	confidenciar -29	confirmar -39	confirmer -20	considerar -13	consigliare -22	constater -29	contestar -11	contestare -28	contester 16	contrapor 12	corrigir 24	creer -19	criticar -21	croire -34	decir -12	declarar 7	defender 8	definire -21	dementieren -10	descartar 7	descrever -19	destacar -20	detalhar 13	detallar -16	dichiarare 6	difendersi 12	dizer -13	déclarer -12	défendre 10	démentir -9	déplorer 9	elogiar -7	elogiare 11	erinnern -14	erkennen 8	erklären 16	erläutern 15	erzählen 6	escludere -38	escrever -6	escribir 12	esprimere -27	estimer 12	evitar -10	exclure -10	excuser -19	exiger -12	exigir -23	explicar 9	expliquer 12	expresar -13	exprimer -32	faire_valoir -22	falar -11	finden -22	fordern -30	formulieren -22	fragen -10	frisar 9	fügen 6	garantir -13	garantire -6	gestehen 8	giudicare -36	glisser -31	gracejar 8	gritar -37	hablar -25	heißen -32	houden -7	imager 11	indicar -11	indicare -27	indiquer -28	informare 10	insister -14	insistere -31	insistir -13	interroger -7	invitar 9	invitare -25	invocar -20	invoquer 10	ironiser 15	juger 7	jurer -14	justificar -10	klagen 9	knikken -33	kritisieren -28	kündigen -21	lamentar -8	lancer 8	laten -25	lembrar 7	ler -6	llamar -31	lâcher -26	matizar -13	meinen 11	menacer -23	minacciare -18	murmurer -16	nier 18	noemen -37	none -14	notar 11	noter -11	ontkennen 12	osservare 10	parlare -28	parler -38	pedir -11	pensare -34	persifler -28	pleiten -31	plädieren -15	poursuivre -31	preciseren 8	preferir 9	preguntar -26	prevedere -35	prometer -14	promettere -8	promettre 14	proponer -10	proporre -11	proposer -35	préciser -16	prédire -38	prévenir 15	prévoir -35	publicar -25	quejar -22	quejarse -7	querer -12	rappeler 9	raten -12	raunen -25	reageren 22	rebater 8	rechazar 6	rechnen -28	reclamar -8	reconhecer -13	reconocer 8	recordar -19	rectifier -16	recusar -23	redouter -21	referir -22	refuser -20	reiterar -28	relatar -11	relativiser -24	relever -17	replicar 8	replicare 13	reprendre 9	reprochar -32	reprocher -24	requérir -33	responder 6	resumir -11	ribattere 12	riconoscere -12	ricordare -54	riferire -10	ringraziare 11	rir 6	rire 11	rivendicare -23	rufen -9	räumen -6	réagir 14	réclamer -19	répondre 9	répéter 7	résumer -31	rétorquer 9	saluer -32	sapere -17	scherzare 7	schildern -18	schimpfen 11	schließen -39	schrijven -17	sluiten -27	smentire -6	solicitar -27	sostener -16	sostenere 15	sottolineare 17	souffler 9	souhaiter -14	soupirer 13	souvenir -21	sprechen 10	spreken -16	staan -43	stehen -14	stellen 8	sturen -22	sublinhar -11	suggérer -35	sussurrare 9	sustentar -20	tabler 6	tachar -30	teilen -25	temer -38	tonen 13	témoigner -8	unlisted 7	valutare -6	vatten 7	verlauten -42	vermuten -17	verraten 9	versichern 7	vertellen -20	verwachten 12	verweisen -16	verwijten -29	verzekeren 8	voir -21	vouloir 17	vragen -10	vrezen -24	werfen -29	weten -21	widersprechen -31	wijzen 8	willen -31	wollen -23	zanjar -11	zeggen 9	zitieren -23	zuchten -12	ärgern 14	écrire 21	énumérer 13	évoquer -42
report|role|false|aceitar|	4-6 -21
report|role|false|achar|	13+ 8	4-6 -15	7-12 -20
report|role|false|aclarar|	1 -13	2 -20	3 -20	7-12 -26
report|role|false|acrescentar|	4-6 -24
report|role|false|acusar|	0 -19	1 11	4-6 11	7-12 -24
report|role|false|adelantar|	3 -14
report|role|false|adiantar|	2 -9	4-6 -16	7-12 -20
report|role|false|admettre|	2 -14	3 -19	4-6 -19	7-12 -25
report|role|false|admitir|	1 10	13+ -36	3 -25	4-6 -30	7-12 -39
report|role|false|advertir|	1 14	3 -19	4-6 -30	7-12 -16
report|role|false|affermare|	2 10	4-6 -25	7-12 -21
report|role|false|affirmer|	1 6	2 -22	3 -27	4-6 -37	7-12 -22
report|role|false|afirmar|	13+ -30	2 16	4-6 -40	7-12 -41
report|role|false|agacer|	3 -15	4-6 -14
report|role|false|aggiungere|	1 -17	13+ -21	2 -21	3 -25	7-12 9
report|role|false|agregar|	7-12 -22
report|role|false|ajouter|	1 -23	2 -13	3 -19	4-6 -23
report|role|false|alegar|	2 -13	7-12 -27
report|role|false|alertar|	1 18	3 -15	4-6 -27	7-12 -23
report|role|false|ammettere|	2 -21	3 -20	4-6 -21
report|role|false|amuser|	1 7	3 -9	4-6 -20	7-12 -24
report|role|false|analysieren|	1 15	4-6 -15
report|role|false|annoncer|	0 -34	2 7	3 -19	4-6 -34	7-12 6
report|role|false|annunciare|	0 -19	1 -19	4-6 6	7-12 -8
report|role|false|anticipare|	4-6 -16	7-12 -21
report|role|false|antwoorden|	1 12	2 9	4-6 -20
report|role|false|antworten|	4-6 -16	7-12 -30
report|role|false|anunciar|	1 8	13+ -23	2 -15	3 -23	4-6 -34
report|role|false|apelar|	2 -15
report|role|false|apostillar|	3 -19	4-6 -31	7-12 8
report|role|false|appeler|	2 -10	3 -16	4-6 -22	7-12 -29
report|role|false|apuntar|	1 -10	2 -26	3 15	7-12 -10
report|role|false|argumentar|	3 -15	4-6 -24	7-12 13
report|role|false|asegurar|	1 -9	2 -15	4-6 -16	7-12 9
report|role|false|assicurare|	1 -13	13+ -16	2 -41	3 7	4-6 -35	7-12 -40
report|role|false|assurer|	1 11	2 7	3 -33	7-12 -19
report|role|false|atribuir|	13+ -31	2 16	3 -21	4-6 8	7-12 -38
report|role|false|attendre|	13+ -16	2 -14	3 -22	4-6 -26	7-12 -28
report|role|false|attribuer|	3 -13	4-6 10
report|role|false|attribuire|	1 -14	4-6 -17	7-12 -18
report|role|false|avisar|	1 8	13+ -28	4-6 -27	7-12 -43
report|role|false|añadir|	13+ -18	4-6 -28	7-12 -25
report|role|false|balayer|	4-6 -8
report|role|false|begründen|	2 7	3 10
report|role|false|bekennen|	2 -14
report|role|false|beloven|	4-6 -16	7-12 -18
report|role|false|bemängeln|	1 -22	2 -24
report|role|false|benadrukken|	4-6 -28	7-12 -32
report|role|false|berichten|	0 -29	2 -39	3 -10	4-6 -39
report|role|false|bescheinigen|	3 -19
report|role|false|bestreiten|	1 10	2 -17	7-12 -18
report|role|false|bestätigen|	3 -21
report|role|false|beteuern|	2 10	7-12 -32
report|role|false|betonen|	1 -15	2 21	3 -24	4-6 -25
report|role|false|bevestigen|	1 -18	13+ -21	2 -15	3 -20	4-6 -25
report|role|false|bezweren|	4-6 -19
report|role|false|bitten|	1 -18	13+ -20	2 -19	4-6 -19	7-12 -24
report|role|false|brincar|	1 13	13+ -21	2 -13	3 -20	4-6 -29	7-12 -30
report|role|false|bromear|	1 21	4-6 -24	7-12 -31
report|role|false|brummen|	1 -13	3 -17	4-6 -25	7-12 -36
report|role|false|calcular|	1 12	2 -21	3 -9	4-6 -24	7-12 -25
report|role|false|calculer|	7-12 -18
report|role|false|calificar|	1 -21	2 -17	3 -16	4-6 -16
report|role|false|celebrar|	1 -22	7-12 -25
report|role|false|chamar|	1 -19	13+ -18	2 14	3 -10	4-6 -32	7-12 8
report|role|false|chiarire|	1 15	2 -19	4-6 -23	7-12 -10
report|role|false|chiedere|	1 -9	3 -29	4-6 -45	7-12 -58
report|role|false|citar|	1 -15	3 -18	4-6 -21	7-12 -34
report|role|false|classificar|	4-6 -26
report|role|false|comentar|	1 6	13+ -36	2 -29	3 11	7-12 -13
report|role|false|commentare|	1 7	2 -21	3 -22	4-6 -39	7-12 7
report|role|false|commenter|	1 -7	13+ -24	2 -20	3 -14	4-6 -31	7-12 -30
report|role|false|completar|	4-6 -24
report|role|false|concluir|	1 -23	2 -18	4-6 -27
report|role|false|conclure|	3 -15	4-6 -32	7-12 -8
report|role|false|concordar|	2 -21	3 -19	4-6 -22	7-12 -22
report|role|false|concéder|	7-12 -27
report|role|false|confermare|	1 -20	2 -16	3 -25	4-6 -20	7-12 -14
report|role|false|confessare|	7-12 -19
report|role|false|confidare|	13+ -10	2 -12	7-12 -15
report|role|false|confidenciar|	2 -17	4-6 -14	7-12 -11
report|role|false|confier|	1 -6	13+ -22	2 12	3 -21	4-6 -38	7-12 -34
report|role|false|confirmar|	1 -26	13+ -30	2 -23	3 -19	4-6 -38
report|role|false|confirmer|	1 -18	4-6 -19
report|role|false|considerar|	1 -23	2 -33	3 -26	4-6 -19
report|role|false|consigliare|	13+ -20	4-6 -15	7-12 -24
report|role|false|constater|	1 -15	4-6 -18	7-12 -26
report|role|false|contar|	3 -6	4-6 -26	7-12 -55
report|role|false|contestar|	1 -27	13+ -21	2 -19	3 19	7-12 -16
report|role|false|contester|	4-6 15
report|role|false|contrapor|	3 10	4-6 -22	7-12 11
report|role|false|corregir|	4-6 7
report|role|false|corriger|	4-6 -22	7-12 -21
report|role|false|corrigir|	7-12 8
report|role|false|creer|	4-6 -24	7-12 -32
report|role|false|criticar|	2 -16	4-6 -24	7-12 -24
report|role|false|croire|	2 -16	7-12 -29
report|role|false|decir|	1 9	13+ -9	3 10	4-6 -42	7-12 -52
report|role|false|declarar|	0 11	1 6	3 -24	4-6 -46
report|role|false|defender|	1 20	2 -25	3 -21	4-6 -20
report|role|false|definire|	2 -15	3 -19	7-12 -24
report|role|false|demander|	1 -11	2 -19	3 -21	4-6 6	7-12 -47
report|role|false|dementieren|	4-6 -17	7-12 -20
report|role|false|denunciar|	0 7	1 14	3 -21	4-6 -42	7-12 -35
report|role|false|descartar|	1 19	4-6 -23
report|role|false|descrever|	1 -16
report|role|false|desmentir|	1 -19	2 10	3 -19	4-6 11	7-12 -24
report|role|false|detalhar|	1 20
report|role|false|detallar|	3 -21
report|role|false|devolver|	3 -19
report|role|false|dichiarare|	1 8	4-6 -24
report|role|false|difendersi|	1 12
report|role|false|dire|	1 -12	13+ -41	4-6 -18
report|role|false|dizer|	1 7	13+ -38	3 -27	4-6 -35	7-12 -21
report|role|false|déclarer|	1 -15	3 -21
report|role|false|défendre|	1 10
report|role|false|démentir|	1 -9	3 -16	4-6 6	7-12 -21
report|role|false|elogiare|	7-12 8
report|role|false|elogiar|	4-6 -22
report|role|false|erinnern|	1 11	13+ -20	3 -23	4-6 -23	7-12 -16
report|role|false|erkennen|	3 12	4-6 -25
report|role|false|erklären|	1 15	13+ -32	2 13	3 -29	4-6 -39	7-12 -37
report|role|false|erläutern|	2 14	4-6 -25	7-12 -21
report|role|false|erwidern|	1 -19	2 -7	3 12	4-6 11	7-12 -21
report|role|false|erzählen|	0 -15	1 11	13+ -14	2 -13	3 12	4-6 -30
report|role|false|escludere|	1 -15	2 -27	3 -20	4-6 -30	7-12 -18
report|role|false|escrever|	1 -7	2 6	3 -14	4-6 -22	7-12 11
report|role|false|escribir|	4-6 -17
report|role|false|escusar|	4-6 -22
report|role|false|esprimere|	1 -12	4-6 -19	7-12 -28
report|role|false|estimar|	1 13	4-6 -21	7-12 -29
report|role|false|estimer|	1 23	3 -25	7-12 -26
report|role|false|evitar|	2 -14	4-6 -25	7-12 -16
report|role|false|exclure|	2 -18	3 -18	4-6 -34	7-12 -38
report|role|false|excuser|	4-6 -19
report|role|false|exiger|	2 8	3 -16	4-6 -21
report|role|false|exigir|	0 -9	1 -22	2 -23	3 -32	7-12 -17
report|role|false|explicar|	1 26	13+ -19	2 -15	3 -33	4-6 -43	7-12 -9
report|role|false|expliquer|	0 14	1 -6	2 -28	3 10	4-6 -36
report|role|false|expresar|	1 7	2 -19	7-12 -23
report|role|false|exprimer|	2 -16	7-12 -25
report|role|false|faire_valoir|	1 7	13+ -30	2 -24	3 -13	4-6 -38	7-12 -22
report|role|false|falar|	0 8	1 -24	13+ 17	2 -23	3 -23	4-6 10	7-12 -24
report|role|false|finden|	4-6 -14	7-12 -21
report|role|false|fordern|	4-6 -19	7-12 -16
report|role|false|formulieren|	4-6 -20	7-12 -19
report|role|false|fragen|	4-6 -20
report|role|false|frisar|	2 -36
report|role|false|fügen|	1 7	2 9	3 -19	4-6 -27	7-12 -19
report|role|false|garantire|	3 -19	4-6 -21	7-12 7
report|role|false|garantir|	1 -19	13+ 12	2 -22	3 -26	4-6 -39	7-12 -6
report|role|false|geben|	1 8	3 -22	4-6 -23	7-12 -24
report|role|false|gestehen|	2 11	4-6 -30	7-12 -23
report|role|false|geven|	2 -8	4-6 -16	7-12 11
report|role|false|giudicare|	3 -13	4-6 -27	7-12 -23
report|role|false|giurare|	4-6 -25	7-12 -17
report|role|false|glisser|	1 -18	13+ -23	2 -10	3 -29	4-6 -31	7-12 -44
report|role|false|gracejar|	2 10	4-6 -23	7-12 -22
report|role|false|grincer|	2 13	4-6 -36	7-12 -32
report|role|false|gritar|	13+ -21	2 -17	3 -13	4-6 -25	7-12 -29
report|role|false|hablar|	0 -14	1 -21	2 -29	3 8	4-6 -36	7-12 -39
report|role|false|halten|	1 8	13+ -26	2 9	3 -24	4-6 -23	7-12 -35
report|role|false|heißen|	1 -19	13+ -20	2 -16	3 -21	4-6 -25	7-12 -26
report|role|false|houden|	1 -19	13+ 15	2 -7	3 -13	4-6 -23	7-12 -32
report|role|false|indicare|	1 -18	3 -20	4-6 -20
report|role|false|indicar|	0 -15	1 14	2 -33	3 -19	4-6 -30	7-12 -29
report|role|false|indiquer|	0 -15	13+ -21	2 -23	3 -22	4-6 -34	7-12 -19
report|role|false|informare|	1 -16
report|role|false|informar|	0 -15	1 -11	13+ -22	2 7	4-6 -55
report|role|false|insistere|	7-12 -29
report|role|false|insister|	3 -13	4-6 -15
report|role|false|insistir|	1 -9	13+ -25	2 -27	3 -17	4-6 12	7-12 -23
report|role|false|interroger|	3 -16	4-6 -21
report|role|false|invitare|	1 -17
report|role|false|invitar|	4-6 8	7-12 -18
report|role|false|invocar|	2 -19
report|role|false|invoquer|	4-6 -18	7-12 8
report|role|false|ironiser|	1 18	2 11	3 -21	4-6 -27	7-12 -35
report|role|false|ironizar|	2 -17	3 8	4-6 -35	7-12 -28
report|role|false|juger|	7-12 -20
report|role|false|jurer|	1 -8	13+ -30	4-6 -23	7-12 -30
report|role|false|justificar|	2 -25	4-6 -17
report|role|false|klagen|	1 6	3 -16	4-6 -11	7-12 -19
report|role|false|knikken|	4-6 -18	7-12 -24
report|role|false|kontern|	7-12 -28
report|role|false|kritisieren|	4-6 -27	7-12 -26
report|role|false|kündigen|	1 14	3 -25	4-6 -31	7-12 -25
report|role|false|lachen|	1 -19	2 -21	3 20	4-6 -18	7-12 -21
report|role|false|lamentar|	1 -26	3 -12	4-6 12	7-12 -34
report|role|false|lancer|	4-6 7	7-12 -26
report|role|false|lassen|	0 -13	13+ -19	2 18	3 -22	4-6 -27	7-12 -23
report|role|false|laten|	1 -16	4-6 -31	7-12 -17
report|role|false|lehnen|	1 -18
report|role|false|lembrar|	1 -14	2 18	3 13	4-6 -36	7-12 -35
report|role|false|limitar|	2 -27	4-6 13
report|role|false|loben|	4-6 14
report|role|false|luiden|	1 -18	2 11	4-6 -22	7-12 -33
report|role|false|lâcher|	3 -16	4-6 -26	7-12 -34
report|role|false|maintenir|	2 6	4-6 -26	7-12 -16
report|role|false|mandar|	13+ 15	4-6 -26
report|role|false|manifestar|	1 -9
report|role|false|mantener|	4-6 -19
report|role|false|matizar|	1 7	2 -19	4-6 -17
report|role|false|meinen|	1 29	2 -8	3 -22	4-6 -29	7-12 -33
report|role|false|melden|	1 11	3 -24	4-6 -40	7-12 -10
report|role|false|menacer|	1 -16	3 -21	4-6 -18	7-12 -16
report|role|false|menen|	1 14	7-12 -21
report|role|false|minacciare|	7-12 -18
report|role|false|mostrar|	2 -23	4-6 13	7-12 -32
report|role|false|motivare|	4-6 -17
report|role|false|murmurer|	4-6 -16
report|role|false|negare|	2 -20	4-6 -35
report|role|false|negar|	3 -31	4-6 24	7-12 -58
report|role|false|nennen|	2 -16	4-6 -24	7-12 -22
report|role|false|nier|	4-6 15
report|role|false|noemen|	13+ -22	2 -19	4-6 -26	7-12 -29
report|role|false|none|	0 -13	1 -13	2 -29	4-6 -8	7-12 -9
report|role|false|notar|	7-12 -35
report|role|false|noter|	3 -18	4-6 -15	7-12 -22
report|role|false|obiettare|	1 -21	13+ 22	2 -14	7-12 -24
report|role|false|observar|	1 18	4-6 -19	7-12 -17
report|role|false|ontkennen|	2 -18	3 9	4-6 -18	7-12 11
report|role|false|osservare|	1 6	3 -13	4-6 -13	7-12 12
report|role|false|parlare|	0 -14	1 -16	2 -23	3 -31	4-6 -42
report|role|false|parler|	3 -14	4-6 -30	7-12 -28
report|role|false|pedir|	0 -20	1 -14	3 -6	7-12 -25
report|role|false|perguntar|	1 -19	3 -20	4-6 -35
report|role|false|persifler|	7-12 -25
report|role|false|pester|	4-6 -16	7-12 -22
report|role|false|plaider|	1 11	13+ -25	3 -16	7-12 -23
report|role|false|plaisanter|	3 13	4-6 -20	7-12 -16
report|role|false|pleiten|	2 -20	3 -25	4-6 -18	7-12 -20
report|role|false|plädieren|	4-6 -6	7-12 -8
report|role|false|poursuivre|	4-6 -18
report|role|false|precisare|	1 9	2 -26	3 -13	7-12 -37
report|role|false|precisar|	2 -23	4-6 -24	7-12 -23
report|role|false|preciseren|	4-6 12
report|role|false|preferir|	1 -16	13+ -22	3 -26	4-6 -47	7-12 22
report|role|false|preguntar|	1 -16	13+ -21	3 -16	7-12 -32
report|role|false|prevedere|	3 -14	4-6 -23	7-12 -28
report|role|false|prometer|	1 -17	13+ -38	2 -33	3 9	4-6 -34
report|role|false|promettere|	1 -21	13+ 12	2 -17	4-6 -28	7-12 6
report|role|false|promettre|	1 11	3 -17	4-6 -20	7-12 -26
report|role|false|proponer|	2 -18	4-6 -23	7-12 7
report|role|false|proporre|	1 -15	2 10	4-6 -20	7-12 -25
report|role|false|proposer|	1 7	2 -18	3 -16	4-6 -22	7-12 -29
report|role|false|préciser|	1 10	2 -21	3 -12	4-6 -32	7-12 -23
report|role|false|prédire|	2 -11
report|role|false|préférer|	7-12 -21
report|role|false|prévenir|	1 13	13+ -32	3 -20	4-6 -32
report|role|false|prévoir|	3 -19	4-6 -23
report|role|false|puntualizar|	2 12	3 -12
report|role|false|puntualizzare|	4-6 -16	7-12 -13
report|role|false|qualifier|	4-6 -19
report|role|false|quejarse|	1 -7
report|role|false|quejar|	4-6 -26
report|role|false|querer|	3 -18	7-12 -29
report|role|false|raccontare|	1 -10	13+ -21	2 9	3 -16	4-6 -7	7-12 -12
report|role|false|raconter|	1 7	13+ -18	2 18	4-6 -27	7-12 -28
report|role|false|rappeler|	1 24	13+ -26	2 -30	3 8	4-6 -43
report|role|false|raten|	13+ -12	4-6 -11
report|role|false|raunen|	4-6 -24
report|role|false|reageren|	1 20	2 10	3 -15	7-12 -31
report|role|false|rebater|	1 -11	4-6 8	7-12 9
report|role|false|rechazar|	2 -19	3 21	4-6 -25	7-12 15
report|role|false|rechnen|	1 -12	2 -14	7-12 -21
report|role|false|reclamar|	2 -20	3 -16	4-6 -26	7-12 -31
report|role|false|recomendar|	1 -12	2 -10	4-6 8	7-12 -19
report|role|false|reconhecer|	4-6 -25	7-12 -16
report|role|false|reconnaître|	1 14	13+ -24	2 20	3 -23	4-6 -39	7-12 -40
report|role|false|reconocer|	1 20	2 -17	3 -26	7-12 -22
report|role|false|recordar|	1 -18	13+ -16	4-6 -34	7-12 -36
report|role|false|rectifier|	7-12 -22
report|role|false|recusar|	3 -21	4-6 -29	7-12 -29
report|role|false|redouter|	2 -15
report|role|false|referir|	1 9	2 -21	3 -17	4-6 -20	7-12 -18
report|role|false|refuser|	1 -13	3 -15	4-6 -19	7-12 -23
report|role|false|registrar|	1 12
report|role|false|regretter|	1 -10	7-12 -23
report|role|false|reiterar|	2 -12	3 -18	4-6 -12
report|role|false|rekenen|	3 -19	4-6 -21	7-12 -30
report|role|false|relatar|	1 6	3 -40	4-6 -38	7-12 -36
report|role|false|relativiser|	3 -17	4-6 -10	7-12 -28
report|role|false|relever|	2 -12	4-6 -32	7-12 -21
report|role|false|remeter|	3 -19	4-6 8	7-12 -22
report|role|false|replicare|	2 -18	3 9	4-6 -6	7-12 9
report|role|false|replicar|	13+ -18	2 -18	3 8	4-6 -28	7-12 18
report|role|false|reprendre|	2 10	3 7	4-6 -25
report|role|false|reprochar|	1 -19	4-6 -24
report|role|false|reprocher|	3 -11
report|role|false|requérir|	4-6 -19
report|role|false|respingere|	4-6 -25
report|role|false|responder|	0 -19	13+ -42	2 11	3 -31	7-12 9
report|role|false|ressalvar|	4-6 -14
report|role|false|resumir|	2 -17	3 -15	4-6 -18	7-12 -30
report|role|false|revelar|	1 -17	2 9	3 -14	4-6 -8	7-12 -36
report|role|false|ribadire|	4-6 -20
report|role|false|ribattere|	2 10
report|role|false|riconoscere|	3 -15	4-6 -22	7-12 6
report|role|false|ricordare|	1 -22	13+ -17	2 -19	3 -19	4-6 -39	7-12 -31
report|role|false|riferire|	13+ -29	2 -29	3 -31	4-6 -34
report|role|false|rigoler|	1 -6	2 13	4-6 -21	7-12 -18
report|role|false|rir|	1 9
report|role|false|rispondere|	1 -20	2 12	3 16	4-6 -6	7-12 -46
report|role|false|rivendicare|	1 -16	4-6 -21	7-12 -17
report|role|false|roepen|	4-6 -22
report|role|false|rufen|	2 10	3 -22	4-6 -15	7-12 -22
report|role|false|räumen|	2 -22	3 -24	4-6 -15	7-12 8
report|role|false|réagir|	1 7	2 6
report|role|false|réclamer|	1 7	13+ -21	2 -26	3 -23	4-6 -16	7-12 -15
report|role|false|répondre|	1 6	2 -29	3 6	7-12 13
report|role|false|répéter|	1 9	4-6 -16
report|role|false|résumer|	2 -20	4-6 -29	7-12 -17
report|role|false|rétorquer|	1 7	13+ -23	2 17	3 9	4-6 -32	7-12 -31
report|role|false|sagen|	0 -12	1 7	13+ -38	2 22	3 -29	4-6 -23	7-12 -46
report|role|false|saluer|	3 -6	4-6 -22
report|role|false|sapere|	1 -20	2 -24	3 -21	4-6 -32
report|role|false|scherzare|	1 18	2 -29	3 -16	4-6 -32	7-12 -25
report|role|false|scherzen|	3 7	4-6 -24	7-12 -29
report|role|false|schildern|	1 -13
report|role|false|schimpfen|	1 19	7-12 -22
report|role|false|schreiben|	1 -11	2 -22	3 -22	7-12 -41
report|role|false|schrijven|	1 7	2 -35	3 -22	4-6 -24	7-12 -23
report|role|false|scrivere|	0 -15	1 -15	2 -34	3 -21	4-6 17
report|role|false|sentenciar|	2 -18	4-6 -22
report|role|false|señalar|	1 14	2 -22	3 -16	4-6 -35	7-12 -18
report|role|false|sluiten|	1 -12	4-6 -22	7-12 -26
report|role|false|smentire|	3 -18	4-6 -16
report|role|false|solicitar|	2 -14
report|role|false|soltar|	1 -18	4-6 -16	7-12 -25
report|role|false|sorrir|	2 -18	7-12 -27
report|role|false|sostenere|	1 12	2 13	3 -15	4-6 -19
report|role|false|sostener|	0 -15	1 8	13+ -15	2 -8	3 -15	4-6 -24	7-12 -39
report|role|false|sottolineare|	1 17	3 -20	4-6 10	7-12 -31
report|role|false|souffler|	4-6 -16
report|role|false|souhaiter|	1 14	3 -23	4-6 -15	7-12 -16
report|role|false|souligner|	2 -13	4-6 -10	7-12 -27
report|role|false|soupirer|	2 20	3 -18	4-6 -21
report|role|false|sourire|	13+ -24	4-6 11	7-12 -23
report|role|false|souri|	1 8
report|role|false|soutenir|	1 -11	2 -18	3 10	4-6 10	7-12 -35
report|role|false|souvenir|	1 18	13+ -20	2 -18	3 -23	4-6 -26	7-12 -29
report|role|false|spiegare|	2 -24	3 -18	4-6 -26	7-12 -12
report|role|false|sprechen|	1 -6	13+ 10	2 -23	3 -18	7-12 -7
report|role|false|spreken|	13+ -30	2 -14	3 -15	4-6 -38	7-12 -53
report|role|false|staan|	13+ -26	2 -19	3 -22	4-6 -29	7-12 -31
report|role|false|stehen|	1 -23	3 -21	4-6 -28
report|role|false|stellen|	1 17	13+ -13	2 -13	3 -22	4-6 -30	7-12 -32
report|role|false|sturen|	4-6 -17	7-12 -20
report|role|false|sublinhar|	1 9	2 -30	3 -13	4-6 -20	7-12 -30
report|role|false|suggérer|	4-6 -16	7-12 -21
report|role|false|suspirar|	1 -20	4-6 9	7-12 -20
report|role|false|sussurrare|	1 9	2 8
report|role|false|sustentar|	1 -24	2 -19	3 -17	4-6 -28	7-12 -38
report|role|false|tabler|	2 -16	3 11
report|role|false|tachar|	4-6 -17	7-12 -26
report|role|false|tagliare|	2 10	3 -21	4-6 -27	7-12 -23
report|role|false|teilen|	2 -18	3 -13	4-6 -28	7-12 -24
report|role|false|temer|	1 -19	13+ -17	2 -13	4-6 -16	7-12 -28
report|role|false|tempérer|	1 8	4-6 -8	7-12 -31
report|role|false|tonen|	1 14	3 -17
report|role|false|trancher|	7-12 -28
report|role|false|trouver|	2 -17	4-6 12
report|role|false|témoigner|	1 12	4-6 -25	7-12 -23
report|role|false|unlisted|	0 -27	1 7	3 -38
report|role|false|valutare|	4-6 -20
report|role|false|vatten|	1 17	4-6 -24	7-12 -30
report|role|false|verklaren|	1 21	2 -13	3 -14	4-6 -33	7-12 -23
report|role|false|verlauten|	2 -17	4-6 -36	7-12 -23
report|role|false|vermuten|	4-6 -14
report|role|false|verraten|	1 15	13+ 9	2 -25	3 -15	4-6 -23	7-12 -17
report|role|false|versichern|	1 17	13+ -23	3 -25	4-6 -23	7-12 -28
report|role|false|versprechen|	1 -14	2 9	7-12 -17
report|role|false|vertellen|	1 -17	13+ -26	4-6 -40	7-12 -33
report|role|false|verwachten|	1 17	3 -14	4-6 -17	7-12 -21
report|role|false|verweisen|	1 -15	2 8	3 -21	4-6 -22	7-12 -29
report|role|false|verwijten|	4-6 -23
report|role|false|verzekeren|	4-6 14
report|role|false|ver|	3 -23	4-6 -25
report|role|false|vinden|	1 -10	13+ 13	3 -18	4-6 -30	7-12 -36
report|role|false|vouloir|	3 11	7-12 -24
report|role|false|vragen|	13+ -25	2 -28	3 11	4-6 -25	7-12 -38
report|role|false|vrezen|	4-6 -21
report|role|false|warnen|	4-6 -20	7-12 -19
report|role|false|weigeren|	2 -18
report|role|false|weisen|	2 11	4-6 -31
report|role|false|werfen|	2 -18
report|role|false|widersprechen|	2 -13	7-12 -23
report|role|false|wijzen|	2 12	4-6 -24
report|role|false|willen|	13+ -26	2 -25	3 -20	4-6 -44	7-12 -48
report|role|false|wollen|	1 -7	3 -21	4-6 -24	7-12 -32
report|role|false|zanjar|	1 12	2 -7	7-12 -16
report|role|false|zeggen|	0 -21	2 8	3 -38	7-12 -21
report|role|false|zitieren|	0 -12
report|role|false|zuchten|	2 -23
report|role|false|ärgern|	3 14	4-6 -13
report|role|false|écrire|	1 29	13+ 7	3 -20	4-6 -40	7-12 -36
report|role|false|énumérer|	1 7	4-6 -23
report|role|false|évoquer|	1 -12	13+ -20	2 -18	3 -28	4-6 -25	7-12 -20
report|role|true|	accusare 8	aceitar -17	achar -16	aclarar -11	acrescentar 23	acusar 12	adelantar 11	adiantar 19	advertir -17	affermare -18	affirmer -18	agacer 12	aggiungere 9	agregar -13	ajouter 24	alegar -20	ammettere 8	amuser 12	analysieren -13	annoncer -20	annunciare -10	anticipare 13	antwoorden -14	anunciar 20	apostillar -17	appeler 10	apuntar -34	argumentar -15	asegurar 11	assegurar 10	assurer -13	atribuir -18	attendre -13	attribuer 13	avisar 13	añadir -12	bekennen 21	beloven -13	berichten -30	bestreiten -23	beteuern -12	bevestigen -19	beweren -16	bezweren 13	bitten -27	brincar -16	bromear -16	brummen -20	calcular 6	calculer -10	calificar 18	celebrar 12	chamar -15	chiarire -12	chiedere -10	citar -14	classificar -11	commentare -24	commenter -25	completar -9	conceder -10	concluir -23	conclure 9	concordar -16	concéder -17	confessare -19	confidare 13	confier -31	confirmar 13	confirmer -11	considerar 10	constater -14	contar -7	contestar -6	contester -12	contrapor -15	corriger 11	corrigir -15	creer -16	crier -14	criticar -17	decir -12	declarar -6	defender -21	definire -8	demander -8	dementieren -20	denunciar -18	descartar 13	detallar 23	devolver 12	dichiarare -8	dreigen -13	déclarer 21	démentir -12	déplorer -20	elogiar -18	emporter -20	erinnern -17	erkennen -20	erklären 6	erläutern -10	escludere 13	escrever -9	escribir -17	escusar 13	esprimere -14	estimer -18	evitar 10	exclure 17	excuser -19	exiger 15	exigir -11	explicar 9	expliquer 7	faire_valoir -28	falar 7	finden 9	formulieren -17	fragen -14	fügen 10	garantir 18	gestehen -21	geven -16	giudicare -18	giurare 14	glisser -25	gracejar 9	grincer -22	gritar -19	hablar -29	halten -31	heißen -19	houden -16	indicare -12	indiquer -19	informar -35	informare -18	insister 12	insistir 10	invitar -20	invitare 14	invocar -15	ironiser -23	ironizar -20	juger -15	jurer 8	justificar -12	klagen -18	kritisieren -13	kündigen 11	lamentar 8	lamentarse -8	lancer 15	lassen -18	laten -18	lehnen 12	lembrar -8	ler 11	limitar 8	luiden -19	lâcher -14	maintenir -14	mandar -17	matizar 10	meinen -24	melden -21	menacer 20	menen -15	mopperen 12	murmurer -11	negare -20	nennen -14	nier -17	noemen -23	notar -16	noter 6	obiettare -17	observar -16	osservare -23	parler -24	pedir -13	persifler -9	pester -12	plaider -28	plädieren 19	precisar 19	precisare -14	preciseren -17	preguntar -17	prevedere 14	prometer -8	promettere 8	proporre 6	proposer 16	préciser 34	préférer -19	prévenir -20	prévoir -18	puntualizar -10	puntualizzare 15	quejar 11	quejarse -12	querer -16	raccontare -22	raten -13	reageren -17	rebater -18	rechazar -18	rechnen -9	reclamar -15	recomendar 8	reconocer -6	recordar 18	rectifier -19	recusar 12	redouter -15	referir -16	refuser 15	regretter 9	reiterar 9	rekenen 6	relatar 8	relever 25	remeter 6	replicar -19	replicare -23	reprendre 15	reprochar -20	respingere -14	responder -17	ressalvar -15	revelar -22	ribattere 6	ricordare 28	riferire -21	rigoler -19	ringraziare -20	roepen -14	rufen -16	répondre -21	répéter 16	résumer -14	rétorquer -25	sapere -29	scherzare -15	scherzen -10	schildern 9	schimpfen -14	schließen -13	schreiben -8	schrijven -16	scrivere 17	sentenciar -12	señalar 11	sluiten 8	smentire -21	soltar -8	sorrir -17	sostener 10	sostenere -23	sottolineare -23	souffler -13	souhaiter 20	souligner 7	soupirer -17	sourire -23	soutenir -20	spiegare 15	spotten -14	sprechen -28	spreken -30	stehen -16	stellen 12	sturen -15	sublinhar 12	suspirar -7	sussurrare -11	sustentar -20	tabler -7	tachar -8	tagliare -20	teilen 8	temer 16	tempérer -15	trouver 12	témoigner -19	valutare -11	ver -15	verklaren -28	verlauten -17	verraten -20	vertellen -34	verwachten -8	verweisen -6	verwijten 14	verzekeren 6	vinden 6	voir -6	vouloir -16	vragen -21	vrezen -20	warnen -16	weisen -15	werfen -16	weten -18	widersprechen -21	wijzen -7	willen 14	wollen -23	zanjar -19	zeggen -30	zitieren -9	zuchten -19	ärgern -12	évoquer -21
report|role|true|accusare|	1 8
report|role|true|acrescentar|	1 16	2 16
report|role|true|acusar|	3 11
report|role|true|adiantar|	1 21
report|role|true|admettre|	2 7
report|role|true|admitir|	2 -22	3 -16	4-6 -11	7-12 -12
report|role|true|advertir|	2 -11
report|role|true|affirmer|	1 6	2 -20	3 -21
report|role|true|afirmar|	1 26	2 8	4-6 -23
report|role|true|ajouter|	1 22	2 6
report|role|true|alegar|	1 -13	4-6 -17
report|role|true|ammettere|	2 10
report|role|true|amuser|	2 -14
report|role|true|annunciare|	1 -9	2 13	4-6 -28
report|role|true|anticipare|	3 13
report|role|true|antwoorden|	3 -24
report|role|true|anunciar|	1 21	4-6 -17
report|role|true|appeler|	1 15
report|role|true|apuntar|	2 -21	3 -13	4-6 -20	7-12 -21
report|role|true|argumentar|	3 -15
report|role|true|asegurar|	1 21	2 8	4-6 -21
report|role|true|assicurare|	2 -15	3 6
report|role|true|assurer|	1 17	2 -19	3 -11	4-6 -21
report|role|true|atribuir|	2 -8
report|role|true|attendre|	1 -6	2 -17
report|role|true|avisar|	2 -12	3 -23
report|role|true|bekennen|	2 19
report|role|true|berichten|	1 -21	2 -25	4-6 -14
report|role|true|bevestigen|	1 -14
report|role|true|beweren|	3 -16
report|role|true|bitten|	2 -22
report|role|true|brincar|	4-6 -16
report|role|true|brummen|	3 -18
report|role|true|calificar|	1 14
report|role|true|chiarire|	3 -18
report|role|true|chiedere|	2 -14	3 -25
report|role|true|citar|	2 -11
report|role|true|comentar|	2 6	4-6 -28
report|role|true|commentare|	3 -24
report|role|true|commenter|	2 -17	7-12 -16
report|role|true|completar|	1 -9
report|role|true|conceder|	1 -10
report|role|true|concluir|	3 -18
report|role|true|conclure|	2 -16
report|role|true|confermare|	1 -16	2 17	3 18
report|role|true|confidare|	13+ 15
report|role|true|confidenciar|	2 9
report|role|true|confier|	1 -16	2 -13	3 -18	7-12 -8
report|role|true|confirmar|	1 21	2 7	3 11	7-12 -21
report|role|true|constater|	2 -12
report|role|true|contar|	1 -19	2 16	3 -24	4-6 -19	7-12 -23
report|role|true|contestar|	1 -19	2 -23	3 -16
report|role|true|contrapor|	1 -22
report|role|true|corregir|	1 -19
report|role|true|decir|	1 -11	2 -29	3 -17
report|role|true|declarar|	2 -17	3 -19	4-6 -20
report|role|true|defender|	4-6 -15
report|role|true|definire|	1 6	2 -14
report|role|true|demander|	1 6	2 -18	3 -14	4-6 -11
report|role|true|dementieren|	4-6 -20
report|role|true|denunciar|	2 -17	4-6 -12
report|role|true|detallar|	1 23
report|role|true|devolver|	2 12
report|role|true|dichiarare|	1 8
report|role|true|dire|	1 16	2 -23	3 -33	4-6 -22	7-12 -16
report|role|true|dizer|	1 18	4-6 -33
report|role|true|démentir|	1 -10
report|role|true|elogiar|	2 -9
report|role|true|erkennen|	1 -13	2 -16
report|role|true|erklären|	1 20	3 -7	4-6 -17
report|role|true|erwidern|	1 -17	7-12 -12
report|role|true|erzählen|	1 18	3 -22	4-6 -17
report|role|true|estimer|	1 -15
report|role|true|exclure|	1 19
report|role|true|exiger|	1 18
report|role|true|exigir|	1 -8	2 -12
report|role|true|explicar|	2 8	3 12	4-6 -16
report|role|true|expliquer|	2 14	3 -20	4-6 8
report|role|true|faire_valoir|	1 -18	2 -15	3 -8	4-6 -9
report|role|true|falar|	1 -9	2 -22
report|role|true|formulieren|	2 -9
report|role|true|fügen|	1 18	2 -17	4-6 -10
report|role|true|garantir|	1 18
report|role|true|gestehen|	4-6 -19
report|role|true|giudicare|	2 -18
report|role|true|giurare|	4-6 -15
report|role|true|glisser|	2 -14	3 -9	4-6 -11
report|role|true|gracejar|	3 11
report|role|true|grincer|	2 -14
report|role|true|gritar|	3 -19
report|role|true|hablar|	1 -14	3 -25	4-6 -14
report|role|true|halten|	2 -17	3 -15	4-6 -16
report|role|true|heißen|	1 -18
report|role|true|indicare|	1 -10
report|role|true|indicar|	2 -11
report|role|true|indiquer|	1 -6	2 -19	3 -9	4-6 -14
report|role|true|informar|	1 -19	2 -23	3 -16
report|role|true|insister|	4-6 12
report|role|true|insistir|	1 11	2 -19	3 9	4-6 -16
report|role|true|invocar|	1 -15
report|role|true|ironiser|	2 -12	4-6 -18
report|role|true|jurer|	2 -10	3 -10
report|role|true|justificar|	3 -12
report|role|true|kündigen|	1 20	2 -16
report|role|true|lamentar|	1 21	3 -16
report|role|true|lancer|	1 23	4-6 -17
report|role|true|lassen|	2 -17	3 -21
report|role|true|laten|	2 -16
report|role|true|lehnen|	4-6 12
report|role|true|lembrar|	2 12	4-6 -18
report|role|true|luiden|	4-6 -18
report|role|true|mandar|	2 -15
report|role|true|meinen|	3 -14	4-6 -20
report|role|true|melden|	1 -16	3 -12	4-6 -13
report|role|true|menacer|	1 20
report|role|true|mostrar|	1 -15
report|role|true|negare|	2 -19	3 -16
report|role|true|negar|	1 -9	2 8
report|role|true|nennen|	3 -15
report|role|true|noemen|	3 -17	7-12 -13
report|role|true|none|	0 -7	2 -23	3 -11	4-6 11	7-12 19
report|role|true|notar|	3 -16
report|role|true|obiettare|	4-6 -15
report|role|true|ontkennen|	1 10	2 -14
report|role|true|parlare|	1 11	2 -22	3 -15	4-6 -8
report|role|true|parler|	1 -17
report|role|true|pedir|	1 -11	2 -36	3 19	4-6 -34	7-12 -20
report|role|true|perguntar|	7-12 -19
report|role|true|persifler|	3 -9
report|role|true|plaider|	3 -20
report|role|true|plaisanter|	2 -16	4-6 -17
report|role|true|pleiten|	1 6
report|role|true|plädieren|	1 19
report|role|true|precisare|	1 -6	2 -12
report|role|true|precisar|	1 20
report|role|true|preferir|	1 12	2 -24	3 -17	4-6 -17
report|role|true|preguntar|	4-6 -14
report|role|true|prevedere|	1 15
report|role|true|prometer|	1 -10	2 6	3 -16	4-6 -24	7-12 -18
report|role|true|promettere|	2 10
report|role|true|promettre|	1 8	2 -12
report|role|true|proponer|	1 6
report|role|true|proporre|	4-6 -15
report|role|true|proposer|	1 18
report|role|true|préciser|	1 25	2 22
report|role|true|prévenir|	1 -14	3 -14
report|role|true|puntualizar|	1 -10
report|role|true|quejarse|	3 -12
report|role|true|raccontare|	2 -15	4-6 -15
report|role|true|raconter|	2 8	3 -10
report|role|true|rappeler|	2 -12
report|role|true|rebater|	3 -10
report|role|true|rechazar|	4-6 -14
report|role|true|rechnen|	1 16	4-6 -12
report|role|true|reclamar|	3 -16
report|role|true|reconnaître|	2 6	7-12 -13
report|role|true|reconocer|	2 -13	3 8
report|role|true|recordar|	1 21	2 17	3 -12
report|role|true|refuser|	1 15
report|role|true|regretter|	3 -11
report|role|true|reiterar|	1 17
report|role|true|rekenen|	1 6
report|role|true|relatar|	2 12	4-6 -22
report|role|true|relever|	1 25
report|role|true|remeter|	3 12
report|role|true|replicare|	2 -16
report|role|true|replicar|	1 -14	2 -9
report|role|true|reprendre|	1 17
report|role|true|reprochar|	2 -17
report|role|true|respingere|	4-6 -10
report|role|true|responder|	1 -27	2 -11	3 10	4-6 -36	7-12 13
report|role|true|resumir|	1 6	3 -15
report|role|true|revelar|	2 -19
report|role|true|ribattere|	2 8
report|role|true|ricordare|	1 22	2 17	3 -8	4-6 10
report|role|true|riferire|	1 -9	2 -23	4-6 -18
report|role|true|rispondere|	1 -23	13+ 12	3 -14	4-6 -16	7-12 15
report|role|true|roepen|	2 -14
report|role|true|rufen|	3 -15
report|role|true|räumen|	2 10
report|role|true|réclamer|	4-6 -24
report|role|true|répondre|	1 -22	2 20
report|role|true|rétorquer|	2 -16	3 -15
report|role|true|sagen|	1 27	2 -40	3 -23	7-12 -10
report|role|true|sapere|	1 -19
report|role|true|scherzen|	3 -10
report|role|true|schildern|	1 9
report|role|true|schimpfen|	4-6 -12
report|role|true|schließen|	1 -13
report|role|true|schreiben|	1 6	3 -14	4-6 -27	7-12 -20
report|role|true|schrijven|	1 -6
report|role|true|scrivere|	1 21	2 -16	3 -18
report|role|true|señalar|	3 9	4-6 -19
report|role|true|sluiten|	2 9
report|role|true|smentire|	4-6 -20
report|role|true|sostenere|	1 -12	4-6 -15
report|role|true|sostener|	1 15	7-12 -16
report|role|true|sottolineare|	4-6 -15
report|role|true|souhaiter|	1 22
report|role|true|souligner|	1 10
report|role|true|soupirer|	4-6 -15
report|role|true|sourire|	7-12 -16
report|role|true|soutenir|	1 -11
report|role|true|souvenir|	2 8	4-6 -17
report|role|true|spiegare|	1 11	2 -18	4-6 11
report|role|true|sprechen|	2 -20	3 -12
report|role|true|spreken|	1 -14	2 -25
report|role|true|staan|	1 11	2 -18	3 -20
report|role|true|stellen|	1 17	3 -13
report|role|true|sublinhar|	1 15	3 -12
report|role|true|sustentar|	4-6 -17
report|role|true|tabler|	1 -7
report|role|true|tagliare|	3 -17	4-6 -14
report|role|true|teilen|	1 19	2 -10	3 -19
report|role|true|temer|	1 18
report|role|true|tempérer|	2 -15
report|role|true|trancher|	3 -16
report|role|true|témoigner|	2 -15	3 -12
report|role|true|unlisted|	1 -13	2 16	3 -26	4-6 -24
report|role|true|verklaren|	3 -20	4-6 -12
report|role|true|verlauten|	1 -13
report|role|true|verraten|	2 -11	3 -18
report|role|true|versichern|	2 9	3 -15
report|role|true|vertellen|	1 -16	3 -14	4-6 -22	7-12 -17
report|role|true|verweisen|	2 -16
report|role|true|verwijten|	1 17
report|role|true|verzekeren|	3 6
report|role|true|ver|	2 -14
report|role|true|vinden|	3 -18	4-6 12
report|role|true|vragen|	3 -19	4-6 -18
report|role|true|warnen|	3 -16
report|role|true|weisen|	4-6 -17
report|role|true|werfen|	1 -14
report|role|true|wijzen|	1 -7
report|role|true|willen|	2 14	3 -21	4-6 9
report|role|true|wollen|	2 -19	7-12 -18
report|role|true|zanjar|	4-6 -18
report|role|true|zeggen|	1 -16	2 -28	3 -25	4-6 -26	7-12 -18
report|role|true|zuchten|	4-6 -19
report|role|true|écrire|	2 8	3 -20	4-6 -15
report|role|true|évoquer|	1 -18	7-12 -16
rivals|pronoun|0|	-1 -20	1 -13	2 -36
rivals|pronoun|0|-1|nearer|	0 -20
rivals|pronoun|0|-1|	third -20
rivals|pronoun|0|1|nearer|	0 -15	2 -26
rivals|pronoun|0|1|	third -13
rivals|pronoun|0|2|nearer|	0 -30	1 -58	3 -17
rivals|pronoun|0|2|	own 7	third -43
rivals|pronoun|0|equals|	0 -20	2 -50	3 -28
rivals|pronoun|0|nearer|	0 -41	1 -13	2 -8	3 -13
rivals|pronoun|1|	-1 -23	0 -6	1 7	2 -19
rivals|pronoun|1|-1|nearer|	0 -23
rivals|pronoun|1|-1|	own -13	third -19
rivals|pronoun|1|0|nearer|	0 -6
rivals|pronoun|1|0|	third -6
rivals|pronoun|1|1|nearer|	2 -20
rivals|pronoun|1|1|	own -28	third 17
rivals|pronoun|1|2|nearer|	1 -22	2 -48	3 -8
rivals|pronoun|1|2|	third -19
rivals|pronoun|1|equals|	0 -22	2 -6	3 -18
rivals|pronoun|1|nearer|	1 -13	2 -43
rivals|pronoun|2|	-1 27	0 32	1 13	2 6
rivals|pronoun|2|-1|nearer|	0 27
rivals|pronoun|2|-1|	third 27
rivals|pronoun|2|0|nearer|	0 32
rivals|pronoun|2|0|	third 32
rivals|pronoun|2|1|nearer|	0 13
rivals|pronoun|2|1|	third 13
rivals|pronoun|2|2|nearer|	2 6	3 -20
rivals|pronoun|2|2|	own -18	third 7
rivals|pronoun|2|equals|	0 22
rivals|pronoun|2|nearer|	0 13	2 6	3 -20
rivals|pronoun|organisation|1|	-1 -18	0 -29	1 -7	2 -17
rivals|pronoun|organisation|2|	2 -18
rivals|pronoun|person|0|	-1 -20	1 -13	2 -36
rivals|pronoun|person|1|	-1 -15	0 19	2 -8
rivals|pronoun|person|2|	-1 67	0 32	1 13	2 7
rivals|role|0|	-1 9	0 -8	1 -23	2 -10	3 -13
rivals|role|0|-1|	a -16	none -21	the 17
rivals|role|0|-1|nearer|	0 9
rivals|role|0|0|	a -24	none -11
rivals|role|0|0|nearer|	3 -18
rivals|role|0|1|	a -52	none -26	the -14
rivals|role|0|1|nearer|	0 -19	2 -60	3 -38
rivals|role|0|2|	a -56	none -14	the -7
rivals|role|0|2|nearer|	1 -38	2 -23
rivals|role|0|3|	a -8	the -22
rivals|role|0|3|nearer|	0 -29	1 -27	2 -16	3 7
rivals|role|0|equals|	0 9	1 19	2 31	3 -27
rivals|role|0|nearer|	1 -9	3 -8
rivals|role|1|0|	a -10
rivals|role|1|	1 -18	3 6
rivals|role|1|1|	a -43	none -29
rivals|role|1|1|nearer|	0 -9	1 -21	2 -20	3 -17
rivals|role|1|2|nearer|	0 18	1 -26
rivals|role|1|3|	none -15	the 8
rivals|role|1|equals|	1 -6	2 11	3 -27
rivals|role|1|nearer|	0 7	1 -16	2 -24	3 -17
rivals|role|2|	-1 13	0 12	1 -16	2 -10
rivals|role|2|-1|nearer|	0 13
rivals|role|2|-1|	the 13
rivals|role|2|0|	a -46	none 20	the 17
rivals|role|2|0|nearer|	0 12
rivals|role|2|1|nearer|	0 -16
rivals|role|2|1|	the -16
rivals|role|2|2|	a -36	none 10	the -10
rivals|role|2|2|nearer|	0 -10
rivals|role|2|3|nearer|	0 -13	1 6	2 10
rivals|role|2|equals|	0 11	2 -14
rivals|role|2|nearer|	2 8
rivals|role|3|	-1 -13	0 11	1 -28	2 14	3 11
rivals|role|3|-1|	a -21
rivals|role|3|-1|nearer|	0 -13
rivals|role|3|0|	a -9	the 14
rivals|role|3|0|nearer|	0 11
rivals|role|3|1|nearer|	0 -28
rivals|role|3|1|	the -28
rivals|role|3|2|nearer|	0 14
rivals|role|3|2|	none -7	the 21
rivals|role|3|3|	a -22	none 9	the 8
rivals|role|3|3|nearer|	1 10	2 -8
rivals|role|3|equals|	0 7	1 14	2 -8
rivals|role|3|nearer|	0 9	1 10	2 -8
rivals|role|organisation|0|	-1 -6	1 -20	2 -29	3 -18
rivals|role|organisation|1|	1 -46	3 -22
rivals|role|organisation|2|	-1 27	2 8	3 12
rivals|role|organisation|3|	-1 -30	1 -17	2 -9	3 6
rivals|role|person|0|	-1 16	0 -7	1 -25	3 -9
rivals|role|person|1|	1 -7	3 12
rivals|role|person|2|	0 16	1 -16	2 -20
rivals|role|person|3|	-1 8	0 13	1 -24	2 18	3 6
role|pronoun|	name 19	pronoun -32	role -26
role|role|	name 19	pronoun -55	role -34
turn|pronoun|false|	falsefalse -13	none -21	truetrue 19
turn|pronoun|false|falsefalse|	aankondigen -18	accuser 7	afirmar -22	ajouter -27	antworten -23	asentir 15	chiedere 14	conclure -10	confier 7	contestar 17	dire -9	erklären -20	lancer 9	leggen -18	lembrar -18	negar 17	no -16	organisation -32	pedir -9	plaider -13	preferir 8	prévenir -16	raconter -27	rappeler -20	reageren 14	relever -29	responder 12	ribattere 16	räumen -19	répondre 13	résumer -32	sagen -29	vertellen -23	werfen -11	zeggen -23
turn|pronoun|false|falsetrue|	aclarar -18	admettre -31	ajouter -17	amuser 6	analyser -20	annoncer -8	antworten 19	argumentieren -17	asegurar -8	assurer -23	avouer -20	befinden -19	bekennen -7	beloven -24	betonen -7	bromear -23	calcular -13	chamar -9	comentar -14	commenter -17	confermare -26	confier -24	contar -21	contester -20	craindre -24	dizer -34	déclarer -23	détailler -9	eisen -8	ergänzen -10	erklären -13	erläutern -7	erzählen -26	estimer -34	explicar -11	expliquer -28	faire_valoir -18	fragen 8	free -31	fügen -6	garantir -19	geben -24	geven -23	glimlachen -13	glisser -25	grappen -21	hablar -16	halten -7	indiquer -29	insister -16	insistir 7	juger -19	jurer -10	klagen -10	kommentieren -32	kritisieren -18	kündigen -15	lachen -9	lancer -8	lassen -22	laten -25	leggen -15	lehnen -15	lâcher -25	mailen -9	marteler -34	melden -9	menacer -17	negare -18	nennen -14	no -33	noemen 8	nuancer -19	observer -13	opmerken -14	organisation -10	pedir -20	pester -33	plaider -24	plaisanter -32	poursuivre -27	prévenir -21	querer 15	raconter -32	rappeler -33	reageren -22	rechnen -20	reconnaître -19	rekenen -21	replicar 7	reprocher -26	responder -23	roepen -7	rufen -23	räumen -23	réclamer -24	répondre 12	résumer -28	sagen -53	souhaiter -14	souligner -21	sourire -19	souvenir -17	sprechen -18	stellen -26	témoigner -21	unknown 15	unlisted -8	verlangen -19	vermuten -16	versprechen -23	vertellen -37	vervolgen -21	verwachten -16	verwijten -21	vinden -11	voegen -26	vragen -21	waarschuwen -21	wijzen -16	willen -15	zeggen -48	äußern -22
turn|pronoun|false|none|	ajouter -20	behaupten 15	confier 13	dire 6	déclarer 14	erklären 13	erzählen 8	explicar -21	expliquer -7	fragen 16	glisser 7	lancer 20	leggen 10	no -27	organisation -41	plaider 9	préciser -16	raconter -13	reconnaître -27	responder -7	rufen 11	répondre 8	schrijven 12	teilen 15	unknown -28	unlisted 8	versprechen -12	verzekeren -11	zeggen 13	écrire -21
turn|pronoun|false|truefalse|	admettre 19	affirmer 18	ajouter -24	analyser 17	assurer 18	berichten 18	bromear 16	comentar 16	confier 15	contar 20	contestar -17	craindre 12	demander 17	dire -8	dizer 26	déclarer 23	erklären 18	erzählen 22	expliquer 20	faire_valoir 19	fluisteren 15	fragen -12	fügen 9	geben 22	glisser 17	indiquer 18	juger 16	klagen 18	lachen 17	lancer -11	laten 20	leggen 12	lâcher 12	nier 16	no -14	noemen 20	none -16	noter 17	observer 16	opmerken 11	pedir 12	plaider 20	promettre 19	prévenir 18	raconter 39	reageren 17	rechnen 22	rekenen 19	replicar -17	roepen 14	résumer 19	sostener 14	souffler 19	sprechen 15	stellen 17	unknown 7	unlisted -10	verklaren 14	versprechen 22	vertellen 17	vinden 12	yes 6	zeggen 34	écrire 20
turn|pronoun|false|truetrue|	admettre 14	assurer 17	bekennen 14	bestrijden -8	chamar 14	confier 25	dizer -20	déclarer 16	erläutern 13	erzählen -12	estimer 15	explicar 11	expliquer 19	faire_valoir 12	fügen 18	geben 11	glimlachen 14	grappen 15	indiquer 14	lancer 18	laten 9	meinen 17	melden 16	no -12	none 10	plaisanter 17	préciser -12	prévenir 15	raconter 6	rappeler 21	reageren 13	reconnaître 18	reprocher -13	réclamer 7	sagen 18	schrijven 6	souffler 8	souligner 18	sourire 8	soutenir 16	sprechen 16	stellen 18	trancher 20	témoigner 15	unknown -19	unlisted 14	versprechen 15	vertellen 20	voegen 15	widersprechen 15	yes 33	zeggen 12	écrire 14
turn|pronoun|true|	falsefalse 6	truefalse -11	truetrue 7
turn|pronoun|true|falsefalse|	aankondigen 13	accuser -9	affirmer 26	afirmar -7	ajouter 23	antworten 11	asentir -15	conclure 8	confier 11	contestar -16	dire 15	dizer 10	erklären -10	glisser -13	lancer -6	leggen 14	lembrar 16	negar -20	no -24	none 17	organisation 21	pedir 8	plaider -6	preferir 10	prévenir 16	rappeler 11	reageren -7	relever 9	responder -24	ribattere -15	räumen 22	répondre -16	résumer 19	sagen -22	unknown 18	vertellen 17	werfen 18	zeggen -20
turn|pronoun|true|falsetrue|	admettre -18	affirmer -16	ajouter 22	analyser -11	assurer -10	berichten -6	bromear -13	comentar -6	confier -13	contar -8	contestar 20	craindre -13	decir 11	demander -19	dire 11	dizer -21	déclarer -7	erklären -8	erzählen -23	estimer -12	expliquer -20	fluisteren -11	fragen -11	fügen -16	geben -23	glisser -13	grappen -14	hablar 13	indiquer -14	insistir -11	juger -7	klagen -18	kommentieren -16	lachen -10	lancer -18	lassen -14	laten -16	lâcher -7	negare -16	nennen -14	nier -11	no 9	noemen -7	none -15	noter -10	observer -16	opmerken -8	organisation -23	pedir -12	plaider -12	promettre -8	préciser -16	prévenir -14	raconter -27	reageren -9	rechnen -14	rekenen -13	replicar 11	responder 18	roepen -8	répondre -15	sagen -43	sostener -10	souffler -15	souri -14	sourire -14	stellen -12	trancher -13	unknown -15	unlisted -20	verklaren -12	versprechen -17	vertellen -23	vinden -16	voegen -15	écrire -22
turn|pronoun|true|truefalse|	affirmer -11	ajouter 25	amuser 16	antwoorden -8	assurer 16	beloven 18	benadrukken 18	betonen 17	calcular 20	confier 19	contestar -12	demander 17	dire 29	dizer 10	détailler 17	eisen 12	estimer 20	expliquer -6	free -15	halten 19	houden 6	indiquer 19	insister 17	kündigen 18	leggen 17	lâcher 19	meinen -6	no -44	none -6	plaisanter 19	pleiten 16	poursuivre 22	préciser 21	raconter 22	rappeler 19	responder -11	rufen 14	räumen 18	réclamer 16	sagen 16	schrijven -9	soutenir -8	unknown 23	unlisted -9	verlangen 22	vermuten 13	vervolgen 15	verwachten 16	voegen 17	wijzen 17	écrire -10
turn|pronoun|true|truetrue|	admettre -13	assurer -17	bekennen -13	bestrijden 11	commenter -9	confier -19	dire -8	dizer 20	déclarer -11	erläutern -14	erzählen -18	estimer -15	explicar -6	expliquer -6	faire_valoir -12	garantir -17	lancer -15	lâcher -6	meinen -7	melden -15	no -29	plaisanter -18	reconnaître -14	reprocher 14	réclamer 9	répondre -17	sagen -7	schrijven -13	sommen -14	souffler -15	souligner -9	trancher -15	témoigner -14	unknown -24	unlisted -20	versprechen -10	vertellen -17	yes 12	zeggen -22	écrire -19
turn|role|false|falsefalse|	acrescentar -26	adiantar -27	admettre -11	admitir -16	afirmar -41	aggiungere -30	alegar -18	ammettere -18	amuser -26	annunciare -10	anunciar -16	añadir -35	benadrukken -7	betonen -30	calificar -18	classificar -23	concluir -23	confermare -22	confidare -17	confidenciar -22	confier -8	constater -29	contar -7	decir -40	definire -6	demander -11	denunciar -7	dire -6	dizer -10	elogiar -7	erkennen 11	escrever -23	exigir -13	explicar -21	expliquer 13	faire_valoir -27	falar -10	formulieren -21	garantir -10	giurare -36	glisser -28	grincer -21	halten -7	heißen -26	indicar -34	indiquer -8	informar -23	insistere -24	jurer -40	lembrar -46	luiden -30	mandar 6	matizar -12	menacer -18	mostrar 9	nier 18	no -71	noemen -32	parlare -9	parler -27	pedir -12	perguntar -17	pleiten -27	preferir 7	preguntar -9	prometer -17	promettere -7	proponer -25	proposer -30	préciser -28	prédire -38	puntualizzare -21	raccontare 6	recomendar 6	reconhecer -23	reconnaître -39	reconocer -10	recusar -18	referir -31	relatar -9	relever -19	replicar 11	reprochar -31	responder -6	resumir -36	ribattere 17	ricordare -48	riferire -39	rufen -25	réclamer -23	répondre 11	rétorquer -24	sagen -58	saluer -22	schreiben -20	scrivere 11	señalar -26	soltar -26	sostener -38	sostenere 10	souffler 7	soutenir -29	souvenir -36	spiegare -29	staan -45	sublinhar -17	teilen -30	trouver -20	témoigner -28	unknown -12	valutare -6	verklaren -29	verraten -6	vertellen -23	verweisen -7	vragen -34	warnen -24	willen -18	wollen -16	zeggen -17	écrire 16	évoquer -35
turn|role|false|falsetrue|	aclarar -29	adelantar -27	adiantar -10	admitir -45	affermare -20	affirmer -14	agacer -23	ajouter -27	analysieren -24	annunciare 19	antwoorden -21	anunciar -23	appeler -30	apuntar -33	argumentar -30	asegurar 6	assicurare -52	assurer -7	attendre -39	attribuire -26	añadir -18	bekennen -26	beloven -34	benadrukken -33	berichten -60	bevestigen -11	bitten -23	bromear -28	brummen -44	calcular -26	calificar -31	celebrar -38	chiarire -21	chiedere -46	comentar -7	commentare -6	commenter -30	conclure -39	confermare -30	confessare -34	confier -38	confirmar -45	confirmer -22	contar -35	contestar 10	corriger -27	corrigir 17	crier -26	decir -24	declarar -6	definire -24	dementieren -39	denunciar 10	desmentir 6	detallar -21	dire -34	dizer -30	déclarer -29	démentir -6	déplorer 6	elogiare 10	erinnern -32	erläutern -37	erzählen -38	escludere -32	escribir 12	escusar -23	evitar -23	exclure -10	exiger 6	exigir -35	explicar -34	expliquer -22	faire_valoir 6	fügen -40	garantir -27	geben -15	gestehen -24	glisser -47	grappen -24	hablar -44	halten -10	heißen -28	indicar -35	indicare -18	indiquer -24	insister -20	insistir -37	invitare -22	ironizar -26	kritisieren -28	kündigen -42	lachen -28	lamentar -30	lancer -32	lassen -19	laten -27	mandar -20	meinen -39	melden 6	menen -17	minacciare -24	mopperen -20	negar 15	negare -40	no -51	noemen -34	none 6	notar -36	noter -27	obiettare 6	observar -21	parlare -19	parler -23	pedir -9	pester -34	plaider -33	plaisanter -32	pleiten -25	precisar -16	precisare -22	preguntar -6	prevedere -22	promettre -22	proporre -37	proposer -34	préciser -22	raccontare -45	raconter -32	rappeler -32	raten -16	reageren 16	rebater 7	rechazar 6	rechnen -13	reclamar -25	reconnaître -14	recordar -18	rectifier -28	refuser -29	regretter -18	reiterar -24	relatar -34	relever -36	remeter 10	reprochar -17	reprocher -24	responder 8	ressalvar -24	resumir -25	revelar -35	ribattere -19	ricordare -28	riferire -7	rigoler -27	rispondere 9	réclamer -17	résumer -24	rétorquer -37	sagen -18	sapere -46	scherzen -40	schildern -29	schimpfen -27	schreiben 16	schrijven -30	scrivere -23	señalar 7	sluiten -25	smentire -32	sostener -21	sostenere 10	sottolineare -36	souhaiter -24	souligner -27	soupirer -12	sourire -29	souvenir -20	spiegare -29	sprechen -8	spreken -45	staan -30	stellen -22	sturen -28	sublinhar -31	sussurrare -24	tabler 6	teilen -16	temer -19	tempérer -14	témoigner -22	unknown -17	unlisted -50	verklaren -27	verlauten -26	verraten -30	versichern 12	vertellen -50	verwachten -21	verwijten -19	verzekeren 8	vrezen -39	werfen -29	weten -26	widersprechen -30	wijzen 8	willen -6	wollen -7	yes 9	zanjar -24	zitieren -19	zuchten -20	ärgern 9	écrire 7	évoquer -18
turn|role|false|	none -17	truetrue 15
turn|role|false|none|	affermare -30	affirmer -22	afirmar 13	aggiungere 8	alegar 14	annoncer -39	annunciare -11	assicurare -40	assurer 8	avisar -19	begründen 12	berichten -15	bestreiten 15	bevestigen -29	chiedere -13	commentare 9	confesar 10	confirmar -27	considerar -21	decir 7	declarar 14	dichiarare 10	dire 9	déclarer 7	erklären 20	erläutern 18	erzählen 7	escludere -10	escrever 7	estimar 9	explicar 23	expliquer 6	expresar -11	falar -7	fordern -30	free -12	geben -30	gestehen -6	glisser -25	gritar -35	hablar -29	heißen -23	houden -13	indicar 16	indiquer -9	informar 7	jurer -9	lamentar -11	lancer 15	lembrar -27	lâcher -28	manifestar -9	negar -15	no -24	none -31	ontkennen 8	plaisanter -13	preguntar -29	préciser 11	rappeler 7	rechazar -9	reconnaître -23	recordar -25	referir -18	relatar -9	responder 8	resumir 16	rigoler 7	roepen 8	rufen 14	réagir 14	répondre 9	résumer -18	rétorquer -7	sagen 15	schreiben -26	schrijven -12	señalar -6	sostener -6	sourire -12	soutenir 6	souvenir -25	spreken -17	stellen 11	sustentar -25	teilen -12	temer -33	unlisted -13	verklaren -7	vertellen -12	verweisen -31	willen -44	yes -11	zeggen 19	écrire 10
turn|role|false|truefalse|	aclarar -13	admitir 16	advertir -9	ajouter -12	alegar -13	analysieren 19	asegurar 12	assicurare -15	avisar -11	chiedere -26	comentar -10	commentare 23	commenter 16	confirmar -28	contar 24	contestar -18	corriger 12	decir 10	declarar -7	defender 7	dire -7	erklären 10	erzählen 15	explicar 12	fügen 24	gestehen 20	hablar -21	indicar -17	indiquer -14	informar 20	ironiser 19	ironizar -11	kündigen 14	lassen 17	lembrar 17	meinen 19	no -21	noemen -17	none -21	observar 18	pedir -20	pester 12	plaider 26	preferir -8	prometer -22	proporre -8	quejarse -7	raccontare 12	raconter 16	raten -9	rechazar -14	rechnen -21	reconnaître 25	relatar 9	remeter -13	responder -13	riferire 8	rispondere -30	réclamer -11	sagen -6	sapere -20	schimpfen 18	scrivere -12	sostener 13	soupirer 21	sourire 18	souvenir 19	sprechen 17	spreken 13	sublinhar 8	témoigner 17	unknown -14	unlisted 25	verklaren 19	vertellen 13	vinden -13	vragen -19	wollen -17	zanjar 8	écrire -11
turn|role|false|truetrue|	admettre -18	affermare 8	affirmer -16	aggiungere -23	annunciare -26	asegurar -14	assicurare 6	assurer 16	berichten -20	bevestigen -12	bitten -14	contar -16	decir 8	declarar -11	defender -20	demander -16	desmentir -21	dizer 8	déclarer -11	erklären -8	free 10	halten 14	indiquer -18	klagen 6	lassen 17	lembrar 13	meinen 15	melden -23	negar 21	no -23	none -7	noter 10	parlare -21	pedir -19	promettre 14	raccontare -17	raconter 8	responder 8	riferire -18	rétorquer 18	scherzen 10	schreiben 14	sottolineare 10	spiegare -10	sprechen 9	tempérer 12	unknown 11	unlisted 11	verklaren 12	vragen 10	yes 10	zeggen -12
turn|role|true|	falsefalse -16	truefalse -10	truetrue 16
turn|role|true|falsefalse|	achar -16	acrescentar 23	adiantar 10	admettre -14	advertir -6	affirmer -11	afirmar 14	aggiungere 10	ammettere 11	amuser 13	annoncer -19	anunciar 11	apuntar -27	asegurar -22	assurer 11	atribuir -12	añadir -21	benadrukken 8	berichten -15	betonen 13	bezweren 13	brincar -16	calculer -10	calificar 17	chamar -18	chiedere -9	citar -13	classificar -11	comentar -15	concluir -23	confermare 22	confidare 15	confidenciar 9	confier -18	constater -14	contar -8	contestar -31	decir -20	declarar -18	definire -19	denunciar -17	descartar 13	elogiar -16	erkennen -20	erklären -15	escrever -6	expliquer -18	faire_valoir -26	formulieren -16	free -9	garantir 16	giurare -15	glisser -15	gracejar 9	grincer -14	halten -18	heißen -19	indicar -12	indiquer -14	informar -26	ironizar -22	jurer -11	lamentar -12	lamentarse -8	lancer 9	lembrar 10	luiden -18	lâcher -13	mandar -15	matizar 10	melden -17	menacer 17	negar 8	negare -18	nier -17	no -55	noemen -18	none -20	ontkennen -17	parlare -26	parler -16	pedir -11	perguntar -18	plaisanter -9	pleiten -6	precisar 13	precisare -18	preferir 6	preguntar -17	promettere -16	promettre 8	proponer 8	proposer 10	préciser 25	prévenir -7	puntualizzare 16	querer -16	raccontare -16	rappeler -11	reclamar -7	recomendar 8	reconhecer 6	recordar 19	recusar 13	referir -16	regretter 11	rekenen 6	relever 22	replicar -19	replicare -18	reprochar -17	respingere -14	responder -15	resumir -14	revelar -9	ricordare 23	riferire -18	rispondere -20	rufen -15	rétorquer -13	sagen 11	saluer 17	sapere -17	schreiben -21	scrivere 9	señalar 8	soltar -8	sostener 13	sostenere -16	souffler -13	souligner -14	soutenir -13	spotten -14	spreken -15	staan 11	stellen 12	sublinhar 15	suspirar -7	sustentar -16	teilen 14	trouver 8	témoigner -15	unknown -16	valutare -11	vatten -16	ver -13	verklaren -15	verraten -10	vertellen -11	verweisen -10	vragen -13	warnen -14	wollen -11	zeggen -28	écrire 8	évoquer -16
turn|role|true|falsetrue|	aclarar -15	acusar 9	admitir -23	advertir -16	affirmer -18	ajouter 10	alegar -19	analysieren -13	annunciare -23	apuntar -19	argumentar -13	asegurar 10	assicurare -20	assurer -23	avisar 9	betonen -15	bromear -13	celebrar 12	chiarire -16	chiedere -24	comentar -29	commentare -29	commenter -16	confier -19	confirmar 10	contar -27	contestar -25	decir -28	declarar 8	defender -21	demander -20	dire -25	dizer -9	déclarer 13	erklären -19	erwidern -12	erzählen -13	explicar -16	fragen -11	fügen -22	geben -20	gestehen -16	glisser -13	hablar -18	indicar -18	indiquer -18	informar -14	ironiser -17	lancer -12	lassen -15	lembrar -17	ler 11	mandar -13	meinen -17	no -36	noemen -18	obiettare -15	observar -16	parlare -13	perguntar 11	pester -12	plaider -24	preferir -26	prometer -22	promettre -6	proporre -15	quejarse -12	raccontare -10	raconter -15	raten -13	reageren -17	rechazar -14	rechnen -19	reclamar -18	reconnaître -21	relatar -23	responder 7	ressalvar -15	riferire -27	rigoler -19	rispondere 19	réclamer -20	sagen -33	sapere -22	schimpfen -13	schreiben -21	scrivere 18	smentire -21	sostener -16	sostenere -15	soupirer -16	sourire -22	souvenir -12	spiegare -16	sprechen -23	spreken -17	sublinhar -15	tagliare -14	témoigner -14	unknown -43	unlisted -29	verklaren -16	vertellen -20	vinden 9	vragen -17	wollen -19	zanjar -18	zeggen -28	zuchten -19	écrire -16
turn|role|true|truefalse|	adiantar 17	admitir -15	affirmer -11	ajouter 22	alegar -13	antworten -8	anunciar 21	appeler 13	apuntar -17	asegurar 21	assurer -14	bekennen 17	berichten -20	bevestigen -14	chamar -12	chiarire 11	chiedere 20	confermare -10	confier -18	contar -13	corregir -19	decir -14	definire 7	denunciar -10	detallar 21	dire -15	démentir -18	déplorer -20	erklären 19	erwidern -12	estimer -16	exclure 17	exiger 16	explicar 9	expliquer 16	falar -11	free -11	giurare 17	glisser -14	halten -20	heißen -16	houden -14	indicare -10	informar -13	insistir 11	ironiser -14	kündigen 20	lamentar 21	lembrar -8	melden -16	negar -14	no -33	ontkennen 8	parlare 21	pedir -15	plaider -13	plaisanter -10	poursuivre 12	precisar 14	prevedere 11	prometer -8	proponer -15	proposer 11	préciser 23	raconter 8	rappeler 21	reiterar 17	replicare -17	reprendre 17	responder -25	revelar -10	ricordare 17	riferire -10	rispondere -20	roepen -14	répondre -22	sagen -8	sapere 6	schildern 9	schreiben 13	schrijven -6	señalar 6	souhaiter 20	souligner 10	soutenir -13	spiegare 16	sprechen -15	spreken -21	staan -21	tabler -7	tagliare -17	unknown -7	unlisted 14	verlauten -15	versichern 7	vertellen -19	verwijten 17	verzekeren 6	vragen -16	weisen -13	werfen -14	widersprechen -17	wijzen -7	wollen -10	yes 6	zeggen -18	écrire -20	évoquer -14
turn|role|true|truetrue|	admettre 9	añadir 8	berichten -16	bevestigen -6	bitten -22	confier -19	contar 13	decir 10	declarar -16	dire 7	dizer 6	erklären -8	erzählen -18	free 10	fügen 13	hablar -21	halten -11	indiquer -13	lassen -21	lembrar -12	meinen -14	melden -15	negar -19	no -52	none 17	noter -15	pedir -25	prévenir -16	rispondere 8	rétorquer -17	sagen -20	scherzen -7	schreiben -15	sottolineare -15	spiegare 6	staan -23	stellen 8	unlisted -26	vertellen -17	vragen -18	yes 18	zeggen -22
`;
