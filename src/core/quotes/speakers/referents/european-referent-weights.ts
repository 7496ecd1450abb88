/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 26	1 11	13+ -11	3 -11	4-6 -18	7-12 -28
akin|true|	0 -66	1 -10	13+ 32	4-6 16	7-12 44	organisation -9	person 15
away|pronoun|	0 14	1 26	13+ -11	2 -8	3 -17	4-6 -25	7-12 -19
away|pronoun|0|	later 24
away|pronoun|13+|	first -15
away|pronoun|1|	first 23	later 13
away|pronoun|2|	later -12
away|pronoun|3|	first -13	later -9
away|pronoun|4-6|	first -29
away|pronoun|7-12|	first -11	later -21
away|role|	0 -19	1 9	3 -7	4-6 -12	7-12 -10
away|role|0|	first -29
away|role|1|	first 9
away|role|2|	first -10
away|role|3|	first -9	later -7
away|role|4-6|	first -9	later -14
away|role|7-12|	first -8	later -11
body|false|	organisation -81	person 17
body|false|organisation|	a -27	none -65	the -80
body|false|person|	a -103	none 14	the 23
body|true|	organisation 46	person -78
body|true|organisation|	none 21	the 41
body|true|person|	a -49	none -41	the -72
body|unknown|	organisation -32
body|unknown|organisation|	none -25	the -39
body|unknown|person|	a -35	none -19	the 12
does|pronoun|acts|0|	0 25	1 32	2 -26	3 7	later 24
does|pronoun|acts|13+|	first 6	later 16
does|pronoun|acts|1|	0 -29	1 -24	3 7	first 26	later 9
does|pronoun|acts|2|	0 16	1 -15	2 -16	3 -11	first 6
does|pronoun|acts|3|	0 -20	1 -31	3 -23	first 6	later -9
does|pronoun|acts|4-6|	first -18	later -16
does|pronoun|acts|7-12|	first -23	later -43
does|pronoun|	null 7	says -17
does|pronoun|null|0|	0 14	1 7	2 6	3 -25	first -27	later 11
does|pronoun|null|13+|	first -17	later -22
does|pronoun|null|1|	0 -24	1 -6	2 -20	first 18
does|pronoun|null|2|	0 -23	1 -7	3 -25	later -10
does|pronoun|null|3|	0 24	1 6	2 -6	3 10	first -14	later 19
does|pronoun|null|4-6|	first -27
does|pronoun|null|7-12|	first 12	later -18
does|pronoun|says|0|	0 8	1 25	2 -11	3 -20	first 16
does|pronoun|says|13+|	first -21
does|pronoun|says|1|	0 -37	1 -33	first 6	later 17
does|pronoun|says|2|	1 -29	3 -11	later -10
does|pronoun|says|3|	0 -16	2 -26	3 -10	first -21	later -46
does|pronoun|says|4-6|	first -13	later -6
does|pronoun|says|7-12|	first -24	later -8
does|role|	acts 8	says -14
does|role|acts|0|	0 10	1 11	2 -24	3 -15
does|role|acts|13+|	later 6
does|role|acts|1|	0 -31	2 -9	3 7	first 6	later 22
does|role|acts|2|	0 -26	1 -26	2 11	3 -33	later 6
does|role|acts|3|	0 -6	1 7	2 -11	3 9	first -14	later -10
does|role|acts|4-6|	first -13
does|role|acts|7-12|	first -16	later -25
does|role|null|0|	0 9	1 -12	3 -7	first -14	later 8
does|role|null|13+|	later -21
does|role|null|1|	0 -14	1 -25	2 -15	3 -11	later -6
does|role|null|2|	0 9	1 11	2 -23	3 -11	later -10
does|role|null|3|	2 6	first -10
does|role|null|4-6|	first 6	later -22
does|role|null|7-12|	later -16
does|role|says|0|	1 22	3 10	first -34
does|role|says|13+|	first -19
does|role|says|1|	0 -56	1 -37	2 -19	3 -22	later -9
does|role|says|2|	0 -27	1 -6	3 -7	first -16	later 10
does|role|says|3|	1 -35	2 -7	3 -16	later -12
does|role|says|4-6|	first -23	later -16
does|role|says|7-12|	first -16
ending|pronoun|organisation|	-ci 8	aar -25	ela -12	ele -35	er -19	hem -19	hij -43	il -9	lei -43	lla -47	lle -9	lui -19	on -19	sie -13	ze -46	zij -49	él -37
ending|pronoun|person|	-ci -12	ela 9	er -8	hij 6	ich -16	il -7	lei 7	lla 11	lui 9	on -19	ze 6
ending|role|organisation|	aad -39	aat -39	aca -32	ach -39	aco -24	ada -52	ade 32	ado -26	aff -26	aft -27	age -33	ain -56	aio -17	ais -38	ajo -20	ala -8	ale -41	alt -20	ame -30	amt -20	ana -40	ank -9	ann -42	ano -48	ant -14	apo -25	are -42	aro -20	ars -18	ast -13	ata -36	ate -47	ati 6	ato -28	ats 11	aut -22	avó -39	avô -39	ber -15	bre -33	bro -19	cal -25	ces -32	che -30	chi -33	cho -23	cht -8	ché -27	cia 25	cin -17	cio -36	cos -32	cta -25	den -57	der 14	die -58	dil -28	din -20	dio -41	dor -38	dos -46	dre -68	due -23	eau 20	eef -29	eer -34	efe -45	ega -53	ege -24	eil -19	eld -17	elf 9	ene -31	eno -20	ent -36	ere -53	ern 10	ero -17	err -22	ert -23	esa 19	ese -42	eta -16	ete -15	eto -23	età 17	eur -29	eux -37	eón -20	fer -34	fet -27	ffe -26	fin -27	gen -58	ger -41	ges 19	gin -36	gna -19	gte -30	gue -27	gué -24	gão 21	hef -46	hen -33	her -6	hia 6	hof 14	hte -45	ial -33	iar -30	ica -38	ice -27	ici 23	ico -48	ida -38	ide -31	ido -14	ien -51	ier -13	ies -29	ige -24	igo -45	ija -23	ijf 13	ijn -20	ijo -36	ile -34	imo -34	ina -28	ine -48	ing 22	ino -36	int -18	ion 13	ios -31	ira -51	ire -8	iro -6	irt -40	ise 8	ist -47	ite -18	ito -43	its -16	ité -30	ium 9	iva -28	ivo -48	iño -27	ión 6	jde -21	jer -48	ker -8	lan -35	lar -33	las -19	lat -35	lde -18	ler -32	les -33	lga -34	lho -29	lia -33	lid -17	lie -34	lla -47	llo -33	lub 27	lue -19	man -43	mat -19	men -18	mer -19	mme -47	mán -19	mãe -51	nal 6	nce 17	nda 21	nde -47	ndo 15	nen -38	ner -33	net -40	nha -30	nie 8	nna -23	nne -26	nro -21	nsa -30	nse -55	nta -46	nte -28	nti -7	nto -13	nts -37	nza -21	nça -28	née -24	oas -46	oce -12	oer -17	ofd -21	oga -49	oge -28	ogo -23	oin -22	ois -18	ola -29	ole -38	olo -34	oma -24	omo -55	ona -26	ond -10	one 7	ong 9	oni -31	ono -20	oog -30	oon -30	oor -16	oot 8	ora -25	ore -48	ori -35	oro -24	ort 10	osa -34	oso -34	ota 16	ote -25	oto -20	ouw -53	pai -33	pen -29	per -39	peã -24	pio 6	que -12	qué 18	ral -38	ras -25	rat -14	rau -33	rca -43	rce -45	rde 18	ren -38	rer -50	res -61	ria -67	rie -37	rio -26	ris -18	rié -27	rma 8	rno -38	ron -36	ros -33	rta -14	rte 7	rts 13	rzt -43	san -25	sen -47	seo 18	ser -42	ses -15	sie -25	smo 23	sse -34	ssé -43	sta -16	ste -67	sti -20	st’ -35	são -26	sée -18	tar -16	tas -38	tel -22	ten -8	ter -16	tes -10	tie -6	tin -58	ton -16	tor -46	tos -29	tra -26	tre -65	tro -50	tto -28	tus -18	tão -27	tän -25	tée -42	ube 8	udo 13	uer -33	uet -16	uge -23	ums 14	une -24	ung -6	uno -35	upe 9	ura -40	ure -54	urs -29	ury -22	usa -21	use -37	ute -44	uto 12	uté 9	val -24	vel -33	vem -32	vio -26	voz -29	wer -26	xte 11	xto 8	yen -21	yer -25	yor -18	zei 14	zio -29	zza -39	zzo -20	äne -18	çon -30	ção 24	ère -32	ève -33	élu -37	été -8	ême -30	íza -19	ñía 9	ôte -35
ending|role|person|	aad -44	aat -7	aca 13	ach 10	ada 17	ade -52	aff -33	aft -26	age -50	aia 12	aio -8	ala -26	ale 6	alt -24	amt -28	ana 10	and -24	ank -27	ano 10	apa -21	apo -15	are 10	aro 12	ars -24	ata 9	ate 18	ati -28	ato 6	ats -16	aus -21	avô -19	ble 7	bre -10	bro -30	cal -20	ces -20	che -24	chi -33	cho -36	cht -35	ché -25	cia -51	cin -9	cio -38	cos -40	cta -24	dad 8	den -53	die 23	dil 10	dio -25	dor -11	dos -42	due -17	eau -40	eef 8	eer -24	ein -21	eis -29	ela 6	eld -30	elf -10	ene 11	eno -11	ent -43	ere 6	ern -33	ero -19	err -18	ers -15	ert -28	esa -16	ese 8	eta -11	ete -21	eto -17	età -26	eux -41	fet -20	gde 7	gem -31	gen -11	ger 12	ges -28	gin 17	gna -6	gue 11	gué -23	gão -26	hen -27	her -40	hia -32	hio 16	hte 20	ial 8	iar -26	ica 10	ico -14	ida 13	ido 8	ief -30	ier -6	ige 17	igo 16	ija -8	ijf -26	ijn 10	ijo -14	ile -6	ine -35	ing -6	ino -15	int -7	ion -65	ios -57	ipe -14	irt -9	ist 10	ita -10	its 7	ità -11	ité -32	ium -22	iva 22	ivo 36	ión -47	jde -16	jer 7	lan -24	lar 19	las -27	lat -26	lde -24	ler -7	les -32	lia -14	lid -10	lie -35	lla 19	lle -11	llo -46	lub -56	lue 13	man 6	mat -16	mer 15	mme 12	mán 13	nal -24	nce -20	nda -20	nde 6	nen -7	ner 16	net -40	nha -30	nie -30	nna 12	nne 11	nro -26	nsa -11	nse 14	nte -17	nti -74	nto -63	nts -18	nza -33	nça 12	oas -35	oce -32	oer -24	ofd 10	oga 30	oge 21	ogo 27	ois 10	ola 6	ole -21	oma 7	omo -16	ona -16	ond 6	one -48	ong -19	oni -45	oon -14	oor 16	oot -19	ora 19	ore 18	ori -34	oro -31	ort -37	ota -50	ote -12	ouw -7	pai 7	per -10	pio -25	ppo 13	que 16	qué -36	ral -6	ras -21	rca 10	rce -34	rde -15	rer -24	res -22	rie -23	rin 10	rio -11	ris -12	riz 10	rié -21	rma -8	rme -35	rno -37	ros -39	rta 6	rte -29	rti -21	rts -34	rzt -22	réu 7	san 10	seo -34	ser 7	ses 7	sie -18	sin -21	smo -49	son -21	sor -11	ssé 30	sta 18	ste 25	sti 13	st’ 25	são -34	sée 15	ta' -20	tar 15	tas -31	ten -63	ter -14	tes -69	tie -41	tos -26	tra 11	tro -6	tta -8	tto -16	tus 12	ube -28	udo -48	uel 14	uer -28	uet -34	ule 14	ums -37	una -23	une -40	ung -21	uno -47	upe -6	ura -27	ure -6	urs -33	ury -25	use 21	ute -46	uto -28	uté -6	val 12	vem -6	xte -26	xto -31	yor -11	zei -18	zia -23	zio -10	zzo -27	äne 13	çon -29	ção -37	ère 10	ève -36	ême -30	íza 13	ñía -7	úri -14
fits|pronoun|	free -32	no -37	organisation -17	yes 18
fits|pronoun|free|0|	null -12	says -16
fits|pronoun|free|	1 -20	2 -15	3 -12	4-6 -21
fits|pronoun|free|1|	null -15
fits|pronoun|free|2|	says -10
fits|pronoun|free|3|	says -17
fits|pronoun|no|	0 -37	1 -25	13+ -33	2 -27	3 -40	7-12 -14
fits|pronoun|no|0|	acts -43	null -21	says -24
fits|pronoun|no|1|	acts -38	null 7	says -51
fits|pronoun|no|2|	acts -30	null -39
fits|pronoun|no|3|	acts -31	null -46	says -9
fits|pronoun|organisation|	0 7	1 -11	13+ -38	2 -26	3 -8	4-6 -21	7-12 -37
fits|pronoun|organisation|0|	null -13	says 6
fits|pronoun|organisation|1|	acts -46	null -6	says -47
fits|pronoun|organisation|2|	acts -32	null -37	says -34
fits|pronoun|organisation|3|	acts -26	null -34	says -28
fits|pronoun|unknown|	0 -32	13+ -22	2 11	3 -18	4-6 -16	7-12 10
fits|pronoun|unknown|0|	acts 22	null 15	says -13
fits|pronoun|unknown|1|	acts 7	null -16	says -41
fits|pronoun|unknown|2|	acts -17	null -14	says -32
fits|pronoun|unknown|3|	null 15	says -9
fits|pronoun|yes|	0 20	1 40	3 -8	4-6 -16	7-12 -15
fits|pronoun|yes|0|	acts 10
fits|pronoun|yes|1|	acts 12
fits|pronoun|yes|2|	acts -6	null 8
fits|pronoun|yes|3|	says -11
fits|role|free|	13+ -11	2 -19	4-6 -6
fits|role|free|1|	acts -10	null -14
fits|role|free|2|	acts -9	null -8	says -10
fits|role|free|3|	null -12	says -16
fits|role|	no -73	unknown -7	yes 23
fits|role|no|	0 -33	1 -37	13+ -15	2 -29	3 -52	4-6 -62	7-12 -57
fits|role|no|0|	acts -68	null -30	says -52
fits|role|no|1|	acts -35	null -21	says -57
fits|role|no|2|	acts -52	null -33	says -33
fits|role|no|3|	acts -77	null 9	says -40
fits|role|unknown|	0 -37	1 19	13+ -8	2 -25	4-6 -24	7-12 -13
fits|role|unknown|0|	acts -19	null 13	says -35
fits|role|unknown|1|	acts -21	null -7	says 14
fits|role|unknown|2|	acts -10	null 17	says -15
fits|role|unknown|3|	says -19
fits|role|yes|	0 -26	1 14	13+ 11	2 31	7-12 -9
fits|role|yes|0|	null 10
fits|role|yes|1|	acts 23
fits|role|yes|2|	null -11
head|pronoun|organisation|	celui-ci 7	ela -12	ele -35	ella -47	elle -9	er -19	haar -25	hem -19	hij -43	il -9	lei -43	lui -19	on -19	sie -13	ze -46	zij -49	él -37
head|pronoun|person|	celle-ci -9	celui-ci -12	ela 9	ella 11	er -8	hij 6	ich -16	il -7	lei 7	lui 9	on -19	ze 6
head|role|organisation|	abogada -24	abogado -19	abonnée -18	accusa -21	actor -27	acusación -38	acusado -26	acusação -28	adjoint -18	adjointe -17	administrador -17	administration 10	administração 23	adversário -24	advocaat -28	advogado -18	advogados -23	agence 10	agent -30	agente -25	alcalde -18	alcaldesa -15	alemán -19	allenatore -21	altro -18	ambienti -45	analista -24	analyste -24	andere -21	angeklagte -30	anwalt -20	anwältin -21	anziano -27	arguido -35	articolo -34	artigo -27	artista -14	artiste -15	asesor -32	assessor -26	assessora -27	assessoria -31	association -13	associazione 15	astrónoma -15	atacante -26	attaccante -31	attaquant -22	autarca -38	auteurs -40	autor -25	autora -20	autoren -35	autores -30	autori -18	autoridad -30	autrice -30	auxiliar -30	avocat -14	avocate -17	avó -39	avô -39	azienda 21	bambina -17	bank -11	banquier -28	barista -23	beamter -13	bedrijf 13	behörde 18	beiden -35	belga -34	bericht -34	bestuurder -24	bewindsman -20	bewindsvrouw -24	bilan -19	bióloga -30	bloque -25	bond -7	bondscoach -16	boswachter -14	brandweer -31	brandweerman -31	braut -18	breton -16	bron -27	bronnen -25	bureau 7	burgemeester -12	burgervader -13	buurman -23	buurvrouw -19	bürgermeister -31	cabinet -41	cacique -43	cadre -39	campeã -24	candidata -16	cantante -12	capitaine -16	capitão -27	capo -25	capotreno -18	carpeta -25	causídico -16	chef -31	chefe -41	cheffe -26	chefin -16	chercheur -20	chercheuse -26	chi -30	chofer -18	científica -15	cittadina -15	cittadino -26	client -33	cliente -28	club 25	clube 8	coach -35	colega -39	collega -45	comandante -25	comissão -26	comitato -25	comité -24	commandant -21	commerçant -20	commissario -20	communiqué 18	compagna -19	compagnie 8	companhia 9	compañía 9	comunicado -26	comunicato -29	conducteur -12	conductor -18	conseil -19	conseiller -32	conseillère -17	consejera -29	consejero -23	conselheiro 7	consigliere -20	consulat -29	convocantes 22	corridore -15	courrier -28	cronista -27	cugino -30	dame -30	danois -16	defensa -30	defesa -37	delas -18	delegada -24	deles -33	deputada -28	deputado -29	deputato -18	dernière -36	despacho -18	dessen -17	dicastero -6	die -57	dieser -33	dipendente -25	diplomat -19	diplomate -43	diplomaten -43	diplomático -20	diputada -32	diputado -26	directeur -31	directie 6	direction 19	directivo -24	director -26	directora -18	directrice -34	diretor -17	diretora -25	diretto -24	direttore -20	direttrice -24	dirigeant -21	dirigeante -19	dirigente -48	docente -42	dockers -20	doctora -22	document -36	documento -47	dona -15	donna -21	dono -20	dort 22	défenseur -27	délégué -24	député -25	députée -38	détracteurs -21	ecologe -23	edil -28	ejecutivo -29	emeritus -18	emigrante -28	empresa 24	empresaria -13	empresário -35	enfermera -19	engenheiro -28	enseignant -22	ente 20	entidad 11	entidade 33	entorno -27	entourage -31	entraîneur -32	entreprise 10	ermittler -19	especialista -21	esponente -19	este -41	estudante -18	estudiante -25	estudio -30	estudo 17	eux -37	ex-secretário -22	executiva -36	executivo -41	exempleada -13	expert -17	experta -22	experte -21	expertin -18	fallo -24	familia -19	familie -24	famille -11	família -30	femme -19	figlia -17	fille -35	firma 8	fiscal -25	fondo 12	fonte -27	fontes -44	fonti -55	forscher -16	frau -29	fuente -28	fuentes -27	funcionaria -42	funcionario -47	funzionario -27	fábrica -24	gabinete -34	gardien -26	garçon -30	gast -13	genro -21	gericht 13	gestor -29	gestora -18	gestore -36	gesundheitsministerin -26	giapponese -20	giudice -35	giudici 23	giuria -14	gobernador -26	governador -23	governante -40	governatore -16	governatrice -12	governo -30	grimpeur -19	groupe 9	großmutter -24	gutachten -33	habitante -24	habitants -26	haut -13	hen -33	hermana -18	herr -22	hija -23	hijo -36	hombre -29	homme -41	hoogleraar -20	händler -29	hôte -35	iemand -35	ihnen -31	imprenditrice -17	imputato -27	indagato -23	indiscrezioni -22	informe -37	ingenieur -21	ingewijde -21	ingewijden -30	ingénieur -21	ingénieure -19	instituição 13	institution 13	instituto 7	interessato -27	interlocutores -25	intéressé -43	intéressée -18	investigador -27	investigadora -41	istituto 8	jefe -26	joueur -30	journalist -28	journaliste -20	jovem -32	jubilado -40	juge -26	juges 19	juridiction -12	jurist -15	jurista -25	juriste -14	juristin -17	jury -22	juíza -19	kabinet -23	kanzler -26	kapitän -25	keten 9	kiescommissie -25	konzern 9	kämmerer -15	landwirt -34	laudo -20	leader -18	lector -19	legale -30	letrada -13	letrado -16	liderança -21	loro -24	líder -30	madre -43	maestra -21	maestro -21	magistrada -28	magistrat -38	magistrate -28	magistrato -18	maire -43	mairie -37	mais -29	man -26	manager -23	mandant -18	mandataria -13	mandatario -24	mann -33	marchande -26	marido -31	mayor -18	medico -22	membre -23	mestre -20	middenvelder -20	miembro -19	militante -17	minister -39	ministerin -23	ministerio 12	ministerium 9	ministeriums 14	ministero -43	ministra -15	ministre -51	ministro -40	ministère -17	ministério -11	mitarbeiter -31	mitarbeiterin 11	mitteilung 7	moeder -37	motivazioni -25	movimento 7	muchacho -15	mujer -48	mulher -41	museo 18	musicista -26	mutter -48	mãe -51	mère -23	médecin -17	médica -23	médico -10	même -30	neef -29	negociador -23	nigerianer -23	nipote -26	niño -27	nota 16	notario -17	note -21	numero -22	observador -22	office 9	officier -28	oficial -27	oficialismo -37	olandese -22	ondernemer -29	onderzoeker -31	ong 9	operador -37	operadora 11	operatore -26	oposición -26	oppositie -27	opposition -32	organisateurs -27	organisation 20	organismo 33	organização -15	organizzatori -16	ortschef -11	otra -24	outra -13	outro -35	ouvrière -28	padre -41	pai -33	papier -43	parlamentar -16	parlamentario -26	parlementaire -23	parquet -16	parti 7	pastor -15	patron -21	patrona -17	penalista -13	pensionato -24	perito -13	persona -25	pescador -17	pescadores -19	pescatore -22	pesquisador -22	pesquisadora -17	pessoas -46	piloto -21	politie -28	politikerin -24	polizei 14	político -28	pontefice -27	porta-voz -16	portavoce -9	portavoz -21	porte-parole -36	prefeitura -37	premier -37	preside -20	presidenta -29	presidente -64	pressestelle 10	presule -19	primero -25	primo -28	proche -29	procurador -25	procuradora -26	procuratrice -25	producteur -25	profesor -32	professora -22	promotora -20	préfecture -50	préfet -24	président -37	présidente -28	prüfbericht -21	prüfer -28	quest’ -35	raad -27	raadsman -13	ragazza -32	ragazzo -20	rapport -9	rechter -25	regidor -22	regidora -29	regierungschef -20	regierungsrat -18	regisseurin -20	regista -21	relator -18	relatório -39	religiosa -27	renner -20	rentner -25	reportagem -27	reporte -25	representante -28	représentant 11	residentes -28	responsável -33	ressortchefin -15	retraité -22	retraitée -28	ricercatrice -27	richter 23	rival -24	rivale -26	sacerdote -17	salarié -27	schepen -13	secretaria -8	secretario -23	secretária -15	secretário -24	secrétaire -21	segundo -24	sentencia 10	sentenza -20	servidor -16	signora -25	sindaca -32	sindacalista -36	sindacati -17	sindaco -25	sindicato -16	sindicatos -17	socialista -21	società 17	société -8	sondage -21	source -45	sources -23	sozialdemokrat -23	spits -16	sprecherin 12	spécialiste -27	staatsanwaltschaft -22	stadträtin -9	staff -26	stilista -27	studio -23	studiosa -20	syndicaliste -25	syndicat 11	syndicats -24	sénatrice -29	technicien -24	tecnico -26	tekenaar -18	testemunha -21	testigo -36	texte 11	texto 8	titolare -42	titular -33	toezichthouder 13	topman -17	topvrouw -31	touriste -18	trabajo -20	treinador -39	técnico -32	témoin -22	ufficiale -44	ufficio -18	umfeld -17	uno -33	unternehmen -17	uomo -54	vader -40	vainqueur -14	vater -36	vencedor -23	vendedora -30	vendeuse -32	verbale -29	verband 9	verdachte -31	vereadora -15	verklaring 15	vertreter -35	veterano -39	vincitore -17	vizinha -30	voce -13	vocero 9	voceros -15	voisine -33	voorzitter -26	vorsitzende -24	voz -18	vrouw -28	wachtmeister -17	west-vlaming -22	wetenschapper -18	wethouder -29	winnaar -22	wirt -22	wirtin -20	woordvoerder 11	woordvoerster 13	zelf 9	zeuge -19	zeugin -19	zijn -20	édile -21	éleveur -23	élu -37	élue -19	élève -33	étudiante -21	órgão 21	última -29	último -27
head|role|person|	24-jährige 8	27-jährige 7	29-jährige -19	46-jährige 10	61-jährige 14	74-jährige 22	79-jährige 15	abogada -25	abonnée -26	acta -17	actor 16	acusación -25	acusado 7	acusação -15	adjoint -7	administrador -14	administration -17	administração -25	adversaire 17	adversário 12	advogados -28	agence -19	agent -19	alcalde -24	alemán 13	altro 10	ambienti -31	ambtenaar -19	amministratore 7	amministrazione -22	analista 16	analyste 18	anwalt -13	anwältin 10	anziano -33	arguido 21	articolo -33	artigo -20	artista 9	asesor -21	assessor -15	assessora -22	assessoria -34	association -11	associazione -16	astrónoma 14	ata -23	atacante 10	atriz 10	attaccante 9	attaquant 10	autarca 13	auteurs -24	autor -17	autora 10	autoren -24	autores -19	autori -15	autoridad 27	autorità -11	auxiliar -26	avô -19	azienda -39	bambina -26	banquier 20	barista -8	beamter -13	bedrijf -26	begründung -15	behörde -19	beiden -30	bericht -30	bestuurder 23	bewindsman 15	bewindsvrouw 27	bióloga 20	bloque -23	bond -24	brandweer -24	brandweerman -22	braut -14	brief -30	bron -30	bronnen -25	bureau -34	burgemeester 8	burgervader 10	buurman -23	bénévole -12	bürgermeister -7	cabinet -39	cacique 7	cadre -30	candidata 11	cantante 8	capitaine -22	capo -15	capotreno -15	carpeta -28	causídico 13	chercheur 15	chercheuse 23	chi -29	científica 7	cittadina 12	cittadino -24	cliente -19	club -52	clube -28	coach 8	collega -9	comandante -9	comissão -34	comitato -19	comité -24	commandant -10	commerçant -7	commissaire -18	commissario -31	communiqué -36	compagna -6	compagnie -30	companhia -20	compañía -7	comunicado -20	comunicato -39	conducteur -26	conductor -12	conduttrice 14	conseiller -21	consejero -20	conselheiro -13	consulat -30	cronista -34	cugino -9	danois 9	defensa -11	defesa -18	delas -26	deles -32	departamento -22	deputada 15	deputado -8	dernière 12	despacho -31	dessen 20	dicastero -24	die 23	dipendente 6	diplomat -16	diplomata -11	diplomate 11	diplomaten -35	diplomático -13	diputada 13	diputado -22	directeur -15	directie -29	direction -51	directivo 15	director -20	directora 8	diretto -13	dirigeant 21	dirigeante 26	docente -13	doctora 12	document -28	documento -49	dona -29	donna 10	dorpshoofd 8	dort -37	défenseur 8	délégué -23	député 13	détracteurs -25	ecologe 12	edil 10	eigenaar -10	ejecutivo 15	emeritus 12	emigrante -23	empresa -10	empresaria 6	empresario 18	empresário -15	enfermera -15	engenheiro 7	enquêteur -10	enseignant -26	ente -23	entidad -32	entidade -48	entorno -31	entourage -45	entreprise -22	ermittler -19	escritor 8	escritora 6	especialista 12	este 11	estudiante 10	estudio -18	estudo -39	eux -37	ex-secretário 7	executiva 23	executivo 22	expert -27	experte 11	expertin 8	fallo -21	familia -36	familie -28	famille -16	família -24	femme 13	figlia 7	firma -8	fiscal -20	fondo -34	fonte -84	fontes -35	fonti -65	forscher -9	forscherin 7	fuente -23	fuentes -54	funcionaria 12	funcionario 20	funzionario -29	fábrica -29	gabinete -33	garçon -29	geistliche 14	gemeente -26	genro -26	gericht -21	gestora 17	gesundheitsministerin -28	giudice -14	giuria -24	governador -19	governante 17	governatore 15	governatrice 13	governo -29	grand-mère -32	grimpeur 7	groupe -6	gruppo 13	gutachten -35	gutachter -9	habitante -19	habitants -18	haus -21	haut 6	hen -27	hermana -6	herr -18	hija -8	hijo -14	hombre -6	homme 7	händler -19	iemand -35	ihnen -25	imprenditrice 18	imputato 12	indagato -34	indiscrezioni -41	informe -29	ingewijde -16	ingewijden -39	ingénieure 13	inspectie -13	institution -13	instituto -17	interessato 11	interlocutores -17	intéressé 30	intéressée 15	investigador 9	investigadora 24	istituto -28	jefe -7	joueur -14	journalist -31	journaliste -13	jovem -6	juge -26	jurado -19	jurist 17	juriste 12	juristin 20	jury -25	juíza 13	júri -14	kabinet -27	kanzler -29	keten -20	konzern -26	kämmerer 7	laatste 13	landwirt 11	laudo -27	lauréate 14	leader 7	lector -14	leiterin -22	lerares -9	letrada -21	letrado -12	liderança 18	loro -31	líder 12	maestra -11	maestro 7	magistrada 9	magistrate 6	magistrato 10	maire -6	mairie -18	mais 8	manager 17	mandant 11	mandataria 14	mandatario 17	mann -10	marchande -21	marido -24	mayor -11	medewerker -27	medico -39	middenvelder 7	miembro -30	militante 13	minister 17	ministerin -6	ministerio -15	ministerium -22	ministeriums -37	ministero -35	ministra 7	ministre 9	ministro -22	ministère -18	ministério -23	mitarbeiter -18	mitteilung -21	moeder -28	motivazioni -19	movimento -16	muchacho -19	mujer 7	mulher -11	museo -34	mère -6	médecin -9	médica 14	médico -42	même -30	neef 8	negociador -20	neta 12	nipote -23	nota -50	notario -26	note -9	numero 14	observador -20	office -24	oficialismo -38	olandese 7	onderzoeker 8	ong -19	operador -22	operadora -19	operatore -23	oposición -22	oppositie -22	opposition -21	organisateurs -27	organisatie -29	organisation -39	organismo -44	organización -20	organização -16	organizzatori -23	ortschef 14	otra -20	outra 10	ouvrière -6	padre 9	pai 7	papa -21	papier -30	parlamentar 15	parlementaire 11	parquet -34	parti -20	pastor -13	patrona -16	penalista 6	pensionato -25	perito -17	persona -18	pescador 13	pesquisador 14	pesquisadora 11	pessoas -35	pluimveehouder 20	politie -34	politiker 13	politikerin 11	polizei -18	pontefice -35	porta-voz 14	portavoce -32	portavoz -7	porte-parole -19	portier -6	prefeito 21	prefeitura -29	première 10	preside 9	presidenta -11	presidente -35	presule 14	primero 10	primo 7	proche -29	procurador -31	procuradora -24	producteur 11	professor 8	promotora -38	préfecture -28	préfet -20	président -32	présidente -13	prüfbericht -22	père -23	quest’ 25	raad -21	raadsman 7	ragazzo -27	rapport -34	rechter -38	regierungschef -22	regierungschefin 19	regierungsrat 13	regisseurin 6	relatório -34	religiosa 7	rentner 12	reportagem -31	reporte -20	representante -31	représentant -15	repórter 8	residentes -20	ressortchef 7	ressortchefin 9	retraité -19	retraitée -8	ricercatrice 12	rival 12	rivale 9	riverain -17	réalisatrice 16	réu 7	sacerdote 14	salarié -21	schepen 14	scrittore 11	second 9	seconde 13	secretaria -26	secretario -8	secretária 6	secretário -11	secrétaire -15	segundo 7	sentencia -31	sentenza -22	servidor -19	signora -11	sindaca 9	sindacalista 24	sindicato -33	sindicatos -14	socialista 8	societa' -20	società -26	sondage -19	source -34	sozialdemokrat 10	spits 7	sprecher -42	sprecherin -30	spécialiste -35	staatsanwaltschaft -18	stadträtin 12	staff -33	stilista 20	studie -27	studio -15	studiosa 14	studioso 15	syndicaliste 24	syndicat -18	syndicats -14	sénatrice 16	tecnico 10	tekenaar -24	testemunha -21	testigo 18	texte -26	texto -31	titolare 10	titular 19	toezichthouder -19	topman 15	topvrouw 14	treinador 10	ufficiale 22	ufficio -29	umfeld -30	una -23	uno -44	unternehmer 11	uomo -17	vader -16	vecchio 16	velho 11	vencedor 6	vendeuse -30	verbale -30	verband -26	verdachte 30	verein -21	verklaring -17	vertreter -34	veterano -17	vizinha -27	vocero -26	voceros -25	voisin -21	voisine -27	voorzitter -20	voz -23	vrouw -48	wachtmeister -24	west-vlaming 18	wetenschapper 6	wethouder -20	wirt -20	wirtin -22	woordvoerder -44	zelf -10	zeuge 16	zijn 10	élue 13	élève -36	équipe -14	étudiante -24	órgão -26	última 10
in-name|pronoun|organisation|	false -23
in-name|pronoun|organisation|false|	1 -18	2 -23
in-name|pronoun|person|	false 7
in-name|pronoun|person|false|	0 -37	2 19
in-name|role|organisation|	false -22	true 58
in-name|role|organisation|false|	0 -21	1 -14	2 9	3 -17
in-name|role|organisation|true|	0 49	1 11	3 26
in-name|role|person|false|	0 -6	3 16
in-name|role|person|	true 17
in-name|role|person|true|	0 17
introduced|false|	a -33	own -21
introduced|	true 17
introduced|true|	a -9	none -8	the 22
kind|pronoun|	organisation -23	person 7
kind|pronoun|organisation|	own -29	third -20
kind|pronoun|person|	own -14	third 8
kind|role|	organisation -6
kind|role|organisation|	none -6	the -9
kind|role|person|	a -58	the 13
kin|artist|	none 43
kin|association|	other -16	same 34
kin|authority|	other -20
kin|club|	other -6	same 8
kin|coach|	none 21	other -9	same -7
kin|company|	none 10	other 28	same 16
kin|court|	none 32	other -6	same -19
kin|doctor|	none -56	same -20
kin|envoy|	none -23	other -7	same -6
kin|false|	none -8	other -15
kin|false|none|	13+ -10	2 17	3 -22	4-6 -23	7-12 -13
kin|false|none|free|	false -21
kin|false|none|no|	false -29
kin|false|none|unknown|	true 20
kin|false|none|yes|	false 12	true 12
kin|false|other|	0 -28	13+ -27	2 -30	7-12 -48
kin|false|other|free|	true -11
kin|false|other|no|	false -55	true -29
kin|false|other|unknown|	false -23	true 9
kin|false|other|yes|	true -28
kin|judge|	none -36	same 24
kin|lawyer|	none -6	other -23	same 17
kin|leader|	none -27	other 11	same -12
kin|mayor|	none -44	other -11	same 30
kin|member|	none -12	other 7	same 15
kin|minister|	none -13	other -44	same 23
kin|null|	none -8	other -15
kin|party|	none -27	other -38
kin|player|	none 16	same -23
kin|police|	none -26	other -27	same -9
kin|press|	none -22
kin|priest|	none -15	other -48	same -12
kin|prosecutor|	none -51	other -28	same 19
kin|school|	none 17
kin|scientist|	none 8	other 31	same 33
kin|teacher|	none 13	other -23
kin|true|none|	0 22	1 8	13+ 14	2 -7	4-6 -14	7-12 -16
kin|true|none|free|	true -30
kin|true|none|no|	false -45
kin|true|none|unknown|	true 12
kin|true|none|yes|	false 10	true 14
kin|true|	other -10	same 17
kin|true|other|	0 10	13+ -6	2 -30	3 -19	4-6 -16	7-12 -8
kin|true|other|free|	false -9	true -27
kin|true|other|no|	false -34	true -29
kin|true|other|unknown|	false -14	true -17
kin|true|same|	0 -36	1 6	2 33	4-6 -10	7-12 25
kin|true|same|free|	false 17	true 13
kin|true|same|no|	false -57	true -58
kin|true|same|unknown|	false -7
kin|true|same|yes|	true 22
kin|union|	none -10	other -10
kin|worker|	other -20	same 17
kin|writer|	none 12	other -7	same -16
language|de|pronoun|	organisation -18	person -8
language|de|role|	organisation -21	person -7
language|es|pronoun|	organisation -54	person 10
language|es|role|	organisation -20
language|fr|role|	person -7
language|it|pronoun|	organisation -48	person 7
language|it|role|	organisation -9	person 8
language|nl|pronoun|	organisation -50	person 8
language|nl|role|	person -14
language|pt|pronoun|	organisation -14
last|pronoun|false|	0 10	1 18	13+ -13	2 8	4-6 -24	7-12 -25
last|pronoun|false|0|	0 10
last|pronoun|false|13+|	2 -20	3 -13
last|pronoun|false|1|	0 22	1 -11
last|pronoun|false|2|	0 8	2 8
last|pronoun|false|3|	0 8	1 -24	2 11
last|pronoun|false|4-6|	0 -26	1 -20	2 -8
last|pronoun|false|7-12|	1 -9	2 -36	3 -7
last|pronoun|false|free|	0 -16	1 -19	2 -11	3 -23
last|pronoun|false|no|	0 -16	1 -17	2 -43	3 -41
last|pronoun|false|organisation|	1 -42	2 -41	3 -33
last|pronoun|false|unknown|	1 -21	2 -23	3 14
last|pronoun|false|yes|	0 17	1 12	3 -8
last|pronoun|true|	0 23	1 23	2 -20	3 -20	4-6 -9	7-12 14
last|pronoun|true|0|	0 23
last|pronoun|true|1|	0 24
last|pronoun|true|2|	0 11	1 -33	2 -19
last|pronoun|true|3|	0 -7	1 -20	2 -28	3 -9
last|pronoun|true|4-6|	3 -26
last|pronoun|true|7-12|	1 -20	2 8	3 8
last|pronoun|true|free|	0 -19
last|pronoun|true|no|	0 -64	1 -14
last|pronoun|true|organisation|	0 7	1 16	2 -13	3 -17
last|pronoun|true|unknown|	0 15	1 -7	2 -30
last|pronoun|true|yes|	0 -9	3 23
last|role|false|	0 -18	1 9	13+ -9	4-6 -11	7-12 -11
last|role|false|0|	0 -18
last|role|false|13+|	3 -9
last|role|false|1|	0 15	1 -15
last|role|false|3|	1 -13	3 -32
last|role|false|4-6|	1 -24	2 -10
last|role|false|7-12|	1 -42	2 -18
last|role|false|free|	0 9	2 -13	3 -9
last|role|false|no|	0 -56	1 -38	2 -57	3 -14
last|role|false|unknown|	0 -9	2 11
last|role|false|yes|	0 11	1 8
last|role|true|	0 -13	13+ 20	2 -13	3 -12	4-6 -10
last|role|true|0|	0 -13
last|role|true|13+|	3 20
last|role|true|1|	0 19	1 -46
last|role|true|2|	1 -23
last|role|true|3|	1 -28	2 9	3 -18
last|role|true|4-6|	0 7	1 -20
last|role|true|7-12|	1 -7	2 -62	3 10
last|role|true|free|	0 -13	1 -18	3 8
last|role|true|no|	0 -50	1 -53	2 -12	3 -63
last|role|true|unknown|	0 -28	1 8	2 -10	3 -35
last|role|true|yes|	1 10	3 23
main|pronoun|organisation|1|	false -24
main|pronoun|organisation|2|	true -23
main|pronoun|organisation|	false -24	true -13
main|pronoun|person|0|	false -24	true -33
main|pronoun|person|1|	true -9
main|pronoun|person|2|	true 24
main|pronoun|person|	true 12
main|role|organisation|0|	false -14
main|role|organisation|2|	false -16	true 20
main|role|organisation|3|	false -9
main|role|organisation|	false -16	true 7
main|role|person|0|	false -7
main|role|person|1|	false 12	true -15
main|role|person|3|	true 18
near|pronoun|0|	0 14
near|pronoun|13+|	2 -20	3 -10
near|pronoun|1|	0 30	1 -9
near|pronoun|2|	0 12	1 -31	2 -11
near|pronoun|3|	1 -30	3 -9
near|pronoun|4-6|	0 -22	1 -18	2 -7	3 -14
near|pronoun|7-12|	1 -10	2 -30
near|role|0|	0 -19
near|role|1|	0 24	1 -37
near|role|2|	1 -14	2 -6
near|role|3|	0 8	1 -24	2 7	3 -34
near|role|4-6|	1 -28	2 -7	3 6
near|role|7-12|	1 -40	2 -23
	nobody -10
