/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 26	1 13	13+ -12	3 -9	4-6 -19	7-12 -26
akin|true|	0 -66	1 -8	13+ 32	4-6 19	7-12 43	organisation -10	person 18
away|pronoun|	0 17	1 27	13+ -11	3 -18	4-6 -24	7-12 -18
away|pronoun|0|	first 11	later 20
away|pronoun|13+|	first -17
away|pronoun|1|	first 24	later 12
away|pronoun|2|	later -8
away|pronoun|3|	first -20	later -10
away|pronoun|4-6|	first -29
away|pronoun|7-12|	first -11	later -24
away|role|	0 -19	1 11	3 -7	4-6 -11	7-12 -11
away|role|0|	first -27
away|role|1|	first 9
away|role|2|	first -10	later 8
away|role|3|	first -7
away|role|4-6|	first -10	later -13
away|role|7-12|	first -9	later -12
body|false|	organisation -78	person 18
body|false|organisation|	a -31	none -65	the -80
body|false|person|	a -97	none 9	the 23
body|true|	organisation 48	person -74
body|true|organisation|	none 21	the 43
body|true|person|	a -46	none -43	the -70
body|unknown|	organisation -33
body|unknown|organisation|	none -31	the -41
body|unknown|person|	a -35	none -13	the 10
does|pronoun|acts|0|	0 26	1 32	2 -25	3 9	later 16
does|pronoun|acts|13+|	later 14
does|pronoun|acts|1|	0 -28	1 -26	3 11	first 28	later 7
does|pronoun|acts|2|	0 14	1 -20	2 -33	3 -7	first 9
does|pronoun|acts|3|	0 -20	1 -25	2 -6	3 -18	later -12
does|pronoun|acts|4-6|	first -26	later -18
does|pronoun|acts|7-12|	first -21	later -47
does|pronoun|	null 6	says -14
does|pronoun|null|0|	0 13	1 8	3 -21	later 11
does|pronoun|null|13+|	first -13	later -24
does|pronoun|null|1|	0 -24	2 -17	3 -9	first 17
does|pronoun|null|2|	0 -20	1 -11	3 -15	first -6	later -10
does|pronoun|null|3|	0 19	1 7	2 -8	3 12	first -12	later 23
does|pronoun|null|4-6|	first -22
does|pronoun|null|7-12|	first 12	later -17
does|pronoun|says|0|	0 8	1 23	2 -19	3 -16	first 17
does|pronoun|says|13+|	first -27
does|pronoun|says|1|	0 -43	1 -24	3 -18	first 6	later 17
does|pronoun|says|2|	1 -36	3 -12	later -9
does|pronoun|says|3|	0 -16	2 -29	3 -8	first -21	later -41
does|pronoun|says|4-6|	first -15	later -7
does|pronoun|says|7-12|	first -21	later -7
does|role|	acts 9	says -14
does|role|acts|0|	0 8	1 13	2 -19	3 -17
does|role|acts|1|	0 -33	2 -6	3 6	later 22
does|role|acts|2|	0 -19	1 -23	2 8	3 -31	first -6
does|role|acts|3|	1 -8	2 -12	3 9	first -11
does|role|acts|4-6|	first -13	later -8
does|role|acts|7-12|	first -20	later -21
does|role|null|0|	0 10	1 -12	3 -20	first -13
does|role|null|13+|	later -15
does|role|null|1|	0 -15	1 -18	2 -18	later -7
does|role|null|2|	0 8	1 9	2 -17	3 -13	later -11
does|role|null|3|	0 9	1 -15	2 7	first -11
does|role|null|4-6|	later -20
does|role|null|7-12|	later -13
does|role|says|0|	1 24	first -32	later -7
does|role|says|13+|	first -24
does|role|says|1|	0 -59	1 -31	2 -23	3 -22	later -9
does|role|says|2|	0 -24	2 -6	3 -7	first -15	later 12
does|role|says|3|	1 -19	2 -9	3 -17	later -12
does|role|says|4-6|	first -22	later -12
does|role|says|7-12|	first -11
ending|pronoun|organisation|	-ci 7	aar -23	ela -35	ele -31	er -50	hem -22	hij -40	il -10	lei -40	lla -44	lui -13	on -19	sie -14	ze -44	zij -39	él -32
ending|pronoun|person|	-ci -10	aar -8	ela 9	er -8	hem 8	hij 7	ich -14	il -6	lei 9	lla 13	lui 9	on -18	zij 6
ending|role|organisation|	aad -38	aat -30	aca -27	ach -40	aco -24	ada -55	ade 32	ado -26	aff -29	aft -32	age -40	ain -50	aio -16	ais -39	ajo -22	ale -48	alt -17	ame -30	amt -22	ana -35	and -8	ank -11	ann -40	ano -55	ant -19	apo -21	are -37	aro -21	ars -19	ast -15	ata -43	ate -51	ato -36	ats 10	aut -24	avó -33	avô -32	ber -16	ble -6	bre -35	bro -27	cal -22	ces -39	che -34	chi -34	cho -27	cht -9	ché -27	cia 25	cin -25	cio -38	cos -37	cta -27	den -48	der 15	die -62	dil -30	din -16	dio -37	dor -42	dos -44	dre -55	due -25	eau 18	eef -31	eer -42	efe -42	ega -52	ege -27	eil -18	eld -20	elf 15	ene -33	eno -22	ent -29	era -7	ere -56	ern 10	ero -20	err -24	ert -23	esa 22	ese -41	eta -22	ete -15	eto -25	età 15	eur -29	eux -36	eón -19	fer -38	fet -35	ffe -24	fin -19	gen -59	ger -45	ges 17	gin -32	gna -18	gte -30	gue -25	gué -25	gão 23	hef -45	hen -33	hia 6	hof 12	hte -32	ial -24	iar -35	ica -46	ice -34	ici 21	ico -54	ida -47	ide -34	ido -21	ien -41	ier -20	ies -25	ige -29	igo -42	ija -18	ijf 9	ijn -27	ijo -34	ile -29	imo -37	ina -33	ine -44	ing 18	ino -47	int -20	ion 14	ios -31	ipe -6	ira -49	ire -6	irt -27	ise 7	ist -49	ite -24	ito -36	its -20	ità 7	ité -36	ium 8	iva -32	ivo -40	iño -36	ión 8	jde -25	jer -45	lan -34	lar -32	las -23	lat -27	lde -22	ler -34	les -33	lga -27	lho -30	lia -41	lid -22	lie -35	lla -49	lle -8	llo -32	lub 28	lue -21	man -46	mat -24	men -17	mer -15	mme -44	mán -16	mãe -54	nce 17	nda 23	nde -48	ndo 11	nen -44	ner -44	net -33	nha -33	nie 7	nna -27	nne -30	nro -25	nsa -28	nse -50	nta -48	nte -26	nti -11	nto -8	nts -46	nza -22	nça -28	née -24	oas -46	oce -42	oer -21	ofd -19	oga -53	oge -35	ogo -29	oin -25	ois -23	ola -28	ole -46	olo -32	oma -27	omo -48	ona -32	ond -11	one -8	ong 9	oni -31	ono -22	oog -28	oon -23	oor -15	oot 10	ora -23	ore -51	ori -37	oro -34	ort 10	osa -36	oso -37	ota 12	ote -31	oto -17	ouw -38	pai -33	pen -28	per -37	peã -19	pio 7	que -14	qué 18	ral -36	ras -29	rat -26	rau -36	rca -42	rce -43	rde 15	ren -39	rer -46	res -58	ria -67	rie -37	rio -27	ris -23	rié -24	rma 6	rno -34	ron -36	ros -29	rta -19	rte 7	rts 8	rzt -41	san -25	sen -53	seo 18	ser -41	ses -19	sie -28	smo 22	sse -31	ssé -49	sta -21	ste -70	sti -20	st’ -35	são -27	sée -24	tar -17	tas -34	tel -18	ten -10	ter -26	tes -11	tin -59	ton -19	tor -55	tos -32	tra -36	tre -60	tro -59	tto -29	tus -20	tão -28	tän -29	tée -47	ube 8	udo 11	uer -31	uet -19	uge -22	ums 15	une -25	ung -9	uno -37	upe 11	ura -37	ure -50	urs -29	ury -24	usa -23	use -45	ute -44	uto 12	uté 9	val -31	vel -27	vem -32	vio -24	voz -36	wer -28	xte 6	xto 7	yen -19	yer -28	yor -19	zei 12	zia 7	zio -28	zza -32	zzo -20	äne -22	çon -28	ção 24	ère -32	ève -31	élu -35	été -7	ême -34	íza -20	ôte -31
ending|role|person|	aad -38	aar -6	aca 12	ach 8	ada 16	ade -54	aff -29	aft -24	age -54	aia 6	aio -8	ais 7	ala -28	ale 7	alt -24	amt -27	ana 8	and -28	ank -27	ann 6	ano 11	apa -19	apo -11	are 15	aro 13	ars -27	ata 9	ate 21	ati -28	ats -22	aus -21	avô -17	ble 6	bro -25	cal -20	ces -20	che -23	chi -31	cho -39	cht -33	ché -27	cia -50	cin -9	cio -43	cos -32	cta -24	dad 17	den -52	der -7	die 21	dil 11	dio -21	dor -12	dos -46	due -25	eau -37	eef 6	eer -31	ein -19	eis -31	ela 13	eld -27	elf -9	ene 16	eno -8	ent -35	ere 8	ern -30	ero -12	err -19	ers -7	ert -33	esa -26	ese 13	eta -10	ete -23	eto -21	età -27	eux -39	fet -22	gde 6	gem -31	gen -15	ger 11	ges -25	gin 14	gna -6	gue 14	gué -22	gão -27	hen -30	her -33	hia -30	hio 15	hte 28	ial 7	iar -23	ica 13	ico -16	ida 9	ido 11	ief -31	ige 15	igo 13	ija -10	ijf -35	ijn 10	ijo -16	ile -13	ine -31	ing -10	ino -15	int -9	ion -61	ios -46	ipe -17	irt -10	ist 8	ita -14	its 7	ità -11	ité -33	ium -26	iva 28	ivo 27	ión -51	jde -16	lan -25	lar 19	las -30	lat -32	lde -24	ler -9	les -37	lia -16	lid -7	lie -40	lla 11	lle -10	llo -40	lub -51	lue 14	mat -16	mer 15	mme 14	mán 15	mãe -6	nal -24	nce -24	nda -22	nde 6	ndo -6	ner 19	net -44	nha -32	nie -26	nna 12	nne 8	nro -24	nsa -14	nse 19	nta -6	nte -16	nti -78	nto -65	nts -26	nza -32	nça 16	oas -35	oce -33	oer -26	ofd 7	oga 33	oge 18	ogo 28	ois 10	ole -28	oma 10	omo -17	ona -15	ond 6	one -45	ong -21	oni -37	oon -16	oor 15	oot -23	ora 17	ore 20	ori -22	oro -40	ort -42	osa 7	ota -52	ote -11	ouw -11	pai 8	per -10	pio -24	que 16	qué -35	ral -11	ras -24	rat 6	rca 9	rce -30	rde -19	rer -25	res -25	rie -20	rin 6	rio -11	ris -10	riz 9	rié -20	rme -39	rno -34	ron -9	ros -32	rte -33	rti -20	rts -31	rzt -24	san 10	seo -32	ser 13	sie -19	sin -19	smo -48	son -26	sor -14	ssa -8	ssé 30	sta 20	ste 26	sti 10	st’ 24	são -30	sée 12	ta' -19	tar 16	tas -31	ten -63	ter -14	tes -79	tie -41	tos -28	tra 6	tro -7	tta -8	tto -19	tus 12	tän -6	ube -31	udo -42	uel 12	uer -27	uet -34	ule 15	ums -38	una -19	une -37	ung -15	uno -50	upe -6	ura -28	ure -7	urs -34	ury -27	use 23	ute -39	uto -27	uté -8	val 14	xte -27	xto -29	yen 6	yor -11	zei -19	zia -25	zio -7	zza 7	zzo -28	äne 12	çon -30	ção -37	ère 7	ève -37	ême -35	íza 13	ñía 6	úri -19
fits|pronoun|	free -30	no -36	organisation -18	yes 18
fits|pronoun|free|0|	null -11	says -15
fits|pronoun|free|	1 -20	2 -14	3 -17	4-6 -24
fits|pronoun|free|1|	null -17
fits|pronoun|free|2|	says -15
fits|pronoun|free|3|	says -17
fits|pronoun|no|	0 -40	1 -28	13+ -42	2 -20	3 -37	7-12 -12
fits|pronoun|no|0|	acts -49	null -15	says -33
fits|pronoun|no|1|	acts -33	says -51
fits|pronoun|no|2|	acts -33	null -28
fits|pronoun|no|3|	acts -37	null -8	says -6
fits|pronoun|organisation|	0 7	13+ -34	2 -58	3 -16	4-6 -18	7-12 -36
fits|pronoun|organisation|0|	null -20	says 10
fits|pronoun|organisation|1|	acts -46	says -41
fits|pronoun|organisation|2|	acts -25	null -36	says -32
fits|pronoun|organisation|3|	acts -23	null -33	says -29
fits|pronoun|unknown|	0 -30	13+ -27	3 -16	4-6 -18	7-12 7
fits|pronoun|unknown|0|	acts 20	null 16	says -13
fits|pronoun|unknown|1|	acts -6	null -14	says -45
fits|pronoun|unknown|2|	acts -22	null -15	says -32
fits|pronoun|unknown|3|	null 11	says -12
fits|pronoun|yes|	0 20	1 42	3 -6	4-6 -16	7-12 -14
fits|pronoun|yes|0|	acts 8	null 7
fits|pronoun|yes|1|	acts 14
fits|pronoun|yes|2|	acts -13	null 8
fits|pronoun|yes|3|	acts 8	says -13
fits|role|free|0|	acts 8	says -6
fits|role|free|	13+ -10	2 -21
fits|role|free|1|	acts -9	null -14
fits|role|free|2|	null -12	says -8
fits|role|free|3|	null -8	says -19
fits|role|	no -75	unknown -7	yes 23
fits|role|no|	0 -30	1 -39	13+ -17	2 -34	3 -50	4-6 -60	7-12 -60
fits|role|no|0|	acts -69	null -29	says -51
fits|role|no|1|	acts -34	null -21	says -56
fits|role|no|2|	acts -63	null -31	says -27
fits|role|no|3|	acts -73	says -41
fits|role|unknown|	0 -37	1 17	13+ -13	2 -21	3 -8	4-6 -15	7-12 -11
fits|role|unknown|0|	acts -29	null 13	says -35
fits|role|unknown|1|	acts -22	null -9	says 14
fits|role|unknown|2|	acts -10	null 12	says -23
fits|role|unknown|3|	says -11
fits|role|yes|	0 -29	1 13	13+ 12	2 28	3 -6	7-12 -8
fits|role|yes|0|	null 9
fits|role|yes|1|	acts 23	null -7
fits|role|yes|2|	null -6
head|pronoun|organisation|	ela -35	ele -31	ella -44	er -50	haar -23	hem -22	hij -40	il -10	lei -40	lui -13	on -19	sie -14	ze -44	zij -39	él -32
head|pronoun|person|	celle-ci -8	celui-ci -13	ela 9	ella 13	er -8	haar -8	hem 8	hij 7	ich -14	il -6	lei 9	lui 9	on -18	zij 6
head|role|organisation|	abogada -28	abogado -21	abonnée -17	accusa -23	actor -23	acusación -35	acusado -24	acusação -34	adjoint -20	adjointe -20	administrador -17	administration 10	administração 22	adversário -29	advocaat -31	advogado -23	advogados -21	agence 9	agent -29	agente -28	alcalde -22	alcaldesa -16	alemán -16	allenatore -22	altro -24	ambienti -45	analista -22	analyste -28	andere -24	angeklagte -30	anwalt -17	anwältin -20	anziano -20	arguido -40	articolo -34	artigo -29	artista -17	artiste -17	asesor -35	assessor -23	assessora -28	assessoria -28	association -14	associazione 14	astrónoma -16	atacante -29	attaccante -29	attaquant -22	autarca -37	auteurs -36	autor -28	autora -16	autoren -34	autores -25	autori -23	autoridad -31	autorità 7	autrice -32	auxiliar -35	avocat -15	avocate -17	avó -33	avô -32	azienda 23	bambina -20	bank -10	banquier -32	barista -26	beamter -23	bedrijf 9	behörde 17	beiden -36	belga -27	bericht -36	bestuurder -29	bewindsman -23	bewindsvrouw -25	bilan -21	bióloga -36	bloque -30	bond -8	bondscoach -14	boswachter -13	brandweer -37	brandweerman -27	braut -24	breton -19	bron -27	bronnen -25	bureau 8	burgemeester -10	burgervader -14	buurman -24	buurvrouw -20	bürgermeister -27	cabinet -43	cacique -47	cadre -33	campeã -19	candidata -19	cantante -17	capitaine -19	capitão -28	capo -21	capotreno -18	carpeta -23	causídico -14	chef -33	chefe -40	cheffe -24	chefin -12	chercheur -20	chercheuse -32	chi -31	chofer -14	científica -15	cittadina -13	cittadino -25	client -38	cliente -26	club 25	clube 8	coach -40	colega -38	collega -43	comandante -21	comissão -27	comitato -21	comité -30	commandant -25	commerçant -23	commissario -19	communiqué 18	compagna -18	compagnie 7	companhia 8	comunicado -34	comunicato -27	conducteur -13	conductor -18	conseil -18	conseiller -31	conseillère -18	consejera -21	consejero -22	consigliere -18	consulat -26	convocantes 22	corridore -15	courrier -30	cronista -24	cugino -26	dame -30	danois -23	defensa -28	defesa -37	delas -19	delegada -22	deles -33	deputada -28	deputado -30	deputato -23	dernier -6	dernière -36	despacho -23	dessen -18	die -61	dieser -32	dipendente -25	diplomat -24	diplomate -43	diplomaten -56	diplomático -22	diputada -28	diputado -30	directeur -32	directie 6	direction 24	directivo -20	director -24	directora -26	directrice -33	diretor -14	diretora -28	diretto -25	direttore -18	direttrice -27	dirigeant -19	dirigeante -20	dirigente -48	docente -36	dockers -20	doctora -23	document -34	documento -46	dona -21	donna -26	dono -22	dort 22	défenseur -21	délégué -25	député -29	députée -39	détracteurs -24	ecologe -27	edil -30	ejecutivo -31	emeritus -20	emigrante -28	empresa 25	empresaria -12	empresário -30	enfermera -15	engenheiro -27	enseignant -18	ente 20	entidad 12	entidade 33	entorno -30	entourage -33	entraîneur -31	entreprise 10	ermittler -16	especialista -19	esponente -17	este -35	estudante -22	estudiante -24	estudio -32	estudo 15	eux -36	ex-secretário -26	executiva -29	executivo -41	exempleada -15	expert -15	experta -18	experte -18	expertin -12	fallo -22	familia -21	familie -28	famille -14	família -27	femme -22	figlia -19	fille -33	firma 6	fiscal -22	fondo 12	fonte -28	fontes -52	fonti -65	forscher -16	frau -33	fuente -26	fuentes -33	funcionaria -43	funcionario -58	funzionario -26	fábrica -28	gabinete -31	gardien -23	garçon -28	gast -15	genro -25	gericht 14	gestor -26	gestora -27	gestore -39	gesundheitsministerin -25	giapponese -20	giudice -35	giudici 21	giuria -17	gobernador -30	governador -24	governante -45	governatore -13	governatrice -18	governo -26	grimpeur -18	groupe 11	großmutter -32	gutachten -35	habitante -28	habitants -23	haut -15	hen -33	hermana -18	herr -24	hija -18	hijo -34	hombre -32	homme -41	hoogleraar -21	händler -31	hôte -31	iemand -40	ihnen -26	imprenditrice -17	imputato -23	indagato -24	indiscrezioni -20	informe -38	ingenieur -19	ingewijde -25	ingewijden -31	ingénieur -22	ingénieure -16	instituição 12	institution 13	instituto 7	interessato -27	interlocutores -15	intéressé -49	intéressée -24	investigador -29	investigadora -37	istituto 7	jefe -23	joueur -24	journalist -29	journaliste -15	jovem -32	jubilado -37	juge -29	juges 19	juridiction -14	jurist -18	jurista -27	juriste -17	juristin -21	jury -24	juíza -20	kabinet -23	kanzler -32	kapitän -29	keten 9	kiescommissie -28	konzern 9	kämmerer -14	landwirt -22	laudo -26	leader -23	lector -20	legale -26	letrada -11	letrado -16	liderança -25	loro -34	líder -25	madre -49	maestra -19	maestro -20	magistrada -27	magistrat -36	magistrate -34	magistrato -18	maire -30	mairie -37	mais -29	man -34	manager -23	mandant -16	mandataria -18	mandatario -21	mann -28	marchande -25	marido -29	mayor -19	medico -23	membre -25	mestre -24	middenvelder -20	miembro -27	militante -21	minister -34	ministerin -24	ministerio 13	ministerium 8	ministeriums 15	ministero -45	ministra -25	ministre -44	ministro -47	ministère -16	ministério -9	mitarbeiter -35	mitarbeiterin 10	mitteilung 8	moeder -34	motivazioni -23	movimento 8	muchacho -18	mujer -45	mulher -45	museo 18	musicista -26	mutter -40	mãe -54	mère -34	médecin -25	médica -21	médico -25	même -34	neef -31	negociador -23	nigerianer -24	nipote -23	niño -36	nota 12	note -28	numero -24	observador -28	office 8	officier -27	oficial -30	oficialismo -39	olandese -27	ondernemer -25	onderzoeker -25	ong 9	operador -38	operadora 10	operatore -28	oposición -25	oppositie -30	opposition -36	organisateurs -23	organisation 18	organismo 32	organização -16	organizzatori -14	ortschef -9	otra -19	outra -20	outro -32	ouvrière -25	padre -36	pai -33	papier -54	parlamentar -17	parlamentario -27	parlementaire -20	parquet -19	pastor -16	patron -21	patrona -17	penalista -11	pensionato -20	perito -14	persona -23	pescador -12	pescadores -19	pescatore -20	pesquisador -18	pesquisadora -16	pessoas -46	piloto -18	politie -26	politikerin -29	polizei 12	político -30	pontefice -33	porta-voz -18	portavoce -50	portavoz -31	porte-parole -43	prefeitura -36	premier -41	preside -22	presidenta -29	presidente -62	pressestelle 9	presule -23	prima 6	primero -25	primo -30	proche -34	procurador -25	procuradora -25	procuratrice -23	producteur -25	profesor -34	professora -24	promotora -20	préfecture -44	préfet -22	président -32	présidente -31	prüfbericht -22	prüfer -32	quest’ -35	raad -26	raadsman -12	ragazza -26	ragazzo -20	rapport -13	rechter -22	regidor -26	regidora -25	regierungschef -29	regierungsrat -20	regisseurin -21	regista -17	relator -15	relatório -35	religiosa -30	renner -21	rentner -25	reportagem -30	reporte -24	representante -33	représentant 13	residentes -30	responsável -27	ressortchefin -15	retraité -18	retraitée -30	ricercatrice -26	richter 23	rival -31	rivale -24	sacerdote -19	salarié -24	schepen -12	secretaria -9	secretario -26	secretária -11	secretário -20	secrétaire -25	segundo -20	sentencia 12	sentenza -20	servidor -21	signora -28	sindaca -27	sindacalista -36	sindacati -16	sindaco -23	sindicato -26	sindicatos -19	socialista -22	società 15	société -7	sondage -21	source -43	sources -28	sozialdemokrat -20	spits -20	sprecher 7	spécialiste -24	staatsanwaltschaft -20	stadträtin -13	staff -29	stilista -22	studio -19	studiosa -17	syndicaliste -24	syndicat 8	syndicats -26	sénatrice -29	technicien -28	tecnico -30	tekenaar -16	testemunha -23	testigo -35	texte 6	texto 7	titolare -37	titular -32	toezichthouder 13	topman -19	topvrouw -29	touriste -23	trabajo -22	treinador -30	técnico -38	témoin -25	ufficiale -37	ufficio -19	umfeld -20	uno -38	unternehmen -15	uomo -47	vader -41	vainqueur -18	vater -34	vencedor -22	vendedora -31	vendeuse -37	verbale -31	verband 6	verdachte -30	vereadora -14	verklaring 12	vertreter -33	veterano -36	vincitore -16	vizinha -29	voce -15	vocero 9	voceros -16	voisine -31	voorzitter -30	vorsitzende -23	voz -22	vrouw -23	wachtmeister -18	west-vlaming -31	wetenschapper -21	wethouder -27	winnaar -24	wirt -23	wirtin -21	woordvoerder 10	zelf 15	zeuge -16	zeugin -14	zijn -27	édile -24	éleveur -22	élu -35	élue -21	élève -31	équipe -6	étudiante -21	órgão 23	última -27	último -27
head|role|person|	24-jährige 9	27-jährige 6	29-jährige -17	46-jährige 10	61-jährige 16	74-jährige 18	79-jährige 13	abogada -25	abonnée -23	acta -16	actor 16	acusación -24	acusado 7	acusação -18	adjoint -9	administrador -17	administration -18	administração -24	adversaire 15	adversário 15	advogados -28	agence -24	agent -18	agente -11	alcalde -24	alemán 15	altro 8	ambienti -40	ambtenaar -14	amministratore 7	amministrazione -19	analista 15	analyste 18	anwalt -14	anwältin 10	anziano -26	arguido 20	articolo -30	artigo -22	artista 7	asesor -19	assessor -19	assessora -28	assessoria -35	association -15	associazione -15	astrónoma 10	ata -24	atacante 10	atriz 9	attaccante 9	attaquant 11	autarca 11	auteurs -21	autor -12	autora 12	autoren -23	autores -20	autori -15	autoridad 25	autorità -11	auxiliar -23	avô -17	azienda -40	bambina -31	banquier 17	barista -8	beamter -15	bedrijf -35	begründung -16	behörde -28	beiden -30	bericht -32	bestuurder 27	bewindsman 17	bewindsvrouw 24	bióloga 22	bloque -25	bond -19	brandweer -25	brandweerman -19	braut -17	brief -31	bron -28	bronnen -31	bureau -34	burgervader 10	buurman -25	bénévole -11	bürgermeister -7	cabinet -41	cacique 6	cadre -26	candidata 13	cantante 9	capitaine -20	capo -11	capotreno -13	carpeta -27	causídico 14	chefin 6	chercheur 14	chercheuse 25	chi -29	chofer 7	científica 8	cittadina 11	cittadino -26	cliente -20	club -47	clube -31	coach 6	colega 6	collega -12	comandante -8	comissão -30	comitato -22	comité -27	commandant -8	commerçant -9	commissaire -16	commissario -29	communiqué -35	compagna -6	compagnie -26	companhia -20	compañía 6	comunicado -21	comunicato -43	conducteur -28	conductor -15	conduttrice 17	conseiller -27	consejero -17	conselheiro -18	consulat -27	coureur 8	cronista -31	cugino -7	danois 7	defensa -14	defesa -20	delas -33	deles -37	departamento -21	deputada 15	deputado -7	dernière 15	despacho -34	dessen 20	dicastero -19	die 22	dipendente 6	diplomat -16	diplomata -8	diplomate 8	diplomaten -42	diplomático -11	diputada 13	diputado -15	directeur -15	directie -29	direction -46	directivo 11	director -23	directora 6	diretto -14	dirigeant 24	dirigeante 28	docente -12	doctora 13	document -33	documento -48	dona -29	donna 10	dorpshoofd 7	dort -37	défenseur 9	délégué -22	député 13	députée 7	détracteurs -23	ecologe 8	edil 11	editor 7	eigenaar -10	ejecutivo 14	emeritus 12	emigrante -23	empresa -22	empresaria 8	empresario 17	empresário -18	enfermera -19	enquêteur -10	enseignant -30	ente -20	entidad -31	entidade -48	entorno -26	entourage -49	entreprise -19	ermittler -17	escritor 8	especialista 9	esponente 6	este 12	estudiante 9	estudio -20	estudo -33	eux -37	ex-secretário 8	executiva 21	executivo 22	expert -27	experte 11	expertin 9	fallo -20	familia -35	familie -26	famille -14	família -22	femme 14	fiscal -20	fondo -35	fonte -90	fontes -37	fonti -68	forscher -9	forscherin 6	fuente -30	fuentes -65	funcionaria 11	funcionario 18	funzionario -34	fábrica -33	gabinete -33	garçon -30	geistliche 14	gemeente -26	genro -24	gericht -19	gestora 23	gesundheitsministerin -26	giudice -14	giuria -23	governador -19	governante 19	governatore 12	governatrice 13	governo -22	grand-mère -32	grimpeur 8	groupe -6	gutachten -35	gutachter -16	habitante -22	habitants -16	haus -21	haut 6	hen -30	hermana -7	herr -19	hija -10	hijo -16	homme 7	händler -22	iemand -36	ihnen -23	imprenditrice 15	imputato 14	indagato -35	indiscrezioni -40	informe -31	ingenieur 7	ingewijde -16	ingewijden -33	ingénieure 14	inspectie -18	institution -13	instituto -16	interessato 13	interlocutores -20	intéressé 30	intéressée 12	investigador 10	investigadora 24	istituto -25	jefe -9	joueur -15	journalist -27	juge -25	jurado -17	jurist 15	juriste 13	juristin 21	jury -27	juíza 13	júri -19	kabinet -21	kanzler -31	kapitän -6	keten -17	konzern -25	kämmerer 6	laatste 13	landwirt 12	laudo -27	lauréate 10	lector -16	legale -7	leiterin -22	lerares -9	letrada -23	letrado -13	liderança 17	loro -40	líder 13	maestra -13	maestro 10	magistrada 6	magistrate 7	magistrato 11	mairie -20	mais 8	manager 17	mandant 10	mandataria 16	mandatario 15	mann -12	marchande -17	marido -27	mayor -11	medewerker -30	medico -35	membre 6	middenvelder 6	miembro -25	militante 10	minister 17	ministerin -8	ministerio -16	ministerium -26	ministeriums -38	ministero -28	ministra 6	ministre 8	ministro -21	ministère -15	ministério -20	mitarbeiter -25	mitteilung -31	moeder -36	motivazioni -20	movimento -21	muchacho -30	mulher -9	museo -32	mãe -6	mère -9	médecin -9	médica 12	médico -39	même -35	neef 6	negociador -24	neta 11	nigerianer 8	nipote -21	nonna 7	nota -52	notario -24	note -15	numero 14	observador -22	office -21	oficialismo -27	olandese 8	ondernemer 7	ong -21	operador -20	operadora -20	operatore -20	oposición -21	oppositie -24	opposition -18	organisateurs -26	organisatie -29	organisation -36	organismo -43	organización -22	organização -24	organizzatori -33	ortschef 12	otra -19	outra 10	ouvrière -8	padre 9	pai 8	papa -19	papier -35	parlamentar 16	parlamentario -6	parlementaire 10	parquet -34	parti -19	pastor -14	patrona -15	pensionato -23	perito -20	persona -17	pescador 9	pesquisador 17	pesquisadora 11	pessoas -35	pluimveehouder 22	politie -32	politiker 13	politikerin 12	polizei -19	pontefice -36	porta-voz 18	portavoce -33	porte-parole -26	prefeito 19	prefeitura -29	première 12	preside 9	presidenta -14	presidente -36	presule 15	primero 9	primo 6	proche -27	procurador -34	procuradora -21	producteur 7	profesor -7	professor 8	promotora -39	préfecture -28	préfet -19	président -28	présidente -15	prüfbericht -17	père -23	quest’ 24	raad -20	raadsman 7	ragazza 8	ragazzo -28	rapport -32	rechter -40	regierungschef -17	regierungschefin 14	regierungsrat 15	regista 8	relatório -36	religiosa 8	rentner 10	reportagem -31	reporte -21	representante -29	représentant -16	repórter 8	residentes -19	ressortchef 7	ressortchefin 8	retraité -12	retraitée -8	ricercatrice 13	rival 14	rivale 8	riverain -20	réalisatrice 16	sacerdote 13	salarié -20	schepen 14	scrittore 10	second 10	seconde 15	secretaria -24	secretario -6	secretária 7	secretário -14	secrétaire -15	segundo 6	sentencia -30	sentenza -21	servidor -18	signora -8	sindaca 10	sindacalista 24	sindaco -6	sindicato -34	sindicatos -17	societa' -19	società -27	sondage -18	source -30	sozialdemokrat 13	spits 7	sprecher -41	sprecherin -30	spécialiste -31	staatsanwaltschaft -19	stadträtin 17	staff -29	stilista 18	studie -24	studio -16	studiosa 13	studioso 13	syndicaliste 22	syndicat -21	syndicats -20	sängerin 6	sénatrice 15	tecnico 10	tekenaar -26	testemunha -21	testigo 17	texte -27	texto -29	titolare 15	titular 19	toezichthouder -19	topman 16	topvrouw 17	treinador 11	ufficiale 24	ufficio -28	umfeld -27	una -19	uno -51	unternehmen 11	unternehmer 13	uomo -17	vader -19	vecchio 15	velho 8	vencedor 6	vendeuse -26	verbale -32	verband -26	verdachte 29	verein -19	verklaring -22	vertreter -33	veterano -29	vizinha -23	vocero -23	voceros -22	voisin -19	voisine -26	voorzitter -23	vorsitzende -6	voz -21	vrouw -44	wachtmeister -23	west-vlaming 18	wetenschapper 6	wethouder -22	wirt -23	wirtin -21	woordvoerder -44	zelf -9	zeuge 13	zijn 10	édile -6	élue 14	élève -37	équipe -17	étudiante -20	órgão -27	última 10
in-name|pronoun|organisation|	false -23
in-name|pronoun|organisation|false|	1 -18	2 -22
in-name|pronoun|person|	false 7
in-name|pronoun|person|false|	0 -36	2 19
in-name|role|organisation|	false -20	true 57
in-name|role|organisation|false|	0 -21	1 -12	2 7	3 -17
in-name|role|organisation|true|	0 49	1 8	3 27
in-name|role|person|false|	0 -8	3 17
in-name|role|person|	true 17
in-name|role|person|true|	0 17
introduced|false|	a -37	own -21
introduced|	true 17
introduced|true|	a -11	none -11	the 22
kind|pronoun|	organisation -23	person 7
kind|pronoun|organisation|	own -24	third -21
kind|pronoun|person|	own -14	third 8
kind|role|organisation|	a -9	none -6	the -10
kind|role|person|	a -59	none -7	the 14
kin|artist|	none 39	other -6
kin|association|	none -9	other -7	same 32
kin|authority|	none -8	other -18
kin|club|	other -10	same 9
kin|coach|	none 25	other -9	same -6
kin|company|	none 12	other 22	same 12
kin|court|	none 26	same -10
kin|doctor|	none -56	same -19
kin|envoy|	none -26	other -18
kin|false|	none -6	other -16
kin|false|none|	0 -7	1 -7	13+ -12	2 18	3 -25	4-6 -20	7-12 -12
kin|false|none|free|	false -24
kin|false|none|no|	false -33
kin|false|none|unknown|	true 21
kin|false|none|yes|	false 11	true 12
kin|false|other|	0 -28	13+ -29	2 -26	7-12 -38
kin|false|other|free|	false -8	true -13
kin|false|other|no|	false -57	true -33
kin|false|other|unknown|	false -18	true 11
kin|false|other|yes|	true -26
kin|judge|	none -34	other -6	same 23
kin|lawyer|	none -9	other -19	same 16
kin|leader|	none -34	other 7	same -14
kin|mayor|	none -45	other -8	same 31
kin|member|	none -6	same 16
kin|minister|	none -14	other -43	same 24
kin|null|	none -6	other -16
kin|party|	none -33	other -48
kin|player|	none 17	same -28
kin|police|	none -24	other -28	same -7
kin|press|	none -26
kin|priest|	none -16	other -40	same -12
kin|prosecutor|	none -58	other -31	same 21
kin|school|	none 18
kin|scientist|	other 28	same 31
kin|teacher|	none 9	other -22
kin|true|none|	0 17	1 7	13+ 10	2 -10	3 -6	4-6 -16	7-12 -21
kin|true|none|free|	true -25
kin|true|none|no|	false -42
kin|true|none|unknown|	false -6	true 11
kin|true|none|yes|	true 13
kin|true|	other -10	same 17
kin|true|other|	0 9	2 -31	3 -20	4-6 -15	7-12 -9
kin|true|other|free|	false -15	true -25
kin|true|other|no|	false -35	true -30
kin|true|other|unknown|	false -16	true -17
kin|true|same|	0 -34	2 28	4-6 -8	7-12 26
kin|true|same|free|	false 19	true 12
kin|true|same|no|	false -61	true -49
kin|true|same|unknown|	false -9	true -7
kin|true|same|yes|	true 25
kin|union|	none -10	other -12
kin|worker|	none 7	other -15	same 11
kin|writer|	none 16	other -8	same -18
language|de|pronoun|	organisation -28	person -13
language|de|role|	organisation -16	person -6
language|es|pronoun|	organisation -46	person 12
language|es|role|	organisation -21
language|fr|role|	organisation -7	person -7
language|it|pronoun|	organisation -40	person 9
language|it|role|	organisation -10	person 7
language|nl|pronoun|	organisation -50	person 8
language|nl|role|	person -9
language|pt|pronoun|	organisation -38
last|pronoun|false|	0 10	1 20	13+ -15	2 9	4-6 -26	7-12 -27
last|pronoun|false|0|	0 10
last|pronoun|false|13+|	2 -19	3 -15
last|pronoun|false|1|	0 26	1 -22
last|pronoun|false|2|	0 8	2 10
last|pronoun|false|3|	0 6	1 -20	2 10
last|pronoun|false|4-6|	0 -29	1 -23	2 -8
last|pronoun|false|7-12|	2 -38	3 -9
last|pronoun|false|free|	0 -17	1 -21	2 -13	3 -22
last|pronoun|false|no|	0 -21	1 -11	2 -39	3 -23
last|pronoun|false|organisation|	0 -8	1 -36	2 -39	3 -32
last|pronoun|false|unknown|	1 -24	2 -23	3 8
last|pronoun|false|yes|	0 17	1 12	3 -10
last|pronoun|true|	0 25	1 21	13+ 6	2 -21	3 -22	7-12 13
last|pronoun|true|0|	0 25
last|pronoun|true|13+|	3 6
last|pronoun|true|1|	0 20
last|pronoun|true|2|	0 8	1 -34	2 -25
last|pronoun|true|3|	1 -22	2 -28	3 -7
last|pronoun|true|4-6|	2 -8	3 -23
last|pronoun|true|7-12|	1 -16	2 10
last|pronoun|true|free|	0 -18
last|pronoun|true|no|	0 -59	1 -15
last|pronoun|true|organisation|	0 9	1 12	2 -15	3 -16
last|pronoun|true|unknown|	0 22	1 -19	2 -25	3 -7
last|pronoun|true|yes|	0 -10	3 18
last|role|false|	0 -17	1 10	13+ -7	4-6 -10	7-12 -12
last|role|false|0|	0 -17
last|role|false|13+|	3 -7
last|role|false|1|	0 16	1 -17
last|role|false|3|	1 -13	3 -33
last|role|false|4-6|	1 -27	2 -10
last|role|false|7-12|	1 -46	2 -17
last|role|false|free|	0 8	2 -10	3 -9
last|role|false|no|	0 -54	1 -40	2 -55	3 -18
last|role|false|unknown|	0 -8
last|role|false|yes|	0 13	1 6
last|role|true|	0 -12	13+ 20	2 -11	3 -14	4-6 -7
last|role|true|0|	0 -12
last|role|true|13+|	3 20
last|role|true|1|	0 20	1 -47
last|role|true|2|	1 -23
last|role|true|3|	1 -28	2 11	3 -17
last|role|true|4-6|	0 9	1 -22
last|role|true|7-12|	2 -64	3 12
last|role|true|free|	0 -9	1 -16
last|role|true|no|	0 -50	1 -44	2 -17	3 -56
last|role|true|unknown|	0 -28	1 7	2 -12	3 -23
last|role|true|yes|	1 8	3 26
main|pronoun|organisation|1|	false -23	true -9
main|pronoun|organisation|2|	true -22
main|pronoun|organisation|	false -23	true -17
main|pronoun|person|0|	false -22	true -35
main|pronoun|person|1|	true -7
main|pronoun|person|2|	true 23
main|pronoun|person|	true 10
main|role|organisation|0|	false -17
main|role|organisation|1|	false -7
main|role|organisation|2|	false -14	true 21
main|role|organisation|3|	false -6
main|role|organisation|	false -17	true 9
main|role|person|0|	false -10
main|role|person|1|	false 10	true -12
main|role|person|3|	false 7	true 16
near|pronoun|0|	0 17
near|pronoun|13+|	2 -19	3 -11
near|pronoun|1|	0 32	1 -16
near|pronoun|2|	0 13	1 -28	2 -6
near|pronoun|3|	1 -30	3 -7
near|pronoun|4-6|	0 -28	1 -18	2 -8	3 -11
near|pronoun|7-12|	1 -6	2 -30
near|role|0|	0 -19
near|role|1|	0 25	1 -37
near|role|2|	0 6	1 -13
near|role|3|	0 8	1 -22	2 10	3 -38
near|role|4-6|	0 6	1 -32	2 -6
near|role|7-12|	1 -41	2 -23
	nobody -11
