/**
 * How much each feature speaks for somebody to be whom a pronoun or a role stands for.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REFERENT_WEIGHTS = `
akin|false|	0 25	1 11	13+ -13	3 -7	4-6 -19	7-12 -24
akin|true|	0 -67	13+ 34	4-6 22	7-12 42	organisation -14	person 21
away|pronoun|	0 15	1 26	13+ -8	2 -8	3 -18	4-6 -26	7-12 -16
away|pronoun|0|	first 10	later 18
away|pronoun|13+|	first -17
away|pronoun|1|	first 22	later 13
away|pronoun|2|	later -15
away|pronoun|3|	first -16	later -11
away|pronoun|4-6|	first -34
away|pronoun|7-12|	first -10	later -19
away|role|	0 -22	1 11	4-6 -10	7-12 -9
away|role|0|	first -26
away|role|1|	first 10
away|role|3|	first -14
away|role|4-6|	first -10	later -14
away|role|7-12|	later -17
body|false|	organisation -74	person 18
body|false|organisation|	a -28	none -72	the -76
body|false|person|	a -109	none 12	the 23
body|true|	organisation 48	person -80
body|true|organisation|	none 24	the 41
body|true|person|	a -46	none -35	the -76
body|unknown|	organisation -34
body|unknown|organisation|	none -24	the -43
body|unknown|person|	a -41	none -13	the 12
does|pronoun|	acts 7	null 9	says -17
does|pronoun|acts|0|	0 28	1 30	2 -32	3 14	first 7	later 9
does|pronoun|acts|13+|	later 14
does|pronoun|acts|1|	0 -25	1 -38	3 8	first 23
does|pronoun|acts|2|	0 11	2 -9	3 -18	first 11
does|pronoun|acts|3|	0 -19	1 -25	2 -8	3 -25	later -7
does|pronoun|acts|4-6|	first -17	later -18
does|pronoun|acts|7-12|	first -26	later -51
does|pronoun|null|0|	0 12	1 8	3 -22	first -14	later 13
does|pronoun|null|13+|	first -8	later -12
does|pronoun|null|1|	0 -28	1 -9	2 -14	3 -10	first 19
does|pronoun|null|2|	0 -25	2 -10	3 -18	first -10	later -14
does|pronoun|null|3|	0 21	2 11	3 13	first -18	later 22
does|pronoun|null|4-6|	first -25
does|pronoun|null|7-12|	first 12	later -13
does|pronoun|says|0|	0 7	1 22	3 -18	first 17	later 8
does|pronoun|says|13+|	first -30
does|pronoun|says|1|	0 -46	1 -33	3 -8	later 18
does|pronoun|says|2|	1 -27	2 7	3 -22	later -10
does|pronoun|says|3|	0 -17	2 -49	first -19	later -47
does|pronoun|says|4-6|	first -22
does|pronoun|says|7-12|	first -22	later -12
does|role|	says -12
does|role|acts|0|	0 7	1 23	2 -29	3 -22
does|role|acts|1|	0 -33	2 -10	first 7	later 15
does|role|acts|2|	0 -22	1 -23	2 10	3 -18	later 7
does|role|acts|3|	0 -8	2 -13	3 11	first -18
does|role|acts|4-6|	first -18
does|role|acts|7-12|	first -14	later -20
does|role|null|0|	0 7	1 -9	3 -11
does|role|null|13+|	later -14
does|role|null|1|	0 -16	1 -29	2 -14	3 -11	later -7
does|role|null|2|	0 14	1 15	2 -15	3 -17	later -11
does|role|null|3|	first -13	later 7
does|role|null|4-6|	later -14
does|role|null|7-12|	first -7	later -17
does|role|says|0|	1 18	first -41	later -9
does|role|says|13+|	first -13
does|role|says|1|	0 -57	1 -31	2 -12	3 -14	later -10
does|role|says|2|	0 -18	1 -13	2 -13	3 -9	first -15	later 10
does|role|says|3|	1 -54	3 -13	first -9	later -18
does|role|says|4-6|	first -20	later -17
does|role|says|7-12|	first -7	later -18
ending|pronoun|organisation|	-ci 12	aar -32	ela -45	er -25	hem -20	hij -41	ihr -13	il -16	lei -43	lla -39	lui -10	on -20	sie -19	ze -47	zij -35	él -31
ending|pronoun|person|	-ci -15	ela 10	er -11	hem 8	ich -15	ihr 13	lei 10	lla 12	lui 10	on -21
ending|role|organisation|	aad -38	aar -7	aas -22	aat -30	aca -28	ach -40	aco -28	ada -60	ade 34	ado -38	aff -29	aft -33	age -44	ain -40	aio -19	ais -51	ajo -23	ale -57	alt -26	ame -33	amt -21	ana -38	and -9	ane -16	ank -11	ann -41	ano -48	ant -13	apo -25	are -36	ari -31	aro -19	ars -20	ase -23	ast -21	ata -40	ate -58	ato -37	ats 7	aut -28	avó -37	avô -36	ber -18	bre -36	bro -27	cal -23	cat 9	ces -32	che -38	chi -36	cho -27	cht -9	ché -25	cia 18	cin -21	cio -33	cié -24	cos -37	cta -27	den -50	der 10	die -54	dil -31	din -12	dio -43	dor -35	dos -45	dre -64	due -24	eau 19	eef -31	eer -33	efe -37	ega -54	eil -26	ela -22	eld -22	elf 11	ene -34	eno -25	ent -46	era -9	ere -53	ern 9	ero -15	err -28	ert -25	esa 24	ese -43	eta -29	ete -34	eto -24	età 18	eur -28	eux -33	eño -26	eón -21	fer -36	fet -34	ffe -28	fin -27	gem -24	gen -63	ger -46	ges 9	gin -35	gla 11	gna -13	gte -26	gue -25	gué -22	gão 24	hef -56	hen -33	her -7	hof 12	hte -31	ial -33	iar -30	ica -41	ice -40	ici 31	ico -51	ida -52	ide -36	ido -18	ien -53	ier -25	ies -31	ige -34	igo -46	ija -25	ijf 13	ijn -28	ijo -34	ile -35	ima -7	imo -37	ina -42	ine -18	ing 11	ino -35	int -22	ion 19	ios -41	ira -51	ire -7	irt -34	ise 10	ist -48	ite -23	ito -38	its -25	ité -35	iva -35	ivo -45	iée -20	iño -33	ión 10	jal -12	jde -30	jer -48	kse -26	lan -33	lar -28	las -20	lat -34	lde -28	ler -34	les -29	lga -31	lho -33	lia -37	lid -32	lie -37	lla -46	lle -14	lli 12	llo -28	lte -26	lub 28	lue -22	lus -28	man -46	mat -22	men -19	mer -20	mes 10	mme -47	mán -19	mãe -54	nce 18	nda 19	nde -44	ndo 12	nen -48	ner -44	net -38	nha -34	nie 12	nna -29	nne -36	nor -30	nos -23	nro -26	nsa -29	nse -55	nta -47	nte -18	nti -13	nto -18	nts -46	nza -22	nça -30	née -23	oas -46	oce -44	oer -29	ofd -19	oga -52	oge -36	ogi -18	ogo -30	ohn -25	oin -22	ois -32	ola -30	ole -42	olo -34	oma -28	omo -52	ona -38	one -8	ong 12	oni -30	ono -23	oog -27	oon -29	oor -17	oot 10	ora -31	ore -62	ori -43	oro -39	ort 7	osa -35	oso -38	ota 11	ote -28	oto -20	ouw -45	pai -33	pen -32	per -38	peã -23	que -16	qué 17	ral -36	ras -27	rat -23	rau -37	rca -45	rce -47	rde 17	ren -43	rer -51	res -66	ria -56	rie -37	rin -11	rio -16	ris -22	rié -22	rma 12	rno -34	ron -38	ros -32	rta -19	rte 9	rzt -39	réu -25	san -25	sen -50	seo 18	ser -41	ses -21	sie -25	smo 20	sse -35	ssé -52	sta -24	ste -69	sti -23	st’ -34	são -30	sée -22	tar -22	tas -25	tel -14	ten -10	ter -27	tes -15	tin -63	ton -14	tor -59	tos -29	tra -41	tre -57	tro -63	tta -22	tto -28	tus -13	tão -28	tän -28	tée -48	ube 9	udo 12	uel -27	uer -33	uet -23	uge -25	ums 11	uno -39	ura -32	ure -49	urs -29	ury -29	usa -27	use -45	ute -42	uto 13	val -35	vel -31	vem -34	vio -27	voz -37	wer -25	xte 11	yen -23	yer -21	yor -25	yée -26	zei 22	zio -28	zza -35	zzo -21	äne -23	çon -34	ção 24	ère -34	ève -32	élu -40	éro -22	ême -30	íza -24	ñía 14	ôte -30	úri -25	œur -24
ending|role|person|	aad -38	aar -7	aas -12	aat -18	aca 9	ada 19	ade -52	aff -31	aft -28	age -60	aio -9	ais 12	alt -14	amt -26	ana 8	and -19	ane 17	ank -26	ano 10	apa -20	are 17	ari -10	aro 11	ars -24	ata 11	ate 25	ati -32	ato 8	ats -23	aus -20	avô -18	ber 7	bro -29	cal -22	ces -27	che 7	chi -32	cho -41	cht -31	ché -21	cia -53	cio -38	cié 7	cos -36	cta -30	dad 17	den -53	der -9	die 20	dil 10	din -10	dio -22	dor -9	dos -47	due -22	eau -36	eer -30	ege -7	ein -23	eis -31	eld -33	elf -10	ene 12	eno -9	ent -34	enu 9	ere 9	ern -34	ero -9	err -14	ers -20	ert -34	esa -36	ese 10	ete -16	eto -8	età -29	eux -39	fet -22	ffe 8	gde 7	gem -28	gen -29	ger 11	ges -31	gin 21	gla -24	gna -7	gue 21	gué -25	gão -29	hen -30	her -37	hia -32	hio 16	hte 33	iar -27	ici -19	ico -18	ida 14	ido 10	ief -33	iel 16	ien 7	ies -8	ige 17	igo 11	ija -15	ijf -39	ijn 11	ina -14	ine -31	ini -35	ino -20	int -12	ion -45	ios -57	ipe -16	irt -13	ist 9	ita -12	ità -11	ité -37	ium -26	iva 30	ivo 25	iño 7	ión -57	jde -17	jer 11	kse 18	lan -25	lar 22	las -33	lat -30	lde -17	ler -14	les -31	lia -21	lie -38	lla 9	lle -16	llo -18	lte 11	lub -54	lue 20	man 7	mat -16	men 8	mer 17	mme 15	mán 14	nce -24	nco -8	nda -22	ner 21	net -45	nha -21	nie -23	nna 7	nne 11	nor 9	nos -16	nro -22	nsa -19	nse 17	nta -7	nte -13	nti -77	nto -65	nts -27	nza -37	nça 16	oas -35	oce -33	oen 7	oer -28	ofd 9	oga 32	oge 25	ogi -26	ogo 28	ohn -28	ois 9	ole -30	oma 12	omo -10	ona -23	one -49	ong -25	oni -39	oon -18	oor 14	oot -19	ora 17	ore 17	ori -28	oro -41	ort -40	ota -51	ote -10	pai 10	pio -19	pm 7	ppo 7	que 17	qué -35	ral -12	ras -30	rca 9	rce -39	rde -19	rer -16	res -25	rie -20	rio -11	ris -13	riz 10	rié -19	rma -23	rme -33	rno -41	ros -34	rte -37	rti -19	rts -19	rzt -26	réu 9	san 9	seo -34	ser 11	ses 10	sie -21	sin -23	smo -55	son -25	sor -19	ssa -8	ssé 28	sta 18	ste 25	sti 15	st’ 22	são -34	sée 13	ta' -23	tal -28	tar 15	tas -35	ten -39	ter -20	tes -76	tie -47	tos -28	tro -7	tus 10	ube -32	udo -37	uel 11	uer -26	uet -29	ule 16	ums -45	una -22	une -38	ung -22	uno -53	ura -29	ure -7	urs -35	ury -34	use 28	ute -39	uto -34	val 12	voz 7	xte -25	xto -29	zei -21	zia -25	zio -10	zzo -24	äne 15	çon -28	ção -45	ève -34	ême -35	íza 10	ñía -24	úri -27
fits|pronoun|	free -35	no -35	organisation -15	unknown 8	yes 18
fits|pronoun|free|0|	null -13	says -15
fits|pronoun|free|	1 -23	2 -14	3 -15	4-6 -22	7-12 -17
fits|pronoun|free|1|	null -13
fits|pronoun|free|2|	says -12
fits|pronoun|free|3|	null -14	says -20
fits|pronoun|no|	0 -44	1 -29	13+ -50	2 -17	3 -40	4-6 -9	7-12 -13
fits|pronoun|no|0|	acts -56	null -13	says -31
fits|pronoun|no|1|	acts -36	says -52
fits|pronoun|no|2|	acts -33	null -28
fits|pronoun|no|3|	acts -32	null -8	says -11
fits|pronoun|organisation|	0 21	13+ -35	2 -58	3 -21	4-6 -21	7-12 -41
fits|pronoun|organisation|0|	acts -15	null -14	says 13
fits|pronoun|organisation|1|	acts -48	says -41
fits|pronoun|organisation|2|	acts -32	null -40	says -29
fits|pronoun|organisation|3|	acts -31	null -35	says -33
fits|pronoun|unknown|	0 -33	13+ -28	2 19	3 -11	4-6 -11	7-12 13
fits|pronoun|unknown|0|	acts 25	null 18	says -14
fits|pronoun|unknown|1|	null -9	says -42
fits|pronoun|unknown|2|	acts -28	says -10
fits|pronoun|unknown|3|	null 13	says -14
fits|pronoun|yes|	0 15	1 44	4-6 -20	7-12 -11
fits|pronoun|yes|0|	acts 13
fits|pronoun|yes|1|	acts 17
fits|pronoun|yes|2|	acts -7	null 8
fits|pronoun|yes|3|	says -11
fits|role|free|1|	null -21	says -8
fits|role|free|	2 -21
fits|role|free|2|	acts -8	null -11
fits|role|free|3|	acts 12	null -8	says -18
fits|role|	no -78	unknown -9	yes 21
fits|role|no|	0 -37	1 -44	13+ -15	2 -31	3 -50	4-6 -59	7-12 -58
fits|role|no|0|	acts -33	null -30	says -64
fits|role|no|1|	acts -20	null -17	says -64
fits|role|no|2|	acts -62	null -35	says -30
fits|role|no|3|	acts -77	says -44
fits|role|unknown|	0 -36	1 22	13+ -15	2 -10	3 -11	4-6 -22	7-12 -12
fits|role|unknown|0|	acts -24	null 12	says -42
fits|role|unknown|1|	acts 7	null 12
fits|role|unknown|2|	acts -16	null 12	says -27
fits|role|unknown|3|	says -22
fits|role|yes|	0 -32	1 11	2 28	7-12 -9
fits|role|yes|0|	null 13
fits|role|yes|1|	acts 19
fits|role|yes|2|	null -8
head|pronoun|organisation|	celle-ci 8	ela -45	ella -39	er -25	haar -32	hem -20	hij -41	ihr -13	il -16	lei -43	lui -10	on -20	sie -19	ze -47	zij -35	él -31
head|pronoun|person|	celle-ci -13	celui-ci -10	ela 10	ella 12	er -11	hem 8	ich -15	ihr 13	lei 10	lui 10	on -21
head|role|organisation|	abgeordnete -21	abogada -25	abogado -20	abonnée -18	accusa -27	actor -24	acusación -34	acusado -32	acusação -28	adjoint -22	adjointe -23	administrador -19	administrateur -25	administration 11	administração 20	adversaire -27	adversário -30	advocaat -26	advogado -29	advogados -24	agence 10	agent -26	agente -31	aide-soignante -26	alcalde -28	alcaldesa -18	alemán -19	allenatore -21	altro -27	ambienti -40	amministrazione 7	analista -22	analistas -17	analyste -28	andere -23	angeklagte -26	anklage -21	anwalt -26	anwältin -18	anziano -22	arguida -30	arguido -37	articolo -31	artigo -29	artisan -18	artista -17	artiste -17	asesor -32	assessor -24	assessora -33	assessore -7	assessoria -38	association -16	associazione 15	associé -24	astrónoma -18	atacante -37	attaccante -21	attaquant -26	autarca -37	auteurs -39	autor -24	autora -21	autoren -34	autores -24	autori -26	autoridad -31	autrice -25	auxiliar -30	avocat -18	avocate -17	avó -37	avô -36	azienda 19	aînée -17	bambina -20	bank -11	banquier -30	barista -34	base -23	beamter -27	bedrijf 13	behörde 17	beiden -34	belga -31	bericht -36	bestuurder -24	bewindsman -21	bewindsvrouw -24	bilan -21	biologin -18	biologiste -13	bióloga -34	bloque -30	bondscoach -13	boswachter -13	brandweer -31	brandweerman -25	braut -21	breton -14	bron -27	bronnen -31	bureau 9	burgemeester -7	burgervader -15	buurman -29	buurvrouw -21	bürgermeister -29	cabinet -37	cacique -45	cadre -47	campeã -23	candidata -19	capitaine -22	capitão -28	capo -25	capotreno -19	carpeta -20	causídico -19	chef -39	chefe -36	cheffe -28	chefin -16	chercheur -24	chercheuse -34	chi -30	chofer -18	científica -18	cittadino -27	client -37	cliente -33	club 25	clube 9	coach -38	colega -38	collega -43	comandante -23	comerciante 12	comissão -29	comitato -27	comité -31	commandant -21	commerçant -24	commerçante -17	commissaire -22	commissario -17	communiqué 17	compagna -13	compagnie 12	companhia 7	compareciente -21	compañía 14	comunicado -41	comunicato -28	concejal -12	conducteur -17	conductor -18	conseil -26	conseiller -33	conseillère -23	consejera -27	consejero -27	conselheiro 9	consigliere -19	consulat -30	convocantes 19	corporação 17	corridore -21	courrier -29	cronista -31	cugino -25	dame -33	danois -25	defensa -29	defesa -38	delas -18	delegada -31	deles -29	deputada -29	deputado -32	deputato -23	dernière -32	despacho -24	dessen -18	die -51	dieser -29	dipendente -34	diplomat -22	diplomate -42	diplomaten -58	diplomático -19	diputada -32	diputado -29	directeur -34	directie 12	direction 29	directiva -16	directivo -20	director -26	directora -21	directrice -26	diretor -15	diretora -19	diretto -24	direttore -18	direttrice -27	dirigeant -23	dirigeante -24	dirigente -56	docente -40	dockers -23	doctora -22	document -34	documento -50	dona -24	donna -24	dono -23	dort 22	défenseur -23	délégué -22	député -40	députée -39	détracteurs -20	ecologe -28	edil -31	ejecutivo -31	emeritus -13	emigrante -27	employée -26	empresa 26	empresaria -15	empresario 9	empresário -33	empresários -24	enfermera -19	engenheiro -29	enquêteur -26	enseignant -23	ente 13	entidad 8	entidade 34	entorno -30	entourage -36	entraîneur -35	entrepreneur -20	entreprise 12	ermittler -20	especialista -19	esponente -20	este -38	estudante -17	estudiante -27	estudio -31	estudo 11	eux -33	ex-secretário -29	executiva -30	executivo -36	exempleada -18	expediente -16	expert -19	experta -26	experte -20	expertin -23	fallo -20	familia -23	familie -26	famille -15	família -27	femme -26	figlia -22	fille -46	firma 12	fiscal -23	fondo 12	fonte -34	fontes -51	fonti -67	forscher -18	frau -32	fuente -39	fuentes -31	funcionaria -48	funcionario -59	funcionário -26	funzionario -30	fábrica -26	gabinete -24	gardien -26	garçon -34	gast -21	gendarme 13	gendarmes 11	genro -26	geometra -22	gericht 16	gestor -33	gestora -28	gestore -42	gesundheitsministerin -25	giapponese -22	giudice -35	giudici 31	giuria -19	gobernador -29	gouvernement -33	gouverneur -28	governador -28	governante -49	governatore -11	governatrice -17	governo -30	grimpeur -16	großmutter -32	gutachten -34	habitante -26	habitants -28	haut -18	hen -33	hermana -16	herr -28	hija -25	hijo -34	hombre -35	homme -41	hoogleraar -22	hospital -27	händler -32	hôte -30	iemand -41	ihnen -29	ihren -27	ihrer -32	imprenditrice -18	imputato -34	indagato -21	indiscrezioni -18	informe -26	ingenieur -16	ingewijde -30	ingewijden -31	ingénieur -23	ingénieure -19	inquirenti 12	insider -38	institución 19	instituição 13	institution 12	instituto 7	institutrice -16	interessato -24	interlocutor -21	interlocutores -18	intéressé -52	intéressée -22	inversor -20	investigador -25	investigadora -40	investigadores -18	investigatori -28	istituto 9	jefe -24	joueur -25	journalist -29	journaliste -21	jovem -34	jubilado -39	juge -31	juges 9	jurado -17	juridiction -13	jurist -16	jurista -27	juriste -24	juristin -17	jury -29	juíza -24	júri -25	kabinet -25	kamerlid -20	kanzler -31	kapitän -28	keten 7	kiescommissie -25	konzern 8	kämmerer -10	lanceur -26	landwirt -28	laudo -21	leader -21	lector -19	legale -26	letrada -10	letrado -18	liderança -27	loro -39	líder -24	madre -38	maestra -23	maestro -26	magistrada -28	magistrat -39	magistrate -38	magistrato -21	maire -35	mairie -37	mais -32	man -32	manager -27	mandant -10	mandataria -22	mandatario -26	mann -31	marchande -29	marido -32	mayor -25	maître -25	medico -22	medizinerin -18	membre -22	menor -19	mestre -22	middenvelder -20	miembro -19	militante -27	minister -38	ministerin -18	ministerio 10	ministeriums 11	ministero -51	ministra -23	ministre -42	ministro -47	ministère -19	ministério -8	mitarbeiter -40	mitarbeiterin 11	mitteilung 8	moeder -40	motivazioni -24	movimento 8	mujer -48	mulher -41	museo 18	musicista -27	mutter -41	mãe -54	mère -39	médecin -21	médica -28	médico -18	même -30	neef -31	negociador -20	neta -21	nigerianer -22	nipote -20	niño -33	nonna -24	norweger -17	nota 11	notario -25	note -29	numero -22	numéro -22	observador -27	oefenmeester -14	officier -34	oficial -29	oficialismo -42	olandese -24	ondernemer -30	onderzoeker -26	onderzoekers -35	ong 12	operador -36	operadora 10	operatore -29	oposición -20	oppositie -25	opposition -51	organisateurs -18	organisatie -8	organisation 17	organismo 30	organização -20	organizzatori -22	ortschef -13	otra -20	otros -23	oud-medewerker -21	outra -20	outro -37	ouvrière -25	padre -40	pai -33	papier -45	parlamentar -13	parlamentario -32	parlementaire -20	parquet -23	parti 8	pasteur -18	pastor -15	patron -26	patrona -18	patronne -12	penalista -12	pensionato -29	perito -13	persona -20	pescador -13	pescadores -17	pescatore -26	pesquisador -21	pesquisadora -19	pessoas -46	physiologiste -15	piloto -21	plaignant -24	politie -27	politiker -17	politikerin -25	polizei 13	político -32	pontefice -31	porta-voz -23	portavoce -49	portavoz -37	porte-parole -40	prefeito -14	prefeitura -32	premier -44	presentator -22	preses -20	preside -23	presidenta -25	presidente -71	presule -23	prima 7	primero -22	primo -25	proche -37	procurador -26	procuradora -32	procuratrice -25	producteur -28	profesor -35	profesora -14	professor -15	professora -20	promotora -29	préfecture -44	préfet -20	président -27	présidente -34	prüfbericht -22	prüfer -25	père -29	pénaliste -9	quest’ -34	raad -26	raadslid -22	raadsman -14	ragazza -27	ragazzo -21	rapport -13	rechter -27	rector -13	rectorat -26	regidor -25	regidora -32	regierungschef -27	regierungsrat -17	regisseur -12	regisseurin -20	regista -18	relator -23	relatora -14	relatório -32	religiosa -25	renner -22	rentner -24	reportagem -30	reporte -28	representante -39	représentant 13	représentante -18	residentes -28	responsável -31	ressortchefin -15	retraité -22	retraitée -33	ricercatrice -28	richter 21	richterin -14	rival -35	rivale -25	réu -25	sacerdote -21	salarié -22	schepen -11	secretaria -11	secretario -26	secretária -16	secretário -24	secrétaire -25	segretario -24	segundo -22	seinen -29	senadora -28	sentencia 8	sentenza -16	servidor -18	sigla 11	signora -27	sindaca -28	sindacalista -37	sindacati -33	sindaco -26	sindicalista -22	sindicato -25	sindicatos -21	socialista -22	società 18	sohn -25	sondage -22	source -47	sources -30	sozialdemokrat -23	spits -25	spécialiste -25	staatsanwaltschaft -21	staatshoofd -14	stadträtin -13	staff -29	stilista -30	student -27	studie -21	studio -21	studiosa -22	suspeito -20	syndicaliste -28	syndicat 10	syndicats -35	sénatrice -28	sœur -24	technicien -26	technicienne -19	tecnico -26	tekenaar -19	testemunha -24	testigo -34	texte 11	titolare -36	titular -28	tochter -27	toezichthouder 14	topman -25	topvrouw -28	touriste -23	trabajo -23	treinador -34	tribunal -23	técnico -38	témoin -22	ufficiale -41	ufficio -17	umfeld -22	uno -40	unternehmen -18	uomo -52	vader -41	vainqueur -22	vater -42	vecina -19	vencedor -30	vendedora -29	vendeuse -41	verbale -28	verdachte -29	vereadora -17	verklaring 14	verkäuferin -21	vertreter -37	veterano -39	vincitore -13	vizinha -28	voce -15	vocero 11	voceros -18	voisine -40	voorzitter -32	vorsitzende -21	voz -20	vrouw -26	wachtmeister -16	west-vlaming -32	wetenschapper -23	wethouder -36	winnaar -26	wirt -22	wirtin -23	woordvoerster 7	zelf 11	zeuge -20	zeugin -16	zijn -28	édile -30	éleveur -27	élu -40	élue -22	élève -32	étudiante -24	órgão 24	última -29	último -30
head|role|person|	24-jährige 9	29-jährige -21	46-jährige 10	61-jährige 13	71-jährige -17	74-jährige 17	79-jährige 13	abgeordnete 17	abogada -25	abonnée -22	abuela -36	acta -17	actor 10	acusación -23	acusado 12	acusação -16	adjoint -12	administrador -9	administrateur -26	administration -18	administração -25	adversaire 14	adversário 14	advocaat -19	advogado -13	advogados -27	agence -26	agent -19	agente -13	agência -25	alcalde -17	alemán 14	altro 7	ambienti -37	ambtenaar -16	amministrazione -21	analista 15	analyste 19	anklage -22	anwältin 9	anziano -28	arguido 12	articolo -31	artigo -19	artista 11	asesor -21	assessor -19	assessora -25	assessoria -37	association -15	associazione -16	associé 7	astrónoma 10	ata -25	atacante 11	atriz 10	attaccante 10	attaquant 10	attrice 9	autarca 11	auteurs -20	autor -16	autora 13	autoren -24	autores -26	autori -17	autoridad 27	autorità -11	autre -9	auxiliar -27	avô -18	azienda -41	bambina -32	banco -8	banquier 20	barista -37	beamter -11	bedrijf -39	begründung -19	behörde -25	beiden -30	bericht -27	bestuurder 23	bestuursvoorzitter 11	betriebsrat -21	bewindsman 13	bewindsvrouw 26	biologin 10	biologiste 11	bióloga 22	bloque -29	bond -22	brandweer -27	brandweerman -25	braut -17	brief -33	bron -20	bronnen -32	bureau -34	burgemeester 11	burgervader 10	buurman -20	bénévole -11	bürgermeister 7	cabinet -44	cadre -14	candidata 12	cantante 7	capitaine -22	capotreno -11	carpeta -27	carta -32	causídico 16	cheffe 8	chefin 11	chercheur 17	chercheuse 23	chi -29	chofer 8	científica 10	cinéaste 12	cittadina 14	cittadino -26	client -7	club -49	clube -32	colega 8	collega -14	comandante -7	comissão -33	comitato -21	comité -34	commandant -10	commercianti -22	commerçant -10	commerçante 10	commissario -28	communiqué -35	compagna -7	compagnie -23	companhia -24	compareciente 12	compañía -24	comunicado -37	comunicato -37	conducteur -25	conductor -15	conduttrice 16	conseiller -27	consejero -19	conselheiro -19	consulat -25	cronista -29	cugino -7	curia -27	danois 8	defensa -19	defesa -22	delas -29	deles -31	departamento -22	deputada 17	deputado -8	dernier -7	dernière 12	despacho -33	dessen 20	dicastero -18	die 20	diplomat -16	diplomata -8	diplomate 8	diplomaten -43	diplomático -9	diputada 13	diputado -20	directeur -14	directie -27	direction -30	directiva 17	directivo 11	director -16	dirigeant 23	dirigeante 28	docente -12	doctora 12	document -36	documento -49	dona -28	donna 13	dorpshoofd 7	dort -37	délégué -25	détracteurs -25	ecologe 8	edil 10	editor 14	eigenaar -11	ejecutivo 16	emeritus 10	emigrante -23	empresa -30	empresaria 7	empresário -16	empresários -34	enfermera -16	enquêteur -13	enseignant -26	ente -26	entidad -31	entidade -46	entorno -30	entourage -53	entreprise -26	ermittler -17	especialista 9	esponente 10	este 7	estudante 7	estudiante 8	estudio -21	estudo -35	eux -36	ex-secretário 7	executiva 22	executivo 24	expediente -31	expert -32	experte 14	expertin 13	fallo -20	familia -42	familie -27	famille -12	família -30	federación -16	femme 14	fille -7	firma -23	fiscal -22	fondo -39	fonte -85	fontes -32	fonti -66	forscher -7	forscherin 8	fuente -25	fuentes -65	funcionaria 11	funcionario 26	funcionário -24	fábrica -30	gabinete -38	garçon -28	geistliche 12	gemeente -25	gendarme -8	genro -22	gericht -20	gestor 9	gestora 20	gesundheitsministerin -27	giudice -15	giudici -19	giuria -22	gouverneur -19	governador -20	governante 27	governatore 11	governatrice 11	governo -33	grand-mère -32	gruppo 7	gutachten -33	gutachter -13	habitante -20	habitants -25	haus -20	haut 17	hen -30	hermana -15	herr -22	hija -15	homme 9	hospital -25	händler -21	iemand -33	ihnen -26	ihren 20	ihrer 7	imprenditrice 17	imputato 15	indagato -32	indiscrezioni -42	industriel 16	informe -36	ingenieur 7	ingewijde -17	ingewijden -32	ingénieur 7	ingénieure 14	inquirenti -19	insider -20	inspectie -16	institución -14	institution -15	instituto -15	interessato 14	interlocutor -24	interlocutores -19	intéressé 28	intéressée 13	inversor -12	investigador 8	investigadora 24	investigadores -22	investigatori -27	istituto -29	joueur -12	journalist -28	juge -18	juges -16	jurado -28	jurist 17	juriste 20	juristin 20	jury -34	juíza 10	júri -27	kabinet -22	kamerlid 12	kampioen 7	kanzler -30	keten -19	konzern -28	laatste 10	lanceur 10	landwirt 12	laudo -20	lauréate 12	lector -17	legale -16	leiterin -22	lerares -8	letrada -23	letrado -8	lettera -22	liderança 18	loro -41	líder 13	madre -7	maestra -18	maestro 9	magistrate 11	magistrato 11	mairie -20	manager 13	mandant 7	mandataria 15	mandatario 16	mann -16	marchande -21	marido -25	maître 13	medewerker -29	medico -43	medizinerin 18	membre 8	miembro -26	militante 15	minister 16	ministerin -7	ministerio -22	ministerium -26	ministeriums -45	ministero -28	ministra 8	ministro -15	ministère 9	ministério -22	mitarbeiter -27	mitteilung -25	moeder -35	motivazioni -17	movimento -19	muchacho -29	mujer 11	mulher -11	museo -34	musiker -10	mère -14	médico -43	même -35	negociador -19	neta 11	nipote -20	niño 7	norweger 12	nota -51	notario -23	note -17	numero 15	obispado -28	observador -24	oefenmeester 14	office -19	oficialismo -27	olandese 7	ondernemer 10	onderzoekers -33	ong -25	operador -21	operadora -21	operatore -18	oposición -26	oppositie -20	opposition -28	ordinanza -28	organisateurs -26	organisatie -35	organisation -38	organismo -50	organización -28	organização -24	organizzatori -33	ortschef 11	otra -20	otros -14	oud-medewerker -20	outra 9	ouvrière -10	padre 9	pai 10	papa -20	papier -32	parlamentar 14	parlementaire 10	parquet -29	parti -18	pasteur -16	pastor -16	patrona -16	patronne 14	pensionato -32	perito -20	persona -19	pescador 9	pesquisador 17	pesquisadora 14	pessoas -35	physiologiste 16	plaignant 10	pluimveehouder 21	pm 7	politie -33	politiker 15	politikerin 11	polizei -18	pontefice -35	porta-voz 19	portavoce -33	portavoz -8	porte-parole -28	prefeito 25	prefeitura -31	première 11	presentator 13	presenti -21	preses 11	preside 11	presidenta -10	presidente -41	presule 16	primero 8	primo 8	proche -32	procurador -34	procuradora -26	producteur 9	profesor -7	professor 11	promotora -35	préfecture -32	préfet -19	président -32	présidente -13	prévenu 9	prüfbericht -16	père -30	quest’ 22	raad -18	raadsman 7	ragazzo -24	rapport -35	rathauschef 15	rechter -40	rector -11	rectorat -21	regierungschef -17	regierungschefin 15	regierungsrat 15	regisseur 10	regista 8	relatora 11	relatório -38	reportagem -28	reporte -24	representante -37	représentant -25	représentante 16	repórter 7	residentes -15	ressortchefin 9	retraité -18	ricercatrice 16	richter -12	richterin -17	ricorrente 16	rival 12	rivale 9	riverain -24	réalisatrice 15	réu 9	sacerdote 14	salarié -19	schepen 16	scrittore 9	second 10	seconde 15	secretaria -23	secretario -8	secretária 7	secretário -13	secrétaire -16	segretario -19	seinen 18	sender -19	sentencia -30	sentenza -20	septuagénaire 14	servidor -20	sigla -24	signora -10	sindaca 7	sindacalista 27	sindacati -21	sindicalista 12	sindicato -35	sindicatos -19	societa' -23	società -29	sohn -28	sondage -13	source -39	sozialdemokrat 11	sprecher -39	sprecherin -32	spécialiste -23	staatsanwaltschaft -21	stadträtin 14	staff -31	stilista 19	student 9	studie -25	studio -17	studiosa 16	studioso 16	syndicaliste 23	syndicat -22	syndicats -23	sénatrice 13	tecnico 10	tekenaar -32	testemunha -18	testigo 11	texte -25	texto -29	titolare 17	titular 22	tochter -24	toezichthouder -22	topman 22	topvrouw 19	trentenaire -7	tribunal -25	turista -23	ufficiale 27	ufficio -29	umfeld -33	una -22	uno -55	unternehmen 14	unternehmer 13	uomo -11	vader -23	vater -7	vecchio 16	vencedor 8	vendeuse -28	verbale -31	verband -21	verdachte 34	verein -23	verklaring -15	verkäuferin -19	vertreter -25	veterano -24	vizinha -18	vocero -25	voceros -25	voisin -23	voisine -33	voorzitter -25	voz -19	vrouw -29	wachtmeister -23	west-vlaming 14	wetenschapper 7	wethouder -18	wirt -21	wirtin -21	woordvoerder -52	woordvoerster -17	zelf -10	zeuge 16	zeugin -7	zijn 11	éditeur 13	élue 20	élève -34	équipe -16	étudiante -24	órgão -29	última 9
in-name|pronoun|organisation|	false -20
in-name|pronoun|organisation|false|	1 -16	2 -23
in-name|pronoun|person|	false 8
in-name|pronoun|person|false|	0 -35	2 19
in-name|role|organisation|	false -20	true 56
in-name|role|organisation|false|	0 -21	1 -8	3 -15
in-name|role|organisation|true|	0 46	1 10	3 30
in-name|role|person|false|	3 15
in-name|role|person|	true 18
in-name|role|person|true|	0 18
introduced|false|	a -39	none -11	own -23
introduced|	true 21
introduced|true|	a -7	the 21
kind|pronoun|	organisation -20	person 8
kind|pronoun|organisation|	own -24	third -18
kind|pronoun|person|	own -15	third 9
kind|role|organisation|	a -9	none -7	the -11
kind|role|person|	a -67	the 13
kin|artist|	none 32	other 11
kin|association|	none -7	same 27
kin|authority|	none -13	other -11
kin|club|	other -11	same 7
kin|coach|	none 18	other -30
kin|company|	none 11	other 25	same 12
kin|court|	none 15	other 10	same -16
kin|doctor|	none -61	same -21
kin|envoy|	none -21	other -27	same 14
kin|false|	none -7	other -18
kin|false|none|	0 -11	2 17	3 -16	4-6 -20	7-12 -15
kin|false|none|free|	false -20	true -11
kin|false|none|no|	false -37
kin|false|none|unknown|	true 23
kin|false|none|yes|	false 13	true 14
kin|false|other|	0 -25	13+ -27	2 -19	7-12 -36
kin|false|other|free|	false -7
kin|false|other|no|	false -62	true -43
kin|false|other|unknown|	false -17	true 25
kin|false|other|yes|	true -32
kin|judge|	none -46	same 30
kin|lawyer|	other -30
kin|leader|	none -22	other 8	same -12
kin|mayor|	none -49	other -9	same 33
kin|member|	none -9	other 10	same 7
kin|minister|	none -11	other -46	same 24
kin|null|	none -7	other -18
kin|party|	none -38	other -47	same -21
kin|player|	none 20	same -22
kin|police|	none -21	other -38
kin|press|	none -19
kin|priest|	none -11	other -44	same -13
kin|prosecutor|	none -52	other -32	same 31
kin|school|	none 10	other -11
kin|scientist|	none 8	other 30	same 22
kin|teacher|	other -23
kin|true|none|	0 22	13+ 15	2 -7	3 -7	4-6 -19	7-12 -18
kin|true|none|free|	true -32
kin|true|none|no|	false -46	true -18
kin|true|none|unknown|	true 17
kin|true|none|yes|	false 9	true 14
kin|true|	other -9	same 18
kin|true|other|	1 9	2 -34	3 -20	4-6 -18	7-12 -11
kin|true|other|free|	false -8	true -31
kin|true|other|no|	false -37	true -25
kin|true|other|unknown|	false -8	true -18
kin|true|same|	0 -39	1 8	2 20	4-6 -8	7-12 32
kin|true|same|free|	false 15	true 20
kin|true|same|no|	false -67	true -56
kin|true|same|unknown|	false -16	true -14
kin|true|same|yes|	true 26
kin|union|	none -11	other -26
kin|worker|	none 8	other -16	same 17
kin|writer|	none 15	other -17	same -7
language|de|pronoun|	organisation -28	person -11
language|de|role|	organisation -25
language|es|pronoun|	organisation -43	person 13
language|es|role|	organisation -15
language|fr|role|	organisation -11
language|it|pronoun|	organisation -45	person 14
language|it|role|	organisation -12
language|nl|pronoun|	organisation -55	person 7
language|nl|role|	organisation -7	person -10
language|pt|pronoun|	organisation -15
language|pt|role|	organisation -11	person -7
last|pronoun|false|	0 11	1 20	13+ -12	3 -7	4-6 -24	7-12 -23
last|pronoun|false|0|	0 11
last|pronoun|false|13+|	2 -25
last|pronoun|false|1|	0 27	1 -28
last|pronoun|false|2|	0 9	1 -13	2 14
last|pronoun|false|3|	1 -26	2 9
last|pronoun|false|4-6|	0 -29	1 -24
last|pronoun|false|7-12|	2 -37
last|pronoun|false|free|	0 -17	1 -17	2 -16	3 -25
last|pronoun|false|no|	0 -18	1 -18	2 -41	3 -22
last|pronoun|false|organisation|	0 -8	1 -32	2 -43	3 -37
last|pronoun|false|unknown|	1 -25	3 10
last|pronoun|false|yes|	0 17	1 17	3 -12
last|pronoun|true|	0 16	1 18	13+ 9	2 -18	3 -21	4-6 -11	7-12 13
last|pronoun|true|0|	0 16
last|pronoun|true|13+|	3 9
last|pronoun|true|1|	0 19
last|pronoun|true|2|	0 12	1 -37	2 -21
last|pronoun|true|3|	1 -24	2 -29	3 -9
last|pronoun|true|4-6|	1 -7	3 -25
last|pronoun|true|7-12|	3 10
last|pronoun|true|free|	0 -17
last|pronoun|true|no|	0 -63	1 -11
last|pronoun|true|organisation|	0 14	1 16	2 -13	3 -16
last|pronoun|true|unknown|	0 18	2 -33	3 -15
last|pronoun|true|yes|	0 -11	1 -7	3 27
last|role|false|	0 -20	1 11	13+ -7	2 9	4-6 -8	7-12 -12
last|role|false|0|	0 -20
last|role|false|13+|	3 -9
last|role|false|1|	0 16	1 -17
last|role|false|3|	0 8	1 -12	3 -35
last|role|false|4-6|	0 -7	1 -25
last|role|false|7-12|	1 -43	2 -20
last|role|false|free|	1 -9
last|role|false|no|	0 -53	1 -29	2 -57	3 -30
last|role|false|unknown|	0 -17	1 10
last|role|false|yes|	0 10
last|role|true|	0 -11	13+ 18	2 -14	3 -16	4-6 -10
last|role|true|0|	0 -11
last|role|true|13+|	3 18
last|role|true|1|	0 22	1 -49
last|role|true|2|	1 -29
last|role|true|3|	1 -34	2 8	3 -20
last|role|true|4-6|	1 -14	2 -12
last|role|true|7-12|	1 7	2 -14	3 8
last|role|true|free|	1 -17
last|role|true|no|	0 -53	1 -50	2 -18	3 -57
last|role|true|unknown|	0 -25	1 8	2 -15	3 -24
last|role|true|yes|	3 21
main|pronoun|organisation|1|	false -24	true -7
main|pronoun|organisation|2|	true -23
main|pronoun|organisation|	false -24	true -14
main|pronoun|person|0|	false -22	true -36
main|pronoun|person|2|	true 27
main|pronoun|person|	true 13
main|role|organisation|0|	false -18
main|role|organisation|1|	false -10
main|role|organisation|2|	false -11	true 14
main|role|organisation|3|	false -7
main|role|organisation|	false -19	true 9
main|role|person|0|	false -7
main|role|person|1|	false 9	true -7
main|role|person|3|	true 18
near|pronoun|0|	0 15
near|pronoun|13+|	2 -25
near|pronoun|1|	0 31	1 -21
near|pronoun|2|	0 14	1 -36
near|pronoun|3|	1 -33	3 -9
near|pronoun|4-6|	0 -27	1 -24	3 -14
near|pronoun|7-12|	2 -34
near|role|0|	0 -22
near|role|1|	0 26	1 -40
near|role|2|	0 7	1 -13
near|role|3|	0 9	1 -24	2 7	3 -39
near|role|4-6|	1 -25
near|role|7-12|	1 -30	2 -20
	nobody -11
nobody|best|pronoun|	0 9	2 -14
nobody|best|pronoun|0|	never 9	third 9
nobody|best|pronoun|1|	own 27	third -11
nobody|best|pronoun|2|	never -14	third -13
nobody|best|role|0|	a 26	the -11
nobody|best|role|	1 7	2 -10	3 -29
nobody|best|role|1|	a 24	never 8	none 16	the -7
nobody|best|role|2|	a 42	never -13	none -24	the -16
nobody|best|role|3|	a 12	bare -30	none -29	the -32
nobody|ending|pronoun|	-ci -10	ela -29	er 16	hem -37	hij -14	ich 13	ihr -20	lei -25	lla -35	lle -15	lui -23	on 16	sie -9	ze -11	zij -8
nobody|ending|role|	aad 34	aas 8	aat 15	aca -28	ach -35	ada -19	ade -34	aff 24	aft 25	age 48	aia -9	ail -15	aio 7	ais -18	ajo 19	ala 10	alt 12	amt 18	ana -23	and 7	ane -19	ank 15	ano -22	ant -7	apa 19	are -33	aro -18	ars 15	ase -19	ast -8	ata -19	ate -35	ats -8	avô 17	ber -20	ble -14	bre 11	bro 24	cal 17	cat -26	ces 20	che -9	chi 25	cho 29	cht 17	ché 20	cio 25	cié -19	cos 24	cta 22	dad -36	den 34	der -20	die -23	dil -27	din 7	dio 28	dor 22	dos 32	due 21	eau -24	eef -20	eer 20	efa -19	efe -11	ege -11	ein -19	eis 18	ela -7	eld 16	elf -21	ene -27	eno 8	ent 39	enu -17	era -8	ere -7	erk 14	ern -14	ero 11	err 10	ert 20	esa -25	ese -28	eta 7	ete 16	eto 7	età -35	eux 23	eón -13	fer 8	fet 20	ffe -29	gde -21	gem 23	gen 24	ger -9	gin -20	gla -18	gos 16	gue -24	gué 24	gão -34	hef -8	hen 26	her 17	hia -10	hio -13	hof -14	hte -32	iar 17	ici -32	ico 23	ida -32	ido -13	iel -16	ige -28	igo -15	ija 14	ijf -32	ijn -17	ima -15	imo -7	ina 18	ine 29	ing -26	ini 20	ino 21	int 15	ios 31	ipa 14	ipe 11	ire -9	iro -12	irt 13	ise -36	ist -9	ita 8	ito -10	its -18	ità -25	ité 27	iva -24	ivo -17	iée -13	iño -9	jal -15	jde 18	jer -10	ker -16	kse -19	lan 21	lar -38	las 25	lat 21	lde 19	ler 13	les 23	lga -12	lha -14	lia 21	lid -9	lie 25	lla -20	lle 11	lli -14	llo 21	lte -8	lub -35	lue -23	lus -10	mat 16	mem 7	mer -26	mes -11	mme -12	mán -18	mão -20	nce -19	nco -20	nda -39	nde -7	ndo -30	ner -44	net 37	nha 26	nna -10	nne -21	nor -21	nos 21	nro 20	nsa 17	nse -34	nta 9	nte 12	nti 27	nto 39	nts 32	nza 29	nça -18	née -12	oas 26	oce 33	oen -19	oer 23	ofd -27	oga -46	oge -28	ogi 21	ogo -29	ohn 21	ois -20	ola -19	ole 30	oma -16	omo 10	ona 21	ond -13	one 31	ong -20	oni 29	oog 7	oon 17	oor -22	oot -10	ora -22	ore -43	ori 33	oro 25	osa -11	oso -9	ote 11	oto -13	ovi 16	pai -21	peã -20	pm -18	ppo -17	que -10	qué -18	ral 9	ras 18	rca -12	rce 43	rde -17	rer 16	res 31	rie 24	rin -13	rio 10	ris 8	riz -19	rié 20	rma -31	rme 12	rno 33	ros 30	rte 9	rto 16	rzt 24	réu -26	san -24	sen 7	seo -23	ser -15	ses -16	sie 25	sin 14	smo -21	sor 13	ssa 8	ssé -41	sta -29	ste -31	sti -15	st’ -32	são 30	sée -30	tar -23	tas 28	tel 21	ten 29	ter 21	tes 27	tie 21	ton -18	tos 28	tra -12	tro 7	tus -14	tän 7	tée -7	ube -19	ude 16	uel -12	uer 19	uet 18	ule -27	ums -13	una 22	une 21	ung 10	uno 42	upe -32	ura 29	ure 23	urs 34	ury 29	usa 8	use -33	ute 26	uto -31	uté -17	val -32	vio -19	yen -12	yer -17	yée 17	zei -12	zer -7	zia 11	zio 16	zza -17	zzo 15	äne -16	çon 18	ção -16	ève 19	éro -19	ême 21	íza -14	ñía -33	úri 18
nobody|kin|a|	coach 17	company 34	court -33	doctor 27	envoy 44	judge 26	lawyer 24	leader 15	mayor 16	member 18	minister 24	party 22	player 30	police 36	scientist 38	teacher 17	union 38	worker 41	writer 26
nobody|kin|none|	association 19	authority 16	club -22	company -38	judge 11	leader -24	mayor -27	member -16	minister -20
nobody|kin|the|	artist -80	association -14	club -11	coach -47	company -73	doctor 34	envoy -8	lawyer 10	leader 12	member -33	minister 8	party 47	player -25	police 25	priest 34	prosecutor 35	scientist -67	teacher 8	union 7	worker -21	writer -19
nobody|many|	false -11
nobody|met|pronoun|	never -9
nobody|met|pronoun|never|	own 18	third -13
nobody|met|role|	a 33	bare -22	the -27
nobody|met|role|a|	none 13	the 30
nobody|met|role|bare|	a -15	none -28
nobody|met|role|never|	a 40	none 17	the -21
nobody|met|role|the|	a 9	none -52	the -11
nobody|others|	1 -7	2 -38
nobody|pronoun|	celui-ci -18	ela -29	ella -35	elle -15	er 16	hem -37	hij -14	ich 13	ihr -20	lei -25	lui -23	on 16	own 18	sie -9	third -13	ze -11	zij -8
nobody|role|	24-jährige -17	27-jährige -15	29-jährige 14	46-jährige -17	51-jährige -13	52-jährige -18	58-jährige 15	61-jährige -17	71-jährige 13	74-jährige -16	79-jährige -14	a 29	abgeordnete -20	abogada 19	abogado -7	abonnée 18	abuela 19	accusa 8	acta 18	acteur -14	actor -17	acusación 18	acusado -28	acusação 18	adjoint 15	administrateur 17	administration -15	administração -31	adversaire -22	adversário -20	advocaat 14	advogado 10	advogados 14	agence -26	agent 14	agente 13	alcalde 19	alcaldesa -16	alemán -18	allegados 15	allenatore -26	altro -31	ambienti 27	ambtenaar 17	amministratore -18	analista -16	analistas 18	analyste -24	anklage 18	anwältin -20	anziano 16	arguida -25	arguido -20	articolo 18	artigo 19	artisan -19	artista -20	artiste -16	asesor 20	assessor 19	assessora 11	assessore -10	assessoria 29	association 10	associazione -20	associé -19	astrónoma -15	ata 17	atacante -23	atriz -19	attaccante -16	attaquant -16	attrice -19	autarca -12	auteurs 23	autor 11	autora -26	autoren 25	autores 20	autori 18	autoridad -28	autorità -25	autrice -19	auxiliar 17	avocat -20	avocate -18	avô 17	azienda -38	aînée -19	bambina 21	banco -20	banderole 14	bank 14	banquier -19	barbiere -20	barista 18	base -19	beamter 16	bedrijf -32	begründung 17	behörde -17	beiden 16	belga -12	bericht 27	bestuurder -24	bestuursvoorzitter -22	betriebsrat 14	bewindsman -27	bewindsvrouw -27	bilan 14	biologin -16	biologiste -12	bióloga -26	bloque 20	bonden 12	bondscoach -11	boswachter -15	brandweer 19	brandweerman 17	braut 16	breton -18	bron 18	bronnen 31	bureau -18	burgemeester -27	burgervader -16	buurman 19	bénévole 13	cabinet 31	cacique -14	cadre 19	campeã -20	candidata -25	cantante -17	capitaine 16	capotreno 10	carpeta 18	carta 24	causídico -26	chefe -12	cheffe -29	chefin -26	chercheur -23	chercheuse -28	chi 22	chofer -9	científica -15	cineasta -16	cinéaste -12	cittadina -18	cittadino 13	club -31	clube -19	coach -32	colega -16	collega 18	comerciante -15	comissão 30	comitato 19	comité 22	commandant 14	commercianti 16	commerçant 8	commerçante -14	commissario 21	communiqué -18	companhia -27	compareciente -22	compañía -33	comune 14	comunicado 29	comunicato 32	comédienne -14	concejal -15	conducteur 19	conductor 9	conduttrice -20	conseiller 26	conseillère -12	consejera -18	consejero 12	conselheiro -12	consulat 17	convocantes -23	corporação -20	corridore -17	coureur -17	courrier 17	cronista 17	curia 19	danois -21	defensa 17	defesa 28	delas 20	deles 23	departamento -11	deputada -24	deputado 7	dernière -17	despacho 25	dessen -22	die -23	dieser -7	difesa 20	dipendente -13	diplomat 16	diplomata 7	diplomaten 29	diplomático 10	diputada -17	diputado 13	directeur 14	directie -8	direction -20	directiva -18	directivo -14	diretor -19	direttore -24	direttrice -8	dirigeant -32	dirigeante -28	dirigente -7	docente 10	dockers 21	doctora -19	document 27	documento 46	dona 24	donna -11	dorpshoofd -20	dort -23	dossier 15	défenseur -18	délégué 24	député -11	députée -11	détracteurs 19	ecologe -17	edil -27	editor -14	eigenaar -23	einsatzleiter 20	ejecutivo -25	emeritus -14	emigrante 19	employée 17	empresa -45	empresaria -18	empresario -28	empresário 13	empresários 15	enfermera 12	enquêteur 18	enseignant 16	ente -12	entidad -27	entidade -37	entorno 21	entourage 42	entraîneur -19	entrepreneur -23	entreprise -25	equipa 14	ermittler 13	escritora -19	especialista -15	esponente -20	esta -12	este -9	estudiante -7	estudio 24	estudo -10	eux 21	ex-autarca -18	ex-secretário -20	executiva -30	exministro -19	expediente 18	expert 18	experta -20	experte -15	expertin -24	fallo 19	familia 26	familie 19	famille 16	família 27	federación -12	femme -21	figlia -26	filha -14	firma -31	fiscal 17	fondo -9	fonte 50	fontes 24	fonti 55	forscher 10	forscherin -21	fuente 23	fuentes 41	funcionaria -10	funcionario -34	funcionário 21	fábrica 20	gabinete 26	garçon 18	gast -8	geistliche -16	gemeente 18	gendarme -19	gendarmes -13	genro 20	geometra -11	gericht -21	gestor -12	gestora -24	gestore -8	gesundheitsministerin 20	giapponese -18	giudice 18	giudici -32	giuria 22	gouvernement 18	gouverneur 12	governador 11	governadora -13	governante -31	governatore -19	governatrice -19	governo 24	grand-mère 20	grimpeur -22	groupe -32	großmutter -10	gruppo -17	gutachten 29	gutachter 22	habitante 18	habitants 20	haut -19	hen 26	herr 17	hija 14	homem 7	hospital 19	händler 20	iemand 25	ihnen 25	ihren -22	ihrer -10	imprenditrice -17	imputato -33	indagato 22	indiscrezioni 20	industriel -16	informe 32	ingewijde 18	ingewijden 23	ingénieure -14	inquirenti -12	insider 20	inspectie -17	institución -22	instituição -24	institution -21	instituto -22	institutrice -19	interessato -29	interlocutor 20	interlocutores 19	intéressé -41	intéressée -30	inversor 20	investigador -15	investigadora -34	investigadores 19	investigatori 17	irmão -20	istituto -22	jefa -19	joueur 8	journalist 17	juge 12	juges -9	jurado 28	juridiction 11	jurist -25	juriste -25	juristin -22	jury 29	juíza -14	júri 18	kabinet 19	kamerlid -16	kammer 12	kampioen -19	kanzler 25	kapitän 7	keten -18	kiescommissie 20	konzern -21	laatste -17	lanceur -11	landwirt -14	laudo 17	lauréate -15	leader -14	lector 15	legale 14	leiterin 22	lerares 8	letrada 12	letrado 9	lettera 20	liderança -19	loro 25	líder -30	maestra 14	maestro -35	magistrada -11	magistrado -20	magistrate -17	magistrato -28	mail -15	mairie 19	manager -15	mandant -21	mandataria -23	mandatario -31	mann 18	marchande 20	marido 24	maître -18	medewerker 23	medico 25	medizinerin -19	menor -14	mestre -17	middenvelder -15	miembro 17	militante -21	minister -30	ministerio -18	ministeriums -13	ministero 27	ministra -30	ministro 18	mitarbeiter 23	mitarbeiterin -11	moeder 24	moradores 13	motivazioni 16	movimento -11	muchacho 20	mujer -10	mulher 10	museo -23	musicista -17	musiker 13	mère 8	médico 31	même 21	neef -20	negociador 19	neta -25	nigerianer -22	nipote 17	niño -9	none -7	norweger -18	notario 22	note 20	numero -22	numéro -19	obispado 21	observador 16	oefenmeester -19	oficialismo 19	olandese -19	ondernemer -22	onderneming -15	onderzoeker -14	onderzoekers 22	ong -20	operador 16	operadora -17	operatore 20	oposición 17	oppositie 23	opposition 31	ordinanza 20	organisateurs 16	organisatie 7	organisation -30	organismo -43	organização 15	organizzatori 20	ortschef -19	otra 15	otros 15	oud-medewerker 14	outra -24	padre -16	pai -21	papa 19	papier 29	parlamentar -18	parlementaire -23	parquet 18	parti -11	partie -22	pasteur 12	pastor 14	patron -9	patrona 12	patronne -17	penalista -19	pensionato 22	perito 14	persona 18	pescador -11	pescadores 16	pescatore -13	pesquisador -17	pesquisadora -18	pessoas 26	physiologiste -17	piloto -10	plaignant -20	pluimveehouder -21	pm -18	politie 28	politiker -20	politikerin -21	polícia -15	político -8	pontefice 27	porta-voz -10	portavoce 30	portavoz 13	porte-parole 28	portier -8	prefeito -26	prefeitura 27	premier -8	première -19	presentator -21	presenti 15	preses -20	preside -19	presidenta 9	presidente 42	presule -23	prima -21	primero -25	primo -19	proche 22	procurador 21	procuradora 17	procureure 8	producteur -21	produttori 14	profesor 8	profesora -20	professor -17	professora 7	promotora 17	préfecture 34	préfet 14	président 27	présidente 14	prévenu -17	prüfbericht 18	prüfer 14	père 21	pénaliste -24	qualcuno 17	quest’ -32	raad 20	raadsman -24	ragazza -20	ragazzo 15	rapariga -12	rapport 20	rathauschef -15	rechter 30	rector 9	rectorat 21	regidor -10	regierungschef 13	regierungschefin -16	regierungsrat -19	regisseur -12	regisseurin -14	regista -22	relator -17	relatora -14	relatório 32	relazione 16	religiosa -22	renner -14	rentner -14	rentnerin -10	reportagem 16	reporte 18	representante 24	représentant -16	représentante -18	repórter -13	residentes 15	responsable -11	ressortchef -16	ressortchefin -19	retraité 15	revisora -15	ricercatrice -19	richter -25	richterin 8	ricorrente -21	rival -32	rivale -22	riverain 18	réalisatrice -15	réu -26	sacerdote -24	salarié 20	schepen -16	sconfitta -16	scrittore -16	scrittrice -19	second -22	seconde -20	secretaria 12	secretario 8	secretária -23	secretário 11	secrétaire 12	segretario 10	segundo -24	seinen -20	senadora -16	sender -19	sentenza 16	septuagénaire -17	servidor 15	sigla -18	signora 9	sindaca -27	sindacalista -36	sindacati 32	sindicalista -19	sindicato 28	sindicatos 20	socialista -19	società -35	sohn 21	sondage 11	source 43	sources 21	sozialdemokrat -21	spits -18	spécialiste 19	staatsanwaltschaft 19	staatshoofd -19	stadträtin -16	staff 24	stilista -26	striscione 11	student -12	studie 22	studio 17	studiosa -21	studioso -18	suspeito -20	syndicaliste -27	syndicat -21	syndicats 19	sängerin -14	sénatrice -18	technicien -24	technicienne -18	tecnico -26	tekenaar 19	testemunha 20	testigo -22	the -19	titolare -33	titular -38	tochter 22	toezichthouder -25	topman -23	topvrouw -30	toscano -18	touriste 24	trabajo 19	trainer -14	treinador -35	tribunal 20	turista 18	ufficiale -39	ufficio 18	umfeld 16	una 22	uno 37	unternehmer -16	uomo 10	vader 23	vainqueur -24	vater 8	vecchio -13	velho -20	vencedor -26	vendeuse 22	verbale 25	verdachte -34	vereadora -13	verein -19	verklaring -13	verkäuferin 18	vermerk 14	vertreter 21	vescovi 16	veterano 20	viceministra -14	vigilante -15	vincitore -16	vizinha 17	voce 15	voceros 18	voisin 14	voisine 30	voorzitter 22	voz 17	vrouw 20	wachtmeister 19	west-vlaming -29	wetenschapper -17	wethouder 15	winnaar -22	wirt 17	wirtin 12	zelf -21	zeuge -20	zijn -17	éditeur -16	élue -23	élève 19	équipe 11	étude 16	étudiante 20	órgão -34	última -19
often|pronoun|	0 -26	2 -15	3 15	4 19
often|role|	0 -38	1 -15	2 12	4 26
quoted|	true -43
rank|pronoun|0|0|	organisation 23	person -7
rank|pronoun|0|1|	person 16
rank|pronoun|0|2|	organisation -42
rank|pronoun|0|3|	organisation -46	person -24
rank|pronoun|0|4-6|	organisation -34	person -24
rank|pronoun|0|7-12|	organisation -14
rank|pronoun|1|0|	organisation -24	person 31
rank|pronoun|1|1|	organisation -12	person 32
rank|pronoun|1|2|	organisation -40
rank|pronoun|1|3|	person -15
rank|pronoun|1|4-6|	person -20
rank|pronoun|1|7-12|	organisation -31	person -21
rank|pronoun|	2 -7	4 -15
rank|pronoun|2|13+|	person -24
rank|pronoun|2|1|	organisation -33	person -10
rank|pronoun|2|2|	organisation -21	person -14
rank|pronoun|2|3|	organisation -22	person 7
rank|pronoun|2|4-6|	organisation -40
rank|pronoun|2|7-12|	organisation -35	person -9
rank|pronoun|3|13+|	organisation -23	person 12
rank|pronoun|3|1|	organisation -25	person 15
rank|pronoun|3|2|	organisation -10	person 20
rank|pronoun|3|3|	organisation -21
rank|pronoun|3|4-6|	organisation -30
rank|pronoun|3|7-12|	organisation -31	person -8
rank|pronoun|4|13+|	organisation -33
rank|pronoun|4|1|	person -18
rank|pronoun|4|2|	organisation -12	person -12
rank|pronoun|4|3|	organisation -19
rank|pronoun|4|4-6|	organisation -25	person -43
rank|pronoun|4|7-12|	organisation -33
rank|role|0|0|	organisation 23	person -48
rank|role|0|13+|	organisation -12	person 12
rank|role|0|2|	organisation -21	person -14
rank|role|0|3|	organisation -21	person 7
rank|role|0|4-6|	organisation -16	person -15
rank|role|0|7-12|	person -15
rank|role|1|0|	person -27
rank|role|1|13+|	organisation -21	person -18
rank|role|1|1|	organisation -23	person 18
rank|role|1|2|	organisation -18
rank|role|1|3|	organisation -22
rank|role|1|4-6|	organisation -21	person -12
rank|role|1|7-12|	organisation -24	person -27
rank|role|2|0|	organisation -31
rank|role|2|13+|	organisation -19	person -9
rank|role|2|1|	organisation -13	person -7
rank|role|2|2|	organisation -31
rank|role|2|3|	organisation -57
rank|role|2|4-6|	organisation -8	person 7
rank|role|2|7-12|	person -24
rank|role|3|13+|	organisation -11
rank|role|3|1|	person 31
rank|role|3|2|	organisation -19	person 32
rank|role|3|3|	organisation -14
rank|role|3|4-6|	organisation -15	person -13
rank|role|3|7-12|	organisation -16	person -11
rank|role|4|13+|	organisation -22
rank|role|4|1|	organisation -35	person 13
rank|role|4|2|	organisation -16
rank|role|4|3|	organisation -68	person -13
rank|role|4|4-6|	organisation -15	person -38
report|pronoun|0|	aankondigen -11	achten 14	acreditar 8	admettre 15	admitir 13	advertir 18	affirmer 19	afirmar 8	ajouter -8	ammettere 16	analyser -19	annoncer -9	antwoorden -18	antworten -8	argumentieren -17	asegurar 16	asentir -18	assurer -7	avouer -10	befinden 19	behaupten -7	bekennen 15	beklagen 9	beloven 25	benadrukken 22	berichten 19	bestreiten -8	bestrijden -9	beteuern -19	betogen 13	betonen 21	beweren -7	bromear 17	calcular 13	chamar -10	comentar 14	commenter 15	conclure -19	confermare -7	confessar -12	confier 35	considerar -11	contar 12	contestar -17	craindre 15	defender -16	demander 20	dire 9	déclarer 22	détailler 23	eisen 19	entender -16	entgegnen 18	erinnern 20	erklären 9	estimer 20	explicar 18	expliquer -13	faire_valoir -15	finden 18	fluisteren 7	fragen -22	fügen 21	garantir -14	geben 18	geven 23	glimlachen 12	gronder 18	hablar -12	halten 16	herinneren 15	houden 7	imager 8	inquiéter 16	insister 26	insistir -15	invoquer 15	ironiser 11	juger 21	jurer 7	justifier 12	klagen 17	kommentieren 16	kritisieren 14	kündigen 23	lachen 21	laten 25	leggen 26	lehnen -16	lembrar 13	lâcher 20	marteler 19	melden 12	menacer 20	murmeln -8	negar -27	negare -7	nennen 20	nier 13	noemen 9	none -15	nuancer 10	observer 16	ontkennen -17	opmerken 10	pedir 17	perguntar -15	pester 14	philosopher 11	plaider 15	plaisanter 15	pleiten 16	poursuivre 18	precisar -7	precisare -15	preguntar -11	promettre 22	proporre 14	préciser 10	prévenir 25	querer -16	rappeler 13	reageren 17	rebater -17	reconocer 12	recordar 19	rekenen 21	rematar 14	replicar -20	reprendre 13	reprocher 19	responder -19	retorquir -15	ribattere -14	ricordare 11	rispondere -16	roepen -8	rufen 26	räumen 23	réclamer -18	répliquer -18	répondre -11	sagen 14	schrijven 10	sluiten 19	smentire -17	sommen -12	sorrir -15	sostener 10	souhaiter 21	souligner 22	soupirer -14	souri 7	sourire -14	souvenir -8	sprechen 22	spreken -11	stellen 13	teilen 20	tempérer 19	tonen 17	témoigner 15	verklaren -12	verlangen 21	vermuten 9	verraten -11	versichern 9	versprechen 11	vertellen 13	vervolgen 12	verwachten 17	verwijten 17	verzekeren 8	vinden 10	voegen 27	vragen 8	waarschuwen 13	werfen 25	widersprechen 14	wijzen 21	zeggen 20	äußern 9	évoquer -12
report|pronoun|1|	aankondigen 15	accuser -15	achten 15	aclarar 12	acreditar -15	admettre -14	affirmer -21	ammettere -11	amuser 14	analyser 15	annoncer 15	antworten 9	argumentieren 17	asegurar -7	assurer 12	avouer 11	befinden -18	behaupten -17	bekennen -13	beklagen 12	beloven -11	benadrukken -14	berichten -15	bestreiten 12	bestrijden -11	beteuern 17	betogen 10	betonen -7	beweren -10	bieden -13	bromear -11	chiedere 12	commenter -15	conclure 22	confermare 9	confessar 14	considerar 17	contar 10	contestar 18	contester -15	corriger -11	craindre -12	defender 18	demander 10	dire -22	détailler -10	eisen -11	entender -8	entgegnen -7	ergänzen 17	erinnern -11	erkennen -13	erklären -11	erläutern -14	erzählen -18	explicar -15	expliquer 9	faire_valoir 14	fluisteren 10	fragen -16	fügen -15	garantir -18	geben 10	geven -9	glimlachen -10	glisser 12	grappen -14	gronder -14	hablar -15	halten 13	herinneren 7	houden 13	indiquer 10	insister -16	insistir 16	invoquer -12	ironiser -19	jurar -19	jurer 8	justifier 9	klagen -8	kommentieren 9	kritisieren 8	kündigen -14	lancer -19	lassen 13	laten -19	lehnen -18	lembrar 7	lâcher -18	mailen 13	marteler -16	meinen -18	menacer -15	murmeln -12	negare 9	nennen -14	nier -8	noemen 14	noter 13	nuancer 9	observer -15	ontkennen 12	parler 12	perguntar -9	pester -16	philosopher 12	precisar -11	precisare -15	prometer 17	proporre -7	préciser -18	querer -20	raconter 11	reageren -16	rebater -14	rechnen 20	reconnaître -16	reconocer 8	recordar -16	regretter 11	rekenen -8	relever -19	replicar 11	reprocher -16	responder 18	retorquir -13	ribattere 9	ricordare -15	rir -16	roepen -8	rufen -19	répliquer 18	résumer 11	sagen -13	schrijven -25	smentire -7	sommen 13	sorrir -19	souffler 8	souhaiter -14	souligner -17	soupirer -8	souri 7	soutenir -20	souvenir -8	spreken -17	stellen 14	teilen -12	tempérer -14	trancher -16	témoigner -13	verklaren 7	verraten 9	versichern 11	versprechen -15	vertellen -15	verwachten -7	verwijten -7	verzekeren 12	voegen -18	vrezen 12	werfen -13	wijzen -14	willen -11	zeggen -12	äußern -8	écrire -21	évoquer -17
report|pronoun|2|	aankondigen -11	accuser -18	achten -11	acreditar -11	admettre -21	affirmer -29	afirmar -11	ammettere 9	analyser -8	annoncer -12	antwoorden -15	antworten -18	asentir -15	assurer -16	avouer -18	befinden -11	behaupten -16	beloven -16	berichten -16	beteuern -12	betogen -15	beweren -16	bieden 13	bromear -15	chamar -14	chiedere -12	comentar -7	commenter -16	conclure -15	confermare -13	confessar -15	confier -24	considerar -15	contar -15	contester 14	corriger -12	decir -25	defender -7	demander -13	dire 10	dizer -7	déclarer -14	détailler -14	eisen -15	ergänzen -12	erinnern -14	erkennen -17	erläutern -11	erzählen -21	estimer -21	explicar -12	expliquer 9	faire_valoir -11	fluisteren -14	fragen -11	fügen -17	garantir 24	geben -17	geven -14	glisser -11	grappen 12	hablar -14	halten -10	herinneren -16	houden -18	indiquer -16	inquiéter -8	insister -16	insistir -13	invoquer -15	ironiser -13	jurar -17	jurer -9	justifier -10	klagen -18	kommentieren -20	kündigen -11	lachen -16	lancer -18	lassen -8	leggen -21	lehnen 10	mailen -14	meinen 16	melden -15	menacer -7	negar -19	negare -19	nennen -11	nier -15	noemen -18	none 8	noter -17	nuancer -9	observer -14	ontkennen 13	parler -15	pedir -18	perguntar -15	plaider -15	plaisanter -8	poursuivre -14	precisar 12	precisare 14	preferir 13	prometer -15	promettre -21	proporre -12	préciser 8	prévenir -17	querer 11	raconter -31	rappeler -17	reageren -16	rebater 13	rechnen -15	reconnaître -17	reconocer -13	recordar -13	regretter -8	rekenen -14	relever -17	rematar -14	replicar 16	reprocher -15	ribattere 9	ricordare -16	rir 12	rispondere -18	roepen -17	rufen -16	räumen -19	réclamer -13	répondre -9	résumer -31	sagen -35	schrijven 9	smentire -13	sorrir 13	souffler 8	souligner -10	soupirer -15	souri -9	sourire -17	soutenir 9	souvenir -15	spreken 11	stellen -18	tempérer -15	trancher 10	unlisted 9	verklaren -8	verlangen -14	verraten -10	versprechen -15	vertellen -26	vervolgen -10	verwachten -13	verwijten -17	verzekeren -16	vinden -23	voegen -18	vragen -15	waarschuwen -12	wijzen -7	zeggen -7	écrire -24
report|pronoun|3|	aankondigen -15	accuser 12	admettre -8	advertir -17	affirmer -37	afirmar -22	ammettere -15	analyser -14	annoncer -15	antworten 8	argumentieren -16	asentir 8	assurer -23	avouer -22	befinden -24	behaupten -13	bekennen -9	beklagen -18	beloven -18	berichten 8	betogen -23	beweren 12	bieden -12	bromear -19	chamar -28	comentar -12	commenter -14	conclure -32	confermare -25	confier -21	considerar -13	contar -18	contester -16	craindre -22	decir 14	defender -7	demander -24	dire -37	déclarer -19	erkennen -22	erklären -16	erläutern -21	erzählen -24	estimer -21	expliquer -18	fluisteren -19	fragen 12	garantir -17	geben -25	grappen -21	hablar 14	halten -12	herinneren -16	houden -8	indiquer -16	insister -15	insistir -9	invoquer -33	juger -16	jurar -15	jurer -14	justifier -24	klagen -27	kommentieren -26	kritisieren -18	kündigen -25	lachen -18	lancer 9	lassen -26	laten -21	leggen -23	lembrar -29	lâcher -33	meinen -13	melden -8	negar 19	nennen -12	nier -21	noemen -12	nuancer -14	opmerken -11	parler -15	pedir -25	pester -20	plaider -23	plaisanter -29	poursuivre -18	preferir -17	prometer -19	proporre -11	préciser -33	prévenir -24	querer 9	raconter -29	rappeler -11	reageren 12	rebater 7	rechnen -16	reconnaître -24	reconocer -13	recordar -10	regretter -13	rekenen -11	relever -22	rematar -19	reprocher -31	responder -11	ricordare -22	rir -23	rispondere 16	rufen -19	räumen 8	réclamer -23	répondre 20	résumer -28	sagen -39	sluiten -21	sommen -19	sorrir -26	sostener -10	souffler -30	souhaiter -19	souligner -22	soupirer -21	souri -22	sourire -22	soutenir -23	souvenir -16	sprechen -18	spreken 9	tempérer -20	tonen -14	trancher -32	témoigner -16	unlisted -41	verklaren -22	verlangen -15	versprechen -22	vertellen -13	vervolgen -16	verwachten -11	verwijten -17	verzekeren -16	vinden -9	voegen -15	vragen -19	waarschuwen -15	werfen -8	wijzen -17	willen -16	zeggen -27
report|pronoun|false|	aankondigen -19	accuser 9	achten 15	admettre 9	admitir 11	afirmar -18	ajouter -45	annoncer -20	antwoorden -10	antworten -10	argumentieren -8	asentir 10	assurer -15	befinden 17	behaupten -9	bekennen 14	benadrukken 9	bestreiten -8	bestrijden -12	betogen 7	bromear 11	calcular -12	chamar -29	chiedere 12	comentar 8	confermare 16	confessar -17	confier 13	contester -20	corriger 14	craindre 10	dizer -7	déclarer 14	eisen 11	entender -18	entgegnen 17	ergänzen -24	erkennen -31	erläutern -12	erzählen -9	estimer -8	explicar -18	faire_valoir 9	finden 10	fluisteren 14	fragen -12	garantir -8	geben 17	glimlachen 9	glisser 10	grappen 12	gronder 10	hablar -13	imager 13	indiquer 7	inquiéter 7	insistir 9	invoquer 10	ironiser -11	juger 9	jurar -19	jurer 12	klagen 16	lassen 8	laten 7	lâcher 15	meinen 8	melden 14	negar 15	negare 14	nennen 11	noemen 14	noter 9	observer 13	opmerken 10	pester -15	plaisanter 12	poursuivre -29	precisare -11	prometer -12	promettre 10	préciser -10	prévenir 14	raconter -25	rappeler -18	reageren 15	rebater -19	rechnen 14	reconnaître -23	reconocer 11	recordar 19	regretter -21	relever -31	reprocher -12	ribattere 14	ricordare -25	rispondere 9	roepen -8	räumen -16	réclamer -24	répondre 22	résumer -32	sagen -16	schrijven 9	sorrir -14	sostener 12	souffler 12	souhaiter -12	souligner 12	soupirer -19	souri 14	sourire 12	soutenir 13	souvenir -28	sprechen 15	teilen 15	tonen -7	trancher 22	témoigner 10	verklaren 13	verlangen -21	vermuten -19	versichern -15	versprechen 8	vervolgen -23	verwachten -13	verwijten -14	verzekeren -15	voegen 22	vragen -17	widersprechen 14	willen 9	évoquer -16
report|pronoun|false|aankondigen|	1 -11	4-6 -10	7-12 -12
report|pronoun|false|accuser|	1 20	3 -16	4-6 8
report|pronoun|false|achten|	2 -12
report|pronoun|false|acreditar|	4-6 -17
report|pronoun|false|admettre|	1 11	3 -15	4-6 -21	7-12 -9
report|pronoun|false|admitir|	1 13
report|pronoun|false|advertir|	4-6 -17
report|pronoun|false|affirmer|	1 27	3 -20	4-6 -29	7-12 -23
report|pronoun|false|afirmar|	1 14	2 -12	4-6 -22	7-12 -19
report|pronoun|false|ajouter|	0 -20	1 -22	13+ 10	2 -29	3 -31	4-6 -29	7-12 -27
report|pronoun|false|ammettere|	2 21	4-6 10	7-12 -17
report|pronoun|false|amuser|	3 -18
report|pronoun|false|analyser|	1 9
report|pronoun|false|annoncer|	1 -14	3 -13
report|pronoun|false|antwoorden|	1 -17	2 15
report|pronoun|false|antworten|	13+ -14	3 12	4-6 -12
report|pronoun|false|argumentieren|	3 -13
report|pronoun|false|asegurar|	4-6 -8
report|pronoun|false|asentir|	4-6 -18	7-12 -19
report|pronoun|false|assurer|	1 -7	4-6 -21
report|pronoun|false|avouer|	3 -17
report|pronoun|false|befinden|	0 19	2 -19	3 -7	4-6 -12
report|pronoun|false|behaupten|	2 8	4-6 -17
report|pronoun|false|bekennen|	1 14
report|pronoun|false|beklagen|	1 9	2 -7	4-6 -14
report|pronoun|false|beloven|	3 -15	7-12 -16
report|pronoun|false|berichten|	1 23	4-6 -12
report|pronoun|false|bestreiten|	1 -8
report|pronoun|false|bestrijden|	1 -9
report|pronoun|false|beteuern|	3 -14	4-6 -18	7-12 9
report|pronoun|false|betogen|	0 -15	1 20	13+ -7	4-6 -19	7-12 -19
report|pronoun|false|beweren|	4-6 -19
report|pronoun|false|bieden|	4-6 13
report|pronoun|false|bromear|	1 17	4-6 -14	7-12 -15
report|pronoun|false|calcular|	1 -11
report|pronoun|false|chamar|	1 11	13+ -16	3 -15	4-6 -18	7-12 -22
report|pronoun|false|chiedere|	3 13
report|pronoun|false|comentar|	1 14	4-6 -13
report|pronoun|false|commenter|	4-6 -7
report|pronoun|false|conclure|	13+ -18	2 15	4-6 -19	7-12 -24
report|pronoun|false|confermare|	1 20	7-12 7
report|pronoun|false|confessar|	1 -12	7-12 -15
report|pronoun|false|confier|	1 26	2 8	3 -16	7-12 -12
report|pronoun|false|considerar|	1 14	4-6 -11	7-12 -12
report|pronoun|false|contar|	1 20	2 8	4-6 -20	7-12 -18
report|pronoun|false|contestar|	1 -19	13+ -12	2 11	3 9	4-6 -14	7-12 15
report|pronoun|false|contester|	4-6 -20
report|pronoun|false|corriger|	4-6 -11
report|pronoun|false|craindre|	1 15	4-6 -15	7-12 -13
report|pronoun|false|decir|	13+ -11	3 -14	4-6 10	7-12 -27
report|pronoun|false|defender|	4-6 -8
report|pronoun|false|demander|	1 16	13+ -9	2 11	4-6 -21	7-12 -16
report|pronoun|false|dire|	0 16	13+ -21	2 11	4-6 -7	7-12 -37
report|pronoun|false|dizer|	1 -10	13+ -20	2 11	3 -8	4-6 -27	7-12 -14
report|pronoun|false|déclarer|	1 24	2 9	4-6 -13	7-12 -23
report|pronoun|false|détailler|	1 16	3 -10
report|pronoun|false|eisen|	7-12 -10
report|pronoun|false|entender|	1 -16
report|pronoun|false|ergänzen|	1 -16	4-6 -14	7-12 -7
report|pronoun|false|erinnern|	3 -11
report|pronoun|false|erkennen|	7-12 -20
report|pronoun|false|erklären|	1 20	3 -11	4-6 -17	7-12 -16
report|pronoun|false|erläutern|	2 -8	4-6 -14
report|pronoun|false|erzählen|	1 36	13+ -14	2 20	3 -9	4-6 -20	7-12 -25
report|pronoun|false|estimer|	1 14	2 -7	4-6 -22	7-12 -17
report|pronoun|false|explicar|	1 14	3 -14	4-6 -16	7-12 -18
report|pronoun|false|expliquer|	1 24	2 -14	3 12	4-6 7	7-12 -20
report|pronoun|false|faire_valoir|	1 17	7-12 -13
report|pronoun|false|fluisteren|	1 17	13+ -9	4-6 -17
report|pronoun|false|fragen|	1 -13	2 -12	3 -14	4-6 -10	7-12 11
report|pronoun|false|fügen|	1 20	2 -14	4-6 -14	7-12 -22
report|pronoun|false|garantir|	1 -16	4-6 7	7-12 -17
report|pronoun|false|geben|	1 28	2 -11	3 -16	4-6 -13	7-12 -16
report|pronoun|false|geven|	1 15	4-6 -22
report|pronoun|false|glimlachen|	1 12	2 -10
report|pronoun|false|glisser|	2 19	3 -9	4-6 -15	7-12 -18
report|pronoun|false|grappen|	7-12 -20
report|pronoun|false|hablar|	4-6 -17	7-12 -9
report|pronoun|false|halten|	3 -10	4-6 -11
report|pronoun|false|herinneren|	1 13	3 -12	4-6 -15	7-12 -7
report|pronoun|false|houden|	3 9	4-6 -18	7-12 -8
report|pronoun|false|indiquer|	1 16	2 -13	3 -9	4-6 -16	7-12 -17
report|pronoun|false|inquiéter|	1 16
report|pronoun|false|insister|	4-6 -15	7-12 -17
report|pronoun|false|insistir|	1 -15
report|pronoun|false|invoquer|	1 7	2 -9	7-12 -21
report|pronoun|false|ironiser|	4-6 -23	7-12 11
report|pronoun|false|juger|	1 18	7-12 -15
report|pronoun|false|jurar|	4-6 -11	7-12 -17
report|pronoun|false|jurer|	1 15	4-6 -10
report|pronoun|false|justifier|	1 13
report|pronoun|false|klagen|	1 12	4-6 11	7-12 -22
report|pronoun|false|kommentieren|	1 19	2 -20	4-6 -17	7-12 -23
report|pronoun|false|kritisieren|	1 11	7-12 -18
report|pronoun|false|kündigen|	1 9	2 -12	3 -8	4-6 -18
report|pronoun|false|lachen|	1 23	2 -17	7-12 -16
report|pronoun|false|lancer|	1 10	2 -18	3 10	7-12 -17
report|pronoun|false|lassen|	1 18	2 -8	4-6 -11
report|pronoun|false|laten|	1 27	2 -16	4-6 -22
report|pronoun|false|leggen|	1 14	4-6 -17	7-12 -18
report|pronoun|false|lehnen|	0 -20	7-12 11
report|pronoun|false|lembrar|	1 14	2 -9	4-6 -18	7-12 -24
report|pronoun|false|lâcher|	1 23	2 -12	3 12	7-12 -31
report|pronoun|false|mailen|	1 10
report|pronoun|false|meinen|	1 11	2 12	4-6 -17	7-12 14
report|pronoun|false|melden|	1 14
report|pronoun|false|menacer|	4-6 -8
report|pronoun|false|murmeln|	1 -8
report|pronoun|false|negare|	13+ 11	4-6 -8	7-12 -12
report|pronoun|false|negar|	13+ 12	3 -7	4-6 20
report|pronoun|false|nennen|	1 20	2 -13	7-12 -9
report|pronoun|false|nier|	1 7	4-6 -15
report|pronoun|false|noemen|	1 17	7-12 -19
report|pronoun|false|none|	0 -17	13+ -19	2 -10
report|pronoun|false|noter|	1 12	3 -17	4-6 -22
report|pronoun|false|nuancer|	4-6 -13
report|pronoun|false|observer|	1 16	4-6 -14
report|pronoun|false|ontkennen|	4-6 10
report|pronoun|false|opmerken|	1 11
report|pronoun|false|parler|	7-12 -14
report|pronoun|false|pedir|	1 9	2 14	4-6 -18	7-12 -19
report|pronoun|false|pester|	4-6 -16
report|pronoun|false|philosopher|	3 -12
report|pronoun|false|plaider|	1 25	13+ -14	4-6 -22	7-12 -20
report|pronoun|false|plaisanter|	1 21	2 11	3 7	4-6 -23	7-12 -16
report|pronoun|false|poursuivre|	1 -18	2 -19	3 -18
report|pronoun|false|precisar|	4-6 -11	7-12 12
report|pronoun|false|preferir|	4-6 -12
report|pronoun|false|preguntar|	1 -11
report|pronoun|false|prometer|	1 -12	4-6 -15	7-12 -19
report|pronoun|false|promettre|	1 19	13+ 12	2 7	7-12 -25
report|pronoun|false|proporre|	2 8	7-12 -8
report|pronoun|false|préciser|	1 14	2 -22	3 -11	4-6 -28	7-12 -23
report|pronoun|false|prévenir|	1 21	13+ -8	4-6 -15	7-12 -20
report|pronoun|false|querer|	7-12 12
report|pronoun|false|raconter|	13+ -19	2 -22	4-6 -18	7-12 -27
report|pronoun|false|rappeler|	0 -16	1 15	2 -19	3 11	4-6 -22	7-12 -22
report|pronoun|false|reageren|	1 19	2 -11	4-6 -20	7-12 13
report|pronoun|false|rebater|	2 -10
report|pronoun|false|rechnen|	1 19	4-6 -13	7-12 -11
report|pronoun|false|reconnaître|	1 -7	2 -15	3 -12	4-6 -17	7-12 -17
report|pronoun|false|reconocer|	1 16	4-6 -13
report|pronoun|false|recordar|	1 18
report|pronoun|false|regretter|	4-6 -14
report|pronoun|false|rekenen|	1 16	3 -8	4-6 -14	7-12 -10
report|pronoun|false|relever|	7-12 -9
report|pronoun|false|rematar|	3 14	4-6 -10
report|pronoun|false|replicar|	1 -17
report|pronoun|false|reprocher|	1 -10	13+ -11	3 -12	4-6 -15	7-12 -22
report|pronoun|false|responder|	1 -10	13+ -23	2 12	7-12 -15
report|pronoun|false|retorquir|	3 7
report|pronoun|false|ribattere|	4-6 -10
report|pronoun|false|ricordare|	7-12 -15
report|pronoun|false|rir|	4-6 -13	7-12 -21
report|pronoun|false|rispondere|	2 8	3 -14	7-12 -8
report|pronoun|false|roepen|	1 -8	2 12
report|pronoun|false|rufen|	2 13	3 -17
report|pronoun|false|räumen|	1 17	2 -7	3 -19	4-6 -21	7-12 -19
report|pronoun|false|réclamer|	1 -7	4-6 -18	7-12 -15
report|pronoun|false|répondre|	1 -14	13+ 21	2 11	3 -25	4-6 19	7-12 -33
report|pronoun|false|résumer|	13+ -17	2 -13	3 -15	4-6 -25	7-12 -32
report|pronoun|false|sagen|	0 14	1 7	13+ -36	2 18	3 -22	4-6 -41	7-12 -14
report|pronoun|false|schrijven|	1 7	13+ -21	3 11
report|pronoun|false|sluiten|	7-12 -21
report|pronoun|false|smentire|	1 -17	3 -13
report|pronoun|false|sommen|	4-6 -12
report|pronoun|false|sorrir|	7-12 -22
report|pronoun|false|sostener|	1 12
report|pronoun|false|souhaiter|	3 -8	4-6 -11	7-12 -16
report|pronoun|false|souligner|	1 20	2 8	3 -8	4-6 -12	7-12 -19
report|pronoun|false|soupirer|	1 23	4-6 -16	7-12 -14
report|pronoun|false|sourire|	1 17	13+ -13	3 8	4-6 -24	7-12 -12
report|pronoun|false|souri|	7-12 -14
report|pronoun|false|soutenir|	1 15	3 -10	7-12 -14
report|pronoun|false|souvenir|	3 -17	4-6 -16	7-12 -14
report|pronoun|false|sprechen|	1 22	7-12 -19
report|pronoun|false|spreken|	7-12 -17
report|pronoun|false|stellen|	2 12	4-6 -19	7-12 -19
report|pronoun|false|teilen|	1 17
report|pronoun|false|tempérer|	2 9	4-6 -19
report|pronoun|false|tonen|	4-6 -15
report|pronoun|false|trancher|	1 16	2 13	3 -16	4-6 -20	7-12 10
report|pronoun|false|témoigner|	1 15	4-6 -13	7-12 -13
report|pronoun|false|unlisted|	0 19	13+ -23	2 13	3 13	4-6 -24	7-12 -15
report|pronoun|false|verklaren|	1 19	13+ -13	2 -7	7-12 -14
report|pronoun|false|verlangen|	4-6 -14	7-12 -14
report|pronoun|false|verraten|	4-6 -15
report|pronoun|false|versprechen|	1 23	2 -11	3 -10	4-6 -19
report|pronoun|false|vertellen|	13+ -18	2 9	3 -25	4-6 -25	7-12 -32
report|pronoun|false|verwachten|	3 -13	4-6 -14
report|pronoun|false|verwijten|	7-12 -18
report|pronoun|false|verzekeren|	1 11	2 7	3 -15	4-6 -15	7-12 -14
report|pronoun|false|vinden|	1 10	2 -12	4-6 -19	7-12 -9
report|pronoun|false|voegen|	1 18	4-6 10	7-12 -16
report|pronoun|false|vragen|	2 9	3 -16	4-6 -21	7-12 -12
report|pronoun|false|waarschuwen|	3 -14
report|pronoun|false|werfen|	4-6 -8
report|pronoun|false|widersprechen|	1 14
report|pronoun|false|wijzen|	4-6 -7	7-12 -16
report|pronoun|false|willen|	1 17	4-6 -17
report|pronoun|false|zeggen|	0 9	1 29	2 11	3 -16	4-6 -23	7-12 -26
report|pronoun|false|äußern|	7-12 -15
report|pronoun|false|écrire|	1 29	13+ -7	2 -18	3 -18	7-12 -14
report|pronoun|false|évoquer|	1 -15	4-6 -14
report|pronoun|true|	aankondigen 15	accuser -9	achten -15	aclarar 10	acreditar 15	admettre -13	advertir 9	affirmer 13	ajouter 38	ammettere -14	amuser 19	analyser -7	annoncer 17	antwoorden -17	antworten 8	argumentieren 9	asegurar 14	asentir -18	assurer 17	avouer 12	befinden -18	behaupten -10	bekennen -14	beloven 19	berichten -9	bestreiten 12	bestrijden 11	beteuern -10	betonen 18	beweren -11	bieden -7	bromear -14	calcular 18	chamar -13	comentar -7	commenter -8	confermare -19	confessar 14	confier 13	contestar 11	contester 18	corriger -12	craindre -14	decir 12	dire 27	dizer 17	détailler 16	entender -8	entgegnen -7	ergänzen 23	erkennen -11	erklären -11	erläutern -21	estimer 15	explicar 11	expliquer -15	faire_valoir -16	finden 11	fluisteren -13	fügen 7	garantir 15	geben -22	geven 15	glisser -16	grappen -17	gronder -9	hablar 13	halten 18	herinneren 9	houden 12	insister 16	insistir -9	invoquer -15	ironiser 16	juger 9	jurer -17	justifier -12	klagen -12	kommentieren -13	kritisieren 12	kündigen 14	lachen -11	lancer -19	lassen -17	laten -18	leggen 15	lehnen -14	lembrar 7	lâcher -10	mailen 7	meinen -9	melden -15	murmeln 14	negar -27	negare -20	nennen -10	nier -10	noemen -13	nuancer 13	observer -15	ontkennen 12	opmerken -12	parler -15	perguntar -10	pester 12	philosopher 13	pleiten 16	poursuivre 23	precisar 12	precisare 14	preferir 14	prometer 18	promettre -9	préciser 23	querer -18	rappeler 17	reageren -11	rebater 18	rechnen -15	reconocer -13	recordar -16	regretter 17	rekenen 9	relever 10	rematar -16	replicar 20	reprendre 10	reprocher 12	responder 8	retorquir -15	ribattere -14	ricordare 11	rir -17	rispondere -10	roepen -18	rufen 18	räumen 27	répliquer -11	répondre -17	résumer 7	sagen -29	schrijven -11	sluiten 13	sommen -14	sorrir -13	sostener -10	souffler -17	souhaiter 18	souligner -7	soupirer -14	sourire -18	soutenir -8	spreken 9	stellen -13	tempérer 9	trancher -22	témoigner -12	unlisted -21	verklaren -18	verlangen 21	vermuten 16	verraten 9	versichern 18	versprechen -18	vertellen -14	vervolgen 16	verwachten 16	verwijten 12	verzekeren 15	vinden -21	voegen -15	werfen 23	willen -9	zeggen -10	äußern 14	écrire -7
report|pronoun|true|aankondigen|	1 15
report|pronoun|true|admettre|	3 -11
report|pronoun|true|affirmer|	1 30	2 -12
report|pronoun|true|ajouter|	1 35	3 22	4-6 15
report|pronoun|true|amuser|	3 19
report|pronoun|true|analyser|	3 -7
report|pronoun|true|annoncer|	2 16
report|pronoun|true|antwoorden|	1 -12
report|pronoun|true|antworten|	4-6 -18
report|pronoun|true|asegurar|	2 15
report|pronoun|true|asentir|	1 -18
report|pronoun|true|assurer|	1 19	2 -17	3 -9
report|pronoun|true|avouer|	1 18
report|pronoun|true|bekennen|	2 -14
report|pronoun|true|beloven|	1 21
report|pronoun|true|benadrukken|	1 18
report|pronoun|true|berichten|	4-6 -8
report|pronoun|true|betonen|	1 18
report|pronoun|true|beweren|	3 -11
report|pronoun|true|calcular|	1 18
report|pronoun|true|comentar|	4-6 -7
report|pronoun|true|confessar|	4-6 14
report|pronoun|true|confier|	1 12	3 9	4-6 -15
report|pronoun|true|contar|	2 9
report|pronoun|true|contestar|	1 -12	3 12	4-6 -17	7-12 10
report|pronoun|true|corriger|	4-6 -12
report|pronoun|true|decir|	1 10	7-12 14
report|pronoun|true|demander|	1 21	4-6 -12
report|pronoun|true|dire|	1 32	3 -16	4-6 -34	7-12 17
report|pronoun|true|dizer|	1 9	3 12	7-12 -22
report|pronoun|true|déclarer|	4-6 -12	7-12 -9
report|pronoun|true|détailler|	1 17
report|pronoun|true|eisen|	1 15
report|pronoun|true|entgegnen|	4-6 -7
report|pronoun|true|erklären|	1 15
report|pronoun|true|erläutern|	4-6 -13
report|pronoun|true|erzählen|	2 -9	4-6 8
report|pronoun|true|estimer|	1 22	2 -11
report|pronoun|true|explicar|	1 12
report|pronoun|true|expliquer|	2 -15	4-6 -14
report|pronoun|true|faire_valoir|	3 -17
report|pronoun|true|fragen|	4-6 -14
report|pronoun|true|fügen|	4-6 -17
report|pronoun|true|geben|	3 -9	4-6 -14	7-12 -11
report|pronoun|true|geven|	2 14
report|pronoun|true|glisser|	4-6 -9
report|pronoun|true|grappen|	3 -15
report|pronoun|true|houden|	1 16
report|pronoun|true|indiquer|	1 17	2 -9	3 -12
report|pronoun|true|insister|	1 10
report|pronoun|true|insistir|	3 -9
report|pronoun|true|klagen|	2 -17	3 -18
report|pronoun|true|kündigen|	1 19
report|pronoun|true|lachen|	4-6 -11
report|pronoun|true|lancer|	1 22	3 -14	7-12 -17
report|pronoun|true|laten|	2 -14	3 -13
report|pronoun|true|leggen|	1 15	2 16	3 -14
report|pronoun|true|lâcher|	1 21	2 -9	4-6 -13
report|pronoun|true|meinen|	3 -7
report|pronoun|true|murmeln|	2 14
report|pronoun|true|negar|	1 -18	2 -18
report|pronoun|true|nennen|	4-6 -10
report|pronoun|true|nier|	2 -10
report|pronoun|true|none|	0 16	1 18	13+ 11	2 -17	3 -34	7-12 11
report|pronoun|true|noter|	2 -11	3 13
report|pronoun|true|opmerken|	2 -12
report|pronoun|true|pedir|	1 9
report|pronoun|true|plaider|	4-6 -7
report|pronoun|true|pleiten|	1 16
report|pronoun|true|poursuivre|	1 23
report|pronoun|true|preferir|	3 14
report|pronoun|true|promettre|	1 19	2 -13	3 -7	4-6 -12
report|pronoun|true|préciser|	1 20	2 13	3 -17
report|pronoun|true|prévenir|	4-6 -12
report|pronoun|true|raconter|	1 18	2 14	3 -25	4-6 -18	7-12 -17
report|pronoun|true|rappeler|	1 19	2 11	3 -11	4-6 -19
report|pronoun|true|reageren|	3 -7	4-6 -11
report|pronoun|true|rechnen|	4-6 -11
report|pronoun|true|recordar|	4-6 -15
report|pronoun|true|regretter|	1 17
report|pronoun|true|rekenen|	1 14	4-6 -12
report|pronoun|true|rematar|	1 -16
report|pronoun|true|replicar|	2 15
report|pronoun|true|reprocher|	2 -21
report|pronoun|true|responder|	1 -16	2 -18	4-6 -20	7-12 15
report|pronoun|true|ribattere|	1 -14
report|pronoun|true|rispondere|	2 9
report|pronoun|true|roepen|	4-6 -16
report|pronoun|true|rufen|	1 16
report|pronoun|true|räumen|	1 22	3 19
report|pronoun|true|répondre|	1 -11	2 -7	4-6 -18
report|pronoun|true|résumer|	4-6 14
report|pronoun|true|sagen|	1 27	2 -31	3 -8	4-6 -25	7-12 -22
report|pronoun|true|schrijven|	2 -16
report|pronoun|true|sostener|	4-6 -10
report|pronoun|true|souffler|	3 -15
report|pronoun|true|souhaiter|	1 19
report|pronoun|true|souligner|	3 -13
report|pronoun|true|sourire|	1 -8
report|pronoun|true|stellen|	3 -12
report|pronoun|true|trancher|	1 -20
report|pronoun|true|témoigner|	2 -12
report|pronoun|true|unlisted|	2 -18	4-6 -19	7-12 -20
report|pronoun|true|verklaren|	2 -17
report|pronoun|true|verlangen|	1 21
report|pronoun|true|vermuten|	1 16
report|pronoun|true|versichern|	1 18
report|pronoun|true|versprechen|	2 -10	3 -12
report|pronoun|true|vertellen|	3 -14	4-6 -18
report|pronoun|true|vervolgen|	1 16
report|pronoun|true|verwachten|	1 17
report|pronoun|true|verzekeren|	1 15
report|pronoun|true|vinden|	2 -16	3 -13	4-6 -12
report|pronoun|true|voegen|	1 21	4-6 -16
report|pronoun|true|waarschuwen|	2 -11
report|pronoun|true|werfen|	1 18
report|pronoun|true|wijzen|	1 15
report|pronoun|true|zeggen|	1 19	2 -22	3 -21	4-6 -11	7-12 -16
report|pronoun|true|écrire|	1 19	2 -17	3 -16	4-6 -16
report|role|0|	aankondigen 18	accusare 8	accuser -18	aceitar -8	achar -17	aclarar -16	acrescentar 24	adelantar -9	adiantar 17	affirmer -7	afirmar 10	agacer 15	agregar -9	alegar -12	alertar 21	ammettere -14	amuser 17	analysieren 8	annoncer -32	anticipare -12	antwoorden 11	anunciar 20	apostillar 11	appeler 8	approuver -20	apuntar -15	assegurar 7	assicurare -8	assurer 8	attendre -22	attribuer 17	attribuire -12	avancer -10	añadir -8	balayer -17	bautizar -20	begründen -17	behaupten 7	bekennen 16	beloven 8	bemängeln -12	benadrukken 11	berichten -28	bescheinigen -20	bestreiten 7	bestätigen -19	beteuern 20	bevestigen -22	beweren -15	bezweren 19	bitten -22	brincar 8	calcular 13	calculer 15	calificar 7	celebrar -22	chamar -16	chiedere -17	classificar -16	commenter 18	completar -17	concluir -20	conclure 19	concéder -9	confermare -12	confesar 15	confessare -16	confidare -11	confidenciar -13	confirmar -31	confirmer -16	considerar -20	consigliare -14	constater -20	contar -15	contestar -38	contestare 12	contester -23	contrapor -16	corregir -18	corriger 10	corrigir -11	creer -18	crier -11	criticar -13	croire -16	danken 7	decir -9	declarar 9	defender 12	demander -18	dementieren -19	denunciar 13	descartar 25	descrever -15	desmentir -9	destacar -12	detalhar 16	detallar 29	devolver -23	difendersi 14	domandare -19	dreigen -11	drohen 8	déplorer -14	eisen -13	elogiare 11	emporter -16	erkennen -22	erklären 31	erwidern -28	escludere 17	escribir -17	escusar 20	esprimere -11	estimar -16	exclure 21	excuser -16	exiger 9	exigir -19	explicar 13	expliquer 19	exprimer -15	falar -28	finden 12	flüstern -16	fordern -18	formulieren -15	fragen -16	frisar 18	fügen 10	garantire -22	geben 7	gestehen 20	geven -21	giudicare -19	glisser -19	gracejar 25	grappen 8	grincer -9	gritar -15	hablar -12	heißen -26	houden -25	imager -9	indicar 13	indicare -19	informare -18	insister 19	insistir 7	invitar -16	invocar -14	invoquer -10	ironiser 20	juger -20	jurer -8	justificar -14	justifier -14	klagen -17	knikken -12	kontern -19	kritisieren -16	kündigen 16	lamentar -14	lamentarse -11	laten -22	leer 20	leggere -14	lehnen -18	lembrar 10	limitar -23	llamar -14	loben -15	luiden -25	maintenir -21	mandar -23	manifestar -22	mantener -14	matizar 13	meinen 24	melden -9	menacer 12	mopperen 21	mostrar -20	motivare 12	murmurer -12	nier -18	noemen -9	none -12	noter 8	notieren 17	obiettare -25	observar 16	osservare -9	overwegen 16	parlare -19	pedir -11	pensare -18	perguntar -27	persifler -14	pester 13	plaider 9	plaisanter -14	pleiten 8	pleurer 9	plädieren 13	poursuivre -14	precisar 21	precisare 7	preciseren -18	preferir -16	preguntar -15	prevedere 13	prometer -15	promettre 17	proponer -24	proporre -10	proposer 13	préciser 19	prédire -19	préférer -20	prévoir -15	publicar -18	puntualizar -10	puntualizzare 20	qualifier -14	queixar -20	quejar -16	querer -22	raconter 9	rappeler 30	raten -10	raunen -8	reageren 13	rebater -10	rechazar -31	rechnen -16	reclamar 9	recordar -13	rectifier 8	redouter -18	refuser -18	registrar 10	rekenen 7	relatar 15	relativiser -13	relever 24	remeter -8	reprendre 21	reprochar -20	requérir -19	respingere -20	responder -15	ressalvar 16	resumir 9	ribadire -22	ribattere 19	riconoscere -16	ricordare 28	riferire -8	ringraziare -16	rir 20	rire 8	rispondere -30	rivendicare 10	rufen -7	réagir 18	répéter 18	saber -11	sagen 20	saluer -8	sapere -21	schildern -14	schimpfen 16	schließen -11	schreiben 11	scrivere -22	señalar 18	sluiten 16	smentire -23	soltar -19	sorrir 10	sottolineare 17	souffler 9	souhaiter 24	souligner 8	soupirer 8	soutenir -26	souvenir 15	spiegare 14	spotten -15	sprechen -15	spreken -9	stehen -22	stellen 33	sturen 7	sublinhar 17	suggérer -18	suspirar -18	sussurrare 10	sustentar -26	tabler -9	tachar -12	tempérer -17	terciar -17	tildar -16	tonen 22	trancher 16	trouver -16	témoigner -11	unlisted -7	valorar -16	valutare -14	vatten 21	ver -19	verklaren -15	verlauten -18	vermuten -16	verraten 16	versichern 19	versprechen -12	verwachten 18	verweisen -16	verwijten 14	verzekeren 9	vinden -16	voir -18	vouloir -9	vragen -30	vrezen -17	warnen -16	weigeren -17	weisen -10	werfen -19	weten -17	widersprechen -20	wijzen -8	wollen -16	zanjar 7	zitieren -12	zuchten -12	écrire 27	énumérer 8	évoquer -25
report|role|1|	accusare -17	accuser 19	aceitar 14	achar -13	aclarar -25	acrescentar -24	acusar -12	adelantar -15	adiantar -15	admitir -8	advertir -26	affermare 12	affirmer -13	agacer -13	aggiungere -36	agregar 13	ajouter 18	alertar -16	amuser -20	analysieren 7	annoncer -9	anticipare 13	antworten -21	anunciar -30	apelar -16	apostillar -19	appeler -19	approuver -17	argumentar -19	asegurar -7	assegurar -17	assicurare 11	atribuir -7	attribuer -12	attribuire -8	avisar 7	añadir 9	bautizar 10	begründen 11	behaupten -20	bekennen -14	beloven -22	bemängeln -15	benadrukken -15	bescheinigen -14	bestätigen -16	beteuern -21	betonen 12	bevestigen -27	bezweren -18	bitten -20	bromear 15	brummen -20	calculer -16	calificar -19	celebrar -23	chamar -10	chiedere -7	citar -18	classificar -16	comentar -15	commentare 8	commenter -29	conceder -17	concluir -23	concordar -22	confermare 10	confesar -13	confessare -19	confidare -14	confidenciar -20	confier -28	confirmer -16	considerar -24	consigliare -14	constater -15	contestare -18	contester -17	corregir 8	corriger -11	corrigir 18	crier -22	criticar -11	croire -9	danken -15	declarar -22	defender -16	definire -29	descartar -19	destacar -18	detalhar -13	detallar -18	devolver 11	difendersi -16	dizer -18	domandare -8	drohen -13	déclarer -21	démentir -28	dénoncer -19	déplorer -12	eisen 19	elogiar -27	elogiare -19	erinnern -19	erkennen 12	erzählen 7	escludere -21	escrever -24	escribir 12	escusar -8	esprimere -20	estimar 16	evitar -15	exclure -24	excuser -20	exiger 11	exigir -19	expresar -20	exprimer -11	faire_valoir -31	falar -39	finden -17	flüstern -15	formulieren -15	fragen -18	frisar -14	fügen 15	garantir -27	garantire 9	geben -11	gestehen -26	geven -15	giudicare -17	giurare 10	glisser -15	gracejar -17	grappen -14	grincer 8	gritar -24	hablar -35	halten 12	heißen -31	indicar -29	indicare -23	indiquer -32	informar -24	informare -17	insistere -19	insistir -22	interroger -7	invitar -23	invitare -15	invocar -20	invoquer -16	ironiser 14	juger 8	jurer 10	justificar -17	justifier 11	klagen 12	knikken -13	kontern -17	kritisieren -17	kündigen -18	lachen -22	lamentar -18	lamentarse -17	lancer 14	lassen 11	laten -8	leer -19	leggere -15	lehnen 11	lembrar 8	ler 9	llamar -13	luiden 13	lâcher -21	maintenir 14	mandar 9	manifestar -17	mantener 13	matizar -14	meinen -9	minacciare -17	mostrar 7	motivare -16	murmurer -14	negar 13	negare -25	nennen -25	nier 12	noemen -23	none -15	notar -13	notieren -17	obiettare 23	observar -12	ontkennen 14	osservare 11	parlare -26	parler -19	pedir -28	pensare -17	perguntar -26	persifler -8	pester -13	plaider -24	plaisanter 21	pleiten -19	pleurer -16	plädieren 9	precisar -15	precisare -17	preciseren 11	preferir -7	preguntar -20	prevedere -16	prometer -36	promettere -19	proponer -18	proporre 7	préciser 18	prédire 13	préférer -20	prévenir -19	prévoir -18	puntualizar -16	puntualizzare -13	queixar 10	quejar 12	quejarse -13	querer -21	raconter 13	rappeler -19	raten -13	raunen -11	reageren 12	rebater -22	rechnen -21	reclamar -23	recomendar -15	reconhecer -20	reconnaître 16	recordar 8	rectifier -11	recusar -20	redouter -13	referir -22	refuser 22	regretter -24	reiterar -18	rekenen -17	relativiser -10	remeter -25	replicar -18	reprendre 8	reprochar -16	reprocher -10	requérir -16	respingere -16	responder -14	ressalvar -16	resumir -28	revelar -25	ribadire 14	riconoscere -16	ricordare -24	riferire -32	ringraziare 11	rir -19	rispondere 10	rivendicare -11	roepen -19	räumen -19	réagir -10	réclamer -9	répéter -18	résumer -23	rétorquer -23	sagen -11	saluer -13	sapere -29	scherzare 9	schließen -18	schreiben -27	schrijven -11	scrivere 21	sentenciar -17	sluiten -20	solicitar -14	soltar -15	sorrir -12	sostener -12	sottolineare -21	souffler -15	souligner -25	soupirer 8	souri 7	soutenir -24	souvenir -25	spotten 14	sprechen 9	spreken -33	staan -32	stehen -22	stellen -10	sturen -17	sublinhar -18	suggérer -15	suspirar -14	sustentar -28	tachar -16	tempérer 8	terciar -14	tildar -12	tonen -18	trancher -20	trouver 16	témoigner -22	valutare -11	vatten -19	ver 9	verklaren 10	verlauten -22	vermuten -16	verraten -24	versichern -21	versprechen -19	vertellen -33	verwachten -15	verwijten -14	verzekeren -19	vinden 7	vouloir 13	vrezen -17	warnen 7	weigeren 9	weisen -27	werfen -16	weten -21	widersprechen -21	wijzen 10	zanjar -20	zitieren -14	zuchten 10	ärgern 13	écrire 13	énumérer -18	évoquer -22
report|role|2|	accusare -19	achar -16	aclarar 9	acrescentar -15	adelantar -18	adiantar -11	admettre -23	admitir -31	advertir -25	affermare -16	affirmer -34	afirmar -12	agacer -14	aggiungere -36	agregar -14	ajouter -25	alertar -15	ammettere 9	amuser -17	analysieren -15	annoncer 8	annunciare -14	anticipare -11	antwoorden 8	antworten -19	anunciar -25	apelar -13	apostillar -15	appeler -19	approuver 13	argumentar -16	asegurar -10	assegurar -20	assicurare -30	attendre -26	attribuire -14	añadir -22	balayer -17	begründen 11	bekennen -17	beloven -15	bemängeln -16	benadrukken -15	berichten -35	bescheinigen -16	bestreiten -14	bestätigen -15	betonen -8	bevestigen -21	bezweren -13	bitten -19	bromear -20	brummen -21	calcular -22	calculer -19	calificar -18	celebrar 21	chiarire -22	chiedere -14	citar -19	classificar -19	commentare -31	commenter -19	completar -17	concluir -20	conclure -20	concordar -16	concéder -20	confermare -20	confesar -11	confessare -22	confidenciar -18	confier -7	confirmer -14	considerar -28	consigliare -11	constater -19	contester 19	contrapor -18	corregir 8	corriger -19	corrigir 13	creer -17	crier -20	criticar -17	croire -13	danken -20	declarar -35	defender -28	demander 9	dementieren -17	denunciar -27	descartar -21	desmentir 12	detalhar -13	detallar -18	devolver 12	dichiarare -24	difendersi -14	domandare 12	drohen -13	déclarer 19	défendre -20	démentir -29	dénoncer -14	eisen -19	elogiar 12	elogiare 11	emporter -17	erinnern -21	erkennen -19	erklären -25	erläutern -21	erwidern 13	erzählen -27	escludere -17	escribir -19	escusar -7	esprimere -14	estimar -10	estimer -28	evitar -19	exclure -14	exiger -22	exigir -25	explicar 9	expliquer -35	expresar -14	exprimer -15	faire_valoir -30	finden -17	fordern -17	formulieren -17	fragen -18	frisar -13	fügen -27	garantir -30	garantire -19	geben -19	gestehen -26	geven -18	giudicare -11	giurare -23	glisser -31	gracejar -18	grincer -18	gritar -18	hablar -29	halten -38	heißen -24	indicar -26	indicare -20	indiquer -29	informare -19	insister -25	insistere -22	insistir -25	interroger -18	invitar 13	invitare 10	invoquer 8	ironiser -24	juger -16	jurer -19	justificar -18	klagen -21	knikken -11	kontern 11	kritisieren -19	kündigen -27	lachen 7	lamentarse 20	lancer -8	lassen -25	laten -24	leggere 16	lembrar -27	limitar 11	llamar -16	loben 11	luiden -20	lâcher -21	maintenir -15	mandar -15	manifestar -18	mantener -16	matizar -18	meinen -17	melden -33	menacer -18	minacciare -15	negare -30	nier -18	noemen -28	notar -13	noter -16	obiettare -21	observar -18	ontkennen -29	osservare -15	parlare -10	parler 7	pedir -57	pensare 12	perguntar -25	persifler -19	pester -15	plaider 7	pleiten -26	pleurer -10	poursuivre -15	precisar -21	precisare -23	preferir -31	prevedere -22	promettre -18	proponer -23	proporre -21	proposer -21	préciser -31	prédire -15	préférer 13	prévoir -15	puntualizar 13	puntualizzare -13	quejar -15	querer -18	raconter -28	rappeler -37	raten -12	raunen -15	reageren -28	rebater 7	rechnen -13	reclamar -18	recomendar 12	reconhecer -18	reconnaître -29	recordar -33	rectifier -17	recusar -22	referir -19	refuser -19	regretter 17	reiterar -16	rekenen -18	relatar -32	relativiser -15	relever -19	remeter -24	reprendre -19	reprochar -24	reprocher -12	requérir -17	respingere 10	ressalvar -17	resumir -20	revelar -27	ribadire -13	ribattere -18	riconoscere -16	ricordare -32	riferire -34	rigoler -24	rir -13	rispondere -21	rivendicare -16	roepen -16	rufen -26	réagir 14	réclamer -30	répondre -29	répéter -12	résumer -26	rétorquer 12	sagen -44	sapere -23	scherzare -19	scherzen -11	schildern -11	schimpfen -21	schreiben -8	schrijven -21	scrivere 21	sentenciar 11	señalar -33	sluiten -22	smentire -23	soltar -18	sorrir -18	sottolineare -17	souffler -21	souhaiter -22	soupirer -26	souri -19	sourire -23	souvenir -21	spiegare -28	spotten -17	sprechen -31	spreken -26	staan -27	stehen -17	stellen -28	sturen -16	sublinhar -23	suspirar 11	sussurrare -15	sustentar -21	tabler -13	tachar -13	tagliare -28	teilen -31	temer -14	tempérer -16	terciar -18	tildar -22	tonen -23	trancher -20	trouver -14	témoigner -14	unlisted 11	valutare -14	vatten -21	ver -22	verklaren -12	verlauten -25	vermuten 11	verraten -22	versichern -16	vertellen -35	verwachten -17	verweisen -13	verwijten -17	vinden -21	vouloir -21	vrezen -19	warnen -20	weisen -27	werfen -18	widersprechen -19	wijzen -15	willen -31	wollen -25	zanjar -14	zeggen -10	zitieren -18	zuchten -22	ärgern -16	énumérer 11	évoquer -15
report|role|3|	aclarar -41	acrescentar -24	acusar 9	adiantar -20	admettre -26	admitir -26	advertir -24	affermare -27	affirmer -41	afirmar -14	agacer -12	aggiungere 11	agregar -26	ajouter -35	alegar -23	alertar -37	amuser -25	annoncer -37	anticipare -21	anunciar -15	appeler -37	approuver -21	apuntar -22	asegurar 10	assicurare -60	assurer -47	attendre -38	attribuire -27	avisar -49	añadir -32	begründen -17	beloven -36	bemängeln -19	benadrukken -42	bescheinigen -18	bestreiten -19	beteuern -29	betonen -37	bevestigen -8	bitten -26	brincar -56	bromear -37	calcular -31	calificar -35	celebrar -34	chiarire -11	chiedere -18	citar -40	comentar -14	commentare 8	commenter -28	concluir -26	conclure -27	concordar -32	concéder -28	confermare -20	confesar 12	confessare -9	confidenciar -14	confirmar -56	confirmer -13	consigliare -22	constater -27	contar -14	contester 12	creer -32	crier -24	criticar -37	croire -26	decir -52	declarar 20	defender -18	definire -27	demander -19	dementieren 8	denunciar -46	desmentir -41	detallar -13	devolver 10	difendersi -10	dire -7	dizer -38	domandare -22	drohen 11	déclarer 7	dénoncer -34	eisen -33	elogiar -25	elogiare -30	erinnern -25	erklären -58	erläutern -26	erzählen -33	escludere -31	escrever -10	escusar -21	esprimere -31	estimar -26	evitar -29	exclure -37	exiger -24	exigir -8	explicar -18	expresar -24	exprimer -23	faire_valoir -8	falar 18	finden -21	fordern -30	formulieren -29	fügen -28	garantir 8	geben -23	gestehen -21	geven 12	giudicare -39	glisser -41	gracejar -40	grincer -46	gritar -34	hablar -47	halten -51	heißen -32	indicar -48	indicare -35	indiquer -34	informar -11	informare 16	insister -27	insistere -23	insistir 10	invitar 7	invitare -15	ironiser -42	ironizar -54	juger -21	jurer -38	knikken -26	kontern -23	kritisieren -29	kündigen -31	lachen -22	lancer 13	lassen -24	laten -35	leggere -21	lembrar -37	loben -30	luiden -43	lâcher -36	maintenir -26	manifestar 9	meinen -34	melden -11	menacer -23	mostrar -32	negar -20	nennen -23	nier 9	noemen -29	notar -22	noter -24	obiettare 14	observar -13	ontkennen 11	osservare -29	parler -41	pensare -22	perguntar 14	pester -24	plaider -31	plaisanter -13	pleiten -31	pleurer -17	plädieren -14	poursuivre -20	precisar -32	precisare -9	preferir 24	preguntar -44	prevedere -32	promettere -17	proporre -30	proposer -35	préciser -33	prédire -36	prévoir -31	puntualizar -23	puntualizzare -13	quejar -22	raccontare -28	raconter -25	rappeler -12	raten -15	raunen -26	reageren 7	rebater 10	rechazar 14	rechnen -35	reclamar -43	recomendar -27	reconhecer -23	reconnaître -30	reconocer -14	recordar -49	recusar -35	referir -27	refuser -25	regretter -32	reiterar -25	relatar -44	relativiser -26	relever -36	remeter 20	replicar 13	reprendre -18	reprochar -27	reprocher -15	requérir -23	responder 11	ressalvar -23	resumir -30	ricordare -42	riferire -21	rigoler 11	rir -27	rispondere 14	rivendicare -24	rufen -30	réagir -38	réclamer -17	résumer -23	rétorquer -38	sagen -20	saluer -13	sapere -14	scherzare -32	scherzen -39	schimpfen -24	schreiben -10	schrijven -30	scrivere -33	sentenciar -35	señalar -37	sluiten -27	souffler 9	souhaiter -31	souligner -32	sourire -44	souvenir -29	spiegare -34	spreken -60	staan -45	stehen -7	stellen -32	sturen -29	sublinhar -38	suspirar -33	sussurrare -22	sustentar -8	tabler 11	tachar -23	tagliare -31	teilen -38	temer -29	tonen -30	témoigner -24	vatten -40	ver -32	verklaren -25	verlauten -36	vermuten -17	verraten -25	versichern -35	vertellen -53	verwachten -18	verweisen -25	verwijten -18	vouloir -25	vragen -46	vrezen -29	warnen -25	widersprechen -32	willen -13	wollen -14	zanjar -16	zuchten -33	écrire -29	énumérer -27	évoquer -30
report|role|false|	aankondigen -12	accusare -8	aceitar 14	aclarar -18	acrescentar -29	adelantar -22	adiantar -26	admettre -23	admitir -13	advertir -9	affirmer -18	agacer -16	aggiungere -10	ajouter -25	alertar 14	amuser -10	analysieren 10	annoncer -17	antwoorden 13	anunciar -16	apelar -38	apostillar 12	appeler -46	approuver 9	assegurar -37	assicurare -24	attendre -52	attribuer -23	attribuire -35	avancer -10	añadir -11	balayer -20	bautizar -12	begründen 13	bekennen -23	beloven -16	bemängeln -27	benadrukken -14	bescheinigen -29	bestätigen -54	beteuern 12	bevestigen -21	bitten -31	calcular -22	calculer 8	calificar -33	celebrar -12	chiedere -22	citar -26	classificar -22	commentare 21	commenter -16	completar -24	conceder 7	concluir -28	concordar -8	concéder -13	confermare -33	confesar 17	confessare -21	confidare -23	confidenciar -27	confirmar -40	confirmer -21	considerar -28	consigliare -21	constater -34	contestare -30	contester 21	contrapor 10	corrigir 23	creer -21	crier -7	criticar -22	croire -32	decir -8	declarar 7	defender 8	definire -28	descartar 10	descrever -16	destacar -18	detalhar 15	detallar -21	devolver 8	difendersi 12	dizer -13	domandare -18	déclarer -16	démentir -10	dénoncer -39	déplorer 14	eisen 12	elogiare 12	erinnern -15	erkennen 10	erklären 15	erläutern 12	escludere -34	escribir 9	esprimere -29	evitar -10	exclure -12	excuser -20	exiger -15	exigir -19	explicar 7	expliquer 12	expresar -17	exprimer -27	faire_valoir -16	falar -8	finden -24	fordern -41	formulieren -27	frisar 9	garantir -12	garantire -7	geben -9	gestehen 10	giudicare -25	glisser -30	gracejar 15	gritar -31	hablar -32	heißen -27	imager 14	indicar -12	indicare -34	indiquer -24	informare 8	insistere -34	insistir -14	invitar 10	invitare -29	invocar -20	invoquer 10	ironiser 19	jurer -19	justificar -9	klagen 7	knikken -26	kritisieren -24	kündigen -25	lamentar -7	lancer 8	laten -18	leer 8	leggere -11	llamar -29	lâcher -23	matizar -13	meinen 10	menacer -26	minacciare -21	murmurer -14	nennen 9	nier 18	noemen -34	none -13	noter -11	obiettare 9	osservare 10	overwegen 15	parlare -19	parler -23	pedir -14	pensare -35	perguntar -7	persifler -26	plaider 9	pleiten -28	plädieren -16	poursuivre -27	precisare -14	preguntar -21	prevedere -42	prometer -13	promettere -11	promettre 7	proponer -14	proporre -13	proposer -38	préciser -19	prédire -39	prévenir 14	prévoir -38	publicar -23	quejar -20	querer -12	rappeler 7	raten -14	raunen -25	reageren 23	rebater 9	rechnen -23	reconhecer -16	reconnaître -9	reconocer 14	recordar -18	recusar -28	redouter -20	referir -17	refuser -25	regretter 11	reiterar -31	rekenen -8	relativiser -27	relever -25	rematar -7	replicar 13	replicare 10	reprochar -34	reprocher -20	requérir -33	responder 7	ribattere 18	riconoscere -12	ricordare -52	riferire -13	ringraziare 10	rire 10	rivendicare -24	roepen -8	rufen -16	réagir 20	réclamer -25	répondre 11	résumer -13	saluer -28	sapere -20	schildern -20	schimpfen 12	schließen -35	schrijven -15	sluiten -29	solicitar -25	sostener -14	sostenere 8	sottolineare 12	souhaiter -15	soupirer 10	soutenir -10	souvenir -22	spiegare -12	sprechen 10	spreken -21	staan -43	stehen -13	stellen 8	sublinhar -11	suggérer -29	sussurrare 9	sustentar -26	tabler 7	tachar -20	teilen -15	temer -38	tildar -36	tonen 10	témoigner -16	verlauten -43	vermuten -19	verraten 8	versichern 7	vertellen -20	verwachten 10	verweisen -14	verwijten -19	voir -23	vouloir 11	vragen -17	vrezen -21	werfen -33	weten -21	widersprechen -39	willen -27	wollen -18	zanjar -9	zeggen 12	zitieren -25	zuchten -12	ärgern 15	écrire 24	énumérer 14	évoquer -35
report|role|false|accusare|	3 -14
report|role|false|aceitar|	4-6 -20
report|role|false|achar|	13+ 10	4-6 -16	7-12 -19
report|role|false|aclarar|	1 -11	2 -16	3 -24	7-12 -26
report|role|false|acrescentar|	4-6 -25
report|role|false|acusar|	0 -19	1 7	4-6 12	7-12 -30
report|role|false|adelantar|	3 -15
report|role|false|adiantar|	2 -8	4-6 -15	7-12 -17
report|role|false|admettre|	2 -18	3 -19	4-6 -22	7-12 -19
report|role|false|admitir|	1 8	13+ -34	3 -24	4-6 -30	7-12 -41
report|role|false|advertir|	1 13	3 -23	4-6 -32	7-12 -19
report|role|false|affermare|	2 11	3 -18	4-6 -22	7-12 -27
report|role|false|affirmer|	1 7	2 -20	3 -24	4-6 -35	7-12 -21
report|role|false|afirmar|	13+ -30	2 13	4-6 -34	7-12 -40
report|role|false|agacer|	3 -14	4-6 -12
report|role|false|aggiungere|	1 -17	13+ -23	2 -19	3 -33	4-6 12	7-12 -23
report|role|false|agregar|	7-12 -20
report|role|false|ajouter|	1 -11	2 -17	3 -21	4-6 -27	7-12 -25
report|role|false|alegar|	2 -19	7-12 -28
report|role|false|alertar|	1 19	3 -15	4-6 -27	7-12 -24
report|role|false|ammettere|	2 -26	3 -22	4-6 -15
report|role|false|amuser|	1 10	3 -13	4-6 -17	7-12 -22
report|role|false|analysieren|	1 15	4-6 -15
report|role|false|annoncer|	0 -27	2 -15	4-6 -35
report|role|false|annunciare|	0 -18	1 -19	2 13	3 -26	7-12 -7
report|role|false|anticipare|	4-6 -16	7-12 -17
report|role|false|antwoorden|	1 12	2 7	4-6 -19
report|role|false|antworten|	4-6 -17	7-12 -28
report|role|false|anunciar|	13+ -18	2 -14	3 -23	4-6 -29
report|role|false|apelar|	2 -17
report|role|false|apostillar|	3 -19	4-6 -34
report|role|false|appeler|	2 -10	3 -15	4-6 -23	7-12 -38
report|role|false|approuver|	4-6 11
report|role|false|apuntar|	1 -14	2 -25	3 13	7-12 -9
report|role|false|argumentar|	3 -14	4-6 -20	7-12 11
report|role|false|asegurar|	1 -10	13+ 7	2 -17	4-6 -13	7-12 9
report|role|false|assicurare|	1 -13	13+ -20	2 -42	4-6 -39	7-12 -38
report|role|false|assurer|	1 11	3 -35	7-12 -42
report|role|false|atribuir|	13+ -28	2 17	3 -17	7-12 -33
report|role|false|attendre|	13+ -21	2 -17	3 -24	4-6 -23	7-12 -31
report|role|false|attribuer|	3 -12
report|role|false|attribuire|	1 -16	4-6 -18	7-12 -20
report|role|false|avisar|	13+ -26	2 -11	3 -12	4-6 -31	7-12 -39
report|role|false|añadir|	13+ -21	4-6 -24	7-12 -27
report|role|false|balayer|	4-6 -9	7-12 -18
report|role|false|begründen|	2 10	3 7
report|role|false|bekennen|	2 -16
report|role|false|beloven|	4-6 -18	7-12 -16
report|role|false|bemängeln|	1 -18	2 -21
report|role|false|benadrukken|	4-6 -24	7-12 -32
report|role|false|berichten|	0 -32	2 -36	3 -9	4-6 -27
report|role|false|bescheinigen|	3 -19
report|role|false|bestreiten|	1 8	2 -20	7-12 -14
report|role|false|bestätigen|	3 -20
report|role|false|beteuern|	2 7	7-12 -27
report|role|false|betonen|	1 -19	2 18	3 -24	4-6 -26
report|role|false|bevestigen|	1 -20	13+ -20	2 -15	3 -21	4-6 -32
report|role|false|bezweren|	4-6 -23
report|role|false|bitten|	1 -16	13+ -15	2 -17	4-6 -15	7-12 -26
report|role|false|brincar|	1 14	13+ -14	2 -15	3 -18	4-6 -25	7-12 -34
report|role|false|bromear|	1 23	4-6 -24	7-12 -32
report|role|false|brummen|	1 -13	3 -18	4-6 -24	7-12 -35
report|role|false|calcular|	1 11	2 -20	3 -11	4-6 -24	7-12 -24
report|role|false|calculer|	7-12 -15
report|role|false|calificar|	1 -22	2 -16	3 -18	4-6 -12
report|role|false|celebrar|	1 -24	4-6 9	7-12 -21
report|role|false|chamar|	1 -17	13+ -16	2 11	3 -9	4-6 -31	7-12 7
report|role|false|chiarire|	1 16	4-6 -22	7-12 -11
report|role|false|chiedere|	1 -9	13+ 14	3 -28	4-6 -61	7-12 -18
report|role|false|citar|	1 -15	3 -19	4-6 -21	7-12 -35
report|role|false|classificar|	4-6 -24
report|role|false|comentar|	13+ -36	2 -32	3 11	7-12 -18
report|role|false|commentare|	2 -23	3 -22	4-6 -43	7-12 11
report|role|false|commenter|	13+ -25	3 -18	4-6 -29	7-12 -27
report|role|false|completar|	4-6 -25
report|role|false|concluir|	1 -22	2 -18	4-6 -23
report|role|false|conclure|	3 -17	4-6 -33	7-12 -11
report|role|false|concordar|	2 -19	3 -14	4-6 -16	7-12 -15
report|role|false|concéder|	1 9	7-12 -27
report|role|false|confermare|	1 -19	2 -16	3 -24	4-6 -21	7-12 -13
report|role|false|confesar|	2 20	4-6 8
report|role|false|confessare|	1 -23	2 10	7-12 -20
report|role|false|confidare|	2 -15	4-6 -12	7-12 -14
report|role|false|confidenciar|	2 -17	4-6 -14	7-12 -11
report|role|false|confier|	1 -7	13+ -19	2 11	3 -22	4-6 -41	7-12 -30
report|role|false|confirmar|	1 -24	13+ -27	2 -24	3 -20	4-6 -40	7-12 -9
report|role|false|confirmer|	1 -18	4-6 -18
report|role|false|considerar|	0 -24	1 -27	2 -32	3 -26	4-6 -21
report|role|false|consigliare|	4-6 -16	7-12 -16
report|role|false|constater|	1 -17	4-6 -17	7-12 -26
report|role|false|contar|	4-6 -24	7-12 -45
report|role|false|contestar|	1 -26	13+ -18	2 -19	3 24	4-6 8	7-12 -18
report|role|false|contester|	4-6 11	7-12 16
report|role|false|contrapor|	3 9	4-6 -23	7-12 11
report|role|false|corriger|	4-6 -16	7-12 -16
report|role|false|corrigir|	7-12 13
report|role|false|creer|	1 -17	4-6 -21	7-12 -31
report|role|false|crier|	3 -16	4-6 -18	7-12 -20
report|role|false|criticar|	2 -14	4-6 -18	7-12 -20
report|role|false|croire|	2 -15	7-12 -25
report|role|false|decir|	13+ -7	3 9	4-6 -36	7-12 -46
report|role|false|declarar|	0 13	1 7	3 -24	4-6 -39
report|role|false|defender|	1 18	2 -20	3 -20	4-6 -21	7-12 -8
report|role|false|definire|	0 -14	2 -16	3 -17	7-12 -23
report|role|false|demander|	1 -9	2 -25	3 -19	4-6 12	7-12 -42
report|role|false|dementieren|	1 -15	4-6 12	7-12 -21
report|role|false|denunciar|	0 9	1 14	3 -17	4-6 -43	7-12 -35
report|role|false|descartar|	1 20	3 -9	4-6 -27
report|role|false|descrever|	1 -15
report|role|false|desmentir|	1 -19	2 7	3 -18	4-6 11	7-12 -26
report|role|false|detalhar|	1 16
report|role|false|detallar|	2 -13	3 -20
report|role|false|devolver|	3 9
report|role|false|dichiarare|	1 9	4-6 -26
report|role|false|difendersi|	1 12
report|role|false|dire|	13+ -35	4-6 -13	7-12 9
report|role|false|dizer|	1 7	13+ -40	2 8	3 -26	4-6 -43	7-12 -42
report|role|false|domandare|	2 -8	7-12 -19
report|role|false|déclarer|	1 -17	3 -20
report|role|false|défendre|	1 12
report|role|false|démentir|	3 -17	7-12 -20
report|role|false|dénoncer|	2 -13	4-6 -32	7-12 -19
report|role|false|eisen|	2 19	3 -26
report|role|false|elogiare|	7-12 8
report|role|false|elogiar|	4-6 -24
report|role|false|erinnern|	1 12	13+ -18	3 -22	4-6 -23	7-12 -14
report|role|false|erkennen|	3 11	4-6 -21
report|role|false|erklären|	0 7	1 20	13+ -35	2 17	3 -29	4-6 -41	7-12 -36
report|role|false|erläutern|	2 11	4-6 -26	7-12 -20
report|role|false|erwidern|	1 -20	2 -11	3 10	4-6 14	7-12 -22
report|role|false|erzählen|	13+ -11	2 -13	3 11	7-12 -28
report|role|false|escludere|	1 -13	2 -24	3 -18	4-6 -28	7-12 -22
report|role|false|escrever|	1 -7	2 8	3 -19	4-6 -28	7-12 11
report|role|false|escribir|	4-6 -25
report|role|false|escusar|	4-6 -22
report|role|false|esprimere|	1 -11	4-6 -17	7-12 -30
report|role|false|estimar|	4-6 -22	7-12 -26
report|role|false|estimer|	1 7	2 -20	3 -27	7-12 -20
report|role|false|evitar|	2 -16	4-6 -27	7-12 -16
report|role|false|exclure|	2 -16	3 -15	4-6 -28	7-12 -28
report|role|false|excuser|	4-6 -20
report|role|false|exiger|	2 9	3 -15	4-6 -23
report|role|false|exigir|	0 -7	1 -26	2 -18	3 -29	7-12 -15
report|role|false|explicar|	1 29	13+ -11	2 -18	3 -32	4-6 -43
report|role|false|expliquer|	0 15	1 -11	3 9	4-6 -37
report|role|false|expresar|	2 -17	7-12 -24
report|role|false|exprimer|	2 -17	7-12 -20
report|role|false|faire_valoir|	13+ -29	2 -28	3 -16	7-12 -24
report|role|false|falar|	0 9	1 -24	13+ 17	2 -23	3 -22	4-6 7	7-12 -26
report|role|false|finden|	4-6 -14	7-12 -19
report|role|false|fordern|	3 -19	4-6 -19	7-12 -23
report|role|false|formulieren|	4-6 -17	7-12 -20
report|role|false|fragen|	4-6 -19
report|role|false|frisar|	2 -38
report|role|false|fügen|	2 9	3 -18	4-6 -30	7-12 -18
report|role|false|garantire|	3 -20	4-6 -25	7-12 9
report|role|false|garantir|	1 -30	13+ 9	2 -30	3 -34	4-6 -31
report|role|false|geben|	1 7	3 -18	4-6 -25	7-12 -16
report|role|false|gestehen|	2 11	4-6 -24	7-12 -20
report|role|false|geven|	1 -12	2 -11	4-6 -12	7-12 12
report|role|false|giudicare|	3 -18	4-6 -15	7-12 -21
report|role|false|giurare|	4-6 -27	7-12 -21
report|role|false|glisser|	13+ -20	2 -11	3 -21	4-6 -27	7-12 -42
report|role|false|gracejar|	2 11	4-6 -22	7-12 -22
report|role|false|grincer|	2 15	4-6 -34	7-12 -33
report|role|false|gritar|	1 -10	13+ -16	2 -18	3 -17	4-6 -26	7-12 -31
report|role|false|hablar|	0 -14	1 -20	2 -30	3 7	4-6 -32	7-12 -36
report|role|false|halten|	1 11	13+ -25	2 7	3 -24	4-6 -30	7-12 -37
report|role|false|heißen|	1 -18	13+ -25	2 -17	3 -21	4-6 -31	7-12 -26
report|role|false|houden|	1 -18	13+ 12	3 -13	4-6 -22	7-12 -36
report|role|false|indicare|	1 -22	3 -22	4-6 -25
report|role|false|indicar|	0 -14	1 16	2 -32	3 -20	4-6 -35	7-12 -24
report|role|false|indiquer|	0 -15	13+ -18	2 -24	3 -22	4-6 -34	7-12 -21
report|role|false|informare|	1 -18
report|role|false|informar|	0 -16	13+ -25	2 7	4-6 -56
report|role|false|insistere|	7-12 -30
report|role|false|insister|	1 19	13+ -25	2 -13	3 -20	4-6 -19	7-12 -18
report|role|false|insistir|	1 -12	2 -24	3 -15	4-6 10
report|role|false|interroger|	3 -15	4-6 -17
report|role|false|invitare|	1 -20
report|role|false|invitar|	4-6 9	7-12 -16
report|role|false|invocar|	2 -20
report|role|false|invoquer|	4-6 -16	7-12 8
report|role|false|ironiser|	1 21	2 14	3 -23	4-6 -34	7-12 -23
report|role|false|ironizar|	2 -16	3 13	4-6 -34	7-12 -30
report|role|false|juger|	3 10	4-6 -15	7-12 -17
report|role|false|jurer|	1 -9	13+ -28	4-6 -24	7-12 -31
report|role|false|justificar|	2 -28	4-6 -19
report|role|false|justifier|	2 10
report|role|false|klagen|	1 -11	2 19	3 -16	4-6 -26	7-12 -12
report|role|false|knikken|	4-6 -16	7-12 -19
report|role|false|kontern|	7-12 -28
report|role|false|kritisieren|	4-6 -24	7-12 -21
report|role|false|kündigen|	1 13	3 -24	4-6 -35	7-12 -23
report|role|false|lachen|	1 -16	3 10	4-6 -18	7-12 -18
report|role|false|lamentar|	1 -26	3 -15	4-6 12	7-12 -33
report|role|false|lassen|	0 -14	13+ -14	2 16	3 -24	4-6 -27	7-12 -22
report|role|false|laten|	1 -11	2 -13	4-6 -26	7-12 -14
report|role|false|leggere|	7-12 -18
report|role|false|lehnen|	1 -18
report|role|false|lembrar|	1 -7	2 18	3 11	4-6 -35	7-12 -32
report|role|false|limitar|	2 -25	4-6 9
report|role|false|loben|	4-6 10
report|role|false|luiden|	1 -18	2 12	4-6 -20	7-12 -33
report|role|false|lâcher|	3 -17	4-6 -25	7-12 -34
report|role|false|maintenir|	4-6 -26	7-12 -16
report|role|false|mandar|	13+ 16	4-6 -25
report|role|false|manifestar|	1 -8
report|role|false|mantener|	4-6 -17
report|role|false|matizar|	2 -14	4-6 -14
report|role|false|meinen|	1 28	2 -12	3 -24	4-6 -25	7-12 -31
report|role|false|melden|	1 13	3 -26	4-6 -37	7-12 -8
report|role|false|menacer|	1 -16	3 -19	4-6 -18	7-12 -19
report|role|false|minacciare|	7-12 -20
report|role|false|mostrar|	13+ -17	2 -21	4-6 12	7-12 -35
report|role|false|motivare|	4-6 -16
report|role|false|murmurer|	4-6 -14
report|role|false|negare|	13+ -17	2 7	4-6 -40
report|role|false|negar|	3 -28	4-6 24	7-12 -57
report|role|false|nennen|	1 8	2 -17	3 7	4-6 -19	7-12 -22
report|role|false|nier|	4-6 16	7-12 7
report|role|false|noemen|	13+ -26	2 -19	4-6 -25	7-12 -21
report|role|false|none|	0 -13	1 -10	13+ -7	2 -22
report|role|false|notar|	7-12 -27
report|role|false|noter|	3 -17	4-6 -15	7-12 -23
report|role|false|obiettare|	1 -22	13+ 19	2 -14	3 18	7-12 -20
report|role|false|observar|	1 19	4-6 -13	7-12 -11
report|role|false|ontkennen|	2 -19	4-6 -18	7-12 13
report|role|false|osservare|	1 7	3 -14	4-6 -11	7-12 10
report|role|false|overwegen|	1 16
report|role|false|parlare|	0 -12	1 -13	13+ -19	2 -26	3 -35	4-6 -12
report|role|false|parler|	1 10	3 -14	4-6 -36	7-12 -38
report|role|false|pedir|	0 -20	1 -14	13+ -14	3 -8	4-6 -12	7-12 -23
report|role|false|perguntar|	1 -19	13+ -9	3 -15	4-6 -26
report|role|false|persifler|	7-12 -24
report|role|false|pester|	4-6 -15	7-12 -20
report|role|false|plaider|	1 10	13+ -20	3 -17	4-6 7	7-12 -28
report|role|false|plaisanter|	3 -16	7-12 -24
report|role|false|pleiten|	2 -19	3 -24	4-6 -19	7-12 -23
report|role|false|plädieren|	4-6 -8	7-12 -10
report|role|false|poursuivre|	4-6 -16
report|role|false|precisare|	1 8	2 -26	3 -11	7-12 -37
report|role|false|precisar|	2 -22	4-6 -23	7-12 -19
report|role|false|preciseren|	4-6 11
report|role|false|preferir|	1 -18	13+ -31	3 -25	4-6 -47	7-12 23
report|role|false|preguntar|	1 -18	13+ -19	2 -14	3 -15	7-12 -35
report|role|false|prevedere|	3 -13	4-6 -27	7-12 -25
report|role|false|prometer|	1 -23	13+ -35	2 -32	4-6 -34
report|role|false|promettere|	1 -20	13+ 10	2 -16	4-6 -33
report|role|false|promettre|	1 11	3 -20	4-6 -24	7-12 -30
report|role|false|proponer|	2 -23	4-6 -24	7-12 7
report|role|false|proporre|	1 -16	4-6 -20	7-12 -24
report|role|false|proposer|	1 9	2 -19	3 -16	4-6 -23	7-12 -26
report|role|false|préciser|	13+ -10	2 -21	3 -22	4-6 -36	7-12 -31
report|role|false|prédire|	2 -10
report|role|false|préférer|	7-12 -22
report|role|false|prévenir|	1 14	13+ -35	3 -22	4-6 -33
report|role|false|prévoir|	3 -18	4-6 -19
report|role|false|puntualizar|	2 12	3 -13
report|role|false|puntualizzare|	4-6 -14	7-12 -15
report|role|false|qualifier|	4-6 -18
report|role|false|quejar|	4-6 -25
report|role|false|querer|	3 -16	7-12 -26
report|role|false|raccontare|	13+ -26	2 10	3 -19	7-12 -9
report|role|false|raconter|	13+ -16	2 18	4-6 -39	7-12 -31
report|role|false|rappeler|	1 24	13+ -27	2 -30	3 12	4-6 -45
report|role|false|raten|	13+ -11	4-6 -12
report|role|false|raunen|	4-6 -23
report|role|false|reageren|	1 19	2 11	3 -16	7-12 -32
report|role|false|rebater|	1 -10	4-6 8	7-12 11
report|role|false|rechazar|	2 -22	3 21	4-6 -26	7-12 20
report|role|false|rechnen|	1 -9	2 -14	7-12 -23
report|role|false|reclamar|	1 7	2 -18	3 -17	4-6 -23	7-12 -31
report|role|false|recomendar|	1 -11	2 -12	4-6 8	7-12 -20
report|role|false|reconhecer|	4-6 -22	7-12 -14
report|role|false|reconnaître|	1 -9	13+ -24	2 22	3 -29	4-6 -30	7-12 -37
report|role|false|reconocer|	0 -14	2 16	3 -25	4-6 -8	7-12 -24
report|role|false|recordar|	1 -17	13+ -18	4-6 -36	7-12 -35
report|role|false|rectifier|	7-12 -25
report|role|false|recusar|	1 -11	3 -22	4-6 -31	7-12 -23
report|role|false|redouter|	2 -13
report|role|false|referir|	1 10	2 -19	3 -17	4-6 -19	7-12 -16
report|role|false|refuser|	1 -12	3 -14	4-6 -25	7-12 -20
report|role|false|registrar|	1 13
report|role|false|regretter|	1 -9	2 -9	4-6 13	7-12 -23
report|role|false|reiterar|	2 -14	3 -19	4-6 -13
report|role|false|rekenen|	3 -21	4-6 -24	7-12 -27
report|role|false|relatar|	1 7	2 8	3 -33	4-6 -36	7-12 -32
report|role|false|relativiser|	3 -17	4-6 -10	7-12 -25
report|role|false|relever|	1 -8	13+ -17	2 -12	4-6 -22	7-12 -23
report|role|false|remeter|	3 -18	7-12 -21
report|role|false|replicare|	2 -19	7-12 7
report|role|false|replicar|	2 -24	3 15	4-6 -28	7-12 21
report|role|false|reprendre|	2 11	4-6 -23
report|role|false|reprochar|	1 -16	4-6 -26
report|role|false|reprocher|	3 -8
report|role|false|requérir|	4-6 -18
report|role|false|respingere|	1 -17	4-6 -24
report|role|false|responder|	0 -19	1 -7	13+ -44	2 13	3 -35	7-12 9
report|role|false|ressalvar|	4-6 -13
report|role|false|resumir|	2 -20	3 -14	4-6 -17	7-12 -28
report|role|false|revelar|	1 -18	2 11	3 -13	4-6 -9	7-12 -37
report|role|false|ribadire|	4-6 -17
report|role|false|ribattere|	1 7	2 9	3 8
report|role|false|riconoscere|	3 -16	4-6 -23	7-12 7
report|role|false|ricordare|	1 -20	13+ -17	2 -19	3 -23	4-6 -40	7-12 -33
report|role|false|riferire|	13+ -29	2 -29	3 -34	4-6 -39
report|role|false|rigoler|	2 14	4-6 -20	7-12 -18
report|role|false|rir|	1 10
report|role|false|rispondere|	1 -24	13+ 7	2 13	3 9	7-12 -54
report|role|false|rivendicare|	1 -16	4-6 -21	7-12 -21
report|role|false|roepen|	4-6 -22
report|role|false|rufen|	13+ -15	2 8	3 -21	4-6 -23	7-12 -25
report|role|false|räumen|	2 -25	3 -23	4-6 -16	7-12 8
report|role|false|réagir|	1 14	4-6 11	7-12 -35
report|role|false|réclamer|	1 11	13+ -19	2 -31	3 -30	4-6 -17	7-12 -18
report|role|false|répondre|	13+ -23	2 -29	3 9	7-12 9
report|role|false|répéter|	4-6 -17
report|role|false|résumer|	2 -23	4-6 -32	7-12 -23
report|role|false|rétorquer|	1 11	13+ -21	2 18	4-6 -34	7-12 -24
report|role|false|sagen|	0 -14	1 15	13+ -35	2 17	3 -36	4-6 -20	7-12 -50
report|role|false|saluer|	4-6 -14
report|role|false|sapere|	1 -23	2 -22	3 -21	4-6 -32
report|role|false|scherzare|	1 17	2 -26	3 -16	4-6 -27	7-12 -24
report|role|false|scherzen|	3 10	4-6 -24	7-12 -29
report|role|false|schildern|	1 -14
report|role|false|schimpfen|	1 19	7-12 -22
report|role|false|schreiben|	1 -10	2 -14	3 -22	7-12 -36
report|role|false|schrijven|	1 14	2 -32	3 -22	4-6 -23	7-12 -19
report|role|false|scrivere|	0 -15	1 -19	2 -34	3 -20	4-6 14
report|role|false|sentenciar|	2 -15	4-6 -21
report|role|false|señalar|	1 16	2 -24	4-6 -40	7-12 -21
report|role|false|sluiten|	4-6 -23	7-12 -25
report|role|false|smentire|	3 -17	4-6 -18
report|role|false|solicitar|	2 -14
report|role|false|soltar|	1 -17	4-6 -17	7-12 -25
report|role|false|sorrir|	1 7	2 -19	7-12 -25
report|role|false|sostenere|	1 8	2 16	3 -16	4-6 -24
report|role|false|sostener|	0 -17	1 9	13+ -13	2 -9	3 -20	4-6 -24	7-12 -31
report|role|false|sottolineare|	1 13	3 -24	4-6 7	7-12 -25
report|role|false|souffler|	3 -20	4-6 -16
report|role|false|souhaiter|	1 11	3 -22	4-6 -24	7-12 -22
report|role|false|souligner|	2 -12	4-6 -13	7-12 -27
report|role|false|soupirer|	2 19	3 -18	4-6 -17
report|role|false|sourire|	13+ -19	4-6 10	7-12 -24
report|role|false|souri|	1 10
report|role|false|soutenir|	1 -12	2 -19	3 11	4-6 13	7-12 -42
report|role|false|souvenir|	1 17	2 -22	3 -21	4-6 -23	7-12 -30
report|role|false|spiegare|	2 -23	3 -24	4-6 -23	7-12 -15
report|role|false|sprechen|	13+ 10	2 -26
report|role|false|spreken|	1 -7	13+ -30	2 -14	3 -21	4-6 -38	7-12 -49
report|role|false|staan|	13+ -27	2 -18	3 -22	4-6 -29	7-12 -31
report|role|false|stehen|	1 -22	3 -22	4-6 -28
report|role|false|stellen|	1 20	2 -13	3 -25	4-6 -30	7-12 -25
report|role|false|sturen|	4-6 -19	7-12 -23
report|role|false|sublinhar|	1 8	2 -27	3 -21	4-6 -20	7-12 -25
report|role|false|suggérer|	4-6 -13	7-12 -19
report|role|false|suspirar|	1 -19	7-12 -26
report|role|false|sussurrare|	1 8	2 9
report|role|false|sustentar|	1 -25	13+ 7	2 -22	3 -20	4-6 -26	7-12 -33
report|role|false|tabler|	2 -15	3 14
report|role|false|tachar|	4-6 -19	7-12 -17
report|role|false|tagliare|	2 9	3 -16	4-6 -26	7-12 -22
report|role|false|teilen|	1 7	2 -22	3 -16	4-6 -33
report|role|false|temer|	1 -20	13+ -18	2 -12	4-6 -21	7-12 -27
report|role|false|tempérer|	4-6 -8	7-12 -33
report|role|false|tildar|	4-6 -22
report|role|false|tonen|	1 11	3 -18
report|role|false|trancher|	1 19	13+ 13	2 -12	4-6 -25	7-12 -29
report|role|false|trouver|	2 -16	4-6 13
report|role|false|témoigner|	1 13	4-6 -26	7-12 -19
report|role|false|unlisted|	0 -29	1 9	3 -46
report|role|false|valutare|	4-6 -17
report|role|false|vatten|	1 19	4-6 -23	7-12 -28
report|role|false|verklaren|	1 18	2 -14	3 -16	4-6 -29	7-12 -13
report|role|false|verlauten|	2 -18	4-6 -34	7-12 -24
report|role|false|vermuten|	4-6 -15
report|role|false|verraten|	1 15	13+ 8	2 -24	3 -17	4-6 -23	7-12 -22
report|role|false|versichern|	1 19	13+ -22	3 -23	4-6 -23	7-12 -29
report|role|false|versprechen|	1 -13	2 10	7-12 -17
report|role|false|vertellen|	1 -17	13+ -24	4-6 -40	7-12 -31
report|role|false|verwachten|	1 15	3 -15	4-6 -17	7-12 -17
report|role|false|verweisen|	2 7	3 -23	4-6 -18	7-12 -23
report|role|false|verwijten|	4-6 -23
report|role|false|verzekeren|	4-6 12
report|role|false|ver|	1 -20	3 -24	4-6 -20
report|role|false|vinden|	1 -13	13+ 15	2 -16	4-6 -34	7-12 -30
report|role|false|vouloir|	3 12	4-6 -18	7-12 -20
report|role|false|vragen|	13+ -23	2 -23	3 11	4-6 -14	7-12 -26
report|role|false|vrezen|	4-6 -19
report|role|false|warnen|	4-6 -21	7-12 -22
report|role|false|weigeren|	2 -20
report|role|false|weisen|	2 13	4-6 -33
report|role|false|werfen|	2 -17
report|role|false|widersprechen|	1 -24	2 -15	7-12 -26
report|role|false|wijzen|	2 12	4-6 -21
report|role|false|willen|	13+ -23	2 -29	3 -21	4-6 -37	7-12 -41
report|role|false|wollen|	3 -18	4-6 -31	7-12 -32
report|role|false|zanjar|	1 12	2 -7	7-12 -16
report|role|false|zeggen|	0 -20	1 16	13+ -9	2 7	3 -39	7-12 -18
report|role|false|zitieren|	0 -12
report|role|false|zuchten|	1 -8
report|role|false|ärgern|	3 13
report|role|false|écrire|	1 25	13+ 7	2 10	3 -24	4-6 -38	7-12 -38
report|role|false|énumérer|	1 8	4-6 -22
report|role|false|évoquer|	1 -11	13+ -16	2 -14	3 -27	4-6 -28	7-12 -14
report|role|true|	aceitar -17	achar -17	aclarar -10	acrescentar 24	acusar 10	adelantar 11	adiantar 17	admettre 7	advertir -19	affermare -17	affirmer -17	afirmar 8	agacer 14	aggiungere 7	agregar -8	ajouter 22	alegar -23	amuser 11	analysieren -11	annoncer -20	annunciare -11	anticipare 11	antwoorden -9	anunciar 18	apostillar -19	appeler 8	approuver -20	apuntar -33	argumentar -18	asegurar 13	assegurar 7	atribuir -17	attendre -13	attribuer 17	avisar 12	añadir -14	bekennen 19	beloven -12	berichten -28	bestreiten -23	beteuern -9	betonen -9	bevestigen -17	beweren -15	bezweren 12	bitten -28	brincar -15	bromear -17	brummen -18	calculer -10	calificar 21	celebrar 11	chamar -21	chiarire -9	chiedere -7	citar -15	classificar -12	commentare -23	commenter -22	completar -8	conceder -10	concluir -21	concordar -22	concéder -19	confessare -19	confidare 14	confier -33	confirmar 13	confirmer -12	constater -18	contestar -12	contester -19	contrapor -15	corriger 11	corrigir -14	creer -14	crier -17	criticar -17	decir -16	declarar -9	defender -25	definire -12	demander -10	dementieren -19	denunciar -17	descartar 12	detallar 27	dichiarare -10	domandare 12	dreigen -15	drohen 8	déclarer 20	défendre -18	démentir -13	déplorer -19	eisen -13	elogiar -21	emporter -19	erinnern -18	erkennen -22	erläutern -11	erzählen -7	escludere 12	escrever -16	escribir -17	escusar 12	esprimere -13	estimar 8	estimer -21	evitar 11	exclure 16	excuser -16	exiger 17	exigir -14	explicar 10	faire_valoir -27	falar 7	finden 11	formulieren -16	fragen -17	fügen 9	garantir 16	gestehen -22	geven -16	giudicare -21	giurare 14	glisser -21	gracejar 9	grappen 10	grincer -24	gritar -21	hablar -30	halten -30	heißen -19	houden -17	indicare -11	indiquer -19	informar -36	informare -17	insister 11	insistere 11	invitar -18	invitare 16	invocar -14	ironiser -17	ironizar -20	juger -16	jurer 8	justificar -10	klagen -25	kritisieren -16	kündigen 15	lamentarse -8	lancer 21	lassen -15	laten -21	leer 13	lehnen 11	lembrar -8	ler 10	limitar 7	luiden -17	lâcher -18	maintenir -16	mandar -19	matizar 12	meinen -25	melden -20	menacer 22	mopperen 12	murmurer -12	negare -20	nennen -20	nier -20	noemen -25	notar -14	obiettare -21	observar -17	ontkennen 8	osservare -25	pedir -12	persifler -10	pester -13	plaider -30	pleurer -18	plädieren 18	precisar 18	preciseren -19	preguntar -18	prevedere 15	prometer -9	promettere 7	promettre 11	proposer 15	préciser 32	préférer -19	prévenir -19	prévoir -15	puntualizar -10	puntualizzare 14	quejar 11	quejarse -13	querer -17	raccontare -22	raconter 8	raten -13	reageren -16	rebater -16	rechazar -19	rechnen -8	reclamar -13	recomendar 8	reconocer -11	recordar 8	rectifier -17	recusar 9	redouter -13	referir -16	refuser 17	reiterar 7	rekenen 8	relever 31	remeter 9	replicar -20	replicare -22	reprendre 15	reprochar -16	respingere -16	responder -8	ressalvar -17	ricordare 33	riferire -23	rigoler -19	ringraziare -19	roepen -17	rufen -9	réagir -18	répondre -8	répéter 15	résumer -23	rétorquer -22	saber -11	sapere -28	scherzare -17	scherzen -11	schildern 7	schimpfen -15	schließen -11	schreiben -12	schrijven -18	scrivere 24	sentenciar -12	señalar 14	sluiten 7	smentire -22	soltar -9	sorrir -15	sostener 16	sostenere -24	sottolineare -25	souffler -15	souhaiter 19	soupirer -15	sourire -23	soutenir -19	spiegare 17	spotten -14	sprechen -25	spreken -33	stehen -16	stellen 15	sturen -21	sublinhar 12	suspirar -10	sussurrare -15	sustentar -18	tabler -9	tachar -8	tagliare -20	teilen 10	temer 15	tempérer -20	tildar -18	trancher 11	trouver 12	témoigner -17	unlisted -7	valutare -10	ver -18	verklaren -26	verlauten -15	verraten -20	vertellen -33	verwijten 14	verzekeren 8	vinden 7	vouloir -17	vragen -24	vrezen -20	warnen -19	weisen -17	werfen -16	weten -18	widersprechen -23	wijzen -8	willen 15	wollen -23	zanjar -19	zeggen -27	zitieren -14	zuchten -21	ärgern -14	écrire 7	évoquer -21
report|role|true|acrescentar|	1 15	2 16
report|role|true|acusar|	3 10
report|role|true|adiantar|	1 20
report|role|true|admitir|	2 -16	3 -16	4-6 -15	7-12 -14
report|role|true|advertir|	2 -11
report|role|true|affirmer|	2 -20	3 -19
report|role|true|afirmar|	1 24	2 10	4-6 -20
report|role|true|ajouter|	1 21	2 8
report|role|true|alegar|	1 -13	3 -16	4-6 -16
report|role|true|ammettere|	2 8
report|role|true|amuser|	2 -17
report|role|true|annoncer|	2 -17
report|role|true|annunciare|	1 -10	2 16	4-6 -30
report|role|true|anticipare|	3 11
report|role|true|antwoorden|	3 -21
report|role|true|anunciar|	1 22	4-6 -17
report|role|true|appeler|	1 14
report|role|true|approuver|	1 -20
report|role|true|apuntar|	2 -20	3 -13	4-6 -18	7-12 -22
report|role|true|argumentar|	3 -12
report|role|true|asegurar|	1 22	2 8	4-6 -23
report|role|true|assicurare|	2 -15
report|role|true|assurer|	1 21	2 -20	3 -20	4-6 -19	7-12 -12
report|role|true|atribuir|	2 -8
report|role|true|attendre|	1 -8	2 -18
report|role|true|attribuer|	1 17
report|role|true|avisar|	2 -12	3 -25
report|role|true|bekennen|	2 18
report|role|true|berichten|	1 -20	2 -25	4-6 -11
report|role|true|bevestigen|	1 -14
report|role|true|beweren|	3 -15
report|role|true|bitten|	2 -21
report|role|true|brincar|	4-6 -15
report|role|true|brummen|	3 -17
report|role|true|calificar|	1 17
report|role|true|chiarire|	3 -15
report|role|true|chiedere|	3 -32	7-12 -22
report|role|true|citar|	2 -12
report|role|true|comentar|	4-6 -31
report|role|true|commentare|	3 -22
report|role|true|commenter|	2 -16	7-12 -14
report|role|true|completar|	1 -8
report|role|true|conceder|	1 -10
report|role|true|concluir|	3 -17
report|role|true|conclure|	2 -17
report|role|true|concordar|	2 -17
report|role|true|confermare|	1 -15	2 15	3 19
report|role|true|confidare|	13+ 14
report|role|true|confidenciar|	2 13
report|role|true|confier|	1 -16	2 -19	3 -22
report|role|true|confirmar|	1 21	3 11	7-12 -22
report|role|true|confirmer|	4-6 -16
report|role|true|considerar|	1 -12
report|role|true|constater|	2 -13
report|role|true|contar|	1 -17	2 16	3 -25	4-6 -19	7-12 -22
report|role|true|contestar|	1 -19	2 -23	3 -20
report|role|true|contester|	1 -17
report|role|true|contrapor|	1 -22
report|role|true|corregir|	1 -18
report|role|true|decir|	1 -12	2 -26	3 -17
report|role|true|declarar|	2 -19	3 -18	4-6 -19
report|role|true|defender|	4-6 -19
report|role|true|definire|	2 -14
report|role|true|demander|	1 7	2 -24	3 -15	4-6 -10
report|role|true|dementieren|	4-6 -19
report|role|true|denunciar|	2 -12	4-6 -16
report|role|true|detallar|	1 27
report|role|true|devolver|	2 12
report|role|true|dichiarare|	1 7
report|role|true|dire|	1 16	2 -15	3 -27	4-6 -25	7-12 -21
report|role|true|dizer|	1 19	4-6 -37
report|role|true|drohen|	1 8
report|role|true|démentir|	1 -12
report|role|true|eisen|	1 -13
report|role|true|elogiar|	2 -9	3 -17
report|role|true|erkennen|	1 -15	2 -17
report|role|true|erklären|	1 18	3 -10	4-6 -17
report|role|true|erwidern|	1 -17	7-12 -11
report|role|true|erzählen|	1 19	3 -26	4-6 -16
report|role|true|estimer|	1 -17
report|role|true|exclure|	1 17
report|role|true|exiger|	1 19
report|role|true|exigir|	1 -10	2 -12
report|role|true|explicar|	3 12	4-6 -16
report|role|true|expliquer|	2 11	3 -25	4-6 10
report|role|true|faire_valoir|	1 -19	2 -15	3 -11	4-6 -9
report|role|true|falar|	1 -12	2 -21
report|role|true|formulieren|	2 -9
report|role|true|fügen|	1 19	2 -17	4-6 -8
report|role|true|garantir|	1 19	4-6 -14
report|role|true|gestehen|	3 -18	4-6 -17
report|role|true|giudicare|	2 -18
report|role|true|giurare|	4-6 -17
report|role|true|glisser|	1 -17	2 -17	4-6 -11
report|role|true|gracejar|	3 10
report|role|true|grincer|	2 -16
report|role|true|gritar|	3 -21
report|role|true|hablar|	1 -14	2 -14	3 -23	4-6 -12
report|role|true|halten|	1 -13	2 -18	3 -15	4-6 -14
report|role|true|heißen|	1 -19
report|role|true|indicare|	1 -9
report|role|true|indicar|	2 -12	3 -17
report|role|true|indiquer|	1 -8	2 -17	3 -12	4-6 -10
report|role|true|informar|	1 -21	2 -24	3 -19
report|role|true|insister|	1 11	4-6 10
report|role|true|insistir|	1 12	2 -20	4-6 -14
report|role|true|invocar|	1 -14
report|role|true|ironiser|	2 -13	4-6 -15
report|role|true|ironizar|	4-6 -7
report|role|true|jurer|	2 -11	3 -10
report|role|true|justificar|	3 -10
report|role|true|klagen|	4-6 -15
report|role|true|kündigen|	1 24	2 -15
report|role|true|lamentar|	1 20	3 -13
report|role|true|lancer|	1 25	4-6 -19
report|role|true|lassen|	2 -15	3 -17
report|role|true|laten|	2 -18
report|role|true|lehnen|	4-6 11
report|role|true|lembrar|	2 11	4-6 -19
report|role|true|limitar|	2 12
report|role|true|luiden|	4-6 -17
report|role|true|mandar|	2 -17
report|role|true|meinen|	3 -14	4-6 -20
report|role|true|melden|	1 -18	3 -13	4-6 -15
report|role|true|menacer|	1 22
report|role|true|mostrar|	1 -17
report|role|true|negare|	2 -19	3 -14
report|role|true|negar|	1 -8	4-6 -18
report|role|true|nennen|	3 -13
report|role|true|noemen|	3 -18	7-12 -14
report|role|true|none|	2 -26	3 -9	7-12 23
report|role|true|notar|	3 -14
report|role|true|obiettare|	4-6 -16
report|role|true|ontkennen|	1 11	2 -14
report|role|true|parlare|	1 11	2 -30	3 -16	4-6 -10
report|role|true|parler|	1 -16	3 -16	4-6 -14
report|role|true|pedir|	1 -14	2 -35	3 19	4-6 -37	7-12 -24
report|role|true|perguntar|	7-12 -18
report|role|true|persifler|	3 -10
report|role|true|plaider|	3 -22
report|role|true|plaisanter|	2 -15	4-6 -13
report|role|true|plädieren|	1 18
report|role|true|precisare|	2 -15
report|role|true|precisar|	1 19
report|role|true|preferir|	1 12	2 -21	3 -20
report|role|true|preguntar|	4-6 -16
report|role|true|prevedere|	1 16
report|role|true|prometer|	1 -10	3 -14	4-6 -24	7-12 -17
report|role|true|promettere|	2 9
report|role|true|promettre|	1 14	2 -9
report|role|true|proponer|	1 8
report|role|true|proporre|	4-6 -16
report|role|true|proposer|	1 18
report|role|true|préciser|	1 20	2 26
report|role|true|prévenir|	2 -9	3 -18
report|role|true|puntualizar|	1 -10
report|role|true|quejarse|	3 -13
report|role|true|raccontare|	2 -16	4-6 -14
report|role|true|raconter|	2 10	3 -14	4-6 -19
report|role|true|rappeler|	2 -13
report|role|true|rebater|	3 -9
report|role|true|rechazar|	4-6 -14
report|role|true|rechnen|	1 17	2 -8	4-6 -10
report|role|true|reclamar|	3 -15
report|role|true|reconnaître|	1 12	2 -18
report|role|true|reconocer|	1 -19	2 -14
report|role|true|recordar|	2 19	3 -13
report|role|true|refuser|	1 15
report|role|true|regretter|	3 -11
report|role|true|reiterar|	1 17
report|role|true|rekenen|	1 8
report|role|true|relatar|	2 12	4-6 -23
report|role|true|relever|	1 26	2 12
report|role|true|remeter|	3 16
report|role|true|replicare|	2 -14	4-6 -16
report|role|true|replicar|	1 -12	2 -15
report|role|true|reprendre|	1 17
report|role|true|reprochar|	2 -16
report|role|true|respingere|	4-6 -8
report|role|true|responder|	1 -27	2 -14	3 9	4-6 -35	7-12 23
report|role|true|resumir|	1 8	3 -12
report|role|true|revelar|	1 7	2 -17
report|role|true|ribattere|	2 11	3 -16
report|role|true|ricordare|	1 22	2 19	3 10	4-6 8
report|role|true|riferire|	1 -13	2 -24	4-6 -18
report|role|true|rispondere|	1 -24	13+ 10	3 -16	4-6 -20	7-12 14
report|role|true|roepen|	2 -17
report|role|true|rufen|	3 -18
report|role|true|räumen|	2 9
report|role|true|réclamer|	2 11	4-6 -23
report|role|true|répondre|	1 -24	2 20
report|role|true|répéter|	2 -16
report|role|true|rétorquer|	2 -15	3 -16
report|role|true|saber|	2 -11
report|role|true|sagen|	1 22	2 -33	3 -24	7-12 -15
report|role|true|sapere|	1 -18	3 -14
report|role|true|scherzen|	3 -10
report|role|true|schildern|	1 7
report|role|true|schimpfen|	4-6 -13
report|role|true|schließen|	1 -11
report|role|true|schreiben|	3 -16	4-6 -26	7-12 -22
report|role|true|schrijven|	3 -13
report|role|true|scrivere|	1 23	2 -13	3 -18	4-6 12
report|role|true|señalar|	3 9	4-6 -19
report|role|true|sluiten|	2 9
report|role|true|smentire|	4-6 -21
report|role|true|sostenere|	1 -21	4-6 -17
report|role|true|sostener|	1 20	7-12 -16
report|role|true|sottolineare|	4-6 -13
report|role|true|souhaiter|	1 21
report|role|true|souligner|	1 9
report|role|true|soupirer|	4-6 -14
report|role|true|sourire|	7-12 -19
report|role|true|soutenir|	1 -10
report|role|true|souvenir|	4-6 -17
report|role|true|spiegare|	1 17	2 -20	4-6 11
report|role|true|sprechen|	1 -9	2 -20	3 -14
report|role|true|spreken|	1 -13	2 -22	3 -15	4-6 -17
report|role|true|staan|	1 10	2 -16	3 -19
report|role|true|stellen|	1 18	3 -14
report|role|true|sublinhar|	1 14	3 -11
report|role|true|sustentar|	2 -10	4-6 -15
report|role|true|tabler|	1 -9
report|role|true|tagliare|	3 -16	4-6 -16
report|role|true|teilen|	1 16	2 -13	3 -17
report|role|true|temer|	1 16
report|role|true|tempérer|	2 -14
report|role|true|tildar|	4-6 -18
report|role|true|trancher|	3 -15
report|role|true|témoigner|	2 -17
report|role|true|unlisted|	2 11	3 -27	4-6 -29
report|role|true|verklaren|	3 -20	4-6 -11
report|role|true|verlauten|	1 -11
report|role|true|verraten|	2 -11	3 -17
report|role|true|versichern|	2 10	3 -12
report|role|true|vertellen|	1 -14	3 -16	4-6 -21	7-12 -12
report|role|true|verwachten|	1 19
report|role|true|verweisen|	2 -17
report|role|true|verwijten|	1 16
report|role|true|verzekeren|	3 8
report|role|true|ver|	2 -16
report|role|true|vinden|	3 -18	4-6 12
report|role|true|vragen|	3 -21	4-6 -17
report|role|true|warnen|	3 -19
report|role|true|weisen|	4-6 -16
report|role|true|werfen|	1 -13
report|role|true|widersprechen|	3 -13
report|role|true|wijzen|	1 -8
report|role|true|willen|	2 13	3 -19	4-6 11
report|role|true|wollen|	2 -17	3 -12	7-12 -16
report|role|true|zanjar|	4-6 -17
report|role|true|zeggen|	1 -10	2 -29	3 -31	4-6 -27	7-12 -22
report|role|true|zuchten|	4-6 -21
report|role|true|écrire|	2 9	3 -25	4-6 -15
report|role|true|évoquer|	1 -17	7-12 -17
rivals|pronoun|0|	-1 -21	1 -12	2 -36
rivals|pronoun|0|-1|nearer|	0 -21
rivals|pronoun|0|-1|	third -21
rivals|pronoun|0|0|nearer|	0 -21	1 10
rivals|pronoun|0|1|nearer|	0 -15	2 -31
rivals|pronoun|0|1|	third -12
rivals|pronoun|0|2|nearer|	0 -31	1 -56	3 -17
rivals|pronoun|0|2|	own 7	third -43
rivals|pronoun|0|equals|	0 -21	1 -9	2 -47	3 -26
rivals|pronoun|0|nearer|	0 -38	1 -16	2 -9	3 -13
rivals|pronoun|1|-1|	own -14
rivals|pronoun|1|	0 -22	1 7	2 -16
rivals|pronoun|1|0|nearer|	0 -22
rivals|pronoun|1|0|	third -22
rivals|pronoun|1|1|nearer|	1 8	2 -26
rivals|pronoun|1|1|	own -32	third 17
rivals|pronoun|1|2|nearer|	1 -24	2 -30	3 -10
rivals|pronoun|1|2|	third -16
rivals|pronoun|1|equals|	0 -22	2 -11	3 -12
rivals|pronoun|1|nearer|	1 -9	2 -36	3 -7
rivals|pronoun|2|	-1 30	0 27	1 15
rivals|pronoun|2|-1|nearer|	0 30
rivals|pronoun|2|-1|	third 30
rivals|pronoun|2|0|nearer|	0 27
rivals|pronoun|2|0|	own -16	third 35
rivals|pronoun|2|1|nearer|	0 15
rivals|pronoun|2|1|	third 15
rivals|pronoun|2|2|nearer|	3 -21
rivals|pronoun|2|equals|	0 23
rivals|pronoun|2|nearer|	0 15	3 -21
rivals|pronoun|organisation|1|	0 -33	2 -18
rivals|pronoun|organisation|2|	0 -16
rivals|pronoun|person|0|	-1 -21	1 -12	2 -36
rivals|pronoun|person|1|	-1 -10	0 8
rivals|pronoun|person|2|	-1 69	0 35	1 15
rivals|role|0|	-1 9	0 -7	1 -24	3 -12
rivals|role|0|-1|nearer|	0 9
rivals|role|0|-1|	none -31	the 17
rivals|role|0|0|	a -27	none -10
rivals|role|0|0|nearer|	3 -19
rivals|role|0|1|	a -58	none -24	the -12
rivals|role|0|1|nearer|	0 -21	2 -63	3 -33
rivals|role|0|2|	a -52	none -24
rivals|role|0|2|nearer|	1 -24	2 -28
rivals|role|0|3|	a -8	the -18
rivals|role|0|3|nearer|	0 -45	1 -16	2 -27	3 12
rivals|role|0|equals|	0 9	1 17	2 32	3 -29
rivals|role|0|nearer|	1 -9	2 -8	3 -7
rivals|role|1|0|	a -10	none -11
rivals|role|1|	1 -9	3 9
rivals|role|1|1|	a -47	none -24
rivals|role|1|1|nearer|	0 -9	2 -18	3 -21
rivals|role|1|2|nearer|	0 20	1 -29
rivals|role|1|3|nearer|	0 14
rivals|role|1|3|	none -17	the 12
rivals|role|1|equals|	2 7	3 -34
rivals|role|1|nearer|	0 8	1 -9	2 -22	3 -21
rivals|role|2|	-1 14	0 13	1 -18	2 -13
rivals|role|2|-1|nearer|	0 14
rivals|role|2|-1|	the 14
rivals|role|2|0|	a -47	none 23	the 14
rivals|role|2|0|nearer|	0 13
rivals|role|2|1|nearer|	0 -18
rivals|role|2|1|	the -18
rivals|role|2|2|	a -33	none 9	the -11
rivals|role|2|2|nearer|	0 -10	1 -7
rivals|role|2|3|nearer|	0 -14	2 10
rivals|role|2|equals|	0 12	2 -14
rivals|role|2|nearer|	2 8
rivals|role|3|	-1 -11	0 7	1 -16	2 15	3 14
rivals|role|3|-1|	a -21	none -14
rivals|role|3|-1|nearer|	0 -11
rivals|role|3|0|	a -11	the 7
rivals|role|3|0|nearer|	0 7
rivals|role|3|1|nearer|	0 -16
rivals|role|3|1|	the -15
rivals|role|3|2|nearer|	0 15
rivals|role|3|2|	none -7	the 22
rivals|role|3|3|nearer|	0 7	1 12
rivals|role|3|3|	none 7	the 9
rivals|role|3|equals|	0 7	1 16	2 -9
rivals|role|3|nearer|	0 10	1 12
rivals|role|organisation|0|	0 -9	1 -23	2 -18	3 -14
rivals|role|organisation|1|	1 -7	3 -21
rivals|role|organisation|2|	-1 24	3 8
rivals|role|organisation|3|	-1 -29	1 -15	3 11
rivals|role|person|0|	-1 10	1 -25	3 -12
rivals|role|person|1|	1 -7	3 15
rivals|role|person|2|	0 16	1 -18	2 -15
rivals|role|person|3|	0 9	1 -13	2 17
role|pronoun|	name 17	pronoun -25	role -36
role|role|	name 20	pronoun -55	role -44
turn|pronoun|false|	falsefalse -7	none -26	truetrue 19
turn|pronoun|false|falsefalse|	aankondigen -18	afirmar -24	ajouter -39	antworten -23	asentir 16	chiedere 15	conclure -14	contestar 22	dire -16	erklären -19	faire_valoir 7	lancer 7	leggen -20	lembrar -19	negar 21	no -17	organisation -17	pedir -10	plaider -21	prévenir -15	raconter -31	rappeler -22	reageren 9	relever -31	responder 9	ribattere 14	rispondere 14	räumen -24	répondre 10	résumer -29	sagen -34	souvenir -25	unknown 10	unlisted 9	vertellen -22	werfen -13	zeggen -20	écrire -17
turn|pronoun|false|falsetrue|	aclarar -18	admettre -34	affirmer -20	ajouter -21	analyser -21	annoncer -8	antworten 18	argumentieren -17	asegurar -7	assurer -24	avouer -26	bekennen -8	beloven -24	betonen -7	bromear -23	calcular -12	chamar -9	comentar -13	commenter -14	confermare -26	confier -31	contar -20	contestar -9	contester -22	craindre -18	dizer -43	déclarer -24	détailler -10	eisen -12	ergänzen -11	erkennen -29	erklären -14	erläutern -8	erzählen -26	estimer -30	explicar -9	expliquer -31	faire_valoir -20	fragen 8	free -31	fügen -8	garantir -21	geben -31	geven -22	glisser -17	grappen -21	hablar -18	halten -7	indiquer -29	insister -17	insistir 11	invoquer -36	juger -21	jurer -18	justifier -27	klagen -16	kommentieren -28	kritisieren -18	kündigen -18	lachen -17	lassen -26	laten -23	leggen -21	lehnen -16	lembrar -26	lâcher -26	mailen -9	marteler -32	melden -10	menacer -17	negare -20	nennen -14	no -34	none 9	nuancer -19	observer -14	opmerken -13	organisation -18	pedir -26	pester -27	plaider -27	plaisanter -33	poursuivre -29	precisar 12	prévenir -24	querer 10	raconter -39	rappeler -26	reageren -17	rebater -24	rechnen -22	reconnaître -16	reconocer -14	rekenen -20	reprocher -31	responder -18	rufen -24	räumen -21	réclamer -29	répondre 12	résumer -33	sagen -47	sluiten -22	souhaiter -18	souligner -22	souri 8	sourire -21	soutenir -30	sprechen -19	stellen -27	témoigner -18	unknown 15	verlangen -21	vermuten -19	versprechen -22	vertellen -35	vervolgen -23	verwachten -15	verwijten -22	vinden -11	voegen -18	vragen -21	waarschuwen -21	werfen -8	wijzen -19	willen -16	zeggen -49	äußern -21
turn|pronoun|false|none|	ajouter -22	behaupten 13	confier 10	dire 11	déclarer 10	erzählen 8	explicar -19	expliquer -8	fragen -11	glisser 7	lancer 19	leggen 12	no -32	none -7	organisation -41	plaider 12	préciser -15	raconter -11	reconnaître -26	responder -13	rufen 11	répondre 11	sagen 11	schrijven 12	teilen 15	unknown -21	versprechen -10	verzekeren -15	zeggen 9
turn|pronoun|false|truefalse|	admettre 17	affirmer 18	ajouter -22	analyser 15	assurer 18	berichten 20	bromear 17	comentar 14	confier 18	contar 19	contestar -18	craindre 15	demander 15	dizer 28	déclarer 22	erklären 19	erzählen 22	expliquer 18	fluisteren 17	fragen -13	fügen 9	geben 24	glisser 17	herinneren 15	indiquer 19	juger 22	klagen 19	lachen 21	lancer -16	laten 19	leggen 13	lembrar 16	lâcher 17	nier 13	no -15	noemen 19	none -22	noter 21	observer 16	opmerken 10	pedir 14	plaider 22	promettre 18	prévenir 18	raconter 37	reageren 13	rechnen 21	reconocer 16	rekenen 20	replicar -18	rispondere -13	roepen 15	résumer 16	sagen 7	sostener 13	souffler 15	sprechen 16	stellen 12	témoigner 14	unknown 12	unlisted -8	verklaren 14	versprechen 18	vertellen 10	vinden 14	zeggen 32	écrire 21
turn|pronoun|false|truetrue|	admettre 16	assurer 17	bekennen 15	bestrijden -9	chamar 14	confier 20	dire 7	dizer -17	déclarer 19	erläutern 14	erzählen -10	estimer 12	explicar 14	expliquer 22	faire_valoir 14	fügen 16	geben 12	glimlachen 10	glisser 14	grappen 15	indiquer 16	jurer 14	lancer 19	laten 9	leggen 12	meinen 18	melden 16	no -10	none 10	plaisanter 17	preguntar 9	préciser -12	prévenir 13	raconter 7	rappeler 15	reageren 13	reprocher -13	roepen 18	réclamer 8	résumer 11	sagen 11	souffler 8	souligner 16	sourire 12	soutenir 12	sprechen 17	stellen 18	trancher 20	témoigner 14	unknown -18	unlisted 12	versprechen 16	vertellen 19	voegen 12	widersprechen 14	yes 33	zeggen 17	écrire 14
turn|pronoun|true|falsefalse|	aankondigen 12	accuser -8	affirmer 28	ajouter 28	antworten 12	asentir -16	conclure 9	confier 11	contar 8	contestar -16	dire 17	dizer 10	erklären -9	faire_valoir -9	glisser -12	leggen 15	lembrar 14	negar -26	no -24	none 12	organisation 27	pedir 9	plaider 7	preferir 9	prévenir 17	raconter 7	rappeler 13	reageren -7	relever 10	responder -21	ribattere -14	rispondere -14	räumen 22	répondre -15	résumer 16	sagen -15	unlisted -13	vertellen 15	werfen 18	zeggen -20	écrire 12
turn|pronoun|true|falsetrue|	admettre -15	affirmer -15	ajouter 23	analyser -7	assurer -11	berichten -7	bromear -14	comentar -7	confier -13	contar -10	contestar 20	craindre -14	decir 10	demander -16	dizer -25	déclarer -9	erklären -8	erzählen -24	estimer -11	expliquer -16	fluisteren -12	fragen -14	fügen -16	geben -22	glisser -12	grappen -14	hablar 13	indiquer -14	insistir -9	klagen -19	kommentieren -13	lachen -11	lancer -17	lassen -17	laten -16	lembrar -13	lâcher -15	negare -14	nennen -10	nier -10	no 9	noemen -8	none -13	noter -17	observer -15	opmerken -10	organisation -22	pedir -13	plaider -13	precisare 14	promettre -9	préciser -15	prévenir -17	raconter -26	reageren -11	rechnen -11	reconocer -13	rekenen -12	replicar 18	responder 18	rispondere 7	roepen -7	répondre -18	résumer -12	sagen -36	sostener -10	souffler -11	souri -14	sourire -12	stellen -12	trancher -12	unknown -18	unlisted -16	verklaren -11	versprechen -16	vertellen -23	vinden -15	voegen -16	écrire -19
turn|pronoun|true|	truefalse -12
turn|pronoun|true|truefalse|	affirmer -8	ajouter 26	amuser 19	antwoorden -12	assurer 19	beloven 21	benadrukken 18	betonen 18	calcular 18	confier 20	contestar -10	demander 21	dire 37	dizer 9	détailler 17	eisen 15	estimer 22	free -19	houden 9	indiquer 17	insister 17	kündigen 19	leggen 15	lâcher 21	no -46	plaisanter 19	pleiten 16	poursuivre 23	préciser 22	raconter 20	rappeler 18	responder -13	rufen 15	räumen 19	sagen -8	schrijven -8	unknown 32	unlisted -10	verlangen 21	vermuten 16	vervolgen 16	verwachten 17	voegen 19	wijzen 15	écrire -11
turn|pronoun|true|truetrue|	admettre -15	assurer -16	bekennen -14	bestrijden 11	commenter -8	confier -16	dire -10	dizer 20	déclarer -12	erläutern -13	erzählen -14	estimer -12	expliquer -8	faire_valoir -13	garantir -18	jurer -12	lancer -17	leggen -8	melden -15	no -25	plaisanter -16	raconter -16	reprocher 15	roepen -16	réclamer 10	répondre -16	schrijven -11	sommen -14	souffler -15	souligner -11	trancher -15	témoigner -12	unknown -28	unlisted -24	versprechen -13	vertellen -19	yes 14	zeggen -26	écrire -18
turn|role|false|falsefalse|	acrescentar -29	adiantar -23	admettre -7	admitir -15	afirmar -32	aggiungere -27	alegar -15	ammettere -18	amuser -28	annunciare -12	anunciar -18	assurer -16	añadir -34	betonen -33	calculer 8	calificar -19	chiedere -8	classificar -22	concluir -20	confermare -20	confidare -16	confidenciar -23	confier -8	constater -34	decir -45	declarar 7	defender 14	definire -7	demander -13	denunciar -9	dizer -18	elogiar -7	erkennen 12	escrever -33	estimer -7	exigir -9	explicar -23	expliquer 16	faire_valoir -29	falar -10	free -8	garantir -16	giudicare -14	giurare -41	glisser -27	gracejar 9	grincer -24	hablar -35	halten -15	heißen -25	indicar -41	informar -20	insister -22	insistir 12	jurer -37	kündigen -31	leer -23	lembrar -38	limitar -14	luiden -28	matizar -13	menacer -16	mostrar 9	negar 9	nier 16	no -68	noemen -25	none -8	obiettare 8	parler -36	pedir -14	perguntar -20	plaisanter 16	pleiten -26	precisar 8	preferir 8	prometer -14	promettere -11	proponer -29	proposer -34	préciser -39	prédire -39	puntualizzare -22	raccontare 7	raconter -27	rappeler 7	recomendar 7	reconhecer -22	reconnaître -12	reconocer -13	recordar -11	recusar -27	referir -29	regretter 13	relatar -19	relever -26	replicar 17	reprochar -30	resumir -31	ribattere 22	ricordare -46	riferire -33	rufen -34	réclamer -28	répondre 10	répéter -26	rétorquer -24	sagen -63	saluer -21	schreiben -24	schrijven -23	scrivere 13	señalar -24	soltar -32	sostener -25	sostenere -7	soutenir -38	souvenir -34	spiegare -31	staan -42	stellen -9	sublinhar -18	sustentar -11	teilen -33	trancher -26	trouver -20	témoigner -26	verklaren -28	verraten -7	vertellen -28	verweisen -11	vragen -41	warnen -24	willen -16	wollen -24	yes 9	zeggen -30	écrire 15	évoquer -30
turn|role|false|falsetrue|	aclarar -35	adelantar -27	adiantar -10	admettre -27	admitir -46	advertir -7	affermare -20	affirmer -8	agacer -19	ajouter -34	analysieren -27	annunciare 18	antwoorden -20	anunciar -20	appeler -30	apuntar -31	argumentar -21	assicurare -52	assurer -11	attendre -43	attribuer -23	attribuire -31	avisar -16	añadir -20	bekennen -25	beloven -40	benadrukken -34	berichten -63	beteuern -8	bevestigen -9	bitten -22	bromear -27	brummen -40	calcular -32	calificar -30	celebrar -35	chiarire -10	chiedere -9	comentar -11	commenter -34	conclure -40	concordar -22	concéder -10	confermare -28	confessare -35	confier -43	confirmar -49	confirmer -19	considerar -23	contar -29	contestar 15	contester 15	corriger -19	corrigir 16	crier -26	decir -27	definire -23	dementieren -39	desmentir 7	detallar -26	devolver 9	dire -39	dizer -41	déclarer -28	dénoncer -25	eisen 12	elogiare 13	erinnern -31	erklären -9	erläutern -35	erzählen -40	escludere -30	escribir 9	escusar -24	evitar -21	exclure -12	exigir -36	explicar -15	expliquer -33	faire_valoir 13	formulieren -23	fügen -44	geben -15	gestehen -32	glisser -44	grappen -24	hablar -35	halten -11	heißen -28	houden -11	indicar -30	indicare -18	indiquer -23	insister -27	insistir -34	interroger -30	invitare -22	ironizar -28	klagen -25	kritisieren -24	kündigen -40	lachen -26	lamentar -23	lancer -32	lassen -20	laten -27	mandar -19	meinen -36	minacciare -19	mostrar -25	negar 7	negare -34	no -37	noemen -36	notar -27	noter -27	observar -18	ontkennen -10	parlare -12	pedir -7	pester -30	plaider -37	plaisanter -36	pleiten -24	pleurer -18	precisar -19	precisare -23	prevedere -20	promettre -19	proporre -37	proposer -32	préciser -32	raccontare -41	raconter -31	rappeler -32	raten -17	reageren 20	rechnen -13	reclamar -21	reconocer 11	recordar -17	rectifier -31	refuser -29	regretter -19	reiterar -27	relatar -35	relever -33	remeter 9	reprochar -16	reprocher -20	responder 9	ressalvar -24	resumir -21	revelar -32	ribattere -23	ricordare -24	riferire -9	rigoler -25	rispondere 13	rufen -24	réclamer -11	résumer -30	rétorquer -41	sagen -19	sapere -45	scherzen -41	schildern -26	schimpfen -30	schreiben 15	schrijven -29	scrivere -29	señalar 9	sluiten -31	smentire -31	sostener -28	sostenere 20	sottolineare -32	souhaiter -28	souligner -26	soupirer -11	sourire -36	souvenir -17	spiegare -26	sprechen -7	spreken -45	staan -34	stellen -21	sublinhar -29	sussurrare -26	tabler 7	teilen -18	temer -23	tempérer -24	témoigner -18	unknown -23	unlisted -56	verklaren -22	verlauten -25	verraten -37	versichern 13	vertellen -53	verwachten -24	verwijten -15	vouloir -22	vrezen -35	weisen 7	werfen -32	weten -26	widersprechen -35	willen -8	wollen -8	zanjar -24	zitieren -21	évoquer -13
turn|role|false|	none -18	truetrue 20
turn|role|false|none|	affermare -28	affirmer -14	afirmar 14	alegar 14	annoncer -37	assicurare -40	assurer 8	avisar -20	begründen 13	berichten -14	bestreiten 12	bevestigen -27	brincar -8	chiedere -12	commentare 9	confesar 8	confirmar -24	considerar -34	contar -9	declarar 16	dichiarare 9	dire 7	déclarer 7	erklären 23	erläutern 13	erzählen 11	explicar 24	expresar -10	falar -7	fordern -36	free -18	geben -30	glisser -17	gritar -31	hablar -32	heißen -22	houden -8	indicar 16	indiquer -7	informar 14	juger -20	jurer -12	lamentar -12	lancer 14	lembrar -25	lâcher -27	manifestar -8	melden 7	negar -15	no -26	none -33	ontkennen 10	parlare -18	plaisanter -7	preferir -34	preguntar -25	préciser 8	rappeler 11	reconnaître -20	recordar -25	referir -15	relatar 8	relever -8	rematar -7	resumir 17	rigoler 7	rufen 8	réagir 15	répondre 8	résumer -17	sagen 14	schreiben -24	schrijven -10	sourire -14	souvenir -23	spreken -16	stellen 12	sustentar -22	temer -27	unlisted -11	verklaren -9	vertellen -10	verweisen -35	willen -36	yes -12	zeggen 20	écrire 12
turn|role|false|truefalse|	aclarar -11	admitir 12	advertir -11	ajouter 8	alegar -20	analysieren 17	asegurar 13	assicurare 11	assurer 11	avisar -10	chiedere -32	comentar -11	commentare 23	commenter 21	confirmar -27	contar 22	contestar -16	corriger 11	decir 9	declarar -8	defender 10	erklären 13	explicar 12	expliquer 11	free 12	fügen 23	garantir -20	gestehen 23	hablar -13	indicar -16	indiquer -15	informar 21	ironiser 24	ironizar -11	kündigen 20	lassen 15	laten 11	lembrar 17	meinen 16	no -22	noemen -17	none -12	observar 19	parlare -14	pedir -20	pester 13	plaider 25	plaisanter 17	preferir -8	prometer -27	proporre -9	raccontare 18	raten -10	rechazar -13	rechnen -18	reconnaître 19	relatar 9	remeter -14	responder -11	riferire 10	rispondere -28	réclamer -14	résumer 12	sapere -20	schimpfen 19	schreiben 7	scrivere -19	sostener 7	soupirer 18	sourire 21	souvenir 19	sprechen 13	spreken 14	sublinhar 10	unknown -25	unlisted 31	verklaren 19	vertellen 17	vinden -14	vragen -20	widersprechen -15	wollen -18	zanjar 9	zeggen 7	écrire -11
turn|role|false|truetrue|	admettre -19	affirmer -17	aggiungere -23	annunciare -25	asegurar -16	assurer 10	berichten -21	bevestigen -14	bitten -12	commenter -7	decir 15	declarar -15	defender -21	demander -18	desmentir -22	déclarer -12	erklären -10	erwidern -7	expliquer 17	free 11	halten 12	indiquer -16	insister 18	lassen 19	lembrar 10	meinen 12	melden -23	negar 20	no -26	noter 10	parlare -13	pedir -20	promettre 11	raccontare -19	raconter 13	responder -8	revelar 13	riferire -20	rétorquer 18	sagen 22	scherzen 11	schreiben 10	sottolineare 9	spiegare -9	spreken -17	tempérer 9	unknown 17	unlisted 13	verklaren 10	vertellen 9	verweisen 17	willen -12	yes 12	zeggen -11	écrire 14
turn|role|true|	falsefalse -16	truefalse -10	truetrue 15
turn|role|true|falsefalse|	achar -17	acrescentar 24	adiantar 8	admettre -15	affirmer -11	afirmar 15	aggiungere 10	alegar 8	ammettere 8	amuser 11	annoncer -17	anunciar 8	apuntar -26	asegurar -19	assurer 10	atribuir -12	añadir -22	benadrukken 9	berichten -16	betonen 18	bezweren 12	brincar -15	calculer -10	calificar 18	chamar -16	chiedere -10	citar -13	classificar -12	comentar -16	concluir -21	confermare 20	confidare 14	confidenciar 13	confier -18	constater -18	contar -10	contestar -28	decir -24	declarar -18	defender -8	definire -23	denunciar -13	descartar 14	dichiarare -7	drohen 8	elogiar -15	erkennen -22	erklären -14	escrever -14	estimer -13	expliquer -16	faire_valoir -24	free -13	garantir 14	giudicare -15	giurare -17	glisser -14	gracejar 9	grincer -15	hablar -20	halten -21	heißen -21	indicar -18	indiquer -12	informar -28	insister 12	insistir -21	ironizar -21	jurer -11	lamentar -14	lamentarse -8	lancer 16	leer 13	lembrar 11	limitar 12	luiden -17	lâcher -16	mandar -17	matizar 12	melden -17	menacer 15	negare -17	nier -20	no -55	noemen -18	none -24	obiettare -11	ontkennen -17	parlare -33	pedir -15	perguntar -19	plaisanter -12	pleiten -7	precisar 12	precisare -19	preferir 7	preguntar -17	promettere -19	promettre 14	proponer 8	proposer 15	préciser 16	prévenir -9	puntualizzare 16	querer -17	raccontare -19	raconter 12	rappeler -12	recomendar 10	reconnaître 10	recusar 11	referir -15	rekenen 8	relever 28	replicar -20	replicare -17	reprochar -16	respingere -16	responder -20	resumir -15	revelar -9	ribattere -16	ricordare 26	riferire -17	rispondere -20	rufen -7	rétorquer -12	saber -11	sagen 16	saluer 19	sapere -18	schreiben -21	schrijven -16	scrivere 7	señalar 11	soltar -9	sostener 15	sostenere -13	souffler -15	souligner -15	soutenir -11	spiegare 7	spotten -14	spreken -14	staan 9	stellen 15	sublinhar 14	suspirar -10	sustentar -15	teilen 14	trancher 18	trouver 8	témoigner -15	unknown -19	valutare -10	vatten -17	ver -17	verklaren -14	verraten -10	vertellen -15	verweisen -10	vragen -13	warnen -16	wollen -11	zeggen -30	écrire 9	évoquer -17
turn|role|true|falsetrue|	aclarar -16	admitir -23	advertir -17	affermare -17	affirmer -17	ajouter 8	alegar -25	analysieren -11	annunciare -22	apuntar -16	argumentar -16	asegurar 9	assicurare -18	assurer -28	avisar 7	betonen -17	bromear -14	celebrar 11	chiedere -32	comentar -33	commentare -26	commenter -15	confier -18	confirmar 13	contar -30	contestar -24	corriger 12	decir -26	declarar 8	defender -25	demander -22	dire -33	dizer -7	déclarer 11	erklären -17	erwidern -11	erzählen -22	explicar -19	fragen -13	fügen -22	garantir -14	geben -21	gestehen -20	glisser -12	hablar -12	indicar -17	indiquer -17	informar -15	ironiser -15	ironizar -7	klagen -18	lancer -13	lassen -19	laten -16	lembrar -17	ler 10	mandar -14	meinen -18	no -34	noemen -15	obiettare -16	observar -17	parlare -14	pedir 8	perguntar 11	pester -13	plaider -19	plaisanter -18	preferir -26	prometer -23	promettre -7	proporre -16	quejarse -13	raccontare -8	raconter -25	raten -13	reageren -17	rechazar -14	rechnen -17	reclamar -19	reconnaître -19	relatar -21	responder 20	ressalvar -17	riferire -29	rigoler -19	rispondere 20	réclamer -19	résumer -16	sagen -30	sapere -23	schimpfen -14	schreiben -20	scrivere 24	smentire -22	sostener -19	sostenere -17	souhaiter -16	soupirer -14	sourire -28	souvenir -13	spiegare -18	sprechen -25	spreken -15	sublinhar -16	tagliare -15	unknown -34	unlisted -31	verklaren -15	vertellen -22	vinden 10	vouloir -12	vragen -19	widersprechen -16	wollen -15	yes 7	zanjar -17	zeggen -34	écrire -19
turn|role|true|truefalse|	adiantar 18	admitir -12	affirmer -12	ajouter 22	alegar -15	antworten -10	anunciar 20	appeler 11	apuntar -15	asegurar 22	attribuer 17	bekennen 16	berichten -18	bevestigen -14	chamar -15	chiarire 11	chiedere 23	confermare -7	confier -18	contar -12	contestar -15	contester -17	contrapor -7	corregir -18	decir -13	definire 7	denunciar -17	detallar 26	démentir -19	dénoncer 8	déplorer -19	eisen -13	erklären 19	erwidern -11	estimer -17	exclure 16	exiger 17	explicar 10	expliquer 16	faire_valoir -13	falar -10	formulieren -15	free -14	giurare 17	glisser -17	halten -19	heißen -15	houden -16	indicare -9	informar -12	insister 11	insistir 12	ironiser -18	kündigen 20	lamentar 20	lembrar -9	melden -15	mostrar -10	negar -12	no -38	ontkennen 11	parlare 19	parler -12	pedir -15	plaider -13	plaisanter -10	poursuivre 12	precisar 14	precisare 22	prevedere 10	prometer -7	proponer -14	proposer 11	préciser 28	raconter 7	rappeler 20	reconnaître 7	reiterar 17	replicare -16	reprendre 17	responder -27	revelar -12	ricordare 23	riferire -12	rispondere -21	roepen -17	sagen -15	schildern 7	schreiben 11	sostenere -17	souhaiter 18	souligner 9	soutenir -14	spiegare 19	sprechen -10	spreken -20	staan -21	tabler -9	tagliare -18	unlisted 16	verlauten -13	versichern 8	vertellen -16	verwachten 19	verwijten 16	verzekeren 8	vragen -18	weisen -13	werfen -13	widersprechen -17	wijzen -8	willen 11	zeggen -13	écrire -11	évoquer -16
turn|role|true|truetrue|	admettre 10	añadir 9	berichten -16	bitten -21	concéder -19	confier -22	contar 12	declarar -17	dizer 8	erzählen -19	expliquer -15	free 7	fügen 12	hablar -21	halten -12	indiquer -13	insister -15	lassen -18	lembrar -12	meinen -13	melden -16	negar -18	no -55	none 14	noter -16	pedir -25	plaider -17	prévenir -15	revelar 9	rispondere 9	rétorquer -18	sagen -16	scherzen -8	schreiben -18	sottolineare -11	spiegare 13	spreken -17	stellen 9	unlisted -26	vertellen -15	verweisen -12	willen 13	yes 17	zeggen -26
`;