nobody|best|pronoun|	0 6	2 -13
nobody|best|pronoun|0|	never 6	third 6
nobody|best|pronoun|1|	own 26	third -9
nobody|best|pronoun|2|	never -13	own -7	third -12
nobody|best|role|0|	a 29	the -12
nobody|best|role|	1 7	2 -15	3 -26
nobody|best|role|1|	a 13	never 7	none 21
nobody|best|role|2|	a 50	never -16	none -35	the -22
nobody|best|role|3|	a 11	bare -25	none -19	the -34
nobody|ending|pronoun|	ela -28	er 13	hem -40	hij -15	ich 14	lei -25	lla -35	lle -14	lui -34	on 14	sie -10	ze -10	zij -15
nobody|ending|role|	aad 37	aca -27	ach -37	ada -19	ade -32	aff 26	aft 26	age 40	aia -11	ail -15	aio 7	ajo 19	ala 10	alt 17	amt 19	ana -19	and 6	ank 16	ano -21	apa 19	apo 7	are -34	aro -20	ars 15	ast -9	ata -18	ate -23	ati -8	ato 6	ats -11	avô 18	ber -18	ble -16	bre 9	bro 18	cal 16	cat -24	ces 19	che 15	chi 28	cho 29	cht 15	ché 20	cia -7	cin 9	cio 26	cos 27	cta 21	dad -35	den 37	der -19	die -23	dil -24	dio 29	dor 23	dos 35	due 15	eau -25	eef -20	eer 19	efe -6	eil -25	ein -16	eis 21	ela -11	eld 15	elf -21	ene -25	eno 10	ent 39	era -8	ere -10	erk 16	ern -17	ero 15	err 14	ers -6	ert 18	esa -28	ese -41	eta 12	ete 20	eto 17	età -32	eur -9	eux 23	eño -6	eón -10	fet 18	ffe -26	gde -22	gen 14	ger -10	ges -14	gin -16	gos 16	gue -15	gué 23	gão -29	hen 23	her 17	hia -6	hio -13	hof -15	hte -27	ial -10	iar 18	ica -14	ici -23	ico 20	ida -26	ido -8	ief 9	ige -28	igo -17	ija 10	ijf -25	ijn -18	ijo 12	ile 8	ima -29	imo -10	ine 30	ing -26	ino 18	int 13	ios 30	ipa 14	ipe 10	ira -6	ire -6	iro -11	irt 8	ise -35	ist -10	ita 7	its -19	ità -25	ité 22	ium -8	iva -15	ivo -24	iño -7	jde 16	jer -8	ker -16	lan 22	lar -35	las 21	lat 23	lde 23	ler 10	les 22	lga -12	lha -17	lia 19	lid 10	lie 25	lla -22	llo 28	lub -35	lue -17	mat 15	men 10	mer -22	mme -9	mán -18	nce -17	nco -21	nda -39	nde -8	ndo -28	nen 11	ner -44	net 37	nha 26	nna -21	nne -14	nro 18	nsa 13	nse -31	nta 9	nte 16	nti 21	nto 39	nts 24	nza 25	nça -15	oas 27	oce 20	oer 24	ofd -21	oga -50	oge -25	ogo -29	ois -17	ola -20	ole 27	oma -13	omo 20	ona 12	one 23	ong -15	oni 28	oon 15	oor -20	oot -8	ora -23	ore -37	ori 28	oro 18	osa -10	oso -8	ota -6	ote 13	oto -12	pai -20	per 11	peã -18	pio 7	ppo -19	que -13	qué -18	ral 8	ras 17	rca -11	rce 39	rde -15	rer 27	res 30	rie 25	rin -16	rio 15	ris 8	riz -18	rié 16	rma -29	rno 30	ron 8	ros 31	rto 15	rts 8	rzt 24	réu -22	san -18	seo -23	ser -15	ses -11	sie 24	sin 14	smo -20	sor 6	ssé -38	sta -27	ste -29	sti -14	st’ -32	são 24	sée -27	tar -18	tas 27	tel 20	ten 34	ter 16	tes 23	tie 22	ton -18	tos 26	tra -16	tro 11	tta 9	tto 13	tus -17	tão -6	tän 6	tée -6	ube -19	ude 16	uel -14	uer 19	uet 19	ule -23	ums -15	una 19	une 21	ung 7	uno 34	upe -26	ura 26	ure 17	urs 31	ury 24	usa 21	use -23	ute 27	uto -29	uté -21	val -33	vio -20	voz 6	wer 6	xte -7	xto -6	yen -12	yer -19	yor 10	zer -8	zia 10	zio 15	zza -17	zzo 17	äne -18	çon 19	ção -15	ève 21	ême 23	íza -15	ñía -27	úri 16	œur -10
nobody|kin|a|	coach 19	company 32	court -32	doctor 18	envoy 37	judge 22	lawyer 20	leader 14	mayor 22	member 17	minister 17	party 24	player 23	police 32	scientist 40	teacher 14	union 29	worker 37	writer 24
nobody|kin|none|	association 20	authority 17	club -21	company -38	judge 17	leader -19	mayor -21	minister -6	priest 20	scientist -20
nobody|kin|the|	artist -66	association -8	club -9	coach -44	company -67	court -12	doctor 32	envoy -11	judge 7	leader 14	member -34	minister 6	party 35	player -33	police 24	press 7	priest 31	prosecutor 37	school -30	scientist -63	worker -17	writer -25
nobody|many|	false -10	true -7
nobody|met|pronoun|	never -10
nobody|met|pronoun|never|	own 17	third -13
nobody|met|role|	a 29	bare -18	the -24
nobody|met|role|a|	a 22	none 12	the 22
nobody|met|role|bare|	a -11	none -23
nobody|met|role|never|	a 36	none 13	the -21
nobody|met|role|the|	a 9	none -43	the -12
nobody|others|	2 -43
nobody|pronoun|	celui-ci -18	ela -28	ella -35	elle -14	er 13	hem -40	hij -15	ich 14	lei -25	lui -34	on 14	own 17	sie -10	third -13	ze -10	zij -15
nobody|role|	24-jährige -18	27-jährige -17	29-jährige 11	46-jährige -18	51-jährige -13	52-jährige -15	58-jährige 15	61-jährige -18	74-jährige -17	79-jährige -17	a 33	abogada 21	abogado -6	abonnée 20	accusa 21	acta 19	actor -17	acusación 16	acusado -23	acusação 18	adjoint 13	administrador 8	administration -13	administração -32	adversaire -20	adversário -20	advogado -8	advogados 17	agence -20	agent 16	alcalde 23	alcaldesa -18	alemán -18	allenatore -21	altro -30	ambienti 29	ambtenaar 19	amministratore -15	analista -18	analyste -22	anwalt 8	anwältin -21	anziano 19	arguido -19	articolo 20	artigo 21	artista -21	artiste -16	asesor 18	assessor 13	assessora 9	assessoria 26	association 11	associazione -19	astrónoma -16	ata 15	atacante -22	atriz -18	attaccante -18	attaquant -15	autarca -15	auteurs 22	autor 12	autora -21	autoren 25	autores 19	autori 14	autoridad -28	autorità -25	autrice -21	auxiliar 18	avocat -11	avocate -16	avô 18	azienda -37	bambina 17	banco -21	banderole 11	bank 14	banquier -19	barbiere -19	barista 6	beamter 10	bedrijf -25	begründung 14	behörde -14	beiden 17	belga -12	bericht 26	bestuurder -24	bewindsman -24	bewindsvrouw -30	bilan 14	bióloga -29	bloque 20	bond 6	bonden 12	bondscoach -14	boswachter -15	brandweer 18	brandweerman 14	braut 13	breton -18	brief 9	bron 21	bronnen 24	bureau -18	burgemeester -24	burgervader -16	buurman 19	bénévole 16	bürgermeister 14	cabinet 30	cacique -15	cadre 27	campeã -18	candidata -26	cantante -13	capitaine 12	capitão -6	capo 7	capotreno 14	carpeta 18	carta 17	causídico -22	chefe -9	cheffe -26	chefin -20	chercheur -15	chercheuse -25	chi 24	científica -12	cineasta -14	cittadina -15	cittadino 13	cliente 17	club -32	clube -19	coach -33	colega -14	collega 15	comerciante -8	comissão 24	comitato 23	comité 15	commandant 11	commissaire 12	commissario 19	communiqué -18	companhia -20	compañía -27	comune 15	comunicado 22	comunicato 26	comédienne -17	conducteur 15	conductor 9	conduttrice -21	conseil -25	conseiller 21	conseillère -11	consejera -17	consejero 12	conselheiro -11	consulat 19	convocantes -23	corridore -14	coureur -19	courrier 19	cronista 18	danois -14	defensa 13	defesa 24	delas 18	deles 22	departamento -11	deputada -21	deputado 6	dernier -6	dernière -21	despacho 24	dessen -22	dicastero 7	die -23	dieser -7	dipendente -12	diplomat 15	diplomata 7	diplomate -8	diplomaten 26	diplomático 13	diputada -14	diputado 16	directeur 14	direction -6	directivo -16	director 11	directora -12	diretor -24	diretto 8	direttore -28	direttrice -6	dirigeant -21	dirigeante -27	docente 7	dockers 17	doctora -18	document 27	documento 45	dona 19	donna -10	dorpshoofd -18	dort -23	défenseur -17	délégué 23	député -14	députée -12	détracteurs 19	ecologe -17	edil -24	editor -17	eigenaar -22	einsatzleiter 23	ejecutivo -22	emeritus -17	emigrante 18	empresa -43	empresaria -17	empresario -29	empresário 12	enfermera 11	engenheiro -8	enquêteur 17	enseignant 16	ente -19	entidad -26	entidade -37	entorno 21	entourage 35	entraîneur -16	entreprise -27	equipa 14	ermittler 16	escritor -20	escritora -16	especialista -17	esponente -15	esta -14	este -17	estudiante -9	estudio 23	estudo -13	eux 21	ex-secretário -17	executiva -29	expert 16	experta -17	experte -12	expertin -15	fallo 19	familia 19	familie 20	famille 16	família 24	femme -18	figlia -19	filha -17	fille -6	firma -29	fiscal 16	fondo -9	fonte 47	fontes 26	fonti 49	forscher 12	forscherin -17	fuente 19	fuentes 37	funcionaria -8	funcionario -26	funzionario 25	fábrica 20	gabinete 25	gardien -6	garçon 19	gast -9	geistliche -15	gemeente 19	genro 18	geometra -10	gericht -21	gestor -7	gestora -22	gesundheitsministerin 20	giapponese -17	giudice 17	giudici -23	giuria 17	governador 14	governadora -11	governante -24	governatore -21	governatrice -21	governo 21	grand-mère 19	grimpeur -17	groupe -26	großmutter -9	gruppo -19	gutachten 25	gutachter 18	habitante 16	habitants 18	hen 23	herr 14	hija 10	hijo 12	händler 21	iemand 25	ihnen 24	imprenditrice -18	imputato -20	indagato 22	indiscrezioni 20	informe 22	ingewijde 16	ingewijden 26	ingénieur 14	ingénieure -16	inspectie -17	instituição -23	institution -21	instituto -21	interessato -27	interlocutores 17	intéressé -38	intéressée -27	investigador -14	investigadora -31	istituto -20	joueur 9	journalist 17	journaliste 7	jubilado 6	juge 17	juges -20	jurado 19	juridiction 10	jurist -23	jurista 7	juriste -16	juristin -20	jury 24	juíza -15	júri 16	kabinet 18	kammer 11	kanzler 26	kapitän 6	keten -17	kiescommissie 20	konzern -20	laatste -19	landwirt -17	laudo 17	lauréate -16	leader -12	lector 12	leiterin 22	lerares 9	letrada 10	letrado 12	liderança -18	loro 18	líder -28	maestra 7	maestro -35	magistrada -13	magistrate -10	magistrato -25	mail -15	maire -6	mairie 19	man 6	manager -15	mandant -21	mandataria -20	mandatario -29	mann 12	marchande 19	marido 23	mayor 10	medewerker 23	medico 24	mestre -17	middenvelder -15	miembro 18	militante -14	minister -25	ministerio -22	ministerium -8	ministeriums -15	ministero 30	ministra -19	ministre -18	ministro 25	ministère 18	ministério 8	mitarbeiter 20	mitarbeiterin -11	moeder 22	motivazioni 20	movimento -9	muchacho 15	mujer -8	mulher 9	museo -23	musicista -14	médecin 9	médica -22	médico 29	même 23	neef -20	negociador 17	neta -20	nigerianer -23	nipote 17	niño -7	nonna -20	nota -6	notario 22	note 10	numero -21	observador 13	oficialismo 19	olandese -18	ondernemer -16	onderneming -15	onderzoeker -18	onderzoekers 12	ong -15	operador 16	operadora -17	operatore 21	oposición 18	oppositie 24	opposition 22	organisateurs 19	organisation -29	organismo -41	organização 14	organizzatori 11	ortschef -19	otra 15	outra -26	padre -15	pai -20	papa 19	papier 29	parlamentar -18	parlementaire -23	parquet 19	parti -9	partie -25	pastor 13	patron -6	patrona 11	penalista -18	pensionato 20	perito 12	persona 17	pescador -14	pescadores 18	pescatore -13	pesquisador -15	pesquisadora -14	pessoas 27	piloto -10	pluimveehouder -21	policier -7	politie 28	politiker -13	politikerin -22	polícia -16	político -6	pontefice 27	portavoce 16	portavoz 8	porte-parole 25	prefeito -22	prefeitura 27	première -17	preside -20	presidenta 11	presidente 38	pressestelle -6	presule -17	prima -23	primero -21	primo -19	proche 18	procurador 20	procuradora 20	procureure 9	producteur -21	profesor 8	professor -15	professora 8	promotora 20	préfecture 30	préfet 15	président 24	présidente 15	prüfbericht 21	prüfer 14	père 17	qualcuno 20	quest’ -32	raad 23	raadsman -17	ragazza -18	ragazzo 17	rapariga -12	rapport 16	rechter 29	regidor -9	regierungschef 15	regierungschefin -19	regierungsrat -18	regisseurin -17	regista -24	relator -16	relatório 29	relazione 15	religiosa -22	renner -16	rentner -17	reportagem 18	reporte 14	representante 22	représentant -20	repórter -13	residentes 19	responsable -13	ressortchef -21	ressortchefin -21	retraité 15	ricercatrice -18	richter -23	rival -33	rivale -21	riverain 18	réalisatrice -16	réu -22	sacerdote -21	salarié 16	schepen -18	scrittore -17	scrittrice -15	second -18	seconde -20	secretaria 14	secretario 9	secretária -15	secretário 10	secrétaire 10	segundo -22	sentenza 19	servidor 14	signora 10	sindaca -24	sindacalista -33	sindacati 19	sindicato 23	sindicatos 17	socialista -19	società -32	sondage 15	source 39	sources 21	sozialdemokrat -19	spits -19	spécialiste 20	staatsanwaltschaft 18	stadträtin -14	staff 26	stilista -27	striscione 11	studie 22	studio 18	studiosa -22	studioso -17	syndicaliste -26	syndicat -21	syndicats 15	sängerin -11	sénatrice -19	technicien -26	tecnico -26	tekenaar 22	testemunha 19	testigo -25	texte -7	texto -6	the -21	titolare -34	titular -35	toezichthouder -24	topman -23	topvrouw -25	toscano -17	touriste 22	trabajo 19	treinador -38	turista 11	ufficiale -33	ufficio 19	umfeld 15	una 19	uno 28	unternehmen 6	unternehmer -13	uomo 20	vader 18	vainqueur -22	vecchio -13	vecina -12	velho -21	vencedor -26	vendeuse 20	verbale 25	verdachte -32	vereadora -12	verein -16	verklaring -12	vermerk 16	vertreter 21	veterano 17	vigilante -15	vincitore -16	vizinha 18	voce 13	voceros 17	voisin 14	voisine 26	voorzitter 21	voz 18	vrouw 28	wachtmeister 21	west-vlaming -25	wetenschapper -16	wethouder 16	winnaar -18	wirt 16	wirtin 13	woordvoerster -13	zelf -21	zeuge -19	zijn -18	élue -17	élève 21	équipe 10	étude 16	étudiante 20	órgão -29	última -19
often|pronoun|	0 -16	1 -6	2 -18	3 7	4 34
often|role|	0 -43	1 -14	2 12	4 20
quoted|	true -45
rank|pronoun|0|0|	organisation 10
rank|pronoun|0|1|	person 15
rank|pronoun|0|2|	organisation -21
rank|pronoun|0|3|	person -35
rank|pronoun|0|4-6|	organisation -47	person -14
rank|pronoun|0|7-12|	organisation -16
rank|pronoun|1|0|	organisation -24	person 23
rank|pronoun|1|1|	organisation -22	person 35
rank|pronoun|1|2|	organisation -39	person 8
rank|pronoun|1|4-6|	organisation -12	person -24
rank|pronoun|1|7-12|	organisation -34	person -28
rank|pronoun|	2 -11	4 -16
rank|pronoun|2|13+|	person -8
rank|pronoun|2|1|	organisation -37
rank|pronoun|2|2|	organisation -18	person -28
rank|pronoun|2|3|	organisation -27
rank|pronoun|2|4-6|	organisation -39	person 11
rank|pronoun|2|7-12|	organisation -27	person -23
rank|pronoun|3|13+|	organisation -26
rank|pronoun|3|1|	organisation -24	person 18
rank|pronoun|3|2|	organisation -22
rank|pronoun|3|3|	organisation -21
rank|pronoun|3|4-6|	organisation -27
rank|pronoun|3|7-12|	organisation -35
rank|pronoun|4|13+|	organisation -37
rank|pronoun|4|1|	person -18
rank|pronoun|4|2|	organisation -15	person -27
rank|pronoun|4|3|	organisation -21
rank|pronoun|4|4-6|	organisation -23	person -51
rank|pronoun|4|7-12|	organisation -30
rank|role|	0 -8	3 7
rank|role|0|0|	organisation 23	person -48
rank|role|0|13+|	organisation -9	person 16
rank|role|0|2|	organisation -27	person -15
rank|role|0|3|	organisation -12
rank|role|0|4-6|	organisation -16	person -18
rank|role|0|7-12|	organisation 9	person -14
rank|role|1|0|	person -21
rank|role|1|13+|	organisation -19	person -19
rank|role|1|1|	organisation -20	person 11
rank|role|1|2|	organisation -16
rank|role|1|3|	organisation -16
rank|role|1|4-6|	organisation -18	person -14
rank|role|1|7-12|	organisation -16	person -17
rank|role|2|0|	organisation -33
rank|role|2|13+|	organisation -18
rank|role|2|1|	organisation -6	person -8
rank|role|2|2|	organisation -26
rank|role|2|3|	organisation -47	person -20
rank|role|2|4-6|	organisation -9	person 15
rank|role|2|7-12|	organisation 9	person -15
rank|role|3|13+|	organisation -6
rank|role|3|1|	organisation -7	person 32
rank|role|3|2|	organisation -19	person 24
rank|role|3|3|	organisation -11
rank|role|3|4-6|	organisation -7	person -15
rank|role|3|7-12|	organisation -17	person -23
rank|role|4|13+|	organisation -16
rank|role|4|1|	organisation -39	person 15
rank|role|4|2|	organisation -30	person 24
rank|role|4|3|	organisation -65	person -17
rank|role|4|4-6|	organisation -20	person -33
rank|role|4|7-12|	person -8
report|pronoun|0|	aankondigen 9	accuser -8	achten 20	aclarar 7	acreditar -16	admettre 14	admitir 18	advertir 16	affirmer 14	afirmar 9	ajouter -9	ammettere 8	analyser -20	annoncer -6	antwoorden -19	antworten -14	argumentieren 10	asegurar 18	asentir -19	avouer -6	befinden 19	behaupten -8	bekennen 16	beklagen 11	beloven 19	benadrukken 22	berichten 12	bestreiten -6	bestrijden -11	beteuern -14	betogen 14	betonen 16	beweren -6	bieden 8	bromear 18	calcular 15	chamar -17	commenter 13	conclure -13	confermare -8	confessar -11	confier 30	considerar -13	contar 19	contestar -18	craindre 16	defender -17	demander 19	déclarer 19	détailler 20	eisen 19	entender -18	erinnern 21	erklären 11	estimer 22	explicar 14	expliquer -11	faire_valoir -14	finden 17	fragen -15	fügen 17	garantir -20	geben 15	geven 26	glimlachen 11	gronder 19	hablar -11	halten 17	herinneren 20	imager 11	indiquer 16	insister 23	insistir -14	ironiser 12	juger 17	jurer 13	klagen 23	kommentieren 16	kritisieren 16	kündigen 29	lachen 17	lassen 7	laten 26	leggen 25	lehnen -11	lembrar 10	lâcher 18	mailen 8	marteler 19	meinen 19	melden 12	menacer 15	murmeln -8	negar -22	negare 16	nennen 17	nier 11	noemen 9	none -25	nuancer 10	observer 19	ontkennen -9	opmerken 11	pedir 18	perguntar -17	pester 14	philosopher 10	plaisanter 18	pleiten 14	poursuivre 11	preguntar -7	promettre 20	proporre 12	préciser 15	prévenir 32	rappeler 11	reageren 17	reconnaître -7	recordar 14	regretter 6	rekenen 18	replicar -20	reprendre 15	reprocher 20	retorquir -16	ribattere -16	ricordare 9	roepen -7	rufen 25	räumen 20	réclamer -22	répliquer -14	répondre -10	résumer -7	sagen 9	schrijven 7	smentire -19	sommen -9	sorrir -16	sostener 10	souffler -6	souhaiter 14	souligner 20	soupirer 10	sourire 7	souvenir -15	sprechen 19	spreken -11	stellen 14	teilen 21	tempérer 21	tonen 18	témoigner 16	verklaren -13	verlangen 21	vermuten 6	verraten -12	versprechen 9	vertellen 18	vervolgen 12	verwachten 13	verwijten 15	vinden 11	voegen 26	vragen 6	waarschuwen 8	werfen 23	widersprechen 16	wijzen 18	zeggen 18	äußern 11	écrire -8
report|pronoun|1|	aankondigen 11	accuser -17	achten 13	aclarar 11	acreditar -13	admettre -7	affirmer -18	ajouter -6	ammettere -10	analyser 18	annoncer 12	argumentieren 8	asegurar -8	assurer 17	avouer 9	befinden -18	behaupten -9	bekennen -13	beklagen 12	benadrukken -14	berichten -10	bestreiten 12	bestrijden -16	beteuern 16	betogen 11	betonen -7	beweren -9	bieden -13	bromear -13	chiedere 12	commenter -13	conclure 20	confermare 9	confessar 12	considerar 14	contar 7	contestar 20	craindre -14	defender 17	demander 12	déclarer 7	détailler -9	eisen -9	entender 6	entgegnen 15	ergänzen 18	erinnern -12	erklären -15	erläutern -17	erzählen -21	estimer 6	explicar -12	faire_valoir 18	fluisteren 8	fragen -17	fügen -16	garantir -14	geben 14	geven -10	glimlachen -6	glisser 11	grappen -14	gronder -13	hablar -15	halten -7	herinneren -10	houden 15	indiquer -9	insister -10	insistir 16	ironiser -21	juger 6	jurar -16	klagen -17	kommentieren 8	kritisieren 7	kündigen -19	lachen -10	lancer -19	lassen 13	laten -14	leggen 13	lehnen -20	lembrar 13	lâcher -7	mailen 12	marteler -15	melden 6	menacer -14	murmeln -14	negare -14	nennen -7	nier -9	noemen 10	noter 8	nuancer 10	observer -18	ontkennen 14	opmerken -8	perguntar -10	pester -18	philosopher 12	plaisanter 6	preferir 15	preguntar 18	prometer 18	proporre -10	préciser -19	prévenir 6	querer -7	reageren -13	rechnen 22	reconnaître -17	recordar -14	regretter 9	relever -19	replicar 13	reprocher -17	responder 18	retorquir -17	ribattere 11	ricordare -17	rir -19	rispondere 6	roepen -9	rufen -17	réclamer 20	répliquer 16	résumer 12	schrijven -23	smentire -7	sommen 12	sorrir -17	souffler 9	souhaiter -9	souligner -12	soupirer 6	souri 12	soutenir -15	souvenir -17	spreken -14	stellen 20	teilen -12	tempérer -16	trancher -19	verklaren 7	verlangen -6	vermuten 6	verraten 11	versprechen -16	vertellen -21	vervolgen -8	verwijten -7	verzekeren 10	vinden -12	voegen -19	vragen 8	vrezen 13	waarschuwen 12	werfen -12	wijzen -15	willen -15	zeggen -13	äußern -8	écrire -21
report|pronoun|2|	accuser -13	achten -10	acreditar -8	admettre -21	affirmer -25	afirmar -9	ammettere 11	analyser -10	annoncer -10	antwoorden -18	antworten -21	argumentieren -16	asegurar -6	asentir -9	assurer -7	avouer -15	befinden -11	behaupten -14	beklagen -7	beloven -10	berichten -14	bestreiten -6	beteuern -17	betogen -12	beweren -15	bieden 13	bromear -17	chamar -11	chiedere -13	commenter -17	conclure -20	confermare -10	confessar -15	confier -18	considerar -17	contar -14	contestar 6	craindre -7	decir -23	defender -8	dire 7	dizer -21	déclarer -17	détailler -13	eisen -16	ergänzen -11	erläutern -14	erzählen -22	estimer -21	explicar -6	expliquer 11	faire_valoir -12	fluisteren -14	fragen -14	fügen -19	garantir 19	geben -18	geven -16	glisser -15	grappen 14	gronder -8	hablar -18	herinneren -18	houden -13	indiquer -21	insister -13	insistir -13	ironiser -17	juger -8	jurar -18	klagen -21	kommentieren -18	kündigen -12	lachen -15	lancer -22	lassen -8	leggen -18	lehnen 8	lâcher 9	mailen -13	marteler -15	melden -17	negar -15	negare -16	nennen -10	nier -18	noemen -13	none 10	noter -15	nuancer -9	observer -15	ontkennen -7	pedir -12	perguntar -20	plaider -15	plaisanter -10	poursuivre -11	preferir -10	prometer -13	promettre -23	proporre -6	préciser 8	prévenir -17	querer -9	raconter -26	rappeler -23	reageren -12	rechnen -19	reconnaître -15	rekenen -6	relever -17	reprocher -14	ribattere -11	ricordare -10	rir 12	rispondere -15	roepen -11	rufen -13	räumen -17	réclamer -6	répondre -8	résumer -25	sagen -36	schrijven 11	smentire -12	sommen -6	sorrir 12	souffler 7	souligner -10	souri -11	sourire -8	soutenir 7	souvenir 14	spreken 12	stellen -17	tempérer -15	tonen -6	trancher 12	témoigner -7	verklaren -18	verraten -11	versprechen -11	vertellen -29	vervolgen -9	verwachten -10	verwijten -15	verzekeren -20	vinden -22	voegen -14	vragen -15	waarschuwen -12	werfen -7	wijzen -7	écrire -22
report|pronoun|3|	aankondigen -18	accuser 13	acreditar 15	admettre -7	advertir -15	affirmer -34	afirmar -18	ammettere -16	analyser -15	annoncer -19	antworten 12	asentir 7	assurer -21	avouer -23	befinden -19	behaupten -10	bekennen -10	beklagen -18	beloven -21	berichten 7	beteuern 11	betogen -17	beweren 13	bieden -10	bromear -20	chamar -29	commenter -17	conclure -28	confermare -18	confier -18	considerar -10	contar -18	contestar 10	craindre -26	decir 14	demander -21	dire -34	dizer 8	déclarer -12	erklären -16	erläutern -22	erzählen -27	estimer -28	expliquer -24	faire_valoir -13	fluisteren -17	fragen 12	garantir 11	geben -28	glimlachen -13	glisser -8	grappen -18	hablar 14	halten -7	herinneren -6	houden -10	indiquer -18	insister -14	insistir -11	juger -19	jurar -16	klagen -29	kommentieren -34	kritisieren -23	kündigen -28	lachen -17	lassen -25	laten -24	leggen -19	lembrar -25	lâcher -34	mailen -6	melden -7	negar 10	negare -19	nennen -15	nier -21	noemen -15	nuancer -16	opmerken -10	pedir -25	pester -22	plaider -23	plaisanter -31	poursuivre -14	preferir -22	prometer -16	promettre -6	proporre -9	préciser -34	prévenir -26	raconter -21	rappeler -7	reageren 6	rechnen -15	reconnaître -23	regretter -11	rekenen -11	relever -22	reprocher -33	responder -15	ricordare -23	rir -24	rufen -21	réclamer -15	répondre 24	résumer -27	sagen -30	schrijven -7	sommen -21	sorrir -20	sostener -11	souffler -26	souhaiter -15	souligner -20	souri -25	soutenir -24	souvenir -14	sprechen -14	stellen 9	tempérer -24	tonen -13	trancher -29	témoigner -13	unlisted -42	verklaren -24	verlangen -13	versprechen -16	vertellen -16	vervolgen -13	verwachten -10	verwijten -14	verzekeren -17	vinden -8	voegen -22	vragen -22	werfen -9	wijzen -15	willen -16	zeggen -26
report|pronoun|false|	aankondigen -22	accuser 13	achten 14	admettre 8	admitir 15	afirmar -21	ajouter -40	analyser 7	annoncer -14	antwoorden -9	antworten -8	asentir 9	assurer -6	avouer -7	bekennen 15	beklagen 7	beloven -18	benadrukken 10	bestreiten -7	bestrijden -12	beteuern 6	bromear 11	calcular -16	chamar -29	chiedere 12	conclure -7	confermare 17	confessar -13	confier 14	contar 12	craindre 9	demander 10	dizer -7	déclarer 18	détailler 6	eisen 6	entender -23	entgegnen 11	ergänzen -18	erläutern -10	erzählen -7	explicar -23	faire_valoir 8	finden 9	fluisteren 10	geben 16	geven 6	glimlachen 6	glisser 10	grappen 11	gronder 12	hablar -13	halten 8	imager 16	insistir 9	ironiser -14	juger 9	jurar -16	jurer 17	klagen 21	lachen 6	laten 8	lâcher 13	meinen 13	melden 14	negar 7	nennen 12	noemen 14	noter 9	observer 15	ontkennen -9	opmerken 12	pedir 7	pester -11	plaider 10	plaisanter 10	poursuivre -22	prometer -15	promettre 11	prévenir 14	querer 13	raconter -19	rappeler -21	reageren 17	rechnen 15	reconnaître -24	recordar 14	regretter -18	rekenen 15	relever -31	reprocher -11	retorquir 6	ribattere 17	ricordare -29	rir 8	roepen -7	räumen -18	réclamer -15	répondre 23	résumer -33	sagen -16	schrijven 12	sorrir -14	sostener 12	souffler 9	souligner 12	soupirer 12	souri 19	sourire 15	soutenir 10	souvenir -20	sprechen 12	teilen 15	tonen -8	trancher 14	témoigner 8	verklaren 10	verlangen -15	vermuten -19	versprechen 7	vervolgen -20	verwachten -7	verwijten -15	verzekeren -20	vinden 6	voegen 25	vragen -21	waarschuwen 6	werfen -13	widersprechen 15	willen 9	écrire -9
report|pronoun|false|aankondigen|	1 -11	4-6 -15	7-12 -11
report|pronoun|false|accuser|	1 13
report|pronoun|false|achten|	2 -12	4-6 -6
report|pronoun|false|acreditar|	4-6 -13
report|pronoun|false|admettre|	1 12	3 -18	4-6 -23	7-12 -9
report|pronoun|false|admitir|	1 18
report|pronoun|false|advertir|	4-6 -17
report|pronoun|false|affirmer|	1 28	2 6	3 -15	4-6 -21	7-12 -23
report|pronoun|false|afirmar|	1 15	2 -13	4-6 -19	7-12 -17
report|pronoun|false|ajouter|	0 -19	1 -24	13+ 11	2 -28	3 -32	4-6 -19	7-12 -32
report|pronoun|false|ammettere|	2 17	4-6 9	7-12 -13
report|pronoun|false|analyser|	1 11
report|pronoun|false|annoncer|	1 -11	3 -13
report|pronoun|false|antwoorden|	1 -17	2 15
report|pronoun|false|antworten|	13+ -15	3 13	4-6 -12
report|pronoun|false|argumentieren|	3 -17
report|pronoun|false|asegurar|	4-6 -8
report|pronoun|false|asentir|	4-6 -17	7-12 -10
report|pronoun|false|assurer|	1 26	4-6 -20
report|pronoun|false|avouer|	3 -14
report|pronoun|false|befinden|	0 19	2 -9	3 -7	4-6 -11
report|pronoun|false|behaupten|	4-6 -13
report|pronoun|false|bekennen|	1 16
report|pronoun|false|beklagen|	1 11	2 -9	3 -8	4-6 -14
report|pronoun|false|beloven|	7-12 -13
report|pronoun|false|berichten|	1 17
report|pronoun|false|bestreiten|	1 -6
report|pronoun|false|bestrijden|	1 -11
report|pronoun|false|beteuern|	3 -20	4-6 -21	7-12 12
report|pronoun|false|betogen|	0 -14	1 15	13+ -6	4-6 -15	7-12 -15
report|pronoun|false|betonen|	2 -7
report|pronoun|false|beweren|	4-6 -18
report|pronoun|false|bieden|	4-6 13
report|pronoun|false|bromear|	1 18	4-6 -16	7-12 -11
report|pronoun|false|calcular|	1 -15
report|pronoun|false|chamar|	13+ -13	3 -14	4-6 -18	7-12 -24
report|pronoun|false|chiedere|	3 12
report|pronoun|false|commenter|	4-6 -10
report|pronoun|false|conclure|	13+ -16	2 18	4-6 -16	7-12 -21
report|pronoun|false|confermare|	1 14	7-12 7
report|pronoun|false|confessar|	1 -11	7-12 -13
report|pronoun|false|confier|	1 20	2 7	3 -16	7-12 -10
report|pronoun|false|considerar|	1 14	4-6 -7	7-12 -10
report|pronoun|false|contar|	1 23	4-6 -17	7-12 -12
report|pronoun|false|contestar|	1 -18	13+ -12	2 14	7-12 19
report|pronoun|false|craindre|	1 16	4-6 -15	7-12 -12
report|pronoun|false|decir|	13+ -8	3 -14	4-6 11	7-12 -31
report|pronoun|false|defender|	4-6 -9
report|pronoun|false|demander|	1 17	13+ -7	2 13	4-6 -6	7-12 -14
report|pronoun|false|dire|	0 16	13+ -12	2 12	3 -13	4-6 -9	7-12 -35
report|pronoun|false|dizer|	1 -7	13+ -16	2 15	3 -13	4-6 -25	7-12 -22
report|pronoun|false|déclarer|	1 30	2 10	4-6 -19	7-12 -19
report|pronoun|false|détailler|	1 15	3 -9
report|pronoun|false|eisen|	7-12 -9
report|pronoun|false|entender|	1 -18
report|pronoun|false|ergänzen|	1 -15	4-6 -13	7-12 -8
report|pronoun|false|erinnern|	3 -12
report|pronoun|false|erklären|	1 22	3 -15	4-6 -17	7-12 -16
report|pronoun|false|erläutern|	2 -10	4-6 -16	7-12 -6
report|pronoun|false|erzählen|	1 36	13+ -16	2 22	3 -9	4-6 -23	7-12 -25
report|pronoun|false|estimer|	1 18	2 -9	4-6 -17	7-12 -25
report|pronoun|false|explicar|	3 -11	4-6 -12
report|pronoun|false|expliquer|	1 27	2 -14	3 12	4-6 -14	7-12 -21
report|pronoun|false|faire_valoir|	1 16	4-6 -15
report|pronoun|false|fluisteren|	1 19	13+ -6	4-6 -16
report|pronoun|false|fragen|	1 -15	2 14	3 -16	4-6 -8	7-12 12
report|pronoun|false|fügen|	1 16	2 -14	4-6 -13	7-12 -22
report|pronoun|false|garantir|	1 -17	4-6 12	7-12 -19
report|pronoun|false|geben|	1 28	2 -11	3 -18	4-6 -15	7-12 -15
report|pronoun|false|geven|	1 19	4-6 -22
report|pronoun|false|glimlachen|	1 11	2 -6	4-6 -7
report|pronoun|false|glisser|	13+ 8	2 14	3 -10	4-6 -15	7-12 -22
report|pronoun|false|grappen|	2 -6	7-12 -18
report|pronoun|false|hablar|	4-6 -16	7-12 -8
report|pronoun|false|halten|	2 11
report|pronoun|false|herinneren|	1 14	3 -14	4-6 -14	7-12 -6
report|pronoun|false|houden|	1 8	4-6 -15	7-12 -11
report|pronoun|false|indiquer|	0 6	1 25	2 -10	4-6 -13	7-12 -16
report|pronoun|false|insister|	2 9	4-6 -12	7-12 -16
report|pronoun|false|insistir|	1 -14
report|pronoun|false|ironiser|	4-6 -23	7-12 11
report|pronoun|false|juger|	1 16	7-12 -18
report|pronoun|false|jurar|	7-12 -20
report|pronoun|false|jurer|	1 19
report|pronoun|false|klagen|	1 23	7-12 -19
report|pronoun|false|kommentieren|	1 20	2 -19	4-6 -24	7-12 -21
report|pronoun|false|kritisieren|	1 14	7-12 -21
report|pronoun|false|kündigen|	1 13	2 -12	3 -7	4-6 -21
report|pronoun|false|lachen|	1 19	2 -16	3 12	7-12 -12
report|pronoun|false|lancer|	1 7	2 -21	3 14	4-6 -7	7-12 -17
report|pronoun|false|lassen|	1 15	2 -9	4-6 -10
report|pronoun|false|laten|	1 28	2 -15	4-6 -25
report|pronoun|false|leggen|	1 17	4-6 -16	7-12 -18
report|pronoun|false|lehnen|	0 -16	1 7	7-12 14
report|pronoun|false|lembrar|	1 12	2 -13	4-6 -15	7-12 -19
report|pronoun|false|lâcher|	1 19	3 -9	7-12 -28
report|pronoun|false|mailen|	1 9
report|pronoun|false|meinen|	1 11	2 12	4-6 -6
report|pronoun|false|melden|	1 15
report|pronoun|false|menacer|	4-6 -6
report|pronoun|false|murmeln|	1 -8
report|pronoun|false|negare|	7-12 -8
report|pronoun|false|negar|	4-6 20
report|pronoun|false|nennen|	1 17	2 -12	7-12 -9
report|pronoun|false|nier|	1 7	4-6 -14
report|pronoun|false|noemen|	1 13	7-12 -21
report|pronoun|false|none|	0 -14	13+ -26	3 7	4-6 6
report|pronoun|false|noter|	1 14	3 -21	4-6 -25
report|pronoun|false|nuancer|	4-6 -15
report|pronoun|false|observer|	1 19	4-6 -15
report|pronoun|false|ontkennen|	1 -9	4-6 -9
report|pronoun|false|opmerken|	1 13
report|pronoun|false|pedir|	1 9	2 13	4-6 -10	7-12 -22
report|pronoun|false|pester|	4-6 -18
report|pronoun|false|philosopher|	3 -13
report|pronoun|false|plaider|	1 26	13+ -16	4-6 -22	7-12 -18
report|pronoun|false|plaisanter|	1 24	2 12	3 10	4-6 -26	7-12 -16
report|pronoun|false|poursuivre|	1 -15	2 -16	3 -13	4-6 -7
report|pronoun|false|preferir|	4-6 -15	7-12 6
report|pronoun|false|prometer|	1 -16	4-6 -16	7-12 -15
report|pronoun|false|promettre|	1 18	13+ 12	2 8	7-12 -22
report|pronoun|false|proporre|	2 7	4-6 -11	7-12 -8
report|pronoun|false|préciser|	1 19	2 -22	3 -12	4-6 -28	7-12 -25
report|pronoun|false|prévenir|	1 24	13+ -6	3 -6	4-6 -15	7-12 -22
report|pronoun|false|raconter|	13+ -19	2 -17	4-6 -20	7-12 -28
report|pronoun|false|rappeler|	0 -14	1 20	2 -21	3 9	4-6 -21	7-12 -18
report|pronoun|false|reageren|	1 17	2 -11	4-6 -14	7-12 6
report|pronoun|false|rechnen|	1 23	4-6 -11	7-12 -10
report|pronoun|false|reconnaître|	1 -9	2 -17	3 -9	4-6 -14	7-12 -15
report|pronoun|false|regretter|	4-6 -12
report|pronoun|false|rekenen|	1 16	7-12 -10
report|pronoun|false|relever|	7-12 -8
report|pronoun|false|replicar|	1 -18	2 6
report|pronoun|false|reprocher|	1 -8	13+ -8	2 -14	3 -9	4-6 -17	7-12 -17
report|pronoun|false|responder|	13+ -23	2 12	4-6 6	7-12 -15
report|pronoun|false|retorquir|	3 7
report|pronoun|false|ribattere|	4-6 -14
report|pronoun|false|ricordare|	7-12 -17
report|pronoun|false|rir|	4-6 -14	7-12 -22
report|pronoun|false|rispondere|	3 -12	4-6 -15
report|pronoun|false|roepen|	1 -10	2 14	4-6 -6
report|pronoun|false|rufen|	1 7	2 11	3 -19
report|pronoun|false|räumen|	1 17	2 -7	3 -19	4-6 -20	7-12 -13
report|pronoun|false|réclamer|	4-6 -13
report|pronoun|false|répliquer|	3 -6
report|pronoun|false|répondre|	1 -18	13+ 21	2 12	3 -20	4-6 19	7-12 -29
report|pronoun|false|résumer|	13+ -17	2 -14	3 -13	4-6 -20	7-12 -30
report|pronoun|false|sagen|	0 11	1 11	13+ -36	3 -27	4-6 -45	7-12 -15
report|pronoun|false|schrijven|	13+ -17	3 11
report|pronoun|false|smentire|	1 -19	3 -12
report|pronoun|false|sommen|	4-6 -11
report|pronoun|false|sorrir|	4-6 6	7-12 -20
report|pronoun|false|sostener|	1 13
report|pronoun|false|souffler|	7-12 -18
report|pronoun|false|souhaiter|	3 -7	7-12 -7
report|pronoun|false|souligner|	1 14	2 9	3 -9	4-6 -13	7-12 -12
report|pronoun|false|soupirer|	1 14	4-6 -7
report|pronoun|false|souri|	3 -11	4-6 13
report|pronoun|false|soutenir|	1 16	3 -9	4-6 7	7-12 -15
report|pronoun|false|souvenir|	1 -16	3 -19	4-6 -14	7-12 -14
report|pronoun|false|sprechen|	1 19	7-12 -16
report|pronoun|false|spreken|	7-12 -16
report|pronoun|false|stellen|	2 13	4-6 -18	7-12 -20
report|pronoun|false|teilen|	1 18	2 -6
report|pronoun|false|tempérer|	2 10	4-6 -21
report|pronoun|false|tonen|	4-6 -14
report|pronoun|false|trancher|	1 18	2 14	3 -13	4-6 -15	7-12 14
report|pronoun|false|témoigner|	1 16	4-6 -13
report|pronoun|false|unlisted|	0 20	13+ -22	3 15	4-6 -30	7-12 -10
report|pronoun|false|verklaren|	1 22	13+ -13	7-12 -14
report|pronoun|false|verlangen|	2 -6	7-12 -12
report|pronoun|false|verraten|	4-6 -17
report|pronoun|false|versprechen|	1 20	2 -12	3 -11	4-6 -15
report|pronoun|false|vertellen|	1 9	13+ -18	2 8	3 -30	4-6 -35	7-12 -37
report|pronoun|false|verwachten|	3 -9	4-6 -13
report|pronoun|false|verwijten|	7-12 -17
report|pronoun|false|verzekeren|	1 10	3 -16	4-6 -18	7-12 -13
report|pronoun|false|vinden|	1 8	2 -12	4-6 -11
report|pronoun|false|voegen|	1 20	4-6 13	7-12 -20
report|pronoun|false|vragen|	1 8	2 8	3 -14	4-6 -22	7-12 -11
report|pronoun|false|werfen|	4-6 -8
report|pronoun|false|widersprechen|	1 16
report|pronoun|false|wijzen|	4-6 -7	7-12 -15
report|pronoun|false|willen|	1 22	4-6 -21
report|pronoun|false|zeggen|	0 10	1 29	2 7	3 -15	4-6 -20	7-12 -25
report|pronoun|false|äußern|	7-12 -14
report|pronoun|false|écrire|	1 33	2 -19	3 -18	7-12 -13
report|pronoun|true|	aankondigen 18	accuser -15	achten -12	aclarar 10	admettre -11	advertir 6	ajouter 36	ammettere -14	analyser -10	annoncer 16	antwoorden -18	antworten 12	asegurar 12	asentir -19	assurer 14	avouer 13	befinden -17	behaupten -10	bekennen -14	beloven 19	berichten -9	bestreiten 11	bestrijden 14	beteuern -13	betonen 14	beweren -10	bieden -10	bromear -16	calcular 20	chamar -14	commenter -12	conclure 6	confermare -20	confessar 12	confier 11	contar -9	contestar 7	craindre -15	decir 13	demander -15	dire 26	dizer 12	déclarer -13	détailler 16	entender 6	entgegnen -14	ergänzen 21	erklären -10	erläutern -22	estimer 7	explicar 15	expliquer -23	faire_valoir -14	finden 13	fluisteren -9	fragen -6	fügen 7	geben -25	geven 15	glisser -15	grappen -14	gronder -9	hablar 12	halten 12	herinneren 12	houden 6	indiquer 11	insister 14	insistir -11	ironiser 18	juger 7	jurer -18	klagen -22	kommentieren -16	kritisieren 13	kündigen 15	lachen -14	lancer -16	lassen -17	laten -22	leggen 17	lehnen -19	lembrar 13	lâcher 6	mailen 10	marteler 7	meinen 8	melden -17	murmeln 15	negar -21	negare -19	nennen -14	nier -12	noemen -11	none -10	nuancer 10	observer -18	ontkennen 14	opmerken -11	perguntar -14	pester 11	philosopher 12	plaider -11	pleiten 14	poursuivre 15	preferir 15	prometer 19	promettre -9	préciser 15	prévenir 7	querer -10	rappeler 16	reageren -12	rechnen -19	reconnaître 6	recordar -14	regretter 13	rekenen -10	relever 9	replicar 9	reprocher 10	retorquir -16	ribattere -16	ricordare 9	rir -18	rispondere -11	roepen -13	rufen 18	räumen 23	réclamer 17	répliquer -11	répondre -15	sagen -30	schrijven -12	sommen -17	sorrir -7	sostener -11	souffler -15	souhaiter 10	souligner -6	souri -12	sourire -12	soutenir -6	souvenir 6	spreken 6	stellen -16	tempérer 10	trancher -19	témoigner -7	unlisted -18	verklaren -15	verlangen 21	vermuten 16	verraten 10	versprechen -20	vertellen -23	vervolgen 14	verwachten 10	verwijten 13	vinden -25	voegen -18	vragen 6	werfen 23	willen -11	zeggen -9	äußern 12	écrire -15
report|pronoun|true|aankondigen|	1 18
report|pronoun|true|admettre|	3 -7
report|pronoun|true|affirmer|	1 25	2 -6
report|pronoun|true|ajouter|	1 39	3 22	4-6 15
report|pronoun|true|analyser|	3 -10
report|pronoun|true|annoncer|	2 15
report|pronoun|true|antwoorden|	1 -9
report|pronoun|true|antworten|	4-6 -18
report|pronoun|true|asegurar|	2 15
report|pronoun|true|asentir|	1 -19
report|pronoun|true|assurer|	1 14	2 -18	3 -9
report|pronoun|true|avouer|	1 14
report|pronoun|true|bekennen|	2 -14
report|pronoun|true|beloven|	1 14
report|pronoun|true|benadrukken|	1 18
report|pronoun|true|betonen|	1 14
report|pronoun|true|beweren|	3 -10
report|pronoun|true|calcular|	1 20
report|pronoun|true|confessar|	4-6 12
report|pronoun|true|confier|	1 11	3 7	4-6 -16
report|pronoun|true|contar|	3 -7
report|pronoun|true|contestar|	1 -14	3 15	4-6 -19
report|pronoun|true|decir|	1 9	7-12 15
report|pronoun|true|demander|	4-6 -13
report|pronoun|true|dire|	1 24	2 10	3 -15	4-6 -33	7-12 16
report|pronoun|true|dizer|	3 10	7-12 -20
report|pronoun|true|déclarer|	4-6 -13	7-12 -7
report|pronoun|true|détailler|	1 17
report|pronoun|true|eisen|	1 12
report|pronoun|true|entgegnen|	4-6 -14
report|pronoun|true|erklären|	1 18
report|pronoun|true|erläutern|	4-6 -15
report|pronoun|true|erzählen|	2 -11	4-6 7
report|pronoun|true|estimer|	1 16	2 -13
report|pronoun|true|explicar|	1 17
report|pronoun|true|expliquer|	2 -14	4-6 -19
report|pronoun|true|faire_valoir|	3 -14
report|pronoun|true|fragen|	4-6 -12
report|pronoun|true|fügen|	4-6 -17
report|pronoun|true|geben|	4-6 -14	7-12 -12
report|pronoun|true|geven|	2 15
report|pronoun|true|grappen|	3 -14
report|pronoun|true|halten|	1 14
report|pronoun|true|houden|	1 7
report|pronoun|true|indiquer|	1 15	2 -12	3 -12
report|pronoun|true|insistir|	3 -11
report|pronoun|true|juger|	4-6 -8
report|pronoun|true|klagen|	2 -16	3 -18
report|pronoun|true|kündigen|	1 21
report|pronoun|true|lachen|	4-6 -11
report|pronoun|true|lancer|	1 19	3 -12	7-12 -18
report|pronoun|true|laten|	2 -16	3 -13
report|pronoun|true|leggen|	1 15	2 15
report|pronoun|true|lâcher|	2 -9
report|pronoun|true|meinen|	3 -8
report|pronoun|true|murmeln|	2 15
report|pronoun|true|negar|	2 -19
report|pronoun|true|nier|	2 -12
report|pronoun|true|none|	0 13	1 12	13+ -19	2 -16	3 -36	7-12 11
report|pronoun|true|noter|	2 -10	3 13
report|pronoun|true|opmerken|	2 -11
report|pronoun|true|pedir|	1 10
report|pronoun|true|plaider|	4-6 -7
report|pronoun|true|pleiten|	1 14
report|pronoun|true|poursuivre|	1 15
report|pronoun|true|preferir|	3 15
report|pronoun|true|promettre|	1 19	2 -14	3 -6	4-6 -17
report|pronoun|true|préciser|	1 16	2 13	3 -11
report|pronoun|true|prévenir|	4-6 -12
report|pronoun|true|raconter|	1 18	2 -13	3 -19	4-6 -14
report|pronoun|true|rappeler|	1 16	3 -12	4-6 -21
report|pronoun|true|reageren|	3 -8	4-6 -10
report|pronoun|true|rechnen|	4-6 -17
report|pronoun|true|reconnaître|	3 -12
report|pronoun|true|regretter|	1 13
report|pronoun|true|rekenen|	4-6 -10
report|pronoun|true|replicar|	4-6 6
report|pronoun|true|reprocher|	2 -21
report|pronoun|true|responder|	1 -16	2 -19	4-6 -21
report|pronoun|true|ribattere|	1 -16
report|pronoun|true|roepen|	4-6 -9
report|pronoun|true|rufen|	1 12
report|pronoun|true|räumen|	1 20	3 18
report|pronoun|true|réclamer|	1 17
report|pronoun|true|répondre|	1 -11	2 -9	4-6 -17
report|pronoun|true|résumer|	4-6 15
report|pronoun|true|sagen|	1 22	2 -38	3 -15	4-6 -25	7-12 -26
report|pronoun|true|schrijven|	2 -14
report|pronoun|true|sostener|	4-6 -11
report|pronoun|true|souffler|	3 -19
report|pronoun|true|souligner|	3 -12
report|pronoun|true|sourire|	1 -9
report|pronoun|true|stellen|	3 -14
report|pronoun|true|trancher|	1 -18
report|pronoun|true|unlisted|	2 -14	4-6 -21	7-12 -19
report|pronoun|true|verklaren|	2 -15
report|pronoun|true|verlangen|	1 21
report|pronoun|true|vermuten|	1 16
report|pronoun|true|versprechen|	2 -8	3 -12
report|pronoun|true|vertellen|	3 -19	4-6 -25
report|pronoun|true|vervolgen|	1 14
report|pronoun|true|verwachten|	1 12
report|pronoun|true|vinden|	2 -18	3 -13
report|pronoun|true|voegen|	1 15	4-6 -15
report|pronoun|true|werfen|	1 18
report|pronoun|true|zeggen|	1 20	2 -24	3 -23	4-6 -13	7-12 -18
report|pronoun|true|écrire|	1 18	2 -15	3 -12	4-6 -22
report|role|0|	accusare 11	aceitar -9	achar -16	aclarar -21	acrescentar 21	acusar -17	adelantar -12	adiantar 12	admitir 9	advertir 10	affermare 8	affirmer -19	afirmar 11	agregar -11	ajouter -20	alertar 22	ammettere -12	amuser 8	analysieren 7	annoncer -25	annunciare -10	anticipare -13	antwoorden 12	anunciar 25	apostillar 10	appeler 9	apuntar -14	assegurar 7	assicurare -13	assurer 9	atribuir -14	attendre -19	attribuer 11	attribuire -12	avancer -6	avisar 7	balayer -15	bautizar -19	begründen -17	behaupten 11	bekennen 14	beloven 8	bemängeln -20	benadrukken 17	berichten -29	bestätigen -21	beteuern 13	betonen 8	bevestigen -19	bezweren 20	bitten -21	bromear 9	calcular 14	calculer 13	calificar 19	celebrar -19	chamar -18	chiedere -16	classificar -16	commenter 10	completar -19	conceder 7	concluir -24	conclure 17	concordar -18	concéder -18	confermare -25	confesar 18	confessare -15	confidare -12	confidenciar -6	confirmar -29	confirmer -15	considerar -19	consigliare -16	constater -21	contar -8	contestar -30	contestare 10	contester -19	contrapor -17	corregir -20	corriger 12	corrigir -8	creer 10	criticar -7	croire -13	danken 7	declarar 12	defender 14	demander -19	dementieren -19	denunciar 10	descartar 19	descrever -18	desmentir -9	destacar -15	detalhar 15	detallar 22	devolver -18	dichiarare 16	difendersi 12	dreigen -11	déclarer -19	défendre 8	démentir -11	déplorer -19	elogiar -8	elogiare 10	emporter -17	erinnern -11	erkennen -23	erklären 31	erwidern -30	erzählen 20	escludere 17	escribir -15	escusar 21	esprimere -8	estimar -17	estimer 6	exclure 21	excuser -19	exiger 17	exigir -21	expliquer 13	exprimer -14	falar -24	finden 11	fordern -10	formulieren -13	fragen -15	frisar 17	fügen 14	garantir 8	garantire -20	geben 7	gestehen 17	geven -22	giudicare -17	glisser -28	gracejar 23	gritar -20	hablar -26	halten -7	heißen -28	houden -29	imager -10	indicar 13	indicare -21	informar -11	insister 7	insistir 13	invitare 7	invocar -14	invoquer -21	ironiser 13	juger -16	jurer 6	justificar -13	justifier -14	klagen -7	knikken -15	kontern -18	kritisieren -16	kündigen 15	lamentar -15	lassen -9	laten -19	lembrar 10	limitar -21	llamar -16	luiden -24	maintenir -20	mandar -21	manifestar -25	mantener -12	meinen 16	melden -8	menacer 12	mopperen 21	mostrar -16	motivare 10	murmurer -9	negar -18	negare -12	nennen -9	nier -11	noemen -13	none -18	noter 9	notieren 18	obiettare -23	observar 14	ontkennen 17	osservare -14	parlare -7	parler -19	pensare -19	perguntar -26	persifler -13	pester 11	plaisanter -6	plädieren 12	poursuivre -13	precisar 20	preciseren -18	preferir -14	preguntar -14	prevedere 13	prometer -20	promettre 10	proponer -25	proporre -14	proposer 12	préciser 27	prédire -17	prévoir -16	publicar -15	puntualizar -9	puntualizzare 19	qualifier -17	queixar -18	quejar -17	quejarse -8	querer -16	raconter 13	rappeler 35	raten -10	reageren 14	rechazar -20	rechnen -14	reclamar 10	recomendar -14	reconocer 16	rectifier -19	recusar 16	redouter -15	refuser -17	registrar 7	regretter 9	reiterar 18	rekenen 9	relativiser -9	relever 21	remeter -11	replicar 10	reprendre 15	reprochar -25	reprocher 8	requérir -20	respingere -22	responder -6	ressalvar 16	resumir 8	revelar -7	ribadire -22	ribattere 7	riconoscere -15	ricordare 22	riferire -15	rigoler -6	ringraziare -15	rire 7	rispondere -23	rivendicare 9	roepen -15	rufen -12	réclamer 11	répondre -10	répéter 13	résumer -15	rétorquer 6	sagen 18	saluer -19	sapere -23	schildern -12	schimpfen 17	schließen -10	schreiben 13	schrijven -12	scrivere -9	señalar 18	sluiten 10	smentire -22	soltar -15	sorrir 7	sottolineare 18	souffler 9	souhaiter 21	souligner 6	soupirer 9	soutenir -21	souvenir 14	spiegare 22	spotten -16	sprechen -19	spreken -15	stehen -24	stellen 31	sturen -12	sublinhar 16	suggérer -20	suspirar -19	sussurrare 9	sustentar -23	tabler -7	teilen -11	temer 8	tempérer 10	terciar -17	tonen 20	trancher 9	trouver -13	témoigner -15	unlisted -9	valutare -17	vatten 20	ver -16	verklaren -12	verlauten -14	vermuten -18	verraten 17	versichern 22	versprechen -15	verwachten 18	verweisen -23	verwijten 13	verzekeren 10	vinden -13	vouloir -7	vragen -25	vrezen -18	warnen -18	weigeren -15	weisen -13	werfen -19	weten -15	widersprechen -18	wijzen -8	willen -6	wollen -9	zanjar 9	zeggen -14	zitieren -12	zuchten -11	écrire 30	énumérer 9	évoquer -27
report|role|1|	accusare -15	aceitar 12	achar -8	aclarar -20	acrescentar -23	adelantar -12	adiantar -13	admitir -9	advertir -24	affermare 8	affirmer -9	aggiungere -36	agregar 14	ajouter 16	alegar -9	alertar -17	ammettere 9	amuser -18	analysieren 8	annoncer -29	anticipare 14	antworten -19	anunciar -21	apelar -11	apostillar -19	appeler -19	argumentar -21	asegurar -17	assegurar -17	assicurare 9	atribuir -7	attribuer -13	attribuire -6	bautizar 9	begründen 11	behaupten -20	bekennen -12	beloven -20	bemängeln -12	benadrukken -13	bestätigen -17	beteuern -16	betonen 16	bevestigen -25	bezweren -20	bitten -21	brincar 8	bromear 10	brummen -17	calculer -15	calificar -13	celebrar -19	chiarire -9	citar -16	classificar -15	comentar 13	commentare 10	commenter -27	completar 10	conceder -18	concluir -24	conclure -7	concordar -21	confermare 15	confesar -8	confessare -18	confidare -15	confidenciar -13	confier -29	confirmar -6	confirmer -13	considerar -25	consigliare -15	constater -17	contestar 6	contestare -17	contester -15	contrapor 11	corregir 9	corriger -18	corrigir 18	creer -23	criticar -20	croire -9	danken -17	decir 7	declarar -35	defender -17	definire -26	demander -15	denunciar 6	descartar -19	destacar -22	detalhar -11	detallar -9	devolver 11	difendersi -15	dizer -21	drohen -9	déclarer -15	défendre 6	démentir -16	déplorer -17	elogiare -23	emporter 6	erinnern -19	erkennen 15	erklären -16	erläutern -22	erzählen -9	escludere -23	escrever -25	escribir 14	escusar -9	esprimere -19	estimar 13	evitar -11	exclure -23	excuser -19	exiger -13	exigir -23	explicar 11	expliquer 7	expresar -19	exprimer -15	faire_valoir -33	falar -29	finden -15	fordern -17	formulieren -14	fragen -18	frisar -11	fügen 15	garantir -15	garantire 7	geben -10	gestehen -24	geven -16	giudicare -14	giurare 7	gracejar -16	grincer 9	hablar -23	halten 13	heißen -25	houden 6	indicar -26	indicare -18	indiquer -32	informar -27	insister 9	insistere -13	insistir -24	invitare -13	invocar -20	invoquer -16	ironiser 11	ironizar 7	juger 11	jurer -19	justificar -16	justifier 13	knikken -16	kontern -15	kritisieren -16	kündigen -27	lachen -23	lamentar -16	lancer 14	lassen 11	laten -16	lembrar 9	llamar -12	luiden 13	lâcher -22	maintenir 13	mandar 14	manifestar -19	mantener 18	matizar -20	meinen -10	melden 9	menen 12	minacciare -15	mopperen -23	mostrar 14	motivare -16	murmurer -13	negar 16	negare -22	nennen -27	nier 12	noemen -21	none -16	notar -15	notieren -18	obiettare 16	observar -15	ontkennen -6	osservare 11	parlare -17	parler -20	pedir -24	pensare -17	perguntar -15	persifler -12	pester -11	plaider -25	plaisanter 16	pleiten -15	plädieren 9	poursuivre 6	precisar -14	precisare -34	preciseren 11	preguntar -18	prevedere -21	prometer -38	promettere -21	proponer -11	proporre 11	proposer -24	prédire 12	prévenir -15	prévoir -18	puntualizar -18	puntualizzare -15	quejar 14	quejarse -13	querer -14	rappeler -19	raten -11	reageren 12	rebater -21	rechazar -7	rechnen -21	reclamar -25	recomendar -14	reconhecer -18	reconocer -8	recordar 14	rectifier 6	recusar -18	redouter -17	referir -24	refuser 22	regretter -8	reiterar -7	rekenen -14	relativiser -10	remeter -20	replicar -28	reprendre 11	reprochar -14	reprocher -15	requérir -17	respingere 11	responder -11	ressalvar -16	resumir -21	revelar -22	ribadire 12	ribattere 6	riconoscere -15	ricordare -26	riferire -32	rigoler 7	ringraziare 10	rivendicare -15	roepen -13	rufen -11	räumen -22	résumer -15	rétorquer -22	sagen -17	sapere -27	scherzare 10	scherzen 12	schließen -16	schreiben -36	schrijven -10	sentenciar -19	señalar 7	sluiten -20	smentire -22	solicitar -15	soltar -12	sorrir -9	sostener -26	sottolineare -21	souhaiter -10	souligner -24	soupirer 8	sourire -11	soutenir -16	souvenir -25	spotten 10	spreken -28	staan -27	stehen -20	stellen -27	sturen -14	sublinhar -12	suggérer -17	suspirar -21	sustentar -26	teilen -26	tempérer -15	terciar -14	tonen -19	trancher -18	trouver 15	témoigner -11	unlisted 10	valutare -12	vatten -20	ver 14	verklaren 9	verlauten -15	vermuten -18	verraten -22	versichern -26	versprechen -16	vertellen -34	verwachten -18	verwijten -16	verzekeren -21	vinden 9	vouloir 12	vrezen -18	warnen 11	weigeren 13	weisen -26	werfen -15	weten -20	widersprechen -20	wijzen 8	wollen -27	zanjar -17	zitieren -16	ärgern 14	écrire 14	énumérer -19	évoquer -25
report|role|2|	accusare -14	achar -21	aclarar 9	acrescentar -16	acusar 9	adelantar -16	adiantar -12	admettre -12	admitir -24	advertir -20	affermare -21	affirmer -31	afirmar -15	aggiungere -39	agregar -17	ajouter -20	alegar 7	alertar -12	ammettere 9	amuser -15	analysieren -13	annoncer 8	annunciare -10	anticipare -8	antwoorden 10	antworten -19	anunciar -22	apelar -11	apostillar -16	appeler -22	apuntar 7	argumentar -18	asegurar -9	assegurar -20	assicurare -30	attendre -20	attribuer -14	attribuire -13	avisar 8	añadir -14	begründen 11	bekennen -16	beloven -23	bemängeln -14	benadrukken -14	berichten -36	bestreiten -29	bestätigen -20	beteuern 8	betonen -27	bevestigen -24	bezweren -14	bitten -21	brincar 8	bromear -19	brummen -20	calcular -21	calculer -15	calificar -16	celebrar 21	chiarire -25	chiedere -41	citar -15	classificar -18	comentar -30	commentare -32	commenter -20	completar -19	concluir -22	conclure -20	concordar -19	concéder -16	confermare -23	confessare -20	confidare 7	confidenciar -24	confier -10	confirmer -12	considerar -20	consigliare -15	constater -19	contestar -30	contester 20	contrapor -19	corregir 7	corriger -16	corrigir 14	creer -15	criticar -19	croire -11	danken -21	decir -6	declarar -16	defender -22	demander 9	dementieren -20	denunciar -26	descartar -18	desmentir 12	detalhar -10	detallar -13	devolver -18	dichiarare -27	difendersi -14	dire -23	drohen -12	déclarer 18	démentir -25	elogiare 11	emporter -14	erinnern -14	erkennen -24	erklären -22	erläutern -19	erwidern 12	erzählen -24	escludere -20	escribir -12	escusar -7	esprimere -16	estimar -18	estimer -30	evitar -17	exclure -20	exiger -20	exigir -29	explicar 7	expliquer -34	expresar -16	exprimer -9	faire_valoir -31	falar 8	finden -16	fordern -16	formulieren -20	fragen -18	frisar -13	fügen -31	garantir -28	garantire -20	geben -24	gestehen -22	geven -21	giudicare -24	giurare -22	glisser -27	gracejar -18	grincer -19	gritar -16	hablar -21	halten -33	heißen -27	houden -21	indicar -24	indicare -18	indiquer -33	informar 8	insister -21	insistere -19	insistir -33	invitare -18	invoquer 9	ironiser -29	ironizar -25	juger -18	jurer -16	justificar -18	klagen -15	knikken -12	kontern 10	kritisieren -19	kündigen -26	lachen -26	lancer -25	lassen -23	laten -19	lembrar -32	limitar 11	llamar -17	luiden -20	lâcher -21	maintenir -16	mandar -15	manifestar -22	mantener -19	matizar -18	meinen 6	melden -36	menacer -16	menen -17	minacciare -9	mostrar -19	negar 9	negare -31	nennen 11	nier -17	noemen -24	none -6	notar -16	noter -15	obiettare -22	observar -17	ontkennen -29	osservare -12	parlare -35	parler -20	pedir -49	pensare 11	perguntar -23	persifler -18	pester -17	plaider 9	plaisanter -15	pleiten -22	plädieren -7	poursuivre -17	precisar -23	precisare -11	preciseren -23	preferir -39	prevedere -24	promettere 6	promettre -17	proponer -22	proporre -21	proposer -22	préciser -16	prédire -17	prévenir 10	prévoir -16	puntualizar 11	puntualizzare -17	quejar -14	querer -15	raccontare -26	raconter -30	rappeler -32	raten -11	reageren -27	rechazar 8	rechnen -17	reclamar -16	recomendar 14	reconhecer -21	reconocer -27	recordar -30	rectifier -11	recusar -19	referir -19	refuser -22	regretter -10	rekenen -20	relatar -33	relativiser -15	relever -21	remeter -23	replicar 9	reprendre -20	reprochar -22	reprocher -13	requérir -17	respingere -22	responder 7	ressalvar -15	resumir -21	revelar -23	ribadire -17	ribattere -19	riconoscere -12	ricordare -27	riferire -37	rigoler -29	rispondere -12	rivendicare -16	rufen -16	réagir 18	réclamer -20	répondre -19	résumer -24	rétorquer 12	sagen -33	sapere -23	scherzare -19	scherzen -17	schildern -13	schimpfen -19	schreiben -7	schrijven -30	scrivere 23	sentenciar 13	señalar -32	sluiten -23	smentire -19	soltar -17	sorrir -20	sottolineare -21	souffler -23	souhaiter -20	souligner 12	soupirer -25	sourire -21	soutenir -17	souvenir -26	spiegare -28	spotten -13	sprechen -34	spreken -25	staan -26	stehen -15	stellen -24	sturen -20	sublinhar -23	suspirar 10	sussurrare -17	sustentar -24	tabler -10	tagliare -28	teilen -33	temer -16	tempérer -17	terciar -18	tonen -23	trancher -20	trouver -18	témoigner -14	unlisted 6	valutare -16	vatten -22	ver -24	verklaren -12	verlauten -22	vermuten 10	verraten -25	versichern -21	vertellen -37	verwachten -20	verweisen -16	vinden -26	vouloir -16	vragen -25	vrezen -20	warnen -15	weisen -21	widersprechen -19	wijzen -18	wollen -18	zanjar -16	zitieren -16	zuchten -25	ärgern -17	écrire -32	énumérer 11	évoquer -19
report|role|3|	accusare -6	aclarar -42	acrescentar -23	adiantar -24	admettre -31	admitir -21	advertir -33	affermare -23	affirmer -9	aggiungere 16	agregar -26	ajouter -31	alegar -34	alertar -42	amuser -24	annoncer -38	anticipare -22	anunciar -21	appeler -32	apuntar -34	asegurar 11	assicurare -65	assurer -38	atribuir -7	attendre -35	attribuer 14	attribuire -26	avisar -51	añadir -34	begründen -19	beloven -32	bemängeln -24	benadrukken -32	berichten -8	beteuern -36	betonen -31	bevestigen -13	bitten -22	brincar -46	bromear -32	brummen 10	calcular -38	calificar -14	celebrar -36	chamar 6	chiedere -38	citar -34	comentar -12	commentare 10	commenter -38	concluir -28	conclure -18	concordar -38	concéder -20	confermare -21	confessare -32	confidenciar -15	confirmar -58	consigliare -27	constater -25	contar -9	contestar 9	creer -33	criticar -36	croire -23	decir -58	declarar 14	defender -13	definire -38	demander -8	dementieren -37	denunciar -50	desmentir -28	detalhar -14	devolver 11	difendersi -11	dire -20	dizer -32	drohen 9	démentir -23	elogiare -27	erinnern -29	erklären -49	erläutern -22	erzählen -29	escludere -38	escrever -14	escusar -21	esprimere -30	estimar -28	evitar -28	exclure -44	exiger -27	exigir -17	explicar -21	expresar -22	exprimer -20	faire_valoir -26	finden -27	formulieren -30	fügen -33	garantir 7	geben -27	gestehen -31	geven 13	giudicare -34	giurare 6	glisser -44	gracejar -47	grincer -41	gritar -31	hablar -37	halten -50	heißen -33	indicar -55	indicare -36	indiquer -36	insistere -17	ironiser -55	ironizar -51	juger -18	jurer -44	klagen 8	knikken -26	kontern -24	kritisieren -33	kündigen -30	lachen 7	lancer 11	lassen -29	laten -28	lembrar -45	luiden -38	lâcher -36	maintenir -29	manifestar 9	mantener -15	meinen -37	melden -17	menacer -27	menen -33	mostrar -31	negar -16	nennen -33	noemen -29	none 6	notar -26	noter -29	obiettare 12	observar -15	ontkennen 11	osservare -24	parlare -9	parler -37	pensare -19	perguntar 9	pester -25	plaider -33	plaisanter -20	pleiten -29	plädieren -12	poursuivre -20	precisar -30	preferir 12	preguntar -41	prevedere -36	prometer -8	promettere -11	proporre -34	proposer -44	préciser -17	prédire -40	prévenir -44	prévoir -33	puntualizar -25	puntualizzare -15	quejar -20	querer 10	raccontare -21	raconter -13	rappeler -45	raten -12	rechazar 11	rechnen -35	reclamar -44	recomendar -21	reconhecer -18	reconnaître -40	recordar -45	recusar -45	referir -27	refuser -26	relatar -47	relativiser -24	relever -38	remeter 19	replicare 10	reprochar -29	reprocher -20	ressalvar -20	resumir -31	ribattere 8	ricordare -47	riferire -21	rigoler 12	rispondere 17	rivendicare -24	rufen -21	réagir -18	réclamer -26	résumer -19	rétorquer -49	sagen -16	sapere -12	scherzare -31	scherzen -38	schimpfen -23	schreiben -11	schrijven -34	scrivere -27	sentenciar -29	señalar -37	sluiten -28	soltar 10	souffler 6	souhaiter -25	souligner -34	sourire -38	souvenir -34	spiegare -33	spreken -59	staan -39	sturen -22	sublinhar -40	sussurrare -15	tabler 10	tagliare -34	teilen -33	temer -35	tempérer -29	tonen -28	témoigner -26	vatten -43	ver -36	verklaren -27	verlauten -38	vermuten -16	verraten -23	versichern -38	versprechen 13	vertellen -56	verwachten -26	verweisen -33	vinden 6	vouloir -25	vragen -34	vrezen -37	warnen -27	widersprechen -27	willen -56	wollen -14	zanjar -18	zeggen -19	zuchten -30	écrire -25	énumérer -29	évoquer -33
report|role|false|	accusare -9	aceitar 14	aclarar -19	acrescentar -25	adelantar -19	adiantar -31	admettre -21	admitir -7	advertir -6	affirmer -20	ajouter -33	alertar 10	amuser -27	analysieren 11	annoncer -22	annunciare -10	antwoorden 15	antworten 12	anunciar -26	apelar -35	apostillar 11	appeler -44	apuntar -7	assegurar -34	assicurare -23	assurer 6	attendre -47	attribuer 7	attribuire -32	avancer -7	añadir -15	balayer -22	bautizar -13	begründen 14	behaupten 8	bekennen -22	beloven -6	bemängeln -32	bestätigen -60	beteuern 14	betonen 6	bevestigen -21	bitten -30	bromear 9	calcular -16	calculer 7	calificar -18	celebrar -12	chamar 8	chiedere -34	citar -19	classificar -20	commentare 22	commenter -18	completar -25	conceder 7	concluir -31	concordar -21	concéder -13	confermare -31	confesar 11	confessare -38	confidare -23	confidenciar -26	confier -10	confirmar -40	confirmer -18	considerar -10	consigliare -27	constater -28	contestar -8	contestare -30	contester 17	contrapor 11	corriger 6	corrigir 26	creer -18	criticar -14	croire -26	definire -25	dementieren -9	descrever -24	destacar -23	detalhar 8	detallar -15	dichiarare 18	difendersi 11	dizer -11	déclarer -19	défendre 11	démentir -24	déplorer 7	erinnern -20	erkennen 16	erklären 15	erzählen 14	escludere -35	escrever -8	escribir 13	esprimere -23	estimar -7	estimer 13	evitar -7	exclure -12	excuser -19	exiger -30	exigir -23	expliquer 13	expresar -20	exprimer -26	faire_valoir -21	falar -14	finden -20	fordern -36	formulieren -19	frisar 13	fügen 7	garantir -10	garantire -9	geben -11	gestehen 11	giudicare -32	glisser -22	gracejar 10	gritar -33	hablar -40	heißen -35	imager 12	indicare -26	indiquer -22	insister -15	insistere -29	insistir -13	invitare -25	invocar -20	ironiser 13	juger 10	jurer -16	justificar -6	justifier 7	klagen 9	knikken -30	kritisieren -23	kündigen -20	lamentar -8	lancer 6	lassen -6	laten -27	lembrar 7	llamar -29	lâcher -21	mandar 7	manifestar -12	mantener 9	matizar -7	melden 6	menacer -19	minacciare -18	murmurer -13	nier 18	noemen -40	none -13	notar 10	obiettare 6	ontkennen 8	osservare 7	parlare -18	parler -30	pedir -11	pensare -35	perguntar -17	persifler -26	plaisanter -10	pleiten -25	plädieren -14	poursuivre -32	precisare -7	preferir 11	preguntar -15	prevedere -47	prometer -13	promettere -13	promettre 10	proponer -12	proporre -19	proposer -29	préciser -21	prédire -40	prévenir 8	prévoir -40	publicar -20	quejar -17	quejarse -8	querer -10	rappeler 12	raten -15	reageren 25	rebater 11	rechazar 9	rechnen -28	reclamar -10	reconhecer -11	reconocer 8	recordar -18	rectifier -16	recusar -17	redouter -21	referir -17	refuser -16	regretter -29	reiterar -9	relatar -11	relativiser -15	relever -9	replicar 11	replicare 13	reprochar -30	reprocher -27	requérir -32	responder 10	ribadire 6	ribattere 8	riconoscere -8	ricordare -56	riferire -15	ringraziare 8	rire 11	rivendicare -25	roepen -26	rufen -23	räumen -9	réagir 15	réclamer -20	répondre 14	résumer -25	rétorquer 13	saluer -22	sapere -20	scherzare 8	schildern -14	schimpfen 11	schließen -35	schrijven -21	sluiten -28	smentire -15	solicitar -29	sostener -15	sostenere 19	sottolineare 14	souffler 9	souhaiter -23	soupirer 11	sourire -7	soutenir -8	souvenir -23	sprechen 8	spreken -28	staan -44	stehen -14	stellen 16	sturen -22	sublinhar -11	suggérer -33	sussurrare 9	sustentar -19	tabler 7	tagliare 7	teilen -28	temer -38	tempérer -8	tonen 13	trancher 8	témoigner -21	unlisted 6	vatten 6	verlauten -37	vermuten -21	verraten 10	vertellen -17	verwachten 14	verweisen -14	verwijten -22	vouloir 16	vrezen -25	weigeren 8	werfen -26	weten -20	widersprechen -33	willen -33	wollen -22	zanjar -7	zitieren -26	zuchten -12	ärgern 15	écrire 24	énumérer 15	évoquer -37
report|role|false|accusare|	4-6 -6
report|role|false|aceitar|	4-6 -16
report|role|false|achar|	4-6 -16	7-12 -19
report|role|false|aclarar|	1 -14	2 -15	3 -20	4-6 7	7-12 -26
report|role|false|acrescentar|	4-6 -22
report|role|false|acusar|	0 -17	1 -12	4-6 9	7-12 -21
report|role|false|adiantar|	2 -10
report|role|false|admettre|	2 -16	3 -21	4-6 -16	7-12 -26
report|role|false|admitir|	1 10	13+ -32	2 12	3 -21	4-6 -32	7-12 -30
report|role|false|advertir|	1 20	3 -16	4-6 -26	7-12 -25
report|role|false|affermare|	2 12	4-6 -26	7-12 -21
report|role|false|affirmer|	2 -22	3 -26	4-6 -44	7-12 -30
report|role|false|afirmar|	13+ -30	2 17	4-6 -45	7-12 -40
report|role|false|aggiungere|	1 -16	13+ -21	2 -18	3 -26	4-6 9	7-12 9
report|role|false|agregar|	7-12 -22
report|role|false|ajouter|	1 -23	4-6 -19
report|role|false|alegar|	2 -14	7-12 -23
report|role|false|alertar|	1 18	3 -12	4-6 -34	7-12 -25
report|role|false|ammettere|	2 -24	3 -18	4-6 -22
report|role|false|amuser|	3 -11	4-6 -17	7-12 -18
report|role|false|analysieren|	1 15	4-6 -13
report|role|false|annoncer|	0 -25	2 -17	3 -19	4-6 -31
report|role|false|annunciare|	0 -13	1 -18	7-12 -27
report|role|false|anticipare|	4-6 -16	7-12 -19
report|role|false|antwoorden|	1 13	2 8	4-6 -18
report|role|false|antworten|	4-6 -17	7-12 -31
report|role|false|anunciar|	1 6	13+ -19	2 -15	3 -20	4-6 -33
report|role|false|apelar|	2 -10
report|role|false|apostillar|	3 -16	4-6 -32	7-12 7
report|role|false|appeler|	2 -9	3 -10	4-6 -22	7-12 -34
report|role|false|apuntar|	1 -12	2 -29	3 15	7-12 -13
report|role|false|argumentar|	3 -13	4-6 -19	7-12 9
report|role|false|asegurar|	1 -9	2 -16	4-6 -37	7-12 12
report|role|false|assicurare|	1 -17	13+ -16	2 -42	3 10	4-6 -39	7-12 -43
report|role|false|assurer|	1 13	2 -6	3 -28	7-12 -40
report|role|false|atribuir|	1 -6	13+ -32	2 12	3 -20	7-12 -39
report|role|false|attendre|	13+ -13	2 -12	3 -20	4-6 -23	7-12 -33
report|role|false|attribuer|	3 -13	4-6 10
report|role|false|attribuire|	1 -14	4-6 -17	7-12 -19
report|role|false|avisar|	1 10	13+ -25	4-6 -25	7-12 -42
report|role|false|añadir|	13+ -16	4-6 -27
report|role|false|balayer|	4-6 -9
report|role|false|begründen|	2 10	3 8
report|role|false|beloven|	4-6 -23	7-12 -28
report|role|false|bemängeln|	1 -18	2 -23
report|role|false|benadrukken|	1 15	4-6 -23	7-12 -22
report|role|false|berichten|	0 -35	2 -45	4-6 -31
report|role|false|bestreiten|	1 7	2 -19
report|role|false|bestätigen|	3 -23
report|role|false|beteuern|	2 -17	4-6 8
report|role|false|betonen|	1 -14	2 22	3 -22	4-6 -26
report|role|false|bevestigen|	1 -24	13+ -20	2 -16	3 -20	4-6 -29	7-12 -8
report|role|false|bezweren|	4-6 -22
report|role|false|bitten|	1 -20	13+ -22	2 -18	4-6 -12	7-12 -23
report|role|false|brincar|	1 14	13+ -20	2 -15	3 -19	4-6 -28	7-12 -33
report|role|false|bromear|	1 19	4-6 -21	7-12 -28
report|role|false|brummen|	1 -11	2 7	3 -16	4-6 -26	7-12 -35
report|role|false|calcular|	1 15	2 -21	3 -9	4-6 -27	7-12 -21
report|role|false|calculer|	7-12 -16
report|role|false|calificar|	2 -13	3 -17	4-6 -17
report|role|false|celebrar|	1 -23	7-12 -24
report|role|false|chamar|	1 -19	13+ -19	2 10	3 -7	4-6 -29	7-12 10
report|role|false|chiarire|	1 14	2 -19	4-6 -27
report|role|false|chiedere|	1 -10	13+ -6	2 -27	3 -24	4-6 -51	7-12 -52
report|role|false|citar|	1 -16	3 -17	4-6 -22	7-12 -34
report|role|false|classificar|	4-6 -24
report|role|false|comentar|	1 6	13+ -31	2 -26	3 12	7-12 -65
report|role|false|commentare|	1 7	2 -23	3 -21	4-6 -39	7-12 13
report|role|false|commenter|	1 -10	13+ -23	2 -22	4-6 -32	7-12 -29
report|role|false|completar|	4-6 -25
report|role|false|concluir|	1 -24	2 -18	4-6 -25
report|role|false|conclure|	3 -12	4-6 -32	7-12 -7
report|role|false|concordar|	2 -20	3 -18	4-6 -20	7-12 -20
report|role|false|concéder|	7-12 -26
report|role|false|confermare|	1 -21	3 -22	4-6 -26
report|role|false|confessare|	7-12 -20
report|role|false|confidare|	2 -9
report|role|false|confidenciar|	2 -15	4-6 -15	7-12 -12
report|role|false|confier|	1 -6	13+ -23	2 9	3 -14	4-6 -45	7-12 -20
report|role|false|confirmar|	1 -26	13+ -26	2 -23	3 -20	4-6 -35
report|role|false|confirmer|	1 -17	4-6 -18
report|role|false|considerar|	1 -22	2 -24	3 -19	4-6 -20
report|role|false|consigliare|	13+ -21	4-6 -17	7-12 -23
report|role|false|constater|	1 -18	4-6 -20	7-12 -26
report|role|false|contar|	4-6 -22	7-12 -55
report|role|false|contestar|	1 -26	13+ -21	2 -16	3 18	4-6 11	7-12 -25
report|role|false|contester|	4-6 14
report|role|false|contrapor|	3 10	4-6 -22	7-12 11
report|role|false|corregir|	4-6 6
report|role|false|corriger|	4-6 -18	7-12 -19
report|role|false|corrigir|	7-12 16
report|role|false|creer|	1 13	4-6 -22	7-12 -32
report|role|false|criticar|	2 -18	4-6 -29	7-12 -25
report|role|false|croire|	2 -11	7-12 -20
report|role|false|decir|	1 7	13+ -13	3 8	4-6 -38	7-12 -53
report|role|false|declarar|	0 12	3 -22	4-6 -37	7-12 -39
report|role|false|defender|	1 19	2 -20	3 -23	4-6 -21
report|role|false|definire|	0 -13	2 -17	3 -16	7-12 -29
report|role|false|demander|	1 -13	13+ 8	2 -23	3 -20	4-6 14	7-12 -43
report|role|false|dementieren|	4-6 -18	7-12 -23
report|role|false|denunciar|	0 8	1 16	3 -17	4-6 -43	7-12 -35
report|role|false|descartar|	4-6 -18
report|role|false|descrever|	1 -18
report|role|false|desmentir|	1 -18	2 9	3 -18	4-6 12	7-12 -24
report|role|false|detalhar|	1 15
report|role|false|detallar|	3 -18
report|role|false|devolver|	3 -18
report|role|false|dichiarare|	1 18	4-6 -28
report|role|false|difendersi|	1 11
report|role|false|dire|	1 -12	13+ -40	4-6 -15
report|role|false|dizer|	1 9	13+ -37	3 -28	4-6 -31	7-12 -18
report|role|false|déclarer|	1 -24	3 -22
report|role|false|défendre|	1 11
report|role|false|démentir|	3 -16	4-6 -26	7-12 -16
report|role|false|elogiare|	7-12 6
report|role|false|erinnern|	13+ -19	3 -18	4-6 -18	7-12 -17
report|role|false|erkennen|	2 -6	3 14	4-6 -26
report|role|false|erklären|	0 7	1 16	13+ -32	2 6	3 -23	4-6 -38	7-12 -30
report|role|false|erläutern|	4-6 -25	7-12 -22
report|role|false|erwidern|	1 -20	2 -8	3 13	4-6 9	7-12 -21
report|role|false|erzählen|	1 12	13+ -15	2 -14	3 12	7-12 -30
report|role|false|escludere|	1 -15	2 -25	3 -14	4-6 -29	7-12 -21
report|role|false|escrever|	1 -6	2 9	3 -19	4-6 -28	7-12 11
report|role|false|escribir|	4-6 -20
report|role|false|escusar|	4-6 -22
report|role|false|esprimere|	1 -8	4-6 -18	7-12 -26
report|role|false|estimar|	4-6 -19	7-12 -24
report|role|false|estimer|	1 23	3 -23	4-6 -7	7-12 -19
report|role|false|evitar|	2 -13	4-6 -28	7-12 -13
report|role|false|exclure|	2 -19	3 -14	4-6 -30	7-12 -36
report|role|false|excuser|	4-6 -19
report|role|false|exiger|	2 -19	3 -17	4-6 -22
report|role|false|exigir|	0 -10	1 -24	2 -18	3 -34	7-12 -16
report|role|false|explicar|	1 24	13+ -15	2 -7	3 -27	4-6 -42	7-12 -10
report|role|false|expliquer|	0 13	1 -10	2 -24	3 12	4-6 -35
report|role|false|expresar|	2 -18	7-12 -22
report|role|false|exprimer|	2 -14	7-12 -17
report|role|false|faire_valoir|	13+ -32	2 -25	3 -14	4-6 -36	7-12 -21
report|role|false|falar|	0 9	1 -16	2 -21	3 -18	4-6 -33	7-12 -11
report|role|false|finden|	4-6 -16	7-12 -22
report|role|false|fordern|	4-6 -22	7-12 -22
report|role|false|formulieren|	4-6 -18	7-12 -19
report|role|false|fragen|	4-6 -15	7-12 7
report|role|false|frisar|	2 -35
report|role|false|fügen|	1 9	2 9	3 -20	4-6 -29	7-12 -24
report|role|false|garantire|	3 -22	4-6 -20	7-12 6
report|role|false|garantir|	1 -20	13+ 10	2 -19	3 -22	4-6 -32	7-12 -6
report|role|false|geben|	1 7	3 -21	4-6 -26	7-12 -22
report|role|false|gestehen|	1 -17	2 13	4-6 -30
report|role|false|geven|	1 -15	2 -11	4-6 -14	7-12 13
report|role|false|giudicare|	3 -19	4-6 -26	7-12 -24
report|role|false|giurare|	4-6 -28	7-12 -19
report|role|false|glisser|	1 -16	13+ -25	3 -25	4-6 -27	7-12 -39
report|role|false|gracejar|	2 11	4-6 -25	7-12 -28
report|role|false|grincer|	4-6 -33	7-12 -29
report|role|false|gritar|	13+ -18	3 -16	4-6 -23	7-12 -31
report|role|false|hablar|	1 -13	2 -15	3 -12	4-6 -29	7-12 -29
report|role|false|halten|	13+ -24	2 6	3 -25	4-6 -29	7-12 -36
report|role|false|heißen|	1 -22	13+ -22	2 -17	3 -18	4-6 -27	7-12 -25
report|role|false|houden|	1 -23	13+ 15	3 -11	4-6 -21	7-12 -34
report|role|false|indicare|	1 -16	3 -21	4-6 -19
report|role|false|indicar|	0 -10	1 16	2 -28	3 -22	4-6 -34	7-12 -30
report|role|false|indiquer|	13+ -18	2 -29	3 -18	4-6 -42	7-12 -18
report|role|false|informar|	0 -17	1 -13	13+ -23	2 14	4-6 -58
report|role|false|insistere|	7-12 -26
report|role|false|insister|	3 -16	4-6 -17
report|role|false|insistir|	1 -9	13+ -26	2 -24	3 -14	4-6 12	7-12 -23
report|role|false|invocar|	2 -20
report|role|false|invoquer|	4-6 -16	7-12 9
report|role|false|ironiser|	1 11	2 12	4-6 -32	7-12 -39
report|role|false|ironizar|	2 -19	3 9	4-6 -38	7-12 -28
report|role|false|jurer|	13+ -31	4-6 -23	7-12 -30
report|role|false|justificar|	2 -25	4-6 -20
report|role|false|klagen|	1 6	3 -16	4-6 -13	7-12 -20
report|role|false|knikken|	4-6 -13	7-12 -20
report|role|false|kontern|	7-12 -29
report|role|false|kritisieren|	4-6 -26	7-12 -23
report|role|false|kündigen|	1 14	3 -23	4-6 -30	7-12 -23
report|role|false|lachen|	1 -19	2 -22	3 16	4-6 -21	7-12 -25
report|role|false|lamentar|	1 -24	3 -15	4-6 9	7-12 -36
report|role|false|lancer|	1 6	2 6	4-6 -15	7-12 -27
report|role|false|lassen|	0 -7	2 16	3 -23	4-6 -24	7-12 -16
report|role|false|laten|	4-6 -34
report|role|false|lembrar|	1 -7	2 20	3 9	4-6 -44	7-12 -33
report|role|false|limitar|	2 -25	4-6 12
report|role|false|luiden|	1 -19	2 13	4-6 -19	7-12 -34
report|role|false|lâcher|	3 -16	4-6 -29	7-12 -34
report|role|false|maintenir|	2 8	4-6 -27	7-12 -18
report|role|false|mandar|	1 7	13+ 8	3 -8	4-6 -29
report|role|false|manifestar|	1 -8
report|role|false|matizar|	2 -17	4-6 -22
report|role|false|meinen|	1 23	3 -24	4-6 -22	7-12 -33
report|role|false|melden|	1 10	3 -24	4-6 -33	7-12 -14
report|role|false|menacer|	1 -13	3 -13	4-6 -22	7-12 -20
report|role|false|menen|	1 15	7-12 -22
report|role|false|minacciare|	7-12 -18
report|role|false|mostrar|	2 -17	4-6 15	7-12 -35
report|role|false|motivare|	4-6 -16
report|role|false|murmurer|	4-6 -13
report|role|false|negare|	2 -22	4-6 -27
report|role|false|negar|	1 -10	2 9	3 -28	4-6 20	7-12 -56
report|role|false|nennen|	2 -18	4-6 -29	7-12 -28
report|role|false|nier|	4-6 18	7-12 -30
report|role|false|noemen|	13+ -21	2 -20	4-6 -23	7-12 -21
report|role|false|none|	0 -11	1 -12	2 -21	3 -7	4-6 -8	7-12 -9
report|role|false|notar|	7-12 -33
report|role|false|noter|	3 -17	4-6 -16	7-12 -28
report|role|false|obiettare|	1 -22	13+ 19	2 -12	3 10	4-6 -9	7-12 -25
report|role|false|observar|	1 16	4-6 -16	7-12 -13
report|role|false|ontkennen|	2 -16	4-6 -11	7-12 12
report|role|false|osservare|	3 -12	4-6 -13	7-12 9
report|role|false|parlare|	1 -9	2 -17	3 -24	4-6 -40
report|role|false|parler|	3 -15	4-6 -33	7-12 -33
report|role|false|pedir|	0 -27	1 -11	2 6	3 -8	4-6 -9	7-12 -21
report|role|false|perguntar|	1 -20	3 -17	4-6 -35	7-12 -24
report|role|false|persifler|	7-12 -25
report|role|false|pester|	4-6 -17	7-12 -23
report|role|false|plaider|	1 8	13+ -22	3 -19	4-6 9	7-12 -19
report|role|false|plaisanter|	3 -16	4-6 -17	7-12 -17
report|role|false|pleiten|	2 -15	3 -20	4-6 -23	7-12 -18
report|role|false|plädieren|	4-6 -7	7-12 -12
report|role|false|poursuivre|	4-6 -17
report|role|false|precisare|	1 8	2 -28	3 -14	4-6 7	7-12 -41
report|role|false|precisar|	2 -20	4-6 -25	7-12 -18
report|role|false|preciseren|	4-6 10
report|role|false|preferir|	1 -17	13+ -21	3 -16	4-6 -44	7-12 21
report|role|false|preguntar|	1 -18	13+ -23	3 -18	4-6 6	7-12 -29
report|role|false|prevedere|	1 -20	3 -14	4-6 -28	7-12 -29
report|role|false|prometer|	1 -16	13+ -34	2 -34	4-6 -35
report|role|false|promettere|	1 -24	13+ 11	2 -13	4-6 -34
report|role|false|promettre|	1 11	3 -20	4-6 -15	7-12 -25
report|role|false|proponer|	2 -17	4-6 -22
report|role|false|proporre|	1 -18	2 10	4-6 -22	7-12 -24
report|role|false|proposer|	2 -18	3 -8	4-6 -26	7-12 -32
report|role|false|préciser|	2 -16	3 -17	4-6 -19	7-12 -13
report|role|false|prédire|	2 -6
report|role|false|prévenir|	1 12	13+ -29	3 -12	4-6 -26	7-12 -26
report|role|false|prévoir|	3 -18	4-6 -20
report|role|false|puntualizar|	2 9	3 -12
report|role|false|puntualizzare|	4-6 -18	7-12 -13
report|role|false|qualifier|	4-6 -20
report|role|false|quejarse|	1 -8
report|role|false|quejar|	4-6 -26
report|role|false|raccontare|	13+ -25	2 13	3 -15	4-6 -30	7-12 -13
report|role|false|raconter|	1 9	13+ -17	2 12	3 -20	4-6 -22	7-12 -30
report|role|false|rappeler|	1 24	13+ -23	2 -25	4-6 -40	7-12 -37
report|role|false|raten|	13+ -9	4-6 -13
report|role|false|reageren|	1 21	2 12	3 -15	7-12 -31
report|role|false|rebater|	4-6 9
report|role|false|rechazar|	1 -14	2 -21	3 21	4-6 -27	7-12 14
report|role|false|rechnen|	1 -11	2 -12	7-12 -25
report|role|false|reclamar|	1 6	2 -19	3 -15	7-12 -30
report|role|false|recomendar|	2 -13	4-6 12
report|role|false|reconhecer|	4-6 -22	7-12 -13
report|role|false|reconnaître|	1 17	13+ -17	2 12	3 -27	4-6 -33	7-12 -31
report|role|false|reconocer|	1 21	2 -16	3 -19	4-6 -9	7-12 -22
report|role|false|recordar|	1 -13	13+ -17	3 6	4-6 -28	7-12 -37
report|role|false|rectifier|	7-12 -21
report|role|false|recusar|	3 -21	4-6 -25	7-12 -32
report|role|false|referir|	1 10	2 -20	3 -17	4-6 -20	7-12 -21
report|role|false|refuser|	1 -11	3 -15	4-6 -25	7-12 -26
report|role|false|registrar|	1 11
report|role|false|regretter|	4-6 -20
report|role|false|reiterar|	3 -6
report|role|false|rekenen|	3 -21	4-6 -25	7-12 -31
report|role|false|relatar|	1 8	3 -37	4-6 -39	7-12 -38
report|role|false|relativiser|	3 -9	4-6 -8	7-12 -26
report|role|false|relever|	2 -11	4-6 -33	7-12 -25
report|role|false|remeter|	3 -14	4-6 8	7-12 -21
report|role|false|replicare|	2 -19	3 8	4-6 -7	7-12 12
report|role|false|replicar|	2 -17	3 13	4-6 -28	7-12 17
report|role|false|reprendre|	2 11	3 -20	4-6 -23
report|role|false|reprochar|	1 -19	4-6 -21
report|role|false|reprocher|	3 -11
report|role|false|requérir|	4-6 -19
report|role|false|respingere|	4-6 -26
report|role|false|responder|	0 -17	13+ -47	2 14	3 -28	4-6 -8	7-12 15
report|role|false|ressalvar|	4-6 -14
report|role|false|resumir|	2 -15	3 -15	4-6 -16	7-12 -31
report|role|false|revelar|	1 -19	2 9	3 -14	4-6 -13	7-12 -39
report|role|false|ribadire|	4-6 -24
report|role|false|ribattere|	2 9
report|role|false|riconoscere|	3 -15	4-6 -18	7-12 9
report|role|false|ricordare|	1 -19	2 -23	3 -13	4-6 -36	7-12 -35
report|role|false|riferire|	13+ -29	2 -35	3 -32	4-6 -37
report|role|false|rigoler|	1 -8	2 15	4-6 -17	7-12 -18
report|role|false|rispondere|	1 -20	13+ 10	2 15	3 15	4-6 -31	7-12 -45
report|role|false|rivendicare|	1 -17	4-6 -21	7-12 -19
report|role|false|roepen|	4-6 -20
report|role|false|rufen|	2 -14	3 -21	4-6 -12	7-12 -20
report|role|false|räumen|	2 -19	3 -22	4-6 -19	7-12 9
report|role|false|réagir|	1 7	2 7
report|role|false|réclamer|	1 11	13+ -21	2 -24	3 -17	4-6 -23	7-12 -7
report|role|false|répondre|	2 -31	3 10	7-12 8
report|role|false|résumer|	2 -21	4-6 -27	7-12 -19
report|role|false|rétorquer|	1 10	13+ -24	2 15	4-6 -35	7-12 -29
report|role|false|sagen|	0 -14	1 7	13+ -32	2 16	3 -29	4-6 -15	7-12 -56
report|role|false|saluer|	4-6 -18
report|role|false|sapere|	1 -22	2 -17	3 -19	4-6 -34
report|role|false|scherzare|	1 17	2 -25	3 -13	4-6 -32	7-12 -26
report|role|false|scherzen|	3 10	4-6 -21	7-12 -25
report|role|false|schildern|	1 -12
report|role|false|schimpfen|	1 19	7-12 -24
report|role|false|schreiben|	1 -9	2 -15	3 -21	7-12 -35
report|role|false|schrijven|	1 6	2 -35	3 -23	4-6 -28	7-12 -24
report|role|false|scrivere|	0 -15	1 -11	2 -26	3 -17	4-6 14	7-12 -27
report|role|false|sentenciar|	2 -15	4-6 -18	7-12 6
report|role|false|señalar|	1 11	2 -24	3 -18	4-6 -37	7-12 -20
report|role|false|sluiten|	1 -9	4-6 -23	7-12 -28
report|role|false|smentire|	1 -17	3 -15	4-6 -26
report|role|false|solicitar|	2 -15
report|role|false|soltar|	1 -16	4-6 -17	7-12 -23
report|role|false|sorrir|	2 -19	7-12 -29
report|role|false|sostenere|	1 11	2 12	3 -17	4-6 -17
report|role|false|sostener|	0 -16	1 9	13+ -17	2 -21	3 -16	4-6 -35	7-12 -29
report|role|false|sottolineare|	1 13	3 -23	4-6 10	7-12 -30
report|role|false|souhaiter|	3 -20	4-6 -16	7-12 -19
report|role|false|souligner|	2 -11	4-6 -8	7-12 -29
report|role|false|soupirer|	2 21	3 -19	4-6 -19
report|role|false|sourire|	13+ -26	4-6 -15	7-12 -21
report|role|false|soutenir|	2 -16	3 -22	4-6 11	7-12 -29
report|role|false|souvenir|	1 16	13+ -20	2 -19	3 -23	4-6 -28	7-12 -32
report|role|false|spiegare|	1 11	2 -21	3 -24	4-6 -26
report|role|false|sprechen|	1 -8	13+ 14	2 -24	3 -19
report|role|false|spreken|	1 -12	13+ -31	2 -19	3 -15	4-6 -39	7-12 -48
report|role|false|staan|	13+ -21	2 -19	3 -23	4-6 -26	7-12 -26
report|role|false|stehen|	1 -23	3 -20	4-6 -25	7-12 8
report|role|false|stellen|	1 19	3 -20	4-6 -24
report|role|false|sturen|	4-6 -17	7-12 -21
report|role|false|sublinhar|	1 7	2 -26	3 -13	4-6 -21	7-12 -30
report|role|false|suggérer|	4-6 -18	7-12 -21
report|role|false|suspirar|	1 -21	4-6 6
report|role|false|sussurrare|	1 6	2 10
report|role|false|sustentar|	1 -23	2 -21	3 -20	4-6 -27	7-12 -27
report|role|false|tabler|	2 -14	3 9
report|role|false|tagliare|	2 12	3 -14	4-6 -28	7-12 -26
report|role|false|teilen|	2 -13	3 -17	4-6 -36
report|role|false|temer|	1 -14	4-6 -19	7-12 -32
report|role|false|tempérer|	7-12 -29
report|role|false|tonen|	1 14	3 -16
report|role|false|trancher|	7-12 -28
report|role|false|trouver|	2 -16	4-6 14
report|role|false|témoigner|	4-6 -18	7-12 -22
report|role|false|unlisted|	3 -37
report|role|false|valutare|	4-6 -22
report|role|false|vatten|	1 16	4-6 -24	7-12 -32
report|role|false|verklaren|	1 21	2 -12	3 -12	4-6 -32	7-12 -18
report|role|false|verlauten|	2 -15	4-6 -33	7-12 -22
report|role|false|vermuten|	4-6 -17
report|role|false|verraten|	1 17	13+ 9	2 -22	3 -16	4-6 -22	7-12 -17
report|role|false|versichern|	1 17	13+ -24	3 -21	4-6 -26	7-12 -29
report|role|false|versprechen|	1 -13	2 10	7-12 -16
report|role|false|vertellen|	1 -14	13+ -28	3 -17	4-6 -38	7-12 -36
report|role|false|verwachten|	1 17	3 -12	4-6 -17	7-12 -25
report|role|false|verweisen|	1 -12	3 -26	4-6 -18	7-12 -30
report|role|false|verzekeren|	4-6 11
report|role|false|ver|	3 -23	4-6 -27	7-12 10
report|role|false|vinden|	1 -11	13+ 15	3 -15	4-6 -33	7-12 -31
report|role|false|vouloir|	3 12	7-12 -25
report|role|false|vragen|	2 -25	3 14	4-6 -22	7-12 -21
report|role|false|vrezen|	4-6 -22
report|role|false|warnen|	4-6 -24	7-12 -22
report|role|false|weigeren|	2 -17
report|role|false|weisen|	2 9	4-6 -29
report|role|false|widersprechen|	2 -14	7-12 -23
report|role|false|wijzen|	2 10	4-6 -23
report|role|false|willen|	13+ -25	2 -28	3 -20	4-6 -47	7-12 -47
report|role|false|wollen|	1 -10	3 -28	4-6 -27	7-12 -29
report|role|false|zanjar|	1 12	2 -7	7-12 -18
report|role|false|zeggen|	0 -21	13+ -8	2 8	3 -31	4-6 6	7-12 -28
report|role|false|zitieren|	0 -12
report|role|false|zuchten|	1 -6	2 -24
report|role|false|ärgern|	3 14
report|role|false|écrire|	1 29	3 -15	4-6 -36	7-12 -33
report|role|false|énumérer|	1 9	4-6 -23
report|role|false|évoquer|	13+ -19	2 -14	3 -29	4-6 -23	7-12 -20
report|role|true|	accusare 9	aceitar -19	achar -14	aclarar -10	acrescentar 21	acusar 15	adiantar 12	admettre 7	advertir -9	affermare -18	affirmer -13	aggiungere 10	agregar -13	ajouter 16	alegar -18	ammettere 8	amuser 9	analysieren -13	annoncer -16	annunciare -9	anticipare 10	antwoorden -10	antworten -7	anunciar 24	apostillar -18	appeler 9	apuntar -35	argumentar -18	asegurar 8	assegurar 7	assurer -9	atribuir -19	attendre -9	attribuer 11	avisar 12	bekennen 20	beloven -11	benadrukken 6	berichten -32	bestreiten -25	bevestigen -15	bezweren 11	bitten -27	brincar -16	bromear -15	brummen -18	calculer -8	calificar 19	celebrar 14	chamar -16	chiarire -11	chiedere -12	citar -14	classificar -14	commentare -21	commenter -26	completar -7	conceder -9	concluir -25	conclure 9	concordar -16	concéder -16	confessare -21	confidare 8	confier -35	confirmar 11	confirmer -13	considerar 11	constater -18	contar -6	contester -11	contrapor -16	corriger 12	corrigir -13	creer -17	criticar -18	decir -9	defender -20	demander -18	dementieren -21	denunciar -14	descartar 13	detallar 20	devolver 11	dichiarare -22	dire -6	dizer -7	dreigen -15	déclarer 21	démentir -12	déplorer -18	elogiar -8	elogiare 6	emporter -20	erinnern -19	erkennen -22	erläutern -8	erzählen -7	escludere 15	escrever -17	escribir -15	escusar 13	esprimere -15	estimer -20	evitar 10	exclure 18	excuser -19	exiger 18	exigir -19	explicar 6	expliquer 9	faire_valoir -21	finden 8	formulieren -17	fragen -18	fügen 11	garantir 19	gestehen -23	geven -16	giudicare -19	giurare 14	glisser -27	gracejar 8	grincer -19	gritar -18	hablar -20	halten -31	heißen -19	houden -18	indicar -23	indicare -16	indiquer -16	informar -32	insister 15	insistir 12	invitare 10	invocar -14	ironiser -22	ironizar -23	juger -17	jurer -11	justificar -13	klagen -17	kritisieren -16	kündigen 9	lancer 21	lassen -16	laten -16	lembrar -7	limitar 8	luiden -16	lâcher -17	maintenir -14	mandar -18	meinen -22	melden -23	menacer 19	menen -14	mopperen 11	mostrar -15	murmurer -9	negare -20	nennen -17	noemen -20	notar -16	noter 6	obiettare -20	observar -16	ontkennen 9	osservare -24	parler -22	pedir -14	persifler -12	pester -11	plaider -22	plaisanter 12	plädieren 19	precisar 19	precisare -9	preciseren -18	preguntar -18	prevedere 17	prometer -11	promettere 8	promettre 6	proporre 7	proposer 8	préciser 29	prévenir -21	prévoir -16	puntualizar -9	puntualizzare 14	quejar 13	quejarse -13	raccontare -20	raten -11	reageren -19	rebater -17	rechazar -16	reclamar -11	recomendar 9	recordar 10	rectifier -19	recusar 10	redouter -18	referir -17	refuser 20	regretter 12	reiterar 18	rekenen 9	relatar 12	relever 25	remeter 8	replicar -19	replicare -20	reprendre 15	reprochar -18	respingere -15	responder -11	ressalvar -15	revelar -27	ribattere 7	ricordare 26	riferire -23	rigoler -18	ringraziare -19	roepen -15	rufen -12	réclamer 10	répondre -20	répéter 20	résumer -13	rétorquer -26	sapere -32	scherzare -17	scherzen -15	schildern 8	schimpfen -12	schließen -10	schreiben -11	schrijven -18	scrivere 18	sentenciar -10	señalar 12	sluiten 11	smentire -16	soltar -9	sorrir -17	sostener 10	sostenere -26	sottolineare -22	souffler -16	souhaiter 21	souligner 6	soupirer -18	sourire -19	soutenir -20	spiegare 17	spotten -15	sprechen -30	spreken -31	stehen -19	sturen -14	sublinhar 12	suspirar -10	sussurrare -14	sustentar -21	tabler -7	tagliare -15	temer 17	tempérer -18	trouver 13	témoigner -17	valutare -13	ver -12	verklaren -22	verlauten -10	vermuten 6	verraten -20	versichern 7	versprechen -13	vertellen -33	verwachten -8	verweisen -9	verwijten 13	verzekeren 9	vinden 7	vouloir -14	vragen -19	vrezen -20	warnen -18	weisen -15	werfen -13	weten -17	widersprechen -21	wijzen -8	willen 11	wollen -24	zanjar -18	zeggen -25	zitieren -14	zuchten -21	ärgern -11	écrire 9	évoquer -25
report|role|true|accusare|	1 9
report|role|true|acrescentar|	1 16	2 14
report|role|true|adiantar|	1 17
report|role|true|admettre|	2 7
report|role|true|admitir|	2 -16	3 -16	4-6 -10	7-12 -13
report|role|true|advertir|	2 -8
report|role|true|affirmer|	2 -22
report|role|true|afirmar|	1 24	2 9	3 -6	4-6 -20
report|role|true|ajouter|	2 8
report|role|true|alegar|	1 -14	4-6 -17
report|role|true|ammettere|	2 13
report|role|true|amuser|	2 -12
report|role|true|annunciare|	1 -8	2 20	4-6 -25
report|role|true|anticipare|	3 10
report|role|true|antwoorden|	3 -19
report|role|true|anunciar|	1 25	4-6 -17
report|role|true|appeler|	1 14
report|role|true|apuntar|	2 -19	3 -14	4-6 -23	7-12 -21
report|role|true|argumentar|	2 -9
report|role|true|asegurar|	1 20	2 8	4-6 -23
report|role|true|assicurare|	2 -16	3 7
report|role|true|assurer|	1 15	2 -16	3 -18	4-6 -20
report|role|true|atribuir|	2 -8
report|role|true|attendre|	1 -6	2 -16
report|role|true|avisar|	3 -22
report|role|true|bekennen|	2 20
report|role|true|beloven|	4-6 -15
report|role|true|benadrukken|	2 10
report|role|true|berichten|	1 -21	2 -26	4-6 -15
report|role|true|bevestigen|	1 -13
report|role|true|bitten|	2 -21
report|role|true|brincar|	4-6 -16
report|role|true|brummen|	3 -17
report|role|true|calificar|	1 13
report|role|true|chiarire|	3 -17
report|role|true|chiedere|	2 -14	3 -20
report|role|true|citar|	2 -11
report|role|true|comentar|	4-6 -21
report|role|true|commentare|	3 -17
report|role|true|commenter|	2 -18
report|role|true|completar|	1 -7
report|role|true|conceder|	1 -9
report|role|true|concluir|	3 -22
report|role|true|conclure|	2 -16
report|role|true|confermare|	1 -15
report|role|true|confidenciar|	2 10
report|role|true|confier|	1 -17	2 -19	3 -17	7-12 -8
report|role|true|confirmar|	1 23	2 -12	3 10	7-12 -18
report|role|true|constater|	2 -16
report|role|true|contar|	1 -20	2 18	3 -30	4-6 -22	7-12 -21
report|role|true|contestar|	1 -13	2 -23
report|role|true|contrapor|	1 -22
report|role|true|corregir|	1 -18
report|role|true|decir|	1 -12	2 -28	3 -18
report|role|true|declarar|	2 -20	3 -19	4-6 -18
report|role|true|defender|	4-6 -15
report|role|true|definire|	2 -13
report|role|true|demander|	2 -18	3 -9	4-6 -14
report|role|true|dementieren|	4-6 -21
report|role|true|denunciar|	2 -12	4-6 -15
report|role|true|desmentir|	2 6
report|role|true|detallar|	1 20
report|role|true|devolver|	2 11
report|role|true|dire|	1 13	13+ -18	2 -11	3 -27	4-6 -21	7-12 -18
report|role|true|dizer|	1 17	2 -11	4-6 -34
report|role|true|démentir|	1 -11
report|role|true|elogiare|	1 6
report|role|true|erkennen|	1 -17	2 -15
report|role|true|erklären|	1 23	3 -9	4-6 -15
report|role|true|erwidern|	1 -19	7-12 -9
report|role|true|erzählen|	1 20	3 -14	4-6 -15
report|role|true|estimer|	1 -14
report|role|true|exclure|	1 19
report|role|true|exiger|	1 19
report|role|true|exigir|	1 -13	2 -15
report|role|true|explicar|	3 14	4-6 -11
report|role|true|expliquer|	2 14	3 -21	4-6 8
report|role|true|faire_valoir|	1 -12	2 -17	3 -7	4-6 -12
report|role|true|falar|	2 -19
report|role|true|formulieren|	2 -9
report|role|true|fügen|	1 20	2 -20	7-12 -17
report|role|true|garantir|	1 17
report|role|true|gestehen|	4-6 -20
report|role|true|giudicare|	2 -19
report|role|true|giurare|	4-6 -18
report|role|true|glisser|	2 -18	4-6 -15
report|role|true|gracejar|	3 9
report|role|true|grincer|	2 -18
report|role|true|gritar|	3 -18
report|role|true|hablar|	1 -16
report|role|true|halten|	2 -17	3 -19	4-6 -14
report|role|true|heißen|	1 -18
report|role|true|indicar|	2 -13
report|role|true|indiquer|	2 -19	3 -9	4-6 -15
report|role|true|informar|	1 -17	2 -24	3 -22
report|role|true|insister|	4-6 13
report|role|true|insistir|	1 7	2 -18	3 10	4-6 -13
report|role|true|invocar|	1 -14
report|role|true|ironiser|	2 -11	4-6 -20
report|role|true|jurer|	2 -9	3 -7
report|role|true|justificar|	3 -13
report|role|true|kündigen|	1 18	2 -14
report|role|true|lamentar|	1 21	3 -14
report|role|true|lancer|	1 25
report|role|true|lassen|	2 -17	3 -14
report|role|true|laten|	2 -16
report|role|true|lembrar|	2 8	4-6 -19
report|role|true|luiden|	4-6 -17
report|role|true|mandar|	2 -14
report|role|true|meinen|	4-6 -21
report|role|true|melden|	2 -15	3 -13	4-6 -15
report|role|true|menacer|	1 19
report|role|true|mostrar|	1 -15
report|role|true|negare|	2 -20	3 -14
report|role|true|negar|	1 -12	2 6
report|role|true|nennen|	3 -18
report|role|true|noemen|	3 -15	7-12 -14
report|role|true|none|	0 -6	2 -15	3 -15	7-12 15
report|role|true|notar|	3 -16
report|role|true|obiettare|	4-6 -19
report|role|true|ontkennen|	1 13	2 -12
report|role|true|parlare|	1 9	2 -24	3 -19	4-6 -11
report|role|true|parler|	1 -16
report|role|true|pedir|	1 -14	2 -36	3 17	4-6 -23	7-12 -19
report|role|true|persifler|	3 -12
report|role|true|plaider|	2 -14	3 -16
report|role|true|plaisanter|	2 -16
report|role|true|plädieren|	1 19
report|role|true|precisare|	2 -16
report|role|true|precisar|	1 20
report|role|true|preferir|	1 13	2 -26	3 -17	4-6 -18
report|role|true|preguntar|	4-6 -14
report|role|true|prevedere|	1 17
report|role|true|prometer|	1 -11	3 -13	4-6 -24	7-12 -19
report|role|true|promettere|	2 12
report|role|true|promettre|	1 10	2 -9
report|role|true|proporre|	4-6 -19
report|role|true|préciser|	1 22	2 17
report|role|true|prévenir|	3 -19
report|role|true|puntualizar|	1 -9
report|role|true|quejarse|	3 -13
report|role|true|raccontare|	2 -16	4-6 -16
report|role|true|raconter|	2 8	3 -14
report|role|true|rappeler|	1 6	2 -8
report|role|true|rechazar|	4-6 -13
report|role|true|rechnen|	1 16	4-6 -9
report|role|true|reclamar|	3 -16
report|role|true|reconnaître|	2 7
report|role|true|reconocer|	2 -14	3 9
report|role|true|recordar|	1 16	2 11	3 -14
report|role|true|refuser|	1 16
report|role|true|reiterar|	1 18
report|role|true|rekenen|	1 9
report|role|true|relatar|	2 16	4-6 -24
report|role|true|relever|	1 27
report|role|true|remeter|	3 16
report|role|true|replicare|	2 -16
report|role|true|replicar|	2 -9
report|role|true|reprendre|	1 15
report|role|true|reprochar|	2 -17
report|role|true|respingere|	4-6 -8
report|role|true|responder|	1 -27	3 6	4-6 -30	7-12 13
report|role|true|resumir|	3 -15
report|role|true|revelar|	2 -23
report|role|true|ribattere|	2 10
report|role|true|ricordare|	1 20	2 10	3 -11	4-6 11
report|role|true|riferire|	1 -13	2 -24	4-6 -21
report|role|true|rispondere|	1 -22	13+ 12	3 -12	4-6 -17	7-12 15
report|role|true|roepen|	2 -15
report|role|true|rufen|	3 -12
report|role|true|räumen|	2 8
report|role|true|réclamer|	1 12	4-6 -19
report|role|true|répondre|	1 -21	2 22
report|role|true|rétorquer|	2 -16	3 -16
report|role|true|sagen|	1 24	2 -38	3 -24	7-12 -12
report|role|true|sapere|	1 -22
report|role|true|scherzen|	3 -13
report|role|true|schildern|	1 8
report|role|true|schimpfen|	4-6 -11
report|role|true|schließen|	1 -10
report|role|true|schreiben|	3 -16	4-6 -28	7-12 -20
report|role|true|scrivere|	1 16	2 -10
report|role|true|señalar|	3 8	4-6 -21
report|role|true|sluiten|	2 11
report|role|true|sostenere|	1 -21	4-6 -18
report|role|true|sostener|	1 15	7-12 -17
report|role|true|souhaiter|	1 21
report|role|true|souligner|	1 12
report|role|true|soupirer|	4-6 -17
report|role|true|soutenir|	1 -12
report|role|true|souvenir|	2 7	4-6 -16
report|role|true|spiegare|	1 9	4-6 12
report|role|true|sprechen|	2 -21	3 -16
report|role|true|spreken|	1 -16	2 -24
report|role|true|staan|	1 10	2 -20	3 -16
report|role|true|sublinhar|	1 13	3 -13
report|role|true|sustentar|	4-6 -17
report|role|true|tabler|	1 -7
report|role|true|tagliare|	3 -16	4-6 -15
report|role|true|teilen|	1 18	2 -17	3 -9
report|role|true|temer|	1 17
report|role|true|trancher|	3 -16
report|role|true|témoigner|	2 -16
report|role|true|unlisted|	1 -6	2 18	3 -26	4-6 -27
report|role|true|verklaren|	3 -20	4-6 -11
report|role|true|vermuten|	4-6 6
report|role|true|verraten|	2 -11	3 -17
report|role|true|versichern|	2 7	3 -17
report|role|true|vertellen|	1 -17	3 -16	4-6 -25	7-12 -15
report|role|true|verweisen|	2 -17
report|role|true|verzekeren|	3 9
report|role|true|ver|	2 -12
report|role|true|vinden|	3 -18	4-6 13
report|role|true|vragen|	3 -19	4-6 -14
report|role|true|warnen|	3 -18
report|role|true|weisen|	4-6 -9
report|role|true|wijzen|	1 -8
report|role|true|willen|	2 15	3 -18	4-6 8
report|role|true|wollen|	2 -20	7-12 -17
report|role|true|zanjar|	4-6 -18
report|role|true|zeggen|	1 -13	2 -26	3 -23	4-6 -27	7-12 -20
report|role|true|zuchten|	4-6 -21
report|role|true|écrire|	2 10	3 -18	4-6 -13
report|role|true|évoquer|	1 -17	7-12 -14
rivals|pronoun|0|	-1 -23	1 -11	2 -35
rivals|pronoun|0|-1|nearer|	0 -23
rivals|pronoun|0|-1|	third -23
rivals|pronoun|0|1|nearer|	2 -37	3 -27
rivals|pronoun|0|1|	third -11
rivals|pronoun|0|2|nearer|	0 -32	1 -60	3 -15
rivals|pronoun|0|2|	own 10	third -41
rivals|pronoun|0|equals|	0 -23	2 -48	3 -25
rivals|pronoun|0|nearer|	0 -36	1 -16	2 -7	3 -20
rivals|pronoun|1|	-1 -19	0 -32	1 6	2 -18
rivals|pronoun|1|-1|nearer|	0 -19
rivals|pronoun|1|-1|	own -12	third -14
rivals|pronoun|1|0|nearer|	0 -32
rivals|pronoun|1|0|	third -32
rivals|pronoun|1|1|nearer|	2 -19
rivals|pronoun|1|1|	own -30	third 16
rivals|pronoun|1|2|nearer|	1 -24	2 -45	3 -7
rivals|pronoun|1|2|	third -18
rivals|pronoun|1|equals|	0 -37	1 8	2 -11	3 -20
rivals|pronoun|1|nearer|	0 -6	1 -15	2 -42
rivals|pronoun|2|	-1 22	0 29	1 13	2 6
rivals|pronoun|2|-1|nearer|	0 22
rivals|pronoun|2|-1|	third 22
rivals|pronoun|2|0|nearer|	0 29
rivals|pronoun|2|0|	third 29
rivals|pronoun|2|1|nearer|	0 13
rivals|pronoun|2|1|	third 13
rivals|pronoun|2|2|nearer|	2 8	3 -15
rivals|pronoun|2|2|	own -21	third 7
rivals|pronoun|2|equals|	0 22	3 7
rivals|pronoun|2|nearer|	0 12	2 8	3 -15
rivals|pronoun|organisation|1|	-1 -23	0 -32	2 -16
rivals|pronoun|organisation|2|	2 -21
rivals|pronoun|person|0|	-1 -23	1 -11	2 -35
rivals|pronoun|person|1|	-1 -7	2 -10
rivals|pronoun|person|2|	-1 65	0 29	1 13	2 7
rivals|role|0|	-1 9	0 -6	1 -21	2 -10	3 -9
rivals|role|0|-1|	a -10	none -25	the 18
rivals|role|0|-1|nearer|	0 9
rivals|role|0|0|	a -21	none -8
rivals|role|0|0|nearer|	3 -21
rivals|role|0|1|	a -22	none -21	the -14
rivals|role|0|1|nearer|	0 -12	2 -62	3 -36
rivals|role|0|2|	a -56	the -8
rivals|role|0|2|nearer|	1 -36	2 -17
rivals|role|0|3|nearer|	0 -28	1 -26	2 -8
rivals|role|0|3|	none 7	the -18
rivals|role|0|equals|	0 9	1 23	2 29	3 -29
rivals|role|0|nearer|	1 -11	2 -9	3 -10
rivals|role|1|0|	a -8	none -14	the 7
rivals|role|1|	1 -9
rivals|role|1|1|	a -39	none -19
rivals|role|1|1|nearer|	1 -15	2 -22	3 -22
rivals|role|1|2|nearer|	0 19	1 -25
rivals|role|1|3|nearer|	0 7	1 -12
rivals|role|1|3|	none -15
rivals|role|1|equals|	1 -7	2 9	3 -33
rivals|role|1|nearer|	0 9	1 -31	2 -16	3 -22
rivals|role|2|	-1 7	0 10	1 -16
rivals|role|2|-1|nearer|	0 7
rivals|role|2|-1|	the 7
rivals|role|2|0|	a -48	none 10	the 16
rivals|role|2|0|nearer|	0 10
rivals|role|2|1|nearer|	0 -16
rivals|role|2|1|	the -16
rivals|role|2|2|	a -42	none 9
rivals|role|2|3|nearer|	0 -8	1 8
rivals|role|2|3|	none 11	the -10
rivals|role|2|equals|	0 8	2 -29
rivals|role|2|nearer|	1 7	2 -18
rivals|role|3|	-1 -9	0 9	1 -31	2 13	3 12
rivals|role|3|-1|	a -21
rivals|role|3|-1|nearer|	0 -9
rivals|role|3|0|nearer|	0 9
rivals|role|3|0|	none -19	the 17
rivals|role|3|1|nearer|	0 -31
rivals|role|3|1|	the -31
rivals|role|3|2|nearer|	0 13
rivals|role|3|2|	none -15	the 22
rivals|role|3|3|	a -24	none 12	the 8
rivals|role|3|3|nearer|	0 10	1 6	2 -20
rivals|role|3|equals|	0 7	1 16	2 -10
rivals|role|3|nearer|	0 12	1 6	2 -20
rivals|role|organisation|0|	-1 -7	0 -6	1 -7	2 -21	3 -12
rivals|role|organisation|1|	1 -35	3 -22
rivals|role|organisation|2|	-1 24	2 7	3 12
rivals|role|organisation|3|	-1 -27	0 -6	1 -13	2 -11	3 10
rivals|role|person|0|	-1 19	0 -7	1 -28	3 -10
rivals|role|person|1|	3 6
rivals|role|person|2|	0 13	1 -16	2 -7	3 -8
rivals|role|person|3|	0 13	1 -28	2 17	3 6
role|pronoun|	name 23	pronoun -31	role -34
role|role|	name 17	pronoun -50	role -32
turn|pronoun|false|	falsefalse -14	none -20	truetrue 17
turn|pronoun|false|falsefalse|	aankondigen -22	afirmar -21	ajouter -38	antworten -25	asentir 16	chiedere 12	conclure -15	confier 6	contestar 19	dire -12	erklären -25	lancer 13	leggen -19	lembrar -19	negar 16	no -46	organisation -20	pedir -8	plaider -14	preferir 6	prévenir -15	raconter -22	rappeler -23	reageren 16	relever -31	ribattere 17	räumen -20	répondre 10	résumer -30	sagen -28	werfen -12	zeggen -22
turn|pronoun|false|falsetrue|	aclarar -20	admettre -34	affirmer -18	ajouter -19	analyser -23	annoncer -8	antworten 20	argumentieren -19	asegurar -9	assurer -20	avouer -16	befinden -16	bekennen -7	beloven -18	betonen -7	bromear -25	calcular -16	commenter -17	confermare -24	confier -24	contar -20	contestar 12	craindre -23	demander 10	dizer -40	déclarer -29	détailler -9	eisen -10	ergänzen -11	erklären -15	erläutern -10	erzählen -27	estimer -35	explicar -6	expliquer -26	faire_valoir -22	fluisteren 7	fragen 9	free -26	fügen -7	garantir -23	geben -31	geven -22	glimlachen -17	glisser -15	grappen -18	hablar -16	halten -7	houden 7	indiquer -26	insister -13	insistir 13	juger -24	jurer -9	klagen -11	kommentieren -36	kritisieren -18	kündigen -15	lachen -8	lancer -6	lassen -23	laten -29	leggen -21	lehnen -17	lâcher -31	marteler -31	meinen -15	melden -10	menacer -14	negare -19	nennen -12	no -32	noemen 7	nuancer -20	observer -16	ontkennen -9	opmerken -14	organisation -16	pedir -25	pester -28	plaider -24	plaisanter -33	poursuivre -24	prévenir -25	raconter -32	rappeler -29	reageren -12	rechnen -21	reconnaître -17	rekenen -14	reprocher -31	responder -16	roepen -6	rufen -25	räumen -22	réclamer -21	répondre 16	résumer -27	sagen -47	schrijven 6	sorrir 6	souligner -21	souri 11	sourire -8	soutenir -31	souvenir -17	sprechen -16	stellen -27	trancher 10	témoigner -14	unknown 11	verlangen -15	vermuten -19	versprechen -16	vertellen -38	vervolgen -20	verwachten -14	verwijten -20	vinden -7	voegen -22	vragen -19	waarschuwen -9	wijzen -16	willen -17	zeggen -49	äußern -22
turn|pronoun|false|none|	ajouter -26	behaupten 12	confier 11	déclarer 12	erklären 6	erzählen 8	explicar -23	expliquer -7	fragen 17	glisser 6	lancer 14	leggen 12	no -32	none -11	organisation -29	plaider 9	préciser -18	raconter -11	reconnaître -27	responder -8	rufen 13	sagen 14	schrijven 11	teilen 15	unknown -22	unlisted 7	versprechen -13	verzekeren -16	zeggen 9	écrire -24
turn|pronoun|false|truefalse|	admettre 20	affirmer 17	ajouter -24	analyser 18	assurer 14	bromear 18	confier 17	contar 21	craindre 16	demander 14	dire -9	dizer 31	déclarer 19	erklären 20	erzählen 23	expliquer 20	faire_valoir 20	fluisteren 19	fragen -15	fügen 8	geben 23	glisser 16	indiquer 19	juger 19	klagen 17	lachen 17	lancer -15	laten 21	leggen 16	lâcher 18	nier 19	noemen 13	none -14	noter 16	observer 19	opmerken 12	pedir 11	plaider 20	promettre 21	prévenir 21	raconter 26	reageren 11	rechnen 23	rekenen 19	replicar -17	responder 19	roepen 20	résumer 21	sostener 16	souffler 18	sprechen 14	stellen 20	unknown 6	unlisted -8	verklaren 17	versprechen 13	vertellen 16	vinden 9	zeggen 40	écrire 23
turn|pronoun|false|truetrue|	admettre 16	assurer 18	bekennen 16	berichten 10	bestrijden -11	confier 18	dire 6	dizer -20	déclarer 21	erläutern 16	erzählen -10	estimer 14	expliquer 18	faire_valoir 12	geben 11	glimlachen 9	grappen 14	indiquer 18	lancer 20	laten 9	lâcher 7	meinen 21	melden 18	nennen 16	no -16	none 10	plaisanter 18	préciser -11	prévenir 16	rappeler 23	reageren 14	reconnaître 18	reprocher -10	réclamer 10	sagen 18	souffler 9	souligner 15	soutenir 13	sprechen 17	stellen 18	trancher 13	unknown -15	unlisted 9	versprechen 17	vertellen 22	voegen 16	widersprechen 16	yes 30	zeggen 14	écrire 17
turn|pronoun|true|falsefalse|	aankondigen 15	affirmer 24	ajouter 31	antworten 12	asentir -17	conclure 10	confier 10	contestar -17	dire 18	dizer 10	erklären -7	glisser -11	lancer -6	leggen 14	lembrar 14	negar -19	no -24	organisation 21	pedir 10	plaider -7	preferir 8	prévenir 20	rappeler 15	reageren -8	relever 9	responder -12	ribattere -16	räumen 17	répondre -16	résumer 19	sagen -17	unknown 10	werfen 18	yes -6	zeggen -19
turn|pronoun|true|falsetrue|	admettre -18	affirmer -14	ajouter 23	analyser -10	assurer -7	befinden -17	bromear -16	confier -12	contar -9	craindre -15	decir 11	demander -17	dire 10	dizer -29	déclarer -9	erklären -10	erzählen -24	estimer -13	expliquer -20	fluisteren -12	fragen -12	fügen -17	geben -25	glisser -13	grappen -13	hablar 12	indiquer -14	insistir -11	juger -8	klagen -17	kommentieren -16	lachen -11	lancer -19	lassen -17	laten -17	lâcher -9	negare -19	nier -12	no 8	none -18	noter -14	observer -18	opmerken -10	organisation -23	pedir -11	plaider -11	promettre -6	préciser -9	prévenir -17	raconter -27	reageren -8	rechnen -17	rekenen -10	replicar 6	roepen -9	répondre -21	sagen -45	sostener -11	souffler -13	souri -14	stellen -15	trancher -14	unknown -6	unlisted -22	verklaren -13	versprechen -12	vertellen -28	vinden -16	voegen -15	écrire -20
turn|pronoun|true|	truefalse -11	truetrue 8
turn|pronoun|true|truefalse|	ajouter 25	antwoorden -9	assurer 14	beloven 14	benadrukken 18	betonen 14	calcular 20	confier 18	contestar -13	dire 26	détailler 17	eisen 12	estimer 16	free -16	halten 14	indiquer 15	insister 16	kündigen 16	leggen 17	no -44	plaisanter 19	pleiten 14	poursuivre 14	préciser 19	raconter 24	rappeler 16	responder -10	rufen 15	räumen 17	réclamer 15	sagen -10	schrijven -8	unknown 22	unlisted -11	verlangen 21	vermuten 16	vervolgen 14	verwachten 12	vinden -7	voegen 12	zeggen 8	écrire -9
turn|pronoun|true|truetrue|	admettre -15	assurer -16	bekennen -14	bestrijden 14	commenter -12	confier -15	dire -17	dizer 19	déclarer -13	erläutern -15	erzählen -17	estimer -13	expliquer -7	faire_valoir -11	garantir -18	lancer -18	lâcher -6	meinen -9	melden -17	no -28	plaisanter -15	reconnaître -12	reprocher 11	réclamer 8	répondre -13	sagen -10	schrijven -16	sommen -17	souffler -11	trancher -14	unknown -26	unlisted -24	versprechen -14	vertellen -22	yes 14	zeggen -17	écrire -20
turn|role|false|falsefalse|	acrescentar -25	admettre -9	admitir -7	affirmer -11	afirmar -30	aggiungere -29	alegar -23	ammettere -17	amuser -27	anunciar -30	asegurar -7	assurer -8	benadrukken -7	betonen -22	calculer 7	calificar -16	classificar -20	concluir -23	confidenciar -20	confier -7	constater -28	decir -32	denunciar -9	dichiarare 6	dire -11	dizer -10	erkennen 17	escrever -29	exigir -12	explicar -22	expliquer 10	faire_valoir -23	garantir -10	giurare -39	glisser -33	gracejar 6	heißen -27	indicar -31	informar -15	insistere -22	jurer -37	lancer -22	lembrar -38	luiden -32	mandar 9	mantener 6	menacer -15	mostrar 12	no -69	noemen -30	ontkennen 6	parler -27	pedir -12	perguntar -18	pleiten -30	precisar 14	preferir 9	prometer -18	promettere -9	proponer -22	préciser -24	prédire -40	puntualizzare -21	raccontare -9	raconter -28	rappeler 8	recomendar 9	reconhecer -21	reconnaître -39	reconocer -13	recordar -13	recusar -19	referir -29	relatar -12	relever -16	replicar 15	reprochar -34	responder -7	resumir -31	revelar -6	ribattere 15	ricordare -47	riferire -40	rispondere -12	rufen -23	réclamer -28	rétorquer -23	sagen -60	schreiben -23	señalar -20	soltar -27	sostener -31	soutenir -29	souvenir -37	spreken 6	staan -47	sublinhar -13	teilen -25	trouver -17	témoigner -24	verklaren -26	verraten -8	vertellen -30	verweisen -11	vragen -28	warnen -29	willen -17	wollen -19	yes 7	zeggen -19	écrire 20	évoquer -34
turn|role|false|falsetrue|	aclarar -28	adiantar -10	admitir -41	affermare -20	affirmer -13	ajouter -24	alegar 12	analysieren -23	annunciare 17	antwoorden -21	anunciar -23	appeler -31	apuntar -31	argumentar -20	assicurare -50	assurer -13	attendre -36	attribuire -29	añadir -19	beloven -39	berichten -64	bestreiten 7	bitten -24	bromear -34	brummen -43	calcular -33	celebrar -35	chiarire -16	chiedere -46	comentar -12	commenter -34	conclure -35	confermare -26	confessare -36	confier -51	confirmar -40	contar -42	contestar 10	corriger -24	corrigir 18	decir -31	definire -29	dementieren -38	denunciar 9	desmentir 7	detallar -18	dichiarare 9	dire -31	dizer -37	déclarer -27	démentir -22	déplorer 7	elogiare 7	erinnern -20	erklären -6	erläutern -31	erzählen -37	escludere -25	escribir 13	escusar -23	evitar -22	exclure -12	exiger -26	exigir -36	explicar -32	expliquer -23	falar -13	formulieren -18	fügen -39	garantir -23	geben -21	gestehen -21	glisser -39	hablar -31	heißen -21	indicar -25	indiquer -20	insister -21	insistir -29	kritisieren -22	kündigen -45	lachen -33	lamentar -24	lancer -33	lembrar 8	mandar -21	meinen -38	menen -16	minacciare -24	mopperen -20	negar 16	negare -36	no -51	noemen -36	none 7	notar -35	noter -27	observar -17	ontkennen -9	parlare -36	parler -22	pedir -9	perguntar -27	pester -33	plaider -35	plaisanter -28	precisar -15	precisare -22	preguntar -10	prevedere -22	promettre -18	proporre -33	proposer -39	préciser -23	prévenir -30	raccontare -35	raconter -28	rappeler -25	raten -17	reageren 20	rechazar 6	rechnen -20	reconnaître -6	recordar -17	rectifier -26	redouter -20	refuser -26	reiterar -9	relatar -40	relever -25	remeter 13	reprochar -16	reprocher -27	responder 11	ressalvar -21	resumir -31	revelar -31	ribattere -21	ricordare -25	riferire -6	rigoler -23	rispondere 16	réclamer -11	résumer -27	rétorquer -42	sagen -17	sapere -42	scherzen -39	schildern -26	schimpfen -28	schreiben 20	schrijven -37	scrivere -20	señalar 11	sluiten -27	smentire -25	sostener -26	sostenere 13	sottolineare -33	souhaiter -20	souligner -23	soupirer -13	sourire -27	souvenir -18	spiegare -25	spreken -47	staan -33	sturen -28	sublinhar -27	sussurrare -21	tabler 7	tagliare 8	teilen -13	témoigner -15	unknown -17	unlisted -48	verklaren -27	verraten -30	vertellen -45	verwachten -19	vrezen -38	werfen -26	weten -25	widersprechen -32	willen -6	yes 17	zanjar -22	zeggen -6	zitieren -19	zuchten -20	ärgern 9
turn|role|false|	none -18	truetrue 15
turn|role|false|none|	affermare -30	affirmer -23	afirmar 12	aggiungere 7	annoncer -32	annunciare -15	assicurare -37	avisar -18	begründen 14	berichten -15	bevestigen -33	chiedere -37	commentare 9	confesar 11	confirmar -26	considerar -22	declarar 11	dichiarare 10	dire 8	erklären 19	erzählen 7	escludere -11	escrever 7	explicar 20	expresar -12	fordern -36	free -14	geben -25	glisser -23	gritar -24	hablar -24	heißen -32	indicar 15	indiquer -7	lamentar -12	lancer 15	lembrar -23	lâcher -23	manifestar -15	negar -13	no -23	none -32	ontkennen 13	plaisanter -13	preferir -34	preguntar -24	raconter 11	rappeler 12	recordar -14	referir -21	relatar -9	resumir 17	ribadire 6	réagir 15	réclamer 6	répondre 10	résumer -18	sagen 12	schreiben -25	schrijven -12	souffler 14	sourire -10	souvenir -23	spreken -16	stellen 13	sustentar -21	teilen -17	temer -33	unlisted -10	verklaren -6	vertellen -16	verweisen -32	willen -40	yes -13	zeggen 22	écrire 9
turn|role|false|truefalse|	aclarar -14	acusar -16	admitir 17	ajouter -9	alegar -12	analysieren 19	asegurar 13	assicurare -16	assurer 6	avisar -12	chiedere -26	comentar -6	commentare 24	confirmar -25	contar 24	contestar -19	corriger 13	decir 10	defender 7	erklären -9	erzählen 14	explicar 12	expliquer 13	free 7	fügen 24	gestehen 20	indicar -14	indiquer -14	informar 21	kündigen 12	lembrar 19	meinen 20	no -28	noemen -19	none -21	observar 16	pedir -23	pester 11	plaider 22	preferir -8	prometer -21	proporre -10	quejarse -8	raccontare 18	raten -10	rechazar -14	rechnen -19	reconnaître 16	relatar 9	remeter -15	responder -8	riferire 8	rispondere -28	sapere -22	schimpfen 17	schreiben 8	scrivere -10	smentire -16	sostener 11	soupirer 22	souvenir 19	spiegare 7	sprechen 14	sublinhar 8	unknown -14	unlisted 25	verklaren 18	vertellen 16	vinden -13	vragen -20	wollen -15	zanjar 9	zeggen -6	écrire -16
turn|role|false|truetrue|	admettre -19	affermare 7	affirmer -15	aggiungere -21	asegurar -16	assicurare 7	assurer 14	beloven 9	berichten -20	bevestigen -17	bitten -15	contar -15	decir 9	declarar -22	defender -18	demander -17	desmentir -22	dire 6	déclarer -10	erwidern -8	free 9	halten 11	indiquer -18	klagen 6	lassen 16	meinen 10	melden -22	no -11	noter 12	pedir -10	promettre 13	raccontare -19	raconter 7	relatar -6	responder 6	riferire -20	rétorquer 18	sagen 6	scherzen 8	schreiben 10	unknown 11	unlisted 9	verklaren 12	yes 11	zeggen -17
turn|role|true|	falsefalse -14	falsetrue -7	truefalse -13	truetrue 24
turn|role|true|falsefalse|	achar -14	acrescentar 21	admettre -13	admitir 6	advertir -9	afirmar 15	aggiungere 10	ammettere 10	amuser 9	anunciar 16	apuntar -26	asegurar -18	assurer 9	atribuir -14	benadrukken 7	berichten -13	betonen 16	bezweren 11	brincar -16	calculer -8	calificar 14	chamar -18	chiedere -10	citar -11	classificar -14	comentar -14	concluir -25	confidenciar 10	confier -20	constater -18	contar -9	contestar -25	decir -16	definire -17	demander -11	denunciar -12	descartar 13	dichiarare -18	erkennen -19	erklären -12	escrever -17	expliquer -17	faire_valoir -21	falar -20	garantir 14	giurare -16	glisser -15	gracejar 8	halten -18	heißen -21	indicar -9	indiquer -12	informar -27	insistir 8	ironizar -21	jurer -9	lamentar -15	lancer 19	lembrar 9	luiden -17	lâcher -16	mandar -14	melden -18	menacer 14	mostrar -15	negar 9	negare -18	no -53	noemen -18	none -22	ontkennen -16	parlare -28	parler -15	pedir -12	perguntar -20	precisar 11	precisare -14	preferir 6	preguntar -18	promettere -19	promettre 10	proponer 8	préciser 20	prévenir -12	puntualizzare 15	raccontare -9	raconter -12	rappeler -11	recomendar 9	reconhecer 7	recordar 11	recusar 13	referir -15	rekenen 9	relever 23	replicar -19	replicare -12	reprochar -17	respingere -15	responder -14	resumir -18	revelar -12	ricordare 21	riferire -18	rispondere -22	rufen -12	réclamer 14	rétorquer -15	sagen 12	sapere -19	schreiben -26	scrivere 15	señalar 10	soltar -9	sostener 12	souffler -16	souligner -14	soutenir -12	spiegare 8	spotten -15	spreken -19	staan 9	sublinhar 13	suspirar -10	sustentar -15	trouver 9	témoigner -16	unknown -10	unlisted -6	valutare -13	vatten -18	ver -12	verklaren -13	verraten -12	vertellen -16	verweisen -8	vragen -15	warnen -19	wollen -10	zeggen -25	écrire 11	évoquer -19
turn|role|true|falsetrue|	aclarar -13	acusar 11	admitir -18	affermare -18	affirmer -18	ajouter 9	alegar -21	analysieren -13	apuntar -20	argumentar -15	asegurar 7	assicurare -20	assurer -23	avisar 10	betonen -18	bromear -10	celebrar 14	chiarire -14	chiedere -22	comentar -25	commentare -29	commenter -14	confier -22	confirmar 6	contar -35	contestar -26	decir -29	declarar 11	defender -20	demander -17	dire -26	dizer -37	déclarer 14	erklären -16	erwidern -9	erzählen -11	explicar -14	fragen -12	fügen -23	geben -16	gestehen -18	glisser -16	indicar -17	indiquer -18	informar -17	lancer -13	lembrar -19	mandar -13	meinen -17	no -31	noemen -18	none -6	obiettare -19	observar -16	parlare -10	pedir 12	pester -11	plaider -16	preferir -25	prometer -22	promettre -6	proporre -19	quejarse -13	raccontare -19	raconter -10	raten -11	reageren -16	rechazar -13	rechnen -16	reconnaître -16	relatar -24	responder 8	ressalvar -15	riferire -29	rigoler -18	rispondere 19	sagen -32	sapere -21	schimpfen -11	schreiben -22	scrivere 10	smentire -16	sostener -17	sostenere -18	soupirer -17	sourire -19	souvenir -15	spiegare -18	sprechen -25	sublinhar -15	tagliare -15	unknown -37	unlisted -30	verklaren -15	vertellen -24	vinden 10	vragen -15	wollen -18	zanjar -18	zeggen -29	zuchten -21	écrire -16
turn|role|true|truefalse|	adiantar 17	affirmer -11	aggiungere 7	alegar -16	antworten -8	anunciar 22	appeler 14	apuntar -17	asegurar 20	assurer -8	berichten -20	bevestigen -13	chamar -13	chiarire 10	chiedere 22	confermare -9	confier -18	contar -12	contrapor -6	corregir -18	decir -13	denunciar -17	detallar 18	dichiarare -12	dire -8	démentir -19	déplorer -18	erklären 25	erwidern -12	estimer -17	exclure 18	exiger 19	explicar 7	expliquer 16	formulieren -17	free -18	giurare 19	glisser -18	halten -18	heißen -15	houden -14	indiquer 7	informar -8	insistir 7	ironiser -17	kündigen 18	lamentar 21	lembrar -6	melden -15	negar -14	no -31	ontkennen 12	parlare 20	pedir -17	plaider -12	plaisanter -7	poursuivre 14	precisar 13	prevedere 9	prometer -6	proponer -16	proposer 11	préciser 19	raconter 7	rappeler 16	reiterar 18	replicare -15	reprendre 15	responder -19	revelar -12	ricordare 16	riferire -13	rispondere -20	roepen -15	répondre -21	sagen -10	sapere 7	schildern 8	schreiben 14	sostenere -18	souhaiter 18	souligner 12	soutenir -13	spiegare 16	sprechen -16	spreken -20	staan -21	tabler -7	tagliare -15	unknown -12	unlisted 14	versichern 7	vertellen -17	verzekeren 9	vragen -16	weisen -13	widersprechen -15	wijzen -8	yes 9	zeggen -14	écrire -11
turn|role|true|truetrue|	admettre 11	añadir 6	beloven -15	berichten -17	bevestigen -8	bitten -21	confier -18	contar 13	decir 10	erzählen -19	free 9	fügen 11	halten -15	indiquer -14	lassen -19	meinen -8	melden -15	no -60	none 18	noter -15	pedir -26	rétorquer -17	sagen -14	scherzen -7	schreiben -17	spiegare 10	staan -23	unknown -8	unlisted -19	vertellen -18	yes 22	zeggen -21
`;
