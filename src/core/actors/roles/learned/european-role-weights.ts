/**
 * How much each feature speaks for somebody to be whom a phrase means.
 * Made by `src/training/roles/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_ROLE_WEIGHTS = `
	0 6
0|after|	, -18	- 21	. -23	: 23	; 12	? 100	adverb 49	auxiliary -6	capital 50	edge 22	joint 21	judging -46	of 52	preposition -7	quote 55	relative 24	saying -10	thinking -73	verb 79	word 20	« 65	— -81	‘ 54	“ 59	„ 88
0|after|,|	, 92	adverb -87	auxiliary 43	capital 32	first 6	joint 31	judging 63	of 11	preposition -7	relative 43	saying -41	word -34
0|after|-|	first 115	preposition -11	saying -14	word 78
0|after|.|	adverb -41	auxiliary 57	first 99	of 31	saying -25	word -6
0|after|:|	first -68	saying 60
0|after|?|	saying 82
0|after|adverb|	first 28	saying 47	word 82
0|after|auxiliary|	, 49	first -17	joint 73	of 94	preposition -11	relative 12
0|after|capital|	first 77	preposition 40	saying -35
0|after|edge|	saying -36
0|after|joint|	preposition 73	saying 39
0|after|judging|	first -58
0|after|of|	* 62	, 40	adverb 96	auxiliary 61	first 68	joint 63	of 71	preposition 48	relative 83	saying 21	word 81
0|after|preposition|	auxiliary 65	capital 68	first 61	of 88	preposition -46	relative 48	saying -9	word -41
0|after|quote|	saying 119
0|after|relative|	first 38	saying -7
0|after|saying|	, -59	- 33	: 63	adverb 60	auxiliary 58	capital 80	first -31	joint 22	of 25	preposition 58	saying -50	thinking 53	word 46	— 75	’ 46	“ 27
0|after|thinking|	first -89
0|after|verb|	first 103
0|after|word|	, 30	- 75	: -51	adverb 120	auxiliary -51	capital -22	joint 31	of 8	preposition 62	relative -25	saying 38	word 50
0|after|«|	first 73	preposition 77	saying 118
0|after|—|	saying -81
0|after|‘|	saying 54
0|after|“|	first 85	saying 114
0|after|„|	first 50	saying 106
0|again|false|	age -10	agent 6	aside 18	business -8	far 11	next 7	no 10	other 13
0|again|true|	far -24	next -76	no -105	person -31	to 95
0|before|*|	person 91
0|before|	, -9	- 80	adverb 44	auxiliary 45	capital 49	joint 53	judging -38	of 33	preposition 20	relative -10	thinking 63	word 18	– 80	— 40	’ 46	“ 27
0|before|,|	agent 60	kin 32	organisation -40	other -51	person 25
0|before|-|	other 25	person 84
0|before|:|	organisation 46	other 74
0|before|;|	organisation 8	other -14
0|before|adverb|	agent 38	kin 24	organisation -28	other 38	person 46
0|before|auxiliary|	agent 87	kin 79	other -18	person -9
0|before|capital|	agent 104	kin 54	organisation -15	other 39	person 96
0|before|first|	age 12	business 23	kin 11	organisation 12	other -23
0|before|joint|	agent -13	organisation 68	other 83	person 28
0|before|judging|	other 49	person -99
0|before|of|	agent 99	kin 116	organisation 43	other 20	person 11
0|before|preposition|	agent 25	business 35	kin -34	other 36	person 8
0|before|relative|	kin 39	organisation -43	other 86	person -39
0|before|saying|	age -13	agent -12	kin -34	other 13	person -10
0|before|thinking|	other 62
0|before|word|	agent 28	kin 49	other 55	person -8
0|before|’|	other 46
0|beside|	after 77	before 34	tight 34
0|beside|after|	next 80	no 32	own 45	the 78
0|beside|before|	far 20	next 16	no 23	the 34
0|beside|none|	aside 17	far 9	none 15	own 22
0|beside|tight|	far 17	no 43	none 28	the 34	to 13
0|best|equal|	after 45	aside -17	far 15	kin -19	next -37	no 15	none 15	object 62	of -7	organisation 36	own -8	person 15	the 17	to -33
0|best|kindred|	after -15	next -12	no -60	organisation -13	other -60	person -66	to 51
0|best|near|	after 17	aside 24	far 46	kin -33	next -11	no 28	none 25	object -25	of 41	other 29	own 34	the 11
0|best|none|	after -6	aside 10	business 17	far -9	kin 9	next 13	none 28	own 25	person -14	to 12
0|compatriots|false|	0 6
0|compatriots|true|	0 -9
0|ending|	ad 32	ag 9	ai 69	al 34	an 31	ar -18	as 82	at -38	au -9	ba 97	be -87	ca -14	ce -32	ch -43	ck 83	co -13	da -14	de -29	do 25	ea 14	ef -78	eg 89	ei 102	ek 108	el 70	em -23	eo -30	ep 93	er 19	es 14	et 60	ez 110	fa -9	fd -115	fe -74	ft 94	ga -51	ge -6	go 32	ha 107	he 14	ho 104	ht 33	id 90	ie 58	if 58	ij 89	il -28	in -8	io 10	ir 98	is -30	it 135	iz -13	ja 83	je 85	jf -52	jo 15	ke -35	la 68	ld 77	le -36	lf 72	ll 112	lo -12	lt 96	ma -31	me 17	na -19	nd 13	ng 42	nk 88	nn 27	no -11	ns 96	nt 64	oe -15	of -77	og -21	om 76	on 11	op 49	or 28	os 51	oz 23	pa 33	pe -9	po 26	ra 15	rd 27	ri 75	rn 69	ro 69	rs 120	rt 73	sa -35	se -68	so 15	sé -71	ta -20	te -31	ti -27	to 44	ts 18	tt 29	tà -106	té 46	ub -8	ue 19	uk 88	um 35	ur 6	us -66	ut -17	uw -18	ué 64	va -64	ve 115	vo -53	vô -8	yo 86	za 18	zo 106	zt 88	án -41	ãe 37	ão 20	ço 63	ée -18	éo 9	és -46	ía -10	ío 74	ís 72	ña 27	ño -116	ón 7
0|first|	21 101	22 86	23 86	24 35	26 69	52 -64	58 -8	entonces 70	ex -114	frühere -52	gepensioneerde -40	jeune -79	laatste 38	mais -45	oud -52	vorwürfe 58
0|headline|	false 8	true -74
0|headline|false|	age -10	business -8	kin 10	other 13
0|headline|true|	agent 57	kin -57	organisation 21	person -70
0|head|	22-jährige 86	52-jährige -45	abertura 79	abogada 27	abuela 67	administrador -34	administração -134	advogado 103	agence -33	alcalde 125	alcaldesa -17	allenatore -100	amministratrice 68	ancien -7	ancienne -44	anonimato 88	anonymat 135	anwalt 12	anwohner 99	apoyo 79	artista -24	assembleia 46	assessora 135	assessore 94	association 46	associação -39	atacante -101	atleta 118	atriz -103	attaquant 15	autarca -30	auteur -6	autor 15	autora -63	autoridad 89	autorità -97	autrice -12	avocat 7	avocate 36	avoir 90	avô -8	ayuntamiento 68	azienda -14	banco 32	bedrijf -57	behörde -33	bestuurder -38	bewindsman -105	bewindsvrouw -72	bióloga -9	bondscoach -44	burgemeester -44	bürgermeister -68	cabinet 58	calendrier 96	candidata -127	capitaine 74	capitán 89	capitão -84	capo 96	caso 96	causídico -119	centre 79	centro 77	chambre 55	chef -60	chefe -84	cheffe -76	chercheur -98	chercheuse -126	chiusura 69	club -8	coach -60	colegiado -7	collectif 32	collega 53	college 74	comandante 77	comissão 118	comitato 78	comité 87	commandant 21	commissario 111	communauté -43	compagnie -84	companhia -66	compañía -48	comunidad 61	conduttrice -56	conseil 103	conseiller 87	conseillère -35	consejera 47	consejo 93	conselho 38	consigliera -53	consigliere 92	consiglio 69	contraire 96	criação 15	côté 13	defensa 108	defesa 65	delegada -72	delegado 53	demissão 67	departamento -37	deputada 17	deputado 110	deputata 47	dernier 74	dernière 79	derrota 123	deuxième 74	difensore 64	dimisión 77	dinero 85	diputada -53	diputado 74	directeur 92	direction 56	directivo -106	director 29	directora -40	directrice -16	diretor -71	diretora -30	direttore 8	direttrice -62	dirigente -23	docente 31	dochter 64	doctora -12	dona 112	donna -79	dossier 105	dueña 27	défense 122	délégué 64	député -20	députée -7	economista 24	edil -100	editora 24	editore 95	eigenaar 30	empresa -110	empresario -34	engenheira 85	entidad -89	entidade -86	entourage 37	entraîneur 80	entreprise -107	envío 74	escola 76	escritora 46	especialista -34	executiva -117	executivo -20	expert 57	experta 112	fahrer 92	falta 96	famille 87	família 99	filha 33	filho 58	fille -44	firma -98	fondatrice -48	fondo -80	fonte 69	frau -31	funcionaria -94	funcionario -98	fédération 69	gang 45	gardien 79	gemeente 76	gerente 109	gestionnaire -86	gestora -122	giovane -36	giudizio 63	gobernador -93	gobernadora -15	gouverneur 113	governador -19	governadora -52	governante -147	governo 119	groupe -6	grupo 6	gruppo -37	guarda 68	haus -71	hermana -25	hermano -12	hijo -44	hof -46	homme -98	hoogleraar -71	incendio 34	informations 45	instituição -130	instituto 20	intéressé -71	investigador -112	investigadora -125	irmão -7	istituto -94	jefe -19	jeune -116	jornal -47	jornalistas 77	jueves 74	jurist -95	juíza 25	kabinet 64	kinder 95	konzern 32	kritiker 39	kämmerer -30	lado 11	legale -116	lunes 95	lutto 97	líder -46	maestra 87	maestro -115	magistrada -79	magistrate -123	maire -19	mairesse 111	mairie 110	man 22	manager -13	mandataria -99	mandatario -69	mann 26	marido 62	martes 101	mayor 59	medico 90	minister -88	ministerie 62	ministerin 59	ministerio -35	ministerium 26	ministero 65	ministra -13	ministre 14	ministro 22	ministère 50	ministério 35	miércoles 76	moeder 85	moglie 38	mot 92	movimento 39	mudança 98	mujer -68	mulher 19	museo -97	musicista -89	mãe 37	mère 36	médico 111	nicht 94	niet -7	nipote 85	nom 43	non 30	noor 86	não 28	número 75	officier 32	onderzoeker -88	ong -9	oposição 110	opposition 117	opposizione 101	oprichter 84	organisation -80	organismo -120	organización -6	organização 29	ouverture 111	padre -81	pai 34	parquet 74	parroco 108	part 35	parte 64	partido -35	patron -79	país 72	penalista -84	perda 66	piloto 26	plan 68	ploeg 84	politie 69	politikerin -97	polizei 47	porta -84	portavoce 105	portavoz 9	porte 41	prefeito -69	prefeitura 136	premier -40	première -40	preside -83	presidenta -8	presidente 86	presule -89	primeira 110	primeiro 102	primera 105	primo 29	problema 94	processo 74	procurador 65	procuradora 76	procuratrice 17	profesor 9	professora -35	programma 100	projekt 96	promotora 67	préfecture 126	président 79	présidente 75	pubblico 77	publication 88	père 103	quale 104	raad 106	raadsman -80	radio 86	receita 83	recht 72	rechter 106	rede 89	regidor -10	regidora -94	regierungschef 86	regista 6	relator 55	renner -58	rentner -26	representante -10	représentante -63	responsable -31	responsável 117	restauradora 92	resultado 124	rete 77	retraitée 26	revista 85	richterin 99	scelta 84	schaden 88	scrittrice -90	secretaria 101	secretario 14	secretário 50	secrétaire 29	sector 112	segretaria 57	segretario 103	seleccionador 90	senatore 39	sequestro 77	sindaca -107	sindacalista -102	sindaco -9	sindicato 47	socialista 60	società -98	société -7	source 107	spécialiste 31	staatsanwaltschaft 89	stato 83	stilista -78	syndicaliste -45	syndicat -65	tante 39	technicien -112	tecnico -62	tercera 95	testigo 71	tia 26	titolare -137	toe 68	toezichthouder 80	topman -105	topvrouw -88	tradutora -46	treinador -60	tribunal 113	técnica -33	técnico -17	témoin 32	ufficiale -106	unternehmen -39	uomo 115	vader -60	vainqueur -14	varejista -59	vecina 15	veille 107	vencedor -112	verband -36	vereador 8	vereadora -76	verein -44	vertritt 13	vescovo 90	vice -54	viceministra 10	viernes 90	vincitore -47	vocera 66	vocero 79	voisine 72	voorzitter 20	vorsitzende -61	voto 46	vrouw 142	wandelgangen 62	woord 83	zaal 100	zeitung 48	zeuge -82	zeugin 48	ziekenhuis -23	zurück 54	éleveur -50	établissement -34	órgão -151	último 21
0|holds|false|	age -10	business -8	other 13
0|holds|true|	agent 105	organisation 12	person 13
0|last|	- -56	entonces 70	ex -62	frühere -52	gepensioneerde -40	laatste 38	mais -45	vorwürfe 58	zuständige 63
0|lately|0|	after -12	age -13	far 34	kin 25	no -7	object 12	of 26	other -15	person 12	to 29
0|lately|1|	age -18	agent 14	aside 34	business -78	far -20	no 15	object -24	of 6	organisation 8	other 6	person -13	to -21
0|lately|2|	after 9	age 19	agent 6	aside 68	far 33	kin -60	next 19	no 10	object 18	of -49	organisation -24	other 24	person 20	to 15
0|lately|3|	after 44	aside -37	far -53	next 30	no 57	of 76	organisation 72	other 44	person -63	to 21
0|met|	false 6	true 56
0|met|false|	equal 12	near 13
0|met|true|	equal 56
0|opening|none|	far 31	next 84	no -7	of 26	organisation 29	person 13
0|opening|own|	after 53	agent 86	aside 32	far 73	kin 15	next 13	no -16	object 18	other 18	person 19	to -8
0|opening|the|	age -10	aside 14	business -26	far 8	kin -7	no 10	other 11	to 6
0|plural|false|	age -10	business -8	equal 15	near 16	organisation 6	other 12
0|plural|true|	equal -18	kin 52	near -12	none 36	organisation -16	other 13
0|rivals|	1 11	2 45
0|ruled|false|	age -10	aside 18	business -8	equal 15	far 10	near 13	next 6	no 7	other 12	own 22
0|sort|agent|	aside 49	far -16	no 24	of 22	to 9
0|sort|age|	after -17	next 43	no -32
0|sort|business|	next -7	no -20
0|sort|kin|	after -39	aside 53	next 26	no 19	of 90	to -9
0|sort|organisation|	after 10	aside -22	far 38	no 13
0|sort|other|	after 12	aside 24	next 9	object 18
0|sort|person|	aside 8	far 11	object -35
0|speech|after|	adverb -20
0|speech|after|agent|	own 29
0|speech|after|age|	the -17
0|speech|after|kin|	the -59
0|speech|after|organisation|	own -19	the 12
0|speech|after|other|	own 66	the 8
0|speech|after|person|	own 97
0|speech|aside|	, 92	adverb 33	auxiliary 43	capital 32	first -22	joint 31	judging 89	of 36	preposition 51	relative 43	word 31
0|speech|aside|agent|	the 51
0|speech|aside|kin|	own 42	the 64
0|speech|aside|organisation|	own 59	the -25
0|speech|aside|other|	own 18	the 25
0|speech|aside|person|	own 37
0|speech|far|	, 87	- 65	capital 31	first 20	joint -14	of -24	preposition -13	word 95
0|speech|far|agent|	the -16
0|speech|far|organisation|	the 38
0|speech|far|person|	none 31	own 44	the 9
0|speech|next|	, -44	- 33	: 63	; -17	adverb 60	auxiliary 88	capital 80	first -19	joint 39	of 46	preposition 89	saying -46	thinking 53	word 52	– 80	— 90	’ 46	“ 27
0|speech|next|agent|	own 64	the -6
0|speech|next|age|	the 43
0|speech|next|business|	the -7
0|speech|next|kin|	the 45
0|speech|next|organisation|	none 26
0|speech|next|other|	the 11
0|speech|next|person|	none 84	own 66	the -14
0|speech|no|	, 41	: 15	adverb 54	auxiliary 94	capital 6	first 6	joint 38	judging -99	of 40	preposition -51	word 16
0|speech|no|agent|	the 24
0|speech|no|age|	the -32
0|speech|no|business|	the -20
0|speech|no|kin|	own 25	the 13
0|speech|no|organisation|	none 30	the 12
0|speech|no|person|	none -9	own -37	the 12
0|speech|object|	adverb 108	saying -12
0|speech|object|agent|	own 90	the -8
0|speech|object|other|	own 26	the 16
0|speech|object|person|	own -43	the -22
0|speech|of|	* 62	, -50	auxiliary 65	capital 41	joint 37	of 15	preposition -54	relative 73	word 101
0|speech|of|agent|	the 22
0|speech|of|kin|	the 98
0|speech|of|organisation|	none 30
0|speech|of|other|	the -6
0|speech|to|	adverb 76	capital 18	of 57	preposition 9	word -60
0|speech|to|agent|	own 36	the 8
0|speech|to|kin|	own 6	the -10
0|speech|to|organisation|	own 67
0|speech|to|other|	own -34	the 20
0|speech|to|person|	own -6
0|words|	1 45	2 12	3 89
again|none|	equal 20	kindred 22	near 9
again|other|	else 62	equal -61	far -54	near -83	next 36	no -13	none -50	to -41
again|	same 45
again|same|	equal 9	far 34	next -11	no 107	none 59	to -72
agrees|unknown|	1 -11	organisation -6	person -6	x -7
agrees|yes|	0 11	1 19	2 8	3 15	person 14
away|0|0|	true -20
away|0|	after -11	aside -9	falsefalse -22	far 17	next -13	no -78	object -21	of -25	to -10	truefalse -11	truetrue -19
away|0|x|	false -7
away|1|0|	true 21
away|1|1|	true -19
away|1|2|	true -16
away|1|	after 24	aside -13	falsefalse 21	falsetrue 11	far 7	next 19	no -10	object 22	of -20	to 26	truefalse 17	truetrue 6
away|1|x|	false 14
away|2|0|	true 8
away|2|2|	true 71
away|2|	after 23	aside -6	falsefalse 15	falsetrue 17	far -30	no -15	object 29	of -23	to -14	truefalse 14	truetrue -31
away|2|x|	false -9
away|3|2|	true 33
away|3|3|	true 20
away|3|	after 13	falsefalse 10	falsetrue 8	far -6	next -11	no -42	object 6	of 24	to 14	truetrue -21
away|3|x|	false -9
away|4-8|0|	true -9
away|4-8|	after -13	aside 12	far -13	next -7	no 17	object -23	to -8	truetrue -17
away|4-8|x|	false -9
away|9+|0|	true -23
away|9+|	after -9	aside -27	falsefalse -7	falsetrue -11	far 12
away|9+|x|	false -9
away|new|0|	true -8
away|new|1|	true -25
away|new|2|	true -10
away|new|	after -16	far -13	new -10	next -15	object -29	of -17	to -22
away|new|x|	false -12
beside|none|	false -7	none -10	own -6
beside|	other -26
beside|other|	false -30	none -28	own -10	the -28	true -26
called|else|0|	none -10	own -8
called|else|	1 7	2 9	3 -31	4-8 -8	9+ -17	after -7	age -7	kin -23	next -9	no -8	object -6	organisation 12	to 9
called|equal|	0 14	1 17	2 31	3 39	4-8 62	9+ 76	after 7	aside 27	kin 20	new -15	next 61	no 9	object -7	of -41	organisation -23	person 18	to 61
called|equal|0|	the 18
called|equal|1|	the 19
called|kindred|	0 34	1 6	2 45	4-8 69	9+ -95	agent -81	new -34	next 50	no 53	organisation 43	other 45	person 21
called|kindred|0|	the 12
called|near|0|	none -32	own -8	the 11
called|near|	1 17	2 60	3 89	4-8 33	9+ 104	after 25	agent 27	far 22	kin 25	new -6	object -27	of -37	organisation 13
called|near|1|	own -8	the -38
called|near|2|	own -9	the -27
called|none|0|	none -12	own -7
called|none|1|	the 107
called|none|	2 -10	4-8 -7	9+ -7	age -24	aside -11	business -25	far -13	kin 7	organisation -6	person -7	to -9
named|false|	organisation -10	x -8
named|true|	0 131	1 88	2 25	3 60	organisation 162	other 124	x 124
nation|none|	equal 18	kindred 22	near 8	own -6	x -7
nation|unknown|	0 -6	1 18	none 11	the 7	x -25
nth|0|	age -9	agent 7	aside -16	business 21	equal 37	far -6	kin -22	kindred 62	none -7	object -12	of -15	own -20	to 13
nth|1|	after 7	aside -10	business -99	else -8	equal -8	kindred 33	next -6	no -13	object 22	of -11	to -15
nth|2|	after 11	age -7	agent 25	aside -12	business 16	else -18	equal 17	far 9	kin 32	kindred -10	near 45	no -12	none 10	object 9	of 45	organisation -12	other 8	own -7	person -10	to -32
nth|3|	age 6	aside 15	business -53	far -29	kin 11	kindred -76	near 11	next -6	object 21	of -39	other -14	own 13	person 10	to 21
nth|x|	after -11	agent -11	else -11	none -7	object -15	of -13	own -7	the -7
public|true|	other -18
ruled|none|	-1 -7	1 7	equal 18	kindred 22	near 8	new -10	own -6
spoke|false|after|	0 22	1 -9	4-8 -12	9+ -10	new -16	x -16
spoke|false|aside|	0 10	3 -9	4-8 14	9+ -27
spoke|false|far|	1 -24	4-8 -12	9+ 13	new -13	x -13
spoke|false|next|	1 -6	2 -11	3 13	4-8 -6	new -15	x -15
spoke|false|no|	0 20	1 -30	2 -11	4-8 8
spoke|false|object|	0 7	1 13	4-8 -28	9+ -11	new -29	x -29
spoke|false|of|	0 33	1 -54	3 28	new -17	x -17
spoke|false|to|	0 9	new -22	x -22
spoke|true|after|	0 11	1 26	2 27	3 -44	4-8 -17
spoke|true|aside|	0 -29	1 -54	3 -17	9+ -38
spoke|true|far|	0 28	1 -8	3 19	4-8 -17	9+ -21
spoke|true|next|	0 28	1 -15	2 -28	4-8 -16	9+ 11
spoke|true|no|	0 8	1 -29	3 50	4-8 40	9+ 11
spoke|true|object|	0 10	1 22	2 -50	3 13	9+ 51
spoke|true|of|	0 -12	1 -18	2 -41	3 -42	4-8 -32	9+ -73
spoke|true|to|	0 30	2 -63	4-8 -43	9+ -38
spot|-1|	0 -7	1 14	2 -9	3 -9	4-8 -9	9+ -9	after -11	agent -12	else -11	equal -15	far -6	kin -11	kindred -56	new -10	none -7	object -17	of -15	organisation 8	person -18	to -8
spot|-1|none|	false 10
spot|-1|own|	true -46
spot|-1|the|	false -7
spot|0|	0 -21	1 23	2 15	4-8 -9	9+ -26	after 17	age -29	agent 18	aside -22	business -17	equal 54	kin -23	kindred 60	no -11	object 9	other 9	to 25
spot|0|none|	false -59
spot|0|own|	false -8	true -50
spot|0|the|	false 6	true -10
spot|1|	1 -25	2 9	3 9	age 39	agent 11	business -19	else -8	equal 57	kin 8	kindred 66	near 52	object 13	of -16	organisation -14	other -8	person 12	to -29
spot|1|none|	false -11
spot|1|own|	true 33
spot|1|the|	true -14
spot|2|	1 -108	2 -9	3 36	age -7	agent -11	aside -24	business 32	else -9	equal 43	far -6	kin 11	kindred -8	near 24	object 11	of 37	organisation -13	to -38
spot|2|none|	false -19
spot|2|own|	false -6	true -32
spot|2|the|	true 27
spot|3|	3 -62	4-8 -8	age 6	agent -8	aside 29	business -52	equal 18	far -27	kin 19	kindred -76	near 52	no -13	none -6	object -9	of -44	organisation 6	other -14	person 7	to 26
spot|3|none|	false -11
spot|3|own|	false -14	true 15
subject|falsefalse|	aside 12	next 8	no -14	object 7	of -31
subject|falsefalse|false|	0 17	2 -17
subject|falsefalse|true|	0 46	1 -19	3 26
subject|falsetrue|	aside -23	far 14	next -7	no 11	object 23	of 32
subject|falsetrue|false|	0 8	1 -18	3 -21
subject|falsetrue|true|	1 11	2 -8	3 19
subject|new|	after -16	far -13	next -15	object -29	of -17	to -22
subject|new|false|	x -7
subject|new|true|	x -14
subject|truefalse|	aside -18	far -6	of 16
subject|truefalse|false|	0 19	1 -7	2 -12
subject|truefalse|true|	0 41	1 -45	2 -9	3 30
subject|truetrue|	after -16	aside 6	next -12	no -8	object -25	of -26
subject|truetrue|false|	0 7	1 -28	2 -13	3 -8
subject|truetrue|true|	0 15	1 -32	2 -8	3 -23
suiting|1|	0 -65	1 -9	2 56	3 62	4-8 42	age -40	agent 32	else 33	equal -21	kindred 34	new -20	none 29	other 15	person 22
suiting|2|	0 -26	1 8	3 -13	4-8 18	9+ 13	agent 16	business 27	equal 30	kin -34	kindred 32	near 31	new -11	organisation 16	person 12
suiting|3|	0 14	1 36	2 -15	4-8 -15	age 45	agent -11	business -121	else -12	equal 44	kindred -7	near -16	new -9	person -6
suiting|4|	0 -22	1 24	2 10	3 -21	4-8 -21	9+ -9	business -7	else -14	equal 25	kin 26	kindred 17	near 14	none -11	organisation -15	other -6	person -17
suiting|x|	0 -7	1 14	2 -9	3 -9	4-8 -9	9+ -9	agent -11	else -11	new -12	none -7
suit|agent|	organisation -11	person 8
suit|agent|organisation|none|	own -8	the -13
suit|agent|organisation|	own -8	the -11
suit|agent|person|else|	own -32
suit|agent|person|kindred|	the -54
suit|agent|person|near|	own -7	the 39
suit|agent|person|none|	own -40	the 10
suit|agent|person|	own -34	the 9
suit|age|person|else|	the -7
suit|age|person|none|	the -24
suit|business|organisation|none|	the -13
suit|business|organisation|	the 10
suit|kin|person|else|	own -53	the -13
suit|kin|person|equal|	own -50	the 39
suit|kin|person|near|	own 21	the 17
suit|kin|person|none|	own 25	the -7
suit|kin|person|	own -9
suit|organisation|organisation|else|	own -18	the 12
suit|organisation|organisation|equal|	none -30	the -19
suit|organisation|organisation|kindred|	the 43
suit|organisation|organisation|near|	none -13	the 14
suit|organisation|organisation|	none -14
suit|organisation|organisation|none|	none -13	the -6
suit|other|organisation|else|	own -7	the -21
suit|other|organisation|none|	own -8
suit|other|organisation|	own -7
suit|other|person|near|	own -7	the -6
suit|person|person|else|	none -11	the -6
suit|person|person|equal|	none -6	own 32	the 15
suit|person|person|kindred|	the 21
suit|person|person|near|	own -58	the 6
suit|person|person|	none -10	own -8
suit|person|person|none|	none -10	own -46
times|	0 -10	2 8	4 10
times|0|	agent -19	kin -11	organisation 8	person -18
times|1|	business -17	organisation -21	person 9
times|2|	agent 9	business 30	kin -21	organisation 49	other 6	person -11
times|3|	agent 31	kin 62	organisation 18	other -36	person 7
times|4|	agent 12	kin 34	organisation 39	other -40	person -36
total|1|	-1 -9	0 8	2 -15	age -46	business -27	kin -8	organisation -16
total|2|	0 -9	1 20	2 7	3 7	age 35	business -22	organisation 29	person 11
total|3|	-1 -10	2 56	3 -60	age -13	agent 23	kin -28	organisation 36	person -29
total|4|	-1 -29	0 -27	1 -27	2 -10	3 10	age 11	agent -13	kin 81	other -38	person -65
total|5|	-1 -63	0 15	1 -6	2 42	3 -13	agent -14	organisation 51	other -20	person -47
total|6|	0 45	1 -71	2 48	agent 57	other -48	person 42
touched|0|	0 -12	1 29	2 -106	3 92	4-8 27	9+ -64	x -7
touched|0|aside|	false -8	true -14
touched|0|far|	true 17
touched|0|next|	false -30	true -17
touched|0|no|	true -78
touched|0|object|	false -15	true -46
touched|0|of|	false -26	true -49
touched|0|to|	false 15	true 7
touched|1|	0 26	1 11	2 22	3 -20	4-8 7	9+ -107	x 14
touched|1|after|	false 13	true 22
touched|1|aside|	false -21	true -17
touched|1|far|	false 31	true -16
touched|1|next|	false 14	true 8
touched|1|no|	true -19
touched|1|object|	false -15	true 69
touched|1|of|	false -34	true -8
touched|1|to|	false -54	true 55
touched|2|	0 -8	1 16	2 12	3 -47	9+ 9	x -9
touched|2|after|	true 24
touched|2|aside|	false -19
touched|2|far|	false -28	true -15
touched|2|next|	false -27
touched|2|no|	false -20
touched|2|object|	false -10	true 13
touched|2|of|	false -23
touched|2|to|	false -12	true -66
touched|3|	1 6	4-8 -22	9+ 47	x -9
touched|3|after|	false -12	true 18
touched|3|aside|	false -12	true 16
touched|3|far|	false -15
touched|3|next|	true -12
touched|3|no|	false -16	true -20
touched|3|object|	false -34	true 7
touched|3|of|	false -12	true -18
touched|3|to|	false -13	true 16
touched|4|	0 -9	4-8 -6	x -9
touched|4|after|	false -17
touched|4|aside|	false 9	true -19
touched|4|far|	false -17
touched|4|next|	false -6
touched|4|no|	false 9
touched|4|object|	false -16	true -18
touched|4|of|	false -11
touched|4|to|	true -15
touched|new|	0 -8	1 -25	2 -10	new -10	x -12
touched|new|after|	false -12	true -18
touched|new|aside|	false -12
touched|new|far|	false -14	true -13
touched|new|next|	false -27	true -12
touched|new|no|	false -12
touched|new|object|	true -38
touched|new|of|	true -22
touched|new|to|	true -35
`;
