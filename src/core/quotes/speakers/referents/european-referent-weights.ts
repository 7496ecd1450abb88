/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 12	1 8	13+ -11	2 -9	3 -10	4-6 -21	7-12 -38	organisation -13	person -10
akin|true|	0 -50	13+ 30	2 16	3 -11	4-6 15	7-12 52	organisation -17	person 49
away|pronoun|	0 14	1 24	13+ -10	2 -6	3 -15	4-6 -21	7-12 -16
away|pronoun|0|	first 9	later 11
away|pronoun|13+|	first -21	later 6
away|pronoun|1|	first 20	later 9
away|pronoun|2|	later -17
away|pronoun|3|	first -15	later -6
away|pronoun|4-6|	first -26	later -7
away|pronoun|7-12|	first -8	later -23
away|role|	0 -16	1 9	3 -11	4-6 -15	7-12 -10
away|role|0|	first -19
away|role|13+|	first -7
away|role|1|	first 7
away|role|2|	first -15	later 11
away|role|3|	first -14	later -8
away|role|4-6|	first -12	later -20
away|role|7-12|	first -9	later -14
body|false|	organisation -82	person 23
body|false|organisation|	a -31	none -48	the -83
body|false|person|	a -103	none 17	the 29
body|true|	organisation 42	person -69
body|true|organisation|	a -10	none 13	the 44
body|true|person|	a -39	none -45	the -61
body|unknown|	organisation -40
body|unknown|organisation|	a -17	none -37	the -39
body|unknown|person|	a -40	none -16	the 11
does|pronoun|acts|0|	0 26	1 20	2 -23	3 -6
does|pronoun|acts|13+|	later 14
does|pronoun|acts|1|	0 -30	1 -25	3 11	first 18	later 16
does|pronoun|acts|2|	0 14	1 -26	3 -16	first 23	later -6
does|pronoun|acts|3|	0 -20	1 -29	2 -14	3 -18	first -16	later -26
does|pronoun|acts|4-6|	first -22	later -19
does|pronoun|acts|7-12|	first -19	later -66
does|pronoun|null|0|	0 14	1 14	3 -7	later 13
does|pronoun|null|13+|	first -20	later -26
does|pronoun|null|1|	0 -32	1 -8	2 -26	3 -15	first 9
does|pronoun|null|2|	0 -20	1 -8	3 -9	first -9	later -23
does|pronoun|null|3|	0 20	first -7	later 28
does|pronoun|null|4-6|	first -17
does|pronoun|null|7-12|	first 11	later -21
does|pronoun|	says -7
does|pronoun|says|0|	1 23	2 -14	first 10
does|pronoun|says|13+|	first -22	later 11
does|pronoun|says|1|	0 -42	1 -28	2 6	first 9
does|pronoun|says|2|	1 -37	3 -22	first -10
does|pronoun|says|3|	1 -27	2 -14	3 -7	first -11	later -43
does|pronoun|says|4-6|	first -15	later -11
does|pronoun|says|7-12|	first -16
does|role|acts|0|	0 8	2 -21	3 -19	later -15
does|role|acts|13+|	first -10
does|role|acts|1|	0 -31	1 6	2 -18	3 6	later 20
does|role|acts|2|	0 -26	1 -12	2 15	3 -35	later 7
does|role|acts|3|	0 -14	1 -25	2 -23	3 9	first -20	later -9
does|role|acts|4-6|	first -18	later -10
does|role|acts|7-12|	first -26	later -13
does|role|null|0|	0 10	1 -9	3 -21	first -19	later 9
does|role|null|13+|	first -7	later -13
does|role|null|1|	0 -18	1 -16	2 -24	3 -17	first 8
does|role|null|2|	0 14	1 11	3 -15	first -11
does|role|null|3|	0 15	1 -25	3 -8	first -6
does|role|null|4-6|	later -18
does|role|null|7-12|	first -6	later -17
does|role|	says -14
does|role|says|0|	0 6	1 19	2 -10	first -17	later -13
does|role|says|13+|	first -13
does|role|says|1|	0 -61	1 -40	2 -10	3 -15	later -13
does|role|says|2|	0 -18	1 -12	2 -10	3 -14	first -17
does|role|says|3|	0 8	1 -6	2 -8	3 -17	first -10	later -26
does|role|says|4-6|	first -15	later -21
does|role|says|7-12|	first -7	later -7
ending|pronoun|organisation|	-ci 8	aar -21	ela -37	ele -37	er -52	hij -27	il -11	lei -35	lla -31	lle -12	lui -12	on -21	sie -20	ze -43	zij -41	él -36
ending|pronoun|person|	-ci -14	aar -9	ela 8	hem 6	hij 14	lei 6	lla 11	lle 6	lui 10	on -23	él -8
ending|role|organisation|	aad -36	aar -28	aat -28	aca -26	ach -26	aco -27	ada -53	ade 34	ado -19	aff -30	aft -28	age -40	ain -47	ais -42	ala -7	ale -47	alt -19	ame -29	amt -25	ana -38	and -7	ann -45	ano -7	apo -20	are -34	aro -20	ast -20	ata -42	ate -40	ato -38	ats 19	aut -26	avó -38	avô -34	bre -30	bro -25	cal -24	cat 8	ces -31	che -25	chi -29	cho -31	cht -14	ché -21	cia 20	cin -17	cio -34	cta -27	dad -6	den -38	der 11	die -56	dil -27	din -17	dio -49	dor -38	dos -36	dre -59	due -22	eau 15	eef -31	eer -22	efe -39	ega -51	eil -17	elf 14	ene -30	eno -14	ent -29	era -43	ere -49	ern 7	ero -13	err -24	esa 24	ese -39	eta -25	ete -35	eto -25	età 9	eur -24	eux -38	eño -26	eón -21	fer -39	fet -31	fin -18	gem -24	ger -31	ges 11	gin -29	gte -13	gue -23	gão 21	hef -41	hen -35	her -8	hte -26	ial -27	iar -28	ica -40	ice -27	ici 18	ico -46	ida -43	ide -31	ido -11	ief 7	ien -43	ier -33	ies -24	ige -23	igo -34	ijf 10	ile -38	imo -33	ina -36	ine -52	ing 19	ino -43	int -19	ion 8	ios -27	ira -42	ire -8	iro -6	irt -28	ist -50	ite -16	ito -38	its -23	ità 7	ité -22	ium 12	iva -30	ivo -36	iño -32	ión 15	jer -30	lan -26	lar -26	las -22	lat -29	lde -28	ler -29	les -28	lga -27	lho -28	lia -35	lid -27	lie -31	lla -42	llo -35	lub 22	lue -25	man -47	mat -19	men -23	mer -44	mme -46	mãe -48	nal 8	nce 17	nda 20	nde -41	ndo 11	nen -42	ner -7	net -28	nha -34	nna -24	nne -23	nro -29	nsa -23	nse -39	nta -39	nte -29	nti -14	nto -22	nts -39	nza -20	nça -27	née -24	oas -43	oce -42	oer -33	oga -38	oge -30	ogo -27	oin -25	ois -21	ola -24	ole -37	olo -27	oma -21	omo -45	ona -33	ond -8	ong 10	oni -21	ono -22	oog -29	oon -28	oor -16	oot 7	ora -23	ore -21	ori -27	oro -29	ort 10	osa -31	oso -17	ota 11	ote -31	oto -19	ouw -40	pen -27	per -30	peã -18	ppe 8	que -10	qué 18	ral -39	ras -32	rat -14	rau -31	rca -35	rce -35	ren -28	rer -43	res -57	ria -63	rie -35	rin -19	rio -49	rié -23	rma 13	rme 11	rno -29	ron -37	ros -22	rta -19	rte 8	rzt -42	san -14	sen -58	seo 19	ser -43	ses -17	smo 21	sse -33	ssé -39	sta -10	ste -67	st’ -29	são -27	sée -21	tas -21	tel -24	ten -11	ter -34	tes -29	tin -50	tor -52	tos -24	tra -38	tre -49	tro -53	tto -29	tão -24	tän -27	tée -43	ube 6	udo 8	uer -27	uet -22	uge -25	ule -20	ums 16	ung -6	uno -40	upe 11	ura -18	ure -53	urs -40	ury -27	use -34	ute -44	uto 12	val -29	vel -29	vem -32	vio -19	voz -33	xte 9	xto 11	yen -22	yer -26	zia -23	zza -33	äne -20	çon -33	ção 17	ère -26	ève -35	élu -29	ême -35	íza -23	ñía 7	ôte -32
ending|role|person|	aad -32	aar -9	aca 7	ach 7	ada 21	ade -41	ado -14	aff -29	aft -22	age -53	ais 11	ala -29	alt -22	amt -23	ana 18	and -25	ank -25	ann 9	apa -21	are 11	aro 12	ata 10	ate 13	ati -29	ats -23	aus -23	avô -25	ble 11	bre -33	bro -24	cal -15	ces -22	che -13	chi -29	cho -43	cht -22	ché -27	cia -47	cin -22	cio -32	cta -24	dad 14	den -51	die 25	dil 8	dio -15	dor -9	dos -36	eau -32	eef 8	eer -16	ein -18	ela 12	elf -9	ene 15	ent -30	era 12	ere 9	ern -20	ero -13	err -23	ers -22	esa -26	ese 17	eta -14	ete -13	eto -22	età -22	eux -34	fet -20	gde 10	gen -9	ger 20	gin 13	gte 26	gue 12	gué -18	gão -26	hen -29	her -41	hia -32	hte 29	iar -24	ica 8	ice 6	ico -31	ida 16	ief -26	ier -6	ige 14	imo 6	ine -29	ino -12	int -36	ion -56	ios -27	ipe -13	ira -27	iro 9	ise 12	ita -12	ito -6	its 7	ità -10	ité -26	ium -24	iva 22	ivo 20	ión -36	jer -26	ker 9	lan -25	lar 15	las -28	lat -32	lde -20	ler -14	les -32	lga 6	lho -14	lia -7	lid -17	lie -30	lla 12	lle -18	llo -50	lub -38	lue 8	mat -15	men -7	mer 10	mme 7	nal -23	nce -22	ndo -11	nen -34	ner 15	net -42	nha -24	nie -30	nna 10	nne 9	nro -29	nsa -8	nse 7	nte -13	nti -64	nto -59	nts -26	nza -30	oas -31	oce -29	oer -30	ofd 11	oga 21	oge 20	ogo 24	ois 12	ola 8	ole -18	olo -6	oma 10	omo -14	one -41	ong -18	oni -37	oog 6	oon -19	oor 9	oot -21	ora 17	ore 18	ori -29	oro -41	ort -36	osa 11	oso 13	ota -49	ote -6	per -22	pio -23	ppo 6	qué -37	ral -11	ras -32	rat 8	rce -34	rde -21	rer -31	res -30	rie -21	rio -7	riz 8	rié -19	rma -23	rme -32	rno -40	ros -31	rte -40	rti -30	rzt -21	réu 8	san 10	sen 12	seo -35	ser 10	ses 9	smo -48	sor -20	ssé 27	sta 13	ste 26	st’ 23	sée 14	ta' -19	tar 11	tas -28	ten -56	ter -20	tes -68	tie -29	tin -7	tos -19	tra 7	tre 7	tro -12	tta -8	tto -16	tän -8	ube -33	udo -36	uel 15	uer -24	uet -28	uge -9	ule 14	ums -36	una -20	une -35	uno -49	upe -10	ura -19	ure -7	urs -31	ury -29	use 20	ute -32	uto -38	val 13	xte -28	xto -28	zia -27	äne 13	çon -28	ção -32	ère 7	ève -31	ême -38	íza 16	úri -15
fits|pronoun|	free -27	no -75	organisation -37	unknown -19	yes 58
fits|pronoun|free|0|	null -14
fits|pronoun|free|1|	null -17
fits|pronoun|free|	2 -14	4-6 -20
fits|pronoun|no|	0 -47	1 -41	13+ -51	2 -29	3 -30	4-6 -25	7-12 -51
fits|pronoun|no|0|	acts -10	null -34	says -60
fits|pronoun|no|1|	acts -19	says -46
fits|pronoun|no|2|	acts -52	says -30
fits|pronoun|no|3|	acts -16	null -21	says -25
fits|pronoun|organisation|0|	null -25	says 7
fits|pronoun|organisation|	1 -9	13+ -31	2 -60	3 -26	4-6 -30	7-12 -40
fits|pronoun|organisation|1|	acts -39	null -17	says -40
fits|pronoun|organisation|2|	acts -37	null -44	says -33
fits|pronoun|organisation|3|	acts -33	null -38	says -39
fits|pronoun|unknown|	0 -8	1 -13	13+ -35	2 -7	3 -21	4-6 -17	7-12 6
fits|pronoun|unknown|0|	null 17	says -12
fits|pronoun|unknown|1|	acts -18	null -16	says -44
fits|pronoun|unknown|2|	acts -23	null -13	says -38
fits|pronoun|unknown|3|	acts -38	says 6
fits|pronoun|yes|	0 36	1 58	13+ 9	2 18	3 11
fits|pronoun|yes|0|	acts 19	null 19	says 23
fits|pronoun|yes|1|	acts 23	null 12	says 21
fits|pronoun|yes|2|	says 19
fits|pronoun|yes|3|	acts 8	null 13
fits|role|free|	1 -6	13+ -7	2 -16	3 -15	4-6 -12	7-12 6
fits|role|free|1|	acts -16	null -10
fits|role|free|2|	null -10	says -15
fits|role|free|3|	acts 7	null -19	says -24
fits|role|	no -69	unknown -9	yes 24
fits|role|no|	0 -46	1 -29	13+ -10	2 -35	3 -32	4-6 -66	7-12 -61
fits|role|no|0|	acts -55	null -11	says -51
fits|role|no|1|	acts -16	says -59
fits|role|no|2|	acts -59	null -71	says -29
fits|role|no|3|	acts -77	null -22	says -38
fits|role|unknown|	0 -42	1 22	13+ -13	2 -27	3 -23	4-6 -7	7-12 -14
fits|role|unknown|0|	acts -13	null 12	says -30
fits|role|unknown|1|	acts -17	says 7
fits|role|unknown|2|	acts -26	null 10	says -65
fits|role|unknown|3|	acts -9
fits|role|yes|	0 -16	1 14	2 29	3 8	7-12 -15
fits|role|yes|0|	acts 13	says 6
fits|role|yes|1|	acts 25	null -9
fits|role|yes|2|	acts -12
fits|role|yes|3|	acts 7	says -6
head|pronoun|organisation|	celui-ci 6	ela -37	ele -37	ella -31	elle -12	er -52	haar -21	hij -27	il -11	lei -35	lui -12	on -21	sie -20	ze -43	zij -41	él -36
head|pronoun|person|	celle-ci -11	celui-ci -13	ela 8	ella 11	elle 6	haar -9	hem 6	hij 14	lei 6	lui 10	on -23	él -8
head|role|organisation|	abogada -24	abogado -21	abonnée -18	actor -21	acusação -32	adjoint -19	adjointe -20	administrador -15	administração 18	advocaat -28	advogado -22	agence 9	agent -30	agente -33	alcalde -28	allenatore -15	altro -25	ambienti -28	amministrazione 9	analyste -29	andere -23	angeklagte -13	anwalt -19	anziano -23	arguido -32	artigo -28	artiste -16	asesor -32	assessor -23	assessora -24	assessoria -27	association -13	associazione 13	astrónoma -14	atacante -32	attaccante -26	autarca -29	auteurs -33	autor -23	autora -18	autoren -25	autores -25	autori -20	autoridad -33	autorità 7	autrice -30	auxiliar -28	avocat -18	avocate -13	avó -38	avô -34	azienda 20	bambina -23	banquier -29	barista -30	beamter -24	bedrijf 10	beiden -36	belga -27	bericht -38	bestuurder -23	bewindsman -15	bewindsvrouw -18	bióloga -26	bloque -36	bond -6	braut -20	brief 7	bron -24	bronnen -26	burgervader -14	buurman -27	buurvrouw -19	bürgermeister -24	cabinet -38	cadre -36	campeã -18	candidata -19	capitão -24	capo -20	capotreno -12	carpeta -19	carta -17	causídico -17	chef -28	chefe -32	chefin -12	chercheur -20	chercheuse -26	chi -26	científica -15	cittadino -27	client -32	cliente -23	club 20	clube 6	coach -26	colega -36	collega -40	comandante -24	comissão -27	comitato -20	commandant -24	communiqué 18	companhia 7	compañía 7	comunicado -27	comunicato -29	conducteur -18	conductor -20	conseil -17	conseiller -25	conseillère -21	consejero -22	consigliere -18	consulat -28	courrier -26	cronista -19	dame -29	danois -18	defensa -23	defesa -33	delas -19	delegada -26	deles -28	deputada -20	deputado -23	deputato -21	dernier -8	dernière -30	despacho -26	dessen -19	dicastero -6	die -60	dieser -28	dipendente -28	diplomat -19	diplomate -32	diplomaten -37	diplomático -16	diputada -25	diputado -25	directeur -30	directie 8	directivo -19	director -22	directora -18	directrice -26	diretor -12	diretora -27	diretto -20	direttore -15	direttrice -23	dirigeant -20	dirigeante -19	dirigente -47	docente -34	dockers -17	doctora -23	document -36	documento -38	dona -22	donna -22	dono -22	dort 22	défenseur -19	député -29	députée -33	détracteurs -22	ecologe -24	edil -27	emigrante -24	empresa 26	empresario -20	empresário -29	enfermera -18	engenheiro -25	enseignant -19	ente 21	entidad 12	entidade 32	entourage -36	entreprise 7	esponente -18	este -37	estudante -23	estudiante -21	estudio -29	estudo 15	eux -38	ex-secretário -23	executiva -26	executivo -36	experte -19	fallo -25	familia -22	famille -13	família -29	femme -22	figlia -14	fille -24	firma 13	fiscal -24	fonte -29	fontes -46	fonti -58	frau -27	fuentes -21	funcionaria -37	funcionario -59	fábrica -27	gabinete -23	gardien -22	garçon -33	gast -20	genro -29	gestor -25	gestora -21	gestore -38	gesundheitsministerin -22	giapponese -17	giudice -36	giudici 18	giuria -14	gobernador -29	governador -26	governante -42	governatore -16	governatrice -17	governo -26	grimpeur -18	groupe 11	großmutter -32	gutachten -27	habitante -21	habitants -21	haut -16	hen -35	herr -24	hombre -28	homme -41	händler -24	hôte -32	iemand -39	ihnen -19	imputato -23	indagato -19	ingewijden -26	ingénieur -18	ingénieure -20	instituição 11	institution 9	instituto 7	interessato -26	intéressé -39	intéressée -21	investigador -24	investigadora -40	istituto 6	jefe -26	joueur -28	journalist -24	jovem -32	jubilado -41	juge -23	juges 17	juridiction -14	jurist -12	jury -27	juíza -23	kabinet -23	kanzler -32	kapitän -27	konzern 9	landwirt -23	laudo -21	leader -26	lector -15	legale -26	leiterin -17	letrada -13	loro -29	líder -25	madre -43	maestro -24	magistrada -28	magistrat -37	magistrate -29	magistrato -13	magistrats 22	maire -27	mairie -35	mais -30	man -30	manager -17	mandant -26	mandataria -15	mandatario -18	mann -37	marchande -23	marido -35	medico -19	membre -21	middenvelder 12	miembro -25	minister -29	ministerin -20	ministerium 12	ministeriums 16	ministero -41	ministra -18	ministre -39	ministro -43	ministère -13	ministério -8	mitarbeiter -40	mitarbeiterin 13	mitteilung 10	moeder -40	mujer -30	mulher -46	museo 19	musicista -25	mutter -41	mãe -48	mère -34	médecin -17	médico -17	même -35	neef -31	nigerianer -26	nipote -22	niño -32	nota 11	notario -22	numero -27	observador -26	office 8	officier -27	oficial -23	olandese -25	ondernemer -24	onderneming -8	onderzoeker -20	ong 10	operador -43	operatore -39	organisateurs -20	organisation 19	organismo 30	organização -19	otra -24	outra -22	outro -31	ouvrière -29	padre -34	papier -44	parlementaire -21	parquet -22	pastor -16	patron -26	pensionato -30	perito -15	persona -20	pescador -14	pescadores -18	pescatore -21	pesquisador -21	pessoas -43	piloto -18	politie -26	politikerin -15	político -21	pontefice -21	porta-voz -16	portavoce -40	portavoz -31	porte-parole -35	premier -45	preside -24	presidenta -30	presidente -48	pressestelle 8	presule -20	primero -19	primo -25	proche -30	procurador -25	procuradora -30	procuratrice -22	producteur -21	profesor -30	professora -20	promotora -18	préfecture -47	préfet -22	président -23	présidente -25	prüfer -34	quest’ -29	raad -21	ragazza -28	rapport -32	rechter -25	regidora -33	regierungsrat -28	regisseurin -19	relator -22	relatório -30	religiosa -26	rentner -22	representante -33	responsável -29	retraité -16	retraitée -30	ricercatrice -29	rival -29	sacerdote -18	salarié -23	scrittrice -16	secretario -17	secretária -12	secretário -18	secrétaire -25	segundo -23	sentencia 11	servidor -22	signora -26	sindaca -26	sindacalista -29	sindaco -26	sindicato -21	sindicatos -18	società 9	source -35	sources -30	sozialdemokrat -23	spits -23	spécialiste -18	staatsanwaltschaft -23	stadträtin -12	staff -30	stilista -28	striscione -27	studio -23	studiosa -15	syndicaliste -26	syndicat 8	sénatrice -24	technicien -22	tecnico -21	tekenaar -15	testemunha -23	texte 9	texto 11	titolare -34	titular -26	toezichthouder 8	topman -18	topvrouw -24	treinador -30	técnico -35	témoin -25	ufficiale -25	ufficio -24	uno -39	unternehmen -23	uomo -48	vader -42	vainqueur -20	vater -32	vendedora -34	vendeuse -35	verbale -30	verdachte -26	verklaring 14	vertreter -30	veterano -40	vincitore -16	vizinha -29	vocero 12	voisine -29	voorzitter -27	vorsitzende -22	voz -24	vrouw -25	wachtmeister -14	west-vlaming -23	wethouder -20	winnaar -22	wirtin -17	woordvoerder 13	woordvoerster 6	zelf 14	zeugin -15	édile -27	éleveur -20	élu -29	élue -25	élève -35	étudiante -18	órgão 21	última -28	último -28
head|role|person|	27-jährige 8	29-jährige -21	74-jährige 20	79-jährige 13	abogada -17	abogado -11	abonnée -26	acta -17	actor 15	acusado 9	acusação -17	adjoint -36	administrador -14	administration -19	administração -19	adversaire 16	agence -24	agent -20	agente -9	alcalde -20	altro 11	ambienti -32	ambtenaar -15	amministratore 10	analyste 17	angeklagte 26	anwalt -14	anziano -26	arguido 16	artigo -23	asesor -23	assessor -20	assessora -21	assessoria -36	association -15	associazione -14	astrónoma 8	ata -25	atacante 11	atriz 8	attaccante 9	auteurs -20	autor -16	autora 12	autoren -20	autores -22	autori -16	autoridad 24	autorità -10	auxiliar -24	avocat 6	avô -25	azienda -12	bambina -31	banquier 20	beamter -12	behörde -20	beiden -29	belga 6	bericht -29	bestuurder 24	bewindsman 12	bewindsvrouw 19	bióloga 17	bloque -25	bond -25	braut -16	brief -26	bron -23	bronnen -29	burgervader 10	buurman -29	bénévole -15	bürgermeister -10	cabinet -34	cadre -29	candidata 12	capotreno -7	carpeta -30	causídico 15	chef -8	chercheur 17	chercheuse 21	chi -26	científica 6	cittadino -23	cliente -22	club -35	clube -33	coach 7	colega 7	collega -12	comitato -19	commandant -13	commissaire -16	communiqué -37	compagnie -30	companhia -19	comunicado -16	comunicato -43	conductor -16	conduttrice 13	conseiller -27	consejero -17	conselheiro -21	consulat -28	cronista -27	danois 10	defensa -8	defesa -17	delas -29	deles -32	deputada 12	deputado -14	dernière 11	despacho -33	dessen 19	dicastero -22	die 25	dipendente 6	diplomat -15	diplomate 8	diplomaten -31	diplomático -15	diputada 14	diputado -19	directeur -23	direction -37	directivo 12	director -28	directora 10	directrice -16	diretora 8	diretto -13	dirigeant 21	dirigeante 18	docente -12	doctora 13	document -34	documento -48	dona -32	donna 10	dorpshoofd 11	dort -38	défenseur 7	délégué -18	député 13	députée 6	détracteurs -21	ecologe 9	edil 8	editor 8	emigrante -21	empresa -31	empresario 18	empresário -18	enfermera -22	enquêteur -7	enseignant -25	ente -20	entidad -27	entidade -37	entourage -47	ermittler -17	esponente 9	este 6	estudante -21	estudiante 7	estudio -21	estudo -30	eux -34	ex-secretário 7	executiva 18	executivo 17	experte 13	fallo -23	familia -32	famille -16	família -22	femme 6	figlia 6	fille -6	firma -23	fiscal -15	fondo -34	fonte -66	fontes -42	fonti -55	forscherin 11	fuente -20	fuentes -57	funcionaria 13	funcionario 23	funzionario -24	fábrica -30	gabinete -31	gardien 8	garçon -28	geistliche 13	genro -29	gestora 20	gesundheitsministerin -28	giudice -13	giuria -30	governador -20	governante 18	governatore 13	governatrice 14	governo -22	grimpeur 7	groupe -10	gruppo 6	gutachten -34	gutachter -14	habitante -20	habitants -17	haus -23	haut 6	hen -29	herr -23	hombre -28	iemand -34	ihnen -19	imputato 15	indagato -31	ingewijden -31	ingénieure 15	instituto -17	interessato 14	intéressé 27	intéressée 14	investigador 11	investigadora 21	joueur -16	journalist -21	juge -19	jurist 20	jury -29	juíza 16	júri -15	kabinet -23	kanzler -32	kapitän -8	laatste 11	laudo -23	lector -19	leiterin -22	letrada -24	loro -41	líder 15	madre -18	maestro 9	magistrada 11	magistrat -7	magistrato 11	mairie -23	mais 11	manager 14	mandant 11	mandataria 20	mandatario 19	mann -9	marchande -20	marido -26	medico -37	membre -17	middenvelder -10	miembro -24	minister 12	ministerin -7	ministerium -24	ministeriums -36	ministero -29	ministre 12	ministro -27	ministère -20	ministério -20	mitarbeiter -22	mitteilung -31	moeder -36	muchacho -23	mujer -26	mulher -21	museo -35	mutter 8	mère 6	médecin -22	médico -29	même -38	neef 8	nigerianer 7	nipote -14	nota -49	notario -26	numero 15	observador -21	office -21	olandese 8	onderneming 10	onderzoeker 7	ong -18	operador -12	operatore -16	organisateurs -28	organisation -34	organismo -46	organização -20	otra -20	outra 11	padre 11	papa -21	papier -31	parlamentar 11	parlementaire 11	parquet -28	parti -29	pastor -14	penalista 9	pensionato -21	perito -26	persona -20	pescador 8	pesquisador 15	pessoas -31	pluimveehouder 22	politie -24	politiker 13	politikerin 7	político -8	pontefice -31	porta-voz 13	portavoce -29	portavoz -6	porte-parole -15	prefeito 9	prefeitura -24	preside 15	presidenta -9	presidente -41	presule 14	prima -6	primero 6	primo 14	proche -26	procurador -35	procuradora -24	producteur 9	profesor -19	promotora -43	préfecture -29	préfet -20	président -16	présidente -16	père -21	quest’ 23	rapport -28	rechter -30	regierungschefin 16	regierungsrat 16	regista 13	relatório -32	religiosa 6	rentner 11	representante -30	retraité -12	retraitée -10	ricercatrice 15	rival 13	riverain -24	réalisatrice 11	réu 8	sacerdote 12	salarié -19	seconde 13	secretario -8	secretária 10	secretário -14	secrétaire -19	segundo 8	sentencia -29	servidor -20	signora -7	sindacalista 23	sindaco -6	sindicato -28	societa' -19	società -22	source -34	sozialdemokrat 11	spits 7	sprecher -35	sprecherin -33	spécialiste -16	staatsanwaltschaft -19	stadträtin 16	staff -29	stilista 16	studio -17	studiosa 10	studioso 13	syndicaliste 20	syndicat -18	sängerin 6	sénatrice 13	tecnico 7	tekenaar -27	testemunha -14	texte -28	texto -28	titolare 11	titular 15	topman 17	topvrouw 9	treinador 19	técnico -14	ufficiale 21	ufficio -26	una -20	uno -47	unternehmer 12	uomo -21	vader -9	vencedor 7	vendeuse -26	verbale -31	verband -22	verdachte 29	verein -18	verklaring -22	vertreter -32	veterano -33	vizinha -20	vocero -25	voisine -32	voorzitter -16	voz -21	vrouw -41	wachtmeister -25	west-vlaming 16	wethouder -16	wirtin -40	woordvoerder -43	zelf -9	éleveur -26	élue 8	élève -31	équipe -13	étudiante -22	órgão -26	última 10
introduced|	false -8	true 44
introduced|false|	a -52	none -20	own -16
introduced|true|	the 44
kind|pronoun|	organisation -44	person 17
kind|pronoun|organisation|	own -27	third -40
kind|pronoun|person|	own -7	third 17
kind|role|	organisation -15	person 8
kind|role|organisation|	a -24	none -24	the -11
kind|role|person|	a -59	none -8	the 18
kin|artist|	none 39	other 10
kin|association|	other -7	same 29
kin|authority|	none -9	other -18
kin|club|	other -22
kin|coach|	none 17	other -11
kin|company|	none 6	other 10	same 21
kin|court|	none 34	other -42	same -21
kin|doctor|	none -47	other -15	same -19
kin|envoy|	none -24	other -14
kin|false|	none -9	other -21
kin|false|none|	0 -9	13+ -15	2 11	3 -21	4-6 -26	7-12 -12
kin|false|none|free|	false -27	true 10
kin|false|none|no|	false -27	true 15
kin|false|none|unknown|	true 24
kin|false|none|yes|	true 34
kin|false|other|	0 -29	13+ -23	2 -17	3 -14	7-12 -42
kin|false|other|free|	false -13
kin|false|other|no|	false -65	true -37
kin|false|other|unknown|	true 7
kin|false|other|yes|	false -14
kin|judge|	none -29	other -12	same 25
kin|lawyer|	none -20	other -29	same 31
kin|leader|	none -42	other 6
kin|mayor|	none -32	other -14	same 37
kin|member|	none -8	other -7	same 22
kin|minister|	none -18	other -43	same 20
kin|null|	none -9	other -21
kin|party|	none -23	other -32
kin|player|	none 13	same -21
kin|police|	none -22	other -26
kin|press|	none -17	other 6
kin|priest|	none -19	other -46
kin|prosecutor|	none -52	other -29	same 15
kin|school|	none 8
kin|scientist|	other 23	same 32
kin|teacher|	none -11	other -34	same 27
kin|true|	none -10	other -25	same 49
kin|true|none|	0 14	13+ -6	2 -18	4-6 -34	7-12 -19
kin|true|none|free|	false -6	true -21
kin|true|none|no|	false -35	true -20
kin|true|none|unknown|	false -38	true 12
kin|true|none|yes|	true 20
kin|true|other|	1 -9	2 -33	3 -13	4-6 -11	7-12 -30
kin|true|other|free|	false -22	true -15
kin|true|other|no|	false -30	true -28
kin|true|other|unknown|	false -18	true 15
kin|true|other|yes|	false -10
kin|true|same|	0 -30	1 18	13+ 8	2 36	4-6 12	7-12 37
kin|true|same|free|	false 44
kin|true|same|no|	false -39	true -26
kin|true|same|yes|	false 38	true 23
kin|union|	none -12	other -12
kin|worker|	other -16	same 12
kin|writer|	none 8	other -9	same -15
language|de|pronoun|	organisation -39
language|de|role|	organisation -27
language|es|pronoun|	organisation -46
language|es|role|	organisation -26	person -7
language|fr|pronoun|	organisation -9
language|fr|role|	organisation -16
language|it|pronoun|	organisation -44	person 9
language|it|role|	organisation -12	person 8
language|nl|pronoun|	organisation -47	person 13
language|nl|role|	organisation -9
language|pt|pronoun|	organisation -44
last|pronoun|false|	0 11	1 20	13+ -10	2 8	3 -7	4-6 -24	7-12 -31
last|pronoun|false|0|	0 11
last|pronoun|false|13+|	2 -16	3 -9
last|pronoun|false|1|	0 22	1 -10
last|pronoun|false|2|	0 11	1 -13	2 7
last|pronoun|false|3|	0 10	1 -26
last|pronoun|false|4-6|	0 -25	1 -22	2 -6	3 -8
last|pronoun|false|7-12|	1 -14	2 -43	3 -11
last|pronoun|false|free|	1 -17
last|pronoun|false|no|	0 -46	1 -13	2 -39	3 -27
last|pronoun|false|organisation|	0 -24	1 -52	2 -51	3 -39
last|pronoun|false|unknown|	1 -45	2 -23	3 14
last|pronoun|false|yes|	0 35	1 30	2 14
last|pronoun|true|	0 16	1 14	2 -22	3 -18	4-6 -7	7-12 26
last|pronoun|true|0|	0 16
last|pronoun|true|1|	0 15
last|pronoun|true|2|	1 -28	2 -23
last|pronoun|true|3|	1 -21	2 -35
last|pronoun|true|4-6|	3 -22
last|pronoun|true|7-12|	1 -9	2 25	3 7
last|pronoun|true|free|	0 -15
last|pronoun|true|no|	0 -52	1 -41	3 -17
last|pronoun|true|organisation|	0 19	1 12	2 -14	3 -19
last|pronoun|true|unknown|	2 -35	3 -32
last|pronoun|true|yes|	0 13	1 9	2 11	3 29
last|role|false|	0 -15	1 6	13+ -7	3 -8	4-6 -15	7-12 -11
last|role|false|0|	0 -15
last|role|false|13+|	3 -11
last|role|false|1|	0 13	1 -17
last|role|false|2|	2 -8
last|role|false|3|	1 -12	2 -6	3 -45
last|role|false|4-6|	0 -8	1 -27	2 -13
last|role|false|7-12|	1 -29	2 -18
last|role|false|free|	1 -7	3 -10
last|role|false|no|	0 -26	1 -25	2 -66	3 -39
last|role|false|unknown|	0 -12
last|role|false|yes|	0 11	2 8
last|role|true|	0 -9	13+ 12	2 -13	3 -18	4-6 -10	7-12 -9
last|role|true|0|	0 -9
last|role|true|13+|	3 12
last|role|true|1|	0 18	1 -41
last|role|true|2|	1 -32	2 -6
last|role|true|3|	1 -44	2 16	3 -19
last|role|true|4-6|	0 -10	1 -19	2 7	3 -21
last|role|true|7-12|	1 -13	2 -32
last|role|true|free|	1 -18	2 -24
last|role|true|no|	0 -71	1 -29	2 -23	3 -57
last|role|true|unknown|	0 -16	2 -33	3 12
last|role|true|yes|	1 14	2 -6	3 7
near|pronoun|0|	0 14
near|pronoun|13+|	2 -16	3 -9
near|pronoun|1|	0 27	1 -9
near|pronoun|2|	0 10	1 -29	2 -8
near|pronoun|3|	0 10	1 -33
near|pronoun|4-6|	0 -23	1 -17	3 -17
near|pronoun|7-12|	1 -11	2 -23	3 -6
near|role|0|	0 -16
near|role|1|	0 22	1 -36
near|role|2|	1 -13	2 -10
near|role|3|	1 -28	3 -41
near|role|4-6|	0 -8	1 -30	2 -7
near|role|7-12|	1 -30	2 -21
	nobody -13
