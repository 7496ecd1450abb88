/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -56	, 13	: 28	; 36	a -24	aan 27	abend -10	abril -13	achter -31	ad -43	agosto -25	ai -52	al -59	alla -51	alle -52	allo -25	all’ -65	als -44	am -32	an 14	anni -29	anno -23	année -16	années -15	ano -23	anos -21	ans -31	ante -64	ao -38	aos -63	aprile -38	après -43	até -59	au -39	auf -12	aus -65	aux -45	avant -54	avec -59	avril -35	ayer -27	año -43	años -28	bei -44	beim -37	bij -50	bis -36	che -34	com -51	come -62	como -37	con -42	contra -36	contre -72	cui -37	d' -56	da -43	dag -29	dagen -51	dai -41	dal -41	dalla -58	dall’ -76	dans -48	das -32	dat -32	de -41	degli -48	dei -59	del -47	dell' -47	della -62	delle -49	dell’ -52	denn -22	depuis -42	der -27	desde -33	devant -49	dezembro -21	di -44	dia -19	dias -21	dicembre -31	die -32	dimanche -32	do -45	domenica -30	domingo -38	door -53	dopo -50	dos -50	durante -73	dès -59	décembre -40	día -27	días -22	d’ -44	e 10	em 17	en -41	end 12	enero -32	entre -47	et -13	febbraio -21	fevereiro -47	février -17	für -78	giorni -30	giorno -33	giugno -55	hasta -46	heures -26	heute -14	hoje -33	hora -36	horas -22	im -43	jaar -23	jahr -27	jahre -30	jahren -18	janeiro -42	januar -23	janvier -17	jaren -21	jour -34	jours -25	juin -18	juli -29	junho -14	juni -16	junio -30	jusqu’ -51	lundi -16	lunedì -16	lunes -22	ma -57	maanden -33	maar -70	madrugada -34	maggio -21	mai -24	maio -29	manhã -26	mardi -24	mars -23	marzo -35	março -17	mas -41	matin -31	mayo -29	mañana -23	mes -29	mese -23	meses -23	mesi -29	met -48	minuit -20	minuten -24	minutes -13	minuti -34	minuto -36	minutos -30	mit -46	mois -27	momento -25	mês -28	na -64	naar -47	naast -48	nach -48	nas -48	nei -70	nel -31	nella -46	nelle -33	nell’ -42	nem -77	ni -57	no -40	noche -25	noite -27	nos -32	notte -16	nuit -48	num -28	numa -31	o -43	of -19	oggi -27	ohne -46	om -72	omdat -12	onder -68	ontem -37	op -50	ora -51	ore -34	ottobre -21	ou -45	outubro -33	over -58	où -28	par -58	para -65	pela -55	pelo -31	per -47	por -16	porque -32	pour -59	prima -83	quando -29	quarta-feira -24	que -29	quem -24	qui -36	quien -34	quinta -35	qu’ -32	sans -43	se -44	secondo -42	segunda -21	segundo -61	seit -38	sem -50	semaine -30	semana -35	senza -32	septembre -19	setembro -27	settimana -23	sexta -30	si -41	sin -57	sinds -41	sobre -78	soir -31	sous -56	stunde -26	stunden -10	su -64	sui -77	sul -52	sulla -48	sur 22	tag -22	tarde -35	tegen -30	toen -35	tot -63	tra -59	tussen -37	uhr -16	uit 10	um -34	und -81	unter -34	uur -28	van -47	vendredi -59	venerdì -28	vers -58	viernes -25	volgens -45	vom -70	von -64	voor 24	vor 19	vrijdag -30	week -44	weken -25	wie -46	woensdag -17	y 40	zum -35	zur -33	zwischen -54	à -64	às -44	über -37
end|(|	0 -28	capital -40	v0 -44
end|(|capital|	) -40	0 -28
end|,|	 -22	0 15	1 -10	2 27	adverb -7	afferma -93	al 7	aldus 42	alle -63	als -55	aunque 50	auxiliary -13	avait -64	avec -23	betont -37	capital -83	ce 19	como -100	con 47	coordinator 30	da -96	das -83	dass -58	dat -35	de -34	den -71	der -12	determiner -14	di -39	die -94	do -47	dos -43	e 79	el -100	em -79	en 36	entre -24	era -28	es -21	et -32	ha -85	habe -47	hätten -16	il -10	immer -68	in -128	la 59	le -129	lo 49	l’ -56	ma -76	maar -83	mais -34	man -56	mas 39	mauern -16	na -72	ne -18	no -92	non -58	nur -27	não -59	o 39	om -37	onder -19	osserva 44	para -104	per -89	perché -16	pero 17	por -90	porque -81	precisa 24	preposition -15	prevedeva -104	pronoun 14	que -31	qui 49	quote -22	qu’ -21	sans 49	se -92	si 7	sin 38	sino -7	sondern -53	sottolinea -75	subordinator 20	só -48	that -32	tot -60	twee -63	um -65	un -65	una -12	und -87	v0 -9	v2 -81	verb-judging 12	verb-saying 35	waar 15	wat 44	wenn -63	word -10	y 81	à -80	è -37	één -41
end|,|0|	after -69	behind -49	comma -48	infinitive 17	late 17	next 27	that -18
end|,|1|	colon -25	late -68	next 18	source -69	that -19
end|,|2|	next -110	source 26
end|,|adverb|	, -77	0 27	1 -82	auxiliary 51	preposition -90	that 36	v0 -136	v1 -39	word -28
end|,|auxiliary|	0 42	1 -78	2 -73	adverb -52	determiner -46	preposition -69	pronoun -35	quote -80	v0 -69	v1 -54	v2 -16	verb-judging -48	verb-saying 45	word -71
end|,|capital|	, -37	0 -63	1 -46	auxiliary -62	capital -110	coordinator -92	v0 -71	v1 -38
end|,|coordinator|	1 56	adverb 15	auxiliary -48	determiner 25	preposition -75	quote -35	subordinator -30	that -36	v0 -9	v1 13	v2 -30	verb-judging 47	verb-saying 23	word 38
end|,|determiner|	0 -20	1 -143	adverb -79	auxiliary -56	determiner -86	preposition -75	quote 7	that 38	v1 -82
end|,|preposition|	2 16	adverb 54	capital -25	determiner 10	preposition 52	pronoun -15	quote -71	that -62	v0 -30	v1 -82	word -27
end|,|pronoun|	0 -27	1 -72	auxiliary -63	that 49	v0 42	v1 -74	verb-saying 24	word -67
end|,|quote|	0 -16	1 -80	stop -26	v0 -68	v1 -43
end|,|subordinator|	0 25	determiner -15	possessive -24	pronoun -13	quote -79	v0 -12	verb-saying 78	word 7
end|,|that|	0 -11	adverb 30	auxiliary -105	determiner 11	preposition -80	pronoun -23	v0 -33	v1 -86	verb-judging 92	verb-thinking -35	word -16
end|,|v0|	after -35	colon 7	comma -47	late -49	next -31	source -13	that 13
end|,|v1|	colon -11	comma -57	next -93	source -81	that 33
end|,|v2|	colon -34	comma -29	next -37
end|,|verb-judging|	0 -17	quote 37	word 19
end|,|verb-saying|	, -63	0 30	1 -96	2 -134	determiner 45	preposition -39	pronoun 61	that 59	v0 49	v1 -43	word 22
end|,|word|	% -62	, -89	0 -14	1 -145	2 -120	adverb -114	auxiliary 16	capital 37	coordinator -66	preposition -37	pronoun 46	quote 23	stop -66	that 29	v1 36	v2 -41	verb-saying 64	word -57
end|:|	 30	0 36	1 -11	de -47	een -79	il -8	kwik -33	preposition -26	pronoun -30	quote 29	v0 12	v1 -68	v2 -17	word -55
end|:|0|	behind 8	comma 18	infinitive 51	late -33	next 33	source -17	that 48
end|:|1|	next 15
end|:|determiner|	capital 12	v0 16	word -62
end|:|preposition|	0 17	determiner 80	word -67
end|:|pronoun|	0 -20
end|:|quote|	, 66	0 56	1 -11	capital 39	end 77	v1 -38
end|:|v0|	after -32	comma -80	next 28	source 45
end|:|word|	, 21	0 -63	auxiliary 78	word -73
end|;|	0 33	a 21	capital 42	determiner 23	el 25	il 43	la 13	o 36	preposition -19	pronoun 21	v0 28	word 26
end|;|0|	next 67	source 18	that 7
end|;|capital|	0 42	capital 38
end|;|determiner|	0 22	capital 22	v0 27	word 21
end|;|preposition|	0 -29	determiner 13	v0 16	word -33
end|;|pronoun|	0 21	auxiliary 21
end|;|v0|	comma 26	that 18
end|;|word|	0 26
end|aankondigen|	aan 62	end -41
end|aan|	. -10	0 31	de -60	determiner -105	elkaar -49	stop -10	thee -8	v2 -48	word -54
end|abend|	0 -10	in -10	preposition -10
end|abril|	. -19	0 -10	stop -19
end|accusare|	, -69	0 -7	end 63	v0 -55
end|accuser|	, 23	0 18	end -15
end|achar|	0 -28	end 41	v0 18
end|achten|	end -57	v0 -48
end|achter|	0 -24
end|aclarar|	0 -50	de -29	end -39	v0 54
end|acreditar|	a -24	end 30
end|acrescentar|	, -92	0 -66	1 32	a -14	de -15	e -107	end 69	para -21	que -7	v0 15
end|acusar|	0 16	a -21	de -76	end -47	que -29	v0 -13
end|adelantar|	0 -21	a -18	end 39
end|adiantar|	0 -60	a -24	ano -11	de -23	end 58
end|admettre|	, -29	0 -21	1 16	end 31	lundi -8
end|admitir|	, 33	0 24	1 -60	a -68	da -63	de -45	do -52	em -40	en -72	end -38	na -43	que -12	v1 28
end|adverb|,|	0 -30	preposition -30
end|adverb|0|	, -47	comma -16	determiner -23	end 51	preposition 23	source -21	that -25
end|adverb|1|	end 38	preposition -10
end|adverb|determiner|	word -32
end|adverb|preposition|	0 -27	determiner -26	word -59
end|adverb|stop|	0 -23	quote -17
end|adverb|v0|	, -86	end -45	preposition -35	that -44	word -47
end|adverb|v1|	end 63	that -31
end|adverb|word|	0 -21	word -12
end|advertir|	, -93	0 -46	1 16	a -58	de -24	en -19	end 63	que -32	v0 -23	y -50
end|adviseren|	end 29
end|ad|	0 -49	capital -32	otranto -34	word -44
end|afdoen|	end 29
end|affermare|	a -44	e -83	end 35	v1 -69
end|affirmer|	au -23	de -27	end 67	v0 -29
end|afirmar|	, -62	0 -46	1 -49	2 62	a -28	com -17	con -23	da -52	de -19	do -20	e -102	em -68	en -33	end 34	no -20	para -35	pela -29	por -56	que -17	v1 -7	v2 52	y 20	à -27
end|after|judging|0|	true 33
end|after|saying|0|	false -50	true 22
end|after|saying|1|	false -18	true 67
end|after|saying|v0|	false -44	true 36
end|after|saying|v1|	false -33	true 51
end|after|saying|v2|	true 35
end|aggiungere|	, -106	0 -31	1 39	a -19	anni -15	che -20	da -25	dell’ -14	di -12	e -62	end 44	in -31	per -15	v1 -10	v2 66
end|agosto|	. -25	0 -15	stop -25	word -12
end|agradecer|	0 -45	end 51
end|agregar|	de -56	end -49	v0 56
end|ai|	0 -66	v0 -14	word -47
end|ajouter|	end 28
end|alegar|	0 31	a -43	da -41	de -65	do -58	end -21	v0 24
end|alertar|	0 -74	a -36	de -25	dias -16	do -17	e -37	end 75	para -24	v1 65
end|alla|	0 -63	1 -22	capital -46	v0 -38	word -44
end|alle|	0 -34	v0 -61	word -57
end|allo|	word -25
end|all’|	0 -66	word -63
end|als|	 -43	0 -45	determiner -32	mancher -32	quote -43	v0 -33	word -39
end|al|	0 -65	1 -16	2 -62	adverb -38	capital -70	fondo -10	menos -38	tribunale -64	v0 -56	v1 -30	word -47
end|ameaçar|	end 65
end|ammettere|	, 24	0 20	1 -89	2 94	a -24	di -26	e -16	in -39	ma -15	v0 -19
end|am|	capital -32	tag -30	v0 -28
end|anni|	, -18	. -16	0 -28	auxiliary -28	fa -28	stop -16	v0 -17
end|annoncer|	, 43	0 31	1 -36	de -59	devant -50	d’ -63	end -28	pour -47	à -36
end|anno|	. -14	0 -15	determiner -20	stop -14	v0 -26
end|annunciare|	, -23	0 15	1 27	: 36	; 27	a -12	al -55	dei -52	del -62	di -42	end 19	per -54	v0 -58	v1 -63	v2 -69
end|année|	. -10	0 -9	stop -10
end|anos|	, -25	. -19	0 -14	preposition -16	stop -19	v0 -18
end|ano|	. -23	0 -18	com -10	preposition -19	stop -23	v0 -33
end|ans|	. -22	0 -36	stop -22	v0 -18
end|ante|	0 -64
end|anticipare|	0 -8	: -88	che -11	end 91
end|anticipar|	0 -7	end 29
end|antwoorden|	end 22	v0 22
end|antworten|	0 -18	end 46
end|anunciar|	, -87	0 -24	1 69	a -45	de -36	e 27	em -78	en -44	end 9	junio -19	para -24	por -48	v0 16	y 23
end|an|	. 41	0 11	den -40	determiner -41	die -40	einem -34	stop 41	v0 23	word -58
end|aos|	0 -65	v0 -32	word -63
end|ao|	0 -49	adverb -17	capital -30	episódio -19	fim -20	menos -17	v0 -21	word -41
end|apelar|	0 46	end -41	para -29	que -31
end|apontar|	0 -12	1 -10	de -39	em -76	end 12
end|appeler|	avant -25	de -56	end 52
end|aprile|	. -20	stop -20
end|apuntar|	0 -59	de -19	end 85	v0 16
end|argumentar|	0 -41	end 63
end|asegurar|	0 -60	1 50	a -53	al -14	de -13	del -13	desde -28	en -21	mes -11	que -15	v0 42	v1 -55	y 25
end|assegurar|	0 -56	a -11	end 80	v0 42
end|assicurare|	, -93	0 -24	1 67	: 107	al -20	di -40	e -23	v0 -43	v1 56	venerdì -32
end|assurer|	, 13	0 -63	1 35	de -39	en -34	end -7	sur -30	v0 48
end|atribuir|	, -35	0 19	1 -28	a -59	al -32	de -58	do -63	e 10	end 38	que -21	v0 -49	y 9
end|attaccare|	a -28	end 28
end|attendre|	end 25
end|attribuire|	end 69
end|até|	0 -65	capital -50	preposition -38	r -24	v0 -17	word -40	à -49
end|auf|	. 14	capital -48	der -61	determiner -52	die -12	stop 14	v0 -24	word -32
end|auspicare|	end 23
end|ausrichten|	0 -25	end 23
end|aus|	. -58	0 -62	capital -17	dem -41	determiner -34	stahl -13	stop -58
end|auxiliary|0|	, -36	: -21	adverb -20	capital -13	coordinator -48	determiner -19	end 41	preposition -29	subordinator -13	that -11	word -33
end|auxiliary|1|	, -54	coordinator -24	end 108	preposition -16	that -32	word -45
end|auxiliary|v0|	, -27	: -57	end 59	preposition -14
end|auxiliary|v1|	end 20	preposition -27
end|auxiliary|v2|	end -8
end|aux|	0 -45	word -45
end|au|	0 -45	bout -11	capital -52	dernier -19	lycée -11	v0 -28	word -33
end|avaliar|	a -22	end 49	v0 8
end|avant|	0 -58	determiner -62	le -42	preposition -41	v0 -35	word -42
end|avanzar|	0 45	a -47	de -27	en -19	end -42
end|avec|	0 -63	capital -45	determiner -54	la -54	v0 -39
end|avisar|	0 29	a -22	de -9	do -9	end 26	que -28	v0 -56
end|avouer|	end 50
end|avvertire|	a -13	di -15	end 37
end|ayer|	preposition -26
end|a|	 -63	0 -19	1 -25	2 -21	adverb -44	atleta -20	bordo -19	cada -21	cambio -35	capital -62	casa -48	compra -20	copenaghen -28	cualquier -17	decisão -54	determiner 7	empresa -58	end -27	entrambi -36	falta -33	favor -62	giugno -71	inscrição -17	la -68	las 35	los -78	mano -8	medida -29	mesma -20	mudança -13	mãe -17	nadie -24	nessuno -33	nidificação -10	ninguém -30	obra -31	ordem -22	ottobre -46	palavra -14	partir -53	peça -33	população -22	preposition -48	presentar -15	primeira -16	pronoun -32	proposta -70	pé -24	quattro -52	quote -63	relação -20	senha -37	ser -20	su -33	taxa -11	todas -52	tre -45	um -42	uma -73	un -50	una -60	usar -31	v0 -10	v1 -49	v2 -40	verb-saying -25	vista -36	word -42
end|añadir|	, -81	0 -34	1 70	de -10	desde -20	en -19	end 35	v0 -36
end|años|	. -18	0 -30	1 -26	preposition -35	stop -18	v0 -18
end|año|	. -16	0 -45	stop -16
end|becijferen|	end 52
end|begrüßen|	, 62	0 44	end -54	v1 -62
end|behaupten|	, -32	0 -30	end -45	v1 32
end|behind|judging|0|	false -46	true 46
end|behind|saying|0|	false -11	true -8
end|behind|saying|1|	false -46	true 84
end|behind|saying|v0|	false -15	true -27
end|behind|saying|v1|	false -44	true 13
end|behind|thinking|0|	false -18	true 12
end|beim|	0 -38	capital -38
end|bei|	0 -55	capital -50	word -27
end|bekennen|	0 -9	end -11
end|beklagen|	end 14	v0 10
end|beloven|	0 -48	end 60	v0 19
end|benadrukken|	end 18	omdat -8	v0 10
end|berichten|	0 -8	die -13	end 56	mit -18	v0 -23
end|bestreiten|	end 19
end|bestätigen|	der -12	die -21	end 39	in -58
end|beteuern|	0 -23	end 24	zu -21
end|betogen|	aan -28	end 39	van -26
end|betonen|	0 -10	auf -15	die -10	end 51	v0 -30
end|betreuren|	0 -12	end 27
end|bevestigen|	, 37	0 41	en -47	end -18	met -15	v0 7	v1 -38
end|beweren|	, -35	0 -38	end 34	of -13	v1 34
end|beziffern|	end 34
end|bij|	0 -44	de -35	determiner -42	word -28
end|bis|	0 -63	capital -53	preposition -45	v0 -10	word -25	zum -25
end|bitten|	, -66	0 -64	end 67	und -21	v0 20	zu -19
end|blijken|	end 40
end|calcolare|	end 56
end|calcular|	a -23	até -26	de -45	em -65	en -9	end 72	por -54	que -12
end|capital|0|	, 32	: 38	after -10	behind -19	comma -20	coordinator -51	end -45	late -23	next -49	preposition 25	source -25	that -17
end|capital|1|	, -15
end|capital|2|	end 70
end|capital|capital|	0 -26	preposition -29	stop -20	v0 -21
end|capital|coordinator|	0 -25	preposition -10
end|capital|determiner|	capital -31	v0 -22
end|capital|preposition|	0 -25	capital -35	determiner -15	quote -32	v0 -30	word -25
end|capital|stop|	0 -37	determiner -61	end -23	preposition -19	v0 -26
end|capital|v0|	, 18	capital -21	colon -28	comma -24	end 20	preposition 20	that -21
end|capital|v1|	end -53
end|capital|word|	0 -20	capital -11	stop -27	v0 -20	v1 -28
end|celebrar|	0 59	end -59
end|che|	0 -29	1 -20	cosa -23	determiner -32	la -36	preferiva -11	preoccupa -9	una -10	v0 -34	v1 -39	v2 -26	word -28
end|chiarire|	end 47	v0 10
end|chiedere|	, 46	0 43	1 -11	: 20	; 20	a -77	al -48	con -46	del -51	della -46	di -69	e -14	end -15	in -68	per -94	sui -56	v0 -27	v1 -68
end|chiffrer|	0 -11	end 46
end|cifrar|	end 54
end|citar|	end 73
end|cobrar|	0 -71	de -21	end 92
end|colon|judging|0|	false -41	true 18
end|colon|judging|v0|	false -10	true 21
end|colon|judging|v1|	false 19	true -26
end|colon|judging|v2|	false -38	true 21
end|colon|saying|0|	false -17	true 85
end|colon|saying|1|	false -26	true 95
end|colon|saying|2|	true 73
end|colon|saying|v0|	false -20	true 65
end|colon|saying|v1|	false -112	true 10
end|colon|saying|v2|	false -44
end|comentar|	end 57
end|come|	 -37	0 -50	quote -37
end|comma|judging|0|	false -55	true 38
end|comma|judging|v0|	false -56	true 25
end|comma|judging|v1|	true 50
end|comma|saying|0|	false -29	true 10
end|comma|saying|1|	false -23	true 89
end|comma|saying|v0|	false -26	true 7
end|comma|saying|v1|	false -45	true 38
end|comma|saying|v2|	false 17	true 19
end|commentare|	end 34
end|como|	 -29	0 -34	1 -30	quote -29	v0 -11	v1 -19	word -34
end|comprometer|	0 -49	end 47
end|comunicare|	0 -8	end 39
end|comunicar|	0 -52	end -48
end|com|	0 -58	1 -8	a -58	as -23	determiner -50	o -33	os -64	preposition -58	uma -59	v0 -31	word -40
end|concluir|	, 12	0 36	a -35	de -35	del -35	end -25	v0 -37
end|concéder|	end -35
end|confermare|	0 45	a -13	del -30	e 33	end 22	per -36	v0 -28
end|confesar|	end 18
end|confessare|	end 39
end|confessar|	0 -15	end 53	para -8
end|confiar|	0 -29	end 29
end|confidare|	0 -75	end 79
end|confier|	end 61
end|confirmar|	, -36	0 -13	1 32	a -50	con -60	de -46	en -33	end 33	v0 -24
end|confirmer|	en -13	end 61
end|conforme|	0 52	end -49
end|considerar|	0 -56	1 8	a -16	de -45	end 11	v0 10
end|considérer|	end 21
end|consigliare|	, -56	0 16	end 53	v0 -52	v1 -34	v2 23
end|constateren|	end 34
end|contar|	, -27	0 -34	1 18	2 19	: -80	a -24	com -8	con -9	da -8	das -17	de -18	desde -19	do -9	e -86	em -28	en -15	end 88	no -12	noite -22	num -26	para -18	por -23	que -15	semana -14	v1 27	v2 -30	y -30	à -15
end|contestare|	, -53	0 -31	: 73	end 30	v2 -9
end|contestar|	, 16	0 -20	end -44	que -19	v0 46
end|contester|	0 -56	end 50	v0 -15
end|contrapor|	a -39	e -10	end -40
end|contra|	0 -35	1 -25	coordinator -18	determiner -59	la -48	v0 -46	y -18
end|contre|	determiner -72
end|con|	 -43	0 -46	1 -16	calefacción -28	capital -52	determiner -42	el -27	i -20	il -42	l' -25	la -27	l’ -43	quote -43	un -41	una -35	v0 -38	v1 -19	word -37
end|coordinator|'|	0 -64
end|coordinator|0|	after -55	behind -56	colon -84	comma 32	end 20	infinitive 11	late 7	next 7	preposition -28	source -12	word -8
end|coordinator|1|	after -12	comma -19	next -39	source -33	that 11
end|coordinator|2|	that -37
end|coordinator|adverb|	0 -100	adverb -22	determiner -47	v0 -49	word -44
end|coordinator|auxiliary|	0 55	verb-saying 68	word -40
end|coordinator|capital|	, 19	0 -131	1 -70	auxiliary -65	capital -45	stop -46	v0 48	word 30
end|coordinator|determiner|	0 -136	1 -39	capital -56	quote -49	stop -42	v0 -70	v1 -19	word -111
end|coordinator|preposition|	0 -48	1 -55	capital -22	determiner -117	v0 -87	v1 -35	word -36
end|coordinator|pronoun|	0 -9	v0 30
end|coordinator|quote|	0 -49	stop -75	v0 -55
end|coordinator|that|	0 35	adverb 33	auxiliary -41	determiner -14	preposition -16	pronoun -123	quote 59	v0 -57	v1 -50	v2 -29	word -201
end|coordinator|v0|	, -59	colon -27	comma -42	end 31	late -34	next 28	preposition -24	that 15
end|coordinator|v1|	, -37	end 50	next -43	source -39	that -53
end|coordinator|v2|	, -30	colon -29	end 39	preposition -53	subordinator -23	that -30
end|coordinator|verb-judging|	0 23	determiner 72	preposition 50	v0 64
end|coordinator|verb-saying|	0 40	determiner 71	preposition 42	quote 25	that 28	v0 -12	v1 -20	word -45
end|coordinator|word|	, -52	0 -8	1 -81	adverb -39	auxiliary 39	capital -33	coordinator -52	determiner 17	preposition 14	pronoun -47	quote -78	stop -123	v0 7	v1 -57	v2 -31	verb-saying -31	word -13
end|craindre|	end 37
end|creer|	end -35
end|criticar|	0 -20	de -16	end 31	v0 -25
end|culpar|	end 55
end|d'|	0 -73	1 39	determiner -55	end 61	euros -22	un -39	v0 -31	word -27
end|dagen|	0 -51
end|dag|	. -19	0 -36	stop -19
end|dai|	word -26
end|dalla|	0 -48	capital -41	word -47
end|dall’|	0 -71
end|dal|	0 -57	v0 -28	word -41
end|dans|	0 -53	determiner -47	la -37	le -46	les -35	v0 -39	word -32
end|das|	0 -30	capital -22	determiner -45	gefrieren -16	geld -15	talent -13	três -28	unternehmen -21	v0 -28	v1 -25	verfahren -12	wasser -12	word -43	wort -15
end|dat|	0 -20	1 -30	de -24	determiner -24	het -21	niet -11	preposition -38	pronoun -25	telt -18	v0 -32	v1 -34	v2 -32	word -20
end|da|	 -32	0 -48	adverb -23	capital -46	determiner -65	due -65	empresa -20	manhã -26	quote -32	un -32	una -37	v0 -32	v1 -48	word -40
end|decir|	, 32	0 35	1 -41	a -70	con -31	de -35	del -21	en -34	end -35	horas -22	por -49	que -34	v0 -32	v1 -20	v2 40	y 16
end|declarar|	0 -7	a -19	end 66
end|defender|	, -22	0 -18	1 -46	de -38	end 15	que -26
end|degli|	0 -44	word -48
end|dei|	0 -57	word -41
end|dell'|	0 -45	anno -21	word -24
end|della|	0 -63	capital -63	v0 -46	word -46
end|delle|	0 -47	word -49
end|dell’|	0 -52	capital -42	informazione -11	word -48
end|del|	 -20	0 -53	1 -22	2 -17	2025 -12	capital -67	golden -13	quote -20	v0 -29	v2 -12	word -42
end|demander|	, -22	0 8	de -39	d’ -27	en -35	end 27	v0 -72	v1 -60	à -23
end|denken|	0 -16	end 60	v0 42
end|denn|	0 -22
end|denunciar|	, 15	1 -33	a -46	de -41	en -30	end -16	v0 15	y 21
end|depuis|	0 -48	2021 -19	determiner -36	v0 -40	word -40
end|der|	0 -27	1 -23	anerkennung -11	branche -10	capital -25	determiner -17	drei -17	v0 -22	v1 -25	word -32
end|descartar|	, 20	0 30	de -18	en -22	end 8
end|desde|	0 -34	1 -33	2021 -27	2023 -18	adverb -52	determiner -27	hace -16	marzo -41	o -23	v0 -26	word -28
end|deslizar|	0 -54	end 61
end|desmentir|	0 -21	end 42
end|destacar|	de -45	end 43
end|detallar|	0 -34	de -26	en -26	end 83	que -22	v0 -8	y -29
end|determiner|0|	, 38	: 9	; 61	after -16	capital -40	colon -11	comma -21	coordinator 35	determiner -38	end -15	late -27	next -63	preposition -19	source -21	subordinator -21	that -24	word -41
end|determiner|1|	, -38	comma -19	coordinator -36	determiner -15	end 31	preposition -26	that -28	word -21
end|determiner|2|	, -87	end 55	preposition -20	word -19
end|determiner|adverb|	word -30
end|determiner|capital|	, -25	0 -22	1 -23	adverb -20	auxiliary -17	capital -24	coordinator -13	determiner -17	preposition -28	quote -29	stop -31	v0 -25	v1 -26	v2 -24	word -23
end|determiner|determiner|	capital -17	v0 -17
end|determiner|preposition|	0 -37	determiner -37
end|determiner|v0|	, 14	: 34	after -9	capital -22	colon -27	comma -27	coordinator -100	determiner -21	end 34	late -19	preposition -36	that -19	word -25
end|determiner|v1|	, -136	colon -26	comma -21	coordinator -32	determiner -21	end -14	preposition -40	that -19	word -31
end|determiner|v2|	, -60	coordinator -29	end -41	preposition -28
end|determiner|word|	0 -33	adverb -19	capital -31	determiner -19	v0 -29	word -29
end|devant|	0 -47	determiner -49	le -43
end|dezembro|	. -21	0 -18	stop -21
end|de|	 -29	, 22	0 -39	1 -57	11 -33	12 -18	18 -15	1962 -35	20 -26	3 -23	4 -46	40 -22	60 -34	a -17	adulto -11	adverb -41	ano -22	até -57	cada -12	capital -51	cascais -30	cinco -23	cinq -23	com -10	de -20	determiner -42	deux -44	dezembro -31	dia -23	dois -34	dos -10	dólares -27	e -33	ellas -19	ellos -24	em -61	en -19	end -9	espera -37	euros -36	fin -8	francs -32	impacto -20	jesus -9	junio -23	l' -35	la -46	las -34	los -55	l’ -42	na -12	noche -18	nuit -27	ocorrência -37	para -10	pesos -28	physique -10	plus -41	por -17	preposition -48	pronoun -28	quarante -11	quatre -18	que -17	quinze -47	quorum -69	quote -29	r -22	se -25	seis -44	semana -18	ses -46	setembro -32	six -40	son -16	su -51	that -28	trois -40	um -32	uma -34	un -38	una -31	v1 -13	v2 -18	verb-saying -63	verb-thinking -37	word -41	y -76
end|dias|	. -22	0 -22	preposition -24	stop -22	v0 -17
end|dia|	. -14	0 -22	preposition -14	stop -14	word -24
end|dichiarare|	0 -49	end 52
end|die|	0 -24	1 -30	anwältin -24	aufsicht -13	capital -30	gestiegenen -7	kinder -21	linie -27	v0 -33	v1 -18	v2 -24	word -32	übernahme -21
end|dimanche|	0 -22
end|dire|	, -15	1 83	: -19	a -41	con -35	dans -42	de -77	del -30	di -34	e 42	en -43	end -10	in -53	per -42	qui -13	v0 -35	v1 -63	v2 -20	à -68
end|ditar|	0 56	end -51
end|dizer|	, -62	0 -25	1 106	a -73	ao -41	com -16	da -43	de -42	do -39	e 15	em 66	end -28	na -57	no -15	para -29	por -82	que -35	se -40	semana -23	às -17
end|di|	 -24	0 -52	1 -22	2 -21	94 -12	adverb -13	capital -51	determiner -65	emergenza -40	euro -12	gabinetto -30	iperboli -38	loro -65	non -29	notte -24	quote -24	un -24	una -56	v0 -34	v1 -34	v2 -16	word -38
end|domandarsi|	0 -61	end -24	v0 8
end|domenica|	. -25	stop -25
end|domingo|	0 -38
end|door|	0 -45	de -30	determiner -46
end|dopo|	0 -44	determiner -50
end|dos|	0 -51	determiner -14	três -14	word -51
end|do|	0 -56	1 -12	2 -23	capital -54	peneireiro -9	que -27	tamanho -20	that -27	v0 -26	v1 -22	v2 -12	word -43
end|dreigen|	end 17
end|drohen|	end 27	v0 16
end|durante|	0 -74	determiner -66	v0 -24	word -40
end|dès|	0 -63	determiner -58	le -44	v0 -27	word -40
end|décrire|	end 59
end|défendre|	, -23	0 -34	end 35	v0 -15	v1 23
end|démentir|	end 56
end|dénoncer|	end 28
end|días|	. -28	0 -24	preposition -15	stop -28
end|día|	. -16	0 -20	stop -16
end|d’|	, 41	0 -76	1 -43	acqua -20	adverb -32	affaires -60	année -8	au -10	capital -52	de -33	determiner -44	d’ -31	en -11	end -31	euros -26	heures -30	ici -17	pour -16	sur -43	un -48	une -39	v0 47	v1 -88	v2 96	word -43	à -25
end|eisen|	0 -57	end 103	in -84
end|elogiare|	, -73	0 -34	end 88
end|elogiar|	0 24	de -45	end -21
end|em|	0 24	1 -37	2 -32	agosto -59	capital -100	cima -47	determiner -44	dia -17	dois -24	fevereiro -68	maio -80	março -39	preposition -66	que -41	setembro -50	that -41	três -37	um -33	v0 -61	v2 -16	word 31
end|end|	 15	0 10	1 11	2 11	acrescenta 56	acrescentou 65	admitiu 21	afirma 33	afirmou 39	aggiunge 54	agregó 16	al 22	alla 71	als 32	am 23	ammette 15	anche 62	ao 58	apelou 43	as 37	aseguró 42	auf 71	añade 37	añadió 29	bei -26	bestuursvoorzitter 11	bij 38	brancheclub 76	car 13	ce 57	celui-ci 29	chiede 33	concorda 28	contou 13	contó 31	c’ 31	da 68	dalla -7	danach 31	dans -45	daran 10	das -12	dass 27	dat -27	davanti 34	de -25	den 21	depois 36	descartó -58	desde 49	dessen 18	deux 36	di 56	die -25	dijo 77	disse 70	diz 42	do 55	dos 36	d’ 78	e 55	een 46	ein 64	eine 58	el -34	ela 68	ele 55	ella 65	elle 73	em 55	en 94	end 12	entre -41	er 86	era 13	es 37	está 56	et -22	evitó 79	fala 27	fonti 10	fuentes 59	für 38	garantiu 47	gli 55	guarda 22	ha -20	haar 55	het 32	hij 56	hoogleraar -50	horas 39	i 96	ihr 66	il -44	im 53	insistió -35	intanto 14	interrogé -44	já -54	l' 60	la -15	las -17	laut 39	le 50	lei 88	lembra 41	les 72	lo 44	los -20	lui 18	l’ -29	man 67	met 39	minister 26	na 82	nach 66	nas 20	negó 57	nel 42	no -60	non -25	não -20	o -19	op 53	os 35	para 68	parla 17	pediu 28	per -22	pidió 59	più -48	por 53	pour 61	preguntada 29	preguntado 46	procurado -35	prometeu 60	quanto 58	questionado 61	reconoció 55	recordó 57	recuerda 23	ricorda 51	sa 32	se 40	secondo 57	segundo 33	según 40	seine 24	selon 36	si 68	sie 55	son 63	sostiene 64	stando -51	su -35	sui 34	sul -31	sulla 27	sur 42	uitspraak 26	um 42	uma 88	un 63	una -62	und 42	une -33	unter 8	v0 9	v1 -7	volgens 14	voor -41	was 20	wel 20	wer 15	wie 40	ze 10	zelf -48	zij 38	zijn 39	à 68	è 42	é 21	él 57
end|end|0|	after 22	colon 84	comma 11	infinitive -21	late 10	source 9	that 31
end|end|1|	after 67	behind 84	colon 95	comma 100	that -11
end|end|2|	colon 82	late -37	next 9	source 82
end|end|end|	0 10	1 11	2 11	end 12	v0 9	v1 -7
end|end|v0|	after 36	behind -27	colon 61	comma 11	infinitive 45	late 18	next -23	source 37	that 14
end|end|v1|	after 51	behind 13	colon -11	comma 42	late 31	next -30
end|end|v2|	after 35	colon -9	comma 25	late -30	next -27	source 9	that 50
end|enero|	0 -33
end|entender|	end 44
end|entgegnen|	der -12	end 27	in -8	v0 -10
end|entre|	0 -50	capital -40	determiner -65	v1 -28	word -35
end|en|	 -16	0 -53	1 -24	2 -22	2009 -20	2021 -11	2022 -19	adverb -40	begon -47	capital -55	cours -42	cuatro -12	de -21	determiner -38	dos -56	een -19	el -32	enero -16	geen -38	junio -12	la -41	las -58	los -19	mars -28	marzo -18	otoño -58	pronoun -55	quote -16	su -19	that -40	un -31	una -37	v0 -16	v1 -28	v2 -10	verb-saying -23	word -49
end|ergänzen|	end -51	v0 -40
end|erinnern|	end 17	v0 17
end|erkennen|	0 -33	end 38	v0 38
end|erklären|	, -48	0 -19	der -12	end 53	nach -50	v0 -22	v1 45	zu -37
end|erläutern|	, -30	0 -24	aus -13	das -16	end 32	v1 30
end|erwidern|	end 19
end|erzählen|	, -68	0 -67	1 67	abend -10	an -22	end 61	in -40	stunden -8
end|esclarecer|	0 -7	end 61	v0 -51
end|escludere|	0 18	: 70	del -12	end -22	v1 -61	v2 -66
end|escrever|	0 -18	a -36	end 29	v0 17
end|escribir|	end 81
end|esperar|	end 50
end|espérer|	end 44
end|estimar|	de -35	en -35	end 16
end|estimer|	, -67	0 -50	de -14	end 61	v0 -19
end|et|	1 -21	capital -46	determiner -54	le -23	preposition -83	that -51	un -29	v0 -52	v1 -16	word 27
end|exclure|	de -57	d’ -46	end 20
end|exiger|	de -41	end 18
end|exigir|	, -50	0 -40	1 40	de -30	del -34	en -39	end 77
end|explicar|	, -13	0 -40	1 108	2 52	a -29	con -23	da -30	de -25	desde -27	e 29	em -54	en -33	end 10	entre -38	meses -18	por -31	que -30	se -15	v0 -40	v1 54	y -19
end|expliquer|	0 -31	d’ -16	end 45
end|expresar|	end 58
end|e|	 -58	' -91	0 21	1 -47	2 -21	a -13	adverb -57	auxiliary 34	capital -86	che 22	considerou 43	de -61	determiner -122	di 16	disse -34	ha 71	il -56	le -47	non -104	não -82	o -40	pediu 24	preposition -22	promete -20	pronoun -19	quote -58	that 12	um -43	uma -34	un -8	una -18	v0 -23	v1 -49	v2 -41	verb-judging 38	verb-saying 9
end|faire_valoir|	de -43	end 41
end|falar|	0 -24	end 35
end|febbraio|	. -21	stop -21
end|felicitar|	, -7	0 -7	end 43	y -68
end|finden|	end 33	v0 -18
end|fordern|	0 -45	am -25	der -36	end 58	in -20	und -21	v0 10	von -49	zu -30
end|fragen|	0 -19	denn -22	der -10	end -33	v0 59
end|frisar|	end 49
end|février|	. -17	stop -17
end|für|	0 -81	acht -12	determiner -69	einen -29	gesunde -8	v0 -16	word -28
end|garantire|	a -42	end 38	v0 10
end|garantir|	, -27	0 10	1 27	a -63	ao -24	até -10	de -42	e 54	em -57	v0 -10
end|garantizar|	end 65
end|geben|	, -61	die -16	end 66	für -12	stunden -10	und -29	v0 -61	v1 61
end|gemäss|	0 -8	end 28
end|gestehen|	0 -8	end 32	v0 23
end|geven|	aan -49	end 81	op -39
end|giorni|	. -25	0 -27	stop -25	v0 -27
end|giorno|	. -20	0 -23	preposition -41	stop -20
end|giugno|	0 -34
end|giurare|	0 -27	end 42
end|halten|	0 -32	als -35	die -12	end 52	für -50	und -25
end|hangs|che|end|	0 54
end|hangs|false|(|	0 -53
end|hangs|false|,|	0 9	2 11
end|hangs|false|:|	0 41	1 -37	2 -17
end|hangs|false|;|	0 36
end|hangs|false|adverb|	0 -54	1 -53
end|hangs|false|capital|	0 -41	1 -51
end|hangs|false|coordinator|	0 24	1 -39	2 -55
end|hangs|false|determiner|	0 -26	1 -33	2 -46
end|hangs|false|end|	0 11	2 9
end|hangs|false|preposition|	0 -15	1 -30	2 -32
end|hangs|false|pronoun|	0 -35	1 -46
end|hangs|false|subordinator|	0 -47	1 -60	2 -39
end|hangs|false|that|	0 -28	1 -35	2 -35
end|hangs|false|word|	0 -32	1 -45	2 -40
end|hangs|nothing|(|	0 -28	v0 -44
end|hangs|nothing|,|	0 17	1 -22	2 27	v0 -15	v2 -81
end|hangs|nothing|:|	0 36	1 -11	v0 12	v1 -68	v2 -17
end|hangs|nothing|;|	0 33	v0 26
end|hangs|nothing|adverb|	0 -37	1 -35	v0 -45
end|hangs|nothing|capital|	0 -41	1 -37	v0 -33	v1 -37
end|hangs|nothing|coordinator|	0 24	1 -19	2 -42	v0 11	v1 -71	v2 -42
end|hangs|nothing|determiner|	0 -25	1 -28	v0 -30	v1 -29	v2 -24
end|hangs|nothing|end|	0 9	1 11	2 11	v0 8
end|hangs|nothing|preposition|	0 -13	1 -27	2 -33	v0 -21	v1 -35	v2 -32
end|hangs|nothing|pronoun|	0 -30	v0 -32
end|hangs|nothing|subordinator|	0 -42	1 -43	v0 -37	v1 -42	v2 -23
end|hangs|nothing|that|	0 -29	1 -29	2 -40	v0 -27	v1 -38	v2 -31
end|hangs|nothing|word|	0 -31	1 -38	2 -38	v0 -35	v1 -53	v2 -35
end|hangs|que|,|	v0 37	v1 -25
end|hangs|que|end|	0 65	v0 31	v2 32
end|hangs|que|preposition|	0 -27
end|hangs|true|determiner|	0 -14
end|hangs|true|end|	0 35
end|hangs|true|preposition|	0 -25
end|hangs|wie|determiner|	0 -14
end|hangs|wie|end|	0 32	v0 23
end|hangs|wie|preposition|	0 -18
end|hasta|	0 -33	determiner -35	word -35
end|heißen|	end 36	unter -37	v0 -22
end|herinneren|	0 -7	end 58
end|heures|	. -25	0 -25	stop -25	v0 -27
end|heute|	word -14
end|hoffen|	0 -51	end 48
end|hoje|	0 -23
end|hopen|	, 42	0 34	end -59	v0 30	v1 -48
end|horas|	. -20	0 -19	preposition -20	stop -20	v0 -23
end|hora|	. -13	0 -37	stop -13
end|houden|	0 -13	end 52	v0 -41
end|im|	0 -66	capital -47	jahr -71	juni -32	letzten -10	schnitt -22	v0 -22	v1 -10	word -16
end|indicare|	0 -31	e -30	end 72
end|indicar|	0 -72	de -13	e -17	end 66	que -12	v0 21	y -58
end|indiquer|	0 -33	1 -23	de -74	end 13	v0 12	v2 49	à -27
end|infinitive|judging|0|	false -10
end|infinitive|judging|1|	false -33
end|infinitive|judging|v0|	false -32	true 45
end|infinitive|saying|0|	false 31	true -22
end|infinitive|saying|1|	false -31
end|informar|	, 23	0 18	1 -19	a -44	da -13	de -33	e -96	em -49	en -30	end 12	que -31	segunda -19	v0 -37	y -50
end|inquiéter|	0 -73	de -13	end 71
end|insister|	0 -50	end 53
end|insistir|	0 -12	end -20	por -40	que -41	v0 39
end|invitare|	0 -18	: 9	end 33
end|invitar|	end 42
end|inviter|	0 -8	end 37
end|invocare|	0 22	end -40
end|invocar|	0 -41	end 49
end|invoquer|	de -56	end 63
end|in|	 -34	0 15	1 -48	adverb -71	aula -59	autunno -63	auxiliary -48	busse -29	capital 13	de -78	den -26	der -32	determiner -55	diesem -37	due -58	een -44	einer -49	het -44	keinem -7	meno -47	ottobre -37	più -62	pronoun -44	quote -34	tre -34	un -33	una -58	v0 -46	v1 -36	v2 -40	word -72
end|ipotizzare|	end 61
end|jaar|	0 -22	adverb -12	auxiliary -27	preposition -16	word -16
end|jahren|	0 -15
end|jahre|	alt -15	v0 -16	word -16
end|jahr|	. -22	0 -19	stop -22	v0 -26	word -18
end|januar|	word -23
end|janvier|	. -17	stop -17
end|jaren|	0 -22
end|jours|	. -28	0 -27	stop -28
end|juger|	end 16
end|juin|	. -16	stop -16
end|juli|	0 -11	preposition -12	word -30
end|junho|	. -14	0 -14	stop -14
end|junio|	. -16	0 -30	stop -16	v0 -27
end|juni|	word -11
end|jurar|	a -24	end 55
end|jurer|	0 -24	end 48
end|jusqu’|	0 -58	adverb -18	ici -18	preposition -56	v1 -18	à -46
end|justificar|	a -45	com -16	de -19	end 47
end|klagen|	, -20	0 -49	1 8	bis -8	end 43	zu -8	zum -9
end|klinken|	end 73	v0 -77
end|kontern|	end 29
end|kritisieren|	, -50	: 52	der -18	v0 -47
end|kündigen|	0 -13	an 31	bis -32	der -26	end -19	v0 13	vor -56	zu -79
end|lamentare|	0 -10	di -66	e -7	end 50
end|lamentarse|	0 55	de -38	end -52
end|lamentar|	, 38	0 49	a -24	de -68	e 27	end -41	v0 -32
end|lassen|	end 34
end|last|%|	end 106
end|last|)|	end -18
end|last|,|	coordinator -45
end|last|adverb|	, -125	: -36	coordinator -112	determiner -25	end 33	preposition -61	subordinator -27	that -30	word -28
end|last|auxiliary|	, -63	coordinator -59	determiner -26	end 146	preposition -33	pronoun -26	that -19	word -45
end|last|capital|	: 80	; 43	determiner -34	preposition 41	subordinator -41
end|last|coordinator|	determiner -18	preposition -42	subordinator -29	that -29
end|last|determiner|	, -94	capital -30	coordinator -54	determiner -42	end 95	preposition -53	that -31	word -36
end|last|preposition|	, -72	adverb -36	capital -48	coordinator -82	determiner -29	end -73	preposition -48	that -40	word -34
end|last|pronoun|	, -104	determiner -24	end 66	preposition -28	that -27	word -21
end|last|quote|	, 76	: 82	; 13	coordinator 19	end -26	preposition 16	that -17
end|last|subordinator|	determiner -17	preposition -46
end|last|that|	, -128	adverb -32	coordinator -48	determiner -17	preposition -35	pronoun -18	word -29
end|last|verb-judging|	, -53	coordinator -49	end 80	preposition -55	that -12	word -34
end|last|verb-saying|	, 9	: -30	coordinator -60	determiner -28	end -13	preposition -33	subordinator -19	that -21
end|last|verb-thinking|	end 54	preposition -55
end|last|word|	( -50	; 27	adverb -39	capital -61	coordinator 27	determiner -26	end 23	preposition -26	pronoun -51	subordinator -53	that -30	word -31
end|laten|	0 -8	end 52	in -26	met -15	op -58	v0 -13
end|late|judging|0|	false -13	true 14
end|late|judging|1|	false -42	true 56
end|late|judging|v0|	false -32	true -21
end|late|saying|0|	false 15	true 8
end|late|saying|1|	false -62	true -18
end|late|saying|2|	false 22	true -27
end|late|saying|v0|	false -65	true 26
end|late|saying|v1|	false -66	true 23
end|late|saying|v2|	true -13
end|late|thinking|0|	false 22	true 23
end|late|thinking|v0|	true 37
end|laut|	1 67	an -54	das -31	der -27	die -39	end 19	für -10	im -35	in -49	mit -60	um -19	und -32	v1 84
end|leggen|	0 -34	end 52	op -33	v0 46
end|leggere|	end 32
end|lembrar|	, -88	0 -24	: 33	a -39	anos -11	da -21	das -14	de -41	do -27	e -79	em -50	end 41	que -19	se -11	v0 -14	v2 52	à -18
end|length|10-15|(|	v0 -44
end|length|10-15|,|	0 52	1 -12	2 11	v1 -12	v2 -63
end|length|10-15|:|	v0 -29
end|length|10-15|;|	v0 15
end|length|10-15|after|	saying 50
end|length|10-15|behind|	saying 52
end|length|10-15|colon|	judging -44
end|length|10-15|comma|	judging 40	saying 34	thinking 63
end|length|10-15|coordinator|	0 -17	1 28	v0 -45	v1 -53	v2 -33
end|length|10-15|determiner|	1 -26	v1 -25
end|length|10-15|end|	0 -13	1 9	2 54	v2 63
end|length|10-15|infinitive|	saying 11
end|length|10-15|late|	saying -9
end|length|10-15|next|	thinking 16
end|length|10-15|preposition|	0 -43	1 -29	2 -30	v0 -40	v1 -40	v2 -31
end|length|10-15|source|	source 13
end|length|10-15|subordinator|	0 -15	v0 -26
end|length|10-15|that|	0 -22	1 -39	2 -38	judging 10	saying 10	thinking 12	v0 -23	v1 -41	v2 -30
end|length|10-15|word|	0 -29	1 -36	2 -31	v0 -31	v1 -41	v2 -30
end|length|16-30|,|	1 -78	2 23	v1 46	v2 -40
end|length|16-30|after|	saying 23
end|length|16-30|colon|	judging -13	saying 13
end|length|16-30|comma|	saying -25
end|length|16-30|coordinator|	v1 -36
end|length|16-30|end|	0 54	1 12	2 -16	v0 -29	v1 -19	v2 -41
end|length|16-30|late|	saying -10
end|length|16-30|next|	judging 45	saying -62
end|length|16-30|preposition|	0 -37	1 -25	2 -37	v0 -33	v1 -27	v2 -34
end|length|16-30|subordinator|	v2 -23
end|length|16-30|that|	2 -35	judging -28	saying -7	v0 -22	v1 -17	v2 -19
end|length|16-30|word|	1 -28	2 -40	v0 -27	v1 -34	v2 -22
end|length|1|,|	0 -48
end|length|1|:|	0 38
end|length|1|;|	0 -19
end|length|1|adverb|	0 -25
end|length|1|after|	saying -45
end|length|1|behind|	saying -75
end|length|1|capital|	0 -29
end|length|1|colon|	saying -68
end|length|1|comma|	judging -51	saying -68
end|length|1|coordinator|	0 -29
end|length|1|determiner|	0 -20
end|length|1|late|	judging -9	saying 25	thinking -63
end|length|1|next|	judging -11	saying 61	thinking -53
end|length|1|preposition|	0 37
end|length|1|pronoun|	0 -33
end|length|1|source|	source -29
end|length|1|subordinator|	0 -27
end|length|1|that|	0 -37	judging -29	saying -43	thinking -56
end|length|1|word|	0 -57
end|length|2|,|	v0 -69
end|length|2|:|	0 -26
end|length|2|;|	0 59
end|length|2|adverb|	0 -20
end|length|2|after|	saying 9
end|length|2|behind|	judging -38	saying -50
end|length|2|capital|	0 -30
end|length|2|colon|	judging -77	saying -25
end|length|2|comma|	judging -14
end|length|2|coordinator|	0 35
end|length|2|determiner|	0 -35	v0 -35
end|length|2|end|	0 -34
end|length|2|infinitive|	saying -59
end|length|2|late|	judging -36	thinking -20
end|length|2|next|	judging 14
end|length|2|preposition|	0 -55	v0 -32
end|length|2|pronoun|	0 -14
end|length|2|source|	source -119
end|length|2|subordinator|	0 -29
end|length|2|that|	0 -44	judging -34	saying -27	thinking -19
end|length|2|word|	0 -34	v0 -47
end|length|31+|that|	saying -43
end|length|3|,|	0 -24
end|length|3|:|	0 52	v0 54
end|length|3|;|	0 7
end|length|3|after|	saying -43
end|length|3|behind|	saying 19
end|length|3|capital|	0 -33	v0 -28
end|length|3|colon|	judging -48	saying 29
end|length|3|comma|	judging -26	saying -37
end|length|3|coordinator|	0 -28	1 -35
end|length|3|determiner|	0 -25	v0 -13
end|length|3|end|	1 77	v0 56
end|length|3|infinitive|	judging -19	saying 42
end|length|3|late|	saying -9
end|length|3|next|	judging 48	saying -27	thinking -54
end|length|3|preposition|	0 -16	v0 -35
end|length|3|pronoun|	0 -23
end|length|3|source|	source -12
end|length|3|subordinator|	0 -32
end|length|3|that|	0 -27	judging -44	saying -66	thinking -37	v0 -21
end|length|3|word|	0 -31	v0 -28
end|length|4-5|,|	0 -11	1 -11	v0 15	v1 -105
end|length|4-5|:|	v0 -24
end|length|4-5|;|	0 10
end|length|4-5|adverb|	0 -26
end|length|4-5|after|	judging 15	saying -66
end|length|4-5|behind|	saying -71
end|length|4-5|capital|	0 -33	v0 -22
end|length|4-5|colon|	judging 21	saying -21
end|length|4-5|comma|	judging -38	thinking 13
end|length|4-5|coordinator|	0 12	1 -51	v0 7
end|length|4-5|determiner|	0 -23	v0 -29	v1 -24
end|length|4-5|end|	1 25
end|length|4-5|infinitive|	judging -19	saying 64
end|length|4-5|late|	judging 42	saying -49	thinking -9
end|length|4-5|next|	judging -44	saying -22	thinking 21
end|length|4-5|preposition|	0 -14	1 -30	v0 -26	v1 -13
end|length|4-5|pronoun|	0 -17
end|length|4-5|source|	source -24
end|length|4-5|subordinator|	0 -21	v0 -24
end|length|4-5|that|	0 -20	1 -18	judging 27	saying 10	thinking 43	v0 -25
end|length|4-5|word|	0 -32	1 -12	v0 -41
end|length|6-9|,|	0 20	1 -10	v0 -30	v1 -36	v2 -46
end|length|6-9|:|	0 71	1 -9	v0 34	v1 -38
end|length|6-9|;|	0 21	v0 28
end|length|6-9|adverb|	0 -20	1 -28	v0 -43
end|length|6-9|after|	saying 32
end|length|6-9|behind|	saying 29
end|length|6-9|capital|	0 -23	1 -29	v0 -27
end|length|6-9|colon|	judging 67	thinking -69
end|length|6-9|comma|	judging -26	thinking -55
end|length|6-9|coordinator|	0 7	1 -44	2 -35	v0 17	v1 -46
end|length|6-9|determiner|	0 -25	1 -21	v0 -29	v1 -21
end|length|6-9|end|	0 36	1 11	2 -19	v0 28	v1 11	v2 18
end|length|6-9|infinitive|	saying -97
end|length|6-9|late|	judging 7	saying 30	thinking 57
end|length|6-9|next|	judging -55	saying 8	thinking 16
end|length|6-9|preposition|	0 -26	1 -24	2 -31	v0 -14	v1 -33	v2 -23
end|length|6-9|pronoun|	v0 -27
end|length|6-9|source|	source 15
end|length|6-9|subordinator|	0 -33	v0 -29
end|length|6-9|that|	0 -26	1 -26	saying 12	thinking -45	v0 -30	v1 -25
end|length|6-9|word|	0 -28	1 -39	v0 -34	v1 -35
end|limitar|	0 -22	end -45	v0 7
end|llamar|	0 -50	end 55
end|loben|	0 37	end -31
end|lundi|	. -14	0 -18	1 -8	stop -14	v0 -23
end|lunedì|	0 -16
end|lunes|	0 -22	word -21
end|maanden|	word -33
end|maar|	0 -62	determiner -21
end|maggio|	. -21	stop -21
end|mahnen|	0 34	die -19	end -47	v0 -25
end|maintenir|	end 55
end|maio|	. -22	0 -22	stop -22
end|mai|	. -25	0 -18	stop -25
end|manhã|	. -14	0 -22	stop -14
end|mantener|	end 61
end|mardi|	. -24	stop -24
end|mars|	. -22	stop -22	v0 -15
end|marzo|	. -22	0 -30	stop -22
end|março|	. -10	0 -15	stop -10
end|matizar|	0 -66	end -32
end|mayo|	. -29	stop -29
end|ma|	v0 -63	verb-saying -27
end|mañana|	0 -23
end|meinen|	, -46	0 -31	end 43	v0 -34	v1 -11
end|melden|	0 -8	end 62	v0 20
end|menacer|	end 55
end|menen|	0 -8	end 83
end|meses|	. -13	0 -21	preposition -16	stop -13	v0 -18
end|mese|	. -24	0 -29	stop -24	v0 -12
end|mesi|	. -20	0 -28	stop -20	v0 -16
end|mes|	. -26	0 -22	stop -26
end|met|	0 -54	capital -16	de -40	determiner -42	een -37	v0 -36	v1 -14	word -53
end|minuten|	0 -9	auxiliary -9
end|minuti|	. -26	stop -26	v0 -25
end|minutos|	. -14	0 -29	stop -14
end|mitteilen|	0 -11	end 35
end|mit|	. -58	0 -55	capital -35	dem -14	determiner -19	einem -16	füllung -43	stop -58	v0 -19	word -25
end|mois|	. -20	0 -27	preposition -25	stop -20
end|momento|	0 -24
end|mostrar|	0 -9	end 68
end|naar|	0 -48	de -53	determiner -53	het -45	pronoun -45	word -29
end|naast|	0 -48	determiner -48
end|nach|	0 -32	1 -23	auf -14	capital -62	das -20	der -18	determiner -21	die -14	end 74	im -13	in -55	v0 7	von -9
end|nas|	0 -47	word -48
end|na|	0 -62	1 -12	capital -65	de -63	determiner -61	end 59	para -8	praia -21	semana -28	v0 -64	word -49
end|negare|	0 7	end -18
end|negar|	, 53	0 27	: -8	a -37	de -36	e 36	em -52	end -26	para -29	por -43	que -28	v0 -72	v1 -54
end|nei|	0 -46	word -47
end|nella|	0 -49	word -39
end|nelle|	0 -33	word -33
end|nell’|	word -42
end|nel|	0 -30	1 -19	v0 -32	v2 -28	word -31
end|nem|	0 -55
end|next|judging|0|	false 13	true -7
end|next|judging|1|	false -20	true 33
end|next|judging|v0|	false -61	true -13
end|next|judging|v1|	false -29	true -77
end|next|saying|0|	false 28
end|next|saying|1|	false -37	true -13
end|next|saying|2|	false -93
end|next|saying|v0|	true -19
end|next|saying|v1|	false -87
end|next|saying|v2|	false -49	true -13
end|next|thinking|0|	false 14	true 90
end|next|thinking|1|	false 35
end|next|thinking|v0|	false 22	true -10
end|next|thinking|v1|	false -32	true -73
end|next|thinking|v2|	false -60	true -34
end|nier|	0 54	end -51
end|ni|	0 -57
end|noche|	. -18	0 -22	en -13	preposition -16	stop -18	v0 -21	word -20
end|noite|	. -19	0 -33	stop -19
end|nos|	0 -23	word -30
end|notar|	0 -46	end 53
end|noter|	0 -7	année -8	d’ -8	end 13
end|notte|	. -19	0 -16	stop -19
end|no|	0 -56	1 -15	capital -19	mesmo -16	porto -61	v0 -21	word -40
end|nuit|	. -16	stop -16	v0 -52
end|numa|	0 -15	v0 -47	word -31
end|num|	0 -26	word -28
end|obiettare|	end 48
end|objetar|	0 -44
end|observar|	end -56
end|ofrecer|	end 63
end|of|	0 -14	preposition -13	van -13
end|oggi|	determiner -26
end|ohne|	0 -33	1 -26	capital -46	not -26
end|omdat|	0 -8	de -8	determiner -8
end|om|	0 -42	de -36	determiner -33	v0 -63	word -33
end|onder|	0 -68	determiner -80
end|ontkennen|	, 30	0 -16	end -32	v0 31	v1 -32	van -21
end|opinar|	end 27	v0 26
end|opmerken|	, -45	0 -29	end 46	v0 20	v1 45
end|op|	. -79	0 -52	auxiliary -8	de -26	determiner -46	dit -43	een -50	het -39	pronoun -40	stop -79	word -29	zijn -10
end|ora|	0 -20
end|ordenar|	0 38	end -31
end|order|according|,|	1 -69	2 26	v0 -13	v1 -81
end|order|according|	: 22	; 18	adverb -56	capital -27	coordinator -12	determiner -30	end 21	preposition -31	pronoun -32	subordinator -35	that -23	word -27
end|order|according|:|	0 -17	v0 45
end|order|according|;|	0 18
end|order|according|adverb|	0 -21
end|order|according|capital|	0 -25
end|order|according|coordinator|	0 -12	1 -33	v1 -39
end|order|according|determiner|	0 -21
end|order|according|end|	0 9	2 82	v0 37	v2 9
end|order|according|preposition|	0 -33	1 -23	2 -36	v0 -30	v1 -33	v2 -27
end|order|according|subordinator|	0 -20	1 -24
end|order|according|that|	0 -16	1 -32	v0 -18	v1 -34
end|order|according|word|	0 -27	1 -39	2 -23	v0 -25	v1 -27
end|order|apposed|	, -43	: 88	; 29	adverb -19	coordinator -39	determiner -35	end 25	preposition -29	pronoun -26	subordinator -34	that -31	word -26
end|order|apposed|,|	0 -24	1 -78	v0 -61
end|order|apposed|:|	0 76	v0 55
end|order|apposed|;|	0 28
end|order|apposed|adverb|	0 -19
end|order|apposed|coordinator|	0 -19	2 -33	v0 -81	v1 -26	v2 -22
end|order|apposed|determiner|	0 -35	v0 -31
end|order|apposed|end|	0 18	1 26	2 90	v1 -14	v2 22
end|order|apposed|preposition|	0 -26	1 -21	v0 -37	v1 -29
end|order|apposed|pronoun|	0 -15	v0 -24
end|order|apposed|subordinator|	0 -29	v0 -16
end|order|apposed|that|	0 -30	v0 -31
end|order|apposed|word|	0 -24	1 -30	v0 -30
end|order|apposition|,|	0 9	1 -13	2 34	v0 -60	v1 -89
end|order|apposition|	: -11	; -29	adverb -23	capital -23	determiner -24	end 20	preposition -31	pronoun -27	subordinator -37	that -27	word -29
end|order|apposition|:|	0 10
end|order|apposition|;|	0 -29
end|order|apposition|adverb|	0 -12
end|order|apposition|capital|	0 -20
end|order|apposition|coordinator|	0 -43	1 -14	v0 40
end|order|apposition|determiner|	0 -24
end|order|apposition|end|	0 42	1 25	2 40	v0 -25	v1 14	v2 -11
end|order|apposition|preposition|	0 -29	1 -23	2 -28	v0 -43	v1 -25	v2 -18
end|order|apposition|pronoun|	0 -27
end|order|apposition|subordinator|	0 -12	v0 -25
end|order|apposition|that|	0 -28	1 -26	v0 -26	v1 -15
end|order|apposition|word|	0 -25	1 -27	v0 -38	v2 -32
end|order|direct|	( -37	: 20	; 58	adverb -46	capital -51	coordinator 11	determiner -31	preposition -13	pronoun -35	subordinator -51	that -38	word -38
end|order|direct|(|	0 -28
end|order|direct|,|	2 -8	v1 -26	v2 -38
end|order|direct|:|	1 49	v0 7
end|order|direct|;|	0 57	v0 17
end|order|direct|adverb|	0 -31
end|order|direct|capital|	0 -37	1 -35	v0 -31
end|order|direct|coordinator|	0 -12	1 13	2 -44	v0 14	v1 -26
end|order|direct|determiner|	0 -28	1 -18	v0 -32	v1 -28
end|order|direct|end|	0 30	2 7	v1 -19	v2 -18
end|order|direct|preposition|	1 -32	2 -37	v0 -43	v1 -41	v2 -36
end|order|direct|pronoun|	0 -20
end|order|direct|subordinator|	0 -27	v0 -29
end|order|direct|that|	0 -38	1 -27	v0 -33	v1 -34	v2 -20
end|order|direct|word|	0 -37	1 -36	2 -37	v0 -39	v1 -50	v2 -24
end|order|elided|	, 14	adverb -43	coordinator 20	preposition -31	pronoun -32	subordinator -38	that -29	word -34
end|order|elided|,|	1 14	2 -117	v1 21
end|order|elided|:|	0 25
end|order|elided|adverb|	0 -20
end|order|elided|coordinator|	0 39	1 -60	v0 -34	v1 -55
end|order|elided|end|	0 -12	1 23	2 -51	v0 15	v1 22	v2 38
end|order|elided|preposition|	0 -29	1 -29	2 -23	v0 -36	v1 -35	v2 -10
end|order|elided|pronoun|	0 -20
end|order|elided|subordinator|	0 -26	v0 -25
end|order|elided|that|	0 -27	1 -36	v0 -28	v1 -36	v2 -15
end|order|elided|word|	0 -30	1 -29	2 -22	v0 -48	v1 -31	v2 -15
end|order|inverted|	, -8	: -55	adverb -26	capital -48	coordinator 24	determiner -25	end 12	subordinator -21	that -21	word -29
end|order|inverted|,|	1 -63	v0 -16	v1 -8	v2 -40
end|order|inverted|:|	0 -14	v0 -70
end|order|inverted|adverb|	0 -17
end|order|inverted|capital|	0 -24	v0 -20
end|order|inverted|coordinator|	0 33	1 -17	v0 -23
end|order|inverted|determiner|	0 -22	v0 -18	v1 -21
end|order|inverted|end|	0 -35	1 13	2 75	v0 70	v1 20	v2 7
end|order|inverted|preposition|	0 14	1 -20	v0 -21	v1 -26	v2 -42
end|order|inverted|subordinator|	0 -12
end|order|inverted|that|	0 -20	1 -14	v0 -16	v1 -23
end|order|inverted|word|	0 -25	1 -13	v0 -31
end|order|relative|	, 48	: -10	end -57	preposition 25	word -42
end|order|relative|,|	0 52
end|order|relative|end|	0 74	1 -22	v0 -42	v1 -54
end|order|relative|preposition|	0 -98	1 -19	v0 49
end|order|shared|	, 20	: -17	coordinator -90	determiner -24	preposition -15	subordinator -31	that -30	word -42
end|order|shared|,|	0 -10	1 -59	v0 59	v1 -80
end|order|shared|:|	0 49
end|order|shared|coordinator|	0 -83	1 -32
end|order|shared|determiner|	0 -25
end|order|shared|end|	0 -21	1 -17	2 83	v0 71	v1 12	v2 74
end|order|shared|preposition|	0 -26	1 -23	2 -15	v0 -31	v1 -43	v2 -29
end|order|shared|that|	0 -31	1 -25
end|order|shared|word|	0 -49	1 -25	v0 -13
end|ore|	0 -34	preposition -24
end|orientar|	0 -8	end 63
end|osservare|	, -49	0 -46	1 16	a -44	del -13	e -16	end 57
end|ottobre|	. -21	0 -21	stop -21
end|ou|	v0 -43	word -47
end|overwegen|	0 -8	end 73	van -38
end|over|	0 -51	determiner -45	word -44
end|para|	 -36	, -30	0 -70	1 86	2 -8	70 -24	a -17	como -13	de -19	determiner -61	do -9	el -47	em -31	en -9	end 47	la -14	las -46	los -54	o -22	por -16	preposition -20	que -20	quote -36	that -21	v0 -21	v1 10	v2 38	word -64
end|par|	0 -70	an -28	capital -36	determiner -35	un -22	v0 -36	word -66
end|pedir|	, -13	0 13	1 24	: 34	; 42	a -71	al -43	ao -63	como -16	con -21	de -88	del -79	do -59	dos -48	e 61	em -83	en -51	end -45	hora -36	para -96	por 35	que -39	v0 -39	v2 -28	à -72
end|pela|	0 -62	capital -37	v0 -28	word -41
end|pelo|	0 -23	adverb -20	menos -20	v0 -46	word -27
end|perguntar|	end 53
end|per|	 -33	, -73	0 -42	1 -23	a -9	capital -72	cento -30	determiner -55	end 25	i -60	il -53	in -24	jaar -25	la -16	primo -24	quote -33	un -13	v0 -17	v1 59	v2 26	word -32
end|plaider|	end 54
end|plantear|	end 15
end|pleiten|	, 26	0 24	1 -25	in -44	van -46
end|pochen|	0 -10	end 20
end|pointer|	0 -34	end 40
end|ponderar|	end 38
end|porque|	0 -25
end|por|	 -35	1 -38	2 -37	adverb -57	ano -31	capital -65	determiner 11	el -47	encima -68	escrito -48	la -54	las 33	mês -28	pronoun -22	quote -35	semana -24	um -86	un -45	v0 -37	v1 -13	verb-saying -54	word -41
end|poursuivre|	end 17	qu’ -17
end|pour|	0 -38	de -11	determiner -57	end 51	la -47	v0 -13	word -57	à -10
end|precisare|	, -96	0 7	1 32	a -54	che -24	di -19	e 12	end 57	v0 -24
end|precisar|	, -72	0 -49	1 -31	a -14	de -12	en -8	end 90	que -24	v0 -9	y -87
end|preciseren|	dat -18	end 18
end|preferir|	, -60	0 -57	end 59
end|preguntar|	end 22
end|preposition|,|	0 24	coordinator 39	v0 -45
end|preposition|0|	, 21	: 54	; 22	adverb -23	after -48	capital -29	colon -30	comma -47	determiner -29	end 31	infinitive -59	late 25	next 8	preposition -57	pronoun -27	source -33	subordinator -23	that -27	word -40
end|preposition|1|	after -10	behind -32	colon -16	comma -9	coordinator -11	end -12	infinitive -18	late -28	next -30	preposition -29	source -23	that -28	word -33
end|preposition|2|	, 34	colon -12	late -36	next -19	preposition -16	source -36	that -33
end|preposition|adverb|	0 -57	determiner -20	preposition -60	stop -55	that -27	v0 -30	v1 -16	word -33
end|preposition|auxiliary|	0 -25	1 -38	stop -20	v0 -47	word -51
end|preposition|capital|	$ -26	, -66	0 -22	1 -30	2 -38	adverb -27	auxiliary -55	capital -55	coordinator -51	determiner -45	preposition -53	quote -49	stop 8	v0 -39	v1 -37	v2 -32	verb-saying -48	word -48
end|preposition|coordinator|	0 36	word 39
end|preposition|determiner|	, -24	0 -20	1 -26	2 -23	adverb -40	capital -44	determiner -23	preposition -54	quote -36	stop -37	v1 -31	v2 -32	verb-judging -19	verb-saying -72
end|preposition|preposition|	0 12	capital -74	determiner -48	pronoun -10	v0 -38	v1 -11	v2 -23	word 21
end|preposition|pronoun|	, -11	0 7	1 -26	capital -19	determiner -12	preposition -23	stop -16	that -30	v0 -63	v1 -26	v2 -31	word 7
end|preposition|quote|	, -35	0 -73	1 -23	: -31	coordinator -20	determiner -27	preposition -22	stop -65	v0 -29	v1 -32	v2 -26	word -20
end|preposition|stop|	0 61	capital -14	determiner 79	end 42	preposition 54	v0 21	v1 -42	v2 -48
end|preposition|that|	0 -35	determiner -39	pronoun -28	v0 -41	word -26
end|preposition|v0|	, -99	: -15	after -11	behind -29	colon -66	comma -29	coordinator 23	determiner -25	infinitive -32	late -29	next -14	preposition -57	source -30	that -17	word -58
end|preposition|v1|	, -71	after -18	behind -33	colon -41	comma -26	coordinator -43	determiner -17	late -13	next -28	preposition -22	source -33	that -40
end|preposition|v2|	colon -35	comma -41	end -7	next -64	preposition -29	source -27	that -16	word -20
end|preposition|verb-judging|	0 -61
end|preposition|verb-saying|	0 -89	1 -24	preposition -63	stop -50	v0 -71	word -39
end|preposition|verb-thinking|	0 -44	preposition -36	v0 -42
end|preposition|word|	% -37	, -61	0 -43	1 -25	2 -21	: -33	; -14	adverb -49	auxiliary -33	capital -74	coordinator 16	determiner -42	end -85	possessive -29	preposition -45	pronoun -32	quote -39	stop -35	subordinator -77	that -37	v0 -36	v1 -36	v2 -22	verb-judging -54	verb-saying -60	word -46
end|prevedere|	0 -61	e -15	end -40
end|prever|	até -54	end 85
end|prima|	0 -66	preposition -68	word -20
end|prometer|	, 11	0 16	1 -57	ao -55	até -65	com -71	de -67	e -66	em -98	en -37	end 26	para -55	à -67
end|promettere|	0 56	end -37
end|promettre|	0 14	au -39	de -34	d’ -26	en -27	end 22	pour -30	à -41
end|pronoun|0|	, -11	capital -14	coordinator -80	determiner -18	end 49	next -43	preposition -37	that -18	word -18
end|pronoun|1|	coordinator -36	end 77
end|pronoun|auxiliary|	0 -16
end|pronoun|v0|	, -18	capital -21	coordinator -71	determiner -31	end -18	preposition -32	that -31
end|pronoun|v1|	, -82	determiner -26	end 53	preposition -18	that -43
end|pronoun|v2|	end -24	preposition -36
end|pronoun|verb-saying|	0 -21	preposition -18
end|pronoun|word|	0 -29	determiner -15	preposition -30	quote -38	stop -34	v0 -28	word -24
end|proponer|	, -82	0 -53	1 20	end 90
end|proporre|	0 -15	end 63
end|propor|	a -16	end 44
end|proposer|	, 56	0 28	1 22	de -43	end -7	à -13
end|protestare|	0 -60	end 62
end|proyectar|	end -46
end|préciser|	, 21	0 -77	1 -29	de -29	end -15	jusqu’ -18	que -19	v0 32	v1 -27	à -28
end|préconiser|	de -33	end 36
end|prévenir|	au -19	end 17
end|prévoir|	0 52	en -65	end -50
end|quando|	0 -21	v0 -29	word -31
end|queixar|	0 -47	end 53
end|quejarse|	0 -30	end 31	v0 19
end|quem|	0 -22	word -23
end|querer|	end 39
end|questionar|	end 58
end|que|	 -31	0 -30	1 -27	2 -38	a -21	adverb -33	as -36	auxiliary -33	capital -33	determiner -30	el -21	en -29	era -48	fazer -15	foi -19	hay -24	la -21	las -18	le -24	les -33	lo -23	los -25	l’ -19	nadie -15	ninguém -41	no -27	não -13	o -25	os -39	personne -22	preposition -29	pronoun -21	quote -31	responderá -14	se -19	su -47	un -32	v0 -25	v1 -32	v2 -17	vai -10	verb-saying -46	word -25	ya -30	é -17
end|quien|	0 -18	word -28
end|qui|	0 -31	auxiliary -42	guérissent -13	v0 -24	word -13
end|qu’|	0 -20	determiner -15	il -32	on -20	pronoun -35	un -15	v0 -21
end|raccomandare|	end 14
end|raccontare|	, -61	0 -15	1 82	a -35	anni -35	che -31	con -23	da -41	del -21	di -21	e -86	end 47	in -28	per -17	v0 -60	v1 22
end|raconter|	0 -70	1 -44	au -27	de -16	v0 -46
end|rappeler|	0 -71	1 -16	de -36	depuis -47	d’ -37	en -51	par -29	que -22	v0 25	v1 -48	v2 68	à -24
end|raten|	, -55	0 -67	1 14	end 59	zu -62
end|recalcar|	0 -52	end 54
end|rechazar|	end -30
end|rechnen|	0 14	auf -109	der -35	end 16	von -68
end|reclamar|	0 -43	: 86	a -17	de -58	end 32
end|recomendar|	0 12	1 -52	2 -75	a -51	de -29	que -21
end|recommander|	0 55	end -55
end|reconhecer|	, 61	0 54	1 -68	de -12	end -56	v0 -10
end|reconnaître|	0 15	end -11	v0 41
end|reconocer|	0 15	1 18	de -39	en -12	sin -16	v0 -37
end|recordar|	1 -36	2 -30	a -29	anos -9	como -37	con -25	de -24	del -22	desde -30	do -23	e -66	em -64	en -26	end 8	meses -13	no -21	por -27	que -26	sin -10	sobre -16	v0 7	v1 55	v2 83	y 12
end|recusar|	1 -19	end -20
end|redouter|	end 60
end|referir|	0 42	de -38	end -35
end|refuser|	, 82	0 65	1 -72	end -65
end|regretter|	end 52
end|reiterar|	end 62
end|rejeitar|	0 18	end -18
end|rekenen|	0 -12	: 38	end 16	in -48	jaar -28	op -20	v0 21
end|relatar|	, -51	0 -50	a -15	em -59	en -7	end 103
end|relever|	end 60	v0 -40
end|remeter|	0 -44	end 48
end|replicare|	, -70	0 -55	da -10	end 57	v2 54
end|replicar|	, -80	0 -63	en -22	end 85	v0 -53
end|reprochar|	end 49
end|requérir|	0 17	de -68	end -21
end|respingere|	e -35	end 16	v0 -64
end|responder|	0 30	a -36	de -18	do -21	em -44	end 20	para -30	por -56	v0 -69	v1 73	y -52
end|responsabilizar|	0 39	end -31
end|ressaltar|	end 40
end|ressalvar|	end 42
end|rest|10-15|judging|	, -112	; 32	a -50	de -23	do -26	en -22	in -50	que -8	y 73
end|rest|10-15|judging|,|	0 -105	v0 -37
end|rest|10-15|judging|;|	0 32
end|rest|10-15|judging|preposition|	0 -57	v0 -12
end|rest|10-15|judging|that|	0 -8
end|rest|10-15|judging|word|	0 -45
end|rest|10-15|none|	, 12	: -9	; 22	a 21	al -38	alla -53	am -27	an -44	ao -33	aos -33	au -34	bis -10	che -28	com -33	con -39	d' -49	da -42	dans -21	das -18	dat -38	de -43	dei -16	del -38	della -28	depuis -24	der -26	desde -41	di -50	die -21	do -26	d’ -70	em -70	en -41	entre -45	et -51	im -17	in -90	marzo -36	mit -34	na -32	nel -39	no -15	para -39	pela -29	per -30	por -80	pour -74	que -24	se -23	sobre -68	soir -15	sur -71	um -30	van -28	y -30	à -34	às -25
end|rest|10-15|none|,|	0 27	1 -114	2 -116	v0 -32
end|rest|10-15|none|:|	0 -14	v0 12
end|rest|10-15|none|;|	0 22
end|rest|10-15|none|capital|	0 -35	1 -39	v0 -29
end|rest|10-15|none|coordinator|	1 -26	2 -28	v0 -50	v1 -34
end|rest|10-15|none|determiner|	0 -18	v0 -26
end|rest|10-15|none|preposition|	0 -22	1 -27	2 -24	v1 -38	v2 -27
end|rest|10-15|none|pronoun|	0 -11
end|rest|10-15|none|subordinator|	0 -24
end|rest|10-15|none|that|	0 -24	1 -24	v0 -31	v1 -26
end|rest|10-15|none|word|	0 -37	1 -25	v0 -29
end|rest|10-15|saying|	, 27	: 79	; 43	a -38	al -25	con -29	da -70	das -24	de -33	del -24	della -11	der -17	di -40	e 87	em -80	en -47	in -57	meses -34	no -34	para -21	por -46	que -33	se -12	van -35	y -41	à -58
end|rest|10-15|saying|,|	0 31	1 -24	2 17	v0 -20
end|rest|10-15|saying|:|	0 54	v0 62
end|rest|10-15|saying|;|	0 43
end|rest|10-15|saying|coordinator|	0 32	1 25	v0 -33
end|rest|10-15|saying|determiner|	0 -17	v0 -18
end|rest|10-15|saying|preposition|	0 -8	1 -37	2 -16	v0 -51	v1 -30
end|rest|10-15|saying|that|	0 -29
end|rest|10-15|saying|word|	0 -19	v0 -50
end|rest|10-15|thinking|	de -47	of -13	à -20
end|rest|10-15|thinking|preposition|	0 -61	v0 -51
end|rest|10-15|thinking|subordinator|	0 -13
end|rest|10-15|thinking|word|	0 -46
end|rest|10-15|verb|	, 20	: 49	; 56	a -48	al -65	anni -35	auf -45	aus -14	che -34	con -35	da -33	das -34	dat -51	de -28	del -20	dell’ -32	der -20	di -17	die -45	do -21	d’ -32	e -47	em -84	en -69	entre -32	im -9	in -66	na -57	nel -11	op -33	para -10	per -25	que -29	qui -16	se -16	seit -21	sur -17	tra -42	und -56	van -38	voor -33	y -36	à -20
end|rest|10-15|verb|,|	v0 16	v1 -125	v2 -30
end|rest|10-15|verb|:|	0 37
end|rest|10-15|verb|;|	0 52	v0 23
end|rest|10-15|verb|capital|	0 -31
end|rest|10-15|verb|coordinator|	1 -51	v0 -127
end|rest|10-15|verb|determiner|	0 -20
end|rest|10-15|verb|preposition|	0 -50	1 -41	v0 -54	v1 -25	v2 -31
end|rest|10-15|verb|that|	0 -30	v0 -29	v1 -34
end|rest|10-15|verb|word|	0 -35	v0 -60
end|rest|1|none|	end -99
end|rest|1|none|end|	0 -58	v0 -15	v1 -49
end|rest|2|none|	end 19
end|rest|2|none|end|	0 18	1 16	2 11	v0 10	v2 8
end|rest|3|none|	: 35	aan -10	abril -19	agosto -25	an 41	anni -16	anno -14	année -10	ano -23	anos -19	ans -22	aprile -20	auf 14	aus -58	año -16	años -18	dag -19	dezembro -21	dia -14	dias -22	domenica -25	día -16	días -28	febbraio -21	février -17	giorni -25	giorno -20	heures -25	hora -13	horas -20	jahr -22	janvier -17	jours -28	juin -16	junho -14	junio -16	lundi -14	maggio -21	mai -25	maio -22	manhã -14	mardi -24	mars -22	marzo -22	março -10	mayo -29	mes -26	mese -24	meses -13	mesi -20	minuti -26	minutos -14	mit -58	mois -20	noche -18	noite -19	notte -19	nuit -16	op -79	ottobre -21	semaine -31	semana -19	septembre -19	setembro -18	settimana -23	sexta -19	tarde -24	uit -93	venerdì -28	viernes -19	vor 26
end|rest|3|none|:|	0 73	v0 21
end|rest|3|none|adverb|	0 -23
end|rest|3|none|capital|	0 -36	v0 -26
end|rest|3|none|preposition|	0 49	v0 20	v1 -42	v2 -48
end|rest|3|none|word|	0 -29	1 -29	2 -28	v0 -25	v1 -28	v2 -21
end|rest|4-5|judging|preposition|	0 -62
end|rest|4-5|none|	( -36	, -36	a -56	aan -64	ad -34	ai -57	al -50	alla -51	alle -22	allo -25	all’ -41	als -44	an -63	ano -19	anos -17	ao -50	aos -58	até -52	au -50	auf -61	aus -43	aux -26	avant -53	avec -72	años -18	bis -54	che -29	com -41	come -49	como -34	con -33	d' -34	da -33	dai -47	dal -25	dalla -49	dans -52	das -32	dat -23	de -40	degli -46	dei -42	del -48	della -57	delle -55	dell’ -56	depuis -41	der -32	desde -35	di -45	dia -23	dias -13	die -40	do -41	dos -56	durante -70	dès -52	días -16	d’ -42	e -66	em -16	en -44	entre -17	et -63	für -55	hasta -45	horas -28	im -52	jaar -21	juni -16	jusqu’ -37	meses -22	met -51	mit -35	na -51	naar -53	nach -62	nas -48	nel -45	no -48	nos -18	numa -32	om -50	op -37	ora -21	ore -24	ou -41	over -44	par -43	para -45	pela -59	pelo -33	per -42	por -65	pour -64	prima -36	quando -24	que -26	quem -28	qui -27	qu’ -17	sans -33	se -43	sem -37	semana -39	sin -56	sobre -14	sous -57	su -25	sul -61	sur 38	tag -21	tot -70	um -56	und -41	unter -38	van -27	vers -58	volgens -44	von -58	voor -103	zu -50	zur -37	à -40	às -22
end|rest|4-5|none|,|	0 -19	1 -83	v0 -26	v1 -89	v2 -30
end|rest|4-5|none|:|	0 32	1 -8	v0 -26
end|rest|4-5|none|capital|	0 -33	v0 -14	v1 -28
end|rest|4-5|none|coordinator|	0 -191	1 -72	v1 -25
end|rest|4-5|none|determiner|	0 -33	v0 -32
end|rest|4-5|none|preposition|	0 -26	1 -23	2 -29	v0 -33	v1 -34	v2 -24
end|rest|4-5|none|pronoun|	0 -34
end|rest|4-5|none|subordinator|	0 -25	v0 -21
end|rest|4-5|none|that|	0 -28	1 -18	v0 -24	v1 -31
end|rest|4-5|none|word|	0 -27	1 -27	2 -14	v0 -37	v1 -33
end|rest|4-5|saying|	, 24	por -30	que -44	y -29
end|rest|4-5|saying|,|	0 36
end|rest|4-5|saying|coordinator|	0 -27
end|rest|4-5|saying|preposition|	0 -81	v0 -34
end|rest|4-5|saying|that|	0 -45
end|rest|4-5|verb|	, -79	die -27	für -53	in -20	jaar -27	op -10	que -49	zu -28
end|rest|4-5|verb|,|	1 -33	v1 -33	v2 -16
end|rest|4-5|verb|determiner|	0 -31
end|rest|4-5|verb|preposition|	0 -62	1 -40	v0 -34
end|rest|4-5|verb|that|	0 -44
end|rest|4-5|verb|word|	0 -25
end|rest|6-9|judging|	, 15	a -41	de -33	e 30	en -17	in -24	que -44
end|rest|6-9|judging|,|	1 -34	v0 54
end|rest|6-9|judging|coordinator|	0 -35	v0 33
end|rest|6-9|judging|preposition|	0 -66	v0 -46
end|rest|6-9|judging|that|	0 -54	1 -50	v1 -16
end|rest|6-9|judging|word|	0 -25
end|rest|6-9|none|	, -23	: -43	; 13	a -42	aan 33	abend -10	ai -10	al -40	alla -43	als -22	an -47	anni -17	ano -14	anos -20	ao -25	aos -39	até -55	au -25	auf -35	aux -50	avant -46	avec -38	ayer -18	año -13	años -32	bei -44	bij -34	bis -42	che -26	com -57	con -54	contra -22	contre -69	d' -24	da -40	dal -31	dans -44	das -31	dat -28	de -43	dei -11	del -43	dell' -45	della -54	delle -23	dell’ -18	depuis -22	der -24	desde -24	devant -38	di -34	die -22	do -34	dos -34	d’ -33	em -71	en -51	entre -56	et -108	für -19	hasta -35	hoje -32	hora -17	horas -17	im -42	in -45	jaar -19	jahr -18	juli -12	maanden -33	mesi -30	met -48	mit -14	mois -37	momento -19	na -65	naar -25	nach -12	nel -23	nella -34	ni -55	no -31	noche -20	nos -30	num -28	ohne -30	om -66	ontem -37	op -32	par -44	para -31	pelo -21	per -62	por 21	pour -35	que -25	quem -14	quien -29	se -22	secondo -21	segunda -19	seit -27	semana -20	si -42	sin -37	sobre -68	stunden -10	su -64	sul -28	sur -71	tra -52	uit 42	um -20	und -61	van -44	von -56	voor -90	vor -48	week -23	y 21	zu -91	zum -22	à -39	às -56	über -43
end|rest|6-9|none|,|	0 -10	2 -118	v0 -37	v1 -9	v2 -37
end|rest|6-9|none|:|	0 -36	v0 -21
end|rest|6-9|none|;|	0 13
end|rest|6-9|none|adverb|	0 -30
end|rest|6-9|none|capital|	0 -19	v0 -21
end|rest|6-9|none|coordinator|	0 10	1 -83	v1 -50	v2 -35
end|rest|6-9|none|determiner|	0 -24	1 -24	v0 -23	v1 -26
end|rest|6-9|none|preposition|	0 -23	1 -26	2 -24	v0 -37	v1 -29	v2 -33
end|rest|6-9|none|pronoun|	0 -24
end|rest|6-9|none|subordinator|	0 -35
end|rest|6-9|none|that|	0 -25	1 -21	2 -31	v0 -24	v1 -24	v2 -30
end|rest|6-9|none|word|	0 -28	1 -28	2 -29	v0 -42	v1 -28
end|rest|6-9|saying|	, 73	: -9	; 25	a -45	an -31	anos -11	da -59	de -65	der -26	di -70	die -15	día -22	e -26	en -23	et -28	in -41	que -24	se -40	und -28	y 27
end|rest|6-9|saying|,|	0 -28	1 23	2 28	v0 91	v1 42
end|rest|6-9|saying|;|	0 20
end|rest|6-9|saying|coordinator|	1 -62	v0 34	v1 -21
end|rest|6-9|saying|determiner|	0 -22
end|rest|6-9|saying|preposition|	0 47	1 -12	v0 -37	v1 -48
end|rest|6-9|saying|pronoun|	0 -19
end|rest|6-9|saying|that|	0 -22	v0 -30
end|rest|6-9|saying|word|	0 -42
end|rest|6-9|thinking|	, -10
end|rest|6-9|thinking|,|	0 -12
end|rest|6-9|thinking|preposition|	0 -68	v0 -34
end|rest|6-9|verb|	, -48	: -52	; 21	a -36	aan -28	al -41	all’ -14	an -58	anno -21	auf -50	aus -25	bij -37	che -39	da -31	das -21	dat -20	de -23	del -21	denn -22	der -17	di -20	die -29	do -29	e -20	em -66	en -61	et -53	für -14	im -15	in -59	jahre -24	juli -7	met -16	minuten -22	mit -16	nel -27	om -47	omdat -12	op -16	ore -14	por -53	quando -26	que -28	qui -37	se -23	sinds -42	stunden -8	toen -23	um -12	und -58	van -18	voor -31	vor -52	y 36
end|rest|6-9|verb|,|	1 -50	2 -88	v0 -134	v1 -104
end|rest|6-9|verb|:|	0 -39
end|rest|6-9|verb|;|	0 21
end|rest|6-9|verb|adverb|	0 -17
end|rest|6-9|verb|capital|	0 -25	v0 -16
end|rest|6-9|verb|coordinator|	0 21	v0 -115	v1 -28
end|rest|6-9|verb|determiner|	0 -19	1 -27	v0 -17	v1 -21	v2 -24
end|rest|6-9|verb|preposition|	0 -52	1 -30	2 -51	v0 -20	v1 -28
end|rest|6-9|verb|subordinator|	0 -20	v0 -30	v2 -23
end|rest|6-9|verb|that|	0 -29	1 -24	v0 -26	v1 -29	v2 -19
end|rest|6-9|verb|word|	0 -32
end|retrucar|	end 25
end|revelar|	, -7	0 -23	a -51	da -46	de -24	end 25	para -48	v0 -19
end|ribadire|	end 37
end|ribattere|	0 64	e 15	end -56	v0 -31
end|riconoscere|	, -11	0 10	end 48
end|ricordare|	, 18	0 -17	1 26	2 -65	a -31	al -10	anni -18	anno -21	con -32	da -20	del -15	di -28	e -85	end 18	in -53	mesi -40	nel -28	per -30	v0 -32	v1 77
end|riferire|	0 -14	a -8	con -11	del -11	di -17	d’ -20	end 53	in -28
end|rispondere|	0 -36	end 59	v0 -7
end|ritenere|	end 32
end|rivelare|	di -30	v0 -53
end|roepen|	end 67
end|räumen|	das -11	der -17	end 43	in -20	v0 10
end|réclamer|	, 71	0 55	de -76	d’ -59	end -51
end|réfuter|	end -34
end|réjouir|	end 10
end|répondre|	end 30
end|rétorquer|	end 35
end|saber|	0 -57	a -52	da -25	de -15	end 80	v0 8
end|sagen|	, -80	0 -31	aus -45	das -16	der -12	die -21	end 12	für -17	in -89	mit -43	und -80	v0 -8	v1 29	v2 71
end|salientar|	0 -26	end 60
end|saluer|	0 -27	end 40
end|sans|	0 -35	word -43
end|sapere|	0 -25	end 53
end|schließen|	end 62
end|schreiben|	, -52	die -28	end 40	v0 -23	v1 52
end|schrijven|	0 34	end -33	v0 18
end|scrivere|	end 37
end|secondo|	, -17	0 -11	1 97	2 -11	a -31	alla -36	anno -23	con -21	dal -28	del -17	della -54	di -40	d’ -21	e 15	in -29	per -16	prelievo -18	su -9	v1 -15	v2 71	word -42
end|segnalare|	della -34	end 59
end|segunda|	0 -21	regata -19	word -17
end|segundo|	, -38	0 -81	1 81	2 48	a -30	anos -28	ao -13	com -25	de -13	desde -8	do -17	dos -7	e -107	em -37	end 64	na -10	no -26	para -13	pelo -18	por -15	que -25	v0 -39	v1 80	v2 -30	word -26	às -33
end|según|	, -46	0 -75	1 74	2 30	a -57	años -12	con -30	de -26	del -18	desde -28	en -17	end 39	entre -12	hasta -14	para -28	por -45	que -21	v0 13	y 9
end|seit|	0 -31	capital -38	v0 -36	word -33
end|selon|	, -124	0 28	1 59	2 21	ans -12	au -11	d' -9	dans -24	de -12	depuis -16	d’ -17	en -9	end 97	entre -13	et -47	sur -19	v0 -20	v1 50	v2 53	vers -8	à -8
end|semaine|	. -31	stop -31
end|semana|	. -19	0 -20	stop -19	v0 -42	word -22
end|sem|	0 -51	v0 -22	word -40
end|senza|	0 -30	word -45
end|septembre|	. -19	stop -19
end|setembro|	. -18	0 -35	stop -18
end|settimana|	. -23	0 -27	stop -23	v0 -13
end|sexta|	. -19	stop -19
end|se|	0 -28	auxiliary -17	determiner -23	trata -7	v0 -26	verb-saying -39	word -39
end|señalar|	, 13	0 9	1 -24	a -43	de -20	del -18	en -22	y -30
end|shares|false|	, 69	0 8	1 39	coordinator -26	v1 -20
end|shares|no-verb|	, 10	0 -10	1 -12	2 -57	coordinator -30	subordinator -19	v0 -18	v1 -10	v2 -42
end|shares|none|	( -56	1 -17	2 15	: 28	; 36	adverb -71	capital -59	determiner -29	end 12	preposition -18	pronoun -46	subordinator -69	that -30	v1 -28	v2 -15	word -33
end|shares|other|	, -76	0 46	coordinator 38	v0 -51	v1 -28	v2 -30
end|shares|true|	, 36	0 53	1 32	coordinator 92	v0 89
end|sinds|	0 -37	word -42
end|sin|	0 -60	determiner -35	v0 -32	word -58
end|si|	0 -30	determiner -31	word -30
end|sluiten|	0 -15	end 92	uit -82
end|smentire|	0 26	end -55
end|sobre|	0 -80	determiner -68	o -38	word -41
end|soir|	preposition -16
end|solicitar|	0 -72	de -40	en -11	end 75
end|sollecitare|	0 12
end|sommen|	, -39	0 -39	1 22	dat -11	en -8	end 40	van -11
end|sostenere|	, -100	1 27	ad -34	che -34	con -28	di -18	e 50	end -17	in -69	per -21	v0 -34	v1 60
end|sostener|	, -76	0 10	1 70	a -62	de -23	en -23	end 41	por -24	que -24	v0 -59
end|sottolineare|	e -8	end -19	in -45	v0 -7
end|souligner|	0 -29	end 40
end|soupçonner|	end 33
end|source|source|0|	false -26	true 9
end|source|source|1|	false -45
end|source|source|2|	false 11	true 82
end|source|source|v0|	true 37
end|source|source|v1|	false -59
end|source|source|v2|	false -68	true 9
end|sous|	determiner -20	v0 -37	word -59
end|soutenir|	0 -33	end 45	que -22	v0 24
end|souvenir|	0 -65	end 67
end|spiegare|	, -28	0 -78	1 19	a -16	ai -34	al -15	alla -34	che -35	dalla -35	dei -9	del -17	di -47	e -130	end 49	in -28	ottobre -9	per -27	secondo -18	v0 19	v1 -28	v2 86
end|spreken|	v0 -23
end|staan|	end 11
end|stando|	, -67	0 -7	anno -17	di -13	end 53	v0 -53	v1 36
end|stellen|	0 -12	end -69	v0 41	v1 38	v2 -72	voor 33
end|stimare|	0 -7	di -32	end 56
end|stunden|	0 -10	an -8	coordinator -10	preposition -8	und -10
end|stunde|	0 -26
end|sublinhar|	a -69	end 54	v0 -36
end|subordinator|0|	comma -14	coordinator -68	determiner -14	end 63	late -24	next -34	preposition -44	source -20	that -24
end|subordinator|1|	source -24
end|subordinator|auxiliary|	determiner -23	v2 -23
end|subordinator|determiner|	0 -25	v0 -23	word -37
end|subordinator|preposition|	0 -21	determiner -13
end|subordinator|pronoun|	0 -24	word -35
end|subordinator|quote|	0 -17	stop -21
end|subordinator|v0|	preposition -42	that -38
end|subordinator|word|	0 -26	1 -35	determiner -12	stop -28	v0 -25	word -35
end|subrayar|	0 -74	de -49	end -7	que -19	v0 7
end|sugerir|	end 41
end|sui|	0 -76	word -76
end|sulla|	0 -45	word -48
end|sul|	0 -49	v0 -37	word -52
end|sur|	0 25	determiner -118	dix -9	la -54	les -75	l’ -85	un -112	v0 -61	word -81
end|sustentar|	, -47	0 -27	a -27	da -12	de -17	end 62	por -25	v0 -22
end|su|	0 -67	determiner -66	v0 -22	word -22
end|svelare|	0 -15	end 14
end|tabler|	end 54
end|tarde|	. -24	0 -23	stop -24
end|tegen|	0 -30
end|teilen|	die -19	end 48	im -18	in -43	v0 -27	zur -30
end|temere|	end 13
end|temer|	0 30	de -26	end -24
end|that|0|	, -18	: 49	; 7	adverb -30	after -11	capital -17	colon -16	comma -20	determiner -24	end 32	late -22	next -55	preposition -26	pronoun -18	source -16	subordinator -23	that -19	word -23
end|that|1|	, -20	after -11	comma -20	coordinator 11	end -11	next -25	preposition -28	source -32	that -37	word -35
end|that|2|	coordinator -37	preposition -32	that -36	word -29
end|that|adverb|	0 -34	auxiliary -31	v0 -21	word -38
end|that|auxiliary|	0 -27	determiner -25	preposition -27	v0 -35	word -31
end|that|capital|	word -25
end|that|determiner|	0 -31	1 -31	capital -33	v0 -27	v1 -22	v2 -17	word -30
end|that|judging|0|	false -31	true 35
end|that|judging|1|	false -31	true -13
end|that|judging|v0|	false 49	true -31
end|that|preposition|	0 -31	determiner -28	pronoun -34	v0 -26	v1 -28	v2 -33	word -22
end|that|pronoun|	0 -19	1 -32	auxiliary -23	v0 -24	v1 -23	v2 -25	word -24
end|that|quote|	0 -32	stop -28	v0 -22
end|that|saying|0|	false -19	true 29
end|that|saying|1|	false -29	true -9
end|that|saying|2|	false -19
end|that|saying|v0|	false -9	true 16
end|that|saying|v1|	false -12
end|that|saying|v2|	false -47	true 49
end|that|thinking|0|	false -29	true 46
end|that|thinking|v0|	false -13
end|that|v0|	, 13	; 18	adverb -42	after -10	capital -21	comma -21	coordinator 15	determiner -23	end 13	late -13	next -34	preposition -17	pronoun -26	source -18	subordinator -38	that -30	word -33
end|that|v1|	, 33	colon -32	coordinator -53	next -18	preposition -41	source -34	that -43	word -46
end|that|v2|	coordinator -30	end 50	preposition -16	that -22	word -33
end|that|verb-saying|	0 -49	preposition -45	v0 -22	word -23
end|that|word|	, -12	0 -23	1 -22	: -11	adverb -37	auxiliary -28	determiner -25	preposition -29	pronoun -24	quote -27	stop -25	v0 -26	v1 -26	v2 -23	verb-saying -10	word -22
end|toen|	auxiliary -23	v2 -23	was -23
end|tot|	0 -49	word -49
end|tra|	0 -57	capital -51	determiner -38
end|tussen|	0 -37
end|uit|	. -93	0 14	capital -81	de -46	determiner -46	stop -93
end|um|	0 -22	capital -28	determiner -41	ein -19	sieben -29	v0 -49	word -27
end|und|	0 -76	1 -11	adverb -26	auxiliary -64	capital -34	determiner -29	ehrlich -28	für -29	klos -9	preposition -33	türen -15	v0 -49	word -48
end|unlisted|	0 -61	end 68
end|unterstreichen|	, -16	0 -22	1 13	end 21	in -29	und -9
end|unter|	0 -37	capital -38	personenschutz -37
end|uur|	0 -28	preposition -19	word -11
end|van|	 -30	0 -46	1 -24	antieke -10	capital -39	de -34	determiner -46	een -30	het -41	pronoun -41	quote -30	v0 -38	v1 -20	word -34	zeventig -11
end|venerdì|	. -28	0 -28	stop -28
end|verb-saying|0|	end 33	preposition -43	that -12
end|verb-saying|v0|	coordinator -26	end 55	that -14
end|verb-thinking|0|	end 33	preposition -25
end|verklaren|	0 -48	end 46
end|verlangen|	, -68	0 -19	der -17	die -24	end 62	v0 -28	v1 -37	v2 25
end|verlauten|	0 -10	end 33
end|vermuten|	0 -21	der -24	die -24	end 50
end|verraten|	0 -62	end 42
end|versichern|	0 -25	end 56
end|versprechen|	end 42	in -42	v0 31	zu -34
end|vers|	0 -64	determiner -41	v0 -8	word -24
end|verteidigen|	end 67	v0 -36
end|vertellen|	, -82	0 -58	aan -50	end 70	toen -35	v0 -19	v1 33	voor -34
end|verwachten|	0 -14	end 40	jaar -9	v0 31
end|verweisen|	, -61	0 -38	1 15	die -31	end 58	v0 -34	v1 34
end|verwijten|	0 -32	end 41	v0 29
end|ver|	0 -43	de -73	end 38
end|viernes|	. -19	0 -22	stop -19
end|vinden|	0 -65	end 52	v0 7
end|voegen|	end 34
end|voir|	0 16	de -53	end -20
end|volere|	, -83	0 22	end -37
end|volgens|	, -37	0 -16	1 62	2 23	: 9	achter -32	dat -25	determiner -38	en -52	end 30	haar -38	in -52	jaar -18	met -9	naar -17	om -11	op -17	over -20	tussen -37	uit -22	v0 -57	van -11	voor -79
end|vom|	capital -70
end|von|	0 -71	capital -36	der -23	determiner -19	v0 -21	word -57
end|voor|	, -87	0 29	de -76	determiner -75	het -74	pronoun 23	v0 -37	v2 -30	vier -31	word -72
end|vor|	. 26	0 31	dem -42	determiner -59	stop 26	v0 -70	v1 -38
end|vouloir|	0 -44	end 47
end|vragen|	0 -21	end 89	in -19	v0 23	van -54
end|vrezen|	0 -31	end 70	in -43	v0 -36
end|vrijdag|	0 -35	word -31
end|waarschuwen|	0 -49	end 49	v0 48
end|warnen|	, -57	0 18	end 25	v0 -49	v1 8
end|week|	0 -23	word -17
end|weigeren|	end -52	volgens -44
end|weisen|	end -24	v0 21
end|weken|	0 -19	word -21
end|werfen|	, -70	0 -21	1 45	die -14	v0 23	vor 38	zu -25
end|widersprechen|	, -71	end 72	v0 -74	v1 35
end|wijzen|	, -53	0 -51	1 45	end 63	in -31	v0 54
end|willen|	0 33	end -35	naar -42	op -60	over -64	v0 8	voor 43
end|woensdag|	0 -17	word -18
end|wollen|	end 9	v0 26
end|word|,|	0 -39	1 -30	2 -46	coordinator -41	determiner -27	preposition -53	quote -35	v0 -42	v1 -30	verb-saying -26	word -49
end|word|0|	, -16	adverb -24	after -11	behind -26	capital -34	colon -18	comma -19	coordinator 10	determiner -24	end -8	infinitive -44	late -34	next -49	preposition 15	pronoun -41	source -27	subordinator -31	that -24	word -40
end|word|1|	, 14	adverb -28	comma -7	coordinator -75	determiner -26	next -37	preposition -27	source -39	that -29	word -30
end|word|2|	, -52	end -45	preposition -35	source -23	that -29
end|word|adverb|	0 -26	1 -52	stop -29	v0 -46	word -42
end|word|auxiliary|	, -43	0 -35	adverb -9	determiner -31	stop -25	v0 -23	word -39
end|word|coordinator|	0 -29	determiner -26	that -49	v0 -28	verb-saying -14	word -29
end|word|determiner|	0 -35	v0 -42	word -34
end|word|preposition|	0 -33	1 -23	2 -22	capital -48	determiner -42	v0 -43	word -31
end|word|pronoun|	0 -27	word -28
end|word|quote|	0 -33	stop -33
end|word|stop|	0 -29	1 -29	2 -28	auxiliary -27	capital -24	coordinator -16	determiner -32	end -28	preposition -22	pronoun -16	quote -28	v0 -25	v1 -28	v2 -21
end|word|that|	0 -23	word -11
end|word|v0|	, -79	: -17	capital -32	colon -58	comma -13	coordinator -72	determiner -14	next -64	preposition -43	source -25	that -33	word -34
end|word|v1|	, 9	comma -20	determiner -17	end 16	next -37	preposition -17	source -27	that -46	word -40
end|word|v2|	, -46	colon -17	end 15	preposition -76	that -33
end|word|word|	, -38	0 -29	1 -17	adverb -14	auxiliary -54	determiner -31	preposition -24	stop -28	v0 -33	word -21
end|wünschen|	0 -23	end 28
end|würdigen|	als -32	end -20	v0 29
end|y|	0 18	2 -36	a -56	auxiliary 49	capital 26	de -49	descartó 14	determiner -92	dos -44	en -50	ha 49	la -46	las -23	negó 50	no -84	pidió 43	preposition -85	pronoun 19	que -14	recordó -36	se 12	that -14	un -40	una -44	v0 53	v1 -59	verb-judging 72	verb-saying 43
end|zeggen|	, 10	1 59	: -33	aan -70	bij -45	dat -32	en 12	in -79	met -27	om -30	op -69	v1 -28	voor -42	weken -27
end|zeigen|	end 15
end|zien|	end 49	voor -71
end|zum|	0 -29	1 -19	capital -30	friseur -8	v0 -23
end|zur|	0 -23	capital -28	v0 -31	verfügung -31
end|zu|	0 13	1 -27	auxiliary -29	betreiben -37	capital -28	determiner -35	haben -30	halten -20	kommen -8	lassen -25	schaden -21	sein -17	stellen -52	v0 -28	word -57
end|às|	0 -50	quatro -19	v0 -35	word -47
end|à|	 -27	0 -79	1 -22	2 -25	capital -87	des -15	determiner -35	justiça -67	l' -38	la -18	leur -40	l’ -23	quote -27	un -23	v0 -31	v1 -16	v2 -12	word -39
end|äußern|	, -67	end 69	v0 -67	v1 50
end|évaluer|	end 30
end|évoquer|	0 47	de -62	end -25
end|über|	0 -37	determiner -37
none|	a 9	aankondigen -24	accogliere 54	accusare -41	aceitar 55	achar 31	acoger 68	aconsejar -17	aconselhar -27	acreditar -31	acusar -17	adelantar 23	adiantar -12	admettre -18	admitir -18	advertir -24	adviseren -12	afdoen -15	affermare -64	afficher 70	affirmer -27	afirmar -48	agregar 10	ajouter -13	alegar -49	alertar -29	alerter -43	ameaçar 31	amenazar -47	ammettere -24	analysieren -33	annoncer 8	annotare 74	annunciare -11	anticipar 39	anticipare 27	antwoorden 9	antworten -13	apelar -43	apelidar 45	aplaudir 24	appeler -18	appellieren -63	applaudir 72	apprendre 83	approuver 49	apuntar -30	argumentar -55	argumentieren -56	arrancar 54	asegurar -50	asentir 60	assegurar -63	assicurare -17	assumir 41	assurer -29	atirar 40	atribuir -18	attaccare 70	attendre 9	attribuer -19	attribuire -38	auspicare -59	ausrichten -49	avaliar 11	avancer 25	avanzar 18	avertir 32	avouer -36	avvertire -7	avvisare 53	añadir 38	balayer 72	bautizar 52	beantragen 85	becijferen -40	bedanken 62	bedauern -13	befinden -37	befürchten -61	begrüßen -9	beklagen -25	beloven -15	bemerken -37	bemängeln 21	benadrukken -54	berichten -39	bescheinigen -64	beschreiben 74	beslissen 68	besluiten 10	bestreiten -10	bestrijden 41	bestätigen -21	beteuern -62	betogen -46	betonen -70	betreuren -7	bevestigen 17	beweren -64	bezeichnen 72	bezweifeln -12	bezweren 9	bieden 17	bitten -20	blijken 57	blijven 47	bollare 49	bondir 82	brincar 11	bromear 32	calcolare -53	calcular -78	calculer -29	calificar 84	celebrar 23	celebrare 54	chamar 85	chiamare 88	chiarire 16	chiedere -10	chiffrer 8	cifrar -26	citar 23	classificar 29	cobrar -13	cogitar 20	coincidir -31	comemorar 31	comentar 15	commentare 78	commenter 45	communiquer 70	comparar -17	completar 18	comprendre -51	comprometer -32	comunicar 30	comunicare -30	conceder 61	concedere 44	conclure 21	concordar 12	concéder -37	condannare 71	condenar 74	confesar -33	confessar 31	confessare -7	confidare -61	conforme -74	congratular 60	conseiller -17	considerar -10	considérer -33	consigliare -30	constater 76	constateren 7	contestar 18	contestare 11	contester -45	continuar 73	contrapor -46	convocar 11	correggere 52	corregir 61	corrigir 18	cortar 70	così 85	creer -44	crier 56	cuestionar -15	culpar -13	d' -32	de -28	decir -8	declarar 10	decretar 70	definir 66	definire 69	demandar 69	demander -11	dementieren -24	denunciar 9	denunciare 40	desabafar 35	desaconselhar 11	desafiar -14	descartar 17	descrever 23	describir 30	descrivere 24	deslizar -46	desmentir 12	despedir 57	destacar -38	desvelar 33	determinar 81	devolver 82	dichiarare -14	difendersi 42	difundir -33	discordar -11	discrepar 48	disparar 71	divulgar 34	dixit 14	dizer -8	domandare 7	domandarsi -59	dreigen -20	drukken 63	drängen -8	dämpfen -54	défendre -45	démentir -8	déplorer -19	désigner 87	d’ 10	einwenden 72	eisen 8	elogiar -8	elogiare -34	empfehlen 18	emporter 72	en 35	encontrar 56	engager -16	entender 27	entgegnen -39	enthousiasmer -33	entscheiden -13	entschuldigen -7	ergänzen -40	erinnern 72	erkennen -50	erläutern -73	erwarten -31	esclarecer -61	escludere -33	escribir 34	escusar 35	esperar 42	esprimere 21	espérer -14	estimar -49	estimer -22	evitar 49	evocar 44	exclure -47	excuser 74	exiger -27	explicar -26	exposer 78	expresar 12	exprimer 26	faire_valoir -42	falar 30	felicitar 9	feliciteren 57	festejar 51	figurer 60	finden -8	fordern -61	formulieren 50	fragen -32	frenare 7	frisar -43	féliciter -16	fügen -10	garantire -35	garantizar -30	geben -15	geloven 71	gemäss -70	gestehen 37	getuigen 44	geven 36	giudicare 18	giurare 29	glauben 17	glimlachen 47	glisser -28	gostar -28	gracejar 58	grappen 61	gratulieren 69	gridare 51	grincer 31	gritar 61	hablar 97	hadern 29	heißen 15	heißt -58	hekelen -35	herinneren -8	heten 88	hieß -33	hoffen -18	hopen -25	houden 20	illustrare 41	imputare 81	indicar 40	indicare -10	indigner 29	indiquer -7	informar -21	inquiéter -26	insistir -66	interrogar 64	interroger 80	invitar -26	invitare -46	inviter -31	invocar -29	invocare -18	ipotizzare -28	ironiser 63	ironizar 32	ironizzare 50	jubeln 76	juger 8	jurer -49	justificar -21	justifier 57	kommentieren 62	kritisieren 19	kündigen -45	lachen 103	lamentare -52	lancer 27	lassen 16	laten -7	laut 35	leer 72	leggen -16	leggere 42	lehnen -42	lembrar -10	ler 71	limitar 15	liquidare 44	lire 40	llamar 17	louer 75	loven -14	luiden -61	lâcher 59	machen -61	maintenir 9	mandar 47	manifestar 22	mantener 12	manter 50	marteler 24	matizar -36	meedelen 63	meinen 44	menacer -22	menen -33	minacciare 9	mitteilen -56	mostrar 65	na 18	nach -10	narrar 25	negar -20	negare -13	nennen 50	nier -21	noemen 86	notar 15	notare 42	noter 29	noteren 28	notieren 53	nuancer 42	obiettare 24	objetar -76	observar -32	observer 56	ocurrir 64	ofrecer 7	ontkennen -14	oordelen -18	opmerken 22	oponer -30	opposer 39	ordenar -29	orientar -19	osservare -42	overwegen -31	par 48	para 18	parlare 120	parler 85	pensar 58	pensare 34	per 34	pester 25	philosopher 32	plaider -9	plaisanter 49	plantear -90	pleiten -59	ponderar 24	pour 50	poursuivre 47	precisar 12	precisare -62	preferir 22	preguntar 47	prevedere -27	prever 8	prijzen 11	proclamar -34	proclamare 12	proclamer 52	prometer -13	promettere -33	promettre -9	proponer 16	propor 15	proporre -28	proposer 11	protestar -14	protestare -22	protester 40	préciser -18	préconiser -45	préférer 72	prévenir -40	prévoir 33	publicar 88	puntualizar -42	qualifier 85	quejarse -58	querer 26	questionar 27	raccomandare -38	raccontare 12	raconter 8	rappeler -18	rapporter 33	raten -45	razonar -16	reaccionar 59	reageren 51	reagieren 67	reagir -11	reagire 57	recalcar -54	rechazar 15	rechnen -64	recibir 36	recitare 62	reclamar -10	recomendar -28	recommander -34	reconhecer 8	reconnaître -18	reconocer 8	recusar 17	reden 46	redouter -7	referir -14	refuser 28	registrar 61	regretter -84	reiterar -78	rejeitar -29	rejeter 18	rekenen -25	relatar -37	relever 21	rematar 63	remeter 37	repetir 53	replicar 11	reprendre 71	reprochar 16	reprocher -25	repudiar 70	respingere 28	responder 8	responsabilizar -31	ressaltar -26	ressalvar -57	resumir 75	retrucar -30	revelar -53	revendiquer -16	reír 61	ribadire 7	ribattere -10	riconoscere 21	ricordare -45	ridere 73	riferire -20	rigoler 29	ringraziare 86	ripetere 60	rir 67	rire 59	rispondere 7	ritenere -33	rivelare -10	roepen -35	rufen -31	réagir 65	réclamer -22	réfuter -66	réjouir -58	répliquer 22	répondre 22	répéter 7	résumer 54	rétorquer -14	révéler 60	rügen 55	sagen 12	salientar -43	saludar -29	salutare 79	sapere -33	saudar -22	savourer 41	sbilanciare 55	scander 50	scherzare 22	scherzen 43	schildern 41	schreiben 24	schrijven -16	scrivere 14	secondo -55	segnalare -17	segundo -18	según -9	sehen 35	selon -25	sentenciar 75	señalar -10	sfogare 27	si -43	signaler 16	sintetizzare 33	smentire -17	so -11	solicitar -23	sollecitare -47	soltar 50	sommen -59	sorridere -33	sostener -15	sostenere 10	sottolineare -27	souffler 38	souligner -27	soupirer 36	soupçonner 12	souri 62	sourire 41	souvenir -13	spiegare -27	spotten 7	sprechen 104	spreken 90	staan 67	staat 57	stando -23	stehen 122	sturen 35	sublinhar -24	subrayar -21	sugerir 13	suggerire 43	suggérer -33	suspirar 54	sustentar 28	svelare 40	tabler -49	tachar 69	tagliare 82	teilen -30	telefonar 59	telefonare 64	temer -43	temere -17	tempérer -39	tildar 73	toelichten 84	tonen 40	tonner 57	traiter 70	trancher 77	trasladar 12	trekken 59	trouver -14	tuonare 42	téléphoner 66	témoigner 51	urgir 13	valutare 9	vaticinar -42	vatten 82	ver 15	verdedigen 37	verklaren -39	verkünden -10	verlangen -10	verlauten -59	vermissen -19	vermuten -55	verraten -54	versichern -27	versprechen -7	verteidigen 16	vertellen -17	verwachten -39	verwerpen 14	verwijten -29	verzekeren 10	vinden -35	voegen -61	voir 18	vouloir 27	vragen -13	vrezen -30	waarschuwen -25	warnen -37	weigeren -10	weisen -48	werben 66	werfen -63	widersprechen 53	wijzen 26	willen 22	wissen 71	wollen -7	wundern 36	wünschen -65	würdigen -36	zanjar 48	zeggen -18	zeigen 56	zien 14	zingen 72	zitieren 87	zo 39	äußern 23	écrire 26	étonner 11	étrangler 31	évaluer 11	évoquer 13
none|aankondigen|	past -24
none|accogliere|	past 54
none|accusare|	past 16	present -46
none|accuser|	participle -34	past 23	present 7
none|achar|	past 53	present -61
none|aclarar|	past -39	present 35
none|acoger|	past 68
none|aconsejar|	present 10
none|aconselhar|	present -27
none|acreditar|	present -31
none|acrescentar|	past 20	present -12
none|acusar|	past -19
none|address|nobody|name|	participle 36	source 15
none|address|nobody|noun|	participle -18	past 9	source -7
none|address|nobody|	other -23	saying 7
none|address|nobody|pronoun|	participle -64	past -10	source -22
none|address|reader|	judging -53	other 45	saying -23	source -50	thinking 26
none|address|reader|name|	past -25	present 13	source -79
none|address|reader|noun|	past -20	source 71
none|address|reader|pronoun|	past -25	present -93
none|address|writer|	judging 29	other 64	source 11
none|address|writer|name|	participle -20	present -26	source -22
none|address|writer|noun|	present 22	source 34
none|address|writer|pronoun|	past 11	present 30
none|adelantar|	present 32
none|adiantar|	past -10	present -32
none|admettre|	past -18
none|admitir|	present -37
none|advertir|	past -24
none|adviseren|	past -45	present 20
none|afdoen|	past -15
none|affermare|	past 37	present -92
none|afficher|	present 58
none|affirmer|	past -24	present -30
none|afirmar|	past -38	present -28
none|agregar|	past 11
none|ajouter|	participle 11	past 29	present -26
none|alegar|	present -86
none|alertar|	past -45
none|alerter|	present -48
none|ameaçar|	present -72
none|amenazar|	present -33
none|ammettere|	past -24
none|annoncer|	past -10	present 30
none|annotare|	past 74
none|annunciare|	past 30	present -51
none|anticipare|	present 27
none|anticipar|	past -51
none|antwoorden|	past 9
none|antworten|	past -13
none|anunciar|	present -32
none|apelar|	past -23
none|apelidar|	past 45
none|aplaudir|	past 11	present 60
none|apontar|	past 19	present -28
none|appeler|	past -18
none|applaudir|	past 68	present 15
none|apposed|	other 42	participle -55	present -20	saying -20	thinking 8
none|apposition|	participle 43	past -27	present -47	saying -37	thinking -23
none|apprendre|	past 83
none|approuver|	present 7
none|apuntar|	past 39	present -54
none|argumentar|	past -52
none|argumentieren|	past -23
none|arrancar|	past 44
none|asegurar|	past -27	present -46
none|asentir|	past 60
none|assegurar|	past -28	present -57
none|assicurare|	past 12	present -28
none|assumir|	past 14	present 73
none|assurer|	participle -35	past -35	present -15
none|atirar|	past 11
none|atribuir|	past -18
none|attaccare|	past 49	present 41
none|attendre|	past 9
none|attribuire|	past -38
none|auspicare|	present -55
none|ausrichten|	past -49
none|avaliar|	present 12
none|avancer|	present 12
none|avanzar|	past 13
none|avertir|	past 32
none|avouer|	present -13
none|a|	source 9
none|añadir|	past 40	present 7
none|balayer|	past 72
none|bautizar|	past 52
none|beantragen|	past 52
none|becijferen|	past -40
none|bedanken|	past 62
none|bedauern|	past 17
none|befinden|	past -37
none|before|	% 16	+ -23	- 140	: 114	adverb 20	auxiliary -27	capital -33	coordinator 55	determiner 45	pronoun -31	quote 11	start 31	stop -47	subordinator 43	that 20	verb-judging -7	verb-thinking 73	word 11	¿ 63	– 18	— 52	’ 47
none|before||	 24
none|befürchten|	present -61
none|begründen|	past 22
none|begrüßen|	past -33	present 93
none|behaupten|	present 14
none|beklagen|	past -21
none|beloven|	past -15
none|bemerken|	past -44
none|bemängeln|	past 72
none|benadrukken|	past -54
none|berichten|	past -21	present -40
none|bescheinigen|	past -64	present -24
none|beschreiben|	past 74
none|beslissen|	past 68
none|besluiten|	past 10
none|bestreiten|	past -10
none|bestrijden|	past 41
none|bestätigen|	past -23
none|beteuern|	past -47	present -41
none|betogen|	past -46
none|betonen|	past -70
none|betreuren|	past -7
none|bevestigen|	past 17
none|beweren|	past -64
none|bezeichnen|	past 54
none|beziffern|	past -45	present 29
none|bezweifeln|	present -12
none|bezweren|	past 9
none|bieden|	past 17
none|bitten|	past -20
none|blijken|	past 57
none|blijven|	past 47
none|bollare|	past 49
none|brincar|	past -10
none|bromear|	past 32
none|calcolare|	past -46	present -30
none|calcular|	past -71	present -39
none|calculer|	present -29
none|calificar|	past 82	present 45
none|celebrare|	past 54
none|celebrar|	present 84
none|chamar|	past 81	present 44
none|chiamare|	past 47	present 84
none|chiarire|	past 16
none|chiedere|	past -10
none|chiffrer|	present -15
none|cifrar|	present -7
none|citar|	present 74
none|classificar|	past 13	present 49
none|cobrar|	past -8	present -9
none|cogitar|	present 20
none|coincidir|	past 71	present -41
none|comemorar|	past 9
none|comentar|	past 23	present -12
none|commentare|	past 75	present 41
none|commenter|	past 41	present 36
none|comparar|	past -17
none|completar|	past -9	present 53
none|comprendre|	past -51
none|comprometer|	past -58	present 15
none|comunicare|	present -50
none|comunicar|	past 30
none|concedere|	past 44
none|conceder|	past 61
none|conclure|	past 21
none|concordar|	present 33
none|concéder|	past -37
none|condannare|	past 49
none|condenar|	past 60	present 51
none|confermare|	past -13	present 12
none|confesar|	past -33
none|confessar|	past 56	present -26
none|confidare|	past -43	present -37
none|confier|	past 42	present -36
none|confirmar|	past -15	present 24
none|confirmer|	past 16	present -32
none|conforme|	source -74
none|congratular|	past 59
none|considerar|	past 19	present -36
none|considérer|	past -33
none|consigliare|	present -34
none|constateren|	past 7
none|constater|	present -50
none|contar|	past -12	present 22
none|contestare|	past 7	present 13
none|contestar|	past 18	present 9
none|contester|	present -45
none|continuar|	past 73
none|contrapor|	past -46
none|convocar|	past 105	present -63
none|correggere|	past 52
none|corregir|	past 61
none|corrigir|	past 57	present -14
none|cortar|	past 58	present 38
none|così|	source 85
none|creer|	past -44
none|crier|	present 53
none|criticar|	past 11	present -13
none|cuestionar|	past 9
none|d'|	source -32
none|decir|	past -8
none|declarar|	past -14	present 94
none|decretar|	past 64	present 31
none|definire|	past 69
none|definir|	past 66
none|demandar|	present 47
none|demander|	present -20
none|dementieren|	past -24
none|denunciare|	past 82	present -55
none|descartar|	past -12	present 47
none|descrever|	past 23
none|describir|	past 19	present 24
none|descrivere|	past 24
none|deslizar|	past -39
none|desmentir|	past 46	present -28
none|despedir|	past 57
none|destacar|	past -30	present -18
none|desvelar|	past 36
none|detallar|	past -18
none|determinar|	past 81
none|devolver|	past 75	present 35
none|de|	source -28
none|dichiarare|	past -25	present 24
none|difendersi|	past 42
none|difundir|	past -41
none|direct|	judging 14	participle 92	thinking 8
none|discordar|	present -11
none|discrepar|	present 48
none|disparar|	past 46	present 50
none|divulgar|	past 30
none|dixit|	source 14
none|dizer|	past -8
none|domandare|	past 7
none|domandarsi|	past -59
none|dreigen|	past -20
none|drohen|	past -44	present 82
none|drukken|	past 63
none|drängen|	present -16
none|dämpfen|	past -54
none|défendre|	past -45
none|démentir|	past -8
none|dénoncer|	present -16
none|déplorer|	present -35
none|désigner|	past 61
none|d’|	source 10
none|einwenden|	past 72
none|eisen|	past 8
none|elided|	past -17	present -8	saying -16
none|elogiare|	past -10	present -49
none|elogiar|	past -23	present 97
none|empfehlen|	past 18
none|emporter|	past 49
none|encontrar|	past 56
none|engager|	past 15
none|entender|	past 27
none|entgegnen|	past -38
none|enthousiasmer|	present -33
none|entscheiden|	past -13
none|entschuldigen|	past -8
none|en|	source 35
none|ergänzen|	past -35	present -39
none|erinnern|	past 69
none|erkennen|	past -50
none|erklären|	past -14
none|erläutern|	past -62	present -48
none|erwarten|	present -31
none|erwidern|	past 10
none|erzählen|	past 34	present -42
none|esclarecer|	past -57
none|escludere|	past -33
none|escrever|	past 10
none|escribir|	past 34
none|escusar|	past 35
none|esperar|	past 94	present 17
none|esprimere|	past 21
none|espérer|	past -14
none|estimar|	past -12	present -46
none|estimer|	past -39
none|evitar|	past 36	present 93
none|exclure|	past -47
none|excuser|	present 52
none|exiger|	past 16	present -46
none|exigir|	past -36	present 33
none|explicar|	past -54
none|expliquer|	past 47	present -45
none|exposer|	past 78	present 36
none|expresar|	present 60
none|faire_valoir|	past -42
none|falar|	past 30
none|felicitar|	past 9
none|feliciteren|	past 57
none|festejar|	past 51
none|figurer|	present 55
none|finden|	past -8
none|fordern|	past -34	present -47
none|formulieren|	past 56	present -10
none|fragen|	past -48	present 24
none|frenare|	present 7
none|frisar|	past -43
none|féliciter|	past -9	present -27
none|fügen|	past -10
none|garantire|	past -33	present -15
none|garantir|	past -7	present 37
none|geben|	past -15
none|geloven|	past 71
none|gemäss|	source -70
none|gestehen|	past 37
none|getuigen|	past 44
none|geven|	past 36
none|giudicare|	present 10
none|giurare|	present 29
none|glauben|	present 17
none|glimlachen|	past 47
none|glisser|	past 11	present -45
none|gracejar|	past 58
none|grappen|	past 61
none|gratulieren|	past 69
none|grincer|	present 30
none|gritar|	past 63	present 31
none|hablar|	past 97
none|hadern|	past 29
none|head|	0 48	1 61	14 62	15 40	18 56	2 -25	2019 8	2020 18	2022 18	2024 -11	2025 70	2028 36	22 67	24 29	3 36	30 29	4 -34	6 78	9 -39	abogada -44	abogado -44	abrantes -40	accusa -21	accusé -22	acto 59	acuerdo 62	acusación 50	acusação -64	acv -31	acórdão 30	adjoint 34	administrador -21	administração 41	advogado 71	aeronaves -43	af -9	afd -10	afloop -17	afp 61	ag 59	agence -7	agente 50	agentes -42	agenzia -25	agriculteurs 81	agência -57	akros -55	alcalde -19	aleixandre 27	alguém 63	aliados 51	allenatore -19	alta 90	amarela 54	ambiente 62	amorim -68	amrani -61	ander 11	andina 79	angeklagte 58	animal 44	anoniem 73	anonimato -63	ans 35	anterior -69	anwalt 72	anónima 28	apoio 45	appello -29	ara -45	arguedas 7	arisi 52	arouca 43	arquiteto 16	artigo -40	asistentes 64	asociación -71	assessora -27	assessoria 20	associazione -70	associação -11	atelier 69	atlacoya 75	audiencia 65	aula 44	austral 72	autarca -41	autarquia -42	auteurs -60	autobús -48	autora 30	autore 39	autores -72	autorità -16	avocat 69	avoir 92	avô -26	ayuntamiento 63	azienda 16	bagnoli -56	bahn 83	balcões -43	baldassarri 60	banca 25	banco -85	banderole 36	bank 49	bar 67	barclays -11	barradas -25	barreto -62	barros -79	batista 42	beamten -54	bedrijf 12	beide 55	bejarano 11	bekend 22	belga 59	benkirani 51	benítez 35	berlin 26	bermejo -59	beroep 74	bestuurder -34	bewindsvrouw -45	bhf -30	bilder 67	bini 40	biologin 57	bióloga -69	bochum -8	boersma 28	bolsa 8	bond 16	bouma -39	bove 47	branche -63	brandt -41	brandão 68	brasil 21	brasileira 14	brattland 39	brera -68	brief -72	brull 16	brun -37	brunetti 33	bruno -23	brussel 90	bruxelles 24	burgemeester 55	c' -43	cabello 35	cabinet 51	cadre 32	caeiro -38	call -16	campo 30	capital 43	carrasco -53	carteira 24	cartera 10	cartão 54	carvalhal -65	casa 11	caso -58	casteleyn 68	castellani 35	castelli -37	catarino 39	causídico -11	cavalcanti 34	cdu 15	celle-ci -12	celui-ci 24	cento 37	central -49	centro -70	cercana 30	cesaroni -45	cfdt -75	cgt -29	chefin -30	chercheuse -57	chevillard 71	chi 115	chigi 34	chofer -28	choix 60	chuquimia -69	cinco 59	cipolletti 29	cittadino -40	civil -40	claessens 66	cliënt -11	club -41	clube -39	cnv -39	coach 34	coalitie -36	coldiretti -58	colegiado -16	collega -21	colposo 52	comandante 55	comentar 23	comisión 17	comissão -31	commissaire 64	commissie -25	commission -51	compagnie 7	compañía -16	comptes -15	comune 99	comunicado 14	común -11	conceição 78	conductor 48	conduttrice -27	confederação -65	congreso 45	conseil 39	consejera -33	consejería 59	consejo 61	conselho -58	consigliere -63	consta 74	constitucional 17	contas 34	contraire -51	contrario 54	contrato -7	contratto 52	coopérative -78	corporação -28	corse -74	corte 105	costa 12	cour -20	crime 7	critici 56	cruz 14	cuatro 57	cumplir -16	cáceres -11	cámara -68	côté -57	c’ 90	d 32	dados -15	dat 97	dati 47	dato 67	decisione -23	decisión 52	decisão -18	defensa 33	defensoría -50	defesa 29	dele -35	deles 54	delmas 46	departamento -59	deputada -41	dernier 18	dernière -43	derrota -17	desastres 41	desculpas 60	diario 63	dias 64	dicastero 29	dicko -64	dictamen 60	die 66	diez 40	difesa 15	diplomacia -64	diplomaten -71	diplomatiche -63	diplomática -33	direction -26	directivo -70	director -7	directora 55	diretor 66	dirigeant -80	dirigeante 17	dirigente -37	diz 62	dizer -46	djassi -11	doctora -56	documento 24	domínguez -28	donna -42	dorf 58	dos 12	dossier -75	duarte 30	due 47	défense 61	echegaray -10	economía 51	edil -41	editore 44	ejecutivo -60	ela -34	ele -7	elecciones 65	eleitoral -25	ella 19	elle-même -54	emergência 33	empresa -38	empresarial 33	empresario -50	empresarios 61	empresário 49	empresários -9	encontro -34	enedis -48	energie 22	enquête 59	enseignants -29	entidad -45	entidade -72	entourage -40	entraîneur -16	entreprise 76	entreprises 16	entro 93	entscheidung 35	episódio -48	er -29	ergebnis 61	ergebnisse 45	errore -35	española -35	esquema 60	estado -43	estadual -25	estatal -39	este -46	estevam -23	esteves -12	estrela -48	estudio 21	estudo -35	eu-kommission 56	euro 78	europe -47	europea 43	europeia 60	européen 13	européenne 23	euros 100	ex-autarca 32	ex-secretário -40	excuses 71	executiva 27	executivo -61	expertin -63	explicações -45	exportadores 50	exécutif -51	fabre 59	faits 48	falcato -39	fall -16	fallo 62	familia -61	familiares 70	familie -47	famille 77	família 31	fatto -35	favaretto 25	federal 46	femme -45	ferrand -47	ferrando 17	ferrara 41	ferraz -14	ferreira 22	ferrer -31	ferri 59	fez -7	fialho 32	figlia -86	filha -61	filho 53	fille 18	fim 44	final 12	finistère -70	finma -54	firma -62	fiscal -52	fiscalía 72	fnv -26	fnw -16	fois 76	fondatrice -43	fondo -40	fonte 16	fonti -20	fortes 33	fortin 49	fpö 12	france -12	francese -64	franken 36	français 40	frase 34	frau 53	freire 71	funcionaria -81	funcionario 35	funes 69	furtado -17	gabinete 25	galdeano 54	gang 61	garante 48	gastambide -65	gauche 86	geld 70	gemeente -51	general -53	geometra -80	gervásio -37	gestor 17	gestora -71	ghislandi -56	gil 44	ginasta 25	gip -45	giudice -61	giudici 49	giunta -63	giuria 52	gmbh -35	godinho -38	goulart 40	governador -43	governo 12	graça 57	greci -64	groupe -61	gruber 52	grupo 79	gruppo -41	grünen -52	gualdi -15	guaramato 39	guasto 66	guerra -26	général -7	haar -92	haas -22	habitants -11	hablar 28	haddad 60	hand 50	harms -12	haro -65	haus -30	hay 37	hem 8	hepworth-lane 8	het 46	hidrográfica -48	hija -43	hijo -64	hoekstra 100	hof -8	homem 70	homme -10	hoxhaj -31	huamán -47	huarte 71	händler -54	ibama 21	ibáñez -58	ich -82	iedereen -13	il -45	ils -12	incandela 21	incendio 45	independente -62	industrie 21	information 65	informations 139	informe 63	ingewijden -56	inglês -27	iniziale 51	iniziativa 45	inquirenti -22	instalar 64	institución 49	instituição -67	institution -13	instituto -90	interesse -19	interlocutores -65	internacional -40	interno -31	intéressé -39	intérieur 80	investigador -65	investigadora -27	investigadores -15	istituto -45	italia 51	italiana -37	italiano 39	iyengar 30	jefferies 31	jonkhart 57	jornalistas -60	judiciária -80	juges -73	julgamento 44	junta -19	junín -40	jurado -61	jurist -48	jury 18	júri -52	j’ 73	kabinet 15	kamer 49	kammer 56	kantonalbank -54	kassel 72	keer -16	kessler -17	keten 64	kiala -37	kjeldgaard -48	klein 52	kolařík -31	kolbe 7	kommission -68	konzern -46	konzerns -8	kosińska-bąk 47	kosti 56	kouvela 10	kowalczuk 57	kowalczyk 72	krant 62	kremlin -72	kuiperman 58	köln 25	laatste -36	lacaze 71	lado -71	lamas -68	lamela -61	land 39	landesrechnungshof 38	larrandart -15	larrañaga 60	larrea 59	larrinaga -63	lavernhe -50	lay 29	leal -48	lega 45	legale -74	lei -15	leitão 11	lemos 50	lencastre 54	lettera -33	levar -40	ley -20	libre -44	libro 68	lijst -66	lima 29	lindqvist -50	linea 62	lins -16	livre 74	lobato 52	lobito 66	lobo -70	local -54	lomuscio -25	lopo -43	loro -42	lotz 52	lucero 59	lucumí 39	lui -31	luna 37	lunga 55	lyra 49	macieira 44	madre 34	madrid 88	maestro 22	magistrada -29	magistrat -31	magistrate -29	maire -21	mairie -48	malinowska-dudek -41	mamani 49	manager -85	mancini -35	mandataria -48	mandatario -29	mann 34	manter 74	mar -48	marchand 52	marche -29	maria 24	matrimonio 45	meer 49	mejía -60	mendonça -72	menor 68	mensagem -35	mercado 77	mesa -58	mesquitela -62	messa 38	mestre 45	meta -56	metade 49	meter 60	metros -19	micheli 26	milhões 64	milioni 38	minister -64	ministerie 23	ministerin 20	ministerio -16	ministerium 11	ministeriums -81	ministero -40	ministra 34	ministre -55	ministro -72	ministério -97	minoranza -67	misura 22	moeder 30	molina 56	monde 36	monfort 48	monteiro 17	moradores -38	mot 80	mourato 74	mourão 62	mujer 37	mulher 46	mundial 7	municipal -82	museu 51	mutter 44	mãe -16	mère -40	médico -73	médicos 44	naam 43	nacional -32	nadie 113	namen 50	national 41	nationale -30	nationen -44	navarrete -63	ndiaye -19	negrais -34	nelson -25	nessuno 75	nesta -73	neta 33	neto 66	nguyen 14	niets 39	ninguém 81	niño 66	no -41	noch -53	nome 59	noor -44	noord 10	norte -13	nota -56	noticia 47	ns -63	nueve 64	nunes -65	número 40	office -59	officier -77	oficial 58	oficina 41	olabarrieta 58	olivenza -64	olvera -47	on 89	ondernemer 17	onderzoek 51	onderzoekers -63	ong -54	onu 26	oost-vlaanderen 67	opera 68	operación 40	oposición 93	oposição -30	oppositie -19	opposition 67	opération 62	orduña 80	organisateurs 16	organisatie -29	organismo -49	organización -34	organização -56	orphée 40	orsi 27	osce -38	ossa -43	otto -15	ouders 17	outra 83	pacheco -56	padre 29	pagar 58	painemal 47	pais -35	paixão -65	palabra 47	palabras 22	pan 42	papadia 46	papel -44	parco 74	pardo -20	parecer -55	pareja -57	parere 25	paris 65	parlamentario -73	parodi 25	parola 37	parquet 58	parroco 22	part -9	parte 18	parties 90	partijen -72	passarelli 42	patients -50	patrizi 42	patron -29	patronal -50	patuleco 32	paysanne -85	paz 41	país 44	pediu -29	peralta -7	perda 61	perito 46	perizia 12	persone 66	personne 73	persoonsgegevens 8	pertes 82	pesquisadora -83	pessoas 73	phirilongwe -48	piano -30	pinto 56	pires -65	piskorz 10	pl -39	plan 42	plano 67	podio 25	police 29	politie -84	politiker -37	politikerin -15	polizei -32	polémica -19	político -79	pompiers 30	popolare 54	porta-voz 12	portavoce 22	portavoz 32	porte-parole 14	portugal 64	portuguesa -109	pouco -12	pp -47	precettazione 20	prefeito 26	prefeitura -11	preguntada -54	preguntado -43	preis 84	premier -36	prensa -16	presidente -8	presidência -56	presse -51	presule -42	primeiro 41	primero -65	primo -10	principal 21	prisão 96	processo 15	procura -70	procurado 16	professor -18	professora -28	projeto -30	promotora 46	proposta -23	prorail -66	provincial 35	provvedimento -30	proyecto 62	préfecture -88	président -13	présidente 63	psp 34	public 36	pugliese 75	pulgar 62	puri -25	pvv 23	pénaliste 20	pública 78	públicas -72	público 17	quai -32	qual -12	qualcuno 82	quale -26	quanto -78	quaresma -65	quintanilha -43	quis 7	qué 72	québec 43	r 78	raad -59	raadsman 28	rado 9	ramos 22	rapport -35	rea 61	rebelo 47	recherche 81	rechter 41	rector 43	recurso 41	redes 46	regidor -58	regierung -39	regierungsrat 20	regional -41	regione -28	registrou 19	reis -61	reitor -53	relator -22	relatório 27	renard 52	repetir 58	resende 29	reservas -17	resolución 22	responder 53	responsabilidade 47	responsable -43	responsável -31	resultado 59	resultados -66	rete 68	retrasos -67	reunião 41	revanche -55	revision 43	reyna 61	ricci -51	ricorso 60	rien -17	rij -56	rival -15	robles -43	rolo 77	rosa -40	rosario 67	roux 32	rover -56	ruiz -46	réseau -42	réu -29	ríos 29	saal 41	sabe -67	sachs -55	sainz -31	sal 58	sala 25	salerno 60	salud -16	salute -34	salvatierra -78	sampaio 17	sanità -64	santé -48	sanz -68	sarrazy -26	sauvanet 55	saída -38	saúde 55	schaden -12	scheggia -18	schwede 20	scognamiglio 39	secondes 22	secretaria 19	secrétaire 7	sector -24	segundo 13	seis 33	selecionador 94	sentencia -28	sequeira -81	ser -38	serra 47	serrão 68	servizio 72	setor -41	shumkovich 27	sie -59	silva 18	silveyra -40	sindacalista -74	sindacati 37	sindicato -43	sindicatos -77	so 47	socialista -72	sociedade 29	società 35	société 64	solís 59	sotomayor 62	sottomayor 25	source -30	spd -10	sport 44	sprecher -93	sprecherin -39	spécialiste -12	stadt -35	stampa -77	stem 28	stiftung -16	studie 30	studio -51	studiosa -67	sud -22	suo 8	suprema 79	suspeito -64	suspeitos 59	syndicaliste -53	syndicat -64	syndicats 15	sí -56	tavares 19	tavolo -16	te 101	teixeira 11	telefone -55	tema 56	tempo 60	ter -36	testigo -36	testo -15	texte -24	texto 7	thibault -52	thiès 25	timmerhuis -39	todo 65	todos 73	toe 48	toezichthouder -44	tola 13	topman -67	topvrouw -7	torres 59	torrisani 48	toscano 35	trabajo 50	trabalhadores -28	transportes -38	transports -23	treinador -23	tres -61	treviño -44	tribunal 85	trieste -23	trimestre 60	tsiklauri 35	turma 89	turnos -10	tutti 60	tutto 58	técnico -40	témoin -45	ufficiale -79	ufficio -49	ultima 57	ultimo -99	undici -56	unie 54	union -36	unione -57	unita -64	universidad -28	universidade -55	universiteit -44	university -11	uno 47	unternehmen -15	untersuchung -13	uomo 52	urrejola 65	vainqueur 64	vale -69	vanaf 71	vandamme -25	var -34	vargas -41	vasseur 58	vauquelin 45	vaz 51	veces -65	vecina 77	velho 48	vencedor 38	venti 25	vera -71	verband -46	verde 75	verdi -36	verein 50	vereniging -30	verhoeven -40	vermeulen 22	vezes 27	via -62	viceministra -36	viegas 71	vierdaagse 57	villaseñor -53	ville 73	villoresi 15	visto 90	vittime -56	viva 9	voet 40	vogel -10	volta 37	volte 76	voorzitter 10	vorig 34	vorige -24	vorsitzende 38	vorwürfe 66	vos 70	votação 81	voti 32	voto -49	voz 36	vraag 55	vrouw -35	vvd 66	vávra -39	wandelgangen 32	washington 26	wat 50	watch -84	we 36	wendlandt 25	west-vlaming -45	wet -60	weten -149	wethouder -47	wiese -43	wilkowska -43	woordvoerder -53	woordvoerster -26	yamashiro -83	yapura 62	yıldırım -28	zaal 72	zahl 81	zahlen 40	zaken -81	zanasi 56	zanatta -50	ze -12	zeuge 17	zgraggen -14	zij -25	zo -12	édile -35	él 37	élu 8	élue 24	état -11	étude 78	été 73	évora -29	órgão -41	último -36
none|heißen|	past 15
none|heißt|	source -58
none|hekelen|	past -35
none|helped|%|	false 52
none|helped|)|	false -35
none|helped|,|	false 8
none|helped|.|	false -31
none|helped|2024|	false -16
none|helped|4|	false -32
none|helped|:|	false -74
none|helped|;|	false 54
none|helped|?|	false 46
none|helped|acordo|	true 28
none|helped|acuerdo|	true -81
none|helped|acv|	false -26
none|helped|administração|	false -50
none|helped|advogado|	false 53
none|helped|afd|	false -15
none|helped|afloop|	false -20
none|helped|agence|	false -66
none|helped|agentes|	false 17
none|helped|ainda|	true 41
none|helped|alguém|	false 65
none|helped|almelo|	false 71
none|helped|alta|	false 84
none|helped|al|	true 29
none|helped|amersfoort|	false 47
none|helped|amsterdam|	false 86
none|helped|angaben|	true 59
none|helped|anoniem|	false 65
none|helped|armee|	false -61
none|helped|artigo|	false -37
none|helped|arándano|	false 75
none|helped|associazione|	false -33
none|helped|audiencia|	false 54
none|helped|audio|	false 86
none|helped|aunque|	false -22
none|helped|aurait|	true 10
none|helped|aussitôt|	true 73
none|helped|autarca|	false -52
none|helped|avait|	true 38
none|helped|avaliação|	true -84
none|helped|avevano|	true 76
none|helped|aveva|	true 132
none|helped|avis|	true -72
none|helped|avoir|	false 80
none|helped|avrebbe|	true -38
none|helped|azienda|	false -26
none|helped|años|	true 67
none|helped|bahn|	false 80
none|helped|banco|	false -55
none|helped|bank|	false 49
none|helped|barcelos|	false 82
none|helped|bar|	false 59
none|helped|bedrijf|	false 17
none|helped|beekman|	false -13
none|helped|behörde|	false 62
none|helped|bestuur|	false 64
none|helped|bewoners|	false 42
none|helped|boersma|	false 45
none|helped|bolivia|	false -8
none|helped|bond|	false 45
none|helped|branche|	false -42
none|helped|brandweer|	false -27
none|helped|brief|	false -79
none|helped|bril|	false 77
none|helped|brussel|	false 102
none|helped|buurvrouw|	false 49
none|helped|capitão|	false -35
none|helped|casa|	false 70
none|helped|catalana|	false 80
none|helped|causídico|	false -11
none|helped|cavalcanti|	false -15
none|helped|cdu|	false 11
none|helped|celle-ci|	false -27
none|helped|celui-ci|	false 31
none|helped|central|	false -12
none|helped|centro|	false -41
none|helped|cgt|	false -11
none|helped|cheuvreux|	false -47
none|helped|che|	false -13
none|helped|civil|	false 33
none|helped|clara|	false -41
none|helped|club|	false -45
none|helped|cnv|	false -43
none|helped|coach|	false -29
none|helped|coldiretti|	false -58
none|helped|colegiado|	false 31
none|helped|comerciários|	false -55
none|helped|commissie|	false -9
none|helped|companhia|	false 49
none|helped|compañía|	false 19
none|helped|consumentenbond|	false -75
none|helped|consumidor|	false 28
none|helped|contas|	false 40
none|helped|copom|	false 48
none|helped|critici|	false 56
none|helped|cuijk|	false 62
none|helped|cultura|	false 10
none|helped|cádiz|	false 43
none|helped|câmara|	false 58
none|helped|d'|	true -32
none|helped|daarin|	false -40
none|helped|dann|	false 44
none|helped|datos|	false 65
none|helped|defensa|	false -56
none|helped|defesa|	false 41
none|helped|detta|	true 44
none|helped|dinsdag|	true 50
none|helped|diputados|	false -43
none|helped|direction|	false -20
none|helped|directora|	false -56
none|helped|dirigente|	false -24
none|helped|dividend|	false 24
none|helped|documento|	false -57
none|helped|dorf|	false 27
none|helped|dossier|	false -41
none|helped|do|	false 76
none|helped|déjà|	true 61
none|helped|d’|	true 10
none|helped|educación|	false -18
none|helped|educação|	false -81
none|helped|eigenaar|	false -66
none|helped|ejecutivo|	false -52
none|helped|ela|	false -45
none|helped|eleitoral|	false -31
none|helped|ele|	false -75
none|helped|ella|	false -34
none|helped|elle|	false 12
none|helped|empresa|	false -57
none|helped|ende|	false 35
none|helped|energie|	false 16
none|helped|entidade|	false -62
none|helped|entidad|	false -55
none|helped|en|	false -78	true 93
none|helped|era|	true 62
none|helped|er|	false -29	true 83
none|helped|estado|	false -63
none|helped|estudo|	false -38
none|helped|est|	true 45
none|helped|es|	true -67
none|helped|et|	false -31
none|helped|eu-kommission|	false 56
none|helped|europea|	false 31
none|helped|europeia|	false 54
none|helped|euro|	false 64
none|helped|executivo|	false -45
none|helped|explicações|	false 15
none|helped|e|	false -25
none|helped|fait|	true -22
none|helped|familia|	false -49
none|helped|família|	false 49
none|helped|fanno|	true -34
none|helped|fascicolo|	false 25
none|helped|fatto|	false -12
none|helped|favv|	false 55
none|helped|fa|	true -84
none|helped|federal|	false 76
none|helped|fez|	false -25
none|helped|film|	false 49
none|helped|financiën|	false 51
none|helped|firma|	false -59
none|helped|fiscal|	false -66
none|helped|fiscalía|	false 43
none|helped|fnv|	false 44
none|helped|fnw|	false -16
none|helped|foi|	false 37	true 33
none|helped|fondo|	false -54
none|helped|fpö|	false 12
none|helped|funcionaria|	false -59
none|helped|funes|	false 79
none|helped|gang|	false 60
none|helped|garantido|	false -31
none|helped|gelderland|	false 34
none|helped|geld|	false 54
none|helped|gestora|	false -26
none|helped|già|	true 73
none|helped|gli|	true 107
none|helped|governador|	false -12
none|helped|governo|	false -33
none|helped|groupe|	false -24
none|helped|grünen|	false -78
none|helped|grüne|	false 74
none|helped|guatemala|	false 19
none|helped|habría|	true -46
none|helped|había|	true 60
none|helped|had|	true 56
none|helped|hanno|	true 53
none|helped|han|	true 30
none|helped|harms|	false 83
none|helped|haus|	false -26
none|helped|havia|	true 8
none|helped|ha|	false -92
none|helped|hebben|	true -58
none|helped|heb|	false 68
none|helped|hellberg-kroth|	false -39
none|helped|hinterleitner|	false -11
none|helped|homem|	false 66
none|helped|homme|	false 14
none|helped|hoteles|	false 73
none|helped|huurdersbond|	false 34
none|helped|ibama|	false 21
none|helped|iedereen|	false 50
none|helped|il|	false -11
none|helped|incendio|	false 32
none|helped|industrie|	false -22
none|helped|indígenas|	false 10
none|helped|instituição|	false -35
none|helped|instituto|	false 14
none|helped|investigadora|	false -20
none|helped|investigadores|	false 60
none|helped|ip|	false -48
none|helped|jaar|	true 56
none|helped|jahre|	true 37
none|helped|jaune|	false 24
none|helped|jedenfalls|	true 32
none|helped|jefferies|	false 32
none|helped|juges|	false -56
none|helped|juicio|	true -73
none|helped|jurado|	false 59
none|helped|já|	true 61
none|helped|júri|	false -51
none|helped|kamer|	false 7
none|helped|kammer|	false 53
none|helped|kantonalbank|	false -34
none|helped|kassel|	false 54
none|helped|keer|	false -46
none|helped|keten|	false 64
none|helped|knmi|	false -25
none|helped|konzern|	false -26
none|helped|kpö|	false 39
none|helped|krant|	false 35
none|helped|köln|	false 53
none|helped|land|	false 69
none|helped|legge|	true -43
none|helped|leitura|	true 85
none|helped|lei|	false 17
none|helped|lenferink|	false 10
none|helped|les|	true 32
none|helped|levante|	false 72
none|helped|le|	false 42	true 40
none|helped|lešković|	false 67
none|helped|lhe|	true -23
none|helped|lime|	false -68
none|helped|limpopo|	false 46
none|helped|local|	false -61
none|helped|lo|	true 54
none|helped|lui|	false 37	true 79
none|helped|l’|	false 32	true 30
none|helped|maar|	true 67
none|helped|magistrada|	false -33
none|helped|magistrate|	false -71
none|helped|mais|	false -116
none|helped|mai|	true 27
none|helped|mandataria|	false -48
none|helped|man|	false 23
none|helped|marcada|	false 41
none|helped|mas|	false -80
none|helped|ma|	false -74
none|helped|mañueco-sanz|	false 21
none|helped|meer|	false 49
none|helped|mehr|	false 65
none|helped|melo|	false 39
none|helped|menor|	false 63
none|helped|metaal|	false -68
none|helped|metall|	false 14
none|helped|me|	false -55
none|helped|ministerie|	false -47
none|helped|ministerin|	false -7
none|helped|ministerio|	false -53
none|helped|ministeriums|	false -50
none|helped|minister|	false -97
none|helped|ministra|	false 12
none|helped|ministro|	false -77
none|helped|ministério|	false -64
none|helped|moldavia|	false 70
none|helped|monde|	false 7
none|helped|moradores|	false -38
none|helped|municipal|	false 13
none|helped|municípios|	false 83
none|helped|médicos|	false 69
none|helped|nachbarin|	false 29
none|helped|nach|	true -42
none|helped|nacional|	false 19
none|helped|nadie|	false 69
none|helped|namen|	false 67
none|helped|nationen|	false -46
none|helped|nec|	false 36
none|helped|neta|	false 53
none|helped|ne|	true 64
none|helped|nicht|	true 43
none|helped|niets|	false 76
none|helped|ninguém|	false 73
none|helped|nome|	false 47
none|helped|non|	true 99
none|helped|noord|	false 12
none|helped|noor|	false -56
none|helped|nota|	false -17
none|helped|nous|	true 76
none|helped|no|	false 81	true 63
none|helped|ns|	false -16
none|helped|nun|	false -39
none|helped|não|	true -8
none|helped|néanmoins|	true 46
none|helped|n’|	true -61
none|helped|obispado|	false -39
none|helped|oefenmeester|	false 32
none|helped|oeste|	false -10
none|helped|oficial|	false -45
none|helped|oldenkamp|	false 36
none|helped|olhar|	false 13
none|helped|olhou|	false 15
none|helped|ondernemer|	false 23
none|helped|onderwijs|	false -65
none|helped|ont|	true 120
none|helped|onu|	false 23
none|helped|on|	false 21
none|helped|oost-vlaanderen|	false 73
none|helped|opinião|	true -89
none|helped|oposición|	false 66
none|helped|oposição|	false 27
none|helped|oppositie|	false -15
none|helped|opposition|	false 74
none|helped|opposizione|	false 73
none|helped|organisateurs|	false 16
none|helped|organisatie|	false -15
none|helped|organismo|	false -16
none|helped|organización|	false -86
none|helped|ort|	false 28
none|helped|padres|	false -51
none|helped|padre|	false 7
none|helped|pagojá|	false 93
none|helped|palabras|	true 35
none|helped|pan|	false 42
none|helped|partes|	false 71
none|helped|pas|	true 19
none|helped|país|	false 45
none|helped|peloton|	false 29
none|helped|pemex|	false 73
none|helped|pensa|	false 24
none|helped|pero|	false -47
none|helped|però|	true 7
none|helped|pescador|	false -44
none|helped|petrobras|	false 74
none|helped|plano|	false 66
none|helped|plan|	false 37
none|helped|poi|	false -92	true -33
none|helped|politie|	false -32
none|helped|polizei|	false -75
none|helped|portugal|	false 63
none|helped|pp|	false -47
none|helped|prefeitura|	false 18
none|helped|premier|	false -34
none|helped|presidente|	false 17
none|helped|presidência|	false -56
none|helped|primero|	false -44
none|helped|principal|	false 46
none|helped|processo|	false 40
none|helped|prorail|	false -48
none|helped|préfecture|	false 70
none|helped|psp|	false 54
none|helped|ps|	false 31
none|helped|puis|	true 39
none|helped|pvv|	false 23
none|helped|público|	false 9
none|helped|quanto|	false -95
none|helped|quem|	false 80
none|helped|quer|	false -43
none|helped|que|	false 14
none|helped|quien|	false -24
none|helped|qui|	false -49
none|helped|qué|	false 90
none|helped|rat|	false 63
none|helped|reactie|	false 59
none|helped|recherche|	false 76
none|helped|rechtbank|	false -34
none|helped|rechter|	false 14
none|helped|rector|	false 58
none|helped|regierung|	false 26
none|helped|regional|	false -54
none|helped|relatório|	false 12
none|helped|remete|	false 31
none|helped|responsável|	false -22
none|helped|rete|	false -28
none|helped|revanche|	false -49
none|helped|ricavi|	false 10
none|helped|rosada|	false -51
none|helped|réu|	false -21
none|helped|ríos|	false 62
none|helped|saal|	false 46
none|helped|sado|	false -51
none|helped|sanidad|	false 7
none|helped|santé|	false -31
none|helped|saúde|	false 53
none|helped|secretaria|	false -7
none|helped|sector|	false 29
none|helped|selbst|	true -32
none|helped|sera|	true 76
none|helped|setúbal|	false 52
none|helped|se|	true 53
none|helped|sich|	true -10
none|helped|sie|	false -51
none|helped|simon|	false -72
none|helped|sindacalista|	false -25
none|helped|sindacati|	false -11
none|helped|sindicalista|	false -26
none|helped|sindicatos|	false -87
none|helped|sindicato|	false -72
none|helped|si|	true 79
none|helped|sluis|	false 55
none|helped|socialista|	false -41
none|helped|social|	false 45
none|helped|società|	false -71
none|helped|société|	false 50
none|helped|solo|	true -44
none|helped|solís|	false 89
none|helped|so|	false -19
none|helped|sprecherin|	false -18
none|helped|sprecher|	false -52
none|helped|staatsbosbeheer|	false 25
none|helped|staat|	false 53	true 57
none|helped|stando|	true -23
none|helped|stj|	false 52
none|helped|straat|	false 40
none|helped|studenten|	false -12
none|helped|sud|	false 16
none|helped|sul|	false -15
none|helped|suprema|	false 63
none|helped|sur|	false 21
none|helped|syndicaliste|	false -50
none|helped|sí|	false -46
none|helped|también|	false -51
none|helped|terpstra|	false -66
none|helped|terá|	false 32
none|helped|te|	false 48
none|helped|timor-leste|	false 8
none|helped|tinha|	true 77
none|helped|toezichthouder|	false -46
none|helped|topman|	false -35
none|helped|toscano|	false 31
none|helped|toutefois|	true -81
none|helped|trabalhadores|	false -33
none|helped|trenitalia|	false -46
none|helped|tribunal|	false 82
none|helped|tribune|	false 62
none|helped|técnico|	false -66
none|helped|ufficiale|	false -27
none|helped|uhr|	true 41
none|helped|und|	false -22
none|helped|unie|	false -61
none|helped|union|	false -50
none|helped|universiteit|	false 22
none|helped|vai|	false 26
none|helped|valle|	false -24
none|helped|vecinos|	false 41
none|helped|verde|	false 56
none|helped|verklaring|	false -60
none|helped|vicente|	false 51
none|helped|viseu|	false 42
none|helped|viva|	false 9
none|helped|voix|	true 48
none|helped|vos|	false 52
none|helped|vous|	true -60
none|helped|vvd|	false 60
none|helped|vôlei|	false -56
none|helped|wagner|	false -76
none|helped|wandelgangen|	false 41
none|helped|washington|	false -31
none|helped|watch|	false -45
none|helped|wat|	false 54
none|helped|wethouder|	false -72
none|helped|we|	false 32
none|helped|wonen|	false 17
none|helped|woordvoerder|	false -41
none|helped|y|	false -59
none|helped|zaken|	false -75
none|helped|zelf|	true -22
none|helped|ze|	false -11
none|helped|zij|	false -8
none|helped|zonnebeemd|	false 89
none|helped|zo|	false -64
none|helped||	false 11
none|helped|è|	true 16
none|helped|élu|	false -61
none|helped|él|	false -48
none|helped|était|	true 78
none|helped|órgão|	false -28
none|helped|—|	false 108
none|herinneren|	past -8
none|heten|	past 88
none|hieß|	source -33
none|hoffen|	present -18
none|hopen|	past -25
none|houden|	past 20
none|illustrare|	past 95
none|imputare|	past 63
none|indicare|	past -48	present 20
none|indicar|	past 24	present 30
none|indiquer|	past 72	present -96
none|informar|	past -23
none|inquiéter|	past -26
none|insister|	present 24
none|insistir|	past -26	present -71
none|interrogar|	past 64
none|interroger|	past 70	present 37
none|inverted|	other -20	past 20	present 52	saying 38
none|invitare|	past -77
none|invitar|	past -39
none|inviter|	past -38
none|invocare|	present -48
none|invocar|	present 18
none|ipotizzare|	present -28
none|ironiser|	past 23	present 58
none|ironizar|	past 27	present 30
none|judging|	past 9
none|juger|	past 110	present -28
none|jurar|	present 16
none|jurer|	past 13	present -63
none|justificar|	past -8	present -14
none|justifier|	past 56
none|klagen|	past -7	present 22
none|kommentieren|	past 57
none|kontern|	past 11
none|kritisieren|	past -42	present 55
none|kündigen|	past -45
none|lachen|	past 83	present 83
none|lamentare|	past 13	present -99
none|lamentar|	past 10	present -45
none|lancer|	past 14	present 55
none|lassen|	past 16
none|laten|	past -7
none|laut|	source 35
none|leer|	past 72
none|leggen|	past -16
none|leggere|	past 42
none|lehnen|	past -42
none|lembrar|	past -41	present 22
none|ler|	past 71
none|limitar|	past 15
none|liquidare|	past 37
none|lire|	past 40
none|llamar|	past -13	present 104
none|loben|	past -25	present 60
none|lodare|	past 69
none|loven|	past -14
none|luiden|	past -61
none|lâcher|	past 46	present 46
none|machen|	past -61
none|mahnen|	past -43	present 71
none|maintenir|	past 9
none|mandar|	past 47
none|manifestar|	past 22
none|mantener|	past 12
none|manter|	past 50
none|marteler|	past 24
none|matizar|	past -29
none|meedelen|	past 63
none|meinen|	past 40
none|melden|	past -18	present 87
none|menacer|	past -22	present -12
none|menen|	past -33
none|minacciare|	present 42
none|minimizar|	past 61
none|mitteilen|	past -56
none|mostrar|	past 65
none|nach|	source -10
none|narrar|	past 25
none|na|	source 18
none|negare|	past 18	present -31
none|negar|	present -70
none|negated|	true 130
none|nennen|	past 50
none|nier|	present -11
none|noemen|	past 86
none|notare|	present 29
none|notar|	present 33
none|noteren|	past 62
none|noter|	past 58	present 7
none|notieren|	past 53
none|noun|name|	other -24	participle 30	present -10
none|noun|other|	judging 8	other 38	participle -7	past 17	present 8	saying 13	source 13	thinking 26
none|noun|pronoun|	other 14	participle -69	present 8	saying -9	source -16	thinking 19
none|noun|speaking|	judging 7	other -13	past -34	present 9	saying -9	source 13	thinking -58
none|nuancer|	present 25
none|obiettare|	present 18
none|observer|	past 55	present 35
none|ocurrir|	past 64
none|ofrecer|	past 7
none|ontkennen|	past -14
none|oordelen|	past -18
none|opens|auxiliary|	saying -8	thinking 14
none|opens|capital|	judging -14	other 42	participle -34	saying 10	source -8	thinking -21
none|opens|determiner|	other 20	participle 29	source 14	thinking 16
none|opens|preposition|	judging 22	other -61	present -29	saying -17	source 21	thinking 7
none|opens|pronoun|	judging 15	other 14	participle -69	past 7	present 11	source -7	thinking 11
none|opens|that|	judging 48	past 106	saying 100
none|opens|verb|	judging 78	participle 29	past -9	present -40	saying -40
none|opens|word|	judging 9	other 80	participle 43	present 27	saying 13	source -19	thinking 17
none|opinar|	past -58	present 40
none|opmerken|	past 22
none|oponer|	past -30
none|opposer|	past 11
none|ordenar|	past -29
none|orientar|	past -55	present 26
none|osservare|	present -44
none|overwegen|	past -31
none|para|	source 18
none|parlare|	past 81	present 105
none|parler|	past 85
none|par|	source 48
none|perguntar|	past -43	present 66
none|per|	source 34
none|pester|	present 25
none|philosopher|	present 32
none|plaider|	past 77	present -98
none|plaisanter|	past 48	present 28
none|pleiten|	past -59
none|pochen|	present -24
none|pointer|	present -79
none|ponderar|	past -71	present 38
none|poursuivre|	past 47
none|pour|	source 50
none|precisare|	past -47	present -51
none|precisar|	present 7
none|preferir|	past 22
none|preguntar|	present 103
none|prevedere|	past -27
none|prever|	past 8
none|prijzen|	past 11
none|proclamare|	past 38	present -24
none|proclamar|	past -34
none|prometer|	past -18
none|promettere|	past -33
none|promettre|	past -9
none|proponer|	past 16
none|proporre|	past -28
none|propor|	past 15
none|proposer|	past -12	present 30
none|protestare|	past -59	present 98
none|protestar|	past -58	present 62
none|protester|	present 40
none|proyectar|	present 15
none|préciser|	participle 27	past -35	present -12
none|préconiser|	present -45
none|préférer|	past 72
none|prévenir|	past -40
none|prévoir|	past 33
none|publicar|	past 69	present 55
none|puntualizar|	past -42
none|qualifier|	past 55	present 39
none|queixar|	past -9	present 9
none|quejarse|	past -58
none|querer|	past 26
none|questionar|	past 32
none|raccomandare|	present -47
none|raccontare|	past -65	present 11
none|raconter|	past 86	present -19
none|rappeler|	participle -67	past -12
none|rapporter|	past -14	present 59
none|raten|	past -45
none|razonar|	present -16
none|reaccionar|	past 59
none|reageren|	past 51
none|reagieren|	past 67
none|reagire|	past 57
none|reagir|	past -11
none|rechazar|	past 21
none|rechnen|	past -25	present -62
none|recibir|	past 36
none|recitare|	present 62
none|reclamar|	past -27	present 18
none|recomendar|	present -81
none|recommander|	present -22
none|reconhecer|	past -22	present 36
none|reconnaître|	past -18
none|recordar|	past -29	present 33
none|recusar|	present 70
none|reden|	past 46
none|redouter|	present -38
none|referir|	past -29
none|refuser|	present 39
none|registar|	past 8
none|registrar|	past 56
none|regretter|	participle -60	past -41	present -52
none|reiterar|	past -78
none|rejeitar|	past -47	present 80
none|rejeter|	past 18
none|rekenen|	past -25
none|relatar|	past -19	present -42
none|relative|	past 53	present -45	saying 22	thinking 60
none|relever|	past 21
none|remeter|	past 43
none|repetir|	past 53
none|replicar|	past -9	present 14
none|reportar|	past -12	present 18
none|reprendre|	past 71
none|reprochar|	past 7
none|reprocher|	past -23	present -9
none|respaldar|	present 102
none|respingere|	past 28
none|responder|	past -43	present 49
none|responsabilizar|	past -31
none|ressaltar|	past -26
none|ressalvar|	past -34
none|resumir|	past 46	present 63
none|retrucar|	past -30
none|revelar|	past -65	present 50
none|revendiquer|	present -16
none|reír|	past 61
none|ribadire|	past 7
none|ribattere|	past -10
none|riconoscere|	past 21
none|ricordare|	past -68	present 13
none|ridere|	past 86
none|riferire|	past -20
none|rigoler|	present 28
none|ringraziare|	past 67	present 59
none|ripetere|	past 49	present 38
none|rire|	past 59
none|rir|	past 67
none|rispondere|	participle 47
none|ritenere|	past -33
none|rivelare|	past 11	present -40
none|rivendicare|	present 44
none|roepen|	past -35
none|rufen|	past -31
none|réagir|	past 65
none|réclamer|	past -42
none|récuser|	present 14
none|réjouir|	past -58
none|répliquer|	past 24
none|répondre|	past 22
none|répéter|	past 7
none|résumer|	present 54
none|rétorquer|	present -14
none|révéler|	past 60
none|rügen|	present 46
none|sagen|	past -13	present 34
none|salientar|	past -43
none|saludar|	past -29
none|saluer|	past 9
none|salutare|	past 50	present 53
none|sapere|	past -33
none|saudar|	past -22
none|savourer|	present 40
none|sbilanciare|	past 55
none|scander|	past 50
none|scherzare|	present 24
none|scherzen|	past 37
none|schildern|	past -25	present 60
none|schreiben|	past 24
none|schrijven|	past -16
none|scrivere|	past 14
none|scusare|	present 61
none|secondo|	source -55
none|segnalare|	past -19	present -10
none|segundo|	source -18
none|según|	source -9
none|sehen|	past 35
none|selon|	source -25
none|sentenciar|	past 54
none|señalar|	past 14	present -86
none|sfogare|	present 27
none|shared|	other 13	participle -26	past -21	present 19	saying -8	thinking -40
none|signaler|	past 16
none|si|	source -43
none|smentire|	past -17
none|sollecitare|	present -31
none|soltar|	past 50
none|sommen|	past -59
none|sorridere|	past -33
none|sostenere|	past 10
none|sostener|	past -15
none|sottolineare|	present -26
none|souffler|	present 15
none|souhaiter|	past 13	present -7
none|souligner|	past 22	present -27
none|soupirer|	present 36
none|soupçonner|	present -60
none|sourire|	past 41
none|souri|	past 62
none|souvenir|	past -13
none|so|	source -11
none|spiegare|	past -23
none|spotten|	present -29
none|sprechen|	past 104
none|spreken|	past 90
none|staan|	past 67
none|staat|	source 57
none|stando|	source -23
none|stehen|	past 122
none|stimare|	present -85
none|sturen|	past 35
none|subject|name|	other -24
none|subject|noun|	judging 8	other 21	saying 10	source 13
none|subject|pronoun|	other 14	saying -9	source -12	thinking 19
none|sublinhar|	past -36	present 16
none|subrayar|	past -19
none|sugerir|	past 13
none|suggerire|	past 29
none|suggérer|	past -33
none|sustentar|	past -19	present 37
none|svelare|	present 25
none|tabler|	present -49
none|tachar|	past 67	present 40
none|tagliare|	present 78
none|teilen|	past -30
none|telefonar|	past 59
none|temere|	past -17
none|temer|	present -43
none|tempérer|	past -39
none|thinking|	present -10
none|tildar|	past 73
none|toelichten|	past 84
none|tonen|	past 40
none|traiter|	past 47
none|trancher|	present 36
none|trasladar|	past -11
none|trekken|	past 59
none|trouver|	past 100	present -47
none|téléphoner|	present 57
none|témoigner|	past 46	present 36
none|valorar|	past -13	present 67
none|valutare|	present 9
none|vatten|	past 82
none|verdedigen|	past 37
none|verklaren|	past -39
none|verlangen|	past 69	present -94
none|verlauten|	past -32
none|vermissen|	present 8
none|vermuten|	present -55
none|verraten|	past -54
none|versichern|	present -71
none|versprechen|	past -7
none|verteidigen|	present 18
none|vertellen|	past -17
none|verwachten|	past -39
none|verwerpen|	past 14
none|verwijten|	past -29
none|verzekeren|	past 10
none|ver|	past 15
none|vinden|	past -35
none|voegen|	past -61
none|voir|	past 18
none|vouloir|	past 27
none|vragen|	past -13
none|vrezen|	past -30
none|waarschuwen|	past -25
none|warnen|	past -56
none|weigeren|	past -10
none|weisen|	past -48
none|werben|	past 66
none|werfen|	past -63
none|widersprechen|	past 53
none|wijzen|	past 26
none|willen|	past 22
none|wissen|	past 71
none|wollen|	past -7
none|wundern|	past 36
none|würdigen|	past -36
none|zanjar|	past 30
none|zeggen|	past -18
none|zeigen|	past 56
none|zien|	past 14
none|zingen|	past 72
none|zo|	source 39
none|äußern|	past -23	present 62
none|écrire|	past 26
none|étonner|	present 11
none|étrangler|	present 31
none|évoquer|	past 65
start|after|	accuser -30	admitir -45	advertir -47	affirmer -47	aggiungere 60	annoncer -72	anticipare -18	anunciar -64	asegurar 14	assicurare 8	assurer 27	atirar -33	avisar 39	betogen 18	brincar -22	bromear -28	calcular 46	calculer -54	celebrar -28	comentar -20	commentare -42	commenter -32	completar -40	confermare -11	confessar -39	confier -28	confirmer -68	constater -31	contar 40	criticar -33	decir -44	declarar -38	defender -53	describir -10	dichiarare -44	difendersi -26	dizer -39	déclarer -33	déplorer -41	elogiar -23	erläutern 8	erzählen 32	escrever 22	estimer -49	expliquer -29	exposer -59	faire_valoir 33	féliciter -25	geben 26	glisser -39	grincer -11	gritar -25	heißen 55	indiquer -50	informar 40	interroger -18	ironiser -24	ironizar -38	jurar -38	justifier -21	klagen -12	lamentar -32	lamentarse -19	lancer -23	lembrar 20	lire -30	lâcher -44	marteler -15	meinen 25	noter 10	observar 30	observer -23	pester -23	plaisanter -20	poursuivre 13	promettre -60	protestar -35	protester -17	préciser 22	queixar -35	raccontare 10	raconter -11	rappeler 64	rebater -37	reclamar -40	reconnaître -70	reconocer -25	regretter -60	replicar -10	responder -35	resumir -28	revelar -49	ricordare 17	riferire 79	rigoler -20	räumen 42	réagir -19	réjouir -32	répliquer -54	répondre -31	résumer -20	rétorquer -26	sagen -26	scherzare -24	scrivere 33	sentenciar -13	señalar 48	sfogare -31	sintetizzare -28	sostener -40	souligner -24	soupirer -28	sourire -17	soutenir 7	spiegare 20	teilen 44	trancher -37	témoigner -20	unlisted -42	versichern 37	versprechen 46	vertellen -15	écrire 45	étrangler -21
start|after|accuser|	none -39	preposition -27	word -18
start|after|admitir|	none -60
start|after|adverb|	adverb 33	determiner 63	preposition -59	that 61	word -61
start|after|adverb|auxiliary|	saying 22
start|after|adverb|marks|	saying -61
start|after|advertir|	none -68
start|after|affermare|	word 25
start|after|affirmer|	determiner -48	none -65
start|after|afirmar|	coordinator -37	determiner -56	none -28	preposition -51	that -7	verb -31	word -72
start|after|afirmar|first|	em -24	que -7
start|after|aggiungere|	none 77
start|after|alegar|	none -17
start|after|annoncer|	none -102
start|after|anticipare|	none 12
start|after|anunciar|	none -94
start|after|asegurar|	none 19
start|after|asks|false|	auxiliary 37	none -8	verb -37
start|after|assicurare|	auxiliary -18	none 28	word 47
start|after|assurer|	auxiliary 39	none 23	word 30
start|after|assurer|first|	qui -47
start|after|atirar|	none -48
start|after|auxiliary|	determiner 54	preposition 59	pronoun 59	verb-saying -60	word 101
start|after|auxiliary|marks|	saying 19
start|after|auxiliary|none|	saying 133
start|after|auxiliary|verb|	saying -34
start|after|avisar|	none 57
start|after|avvertire|first|	che -19
start|after|avvertire|	none 9	that -19
start|after|away|2|	adverb -72	coordinator -74	determiner 48	preposition -95	word -73
start|after|away|3|	adverb 10	auxiliary -26	determiner 46	preposition 71	pronoun -26	subordinator -15	that -22	verb-saying -39	word 89
start|after|away|4|	adverb 30	auxiliary 53	capital -81	coordinator -31	determiner -28	preposition 11	pronoun 42	subordinator -55	that -69	verb-saying 50	word -20
start|after|away|5|	adverb -57	auxiliary 81	capital -47	coordinator 31	determiner -82	that -9	word -36
start|after|away|6|	adverb -8	auxiliary 85	capital -42	coordinator -46	preposition -83	pronoun -26	subordinator 23	that -11	verb-saying -47
start|after|berichten|	determiner -37	no -38	none -38
start|after|berichten|first|	die -37
start|after|betogen|	none 36
start|after|brincar|	none -24
start|after|bromear|	none -37	preposition -19
start|after|calcular|	none 66
start|after|calculer|	none -72	word -23
start|after|capital|	capital -47	determiner -69	preposition -46	stop -52
start|after|capital|none|	saying -79
start|after|celebrar|	none -31	verb -26
start|after|comentar|first|	de -9
start|after|comentar|	none -20	preposition -14	word -24
start|after|commentare|	none -41	preposition -41	word -23
start|after|commenter|	none -29	word -31
start|after|completar|	none -58
start|after|confessar|	none -56
start|after|confier|	none -30	word -24
start|after|confirmar|	none 7
start|after|confirmer|	none -92
start|after|constater|	none -37
start|after|contar|first|	que -10
start|after|contar|	none 33	preposition 9	that -10	verb 43	word 50
start|after|coordinator|	adverb 18	determiner -55	preposition -71	pronoun 50	verb-saying -58	word 19
start|after|coordinator|verb|	saying -83
start|after|criticar|	none -43
start|after|decir|	auxiliary -8	coordinator -31	none -56	preposition -18	that -8	verb -19	word -41
start|after|decir|first|	de -15	que -8	y -31
start|after|declarar|first|	de -13
start|after|declarar|	none -35	preposition -29
start|after|defender|	none -74
start|after|describir|	none -13
start|after|determiner|	adverb -47	auxiliary -60	determiner -78	preposition -120	pronoun -67	word 41
start|after|determiner|auxiliary|	saying -34
start|after|determiner|marks|	saying 21
start|after|determiner|none|	saying -15
start|after|determiner|verb|	saying 61
start|after|de|	adverb 66	auxiliary 52	capital -71	coordinator -18	judging 30	other -48	preposition 21	pronoun -34	saying 50	subordinator -29	word 91
start|after|de|away|3|	saying 76
start|after|de|away|4|	saying 11
start|after|de|away|5|	judging 45	saying 16
start|after|de|away|6|	saying -27
start|after|de|direct|	saying -14
start|after|de|inverted|	judging 30	other -48	saying 52
start|after|de|mood|	no 22	yes 81
start|after|dichiarare|	none -57
start|after|difendersi|	none -34
start|after|dire|	auxiliary 59	coordinator 19	determiner 24	marks 62	none -46	preposition -71	that -36	verb-saying -61	word -25
start|after|dire|first|	che -36	et 26
start|after|dizer|first|	da -17	de -17	em -15	que -11
start|after|dizer|	marks -30	none -44	preposition -42	that -11	word -63
start|after|déclarer|first|	à -25
start|after|déclarer|	none -33	preposition -21	word -31
start|after|déplorer|	none -47
start|after|elogiar|	none -23	verb -23
start|after|ending|29|	word -32
start|after|ending|58|	word -46
start|after|ending|71|	word -34
start|after|ending|79|	word -45
start|after|ending|9|	word -53
start|after|ending|al|	preposition -27	word -44
start|after|ending|ar|	preposition 22
start|after|ending|as|	coordinator -60
start|after|ending|au|	preposition -26
start|after|ending|a|	preposition 15
start|after|ending|be|	auxiliary -33
start|after|ending|ce|	word -64
start|after|ending|da|	preposition -43	word -64
start|after|ending|de|	auxiliary 17	preposition -48
start|after|ending|di|	preposition 22
start|after|ending|do|	preposition -55	verb-saying -48	word -112
start|after|ending|du|	determiner -57
start|after|ending|ef|	word -74
start|after|ending|ei|	auxiliary 35	determiner 9
start|after|ending|el|	determiner -77	preposition 24
start|after|ending|em|	preposition -45
start|after|ending|en|	coordinator 40	preposition -91	word 27
start|after|ending|er|	adverb 52	capital -30	determiner -31	pronoun -45	word -123
start|after|ending|et|	coordinator 55
start|after|ending|e|	coordinator -8
start|after|ending|fe|	word 7
start|after|ending|ga|	word -68
start|after|ending|ha|	auxiliary 37	word -60
start|after|ending|he|	that -10
start|after|ending|ia|	word -74
start|after|ending|ie|	determiner -68
start|after|ending|im|	preposition 53
start|after|ending|in|	capital -54	preposition -34
start|after|ending|io|	word -57
start|after|ending|is|	auxiliary 37	coordinator -37
start|after|ending|ié|	word -53
start|after|ending|já|	adverb 32
start|after|ending|l'|	determiner -19
start|after|ending|la|	determiner 7	preposition -59
start|after|ending|le|	determiner -42	word -27
start|after|ending|ls|	word -35
start|after|ending|lu|	word -30
start|after|ending|l’|	determiner 11
start|after|ending|ma|	preposition -63
start|after|ending|me|	pronoun -22
start|after|ending|na|	preposition -28	word -74
start|after|ending|nd|	coordinator -18
start|after|ending|ne|	determiner 59	word -42
start|after|ending|no|	preposition -37	word 61
start|after|ending|ns|	preposition -60
start|after|ending|nt|	preposition -32	verb-saying -57	word 8
start|after|ending|nu|	word -31
start|after|ending|om|	preposition -45
start|after|ending|on|	preposition -60
start|after|ending|or|	preposition -44	word -50
start|after|ending|os|	word 31
start|after|ending|oz|	word -34
start|after|ending|o|	determiner -71
start|after|ending|ra|	word -85
start|after|ending|re|	adverb 15	preposition -25	word -47
start|after|ending|ro|	coordinator -33	word -45
start|after|ending|rs|	preposition -27
start|after|ending|ta|	word -55
start|after|ending|te|	word 19
start|after|ending|to|	word -75
start|after|ending|té|	word -33
start|after|ending|ue|	subordinator -45	that -77	word 25
start|after|ending|ui|	word -85
start|after|ending|um|	preposition -41
start|after|ending|un|	determiner -68
start|after|ending|ur|	word -63
start|after|ending|us|	preposition -23
start|after|ending|ué|	word -15
start|after|ending|ve|	word 52
start|after|ending|ya|	adverb -45
start|after|ending|y|	coordinator -29
start|after|ending|à|	preposition 19
start|after|ending|ão|	word 64
start|after|ending|è|	auxiliary -10
start|after|ending|ée|	word -30
start|after|ending|é|	auxiliary 19
start|after|erklären|	no -18	none -7	yes 49
start|after|erläutern|	auxiliary -36	determiner -14	none 36
start|after|erzählen|	auxiliary 17	determiner -48	no 17	none -71	word 33	yes 25
start|after|escrever|	none 9
start|after|estimer|	none -66
start|after|es|	adverb -55	auxiliary 68	coordinator -35	determiner -84	judging -55	other -18	preposition -89	saying -30	subordinator -44	that -14
start|after|es|away|2|	saying -81
start|after|es|away|3|	saying -31
start|after|es|away|4|	judging -44	saying 31
start|after|es|away|5|	saying -47
start|after|es|away|6|	judging -34	other -20	saying -35
start|after|es|direct|	saying -72
start|after|es|elided|	saying -69
start|after|es|inverted|	judging -36	other -18
start|after|es|mood|	none -35
start|after|explicar|first|	de -47
start|after|explicar|	preposition -38	verb -50	word -49
start|after|expliquer|	none -41	word -46
start|after|exposer|	none -78	word -59
start|after|faire_valoir|first|	qui -60
start|after|faire_valoir|	none 50	word 30
start|after|first|	29 -32	58 -46	71 -34	79 -45	9 -53	a -7	aber 50	al -72	au -26	aunque -45	auteur -57	autora -37	avant -33	che -10	chef -74	cheffe -37	com -45	con -42	coordenadora -43	da -43	dans -44	de -10	del 24	della -59	der -31	devant -13	di 22	die -68	directeur -10	directrice -55	do -39	dono -77	du -57	délégué -15	déléguée -24	e -8	een -34	el -77	em -37	encore -36	entre -25	er -40	et 55	general -44	ha 37	habe 34	il 88	in -22	is 37	jointe -29	já 32	l' -19	la 7	le -77	lors -27	l’ 11	mais -28	mas -60	me -22	na -28	no -44	non 9	num -41	numa -53	o -71	par 22	pero -33	por -44	porte-parole -49	presidenta -29	presidente -71	profesora -24	professeur -18	présidente -49	que -77	qui -82	quien -60	responsabile -62	responsable -17	sans -55	secrétaire -14	segretaria -43	sei 35	sem -37	sentada -27	sin -21	sous -23	un -68	und -18	waarna -70	werde 17	y -29	ya -45	à 19	è -10	é 19	élu -30	élue -37
start|after|fr|	adverb -49	auxiliary 32	capital -59	coordinator 35	determiner -19	judging -74	other -29	preposition 8	pronoun 24	saying -14	verb-saying -80	word -26
start|after|fr|away|2|	judging -34	saying -52
start|after|fr|away|3|	saying 92
start|after|fr|away|4|	other -8	saying -39
start|after|fr|away|5|	saying -66
start|after|fr|away|6|	judging -53	other -33	saying -54
start|after|fr|direct|	judging -48	saying -111
start|after|fr|inverted|	judging -58	other -29
start|after|fr|mood|	none -18
start|after|féliciter|	none -26
start|after|geben|	no 26	none 26
start|after|glisser|	none -45	word -39
start|after|grincer|	none -13	word -11
start|after|gritar|	none -30
start|after|heißen|	no 54	none 54
start|after|indiquer|	auxiliary -44	none -54	verb-saying -44
start|after|informar|	none 56
start|after|interroger|	none -18	word -18
start|after|ironiser|	none -29	word -18
start|after|ironizar|	none -44	preposition -10	word -36
start|after|it|	auxiliary -7	capital -25	coordinator -89	determiner 37	judging -63	other -18	saying 8	that -10	verb-saying 7	word -26
start|after|it|away|2|	saying 56
start|after|it|away|4|	judging -21	saying -19
start|after|it|away|5|	saying -55
start|after|it|away|6|	judging -26	saying 44
start|after|it|elided|	saying 56
start|after|it|inverted|	judging -57	other -18
start|after|judging|	auxiliary 37	capital -32	coordinator -43	determiner -55	past -43	preposition -44	present -56	subordinator -21	word -56
start|after|judging|ending|ue|	subordinator -19
start|after|judging|first|	aunque -19
start|after|jurar|	none -53	word -38
start|after|justifier|	none -16
start|after|klagen|	no -12	none 7
start|after|lamentarse|	none -23
start|after|lamentar|	none -34	word -20
start|after|lancer|	none -21	word -15
start|after|lembrar|	none 28	word 17
start|after|lire|	none -33
start|after|lâcher|	auxiliary -24	none -54	word -26
start|after|marteler|	none -12
start|after|mood|none|	judging -68	other -26
start|after|mood|no|	judging 15	other -48	saying 21
start|after|mood|yes|	saying 77
start|after|nl|	adverb -17	auxiliary 12	determiner 17	preposition 24	saying 20	subordinator 49
start|after|nl|away|4|	saying 52
start|after|nl|away|5|	saying -7
start|after|nl|away|6|	saying -18
start|after|nl|direct|	saying -32
start|after|nl|inverted|	saying 30
start|after|nl|mood|	none 10
start|after|observar|	none 46
start|after|observer|	none -23	word -23
start|after|opening|auxiliary|	true 47
start|after|opening|capital|	false 106	true 20
start|after|opening|coordinator|	false -28
start|after|opening|determiner|	false 38	true 64
start|after|opening|preposition|	false 77	true 24
start|after|opening|pronoun|	false 8	true 82
start|after|opening|quote|	false -190
start|after|opening|subordinator|	false 59
start|after|opening|word|	false -97
start|after|order|direct|	judging -89	saying -123
start|after|order|elided|	saying -76
start|after|order|inverted|	judging -25	other -42	saying 34
start|after|other|	determiner -9	past -42	preposition -19	word -45
start|after|pester|	none -24	word -10
start|after|plaisanter|	none -19	word -24
start|after|poursuivre|	none 19
start|after|preposition|auxiliary|	saying 42
start|after|preposition|	capital -46	determiner -22	preposition -64	pronoun -16	quote 23	that -27
start|after|preposition|none|	judging -38	other -19	saying -18
start|after|preposition|verb|	saying -57
start|after|promettre|	none -70	word -51
start|after|pronoun|	auxiliary -25	capital -22	verb-saying 33	word 13
start|after|pronoun|auxiliary|	saying -23
start|after|pronoun|none|	saying -15
start|after|pronoun|verb|	saying 47
start|after|protestar|	none -43
start|after|protester|	none -16	word -17
start|after|préciser|	word -33
start|after|prévenir|	preposition -24
start|after|pt|	adverb 9	auxiliary 70	coordinator -16	determiner 38	judging -71	other -13	preposition -35	that -63	verb-saying 17	word -11
start|after|pt|away|2|	saying -119
start|after|pt|away|3|	saying 29
start|after|pt|away|4|	other -13	saying 11
start|after|pt|away|5|	saying -38
start|after|pt|away|6|	saying 20
start|after|pt|direct|	judging -50	saying -72
start|after|pt|elided|	saying -116
start|after|pt|inverted|	judging -46	other -13	saying 30
start|after|pt|mood|	none -9
start|after|queixar|	none -47
start|after|raccontare|	auxiliary 50	none 9	that -60	word -13
start|after|raccontare|first|	che -60
start|after|raconter|first|	qui -7
start|after|raconter|	none -12	verb -23	word -64
start|after|rappeler|	none 77	word 28
start|after|rebater|	none -53	preposition -37
start|after|reclamar|	none -50	word -41
start|after|reconnaître|	none -101	word -42
start|after|reconocer|	none -30
start|after|recordar|	preposition -74	word -71
start|after|regretter|	none -72	word -49
start|after|relatar|first|	de -25
start|after|relatar|	none -17	preposition -31	word 9
start|after|replicar|	none -10
start|after|responder|	none -46	preposition -31
start|after|resumir|first|	que -11
start|after|resumir|	none -27	that -11	verb -8	word -24
start|after|revelar|	none -65	preposition -37	word -38
start|after|ricordare|	none 32	word -70
start|after|riferire|	none 75
start|after|rigoler|	none -20	word -20
start|after|räumen|	none 42
start|after|réagir|	none -20	word -19
start|after|réjouir|	none -35	word -32
start|after|répliquer|	none -74
start|after|répondre|	none -40
start|after|résumer|	determiner -30	none -23	word -16
start|after|résumer|first|	qui -11
start|after|rétorquer|	none -28
start|after|sagen|	adverb 34	auxiliary -57	capital -29	determiner 25	no -50	none 22	preposition -79	verb 7	word 31	yes 83
start|after|sagen|first|	die -26
start|after|saying|	auxiliary 66	capital -87	coordinator -35	determiner 13	preposition -11	present 20	pronoun -10	subordinator -17	that -32	word 9
start|after|saying|ending|29|	word -32
start|after|saying|ending|58|	word -39
start|after|saying|ending|71|	word -34
start|after|saying|ending|79|	word -45
start|after|saying|ending|al|	preposition -27	word -44
start|after|saying|ending|as|	coordinator -60
start|after|saying|ending|au|	preposition -26
start|after|saying|ending|a|	preposition 15
start|after|saying|ending|be|	auxiliary -33
start|after|saying|ending|ce|	word -64
start|after|saying|ending|da|	preposition -43	word -65
start|after|saying|ending|de|	auxiliary 17	preposition -49
start|after|saying|ending|di|	preposition 23
start|after|saying|ending|do|	preposition -56	verb-saying -48	word -112
start|after|saying|ending|du|	determiner -57
start|after|saying|ending|ef|	word -74
start|after|saying|ending|ei|	auxiliary 20	determiner 9
start|after|saying|ending|el|	determiner -77	preposition 24
start|after|saying|ending|em|	preposition -45
start|after|saying|ending|en|	coordinator 40	preposition -91	word 27
start|after|saying|ending|er|	adverb 52	capital -30	determiner -31	pronoun -45	word -118
start|after|saying|ending|et|	coordinator 55
start|after|saying|ending|fe|	word 7
start|after|saying|ending|ga|	word -68
start|after|saying|ending|ha|	auxiliary 37	word -60
start|after|saying|ending|he|	that -9
start|after|saying|ending|ia|	word -74
start|after|saying|ending|ie|	determiner -69
start|after|saying|ending|im|	preposition 53
start|after|saying|ending|in|	capital -54	preposition -34
start|after|saying|ending|io|	word -57
start|after|saying|ending|is|	auxiliary 37	coordinator -37
start|after|saying|ending|ié|	word -53
start|after|saying|ending|já|	adverb 32
start|after|saying|ending|l'|	determiner -19
start|after|saying|ending|la|	determiner 7
start|after|saying|ending|le|	determiner -42	word -27
start|after|saying|ending|lu|	word -30
start|after|saying|ending|l’|	determiner 18
start|after|saying|ending|ma|	preposition -63
start|after|saying|ending|me|	pronoun -23
start|after|saying|ending|na|	preposition -28	word -74
start|after|saying|ending|nd|	coordinator -18
start|after|saying|ending|ne|	determiner 59	word -42
start|after|saying|ending|no|	preposition -37	word 61
start|after|saying|ending|ns|	preposition -62
start|after|saying|ending|nt|	preposition -32	verb-saying -57	word 8
start|after|saying|ending|nu|	word -31
start|after|saying|ending|om|	preposition -42
start|after|saying|ending|on|	preposition -68
start|after|saying|ending|or|	preposition -36	word -50
start|after|saying|ending|os|	word 34
start|after|saying|ending|oz|	word -34
start|after|saying|ending|o|	determiner -71
start|after|saying|ending|ra|	word -86
start|after|saying|ending|re|	adverb 15	preposition -25	word -47
start|after|saying|ending|ro|	word -47
start|after|saying|ending|rs|	preposition -27
start|after|saying|ending|ta|	word -55
start|after|saying|ending|te|	word 19
start|after|saying|ending|to|	word -76
start|after|saying|ending|té|	word -33
start|after|saying|ending|ue|	subordinator -46	that -77	word 25
start|after|saying|ending|ui|	word -85
start|after|saying|ending|um|	preposition -41
start|after|saying|ending|un|	determiner -68
start|after|saying|ending|ur|	word -63
start|after|saying|ending|us|	preposition -23
start|after|saying|ending|ué|	word -15
start|after|saying|ending|ve|	word 52
start|after|saying|ending|y|	coordinator -29
start|after|saying|ending|à|	preposition 19
start|after|saying|ending|ão|	word 64
start|after|saying|ending|è|	auxiliary -10
start|after|saying|ending|ée|	word -30
start|after|saying|ending|é|	auxiliary 19
start|after|saying|first|	29 -32	58 -39	71 -34	79 -45	a -7	aber 50	al -72	au -26	aunque -46	auteur -56	autora -37	avant -33	che -9	chef -74	cheffe -37	com -42	con -50	coordenadora -43	da -43	dans -45	de -10	del 24	der -31	devant -13	di 23	die -69	directeur -10	directrice -55	do -41	dono -77	du -57	délégué -15	déléguée -24	een -34	el -77	em -37	encore -36	entre -25	er -40	et 55	general -44	ha 37	habe 34	il 88	in -22	is 37	jointe -29	já 32	l' -19	la 7	le -77	lors -27	l’ 18	mais -28	mas -60	me -23	na -28	no -44	non 9	num -41	numa -54	o -71	por -36	porte-parole -49	presidenta -29	presidente -71	profesora -24	professeur -18	présidente -49	que -77	qui -82	quien -60	responsabile -62	responsable -21	sans -55	secrétaire -14	segretaria -43	sei 20	sem -37	sentada -27	sin -21	sous -23	un -68	und -18	waarna -70	werde 17	y -29	à 19	è -10	é 19	élu -30	élue -37
start|after|scherzare|	none -30
start|after|sentenciar|	none -14
start|after|señalar|	none 72
start|after|sfogare|	none -40	word -31
start|after|sintetizzare|	none -36	word -28
start|after|sostenere|	none -7
start|after|sostener|	none -49
start|after|souligner|	none -23
start|after|soupirer|	none -31
start|after|sourire|	none -20
start|after|soutenir|	none 10
start|after|spiegare|	auxiliary 25	none 30	that -62	word 13
start|after|spiegare|first|	che -62	è 35
start|after|subordinator|none|	saying -12
start|after|subordinator|	verb-saying -41
start|after|subordinator|verb|	judging -21	saying -47
start|after|teilen|	no 44
start|after|that|	auxiliary -101	determiner 58	preposition -73	verb-judging -33	verb-saying -36	word -84
start|after|that|auxiliary|	saying 26
start|after|that|none|	saying -86
start|after|that|verb|	saying -46
start|after|trancher|	none -42
start|after|témoigner|	none -19	word -21
start|after|unlisted|	determiner -9	no -48	none -39	preposition -19	word -45
start|after|verb-saying|auxiliary|	saying 26
start|after|verb-saying|	determiner 51	preposition -23	that -16
start|after|verb-saying|marks|	saying -21
start|after|verb-saying|none|	saying -16
start|after|verb|false|auxiliary|	judging -47	saying -11
start|after|verb|false|marks|	judging -23	saying -12
start|after|verb|false|none|	judging -44	other -19	saying -28
start|after|verb|false|verb|	judging -55	saying -44
start|after|verb|true|auxiliary|	saying 88
start|after|verb|true|marks|	saying 36
start|after|verb|true|none|	other -59	saying 79
start|after|verb|true|verb|	saying 31
start|after|vertellen|	auxiliary 7	determiner -59	none -31
start|after|vertellen|first|	die -30
start|after|words|10-15|false|	auxiliary 32	none 47
start|after|words|10-15|true|	auxiliary 55	none -21	verb -68
start|after|words|1|false|	auxiliary -125	marks -37	none -126	verb -145
start|after|words|2|false|	auxiliary 22	marks 77	none 89	verb -11
start|after|words|2|true|	none 95	verb 35
start|after|words|3|false|	marks -10	none 8	verb 43
start|after|words|3|true|	none 35	verb 41
start|after|words|4-5|false|	auxiliary 16	marks 33	none 59	verb 17
start|after|words|4-5|true|	auxiliary 41	none 28	verb -8
start|after|words|6-9|false|	auxiliary -58	marks -106	none -44	verb -50
start|after|words|6-9|true|	auxiliary 30	none 48	verb 14
start|after|word|	, -151	adverb 28	auxiliary -21	capital 10	coordinator -74	determiner 22	preposition -16	pronoun 49	quote 29	stop -65	verb-saying -55
start|after|word|auxiliary|	saying 30
start|after|word|marks|	saying -14
start|after|word|none|	judging -43	other -46
start|after|word|verb|	saying 22
start|after|zeggen|	auxiliary 85	coordinator -25	determiner 24	marks 61
start|after|zeggen|first|	die -37	en -25
start|after|écrire|	none 42	preposition 48
start|after|étrangler|	none -18	word -21
start|	behind -14	colon 21	next -7	source 7	that 9
start|before|(|auxiliary|	source -15
start|before|(|	capital -37
start|before|(|none|	source -35
start|before|(|verb|	saying -33
start|before|-|auxiliary|	source -34
start|before|-|	determiner -22	preposition 51
start|before|-|none|	, 38	adverb 38	determiner -54	preposition -74	saying -9	stop -78
start|before|	a -48	aankondigen -17	accusare -30	accuser -42	achar -24	acoger -19	acrescentar 25	acusar -43	adelantar -11	admitir -87	advertir -63	affermare -54	afficher -22	affirmer 49	afirmar 35	agacer -24	aggiungere -42	agradecer -44	ajouter 31	aldus 45	alegar 35	alertar -43	ammettere 38	annotare -30	annunciare -67	anticipare -56	antworten -52	anunciar -85	apelar -38	aplaudir -58	apontar 8	appeler -70	apprendre -22	approuver -58	apuntar -31	argumentieren 25	asegurar 7	assicurare 13	assumir -50	atribuir -35	attaccare -31	attendre -24	auspicare -46	avancer 36	avanzar -21	avisar 28	avouer -38	avvertire 15	añadir -45	behaupten -36	beloven 48	benadrukken 34	berichten 53	bestätigen -22	beteuern 10	betogen 20	betonen 58	beweren -29	bezeichnen -43	bezweren -25	bitten -56	blijven -76	calcolare -58	calcular 22	calificar -18	celebrar -46	chamar -14	chiamare -19	chiarire 34	citar -43	classificar -30	cobrar -63	comemorar -63	comentar -50	commentare -55	comprometer -48	comunicar -19	comunicare 21	concedere -29	concéder -53	condenar -19	confermare 12	confessar -46	confier -11	confirmar -10	confirmer -32	considerar -29	considérer -8	contar -74	contestar -59	contestare -66	contester -51	continuar -55	così -29	craindre -15	criticar -55	croire -18	cuestionar -56	culpar -16	d' 14	de -26	decir 15	declarar -56	decretar -51	defender -72	definir -17	definire -15	demander -87	denunciar 20	descartar -60	desmentir -52	destacar -38	desvalorizar -50	desvelar -21	dichiarare -41	difendersi -21	dire -7	discordar -75	dixit -14	dizer 44	drohen -37	décrire -39	défendre -47	démentir -56	dénoncer 14	elogiar -33	en -35	entgegnen 19	ergänzen 26	erinnern 39	erläutern 52	escludere -46	escrever 25	escribir -25	escusar -63	esperar -32	esprimere -50	espérer -54	estimar 22	estimer 53	evitar -28	exclure -62	excuser -31	exiger -67	exigir -69	explicar 9	expliquer 70	expresar -45	faire_valoir 25	falar -35	felicitar -73	finden 13	fordern -50	fragen 54	féliciter -37	fügen 71	garantir 7	garantire -36	geben -14	gestehen -41	geven -84	giurare -75	hablar -30	halten -20	heißen -19	heißt 58	hieß 33	houden -61	imputare -34	indicar -54	indicare -56	indiquer 8	informar 16	inquiéter -49	insistir -57	invitar -24	invitare -52	inviter -44	invocare -42	invoquer -31	ironiser -37	juger -41	jurar -52	jurer 29	justificar -62	klagen 41	klinken -19	kritisieren 78	kündigen 10	lamentar -73	lamentare -37	lamentarse -66	lassen 24	laten -19	laut -74	leer -56	leggen 63	leggere -53	lembrar -64	ler -40	limitar -48	lire -42	llamar -36	lâcher -18	mahnen -56	mandar -29	manifestar -52	mantener -51	manter -41	meinen 19	menacer -58	minimizar -57	mostrar -54	nach -24	negar -65	negare -50	nennen -50	nier -52	noemen -32	noter -51	ontkennen -35	oordelen 17	opmerken -38	ordenar -58	orientar -54	par -48	para -66	parlare -24	parler -23	pedir -67	per -51	perguntar -9	plaider -55	pointer -34	pour -66	poursuivre -34	precisar 49	preferir -53	preguntar -21	prever -49	proclamare -43	prometer -69	promettere -55	promettre -16	proponer -44	propor -15	proposer -55	préférer -37	prévenir 57	prévoir -51	qualifier -29	queixar -36	quejarse -14	querer -17	raccontare 29	raconter 7	rappeler 20	rapporter 24	reaccionar -18	reageren 18	reagir -38	rebater -28	rechazar -31	rechnen 61	recibir -44	reclamar -55	recomendar -55	reconhecer -60	reconnaître -24	reconocer -46	recordar -71	recusar -28	redouter -18	refuser -29	registrar -40	regretter 46	rejeitar -35	relatar -60	relever -60	remeter -69	replicare -23	reprendre -37	reprochar -30	requérir -40	respaldar -22	respingere -20	responder 9	resumir -37	ribattere -45	riconoscere -66	ricordare -58	riferire 27	ringraziare -51	rir -31	rire -18	rispondere -27	rivendicare -44	räumen -18	réagir -36	réclamer -74	récuser -32	répondre -42	répéter -27	saber -27	saluer -29	sapere 35	saudar -40	schildern -45	schreiben 26	scrivere -63	secondo -28	segundo 13	según -8	sehen -16	selon 12	si 43	smentire -26	so 11	sommen 58	sostener -7	sottolineare -44	souffler 25	souligner 53	souri -14	soutenir -71	souvenir -31	spiegare -52	sprechen -21	spreken -60	staan 19	staat -57	stando -51	stehen -27	stimare -64	sugerir -40	sustentar -10	tachar -18	teilen 10	tempérer 29	tildar -14	trekken -42	trouver -27	unlisted 25	valorar -45	valutare -48	ver -34	verklaren 45	verlangen -51	verraten 15	versichern -11	versprechen 21	vertellen -14	verweisen -59	verzekeren 61	vinden 38	voir -34	volere -18	volgens -11	vouloir -27	vragen -67	waarschuwen -36	weigeren -48	werfen -40	wijzen -74	zeigen -28	zien -49	à -76	écrire -23	évaluer -11	évoquer -48
start|before|aankondigen|	none -24
start|before|according|source|auxiliary|	( -70	, 18	: -72	adverb -34	auxiliary -21	coordinator -21	determiner -61	preposition 24	quote -34	stop 10	verb-saying 18	word -32
start|before|according|source|marks|	, -66	determiner 17	end -61	preposition -42	stop 73	that -11
start|before|according|source|none|	( -86	, -17	: -44	; -48	adverb 72	auxiliary -40	coordinator -36	determiner -63	end -63	preposition -27	pronoun 38	quote -15	stop 8	that -61	verb-saying -44	word -40
start|before|according|source|verb|	( -43	adverb -63	coordinator -13	determiner -62	end -19	preposition -23	quote 24	stop 14	verb-saying -37	word -25
start|before|accusare|	determiner -32	none -34	preposition -18
start|before|accuser|	determiner -30	none -43	preposition -29
start|before|accuser|first|	le -31
start|before|achar|	determiner -17	none -25	stop -10	word -26
start|before|achar|first|	o -18
start|before|acoger|	determiner -20	none -20
start|before|acrescentar|	none 21	preposition -25
start|before|acusar|	adverb -20	capital -51	determiner -26	none -47	preposition -39	stop -30
start|before|acusar|first|	a -13	el -39	o -27
start|before|adelantar|	determiner -11	none -13
start|before|admettre|	determiner -7	none -34
start|before|admettre|first|	le 11
start|before|admitir|	determiner -55	none -98	preposition -33	stop -62	word -11
start|before|admitir|first|	o -60
start|before|advertir|	capital -34	none -85	preposition -19	that -7
start|before|affermare|	none -62
start|before|afficher|	determiner -22	none -25
start|before|affirmer|	determiner 54	none 51	preposition 41	word 29
start|before|affirmer|first|	le 50	l’ 12
start|before|afirmar|	, 30	capital 21	none 41	preposition -38	that -48	verb 25
start|before|afirmar|first|	a -12	em -25	la -56	o 38	seu -12	su -51
start|before|agacer|	none -35	stop -24
start|before|aggiungere|	determiner -19	none -55	preposition -42
start|before|agradecer|	determiner -44	none -49
start|before|agradecer|first|	el -49
start|before|ajouter|	determiner 21	none 32	stop 33
start|before|aldus|	auxiliary 85	capital 53	determiner 75	none 63	pronoun -8	stop 49	word 78
start|before|aldus|first|	de 69	het -8
start|before|alegar|	determiner 38	none 49	preposition -14	that -13
start|before|alertar|	determiner -34	none -59	preposition -42
start|before|alertar|first|	o -60
start|before|ammettere|	determiner 19	none 36	preposition 18	that -11
start|before|ammettere|first|	il -93	la -90
start|before|annoncer|	( 49	, -45	auxiliary -42	determiner 17	none 20	preposition -94	stop -33	word 11
start|before|annoncer|first|	l' 40	la -67	le 20	un -56
start|before|annotare|	determiner -30	none -42
start|before|annunciare|	determiner -65	none -73	preposition -39	stop -66	that -8	word -23
start|before|annunciare|first|	il -33	la -62	l’ -58
start|before|anticipare|	, -34	determiner -34	none -63
start|before|anticipare|first|	il -34
start|before|antworten|	determiner 13	preposition -74	verb -67	yes -42
start|before|antworten|first|	auf -62	das 13
start|before|anunciar|	, -44	adverb -15	determiner -66	none -97	preposition -68	stop -67	that -14	verb -49	word -42
start|before|anunciar|first|	a -69	el -41	en -26	la -26	o -63	su -26	à -34
start|before|apelar|	none -44	preposition -23
start|before|aplaudir|	determiner -19	none -84
start|before|apontar|	capital 12	none -29	preposition -12
start|before|appeler|	capital -39	determiner -68	none -88	preposition -39	stop -39	word -50
start|before|appeler|first|	dans -8	la -46	le -43
start|before|apposed|judging|none|	determiner -27	preposition -24	that -19	word -24
start|before|apposed|other|none|	determiner -47
start|before|apposed|saying|none|	, -61	adverb -53	determiner -75	preposition -52	stop -85	subordinator -29	that -42	word -65
start|before|apposed|saying|verb|	that -21
start|before|apposed|thinking|none|	determiner -21	preposition -25	pronoun -41	that -15	word -18
start|before|apposition|judging|none|	adverb -21	determiner -27	preposition -35	pronoun -51	that -39	word -31
start|before|apposition|judging|verb|	preposition -11
start|before|apposition|saying|auxiliary|	pronoun -74
start|before|apposition|saying|marks|	adverb -59
start|before|apposition|saying|none|	, -63	; -34	adverb -53	determiner -63	preposition -80	pronoun -70	stop -91	that -25	word -79
start|before|apposition|saying|verb|	determiner -18	preposition -21	that -49
start|before|apposition|thinking|none|	determiner -16	preposition -48	word -22
start|before|apprendre|	determiner -22	none -30
start|before|approuver|	none -75
start|before|apuntar|	none -36
start|before|argumentieren|	yes 25
start|before|asegurar|	determiner 30	none 22	preposition -60	that -21
start|before|asegurar|first|	el -22	la -22	su -52
start|before|asks|false|	auxiliary 15	none -14	verb -9
start|before|assicurare|	, -55	auxiliary 58	capital 40	determiner -56	none -23	preposition -52	stop 26
start|before|assicurare|first|	il -44	l’ -46
start|before|assumir|	determiner -55	none -68
start|before|assumir|first|	o -55
start|before|assurer|	capital 47	determiner -18	none -11	preposition 9	stop -51	that -13	word -10
start|before|assurer|first|	dans -38	la -55	le 8	l’ 29	son -10
start|before|atribuir|	determiner -31	none -36	preposition -23
start|before|atribuir|first|	a -24	el -22	la -36	o -26
start|before|attaccare|	none -28
start|before|attendre|	determiner -17	none -30	preposition -23
start|before|auspicare|	determiner -46	none -67
start|before|auspicare|first|	il -46
start|before|auxiliary|	adverb -24	capital -42	determiner 23	verb-saying -51	word 11
start|before|auxiliary|auxiliary|	source -34	stop 34
start|before|auxiliary|none|	, 56	: -32	determiner -15	judging -63	preposition -81	pronoun -39	saying 34	source -78	stop -74	that -39	thinking -27	word -53
start|before|auxiliary|verb|	source -37	stop 12
start|before|avancer|	determiner 29	none 45	stop 53
start|before|avanzar|	determiner -21	none -23
start|before|avisar|	determiner -33	none 16	preposition 32	that -30
start|before|avisar|first|	o -19
start|before|avouer|	determiner -32	none -54	preposition -48	word -11
start|before|avvertire|	, -115	determiner -46	none 20	preposition 30	that -19
start|before|away|3|	capital 22	determiner -14	preposition -71	pronoun -84	word -84
start|before|away|4|	auxiliary -17	determiner 18	preposition -116	pronoun 19	word -27
start|before|away|5|	auxiliary -20	capital -7	determiner 52	preposition -16	pronoun 46	quote -11	subordinator -66	that -43	word -25
start|before|away|6|	( -21	- 10	capital -21	coordinator 15	determiner -15	pronoun 36	quote -56	subordinator -16	that 22	word 35	— 14
start|before|a|	none -59
start|before|añadir|	none -66
start|before|before|	 -79	! -16	- -28	. 9	: 59	; 47	? 63	start -37	— -96
start|before|behaupten|	verb -36
start|before|beloven|	determiner -36	none 60	stop 78
start|before|beloven|first|	de -12
start|before|benadrukken|	none 42
start|before|berichten|	auxiliary 30	determiner 44	preposition 57	stop 43	yes 30
start|before|bestätigen|	auxiliary 48	capital -16	determiner -22	no -36	stop 7
start|before|beteuern|	auxiliary 41	determiner -10	stop 46	yes -7
start|before|betogen|	none -8
start|before|betonen|	auxiliary 58	preposition 51	yes 58
start|before|bevestigen|	auxiliary -14	capital -18	stop 36	word -70
start|before|beweren|	capital -46	none -50
start|before|bezeichnen|	determiner -43	no -43	none -37
start|before|bezeichnen|first|	die -37
start|before|bezweren|	auxiliary -25	none -25
start|before|bitten|	no -56
start|before|blijven|	capital -28	determiner -52	none -99	preposition -63	stop -54	word -57
start|before|blijven|first|	de -38
start|before|calcolare|	determiner -60	none -77	preposition -55
start|before|calcular|	, 52	determiner 16	none 33	preposition -83
start|before|calcular|first|	el -72
start|before|calificar|	capital -33	determiner -16	none -17	preposition -19
start|before|calificar|first|	el -13	la -33	su -13
start|before|capital|	, -106	auxiliary 8	capital -127	coordinator 18	determiner -24	pronoun 80	verb-judging -53	verb-saying 40	verb-thinking -82	word 69
start|before|capital|auxiliary|	, -15	: -62	adverb -21	capital -16	judging -64	preposition 10	source -10	stop 11	word -33
start|before|capital|marks|	determiner 7	end 52	judging -18	other -62	preposition -68	saying 13	source 32	stop 16	that -12
start|before|capital|none|	, -10	: -57	; -53	adverb 24	auxiliary -74	coordinator -55	determiner -56	end 10	other -51	preposition 7	pronoun -54	quote -40	saying -27	source -34	stop -17	that -56	thinking -29	verb-saying -28	word -86
start|before|capital|verb|	, 50	adverb 50	determiner -29	end -57	pronoun -22	quote -55	saying 11	source 10	stop -30	word 20
start|before|celebrar|	determiner -37	none -49	preposition -37
start|before|celebrar|first|	el -26	la -45	su -33
start|before|chamar|	capital -9	determiner -19	none -17	preposition -15
start|before|chamar|first|	a -10	o -22
start|before|chiamare|	none -22
start|before|chiarire|	none 50
start|before|chiedere|	capital 29	determiner -124	preposition -85	stop 31	word -57
start|before|chiedere|first|	il -74	la -84	l’ -74
start|before|citar|	determiner -18	none -53	preposition -39
start|before|classificar|	determiner -39	none -32	preposition -24
start|before|classificar|first|	o -33
start|before|cobrar|	determiner -53	none -89	preposition -54
start|before|comemorar|	determiner -46	none -72	preposition -45	stop -37
start|before|comemorar|first|	a -51	o -49
start|before|comentar|	determiner -25	none -71	preposition -40
start|before|comentar|first|	o -25
start|before|commentare|	determiner -55	none -58
start|before|comprometer|	none -64
start|before|comunicare|	none 30	that -57
start|before|comunicar|	determiner -19	none -20	preposition -23
start|before|concedere|	none -39
start|before|concéder|	none -78
start|before|condenar|	none -19
start|before|confermare|	, -50	capital 35	determiner -99	none -8	preposition -71
start|before|confermare|first|	il -88
start|before|confessar|	none -67
start|before|confier|	determiner -8	none -15	preposition -57	stop 12
start|before|confirmar|	, -82	capital -60	coordinator -75	determiner 11	preposition -119	stop 14	that -10
start|before|confirmar|first|	a -88	el -75	la -102	o -156	su -45
start|before|confirmer|	, 25	capital -65	determiner -15	none -25	preposition -46	stop -76
start|before|confirmer|first|	le 30
start|before|considerar|	determiner -24	none -30	preposition -30	that -10
start|before|considerar|first|	na -17	o -32
start|before|considérer|	none -8
start|before|contar|	, -53	auxiliary -50	capital -28	determiner -62	none -85	preposition -53	that -12
start|before|contar|first|	a -63	el -50
start|before|contestare|	determiner -60	none -80	stop -59
start|before|contestare|first|	il -31	la -36	l’ -53
start|before|contestar|	determiner -12	none -80	preposition -56
start|before|contester|	determiner -51	none -71	preposition -41
start|before|contester|first|	l’ -61
start|before|continuar|	none -55	preposition -42
start|before|contrapor|	none -8
start|before|coordinator|none|	, -67	saying -68
start|before|così|	, -24	capital -28	none -29	verb -28
start|before|così|first|	non -28
start|before|craindre|	determiner -17	none -20
start|before|criticar|	determiner -57	none -69	preposition -38	stop -50
start|before|criticar|first|	a -28
start|before|croire|	none -20
start|before|cuestionar|	determiner -57	none -65
start|before|cuestionar|first|	el -56
start|before|culpar|	determiner -42	none -23
start|before|culpar|first|	o -45
start|before|decir|	capital -60	determiner 26	marks 34	preposition -49	that -60
start|before|decir|first|	el 37	la -68
start|before|declarar|	determiner -58	none -66	preposition -43
start|before|declarar|first|	el -28	o -50
start|before|decretar|	none -69	preposition -50
start|before|defender|	determiner -48	none -88	preposition -56	stop -75
start|before|defender|first|	el -22	la -26	o -48
start|before|definire|	determiner -14	none -18
start|before|definir|	determiner -16	none -17	preposition -18
start|before|definir|first|	el -14
start|before|demander|	capital -18	determiner -61	none -103	preposition -34	stop -60	that -8
start|before|demander|first|	la -25	le -40
start|before|denunciar|	determiner -74	none 11	that -15
start|before|descartar|	determiner -33	none -75	stop -53
start|before|descartar|first|	el -51	la -11
start|before|desmentir|	determiner -32	none -67	preposition -55
start|before|destacar|	determiner -32	none -42	preposition -42
start|before|destacar|first|	a -36	la -26
start|before|desvalorizar|	determiner -50	none -71
start|before|desvalorizar|first|	o -50
start|before|desvelar|	none -30
start|before|determiner|	adverb 56	auxiliary 70	capital 7	determiner -75	preposition -88	quote 44	verb-judging -70	verb-saying -87	verb-thinking -39
start|before|determiner|auxiliary|	( -23	, 47	: -61	; 79	coordinator -58	determiner 10	judging 36	preposition 30	saying 44	source -7	stop 15	word 53
start|before|determiner|marks|	, 51	adverb -52	determiner 51	preposition 24	saying 39	stop 10	that -9
start|before|determiner|none|	$ -29	' -39	: -52	; -61	adverb -63	auxiliary -62	capital -27	coordinator 45	determiner -103	end -87	judging -23	other -116	preposition -27	pronoun -11	quote -64	saying -46	source 39	stop -11	subordinator -76	that -38	thinking -44	verb-saying -60
start|before|determiner|verb|	( -55	adverb -92	coordinator 48	determiner -30	end -19	judging -92	other 7	pronoun -61	quote 18	saying 15	source -24	stop 41	that -42	verb-saying 14	word 31
start|before|de|	, -90	auxiliary -49	capital 11	determiner 18	judging 23	none -30	other 30	preposition -22	thinking -45	word 9
start|before|de|apposed|	saying -62	thinking -40
start|before|de|apposition|	judging -42	saying -90
start|before|de|away|3|	saying -66	source -16
start|before|de|away|4|	source 33
start|before|de|away|5|	judging 46	saying 21
start|before|de|away|6|	judging -13	other -70	saying 18	thinking -45
start|before|de|direct|	judging -80	saying -105
start|before|de|inverted|	judging 40	other 30	saying 24
start|before|de|mood|	no -48	yes 59
start|before|dichiarare|	determiner -42	none -42
start|before|dichiarare|first|	il -42
start|before|difendersi|	: -22	determiner -20	none -23
start|before|difendersi|first|	il -11
start|before|direct|judging|auxiliary|	preposition -29
start|before|direct|judging|none|	adverb -11	determiner -24	preposition -31	word -37
start|before|direct|judging|verb|	preposition -24	pronoun -34
start|before|direct|saying|auxiliary|	determiner -43	stop -44	that -9	word -60
start|before|direct|saying|marks|	determiner 36	that -12
start|before|direct|saying|none|	, -71	: -16	adverb -65	determiner -57	end -97	preposition -87	pronoun -23	quote -9	stop -108	that -19	word -55
start|before|direct|saying|verb|	: -46	adverb -36	determiner -35	end -52	preposition -67	pronoun -67	quote -55	stop -39	that -52	word -89
start|before|direct|thinking|none|	determiner -15	preposition -8	word -20
start|before|dire|	, -47	adverb -52	auxiliary 37	capital -15	none -28	preposition -71	pronoun -54	quote -47	stop 52	that -20	word -25
start|before|dire|first|	il -56	l' -62	le -87	l’ 43	son -24
start|before|discordar|	none -108
start|before|dixit|	none -25	stop -13
start|before|dizer|	auxiliary 13	capital -83	determiner -35	none 41	preposition 46	stop 70	that -78	verb 31	word 33
start|before|dizer|first|	a 41	em -43	o -123
start|before|drohen|	capital -42	no -37	none -35
start|before|décrire|	capital -30	determiner -28	none -47
start|before|défendre|	determiner -61	none -77
start|before|défendre|first|	le -34
start|before|démentir|	determiner -56	none -73	preposition -31	stop -49	word -8
start|before|démentir|first|	la -36
start|before|dénoncer|	determiner 14	none -21	preposition -39
start|before|dénoncer|first|	la -71	à -9
start|before|d’|	, -18	auxiliary -93	determiner 17	none 27	stop 16
start|before|elided|saying|none|	, -37
start|before|elogiar|	, -57	determiner -29	none -34	preposition -33	stop -35	verb -25
start|before|elogiar|first|	a -42	el -27	o -36
start|before|ending|(|	( -46
start|before|ending|-|	- 10
start|before|ending|02|	word -42
start|before|ending|05|	word -61
start|before|ending|10|	word 34
start|before|ending|20|	word -19
start|before|ending|40|	word -31
start|before|ending|ag|	capital -53
start|before|ending|ai|	preposition -45
start|before|ending|al|	capital -58	preposition -54
start|before|ending|am|	capital 29
start|before|ending|an|	capital -17	pronoun 19
start|before|ending|ao|	preposition -42
start|before|ending|ar|	capital -37	determiner -38
start|before|ending|as|	capital -34	determiner 34
start|before|ending|at|	that 20
start|before|ending|a|	auxiliary -64	preposition -9
start|before|ending|ca|	capital -37
start|before|ending|ce|	capital -67	determiner -71
start|before|ending|ch|	capital -29
start|before|ending|c’|	capital -49
start|before|ending|da|	capital -74	preposition -62
start|before|ending|de|	capital 43	determiner 11	preposition -51
start|before|ending|di|	capital -61	preposition -54
start|before|ending|do|	capital -25	preposition -22	subordinator -46
start|before|ending|du|	determiner -32
start|before|ending|ea|	capital -66
start|before|ending|ec|	preposition -70
start|before|ending|ei|	capital -27	preposition -25	pronoun -73
start|before|ending|el|	capital -87	determiner -44	preposition -29
start|before|ending|en|	capital 18	determiner 57	preposition 20	subordinator -56
start|before|ending|er|	capital 49	determiner -8	preposition 7	pronoun -10
start|before|ending|es|	capital 29	determiner 13	pronoun 15
start|before|ending|et|	capital -74
start|before|ending|eu|	determiner 16
start|before|ending|ez|	preposition -27
start|before|ending|ge|	capital -32
start|before|ending|gé|	capital -35
start|before|ending|ha|	auxiliary -59
start|before|ending|he|	capital 30
start|before|ending|ho|	capital -43
start|before|ending|hr|	determiner -39
start|before|ending|ia|	capital -49
start|before|ending|ie|	capital -39	pronoun 29	subordinator 14
start|before|ending|ij|	preposition 12	pronoun 9
start|before|ending|il|	capital -55	determiner -42	pronoun 32
start|before|ending|im|	preposition -71
start|before|ending|in|	capital 29	determiner 7
start|before|ending|io|	capital -85
start|before|ending|is|	capital -85	determiner -61	preposition 39
start|before|ending|it|	capital -74	preposition 24
start|before|ending|i|	determiner -67
start|before|ending|iù|	capital -40
start|before|ending|je|	capital -25
start|before|ending|jn|	auxiliary -58
start|before|ending|já|	capital -47
start|before|ending|ke|	capital -64
start|before|ending|l'|	determiner 21
start|before|ending|la|	capital -64	determiner -16	preposition -62	pronoun -41
start|before|ending|le|	capital 17	preposition -17	pronoun -32
start|before|ending|li|	determiner -57
start|before|ending|lo|	capital -21	determiner -47	preposition -20	pronoun -17
start|before|ending|ls|	capital -82	preposition -63	pronoun 21
start|before|ending|lt|	capital 10
start|before|ending|lé|	capital -52
start|before|ending|l’|	determiner -15	preposition -26
start|before|ending|ma|	determiner -49	preposition -39
start|before|ending|me|	capital -25	pronoun -62
start|before|ending|na|	capital -60	determiner -18	preposition -29
start|before|ending|ne|	capital 36
start|before|ending|ng|	capital 65
start|before|ending|ni|	determiner -29
start|before|ending|nn|	subordinator -39
start|before|ending|no|	capital 14	determiner -38	preposition -44
start|before|ending|ns|	preposition -62
start|before|ending|nt|	capital -72	preposition -37
start|before|ending|of|	subordinator 14
start|before|ending|oi|	auxiliary -19
start|before|ending|on|	capital -7	determiner -101	pronoun -7
start|before|ending|op|	preposition 11
start|before|ending|or|	capital 30	preposition 7
start|before|ending|os|	capital 23	determiner -29	pronoun -43
start|before|ending|ou|	capital -25
start|before|ending|o|	determiner -12
start|before|ending|ra|	capital -51	preposition 35
start|before|ending|rd|	capital -50
start|before|ending|re|	capital 7	determiner -54	preposition -86
start|before|ending|ri|	capital -34
start|before|ending|ro|	capital -48
start|before|ending|rs|	capital 60
start|before|ending|rt|	capital -43
start|before|ending|sa|	determiner -23
start|before|ending|se|	capital 52
start|before|ending|si|	pronoun -18	subordinator 16
start|before|ending|st|	capital 64
start|before|ending|su|	determiner -62
start|before|ending|ta|	capital -37
start|before|ending|te|	capital 23	preposition -41
start|before|ending|ti|	capital -50
start|before|ending|to|	capital -74
start|before|ending|té|	capital -25
start|before|ending|ue|	determiner -40
start|before|ending|ui|	pronoun -45
start|before|ending|ul|	preposition -45
start|before|ending|un|	capital 59	determiner 12
start|before|ending|ur|	capital -46	determiner -24	preposition -76
start|before|ending|us|	capital 73
start|before|ending|uw|	capital -51
start|before|ending|vo|	capital -19
start|before|ending|za|	capital -53
start|before|ending|ze|	pronoun -16
start|before|ending|zt|	capital 23
start|before|ending||	quote -60
start|before|ending|às|	preposition -52
start|before|ending|à|	preposition -23
start|before|ending|ás|	capital -38
start|before|ending|ão|	capital 48
start|before|ending|è|	auxiliary 14
start|before|ending|ée|	capital -41
start|before|ending|én|	capital -46
start|before|ending|ía|	auxiliary -45
start|before|ending|ür|	preposition 56
start|before|ending|—|	— -10
start|before|entgegnen|	yes 19
start|before|en|	none -48
start|before|ergänzen|	auxiliary 42	yes 42
start|before|erinnern|	determiner 39	no -36	none -36
start|before|erklären|	auxiliary -21	capital -10	determiner 81	no -19	none 37	preposition -33	pronoun 93	stop 72	verb 41	yes 14
start|before|erklären|first|	der 81	die 42	man 84
start|before|erläutern|	, 30	auxiliary 8	capital 19	determiner 58	no 63	none 49	stop 50	yes 8
start|before|erläutern|first|	das 39
start|before|erzählen|	, -10	determiner -10	no -28	none 24	preposition -17	stop 56
start|before|escludere|	determiner -15	none -50	preposition -26
start|before|escludere|first|	il -14
start|before|escrever|first|	na -21
start|before|escrever|	none 14	preposition 22	that -36
start|before|escribir|	determiner -30	none -27	preposition -21
start|before|escribir|first|	en -12
start|before|escusar|	capital -10	determiner -45	none -80	preposition -52
start|before|escusar|first|	o -44
start|before|esperar|	determiner -16	none -40	preposition -14	word -14
start|before|esprimere|	determiner -50	none -65
start|before|espérer|	none -80
start|before|estimar|	none 32	preposition -59
start|before|estimer|	auxiliary 40	determiner 64	none 59	preposition -23	stop 56	that -58
start|before|estimer|first|	dans -15	le 43
start|before|es|	- -34	auxiliary -11	judging -28	other -63	preposition -74	pronoun -36	quote -30	saying -7	source -14	subordinator -43	thinking -34	— 14
start|before|es|according|	source -14
start|before|es|apposed|	judging -30	saying -26	thinking -19
start|before|es|apposition|	judging -26	saying -55	thinking -37
start|before|es|away|3|	saying -12	source -104
start|before|es|away|4|	saying 39
start|before|es|away|5|	saying 30
start|before|es|away|6|	judging -27	other -63	saying -28	source -13	thinking -34
start|before|es|direct|	judging -15	saying -35	thinking -7
start|before|es|inverted|	judging -33	other -63	saying 14
start|before|es|mood|	none -13
start|before|evitar|	determiner -22	none -28	preposition -29	stop -25	word -26
start|before|evitar|first|	el -21	la -26
start|before|exclure|	determiner -19	none -63	stop -59	word -12
start|before|exclure|first|	la -19
start|before|excuser|	none -38
start|before|exiger|	determiner -66	none -92	stop -49
start|before|exiger|first|	le -30
start|before|exigir|	capital -38	determiner -65	none -81	preposition -10	stop -61
start|before|exigir|first|	el -26	o -68
start|before|explicar|	, -31	determiner 9	none 20	preposition -52
start|before|explicar|first|	la -66	o 64
start|before|expliquer|	, 54	auxiliary 47	determiner 52	none 73	stop 45
start|before|expliquer|first|	les 46
start|before|expresar|	determiner -13	none -64
start|before|faire_valoir|	, -7	auxiliary 30	determiner 45	stop -46	that -37
start|before|faire_valoir|first|	la 50	le -37
start|before|falar|	determiner -23	none -36	preposition -33	verb -25
start|before|falar|first|	o -23
start|before|felicitar|	determiner -62	none -99	preposition -57
start|before|felicitar|first|	el -25
start|before|first|	 -60	( -46	- 10	a -12	al -51	als -63	ao -42	as 43	aucun 60	avec -70	beim 12	bij 12	bis 38	ce -71	chez -27	con -70	consultado -55	c’ -16	da -62	dai -42	dal -29	dans -62	darin 39	das 14	dat 20	del -26	den 32	depuis 22	der -25	desde -39	devant -23	di -54	die 24	do -24	du -32	due -40	durante -41	een 48	eine -15	el -44	elle -32	en -40	entre -55	er 53	foi -19	für 56	gli -57	ha -59	haar -38	hun -56	i -67	ieri -40	ihr -39	ils 21	im -80	interrogé -38	interrogée -25	je -25	joint -24	já -47	kabinet -40	l' 21	la -16	ledit -33	lei -73	leur -24	lo -41	los 14	lui -45	l’ -15	mais 21	man 19	mardi -60	me -62	mense -81	más -38	na -29	nel -26	nella -44	nelle -18	no 9	non 34	nos -43	o -12	of 14	ogni -29	on -7	onder -22	op 11	os -94	partie -61	pelo -20	pendant -35	per -31	più -50	plus 46	por -82	pour -41	procurado -54	quando -42	quant -18	quanto -27	questionada -16	questionado -45	sa -23	sein 41	seine 23	seu 16	si 15	sie 29	son -101	su -63	sul -45	sulla -48	sur -68	también -46	toen -56	tombeuse -35	tra -25	tre -50	trois -61	uma -49	un 25	una -18	uno -46	uw -51	wenn -39	wer 73	wie 27	ze -16	zij 35	zijn -58	à -23	às -52	è 14	— -10
start|before|fordern|	capital -50	no -50	none -50
start|before|fragen|	no 36
start|before|fr|according|	source -19
start|before|fr|apposed|	judging -20	saying -92	thinking -20
start|before|fr|apposition|	judging -19	saying -118
start|before|fr|	auxiliary 29	capital -27	judging -50	other -28	preposition -42	pronoun 12	quote -38	source -19	subordinator 17	thinking -35
start|before|fr|away|3|	saying 19	source -74
start|before|fr|away|4|	saying -73	source -30
start|before|fr|away|5|	judging -51	source 11	thinking -13
start|before|fr|away|6|	judging -47	other -23	thinking -35
start|before|fr|direct|	judging -37	saying -81	thinking -36
start|before|fr|inverted|	judging -74	other -25	saying 24
start|before|fr|mood|	none -15
start|before|féliciter|	determiner -25	none -53	preposition -10
start|before|fügen|	auxiliary 61	word 71	yes 71
start|before|garantire|	determiner -41	none -50	that -8
start|before|garantire|first|	l’ -8
start|before|garantir|	, -51	determiner -59	none 14	preposition 32	that -25	word -60
start|before|garantir|first|	a 42	o -22
start|before|geben|	auxiliary -14	preposition 47	pronoun -21
start|before|geben|first|	er 19
start|before|gestehen|	, -41
start|before|geven|	determiner -48	none -109	word -64
start|before|giurare|	determiner -7	none -81
start|before|hablar|	determiner -33	none -26	preposition -12
start|before|hablar|first|	el -33
start|before|halten|	determiner -88	no -14	none -111	preposition -26	verb 37	word -20
start|before|heißen|	, -36	adverb 91	auxiliary -17	determiner -71	marks 11	no 20	preposition 61	pronoun 77	stop -27	yes -27
start|before|heißt|	auxiliary 45	stop 38	yes 58
start|before|heten|	none -32
start|before|hieß|	stop 33	yes 33
start|before|houden|	capital -46	determiner -59	none -65	preposition -41	verb -34	word -38
start|before|imputare|	none -40
start|before|indicare|	determiner -56	none -80
start|before|indicar|	determiner -50	none -75
start|before|indiquer|	auxiliary -37	capital 24	determiner -23	none 26	preposition 43
start|before|indiquer|first|	le 14
start|before|informar|	, 64	- 16	auxiliary -117	capital -21	none 45	preposition -50	stop -31	that -13	verb 30	word 65
start|before|informar|first|	- 16	a -27	el -41	o -25
start|before|inquiéter|	none -54	preposition -20
start|before|insistir|	none -77	preposition -19
start|before|inverted|judging|auxiliary|	, 48	stop -18
start|before|inverted|judging|none|	, -62	: -40	adverb -89	coordinator -41	determiner -29	preposition -44	quote -45	stop -14	subordinator -61	word 30	’ -22
start|before|inverted|judging|verb|	adverb 20	quote -24	that -7
start|before|inverted|other|none|	determiner -52	preposition -119	stop -66
start|before|inverted|saying|auxiliary|	: -79	adverb 118	capital -12	determiner 16	stop 60	verb-saying 27	word -18
start|before|inverted|saying|marks|	determiner 51	preposition 34	stop -31
start|before|inverted|saying|none|	$ -85	% -75	( -18	, 48	: -76	; 23	adverb -10	auxiliary -71	coordinator 23	determiner -52	end 32	preposition 7	pronoun -52	quote -66	stop 16	that -103	verb-saying -19	word 31
start|before|inverted|saying|verb|	: -47	adverb -27	determiner 25	preposition 12	quote -56	stop 29	word 23
start|before|invitare|	determiner -52	none -67	preposition -33
start|before|invitare|first|	la -55	l’ -44
start|before|invitar|	none -29	preposition -24
start|before|inviter|	determiner -44	none -63	preposition -44
start|before|invocare|	determiner -43	none -58
start|before|invocare|first|	il -42
start|before|invoquer|	determiner -27	none -34
start|before|invoquer|first|	le -17
start|before|ironiser|	none -43
start|before|it|	( -37	determiner -33	judging -47	other -60	preposition 9	pronoun -86	quote -44	saying -14	source -24	subordinator -53	thinking -23
start|before|it|according|	source -24
start|before|it|apposed|	judging -34	saying -63	thinking -18
start|before|it|apposition|	judging -14	saying -44	thinking -29
start|before|it|away|3|	saying -141	source -65
start|before|it|away|4|	saying -13	source -73
start|before|it|away|5|	saying 35	source 36
start|before|it|away|6|	judging -42	other -45	saying -16	source -64	thinking -23
start|before|it|direct|	judging -31	saying -84
start|before|it|elided|	saying -37
start|before|it|inverted|	judging -54	other -60
start|before|it|mood|	none -24
start|before|judging|	auxiliary -63	capital -21	determiner -14	preposition -41	present -53	pronoun 41	word -23
start|before|judging|ending|a|	preposition -27
start|before|judging|ending|de|	determiner -15
start|before|judging|ending|do|	capital -21
start|before|judging|ending|el|	determiner -22
start|before|judging|ending|em|	preposition -25
start|before|judging|ending|en|	capital -69	determiner -15	preposition -11
start|before|judging|ending|er|	capital -60	determiner -81
start|before|judging|ending|et|	pronoun 42
start|before|judging|ending|ie|	determiner -18
start|before|judging|ending|il|	determiner -42
start|before|judging|ending|in|	preposition -36
start|before|judging|ending|is|	capital -33
start|before|judging|ending|jn|	auxiliary -63
start|before|judging|ending|l'|	determiner -36
start|before|judging|ending|la|	determiner -30
start|before|judging|ending|le|	determiner -34
start|before|judging|ending|l’|	determiner -26
start|before|judging|ending|na|	preposition -17
start|before|judging|ending|no|	preposition -17
start|before|judging|ending|ns|	preposition -15
start|before|judging|ending|nt|	capital -28	preposition -8
start|before|judging|ending|on|	determiner -11
start|before|judging|ending|os|	capital -42
start|before|judging|ending|o|	determiner -34
start|before|judging|ending|sa|	determiner -18
start|before|judging|ending|su|	determiner -21
start|before|judging|ending|te|	capital 47
start|before|judging|ending|to|	capital -50
start|before|judging|ending|un|	determiner -42
start|before|judging|ending|à|	preposition -20
start|before|judging|first|	a -27	dans -15	de -15	der -81	die -18	een -15	el -22	em -25	en -11	het 42	il -42	in -36	joint -29	l' -36	la -30	le -34	l’ -26	na -17	no -17	o -34	sa -18	son -11	su -21	un -41	zijn -63	à -20
start|before|judging|past|	, 32	: -40	adverb -9	auxiliary -66	capital 20	coordinator -40	determiner -31	preposition -50	pronoun -72	quote -50	stop -20	subordinator -61	that -34	’ -20
start|before|judging|present|	, -23	adverb -15	coordinator -36	determiner -17	preposition -41	stop -60	that -16	word -11
start|before|juger|	capital -36	determiner -22	none -59
start|before|jurar|	determiner -52	none -72
start|before|jurer|	capital -23	determiner 17	none 40	word -23
start|before|justificar|	determiner -58	none -74	preposition -65
start|before|justificar|first|	o -57
start|before|klagen|	auxiliary 23	none 57
start|before|klinken|	none 26	stop -43
start|before|kritisieren|	determiner 78	no 49
start|before|kündigen|	auxiliary 63	preposition 8	pronoun 65	yes 63
start|before|kündigen|first|	sie 44
start|before|lamentare|	determiner -35	none -49
start|before|lamentare|first|	il -37
start|before|lamentarse|	coordinator -51	determiner -43	none -89	preposition -17
start|before|lamentarse|first|	el -38
start|before|lamentar|	coordinator -54	determiner -50	none -73	preposition -63	that -7
start|before|lamentar|first|	a -63	o -51
start|before|lassen|	auxiliary 47	determiner 33	preposition 54	pronoun 57	verb-saying 39	yes 57
start|before|lassen|first|	er 43
start|before|laten|	auxiliary -29	capital 14	determiner 18	none -43	pronoun -29	stop 58	verb 53
start|before|laten|first|	die 23
start|before|laut|	auxiliary -40	capital -53	determiner -57	no -74	none -27	preposition -65	quote -23	verb -64	word -24
start|before|leer|	determiner -54	none -61
start|before|leer|first|	la -50
start|before|leggen|	none 68	preposition 76
start|before|leggere|	none -65	preposition -47
start|before|lembrar|	, -37	capital -11	determiner -47	marks -29	none -85	preposition -42	that -11
start|before|lembrar|first|	o -45
start|before|ler|	none -43	preposition -50
start|before|limitar|	determiner -45	none -60	preposition -51
start|before|lire|	none -59
start|before|llamar|	determiner -38	none -36	preposition -32
start|before|llamar|first|	el -29	la -47
start|before|lâcher|	none -27
start|before|mahnen|	no -56
start|before|mandar|	determiner -34	none -32
start|before|mandar|first|	o -37
start|before|manifestar|	none -75
start|before|mantener|	determiner -40	none -72
start|before|manter|	none -56
start|before|meinen|	auxiliary 58	stop 55	yes 58
start|before|melden|	auxiliary -68	determiner -41	none 35	preposition 95	stop -19	verb 44	word 87
start|before|melden|first|	de 23	het 29
start|before|menacer|	none -63	preposition -29
start|before|minimizar|	determiner -58	none -76
start|before|minimizar|first|	o -57
start|before|mood|none|	judging -26	source -18	thinking -60
start|before|mood|no|	other -70	saying -52	source -22	thinking -45
start|before|mood|yes|	judging 25	saying 37	source 30
start|before|mostrar|	determiner -37	none -55	preposition -33	stop -48	verb -47	word -8
start|before|mostrar|first|	a -40	el -10	su -12
start|before|nach|	auxiliary -40	capital 28	determiner -101	no -24	preposition 39	word -83
start|before|negare|	determiner -47	none -66	stop -50
start|before|negare|first|	il -46
start|before|negar|	capital -17	determiner -69	none -76	preposition -54	stop -65	word -8
start|before|negar|first|	a -42	el -41	em -35	la -29	o -72
start|before|nennen|	determiner -59	no -50	none -38	pronoun -21
start|before|nennen|first|	der -22
start|before|nier|	none -73
start|before|nl|according|	source 9
start|before|nl|apposed|	saying -75	thinking -23
start|before|nl|apposition|	judging -60	saying -101
start|before|nl|	auxiliary -58	determiner -13	judging 10	other -45	preposition 25	pronoun 10	source 9	subordinator -13	that 20	thinking -53	word 21
start|before|nl|away|3|	saying 12	source -22
start|before|nl|away|4|	saying 38	source -67
start|before|nl|away|5|	judging 23	saying -67
start|before|nl|away|6|	judging -41	saying 22	source 30	thinking -53
start|before|nl|direct|	judging -86	saying -16	thinking -38
start|before|nl|inverted|	judging 26	other -45	saying 18
start|before|nl|mood|	none 9
start|before|noemen|	auxiliary -10	capital -20	determiner -33	none -38	pronoun -11	verb -15	word -24
start|before|noemen|first|	de -34	zijn -10
start|before|noter|	, -24	determiner -35	none -59	preposition -50
start|before|noter|first|	la -23
start|before|ontkennen|	auxiliary -34	determiner -22	none -47
start|before|ontkennen|first|	de -22
start|before|oordelen|	capital 17	none 39
start|before|opmerken|	determiner -22	none -56
start|before|ordenar|	determiner -59	none -83
start|before|order|according|	source -15
start|before|order|apposed|	judging -31	other -47	saying -117	thinking -46
start|before|order|apposition|	judging -35	saying -112	thinking -58
start|before|order|direct|	judging -99	saying -99	thinking -48
start|before|order|elided|	saying -37
start|before|order|inverted|	judging 26	other 26	saying 55
start|before|orientar|	determiner -57	none -77
start|before|other|	capital -73	determiner -34	past 25	preposition -97
start|before|other|ending|el|	determiner -34
start|before|other|ending|il|	determiner -42
start|before|other|ending|la|	determiner -44
start|before|other|ending|o|	determiner -68
start|before|other|first|	el -34	il 30	la -44	o -68
start|before|other|past|	, 20	determiner -63	preposition 16	stop -97	word -85
start|before|para|	% -29	( -35	, -58	- -35	: -23	; -21	auxiliary -56	capital -43	coordinator -29	determiner -69	end -29	marks -42	none -65	preposition -34	pronoun -58	quote -20	stop -84	that -12	verb -52	word -20
start|before|para|first|	 -8	- -35	a -18	as -66	el -20	em -9	la -61	los -62	no -20	o -64	os -30
start|before|parlare|	determiner -19	none -21	preposition -23
start|before|parlare|first|	il -14	la -18	l’ -21
start|before|parler|	capital -30	determiner -18	none -22	preposition -20	verb -17	word -19	’ -14
start|before|parler|first|	le -16	l’ -18	son -8	à -14
start|before|par|	, -47	determiner -48	none -66
start|before|par|first|	la -39
start|before|pedir|	capital -49	determiner -58	none -67	preposition -61	stop -73	that -7	verb -34	word -29
start|before|pedir|first|	a -67	desde -11	el -20	em -29	en -11	la -39	o -84	su -7
start|before|perguntar|	none -14	preposition -13
start|before|per|	( -8	, -54	; -16	auxiliary -46	capital -54	coordinator -18	determiner -50	end -35	marks -36	none -52	preposition -34	pronoun -23	quote -16	stop -75	that -11	verb -29	word -16
start|before|per|first|	 -14	( -8	a -18	con -41	dal -9	ha -9	i -8	ieri -40	il -51	l' -63	la -60	le -27	lei -11	lo -36	l’ -16	nel -9	per -12	più -50	è -30
start|before|plaider|	determiner -40	none -81	preposition -24
start|before|pointer|	determiner -34	none -45
start|before|poursuivre|	auxiliary -34	determiner -34	none -34
start|before|pour|	( -9	, -45	auxiliary -77	capital -51	coordinator -48	determiner -77	end -19	none -61	preposition -42	pronoun -51	quote -9	stop -81	verb -43	word -20
start|before|pour|first|	au -29	il -41	la -47	le -61	les -63	l’ -17	me -11	on -54	un -61
start|before|precisare|	determiner -7	none -9
start|before|precisar|	none 70
start|before|preferir|	determiner -25	none -59	preposition -16	word -32
start|before|preferir|first|	o -28
start|before|preguntar|	none -24	preposition -22
start|before|preposition|	adverb 12	determiner -16	preposition -12	pronoun -52	quote -79	verb-saying -45	word -18
start|before|preposition|auxiliary|	, 39	: -57	auxiliary -46	determiner -36	quote -34	saying 22	source 11	stop 75	word -64
start|before|preposition|marks|	determiner -25	saying -84	source -47	stop -73	word -50
start|before|preposition|none|	$ -78	% -67	( -62	, -38	: -63	adverb -66	auxiliary -59	coordinator -74	determiner -69	judging -29	other -87	preposition -70	pronoun -79	quote -9	source -102	stop 19	subordinator -36	that -45	thinking -24
start|before|preposition|verb|	, -62	: -42	adverb 26	determiner 34	judging 25	preposition -39	quote -44	source -68	stop 10	that -21	word 35
start|before|prever|	determiner -50	none -52	preposition -47
start|before|prever|first|	el -43	o -44
start|before|proclamare|	determiner -38	none -53
start|before|proclamare|first|	il -39
start|before|prometer|	capital -14	determiner -53	none -73	preposition -69	stop -75
start|before|prometer|first|	a -74	el -34	la -20	o -61	su -22
start|before|promettere|	determiner -57	none -69	preposition -25
start|before|promettere|first|	il -44	la -46
start|before|promettre|	capital -59	determiner -111	none -22	preposition -54	word -27
start|before|promettre|first|	le -93	l’ -44	à -48
start|before|pronoun|	, -99	auxiliary -7	capital -77	determiner -33	pronoun 22	that 18	verb-judging 26	word 36
start|before|pronoun|auxiliary|	, -35	adverb 23	determiner 8	judging 48	saying -16	source -16	stop 35	verb-saying 23	word -29
start|before|pronoun|marks|	preposition 31	saying 89	source -74	stop 53
start|before|pronoun|none|	, 49	determiner -31	judging -87	preposition -39	saying 21	source 36	stop 64	word 35
start|before|pronoun|verb|	, -7	determiner -48	judging 11	quote -32	saying -19	source -59
start|before|proponer|	determiner -40	none -56	preposition -43	word -24
start|before|proponer|first|	la -42	su -22
start|before|propor|	none -15	preposition -15	that -15
start|before|proposer|	determiner -56	none -74	preposition -33
start|before|proposer|first|	le -44
start|before|préciser|	, -21	auxiliary -25	determiner 43	none 24	pronoun -18	stop 30
start|before|préciser|first|	la 42	le 34
start|before|préférer|	determiner -37	none -52
start|before|prévenir|	determiner -80	none 70
start|before|prévoir|	determiner -51	none -68
start|before|pt|	- 71	auxiliary 13	capital -59	judging -33	other 17	preposition -28	pronoun -55	quote -46	source -20	thinking -51	word -18
start|before|pt|according|	source -20
start|before|pt|apposed|	judging -18	saying -99	thinking -36
start|before|pt|apposition|	judging -37	saying -80
start|before|pt|away|3|	judging -52	saying -35	source 8
start|before|pt|away|4|	saying 17	source -76
start|before|pt|away|5|	judging -31	saying 19	source -8
start|before|pt|away|6|	judging -31	other 17	saying -13	source -44	thinking -51
start|before|pt|direct|	judging -24	saying -79	thinking -13
start|before|pt|inverted|	judging -35	other 17	saying 18
start|before|qualifier|	none -32
start|before|queixar|	none -48	preposition -23
start|before|quejarse|	none -14	preposition -12
start|before|querer|	determiner -11	none -20	preposition -13	word -17
start|before|querer|first|	a -14	o -11
start|before|quote|	, -56
start|before|quote|none|	, -49	preposition -51	saying -47	source -43	stop -42	that -19
start|before|raccontare|	, -72	determiner -84	none 44	preposition 43
start|before|raccontare|first|	la -92
start|before|raconter|	determiner -54	none -25
start|before|rappeler|	determiner 25	none 18	preposition -39	stop 35	that -32
start|before|rappeler|first|	la -52	le -35	l’ 41
start|before|reaccionar|	determiner -18	none -21	preposition -18
start|before|reageren|	none -10
start|before|reagir|	none -40	preposition -36
start|before|rebater|	determiner -28	none -34
start|before|rebater|first|	o -25
start|before|rechazar|	determiner -26	none -32	preposition -18
start|before|rechazar|first|	el -18
start|before|rechnen|	determiner 65	no 61	none 38	preposition 52	verb 49
start|before|recibir|	none -49
start|before|reclamar|	determiner -47	none -60	preposition -31	stop -56
start|before|reclamar|first|	el -59	la -40	o -34
start|before|recomendar|	none -81
start|before|reconhecer|	capital -50	determiner -40	none -66	preposition -40	stop -49	word -58
start|before|reconhecer|first|	a -40	o -49
start|before|reconnaître|	capital -64	determiner -54	none -19	preposition -50
start|before|reconnaître|first|	le -44
start|before|reconocer|	determiner -50	none -51	preposition -14	that -7
start|before|reconocer|first|	el -52
start|before|recordar|	, -50	determiner -43	none -94	preposition -42	verb -34
start|before|recordar|first|	em -11	la -52
start|before|recusar|	determiner -34	none -28	preposition -23	stop -30	word -38
start|before|recusar|first|	a -29	o -38	à -33
start|before|redouter|	determiner -17	none -24
start|before|refuser|	capital -15	determiner -22	none -34	preposition -19	word -14
start|before|refuser|first|	à -8
start|before|registrar|	none -54	preposition -40
start|before|regretter|	none 42
start|before|rejeitar|	none -37	preposition -39
start|before|relatar|	determiner -39	none -79	preposition -59
start|before|relever|	determiner -42	none -73
start|before|remeter|first|	a -43
start|before|remeter|	none -91	preposition -39
start|before|replicare|	determiner -19	none -28	preposition -21
start|before|replicare|first|	il -19
start|before|reprendre|	determiner -28	none -52
start|before|reprochar|	none -42	preposition -43
start|before|requérir|	determiner -40	none -57
start|before|requérir|first|	le -40
start|before|respaldar|	determiner -20	none -22
start|before|respaldar|first|	la -22
start|before|respingere|	determiner -19	none -20	stop -24
start|before|respingere|first|	il -17	la -26
start|before|responder|	capital -54	determiner -68	none 15	preposition -77	stop -77	that -13
start|before|responder|first|	el -70	la -39	o -39
start|before|resumir|first|	en -22
start|before|resumir|	none -50	preposition -24
start|before|revelar|	determiner -20	none 28	that -21
start|before|revelar|first|	o -20
start|before|ribattere|	determiner -45	none -62	that -10
start|before|ribattere|first|	il -44
start|before|riconoscere|	determiner -66	none -70
start|before|riconoscere|first|	il -50
start|before|ricordare|	determiner -55	none -70	preposition -52
start|before|ricordare|first|	il -46	la -40
start|before|riferire|	, -22	determiner 21	none 13	preposition -47	that -12
start|before|riferire|first|	il 31
start|before|ringraziare|	determiner -47	none -62	stop -38
start|before|ringraziare|first|	il -30	la -36
start|before|rire|	adverb -14	determiner -14	none -22	preposition -12
start|before|rir|	none -42
start|before|rispondere|	determiner -22	none -29	preposition -29	verb -21
start|before|rivendicare|	determiner -42	none -57
start|before|rivendicare|first|	il -42
start|before|räumen|	auxiliary -34	no -39	none 31	yes -15
start|before|réagir|	none -37	preposition -35
start|before|réclamer|	determiner -75	none -98	preposition -43	stop -59
start|before|réclamer|first|	la -35	le -42
start|before|récuser|	none -46
start|before|répondre|	capital -13	determiner -24	none -53	preposition -42	that -9
start|before|répondre|first|	interrogée -14
start|before|répéter|	none -40
start|before|saber|	none -27	preposition -24
start|before|sagen|	, -33	auxiliary -27	capital 59	determiner -28	no -39	none 67	pronoun 29	stop 118	verb -9	yes 26
start|before|sagen|first|	das 69	er -19	es 39	man 109
start|before|saluer|	determiner -28	none -33
start|before|sapere|	auxiliary 43	determiner 44	none 29	preposition -59
start|before|sapere|first|	la 24
start|before|saudar|first|	a -40
start|before|saudar|	none -46	preposition -40
start|before|saying|	( -35	- -41	auxiliary 34	participle -49	past -10	present 15	pronoun 11	quote -47	subordinator -8	that -16
start|before|saying|ending|(|	( -35
start|before|saying|ending|-|	- -41
start|before|saying|ending|05|	word -39
start|before|saying|ending|20|	word -19
start|before|saying|ending|ag|	capital -53
start|before|saying|ending|al|	preposition -66
start|before|saying|ending|am|	capital 37
start|before|saying|ending|ao|	preposition -39
start|before|saying|ending|ar|	capital -30	determiner -64
start|before|saying|ending|as|	capital 34	determiner 32
start|before|saying|ending|au|	preposition -63
start|before|saying|ending|a|	auxiliary -64	preposition -12
start|before|saying|ending|ce|	capital -62
start|before|saying|ending|ch|	capital 23
start|before|saying|ending|da|	capital -71	preposition -62
start|before|saying|ending|de|	capital 34	preposition -43
start|before|saying|ending|di|	capital -21	preposition -41
start|before|saying|ending|do|	capital -13	preposition -27	subordinator -26
start|before|saying|ending|du|	determiner -32
start|before|saying|ending|el|	capital -59	determiner -41	preposition -34
start|before|saying|ending|en|	capital 28	determiner 37	preposition -43	subordinator -56
start|before|saying|ending|er|	capital -7	determiner -8	preposition 11
start|before|saying|ending|es|	capital 33	pronoun 51
start|before|saying|ending|et|	pronoun 9
start|before|saying|ending|eu|	determiner 20
start|before|saying|ending|ez|	preposition -19
start|before|saying|ending|gé|	capital -34
start|before|saying|ending|ha|	auxiliary -60
start|before|saying|ending|he|	capital 30
start|before|saying|ending|hr|	determiner -30
start|before|saying|ending|ia|	capital -44
start|before|saying|ending|ie|	capital -39	subordinator 14
start|before|saying|ending|ij|	preposition 22	pronoun 12
start|before|saying|ending|il|	determiner -42	pronoun 23
start|before|saying|ending|im|	preposition 37
start|before|saying|ending|in|	capital 29	determiner 13
start|before|saying|ending|io|	capital -77
start|before|saying|ending|is|	capital -84	preposition 47
start|before|saying|ending|it|	capital -67	preposition 42
start|before|saying|ending|i|	determiner -53
start|before|saying|ending|je|	capital -25
start|before|saying|ending|jn|	auxiliary -43
start|before|saying|ending|já|	capital -43
start|before|saying|ending|ke|	capital -65
start|before|saying|ending|l'|	determiner -14
start|before|saying|ending|la|	determiner -17	preposition -62
start|before|saying|ending|le|	capital 17	determiner -8	pronoun 54
start|before|saying|ending|lo|	determiner -19	preposition -20
start|before|saying|ending|ls|	preposition -57
start|before|saying|ending|lt|	capital -29
start|before|saying|ending|lé|	capital -52
start|before|saying|ending|l’|	determiner 16
start|before|saying|ending|ma|	determiner -50
start|before|saying|ending|me|	pronoun -58
start|before|saying|ending|na|	capital -48	determiner -18	preposition -21
start|before|saying|ending|ne|	capital 11	determiner -45
start|before|saying|ending|nn|	subordinator -34
start|before|saying|ending|no|	capital 30	preposition -36
start|before|saying|ending|ns|	preposition -32
start|before|saying|ending|nt|	capital -64	preposition -24
start|before|saying|ending|of|	subordinator 14
start|before|saying|ending|on|	determiner -77	preposition -62	pronoun 20
start|before|saying|ending|op|	preposition 15
start|before|saying|ending|or|	capital 42	preposition 37
start|before|saying|ending|os|	capital 24	determiner -113
start|before|saying|ending|ra|	capital -11
start|before|saying|ending|re|	capital 7	preposition -65
start|before|saying|ending|rs|	capital 60
start|before|saying|ending|rt|	capital -35
start|before|saying|ending|se|	capital 52
start|before|saying|ending|si|	subordinator 19
start|before|saying|ending|st|	capital 36
start|before|saying|ending|su|	determiner -56
start|before|saying|ending|te|	preposition -41
start|before|saying|ending|to|	capital -24
start|before|saying|ending|té|	capital -25
start|before|saying|ending|ul|	preposition -45
start|before|saying|ending|um|	determiner 7
start|before|saying|ending|un|	capital 60	determiner 13
start|before|saying|ending|ur|	capital -40	determiner -21	preposition -64
start|before|saying|ending|us|	capital 49
start|before|saying|ending|uw|	capital -51
start|before|saying|ending|ze|	pronoun -16
start|before|saying|ending|zt|	capital 62
start|before|saying|ending||	quote -47
start|before|saying|ending|às|	preposition -52
start|before|saying|ending|à|	preposition -14
start|before|saying|ending|ão|	capital 48
start|before|saying|ending|ée|	capital -38
start|before|saying|first|	 -47	( -35	- -41	a -16	al -66	als -57	ao -39	as 16	au -63	aucun 60	bij 22	bis 38	chez -19	con -62	consultado -41	da -62	dans -32	das 15	del -23	der -28	desde -19	devant -24	di -41	die 30	do -28	du -32	durante -41	een 30	eine -73	el -41	elle 54	en -43	er 62	es 27	ha -60	haar -64	het 9	i -53	ihr -30	il -11	interrogé -34	interrogée -25	je -25	já -43	l' -14	la -17	le -8	ledit -33	les -23	leur -21	lo 32	los -85	l’ 16	mais 22	me -58	na -21	nel -29	nella -46	no 30	non 42	of 14	on 20	onder -20	op 15	pelo -20	per -42	plus -53	por -78	pour -41	quant -13	quanto -20	questionada -9	questionado -45	sein 41	seu 20	si 18	son -77	su -56	sul -45	sulla -48	sur -57	toen -56	um 7	uma -50	un 16	una -18	uno -39	uw -51	wenn -34	wer 44	wie 27	ze -16	zij 35	zijn -43	à -14	às -52
start|before|saying|past|	$ -65	% -52	, 11	: -109	adverb -13	auxiliary -96	capital -41	coordinator 31	determiner -8	end 38	preposition -23	pronoun -98	quote -88	stop 25	subordinator -25	that -49	verb-saying 46	word -13
start|before|saying|present|	, 27	: -78	; -32	adverb -45	determiner -80	end 15	preposition 26	quote -58	stop 44	that -39	verb-saying -90	word -68
start|before|schildern|	determiner 15
start|before|schreiben|	auxiliary 73	determiner 25	no 7	none 10	preposition 77	pronoun 8	stop 54	yes 73
start|before|schreiben|first|	der 63	die -47
start|before|schrijven|	auxiliary 23	none -14	preposition -21
start|before|scrivere|	, -38	determiner -43	none -72	preposition -48
start|before|scrivere|first|	il -27	in -15
start|before|secondo|	, -102	auxiliary -101	capital -85	determiner -9	none -23	preposition -80	pronoun 38	stop -123	verb -50
start|before|secondo|first|	a -33	il 19	in -13	la -88
start|before|segundo|	, 13	adverb 25	auxiliary -76	determiner 14	none 19	preposition -83	quote -44	verb -79	verb-saying -48
start|before|segundo|first|	 -44	a -53	o -12
start|before|según|	( -51	- -79	auxiliary -9	capital 8	determiner 16	end -58	marks 45	none -28	preposition -114	stop 23	verb -83	verb-saying -69
start|before|según|first|	- -79	el -88	en -53
start|before|sehen|	determiner -20	no -16	none -16
start|before|selon|	, 12	auxiliary 33	determiner 14	preposition 17	stop 26
start|before|selon|first|	la 33	les -30
start|before|señalar|	determiner 11	preposition -54	that -44
start|before|si|	determiner 43	none 63
start|before|smentire|	determiner -26	none -37
start|before|smentire|first|	la -26
start|before|sommen|	none 74	preposition 58
start|before|sostenere|	determiner 59	none -10	preposition 67	that -13
start|before|sostenere|first|	il -43	la 64
start|before|sostener|first|	en -7
start|before|sostener|	none -7	preposition -7	that -7
start|before|sottolineare|	none -65
start|before|souffler|	none 36
start|before|souligner|	determiner 42	none 75	stop 64	that -24
start|before|source|	( -33	- 21	auxiliary -87	determiner 22	preposition -40	pronoun -44	quote -44	source -15	word -104
start|before|source|ending|(|	( -33
start|before|source|ending|-|	- 21
start|before|source|ending|40|	word -25
start|before|source|ending|ai|	preposition -17
start|before|source|ending|al|	capital -28	preposition -26
start|before|source|ending|an|	capital -41	pronoun 61
start|before|source|ending|as|	determiner 17
start|before|source|ending|au|	preposition 15
start|before|source|ending|a|	preposition -58
start|before|source|ending|ca|	capital -37
start|before|source|ending|de|	capital 37	preposition -41
start|before|source|ending|do|	capital -67
start|before|source|ending|ei|	preposition -28	pronoun -11
start|before|source|ending|el|	determiner -82	preposition -9
start|before|source|ending|em|	preposition -20
start|before|source|ending|en|	preposition 44
start|before|source|ending|er|	capital 79	determiner 7	preposition -27
start|before|source|ending|es|	determiner 32	pronoun -20
start|before|source|ending|et|	pronoun -27
start|before|source|ending|ha|	auxiliary -14
start|before|source|ending|ie|	determiner -7
start|before|source|ending|il|	determiner -14	pronoun -8
start|before|source|ending|im|	preposition -58
start|before|source|ending|in|	determiner -10	preposition -43
start|before|source|ending|io|	capital -35
start|before|source|ending|i|	determiner -48
start|before|source|ending|iù|	capital -40
start|before|source|ending|l'|	determiner 61
start|before|source|ending|la|	capital -64	determiner -7
start|before|source|ending|le|	preposition -20
start|before|source|ending|lo|	determiner -43	pronoun -54
start|before|source|ending|l’|	determiner -84
start|before|source|ending|me|	pronoun -11
start|before|source|ending|na|	capital -39
start|before|source|ending|ne|	determiner 51
start|before|source|ending|no|	capital -57	preposition -25
start|before|source|ending|ns|	preposition -47
start|before|source|ending|on|	capital -51	determiner -70	preposition 12	pronoun -60
start|before|source|ending|or|	preposition -65
start|before|source|ending|os|	determiner 24
start|before|source|ending|ou|	capital -25
start|before|source|ending|o|	determiner -26
start|before|source|ending|ra|	capital -32	preposition -16
start|before|source|ending|re|	preposition -51
start|before|source|ending|ri|	capital -34
start|before|source|ending|ro|	capital -18
start|before|source|ending|se|	capital 9
start|before|source|ending|ta|	capital -26
start|before|source|ending|ti|	capital -50
start|before|source|ending|to|	capital -62
start|before|source|ending|un|	determiner -7
start|before|source|ending|ur|	preposition -46
start|before|source|ending|vo|	capital -19
start|before|source|ending|za|	capital -19
start|before|source|ending||	quote -44
start|before|source|ending|à|	preposition -41
start|before|source|ending|è|	auxiliary -37
start|before|source|ending|ía|	auxiliary -45
start|before|source|first|	 -44	( -33	- 21	a -58	al -17	as 37	au 15	con -40	dal -29	dans -47	der 7	die -7	ein -10	el -82	em -20	en -43	entre -51	er -13	es -35	ha -14	het -27	i -48	ieri -40	il -14	in -43	l' 61	la -7	lei -11	les 32	lo -66	los 43	l’ -84	man 61	me -11	nel -9	no -56	non -36	o -26	on -60	os -63	per -12	più -50	son -70	sur -46	un 11	une -58	wer 57	à -41	è -37
start|before|source|source|	% -30	( -90	, -12	: -78	; -48	adverb -8	auxiliary -50	coordinator -38	determiner -69	end -81	preposition -11	pronoun 27	quote 20	stop 45	subordinator -76	that -57	verb-saying -11	word -49
start|before|souri|	none -20
start|before|soutenir|	determiner -64	none -86	preposition -11
start|before|souvenir|	determiner -31	none -41	preposition -12
start|before|souvenir|first|	son -17
start|before|so|	auxiliary -16	capital 7	determiner 53	none 35	preposition -55	stop 85	word -92	yes 8
start|before|so|first|	das 40	der 16	die 9	man 75	wer 57
start|before|spiegare|	, -17	determiner -53	none -68	preposition -16
start|before|spiegare|first|	il -10	la -7	l’ -43
start|before|sprechen|	determiner -21	no -21	none -14	preposition -23
start|before|spreken|	none -73
start|before|staan|	auxiliary 49	determiner 39	preposition 44	word -56
start|before|staan|first|	haar -56
start|before|staat|	auxiliary -57	none -57
start|before|stando|	none -62
start|before|stehen|	no -27
start|before|stellen|	auxiliary 18	capital 52	none 25	stop 81
start|before|stimare|	determiner -64	none -92
start|before|subordinator|auxiliary|	preposition -41	saying -49
start|before|subordinator|	capital -49	determiner 7	pronoun -51
start|before|subordinator|none|	preposition -64	saying 37	stop 10	word 10
start|before|subordinator|verb|	saying -39
start|before|sugerir|	none -56
start|before|sustentar|	determiner -12	none -10	preposition -7	that -10
start|before|sustentar|first|	o -13
start|before|tachar|	determiner -18	none -18	preposition -18
start|before|teilen|	auxiliary -27	capital 81	determiner -19	no 73	none 68	preposition 7	pronoun -48	yes -32
start|before|tempérer|	none 42	stop 29
start|before|that|	auxiliary 48	word 82
start|before|that|auxiliary|	saying -21
start|before|that|none|	saying 61
start|before|thinking|	auxiliary -27	capital -44	determiner -44	past -61	preposition -25	present -55
start|before|thinking|ending|a|	preposition -39
start|before|thinking|ending|de|	determiner -20
start|before|thinking|ending|en|	determiner -18	preposition -7
start|before|thinking|ending|er|	determiner -32
start|before|thinking|ending|il|	determiner -16
start|before|thinking|ending|la|	determiner -20
start|before|thinking|ending|le|	determiner -22
start|before|thinking|ending|l’|	determiner -14
start|before|thinking|ending|o|	determiner -38
start|before|thinking|first|	a -38	de -20	der -32	een -18	en -7	il -16	la -20	le -22	l’ -14	o -38
start|before|thinking|past|	adverb -42	determiner -22	preposition -22	pronoun -49	that -15	word -23
start|before|thinking|present|	preposition -38	word -14
start|before|tildar|	determiner -16	none -14	preposition -12
start|before|trekken|	none -55	verb -24
start|before|trouver|	determiner -28	none -30
start|before|unlisted|	, 20	capital -73	determiner -40	marks -62	no -70	stop -97	verb 29
start|before|unlisted|first|	el -34	il 30	la -44	o -68
start|before|valorar|	determiner -44	none -61
start|before|valorar|first|	el -55
start|before|valutare|	determiner -48	none -66
start|before|valutare|first|	la -48
start|before|verklaren|	auxiliary 60	none 45	stop 45
start|before|verlangen|	determiner -52	no -51	verb -51
start|before|verraten|	, -9	pronoun 57	yes 50
start|before|verraten|first|	sie 50
start|before|versichern|	auxiliary 65	no -56	none -28	stop -15	yes 78
start|before|versprechen|	, -19	auxiliary 36	determiner 17	none -56	stop 29	yes 36
start|before|vertellen|	auxiliary -54	capital -69	none 16	preposition 30	pronoun 52
start|before|verweisen|	no -59
start|before|verzekeren|	none 86	stop 40
start|before|ver|	capital -29	determiner -33	none -34	preposition -34	stop -38
start|before|ver|first|	a -30
start|before|vinden|	, 28	auxiliary 47	capital 11	determiner 14	none 25	preposition -73	pronoun 8	stop 58	that 22
start|before|vinden|first|	haar 7	zijn -61
start|before|voir|	determiner -23	none -37	preposition -23
start|before|volere|	determiner -18	none -21	word -16
start|before|volere|first|	il -12
start|before|volgens|	auxiliary -65	capital -90	determiner 21	none -11	preposition -138	pronoun -58	verb 42	word 29
start|before|volgens|first|	de 18	het -58
start|before|vouloir|	determiner -12	none -29	preposition -15	word -13
start|before|vragen|	determiner -44	none -93
start|before|vragen|first|	de -44
start|before|waarschuwen|	none -27
start|before|weigeren|	none -69
start|before|werfen|	determiner -54	no -40	none -40
start|before|wijzen|	determiner -33	none -100	pronoun -60	stop -56
start|before|wijzen|first|	de -38
start|before|word|	, -53	- 11	auxiliary 53	capital 36	determiner -41	preposition -52	word -78	– -68	— -23
start|before|word|auxiliary|	saying 51	stop 22
start|before|word|marks|	, -75	saying -66
start|before|word|none|	, -57	determiner -39	preposition -77	saying 7	source -98	that -43
start|before|word|verb|	saying 11	that -29	word -61
start|before|zeggen|	, 17	auxiliary 20	determiner -72	none 9	preposition 12	pronoun 83	that 33	verb -57	word -21
start|before|zeggen|first|	de -27	het 48	hij 67	zijn -32
start|before|zeigen|	no -28	pronoun -28
start|before|zien|	capital -44	none -61
start|before|zo|	auxiliary 18	capital -96
start|before|à|	none -84
start|before|écrire|	determiner -50	none -28	preposition -28
start|before|écrire|first|	le -71
start|before|évaluer|	determiner -12	none -14
start|before|évoquer|	determiner -46	none -60	preposition -40
start|before|évoquer|first|	le -50
start|behind|	aankondigen 44	accogliere -26	accusare -50	accuser -45	achar -34	acrescentar -36	acusar 8	adelantar -47	admitir -37	advertir 7	adviseren -50	afdoen -27	affermare -22	affirmer -25	afirmar -38	aggiungere -30	agradecer -58	alegar -52	alertar -63	alerter -68	amenazar 51	ammettere -13	annoncer -58	annunciare -35	antworten -62	anunciar -55	apelar -22	aplaudir -34	apontar -43	appeler -63	apuntar -86	arrancar -60	asegurar -60	assicurare -12	assumir -31	assurer -50	atribuir 18	attendre 12	attribuire -30	avanzar -62	avisar -72	añadir -52	becijferen -50	beloven -45	berichten -49	besluiten -54	bestätigen -36	betonen -7	beziffern -64	bitten -52	blijken -57	blijven -73	bromear -99	calcolare -44	calcular -72	celebrar -55	celebrare -15	chamar -23	chiamare -15	chiedere -44	chiffrer 19	cifrar -57	citar -75	classificar -32	cobrar -43	coincidir -9	comentar -46	commenter -15	comprometer -44	comunicar -70	comunicare -15	concordar -34	condannare -18	condenar -22	confermare -55	confidare -17	confier -41	confirmar -53	confirmer -32	congratular -20	considerar -38	consigliare -33	constateren -49	contar -49	contestar -74	contestare -44	contester -47	continuar -31	convocar -29	cortar -33	criticar -55	croire -52	culpar -47	decir -89	declarar -72	decretar -12	defender -29	demander -52	denunciar -32	descartar -43	desmentir -73	despedir -59	destacar -91	devolver -22	dichiarare -25	dire -34	divulgar -69	dizer -42	domandare -48	dreigen -53	drohen 20	drängen -47	déclarer -36	défendre 24	eisen -58	elogiar -37	emporter -45	engager -50	erklären -38	erzählen -26	escludere -22	escrever -40	escribir -72	escusar -39	esperar -39	esprimere -26	estimar -55	evitar -37	exclure -54	exigir -29	explicar -50	expliquer -44	exposer -42	expresar -65	faire_valoir -45	falar 23	felicitar -61	festejar -58	figurer -48	finden -26	fordern -62	féliciter -64	garantir -36	garantire -28	geben -56	geven -51	giurare -19	gostar -32	grappen -53	gritar -42	hablar -40	halten -28	heißen -44	heten -39	hopen -43	houden -30	indicare -46	indiquer -26	informar -85	inquiéter 23	insister 16	insistir 38	interroger -61	invitar -55	invitare -29	inviter -35	ironizar -85	juger -53	justificar 39	klagen -32	kündigen -76	lachen -40	lamentar -40	lamentare -55	lamentarse -67	lancer -36	lassen -60	laten -73	leer -15	leggere -46	lembrar -46	ler -34	limitar -61	lire -47	llamar -50	mahnen -48	mandar -25	mantener -60	manter -39	melden -67	menacer -49	minacciare -23	mostrar -19	negar -67	negare -38	nennen -24	noemen -25	notieren -43	ofrecer -52	opinar -45	orientar -37	parlare -33	parler -63	pedir -55	pensare -32	perguntar -25	plaider 29	plaisanter -17	pleiten 50	pochen 10	poursuivre -48	precisar -58	precisare -19	preguntar -72	prever -33	proclamare -54	prometer -39	promettere -44	promettre -61	proponer -31	proporre -42	proposer -64	protestar -72	protestare 23	préférer -23	prévoir -72	publicar -37	queixar -48	quejarse 55	querer -23	questionar -30	raccomandare -25	raccontare -26	raconter -33	rappeler -50	reaccionar -76	reageren -50	reagir -57	rechazar -48	rechnen 24	recibir -21	recitare -42	reclamar -75	recomendar -39	recommander -54	reconhecer -29	reconnaître -51	reconocer -70	recordar -78	recusar -25	referir -41	refuser -60	registrar -14	rejeitar -28	rekenen -66	relatar -56	rematar -52	remeter -35	repetir -50	replicar -72	replicare -41	reprendre -32	reprochar -57	reprocher -60	respingere -20	responder -86	resumir -35	riconoscere -36	ricordare -36	riferire -50	ringraziare -33	rispondere -48	rivelare -12	roepen 46	rufen 26	räumen -58	réagir -59	réclamer -49	répliquer -54	répondre -78	révéler -58	saber -74	sagen -40	salutare -64	sapere -35	scherzare -38	scherzen -23	schildern -21	schließen -27	schreiben -62	schrijven -70	scrivere -33	scusare -32	segnalare -27	señalar -78	sluiten -69	smentire -36	solicitar -46	sostener -62	sostenere -19	souvenir 23	spiegare -40	sprechen -69	spreken -14	staan -79	stehen -63	stellen -12	stimare -36	sugerir -16	suggerire -24	tabler 55	teilen -26	telefonar -27	telefonare -35	temer -45	trekken -40	trouver -60	unlisted -45	ver -33	verklaren -70	verraten -17	vertellen -78	verweisen 39	vinden -48	voir -32	vouloir -47	vragen -85	vrezen -60	waarschuwen -53	warnen 12	weigeren -39	wijzen 31	wollen -61	zanjar -44	zeggen -80	zeigen -53	zien -26	écrire -56	évaluer -52	évoquer -42
start|behind|aankondigen|	none 53
start|behind|accogliere|	none -31
start|behind|accusare|	none -62
start|behind|accuser|first|	avoir -43
start|behind|accuser|	none -56	word -48
start|behind|achar|	none -40	word -34
start|behind|acrescentar|	none -35	word -36
start|behind|acusar|	capital -26	determiner -107	marks -106	none 21	word 15
start|behind|acusar|first|	la -90
start|behind|adelantar|	none -67
start|behind|admitir|	marks -38	none -34	word -36
start|behind|adverb|	determiner -50	preposition -44	stop -58	word 25
start|behind|advertir|	auxiliary -153	marks -143	none 42	that 18	word -85
start|behind|advertir|first|	que 18
start|behind|adviseren|	none -65
start|behind|afdoen|	none -32
start|behind|affermare|	none -23	word -26
start|behind|affirmer|	determiner -24	none -24
start|behind|afirmar|	determiner -62	marks -31	none -41	word -21
start|behind|aggiungere|	none -41	word -26
start|behind|agradecer|	determiner -43	marks -60	none -57
start|behind|alegar|	none -70
start|behind|alertar|	determiner -67	marks -50	none -72	preposition -9	word -43
start|behind|alertar|first|	a -9	o -18	un -72
start|behind|alerter|	none -90
start|behind|amenazar|	none 75	word 51
start|behind|ammettere|	marks -11	none -14	word -15
start|behind|ammettere|first|	aver -16	avere -13
start|behind|annoncer|	determiner -28	none -61	word -58
start|behind|annunciare|	determiner -58	none -35	word -14
start|behind|annunciare|first|	il -68	tribunale -18
start|behind|antworten|	no -62
start|behind|anunciar|	determiner -50	none -52	word -47
start|behind|apelar|	none -23	word -24
start|behind|aplaudir|	none -40	word -34
start|behind|apontar|	determiner -21	none -45	word -38
start|behind|apontar|first|	o -21
start|behind|appeler|	determiner -47	marks -53	none -75	word -62
start|behind|appeler|first|	la -39	ne -18
start|behind|apuntar|	determiner -37	none -97
start|behind|arrancar|	none -77
start|behind|asegurar|	determiner -53	marks -48	none -58
start|behind|asks|false|	auxiliary -25	marks -12	none -15
start|behind|assicurare|	none -12	word -12
start|behind|assumir|	none -38	word -31
start|behind|assurer|	determiner -50	none -62
start|behind|atribuir|	determiner 30	marks -97	none 36	word -60
start|behind|attendre|	determiner 34	none 18	word -113
start|behind|attribuire|	none -28
start|behind|auxiliary|none|	saying -28
start|behind|auxiliary|	word -39
start|behind|avanzar|	determiner -53	none -80
start|behind|avisar|first|	que -51
start|behind|avisar|	none -89	that -51
start|behind|away|2|	adverb -83	auxiliary -36	capital -30	preposition -16	pronoun -10	subordinator 30	that 51	verb-saying -55
start|behind|away|3|	capital -44	determiner -123	preposition -54	pronoun 25	verb-saying -28	word -15
start|behind|away|4|	adverb 29	auxiliary -21	capital -51	determiner 36	preposition -66	pronoun -131	verb-saying -42	word -78
start|behind|away|5|	auxiliary -16	capital -31	determiner -99	preposition -75	pronoun -59	word -64
start|behind|away|6|	adverb -58	capital -31	determiner -85	preposition -76	pronoun -36	word -62
start|behind|añadir|	none -76
start|behind|becijferen|	none -70	word -50
start|behind|before|	a -72	aan 29	achter -26	ad -47	ai -37	al -81	all' -45	alla -28	alle -33	all’ -29	als -51	am -79	an -78	ante -112	ao -58	aos -35	après -39	após -26	até -20	au -83	auf 38	aus -59	aux -56	avant -59	avec -45	bei -70	beim -37	bij -87	bis -55	com -41	come -61	como -71	con -22	contra -41	d' -84	da -68	dal -22	dall’ -23	dans -132	del -120	della -84	depuis -121	desde -122	devant -58	di -28	do -35	dopo -61	durante -83	dès -48	em 51	en -40	entre -15	für -55	hasta -46	im -98	in -88	laut -17	met -120	mit 19	na -87	naar -12	nach -89	nas -48	nei -29	nel -44	nella -36	no -72	nos -32	num -33	numa -41	om -90	onder -24	op 43	over -52	par -102	para -57	pela -70	pelo -43	pendant -25	per -8	por 16	sans -68	seit -57	senza -31	sin -49	sinds -71	sobre -51	su -60	sui -39	sul -38	sur 38	tegen -91	tot -51	tra -36	uit 23	um -92	unter -66	van -61	von -88	voor 34	zu 33	zum -43	zur -85	às -22	über -83
start|behind|beloven|	none -63
start|behind|berichten|	capital -49	no -49	none -49
start|behind|besluiten|	none -77
start|behind|bestätigen|	capital -33	no -36	none -36
start|behind|betonen|	capital -7	none -7
start|behind|beziffern|	no -63	none -64	word -57
start|behind|bitten|	capital -44	no -50	none -52
start|behind|blijken|	auxiliary -29	none -75	word -53
start|behind|blijven|	determiner -35	none -98	word -76
start|behind|blijven|first|	de -35
start|behind|bromear|first|	que -99
start|behind|bromear|	none -99	that -99
start|behind|calcolare|	none -45	word -42
start|behind|calcular|	none -94	word -66
start|behind|capital|	$ -42	: 44	adverb -32	capital -66	coordinator -51	determiner -76	end -81	preposition -23	quote -43	stop -68	that -20	word -35
start|behind|capital|auxiliary|	saying -23
start|behind|capital|marks|	judging -32	saying -60
start|behind|capital|none|	judging -52	other -23	saying -52	thinking 22
start|behind|capital|verb|	saying -63
start|behind|celebrare|	none -15	word -15
start|behind|celebrar|	determiner -56	none -61	word -31
start|behind|chamar|	marks -23	none -23	word -23
start|behind|chiamare|	none -19
start|behind|chiedere|	determiner -25	marks -22	none -45	word -46
start|behind|chiedere|first|	non -28
start|behind|chiffrer|	none 27	word 19
start|behind|cifrar|	none -69	word -56
start|behind|citar|	capital -38	determiner -25	none -87	word -77
start|behind|classificar|	marks -32	none -32	word -32
start|behind|cobrar|	none -50	word -50
start|behind|coincidir|	none -24
start|behind|comentar|	capital -16	determiner -66	none -49	word -28
start|behind|commenter|	none -17
start|behind|comprometer|	none -50	word -44
start|behind|comunicare|	none -16	verb -12
start|behind|comunicar|	none -70
start|behind|concordar|	none -41
start|behind|condannare|	none -23	word -18
start|behind|condenar|	none -21	word -20
start|behind|confermare|	determiner -51	none -52	word -30
start|behind|confidare|	none -21	word -10
start|behind|confier|	capital -25	determiner -48	none -46	word -23
start|behind|confirmar|	determiner -52	none -51	word -39
start|behind|confirmer|	none -39
start|behind|congratular|first|	a -18
start|behind|congratular|	none -27	preposition -18
start|behind|considerar|	marks -51	none -38	word -35
start|behind|consigliare|	none -40
start|behind|constateren|	none -68
start|behind|contar|	capital -17	determiner -63	none -54	word -35
start|behind|contar|first|	el -45
start|behind|contestare|	none -58
start|behind|contestar|	determiner -74	none -82	word -37
start|behind|contester|	none -50
start|behind|continuar|	none -34	word -31
start|behind|convocar|	none -31	word -30
start|behind|cortar|	none -40
start|behind|criticar|	none -50	word -55
start|behind|croire|	none -62
start|behind|culpar|	none -61
start|behind|decir|	auxiliary -15	determiner -92	none -92	word -11
start|behind|decir|first|	la -29
start|behind|declarar|	determiner -82	marks -44	none -79	word -32
start|behind|declarar|first|	el -49	las -27
start|behind|decretar|	none -11	word -12
start|behind|defender|	none -31	word -31
start|behind|demander|	determiner -33	none -55	word -61
start|behind|demander|first|	deux -25
start|behind|denunciar|	determiner -61	none -37
start|behind|descartar|	determiner -32	none -57
start|behind|desmentir|	none -96	word -53
start|behind|despedir|	none -79	word -55
start|behind|destacar|	determiner -83	marks -69	none -94
start|behind|determiner|	adverb -68	capital -10	determiner -35	preposition 33	quote 16	that -45	verb-judging -54	verb-saying -134	word -12
start|behind|determiner|auxiliary|	judging -17	saying -82
start|behind|determiner|marks|	judging -19	saying -12
start|behind|determiner|none|	other -32	thinking -18
start|behind|determiner|verb|	judging -58	saying -7
start|behind|devolver|	none -22	word -21
start|behind|de|	adverb -57	capital -12	determiner -19	judging -65	other -46	preposition -61	saying -10	thinking -15	word 20
start|behind|de|apposed|	saying -29
start|behind|de|apposition|	saying 47
start|behind|de|away|2|	judging -48	saying 10	thinking -15
start|behind|de|away|3|	judging -29	saying -82
start|behind|de|away|4|	judging -54	other -36	saying -28
start|behind|de|away|5|	saying -92
start|behind|de|away|6|	saying -90
start|behind|de|direct|	judging -48	saying 14
start|behind|de|inverted|	judging -58	other -46	saying -59
start|behind|de|mood|	yes -30
start|behind|de|shared|	saying -66
start|behind|dichiarare|	marks -23	none -26	word -25
start|behind|dire|	capital -18	determiner -36	marks -54	none -31	word -30
start|behind|dire|first|	aver -7
start|behind|divulgar|	none -68
start|behind|dizer|	capital -27	marks -21	none -43	word -41
start|behind|dizer|first|	jornalistas -10
start|behind|domandare|	none -61
start|behind|dreigen|	none -76
start|behind|dringen|	none 8
start|behind|drohen|	no 20
start|behind|drängen|	determiner -39	no -47	none -47
start|behind|déclarer|	determiner -27	none -41
start|behind|défendre|	none 7	word 24
start|behind|eisen|	capital -17	none -68	word -61
start|behind|elogiar|	none -40	word -17
start|behind|emporter|	none -62
start|behind|ending|00|	word 33
start|behind|ending|09|	word -37
start|behind|ending|10|	word -77
start|behind|ending|11|	word 46
start|behind|ending|12|	word -49
start|behind|ending|14|	word -25
start|behind|ending|20|	word -43
start|behind|ending|21|	word -54
start|behind|ending|24|	word -49
start|behind|ending|28|	word -30
start|behind|ending|29|	word -30
start|behind|ending|30|	word -33
start|behind|ending|31|	word -24
start|behind|ending|40|	word 10
start|behind|ending|4|	word -64
start|behind|ending|60|	word -25
start|behind|ending|61|	word -90
start|behind|ending|80|	word -77
start|behind|ending|90|	word -54
start|behind|ending|94|	word -54
start|behind|ending|9|	word 35
start|behind|ending|ac|	capital -42
start|behind|ending|ad|	capital -20
start|behind|ending|ag|	capital -73	word 20
start|behind|ending|ak|	word 38
start|behind|ending|al|	capital -16	word -88
start|behind|ending|am|	capital -24
start|behind|ending|an|	capital -20	preposition -61
start|behind|ending|ar|	determiner -27	word -24
start|behind|ending|as|	determiner 10	word -39
start|behind|ending|at|	that 85
start|behind|ending|a|	preposition -31
start|behind|ending|ca|	capital -32	word 29
start|behind|ending|ce|	capital -25	determiner -56	word -42
start|behind|ending|ch|	capital -37
start|behind|ending|ci|	word -39
start|behind|ending|co|	word -75
start|behind|ending|ct|	word -61
start|behind|ending|da|	word -53
start|behind|ending|de|	capital -40	determiner -28	preposition -19	word -93
start|behind|ending|di|	word -42
start|behind|ending|do|	word -45
start|behind|ending|ei|	determiner -56
start|behind|ending|ek|	word -52
start|behind|ending|el|	capital -43	determiner -11	word -43
start|behind|ending|em|	determiner -26	pronoun -60	word -101
start|behind|ending|en|	capital 29	determiner -36	preposition -18	word -17
start|behind|ending|ep|	capital -15
start|behind|ending|er|	capital -39
start|behind|ending|es|	determiner -25	word -73
start|behind|ending|et|	pronoun 21	word -37
start|behind|ending|fe|	word -52
start|behind|ending|ga|	word -55
start|behind|ending|ge|	capital -30	word 45
start|behind|ending|go|	capital -22	word -46
start|behind|ending|he|	word -77
start|behind|ending|hi|	word -25
start|behind|ending|ho|	word -27
start|behind|ending|ht|	capital -32	word -47
start|behind|ending|ia|	capital -16	word 35
start|behind|ending|ie|	capital -28	determiner -11	word -86
start|behind|ending|il|	determiner 28	word -26
start|behind|ending|in|	determiner 19	preposition -42
start|behind|ending|io|	capital -19	word -85
start|behind|ending|ir|	word 10
start|behind|ending|is|	capital -42	determiner -30	word -45
start|behind|ending|it|	capital -29
start|behind|ending|ix|	word -66
start|behind|ending|iz|	word -39
start|behind|ending|i|	determiner -57
start|behind|ending|ja|	capital -44
start|behind|ending|jn|	auxiliary -41
start|behind|ending|ky|	capital -16
start|behind|ending|l'|	determiner -58
start|behind|ending|la|	capital -32	determiner -36	pronoun -49	word -35
start|behind|ending|ld|	capital -59
start|behind|ending|le|	capital -33	determiner 7	word 30
start|behind|ending|li|	word -48
start|behind|ending|ll|	capital -44
start|behind|ending|lo|	capital -18	word -105
start|behind|ending|l’|	determiner -70
start|behind|ending|ma|	capital -39	determiner -30	word -35
start|behind|ending|me|	word -52
start|behind|ending|na|	capital -45	determiner -56	word -55
start|behind|ending|nd|	capital -27	word -31
start|behind|ending|ne|	capital -23	determiner 14	word -49
start|behind|ending|ng|	capital -76	word 21
start|behind|ending|ni|	capital -27	word -26
start|behind|ending|no|	capital -24	word 33
start|behind|ending|ns|	word -46
start|behind|ending|nt|	word -62
start|behind|ending|om|	preposition 27
start|behind|ending|on|	capital -17	determiner -46	word -22
start|behind|ending|op|	word -33
start|behind|ending|or|	preposition -56	word -72
start|behind|ending|os|	capital -34	determiner -71	pronoun -17	word -51
start|behind|ending|ot|	preposition -69
start|behind|ending|oz|	word -53
start|behind|ending|o|	determiner -41
start|behind|ending|po|	word -39
start|behind|ending|pé|	word -39
start|behind|ending|ra|	capital -14	determiner -64	word -52
start|behind|ending|rd|	adverb -15
start|behind|ending|re|	determiner -84	word -9
start|behind|ending|rg|	capital -30
start|behind|ending|ri|	word -39
start|behind|ending|ro|	capital -17	determiner -55	word -50
start|behind|ending|rs|	word -49
start|behind|ending|r|	capital -32
start|behind|ending|sa|	capital -54	determiner -74	word -40
start|behind|ending|se|	pronoun -43	word 25
start|behind|ending|si|	subordinator -40	word -22
start|behind|ending|so|	word -29
start|behind|ending|ss|	capital -55
start|behind|ending|ta|	capital -36	verb-saying -31	word -70
start|behind|ending|te|	determiner -56	word -70
start|behind|ending|ti|	word -52
start|behind|ending|to|	capital -35	verb-saying -32	word -44
start|behind|ending|ts|	capital -43
start|behind|ending|tv|	capital -9
start|behind|ending|tà|	word -44
start|behind|ending|ua|	determiner -41
start|behind|ending|ue|	determiner -35	that 8	word -63
start|behind|ending|ui|	pronoun -37	word -14
start|behind|ending|um|	determiner -40
start|behind|ending|un|	determiner 21
start|behind|ending|uo|	determiner -18
start|behind|ending|ur|	capital -15
start|behind|ending|us|	determiner -53	word -58
start|behind|ending|ut|	word -27
start|behind|ending|ux|	determiner -58
start|behind|ending|va|	word -32
start|behind|ending|ve|	word -75
start|behind|ending|vo|	capital -33
start|behind|ending|x|	capital -37
start|behind|ending|y|	word -42
start|behind|ending|za|	word -45
start|behind|ending|ze|	word 37
start|behind|ending|ãe|	word -26
start|behind|ending|ão|	word -63
start|behind|ending|ça|	word -43
start|behind|ending|ço|	word -12
start|behind|ending|én|	word -74
start|behind|ending|ón|	word -58
start|behind|engager|	none -53
start|behind|erklären|	capital -34	determiner -25	no -38	none -38
start|behind|erklären|first|	der -18	einer -22
start|behind|erzählen|	no -26	none -26
start|behind|escludere|	none -23	word -21
start|behind|escrever|	none -38	word -41
start|behind|escribir|	determiner -62	none -77	word -45
start|behind|escusar|first|	comentar -39
start|behind|escusar|	none -47	word -37
start|behind|esperar|	none -42	word -28
start|behind|esprimere|	none -30
start|behind|estimar|	capital -27	none -67	word -55
start|behind|estimar|first|	r -27
start|behind|es|apposed|	judging -52	saying 28
start|behind|es|apposition|	judging -72	saying 14
start|behind|es|away|2|	judging -58	saying 8	thinking -67
start|behind|es|away|3|	judging -28	saying -44
start|behind|es|away|4|	judging 14	saying -77
start|behind|es|away|5|	saying -31
start|behind|es|away|6|	judging -40	saying -42
start|behind|es|	capital -56	judging -12	other -23	pronoun -65	subordinator -40	that 36	thinking -67	verb-saying -53	word -16
start|behind|es|direct|	judging -44	saying -24	thinking -60
start|behind|es|elided|	saying -138
start|behind|es|inverted|	judging 7	other -23	saying -56
start|behind|es|relative|	judging -44	saying -9
start|behind|es|shared|	judging -42	saying -39
start|behind|evitar|	none -35	word -11
start|behind|exclure|	none -65	word -36
start|behind|exigir|	none -27	word -24
start|behind|explicar|	auxiliary -23	capital -21	determiner -18	none -60	word -59
start|behind|expliquer|	determiner -34	none -46	word -39
start|behind|exposer|	none -58
start|behind|expresar|	determiner -65	none -78
start|behind|faire_valoir|	determiner -19	marks -45	none -45
start|behind|falar|	capital -58	none 36	word 26
start|behind|felicitar|	determiner -47	none -68	word -57
start|behind|felicitar|first|	la -51
start|behind|festejar|	none -64
start|behind|figurer|	none -63	word -35
start|behind|finden|	no -26	none -26
start|behind|first|	14 -25	2021 -53	2024 -39	2029 -30	2031 -19	4 -64	40 32	60 -25	61 -90	80 -77	9 35	94 -54	a -31	abertura -27	abord -15	afloop -33	allem -52	alta -12	anfrage -28	as -32	aver -29	avere -21	averla -11	averlo -12	avoir 19	bedenken -33	calma -22	casa -18	cautela -29	ce -56	cento -10	chi -25	cinco -65	comentar -40	comunicado -25	condición -24	consultas -15	contraire -33	contrato -13	courriel -14	cronisti -43	cui -14	dat 85	de -28	decisão -30	declaraciones -28	dem -103	demissão -21	den -86	der -86	derrota -33	deux -58	dezembro -18	die -11	dienstag -66	dire -39	direct -59	donnerstag -22	due -35	een -29	eine 17	einen -76	einer 16	el -11	ella -49	ellos -15	en -49	ende -50	entrevista -49	escrito -39	essere -26	este -53	falta -19	favor -26	gennaio -10	giornalisti -9	giudizio -31	gobierno -23	haar -27	hem -60	het 21	hun 29	i -57	ideia -39	ihren 31	il 28	in -42	instagram -25	jornalistas -10	l' -58	la -36	le 7	les -59	lo -52	los -79	lui -37	lusa -21	l’ -70	margine -21	meio -16	mensagem -9	microfoni -14	mittwoch -26	montag -29	mudança -41	mãe -26	nachmittag -8	ne -62	noite -30	non -17	nos -20	nota -24	nueve -13	não -29	o -41	ocho -23	om 27	omroep -15	onze 37	os -20	otra -53	otro -55	outra -49	palavra -36	parler -53	parte -46	partir -87	perda -31	presidente -39	prisão -14	protokoll -14	prudenza -10	pé -39	quatro -36	que 8	quem -30	quinta-feira -11	r -32	radio -30	rande -8	redes -48	resposta -24	rire -58	rueda -48	rádio -16	sa -73	sachlichkeit -26	sala -20	salir -33	saída -38	se -43	seiner -48	seis -44	ses -68	señalar -8	si -40	silêncio -18	situação -23	sky -16	son -46	sonntag -25	sostenitori -22	sua -41	subida -38	suo -18	sus -53	suspensão -18	te -19	telefon -8	telefono -29	ter -36	todas -13	todo -21	tot -69	tout -27	tre -34	tribunal -30	tribunale -18	tränen -18	um -40	uma -30	un 13	una -56	undici -16	venir -65	vier 42	voor -56	votação -35	voz -53	x -37	y -42	zes -30	zijn -41	zona -16	être -55
start|behind|fordern|	no -62	none -62
start|behind|fr|	adverb -48	capital -66	other -38	preposition -25	pronoun -50	saying -25	thinking 17	verb-saying -41	word -21
start|behind|fr|apposed|	judging -58	saying -34	thinking -101
start|behind|fr|apposition|	judging 25	saying -39
start|behind|fr|away|2|	other -34	saying -13	thinking 17
start|behind|fr|away|3|	saying -54
start|behind|fr|away|4|	judging -36	other -19	saying -72
start|behind|fr|away|5|	saying -32
start|behind|fr|away|6|	judging -37	saying -46
start|behind|fr|direct|	thinking 25
start|behind|fr|elided|	saying -51
start|behind|fr|inverted|	judging -41	other -31	saying -61
start|behind|fr|mood|	none -12
start|behind|fr|relative|	judging -58	saying -93
start|behind|fr|shared|	judging -49	other -34	saying -45
start|behind|féliciter|	determiner -63	marks -59	none -64
start|behind|féliciter|first|	un -43	une -45
start|behind|garantire|	none -34	word -28
start|behind|garantir|	none -38	word -38
start|behind|geben|	capital -14	no -56	none -56	word -64
start|behind|geben|first|	bedenken -33	protokoll -14
start|behind|geven|	capital -27	none -69
start|behind|giurare|first|	non -12
start|behind|giurare|	none -18	word -19
start|behind|gostar|	none -35	word -32
start|behind|grappen|	none -76
start|behind|gritar|	determiner -38	none -52	word -26
start|behind|gritar|first|	el -38
start|behind|hablar|	determiner -26	marks -38	none -50	word -66
start|behind|hablar|first|	condición -24	la -12	una -37
start|behind|halten|	capital -20	determiner -16	no -28	none -27	word -11
start|behind|halten|first|	der -16
start|behind|heißen|	capital -25	marks -44	no -44
start|behind|heten|	marks -39	none -39	word -35
start|behind|hopen|	none -60
start|behind|houden|	auxiliary -25	none -31	word -19
start|behind|indicare|	none -43	word -38
start|behind|indiquer|	determiner -28	none -29
start|behind|informar|first|	que -86
start|behind|informar|	none -109	that -86	word -56
start|behind|inquiéter|	determiner 40	marks 34	none 17
start|behind|inquiéter|first|	une 34
start|behind|insister|	determiner 22	none 25
start|behind|insister|first|	le 22
start|behind|insistir|first|	que 35
start|behind|insistir|	marks 31	none 50	that 35
start|behind|interroger|	determiner -61	none -66
start|behind|interroger|first|	la -25	son -20
start|behind|invitare|first|	non -16	prudenza -10
start|behind|invitare|	marks -14	none -35	word -22
start|behind|invitar|	none -70	word -51
start|behind|inviter|	determiner -30	none -45
start|behind|inviter|first|	la -30
start|behind|ironizar|	none -93
start|behind|it|apposed|	judging -40	saying -79
start|behind|it|apposition|	saying -63
start|behind|it|away|2|	judging -49	saying -30	thinking -34
start|behind|it|away|3|	judging -15	saying -25
start|behind|it|away|4|	judging -28	other -18	saying -46
start|behind|it|away|5|	saying -35
start|behind|it|away|6|	judging -36	saying -73
start|behind|it|	capital -39	determiner -20	judging -46	other -17	preposition -56	saying -39	thinking -34	verb-saying -31	word -37
start|behind|it|direct|	judging -26	saying -11	thinking -29
start|behind|it|elided|	saying -24
start|behind|it|inverted|	judging -35	other -17	saying -56
start|behind|it|mood|	none -41
start|behind|it|relative|	saying -31
start|behind|it|shared|	saying -43
start|behind|judging|	capital -55	past -54	preposition -35	pronoun -59	word -18
start|behind|judging|ending|14|	word -13
start|behind|judging|ending|ar|	word -78
start|behind|judging|ending|as|	determiner 35	word -26
start|behind|judging|ending|ca|	word -35
start|behind|judging|ending|da|	word -34
start|behind|judging|ending|de|	determiner -23
start|behind|judging|ending|do|	word -46
start|behind|judging|ending|el|	determiner -43
start|behind|judging|ending|en|	capital -20	determiner -39	word -47
start|behind|judging|ending|er|	determiner -21	word -55
start|behind|judging|ending|es|	determiner -54	word -34
start|behind|judging|ending|ia|	word -50
start|behind|judging|ending|ir|	word -52
start|behind|judging|ending|la|	determiner -58	word -34
start|behind|judging|ending|le|	determiner -59
start|behind|judging|ending|lo|	word -36
start|behind|judging|ending|l’|	determiner -40
start|behind|judging|ending|ma|	word -24
start|behind|judging|ending|na|	determiner -28	word -20
start|behind|judging|ending|ne|	determiner -10
start|behind|judging|ending|os|	determiner -33
start|behind|judging|ending|ra|	word -34
start|behind|judging|ending|re|	word -58
start|behind|judging|ending|ro|	determiner -23
start|behind|judging|ending|sa|	word -36
start|behind|judging|ending|se|	word -68
start|behind|judging|ending|so|	word -18
start|behind|judging|ending|su|	determiner -49
start|behind|judging|ending|ta|	word -21
start|behind|judging|ending|te|	word -54
start|behind|judging|ending|to|	word -28
start|behind|judging|ending|ut|	word -27
start|behind|judging|ending|va|	word -27
start|behind|judging|ending|ão|	word -43
start|behind|judging|ending|ça|	word -32
start|behind|judging|first|	14 -13	avoir -50	consultas -15	de -23	decisão -15	der -15	een -17	el -43	ideia -39	la -58	las 40	le -59	los -33	l’ -40	parler -22	resposta -20	su -49	tout -27	una -28	une -10
start|behind|juger|	none -70
start|behind|justificar|	determiner 47	none 29	word -67
start|behind|klagen|	capital -26	no -31	none -32
start|behind|kündigen|	no -76	none -66
start|behind|lachen|	no -24	none -50
start|behind|lamentare|	none -71	word -31
start|behind|lamentarse|	determiner -67	none -72
start|behind|lamentar|first|	perda -31
start|behind|lamentar|	none -37	verb -44	word -40
start|behind|lancer|	determiner -32	none -40
start|behind|lassen|	determiner -60	no -43	verb -48
start|behind|lassen|first|	einen -24
start|behind|laten|	auxiliary -29	none -95	word -32
start|behind|leer|	determiner -16	none -15
start|behind|leggen|	none -11	word -63
start|behind|leggere|	none -51	word -37
start|behind|lembrar|	none -47	word -35
start|behind|ler|	none -43	word -27
start|behind|limitar|	auxiliary -10	none -83	word -61
start|behind|limitar|first|	señalar -8
start|behind|lire|	none -67
start|behind|llamar|	determiner -58	marks -50	none -50	word -21
start|behind|llamar|first|	consultas -15	la -13
start|behind|mahnen|	capital -48	no -48	none -48
start|behind|mahnen|first|	sachlichkeit -26
start|behind|mandar|	none -32	word -29
start|behind|mantener|	determiner -57	none -74
start|behind|manter|	none -43	word -33
start|behind|melden|	capital -14	determiner -51	none -88
start|behind|menacer|	none -70	word -34
start|behind|minacciare|	none -23
start|behind|mood|none|	judging -15	other -38	saying -14	thinking -10
start|behind|mood|no|	judging -65	other -46	saying -8	thinking -10
start|behind|mood|yes|	saying -21
start|behind|mostrar|	determiner -14	none -15	word -29
start|behind|negare|	none -38	word -25
start|behind|negar|	capital -26	determiner -38	none -81	word -64
start|behind|negar|first|	la -39
start|behind|nennen|	no -24
start|behind|nl|	adverb 17	auxiliary -41	capital -107	determiner -10	judging -68	preposition -19	pronoun 12	saying 13	that 85	thinking -74
start|behind|nl|apposed|	saying 32
start|behind|nl|apposition|	saying -35
start|behind|nl|away|2|	judging -52	saying 21	thinking -74
start|behind|nl|away|3|	judging -26
start|behind|nl|away|4|	judging -63	saying 8
start|behind|nl|away|5|	judging -47	saying -115
start|behind|nl|away|6|	saying -84
start|behind|nl|direct|	judging -52	saying -10	thinking -66
start|behind|nl|inverted|	judging -64	saying -8
start|behind|nl|mood|	none 7
start|behind|nl|shared|	saying 35
start|behind|noemen|	marks -25	none -25
start|behind|notieren|	no -43	none -43
start|behind|ofrecer|	determiner -36	none -59	word -45
start|behind|opinar|	none -52
start|behind|order|apposed|	judging -61	other -16	saying 8	thinking -93
start|behind|order|apposition|	judging 12	saying 7	thinking -70
start|behind|order|direct|	judging -22	thinking 10
start|behind|order|elided|	saying -127
start|behind|order|inverted|	judging -31	other -44	saying -49
start|behind|order|relative|	judging -70	saying -32
start|behind|order|shared|	judging -55	other -35	saying -45
start|behind|orientar|	none -45
start|behind|other|	capital -23	determiner -35	past -45	word -33
start|behind|other|ending|en|	determiner -16
start|behind|other|ending|er|	word -32
start|behind|other|ending|to|	word -38
start|behind|other|first|	den -16
start|behind|parlare|	determiner -24	marks -20	none -39	word -35
start|behind|parler|	determiner -64	marks -64	none -61	word -28
start|behind|parler|first|	un -63	une -46
start|behind|pedir|	capital -17	determiner -67	marks -66	none -50	pronoun -47	verb -37	word -36
start|behind|pedir|first|	el -54	la -20	las -47	los -12	não -19
start|behind|pensare|	none -38
start|behind|perguntar|	none -32	word -25
start|behind|plaider|	determiner 30	marks 27	none 32
start|behind|plaider|first|	des 17	un 39
start|behind|plaisanter|	none -19
start|behind|pleiten|	determiner 24	none 55	word 48
start|behind|pleiten|first|	een 24
start|behind|pochen|	no 10	none 10
start|behind|poursuivre|	none -53	word -48
start|behind|precisare|	none -23
start|behind|precisar|	none -76	word -58
start|behind|preguntar|	determiner -76	none -82	word -40
start|behind|preposition|	capital 17	determiner -25	preposition -60	word -85
start|behind|preposition|marks|	saying -11
start|behind|preposition|none|	judging -34	saying -38
start|behind|prever|	none -33	word -33
start|behind|proclamare|	none -63
start|behind|prometer|	capital -15	determiner -35	none -36	word -42
start|behind|prometer|first|	la -34
start|behind|promettere|	capital -17	determiner -55	none -50	word -11
start|behind|promettre|	adverb -23	determiner -31	marks -39	none -65	word -73
start|behind|pronoun|	, -57	capital -110	quote -43	stop -28	that -25	word 23
start|behind|pronoun|auxiliary|	saying -26
start|behind|pronoun|marks|	judging -34	saying -42
start|behind|pronoun|none|	judging -51
start|behind|pronoun|verb|	saying 17
start|behind|proponer|	none -31
start|behind|proporre|	none -48	word -38
start|behind|proposer|	none -82	word -56
start|behind|protestare|	determiner 28	none 36
start|behind|protestar|	none -78
start|behind|préférer|	none -33
start|behind|prévoir|	none -81	word -62
start|behind|pt|	adverb -56	capital -45	determiner -54	judging -54	other -28	preposition -32	pronoun -41	saying -28	that -139	thinking -47	verb-saying -40	word -21
start|behind|pt|apposed|	judging -32	other -16	saying -72	thinking -18
start|behind|pt|apposition|	judging -88	thinking -48
start|behind|pt|away|2|	judging -62	other -19	saying -23	thinking -47
start|behind|pt|away|3|	judging -22	saying -38
start|behind|pt|away|4|	judging -20	other -19	saying -33
start|behind|pt|away|5|	judging -23	saying -32
start|behind|pt|away|6|	judging -38	saying -31
start|behind|pt|direct|	judging -49	saying -21	thinking -28
start|behind|pt|elided|	saying -48
start|behind|pt|inverted|	judging -26	other -34	saying -33
start|behind|pt|mood|	none -36
start|behind|pt|relative|	saying -41
start|behind|pt|shared|	judging -46	saying -83
start|behind|publicar|	determiner -41	marks -38	none -35	word -23
start|behind|publicar|first|	la -41
start|behind|queixar|	none -52	word -45
start|behind|quejarse|	none 71
start|behind|querer|	none -24	word -23
start|behind|questionar|	determiner -27	none -33	preposition -11	word -32
start|behind|questionar|first|	a -11	as -25	o -16
start|behind|raccomandare|first|	non -7
start|behind|raccomandare|	none -33	word -25
start|behind|raccontare|	determiner -27	marks -48	none -22	verb -37	word -21
start|behind|raccontare|first|	aver -20	avere -29	averlo -9
start|behind|raconter|	determiner -55	none -43	word -24
start|behind|rappeler|	determiner -36	none -65
start|behind|reaccionar|	none -89
start|behind|reageren|	none -70
start|behind|reagir|	none -66	word -56
start|behind|rechazar|	determiner -48	none -51
start|behind|rechnen|	capital 19	no 24	none 24	word 12
start|behind|recibir|	determiner -29	none -21
start|behind|recitare|	none -56
start|behind|reclamar|	determiner -80	none -83	word -19
start|behind|recomendar|	none -38	word -34
start|behind|recommander|	none -69	word -47
start|behind|reconhecer|first|	derrota -34
start|behind|reconhecer|	none -29	word -31
start|behind|reconnaître|	determiner -41	none -61
start|behind|reconocer|	none -86	word -30
start|behind|recordar|	none -84
start|behind|recusar|	none -23	word -25
start|behind|referir|	none -50
start|behind|refuser|first|	parler -22	tout -31
start|behind|refuser|	none -66	word -51
start|behind|registrar|	none -13
start|behind|rejeitar|	none -28	word -28
start|behind|rekenen|first|	dat 40
start|behind|rekenen|	none -96	that 40	word -66
start|behind|relatar|	none -65	word -37
start|behind|rematar|	none -71
start|behind|remeter|	determiner -25	none -34	preposition -21	word -31
start|behind|remeter|first|	a -21	o -25	silêncio -18
start|behind|repetir|	determiner -16	none -68
start|behind|replicare|	capital -40	determiner -31	none -47	word -23
start|behind|replicar|	none -79
start|behind|reprendre|	none -46
start|behind|reprochar|	determiner -56	marks -53	none -59
start|behind|reprochar|first|	la -56
start|behind|reprocher|	determiner -41	marks -39	none -69	word -53
start|behind|respingere|	none -22
start|behind|responder|	capital -20	determiner -72	marks -66	none -92	verb -44	word -76
start|behind|resumir|	determiner -46	none -37	word -10
start|behind|riconoscere|	none -30
start|behind|ricordare|	determiner -47	marks -38	none -38	word -22
start|behind|ricordare|first|	aver -23
start|behind|riferire|	none -60
start|behind|ringraziare|	determiner -33	none -35
start|behind|ringraziare|first|	la -33
start|behind|rispondere|	determiner -59	marks -23	none -51	word -33
start|behind|rispondere|first|	un -75
start|behind|rivelare|	none -10	word -12
start|behind|roepen|	determiner 15	none 59	word 10
start|behind|rufen|	determiner 30	no 26	none 40
start|behind|rufen|first|	der -101
start|behind|räumen|	no -58	none -48
start|behind|réagir|	determiner -58	none -80
start|behind|réclamer|	determiner -42	none -57	word -31
start|behind|répliquer|	none -77
start|behind|répondre|	determiner -73	none -98	word -53
start|behind|révéler|	none -68
start|behind|saber|first|	que -68
start|behind|saber|	none -88	that -68	word -14
start|behind|sagen|	capital -22	determiner -48	no -40	none -40	verb -21	word -62
start|behind|sagen|first|	anfrage -12	der -23	einer -27	telefon -7
start|behind|salutare|	none -66
start|behind|sapere|	none -38	word -35
start|behind|saying|	adverb -9	auxiliary -38	capital -60	coordinator -49	participle 14	past -8	preposition -41	present -32	subordinator 30	that 44	verb-judging -47	verb-saying -57	word -14
start|behind|saying|ending|00|	word 37
start|behind|saying|ending|10|	word -77
start|behind|saying|ending|12|	word -49
start|behind|saying|ending|20|	word -43
start|behind|saying|ending|21|	word -54
start|behind|saying|ending|24|	word -49
start|behind|saying|ending|28|	word -30
start|behind|saying|ending|29|	word -30
start|behind|saying|ending|30|	word -33
start|behind|saying|ending|31|	word -33
start|behind|saying|ending|40|	word -86
start|behind|saying|ending|60|	word -25
start|behind|saying|ending|ad|	capital -18
start|behind|saying|ending|ag|	capital -72	word 23
start|behind|saying|ending|ak|	word 38
start|behind|saying|ending|al|	capital -12	word -91
start|behind|saying|ending|am|	capital -24
start|behind|saying|ending|an|	capital -20
start|behind|saying|ending|ar|	determiner -27	word -20
start|behind|saying|ending|as|	determiner -16	word -43
start|behind|saying|ending|at|	that 85
start|behind|saying|ending|a|	preposition -32
start|behind|saying|ending|ca|	capital -32	word 38
start|behind|saying|ending|ce|	capital -25	word -37
start|behind|saying|ending|ch|	capital -38
start|behind|saying|ending|ci|	word -39
start|behind|saying|ending|co|	word -74
start|behind|saying|ending|ct|	word -59
start|behind|saying|ending|da|	word -55
start|behind|saying|ending|de|	capital -40	determiner -27	word -102
start|behind|saying|ending|di|	word -42
start|behind|saying|ending|do|	word -40
start|behind|saying|ending|ei|	determiner -56
start|behind|saying|ending|ek|	word -52
start|behind|saying|ending|el|	capital -37	determiner -8	word -48
start|behind|saying|ending|em|	determiner -24	pronoun -60	word -100
start|behind|saying|ending|en|	capital 30	determiner -27	word -16
start|behind|saying|ending|ep|	capital -15
start|behind|saying|ending|er|	capital -39	determiner 7	word 10
start|behind|saying|ending|es|	determiner -21	word -76
start|behind|saying|ending|et|	pronoun 25	word -30
start|behind|saying|ending|fe|	word -52
start|behind|saying|ending|ga|	word -55
start|behind|saying|ending|ge|	capital -29	word 50
start|behind|saying|ending|go|	capital -22	word -47
start|behind|saying|ending|he|	word -72
start|behind|saying|ending|hi|	word -25
start|behind|saying|ending|ho|	word -23
start|behind|saying|ending|ht|	capital -32	word -47
start|behind|saying|ending|ia|	capital -17	word 37
start|behind|saying|ending|ie|	capital -28	word -81
start|behind|saying|ending|il|	determiner 28	word -26
start|behind|saying|ending|in|	determiner 19	preposition -42
start|behind|saying|ending|io|	capital -19	word -85
start|behind|saying|ending|ir|	word 22
start|behind|saying|ending|is|	capital -42	word -48
start|behind|saying|ending|it|	capital -29
start|behind|saying|ending|iz|	word -39
start|behind|saying|ending|i|	determiner -62
start|behind|saying|ending|ja|	capital -44
start|behind|saying|ending|jn|	auxiliary -38
start|behind|saying|ending|ky|	capital -16
start|behind|saying|ending|l'|	determiner -41
start|behind|saying|ending|la|	capital -35	determiner -31	word -35
start|behind|saying|ending|ld|	capital -59
start|behind|saying|ending|le|	capital -31	determiner 14	word 30
start|behind|saying|ending|li|	word -48
start|behind|saying|ending|ll|	capital -44
start|behind|saying|ending|lo|	capital -18	word -105
start|behind|saying|ending|l’|	determiner -51
start|behind|saying|ending|ma|	determiner -30	word -38
start|behind|saying|ending|me|	word -47
start|behind|saying|ending|na|	capital -45	determiner -59	word -57
start|behind|saying|ending|nd|	capital -27
start|behind|saying|ending|ne|	capital -23	determiner 32	word -49
start|behind|saying|ending|ng|	capital -73	word 26
start|behind|saying|ending|ni|	word -26
start|behind|saying|ending|no|	capital -24	word 33
start|behind|saying|ending|ns|	word -46
start|behind|saying|ending|nt|	word -58
start|behind|saying|ending|om|	preposition 27
start|behind|saying|ending|on|	capital -17	determiner -46	word -22
start|behind|saying|ending|op|	word -33
start|behind|saying|ending|or|	word -70
start|behind|saying|ending|os|	capital -34	determiner -71	pronoun -17	word -47
start|behind|saying|ending|ot|	preposition -69
start|behind|saying|ending|oz|	word -53
start|behind|saying|ending|o|	determiner -40
start|behind|saying|ending|po|	word -43
start|behind|saying|ending|pé|	word -39
start|behind|saying|ending|ra|	capital -14	determiner -55	word -54
start|behind|saying|ending|re|	determiner -36
start|behind|saying|ending|rg|	capital -30
start|behind|saying|ending|ri|	word -34
start|behind|saying|ending|ro|	capital -17	word -51
start|behind|saying|ending|rs|	word -49
start|behind|saying|ending|r|	capital -32
start|behind|saying|ending|sa|	capital -54	determiner -66	word -43
start|behind|saying|ending|se|	pronoun -31	word 29
start|behind|saying|ending|si|	word -22
start|behind|saying|ending|so|	word -33
start|behind|saying|ending|ss|	capital -55
start|behind|saying|ending|ta|	verb-saying -31	word -81
start|behind|saying|ending|te|	determiner -56	word -70
start|behind|saying|ending|ti|	word -43
start|behind|saying|ending|to|	capital -36	verb-saying -32	word -47
start|behind|saying|ending|ts|	capital -43
start|behind|saying|ending|tv|	capital -9
start|behind|saying|ending|ue|	determiner -35	that 8	word -58
start|behind|saying|ending|ui|	word -14
start|behind|saying|ending|um|	determiner -40
start|behind|saying|ending|un|	determiner -13
start|behind|saying|ending|uo|	determiner -15
start|behind|saying|ending|ur|	capital -15
start|behind|saying|ending|us|	determiner -53	word -58
start|behind|saying|ending|ux|	determiner -34
start|behind|saying|ending|ve|	word -64
start|behind|saying|ending|vo|	capital -33
start|behind|saying|ending|x|	capital -37
start|behind|saying|ending|y|	word -42
start|behind|saying|ending|za|	word -45
start|behind|saying|ending|ãe|	word -26
start|behind|saying|ending|ão|	word -69
start|behind|saying|ending|ça|	word -40
start|behind|saying|ending|ço|	word -12
start|behind|saying|ending|én|	word -74
start|behind|saying|ending|ón|	word -57
start|behind|saying|first|	2021 -53	2024 -39	2029 -30	60 -25	a -32	abertura -27	afloop -33	allem -52	anfrage -26	as -28	aver -29	avere -21	averla -11	averlo -12	avoir 28	bedenken -33	calma -22	cautela -30	chi -25	cinco -65	comentar -40	comunicado -25	condición -24	courriel -14	cui -14	dat 85	de -27	decisão -41	declaraciones -28	dem -103	demissão -21	den -62	der -93	derrota -33	deux -34	dezembro -16	dienstag -66	direct -59	donnerstag -22	due -35	een -28	eine 17	einen -76	einer 20	el -8	ellos -15	en -45	ende -50	entrevista -49	escrito -39	essere -26	este -53	falta -21	gennaio -10	giornalisti -9	giudizio -31	gobierno -23	haar -27	hem -60	het 25	hun 30	i -62	ihren 31	il 28	in -42	instagram -25	jornalistas -10	l' -41	la -31	las -112	le 14	les -53	los -78	lusa -21	l’ -51	margine -21	meio -16	mensagem -9	microfoni -14	mittwoch -27	montag -26	mãe -26	nachmittag -8	ne -62	noite -25	non -17	nos -20	nota -24	não -29	o -40	om 27	omroep -15	os -18	otra -49	parte -46	perda -31	presidente -39	protokoll -14	prudenza -10	pé -39	quatro -39	que 8	quem -28	r -32	radio -30	rande -8	redes -48	rire -58	rueda -48	rádio -16	sa -66	sachlichkeit -26	sala -20	salir -33	saída -39	se -31	seiner -48	ses -59	señalar -8	silêncio -18	sky -16	son -46	sonntag -25	sostenitori -22	suo -15	sus -53	te -19	telefon -8	telefono -29	ter -36	todas -14	todo -21	tot -69	tre -34	tribunal -30	tribunale -18	tränen -18	um -40	uma -30	un -23	una -59	undici -16	une 22	venir -65	vier 42	voz -53	x -37	y -42	zijn -38	zona -16	être -55
start|behind|scherzare|	none -49
start|behind|scherzen|	no -23
start|behind|schildern|	capital -21	none -21
start|behind|schließen|	no -27	none -27
start|behind|schreiben|	capital -40	determiner -54	no -60	none -56	verb -40	yes -20
start|behind|schrijven|	determiner -50	marks -43	none -82	pronoun -48
start|behind|schrijven|first|	de -38	een -12	het -70
start|behind|scrivere|	auxiliary -21	capital -36	determiner -24	marks -32	none -40	word -34
start|behind|scrivere|first|	un -59
start|behind|scusare|	determiner -32	none -40
start|behind|segnalare|	none -33
start|behind|señalar|	none -88	word -71
start|behind|sluiten|	none -78	word -69
start|behind|smentire|	none -41
start|behind|solicitar|	none -63
start|behind|sostenere|	determiner -26	marks -23	none -18	word -18
start|behind|sostenere|first|	aver -8
start|behind|sostener|	none -69
start|behind|souvenir|	determiner -122	marks -70	none 40	word 39
start|behind|souvenir|first|	un -78	une -97
start|behind|spiegare|	none -46	word -25
start|behind|sprechen|	determiner -65	marks -65	no -69	none -36
start|behind|sprechen|first|	einem -46	einer -63
start|behind|spreken|	auxiliary 73	determiner -71	marks -61	none -28	word -48
start|behind|spreken|first|	de -42	een -51
start|behind|staan|	capital -17	determiner -43	none -90	word -69
start|behind|staan|first|	de -42
start|behind|stehen|	capital -26	determiner -46	no -63	none -43	verb -49	word -44
start|behind|stehen|first|	der -19
start|behind|stellen|	capital -23	no -21	none -20
start|behind|stimare|	none -44	word -36
start|behind|subordinator|none|	saying 35
start|behind|subordinator|	word -69
start|behind|sugerir|	none -17
start|behind|suggerire|	none -26	word -24
start|behind|tabler|	determiner 25	none 46
start|behind|teilen|	capital -25	no -27	none -26	yes -12
start|behind|teilen|first|	anfrage -12
start|behind|telefonare|	none -45
start|behind|telefonar|	none -31
start|behind|temer|	none -57
start|behind|that|	adverb 44	auxiliary 63	determiner -85	preposition -94	pronoun 41	word 27
start|behind|that|auxiliary|	saying 58
start|behind|that|marks|	saying -38
start|behind|that|none|	saying 29
start|behind|that|verb|	saying 11
start|behind|thinking|	capital 22	determiner -29	past -43	present 10	word -28
start|behind|thinking|ending|as|	word -16
start|behind|thinking|ending|re|	word -33
start|behind|thinking|ending|ão|	word -23
start|behind|trekken|	none -55	preposition -22
start|behind|trouver|	none -81
start|behind|unlisted|	capital -23	determiner -35	marks -34	no -46	none -44	word -33
start|behind|unlisted|first|	den -16
start|behind|verb-judging|none|	saying -47
start|behind|verb-saying|none|	saying -41
start|behind|verb-saying|	stop -33
start|behind|verklaren|	determiner -33	none -93
start|behind|verklaren|first|	de -33
start|behind|verraten|	capital -17	no -17	none -17
start|behind|vertellen|	capital -28	determiner -32	none -102	word -24
start|behind|vertellen|first|	afloop -24	de -32
start|behind|verweisen|	capital 33	determiner 10	no 38	none 37	verb 49	word 51
start|behind|verweisen|first|	das 7	die -13
start|behind|ver|	determiner -28	marks -41	none -32	word -34
start|behind|ver|first|	el -46
start|behind|vinden|	determiner -11	none -61
start|behind|vinden|first|	de -9
start|behind|voir|	determiner -43	none -32
start|behind|vouloir|	none -62	word -47
start|behind|vragen|	determiner -35	none -101	word -64
start|behind|vragen|first|	een -29
start|behind|vrezen|	determiner -41	none -79
start|behind|waarschuwen|	determiner -40	none -69	word -37
start|behind|waarschuwen|first|	de -29
start|behind|warnen|	determiner -26	no 12	none 32	word 44
start|behind|warnen|first|	einem 25	einer -112
start|behind|weigeren|	none -55
start|behind|wijzen|	determiner 34	none 48
start|behind|wijzen|first|	de 46
start|behind|wollen|	none -61
start|behind|word|	% -124	, -16	: -94	; -31	adverb -60	auxiliary 23	coordinator -47	determiner -27	end -129	preposition -10	pronoun -14	quote -12	stop -74	subordinator -58	that -58	verb-saying -68	word 23
start|behind|word|auxiliary|	judging -33	saying -17	thinking -36
start|behind|word|marks|	judging 7
start|behind|word|none|	judging -55	other -31	saying -18	thinking -23
start|behind|word|verb|	judging -33	saying -19
start|behind|zanjar|	none -45
start|behind|zeggen|	auxiliary -58	capital -19	determiner -74	none -74	pronoun -57	word -68
start|behind|zeggen|first|	afloop -20	de -79	een -26	haar -15	het -57	zijn -11
start|behind|zeigen|	no -53
start|behind|zien|	none -31
start|behind|écrire|	determiner -42	none -60	word -73
start|behind|écrire|first|	la -50	un -20
start|behind|évaluer|	none -69	word -52
start|behind|évoquer|	determiner -36	marks -35	none -49
start|colon|adverb|	auxiliary 57
start|colon|adverb|auxiliary|	saying 69
start|colon|	annoncer -65	annunciare 25	chiedere -33	contar -66	contestar -25	contestare 26	correggere -21	descartar -79	dire 14	elogiare 43	houden -36	mandar -50	negar -10	pedir 16	preferir -31	proporre 82	respingere -25	stehen -41	stellen -22	unlisted 35	verteidigen 52	warnen 45	widersprechen 62	wijzen -73	zeigen 13	zien -74
start|colon|annoncer|	none -94
start|colon|annunciare|	none 51
start|colon|asks|false|	auxiliary 50	marks 19	none -40	verb 32
start|colon|auxiliary|none|	saying -10
start|colon|auxiliary|verb|	saying 54
start|colon|auxiliary|	word 42
start|colon|away|2|	determiner 24	preposition -62	word 52
start|colon|away|3|	adverb 37	capital -43	determiner 38	pronoun 56	word 54
start|colon|away|4|	capital 70	preposition -94	pronoun 70	word -32
start|colon|away|5|	determiner 59	preposition 20	pronoun -56	word -48
start|colon|away|6|	capital 65	preposition 51	pronoun 66	verb-saying -46
start|colon|before|	: 21
start|colon|capital|	auxiliary 42	capital 33	word 74
start|colon|capital|auxiliary|	saying -19
start|colon|capital|none|	saying -67
start|colon|capital|verb|	saying 92
start|colon|chiedere|	determiner -33	none -10
start|colon|contar|	none -73	word -66
start|colon|contestare|	determiner 84	none 17	preposition -56
start|colon|contestar|	none -30
start|colon|correggere|	auxiliary -21	determiner -21	none -21
start|colon|descartar|	determiner -79	none -97
start|colon|determiner|	auxiliary 73	capital 8	determiner -44	word 56
start|colon|determiner|auxiliary|	judging 64	saying 39
start|colon|determiner|marks|	judging 56	saying 11
start|colon|determiner|none|	judging -11	saying -27
start|colon|determiner|verb|	saying 63
start|colon|de|away|3|	judging 24	saying 35
start|colon|de|away|4|	judging 50	saying 64
start|colon|de|away|5|	saying -56
start|colon|de|away|6|	saying 9
start|colon|de|	capital 33	judging 15	preposition -21	pronoun 39
start|colon|de|direct|	saying -11
start|colon|de|inverted|	judging 43	saying 10
start|colon|de|mood|	no -54	yes 83
start|colon|difendersi|	determiner 15	none -32	preposition -10
start|colon|elogiare|	none 55
start|colon|ending|an|	pronoun 27
start|colon|ending|as|	determiner 49
start|colon|ending|a|	preposition 63
start|colon|ending|ch|	capital 73
start|colon|ending|c’|	word 53
start|colon|ending|el|	determiner 40
start|colon|ending|en|	word 76
start|colon|ending|er|	adverb 57	determiner -21	preposition -24
start|colon|ending|es|	pronoun -47
start|colon|ending|et|	pronoun 14
start|colon|ending|ie|	determiner 21
start|colon|ending|il|	determiner 10
start|colon|ending|in|	determiner -56
start|colon|ending|i|	determiner 55
start|colon|ending|le|	determiner -13
start|colon|ending|lo|	determiner -14
start|colon|ending|l’|	determiner -19
start|colon|ending|os|	determiner 7
start|colon|ending|ra|	auxiliary -52
start|colon|ending|un|	determiner 33
start|colon|ending|za|	preposition 80
start|colon|es|apposed|	saying 28
start|colon|es|apposition|	saying -50
start|colon|es|	auxiliary -17	determiner 42	judging 78	pronoun -73	saying -23
start|colon|es|away|4|	saying 44
start|colon|es|away|5|	saying -76
start|colon|es|away|6|	saying -99
start|colon|es|inverted|	saying -18
start|colon|es|mood|	none 7
start|colon|first|	a 63	c’ 53	das 49	der -21	die 21	ein -39	el 40	er 59	era -52	het 14	i 55	il 23	le -13	les 16	lo -14	l’ -19	man 27	per -73	senza 80	un 33
start|colon|fr|apposed|	saying -10
start|colon|fr|away|2|	saying 36
start|colon|fr|away|3|	saying -57
start|colon|fr|away|4|	saying -47
start|colon|fr|away|6|	saying -32
start|colon|fr|	determiner -19	saying -19	word -41
start|colon|fr|direct|	saying 18
start|colon|fr|inverted|	saying -61
start|colon|fr|mood|	none -40
start|colon|houden|	none -70
start|colon|it|apposed|	saying -52
start|colon|it|apposition|	judging 53	saying -43
start|colon|it|	auxiliary 10	determiner 24	judging 50	preposition -44	saying -10	word 15
start|colon|it|away|2|	saying 54
start|colon|it|away|3|	saying -17
start|colon|it|away|4|	judging 58	saying -94
start|colon|it|away|5|	judging 61	saying 48
start|colon|it|away|6|	judging 14	saying 49
start|colon|it|direct|	saying -35
start|colon|it|inverted|	judging 29	saying 32
start|colon|it|shared|	saying 71
start|colon|judging|	auxiliary 20	capital 47	determiner 41	past 18	present 58	pronoun 52	word -19
start|colon|judging|ending|de|	determiner 27
start|colon|judging|ending|el|	determiner 44
start|colon|judging|ending|il|	determiner 51
start|colon|judging|ending|in|	preposition 8
start|colon|judging|ending|l’|	determiner -14
start|colon|judging|first|	de 27	el 44	il 51	in 8	l’ -14
start|colon|mandar|	auxiliary -50	none -63
start|colon|mood|none|	judging 36	saying -7	thinking -23
start|colon|mood|no|	judging -9	saying -61
start|colon|mood|yes|	judging 47	saying 56
start|colon|negar|	auxiliary -53	pronoun -56
start|colon|nl|	adverb 57	judging 21	preposition -32	pronoun 36	saying 12	thinking 57	word 42
start|colon|nl|apposed|	judging -7
start|colon|nl|away|3|	saying 89
start|colon|nl|away|4|	saying 77
start|colon|nl|away|5|	saying -16
start|colon|nl|away|6|	saying 17
start|colon|nl|direct|	judging 8	saying -9	thinking 57
start|colon|nl|inverted|	judging 28	saying 49
start|colon|nl|mood|	none 34
start|colon|nl|shared|	saying -63
start|colon|order|apposed|	judging 30	saying 9
start|colon|order|apposition|	judging 48	saying -24
start|colon|order|direct|	judging -19
start|colon|order|elided|	saying -51
start|colon|order|inverted|	judging 42	other 35	saying 37
start|colon|order|shared|	saying -20
start|colon|other|	past 35
start|colon|pedir|	none 25
start|colon|preferir|	none -9
start|colon|preposition|auxiliary|	saying -23
start|colon|preposition|	capital -97	determiner -58	word 101
start|colon|preposition|marks|	judging 16	saying 37
start|colon|preposition|none|	judging 13	saying -13
start|colon|preposition|verb|	saying -50
start|colon|pronoun|	auxiliary 101	pronoun -58	word 24
start|colon|pronoun|auxiliary|	judging 52	saying 19
start|colon|pronoun|none|	saying -56
start|colon|pronoun|verb|	saying -53
start|colon|proporre|	marks 82	none 82
start|colon|pt|apposed|	saying 64
start|colon|pt|apposition|	saying -67
start|colon|pt|	auxiliary 44	determiner 78	preposition 11	saying 11	verb-saying -52	word -72
start|colon|pt|away|2|	saying -21
start|colon|pt|away|6|	saying 21
start|colon|pt|direct|	saying 38
start|colon|pt|inverted|	saying 21
start|colon|pt|mood|	none -11
start|colon|respingere|	determiner 51	none -59
start|colon|respingere|first|	il 51
start|colon|saying|	adverb 69	auxiliary 11	determiner 25	past -9	preposition -30	present 12	subordinator -24	verb-saying -46
start|colon|saying|ending|an|	pronoun 27
start|colon|saying|ending|as|	determiner 49
start|colon|saying|ending|a|	preposition 63
start|colon|saying|ending|c’|	word 53
start|colon|saying|ending|de|	determiner -16
start|colon|saying|ending|el|	determiner 20
start|colon|saying|ending|er|	adverb 57	determiner 37	preposition -13
start|colon|saying|ending|es|	pronoun -47
start|colon|saying|ending|et|	pronoun -13
start|colon|saying|ending|ie|	determiner 13
start|colon|saying|ending|il|	determiner -9
start|colon|saying|ending|in|	determiner -64
start|colon|saying|ending|i|	determiner 55
start|colon|saying|ending|le|	determiner -34
start|colon|saying|ending|lo|	determiner -14
start|colon|saying|ending|os|	determiner 7
start|colon|saying|ending|ra|	auxiliary -52
start|colon|saying|ending|un|	determiner 57
start|colon|saying|ending|za|	preposition 72
start|colon|saying|first|	a 63	c’ 53	das 49	de -16	der 37	die 13	ein -47	el 20	er 57	era -52	het -13	i 55	il 7	le -34	les 16	lo -14	man 27	per -59	senza 72	un 57
start|colon|stehen|	determiner -34	no -41	none -41
start|colon|stellen|	none -22
start|colon|subordinator|auxiliary|	saying -24
start|colon|subordinator|	determiner -24
start|colon|thinking|	determiner -17	past -10
start|colon|warnen|	yes 45
start|colon|widersprechen|	auxiliary 62	yes 62
start|colon|wijzen|	auxiliary -49	none -94
start|colon|word|	auxiliary 25	determiner -46	preposition -93	quote 12
start|colon|word|auxiliary|	judging 60	saying -25
start|colon|word|marks|	judging -8	saying 32
start|colon|word|none|	judging -66	saying 10
start|colon|word|verb|	saying -64
start|colon|zien|	none -74	preposition -74
start|comma|	aankondigen 13	accogliere -31	accusare 20	accuser -31	achar -35	acrescentar -20	acusar -47	adelantar -30	adiantar 18	admitir -15	advertir -61	afdoen -45	affermare 15	affirmer -30	afirmar 9	agradecer -52	ajouter -38	alegar 40	ammettere -26	annoncer -61	annunciare -70	anticipare 21	antworten 35	anunciar -73	aplaudir -26	apontar -45	appeler -63	applaudir -44	apuntar -35	argumentar 17	arrancar -39	asegurar 7	assegurar 45	assicurare -9	assumir -47	assurer 10	atirar -20	attaccare 12	ausrichten 49	avaliar -45	avanzar -35	avertir -33	avisar 33	avouer 32	avvertire -23	añadir -11	begrüßen -59	behaupten 69	bekennen 18	beloven -59	berichten 33	bestätigen 27	beteuern 51	betogen 30	betonen 29	bevestigen -31	beweren 38	beziffern -57	bitten -31	blijken -33	blijven -50	brincar -23	bromear -29	calcular 41	calculer -53	celebrar -42	celebrare -47	chamar -38	chiamare -27	chiedere -87	citar 30	cobrar -54	coincidir -57	comemorar -30	comentar -33	commentare -33	commenter -28	completar -32	concordar -60	concéder -12	condannare -29	condenar -29	confessar -54	confier -42	confirmar -59	confirmer -55	considerar -15	constater -26	contar 11	contestar -22	contestare -71	cortar -53	criticar -66	croire -19	decir 30	declarar -55	defender -78	demander -8	denunciar -48	desabafar -29	descartar -28	descrever -46	describir -13	devolver -39	dichiarare -39	difendersi -65	divulgar 40	dizer -8	déclarer -31	décrire -34	défendre 35	dénoncer -47	déplorer -37	elogiar -37	elogiare -28	emporter -43	entgegnen 43	ergänzen 31	erinnern -74	erklären -19	erläutern 29	erwidern 53	erzählen -10	escludere -27	escrever -67	esperar -31	esprimere -46	estimar -17	estimer -31	evitar -31	evocar -49	exigir -77	expliquer 17	exposer -45	faire_valoir 29	falar -85	felicitar -60	figurer -31	finden 17	fordern 95	fragen 15	féliciter -33	geben 40	geven 43	glauben 21	glisser -68	grincer -15	gritar -28	hablar -37	halten 31	heißen 18	herinneren 15	heten -48	houden -65	imputare -51	indicar -26	indigner -50	indiquer -54	informar 7	inquiéter -46	insistir 15	instar -31	interroger -49	ironiser -21	ironizar -65	juger 38	jurar -47	justifier -15	klagen -35	kontern 45	kritisieren -36	kündigen 78	lachen -64	lamentar -48	lamentarse -32	lancer -27	lassen 56	laten -69	leer -17	leggen -54	leggere 11	lembrar -35	ler -63	lire -22	llamar -36	loben -63	lâcher -56	mahnen -7	manifestar -33	manter -27	marteler -10	meinen -35	melden 17	mitteilen 56	mostrar -65	negar -37	nennen -67	noemen -36	notar -23	noter 15	nuancer -15	obiettare -26	observar -14	observer -25	ofrecer -57	opinar -27	opposer -38	osservare 31	parlare -43	parler -32	pedir 12	perguntar -50	pester -18	plaider -32	plaisanter -17	pleiten -38	ponderar -45	poursuivre 19	precisar -11	precisare 17	preferir -26	preguntar -61	prevedere -40	prever -63	promettere -13	promettre -57	proponer -28	propor -47	proposer -35	protestar -42	protester -16	préciser 25	prévenir 23	publicar -27	queixar -64	querer -44	questionar -48	raccontare 11	raconter -13	rappeler 14	raten 38	reagir -45	rebater -31	rechazar -13	rechnen -7	recibir -26	reclamar -59	recomendar 41	reconhecer -42	reconnaître -70	reconocer -25	recordar -41	recusar -26	refuser -33	registar -37	registrar -61	regretter -52	rejeitar -21	rejeter -15	relatar -19	relever -46	repetir -56	replicar -27	replicare -36	reprendre -35	requérir -64	responder 8	ressalvar -7	resumir -36	revelar 31	riconoscere -34	ricordare 19	riferire 56	rigoler -19	rir -29	rire -53	rispondere -39	réagir -23	réclamer -39	réjouir -29	répliquer -37	répondre -63	résumer -19	rétorquer -22	révéler -43	salutare -47	sapere 16	scherzare -18	schreiben -27	schrijven -74	scrivere -14	sehen -47	sentenciar -18	señalar 16	sfogare -23	sintetizzare -31	sluiten -54	solicitar -51	sostener 24	sostenere -12	sottolineare 19	souffler -38	souhaiter -25	souligner -38	soupirer -29	sourire -35	soutenir -16	souvenir -58	spiegare 19	sprechen -62	spreken -16	staan -83	stehen -69	stellen 10	stimare -45	sublinhar -45	subrayar 30	tabler -22	teilen 61	tonner -38	trancher -42	trasladar -33	trekken -51	témoigner -24	unlisted -56	valorar -33	ver -46	verklaren -46	verlauten 59	versichern 40	versprechen -24	verweisen -22	vinden 30	voir -19	volere -40	vouloir -38	vragen 15	werfen 50	wijzen -61	willen -59	wollen 10	zeggen -9	zeigen -59	zien -37	äußern -15	écrire 36	étrangler -23	évaluer -26	évoquer -48
start|comma|aankondigen|	none 22	word 17
start|comma|accogliere|	none -43	word -23
start|comma|accusare|	auxiliary 33	determiner 9	none 9
start|comma|accuser|	auxiliary -30	none -31	preposition -11	word -29
start|comma|accuser|first|	qui -23
start|comma|achar|	none -46
start|comma|aclarar|	none 8
start|comma|acrescentar|	none -27
start|comma|acusar|	none -62	preposition -9
start|comma|adelantar|	marks -24	none -35
start|comma|adiantar|	none 25
start|comma|admettre|	none 12
start|comma|admitir|	adverb -27	coordinator -27	none -40	preposition -54	verb -21	word 20
start|comma|admitir|first|	contudo -24	mas -23
start|comma|adverb|	, -105	adverb 32	auxiliary -10	that 42	verb-saying -56	word 39
start|comma|adverb|auxiliary|	saying 56
start|comma|adverb|marks|	saying -9
start|comma|adverb|none|	judging -55	other -32	saying 10	thinking 29
start|comma|adverb|verb|	saying -59
start|comma|advertir|	none -89	word -55
start|comma|afdoen|	none -55
start|comma|affermare|	none 30	word -18
start|comma|affirmer|	determiner -25	none -37
start|comma|affirmer|first|	la -25
start|comma|afirmar|	adverb 32	auxiliary 48	coordinator -54	determiner -67	preposition -99	word -16
start|comma|afirmar|first|	em -23	no -40	o -61
start|comma|aggiungere|	auxiliary 66	determiner 65	marks 36	none -14	word 37
start|comma|aggiungere|first|	è 31
start|comma|agradecer|	none -72
start|comma|ajouter|	none -41	word -22
start|comma|alegar|	none 25	preposition -35
start|comma|ammettere|	auxiliary -31	none -28	preposition -54
start|comma|annoncer|	capital -14	determiner -67	marks -11	none -71	preposition -20	word -38
start|comma|annoncer|first|	la -47	les -57
start|comma|annunciare|	auxiliary -43	marks -34	none -78	preposition -32	verb-saying -29	word -42
start|comma|annunciare|first|	dopo -20
start|comma|anticipare|	auxiliary 12	none 47
start|comma|antworten|	no 35
start|comma|anunciar|	capital -26	marks -71	none -77	preposition -35	verb -14	verb-saying -16	word -63
start|comma|aplaudir|	none -34
start|comma|apontar|	none -62	word -28
start|comma|appeler|	none -77	word -26
start|comma|applaudir|	none -45
start|comma|apuntar|first|	sin -33
start|comma|apuntar|	none -45	preposition -34
start|comma|argumentar|	none 27
start|comma|arrancar|	none -53
start|comma|asegurar|	none 8	preposition -67	word 8
start|comma|asks|false|	auxiliary 58	marks -20	none -17	verb -34
start|comma|assegurar|	none 55	word 47
start|comma|assicurare|	auxiliary -32	none 7	verb -49	word 28
start|comma|assicurare|first|	è 40
start|comma|assumir|	marks -45	none -49	verb-saying -45
start|comma|assurer|	auxiliary 34	marks -27	word 24
start|comma|assurer|first|	qui -23
start|comma|atirar|	none -29
start|comma|attaccare|	none 18
start|comma|ausrichten|	auxiliary 18	none 47	pronoun 46	yes 23
start|comma|ausrichten|first|	er 40
start|comma|auxiliary|	adverb 32	determiner 74	preposition -26	pronoun 11	quote -25	that 22	verb-saying -109	word 35
start|comma|auxiliary|auxiliary|	saying -39
start|comma|auxiliary|marks|	saying 7
start|comma|auxiliary|none|	judging 14	saying 23	thinking -34
start|comma|avaliar|	none -61
start|comma|avanzar|first|	1 -36
start|comma|avanzar|	none -35	word -33
start|comma|avertir|	none -44
start|comma|avisar|	auxiliary 31	none 49	preposition -75
start|comma|avisar|first|	é 31
start|comma|avouer|	none 47	preposition 32
start|comma|avvertire|	auxiliary -55	determiner 58	none -16	word -59
start|comma|away|2|	adverb -39	auxiliary 12	capital -9	coordinator -30	determiner 52	preposition -27	pronoun 54	subordinator 19	verb-judging -44	verb-saying -33	word 27
start|comma|away|3|	adverb 14	auxiliary 7	capital 69	coordinator 49	determiner 74	preposition 20	subordinator -44	verb-saying 14	word 28
start|comma|away|4|	adverb 35	auxiliary -22	capital -43	coordinator -45	determiner -58	preposition -9	pronoun -31	subordinator -8	verb-judging -67	verb-saying 30	word -36
start|comma|away|5|	adverb 21	auxiliary 12	determiner 9	pronoun -44	subordinator -45	verb-judging -55	verb-saying -78	word -43
start|comma|away|6|	auxiliary 58	capital -114	coordinator -56	determiner -78	preposition -38	pronoun 17	subordinator -103	that -22	verb-judging -53	verb-saying -111	verb-thinking -52	word -14
start|comma|añadir|	preposition -45	word -49
start|comma|begrüßen|	determiner -42	no -59	none -41	verb -42
start|comma|begrüßen|first|	der -42
start|comma|behaupten|	auxiliary 37	none 61	pronoun 26	yes 37
start|comma|bekennen|	none -11
start|comma|beloven|	auxiliary -56	none -63
start|comma|berichten|	auxiliary 60	determiner -13	no 26	none -19	preposition 22	yes 50
start|comma|berichten|first|	die -59
start|comma|bestätigen|	no 29	none 70	pronoun 67	verb -66
start|comma|beteuern|	auxiliary 46	word 40	yes 46
start|comma|betogen|	auxiliary 44	none 39
start|comma|betonen|	determiner 18	no 19	pronoun 18	verb 43	yes 16
start|comma|bevestigen|	auxiliary -25	coordinator -18
start|comma|bevestigen|first|	maar -18
start|comma|beweren|	none 55
start|comma|beziffern|	no -42	none -42	word -42
start|comma|bitten|	determiner -51
start|comma|blijken|	none -40
start|comma|blijven|	none -67	preposition -17	word -48
start|comma|brincar|	none -27
start|comma|bromear|	none -38	preposition -21
start|comma|calcular|	determiner 33	none 58
start|comma|calcular|first|	unas 33
start|comma|calculer|	none -75	word -30
start|comma|capital|	) -22	, -31	auxiliary -24	capital -121	coordinator 43	determiner -93	preposition 31	stop -51	verb-saying -89	word 46
start|comma|capital|auxiliary|	judging 60	saying 7
start|comma|capital|none|	judging -79	other -37	saying -106	thinking -28
start|comma|capital|verb|	judging 32	saying 45
start|comma|celebrare|	none -50
start|comma|celebrar|	coordinator -17	none -49	verb -34	word -30
start|comma|chamar|	none -51
start|comma|chiamare|	auxiliary -18	none -35	preposition -22	word -12
start|comma|chiedere|	auxiliary -55	determiner -40	marks -35	none -102	preposition -58	subordinator -31	verb -49	verb-saying -36
start|comma|chiedere|first|	a -50	in -29
start|comma|citar|	none 54
start|comma|cobrar|	none -73
start|comma|coincidir|	none -59	verb -53
start|comma|comemorar|	coordinator -30	none -30	verb -30
start|comma|comemorar|first|	mas -30
start|comma|comentar|first|	de -12
start|comma|comentar|	none -39	preposition -18	word -32
start|comma|commentare|	none -40	preposition -22	word -22
start|comma|commenter|	none -34	word -16
start|comma|completar|	none -45
start|comma|concordar|	none -87
start|comma|concéder|	none -17
start|comma|condannare|	none -37	word -24
start|comma|condenar|first|	com -10
start|comma|condenar|	none -34	preposition -14	word -30
start|comma|confermare|	auxiliary -11	coordinator -41	none 18	preposition -56	verb -65
start|comma|confermare|first|	ma -41
start|comma|confessar|	none -79
start|comma|confier|	none -49	word -23
start|comma|confirmar|	capital -22	coordinator -14	determiner -10	none -75	preposition -26	verb -20	word -55
start|comma|confirmar|first|	mas -13
start|comma|confirmer|	coordinator -42	none -73	preposition -22	verb -19	word -34
start|comma|confirmer|first|	mais -42
start|comma|considerar|	none -15
start|comma|constater|	none -33
start|comma|contar|	auxiliary -16	preposition -40	verb 18	word 66
start|comma|contar|first|	o -97
start|comma|contestare|	none -99
start|comma|contestar|	none -28
start|comma|coordinator|	, -17	adverb -17	auxiliary -20	capital -22	preposition -76	pronoun 41	quote -44	that -43	verb-judging -42	verb-saying -64	verb-thinking -29	word 25
start|comma|coordinator|auxiliary|	judging -46	saying 25
start|comma|coordinator|marks|	saying -56
start|comma|coordinator|none|	judging -57	saying 7	thinking 13
start|comma|coordinator|verb|	judging -20	saying -61	thinking -33
start|comma|cortar|	none -73	word -39
start|comma|criticar|	none -73
start|comma|croire|	none -25
start|comma|decir|	auxiliary 42	capital -40	coordinator -63	none 34	preposition 47	verb 21	word -7
start|comma|decir|first|	de -63	en -42	y -63
start|comma|declarar|first|	de -12
start|comma|declarar|	none -57	preposition -36
start|comma|defender|	capital -17	none -95	preposition -54	verb -54	verb-saying -69	word -26
start|comma|demander|	word -57
start|comma|denunciar|	none -49	word -49
start|comma|desabafar|	none -41
start|comma|descartar|first|	aunque -10
start|comma|descartar|	none -29	preposition -24	subordinator -11	verb -23	verb-saying -19
start|comma|descrever|	none -66
start|comma|describir|	none -17
start|comma|determiner|	adverb -7	auxiliary -55	capital 62	determiner -78	preposition -137	pronoun -92	quote -98	that -31	verb-judging -50	verb-saying -68	word 53
start|comma|determiner|auxiliary|	judging 49	saying 7
start|comma|determiner|marks|	judging -66	saying -15
start|comma|determiner|none|	other -43	saying -17	thinking -68
start|comma|determiner|verb|	judging 30	saying 26	thinking -22
start|comma|devolver|	none -54	preposition -14	word -35
start|comma|de|	adverb 17	auxiliary -25	capital 28	coordinator -7	determiner -9	judging 17	other -48	preposition 25	pronoun 40	saying 21	subordinator -34	thinking -23	verb-saying -67	verb-thinking -14	word 38
start|comma|de|apposed|	judging -7	saying -24
start|comma|de|apposition|	saying 71
start|comma|de|away|2|	judging -73	saying 27	thinking 31
start|comma|de|away|3|	judging 43	other -40	saying 47
start|comma|de|away|4|	judging -15	saying -30	thinking -77
start|comma|de|away|5|	judging 102
start|comma|de|away|6|	judging -95	other -25	thinking -68
start|comma|de|direct|	judging 15	saying 43	thinking -24
start|comma|de|inverted|	judging -37	other -50
start|comma|de|mood|	no -23	yes 86
start|comma|de|shared|	saying -41
start|comma|dichiarare|	none -49	word -33
start|comma|difendersi|	none -69
start|comma|dire|	adverb 31	auxiliary 68	coordinator 18	determiner -35	marks 56	none -28	preposition -69	pronoun 21	verb -62	verb-saying -29
start|comma|dire|first|	di 10	lasciando -21	un -66
start|comma|divulgar|	determiner 25	none 37	verb 25
start|comma|divulgar|first|	o 25
start|comma|dizer|	adverb -45	auxiliary 46	capital -51	coordinator 9	marks -74	none -12	preposition -88	verb -48	verb-saying -27
start|comma|dizer|first|	a -75	da -71	de -43	e 9	em -16
start|comma|déclarer|first|	à -12
start|comma|déclarer|	none -33	preposition -16	word -31
start|comma|décrire|	none -42
start|comma|défendre|	auxiliary 16	determiner 35	marks -43	none 8
start|comma|dénoncer|	none -52
start|comma|déplorer|	none -47
start|comma|elogiare|	none -38
start|comma|elogiar|first|	aunque -13
start|comma|elogiar|	none -46	subordinator -13	verb -19
start|comma|emporter|	none -61
start|comma|ending|00|	word -58
start|comma|ending|1|	word -61
start|comma|ending|20|	word -36
start|comma|ending|22|	word -31
start|comma|ending|29|	word -24
start|comma|ending|2|	word -57
start|comma|ending|31|	word -49
start|comma|ending|3|	word -43
start|comma|ending|41|	word -35
start|comma|ending|44|	word -33
start|comma|ending|4|	word -56
start|comma|ending|50|	word -37
start|comma|ending|51|	word -47
start|comma|ending|58|	word -34
start|comma|ending|5|	word -62
start|comma|ending|67|	word -22
start|comma|ending|6|	word -55
start|comma|ending|71|	word -27
start|comma|ending|74|	word -43
start|comma|ending|79|	word -38
start|comma|ending|7|	word -51
start|comma|ending|83|	word -27
start|comma|ending|84|	word -33
start|comma|ending|8|	word -68
start|comma|ending|9|	word -48
start|comma|ending|al|	adverb -77	preposition -59	word -46
start|comma|ending|am|	preposition -42	verb-saying 14
start|comma|ending|an|	auxiliary 52	capital -26	preposition -18	pronoun 71
start|comma|ending|ao|	preposition -43
start|comma|ending|ar|	auxiliary -15	coordinator -42	subordinator -46	word -47
start|comma|ending|as|	auxiliary -41	capital -43	coordinator -79	determiner 43	preposition -28	word -14
start|comma|ending|at|	subordinator 27	word -52
start|comma|ending|au|	preposition -39
start|comma|ending|a|	auxiliary -75	preposition 26
start|comma|ending|ba|	word -15
start|comma|ending|be|	auxiliary 8
start|comma|ending|ca|	word -48
start|comma|ending|ce|	verb-saying -16	word -57
start|comma|ending|ch|	adverb -21	pronoun 59	word 16
start|comma|ending|co|	word -68
start|comma|ending|c’|	word 52
start|comma|ending|da|	word -102
start|comma|ending|de|	auxiliary -43	determiner 32	preposition -55	subordinator -29	verb-saying -28
start|comma|ending|di|	word -48
start|comma|ending|do|	adverb -50	capital -27	preposition -64	subordinator -23	verb-judging -32	verb-saying -71	word -99
start|comma|ending|du|	determiner -40
start|comma|ending|d’|	preposition 35
start|comma|ending|ef|	word 19
start|comma|ending|eg|	word -51
start|comma|ending|ei|	auxiliary 22	determiner 25	preposition 10
start|comma|ending|el|	capital -20	determiner -62	preposition -20
start|comma|ending|em|	determiner -13	preposition -94
start|comma|ending|en|	adverb -11	auxiliary 60	determiner -9	preposition -95	subordinator 24	verb-saying -63	word 8
start|comma|ending|er|	adverb 83	capital 40	determiner -19	preposition -62	word 35
start|comma|ending|es|	auxiliary 55	capital -41	determiner 32	pronoun -19	word 16
start|comma|ending|et|	coordinator 31	preposition -43	word -42
start|comma|ending|eu|	capital -38	verb-saying -56	word 36
start|comma|ending|fe|	word 60
start|comma|ending|ft|	auxiliary -7
start|comma|ending|ga|	word -23
start|comma|ending|ge|	word -19
start|comma|ending|go|	word 44
start|comma|ending|gt|	word 20
start|comma|ending|ha|	auxiliary -66	word -62
start|comma|ending|he|	word -12
start|comma|ending|hé|	subordinator 30
start|comma|ending|ia|	capital -52	word 9
start|comma|ending|ie|	capital -30	determiner -12	pronoun 26	subordinator 24	word -32
start|comma|ending|il|	capital -31	subordinator -11
start|comma|ending|in|	capital -43	determiner -22	preposition -23
start|comma|ending|io|	capital -55	word -58
start|comma|ending|is|	auxiliary 40	capital -9	coordinator -10	preposition 59
start|comma|ending|it|	preposition 35	verb-saying -44
start|comma|ending|iu|	verb-saying -60
start|comma|ending|ié|	word -31
start|comma|ending|ió|	verb-saying -42	word -43
start|comma|ending|jl|	subordinator -24
start|comma|ending|já|	adverb -40
start|comma|ending|l'|	determiner -27
start|comma|ending|la|	determiner -33	preposition -62	word 46
start|comma|ending|le|	determiner 19	preposition 37	pronoun -19	verb-judging -27	word -22
start|comma|ending|li|	preposition -20
start|comma|ending|ll|	auxiliary -29
start|comma|ending|lo|	determiner -10	pronoun -57	word -33
start|comma|ending|ls|	preposition -55	word 7
start|comma|ending|lu|	word -30
start|comma|ending|ló|	verb-saying -11
start|comma|ending|l’|	determiner 10
start|comma|ending|ma|	capital -12	coordinator -67	determiner -41	preposition -77	verb-saying -51
start|comma|ending|me|	preposition 68	pronoun -22
start|comma|ending|mt|	word 27
start|comma|ending|na|	adverb -48	capital 8	determiner -23	preposition -66	word -86
start|comma|ending|nd|	capital 14
start|comma|ending|ne|	capital -31	determiner 52	verb-saying -15	word 43
start|comma|ending|ng|	capital 25
start|comma|ending|nn|	subordinator -37
start|comma|ending|no|	auxiliary 70	capital -36	coordinator -17	preposition -105	word 44
start|comma|ending|ns|	preposition -67
start|comma|ending|nt|	adverb -65	auxiliary -26	coordinator 32	preposition -37	verb-judging -17	verb-saying -42
start|comma|ending|nu|	word -42
start|comma|ending|n’|	word 13
start|comma|ending|ob|	preposition -50
start|comma|ending|oi|	adverb -67	auxiliary 14
start|comma|ending|ok|	adverb 20
start|comma|ending|om|	preposition -72
start|comma|ending|on|	auxiliary 47	preposition 17	pronoun -64	word -8
start|comma|ending|or|	preposition -72	word -58
start|comma|ending|os|	adverb -44	determiner 30	word 20
start|comma|ending|ou|	verb-saying -72	word 16
start|comma|ending|oz|	word -26
start|comma|ending|o|	determiner -10
start|comma|ending|po|	preposition -20	word -69
start|comma|ending|ra|	adverb 39	auxiliary -14	preposition 25	subordinator -20	verb-saying -54	word -73
start|comma|ending|rd|	auxiliary 28
start|comma|ending|re|	adverb 22	capital -16	determiner 8	preposition -43	word -18
start|comma|ending|ro|	coordinator -25	word 23
start|comma|ending|rs|	preposition -32
start|comma|ending|rt|	word -65
start|comma|ending|rà|	word 46
start|comma|ending|rá|	word 37
start|comma|ending|ró|	word -36
start|comma|ending|sa|	capital -48	verb-saying -31	word -43
start|comma|ending|se|	subordinator -17	word -11
start|comma|ending|so|	word -92
start|comma|ending|st|	auxiliary 8
start|comma|ending|sé|	word -37
start|comma|ending|s’|	pronoun -39
start|comma|ending|ta|	verb-saying 28	word 9
start|comma|ending|te|	adverb -67	auxiliary -54	capital -42	preposition -52	verb-saying -75	verb-thinking -56	word 10
start|comma|ending|ti|	adverb -38
start|comma|ending|to|	adverb 15	capital -54	subordinator -65	verb-judging -28	verb-saying -31	word -84
start|comma|ending|tá|	auxiliary 24
start|comma|ending|té|	word -33
start|comma|ending|tó|	verb-saying -29	word -50
start|comma|ending|ue|	subordinator -16	that -28	word -19
start|comma|ending|ui|	pronoun -36	word -87
start|comma|ending|um|	preposition -47
start|comma|ending|un|	determiner -20
start|comma|ending|ur|	adverb 37	preposition -77	word -35
start|comma|ending|us|	adverb 19	preposition -23
start|comma|ending|ut|	word -39
start|comma|ending|ué|	word -16
start|comma|ending|va|	verb-saying 35	word 42
start|comma|ending|ve|	word -41
start|comma|ending|vo|	word -27
start|comma|ending|wo|	subordinator -47
start|comma|ending|ya|	adverb -57
start|comma|ending|y|	coordinator -57
start|comma|ending|za|	preposition -50
start|comma|ending|zo|	capital -8
start|comma|ending|zu|	preposition -27
start|comma|ending|zó|	verb-saying -35
start|comma|ending|às|	preposition -77
start|comma|ending|à|	preposition -21
start|comma|ending|ás|	adverb -48
start|comma|ending|ão|	auxiliary 48	word 61
start|comma|ending|ès|	preposition -63
start|comma|ending|è|	auxiliary 15
start|comma|ending|ée|	word -51
start|comma|ending|ém|	adverb -55
start|comma|ending|é|	auxiliary -13
start|comma|ending|ún|	preposition -58
start|comma|ending|ür|	preposition -51
start|comma|entgegnen|	auxiliary 43	yes 43
start|comma|ergänzen|	yes 9
start|comma|erinnern|	no -46
start|comma|erklären|	auxiliary 60	no -29	none 53	pronoun 58	verb -66	word -25	yes 86
start|comma|erklären|first|	der -12	man 51
start|comma|erläutern|	auxiliary -9	determiner 7	no 29	none 37
start|comma|erwidern|	yes 53
start|comma|erzählen|	auxiliary 42	determiner -49	no -61	none 25	pronoun 40	verb -39	yes 56
start|comma|erzählen|first|	sie 40
start|comma|escludere|	none -28
start|comma|escrever|	none -100	preposition -29	word -55
start|comma|esperar|	none -41	preposition -21
start|comma|esprimere|	determiner -46	none -46
start|comma|esprimere|first|	la -46
start|comma|estimar|	none -25
start|comma|estimer|	none -34	word -35
start|comma|es|apposed|	judging -34
start|comma|es|apposition|	judging -27	saying 57
start|comma|es|	auxiliary 86	capital -85	coordinator -51	determiner -38	judging -50	other -26	preposition -51	pronoun -78	saying -23	subordinator -67	thinking -62	verb-judging -48	verb-saying -30
start|comma|es|away|2|	judging -18	saying 24
start|comma|es|away|3|	saying -96
start|comma|es|away|4|	judging -47	other -23	saying -9
start|comma|es|away|5|	judging -23	saying -107
start|comma|es|away|6|	judging -38	other -24	saying -41	thinking -51
start|comma|es|direct|	judging -28	saying -144	thinking -39
start|comma|es|elided|	saying -120
start|comma|es|inverted|	judging -39	other -25	saying -39
start|comma|es|mood|	none -31
start|comma|es|relative|	judging -41	saying -76
start|comma|es|shared|	other -27	saying 24
start|comma|evitar|	none -41
start|comma|evocar|	none -67
start|comma|exigir|	capital -13	none -91
start|comma|explicar|	auxiliary 31	coordinator 66	none -8	preposition -70	verb -56	word -76
start|comma|explicar|first|	de -35	e 72
start|comma|expliquer|	capital -32	none 17	word -44
start|comma|exposer|	none -59	word -45
start|comma|faire_valoir|first|	qui -63
start|comma|faire_valoir|	none 45	verb -59	word 35
start|comma|falar|	auxiliary -52	none -112	preposition -27	verb-saying -16	word -44
start|comma|falar|first|	em -7
start|comma|felicitar|	none -65	verb -52
start|comma|figurer|	none -36
start|comma|finden|	auxiliary 48	determiner 34	no -56	yes 48
start|comma|first|	1 -61	2 -57	20 -36	22 -31	29 -24	3 -43	31 -49	4 -56	41 -35	44 -33	5 -62	50 -37	51 -47	58 -34	6 -55	67 -22	7 -51	71 -27	79 -38	8 -68	83 -27	84 -33	9 -48	a 14	aber 29	abílio -15	al -78	alle 41	als -54	am -42	ao -43	après -50	arrivata -33	au -39	auch -21	aunque -66	auteur -31	autora -43	avant -35	avrebbe -45	baptisé -27	bei 10	beim 29	bis 61	chef -61	cheffe -55	com -72	come 68	como -24	con 19	contou -44	contudo -43	coordenadora -48	cuando -22	c’ 52	dans -52	das 19	davanti -38	de -26	del -20	della -56	dem 47	den -23	der -20	dessen -74	devant -20	dice -16	die -12	directeur -14	directrice -34	dit -44	do -40	dono -76	dont -69	door -26	dopo -20	drei 10	du -40	durante -52	délégué -16	déléguée -18	d’ 35	een 45	ein -27	eine 21	el -62	elle -47	em -94	embora -20	en -17	encore -59	enquanto -65	entre -43	er 12	era -14	eso -34	est 39	está 24	et 31	fenster 72	foi 14	für -51	general -47	ha -63	habe 52	hanno 53	heeft -7	ihre 8	im -9	in -16	infermiera -28	is 40	ist -8	jeden 48	jointe -28	já -40	komt 38	l' -27	la -33	lasciando -21	le -73	les 32	lesionado -27	lo -36	lorenzo -8	lors -32	lui -36	l’ 10	ma -67	maar -42	man 71	mas -79	me -22	menos -44	met -43	mit 51	más -29	na -66	nella -27	niemand 43	niente -64	no -26	num -52	numa -66	nur 37	não 7	n’ 13	o -10	omdat 27	on -64	ook 20	osserva -28	para 25	parle -27	pas -48	passa -10	per -14	perché 30	pero -25	plus -62	poi -67	por -73	porque 11	porte-parole -53	porém -55	pour -39	precisa -31	presidenta -58	presidente -55	prima -43	profesora -33	professeur -17	promettant -37	présidente -41	puis -33	que -28	queda -13	qui -52	quien -77	respondeu -17	responsabile -42	responsable -24	sans -46	se -8	secondo -51	secrétaire -12	segretaria -52	segundo -40	según -58	sei 22	sein 43	seine 56	seit -30	selon -72	sem -34	sentada -47	senza -50	sich 59	sie 26	siempre 29	sin -64	sino -17	sob -50	son 7	sono 44	sostiene -15	sous -37	sur -65	são 48	s’ -39	terwijl -24	toen 24	tout -38	tras -28	uma -41	un -20	una -23	unas 33	une 23	waar -46	waarna -75	want 32	war -15	was -18	wat -52	weil -11	wenn -37	wer 52	werde 8	wie 24	wo -47	wonach 14	y -57	ya -57	zonder -51	zu -27	zwei 31	à -21	às -77	è 15	é -13	élu -30	élue -19
start|comma|fordern|	determiner 58	no 95	none 65	verb 70
start|comma|fordern|first|	die 57
start|comma|fragen|	no 15
start|comma|fr|	adverb -23	auxiliary -33	capital -48	coordinator 26	determiner -29	judging -58	other -38	preposition -20	pronoun -50	saying -41	subordinator -64	thinking -84	verb-judging -54	verb-saying -93	word -42
start|comma|fr|apposed|	judging -40	saying -96	thinking -56
start|comma|fr|apposition|	judging -53	saying 15
start|comma|fr|away|2|	judging -54	saying -46
start|comma|fr|away|3|	judging -27	saying 76
start|comma|fr|away|4|	judging -22	other -16	saying -49	thinking -38
start|comma|fr|away|5|	judging -54	saying -103	thinking -30
start|comma|fr|away|6|	judging -45	other -40	saying -104	thinking -74
start|comma|fr|direct|	judging -52	saying -79	thinking -62
start|comma|fr|elided|	saying -53
start|comma|fr|inverted|	judging -25	other -28	saying -79
start|comma|fr|mood|	none -50
start|comma|fr|relative|	judging -19	saying 11	thinking -35
start|comma|fr|shared|	judging -27	saying 51
start|comma|féliciter|	none -39
start|comma|garantir|	auxiliary 68	coordinator -65	preposition -71	word -80
start|comma|garantir|first|	mas -13
start|comma|geben|	no 40	none 22
start|comma|geven|	marks 43	none 42
start|comma|glisser|first|	qui -19
start|comma|glisser|	none -71	verb -19	word -27
start|comma|grincer|	none -17	word -15
start|comma|gritar|	none -33
start|comma|hablar|first|	en -12
start|comma|hablar|	none -48	preposition -16	word -35
start|comma|halten|	capital 8	determiner 57	no -29	none 11	verb 24	yes 78
start|comma|halten|first|	die -30
start|comma|heißen|	auxiliary -85	determiner 86	marks 12	no -16	none -16	preposition 65	pronoun 74	verb 69	word -48	yes 79
start|comma|heißen|first|	der 50	die 69	man 18
start|comma|herinneren|	none 25
start|comma|heten|	auxiliary -36	none -64	word -42
start|comma|houden|	capital -38	none -81	verb -37
start|comma|imputare|	none -71
start|comma|indicar|	none -34
start|comma|indigner|	none -70
start|comma|indiquer|	auxiliary -33	none -67	verb-saying -33	word -21
start|comma|informar|	capital -43	determiner -53	none 16	preposition 21	verb -40
start|comma|informar|first|	a 41	el -46	em -44
start|comma|inquiéter|	none -53
start|comma|insistir|	none 36
start|comma|instar|	none -43
start|comma|interroger|	auxiliary -37	capital -17	determiner -49	none -57	pronoun -32	word -12
start|comma|interroger|first|	elle -19	il -26	la -23	l’ -42
start|comma|ironiser|	none -26	word -15
start|comma|ironizar|	none -85	preposition -29	word -32
start|comma|it|	adverb -12	auxiliary -11	capital -112	coordinator -83	determiner 61	judging -26	other -40	preposition 7	pronoun 37	thinking -70	verb-judging -36	verb-saying 15	word -30
start|comma|it|apposed|	saying 73
start|comma|it|apposition|	judging -18	saying 57
start|comma|it|away|2|	judging 13	saying 87
start|comma|it|away|3|	judging -41	saying -94
start|comma|it|away|4|	judging -46	saying -29	thinking -21
start|comma|it|away|5|	judging -25	saying 16
start|comma|it|away|6|	judging -69	other -30	saying -49	thinking -48
start|comma|it|direct|	judging -77	saying -73	thinking -46
start|comma|it|elided|	saying -39
start|comma|it|inverted|	judging -51	other -32	saying -96
start|comma|it|relative|	judging -41	saying -53
start|comma|it|shared|	judging 43	saying 75
start|comma|judging|	adverb -57	auxiliary 14	capital 30	coordinator -65	determiner 10	preposition -52	present -77	pronoun 14	subordinator -60	verb-saying -41	word -39
start|comma|judging|ending|1|	word -19
start|comma|judging|ending|51|	word -12
start|comma|judging|ending|8|	word -16
start|comma|judging|ending|9|	word -18
start|comma|judging|ending|ar|	coordinator -43	preposition -27
start|comma|judging|ending|as|	coordinator -20	determiner 24
start|comma|judging|ending|a|	preposition -36
start|comma|judging|ending|de|	preposition -8
start|comma|judging|ending|do|	word -24
start|comma|judging|ending|em|	preposition -21
start|comma|judging|ending|en|	capital 31	determiner 50	preposition -8	word -47
start|comma|judging|ending|er|	determiner -54
start|comma|judging|ending|e|	coordinator -52
start|comma|judging|ending|ie|	determiner -7
start|comma|judging|ending|in|	preposition -47
start|comma|judging|ending|is|	preposition 39
start|comma|judging|ending|le|	determiner 19
start|comma|judging|ending|lo|	determiner -59
start|comma|judging|ending|ló|	verb-saying -11
start|comma|judging|ending|l’|	determiner -68
start|comma|judging|ending|ma|	coordinator -12
start|comma|judging|ending|om|	preposition -11
start|comma|judging|ending|or|	preposition -22
start|comma|judging|ending|os|	word -30
start|comma|judging|ending|ro|	word -57
start|comma|judging|ending|sa|	word -14
start|comma|judging|ending|ta|	word -13
start|comma|judging|ending|te|	verb-saying -30
start|comma|judging|ending|ue|	subordinator -29
start|comma|judging|ending|ui|	word -24
start|comma|judging|ending|à|	preposition -24
start|comma|judging|first|	1 -19	51 -12	8 -16	9 -18	a -38	aunque -19	com -11	das 24	de -8	den 54	der -54	die -7	e -52	em -21	en -34	in -47	le 19	l’ -68	ma -12	maar -43	mas -20	par -27	por -22	porque -31	qui -24	à -24
start|comma|juger|	none 32
start|comma|jurar|	none -64	word -47
start|comma|justifier|	none -13
start|comma|klagen|	no -35	none -27
start|comma|klinken|	coordinator 20	none -39
start|comma|klinken|first|	en 20
start|comma|kontern|	auxiliary 45	yes 45
start|comma|kritisieren|	yes 58
start|comma|kündigen|	auxiliary 10	determiner 81	no 77	none 52	verb 58	word 30	yes 10
start|comma|kündigen|first|	das 33	die 63
start|comma|lachen|	no -63	none -37
start|comma|lamentarse|	none -41	preposition -28	word -32
start|comma|lamentar|	none -54	preposition -44	word -24
start|comma|lancer|	none -29	preposition -20	word -25
start|comma|lassen|	no 56
start|comma|laten|	none -97
start|comma|leer|	none -20
start|comma|leggen|	none -75	word -54
start|comma|leggere|	auxiliary 38	none -10
start|comma|lembrar|first|	em -9
start|comma|lembrar|	none -41	preposition -31	word -32
start|comma|ler|	none -66	preposition -26
start|comma|lire|	none -30
start|comma|llamar|	none -43	preposition -15	word -30
start|comma|loben|	determiner -63	verb -63	yes -63
start|comma|loben|first|	die -63
start|comma|lâcher|	auxiliary -16	none -75	word -18
start|comma|mahnen|	auxiliary 24	yes 24
start|comma|manifestar|	none -44
start|comma|manter|first|	por -15
start|comma|manter|	none -30	preposition -24	word -19
start|comma|marteler|	none -9
start|comma|meinen|	auxiliary 50	no -72	none -56	pronoun 55	verb 21	yes 98
start|comma|melden|	adverb 14	no -42	none 43	verb 27	word -75
start|comma|mood|none|	judging -53	other -48	saying -12	thinking -7
start|comma|mood|no|	judging -11	other -48	saying -15	thinking -42
start|comma|mood|yes|	judging 51	saying 67	thinking 29
start|comma|mostrar|	none -92	word -66
start|comma|negar|	none -48	preposition -40	verb-saying -15
start|comma|nennen|	determiner -55	no -67	none -55
start|comma|nl|	adverb 40	auxiliary 40	capital -72	judging -15	preposition -65	pronoun -34	verb-judging -40	verb-saying -7	word -22
start|comma|nl|apposed|	judging -42
start|comma|nl|apposition|	saying 46
start|comma|nl|away|2|	judging -76	saying -50	thinking -43
start|comma|nl|away|3|	judging 28	saying 56	thinking 27
start|comma|nl|away|4|	saying -53
start|comma|nl|away|5|	judging -75	saying -60
start|comma|nl|away|6|	saying 19	thinking -47
start|comma|nl|direct|	judging -83	saying -72	thinking -59
start|comma|nl|inverted|	judging -7	saying -58
start|comma|nl|shared|	saying 112
start|comma|noemen|	none -51
start|comma|notar|	adverb -23	none -32
start|comma|notar|first|	porém -23
start|comma|noter|	none 20
start|comma|nuancer|	none -17
start|comma|obiettare|	word -26
start|comma|observar|	none -15
start|comma|observer|	none -30	word -25
start|comma|ofrecer|	none -81
start|comma|opinar|	none -38
start|comma|opposer|	none -45
start|comma|order|apposed|	judging -28	other -48	saying 37	thinking -89
start|comma|order|apposition|	judging 24	saying 113
start|comma|order|direct|	judging -33	saying -22	thinking -58
start|comma|order|elided|	saying -135
start|comma|order|inverted|	judging -61	other -52	saying -84
start|comma|order|relative|	judging -56	saying 24	thinking -44
start|comma|order|shared|	judging 39	other -31	saying 79	thinking 39
start|comma|osservare|	auxiliary 45	none 38	word 7
start|comma|other|	adverb -32	capital -37	determiner -42	past -56	preposition -34	word -39
start|comma|other|ending|ún|	preposition -9
start|comma|other|first|	según -9
start|comma|parlare|	none -47	word -28
start|comma|parler|	none -36	preposition -19
start|comma|pedir|	auxiliary 71	none -29	preposition 39	verb -56	verb-saying -123	word -156
start|comma|pedir|first|	a 56	contou -39	no -40
start|comma|perguntar|	none -64
start|comma|pester|	none -20	word -17
start|comma|plaider|	none -40
start|comma|plaisanter|	none -17	word -17
start|comma|pleiten|	none -56
start|comma|ponderar|	none -60	preposition -45
start|comma|poursuivre|	none 26
start|comma|precisare|	none 29
start|comma|precisar|	auxiliary -24	marks -24	word 16
start|comma|preferir|	none -32	verb-saying -12
start|comma|preguntar|	marks -31	none -64	verb -47	verb-saying -44
start|comma|preposition|	adverb 44	capital -51	determiner -21	quote 32	that -85	verb-saying -43	word -10
start|comma|preposition|auxiliary|	judging -27	saying 40
start|comma|preposition|marks|	judging -29	saying 11
start|comma|preposition|none|	judging -54	other -36	saying -10	thinking -46
start|comma|preposition|verb|	other -9	saying -44
start|comma|prevedere|	none -49
start|comma|prever|	none -80	word -48
start|comma|prometer|	marks -45	subordinator -27	word -98
start|comma|promettere|	marks 25	none -13	word 25
start|comma|promettre|	determiner -19	marks -51	none -66	word -42
start|comma|pronoun|	, -56	auxiliary 15	capital -22	preposition 51	quote 48	verb-saying -58	word 24
start|comma|pronoun|auxiliary|	judging 27	thinking 28
start|comma|pronoun|marks|	saying 98
start|comma|pronoun|none|	judging -28
start|comma|proponer|	none -37
start|comma|propor|	none -67
start|comma|proposer|	determiner -38	none -47	preposition -36	verb -21
start|comma|protestar|	none -55
start|comma|protester|	none -18	word -15
start|comma|préciser|	none 34	preposition 15	word 22
start|comma|prévenir|	none 32	preposition 24
start|comma|pt|	adverb -21	auxiliary 29	capital -104	coordinator 16	determiner 8	judging -72	other -55	preposition -14	pronoun 39	subordinator -38	thinking 31	verb-judging -58	verb-saying -35
start|comma|pt|apposed|	judging -49	saying 47
start|comma|pt|apposition|	judging -52	saying 36
start|comma|pt|away|2|	judging -61	saying -10
start|comma|pt|away|3|	judging -55
start|comma|pt|away|4|	judging -49	other -33	saying 21	thinking 41
start|comma|pt|away|5|	judging -29	saying -40
start|comma|pt|away|6|	judging -36	saying -19	thinking -37
start|comma|pt|direct|	judging -48	saying -20	thinking -33
start|comma|pt|elided|	saying -156
start|comma|pt|inverted|	judging -35	other -50	saying -70
start|comma|pt|relative|	judging -22	saying 45
start|comma|pt|shared|	judging -38	saying 33
start|comma|publicar|	none -32
start|comma|queixar|	none -74
start|comma|querer|	none -54
start|comma|questionar|	auxiliary -39	none -61	verb-saying -16
start|comma|questionar|first|	respondeu -16
start|comma|raccontare|	auxiliary 40	none 8	preposition -48	word -17
start|comma|raccontare|first|	infermiera -28
start|comma|raconter|	determiner -28	none -16	verb -32	word -53
start|comma|raconter|first|	la -14	qui -8
start|comma|rappeler|	auxiliary 41	determiner -31	none 14	preposition -20	word 15
start|comma|raten|	no 15	none 30	preposition -7
start|comma|reagir|	none -63
start|comma|rebater|	none -43	preposition -31
start|comma|rechazar|first|	por -14
start|comma|rechazar|	none -17	preposition -14
start|comma|rechnen|	determiner -28	no -12
start|comma|rechnen|first|	die -29
start|comma|recibir|	none -32
start|comma|reclamar|	none -79	word -43
start|comma|recomendar|	none 60	verb -48	word 53
start|comma|reconhecer|	coordinator -39	none -44
start|comma|reconhecer|first|	mas -39
start|comma|reconnaître|	none -94	word -36
start|comma|reconocer|first|	sin -24
start|comma|reconocer|	none -29	preposition -26
start|comma|recordar|	adverb -11	determiner -7	none -60	preposition -58	word -42
start|comma|recordar|first|	con -9
start|comma|recusar|	none -27	preposition -26	word -19
start|comma|refuser|	none -35	preposition -18
start|comma|registar|	none -50
start|comma|registrar|first|	queda -13
start|comma|registrar|	none -79	word -42
start|comma|regretter|	none -60	word -30
start|comma|rejeitar|	none -29
start|comma|rejeter|	none -18	preposition -13
start|comma|relatar|	adverb -54	none -48	preposition -35	word -50
start|comma|relatar|first|	de -31
start|comma|relever|	determiner -23	none -60	verb -22
start|comma|repetir|	none -60	verb -51
start|comma|replicare|	none -39
start|comma|replicar|	none -29	preposition -22
start|comma|reprendre|	none -42
start|comma|requérir|	none -77	word -61
start|comma|responder|	none 12	preposition -49
start|comma|ressalvar|	none -38
start|comma|resumir|first|	de -9
start|comma|resumir|	none -38	preposition -9	word -31
start|comma|revelar|first|	a 52
start|comma|revelar|	none 45	preposition 37	word -92
start|comma|riconoscere|	none -35
start|comma|ricordare|	auxiliary 17	none 31	word -86
start|comma|ricordare|first|	con 16
start|comma|riferire|	auxiliary 46	marks 29	none 71	verb 43
start|comma|rigoler|	none -19	word -19
start|comma|rire|	coordinator -33	none -65
start|comma|rire|first|	puis -33
start|comma|rir|	none -40
start|comma|rispondere|	none -50
start|comma|räumen|	auxiliary 40	no -12	none -22	yes 21
start|comma|réagir|	none -23	word -15
start|comma|réclamer|	none -56
start|comma|réjouir|	none -31	word -29
start|comma|répliquer|	none -48	word -13
start|comma|répondre|	none -89	preposition -17
start|comma|résumer|	determiner -18	none -23	word -15
start|comma|résumer|first|	qui -12
start|comma|rétorquer|	none -23
start|comma|révéler|	auxiliary -43	none -57
start|comma|sagen|	adverb 59	auxiliary -27	coordinator 66	determiner -23	marks -21	no -32	none -28	preposition -40	pronoun -34	verb 85	word 34	yes 90
start|comma|sagen|first|	als -48	der -45	die 13	ein 72	er -53	man 18	sie 40	und 66
start|comma|salutare|	none -51	preposition -47
start|comma|sapere|	none 23
start|comma|saying|	adverb 20	auxiliary 18	capital -38	coordinator -15	participle -45	present 7	pronoun 19	subordinator -36	that -29	verb-judging -101	verb-saying -25
start|comma|saying|ending|00|	word -58
start|comma|saying|ending|1|	word -52
start|comma|saying|ending|20|	word -36
start|comma|saying|ending|22|	word -31
start|comma|saying|ending|29|	word -24
start|comma|saying|ending|2|	word -57
start|comma|saying|ending|31|	word -49
start|comma|saying|ending|3|	word -43
start|comma|saying|ending|41|	word -35
start|comma|saying|ending|44|	word -33
start|comma|saying|ending|4|	word -56
start|comma|saying|ending|50|	word -37
start|comma|saying|ending|51|	word -43
start|comma|saying|ending|58|	word -32
start|comma|saying|ending|5|	word -61
start|comma|saying|ending|6|	word -55
start|comma|saying|ending|71|	word -27
start|comma|saying|ending|74|	word -43
start|comma|saying|ending|79|	word -38
start|comma|saying|ending|7|	word -51
start|comma|saying|ending|83|	word -27
start|comma|saying|ending|84|	word -33
start|comma|saying|ending|8|	word -64
start|comma|saying|ending|9|	word -38
start|comma|saying|ending|al|	adverb -77	preposition -59	word -46
start|comma|saying|ending|am|	preposition -42	verb-saying 14
start|comma|saying|ending|an|	capital -26	preposition -18	pronoun 71
start|comma|saying|ending|ao|	preposition -43
start|comma|saying|ending|ar|	auxiliary -15	coordinator -29	preposition 16	subordinator -46	word -47
start|comma|saying|ending|as|	auxiliary -34	coordinator -78	determiner 33	preposition -28	word -74
start|comma|saying|ending|at|	subordinator 27
start|comma|saying|ending|au|	preposition -34
start|comma|saying|ending|a|	auxiliary -71	preposition 27
start|comma|saying|ending|ba|	word -15
start|comma|saying|ending|be|	auxiliary 9
start|comma|saying|ending|ca|	word -43
start|comma|saying|ending|ce|	word -56
start|comma|saying|ending|ch|	adverb -21	pronoun 59	word 16
start|comma|saying|ending|co|	word -64
start|comma|saying|ending|c’|	word 52
start|comma|saying|ending|da|	word -106
start|comma|saying|ending|de|	auxiliary -43	determiner 39	preposition -56	subordinator -10	verb-saying -17
start|comma|saying|ending|di|	word -44
start|comma|saying|ending|do|	adverb -45	capital -27	preposition -64	subordinator -23	verb-judging -32	verb-saying -71	word -102
start|comma|saying|ending|du|	determiner -40
start|comma|saying|ending|d’|	preposition 35
start|comma|saying|ending|ef|	word 19
start|comma|saying|ending|eg|	word -51
start|comma|saying|ending|ei|	auxiliary 18	determiner -12	preposition 10
start|comma|saying|ending|el|	capital -20	determiner -62	preposition -20
start|comma|saying|ending|em|	preposition -95
start|comma|saying|ending|en|	adverb -11	auxiliary 60	capital -7	coordinator 7	determiner -28	preposition -100	subordinator 24	verb-saying -63	word 20
start|comma|saying|ending|er|	adverb 83	capital 31	determiner -7	preposition -62	word 44
start|comma|saying|ending|es|	auxiliary 59	capital -41	determiner 32	pronoun -19	word 21
start|comma|saying|ending|et|	coordinator 31	preposition -43
start|comma|saying|ending|eu|	capital -38	verb-saying -56	word 42
start|comma|saying|ending|e|	coordinator 9
start|comma|saying|ending|fe|	word 60
start|comma|saying|ending|ga|	word -23
start|comma|saying|ending|ge|	word -19
start|comma|saying|ending|go|	word 45
start|comma|saying|ending|gt|	word 38
start|comma|saying|ending|ha|	auxiliary -66	word -62
start|comma|saying|ending|hé|	subordinator 30
start|comma|saying|ending|ia|	capital -52	word 9
start|comma|saying|ending|ie|	pronoun 78	subordinator 24	word -32
start|comma|saying|ending|il|	capital -31	determiner -9
start|comma|saying|ending|im|	preposition 76
start|comma|saying|ending|in|	capital -43	determiner -22	preposition -14
start|comma|saying|ending|io|	capital -50	word -58
start|comma|saying|ending|is|	auxiliary 40	capital -9	coordinator -8	preposition 40
start|comma|saying|ending|it|	preposition 35
start|comma|saying|ending|iu|	verb-saying -59
start|comma|saying|ending|ié|	word -31
start|comma|saying|ending|ió|	verb-saying -42
start|comma|saying|ending|jl|	subordinator -24
start|comma|saying|ending|já|	adverb -40
start|comma|saying|ending|l'|	determiner -27
start|comma|saying|ending|la|	determiner -33	preposition -57	word 46
start|comma|saying|ending|le|	preposition 43	pronoun -18	word -22
start|comma|saying|ending|li|	preposition -20
start|comma|saying|ending|ll|	auxiliary -29
start|comma|saying|ending|lo|	determiner 35	pronoun -57	word -33
start|comma|saying|ending|ls|	preposition -55	word 8
start|comma|saying|ending|lu|	word -33
start|comma|saying|ending|l’|	determiner 27
start|comma|saying|ending|ma|	coordinator -65	determiner -41	preposition -77	verb-saying -50
start|comma|saying|ending|me|	preposition 68	pronoun -21
start|comma|saying|ending|mt|	word 44
start|comma|saying|ending|na|	capital -22	determiner -19	preposition -66	word -86
start|comma|saying|ending|ne|	determiner 54	word 43
start|comma|saying|ending|ng|	capital 25
start|comma|saying|ending|nn|	subordinator -34
start|comma|saying|ending|no|	auxiliary 76	capital -33	coordinator -17	preposition -104	word 44
start|comma|saying|ending|ns|	preposition -69
start|comma|saying|ending|nt|	adverb -55	preposition -37	verb-judging -17	verb-saying -42
start|comma|saying|ending|nu|	word -42
start|comma|saying|ending|n’|	word 13
start|comma|saying|ending|ob|	preposition -50
start|comma|saying|ending|oi|	adverb -67	auxiliary 14
start|comma|saying|ending|ok|	adverb 20
start|comma|saying|ending|om|	preposition -66
start|comma|saying|ending|on|	auxiliary 47	preposition 20	word -7
start|comma|saying|ending|or|	preposition -73	word -58
start|comma|saying|ending|os|	adverb -44	determiner 36	word 23
start|comma|saying|ending|ou|	verb-saying -71	word 22
start|comma|saying|ending|oz|	word -26
start|comma|saying|ending|o|	determiner -8
start|comma|saying|ending|po|	preposition -20	word -69
start|comma|saying|ending|ra|	adverb 40	auxiliary -14	preposition 25	subordinator -20	verb-saying -52	word -71
start|comma|saying|ending|re|	adverb 34	determiner 8	preposition -43	word -15
start|comma|saying|ending|ro|	coordinator -20	word 30
start|comma|saying|ending|rs|	preposition -32
start|comma|saying|ending|rt|	word -65
start|comma|saying|ending|rà|	word 46
start|comma|saying|ending|rá|	word 37
start|comma|saying|ending|sa|	capital -48	verb-saying -31	word -44
start|comma|saying|ending|se|	subordinator -17	word -11
start|comma|saying|ending|si|	pronoun 22
start|comma|saying|ending|so|	word -91
start|comma|saying|ending|st|	auxiliary 31
start|comma|saying|ending|sé|	word -37
start|comma|saying|ending|s’|	pronoun -39
start|comma|saying|ending|ta|	verb-saying 28	word 10
start|comma|saying|ending|te|	adverb -64	auxiliary -54	capital -42	preposition -52	verb-saying -74	word 10
start|comma|saying|ending|to|	adverb 15	capital -54	subordinator -65	verb-judging -28	verb-saying -29	word -82
start|comma|saying|ending|tá|	auxiliary 24
start|comma|saying|ending|té|	word -33
start|comma|saying|ending|tó|	verb-saying -29	word -50
start|comma|saying|ending|ue|	subordinator -7	that -28	word -19
start|comma|saying|ending|ui|	pronoun -33	word -86
start|comma|saying|ending|um|	preposition -47
start|comma|saying|ending|un|	determiner -15
start|comma|saying|ending|ur|	adverb 37	preposition -75	word -36
start|comma|saying|ending|us|	adverb 22	preposition -21
start|comma|saying|ending|ut|	word -38
start|comma|saying|ending|ué|	word -16
start|comma|saying|ending|va|	verb-saying 36	word 42
start|comma|saying|ending|ve|	word -41
start|comma|saying|ending|wo|	subordinator -47
start|comma|saying|ending|ya|	adverb -57
start|comma|saying|ending|y|	coordinator -59
start|comma|saying|ending|za|	preposition -50
start|comma|saying|ending|zo|	capital -8
start|comma|saying|ending|zu|	preposition -27
start|comma|saying|ending|zó|	verb-saying -35
start|comma|saying|ending|às|	preposition -77
start|comma|saying|ending|à|	preposition -17
start|comma|saying|ending|ás|	adverb -48
start|comma|saying|ending|ão|	auxiliary 48	word 61
start|comma|saying|ending|ès|	preposition -63
start|comma|saying|ending|è|	auxiliary 17
start|comma|saying|ending|ée|	word -51
start|comma|saying|ending|ém|	adverb -55
start|comma|saying|ending|é|	auxiliary -13
start|comma|saying|ending|ún|	preposition -61
start|comma|saying|ending|ür|	preposition -52
start|comma|saying|first|	1 -52	2 -57	20 -36	22 -31	29 -24	3 -43	31 -49	4 -56	41 -35	44 -33	5 -61	50 -37	51 -43	58 -32	6 -55	7 -51	71 -27	79 -38	8 -64	83 -27	84 -33	9 -38	a 16	aber 29	abílio -15	al -78	alle 41	als -54	am -42	ao -43	après -50	au -34	auch -21	aunque -70	auteur -32	autora -43	avant -35	avrebbe -44	baptisé -27	bei 10	beim 29	chef -61	cheffe -55	com -66	come 68	como -24	con 22	contou -44	contudo -37	coordenadora -48	cuando -22	c’ 52	dans -52	de -22	del -20	den -46	der -9	dessen -60	devant -20	directeur -14	directrice -34	do -40	dono -76	dont -53	door -26	dopo -20	du -40	durante -52	délégué -16	déléguée -18	d’ 35	e 9	een 48	ein -27	eine 21	el -62	elle -45	em -94	embora -20	en -13	encore -59	enquanto -65	entre -43	er 12	era -14	eso -29	est 41	está 24	et 31	fenster 72	foi 14	für -52	general -47	ha -63	habe 52	hanno 60	ihre 8	im 67	in -7	infermiera -28	is 40	ist 14	jeden 48	jointe -28	já -40	komt 44	l' -27	la -33	lasciando -21	le -94	les 32	lesionado -27	lo -13	lorenzo -8	lors -32	lui -33	l’ 27	ma -65	maar -29	man 71	mas -78	me -21	menos -44	met -43	mit 51	más -29	na -66	nella -27	niemand 43	niente -64	no -25	num -52	numa -66	nur 37	não 7	n’ 13	o -8	omdat 27	ook 20	par 16	para 25	pas -48	passa -10	perché 30	pero -20	poi -67	por -73	porque 20	porte-parole -53	porém -55	pour -39	precisa -31	presidenta -58	presidente -55	prima -43	profesora -33	professeur -17	promettant -37	présidente -41	puis -33	que -28	queda -13	qui -53	quien -77	respondeu -16	responsabile -42	responsable -24	sans -49	se -8	secondo -50	secrétaire -12	segretaria -52	segundo -40	según -61	sei 18	sein 43	seine 59	seit -30	selon -69	sem -34	sentada -47	senza -50	si 22	sich 59	sie 78	sin -65	sino -17	sob -50	son 7	sono 44	sous -37	são 48	s’ -39	terwijl -24	toen 24	tout -38	tras -28	uma -41	un -15	una -19	unas 33	une 28	waar -46	waarna -75	war -15	was -73	wenn -34	wer 52	werde 8	wie 24	wo -47	wonach 14	y -59	ya -57	zonder -51	zu -27	zwei 31	à -17	às -77	è 17	é -13	élu -33	élue -19
start|comma|scherzare|	none -24
start|comma|schließen|	none 14
start|comma|schreiben|	auxiliary 64	determiner -35	no -74	pronoun 15	yes 64
start|comma|schreiben|first|	der 17
start|comma|schrijven|	none -83
start|comma|scrivere|	auxiliary -19	marks 11	none -49	preposition 26	word -42
start|comma|sehen|	no -47	none -47
start|comma|sentenciar|	none -23
start|comma|señalar|	none 25	word -8
start|comma|sfogare|	none -32	word -23
start|comma|sintetizzare|	none -43	word -31
start|comma|sluiten|	none -68
start|comma|solicitar|	none -67
start|comma|sostenere|	auxiliary -16	determiner -60	none -16
start|comma|sostenere|first|	è -13
start|comma|sostener|	none 35	word -75
start|comma|sottolineare|	none 28
start|comma|souffler|	none -39
start|comma|souhaiter|	none -30
start|comma|souligner|	none -51
start|comma|soupirer|	none -34
start|comma|sourire|	none -50
start|comma|soutenir|	none -22	word -46
start|comma|souvenir|	none -59
start|comma|spiegare|	auxiliary 46	none 24	word -10
start|comma|spiegare|first|	è 47
start|comma|sprechen|	no -62	none -62
start|comma|spreken|	none -21
start|comma|staan|	coordinator -39	marks -72	none -93	preposition -18	word -32
start|comma|staan|first|	en -39
start|comma|stehen|	auxiliary -31	determiner -46	no -74	none -62	preposition -46	verb -14	word -27
start|comma|stehen|first|	das -29
start|comma|stellen|first|	door -26
start|comma|stellen|	marks -76	none 23	preposition -26	word 51
start|comma|stimare|	none -65	word -33
start|comma|sublinhar|	none -64
start|comma|subordinator|	auxiliary -40	capital 20	determiner -10	preposition -59	pronoun -55	verb-saying -60
start|comma|subordinator|auxiliary|	saying 28
start|comma|subordinator|marks|	saying -65
start|comma|subordinator|none|	judging -31	saying -27
start|comma|subordinator|verb|	judging -56	saying -63
start|comma|subrayar|	none 45
start|comma|tabler|	none -29	word -22
start|comma|teilen|	auxiliary 67	determiner 34	marks 11	no 40	none 50	preposition -8	pronoun 33	verb 17	word 50	yes 51
start|comma|teilen|first|	man 32
start|comma|that|	auxiliary -33	determiner -18
start|comma|that|auxiliary|	saying -12
start|comma|thinking|	adverb 29	auxiliary -40	capital -32	coordinator 11	determiner -56	preposition -60	present -68	pronoun -35	subordinator -34	verb-saying -49	word 25
start|comma|thinking|ending|as|	word 54
start|comma|thinking|ending|ie|	determiner -28
start|comma|thinking|first|	a -30	die -28	was 54
start|comma|tonner|	none -49
start|comma|trancher|	none -53
start|comma|trasladar|	none -47
start|comma|trekken|	none -67	verb -23
start|comma|témoigner|	none -25	word -24
start|comma|unlisted|	adverb -32	auxiliary -30	capital -37	determiner -42	no -48	none -56	preposition -34	verb -22	word -39
start|comma|unlisted|first|	según -9
start|comma|valorar|	none -33
start|comma|verb-judging|	determiner -55	preposition -66	quote -29	word -32
start|comma|verb-judging|marks|	saying -90
start|comma|verb-judging|none|	saying -42
start|comma|verb-saying|	, -81	: -70	adverb -63	determiner 27	preposition -12	pronoun 15	that -55	word -19
start|comma|verb-saying|auxiliary|	saying -40
start|comma|verb-saying|marks|	saying -24
start|comma|verb-saying|none|	judging -38	thinking -49
start|comma|verb-saying|verb|	saying -77
start|comma|verb-thinking|	adverb 30	pronoun -56
start|comma|verklaren|	none -57	word -37
start|comma|verlauten|	auxiliary 21	yes 32
start|comma|versichern|	yes 40
start|comma|versprechen|	auxiliary -54	no -24	none -47	verb 59
start|comma|vertellen|	auxiliary -75	coordinator 26	determiner 7	none 26
start|comma|vertellen|first|	die -92	en 26
start|comma|verweisen|	determiner 10	no 12	none 30	word -76	yes -64
start|comma|verweisen|first|	die 10
start|comma|ver|	none -44	preposition -9	word -23
start|comma|vinden|	auxiliary 58	coordinator -54	none 43
start|comma|vinden|first|	maar -54
start|comma|voir|	none -26
start|comma|volere|	none -56
start|comma|vouloir|	none -45
start|comma|werfen|	auxiliary 9	capital 59	determiner 61	marks -25	no 50	preposition -27	verb 76
start|comma|werfen|first|	die 64
start|comma|wijzen|	none -78	word -44
start|comma|willen|	auxiliary -52	none -70
start|comma|wollen|first|	was 54
start|comma|wollen|	word 54	yes 12
start|comma|word|	% -75	, -115	: -24	; -17	adverb -47	auxiliary -8	capital -70	coordinator -102	determiner 73	preposition -47	pronoun 26	quote 49	stop -11	that 29	verb-judging -7	verb-saying -34	word 7
start|comma|word|auxiliary|	judging -14	saying 23
start|comma|word|marks|	judging -49
start|comma|word|none|	judging -22	other -38	thinking 24
start|comma|word|verb|	judging -39	saying -24
start|comma|zeggen|	adverb -74	auxiliary 21	marks 31	none -31	preposition -69	verb -53	verb-saying 31
start|comma|zeggen|first|	die -54
start|comma|zeigen|	no -59	none -59	word -55
start|comma|zien|	coordinator -13	none -45	verb -28
start|comma|zien|first|	maar -13
start|comma|äußern|	marks -36	no -60	none -47
start|comma|écrire|	marks 39	none 41
start|comma|étrangler|	none -21	word -23
start|comma|évaluer|	none -32
start|comma|évoquer|	none -62
start|infinitive|	accuser 9	acusar 11	afirmar -21	alegar -36	ammettere -12	annoncer -43	anunciar -27	appeler 34	asegurar -51	assurer -37	chiedere -24	condenar -41	contar -41	criticar -24	demander 25	dizer -36	exclure 18	explicar -11	garantir -29	hablar -44	indiquer -32	invitare 21	negar -26	orientar 32	pedir -46	prometer -30	querer -27	questionar -27	raconter -39	rappeler -46	rechazar -37	reconocer -28	recordar -41	recusar -62	refuser -44	responder -26	ricordare -12	répondre -50	sostener -16	unlisted -47
start|infinitive|accuser|first|	d’ 15
start|infinitive|accuser|	marks -31	none 35	preposition 9
start|infinitive|acusar|first|	de 12
start|infinitive|acusar|	marks -9	none 19	preposition 11
start|infinitive|afirmar|	none -26	preposition -21
start|infinitive|alegar|	none -37	preposition -36
start|infinitive|ammettere|first|	di -12
start|infinitive|ammettere|	none -16	preposition -12
start|infinitive|annoncer|	none -60	preposition -43
start|infinitive|anunciar|first|	a -31
start|infinitive|anunciar|	none -35	preposition -27
start|infinitive|appeler|first|	à 34
start|infinitive|appeler|	none 50	preposition 34
start|infinitive|asegurar|	none -50	preposition -51
start|infinitive|asks|false|	auxiliary -40	marks 26	none -19	verb 8
start|infinitive|assurer|	none -40	preposition -37
start|infinitive|away|2|	preposition 28
start|infinitive|away|4|	preposition 23
start|infinitive|away|5|	preposition -9
start|infinitive|away|6|	preposition -111
start|infinitive|before|	, 16	abuso -21	antes -62	avant -70	años -13	che -57	deje -18	e -75	escusou-se -50	euros -26	executivo -12	horas -22	mesi -28	pas 72	que -38	soltanto 70	volverá -73
start|infinitive|chiedere|	none -26	preposition -24
start|infinitive|condenar|first|	de -37
start|infinitive|condenar|	none -54	preposition -41
start|infinitive|contar|first|	a -39	para -7
start|infinitive|contar|	none -50	preposition -41
start|infinitive|criticar|	none -27	preposition -24
start|infinitive|decir|	none 7
start|infinitive|demander|	none 37	preposition 25
start|infinitive|dire|first|	di 40
start|infinitive|dizer|first|	a -28
start|infinitive|dizer|	none -49	preposition -36
start|infinitive|ending|al|	preposition -58
start|infinitive|ending|ao|	preposition -42
start|infinitive|ending|as|	preposition -32
start|infinitive|ending|au|	preposition -62
start|infinitive|ending|a|	preposition -9
start|infinitive|ending|d'|	preposition 30
start|infinitive|ending|di|	preposition 45
start|infinitive|ending|do|	preposition -50
start|infinitive|ending|d’|	preposition 40
start|infinitive|ending|el|	preposition -40
start|infinitive|ending|em|	preposition -43
start|infinitive|ending|en|	preposition -77
start|infinitive|ending|er|	preposition -77
start|infinitive|ending|in|	preposition -54
start|infinitive|ending|le|	preposition -38
start|infinitive|ending|no|	preposition -37
start|infinitive|ending|ns|	preposition -47
start|infinitive|ending|or|	preposition -77
start|infinitive|ending|ra|	preposition -30
start|infinitive|ending|ur|	preposition -63
start|infinitive|ending|à|	preposition -27
start|infinitive|es|apposed|	saying -103
start|infinitive|es|apposition|	saying 11
start|infinitive|es|away|2|	saying -12
start|infinitive|es|away|3|	saying -31
start|infinitive|es|away|4|	judging -8	saying 45
start|infinitive|es|away|5|	saying -81
start|infinitive|es|away|6|	judging -37	saying -108
start|infinitive|es|direct|	saying -50
start|infinitive|es|elided|	saying -13
start|infinitive|es|inverted|	judging -20	saying -94
start|infinitive|es|	judging -29	preposition -16	saying -11
start|infinitive|es|mood|	none -16
start|infinitive|es|relative|	saying 54
start|infinitive|es|shared|	saying -12
start|infinitive|exclure|first|	de 8
start|infinitive|exclure|	none 13	preposition 18
start|infinitive|explicar|	none -13	preposition -11
start|infinitive|first|	a -9	al -42	ao -42	au -62	d' 30	del -35	di 45	do -50	d’ 40	em -22	en -77	no -37	para -30	per -77	por -77	pour -63	sans -47	sem -41	sin -42	tras -32	à -27
start|infinitive|fr|apposed|	judging 15	saying -86
start|infinitive|fr|apposition|	judging 15	saying 11
start|infinitive|fr|away|2|	judging 11
start|infinitive|fr|away|3|	judging -32
start|infinitive|fr|away|4|	judging -26	saying 36
start|infinitive|fr|away|5|	judging 51	saying -105
start|infinitive|fr|away|6|	saying -134	thinking -14
start|infinitive|fr|direct|	judging -23	saying 35	thinking -33
start|infinitive|fr|inverted|	saying -98
start|infinitive|fr|	judging -9	preposition -11	thinking -64
start|infinitive|fr|mood|	none -11
start|infinitive|garantir|	none -36	preposition -29
start|infinitive|hablar|	none -51	preposition -44
start|infinitive|indiquer|	none -35	preposition -32
start|infinitive|invitare|first|	a 49
start|infinitive|invitare|	none 52	preposition 21
start|infinitive|it|apposed|	saying 45
start|infinitive|it|apposition|	saying -19
start|infinitive|it|away|2|	saying 52
start|infinitive|it|away|3|	judging 34	saying 10
start|infinitive|it|away|4|	saying -72
start|infinitive|it|away|5|	saying 21
start|infinitive|it|away|6|	judging -40	saying -33
start|infinitive|it|direct|	saying -14
start|infinitive|it|elided|	saying 27
start|infinitive|it|	judging 22	preposition 17	saying 11
start|infinitive|it|mood|	none 17
start|infinitive|it|shared|	saying -19
start|infinitive|judging|ending|a|	preposition -57
start|infinitive|judging|ending|d’|	preposition 37
start|infinitive|judging|ending|en|	preposition -36
start|infinitive|judging|ending|ra|	preposition -26
start|infinitive|judging|ending|à|	preposition -47
start|infinitive|judging|first|	a -57	d’ 37	en -36	para -26	à -47
start|infinitive|judging|	participle -28	past -38	present 46
start|infinitive|mood|none|	other -47	saying -9	thinking -67
start|infinitive|negar|	none -36	preposition -26
start|infinitive|order|apposed|	judging 33	other -34	saying -69
start|infinitive|order|apposition|	judging 31	saying 37
start|infinitive|order|direct|	saying -10	thinking -33
start|infinitive|order|elided|	saying -9
start|infinitive|order|inverted|	judging -68	saying -44
start|infinitive|order|relative|	saying 21
start|infinitive|order|shared|	judging -69	saying -21
start|infinitive|orientar|first|	a 32
start|infinitive|orientar|	none 46	preposition 32
start|infinitive|other|ending|de|	preposition -35
start|infinitive|other|first|	de -35
start|infinitive|other|	past -47	preposition -47
start|infinitive|pedir|first|	de -25
start|infinitive|pedir|	marks -27	none -60	preposition -46
start|infinitive|preposition|auxiliary|	saying -40
start|infinitive|preposition|	determiner -95
start|infinitive|preposition|marks|	saying 18
start|infinitive|preposition|none|	judging -14	other -47	saying -18	thinking -54
start|infinitive|preposition|verb|	judging 50	saying -85
start|infinitive|prometer|	none -39	preposition -30
start|infinitive|pt|apposed|	judging 34	other -26	saying -54
start|infinitive|pt|apposition|	judging 59	saying 17
start|infinitive|pt|away|2|	judging 44	saying -73
start|infinitive|pt|away|3|	judging -17
start|infinitive|pt|away|4|	saying -77
start|infinitive|pt|away|5|	saying -65
start|infinitive|pt|away|6|	judging -35	saying -95	thinking -16
start|infinitive|pt|direct|	judging 14	saying -119	thinking -15
start|infinitive|pt|elided|	saying -89
start|infinitive|pt|inverted|	judging -35	saying -58
start|infinitive|pt|	judging 8	other -26	preposition -25	saying -63	thinking -27
start|infinitive|pt|mood|	none -25
start|infinitive|querer|	none -38	preposition -27
start|infinitive|questionar|	none -35	preposition -27
start|infinitive|raconter|	none -56	preposition -39
start|infinitive|rappeler|first|	de -17
start|infinitive|rappeler|	none -66	preposition -46
start|infinitive|rechazar|	none -42	preposition -37
start|infinitive|reconocer|	none -37	preposition -28
start|infinitive|recordar|	none -51	preposition -41
start|infinitive|recusar|	none -66	preposition -62
start|infinitive|refuser|	none -63	preposition -44
start|infinitive|responder|	none -39	preposition -26
start|infinitive|ricordare|first|	di -12
start|infinitive|ricordare|	none -15	preposition -12
start|infinitive|répondre|	none -73	preposition -50
start|infinitive|saying|ending|al|	preposition -52
start|infinitive|saying|ending|ao|	preposition -42
start|infinitive|saying|ending|as|	preposition -32
start|infinitive|saying|ending|au|	preposition -62
start|infinitive|saying|ending|a|	preposition 11
start|infinitive|saying|ending|di|	preposition 31
start|infinitive|saying|ending|do|	preposition -44
start|infinitive|saying|ending|el|	preposition -40
start|infinitive|saying|ending|em|	preposition -42
start|infinitive|saying|ending|en|	preposition -71
start|infinitive|saying|ending|er|	preposition -77
start|infinitive|saying|ending|in|	preposition -54
start|infinitive|saying|ending|le|	preposition -38
start|infinitive|saying|ending|no|	preposition -37
start|infinitive|saying|ending|ns|	preposition -50
start|infinitive|saying|ending|or|	preposition -51
start|infinitive|saying|ending|ra|	preposition -25
start|infinitive|saying|ending|ur|	preposition -31
start|infinitive|saying|ending|à|	preposition -8
start|infinitive|saying|first|	a 11	al -23	ao -42	au -62	del -35	di 31	do -44	en -71	no -37	para -25	per -77	por -51	pour -31	sans -50	sem -41	sin -42	tras -32	à -8
start|infinitive|saying|	past 18	preposition -9	present -73
start|infinitive|sostener|	none -21	preposition -16
start|infinitive|thinking|ending|de|	preposition -38
start|infinitive|thinking|ending|à|	preposition -48
start|infinitive|thinking|first|	de -38	à -48
start|infinitive|thinking|	past -45	preposition -67	present -49
start|infinitive|unlisted|first|	de -35
start|infinitive|unlisted|	none -63	preposition -47
start|late|	aankondigen -62	aanraden -35	accogliere -38	accusare 15	achten -79	acusar 23	adelantar -48	admettre 14	afdoen -64	affermare -34	afirmar -39	aggiungere -28	agradecer -40	alertar -19	amenazar -47	ammettere -34	annoncer -9	annunciare 9	apontar -41	asegurar 29	assicurare -38	assumir -17	assurer 13	atribuir 7	attendre -63	attribuire 33	avanzar -53	avouer -69	beloven -71	benadrukken -50	berichten -52	beschreiben -46	bestätigen -58	betreuren -53	bevestigen -43	bezeichnen -41	beziffern 28	bieden -54	bitten -58	blijken -41	blijven 16	bollare -32	calcular 33	calificar -51	celebrar -68	celebrare -30	chamar -62	chiamare -60	chiedere 30	chiffrer -45	cifrar -50	citar -44	classificar -15	cobrar -45	coincidir -53	comparar 12	comprometer -79	condannare -38	condenar -31	confermare -75	confessare -18	confier -31	confirmar 33	confirmer -7	considerar -31	consigliare -27	contar -52	contestar -54	contestare -10	continuar -15	convocar -24	craindre -48	criticar -36	croire -31	decir -64	declarar -45	decretar -41	defender 21	definir -52	denken -30	denunciar -33	descartar -77	descrever -44	devolver -27	dichiarare -78	dire -39	dizer 7	dreigen 26	drukken -31	déclarer -39	décrire -31	eisen -39	elogiar -44	erinnern -55	erklären -52	erzählen -52	escribir -44	escusar -41	esperar -32	esprimere -45	estimar 27	evitar -48	exclure 21	exiger -54	exigir -34	explicar 7	faire_valoir -28	falar -50	felicitar -55	finden 27	fordern 14	garantir -45	geloven -53	geven -79	hablar -59	halten -12	heißen -60	herinneren 10	heten -60	hoffen -43	houden -68	indicare 25	indiquer -53	informar -57	inquiéter 31	insistir -57	instar -59	interroger -51	invitare 22	inviter -74	juger -15	justificar -74	klagen -14	kommentieren -55	kritisieren -77	kündigen -65	lachen -49	lamentar -76	lamentare -27	lamentarse -83	lancer 11	lassen -22	leer -54	leggen 11	leggere -57	lehnen -86	ler -22	liquidare -33	lire -39	llamar 22	loben -66	mahnen -71	mandar -43	mantener -78	manter -61	meedelen -32	melden -69	menacer -61	mostrar -62	negar 15	negare -41	nennen -64	nier -39	noemen -74	notieren -14	ofrecer -67	ontkennen -44	overwegen 29	parlare -65	parler -40	pedir -28	perguntar 34	pleiten -61	precisar -35	preferir -51	preguntar -64	prevedere 25	prever -72	prijzen -56	proclamare -41	promettere 22	proponer -55	propor -50	proporre -55	prévoir 13	qualifier -64	queixar -45	querer -49	questionar -38	raccomandare -35	raccontare -55	raconter -65	rappeler -62	raten -47	rechazar -45	rechnen 28	recibir -33	reclamar -75	recommander 8	reconhecer -28	reconnaître 24	reconocer -61	recusar -50	referir -48	refuser -8	registar 28	registrar -44	rejeitar -64	rejeter -34	rekenen -55	relatar 29	relever -77	remeter -52	repetir -52	reprendre -35	requérir -41	respingere -51	responder -74	responsabilizar -47	ricordare 17	riferire -13	rispondere -39	rufen -90	räumen -65	réclamer 26	répondre -55	révéler -56	saber -34	sagen -48	salutare -53	sapere -57	schließen -82	schreiben -76	schrijven -62	scrivere -68	sehen 11	señalar 24	sluiten -19	solicitar 20	sostener -37	sostenere -28	souhaiter 20	souvenir -44	spiegare -25	sprechen -52	spreken -72	staan -69	stehen -46	stellen -67	stimare -43	sturen -69	tabler -45	tachar -45	teilen -41	temere -20	tildar -48	tonen -64	trekken -49	unlisted -9	vatten -62	ver -69	verklaren 34	versprechen 23	verteidigen -85	vertellen -53	verwachten -49	verweisen -28	verwijten 23	vinden -93	voegen -42	voir -62	volere -12	vouloir -57	vragen 32	vrezen -39	weisen 31	werfen 7	wijzen -49	willen -13	wollen -65	würdigen -46	zeigen -59	zien 10	äußern -64	écrire -38	évaluer -70	évoquer -16
start|late|aankondigen|first|	aan -15
start|late|aankondigen|	none -86	preposition -15
start|late|aanraden|	none -47
start|late|accogliere|	none -53
start|late|accusare|first|	di 48
start|late|accusare|	marks 32	preposition 32
start|late|accuser|	auxiliary -27	determiner -115	marks 33	none -21	preposition 33	word -59
start|late|accuser|first|	qui -11	son -49
start|late|achten|	none -88	word -57
start|late|acusar|	determiner -145	marks 40	none 7	preposition 61
start|late|acusar|first|	de 64	o -61
start|late|adelantar|	none -66
start|late|admettre|	determiner 16	none 24
start|late|admitir|	determiner 39	marks 12
start|late|adverb|none|	saying -40
start|late|adviseren|	determiner 18
start|late|afdoen|	none -67	word -55
start|late|affermare|	none -44
start|late|affirmer|	determiner -64	none -21	verb -42	word 11
start|late|afirmar|	determiner -53	none -56	verb -25	word -33
start|late|afirmar|first|	el -43
start|late|aggiungere|	none -43
start|late|agradecer|	none -50
start|late|alertar|	none -7
start|late|amenazar|	determiner -47	none -66
start|late|ammettere|	coordinator -29	determiner -32	none -40
start|late|annoncer|	determiner -17	word 26
start|late|annoncer|first|	la 25	l’ 7
start|late|annunciare|	determiner 21	none 20	word -50
start|late|anunciar|	capital -40	coordinator -23	determiner 10	preposition -42	verb -57	word -78
start|late|anunciar|first|	e -24	o -86
start|late|apontar|	none -43
start|late|appeler|	determiner -87	marks 24	none -13	preposition 43	word -84
start|late|appeler|first|	à 48
start|late|asegurar|	determiner 29	none 42
start|late|asegurar|first|	los 29
start|late|asks|false|	auxiliary 13	marks 22	none -23	verb -16
start|late|assicurare|	determiner -35	none -48
start|late|assicurare|first|	la -33
start|late|assumir|	marks -14	none -20	verb-saying -14
start|late|assurer|	none 15	word 39
start|late|atribuir|	coordinator -36	marks 14	preposition 15
start|late|atribuir|first|	e -37	y -18
start|late|attendre|	determiner -57	none -86
start|late|attribuire|	marks 33	none 33
start|late|auxiliary|	adverb -16	determiner -20	preposition -36	pronoun -38	stop -67	verb-saying -57	word -59
start|late|auxiliary|auxiliary|	saying -36
start|late|auxiliary|none|	judging -49	saying -66	thinking -51
start|late|auxiliary|verb|	saying -57
start|late|avanzar|	none -71	word -53
start|late|avouer|	determiner -21	none -98
start|late|away|2|	auxiliary -73	coordinator -36	determiner 48	preposition -34	pronoun 73	subordinator 26	word 12
start|late|away|3|	auxiliary -54	coordinator -51	determiner -37	preposition 10	pronoun -48	subordinator 39	verb-saying -76	word -21
start|late|away|4|	auxiliary -36	capital -96	coordinator -43	determiner 20	subordinator -16	verb-judging -68	verb-saying -44	word -30
start|late|away|5|	auxiliary -28	capital -71	coordinator -56	determiner -102	preposition -42	pronoun 12	verb-judging -51	verb-saying -48	word -98
start|late|away|6|	adverb -57	auxiliary -59	capital -73	coordinator -45	determiner -16	preposition -62	pronoun -106	subordinator -111	verb-judging -40	verb-saying -60	verb-thinking -36	word -37
start|late|before|	, -108	aber 53	al -79	alta 16	anche -62	ancora -57	anders -46	anfrage -26	anni -52	ano -41	anos -38	apenas -42	aver -33	averlo -9	avoir -56	ayer 24	años 25	bekend -19	calendrier -20	calma -28	caprichoso -51	contrato -25	daar -116	dagegen -20	december -59	decisão 30	die -59	dienstag -14	dinsdag -73	dire 61	donner -44	dopo -86	déjà 40	désormais 86	eerst -61	ende -33	entro -69	er -38	eraan -42	euro -49	euros -88	excuses -18	falar -24	fois -69	già -63	haar -42	hablar -45	hallazgo -35	hem 18	hoje 35	horas -31	hun -62	iedereen -43	ihm 22	ihn 24	ihnen 39	ihr -54	instalar -39	invece 99	jaar -96	jamais -38	jeudi 85	junio 23	já -88	levar -25	lijst -100	livre 50	lo -60	lui -90	lundi -85	maandag -55	maar -59	mais -72	management -48	mardi -50	mercredi -125	mesi -58	minuti -33	mittwoch -50	mot -69	más -28	niets -44	noch -70	nog -7	nooit -48	nun -27	nur -56	ontem -15	ook 53	opnieuw -31	part 65	però 49	plus 36	plutôt -27	pourtant 83	prisión -31	procurar -77	quinta -40	quién -41	rede -80	repetir -45	resultado -25	rond -66	samedi -74	se -137	segunda -71	sich -65	sin -53	social -47	soir -77	s’ -91	te -40	terug -65	todas -79	todo -81	todos -122	toen -102	toujours 35	toutefois 81	tür -45	uur -70	via -88	vooral -61	vorwurf -69	vorwürfe -75	vrijdag -62	week -43	wel -82	weten 148	woensdag 19	ya 39	zahl -60	zelf -85	zich -28	zondag -34
start|late|begrüßen|	determiner 33	none 11	verb -48
start|late|begrüßen|first|	der -46
start|late|beloven|	auxiliary -37	none -74	preposition -42	word -44
start|late|benadrukken|	none -55	word -50
start|late|beschreiben|	no -46
start|late|bestätigen|	no -58	none -51
start|late|betreuren|	none -72
start|late|bevestigen|	auxiliary -23	marks -45	none -48	verb-saying -23	word -40
start|late|bezeichnen|first|	als -41
start|late|bezeichnen|	marks -41	no -41	preposition -41
start|late|beziffern|	no 29	none 29	word -49
start|late|bieden|	determiner -51	none -75	preposition -20
start|late|bieden|first|	aan -20	een -51
start|late|bitten|	determiner -28	no -54	none -69
start|late|blijken|	auxiliary -29	none -44
start|late|blijven|first|	voor -77
start|late|blijven|	none 23	preposition 44	word -132
start|late|bollare|first|	come -32
start|late|bollare|	marks -32	none -32	preposition -32
start|late|calcular|	none 47
start|late|calificar|first|	de -53
start|late|calificar|	marks -53	none -50	preposition -53
start|late|capital|auxiliary|	saying -42
start|late|capital|	capital -95	coordinator -46	determiner -66	preposition 27	verb-saying -37	word -51
start|late|capital|none|	judging -24	other -39	saying -39
start|late|capital|verb|	judging 13	saying -24
start|late|celebrare|	none -37
start|late|celebrar|	none -86	verb -32
start|late|chamar|first|	de -64
start|late|chamar|	marks -64	none -61	preposition -64
start|late|chiamare|	coordinator -9	none -71
start|late|chiamare|first|	e -9
start|late|chiedere|	auxiliary 23	coordinator -45	determiner 10	marks -13	none 27	preposition -9	subordinator 30	word 20
start|late|chiedere|first|	e -45	la -79	le -68	l’ -92	un 17
start|late|chiffrer|	none -53
start|late|cifrar|	determiner -50	none -71
start|late|citar|	none -49
start|late|classificar|first|	de -89
start|late|classificar|	marks -15	none -15	preposition -89
start|late|cobrar|	none -62	word -42
start|late|coincidir|	none -53	preposition -45
start|late|comparar|	none -7
start|late|comprometer|	determiner -78	none -91
start|late|condannare|	none -50
start|late|condenar|first|	de -18
start|late|condenar|	none -37	preposition -19	word -34
start|late|confermare|	auxiliary -10	coordinator -13	determiner -58	none -94	verb -17	verb-saying -12
start|late|confermare|first|	e -11	ma -11
start|late|confessare|	determiner -13	none -22
start|late|confier|	none -44
start|late|confirmar|	capital -57	coordinator -53	determiner 19	none 30	verb -57	word 34
start|late|confirmar|first|	mas -20	o 40	y -57
start|late|confirmer|	coordinator -22	determiner -17	none -7	verb -43	word 9
start|late|confirmer|first|	mais -22
start|late|considerar|	none -31	verb -27
start|late|consigliare|	determiner -23	none -33
start|late|consigliare|first|	l’ -23
start|late|contar|	none -73
start|late|contestare|	coordinator -39
start|late|contestare|first|	e -39
start|late|contestar|	none -74
start|late|continuar|	coordinator -15	none -18
start|late|continuar|first|	e -15
start|late|convocar|	none -34
start|late|coordinator|	, -30	adverb -20	auxiliary -41	capital -26	determiner -38	preposition -58	pronoun -38	quote -31	verb-judging -31	verb-saying -49	word -43
start|late|coordinator|auxiliary|	judging -22	saying -33
start|late|coordinator|marks|	judging -43	saying -34
start|late|coordinator|none|	judging -52	other -23	saying -49	thinking -24
start|late|coordinator|verb|	judging -29	saying -47	thinking -40
start|late|craindre|	none -52
start|late|criticar|	none -38
start|late|croire|	none -40	verb -23
start|late|decir|	determiner -55	none -78	subordinator -41
start|late|decir|first|	el -55
start|late|declarar|	none -58
start|late|decretar|	coordinator -21	none -55
start|late|decretar|first|	e -21
start|late|defender|	determiner 35	none 10
start|late|definir|first|	como -52
start|late|definir|	marks -52	none -52	preposition -28
start|late|demander|	determiner 26	none 19	word -104
start|late|demander|first|	du -58
start|late|denken|first|	over -30
start|late|denken|	none -38	preposition -30
start|late|denunciar|	coordinator -22	none -44	verb -30
start|late|denunciar|first|	y -22
start|late|descartar|	coordinator -11	determiner -63	none -90	verb -59
start|late|descartar|first|	y -9
start|late|descrever|	none -48
start|late|determiner|	adverb 26	capital -24	determiner -63	preposition -85	quote 42	stop -63	verb-judging -63	verb-saying -105	verb-thinking -81	word 16
start|late|determiner|auxiliary|	judging 47	saying -16
start|late|determiner|marks|	judging -11	saying 12	thinking -86
start|late|determiner|none|	judging -31	other 16	saying -12	thinking -24
start|late|determiner|verb|	judging 22	saying 25	thinking -32
start|late|devolver|	none -33
start|late|de|apposed|	judging -98	saying 13
start|late|de|apposition|	judging 31	saying -67
start|late|de|	auxiliary -42	capital 9	coordinator -51	determiner 22	judging 20	other -74	preposition -13	pronoun -14	saying -15	subordinator -78	thinking -7	verb-saying -32	word -18
start|late|de|away|2|	judging 31	saying 18	thinking 34
start|late|de|away|3|	judging -14	other -18	saying -26	thinking -67
start|late|de|away|4|	judging -10	other -31	saying -101	thinking -68
start|late|de|away|5|	judging -40	saying 21
start|late|de|away|6|	judging -8	other -20	saying -120	thinking -81
start|late|de|direct|	judging 15
start|late|de|inverted|	judging -92	other -27	saying -95
start|late|de|mood|	yes -65
start|late|de|shared|	judging 13	other -69	thinking -65
start|late|dichiarare|	determiner -71	none -91
start|late|dire|	coordinator -11	determiner -132	marks -123	none -33	preposition -80	verb-saying -9	word -62
start|late|dire|first|	e -12	la -64	le -42	l’ -30	un -54
start|late|dizer|	determiner -76	marks 31	none -16	verb-saying -25	word 25
start|late|dizer|first|	o -75
start|late|dreigen|	none 40
start|late|drukken|	none -40	preposition -31
start|late|déclarer|	determiner -39	none -53
start|late|décrire|	none -37
start|late|défendre|	determiner 10	none -24
start|late|eisen|	none -52
start|late|elogiar|	none -55	verb -29
start|late|ending|00|	word 34
start|late|ending|1|	word -59
start|late|ending|20|	word -38
start|late|ending|2|	word -52
start|late|ending|3|	word -35
start|late|ending|5|	word -42
start|late|ending|6|	word -26
start|late|ending|7|	word -21
start|late|ending|8|	word -66
start|late|ending|90|	word -68
start|late|ending|9|	word -38
start|late|ending|ab|	word -45
start|late|ending|ad|	auxiliary -13
start|late|ending|af|	word -60
start|late|ending|ai|	preposition -73
start|late|ending|al|	preposition -44
start|late|ending|an|	auxiliary -52	preposition -75	pronoun 13
start|late|ending|ar|	determiner -78	word -52
start|late|ending|as|	capital -31	coordinator -36	determiner 30	word -103
start|late|ending|at|	verb-saying -33	word -58
start|late|ending|a|	preposition 49
start|late|ending|be|	auxiliary -17
start|late|ending|ce|	word -44
start|late|ending|ch|	word 19
start|late|ending|ck|	word -73
start|late|ending|da|	preposition -46	word -94
start|late|ending|de|	determiner 15	preposition -19	verb-saying -47	word -76
start|late|ending|do|	verb-saying -59	word -64
start|late|ending|du|	determiner -59
start|late|ending|d’|	preposition -68
start|late|ending|ef|	word -30
start|late|ending|eg|	word -47
start|late|ending|ei|	determiner -34	preposition -62
start|late|ending|el|	determiner -22	word -66
start|late|ending|em|	preposition -59
start|late|ending|en|	auxiliary -54	capital 32	coordinator -30	preposition -62	verb-saying -34
start|late|ending|er|	capital -9	determiner -72	preposition 24	word -21
start|late|ending|es|	determiner -53	word -75
start|late|ending|et|	coordinator -51	preposition -77	pronoun 8	word 9
start|late|ending|eu|	verb-saying -24	word -41
start|late|ending|e|	coordinator -49
start|late|ending|ft|	auxiliary -24
start|late|ending|ha|	auxiliary -41
start|late|ending|ht|	word -58
start|late|ending|ia|	capital -33	word -15
start|late|ending|ie|	determiner -20	word 35
start|late|ending|ig|	word -59
start|late|ending|ij|	preposition -50	pronoun -61
start|late|ending|il|	determiner -15	pronoun -75
start|late|ending|in|	determiner 19	preposition -73
start|late|ending|io|	capital -24
start|late|ending|is|	auxiliary -20	coordinator -44
start|late|ending|it|	auxiliary -28	preposition -56	verb-saying -27
start|late|ending|i|	determiner 16
start|late|ending|jk|	word -21
start|late|ending|jn|	auxiliary -36
start|late|ending|la|	determiner -15	preposition 7
start|late|ending|ld|	word -35
start|late|ending|le|	determiner -33	pronoun -22	word 18
start|late|ending|lf|	word -67
start|late|ending|lo|	determiner 36	pronoun -71	word 24
start|late|ending|ls|	preposition -82	subordinator -75
start|late|ending|ma|	coordinator -25	determiner 12
start|late|ending|me|	preposition -93
start|late|ending|mo|	preposition -83	word -46
start|late|ending|na|	capital -34	determiner 14	word -74
start|late|ending|nd|	coordinator -51	word -52
start|late|ending|ne|	determiner 44	word 16
start|late|ending|ng|	word -68
start|late|ending|no|	capital -27	word 53
start|late|ending|ns|	preposition -39
start|late|ending|nt|	preposition -68	verb-saying -20	word -83
start|late|ending|oe|	subordinator 48	word -41
start|late|ending|of|	subordinator 55
start|late|ending|om|	preposition 14
start|late|ending|on|	determiner -27	preposition -86	word -48
start|late|ending|op|	preposition -8
start|late|ending|or|	preposition -35
start|late|ending|os|	determiner -17	word -59
start|late|ending|ou|	auxiliary -22	verb-saying -34
start|late|ending|o|	determiner -47
start|late|ending|ra|	auxiliary -42	preposition -69	verb-saying -40	word -32
start|late|ending|re|	preposition -79
start|late|ending|ro|	coordinator -30	word -42
start|late|ending|rs|	word -41
start|late|ending|rt|	word -93
start|late|ending|ró|	word -36
start|late|ending|s'|	pronoun 54
start|late|ending|sa|	determiner -27
start|late|ending|se|	pronoun 20	subordinator 36	word -54
start|late|ending|si|	pronoun -34
start|late|ending|so|	word -35
start|late|ending|st|	auxiliary -25	word -46
start|late|ending|ta|	verb-saying -8	word -43
start|late|ending|te|	word 8
start|late|ending|to|	subordinator -50	verb-saying -32	word -40
start|late|ending|ts|	word 34
start|late|ending|té|	preposition -37
start|late|ending|tó|	word -53
start|late|ending|ue|	determiner -57	subordinator -67	that -40
start|late|ending|uf|	preposition 34
start|late|ending|ui|	word -94
start|late|ending|um|	determiner -11
start|late|ending|ur|	preposition 38	word -47
start|late|ending|us|	preposition -58
start|late|ending|ut|	word -65
start|late|ending|y|	coordinator -45
start|late|ending|ze|	pronoun -47
start|late|ending|zu|	preposition -37
start|late|ending|ão|	word 32
start|late|ending|è|	auxiliary -8
start|late|ending|é|	auxiliary -21
start|late|ending|ür|	preposition 7
start|late|erklären|	no -52	none -52
start|late|erzählen|	no -54	verb -54
start|late|escribir|	none -64
start|late|escusar|	determiner -41	none -59
start|late|esperar|	determiner -38	none -39	preposition -16
start|late|esperar|first|	de -14
start|late|esprimere|	determiner -45	none -52
start|late|estimar|	determiner 30	none 41
start|late|es|apposed|	judging -79	saying -72
start|late|es|apposition|	saying 37
start|late|es|	auxiliary -13	capital -77	coordinator -44	determiner -21	judging -69	other -107	preposition 7	pronoun -100	subordinator 16	thinking -40	verb-saying -59	word -16
start|late|es|away|2|	judging -90	saying -17	thinking -35
start|late|es|away|3|	judging -43	saying -49	thinking -30
start|late|es|away|4|	saying 55
start|late|es|away|5|	judging -73
start|late|es|away|6|	judging -94	other -64	saying -59	thinking -17
start|late|es|direct|	judging -82	saying 7	thinking -38
start|late|es|elided|	saying -65
start|late|es|inverted|	judging -49	saying -13
start|late|es|mood|	none -17
start|late|es|relative|	judging -32	saying -10
start|late|es|shared|	judging -70	other -97	saying -47
start|late|evitar|	marks -47	none -48
start|late|exclure|	none 30
start|late|exiger|	none -58
start|late|exigir|	none -45
start|late|explicar|	none 12
start|late|faire_valoir|	none -37
start|late|falar|	coordinator -7	none -58	preposition -39	verb -35	word -38
start|late|falar|first|	de -39	e -7
start|late|felicitar|	coordinator -25	none -54	verb -57
start|late|finden|	no 34	none 34
start|late|first|	1 -59	2 -52	20 -17	3 -35	5 -42	6 -26	7 -21	8 -66	9 -38	a 46	aan -85	ab -45	af -60	al -51	alla 26	aller -71	als -107	an -49	as -87	até -37	auf 34	aunque -56	aus -37	ausrichten -19	bei -62	bij -50	cel -40	chaque -57	com -54	come -76	como -32	con -66	da -50	dans -39	das 32	de -13	den -52	der -128	des -27	dessen -51	die -18	dont -59	du -59	d’ -68	e -49	ein -7	eine 26	einen -21	einer 10	eines -27	el -22	elle -22	em -59	en -46	enquanto -50	enttäuscht -13	era -42	es -9	et -51	exprimer -40	für 7	gaan -57	geen 40	gelijk -12	ha -41	haar -78	had -13	hebben -33	heeft -24	het 8	hetzelfde -31	hij -61	hoe 48	i 16	iets 42	il -27	in -73	is -20	la -15	las 8	le -33	les -38	lo 18	ma -25	mais -44	man 13	mas -36	met -77	mismo -46	mit -31	nicht -59	nichts -69	niet 18	niets 16	non -48	não 24	n’ -40	o -47	of 55	om 22	op -8	os -62	over -48	para -53	pas -63	per -81	pero -30	por -89	porque -45	que -40	qui -57	respondeu -17	s' 54	sa -10	se 41	ses -61	si 29	son -27	sportief -23	te -98	tegen -46	ter 35	toe -41	tout -65	uit -73	um -14	uma 12	un 15	una 14	und -51	une 35	uno -73	van -32	vier -86	von -64	voor -66	vor -10	wat -49	weg -47	y -45	ze -47	zijn -36	zou -22	zu -37	zufrieden -17	zurück -73	è -8	é -21	écrit -27	être 22
start|late|fordern|	determiner -29	no 14	none 14	preposition -77
start|late|fr|apposed|	judging 20	other -50	saying 28	thinking -56
start|late|fr|apposition|	judging -71	saying -26
start|late|fr|	auxiliary -53	capital -63	coordinator -55	judging 9	other -76	preposition -8	pronoun 46	subordinator 24	thinking -18	verb-judging -59	verb-saying -92	word -7
start|late|fr|away|2|	saying 67
start|late|fr|away|3|	saying -61	thinking -67
start|late|fr|away|4|	judging 28	saying -23	thinking -55
start|late|fr|away|5|	judging -87	saying -114
start|late|fr|away|6|	judging -129	other -76	saying -20	thinking -55
start|late|fr|elided|	saying -51
start|late|fr|inverted|	judging -56	saying -40
start|late|fr|relative|	judging -32	saying -21	thinking -52
start|late|fr|shared|	saying -25
start|late|garantir|	determiner -36	none -63
start|late|geloven|	none -75	word -53
start|late|geven|	determiner -80	none -89	word -38
start|late|geven|first|	een -54	gelijk -12	toe -14
start|late|hablar|first|	de -60
start|late|hablar|	marks -59	none -57	preposition -62	word -20
start|late|halten|	auxiliary 10	capital 24	determiner 15	marks -23	no -36	none -153	preposition -35	verb 52	word -111	yes 11
start|late|halten|first|	die -49	für -29
start|late|heißen|	no -60
start|late|herinneren|	determiner -18	none 9	word 39
start|late|heten|	coordinator -13	determiner -46	marks -58	none -60
start|late|heten|first|	een -46	en -13
start|late|hoffen|	no -43
start|late|houden|	auxiliary -43	capital -31	determiner -59	none -62	preposition -34	verb -37	word -41
start|late|houden|first|	voor -11
start|late|indicare|	coordinator -11
start|late|indicare|first|	e -11
start|late|indiquer|	none -75	verb-saying -11
start|late|informar|	determiner -57	none -66
start|late|inquiéter|	determiner 34	none 46
start|late|inquiéter|first|	des 15
start|late|insistir|	none -62
start|late|instar|	none -83
start|late|interroger|	auxiliary -42	capital -18	determiner -46	none -57	pronoun -25
start|late|interroger|first|	du -26	elle -22	il -14
start|late|invitare|	determiner -84	marks 40	preposition 40
start|late|invitare|first|	i -50
start|late|inviter|	determiner -40	marks -66	none -80
start|late|it|apposed|	other -63	thinking -61
start|late|it|	auxiliary -33	capital -62	coordinator -48	other -81	preposition -17	pronoun -39	saying -15	thinking 7	verb-saying 18	word -10
start|late|it|away|2|	judging 22	saying 39	thinking 33
start|late|it|away|3|	judging 32	saying -18	thinking -85
start|late|it|away|4|	judging -57	saying -9	thinking -53
start|late|it|away|5|	judging -75	saying -96
start|late|it|away|6|	judging -86	other -64	saying -122
start|late|it|direct|	saying -66	thinking 16
start|late|it|elided|	saying 8
start|late|it|inverted|	judging -17	other -44	saying -118
start|late|it|mood|	none -9
start|late|it|relative|	judging 13	saying -129
start|late|it|shared|	judging -43	saying 41
start|late|judging|	auxiliary -54	capital -10	coordinator -51	determiner 14	participle 28	preposition -21	present -14	pronoun -7	subordinator 18	verb-saying -66
start|late|judging|ending|9|	word -34
start|late|judging|ending|ab|	word -29
start|late|judging|ending|al|	preposition -43
start|late|judging|ending|as|	coordinator -27	determiner 35	word -58
start|late|judging|ending|at|	word -49
start|late|judging|ending|a|	preposition 11
start|late|judging|ending|ch|	word 24
start|late|judging|ending|de|	preposition -19
start|late|judging|ending|di|	preposition 48
start|late|judging|ending|do|	word -41
start|late|judging|ending|du|	determiner -88
start|late|judging|ending|d’|	preposition -29
start|late|judging|ending|em|	preposition -24
start|late|judging|ending|en|	auxiliary -29	determiner 16	preposition -44	word -36
start|late|judging|ending|er|	determiner -94	word -100
start|late|judging|ending|et|	coordinator -26	preposition -58
start|late|judging|ending|e|	coordinator -37
start|late|judging|ending|ht|	word -30
start|late|judging|ending|ie|	determiner -54
start|late|judging|ending|in|	preposition -35
start|late|judging|ending|le|	determiner -91
start|late|judging|ending|ls|	preposition -56	subordinator -54
start|late|judging|ending|l’|	determiner -52
start|late|judging|ending|me|	preposition -76
start|late|judging|ending|mo|	preposition -42
start|late|judging|ending|nd|	coordinator -52
start|late|judging|ending|ne|	determiner 13
start|late|judging|ending|on|	determiner -91
start|late|judging|ending|or|	preposition -13
start|late|judging|ending|os|	determiner -40	word -22
start|late|judging|ending|o|	determiner -69
start|late|judging|ending|st|	word -44
start|late|judging|ending|ta|	word -33
start|late|judging|ending|te|	word 33
start|late|judging|ending|ue|	subordinator -39
start|late|judging|ending|ui|	word -76
start|late|judging|ending|un|	determiner 29
start|late|judging|ending|y|	coordinator -23
start|late|judging|ending|à|	preposition 7
start|late|judging|ending|ür|	preposition -29
start|late|judging|first|	9 -34	a 11	ab -29	al -43	als -77	aunque -38	come -46	como -7	das 35	de -16	der -94	des 16	di 48	die -54	du -88	d’ -29	e -37	een 13	em -24	en -28	et -26	für -29	il -53	in -35	le -91	l’ -52	mas -27	met -58	nicht -30	o -69	por -36	qui -36	si 43	son -91	te -63	un 29	und -52	voor -11	wat -49	y -23	à 7
start|late|juger|	determiner -15	none -26
start|late|justificar|	none -81
start|late|klagen|	none -15
start|late|kommentieren|	no -55
start|late|kritisieren|	marks -69	no -73
start|late|kündigen|first|	an -27
start|late|kündigen|	no -65	none -65	preposition -38
start|late|lachen|	none -63
start|late|lamentare|	coordinator -27	none -23
start|late|lamentare|first|	e -27
start|late|lamentarse|	coordinator -10	marks -75	none -83	preposition -59	verb -24
start|late|lamentarse|first|	y -10
start|late|lamentar|	coordinator -16	none -91	verb -16
start|late|lamentar|first|	e -16
start|late|lancer|	none 16	word 42
start|late|lassen|first|	ausrichten -19
start|late|lassen|	no -17	none -22	verb-saying -22
start|late|laten|	auxiliary -41	determiner 21	marks 37	none -18	preposition -75	pronoun 33	verb 41	word -12
start|late|laten|first|	de 79	een -98	geen 65
start|late|leer|	none -77
start|late|leggen|	none 16	word -116
start|late|leggere|	determiner -57	none -86
start|late|lehnen|first|	ab -29
start|late|lehnen|	no -86	none -86	word -29
start|late|ler|	none -23	word -22
start|late|liquidare|first|	come -33
start|late|liquidare|	marks -33	none -33	preposition -33
start|late|lire|	determiner -39	none -57
start|late|llamar|	none 40
start|late|loben|	no -52
start|late|maintenir|	none 24
start|late|mandar|	determiner -43	none -58
start|late|mandar|first|	o -43
start|late|mantener|	marks -60	none -89	preposition -60
start|late|manter|	marks -48	none -71	preposition -60	word -11
start|late|meedelen|first|	uit -21
start|late|meedelen|	none -41	preposition -21	word -39
start|late|melden|	auxiliary -38	determiner -48	no -65	none -76	word -53
start|late|melden|first|	de -44
start|late|menacer|	none -88
start|late|mood|none|	judging -14
start|late|mood|no|	other -74	saying -8
start|late|mood|yes|	saying -75
start|late|mostrar|	marks -56	none -65	preposition -35	word -38
start|late|negare|	none -56
start|late|negar|	coordinator -23	determiner -86	marks 38	preposition 40	verb -18
start|late|negar|first|	e -16	la -62
start|late|nennen|	determiner -56	marks -62	no -64	none -23
start|late|nier|	determiner -37	none -56
start|late|nl|apposed|	judging -84	saying -32
start|late|nl|apposition|	judging -30	saying -30
start|late|nl|	auxiliary -71	capital -59	coordinator -30	other -87	preposition -11	pronoun -23	saying -16	subordinator 49	verb-judging -38	verb-saying -59	word -35
start|late|nl|away|2|	judging 18	saying -38	thinking 31
start|late|nl|away|3|	judging -19	saying 35	thinking -80
start|late|nl|away|4|	judging -79	other -78	saying -25	thinking -47
start|late|nl|away|5|	judging -45	saying -55	thinking -42
start|late|nl|away|6|	judging -47
start|late|nl|direct|	judging 27	thinking -28
start|late|nl|inverted|	judging -46	other -75
start|late|nl|mood|	none -11
start|late|nl|shared|	saying -93	thinking 32
start|late|noemen|	marks -68	none -79	word -45
start|late|notieren|first|	mit -12
start|late|notieren|	no -14	none -14	preposition -12
start|late|ofrecer|	determiner -67	none -76
start|late|ontkennen|	auxiliary -41	none -43	word -44
start|late|ontkennen|first|	hebben -12
start|late|order|apposed|	other -108	saying -16	thinking -48
start|late|order|apposition|	judging 9	thinking -49
start|late|order|direct|	judging 7
start|late|order|elided|	saying -31
start|late|order|inverted|	judging -91	other -80	saying -15
start|late|order|relative|	saying -56	thinking -55
start|late|order|shared|	judging -34	other 18	saying -21	thinking 19
start|late|other|	capital -39	coordinator -25	determiner 16	past -9	preposition -55	verb-saying -33	word -65
start|late|other|ending|en|	verb-saying -21
start|late|overwegen|	none 20	word 29
start|late|parlare|first|	di -55
start|late|parlare|	marks -55	none -70	preposition -55
start|late|parler|	none -47	preposition -20	word -44
start|late|pedir|	auxiliary -25	coordinator -27	marks -104	none -19	preposition -65	verb -40	verb-saying -45	word -108
start|late|pedir|first|	de -67	e -25	el -119	la -80	por -22	y -26
start|late|perguntar|	auxiliary 29	none 34	word -100
start|late|pleiten|	none -75
start|late|pointer|	none -23
start|late|precisar|	none -60
start|late|preferir|	determiner -41	marks -37	none -60	preposition -37
start|late|preferir|first|	em -24
start|late|preguntar|	auxiliary -31	none -71	verb-saying -39
start|late|preposition|	, 23	: -47	adverb -38	auxiliary -38	capital -94	determiner -86	end -70	preposition -21	pronoun -115	quote 17	stop -28	verb-saying -39	word 33
start|late|preposition|auxiliary|	saying -56
start|late|preposition|marks|	judging -17	saying 31	thinking -64
start|late|preposition|none|	judging -22	other -55	saying -33	thinking -70
start|late|preposition|verb|	saying -116
start|late|prevedere|	none 45
start|late|prever|	determiner -67	none -85
start|late|prever|first|	o -56
start|late|prijzen|	none -75
start|late|proclamare|	none -57
start|late|prometer|	coordinator -21	determiner 16	marks 37	none -24	preposition -51	word -95
start|late|prometer|first|	as -65	até -37	o -72
start|late|promettere|	determiner 19	marks 66	none -13	word 31
start|late|promettere|first|	il -37
start|late|promettre|first|	l’ -87
start|late|pronoun|	auxiliary -81	determiner -9	verb-saying 31
start|late|pronoun|auxiliary|	judging -25	saying -8
start|late|pronoun|marks|	saying -94
start|late|pronoun|none|	saying 36
start|late|pronoun|verb|	saying -18
start|late|proponer|	determiner -50	none -69
start|late|proponer|first|	el -35
start|late|proporre|	determiner -48	none -69	word -34
start|late|propor|	none -70
start|late|proposer|	coordinator -18
start|late|proposer|first|	et -18	les -47
start|late|prévoir|	determiner 13	none 25
start|late|pt|apposed|	judging 15	other -60	saying -38
start|late|pt|apposition|	judging -15	saying -37
start|late|pt|	auxiliary -47	capital -62	coordinator -46	judging -33	other 44	preposition -37	pronoun 29	saying -18	subordinator -23	thinking -56	verb-saying -44
start|late|pt|away|2|	judging -113	saying -18	thinking -33
start|late|pt|away|3|	judging 21	saying -17
start|late|pt|away|4|	judging -70	saying -37
start|late|pt|away|5|	judging -93	saying -66
start|late|pt|away|6|	judging -82	other -60	thinking -50
start|late|pt|direct|	judging -23	saying 9	thinking -41
start|late|pt|elided|	saying -51
start|late|pt|inverted|	judging -31	saying -11
start|late|pt|mood|	none -17
start|late|pt|relative|	judging -33	saying -72	thinking -22
start|late|pt|shared|	judging -116	saying -97
start|late|qualifier|	marks -63	none -65
start|late|queixar|	none -48
start|late|querer|	coordinator -14	determiner -45	marks -36	none -55	verb -11
start|late|questionar|	auxiliary -36	determiner -35	none -41	verb-saying -17
start|late|questionar|first|	respondeu -16
start|late|raccomandare|	none -50
start|late|raccontare|	auxiliary -9	determiner -75	none -63	preposition -42
start|late|raccontare|first|	per -12
start|late|raconter|	none -94	word -19
start|late|rappeler|	none -67
start|late|raten|	none -47
start|late|rechazar|	determiner -45	none -54	verb -34
start|late|rechazar|first|	la -45
start|late|rechnen|	no 28	none 28	preposition -79
start|late|recibir|	none -40
start|late|reclamar|	determiner -45	none -95
start|late|recomendar|	determiner 10	marks 12
start|late|recomendar|first|	la -108
start|late|recommander|	determiner -21	none -7
start|late|reconhecer|	coordinator -23	none -29
start|late|reconhecer|first|	e -20
start|late|reconnaître|	determiner -23	none 39
start|late|reconocer|	none -79
start|late|recusar|	coordinator -14	none -60	preposition -38
start|late|referir|	none -54
start|late|refuser|	coordinator -22	determiner -110	marks -69	none -40	preposition -69	word -73
start|late|refuser|first|	le -36	un -76
start|late|registar|	none 58
start|late|registrar|	none -45
start|late|rejeitar|	marks -44	none -77
start|late|rejeter|	none -46
start|late|rekenen|	none -78
start|late|relatar|	none 49
start|late|relever|	determiner -41	none -89
start|late|remeter|	none -57
start|late|repetir|	none -64
start|late|reprendre|	determiner -27	none -49
start|late|reprocher|	determiner 17	marks 17
start|late|requérir|	none -43
start|late|respingere|	determiner -48	none -69
start|late|responder|	none -76
start|late|responsabilizar|	none -53
start|late|ricordare|	determiner 29	none 26
start|late|riferire|	none -22
start|late|rispondere|	none -47
start|late|roepen|first|	op 23	te -58
start|late|roepen|	preposition 10	word -70
start|late|rufen|first|	auf -79
start|late|rufen|	no -90	none -83	preposition -87
start|late|räumen|	determiner -65	no -65	none -65
start|late|räumen|first|	ein -68
start|late|réclamer|	determiner 54	marks -79	none 64	preposition -70
start|late|réclamer|first|	le 9	une 55
start|late|répondre|	determiner -37	none -68
start|late|révéler|	none -61
start|late|saber|	none -46
start|late|sagen|	auxiliary 10	capital -29	determiner -49	no -67	none -33	verb -49	word -17
start|late|sagen|first|	des -36
start|late|salutare|	marks -33	none -56
start|late|sapere|	none -57
start|late|saying|	adverb -40	auxiliary -75	capital -45	coordinator -47	participle -20	present -19	pronoun 9	subordinator -14	that -40	verb-judging -78	verb-saying -75	verb-thinking -54	word -18
start|late|saying|ending|00|	word 35
start|late|saying|ending|1|	word -53
start|late|saying|ending|20|	word -38
start|late|saying|ending|2|	word -39
start|late|saying|ending|3|	word -35
start|late|saying|ending|5|	word -23
start|late|saying|ending|6|	word -26
start|late|saying|ending|7|	word -21
start|late|saying|ending|8|	word -57
start|late|saying|ending|ad|	auxiliary -9
start|late|saying|ending|af|	word -60
start|late|saying|ending|ai|	preposition -73
start|late|saying|ending|an|	auxiliary -37	preposition -71	pronoun 13
start|late|saying|ending|ar|	determiner -78	subordinator -72	word -53
start|late|saying|ending|as|	coordinator -31	determiner -8	word -94
start|late|saying|ending|a|	preposition 53
start|late|saying|ending|be|	auxiliary -17
start|late|saying|ending|ce|	word -46
start|late|saying|ending|ch|	word -65
start|late|saying|ending|ck|	word -73
start|late|saying|ending|da|	preposition -46	word -99
start|late|saying|ending|de|	determiner 18	preposition -19	word -76
start|late|saying|ending|di|	preposition -30
start|late|saying|ending|do|	verb-saying -57	word -59
start|late|saying|ending|du|	determiner -43
start|late|saying|ending|d’|	preposition -59
start|late|saying|ending|ef|	word -23
start|late|saying|ending|eg|	word -47
start|late|saying|ending|ei|	determiner -34	preposition -44
start|late|saying|ending|el|	determiner -13	word -62
start|late|saying|ending|em|	preposition -49
start|late|saying|ending|en|	auxiliary -31	capital 31	coordinator -27	preposition -55	verb-saying -33	word -26
start|late|saying|ending|er|	capital -9	determiner -28	preposition 34
start|late|saying|ending|es|	determiner -64	word -75
start|late|saying|ending|et|	coordinator -50	preposition -37	word 21
start|late|saying|ending|eu|	verb-saying -23
start|late|saying|ending|e|	coordinator -46
start|late|saying|ending|ha|	auxiliary -41
start|late|saying|ending|ht|	word -39
start|late|saying|ending|ia|	capital -33	word -15
start|late|saying|ending|ie|	determiner -12	word 35
start|late|saying|ending|ij|	pronoun -61
start|late|saying|ending|il|	determiner -9	pronoun -73
start|late|saying|ending|in|	preposition -66
start|late|saying|ending|is|	auxiliary -20	coordinator -33
start|late|saying|ending|it|	auxiliary -23	preposition -47	verb-saying -19
start|late|saying|ending|i|	determiner 16
start|late|saying|ending|jk|	word -12
start|late|saying|ending|jn|	auxiliary -34
start|late|saying|ending|la|	determiner -19	preposition 7
start|late|saying|ending|le|	determiner -17	pronoun -22	word -69
start|late|saying|ending|lo|	determiner 36	pronoun -71	word 24
start|late|saying|ending|ls|	preposition -68	subordinator -53
start|late|saying|ending|ma|	coordinator -23	determiner 12
start|late|saying|ending|me|	preposition -58
start|late|saying|ending|mo|	preposition -73	word -46
start|late|saying|ending|na|	capital -34	determiner 22	word -74
start|late|saying|ending|nd|	coordinator -27	word -16
start|late|saying|ending|ne|	determiner 47	word 24
start|late|saying|ending|ng|	word -68
start|late|saying|ending|no|	word 53
start|late|saying|ending|nt|	verb-saying -20	word -63
start|late|saying|ending|oe|	word -41
start|late|saying|ending|om|	preposition 18
start|late|saying|ending|on|	determiner -8	preposition -64	word -48
start|late|saying|ending|op|	preposition -8
start|late|saying|ending|or|	preposition -47
start|late|saying|ending|os|	determiner -11	word -61
start|late|saying|ending|ou|	verb-saying -18
start|late|saying|ending|o|	determiner -37
start|late|saying|ending|ra|	auxiliary -42	preposition -73	verb-saying -39	word -33
start|late|saying|ending|re|	word 9
start|late|saying|ending|ro|	coordinator -32	word -31
start|late|saying|ending|rs|	word -41
start|late|saying|ending|rt|	word -56
start|late|saying|ending|ró|	word -38
start|late|saying|ending|sa|	determiner -92
start|late|saying|ending|se|	pronoun 23	subordinator 36	word -54
start|late|saying|ending|so|	word -35
start|late|saying|ending|ta|	verb-saying -8	word -38
start|late|saying|ending|te|	word -82
start|late|saying|ending|to|	subordinator -50	verb-saying -32	word -32
start|late|saying|ending|ts|	word 36
start|late|saying|ending|té|	preposition -37
start|late|saying|ending|tó|	word -46
start|late|saying|ending|ue|	subordinator -60	that -40
start|late|saying|ending|uf|	preposition 34
start|late|saying|ending|ui|	word -53
start|late|saying|ending|un|	determiner -18
start|late|saying|ending|ur|	word -47
start|late|saying|ending|us|	preposition -58
start|late|saying|ending|ut|	word -62
start|late|saying|ending|y|	coordinator -46
start|late|saying|ending|ze|	pronoun -47
start|late|saying|ending|zu|	preposition -37
start|late|saying|ending|ão|	word 32
start|late|saying|ending|é|	auxiliary -21
start|late|saying|first|	1 -53	2 -39	20 -17	3 -35	5 -23	6 -26	7 -21	8 -57	a 49	aan -84	af -60	alla 26	als -86	an -44	as -85	até -37	auf 34	aunque -47	aus -37	ausrichten -19	bei -44	come -58	como -100	con -31	da -50	das -52	de -12	der -95	des -45	di -30	die -11	du -43	d’ -59	e -46	einer 10	el -13	elle -22	em -49	en -44	enquanto -50	enttäuscht -13	era -42	es -9	et -50	geen 51	gelijk -12	ha -41	haar -78	had -9	hebben -31	hetzelfde -31	hij -61	i 16	il -21	in -66	is -20	la -19	las 14	le -17	les -32	lo 18	ma -23	mais -33	man 13	mas -31	met -37	mismo -46	mit -31	nicht -42	niet 29	non -48	não 24	n’ -40	o -37	om 22	op -8	os -54	para -56	per -74	pero -32	por -86	que -40	qui -48	respondeu -16	sa -75	se 44	ses -61	si -45	son -8	sportief -23	te -74	tegen -30	ter 44	toe -41	tout -62	uit -57	uma 12	un -9	una 22	und -27	une 42	uno -73	van -32	vier -86	von -64	voor -75	vor -7	waar -72	weg -47	y -46	ze -47	zijn -34	zu -37	zufrieden -17	zurück -73	é -21	écrit -19	être 22
start|late|schließen|first|	aus -22	nicht -26
start|late|schließen|	no -82	none -81	preposition -79	word -32
start|late|schreiben|	auxiliary 7	determiner -58	no -81	none -81	word -65	yes 7
start|late|schrijven|	none -91
start|late|scrivere|	auxiliary -18	determiner -66	none -92
start|late|scrivere|first|	una -58
start|late|segnalare|	determiner 28	none -16
start|late|sehen|	no 11	none 11	word 20
start|late|señalar|	none 36	word 45
start|late|sluiten|	none -24	preposition -64
start|late|solicitar|	none 30	preposition -36
start|late|sostenere|	determiner -20	none -37
start|late|sostener|	none -37
start|late|souhaiter|	determiner -59	none 7	word -40
start|late|souhaiter|first|	exprimer -40
start|late|souvenir|	none -50	word -40
start|late|spiegare|	auxiliary 7	none -34
start|late|spiegare|first|	è 7
start|late|sprechen|first|	von -27
start|late|sprechen|	marks -51	no -52	none -30	preposition -40
start|late|spreken|first|	van -32
start|late|spreken|	marks -56	none -84	preposition -49	word -58
start|late|staan|	auxiliary -11	coordinator -14	determiner -32	marks -26	none -92	preposition -42	subordinator -62	word -39
start|late|staan|first|	als -19	een -32	en -14	op -35
start|late|stehen|	coordinator -9	determiner -45	no -46	none -50	verb -14	word -24
start|late|stehen|first|	ein -46	und -9
start|late|stellen|	none -85	preposition -57
start|late|stimare|	determiner -44	none -61
start|late|sturen|	none -91
start|late|subordinator|auxiliary|	saying -39	thinking 45
start|late|subordinator|	determiner 31	preposition -53	pronoun 10	quote -19	verb-saying -53	word 44
start|late|subordinator|marks|	judging -9	saying -39
start|late|subordinator|none|	judging -49	saying 25
start|late|subordinator|verb|	judging -38
start|late|tabler|	none -59	word -43
start|late|tachar|first|	de -45
start|late|tachar|	marks -45	none -45	preposition -45
start|late|teilen|first|	mit -41
start|late|teilen|	no -45	none -41	preposition -41	yes -8
start|late|temere|	none -29
start|late|thinking|	auxiliary -51	coordinator -38	determiner -56	preposition -107	present -31	pronoun 32	subordinator 66	verb-saying 31	word -28
start|late|thinking|ending|an|	preposition -33
start|late|thinking|ending|de|	preposition -16
start|late|thinking|ending|el|	determiner -27
start|late|thinking|ending|en|	determiner -82	word 27
start|late|thinking|ending|er|	preposition -44	word -65
start|late|thinking|ending|es|	determiner -48
start|late|thinking|ending|et|	coordinator -33	word -82
start|late|thinking|ending|e|	coordinator -16
start|late|thinking|ending|ht|	word -47
start|late|thinking|ending|la|	determiner -44
start|late|thinking|ending|le|	determiner -46
start|late|thinking|ending|on|	determiner -31
start|late|thinking|ending|te|	word -55
start|late|thinking|ending|ts|	word 10
start|late|thinking|ending|un|	determiner 15
start|late|thinking|first|	de -49	e -16	een -57	el -27	et -33	exprimer -40	la -44	le -46	les -43	nicht -47	nichts -69	niet -74	niets 30	over -33	son -31	te -52	un 15	une -59	y -27
start|late|tildar|first|	de -48
start|late|tildar|	marks -48	none -48	preposition -48
start|late|tonen|first|	sportief -23
start|late|tonen|	none -86	word -44
start|late|trekken|	coordinator -9	none -57	preposition -22	word -80
start|late|trekken|first|	en -9	uit -17
start|late|unlisted|	auxiliary -35	capital -39	coordinator -25	determiner 16	no -74	preposition -55	verb-saying -33	word -65
start|late|vatten|	none -89
start|late|verb-judging|	determiner -62	preposition -37	word -53
start|late|verb-judging|marks|	saying -70
start|late|verb-judging|none|	saying -35
start|late|verb-saying|	, -20	: -35	adverb -43	determiner -60	preposition -59	quote -38	stop -71	that -40	word -31
start|late|verb-saying|auxiliary|	saying -25
start|late|verb-saying|marks|	saying -51
start|late|verb-saying|none|	judging -66	other -33	saying -72	thinking 31
start|late|verb-saying|verb|	saying -51
start|late|verklaren|	none 19
start|late|verlangen|	word -65
start|late|versprechen|	no 23	none 23
start|late|verteidigen|	no -85	none -81
start|late|vertellen|	none -59
start|late|verwachten|	none -69
start|late|verweisen|	determiner -18	no -24	none -14	word -47
start|late|verweisen|first|	die 19
start|late|verwijten|	auxiliary 27	none 16	word -82
start|late|ver|	determiner -56	none -83	word -14
start|late|vinden|	auxiliary -20	none -103	word -59
start|late|voegen|first|	toe -42
start|late|voegen|	none -53	word -42
start|late|voir|	none -83	word -63
start|late|volere|	determiner -100
start|late|vouloir|	determiner -49	none -69	word -42
start|late|vouloir|first|	la -27
start|late|vragen|	auxiliary -24	none 51	preposition 34	pronoun -69	subordinator 75	verb -14	word -22
start|late|vragen|first|	af -55
start|late|vrezen|	none -55
start|late|weisen|first|	zurück -68
start|late|weisen|	no 31	none 38	word -68
start|late|werfen|	no 7	none 28
start|late|wijzen|	auxiliary -29	none -51	word -37
start|late|willen|	auxiliary 7	determiner -64	marks -43	none -15	preposition -54	subordinator 56	verb -80	word -47
start|late|willen|first|	een -51	niet -74	niets 34
start|late|wollen|first|	nicht -46
start|late|wollen|	no -58	none -73	verb -43	word -60
start|late|word|	% -55	, -23	: -134	; -24	adverb -52	auxiliary -52	coordinator -90	determiner -18	end -60	preposition 22	pronoun -39	quote -99	stop -164	subordinator -55	word 7
start|late|word|auxiliary|	judging -86	saying -16	thinking -58
start|late|word|marks|	judging -79	saying 17
start|late|word|none|	judging 9	other -65	saying -29	thinking -33
start|late|word|verb|	judging -37	saying -9	thinking -77
start|late|würdigen|first|	als -40
start|late|würdigen|	marks -65	no -46	preposition -65
start|late|zeggen|	auxiliary -79	determiner 28	marks 33	pronoun -88	verb -75	word 9
start|late|zeggen|first|	een 37	hebben -17	te -30	ze -47
start|late|zeigen|first|	enttäuscht -13	zufrieden -17
start|late|zeigen|	no -58	none -59	word -29
start|late|zien|	none 15	word 17
start|late|äußern|	capital -45	no -64	none -58	word -38
start|late|äußern|first|	nicht -31
start|late|écrire|	none -51
start|late|évaluer|	none -74
start|late|évoquer|	determiner -12	marks -12	none -16
start|next|aankondigen|	adverb -66	determiner -8	preposition -81	word 39
start|next|aankondigen|first|	aan -38
start|next|	aanraden 20	accogliere -49	accuser -11	aceitar -49	achar -64	achten -22	aclarar -58	acoger -57	aconsejar 42	acrescentar -54	adelantar -55	adiantar -48	advertir 43	adviseren 7	afdoen -75	affermare -33	afficher -59	affirmer -14	afirmar -26	aggiungere -37	ajouter -59	alerter 16	ameaçar -17	amenazar -46	annunciare 18	antwoorden -64	antworten 29	anunciar 21	apelar 77	apelidar -43	appeler 9	applaudir -50	apprendre -44	approuver -11	apuntar 12	arrancar -43	asegurar 20	assumir -21	assurer -19	atribuir 8	attaccare -47	attendre -19	attribuer 33	attribuire 25	avaliar -32	avancer -56	avanzar -65	avisar -15	avouer -15	avvertire -54	añadir -56	bautizar -44	bedauern 20	befinden -45	begründen -70	begrüßen 7	bekennen -51	bemerken -42	benadrukken -19	berichten -53	bescheinigen 35	beschreiben -47	beslissen -48	besluiten -50	beteuern -24	betogen -34	betonen -21	betreuren 13	beweren 12	bezeichnen -48	bezweifeln 12	bezweren -51	bitten 33	blijken -69	blijven -76	bollare -51	bromear 13	calcular 18	calificar -64	celebrare -53	chamar -68	chiamare -43	chiedere 10	chiffrer -15	cifrar 39	citar -33	classificar -29	cobrar 21	cogitar -17	coincidir 13	comemorar -25	comentar -65	commentare -41	commenter -29	comparar 8	completar -68	comprometer 19	comunicar -57	comunicare 19	conceder -39	concluir -56	concordar -46	concéder 14	condannare -54	condenar -59	confesar -9	confessare 39	confidare 26	confirmar -8	congratular -44	conseiller 26	consigliare 26	constateren -39	contar -29	contestar -8	contester 20	continuar -55	corregir -57	corrigir -53	cortar -61	crier -48	cuestionar 18	culpar 19	danken 9	decir -12	declarar -8	decretar -64	definir -62	definire -65	demandar -42	demander 9	dementieren -40	denken -32	denunciare -40	desafiar 23	descartar 20	descrever 11	describir -27	descrivere -8	desmentir 28	despedir -35	destacar -15	desvalorizar 15	determinar -54	devolver -59	dichiarare -28	difendersi -55	difundir -73	dire 10	discordar -54	disparar -43	ditar -49	divulgar -65	dizer -11	domandare 12	domandarsi 59	dreigen -11	dringen -34	drohen -27	drukken -47	drängen 36	dämpfen -66	déclarer -49	décrire 7	démentir 15	dénoncer 8	déplorer 9	désigner -65	einwenden -43	eisen 11	elogiar 12	emporter -63	encontrar -55	engager 29	entscheiden -57	entschuldigen -32	erinnern -43	erklären 15	erläutern -28	erwarten 45	erzählen -58	escludere 31	escrever -76	escribir -16	escusar -21	esperar -22	espérer -13	estimar 25	estimer -57	evitar -39	exclure 28	exiger 40	exigir 18	explicar -72	expliquer -60	exposer -37	exprimer 21	faire_valoir -40	falar -25	feliciteren -45	festejar -42	figurer -51	finden -31	fordern 11	formulieren -30	fragen -66	féliciter 17	fügen -59	fürchten 18	garantir -7	garantire 28	garantizar -45	geben -72	geloven -57	geven -80	giudicare -18	giurare -17	glauben -38	glisser -61	gostar -57	grappen -55	gritar -52	hablar -64	hadern -65	halten -8	heißen -92	herinneren -62	heten -62	hopen 13	houden -18	imputare -65	indicar -59	indicare 33	indiquer -24	informar -11	inquiéter 16	insister 30	insistir 22	instar -57	interroger -64	invitar 23	invitare 42	inviter 45	invocare 73	ironiser -41	ironizar -55	juger -31	jurar 13	jurer 29	justificar 15	klinken -70	kommentieren -60	kritisieren -65	kündigen 26	lachen -62	lamentar 17	lamentarse 9	lancer -62	lassen -62	laten 13	leer -61	leggen -85	leggere -66	lehnen 10	ler -60	limitar -61	liquidare -45	lire -55	llamar -14	loben 14	lodare -54	louer -75	loven 18	luiden -68	lâcher -49	machen 35	mahnen 25	maintenir -66	mandar -46	manifestar -51	manter -17	matizar -51	meedelen -68	meinen -56	melden -37	minimizar -57	mostrar -30	motivare 32	nennen -19	nier 33	noemen -52	notar -68	notare -43	noter -69	noteren -71	notieren -55	observer -47	ocurrir -34	ontkennen 46	oordelen -59	opinar 18	opmerken -63	ordenar 37	orientar 10	parlare -102	parler -69	pensar -58	pensare -30	perguntar -7	plaider 29	plaisanter -39	pleiten -7	pochen -75	poursuivre -58	precisar -68	precisare 8	preferir -32	preguntar -23	prever -9	prijzen -55	proclamer -42	prometer 8	promettere 33	promettre 12	propor 32	proporre -17	proposer 16	protestar 23	protestare -9	proyectar 17	préciser -50	préconiser 47	préférer -30	prévenir -55	prévoir -11	publicar -73	qualifier -74	queixar 21	quejarse -67	querer -23	questionar 7	raccomandare 63	raccontare -33	rappeler -12	rapporter -60	raten 15	reaccionar -47	reageren -68	reagieren -63	reagir -63	reagire -30	rechazar -15	rechnen -14	recibir -79	recitare -52	reclamar 17	recomendar 12	recommander 14	reden -46	refuser -7	registrar -79	regretter 22	rejeitar 10	rejeter -9	rekenen -18	relatar 9	relever -13	rematar -42	remeter -8	repetir -54	replicar -66	replicare -25	reprendre -58	reprochar -48	reprocher -22	requérir 7	respingere -15	responder -23	responsabilizar 37	resumir -72	revelar -40	revendiquer 20	reír -31	ribadire -17	riconoscere -12	ricordare 20	ridere -36	riferire -43	ringraziare -72	ripetere -27	rir -42	rire -48	ritenere 35	rivelare 34	rivendicare 13	roepen -19	rufen -100	räumen -14	réagir -51	réclamer 11	récuser 21	réfuter 53	répliquer -51	répondre -18	répéter -47	résumer -37	rétorquer -64	révéler -42	rügen -64	saber 10	sagen -26	saludar 29	salutare -60	sapere -45	saudar 23	scherzare -28	scherzen -33	schildern -44	schließen -14	schreiben -91	schrijven -12	scrivere -33	scusare 25	segnalare 15	sehen -24	señalar -83	smentire 24	sollecitare 48	sommen -52	sostener -11	sostenere -9	souligner -70	soupçonner 23	souvenir 8	sprechen -47	spreken -61	staan -73	stehen -61	stellen 7	stimare 20	sturen -72	sugerir 10	suggerire 36	suggérer 49	sustentar -54	tabler 7	tachar -69	tagliare -31	teilen -57	telefonar -55	telefonare -53	temer 39	temere 16	tildar -67	toelichten -45	tonen -75	traiter -51	trekken -7	trouver -20	téléphoner -50	unlisted -21	valutare -8	vatten -60	ver -12	verdedigen -34	verklaren -22	verlangen 20	vermissen -15	vermuten 35	verraten -30	versprechen 28	verteidigen 12	vertellen -7	verwachten 37	verweisen -24	verwerpen -62	verwijten -12	verzekeren -45	vinden -14	voegen -68	vouloir -11	vragen 7	vrezen 23	waarschuwen 35	warnen 8	weigeren 18	weisen -92	werben -26	werfen -11	weten -84	widersprechen -37	wissen -39	wollen -72	wundern -38	zanjar -45	zeggen 22	zeigen -51	zien 8	zingen -75	zitieren -59	äußern -45	écrire -78
start|next|aanraden|	none 30
start|next|accogliere|	none -70	preposition -31
start|next|accusare|	determiner -32	marks 36	none -35	preposition 25
start|next|accusare|first|	di 56	i -34
start|next|accuser|	determiner -39	marks -24	none -12	preposition 19
start|next|accuser|first|	de 40	d’ -15	la 36	le -73
start|next|aceitar|	none -70
start|next|achar|first|	graça -25
start|next|achar|	none -87	preposition -19	word -58
start|next|achten|	auxiliary -87	determiner 23	marks -128	word -143
start|next|achten|first|	jaar -62
start|next|aclarar|	none -79
start|next|acoger|	none -71	preposition -37
start|next|aconsejar|	none 56	word 64
start|next|acrescentar|	none -69	preposition -54
start|next|acusar|	adverb -65	capital -28	determiner -100	marks 38	none -52	preposition 15	verb 30	word 14
start|next|acusar|first|	a 17	al -72	de 12	o -57
start|next|adelantar|	determiner -36	none -75	preposition -30
start|next|adiantar|	none -70
start|next|admettre|	determiner -19	none 21	word 38
start|next|admettre|first|	avoir 38
start|next|admitir|	adverb -66	determiner 15	marks 66	preposition -83
start|next|admitir|first|	o -73	recorrer -18
start|next|adverb|	: -153	adverb -113	auxiliary -47	capital -51	determiner -27	end -81	preposition -48	pronoun -70	stop -119	subordinator -39	that -72	verb-saying -55	word 52
start|next|adverb|auxiliary|	judging -49	saying 11
start|next|adverb|marks|	judging -76	saying -37
start|next|adverb|none|	judging -43	other -43	saying -19	thinking -66
start|next|adverb|verb|	saying -53	thinking 9
start|next|advertir|	auxiliary 35	marks 24	none 44	preposition 43
start|next|advertir|first|	de 35
start|next|adviseren|	determiner 31	none 35	preposition -103
start|next|adviseren|first|	de 38
start|next|afdoen|	marks -36	none -94	preposition -23	pronoun -54	word -60
start|next|affermare|first|	di 65
start|next|affermare|	none -51	preposition 61
start|next|afficher|	none -74
start|next|affirmer|	determiner -86	marks -45	none -16	preposition -26	pronoun 54	verb 51	word 68
start|next|affirmer|first|	avoir 57	dans -24
start|next|afirmar|	adverb -46	auxiliary -50	determiner -91	marks 18	none -40	preposition -50	verb 25	word 78
start|next|afirmar|first|	a -32	el -43	en -53	haber 59
start|next|aggiungere|	determiner -70	none -56	preposition 44
start|next|aggiungere|first|	di 79
start|next|agradecer|	determiner 7	marks -108	none 60
start|next|agradecer|first|	el 28
start|next|ajouter|	determiner -50	none -84
start|next|alegar|	none -15	preposition -56	word 15
start|next|alertar|first|	de -55	para 138	por -64
start|next|alertar|	marks -66	none 34	preposition 30
start|next|alerter|	none -8	preposition 45
start|next|ameaçar|	none -27
start|next|amenazar|first|	con -46
start|next|amenazar|	none -64	preposition -46
start|next|ammettere|	auxiliary 15	determiner -25	marks 32	none -15	preposition 44
start|next|ammettere|first|	di 90	in -57
start|next|annoncer|	auxiliary -56	coordinator -36	determiner 38	marks -9	none 7	preposition -26	verb -68	word -118
start|next|annoncer|first|	jeudi -32	la 24	le -30	lundi -27	l’ 88	mardi -53	mercredi -47	pour -86	sa -100	un 12
start|next|annunciare|	adverb -51	determiner 73	none 24	preposition -99	word -29
start|next|annunciare|first|	al -33	appello 75	il 30	per -92	ricorso 74	un 105	una 66	uno 63
start|next|antwoorden|	none -87
start|next|antworten|first|	er -48
start|next|antworten|	no 29	none 39	preposition 47	pronoun -48
start|next|anunciar|	adverb -88	coordinator -32	determiner 39	marks 15	none 11	preposition -26	verb 90	word -7
start|next|anunciar|first|	a 9	ayer -39	el -32	em -46	en -69	hoje -41	la 94	nesta -70	ontem -38	um 78	uma 79	un 30	y -30
start|next|apelar|first|	à 59
start|next|apelar|	marks 50	none 90	preposition 81
start|next|apelidar|first|	de -43
start|next|apelidar|	marks -43	none -43	preposition -43
start|next|aplaudir|	determiner 48	marks 75	none -33	preposition -86
start|next|apontar|first|	como -55	para -24
start|next|apontar|	none 7	preposition -52	subordinator -55	word 53
start|next|appeler|	adverb -87	capital -98	determiner -32	marks -9	none 17	preposition 69	word -63
start|next|appeler|first|	la -86	les 49	à 83
start|next|applaudir|	none -73
start|next|apprendre|	determiner -41	none -63
start|next|approuver|	determiner 11	none -14
start|next|apuntar|	preposition 18
start|next|arrancar|	none -51	preposition -43
start|next|asegurar|	determiner 39	marks -73	none 26	preposition -101	verb 27	word 8
start|next|asegurar|first|	a -68	en -48	no 67
start|next|asks|false|	auxiliary 35	marks -15	none -11
start|next|assicurare|	determiner 13	none -9	preposition 66
start|next|assicurare|first|	di 73	il -99	la 75
start|next|assumir|first|	a 20
start|next|assumir|	none -31	preposition 15
start|next|assurer|	auxiliary -30	determiner -75	marks 49	none -51	preposition -61	verb 26	word 87
start|next|assurer|first|	avoir 74	dans -27
start|next|atribuir|	determiner -94	marks -36	none 30	preposition 49
start|next|atribuir|first|	al 46	ao 71	el -104	los -84	o -100	à 42
start|next|attaccare|	determiner -38	none -56	preposition -42
start|next|attendre|	adverb -54	determiner -134	none -15	preposition 42
start|next|attendre|first|	depuis -74	à 27
start|next|attribuer|	none 43
start|next|attribuire|	determiner -38	marks 41	none 23	preposition 63
start|next|attribuire|first|	a 21
start|next|auxiliary|	, -82	determiner -16	preposition -53	stop -67	verb-saying -41	word -16
start|next|auxiliary|auxiliary|	saying -60
start|next|auxiliary|marks|	saying -66
start|next|auxiliary|none|	judging -62	saying -23
start|next|auxiliary|verb|	saying -41
start|next|avaliar|	none -48
start|next|avancer|	none -80
start|next|avanzar|first|	en -34
start|next|avanzar|	none -95	preposition -33
start|next|avisar|	determiner -81	none -41	preposition 35
start|next|avisar|first|	de 47
start|next|avouer|first|	avoir 59
start|next|avouer|	none -33	word 61
start|next|avvertire|	determiner -53	none -79
start|next|away|1|	adverb -39	auxiliary -37	capital -23	determiner 8	pronoun -36	subordinator 24	verb-saying -30	word 25
start|next|away|2|	adverb -26	auxiliary -72	capital -70	coordinator -34	determiner -60	preposition -19	verb-saying -74	word -64
start|next|away|3|	adverb -33	auxiliary -76	coordinator -63	determiner 12	preposition 33	pronoun -86	subordinator 13	verb-saying -79	word -74
start|next|away|4|	adverb -73	auxiliary -46	capital -17	coordinator -63	determiner 19	preposition -70	pronoun -84	subordinator -52	verb-saying -20	word -145
start|next|away|5|	adverb -83	auxiliary -32	coordinator -33	determiner -131	preposition -101	pronoun -85	word -88
start|next|away|6|	adverb -104	auxiliary -54	coordinator -35	determiner -14	preposition -147	pronoun -83	verb-saying -68	word -43
start|next|añadir|	none -81	preposition -31
start|next|bautizar|first|	como -27
start|next|bautizar|	marks -44	none -44	preposition -38
start|next|becijferen|	preposition 70
start|next|bedauern|	determiner 20	no 20	none 20
start|next|befinden|	no -45	none -32	pronoun -44
start|next|before|	2 -53	accolto -46	accusa -8	accusant -10	accuse -87	achou -25	acht -13	acusa -113	acusado -128	acusam -85	acusou -114	acusó 36	admet -15	admite 46	admitiu -24	advertido 17	advierte 32	adviseert -56	afferma -33	affiche -43	affirme -14	afirmou -77	afirmó 23	aggiunge -36	aggiunto -20	agradeció 28	ajoute -41	alerta -46	alerte -93	alertou 61	alta -73	ameaça 109	ammesso 56	ammette -45	angeklagte -44	annoncé 34	annuncia 31	annunciato 12	antwortete -91	anunciado 35	anunciou 8	apelidado -43	apelou 67	aplaude -58	aplaudiu -86	aplaudió 38	aponta -11	apontado -83	apontou 27	appelait -45	appelle -25	apprend -44	assicura 8	assicurano -35	assumiu 9	assure 18	assuré -26	atribui -28	atribuiu -124	atribuye -98	attaccato -49	attendait -106	attribuisce -38	autora -27	avance -46	avanzó -61	avisa -31	avisó 36	avoue 14	avverte -53	añadido -33	bat 32	bautizado -25	bautizó -43	bedauerte -17	befand -44	begründete -53	begrüßt -81	begrüßte 21	beide -48	bekend -13	beloofde 28	belooft 10	berichtete -35	beschreibt -20	besluit -32	bestreitet 7	bestätigt 15	betonte -11	betreurt 19	beweert 32	bezeichnete -43	beziffert -63	bezweert -42	bezweifelt 12	biedt 18	bittet 27	bleef -71	bleek -52	blijft -53	blijkt -45	bollato -47	califica -32	calificado -28	calificó -48	celebra -76	celebrato -49	celebró -18	chama -21	chama-se -13	chamam -20	chamou -40	chi -23	chiama -31	chiede 60	chiedono 24	chiesto -19	cifra 29	cinco -51	cita -72	citado -69	citou 29	citó -66	classificou -101	coach -19	cobrava -99	cobrou 17	comemorou 26	comentó -26	commente -20	comunicato 15	comunicó -51	condannato -28	condena -34	condenado -29	condenou -36	conferma 26	confermano -88	confermato 16	confessa 72	confesó -9	confida 34	confirma -13	confirme 54	confirmou 30	confirmó 16	confié 13	confiée -57	congratulou-se -44	considera -13	consiglia 34	conta -34	contam -55	contesta 8	contestado -81	contestano -71	contestato 17	conteste 37	contestó -104	continua -55	contou -37	contó -40	convocou -94	corta -34	cortou -44	crie -44	croit 9	croyait -77	cuenta -64	culpa 7	cumplir 52	dankte 9	dat -47	decisão 20	declara -77	declarado -77	declarou 17	declaró -67	decretou -59	deed -75	deelt -51	defende 22	defendeu 14	defendió -34	define -36	definisce -46	definito -50	definió -36	demanda -42	demande 70	demandent -9	demandé -26	dementierte -40	denkt -26	denunció 18	derrota -52	descarta -41	descartó 82	descreve 14	desculpa 19	desculpas -59	desmente 34	desmiente -78	desmintió -99	destacou -13	destacó -76	desvalorizou 15	determinou -54	detto -20	devolve -32	devolveu -36	dice -10	dicen -10	dichiarato -24	dicono -75	die -69	difende -55	difundido -23	dijo -29	disait 45	discorda -54	disent 30	dispara -27	disse 61	dit 66	dito -49	divulgado -25	divulgou -53	diz -38	domanda 63	domandava -72	dreigt -11	dringt -28	drohte 10	décrit -17	défend -14	dément -12	démenti 46	dénonce 131	dénoncé -16	eist 31	ella -44	elle -41	elogia -99	elogiato 8	elogiou 30	elogió 7	emergência -12	emporté -42	encuentra -45	entro -93	entschuldigte -28	erinnert -28	erinnerte -24	erklärte -69	erwartet 45	erzählte -51	es -72	esclude 25	escluso 95	escreveu -54	escribe -41	escribió -55	escrito 10	escusou-se -16	espera 8	esperaban -51	esperava -61	esperavam -43	espresso 17	esprime -66	espère -13	estado -49	estima 24	estime -38	estimou 43	euro -52	euros -47	exclu 13	exclut 35	excuses -14	executivo 16	exige 23	exigiu 83	exigió 99	explica -55	explicó -16	explique -42	expliqué -42	expresó 34	fala 13	falam -69	falar -45	falava -96	falou -151	fand -105	feliciteerde -35	felicitou -99	felicitó 41	figure -43	findet 17	fois -39	fordert 26	forderte 16	fragte -54	frau -11	félicité 28	fürchtet 18	gab -25	gaf -57	garante -32	garantiu 53	geeft -54	gelooft -57	gemeente 44	gesagt -33	gesproken -7	gevraagd -60	geëist -50	gibt -57	giudica -10	giura -12	glaubt -38	habla -48	hablaba -17	hablan -38	hablar -41	habló -52	hallazgo -37	heet -58	heette -29	heißt -84	herinnert -53	het -194	hield -118	hielt -94	hielten -93	hieß -59	hij -76	hofft 19	hoopt 13	houdt 35	hält 10	iedereen -84	il -83	illustrato -83	indica -41	indicato 36	indique 17	indiqué -34	informa 23	informe -60	informou -81	informó 23	inquiète 17	insiste 10	insistió 73	instalar -64	interroge -26	interrogé -44	interrogée -44	invita 16	invitato 30	invite 16	invitó 35	invoca 77	invoque 17	jugé -76	jure 75	justificou -7	keer -48	klaagde 28	klinkt -50	kondigde 66	kondigt -56	kritisierte -56	laat -170	lacht -43	lachte -22	lamenta 40	lamentado -83	lamentou -21	lamentó 14	lancé -60	legde -50	legge -30	legt -63	lehnt 60	lehnte -118	lei -57	lembra 30	lembrou -23	letto -60	leu -47	levar -94	leyó -57	liet -125	ließ -64	limita -19	limitou-se -39	limitó -32	lit -46	llama -96	llamado -70	llaman -64	llamó 14	lobte 44	lodato -51	luidt -61	lâche -35	lê -36	mahnte 67	man -62	manda -69	mandou -32	mann -65	manter -62	manteve -89	mantiene -30	mantuvo 29	mantém 23	matizó -51	meint -37	meinte -34	meldde 38	melden -84	meldet -55	meldete -64	meldt -85	menace 20	menacé -26	merkt -24	messa -28	minaccia -34	minister -69	ministerin -20	ministre -80	ministro 13	mostra -73	mostró 32	mutter -52	nannte 17	nega 37	negou 47	negó -54	nennt -50	nesta -86	nie 48	niega 13	niets -64	noemde -47	noemen -91	noemt -52	nota -74	note -48	notierte -54	noté -43	número -42	ofrece -22	ofreció 16	onderzoek -39	ontkent 79	oposição 55	ordenó 56	orienta 17	otto -48	parla -82	parlait -33	parlano -38	parlato -78	parlava -43	parle -57	parlent -38	parlé -57	parti -112	parties -102	partijen 37	pede 77	pedia -97	pediu -19	pedía -82	pensa 25	pergunta -52	perguntou 92	pertes -73	pide -37	piden -31	pidieron -70	pidió -14	plaide 78	plaidé -43	pleit -7	pocht -55	pointe 73	poursuivi -33	precisa -53	precisato 21	prees -44	prefere -68	preferiu -119	prefirió 21	pregunta -51	preguntado -77	preguntó 86	prevé -9	prevê 30	proclama 25	proclamato -30	promesso 34	promet 57	promete 15	prometeu 53	prometido 52	promettait -28	promette 26	promis -20	propone 106	propose 10	proposto -54	proposé 51	propuso 8	protestó 67	précise -24	préconise 47	préfère -25	prévient -14	prévoit 22	prévu -86	publica -40	publicado -34	publicou -38	qualifié -37	quejó -49	quer 8	queria -93	quería -88	questionado -83	quiere -85	raadt -68	raccomanda 64	racconta 7	raccontato 21	raconte 51	rappelé -62	reaccionó -47	reageerde -47	reageert -39	reageren -31	reagierte -51	reagierten -39	reagito -30	reagiu -54	rechaza -84	rechnet 20	rechnete -65	recibió -75	recita -50	reclama 43	reclamado 60	reclaman -42	reclamou -23	reclamó 16	recomenda 40	recomendou 74	recomienda -20	recommande 36	reconhece -19	reconheceu 32	reconnaît 15	reconoce -50	reconoció 32	recordó 46	recuerda 9	recusa -10	recusou 42	redoute 14	refusé 19	registou -74	registrou -70	rejeitou 47	rejeté -81	rekende -80	rekent 38	relatou -77	relevé -68	relève -11	remete -105	repetir -67	repite -34	repitió -39	replica -19	replicato -19	reprend -42	repris -46	reproche -19	reprochó -58	requiert 25	requis -7	respalda -89	respinto -70	responde -85	respondeu -95	respondido -66	respondió -96	resultado -23	resultados 44	resume -63	resumía -29	reunião -37	revelou -39	revendique 20	revision -21	riconosciuto 18	ricordato -49	ricorso -53	ride -30	rief -69	riep -70	riferisce -67	riferiscono -25	ringrazia -58	ringraziato -40	risponde -79	rispondendo -61	risposto 40	rit -48	ritenuto 17	riu -33	rivela 16	roept -134	rond -54	ruft -55	räumt -37	räumte 13	réagi -52	réclame -7	réclamé 58	récuse 11	répliqué -52	répond -65	répondu 13	révélée -42	rügt -46	saber 20	sagt -76	sagte 25	sah -63	salue 28	saluta -42	salutato -36	sapere -40	saudou 26	savoir -29	schaden 18	schilderte -41	schließt 52	schloss -63	schreef -99	schreibt -34	schrieb -69	schrijft -94	scritto -68	scusa -86	segnala -18	seis -28	señalado -48	señaló -38	sie -106	sieht -13	smentisce 10	solicitado -72	solicitó -44	sollecita 54	sostiene 49	sostuvo -41	souhaite 32	souhaité -104	soupçonne 69	soutenu -38	soutient 34	souvient 8	spiega -50	spiegato 28	sprach -41	sprak -48	spreekt -52	spreken -51	spricht -36	staat -52	stand -50	steht -55	stelde -18	stelt 35	stima 95	stond -67	stuurde -43	sugeriu 15	sustenta -45	table 21	tachó -42	taglia -30	tavolo -54	te -69	teilte -53	telefonou -50	teme 78	temono -26	tildó -41	todos -70	toonde -67	toont -50	trekt 19	trok -91	trouve -99	trouvé -84	uno -41	unternehmen -19	vainqueur -34	valoró 13	valuta -7	vanaf -80	vatte -49	ve 10	ven -68	verklaarde -62	verklaart 14	verlangen 57	verlangt 87	verlangte -54	vermutet 65	versprach 38	verteidigt 34	vertelde 25	vertellen -62	verwacht 37	verweet -65	verweist 21	verwies -149	verwijt -109	veulent -73	veut -13	via -70	vindt 42	vio -71	visto -87	viu -94	voegt -17	voet -21	voit 21	voleva -78	vond -134	vorige -25	vorwürfe -51	vos -21	voulait 15	vraagt 34	vreest 39	vrezen -13	vroeg -10	vrouw -41	vuole 9	vê 38	waarschuwde 23	waarschuwt 51	warf -105	warnt -19	warnte 32	wees -104	weet -48	weigerde 56	weist -74	weten 147	widersprach -23	wies -74	wijst 18	wil 20	wilde -53	wirft -61	wist -66	wollte -72	würdigte 13	zag -78	zahl -52	ze -46	zegde -66	zeggen 10	zegt 107	zei 30	zeigt -57	zeigte -32	zien -73	ziet 18	zij -94	äußert -20	äußerte -43	écrit -68	él -37	évalue 42	évoquait -78	évoque -11	évoqué 15
start|next|begründen|	determiner -60	no -70	none -62
start|next|begrüßen|	determiner 18	no 8	none 21
start|next|begrüßen|first|	das 17
start|next|bekennen|	none -75
start|next|beloven|	adverb -64	auxiliary -44	determiner -13	marks -31	none 20	preposition 45	pronoun 54	word -122
start|next|beloven|first|	er -10	het 55
start|next|bemerken|	no -42	none -42
start|next|benadrukken|	adverb -11	none -19	pronoun -21
start|next|benadrukken|first|	er -11	ze -8
start|next|berichten|	determiner -38	no -53	none -53	preposition -62
start|next|bescheinigen|	determiner 43	no 35	none 13
start|next|beschreiben|first|	als -13
start|next|beschreiben|	marks -45	no -47	preposition -13	pronoun -21
start|next|beslissen|	none -69
start|next|besluiten|first|	over -23
start|next|besluiten|	none -73	preposition -23
start|next|bestreiten|first|	das -84
start|next|bestätigen|	determiner 15	preposition -77
start|next|bestätigen|first|	das -80	den 48
start|next|beteuern|	no -15	none -24
start|next|betogen|	none -30	pronoun -8
start|next|betonen|	no -22	none -21	preposition -25	yes -7
start|next|betreuren|	determiner 15	none 31	pronoun 8
start|next|betreuren|first|	de 15	het 8
start|next|bevestigen|	adverb -13	auxiliary 44	determiner 30	marks -40	none -39	pronoun -81	verb -33	word -49
start|next|bevestigen|first|	er -13	het -81
start|next|beweren|	auxiliary 21
start|next|bezeichnen|	determiner -43	marks -48	no -48	preposition -24
start|next|bezeichnen|first|	als -24	die -46
start|next|beziffern|	determiner -100	no 25	none 11	preposition 50
start|next|beziffern|first|	auf 61	den -63
start|next|bezweifeln|	determiner 12	no 12	none 12
start|next|bezweren|	none -70
start|next|bieden|	auxiliary -58	preposition -15	pronoun -59	word -9
start|next|bieden|first|	aan -15	excuses -9
start|next|bitten|first|	um 36
start|next|bitten|	marks -47	none 61	preposition 27
start|next|blijken|	auxiliary -32	determiner -47	none -90	preposition -28	word -47
start|next|blijken|first|	met -43	uit -20
start|next|blijven|	adverb -50	determiner -51	none -86	preposition -42	pronoun -34	word -57
start|next|blijven|first|	de -33	op -57
start|next|bollare|	marks -51	none -51	preposition -34
start|next|bromear|first|	con 13
start|next|bromear|	none 13	preposition 13
start|next|calcolare|	none 32	preposition -55
start|next|calcular|	determiner 39	none 27	preposition -29	word 64
start|next|calcular|first|	en -63
start|next|calificar|	determiner -55	marks -63	none -64	preposition -57
start|next|calificar|first|	de -57	el -34	la -59
start|next|capital|	, -106	: -26	capital -71	coordinator -54	determiner 33	preposition -28	quote -55	stop -7	word 86
start|next|capital|auxiliary|	judging -31	saying -49
start|next|capital|marks|	judging -55	saying -66
start|next|capital|none|	judging -7	other -56	saying -30	thinking 30
start|next|capital|verb|	judging -67	saying 34
start|next|celebrare|	none -75	preposition -26
start|next|celebrar|	determiner 37	marks 11	none -9	preposition -69
start|next|celebrar|first|	con -52	el 18
start|next|chamar|	auxiliary -11	capital -19	determiner -44	marks -69	none -67	preposition -66
start|next|chamar|first|	a -35	de -63	o -40
start|next|chiamare|	adverb -22	capital -25	determiner -34	marks -35	none -54	preposition -24
start|next|chiamare|first|	già -15
start|next|chiedere|	adverb 31	auxiliary 31	coordinator -12	determiner 24	marks 89	none -7	preposition -95	subordinator 32	word 75
start|next|chiedere|first|	a -72	ai 42	al -64	alla -62	di -65	e -12	il -33	invece -59	la -88	lo 79	l’ -77	per -50	se 27	un 82	una 87
start|next|chiffrer|	determiner -25	none -47
start|next|chiffrer|first|	le 7
start|next|cifrar|first|	en 57
start|next|cifrar|	none 56	preposition 39
start|next|citar|	determiner -73	marks -29	none -36	preposition -96	word 16
start|next|citar|first|	a -76	el -43
start|next|classificar|first|	a -74	como 18	de -78
start|next|classificar|	marks -29	none -29	preposition -102	subordinator 18
start|next|cobrar|first|	a 82	explicações -12
start|next|cobrar|	none 25	preposition 35	word 8
start|next|cogitar|	none -26
start|next|coincidir|first|	en 16
start|next|coincidir|	preposition 13
start|next|comemorar|	none -26
start|next|comentar|first|	a -46
start|next|comentar|	marks -16	none -89	preposition -60
start|next|commentare|	none -58
start|next|commenter|first|	pas -20
start|next|commenter|	none -41	preposition -21	word -20
start|next|comparar|	none -20	preposition 49
start|next|completar|	none -100
start|next|comprometer|	determiner -100	none 29	preposition 43
start|next|comprometer|first|	a 45
start|next|comunicare|	none 21	preposition 26	verb 27
start|next|comunicar|	adverb -9	none -64	preposition -57
start|next|comunicar|first|	ayer -9
start|next|conceder|	none -41
start|next|concluir|	none -75
start|next|concordar|	none -67	preposition -46
start|next|concéder|	none 23
start|next|condannare|	none -76	preposition -28
start|next|condenar|	adverb -11	marks -25	none -72	preposition -37	word -42
start|next|condenar|first|	a -36	anos -21	hoje -8
start|next|confermare|	auxiliary 38	coordinator -10	marks -112	none 10	preposition -82	verb 16	word -79
start|next|confermare|first|	a -67	e -10	il 11	la -49	lo 17	per -70
start|next|confesar|	none -37
start|next|confessare|first|	di 39
start|next|confessare|	none 49	preposition 39
start|next|confessar|	none -26	word 10
start|next|confidare|first|	di 34
start|next|confidare|	none 23	preposition 28
start|next|confier|	adverb -12	determiner -69	marks 57	none -30	preposition -78
start|next|confier|first|	à -65
start|next|confirmar|	adverb -117	auxiliary -81	coordinator -32	determiner 29	preposition -13	verb -31	word -52
start|next|confirmar|first|	a 12	con -85	el 9	la -48	ni -31	o 93	y -7
start|next|confirmer|	determiner 27	none 15	preposition -98	verb -72	word -48
start|next|confirmer|first|	l’ 68	mardi -44
start|next|congratular|first|	com -44
start|next|congratular|	none -62	preposition -44
start|next|conseiller|	none 8	preposition 26
start|next|considerar|	determiner -8	marks -28	preposition -20	verb 62	word 48
start|next|considerar|first|	a -18	o -24
start|next|consigliare|first|	di 52
start|next|consigliare|	none 31	preposition 23
start|next|constateren|	none -52	preposition -40
start|next|contar|	auxiliary -52	determiner -61	none -51	preposition -94	verb 25	word 41
start|next|contar|first|	a -76	en -25	la -49	outra -35	ter 75	à -45
start|next|contestare|	determiner 11	marks 20	preposition -82
start|next|contestare|first|	i -63	il 48	l’ -25
start|next|contestar|	determiner 42	preposition -9	verb -57
start|next|contestar|first|	a 11	por -48
start|next|contester|	determiner 47	none 27	preposition -73	verb 35	word -16
start|next|contester|first|	ce -9	toute 44
start|next|continuar|first|	a -36
start|next|continuar|	none -78	preposition -41	word -34
start|next|convocar|	determiner -27	none -11	preposition -80	word 15
start|next|convocar|first|	para -80
start|next|coordinator|	adverb -17	auxiliary -46	capital -19	determiner -62	preposition 56	pronoun -26	verb-judging -36	verb-saying -86	word -73
start|next|coordinator|auxiliary|	judging -39	saying -23
start|next|coordinator|marks|	saying -21
start|next|coordinator|none|	judging -66	saying -70
start|next|coordinator|verb|	judging -69	saying -59
start|next|corregir|	none -64
start|next|corrigir|	none -60	verb -45
start|next|cortar|	none -86	preposition -48	word -45
start|next|craindre|	determiner 37	none 13
start|next|crier|	marks -41	none -53	preposition -41
start|next|criticar|	determiner 16	marks 35	none -16	preposition -9
start|next|croire|	adverb -27	none 12	preposition -94	verb -79	word -80
start|next|croire|first|	pas -42
start|next|cuestionar|	determiner 18	none 27
start|next|culpar|	determiner 73	none 18	preposition -100
start|next|danken|	determiner 16	no -111	none 21
start|next|decir|	adverb -49	auxiliary 19	determiner -68	marks 7	none -18	preposition -115	verb -39	word 60
start|next|decir|first|	a -85	de -64	el -70	en -54	no 74
start|next|declarar|	adverb -46	determiner -90	marks -7	none -7	preposition -117	verb -7	word 59
start|next|declarar|first|	a -83	el -49	por -38
start|next|decretar|first|	luto -29
start|next|decretar|	none -80	preposition -12	verb -41	word -64
start|next|defender|	determiner -16	marks -85	verb -25	word 47
start|next|defender|first|	a 10	la 7
start|next|definire|	determiner -63	marks -65	none -65
start|next|definire|first|	il -50	la -41	le -16	l’ -22
start|next|definir|	determiner -48	marks -62	none -62	preposition -30
start|next|definir|first|	como -55
start|next|demandar|	marks -42	none -42
start|next|demander|	auxiliary 77	none 10	preposition -11	subordinator 77	word 15
start|next|demander|first|	aux 41	de -22	des -18	la 93	le 103	l’ 53	si 43	un -57	une 106	à -85
start|next|dementieren|	no -40	none -40
start|next|denken|	adverb -30	none -42	pronoun -22
start|next|denken|first|	daar -26	er -25
start|next|denunciare|	none -23	word 24
start|next|denunciar|	determiner -18	marks -15	preposition 26	word -21
start|next|desafiar|first|	a 62
start|next|desafiar|	marks 23	none 23	preposition 62
start|next|descartar|	determiner 25	none 48	preposition 33	verb -85	word -28
start|next|descartar|first|	a -92	en -61	la -63	una 31
start|next|descrever|	none 20
start|next|describir|first|	como -27
start|next|describir|	marks -27	none -27	preposition -27
start|next|descrivere|	marks -8	none -8
start|next|desmentir|	determiner 33	none 15	preposition -31
start|next|despedir|	none -50	preposition -35
start|next|destacar|	determiner 60	marks -19	none -11	preposition -115
start|next|destacar|first|	a -96	en -65
start|next|desvalorizar|	none 20
start|next|determinar|	none -69
start|next|determiner|	, -82	: -57	adverb 15	capital -14	preposition -34	quote 23	stop -91	that -108	verb-judging 11	verb-saying -114	verb-thinking 18	word 8
start|next|determiner|auxiliary|	judging -23	saying 15	thinking -24
start|next|determiner|marks|	judging -34	other -84	saying 22	thinking 24
start|next|determiner|none|	judging 29	other 15	saying -8	thinking -7
start|next|determiner|verb|	judging 16	other -48	saying -33	thinking -19
start|next|devolver|	none -84	preposition -31	word -43
start|next|de|	adverb -38	auxiliary -94	capital 26	coordinator -49	other -48	preposition 7	pronoun -86	saying -15	subordinator -36	thinking -7	verb-saying -26	word -44
start|next|de|apposed|	judging 30	other -38	saying 19	thinking -25
start|next|de|apposition|	judging -97	saying -59
start|next|de|away|1|	judging -12	other -48	thinking -7
start|next|de|away|2|	judging -16	other -32	saying -47
start|next|de|away|3|	judging -27	other -36	saying -28
start|next|de|away|4|	judging 33	other -13	saying -27
start|next|de|away|5|	other -27	saying -78
start|next|de|away|6|	judging -69	saying -98
start|next|de|direct|	judging -21
start|next|de|inverted|	judging -8	other -36	saying -52
start|next|de|mood|	no -12	yes -23
start|next|de|shared|	judging -26	other -44	thinking -40
start|next|dichiarare|first|	di 78
start|next|dichiarare|	marks 33	none -48	preposition 37	word -72
start|next|difendersi|	determiner -55	none -78
start|next|difendersi|first|	la -45
start|next|difundir|	determiner -71	marks -50	none -89
start|next|dire|	adverb -87	auxiliary 76	determiner -15	marks 11	preposition 13	pronoun 13	word 15
start|next|dire|first|	a -83	ai -59	al -43	avoir 13	di 141	elle -50	en -85	in -52	la -88	ne 61	no -86	non -53	n’ 32	plus -16	rien -41	soltanto -67	vouloir 56
start|next|discordar|	none -79
start|next|disparar|	determiner -48	none -61	preposition -22
start|next|ditar|	none -53
start|next|divulgar|	adverb -18	determiner -41	marks -42	none -79	preposition -40	word -38
start|next|divulgar|first|	em -26	nesta -15
start|next|dizer|	adverb 21	determiner -73	marks 80	none -38	preposition -154	pronoun -60	verb -23	word 65
start|next|dizer|first|	a -108	ao -55	apenas -69	em -56	estar 74	hoje -44	na -13	não 37	o -58	ter -10	à -90
start|next|domandare|	auxiliary -61	none 32	preposition 45	subordinator -63
start|next|domandarsi|	none 54
start|next|dreigen|first|	met 37
start|next|dreigen|	none -14	preposition 37	word -50
start|next|dringen|first|	aan -23
start|next|dringen|	none -45	preposition -30
start|next|drohen|	no -27	none 7
start|next|drukken|	none -66	word -36
start|next|drängen|first|	auf 61
start|next|drängen|	no 36	none 36	preposition 44
start|next|dämpfen|	no -66	none -66
start|next|déclarer|	none -67	preposition -46
start|next|décrire|	determiner 13	marks -25	none 18
start|next|décrire|first|	un 21
start|next|défendre|	determiner -37	marks 46	none -33	preposition 35
start|next|démentir|	none 25	word 22
start|next|dénoncer|	determiner 12	preposition -48
start|next|dénoncer|first|	un -47	une 140
start|next|déplorer|	none 7
start|next|désigner|	determiner -59	none -90
start|next|einwenden|	no -43	none -43
start|next|eisen|	determiner 73	marks -36	none 28	preposition -81
start|next|eisen|first|	een 87	in -52	tegen -35
start|next|elogiar|	determiner 19	marks 64	none -15
start|next|elogiar|first|	el 35	la -27
start|next|emporter|	none -87	preposition -49
start|next|encontrar|	none -78
start|next|ending|00|	word -41
start|next|ending|0|	word -81
start|next|ending|12|	word -88
start|next|ending|14|	word 26
start|next|ending|1|	word 54
start|next|ending|20|	word -76
start|next|ending|30|	word -12
start|next|ending|40|	word -78
start|next|ending|60|	word -56
start|next|ending|6|	word 77
start|next|ending|ab|	word -87
start|next|ending|ad|	preposition -17
start|next|ending|af|	adverb -70	word -60
start|next|ending|ag|	word -7
start|next|ending|ai|	preposition -31
start|next|ending|al|	adverb -9	capital -25	preposition -16	word -86
start|next|ending|am|	preposition -97
start|next|ending|an|	adverb -69	capital -72	preposition -89	pronoun -62	word -31
start|next|ending|ao|	preposition -13
start|next|ending|ar|	adverb -14	preposition -25	word 9
start|next|ending|as|	adverb 38	auxiliary -31	capital -38	determiner -12	preposition -63	word -44
start|next|ending|at|	auxiliary -42
start|next|ending|au|	preposition -35	word -71
start|next|ending|a|	auxiliary -44	preposition 8
start|next|ending|ca|	word 40
start|next|ending|ce|	adverb -78	determiner -44	word -90
start|next|ending|ch|	adverb -85	preposition -82	pronoun -7	word -94
start|next|ending|ck|	word -32
start|next|ending|co|	word -73
start|next|ending|ct|	word 46
start|next|ending|d'|	preposition 91
start|next|ending|da|	adverb -81	preposition -12	word -37
start|next|ending|de|	adverb -47	capital -60	determiner -25	preposition 8	subordinator 64	verb-saying -29
start|next|ending|di|	preposition 88	word -68
start|next|ending|do|	preposition -32	subordinator -22
start|next|ending|ds|	preposition -51
start|next|ending|du|	determiner -13
start|next|ending|d’|	preposition 17
start|next|ending|ec|	preposition -60
start|next|ending|ee|	determiner 16	word -80
start|next|ending|ei|	preposition -74
start|next|ending|ek|	word -52
start|next|ending|el|	adverb -84	capital 19	determiner -22	preposition -31	word 19
start|next|ending|em|	adverb -95	determiner -84	preposition -35	pronoun -69	word 19
start|next|ending|en|	adverb -92	auxiliary -80	capital 79	coordinator -40	determiner 15	preposition -32	pronoun -46	subordinator -76	verb-saying -65	word -18
start|next|ending|er|	adverb -86	capital -85	determiner -20	pronoun -68	word 41
start|next|ending|es|	adverb -67	capital -20	pronoun -60	word 10
start|next|ending|et|	capital -25	coordinator -54
start|next|ending|eu|	adverb -15
start|next|ending|e|	coordinator -63
start|next|ending|ft|	word -20
start|next|ending|ga|	word -13
start|next|ending|gd|	word -48
start|next|ending|go|	word 8
start|next|ending|gs|	adverb -46
start|next|ending|ha|	auxiliary -36
start|next|ending|he|	adverb -69	word 17
start|next|ending|hm|	pronoun -55
start|next|ending|hn|	pronoun -53
start|next|ending|ho|	word -17
start|next|ending|hr|	determiner -13
start|next|ending|ht|	word -11
start|next|ending|ia|	adverb -45
start|next|ending|id|	capital -32	word 48
start|next|ending|ie|	pronoun -89	word 21
start|next|ending|ig|	adverb 51	word -45
start|next|ending|ij|	preposition 7	pronoun -95
start|next|ending|il|	determiner 10	pronoun -88
start|next|ending|im|	preposition -88
start|next|ending|in|	adverb -78	capital -50	determiner 36	preposition -33	word -66
start|next|ending|io|	word -24
start|next|ending|ip|	word 9
start|next|ending|ir|	word 34
start|next|ending|is|	auxiliary -30	determiner -16	preposition -100	word 18
start|next|ending|it|	preposition -9	subordinator -36	verb-saying -40	word -78
start|next|ending|ix|	word 45
start|next|ending|i|	determiner -49
start|next|ending|ià|	adverb -27
start|next|ending|iù|	adverb 13
start|next|ending|je|	adverb -91	word -39
start|next|ending|jk|	word 47
start|next|ending|jà|	adverb -48
start|next|ending|já|	adverb 47
start|next|ending|ke|	determiner 9
start|next|ending|l'|	determiner 26	preposition -53
start|next|ending|la|	preposition -37	word -45
start|next|ending|ld|	word 46
start|next|ending|le|	determiner -7	preposition -52	pronoun -90	word 7
start|next|ending|lf|	adverb -69	word 22
start|next|ending|li|	preposition -40	word 83
start|next|ending|lo|	determiner 36	pronoun -78	word 28
start|next|ending|ls|	adverb -55	preposition -70	subordinator -91
start|next|ending|l’|	determiner -7	preposition -95
start|next|ending|ma|	determiner 22	preposition -45	word 21
start|next|ending|me|	preposition -35	word -96
start|next|ending|mo|	preposition -78	subordinator -32	word 27
start|next|ending|na|	determiner 26	preposition -99	word -25
start|next|ending|nd|	coordinator -46	word -84
start|next|ending|ne|	determiner 27	word 16
start|next|ending|ng|	capital 57	word -36
start|next|ending|ni|	coordinator 52	determiner -14	word 49
start|next|ending|no|	capital -39	determiner 40	preposition -109	word 31
start|next|ending|ns|	adverb -56	preposition -119	word -77
start|next|ending|nt|	adverb -103	preposition -66	verb-saying 42	word -31
start|next|ending|nu|	adverb -44
start|next|ending|n’|	determiner -73	word 95
start|next|ending|oe|	word -48
start|next|ending|of|	subordinator 31
start|next|ending|og|	adverb 7
start|next|ending|oi|	adverb -62
start|next|ending|ok|	adverb -57
start|next|ending|ol|	word -42
start|next|ending|on|	adverb -69	determiner -8	preposition -32	pronoun -53	word -58
start|next|ending|op|	adverb -17	preposition 12
start|next|ending|or|	word 7
start|next|ending|os|	determiner 20	preposition -28	pronoun -63
start|next|ending|ot|	preposition -53
start|next|ending|o|	determiner -18
start|next|ending|po|	preposition -46
start|next|ending|pp|	word -26
start|next|ending|ra|	adverb -74	auxiliary -20	capital -62	determiner -64	preposition -13	word -25
start|next|ending|rd|	capital -16	word 25
start|next|ending|re|	adverb -74	determiner 25	preposition -86	word 30
start|next|ending|ri|	adverb -63
start|next|ending|ro|	capital 56	determiner -76	word -23
start|next|ending|rs|	adverb -61	word -28
start|next|ending|rt|	adverb -23	word -57
start|next|ending|rò|	adverb -51
start|next|ending|sa|	determiner -62
start|next|ending|se|	determiner -9	pronoun 36	subordinator -12	word 22
start|next|ending|si|	adverb -41	subordinator 18	word -55
start|next|ending|so|	word 38
start|next|ending|st|	adverb 49	word -15
start|next|ending|su|	determiner -35	preposition 11
start|next|ending|sì|	adverb -64
start|next|ending|sí|	adverb -51
start|next|ending|s’|	pronoun -81
start|next|ending|ta|	determiner -76	preposition 27	verb-saying -33	word -28
start|next|ending|te|	adverb 15	capital -7	determiner -48	preposition -66	word 45
start|next|ending|ti|	adverb -37	word 19
start|next|ending|to|	word -25
start|next|ending|ts|	word 9
start|next|ending|té|	preposition -64
start|next|ending|ue|	adverb 38
start|next|ending|uf|	adverb -15	preposition 28
start|next|ending|ug|	adverb 9
start|next|ending|ui|	preposition -39	pronoun 47	word 19
start|next|ending|ul|	preposition -44
start|next|ending|um|	capital -27	determiner -22	preposition 32
start|next|ending|un|	adverb -90	determiner 13
start|next|ending|ur|	adverb -25	preposition -27	word -46
start|next|ending|us|	adverb -49	determiner -14	preposition -77
start|next|ending|ut|	adverb -86	preposition -55	word 15
start|next|ending|uw|	word -36
start|next|ending|ux|	determiner -13	preposition 12
start|next|ending|u|	word -62
start|next|ending|ve|	word -75
start|next|ending|we|	word 13
start|next|ending|ya|	adverb -45
start|next|ending|y|	coordinator -45
start|next|ending|za|	preposition -40	word 17
start|next|ending|ze|	pronoun -65	word 13
start|next|ending|zo|	word 41
start|next|ending|zu|	adverb 46	preposition -49	word -23
start|next|ending|às|	preposition -16
start|next|ending|ás|	adverb 12
start|next|ending|ão|	word -29
start|next|ending|ça|	word -87
start|next|ending|ès|	preposition -76
start|next|ending|ém|	adverb -47
start|next|ending|én|	adverb -46	word -91
start|next|ending|és|	adverb -28
start|next|ending|ón|	word 18
start|next|ending|ós|	preposition -21
start|next|ending|ôt|	adverb -78
start|next|ending|ür|	preposition -13	word -57
start|next|engager|first|	à 77
start|next|engager|	none 14	preposition 77
start|next|entscheiden|	no -57	none -57	word -54
start|next|entschuldigen|first|	sich -32
start|next|entschuldigen|	no -30	none -32	pronoun -32
start|next|erinnern|	adverb -8	no -42	none -35	pronoun -28	yes -25
start|next|erinnern|first|	daran -8	sich -28
start|next|erkennen|	auxiliary -40
start|next|erklären|	determiner 43	none 16	preposition -97	pronoun -59
start|next|erklären|first|	am -20	er -47	in -62	vor -85
start|next|erläutern|	no -28	none -28
start|next|erwarten|	no 45
start|next|erzählen|	adverb -52	determiner -33	no -56	none -60	preposition -11	pronoun -14	verb -12	yes -34
start|next|escludere|	determiner 75	none 47	preposition -112	word 52
start|next|escludere|first|	un 42
start|next|escrever|first|	no -22
start|next|escrever|	none -105	preposition -48
start|next|escribir|first|	a -74	en -25
start|next|escribir|	marks -60	preposition -109	verb -69
start|next|escusar|first|	a -17
start|next|escusar|	none -24	preposition -17
start|next|esperar|	none -25	preposition -122	word 10
start|next|esprimere|	preposition -69	word -75
start|next|espérer|	none -20
start|next|estimar|first|	em 21	en 13
start|next|estimar|	none 58	preposition 12	verb -96
start|next|estimer|	none -82
start|next|es|	adverb -49	auxiliary -21	capital -79	coordinator -50	determiner 8	other -83	preposition -28	pronoun -117	saying -10	subordinator -10	verb-saying -46	word 26
start|next|es|apposed|	judging 18	other -79	saying -9	thinking 38
start|next|es|apposition|	judging -72
start|next|es|away|1|	judging -19	other -85
start|next|es|away|2|	judging -66	saying -16
start|next|es|away|3|	judging 24	other -36	saying -54
start|next|es|away|4|	other -17	saying -95
start|next|es|away|5|	saying -117
start|next|es|away|6|	judging -73	saying 9
start|next|es|direct|	saying -19	thinking -39
start|next|es|elided|	saying 49
start|next|es|inverted|	judging 10	other -33	saying -47
start|next|es|relative|	saying -73	thinking -54
start|next|es|shared|	judging -39	other -58
start|next|evitar|	determiner -130	marks -117	none -44	preposition -66	word -13
start|next|evitar|first|	hablar 37	la -81
start|next|exclure|first|	de 23	pas -113	tout 43
start|next|exclure|	none 59	preposition -22	word -16
start|next|exiger|	determiner 22	marks 94	none 28
start|next|exiger|first|	des -41	la 75	un 72	une -33
start|next|exigir|	determiner 17	none 20	preposition 42
start|next|exigir|first|	a 77	la 9	uma 88
start|next|explicar|	adverb -16	auxiliary -31	determiner -43	marks -12	none -96	preposition -43
start|next|explicar|first|	a -17	en -17
start|next|expliquer|	determiner -45	none -80	preposition -46	pronoun -34
start|next|expliquer|first|	en -38
start|next|exposer|	none -53	preposition -37
start|next|expresar|	determiner 8	marks 11	none -11	preposition -71
start|next|expresar|first|	su 19
start|next|exprimer|	none 43
start|next|faire_valoir|	determiner -104	marks -26	none -51	preposition -57
start|next|faire_valoir|first|	le -61	par -57
start|next|falar|	adverb -97	marks -176	none -9	preposition -14
start|next|falar|first|	de -71	em 18	numa -35	à -77
start|next|felicitar|first|	a -24	al 54
start|next|felicitar|	none 35	preposition 11	verb -109
start|next|feliciteren|	none -64
start|next|festejar|	none -49	preposition -42
start|next|figurer|	none -71	preposition -46
start|next|finden|	determiner 14	marks -71	no -23	none -13	preposition -58	pronoun -23
start|next|first|	0 -81	1 54	40 -66	6 77	60 -56	aan -84	ab -87	aber -44	achter -62	achteraf -42	ad -17	además -81	ai -21	ainda -81	al -13	all' -49	alla -8	alle 15	alleen -62	allerdings -37	all’ -40	als -114	am -97	an -76	anche -53	ancora -37	anders -25	anoche -54	anonimato -85	anos -69	ante -55	antes -56	ao -13	aos -20	apenas -99	appello 75	après -40	após -21	as 56	así -51	até -64	au -35	auf 28	aus -46	ausrichten -10	aussi -41	aussitôt -33	aux 12	avant -38	avec -60	avoir 75	ayer -73	años -70	begrip 9	bei -69	beide -57	beim -37	bekend -44	besluit -40	bij 7	binnen 72	bis -74	blijven -62	calma 39	ce -44	cinco -71	com -59	come -31	comentar -92	commenter -42	como -51	con -20	contra -20	corto -28	così -64	cualquier 73	cuando 32	d' 91	da -12	daaraan -23	dafür -57	dagegen -41	dal -69	dall’ -29	damit -36	dan -73	dans -99	daran -8	darauf -15	darin -46	das -79	davanti -37	davor -72	dazu 46	decir -45	del -25	della -66	dem -83	den -48	depuis -79	der -48	des 60	desde -112	desgevraagd -42	después -28	deux -13	devant -46	di 88	die -17	dieser -58	dimanche -65	dinsdag -42	disculpas -71	do -32	doce -47	dois -15	donner -41	dopo -46	dort -23	drie 83	du -13	durante -46	dès -68	déjà -48	désormais -120	d’ 17	e -63	een 27	eerder -31	eerst 46	eine 33	einen 59	einmal -37	el -22	elke 9	elle -70	em -35	en -23	encore -45	entonces -34	entre -43	er -71	era -20	eraan -45	erop -17	es -60	esa 10	esperar 21	esta -76	estar 74	este -124	et -54	excuses -9	explicações -33	falar -24	fest -46	fonti -49	für -13	garanzie 36	geen 67	giorni -59	già -27	graça -39	guère -27	ha -36	haben -57	haber 34	haberle 78	hablar 22	hasta 27	hebben -45	hem -69	hier -41	hij -88	hinzu -23	hoje -91	horas -33	hun -74	i -49	iedereen -51	ieri -63	ihm -55	ihn -53	ihnen -29	ihr -13	im -85	in -29	inmiddels -39	inoltre -30	instalar 77	intanto -94	intussen -55	invece -78	ir 22	is -30	jaar -104	jaune -32	jedoch -25	jeudi -70	já 47	kabinet -40	keine -65	klar -47	knapp -26	l' 26	lachend -62	laut -55	le -16	les -43	levar 75	los 27	lui 47	lundi -72	luto -29	l’ -7	maandag 46	man -62	mardi -86	mercredi -116	meses -38	ministerie -33	minutos -33	mit 18	mitteilen -16	moins -15	más 34	na -99	naar 16	nach -80	nada -47	nas -47	ne 105	nei -28	nel -53	nella -56	nesta -144	ni 52	nicht -61	niemand -58	niet 7	niets -27	nieuwe 13	no -11	noch -70	nog 7	non -54	nooit 18	nos -63	nu -44	nuchter -56	num -33	numa -40	nun -90	nur -25	não 35	n’ 95	o -18	of 31	offen -23	ogni -14	om 40	on -53	onder -15	ontem -96	onze 70	ook -57	op 12	opheldering 9	ore -58	os -31	otra -35	otto 48	outra -55	ouvir 19	over -90	par -53	para -9	parlare -52	parte -67	pas -67	pela -20	pendant -45	per 14	perder 76	pero -80	però -51	peu -15	più 13	plan -11	plus -46	plutôt -77	poco -17	poi -62	por -43	pour -59	pourtant -64	primeiro -76	prudenza 57	qualquer 77	quando -80	qui 19	quinta-feira -53	recolher 36	recorrer -18	recuperação -83	repetir 39	ricorso 74	rien -55	sa -72	salir 48	samedi -50	samen -49	sans -48	schriftlich -36	se 23	seiner 35	seit -61	senza -40	ser 22	ses -29	si 16	sich -75	sie -89	siempre -66	sin -64	sinds -51	so -39	sobre -75	soltanto 23	son -8	später -11	su -26	sui -39	sul -44	sur 12	surtout -45	sus -14	s’ -81	también -30	também -47	tarde -47	tegen -111	ter 42	terug 9	todo 26	toe -48	toen -76	tot -53	toujours -55	tout 20	toute 58	toutefois 41	tra -66	tres -71	trocken -55	trois -7	tuttavia -45	tutto -25	twee 16	u -62	uit -84	um 8	uma 22	un 19	una 26	und -46	une 12	uno 38	unter -43	un’ -73	uw -36	van -39	vast -62	vendredi -67	verschnupft -20	via -84	vier 56	voet -68	vol -40	von -45	voor 22	vooral -11	voorlopig 51	vor 21	vorig -65	vorige -55	vouloir 59	vrijdag -51	was -31	week -60	weiter -24	weken -63	wel -78	weten -99	wie 15	wissen -34	woensdag -43	woord -61	worden -85	y -74	ya -45	ze -65	zeggen -46	zelf -69	zich 12	zij -71	zu -49	zum -51	zur -8	zurück -32	às -16	également -56	über -53
start|next|fordern|	adverb -53	capital -36	determiner 54	no 11	preposition -113	word 21
start|next|fordern|first|	auf -106	den 44	die 61
start|next|formulieren|first|	es -32
start|next|formulieren|	no -30	none -30	pronoun -32
start|next|fragen|	no -63	none -66	word -48
start|next|fr|	adverb -85	auxiliary -48	capital -104	coordinator 25	other -89	preposition 15	pronoun 7	subordinator 48	verb-saying 20	word -20
start|next|fr|apposed|	judging -29	other -79	thinking 39
start|next|fr|apposition|	judging -21	saying 15
start|next|fr|away|1|	judging 10	other -84
start|next|fr|away|2|	other -42	saying -109
start|next|fr|away|3|	judging -11	other -33	saying -24
start|next|fr|away|4|	judging -63	saying 8
start|next|fr|away|5|	saying -10
start|next|fr|away|6|	judging -98	saying -97
start|next|fr|direct|	judging 9	thinking -37
start|next|fr|elided|	saying -65
start|next|fr|inverted|	judging -44	other -59	saying -37
start|next|fr|relative|	judging 78	saying -29
start|next|fr|shared|	judging -8	other -58	saying -18	thinking -53
start|next|féliciter|	determiner -96	marks 72	none -24	preposition 50
start|next|féliciter|first|	d' 55	d’ 27
start|next|fügen|first|	hinzu -23
start|next|fügen|	no -59	none -59	word -23
start|next|fürchten|	no 18	none 18
start|next|garantire|	none 22	preposition -36
start|next|garantir|	adverb 12	determiner -35	marks -75	none 18	preposition -8	verb -41	word 29
start|next|garantir|first|	não 62	o -66	ter 58
start|next|garantizar|	none -57
start|next|geben|	adverb -10	determiner -50	no -72	none -72	preposition -54	pronoun -21	yes -11
start|next|geben|first|	er -21	zu -22
start|next|geloven|	adverb -25	none -62
start|next|geloven|first|	daar -25
start|next|geven|	adverb -50	auxiliary -20	determiner -48	none -99	preposition -20	pronoun -15	verb -36	word -74
start|next|geven|first|	een -38	hem -16	toe -16
start|next|giudicare|	determiner -18	marks -18	none -18
start|next|giudicare|first|	il -87	la 30
start|next|giurare|first|	di 106
start|next|giurare|	none -28	preposition 73
start|next|glauben|	determiner -36	no -38	none -38
start|next|glauben|first|	das -36
start|next|glisser|	none -86
start|next|gostar|	none -66	preposition -57
start|next|grappen|first|	in -22
start|next|grappen|	none -75	preposition -55
start|next|gritar|	none -73	preposition -38
start|next|hablar|	adverb -12	marks -52	none -72	preposition -54	word -20
start|next|hablar|first|	con -12	de -53	en -14
start|next|hadern|	no -65	none -65
start|next|halten|	adverb -50	determiner 17	marks -24	no -8	none -15	preposition -24	pronoun -50	verb 24	word -100	yes -13
start|next|halten|first|	dagegen -28	das -120	dem -44	den -76	eine 22	für -15	ihm -26	sich -53
start|next|heißen|	adverb -25	capital -49	determiner -78	marks -75	no -91	none -40	preposition -39	pronoun -15	word -47
start|next|heißen|first|	das -20	der -28	die -40	dort -20	es -15
start|next|herinneren|first|	zich -64
start|next|herinneren|	none -66	pronoun -64
start|next|heten|	adverb -12	capital -28	coordinator -9	determiner -56	marks -62	none -62	preposition -19	pronoun -32	word -33
start|next|heten|first|	de -48	en -9	het -38
start|next|hopen|first|	op -9
start|next|hopen|	none 10	preposition -9
start|next|houden|	adverb -14	auxiliary -76	capital -25	determiner -25	marks -67	preposition -95	pronoun -102	word 16
start|next|houden|first|	bij -53	de -98	hem -15	het -104	vast -62	voet -68	vol -39
start|next|illustrare|	none 7
start|next|imputare|	none -78
start|next|indicare|	determiner 13	none 74	preposition 28
start|next|indicar|	none -83
start|next|indiquer|	determiner -105	none -36	preposition -49	verb -12	word 102
start|next|indiquer|first|	avoir 88
start|next|informar|	adverb -44	determiner -127	none -33	preposition 25	verb -64	word 16
start|next|informar|first|	a -110	de 101	el -89	este -37	nesta -64
start|next|inquiéter|	adverb -55	marks 11	none 18	preposition -42
start|next|inquiéter|first|	d’ 11	pour -83
start|next|insister|first|	sur 37
start|next|insister|	none 45	preposition 57
start|next|insistir|first|	en 26
start|next|insistir|	marks -20	none 36	preposition 22
start|next|instar|	none -81
start|next|interroger|	adverb -22	none -83	preposition -63
start|next|interroger|first|	sur -65
start|next|invitare|	adverb -38	determiner 54	marks 68	none 37	preposition 46
start|next|invitare|first|	a 31	alla 31	invece -43	le 89
start|next|invitar|first|	a 41
start|next|invitar|	marks 63	preposition 23
start|next|inviter|	determiner 13	marks 18	none 61	preposition 54
start|next|inviter|first|	les -20	à 54
start|next|invocare|	determiner 59	none 92	word 44
start|next|invoquer|	determiner 17	marks -35	none 18
start|next|invoquer|first|	le 12
start|next|ironiser|first|	sur -41
start|next|ironiser|	none -42	preposition -41
start|next|ironizar|	none -70	preposition -55
start|next|it|	adverb -38	auxiliary -38	capital 23	coordinator -43	judging -12	other -7	preposition -7	pronoun -91	saying -14	subordinator -12	verb-saying -22	word -9
start|next|it|apposed|	judging -54	other 9	saying -10	thinking -36
start|next|it|apposition|	judging 57	saying -24	thinking 32
start|next|it|away|1|	judging -9	saying 7
start|next|it|away|2|	judging -84	saying -67
start|next|it|away|3|	judging 21	other -90	saying -37
start|next|it|away|4|	saying -124
start|next|it|away|5|	saying -138
start|next|it|away|6|	judging -59	saying -99
start|next|it|direct|	judging -27	saying -8	thinking 22
start|next|it|elided|	saying 24
start|next|it|inverted|	judging -21	other -67	saying -100
start|next|it|mood|	none -15
start|next|it|relative|	judging -47	saying 15	thinking -60
start|next|it|shared|	judging -7	other -73	saying 10
start|next|judging|	adverb -65	auxiliary -84	capital -26	coordinator -94	participle -13	preposition -11	present -19	pronoun -34	subordinator -8	verb-saying -34	word 12
start|next|judging|ending|ab|	word -87
start|next|judging|ending|al|	adverb -71	preposition 13	word -35
start|next|judging|ending|am|	preposition -57
start|next|judging|ending|an|	capital -70	preposition -49	pronoun -23	word -10
start|next|judging|ending|ao|	preposition 43
start|next|judging|ending|ar|	determiner -78	preposition -77	word 19
start|next|judging|ending|as|	capital -44	determiner 14	word -139
start|next|judging|ending|au|	preposition -67
start|next|judging|ending|a|	preposition -18
start|next|judging|ending|ch|	pronoun -62
start|next|judging|ending|de|	determiner -13	preposition -10
start|next|judging|ending|di|	preposition 63	word -16
start|next|judging|ending|do|	word 28
start|next|judging|ending|d|	word -41
start|next|judging|ending|d’|	preposition -7
start|next|judging|ending|ek|	word -24
start|next|judging|ending|el|	determiner -18	word -46
start|next|judging|ending|em|	determiner -81	preposition -47	pronoun -24
start|next|judging|ending|en|	adverb -34	coordinator -14	preposition -105	pronoun -28	word 27
start|next|judging|ending|er|	adverb -30	determiner -8	preposition -24	pronoun -71
start|next|judging|ending|es|	determiner 10
start|next|judging|ending|et|	word -83
start|next|judging|ending|e|	coordinator -62
start|next|judging|ending|he|	adverb -32	word -7
start|next|judging|ending|hm|	pronoun -55
start|next|judging|ending|hn|	pronoun -47
start|next|judging|ending|hr|	determiner -89
start|next|judging|ending|ht|	word -39
start|next|judging|ending|ie|	pronoun -50
start|next|judging|ending|ij|	preposition -53	pronoun -67
start|next|judging|ending|il|	determiner 14
start|next|judging|ending|im|	preposition -44
start|next|judging|ending|in|	preposition -87
start|next|judging|ending|ir|	word 14
start|next|judging|ending|is|	adverb 23
start|next|judging|ending|it|	verb-saying -17
start|next|judging|ending|i|	determiner -62
start|next|judging|ending|ià|	adverb -15
start|next|judging|ending|je|	adverb -26
start|next|judging|ending|jn|	auxiliary -44
start|next|judging|ending|l'|	determiner -95
start|next|judging|ending|la|	determiner 12	preposition -65
start|next|judging|ending|le|	word 15
start|next|judging|ending|lo|	determiner -46
start|next|judging|ending|ls|	preposition -55	subordinator -49
start|next|judging|ending|l’|	determiner -22	preposition -41
start|next|judging|ending|me|	preposition -74
start|next|judging|ending|mo|	preposition -52	subordinator 8
start|next|judging|ending|na|	determiner 17	preposition -48
start|next|judging|ending|nd|	coordinator -37
start|next|judging|ending|ne|	determiner 17
start|next|judging|ending|ng|	word 40
start|next|judging|ending|no|	capital -17	word 10
start|next|judging|ending|ns|	preposition -65
start|next|judging|ending|ol|	word -39
start|next|judging|ending|om|	preposition -76
start|next|judging|ending|on|	determiner 19	preposition -43
start|next|judging|ending|op|	preposition -79
start|next|judging|ending|or|	preposition -11
start|next|judging|ending|os|	determiner -22	word -81
start|next|judging|ending|ot|	preposition -32
start|next|judging|ending|o|	determiner -29
start|next|judging|ending|ra|	capital -54	determiner -49	preposition -90	word 48
start|next|judging|ending|rd|	capital -16
start|next|judging|ending|ro|	word 11
start|next|judging|ending|rs|	adverb -39
start|next|judging|ending|sa|	determiner -88
start|next|judging|ending|se|	word -110
start|next|judging|ending|st|	adverb -75	word -66
start|next|judging|ending|ta|	word -98
start|next|judging|ending|te|	determiner -45	word 48
start|next|judging|ending|um|	determiner -66
start|next|judging|ending|ur|	preposition -14
start|next|judging|ending|us|	adverb -54
start|next|judging|ending|uw|	word -36
start|next|judging|ending|ux|	preposition -63
start|next|judging|ending|y|	coordinator -30
start|next|judging|ending|ze|	pronoun -29
start|next|judging|ending|à|	preposition 21
start|next|judging|ending|ão|	word -96
start|next|judging|ending|ça|	word -39
start|next|judging|ending|ür|	preposition -15
start|next|judging|first|	a -18	aan -20	ab -87	al 12	alla -65	all’ -41	als -71	am -57	anders -25	anoche -32	anos -21	ao 43	au -67	aux -63	ayer -19	besluit -17	bij -53	com -53	come -37	comentar -92	con -43	d -41	dagegen -34	dal -25	dans -65	de -10	dem -81	den -71	des 65	di 63	d’ -7	e -62	een -13	eine 26	einen 70	el -18	em -47	en -104	er -59	esa -75	este -45	falar -19	für -15	geen 42	già -15	graça -39	haar -78	hablar 26	hem -24	hij -41	hoje -26	i -62	ihm -55	ihn -47	ihnen -28	ihr -89	il 14	im -44	in -87	jaar -62	l' -95	la 12	las 9	les -91	lo -65	los -97	l’ -22	man -23	na -48	nicht -39	no -104	não -78	o -29	om -70	op -79	os 24	outra -49	par -77	para -82	pas -115	plan -10	plus -54	por -107	pour -82	ses 28	sich -50	sie -50	son 19	sur 24	te -91	tot -32	toute 51	um -83	una 17	und -37	uw -36	vast -62	vendredi -56	voet -68	vol -39	vor 15	y -30	ze -29	zich -55	zijn -44	à 21
start|next|juger|first|	la 32	le -109	pour -49
start|next|juger|	marks -13	none -39	preposition -51
start|next|jurar|	none 20	word 69
start|next|jurer|	determiner -7	marks 30	none 8	word 54
start|next|jurer|first|	n’ 21
start|next|justificar|	determiner -95	marks -109	none 29	preposition 68
start|next|justificar|first|	a 71	com 26	en 47
start|next|klagen|	auxiliary 29	no -62	none -9	preposition -77	pronoun -29
start|next|klinken|	adverb -49	none -88	pronoun -49
start|next|klinken|first|	het -49
start|next|kommentieren|	no -60	none -51
start|next|kritisieren|	determiner -61	marks -62	no -65	none -40	preposition -38	yes -11
start|next|kritisieren|first|	die -51
start|next|kündigen|	capital -19	no 26	none 25	preposition -15	yes -8
start|next|kündigen|first|	an -70	einen -19
start|next|lachen|	adverb -11	no -59	none -64	preposition -26	word -52
start|next|lamentare|	determiner 34	preposition -48
start|next|lamentarse|	coordinator -12	determiner 8	marks -35	none 22	preposition -76
start|next|lamentarse|first|	en -63	la 30	y -12
start|next|lamentar|	coordinator -15	determiner 12	marks -23	preposition -29	verb 75
start|next|lamentar|first|	a -24	e -15	o 7
start|next|lancer|	determiner -60	none -81	preposition -30
start|next|lancer|first|	devant -17
start|next|lassen|first|	ausrichten -10	mitteilen -16	offen -23	wissen -23	über -47
start|next|lassen|	no -55	none -33	preposition -47	verb -55	verb-saying -20	word -29	yes -41
start|next|laten|	adverb 35	auxiliary -41	determiner 38	marks 26	none 17	preposition 13	pronoun 20	word -50
start|next|laten|first|	de 58	een -85	er -57	geen 59	hij -61	in -68	op -101	via -62	weten -82	ze -57	zijn -89
start|next|leer|	determiner -41	none -73	preposition -11	verb -49
start|next|leer|first|	el -21
start|next|leggen|	auxiliary -44	determiner -40	none -107	preposition -57	pronoun -31	word -48
start|next|leggen|first|	uit -20	ze -8	zijn -27
start|next|leggere|	none -81	preposition -53	verb -48
start|next|lehnen|	determiner -67	no 10	none 10	pronoun -91	word 23
start|next|lehnen|first|	ab -87
start|next|lembrar|	none 8	preposition 31
start|next|ler|	determiner -31	none -85	preposition -48
start|next|ler|first|	a -35	em -17
start|next|limitar|	auxiliary -19	marks -15	none -82	preposition -51
start|next|limitar|first|	a -51
start|next|liquidare|	determiner -38	marks -45	none -45	preposition -29
start|next|liquidare|first|	come -29
start|next|lire|	none -78	preposition -33
start|next|llamar|	capital -46	marks -114	verb -79
start|next|llamar|first|	a 13	al -108
start|next|loben|	determiner 7	marks -18	no 25	none 29	preposition 22	yes -77
start|next|loben|first|	den -32	die 41
start|next|lodare|	determiner -54	none -71
start|next|louer|	determiner -67	none -93
start|next|loven|	none 35
start|next|luiden|	none -96
start|next|lâcher|	determiner -37	none -60
start|next|machen|	none 41	word -37
start|next|mahnen|first|	zur 19
start|next|mahnen|	no 33	none 33	preposition 14	yes -79
start|next|maintenir|	none -83
start|next|mandar|	determiner -60	none -59	preposition -52	word -17
start|next|mandar|first|	o -22	um -35
start|next|manifestar|	none -74
start|next|mantener|first|	en -52	la -70	su 42
start|next|mantener|	marks -130	none 35	preposition -74	verb -73
start|next|manter|	determiner -74	marks -71	none -28	preposition 40	word -97
start|next|manter|first|	a 48
start|next|matizar|	none -73
start|next|meedelen|first|	het -34	uit -14
start|next|meedelen|	none -94	preposition -14	pronoun -34	word -52
start|next|meinen|	no -54	none -55	pronoun -13	word -42	yes -23
start|next|melden|	adverb -53	auxiliary -46	capital -57	determiner -84	no -86	none -25	preposition -80	pronoun -98	word 22
start|next|melden|first|	de -56	het -78	sich -28
start|next|menacer|first|	de 17
start|next|menacer|	none 10	preposition 35
start|next|minacciare|	preposition -60
start|next|minimizar|	none -82
start|next|mood|none|	other -15	thinking 7
start|next|mood|no|	other -48	saying -15
start|next|mood|yes|	judging -68	saying -11	thinking -38
start|next|mostrar|	determiner -74	marks 19	none -66	preposition -41
start|next|mostrar|first|	a -39
start|next|motivare|	none 45
start|next|negare|	determiner 66	none 19	preposition -57	word -19
start|next|negare|first|	di -57	ogni 19	tutto -19
start|next|negar|	coordinator -43	determiner -22	marks -80	none 8	preposition -83	verb 34	word 40
start|next|negar|first|	a -52	e -38	haber -36	o -9	qualquer 29	y -25
start|next|nennen|	determiner -8	marks -133	no -19	none 33	preposition -26	pronoun -16	word -67
start|next|nennen|first|	das -66	den -52	die -124	einen 38	ihn -13	man -14	sie -11
start|next|nier|first|	pas -73
start|next|nier|	none 47	word -14
start|next|nl|apposed|	judging -53	saying -22	thinking 13
start|next|nl|apposition|	judging -115	saying -16	thinking -81
start|next|nl|	auxiliary -21	capital -62	coordinator -43	judging -25	other -73	preposition -12	pronoun -19	subordinator 38	thinking 8	verb-saying -72	word -21
start|next|nl|away|1|	judging -16	saying -18	thinking 8
start|next|nl|away|2|	judging -92	other -68	saying 16
start|next|nl|away|3|	judging 13	other -41	saying 11
start|next|nl|away|4|	judging -105	saying -169
start|next|nl|away|5|	judging -71	saying -134
start|next|nl|away|6|	judging -88	saying -23
start|next|nl|direct|	thinking 16
start|next|nl|inverted|	judging -37	other -62
start|next|nl|shared|	saying -55	thinking -23
start|next|noemen|	auxiliary -53	determiner -44	marks -46	none -54	preposition -15	pronoun -37	word -31
start|next|noemen|first|	de -39	haar -14	hem -11	het -40	in -21	plan -10	uw -19
start|next|notare|	none -53
start|next|notar|	none -79
start|next|noteren|	auxiliary -50	none -71
start|next|noter|	determiner -48	none -94
start|next|notieren|	no -55	none -55	preposition -21
start|next|observer|	none -67
start|next|ocurrir|	none -50
start|next|ofrecer|first|	el 72
start|next|ofrecer|	preposition -85	word 26
start|next|ontkennen|	adverb -40	auxiliary 26	none 58
start|next|ontkennen|first|	er -40	niet -86
start|next|oordelen|	none -85
start|next|opinar|	none 31	preposition 36
start|next|opmerken|	auxiliary -29	none -81	preposition -45	pronoun -44
start|next|opmerken|first|	op -45
start|next|ordenar|	determiner 56	none 44
start|next|order|apposed|	other -24	thinking 21
start|next|order|apposition|	judging -37	saying -10	thinking -24
start|next|order|direct|	judging -11	saying 7
start|next|order|elided|	saying 38
start|next|order|inverted|	saying -56
start|next|order|relative|	judging 38	saying -27	thinking -42
start|next|order|shared|	other -97	saying -7	thinking -41
start|next|orientar|first|	a 22
start|next|orientar|	none 16
start|next|other|	adverb -45	capital -56	coordinator -55	past -21	preposition -87	pronoun -15	word -34
start|next|other|ending|as|	determiner -79
start|next|other|ending|a|	preposition -33
start|next|other|ending|de|	determiner -60
start|next|other|ending|el|	determiner -52
start|next|other|ending|en|	preposition -28
start|next|other|ending|er|	word -48
start|next|other|ending|ie|	pronoun -11
start|next|other|ending|in|	preposition -12
start|next|other|ending|la|	determiner -60
start|next|other|ending|le|	determiner -44
start|next|other|ending|l’|	determiner -76
start|next|other|ending|na|	determiner 24
start|next|other|ending|n’|	determiner -32
start|next|other|ending|or|	preposition -21
start|next|other|ending|os|	determiner -55
start|next|other|ending|o|	determiner -76
start|next|other|ending|uf|	preposition -30
start|next|other|ending|um|	determiner -64
start|next|other|ending|un|	determiner -60
start|next|other|first|	a -33	auf -30	de -60	el -52	en -28	in -12	la -60	le -44	l’ -76	o -76	sie -11	um -64	un -60	una 24	un’ -32
start|next|overwegen|	determiner 84
start|next|overwegen|first|	een 84
start|next|parlare|	adverb -27	marks -103	none -102	preposition -102
start|next|parlare|first|	di -103	invece -7
start|next|parler|	adverb -13	determiner -53	marks -66	none -70	preposition -63	word -37
start|next|parler|first|	aux -39	d -38	de -37	d’ -64
start|next|pedir|	adverb 47	auxiliary -89	coordinator -20	determiner -11	none 13	verb -34	verb-saying -48	word -9
start|next|pedir|first|	a -13	al 75	anonimato -85	ao 44	años -46	calma 39	cautela -61	disculpas -71	e -20	el 15	em -56	en -75	para -88	por -76	recuperação -83	su 55	um -20	un -50	una -27	y -16
start|next|pensare|	none -42	preposition 27
start|next|pensar|	none -85
start|next|perguntar|	auxiliary -36	none -14	preposition -53
start|next|plaider|	determiner 8	marks -11	none 52	preposition 33
start|next|plaider|first|	la 65	le -25	pour 36
start|next|plaisanter|	none -55	preposition -39
start|next|pleiten|first|	voor -7
start|next|pleiten|	none 22	preposition -7
start|next|pochen|first|	auf -71
start|next|pochen|	no -71	none -75	preposition -71
start|next|pointer|	determiner 8
start|next|poursuivre|first|	pour -33
start|next|poursuivre|	none -73	preposition -46
start|next|precisare|	adverb -33	none 14	preposition 26
start|next|precisar|first|	de -45
start|next|precisar|	none -98	preposition -52
start|next|preferir|first|	de -39	em -21	falar -78	no -103	não -78
start|next|preferir|	marks -120	none -34	preposition -34	word -40
start|next|preguntar|	auxiliary -16	none -11	preposition -97	word 14
start|next|preguntar|first|	a -60	en -54	por -60
start|next|preposition|	, 8	: -103	auxiliary 30	capital -104	coordinator -17	determiner -25	end -79	pronoun -26	quote -33	stop -151	subordinator -86	that 141	verb-judging 40	verb-saying -75	word 12
start|next|preposition|auxiliary|	thinking 7
start|next|preposition|marks|	other -56	saying -31	thinking 47
start|next|preposition|none|	judging -36	other -85
start|next|preposition|verb|	judging -40	other -22	saying 14	thinking -11
start|next|prevedere|	determiner -24	marks -19	word 39
start|next|prever|	determiner -35	none -22	preposition -81	word -17
start|next|prever|first|	a -69	até -14
start|next|prijzen|	determiner -43	none -70
start|next|proclamare|	determiner -133	preposition -82	word 45
start|next|proclamare|first|	il -88	ore -35	otto 28
start|next|proclamer|	none -62
start|next|prometer|	adverb -31	determiner 7	marks -35	none 22	preposition -53	verb 64	word 21
start|next|prometer|first|	a 34	antes -21	aos -58	até -36	en -63	ir -30	levar 51	não -47	o 23	para -77	um -39	uma -35	un 133	una 89
start|next|promettere|	none 48	preposition -37	word 101
start|next|promettere|first|	di 30	il 36	in -82	per -80	una -13
start|next|promettre|	determiner 19	none 11	preposition 29	word -56
start|next|promettre|first|	de 68	d’ 10	un 89	une -7
start|next|pronoun|	, -92	: -80	adverb -151	auxiliary -75	capital -115	determiner 8	pronoun -42	quote 23	stop -142	that -37	verb-saying -88	word 32
start|next|pronoun|auxiliary|	judging -46	thinking -58
start|next|pronoun|marks|	judging -38	saying 8
start|next|pronoun|none|	judging -13	other -15	saying -43	thinking -38
start|next|pronoun|verb|	judging -72	saying -11	thinking -45
start|next|proponer|	determiner 14	marks -92	none 15	preposition -90
start|next|proponer|first|	una 54
start|next|proporre|	determiner 28	marks -53	preposition -31	word -14
start|next|proporre|first|	di -22	un 28
start|next|propor|	determiner 19	none 47
start|next|proposer|first|	d’ -10	un -18	une 80
start|next|proposer|	none 22	preposition 7
start|next|protestare|first|	per 9
start|next|proyectar|	none 25
start|next|préciser|	determiner -70	marks 56	none -93	pronoun -23
start|next|préconiser|	determiner 47	none 67
start|next|préférer|	determiner -55	none -55	preposition -44
start|next|prévenir|first|	elle -14
start|next|prévenir|	none -80	pronoun -14
start|next|prévoir|	none -16	preposition 10	word -45
start|next|prévoir|first|	une -20
start|next|pt|	adverb 22	auxiliary -31	capital -104	coordinator -73	determiner -9	judging -8	other 21	preposition -15	pronoun 34	subordinator 12	thinking -17	verb-saying -94	word 24
start|next|pt|apposed|	judging 24	other -77
start|next|pt|apposition|	saying -18	thinking -83
start|next|pt|away|1|	judging -18	other -78	saying 11	thinking -17
start|next|pt|away|2|	judging -146	saying -68
start|next|pt|away|3|	judging 51	other 44	saying -13
start|next|pt|away|4|	judging -88	saying -113
start|next|pt|away|5|	judging -100	saying -106
start|next|pt|away|6|	judging -67	saying -124
start|next|pt|direct|	judging -60	saying 11
start|next|pt|elided|	saying -8
start|next|pt|inverted|	judging 10	other 37	saying -62
start|next|pt|relative|	judging -122	saying 18	thinking -69
start|next|pt|shared|	judging 10	saying 13
start|next|publicar|	determiner -60	marks -46	none -92	preposition -35
start|next|publicar|first|	en -17	na -14
start|next|qualifier|first|	de -36
start|next|qualifier|	marks -71	none -77	preposition -36	word -34
start|next|queixar|	none 54	preposition 22
start|next|quejarse|first|	de -55
start|next|quejarse|	none -74	preposition -67
start|next|querer|	determiner 24	marks -69	none -16	preposition 27	verb -79	word -45
start|next|querer|first|	a 27	decir -45	ouvir 19
start|next|questionar|	auxiliary 34	preposition -25
start|next|questionar|first|	sobre -65
start|next|raccomandare|first|	di 28
start|next|raccomandare|	none 88
start|next|raccontare|	determiner -94	marks -21	none -36	preposition 13	verb -22
start|next|raccontare|first|	di 16	la -73
start|next|raconter|	none -24	preposition -57	word 57
start|next|raconter|first|	en -35	à -59
start|next|rappeler|	auxiliary -41	determiner 8	none -66	preposition -80	word -16
start|next|rapporter|	none -87
start|next|raten|	no 17	none 24
start|next|reaccionar|	none -64	preposition -46
start|next|reageren|	none -80	preposition -55	word -60
start|next|reagieren|first|	verschnupft -20
start|next|reagieren|	no -63	none -63	word -41
start|next|reagire|	none -43
start|next|reagir|first|	com -45
start|next|reagir|	none -84	preposition -59
start|next|rechazar|	adverb -33	coordinator -13	determiner -46	none -12	preposition -38	verb -80
start|next|rechazar|first|	anoche -32	este -45	la -98	las 14	por -38	y -13
start|next|rechnen|first|	vor -99
start|next|rechnen|	no -14	none -10	preposition -10	pronoun -47	yes -37
start|next|recibir|	determiner -65	none -102	preposition -22	word -49
start|next|recitare|	none -70	preposition -30
start|next|reclamar|	determiner 23	marks 57	none 11	preposition 9	word -14
start|next|reclamar|first|	la 82	por -94	una 24
start|next|recomendar|	determiner -7	marks -47	none 71	preposition -21	word 23
start|next|recommander|	adverb -53	none 24
start|next|reconhecer|	determiner 39	none -25	preposition -101	word 14
start|next|reconhecer|first|	a -93	o 46	ter 80
start|next|reconnaître|	adverb -32	determiner 17	marks 94	none -14	preposition -82	word 62
start|next|reconnaître|first|	avoir 60
start|next|reconocer|	determiner -49	marks 14	preposition -103	word 80
start|next|recordar|	adverb -50	determiner -119	marks -50	preposition 27
start|next|recordar|first|	además -17
start|next|recusar|	determiner -125	verb -73	word 17
start|next|recusar|first|	a 29	comentar -92	o -66
start|next|reden|	no -46	none -36
start|next|redouter|first|	des 14
start|next|redouter|	none -14
start|next|referir|	none 13	preposition -87
start|next|refuser|	determiner -29	marks 37	none -23	preposition 17	word -50
start|next|refuser|first|	de -16	le -104	à -111
start|next|registar|	none -29
start|next|registrar|	none -110	preposition -11	word -61
start|next|regretter|	determiner 21	marks 83	none 28
start|next|regretter|first|	une 76
start|next|rejeitar|	none 11	word -32
start|next|rejeter|	determiner 16	none -40	word -36
start|next|rekenen|first|	voor -99
start|next|rekenen|	none -23	preposition -27	pronoun -69
start|next|relatar|	none 7	preposition -119	word 7
start|next|relever|	determiner -12	marks 30	none -55	word 12
start|next|relever|first|	son -59
start|next|rematar|	none -60	preposition -42
start|next|remeter|first|	a 11	ao -63	explicações -64	para 38
start|next|remeter|	none -35	preposition 31	word -64
start|next|repetir|	determiner -27	none -77	preposition -31
start|next|replicare|	none -25	preposition -25
start|next|replicar|	none -72	preposition -66
start|next|reportar|	word 36
start|next|reprendre|	determiner -49	none -80	preposition -36	word -11
start|next|reprochar|first|	a -45
start|next|reprochar|	marks -42	none -53	preposition -48
start|next|reprocher|	determiner 28	marks -96	none 7	preposition -115
start|next|reprocher|first|	au -28	à -83
start|next|requérir|	determiner -11	word 18
start|next|respaldar|	determiner 13	none 7
start|next|respingere|	auxiliary -51	determiner -10	none -42	preposition -26	verb 24
start|next|respingere|first|	il -70	le -83	l’ 37
start|next|responder|	auxiliary -42	determiner -65	marks 52	none -69	verb -78
start|next|responder|first|	a 37	com -45	con -53	desde -20	por -60
start|next|responsabilizar|	marks 43	none 40	preposition 60
start|next|resumir|	determiner -61	none -87	preposition -41
start|next|resumir|first|	a -37
start|next|revelar|	none -57
start|next|revendiquer|	determiner 20
start|next|revendiquer|first|	la -17
start|next|reír|	none -43
start|next|ribadire|	none -42
start|next|riconoscere|first|	la 30
start|next|riconoscere|	none -26	preposition 27
start|next|ricordare|	adverb -33	auxiliary -22	determiner -7	marks 55	preposition 30
start|next|ricordare|first|	a -47	di 74	le 25
start|next|ridere|	none -48
start|next|riferire|	determiner -86	none -54	preposition 28
start|next|riferire|first|	di 82
start|next|ringraziare|	determiner -48	marks -33	none -84	preposition -36
start|next|ringraziare|first|	per -36
start|next|ripetere|	adverb -22	none -38
start|next|rire|	adverb -17	none -66	word -32
start|next|rire|first|	jaune -32	moins -15
start|next|rir|	coordinator -15	none -57
start|next|rir|first|	e -15
start|next|rispondere|	adverb -72	marks 21	none -35	preposition -37	verb 55
start|next|rispondere|first|	a -96	al -56	con -124	di 63	in -78
start|next|ritenere|	determiner 49	marks 82	none 30
start|next|rivelare|first|	di 43
start|next|rivelare|	none 42	preposition 43
start|next|rivendicare|	determiner 13
start|next|roepen|	adverb 40	determiner -86	none -21	preposition -24	word -106
start|next|roepen|first|	beide -50	de -70	op -13
start|next|rufen|	capital -50	determiner -57	marks -52	no -100	none -91	preposition -59	pronoun -31	verb -34	word -59
start|next|rufen|first|	in -36
start|next|räumen|	determiner -107	no -11	none -13	preposition -91	yes -13
start|next|räumen|first|	ein -96
start|next|réagir|first|	sur -39
start|next|réagir|	none -70	preposition -54
start|next|réclamer|	adverb -58	determiner 89	marks -8	none 25	preposition -35	verb -15	word -66
start|next|réclamer|first|	des 68	l’ 78	un 120	une -11
start|next|récuser|	marks 65
start|next|réfuter|	none 64
start|next|répliquer|	none -72	preposition -52
start|next|répondre|	determiner -44	none -34	preposition -23
start|next|répondre|first|	par 40	à -76
start|next|répéter|	none -67
start|next|résumer|	none -53
start|next|rétorquer|	none -92
start|next|révéler|	none -53	preposition -40
start|next|rügen|	capital -46	no -64	none -55
start|next|saber|	auxiliary 33	preposition 25	pronoun 60	word 31
start|next|saber|first|	a -12	por 15
start|next|sagen|	adverb -59	auxiliary -33	capital -61	coordinator -11	determiner -111	marks -71	no -17	none -10	preposition -71	pronoun -28	verb -61	word 43	yes -71
start|next|sagen|first|	am -9	auf -74	bei -19	dem -30	der -71	dieser -37	er -38	im -10	in -46	mit -70	nach -25	sie -12	später -11	und -11	vor -83	zu -25
start|next|saludar|	none 57
start|next|saluer|first|	un -14
start|next|saluer|	marks 22	none -22
start|next|salutare|	determiner -47	marks -35	none -74	preposition -34
start|next|salutare|first|	come -29	con -26
start|next|sapere|first|	di 77
start|next|sapere|	none -42	preposition 41
start|next|saudar|	none 30
start|next|saying|	adverb -22	auxiliary -44	capital -28	coordinator -77	participle -23	past -9	pronoun -26	subordinator 25	verb-saying -66
start|next|saying|ending|00|	word -36
start|next|saying|ending|0|	word -81
start|next|saying|ending|12|	word -88
start|next|saying|ending|1|	word 32
start|next|saying|ending|30|	word -12
start|next|saying|ending|40|	word -78
start|next|saying|ending|60|	word -56
start|next|saying|ending|ad|	preposition -16
start|next|saying|ending|af|	adverb -69	word -60
start|next|saying|ending|ag|	word -101
start|next|saying|ending|ai|	preposition -27
start|next|saying|ending|al|	adverb 27	preposition -34	word -82
start|next|saying|ending|am|	preposition -84
start|next|saying|ending|an|	adverb -69	preposition -89	pronoun -36	word -31
start|next|saying|ending|ao|	preposition -41
start|next|saying|ending|ar|	adverb 35	determiner -86	preposition -13	word 11
start|next|saying|ending|as|	adverb 38	auxiliary -31	determiner -13	preposition -63	word -21
start|next|saying|ending|a|	auxiliary -44	preposition 13
start|next|saying|ending|ce|	adverb -70	determiner -44	word -90
start|next|saying|ending|ch|	adverb -59	preposition -79	word -63
start|next|saying|ending|ck|	word -32
start|next|saying|ending|co|	word -73
start|next|saying|ending|ct|	word 54
start|next|saying|ending|d'|	preposition 54
start|next|saying|ending|da|	adverb -81	word -37
start|next|saying|ending|de|	determiner -20	preposition 15	word 49
start|next|saying|ending|di|	preposition 74	word -72
start|next|saying|ending|do|	preposition -26	subordinator -22	verb-saying 7	word 9
start|next|saying|ending|ds|	preposition -49
start|next|saying|ending|d|	word 20
start|next|saying|ending|d’|	preposition 16
start|next|saying|ending|ec|	preposition -58
start|next|saying|ending|ee|	determiner 10
start|next|saying|ending|ei|	preposition -68
start|next|saying|ending|ek|	word -46
start|next|saying|ending|el|	adverb -74	capital -66	determiner -17	preposition -29	word 8
start|next|saying|ending|em|	adverb -96	determiner -29	preposition -32	pronoun -60	word -60
start|next|saying|ending|en|	adverb -90	auxiliary -52	capital 59	coordinator -25	determiner 7	preposition -35	subordinator -72	verb-saying -63	word -56
start|next|saying|ending|er|	adverb -71	determiner -22	preposition -19	pronoun -63	word 59
start|next|saying|ending|es|	adverb -63	determiner -12	pronoun -59
start|next|saying|ending|et|	coordinator -18	preposition 10	pronoun -11	word 17
start|next|saying|ending|eu|	adverb -15
start|next|saying|ending|e|	coordinator -56
start|next|saying|ending|ft|	word -20
start|next|saying|ending|ga|	word -13
start|next|saying|ending|gd|	word -48
start|next|saying|ending|go|	word 8
start|next|saying|ending|gs|	adverb -46
start|next|saying|ending|he|	adverb -64	word 23
start|next|saying|ending|hm|	pronoun -26
start|next|saying|ending|hn|	pronoun -39
start|next|saying|ending|ho|	word -17
start|next|saying|ending|hr|	determiner 15
start|next|saying|ending|ia|	adverb -45
start|next|saying|ending|id|	word 48
start|next|saying|ending|ie|	determiner 14	pronoun -92	word 7
start|next|saying|ending|ig|	word -86
start|next|saying|ending|ij|	preposition 13	pronoun -74
start|next|saying|ending|il|	determiner 15	pronoun -82
start|next|saying|ending|im|	preposition -80
start|next|saying|ending|in|	adverb -75	capital -45	determiner 26	preposition -33
start|next|saying|ending|io|	word -22
start|next|saying|ending|ip|	word 9
start|next|saying|ending|ir|	word 31
start|next|saying|ending|is|	auxiliary -30	determiner -46	preposition -84
start|next|saying|ending|it|	verb-saying -37	word -67
start|next|saying|ending|ix|	word 45
start|next|saying|ending|i|	determiner -33
start|next|saying|ending|ià|	adverb -25
start|next|saying|ending|iù|	adverb 13
start|next|saying|ending|je|	adverb -91	word -39
start|next|saying|ending|jk|	word 47
start|next|saying|ending|jn|	auxiliary 11
start|next|saying|ending|jà|	adverb -33
start|next|saying|ending|já|	adverb 47
start|next|saying|ending|ke|	determiner 9
start|next|saying|ending|l'|	determiner 43	preposition -47
start|next|saying|ending|la|	determiner -7	preposition -28	word -22
start|next|saying|ending|ld|	word -28
start|next|saying|ending|le|	determiner -8	preposition -52	pronoun -90	word -11
start|next|saying|ending|lf|	adverb -69	word 22
start|next|saying|ending|li|	word 75
start|next|saying|ending|lo|	determiner 49	pronoun -65	word 7
start|next|saying|ending|ls|	adverb -55	preposition -48	subordinator -79
start|next|saying|ending|l’|	determiner 7	preposition -88
start|next|saying|ending|ma|	determiner 17	preposition -45	word 21
start|next|saying|ending|me|	preposition -26	word -95
start|next|saying|ending|mo|	preposition -62	subordinator -84
start|next|saying|ending|na|	determiner 23	preposition -92	word -12
start|next|saying|ending|nd|	coordinator -34	word -63
start|next|saying|ending|ne|	determiner 14	word 25
start|next|saying|ending|ng|	capital 23	word -151
start|next|saying|ending|ni|	coordinator -70	word 16
start|next|saying|ending|no|	preposition -101	word 31
start|next|saying|ending|ns|	adverb -52	preposition -102	word -74
start|next|saying|ending|nt|	adverb -97	preposition -62	word 16
start|next|saying|ending|nu|	adverb -44
start|next|saying|ending|n’|	word 95
start|next|saying|ending|oe|	word -48
start|next|saying|ending|of|	subordinator 31
start|next|saying|ending|og|	adverb 17
start|next|saying|ending|oi|	adverb -62
start|next|saying|ending|ok|	adverb -51
start|next|saying|ending|on|	determiner -13	preposition -27	pronoun -53	word -54
start|next|saying|ending|op|	adverb -17	preposition 23
start|next|saying|ending|or|	word 10
start|next|saying|ending|os|	determiner 13	preposition -28	pronoun -53	word 14
start|next|saying|ending|ot|	preposition -42
start|next|saying|ending|o|	determiner -7
start|next|saying|ending|po|	preposition -46
start|next|saying|ending|pp|	word -26
start|next|saying|ending|ra|	adverb -65	capital -48	determiner -56	word -92
start|next|saying|ending|rd|	word 28
start|next|saying|ending|re|	adverb -63	determiner -67	preposition -86	word 58
start|next|saying|ending|ri|	adverb -60
start|next|saying|ending|ro|	word -35
start|next|saying|ending|rs|	adverb -58	word -28
start|next|saying|ending|rt|	adverb -23	word -55
start|next|saying|ending|rò|	adverb -52
start|next|saying|ending|sa|	determiner -42
start|next|saying|ending|se|	determiner 11	pronoun 41	subordinator -12	word 73
start|next|saying|ending|si|	adverb -38	subordinator 18	word -90
start|next|saying|ending|so|	word 38
start|next|saying|ending|st|	adverb -115
start|next|saying|ending|su|	determiner -34	preposition 13
start|next|saying|ending|sí|	adverb -51
start|next|saying|ending|ta|	determiner -71	preposition 27	verb-saying -33
start|next|saying|ending|te|	adverb 27	capital 9	determiner -45	preposition -65	word 19
start|next|saying|ending|ti|	adverb -37
start|next|saying|ending|to|	word -33
start|next|saying|ending|ts|	word -49
start|next|saying|ending|té|	preposition -64
start|next|saying|ending|uf|	adverb -15	preposition 31
start|next|saying|ending|ug|	adverb 14
start|next|saying|ending|ui|	preposition -39	pronoun 48	word 31
start|next|saying|ending|ul|	preposition -41
start|next|saying|ending|um|	preposition 23
start|next|saying|ending|un|	adverb -55
start|next|saying|ending|ur|	adverb -24	preposition -10	word -45
start|next|saying|ending|us|	adverb -27	determiner -14	preposition -77
start|next|saying|ending|ut|	adverb -82	word 18
start|next|saying|ending|ux|	determiner 44
start|next|saying|ending|u|	word -40
start|next|saying|ending|ve|	word -43
start|next|saying|ending|ya|	adverb -39
start|next|saying|ending|y|	coordinator -43
start|next|saying|ending|za|	preposition -40	word 17
start|next|saying|ending|ze|	pronoun -66	word 34
start|next|saying|ending|zu|	adverb 46	preposition -49	word -23
start|next|saying|ending|às|	preposition -16
start|next|saying|ending|à|	preposition -22
start|next|saying|ending|ás|	adverb 13
start|next|saying|ending|ès|	preposition -64
start|next|saying|ending|ém|	adverb -47
start|next|saying|ending|én|	adverb -46
start|next|saying|ending|és|	adverb -28
start|next|saying|ending|ón|	word 26
start|next|saying|ending|ós|	preposition -21
start|next|saying|ending|ôt|	adverb -74
start|next|saying|ending|ür|	word -57
start|next|saying|first|	0 -81	1 32	40 -66	60 -56	a 10	aan -84	aber -51	achter -62	ad -16	además -81	ai -21	ainda -81	al -28	all' -46	alle 21	alleen -29	allerdings -37	als -93	am -84	an -74	anche -53	ancora -37	anders -14	anonimato -85	ante -56	antes -51	ao -41	aos -20	apenas -99	appello 75	après -40	após -21	as 58	así -51	até -64	auf 31	aus -46	ausrichten -10	aussi -38	aussitôt -33	avant -38	avec -58	avoir 103	ayer -73	años -70	begrip 9	bei -68	beide -51	beim -37	bekend -44	besluit -37	bij 13	binnen 26	bis -74	calma 39	ce -44	cinco -71	com -52	come -26	como -95	con -16	contra -16	corto -28	cuando 32	d 20	d' 54	daar 49	daaraan -23	dafür -57	dagegen -37	dal -69	dall’ -29	dan -73	dans -76	daran -8	darauf -15	das -127	davanti -37	davor -72	dazu 46	del -25	della -66	dem -29	den -22	depuis -61	der -120	des 27	desde -103	desgevraagd -42	después -28	deux 44	devant -46	di 74	die -16	dieser -58	dimanche -58	dinsdag -42	disculpas -71	do -26	doce -47	dopo -46	dort -23	drie 83	durante -40	dès -55	déjà -33	désormais -50	d’ 16	e -56	een 15	eerder -31	ein 26	eine 20	einen 19	el -17	elke 9	elle -70	em -32	en -25	encore -27	entonces -34	entre -43	er -53	eraan -45	erop -17	es -59	esa 29	esta -71	estar 74	este -120	et -18	excuses -9	explicações -33	fest -32	fonti -49	geen 51	giorni -59	già -25	haar -86	haben -27	haber 34	haberle 78	hasta 27	hebben -45	hem -60	het -11	hij -75	hinzu -23	hoje -91	horas -33	i -33	iedereen -51	ieri -60	ihm -26	ihn -39	ihr 15	im -75	in -29	inmiddels -39	inoltre -30	instalar 82	intanto -94	invece -70	ir 24	is -30	jaar -83	jaune -32	jedoch -25	jeudi -62	já 47	klar -47	knapp -26	l' 43	la -7	lachend -62	le -20	les -14	levar 75	lo 12	los 34	lui 48	lundi -72	luto -29	l’ 7	maandag -30	mais 18	man -36	mardi -72	mercredi -100	meses -38	met 10	ministerie -33	minutos -33	mit 18	mitteilen -16	moins -15	más 36	na -92	naar 16	nach -77	nada -47	nas -47	ne 105	nei -28	nel -53	nella -56	nesta -138	ni -70	nicht -57	niet 22	niets -27	no 8	noch -50	nog 17	non -54	nooit 18	nos -53	nu -44	nuchter -56	num -33	numa -40	nun -55	nur -24	não 47	n’ 95	o -8	of 31	offen -23	om 42	on -53	onder -15	ontem -96	onze 70	ook -51	op 23	ore -58	os -52	otra -35	otto 28	outra -45	over -90	par -37	para 10	parte -67	pas -17	pela -17	perder 76	però -52	peu -15	più 13	plus -21	plutôt -73	poco -17	poi -62	por -41	pour -17	pourtant -64	prudenza 57	qualquer 29	quando -80	qui 31	quinta-feira -53	recorrer -18	recuperação -83	ricorso 74	rien -41	sa -71	samedi -45	samen -49	sans -48	schriftlich -36	se 27	seit -60	senza -40	ser 73	ses -54	si 16	sich -73	sie -92	siempre -66	sin -64	sinds -49	so -39	sobre -75	soltanto 23	son -13	später -11	su -24	sui -39	sul -41	sur -9	sus -14	también -30	também -47	te 11	tegen -111	ter 46	terug 14	todo 26	toe -48	toen -72	tot -42	tout 25	toute 42	toutefois -78	tra -66	tres -65	trocken -55	trois -7	tuttavia -45	tutto -25	twee 10	u -40	uit -52	um 17	uma 17	un 11	una 23	und -34	uno -9	unter -43	van -37	vendredi -44	verschnupft -20	via -84	vier 56	von -39	voor 39	vor 11	vorig -65	vorige -55	vouloir 59	was -31	week -56	weiter -17	wel -63	weten -82	wissen -24	woensdag -40	y -43	ya -39	ze -66	zelf -69	zich 15	zij -34	zijn 11	zu -49	zum -51	zur -7	zurück -32	à -22	às -16	über -53
start|next|scherzare|	none -41	preposition -28
start|next|scherzen|	no -28	none -22	preposition -28
start|next|schildern|	no -42	none -44	preposition -13
start|next|schließen|	determiner -15	no -14	preposition -32	word 9
start|next|schließen|first|	einen -7	nicht -53
start|next|schreiben|	determiner -53	marks -21	no -89	none -79	preposition -66	verb -50	word -34	yes -12
start|next|schreiben|first|	auf -55	im -16	in -19
start|next|schrijven|first|	hij -23	in -88
start|next|schrijven|	marks -82	preposition -86	pronoun -94	word 26
start|next|scrivere|	auxiliary -26	determiner -77	marks 51	none -86	preposition 18
start|next|scrivere|first|	a -57	al -47	di 79	in -43	sul -27
start|next|scusare|	none 43	preposition 25
start|next|segnalare|	determiner 10	marks 75	preposition -52
start|next|sehen|	adverb -46	capital 17	determiner -89	no -24	none -21	pronoun -34	word -66
start|next|sehen|first|	das -50	die -41	es -29	man -31
start|next|señalar|	determiner -63	marks -52	none -102	preposition -42
start|next|sluiten|	determiner 15	preposition -81	word 23
start|next|smentire|	determiner 99	none 39	preposition -41
start|next|solicitar|first|	años -66
start|next|solicitar|	preposition -69	word 20
start|next|sollecitare|	determiner 60	none 66
start|next|sommen|first|	op -47
start|next|sommen|	none -66	preposition -47
start|next|sostenere|first|	di 72
start|next|sostenere|	marks -14	none -11	preposition 42
start|next|sostener|	preposition -87
start|next|souhaiter|	auxiliary -58	pronoun -58	word -79
start|next|souhaiter|first|	commenter -42	donner -32	s’ -26
start|next|souligner|	determiner -70	none -101
start|next|soupçonner|	none 32
start|next|soutenir|	determiner 8	none -13	verb 22	word 44
start|next|soutenir|first|	le 15
start|next|souvenir|first|	de -18	d’ 17
start|next|souvenir|	marks -22	none 14	preposition 15
start|next|spiegare|	determiner -56	preposition 12
start|next|spiegare|first|	di 34
start|next|sprechen|	adverb -11	marks -44	no -47	none -38	preposition -39	pronoun -10	word -34
start|next|sprechen|first|	dagegen -10	man -11	von -34	über -32
start|next|spreken|	adverb -17	auxiliary -19	determiner -23	marks -46	none -71	preposition -26	word -77
start|next|spreken|first|	in -17	tegen -12	van -12
start|next|staan|	adverb -19	auxiliary -36	determiner -51	marks -46	none -82	preposition -62	pronoun -22	subordinator -13	word -58
start|next|staan|first|	als -13	een -43	met -48	op -54	sinds -20
start|next|stehen|	adverb -20	determiner -44	marks -42	no -61	none -52	preposition -45	pronoun -9	verb -40	word -55
start|next|stehen|first|	auf -27	fest -23	in -18	seit -24
start|next|stellen|	adverb -84	auxiliary -46	determiner 14	no 26	preposition -96	pronoun -33	word -26
start|next|stellen|first|	een 21	hij -22	in -42	klar -47	voor -59
start|next|stimare|	determiner 75	none 28	preposition 67
start|next|stimare|first|	in 72	un 66
start|next|sturen|	determiner -49	none -87	word -52
start|next|sturen|first|	een -49
start|next|subordinator|	auxiliary -42	determiner -28	preposition 15	pronoun 12	quote 11	word 32
start|next|subordinator|marks|	saying 24
start|next|subordinator|none|	judging -64	saying 48
start|next|subordinator|verb|	saying -38
start|next|sugerir|	none -11	preposition -66
start|next|suggerire|	none 38	preposition 36
start|next|suggérer|	none 71
start|next|sustentar|	determiner -45	none -77
start|next|tabler|first|	sur 25
start|next|tabler|	none 37	preposition 25
start|next|tachar|	determiner -51	marks -69	none -69	preposition -60
start|next|tachar|first|	de -60	la -49
start|next|tagliare|	adverb -40	none -44
start|next|tagliare|first|	corto -28
start|next|teilen|first|	am -9	auf -48	mit -19
start|next|teilen|	no -60	none -42	preposition -24	word -31	yes -17
start|next|telefonare|	none -77	preposition -53
start|next|telefonar|	none -78	preposition -55
start|next|temere|	determiner -91	none 14
start|next|temer|	determiner -8	none 42	preposition 63	word 42
start|next|temer|first|	o -19
start|next|thinking|	adverb -33	capital 27	coordinator 39	preposition 25	present 22	pronoun -49	word -13
start|next|thinking|ending|an|	pronoun -57
start|next|thinking|ending|ar|	adverb -103	word -142
start|next|thinking|ending|as|	determiner -94	word -32
start|next|thinking|ending|a|	preposition 13
start|next|thinking|ending|ch|	pronoun -66
start|next|thinking|ending|de|	determiner -8	word -37
start|next|thinking|ending|di|	preposition 62
start|next|thinking|ending|em|	pronoun -44
start|next|thinking|ending|en|	capital 48	determiner 38	preposition 33	verb-saying -35	word -9
start|next|thinking|ending|er|	adverb -74	pronoun -32	word -37
start|next|thinking|ending|es|	determiner -15	pronoun -29	word 44
start|next|thinking|ending|et|	word -11
start|next|thinking|ending|ie|	determiner -79	pronoun -16	word 25
start|next|thinking|ending|ij|	pronoun -52
start|next|thinking|ending|il|	determiner -77
start|next|thinking|ending|ir|	word -11
start|next|thinking|ending|is|	adverb -68	preposition -74
start|next|thinking|ending|la|	determiner -68
start|next|thinking|ending|le|	determiner -19
start|next|thinking|ending|lo|	word 57
start|next|thinking|ending|l’|	determiner -15
start|next|thinking|ending|ma|	determiner 9
start|next|thinking|ending|na|	determiner -37
start|next|thinking|ending|ne|	determiner 26
start|next|thinking|ending|on|	determiner -60	preposition -49
start|next|thinking|ending|op|	preposition -9
start|next|thinking|ending|or|	preposition -12
start|next|thinking|ending|os|	word -13
start|next|thinking|ending|o|	determiner -34
start|next|thinking|ending|re|	adverb -35	word -46
start|next|thinking|ending|s’|	pronoun -26
start|next|thinking|ending|te|	word 64
start|next|thinking|ending|un|	determiner 37
start|next|thinking|ending|ur|	preposition -82
start|next|thinking|ending|us|	adverb -45
start|next|thinking|ending|ze|	pronoun -33
start|next|thinking|ending|à|	preposition 22
start|next|thinking|first|	a 13	blijven -62	commenter -42	daar -103	das -81	decir -45	den -41	depuis -74	di 62	die -79	donner -41	een 42	en 31	er -60	es -29	hem -44	hij -52	il -82	la -68	le -19	l’ -15	man -57	niet -11	o -34	op -9	ouvir 19	parlare -52	pas -64	plus -45	por 27	sich -50	sie -16	son -60	s’ -26	um 18	uma 9	un 37	una -37	une 26	voor -21	weten -57	wissen -29	ze -33	zeggen -35	à 22
start|next|tildar|	determiner -46	marks -67	none -67	preposition -53
start|next|tildar|first|	de -50
start|next|toelichten|	none -64
start|next|tonen|first|	begrip -23	zich -76
start|next|tonen|	marks -53	none -88	pronoun -76	word -46
start|next|traiter|first|	de -47
start|next|traiter|	marks -47	none -56	preposition -47
start|next|trekken|	adverb -75	determiner 30	preposition -76	word -105
start|next|trekken|first|	de 45	haar -59	in -54	uit -12
start|next|trouver|	determiner -9	marks 30	none -55	preposition -53
start|next|trouver|first|	un -68
start|next|téléphoner|	none -72
start|next|unlisted|	adverb -45	auxiliary -25	capital -56	coordinator -55	marks -96	no -48	none -17	preposition -87	pronoun -15	verb -53	word -34
start|next|unlisted|first|	a -33	auf -30	de -60	el -52	en -28	in -12	la -60	le -44	l’ -76	o -76	sie -11	um -64	un -60	una 24	un’ -32
start|next|valorar|	determiner 7	none 7
start|next|valorar|first|	la -34
start|next|valutare|	determiner -7	none -12
start|next|vatten|	adverb -12	determiner -31	none -78	pronoun -32
start|next|vatten|first|	de -31	het -32	samen -11
start|next|verb-saying|	, -32	: 13	preposition 9	quote -60	stop -90	that -46	word -74
start|next|verb-saying|marks|	judging -17	saying -74
start|next|verb-saying|none|	saying -111	thinking 7
start|next|verb-saying|verb|	saying 23
start|next|verdedigen|	none -48
start|next|verklaren|	auxiliary 42	marks -72	none -66	preposition -86	pronoun -60	word -99
start|next|verklaren|first|	hij -12	in -36
start|next|verlangen|	capital 52	determiner 21	no 20	word -36
start|next|verlangen|first|	eine -30
start|next|vermissen|	no -15	none -8
start|next|vermuten|	no 36	none 35
start|next|verraten|first|	bei -18
start|next|verraten|	no -31	none -30	preposition -15
start|next|versprechen|	determiner 20	no 28	none 22	pronoun -79	word 58
start|next|verteidigen|first|	den -83	die 38
start|next|verteidigen|	no 12	preposition -62
start|next|vertellen|	adverb -59	auxiliary 36	determiner -62	none -43	preposition -87	pronoun -46	word -40
start|next|vertellen|first|	aan -17	een -62	hij -33	na -31	ze -40
start|next|verwachten|	auxiliary 69	none 19	word 75
start|next|verweisen|	adverb -13	no -21	none -160	preposition -17	verb 37	yes -65
start|next|verweisen|first|	auf -16	darauf -7
start|next|verwerpen|first|	tegen -14
start|next|verwerpen|	none -68	preposition -13
start|next|verwijten|	auxiliary 15	determiner -77	none -34	pronoun -73	word 24
start|next|verwijten|first|	het -68
start|next|verzekeren|	none -68
start|next|ver|	adverb -85	determiner -100	marks -94	preposition -123	word 49
start|next|ver|first|	a -66	com -52	con -39	de -51	en -34	um -48
start|next|vinden|	adverb -65	auxiliary -69	capital -67	determiner -14	marks -45	preposition -74	pronoun 28	word -131
start|next|vinden|first|	de 22	geen -71	het 38	in -36	te -56	ze -23
start|next|voegen|	adverb -46	none -87	pronoun -31	word -40
start|next|voegen|first|	daaraan -40	eraan -46
start|next|voir|	determiner 38	marks 68	none -23	preposition -54	word -92
start|next|voir|first|	un -41	une 78
start|next|volere|	determiner 60	word -23
start|next|volere|first|	parlare -52
start|next|vouloir|	adverb -46	determiner -122	marks 29	none -26	preposition 24	verb-saying 33	word -31
start|next|vouloir|first|	pas -47	plus -46	un -75
start|next|vragen|	adverb -61	auxiliary -35	determiner -47	marks 54	pronoun -150	subordinator 31	verb 37	word 48
start|next|vragen|first|	de -67	of 14	om 48	zich -115
start|next|vrezen|first|	voor -21
start|next|vrezen|	none 15	preposition -21
start|next|waarschuwen|	adverb 25	none 51	preposition 36	pronoun -84	word -66
start|next|waarschuwen|first|	voor 76
start|next|warnen|	adverb -87	marks 26	no 9	preposition 28
start|next|warnen|first|	vor 28
start|next|weigeren|	determiner 9	none 28
start|next|weigeren|first|	de -23
start|next|weisen|	capital -56	determiner -83	no -92	none -89	preposition -12	word -15
start|next|weisen|first|	das -41	den -48	die -71	zurück -15
start|next|werben|	no -26
start|next|werfen|	determiner -95	marks -61	no -11	preposition 20	pronoun -36
start|next|werfen|first|	dem -28	der -73	ihnen -28	vor 20
start|next|weten|	adverb -32	auxiliary -66	none -94	pronoun -32
start|next|weten|first|	nog -32
start|next|widersprechen|	none -37	yes -23
start|next|wijzen|	adverb -29	auxiliary -25	determiner -107	none -19	preposition 42	word -95
start|next|wijzen|first|	elke -76	erop -17	naar 62	op -9
start|next|willen|	adverb 51	auxiliary -48	determiner -46	marks -17	none 8	pronoun -75	verb -13	verb-saying -35	word -8
start|next|willen|first|	blijven -62	daar -93	een -14	er -54	hem -44	hij -31	niet -31	weten -57	zeggen -35
start|next|wissen|	no -39	none -39
start|next|wollen|	determiner -61	no -66	none -66	preposition -42	pronoun -22	verb -52	word -46	yes -39
start|next|wollen|first|	das -42	den -41	die -23	sich -21	sie -16	wissen -29
start|next|word|	% 19	' -50	( -47	, 9	: -45	; -63	adverb 20	auxiliary 26	capital -53	coordinator -21	determiner 12	end -102	preposition 24	pronoun 48	stop -86	subordinator -50	that 52	verb-judging -13	verb-saying -12	verb-thinking -77	word 43	’ 7
start|next|word|auxiliary|	judging 14	saying 46	thinking -20
start|next|word|marks|	judging -50	saying 21	thinking -124
start|next|word|none|	judging 24	other -34	saying -16
start|next|word|verb|	judging -32	saying 27
start|next|wundern|	no -38	none -38
start|next|würdigen|	determiner 29	marks -102	none -85	preposition -71
start|next|würdigen|first|	als -41
start|next|zanjar|	none -52	preposition -40
start|next|zeggen|	adverb 69	auxiliary 88	marks -9	none -14	preposition -103	pronoun 58	subordinator 12	verb 17	word -64
start|next|zeggen|first|	aan -57	al 56	bij -73	de -34	een 27	hebben -40	het 54	hij -56	in -22	met -91	na -50	op -96	tegen -64	toen -69	uit -43	ze -52	zich 63	zij -28
start|next|zeigen|first|	man -10	sich -28
start|next|zeigen|	marks -32	no -51	none -49	preposition -54	pronoun -26	word -31
start|next|zien|	adverb -101	determiner -12	none 16	preposition -60	word 36
start|next|zien|first|	anders -25
start|next|zingen|	none -86
start|next|zitieren|	no -59	verb -59
start|next|äußern|first|	sich -43
start|next|äußern|	no -45	none -42	pronoun -42
start|next|écrire|	determiner -46	none -103	preposition -49	word -39
start|next|écrire|first|	au -37	dans -11	en -37	sur -44	à -34
start|next|évaluer|	determiner 10	none 10	preposition -10
start|next|évaluer|first|	à -10
start|next|évoquer|	determiner 10	marks -37	none 23	preposition -89
start|next|évoquer|first|	des 121	un -25	une -29
start|source|adverb|	, -80	determiner -19	word -21
start|source|adverb|none|	source -42
start|source|asks|false|	auxiliary 9	marks 12	none -7	verb 9
start|source|auxiliary|	adverb 126	auxiliary 56	capital 56	determiner 81	preposition 13	pronoun 37	quote -11	that -51	word -19
start|source|auxiliary|auxiliary|	source 91
start|source|auxiliary|marks|	source -14
start|source|auxiliary|none|	source 48
start|source|auxiliary|verb|	source 96
start|source|away|2|	auxiliary 108	preposition -71	verb-saying 78	word 26
start|source|away|3|	adverb -22	auxiliary 41	capital 33	determiner -14	preposition -38	pronoun 35	verb-saying 51	word 110
start|source|away|4|	auxiliary 40	capital 38	preposition -41	pronoun -38	that -48	verb-saying -19
start|source|away|5|	auxiliary 65	capital -45	determiner -20	word 58
start|source|away|6|	adverb -62	auxiliary -13	capital -76	coordinator -90	determiner 52	preposition 35	pronoun 17	subordinator -55	that -75	verb-judging -22	verb-saying -94	word -24
start|source|a|	auxiliary 30	none -15	word 8
start|source|a|first|	el 78	la -31
start|source|before|	) 93	die -70	diplomaten 47	haar 92	hem 97	het -97	ingewijden 56
start|source|capital|	auxiliary 71	capital -73	preposition 12	quote 51	word 61
start|source|capital|auxiliary|	source 39
start|source|capital|marks|	source 51
start|source|capital|none|	source -43
start|source|capital|verb|	source 44
start|source|	conforme 33	così -86	d' 30	de 12	gemäss 55	laut -14	na -36	nach 45	per -10	pour -19	secondo 44	segundo 12	según 15	selon 19	stando 62	à 33
start|source|conforme|	none 42
start|source|coordinator|	determiner -50
start|source|coordinator|none|	source -67
start|source|così|	none -116	preposition -54	word -57
start|source|d'|	auxiliary 61	determiner -42	none 65
start|source|determiner|	adverb 72	auxiliary 47	capital 46	determiner -54	preposition 30	quote -58	verb-judging 66	verb-saying -36	word 31
start|source|determiner|marks|	source 43
start|source|determiner|none|	source 13
start|source|determiner|verb|	source 12
start|source|de|according|	source 15
start|source|de|	auxiliary 57	capital 19	determiner -55	marks -62	none 44	preposition -25	source 15	verb -26	verb-saying 86	word 20
start|source|de|away|2|	source 115
start|source|de|away|3|	source 40
start|source|de|away|4|	source -19
start|source|de|away|5|	source -11
start|source|de|away|6|	source -57
start|source|de|first|	el 94	entre -8	foram 27	la 76	le 44	los 53	o -43
start|source|de|mood|	no 12	yes 45
start|source|d’|	auxiliary 18	determiner 37	marks -29	verb 71	word 23
start|source|d’|first|	la 8	le -13	les 76	l’ 114	une 64
start|source|ending|00|	word 30
start|source|ending|14|	word 23
start|source|ending|ad|	auxiliary 65
start|source|ending|ag|	word 58
start|source|ending|al|	preposition -54
start|source|ending|am|	auxiliary 59
start|source|ending|an|	auxiliary 32
start|source|ending|ar|	capital -42
start|source|ending|as|	determiner 13
start|source|ending|at|	auxiliary 58
start|source|ending|au|	preposition 30
start|source|ending|a|	preposition 24
start|source|ending|be|	auxiliary 48
start|source|ending|ce|	adverb -39
start|source|ending|c’|	word 8
start|source|ending|da|	determiner -20	preposition -63	word -74
start|source|ending|de|	determiner -51	preposition -61
start|source|ending|do|	preposition -54	word -67
start|source|ending|du|	determiner -60
start|source|ending|el|	determiner 33	preposition -23	word -12
start|source|ending|en|	auxiliary 26	capital -35	determiner -61	preposition 23
start|source|ending|er|	capital -45	word -68
start|source|ending|es|	determiner -16
start|source|ending|et|	pronoun -48	word 18
start|source|ending|ft|	auxiliary 38
start|source|ending|gt|	word 86
start|source|ending|he|	that -57
start|source|ending|ht|	word 52
start|source|ending|há|	auxiliary 61
start|source|ending|ia|	auxiliary 59	capital -59
start|source|ending|ie|	capital 9	determiner -58
start|source|ending|il|	pronoun 39
start|source|ending|in|	capital -37	preposition -21
start|source|ending|io|	capital -60
start|source|ending|is|	auxiliary 35	determiner 53
start|source|ending|i|	determiner 62
start|source|ending|l'|	determiner -26
start|source|ending|la|	word 18
start|source|ending|le|	determiner 38	pronoun 16
start|source|ending|li|	determiner 61
start|source|ending|lo|	pronoun 54
start|source|ending|lt|	word 70
start|source|ending|l’|	determiner 25	preposition 29
start|source|ending|ma|	determiner 59
start|source|ending|me|	pronoun -52
start|source|ending|mt|	word 62
start|source|ending|nd|	auxiliary -27
start|source|ending|ne|	determiner 65
start|source|ending|no|	word 54
start|source|ending|nt|	word -70
start|source|ending|n’|	determiner 42
start|source|ending|on|	determiner 64	word -36
start|source|ending|or|	word -20
start|source|ending|os|	determiner 105
start|source|ending|ou|	auxiliary 21
start|source|ending|o|	determiner 22
start|source|ending|pt|	word 65
start|source|ending|ra|	capital -19	word -79
start|source|ending|rd|	auxiliary 55
start|source|ending|re|	preposition -8	word 16
start|source|ending|ro|	capital 52
start|source|ending|rá|	word 64
start|source|ending|sa|	determiner 63
start|source|ending|se|	pronoun 30	word -33
start|source|ending|si|	pronoun 65
start|source|ending|st|	auxiliary -10
start|source|ending|te|	auxiliary 40	capital -60	determiner -33	word -18
start|source|ending|tá|	auxiliary 49
start|source|ending|ue|	auxiliary 61	that -54	word -23
start|source|ending|ui|	word -80
start|source|ending|ut|	word 66
start|source|ending|ux|	determiner 84
start|source|ending|ve|	word -42
start|source|ending|ão|	auxiliary 63	word 77
start|source|ending|è|	auxiliary 12
start|source|ending|ém|	adverb -58
start|source|es|away|3|	source -32
start|source|es|away|4|	source 28
start|source|es|away|5|	source 37
start|source|es|away|6|	source -7
start|source|es|	preposition 10	pronoun 48	word 11
start|source|first|	14 23	a 24	al -58	analista -48	analyste -35	as 82	au 30	cada -20	che -57	c’ 8	da -63	de -76	del -49	dell’ -65	deux 84	die -58	do -54	du -60	el 33	en 19	entre -8	está 49	falta 7	foram 59	fue 61	gaat 50	geht 19	gli 61	had 65	hatte 39	heeft 38	het -48	há 61	i 62	il 25	invece -39	is 35	ist -10	kan 32	l' -26	lag 58	las 79	le 38	les 96	ligt 39	lo 82	los 91	l’ 25	me -52	não 80	o 22	os 51	presidente -47	que -54	qui -80	sa 63	se 30	si 65	sind -27	son 64	tout 66	trata-se -17	trois 53	uma 59	une 65	un’ 42	waren 32	werd 46	wird 35	zou 21	è 12
start|source|fr|according|	source 9
start|source|fr|	adverb -53	capital -32	determiner 47	pronoun 8	source 9	word -10
start|source|fr|away|3|	source 60
start|source|fr|away|4|	source -60
start|source|fr|away|5|	source 40
start|source|fr|away|6|	source 32
start|source|fr|mood|	none 9
start|source|gemäss|	no 49	none 10
start|source|it|	adverb -20	auxiliary 10	capital -17	determiner 29	preposition 13	that -57	verb-saying -69	word 9
start|source|it|away|4|	source -12
start|source|it|away|5|	source -9
start|source|it|away|6|	source 12
start|source|laut|	auxiliary -46	capital -55	determiner -78	marks -25	no -16	none 8	verb -11	word 46
start|source|laut|first|	geht 14	ist -52	sind -30
start|source|mood|no|	source 12
start|source|mood|yes|	source 45
start|source|nach|	auxiliary 70	capital -64	marks 36	no 45	none 10	verb 61	verb-saying 64	word 62
start|source|nach|first|	ist 52
start|source|na|	capital -58	determiner 80	marks 18	none -79	preposition -20
start|source|na|first|	a -11	o 92
start|source|nl|according|	source -20
start|source|nl|	adverb -75	auxiliary 22	capital -29	determiner -90	preposition -78	pronoun -65	source -20	verb-saying 65	verb-thinking 34	word 18
start|source|nl|away|2|	source -17
start|source|nl|away|3|	source 54
start|source|nl|away|4|	source -18
start|source|nl|away|5|	source 10
start|source|nl|away|6|	source -57
start|source|nl|mood|	none -20
start|source|order|according|	source 7
start|source|para|	auxiliary -14	capital -92	marks 80	none -36	preposition -7	pronoun 23	that -20	verb 147	word -12
start|source|para|first|	a 13	analista -48	da -43	de -45	do -48	el 11	falta 7	la -78	lo 52	los 47	o 150	os 57	que -20	trata-se -17
start|source|per|	adverb -32	capital -59	determiner 60	marks 75	none -40	preposition 13	pronoun -15	verb-saying -69	word -73
start|source|per|first|	a 17	del -35	il -26	invece -21	la 102	è 12
start|source|pour|	auxiliary -16	capital -95	determiner 19	marks 8	none -13	preposition 15	pronoun 38	verb -37	word -127
start|source|pour|first|	analyste -31	de -38	il 27	la 67	le 48	l’ -7	qui -39
start|source|preposition|	capital -70	determiner -40	pronoun -51	quote -72	that -82	word 71
start|source|preposition|none|	source -24
start|source|preposition|verb|	source 40
start|source|pronoun|auxiliary|	source 17
start|source|pronoun|	capital -52	pronoun -68	word 30
start|source|pronoun|marks|	source 35
start|source|pronoun|none|	source -17
start|source|pronoun|verb|	source -17
start|source|pt|according|	source 20
start|source|pt|	adverb 18	auxiliary 128	capital 62	determiner 55	preposition -12	pronoun -29	source 20	that -50
start|source|pt|away|3|	source 14
start|source|pt|away|4|	source 30
start|source|pt|away|5|	source 56
start|source|pt|mood|	none 20
start|source|secondo|	adverb 24	auxiliary 41	capital 38	none 52	preposition 63	pronoun 44	that -54	verb 49	word 59
start|source|secondo|first|	a 36	che -54	gli 36	i 46	il 41	le 55	l’ -40
start|source|segundo|	adverb 18	auxiliary 24	capital 30	determiner 66	marks 68	none 30	preposition 7	pronoun -46	that -38	verb -27	word 25
start|source|segundo|first|	a 13	as 54	foram 53	há 61	não 35	o 48	os 18	que -38
start|source|según|	capital 12	determiner 18	marks -52	none 35	pronoun 67	verb 48	word 45
start|source|según|first|	el 29	en 13	la 49	las 79	los 56	se 65
start|source|selon|	adverb -40	auxiliary 29	capital 18	determiner 52	marks 87	preposition -85	verb -11	word -7
start|source|selon|first|	il 27	l' 103	le 15	les 70	l’ 37	une 40
start|source|source|	adverb -52	auxiliary 45	capital -12	coordinator -90	determiner 23	preposition -16	pronoun -12	source 7	subordinator -55	that -82	verb-saying -34	verb-thinking 34	word 34
start|source|source|ending|00|	word 30
start|source|source|ending|14|	word 23
start|source|source|ending|ad|	auxiliary 65
start|source|source|ending|ag|	word 58
start|source|source|ending|al|	preposition -54
start|source|source|ending|am|	auxiliary 59
start|source|source|ending|an|	auxiliary 32
start|source|source|ending|ar|	capital -42
start|source|source|ending|as|	determiner 13
start|source|source|ending|at|	auxiliary 58
start|source|source|ending|au|	preposition 30
start|source|source|ending|a|	preposition 24
start|source|source|ending|be|	auxiliary 48
start|source|source|ending|ce|	adverb -39
start|source|source|ending|c’|	word 8
start|source|source|ending|da|	determiner -20	preposition -63	word -74
start|source|source|ending|de|	determiner -51	preposition -61
start|source|source|ending|do|	preposition -54	word -67
start|source|source|ending|du|	determiner -60
start|source|source|ending|el|	determiner 33	preposition -23	word -12
start|source|source|ending|en|	auxiliary 26	capital -35	determiner -61	preposition 23
start|source|source|ending|er|	capital -45	word -68
start|source|source|ending|es|	determiner -16
start|source|source|ending|et|	pronoun -48	word 18
start|source|source|ending|ft|	auxiliary 38
start|source|source|ending|gt|	word 86
start|source|source|ending|he|	that -57
start|source|source|ending|ht|	word 52
start|source|source|ending|há|	auxiliary 61
start|source|source|ending|ia|	auxiliary 59	capital -59
start|source|source|ending|ie|	capital 9	determiner -58
start|source|source|ending|il|	pronoun 39
start|source|source|ending|in|	capital -37	preposition -21
start|source|source|ending|io|	capital -60
start|source|source|ending|is|	auxiliary 35	determiner 53
start|source|source|ending|i|	determiner 62
start|source|source|ending|l'|	determiner -26
start|source|source|ending|la|	word 18
start|source|source|ending|le|	determiner 38	pronoun 16
start|source|source|ending|li|	determiner 61
start|source|source|ending|lo|	pronoun 54
start|source|source|ending|lt|	word 70
start|source|source|ending|l’|	determiner 25	preposition 29
start|source|source|ending|ma|	determiner 59
start|source|source|ending|me|	pronoun -52
start|source|source|ending|mt|	word 62
start|source|source|ending|nd|	auxiliary -27
start|source|source|ending|ne|	determiner 65
start|source|source|ending|no|	word 54
start|source|source|ending|nt|	word -70
start|source|source|ending|n’|	determiner 42
start|source|source|ending|on|	determiner 64	word -36
start|source|source|ending|or|	word -20
start|source|source|ending|os|	determiner 105
start|source|source|ending|ou|	auxiliary 21
start|source|source|ending|o|	determiner 22
start|source|source|ending|pt|	word 65
start|source|source|ending|ra|	capital -19	word -79
start|source|source|ending|rd|	auxiliary 55
start|source|source|ending|re|	preposition -8	word 16
start|source|source|ending|ro|	capital 52
start|source|source|ending|rá|	word 64
start|source|source|ending|sa|	determiner 63
start|source|source|ending|se|	pronoun 30	word -33
start|source|source|ending|si|	pronoun 65
start|source|source|ending|st|	auxiliary -10
start|source|source|ending|te|	auxiliary 40	capital -60	determiner -33	word -18
start|source|source|ending|tá|	auxiliary 49
start|source|source|ending|ue|	auxiliary 61	that -54	word -23
start|source|source|ending|ui|	word -80
start|source|source|ending|ut|	word 66
start|source|source|ending|ux|	determiner 84
start|source|source|ending|ve|	word -42
start|source|source|ending|ão|	auxiliary 63	word 77
start|source|source|ending|è|	auxiliary 12
start|source|source|ending|ém|	adverb -58
start|source|source|first|	14 23	a 24	al -58	analista -48	analyste -35	as 82	au 30	cada -20	che -57	c’ 8	da -63	de -76	del -49	dell’ -65	deux 84	die -58	do -54	du -60	el 33	en 19	entre -8	está 49	falta 7	foram 59	fue 61	gaat 50	geht 19	gli 61	had 65	hatte 39	heeft 38	het -48	há 61	i 62	il 25	invece -39	is 35	ist -10	kan 32	l' -26	lag 58	las 79	le 38	les 96	ligt 39	lo 82	los 91	l’ 25	me -52	não 80	o 22	os 51	presidente -47	que -54	qui -80	sa 63	se 30	si 65	sind -27	son 64	tout 66	trata-se -17	trois 53	uma 59	une 65	un’ 42	waren 32	werd 46	wird 35	zou 21	è 12
start|source|stando|	auxiliary 71	determiner 75	none 53
start|source|stando|first|	i 21
start|source|that|	auxiliary -45	determiner -45	word -29
start|source|that|auxiliary|	source -61
start|source|that|none|	source -36
start|source|verb-saying|	capital 13	preposition -79
start|source|verb-saying|marks|	source 13
start|source|verb-saying|none|	source -20
start|source|verb-thinking|none|	source 81
start|source|volgens|	adverb -75	auxiliary 43	capital -29	determiner -80	marks -54	none 12	preposition -57	pronoun -65	verb 63	verb-saying 110	verb-thinking 34	word 18
start|source|volgens|first|	de -51	gaat 50	had 65	heeft 38	het -48	is 34	kan 32	ligt 39	werd 46	zijn 118	zou 21
start|source|word|	% 100	adverb 54	auxiliary 29	capital -72	determiner 91	preposition -71	pronoun 134	quote -31	subordinator -12	word 43
start|source|word|auxiliary|	source 51
start|source|word|marks|	source 8
start|source|word|none|	source 11
start|source|à|	auxiliary 70	determiner 12	none 11	word 33
start|that|	achar -10	aclarar 35	acreditar 39	acrescentar 59	acusar -34	adelantar 62	adiantar 64	admitir 39	advertir -16	afdoen 63	affirmer 83	afirmar 25	agregar 65	ajouter 18	alegar 25	alertar 32	ammettere -7	annoncer -14	annunciare 9	anticipar 51	anticipare 36	antwoorden 61	apelar -48	apontar -7	apuntar 22	argumentar 52	assegurar 57	assurer 99	atribuir -65	auspicare 34	avaliar 61	avanzar 24	avisar 15	avvertire -7	añadir 68	bekennen 58	beloven 60	benadrukken 44	bestrijden -58	betonen 24	bevestigen 79	beweren 10	bromear -55	calcolare 35	calcular 32	celebrar -18	chiamare -30	chiarire -30	chiedere -23	citar -43	comentar 21	comunicare -12	concluir 52	concéder 63	condenar -40	confermare 46	confesar 41	confessar 31	confidare 48	confier 83	confirmar -10	confirmer 32	considerar 20	considérer 55	constateren 57	contar 17	contestar 22	contrapor 45	craindre 11	creer 52	criticar -28	declarar 57	defender -16	denken -15	denunciar -7	descartar -19	deslizar 48	desmentir 13	destacar 48	detallar 49	dire -26	ditar 62	divulgar -53	eisen -17	entender 50	erinnern 26	erkennen 57	esclarecer 58	escrever 8	estimar 8	estimer 19	exigir -10	explicar 51	expliquer 53	garantire 48	garantizar 55	geben 46	giurare 42	gritar -39	hablar -25	heten -56	hopen 62	houden 63	indicar 73	indigner -49	indiquer 86	insistir -20	juger 9	jurar 66	jurer 61	justificar -49	klagen -21	kritisieren 59	lachen -66	laten 16	leer -39	leggere 60	limitar 94	llamar -67	mandar 7	matizar 56	melden 15	mostrar -11	negar 48	negare 33	noemen -59	notar 18	noter 54	obiettare 43	ontkennen -13	parlare -21	parler -13	pedir 8	ponderar -18	precisar 62	precisare 54	prever 70	prometer 37	promettre 70	propor -18	préciser 12	prévenir 61	puntualizar 41	quejarse -13	questionar -26	raccontare -8	raconter 71	rappeler 7	razonar 28	rebater 57	recalcar 53	reclamar 10	recomendar -41	reconhecer 63	reconnaître 63	recordar 19	recusar -8	referir 59	regretter 68	rekenen 64	relatar 16	relever 83	replicare 24	reprochar 11	responder 11	ressalvar 57	resumir -45	retrucar 37	revelar 77	ribadire 36	ribattere 10	riconoscere 7	ricordare 29	riferire -41	rispondere 26	rivelare 34	räumen 29	réclamer 65	répondre 93	répéter 60	rétorquer 58	salientar 43	sapere 37	schrijven 17	scrivere 72	señalar -9	solicitar 18	sottolineare 25	souligner 72	soutenir 42	spiegare 24	spreken -48	staan 8	sublinhar 52	subrayar 52	sugerir -14	sustentar 14	svelare 39	temer 9	trouver 38	unlisted -44	verklaren 59	vertellen 48	verweisen 41	verwijten 13	vouloir 12	vragen -37	vrezen 51	waarschuwen 76	wijzen 23	willen -14	zeggen 16	zien -23	écrire 7
start|that|achar|	auxiliary -14	none -20	that -10
start|that|achar|first|	que -10
start|that|aclarar|	auxiliary 65	marks 47	none 15	that 35
start|that|aclarar|first|	que 35
start|that|acreditar|first|	que 39
start|that|acreditar|	none 51	that 39
start|that|acrescentar|	auxiliary 52	marks 21	none 72	that 59	verb 44
start|that|acrescentar|first|	que 59
start|that|acusar|first|	que -34
start|that|acusar|	none -64	that -34	verb -38
start|that|adelantar|	auxiliary 50	none 74	that 62
start|that|adelantar|first|	que 62
start|that|adiantar|	auxiliary 58	none 68	that 64
start|that|adiantar|first|	que 64
start|that|admitir|	auxiliary 68	marks 83	none 30	that 39	verb -11
start|that|admitir|first|	que 39
start|that|advertir|	auxiliary -55	marks -53	that -16
start|that|advertir|first|	que -16
start|that|afdoen|first|	dat 63
start|that|afdoen|	none 74	that 63
start|that|affirmer|	auxiliary 59	none 93	that 83
start|that|affirmer|first|	que 66	qu’ 59
start|that|afirmar|	auxiliary 96	marks 111	none -23	that 25
start|that|afirmar|first|	que 25
start|that|aggiungere|	auxiliary 83	marks 66	none -20
start|that|agregar|	auxiliary 50	none 71	that 65	verb 35
start|that|agregar|first|	que 65
start|that|ajouter|	auxiliary 93	that 18
start|that|ajouter|first|	que -12
start|that|alegar|	auxiliary 43	marks 50	none 65	that 25	verb -38
start|that|alegar|first|	que 25
start|that|alertar|	auxiliary 32	none 32	that 32
start|that|alertar|first|	que 32
start|that|ammettere|	auxiliary 66	marks -50	that -7
start|that|ammettere|first|	che -7
start|that|annoncer|	none 9	that -14
start|that|annunciare|	auxiliary -28	none 40	that 9
start|that|annunciare|first|	che 9
start|that|anticipare|first|	che 36
start|that|anticipare|	none 36	that 36
start|that|anticipar|first|	que 51
start|that|anticipar|	none 61	that 51
start|that|antwoorden|first|	dat 61
start|that|antwoorden|	none 61	that 61
start|that|anunciar|	auxiliary 139	marks -30	none -7	verb 44
start|that|apelar|first|	que -48
start|that|apelar|	none -66	that -48
start|that|apontar|first|	que -7
start|that|apontar|	none 10	that -7
start|that|apuntar|	auxiliary -23	none 58	that 22
start|that|apuntar|first|	que 22
start|that|argumentar|first|	que 52
start|that|argumentar|	marks 32	none 72	that 52
start|that|asegurar|	auxiliary 118	marks 90	verb -12
start|that|asks|false|	auxiliary 35	marks 27	none -14	verb -28
start|that|assegurar|	auxiliary 30	marks 42	none 62	that 57
start|that|assegurar|first|	que 57
start|that|assicurare|	auxiliary 47	marks 57	none 14
start|that|assurer|	auxiliary 82	marks 52	none 109	that 99
start|that|assurer|first|	qu' 13	que 71	qu’ 82
start|that|atribuir|first|	que -65
start|that|atribuir|	none -80	that -65
start|that|auspicare|first|	che 34
start|that|auspicare|	marks 26	none 40	that 34
start|that|avaliar|	auxiliary 47	none 68	that 61
start|that|avaliar|first|	que 61
start|that|avanzar|first|	que 24
start|that|avanzar|	none 35	that 24
start|that|avisar|	auxiliary 56	marks -23	none 27	that 15
start|that|avisar|first|	que 15
start|that|avvertire|	auxiliary -15	none -11	that -7
start|that|avvertire|first|	che -7
start|that|away|1|	that 74
start|that|away|2|	subordinator -7
start|that|away|3|	subordinator 10
start|that|away|4|	that -34
start|that|away|5|	that -26
start|that|away|6|	that -92
start|that|añadir|	auxiliary 42	marks 41	none 74	that 68	verb 39
start|that|añadir|first|	que 68
start|that|before|	, -25	a -69	acha 87	achou -38	aclara 79	aclaró 50	acredita 39	acrescenta 33	acrescentou 38	adelantó 45	además 135	adianta 37	adiantou 58	admite 94	admitiu 66	admitió 58	advierte 98	advirtió 105	affirme 71	affirmé 30	afirma 119	afirmou 85	afirmó 28	aggiunge 94	aggiunto 82	agregó 46	ainda 96	ajoute -31	ajouté 86	al -73	alega 78	alegou 74	alegó 52	alerta 66	algo -64	ammesso 58	ammette 40	annunciato 93	anticipó 51	anunciado 7	anunció 141	apenas 107	aponta 107	apuntó 51	argumentou 29	asegurado 76	aseguran 94	aseguró 107	assegura 31	assegurou 30	assicura 43	assicurato 73	assurant 35	assure 59	assuré 37	auspica 26	aussi 79	avalia 44	avanzado 76	avanzó 74	avisa 76	avisou 91	avisó 70	avverte 71	avvertito 56	ayer -77	añade 58	añadió 42	beloofde 49	belooft 39	benadrukt 49	bestrijdt -52	bevestigde 39	bevestigt 68	beweert 65	blijkt 71	calcola 35	calcula 71	ce -109	chiarito 79	chiede 128	chiesto 92	comentar 72	commentato 72	con -81	concluiu 45	concluye 31	confermato 41	confessa 84	confessou 81	confirme 70	confirmou 90	confirmé 63	confirmó -24	congreso -47	considera 66	considerou 89	conta 151	contaba 82	contestado 70	contestó 103	contou 133	contraire 51	contrapôs 31	contrapõe 36	contó 115	craint 69	cree 38	cuenta -7	de -80	declarou 57	declaró 35	defende 98	defendió 79	demande 32	demandé -11	denuncia 137	denunció -17	descartó 117	deslizó 31	desmentiu 74	después 70	destacó 32	detalló 49	diario 66	dice 147	dicho -31	dijeron -34	dijo 177	disse 183	dito 57	diz -44	dizem -38	dizer 38	do -69	el -31	em -119	en -87	entende 55	erkent 56	erop 108	esclareceu 27	escreveu -30	estima 147	estimé 110	explica 92	explicou 43	explicó 46	frase -78	garante 21	garantisce 35	garantito 21	garantiu 158	giura 42	hasta -64	hij -36	hoje 81	hoopt 62	indicou 51	indicó 53	indique 46	indiqué 69	informou 185	informó 157	inoltre 79	instrucción -52	invece 75	jornalistas 62	jura 66	jure 46	la -81	lamenta 74	lamentou 99	lamentó 89	legge 51	lembra 148	lembrou 116	lo -56	los -69	martes 92	meldt 107	más -85	nega 69	negato 31	negou 74	negó 78	niega 73	noemt -40	nota 88	nu -25	o -103	obietta 43	ontkent -13	opina -18	osserva 59	para -35	part 75	passageiros -42	pede -7	pedido -14	pediu -62	però 39	pide -22	piden -35	pidieron -49	pidió 24	plus -64	por -72	precisa 35	precisato 19	precisou 19	precisó 43	probado 80	promet 55	promis 45	propôs -36	propõe 106	précisant -29	précise 118	précisé 73	prévenu 55	quer 67	quinta-feira -92	racconta 107	raccontato 52	raconte 58	radio 83	rappelant 63	rappelle -13	rappelé 17	rebateu 43	rechazó 40	reclama 108	reconhece 68	reconheceu 36	reconoce 119	reconoció 93	recorda 120	recordado 54	recordou 40	recordó 123	recuerda 99	recuerdan -39	regrette 48	relató 67	replica 109	replicado 75	replicato 72	replicó 125	responde -28	respondeu 165	respondió 103	revelou 34	reveló 22	ribadito 43	ribatte 70	ribattuto 57	ricorda 72	ricordano 56	ricordato 47	riferisce 107	riferito 129	risposto 71	ritiene 73	répond 58	répondu 71	rétorqué 51	saber 101	salientou 43	sapere 46	savoir -26	scritto 13	señala 89	señalar 43	señaló 118	siempre -64	sostenuto -51	sostiene 9	sostuvo 88	sottolinea 61	soutient 92	spiega 39	spiegato 62	staat -7	stelt 137	sublinha 42	sublinhou 28	subrayó 32	sugeriu -34	sustenta -18	sustentou 127	también 93	tarde 52	teme 59	toe 97	toutefois 75	tribunal -72	uit 53	valoir 91	veces 85	vertelde 60	vertelt 68	verwacht 114	vindt 17	vol 48	vond 11	voor 54	vreest 51	waarschuwt 59	weten 161	wil -34	y -73	zegt 124	zei 63	ziet -12
start|that|bekennen|first|	dat 58
start|that|bekennen|	none 58	that 58
start|that|beloven|	auxiliary 40	none 73	that 60
start|that|beloven|first|	dat 60
start|that|benadrukken|	auxiliary 17	marks 39	none 60	that 44
start|that|benadrukken|first|	dat 44
start|that|bestrijden|first|	dat -58
start|that|bestrijden|	none -83	that -58
start|that|betonen|first|	dass 24
start|that|betonen|	that 24	yes 18
start|that|bevestigen|	auxiliary 60	marks 33	none 84	that 79
start|that|bevestigen|first|	dat 79
start|that|beweren|first|	dat 10
start|that|beweren|	none 31	that 10
start|that|blijken|	auxiliary -64	none 38
start|that|brincar|	none -33
start|that|bromear|first|	que -55
start|that|bromear|	none -56	that -55
start|that|calcolare|first|	che 35
start|that|calcolare|	none 46	that 35
start|that|calcular|first|	que 32
start|that|calcular|	none 43	that 32
start|that|celebrar|first|	que -18
start|that|celebrar|	marks -48	none 13	that -18
start|that|chiamare|first|	che -30
start|that|chiamare|	none -33	that -30
start|that|chiarire|	auxiliary 79	none -30	that -30
start|that|chiarire|first|	che -30
start|that|chiedere|	auxiliary -66	marks -15	none 19	that -23
start|that|chiedere|first|	che -23
start|that|citar|first|	que -43
start|that|citar|	none -62	that -43
start|that|comentar|first|	que 21
start|that|comentar|	marks 83	that 21
start|that|commentare|	none -8
start|that|comunicare|first|	che -12
start|that|comunicare|	none -18	that -12
start|that|comunicar|	auxiliary -40	marks 23
start|that|concluir|	auxiliary 35	marks 46	none 60	that 52
start|that|concluir|first|	que 52
start|that|concéder|first|	que 63
start|that|concéder|	none 63	that 63
start|that|condenar|first|	que -40
start|that|condenar|	none -47	that -40
start|that|confermare|	auxiliary 30	none 57	that 46
start|that|confermare|first|	che 46
start|that|confesar|first|	que 41
start|that|confesar|	none 78	that 41
start|that|confessar|	auxiliary 74	none 27	that 31
start|that|confessar|first|	que 31
start|that|confidare|first|	che 48
start|that|confidare|	none 58	that 48
start|that|confier|first|	qu’ 68
start|that|confier|	marks 53	none 85	that 83
start|that|confirmar|	auxiliary -89	none 16	that -10
start|that|confirmar|first|	que -10
start|that|confirmer|	auxiliary 77	none 59	that 32
start|that|confirmer|first|	qu’ 84
start|that|considerar|	auxiliary 62	marks -28	none 30	that 20	verb 52
start|that|considerar|first|	que 20
start|that|considérer|first|	que 55
start|that|considérer|	none 55	that 55
start|that|constateren|first|	dat 57
start|that|constateren|	none 57	that 57
start|that|contar|	auxiliary -35	marks -11	none 31	that 17	verb 45
start|that|contar|first|	que 17
start|that|contestar|	auxiliary -7	marks 46	none 55	that 22	verb -35
start|that|contestar|first|	que 22
start|that|contrapor|	auxiliary 40	none 55	that 45
start|that|contrapor|first|	que 45
start|that|craindre|first|	que -14
start|that|craindre|	none 49	that 11
start|that|creer|	auxiliary 47	none 57	that 52
start|that|creer|first|	que 52
start|that|criticar|first|	que -28
start|that|criticar|	none -24	that -28
start|that|decir|	auxiliary 70	marks -14	none -19	verb 23
start|that|declarar|	auxiliary 55	marks 51	none 58	that 57
start|that|declarar|first|	que 57
start|that|defender|	auxiliary -51	none 24	that -16	verb -55
start|that|defender|first|	que -16
start|that|demander|	none -17
start|that|denken|first|	dat -15
start|that|denken|	none -15	that -15
start|that|denunciar|	auxiliary 92	marks -25	none -18	that -7
start|that|denunciar|first|	que -7
start|that|descartar|first|	que -19
start|that|descartar|	marks -40	none -16	that -19
start|that|deslizar|first|	que 48
start|that|deslizar|	marks 41	none 56	that 48
start|that|desmentir|first|	que 13
start|that|desmentir|	none 53	that 13
start|that|destacar|	auxiliary 41	marks 38	none 49	that 48
start|that|destacar|first|	que 48
start|that|detallar|first|	que 49
start|that|detallar|	none 61	that 49
start|that|de|away|2|	saying 8	thinking 86
start|that|de|away|3|	saying 43
start|that|de|away|4|	saying -41
start|that|de|away|5|	saying 46
start|that|de|away|6|	saying 56
start|that|de|direct|	saying 47	thinking 10
start|that|de|inverted|	saying 49
start|that|de|mood|	no -19	yes 92
start|that|de|	saying 23	that 34	thinking 18
start|that|de|shared|	saying -47
start|that|dire|	auxiliary -12	marks -9	none -37	that -26	verb 43
start|that|dire|first|	che 40	que -18	qu’ -76
start|that|ditar|first|	que 62
start|that|ditar|	marks 41	none 77	that 62
start|that|divulgar|first|	que -53
start|that|divulgar|	none -67	that -53
start|that|dizer|	auxiliary -62	marks 19	none 14	verb 87
start|that|eisen|first|	dat -17
start|that|eisen|	marks -17	none -17	that -17
start|that|ending|he|	that 10
start|that|ending|qu|	word 54
start|that|ending|ss|	that 34
start|that|ending|u'|	that 79
start|that|ending|u’|	that -30
start|that|entender|first|	que 50
start|that|entender|	none 59	that 50
start|that|erinnern|first|	dass 26
start|that|erinnern|	that 26	yes 26
start|that|erkennen|	auxiliary 30	marks 47	none 59	that 57
start|that|erkennen|first|	dat 57
start|that|esclarecer|	auxiliary 38	none 68	that 58
start|that|esclarecer|first|	que 58
start|that|escludere|	none 21
start|that|escrever|first|	que 8
start|that|escrever|	marks -31	none 20	that 8
start|that|estimar|first|	que 8
start|that|estimar|	that 8
start|that|estimer|	auxiliary 103	marks -34	none 56	that 16
start|that|estimer|first|	que 13
start|that|es|apposed|	judging 57	thinking -21
start|that|es|apposition|	judging 17	saying 49
start|that|es|away|1|	judging 98	saying 62	thinking 64
start|that|es|away|2|	judging 80	saying -56
start|that|es|away|3|	saying -36
start|that|es|away|4|	judging 14	saying 10
start|that|es|away|5|	judging -59	saying 25
start|that|es|away|6|	judging -130	saying -15
start|that|es|direct|	judging 16
start|that|es|elided|	saying 21
start|that|es|inverted|	saying -58
start|that|es|	judging 54	that 9	thinking -21
start|that|es|mood|	none 9
start|that|es|shared|	judging 46	saying 44
start|that|exigir|first|	que -10
start|that|exigir|	none -35	that -10
start|that|explicar|	auxiliary 95	marks 47	none 48	that 51	verb 9
start|that|explicar|first|	que 51
start|that|expliquer|first|	que 53
start|that|expliquer|	none 60	that 53
start|that|faire_valoir|	auxiliary 66	marks -12	none 11
start|that|faire_valoir|first|	qu' 36	que -17	qu’ 101
start|that|first|	che 10	dass 34	qu 54	qu' 79	qu’ -30
start|that|fragen|	auxiliary 35	yes 35
start|that|fr|apposed|	judging -8	saying 37
start|that|fr|apposition|	saying 29
start|that|fr|away|1|	thinking 27
start|that|fr|away|2|	saying 37
start|that|fr|away|3|	judging -19	saying -49
start|that|fr|away|4|	saying 80
start|that|fr|away|5|	saying -19
start|that|fr|away|6|	saying -42	thinking -76
start|that|fr|direct|	judging -31	thinking -37
start|that|fr|inverted|	saying -43
start|that|fr|	judging -19	that -17	word 54
start|that|fr|mood|	none -13
start|that|fr|relative|	saying -16
start|that|fr|shared|	saying -21
start|that|garantire|	auxiliary 33	none 56	that 48
start|that|garantire|first|	che 48
start|that|garantir|	auxiliary 11	none -8	verb 75
start|that|garantizar|first|	que 55
start|that|garantizar|	none 55	that 55
start|that|geben|first|	dass 46
start|that|geben|	no 45	that 46
start|that|geven|	none -20
start|that|giurare|	auxiliary 42	none 54	that 42
start|that|giurare|first|	che 42
start|that|gritar|first|	que -39
start|that|gritar|	none -57	that -39
start|that|hablar|first|	que -25
start|that|hablar|	none -38	that -25
start|that|heten|first|	dat -56
start|that|heten|	none -62	that -56
start|that|hopen|first|	dat 62
start|that|hopen|	none 73	that 62
start|that|houden|first|	dat 63
start|that|houden|	none 69	that 63
start|that|indicar|	auxiliary 36	marks 55	none 79	that 73
start|that|indicar|first|	que 73
start|that|indigner|	none -49	that -49
start|that|indiquer|	auxiliary 56	none 106	that 86
start|that|indiquer|first|	que 63	qu’ 74
start|that|informar|	auxiliary 100	marks 30	none -14	verb -23
start|that|insistir|	auxiliary -8	marks -16	none -19	that -20
start|that|insistir|first|	que -20
start|that|ironizar|	none 22
start|that|it|apposed|	judging 33	saying 120
start|that|it|apposition|	saying 23
start|that|it|away|1|	judging 102	saying 113
start|that|it|away|2|	judging -82	saying 76
start|that|it|away|3|	saying 14
start|that|it|away|4|	judging -64	saying -85
start|that|it|away|5|	saying -79
start|that|it|away|6|	judging -93	saying -65
start|that|it|direct|	judging -39
start|that|it|elided|	saying 59
start|that|it|inverted|	judging -87	saying -68
start|that|it|	judging -17	saying 8	that 10
start|that|it|mood|	none 10
start|that|it|shared|	judging 20	saying 23
start|that|judging|ending|he|	that -17
start|that|judging|ending|ue|	that 20
start|that|judging|ending|u’|	that -62
start|that|judging|first|	che -17	que 20	qu’ -62
start|that|judging|	past -28	present 65	that -7
start|that|juger|	none 39	that 9
start|that|jurar|first|	que 66
start|that|jurar|	none 81	that 66
start|that|jurer|first|	que 55
start|that|jurer|	marks 36	none 70	that 61
start|that|justificar|first|	que -49
start|that|justificar|	marks -49	none -49	that -49
start|that|klagen|first|	dat -21
start|that|klagen|	none -21	that -21
start|that|kritisieren|first|	dass 59
start|that|kritisieren|	that 59
start|that|lachen|	none -70	that -66
start|that|lamentarse|	none -11
start|that|lamentar|	marks 88	none 12	verb -49
start|that|laten|	auxiliary -7	marks 75	none 21	that 16
start|that|laten|first|	dat 16
start|that|leer|first|	que -39
start|that|leer|	none -41	that -39	verb -38
start|that|leggere|first|	che 60
start|that|leggere|	none 72	that 60
start|that|lembrar|	auxiliary 101	marks -8	verb 76
start|that|ler|	none -18
start|that|limitar|	auxiliary 54	marks 73	none 98	that 94
start|that|limitar|first|	que 94
start|that|llamar|first|	que -67
start|that|llamar|	none -72	that -67	verb -60
start|that|mandar|first|	que 7
start|that|mandar|	marks 7	none 7	that 7
start|that|matizar|first|	que 56
start|that|matizar|	none 73	that 56
start|that|melden|	auxiliary -32	none 44	that 15
start|that|melden|first|	dat 15
start|that|mood|none|	other -44	saying 7	thinking 10
start|that|mood|no|	saying -26	thinking -15
start|that|mood|yes|	saying 108
start|that|mostrar|first|	que -11
start|that|mostrar|	none 10	that -11
start|that|negare|first|	che 33
start|that|negare|	none 42	that 33
start|that|negar|first|	que 48
start|that|negar|	marks 29	none 28	that 48	verb 45
start|that|nl|apposed|	judging -75	saying 63	thinking -34
start|that|nl|apposition|	judging 38	saying -20
start|that|nl|away|1|	judging -29	saying -40	thinking -15
start|that|nl|away|2|	judging 22	saying 123	thinking -23
start|that|nl|away|3|	judging -13	saying 158
start|that|nl|away|4|	saying -29
start|that|nl|away|5|	saying -18
start|that|nl|away|6|	saying -40
start|that|nl|direct|	judging 31	saying 7	thinking 9
start|that|nl|inverted|	judging 9	saying 26
start|that|nl|shared|	saying -76
start|that|noemen|first|	dat -59
start|that|noemen|	marks -55	none -59	that -59
start|that|notar|first|	que 18
start|that|notar|	marks -31	none 52	that 18
start|that|noter|first|	que 54
start|that|noter|	none 59	that 54
start|that|obiettare|first|	che 43
start|that|obiettare|	none 43	that 43
start|that|ontkennen|	auxiliary 131	none -44	that -13
start|that|ontkennen|first|	dat -13
start|that|opinar|	auxiliary -32	marks 91	none 9
start|that|order|apposed|	judging -26	saying 34	thinking -18
start|that|order|apposition|	judging 8	saying 19	thinking 67
start|that|order|direct|	judging 18	saying 7
start|that|order|elided|	saying 70
start|that|order|inverted|	judging -39	other -44	saying -66
start|that|order|relative|	saying -9
start|that|order|shared|	judging 48	saying -18
start|that|osservare|	marks 64	none -16
start|that|other|ending|ue|	that -31
start|that|other|first|	que -31
start|that|other|	past -44	that -44
start|that|parlare|first|	che -21
start|that|parlare|	none -27	that -21
start|that|parler|first|	qu’ -13
start|that|parler|	none -19	that -13
start|that|pedir|first|	que 8
start|that|pedir|	marks 168	none -7	that 8	verb -13
start|that|ponderar|	auxiliary 97	none -54	that -18
start|that|ponderar|first|	que -18
start|that|precisare|	auxiliary 39	marks 36	none 61	that 54
start|that|precisare|first|	che 54
start|that|precisar|	auxiliary 44	none 70	that 62
start|that|precisar|first|	que 62
start|that|prever|first|	que 70
start|that|prever|	none 75	that 70
start|that|prometer|first|	que 37
start|that|prometer|	marks 77	none 9	that 37
start|that|promettre|first|	que 54
start|that|promettre|	marks 56	none 77	that 70
start|that|propor|first|	que -18
start|that|propor|	none 15	that -18
start|that|préciser|	auxiliary 51	marks 82	none -8	that 12
start|that|préciser|first|	qu’ 71
start|that|prévenir|first|	que 61
start|that|prévenir|	marks 41	none 64	that 61
start|that|pt|apposed|	judging 11	saying 9	thinking 33
start|that|pt|apposition|	judging -13	saying -15
start|that|pt|away|1|	judging 46	saying 64	thinking 93
start|that|pt|away|2|	saying -37
start|that|pt|away|3|	saying -17
start|that|pt|away|4|	judging -71	saying -9
start|that|pt|away|6|	judging -59	saying -33
start|that|pt|direct|	judging 13	thinking -14
start|that|pt|elided|	saying 65
start|that|pt|inverted|	judging -74	saying -22
start|that|pt|	judging -24	saying 8	thinking 11
start|that|pt|shared|	saying 42
start|that|puntualizar|first|	que 41
start|that|puntualizar|	none 43	that 41
start|that|quejarse|first|	que -13
start|that|quejarse|	none -13	that -13
start|that|questionar|first|	que -26
start|that|questionar|	none -30	that -26
start|that|raccontare|	auxiliary 41	none -25	that -8
start|that|raccontare|first|	che -8
start|that|raconter|	auxiliary 58	none 80	that 71
start|that|raconter|first|	que 55	qu’ 44
start|that|rappeler|	auxiliary 28	marks 95	none -10	that 7	verb 90
start|that|rappeler|first|	que -13	qu’ 140
start|that|razonar|first|	que 28
start|that|razonar|	none 11	that 28
start|that|rebater|	auxiliary 51	none 63	that 57
start|that|rebater|first|	que 57
start|that|recalcar|first|	que 53
start|that|recalcar|	none 53	that 53
start|that|rechazar|	auxiliary -79	marks 40
start|that|reclamar|first|	que 10
start|that|reclamar|	marks 26	none 10	that 10
start|that|recomendar|first|	que -41
start|that|recomendar|	none -59	that -41
start|that|reconhecer|first|	que 63
start|that|reconhecer|	marks 38	none 66	that 63
start|that|reconnaître|	auxiliary 63	none 63	that 63
start|that|reconocer|	auxiliary -25	marks -31	none 43
start|that|recordar|	auxiliary 30	marks 7	none 36	that 19	verb -14
start|that|recordar|first|	que 19
start|that|recusar|first|	que -8
start|that|recusar|	none -51	that -8
start|that|referir|first|	que 59
start|that|referir|	none 59	that 59
start|that|regretter|first|	que 68
start|that|regretter|	marks 38	none 75	that 68
start|that|rekenen|first|	dat 64
start|that|rekenen|	none 75	that 64
start|that|relatar|	auxiliary 65	none -15	that 16
start|that|relatar|first|	que 16
start|that|relever|first|	que 83
start|that|relever|	none 89	that 83
start|that|replicare|	auxiliary -29	marks 38	none 55	that 24	verb 47
start|that|replicare|first|	che 24
start|that|replicar|	auxiliary 24	marks 91	none 12	verb -40
start|that|reprochar|first|	que 11
start|that|reprochar|	none 13	that 11
start|that|responder|	auxiliary 83	marks -31	none 43	that 11	verb -33
start|that|responder|first|	que 11
start|that|ressalvar|first|	que 57
start|that|ressalvar|	none 72	that 57
start|that|resumir|	auxiliary -38	none -46	that -45	verb -15
start|that|resumir|first|	que -45
start|that|retrucar|first|	que 37
start|that|retrucar|	none 53	that 37
start|that|revelar|	auxiliary 13	none 87	that 77	verb 62
start|that|revelar|first|	que 77
start|that|ribadire|	auxiliary 34	none 36	that 36
start|that|ribadire|first|	che 36
start|that|ribattere|	auxiliary 58	marks 47	that 10
start|that|ribattere|first|	che 10
start|that|riconoscere|first|	che 7
start|that|riconoscere|	none 16	that 7
start|that|ricordare|	auxiliary 62	marks 76	none 8	that 29	verb 52
start|that|ricordare|first|	che 29
start|that|riferire|	auxiliary -59	none -24	that -41
start|that|riferire|first|	che -41
start|that|rispondere|	auxiliary 14	marks 77	that 26
start|that|rispondere|first|	che 26
start|that|ritenere|	none 12
start|that|rivelare|	auxiliary 28	none 34	that 34
start|that|rivelare|first|	che 34
start|that|räumen|first|	dass 29
start|that|räumen|	that 29	yes 29
start|that|réclamer|	none 86	that 65
start|that|répondre|	auxiliary 72	marks 44	none 99	that 93
start|that|répondre|first|	que 80	qu’ 65
start|that|répéter|first|	que 51
start|that|répéter|	marks 60	none 60	that 60
start|that|rétorquer|	auxiliary 40	none 71	that 58
start|that|rétorquer|first|	que 40
start|that|saber|	marks 63	none 8	verb -9
start|that|salientar|first|	que 43
start|that|salientar|	none 52	that 43
start|that|sapere|	auxiliary 12	marks 21	none 48	that 37
start|that|sapere|first|	che 37
start|that|saying|ending|he|	that 8
start|that|saying|ending|ob|	subordinator -24
start|that|saying|ending|qu|	word 54
start|that|saying|ending|ss|	that 45
start|that|saying|ending|u'|	that 79
start|that|saying|first|	che 8	dass 45	ob -24	qu 54	qu' 79
start|that|saying|	participle 32	past 22	present -31	subordinator -24	that 9	word 54
start|that|schrijven|first|	dat 17
start|that|schrijven|	marks 116	none -49	that 17
start|that|scrivere|	auxiliary 69	marks 31	none 72	that 72
start|that|scrivere|first|	che 72
start|that|señalar|	auxiliary -41	marks 80	that -9
start|that|señalar|first|	que -9
start|that|solicitar|first|	que 18
start|that|solicitar|	none 27	that 18
start|that|sostenere|	auxiliary 95	marks -27	none -27
start|that|sostener|	auxiliary -12	marks 105	none 33	verb -28
start|that|sottolineare|	auxiliary 35	marks 56	none 31	that 25
start|that|sottolineare|first|	che 25
start|that|souligner|first|	que 72
start|that|souligner|	none 83	that 72
start|that|soutenir|first|	que 25
start|that|soutenir|	marks 72	none 60	that 42	verb -9
start|that|spiegare|first|	che 24
start|that|spiegare|	marks 74	none 22	that 24
start|that|spreken|first|	dat -48
start|that|spreken|	none -72	that -48
start|that|staan|first|	dat 8
start|that|staan|	marks 81	none 8	that 8
start|that|stellen|	auxiliary 52	marks 85	none -27
start|that|sublinhar|first|	que 52
start|that|sublinhar|	none 55	that 52
start|that|subordinator|auxiliary|	saying 42
start|that|subordinator|	determiner -21	pronoun 19
start|that|subrayar|	auxiliary 42	marks 35	none 54	that 52
start|that|subrayar|first|	que 52
start|that|sugerir|first|	que -14
start|that|sugerir|	none -26	that -14
start|that|sustentar|	auxiliary 111	marks 143	that 14
start|that|sustentar|first|	que 14
start|that|svelare|first|	che 39
start|that|svelare|	none 39	that 39
start|that|temer|first|	que 9
start|that|temer|	none 30	that 9
start|that|that|	adverb 56	auxiliary -67	capital 34	coordinator 72	determiner 56	pronoun 61	quote -19	stop -51	verb-judging -119	verb-saying -80	verb-thinking -46	word -21
start|that|that|auxiliary|	judging 53	saying 18	thinking 24
start|that|that|marks|	judging -33	saying 35
start|that|that|none|	judging -43	other -31	thinking 23
start|that|that|verb|	judging 29	saying -27	thinking -72
start|that|thinking|ending|ss|	that -9
start|that|thinking|ending|u’|	that -15
start|that|thinking|first|	dass -9	qu’ -15
start|that|thinking|	past 23	present -23
start|that|trouver|	none 24	that 38
start|that|unlisted|first|	que -31
start|that|unlisted|	none -53	that -44
start|that|verklaren|first|	dat 59
start|that|verklaren|	marks 51	none 66	that 59
start|that|vertellen|	auxiliary 60	none 75	that 48
start|that|vertellen|first|	dat 48
start|that|verwachten|	auxiliary -18	none 15
start|that|verweisen|first|	dass 41
start|that|verweisen|	that 41
start|that|verwijten|	auxiliary -22	none 43	that 13
start|that|verwijten|first|	dat 13
start|that|vinden|	auxiliary 146	marks -54	none -8
start|that|vouloir|	none 48	that 12
start|that|vragen|first|	dat -37
start|that|vragen|	none -29	that -37
start|that|vrezen|first|	dat 51
start|that|vrezen|	none 63	that 51
start|that|waarschuwen|first|	dat 76
start|that|waarschuwen|	none 88	that 76
start|that|wijzen|	auxiliary 67	none 17	that 23
start|that|wijzen|first|	dat 23
start|that|willen|	auxiliary 73	none -28	that -14
start|that|willen|first|	dat -14
start|that|word|marks|	saying 54
start|that|zeggen|	auxiliary 31	marks -27	none 41	that 16	verb 64
start|that|zeggen|first|	dat 16
start|that|zien|first|	dat -23
start|that|zien|	none -72	that -23
start|that|écrire|first|	que 7
start|that|écrire|	none 18	that 7
`;