nobody|best|pronoun|	0 6	2 -12
nobody|best|pronoun|0|	never 6	third 6
nobody|best|pronoun|1|	own 26	third -11
nobody|best|pronoun|2|	never -12	own -7	third -11
nobody|best|role|0|	a 29	none 8	the -8
nobody|best|role|	1 9	2 -13	3 -23
nobody|best|role|1|	a 23	never 8	none 21
nobody|best|role|2|	a 46	never -15	none -37	the -21
nobody|best|role|3|	a 13	bare -22	none -20	the -29
nobody|ending|pronoun|	-ci -7	ela -28	er 14	hem -41	hij -15	ich 13	lei -22	lla -34	lle -12	lui -32	on 15	sie -13	ze -12	zij -10
nobody|ending|role|	aad 35	aar 6	aca -22	ach -35	ada -20	ade -32	aff 23	aft 24	age 41	aia -10	ail -16	aio 7	ajo 18	ala 9	alt 17	amt 20	ana -20	and 9	ank 17	ano -20	apa 19	are -32	aro -20	ars 17	ast -8	ata -18	ate -27	ati -6	ato 7	ats -10	avô 15	ber -18	ble -16	bro 18	cal 18	cat -25	ces 24	che 15	chi 25	cho 27	cht 16	ché 20	cia -9	cin 7	cio 25	cos 23	cta 23	dad -36	den 34	der -20	die -22	dil -27	dio 29	dor 22	dos 34	due 24	eau -26	eef -21	eer 22	efe -6	eil -25	ein -17	eis 19	ela -13	eld 16	elf -18	ene -28	eno 8	ent 37	era -8	ere -7	erk 15	ern -15	ero 13	err 15	ers -6	ert 20	esa -26	ese -36	eta 10	ete 20	eto 18	età -30	eux 25	eño -6	eón -12	fet 21	ffe -24	gde -21	gen 17	ger -10	ges -13	gin -13	gos 15	gue -17	gué 21	gão -30	hen 26	her 12	hia -7	hio -13	hof -14	hte -29	ial -8	iar 19	ica -18	ici -24	ico 20	ida -26	ido -11	ief 8	iga -6	ige -27	igo -15	ija 8	ijf -27	ijn -17	ijo 13	ile 15	ima -28	imo -8	ine 29	ing -25	ino 18	int 11	ios 27	ipa 15	ipe 13	ira -7	ire -6	iro -12	irt 11	ise -37	ist -12	ita 8	its -19	ità -21	ité 24	ium -7	iva -21	ivo -21	iño -8	jde 16	ker -17	lan 23	lar -37	las 25	lat 22	lde 22	ler 11	les 23	lga -12	lha -14	lia 21	lid 8	lie 25	lla -19	llo 27	lub -35	lue -17	mat 14	mem 6	men 11	mer -21	mme -10	mán -19	mãe 6	nce -17	nco -21	nda -39	nde -9	ndo -25	nen 11	ner -43	net 36	nha 27	nna -19	nne -14	nro 19	nsa 11	nse -29	nta 8	nte 15	nti 23	nto 37	nts 29	nza 24	nça -16	née -6	oas 25	oce 32	oer 25	ofd -25	oga -46	oge -26	ogo -29	ois -18	ola -19	ole 31	oma -17	omo 20	ona 14	one 26	ong -15	oni 28	oon 16	oor -21	oot -9	ora -23	ore -37	ori 26	oro 26	osa -10	oso -10	ota -6	ote 11	oto -11	ouw 9	pai -21	per 11	peã -16	pio 7	ppo -17	que -15	qué -18	ral 9	ras 18	rat -8	rca -10	rce 37	rde -17	ren 7	rer 30	res 31	rie 24	rin -13	rio 13	riz -20	rié 15	rma -31	rno 31	ron 8	ros 26	rte 6	rto 15	rts 10	rzt 24	réu -23	san -18	seo -23	ser -16	ses -9	sie 24	sin 12	smo -17	sor 8	ssa 9	ssé -37	sta -27	ste -30	sti -12	st’ -32	são 24	sée -27	tar -17	tas 25	tel 19	ten 35	ter 16	tes 23	tie 24	ton -18	tos 27	tra -15	tro 12	tta 8	tto 15	tus -17	tän 8	tée -6	ube -18	ude 16	uel -13	uer 19	uet 19	ule -24	ums -17	una 19	une 21	ung 10	uno 39	upe -25	ura 28	ure 17	urs 30	ury 26	usa 21	use -26	ute 25	uto -29	uté -20	val -32	vio -20	xte -6	yen -14	yer -20	yor 10	zer -10	zia 10	zio 15	zza -19	zzo 17	äne -16	çon 19	ção -16	ère 6	ève 21	ême 21	íza -16	ñía -29	úri 19	œur -12
nobody|kin|a|	coach 20	company 32	court -33	doctor 26	envoy 40	judge 27	lawyer 26	leader 12	mayor 15	member 19	minister 19	party 23	player 29	police 38	scientist 38	teacher 18	union 23	worker 42	writer 26
nobody|kin|none|	association 19	authority 15	club -22	company -38	judge 18	leader -21	mayor -23	minister -6	priest 18	scientist -19
nobody|kin|the|	artist -71	association -7	club -7	coach -40	company -64	court -11	doctor 32	envoy -10	judge 7	leader 14	member -30	minister 7	party 38	player -27	police 23	press 7	priest 29	prosecutor 38	school -26	scientist -65	worker -20	writer -21
nobody|many|	false -10	true -7
nobody|met|pronoun|	never -9
nobody|met|pronoun|never|	own 17	third -13
nobody|met|role|	a 31	bare -16	the -24
nobody|met|role|a|	a 28	none 11	the 25
nobody|met|role|bare|	a -16	none -21
nobody|met|role|never|	a 38	none 17	the -20
nobody|met|role|the|	a 8	none -42	the -12
nobody|others|	2 -40
nobody|pronoun|	celui-ci -21	ela -28	ella -34	elle -12	er 14	hem -41	hij -15	ich 13	lei -22	lui -32	on 15	own 17	sie -13	third -13	ze -12	zij -10
nobody|role|	24-jährige -18	27-jährige -17	29-jährige 11	46-jährige -17	51-jährige -13	52-jährige -16	58-jährige 16	61-jährige -19	74-jährige -17	79-jährige -15	a 32	abogada 19	abogado -6	abonnée 18	accusa 21	acta 19	actor -18	acusación 17	acusado -21	acusação 19	adjoint 11	administrador 11	administration -14	administração -32	adversaire -22	adversário -21	advogado -10	advogados 17	agence -23	agent 15	agente 9	alcalde 22	alcaldesa -18	alemán -19	allenatore -22	altro -30	ambienti 28	ambtenaar 17	amministratore -18	analista -16	analyste -23	anwalt 9	anwältin -21	anziano 16	arguido -19	articolo 20	artigo 22	artista -23	artiste -17	asesor 19	assessor 16	assessora 14	assessoria 25	association 10	associazione -18	astrónoma -15	ata 16	atacante -20	atriz -20	attaccante -18	attaquant -14	autarca -14	auteurs 20	autor 8	autora -23	autoren 24	autores 19	autori 18	autoridad -27	autorità -21	autrice -20	auxiliar 19	avocat -12	avocate -16	avô 15	azienda -37	bambina 19	banco -21	banderole 13	bank 12	banquier -17	barbiere -19	barista 7	beamter 15	bedrijf -27	begründung 16	behörde -16	beiden 16	belga -12	bericht 27	bestuurder -28	bewindsman -31	bewindsvrouw -25	bilan 16	bióloga -27	bloque 20	bond 7	bonden 12	bondscoach -11	boswachter -13	brandweer 20	brandweerman 16	braut 16	breton -18	brief 8	bron 20	bronnen 26	bureau -18	burgemeester -24	burgervader -16	buurman 20	bénévole 13	bürgermeister 9	cabinet 31	cacique -14	cadre 26	campeã -16	candidata -25	cantante -17	capitaine 13	capotreno 12	carpeta 18	carta 19	causídico -25	chefe -10	cheffe -24	chefin -19	chercheur -15	chercheuse -28	chi 22	chofer -7	científica -14	cineasta -16	cittadina -16	cittadino 14	cliente 19	club -32	clube -18	coach -32	colega -13	collega 16	comerciante -11	comissão 24	comitato 23	comité 16	commandant 9	commerçant 6	commissaire 11	commissario 20	communiqué -18	companhia -22	compañía -29	comune 14	comunicado 23	comunicato 27	comédienne -18	conducteur 16	conductor 10	conduttrice -21	conseil -25	conseiller 27	conseillère -12	consejera -13	consejero 11	conselheiro -11	consulat 18	convocantes -23	corridore -18	coureur -16	courrier 19	cronista 17	danois -16	defensa 11	defesa 25	delas 22	deles 23	departamento -11	deputada -21	deputado 6	deputato -6	dernier -6	dernière -20	despacho 24	dessen -22	dicastero 6	die -23	dieser -7	dipendente -14	diplomat 14	diplomata 7	diplomate -8	diplomaten 28	diplomático 11	diputada -15	diputado 13	directeur 15	direction -9	directivo -15	director 10	directora -15	diretor -19	diretto 9	direttore -24	direttrice -9	dirigeant -24	dirigeante -29	dirigente -7	docente 9	dockers 20	doctora -20	document 27	documento 44	dona 19	donna -10	dorpshoofd -20	dort -23	défenseur -19	délégué 21	député -13	députée -13	détracteurs 18	ecologe -18	edil -27	editor -15	eigenaar -22	einsatzleiter 21	ejecutivo -21	emeritus -17	emigrante 18	empresa -41	empresaria -17	empresario -29	empresário 14	enfermera 14	enquêteur 17	enseignant 18	ente -20	entidad -29	entidade -35	entorno 20	entourage 36	entraîneur -17	entreprise -27	equipa 15	ermittler 14	escritor -19	escritora -17	especialista -13	esponente -15	esta -15	este -13	estudiante -8	estudio 25	estudo -13	eux 22	ex-secretário -20	executiva -31	exempleada -6	expert 16	experta -16	experte -14	expertin -16	fallo 18	familia 19	familie 19	famille 16	família 23	femme -19	figlia -18	filha -14	firma -31	fiscal 18	fondo -8	fonte 49	fontes 26	fonti 53	forscher 13	forscherin -20	fuente 24	fuentes 39	funcionaria -7	funcionario -27	funzionario 25	fábrica 21	gabinete 25	garçon 19	gast -8	geistliche -16	gemeente 18	genro 19	geometra -10	gericht -21	gestora -24	gestore -8	gesundheitsministerin 19	giapponese -17	giudice 16	giudici -24	giuria 16	governador 13	governadora -13	governante -25	governatore -21	governatrice -20	governo 21	grand-mère 19	grimpeur -19	groupe -25	großmutter -9	gruppo -17	gutachten 26	gutachter 19	habitante 18	habitants 16	haut -6	hen 26	herr 15	hija 8	hijo 13	homem 6	händler 20	iemand 26	ihnen 22	imprenditrice -15	imputato -20	indagato 22	indiscrezioni 20	informe 24	ingewijde 16	ingewijden 24	ingénieur 15	ingénieure -14	inspectie -16	instituição -26	institution -22	instituto -21	interessato -26	interlocutores 20	intéressé -37	intéressée -27	investigador -18	investigadora -30	istituto -20	jefe 6	joueur 10	journalist 16	juge 17	juges -20	jurado 17	juridiction 12	jurist -22	jurista 6	juriste -16	juristin -21	jury 26	juíza -16	júri 19	kabinet 18	kammer 10	kanzler 25	kapitän 8	keten -18	kiescommissie 22	konzern -21	laatste -18	landwirt -12	laudo 20	lauréate -15	leader -14	lector 12	leiterin 22	lerares 9	letrada 12	letrado 12	liderança -18	loro 26	líder -29	maestra 6	maestro -35	magistrada -13	magistrate -13	magistrato -26	mail -16	mairie 20	man 6	manager -16	mandant -20	mandataria -24	mandatario -28	mann 15	marchande 16	marido 24	mayor 10	medewerker 22	medico 24	mestre -17	middenvelder -16	miembro 18	militante -12	minister -25	ministerin 8	ministerio -21	ministerium -7	ministeriums -17	ministero 27	ministra -28	ministre -16	ministro 25	ministère 18	ministério 6	mitarbeiter 23	mitarbeiterin -10	moeder 26	motivazioni 18	movimento -9	muchacho 17	mulher 8	museo -23	musicista -15	mãe 6	mère 6	médecin 7	médica -21	médico 28	même 21	neef -21	negociador 20	neta -20	nigerianer -22	nipote 17	niño -8	nonna -18	nota -6	notario 22	note 16	numero -22	observador 15	officier 6	oficialismo 20	olandese -17	ondernemer -16	onderneming -16	onderzoeker -14	onderzoekers 13	ong -15	operador 17	operadora -15	operatore 22	oposición 17	oppositie 25	opposition 21	organisateurs 18	organisation -30	organismo -41	organização 14	organizzatori 17	ortschef -18	otra 15	outra -25	padre -18	pai -21	papa 19	papier 32	parlamentar -17	parlamentario 6	parlementaire -23	parquet 19	parti -9	partie -24	pastor 13	patron -7	patrona 11	penalista -17	pensionato 20	perito 14	persona 15	pescador -10	pescadores 16	pescatore -12	pesquisador -18	pesquisadora -13	pessoas 25	piloto -9	pluimveehouder -22	politie 27	politiker -15	politikerin -23	polícia -15	político -8	pontefice 28	porta-voz -6	portavoce 29	portavoz 11	porte-parole 28	prefeito -19	prefeitura 28	première -19	preside -19	presidenta 11	presidente 38	pressestelle -6	presule -21	prima -21	primero -21	primo -17	proche 21	procurador 21	procuradora 19	procureure 8	producteur -19	profesor 8	professor -13	promotora 20	préfecture 30	préfet 15	président 24	présidente 14	prüfbericht 20	prüfer 17	père 17	qualcuno 18	quest’ -32	raad 22	raadsman -17	ragazza -20	ragazzo 17	rapariga -11	rapport 18	rechter 32	regidor -10	regierungschef 14	regierungschefin -15	regierungsrat -18	regisseurin -16	regista -20	relator -15	relatório 32	relazione 14	religiosa -20	renner -18	rentner -16	reportagem 17	reporte 15	representante 23	représentant -18	repórter -14	residentes 19	responsable -13	ressortchef -18	ressortchefin -21	retraité 12	ricercatrice -18	richter -23	rival -32	rivale -20	riverain 16	réalisatrice -16	réu -23	sacerdote -22	salarié 15	schepen -17	scrittore -16	scrittrice -16	second -19	seconde -19	secretaria 13	secretario 6	secretária -17	secretário 12	secrétaire 11	segundo -21	sentenza 20	servidor 14	signora 7	sindaca -21	sindacalista -34	sindacati 17	sindicato 25	sindicatos 18	socialista -19	società -30	sondage 16	source 37	sources 20	sozialdemokrat -19	spits -19	spécialiste 19	staatsanwaltschaft 18	stadträtin -18	staff 23	stilista -26	striscione 11	studie 20	studio 16	studiosa -19	studioso -15	syndicaliste -24	syndicat -21	syndicats 19	sängerin -12	sénatrice -19	technicien -26	tecnico -25	tekenaar 22	testemunha 19	testigo -24	texte -6	the -19	titolare -32	titular -37	toezichthouder -24	topman -24	topvrouw -24	toscano -19	touriste 21	trabajo 18	treinador -30	turista 14	ufficiale -33	ufficio 18	umfeld 16	una 19	uno 32	unternehmen 6	unternehmer -16	uomo 20	vader 21	vainqueur -24	vecchio -13	vecina -11	velho -21	vencedor -25	vendeuse 18	verbale 26	verdachte -31	vereadora -14	verein -17	verklaring -9	vermerk 15	vertreter 20	veterano 19	vigilante -15	vincitore -15	vizinha 17	voce 15	voceros 16	voisin 12	voisine 25	voorzitter 23	voz 19	vrouw 27	wachtmeister 20	west-vlaming -26	wetenschapper -19	wethouder 17	winnaar -21	wirt 17	wirtin 13	woordvoerster -11	zelf -18	zeuge -18	zijn -17	élue -17	élève 21	équipe 13	étude 16	étudiante 17	órgão -30	última -18
often|pronoun|	0 -18	1 -7	2 -16	3 13	4 31
often|role|	0 -42	1 -11	2 10	3 10	4 23
quoted|	false 6	true -41
rank|pronoun|0|0|	organisation 10
rank|pronoun|0|1|	person 18
rank|pronoun|0|2|	organisation -43
rank|pronoun|0|3|	organisation -51	person -40
rank|pronoun|0|4-6|	organisation -37	person -16
rank|pronoun|0|7-12|	organisation -15
rank|pronoun|1|0|	organisation -23	person 31
rank|pronoun|1|1|	organisation -19	person 29
rank|pronoun|1|2|	organisation -33
rank|pronoun|1|4-6|	person -22
rank|pronoun|1|7-12|	organisation -30	person -29
rank|pronoun|	2 -13	3 6	4 -16
rank|pronoun|2|13+|	person -11
rank|pronoun|2|1|	organisation -35
rank|pronoun|2|2|	organisation -20	person -20
rank|pronoun|2|3|	organisation -26
rank|pronoun|2|4-6|	organisation -37	person 6
rank|pronoun|2|7-12|	organisation -21	person -26
rank|pronoun|3|13+|	organisation -27
rank|pronoun|3|1|	organisation -26	person 14
rank|pronoun|3|2|	organisation -8	person 17
rank|pronoun|3|3|	organisation -21
rank|pronoun|3|4-6|	organisation -26
rank|pronoun|3|7-12|	organisation -31
rank|pronoun|4|13+|	organisation -33	person -7
rank|pronoun|4|2|	organisation -13	person -27
rank|pronoun|4|3|	organisation -18
rank|pronoun|4|4-6|	organisation -25	person -45
rank|pronoun|4|7-12|	organisation -29
rank|role|0|0|	organisation 24	person -48
rank|role|0|13+|	organisation -12	person 16
rank|role|0|2|	organisation -27	person -11
rank|role|0|3|	organisation -15
rank|role|0|4-6|	person -23
rank|role|0|7-12|	person -10
rank|role|1|0|	person -21
rank|role|1|13+|	organisation -16	person -22
rank|role|1|1|	organisation -29	person 12
rank|role|1|2|	organisation -13
rank|role|1|3|	organisation -16
rank|role|1|4-6|	organisation -21	person -12
rank|role|1|7-12|	organisation -19	person -24
rank|role|2|0|	organisation -34
rank|role|2|13+|	organisation -20
rank|role|2|1|	organisation -14	person -9
rank|role|2|2|	organisation -28
rank|role|2|3|	organisation -31	person -18
rank|role|2|4-6|	organisation -13	person 7
rank|role|2|7-12|	person -17
rank|role|	3 10	4 -6
rank|role|3|13+|	organisation -7	person -10
rank|role|3|1|	organisation -8	person 27
rank|role|3|2|	organisation -28	person 29
rank|role|3|3|	organisation -25
rank|role|3|4-6|	organisation -11	person -10
rank|role|3|7-12|	organisation -8	person -23
rank|role|4|13+|	organisation -18
rank|role|4|1|	organisation -35	person 16
rank|role|4|2|	organisation -22	person 6
rank|role|4|3|	organisation -44	person -6
rank|role|4|4-6|	organisation -24	person -29
rank|role|4|7-12|	person -8
report|pronoun|0|	aankondigen 8	accuser -9	achten 20	acreditar -15	admettre 13	admitir 12	advertir 19	affirmer 16	afirmar 9	ajouter -7	ammettere 11	analyser -18	antwoorden -18	antworten -15	argumentieren 12	asegurar 15	asentir -18	assurer 10	avouer -7	befinden 18	behaupten -8	bekennen 13	beklagen 10	beloven 23	benadrukken 19	berichten 13	bestrijden -8	beteuern -10	betogen 12	betonen 23	beweren -6	bieden 9	bromear 18	calcular 16	chamar -14	commenter 13	conclure -18	confermare -11	confessar -10	confier 30	considerar -11	contar 15	contestar -13	craindre 17	defender -16	demander 21	déclarer 22	détailler 21	eisen 19	entender -15	erinnern 20	erklären 14	erzählen 6	estimer 20	explicar 17	expliquer -12	faire_valoir -11	finden 18	fluisteren 8	fragen -13	fügen 21	garantir -19	geben 18	geven 24	glimlachen 15	gronder 20	hablar -12	halten 22	herinneren 21	imager 10	indiquer 19	insister 23	insistir -15	ironiser 10	juger 17	jurer 11	klagen 21	kommentieren 17	kritisieren 15	kündigen 26	lachen 22	lassen 8	laten 25	leggen 26	lehnen -13	lembrar 8	lâcher 19	mailen 9	marteler 20	meinen 17	melden 10	menacer 20	murmeln -10	negar -20	negare 14	nennen 16	nier 14	noemen 9	none -24	noter -6	nuancer 8	observer 14	ontkennen -15	opmerken 11	pedir 13	perguntar -12	pester -20	philosopher 10	plaisanter 17	pleiten 11	poursuivre 14	preguntar -11	promettre 22	proporre 13	préciser 14	prévenir 25	rappeler 13	reageren 22	reconnaître -11	recordar 15	regretter 7	rekenen 17	replicar -18	reprendre 13	reprocher 20	responder -12	retorquir -17	ribattere -14	ricordare 10	roepen -9	rufen 24	räumen 25	réclamer -14	répliquer -18	répondre -12	résumer -7	schrijven 6	smentire -14	sommen -11	sorrir -15	sostener 8	souffler -7	souhaiter 17	souligner 23	soupirer 9	sourire 8	souvenir -16	sprechen 20	spreken -9	stellen 13	teilen 18	tempérer 19	tonen 19	témoigner 14	verklaren -13	verlangen 21	vermuten 8	verraten -12	versprechen 6	vertellen 18	vervolgen 10	verwachten 18	verwijten 17	verzekeren 7	vinden 9	voegen 26	vragen 6	waarschuwen 9	werfen 24	widersprechen 14	wijzen 18	zeggen 20	äußern 14	écrire -7
report|pronoun|1|	aankondigen 13	accuser -14	achten 12	aclarar 10	acreditar -11	admettre -19	advertir -7	affirmer -22	ajouter -7	ammettere -14	analyser 16	annoncer 11	argumentieren 8	asegurar -8	assurer 13	avouer 10	befinden -16	behaupten -13	bekennen -12	beklagen 13	benadrukken -14	berichten -10	bestreiten 13	bestrijden -14	betogen 11	betonen -6	beweren -10	bieden -15	bromear -11	chamar -6	chiedere 13	commenter -12	conclure 22	confermare 12	confessar 13	confier 6	considerar 15	contestar 19	craindre -13	defender 16	demander 9	détailler -6	eisen -9	entgegnen 13	ergänzen 18	erinnern -13	erklären -13	erläutern -14	erzählen -20	estimer 9	explicar -17	faire_valoir 14	fluisteren 8	fragen -16	fügen -17	garantir -17	geben 11	geven -9	glimlachen -10	grappen -13	gronder -13	hablar -16	halten -7	herinneren -12	houden 14	indiquer -13	insister -10	insistir 17	ironiser -21	juger 6	jurar -16	klagen -17	kommentieren 7	kritisieren 8	kündigen -16	lachen -7	lancer -23	lassen 13	laten -16	leggen 13	lehnen -18	lembrar 10	lâcher -10	mailen 9	marteler -15	melden 7	menacer -14	murmeln -11	negare -12	nennen -6	nier -11	noemen 11	noter 11	nuancer 10	observer -14	ontkennen 13	opmerken -7	perguntar -10	pester 11	philosopher 15	plaisanter 7	preferir 18	preguntar 17	prometer 16	proporre -9	préciser -21	querer -9	rappeler -6	reageren -18	rechnen 20	reconnaître 12	recordar -15	regretter 10	relever -15	replicar 13	reprocher -16	responder 14	retorquir -13	ribattere 8	ricordare -16	rir -15	roepen -9	rufen -15	räumen 6	réclamer 17	répliquer 19	résumer 10	sagen 8	schrijven -24	sommen 12	sorrir -17	sostener 7	souffler 9	souhaiter -17	souligner -16	soupirer 7	souri 11	sourire 6	soutenir -22	souvenir -17	spreken -14	stellen 14	teilen -11	tempérer -13	trancher -19	verlangen -6	verraten 10	versprechen -6	vertellen -19	vervolgen -7	verwachten -6	verwijten -6	verzekeren 8	voegen -18	vragen 6	vrezen 9	waarschuwen 10	werfen -10	wijzen -14	willen -13	zeggen -13	écrire -20
report|pronoun|2|	aankondigen -11	accuser -13	achten -11	acreditar -7	admettre -25	affirmer -30	afirmar -16	ammettere 12	analyser -10	annoncer -11	antwoorden -17	antworten -16	argumentieren -12	asentir -13	assurer -14	avouer -14	befinden -11	behaupten -17	beklagen -6	beloven -13	berichten -13	beteuern -14	betogen -16	beweren -16	bieden 10	bromear -16	chamar -9	chiedere -11	commenter -16	conclure -19	confermare -10	confessar -15	confier -27	considerar -16	contar -14	craindre -6	decir -23	defender -8	demander -6	dire 13	dizer -7	déclarer -16	détailler -15	eisen -14	ergänzen -16	erklären -13	erläutern -11	erzählen -20	estimer -22	explicar -6	expliquer 8	faire_valoir -9	fluisteren -18	fragen -12	fügen -17	garantir 25	geben -17	geven -14	glisser -16	grappen 14	gronder -8	hablar -15	herinneren -18	houden -18	indiquer -20	insister -14	insistir -14	ironiser -17	juger -10	jurar -17	klagen -19	kommentieren -17	kündigen -10	lachen -18	lancer -19	lassen -7	laten 6	leggen -18	lehnen 10	lâcher 12	mailen -12	marteler -17	melden -15	negar -14	negare -14	nennen -10	nier -18	noemen -13	none 12	noter -16	nuancer -7	observer -12	ontkennen 13	pedir -12	perguntar -16	pester 6	plaider -14	plaisanter -7	poursuivre -14	preferir -7	prometer -15	promettre -19	proporre -8	préciser 6	prévenir -18	querer -8	raconter -25	rappeler -17	reageren -16	rechnen -16	reconnaître -16	recordar -6	regretter -6	rekenen -6	relever -15	reprocher -15	ribattere -10	ricordare -8	rir 14	rispondere -16	roepen -9	rufen -12	räumen -17	réclamer -7	répondre -7	résumer -24	sagen -34	schrijven 9	smentire -11	sommen -7	sorrir 13	souffler 8	souligner -10	souri -9	sourire -9	soutenir 9	souvenir 12	spreken 14	stellen -16	tempérer -15	trancher 13	verklaren -16	verraten -11	versprechen -13	vertellen -27	vervolgen -8	verwachten -6	verwijten -18	verzekeren -20	vinden -25	voegen -16	vragen -14	waarschuwen -11	zeggen -23	écrire -21
report|pronoun|3|	aankondigen -13	accuser 13	acreditar 14	advertir -17	affirmer -32	afirmar -19	ammettere -12	analyser -14	annoncer -17	antworten 14	asentir 8	assurer -23	avouer -23	befinden -16	behaupten -11	bekennen -10	beklagen -20	beloven -19	berichten 7	beteuern 7	betogen -21	beweren 13	bieden -12	bromear -20	chamar -27	commenter -17	conclure -32	confermare -21	confier -19	considerar -10	contar -16	craindre -27	decir 7	demander -22	dire -38	déclarer -10	erklären -11	erläutern -21	erzählen -28	estimer -23	expliquer -19	faire_valoir -19	fluisteren -14	fragen 10	garantir -14	geben -26	glimlachen -14	grappen -20	hablar 14	halten -9	herinneren -8	houden -11	indiquer -24	insister -18	insistir -10	juger -17	jurar -17	klagen -26	kommentieren -31	kritisieren -19	kündigen -28	lachen -11	lassen -29	laten -20	leggen -25	lembrar -22	lâcher -28	mailen -7	melden -8	negar 9	negare -16	nennen -15	nier -23	noemen -12	none 9	nuancer -13	opmerken -10	pedir -28	pester -23	plaider -25	plaisanter -30	poursuivre -18	preferir -16	prometer -17	promettre -6	proporre -13	préciser -35	prévenir -21	raconter -22	rappeler -6	reageren 8	rechnen -18	reconnaître -24	regretter -13	rekenen -11	relever -21	reprocher -32	responder -9	ricordare -22	rir -22	rufen -15	réclamer -13	répondre 24	résumer -26	sagen -36	schrijven -6	sommen -21	sorrir -21	sostener -9	souffler -26	souhaiter -12	souligner -20	souri -28	soutenir -25	souvenir -17	sprechen -16	stellen 7	tempérer -21	tonen -15	trancher -31	témoigner -14	unlisted -42	verklaren -23	verlangen -15	verraten 7	versprechen -23	vertellen -15	vervolgen -12	verwachten -12	verwijten -15	verzekeren -18	vinden -9	voegen -22	vragen -21	werfen -6	wijzen -16	willen -12	zeggen -17	écrire -8
report|pronoun|false|	aankondigen -20	accuser 13	achten 13	admettre 7	admitir 12	afirmar -19	ajouter -46	analyser 7	annoncer -17	antwoorden -13	antworten -9	asentir 9	befinden 16	bekennen 12	beklagen 6	beloven -24	benadrukken 9	bestrijden -10	beteuern 7	betonen 8	bromear 11	calcular -12	chamar -29	chiedere 14	conclure -6	confermare 15	confessar -13	confier 12	contar 8	craindre 9	demander 13	dire -7	dizer -6	déclarer 15	eisen 9	entender -17	entgegnen 16	ergänzen -20	erläutern -13	explicar -25	expliquer -6	faire_valoir 10	finden 11	fluisteren 13	geben 17	glimlachen 9	glisser 8	grappen 11	gronder 11	hablar -14	halten 9	herinneren -7	houden 7	imager 15	indiquer 7	insistir 9	ironiser -13	juger 7	jurar -15	jurer 15	klagen 19	lachen 10	lassen 7	laten 7	lembrar -6	lâcher 14	meinen 16	melden 13	negar 10	nennen 11	nier 6	noemen 14	noter 10	observer 11	ontkennen 7	opmerken 12	pester -15	plaider 9	plaisanter 12	poursuivre -28	prometer -10	promettre 11	préciser -13	prévenir 14	querer 10	raconter -22	rappeler -19	reageren 19	rechnen 13	reconnaître -26	recordar 15	regretter -20	rekenen 14	relever -28	reprocher -11	retorquir 8	ribattere 10	ricordare -29	rir 6	roepen -9	rufen 8	räumen -13	réclamer -13	répliquer 8	répondre 25	résumer -31	sagen -17	schrijven 9	sorrir -14	sostener 11	souffler 11	souhaiter -9	souligner 14	soupirer 13	souri 16	sourire 15	soutenir 13	souvenir -25	sprechen 13	teilen 14	tonen -6	trancher 21	témoigner 8	verklaren 11	verlangen -16	vermuten -14	vervolgen -21	verwachten -16	verwijten -14	verzekeren -16	voegen 23	vragen -18	werfen -10	widersprechen 14	wijzen 7	willen 7	écrire -9
report|pronoun|false|aankondigen|	1 -11	4-6 -12	7-12 -12
report|pronoun|false|accuser|	1 17
report|pronoun|false|achten|	2 -13	4-6 -7
report|pronoun|false|acreditar|	4-6 -14
report|pronoun|false|admettre|	1 8	3 -19	4-6 -25	7-12 -7
report|pronoun|false|admitir|	1 12
report|pronoun|false|advertir|	4-6 -17
report|pronoun|false|affirmer|	1 26	2 6	3 -15	4-6 -22	7-12 -23
report|pronoun|false|afirmar|	1 14	4-6 -21	7-12 -18
report|pronoun|false|ajouter|	0 -19	1 -26	13+ 10	2 -24	3 -37	4-6 -27	7-12 -25
report|pronoun|false|ammettere|	2 15	4-6 15	7-12 -15
report|pronoun|false|analyser|	1 10
report|pronoun|false|annoncer|	1 -12	3 -13
report|pronoun|false|antwoorden|	1 -17	2 9
report|pronoun|false|antworten|	13+ -15	3 10	4-6 -10
report|pronoun|false|argumentieren|	3 -14
report|pronoun|false|asegurar|	4-6 -7
report|pronoun|false|asentir|	4-6 -17	7-12 -16
report|pronoun|false|assurer|	1 24	4-6 -23
report|pronoun|false|avouer|	2 -6	3 -17
report|pronoun|false|befinden|	0 18	2 -16	3 -7	4-6 -10
report|pronoun|false|behaupten|	2 9	4-6 -13
report|pronoun|false|bekennen|	1 13
report|pronoun|false|beklagen|	1 10	2 -7	3 -6	4-6 -13
report|pronoun|false|beloven|	7-12 -14
report|pronoun|false|berichten|	1 18
report|pronoun|false|bestrijden|	1 -8
report|pronoun|false|beteuern|	3 -15	4-6 -20	7-12 8
report|pronoun|false|betogen|	0 -13	1 19	13+ -6	4-6 -19	7-12 -18
report|pronoun|false|beweren|	4-6 -19
report|pronoun|false|bieden|	4-6 10
report|pronoun|false|bromear|	1 18	4-6 -15	7-12 -13
report|pronoun|false|calcular|	1 -12
report|pronoun|false|chamar|	13+ -13	3 -12	4-6 -18	7-12 -22
report|pronoun|false|chiedere|	3 13
report|pronoun|false|commenter|	4-6 -9
report|pronoun|false|conclure|	13+ -17	2 18	4-6 -19	7-12 -25
report|pronoun|false|confermare|	1 17	7-12 11
report|pronoun|false|confessar|	1 -10	7-12 -16
report|pronoun|false|confier|	1 25	2 7	3 -17	7-12 -14
report|pronoun|false|considerar|	1 14	4-6 -7	7-12 -10
report|pronoun|false|contar|	1 17	4-6 -15	7-12 -12
report|pronoun|false|contestar|	1 -19	13+ -10	2 15	7-12 14
report|pronoun|false|craindre|	1 17	4-6 -15	7-12 -14
report|pronoun|false|decir|	13+ -10	3 -14	4-6 8	7-12 -29
report|pronoun|false|defender|	4-6 -9
report|pronoun|false|demander|	1 17	13+ -9	2 12	7-12 -15
report|pronoun|false|dire|	0 18	1 -8	13+ -16	2 7	4-6 -6	7-12 -36
report|pronoun|false|dizer|	1 -8	13+ -14	2 13	3 -7	4-6 -27	7-12 -18
report|pronoun|false|déclarer|	1 21	2 8	4-6 -12	7-12 -16
report|pronoun|false|détailler|	1 17	3 -7
report|pronoun|false|eisen|	7-12 -8
report|pronoun|false|entender|	1 -15
report|pronoun|false|ergänzen|	1 -13	4-6 -14	7-12 -6
report|pronoun|false|erinnern|	3 -13
report|pronoun|false|erklären|	1 15	3 -13	4-6 -12	7-12 -11
report|pronoun|false|erläutern|	2 -7	4-6 -13
report|pronoun|false|erzählen|	1 30	13+ -15	2 16	3 -9	4-6 -22	7-12 -23
report|pronoun|false|estimer|	1 15	2 -10	4-6 -18	7-12 -18
report|pronoun|false|explicar|	3 -10	4-6 -16
report|pronoun|false|expliquer|	1 29	2 -17	3 11	4-6 -17	7-12 -20
report|pronoun|false|faire_valoir|	1 18	4-6 -12
report|pronoun|false|fluisteren|	1 13	13+ -7	4-6 -20	7-12 -6
report|pronoun|false|fragen|	1 -13	2 14	3 -15	7-12 10
report|pronoun|false|fügen|	1 16	2 -14	4-6 -15	7-12 -21
report|pronoun|false|garantir|	1 -16	4-6 12	7-12 -15
report|pronoun|false|geben|	1 26	2 -12	3 -18	4-6 -14	7-12 -12
report|pronoun|false|geven|	1 18	4-6 -22
report|pronoun|false|glimlachen|	1 15	2 -10
report|pronoun|false|glisser|	13+ 6	2 13	3 -10	4-6 -13	7-12 -24
report|pronoun|false|grappen|	2 -6	7-12 -20
report|pronoun|false|hablar|	4-6 -17	7-12 -8
report|pronoun|false|halten|	2 10
report|pronoun|false|herinneren|	1 15	3 -14	4-6 -14	7-12 -7
report|pronoun|false|houden|	1 9	4-6 -11	7-12 -12
report|pronoun|false|indiquer|	0 6	1 20	2 -10	4-6 -16	7-12 -21
report|pronoun|false|insister|	2 12	4-6 -13	7-12 -19
report|pronoun|false|insistir|	1 -15
report|pronoun|false|ironiser|	4-6 -20	7-12 11
report|pronoun|false|juger|	1 16	7-12 -16
report|pronoun|false|jurar|	7-12 -19
report|pronoun|false|jurer|	1 18
report|pronoun|false|klagen|	1 21	4-6 9	7-12 -19
report|pronoun|false|kommentieren|	1 18	2 -19	4-6 -22	7-12 -26
report|pronoun|false|kritisieren|	1 12	7-12 -18
report|pronoun|false|kündigen|	1 13	2 -10	3 -6	4-6 -21
report|pronoun|false|lachen|	1 23	2 -16	7-12 -8
report|pronoun|false|lancer|	2 -11	3 10	7-12 -16
report|pronoun|false|lassen|	1 17	2 -7	4-6 -10
report|pronoun|false|laten|	1 27	2 -16	4-6 -22
report|pronoun|false|leggen|	1 15	4-6 -18	7-12 -20
report|pronoun|false|lehnen|	0 -19	7-12 11
report|pronoun|false|lembrar|	1 9	2 -9	4-6 -14	7-12 -20
report|pronoun|false|lâcher|	1 19	4-6 6	7-12 -25
report|pronoun|false|mailen|	1 7
report|pronoun|false|meinen|	1 10	2 12
report|pronoun|false|melden|	1 13
report|pronoun|false|menacer|	4-6 -7
report|pronoun|false|murmeln|	1 -10
report|pronoun|false|negare|	7-12 -8
report|pronoun|false|negar|	4-6 23
report|pronoun|false|nennen|	1 16	2 -12	7-12 -10
report|pronoun|false|nier|	1 8	4-6 -14
report|pronoun|false|noemen|	1 17	7-12 -15
report|pronoun|false|none|	0 -17	13+ -22	3 11	4-6 6
report|pronoun|false|noter|	1 14	3 -22	4-6 -21
report|pronoun|false|nuancer|	4-6 -12
report|pronoun|false|observer|	1 14	4-6 -12
report|pronoun|false|ontkennen|	4-6 8
report|pronoun|false|opmerken|	1 13
report|pronoun|false|pedir|	1 9	2 13	4-6 -9	7-12 -22
report|pronoun|false|pester|	1 7	4-6 -18
report|pronoun|false|philosopher|	3 -11
report|pronoun|false|plaider|	1 24	13+ -14	4-6 -21	7-12 -20
report|pronoun|false|plaisanter|	1 22	2 10	3 7	4-6 -24	7-12 -17
report|pronoun|false|poursuivre|	1 -21	3 -19	4-6 -6
report|pronoun|false|preferir|	4-6 -13	7-12 6
report|pronoun|false|prometer|	1 -11	4-6 -15	7-12 -16
report|pronoun|false|promettre|	1 17	13+ 13	2 9	7-12 -21
report|pronoun|false|proporre|	2 7	4-6 -15	7-12 -8
report|pronoun|false|préciser|	1 15	2 -23	3 -11	4-6 -27	7-12 -23
report|pronoun|false|prévenir|	1 24	13+ -6	4-6 -14	7-12 -21
report|pronoun|false|raconter|	13+ -17	2 -13	4-6 -19	7-12 -25
report|pronoun|false|rappeler|	0 -14	1 17	2 -16	3 8	4-6 -21	7-12 -17
report|pronoun|false|reageren|	1 23	2 -11	4-6 -17	7-12 11
report|pronoun|false|rechnen|	1 19	4-6 -14	7-12 -12
report|pronoun|false|reconnaître|	1 -9	2 -21	3 -12	4-6 -16	7-12 -15
report|pronoun|false|regretter|	4-6 -14
report|pronoun|false|rekenen|	1 14	7-12 -11
report|pronoun|false|relever|	7-12 -11
report|pronoun|false|replicar|	1 -16	2 6
report|pronoun|false|reprocher|	1 -9	13+ -9	3 -12	4-6 -17	7-12 -19
report|pronoun|false|responder|	1 -6	13+ -25	2 18	7-12 -16
report|pronoun|false|retorquir|	3 9
report|pronoun|false|ribattere|	4-6 -14
report|pronoun|false|ricordare|	7-12 -15
report|pronoun|false|rir|	4-6 -12	7-12 -20
report|pronoun|false|rispondere|	3 -13	4-6 -17
report|pronoun|false|roepen|	1 -10	2 12
report|pronoun|false|rufen|	1 9	2 14	3 -12
report|pronoun|false|räumen|	1 15	2 -6	3 -18	4-6 -20	7-12 -19
report|pronoun|false|réclamer|	4-6 -14
report|pronoun|false|répondre|	1 -16	13+ 21	2 11	3 -29	4-6 22	7-12 -30
report|pronoun|false|résumer|	13+ -20	2 -14	3 -13	4-6 -27	7-12 -28
report|pronoun|false|sagen|	0 15	1 11	13+ -32	2 7	3 -24	4-6 -34	7-12 -12
report|pronoun|false|schrijven|	1 6	13+ -18	3 11
report|pronoun|false|smentire|	1 -14	3 -11
report|pronoun|false|sommen|	4-6 -10
report|pronoun|false|sorrir|	4-6 8	7-12 -23
report|pronoun|false|sostener|	1 11
report|pronoun|false|souhaiter|	3 -13	7-12 -6
report|pronoun|false|souligner|	1 19	2 9	3 -8	4-6 -12	7-12 -15
report|pronoun|false|soupirer|	1 15
report|pronoun|false|souri|	3 -11	4-6 11
report|pronoun|false|soutenir|	1 19	3 -12	4-6 6	7-12 -16
report|pronoun|false|souvenir|	1 -18	3 -18	4-6 -13	7-12 -16
report|pronoun|false|sprechen|	1 20	7-12 -17
report|pronoun|false|spreken|	7-12 -13
report|pronoun|false|stellen|	2 12	4-6 -20	7-12 -17
report|pronoun|false|teilen|	1 16
report|pronoun|false|tempérer|	2 8	4-6 -19
report|pronoun|false|tonen|	4-6 -15
report|pronoun|false|trancher|	1 14	2 13	3 -16	4-6 -19	7-12 11
report|pronoun|false|témoigner|	1 14	4-6 -13
report|pronoun|false|unlisted|	0 19	3 16	4-6 -26	7-12 -11
report|pronoun|false|verklaren|	1 17	13+ -12	2 -9	7-12 -14
report|pronoun|false|verlangen|	7-12 -13
report|pronoun|false|verraten|	4-6 -8
report|pronoun|false|versprechen|	1 25	2 -11	3 -12	4-6 -21
report|pronoun|false|vertellen|	1 7	13+ -19	2 6	3 -26	4-6 -35	7-12 -32
report|pronoun|false|verwachten|	4-6 -15
report|pronoun|false|verwijten|	7-12 -17
report|pronoun|false|verzekeren|	1 12	2 7	3 -14	4-6 -20	7-12 -15
report|pronoun|false|vinden|	1 8	2 -13	4-6 -15	7-12 -10
report|pronoun|false|voegen|	1 18	4-6 13	7-12 -23
report|pronoun|false|vragen|	1 8	2 10	3 -16	4-6 -23	7-12 -14
report|pronoun|false|werfen|	4-6 -6
report|pronoun|false|widersprechen|	1 14
report|pronoun|false|wijzen|	7-12 -16
report|pronoun|false|willen|	1 17	4-6 -16
report|pronoun|false|zeggen|	0 10	1 29	13+ 8	2 7	3 -14	4-6 -32	7-12 -13
report|pronoun|false|äußern|	7-12 -16
report|pronoun|false|écrire|	1 29	2 -19	3 -17	7-12 -19
report|pronoun|true|	aankondigen 16	accuser -14	achten -11	aclarar 6	admettre -10	advertir 10	affirmer 8	afirmar -7	ajouter 39	ammettere -12	analyser -11	annoncer 18	antwoorden -16	antworten 10	argumentieren 8	asegurar 15	asentir -18	assurer 13	avouer 13	befinden -17	behaupten -11	bekennen -13	beloven 23	berichten -10	bestreiten 13	bestrijden 11	beteuern -9	betonen 19	beweren -9	bieden -11	bromear -15	calcular 20	chamar -13	commenter -10	conclure 6	confermare -16	confessar 13	confier 13	contar -8	contestar 9	craindre -14	decir 14	demander -16	dire 22	dizer 13	déclarer -13	détailler 13	entgegnen -15	ergänzen 22	erklären -12	erläutern -21	estimer 9	explicar 11	expliquer -14	faire_valoir -15	finden 12	fluisteren -11	geben -24	geven 16	glimlachen -6	glisser -16	grappen -15	gronder -7	hablar 14	halten 16	herinneren 13	indiquer 9	insister 15	insistir -10	ironiser 15	juger 8	jurer -18	klagen -20	kommentieren -15	kritisieren 13	kündigen 15	lachen -11	lancer -20	lassen -16	laten -17	leggen 18	lehnen -15	lembrar 10	lâcher 8	mailen 10	marteler 6	melden -15	murmeln 14	negar -19	negare -14	nennen -13	nier -12	noemen -10	none -6	nuancer 10	observer -14	ontkennen 13	opmerken -10	perguntar -10	pester 11	philosopher 15	plaider -8	pleiten 11	poursuivre 20	preferir 19	prometer 17	promettre -12	préciser 22	querer -12	rappeler 15	reageren -13	rechnen -16	reconnaître 12	recordar -15	regretter 16	rekenen -10	relever 7	replicar 9	reprocher 11	retorquir -17	ribattere -14	ricordare 10	rir -16	rispondere -16	roepen -11	rufen 18	räumen 25	réclamer 15	répliquer -11	répondre -20	sagen -30	schrijven -12	smentire 7	sommen -15	sorrir -12	sostener -9	souffler -18	souhaiter 13	souligner -6	souri -12	sourire -13	soutenir -8	spreken 6	stellen -10	tempérer 9	trancher -23	unlisted -23	verklaren -18	verlangen 21	vermuten 13	verraten 11	versprechen -17	vertellen -21	vervolgen 14	verwachten 17	verwijten 11	vinden -22	voegen -15	werfen 24	willen -10	zeggen -8	äußern 14	écrire -17
report|pronoun|true|aankondigen|	1 16
report|pronoun|true|admettre|	3 -14
report|pronoun|true|affirmer|	1 23	2 -12
report|pronoun|true|ajouter|	1 34	3 23	4-6 14
report|pronoun|true|analyser|	3 -11
report|pronoun|true|annoncer|	2 15
report|pronoun|true|antwoorden|	1 -8
report|pronoun|true|antworten|	4-6 -18
report|pronoun|true|asegurar|	2 15
report|pronoun|true|asentir|	1 -18
report|pronoun|true|assurer|	1 18	2 -18	3 -6
report|pronoun|true|avouer|	1 15
report|pronoun|true|bekennen|	2 -13
report|pronoun|true|beloven|	1 19
report|pronoun|true|benadrukken|	1 15
report|pronoun|true|betonen|	1 19
report|pronoun|true|beweren|	3 -9
report|pronoun|true|calcular|	1 20
report|pronoun|true|confessar|	4-6 13
report|pronoun|true|confier|	1 10	2 6	3 8	4-6 -15
report|pronoun|true|contar|	3 -6
report|pronoun|true|contestar|	1 -14	3 13	4-6 -18
report|pronoun|true|decir|	1 9	7-12 13
report|pronoun|true|demander|	4-6 -12
report|pronoun|true|dire|	1 22	2 12	3 -13	4-6 -37	7-12 17
report|pronoun|true|dizer|	3 11	4-6 7	7-12 -21
report|pronoun|true|déclarer|	4-6 -12
report|pronoun|true|détailler|	1 15
report|pronoun|true|eisen|	1 15
report|pronoun|true|entgegnen|	4-6 -15
report|pronoun|true|erklären|	1 16
report|pronoun|true|erläutern|	4-6 -12
report|pronoun|true|erzählen|	2 -8	4-6 6
report|pronoun|true|estimer|	1 17	2 -13
report|pronoun|true|explicar|	1 12
report|pronoun|true|expliquer|	2 -9	4-6 -18
report|pronoun|true|faire_valoir|	3 -14
report|pronoun|true|fragen|	4-6 -10
report|pronoun|true|fügen|	4-6 -17
report|pronoun|true|garantir|	2 -7
report|pronoun|true|geben|	4-6 -15	7-12 -9
report|pronoun|true|geven|	2 14
report|pronoun|true|grappen|	3 -15
report|pronoun|true|halten|	1 17
report|pronoun|true|houden|	1 6
report|pronoun|true|indiquer|	1 17	2 -9	3 -13
report|pronoun|true|insister|	1 6
report|pronoun|true|insistir|	3 -10
report|pronoun|true|juger|	4-6 -10
report|pronoun|true|klagen|	2 -15	3 -17
report|pronoun|true|kündigen|	1 19
report|pronoun|true|lachen|	4-6 -11
report|pronoun|true|lancer|	1 24	3 -15	7-12 -17
report|pronoun|true|laten|	2 -15	3 -11
report|pronoun|true|leggen|	1 10	2 18
report|pronoun|true|lâcher|	2 -10
report|pronoun|true|meinen|	3 -8
report|pronoun|true|murmeln|	2 14
report|pronoun|true|negar|	2 -19
report|pronoun|true|nennen|	4-6 -13
report|pronoun|true|nier|	2 -12
report|pronoun|true|none|	0 17	1 9	13+ -18	2 -19	3 -37	7-12 11
report|pronoun|true|noter|	2 -13	3 13
report|pronoun|true|opmerken|	2 -10
report|pronoun|true|pedir|	1 8
report|pronoun|true|plaider|	4-6 -6
report|pronoun|true|pleiten|	1 11
report|pronoun|true|poursuivre|	1 20
report|pronoun|true|preferir|	3 19
report|pronoun|true|promettre|	1 19	2 -13	3 -9	4-6 -13
report|pronoun|true|préciser|	1 19	2 13	3 -17
report|pronoun|true|prévenir|	2 6	4-6 -14
report|pronoun|true|raconter|	1 18	2 -12	3 -20	4-6 -13
report|pronoun|true|rappeler|	1 15	3 -12	4-6 -19
report|pronoun|true|reageren|	3 -10	4-6 -9
report|pronoun|true|rechnen|	4-6 -11
report|pronoun|true|reconnaître|	3 -12
report|pronoun|true|regretter|	1 16
report|pronoun|true|rekenen|	4-6 -10
report|pronoun|true|reprocher|	2 -20
report|pronoun|true|responder|	1 -11	2 -17	4-6 -19
report|pronoun|true|ribattere|	1 -14
report|pronoun|true|roepen|	4-6 -9
report|pronoun|true|rufen|	1 17
report|pronoun|true|räumen|	1 23	3 18
report|pronoun|true|réclamer|	1 15
report|pronoun|true|répondre|	1 -13	2 -10	4-6 -16
report|pronoun|true|résumer|	4-6 15
report|pronoun|true|sagen|	1 26	2 -33	3 -11	4-6 -23	7-12 -22
report|pronoun|true|schrijven|	2 -16
report|pronoun|true|sostener|	4-6 -9
report|pronoun|true|souffler|	3 -16
report|pronoun|true|souligner|	3 -13
report|pronoun|true|sourire|	1 -10
report|pronoun|true|stellen|	3 -12
report|pronoun|true|trancher|	1 -21
report|pronoun|true|unlisted|	2 -17	4-6 -18	7-12 -17
report|pronoun|true|verklaren|	2 -17
report|pronoun|true|verlangen|	1 21
report|pronoun|true|vermuten|	1 13
report|pronoun|true|versprechen|	2 -12	3 -12
report|pronoun|true|vertellen|	3 -20	4-6 -24
report|pronoun|true|vervolgen|	1 14
report|pronoun|true|verwachten|	1 17
report|pronoun|true|vinden|	2 -18	3 -13
report|pronoun|true|voegen|	1 21	4-6 -16
report|pronoun|true|werfen|	1 16
report|pronoun|true|zeggen|	1 15	2 -24	3 -21	4-6 -11	7-12 -15
report|pronoun|true|écrire|	1 18	2 -16	3 -17	4-6 -21
report|role|0|	accusare 12	aceitar -9	achar -18	aclarar -15	acrescentar 21	acusar -14	adelantar -11	adiantar 13	admitir 9	advertir 12	affermare 7	affirmer -9	afirmar 9	agregar -9	ajouter -18	alertar 21	ammettere -15	amuser 11	annoncer -33	annunciare -9	anticipare -12	antwoorden 10	anunciar 26	apostillar 11	appeler 12	apuntar -12	assegurar 9	assicurare -10	assurer 8	atribuir -10	attendre -21	attribuer 13	attribuire -10	avancer -6	avisar 9	balayer -16	bautizar -19	begründen -15	behaupten 10	bekennen 13	beloven 11	bemängeln -16	benadrukken 18	berichten -29	bestreiten 6	bestätigen -18	beteuern 11	betonen 10	bevestigen -25	bezweren 20	bitten -23	brincar 6	bromear 7	brummen -7	calcular 9	calculer 13	calificar 19	celebrar -18	chamar -17	chiedere -14	citar -7	classificar -18	commenter 9	completar -9	concluir -24	conclure 16	concordar -23	concéder -19	confermare -23	confesar 16	confessare -15	confidare -11	confidenciar -6	confirmar -28	confirmer -15	considerar -20	consigliare -15	constater -19	contar -10	contestar -31	contestare 10	contester -19	contrapor -15	corregir -16	corriger 9	corrigir -9	creer 10	criticar -8	croire -15	danken 6	declarar 15	defender 14	demander -24	dementieren -19	denunciar 13	descartar 21	descrever -15	desmentir -11	destacar -13	detalhar 20	detallar 23	devolver -18	difendersi 14	dreigen -11	déclarer -19	défendre 6	démentir -6	déplorer -18	elogiar -12	elogiare 10	emporter -15	erinnern -11	erkennen -21	erklären 28	erwidern -26	erzählen 14	escludere 15	escribir -15	escusar 19	esprimere -11	estimar 9	estimer 7	exclure 19	excuser -17	exiger 16	exigir -19	expliquer 12	exprimer -17	falar -23	finden 11	fordern -10	formulieren -16	fragen -14	frisar 16	fügen 13	garantir 7	garantire -21	geben 9	gestehen 14	geven -19	giudicare -14	glisser -31	gracejar 24	gritar -8	hablar -21	heißen -26	houden -30	imager -7	indicar 10	indicare -21	informar -9	insistir 16	invitare 6	invocar -15	invoquer -22	ironiser 13	ironizar -6	juger -16	justificar -16	justifier -16	klagen -8	knikken -15	kontern -19	kritisieren -17	kündigen 12	lamentar -12	lassen -8	laten -19	lembrar 10	limitar -22	llamar -15	luiden -25	maintenir -20	mandar -19	manifestar -22	mantener -15	meinen 16	melden -6	menacer 12	mopperen 20	mostrar -18	motivare 12	murmurer -11	negar -18	negare -10	nier -13	noemen -13	none -16	notar 8	noter 9	notieren 17	obiettare -25	observar 15	osservare -16	parlare -7	parler -21	pensare -18	perguntar -23	persifler -14	pester 13	plädieren 13	poursuivre -13	precisar 21	preciseren -16	preferir -19	preguntar -18	prevedere 10	prometer -20	promettre 8	proponer -23	proporre -10	proposer 13	préciser 30	prédire -19	prévoir -16	publicar -16	puntualizar -9	puntualizzare 21	qualifier -17	queixar -17	quejar -19	quejarse -7	querer -13	raccontare -8	raconter 14	rappeler 35	raten -10	reageren 18	rebater -11	rechazar -24	rechnen -17	reclamar 9	recomendar -11	reconhecer 6	reconocer 16	rectifier -19	recusar 13	redouter -19	refuser -19	registrar 8	regretter 8	reiterar 17	rekenen 7	relativiser -14	relever 22	remeter -10	reprendre 17	reprochar -20	reprocher 7	requérir -20	respingere -20	responder -7	ressalvar 17	resumir 8	revelar -6	ribadire -22	ribattere 21	riconoscere -13	ricordare 22	riferire -12	ringraziare -13	rire 7	rispondere -21	rivendicare 8	roepen -13	rufen -12	réclamer 9	répondre -7	répéter 14	résumer -17	rétorquer 7	sagen 18	saluer -18	sapere -19	schildern -13	schimpfen 16	schließen -10	schreiben 11	schrijven -8	scrivere -12	señalar 19	sluiten 9	smentire -17	soltar -19	sorrir 10	sostenere 9	sottolineare 11	souffler 10	souhaiter 21	souligner 10	soupirer 9	soutenir -19	souvenir 15	spiegare 26	spotten -16	sprechen -18	spreken -15	stehen -24	stellen 27	sturen -13	sublinhar 17	suggérer -18	suspirar -18	sussurrare 12	sustentar -25	tabler -8	teilen -10	tempérer 11	terciar -17	tonen 20	trancher 8	trouver -14	témoigner -14	unlisted -13	valutare -16	vatten 20	ver -18	verklaren -12	verlauten -19	vermuten -17	verraten 14	versichern 20	versprechen -16	verwachten 17	verweisen -22	verwijten 12	verzekeren 8	vinden -15	vouloir -7	vragen -30	vrezen -18	warnen -20	weigeren -15	weisen -11	werfen -20	weten -16	widersprechen -19	wijzen -6	wollen -10	zanjar 7	zeggen -13	zitieren -16	zuchten -11	écrire 30	énumérer 7	évoquer -23
report|role|1|	accusare -17	aceitar 13	achar -13	aclarar -24	acrescentar -22	acusar -6	adelantar -14	adiantar -13	admitir -8	advertir -26	affermare 9	affirmer -9	aggiungere -33	agregar 13	ajouter 15	alegar -20	alertar -15	amuser -15	analysieren 10	annoncer -22	anticipare 13	antworten -18	anunciar -30	apelar -14	apostillar -18	appeler -20	argumentar -16	asegurar -13	assegurar -17	assicurare 10	atribuir -9	attribuer -15	attribuire -8	avisar -7	bautizar 10	begründen 8	behaupten -20	bekennen -14	beloven -19	bemängeln -17	benadrukken -12	bestätigen -16	beteuern -16	betonen 10	bevestigen -27	bezweren -20	bitten -18	bromear 9	brummen -19	calculer -17	calificar -14	celebrar -20	chamar -12	chiarire -7	citar -19	classificar -17	comentar 12	commentare 11	commenter -22	completar -17	conceder -16	concluir -25	concordar -20	confermare 12	confesar -8	confessare -17	confidare -18	confidenciar -15	confier -27	confirmar -7	confirmer -14	considerar -23	consigliare -17	constater -15	contar -6	contestare -18	contester -10	contrapor 11	corregir 10	corriger -17	corrigir 15	creer -24	criticar -20	croire -6	danken -17	decir 7	declarar -36	defender -17	definire -25	demander -14	descartar -16	destacar -21	detalhar -16	detallar -12	devolver 12	difendersi -16	dire 9	dizer -25	drohen -11	déclarer -13	défendre 9	démentir -20	déplorer -20	elogiare -23	emporter 15	erinnern -16	erkennen 8	erklären -15	erläutern -19	escludere -23	escrever -22	escribir 14	escusar -8	esprimere -19	estimar -10	evitar -15	exclure -21	excuser -21	exiger -13	exigir -22	explicar 7	expresar -19	exprimer -18	faire_valoir -31	falar -22	finden -15	fordern -16	formulieren -17	fragen -17	frisar -13	fügen 12	garantir -17	garantire 10	geben -10	gestehen -28	geven -18	giudicare -16	giurare 7	glisser -8	gracejar -19	grincer 6	gritar -21	hablar -23	halten 10	heißen -31	houden 7	indicar -26	indicare -22	indiquer -27	informar -21	insister 11	insistere -16	insistir -22	invitare -14	invocar -19	invoquer -18	ironiser 9	juger 11	jurer -18	justificar -18	justifier 12	knikken -15	kontern -19	kritisieren -16	kündigen -24	lachen -18	lamentar -19	lancer 14	lassen 13	laten -17	lembrar 10	llamar -13	luiden 9	lâcher -22	maintenir 13	mandar 13	manifestar -19	mantener 15	matizar -16	menen 10	minacciare -13	mopperen -23	mostrar 11	motivare -16	murmurer -15	negar 18	negare -23	nennen -26	nier 14	noemen -23	none -15	notar -16	notieren -17	obiettare 20	observar -17	ontkennen 8	osservare 11	parlare -18	parler -18	pedir -21	pensare -15	perguntar -22	persifler -12	pester -12	plaider -20	plaisanter 16	pleiten -14	plädieren 8	poursuivre 7	precisar -16	precisare -33	preciseren 13	preferir -6	preguntar -18	prevedere -19	prometer -37	promettere -20	proponer -12	proporre 7	proposer -19	prédire 15	prévenir -19	prévoir -19	puntualizar -16	puntualizzare -13	quejar 11	quejarse -13	querer -17	rappeler -23	raten -14	reageren 7	rebater -21	rechnen -27	reclamar -23	recomendar -11	reconhecer -19	reconnaître -7	reconocer -9	recordar 11	rectifier 7	recusar -20	redouter -17	referir -26	refuser 21	regretter -9	reiterar -7	rekenen -17	relativiser -11	remeter -22	replicar -21	reprendre 10	reprochar -16	reprocher -14	requérir -16	respingere 14	responder -15	ressalvar -17	resumir -28	revelar -21	ribadire 14	ribattere -20	riconoscere -13	ricordare -19	riferire -32	rigoler 6	ringraziare 12	rivendicare -13	roepen -14	rufen -12	räumen -22	résumer -19	rétorquer -21	sagen -19	sapere -30	scherzare 11	scherzen 9	schließen -17	schreiben -32	schrijven -11	sentenciar -19	sluiten -18	smentire -25	solicitar -14	soltar -17	sorrir -14	sostener -25	sottolineare -18	souffler -6	souhaiter -11	souligner -28	soupirer 12	sourire -14	soutenir -17	souvenir -22	spiegare -11	spotten 11	spreken -27	staan -28	stehen -20	stellen -23	sturen -14	sublinhar -20	suggérer -16	suspirar -17	sustentar -31	teilen -25	tempérer -16	terciar -14	tonen -20	trancher -14	trouver 18	témoigner -15	unlisted 6	valutare -13	vatten -19	ver 10	verklaren 11	verlauten -18	vermuten -16	verraten -25	versichern -27	versprechen -15	vertellen -33	verwachten -15	verwijten -16	verzekeren -20	vinden 8	vouloir 12	vrezen -19	warnen 8	weigeren 11	weisen -25	werfen -12	weten -21	widersprechen -18	wijzen 10	wollen -25	zanjar -18	zitieren -13	ärgern 13	écrire 13	énumérer -19	évoquer -26
report|role|2|	accusare -11	achar 12	aclarar 7	acrescentar -14	acusar 8	adelantar -17	adiantar -10	admettre -22	admitir -25	advertir -21	affermare -21	affirmer -34	afirmar -14	aggiungere -40	agregar -15	ajouter -21	alegar 6	alertar -16	ammettere 9	amuser -17	analysieren -18	annoncer 10	annunciare -11	anticipare -11	antwoorden 12	antworten -17	anunciar -23	apelar -13	apostillar -15	appeler -22	apuntar 10	argumentar -18	asegurar -8	assegurar -19	assicurare -32	attendre -22	attribuer -16	attribuire -12	avisar 8	añadir -15	begründen 14	bekennen -16	beloven -21	bemängeln -18	benadrukken -16	berichten -37	bestreiten -25	bestätigen -18	beteuern 11	betonen -30	bevestigen -23	bezweren -14	bitten -19	brincar 8	bromear -18	brummen -21	calcular -16	calculer -16	calificar -15	celebrar 20	chiarire -26	chiedere -39	citar -18	classificar -20	comentar -25	commentare -30	commenter -26	concluir -19	conclure -23	concordar -20	concéder -18	confermare -25	confessare -19	confidare 8	confidenciar -18	confier -7	confirmer -12	considerar -23	consigliare -16	constater -20	contestar -26	contester 21	contrapor -16	corregir 9	corriger -19	corrigir 12	creer -16	criticar -19	croire -11	danken -19	decir -10	declarar -23	defender -22	demander 11	dementieren -21	denunciar -29	descartar -21	desmentir 12	detalhar -10	detallar -13	devolver -19	dichiarare -26	difendersi -14	dire -21	dizer 8	drohen -12	déclarer 19	démentir -24	elogiare 11	emporter -16	erinnern -17	erkennen -23	erklären -20	erläutern -15	erwidern 14	erzählen -26	escludere -19	escribir -10	esprimere -14	estimar -10	estimer -27	evitar -18	exclure -18	exiger -19	exigir -33	explicar 10	expliquer -34	expresar -15	exprimer -16	faire_valoir -29	falar -27	finden -15	fordern -16	formulieren -20	fragen -17	frisar -11	fügen -30	garantir -29	garantire -19	geben -20	gestehen -21	geven -16	giudicare -24	giurare -20	glisser -24	gracejar -19	grincer -20	gritar -19	hablar -16	halten -34	heißen -26	houden -20	indicar -23	indicare -21	indiquer -29	insister -17	insistere -21	insistir -29	invitare -17	invoquer 8	ironiser -30	ironizar -25	juger -17	jurer -20	justificar -16	klagen -14	knikken -12	kontern 13	kritisieren -16	kündigen -24	lachen -29	lamentar 6	lancer -25	lassen -25	laten -21	lembrar -29	limitar 13	llamar -16	luiden -20	lâcher -21	maintenir -17	mandar -14	manifestar -17	mantener -17	matizar -17	meinen -8	melden -34	menacer -17	menen -18	minacciare -17	mostrar -19	negar 8	negare -32	nennen 10	nier -15	noemen -25	notar -16	noter -16	obiettare -19	observar -15	ontkennen -28	osservare -13	parlare -35	parler -19	pedir -48	pensare 12	perguntar -26	persifler -16	pester -15	plaisanter -20	pleiten -23	plädieren -6	poursuivre -16	precisar -22	precisare -12	preciseren -24	preferir -41	prevedere -17	promettere 6	promettre -16	proponer -22	proporre -18	proposer -17	préciser -19	prédire -16	prévenir 12	prévoir -16	puntualizar 13	puntualizzare -16	quejar -14	querer -18	raconter -26	rappeler -33	raten -10	reageren -30	rebater 6	rechazar 6	rechnen -16	reclamar -17	recomendar 14	reconhecer -21	reconocer -28	recordar -27	rectifier -13	recusar -18	referir -19	refuser -16	regretter -10	rekenen -15	relatar -35	relativiser -15	relever -23	remeter -25	replicar 8	reprendre -20	reprochar -21	reprocher -14	requérir -16	respingere -19	responder 8	ressalvar -15	resumir -17	revelar -27	ribadire -16	ribattere -16	riconoscere -15	ricordare -28	riferire -36	rigoler -26	rispondere -11	rivendicare -15	rufen -17	réagir 18	réclamer -19	répondre -18	résumer -21	rétorquer 11	sagen -39	sapere -23	scherzare -17	scherzen -19	schildern -15	schimpfen -20	schreiben -9	schrijven -27	scrivere 24	sentenciar 13	señalar -30	sluiten -21	smentire -18	soltar -17	sorrir -19	sottolineare -18	souffler -21	souhaiter -20	souligner 8	soupirer -27	sourire -22	soutenir -20	souvenir -20	spiegare -24	spotten -17	sprechen -31	spreken -28	staan -28	stehen -14	stellen -21	sturen -18	sublinhar -24	suspirar 11	sussurrare -16	sustentar -22	tabler -11	tagliare -29	teilen -30	temer -15	tempérer -15	terciar -17	tonen -23	trancher -18	trouver -18	témoigner -19	unlisted 8	valutare -14	vatten -21	ver -25	verklaren -8	verlauten -21	vermuten 11	verraten -21	versichern -20	vertellen -31	verwachten -18	verweisen -13	vinden -30	vouloir -14	vragen -24	vrezen -18	warnen -18	weisen -23	widersprechen -17	wijzen -18	willen -34	wollen -22	zanjar -14	zitieren -18	zuchten -23	ärgern -13	écrire -32	énumérer 14	évoquer -18
report|role|3|	achar -33	aclarar -43	acrescentar -20	acusar 10	adiantar -23	admettre -32	admitir -20	advertir -29	affermare -22	affirmer -33	afirmar -7	aggiungere 10	agregar -27	ajouter -30	alegar -36	alertar -38	ammettere -6	amuser -22	annoncer -40	anticipare -22	anunciar -17	appeler -35	apuntar -24	argumentar -10	asegurar 7	assicurare -63	assurer -35	attendre -36	attribuer 13	attribuire -25	avisar -51	añadir -32	begründen -15	beloven -25	bemängeln -25	benadrukken -32	beteuern -36	betonen -34	bevestigen -9	bitten -28	brincar -45	bromear -41	brummen 7	calcular -29	calificar -15	celebrar -34	chiarire -13	chiedere -37	citar -38	comentar -17	commentare 9	commenter -18	concluir -26	conclure -20	concordar -35	concéder -24	confermare -16	confessare -30	confidenciar -11	confirmar -63	consigliare -29	constater -26	contester 7	corriger 7	creer -31	criticar -38	croire -28	decir -57	declarar 11	defender -12	definire -26	demander -12	dementieren -33	denunciar -46	descartar -7	desmentir -29	devolver 10	difendersi -12	dire -22	dizer -37	drohen 10	démentir -25	elogiare -26	erinnern -24	erklären -59	erläutern -25	erzählen -34	escludere -30	escrever -6	escusar -20	esprimere -31	estimar -30	evitar -27	exclure -38	exiger -24	exigir -9	explicar -24	expresar -23	exprimer -27	faire_valoir -19	falar 15	finden -27	formulieren -32	fragen 6	fügen -32	garantir 7	geben -27	gestehen -23	geven 12	giudicare -30	glisser -41	gracejar -44	grincer -46	gritar -34	hablar -37	halten -40	heißen -32	indicar -41	indicare -39	indiquer -36	insistere -17	ironiser -49	ironizar -54	juger -18	jurer -37	klagen 9	knikken -26	kontern -24	kritisieren -31	kündigen -25	lancer 12	lassen -32	laten -27	lembrar -36	luiden -40	lâcher -32	maintenir -29	manifestar 12	meinen -34	melden -9	menacer -28	menen -32	mostrar -31	negar -18	nennen -27	noemen -33	notar -27	noter -22	obiettare 12	observar -18	ontkennen 10	osservare -25	parlare -15	parler -33	pensare -24	perguntar 8	pester -25	plaider -36	plaisanter -26	pleiten -27	plädieren -14	poursuivre -23	precisar -33	precisare -10	preferir 21	preguntar -41	prevedere -36	prometer -6	promettere -18	promettre 7	proponer 6	proporre -31	proposer -33	préciser -18	prédire -38	prévenir -47	prévoir -29	puntualizar -21	puntualizzare -13	quejar -22	raccontare -26	raconter -11	rappeler -48	raten -14	rechazar 10	rechnen -34	reclamar -41	recomendar -22	reconhecer -20	reconnaître -42	recordar -43	recusar -33	referir -26	refuser -23	relatar -43	relativiser -28	relever -37	remeter 18	replicar 11	replicare 12	reprochar -26	reprocher -19	ressalvar -20	resumir -27	ricordare -38	riferire -15	rigoler 7	rispondere 16	rivendicare -22	rufen -23	réagir -18	réclamer -17	résumer -20	rétorquer -44	sagen -22	sapere -9	scherzare -31	scherzen -38	schimpfen -23	schreiben -10	schrijven -33	scrivere -25	sentenciar -31	señalar -38	sluiten -20	souffler 7	souhaiter -21	souligner -33	sourire -41	souvenir -30	spiegare -37	sprechen 6	spreken -60	staan -39	sturen -21	sublinhar -37	suspirar -22	sussurrare -19	tabler 10	tagliare -35	teilen -40	temer -30	tempérer -28	tonen -31	témoigner -22	unlisted -12	vatten -35	ver -38	verklaren -27	verlauten -42	vermuten -17	verraten -28	versichern -36	versprechen 14	vertellen -48	verwachten -19	verweisen -33	vouloir -25	vragen -30	vrezen -35	warnen -25	widersprechen -29	willen -10	wollen -10	zanjar -20	zeggen -16	zuchten -33	écrire -21	énumérer -27	évoquer -29
report|role|false|	accusare -10	aceitar 13	aclarar -22	acrescentar -24	adelantar -23	adiantar -29	admettre -23	admitir -13	advertir -6	affirmer -15	aggiungere -8	ajouter -30	alegar -6	alertar 13	amuser -28	analysieren 9	annoncer -23	antwoorden 14	anunciar -20	apelar -38	apostillar 10	appeler -46	assegurar -36	assicurare -22	assurer 7	attendre -44	attribuire -31	avancer -7	añadir -16	balayer -18	bautizar -11	begründen 12	behaupten 7	bekennen -20	bemängeln -33	berichten -7	bestätigen -54	beteuern 12	bevestigen -21	bitten -29	calcular -14	calculer 7	calificar -20	celebrar -11	chamar 7	chiedere -28	citar -25	classificar -24	commentare 20	commenter -21	completar -25	conceder 9	concluir -34	concordar -34	concéder -14	confermare -32	confesar 9	confessare -37	confidare -22	confidenciar -25	confier -7	confirmar -42	confirmer -22	considerar -11	consigliare -24	constater -31	contestar -13	contestare -29	contester 17	contrapor 14	corregir 7	corrigir 25	creer -19	criticar -14	croire -32	decir -7	defender 7	definire -24	dementieren -8	descartar 8	descrever -18	destacar -20	detalhar 10	detallar -13	dichiarare 8	difendersi 13	dizer -9	déclarer -19	défendre 10	démentir -28	elogiare 8	emporter 6	erinnern -25	erkennen 10	erklären 12	erzählen 8	escludere -34	escrever -6	escribir 13	esprimere -26	estimer 11	evitar -9	exclure -8	excuser -21	exiger -29	exigir -18	expliquer 11	expresar -16	exprimer -33	faire_valoir -19	falar -17	finden -20	fordern -35	formulieren -26	frisar 12	fügen 6	garantir -11	garantire -8	geben -6	gestehen 7	giudicare -36	glisser -25	gracejar 10	gritar -35	hablar -37	heißen -28	imager 14	indicar -12	indicare -30	indiquer -23	insister -16	insistere -33	insistir -12	invitare -24	invocar -19	ironiser 13	juger 9	jurer -23	justificar -11	justifier 6	klagen 8	knikken -30	kritisieren -24	kündigen -25	lamentar -11	lancer 6	lassen -9	laten -27	lembrar 10	llamar -29	luiden -6	lâcher -24	mandar 7	meinen 9	melden 6	menacer -18	minacciare -21	murmurer -15	nier 16	noemen -39	none -12	notar 11	noter -6	obiettare 6	ontkennen 11	osservare 12	parlare -27	parler -37	pedir -10	pensare -33	perguntar -17	persifler -27	plaisanter -8	pleiten -25	plädieren -15	poursuivre -28	preciseren 10	preguntar -20	prevedere -38	prometer -14	promettere -9	promettre 10	proponer -10	proporre -13	proposer -27	préciser -18	prédire -39	prévoir -38	publicar -24	quejar -24	quejarse -7	querer -11	rappeler 8	raten -12	reageren 26	rebater 6	rechazar 9	rechnen -32	reconhecer -10	reconocer 9	recordar -14	rectifier -11	recusar -28	redouter -21	referir -20	refuser -21	regretter -24	reiterar -8	rekenen -8	relatar -8	relativiser -27	relever -9	replicar 7	replicare 10	reprochar -33	reprocher -26	requérir -30	respingere 8	responder 13	resumir -7	ribadire 6	ribattere 17	riconoscere -9	ricordare -50	riferire -14	rigoler 6	ringraziare 12	rire 10	rivendicare -23	roepen -29	rufen -26	räumen -6	réagir 15	réclamer -19	répondre 9	résumer -32	rétorquer 6	saluer -22	sapere -16	scherzare 7	schildern -16	schimpfen 11	schließen -37	schrijven -16	sluiten -25	smentire -14	solicitar -26	soltar -8	sostener -17	sostenere 16	sottolineare 9	souffler 13	souhaiter -24	soupirer 13	sourire -9	souvenir -24	sprechen 7	spreken -26	staan -40	stehen -15	stellen 14	sturen -23	sublinhar -9	suggérer -30	sussurrare 11	sustentar -21	tabler 7	teilen -28	temer -37	tonen 14	témoigner -21	vatten 12	ver -6	verlauten -37	vermuten -20	versichern 6	vertellen -18	verwachten 13	verweisen -13	verwijten -22	verzekeren 8	vouloir 16	vragen -13	vrezen -26	werfen -27	weten -20	widersprechen -33	wijzen 9	willen -33	wollen -19	zanjar -6	zitieren -28	zuchten -12	ärgern 14	écrire 25	énumérer 11	évoquer -37
report|role|false|aceitar|	4-6 -20
report|role|false|achar|	13+ 6	4-6 -14	7-12 -20
report|role|false|aclarar|	1 -14	2 -16	3 -22	7-12 -27
report|role|false|acrescentar|	4-6 -24
report|role|false|acusar|	0 -15	1 -11	4-6 13	7-12 -21
report|role|false|adiantar|	2 -11
report|role|false|admettre|	2 -16	3 -19	4-6 -22	7-12 -21
report|role|false|admitir|	1 14	13+ -30	2 9	3 -23	4-6 -26	7-12 -39
report|role|false|advertir|	1 20	3 -16	4-6 -28	7-12 -23
report|role|false|affermare|	2 13	4-6 -25	7-12 -23
report|role|false|affirmer|	1 6	2 -21	3 -25	4-6 -37	7-12 -23
report|role|false|afirmar|	13+ -33	2 12	4-6 -40	7-12 -40
report|role|false|aggiungere|	1 -17	13+ -22	2 -22	3 -25	7-12 9
report|role|false|agregar|	7-12 -22
report|role|false|ajouter|	1 -21	4-6 -23
report|role|false|alegar|	2 -15	7-12 -27
report|role|false|alertar|	1 18	3 -16	4-6 -31	7-12 -23
report|role|false|ammettere|	2 -23	3 -20	4-6 -21
report|role|false|amuser|	3 -12	4-6 -17	7-12 -19
report|role|false|analysieren|	1 12	4-6 -18
report|role|false|annoncer|	0 -29	2 -16	3 -18	4-6 -30	7-12 12
report|role|false|annunciare|	0 -16	1 -16	4-6 8	7-12 -25
report|role|false|anticipare|	4-6 -16	7-12 -18
report|role|false|antwoorden|	1 12	2 8	4-6 -18
report|role|false|antworten|	4-6 -16	7-12 -29
report|role|false|anunciar|	1 6	13+ -17	2 -14	3 -15	4-6 -35
report|role|false|apelar|	2 -12
report|role|false|apostillar|	3 -18	4-6 -32	7-12 7
report|role|false|appeler|	2 -10	3 -17	4-6 -22	7-12 -27
report|role|false|apuntar|	1 -11	2 -29	3 12	7-12 -9
report|role|false|argumentar|	3 -14	4-6 -27	7-12 9
report|role|false|asegurar|	1 -9	2 -15	4-6 -41	7-12 9
report|role|false|assicurare|	1 -11	13+ -19	2 -39	3 7	4-6 -39	7-12 -43
report|role|false|assurer|	1 13	2 -6	3 -31	7-12 -38
report|role|false|atribuir|	13+ -31	2 14	3 -21	4-6 8	7-12 -34
report|role|false|attendre|	13+ -14	2 -15	3 -21	4-6 -21	7-12 -31
report|role|false|attribuer|	3 -15	4-6 8
report|role|false|attribuire|	1 -14	4-6 -18	7-12 -17
report|role|false|avisar|	1 9	13+ -27	2 -6	4-6 -30	7-12 -39
report|role|false|añadir|	13+ -17	4-6 -29
report|role|false|balayer|	4-6 -6
report|role|false|begründen|	2 7	3 11
report|role|false|beloven|	4-6 -21	7-12 -23
report|role|false|bemängeln|	1 -23	2 -24
report|role|false|benadrukken|	1 16	4-6 -24	7-12 -23
report|role|false|berichten|	0 -35	2 -40	3 -9	4-6 -27
report|role|false|bestreiten|	1 7	2 -19
report|role|false|bestätigen|	3 -21
report|role|false|beteuern|	2 -15	4-6 13
report|role|false|betonen|	1 -12	2 18	3 -25	4-6 -28
report|role|false|bevestigen|	1 -20	13+ -19	2 -16	3 -20	4-6 -29
report|role|false|bezweren|	4-6 -19
report|role|false|bitten|	1 -18	13+ -21	2 -18	4-6 -14	7-12 -24
report|role|false|brincar|	1 13	13+ -23	2 -15	3 -18	4-6 -24	7-12 -32
report|role|false|bromear|	1 20	4-6 -25	7-12 -32
report|role|false|brummen|	1 -12	3 -16	4-6 -26	7-12 -37
report|role|false|calcular|	1 12	2 -21	3 -8	4-6 -22	7-12 -23
report|role|false|calculer|	7-12 -17
report|role|false|calificar|	2 -9	3 -17	4-6 -16
report|role|false|celebrar|	1 -23	7-12 -22
report|role|false|chamar|	1 -18	13+ -17	2 13	3 -12	4-6 -29	7-12 6
report|role|false|chiarire|	1 13	2 -16	4-6 -26	7-12 -11
report|role|false|chiedere|	1 -6	2 -28	3 -26	4-6 -46	7-12 -53
report|role|false|citar|	1 -15	3 -19	4-6 -21	7-12 -33
report|role|false|classificar|	4-6 -23
report|role|false|comentar|	1 7	13+ -33	2 -27	3 10	7-12 -61
report|role|false|commentare|	2 -23	3 -23	4-6 -43	7-12 11
report|role|false|commenter|	1 -14	13+ -27	2 -20	4-6 -25	7-12 -29
report|role|false|completar|	4-6 -25
report|role|false|concluir|	1 -24	2 -17	4-6 -24
report|role|false|conclure|	3 -16	4-6 -33	7-12 -7
report|role|false|concordar|	2 -20	3 -20	4-6 -19	7-12 -21
report|role|false|concéder|	7-12 -27
report|role|false|confermare|	1 -21	3 -22	4-6 -25
report|role|false|confessare|	7-12 -19
report|role|false|confidare|	2 -13
report|role|false|confidenciar|	2 -16	4-6 -11	7-12 -9
report|role|false|confier|	1 -6	13+ -19	2 11	3 -17	4-6 -36	7-12 -27
report|role|false|confirmar|	1 -24	13+ -31	2 -24	3 -21	4-6 -41	7-12 -9
report|role|false|confirmer|	1 -21	4-6 -18
report|role|false|considerar|	1 -23	2 -27	3 -18	4-6 -18
report|role|false|consigliare|	13+ -23	4-6 -16	7-12 -25
report|role|false|constater|	1 -16	4-6 -17	7-12 -25
report|role|false|contar|	3 -11	4-6 -25	7-12 -54
report|role|false|contestar|	1 -25	13+ -17	2 -16	3 17	4-6 7	7-12 -17
report|role|false|contester|	4-6 16
report|role|false|contrapor|	3 11	4-6 -17	7-12 11
report|role|false|corregir|	4-6 9
report|role|false|corriger|	4-6 -21	7-12 -20
report|role|false|corrigir|	7-12 12
report|role|false|creer|	4-6 -22	7-12 -30
report|role|false|criticar|	2 -17	4-6 -28	7-12 -25
report|role|false|croire|	2 -13	7-12 -28
report|role|false|decir|	1 7	13+ -10	3 7	4-6 -35	7-12 -52
report|role|false|declarar|	0 10	3 -24	4-6 -43	7-12 -44
report|role|false|defender|	1 18	2 -25	3 -19	4-6 -19	7-12 -6
report|role|false|definire|	2 -15	3 -19	7-12 -23
report|role|false|demander|	1 -10	2 -21	3 -20	4-6 15	7-12 -47
report|role|false|dementieren|	4-6 -17	7-12 -21
report|role|false|denunciar|	0 8	1 15	3 -18	4-6 -47	7-12 -34
report|role|false|descartar|	4-6 -23
report|role|false|descrever|	1 -15
report|role|false|desmentir|	1 -19	2 8	3 -23	4-6 12	7-12 -24
report|role|false|detalhar|	1 20
report|role|false|detallar|	3 -19
report|role|false|devolver|	3 -19
report|role|false|dichiarare|	1 10	4-6 -24
report|role|false|difendersi|	1 12
report|role|false|dire|	1 -10	13+ -42	2 6	4-6 -18	7-12 7
report|role|false|dizer|	1 9	13+ -42	3 -31	4-6 -36	7-12 -16
report|role|false|déclarer|	1 -23	3 -21
report|role|false|défendre|	1 10
report|role|false|démentir|	3 -18	4-6 -25	7-12 -18
report|role|false|elogiare|	7-12 8
report|role|false|erinnern|	13+ -20	3 -20	4-6 -16	7-12 -15
report|role|false|erkennen|	3 12	4-6 -24
report|role|false|erklären|	1 16	13+ -37	2 10	3 -27	4-6 -39	7-12 -34
report|role|false|erläutern|	4-6 -25	7-12 -18
report|role|false|erwidern|	1 -20	2 -8	3 7	4-6 13	7-12 -23
report|role|false|erzählen|	1 10	13+ -16	2 -9	3 10	4-6 -26
report|role|false|escludere|	1 -13	2 -25	3 -20	4-6 -27	7-12 -19
report|role|false|escrever|	1 -8	2 9	3 -14	4-6 -27	7-12 11
report|role|false|escribir|	4-6 -19
report|role|false|escusar|	4-6 -21
report|role|false|esprimere|	1 -11	4-6 -18	7-12 -28
report|role|false|estimar|	1 13	4-6 -21	7-12 -25
report|role|false|estimer|	1 21	3 -26	7-12 -23
report|role|false|evitar|	2 -15	4-6 -26	7-12 -15
report|role|false|exclure|	2 -15	3 -17	4-6 -28	7-12 -32
report|role|false|excuser|	4-6 -21
report|role|false|exiger|	2 -18	3 -14	4-6 -23
report|role|false|exigir|	0 -9	1 -22	2 -23	3 -31	7-12 -13
report|role|false|explicar|	1 21	13+ -17	3 -28	4-6 -43	7-12 -7
report|role|false|expliquer|	0 13	1 -12	2 -23	3 11	4-6 -36
report|role|false|expresar|	2 -17	7-12 -28
report|role|false|exprimer|	2 -17	7-12 -26
report|role|false|faire_valoir|	13+ -30	2 -25	3 -14	4-6 -29	7-12 -15
report|role|false|falar|	0 8	1 -19	2 -23	3 -18	4-6 -26
report|role|false|finden|	4-6 -17	7-12 -21
report|role|false|fordern|	4-6 -18	7-12 -19
report|role|false|formulieren|	4-6 -21	7-12 -21
report|role|false|fragen|	4-6 -17	7-12 8
report|role|false|frisar|	2 -34
report|role|false|fügen|	1 6	2 9	3 -19	4-6 -30	7-12 -21
report|role|false|garantire|	3 -21	4-6 -21	7-12 7
report|role|false|garantir|	1 -22	13+ 11	2 -22	3 -29	4-6 -34
report|role|false|geben|	1 8	3 -17	4-6 -22	7-12 -22
report|role|false|gestehen|	1 -14	2 12	4-6 -25
report|role|false|geven|	2 -10	4-6 -14	7-12 13
report|role|false|giudicare|	3 -15	4-6 -25	7-12 -21
report|role|false|giurare|	4-6 -27	7-12 -17
report|role|false|glisser|	1 -15	13+ -23	2 -7	3 -30	4-6 -27	7-12 -36
report|role|false|gracejar|	2 11	4-6 -23	7-12 -23
report|role|false|grincer|	4-6 -34	7-12 -33
report|role|false|gritar|	13+ -17	3 -19	4-6 -27	7-12 -31
report|role|false|hablar|	1 -11	2 -18	3 -16	4-6 -26	7-12 -34
report|role|false|halten|	13+ -23	2 7	3 -25	4-6 -26	7-12 -34
report|role|false|heißen|	1 -19	13+ -24	2 -17	3 -21	4-6 -26	7-12 -27
report|role|false|houden|	1 -21	13+ 14	3 -13	4-6 -20	7-12 -36
report|role|false|indicare|	1 -21	3 -22	4-6 -24
report|role|false|indicar|	0 -13	1 13	2 -30	3 -19	4-6 -29	7-12 -23
report|role|false|indiquer|	13+ -23	2 -22	3 -25	4-6 -30	7-12 -20
report|role|false|informar|	0 -17	1 -11	13+ -25	2 6	4-6 -55
report|role|false|insistere|	7-12 -30
report|role|false|insister|	3 -15	4-6 -14
report|role|false|insistir|	1 -10	13+ -28	2 -24	3 -16	4-6 9	7-12 -24
report|role|false|invocar|	2 -19
report|role|false|invoquer|	4-6 -18	7-12 8
report|role|false|ironiser|	1 15	2 12	4-6 -28	7-12 -39
report|role|false|ironizar|	2 -18	3 9	4-6 -35	7-12 -33
report|role|false|jurer|	13+ -28	4-6 -20	7-12 -28
report|role|false|justificar|	2 -28	4-6 -19
report|role|false|klagen|	1 6	3 -15	4-6 -12	7-12 -20
report|role|false|knikken|	4-6 -15	7-12 -21
report|role|false|kontern|	7-12 -29
report|role|false|kritisieren|	4-6 -26	7-12 -23
report|role|false|kündigen|	1 16	3 -23	4-6 -26	7-12 -19
report|role|false|lachen|	1 -17	2 -22	3 17	4-6 -23	7-12 -23
report|role|false|lamentar|	1 -27	3 -12	4-6 11	7-12 -36
report|role|false|lancer|	1 7	2 8	4-6 -14	7-12 -24
report|role|false|lassen|	0 -10	2 16	3 -23	4-6 -25	7-12 -21
report|role|false|laten|	4-6 -28
report|role|false|lembrar|	1 -6	2 18	3 10	4-6 -37	7-12 -32
report|role|false|limitar|	2 -24	4-6 13
report|role|false|luiden|	1 -18	2 9	4-6 -21	7-12 -33
report|role|false|lâcher|	3 -16	4-6 -29	7-12 -29
report|role|false|maintenir|	2 7	4-6 -27	7-12 -18
report|role|false|mandar|	1 7	13+ 15	3 -6	4-6 -25
report|role|false|manifestar|	1 -9
report|role|false|mantener|	4-6 -22
report|role|false|matizar|	2 -16	4-6 -21
report|role|false|meinen|	1 20	2 -7	3 -17	4-6 -22	7-12 -34
report|role|false|melden|	1 11	3 -26	4-6 -37	7-12 -8
report|role|false|menacer|	1 -14	3 -19	4-6 -23	7-12 -22
report|role|false|menen|	1 16	7-12 -22
report|role|false|minacciare|	7-12 -17
report|role|false|mostrar|	2 -23	4-6 14	7-12 -33
report|role|false|motivare|	4-6 -16
report|role|false|murmurer|	4-6 -15
report|role|false|negare|	2 -22	4-6 -37	7-12 6
report|role|false|negar|	1 -7	3 -28	4-6 22	7-12 -59
report|role|false|nennen|	2 -19	4-6 -22	7-12 -23
report|role|false|nier|	4-6 16	7-12 -28
report|role|false|noemen|	13+ -20	2 -18	4-6 -25	7-12 -25
report|role|false|none|	0 -11	1 -12	2 -28	4-6 -10	7-12 -8
report|role|false|notar|	7-12 -34
report|role|false|noter|	3 -17	4-6 -13	7-12 -21
report|role|false|obiettare|	1 -21	13+ 20	2 -16	7-12 -23
report|role|false|observar|	1 16	4-6 -17	7-12 -17
report|role|false|ontkennen|	1 -6	2 -15	3 9	4-6 -14	7-12 11
report|role|false|osservare|	3 -13	4-6 -12	7-12 12
report|role|false|parlare|	1 -7	2 -20	3 -28	4-6 -42
report|role|false|parler|	3 -12	4-6 -28	7-12 -28
report|role|false|pedir|	0 -19	1 -11	3 -9	4-6 -11	7-12 -20
report|role|false|perguntar|	1 -18	3 -20	4-6 -29	7-12 -24
report|role|false|persifler|	7-12 -22
report|role|false|pester|	4-6 -15	7-12 -22
report|role|false|plaider|	1 6	13+ -25	3 -20	4-6 8	7-12 -21
report|role|false|plaisanter|	3 -16	4-6 -20	7-12 -16
report|role|false|pleiten|	2 -14	3 -22	4-6 -21	7-12 -17
report|role|false|plädieren|	4-6 -6	7-12 -12
report|role|false|poursuivre|	4-6 -19
report|role|false|precisare|	1 10	2 -26	3 -11	7-12 -37
report|role|false|precisar|	2 -21	4-6 -24	7-12 -21
report|role|false|preciseren|	4-6 13
report|role|false|preferir|	1 -19	13+ -23	3 -30	4-6 -46	7-12 26
report|role|false|preguntar|	1 -19	13+ -24	3 -15	7-12 -32
report|role|false|prevedere|	3 -14	4-6 -25	7-12 -29
report|role|false|prometer|	1 -20	13+ -40	2 -33	4-6 -36
report|role|false|promettere|	1 -22	13+ 10	2 -16	4-6 -31	7-12 8
report|role|false|promettre|	1 10	3 -13	4-6 -21	7-12 -24
report|role|false|proponer|	2 -20	4-6 -21	7-12 8
report|role|false|proporre|	1 -17	2 11	4-6 -20	7-12 -23
report|role|false|proposer|	2 -17	3 -16	4-6 -19	7-12 -28
report|role|false|préciser|	2 -16	3 -13	4-6 -24	7-12 -13
report|role|false|prédire|	2 -13
report|role|false|prévenir|	1 12	13+ -30	3 -12	4-6 -27	7-12 -32
report|role|false|prévoir|	3 -19	4-6 -21
report|role|false|puntualizar|	2 12	3 -10
report|role|false|puntualizzare|	4-6 -15	7-12 -14
report|role|false|qualifier|	4-6 -20
report|role|false|quejarse|	1 -7
report|role|false|quejar|	4-6 -26
report|role|false|raccontare|	1 -10	13+ -21	2 10	3 -15	7-12 -15
report|role|false|raconter|	1 10	13+ -17	2 11	3 -23	4-6 -22	7-12 -29
report|role|false|rappeler|	1 25	13+ -27	2 -24	4-6 -38	7-12 -38
report|role|false|raten|	13+ -12	4-6 -10
report|role|false|reageren|	1 20	2 10	3 -16	7-12 -28
report|role|false|rebater|	1 -11	4-6 9	7-12 7
report|role|false|rechazar|	1 -15	2 -21	3 21	4-6 -26	7-12 15
report|role|false|rechnen|	1 -11	2 -15	7-12 -28
report|role|false|reclamar|	1 7	2 -20	3 -14	7-12 -29
report|role|false|recomendar|	2 -11	4-6 12
report|role|false|reconhecer|	4-6 -19	7-12 -12
report|role|false|reconnaître|	1 15	13+ -21	2 15	3 -22	4-6 -31	7-12 -37
report|role|false|reconocer|	1 19	2 -18	3 -23	7-12 -23
report|role|false|recordar|	1 -13	13+ -18	2 6	3 12	4-6 -27	7-12 -38
report|role|false|rectifier|	7-12 -23
report|role|false|recusar|	3 -23	4-6 -30	7-12 -26
report|role|false|redouter|	2 -13
report|role|false|referir|	1 9	2 -21	3 -17	4-6 -15	7-12 -16
report|role|false|refuser|	1 -13	3 -15	4-6 -21	7-12 -21
report|role|false|registrar|	1 11
report|role|false|regretter|	4-6 -20
report|role|false|rekenen|	3 -19	4-6 -20	7-12 -28
report|role|false|relatar|	1 6	3 -37	4-6 -36	7-12 -32
report|role|false|relativiser|	3 -17	4-6 -10	7-12 -29
report|role|false|relever|	2 -11	4-6 -33	7-12 -21
report|role|false|remeter|	3 -19	4-6 7	7-12 -20
report|role|false|replicare|	2 -19	3 6	7-12 13
report|role|false|replicar|	2 -18	3 11	4-6 -26	7-12 18
report|role|false|reprendre|	2 12	3 -19	4-6 -23
report|role|false|reprochar|	1 -16	4-6 -24
report|role|false|reprocher|	3 -10
report|role|false|requérir|	4-6 -16
report|role|false|respingere|	4-6 -22
report|role|false|responder|	0 -17	13+ -42	2 14	3 -26	7-12 10
report|role|false|ressalvar|	1 6	4-6 -16
report|role|false|resumir|	2 -21	3 -11	4-6 -18	7-12 -32
report|role|false|revelar|	1 -16	2 11	3 -13	4-6 -7	7-12 -35
report|role|false|ribadire|	4-6 -21
report|role|false|ribattere|	1 9	2 12	4-6 7
report|role|false|riconoscere|	3 -12	4-6 -19	7-12 7
report|role|false|ricordare|	1 -19	2 -17	3 -22	4-6 -32	7-12 -29
report|role|false|riferire|	13+ -29	2 -32	3 -31	4-6 -39
report|role|false|rigoler|	2 10	4-6 -21	7-12 -18
report|role|false|rispondere|	1 -18	13+ 11	2 13	3 16	4-6 -25	7-12 -49
report|role|false|rivendicare|	1 -16	4-6 -21	7-12 -15
report|role|false|roepen|	4-6 -22
report|role|false|rufen|	2 -15	3 -20	4-6 -14	7-12 -22
report|role|false|räumen|	2 -23	3 -25	4-6 -17	7-12 9
report|role|false|réagir|	1 6	2 7
report|role|false|réclamer|	1 14	13+ -22	2 -27	3 -13	4-6 -23
report|role|false|répondre|	2 -28	3 7	7-12 12
report|role|false|résumer|	2 -23	4-6 -26	7-12 -17
report|role|false|rétorquer|	1 8	13+ -25	2 17	3 11	4-6 -32	7-12 -33
report|role|false|sagen|	0 -19	13+ -36	2 17	3 -34	4-6 -18	7-12 -46
report|role|false|saluer|	4-6 -15
report|role|false|sapere|	1 -21	2 -21	3 -21	4-6 -33
report|role|false|scherzare|	1 17	2 -23	3 -16	4-6 -31	7-12 -26
report|role|false|scherzen|	3 9	4-6 -22	7-12 -27
report|role|false|schildern|	1 -13
report|role|false|schimpfen|	1 19	7-12 -22
report|role|false|schreiben|	1 -12	2 -11	3 -22	7-12 -42
report|role|false|schrijven|	1 8	2 -33	3 -21	4-6 -24	7-12 -21
report|role|false|scrivere|	0 -15	1 -14	2 -32	3 -16	4-6 18	7-12 -25
report|role|false|sentenciar|	2 -17	4-6 -17	7-12 6
report|role|false|señalar|	1 16	2 -24	3 -16	4-6 -34	7-12 -18
report|role|false|sluiten|	1 -11	4-6 -21	7-12 -19
report|role|false|smentire|	1 -12	3 -17	4-6 -19
report|role|false|solicitar|	2 -14
report|role|false|soltar|	1 -18	4-6 -17	7-12 -23
report|role|false|sorrir|	1 7	2 -20	4-6 7	7-12 -31
report|role|false|sostenere|	1 11	2 12	3 -16	4-6 -19
report|role|false|sostener|	0 -15	1 9	13+ -16	2 -22	3 -16	4-6 -24	7-12 -37
report|role|false|sottolineare|	1 9	3 -22	4-6 7	7-12 -25
report|role|false|souhaiter|	3 -21	4-6 -14	7-12 -17
report|role|false|souligner|	2 -13	4-6 -9	7-12 -27
report|role|false|soupirer|	2 20	3 -17	4-6 -18
report|role|false|sourire|	13+ -26	4-6 -18	7-12 -25
report|role|false|soutenir|	2 -15	3 -22	4-6 13	7-12 -37
report|role|false|souvenir|	1 19	13+ -20	2 -21	3 -22	4-6 -24	7-12 -29
report|role|false|spiegare|	1 10	2 -16	3 -24	4-6 -23
report|role|false|sprechen|	1 -8	13+ 13	2 -25	3 -17	7-12 -6
report|role|false|spreken|	1 -12	13+ -33	2 -16	3 -18	4-6 -34	7-12 -46
report|role|false|staan|	13+ -21	2 -22	3 -21	4-6 -28	7-12 -28
report|role|false|stehen|	1 -22	3 -20	4-6 -24	7-12 8
report|role|false|stellen|	1 16	3 -20	4-6 -19
report|role|false|sturen|	4-6 -16	7-12 -20
report|role|false|sublinhar|	1 6	2 -32	3 -14	4-6 -21	7-12 -28
report|role|false|suggérer|	4-6 -13	7-12 -19
report|role|false|suspirar|	1 -21	4-6 8	7-12 -18
report|role|false|sussurrare|	1 9	2 8
report|role|false|sustentar|	1 -24	2 -20	3 -20	4-6 -26	7-12 -35
report|role|false|tabler|	2 -15	3 11
report|role|false|tagliare|	2 10	3 -22	4-6 -22	7-12 -24
report|role|false|teilen|	2 -14	3 -15	4-6 -30	7-12 -22
report|role|false|temer|	1 -15	4-6 -15	7-12 -27
report|role|false|tempérer|	7-12 -28
report|role|false|tonen|	1 15	3 -17
report|role|false|trancher|	7-12 -28
report|role|false|trouver|	2 -18	4-6 14
report|role|false|témoigner|	4-6 -24	7-12 -17
report|role|false|unlisted|	2 7	3 -38	7-12 -7
report|role|false|valutare|	4-6 -16
report|role|false|vatten|	1 18	4-6 -24	7-12 -24
report|role|false|verklaren|	1 18	2 -10	3 -14	4-6 -32	7-12 -17
report|role|false|verlauten|	2 -18	4-6 -31	7-12 -28
report|role|false|vermuten|	4-6 -15
report|role|false|verraten|	1 14	13+ 7	2 -28	3 -17	4-6 -20	7-12 -18
report|role|false|versichern|	1 17	13+ -23	3 -24	4-6 -29	7-12 -27
report|role|false|versprechen|	1 -12	2 10	7-12 -19
report|role|false|vertellen|	1 -14	13+ -24	3 -18	4-6 -37	7-12 -29
report|role|false|verwachten|	1 16	3 -13	4-6 -17	7-12 -19
report|role|false|verweisen|	1 -14	2 9	3 -26	4-6 -18	7-12 -32
report|role|false|verzekeren|	4-6 14
report|role|false|ver|	3 -22	4-6 -22
report|role|false|vinden|	1 -10	13+ 12	3 -18	4-6 -33	7-12 -35
report|role|false|vouloir|	3 12	7-12 -23
report|role|false|vragen|	2 -21	3 11	4-6 -25	7-12 -18
report|role|false|vrezen|	4-6 -22
report|role|false|warnen|	4-6 -24	7-12 -20
report|role|false|weigeren|	2 -18
report|role|false|weisen|	2 11	4-6 -27
report|role|false|widersprechen|	2 -13	7-12 -23
report|role|false|wijzen|	2 11	4-6 -24
report|role|false|willen|	13+ -27	2 -28	3 -21	4-6 -42	7-12 -47
report|role|false|wollen|	1 -7	3 -23	4-6 -27	7-12 -29
report|role|false|zanjar|	1 10	7-12 -20
report|role|false|zeggen|	0 -21	2 6	3 -32	7-12 -28
report|role|false|zitieren|	0 -16
report|role|false|zuchten|	1 -7	2 -22
report|role|false|ärgern|	3 13	4-6 -13
report|role|false|écrire|	1 30	3 -21	4-6 -36	7-12 -31
report|role|false|énumérer|	1 7	4-6 -21
report|role|false|évoquer|	13+ -16	2 -12	3 -27	4-6 -25	7-12 -18
report|role|true|	accusare 10	aceitar -19	achar -15	aclarar -10	acrescentar 21	acusar 12	adiantar 13	advertir -10	affermare -18	affirmer -19	aggiungere 9	agregar -12	ajouter 15	alegar -23	ammettere 7	amuser 12	analysieren -15	annoncer -16	annunciare -12	anticipare 11	antwoorden -12	antworten -7	anunciar 25	apostillar -17	appeler 12	apuntar -28	argumentar -14	asegurar 12	assegurar 9	assurer -13	atribuir -18	attendre -11	attribuer 13	avisar 12	bekennen 20	beloven -10	benadrukken 7	berichten -29	bestreiten -22	bevestigen -20	bezweren 13	bitten -29	brincar -16	bromear -16	brummen -19	calculer -8	calificar 19	celebrar 13	chamar -20	chiarire -11	chiedere -11	citar -17	classificar -13	commentare -23	commenter -26	completar -9	conceder -11	concluir -20	conclure 7	concordar -15	concéder -16	confessare -22	confidare 9	confier -32	confirmar 10	confirmer -13	considerar 10	constater -17	contar -7	contestar -7	contester -12	contrapor -14	corriger 11	corrigir -16	creer -16	criticar -17	decir -7	defender -20	definire -6	demander -21	dementieren -19	denunciar -19	descartar 10	detallar 21	devolver 12	dichiarare -19	dire -9	dizer -8	dreigen -14	déclarer 20	démentir -9	déplorer -21	elogiar -12	elogiare 6	emporter -19	erinnern -14	erkennen -21	erklären 6	erläutern -9	escludere 14	escrever -11	escribir -15	escusar 11	esprimere -13	estimer -20	evitar 11	exclure 15	excuser -17	exiger 17	exigir -15	explicar 8	expliquer 6	faire_valoir -27	finden 8	formulieren -18	fragen -15	fügen 10	garantir 20	gestehen -21	geven -18	giudicare -20	giurare 14	glisser -23	gracejar 9	grincer -18	gritar -18	hablar -16	halten -27	heißen -22	houden -17	indicar -20	indicare -18	indiquer -16	informar -35	insister 14	insistir 13	invitare 8	invocar -15	ironiser -23	ironizar -26	juger -16	jurer -13	justificar -12	klagen -14	kritisieren -14	kündigen 9	lamentar 7	lancer 19	lassen -14	laten -18	lembrar -9	limitar 10	luiden -21	lâcher -16	maintenir -15	mandar -18	meinen -20	melden -22	menacer 19	menen -14	mopperen 14	mostrar -17	murmurer -11	negare -19	nennen -17	noemen -23	notar -17	noter 7	obiettare -17	observar -15	ontkennen 8	osservare -24	parler -19	pedir -14	persifler -12	pester -12	plaider -27	plaisanter 12	plädieren 17	precisar 18	precisare -13	preciseren -17	preguntar -20	prevedere 13	prometer -9	promettere 9	promettre 7	proposer 9	préciser 32	prévenir -18	prévoir -16	puntualizar -9	puntualizzare 15	quejar 10	quejarse -13	raccontare -23	raten -14	reageren -20	rebater -15	rechazar -19	rechnen -10	reclamar -14	recomendar 8	recordar 9	rectifier -17	recusar 13	redouter -17	referir -15	refuser 16	regretter 12	reiterar 17	rekenen 8	relatar 6	relever 26	remeter 9	replicar -17	replicare -20	reprendre 17	reprochar -13	respingere -14	responder -17	ressalvar -15	revelar -20	ricordare 25	riferire -23	rigoler -15	ringraziare -21	roepen -13	rufen -12	réclamer 9	répondre -19	répéter 19	résumer -15	rétorquer -21	saluer -6	sapere -29	scherzare -17	scherzen -13	schildern 9	schimpfen -13	schließen -10	schreiben -9	schrijven -17	scrivere 21	sentenciar -13	señalar 12	sluiten 7	smentire -15	soltar -9	sorrir -16	sostener 15	sostenere -27	sottolineare -21	souffler -15	souhaiter 21	soupirer -15	sourire -20	soutenir -19	spiegare 18	spotten -15	sprechen -28	spreken -28	stehen -19	sturen -15	sublinhar 12	suspirar -8	sussurrare -14	sustentar -18	tabler -8	tagliare -19	temer 16	tempérer -15	trouver 13	témoigner -15	valutare -10	ver -16	verklaren -23	verlauten -15	verraten -20	versichern 7	versprechen -12	vertellen -28	verwachten -8	verweisen -7	verwijten 12	verzekeren 7	vinden 7	vouloir -14	vragen -26	vrezen -22	warnen -19	weisen -16	werfen -16	weten -18	widersprechen -20	wijzen -6	willen 13	wollen -22	zanjar -20	zeggen -30	zitieren -12	zuchten -23	ärgern -13	évoquer -21
report|role|true|accusare|	1 10
report|role|true|acrescentar|	1 14	2 14
report|role|true|adiantar|	1 19
report|role|true|admettre|	2 7
report|role|true|admitir|	2 -19	3 -16	4-6 -11	7-12 -14
report|role|true|advertir|	2 -6
report|role|true|affirmer|	1 6	2 -20	3 -23
report|role|true|afirmar|	1 24	2 8	3 -7	4-6 -22
report|role|true|ajouter|	2 8
report|role|true|alegar|	1 -16	4-6 -18
report|role|true|ammettere|	2 8
report|role|true|amuser|	2 -11
report|role|true|annunciare|	1 -9	2 19	4-6 -25
report|role|true|anticipare|	3 11
report|role|true|antwoorden|	3 -24
report|role|true|anunciar|	1 28	4-6 -18
report|role|true|appeler|	1 16
report|role|true|apuntar|	2 -21	3 -12	4-6 -22	7-12 -19
report|role|true|argumentar|	3 -12
report|role|true|asegurar|	1 17	2 8	4-6 -20
report|role|true|assicurare|	2 -13
report|role|true|assurer|	1 14	2 -20	3 -11	4-6 -20
report|role|true|atribuir|	2 -9
report|role|true|attendre|	2 -16
report|role|true|avisar|	3 -24
report|role|true|bekennen|	2 20
report|role|true|benadrukken|	2 10
report|role|true|berichten|	1 -20	2 -26	4-6 -10
report|role|true|bevestigen|	1 -13
report|role|true|bitten|	2 -21
report|role|true|brincar|	4-6 -16
report|role|true|brummen|	3 -17
report|role|true|calificar|	1 15
report|role|true|chiarire|	3 -15
report|role|true|chiedere|	2 -14	3 -22
report|role|true|citar|	2 -11
report|role|true|comentar|	2 6	4-6 -21
report|role|true|commentare|	3 -22
report|role|true|commenter|	2 -18
report|role|true|completar|	1 -9
report|role|true|conceder|	1 -11
report|role|true|concluir|	3 -16
report|role|true|conclure|	2 -17
report|role|true|confermare|	1 -13
report|role|true|confidenciar|	2 9
report|role|true|confier|	1 -17	2 -20	3 -20	7-12 -8
report|role|true|confirmar|	1 20	2 -14	3 11	7-12 -18
report|role|true|constater|	2 -12
report|role|true|contar|	1 -18	2 15	3 -28	4-6 -19	7-12 -22
report|role|true|contestar|	1 -20	2 -23
report|role|true|contrapor|	1 -22
report|role|true|corregir|	1 -17
report|role|true|decir|	1 -12	2 -29	3 -15	4-6 6
report|role|true|declarar|	2 -20	3 -17	4-6 -18
report|role|true|defender|	4-6 -17
report|role|true|definire|	2 -15
report|role|true|demander|	2 -18	3 -15	4-6 -10
report|role|true|dementieren|	4-6 -19
report|role|true|denunciar|	2 -13	4-6 -11
report|role|true|detallar|	1 21
report|role|true|devolver|	2 12
report|role|true|dire|	1 11	13+ -19	2 -19	3 -31	4-6 -21	7-12 -17
report|role|true|dizer|	1 20	2 -9	4-6 -32
report|role|true|démentir|	1 -8
report|role|true|elogiare|	1 6
report|role|true|erkennen|	1 -13	2 -17
report|role|true|erklären|	1 19	2 6	3 -7	4-6 -18
report|role|true|erwidern|	1 -17	7-12 -12
report|role|true|erzählen|	1 19	3 -15	4-6 -16
report|role|true|estimer|	1 -15
report|role|true|exclure|	1 17
report|role|true|exiger|	1 18
report|role|true|exigir|	1 -11	2 -14
report|role|true|explicar|	3 11	4-6 -18
report|role|true|expliquer|	2 13	3 -19	4-6 7
report|role|true|faire_valoir|	1 -16	2 -16	3 -10	4-6 -10
report|role|true|falar|	2 -17
report|role|true|formulieren|	2 -7
report|role|true|fügen|	1 20	2 -17	4-6 -12
report|role|true|garantir|	1 17
report|role|true|gestehen|	4-6 -19
report|role|true|giudicare|	2 -20
report|role|true|giurare|	4-6 -16
report|role|true|glisser|	2 -18	4-6 -14
report|role|true|gracejar|	3 10
report|role|true|grincer|	2 -18
report|role|true|gritar|	3 -18
report|role|true|hablar|	1 -13
report|role|true|halten|	2 -15	3 -17	4-6 -12
report|role|true|heißen|	1 -18
report|role|true|indicar|	2 -10
report|role|true|indiquer|	2 -17	3 -11	4-6 -13
report|role|true|informar|	1 -18	2 -22	3 -17
report|role|true|insister|	4-6 12
report|role|true|insistir|	1 12	2 -18	3 9	4-6 -13
report|role|true|invocar|	1 -15
report|role|true|ironiser|	2 -13	4-6 -20
report|role|true|jurer|	2 -10	3 -9
report|role|true|justificar|	3 -12
report|role|true|kündigen|	1 17	2 -15
report|role|true|lamentar|	1 18	3 -12
report|role|true|lancer|	1 23
report|role|true|lassen|	2 -17	3 -20
report|role|true|laten|	2 -18
report|role|true|lembrar|	2 13	4-6 -19
report|role|true|luiden|	4-6 -16
report|role|true|mandar|	2 -15
report|role|true|meinen|	4-6 -22
report|role|true|melden|	1 -17	3 -11	4-6 -12
report|role|true|menacer|	1 19
report|role|true|mostrar|	1 -15
report|role|true|negare|	2 -18	3 -17
report|role|true|negar|	1 -15	2 8
report|role|true|nennen|	3 -14
report|role|true|noemen|	3 -17	7-12 -12
report|role|true|none|	0 -8	1 -8	2 -19	3 -14	4-6 8	7-12 17
report|role|true|notar|	3 -17
report|role|true|obiettare|	4-6 -15
report|role|true|ontkennen|	1 13	2 -13
report|role|true|parlare|	1 10	2 -22	3 -18	4-6 -8
report|role|true|parler|	1 -14
report|role|true|pedir|	1 -15	2 -34	3 18	4-6 -29	7-12 -15
report|role|true|persifler|	3 -12
report|role|true|plaider|	3 -18
report|role|true|plaisanter|	2 -15
report|role|true|plädieren|	1 17
report|role|true|precisare|	1 -6	2 -13
report|role|true|precisar|	1 21
report|role|true|preferir|	1 12	2 -21	3 -17	4-6 -18
report|role|true|preguntar|	4-6 -15
report|role|true|prevedere|	1 15
report|role|true|prometer|	1 -8	2 8	3 -15	4-6 -17	7-12 -15
report|role|true|promettere|	2 11
report|role|true|promettre|	1 8	2 -13
report|role|true|proporre|	4-6 -16
report|role|true|préciser|	1 23	2 20
report|role|true|prévenir|	3 -15
report|role|true|puntualizar|	1 -9
report|role|true|quejarse|	3 -13
report|role|true|raccontare|	2 -17	4-6 -15
report|role|true|raconter|	2 8	3 -14
report|role|true|rappeler|	2 -11
report|role|true|rechazar|	4-6 -13
report|role|true|rechnen|	1 19	4-6 -13
report|role|true|reclamar|	3 -13
report|role|true|reconnaître|	2 7
report|role|true|reconocer|	2 -12	3 9
report|role|true|recordar|	1 19	2 15	3 -14
report|role|true|refuser|	1 14
report|role|true|reiterar|	1 17
report|role|true|rekenen|	1 8
report|role|true|relatar|	2 15	4-6 -20
report|role|true|relever|	1 26
report|role|true|remeter|	3 14
report|role|true|replicare|	2 -16
report|role|true|replicar|	2 -10
report|role|true|reprendre|	1 17
report|role|true|reprochar|	2 -15
report|role|true|respingere|	4-6 -12
report|role|true|responder|	1 -28	3 8	4-6 -28	7-12 14
report|role|true|resumir|	3 -14
report|role|true|revelar|	2 -18
report|role|true|ribattere|	2 8
report|role|true|ricordare|	1 21	2 11	3 -6	4-6 10
report|role|true|riferire|	1 -14	2 -23	4-6 -19
report|role|true|rispondere|	1 -23	13+ 10	3 -16	4-6 -15	7-12 13
report|role|true|roepen|	2 -13
report|role|true|rufen|	3 -12
report|role|true|räumen|	2 7
report|role|true|réclamer|	1 11	4-6 -15
report|role|true|répondre|	1 -22	2 18
report|role|true|rétorquer|	2 -16	3 -14
report|role|true|sagen|	1 27	2 -37	3 -24	7-12 -12
report|role|true|saluer|	1 -6
report|role|true|sapere|	1 -18
report|role|true|scherzen|	3 -12
report|role|true|schildern|	1 9
report|role|true|schimpfen|	4-6 -11
report|role|true|schließen|	1 -10
report|role|true|schreiben|	3 -15	4-6 -26	7-12 -21
report|role|true|scrivere|	1 19	2 -14
report|role|true|señalar|	3 9	4-6 -18
report|role|true|sluiten|	2 8
report|role|true|sostenere|	1 -13	4-6 -15
report|role|true|sostener|	1 16	7-12 -15
report|role|true|souhaiter|	1 21
report|role|true|souligner|	1 10
report|role|true|soupirer|	4-6 -15
report|role|true|soutenir|	1 -11
report|role|true|souvenir|	2 7	4-6 -15
report|role|true|spiegare|	1 11	4-6 12
report|role|true|sprechen|	2 -22	3 -13
report|role|true|spreken|	1 -14	2 -23
report|role|true|staan|	1 10	2 -17	3 -18
report|role|true|sublinhar|	1 16	3 -9
report|role|true|sustentar|	4-6 -19
report|role|true|tabler|	1 -8
report|role|true|tagliare|	3 -15	4-6 -16
report|role|true|teilen|	1 18	2 -13	3 -16
report|role|true|temer|	1 16
report|role|true|trancher|	3 -14
report|role|true|témoigner|	2 -14
report|role|true|unlisted|	1 -9	2 14	3 -27	4-6 -30
report|role|true|verklaren|	3 -17	4-6 -10
report|role|true|verraten|	2 -8	3 -17
report|role|true|versichern|	2 7	3 -18
report|role|true|vertellen|	1 -14	3 -12	4-6 -21	7-12 -16
report|role|true|verweisen|	2 -17
report|role|true|verzekeren|	3 7
report|role|true|ver|	2 -14
report|role|true|vinden|	3 -19	4-6 12
report|role|true|vragen|	3 -19	4-6 -13
report|role|true|warnen|	3 -19
report|role|true|weisen|	4-6 -17
report|role|true|wijzen|	1 -6
report|role|true|willen|	2 12	3 -19	4-6 11
report|role|true|wollen|	2 -17	7-12 -14
report|role|true|zanjar|	4-6 -18
report|role|true|zeggen|	1 -14	2 -28	3 -25	4-6 -23	7-12 -15
report|role|true|zuchten|	4-6 -23
report|role|true|écrire|	2 10	3 -21	4-6 -12
report|role|true|évoquer|	1 -18	7-12 -16
rivals|pronoun|0|	-1 -22	1 -13	2 -36
rivals|pronoun|0|-1|nearer|	0 -22
rivals|pronoun|0|-1|	third -22
rivals|pronoun|0|1|nearer|	0 -15	2 -27
rivals|pronoun|0|1|	third -13
rivals|pronoun|0|2|nearer|	0 -29	1 -59	2 -7	3 -15
rivals|pronoun|0|2|	own 9	third -43
rivals|pronoun|0|equals|	0 -22	2 -46	3 -27
rivals|pronoun|0|nearer|	0 -40	1 -16	2 -10	3 -12
rivals|pronoun|1|	-1 -17	0 -31	1 8	2 -20
rivals|pronoun|1|-1|nearer|	0 -17
rivals|pronoun|1|-1|	own -11	third -12
rivals|pronoun|1|0|nearer|	0 -31
rivals|pronoun|1|0|	third -31
rivals|pronoun|1|1|nearer|	2 -22
rivals|pronoun|1|1|	own -28	third 17
rivals|pronoun|1|2|nearer|	1 -32	2 -44	3 -8
rivals|pronoun|1|2|	third -20
rivals|pronoun|1|equals|	0 -30	2 -13	3 -18
rivals|pronoun|1|nearer|	1 -18	2 -43
rivals|pronoun|2|	-1 23	0 31	1 14	2 7
rivals|pronoun|2|-1|nearer|	0 23
rivals|pronoun|2|-1|	third 23
rivals|pronoun|2|0|nearer|	0 31
rivals|pronoun|2|0|	third 31
rivals|pronoun|2|1|nearer|	0 14
rivals|pronoun|2|1|	third 14
rivals|pronoun|2|2|nearer|	2 6	3 -17
rivals|pronoun|2|2|	own -19	third 8
rivals|pronoun|2|equals|	0 23	3 6
rivals|pronoun|2|nearer|	0 10	2 6	3 -17
rivals|pronoun|organisation|1|	-1 -26	0 -31	2 -20
rivals|pronoun|organisation|2|	2 -19
rivals|pronoun|person|0|	-1 -22	1 -13	2 -36
rivals|pronoun|person|1|	-1 -8	2 -8
rivals|pronoun|person|2|	-1 66	0 31	1 14	2 8
rivals|role|0|	-1 9	0 -6	1 -25	2 -8	3 -8
rivals|role|0|-1|	a -14	none -20	the 15
rivals|role|0|-1|nearer|	0 9
rivals|role|0|0|	a -24	none -9
rivals|role|0|0|nearer|	3 -20
rivals|role|0|1|	a -59	none -24	the -15
rivals|role|0|1|nearer|	0 -16	2 -63	3 -31
rivals|role|0|2|	a -58	the -7
rivals|role|0|2|nearer|	1 -39	2 -29
rivals|role|0|3|	a -8	the -17
rivals|role|0|3|nearer|	0 -24	1 -26	2 -8	3 6
rivals|role|0|equals|	0 9	1 23	2 28	3 -30
rivals|role|0|nearer|	0 -6	1 -10	3 -10
rivals|role|1|0|	a -8	none -16
rivals|role|1|	1 -14
rivals|role|1|1|	a -42	none -24
rivals|role|1|1|nearer|	0 -6	1 -19	2 -19	3 -19
rivals|role|1|2|nearer|	0 20	1 -28
rivals|role|1|3|nearer|	0 6
rivals|role|1|3|	none -16	the 7
rivals|role|1|equals|	1 -6	2 10	3 -31
rivals|role|1|nearer|	0 7	1 -24	2 -23	3 -19
rivals|role|2|	0 10	1 -18	2 -6
rivals|role|2|0|	a -49	none 15	the 16
rivals|role|2|0|nearer|	0 10
rivals|role|2|1|nearer|	0 -18
rivals|role|2|1|	the -18
rivals|role|2|2|	a -36	none 9
rivals|role|2|3|nearer|	0 -8	1 6
rivals|role|2|3|	none 10	the -10
rivals|role|2|equals|	0 8	2 -26
rivals|role|2|nearer|	2 -18
rivals|role|3|	-1 -9	0 10	1 -28	2 12	3 11
rivals|role|3|-1|	a -20
rivals|role|3|-1|nearer|	0 -9
rivals|role|3|0|	a -7	none -21	the 16
rivals|role|3|0|nearer|	0 10
rivals|role|3|1|nearer|	0 -28
rivals|role|3|1|	the -28
rivals|role|3|2|nearer|	0 12
rivals|role|3|2|	none -15	the 22
rivals|role|3|3|	a -28	none 10	the 8
rivals|role|3|3|nearer|	0 7	1 8	2 -22
rivals|role|3|equals|	0 6	1 14	2 -9
rivals|role|3|nearer|	0 10	1 8	2 -22
rivals|role|organisation|0|	-1 -9	1 -14	2 -31	3 -16
rivals|role|organisation|1|	1 -42	3 -23
rivals|role|organisation|2|	-1 21	3 12
rivals|role|organisation|3|	-1 -26	1 -17	2 -9
rivals|role|person|0|	-1 20	0 -8	1 -27	3 -6
rivals|role|person|1|	0 -8	3 9
rivals|role|person|2|	0 12	1 -18	2 -14	3 -7
rivals|role|person|3|	-1 9	0 14	1 -23	2 16	3 6
role|pronoun|	name 19	pronoun -29	role -33
role|role|	name 20	pronoun -47	role -30
turn|pronoun|false|	falsefalse -12	none -21	truefalse 6	truetrue 20
turn|pronoun|false|falsefalse|	aankondigen -19	afirmar -21	ajouter -28	antworten -24	asentir 17	chiedere 14	conclure -21	contestar 20	dire -12	erklären -20	lancer 8	leggen -20	lembrar -16	negar 16	no -15	organisation -24	pedir -9	plaider -14	preferir 6	prévenir -14	raconter -24	rappeler -24	reageren 9	relever -28	responder 12	ribattere 10	räumen -24	répondre 13	résumer -27	sagen -28	werfen -11	zeggen -20
turn|pronoun|false|falsetrue|	aclarar -17	admettre -38	affirmer -19	ajouter -19	analyser -21	annoncer -7	antworten 17	argumentieren -14	asegurar -6	assurer -25	avouer -18	befinden -19	bekennen -7	beloven -24	betonen -6	bromear -24	calcular -12	commenter -16	confermare -26	confier -25	contar -19	contestar 10	craindre -25	decir -7	demander 6	dizer -38	déclarer -23	détailler -7	eisen -10	ergänzen -10	erklären -11	erläutern -7	erzählen -32	estimer -31	expliquer -29	faire_valoir -22	free -30	fügen -8	garantir -15	geben -28	geven -22	glimlachen -14	glisser -19	grappen -21	hablar -18	halten -7	houden 7	indiquer -30	insister -15	insistir 10	juger -21	jurer -9	klagen -11	kommentieren -29	kritisieren -18	kündigen -15	lachen -8	lassen -26	laten -23	leggen -20	lehnen -13	lâcher -29	marteler -36	meinen -11	melden -10	menacer -17	negare -18	nennen -13	no -34	noemen 7	none 9	nuancer -16	observer -12	opmerken -13	organisation -16	pedir -25	pester -34	plaider -26	plaisanter -33	poursuivre -28	prévenir -23	raconter -29	rappeler -30	reageren -19	rechnen -21	reconnaître -21	rekenen -15	reprocher -31	responder -16	roepen -6	rufen -20	räumen -20	réclamer -21	répondre 16	résumer -29	sagen -52	sorrir 8	souligner -21	souri 11	sourire -9	soutenir -32	souvenir -18	sprechen -17	stellen -26	témoigner -15	unknown 11	unlisted -11	verlangen -16	vermuten -14	versprechen -20	vertellen -42	vervolgen -21	verwachten -18	verwijten -22	vinden -11	voegen -24	vragen -21	waarschuwen -10	wijzen -17	willen -13	yes 7	zeggen -42	äußern -19
turn|pronoun|false|none|	ajouter -24	behaupten 15	confier 12	déclarer 14	erklären 14	erzählen 10	explicar -23	expliquer -14	fragen 14	glisser 8	lancer 15	leggen 10	no -32	organisation -39	plaider 10	préciser -15	raconter -11	reconnaître -27	responder -7	rufen 13	sagen 9	schrijven 11	teilen 14	unknown -17	unlisted 9	versprechen -12	verzekeren -14	zeggen 12	écrire -22
turn|pronoun|false|truefalse|	admettre 14	affirmer 17	ajouter -24	analyser 16	assurer 18	bromear 18	confier 14	contar 17	craindre 17	demander 15	dire -8	dizer 22	déclarer 22	erklären 15	erzählen 24	expliquer 20	faire_valoir 20	fluisteren 13	fragen -13	fügen 9	geben 24	glisser 15	indiquer 19	juger 19	klagen 18	lachen 18	lancer -11	laten 16	leggen 15	lâcher 15	nier 18	no -11	noemen 18	none -17	noter 22	observer 14	opmerken 12	pedir 13	plaider 20	promettre 21	prévenir 21	raconter 26	reageren 15	rechnen 19	rekenen 18	replicar -15	responder 9	roepen 16	résumer 19	sagen 8	sostener 14	souffler 18	sprechen 14	stellen 17	unknown 9	unlisted -10	verklaren 14	versprechen 20	vertellen 17	vinden 11	yes 8	zeggen 34	écrire 19
turn|pronoun|false|truetrue|	admettre 16	assurer 14	bekennen 13	berichten 10	bestrijden -8	confier 21	dire 6	dizer -17	déclarer 14	erläutern 10	erzählen -8	estimer 12	expliquer 19	faire_valoir 16	geben 10	glimlachen 14	grappen 15	indiquer 13	lancer 20	laten 8	meinen 19	melden 16	no -12	none 11	plaisanter 15	préciser -13	prévenir 15	rappeler 19	reageren 12	reconnaître 19	reprocher -11	réclamer 6	sagen 14	souffler 9	souligner 18	soutenir 16	sprechen 18	stellen 17	trancher 22	unknown -19	unlisted 12	versprechen 15	vertellen 19	voegen 12	widersprechen 14	yes 31	zeggen 14	écrire 11
turn|pronoun|true|falsefalse|	aankondigen 14	affirmer 22	afirmar -6	ajouter 25	antworten 13	asentir -17	conclure 11	confier 9	contestar -18	dire 15	dizer 9	erklären -10	glisser -12	leggen 16	lembrar 11	negar -19	no -24	none 6	organisation 21	pedir 8	preferir 12	prévenir 15	rappeler 11	reageren -9	relever 7	responder -21	ribattere -14	räumen 21	répondre -15	résumer 18	sagen -25	unknown 14	werfen 19	zeggen -20
turn|pronoun|true|falsetrue|	admettre -13	affirmer -15	ajouter 22	analyser -11	assurer -10	bromear -15	confier -11	contar -8	craindre -14	decir 12	demander -18	dire 10	dizer -18	erklären -6	erzählen -21	estimer -13	expliquer -20	fluisteren -9	fragen -10	fügen -17	geben -24	glisser -11	grappen -14	hablar 14	indiquer -15	insistir -10	juger -10	klagen -17	kommentieren -15	lachen -11	lancer -18	lassen -16	laten -13	lâcher -10	negare -14	nennen -13	nier -12	no 8	noemen -6	none -15	noter -15	observer -14	opmerken -9	organisation -25	pedir -12	plaider -11	promettre -6	préciser -16	prévenir -20	raconter -19	reageren -10	rechnen -11	rekenen -10	responder 9	roepen -9	répondre -20	sagen -44	sostener -9	souffler -15	souri -12	stellen -13	trancher -13	unknown -42	unlisted -22	verklaren -11	versprechen -15	vertellen -25	vinden -16	voegen -16	écrire -20
turn|pronoun|true|	truefalse -10
turn|pronoun|true|truefalse|	affirmer -7	ajouter 24	antwoorden -8	assurer 18	beloven 19	benadrukken 15	betonen 19	calcular 20	confier 19	contestar -13	dire 24	détailler 15	eisen 15	estimer 17	free -15	halten 17	indiquer 17	insister 15	kündigen 17	leggen 14	no -44	none -9	plaisanter 21	pleiten 11	poursuivre 20	promettre -6	préciser 20	raconter 24	rappeler 17	responder -9	rufen 15	räumen 18	réclamer 14	sagen 18	schrijven -9	unknown 19	unlisted -11	verlangen 21	vermuten 13	vervolgen 14	verwachten 17	vinden -6	voegen 19	zeggen 6	écrire -9
turn|pronoun|true|truetrue|	admettre -15	assurer -14	bekennen -13	bestrijden 11	commenter -10	confier -20	dire -19	dizer 20	déclarer -13	erläutern -12	erzählen -18	estimer -16	expliquer -8	faire_valoir -14	garantir -17	lancer -17	lâcher -6	meinen -9	melden -15	no -24	plaisanter -15	reconnaître -12	reprocher 12	réclamer 8	répondre -14	sagen -7	schrijven -16	sommen -15	souffler -14	souligner -12	trancher -16	unknown -25	unlisted -22	versprechen -9	vertellen -21	yes 10	zeggen -22	écrire -20
turn|role|false|falsefalse|	acrescentar -24	admettre -12	admitir -15	afirmar -33	aggiungere -28	alegar -19	ammettere -15	amuser -28	annoncer -39	antworten -8	anunciar -19	asegurar -6	assicurare 6	assurer -9	betonen -29	calculer 7	calificar -17	classificar -24	concluir -27	confidenciar -20	confier -6	constater -31	contar -11	decir -37	demander -10	denunciar -6	dire -10	dizer -11	erkennen 12	escrever -27	exigir -8	explicar -23	expliquer 11	faire_valoir -22	falar -9	formulieren -20	garantir -9	giurare -39	glisser -36	gracejar 6	halten -10	heißen -25	indicar -37	indiquer -13	informar -19	insistere -27	jurer -40	lancer -19	lembrar -39	luiden -29	menacer -14	mostrar 10	no -64	noemen -30	parler -23	pedir -9	perguntar -16	pleiten -29	precisar 14	preferir 6	prometer -22	promettere -6	proponer -23	préciser -23	prédire -39	puntualizzare -22	raccontare 8	rappeler 6	reclamar 6	recomendar 8	reconhecer -17	reconnaître -39	reconocer -11	recordar -8	recusar -20	referir -33	rekenen -6	relatar -12	relever -19	replicar 12	reprochar -24	respingere 8	responder -6	resumir -35	ribattere 17	ricordare -46	riferire -35	rispondere -15	rufen -26	réclamer -28	répondre 8	rétorquer -24	sagen -59	schreiben -14	señalar -30	soltar -30	sostener -33	sostenere 12	soutenir -35	souvenir -36	staan -44	sublinhar -21	teilen -30	trouver -19	témoigner -23	vatten 9	verklaren -26	verraten -8	vertellen -23	verweisen -9	vragen -25	warnen -30	willen -17	wollen -17	yes 6	zeggen -29	écrire 15	évoquer -34
turn|role|false|falsetrue|	aclarar -34	adiantar -11	admitir -46	affermare -17	affirmer -11	ajouter -24	alegar 6	analysieren -20	annunciare 16	antwoorden -23	anunciar -21	appeler -31	apuntar -33	argumentar -26	asegurar 8	assicurare -58	assurer -7	attendre -36	attribuire -27	avisar -9	añadir -19	beloven -41	berichten -67	bevestigen -11	bitten -24	bromear -34	brummen -48	calcular -28	celebrar -35	chiarire -17	chiedere -48	comentar -10	commentare -10	commenter -28	conclure -35	confermare -30	confessare -33	confier -36	confirmar -45	contar -34	corregir 8	corriger -26	corrigir 16	decir -28	definire -25	demander 7	dementieren -36	desmentir 7	detallar -19	dire -35	dizer -30	déclarer -29	démentir -24	elogiare 6	erinnern -27	erläutern -36	erzählen -41	escludere -25	escribir 13	escusar -23	evitar -21	exclure -8	exiger -23	exigir -35	explicar -32	expliquer -21	falar -14	free -6	fügen -41	garantir -25	geben -16	gestehen -25	glisser -46	grincer -6	hablar -40	halten -6	heißen -25	indicar -30	indiquer -22	insister -19	insistir -30	kritisieren -24	kündigen -36	lachen -36	lamentar -28	lancer -35	mandar -22	meinen -33	melden 6	menen -16	minacciare -22	mopperen -18	negar 19	negare -36	no -44	noemen -34	notar -36	noter -26	obiettare 6	observar -16	ontkennen -8	parlare -40	parler -17	pedir -6	perguntar -32	pester -31	plaider -34	plaisanter -30	precisar -17	precisare -20	preguntar -11	prevedere -23	promettre -22	proporre -38	proposer -34	préciser -21	prévenir -37	raccontare -43	raconter -27	rappeler -25	raten -15	reageren 15	rechnen -17	reconnaître -9	recordar -18	rectifier -29	refuser -26	reiterar -8	relatar -32	relever -35	remeter 8	replicare 6	reprochar -18	reprocher -26	responder 8	ressalvar -22	resumir -25	revelar -32	ribattere -20	ricordare -24	rigoler -26	rispondere 12	réclamer -10	résumer -26	rétorquer -43	sagen -16	sapere -46	scherzen -40	schildern -28	schimpfen -29	schreiben 12	schrijven -34	scrivere -24	señalar 8	sluiten -22	smentire -28	sostener -25	sottolineare -33	souhaiter -22	souligner -27	soupirer -9	sourire -32	souvenir -19	spiegare -21	sprechen -7	spreken -43	staan -36	sturen -27	sublinhar -27	sussurrare -24	tabler 7	teilen -15	témoigner -16	unknown -17	unlisted -49	verklaren -25	verraten -28	versichern 9	vertellen -43	verwachten -19	verzekeren 8	vragen -8	vrezen -37	werfen -26	weten -27	widersprechen -31	wijzen 9	willen -6	yes 14	zanjar -24	zitieren -24	zuchten -17	écrire 13
turn|role|false|	none -17	truefalse -6	truetrue 15
turn|role|false|none|	affermare -31	affirmer -27	afirmar 13	annoncer -34	annunciare -9	assicurare -41	avisar -19	begründen 12	berichten -15	bevestigen -35	chiedere -38	commentare 10	confesar 9	confirmar -24	considerar -20	contar -7	declarar 10	dichiarare 10	erklären 19	erzählen 6	escludere -8	estimar 7	explicar 20	expresar -9	fordern -35	free -15	geben -30	glisser -23	gritar -29	hablar -27	heißen -24	indicar 14	informar 7	lamentar -12	lancer 15	lembrar -27	lâcher -27	manifestar -6	melden 6	negar -11	no -23	none -32	ontkennen 9	plaisanter -12	preguntar -26	raconter 8	rappeler 13	reconocer 7	recordar -15	referir -22	relatar -7	resumir 16	ribadire 6	rigoler 8	réagir 15	répondre 8	résumer -18	sagen 13	schreiben -26	schrijven -12	sostener -9	souffler 14	sourire -11	souvenir -23	spreken -16	stellen 11	sustentar -23	teilen -17	temer -32	unlisted -10	verklaren -6	vertellen -16	verweisen -30	willen -38	yes -13	zeggen 16	écrire 7
turn|role|false|truefalse|	aclarar -14	acusar -13	admitir 19	ajouter -11	alegar -13	analysieren 18	asegurar 11	assicurare -18	avisar -9	chiedere -26	comentar -6	commentare 20	confirmar -26	contar 23	contestar -16	corriger 11	decir 9	declarar -7	defender 10	dire -8	erklären -10	erzählen 16	explicar 15	free 8	fügen 25	gestehen 20	indicar -14	indiquer -15	informar 19	kündigen 16	lembrar 19	meinen 18	no -28	noemen -18	none -18	observar 16	pedir -18	pester 13	plaider 21	preferir -10	prometer -21	proporre -9	quejarse -7	raccontare 10	raten -10	rechazar -15	rechnen -23	reconnaître 15	relatar 11	remeter -15	responder -12	riferire 9	rispondere -29	sapere -21	schimpfen 18	schreiben 7	scrivere -12	smentire -17	sostener 11	soupirer 22	souvenir 20	sprechen 15	sublinhar 9	unknown -16	unlisted 23	verklaren 17	vertellen 14	vinden -11	vragen -19	wollen -16	zanjar 9	écrire -13
turn|role|false|truetrue|	admettre -17	affermare 7	affirmer -16	aggiungere -22	asegurar -15	assicurare 6	assurer 16	berichten -22	bevestigen -14	bitten -14	contar -14	decir 7	declarar -10	defender -20	demander -14	desmentir -22	dire 7	dizer 8	déclarer -11	erklären -10	erzählen 6	halten 10	indiquer -16	klagen 8	lassen 14	meinen 9	melden -23	no -19	none -13	noter 8	pedir -13	promettre 14	raccontare -18	raconter 8	responder 7	riferire -18	rétorquer 19	sagen 8	scherzen 9	schreiben 13	sprechen 7	unknown 13	unlisted 12	verklaren 11	vertellen 7	yes 12	zeggen -22
turn|role|true|	falsefalse -13	truefalse -12	truetrue 21
turn|role|true|falsefalse|	achar -15	acrescentar 21	admettre -15	advertir -10	affirmer -10	afirmar 14	aggiungere 9	ammettere 9	amuser 12	annunciare 6	anunciar 10	apuntar -23	asegurar -19	assurer 8	atribuir -12	benadrukken 8	berichten -13	betonen 16	bezweren 13	brincar -16	calculer -8	calificar 13	chamar -17	chiedere -10	citar -16	classificar -13	comentar -15	concluir -20	confidenciar 9	confier -18	constater -17	contar -11	contestar -30	decir -19	definire -18	demander -13	denunciar -15	descartar 12	dichiarare -17	erkennen -19	erklären -13	escrever -7	expliquer -15	faire_valoir -26	falar -17	formulieren -17	free -9	garantir 17	giurare -16	glisser -16	gracejar 9	halten -20	heißen -19	indicar -8	indiquer -12	informar -27	insistir 7	ironizar -23	jurer -10	lamentar -15	lancer 17	lembrar 8	luiden -16	lâcher -15	mandar -15	mantener 6	melden -18	menacer 14	mostrar -17	negar 8	negare -17	no -54	noemen -18	none -21	ontkennen -18	parlare -28	parler -14	pedir -12	perguntar -16	precisar 11	precisare -15	preferir 6	preguntar -19	promettere -14	promettre 8	proponer 6	préciser 22	prévenir -9	puntualizzare 17	raccontare -16	rappeler -8	reclamar -7	recomendar 8	recordar 15	recusar 13	referir -14	rekenen 8	relatar 6	relever 23	replicar -16	replicare -15	reprochar -15	respingere -14	responder -17	resumir -14	revelar -10	ricordare 21	riferire -16	rispondere -19	rufen -12	réclamer 13	rétorquer -11	sagen 13	sapere -17	schreiben -28	scrivere 17	señalar 9	soltar -9	sostener 15	sostenere -17	souffler -15	souligner -16	soutenir -10	spiegare 9	spotten -15	spreken -15	staan 12	sublinhar 16	suspirar -8	sustentar -13	trouver 10	témoigner -14	unknown -12	valutare -10	vatten -15	ver -14	verklaren -14	verraten -9	vertellen -11	verweisen -7	vragen -12	warnen -19	wollen -8	zeggen -30	écrire 7	évoquer -16
turn|role|true|falsetrue|	aclarar -14	acusar 9	admitir -24	affirmer -17	ajouter 10	alegar -20	analysieren -15	apuntar -19	argumentar -13	asegurar 10	assicurare -17	assurer -21	avisar 10	betonen -17	bromear -12	celebrar 13	chiarire -16	chiedere -21	comentar -23	commentare -23	commenter -14	confier -15	contar -30	contestar -23	decir -26	declarar 9	defender -20	demander -17	dire -25	dizer -37	déclarer 14	erklären -16	erwidern -12	erzählen -14	explicar -15	fragen -10	fügen -23	geben -18	gestehen -17	glisser -16	indicar -15	indiquer -18	informar -15	lancer -15	lembrar -19	mandar -12	meinen -14	no -35	noemen -15	obiettare -15	observar -15	parlare -13	pedir 9	pester -12	plaider -18	preferir -26	prometer -18	promettre -6	proporre -16	quejarse -13	raccontare -10	raconter -12	raten -14	reageren -14	rechazar -13	rechnen -22	reconnaître -17	relatar -23	responder 10	ressalvar -15	riferire -27	rigoler -15	rispondere 17	sagen -31	sapere -23	schimpfen -12	schreiben -20	scrivere 12	smentire -15	sostener -15	sostenere -15	soupirer -16	sourire -17	souvenir -13	spiegare -17	sprechen -24	sublinhar -14	tagliare -16	unknown -34	unlisted -31	verklaren -12	vertellen -20	vinden 10	vragen -16	wollen -20	zanjar -18	zeggen -24	zuchten -23	écrire -15
turn|role|true|truefalse|	adiantar 19	affirmer -9	alegar -15	antworten -9	anunciar 20	appeler 15	apuntar -17	asegurar 17	assurer -14	attendre 7	berichten -21	bevestigen -13	chamar -16	chiarire 9	chiedere 23	confermare -8	confier -12	contar -11	contrapor -6	corregir -17	decir -14	definire 8	denunciar -15	detallar 18	dire -9	dizer 6	démentir -17	déplorer -21	erklären 20	erwidern -13	estimer -18	exclure 15	exiger 18	explicar 8	expliquer 15	free -16	giurare 18	glisser -18	halten -17	heißen -15	houden -15	indiquer 6	informar -14	insistir 12	ironiser -18	kündigen 17	lamentar 18	lembrar -10	melden -18	negar -13	no -31	ontkennen 12	parlare 18	pedir -20	plaider -12	plaisanter -10	poursuivre 15	precisar 15	prevedere 10	prometer -6	proponer -15	proposer 11	préciser 24	raconter 8	rappeler 16	reiterar 17	replicare -16	reprendre 17	responder -19	revelar -10	ricordare 19	riferire -14	rispondere -20	roepen -13	répondre -24	sagen -10	schildern 9	schreiben 13	señalar 6	souhaiter 19	souligner 10	soutenir -14	spiegare 17	sprechen -17	spreken -19	staan -20	tabler -8	tagliare -16	unknown -12	unlisted 15	vertellen -16	verzekeren 7	vragen -19	weisen -14	widersprechen -17	wijzen -6	willen 8	yes 10	zeggen -16	écrire -12
turn|role|true|truetrue|	admettre 8	añadir 6	berichten -17	bevestigen -6	bitten -21	confier -20	contar 11	decir 12	erzählen -16	free 12	fügen 11	halten -16	indiquer -13	lassen -21	meinen -10	melden -16	no -53	none 21	noter -15	pedir -29	rétorquer -18	sagen -13	scherzen -6	schreiben -15	spiegare 10	staan -23	unlisted -20	vertellen -13	yes 22	zeggen -20
`;