nobody|ending|pronoun|	aar 7	ela -21	hem -33	hij -25	il -6	lei -17	lla -31	lle -17	lui -29	on 21	sie -8
nobody|ending|role|	aad 32	aar 13	aca -23	ach -29	ada -24	ade -35	ado 10	aff 23	aft 23	age 39	aia -9	ail -15	ais -11	ala 7	alt 15	amt 17	ana -26	and 10	ank 8	ann -7	ano -17	apa 20	are -28	aro -18	ast -9	ata -19	ate -20	ati -8	ato 10	ats -20	avô 20	ble -21	bre 23	bro 16	cal 13	cat -26	ces 20	che 10	chi 22	cho 29	cht 16	ché 20	cin 16	cio 21	cta 21	dad -32	den 32	der -17	die -25	dil -22	dio 19	dor 17	dos 26	due 20	eau -20	eef -21	eer 14	eil -18	ein -16	ela -13	elf -18	ene -27	ent 32	era -11	ern -6	ero 11	err 17	esa -29	ese -38	eta 15	ete 15	eto 19	età -24	eux 21	eón -10	fet 19	ffe -20	gde -20	gem 22	ger -25	ges -9	gin -12	gte -18	gue -17	gué 21	gão -29	hen 26	her 12	hia -7	hte -28	ial -6	iar 18	ica -10	ici -19	ico 29	ida -21	ien 7	ier 9	iga 16	ige -21	igo 10	ijf -24	ima -29	imo -8	ine 27	ing -32	ino 15	int 17	ion 6	ios 22	ipa 15	ipe 8	ira 20	ire -8	iro -21	ise -32	ita 8	ite -7	its -21	ità -24	ité 19	ium -11	iva -18	ivo -12	iño -7	ión -10	jer 17	ker -20	lan 21	lar -35	las 21	lat 24	lde 18	ler 15	les 19	lga -11	lho 11	lia 12	lid 16	lie 21	lla -21	llo 29	lub -26	lue -17	mat 15	men 17	mer -19	mãe 6	nce -20	nco -22	nda -37	nde -7	ndo -22	nen 29	ner -40	net 33	nha 25	nna -19	nne -13	nro 20	nsa 7	nse -21	nta 7	nte 13	nti 22	nto 39	nts 30	nza 19	oas 25	oce 31	oer 23	ofd -20	oga -38	oge -26	ogo -26	ois -20	ola -21	ole 26	olo 10	oma -14	omo 17	one 12	ong -17	oni 19	oon 18	oor -16	oot -8	ora -19	ore -33	ori 23	oro 22	osa -25	oso -20	ota -6	ote 6	oto -6	per 18	peã -18	pio 6	ppe -6	ppo -17	que -10	qué -18	ral 8	ras 16	rat -9	rce 36	rde 7	rer 31	res 34	ria 10	rie 25	rio 17	riz -19	rié 14	rma -26	rno 27	ron 12	ros 21	rta 12	rzt 23	réu -24	san -18	sen -9	seo -23	ser -15	ses -11	smo -18	sor 11	ssé -32	sta -23	ste -28	st’ -29	são 18	sée -27	tar -15	tas 18	tel 21	ten 36	ter 20	tes 38	tie 14	tin 11	tos 23	tra -16	tre -7	tro 14	tta 10	tto 14	tän 9	ube -19	uel -15	uer 18	uet 19	uge 9	ule -20	ums -17	una 20	une 23	uno 34	upe -22	ura 19	ure 18	urs 32	ury 26	use -22	ute 21	uto -25	uté -19	val -26	vio -20	xto -7	yen -13	yer -19	zer -10	zia 21	zza -19	äne -19	çon 18	ção -8	ève 18	ême 23	íza -15	ñía -21	úri 17
nobody|kin|a|	coach 19	company 33	court -27	doctor 22	envoy 35	judge 23	lawyer 23	leader 15	mayor 16	member 18	minister 16	party 20	player 22	police 30	scientist 31	teacher 15	union 24	worker 41	writer 17
nobody|kin|none|	authority 40	company -30	judge 18	leader -23	minister -23	priest 19	scientist -16
nobody|kin|the|	artist -57	association -12	coach -37	company -69	court -6	doctor 30	envoy -8	lawyer -7	leader 10	member -30	minister 10	party 19	player -29	police 18	press 9	priest 24	prosecutor 36	school -20	scientist -65	teacher 11	worker -12	writer -17
nobody|many|	false -13
nobody|met|pronoun|	never -16
nobody|met|pronoun|never|	own 14	third -19
nobody|met|role|	a 34	bare -27	the -31
nobody|met|role|a|	a 32	none 23	the 26
nobody|met|role|bare|	a -13	none -17	the -15
nobody|met|role|never|	a 45	none 14	the -19
nobody|met|role|the|	none -23	the -24
nobody|others|	1 -34	2 -51	3 11
nobody|pronoun|	celui-ci -22	ela -21	ella -31	elle -17	haar 7	hem -33	hij -25	il -6	lei -17	lui -29	on 21	own 14	sie -8	third -19
nobody|role|	27-jährige -16	29-jährige 11	52-jährige -15	58-jährige 15	74-jährige -17	79-jährige -19	a 40	abogada 12	abogado 7	abonnée 19	acta 19	actor -17	acusado -20	acusação 18	adjoint 17	administrador 9	administration -12	administração -28	adversaire -21	advogado -9	agence -24	agent 16	agente 9	alcalde 18	allenatore -16	altro -30	ambienti 24	ambtenaar 16	amministratore -17	amministrazione -8	analyste -21	angeklagte -18	anwalt 9	anziano 17	arguido -14	artigo 18	artiste -17	asesor 21	assessor 15	assessora 15	assessoria 23	association 10	associazione -17	astrónoma -12	ata 17	atacante -23	atriz -19	attaccante -17	autarca -8	auteurs 20	autor 10	autora -21	autoren 20	autores 20	autori 16	autoridad -24	autorità -24	autrice -19	auxiliar 18	avocat -17	avocate -16	avô 20	azienda -34	bambina 19	banco -22	banderole 13	banquier -20	barbiere -19	barista 6	beamter 13	bedrijf -24	beiden 16	belga -11	bericht 29	bestuurder -25	bewindsman -17	bewindsvrouw -20	bióloga -21	bloque 19	bond 6	bonden 13	braut 15	bron 20	bronnen 25	burgemeester -10	burgervader -14	buurman 21	bénévole 14	bürgermeister 16	cabinet 26	cadre 27	campeã -18	candidata -18	capotreno 8	carpeta 21	carta 21	causídico -25	chef 9	cheffe -20	chefin -20	chercheur -19	chercheuse -24	chi 20	científica -14	cittadino 14	cliente 19	club -22	clube -19	coach -26	colega -12	collega 14	comerciante -17	comissão 18	comitato 24	commandant 11	commissaire 11	communiqué -18	companhia -20	compañía -21	comune 15	comunicado 19	comunicato 26	conducteur 18	conductor 10	conduttrice -22	conseil -18	conseiller 24	conseillère -12	consejero 10	conselheiro -11	consigliere 6	consulat 19	courrier 19	cronista 16	danois -15	defensa 7	defesa 23	delas 18	deles 19	deputada -16	deputado 12	dernière -17	despacho 24	dessen -21	dicastero 8	die -25	dieser -7	dipendente -14	diplomat 15	diplomaten 22	diplomático 15	diputada -14	diputado 14	directeur 19	directie -7	directivo -11	director 12	directora -13	directrice 10	diretor -14	diretora -7	diretto 9	direttore -17	direttrice -9	dirigeant -22	dirigeante -24	docente 9	dockers 20	doctora -17	document 27	documento 40	dona 20	donna -9	dorpshoofd -20	dort -23	défenseur -17	délégué 21	député -11	députée -12	détracteurs 17	ecologe -17	edil -22	editor -18	einsatzleiter 19	emigrante 16	empresa -44	empresario -26	empresário 12	enfermera 14	enquêteur 11	enseignant 16	ente -21	entidad -26	entidade -33	entourage 34	entreprise -22	equipa 15	ermittler 13	esponente -16	esta -14	este -9	estudante 18	estudiante -8	estudio 21	estudo -14	eux 21	ex-secretário -19	executiva -28	experte -16	fallo 21	familia 18	famille 17	família 17	femme -9	figlia -19	firma -26	fiscal 13	fonte 43	fontes 24	fonti 45	forscherin -17	fuente 19	fuentes 27	funcionaria -12	funcionario -22	funzionario 18	fábrica 18	gabinete 22	gardien -11	garçon 18	gast -9	geistliche -15	genro 20	geometra -6	gestor -8	gestora -24	gestore -8	gesundheitsministerin 20	giapponese -14	giudice 14	giudici -19	giuria 20	governador 15	governadora -12	governante -24	governatore -21	governatrice -21	governo 21	grimpeur -18	groupe -22	großmutter -10	gruppo -17	gutachten 20	gutachter 19	habitante 18	habitants 16	haut -6	hen 26	herr 17	hombre 15	händler 18	iemand 25	ihnen 16	imputato -20	indagato 22	informe 15	ingewijden 22	ingénieur 12	ingénieure -15	inspectie -16	instituição -23	institution -18	instituto -17	interessato -25	intéressé -32	intéressée -27	investigador -13	investigadora -28	istituto -16	joueur 10	journalist 12	juge 16	juges -17	juridiction 10	jurist -21	jury 26	juíza -15	júri 17	kabinet 19	kanzler 26	kapitän 9	konzern -12	laatste -17	landwirt -8	laudo 18	leader -16	lector 15	leiterin 21	lerares 6	letrada 12	loro 22	líder -25	madre 12	maestro -30	magistrada -16	magistrat 8	magistrate -11	magistrato -20	magistrats -22	mail -15	mairie 20	mais -9	manager -17	mandant -21	mandataria -21	mandatario -23	mann 11	marchande 17	marido 24	medico 24	membre 14	middenvelder -21	miembro 16	minister -20	ministerium -11	ministeriums -17	ministero 29	ministra -21	ministre -17	ministro 28	ministère 15	ministério 6	mitarbeiter 24	mitarbeiterin -12	mitteilung -7	moeder 25	muchacho 16	mujer 17	mulher 22	museo -23	musicista -14	mãe 6	mère -7	médecin 16	médico 22	même 23	neef -21	nigerianer -21	nipote 13	niño -7	nonna -20	nota -6	notario 23	note 14	numero -21	observador 14	olandese -18	ondernemer -12	onderneming -15	onderzoeker -14	onderzoekers 13	ong -17	operador 19	operatore 23	opposition 14	organisateurs 16	organisation -30	organismo -39	organização 15	otra 15	outra -28	padre -16	papa 20	papier 27	parlamentar -15	parlementaire -19	parquet 19	parti -8	partie -22	pastor 13	penalista -17	pensionato 19	perito 16	persona 15	pescador -10	pescadores 16	pescatore -10	pesquisador -16	pessoas 25	pluimveehouder -21	politie 21	politiker -13	politikerin -19	pontefice 25	porta-voz -6	portavoce 28	portavoz 10	porte-parole 23	prefeito -12	prefeitura 20	premier -6	preside -19	presidenta 9	presidente 37	pressestelle -6	presule -20	prima -21	primero -22	primo -20	proche 15	procurador 22	procuradora 19	procureure 8	producteur -18	profesor 16	promotora 20	préfecture 31	préfet 15	président 13	présidente 16	prüfer 16	père 19	quest’ -29	raad 20	ragazza -19	rapport 27	rechter 26	regierungschefin -16	regierungsrat -20	regisseurin -16	regista -16	relator -14	relatório 25	relazione 15	religiosa -20	rentner -17	representante 22	responsable -18	ressortchef -16	retraité 12	retraitée 7	ricercatrice -20	rival -26	riverain 14	réalisatrice -11	réu -24	sacerdote -21	salarié 14	scrittrice -18	seconde -20	secretario 8	secretária -18	secretário 13	secrétaire 15	segundo -23	servidor 15	signora 8	sindaca -22	sindacalista -32	sindicato 21	sindicatos 18	società -24	source 36	sources 18	sozialdemokrat -18	spits -21	spécialiste 11	staatsanwaltschaft 19	stadträtin -17	staff 23	stilista -24	striscione 15	studie 14	studio 16	studiosa -12	studioso -15	syndicaliste -23	syndicat -22	sängerin -15	sénatrice -18	technicien -23	tecnico -20	tekenaar 21	testemunha 18	texto -7	the -25	titolare -28	titular -35	toezichthouder -16	topman -17	topvrouw -24	toscano -17	treinador -24	turista 16	técnico 12	ufficiale -26	ufficio 17	una 20	uno 29	unternehmen 15	unternehmer -15	uomo 20	vader 6	vainqueur -22	vencedor -22	vendeuse 17	verbale 24	verband -7	verdachte -28	verein -16	verklaring -10	vertreter 19	veterano 18	vigilante -15	vincitore -17	vizinha 16	voisine 26	voorzitter 14	voz 18	vrouw 22	wachtmeister 20	west-vlaming -20	wethouder 15	winnaar -20	wirtin 20	woordvoerster -13	zelf -18	éleveur 15	élue -17	élève 18	équipe 8	étudiante 16	órgão -29	última -19	último 8
often|pronoun|	0 -14	1 -7	2 -9	3 20	4 22
often|role|	0 -41	1 -13	2 17	4 16
quoted|	true -42
rank|pronoun|0|0|	organisation 6
rank|pronoun|0|1|	person 21
rank|pronoun|0|2|	organisation -45	person -10
rank|pronoun|0|3|	organisation -40	person -26
rank|pronoun|0|4-6|	organisation -34	person -23
rank|pronoun|0|7-12|	organisation -9
rank|pronoun|1|0|	organisation -21	person 25
rank|pronoun|1|1|	organisation -21	person 16
rank|pronoun|1|2|	organisation -43	person 11
rank|pronoun|1|3|	organisation -6	person -9
rank|pronoun|1|4-6|	organisation -11	person -19
rank|pronoun|1|7-12|	organisation -26	person -23
rank|pronoun|	2 -7	3 10	4 -22
rank|pronoun|2|1|	organisation -38	person -17
rank|pronoun|2|2|	organisation -26	person -16
rank|pronoun|2|3|	organisation -32
rank|pronoun|2|4-6|	organisation -37	person 12
rank|pronoun|2|7-12|	organisation -29
rank|pronoun|3|13+|	organisation -27
rank|pronoun|3|1|	organisation -24	person 19
rank|pronoun|3|2|	organisation -13	person 27
rank|pronoun|3|3|	organisation -30
rank|pronoun|3|4-6|	organisation -34
rank|pronoun|3|7-12|	organisation -41
rank|pronoun|4|13+|	organisation -29
rank|pronoun|4|1|	person -11
rank|pronoun|4|2|	organisation -15	person -30
rank|pronoun|4|3|	organisation -19	person -12
rank|pronoun|4|4-6|	organisation -30	person -42
rank|pronoun|4|7-12|	organisation -34	person -6
rank|role|0|0|	organisation 12	person -36
rank|role|0|13+|	organisation -13	person 7
rank|role|0|2|	organisation -14	person -15
rank|role|0|3|	organisation -21	person 7
rank|role|0|4-6|	person -31
rank|role|0|7-12|	organisation 13
rank|role|1|0|	organisation -12	person -12
rank|role|1|13+|	organisation -21	person -16
rank|role|1|1|	organisation -22	person 14
rank|role|1|2|	organisation -10
rank|role|1|3|	organisation -24	person 8
rank|role|1|4-6|	organisation -43	person -15
rank|role|1|7-12|	organisation -20	person -17
rank|role|	2 -6	3 8	4 -17
rank|role|2|0|	organisation -30
rank|role|2|13+|	organisation -24	person -25
rank|role|2|1|	organisation -9	person -10
rank|role|2|2|	organisation -32	person -6
rank|role|2|3|	organisation -90	person -17
rank|role|2|4-6|	organisation -22	person 24
rank|role|2|7-12|	person -10
rank|role|3|13+|	organisation -9	person -7
rank|role|3|1|	organisation -45	person 12
rank|role|3|2|	organisation -13	person 31
rank|role|3|3|	organisation -28
rank|role|3|4-6|	organisation -20	person -12
rank|role|3|7-12|	organisation -7	person -20
rank|role|4|13+|	organisation -27	person 6
rank|role|4|1|	organisation -35	person 14
rank|role|4|2|	organisation -60
rank|role|4|3|	organisation -61	person -13
rank|role|4|4-6|	organisation -42	person -46
rank|role|4|7-12|	organisation -10	person -10
report|pronoun|0|	accuser -12	aclarar 6	acreditar -16	admettre 12	admitir 14	advertir 17	affirmer 16	analyser -15	antwoorden -14	antworten -10	argumentieren -12	asegurar 14	asentir -18	assurer 12	befinden 16	behaupten -8	bekennen 18	beklagen 6	beloven 17	benadrukken 18	beteuern -17	betogen 12	beweren -10	bromear 19	calcular 9	commenter 13	conclure -16	confermare -12	confessar -9	confier 26	considerar -11	contar 12	contestar -23	craindre 16	decir -6	defender -10	demander 6	dire 18	déclarer 21	détailler 22	eisen 16	entender -12	entgegnen 13	estimer 18	explicar 8	expliquer -9	faire_valoir -13	finden 14	fragen 21	fügen 14	geben 13	geven 23	glimlachen 12	glisser 8	grappen -22	gronder 17	hablar -11	halten 16	herinneren 17	imager 12	indiquer 20	insister 23	juger 18	jurar -9	jurer 8	klagen 18	kommentieren 8	kritisieren 11	kündigen 20	lachen 20	lassen 8	laten 13	leggen 21	lehnen -6	lâcher 20	mailen 6	marteler 22	meinen 16	menacer 19	murmeln -7	negar -18	negare 12	nier 17	none -22	noter -8	nuancer 8	observer 14	ontkennen -13	opmerken 8	pedir 14	perguntar -12	philosopher 8	plaisanter 26	pleiten 14	poursuivre 8	preferir -7	promettre 27	proporre 16	préciser 16	prévenir 25	rappeler 12	reageren 13	reconnaître -8	recordar 13	rekenen 6	replicar -18	reprocher 19	responder -13	retorquir -17	ribattere -16	ricordare -7	roepen -11	rufen 26	räumen 9	répliquer -18	répondre -13	schrijven 13	smentire -11	sommen -11	sorrir -14	sostener 10	souffler -12	souhaiter 12	souligner 23	souri 9	souvenir -16	sprechen 16	spreken -11	tempérer 18	tonen 12	témoigner 17	verklaren -13	verlangen 13	verraten -15	vertellen 9	vervolgen 10	verwachten 16	vinden -7	voegen 29	vragen -7	werfen 18	widersprechen 9	wijzen 18	zeggen 9	écrire -8
report|pronoun|1|	accuser -16	aclarar 10	acreditar -10	admettre -14	admitir -9	advertir -10	affirmer -20	ajouter -9	analyser 14	annoncer 11	antworten 9	argumentieren 16	asegurar -10	assurer 16	avouer 11	befinden -15	behaupten -11	bekennen -16	beklagen 6	beloven -6	benadrukken -15	berichten -10	bestreiten 12	bestrijden -15	beteuern 15	betogen -6	beweren -7	bieden -15	bromear -15	calcular 8	commenter -13	conclure 19	confermare 13	confessar 12	considerar 14	contestar 11	craindre -11	defender 14	demander 8	dire -26	dizer -28	détailler -19	eisen -12	entender -15	entgegnen -8	ergänzen 14	erläutern -17	erzählen -21	explicar -16	expliquer -7	faire_valoir 12	finden -8	fluisteren 11	fragen -17	fügen -15	garantir -18	geben 11	geven -11	glimlachen -10	glisser -15	gronder -10	hablar -13	halten -10	herinneren -11	houden 13	indiquer -21	insister -11	juger -12	jurar -12	kommentieren 11	kritisieren 8	kündigen -13	lachen -8	lancer -12	lassen 9	laten -13	leggen 8	lehnen -14	mailen 12	marteler -18	meinen -11	menacer -15	murmeln -11	negare 9	nier -10	noemen 13	noter 15	nuancer 8	observer -14	ontkennen 11	perguntar -10	philosopher 13	plaisanter -20	pleiten -6	poursuivre 9	preferir 15	proporre -13	préciser -17	raconter 16	rappeler -7	reageren -15	rechnen 17	reconnaître 7	recordar -13	rekenen 11	relever -16	replicar 9	reprocher -16	retorquir -16	ricordare -16	rir -12	rispondere -16	rufen -21	räumen 6	réclamer 17	répliquer 17	résumer 10	sagen -10	schrijven -14	sommen 11	sorrir -16	sostener -7	souffler 8	souhaiter -10	souligner -14	souri 9	sourire 10	soutenir -19	souvenir -18	sprechen -7	spreken -18	stellen 15	tempérer -17	tonen -7	trancher -18	témoigner -7	verklaren 11	verlangen -7	verraten 9	versprechen -14	vertellen -22	verwachten -10	verzekeren 11	voegen -18	werfen -10	widersprechen -6	wijzen -13	zeggen -18	äußern -8	écrire -24
report|pronoun|2|	accuser -11	acreditar -11	admettre -18	admitir -7	advertir -9	affirmer -28	afirmar -12	ajouter -7	analyser -12	annoncer -12	antworten -20	argumentieren -9	asegurar -8	asentir -15	assurer -13	avouer -11	befinden -12	behaupten -17	bekennen -8	berichten -18	bestreiten -10	beteuern -17	betogen -13	beweren -16	bieden 12	bromear -18	commenter -16	conclure -10	confessar -13	confier -23	considerar -8	contar -11	contestar 20	craindre -8	decir -28	defender -9	demander -8	dizer -18	déclarer -18	détailler -15	eisen -15	ergänzen -13	erläutern -12	erzählen -21	estimer -21	explicar -7	expliquer 7	faire_valoir -18	fluisteren -15	fragen -12	fügen -21	garantir 17	geben -17	geven -16	glisser -12	grappen 10	gronder -9	hablar -16	herinneren -18	houden -19	indiquer -16	insister -18	juger -13	jurar -15	jurer -6	klagen -20	kommentieren -14	kündigen -10	lachen -16	lancer -26	lassen -6	laten 8	leggen -21	lehnen -16	lâcher 13	mailen -15	marteler -14	meinen 7	menacer -6	negar -16	negare -18	nier -20	noemen -16	noter -15	nuancer -9	observer -13	ontkennen 12	opmerken -9	pedir -14	perguntar -17	plaider -18	plaisanter -16	pleiten -8	poursuivre -14	preferir -10	promettre -22	proporre -12	préciser -18	prévenir -23	raconter -26	rappeler -21	reageren -21	rechnen -18	reconnaître -19	recordar -9	rekenen -13	relever -16	reprocher -12	ribattere -14	ricordare -17	rir 10	rispondere -14	rufen -15	räumen -9	réclamer -11	répondre -12	résumer -27	sagen -47	schrijven 10	smentire -11	sommen -9	sorrir 9	souffler 8	souligner -12	souri -16	sourire -9	soutenir 8	souvenir 12	sprechen -9	spreken 13	stellen -18	tempérer -16	tonen -8	trancher 12	témoigner -10	verraten -9	versprechen -9	vertellen -22	vervolgen -10	verwachten -9	verzekeren -21	vinden -20	voegen -22	vragen -21	werfen -8	wijzen -16	zeggen -9	écrire -27
report|pronoun|3|	accuser 14	admitir -6	advertir -18	affirmer -36	afirmar -25	ajouter -6	analyser -15	annoncer -15	antworten 12	argumentieren -17	assurer -23	avouer -24	befinden -18	behaupten -12	bekennen -10	beklagen -16	berichten 7	beteuern 8	betogen -6	beweren 12	bieden -10	bromear -20	commenter -17	conclure -38	confier -26	considerar -16	contar -19	craindre -29	decir 7	defender -8	demander -25	dire -37	dizer 13	déclarer -14	erklären -10	erläutern -20	erzählen -31	estimer -22	expliquer -23	fluisteren -21	garantir -17	geben -31	glimlachen -13	hablar 12	halten -11	herinneren -11	houden -12	indiquer -16	insister -15	juger -19	jurar -18	klagen -20	kommentieren -32	kritisieren -19	kündigen -28	lachen -15	lassen -30	laten -23	leggen -18	lehnen 15	lâcher -26	mailen -8	meinen -15	negare -21	nier -21	noemen -15	noter -8	nuancer -18	observer -6	opmerken -10	pedir -22	plaider -24	plaisanter -27	poursuivre -20	preferir -19	promettre -17	proporre -16	préciser -34	prévenir -21	raconter -27	rappeler -6	rechnen -20	reconnaître -27	rekenen -14	relever -20	reprocher -34	responder -6	ribattere 10	ricordare -26	rir -23	rispondere 10	rufen -19	räumen 10	réclamer -16	répondre 14	résumer -31	sagen -33	schrijven -32	sommen -21	sorrir -33	sostener -7	souffler -25	souhaiter -14	souligner -25	souri -22	sourire -10	soutenir -25	stellen 7	tempérer -30	tonen -13	trancher -37	témoigner -17	unlisted -50	verklaren -22	verlangen -13	versprechen -21	vervolgen -15	verwachten -14	verzekeren -19	vinden -9	voegen -22	vragen -27	wijzen -14	zeggen -15	écrire -9
report|pronoun|false|	accuser 8	admitir 11	afirmar -21	ajouter -52	annoncer -17	antwoorden 13	argumentieren -6	asentir 10	avouer -6	befinden 14	bekennen 16	beloven -13	benadrukken 7	beteuern 6	betogen 8	bromear 11	calcular -13	conclure -13	confermare 15	confessar -17	contar 9	craindre 7	demander 10	déclarer 19	eisen -8	entender -13	entgegnen 13	ergänzen -15	erläutern -17	erzählen -12	explicar -26	faire_valoir 13	fluisteren 11	fragen 7	garantir -9	geben 12	glimlachen 6	grappen 13	gronder 6	hablar -13	imager 16	indiquer 11	jurar -20	jurer 13	klagen 15	kündigen -9	lancer 6	lassen 7	lâcher 18	marteler -10	meinen 13	noemen 13	noter 9	observer 10	opmerken 10	plaisanter 14	pleiten -10	poursuivre -30	promettre 9	prévenir 13	raconter -12	rappeler -16	reageren 15	rechnen 10	reconnaître -26	recordar 13	rekenen 10	relever -29	reprocher -11	responder -8	retorquir 6	ribattere 12	ricordare -24	rir 9	roepen -12	räumen -16	réclamer -14	répondre 14	résumer -35	sagen -27	schrijven 6	sorrir -7	sostener 7	souligner 11	soupirer 10	souri 16	sourire 14	soutenir 8	souvenir -22	sprechen 8	tempérer -24	tonen -10	trancher 18	témoigner 10	verklaren 12	verlangen -14	vermuten -14	verraten -10	versprechen -11	vervolgen -21	verwachten -12	verzekeren -17	voegen 21	vragen -18	werfen -14	widersprechen 9	écrire -10
report|pronoun|false|accuser|	1 18
report|pronoun|false|acreditar|	4-6 -16
report|pronoun|false|admettre|	1 7	3 -13	4-6 -21	7-12 -11
report|pronoun|false|admitir|	1 14	7-12 -6
report|pronoun|false|advertir|	4-6 -19
report|pronoun|false|affirmer|	1 27	3 -15	4-6 -32	7-12 -27
report|pronoun|false|afirmar|	4-6 -17	7-12 -20
report|pronoun|false|ajouter|	0 -16	1 -15	13+ 8	2 -29	3 -34	4-6 -29	7-12 -33
report|pronoun|false|analyser|	1 9	7-12 -7
report|pronoun|false|annoncer|	1 -10	3 -13
report|pronoun|false|antwoorden|	2 16
report|pronoun|false|antworten|	3 9	4-6 -10	7-12 10
report|pronoun|false|argumentieren|	1 6	3 -14
report|pronoun|false|asegurar|	4-6 -16
report|pronoun|false|asentir|	4-6 -24	7-12 -18
report|pronoun|false|assurer|	1 15	2 -12	4-6 -22
report|pronoun|false|avouer|	2 -11	3 -16	4-6 -7
report|pronoun|false|befinden|	0 16	2 -15	3 -10	4-6 -11
report|pronoun|false|behaupten|	2 9	4-6 -16
report|pronoun|false|bekennen|	1 17	4-6 -8
report|pronoun|false|beklagen|	1 6
report|pronoun|false|beloven|	4-6 -8
report|pronoun|false|berichten|	1 14
report|pronoun|false|beteuern|	1 7	3 -15	4-6 -20	7-12 10
report|pronoun|false|betogen|	1 21	7-12 -9
report|pronoun|false|beweren|	4-6 -19
report|pronoun|false|bieden|	4-6 12
report|pronoun|false|bromear|	1 19	4-6 -18	7-12 -11
report|pronoun|false|calcular|	2 -6
report|pronoun|false|commenter|	4-6 -10
report|pronoun|false|conclure|	13+ -16	2 15	4-6 -19	7-12 -22
report|pronoun|false|confermare|	7-12 11
report|pronoun|false|confessar|	1 -9	7-12 -12
report|pronoun|false|confier|	1 24	3 -17	7-12 -16
report|pronoun|false|considerar|	1 11	7-12 -15
report|pronoun|false|contar|	1 14	4-6 -14	7-12 -13
report|pronoun|false|contestar|	4-6 -11	7-12 17
report|pronoun|false|craindre|	1 16	4-6 -16	7-12 -17
report|pronoun|false|decir|	13+ -14	3 -13	4-6 8	7-12 -37
report|pronoun|false|demander|	1 19	13+ -10	2 9	4-6 -9	7-12 -17
report|pronoun|false|dire|	0 15	1 11	13+ -27	3 -12	4-6 -16	7-12 -35
report|pronoun|false|dizer|	1 -8	2 13	3 -8	4-6 8	7-12 -8
report|pronoun|false|déclarer|	1 23	2 8	4-6 -13	7-12 -19
report|pronoun|false|détailler|	1 14	3 -19
report|pronoun|false|eisen|	4-6 -14	7-12 -9
report|pronoun|false|entender|	1 -12
report|pronoun|false|ergänzen|	1 -11	4-6 -13	7-12 -7
report|pronoun|false|erklären|	1 16	3 -12	4-6 -8	7-12 -12
report|pronoun|false|erläutern|	2 -9	4-6 -17
report|pronoun|false|erzählen|	1 22	13+ -17	2 19	3 -8	4-6 -23	7-12 -23
report|pronoun|false|estimer|	1 16	2 -13	4-6 -9	7-12 -23
report|pronoun|false|explicar|	4-6 -14
report|pronoun|false|expliquer|	1 23	2 -15	3 12	4-6 -20	7-12 -27
report|pronoun|false|faire_valoir|	1 20	2 -8	7-12 -15
report|pronoun|false|finden|	4-6 -6
report|pronoun|false|fluisteren|	1 17	13+ -10	4-6 -18	7-12 -10
report|pronoun|false|fragen|	2 7	4-6 -15
report|pronoun|false|fügen|	1 18	2 -11	4-6 -19	7-12 -22
report|pronoun|false|garantir|	1 -9	4-6 -21
report|pronoun|false|geben|	1 22	3 -17	4-6 -16	7-12 -15
report|pronoun|false|geven|	1 17	4-6 -23
report|pronoun|false|glimlachen|	1 12	2 -10	4-6 -12
report|pronoun|false|glisser|	2 12	3 -9	4-6 -17	7-12 -16
report|pronoun|false|grappen|	1 6
report|pronoun|false|hablar|	4-6 -15	7-12 -8
report|pronoun|false|halten|	2 7	3 -7
report|pronoun|false|herinneren|	1 6	3 -11	4-6 -18	7-12 -10
report|pronoun|false|houden|	1 6	4-6 -13	7-12 -13
report|pronoun|false|indiquer|	1 14	2 -10	4-6 -15	7-12 -15
report|pronoun|false|insister|	2 9	4-6 -15	7-12 -17
report|pronoun|false|juger|	1 14	4-6 -11
report|pronoun|false|jurar|	7-12 -20
report|pronoun|false|jurer|	1 17
report|pronoun|false|klagen|	1 23	4-6 -18	7-12 -19
report|pronoun|false|kommentieren|	1 15	4-6 -17	7-12 -24
report|pronoun|false|kritisieren|	1 11	4-6 -7	7-12 -18
report|pronoun|false|kündigen|	1 7	2 -10	3 -14	4-6 -20
report|pronoun|false|lachen|	1 19	2 -15	3 -7	7-12 -13
report|pronoun|false|lancer|	1 -9	2 -14	3 10	7-12 -12
report|pronoun|false|lassen|	1 16	2 -9	4-6 -12
report|pronoun|false|laten|	1 23	2 -16	3 -7	4-6 -21
report|pronoun|false|leggen|	1 15	4-6 -22	7-12 -15
report|pronoun|false|lehnen|	1 -13	7-12 15
report|pronoun|false|lâcher|	1 22	4-6 11	7-12 -24
report|pronoun|false|mailen|	1 9
report|pronoun|false|marteler|	4-6 -28
report|pronoun|false|meinen|	1 12	2 9	4-6 -7
report|pronoun|false|menacer|	4-6 -9
report|pronoun|false|murmeln|	1 -7
report|pronoun|false|negare|	7-12 -13
report|pronoun|false|negar|	4-6 20
report|pronoun|false|nier|	1 8	4-6 -17
report|pronoun|false|noemen|	1 12	4-6 11	7-12 -18
report|pronoun|false|none|	0 -12	13+ -18	2 -7	3 10
report|pronoun|false|noter|	1 9	3 -19	4-6 -24
report|pronoun|false|nuancer|	4-6 -18
report|pronoun|false|observer|	1 14	4-6 -13	7-12 -6
report|pronoun|false|ontkennen|	4-6 9
report|pronoun|false|opmerken|	1 11
report|pronoun|false|pedir|	4-6 -16
report|pronoun|false|philosopher|	3 -15
report|pronoun|false|plaider|	1 18	13+ -15	4-6 -23	7-12 -17
report|pronoun|false|plaisanter|	1 20	4-6 -25
report|pronoun|false|pleiten|	2 -6	3 -8
report|pronoun|false|poursuivre|	1 -19	3 -22	4-6 -11
report|pronoun|false|preferir|	4-6 -17	7-12 6
report|pronoun|false|promettre|	1 18	13+ 11	2 12	7-12 -28
report|pronoun|false|proporre|	2 8	4-6 -19	7-12 -10
report|pronoun|false|préciser|	1 13	2 -14	3 -12	4-6 -29	7-12 -26
report|pronoun|false|prévenir|	1 23	13+ -11	4-6 -12	7-12 -19
report|pronoun|false|raconter|	2 -19	4-6 -16	7-12 -21
report|pronoun|false|rappeler|	0 -15	1 16	2 -20	3 6	4-6 -22	7-12 -18
report|pronoun|false|reageren|	1 18	2 -12	4-6 -22	7-12 10
report|pronoun|false|rechnen|	1 15	4-6 -13	7-12 -14
report|pronoun|false|reconnaître|	1 -7	2 -20	3 -13	4-6 -19	7-12 -17
report|pronoun|false|rekenen|	1 8	4-6 -7	7-12 -10
report|pronoun|false|relever|	7-12 -13
report|pronoun|false|replicar|	1 -16
report|pronoun|false|reprocher|	1 -8	13+ -11	3 -10	4-6 -18	7-12 -24
report|pronoun|false|responder|	13+ -29	2 14	3 -17	4-6 9	7-12 -11
report|pronoun|false|retorquir|	3 6
report|pronoun|false|ribattere|	4-6 -18
report|pronoun|false|ricordare|	7-12 -16
report|pronoun|false|rir|	4-6 -13	7-12 -21
report|pronoun|false|rispondere|	4-6 -18
report|pronoun|false|roepen|	1 -11
report|pronoun|false|rufen|	1 7	2 9	3 -18	4-6 -12
report|pronoun|false|räumen|	3 -17	4-6 -10
report|pronoun|false|réclamer|	2 -6	3 -8	4-6 -14
report|pronoun|false|répliquer|	3 -12
report|pronoun|false|répondre|	1 -10	13+ 14	2 12	3 -25	4-6 16	7-12 -35
report|pronoun|false|résumer|	13+ -15	2 -14	3 -17	4-6 -24	7-12 -27
report|pronoun|false|sagen|	0 19	13+ -25	2 6	3 -30	4-6 -43	7-12 -40
report|pronoun|false|schrijven|	1 10	13+ -21	3 9	4-6 -23	7-12 -22
report|pronoun|false|smentire|	1 -11	3 -11
report|pronoun|false|sommen|	4-6 -12
report|pronoun|false|sorrir|	7-12 -24
report|pronoun|false|sostener|	1 10	4-6 -7
report|pronoun|false|souhaiter|	3 -11	7-12 -6
report|pronoun|false|souligner|	1 17	2 8	3 -10	4-6 -14	7-12 -16
report|pronoun|false|soupirer|	1 12
report|pronoun|false|souri|	4-6 7
report|pronoun|false|soutenir|	1 16	3 -13	4-6 6	7-12 -15
report|pronoun|false|souvenir|	1 -19	3 -18	4-6 -12
report|pronoun|false|sprechen|	1 16
report|pronoun|false|stellen|	1 8	3 -16	4-6 -17	7-12 -20
report|pronoun|false|tempérer|	2 -7	4-6 -27
report|pronoun|false|tonen|	4-6 -15	7-12 -8
report|pronoun|false|trancher|	1 12	2 11	3 -15	4-6 -21	7-12 11
report|pronoun|false|témoigner|	1 17	4-6 -16
report|pronoun|false|unlisted|	3 13	4-6 -30	7-12 -12
report|pronoun|false|verklaren|	1 16	13+ -15	2 -13	4-6 9	7-12 -16
report|pronoun|false|verlangen|	4-6 -8	7-12 -11
report|pronoun|false|verraten|	4-6 -9
report|pronoun|false|versprechen|	1 21	2 -12	3 -13	4-6 -16
report|pronoun|false|vertellen|	13+ -17	3 -28	4-6 -36	7-12 -28
report|pronoun|false|verwachten|	3 -10	4-6 -16
report|pronoun|false|verzekeren|	1 7	3 -14	4-6 -20	7-12 -16
report|pronoun|false|vinden|	2 -14	4-6 -7
report|pronoun|false|voegen|	1 19	3 -10	4-6 10	7-12 -21
report|pronoun|false|vragen|	1 8	2 7	3 -14	4-6 -27	7-12 -17
report|pronoun|false|werfen|	4-6 -9
report|pronoun|false|widersprechen|	1 9
report|pronoun|false|wijzen|	4-6 -16	7-12 -14
report|pronoun|false|zeggen|	1 16	2 6	3 -15	4-6 -21	7-12 -30
report|pronoun|false|äußern|	7-12 -9
report|pronoun|false|écrire|	1 35	2 -25	3 -16	4-6 -6	7-12 -18
report|pronoun|true|	accuser -15	admettre -8	admitir -9	advertir 7	affirmer 8	ajouter 38	analyser -12	annoncer 16	antwoorden -14	antworten 9	argumentieren 7	asegurar 9	asentir -18	assurer 11	avouer 12	befinden -15	behaupten -11	bekennen -17	beloven 17	berichten -9	bestreiten 12	beteuern -11	beweren -13	bieden -8	bromear -17	calcular 17	commenter -12	confermare -17	confessar 12	confier 9	contar -13	contestar 6	craindre -15	decir 9	demander -20	dire 13	déclarer -18	détailler 18	eisen 12	entender -15	entgegnen -8	ergänzen 18	erklären 7	erläutern -21	expliquer -18	faire_valoir -18	finden 9	fluisteren -11	fügen 6	garantir 16	geben -23	geven 14	glimlachen -10	glisser -15	grappen -17	hablar 11	halten 11	herinneren 7	insister 11	juger 6	klagen -18	kritisieren 7	kündigen 14	lachen -15	lancer -9	lassen -16	laten -21	leggen 13	lâcher -9	mailen 7	marteler 13	murmeln 11	negar -17	negare -15	nier -13	noemen -12	none -11	nuancer 8	observer -14	ontkennen 10	opmerken -11	pedir 8	perguntar -12	philosopher 13	plaider -9	plaisanter -7	pleiten 14	poursuivre 23	preferir 11	préciser 7	rappeler 9	reageren -15	rechnen -18	reconnaître 11	recordar -14	rekenen -17	replicar 9	reprocher 10	responder -11	retorquir -17	ribattere -16	ricordare -7	rir -16	rufen 17	räumen 20	réclamer 16	répliquer -14	répondre -17	résumer 8	sagen -23	schrijven -9	sommen -16	sorrir -15	souffler -15	souhaiter 7	souligner -9	soupirer -10	souri -13	sourire -12	soutenir -6	sprechen -9	spreken 6	stellen -19	tempérer 13	trancher -21	témoigner -10	unlisted -20	verklaren -20	verlangen 13	vermuten 13	verraten 11	versprechen -13	vertellen -28	vervolgen 14	verwachten 13	vinden -21	voegen -8	vragen -8	werfen 18	widersprechen -6	zeggen -22	äußern 11	écrire -16
report|pronoun|true|admettre|	3 -11
report|pronoun|true|affirmer|	1 22	2 -13
report|pronoun|true|ajouter|	1 25	3 21	4-6 10
report|pronoun|true|analyser|	3 -12
report|pronoun|true|annoncer|	2 13
report|pronoun|true|antwoorden|	1 -14
report|pronoun|true|asentir|	1 -18
report|pronoun|true|assurer|	1 19	2 -14	3 -8
report|pronoun|true|avouer|	1 16
report|pronoun|true|bekennen|	2 -17
report|pronoun|true|beloven|	1 10
report|pronoun|true|benadrukken|	1 13
report|pronoun|true|beweren|	3 -13
report|pronoun|true|calcular|	1 17
report|pronoun|true|confessar|	4-6 12
report|pronoun|true|confier|	3 6	4-6 -16
report|pronoun|true|contar|	3 -10
report|pronoun|true|contestar|	1 -14
report|pronoun|true|decir|	7-12 12
report|pronoun|true|demander|	4-6 -13
report|pronoun|true|dire|	1 23	3 -20	4-6 -32	7-12 16
report|pronoun|true|dizer|	3 13	4-6 -18
report|pronoun|true|déclarer|	4-6 -11	7-12 -14
report|pronoun|true|détailler|	1 19
report|pronoun|true|eisen|	1 15
report|pronoun|true|entgegnen|	4-6 -8
report|pronoun|true|erklären|	1 14	2 -8
report|pronoun|true|erläutern|	4-6 -15
report|pronoun|true|erzählen|	2 -13	4-6 8
report|pronoun|true|estimer|	3 -12
report|pronoun|true|expliquer|	2 -14
report|pronoun|true|faire_valoir|	3 -14
report|pronoun|true|fragen|	4-6 -13
report|pronoun|true|fügen|	4-6 -18
report|pronoun|true|geben|	4-6 -13
report|pronoun|true|geven|	2 11
report|pronoun|true|grappen|	3 -17
report|pronoun|true|halten|	1 14
report|pronoun|true|indiquer|	2 -9	3 -9
report|pronoun|true|juger|	4-6 -12
report|pronoun|true|klagen|	2 -17
report|pronoun|true|kündigen|	1 19
report|pronoun|true|lachen|	4-6 -15
report|pronoun|true|lancer|	1 17	3 -15
report|pronoun|true|laten|	2 -16	3 -12
report|pronoun|true|leggen|	2 17
report|pronoun|true|lâcher|	2 -15
report|pronoun|true|meinen|	3 -9
report|pronoun|true|negare|	2 -15
report|pronoun|true|nier|	2 -13
report|pronoun|true|none|	0 8	13+ -19	2 -8	3 -41	7-12 15
report|pronoun|true|noter|	2 -16	3 11
report|pronoun|true|opmerken|	2 -11
report|pronoun|true|plaider|	4-6 -10
report|pronoun|true|plaisanter|	2 -6
report|pronoun|true|pleiten|	1 14
report|pronoun|true|poursuivre|	1 19
report|pronoun|true|preferir|	3 11
report|pronoun|true|promettre|	2 -12	4-6 -17
report|pronoun|true|préciser|	1 12	2 13	3 -16
report|pronoun|true|prévenir|	2 6	4-6 -19
report|pronoun|true|raconter|	1 17	2 10	3 -23	4-6 -15
report|pronoun|true|rappeler|	1 13	3 -13	4-6 -19
report|pronoun|true|reageren|	3 -11	4-6 -14
report|pronoun|true|rechnen|	4-6 -16
report|pronoun|true|rekenen|	4-6 -16
report|pronoun|true|reprocher|	2 -19
report|pronoun|true|responder|	1 -15	4-6 -19
report|pronoun|true|ribattere|	1 -16
report|pronoun|true|rufen|	1 14
report|pronoun|true|räumen|	3 17
report|pronoun|true|réclamer|	1 18
report|pronoun|true|répondre|	1 -15	4-6 -17
report|pronoun|true|résumer|	4-6 14
report|pronoun|true|sagen|	1 9	2 -23	3 -21	4-6 -31
report|pronoun|true|schrijven|	2 -15
report|pronoun|true|souffler|	3 -17
report|pronoun|true|souligner|	3 -13
report|pronoun|true|sourire|	1 -12
report|pronoun|true|souri|	4-6 -12
report|pronoun|true|soutenir|	2 -8
report|pronoun|true|stellen|	2 -12	3 -13
report|pronoun|true|trancher|	1 -18	2 -7
report|pronoun|true|unlisted|	1 18	2 -19	4-6 -18
report|pronoun|true|verklaren|	2 -19
report|pronoun|true|verlangen|	1 13
report|pronoun|true|vermuten|	1 13
report|pronoun|true|versprechen|	2 -12
report|pronoun|true|vertellen|	2 -15	4-6 -22
report|pronoun|true|vervolgen|	1 14
report|pronoun|true|verwachten|	1 14
report|pronoun|true|vinden|	2 -10	4-6 -16
report|pronoun|true|voegen|	1 20	4-6 -16
report|pronoun|true|widersprechen|	2 -6
report|pronoun|true|zeggen|	2 -21	3 -28	4-6 -9	7-12 -19
report|pronoun|true|écrire|	1 14	2 -14	3 -16	4-6 -14
report|role|0|	aceitar -19	achar -13	aclarar -19	acrescentar 21	adiantar 8	admitir 14	advertir 14	affirmer -10	agregar -13	ajouter -19	alegar 6	alertar 18	ammettere -12	amuser 11	annoncer -35	anticipare 14	antwoorden 13	anunciar 19	apostillar 12	appeler 11	apuntar 8	assicurare -16	assurer 9	atribuir -7	attendre -18	avancer -7	avisar 17	balayer -14	bautizar -19	bekennen 14	bemängeln -16	benadrukken 16	berichten -29	bestätigen -16	betonen 11	bevestigen -29	bezweren 19	bitten -20	brincar 6	bromear 12	calcular 8	calculer 13	celebrar -16	chamar -16	chiarire -9	chiedere -10	citar 8	comentar -7	completar -15	concluir -22	conclure 17	concordar -22	concéder -20	confermare -31	confesar 16	confessare -12	confidare -7	confirmar -26	confirmer -13	considerar -17	constater -19	contar -7	contestar -29	contester -19	contrapor -6	corregir -21	corrigir -9	creer 10	criticar -6	croire -17	danken 9	declarar 10	defender 15	demander -23	dementieren -19	denunciar 11	descartar 13	descrever -17	desmentir -21	detalhar 13	detallar 22	devolver -17	dichiarare 6	difendersi 14	dire -6	dreigen -10	déclarer -18	démentir 7	déplorer -19	elogiar -13	elogiare 16	emporter -16	erinnern -10	erkennen -22	erklären 23	erwidern -30	erzählen 17	esprimere -10	estimar -18	estimer 6	exclure 19	excuser -19	exiger 11	explicar 16	expliquer 11	exprimer -16	falar -26	finden 9	fordern -12	formulieren -15	fragen -16	frisar 19	fügen 21	garantir 12	garantire -23	gestehen 15	geven -23	giudicare -11	giurare -10	glisser -29	gracejar 23	gritar -6	hablar -25	heißen -23	houden -20	imager -11	indicar 11	indicare -21	informar -9	insister 6	insistir 14	invitare 6	invocar -16	invoquer -16	ironiser 14	ironizar -24	juger -17	jurer -13	justificar -14	justifier -14	klagen -10	knikken -15	kündigen 17	lamentar 7	lancer -14	lassen -11	laten -20	lembrar 7	llamar -14	luiden -27	lâcher -20	maintenir -18	mandar -19	manifestar -25	mantener -15	meinen 12	mostrar -20	motivare 14	negar -13	negare -9	nennen -22	noemen -9	none -13	notar 9	noter 9	notieren 17	obiettare -23	observar 15	osservare -9	parlare -31	parler -24	perguntar -25	persifler -13	plaider -9	pleiten -7	plädieren 13	poursuivre -12	precisar 16	precisare 6	preciseren -18	preferir -11	preguntar -25	prevedere -16	proponer -21	proporre -11	préciser 28	prédire -19	prévoir -17	puntualizar -10	puntualizzare 16	qualifier -16	queixar -19	quejar -16	querer -14	raconter 16	rappeler 33	rechazar -18	rechnen -15	reclamar 10	recomendar -13	reconhecer 6	reconocer 10	recordar -6	rectifier -19	recusar 11	refuser -10	regretter 8	relatar 17	relativiser -11	relever 18	replicar 8	reprendre 15	reprochar -22	respingere -13	responder -6	ressalvar 15	resumir 11	ribadire -23	riconoscere -11	ricordare 25	riferire -12	rispondere -23	rivendicare 9	roepen -13	rufen -17	réclamer 11	résumer -17	saluer -20	sapere -22	schildern -16	schimpfen 12	schließen -11	schreiben 14	schrijven -11	scrivere -11	sentenciar 6	señalar 17	sluiten 14	smentire -15	soltar -20	sorrir 7	sostener 10	sostenere 11	sottolineare 18	souffler 10	souhaiter 18	souligner 7	soupirer 8	soutenir -26	souvenir 13	spiegare 20	spotten -12	sprechen -9	spreken -16	staan 9	stehen -24	stellen 26	sturen -13	sublinhar 16	suggérer -18	suspirar -16	sussurrare 8	sustentar -24	tabler -8	tagliare -7	tempérer 12	terciar -13	tonen 19	trancher -8	trouver -21	témoigner -14	unlisted -15	vatten 19	ver -21	verlauten -15	vermuten -16	verraten 13	versichern 17	versprechen -16	vertellen -8	verweisen -24	verzekeren 9	vinden -10	vouloir -9	vragen -29	warnen -17	weigeren -19	weisen -8	weten -15	widersprechen -18	willen 6	wollen -10	zanjar -14	zeggen -6	zitieren -11	zuchten -8	écrire 23	évoquer -22
report|role|1|	aceitar 16	achar -6	aclarar -22	acrescentar -24	acusar -14	adiantar -14	advertir -25	affermare -23	affirmer -9	afirmar 10	aggiungere -27	agregar 15	ajouter 16	alegar -13	ammettere 9	amuser -17	analysieren 10	annoncer -31	anticipare -15	antwoorden -18	antworten -22	anunciar -25	apelar -13	apostillar -18	appeler -23	apuntar -27	argumentar -22	asegurar -25	assicurare 11	assurer -6	atribuir -9	attendre -8	añadir 7	bautizar 10	bekennen -16	bemängeln -15	benadrukken -14	berichten -11	bestätigen -13	beteuern -18	betonen 11	bevestigen -29	bezweren -17	bitten -21	brincar -25	bromear -16	brummen -20	calculer -16	celebrar -17	chamar -24	chiedere -6	citar -15	comentar -20	commentare 11	commenter -20	completar 8	conceder -17	concluir -26	conclure -6	concordar -19	concéder 7	confermare 12	confessare -17	confidare -18	confidenciar -16	confier -39	confirmar -24	confirmer -12	considerar -22	constater -14	contestar -20	contester -14	contrapor 8	corregir 9	corriger -16	corrigir 18	creer -23	criticar -15	danken -15	declarar -34	defender -13	demander -8	denunciar 8	descartar -14	desmentir 6	detalhar -12	devolver 13	dichiarare -26	difendersi -15	dire 14	dizer -14	déclarer -18	démentir -17	déplorer -16	elogiare -16	emporter 13	erinnern -19	erklären -12	erläutern -19	erwidern 8	erzählen -7	escludere -17	escrever -25	esprimere -21	estimar 18	evitar -16	exclure -24	excuser -18	exiger -11	exigir -25	explicar 10	expliquer 7	expresar -19	exprimer -14	faire_valoir -31	falar -30	finden -17	fordern -15	formulieren -16	fragen -15	frisar -16	fügen 7	garantir -27	garantire 8	gestehen -27	geven -16	giudicare -17	giurare 10	gracejar -23	grincer 10	gritar -23	hablar -24	halten 8	heißen -26	houden 11	indicar -22	indicare -23	indiquer -26	informar -32	insister 6	insistere -16	insistir -26	invitare -13	invocar -18	invoquer -18	ironiser 12	ironizar 14	juger 10	jurer -13	justificar -21	justifier 12	knikken -15	kündigen -22	lachen -23	lamentar -19	lancer 6	lassen 14	laten -17	llamar -15	luiden 10	lâcher -17	maintenir 7	mandar 12	manifestar -21	mantener 10	meinen -9	menacer 11	menen 12	minacciare -12	mostrar 10	motivare -17	negar 18	negare -20	nennen -19	noemen -22	none -16	notar -15	noter 9	notieren -18	obiettare 13	observar -15	osservare 10	parler -20	pedir -22	perguntar -25	persifler -14	plaider -20	plaisanter 14	pleiten -16	plädieren 8	poursuivre 7	precisar -14	precisare -28	preciseren 12	preferir -32	preguntar -19	prevedere -16	prometer -43	promettere -22	proponer -19	proporre 9	proposer -18	préciser -22	prédire 15	prévenir -18	prévoir -19	puntualizar -16	puntualizzare -12	quejar 14	quejarse -14	querer -17	raconter -15	rappeler -23	reageren 12	rebater -20	rechnen -24	reclamar -24	recomendar -14	reconhecer -23	reconocer -9	recordar 9	rectifier 8	recusar -22	referir -23	refuser 18	regretter -12	rekenen -19	relatar -6	relativiser -9	remeter -16	replicar -23	reprendre 10	reprochar -19	respingere -9	responder -10	ressalvar -16	resumir -23	revelar -23	ribadire 15	riconoscere -14	ricordare -18	riferire -26	rigoler 7	rivendicare -15	rufen -18	räumen -19	réagir -17	réclamer -22	résumer -20	rétorquer -22	sagen -12	saluer 11	sapere -30	scherzare 7	scherzen 6	schließen -18	schreiben -33	scrivere 20	sentenciar -19	señalar 6	sluiten -19	smentire -18	soltar -15	sorrir -14	sostener -22	sottolineare -23	souhaiter -12	souligner -22	soupirer 13	sourire -20	soutenir -18	souvenir -27	spiegare -18	spotten 10	sprechen 9	spreken -29	staan -25	stehen -22	stellen -23	sturen -15	sublinhar -19	suggérer -16	suspirar -18	sustentar -31	tabler -17	teilen -27	tempérer -14	terciar -16	tonen -20	trancher -8	trouver 11	témoigner -17	vatten -19	ver 12	verklaren -24	verlauten -18	vermuten -16	verraten -27	versichern -16	versprechen -19	vertellen -36	verzekeren -18	vinden -25	vouloir 15	warnen 10	weigeren 12	weisen -25	weten -18	widersprechen -20	wijzen 12	willen -29	wollen -29	zanjar -10	zitieren -14	zuchten -8	ärgern 12	écrire 17	énumérer -21	évoquer -23
report|role|2|	achar -9	aclarar 9	acrescentar -15	acusar 14	adiantar -16	admettre -23	admitir -25	advertir -16	affermare -20	affirmer -29	afirmar -9	aggiungere -29	agregar -13	ajouter -22	ammettere -22	amuser -19	analysieren -15	annoncer 9	annunciare -6	anticipare -11	antwoorden 10	antworten -19	anunciar -26	apelar -11	apostillar -16	appeler -19	argumentar -18	asegurar -26	assicurare -27	atribuir 7	attendre -25	avisar -23	añadir -8	bekennen -10	bemängeln -18	benadrukken -16	berichten -35	bestreiten -24	bestätigen -13	beteuern 11	betonen -26	bevestigen -21	bitten -20	brincar 12	bromear -16	brummen -21	calcular -18	calculer -16	celebrar 13	chiarire -21	chiedere -38	citar -8	commentare -28	commenter -18	completar -14	concluir -20	conclure -20	concordar -18	concéder -17	confermare -22	confessare -16	confidenciar -19	confirmer -12	considerar -24	constater -12	contestar -24	contester 20	corregir 11	corriger -19	corrigir 13	creer -16	criticar -16	croire -13	danken -19	declarar -24	defender -22	demander 11	dementieren -18	denunciar -24	descartar -17	desmentir 11	detalhar -12	devolver -15	dichiarare -19	difendersi -14	dire -28	déclarer 22	démentir -20	elogiare -12	emporter -18	erinnern -18	erkennen -22	erklären -12	erläutern -19	erwidern 16	erzählen -21	escludere -17	esprimere -15	estimar -13	estimer -25	evitar -18	exclure -17	exiger -19	exigir -26	expliquer -26	expresar -15	exprimer -13	faire_valoir -30	falar 8	finden -17	fordern -15	formulieren -14	fragen -18	frisar -15	fügen -23	garantir -29	garantire -18	geben -22	gestehen -24	geven -22	giudicare -23	giurare -18	glisser -24	gracejar -22	grincer -18	gritar -15	hablar -18	halten -30	heißen -23	houden -16	indicar -21	indicare -20	indiquer -25	insister -18	insistere -17	insistir -26	invitare -16	invoquer 11	ironiser -26	ironizar -21	juger -15	jurer -9	justificar -18	klagen -15	knikken -12	kündigen -23	lachen -19	lamentar 7	lancer -16	lassen -20	laten -21	lembrar -29	llamar -17	luiden -17	lâcher -25	maintenir -16	mandar -17	manifestar -20	mantener -12	meinen 10	melden -30	menacer -16	menen -12	minacciare -14	mostrar -20	negare -34	nennen 11	noemen -19	none -10	notar -14	noter -18	obiettare -24	observar -18	ontkennen -26	osservare -12	parlare -26	parler -19	pedir -49	perguntar -20	persifler -13	plaider 10	plaisanter -19	pleiten -20	plädieren -7	poursuivre -15	precisar -19	precisare -25	preciseren -21	preferir -36	prevedere -15	promettere 10	promettre -16	proponer -21	proporre -20	proposer -18	préciser -17	prédire -16	prévenir 9	prévoir -16	puntualizar 13	puntualizzare -12	quejar -15	querer -20	raconter -31	rappeler -31	reageren -20	rechazar -24	rechnen -16	reclamar -17	recomendar 12	reconhecer -17	reconocer -21	recordar -21	rectifier -14	recusar -20	referir -19	refuser -18	regretter -11	rekenen -19	relatar -24	relativiser -13	relever -13	remeter -14	replicar -14	reprendre -19	reprochar -23	respingere -17	responder 10	ressalvar -12	resumir -18	revelar -23	ribadire -13	ribattere -20	riconoscere -14	ricordare -26	riferire -31	rigoler -20	rispondere -6	rivendicare -16	rufen -14	réagir 19	réclamer -24	répondre -23	résumer -19	rétorquer 10	sagen -29	sapere -22	scherzare -21	scherzen -16	schildern -7	schimpfen -16	schreiben -31	schrijven -29	scrivere 14	sentenciar 12	señalar -28	sluiten -24	smentire -19	soltar -21	sorrir -17	sostener -22	sostenere 9	sottolineare 6	souffler -20	souhaiter -19	soupirer -26	sourire -18	soutenir -20	souvenir -20	spiegare -22	spotten -13	sprechen -13	spreken -27	staan -27	stehen -18	stellen -23	sturen -16	sublinhar -17	suspirar 11	sussurrare -16	sustentar -19	tabler -10	tagliare -22	teilen -26	tempérer -16	terciar -15	tonen -21	trancher -14	trouver 11	témoigner -11	unlisted 8	vatten -18	ver -24	verklaren 8	verlauten -23	vermuten 10	verraten -24	versichern -15	versprechen 9	vertellen -32	verweisen -19	vinden -22	vouloir -22	vragen 9	warnen -19	weisen -18	widersprechen -19	willen -34	wollen -21	zanjar -7	zeggen -21	zitieren -14	zuchten -19	ärgern -15	écrire -24	énumérer 12	évoquer -11
report|role|3|	aclarar -24	acrescentar -17	admettre -31	admitir -48	advertir -42	affermare -20	affirmer -27	afirmar -15	agregar -26	ajouter -27	alegar -9	amuser -23	annoncer -29	anticipare -23	anunciar -21	appeler -38	apuntar -25	assicurare -60	assurer -30	attendre -38	avisar -43	añadir -16	bemängeln -23	benadrukken -27	beteuern -35	betonen -39	bevestigen -9	bitten -31	brincar -43	bromear -39	calcular -39	celebrar -26	chiarire -12	chiedere -38	citar -34	comentar -8	commentare 8	commenter -34	concluir -26	conclure -21	concordar -37	concéder -21	confermare -23	confessare -30	confidenciar -14	confirmar -59	constater -22	contestar 15	contester 10	corriger 8	creer -32	criticar -26	croire -29	decir -50	declarar -6	defender -8	demander -15	dementieren -34	denunciar -41	desmentir -14	devolver 10	dire -23	dizer -37	démentir -20	erinnern -28	erkennen -15	erklären -49	erläutern -22	erwidern -38	erzählen -33	escludere -29	escrever -9	esprimere -37	estimer -35	evitar -26	exclure -45	exiger -19	exigir -44	explicar -11	expresar -22	exprimer -33	faire_valoir -23	falar 6	finden -21	formulieren -30	fügen -26	garantire 9	geben -28	gestehen -33	geven 12	giudicare -25	glisser -44	gracejar -43	grincer -40	gritar -27	hablar -34	halten -40	heißen -34	indicar -26	indicare -37	indiquer -23	insistere -19	ironiser -45	ironizar -53	juger -19	jurer -30	justificar 6	klagen 7	knikken -27	kündigen -33	lachen 8	lamentar -25	lancer 18	lassen -23	laten -27	lembrar -37	luiden -41	lâcher -33	maintenir -27	manifestar 14	meinen -32	melden -10	menacer -20	menen -30	minacciare -24	mostrar -32	negar -17	nennen -26	noemen -28	none -6	notar -22	noter -35	obiettare 12	observar -15	ontkennen 15	osservare -29	parlare -7	parler -35	pedir -12	perguntar 11	persifler -26	plaider -30	plaisanter -23	pleiten -23	plädieren -11	poursuivre -22	precisar -28	preferir 10	preguntar -33	prevedere -18	prometer -18	promettere -39	proponer 9	proporre -30	proposer -13	préciser -17	prédire -39	prévenir -49	prévoir -30	puntualizzare -13	quejar -23	raccontare -18	rappeler -44	rechazar 12	rechnen -32	reclamar -45	recomendar -21	reconhecer -24	reconnaître -39	reconocer -27	recordar -35	recusar -38	referir -27	refuser -31	relatar -28	relativiser -24	relever -33	remeter 17	replicar 11	reprochar -32	responder 7	ressalvar -19	resumir -27	ribattere 11	ricordare -40	riferire -19	rispondere 15	rivendicare -24	rufen -31	räumen 9	réclamer -18	répondre 13	rétorquer -46	sagen -19	sapere -14	scherzare -34	scherzen -39	schreiben -7	schrijven -29	scrivere -26	sentenciar -30	señalar -35	sluiten -24	sostener -44	sostenere -16	sottolineare -27	souhaiter -22	souligner -42	sourire -39	souvenir -27	spiegare -32	sprechen -28	spreken -61	staan -37	sturen -16	sublinhar -32	suspirar -30	sussurrare -15	tabler 11	tagliare -30	teilen -34	tempérer -33	tonen -26	trancher 6	témoigner -21	vatten -39	ver -39	verklaren -18	verlauten -43	vermuten -21	verraten -19	versichern -47	vertellen -50	verweisen -30	vouloir -35	vragen -38	warnen -19	widersprechen -29	willen -43	wollen -44	zeggen -10	zuchten -26	écrire -40	énumérer -29	évoquer -28
report|role|false|	aceitar 13	achar -28	aclarar -19	acrescentar -27	acusar -21	adiantar -37	admettre -25	affermare -8	affirmer -22	aggiungere -14	ajouter -33	amuser -32	analysieren 11	annoncer -29	annunciare 8	antwoorden 16	anunciar -24	apelar -39	apostillar 12	appeler -44	assicurare -26	attendre -53	avancer -8	balayer -12	bautizar -10	bekennen -23	bemängeln -35	benadrukken 9	berichten -16	bestätigen -48	betonen 6	bevestigen -21	bitten -36	calcular -6	calculer 8	chiarire -10	chiedere -32	commentare 16	commenter -17	completar -19	conceder 7	concluir -30	concordar -30	concéder -14	confermare -33	confesar 9	confessare -34	confidare -22	confidenciar -26	confier -9	confirmar -44	confirmer -20	considerar -10	constater -28	contestar -21	contester 17	corrigir 24	creer -19	criticar -8	croire -34	defender 9	dementieren -9	denunciar 10	descrever -18	desmentir 7	detalhar 12	detallar 8	dichiarare 9	difendersi 11	dizer -10	déclarer -11	démentir -27	déplorer 7	elogiare 9	emporter 6	erinnern -19	erkennen -9	erklären 9	erzählen 8	escludere -19	escrever -11	esprimere -30	estimer 12	evitar -8	exclure -10	excuser -18	exiger -29	exigir -12	explicar 8	expliquer 10	expresar -13	exprimer -29	faire_valoir -20	falar -13	finden -26	fordern -37	formulieren -20	frisar 8	fügen 15	garantir -6	geben -15	gestehen 8	giudicare -33	glisser -20	gracejar 8	gritar -10	hablar -48	heißen -25	imager 14	indicare -24	indiquer -25	informar -6	insister -24	insistere -34	insistir -21	invitare -22	invocar -19	invoquer 6	ironiser 15	ironizar -7	juger 7	jurer -38	justificar -10	justifier 7	klagen 10	knikken -32	kündigen -17	lamentar -11	lancer 10	lassen -7	laten -23	llamar -30	luiden -7	lâcher -31	mandar 8	manifestar -10	meinen 9	menacer -27	minacciare -27	negare 6	noemen -26	none -16	notieren 6	obiettare 9	ontkennen 11	osservare 8	parlare -19	parler -40	perguntar -22	persifler -21	plaisanter -20	pleiten -32	plädieren -14	poursuivre -32	precisare -12	preferir -7	preguntar -23	prevedere -31	prometer -9	promettere -13	promettre 6	proponer -8	proporre -16	proposer -16	préciser -12	prédire -39	prévoir -37	puntualizzare -21	quejar -15	querer -12	raccontare 8	rappeler 14	reageren 18	rebater 12	rechazar 6	rechnen -31	reconhecer -23	reconnaître 6	reconocer 10	recordar -12	rectifier -8	recusar -27	referir -22	refuser -16	regretter -25	rekenen -7	relativiser -20	relever -17	replicare 15	reprochar -37	respingere -8	responder 8	revelar -6	ribadire 6	ribattere 8	riconoscere -11	ricordare -51	rigoler 10	rivendicare -26	rufen -35	réagir 13	réclamer -22	répondre 11	résumer -28	sagen -17	saluer -21	sapere -18	schildern -20	schimpfen 9	schließen -38	schrijven -13	sluiten -26	smentire -11	soltar -8	sostener -14	sostenere 19	souffler 17	souhaiter -26	soupirer 15	sourire -10	soutenir -8	souvenir -27	sprechen 8	spreken -29	staan -43	stehen -9	stellen 19	sturen -21	sublinhar -8	suggérer -30	sussurrare 7	sustentar -17	teilen -18	tonen 11	témoigner -24	ver -6	verlauten -46	vermuten -22	vertellen -18	verweisen -16	verzekeren 8	vouloir 14	vragen -8	weten -20	widersprechen -31	wijzen 12	willen -22	wollen -30	zanjar -18	zitieren -21	zuchten -13	ärgern 15	écrire 20	énumérer 11	évoquer -37
report|role|false|aceitar|	4-6 -19
report|role|false|achar|	4-6 -14	7-12 -7
report|role|false|aclarar|	3 -20	4-6 7	7-12 -17
report|role|false|acrescentar|	4-6 -17
report|role|false|admettre|	2 -15	3 -17	4-6 -24	7-12 -22
report|role|false|admitir|	1 19	13+ -30	2 -28	3 -20	4-6 -24	7-12 -33
report|role|false|advertir|	1 20	4-6 -27	7-12 -32
report|role|false|affermare|	2 12	4-6 -23	7-12 -22
report|role|false|affirmer|	2 -27	3 -27	4-6 -31	7-12 -26
report|role|false|afirmar|	13+ -31	2 15	3 -7	4-6 -35	7-12 -46
report|role|false|aggiungere|	1 -17	2 -21	3 -18	4-6 7	7-12 -20
report|role|false|agregar|	7-12 -21
report|role|false|ajouter|	1 -22	4-6 -20
report|role|false|alegar|	1 7	2 -16	7-12 -21
report|role|false|ammettere|	2 -22	3 -15	4-6 -21	7-12 6
report|role|false|amuser|	3 -14	4-6 -16	7-12 -20
report|role|false|analysieren|	1 13	4-6 -15
report|role|false|annoncer|	0 -32	2 -18	3 -17	4-6 -30
report|role|false|annunciare|	3 7	4-6 -43	7-12 14
report|role|false|anticipare|	4-6 -13	7-12 -22
report|role|false|antwoorden|	1 13	4-6 -20
report|role|false|antworten|	4-6 -19	7-12 -22
report|role|false|anunciar|	13+ -22	2 -9	3 -14	4-6 -27	7-12 -13
report|role|false|apelar|	2 -13
report|role|false|apostillar|	3 -19	4-6 -35	7-12 7
report|role|false|appeler|	2 -13	3 -14	4-6 -23	7-12 -38
report|role|false|apuntar|	2 -26	7-12 -6
report|role|false|argumentar|	3 -16	4-6 -22	7-12 8
report|role|false|asegurar|	1 14	2 -22	3 -23	4-6 -23	7-12 8
report|role|false|assicurare|	1 -14	13+ -22	2 -40	4-6 -39	7-12 -38
report|role|false|assurer|	2 -27	3 -26
report|role|false|atribuir|	4-6 10	7-12 -25
report|role|false|attendre|	13+ -16	2 -19	3 -22	4-6 -29	7-12 -33
report|role|false|avisar|	1 16	13+ -24	4-6 -18	7-12 -39
report|role|false|añadir|	4-6 -16
report|role|false|bemängeln|	1 -22	2 -25
report|role|false|benadrukken|	1 16	4-6 -25	7-12 -18
report|role|false|berichten|	0 -28	1 -23	2 -40	4-6 -34
report|role|false|bestreiten|	2 -19
report|role|false|bestätigen|	3 -14
report|role|false|beteuern|	2 -17	4-6 14
report|role|false|betonen|	1 -11	2 20	3 -18	4-6 -25	7-12 -9
report|role|false|bevestigen|	1 -19	13+ -20	2 -13	3 -22	4-6 -31
report|role|false|bezweren|	4-6 -21
report|role|false|bitten|	1 -16	2 -17	4-6 -16	7-12 -27
report|role|false|brincar|	1 9	13+ -22	2 -21	3 -21	4-6 -22	7-12 -33
report|role|false|bromear|	4-6 -25	7-12 -31
report|role|false|brummen|	1 -10	3 -17	4-6 -24	7-12 -35
report|role|false|calcular|	1 11	13+ -23	2 -23	3 -7	4-6 -26	7-12 -23
report|role|false|calculer|	7-12 -16
report|role|false|celebrar|	1 -16	4-6 10	7-12 -23
report|role|false|chamar|	1 -18	13+ -18	2 11	3 -21	4-6 -29	7-12 7
report|role|false|chiarire|	4-6 -24	7-12 -11
report|role|false|chiedere|	13+ -6	2 -19	3 -28	4-6 -47	7-12 -49
report|role|false|citar|	4-6 -17	7-12 -30
report|role|false|comentar|	13+ -30	2 -28	3 13	7-12 -60
report|role|false|commentare|	3 -24	4-6 -30	7-12 11
report|role|false|commenter|	2 -18	4-6 -28	7-12 -24
report|role|false|completar|	4-6 -19
report|role|false|concluir|	2 -17	4-6 -26
report|role|false|conclure|	3 -15	4-6 -33	7-12 -12
report|role|false|concordar|	2 -21	3 -18	4-6 -18	7-12 -19
report|role|false|concéder|	7-12 -26
report|role|false|confermare|	1 -26	4-6 -26
report|role|false|confessare|	7-12 -19
report|role|false|confidare|	2 -11
report|role|false|confidenciar|	2 -15	4-6 -14	7-12 -9
report|role|false|confier|	1 -8	2 9	3 -11	4-6 -33	7-12 -31
report|role|false|confirmar|	1 -23	13+ -32	2 -24	3 -18	4-6 -36	7-12 -6
report|role|false|confirmer|	1 -18
report|role|false|considerar|	1 -22	2 -26	3 -18	4-6 -22
report|role|false|constater|	1 -16	4-6 -16	7-12 -20
report|role|false|contar|	4-6 -17	7-12 -44
report|role|false|contestar|	1 -31	2 -16	3 -13
report|role|false|contester|	4-6 17
report|role|false|contrapor|	3 10
report|role|false|corregir|	4-6 7
report|role|false|corriger|	4-6 -16	7-12 -19
report|role|false|corrigir|	7-12 12
report|role|false|creer|	4-6 -19	7-12 -32
report|role|false|criticar|	2 -16	4-6 -17	7-12 -22
report|role|false|croire|	2 -15	7-12 -29
report|role|false|decir|	13+ -6	3 13	4-6 -36	7-12 -56
report|role|false|declarar|	0 -20	1 14	3 -21	4-6 -39	7-12 -37
report|role|false|defender|	1 18	2 -18	3 -20
report|role|false|demander|	1 -15	2 -24	3 -20	4-6 13	7-12 -48
report|role|false|dementieren|	4-6 -16	7-12 -21
report|role|false|denunciar|	0 9	1 14	4-6 -32	7-12 -32
report|role|false|descartar|	4-6 -18
report|role|false|descrever|	1 -17
report|role|false|desmentir|	1 -17	2 9	3 -15	4-6 13
report|role|false|detalhar|	1 13
report|role|false|devolver|	3 -19
report|role|false|dichiarare|	4-6 -23
report|role|false|difendersi|	1 8
report|role|false|dire|	1 -12	13+ -47	4-6 -13
report|role|false|dizer|	13+ -44	2 13	3 -29	4-6 -36	7-12 -18
report|role|false|déclarer|	1 -24	3 -18
report|role|false|démentir|	3 -17	4-6 -20	7-12 -17
report|role|false|erinnern|	13+ -20	3 -22	4-6 -18
report|role|false|erkennen|	4-6 -26
report|role|false|erklären|	1 7	13+ -18	2 10	3 -21	4-6 -36	7-12 -32
report|role|false|erläutern|	4-6 -24	7-12 -20
report|role|false|erwidern|	1 -20	3 11	7-12 -22
report|role|false|erzählen|	1 11	13+ -13	2 -14	3 12	4-6 -25
report|role|false|escludere|	1 -12	2 -18	3 -17	4-6 -26	7-12 -21
report|role|false|escrever|	2 10	3 -16	4-6 -31
report|role|false|esprimere|	1 -10	4-6 -25	7-12 -32
report|role|false|estimer|	1 20	3 -20	4-6 -27	7-12 -26
report|role|false|evitar|	4-6 -25	7-12 -18
report|role|false|exclure|	3 -13	4-6 -33	7-12 -34
report|role|false|excuser|	4-6 -18
report|role|false|exiger|	2 -14	4-6 -22
report|role|false|exigir|	1 -27	2 -16	3 -14	4-6 -32	7-12 -32
report|role|false|explicar|	1 23	13+ -17	2 -27	3 -22	4-6 -35
report|role|false|expliquer|	0 13	1 -8	2 -22	3 14	4-6 -42	7-12 10
report|role|false|expresar|	2 -18	7-12 -28
report|role|false|exprimer|	2 -15	7-12 -28
report|role|false|faire_valoir|	2 -21	3 -12	4-6 -33	7-12 -23
report|role|false|falar|	0 6	1 -17	2 -26	3 -23	4-6 -32
report|role|false|finden|	4-6 -13	7-12 -17
report|role|false|fordern|	4-6 -20	7-12 -18
report|role|false|formulieren|	4-6 -19	7-12 -15
report|role|false|fragen|	4-6 -22
report|role|false|frisar|	2 -37
report|role|false|fügen|	1 17	2 11	3 -17	4-6 -20	7-12 -16
report|role|false|garantire|	3 -18	4-6 -28	7-12 11
report|role|false|garantir|	13+ 10	2 -23	3 -24	4-6 -34
report|role|false|geben|	3 -21	4-6 -22	7-12 -22
report|role|false|gestehen|	1 -15	2 12	4-6 -26
report|role|false|geven|	1 -17	2 -11	4-6 -15	7-12 12
report|role|false|giudicare|	3 -12	4-6 -20	7-12 -17
report|role|false|giurare|	4-6 -24	7-12 -17
report|role|false|glisser|	1 -13	13+ -19	3 -22	4-6 -28	7-12 -40
report|role|false|gracejar|	2 14	4-6 -25	7-12 -27
report|role|false|grincer|	4-6 -31
report|role|false|gritar|	13+ -19	2 -18	4-6 -17	7-12 -18
report|role|false|hablar|	2 -20	3 -16	4-6 -27	7-12 -26
report|role|false|halten|	1 8	13+ -17	2 6	3 -26	4-6 -23	7-12 -25
report|role|false|heißen|	1 -21	4-6 -25	7-12 -23
report|role|false|houden|	3 -12	4-6 -16
report|role|false|indicare|	1 -18	3 -22	4-6 -19
report|role|false|indicar|	0 -18	1 15	2 -29	3 -12	4-6 -24	7-12 -21
report|role|false|indiquer|	2 -22	3 -16	4-6 -33	7-12 -20
report|role|false|informar|	0 -15	1 -22	2 11	3 -6	4-6 -60	7-12 8
report|role|false|insistere|	7-12 -30
report|role|false|insister|	3 -14
report|role|false|insistir|	1 -7	13+ -28	2 -24	7-12 -17
report|role|false|invocar|	2 -18
report|role|false|invoquer|	4-6 -18	7-12 11
report|role|false|ironiser|	1 13	2 14	4-6 -25	7-12 -32
report|role|false|ironizar|	2 -18	3 11	4-6 -39	7-12 -29
report|role|false|jurer|	13+ -26	4-6 -18	7-12 -16
report|role|false|justificar|	2 -29	4-6 -22
report|role|false|klagen|	1 8	3 -18	4-6 -12	7-12 -16
report|role|false|knikken|	4-6 -16	7-12 -23
report|role|false|kündigen|	1 11	3 -25	4-6 -22	7-12 -16
report|role|false|lachen|	1 -22	2 -22	3 19	4-6 -18	7-12 -20
report|role|false|lamentar|	1 -31	3 -14	7-12 -16
report|role|false|lancer|	4-6 -7	7-12 -12
report|role|false|lassen|	0 -11	1 -6	2 10	3 -20	4-6 -19	7-12 -15
report|role|false|laten|	4-6 -31
report|role|false|lembrar|	1 -9	2 10	3 11	4-6 -33	7-12 -31
report|role|false|luiden|	1 -20	2 10	4-6 -22	7-12 -35
report|role|false|lâcher|	4-6 -24	7-12 -36
report|role|false|maintenir|	2 7	4-6 -26	7-12 -18
report|role|false|mandar|	3 -9	4-6 -27
report|role|false|manifestar|	1 -8
report|role|false|mantener|	4-6 -18
report|role|false|meinen|	1 19	2 -7	3 -16	4-6 -15	7-12 -26
report|role|false|melden|	1 13	4-6 -34	7-12 -13
report|role|false|menacer|	3 -17	4-6 -16	7-12 -16
report|role|false|menen|	1 15	7-12 -24
report|role|false|minacciare|	7-12 -22
report|role|false|mostrar|	2 -21	4-6 11	7-12 -33
report|role|false|motivare|	4-6 -17
report|role|false|negare|	1 7	2 -24	4-6 -41
report|role|false|negar|	2 6	3 -30	4-6 18	7-12 -57
report|role|false|nennen|	4-6 -23	7-12 -20
report|role|false|noemen|	13+ -17	2 -14	4-6 -19	7-12 -31
report|role|false|none|	0 -16	1 -11	2 -26	3 -7	4-6 -15	7-12 -13
report|role|false|notar|	7-12 -28
report|role|false|noter|	3 -17	4-6 -17	7-12 -30
report|role|false|notieren|	1 6
report|role|false|obiettare|	1 -21	13+ 20	2 -15	7-12 -32
report|role|false|observar|	1 18	4-6 -14	7-12 -15
report|role|false|ontkennen|	3 6	4-6 -28	7-12 14
report|role|false|osservare|	3 -12	4-6 -11	7-12 9
report|role|false|parlare|	1 -19	2 -15	3 -27	4-6 -38
report|role|false|parler|	4-6 -30	7-12 -28
report|role|false|pedir|	0 -11	3 -37	4-6 -8	7-12 -22
report|role|false|perguntar|	1 -21	3 -16	4-6 -30	7-12 -23
report|role|false|persifler|	7-12 -26
report|role|false|plaider|	13+ -25	4-6 9	7-12 -17
report|role|false|plaisanter|	1 -7	3 -16	4-6 -20
report|role|false|pleiten|	2 -16	3 -20	4-6 -15
report|role|false|plädieren|	4-6 -8	7-12 -10
report|role|false|poursuivre|	4-6 -17
report|role|false|precisare|	2 -25	3 -19	4-6 6	7-12 -43
report|role|false|precisar|	2 -22	4-6 -23	7-12 -21
report|role|false|preciseren|	4-6 10
report|role|false|preferir|	1 -15	13+ -21	2 -24	3 -21	4-6 -34	7-12 15
report|role|false|preguntar|	1 -19	13+ -15	3 -16	7-12 -25
report|role|false|prevedere|	4-6 -21
report|role|false|prometer|	2 -31	4-6 -36	7-12 -18
report|role|false|promettere|	1 -22	4-6 -28
report|role|false|promettre|	3 -19	4-6 -19	7-12 -25
report|role|false|proponer|	2 -18	4-6 -20	7-12 12
report|role|false|proporre|	1 -17	3 -15	4-6 -21	7-12 -21
report|role|false|proposer|	3 -13	4-6 -23	7-12 -6
report|role|false|préciser|	4-6 -25
report|role|false|prédire|	2 -13
report|role|false|prévenir|	1 13	13+ -35	4-6 -26	7-12 -31
report|role|false|prévoir|	3 -19	4-6 -20
report|role|false|puntualizar|	2 13	3 -13
report|role|false|puntualizzare|	4-6 -15
report|role|false|qualifier|	4-6 -17
report|role|false|quejar|	4-6 -26
report|role|false|raccontare|	1 9	13+ -23	2 12	3 -13	4-6 -6	7-12 -6
report|role|false|raconter|	2 6	3 -21	4-6 -18	7-12 -31
report|role|false|rappeler|	1 25	13+ -27	2 -24	3 6	4-6 -36	7-12 -34
report|role|false|rebater|	4-6 10
report|role|false|rechazar|	1 -14	2 -24	4-6 -18	7-12 15
report|role|false|rechnen|	1 -12	2 -14	4-6 -10	7-12 -25
report|role|false|reclamar|	1 7	2 -21	3 -16	7-12 -31
report|role|false|recomendar|	2 -13	4-6 10
report|role|false|reconhecer|	4-6 -24	7-12 -12
report|role|false|reconnaître|	1 13	13+ -27	2 17	3 -20	4-6 -38	7-12 -38
report|role|false|reconocer|	1 21	3 -19	4-6 -27	7-12 -20
report|role|false|recordar|	1 -14	13+ -16	2 7	3 -17	4-6 -21	7-12 -31
report|role|false|rectifier|	7-12 -24
report|role|false|recusar|	3 -28	4-6 -30	7-12 -27
report|role|false|referir|	2 -19	3 -17	4-6 -19	7-12 -20
report|role|false|refuser|	3 -15	4-6 -22	7-12 -26
report|role|false|regretter|	4-6 -20
report|role|false|rekenen|	3 -22	4-6 -24	7-12 -31
report|role|false|relatar|	2 12	3 -31	4-6 -23	7-12 -22
report|role|false|relativiser|	3 -13	4-6 -11	7-12 -22
report|role|false|relever|	2 -13	4-6 -21	7-12 -22
report|role|false|remeter|	3 -22	4-6 -26
report|role|false|replicare|	3 8
report|role|false|replicar|	3 9	4-6 -27	7-12 11
report|role|false|reprendre|	2 11	3 -19	4-6 -21
report|role|false|reprochar|	1 -17	4-6 -29
report|role|false|respingere|	4-6 -21
report|role|false|responder|	0 -19	13+ -46	2 6	3 -28	7-12 10
report|role|false|ressalvar|	4-6 -13
report|role|false|resumir|	2 -15	3 -11	4-6 -14	7-12 -31
report|role|false|revelar|	1 -21	2 12	3 -12	7-12 -33
report|role|false|ribadire|	4-6 -20
report|role|false|ribattere|	2 10	4-6 -28
report|role|false|riconoscere|	3 -15	4-6 -20
report|role|false|ricordare|	1 -12	2 -19	3 -16	4-6 -37	7-12 -39
report|role|false|riferire|	13+ -33	2 -29	3 -28	4-6 -38
report|role|false|rigoler|	4-6 -21	7-12 -19
report|role|false|rispondere|	1 -18	13+ 10	3 16	4-6 -31	7-12 -47
report|role|false|rivendicare|	1 -18	3 -15	4-6 -18	7-12 -22
report|role|false|rufen|	3 -17	4-6 -21	7-12 -27
report|role|false|räumen|	2 -11	3 -22	4-6 -12	7-12 13
report|role|false|réagir|	1 6
report|role|false|réclamer|	1 8	13+ -25	2 -23	3 -13	4-6 -30
report|role|false|répondre|	2 -24	3 -14	7-12 17
report|role|false|résumer|	2 -14	4-6 -22	7-12 -12
report|role|false|rétorquer|	1 7	13+ -27	2 18	4-6 -29	7-12 -35
report|role|false|sagen|	0 -14	13+ -28	3 -31	4-6 -14	7-12 -45
report|role|false|saluer|	4-6 -14
report|role|false|sapere|	1 -14	2 -25	3 -23	4-6 -39
report|role|false|scherzare|	1 17	2 -30	3 -14	4-6 -26	7-12 -23
report|role|false|scherzen|	3 9	4-6 -21	7-12 -27
report|role|false|schildern|	1 -15
report|role|false|schimpfen|	1 16
report|role|false|schreiben|	2 -13	3 -16	7-12 -48
report|role|false|schrijven|	1 12	2 -30	3 -15	4-6 -28	7-12 -26
report|role|false|scrivere|	2 -23	3 6	4-6 10
report|role|false|sentenciar|	2 -18	4-6 -21
report|role|false|señalar|	1 18	2 -26	4-6 -23	7-12 -20
report|role|false|sluiten|	4-6 -25	7-12 -23
report|role|false|smentire|	3 -16
report|role|false|soltar|	1 -19	4-6 -17	7-12 -25
report|role|false|sorrir|	2 -21	4-6 8	7-12 -31
report|role|false|sostenere|	1 10	2 14
report|role|false|sostener|	1 19	13+ -21	2 -22	4-6 -25	7-12 -34
report|role|false|sottolineare|	1 16	3 -16	4-6 -7	7-12 -26
report|role|false|souhaiter|	3 -20	4-6 -13	7-12 -17
report|role|false|souligner|	4-6 -10	7-12 -29
report|role|false|soupirer|	2 21	4-6 -16
report|role|false|sourire|	13+ -25	4-6 -16	7-12 -21
report|role|false|soutenir|	2 -17	3 -21	4-6 18	7-12 -34
report|role|false|souvenir|	1 12	2 -22	3 -20	4-6 -22	7-12 -28
report|role|false|spiegare|	1 9	2 -18	3 -19	4-6 -18
report|role|false|sprechen|	1 -7	7-12 10
report|role|false|spreken|	1 -14	13+ -34	2 -14	3 -17	4-6 -35	7-12 -46
report|role|false|staan|	13+ -20	2 -14	3 -22	4-6 -27	7-12 -24
report|role|false|stehen|	1 -22	3 -23	4-6 -25
report|role|false|stellen|	1 23	4-6 -21
report|role|false|sturen|	4-6 -15	7-12 -20
report|role|false|sublinhar|	2 -26	3 -17	4-6 -13	7-12 -18
report|role|false|suggérer|	4-6 -14	7-12 -21
report|role|false|suspirar|	1 -20	4-6 7	7-12 -24
report|role|false|sussurrare|	2 9
report|role|false|sustentar|	1 -23	2 -14	3 -19	4-6 -31	7-12 -32
report|role|false|tabler|	2 -17
report|role|false|tagliare|	2 9	3 -17	4-6 -27	7-12 -20
report|role|false|teilen|	2 -12	3 -16	4-6 -25	7-12 -22
report|role|false|tempérer|	7-12 -31
report|role|false|tonen|	1 12	3 -16
report|role|false|trancher|	7-12 -24
report|role|false|trouver|	2 -19	4-6 10
report|role|false|témoigner|	4-6 -23	7-12 -17
report|role|false|unlisted|	3 -39	7-12 -10
report|role|false|vatten|	1 17	4-6 -25	7-12 -29
report|role|false|verklaren|	1 11	4-6 -27
report|role|false|verlauten|	2 -19	4-6 -35	7-12 -28
report|role|false|vermuten|	4-6 -15	7-12 -24
report|role|false|verraten|	1 15	13+ 6	2 -28	3 -19	4-6 -30	7-12 -18
report|role|false|versichern|	1 15	13+ -18	2 -21	3 -18	4-6 -27	7-12 -31
report|role|false|versprechen|	1 -13	2 10	7-12 -16
report|role|false|vertellen|	13+ -12	3 -23	4-6 -38	7-12 -34
report|role|false|verweisen|	1 -11	2 8	3 -25	4-6 -27	7-12 -25
report|role|false|verzekeren|	4-6 14
report|role|false|ver|	3 -24	4-6 -22
report|role|false|vinden|	13+ 12	3 -18	4-6 -21	7-12 -40
report|role|false|vouloir|	3 14	4-6 -19	7-12 -28
report|role|false|vragen|	13+ -19	2 -24	3 13	7-12 -23
report|role|false|weigeren|	2 -19
report|role|false|weisen|	2 6	4-6 -22
report|role|false|widersprechen|	2 -14	7-12 -23
report|role|false|wijzen|	2 12
report|role|false|willen|	13+ -18	2 -18	3 -25	4-6 -38	7-12 -37
report|role|false|wollen|	1 -7	2 -20	4-6 -21	7-12 -39
report|role|false|zanjar|	2 -8
report|role|false|zeggen|	1 -7	13+ 7	3 -29	4-6 -22	7-12 -24
report|role|false|zitieren|	0 -11
report|role|false|zuchten|	2 -19
report|role|false|ärgern|	3 12
report|role|false|écrire|	1 23	4-6 -35	7-12 -31
report|role|false|énumérer|	4-6 -22
report|role|false|évoquer|	13+ -16	3 -26	4-6 -23	7-12 -19
report|role|true|	aceitar -19	aclarar -14	acrescentar 21	adiantar 8	admitir -21	advertir -6	affirmer -15	afirmar 14	aggiungere 10	agregar -10	ajouter 16	alegar -18	ammettere -22	amuser 12	analysieren -15	annoncer -15	annunciare -14	anticipare 7	antwoorden -18	antworten -12	anunciar 17	apostillar -17	appeler 11	apuntar -24	argumentar -19	assurer -8	atribuir -11	attendre -9	añadir 7	bekennen 21	benadrukken -14	berichten -24	bestreiten -20	bevestigen -22	bezweren 12	bitten -24	brincar -13	bromear -13	brummen -17	calculer -9	chamar -15	chiarire -6	chiedere -12	citar -10	comentar -21	commentare -22	commenter -17	conceder -9	concluir -22	conclure 7	concordar -16	concéder -15	confessare -20	confier -25	constater -14	contester -12	corriger 14	corrigir -15	creer -20	decir -12	declarar -29	defender -21	demander -17	dementieren -19	denunciar -18	descartar 13	desmentir -23	detallar 19	devolver 13	dichiarare -17	dire -7	dizer -8	dreigen -14	déclarer 13	démentir 7	déplorer -20	elogiar -13	emporter -22	erinnern -17	erkennen -20	erklären 9	erläutern -9	escrever -8	esprimere -14	estimer -19	exclure 11	excuser -19	exiger 13	exigir -8	explicar 20	faire_valoir -28	falar 6	finden 8	formulieren -14	fragen -12	garantir 17	geben 12	gestehen -19	geven -15	giudicare -20	giurare 11	glisser -21	gracejar 7	grincer -19	gritar -16	hablar -17	halten -23	heißen -24	houden -9	indicar -10	indicare -17	informar -28	insister 15	insistir 12	invitare 10	invocar -16	ironiser -21	ironizar -19	juger -16	jurer -6	justificar -12	klagen -17	kündigen 14	lamentar 12	lancer 7	lassen -12	laten -19	lembrar -14	luiden -21	lâcher -16	mandar -19	meinen -15	melden -22	menacer 16	menen -14	mostrar -18	negare -21	nennen -15	noemen -18	notar -16	obiettare -19	observar -15	ontkennen -20	osservare -24	parlare -15	parler -21	pedir -29	perguntar 8	persifler -11	plaider -19	plaisanter 16	pleiten -7	plädieren 18	precisar 9	preciseren -18	preguntar -20	prometer -9	promettere 12	promettre 6	proponer -18	proposer -14	préciser 26	prévenir -19	prévoir -17	puntualizar -10	puntualizzare 16	quejar 13	quejarse -14	raccontare -22	reageren -17	rebater -15	rechazar -14	reclamar -6	recomendar 6	reconnaître -12	reconocer -21	recordar 12	rectifier -18	recusar 11	referir -15	refuser 9	regretter 13	rekenen 7	relatar 11	relever 23	remeter 13	replicar -17	replicare -19	reprendre 15	reprochar -19	respingere -9	ressalvar -12	revelar -16	ricordare 26	riferire -24	rigoler -18	rispondere 8	rufen -17	réclamer 9	répondre -15	résumer -12	rétorquer -19	saluer 10	sapere -27	scherzare -20	scherzen -14	schildern 9	schimpfen -13	schließen -11	schreiben -14	schrijven -22	scrivere 17	sentenciar -10	señalar 10	sluiten 6	soltar -8	sorrir -12	sostener -18	sostenere -27	sottolineare -18	souffler -17	souhaiter 18	soupirer -17	sourire -20	soutenir -22	spiegare 10	spotten -12	sprechen -24	spreken -30	staan 8	stehen -17	sturen -15	sublinhar 12	suspirar -10	sussurrare -13	sustentar -18	tabler -8	tagliare -21	tempérer -16	trancher -13	trouver 11	témoigner -14	ver -16	verklaren -18	verlauten -10	vermuten 6	verraten -19	versichern 9	versprechen -16	vertellen -23	verweisen -7	verzekeren 9	vinden -20	vouloir -15	vragen -21	warnen -18	weisen -11	weten -17	widersprechen -20	wollen -22	zanjar -16	zeggen -20	zitieren -9	zuchten -20	ärgern -15	écrire 10	évoquer -21
report|role|true|aceitar|	2 -12
report|role|true|acrescentar|	1 15	2 16
report|role|true|admettre|	2 6
report|role|true|admitir|	2 -13	4-6 -9	7-12 -13
report|role|true|affirmer|	2 -19	3 -18
report|role|true|afirmar|	1 20	2 10	3 8	4-6 -21
report|role|true|ajouter|	2 6
report|role|true|alegar|	1 -11
report|role|true|ammettere|	2 -16
report|role|true|amuser|	2 -16
report|role|true|annunciare|	1 -17
report|role|true|anticipare|	3 7
report|role|true|antwoorden|	3 -18
report|role|true|anunciar|	1 20	4-6 -10
report|role|true|appeler|	1 19
report|role|true|apuntar|	2 -14	4-6 -13	7-12 -19
report|role|true|argumentar|	3 -15
report|role|true|asegurar|	1 16
report|role|true|assicurare|	2 -12	3 6
report|role|true|assurer|	2 -20	3 -16	4-6 -18
report|role|true|attendre|	2 -17
report|role|true|avisar|	3 -17
report|role|true|bekennen|	2 21
report|role|true|berichten|	1 -15	2 -19
report|role|true|betonen|	2 8
report|role|true|bevestigen|	1 -17
report|role|true|brincar|	4-6 -13
report|role|true|brummen|	3 -16
report|role|true|chiarire|	3 -15
report|role|true|chiedere|	1 -11	2 19	3 -19	4-6 -17
report|role|true|commentare|	3 -22
report|role|true|conceder|	1 -9
report|role|true|concluir|	3 -18
report|role|true|conclure|	2 -16
report|role|true|confermare|	4-6 -18
report|role|true|confidenciar|	2 10
report|role|true|confier|	2 -12	3 -19
report|role|true|confirmar|	2 -13
report|role|true|constater|	2 -12
report|role|true|contar|	1 -13	2 17	3 -28	4-6 -17	7-12 -18
report|role|true|contestar|	2 -18
report|role|true|corregir|	1 -18
report|role|true|decir|	1 -18	2 -18	3 -16
report|role|true|declarar|	2 -19	3 -15	4-6 -17
report|role|true|defender|	4-6 -15
report|role|true|demander|	2 -15	3 -17	4-6 -14
report|role|true|dementieren|	4-6 -19
report|role|true|denunciar|	2 -15	4-6 -10
report|role|true|detallar|	1 19
report|role|true|devolver|	2 13
report|role|true|dire|	1 12	13+ -19	2 -18	3 -24	4-6 -23	7-12 -15
report|role|true|dizer|	1 19	2 -29	4-6 -32
report|role|true|démentir|	1 7
report|role|true|erkennen|	1 -14
report|role|true|erklären|	1 15	2 9	3 -16	4-6 -16
report|role|true|erwidern|	1 -18	7-12 -10
report|role|true|erzählen|	1 19	4-6 -17
report|role|true|exclure|	1 11
report|role|true|exigir|	1 -7
report|role|true|explicar|	2 11	3 12	4-6 -17
report|role|true|expliquer|	2 9	3 -20	4-6 7
report|role|true|faire_valoir|	1 -16	2 -18	3 -12
report|role|true|falar|	2 -18
report|role|true|fügen|	2 -16
report|role|true|garantir|	1 16	2 10
report|role|true|gestehen|	4-6 -19
report|role|true|giudicare|	2 -20
report|role|true|giurare|	4-6 -14
report|role|true|glisser|	4-6 -13
report|role|true|gracejar|	3 10
report|role|true|gritar|	3 -16
report|role|true|hablar|	1 -11
report|role|true|halten|	2 -16	3 -13
report|role|true|heißen|	1 -19
report|role|true|indicar|	2 -8
report|role|true|indiquer|	1 12	2 -12	4-6 -14
report|role|true|informar|	1 -18	2 -17	3 -17
report|role|true|insister|	4-6 12
report|role|true|insistir|	2 -16	4-6 -12
report|role|true|invocar|	1 -16
report|role|true|ironiser|	2 -8	4-6 -19
report|role|true|justificar|	3 -12
report|role|true|kündigen|	1 26	2 -15
report|role|true|lamentar|	1 20	3 -15
report|role|true|lancer|	1 14	4-6 -14
report|role|true|lassen|	2 -16	3 -12
report|role|true|laten|	2 -19
report|role|true|lembrar|	2 -7	4-6 -17
report|role|true|luiden|	4-6 -17
report|role|true|mandar|	2 -15
report|role|true|meinen|	4-6 -14
report|role|true|melden|	1 -18	3 -9	4-6 -13
report|role|true|menacer|	1 16
report|role|true|mostrar|	1 -18
report|role|true|negare|	2 -20	3 -19
report|role|true|negar|	1 -9
report|role|true|nennen|	3 -15
report|role|true|noemen|	3 -13	7-12 -16
report|role|true|none|	1 -6	2 -25	3 -15	7-12 15
report|role|true|notar|	3 -16
report|role|true|obiettare|	4-6 -17
report|role|true|ontkennen|	2 -11
report|role|true|parlare|	2 -18
report|role|true|pedir|	1 -18	2 -31	3 9	4-6 -28	7-12 -15
report|role|true|persifler|	3 -11
report|role|true|plaider|	3 -14
report|role|true|pleiten|	1 -7
report|role|true|plädieren|	1 18
report|role|true|preferir|	1 13	2 -17
report|role|true|preguntar|	4-6 -16
report|role|true|prometer|	1 -10	2 9	3 -11	4-6 -19	7-12 -15
report|role|true|promettere|	2 12
report|role|true|promettre|	1 10	2 -14
report|role|true|proporre|	4-6 -17
report|role|true|préciser|	1 20
report|role|true|prévenir|	2 -8	3 -17
report|role|true|puntualizar|	1 -10
report|role|true|quejarse|	3 -14
report|role|true|raccontare|	2 -16	4-6 -13
report|role|true|raconter|	2 9	3 -13
report|role|true|rebater|	3 -15
report|role|true|rechazar|	4-6 -11
report|role|true|rechnen|	1 12	4-6 -12
report|role|true|reclamar|	3 -13
report|role|true|reconnaître|	1 -10	7-12 7
report|role|true|recordar|	2 11
report|role|true|refuser|	1 13
report|role|true|rekenen|	1 7
report|role|true|relatar|	2 14	4-6 -19
report|role|true|relever|	1 23
report|role|true|remeter|	3 14
report|role|true|replicare|	2 -17	4-6 -19
report|role|true|reprendre|	1 15
report|role|true|reprochar|	2 -16
report|role|true|respingere|	4-6 -9
report|role|true|responder|	1 -20	4-6 -25	7-12 12
report|role|true|resumir|	3 -11
report|role|true|revelar|	2 -18
report|role|true|ribattere|	2 8
report|role|true|ricordare|	1 21	3 6	4-6 10
report|role|true|riferire|	2 -24	4-6 -16
report|role|true|rispondere|	1 -20	13+ 11	3 -14	4-6 -16	7-12 13
report|role|true|räumen|	2 10
report|role|true|réclamer|	1 11	4-6 -14
report|role|true|répondre|	1 -19	2 18
report|role|true|rétorquer|	2 -14	3 -11
report|role|true|sagen|	1 23	2 -29	3 -20	7-12 -9
report|role|true|saluer|	1 10
report|role|true|sapere|	1 -16
report|role|true|scherzen|	3 -12
report|role|true|schildern|	1 9
report|role|true|schimpfen|	4-6 -13
report|role|true|schließen|	1 -11
report|role|true|schreiben|	3 -13	4-6 -20	7-12 -21
report|role|true|scrivere|	1 18
report|role|true|sluiten|	2 8
report|role|true|sostenere|	4-6 -17
report|role|true|sostener|	7-12 -12
report|role|true|souhaiter|	1 18
report|role|true|souligner|	1 10
report|role|true|soupirer|	4-6 -17
report|role|true|soutenir|	1 -15
report|role|true|souvenir|	2 9	4-6 -17
report|role|true|spiegare|	1 13
report|role|true|spreken|	1 -14	2 -23
report|role|true|staan|	2 -18
report|role|true|stellen|	3 -14
report|role|true|sublinhar|	1 16
report|role|true|sustentar|	4-6 -16
report|role|true|tabler|	1 -8
report|role|true|tagliare|	4-6 -14
report|role|true|teilen|	1 12	2 -11
report|role|true|trancher|	3 -13
report|role|true|témoigner|	2 -14
report|role|true|unlisted|	1 13	2 15	3 -30	4-6 -28
report|role|true|verklaren|	3 -17
report|role|true|vermuten|	4-6 6
report|role|true|verraten|	2 -12	3 -16
report|role|true|versichern|	2 7	3 -14
report|role|true|vertellen|	1 -15	4-6 -22
report|role|true|verweisen|	1 -6
report|role|true|verzekeren|	3 9
report|role|true|ver|	4-6 -14
report|role|true|vragen|	3 -17	4-6 -11
report|role|true|warnen|	3 -18
report|role|true|weisen|	4-6 -13
report|role|true|wollen|	7-12 -19
report|role|true|zeggen|	2 -16	3 -21	4-6 -26	7-12 -20
report|role|true|zuchten|	4-6 -20
report|role|true|écrire|	2 14	3 -18
report|role|true|évoquer|	1 -19
role|pronoun|	name 19	pronoun -34	role -24
role|role|	name 20	pronoun -46	role -45
turn|pronoun|false|	falsefalse -9	none -19	truefalse 9	truetrue 12
turn|pronoun|false|falsefalse|	afirmar -27	ajouter -35	asentir 14	conclure -17	contestar 14	dire -8	erklären -15	faire_valoir 9	lancer 6	no -23	organisation -38	plaider -17	preferir 6	prévenir -17	raconter -36	rappeler -23	reageren 9	relever -29	responder 9	ribattere 12	répondre 9	résumer -32	sagen -45	unknown 6	werfen -14	yes 7	zeggen -20
turn|pronoun|false|falsetrue|	aclarar -17	admettre -29	admitir -7	affirmer -18	ajouter -22	analyser -19	annoncer -9	antwoorden 13	antworten 19	argumentieren -16	assurer -23	avouer -23	befinden -20	bekennen -12	beloven -13	benadrukken -9	bromear -28	calcular -13	commenter -18	confier -25	contar -18	contestar 9	craindre -28	decir -6	dire -11	dizer -40	déclarer -23	détailler -19	eisen -10	ergänzen -10	erklären -10	erläutern -9	erzählen -34	estimer -28	expliquer -26	faire_valoir -17	fluisteren 9	fragen -15	fügen -19	garantir -22	geben -25	geven -23	glimlachen -13	glisser -20	hablar -16	halten -12	indiquer -23	insister -17	juger -21	klagen -18	kritisieren -16	kündigen -20	lachen -15	lassen -29	laten -28	leggen -23	lâcher -30	marteler -33	meinen -20	menacer -19	negare -19	nier 7	no -27	none 6	noter -9	nuancer -22	observer -14	opmerken -14	organisation -31	plaider -19	plaisanter -30	pleiten -10	poursuivre -30	promettre -12	prévenir -24	raconter -35	rappeler -29	reageren -22	rechnen -20	reconnaître -18	rekenen -16	reprocher -32	responder -23	rufen -29	räumen -15	réclamer -25	répondre 7	résumer -33	sagen -40	sostener -10	souligner -24	souri -26	sourire -10	soutenir -29	souvenir -21	sprechen -24	stellen -29	témoigner -17	unknown 7	unlisted -17	verlangen -14	vermuten -14	versprechen -11	vertellen -47	vervolgen -21	verwachten -18	vinden -7	voegen -30	vragen -30	wijzen -23	yes 18	zeggen -44	äußern -22
turn|pronoun|false|none|	ajouter -25	behaupten 13	confier 8	déclarer 10	glisser 6	lancer 14	leggen 8	no -33	none -12	organisation -48	plaider 12	raconter 12	reconnaître -29	responder -16	rufen 10	unknown -26	versprechen -15	verzekeren -15	yes 10	zeggen 8	écrire -26
turn|pronoun|false|truefalse|	admettre 22	affirmer 16	ajouter -18	analyser 14	assurer 12	bromear 19	confier 12	contar 16	craindre 16	decir -8	demander 6	dizer 28	déclarer 20	erklären 17	erzählen 17	fluisteren 17	geben 21	glisser 14	indiquer 12	juger 14	klagen 19	lachen 17	lancer -11	laten 18	leggen 17	lâcher 16	nier 15	no -21	noemen 14	none -13	noter 19	observer 14	opmerken 13	plaider 15	promettre 18	prévenir 16	raconter 31	reageren 15	rechnen 18	rekenen 18	replicar -16	responder 9	répondre -6	résumer 16	sagen -6	sostener 10	souffler 17	stellen 19	témoigner 15	unlisted -11	verklaren 13	yes 21	zeggen 16	écrire 23
turn|pronoun|false|truetrue|	admettre 14	assurer 13	bekennen 18	berichten 6	confier 24	dire 14	déclarer 15	erläutern 13	erzählen -13	estimer 9	expliquer 16	faire_valoir 15	glimlachen 7	indiquer 10	laten 6	meinen 18	no -31	plaisanter 16	prévenir 14	rappeler 14	reageren 6	reprocher -10	répondre 15	sagen 7	souligner 16	soutenir 13	stellen 17	trancher 17	unknown -25	unlisted 18	versprechen 15	vertellen 12	voegen 15	widersprechen 9	yes 44	zeggen 15	écrire 18
turn|pronoun|true|	falsefalse 6	truefalse -14
turn|pronoun|true|falsefalse|	affirmer 22	ajouter 27	asentir -16	conclure 8	contestar -15	dire 7	erklären 14	faire_valoir -14	glisser -12	no -26	organisation 28	prévenir 12	rappeler 8	reageren -10	responder -20	ribattere -16	répondre -15	résumer 16	sagen -23	unknown -17	werfen 18	yes 16	zeggen -25
turn|pronoun|true|falsetrue|	admettre -20	affirmer -16	ajouter 12	analyser -12	assurer -11	bromear -17	confier -12	contar -13	craindre -15	decir 8	demander -20	dizer -26	déclarer -16	erklären -12	erzählen -16	estimer -11	expliquer -18	fluisteren -15	geben -23	glisser -11	hablar 11	indiquer -10	juger -12	klagen -18	lachen -15	lancer -17	lassen -16	laten -18	lâcher -15	murmeln 11	nier -13	no -12	noemen -9	noter -16	observer -14	opmerken -11	organisation -26	plaider -17	promettre -13	préciser -12	prévenir -23	raconter -27	reageren -10	rechnen -16	rekenen -16	responder 9	répondre -19	sagen -6	souffler -16	souri -10	stellen -16	trancher -17	témoigner -10	unknown -17	unlisted -18	verklaren -11	vertellen -28	vinden -20	voegen -16	yes 11	écrire -21
turn|pronoun|true|truefalse|	ajouter 23	antwoorden -14	assurer 19	beloven 10	benadrukken 13	calcular 17	confier 16	contestar -11	dire 30	détailler 19	halten 14	kündigen 15	no -50	none -10	pleiten 14	poursuivre 23	promettre 8	préciser 8	raconter 18	rappeler 16	rufen 16	räumen 16	réclamer 18	sagen -14	unknown 13	unlisted -6	verlangen 13	vermuten 13	vervolgen 14	verwachten 14	voegen 19	yes 13	écrire -9
turn|pronoun|true|truetrue|	admettre -15	assurer -13	bekennen -17	commenter -12	confier -18	dire -12	déclarer -11	erläutern -15	erzählen -19	estimer -16	expliquer -7	faire_valoir -15	laten -9	lâcher -11	marteler 10	meinen -10	no -46	none -15	plaisanter -16	rappeler -16	reprocher 11	répondre -17	schrijven -13	sommen -16	souffler -13	souligner -12	soutenir -7	stellen -12	trancher -14	unknown -24	unlisted -17	versprechen -12	vertellen -12	widersprechen -6	yes 17	zeggen -26	écrire -15
turn|role|false|falsefalse|	acrescentar -27	admettre -8	admitir -36	advertir 13	afirmar -37	aggiungere -27	alegar -15	amuser -32	annoncer -37	anunciar -30	assurer -6	betonen -27	calculer 8	concluir -22	confidenciar -21	confier -27	constater -28	contestar -26	decir -37	demander -10	dire -15	dizer -6	escrever -32	exigir -32	explicar -7	expliquer 12	faire_valoir -22	fragen -7	giurare -36	glisser -35	hablar -30	heißen -25	indiquer -36	informar -21	insister -24	insistere -23	insistir -8	ironizar -8	jurer -27	lembrar -32	luiden -29	mandar 6	mostrar 10	no -51	parler -27	pedir -8	perguntar -12	pleiten -32	precisar 14	preguntar -8	prometer -22	promettere -6	préciser -22	prédire -39	puntualizzare -21	raconter -31	rappeler 8	recomendar 7	reconhecer -18	reconnaître -6	referir -32	relatar -21	replicar 7	reprochar -32	respingere -8	resumir -31	revelar -7	ricordare -49	riferire -40	rispondere -9	réclamer -27	répondre 7	rétorquer -24	sagen -46	sapere -9	schreiben -13	soltar -28	soutenir -33	souvenir -34	staan -46	sublinhar -20	teilen -32	trouver -29	témoigner -24	unknown -10	verklaren -24	vertellen -40	vragen -19	wollen -17	yes 9	zeggen -20	écrire 11	évoquer -34
turn|role|false|falsetrue|	aclarar -26	admitir -40	affirmer -10	aggiungere -35	ajouter -27	alegar 11	ammettere -16	analysieren -22	antwoorden -16	antworten -18	appeler -30	apuntar -20	argumentar -27	asegurar -30	assicurare -51	assurer -8	attendre -40	avisar -7	añadir -19	berichten -51	beteuern 8	bevestigen -7	bitten -26	brummen -38	calcular -25	chiedere -55	comentar -7	commenter -26	conclure -35	confermare -20	confessare -32	confier -41	confirmar -36	contar -53	contestar 11	contrapor -21	corregir 6	corriger -25	corrigir 17	decir -16	declarar -7	demander 6	dementieren -36	denunciar 11	desmentir 7	dire -26	dizer -38	déclarer -28	déplorer 7	erinnern -20	erläutern -30	erzählen -38	estimer -8	exigir -41	explicar -27	expliquer -27	free -10	fügen -31	garantir -27	geben -18	gestehen -22	glisser -38	halten -7	houden -26	indicar -32	indiquer -19	insistir -24	kündigen -35	lachen -28	lamentar -26	lancer -17	lassen -20	mandar -20	meinen -30	menen -12	minacciare -31	negar 16	no -34	noemen -29	notar -28	noter -28	observar -17	parlare -51	pedir -14	perguntar -32	plaider -35	plaisanter -18	precisare -19	preguntar -7	promettre -20	proporre -33	proposer -9	préciser -13	prévenir -29	raccontare -47	raconter -20	reageren 9	rechazar 10	rechnen -13	reconnaître -8	rectifier -27	refuser -32	relatar -33	relever -33	reprochar -15	responder 11	ressalvar -23	resumir -19	revelar -29	ribattere -12	ricordare -22	riferire -10	rigoler -28	rispondere 12	résumer -15	rétorquer -41	sagen -52	sapere -42	scherzen -42	schildern -24	schimpfen -22	schreiben 9	schrijven -35	scrivere -22	sluiten -32	sostener -21	sottolineare -32	souligner -19	sourire -30	spiegare -26	sprechen -18	spreken -44	staan -27	stellen -10	sturen -26	sublinhar -25	sussurrare -16	unknown -8	unlisted -33	verraten -38	versichern 6	vertellen -43	verzekeren 8	vouloir -26	weten -31	widersprechen -30	wijzen 12	willen -20	yes 13	zeggen -6	zitieren -19	zuchten -19	écrire 10
turn|role|false|	none -11	truefalse -10	truetrue 11
turn|role|false|none|	affermare -26	affirmer -27	afirmar 14	annoncer -37	annunciare -11	assicurare -37	avisar -19	berichten -13	bevestigen -32	brincar -7	chiedere -42	commentare 6	confesar 9	confirmar -31	considerar -18	decir 12	erklären 11	erzählen 12	escludere -7	explicar 14	expresar -9	fordern -37	free -12	geben -33	glisser -26	hablar -29	heißen -19	indicar 17	lancer 14	lembrar -25	manifestar -12	melden 7	negar -15	no -12	none -37	notieren 6	parlare -28	pedir 7	plaisanter -12	preferir -31	preguntar -26	raccontare 10	rappeler 11	recordar -12	referir -21	relatar 11	resumir 16	ribadire 6	réagir 10	réclamer -24	répondre 7	résumer -22	schreiben -20	scrivere 9	señalar -8	sostener -13	souffler 15	sourire -12	souvenir -26	spreken -17	stellen 15	sustentar -19	teilen -22	vertellen -17	verweisen -33	willen -42	yes -10	zeggen 18	écrire 13
turn|role|false|truefalse|	admitir 21	ajouter -11	analysieren 18	assicurare -17	avisar 11	chiedere -25	commentare 22	confirmar -23	contar 18	contestar -22	decir 9	declarar -9	defender 17	demander -6	dire -10	dizer -16	erzählen 17	explicar 14	free 8	fügen 19	gestehen 19	indicar -14	ironizar -16	kündigen 15	lembrar 17	meinen 17	no -41	noemen -15	none -12	observar 18	pedir -17	preferir -9	prometer -16	proporre -8	raccontare 15	rechazar -14	rechnen -20	reconnaître 15	relatar -13	responder -14	rispondere -31	sagen -7	sostener 12	soupirer 21	spiegare -7	sublinhar 9	unknown -16	unlisted 21	vertellen 21	vragen -21	zeggen -7	écrire -14
turn|role|false|truetrue|	admettre -19	affirmer -19	assicurare 8	assurer 16	berichten -22	beteuern -7	bevestigen -15	contar -11	decir 11	declarar 6	defender -17	desmentir -20	erklären -14	erwidern -6	free 6	fügen 16	halten 13	indiquer -16	klagen 9	lassen 18	meinen 9	melden -25	no -17	none -19	noter 12	pedir 8	promettre 12	raccontare -18	responder 6	rétorquer 19	sagen 7	scherzen 12	schreiben 14	sprechen 6	unlisted 6	vouloir 6	yes 10	zeggen -21
turn|role|true|	falsefalse -15	truefalse -13	truetrue 17
turn|role|true|falsefalse|	aceitar -12	acrescentar 21	admettre -16	admitir -12	advertir -6	affirmer -12	afirmar 16	ammettere -14	amuser 12	anunciar 15	apuntar -24	assurer 10	atribuir -11	berichten -16	betonen 19	bezweren 12	brincar -13	calculer -9	chamar -17	chiedere -12	citar -10	comentar -13	concluir -22	confidenciar 10	confier -10	confirmar 6	constater -14	contar -8	contestar -19	decir -16	demander -8	denunciar -16	descartar 13	dichiarare -17	dire -6	dizer -12	erkennen -15	exigir 11	explicar 9	expliquer -15	faire_valoir -25	falar -23	fragen -10	garantir 14	giurare -11	glisser -14	gracejar 7	hablar -16	halten -15	heißen -18	indiquer -12	informar -25	insister 12	insistir 10	ironizar -13	jurer -6	lamentar -14	lancer 14	luiden -17	mandar -15	melden -18	mostrar -16	negare -21	no -56	none -29	ontkennen -16	parlare -22	parler -17	pedir -14	perguntar -18	pleiten -7	precisar 11	precisare -15	preferir 8	preguntar -18	promettere -16	promettre 10	préciser 19	prévenir -12	puntualizzare 16	raccontare -16	raconter -9	rappeler -8	recomendar 6	reconhecer 8	recordar 12	referir -15	rekenen 7	relatar 10	relever 20	replicar -16	replicare -13	reprochar -16	respingere -9	resumir -15	revelar -11	ricordare 25	riferire -13	rispondere -19	réclamer 16	rétorquer -14	sagen 12	sapere -23	schreiben -22	scrivere 18	soltar -8	souffler -17	souligner -14	soutenir -17	souvenir 6	spotten -12	spreken -15	staan 11	sublinhar 16	suspirar -10	sustentar -13	teilen 7	trouver 11	témoigner -14	vatten -14	ver -15	verklaren -11	verraten -11	vertellen -15	vragen -9	willen -18	wollen -14	yes -9	zeggen -24	écrire 14	évoquer -14
turn|role|true|falsetrue|	admitir -18	affirmer -13	ajouter 10	alegar -20	analysieren -15	argumentar -17	assicurare -15	assurer -22	avisar -13	betonen -18	chiedere -25	comentar -20	commentare -26	commenter -15	confier -17	confirmar -22	contar -31	contestar -19	decir -27	declarar -22	defender -21	demander -18	dire -28	dizer -38	erklären -15	erwidern -10	erzählen -16	explicar -15	fügen -22	gestehen -16	glisser -14	indicar -13	ironizar -20	kündigen -6	lancer -14	lembrar -17	mandar -12	meinen -15	no -36	noemen -14	none 11	obiettare -17	observar -15	parlare -14	pedir -15	preferir -19	prometer -16	promettre -8	proporre -17	quejarse -14	raccontare -8	rechazar -11	rechnen -19	reconnaître -13	relatar -23	responder 11	ressalvar -12	riferire -28	rigoler -18	rispondere 18	sagen -27	schreiben -22	sostener -12	sostenere -17	soupirer -17	sourire -18	spiegare -16	sublinhar -14	tagliare -12	unlisted -32	vertellen -24	vinden -17	vouloir -19	vragen -16	yes -8	zeggen -29	zuchten -20	écrire -11
turn|role|true|truefalse|	alegar -14	annunciare -18	antworten -7	appeler 17	asegurar 16	assurer -19	berichten -16	bevestigen -17	chamar -12	chiarire 12	chiedere 23	confermare -7	confier -14	corregir -18	decir -16	demander -17	denunciar -13	dire -17	dizer -13	déplorer -20	erklären 18	estimer -15	exclure -6	explicar 17	free -16	halten -16	indiquer 9	ironiser -14	kündigen 26	lamentar 20	lembrar -6	melden -17	negar -10	no -50	ontkennen -10	parlare 12	pedir -22	plaider -12	poursuivre 13	prometer -6	proposer -10	préciser 17	raconter 9	reconnaître -7	reprendre 15	responder -17	revelar -8	ricordare 11	riferire -14	répondre -19	sapere 7	schildern 9	schrijven -14	souligner 10	soutenir -15	spiegare 13	spreken -20	tabler -8	tagliare -18	unknown -20	unlisted 18	versichern 7	vertellen -12	verzekeren 9	vragen -18	weisen -10	widersprechen -13	yes 10
turn|role|true|truetrue|	admettre 8	añadir 7	berichten -11	beteuern -19	bevestigen -8	confier -16	contar 12	decir 7	dizer 8	erzählen -15	free -27	halten -10	indiquer -15	lassen -17	melden -13	no -12	noter -17	pedir -19	rétorquer -16	sagen -19	scherzen -8	schreiben -13	staan -18	unlisted -19	yes 28	zeggen -19
`;
