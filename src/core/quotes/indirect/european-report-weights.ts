/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -58	, 17	: 31	; 35	a -26	aan 24	abend -9	abril -22	achter -34	ad -42	agosto -33	ai -48	al -57	alla -48	alle -63	allo -25	all’ -67	als -36	am -35	an 20	anni -33	anno -28	année -30	ano -23	anos -22	ans -29	ante -54	ao -45	aos -61	aprile -24	après -40	até -64	au -44	aus -67	aux -50	avant -52	avec -70	ayer -39	año -49	años -28	bei -42	beim -39	bij -62	bis -45	che -34	com -58	come -62	como -30	con -45	contra -49	d' -41	da -46	dag -29	dagen -50	dai -30	dal -40	dalla -57	dall’ -67	dans -50	das -36	dat -37	de -46	degli -53	dei -66	del -49	dell' -41	della -61	delle -51	dell’ -51	denn -20	depuis -40	der -28	desde -37	devant -50	dezembro -22	di -46	dia -20	dias -22	die -35	dimanche -23	do -48	domenica -23	domingo -39	door -62	dopo -49	dos -54	durante -66	dès -62	día -38	días -22	d’ -41	e 9	em 16	en -42	end 9	enero -48	entre -51	et -22	febbraio -19	février -17	für -78	giorni -29	giorno -32	giugno -53	hasta -46	heures -26	hoje -42	hora -42	horas -27	im -44	jaar -25	jahr -24	jahre -35	jahren -17	januar -19	janvier -21	jaren -23	jour -36	jours -24	juin -19	juli -32	juni -26	junio -31	jusqu’ -56	lundi -17	lunes -14	ma -44	maar -75	madrugada -25	maggio -24	mai -18	maio -24	manhã -26	mardi -22	mars -36	marzo -30	março -16	mas -39	mayo -26	mañana -23	mes -25	mese -22	meses -25	mesi -27	met -48	minuit -17	minuten -29	minutes -30	minuti -29	minuto -29	minutos -37	mit -47	mois -26	momento -17	mês -25	na -66	naar -53	naast -49	nach -37	nas -43	nei -45	nel -36	nella -53	nelle -30	nem -75	no -47	noche -21	noite -31	nos -31	notte -17	nuit -47	num -37	numa -42	o -57	of -24	ohne -48	om -69	omdat -7	onder -75	ontem -41	op -59	ora -42	ore -41	ottobre -18	outubro -26	over -67	où -33	par -62	para -70	pela -56	pelo -25	per -58	por -18	porque -37	pour -73	prima -69	quando -34	que -32	quem -27	qui -27	quien -26	quinta -36	qu’ -32	sans -45	se -45	secondo -46	segunda -13	segundo -57	seit -39	sem -40	semaine -40	semana -38	senza -53	septembre -23	setembro -29	settimana -10	sexta -26	si -43	sin -62	sinds -44	sobre -68	soir -49	stunde -22	stunden -13	su -53	sui -74	sul -54	sulla -52	sur 30	tag -29	tarde -50	tegen -33	toen -25	tot -63	tra -65	tussen -43	uhr -28	uit 22	um -33	und -77	unter -35	uur -31	van -58	vendredi -56	venerdì -26	vers -60	viernes -20	volgens -47	vom -60	von -65	voor 23	vor 18	vrijdag -27	week -34	weken -13	wie -34	woensdag -18	y 45	zu 14	zum -26	zur -34	à -75	às -48	über -37
end|(|	0 -29	capital -42	v0 -44
end|(|capital|	) -42	0 -29
end|,|	 -24	0 16	1 -7	2 31	a 26	adverb -49	afferma -102	al -43	aldus 43	alle -49	als -66	aunque 27	auxiliary -18	avait -44	avec -57	betont -33	capital -91	ce -32	che 8	com -56	con 12	coordinator 25	da -59	das -78	dass -48	dat -45	de -30	den -72	der 20	determiner -19	di -55	die -106	do -61	dos -55	e 76	el -83	em -71	en 44	era -30	et -40	ha -54	hätten -17	il -62	immer -55	in -117	la 47	le -108	l’ -44	ma -83	maar -78	mais -12	man -55	mas 33	mauern -15	na -66	ne -20	no -80	non -46	nur -19	não -70	o 49	om -37	onder -39	osserva 19	per -77	perché -25	por -81	porque -70	precisa 15	pronoun 47	que -33	qui 55	quote -24	se -63	si 12	sin -70	sino 31	sondern -55	subordinator 22	that -25	tot -70	twee -66	um -37	un -34	una -91	und -73	v0 -13	v2 -81	verb-judging 48	verb-saying 36	wat 51	wenn -58	word -20	y 66	à -91	è -40	één -45
end|,|0|	after -66	behind -57	comma -58	late 21	next 37	source -11	that -11
end|,|1|	colon -18	late -56	next 11	source -81	that -14
end|,|2|	next -119	source 23	that 10
end|,|adverb|	0 -14	1 -31	auxiliary 43	preposition -86	that 47	v0 -103	v1 -23	word -99
end|,|auxiliary|	0 45	1 -89	2 -77	preposition -42	pronoun -43	quote -67	v0 -64	v1 -56	v2 -17	verb-judging -44	verb-saying 53	word -95
end|,|capital|	, -34	0 -68	1 -50	auxiliary -66	capital -90	coordinator -79	v0 -72	v1 -17
end|,|coordinator|	1 54	adverb -13	preposition -38	pronoun -67	quote -26	subordinator -34	that -21	v0 -18	v1 11	v2 -34	verb-judging 17	verb-saying 13	word 50
end|,|determiner|	0 -18	1 -119	adverb -64	auxiliary -52	capital 9	determiner -73	preposition -78	quote 26	v0 -36	v1 -63
end|,|preposition|	0 6	adverb 55	capital -36	determiner 32	preposition 20	pronoun 25	quote -63	v0 -43	v1 -54	word -67
end|,|pronoun|	0 16	1 -64	auxiliary -86	v0 61	v1 -52	word -38
end|,|quote|	, 6	0 -18	1 -79	stop -33	v0 -75	v1 -52
end|,|subordinator|	0 29	determiner -32	possessive -37	pronoun -8	v0 -14	verb-saying 71
end|,|that|	0 -17	auxiliary -119	determiner 22	preposition -87	pronoun -6	v0 -30	v1 -65	verb-judging 41	verb-thinking -45	word 10
end|,|v0|	after -44	comma -47	late -47	next -33
end|,|v1|	colon -6	comma -62	next -99	source -61	that 24
end|,|v2|	colon -42	comma -33	next -32
end|,|verb-judging|	0 22	quote 26	word -14
end|,|verb-saying|	, -73	0 19	2 -149	determiner 48	preposition -35	pronoun 60	that 47	v0 54	v1 -51	word 9
end|,|word|	% -67	, -67	0 -8	1 -136	2 -107	adverb -103	coordinator -112	determiner -24	pronoun 37	quote -11	that 31	v0 -14	v1 9	v2 -46	verb-saying 59	word -45
end|:|	 32	0 42	auxiliary -16	de -50	determiner -13	een -80	kwik -27	preposition -8	pronoun -15	quote 30	v1 -67	v2 -15	word -37
end|:|0|	after 9	comma 16	infinitive 42	late -17	next 33	source -11	that 31
end|:|determiner|	0 -35	capital 17	v0 10	word -53
end|:|preposition|	0 11	determiner 68
end|:|quote|	, 60	0 46	capital 30	end 71	v0 -6	v1 -35
end|:|v0|	after -37	comma -86	next 13	source 36	that 9
end|:|word|	, 35	0 -49	auxiliary 67
end|;|	0 33	a 22	capital 62	determiner 25	el 25	il 30	la 18	o 35	preposition -25	pronoun 17	v0 32	word 14
end|;|0|	next 61	source 28	that 6
end|;|capital|	0 62	capital 58
end|;|determiner|	0 24	capital 29	v0 27	word 17
end|;|preposition|	0 -33	determiner 27	v0 13	word -36
end|;|pronoun|	0 17	auxiliary 17
end|;|v0|	comma 21	that 18
end|;|word|	0 14
end|aankondigen|	aan 60	end -40
end|aan|	. -11	0 26	de -44	determiner -103	elkaar -46	stop -11	v2 -41	word -50
end|abend|	0 -9	in -7	preposition -9
end|abril|	0 -25
end|accusare|	0 -10	end 62	v0 -59
end|achar|	0 -31	end 39	v0 23
end|achten|	end -60	v0 -45
end|aclarar|	0 -48	de -30	end -30	v0 58
end|acreditar|	end 35
end|acrescentar|	a -20	de -25	end 30	v0 19
end|acusar|	0 13	a -25	end -46	que -15	v0 -18
end|adelantar|	a -20	end 32
end|adiantar|	0 -73	a -28	de -26	end 55
end|admettre|	, -49	0 -27	1 28	end 52	lundi -8
end|admitir|	, 51	0 39	1 -61	a -63	da -59	de -41	do -62	em -42	en -71	end -43	na -53	que -38	v1 -9
end|adverb|,|	0 -14	preposition -32
end|adverb|0|	, -53	comma -14	determiner -29	end 35	preposition 6	that -22
end|adverb|1|	end 13	preposition -12
end|adverb|preposition|	0 -31	determiner -34	word -53
end|adverb|stop|	0 -32	quote -19
end|adverb|v0|	, -82	end -35	preposition -19	that -29	word -46
end|adverb|v1|	end 77
end|adverb|word|	0 -28
end|advertir|	, -84	0 -55	1 16	a -58	de -39	end 97	que -31	v0 -32	y -53
end|adviseren|	end 26
end|ad|	0 -50	capital -32	otranto -32	word -37
end|afdoen|	end 31
end|affermare|	, -9	0 -7	a -41	e -72	end 43	v1 -63
end|affirmer|	0 -6	au -25	de -30	end 69	v0 -24
end|afirmar|	, -38	0 -33	a -35	con -21	da -55	de -19	do -29	e -95	em -82	en -36	end 32	para -38	pela -32	por -58	que -19	v0 -6	v1 19	y 37	à -23
end|after|judging|0|	true 34
end|after|saying|0|	false -49	true 24
end|after|saying|1|	false -15	true 56
end|after|saying|v0|	false -49	true 47
end|after|saying|v1|	false -35	true 53
end|after|saying|v2|	true 39
end|aggiungere|	, -96	0 -33	1 36	a -18	anni -11	che -17	dell’ -9	di -13	e 6	end 91	in -22	v0 -66	v1 -6
end|agosto|	0 -20	word -8
end|agradecer|	0 -49	end 42
end|agregar|	de -72	end -39	v0 43
end|ai|	0 -57	v0 -25	word -22
end|ajouter|	end 26
end|alegar|	0 34	a -38	de -68	do -48	end -33	v0 21
end|alertar|	a -27	de -17	dias -22	end 42	para -27	v0 -7
end|alla|	0 -57	1 -21	capital -41	v0 -40	word -41
end|alle|	0 -57	v0 -52	word -62
end|allo|	word -25
end|all’|	0 -64	word -61
end|als|	 -18	0 -35	determiner -37	mancher -42	quote -18	v0 -26	word -33
end|al|	0 -63	1 -16	2 -56	9 -6	adverb -46	capital -64	fondo -9	menos -46	v0 -59	v1 -20	word -48
end|ameaçar|	end 67
end|ammettere|	, -27	0 -17	1 -49	2 71	di -10	e -34	end 27
end|am|	capital -35	tag -34	v0 -30
end|anni|	, -20	. -13	0 -32	auxiliary -29	fa -29	stop -13
end|annoncer|	, 57	0 44	1 -51	de -57	devant -52	d’ -67	end -35	à -31
end|anno|	. -18	0 -21	determiner -18	stop -18	v0 -22
end|annunciare|	, -13	0 30	1 -47	: 36	a -22	al -67	del -66	di -45	e 12	per -44	v0 -44	v1 -69	v2 -55
end|année|	. -14	0 -15	stop -14
end|anos|	, -28	. -22	0 -16	preposition -19	stop -22	v0 -27
end|ano|	. -26	0 -22	stop -26
end|ans|	. -20	0 -30	stop -20	v0 -13
end|ante|	0 -54
end|anticipare|	0 -9	: -96	che -16	end 96
end|anticipar|	0 -10	end 30
end|antwoorden|	end 22	v0 22
end|antworten|	0 -26	end 51
end|anunciar|	, -76	0 -28	1 50	a -49	de -32	e 33	em -71	en -46	end 20	para -24	por -45	v0 9	y 13
end|an|	. 37	0 9	determiner -51	die -50	einem -58	stop 37	v0 30	word -52
end|aos|	0 -61	v0 -32	word -61
end|ao|	0 -59	capital -27	episódio -17	fim -22	v0 -22	word -47
end|apelar|	0 45	end -44	que -21
end|apontar|	0 -23	de -31	em -74	end 22
end|appeler|	avant -28	end 37
end|aprile|	. -16	stop -16
end|apuntar|	0 -56	end 61	v0 20
end|argumentar|	0 -42	end 62
end|asegurar|	, -93	0 -37	1 22	al -8	de -12	del -8	desde -16	en -16	end 76	que -15	v0 -18	y 8
end|assegurar|	0 -51	a -14	end 73	v0 30
end|assicurare|	, -90	0 -31	: 98	al -18	di -37	e -17	v0 -31	venerdì -31
end|assurer|	0 -62	1 34	de -29	end 55	sur -28
end|atribuir|	, -11	0 23	1 -10	a -55	de -44	do -43	end 37	que -15	v0 -53
end|attaccare|	a -24	end 24
end|attendre|	end 22
end|attribuire|	end 54
end|até|	0 -81	capital -32	preposition -42	r -17	v0 -17	word -50
end|auf|	. 21	capital -54	der -59	determiner -55	die -15	stop 21	v0 -26	word -39
end|auspicare|	end 18
end|ausrichten|	0 -26	end 33
end|aus|	. -62	0 -61	capital -18	dem -44	determiner -35	stahl -12	stop -62
end|auxiliary|0|	, -44	: -17	adverb -17	capital -15	coordinator -45	determiner -18	end 35	preposition -30	subordinator -9	that -14	word -35
end|auxiliary|1|	coordinator -28	end 109	preposition -16	that -26	word -29
end|auxiliary|v0|	: -70	end 70	preposition -13
end|auxiliary|v1|	end 17	preposition -21
end|aux|	0 -51	word -50
end|au|	0 -52	bout -17	dernier -16	lycée -11	v0 -32	word -39
end|avaliar|	0 -8	end 51
end|avant|	0 -53	determiner -56	le -36	preposition -38	v0 -41	word -34
end|avanzar|	0 35	a -45	en -14	end -43
end|avec|	0 -68	determiner -61	la -62
end|avisar|	0 20	a -23	de -8	do -6	end 17	v0 -23
end|avouer|	end 38
end|avvertire|	a -15	di -14	end 37
end|ayer|	preposition -34
end|a|	 -55	0 -16	1 -25	2 -25	bordo -16	cada -21	cambio -34	capital -60	compra -12	copenaghen -24	cualquier -16	decisão -52	determiner 16	empresa -43	end -26	entrambi -19	falta -20	favor -66	giugno -63	la -76	las 47	los -68	mano -9	medida -34	mesma -23	mudança -14	mãe -17	nadie -20	nessuno -29	nidificação -9	ninguém -34	obra -29	ottobre -35	partir -53	peça -42	preposition -54	pronoun -32	quote -55	relação -15	senha -38	ser -20	su -40	todas -50	tre -46	uma -65	un -53	una -82	v0 -6	v1 -50	v2 -32	vista -39	word -49
end|añadir|	0 -34	1 75	end 39	v0 -44
end|años|	. -17	0 -28	1 -28	preposition -35	stop -17	v0 -16
end|año|	. -15	0 -49	stop -15
end|becijferen|	end 47
end|begrüßen|	0 48	end -30
end|behaupten|	, -49	0 -46	end -44	v1 49
end|behind|judging|0|	false -49	true 50
end|behind|saying|0|	false -23	true -8
end|behind|saying|1|	false -42	true 80
end|behind|saying|v0|	true -23
end|behind|saying|v1|	false -45	true 20
end|behind|thinking|0|	false -9	true 9
end|beim|	0 -40	capital -40
end|bei|	0 -49	capital -44	word -25
end|bekennen|	0 -9	end -24
end|beklagen|	end 18	v0 14
end|beloven|	0 -8	end 41	v0 18
end|benadrukken|	0 -9	end 21	omdat -7	v0 12
end|berichten|	die -19	end 54	mit -16	v0 -25
end|bestätigen|	der -10	die -24	end 48	in -54
end|beteuern|	0 -27	end 30	zu -28
end|betogen|	aan -37	end 35	van -16
end|betonen|	0 -13	auf -17	die -15	end 47	v0 -34
end|betreuren|	0 -11	end 17
end|bevestigen|	, 36	0 37	en -42	end -17	met -19	v0 6	v1 -37
end|beweren|	, -45	0 -48	end 43	of -11	v1 43
end|beziffern|	end 31
end|bieden|	end 7
end|bij|	0 -54	determiner -32	word -42
end|bis|	0 -47	capital -49	preposition -28	v0 -19	word -29	zum -15
end|bitten|	, -68	0 -70	end 74	und -22	v0 18	zu -26
end|blijken|	end 46
end|calcolare|	end 51
end|calcular|	0 -7	a -22	até -30	de -46	em -66	en -8	end 67	por -50	que -12
end|capital|0|	, 22	: 43	after -10	behind -17	comma -19	coordinator -47	end -46	late -32	next -61	preposition 14	source -22	that -17
end|capital|1|	, -17
end|capital|2|	end 53
end|capital|capital|	0 -21	preposition -34	stop -16	v0 -20
end|capital|coordinator|	0 -29	preposition -11
end|capital|determiner|	capital -36	v0 -22
end|capital|preposition|	0 -21	capital -36	determiner -16	quote -15	v0 -26	word -30
end|capital|stop|	0 -41	determiner -73	end -28	preposition -16	v0 -29
end|capital|v0|	, -55	capital -17	colon -27	comma -24	end 27	preposition 13	that -20
end|capital|v1|	end -34
end|capital|word|	0 -21	capital -11	stop -30	v0 -26	v1 -28
end|celebrar|	0 50	end -55
end|che|	0 -26	1 -27	determiner -25	la -26	preferiva -16	preoccupa -11	una -12	v0 -21	v1 -36	v2 -22	word -27
end|chiarire|	end 33
end|chiedere|	, 52	0 41	1 -39	: 8	; 16	a -61	al -39	con -51	del -46	di -63	e -13	end -23	in -65	per -66	v0 -29	v1 -47
end|chiffrer|	0 -15	end 54
end|cifrar|	end 49
end|citar|	end 65
end|cobrar|	0 -75	de -24	end 75
end|colon|judging|0|	false -41	true 16
end|colon|judging|v0|	false -49	true 26
end|colon|judging|v1|	false 19	true -6
end|colon|judging|v2|	false -49	true 19
end|colon|saying|0|	false -27	true 91
end|colon|saying|1|	false -32	true 100
end|colon|saying|2|	true 61
end|colon|saying|v0|	false -13	true 47
end|colon|saying|v1|	false -104
end|colon|saying|v2|	false -47
end|comentar|	end 57
end|comma|judging|0|	false -37	true 40
end|comma|judging|v0|	false -47	true 26
end|comma|saying|0|	false -37	true 11
end|comma|saying|1|	false -24	true 78
end|comma|saying|v0|	false -33	true 21
end|comma|saying|v1|	false -43	true 40
end|comma|saying|v2|	false 9	true 12
end|como|	 -25	0 -30	quote -25	v0 -15	v1 -15	word -25
end|comprometer|	0 -56	end 53
end|comunicare|	0 -9	end 49
end|comunicar|	0 -52	end -55
end|com|	0 -69	1 -9	a -52	as -21	determiner -58	o -30	os -50	preposition -52	v0 -6	word -35
end|concluir|	0 38	a -42	de -23	end -36	v0 -29
end|concéder|	end -31
end|confermare|	0 30	del -28	e -8	end 53	per -32
end|confessare|	0 -10	end 24
end|confessar|	0 -18	end 63	para -9
end|confidare|	0 -59	end 55
end|confier|	end 53
end|confirmar|	, -26	0 -31	1 30	a -41	con -47	de -43	en -48	end 78
end|confirmer|	0 45	end -8
end|conforme|	0 49	end -48
end|considerar|	0 -62	1 9	a -16	de -25	end 7
end|consigliare|	, -65	end 70	v0 -58	v1 -26	v2 32
end|contar|	, -14	0 -15	1 -35	2 -9	: -79	a -29	com -10	con -14	de -21	do -12	e -63	em -40	end 66	noite -16	para -29	por -24	que -21	v0 -7	v1 18	v2 -19
end|contestare|	, -37	0 -26	end 24
end|contestar|	0 -27	end -36	que -20	v0 42
end|contester|	end 28	v0 -29
end|contrapor|	0 -10	a -37	end -37
end|contra|	1 -28	coordinator -27	determiner -55	la -55	v0 -48	y -27
end|con|	 -44	0 -47	1 -18	calefacción -21	capital -52	determiner -46	el -46	i -19	l' -24	la -34	ninguna -8	quote -44	un -40	v0 -46	v1 -36	word -37
end|coordinator|'|	0 -62
end|coordinator|0|	after -56	behind -60	colon -88	comma 30	end 49	infinitive 12	preposition -44	word -17
end|coordinator|1|	after -12	comma -31	next -33	source -30	that 6
end|coordinator|2|	that -40
end|coordinator|adverb|	0 -96	adverb -26	determiner -41	v0 -61	word -49
end|coordinator|auxiliary|	0 35	verb-saying 45	word -22
end|coordinator|capital|	, 15	0 -104	1 -51	capital -62	stop -48	v0 40	word 16
end|coordinator|determiner|	0 -133	1 -61	capital -56	v0 -69	word -114
end|coordinator|preposition|	0 -38	1 -47	capital -20	determiner -120	v0 -105	word -31
end|coordinator|pronoun|	0 35	v0 19	word 34
end|coordinator|quote|	0 -33	stop -61	v0 -45
end|coordinator|that|	0 33	adverb 16	auxiliary -38	determiner 9	preposition -10	pronoun -110	quote 43	v0 -46	v1 -64	v2 -25	word -180
end|coordinator|v0|	, -67	colon -31	comma -42	end 22	late -45	next 15	preposition -22	source -8
end|coordinator|v1|	, -37	end 74	next -28	source -50	that -60
end|coordinator|v2|	, -34	end 38	preposition -48	subordinator -25	that -25
end|coordinator|verb-judging|	0 44	determiner 58	preposition 40	v0 46
end|coordinator|verb-saying|	0 36	1 21	determiner 59	preposition 45	that 47	v0 -14	v1 -19	word -57
end|coordinator|word|	, -59	0 -7	1 -85	auxiliary 29	capital -37	determiner 9	pronoun -54	quote -53	stop -103	v1 -68	verb-saying -39	word -9
end|craindre|	end 38
end|creer|	end -29
end|criticar|	0 -45	end 48
end|culpar|	end 47
end|d'|	0 -44	determiner -53	end 19	euros -21	un -44	word -29
end|dagen|	0 -50
end|dag|	. -21	0 -31	stop -21
end|dai|	word -28
end|dalla|	0 -46	capital -38	word -50
end|dall’|	0 -67
end|dal|	0 -54	v0 -27	word -40
end|dans|	0 -56	determiner -51	la -45	le -47	les -25	v0 -43
end|das|	0 -34	capital -25	determiner -48	gefrieren -15	geld -14	talent -18	três -36	v0 -23	v1 -25	verfahren -12	wasser -9	word -54
end|dat|	0 -21	1 -26	de -16	determiner -16	het -25	niet -16	preposition -30	pronoun -25	telt -18	v0 -33	v1 -36	v2 -25	word -24
end|da|	 -31	0 -52	adverb -24	capital -52	determiner -68	due -59	empresa -26	quote -31	un -36	v0 -34	v1 -44	word -41
end|decir|	, 35	0 54	1 -31	a -75	de -37	en -17	end -36	que -41	v0 -37	v1 -9	y 10
end|declarar|	0 -11	a -18	end 50	v0 10
end|defender|	de -22
end|degli|	0 -52	word -53
end|dei|	0 -63	word -41
end|dell'|	0 -41	anno -22	word -24
end|della|	0 -62	capital -52	v0 -41	word -45
end|delle|	0 -37	word -51
end|dell’|	0 -52	capital -43	informazione -9	word -40
end|del|	 -17	0 -56	1 -30	2 -27	2025 -12	capital -59	golden -12	quote -17	v0 -31	v2 -8	word -44
end|demander|	, -28	0 -10	de -49	d’ -23	end 28	v0 -72	v1 -51	à -17
end|denken|	0 -12	end 50
end|denn|	0 -20
end|denunciar|	0 26	a -65	de -49	en -38	end -40	v0 19	y 14
end|depuis|	0 -47	determiner -39	v0 -32	word -34
end|der|	0 -27	1 -26	anerkennung -12	branche -14	capital -27	determiner -20	drei -20	v0 -26	v1 -27	word -24
end|descartar|	, 48	0 19	de -30	en -24	end 17
end|desde|	0 -39	1 -35	2021 -21	2023 -18	adverb -48	determiner -25	marzo -32	o -22	v0 -29	word -29
end|deslizar|	0 -48	end 48
end|desmentir|	0 -42	end 39
end|destacar|	0 -8	de -73	end 43
end|detallar|	y -12
end|determiner|0|	, 60	: 8	; 53	after -13	capital -42	colon -13	comma -20	coordinator 31	determiner -40	end -16	late -39	next -55	preposition -15	source -23	subordinator -19	that -27	word -39
end|determiner|1|	, -25	comma -23	coordinator -51	determiner -14	end 12	preposition -28	that -20	word -21
end|determiner|2|	, -78	end 133	preposition -24
end|determiner|adverb|	word -33
end|determiner|capital|	, -27	0 -23	1 -20	adverb -22	auxiliary -16	capital -21	coordinator -19	determiner -18	preposition -32	quote -29	stop -28	v0 -25	v1 -29	v2 -25	word -25
end|determiner|determiner|	capital -20	v0 -20
end|determiner|v0|	, 19	: 18	after -10	capital -30	colon -33	comma -24	coordinator -123	determiner -22	end 20	late -35	preposition -34	that -20	word -27
end|determiner|v1|	, -138	colon -27	comma -24	coordinator -42	determiner -20	end -29	preposition -42	that -26	word -32
end|determiner|v2|	, -59	end -38	preposition -22
end|determiner|word|	0 -35	adverb -22	capital -35	determiner -15	v0 -31	word -25
end|devant|	0 -52	determiner -50	le -43
end|dezembro|	. -20	0 -17	stop -20
end|de|	 -33	, 9	0 -34	1 -58	11 -31	12 -15	18 -16	1962 -28	20 -45	3 -23	4 -55	60 -30	a -18	adverb -44	ano -18	até -48	capital -42	cascais -25	com -11	de -23	determiner -46	deux -48	dezembro -31	dia -23	dois -39	dos -12	dólares -28	e -45	ellas -21	ellos -22	em -63	en -24	end -7	espera -46	euros -30	francs -40	jesus -8	junio -23	l' -33	la -48	las -43	los -53	l’ -44	na -10	noche -19	nuit -22	ocorrência -34	para -8	pesos -35	physique -9	plus -41	por -15	preposition -48	pronoun -23	quarante -20	quatre -13	que -24	quinze -43	quorum -60	quote -33	r -24	se -14	seis -39	semana -20	ses -37	setembro -30	six -45	son -15	su -56	trois -36	um -34	uma -46	un -41	una -27	v1 -12	v2 -15	verb-saying -69	verb-thinking -46	word -44	y -97
end|dias|	. -23	0 -24	preposition -19	stop -23	v0 -13
end|dia|	0 -20	preposition -15	word -21
end|dichiarare|	0 -35	end 43
end|die|	0 -24	1 -21	anwältin -25	capital -32	gestiegenen -8	kinder -17	linie -33	v0 -38	v1 -15	v2 -25	word -32	übernahme -24
end|dimanche|	0 -19
end|dire|	, -14	1 66	: -41	con -52	dans -42	de -82	del -42	di -25	e 46	en -55	end -23	qui -17	v0 -40	v1 -59	à -63
end|ditar|	end 32
end|dizer|	, -99	0 -28	1 98	a -85	ao -44	da -41	de -57	do -28	e 10	em 62	end -28	na -54	para -29	por -77	que -45	se -28	v1 31	às -18
end|di|	 -22	0 -54	1 -17	2 -14	94 -7	adverb -18	capital -53	determiner -61	emergenza -37	iperboli -31	loro -62	non -31	notte -29	quote -22	un -26	una -59	v0 -35	v1 -32	v2 -9	word -41
end|domandarsi|	0 -53	end -15	v0 13
end|domingo|	0 -39
end|door|	0 -50	de -31	determiner -50
end|dopo|	determiner -49
end|dos|	0 -53	word -50
end|do|	0 -58	1 -10	capital -54	peneireiro -6	tamanho -28	v0 -33	v1 -24	word -44
end|dreigen|	end 31
end|drohen|	0 -10	end 26	v0 19
end|durante|	0 -63	determiner -65
end|dès|	0 -63	determiner -57	le -40	v0 -32	word -34
end|défendre|	, -57	end 79	v0 -22	v1 57
end|démentir|	end 52
end|días|	. -28	0 -24	preposition -19	stop -28
end|día|	. -13	0 -18	stop -13
end|d’|	, 33	0 -75	1 -17	acqua -22	adverb -10	affaires -64	année -14	au -13	capital -53	de -38	determiner -44	d’ -42	en -9	end -32	euros -20	heures -29	ici -10	pour -17	sur -68	un -52	une -31	v0 45	v1 -91	word -41	à -31
end|eisen|	0 -61	end 96	in -94
end|elogiare|	, -80	0 -33	end 93
end|elogiar|	0 24	de -58	end -17
end|em|	0 22	1 -32	2 -24	capital -104	determiner -62	dia -17	dois -39	maio -86	março -42	preposition -54	setembro -60	v0 -60	v2 -13	word 31
end|end|	 12	0 8	1 14	2 23	al 17	als 42	am 36	anche 62	ao 50	as 40	auf 45	bei -33	bestuursvoorzitter 12	bij 34	brancheclub 65	car 17	celui-ci 27	concorda 26	c’ 49	da 75	dalla -13	danach 31	dans -28	daran 14	das -18	dass 33	dat -17	davanti 32	de -45	den 32	desde 37	dessen 13	deux 27	di 31	die -25	do 48	dos 44	d’ 62	e 72	een 36	ein 58	eine 56	el -50	ela 68	ele 56	ella 68	elle 76	em 59	en 78	end 9	er 62	era 6	es 36	et -8	fuentes 47	für 40	gli 62	ha 19	haar 68	het 16	hij 23	hoogleraar -54	horas 35	i 90	ihr 60	il -32	im 71	in 14	intanto 15	interrogé -46	já -42	l' 46	la -29	las -33	laut 43	le -15	lei 81	les 74	lo 31	los -16	lui 24	l’ -21	man 78	met 38	minister 32	más 6	na 66	nach 13	nel 24	no -77	non 73	não -25	o -34	op 31	os 55	para 72	per -25	più 57	poi -24	por 42	pour 70	preguntada 20	quanto 43	questionado 50	sa 50	se 39	secondo 69	segundo 20	según 48	seine 22	selon 39	si 65	sie 56	son 71	stando -59	su -12	sulla 32	sur 43	uitspraak 27	um 48	uma 73	un 60	una -52	und 46	une -33	unter 12	v1 -11	voor -30	was 19	wel 25	wer 21	ze 7	zelf -49	zij 44	zijn 49	à 60	él 60
end|end|0|	after 25	colon 94	comma 13	infinitive -14	late 14	source 13	that 32
end|end|1|	after 56	behind 80	colon 100	comma 86	infinitive 28	late -13	next -9	source 8	that -13
end|end|2|	colon 64	late 7	next 33	source 74	that -10
end|end|end|	0 8	1 14	2 23	end 9	v1 -11
end|end|v0|	after 47	behind -23	colon 52	comma 18	infinitive 51	late -18	next -38	source 39	that 13
end|end|v1|	after 53	behind 20	comma 35	next -37	source 6
end|end|v2|	after 39	colon -11	comma 24	late -22	next -17	source 7	that 69
end|entender|	0 -6	end 37
end|entgegnen|	der -14	end 31	in -10	v0 -17
end|entre|	0 -54	capital -29	determiner -61	v1 -43	word -36
end|en|	0 -61	1 -22	2 -23	2022 -14	adverb -53	begon -42	capital -40	de -21	determiner -43	dos -62	een -12	el -37	enero -21	fin -8	geen -43	la -40	las -63	los -22	otoño -65	pronoun -56	su -22	un -29	una -52	v0 -11	v1 -31	v2 -14	word -56
end|ergänzen|	end -54	v0 -33
end|erkennen|	0 -33	end 26	v0 26
end|erklären|	, -50	0 -32	der -11	end 54	v0 -22	v1 44	zu -33
end|erläutern|	, -47	0 -27	aus -12	das -15	end 51	v1 48
end|erwidern|	end 26
end|erzählen|	, -55	0 -46	1 43	abend -9	an -42	end 68	in -33	stunden -13
end|esclarecer|	0 -13	end 75	v0 -53
end|escludere|	0 22	: 64	del -12	end -29	v1 -76	v2 -65
end|escrever|	0 -21	end 34	v0 13
end|escribir|	end 73
end|esperar|	end 55
end|espérer|	0 -6	end 45
end|estimar|	de -35	en -34	end 16
end|estimer|	, -60	0 -43	de -12	end 51	v0 -21
end|et|	0 -11	1 -22	capital -42	determiner -40	preposition -69	that -45	v0 -52	v1 -18	word 22
end|exclure|	de -38	d’ -37	end 40
end|exiger|	0 -19	de -44	end 25
end|exigir|	, -59	0 -48	1 27	de -29	del -33	en -35	end 73
end|explicar|	a -24	de -32	e 40	em -64	en -51	end -6	entre -35	por -12	que -24	se -17	v0 -27	v1 31
end|expliquer|	0 -26	d’ -17	end 39
end|e|	 -49	' -90	0 30	1 -35	2 -24	a -18	adverb -58	auxiliary 6	capital -82	che 23	determiner -119	di 8	disse -23	ha 53	il -28	le -48	non -94	não -82	o -30	pediu 23	preposition -26	promete -10	pronoun -23	quote -49	that 20	un -10	una -19	v0 -26	v1 -40	v2 -48	verb-judging 52
end|faire_valoir|	de -44	end 40
end|falar|	0 -22	end 22
end|febbraio|	. -19	stop -19
end|finden|	end 23	v0 -22
end|fordern|	0 -44	der -19	end 54	in -19	und -31	v0 9	zu -38
end|fragen|	0 -20	denn -20	der -10	end -25	v0 62
end|février|	. -17	stop -17
end|für|	0 -84	acht -13	determiner -71	einen -28	gesunde -8	v0 -22	word -24
end|garantire|	a -35	end 48	v0 12
end|garantir|	0 8	a -70	ao -21	até -11	de -52	e 50	em -50	end 13	v0 -6
end|garantizar|	end 57
end|geben|	, -60	die -17	end 69	für -11	stunden -11	und -38	v0 -56	v1 59
end|gemäss|	0 -10	end 30
end|gestehen|	end 33
end|geven|	aan -46	end 78	op -40
end|giorni|	. -25	0 -23	stop -25
end|giorno|	0 -28	preposition -31
end|giurare|	0 -21	end 47
end|halten|	0 -26	als -44	die -23	end 52	für -43	und -30	v0 15
end|hangs|che|end|	0 57
end|hangs|false|(|	0 -55
end|hangs|false|,|	0 12	2 18
end|hangs|false|:|	0 40	1 -29	2 -15
end|hangs|false|;|	0 35
end|hangs|false|adverb|	0 -62	1 -58
end|hangs|false|capital|	0 -43	1 -53
end|hangs|false|coordinator|	0 29	1 -36	2 -52
end|hangs|false|determiner|	0 -28	1 -39	2 -50
end|hangs|false|end|	0 7	2 12
end|hangs|false|preposition|	0 -14	1 -30	2 -34
end|hangs|false|pronoun|	0 -45
end|hangs|false|subordinator|	0 -53	1 -52	2 -38
end|hangs|false|that|	0 -31	1 -39	2 -45
end|hangs|false|word|	0 -34	1 -52	2 -41
end|hangs|nothing|(|	0 -29	v0 -44
end|hangs|nothing|,|	0 16	1 -7	2 31	v0 -13	v2 -81
end|hangs|nothing|:|	0 42	v1 -67	v2 -15
end|hangs|nothing|;|	0 33	v0 30
end|hangs|nothing|adverb|	0 -43	v0 -49
end|hangs|nothing|capital|	0 -43	1 -50	v0 -36	v1 -37
end|hangs|nothing|coordinator|	0 20	1 -17	2 -40	v0 11	v1 -62	v2 -48
end|hangs|nothing|determiner|	0 -27	1 -32	v0 -33	v1 -32	v2 -25
end|hangs|nothing|end|	0 7	1 14	2 23	v1 -11
end|hangs|nothing|preposition|	0 -12	1 -26	2 -35	v0 -21	v1 -37	v2 -34
end|hangs|nothing|pronoun|	0 -39	v0 -35
end|hangs|nothing|subordinator|	0 -45	v0 -44	v1 -44	v2 -25
end|hangs|nothing|that|	0 -30	1 -32	2 -62	v0 -32	v1 -40	v2 -28
end|hangs|nothing|word|	0 -33	1 -44	2 -38	v0 -38	v1 -55	v2 -30
end|hangs|que|end|	0 56
end|hangs|que|preposition|	0 -40
end|hangs|true|determiner|	0 -12
end|hangs|true|end|	0 26
end|hangs|true|preposition|	0 -22
end|hangs|wie|determiner|	0 -12
end|hangs|wie|end|	0 33	v0 26
end|hangs|wie|preposition|	0 -18
end|hasta|	0 -35	determiner -35	word -33
end|heißen|	0 -6	end 25	unter -35	v0 -18
end|herinneren|	end 63
end|heures|	. -25	0 -21	stop -25	v0 -29
end|hoffen|	0 -62	end 54
end|hopen|	, 37	0 38	end -58	v0 27	v1 -43
end|horas|	. -22	0 -17	preposition -22	stop -22	v0 -34
end|hora|	. -11	0 -42	stop -11
end|houden|	0 -8	end 40	v0 -57
end|im|	0 -66	capital -49	jahr -70	juni -34	letzten -14	schnitt -34	v0 -20	v1 -12	word -18
end|indicare|	0 -20	end 68
end|indicar|	0 -57	end 96	v0 30	y -56
end|indiquer|	, 17	0 -38	1 -24	de -85	end -6	v0 26	v2 57	à -31
end|infinitive|judging|0|	false -62
end|infinitive|judging|v0|	false -36	true 51
end|infinitive|saying|0|	false 35	true -16
end|infinitive|saying|1|	false -33
end|informar|	, 13	a -35	de -30	e -84	em -41	en -31	end 35	que -28	segunda -20	v0 -31	y -45
end|insister|	0 -34	end 40
end|insistir|	por -35
end|invitare|	0 -15	: 7	end 27
end|inviter|	0 -12	end 24
end|invocare|	0 35	end -32
end|invocar|	0 -55	end 56
end|invoquer|	0 -9	end 60
end|in|	 -33	1 -46	adverb -62	aula -61	auxiliary -48	busse -29	capital 13	de -78	den -23	der -33	determiner -55	diesem -40	een -37	einer -46	het -41	meno -47	ottobre -32	più -54	pronoun -41	quote -33	tre -34	un -26	una -61	v0 -48	v1 -38	v2 -29	word -69
end|jaar|	0 -25	adverb -13	auxiliary -32	preposition -20	word -19
end|jahren|	0 -14
end|jahre|	alt -22	v0 -18	word -18
end|jahr|	. -20	0 -14	stop -20	v0 -25	word -23
end|januar|	word -19
end|janvier|	. -21	stop -21
end|jaren|	0 -23
end|jours|	. -26	0 -24	stop -26
end|juger|	end 7
end|juin|	. -18	stop -18
end|juli|	0 -10	preposition -12	word -34
end|junio|	. -17	0 -29	stop -17	v0 -25
end|juni|	word -19
end|jurar|	end 62
end|jurer|	0 -22	end 33
end|jusqu’|	0 -61	adverb -14	ici -14	preposition -61	v1 -14	à -61
end|justificar|	0 -7	a -43	com -15	de -22	end 51
end|klagen|	, -22	0 -40	bis -7	end 23	zu -9	zum -11
end|klinken|	end 64	v0 -75
end|kontern|	end 31
end|kritisieren|	: 36	end 14	v0 -58
end|kündigen|	0 -12	an 25	bis -37	der -26	end -19	v0 20	zu -80
end|lamentare|	0 -8	di -66	e -23	end 63
end|lamentarse|	0 47	end -35
end|lamentar|	, 36	0 44	a -18	de -72	e 22	end -39
end|last|%|	end 92
end|last|)|	end -6
end|last|,|	coordinator -50
end|last|adverb|	, -127	: -36	coordinator -115	determiner -25	end 21	preposition -77	that -31	word -32
end|last|auxiliary|	, -48	coordinator -67	determiner -24	end 135	preposition -34	that -23	word -46
end|last|capital|	: 73	; 29	coordinator -10	determiner -34	preposition 41	subordinator -37
end|last|coordinator|	determiner -33	preposition -47	subordinator -31	that -33
end|last|determiner|	, -69	: -8	capital -33	coordinator -55	determiner -48	end 82	preposition -52	that -37	word -40
end|last|preposition|	, -50	adverb -48	capital -51	coordinator -56	determiner -31	end -64	preposition -51	that -37	word -35
end|last|pronoun|	, -56	determiner -30	end 74	preposition -27	that -39	word -29
end|last|quote|	, 74	: 57	; 20	coordinator 29	end -42	preposition 13
end|last|subordinator|	determiner -19	preposition -55
end|last|that|	, -94	adverb -31	coordinator -51	determiner -17	preposition -40	pronoun -19	word -27
end|last|verb-judging|	coordinator -53	end 91	preposition -54
end|last|verb-saying|	, -30	: 18	coordinator -75	determiner -34	end -23	preposition -42	subordinator -27	that -20
end|last|verb-thinking|	end 68	preposition -57
end|last|word|	( -47	, 15	: 6	; 24	adverb -36	capital -61	coordinator 31	determiner -30	end 31	preposition -27	pronoun -50	subordinator -65	that -32	word -33
end|laten|	0 -10	end 49	in -27	op -50	v0 -25
end|late|judging|0|	false -28	true 21
end|late|judging|1|	false -42	true 66
end|late|judging|v0|	false -48	true -23
end|late|saying|0|	false 36	true 11
end|late|saying|1|	false -39	true -35
end|late|saying|v0|	false -69	true -11
end|late|saying|v1|	false -44	true -15
end|late|saying|v2|	true -15
end|late|thinking|0|	false 19
end|late|thinking|v0|	true 31
end|laut|	, 10	1 30	an -54	das -31	der -31	die -42	end 8	für -11	in -46	mit -54	um -20	und -46
end|leggen|	0 -30	end 55	op -42	v0 45
end|leggere|	end 29
end|lembrar|	, -46	0 -32	: 34	a -29	da -21	de -33	do -31	e -73	em -49	end 34	v0 7	à -17
end|length|10-15|(|	v0 -44
end|length|10-15|,|	0 47	1 -10	2 7	v0 11	v1 -88	v2 -67
end|length|10-15|:|	v0 -74
end|length|10-15|;|	v0 13
end|length|10-15|after|	saying 51
end|length|10-15|behind|	saying 44
end|length|10-15|colon|	judging -32	saying -16
end|length|10-15|comma|	judging 52	saying 28
end|length|10-15|coordinator|	0 -6	1 24	v0 -41	v1 -57	v2 -38
end|length|10-15|determiner|	v1 -26
end|length|10-15|end|	0 9	1 14	2 70	v0 8	v2 56
end|length|10-15|infinitive|	judging 55	saying 23
end|length|10-15|late|	judging 11	saying 14
end|length|10-15|preposition|	0 -46	1 -29	2 -28	v0 -39	v1 -41	v2 -31
end|length|10-15|source|	source 6
end|length|10-15|subordinator|	0 -20	v0 -31
end|length|10-15|that|	0 -23	1 -31	judging -7	saying 8	thinking -9	v0 -21	v1 -43	v2 -30
end|length|10-15|word|	0 -28	1 -39	2 -33	v0 -29	v1 -43	v2 -28
end|length|16-30|,|	2 19	v1 44	v2 -43
end|length|16-30|after|	saying 16
end|length|16-30|colon|	judging -14	saying 14
end|length|16-30|comma|	saying -15
end|length|16-30|coordinator|	v1 -26
end|length|16-30|end|	0 47	2 -28	v0 -27	v1 -16	v2 -39
end|length|16-30|late|	saying -18
end|length|16-30|next|	judging 38	saying -60
end|length|16-30|preposition|	0 -40	1 -22	2 -54	v0 -32	v1 -31	v2 -38
end|length|16-30|subordinator|	v2 -25
end|length|16-30|that|	judging -29	saying -7	v0 -23	v1 -21	v2 -13
end|length|16-30|word|	1 -32	v1 -34	v2 -17
end|length|1|,|	0 -50
end|length|1|:|	0 75
end|length|1|;|	0 -21
end|length|1|adverb|	0 -24
end|length|1|after|	saying -37
end|length|1|behind|	saying -68
end|length|1|capital|	0 -34
end|length|1|colon|	saying -58
end|length|1|comma|	saying -70
end|length|1|coordinator|	0 -35
end|length|1|determiner|	0 -20
end|length|1|late|	judging -15	saying 16
end|length|1|next|	judging -21	saying 52	thinking -35
end|length|1|preposition|	0 36
end|length|1|pronoun|	0 -31
end|length|1|source|	source -29
end|length|1|subordinator|	0 -25
end|length|1|that|	0 -33	judging -25	saying -45	thinking -61
end|length|1|word|	0 -60
end|length|2|,|	0 -15	v0 -51
end|length|2|:|	0 -37
end|length|2|;|	0 59
end|length|2|adverb|	0 -23
end|length|2|after|	saying 6
end|length|2|behind|	judging -43	saying -47
end|length|2|capital|	0 -39
end|length|2|colon|	judging -92	saying -13
end|length|2|comma|	judging -9	saying 8
end|length|2|coordinator|	0 22
end|length|2|determiner|	0 -42	v0 -32
end|length|2|end|	0 -51
end|length|2|infinitive|	saying -60
end|length|2|late|	judging -44	saying 19	thinking -26
end|length|2|next|	judging -19	saying -9	thinking 6
end|length|2|preposition|	0 -53	v0 -34
end|length|2|source|	source -121
end|length|2|subordinator|	0 -24
end|length|2|that|	0 -41	judging -39	saying -42	thinking -30
end|length|2|word|	0 -34	v0 -46
end|length|31+|that|	saying -19
end|length|3|,|	0 -29
end|length|3|:|	0 57
end|length|3|;|	0 19
end|length|3|after|	saying -44
end|length|3|behind|	saying 17
end|length|3|capital|	0 -28	v0 -22
end|length|3|colon|	judging -50	saying 14
end|length|3|comma|	judging -37	saying -36
end|length|3|coordinator|	0 -24	1 -43
end|length|3|determiner|	0 -25	v0 -17
end|length|3|end|	1 71	v0 51
end|length|3|infinitive|	judging -24	saying 50
end|length|3|late|	saying 6
end|length|3|next|	judging 55	saying -43	thinking -45
end|length|3|preposition|	0 -18	v0 -39
end|length|3|pronoun|	0 -26
end|length|3|source|	source -11
end|length|3|subordinator|	0 -35
end|length|3|that|	0 -25	judging -43	saying -77	thinking -41	v0 -22
end|length|3|word|	0 -30	v0 -37
end|length|4-5|,|	0 -11	1 10	v0 8	v1 -71
end|length|4-5|:|	0 -8	v0 -14
end|length|4-5|;|	0 14
end|length|4-5|adverb|	0 -20
end|length|4-5|after|	judging 11	saying -69
end|length|4-5|behind|	saying -82
end|length|4-5|capital|	0 -35	v0 -24
end|length|4-5|colon|	saying -28
end|length|4-5|comma|	judging -35	saying -14	thinking 16
end|length|4-5|coordinator|	0 -12	1 -63	v0 8
end|length|4-5|determiner|	0 -27	v0 -26	v1 -25
end|length|4-5|end|	1 14	v1 16
end|length|4-5|infinitive|	judging -29	saying 54
end|length|4-5|late|	judging 39	saying -77	thinking -7
end|length|4-5|next|	judging -38	saying -11	thinking 46
end|length|4-5|preposition|	0 -16	1 -26	v0 -30	v1 -12
end|length|4-5|pronoun|	0 -18
end|length|4-5|source|	source -12
end|length|4-5|subordinator|	0 -30
end|length|4-5|that|	0 -22	1 -18	judging 34	thinking 38	v0 -32
end|length|4-5|word|	0 -36	1 -12	v0 -39
end|length|6-9|,|	0 21	1 -20	v0 -52	v1 -20
end|length|6-9|:|	0 53	1 -15	v0 53	v1 -35
end|length|6-9|;|	0 25	v0 29
end|length|6-9|adverb|	0 -29	v0 -43
end|length|6-9|after|	saying 37
end|length|6-9|behind|	saying 28
end|length|6-9|capital|	0 -25	1 -36	v0 -33
end|length|6-9|colon|	judging 63	saying 10	thinking -57
end|length|6-9|comma|	judging -19	thinking -40
end|length|6-9|coordinator|	0 13	1 -42	2 -29	v0 18	v1 -50
end|length|6-9|determiner|	0 -21	1 -39	v0 -41	v1 -27
end|length|6-9|end|	0 27	1 21	2 66	v0 17	v2 33
end|length|6-9|infinitive|	judging -27	saying -86
end|length|6-9|late|	saying 22	thinking 68
end|length|6-9|next|	judging -41	saying 14	thinking -9
end|length|6-9|preposition|	0 -26	1 -25	2 -29	v0 -10	v1 -35	v2 -27
end|length|6-9|pronoun|	v0 -27
end|length|6-9|source|	source 21
end|length|6-9|subordinator|	0 -21	v0 -30
end|length|6-9|that|	0 -31	1 -23	saying 21	thinking -42	v0 -33	v1 -33
end|length|6-9|word|	0 -28	1 -41	v0 -39	v1 -42
end|limitar|	0 -22	end -49
end|loben|	0 39	end -43
end|lundi|	. -17	0 -21	1 -8	stop -17
end|lunes|	0 -14	word -17
end|maar|	0 -66	determiner -17
end|maggio|	. -24	stop -24
end|mahnen|	0 22	die -14	end -36	v0 -31
end|maintenir|	end 45
end|maio|	. -22	0 -22	stop -22
end|mai|	. -18	0 -13	stop -18
end|manhã|	0 -26
end|mantener|	end 67
end|mardi|	. -22	stop -22
end|mars|	. -24	stop -24	v0 -24
end|marzo|	. -18	0 -37	stop -18
end|março|	0 -16
end|matizar|	end -21
end|mayo|	. -26	stop -26
end|ma|	verb-saying -34
end|mañana|	0 -23
end|meinen|	, -42	0 -25	end 62	v0 -17
end|melden|	end 23	v0 16
end|menacer|	end 42
end|menen|	0 -18	end 72
end|meses|	. -15	0 -19	preposition -18	stop -15	v0 -21
end|mese|	. -21	0 -28	stop -21	v0 -12
end|mesi|	. -22	0 -34	stop -22	v0 -16
end|met|	0 -47	capital -22	de -39	determiner -36	een -30	v0 -40	v1 -22	word -51
end|minuti|	. -31	stop -31
end|minutos|	. -15	0 -36	stop -15
end|mitteilen|	0 -10	end 35
end|mit|	. -56	0 -50	capital -34	dem -16	determiner -20	füllung -44	stop -56	v0 -20	word -24
end|mois|	. -21	0 -24	stop -21
end|momento|	0 -14
end|naar|	0 -54	de -45	determiner -57	het -40	pronoun -40	word -25
end|naast|	0 -49	determiner -49	een -9
end|nach|	0 -45	1 -26	auf -16	capital -40	das -15	der -21	determiner -21	die -17	end 79	im -12	in -71	von -11
end|nas|	0 -48	word -43
end|na|	0 -61	1 -13	capital -61	de -52	determiner -53	end 66	para -9	v0 -75	word -51
end|negare|	, 7	0 6	end -7
end|negar|	, 32	0 19	: -16	a -32	de -30	e 17	end -17	por -36	que -9	v0 -50	v1 -47
end|nei|	0 -45	word -45
end|nella|	0 -50	word -53
end|nelle|	0 -30	word -30
end|nel|	0 -45	1 -13	v2 -17	word -35
end|next|judging|0|	false 6	true 6
end|next|judging|1|	false -38	true 27
end|next|judging|v0|	false -85
end|next|judging|v1|	false -44	true -69
end|next|saying|0|	false 23	true -7
end|next|saying|1|	false -26	true -6
end|next|saying|2|	false -89	true 24
end|next|saying|v0|	false -11	true -25
end|next|saying|v1|	false -85	true -10
end|next|saying|v2|	false -50
end|next|thinking|0|	false 42	true 97
end|next|thinking|1|	false 30	true -48
end|next|thinking|v0|	false 18	true -30
end|next|thinking|v1|	false -14	true -49
end|next|thinking|v2|	false -47	true -34
end|nier|	0 54	end -50
end|noche|	. -20	0 -18	en -14	preposition -15	stop -20
end|noite|	. -21	0 -37	stop -21
end|nos|	0 -22	word -29
end|notar|	end 24
end|noter|	année -17	d’ -10	en -8	end 43
end|notte|	. -18	0 -19	stop -18
end|no|	0 -65	1 -15	capital -22	porto -53	v0 -25	word -44
end|nuit|	. -18	stop -18	v0 -52
end|numa|	0 -17	word -42
end|num|	word -37
end|obiettare|	end 46
end|objetar|	0 -42
end|observar|	end -45
end|ofrecer|	end 61
end|of|	0 -15	preposition -11	van -11
end|ohne|	0 -40	1 -24	capital -48	not -24
end|omdat|	0 -7	de -7	determiner -7
end|om|	0 -44	de -33	determiner -33	v0 -68	word -21
end|onder|	0 -75
end|ontkennen|	, 24	0 -18	end -18	v0 28	v1 -29	van -26
end|opinar|	0 -6	end 28	v0 24
end|opmerken|	, -41	0 -37	end 40	naast -9	v0 24	v1 39
end|op|	. -57	0 -60	auxiliary -6	de -28	determiner -51	dit -42	een -56	het -31	pronoun -31	stop -57	word -28	zijn -8
end|order|according|	, -7	: 21	; 28	adverb -52	capital -25	determiner -36	end 26	preposition -32	pronoun -44	subordinator -35	that -25	word -28
end|order|according|,|	0 -11	1 -81	2 23	v1 -61
end|order|according|:|	0 -11	v0 36
end|order|according|;|	0 28
end|order|according|capital|	0 -22
end|order|according|coordinator|	1 -30	v0 -8	v1 -50
end|order|according|determiner|	0 -23
end|order|according|end|	0 13	1 8	2 74	v0 39	v1 6	v2 7
end|order|according|preposition|	0 -34	1 -20	2 -48	v0 -31	v1 -30	v2 -19
end|order|according|subordinator|	0 -20
end|order|according|that|	0 -15	1 -24	v0 -21	v1 -31
end|order|according|word|	0 -26	1 -29	2 -23	v0 -27	v1 -25
end|order|apposed|	, -36	: 108	; 42	adverb -24	coordinator -49	determiner -33	end 27	preposition -34	pronoun -33	subordinator -32	that -33	word -28
end|order|apposed|,|	0 -25	1 -76	v0 -65	v1 16
end|order|apposed|:|	0 104	v0 60
end|order|apposed|;|	0 42
end|order|apposed|adverb|	0 -24
end|order|apposed|coordinator|	0 -26	2 -31	v0 -95	v1 -26
end|order|apposed|determiner|	0 -38	v0 -29
end|order|apposed|end|	0 12	1 41	2 63	v1 6	v2 22
end|order|apposed|preposition|	0 -35	1 -20	v0 -38	v1 -27
end|order|apposed|pronoun|	0 -19
end|order|apposed|subordinator|	0 -36
end|order|apposed|that|	0 -33	v0 -34
end|order|apposed|word|	0 -26	1 -31	v0 -32
end|order|apposition|	, 6	: -23	; -25	capital -24	determiner -21	end 21	preposition -34	pronoun -24	subordinator -35	that -28	word -30
end|order|apposition|,|	0 13	1 -80	v0 -54	v1 -82
end|order|apposition|;|	0 -25
end|order|apposition|capital|	0 -21
end|order|apposition|coordinator|	0 -62	v0 42
end|order|apposition|determiner|	0 -21
end|order|apposition|end|	0 47	1 12	2 120	v0 -21	v1 30	v2 -17
end|order|apposition|preposition|	0 -34	1 -21	2 -23	v0 -42	v1 -27	v2 -19
end|order|apposition|pronoun|	0 -24
end|order|apposition|subordinator|	0 -12	v0 -31
end|order|apposition|that|	0 -30	1 -20	v0 -24	v1 -20
end|order|apposition|word|	0 -26	1 -30	v0 -39	v2 -28
end|order|direct|	( -38	, -6	: 20	; 56	adverb -57	capital -54	determiner -32	preposition -12	pronoun -24	subordinator -54	that -43	word -41
end|order|direct|(|	0 -29
end|order|direct|,|	2 -16	v0 -7	v1 -112	v2 -32
end|order|direct|:|	0 10	1 36
end|order|direct|;|	0 56	v0 21
end|order|direct|adverb|	0 -31
end|order|direct|capital|	0 -33	1 -48	v0 -35
end|order|direct|coordinator|	0 -11	1 8	v1 -29
end|order|direct|determiner|	0 -30	1 -23	v0 -32	v1 -32
end|order|direct|end|	0 29	1 8	v1 -14
end|order|direct|preposition|	1 -31	2 -33	v0 -49	v1 -47	v2 -33
end|order|direct|pronoun|	0 -24
end|order|direct|subordinator|	0 -33
end|order|direct|that|	0 -41	1 -24	v0 -34	v1 -35	v2 -20
end|order|direct|word|	0 -39	1 -45	v0 -42	v1 -47	v2 -18
end|order|elided|	, 12	: 38	coordinator 17	end -29	preposition -39	subordinator -41	that -33	word -51
end|order|elided|,|	0 -13	1 28	v0 -15	v1 33
end|order|elided|coordinator|	0 46	1 -71	v0 -51	v1 -35
end|order|elided|end|	0 -18	1 7	2 -41	v0 -11	v1 20	v2 17
end|order|elided|preposition|	0 -34	1 -38	2 -19	v0 -51	v1 -41	v2 -8
end|order|elided|subordinator|	0 -35
end|order|elided|that|	0 -18	v0 -42	v1 -36	v2 -18
end|order|elided|word|	0 -44	1 -21	v0 -66
end|order|inverted|	, -10	: -57	adverb -23	capital -47	coordinator 21	determiner -24	end 13	subordinator -30	that -21	word -29
end|order|inverted|,|	0 9	1 -69	v0 -36	v2 -51
end|order|inverted|:|	0 -18	v0 -88
end|order|inverted|adverb|	0 -12
end|order|inverted|capital|	0 -24	v0 -21
end|order|inverted|coordinator|	0 26	1 -11	v0 -26
end|order|inverted|determiner|	0 -22	v0 -20	v1 -22
end|order|inverted|end|	0 -27	1 19	2 79	v0 74	v1 32
end|order|inverted|preposition|	1 -23	v0 -23	v1 -29	v2 -47
end|order|inverted|subordinator|	0 -11
end|order|inverted|that|	0 -18	1 -12	v0 -13	v1 -23
end|order|inverted|word|	0 -27	1 -15	v0 -38
end|order|relative|	, 49	end -47	word -43
end|order|relative|,|	0 52
end|order|relative|end|	0 57	1 -32	v0 -42	v1 -63
end|order|relative|preposition|	0 -100	1 -13	v0 45
end|order|shared|	, 25	: -30	coordinator -58	determiner -23	preposition -20	that -32	word -40
end|order|shared|,|	1 -55	v0 48	v1 -40
end|order|shared|:|	0 32
end|order|shared|coordinator|	0 -50	1 -23
end|order|shared|determiner|	0 -23
end|order|shared|end|	0 -8	1 12	2 87	v0 76	v1 -59	v2 48
end|order|shared|preposition|	0 -10	1 -14	2 -15	v0 -41	v1 -51
end|order|shared|that|	0 -38
end|order|shared|word|	0 -52	1 -11
end|ore|	0 -33	preposition -21
end|orientar|	0 -9	end 70
end|osservare|	, -59	0 -48	1 11	del -8	e -20	end 51
end|ottobre|	. -19	0 -18	stop -19
end|overwegen|	0 -20	end 53
end|over|	0 -62	determiner -38	word -63
end|para|	, -111	0 -68	1 64	70 -27	a -18	como -11	de -14	determiner -67	do -10	el -45	em -25	en -7	end 112	los -50	o -18	por -21	preposition -25	que -17	that -24	v0 -53	v1 74	word -62
end|par|	0 -76	an -32	capital -37	determiner -41	un -22	v0 -39	word -71
end|pedir|	, -18	0 8	1 11	: 21	; 43	a -78	al -18	ao -60	con -39	de -81	del -77	do -61	dos -41	e 51	en -59	end -51	hora -49	para -87	por 34	que -50	v0 -34	v2 -33	y 23	à -67
end|pela|	0 -60	capital -36	v0 -32	word -45
end|pelo|	0 -24	adverb -17	menos -17	v0 -22	word -30
end|perguntar|	end 73
end|per|	0 -43	1 -24	capital -63	cento -32	determiner -66	end 37	i -33	il -45	un -22	v0 -18	v1 39	word -36
end|plaider|	end 60
end|pleiten|	, 30	0 24	1 -40	end -8	van -35
end|pochen|	0 -13	end 18
end|pointer|	0 -39	end 50
end|ponderar|	end 35
end|porque|	0 -40
end|por|	 -39	0 -9	1 -40	adverb -57	ano -35	capital -59	determiner 12	el -36	encima -67	escrito -52	la -71	las 34	pronoun -24	quote -39	um -83	un -35	v0 -37	verb-saying -54	word -43
end|poursuivre|	end 12	qu’ -12
end|pour|	0 -38	de -12	determiner -72	end 51	la -41	v0 -12	word -50	à -7
end|precisare|	, -78	0 9	a -70	che -17	di -15	e 20	end 47
end|precisar|	, -74	0 -58	1 -32	a -9	de -17	en -15	end 115	que -27	y -100
end|preciseren|	dat -18	end 18
end|preferir|	, -78	0 -72	end 72
end|preguntar|	end 21
end|preposition|,|	0 23	coordinator 33	v0 -48
end|preposition|0|	, 11	: 44	; 23	adverb -33	after -55	behind -6	capital -38	colon -33	comma -50	coordinator 9	determiner -26	end 30	infinitive -50	late 17	next 6	preposition -55	pronoun -24	source -34	subordinator -19	that -30	word -39
end|preposition|1|	, -81	after -14	behind -30	colon -21	comma -13	end 17	infinitive -14	late -31	next -29	preposition -26	source -20	that -29	word -30
end|preposition|2|	, 36	end 6	next -15	preposition -15	source -48	that -34
end|preposition|adverb|	0 -61	determiner -23	preposition -62	stop -54	that -21	v0 -44	v1 -14	word -52
end|preposition|auxiliary|	0 -39	stop -34	v0 -49	word -50
end|preposition|capital|	$ -23	, -66	0 -18	1 -26	2 -46	adverb -32	auxiliary -34	capital -64	coordinator -58	determiner -40	preposition -52	quote -41	v0 -47	v1 -41	v2 -33	verb-saying -49	word -52
end|preposition|coordinator|	0 48	word 43
end|preposition|determiner|	, -25	0 -20	1 -21	2 -20	adverb -32	capital -46	determiner -28	preposition -48	quote -43	stop -47	v1 -29	v2 -34	verb-judging -20	verb-saying -81
end|preposition|preposition|	0 15	capital -72	determiner -59	v0 -54	v1 -13	word 29
end|preposition|pronoun|	1 -29	capital -19	determiner -24	preposition -34	stop -11	v0 -67	v1 -32	v2 -19
end|preposition|quote|	, -37	0 -84	1 -30	: -39	coordinator -33	determiner -15	preposition -15	stop -83	v0 -33	v1 -39	v2 -20	word -33
end|preposition|stop|	0 58	capital -14	determiner 78	end 33	preposition 35	v0 23	v1 -53	v2 -41
end|preposition|that|	0 -52	determiner -39	pronoun -41	v0 -12	word -19
end|preposition|v0|	, -115	: -28	after -10	behind -30	colon -65	comma -28	coordinator 16	determiner -28	end 7	infinitive -36	late -44	next -20	preposition -69	source -31	that -20	word -58
end|preposition|v1|	, -71	after -17	behind -37	colon -43	comma -23	coordinator -28	determiner -24	late -14	next -38	preposition -28	source -30	that -43
end|preposition|v2|	colon -31	comma -38	end 7	next -56	preposition -28	source -19	that -9	word -16
end|preposition|verb-saying|	0 -104	preposition -72	stop -52	v0 -47
end|preposition|verb-thinking|	0 -52	preposition -38	v0 -46
end|preposition|word|	% -47	, -61	0 -47	1 -24	2 -20	: -29	; -12	adverb -43	auxiliary -35	capital -72	coordinator 11	determiner -44	end -78	possessive -26	preposition -48	pronoun -44	quote -44	stop -39	subordinator -68	that -46	v0 -41	v1 -37	v2 -23	verb-judging -51	verb-saying -69	word -50
end|prevedere|	0 -48	end -45
end|prever|	end 60
end|prima|	0 -74	preposition -69
end|prometer|	, 22	0 16	1 -41	ao -41	até -65	com -48	de -71	em -111	end 15	para -69	à -64
end|promettere|	end 74
end|promettre|	0 32	de -31	end -6	pour -30	à -48
end|pronoun|0|	, -10	capital -12	coordinator -78	determiner -22	end 50	next -42	preposition -34	that -23	word -16
end|pronoun|1|	coordinator -36	end 70
end|pronoun|v0|	, -17	capital -25	coordinator -85	determiner -32	end -15	preposition -31	that -34
end|pronoun|v1|	, -56	determiner -29	end 33	preposition -25
end|pronoun|v2|	end -22	preposition -29
end|pronoun|verb-saying|	0 -24	preposition -29
end|pronoun|word|	0 -32	determiner -16	preposition -42	stop -35	v0 -27	word -29
end|proponer|	, -65	0 -35	1 15	end 87
end|proporre|	0 -38	end 56
end|propor|	a -15	end 44
end|proposer|	, 37	0 18	1 17	à -13
end|protestare|	0 -54	end 60
end|préciser|	, -57	0 -36	1 -13	de -20	end 65	jusqu’ -14	que -9	v0 -40	v1 45
end|préconiser|	de -36	end 40
end|prévenir|	au -16	end 15
end|prévoir|	0 44	end -43
end|quando|	0 -28	v0 -26	word -36
end|queixar|	0 -40	end 45
end|quejarse|	0 -24	end 24	v0 19
end|quem|	0 -23	word -26
end|querer|	end 57
end|que|	 -29	0 -32	1 -23	a -23	adverb -38	auxiliary -48	capital -39	determiner -32	el -24	en -29	fazer -14	hay -28	la -17	las -18	le -24	les -30	lo -16	nadie -16	no -35	não -15	o -23	os -37	personne -13	preposition -29	pronoun -23	quote -29	se -25	v0 -30	v1 -31	v2 -12	vai -14	verb-saying -51	word -26	ya -40	é -13
end|quien|	0 -18	word -26
end|qui|	auxiliary -34	guérissent -17	v0 -26	word -20
end|qu’|	0 -19	determiner -19	il -28	on -18	pronoun -31	un -19	v0 -23
end|raccontare|	, -67	0 -18	1 72	a -26	che -39	da -47	di -22	e -95	end 60	in -38	per -16	v0 -55	v1 33
end|raconter|	0 -73	1 -50	au -32	de -12	end -8	v0 -50
end|rappeler|	, 16	0 -61	1 -23	de -41	depuis -37	d’ -36	en -55	par -34	v0 32	v1 -56	v2 60	à -33
end|raten|	0 -6	end 44
end|rebater|	end -15
end|rechazar|	end -14
end|rechnen|	auf -100	der -37	end 19	von -70
end|reclamar|	0 -35	: 75	de -60	end 18
end|recomendar|	, -37	0 -16	1 -43	a -53	de -24	end 42	que -15
end|reconhecer|	, 39	0 38	end -37	v0 -17
end|reconnaître|	0 48	end -38
end|reconocer|	, 19	0 32	de -25	en -20	end -19	v0 -49
end|recordar|	, 15	0 -12	1 -64	2 73	a -33	anos -19	como -42	con -20	de -12	desde -29	do -16	e -80	en -27	meses -14	no -27	por -33	que -48	v0 23	v1 7	y 12
end|recusar|	, 6	1 -9	end -11
end|referir|	0 40	de -32	end -44
end|refuser|	, 70	0 69	1 -70	end -70
end|regretter|	end 55
end|reiterar|	end 69
end|rejeitar|	0 33	end -33
end|rekenen|	0 -6	: 32	jaar -31	op -18
end|relatar|	, -54	0 -61	a -16	end 93
end|replicare|	0 -60	end 65
end|replicar|	, -66	0 -56	en -19	end 66	v0 -43
end|reprochar|	end 42
end|requérir|	0 19	end -25
end|responder|	0 35	1 8	a -38	de -15	em -44	end 17	para -23	por -61	v0 -73
end|ressalvar|	0 -7	end 42
end|rest|10-15|judging|	, -101	; 35	a -37	de -9	que -10
end|rest|10-15|judging|,|	0 -86
end|rest|10-15|judging|;|	0 35
end|rest|10-15|judging|preposition|	0 -63	v0 -16
end|rest|10-15|judging|that|	0 -10
end|rest|10-15|none|,|	0 10	1 -89	2 -98	v0 -28	v1 28
end|rest|10-15|none|	: -12	; 24	a 23	al -28	alla -52	am -30	ao -33	aos -31	au -22	bis -8	che -27	com -31	con -33	d' -36	da -44	dans -24	das -22	dat -33	de -48	dei -20	del -27	depuis -32	der -22	desde -34	di -52	die -20	do -17	d’ -62	e 15	em -71	en -51	entre -43	im -12	in -97	marzo -24	mit -37	na -27	no -25	para -38	pela -32	per -28	por -88	que -24	se -23	sobre -62	sur -62	um -28	van -22	y -42	zum -6	à -33	às -28
end|rest|10-15|none|:|	0 -22
end|rest|10-15|none|;|	0 24
end|rest|10-15|none|capital|	1 -29	v0 -25
end|rest|10-15|none|coordinator|	1 -14	v0 -27	v1 -52
end|rest|10-15|none|determiner|	0 -19	v0 -24
end|rest|10-15|none|preposition|	0 -20	1 -26	2 -18	v1 -44	v2 -13
end|rest|10-15|none|subordinator|	0 -26
end|rest|10-15|none|that|	0 -22	v0 -36	v1 -30
end|rest|10-15|none|word|	0 -30	1 -27	v0 -40
end|rest|10-15|saying|	, 23	: 60	; 40	a -58	da -66	das -36	de -31	del -19	della -16	der -20	di -28	e 72	em -81	en -13	in -68	para -10	por -51	que -39	van -28	y -63	à -48
end|rest|10-15|saying|,|	0 41	1 -93	2 16	v0 -36
end|rest|10-15|saying|:|	0 35	v0 58
end|rest|10-15|saying|;|	0 40
end|rest|10-15|saying|coordinator|	0 8	1 19	v0 -41
end|rest|10-15|saying|determiner|	0 -28	v0 -22
end|rest|10-15|saying|preposition|	1 -28	2 -18	v0 -46	v1 -24
end|rest|10-15|saying|that|	0 -36
end|rest|10-15|saying|word|	0 -54	v0 -54
end|rest|10-15|thinking|	de -34	of -11	à -25
end|rest|10-15|thinking|preposition|	0 -63	v0 -51
end|rest|10-15|thinking|subordinator|	0 -11
end|rest|10-15|verb|,|	0 -17	v0 -7	v1 -101	v2 -34
end|rest|10-15|verb|	: 66	; 47	a -57	al -61	anni -28	auf -23	aus -17	che -39	con -55	da -48	das -41	dat -27	de -22	del -24	dell’ -43	der -22	di -38	die -46	do -24	d’ -34	e -74	em -88	en -70	entre -34	im -13	in -74	na -51	op -31	para -11	per -28	que -34	se -27	seit -19	und -38	van -41	voor -28	y -41	à -16
end|rest|10-15|verb|:|	0 78
end|rest|10-15|verb|;|	0 43	v0 25
end|rest|10-15|verb|capital|	0 -31
end|rest|10-15|verb|coordinator|	0 -20	1 -52	v0 -92	v1 -11
end|rest|10-15|verb|determiner|	0 -28
end|rest|10-15|verb|preposition|	0 -60	1 -40	v0 -57	v1 -25	v2 -27
end|rest|10-15|verb|that|	0 -33	v0 -32	v1 -35
end|rest|10-15|verb|word|	0 -46	v0 -63
end|rest|1|none|	end -85
end|rest|1|none|end|	0 -55	v0 -10
end|rest|2|none|	end 16
end|rest|2|none|end|	0 18	1 19	2 23	v1 -9	v2 8
end|rest|3|none|	: 36	aan -11	an 37	anni -13	anno -18	année -14	ano -26	anos -22	ans -20	aprile -16	auf 21	aus -62	año -15	años -17	dag -21	dezembro -20	dias -23	día -13	días -28	febbraio -19	février -17	giorni -25	heures -25	hora -11	horas -22	jahr -20	janvier -21	jours -26	juin -18	junio -17	lundi -17	maggio -24	mai -18	maio -22	mardi -22	mars -24	marzo -18	mayo -26	mese -21	meses -15	mesi -22	minuti -31	minutos -15	mit -56	mois -21	noche -20	noite -21	notte -18	nuit -18	op -57	ottobre -19	semana -17	septembre -23	setembro -19	settimana -10	sexta -20	tarde -20	uit -67	venerdì -26	viernes -20	vor 35
end|rest|3|none|:|	0 66	v0 21
end|rest|3|none|adverb|	0 -32
end|rest|3|none|capital|	0 -33	v0 -29
end|rest|3|none|preposition|	0 47	v0 19	v1 -53	v2 -41
end|rest|3|none|word|	0 -30	1 -28	2 -18	v0 -28	v1 -33	v2 -20
end|rest|4-5|judging|preposition|	0 -64
end|rest|4-5|none|	( -43	, -43	a -65	aan -61	ad -32	ai -28	al -42	alla -52	alle -21	allo -25	als -34	an -58	anos -14	ao -54	aos -51	até -61	au -63	auf -60	aus -41	avant -54	avec -66	años -12	bis -49	che -29	com -48	como -23	con -36	d' -35	da -33	dai -33	dal -20	dalla -50	dans -58	das -34	dat -25	de -44	dei -52	del -51	della -45	delle -55	dell’ -45	depuis -41	der -30	desde -40	di -48	dia -20	dias -13	die -46	do -41	dos -57	durante -64	dès -56	d’ -41	e -69	en -50	entre -21	et -59	für -52	hasta -42	horas -24	im -58	jaar -25	juni -26	jusqu’ -14	meses -25	met -53	mit -35	na -56	naar -47	nach -40	nas -43	nel -38	no -56	nos -20	om -31	op -37	ore -23	par -42	para -53	pela -59	pelo -35	per -49	por -70	pour -58	prima -29	quando -32	que -30	quem -32	qui -17	qu’ -12	sans -27	se -26	sem -15	semana -37	sin -62	sobre -21	sur 39	tag -27	tot -67	um -55	und -44	unter -38	van -38	vers -56	volgens -45	von -59	voor -77	y -17	zu -49	zur -33	à -38	às -19
end|rest|4-5|none|,|	0 -31	1 -74	v0 -14	v1 -101	v2 -38
end|rest|4-5|none|:|	0 15	v0 -32
end|rest|4-5|none|capital|	0 -32	v0 -19	v1 -28
end|rest|4-5|none|coordinator|	0 -162	1 -78	v0 -7	v1 -25
end|rest|4-5|none|determiner|	0 -31	v0 -43
end|rest|4-5|none|preposition|	0 -26	1 -22	2 -29	v0 -36	v1 -37	v2 -22
end|rest|4-5|none|pronoun|	0 -27
end|rest|4-5|none|subordinator|	0 -31	v0 -21
end|rest|4-5|none|that|	0 -27	1 -17	v0 -30	v1 -40
end|rest|4-5|none|word|	0 -30	1 -26	v0 -38
end|rest|4-5|saying|	, 19	por -44	que -53	y -42
end|rest|4-5|saying|coordinator|	0 -39
end|rest|4-5|saying|preposition|	0 -85	v0 -40
end|rest|4-5|saying|that|	0 -55
end|rest|4-5|verb|	, -70	die -24	für -51	in -34	jaar -32	op -9	zu -34
end|rest|4-5|verb|,|	1 -30	v1 -33	v2 -17
end|rest|4-5|verb|determiner|	0 -30
end|rest|4-5|verb|preposition|	0 -67	1 -47	v0 -37
end|rest|4-5|verb|word|	0 -28
end|rest|6-9|judging|	, 73	a -51	de -28	e 44	en -19	in -20	que -47	y 28
end|rest|6-9|judging|,|	0 33	1 -57
end|rest|6-9|judging|coordinator|	0 33	v0 15
end|rest|6-9|judging|preposition|	0 -72	v0 -35
end|rest|6-9|judging|word|	0 -34
end|rest|6-9|none|	, -28	: -86	; 18	a -52	aan 36	abend -9	ai -9	al -45	alla -32	als -11	an -57	anni -17	anos -17	ao -26	até -51	au -28	auf -38	aux -52	avant -44	avec -50	ayer -22	bei -42	bij -45	bis -51	che -20	com -59	con -59	contra -28	d' -34	da -47	dal -38	dans -40	das -29	dat -24	de -48	dei -11	del -53	dell' -43	della -41	dell’ -18	depuis -31	der -24	desde -28	devant -40	di -35	die -22	do -41	dos -28	d’ -35	e -10	em -70	en -55	entre -54	et -100	für -21	hasta -34	hora -23	horas -27	im -43	in -43	jaar -19	jahr -22	juli -12	met -40	mit -11	momento -16	na -58	naar -27	nach -12	nel -17	nella -45	no -31	noche -19	nos -21	num -37	ohne -27	om -62	ontem -41	op -32	par -42	para -35	pelo -15	per -70	por 18	pour -40	que -26	quem -15	quien -28	se -28	secondo -19	segunda -20	seit -31	semana -18	si -31	sobre -42	stunden -11	su -57	sul -45	sur -66	tra -54	uit 50	um -17	und -58	van -40	von -57	voor -83	vor -47	week -19	y 43	zu -91	zum -15	à -39	às -62	über -42
end|rest|6-9|none|,|	0 -13	v0 -53	v1 -101
end|rest|6-9|none|:|	0 -64	v0 -62
end|rest|6-9|none|;|	0 18
end|rest|6-9|none|adverb|	0 -37
end|rest|6-9|none|capital|	0 -19	v0 -25
end|rest|6-9|none|coordinator|	0 16	1 -67	v1 -58	v2 -46
end|rest|6-9|none|determiner|	0 -24	1 -13	v0 -20	v1 -27
end|rest|6-9|none|preposition|	0 -23	1 -24	2 -25	v0 -41	v1 -28	v2 -37
end|rest|6-9|none|pronoun|	0 -25
end|rest|6-9|none|subordinator|	0 -27
end|rest|6-9|none|that|	0 -22	1 -23	v0 -23	v1 -25	v2 -28
end|rest|6-9|none|word|	0 -28	1 -23	2 -30	v0 -44	v1 -34
end|rest|6-9|saying|	, 68	; 26	a -53	an -36	da -54	de -80	der -24	di -61	die -15	día -37	e -24	en -20	et -25	in -41	que -29	se -22	und -41	y 31
end|rest|6-9|saying|,|	0 -15	1 18	2 14	v0 68	v1 46
end|rest|6-9|saying|;|	0 23
end|rest|6-9|saying|coordinator|	1 -44	v0 27	v1 -27
end|rest|6-9|saying|determiner|	0 -28
end|rest|6-9|saying|preposition|	0 23	1 -12	v0 -38	v1 -29
end|rest|6-9|saying|pronoun|	0 -22
end|rest|6-9|saying|that|	0 -29	v0 -23
end|rest|6-9|saying|word|	0 -65
end|rest|6-9|thinking|,|	0 26	v0 -20
end|rest|6-9|thinking|preposition|	0 -72	v0 -40
end|rest|6-9|verb|	, -45	: -53	; 17	a -39	aan -30	al -45	an -59	auf -60	bij -38	che -29	da -36	das -24	dat -27	de -15	del -34	denn -20	der -18	di -20	die -31	do -32	e -53	em -67	en -64	et -45	für -16	im -18	in -52	jahre -27	juli -7	met -22	minuten -28	mit -20	naast -9	om -28	omdat -7	op -16	por -68	quando -18	que -27	qui -19	sinds -38	stunden -13	toen -25	um -9	und -38	van -15	y 37
end|rest|6-9|verb|,|	1 -62	v0 -112	v1 -98
end|rest|6-9|verb|:|	0 -30
end|rest|6-9|verb|;|	0 17
end|rest|6-9|verb|capital|	0 -30	v0 -21
end|rest|6-9|verb|coordinator|	0 -19	v0 -84	v1 -42
end|rest|6-9|verb|determiner|	0 -20	v0 -17	v1 -20	v2 -25
end|rest|6-9|verb|preposition|	0 -61	1 -40	2 -45	v0 -35	v1 -31
end|rest|6-9|verb|subordinator|	0 -23	v0 -24	v2 -25
end|rest|6-9|verb|that|	0 -29	1 -18	v0 -26	v1 -30	v2 -16
end|rest|6-9|verb|word|	0 -29
end|retrucar|	end 18
end|revelar|	0 -6	da -36	de -17	end 70	v0 -73
end|ribadire|	end 42
end|ribattere|	0 50	end -34
end|riconoscere|	0 17	end 36
end|ricordare|	, 11	0 -26	1 21	2 -40	a -36	al -16	anni -18	con -37	di -40	e -92	end 12	in -61	nel -32	v0 -48	v1 58
end|riferire|	0 -17	con -16	del -8	di -17	d’ -22	e -30	end 57
end|rispondere|	0 -38	end 43	v0 25
end|ritenere|	0 -6	end 47
end|rivelare|	end -26
end|roepen|	end 64
end|räumen|	das -10	der -16	end 43	in -18	v0 10
end|réclamer|	, 61	0 51	de -69	d’ -59	end -23
end|réfuter|	end -11
end|répondre|	end 33
end|rétorquer|	end 34
end|saber|	0 -58	a -53	da -28	end 78	v0 6
end|sagen|	, -87	0 -40	aus -49	das -18	der -16	end 12	für -14	in -88	mit -44	und -68	v0 -10	v1 36	v2 44
end|salientar|	0 -23	end 42
end|sans|	0 -36	word -45
end|sapere|	0 -19	end 40
end|schließen|	end 66
end|schreiben|	, -66	die -31	end 71	v0 -55	v1 65
end|schrijven|	0 35	end -26	v0 15
end|secondo|	, -24	0 -14	1 68	2 -12	: -7	a -29	alla -34	anno -19	con -17	dal -13	del -14	della -45	di -40	d’ -18	e 34	in -31	per -12	prelievo -19	su -9	v0 -14	v1 -25	v2 65	word -46
end|segnalare|	0 -6	end 62
end|segunda|	0 -13	regata -20	word -9
end|segundo|	, -34	0 -84	1 83	2 38	a -32	anos -20	ao -11	com -24	de -12	desde -8	do -16	dos -8	e -112	em -36	end 65	na -9	no -30	para -12	pelo -15	por -16	que -29	v0 -47	v1 81	v2 -43	word -30	à -8	às -37
end|según|	, -49	0 -68	1 81	2 28	a -28	años -15	con -36	de -33	del -22	desde -29	en -21	end 38	entre -15	hasta -14	para -20	por -46	que -15	v0 17	v1 -17
end|seit|	0 -36	capital -41	v0 -34	word -34
end|selon|	, -106	0 21	1 54	2 10	ans -12	au -11	d' -14	dans -13	de -14	depuis -19	d’ -8	en -8	end 91	entre -13	et -65	par -8	pour -6	sur -22	v0 -27	v1 59	vers -9	à -10
end|semana|	. -17	0 -23	stop -17	word -23
end|sem|	0 -40	v0 -25	word -31
end|senza|	0 -57	word -34
end|septembre|	. -23	stop -23
end|setembro|	. -19	0 -39	stop -19
end|settimana|	. -10	0 -27	stop -10
end|sexta|	. -20	stop -20
end|se|	0 -37	auxiliary -27	determiner -19	v0 -42	verb-saying -24	word -38
end|señalar|	, 10	1 -22
end|shares|false|	, 60	0 32	1 37	coordinator -7	v1 -19
end|shares|no-verb|	, 12	0 -12	2 -61	coordinator -32	subordinator -24	v0 -28	v1 -7	v2 -48
end|shares|none|	( -58	, 6	1 -18	2 31	: 31	; 35	adverb -83	capital -59	determiner -31	end 9	preposition -18	pronoun -50	subordinator -73	that -32	v1 -35	v2 -18	word -35
end|shares|other|	, -51	0 27	coordinator 19	v0 -47	v1 -15	v2 -34
end|shares|true|	, 12	0 46	1 32	coordinator 76	v0 74
end|sinds|	0 -40	word -46
end|sin|	0 -62	word -60
end|si|	0 -23	determiner -28	word -34
end|smentire|	0 10	end -53
end|sobre|	0 -67	determiner -66	o -32	word -30
end|solicitar|	0 -80	de -44	end 84
end|sollecitare|	0 22
end|sommen|	, -56	0 -56	1 22	dat -16	en -11	end 49	van -11
end|sostenere|	, -99	1 25	ad -32	che -25	con -37	di -17	e 63	end -11	in -53	v0 -12
end|sostener|	0 7	a -74	de -25	en -26	end 39	por -12	que -27	v0 -61
end|sottolineare|	e -10	end -27	in -56	v0 -11
end|souligner|	0 -26	end 34
end|soupçonner|	end 41
end|source|source|0|	false -26	true 13
end|source|source|1|	false -48	true 8
end|source|source|2|	false 8	true 74
end|source|source|v0|	false -11	true 39
end|source|source|v1|	false -60	true 6
end|source|source|v2|	false -64	true 7
end|soutenir|	0 -40	end 55	que -19	v0 25
end|spiegare|	, -25	0 -93	a -15	al -13	alla -36	che -38	dalla -35	di -58	e -111	end 54	in -27	ottobre -8	per -22	secondo -19	v0 28	v1 -23	v2 51
end|spreken|	end 7	v0 -19
end|staan|	end 12
end|stando|	, -74	anno -32	di -11	end 66	v0 -57	v1 33
end|stellen|	, 57	end -104	v0 60	v1 -39	v2 -65	voor 37
end|stimare|	0 -6	di -31	end 55
end|stunden|	0 -13	an -13	coordinator -11	preposition -13	und -11
end|stunde|	0 -22
end|sublinhar|	a -73	end 48
end|subordinator|0|	comma -12	coordinator -60	determiner -15	end 63	late -32	next -38	preposition -53	source -20	that -33
end|subordinator|auxiliary|	determiner -25	v2 -25
end|subordinator|determiner|	0 -38	v0 -25	word -46
end|subordinator|preposition|	0 -17	determiner -11
end|subordinator|pronoun|	0 -24	word -35
end|subordinator|quote|	stop -15
end|subordinator|v0|	preposition -48	that -38
end|subordinator|word|	0 -37	determiner -14	stop -30	v0 -32	word -38
end|subrayar|	0 -40	de -60	end -40
end|sugerir|	end 35
end|sulla|	word -52
end|sul|	0 -50	word -54
end|sur|	0 20	determiner -130	dix -13	la -53	les -67	un -106	v0 -65	word -87
end|sustentar|	0 -24	a -28	da -12	de -11	end 41	v0 -18
end|su|	0 -53	determiner -57	v0 -27	word -11
end|tabler|	end 42
end|tarde|	. -20	0 -23	stop -20
end|tegen|	0 -33
end|teilen|	die -17	end 51	im -16	in -46	v0 -29	zur -28
end|temere|	end 12
end|temer|	0 21	de -27	end -7
end|that|0|	, -12	: 32	; 6	adverb -23	after -10	capital -17	colon -13	comma -21	determiner -26	end 32	late -22	next -59	preposition -29	pronoun -23	source -15	subordinator -31	that -23	word -25
end|that|1|	, -15	after -13	comma -13	coordinator 6	end -13	next -20	preposition -29	source -24	that -40	word -35
end|that|2|	, 10	coordinator -40	end -8	preposition -32	word -21
end|that|adverb|	0 -44	auxiliary -43	v0 -21	word -31
end|that|auxiliary|	0 -29	determiner -36	word -45
end|that|capital|	word -32
end|that|determiner|	0 -31	1 -14	capital -24	v0 -27	v1 -29	v2 -21	word -31
end|that|judging|0|	false -31	true 38
end|that|judging|1|	false -35	true -12
end|that|judging|v0|	false 34	true -23
end|that|preposition|	0 -32	determiner -29	pronoun -26	v0 -15	v1 -35	v2 -24	word -24
end|that|pronoun|	0 -21	auxiliary -28	v0 -30	v1 -29	v2 -17	word -25
end|that|quote|	0 -25	stop -30	v0 -36
end|that|saying|0|	false -21	true 31
end|that|saying|1|	false -12	true -11
end|that|saying|2|	false -6	true -10
end|that|saying|v0|	false -12	true 23
end|that|saying|v1|	false -26
end|that|saying|v2|	false -67	true 67
end|that|thinking|0|	false -29	true 47
end|that|thinking|v0|	false 15	true -12
end|that|v0|	: 13	; 18	after -9	capital -20	comma -33	determiner -21	end 12	late -18	next -30	preposition -20	pronoun -28	source -21	subordinator -38	that -35	word -36
end|that|v1|	, 24	colon -35	coordinator -60	next -21	preposition -43	source -31	that -42	word -46
end|that|v2|	coordinator -25	end 69	preposition -9	that -17	word -26
end|that|verb-saying|	0 -58	preposition -43	v0 -20	word -23
end|that|word|	, -11	0 -23	1 -23	: -16	adverb -35	auxiliary -20	determiner -25	preposition -36	pronoun -26	quote -33	stop -29	v0 -25	v1 -32	v2 -16	verb-judging -10	word -23
end|toen|	auxiliary -25	v2 -25	was -25
end|tot|	0 -48	word -48
end|tra|	0 -62	capital -58	determiner -44
end|tussen|	0 -43
end|uit|	. -67	0 23	capital -67	de -55	determiner -55	stop -67
end|um|	0 -22	capital -25	determiner -42	ein -23	sieben -28	v0 -50	word -29
end|und|	0 -70	1 -12	auxiliary -47	capital -37	determiner -24	ehrlich -41	für -38	klos -10	preposition -33	türen -16	v0 -57	word -49
end|unlisted|	0 -59	end 63
end|unterstreichen|	, -15	0 -21	1 12	end 22	in -29	und -10
end|unter|	0 -35	capital -38	personenschutz -35
end|uur|	0 -31	preposition -17	word -11
end|van|	 -18	0 -62	1 -18	antieke -9	capital -49	de -35	determiner -47	een -20	het -39	pronoun -39	quote -18	v0 -35	v1 -26	word -52	zeventig -11
end|venerdì|	. -26	0 -26	stop -26
end|verb-saying|0|	end 36	preposition -48	that -20
end|verb-saying|v0|	coordinator -29	end 54	that -14
end|verb-thinking|0|	end 34	preposition -21
end|verklaren|	0 -41	end 61
end|verlangen|	, -52	0 -25	der -20	die -25	end 67	v0 -13	v1 -33	v2 18
end|verlauten|	end 25
end|vermuten|	0 -29	die -37	end 67
end|verraten|	0 -23	end 23
end|versichern|	0 -27	end 73
end|versprechen|	0 -7	end 35	v0 44
end|vers|	0 -62	determiner -52	v0 -9	word -20
end|verteidigen|	end 64	v0 -32
end|vertellen|	, -83	0 -49	aan -41	end 51	toen -25	v0 -30	v1 14	voor -27
end|verwachten|	0 -21	end 54	v0 37
end|verweisen|	, -63	0 -41	1 16	die -11	end 55	v0 -38	v1 35
end|verwijten|	0 -31	end 48	v0 42
end|ver|	0 -47	end 40
end|viernes|	. -20	0 -16	stop -20
end|vinden|	0 -68	end 64	v0 7
end|voegen|	end 35
end|volere|	, -81	0 29	end -49
end|volgens|	, -22	0 -14	1 60	: 19	achter -34	dat -25	determiner -41	en -67	end 22	haar -41	in -51	jaar -18	met -13	naar -18	om -15	op -17	tussen -43	uit -36	v0 -32	van -10	voor -76
end|vom|	capital -60
end|von|	0 -76	capital -46	determiner -24	v0 -22	word -56
end|voor|	0 12	de -73	determiner -73	het -48	pronoun 27	v0 -48	v2 -27	vier -27	word -73
end|vor|	. 35	0 30	dem -44	determiner -59	stop 35	v0 -80	v1 -50
end|vragen|	0 -9	end 82	in -24	v0 26	van -58
end|vrezen|	0 -39	end 63	in -40	v0 -36
end|vrijdag|	0 -33	word -27
end|waarschuwen|	0 -51	end 55	v0 51
end|warnen|	, -59	0 16	end 27	v0 -49	v1 12
end|week|	0 -22	word -20
end|weigeren|	end -57	volgens -45
end|weisen|	end -20	v0 29
end|weken|	0 -10	word -24
end|werfen|	, -77	0 -20	1 53	die -11	end -11	v0 7	zu -32
end|widersprechen|	, -69	end 61	v0 -69	v1 26
end|wijzen|	, -53	0 -61	1 29	end 68	in -26	v0 37
end|willen|	0 15	end -35	naar -43	op -59	over -63	v0 17	voor 32
end|woensdag|	0 -18	word -17
end|wollen|	0 7	end 14
end|word|,|	0 -32	1 -22	2 -41	coordinator -31	determiner -34	preposition -47	quote -37	v0 -58	v1 -35	verb-saying -48	word -27
end|word|0|	, -33	; -7	adverb -37	after -19	behind -26	capital -37	colon -23	comma -16	coordinator 18	determiner -26	infinitive -42	late -36	next -51	preposition 29	pronoun -39	source -26	subordinator -35	that -26	word -42
end|word|1|	, 23	comma -8	coordinator -74	next -45	preposition -25	source -29	that -31	word -33
end|word|2|	end 15	preposition -47	source -23	that -21
end|word|;|	0 -9
end|word|adverb|	0 -27	1 -47	stop -29	v0 -53	word -44
end|word|auxiliary|	0 -32	adverb -12	determiner -43	stop -30	v0 -30	word -36
end|word|coordinator|	0 -31	determiner -15	that -45	v0 -47	verb-saying -35	word -41
end|word|determiner|	0 -38	v0 -38	word -35
end|word|preposition|	0 -34	1 -35	capital -58	determiner -49	v0 -42	word -31
end|word|pronoun|	0 -24
end|word|quote|	0 -34	stop -34
end|word|stop|	0 -30	1 -28	2 -18	capital -29	coordinator -13	determiner -34	end -29	preposition -28	pronoun -13	quote -28	v0 -28	v1 -33	v2 -20
end|word|v0|	, -85	: -19	capital -31	colon -54	comma -16	coordinator -89	determiner -19	end -11	next -71	preposition -54	source -27	that -36	word -43
end|word|v1|	, 18	comma -28	determiner -20	end 32	next -37	preposition -18	source -25	that -42	word -41
end|word|v2|	, -40	colon -18	end 13	preposition -58	that -26
end|word|word|	, -24	0 -34	1 -16	auxiliary -53	determiner -43	preposition -24	stop -31	v0 -35	word -20
end|wünschen|	0 -27	end 24
end|würdigen|	als -42	end -31	v0 34
end|y|	0 15	1 7	2 -38	a -63	auxiliary 49	capital 27	de -54	descartó 19	determiner -92	dos -25	en -58	ha 49	la -58	negó 57	pidió 44	preposition -95	que -24	that -24	un -54	v0 48	v1 -68	verb-judging 60	verb-saying 62
end|zeggen|	0 -61	1 48	: -27	aan -65	bij -41	dat -33	en 19	end 10	in -73	met -34	op -77	v0 14	v1 -18	voor -60	weken -28
end|zeigen|	end 18
end|zien|	end 49
end|zum|	0 -18	1 -12	capital -24	friedhof -6	friseur -7	v0 -34
end|zur|	0 -27	capital -28	v0 -28	verfügung -28
end|zu|	0 11	1 -21	auxiliary -34	betreiben -36	capital -31	determiner -36	haben -36	halten -22	kommen -9	lassen -30	schaden -28	sein -23	v0 -33	word -54
end|às|	0 -48	v0 -40	word -50
end|à|	 -21	0 -86	1 -19	2 -18	capital -85	determiner -29	justiça -69	la -15	leur -35	l’ -20	quote -21	un -28	v0 -33	v1 -9	word -40
end|äußern|	, -55	end 58	v0 -55	v1 42
end|évaluer|	end 27
end|évoquer|	0 41	de -59	end -35
end|über|	0 -37	determiner -37
none|	a 10	aankondigen -35	aanraden 26	accogliere 64	accusare -35	aceitar 49	achar 33	aclarar -10	acoger 62	aconsejar -23	acreditar -29	acrescentar 12	acusar -27	adelantar 40	admettre -20	admitir -19	advertir -25	adviseren -7	afdoen -16	affermare -66	afficher 69	affirmer -30	afirmar -37	agacer 19	agradecer 6	agregar 6	aldus -11	alegar -34	alertar -47	alerter -44	ameaçar 31	amenazar -47	ammettere -19	analysieren -44	annoncer 21	annotare 77	annunciare -22	anticipar -43	anticipare 41	antwoorden 11	antworten -10	apelar -41	apelidar 46	aplaudir 25	apontar -11	appeler -22	appellieren -50	applaudir 69	apprendre 66	approuver 77	apuntar -28	argumentar -51	argumentieren -61	arrancar 66	asegurar -41	asentir 56	assegurar -57	assicurare -17	assumer 47	assumir 37	assurer -35	atirar 60	atribuir -25	attaccare 74	attendre 7	attribuer -50	attribuire -32	auspicare -53	ausrichten -46	avaliar 17	avancer 30	avanzar 29	avertir 29	avisar -8	avouer -6	avvertire -39	avvisare 49	añadir 43	bautizar 55	beantragen 76	becijferen -46	bedanken 62	bedauern -20	befürchten -60	begründen 17	begrüßen -7	behaupten -63	bekennen 11	beklagen -29	beloven -23	bemerken -32	bemängeln 10	benadrukken -45	berichten -43	bescheinigen -56	beschreiben 87	beslissen 69	besluiten 10	bestreiten 17	bestrijden 44	bestätigen -14	beteuern -43	betogen -61	betonen -61	betreuren -11	betuigen -9	bevestigen 19	beweren -49	bezeichnen 72	beziffern -6	bezweren 9	bieden 12	bitten -14	blijken 58	blijven 53	brincar 12	calcolare -7	calcular -72	calculer -25	calificar 77	celebrar 30	celebrare 58	chamar 78	chiamare 82	chiarire 25	chiedere -8	chiffrer 10	cifrar -30	citar 22	classificar 15	cobrar -9	cogitar 24	coincidir -17	comemorar 30	comentar 14	commentare 87	commenter 35	comparar -17	completar 24	comprendre -48	comprometer -23	comunicar 22	comunicare -27	concedere 49	concluir 24	conclure 18	concordar 98	concéder -34	condannare 69	condenar 77	confesar -32	confessar 38	confidare -57	confirmer 10	conforme -80	congratular 54	conseiller -13	considerar -23	consigliare -25	constater 62	constateren 18	contestar 14	contestare 6	contester -31	continuar 69	contrapor -47	convocar 6	correggere 35	corregir 49	corrigir 64	cortar 60	così 74	craindre -6	creer -41	crier 62	croire 19	cuestionar -17	culpar -21	d' -31	danken 36	de -18	declarar 19	decretar 65	definir 73	definire 67	demandar 81	demander -11	dementieren -25	denunciar -13	desabafar 43	desaconselhar 13	descartar 8	descrever 23	describir 34	descrivere 21	deslizar -48	despedir 58	destacar -38	detallar -7	determinar 83	devolver 75	dichiarare -24	difendersi 26	difundir -24	dire 7	discrepar 45	disparar 61	ditar 23	divulgar 23	dixit 10	dizer -7	domandarsi -63	dreigen -22	drukken 53	drängen -8	dämpfen -59	décrire 8	défendre -43	démentir -12	déplorer -20	désigner 84	eisen 25	elogiare -72	empfehlen 14	emporter 67	en 38	encontrar 57	engager -18	entender 40	entgegnen -47	entscheiden 6	entschuldigen -7	ergänzen -45	erinnern 54	erkennen -57	erklären -23	erläutern -94	erwarten -27	erwidern -17	erzählen 9	esclarecer -51	escludere -36	escrever 16	escribir 26	escusar 33	esperar 45	esprimere 17	estimar -30	estimer -20	evitar 44	evocar 42	exclure -47	excuser 64	explicar -30	expliquer -11	exposer 90	expresar 13	exprimer 18	faire_valoir -37	falar 23	felicitar 12	feliciteren 56	festejar 49	figurer 59	finden -7	fordern -66	formulieren 55	fragen -17	frenare 14	frisar -42	féliciter -10	fügen -16	garantir 7	garantire -25	garantizar -29	geben -10	geloven 65	gemäss -64	gestehen 47	getuigen 44	geven 37	giudicare 13	giurare 26	glauben 39	glimlachen 44	glisser -21	gostar -27	gracejar 44	grappen 61	gridare 58	grincer 26	gritar 62	hablar 88	hadern 32	heißen 26	heißt -63	hekelen -26	herinneren -7	heten 87	hoffen -22	hopen -36	houden 17	illustrare 68	imputare 85	indicar 43	indigner 27	indiquer -15	informar -22	inquiéter -15	insister -19	insistir -87	interrogar 68	interroger 80	invitar -30	invitare -62	inviter -34	invocar -35	invocare -56	ipotizzare -31	ironiser 49	ironizar 74	ironizzare 48	jubeln 72	jurar 12	jurer -61	justifier 65	klagen -19	klinken 6	kommentieren 55	kritisieren 25	kündigen -58	lachen 109	lamentare -88	lamentarse 9	lancer 30	lassen 17	laten -22	laut 37	leer 87	leggen -26	leggere 32	lehnen -43	ler 68	limitar -23	lire 44	llamar 14	loben 25	lodare 65	louer 68	loven -14	luiden -62	lâcher 52	machen -58	mandar 39	manifestar 43	mantener 16	manter 38	marteler 30	matizar -49	meedelen 61	meinen 44	melden 14	menacer -12	menen -36	minacciare 11	minimizar 8	mitteilen -61	mostrar 70	na 11	negar -18	negare -36	nennen 49	nier -29	noemen 92	notar 20	noteren 18	notieren 56	nuancer 44	obiettare 28	objetar -75	observar -50	observer 61	ocurrir 74	ofrecer 10	ontkennen -9	opmerken 21	oponer -27	opposer 28	ordenar -43	orientar -13	osservare -34	overwegen -23	par 47	para 19	parlare 118	parler 90	pensare 36	per 33	perguntar -6	pester 28	philosopher 28	plaider -13	plaisanter 56	pleiten -56	pointer -6	ponderar 14	pour 47	poursuivre 43	precisare -34	preferir 31	preguntar 43	prevedere -28	prever 9	prijzen 19	proclamare 10	proclamer 53	prometer -9	promettere -49	promettre -8	propor 14	proporre -25	proposer 12	protestar -16	protestare -26	protester 23	préconiser -47	préférer 72	prévenir -60	prévoir 28	publicar 91	puntualizar -58	qualifier 80	quejarse -61	querer 22	questionar 25	raccomandare -50	raccontare 23	raconter 26	rappeler -16	rapporter 61	raten -16	razonar -17	reaccionar 56	reageren 41	reagieren 69	reagir 64	reagire 58	rebater 49	rechazar 20	rechnen -65	recibir 46	recitare 71	recomendar -42	recommander -24	reconhecer -7	reconnaître -14	recordar 7	recusar 15	reden 53	referir -8	refuser 41	registrar 54	regretter -70	reiterar -62	rejeitar -25	rejeter -6	rekenen -31	relatar -29	relever 12	remeter 41	repetir 84	replicar 12	replicare 12	reprendre 74	reprochar 16	reprocher -31	repudiar 79	respingere 44	responder 24	responsabilizar -30	ressaltar -32	ressalvar -60	resumir 79	retrucar -33	revelar -57	revendiquer -13	reír 54	ribadire 9	ribattere 9	ricordare -44	ridere 69	riferire -53	rigoler 43	ringraziare 75	ripetere 30	rir 71	rire 60	rispondere 19	ritenere -67	rivelare 13	rivendicare -14	roepen -41	rufen -28	räumen -7	réagir 67	réclamer -18	récuser 6	réfuter -66	réjouir -54	répliquer 16	répondre 22	répéter 14	résumer 59	rétorquer -16	révéler 62	rügen 55	saber -15	sagen 8	salientar -43	saludar -22	saluer 16	salutare 81	sapere -28	saudar -16	savourer 50	sbilanciare 37	scherzare 41	scherzen 31	schildern 48	schließen 9	schreiben 19	schrijven -12	schwärmen -7	scrivere 23	scusare 61	secondo -58	segnalare -36	segundo -24	según -8	sehen 25	selon -24	sentenciar 73	señalar -6	sfogare 31	si -45	smentire -27	so -11	solicitar -17	sollecitare -49	sommen -64	sorridere -19	sostener -8	sostenere 15	sottolineare -34	souffler 31	souhaiter 10	souligner -21	soupirer 38	soupçonner 16	souri 47	sourire 34	souvenir -17	spiegare -15	sprechen 101	spreken 83	staan 51	staat 59	stando -19	stehen 119	stellen -8	stimare -41	sturen 30	sublinhar -19	subrayar -29	sugerir 16	suggerire 47	suggérer -34	suspirar 62	sustentar 31	tabler -45	tachar 74	tagliare 68	teilen -32	telefonar 48	telefonare 64	temer -32	temere -8	tempérer 14	tildar 63	toelichten 79	tonen 40	traiter 88	trancher 68	trasladar 12	trekken 59	trouver -16	tuonare 55	téléphoner 66	témoigner 56	urgir 19	valutare 8	vaticinar -43	vatten 92	ver 16	verklaren -58	verkünden -7	verlangen -15	verlauten -76	vermissen -17	vermuten -58	verraten -55	versichern -32	versprechen -16	verteidigen 10	vertellen -23	verwachten -42	verwerpen 13	verwijten -11	verzekeren 21	vinden -27	voegen -61	voir 20	volere 6	vouloir 60	vragen -9	vrezen -31	waarschuwen -17	warnen -47	weigeren -7	weisen -51	werben 67	werfen -47	widersprechen 51	wijzen 25	willen 18	wissen 70	wollen -10	wünschen -67	würdigen -37	zanjar 50	zeggen -25	zeigen 39	zien 16	zitieren 79	zo 38	äußern 20	écrire 23	étrangler 24	évaluer 13	évoquer 28
none|aankondigen|	past -35
none|aanraden|	past 26
none|accogliere|	past 64
none|accusare|	present -44
none|accuser|	participle -53	past 32
none|achar|	past 57	present -59
none|aclarar|	past -38	present 38
none|acoger|	past 62
none|acreditar|	present -29
none|acrescentar|	past 27
none|acusar|	past -23	present -12
none|address|nobody|	judging 8	other -27	saying 10
none|address|nobody|name|	participle 21	present 6	source 14
none|address|nobody|noun|	participle 15	past 16	source -7
none|address|nobody|pronoun|	participle -67	source -20
none|address|reader|	judging -60	other 62	saying -20	source -49	thinking 41
none|address|reader|name|	past -15	present -17	source -87
none|address|reader|noun|	past -23	source 54
none|address|reader|pronoun|	past -27	present -77
none|address|writer|	judging 27	other 71	saying -7	source 6
none|address|writer|name|	present -19	source -31
none|address|writer|noun|	present 33	source 35
none|address|writer|pronoun|	present 25
none|adelantar|	past 13	present 36
none|admettre|	past -20
none|admitir|	present -35
none|advertir|	past -25
none|adviseren|	past -56	present 15
none|afdoen|	past -16
none|affermare|	present -79
none|afficher|	present 57
none|affirmer|	past -27	present -29
none|afirmar|	past -33	present -27
none|agacer|	present 19
none|agradecer|	past 6
none|agregar|	past 9
none|ajouter|	past 24	present -12
none|aldus|	source -11
none|alegar|	past 18	present -86
none|alertar|	past -36	present -22
none|alerter|	present -44
none|ameaçar|	present -75
none|ammettere|	past -19
none|annoncer|	present 38
none|annotare|	past 61
none|annunciare|	past 34	present -56
none|anticipare|	present 41
none|anticipar|	past -43
none|antwoorden|	past 11
none|antworten|	past -10
none|anunciar|	past -8	present -32
none|apelar|	past -17
none|apelidar|	past 46
none|aplaudir|	past 9	present 65
none|apontar|	present -29
none|appeler|	past -22
none|applaudir|	past 65
none|apposed|	other 31	participle -70	past 7	present -26	saying -19	thinking 9
none|apposition|	participle 35	past -32	present -46	saying -43	thinking -26
none|apprendre|	past 66
none|approuver|	present 54
none|apuntar|	past 50	present -50
none|argumentar|	past -48
none|argumentieren|	past -33
none|arrancar|	past 42
none|asegurar|	past -26	present -30
none|asentir|	past 56
none|assegurar|	past -41	present -41
none|assicurare|	past 20	present -25
none|assumer|	present 47
none|assumir|	past 24	present 59
none|assurer|	participle -54	past -35	present -16
none|atribuir|	past -25
none|attaccare|	past 50	present 56
none|attendre|	past 7
none|attribuire|	past -32
none|auspicare|	present -51
none|ausrichten|	past -46
none|avaliar|	present 14
none|avancer|	present 17
none|avanzar|	past 25
none|avertir|	past 29
none|avisar|	past 8	present -19
none|avvertire|	past -34
none|a|	source 10
none|añadir|	past 52	present -8
none|bautizar|	past 55
none|beantragen|	past 43
none|becijferen|	past -46
none|bedanken|	past 62
none|bedauern|	past 17
none|before|	% 22	+ -26	- 125	: 133	adverb 16	auxiliary -12	capital -30	coordinator 49	determiner 33	preposition -8	pronoun -15	start 36	stop -50	subordinator 47	that 17	verb-judging -35	verb-saying 15	verb-thinking 73	word 20	¿ 60	– 19	— 21	’ 45
none|before||	 13
none|befürchten|	present -60
none|begründen|	past 17
none|begrüßen|	past -33	present 90
none|behaupten|	present -58
none|bekennen|	past 11
none|beklagen|	past -27
none|beloven|	past -23
none|bemerken|	past -37
none|bemängeln|	past 63
none|benadrukken|	past -45
none|berichten|	past -28	present -33
none|bescheinigen|	present -37
none|beschreiben|	past 87
none|beslissen|	past 69
none|besluiten|	past 10
none|bestreiten|	past 17
none|bestrijden|	past 44
none|bestätigen|	past -15
none|beteuern|	past -35	present -30
none|betogen|	past -61
none|betonen|	past -61
none|betreuren|	past -11
none|betuigen|	past -9
none|bevestigen|	past 19
none|beweren|	past -49
none|bezeichnen|	past 56
none|beziffern|	past -45	present 21
none|bezweren|	past 9
none|bieden|	past 12
none|bitten|	past -14
none|blijken|	past 58
none|blijven|	past 53
none|brincar|	past -11
none|bromear|	past -6
none|calcolare|	present -21
none|calcular|	past -76	present -28
none|calculer|	present -25
none|calificar|	past 74	present 47
none|celebrare|	past 58
none|celebrar|	past 7	present 88
none|chamar|	past 78	present 42
none|chiamare|	past 39	present 76
none|chiarire|	past 25
none|chiedere|	past -8
none|chiffrer|	present -14
none|cifrar|	present -10
none|citar|	present 83
none|cobrar|	past -24	present 20
none|cogitar|	present 24
none|coincidir|	past 54	present -37
none|comemorar|	past 30
none|comentar|	past 27	present -28
none|commentare|	past 73	present 53
none|commenter|	past 37	present 25
none|comparar|	past -17
none|completar|	present 60
none|comprendre|	past -48
none|comprometer|	past -67
none|comunicare|	present -49
none|comunicar|	past 22
none|concedere|	past 49
none|concluir|	past 24
none|conclure|	past 18
none|concordar|	present 84
none|concéder|	past -34
none|condannare|	past 63
none|condenar|	past 66	present 43
none|confermare|	past -10	present 7
none|confesar|	past -32
none|confessar|	past 59	present -31
none|confidare|	present -45
none|confier|	past 52	present -57
none|confirmar|	past -10	present 27
none|confirmer|	past 28	present -38
none|conforme|	source -80
none|congratular|	past 54
none|considerar|	past 23	present -48
none|consigliare|	present -29
none|constateren|	past 18
none|constater|	present -49
none|contar|	past -16	present 24
none|contestare|	past -12	present 17
none|contestar|	present 23
none|contester|	present -31
none|continuar|	past 69
none|contrapor|	past -47
none|convocar|	past 78	present -66
none|correggere|	past 35
none|corregir|	past 49
none|corrigir|	present 55
none|cortar|	past 52	present 30
none|così|	source 74
none|craindre|	past -6
none|creer|	past -41
none|crier|	present 44
none|criticar|	present -20
none|croire|	past 19
none|cuestionar|	past -17
none|culpar|	present -7
none|d'|	source -31
none|danken|	past 36
none|declarar|	present 58
none|decretar|	past 63
none|defender|	present -7
none|definire|	past 67
none|definir|	past 73
none|demander|	present -21
none|dementieren|	past -25
none|denunciar|	past 13	present -31
none|descartar|	past -14	present 41
none|descrever|	past 23
none|describir|	past 18	present 34
none|descrivere|	past 21
none|deslizar|	past -42
none|desmentir|	past 29	present -27
none|despedir|	past 58
none|destacar|	past -24	present -26
none|detallar|	past -27
none|determinar|	past 83
none|devolver|	past 72	present 33
none|de|	source -18
none|dichiarare|	past -23
none|difendersi|	past 26
none|difundir|	past -42
none|direct|	judging 11	participle 92	past 7	thinking 8
none|dire|	past 7
none|discrepar|	present 45
none|disparar|	past 40	present 50
none|ditar|	present 23
none|divulgar|	past 18
none|dixit|	source 10
none|dizer|	past -7
none|domandarsi|	past -63
none|dreigen|	past -22
none|drohen|	past -67	present 79
none|drukken|	past 53
none|drängen|	present -36
none|dämpfen|	past -59
none|déclarer|	past -6
none|décrire|	past 8
none|défendre|	past -43
none|démentir|	past -12
none|dénoncer|	past 6
none|déplorer|	present -39
none|eisen|	past 25
none|elided|	present -8
none|elogiare|	present -53
none|elogiar|	past -15	present 84
none|empfehlen|	past 14
none|emporter|	past 47
none|encontrar|	past 57
none|engager|	past 21
none|entender|	past 40
none|entgegnen|	past -44
none|entscheiden|	past 6
none|entschuldigen|	past -8
none|en|	source 38
none|ergänzen|	past -38	present -37
none|erinnern|	past 50
none|erkennen|	past -57
none|erklären|	present -52
none|erläutern|	past -73	present -64
none|erwarten|	present -27
none|erwidern|	past -6
none|erzählen|	past 39	present -40
none|esclarecer|	past -44
none|escludere|	past -36
none|escrever|	past 12	present 12
none|escribir|	past 26
none|escusar|	past 33
none|esperar|	past 109	present 21
none|esprimere|	past 17
none|estimar|	past -17	present -30
none|estimer|	past -23	present -7
none|evitar|	past 38
none|exclure|	past -47
none|exiger|	present -42
none|exigir|	past -30	present 17
none|explicar|	past -38
none|expliquer|	past 36	present -36
none|exposer|	past 82	present 37
none|expresar|	past -9	present 65
none|exprimer|	past -8
none|faire_valoir|	past -37
none|falar|	past 23
none|felicitar|	past 12
none|feliciteren|	past 56
none|festejar|	past 49
none|figurer|	present 55
none|finden|	past -7
none|fordern|	past -45	present -44
none|formulieren|	past 59	present -16
none|fragen|	past -43	present 34
none|frenare|	present 14
none|frisar|	past -42
none|féliciter|	present -36
none|fügen|	past -16
none|garantire|	past -44
none|garantir|	present 40
none|geben|	past -10
none|geloven|	past 65
none|gemäss|	source -64
none|gestehen|	past 47
none|getuigen|	past 44
none|geven|	past 37
none|giudicare|	present 13
none|giurare|	present 26
none|glauben|	present 39
none|glimlachen|	past 44
none|glisser|	present -35
none|gracejar|	past 44
none|grappen|	past 61
none|gritar|	past 53	present 36
none|hablar|	past 88
none|hadern|	past 32
none|head|	0 60	1 62	14 55	15 36	18 72	2 -17	2023 -27	2024 -12	2028 27	22 53	3 56	30 26	4 -40	6 81	9 -30	abogada -53	abrantes -35	accusa -16	accusé -30	acker -9	acto 55	acuerdo 63	acusación 45	acusação -69	acv -27	acórdão 20	adjoint 33	administração 44	afferma -43	afloop -9	afp 72	ag 58	agence -25	agente 68	agentes -30	agenzia -12	akros -56	alcalde 28	alguém 68	aliados 51	alta 68	ambiente 50	amorim -69	amrani -65	ander 9	andina 73	angeklagte 69	animal 25	anonimato -63	ans 42	anwalt 52	appello -26	arisi 33	arouca 47	artigo -29	asociación -69	assessora -31	assessoria -30	associazione -71	associação 17	atelier 79	atlacoya 83	austral 76	autarca -36	autarquia -44	autora 45	autore 43	autores -83	autorità -15	avocat 66	avoir 80	avô -16	ayuntamiento 55	azienda 31	bagnoli -53	bahn 72	baldassarri 60	banca 20	banco -77	banderole 38	bank 53	barros -77	batista 23	beamten -49	bedrijf 8	behörde 35	bekend 12	belga 43	benítez 33	beroep 60	bestuurder -51	bhf -38	bini 38	bióloga -61	bochum -11	boersma 33	boete -10	bond 44	bouma -30	branche -68	brandt -43	brandão 65	brasil 25	brera -51	brief -67	brun -43	brunetti 21	bruno -23	brussel 84	bruxelles 16	burgemeester 50	buurvrouw 8	bürgermeister -8	cabello 28	cabinet 47	caeiro -21	call -6	campo 19	capital 43	carrasco -51	carrascosa 8	cartera -23	cartão 64	carvalhal -59	casa 9	caso -53	casteleyn 61	castelli -27	catalana 7	causídico -17	cavalcanti 50	cdu 21	celle-ci -27	celui-ci 36	cento 52	central -62	centro -73	cesaroni -45	cfdt -73	cgil 6	cgt -13	chefin -21	chercheuse -53	cheuvreux -16	chevillard 70	chi 85	chigi 41	chofer -15	choix 66	cinco 61	cittadino -43	civil -33	claessens 63	club -48	clube -59	cnv -35	coach 35	coldiretti -64	colegiado -27	collega -6	colposo 17	comandante 51	comentar 30	comissão -21	commissie -31	commission -44	compagnie 8	compañía 15	comptes -30	comune 77	común -10	conceição 78	conductor 66	conduttrice -30	confederação -71	congreso 44	conseil 25	consejería 64	consejo 46	conselho -53	consigliere -63	constitucional 16	contas 27	contrato 28	corse -76	corte 105	cosa -11	critici 57	cruz 6	cuatro 49	cumplir -9	cáceres -39	cámara -68	câmara 7	côté -61	c’ 85	d 31	dat 96	dato 75	decisione -15	decisión 24	decisão -14	defensa 53	defensoría -67	defesa 29	dele -21	deles 52	delmas 41	departamento -65	deputada -54	dernier 7	dernière -53	derrota -18	desastres 39	diario 73	dias 71	dicastero 43	dicko -55	dictamen 58	die 54	diplomaten -75	diplomatiche -54	diplomática -30	directeur -10	direction -17	directivo -62	director 10	directora 51	diretor 53	dirigeante -19	dirigente -19	dizer -36	doctora -65	documento -28	domínguez -12	donna -36	dorf 47	dossier -67	duarte 44	due 50	défense 64	echegoyen 45	economía 54	edil -50	editore 50	ejecutivo -63	ela -33	ele -12	eleitoral -15	ella 12	elle-même -46	empresa -41	empresarial 32	empresario -48	empresário 51	encontro -34	enedis -49	enquête 61	enseignants -33	entidad -56	entidade -71	entourage -48	entraîneur -22	entreprise 86	entreprises 14	entro 71	entscheidung 31	episódio -55	er -42	ergebnis 58	es -14	escritora -9	española -52	especialista -15	esquema 64	estado -45	estadual -34	estatal -47	este -51	esteves -17	estrela -46	estudio 10	estudo -28	euro 69	europea 15	europeia 62	européen 9	européenne 6	euros 89	ex-secretário -32	excuses 77	executiva 14	executivo -63	exécutif -48	fabre 57	falar 28	falcão 10	fall -32	fallo 54	familia -53	familiares 68	familie -59	famille 79	família 55	federal 51	femme -43	ferrand -50	ferrando 37	ferrara 22	ferraz -18	ferrer -22	ferri 63	fialho 62	filho 61	fille 30	film 22	finistère -81	finma -63	firma -59	fiscal -45	fiscalía 68	fnv -26	fois 61	fondo -43	fonte 12	fonti -24	fortes 33	fortin 50	fpö 9	france -13	francese -71	franken 34	français 9	frase 34	frau 14	freire 72	fuentes 15	funcionaria -61	funcionario 18	funes 67	furtado -26	gabinete 24	gang 55	garante 52	gauche 87	geld 74	gemeente -46	general -57	geometra -85	gestor 22	gestora -84	gip -48	giudice -50	giudici 25	gmbh -50	gobierno -22	godinho -44	goulart 31	governador -11	governante -14	governo 13	graça 54	groupe -44	gruber 65	grupo 91	grünen -47	gualdi -21	guaramato 34	guasto 64	guerra -32	général -14	haar -84	haas -10	habitants -11	hablar 28	haddad 54	hallazgo 16	hand 40	harms -18	haro -65	haus -23	hem 13	het 65	hidrográfica -43	hijo -60	hoekstra 101	homem 53	homme -14	händler -64	ibama 32	ich -81	iedereen -12	il -40	incendio 49	independente -62	information 66	informations 123	informe 55	ingewijden -55	inglês -52	institución 46	instituição -74	institution -17	instituto -67	interesse -13	interlocutores -79	internacional -38	interno -27	intéressé -27	intérieur 54	investigación 16	investigador -71	investigadora -11	investigadores 38	italia 61	italiana -40	jefferies 21	jonkhart 71	jornalistas -63	judiciária -69	juges -68	junta -27	jurado -27	jurist -52	jury 17	júri 24	j’ 77	kabinet 8	kamer 42	kammer 57	kantonalbank -50	kassel 77	keer -23	kessler -31	keten 57	kiala -35	klein 53	kolbe 26	konzern -45	konzerns -12	kosten -12	kosti 48	kowalczyk 66	krant 64	kremlin -65	köln 21	laatste -33	lacaze 68	lado -69	lamas -72	lamela -34	land 78	landesrechnungshof 31	larrañaga 62	larrea 57	larrinaga -62	leal -51	lega 44	legale -72	lei -7	leitão 51	lemos 50	lencastre 46	lettera -33	levar -44	libro 68	lima 33	lindqvist -57	linea 41	lins -23	livre 67	lobato 30	lobito 72	lobo -74	local -61	lopo -45	lotz 50	lucero 57	lui -46	luna 37	lunga 58	lyra 44	macieira 43	madre 37	madrid 66	maestro 26	magistrada -34	magistrat -34	magistrate -40	maire -19	mairie -56	mamani 57	man 12	manager -76	mancini -31	mandataria -38	mandatario -23	mann 18	manter 59	mar -46	marchand 39	marche -24	maria 26	matrimonio 43	meer 45	mejía -51	mendonça -68	menor 66	mensagem -40	mercado 88	mesa -66	mestre 44	meta -52	metade 46	meter 62	metros -19	milhões 56	milioni 48	minister -64	ministerie 20	ministerin 28	ministerio -32	ministerium 13	ministeriums -54	ministra -7	ministre -49	ministro -73	ministério -81	misura 25	moeder 34	molina 62	monde 12	monteiro 7	mot 55	mourato 61	mourão 61	mujer 47	mulher 44	mundial 13	municipal -82	museu 53	mutter 20	mère -37	médico -74	médicos -19	naam 46	nacional -20	nadie 91	national 61	nationale -33	ndiaye -36	nederland -38	nessuno 59	nesta -46	neta 18	neto 80	niets 14	ninguém 58	no 18	noch -63	nogueira 22	nome 46	noor -41	noord 8	nord -6	norte 53	nota -71	noticia 48	ns -59	nueve 72	nunes -53	número -11	números 73	officier -76	oficial 48	olivenza -71	on 62	onderzoek 55	ong -55	onu 37	oost-vlaanderen 65	opera 70	operación 49	oposición 92	oposição -24	oppositie -10	opposition 100	opération 65	orduña 85	organisation 8	organismo -48	organización -57	organização -54	orphée 38	orsi 25	osce -38	ossa -48	otto -37	ouders 21	paal 9	pacheco -64	padre 25	painemal 53	paixão -68	palabras 26	pan 48	papel 14	parco 62	pardo -36	pareja -59	paris 49	parodi 34	parquet 54	part -14	parte 9	parti 114	parties 97	partijen -56	patients -54	patron -52	patronal -44	paysanne -86	paz 43	peralta -24	perda 67	perito 42	perizia 15	persone 68	personne 68	pertes 96	pessoas 81	piano -30	pinto 56	pires -61	pl -29	plan 32	plano 73	politie -78	politikerin -18	polizei -37	político -76	popolare 46	porta-voz 14	portavoce 10	portavoz 9	porte-parole 15	portugal 57	portuguesa -105	pp -42	prado -25	prefeito 29	prefeitura -6	premier -42	première -13	prensa -14	presidência -71	primeiro 16	primero -59	primo -11	processo 22	procura -65	professor -18	professora -21	projeto -31	promotora 43	proposta -40	prorail -79	provincial 39	préfecture -73	président -22	présidente 51	próprio 21	ps 7	psp 30	public 48	pugliese 75	puri -15	pvv 30	pública 64	públicas -65	público 28	qualcuno 76	quale -21	quanto -78	quintanilha -36	quis 7	qué 61	québec 29	r 78	raadsman 65	rapport -27	rebelo 39	recherche 66	rechtbank 16	rechter 35	redes 44	regierung -40	regierungsrat 17	regional -57	regione -26	registrou 13	reis -49	relator -17	relatório 33	renard 61	repetir 54	resende 27	resolución 29	responder 61	responsabilidade 49	responsable -16	responsável -35	resultado 43	resultados -64	retrasos -64	revanche -53	ricci -60	ricorso 37	rien -19	rij -54	rival 30	robles -38	rolo 80	rond 8	rosa -45	rosario 66	roux 39	rover -59	ruiz -54	réseau -39	réu -37	ríos 32	saal 45	sachs -52	sala 33	salerno 48	salud -40	salvatierra -78	sanità -56	santé -30	sanz -74	sauvanet 47	saída -30	saúde 57	scelta 17	schaden -13	schwede 32	scognamiglio 49	secondes 27	secretaria 10	secretaría 21	secrétaire 12	sector -13	seis 48	selecionador 76	sentencia -49	serra 51	serrano 10	sie -47	silva 10	silveyra -8	sim 15	sindacalista -62	sindacati 85	sindicato -54	sindicatos -58	so 37	social -15	socialista -63	sociedade 43	società 34	société 55	soto 8	sotomayor 61	source -13	spd -6	sport 39	sprecher -100	sprecherin -45	stadt -22	stampa -68	studie 23	studio -37	studiosa -50	sud -32	suprema 79	suspeitos 60	syndicaliste -54	syndicat -50	syndicats 29	tavares 26	te 99	tempo 31	testigo -41	testo -15	texte -25	thibault -48	thiès 32	tijd 15	todo 60	todos 79	toe 55	toezichthouder -48	tola 15	topman -56	torres 61	toscano 39	trabajo 48	trabalhadores -20	treinador -22	treviño -50	tribunal 86	tsiklauri 45	turma 86	turnos -8	tutti 65	tutto 56	técnico -31	témoin -45	ufficiale -53	ultima 47	unie 58	unita -80	universidad -26	universidade -59	universiteit -51	university -7	uno 37	unternehmen -14	untersuchung -9	uomo 73	urrejola 67	vainqueur 55	vale -60	vanaf 78	vandamme -17	var -37	vargas -51	vasques 17	vasseur 67	vaz 33	veces -60	vecina 81	vecinos 8	velho 42	vencedor 29	venti 34	vera -69	verband -38	verdi -45	vereniging -31	verhoeven -52	vermeulen 20	via -25	viegas 70	vierdaagse 56	villaseñor -50	ville 59	visto 90	voet 41	volta 68	volte 66	voorzitter 15	vorig 43	vorige -27	vorsitzende 41	vorwürfe 56	vos 71	voto -55	voz 31	vraag 57	vrouw -46	vvd 62	wandelgangen 40	wat 50	watch -65	we 45	wendlandt 36	wet -49	weten -142	wethouder -46	woordvoerder -66	woordvoerster -49	yapura 66	yıldırım -26	zaal 65	zahl 78	zahlen 38	zanatta -40	zeuge 24	zgraggen -23	zij -13	él 49	élu -28	élue 15	étude 76	été 72	évora -51	órgão -42	último -45
none|heißen|	past 26
none|heißt|	source -63
none|hekelen|	past -26
none|helped|%|	false 21
none|helped|)|	false -42
none|helped|,|	false 12
none|helped|.|	false -21
none|helped|2024|	false -18
none|helped|4|	false -39
none|helped|:|	false -49
none|helped|;|	false 73
none|helped|?|	false 11
none|helped|abogada|	false 13
none|helped|acordo|	true 24
none|helped|acuerdo|	true -76
none|helped|acv|	false -22
none|helped|administração|	false -29
none|helped|afd|	false -24
none|helped|afloop|	false -22
none|helped|agence|	false -68
none|helped|agentes|	false 13
none|helped|alguém|	false 75
none|helped|alimentos|	false -8
none|helped|almelo|	false 65
none|helped|alta|	false 45
none|helped|al|	true 49
none|helped|ambiente|	false 7
none|helped|amersfoort|	false 43
none|helped|amsterdam|	false 79
none|helped|angaben|	true 38
none|helped|armee|	false -53
none|helped|artigo|	false -30
none|helped|associazione|	false -37
none|helped|audio|	false 79
none|helped|aunque|	false -80
none|helped|aurait|	true 26
none|helped|aussitôt|	true 59
none|helped|autarca|	false -44
none|helped|avait|	true 41
none|helped|avaliação|	true -81
none|helped|avevano|	true 62
none|helped|aveva|	true 110
none|helped|avis|	true -66
none|helped|avoir|	false 60
none|helped|avrebbe|	true -22
none|helped|ayuntamiento|	false -8
none|helped|años|	true 63
none|helped|bahn|	false 69
none|helped|bank|	false 44
none|helped|barcelos|	false 78
none|helped|bedrijf|	false 17
none|helped|beekman|	false -19
none|helped|behörde|	false 69
none|helped|bestuur|	false 67
none|helped|bewoners|	false 42
none|helped|boersma|	false 44
none|helped|brandweer|	false -35
none|helped|brief|	false -76
none|helped|bril|	false 76
none|helped|brussel|	false 97
none|helped|bundesrat|	false 13
none|helped|buurvrouw|	false 53
none|helped|capitão|	false -37
none|helped|catalana|	false 78
none|helped|causídico|	false -17
none|helped|cdu|	false 20
none|helped|celle-ci|	false -31
none|helped|celui-ci|	false 40
none|helped|central|	false -8
none|helped|centro|	false -47
none|helped|cgt|	false 7
none|helped|cheuvreux|	false -50
none|helped|civil|	false 26
none|helped|clara|	false -43
none|helped|club|	false -54
none|helped|cnv|	false -34
none|helped|coldiretti|	false -64
none|helped|colegiado|	false 11
none|helped|commissie|	false -25
none|helped|compañía|	false 7
none|helped|consumentenbond|	false -70
none|helped|consumidor|	false 59
none|helped|contas|	false 28
none|helped|copom|	false 53
none|helped|critici|	false 57
none|helped|cuijk|	false 53
none|helped|cádiz|	false 47
none|helped|câmara|	false 52
none|helped|d'|	true -31
none|helped|daarin|	false -61
none|helped|dann|	false 37
none|helped|datos|	false 66
none|helped|defensa|	false -19
none|helped|defesa|	false 44
none|helped|detta|	true 40
none|helped|dinsdag|	true 54
none|helped|diputados|	false -36
none|helped|direction|	false -32
none|helped|directora|	false -46
none|helped|dirigente|	false 13
none|helped|dividend|	false 36
none|helped|documento|	false -44
none|helped|dorf|	false 15
none|helped|dossier|	false -52
none|helped|do|	false 72
none|helped|déjà|	true 65
none|helped|educación|	false -7
none|helped|educação|	false -84
none|helped|eigenaar|	false -60
none|helped|ejecutivo|	false -49
none|helped|ela|	false -40
none|helped|eleitoral|	false -11
none|helped|ele|	false -80
none|helped|ella|	false -37
none|helped|empresa|	false -61
none|helped|ende|	false 41
none|helped|entidade|	false -49
none|helped|entidad|	false -60
none|helped|en|	false -55	true 67
none|helped|era|	true 36
none|helped|er|	false -29	true 78
none|helped|estado|	false -58
none|helped|estudo|	false -35
none|helped|est|	true 24
none|helped|es|	true -76
none|helped|et|	false -73
none|helped|europea|	false 35
none|helped|europeia|	false 51
none|helped|euro|	false 46
none|helped|executivo|	false -42
none|helped|explicações|	false 23
none|helped|e|	false -30
none|helped|fait|	true -12
none|helped|familia|	false -51
none|helped|fanno|	true -27
none|helped|fascicolo|	false 10
none|helped|fatto|	false -21
none|helped|favv|	false 54
none|helped|fa|	true -83
none|helped|federal|	false 96
none|helped|fez|	false -11
none|helped|film|	false 54
none|helped|financiën|	false 40
none|helped|firma|	false -55
none|helped|fiscal|	false -65
none|helped|fiscalía|	false 49
none|helped|fnv|	false 50
none|helped|foi|	false 55	true 23
none|helped|fondo|	false -48
none|helped|fpö|	false 10
none|helped|funcionaria|	false -58
none|helped|funcionario|	false 13
none|helped|funes|	false 68
none|helped|gang|	false 54
none|helped|garantido|	false -34
none|helped|gelderland|	false 44
none|helped|geld|	false 67
none|helped|gestora|	false -28
none|helped|già|	true 60
none|helped|gli|	true 80
none|helped|gonçalves|	false 16
none|helped|governador|	false 44
none|helped|governante|	false 6
none|helped|governo|	false -26
none|helped|groupe|	false -22
none|helped|grünen|	false -83
none|helped|grüne|	false 71
none|helped|guatemala|	false 23
none|helped|habría|	true -45
none|helped|había|	true 76
none|helped|had|	true 59
none|helped|hanno|	true 36
none|helped|han|	true -45
none|helped|harms|	false 93
none|helped|havia|	true 83
none|helped|ha|	false -78	true -6
none|helped|hebben|	true -66
none|helped|heb|	false 72
none|helped|hij|	false 11
none|helped|hinterleitner|	false -14
none|helped|huurdersbond|	false 18
none|helped|ibama|	false 32
none|helped|iedereen|	false 55
none|helped|il|	false -10
none|helped|incendio|	false 42
none|helped|industrie|	false -21
none|helped|indígenas|	false 9
none|helped|instituição|	false -46
none|helped|instituto|	false 18
none|helped|investigadora|	false -25
none|helped|investigadores|	false 44
none|helped|ip|	false -45
none|helped|jaar|	true 50
none|helped|jahre|	true 46
none|helped|jedenfalls|	true 17
none|helped|jefferies|	false 22
none|helped|juicio|	true -57
none|helped|jurado|	false 39
none|helped|já|	true 65
none|helped|júri|	false 28
none|helped|kabinet|	false 12
none|helped|kammer|	false 59
none|helped|kantonalbank|	false -28
none|helped|kassel|	false 59
none|helped|keer|	false -41
none|helped|keten|	false 57
none|helped|knmi|	false -38
none|helped|konzern|	false -29
none|helped|kpö|	false 39
none|helped|krant|	false 35
none|helped|köln|	false 54
none|helped|l'|	true -19
none|helped|land|	false 56
none|helped|legge|	true -45
none|helped|leitura|	true 66
none|helped|lei|	false 8
none|helped|les|	true -64
none|helped|levante|	false 70
none|helped|le|	true 12
none|helped|lhe|	true 53
none|helped|lime|	false -66
none|helped|local|	false -67
none|helped|lo|	true 54
none|helped|lui|	false -52	true 63
none|helped|l’|	false 41	true 37
none|helped|maar|	true 88
none|helped|magistrada|	false -40
none|helped|magistrate|	false -70
none|helped|mairie|	false -12
none|helped|mais|	false -105
none|helped|mai|	true 34
none|helped|mandataria|	false -38
none|helped|marcada|	false 34
none|helped|mas|	false -104
none|helped|ma|	false -57
none|helped|mañueco-sanz|	false 32
none|helped|meer|	false 45
none|helped|mehr|	false 46
none|helped|menor|	false 49
none|helped|metaal|	false -66
none|helped|metall|	false 22
none|helped|me|	false -76
none|helped|ministerie|	false -40
none|helped|ministerin|	false 27
none|helped|ministeriums|	false -40
none|helped|minister|	false -89
none|helped|ministra|	false 11
none|helped|ministro|	false -74
none|helped|municipal|	false -41
none|helped|municípios|	false 84
none|helped|médicos|	false 77
none|helped|nachbarin|	false 41
none|helped|nach|	true -48
none|helped|nacional|	false -86
none|helped|nadie|	false 61
none|helped|nec|	false 38
none|helped|nederland|	false -14
none|helped|neta|	false 36
none|helped|ne|	true 114
none|helped|nicht|	true 43
none|helped|ninguém|	false 71
none|helped|nome|	false 32
none|helped|non|	true 90
none|helped|noord|	false 11
none|helped|noor|	false -55
none|helped|nota|	false -8
none|helped|no|	false 81	true 68
none|helped|ns|	false -14
none|helped|nun|	false -47
none|helped|não|	true -13
none|helped|néanmoins|	true 75
none|helped|n’|	true -55
none|helped|oeste|	false -10
none|helped|oficial|	false -32
none|helped|oldenkamp|	false 68
none|helped|olhar|	false 12
none|helped|olhou|	false 16
none|helped|onderwijs|	false -56
none|helped|ont|	true 130
none|helped|onu|	false 68
none|helped|on|	false 26
none|helped|oost-vlaanderen|	false 66
none|helped|opinião|	true -87
none|helped|oposição|	false 16
none|helped|oppositie|	false 22
none|helped|opposition|	false 108
none|helped|organisatie|	false -6
none|helped|organismo|	false -21
none|helped|organización|	false -78
none|helped|padre|	false 6
none|helped|pagojá|	false 77
none|helped|paixão|	false -16
none|helped|palabras|	true 38
none|helped|pan|	false 48
none|helped|pas|	true 18
none|helped|peloton|	false 30
none|helped|pemex|	false 75
none|helped|pensa|	false 26
none|helped|pero|	false -11
none|helped|però|	true 33
none|helped|pescador|	false -39
none|helped|petrobras|	false 69
none|helped|plan|	false 30
none|helped|poi|	false -70	true -15
none|helped|politie|	false -32
none|helped|portugal|	false 49
none|helped|pp|	false -43
none|helped|prefeitura|	false 25
none|helped|premier|	false -34
none|helped|presidente|	false 30
none|helped|presidência|	false -71
none|helped|primo|	false 11
none|helped|principal|	false 44
none|helped|processo|	false 36
none|helped|prorail|	false -46
none|helped|préfecture|	false 66
none|helped|psp|	false 45
none|helped|ps|	false 40
none|helped|pvv|	false 30
none|helped|público|	false 66
none|helped|quanto|	false -97
none|helped|quem|	false 80
none|helped|quer|	false -38
none|helped|que|	false 35
none|helped|quien|	false -30
none|helped|qui|	false -52
none|helped|qué|	false 78
none|helped|rat|	false 57
none|helped|recherche|	false 53
none|helped|rechtbank|	false -38
none|helped|rechter|	false 16
none|helped|regierung|	false 28
none|helped|regional|	false -50
none|helped|reis|	false -15
none|helped|remete|	false 46
none|helped|responsável|	false -23
none|helped|revanche|	false -53
none|helped|rosada|	false -41
none|helped|réu|	false -33
none|helped|ríos|	false 62
none|helped|s'|	true 12
none|helped|saal|	false 46
none|helped|sado|	false -50
none|helped|santé|	false -49
none|helped|saúde|	false 54
none|helped|sector|	false 40
none|helped|selbst|	true -25
none|helped|setúbal|	false 38
none|helped|se|	true 62
none|helped|sie|	false -56
none|helped|simon|	false -73
none|helped|sindacalista|	false -20
none|helped|sindicato|	false -72
none|helped|si|	true 52
none|helped|sluis|	false 46
none|helped|socialista|	false -36
none|helped|social|	false 45
none|helped|società|	false -84
none|helped|so|	false -15
none|helped|sprecherin|	false -36
none|helped|sprecher|	false -57
none|helped|staatsanwaltschaft|	false 10
none|helped|staatsbosbeheer|	false 32
none|helped|staat|	false 34	true 59
none|helped|stando|	true -19
none|helped|straat|	false 43
none|helped|studenten|	false -8
none|helped|sud|	false 16
none|helped|sul|	false -52
none|helped|suprema|	false 56
none|helped|sur|	false 19
none|helped|s’|	true 17
none|helped|también|	false -26
none|helped|terpstra|	false -62
none|helped|te|	false 52
none|helped|tinha|	true 73
none|helped|toezichthouder|	false -48
none|helped|topman|	false -31
none|helped|toscano|	false 35
none|helped|toutefois|	true -58
none|helped|trabalhadores|	false -25
none|helped|trenitalia|	false -24
none|helped|tribunal|	false 73
none|helped|tribune|	false 68
none|helped|ufficiale|	false -37
none|helped|uhr|	true 38
none|helped|und|	false 7
none|helped|unie|	false -68
none|helped|universiteit|	false 23
none|helped|vai|	false 19
none|helped|valle|	false 50
none|helped|verklaring|	false -41
none|helped|vicente|	false 43
none|helped|viseu|	false 42
none|helped|voix|	true 47
none|helped|vos|	false 53
none|helped|vvd|	false 60
none|helped|vôlei|	false -57
none|helped|wagner|	false -77
none|helped|wandelgangen|	false 48
none|helped|wat|	false 63
none|helped|wethouder|	false -75
none|helped|we|	false 36
none|helped|wonen|	false 28
none|helped|woordvoerder|	false -44
none|helped|woordvoerster|	false 6
none|helped|y|	false -48	true 15
none|helped|zaken|	false -58
none|helped|zelf|	true -29
none|helped|zij|	false -6
none|helped|zo|	false -69
none|helped|è|	true 61
none|helped|él|	false -49
none|helped|était|	true 85
none|helped|órgão|	false -24
none|helped|—|	false 105
none|herinneren|	past -7
none|heten|	past 87
none|hoffen|	present -22
none|hopen|	past -36
none|houden|	past 17
none|illustrare|	past 68
none|indicare|	past -60	present 36
none|indicar|	past 23
none|indiquer|	past 51	present -77
none|informar|	past -26
none|inquiéter|	past -15
none|insister|	present 33
none|insistir|	past -61	present -57
none|interrogar|	past 68
none|interroger|	past 70	present 54
none|inverted|	other -15	past 16	present 50	saying 37
none|invitare|	past -96	present -8
none|invitar|	past -40
none|inviter|	past -52
none|invocare|	present -42
none|invocar|	present 21
none|invoquer|	present -17
none|ipotizzare|	present -31
none|ironiser|	past 26	present 45
none|ironizar|	past 71	present 40
none|judging|	participle -6	past 8
none|juger|	past 87	present -18
none|jurar|	present 19
none|jurer|	past 8	present -73
none|justificar|	past 9	present -17
none|justifier|	past 66
none|klagen|	past -45	present 29
none|klinken|	past 6
none|kommentieren|	past 53
none|kontern|	past 9
none|kritisieren|	past -20	present 44
none|kündigen|	past -58
none|lachen|	past 70	present 93
none|lamentare|	present -76
none|lamentarse|	past 9
none|lamentar|	present -32
none|lancer|	past 16	present 52
none|lassen|	past 17
none|laten|	past -22
none|laut|	source 37
none|leer|	past 87
none|leggen|	past -26
none|leggere|	past 32
none|lehnen|	past -43
none|lembrar|	present 7
none|ler|	past 68
none|limitar|	past -23
none|lire|	past 44
none|llamar|	past -15	present 75
none|loben|	past -18	present 89
none|lodare|	past 65
none|loven|	past -14
none|luiden|	past -62
none|lâcher|	present 34
none|machen|	past -58
none|mahnen|	past -44	present 71
none|mandar|	past 39
none|manifestar|	past 43
none|mantener|	past 16
none|manter|	past 38
none|marteler|	past 30
none|meedelen|	past 61
none|meinen|	past 36	present 22
none|melden|	past -8	present 80
none|menacer|	past -16
none|menen|	past -36
none|minacciare|	present 43
none|mitteilen|	past -61
none|mostrar|	past 70
none|na|	source 11
none|negare|	past -51	present -15
none|negar|	present -72
none|negated|	true 129
none|nennen|	past 49
none|nier|	present -22
none|noemen|	past 92
none|notar|	present 18
none|noteren|	past 62	present -43
none|noter|	past 65	present -34
none|notieren|	past 56
none|noun|name|	other -12	participle 27	present -9	source -6
none|noun|other|	judging 12	other 29	participle 17	past 21	saying 11	source 13	thinking 28
none|noun|pronoun|	judging -7	other 13	participle -70	past -9	present 8	saying -14	source -19	thinking 29
none|noun|speaking|	other -25	past -38	present 20	source 11	thinking -63
none|nuancer|	present 26
none|obiettare|	present 16
none|observer|	past 53	present 37
none|ocurrir|	past 74
none|ofrecer|	past 10
none|ontkennen|	past -9
none|opens|auxiliary|	judging 10	past -13	saying -19
none|opens|capital|	judging -6	other 25	participle -36	saying 11	source -14	thinking -28
none|opens|determiner|	other 22	participle 56	saying -7	source 12	thinking 13
none|opens|preposition|	judging 10	other -65	past -6	present -27	saying -17	source 23	thinking 28
none|opens|pronoun|	judging 16	other 13	participle -70	past 11	present 12	source -7	thinking 19
none|opens|that|	judging 39	past 87	saying 85
none|opens|verb|	judging 108	participle 19	past 24	present -48	saying -19	source -12
none|opens|word|	judging -6	other 80	participle 38	present 30	saying 11	source -13	thinking 19
none|opinar|	past -65	present 51
none|opmerken|	past 21
none|oponer|	past -27
none|opposer|	past 16
none|ordenar|	past -43
none|orientar|	past -54	present 28
none|osservare|	present -33
none|overwegen|	past -23
none|para|	source 19
none|parlare|	past 60	present 109
none|parler|	past 90
none|par|	source 47
none|perguntar|	past -53	present 54
none|per|	source 33
none|pester|	present 28
none|philosopher|	present 28
none|plaider|	past 68	present -69
none|plaisanter|	past 53	present 29
none|pleiten|	past -56
none|pochen|	present -23
none|pointer|	present -70
none|ponderar|	present 29
none|poursuivre|	past 43
none|pour|	source 47
none|precisare|	past -48	present -21
none|precisar|	past -14	present 21
none|preferir|	past 31
none|preguntar|	past -17	present 103
none|prevedere|	past -28
none|prever|	past 9
none|prijzen|	past 19
none|proclamare|	past 46	present -35
none|prometer|	past -9	present 8
none|promettere|	past -49
none|promettre|	past -8
none|proporre|	past -25
none|propor|	past 14
none|proposer|	past -7	present 31
none|protestare|	past -60	present 101
none|protestar|	past -67	present 63
none|protester|	present 23
none|préciser|	participle 22	past -28
none|préconiser|	present -47
none|préférer|	past 72
none|prévenir|	past -60
none|prévoir|	past 28
none|publicar|	past 78	present 48
none|puntualizar|	past -58
none|qualifier|	past 48	present 39
none|queixar|	past -19	present 15
none|quejarse|	past -61
none|querer|	past 22
none|questionar|	past 32
none|raccomandare|	present -49
none|raccontare|	past -13
none|raconter|	past 72
none|rappeler|	participle -86	past -9
none|rapporter|	present 44
none|raten|	past -16
none|razonar|	present -17
none|reaccionar|	past 56
none|reageren|	past 41
none|reagieren|	past 69
none|reagire|	past 58
none|reagir|	past 64
none|rebater|	past 53
none|rechazar|	past 16	present 15
none|rechnen|	past -17	present -62
none|recibir|	past 46
none|recitare|	present 71
none|reclamar|	past -23	present 26
none|recomendar|	past -21	present -70
none|recommander|	present -9
none|reconhecer|	past -34	present 36
none|reconnaître|	past -14
none|reconocer|	present -14
none|recordar|	past -16	present 33
none|recusar|	past -9	present 86
none|reden|	past 53
none|redouter|	present -12
none|referir|	past -22
none|refuser|	present 80
none|registar|	past 14
none|registrar|	past 54
none|regretter|	participle -55	past -13	present -53
none|reiterar|	past -62
none|rejeitar|	past -63	present 55
none|rejeter|	past -6
none|rekenen|	past -31
none|relatar|	past -8	present -38
none|relative|	past 44	present -48	saying 15	thinking 36
none|relever|	past 12
none|remeter|	past 64
none|repetir|	past 84
none|replicare|	past 13
none|replicar|	past 28	present -80
none|reportar|	past -9	present 13
none|reprendre|	past 74
none|reprochar|	past 11
none|reprocher|	past -32	present -6
none|respaldar|	present 105
none|respingere|	past 44
none|responder|	past -56	present 47
none|ressaltar|	past -32
none|ressalvar|	past -39
none|resumir|	past 50	present 66
none|retrucar|	past -33
none|revelar|	past -71
none|revendiquer|	present -13
none|reír|	past 54
none|ribadire|	past 9
none|ribattere|	past 9
none|ricordare|	past -56	present 14
none|ridere|	past 69
none|riferire|	past -53
none|ringraziare|	past 78	present 49
none|rire|	past 60
none|rir|	past 71
none|rispondere|	participle 44
none|ritenere|	past -67
none|rivelare|	present -56
none|roepen|	past -41
none|rufen|	past -28
none|räumen|	past -7
none|réagir|	past 67
none|réclamer|	past -61	present 18
none|récuser|	present 6
none|réjouir|	past -54
none|répliquer|	past 8	present 11
none|répondre|	past 22
none|répéter|	past 14
none|résumer|	present 59
none|rétorquer|	present -14
none|révéler|	past 62
none|rügen|	present 40
none|saber|	past -15
none|sagen|	past -17	present 34
none|salientar|	past -43
none|saludar|	past -22
none|saluer|	present 49
none|salutare|	past 60	present 47
none|sapere|	past -28
none|saudar|	past -16
none|savourer|	present 49
none|saying|	participle 10
none|sbilanciare|	past 37
none|scherzare|	present 24
none|schildern|	past -24	present 63
none|schließen|	past 9
none|schreiben|	past 19
none|schrijven|	past -12
none|schwärmen|	past -7
none|scrivere|	past 23
none|scusare|	present 61
none|secondo|	source -58
none|segnalare|	present -46
none|segundo|	source -24
none|según|	source -8
none|sehen|	past 25
none|selon|	source -24
none|sentenciar|	past 46
none|señalar|	past 15	present -56
none|sfogare|	present 31
none|shared|	other 8	past -25	present 20	saying -7	thinking -46
none|si|	source -45
none|smentire|	past -27
none|sollecitare|	present -35
none|sommen|	past -64
none|sorridere|	past -19
none|sostenere|	past 15
none|sostener|	past -8
none|sottolineare|	present -33
none|souffler|	present 11
none|souhaiter|	past 8
none|souligner|	past 23	present -26
none|soupirer|	present 38
none|soupçonner|	present -54
none|sourire|	past 34
none|souri|	past 47
none|souvenir|	past -17
none|so|	source -11
none|spiegare|	past -13
none|spotten|	present -24
none|sprechen|	past 101
none|spreken|	past 83
none|staan|	past 51
none|staat|	source 59
none|stando|	source -19
none|stehen|	past 119
none|stellen|	past -8
none|stimare|	present -50
none|sturen|	past 30
none|subject|name|	other -12
none|subject|noun|	judging 13	other 12	saying 10	source 11
none|subject|pronoun|	judging -7	other 13	saying -14	source -14	thinking 29
none|sublinhar|	present 13
none|subrayar|	past -28
none|sugerir|	past 16
none|suggerire|	past 30
none|suggérer|	past -34
none|sustentar|	past -27	present 29
none|tabler|	present -45
none|tachar|	past 57	present 50
none|tagliare|	present 61
none|teilen|	past -32
none|telefonar|	past 48
none|temere|	past -8
none|temer|	present -32
none|tempérer|	past 14
none|thinking|	past 9	present -19
none|tildar|	past 63
none|toelichten|	past 79
none|tonen|	past 40
none|to|false|	participle 8
none|trasladar|	past -12
none|trekken|	past 59
none|trouver|	past 107	present -46
none|téléphoner|	present 55
none|témoigner|	past 48	present 28
none|valutare|	present 8
none|vatten|	past 92
none|verklaren|	past -58
none|verlangen|	past 67	present -89
none|verlauten|	past -47
none|vermissen|	present 20
none|vermuten|	present -58
none|verraten|	past -55
none|versichern|	present -71
none|versprechen|	past -16
none|verteidigen|	present 27
none|vertellen|	past -23
none|verwachten|	past -42
none|verwerpen|	past 13
none|verwijten|	past -11
none|verzekeren|	past 21
none|ver|	past 16
none|vinden|	past -27
none|voegen|	past -61
none|voir|	past 20
none|volere|	past 6
none|vouloir|	past 60
none|vragen|	past -9
none|vrezen|	past -31
none|waarschuwen|	past -17
none|warnen|	past -50	present -13
none|weigeren|	past -7
none|weisen|	past -51
none|werben|	past 67
none|werfen|	past -47
none|widersprechen|	past 51
none|wijzen|	past 25
none|willen|	past 18
none|wissen|	past 70
none|wollen|	past -10
none|würdigen|	past -37
none|zanjar|	past 31
none|zeggen|	past -25
none|zeigen|	past 39
none|zien|	past 16
none|zo|	source 38
none|äußern|	past -31	present 56
none|écrire|	past 23
none|étrangler|	present 24
none|évoquer|	past 81	present -16
start|after|	accuser -26	admitir -32	advertir -48	affermare 6	affirmer -45	afirmar 6	aggiungere 57	annoncer -58	anunciar -66	asegurar 20	assurer 19	avisar 35	avvertire 44	berichten -8	betogen 11	brincar -20	bromear -38	calcular 51	calculer -43	celebrar -26	comentar -20	commentare -30	commenter -44	completar -38	confermare -23	confier -34	confirmer -64	constater -34	contar 38	criticar -36	decir -39	declarar -40	defender -52	describir -8	dichiarare -50	difendersi -32	dire -10	dizer -29	déclarer -38	déplorer -41	elogiar -23	erklären -9	erläutern 7	erzählen 23	escrever 37	estimer -27	explicar -9	expliquer -24	exposer -63	faire_valoir 37	féliciter -29	geben 25	glisser -35	gritar -22	heißen 51	indiquer -42	informar 19	interroger -17	ironiser -29	ironizar -22	justifier -17	klagen -16	lamentar -40	lamentarse -26	lancer -23	lembrar -6	lire -34	lâcher -35	marteler -27	meinen 17	observer -18	osservare 9	pester -24	plaisanter -25	promettre -41	protestar -38	protester -18	préciser -33	prévenir 13	queixar -36	raccontare -65	raconter -9	rappeler 65	rebater -29	reclamar -20	reconnaître -66	reconocer -25	recordar 36	regretter -46	relatar 12	replicar -8	responder -30	resumir -23	revelar -43	riferire 85	räumen 35	réagir -22	réjouir -33	répliquer -54	répondre -28	résumer -20	rétorquer -29	sagen -28	scherzare -21	scrivere 39	sentenciar -15	señalar 46	sfogare -29	sostener -40	souligner -28	spiegare 24	teilen 41	témoigner -22	unlisted -41	versichern 53	vertellen 8	écrire 62	étrangler -21
start|after|accuser|	none -36	preposition -28	word -11
start|after|admitir|	none -36
start|after|adverb|	adverb 42	determiner 62	preposition -51	that 59	word -59
start|after|adverb|auxiliary|	saying 21
start|after|adverb|none|	saying 10
start|after|adverb|verb|	saying -7
start|after|advertir|	none -68
start|after|affermare|	none 10
start|after|affirmer|	determiner -45	none -64
start|after|afirmar|	determiner -63	none -17	preposition -51	that -12	verb -19	word -81
start|after|afirmar|first|	em -19	que -12
start|after|aggiungere|	none 75
start|after|alegar|	none -19
start|after|annoncer|	none -83
start|after|anunciar|	none -96
start|after|asegurar|	none 29
start|after|asks|false|	auxiliary 23	marks 7	none -10	verb -19
start|after|assicurare|	auxiliary -31	none 29	word 41
start|after|assurer|	auxiliary 40	none 11	word 22
start|after|auxiliary|	determiner 46	preposition 51	pronoun 53	quote -21	verb-saying -57	word 120
start|after|auxiliary|none|	saying 152
start|after|auxiliary|verb|	saying -34
start|after|avisar|	none 50
start|after|avvertire|first|	che -18
start|after|avvertire|	none 37	that -18
start|after|away|2|	adverb -70	coordinator -58	determiner 35	preposition -105	word -68
start|after|away|3|	adverb 19	auxiliary -14	determiner 21	preposition 55	pronoun -32	subordinator -9	that -23	verb-saying -55	word 83
start|after|away|4|	adverb 26	auxiliary 42	capital -70	coordinator -20	determiner -25	preposition 19	pronoun 85	subordinator -58	that -36	verb-saying 41	word -10
start|after|away|5|	auxiliary 77	capital -21	coordinator 23	determiner -63	preposition 10	that -9	word -8
start|after|away|6|	adverb -11	auxiliary 102	capital -40	coordinator -57	determiner -19	preposition -75	subordinator 27	that -54	verb-saying -52
start|after|berichten|	determiner -25	no -29	none -29
start|after|berichten|first|	die -25
start|after|betogen|	none 36
start|after|brincar|	none -22
start|after|bromear|	none -48	preposition -27
start|after|calcular|	none 73
start|after|calculer|	none -58
start|after|capital|	capital -59	determiner -64	preposition -45
start|after|capital|none|	saying -80
start|after|celebrar|	none -28
start|after|comentar|first|	de -9
start|after|comentar|	none -20	preposition -11	word -25
start|after|commentare|	none -35	preposition -28	word -27
start|after|commenter|	none -40	word -50
start|after|completar|	none -56
start|after|confier|	none -42	word -25
start|after|confirmar|	none 12
start|after|confirmer|	none -86
start|after|constater|	none -44
start|after|contar|first|	que -16
start|after|contar|	none 31	preposition 16	that -16	verb 35	word 40
start|after|coordinator|	adverb 26	determiner -58	preposition -70	pronoun 59	verb-saying -63	word 31
start|after|coordinator|auxiliary|	saying 21
start|after|coordinator|none|	saying 11
start|after|coordinator|verb|	saying -81
start|after|criticar|	none -45
start|after|decir|	auxiliary -17	coordinator -23	none -50	preposition -23	verb -28	word -37
start|after|decir|first|	y -23
start|after|declarar|first|	de -14
start|after|declarar|	none -41	preposition -27
start|after|defender|	none -76
start|after|describir|	none -9
start|after|determiner|	auxiliary -50	capital -9	determiner -62	preposition -105	word 22
start|after|determiner|auxiliary|	saying -29
start|after|determiner|marks|	saying -6
start|after|determiner|none|	saying -20
start|after|determiner|verb|	saying 53
start|after|de|	adverb 54	auxiliary 52	capital -58	coordinator -24	determiner 6	judging 49	other -52	preposition 12	pronoun -31	saying 42	subordinator -31	word 80
start|after|de|away|3|	saying 76
start|after|de|away|4|	saying 14
start|after|de|away|5|	judging 60
start|after|de|away|6|	saying -27
start|after|de|direct|	saying -16
start|after|de|inverted|	judging 49	other -52	saying 45
start|after|de|mood|	no 24	yes 76
start|after|dichiarare|	none -63
start|after|difendersi|	none -44
start|after|dire|	auxiliary 62	coordinator 21	determiner 12	marks 56	none -52	preposition -47	that -12	verb-saying -55	word -38
start|after|dire|first|	che -12	et 28
start|after|dizer|first|	de -21	em -11	que -10
start|after|dizer|	none -34	preposition -48	that -10	word -65
start|after|déclarer|first|	à -35
start|after|déclarer|	none -39	preposition -26	word -29
start|after|déplorer|	none -49
start|after|elogiar|	none -23	verb -23
start|after|ending|29|	word -28
start|after|ending|58|	word -48
start|after|ending|71|	word -17
start|after|ending|79|	word -21
start|after|ending|9|	word -59
start|after|ending|al|	preposition -28	word -49
start|after|ending|ar|	preposition -10
start|after|ending|as|	coordinator -71
start|after|ending|au|	preposition -34
start|after|ending|a|	preposition 20
start|after|ending|be|	auxiliary -33
start|after|ending|ce|	word -62
start|after|ending|da|	preposition -49	word -67
start|after|ending|de|	auxiliary 17	preposition -53
start|after|ending|di|	preposition 29
start|after|ending|do|	preposition -58	verb-saying -59	word -96
start|after|ending|du|	determiner -35
start|after|ending|ef|	word -60
start|after|ending|ei|	auxiliary 40	determiner 13
start|after|ending|el|	preposition 20
start|after|ending|em|	preposition -46
start|after|ending|en|	coordinator 29	determiner 23	preposition -80	word 26
start|after|ending|er|	adverb 50	capital -24	determiner -30	pronoun -40	word -101
start|after|ending|et|	coordinator 47
start|after|ending|fe|	word 6
start|after|ending|ga|	word -70
start|after|ending|he|	that -43
start|after|ending|ia|	word -76
start|after|ending|ie|	determiner -71
start|after|ending|im|	preposition 47
start|after|ending|in|	capital -52	preposition -27
start|after|ending|io|	word -30
start|after|ending|is|	auxiliary 47	coordinator -13
start|after|ending|já|	adverb 31
start|after|ending|l'|	determiner -17
start|after|ending|la|	determiner 24	preposition -16
start|after|ending|le|	determiner -21	word -42
start|after|ending|lu|	word -32
start|after|ending|l’|	determiner 20
start|after|ending|ma|	preposition -57
start|after|ending|me|	pronoun -27
start|after|ending|na|	preposition -40	word -60
start|after|ending|nd|	coordinator -24
start|after|ending|ne|	determiner 67
start|after|ending|no|	preposition -36	word 61
start|after|ending|ns|	preposition -58
start|after|ending|nt|	preposition -18	verb-saying -53	word 19
start|after|ending|nu|	word -32
start|after|ending|om|	preposition -46
start|after|ending|on|	preposition -59	word 18
start|after|ending|or|	preposition -36	word -63
start|after|ending|os|	word 33
start|after|ending|o|	determiner -71
start|after|ending|ra|	word -92
start|after|ending|re|	adverb 10	preposition -31	word -59
start|after|ending|ro|	word -41
start|after|ending|rs|	preposition -31
start|after|ending|ta|	word -52
start|after|ending|te|	word 23
start|after|ending|to|	word -65
start|after|ending|té|	word -35
start|after|ending|ue|	subordinator -43	that -50	word 13
start|after|ending|ui|	word -89
start|after|ending|ur|	word -53
start|after|ending|us|	preposition -23
start|after|ending|ué|	word -24
start|after|ending|y|	coordinator -20
start|after|ending|à|	preposition 30
start|after|ending|ão|	word 60
start|after|ending|ée|	word -34
start|after|ending|é|	auxiliary 24
start|after|erklären|	no -20	none -17	yes 58
start|after|erläutern|	auxiliary -38	determiner -7	none 43
start|after|erzählen|	auxiliary 11	determiner -25	no 11	none -56	word 30	yes 34
start|after|escrever|	none 27
start|after|estimer|	none -37
start|after|es|	adverb -55	auxiliary 78	coordinator -28	determiner -95	judging -34	other -14	preposition -102	saying -29	subordinator -43	that -10	word 19
start|after|es|away|2|	saying -83
start|after|es|away|3|	saying -37
start|after|es|away|4|	judging -24	other -8	saying 30
start|after|es|away|5|	saying -57
start|after|es|away|6|	judging -31	saying -28
start|after|es|direct|	saying -65
start|after|es|elided|	saying -73
start|after|es|inverted|	judging -34	other -14
start|after|es|mood|	none -36
start|after|explicar|first|	de -33
start|after|explicar|	none -6	preposition -34	word -79
start|after|expliquer|	none -35	word -36
start|after|exposer|	none -78	word -63
start|after|faire_valoir|first|	qui -52
start|after|faire_valoir|	none 57	word 33
start|after|first|	29 -28	58 -48	71 -17	79 -21	9 -59	aber 48	al -57	au -34	aunque -43	auteur -64	autora -23	che -43	chef -60	cheffe -46	com -46	con -42	da -49	dans -37	de -16	del 20	della -16	der -30	devant -18	di 29	die -71	directrice -46	do -33	dono -61	du -35	délégué -24	déléguée -25	em -45	en -11	encore -31	entre -31	er -38	et 47	general -49	habe 40	il 76	in -21	is 47	jointe -41	já 31	l' -17	la 24	le -52	lors -31	l’ 20	mais -13	mas -71	me -27	na -40	no -36	numa -57	o -71	par -10	por -36	porte-parole -51	presidenta -38	presidente -79	profesora -30	professeur -28	présidente -54	que -50	qui -87	quien -51	responsable -12	sans -63	secrétaire -20	segretaria -40	sei 40	sin -33	sous -23	und -24	waarna -55	werde 17	y -20	à 30	é 24	élu -32
start|after|fr|	adverb -42	capital -39	coordinator 37	determiner -17	judging -65	other -37	preposition 9	pronoun 57	saying -9	verb-saying -80	word -21
start|after|fr|away|2|	judging -24	saying -52
start|after|fr|away|3|	saying 77
start|after|fr|away|4|	saying -50
start|after|fr|away|5|	saying -62
start|after|fr|away|6|	judging -48	other -33	saying -58
start|after|fr|direct|	judging -42	saying -83
start|after|fr|inverted|	judging -53	other -37
start|after|fr|mood|	none -15
start|after|féliciter|	none -34
start|after|garantir|	none -6
start|after|geben|	no 25	none 25
start|after|glisser|	none -42	word -35
start|after|gritar|	none -29
start|after|heißen|	no 50	none 50
start|after|indiquer|	auxiliary -39	none -45	verb-saying -39
start|after|informar|	none 27
start|after|interroger|	none -21	word -17
start|after|ironiser|	none -37	word -18
start|after|ironizar|	none -28	preposition -11	word -17
start|after|it|away|2|	saying 52
start|after|it|away|3|	saying -26
start|after|it|away|4|	judging -20	saying -8
start|after|it|away|5|	saying -21
start|after|it|away|6|	judging -24	saying 23
start|after|it|	capital -33	coordinator -83	determiner 22	judging -61	other -35	that -43	verb-saying -13
start|after|it|elided|	saying 52
start|after|it|inverted|	judging -54	other -35
start|after|judging|	auxiliary 36	coordinator -52	determiner -56	past -45	preposition -45	present -55	subordinator -22	word -52
start|after|judging|ending|ue|	subordinator -22
start|after|judging|first|	aunque -22
start|after|justifier|	none -17
start|after|klagen|	no -16	none 7
start|after|lamentarse|	none -27
start|after|lamentar|	none -40	word -20
start|after|lancer|	none -21	word -17
start|after|lembrar|	none -8
start|after|lire|	none -36
start|after|lâcher|	none -46	word -22
start|after|marteler|	none -23
start|after|mood|none|	judging -84	other -27
start|after|mood|no|	judging 41	other -52	saying 22
start|after|mood|yes|	saying 72
start|after|nl|	auxiliary -6	coordinator -9	determiner 29	preposition 38	saying 16	subordinator 58	word -19
start|after|nl|away|3|	saying 18
start|after|nl|away|4|	saying 50
start|after|nl|away|5|	saying -11
start|after|nl|away|6|	saying -25
start|after|nl|direct|	saying -20
start|after|nl|inverted|	saying 22
start|after|nl|mood|	none -9
start|after|observer|	none -25	word -18
start|after|opening|auxiliary|	true -55
start|after|opening|capital|	false 93	true 36
start|after|opening|determiner|	false 48	true 76
start|after|opening|preposition|	false 80	true 13
start|after|opening|pronoun|	false -17	true 86
start|after|opening|quote|	false -190
start|after|opening|subordinator|	false 61
start|after|opening|word|	false -99
start|after|order|direct|	judging -70	saying -95
start|after|order|elided|	saying -72
start|after|order|inverted|	judging -27	other -41	saying 32
start|after|osservare|	none 13
start|after|other|	determiner -10	past -41	preposition -23	word -41
start|after|pester|	none -25	word -15
start|after|plaisanter|	none -27	word -27
start|after|poursuivre|	none 6
start|after|preposition|auxiliary|	saying 41
start|after|preposition|	capital -47	determiner -27	preposition -56	pronoun -9	that -33
start|after|preposition|marks|	saying 15
start|after|preposition|none|	judging -34	other -23	saying -19
start|after|preposition|verb|	saying -63
start|after|promettre|	none -46
start|after|pronoun|	auxiliary -22	capital -27	word 20
start|after|pronoun|auxiliary|	saying -18
start|after|pronoun|none|	saying -6
start|after|pronoun|verb|	saying 50
start|after|protestar|	none -47
start|after|protester|	none -21	word -18
start|after|préciser|	none -47	word -36
start|after|prévenir|	none 19	preposition -29
start|after|pt|	auxiliary 75	coordinator -20	determiner 17	judging -74	other -12	preposition -31	that -55	verb-saying 11	word -14
start|after|pt|away|2|	saying -127
start|after|pt|away|3|	saying 33
start|after|pt|away|4|	other -12	saying 18
start|after|pt|away|5|	saying -53
start|after|pt|away|6|	saying 11
start|after|pt|direct|	saying -80
start|after|pt|elided|	saying -122
start|after|pt|inverted|	judging -54	other -12	saying 34
start|after|pt|mood|	none -6
start|after|queixar|	none -49
start|after|raccontare|	none -67	word -56
start|after|raconter|first|	qui -9
start|after|raconter|	none -11	verb -25	word -43
start|after|rappeler|	none 73	word 22
start|after|rebater|	none -40	preposition -29
start|after|reclamar|	none -28	word -20
start|after|reconnaître|	none -94	word -28
start|after|reconocer|	none -27
start|after|recordar|	none 20	preposition -71
start|after|regretter|	none -61	word -49
start|after|relatar|first|	de -9
start|after|relatar|	none -12	preposition -13	word 7
start|after|replicar|	none -8
start|after|responder|	none -41	preposition -27
start|after|resumir|first|	que -8
start|after|resumir|	none -26	that -8	verb -8	word -21
start|after|revelar|	none -61
start|after|ricordare|	none 11
start|after|riferire|	none 98
start|after|räumen|	none 35
start|after|réagir|	none -23	word -22
start|after|réjouir|	none -37	word -33
start|after|répliquer|	none -75
start|after|répondre|	none -40
start|after|résumer|	none -20	word -20
start|after|rétorquer|	none -33
start|after|sagen|	adverb 39	auxiliary -56	capital -24	determiner 39	no -48	none 24	preposition -72	word 35	yes 89
start|after|sagen|first|	der 16	die -32
start|after|saying|	adverb 8	auxiliary 65	capital -80	coordinator -39	present 23	subordinator -12	that -47	verb-saying -10	word 21
start|after|saying|ending|29|	word -28
start|after|saying|ending|58|	word -41
start|after|saying|ending|71|	word -17
start|after|saying|ending|79|	word -21
start|after|saying|ending|al|	preposition -28	word -49
start|after|saying|ending|as|	coordinator -71
start|after|saying|ending|au|	preposition -34
start|after|saying|ending|a|	preposition 20
start|after|saying|ending|be|	auxiliary -33
start|after|saying|ending|ce|	word -62
start|after|saying|ending|da|	preposition -49	word -68
start|after|saying|ending|de|	auxiliary 17	preposition -53
start|after|saying|ending|di|	preposition 30
start|after|saying|ending|do|	preposition -59	verb-saying -59	word -96
start|after|saying|ending|du|	determiner -35
start|after|saying|ending|ef|	word -60
start|after|saying|ending|ei|	auxiliary 28	determiner 13
start|after|saying|ending|el|	preposition 20
start|after|saying|ending|em|	preposition -46
start|after|saying|ending|en|	coordinator 29	determiner 23	preposition -79	word 26
start|after|saying|ending|er|	adverb 50	capital -24	determiner -30	pronoun -40	word -96
start|after|saying|ending|et|	coordinator 47
start|after|saying|ending|e|	coordinator 9
start|after|saying|ending|fe|	word 6
start|after|saying|ending|ga|	word -70
start|after|saying|ending|he|	that -42
start|after|saying|ending|ia|	word -76
start|after|saying|ending|ie|	determiner -71
start|after|saying|ending|im|	preposition 47
start|after|saying|ending|in|	capital -52	preposition -27
start|after|saying|ending|io|	word -30
start|after|saying|ending|is|	auxiliary 47	coordinator -13
start|after|saying|ending|já|	adverb 31
start|after|saying|ending|l'|	determiner -17
start|after|saying|ending|la|	determiner 24
start|after|saying|ending|le|	determiner -21	word -42
start|after|saying|ending|lu|	word -31
start|after|saying|ending|l’|	determiner 29
start|after|saying|ending|ma|	preposition -57
start|after|saying|ending|me|	pronoun -27
start|after|saying|ending|na|	preposition -40	word -60
start|after|saying|ending|nd|	coordinator -24
start|after|saying|ending|ne|	determiner 67
start|after|saying|ending|no|	preposition -36	word 61
start|after|saying|ending|ns|	preposition -59
start|after|saying|ending|nt|	preposition -18	verb-saying -53	word 19
start|after|saying|ending|nu|	word -32
start|after|saying|ending|om|	preposition -44
start|after|saying|ending|on|	preposition -54	word 18
start|after|saying|ending|or|	preposition -27	word -66
start|after|saying|ending|os|	word 33
start|after|saying|ending|o|	determiner -72
start|after|saying|ending|ra|	word -95
start|after|saying|ending|re|	adverb 10	preposition -31	word -59
start|after|saying|ending|ro|	word -42
start|after|saying|ending|rs|	preposition -31
start|after|saying|ending|ta|	word -52
start|after|saying|ending|te|	word 23
start|after|saying|ending|to|	word -63
start|after|saying|ending|té|	word -35
start|after|saying|ending|ue|	subordinator -39	that -50	word 13
start|after|saying|ending|ui|	word -92
start|after|saying|ending|ur|	word -53
start|after|saying|ending|us|	preposition -23
start|after|saying|ending|ué|	word -24
start|after|saying|ending|y|	coordinator -20
start|after|saying|ending|à|	preposition 30
start|after|saying|ending|ão|	word 60
start|after|saying|ending|ée|	word -34
start|after|saying|ending|é|	auxiliary 24
start|after|saying|first|	29 -28	58 -41	71 -17	79 -21	aber 48	al -57	au -34	aunque -39	auteur -64	autora -23	che -42	chef -60	cheffe -46	com -44	con -42	da -49	dans -37	de -16	del 20	der -30	devant -18	di 30	die -71	directrice -46	do -34	dono -61	du -35	délégué -24	déléguée -25	e 9	em -45	en -10	encore -31	entre -31	er -38	et 47	general -49	habe 40	il 76	in -21	is 47	jointe -41	já 31	l' -17	la 24	le -52	lors -31	l’ 29	mais -13	mas -71	me -27	na -40	no -36	numa -57	o -72	por -27	porte-parole -51	presidenta -38	presidente -79	profesora -30	professeur -28	présidente -54	que -50	qui -89	quien -51	responsable -12	sans -63	secrétaire -20	segretaria -40	sei 28	sin -33	sous -23	und -24	waarna -55	werde 17	y -20	à 30	é 24	élu -31
start|after|scherzare|	none -27
start|after|scrivere|	none 7
start|after|sentenciar|	none -18
start|after|señalar|	none 69
start|after|sfogare|	none -40	word -29
start|after|sostener|	none -50
start|after|souligner|	none -29
start|after|spiegare|	auxiliary 37	none 35	that -29	word 13
start|after|spiegare|first|	che -29	è 45
start|after|subordinator|none|	saying -6
start|after|subordinator|	verb-saying -43
start|after|subordinator|verb|	judging -22	saying -46
start|after|teilen|	no 41
start|after|that|	auxiliary -27	determiner -57	preposition -35	verb-judging -45	verb-saying -16	word -38
start|after|that|auxiliary|	saying -25
start|after|that|none|	saying -48
start|after|that|verb|	saying -32
start|after|témoigner|	none -22	word -23
start|after|unlisted|	determiner -10	no -52	none -39	preposition -23	word -41
start|after|verb-saying|auxiliary|	saying 25
start|after|verb-saying|	determiner 52	preposition -30	that -23
start|after|verb-saying|marks|	saying -26
start|after|verb-saying|none|	saying -31
start|after|verb|false|auxiliary|	judging -51
start|after|verb|false|marks|	judging -23
start|after|verb|false|none|	judging -62	other -17	saying -26
start|after|verb|false|verb|	judging -34	saying -36
start|after|verb|true|auxiliary|	saying 53
start|after|verb|true|marks|	saying 35
start|after|verb|true|none|	other -56	saying 90
start|after|verb|true|verb|	saying 36
start|after|vertellen|	auxiliary 46	determiner -45	none -17
start|after|vertellen|first|	die -45
start|after|words|10-15|false|	auxiliary 38	none 50
start|after|words|10-15|true|	auxiliary 64	none -15	verb -55
start|after|words|1|false|	auxiliary -104	marks -61	none -124	verb -132
start|after|words|2|false|	auxiliary 86	marks 66	none 59	verb -17
start|after|words|2|true|	none 105	verb 47
start|after|words|3|false|	none 6
start|after|words|3|true|	none 36	verb 40
start|after|words|4-5|false|	auxiliary 13	marks 38	none 67	verb 18
start|after|words|4-5|true|	auxiliary 44	none 37
start|after|words|6-9|false|	auxiliary -65	marks -83	none -39	verb -56
start|after|words|6-9|true|	auxiliary 18	none 56
start|after|word|	, -132	adverb 26	auxiliary 35	capital 6	coordinator -73	determiner 36	preposition -18	pronoun 46	stop -119	verb-saying -58
start|after|word|auxiliary|	saying 41
start|after|word|marks|	saying 36
start|after|word|none|	judging -34	other -42	saying -6
start|after|word|verb|	saying 12
start|after|zeggen|	auxiliary 75	coordinator -16	determiner 17	marks 52	none -18	word -11
start|after|zeggen|first|	die -24	en -16
start|after|écrire|	none 74
start|after|étrangler|	none -21	word -21
start|	before -6	behind -14	colon 20	infinitive -13	late -8	next -8	source 8	that 9
start|before|(|auxiliary|	source -14
start|before|(|	capital -40
start|before|(|none|	source -32
start|before|(|verb|	saying -33
start|before|-|auxiliary|	source -24
start|before|-|	capital -57
start|before|-|none|	, 39	determiner -57	preposition -68	source -55	stop -56
start|before|	a -40	aankondigen -14	accusare -21	accuser -40	achar -20	acrescentar 20	acusar -49	adiantar -8	admettre 29	admitir -66	advertir -70	affermare -50	affirmer 51	afirmar 35	aggiungere -12	agradecer -36	ajouter 31	aldus 48	alegar 35	ammettere 51	annoncer 9	annotare -37	annunciare -62	anticipare -44	antworten -45	anunciar -75	apelar -37	apontar -43	appeler -64	apprendre -39	argumentieren 41	asegurar 18	assegurar -6	assicurare 13	assumir -47	atribuir -38	attaccare -30	attendre -24	auspicare -44	avancer 39	avanzar -16	avouer -36	avvertire 19	añadir -42	beloven 39	benadrukken 33	berichten 59	bestätigen -47	betogen 42	betonen 60	bevestigen -7	beweren -17	bezeichnen -39	bezweren -22	bitten -43	blijven -74	calcular 22	calificar -15	celebrar -38	chamar -14	chiarire 30	citar -36	classificar -30	cobrar -53	comemorar -55	comentar -43	comunicar -17	comunicare 28	concedere -28	concéder -49	confermare 9	confessar -52	confier -14	confirmar -86	confirmer -29	considerar -28	contar -60	contestar -50	contestare -55	contester -53	continuar -54	contrapor -7	così -31	criticar -54	croire -16	culpar -26	d' 14	de -21	decir 16	declarar -48	decretar -52	defender -67	definir -16	definire -17	demander -80	denunciar 19	descartar -61	desmentir -51	destacar -37	desvalorizar -47	difendersi -21	dixit -10	dizer 42	drohen -29	décrire -30	défendre -43	démentir -51	dénoncer 9	elogiar -18	en -38	entgegnen 11	ergänzen 39	erinnern 32	erklären 7	erläutern 48	erzählen -15	escludere -43	escrever 26	escribir -24	escusar -61	esperar -34	esprimere -58	espérer -52	estimer 37	evitar -21	exclure -50	excuser -50	exiger -55	exigir -65	explicar 20	expliquer 74	faire_valoir 20	falar -35	felicitar -68	finden 7	fragen 51	féliciter -37	fügen 70	garantir 9	geben -13	geven -74	giurare -69	hablar -21	halten -13	heißen -20	heißt 63	heten 6	houden -59	indicar -47	indicare -56	indiquer 6	informar 27	inquiéter -25	insistir -53	instar -55	invitar -22	invitare -53	invoquer -24	juger -40	jurar -52	jurer 39	justificar -54	klagen 31	klinken -16	kritisieren 77	lamentar -63	lamentarse -37	lassen 36	laten -47	laut -59	leer -47	leggen 61	lembrar -49	ler -29	limitar -16	lire -37	llamar -33	mahnen -45	mandar -32	manifestar -45	manter -34	meinen 16	melden 14	menacer -39	mostrar -49	nach -74	negar -67	nennen -50	noemen -31	noter -21	ontkennen -29	oordelen 13	opmerken -33	orientar -48	osservare -27	par -47	para -60	parlare -20	parler -21	pedir -63	per -50	perguntar -15	plaider -54	pointer -32	pour -70	poursuivre -37	precisar 53	precisare -12	preferir -49	preguntar -22	prever -47	proclamare -47	prometer -65	promettere -39	promettre -12	proponer -42	propor -15	proporre -36	proposer -50	préciser 20	prévenir 55	prévoir -57	publicar -27	qualifier -28	queixar -42	quejarse -12	querer -19	raccontare 37	raconter 20	rappeler 17	rapporter -44	reaccionar -14	reagir -16	rebater -21	rechazar -23	rechnen 71	recibir -38	reclamar -49	reconhecer -59	reconocer -46	recordar -66	recusar -30	refuser -22	registrar -34	regretter 50	rejeitar -33	relatar -40	relever -42	remeter -66	replicare -20	reprendre -37	reprochar -29	respaldar -20	respingere -19	responder 19	resumir -33	revelar 11	ribattere -39	riconoscere -61	ricordare -51	riferire 14	ringraziare -43	rire -22	rispondere -29	rivendicare -44	räumen -22	réagir -41	réclamer -67	répondre -44	saber -24	sagen -6	saluer -23	salutare -24	sapere 37	schildern -47	schreiben 10	scrivere -51	secondo -27	sehen -17	selon 13	si 45	smentire -26	so 11	sommen 56	sostener -9	sostenere 28	sottolineare -43	souffler 31	souligner 50	soutenir -56	souvenir -32	spiegare -25	sprechen -24	spreken -64	staan 19	staat -59	stando -57	stehen -35	stellen -10	stimare -62	sugerir -33	sustentar -12	teilen 7	tempérer 29	tildar -11	trekken -41	trouver -19	unlisted 9	valorar -46	ver -29	verklaren 62	verlangen -52	verraten 13	versichern -28	versprechen 39	vertellen -16	verweisen -60	verzekeren 63	vinden 38	voir -23	volere -20	volgens -10	vouloir -29	vragen -63	werfen -37	wijzen -61	zeigen -19	zien -47	zo 7	à -73	écrire -37	évaluer -10	évoquer -42
start|before|aankondigen|	none -20
start|before|according|source|auxiliary|	( -83	, 19	: -59	adverb -41	coordinator -30	determiner -62	preposition 32	stop 6	verb-saying 9	word -22
start|before|according|source|marks|	, -69	stop 40	that -9
start|before|according|source|none|	( -79	, -21	: -51	; -52	adverb 54	auxiliary -47	coordinator -24	determiner -69	end -70	preposition -7	pronoun 38	quote -12	stop 24	that -61	word -27
start|before|according|source|verb|	( -42	, -11	adverb -66	determiner -53	end -30	preposition -90	quote 32	stop 22	verb-saying -48	word 20
start|before|accusare|	determiner -32	none -24	preposition -15
start|before|accuser|	determiner -33	none -42	preposition -17
start|before|accuser|first|	la -30	le -32
start|before|achar|	determiner -26	none -24
start|before|achar|first|	o -30
start|before|acrescentar|	none 11	preposition -15	that -9
start|before|acusar|	adverb -17	determiner -23	none -54	preposition -44
start|before|acusar|first|	a -11	el -31	o -28
start|before|adiantar|	none -8	preposition -6	that -8
start|before|admettre|	none 7
start|before|admitir|	determiner -63	none -75	preposition -43	stop -72	that -10	word -17
start|before|admitir|first|	el -6	o -67
start|before|advertir|	capital -47	none -93	preposition -14	that -6
start|before|affermare|	none -60
start|before|affirmer|	determiner 54	none 54	preposition 53	word 37
start|before|afirmar|	, 20	capital 25	determiner 7	none 40	preposition -32	that -55	verb 33
start|before|afirmar|first|	em -21	la -51	o 44	seu -7	su -50
start|before|aggiungere|	determiner -11	none -15
start|before|agradecer|	determiner -36	none -45
start|before|ajouter|	determiner 16	none 34	stop 34
start|before|aldus|	auxiliary 76	determiner 70	none 65	stop 61
start|before|aldus|first|	de 62
start|before|alegar|	determiner 37	none 50	preposition -22	that -21
start|before|alertar|	none 7
start|before|ammettere|	determiner 33	none 57	preposition 22	that -14
start|before|ammettere|first|	il -85
start|before|annoncer|	( 49	, -105	auxiliary -31	capital 10	determiner 24	none 21	preposition -63	stop -31
start|before|annoncer|first|	l' 31	la -69	le 13
start|before|annotare|	determiner -37	none -49
start|before|annunciare|	determiner -61	none -74	preposition -39	stop -56	that -6	word -35
start|before|annunciare|first|	il -29	la -39	l’ -52
start|before|anticipare|	none -47
start|before|antworten|	determiner 23	preposition -73	verb -66	yes -36
start|before|antworten|first|	auf -57	das 23
start|before|anunciar|	, -48	adverb -14	determiner -82	none -92	preposition -74	stop -61	that -9	verb -35
start|before|anunciar|first|	a -66	el -38	en -32	la -25	o -57	su -7	à -36
start|before|apelar|	none -44	preposition -26
start|before|apontar|	capital -37	none -62
start|before|appeler|	capital -30	determiner -58	none -82	preposition -47	stop -48
start|before|appeler|first|	le -55
start|before|apposed|judging|none|	determiner -21	preposition -20	that -13
start|before|apposed|other|none|	determiner -37
start|before|apposed|saying|none|	, -55	adverb -62	determiner -62	preposition -70	stop -60	subordinator -26	that -36	word -65
start|before|apposed|saying|verb|	that -27
start|before|apposed|thinking|none|	determiner -28	preposition -22	pronoun -40	that -13	word -20
start|before|apposition|judging|none|	adverb -18	determiner -28	preposition -31	pronoun -48	that -38	word -27
start|before|apposition|saying|auxiliary|	preposition -31	pronoun -74
start|before|apposition|saying|marks|	adverb -47
start|before|apposition|saying|none|	, -54	; -28	adverb -49	determiner -66	preposition -80	pronoun -42	stop -92	that -25	word -72
start|before|apposition|saying|verb|	determiner -37	that -42
start|before|apprendre|	determiner -39	none -56
start|before|argumentieren|	yes 41
start|before|asegurar|	determiner 43	none 40	preposition -71	that -19
start|before|asegurar|first|	el -31	la -21	su -52
start|before|asks|false|	auxiliary 18	marks -12	none -16	verb -15
start|before|assegurar|	preposition -6	that -6
start|before|assicurare|	, -58	auxiliary 58	capital 39	determiner -54	none -22	preposition -51	stop 22	that -6
start|before|assicurare|first|	il -49
start|before|assumir|	determiner -47	none -67
start|before|assumir|first|	o -47
start|before|assurer|	determiner -11	none -40	preposition -27	stop -34	that -9	word -17
start|before|assurer|first|	dans -23	la -53	le 12	l’ 36	son -9
start|before|atribuir|	determiner -27	none -42	preposition -16
start|before|atribuir|first|	el -20	la -33	o -25
start|before|attaccare|	none -29
start|before|attendre|	determiner -15	none -29	preposition -21
start|before|auspicare|	determiner -46	none -64
start|before|auspicare|first|	il -44
start|before|auxiliary|	capital -24	determiner 9	word 13
start|before|auxiliary|none|	, 60	: -24	judging -54	preposition -79	pronoun -39	saying 31	source -82	stop -62	that -44	word -51
start|before|avancer|	determiner 32	none 49	stop 48
start|before|avanzar|	determiner -17	none -16	that -6
start|before|avisar|	determiner -20	none -13	preposition 9	that -20
start|before|avisar|first|	o -18
start|before|avouer|	determiner -31	none -52	preposition -36	word -10
start|before|avvertire|	, -86	none 27	preposition 28	that -23
start|before|away|3|	auxiliary 23	capital 32	determiner -13	preposition -67	pronoun -85	word -73
start|before|away|4|	capital 10	determiner 23	preposition -104	pronoun 28	word -12
start|before|away|5|	auxiliary -27	capital -21	determiner 47	preposition -21	pronoun 64	quote -27	that -40	word -34
start|before|away|6|	( -25	- -29	auxiliary 13	capital -22	determiner -11	pronoun 30	quote -50	subordinator -29	that 24	word 13	— 15
start|before|a|	none -51
start|before|añadir|	none -59
start|before|before|	 -95	! -19	- -45	. 12	: 65	; 53	? 64	start -49	– -19	— -105
start|before|beloven|	determiner -38	none 48	stop 74
start|before|beloven|first|	de -14
start|before|benadrukken|	none 42
start|before|berichten|	auxiliary 35	determiner 45	preposition 64	yes 35
start|before|bestätigen|	capital 10	determiner -64	no -72
start|before|beteuern|	auxiliary 59	determiner -9	stop 59
start|before|betogen|	none 43
start|before|betonen|	auxiliary 60	preposition 43	yes 60
start|before|bevestigen|	auxiliary -18	capital -12	stop 39
start|before|beweren|	capital -29	none -32
start|before|bezeichnen|	determiner -41	no -39	none -38
start|before|bezeichnen|first|	die -38
start|before|bezweren|	auxiliary -22	none -22
start|before|bitten|	no -43
start|before|blijven|	capital -35	determiner -56	none -93	preposition -57	stop -52	word -34
start|before|blijven|first|	de -44
start|before|calcular|	, 50	determiner 21	none 31	preposition -77	that -6
start|before|calcular|first|	el -61
start|before|calificar|	capital -14	determiner -13	none -17	preposition -15
start|before|calificar|first|	el -10	en -10	su -11
start|before|capital|	, -86	adverb -14	auxiliary 19	capital -137	coordinator 19	determiner -18	pronoun 83	verb-judging -38	verb-saying 46	verb-thinking -71	word 61
start|before|capital|auxiliary|	, -12	: -54	adverb -14	capital -17	preposition 34	saying 10	source -19	word -26
start|before|capital|marks|	determiner 12	judging -15	preposition -74	saying -27	source 36	stop 24	that -11
start|before|capital|none|	: -62	; -40	adverb 32	auxiliary -51	coordinator -41	determiner -40	other -61	preposition 18	pronoun -39	saying -22	source -21	that -49	thinking -27	verb-saying -16	word -74
start|before|capital|verb|	, 58	adverb 52	determiner -35	end -56	judging -6	preposition -11	pronoun -27	quote -46	stop -10	word -43
start|before|celebrar|	determiner -28	none -41	preposition -44
start|before|celebrar|first|	el -24
start|before|chamar|	determiner -18	none -14	preposition -13
start|before|chamar|first|	a -9
start|before|chiarire|	none 43
start|before|chiedere|	capital 34	determiner -128	none 10	preposition -75	stop 38	that -7
start|before|chiedere|first|	il -73	la -68	l’ -76
start|before|citar|	determiner -11	none -49	preposition -41
start|before|classificar|	none -37	preposition -19
start|before|cobrar|	determiner -55	none -77	preposition -15
start|before|comemorar|	determiner -54	none -67	preposition -16	stop -37
start|before|comemorar|first|	o -54
start|before|comentar|	determiner -7	none -64
start|before|comunicare|	none 39	that -30
start|before|comunicar|	determiner -16	none -17	preposition -21
start|before|concedere|	none -38
start|before|concéder|	none -70
start|before|confermare|	, -59	capital 44	determiner -100	none -15	preposition -74
start|before|confermare|first|	il -79
start|before|confessar|	none -76
start|before|confier|	determiner -10	none -17	preposition -57	stop 10
start|before|confirmar|	, -37	determiner -58	none -86	preposition -74	stop -83	that -7
start|before|confirmar|first|	a -66	la -46	o -48	su -13
start|before|confirmer|	, 40	capital -80	determiner -19	none -20	preposition -55	stop -86
start|before|confirmer|first|	le 38
start|before|considerar|	determiner -23	none -30	preposition -29	that -10
start|before|considerar|first|	na -17	o -35
start|before|contar|	, -48	determiner -71	none -66	preposition -33	that -10
start|before|contar|first|	a -69	el -49
start|before|contestare|	determiner -66	none -71	stop -39
start|before|contestare|first|	il -34	l’ -60
start|before|contestar|	determiner -7	none -67	preposition -50	that -10
start|before|contester|	determiner -51	none -73	preposition -40
start|before|contester|first|	l’ -50
start|before|continuar|	none -56
start|before|contrapor|	none -8	that -7
start|before|così|	, -26	capital -31	none -31	verb -31
start|before|così|first|	non -31
start|before|criticar|	determiner -61	none -70	preposition -32	stop -49
start|before|criticar|first|	a -30
start|before|croire|	none -18
start|before|culpar|	determiner -36	none -34
start|before|culpar|first|	o -41
start|before|d'|	none 8
start|before|decir|	capital -57	determiner 21	marks 36	preposition -41	that -45
start|before|decir|first|	el 36
start|before|declarar|	determiner -47	none -58	preposition -16	that -6
start|before|declarar|first|	a -6	el -31	o -39
start|before|decretar|	none -71	preposition -49
start|before|defender|	determiner -45	none -85	preposition -55	stop -65	that -7
start|before|defender|first|	el -16	la -28
start|before|definire|	determiner -17	none -19
start|before|definir|	determiner -15	none -17	preposition -16
start|before|demander|	determiner -58	none -96	preposition -43	stop -74	that -9
start|before|demander|first|	la -35	le -34
start|before|denunciar|	determiner -75	none 9	that -11
start|before|descartar|	determiner -40	none -80	that -6
start|before|descartar|first|	el -47	la -17
start|before|desmentir|	determiner -43	none -68	preposition -50
start|before|desmentir|first|	el -8
start|before|destacar|	determiner -28	none -40	preposition -41
start|before|desvalorizar|	determiner -47	none -66
start|before|desvalorizar|first|	o -47
start|before|determiner|	adverb 27	auxiliary 50	determiner -88	preposition -72	verb-judging -61	verb-saying -99	word 7
start|before|determiner|auxiliary|	( -40	, 39	: -62	; 66	coordinator -58	judging 37	preposition 9	saying 38	source -15	stop 9	word 58
start|before|determiner|marks|	, 31	adverb -29	preposition 29	saying 45	source -33	that -6
start|before|determiner|none|	$ -31	' -53	, -7	: -59	; -53	adverb -49	auxiliary -62	coordinator 60	determiner -112	end -82	judging -22	other -93	preposition -32	quote -61	saying -57	source 49	stop -8	subordinator -84	that -48	thinking -46	verb-saying -61	word -8
start|before|determiner|verb|	( -52	adverb -95	coordinator 42	determiner -24	judging -97	other 7	pronoun -59	quote 7	source -8	stop 34	that -60	verb-saying 20	word 35
start|before|de|	, -83	auxiliary -42	determiner 18	judging 22	none -24	other 37	preposition -31	pronoun 8	subordinator 15	thinking -47
start|before|de|apposed|	saying -30
start|before|de|apposition|	judging -40	saying -86	thinking -28
start|before|de|away|3|	saying -66	source -9
start|before|de|away|4|	saying -8	source 35
start|before|de|away|5|	judging 48	saying 38	source -35
start|before|de|away|6|	judging -16	other -63	saying 18	thinking -47
start|before|de|direct|	judging -81	saying -96
start|before|de|inverted|	judging 41	other 37	saying 28
start|before|de|mood|	no -47	yes 59
start|before|difendersi|	determiner -22	none -29
start|before|direct|judging|auxiliary|	preposition -22
start|before|direct|judging|none|	adverb -16	determiner -17	preposition -14	word -36
start|before|direct|judging|verb|	preposition -18	pronoun -29
start|before|direct|saying|auxiliary|	determiner 14	word -71
start|before|direct|saying|marks|	determiner 49	that -11
start|before|direct|saying|none|	, -73	: -18	adverb -59	determiner -59	end -80	preposition -82	pronoun -28	stop -98	that -26	word -63
start|before|direct|saying|verb|	: -44	determiner -27	end -58	preposition -49	pronoun -59	quote -45	stop -21	that -37	word -58
start|before|direct|thinking|none|	determiner -17	preposition -8	word -22
start|before|dire|	, -47	auxiliary 41	capital -21	determiner -11	none -26	preposition -49	pronoun -54	quote -39	stop 44	that -12	verb 14	word -17
start|before|dire|first|	il -58	l' -75	la 8	le -88	l’ 48	son -17
start|before|dixit|	none -17	stop -9
start|before|dizer|	adverb -91	auxiliary 15	capital -59	determiner -51	none 46	preposition 54	stop 71	that -64	verb 34	word -58
start|before|dizer|first|	a 46	em -16	o -98
start|before|drohen|	capital -33	no -29	none -26
start|before|décrire|	capital -25	determiner -25	none -38
start|before|défendre|	determiner -60	none -73
start|before|démentir|	determiner -49	none -60	preposition -36	stop -42
start|before|démentir|first|	la -35
start|before|dénoncer|	determiner 8	none -22
start|before|d’|	auxiliary -89	determiner 16	none 31	stop 10
start|before|elided|saying|none|	, -41
start|before|elogiar|	, -41	determiner -32	none -22	preposition -12
start|before|elogiar|first|	el -30	o -48
start|before|ending|(|	( -48
start|before|ending|-|	- -29
start|before|ending|05|	word -24
start|before|ending|10|	word 43
start|before|ending|15|	word 30
start|before|ending|40|	word -26
start|before|ending|ag|	capital -55
start|before|ending|al|	capital -67	preposition -28
start|before|ending|am|	capital 29
start|before|ending|an|	capital -19	pronoun 20
start|before|ending|ao|	preposition -44
start|before|ending|ar|	capital -18	determiner -36
start|before|ending|as|	capital -26	determiner 23
start|before|ending|at|	that 20
start|before|ending|au|	preposition 6
start|before|ending|a|	auxiliary -61	preposition -15
start|before|ending|ca|	capital -31
start|before|ending|ce|	capital -56	determiner -68
start|before|ending|ch|	capital -56
start|before|ending|da|	capital -80	preposition -63
start|before|ending|de|	capital 45	determiner 9	preposition -42
start|before|ending|di|	capital -74	preposition -41
start|before|ending|do|	preposition -19
start|before|ending|du|	determiner -40
start|before|ending|ea|	capital -65
start|before|ending|ei|	capital -36	preposition -27	pronoun -67
start|before|ending|el|	capital -85	determiner -41	preposition -30
start|before|ending|en|	capital 19	determiner 49	preposition 34	subordinator -57
start|before|ending|er|	capital 43	determiner -7	pronoun -16
start|before|ending|es|	capital 36
start|before|ending|et|	capital -59
start|before|ending|eu|	determiner 6
start|before|ending|ez|	preposition -27
start|before|ending|gé|	capital -44
start|before|ending|ha|	auxiliary -51
start|before|ending|he|	capital 36
start|before|ending|ho|	capital -26
start|before|ending|hr|	determiner -47
start|before|ending|ia|	capital -51
start|before|ending|ie|	capital -46	pronoun 10
start|before|ending|ij|	pronoun 16
start|before|ending|il|	determiner -40	pronoun 30
start|before|ending|im|	preposition -67
start|before|ending|in|	capital 18	determiner 12
start|before|ending|io|	capital -70
start|before|ending|is|	capital -73	determiner -52	preposition 38
start|before|ending|it|	capital -63	preposition 19
start|before|ending|i|	determiner -61
start|before|ending|iù|	capital -32
start|before|ending|je|	capital -32
start|before|ending|jn|	auxiliary -62
start|before|ending|já|	capital -40
start|before|ending|ke|	capital -48
start|before|ending|l'|	determiner 35
start|before|ending|la|	capital -61	determiner -16	preposition -62
start|before|ending|le|	capital 18	preposition -15	pronoun -31
start|before|ending|li|	determiner -47
start|before|ending|lo|	capital -28	determiner -41	preposition -16
start|before|ending|ls|	capital -91	preposition -53	pronoun 31
start|before|ending|lt|	capital 6
start|before|ending|l’|	determiner -17
start|before|ending|ma|	determiner -39	preposition -19
start|before|ending|me|	capital -40	pronoun -53
start|before|ending|na|	capital -55	determiner -10	preposition -24
start|before|ending|nd|	capital -36
start|before|ending|ne|	capital 49	determiner -14
start|before|ending|ng|	capital 65
start|before|ending|nn|	subordinator -43
start|before|ending|no|	capital 19	preposition -37
start|before|ending|ns|	preposition -56
start|before|ending|nt|	capital -63	preposition -31
start|before|ending|of|	subordinator 11
start|before|ending|oi|	auxiliary -14
start|before|ending|on|	determiner -116
start|before|ending|op|	preposition 6
start|before|ending|or|	capital 32
start|before|ending|os|	capital -60	determiner -10
start|before|ending|ra|	capital -28	preposition 35
start|before|ending|re|	capital 11	determiner -54	preposition -73
start|before|ending|ri|	capital -25
start|before|ending|ro|	capital -37
start|before|ending|rs|	capital 54
start|before|ending|rt|	capital -38
start|before|ending|sa|	determiner -24
start|before|ending|se|	capital 40
start|before|ending|si|	pronoun -14
start|before|ending|st|	capital 64
start|before|ending|su|	determiner -67
start|before|ending|ta|	capital -28
start|before|ending|te|	capital 28	preposition -31
start|before|ending|ti|	capital -58
start|before|ending|to|	capital -77
start|before|ending|té|	capital -32
start|before|ending|uf|	preposition -11
start|before|ending|ul|	preposition -37
start|before|ending|um|	determiner 6
start|before|ending|un|	capital 54	determiner 14
start|before|ending|ur|	capital -44	determiner -24	preposition -80
start|before|ending|us|	capital 79
start|before|ending|vo|	capital -32
start|before|ending|za|	capital -51
start|before|ending|ze|	pronoun -19
start|before|ending|zt|	capital 24
start|before|ending||	quote -54
start|before|ending|às|	preposition -46
start|before|ending|à|	preposition -24
start|before|ending|ás|	capital -56
start|before|ending|ão|	capital 43
start|before|ending|è|	auxiliary 28
start|before|ending|ée|	capital -51
start|before|ending|én|	capital -58
start|before|ending|ía|	auxiliary -55
start|before|ending|ür|	preposition 56
start|before|ending|—|	— -10
start|before|entgegnen|	yes 11
start|before|en|	none -51
start|before|ergänzen|	auxiliary 41	yes 41
start|before|erinnern|	determiner 32	no -26	none -26
start|before|erklären|	, -9	auxiliary -22	capital -17	determiner 59	no -22	none 26	preposition -29	pronoun 65	stop 54	verb 39	yes 15
start|before|erklären|first|	man 57
start|before|erläutern|	, 26	auxiliary 10	capital 20	determiner 54	no 64	none 44	yes 10
start|before|erläutern|first|	das 42
start|before|erzählen|	, -16	auxiliary -9	determiner -7	no -14	none -14	preposition -17	yes -9
start|before|escludere|	determiner -14	none -51	preposition -29
start|before|escludere|first|	il -14
start|before|escrever|	none 18	preposition 25
start|before|escribir|	determiner -18	none -25	preposition -23
start|before|escribir|first|	en -21
start|before|escusar|	capital -14	determiner -47	none -78	preposition -50
start|before|escusar|first|	o -46
start|before|esperar|	none -44	preposition -13
start|before|esprimere|	determiner -58	none -76
start|before|espérer|	none -78
start|before|estimer|	auxiliary 41	capital -67	determiner 46	none 43	preposition -54	stop 52	that -51
start|before|estimer|first|	dans -11	le 43
start|before|es|according|	source -9
start|before|es|apposed|	judging -28	saying -34	thinking -30
start|before|es|apposition|	judging -24	saying -63
start|before|es|	auxiliary 11	capital 6	determiner -13	judging -32	other -56	preposition -47	pronoun -29	quote -37	saying -16	source -9	thinking -38	— 15
start|before|es|away|3|	saying -21	source -114
start|before|es|away|4|	saying 44
start|before|es|away|5|	saying 37	source 13
start|before|es|away|6|	judging -28	other -56	saying -40	source -7	thinking -38
start|before|es|direct|	judging -14	saying -42	thinking -10
start|before|es|inverted|	judging -38	other -57	saying 10
start|before|es|mood|	none -16
start|before|evitar|	determiner -20	none -26	stop -30
start|before|evitar|first|	el -14
start|before|exclure|	determiner -21	none -52	stop -47
start|before|exclure|first|	la -25
start|before|excuser|	none -57
start|before|exiger|	determiner -55	none -80
start|before|exigir|	capital -30	determiner -61	none -86	preposition -12	stop -53
start|before|exigir|first|	el -24	o -55
start|before|explicar|	, -48	determiner 20	none 19	preposition -54	that -6
start|before|explicar|first|	la -63	o 63
start|before|expliquer|	, 65	determiner 52	none 77
start|before|faire_valoir|	auxiliary 7	determiner 49	none -7	stop -57	that -22
start|before|faire_valoir|first|	la 54	le -69
start|before|falar|	determiner -25	none -38	preposition -36	verb -22
start|before|falar|first|	o -25
start|before|felicitar|	determiner -58	none -92	preposition -47
start|before|felicitar|first|	el -22
start|before|first|	 -54	( -48	- -29	a -20	al -23	als -53	ao -44	as 48	au 6	aucun 55	auf -11	bei -19	beim 11	bis 34	ce -68	chez -27	con -36	c’ 20	da -63	dal -35	dans -56	darin 33	dat 20	del -21	den 46	depuis 13	der -24	desde -35	devant -18	di -41	die 29	do -21	du -40	durante -31	een 41	eine -25	el -41	elle -31	en -33	entre -47	er 47	foi -14	für 56	gli -47	ha -51	haar -36	hun -58	i -61	ihr -47	il -6	ils 31	im -78	interrogé -44	interrogée -17	je -32	joint -32	já -40	kabinet -39	l' 35	la -16	ledit -40	lei -67	les -12	leur -24	lo -24	los 20	l’ -17	mais 23	man 20	mardi -72	me -53	mense -65	más -56	na -24	nel -31	nelle -15	no 12	non 40	of 11	onder -23	op 6	os -68	pelo -16	per -35	più -42	plus 53	por -51	pour -45	prenant -53	quant -23	quanto -25	questionada -13	questionado -42	sa -24	sein 40	seine 25	seu 10	sie 10	son -116	su -67	sul -37	sulla -45	sur -71	también -58	toen -57	tombeuse -11	tre -54	trois -52	um 6	uma -39	un 29	una -10	une 6	uno -52	wenn -43	wer 89	wie 52	ze -19	zij 41	zijn -62	à -24	às -46	è 28	— -10
start|before|fragen|	no 40
start|before|fr|according|	source -12
start|before|fr|apposed|	judging -19	saying -96	thinking -28
start|before|fr|apposition|	judging -22	saying -106
start|before|fr|	auxiliary 28	capital -14	judging -61	other -8	preposition -37	pronoun 8	quote -37	saying -6	source -12	thinking -39	word -16
start|before|fr|away|3|	saying 30	source -79
start|before|fr|away|4|	saying -51	source -30
start|before|fr|away|5|	judging -53	saying -10	thinking -25
start|before|fr|away|6|	judging -50	other -6	thinking -37
start|before|fr|direct|	judging -31	saying -55	thinking -36
start|before|fr|inverted|	judging -76	saying 28
start|before|fr|mood|	none -10
start|before|féliciter|	determiner -38	none -51	preposition -12
start|before|fügen|	auxiliary 73	word 70	yes 70
start|before|garantir|	, -60	determiner -65	none 14	preposition 34	that -23	word -52
start|before|garantir|first|	a 42	o -14
start|before|geben|	auxiliary -14	preposition 44	pronoun -16
start|before|geben|first|	er 20
start|before|geven|	determiner -38	none -98	word -55
start|before|giurare|	none -73
start|before|hablar|	determiner -20	none -22	preposition -13
start|before|hablar|first|	el -6
start|before|halten|	capital 7	determiner -78	no -17	none -106	preposition -24	verb 37	word -23
start|before|heißen|	, -29	adverb 73	auxiliary -21	determiner -74	marks 15	no 27	preposition 50	pronoun 62	yes -28
start|before|heißt|	auxiliary 44	stop 46	yes 59
start|before|heten|	none -22
start|before|houden|	capital -45	determiner -50	none -66	preposition -37	verb -34	word -34
start|before|indicare|	determiner -56	none -80
start|before|indicar|	determiner -47	none -66
start|before|indiquer|	capital 38	determiner -21	none 11	preposition 42	stop 11
start|before|indiquer|first|	le 9
start|before|informar|	, 62	- 18	auxiliary -99	capital -16	determiner 28	none 53	preposition -57	that -11	verb 22	word 68
start|before|informar|first|	- 18	a -25	el -46
start|before|inquiéter|	none -34	preposition -25
start|before|insistir|	none -74	preposition -12
start|before|instar|	none -76	preposition -55
start|before|inverted|judging|auxiliary|	, 62	stop -19
start|before|inverted|judging|none|	, -68	: -37	adverb -86	coordinator -53	determiner -39	preposition -47	quote -49	subordinator -53	word 26	’ -19
start|before|inverted|judging|verb|	adverb 28	stop -7
start|before|inverted|other|none|	determiner -22	preposition -97	stop -45
start|before|inverted|saying|auxiliary|	( -8	, -8	: -75	adverb 90	capital -17	stop 62	verb-saying 31	word -14
start|before|inverted|saying|marks|	, -7	determiner 48	preposition 40	stop -22
start|before|inverted|saying|none|	$ -73	% -71	( -14	, 56	: -69	; 30	auxiliary -77	coordinator 27	determiner -32	end 34	pronoun -36	quote -62	stop 13	that -94	verb-saying -20	word 18
start|before|inverted|saying|verb|	, 8	: -56	adverb -21	determiner 28	preposition 27	quote -56	stop 35	word -6
start|before|invitare|	determiner -53	none -68	preposition -49
start|before|invitare|first|	la -40
start|before|invitar|	none -27	preposition -23
start|before|invoquer|	determiner -22	none -25
start|before|invoquer|first|	le -23
start|before|it|	( -40	auxiliary 11	capital -6	determiner -38	judging -48	other -64	preposition 6	pronoun -90	quote -33	saying -23	source -19	thinking -24
start|before|it|according|	source -19
start|before|it|apposed|	judging -22	saying -59	thinking -15
start|before|it|apposition|	judging -18	saying -54
start|before|it|away|3|	saying -105	source -77
start|before|it|away|4|	saying -14	source -82
start|before|it|away|5|	saying 10	source 31
start|before|it|away|6|	judging -42	other -43	saying -20	source -54	thinking -24
start|before|it|direct|	judging -21	saying -86
start|before|it|elided|	saying -41
start|before|it|inverted|	judging -61	other -64	saying 6
start|before|it|mood|	none -29
start|before|judging|	auxiliary -54	capital -27	determiner -9	preposition -33	present -54	pronoun 40	word -23
start|before|judging|ending|ar|	determiner 9
start|before|judging|ending|a|	preposition -21
start|before|judging|ending|de|	determiner -20
start|before|judging|ending|el|	determiner -22
start|before|judging|ending|em|	preposition -24
start|before|judging|ending|en|	capital -69	determiner -16	preposition -10
start|before|judging|ending|er|	capital -53	determiner -71
start|before|judging|ending|et|	pronoun 48
start|before|judging|ending|ie|	determiner -14
start|before|judging|ending|il|	determiner -21
start|before|judging|ending|jn|	auxiliary -54
start|before|judging|ending|l'|	determiner -35
start|before|judging|ending|la|	determiner -32
start|before|judging|ending|le|	determiner -40
start|before|judging|ending|l’|	determiner -29
start|before|judging|ending|na|	preposition -17
start|before|judging|ending|no|	preposition -19
start|before|judging|ending|ns|	preposition -21
start|before|judging|ending|nt|	capital -17
start|before|judging|ending|on|	determiner -11
start|before|judging|ending|o|	determiner -36
start|before|judging|ending|sa|	determiner -18
start|before|judging|ending|su|	determiner -21
start|before|judging|ending|te|	capital 44
start|before|judging|ending|to|	capital -46
start|before|judging|ending|un|	determiner -48
start|before|judging|ending|à|	preposition -24
start|before|judging|first|	a -21	dans -21	de -24	der -71	die -14	een -16	el -22	em -24	en -10	haar 9	het 48	il -21	l' -35	la -32	le -40	l’ -29	na -17	no -19	o -36	sa -18	son -11	su -21	un -48	zijn -54	à -24
start|before|judging|past|	, 28	: -37	coordinator -46	determiner -29	preposition -56	pronoun -58	quote -57	subordinator -53	that -31	’ -19
start|before|judging|present|	, -19	coordinator -46	determiner -14	preposition -41	stop -60	that -12
start|before|juger|	determiner -29	none -57
start|before|jurar|	determiner -52	none -72
start|before|jurer|	capital -40	none 55
start|before|justificar|	determiner -60	none -67	preposition -53
start|before|justificar|first|	o -53
start|before|klagen|	none 49
start|before|klinken|	none 28	stop -42
start|before|kritisieren|	determiner 77
start|before|kündigen|	auxiliary 66	pronoun 66	yes 66
start|before|lamentarse|	determiner -36	none -39	preposition -16
start|before|lamentarse|first|	el -51
start|before|lamentar|	determiner -45	none -70	preposition -58	that -7
start|before|lamentar|first|	a -57	o -48
start|before|lassen|	auxiliary 54	determiner 42	no 7	none 17	preposition 55	pronoun 58	verb-saying 33	yes 64
start|before|lassen|first|	er 50
start|before|laten|	auxiliary -6	capital -46	determiner 53	none -79	pronoun -50	stop 69	verb 7	word -59
start|before|laut|	auxiliary -34	capital -60	determiner -44	no -59	none -34	preposition -43	verb -46	word -40
start|before|leer|	determiner -51	none -48
start|before|leggen|	none 65	preposition 73
start|before|lembrar|	, -20	capital -11	determiner -36	none -70	that -13
start|before|lembrar|first|	o -36
start|before|ler|	none -35	preposition -35
start|before|limitar|	none -19	preposition -17
start|before|lire|	none -52
start|before|llamar|	determiner -33	none -37	preposition -36
start|before|llamar|first|	el -19
start|before|mahnen|	no -45
start|before|mandar|	determiner -41	none -39
start|before|manifestar|	none -64
start|before|manter|	none -48
start|before|meinen|	auxiliary 53	stop 61	yes 53
start|before|melden|	auxiliary -75	determiner -32	none 56	preposition 97	verb 36	word 90
start|before|melden|first|	de 42	het 33
start|before|menacer|	none -46	preposition -30
start|before|mood|none|	judging -30	other -23	source -16	thinking -69
start|before|mood|no|	other -63	saying -44	source -29	thinking -47
start|before|mood|yes|	judging 11	saying 35	source 32
start|before|mostrar|	determiner -34	none -50	preposition -39	stop -53	verb -44	word -8
start|before|mostrar|first|	a -48	el -8
start|before|nach|	determiner -75	no -74	preposition -25	verb -51	word -44
start|before|negar|	capital -24	determiner -67	none -77	preposition -47	stop -70	that -6	word -14
start|before|negar|first|	a -38	el -36	em -38	o -67
start|before|nennen|	determiner -50	no -50	none -37	pronoun -22
start|before|nennen|first|	der -16
start|before|nl|according|	source 10
start|before|nl|apposed|	saying -51	thinking -18
start|before|nl|apposition|	judging -58	saying -95
start|before|nl|	auxiliary -62	determiner -12	judging 8	preposition 20	source 10	subordinator -23	that 20	thinking -52	word 16
start|before|nl|away|3|	saying 18	source -29
start|before|nl|away|4|	saying 48	source -51
start|before|nl|away|5|	judging 35	saying -66
start|before|nl|away|6|	judging -43	saying 18	source 24	thinking -52
start|before|nl|direct|	judging -80	saying -8	thinking -36
start|before|nl|inverted|	judging 26	saying 17
start|before|nl|mood|	none 8
start|before|noemen|	capital -20	determiner -26	none -39	verb -14	word -20
start|before|noter|	none -18
start|before|ontkennen|	auxiliary -28	determiner -25	none -42
start|before|ontkennen|first|	de -25
start|before|oordelen|	capital 13	none 34
start|before|opmerken|	determiner -16	none -50
start|before|order|according|	source -16
start|before|order|apposed|	judging -26	other -37	saying -112	thinking -50
start|before|order|apposition|	judging -35	saying -121	thinking -64
start|before|order|direct|	judging -104	saying -82	thinking -49
start|before|order|elided|	saying -41
start|before|order|inverted|	judging 24	other 13	saying 57
start|before|orientar|	determiner -49	none -68
start|before|osservare|	determiner -27	none -40
start|before|other|	capital -74	determiner -27	past 9	preposition -57
start|before|other|ending|la|	determiner -45
start|before|other|first|	la -45
start|before|other|past|	, 35	determiner -36	preposition 24	stop -84	word -94
start|before|para|	( -29	, -45	- -17	: -20	; -13	auxiliary -51	capital -37	coordinator -37	determiner -67	end -21	marks -36	none -60	preposition -30	pronoun -54	quote -17	stop -76	that -7	verb -52	word -35
start|before|para|first|	 -10	- -17	a -16	as -74	el -19	em -10	la -76	o -75	os -33
start|before|parlare|	determiner -12	none -18	preposition -19
start|before|parlare|first|	il -11	la -12	l’ -14
start|before|parler|	capital -22	determiner -15	none -19	preposition -18	verb -16
start|before|parler|first|	le -17	son -8	à -14
start|before|par|	, -45	determiner -47	none -66
start|before|par|first|	la -33
start|before|pedir|	capital -21	determiner -73	none -68	preposition -52	stop -59	that -6	word -16
start|before|pedir|first|	a -53	desde -11	el -17	en -11	la -35	o -78	su -9
start|before|perguntar|	none -15	preposition -13
start|before|per|	( -11	, -45	: -6	; -9	auxiliary -50	capital -57	coordinator -23	determiner -55	end -22	marks -16	none -50	preposition -35	pronoun -27	quote -8	stop -69	that -13	verb -33	word -17
start|before|per|first|	 -8	( -10	a -13	con -49	il -51	l' -34	la -52	le -28	lei -13	lo -31	l’ -15	nel -11	più -42	è -28
start|before|plaider|	determiner -42	none -81	preposition -32
start|before|pointer|	determiner -32	none -42
start|before|poursuivre|	auxiliary -37	determiner -37	none -37
start|before|pour|	, -57	auxiliary -81	capital -49	coordinator -20	determiner -62	end -23	none -70	preposition -41	pronoun -50	stop -81	verb -47	word -26
start|before|pour|first|	au -17	il -34	la -42	le -69	les -19	l’ -22	me -14	on -35	un -60	à -10
start|before|precisare|	determiner -12	none -17
start|before|precisare|first|	il -12
start|before|precisar|	determiner -6	none 76	that -7
start|before|preferir|	determiner -27	none -64	preposition -11	word -21
start|before|preguntar|	none -28	preposition -22
start|before|preposition|	adverb 11	determiner -10	preposition -23	pronoun -46	quote -71	verb-saying -54	word -22
start|before|preposition|auxiliary|	, 31	: -62	auxiliary -37	determiner -26	saying 28	source 12	stop 90	word -66
start|before|preposition|marks|	determiner -44	saying -78	source -52	stop -66
start|before|preposition|none|	% -62	( -47	, -30	: -53	adverb -62	auxiliary -69	coordinator -76	determiner -77	end -8	judging -30	other -39	preposition -70	pronoun -66	source -109	stop 12	subordinator -31	that -46	thinking -26	word 7
start|before|preposition|verb|	, -90	: -35	adverb 22	determiner 37	judging 30	preposition -37	quote -47	source -57	stop 8	that -29	word 54
start|before|prever|	determiner -50	none -58	preposition -39
start|before|prever|first|	el -36	o -42
start|before|proclamare|	determiner -44	none -55
start|before|proclamare|first|	il -36
start|before|prometer|	capital -19	determiner -57	none -79	preposition -59	stop -43	word -12
start|before|prometer|first|	a -44	el -35	la -15	o -60
start|before|promettere|	determiner -72	none -54	preposition -16
start|before|promettere|first|	la -58
start|before|promettre|	determiner -126	none -17	preposition -51	stop 8
start|before|promettre|first|	le -105	l’ -57	à -51
start|before|pronoun|	, -91	auxiliary -9	capital -66	pronoun 17	verb-judging 10	verb-saying 24	word 43
start|before|pronoun|auxiliary|	, -36	judging 53	saying -9	source -23	stop 36	verb-saying 24	word -21
start|before|pronoun|marks|	preposition 31	saying 88	source -65	stop 45
start|before|pronoun|none|	, 52	determiner -25	judging -67	preposition -34	saying -6	source 28	stop 45	word -11
start|before|pronoun|verb|	determiner -31	saying -17	source -61	stop 21
start|before|proponer|	determiner -32	none -51	preposition -40	word -21
start|before|proponer|first|	la -40	su -17
start|before|proporre|	determiner -36	none -51
start|before|proporre|first|	il -36
start|before|propor|	none -15	preposition -15	that -15
start|before|proposer|	determiner -50	none -69	preposition -31
start|before|proposer|first|	le -41
start|before|préciser|	, 32	auxiliary -39	determiner 35	none 45	pronoun -13	stop 26
start|before|préciser|first|	la 35
start|before|prévenir|	determiner -14	none 71	that -13
start|before|prévoir|	determiner -57	none -75
start|before|pt|according|	source -31
start|before|pt|apposed|	judging -14	saying -101	thinking -32
start|before|pt|apposition|	judging -33	saying -80
start|before|pt|	auxiliary 7	capital -94	determiner 13	judging -33	other -44	preposition -23	pronoun -68	quote -41	saying -9	source -31	thinking -48	word -37
start|before|pt|away|3|	judging -54	saying -25
start|before|pt|away|4|	saying 21	source -65
start|before|pt|away|5|	judging -26	saying 10	source -12
start|before|pt|away|6|	judging -28	other -44	saying -16	source -50	thinking -48
start|before|pt|direct|	judging -28	saying -61
start|before|pt|inverted|	judging -40	other -48	saying 22
start|before|pt|mood|	none -21
start|before|publicar|	none -38	preposition -27
start|before|qualifier|	determiner -19	none -33	word -31
start|before|queixar|	none -54	preposition -19
start|before|quejarse|	none -12	preposition -11
start|before|querer|	determiner -13	none -21	word -19
start|before|querer|first|	o -13
start|before|quote|	, -51
start|before|quote|none|	, -29	determiner -10	preposition -55	saying -48	source -41	stop -41	that -25
start|before|raccontare|	determiner -88	none 52	preposition 45
start|before|raccontare|first|	la -85
start|before|raconter|	determiner -57	none -9
start|before|rappeler|	, -23	determiner 24	none 21	stop 41	that -36
start|before|rappeler|first|	la -64	le -35	l’ 42
start|before|rapporter|	none -63
start|before|reaccionar|	determiner -14	none -16	preposition -14
start|before|reagir|	none -20	preposition -20
start|before|rebater|	determiner -21	none -24
start|before|rebater|first|	o -22
start|before|rechazar|	determiner -24	none -23	preposition -19
start|before|rechazar|first|	el -14
start|before|rechnen|	determiner 63	no 60	none 62	preposition 65	verb 44
start|before|recibir|	none -42
start|before|reclamar|	determiner -46	none -59	preposition -23	stop -46
start|before|reclamar|first|	el -41	o -21
start|before|reconhecer|	determiner -44	none -77	preposition -36	that -7	word -36
start|before|reconhecer|first|	a -33	o -46
start|before|reconnaître|	determiner -51	preposition -64
start|before|reconnaître|first|	le -40
start|before|reconocer|	determiner -46	none -54	word -7
start|before|reconocer|first|	el -48
start|before|recordar|	, -38	determiner -36	none -87	preposition -47	that -9	verb -30
start|before|recordar|first|	em -20
start|before|recusar|	determiner -33	none -30	preposition -25	stop -32	word -25
start|before|recusar|first|	a -24	o -39	à -29
start|before|refuser|	capital -16	determiner -25	none -24	preposition -17	word -20
start|before|refuser|first|	la -31	à -8
start|before|registrar|	none -46	preposition -34
start|before|regretter|	none 46
start|before|rejeitar|	none -37	preposition -38
start|before|relatar|	none -60
start|before|relever|	determiner -40	none -61
start|before|remeter|first|	a -34
start|before|remeter|	none -88	preposition -36
start|before|replicare|	determiner -12	none -26	preposition -20	that -6
start|before|replicare|first|	il -12
start|before|reprendre|	determiner -35	none -53
start|before|reprochar|	none -41	preposition -42
start|before|respaldar|	determiner -18	none -20
start|before|respaldar|first|	la -20
start|before|respingere|	determiner -17	none -20
start|before|respingere|first|	il -18	la -12
start|before|responder|	capital -49	determiner -65	none 28	preposition -56	stop -72	that -19
start|before|responder|first|	la -32	o -26
start|before|resumir|first|	en -36
start|before|resumir|	none -39	preposition -36
start|before|revelar|	none 32	that -25
start|before|ribattere|	determiner -45	none -53
start|before|ribattere|first|	il -45
start|before|riconoscere|	determiner -53	none -71	stop -52
start|before|riconoscere|first|	il -49
start|before|ricordare|	determiner -50	none -61	preposition -44	that -7
start|before|ricordare|first|	il -45	la -38
start|before|riferire|	, -35	determiner 24	preposition -54	that -6
start|before|riferire|first|	il 40
start|before|ringraziare|	determiner -40	none -57
start|before|ringraziare|first|	il -35
start|before|rire|	adverb -16	none -29
start|before|rispondere|	determiner -28	none -23	preposition -27	verb -24
start|before|rivendicare|	determiner -43	none -59
start|before|räumen|	auxiliary -41	determiner -10	no -40	none 29	yes -17
start|before|réagir|	none -47	preposition -36
start|before|réclamer|	determiner -69	none -85	preposition -42	stop -54
start|before|réclamer|first|	la -47	le -59
start|before|répondre|	capital -16	determiner -17	none -60	preposition -40	that -6
start|before|répondre|first|	interrogée -15
start|before|saber|	none -27	preposition -23
start|before|sagen|	, -43	auxiliary -21	capital 50	determiner -33	no -50	none 55	pronoun 32	stop 100	verb -24	yes 31
start|before|sagen|first|	der 7	er -18	es 38	man 78
start|before|saluer|	determiner -23	none -26
start|before|salutare|	none -27
start|before|sapere|	auxiliary 38	determiner 51	none 35
start|before|saying|	( -36	- -21	auxiliary 40	capital -12	participle -67	present 12	pronoun 7	quote -48	subordinator -9	that -21	word -15
start|before|saying|ending|(|	( -36
start|before|saying|ending|-|	- -21
start|before|saying|ending|05|	word -24
start|before|saying|ending|15|	word 30
start|before|saying|ending|ag|	capital -55
start|before|saying|ending|al|	preposition -21
start|before|saying|ending|an|	pronoun -7
start|before|saying|ending|ao|	preposition -45
start|before|saying|ending|ar|	capital -18	determiner -48
start|before|saying|ending|as|	capital 37	determiner 14
start|before|saying|ending|at|	that -9
start|before|saying|ending|au|	preposition -48
start|before|saying|ending|a|	auxiliary -61
start|before|saying|ending|ce|	capital -51
start|before|saying|ending|da|	capital -79	preposition -63
start|before|saying|ending|de|	capital 28	determiner 7	preposition -47
start|before|saying|ending|do|	preposition -21
start|before|saying|ending|du|	determiner -37
start|before|saying|ending|el|	capital -72	determiner -37	preposition -29
start|before|saying|ending|en|	capital 29	determiner 38	preposition -35	subordinator -57
start|before|saying|ending|er|	capital -9	determiner -17	pronoun -9
start|before|saying|ending|es|	capital 39	determiner -14	pronoun 40
start|before|saying|ending|eu|	determiner 14
start|before|saying|ending|ez|	preposition -27
start|before|saying|ending|gé|	capital -46
start|before|saying|ending|he|	capital 36
start|before|saying|ending|hr|	determiner -41
start|before|saying|ending|ia|	capital -42
start|before|saying|ending|ie|	capital -45
start|before|saying|ending|ij|	preposition 15	pronoun 21
start|before|saying|ending|il|	determiner -52	pronoun 23
start|before|saying|ending|im|	preposition 35
start|before|saying|ending|in|	determiner 18	preposition 6
start|before|saying|ending|io|	capital -64
start|before|saying|ending|is|	capital -67	preposition 48
start|before|saying|ending|it|	capital -62	preposition 31
start|before|saying|ending|i|	determiner -45
start|before|saying|ending|je|	capital -32
start|before|saying|ending|jn|	auxiliary -48
start|before|saying|ending|já|	capital -38
start|before|saying|ending|ke|	capital -48
start|before|saying|ending|l'|	determiner 6
start|before|saying|ending|la|	determiner -15	preposition -62
start|before|saying|ending|le|	capital 18	pronoun 39
start|before|saying|ending|lo|	preposition -20
start|before|saying|ending|ls|	preposition -50
start|before|saying|ending|lt|	capital -26
start|before|saying|ending|l’|	determiner 9
start|before|saying|ending|ma|	determiner -40
start|before|saying|ending|me|	pronoun -47
start|before|saying|ending|na|	determiner -10	preposition -27
start|before|saying|ending|nd|	capital -45
start|before|saying|ending|ne|	capital 37	determiner -48
start|before|saying|ending|nn|	subordinator -34
start|before|saying|ending|no|	capital 28	preposition -43
start|before|saying|ending|ns|	preposition -30
start|before|saying|ending|nt|	capital -51	preposition -18
start|before|saying|ending|of|	subordinator 11
start|before|saying|ending|on|	capital 8	determiner -80
start|before|saying|ending|op|	preposition 12
start|before|saying|ending|or|	capital 47	preposition 51
start|before|saying|ending|os|	capital -61	determiner -82
start|before|saying|ending|ra|	capital -19
start|before|saying|ending|re|	capital 11	preposition -58
start|before|saying|ending|rs|	capital 54
start|before|saying|ending|rt|	capital -38
start|before|saying|ending|se|	capital 41
start|before|saying|ending|si|	subordinator 6
start|before|saying|ending|st|	capital 32
start|before|saying|ending|su|	determiner -57
start|before|saying|ending|te|	preposition -31
start|before|saying|ending|to|	capital -24
start|before|saying|ending|té|	capital -32
start|before|saying|ending|uf|	preposition -11
start|before|saying|ending|ul|	preposition -36
start|before|saying|ending|um|	determiner 10
start|before|saying|ending|un|	capital 55
start|before|saying|ending|ur|	capital -36	determiner -19	preposition -63
start|before|saying|ending|us|	capital 54
start|before|saying|ending|ze|	pronoun -19
start|before|saying|ending||	quote -48
start|before|saying|ending|às|	preposition -46
start|before|saying|ending|à|	preposition -13
start|before|saying|ending|ée|	capital -51
start|before|saying|first|	 -48	( -36	- -21	a -7	al -21	als -50	ao -45	as 26	au -48	aucun 55	auf -11	bij 15	bis 34	chez -27	da -63	dans -30	dat -9	del -27	der -40	desde -24	devant -18	die 32	do -21	du -37	durante -31	een 31	ein 11	eine -71	el -37	elle 39	en -35	er 55	es 40	haar -48	hij 8	i -45	ihr -41	il -21	in 6	interrogé -46	interrogée -17	je -32	já -38	l' 6	la -15	ledit -40	les -23	leur -19	lo 40	los -90	l’ 9	mais 24	man -7	me -47	na -27	nel -27	no 32	non 48	of 11	onder -23	op 12	pelo -20	per -34	plus -47	por -45	pour -45	prenant -53	quant -21	quanto -20	questionada -12	questionado -42	sein 40	seu 19	son -80	su -57	sul -36	sulla -45	sur -50	toen -57	um 10	uma -40	una -10	une 11	uno -46	wenn -34	wer 54	wie 52	ze -19	zij 41	zijn -48	à -13	às -46
start|before|saying|participle|	preposition -29
start|before|saying|past|	$ -36	% -43	( -19	, 15	: -106	; 16	adverb -6	auxiliary -102	capital -52	coordinator 29	end 17	preposition -25	pronoun -106	quote -87	stop 27	subordinator -22	that -56	verb-saying 51	word -17
start|before|saying|present|	, 33	: -73	; -23	adverb -35	determiner -83	end -83	preposition 30	quote -51	stop 39	that -48	verb-saying -93	word -53
start|before|schildern|	determiner 17
start|before|schreiben|	auxiliary 79	determiner 16	no -21	none -57	preposition 65	pronoun 16	yes 84
start|before|schreiben|first|	die -46
start|before|schrijven|	auxiliary 25	none -12	preposition -16
start|before|scrivere|	, -41	determiner -34	none -60	preposition -38
start|before|scrivere|first|	in -8
start|before|secondo|	, -101	auxiliary -91	capital -91	determiner -7	none -19	preposition -111	pronoun 38	stop -117	verb -55
start|before|secondo|first|	a -36	il 19	in -26	la -61
start|before|segundo|	, 14	auxiliary -72	determiner 33	none 9	preposition -86	quote -39	stop 19	verb -80
start|before|segundo|first|	 -39	a -38
start|before|según|	( -54	- -59	capital 11	determiner 7	end -86	marks 48	none -23	preposition -120	stop 24	verb -105
start|before|según|first|	- -59	el -90	en -50
start|before|sehen|	determiner -21	no -17	none -17
start|before|selon|	, 7	auxiliary 27	capital 21	determiner 11	none 6	preposition 14	stop 37
start|before|selon|first|	il 6	la 44
start|before|señalar|	determiner 8	preposition -45
start|before|si|	determiner 45	none 66
start|before|smentire|	determiner -26	none -37
start|before|smentire|first|	la -26
start|before|sommen|	none 74	preposition 56
start|before|sostenere|	determiner 45	none 41	preposition 48	that -17
start|before|sostenere|first|	la 52
start|before|sostener|	determiner -6	none -9	preposition -9	that -9
start|before|sostener|first|	en -9
start|before|sottolineare|	none -62
start|before|souffler|	none 46
start|before|souligner|	determiner 37	none 70	stop 65	that -23
start|before|source|	( -32	- -44	auxiliary -93	capital -7	determiner 21	preposition -43	pronoun -49	quote -41	source -16	word -93
start|before|source|ending|(|	( -32
start|before|source|ending|-|	- -44
start|before|source|ending|40|	word -19
start|before|source|ending|al|	capital -38	preposition -40
start|before|source|ending|an|	pronoun 60
start|before|source|ending|as|	determiner 25
start|before|source|ending|au|	preposition 11
start|before|source|ending|a|	preposition -59
start|before|source|ending|ca|	capital -31
start|before|source|ending|de|	capital 38	preposition -36
start|before|source|ending|do|	capital -68
start|before|source|ending|ei|	pronoun -13
start|before|source|ending|el|	determiner -86	preposition -11
start|before|source|ending|em|	preposition -24
start|before|source|ending|en|	preposition 47
start|before|source|ending|er|	capital 82	preposition -22
start|before|source|ending|es|	determiner 6	pronoun -31
start|before|source|ending|et|	pronoun -37
start|before|source|ending|il|	determiner -28	pronoun -12
start|before|source|ending|im|	preposition -64
start|before|source|ending|in|	preposition -36
start|before|source|ending|io|	capital -40
start|before|source|ending|i|	determiner -61
start|before|source|ending|iù|	capital -32
start|before|source|ending|l'|	determiner 53
start|before|source|ending|la|	capital -61
start|before|source|ending|le|	determiner 6	preposition -17
start|before|source|ending|lo|	determiner -36
start|before|source|ending|l’|	determiner -98
start|before|source|ending|me|	pronoun -14
start|before|source|ending|na|	capital -45
start|before|source|ending|ne|	determiner 16
start|before|source|ending|no|	capital -59	preposition -30
start|before|source|ending|ns|	preposition -50
start|before|source|ending|on|	capital -48	determiner -84	preposition 6	pronoun -49
start|before|source|ending|or|	preposition -57
start|before|source|ending|os|	determiner 25
start|before|source|ending|o|	determiner -11
start|before|source|ending|ra|	capital -24	preposition -20
start|before|source|ending|re|	preposition -53
start|before|source|ending|ri|	capital -27
start|before|source|ending|ro|	capital -18
start|before|source|ending|se|	capital 10
start|before|source|ending|ta|	capital -27
start|before|source|ending|te|	capital -8
start|before|source|ending|ti|	capital -58
start|before|source|ending|to|	capital -64
start|before|source|ending|un|	determiner 9
start|before|source|ending|ur|	preposition -51
start|before|source|ending|vo|	capital -37
start|before|source|ending||	quote -41
start|before|source|ending|à|	preposition -56
start|before|source|ending|è|	auxiliary -28
start|before|source|ending|ía|	auxiliary -55
start|before|source|first|	 -41	( -32	- -44	a -59	al -27	as 34	au 11	con -50	dal -35	dans -50	das 12	el -86	em -24	en -52	entre -53	het -37	i -61	il -7	in -36	l' 53	lei -13	les 6	lo -59	l’ -98	man 60	me -14	nel -11	no -70	non -43	o -11	on -49	os -52	più -42	son -84	sur -51	un 30	une -56	à -56	è -28
start|before|source|source|	% -25	( -97	, -11	: -79	; -50	adverb -21	auxiliary -55	coordinator -29	determiner -58	end -72	preposition -16	pronoun 30	quote 22	stop 39	subordinator -79	that -58	verb-saying -8	word -25
start|before|soutenir|	determiner -56	none -67	preposition -14
start|before|souvenir|	determiner -32	none -43	preposition -19
start|before|souvenir|first|	son -16
start|before|so|	, 11	auxiliary -13	capital 9	determiner 57	none 38	preposition -46	pronoun -7	stop 66	verb -14	word -89	yes 10
start|before|so|first|	das 48	der 12	die 23	man 52
start|before|spiegare|	, -21	determiner -19	none -32	preposition -20
start|before|spiegare|first|	il -10
start|before|sprechen|	determiner -18	no -24	none -10	preposition -22
start|before|spreken|	none -76
start|before|staan|	auxiliary 50	determiner 38	none -9	preposition 41
start|before|staan|first|	haar -44
start|before|staat|	auxiliary -59	none -59
start|before|stando|	none -69
start|before|stehen|	no -35
start|before|stellen|	auxiliary 9	capital 68	none 20	stop 79
start|before|stimare|	determiner -62	none -90
start|before|subordinator|auxiliary|	preposition -45	saying -54
start|before|subordinator|	capital -46	word 17
start|before|subordinator|none|	, -6	saying 53
start|before|subordinator|verb|	saying -38
start|before|subrayar|	none -6
start|before|sugerir|	none -47
start|before|sustentar|	determiner -14	none -12	that -12
start|before|teilen|	auxiliary -21	capital 82	determiner -21	no 78	none 50	pronoun -51	yes -45
start|before|tempérer|	none 41	stop 29
start|before|that|	auxiliary 56	word 79
start|before|that|auxiliary|	saying -25
start|before|that|none|	saying 55
start|before|thinking|	capital -39	determiner -46	past -68	preposition -30	present -60
start|before|thinking|ending|a|	preposition -34
start|before|thinking|ending|de|	determiner -15
start|before|thinking|ending|en|	determiner -19	preposition -8
start|before|thinking|ending|il|	determiner -11
start|before|thinking|ending|la|	determiner -23
start|before|thinking|ending|l’|	determiner -24
start|before|thinking|ending|o|	determiner -13
start|before|thinking|first|	a -36	de -15	een -19	en -8	il -11	la -23	l’ -24	o -13
start|before|thinking|past|	adverb -40	determiner -25	preposition -21	pronoun -49	that -13	word -27
start|before|thinking|present|	preposition -44
start|before|tildar|	determiner -13	none -14	preposition -10
start|before|trekken|	none -54
start|before|trouver|	determiner -22	none -21
start|before|unlisted|	, 35	capital -74	determiner -32	no -63	none -41	preposition 18	stop -84	verb 36
start|before|unlisted|first|	la -45
start|before|valorar|	determiner -46	none -60
start|before|valorar|first|	el -38
start|before|verklaren|	auxiliary 72	none 62	stop 42
start|before|verlangen|	determiner -53	no -52	verb -52
start|before|verraten|	, -14	pronoun 64	yes 55
start|before|verraten|first|	sie 56
start|before|versichern|	capital -18	no -57	none -30	yes 70
start|before|versprechen|	auxiliary 34	determiner 9	stop 43	yes 34
start|before|vertellen|	auxiliary -69	capital -71	none 18	preposition 30	pronoun 61
start|before|verweisen|	no -60	none -58	preposition -18
start|before|verzekeren|	none 88
start|before|ver|	capital -20	determiner -26	none -30	preposition -29	stop -35
start|before|ver|first|	a -29
start|before|vinden|	, 46	auxiliary 53	capital 21	determiner 15	none 23	preposition -65	pronoun 16	stop 56	that 32
start|before|vinden|first|	haar 13	zijn -50
start|before|voir|	determiner -18	none -26	preposition -18
start|before|volere|	determiner -20	none -24	word -17
start|before|volere|first|	il -11
start|before|volgens|	auxiliary -63	capital -68	determiner 20	none -9	preposition -114	pronoun -40	verb 48	word 29
start|before|volgens|first|	de 17	het -40
start|before|vouloir|	none -29	preposition -8	word -13
start|before|vragen|	determiner -39	none -87
start|before|vragen|first|	de -39
start|before|werfen|	determiner -49	no -37	none -37
start|before|wijzen|	determiner -27	none -81	pronoun -51	stop -52
start|before|wijzen|first|	de -41
start|before|word|	, -48	auxiliary 55	capital 37	determiner -37	word -81	– -61	— -11
start|before|word|auxiliary|	saying 48	stop 23
start|before|word|marks|	saying -82
start|before|word|none|	determiner -27	preposition -70	saying -17	source -84	stop -19	that -39
start|before|word|verb|	word -44
start|before|zeggen|	, 15	auxiliary 11	determiner -79	none 11	preposition 69	pronoun 90	that 37	verb -55	word -23
start|before|zeggen|first|	de -34	het 72	hij 62	zijn -43
start|before|zeigen|	no -19	none -28	pronoun -16
start|before|zien|	none -60
start|before|zo|	auxiliary 17	capital -79
start|before|à|	none -85
start|before|écrire|	determiner -55	none -49	preposition -23
start|before|écrire|first|	le -72
start|before|évaluer|	determiner -11	none -12
start|before|évoquer|	determiner -43	none -50	preposition -26
start|before|évoquer|first|	le -40
start|behind|	aankondigen 50	accogliere -23	accuser -56	achar -37	acrescentar -32	admitir -27	advertir 14	adviseren -46	afdoen -29	affermare -18	affirmer -23	afirmar -37	aggiungere -40	alertar -76	amenazar 52	ammettere -15	annoncer -58	annunciare -36	antworten -51	anunciar -57	apelar -25	aplaudir -24	apontar -36	appeler -66	apuntar -77	asegurar -57	assicurare -12	assumir -34	assurer -46	atribuir 29	attendre 13	attribuire -20	avanzar -51	avisar -64	becijferen -52	beloven -39	berichten -52	besluiten -48	bestätigen -33	betonen -6	beziffern -55	bitten -48	blijken -47	blijven -73	calcular -69	celebrar -54	celebrare -15	chamar -19	chiamare -15	chiedere -33	chiffrer 20	cifrar -56	citar -71	classificar -28	cobrar -47	coincidir 36	comentar -39	commenter -16	comprometer -41	comunicar -72	comunicare -15	condenar -22	confermare -59	confessare -8	confidare -16	confier -44	confirmar -51	confirmer -41	congratular -26	considerar -57	consigliare -32	contar -50	contestar -84	contestare -38	continuar -27	convocar -31	criticar -49	culpar -47	decir -90	declarar -62	defender -12	demander -48	denunciar -48	descartar -46	desmentir -59	despedir -53	destacar -85	devolver -22	dichiarare -34	dire -40	divulgar -41	dizer -41	dreigen -47	drohen 18	drängen -52	déclarer -33	eisen -48	elogiar -31	emporter -37	engager -52	erklären -39	erzählen -27	escludere -24	escrever -38	escribir -67	escusar -52	esperar -39	estimar -52	evitar -42	exclure -53	exigir -31	explicar -42	expliquer -46	exposer -47	expresar -66	faire_valoir -27	falar 9	felicitar -61	festejar -57	figurer -53	finden -27	fordern -78	féliciter -68	garantir -27	garantire -32	geben -60	geven -50	giurare -17	gostar -39	grappen -55	gritar -49	hablar -51	halten -29	heißen -47	heten -32	houden -35	indicare -24	indiquer -32	informar -109	inquiéter 22	insister 22	insistir 44	interroger -63	invitar -44	invitare -22	ironizar -75	justificar 45	klagen -44	kündigen -72	lachen -35	lamentar -52	lamentare -54	lamentarse -63	lancer -34	lassen -57	laten -67	leer -12	leggere -38	ler -33	limitar -10	lire -54	llamar -46	mahnen -48	mandar -26	mantener -62	manter -37	melden -63	menacer -64	minacciare -22	mostrar -13	negar -63	negare -28	nennen -29	noemen -25	notieren -38	ofrecer -62	opinar -47	orientar -20	parlare -38	parler -59	pedir -53	pensare -27	perguntar -33	plaider 35	pleiten 49	pochen 12	precisar -54	preguntar -83	prever -35	prometer -36	promettere -52	promettre -73	proponer -35	proporre -42	proposer -57	protestar -66	protestare 19	prévoir -67	publicar -31	queixar -50	quejarse 57	questionar -29	raccomandare -23	raccontare -23	raconter -44	rappeler -53	reaccionar -78	reageren -57	reagir -38	rechnen 24	recibir -35	recitare -46	reclamar -69	recomendar -43	recommander -50	reconhecer -29	reconnaître -52	reconocer -36	recordar -77	recusar -23	referir -39	refuser -59	registrar -16	rejeitar -35	rekenen -54	relatar -62	remeter -30	replicare -42	reprochar -59	reprocher -65	respingere -20	responder -79	resumir -42	ricordare -34	riferire -59	ringraziare -30	rispondere -46	roepen 47	rufen 25	räumen -59	réagir -55	réclamer -44	répliquer -68	répondre -84	révéler -61	saber -90	sagen -55	salutare -60	sapere -39	scherzare -32	schildern -20	schreiben -70	schrijven -69	scrivere -40	señalar -60	smentire -25	solicitar -56	sostener -61	sostenere -18	souvenir 24	spiegare -23	sprechen -69	spreken -24	staan -78	stehen -62	stellen -11	stimare -29	sugerir -16	tabler 54	teilen -27	telefonar -29	telefonare -37	temer -31	trekken -44	trouver -72	unlisted -47	ver -41	verklaren -58	verraten -29	vertellen -66	verweisen 41	vinden -45	voir -41	vragen -67	vrezen -51	waarschuwen -55	warnen 16	weigeren -36	wijzen 49	zanjar -43	zeggen -77	zeigen -56	zien -28	écrire -56	évaluer -57	évoquer -46
start|behind|aankondigen|	none 61
start|behind|accogliere|	none -28
start|behind|accuser|first|	avoir -32
start|behind|accuser|	none -65	word -42
start|behind|achar|	none -45	word -37
start|behind|acrescentar|	none -31	word -32
start|behind|acusar|	determiner -83	marks -106	none 13	word 17
start|behind|acusar|first|	la -74
start|behind|admitir|	none -28	word -21
start|behind|adverb|	determiner -42	stop -22	word -41
start|behind|adverb|none|	saying -64
start|behind|advertir|	auxiliary -135	marks -131	none 55	that 23
start|behind|advertir|first|	que 23
start|behind|adviseren|	none -61
start|behind|afdoen|	none -35
start|behind|affermare|	none -21	word -21
start|behind|affirmer|	determiner -23	none -23
start|behind|afirmar|	determiner -53	marks -25	none -42	word -22
start|behind|aggiungere|	none -44	word -25
start|behind|alertar|first|	a -12
start|behind|alertar|	none -102	preposition -12	word -33
start|behind|amenazar|	none 76	word 52
start|behind|ammettere|first|	aver -15
start|behind|ammettere|	none -15	word -17
start|behind|annoncer|	determiner -28	none -71	word -54
start|behind|annunciare|	determiner -67	none -36	word -15
start|behind|annunciare|first|	il -78	tribunale -16
start|behind|antworten|	no -51
start|behind|anunciar|	determiner -64	none -52	word -47
start|behind|apelar|	none -25	word -25
start|behind|aplaudir|	none -34	word -24
start|behind|apontar|	determiner -21	none -38	word -33
start|behind|apontar|first|	o -21
start|behind|appeler|	determiner -60	marks -49	none -73	word -37
start|behind|appeler|first|	la -45	ne -12
start|behind|apuntar|	determiner -36	none -87
start|behind|asegurar|	determiner -51	marks -39	none -57
start|behind|asks|false|	auxiliary -37	marks -13	none -14	verb 7
start|behind|assicurare|	none -12	word -12
start|behind|assumir|	none -39	word -34
start|behind|assurer|	determiner -46	none -63
start|behind|atribuir|	determiner 36	marks -97	none 52	word -52
start|behind|attendre|	determiner 28	none 20	word -111
start|behind|attribuire|	none -21
start|behind|auxiliary|none|	saying -35
start|behind|auxiliary|	word -36
start|behind|avanzar|	determiner -51	none -66
start|behind|avisar|first|	que -14
start|behind|avisar|	none -91	that -14
start|behind|away|2|	adverb -55	auxiliary -35	capital -26	preposition -7	subordinator 36	that 45	verb-saying -36
start|behind|away|3|	capital -51	determiner -122	preposition -58	verb-saying -36	word -8
start|behind|away|4|	adverb -35	auxiliary -13	capital -43	determiner 37	preposition -79	pronoun -130	verb-saying -44	word -62
start|behind|away|5|	auxiliary -21	capital -29	determiner -111	preposition -36	pronoun -59	word -66
start|behind|away|6|	capital -32	determiner -93	preposition -76	pronoun -33	word -68
start|behind|becijferen|	none -72	word -52
start|behind|before|	a -72	aan 10	ad -43	ai -47	al -103	all' -42	alla -32	alle -30	all’ -28	als -42	am -82	an -79	ante -100	ao -59	aos -35	até -20	au -98	auf 32	aus -66	aux -83	avec -41	bei -68	beim -45	bij -84	bis -54	com -42	come -33	como -67	con -18	contra -28	d' -65	da -70	dal -34	dall’ -24	dans -118	de 19	del -113	depuis -118	desde -128	devant -66	di -30	do -58	dopo -41	durante -83	dès -32	em 42	en -40	entre -17	für -52	hasta -44	im -94	in -99	laut -30	met -109	mit 24	na -88	naar -27	nach -68	nas -48	nei -32	nel -39	nella -32	no -61	nos -21	num -38	om -80	op 54	over -66	par -108	para -64	pela -63	pelo -32	per -6	por 14	pour 19	seit -59	senza -33	sin -43	sinds -68	sobre -48	su -68	sui -47	sul -44	sur 36	tegen -54	tot -41	tra -20	uit 12	um -89	unter -75	van -66	von -105	voor 33	zu 31	zum -39	zur -95	à 11	às -28	über -81
start|behind|beloven|	none -54
start|behind|berichten|	capital -52	no -52	none -51
start|behind|besluiten|	none -68
start|behind|bestätigen|	capital -40	no -33	none -33
start|behind|betonen|	capital -6	none -6
start|behind|beziffern|	no -54	none -55	word -58
start|behind|bitten|	capital -39	no -46	none -48
start|behind|blijken|	auxiliary -22	none -65	word -59
start|behind|blijven|	determiner -37	none -100	word -66
start|behind|blijven|first|	de -37
start|behind|calcular|	none -92	word -54
start|behind|capital|	$ -46	, 16	: 30	adverb -34	capital -70	coordinator -55	determiner -102	end -91	preposition -30	quote -49	stop -72	that -21	word -38
start|behind|capital|auxiliary|	saying -22
start|behind|capital|marks|	judging -39	saying -62
start|behind|capital|none|	judging -54	other -18	saying -45	thinking 17
start|behind|capital|verb|	saying -72
start|behind|celebrare|	none -15	word -15
start|behind|celebrar|	determiner -53	none -62	word -27
start|behind|chamar|	marks -19	none -19	word -19
start|behind|chiamare|	none -18
start|behind|chiedere|	determiner -28	none -33	word -33
start|behind|chiedere|first|	non -20
start|behind|chiffrer|	none 29	word 20
start|behind|cifrar|	none -70	word -51
start|behind|citar|	capital -54	determiner -20	none -85	word -66
start|behind|classificar|	marks -28	none -28	word -26
start|behind|cobrar|	none -52	word -46
start|behind|comentar|	capital -15	none -42	word -28
start|behind|commenter|	none -16
start|behind|comprometer|	none -54	word -41
start|behind|comunicare|	none -16	verb -12
start|behind|comunicar|	none -73
start|behind|condenar|	none -22	word -18
start|behind|confermare|	determiner -56	none -55	word -29
start|behind|confessare|	none -8	word -8
start|behind|confidare|	none -18	word -13
start|behind|confier|	capital -25	determiner -44	none -53	word -18
start|behind|confirmar|	determiner -58	none -46	word -33
start|behind|confirmer|	none -46
start|behind|congratular|first|	a -23
start|behind|congratular|	none -31	preposition -23
start|behind|considerar|	marks -52	none -55	word -57
start|behind|consigliare|	none -38	word -7
start|behind|contar|	capital -20	determiner -72	none -54	word -33
start|behind|contar|first|	el -47
start|behind|contestare|	none -52
start|behind|contestar|	determiner -75	none -97	word -37
start|behind|continuar|	none -33	word -27
start|behind|convocar|	none -33	word -33
start|behind|criticar|	none -42	word -49
start|behind|culpar|	none -59
start|behind|decir|	determiner -93	none -95	word -12
start|behind|decir|first|	una -8
start|behind|declarar|	determiner -72	none -63	word -29
start|behind|declarar|first|	el -62	las -27
start|behind|defender|	none -17	word -12
start|behind|demander|	none -56	word -41
start|behind|denunciar|	none -58
start|behind|descartar|	determiner -12	none -60
start|behind|desmentir|	none -77	word -59
start|behind|despedir|	none -76	word -54
start|behind|destacar|	determiner -81	marks -59	none -86
start|behind|determiner|	adverb -73	capital -9	determiner -33	quote 21	that -48	verb-judging -49	verb-saying -161
start|behind|determiner|auxiliary|	judging -31	saying -79
start|behind|determiner|marks|	judging -16	saying -9
start|behind|determiner|none|	judging 10	other -34	thinking -19
start|behind|determiner|verb|	judging -83	saying 13
start|behind|devolver|	none -27
start|behind|de|	adverb -32	capital -19	determiner -22	judging -66	other -42	saying -7	thinking -12	word 10
start|behind|de|apposed|	saying -33
start|behind|de|apposition|	saying 27
start|behind|de|away|2|	judging -47	saying 8	thinking -12
start|behind|de|away|3|	judging -29	saying -88
start|behind|de|away|4|	judging -55	other -39	saying -13
start|behind|de|away|5|	saying -96
start|behind|de|away|6|	saying -80
start|behind|de|direct|	judging -47	saying 17	thinking -8
start|behind|de|inverted|	judging -61	other -42	saying -56
start|behind|de|mood|	no -6	yes -35
start|behind|de|shared|	saying -66
start|behind|dichiarare|	none -32	word -34
start|behind|dire|	capital -16	marks -61	none -35	word -31
start|behind|dire|first|	aver -7
start|behind|divulgar|	none -47
start|behind|dizer|	capital -30	marks -22	none -43	word -40
start|behind|dreigen|	none -68
start|behind|dringen|	none 6
start|behind|drohen|	no 18
start|behind|drängen|	no -52	none -52
start|behind|déclarer|	determiner -35	none -37
start|behind|eisen|	capital -19	none -59	word -49
start|behind|elogiar|	none -43
start|behind|emporter|	none -53
start|behind|ending|00|	word 50
start|behind|ending|10|	word -70
start|behind|ending|12|	word -43
start|behind|ending|14|	word -27
start|behind|ending|1|	word -12
start|behind|ending|20|	word -43
start|behind|ending|21|	word -53
start|behind|ending|24|	word -39
start|behind|ending|28|	word -21
start|behind|ending|31|	word -32
start|behind|ending|40|	word 17
start|behind|ending|4|	word -60
start|behind|ending|60|	word -20
start|behind|ending|61|	word -79
start|behind|ending|94|	word -51
start|behind|ending|9|	word 36
start|behind|ending|ad|	capital -13
start|behind|ending|ag|	capital -69	word 22
start|behind|ending|ak|	word 38
start|behind|ending|al|	capital -9	word -76
start|behind|ending|am|	capital -31
start|behind|ending|an|	capital -34	preposition -58
start|behind|ending|ar|	determiner -26	word -21
start|behind|ending|as|	determiner 13	word -43
start|behind|ending|at|	that 107
start|behind|ending|a|	preposition -34
start|behind|ending|ca|	word -49
start|behind|ending|ce|	determiner -54	word -37
start|behind|ending|ch|	capital -31	pronoun 12
start|behind|ending|ci|	word -39
start|behind|ending|co|	word -59
start|behind|ending|ct|	word -58
start|behind|ending|da|	word -54
start|behind|ending|de|	capital -53	determiner -35	word -89
start|behind|ending|di|	word -40
start|behind|ending|do|	word -38
start|behind|ending|ek|	word -44
start|behind|ending|el|	capital -55	determiner -8	word -39
start|behind|ending|em|	determiner -27	pronoun -59	word -79
start|behind|ending|en|	capital 32	determiner -26	word -16
start|behind|ending|er|	capital -46	word 6
start|behind|ending|es|	determiner -25	word -77
start|behind|ending|et|	word -38
start|behind|ending|ga|	word -67
start|behind|ending|ge|	capital -28	word 42
start|behind|ending|go|	word -45
start|behind|ending|he|	word -75
start|behind|ending|hi|	word -30
start|behind|ending|ho|	word -24
start|behind|ending|ht|	capital -28	word -51
start|behind|ending|ia|	capital -10	word 24
start|behind|ending|ie|	word -84
start|behind|ending|il|	determiner 31	word -22
start|behind|ending|in|	determiner 13	preposition -48
start|behind|ending|io|	capital -14	word -64
start|behind|ending|ir|	word 28
start|behind|ending|is|	capital -56	word -27
start|behind|ending|it|	capital -29
start|behind|ending|ix|	word -66
start|behind|ending|i|	determiner -63
start|behind|ending|jn|	auxiliary -39
start|behind|ending|ky|	capital -16
start|behind|ending|l'|	determiner -59
start|behind|ending|la|	capital -27	determiner -34	word -40
start|behind|ending|ld|	capital -67
start|behind|ending|le|	capital -32	determiner 11	word 27
start|behind|ending|li|	word -64
start|behind|ending|ll|	capital -55
start|behind|ending|lo|	word -57
start|behind|ending|l’|	determiner -78
start|behind|ending|ma|	capital -38	determiner -31	word -38
start|behind|ending|me|	word -49
start|behind|ending|na|	capital -39	determiner -59	word -45
start|behind|ending|nd|	capital -28	word -29
start|behind|ending|ne|	capital -27	determiner 18	word -57
start|behind|ending|ng|	capital -69	word 18
start|behind|ending|ni|	capital -32	word -21
start|behind|ending|no|	capital -26	word 26
start|behind|ending|nt|	word -57
start|behind|ending|om|	preposition 26
start|behind|ending|on|	capital -21	determiner -46	word -17
start|behind|ending|op|	word -38
start|behind|ending|or|	preposition -51	word -76
start|behind|ending|os|	capital -36	determiner -86	pronoun -16	word -43
start|behind|ending|ot|	preposition -71
start|behind|ending|oz|	word -55
start|behind|ending|o|	determiner -47
start|behind|ending|po|	word -37
start|behind|ending|ra|	capital -14	determiner -55	word -53
start|behind|ending|re|	determiner -87
start|behind|ending|rg|	capital -42
start|behind|ending|ri|	word -43
start|behind|ending|ro|	capital -10	determiner -56	word -67
start|behind|ending|rs|	word -57
start|behind|ending|r|	capital -30
start|behind|ending|sa|	capital -51	determiner -95	word -43
start|behind|ending|se|	pronoun -45	word 36
start|behind|ending|si|	subordinator -46	word -12
start|behind|ending|so|	word -31
start|behind|ending|ss|	capital -63
start|behind|ending|su|	determiner 6
start|behind|ending|ta|	verb-saying -37	word -50
start|behind|ending|te|	determiner -64	word -71
start|behind|ending|ti|	word -52
start|behind|ending|to|	capital -42	verb-saying -29	word -51
start|behind|ending|tv|	capital -12
start|behind|ending|ua|	determiner -58
start|behind|ending|ue|	determiner -47	that 7	word -67
start|behind|ending|uk|	word -8
start|behind|ending|um|	determiner -49
start|behind|ending|un|	determiner 21
start|behind|ending|uo|	determiner -35
start|behind|ending|ur|	capital -25
start|behind|ending|us|	determiner -47	word -70
start|behind|ending|ut|	word -27
start|behind|ending|ux|	determiner -80
start|behind|ending|va|	word -31
start|behind|ending|ve|	word -84
start|behind|ending|vo|	capital -43
start|behind|ending|x|	capital -41
start|behind|ending|y|	word -50
start|behind|ending|za|	word -75
start|behind|ending|ze|	word 44
start|behind|ending|ãe|	word -32
start|behind|ending|ão|	word -50
start|behind|ending|ça|	word -41
start|behind|ending|ço|	word -22
start|behind|ending|én|	word -72
start|behind|ending|ón|	word -51
start|behind|engager|	none -53
start|behind|erklären|	capital -33	determiner -21	no -39	none -39
start|behind|erklären|first|	der -16
start|behind|erzählen|	no -27	none -27
start|behind|escludere|	none -29	word -21
start|behind|escrever|	none -38	word -38
start|behind|escribir|	determiner -57	none -84	word -43
start|behind|escusar|first|	comentar -31
start|behind|escusar|	none -50	word -48
start|behind|esperar|	none -47	word -29
start|behind|estimar|	none -63	word -53
start|behind|es|apposed|	judging -74	saying 31
start|behind|es|apposition|	judging -41	saying -6
start|behind|es|away|2|	judging -71	saying 7	thinking -60
start|behind|es|away|3|	judging -34	saying -56
start|behind|es|away|4|	judging 21	saying -75
start|behind|es|away|5|	saying -32
start|behind|es|away|6|	judging -58	saying -46
start|behind|es|	capital -60	determiner 8	other -41	pronoun -56	subordinator -46	that 37	thinking -60	verb-saying -55	word -17
start|behind|es|direct|	judging -50	saying -33	thinking -60
start|behind|es|elided|	saying -65
start|behind|es|inverted|	judging 11	other -41	saying -59
start|behind|es|relative|	saying -81
start|behind|es|shared|	judging -41	saying -99
start|behind|evitar|	none -48	word -14
start|behind|exclure|	none -58	word -39
start|behind|exigir|	none -32	word -28
start|behind|explicar|	determiner -18	none -49	word -47
start|behind|expliquer|	determiner -36	none -50	word -44
start|behind|exposer|	none -65
start|behind|expresar|	determiner -66	none -79
start|behind|faire_valoir|	determiner -27	marks -28	none -27
start|behind|falar|	capital -44	none 15	word 10
start|behind|felicitar|	determiner -49	none -72	word -51
start|behind|felicitar|first|	la -52
start|behind|festejar|	none -61
start|behind|figurer|	none -67	word -48
start|behind|finden|	no -27	none -27
start|behind|first|	1 -12	14 -27	2021 -49	2024 -30	4 -60	40 35	60 -20	61 -79	9 36	94 -51	a -34	abertura -29	afloop -38	anfrage -27	as -36	aver -33	avere -20	averla -9	averlo -16	avoir 41	bedenken -28	calma -24	casa -18	cautela -25	ce -54	chi -25	cinco -33	comentar -31	comunicado -31	contrato -16	courriel -12	dat 107	de -35	decisão -27	declaraciones -28	dem -99	demissão -20	den -106	der -92	derrota -44	deux -80	dezembro -19	dienstag -65	direct -58	donnerstag -21	due -47	een -14	eine 21	einen -71	einer 8	el -8	ellos -12	ende -51	entrevista -49	escrito -33	essere -24	este -61	falta -16	favor -24	gennaio -25	giudizio -36	gobierno -24	haar -26	hem -59	hun 19	i -63	ideia -26	ihren 31	il 31	in -48	instagram -32	jornalistas -10	l' -59	la -34	las 21	le 11	les -64	lo -56	los -89	lusa -21	l’ -78	mensagem -11	microfoni -12	mittwoch -44	montag -29	mudança -37	mãe -32	nachmittag -11	ne -61	noite -24	non -17	nueve -17	não -29	o -47	om 26	onze 44	os -16	otra -55	otro -56	palavra -30	parler -48	parte -74	partir -78	perda -29	presidente -33	protokoll -15	quatro -36	que 7	quem -9	quinta-feira -13	r -30	radio -33	rande -10	redes -46	resposta -24	rueda -43	rádio -16	sa -91	sachlichkeit -25	sala -19	salir -26	saída -33	se -45	seiner -50	ses -71	señalar -6	si -46	silêncio -22	situação -34	sky -16	son -46	sonntag -27	stuk -8	su 6	sua -58	suo -35	sus -47	suspensão -20	te -18	telefon -7	telefono -22	todo -17	tot -71	tout -27	tre -35	tribunal -11	tribunale -16	tränen -35	um -49	uma -31	un 11	una -59	une 8	vier 47	voor -51	voz -55	x -41	y -50	zich 12	zijn -39	zona -17	être -57
start|behind|fordern|	no -78	none -78
start|behind|fr|	adverb -45	capital -81	other -35	pronoun -58	saying -26	thinking 13	verb-saying -13	word -18
start|behind|fr|apposed|	judging 16	saying -45	thinking -94
start|behind|fr|apposition|	judging -51	saying -18
start|behind|fr|away|2|	saying -13	thinking 13
start|behind|fr|away|3|	saying -65
start|behind|fr|away|4|	judging -43	saying -88
start|behind|fr|away|5|	saying -35
start|behind|fr|away|6|	judging -42	saying -52
start|behind|fr|direct|	judging -7	saying 6	thinking 22
start|behind|fr|elided|	saying -55
start|behind|fr|inverted|	judging -44	other -28	saying -73
start|behind|fr|mood|	none -12
start|behind|fr|relative|	judging -40	saying -80
start|behind|fr|shared|	judging -57	saying -47
start|behind|féliciter|	determiner -66	marks -63	none -68
start|behind|féliciter|first|	un -49	une -48
start|behind|garantire|	none -35	word -32
start|behind|garantir|	marks -38	none -32	word -26
start|behind|geben|	capital -15	no -60	none -60	word -59
start|behind|geben|first|	bedenken -28	protokoll -15
start|behind|geven|	capital -31	none -69
start|behind|giurare|first|	non -10
start|behind|giurare|	none -17	word -17
start|behind|gostar|	none -46	word -39
start|behind|grappen|	none -77
start|behind|gritar|	determiner -53	none -58	word -26
start|behind|gritar|first|	el -53
start|behind|hablar|	determiner -52	marks -38	none -54	word -26
start|behind|halten|	capital -25	determiner -14	no -29	none -27	word -14
start|behind|halten|first|	der -14
start|behind|heißen|	marks -47	no -47
start|behind|heten|	marks -32	none -32	word -39
start|behind|houden|first|	stuk -8
start|behind|houden|	none -38	word -22
start|behind|indicare|	none -26	word -27
start|behind|indiquer|	determiner -34	none -33
start|behind|informar|	none -149	word -26
start|behind|inquiéter|	determiner 41	marks 29	none 16
start|behind|inquiéter|first|	une 29
start|behind|insister|	none 33
start|behind|insistir|first|	que 39
start|behind|insistir|	none 53	that 39
start|behind|interroger|	determiner -62	none -70
start|behind|invitare|first|	non -11
start|behind|invitare|	marks -13	none -26	word -22
start|behind|invitar|	none -54
start|behind|ironizar|	none -79
start|behind|it|apposed|	judging -63	saying -64
start|behind|it|apposition|	saying -49
start|behind|it|away|2|	judging -63	saying -28	thinking -34
start|behind|it|away|3|	judging -24	saying -36
start|behind|it|away|4|	judging -29	other -25	saying -40
start|behind|it|away|5|	saying -49
start|behind|it|away|6|	judging -25	saying -75
start|behind|it|	capital -49	determiner -31	judging -54	other -14	preposition -65	saying -37	thinking -34	word -35
start|behind|it|direct|	judging -22	thinking -30
start|behind|it|elided|	saying -26
start|behind|it|inverted|	judging -31	other -14	saying -60
start|behind|it|mood|	none -39
start|behind|it|relative|	saying -24
start|behind|it|shared|	saying -40
start|behind|judging|	capital -55	past -37	preposition -33	pronoun -73	word -22
start|behind|judging|ending|ar|	word -75
start|behind|judging|ending|as|	determiner 45	word -34
start|behind|judging|ending|ca|	word -22
start|behind|judging|ending|de|	determiner -27
start|behind|judging|ending|el|	determiner -71
start|behind|judging|ending|en|	capital -16	determiner -35	word -52
start|behind|judging|ending|er|	determiner -25	word -58
start|behind|judging|ending|es|	determiner -67	word -45
start|behind|judging|ending|ia|	word -42
start|behind|judging|ending|ir|	word -56
start|behind|judging|ending|la|	determiner -75
start|behind|judging|ending|le|	determiner -65
start|behind|judging|ending|lo|	word -42
start|behind|judging|ending|ma|	word -30
start|behind|judging|ending|na|	determiner -28	word -24
start|behind|judging|ending|ne|	determiner -15
start|behind|judging|ending|ra|	word -33
start|behind|judging|ending|re|	word -53
start|behind|judging|ending|ro|	determiner -25
start|behind|judging|ending|sa|	word -33
start|behind|judging|ending|so|	word -16
start|behind|judging|ending|ta|	word -27
start|behind|judging|ending|te|	word -42
start|behind|judging|ending|to|	word -25
start|behind|judging|ending|uk|	word -8
start|behind|judging|ending|un|	determiner -9
start|behind|judging|ending|ut|	word -27
start|behind|judging|ending|va|	word -28
start|behind|judging|ending|ão|	word -34
start|behind|judging|ending|ça|	word -50
start|behind|judging|first|	avoir -58	de -29	decisão -18	der -18	een -27	el -71	ideia -26	la -75	le -65	parler -33	resposta -20	stuk -8	tout -27	un -9	una -28	une -15
start|behind|justificar|	determiner 53	none 37	word -74
start|behind|klagen|	capital -38	no -41	none -44
start|behind|kündigen|	no -72
start|behind|lachen|	no -30	none -44
start|behind|lamentare|	none -74	word -49
start|behind|lamentarse|	determiner -63	none -66
start|behind|lamentar|first|	perda -29
start|behind|lamentar|	none -46	word -48
start|behind|lancer|	determiner -36	none -40
start|behind|lassen|	determiner -57	no -47	verb -47
start|behind|lassen|first|	einen -24
start|behind|laten|	auxiliary -33	none -84	word -33
start|behind|leer|	none -14
start|behind|leggen|	none -11	word -67
start|behind|leggere|	none -48	word -38
start|behind|ler|	none -40	word -33
start|behind|limitar|	auxiliary -22	none -10	word -10
start|behind|limitar|first|	señalar -6
start|behind|lire|	none -76
start|behind|llamar|	determiner -46	marks -40	none -44	word -27
start|behind|llamar|first|	la -14
start|behind|mahnen|	capital -48	no -48	none -48
start|behind|mahnen|first|	sachlichkeit -25
start|behind|mandar|	none -29	word -26
start|behind|mantener|	none -62
start|behind|manter|	none -50	word -33
start|behind|melden|	capital -20	none -83
start|behind|menacer|	none -89	word -51
start|behind|minacciare|	none -23
start|behind|mood|none|	judging -18	other -43	saying -13	thinking -12
start|behind|mood|no|	judging -66	other -42
start|behind|mood|yes|	saying -29
start|behind|mostrar|	determiner -12	none -12
start|behind|negare|	none -34
start|behind|negar|	none -72	word -53
start|behind|nennen|	no -29
start|behind|nl|apposed|	saying 8
start|behind|nl|apposition|	saying -20
start|behind|nl|	auxiliary -39	capital -64	determiner -11	judging -69	preposition -18	saying 10	that 107	thinking -74	word -12
start|behind|nl|away|2|	judging -50	saying 19	thinking -74
start|behind|nl|away|3|	judging -28	saying -20
start|behind|nl|away|4|	judging -77	saying 14
start|behind|nl|away|5|	judging -40	saying -95
start|behind|nl|away|6|	saying -81
start|behind|nl|direct|	judging -50	thinking -69
start|behind|nl|inverted|	judging -66	saying -14
start|behind|nl|shared|	saying 41
start|behind|noemen|	marks -25	none -25
start|behind|notieren|	no -38	none -38
start|behind|ofrecer|	determiner -46	none -71
start|behind|opinar|	none -51
start|behind|order|apposed|	thinking -105
start|behind|order|apposition|	judging -56	saying 8	thinking -56
start|behind|order|direct|	judging -19	saying 12	thinking 8
start|behind|order|elided|	saying -72
start|behind|order|inverted|	judging -19	other -47	saying -50
start|behind|order|relative|	judging -50	saying -91
start|behind|order|shared|	judging -62	other -32	saying -34
start|behind|orientar|	none -26
start|behind|other|	capital -20	determiner -33	past -47	word -41
start|behind|other|ending|en|	determiner -16
start|behind|other|first|	den -16
start|behind|parlare|	determiner -37	marks -27	none -42	word -29
start|behind|parler|	determiner -58	marks -61	none -57	word -40
start|behind|parler|first|	un -59	une -48
start|behind|pedir|	capital -16	determiner -76	marks -78	none -47	verb -48	word -31
start|behind|pedir|first|	el -59	la -22	las -40	los -11	não -17
start|behind|pensare|	none -32
start|behind|perguntar|	none -38	word -33
start|behind|plaider|	determiner 35	marks 45	none 31
start|behind|plaider|first|	un 51
start|behind|pleiten|	determiner 24	none 54	word 44
start|behind|pleiten|first|	een 24
start|behind|pochen|	no 12	none 12
start|behind|precisar|	none -73	word -50
start|behind|preguntar|	determiner -69	none -99
start|behind|preposition|	capital 18	determiner -21	preposition -53	word -76
start|behind|preposition|marks|	saying -16
start|behind|preposition|none|	judging -27	saying -25
start|behind|prever|	none -34	word -35
start|behind|prometer|	capital -17	determiner -36	none -36	word -39
start|behind|prometer|first|	la -34
start|behind|promettere|	determiner -66	none -55	word -18
start|behind|promettre|	determiner -42	none -75	word -70
start|behind|pronoun|	, -55	capital -100	stop -36	word 15
start|behind|pronoun|auxiliary|	saying -28
start|behind|pronoun|marks|	judging -42	saying -46
start|behind|pronoun|none|	judging -68	saying -14
start|behind|pronoun|verb|	saying 15
start|behind|proponer|	none -37
start|behind|proporre|	none -44	word -37
start|behind|proposer|	none -76	word -51
start|behind|protestare|	determiner 27	none 31
start|behind|protestar|	none -70
start|behind|prévoir|	none -80	word -44
start|behind|pt|	adverb -31	capital -40	determiner -48	judging -53	other -37	preposition -37	pronoun -46	saying -26	that -118	thinking -43	verb-saying -37	word -20
start|behind|pt|apposed|	judging -52	saying -72	thinking -25
start|behind|pt|apposition|	judging -49
start|behind|pt|away|2|	judging -60	saying -20	thinking -43
start|behind|pt|away|3|	judging -24	saying -35
start|behind|pt|away|4|	judging -27	saying -35
start|behind|pt|away|5|	judging -28	saying -30
start|behind|pt|away|6|	judging -44	saying -35
start|behind|pt|direct|	judging -51	saying -32	thinking -21
start|behind|pt|elided|	saying -56
start|behind|pt|inverted|	judging -31	other -41	saying -35
start|behind|pt|mood|	none -33
start|behind|pt|relative|	saying -24
start|behind|pt|shared|	judging -41	saying -71
start|behind|publicar|	determiner -37	marks -31	none -29	word -20
start|behind|publicar|first|	la -37
start|behind|queixar|	none -53	word -54
start|behind|quejarse|	none 73
start|behind|questionar|	determiner -24	none -30	preposition -15	word -30
start|behind|questionar|first|	a -15	as -28
start|behind|raccomandare|first|	non -9
start|behind|raccomandare|	none -30	word -23
start|behind|raccontare|	determiner -11	none -23	verb -18	word -22
start|behind|raccontare|first|	aver -27	avere -17
start|behind|raconter|	none -53	word -21
start|behind|rappeler|	determiner -41	none -70
start|behind|reaccionar|	none -90
start|behind|reageren|	none -79
start|behind|reagir|	none -45	word -37
start|behind|rechnen|	capital 13	no 24	none 24	word 15
start|behind|recibir|	none -39
start|behind|recitare|	none -59
start|behind|reclamar|	determiner -74	none -82	word -22
start|behind|recomendar|	none -43	word -35
start|behind|recommander|	none -68	word -43
start|behind|reconhecer|first|	derrota -34
start|behind|reconhecer|	none -30	word -30
start|behind|reconnaître|	determiner -44	none -61
start|behind|reconocer|	none -41	word -37
start|behind|recordar|	none -82
start|behind|recusar|	none -23	word -22
start|behind|referir|	none -52
start|behind|refuser|first|	parler -33	tout -32
start|behind|refuser|	none -67	word -47
start|behind|registrar|	none -16
start|behind|rejeitar|	none -33	word -35
start|behind|rekenen|first|	dat 60
start|behind|rekenen|	none -76	that 60	word -69
start|behind|relatar|	none -72	word -33
start|behind|remeter|first|	a -31	silêncio -22
start|behind|remeter|	none -30	preposition -31	word -32
start|behind|replicare|	capital -34	determiner -34	none -49	word -31
start|behind|reprochar|	determiner -58	marks -58	none -60
start|behind|reprochar|first|	la -58
start|behind|reprocher|	determiner -67	none -74
start|behind|respingere|	none -20
start|behind|responder|	auxiliary -8	capital -8	determiner -63	marks -50	none -91	verb -45	word -71
start|behind|resumir|	none -48	word -11
start|behind|ricordare|	determiner -37	marks -50	none -32	word -23
start|behind|ricordare|first|	aver -23
start|behind|riferire|	none -77
start|behind|ringraziare|	determiner -30	none -36
start|behind|ringraziare|first|	la -30
start|behind|rispondere|	determiner -58	marks -31	none -48	word -29
start|behind|rispondere|first|	un -66
start|behind|roepen|	determiner 24	none 59	preposition -9	word 26
start|behind|rufen|	determiner 26	no 25	none 42
start|behind|räumen|	no -59	none -46
start|behind|réagir|	determiner -56	none -79
start|behind|réclamer|	determiner -38	none -53	word -24
start|behind|répliquer|	none -95
start|behind|répondre|	determiner -74	none -107	word -51
start|behind|révéler|	none -72
start|behind|saber|	none -102	word -17
start|behind|sagen|	capital -21	determiner -66	no -38	none -39	verb -51	word -55
start|behind|sagen|first|	anfrage -13	der -21	einer -55
start|behind|salutare|	none -63
start|behind|sapere|	none -43	word -39
start|behind|saying|	adverb -67	auxiliary -36	capital -52	participle 16	past -8	preposition -26	present -29	pronoun -7	subordinator 36	that 41	verb-saying -51	word -14
start|behind|saying|ending|00|	word 51
start|behind|saying|ending|10|	word -70
start|behind|saying|ending|12|	word -43
start|behind|saying|ending|1|	word -11
start|behind|saying|ending|20|	word -43
start|behind|saying|ending|21|	word -53
start|behind|saying|ending|24|	word -38
start|behind|saying|ending|28|	word -21
start|behind|saying|ending|40|	word -80
start|behind|saying|ending|60|	word -20
start|behind|saying|ending|ag|	capital -68	word 23
start|behind|saying|ending|ak|	word 38
start|behind|saying|ending|al|	word -71
start|behind|saying|ending|am|	capital -31
start|behind|saying|ending|ar|	determiner -26	word -18
start|behind|saying|ending|as|	determiner -28	word -39
start|behind|saying|ending|at|	that 107
start|behind|saying|ending|a|	preposition -35
start|behind|saying|ending|ca|	word -60
start|behind|saying|ending|ce|	word -37
start|behind|saying|ending|ch|	capital -28	pronoun 12
start|behind|saying|ending|ci|	word -39
start|behind|saying|ending|co|	word -60
start|behind|saying|ending|ct|	word -58
start|behind|saying|ending|da|	word -55
start|behind|saying|ending|de|	capital -53	determiner -33	word -89
start|behind|saying|ending|do|	word -32
start|behind|saying|ending|ek|	word -44
start|behind|saying|ending|el|	capital -55	word -40
start|behind|saying|ending|em|	determiner -26	pronoun -59	word -80
start|behind|saying|ending|en|	capital 35	determiner -22	word -15
start|behind|saying|ending|er|	capital -46	word 11
start|behind|saying|ending|es|	determiner -18	word -73
start|behind|saying|ending|et|	pronoun 7	word -32
start|behind|saying|ending|ga|	word -67
start|behind|saying|ending|ge|	capital -28	word 44
start|behind|saying|ending|go|	word -46
start|behind|saying|ending|he|	word -68
start|behind|saying|ending|hi|	word -30
start|behind|saying|ending|ho|	word -25
start|behind|saying|ending|ht|	capital -28	word -48
start|behind|saying|ending|ia|	capital -10	word 17
start|behind|saying|ending|ie|	word -81
start|behind|saying|ending|il|	determiner 31	word -22
start|behind|saying|ending|in|	determiner 13	preposition -49
start|behind|saying|ending|io|	capital -14	word -65
start|behind|saying|ending|ir|	word 37
start|behind|saying|ending|is|	capital -56	word -27
start|behind|saying|ending|it|	capital -29
start|behind|saying|ending|i|	determiner -59
start|behind|saying|ending|jn|	auxiliary -36
start|behind|saying|ending|ky|	capital -16
start|behind|saying|ending|l'|	determiner -44
start|behind|saying|ending|la|	capital -27	determiner -30	word -39
start|behind|saying|ending|ld|	capital -67
start|behind|saying|ending|le|	capital -33	determiner 13	word 28
start|behind|saying|ending|li|	word -64
start|behind|saying|ending|ll|	capital -55
start|behind|saying|ending|lo|	word -54
start|behind|saying|ending|l’|	determiner -53
start|behind|saying|ending|ma|	determiner -25	word -38
start|behind|saying|ending|me|	word -42
start|behind|saying|ending|na|	capital -39	determiner -61	word -46
start|behind|saying|ending|nd|	capital -28
start|behind|saying|ending|ne|	capital -27	determiner 32	word -57
start|behind|saying|ending|ng|	capital -66	word 21
start|behind|saying|ending|ni|	word -21
start|behind|saying|ending|no|	capital -24	word 26
start|behind|saying|ending|nt|	word -55
start|behind|saying|ending|om|	preposition 26
start|behind|saying|ending|on|	capital -21	determiner -46	word -17
start|behind|saying|ending|op|	word -38
start|behind|saying|ending|or|	word -75
start|behind|saying|ending|os|	capital -36	determiner -79	pronoun -16	word -43
start|behind|saying|ending|ot|	preposition -71
start|behind|saying|ending|oz|	word -55
start|behind|saying|ending|o|	determiner -46
start|behind|saying|ending|ra|	capital -14	determiner -45	word -51
start|behind|saying|ending|re|	determiner -34
start|behind|saying|ending|rg|	capital -42
start|behind|saying|ending|ri|	word -33
start|behind|saying|ending|ro|	capital -10	word -71
start|behind|saying|ending|rs|	word -57
start|behind|saying|ending|r|	capital -30
start|behind|saying|ending|sa|	capital -51	determiner -74	word -53
start|behind|saying|ending|se|	pronoun -36	word 37
start|behind|saying|ending|si|	word -12
start|behind|saying|ending|ss|	capital -63
start|behind|saying|ending|su|	determiner -7
start|behind|saying|ending|ta|	verb-saying -37	word -54
start|behind|saying|ending|te|	determiner -64	word -72
start|behind|saying|ending|ti|	word -39
start|behind|saying|ending|to|	capital -49	verb-saying -29	word -53
start|behind|saying|ending|tv|	capital -12
start|behind|saying|ending|ue|	determiner -47	that 7
start|behind|saying|ending|um|	determiner -47
start|behind|saying|ending|un|	determiner -6
start|behind|saying|ending|uo|	determiner -29
start|behind|saying|ending|ur|	capital -25
start|behind|saying|ending|us|	determiner -47	word -70
start|behind|saying|ending|ux|	determiner -48
start|behind|saying|ending|ve|	word -65
start|behind|saying|ending|vo|	capital -43
start|behind|saying|ending|x|	capital -41
start|behind|saying|ending|y|	word -50
start|behind|saying|ending|za|	word -75
start|behind|saying|ending|ãe|	word -32
start|behind|saying|ending|ão|	word -56
start|behind|saying|ending|ça|	word -37
start|behind|saying|ending|ço|	word -22
start|behind|saying|ending|én|	word -72
start|behind|saying|ending|ón|	word -48
start|behind|saying|first|	1 -11	2021 -49	2024 -30	60 -20	a -35	abertura -29	afloop -38	anfrage -26	as -31	aver -33	avere -20	averla -9	averlo -16	bedenken -28	calma -24	chi -25	comentar -31	comunicado -31	courriel -12	das 11	dat 107	de -33	declaraciones -28	dem -99	demissão -20	den -67	der -96	derrota -44	deux -48	dezembro -18	dienstag -65	direct -58	donnerstag -21	due -47	een -14	eine 21	einen -71	einer 15	ellos -12	ende -51	entrevista -49	escrito -33	essere -24	este -61	falta -16	gennaio -25	giudizio -36	gobierno -24	haar -26	hem -59	het 7	hun 26	i -59	ihren 31	il 31	in -49	instagram -32	jornalistas -10	l' -44	la -30	las -117	le 13	les -53	los -83	lusa -21	l’ -53	mensagem -11	microfoni -12	mittwoch -35	montag -27	mãe -32	nachmittag -11	ne -61	noite -17	non -17	não -29	o -46	om 26	os -16	otra -45	parte -74	perda -29	presidente -33	protokoll -15	que 7	r -30	radio -33	rande -10	redes -46	rueda -43	rádio -16	sa -74	sachlichkeit -25	sala -19	salir -26	saída -33	se -36	seiner -50	ses -58	señalar -6	silêncio -22	sky -16	son -46	sonntag -27	su -7	suo -29	sus -47	te -18	telefon -7	telefono -22	todo -17	tot -71	tre -35	tribunal -11	tribunale -16	tränen -35	um -47	uma -25	un -18	una -61	une 23	vier 47	voz -55	x -41	y -50	zich 12	zijn -36	zona -17	être -57
start|behind|scherzare|	none -40
start|behind|schildern|	capital -20	none -20
start|behind|schreiben|	capital -39	determiner -65	no -66	none -55	yes -21
start|behind|schrijven|	determiner -50	marks -50	none -77	pronoun -48
start|behind|schrijven|first|	de -31	een -18	het -53
start|behind|scrivere|	auxiliary -11	capital -30	determiner -42	none -42	word -37
start|behind|scrivere|first|	un -41
start|behind|señalar|	none -76	word -51
start|behind|smentire|	none -26
start|behind|solicitar|	none -75
start|behind|sostenere|	determiner -15	marks -20	none -19	word -20
start|behind|sostenere|first|	aver -6
start|behind|sostener|	none -72
start|behind|souvenir|	determiner -123	marks -82	none 46
start|behind|souvenir|first|	un -86
start|behind|spiegare|	none -29	word -23
start|behind|sprechen|	determiner -62	marks -61	no -69	none -33
start|behind|sprechen|first|	einem -48	einer -55
start|behind|spreken|	auxiliary 60	determiner -59	marks -50	none -38	word -33
start|behind|spreken|first|	een -43
start|behind|staan|	capital -23	determiner -40	none -93	word -67
start|behind|staan|first|	de -40
start|behind|stehen|	capital -38	determiner -43	no -62	none -40	verb -52	word -36
start|behind|stehen|first|	der -19
start|behind|stellen|	capital -21	no -21	none -25
start|behind|stimare|	none -34	word -29
start|behind|subordinator|none|	saying 37
start|behind|subordinator|	word -51
start|behind|sugerir|	none -16
start|behind|tabler|	determiner 35	none 44
start|behind|teilen|	capital -27	no -29	none -27	yes -12
start|behind|teilen|first|	anfrage -12
start|behind|telefonare|	none -45
start|behind|telefonar|	none -35
start|behind|temer|	none -34
start|behind|that|	adverb -22	determiner -108	preposition -59	pronoun 53	word 41
start|behind|that|auxiliary|	saying 31
start|behind|that|marks|	saying -67
start|behind|that|none|	saying 33
start|behind|that|verb|	saying 22
start|behind|thinking|	capital 17	determiner -27	past -39	present 15	word -26
start|behind|thinking|ending|ão|	word -16
start|behind|trekken|	none -60	preposition -26
start|behind|trouver|	none -88
start|behind|unlisted|	capital -20	determiner -33	no -42	none -46	word -41
start|behind|unlisted|first|	den -16
start|behind|verb-saying|none|	saying -50
start|behind|verb-saying|	stop -28
start|behind|verklaren|	determiner -34	none -78
start|behind|verklaren|first|	de -33
start|behind|verraten|	capital -29	no -29	none -29
start|behind|vertellen|	capital -39	determiner -34	none -82	word -22
start|behind|vertellen|first|	afloop -21	de -34
start|behind|verweisen|	capital 31	determiner 8	no 42	none 23	verb 89	word 51
start|behind|verweisen|first|	das 12
start|behind|ver|	determiner -43	marks -35	none -40	word -29
start|behind|vinden|	determiner -16	none -56
start|behind|vinden|first|	de -13
start|behind|voir|	determiner -41	none -42
start|behind|vragen|	determiner -41	none -86	word -63
start|behind|vragen|first|	een -35
start|behind|vrezen|	determiner -35	none -69
start|behind|waarschuwen|	none -77	word -36
start|behind|warnen|	determiner -23	no 16	none 34	word 42
start|behind|warnen|first|	einer -110
start|behind|weigeren|	none -53
start|behind|wijzen|	determiner 61	none 75
start|behind|wijzen|first|	de 28
start|behind|word|	% -120	, 13	: -88	; -30	adverb -64	auxiliary 28	coordinator -45	determiner -37	end -138	preposition -31	stop -66	subordinator -55	that -55	verb-saying -68	word 20
start|behind|word|auxiliary|	saying -23	thinking -47
start|behind|word|marks|	judging 15
start|behind|word|none|	judging -67	other -35	saying -14	thinking -23
start|behind|word|verb|	judging -65	saying -24
start|behind|zanjar|	none -42
start|behind|zeggen|	auxiliary -46	capital -23	determiner -63	none -75	pronoun -35	word -71
start|behind|zeggen|first|	afloop -16	de -57	een -30	haar -16	het -35	zijn -11
start|behind|zeigen|	no -56
start|behind|zien|	none -35
start|behind|écrire|	determiner -50	none -61	word -43
start|behind|écrire|first|	un -17
start|behind|évaluer|	none -72	word -57
start|behind|évoquer|	determiner -37	marks -39	none -52
start|colon|adverb|	auxiliary 55
start|colon|adverb|auxiliary|	saying 70
start|colon|	annunciare 18	chiedere -33	contar -66	contestar -14	contestare 30	correggere -28	descartar -67	difendersi 16	dire 21	houden -36	mandar -36	pedir 20	preferir -29	proporre 74	stehen -46	stellen -17	unlisted 35	verteidigen 54	warnen 56	widersprechen 58	wijzen -71	zeigen 20	zien -72
start|colon|annunciare|	none 50
start|colon|asks|false|	auxiliary 40	marks 42	none -39	verb 28
start|colon|auxiliary|none|	saying -55
start|colon|auxiliary|	word 21
start|colon|away|2|	determiner 13	preposition -63	word 30
start|colon|away|3|	adverb 37	capital -36	determiner 33	preposition 43	pronoun 63	word 70
start|colon|away|4|	capital 43	determiner 15	preposition -93	pronoun 68	word -19
start|colon|away|5|	determiner 48	preposition 12	pronoun -55	word -40
start|colon|away|6|	auxiliary -59	capital 51	determiner -13	preposition 49	pronoun 69	verb-saying -33	word -15
start|colon|before|	: 20
start|colon|capital|	auxiliary 17	capital 42	word 77
start|colon|capital|auxiliary|	saying -40
start|colon|capital|none|	saying -67
start|colon|capital|verb|	saying 84
start|colon|chiedere|	determiner -33	none -12
start|colon|contar|	none -72	word -66
start|colon|contestare|	determiner 62	none 41
start|colon|contestar|	none -20
start|colon|correggere|	auxiliary -28	determiner -28	none -28
start|colon|descartar|	determiner -67	none -75
start|colon|determiner|	auxiliary 72	capital 6	word 44
start|colon|determiner|auxiliary|	judging 65	saying 25
start|colon|determiner|marks|	saying -8
start|colon|determiner|none|	judging -11	saying -13
start|colon|determiner|verb|	saying 47
start|colon|de|away|3|	judging 18	saying 42
start|colon|de|away|4|	judging 55	saying 66
start|colon|de|away|5|	saying -54
start|colon|de|	capital 33	determiner 9	judging 8	preposition -22	pronoun 27	saying 15
start|colon|de|inverted|	saying 9
start|colon|de|mood|	no -55	yes 84
start|colon|difendersi|	none -7	preposition -36
start|colon|ending|an|	pronoun 19
start|colon|ending|a|	preposition 52
start|colon|ending|ch|	capital 73
start|colon|ending|c’|	word 60
start|colon|ending|de|	determiner -6
start|colon|ending|el|	determiner 33
start|colon|ending|en|	word 83
start|colon|ending|er|	adverb 55	determiner -25	preposition -32
start|colon|ending|es|	pronoun -47
start|colon|ending|et|	pronoun 12
start|colon|ending|ie|	determiner 21
start|colon|ending|in|	determiner -51
start|colon|ending|i|	determiner 54
start|colon|ending|le|	determiner -11
start|colon|ending|lo|	determiner -22
start|colon|ending|l’|	determiner -24
start|colon|ending|ra|	auxiliary -31
start|colon|ending|un|	determiner 46
start|colon|ending|za|	preposition 80
start|colon|es|apposed|	saying 18
start|colon|es|apposition|	saying -57
start|colon|es|away|2|	saying -16
start|colon|es|away|4|	saying 60
start|colon|es|away|5|	saying -76
start|colon|es|away|6|	saying -83
start|colon|es|	determiner 35	judging 75	pronoun -80	saying -14	word 9
start|colon|es|direct|	saying 8
start|colon|es|inverted|	saying -13
start|colon|es|mood|	none 11
start|colon|first|	a 52	c’ 60	de -6	der -25	die 21	ein -31	el 33	er 58	era -31	het 12	i 54	il 25	le -11	les 6	lo -22	l’ -24	man 19	per -79	senza 80	un 46
start|colon|fr|away|2|	saying 39
start|colon|fr|away|3|	saying -61
start|colon|fr|away|4|	saying -95
start|colon|fr|	determiner -16	saying -23	word -39
start|colon|fr|inverted|	saying -59
start|colon|fr|mood|	none -36
start|colon|houden|	none -69
start|colon|it|apposed|	saying -20
start|colon|it|apposition|	saying -19
start|colon|it|away|2|	saying 34
start|colon|it|away|3|	saying 23
start|colon|it|away|4|	judging 56	saying -76
start|colon|it|away|5|	judging 44	saying 45
start|colon|it|away|6|	saying 36
start|colon|it|	determiner 34	judging 80	preposition -27	word 26
start|colon|it|direct|	saying -46
start|colon|it|inverted|	judging 44	saying 25
start|colon|it|mood|	none 25
start|colon|it|shared|	saying 59
start|colon|judging|	determiner 28	past 19	preposition 6	present 71	pronoun 53	word -7
start|colon|judging|ending|el|	determiner 61
start|colon|judging|ending|in|	preposition 10
start|colon|judging|first|	el 61	in 10
start|colon|mandar|	auxiliary -36	none -44
start|colon|mood|none|	judging 39	saying -6	thinking -9
start|colon|mood|no|	judging -15	saying -52
start|colon|mood|yes|	judging 37	saying 60
start|colon|negar|	auxiliary -43	none 11	pronoun -62
start|colon|nl|	adverb 55	judging 7	preposition -41	pronoun 29	saying 19	word 46
start|colon|nl|apposed|	judging -10
start|colon|nl|away|3|	saying 91
start|colon|nl|away|4|	judging -9	saying 72
start|colon|nl|away|5|	saying -11
start|colon|nl|away|6|	saying 21
start|colon|nl|direct|	judging 15	saying 6
start|colon|nl|inverted|	judging 15	saying 47
start|colon|nl|mood|	none 36
start|colon|nl|shared|	saying -65
start|colon|order|apposed|	judging 28	saying 18
start|colon|order|apposition|	judging 52	saying -16
start|colon|order|direct|	judging -18	saying -15
start|colon|order|elided|	saying -20
start|colon|order|inverted|	judging 43	other 35	saying 35
start|colon|order|shared|	saying -8
start|colon|other|	past 35
start|colon|pedir|	none 29
start|colon|preferir|	none -6
start|colon|preposition|auxiliary|	saying -21
start|colon|preposition|	capital -100	determiner -65	word 116
start|colon|preposition|marks|	judging 9	saying 18
start|colon|preposition|none|	judging 19
start|colon|preposition|verb|	saying -47
start|colon|pronoun|	auxiliary 109	word 24
start|colon|pronoun|auxiliary|	judging 53	saying 34
start|colon|pronoun|none|	saying -62
start|colon|proporre|	marks 74	none 74
start|colon|pt|apposed|	saying 32
start|colon|pt|apposition|	saying -59
start|colon|pt|away|4|	saying -42
start|colon|pt|away|6|	saying -9
start|colon|pt|direct|	saying 6
start|colon|pt|inverted|	saying 12
start|colon|pt|mood|	none -28
start|colon|pt|	preposition 17	saying -6	verb-saying -43	word -77
start|colon|saying|	adverb 70	auxiliary 18	capital -21	determiner 21	past -14	preposition -23	present 24	pronoun 6	subordinator -30	verb-saying -33
start|colon|saying|ending|an|	pronoun 19
start|colon|saying|ending|a|	preposition 52
start|colon|saying|ending|c’|	word 60
start|colon|saying|ending|de|	determiner -14
start|colon|saying|ending|el|	determiner 14
start|colon|saying|ending|er|	adverb 55	determiner 42	preposition -19
start|colon|saying|ending|es|	pronoun -47
start|colon|saying|ending|et|	pronoun -17
start|colon|saying|ending|ie|	determiner 18
start|colon|saying|ending|il|	determiner -9
start|colon|saying|ending|in|	determiner -66
start|colon|saying|ending|i|	determiner 54
start|colon|saying|ending|le|	determiner -39
start|colon|saying|ending|lo|	determiner -22
start|colon|saying|ending|ra|	auxiliary -31
start|colon|saying|ending|un|	determiner 56
start|colon|saying|ending|za|	preposition 61
start|colon|saying|first|	a 52	c’ 60	de -14	der 42	die 18	ein -46	el 14	er 55	era -31	het -17	i 54	il 13	le -39	les 6	lo -22	man 19	per -65	senza 61	un 56
start|colon|stehen|	determiner -40	no -46	none -46
start|colon|stellen|	none -17
start|colon|subordinator|auxiliary|	saying -30
start|colon|subordinator|	determiner -30
start|colon|warnen|	yes 56
start|colon|widersprechen|	auxiliary 58	yes 58
start|colon|wijzen|	auxiliary -55	none -86
start|colon|word|	, -46	auxiliary 22	preposition -77	stop -25	word 20
start|colon|word|auxiliary|	judging 76	saying -12
start|colon|word|marks|	judging -11	saying 63
start|colon|word|none|	judging -44
start|colon|word|verb|	saying -60
start|colon|zien|	none -72	preposition -72
start|comma|	aankondigen 11	accogliere -32	accusare 20	accuser -25	achar -35	aclarar 13	acusar -49	adelantar -23	admitir -35	advertir -41	afdoen -40	affermare -39	affirmer -23	afirmar 7	agradecer -26	ajouter -35	alegar 36	ammettere -47	annoncer -52	annunciare -83	anticipare 25	antworten 37	anunciar -56	apontar -57	appeler -60	applaudir -44	apuntar -22	argumentar 7	arrancar -29	asegurar 6	assegurar 37	assicurare -12	assumir -48	assurer 6	attaccare 8	ausrichten 46	avaliar -41	avanzar -27	avertir -28	avisar 31	avouer 30	avvertire 23	añadir -10	begrüßen -64	behaupten 58	bekennen 13	beloven -69	berichten 33	bestätigen 30	beteuern 37	betogen 21	betonen 29	bevestigen -30	beweren 40	beziffern -59	bitten -30	blijken -40	blijven -49	brincar -25	bromear -39	calcular 47	calculer -51	celebrar -38	celebrare -56	chamar -38	chiamare -27	chiedere -91	citar 23	cobrar -58	coincidir -36	comentar -38	commentare -31	commenter -30	completar -30	concéder -20	condannare -25	condenar -28	confier -37	confirmar -58	confirmer -41	considerar -19	constater -27	contar 9	contestar -26	contestare -67	cortar -44	criticar -47	decir 13	declarar -59	defender -69	denunciar -38	desabafar -33	descartar -25	descrever -41	describir -14	devolver -43	dichiarare -59	difendersi -36	divulgar 33	dizer -10	déclarer -34	défendre 44	dénoncer -42	déplorer -34	elogiar -34	elogiare -31	emporter -35	entgegnen 30	ergänzen 42	erinnern -58	erklären 13	erläutern 27	erwidern 52	erzählen -10	escludere -19	escrever -46	esperar -27	esprimere -45	estimar -26	estimer -19	evitar -26	evocar -42	exigir -73	expliquer 14	exposer -48	faire_valoir 33	falar -81	felicitar -33	finden 30	fordern 86	féliciter -36	garantir -14	geben 32	geven 49	glisser -62	gritar -22	hablar -19	halten 23	heißen 12	herinneren 9	heten -48	houden -53	indigner -51	indiquer -26	informar 9	inquiéter -54	insistir 19	instar -34	interroger -55	ironiser -26	ironizar -59	juger 37	jurar -53	justifier -12	klagen -45	kontern 50	kritisieren -67	kündigen 73	lachen -68	lamentar -44	lamentarse -42	lancer -26	laten -49	leggen -62	lembrar -20	ler -67	lire -25	llamar -35	loben -67	lâcher -46	mahnen -15	manifestar -15	manter -29	marteler -17	meinen -44	melden 23	mitteilen 61	mostrar -60	negar -38	nennen -59	noemen -39	noter 23	nuancer -16	obiettare -30	observer -20	ofrecer -49	opinar -26	opposer -46	osservare 26	parlare -43	parler -26	pedir 21	perguntar -49	pester -21	plaider -30	plaisanter -19	pleiten -35	ponderar -43	poursuivre 19	precisar 14	precisare 21	preferir -20	preguntar -60	prevedere -51	prever -67	promettre -64	proponer -26	propor -57	proposer -34	protestar -45	protester -16	préciser 33	prévenir 27	publicar -27	queixar -64	querer -39	questionar -50	raccontare -58	rappeler 14	raten 70	rebater -20	rechazar -17	reclamar -47	recomendar 49	reconhecer -45	reconnaître -70	reconocer -22	recordar -23	recusar -23	refuser -22	registar -41	registrar -61	regretter -31	rejeter -18	relatar -11	relever -35	repetir -24	replicar -26	replicare -46	reprendre -52	requérir -64	responder -31	ressalvar -10	resumir -33	revelar 30	ricordare 18	riferire 50	rir -29	rire -44	rispondere -36	räumen 46	réagir -20	réclamer -41	réjouir -26	répliquer -35	répondre -62	résumer -20	rétorquer -26	révéler -41	sapere 11	scherzare -21	schreiben 8	schrijven -68	scrivere -8	sehen -52	sentenciar -21	sfogare -29	sluiten -57	solicitar -37	sostener 34	sostenere -10	souffler -45	souhaiter -36	souligner -41	soupirer -32	souvenir -27	spiegare 11	sprechen -68	spreken -30	staan -66	stehen -66	stellen 31	stimare -52	sublinhar -46	tabler -14	teilen 58	trancher -47	trasladar -44	trekken -42	témoigner -19	unlisted -58	ver -51	verklaren -51	verlauten 76	versichern 50	versprechen -17	vertellen 12	verweisen -35	vinden 39	volere -39	vouloir -29	vragen 23	werfen 39	wijzen -45	willen -65	wollen 18	zeggen -15	zeigen -51	zien -42	äußern -19	écrire 34	étrangler -19	évaluer -29	évoquer -58
start|comma|aankondigen|	none 23	word 21
start|comma|accogliere|	none -43	word -24
start|comma|accusare|	auxiliary 30	none 12
start|comma|accuser|	auxiliary -37	none -25	preposition -11	word -25
start|comma|accuser|first|	qui -23
start|comma|achar|	none -43
start|comma|aclarar|	none 20
start|comma|acusar|	none -64
start|comma|adelantar|	none -31
start|comma|admettre|	none 8
start|comma|admitir|	adverb -20	coordinator -17	none -64	verb -19	word 24
start|comma|admitir|first|	contudo -19	mas -18	no -18
start|comma|adverb|	, -104	adverb 15	auxiliary -10	determiner -9	preposition 20	that 48	verb-saying -41	word 39
start|comma|adverb|auxiliary|	saying 39
start|comma|adverb|marks|	saying 29
start|comma|adverb|none|	judging -47	other -33	saying 9	thinking 29
start|comma|adverb|verb|	saying -55
start|comma|advertir|	none -51	word -40
start|comma|afdoen|	none -50
start|comma|affermare|	none -40
start|comma|affirmer|	determiner -18	none -31
start|comma|affirmer|first|	la -41
start|comma|afirmar|	adverb 35	determiner -63	preposition -85	verb 6
start|comma|afirmar|first|	em -18	no -41
start|comma|aggiungere|	auxiliary 52	determiner 62	marks 33
start|comma|aggiungere|first|	è 65
start|comma|agradecer|	none -33
start|comma|ajouter|	none -36
start|comma|alegar|	none 20	preposition -26
start|comma|ammettere|	none -57	preposition -35
start|comma|annoncer|	capital -19	determiner -72	marks -15	none -67	preposition -25	word -22
start|comma|annoncer|first|	les -58
start|comma|annunciare|first|	dopo -19
start|comma|annunciare|	none -93	preposition -36	word -27
start|comma|anticipare|	auxiliary 25	none 50
start|comma|antworten|	no 37
start|comma|anunciar|	capital -29	marks -47	none -64	preposition -35	verb -24	word -30
start|comma|apontar|	none -79	word -46
start|comma|appeler|	none -77	word -26
start|comma|applaudir|	none -46
start|comma|apuntar|	none -26	preposition -23
start|comma|argumentar|	none 11
start|comma|arrancar|	none -41
start|comma|asegurar|	none 12	preposition -62	word 13
start|comma|asks|false|	auxiliary 62	marks -21	none -18	verb -19
start|comma|assegurar|	none 55
start|comma|assicurare|	auxiliary -40	none 8	verb -53	word 31
start|comma|assicurare|first|	è 57
start|comma|assumir|	marks -48	none -50	verb-saying -48
start|comma|assurer|	auxiliary 25	none -12	word 16
start|comma|attaccare|	none 10
start|comma|ausrichten|	auxiliary 21	none 37	pronoun 44	yes 27
start|comma|ausrichten|first|	er 40
start|comma|auxiliary|	adverb 32	determiner 101	preposition -28	quote -8	that 30	verb-saying -74	word 37
start|comma|auxiliary|auxiliary|	saying -33
start|comma|auxiliary|none|	judging 14	saying 21	thinking -46
start|comma|avaliar|	none -55
start|comma|avanzar|first|	1 -23
start|comma|avanzar|	none -29	word -27
start|comma|avertir|	none -39
start|comma|avisar|	auxiliary 21	none 44	preposition -61
start|comma|avisar|first|	é 21
start|comma|avouer|	none 43	preposition 30
start|comma|avvertire|	determiner 53
start|comma|away|2|	adverb -51	auxiliary 16	capital -17	coordinator -9	determiner 43	preposition -69	pronoun 51	subordinator 22	verb-saying -32	word 34
start|comma|away|3|	adverb 8	capital 64	coordinator 53	determiner 77	preposition 25	subordinator -48	word 27
start|comma|away|4|	adverb 40	auxiliary -28	capital -53	coordinator -43	determiner -57	preposition -6	pronoun -31	subordinator 13	verb-judging -61	verb-saying 15	word -9
start|comma|away|5|	adverb 41	auxiliary 19	capital -10	coordinator -6	determiner 23	preposition 31	pronoun -44	subordinator -27	verb-judging -47	verb-saying -78	word -37
start|comma|away|6|	auxiliary 66	capital -132	coordinator -79	determiner -73	preposition -21	pronoun 22	subordinator -85	that -40	verb-judging -55	verb-saying -111	verb-thinking -50	word -28
start|comma|begrüßen|	determiner -44	no -64	none -45	verb -44
start|comma|begrüßen|first|	der -44
start|comma|behaupten|	auxiliary 40	none 46	pronoun 20	yes 40
start|comma|bekennen|	none -12
start|comma|beloven|	auxiliary -65	none -72
start|comma|berichten|	auxiliary 58	determiner -14	no 17	none -12	preposition 37	yes 38
start|comma|berichten|first|	die -53
start|comma|bestätigen|	no 32	none 63	pronoun 67	verb -68
start|comma|beteuern|	auxiliary 33	word 33	yes 33
start|comma|betogen|	auxiliary 33	none 33
start|comma|betonen|	determiner 21	no 21	pronoun 27	verb 35
start|comma|bevestigen|	auxiliary -27	coordinator -28	none -6
start|comma|bevestigen|first|	maar -28
start|comma|beweren|	none 59
start|comma|beziffern|	no -43	none -43	word -43
start|comma|bitten|	determiner -54
start|comma|blijken|	none -49
start|comma|blijven|	none -66	preposition -16	word -44
start|comma|brincar|	none -31
start|comma|bromear|	none -51	preposition -24
start|comma|calcular|	determiner 39	none 67
start|comma|calcular|first|	unas 39
start|comma|calculer|	none -73
start|comma|capital|	) -28	, -39	auxiliary -20	capital -124	coordinator 45	determiner -95	preposition 21	stop -50	verb-saying -88	word 48
start|comma|capital|auxiliary|	judging 63	saying 7
start|comma|capital|none|	judging -80	other -25	saying -107	thinking -35
start|comma|capital|verb|	judging -7	saying 41
start|comma|celebrare|	none -61
start|comma|celebrar|	none -41	verb -35
start|comma|chamar|	none -54
start|comma|chiamare|	none -33	preposition -15	word -23
start|comma|chiedere|	auxiliary -57	determiner -49	marks -50	none -102	preposition -64	subordinator -33	verb-saying -39
start|comma|chiedere|first|	a -51
start|comma|citar|	none 51
start|comma|cobrar|	none -74
start|comma|coincidir|	none -37	verb -35
start|comma|comentar|first|	de -10
start|comma|comentar|	none -46	preposition -13	word -38
start|comma|commentare|	none -41	preposition -29	word -26
start|comma|commenter|	none -39	word -23
start|comma|completar|	none -43
start|comma|concéder|	none -29
start|comma|condannare|	none -33
start|comma|condenar|first|	com -10
start|comma|condenar|	none -32	preposition -14	word -29
start|comma|confermare|	auxiliary -27	coordinator -54	none 28	preposition -66	verb -55
start|comma|confermare|first|	ma -54
start|comma|confier|	none -50	word -29
start|comma|confirmar|	coordinator -12	none -76	preposition -20	verb -15	word -54
start|comma|confirmar|first|	mas -11
start|comma|confirmer|	coordinator -21	none -52	preposition -32	verb -20	word -32
start|comma|confirmer|first|	mais -21
start|comma|considerar|	none -19
start|comma|constater|	none -37
start|comma|contar|	determiner 13	none 6	preposition -12	verb 16	word 53
start|comma|contar|first|	o -102
start|comma|contestare|	none -95
start|comma|contestar|	none -34
start|comma|coordinator|	, -49	adverb -18	auxiliary -20	capital -38	preposition -73	pronoun 33	quote -32	verb-judging -39	verb-saying -75	word 24
start|comma|coordinator|auxiliary|	judging -47	saying 25
start|comma|coordinator|none|	judging -52	thinking 18
start|comma|coordinator|verb|	judging -26	saying -79
start|comma|cortar|	none -60	word -44
start|comma|criticar|	none -64
start|comma|decir|	auxiliary 49	coordinator -41	none -7	preposition -36	verb 32	word 14
start|comma|decir|first|	en -20	y -41
start|comma|declarar|first|	de -14
start|comma|declarar|	none -62	preposition -38
start|comma|defender|	capital -20	none -92	word -31
start|comma|denunciar|	none -42	word -36
start|comma|desabafar|	none -46
start|comma|descartar|	none -27	preposition -13	subordinator -11
start|comma|descrever|	none -59
start|comma|describir|	none -18
start|comma|determiner|	auxiliary -47	capital 71	determiner -86	preposition -147	pronoun -81	quote -94	that -39	verb-judging -44	verb-saying -82	word 52
start|comma|determiner|auxiliary|	judging 55	saying 28
start|comma|determiner|marks|	judging -92	saying -30
start|comma|determiner|none|	judging 18	other -44	saying -17	thinking -54
start|comma|determiner|verb|	judging 41	saying 12	thinking -45
start|comma|devolver|	none -55	preposition -11	word -47
start|comma|de|apposed|	judging 6
start|comma|de|apposition|	saying 64
start|comma|de|	auxiliary -18	capital 25	coordinator -11	determiner -8	judging 9	other -44	preposition 35	pronoun 37	saying 25	subordinator -22	thinking -20	verb-saying -64	verb-thinking -13	word 41
start|comma|de|away|2|	judging -60	saying 32
start|comma|de|away|3|	judging 43	other -34	saying 47
start|comma|de|away|4|	judging -13	saying -13	thinking -77
start|comma|de|away|5|	judging 81
start|comma|de|away|6|	judging -95	other -34	saying -33	thinking -64
start|comma|de|direct|	saying 31	thinking -29
start|comma|de|inverted|	judging -44	other -38	saying -12
start|comma|de|mood|	no -14	yes 75
start|comma|dichiarare|	none -73	word -46
start|comma|difendersi|	none -51
start|comma|dire|	adverb 28	auxiliary 50	coordinator 25	determiner -48	marks 48	none -27	preposition -37	pronoun 19	verb -60	verb-saying -17
start|comma|dire|first|	di 32	et 11	lasciando -28	un -68
start|comma|divulgar|	determiner 16	none 30	verb 16
start|comma|divulgar|first|	o 16
start|comma|dizer|	auxiliary 37	capital -51	marks -38	none -15	preposition -102	verb -64	verb-saying -32
start|comma|dizer|first|	de -38	em -9
start|comma|déclarer|first|	à -18
start|comma|déclarer|	none -37	preposition -19	word -16
start|comma|défendre|	determiner 25	none 25
start|comma|dénoncer|	none -47
start|comma|déplorer|	none -41
start|comma|elogiare|	none -41
start|comma|elogiar|first|	aunque -17
start|comma|elogiar|	none -43	subordinator -17	verb -16
start|comma|emporter|	none -51
start|comma|ending|00|	word -68
start|comma|ending|1|	word -61
start|comma|ending|20|	word -19
start|comma|ending|22|	word -43
start|comma|ending|29|	word -26
start|comma|ending|2|	word -56
start|comma|ending|31|	word -47
start|comma|ending|3|	word -41
start|comma|ending|41|	word -37
start|comma|ending|44|	word -34
start|comma|ending|4|	word -50
start|comma|ending|50|	word -41
start|comma|ending|51|	word -52
start|comma|ending|58|	word -43
start|comma|ending|5|	word -55
start|comma|ending|67|	word -24
start|comma|ending|6|	word -37
start|comma|ending|71|	word -25
start|comma|ending|74|	word -48
start|comma|ending|79|	word -22
start|comma|ending|7|	word -51
start|comma|ending|83|	word -25
start|comma|ending|8|	word -56
start|comma|ending|9|	word -44
start|comma|ending|al|	adverb -70	preposition -76	word -46
start|comma|ending|am|	preposition -38	verb-saying 11
start|comma|ending|an|	auxiliary 48	preposition 42	pronoun 73
start|comma|ending|ao|	preposition -52
start|comma|ending|ar|	auxiliary -12	coordinator -44	preposition 6	subordinator -41	word -73
start|comma|ending|as|	auxiliary -42	capital -40	coordinator -90	determiner 19	preposition -30	word 8
start|comma|ending|at|	subordinator 18	word -51
start|comma|ending|au|	preposition -40
start|comma|ending|a|	auxiliary -63	preposition 26
start|comma|ending|ce|	word -61
start|comma|ending|ch|	pronoun 63	word 45
start|comma|ending|c’|	word 47
start|comma|ending|da|	preposition -62	word -109
start|comma|ending|de|	auxiliary 11	determiner 35	preposition -60	subordinator -31
start|comma|ending|di|	preposition 10	word -51
start|comma|ending|do|	adverb -32	capital -26	preposition -68	subordinator -27	verb-saying -70	word -89
start|comma|ending|du|	determiner -30
start|comma|ending|d’|	preposition 36
start|comma|ending|eg|	word -49
start|comma|ending|ei|	auxiliary 25	determiner 23	preposition 34
start|comma|ending|el|	capital -19	determiner -43	preposition -28
start|comma|ending|em|	preposition -94
start|comma|ending|en|	adverb -6	auxiliary 42	capital 13	coordinator 16	determiner -13	preposition -85	subordinator 15	verb-saying -37	word 10
start|comma|ending|er|	adverb 89	capital 34	determiner -26	preposition -72	word 34
start|comma|ending|es|	auxiliary 58	capital -44	determiner 19	pronoun -12	word -64
start|comma|ending|et|	coordinator 28	preposition -43	verb-saying 8	word -42
start|comma|ending|eu|	capital -21	verb-saying -56	word 28
start|comma|ending|e|	coordinator 8
start|comma|ending|fe|	word 65
start|comma|ending|ga|	word -20
start|comma|ending|ge|	word -15
start|comma|ending|go|	word 41
start|comma|ending|gt|	word 24
start|comma|ending|ha|	auxiliary -46
start|comma|ending|he|	word 22
start|comma|ending|hé|	subordinator 31
start|comma|ending|ia|	capital -45	word 12
start|comma|ending|ie|	pronoun 7	subordinator 25	word -37
start|comma|ending|il|	determiner -31	pronoun 9	subordinator -24
start|comma|ending|im|	preposition 7
start|comma|ending|in|	capital -43	determiner -28	preposition -26
start|comma|ending|io|	capital -50	word -45
start|comma|ending|is|	auxiliary 42	coordinator -6	preposition 40
start|comma|ending|it|	preposition 29	verb-saying -47
start|comma|ending|iu|	verb-saying -56
start|comma|ending|ió|	word -31
start|comma|ending|jl|	subordinator -32
start|comma|ending|já|	adverb -24
start|comma|ending|l'|	determiner -30
start|comma|ending|la|	determiner -35	preposition -69	word 43
start|comma|ending|le|	determiner 17	preposition 49	pronoun -20	word -39
start|comma|ending|ll|	auxiliary -31
start|comma|ending|lo|	determiner -9
start|comma|ending|ls|	preposition -57
start|comma|ending|lu|	word -34
start|comma|ending|l’|	determiner 17
start|comma|ending|ma|	capital -20	coordinator -61	determiner -38	preposition -78	verb-saying -52
start|comma|ending|me|	pronoun -21
start|comma|ending|mt|	word 28
start|comma|ending|na|	capital 16	determiner 13	preposition -75	word -80
start|comma|ending|nd|	capital 6	coordinator -11	word 31
start|comma|ending|ne|	determiner 50	verb-saying -18	word 38
start|comma|ending|ng|	capital 30
start|comma|ending|no|	auxiliary 76	capital -35	preposition -100	word 65
start|comma|ending|ns|	preposition -72
start|comma|ending|nt|	adverb -35	coordinator 24	preposition -28	verb-judging -21	verb-saying -51	word -13
start|comma|ending|nu|	word -38
start|comma|ending|oi|	adverb -59	auxiliary 9
start|comma|ending|om|	preposition -62
start|comma|ending|on|	auxiliary 42	preposition -17	word -25
start|comma|ending|or|	preposition -69	word -60
start|comma|ending|os|	adverb -43	determiner 31	word 31
start|comma|ending|ou|	verb-saying -67	word 22
start|comma|ending|o|	determiner -10
start|comma|ending|po|	preposition -19	word -54
start|comma|ending|ra|	adverb 52	auxiliary -6	preposition -34	subordinator -23	verb-saying -48	word -70
start|comma|ending|rd|	auxiliary 24
start|comma|ending|re|	adverb 23	capital -19	determiner 7	preposition -44	word -18
start|comma|ending|ro|	coordinator -28	word 25
start|comma|ending|rs|	preposition -41
start|comma|ending|rt|	word -67
start|comma|ending|rá|	word 42
start|comma|ending|sa|	capital -43	verb-saying -34	word -39
start|comma|ending|so|	word -74
start|comma|ending|st|	auxiliary -6
start|comma|ending|sé|	word -43
start|comma|ending|ta|	verb-saying 49	word 9
start|comma|ending|te|	adverb -56	auxiliary -56	capital -40	verb-saying -56	verb-thinking -54	word 21
start|comma|ending|ti|	adverb -31
start|comma|ending|to|	capital -41	subordinator -66	verb-saying -26	word -64
start|comma|ending|tá|	auxiliary 22
start|comma|ending|té|	word -27
start|comma|ending|tó|	verb-saying -33
start|comma|ending|ue|	subordinator -47	that -42	word -17
start|comma|ending|ui|	pronoun -33	word -97
start|comma|ending|um|	preposition -52
start|comma|ending|un|	determiner -25
start|comma|ending|ur|	adverb 41	preposition -75	word -31
start|comma|ending|us|	adverb 10	preposition -15
start|comma|ending|ut|	word -20
start|comma|ending|ué|	word -23
start|comma|ending|va|	verb-saying -15	word 39
start|comma|ending|ve|	word -55
start|comma|ending|vo|	word -23
start|comma|ending|wo|	subordinator -44
start|comma|ending|ya|	adverb -42
start|comma|ending|y|	coordinator -45
start|comma|ending|zu|	preposition -29
start|comma|ending|às|	preposition -68
start|comma|ending|à|	preposition -15
start|comma|ending|ás|	adverb -45
start|comma|ending|ão|	auxiliary 39	word 50
start|comma|ending|ès|	preposition -48
start|comma|ending|è|	auxiliary 10
start|comma|ending|ée|	word -66
start|comma|ending|ém|	adverb -46
start|comma|ending|é|	auxiliary 36
start|comma|ending|ún|	preposition -48
start|comma|ending|ür|	preposition -58
start|comma|entgegnen|	auxiliary 30	yes 30
start|comma|ergänzen|	yes 23
start|comma|erinnern|	no -58
start|comma|erklären|	auxiliary 32	determiner -6	no -15	none -6	pronoun 67	yes 69
start|comma|erläutern|	auxiliary -16	no 19	none 40
start|comma|erwidern|	yes 52
start|comma|erzählen|	auxiliary 41	determiner -43	no -65	none 34	pronoun 59	verb -34	yes 65
start|comma|erzählen|first|	sie 59
start|comma|escludere|	none -19
start|comma|escrever|	none -73	preposition -36	word -56
start|comma|esperar|	none -37	preposition -13
start|comma|esprimere|	determiner -45	none -45
start|comma|esprimere|first|	la -45
start|comma|estimar|	none -29
start|comma|estimer|	none -27	word -35
start|comma|es|apposed|	judging -34	saying -50
start|comma|es|apposition|	judging -32	saying 68
start|comma|es|	auxiliary 81	capital -74	coordinator -48	determiner -18	judging -55	other -22	preposition -90	pronoun -78	saying -29	subordinator -45	that -13	thinking -69	verb-judging -42	verb-saying -81	word 17
start|comma|es|away|2|	judging -29	saying 10
start|comma|es|away|3|	saying -56
start|comma|es|away|4|	judging -53	saying -13
start|comma|es|away|5|	saying -76
start|comma|es|away|6|	judging -32	other -20	saying -46	thinking -55
start|comma|es|direct|	judging -35	saying -122	thinking -39
start|comma|es|elided|	saying -131
start|comma|es|inverted|	judging -42	other -23	saying -24
start|comma|es|mood|	none -35
start|comma|es|relative|	saying -78
start|comma|es|shared|	saying -7
start|comma|evitar|	none -36
start|comma|evocar|	none -58
start|comma|exigir|	capital -14	none -85
start|comma|explicar|	auxiliary 29	coordinator 53	preposition -48	word -95
start|comma|explicar|first|	de -26	e 54
start|comma|expliquer|	none 12	word -25
start|comma|exposer|	none -62	word -48
start|comma|faire_valoir|first|	qui -61
start|comma|faire_valoir|	none 53	verb -57	word 40
start|comma|falar|	auxiliary -53	none -113	preposition -19	word -50
start|comma|felicitar|	none -44
start|comma|finden|	auxiliary 58	determiner 43	no -48	yes 58
start|comma|first|	1 -61	2 -56	20 -19	22 -43	29 -26	3 -41	31 -47	4 -50	41 -37	44 -34	5 -55	50 -41	51 -52	58 -43	6 -37	67 -24	7 -51	71 -25	79 -22	8 -56	83 -25	9 -44	a 12	aber 39	abílio -13	al -68	alle 51	als -61	am -38	ao -52	arrivata -17	au -40	aunque -44	auteur -29	autora -36	avrebbe -43	baptisé -37	bei 34	beim 41	chef -57	cheffe -69	com -62	con -58	contou -48	contudo -19	cuando -33	c’ 47	da -62	dans -55	das -11	davanti -31	de -28	del -28	della -40	den -30	der -26	dessen -82	devant -29	di 10	directrice -28	dit -47	do -42	dono -72	dont -54	dopo -19	drei 11	du -30	délégué -23	déléguée -15	d’ 36	e 8	een 58	ein -34	eine 19	el -43	elle -52	em -93	embora -23	en -18	encore -48	enquanto -66	entre -44	er 6	era -6	eso -41	est 47	está 22	et 28	fenster 69	foi 9	für -58	general -49	ha -42	habe 62	hanno 67	ihre 7	il -7	in -21	infermiera -12	is 42	ist -32	jointe -31	já -24	komt 42	l' -30	la -35	lasciando -28	le -56	les 24	lesionado -13	lo -46	lors -41	lui -33	l’ 17	ma -61	maar -44	mais 6	man 73	mas -90	me -21	menos -43	met -43	mit 52	más -31	na -75	nella -57	niemand 31	no -14	num -51	numa -73	nur 41	não 11	o -10	omdat 18	osserva -15	par 6	para -34	per -10	perché 31	pero -28	poi -59	por -65	porque -33	porte-parole -50	porém -46	pour -38	precisa -34	presidenta -58	presidente -65	profesora -37	professeur -21	présidente -44	puis -38	que -42	qui -56	quien -59	respondeu -20	responsable -14	sans -51	secondo -50	secrétaire -19	segretaria -51	segundo -52	según -48	sei 25	sein 37	seine 47	seit -43	selon -66	sem -57	si -10	sich 63	sie 7	siempre 33	sin -40	son 13	sono 36	sostiene -18	sous -36	são 39	terwijl -32	toen 15	tout -20	tras -30	uma -38	un -25	una 13	unas 39	und -11	une 25	waar -41	waarna -70	want 24	war -12	wat -51	weil -24	wer 52	werde 11	wie 25	wo -44	wonach 43	y -46	ya -42	zonder -57	zu -29	zwei 24	à -15	às -68	è 10	é 36	élu -34
start|comma|fordern|	determiner 59	no 86	none 66	verb 54
start|comma|fordern|first|	die 56
start|comma|fr|	adverb -30	auxiliary -28	capital -48	coordinator 24	determiner -16	judging -64	other -43	preposition -24	pronoun -39	saying -39	subordinator -38	thinking -83	verb-judging -42	verb-saying -66	word -49
start|comma|fr|apposed|	judging -45	saying -85	thinking -59
start|comma|fr|apposition|	judging -63	saying 17
start|comma|fr|away|2|	judging -52	saying -28
start|comma|fr|away|3|	judging -30	saying 73
start|comma|fr|away|4|	judging -15	saying -49
start|comma|fr|away|5|	judging -44	saying -85	thinking -25
start|comma|fr|away|6|	judging -43	other -42	saying -98	thinking -68
start|comma|fr|direct|	judging -58	saying -68	thinking -52
start|comma|fr|elided|	saying -54
start|comma|fr|inverted|	judging -24	other -36	saying -82
start|comma|fr|mood|	none -49
start|comma|fr|relative|	judging -10	saying 20	thinking -38
start|comma|fr|shared|	judging -18	saying 53
start|comma|féliciter|	none -37
start|comma|garantir|	auxiliary 53	coordinator -66	none -16	preposition -63	word -72
start|comma|geben|	no 32	none 16
start|comma|geven|	none 46
start|comma|glisser|first|	qui -13
start|comma|glisser|	none -65	verb -13	word -15
start|comma|gritar|	none -28
start|comma|hablar|first|	en -12
start|comma|hablar|	none -26	preposition -12
start|comma|halten|	auxiliary 9	capital 26	determiner 35	verb 16	yes 59
start|comma|halten|first|	die -31
start|comma|heißen|	auxiliary -77	determiner 90	marks 36	no -28	none -36	preposition 61	pronoun 89	verb 72	word -41	yes 88
start|comma|heißen|first|	der 58	die 69	man 27
start|comma|herinneren|	none 13
start|comma|heten|	auxiliary -37	none -59	word -31
start|comma|houden|	capital -22	none -72
start|comma|indigner|	none -71
start|comma|indiquer|	auxiliary -21	none -29	verb-saying -21	word -32
start|comma|informar|	determiner -59	none 18	preposition 28	verb -45
start|comma|informar|first|	a 46	el -56	em -39
start|comma|inquiéter|	none -61
start|comma|insistir|	none 39
start|comma|instar|	none -45
start|comma|interroger|	auxiliary -38	determiner -47	none -64	pronoun -30	word -8
start|comma|interroger|first|	elle -22
start|comma|ironiser|	none -30	word -17
start|comma|ironizar|	none -78	preposition -17	word -25
start|comma|it|	adverb -15	auxiliary -12	capital -106	coordinator -75	determiner 57	judging -22	other -48	preposition 17	pronoun 31	subordinator 15	thinking -85	verb-judging -32	verb-saying 13	word -17
start|comma|it|apposed|	saying 28
start|comma|it|apposition|	judging -12	saying 56
start|comma|it|away|2|	judging 18	saying 67
start|comma|it|away|3|	judging -79	saying -108
start|comma|it|away|4|	judging -25	saying -31	thinking -27
start|comma|it|away|5|	judging -27	saying 61
start|comma|it|away|6|	judging -59	other -29	saying -39	thinking -50
start|comma|it|direct|	judging -74	saying -56	thinking -69
start|comma|it|inverted|	judging -65	other -48	saying -76
start|comma|it|relative|	judging -49	saying -56
start|comma|it|shared|	judging 27	saying 67
start|comma|judging|	adverb -51	auxiliary 11	capital 11	coordinator -70	determiner 20	past -10	preposition -99	present -57	pronoun 28	subordinator -56	verb-saying -40	word -40
start|comma|judging|ending|1|	word -19
start|comma|judging|ending|8|	word -19
start|comma|judging|ending|9|	word -17
start|comma|judging|ending|ar|	coordinator -52	preposition -22
start|comma|judging|ending|as|	coordinator -22	determiner -29
start|comma|judging|ending|a|	preposition -29
start|comma|judging|ending|de|	preposition -8
start|comma|judging|ending|do|	word -20
start|comma|judging|ending|em|	preposition -22
start|comma|judging|ending|en|	capital 44	preposition -10	word -58
start|comma|judging|ending|er|	determiner -54
start|comma|judging|ending|e|	coordinator -51
start|comma|judging|ending|lo|	determiner -67
start|comma|judging|ending|l’|	determiner -92
start|comma|judging|ending|om|	preposition -11
start|comma|judging|ending|or|	preposition -22
start|comma|judging|ending|os|	word -22
start|comma|judging|ending|ro|	word -57
start|comma|judging|ending|sa|	word -24
start|comma|judging|ending|ta|	word -16
start|comma|judging|ending|te|	verb-saying -31
start|comma|judging|ending|ue|	subordinator -28
start|comma|judging|ending|ui|	word -23
start|comma|judging|ending|à|	preposition -19
start|comma|judging|first|	1 -19	8 -19	9 -17	a -27	aunque -21	com -11	das -29	de -8	der -54	e -51	em -22	en -33	l’ -92	maar -52	mas -22	par -22	por -22	porque -21	qui -23	à -19
start|comma|juger|	none 33
start|comma|jurar|	none -73	word -53
start|comma|justifier|	none -13
start|comma|klagen|	no -45	none -35
start|comma|klinken|	none -32
start|comma|kontern|	auxiliary 50	yes 50
start|comma|kündigen|	determiner 62	no 72	none 52	verb 47
start|comma|kündigen|first|	das 25	die 47
start|comma|lachen|	no -60	none -46
start|comma|lamentarse|	none -49	preposition -26	word -31
start|comma|lamentar|	none -51	preposition -40	word -33
start|comma|lancer|	none -28	preposition -17	word -25
start|comma|laten|	none -69
start|comma|leggen|	none -83	word -62
start|comma|leggere|	none -28
start|comma|lembrar|first|	em -17
start|comma|lembrar|	none -26	preposition -44	word -41
start|comma|ler|	none -72
start|comma|lire|	none -26
start|comma|llamar|	none -44	word -23
start|comma|loben|	determiner -67	verb -67	yes -67
start|comma|loben|first|	die -67
start|comma|lâcher|	none -62	word -22
start|comma|manifestar|	none -15
start|comma|manter|	none -30	preposition -29	word -23
start|comma|marteler|	none -16
start|comma|meinen|	auxiliary 22	determiner 12	no -68	none -55	pronoun 49	verb 11	yes 79
start|comma|melden|	adverb 17	no -36	none 55	verb 32	word -75
start|comma|mood|none|	judging -55	other -52	saying -12	thinking -6
start|comma|mood|no|	judging -6	other -44	saying -7	thinking -29
start|comma|mood|yes|	judging 31	saying 66
start|comma|mostrar|	none -87	word -61
start|comma|negar|	none -53	verb-saying -19
start|comma|nennen|	no -59	none -62
start|comma|nl|	adverb 49	auxiliary 41	capital -72	determiner -10	judging -11	preposition -75	pronoun -43	subordinator 9	verb-saying -7	word -24
start|comma|nl|apposed|	judging -37	saying 24
start|comma|nl|apposition|	saying 51
start|comma|nl|away|2|	judging -56	saying -46	thinking -32
start|comma|nl|away|3|	judging 37	saying 54	thinking 24
start|comma|nl|away|4|	saying -52
start|comma|nl|away|5|	judging -84	saying -45
start|comma|nl|away|6|	saying 19	thinking -56
start|comma|nl|direct|	judging -73	saying -74	thinking -65
start|comma|nl|inverted|	judging -12	saying -60
start|comma|nl|shared|	saying 109
start|comma|noemen|	none -56
start|comma|noter|	none 26
start|comma|nuancer|	none -19
start|comma|obiettare|	none -15	word -30
start|comma|observer|	none -27	word -20
start|comma|ofrecer|	none -70
start|comma|opinar|	none -38
start|comma|opposer|	none -53
start|comma|order|apposed|	judging -10	other -32	saying 28	thinking -77
start|comma|order|apposition|	judging 38	saying 112
start|comma|order|direct|	judging -37	saying -31	thinking -60
start|comma|order|elided|	saying -97
start|comma|order|inverted|	judging -67	other -51	saying -88
start|comma|order|relative|	judging -46	saying 31	thinking -47
start|comma|order|shared|	judging 24	other -38	saying 91	thinking 40
start|comma|osservare|	auxiliary 54	none 29	word 10
start|comma|other|	adverb -33	capital -25	determiner -47	past -58	preposition -36	word -45
start|comma|other|ending|ún|	preposition -12
start|comma|other|first|	según -12
start|comma|parlare|	none -51	word -33
start|comma|parler|	none -31
start|comma|pedir|	auxiliary 77	none -24	preposition 55	verb -50	verb-saying -83	word -152
start|comma|pedir|first|	contou -26
start|comma|perguntar|	none -64
start|comma|pester|	none -24	word -15
start|comma|plaider|	none -38
start|comma|plaisanter|	none -22	word -19
start|comma|pleiten|	none -49
start|comma|ponderar|	none -57	preposition -45
start|comma|poursuivre|	none 27
start|comma|precisare|	none 32
start|comma|precisar|	auxiliary 41	none 10
start|comma|preferir|	none -25	verb-saying -10
start|comma|preguntar|	marks -29	none -63	verb -42	verb-saying -48
start|comma|preposition|	adverb 26	capital -45	determiner -23	preposition -8	quote 30	that -38	verb-saying -46
start|comma|preposition|auxiliary|	saying 50
start|comma|preposition|marks|	judging -26	saying 8
start|comma|preposition|none|	judging -67	other -39	saying -15	thinking -45
start|comma|preposition|verb|	other -12	saying -15
start|comma|prevedere|	none -66
start|comma|prever|	none -90
start|comma|prometer|	marks -47	none 9	subordinator -35	word -85
start|comma|promettre|	marks -43	none -78
start|comma|pronoun|	, -54	auxiliary 8	capital -21	preposition 59	verb-saying -60	word 20
start|comma|pronoun|auxiliary|	judging 36	saying -7
start|comma|pronoun|marks|	saying 98
start|comma|pronoun|none|	judging -29
start|comma|proponer|	none -36
start|comma|propor|	none -77
start|comma|proposer|	none -48	preposition -42
start|comma|protestar|	none -61
start|comma|protester|	none -18	word -16
start|comma|préciser|	none 49	preposition 30	word 20
start|comma|prévenir|	none 40	preposition 28
start|comma|pt|	adverb -19	auxiliary 61	capital -111	coordinator 13	determiner 10	judging -63	other -44	preposition -10	subordinator -85	thinking 40	verb-judging -58	verb-saying -29
start|comma|pt|apposed|	judging -16	saying 38
start|comma|pt|apposition|	judging -55	saying 31
start|comma|pt|away|2|	judging -32	saying -9
start|comma|pt|away|3|	saying 9
start|comma|pt|away|4|	judging -49	other -31	saying 26
start|comma|pt|away|5|	judging -22	saying -39
start|comma|pt|away|6|	judging -41	saying -15	thinking -54
start|comma|pt|direct|	judging -52	saying -24	thinking -48
start|comma|pt|elided|	saying -150
start|comma|pt|inverted|	judging -41	other -44	saying -68
start|comma|pt|relative|	saying 43
start|comma|publicar|	none -35
start|comma|queixar|	none -70
start|comma|querer|	none -50
start|comma|questionar|	auxiliary -40	none -63	verb-saying -14
start|comma|questionar|first|	respondeu -15
start|comma|raccontare|	auxiliary -23	none -62	preposition -45	word -52
start|comma|raccontare|first|	infermiera -12
start|comma|raconter|	determiner -34	verb -30	word -47
start|comma|raconter|first|	la -20	qui -6
start|comma|rappeler|	auxiliary 37	determiner -69	none 12	preposition -32	word 12
start|comma|raten|	no 70	none 57	preposition 44
start|comma|rebater|	none -27	preposition -20
start|comma|rechazar|first|	por -10
start|comma|rechazar|	none -19	preposition -10
start|comma|rechnen|	determiner -27	no -10	none 8
start|comma|rechnen|first|	die -33
start|comma|reclamar|	none -63	word -33
start|comma|recomendar|	none 77	word 49
start|comma|reconhecer|	coordinator -44	none -46
start|comma|reconhecer|first|	mas -44
start|comma|reconnaître|	none -95	word -25
start|comma|reconocer|first|	sin -22
start|comma|reconocer|	none -28	preposition -22
start|comma|recordar|	adverb -37	none -39	preposition -28	word -26
start|comma|recusar|	none -21	preposition -23	word -19
start|comma|refuser|	none -27	preposition -17
start|comma|registar|	none -50
start|comma|registrar|	none -79	word -51
start|comma|regretter|	none -37	word -32
start|comma|rejeter|	none -18
start|comma|relatar|	adverb -48	none -41	preposition -17	word -76
start|comma|relatar|first|	de -12
start|comma|relever|	none -35	verb -32
start|comma|repetir|	none -23
start|comma|replicare|	none -52
start|comma|replicar|	none -26	preposition -25
start|comma|reprendre|	none -62
start|comma|requérir|	none -80	word -57
start|comma|responder|	none -40	preposition -30
start|comma|ressalvar|	none -41
start|comma|resumir|first|	de -9
start|comma|resumir|	none -36	preposition -9	word -27
start|comma|revelar|first|	a 50
start|comma|revelar|	none 43	preposition 35
start|comma|ricordare|	auxiliary 14	none 32	preposition -50	word -91
start|comma|riferire|	auxiliary 20	marks 22	none 60	verb 40
start|comma|rire|	coordinator -38	none -53
start|comma|rire|first|	puis -38
start|comma|rir|	none -41
start|comma|rispondere|	none -42
start|comma|räumen|	auxiliary 42	none 20	yes 33
start|comma|réagir|	none -21	word -11
start|comma|réclamer|	none -59
start|comma|réjouir|	none -28	word -26
start|comma|répliquer|	none -45	word -15
start|comma|répondre|	none -88
start|comma|résumer|	none -22	word -18
start|comma|rétorquer|	none -29
start|comma|révéler|	auxiliary -41	none -55
start|comma|sagen|	adverb 62	auxiliary -23	coordinator 57	determiner -16	no -46	none -32	preposition -45	pronoun -35	verb 68	word 39	yes 82
start|comma|sagen|first|	als -50	der -43	die 12	ein 55	er -48	sie 58	und 57
start|comma|sapere|	none 16
start|comma|saying|	adverb 13	auxiliary 16	capital -30	coordinator -10	participle -52	preposition 9	present 11	pronoun 14	subordinator -30	that -44	verb-judging -94	verb-saying -42
start|comma|saying|ending|00|	word -68
start|comma|saying|ending|1|	word -55
start|comma|saying|ending|20|	word -19
start|comma|saying|ending|22|	word -43
start|comma|saying|ending|29|	word -26
start|comma|saying|ending|2|	word -56
start|comma|saying|ending|31|	word -47
start|comma|saying|ending|3|	word -41
start|comma|saying|ending|41|	word -37
start|comma|saying|ending|44|	word -26
start|comma|saying|ending|4|	word -51
start|comma|saying|ending|50|	word -41
start|comma|saying|ending|51|	word -52
start|comma|saying|ending|58|	word -39
start|comma|saying|ending|5|	word -57
start|comma|saying|ending|6|	word -37
start|comma|saying|ending|71|	word -25
start|comma|saying|ending|74|	word -48
start|comma|saying|ending|79|	word -22
start|comma|saying|ending|7|	word -51
start|comma|saying|ending|83|	word -25
start|comma|saying|ending|8|	word -55
start|comma|saying|ending|9|	word -30
start|comma|saying|ending|al|	adverb -70	preposition -76	word -46
start|comma|saying|ending|am|	preposition -38	verb-saying 11
start|comma|saying|ending|an|	preposition 42	pronoun 73
start|comma|saying|ending|ao|	preposition -52
start|comma|saying|ending|ar|	auxiliary -12	coordinator -37	preposition 14	subordinator -41	word -73
start|comma|saying|ending|as|	auxiliary -39	coordinator -88	determiner 39	preposition -30	word -62
start|comma|saying|ending|at|	subordinator 18
start|comma|saying|ending|au|	preposition -48
start|comma|saying|ending|a|	auxiliary -62	preposition 28
start|comma|saying|ending|ce|	word -60
start|comma|saying|ending|ch|	pronoun 63	word 45
start|comma|saying|ending|c’|	word 47
start|comma|saying|ending|da|	preposition -61	word -107
start|comma|saying|ending|de|	auxiliary 11	determiner 38	preposition -61
start|comma|saying|ending|di|	preposition 14	word -48
start|comma|saying|ending|do|	adverb -32	capital -26	preposition -69	subordinator -27	verb-saying -70	word -92
start|comma|saying|ending|du|	determiner -30
start|comma|saying|ending|d’|	preposition 36
start|comma|saying|ending|eg|	word -49
start|comma|saying|ending|ei|	auxiliary 22	determiner -19	preposition 34
start|comma|saying|ending|el|	capital -19	determiner -43	preposition -28
start|comma|saying|ending|em|	preposition -99
start|comma|saying|ending|en|	adverb -6	auxiliary 42	coordinator 22	determiner -38	preposition -87	subordinator 15	verb-saying -37	word 22
start|comma|saying|ending|er|	adverb 90	capital 35	determiner -18	preposition -71	word 37
start|comma|saying|ending|es|	auxiliary 63	capital -44	determiner 20	pronoun -12	word -64
start|comma|saying|ending|et|	coordinator 28	preposition -43	verb-saying 8
start|comma|saying|ending|eu|	capital -21	verb-saying -54	word 28
start|comma|saying|ending|e|	coordinator 15
start|comma|saying|ending|fe|	word 65
start|comma|saying|ending|ga|	word -20
start|comma|saying|ending|ge|	word -15
start|comma|saying|ending|go|	word 44
start|comma|saying|ending|gt|	word 26
start|comma|saying|ending|ha|	auxiliary -46
start|comma|saying|ending|hé|	subordinator 31
start|comma|saying|ending|ia|	capital -45	word 12
start|comma|saying|ending|ie|	determiner -7	pronoun 77	subordinator 25	word -37
start|comma|saying|ending|il|	determiner -19	pronoun 12
start|comma|saying|ending|im|	preposition 76
start|comma|saying|ending|in|	capital -43	determiner -28	preposition -19
start|comma|saying|ending|io|	capital -48	word -45
start|comma|saying|ending|is|	auxiliary 42	preposition 40
start|comma|saying|ending|it|	preposition 29
start|comma|saying|ending|iu|	verb-saying -56
start|comma|saying|ending|jl|	subordinator -32
start|comma|saying|ending|já|	adverb -24
start|comma|saying|ending|l'|	determiner -30
start|comma|saying|ending|la|	determiner -33	preposition -60	word 43
start|comma|saying|ending|le|	determiner -12	pronoun -17	word -39
start|comma|saying|ending|ll|	auxiliary -31
start|comma|saying|ending|lo|	determiner 30
start|comma|saying|ending|ls|	preposition -57
start|comma|saying|ending|lu|	word -34
start|comma|saying|ending|l’|	determiner 30
start|comma|saying|ending|ma|	coordinator -61	determiner -38	preposition -78	verb-saying -50
start|comma|saying|ending|me|	pronoun -21
start|comma|saying|ending|mt|	word 42
start|comma|saying|ending|na|	determiner 16	preposition -75	word -80
start|comma|saying|ending|nd|	coordinator 6	word 31
start|comma|saying|ending|ne|	determiner 53	word 38
start|comma|saying|ending|ng|	capital 30
start|comma|saying|ending|no|	auxiliary 76	capital -34	preposition -100	word 65
start|comma|saying|ending|ns|	preposition -72
start|comma|saying|ending|nt|	preposition -28	verb-judging -21	verb-saying -51	word -11
start|comma|saying|ending|nu|	word -38
start|comma|saying|ending|oi|	adverb -59	auxiliary 9
start|comma|saying|ending|om|	preposition -57
start|comma|saying|ending|on|	auxiliary 42	preposition -13	word -24
start|comma|saying|ending|or|	preposition -70	word -60
start|comma|saying|ending|os|	adverb -43	determiner 32	word 35
start|comma|saying|ending|ou|	verb-saying -67	word 28
start|comma|saying|ending|o|	determiner -9
start|comma|saying|ending|po|	preposition -19	word -54
start|comma|saying|ending|ra|	adverb 52	auxiliary -6	preposition -34	subordinator -23	verb-saying -48	word -69
start|comma|saying|ending|re|	adverb 29	determiner 7	preposition -44	word -16
start|comma|saying|ending|ro|	coordinator -26	word 35
start|comma|saying|ending|rs|	preposition -41
start|comma|saying|ending|rt|	word -67
start|comma|saying|ending|rá|	word 42
start|comma|saying|ending|sa|	capital -43	verb-saying -34	word -36
start|comma|saying|ending|si|	pronoun 16
start|comma|saying|ending|so|	word -71
start|comma|saying|ending|st|	auxiliary 18
start|comma|saying|ending|sé|	word -43
start|comma|saying|ending|ta|	verb-saying 49	word 10
start|comma|saying|ending|te|	adverb -53	auxiliary -56	capital -40	verb-saying -42	word 21
start|comma|saying|ending|to|	capital -41	subordinator -66	verb-saying -22	word -63
start|comma|saying|ending|tá|	auxiliary 22
start|comma|saying|ending|té|	word -27
start|comma|saying|ending|tó|	verb-saying -33
start|comma|saying|ending|ue|	subordinator -45	that -42	word -17
start|comma|saying|ending|ui|	word -95
start|comma|saying|ending|um|	preposition -52
start|comma|saying|ending|un|	determiner -25
start|comma|saying|ending|ur|	adverb 41	preposition -73	word -31
start|comma|saying|ending|us|	adverb 18	preposition -8
start|comma|saying|ending|ut|	word -20
start|comma|saying|ending|ué|	word -23
start|comma|saying|ending|va|	word 39
start|comma|saying|ending|ve|	word -55
start|comma|saying|ending|wo|	subordinator -44
start|comma|saying|ending|ya|	adverb -42
start|comma|saying|ending|y|	coordinator -44
start|comma|saying|ending|zu|	preposition -29
start|comma|saying|ending|às|	preposition -68
start|comma|saying|ending|à|	preposition -13
start|comma|saying|ending|ás|	adverb -45
start|comma|saying|ending|ão|	auxiliary 39	word 50
start|comma|saying|ending|ès|	preposition -48
start|comma|saying|ending|è|	auxiliary 10
start|comma|saying|ending|ée|	word -66
start|comma|saying|ending|ém|	adverb -46
start|comma|saying|ending|é|	auxiliary 36
start|comma|saying|ending|ún|	preposition -49
start|comma|saying|ending|ür|	preposition -46
start|comma|saying|first|	1 -55	2 -56	20 -19	22 -43	29 -26	3 -41	31 -47	4 -51	41 -37	44 -26	5 -57	50 -41	51 -52	58 -39	6 -37	7 -51	71 -25	79 -22	8 -55	83 -25	9 -30	a 14	aber 39	abílio -13	al -68	alle 51	als -57	am -38	ao -52	au -48	aunque -44	auteur -30	autora -36	avrebbe -41	baptisé -37	bei 34	beim 41	chef -57	cheffe -69	com -57	con -61	contou -48	contudo -19	cuando -33	c’ 47	da -61	dans -54	das 7	de -25	del -28	den -66	der -19	dessen -59	devant -29	di 14	die -7	directrice -28	do -43	dono -72	dont -54	dopo -19	du -30	délégué -23	déléguée -15	d’ 36	e 15	een 63	ein -34	eine 19	el -43	elle -45	em -98	embora -23	en -12	encore -48	enquanto -66	entre -44	er 6	era -6	es 6	eso -33	está 22	et 28	fenster 69	foi 9	für -46	general -49	ha -42	habe 62	hanno 67	ihre 7	im 69	in -13	infermiera -12	is 42	ist -9	jointe -31	já -24	komt 42	l' -30	la -33	lasciando -28	le -97	les 24	lesionado -13	lo -32	lors -41	l’ 30	ma -61	maar -37	mais 8	man 73	mas -88	me -21	menos -43	met -43	mit 52	más -31	na -75	nella -57	niemand 31	no -14	num -51	numa -73	nur 41	não 11	o -9	omdat 18	par 14	para -34	perché 31	pero -26	poi -59	por -67	porte-parole -50	porém -46	pour -38	precisa -34	presidenta -58	presidente -65	profesora -37	professeur -21	présidente -44	puis -38	que -42	qui -55	quien -59	respondeu -16	responsable -14	sans -51	secondo -50	secrétaire -19	segretaria -51	segundo -52	según -49	sei 22	sein 37	seine 47	seit -43	selon -62	sem -57	si 11	sich 63	sie 77	sin -40	son 13	sono 36	sous -36	são 39	terwijl -32	toen 15	tout -20	tras -30	uma -38	un -25	una 16	unas 39	und 6	une 29	waar -41	waarna -70	war -12	was -65	wer 52	werde 11	wie 25	wo -44	wonach 43	y -44	ya -42	zonder -57	zu -29	zwei 24	à -13	às -68	è 10	é 36	élu -34
start|comma|scherzare|	none -30
start|comma|schließen|	none 28	word 12
start|comma|schreiben|	auxiliary 66	no -63	pronoun 56	yes 66
start|comma|schrijven|	none -76
start|comma|scrivere|	auxiliary -11	none -37	preposition 27	word -42
start|comma|sehen|	no -52	none -52
start|comma|sentenciar|	none -27
start|comma|señalar|	none 6	word 8
start|comma|sfogare|	none -42	word -29
start|comma|sluiten|	none -68
start|comma|solicitar|	none -49
start|comma|sostenere|	auxiliary -12	determiner -69	none -14
start|comma|sostenere|first|	è -9
start|comma|sostener|	none 50	word -78
start|comma|souffler|	none -52
start|comma|souhaiter|	none -41
start|comma|souligner|	none -55
start|comma|soupirer|	none -38
start|comma|souvenir|	none -33
start|comma|spiegare|	auxiliary 37	none 17
start|comma|spiegare|first|	è 48
start|comma|sprechen|	no -68	none -68
start|comma|spreken|	none -36
start|comma|staan|	coordinator -53	none -89	preposition -26	word -34
start|comma|staan|first|	en -53
start|comma|stehen|	auxiliary -31	determiner -48	no -75	none -57
start|comma|stehen|first|	das -23
start|comma|stellen|	none 40	word 45
start|comma|stimare|	none -73	word -21
start|comma|sublinhar|	none -63
start|comma|subordinator|	auxiliary -21	capital 14	determiner -15	preposition -56	pronoun -38	verb-saying -52	word 7
start|comma|subordinator|auxiliary|	saying 33
start|comma|subordinator|marks|	saying -32
start|comma|subordinator|none|	judging -21	saying -13
start|comma|subordinator|verb|	judging -53	saying -81
start|comma|tabler|	none -20	word -14
start|comma|teilen|	auxiliary 54	determiner 32	marks 7	no 43	none 45	preposition -7	pronoun 25	word 51	yes 41
start|comma|teilen|first|	man 23
start|comma|that|	auxiliary -19	determiner -18
start|comma|that|auxiliary|	saying -23
start|comma|thinking|	adverb 29	auxiliary -52	capital -39	coordinator 12	determiner -65	preposition -61	present -93	verb-saying -51	word 31
start|comma|trancher|	none -63
start|comma|trasladar|	none -61
start|comma|trekken|	none -57	verb -19
start|comma|témoigner|	none -21	word -19
start|comma|unlisted|	adverb -33	auxiliary -41	capital -25	determiner -47	no -44	none -60	preposition -36	verb -21	word -45
start|comma|unlisted|first|	según -12
start|comma|verb-judging|	determiner -50	preposition -62	quote -27	word -34
start|comma|verb-judging|marks|	saying -83
start|comma|verb-judging|none|	saying -41
start|comma|verb-saying|	, -60	: -58	adverb -61	determiner 7	preposition -13	pronoun 14	that -48	word -74
start|comma|verb-saying|auxiliary|	saying -27
start|comma|verb-saying|marks|	saying -26
start|comma|verb-saying|none|	judging -37	saying -16	thinking -51
start|comma|verb-saying|verb|	saying -64
start|comma|verb-thinking|	adverb 29	pronoun -54
start|comma|verklaren|	none -59	word -36
start|comma|verlauten|	yes 47
start|comma|versichern|	yes 50
start|comma|versprechen|	auxiliary -52	determiner 71	no -19	none -30	verb 56
start|comma|vertellen|	auxiliary -58	determiner 10	none 31
start|comma|vertellen|first|	die -101
start|comma|verweisen|	determiner 10	none 31	word -77	yes -74
start|comma|verweisen|first|	die 10
start|comma|ver|	none -51	preposition -10	word -17
start|comma|vinden|	auxiliary 59	coordinator -47	none 58
start|comma|vinden|first|	maar -47
start|comma|volere|	none -52
start|comma|vouloir|	none -34
start|comma|werfen|	determiner 63	no 39	verb 63
start|comma|werfen|first|	die 62
start|comma|wijzen|	none -63
start|comma|willen|	auxiliary -64	none -77
start|comma|wollen|	no 13	none 18
start|comma|word|	% -58	, -131	; 13	adverb -8	auxiliary 28	capital -79	coordinator -88	determiner 65	preposition -51	pronoun 55	quote 71	stop -18	that 26	verb-judging -9	verb-saying -107
start|comma|word|auxiliary|	judging -25	saying 40
start|comma|word|marks|	judging -62	saying 10
start|comma|word|none|	judging -24	other -45	saying -13	thinking 33
start|comma|word|verb|	judging -35	saying -25
start|comma|zeggen|	auxiliary 11	coordinator -13	marks 35	none -41	preposition -67	verb-saying 38
start|comma|zeggen|first|	die -57	en -13
start|comma|zeigen|	no -51	none -51	word -48
start|comma|zien|	coordinator -21	none -48	verb -36
start|comma|zien|first|	maar -21
start|comma|äußern|	marks -44	no -63
start|comma|écrire|	none 38
start|comma|étrangler|	none -20	word -19
start|comma|évaluer|	none -37
start|comma|évoquer|	none -78
start|infinitive|	accuser 9	acusar 18	annoncer -42	anunciar -32	appeler 39	chiedere -13	condenar -29	contar -44	criticar -19	decir -28	demander -46	dire 7	dizer -36	exclure 24	invitare 14	orientar 30	pedir -41	querer -24	questionar -23	raconter -41	rappeler -45	reconocer -20	recordar -40	recusar -52	refuser -51	responder -24	ricordare -21	sostener -17	unlisted -43
start|infinitive|accuser|	marks -15	none 27	preposition 9
start|infinitive|acusar|first|	de 18
start|infinitive|acusar|	marks 9	none 19	preposition 18
start|infinitive|annoncer|	none -58	preposition -42
start|infinitive|anunciar|first|	a -21
start|infinitive|anunciar|	none -41	preposition -32
start|infinitive|appeler|first|	à 39
start|infinitive|appeler|	none 57	preposition 39
start|infinitive|asks|false|	auxiliary -43	marks 16	none -24
start|infinitive|away|2|	preposition 37
start|infinitive|away|5|	preposition 10
start|infinitive|away|6|	preposition -113
start|infinitive|before|	, -8	abuso -17	antes -53	avant -43	años -17	e -87	escusou-se -61	euros -41	governo -16	pas 68
start|infinitive|chiedere|first|	di 11
start|infinitive|chiedere|	none -7	preposition -13
start|infinitive|condenar|first|	de -29
start|infinitive|condenar|	none -42	preposition -29
start|infinitive|contar|	none -60	preposition -44
start|infinitive|criticar|	none -21	preposition -19
start|infinitive|decir|	none -37	preposition -28
start|infinitive|demander|first|	de -46
start|infinitive|demander|	none -63	preposition -46
start|infinitive|dire|first|	di 35
start|infinitive|dire|	none 8	preposition 7
start|infinitive|dizer|first|	a -27
start|infinitive|dizer|	none -47	preposition -36
start|infinitive|ending|al|	preposition -51
start|infinitive|ending|as|	preposition -28
start|infinitive|ending|au|	preposition -64
start|infinitive|ending|de|	preposition 9
start|infinitive|ending|di|	preposition 39
start|infinitive|ending|do|	preposition -45
start|infinitive|ending|d’|	preposition 26
start|infinitive|ending|el|	preposition -25
start|infinitive|ending|em|	preposition -47
start|infinitive|ending|en|	preposition -71
start|infinitive|ending|er|	preposition -69
start|infinitive|ending|in|	preposition -54
start|infinitive|ending|le|	preposition -42
start|infinitive|ending|no|	preposition -27
start|infinitive|ending|ns|	preposition -38
start|infinitive|ending|or|	preposition -69
start|infinitive|ending|ra|	preposition -45
start|infinitive|ending|ur|	preposition -54
start|infinitive|ending|à|	preposition -20
start|infinitive|es|apposed|	saying -103
start|infinitive|es|apposition|	saying 29
start|infinitive|es|away|2|	saying -20
start|infinitive|es|away|3|	saying 12
start|infinitive|es|away|4|	saying 20
start|infinitive|es|away|5|	saying -71
start|infinitive|es|away|6|	saying -125
start|infinitive|es|direct|	saying -26
start|infinitive|es|elided|	saying -76
start|infinitive|es|inverted|	saying -71
start|infinitive|es|	judging -17	preposition -14	saying -11
start|infinitive|es|mood|	none -14
start|infinitive|es|relative|	saying 54
start|infinitive|es|shared|	saying -85
start|infinitive|exclure|first|	de 15
start|infinitive|exclure|	none 22	preposition 24
start|infinitive|first|	al -33	au -64	de 9	del -25	di 39	do -45	d’ 26	en -71	no -27	para -45	per -69	por -69	pour -54	sans -38	sem -38	sin -54	tras -28	à -20
start|infinitive|fr|apposed|	judging 6	saying -36
start|infinitive|fr|apposition|	judging 22	saying 19
start|infinitive|fr|away|2|	judging 11	saying -15
start|infinitive|fr|away|3|	judging -23	saying 16
start|infinitive|fr|away|4|	judging 8	saying 9
start|infinitive|fr|away|5|	saying -60
start|infinitive|fr|away|6|	judging -54	saying -117
start|infinitive|fr|direct|	judging -16	saying 12	thinking -32
start|infinitive|fr|inverted|	saying -85
start|infinitive|fr|mood|	none -14
start|infinitive|fr|	preposition -14	saying -10	thinking -63
start|infinitive|fr|shared|	judging 16
start|infinitive|invitare|first|	a 39
start|infinitive|invitare|	none 48	preposition 14
start|infinitive|it|apposed|	saying 28
start|infinitive|it|apposition|	saying -25
start|infinitive|it|away|2|	saying 47
start|infinitive|it|away|3|	saying 9
start|infinitive|it|away|4|	saying -50
start|infinitive|it|away|5|	saying 9
start|infinitive|it|away|6|	judging -37	saying -26
start|infinitive|it|elided|	saying 17
start|infinitive|it|	judging -37	preposition 12	saying 16
start|infinitive|it|mood|	none 12
start|infinitive|it|shared|	saying -9
start|infinitive|judging|ending|a|	preposition -37
start|infinitive|judging|ending|de|	preposition 6
start|infinitive|judging|ending|d’|	preposition 37
start|infinitive|judging|ending|en|	preposition -45
start|infinitive|judging|ending|à|	preposition -45
start|infinitive|judging|first|	a -37	de 6	d’ 37	en -45	à -45
start|infinitive|judging|	participle 11	past -43	present 42
start|infinitive|mood|none|	other -43	saying -9	thinking -68
start|infinitive|order|apposed|	judging 25	saying -45
start|infinitive|order|apposition|	judging 64	saying 37
start|infinitive|order|direct|	thinking -36
start|infinitive|order|elided|	saying -8
start|infinitive|order|inverted|	judging -55	saying -39
start|infinitive|order|relative|	saying 20
start|infinitive|order|shared|	judging -54	saying -59
start|infinitive|orientar|first|	a 30
start|infinitive|orientar|	none 44	preposition 30
start|infinitive|other|ending|de|	preposition -43
start|infinitive|other|first|	de -43
start|infinitive|other|	past -43	preposition -43
start|infinitive|pedir|first|	de -28
start|infinitive|pedir|	none -53	preposition -41
start|infinitive|preposition|auxiliary|	saying -43
start|infinitive|preposition|	determiner -70	pronoun -26
start|infinitive|preposition|marks|	judging -8	saying 30
start|infinitive|preposition|none|	judging -13	other -43	saying -15	thinking -54
start|infinitive|preposition|verb|	judging 52	saying -68
start|infinitive|pt|apposed|	judging 31	saying -49
start|infinitive|pt|apposition|	judging 61	saying 19
start|infinitive|pt|away|2|	judging 39	saying -81
start|infinitive|pt|away|3|	judging -18	saying 12
start|infinitive|pt|away|4|	saying -67
start|infinitive|pt|away|5|	saying -58
start|infinitive|pt|away|6|	judging -33	saying -101	thinking -12
start|infinitive|pt|direct|	judging 9	saying -111	thinking -16
start|infinitive|pt|elided|	saying -85
start|infinitive|pt|inverted|	judging -26	saying -62
start|infinitive|pt|mood|	none -30
start|infinitive|pt|	preposition -30	saying -62	thinking -24
start|infinitive|querer|	none -33	preposition -24
start|infinitive|questionar|	none -31	preposition -23
start|infinitive|raconter|	none -56	preposition -41
start|infinitive|rappeler|	none -65	preposition -45
start|infinitive|reconocer|	none -28	preposition -20
start|infinitive|recordar|	none -52	preposition -40
start|infinitive|recusar|	none -56	preposition -52
start|infinitive|refuser|	none -74	preposition -51
start|infinitive|responder|	none -33	preposition -24
start|infinitive|ricordare|first|	di -21
start|infinitive|ricordare|	none -29	preposition -21
start|infinitive|saying|ending|al|	preposition -57
start|infinitive|saying|ending|as|	preposition -28
start|infinitive|saying|ending|au|	preposition -64
start|infinitive|saying|ending|a|	preposition 13
start|infinitive|saying|ending|de|	preposition 18
start|infinitive|saying|ending|di|	preposition 39
start|infinitive|saying|ending|do|	preposition -44
start|infinitive|saying|ending|d’|	preposition -55
start|infinitive|saying|ending|el|	preposition -25
start|infinitive|saying|ending|em|	preposition -46
start|infinitive|saying|ending|en|	preposition -55
start|infinitive|saying|ending|er|	preposition -69
start|infinitive|saying|ending|in|	preposition -54
start|infinitive|saying|ending|le|	preposition -42
start|infinitive|saying|ending|no|	preposition -27
start|infinitive|saying|ending|ns|	preposition -54
start|infinitive|saying|ending|or|	preposition -50
start|infinitive|saying|ending|ra|	preposition -37
start|infinitive|saying|first|	a 13	al -27	au -64	de 18	del -25	di 39	do -44	d’ -55	en -55	no -27	para -37	per -69	por -50	sans -54	sem -38	sin -54	tras -28
start|infinitive|saying|	past 19	preposition -9	present -57
start|infinitive|sostener|	none -21	preposition -17
start|infinitive|thinking|ending|de|	preposition -35
start|infinitive|thinking|first|	de -35
start|infinitive|thinking|	past -44	preposition -68	present -49
start|infinitive|unlisted|first|	de -43
start|infinitive|unlisted|	none -60	preposition -43
start|late|	aankondigen -45	accogliere -41	accusare 37	accuser 8	achten -69	acusar 21	adelantar -41	admettre 16	admitir 15	afdoen -51	affermare -15	affirmer 10	afirmar -38	aggiungere -20	agradecer -27	ammettere -28	annoncer -27	annunciare 27	anunciar -7	apontar -46	asegurar 29	assicurare -32	assumir -18	assurer 12	atribuir 7	attendre -65	attribuire 32	avanzar -48	avouer -55	begrüßen 6	beloven -80	benadrukken -49	berichten -41	beschreiben -42	bestätigen -47	betreuren -54	bevestigen -39	bezeichnen -41	beziffern 26	bieden -64	bitten -70	blijken -25	blijven 16	calcular 30	calificar -57	celebrar -65	celebrare -39	chamar -60	chiamare -67	chiedere 47	cifrar -46	citar -30	classificar -14	cobrar -40	coincidir -51	comparar 20	comprometer -56	condenar -27	confermare -54	confier -37	confirmar 32	confirmer -10	considerar -38	consigliare -20	contar -47	contestar -48	contestare -17	convocar -35	criticar -29	croire -33	decir -67	declarar -45	defender 33	demander 15	denken -30	denunciar -43	descartar -69	descrever -49	devolver -18	dichiarare -51	dire -26	dizer 6	dreigen 19	drukken -23	déclarer -30	décrire -27	défendre -21	eisen -42	elogiar -40	erklären -51	erzählen -50	escribir -48	escusar -61	esperar -31	esprimere -38	estimar -48	evitar -40	exclure 29	exiger -48	faire_valoir -29	falar -49	felicitar -34	finden 33	fordern 13	garantir -53	geloven -39	geven -80	hablar -61	halten -18	heißen -48	herinneren -13	heten -61	hoffen -43	houden -76	indicare -45	indiquer -40	informar -64	inquiéter 36	instar -45	interroger -39	invitare 21	inviter -70	justificar -64	klagen -25	kommentieren -59	kritisieren -68	kündigen -64	lamentar -75	lamentare -17	lamentarse -74	lancer 13	lassen -26	laten 17	leggen 8	leggere -54	lehnen -86	lire -46	llamar 52	loben -66	mahnen -83	mantener -66	manter -22	meedelen -34	melden -63	menacer -59	mostrar -64	negar -45	nennen -59	nier -40	noemen -60	notieren -29	ofrecer -51	ontkennen -35	parlare -68	parler -40	pedir -29	perguntar 28	pleiten -63	pointer 9	precisar -47	preferir -51	preguntar -71	prevedere 17	prever -65	prijzen -53	prometer -48	promettere 23	promettre -18	proponer -50	propor -51	proporre -47	prévoir 26	qualifier -61	queixar -45	querer -47	questionar -42	raccontare -48	raconter -69	rappeler -25	rechazar -52	rechnen 35	recibir -38	reclamar -83	recomendar 7	reconhecer -26	reconnaître -59	recusar -46	referir -44	refuser -20	registar 25	registrar -46	rejeitar -49	relatar 39	relever -73	remeter -52	reprendre -36	reprocher 30	requérir -40	respingere -43	responder -41	responsabilizar -54	ricordare 22	rispondere -30	roepen 16	rufen -66	räumen -49	réclamer 23	répondre -45	révéler -52	saber -37	sagen 19	salutare -55	schließen -70	schreiben -56	schrijven -58	scrivere -64	segnalare 28	sehen 18	señalar 25	sluiten -75	solicitar 20	sostener -36	sostenere -28	souhaiter 21	souvenir -36	spiegare 10	sprechen -46	spreken -77	staan -80	stehen -49	stellen -74	stimare -35	sturen -69	tabler -41	tachar -47	teilen -32	tildar -45	tonen -64	trekken -59	vatten -59	ver -64	verklaren 33	versprechen 30	verteidigen -85	vertellen -53	verwachten -47	verweisen -13	verwijten 32	vinden -88	voegen -39	voir -58	volere -8	vouloir -45	vragen 23	vrezen -41	warnen 6	weisen 27	werfen 15	wijzen -44	wollen -73	würdigen -15	zeigen -44	zien 6	äußern -58	évaluer -66	évoquer -17
start|late|aankondigen|first|	aan -18
start|late|aankondigen|	none -61	preposition -18
start|late|accogliere|	none -58
start|late|accusare|	none 22
start|late|accuser|	auxiliary -33	determiner -101	marks 44	none -19	preposition 45	word -57
start|late|accuser|first|	qui -20
start|late|achten|	none -79	word -51
start|late|acusar|	determiner -125	marks 40	preposition 56
start|late|acusar|first|	de 58	o -56
start|late|adelantar|	none -60
start|late|admettre|	determiner 19	none 28
start|late|admitir|	determiner 43	marks 23	none 8
start|late|adverb|none|	saying -37
start|late|adviseren|	determiner 13
start|late|afdoen|	none -57	word -48
start|late|affermare|	none -21
start|late|affirmer|	determiner -56	none -17
start|late|afirmar|	determiner -34	none -54	verb -13	word -29
start|late|afirmar|first|	el -37
start|late|aggiungere|	none -27
start|late|agradecer|	none -28
start|late|ammettere|	determiner -36	none -36
start|late|annoncer|	determiner -21	none -32	word -53
start|late|annoncer|first|	la 21
start|late|annunciare|	determiner 40	none 38	word -52
start|late|anunciar|	capital -34	coordinator -19	determiner 11	none -6	verb -55	word -75
start|late|anunciar|first|	e -21	o -88
start|late|apontar|	none -48
start|late|appeler|	determiner -74	marks 18	none -7	preposition 45	word -84
start|late|appeler|first|	à 45
start|late|asegurar|	determiner 29	none 42
start|late|asegurar|first|	los 29
start|late|asks|false|	auxiliary 20	marks 10	none -18	verb -26
start|late|assicurare|	determiner -36	none -41
start|late|assicurare|first|	la -35
start|late|assumir|	marks -24	none -20	verb-saying -24
start|late|assurer|	none 14	word 34
start|late|atribuir|	coordinator -40	marks 10	none 6	preposition 12
start|late|atribuir|first|	a -7	e -37	y -23
start|late|attendre|	determiner -53	none -90
start|late|attribuire|	marks 32	none 32
start|late|auxiliary|	adverb -9	determiner -8	preposition -39	pronoun -53	stop -73	verb-saying -50	word -65
start|late|auxiliary|auxiliary|	saying -38
start|late|auxiliary|none|	judging -40	saying -60	thinking -58
start|late|auxiliary|verb|	saying -67
start|late|avanzar|	none -64	word -48
start|late|avouer|	none -78
start|late|away|2|	auxiliary -77	capital 21	coordinator -35	determiner 50	preposition -70	pronoun 79	subordinator 46	verb-saying 21
start|late|away|3|	auxiliary -59	capital 14	coordinator -52	determiner -40	preposition 17	pronoun -34	subordinator 30	verb-saying -74	word -10
start|late|away|4|	auxiliary -38	capital -92	coordinator -43	determiner 26	pronoun -46	subordinator -9	verb-judging -51	verb-saying -38	word -29
start|late|away|5|	auxiliary -26	capital -88	coordinator -53	determiner -86	preposition -25	pronoun 6	verb-judging -61	verb-saying -52	word -35
start|late|away|6|	adverb -47	auxiliary -51	capital -78	coordinator -46	determiner -42	preposition -81	pronoun -89	subordinator -111	verb-judging -49	verb-saying -53	verb-thinking -28	word -33
start|late|before|	, -98	aber 52	al -56	alta 13	anche -63	anders -49	anfrage -21	anni -46	anos -40	apenas -64	aver -39	avoir -68	ayer 18	años 46	bekend -22	calma -35	caprichoso -55	contrato -26	daar -82	dagegen -17	december -64	decisão 31	die -64	dienstag -34	dinsdag -77	dire 63	donner -38	dopo -75	déjà 47	eerst -60	encore -15	ende -43	entro -50	er -24	eraan -39	euro -50	euros -45	excuses -14	già -57	haar -33	hablar -44	hallazgo -33	hem 34	hoje 22	horas -31	hun -76	iedereen -41	ihm 41	ihn 39	ihnen 36	ihr -122	instalar -28	invece 96	jaar -94	jeudi 68	já -82	levar -25	lijst -78	lo -55	lui -75	lundi -74	maandag -58	maar -69	mais -71	mardi -128	mercredi -104	mesi -69	mittwoch -52	más -26	noch -79	nooit -56	nun -29	nur -40	ook 67	opnieuw -23	part 70	però 50	plus 29	pourtant 84	prisión -38	rede -78	repetir -39	rond -78	samedi -67	se -144	segunda -92	sich -69	sin -51	soir -64	s’ -65	te -45	terug -66	todas -37	todo -93	todos -116	toen -97	toujours 44	toutefois 74	uur -58	via -91	vooral -57	vorwurf -59	vorwürfe -65	vrijdag -49	week -37	wel -84	weten 129	woensdag 16	ya 36	zahl -56	zelf -88	zich -68	zondag -41
start|late|begrüßen|	determiner 34	no 6	none 15	verb -45
start|late|begrüßen|first|	der -55
start|late|beloven|	auxiliary -28	none -86	word -32
start|late|benadrukken|	none -61	word -49
start|late|beschreiben|	no -42
start|late|bestätigen|	no -47	none -44
start|late|betreuren|	none -76
start|late|bevestigen|	auxiliary -20	none -46	verb-saying -26	word -38
start|late|bezeichnen|first|	als -41
start|late|bezeichnen|	marks -41	no -41	preposition -41
start|late|beziffern|	no 26	none 26	word -67
start|late|bieden|	determiner -63	none -86	preposition -17
start|late|bieden|first|	aan -17	een -63
start|late|bitten|	determiner -21	no -66	none -74
start|late|blijken|	auxiliary -18	none -31
start|late|blijven|	none 23	preposition 43	word -116
start|late|calcular|	none 44
start|late|calificar|first|	de -57
start|late|calificar|	marks -58	none -57	preposition -58
start|late|capital|	auxiliary -9	capital -103	coordinator -56	determiner -61	preposition 22	stop 7	verb-saying -34	word -49
start|late|capital|auxiliary|	saying -48
start|late|capital|none|	judging -14	other -49	saying -32
start|late|capital|verb|	judging 30	saying -32
start|late|celebrare|	none -46
start|late|celebrar|	none -83
start|late|chamar|first|	de -61
start|late|chamar|	marks -61	none -60	preposition -61
start|late|chiamare|	coordinator -10	none -79
start|late|chiamare|first|	e -10
start|late|chiedere|	auxiliary 18	coordinator -47	determiner 24	marks 34	none 41	preposition 27	subordinator 26	word 25
start|late|chiedere|first|	di 37	e -47	la -78	le -50
start|late|cifrar|	determiner -46	none -65
start|late|citar|	none -32
start|late|classificar|	marks -14	none -14
start|late|cobrar|	none -51
start|late|coincidir|	none -53	preposition -51
start|late|comprometer|	determiner -55	none -66
start|late|condenar|	none -32	preposition -15	word -36
start|late|confermare|	auxiliary -14	coordinator -17	determiner -67	none -64	verb -13
start|late|confermare|first|	e -12	ma -13
start|late|confier|	none -52
start|late|confirmar|	coordinator -41	determiner 26	none 28	verb -42	word 30
start|late|confirmar|first|	mas -30	o 47	y -38
start|late|confirmer|	coordinator -23	determiner -87	none -10	verb -35	word 37
start|late|confirmer|first|	mais -23
start|late|considerar|	none -38	verb -39
start|late|consigliare|	none -26
start|late|contar|	none -66	word 7
start|late|contestare|	coordinator -27	determiner 6	none -11
start|late|contestare|first|	e -27
start|late|contestar|	none -68
start|late|convocar|	none -46
start|late|coordinator|	, -56	adverb -18	auxiliary -37	capital -18	determiner -45	preposition -59	pronoun -35	verb-judging -33	verb-saying -52	word -39
start|late|coordinator|auxiliary|	judging -18	saying -20
start|late|coordinator|marks|	judging -44	saying -36
start|late|coordinator|none|	judging -54	saying -46	thinking -27
start|late|coordinator|verb|	judging -33	saying -46	thinking -47
start|late|criticar|	none -37
start|late|croire|	none -40
start|late|decir|	determiner -61	none -81	subordinator -44
start|late|decir|first|	el -61
start|late|declarar|	none -57
start|late|defender|	none 23
start|late|demander|	determiner 32	none 32	word -99
start|late|denken|first|	over -30
start|late|denken|	none -38	preposition -30
start|late|denunciar|	none -56
start|late|descartar|	coordinator -15	determiner -42	none -94	verb -25
start|late|descartar|first|	y -14
start|late|descrever|	none -53
start|late|determiner|	adverb 45	capital -14	determiner -60	preposition -80	quote 46	stop -81	verb-judging -69	verb-saying -90	word 7
start|late|determiner|auxiliary|	judging 38	saying -7
start|late|determiner|marks|	judging 6
start|late|determiner|none|	judging -32	other 21	thinking -30
start|late|determiner|verb|	judging 33	saying -48	thinking -39
start|late|devolver|	none -26
start|late|de|apposed|	judging -120
start|late|de|apposition|	judging 32	saying -82
start|late|de|	auxiliary -52	capital 14	coordinator -54	determiner 14	judging 13	other -81	preposition -24	pronoun -39	saying -19	subordinator -83	verb-saying -36
start|late|de|away|2|	judging 42	thinking 38
start|late|de|away|3|	judging -25	other -23	saying -30	thinking -113
start|late|de|away|4|	judging -11	other -39	saying -113	thinking -75
start|late|de|away|5|	judging -15	saying 38
start|late|de|away|6|	judging -14	other -24	saying -119	thinking -75
start|late|de|direct|	judging 16	thinking 14
start|late|de|inverted|	judging -89	other -28	saying -98
start|late|de|shared|	judging 29	other -78	thinking -84
start|late|dichiarare|	none -68
start|late|dire|	coordinator -23	determiner -109	marks -90	none -16	preposition -70	verb-saying -15	word -50
start|late|dire|first|	la -69	l’ -33
start|late|dizer|	determiner -87	marks 28	none -14	verb-saying -12	word 32
start|late|dizer|first|	o -81
start|late|dreigen|	none 33
start|late|drukken|	none -30	preposition -23
start|late|déclarer|	determiner -30	none -41
start|late|décrire|	none -33
start|late|défendre|	determiner -21	none -48
start|late|eisen|	none -58
start|late|elogiar|	none -51	verb -26
start|late|ending|00|	word 46
start|late|ending|1|	word -57
start|late|ending|20|	word -32
start|late|ending|2|	word -36
start|late|ending|5|	word -30
start|late|ending|7|	word -29
start|late|ending|8|	word -66
start|late|ending|9|	word -35
start|late|ending|ab|	word -59
start|late|ending|ad|	auxiliary -19
start|late|ending|af|	word -48
start|late|ending|ai|	preposition -64
start|late|ending|al|	preposition -50
start|late|ending|an|	auxiliary -28	preposition -68	pronoun 9
start|late|ending|ar|	determiner -75	word -51
start|late|ending|as|	capital -39	coordinator -32	word -94
start|late|ending|at|	verb-saying -23	word -50
start|late|ending|a|	preposition 39
start|late|ending|be|	auxiliary -15
start|late|ending|ce|	word -35
start|late|ending|ch|	pronoun -6	word 11
start|late|ending|ck|	word -71
start|late|ending|da|	word -70
start|late|ending|de|	determiner 11	preposition -16	word -78
start|late|ending|di|	preposition 28
start|late|ending|do|	verb-saying -48	word -61
start|late|ending|du|	determiner -94
start|late|ending|d’|	preposition -61
start|late|ending|ef|	word -28
start|late|ending|eg|	word -59
start|late|ending|ei|	determiner -48	preposition -60
start|late|ending|el|	determiner -15	word -39
start|late|ending|em|	preposition -44
start|late|ending|en|	auxiliary -57	capital 28	coordinator -24	preposition -52	verb-saying -40	word -11
start|late|ending|er|	capital -14	determiner -66	preposition 24	word -11
start|late|ending|es|	auxiliary -18	determiner -51	word -44
start|late|ending|et|	coordinator -45	preposition -69	pronoun 14
start|late|ending|eu|	verb-saying -30
start|late|ending|e|	coordinator -48
start|late|ending|ha|	auxiliary -24
start|late|ending|ht|	word -67
start|late|ending|ia|	capital -29
start|late|ending|ie|	determiner -13	word 39
start|late|ending|ig|	word -66
start|late|ending|ij|	preposition -46	pronoun -61
start|late|ending|il|	determiner -80	pronoun -43
start|late|ending|in|	determiner 22	preposition -72
start|late|ending|io|	capital -32
start|late|ending|ir|	word -26
start|late|ending|is|	auxiliary -28	coordinator -35
start|late|ending|it|	auxiliary -30	preposition -59	verb-saying -20
start|late|ending|i|	determiner 16
start|late|ending|jk|	word -31
start|late|ending|jn|	auxiliary -43
start|late|ending|l'|	determiner 8
start|late|ending|la|	determiner -9
start|late|ending|ld|	word -27
start|late|ending|le|	determiner -55	pronoun -24	word 21
start|late|ending|lf|	word -56
start|late|ending|lo|	determiner 38	pronoun -67	word 16
start|late|ending|ls|	preposition -82	subordinator -69
start|late|ending|l’|	determiner -18
start|late|ending|ma|	coordinator -20	determiner 22
start|late|ending|me|	preposition -98
start|late|ending|mo|	preposition -76	word -50
start|late|ending|na|	capital -26	determiner 9
start|late|ending|nd|	coordinator -54	word -43
start|late|ending|ne|	determiner 49	word 35
start|late|ending|ng|	word -66
start|late|ending|no|	word 53
start|late|ending|ns|	preposition -56
start|late|ending|nt|	preposition -75	verb-saying -24	word -72
start|late|ending|oe|	subordinator 39	word -41
start|late|ending|of|	subordinator 47
start|late|ending|om|	preposition -85
start|late|ending|on|	determiner -19	preposition -89	word -59
start|late|ending|or|	preposition -23
start|late|ending|os|	determiner -12	word -63
start|late|ending|ou|	verb-saying -12
start|late|ending|o|	determiner -42
start|late|ending|ra|	auxiliary -33	preposition -49	verb-saying -43	word -50
start|late|ending|ro|	coordinator -30	word -18
start|late|ending|rs|	word -57
start|late|ending|rt|	word -71
start|late|ending|rá|	word 16
start|late|ending|ró|	word -45
start|late|ending|s'|	pronoun 58
start|late|ending|sa|	determiner -18
start|late|ending|se|	pronoun 20	word -58
start|late|ending|si|	pronoun -40
start|late|ending|st|	auxiliary -24	word -45
start|late|ending|ta|	word -42
start|late|ending|to|	subordinator -54	verb-saying -45	word -39
start|late|ending|ts|	word 39
start|late|ending|tó|	word -41
start|late|ending|ue|	determiner -65	subordinator -64	that -37
start|late|ending|uf|	preposition 37
start|late|ending|ui|	word -84
start|late|ending|um|	determiner -11
start|late|ending|un|	determiner 9
start|late|ending|ur|	preposition 29	word -43
start|late|ending|ut|	word -49
start|late|ending|y|	coordinator -46
start|late|ending|ze|	pronoun -52
start|late|ending|zu|	preposition -44
start|late|ending|ão|	word 39
start|late|ending|è|	auxiliary -15
start|late|ending|é|	auxiliary -24
start|late|ending|ür|	preposition -19
start|late|erklären|	no -51	none -51
start|late|erzählen|	auxiliary 6	no -56	verb -57	word 10	yes 6
start|late|escribir|	none -68
start|late|escusar|	determiner -61	none -87
start|late|esperar|	determiner -30	none -42	preposition -17
start|late|esprimere|	determiner -38	none -43
start|late|estimar|	determiner -45	none -65
start|late|es|apposed|	judging -81	saying -80
start|late|es|apposition|	saying 49
start|late|es|	auxiliary -17	capital -77	coordinator -45	determiner -19	judging -58	other -133	preposition 8	pronoun -83	saying 11	subordinator -8	thinking -44	verb-saying -62	word -13
start|late|es|away|2|	judging -88	saying -19	thinking -31
start|late|es|away|3|	judging -40	saying -76	thinking -28
start|late|es|away|4|	saying 68
start|late|es|away|5|	judging -24	saying -17
start|late|es|away|6|	judging -49	saying -76	thinking -25
start|late|es|direct|	judging -59	thinking -42
start|late|es|elided|	saying -61
start|late|es|inverted|	judging -34
start|late|es|mood|	none -15
start|late|es|relative|	saying -18
start|late|es|shared|	judging -62	other -127	saying -53
start|late|evitar|	marks -37	none -43
start|late|exclure|	none 40
start|late|exiger|	none -57
start|late|faire_valoir|	none -34
start|late|falar|	none -62	word -40
start|late|felicitar|	coordinator -34	none -33	verb -38
start|late|finden|	no 37	none 37
start|late|first|	1 -57	2 -36	20 -13	5 -30	7 -29	8 -66	9 -35	a 37	aan -72	ab -59	af -48	al -51	alla 12	aller -83	als -104	an -46	as -62	auf 37	aunque -52	ausrichten -24	avoir -24	bei -60	bij -46	cel -39	chaque -65	come -77	como -31	con -68	da -38	dans -56	das 22	de -15	der -119	des -18	dessen -56	di 28	die -12	du -94	d’ -61	e -48	einen -25	eines -40	el -15	elle -24	em -44	en -43	enquanto -54	enttäuscht -14	era -33	es -29	et -45	exprimer -37	für -19	gaan -51	geen 30	gelijk -16	ha -24	haar -75	had -19	hebben -37	het 14	hetzelfde -39	hij -61	hoe 39	i 16	iets 49	il -89	in -72	is -28	l' 8	la -9	las -63	le -55	les -52	lo 9	l’ -18	ma -20	mais -35	man 9	mas -32	met -69	mismo -50	mit -34	nicht -71	nichts -81	niet 10	niets 9	non -45	não 28	n’ -38	o -42	of 47	os -72	over -52	para -56	per -82	pero -30	por -67	porque -44	que -37	qui -53	respondeu -16	s' 58	se 53	si 30	son -19	sportief -16	te -86	tegen -27	ter 36	toe -41	tout -49	uit -60	um -11	uma 22	un 20	una 9	und -54	une 42	van -32	vier -85	von -59	voor -64	wat -50	weg -59	y -46	ze -52	zich -6	zijn -43	zu -44	zufrieden -18	zurück -71	è -15	é -24	écrit -20	être 20
start|late|fordern|	determiner -39	no 13	none 12
start|late|fr|apposed|	judging 19	saying 17	thinking -42
start|late|fr|apposition|	judging -73	saying -10
start|late|fr|	auxiliary -51	capital -65	coordinator -52	judging 7	other -83	preposition -9	pronoun 48	subordinator 31	thinking -15	verb-judging -47	verb-saying -78	word -11
start|late|fr|away|2|	judging -7	saying 64	thinking 8
start|late|fr|away|3|	judging 9	saying -60	thinking -79
start|late|fr|away|4|	judging 35	saying -34	thinking -48
start|late|fr|away|5|	judging -70	saying -108
start|late|fr|away|6|	judging -122	other -83	saying -30	thinking -39
start|late|fr|direct|	saying 9	thinking 7
start|late|fr|elided|	saying -39
start|late|fr|inverted|	judging -44	saying -13
start|late|fr|relative|	judging -16	saying -75	thinking -60
start|late|fr|shared|	judging 12	saying -39
start|late|garantir|	determiner -42	none -72
start|late|geloven|	none -56	word -39
start|late|geven|	determiner -71	none -90	word -42
start|late|geven|first|	een -49	gelijk -16	toe -10
start|late|hablar|first|	de -55
start|late|hablar|	marks -55	none -63	preposition -58	word -19
start|late|halten|	auxiliary 9	capital 40	determiner 13	marks -10	no -21	none -166	preposition -18	verb 52	word -124	yes 13
start|late|halten|first|	die -43	für -15
start|late|heißen|	no -48
start|late|herinneren|	word 43
start|late|heten|	coordinator -17	determiner -44	marks -59	none -62
start|late|heten|first|	een -44	en -17
start|late|hoffen|	no -43
start|late|houden|first|	voor -15
start|late|houden|	none -77	preposition -36	verb -30	word -32
start|late|indicare|	coordinator -10	none -67
start|late|indicare|first|	e -10
start|late|indiquer|	none -54	verb-saying -20
start|late|informar|	none -77
start|late|inquiéter|	none 56
start|late|instar|	none -63
start|late|interroger|	auxiliary -31	determiner -31	none -45	pronoun -26
start|late|interroger|first|	elle -24
start|late|invitare|	determiner -67	marks 34	none 8	preposition 36
start|late|invitare|first|	i -53
start|late|inviter|	determiner -38	marks -65	none -75
start|late|it|apposed|	judging 10	thinking -59
start|late|it|	auxiliary -34	capital -64	coordinator -53	other -77	pronoun -49	saying -23	subordinator -10	verb-saying 30	word -13
start|late|it|away|2|	judging 12	saying 30	thinking 28
start|late|it|away|3|	judging 21	thinking -85
start|late|it|away|4|	judging -66	saying -50	thinking -34
start|late|it|away|5|	judging -50	saying -63
start|late|it|away|6|	judging -73	other -67	saying -114
start|late|it|direct|	judging -15	saying -54	thinking 23
start|late|it|elided|	saying 13
start|late|it|inverted|	judging -22	other -48	saying -111
start|late|it|mood|	none -12
start|late|it|relative|	judging 31	saying -90
start|late|it|shared|	judging -39	saying 31
start|late|judging|	auxiliary -41	capital -8	coordinator -60	determiner 25	participle 39	preposition -17	present -22	subordinator 11	verb-saying -69	word -6
start|late|judging|ending|9|	word -26
start|late|judging|ending|ab|	word -35
start|late|judging|ending|as|	coordinator -20	determiner 31
start|late|judging|ending|at|	word -50
start|late|judging|ending|a|	preposition 17
start|late|judging|ending|ch|	word 22
start|late|judging|ending|de|	preposition -12
start|late|judging|ending|do|	word -39
start|late|judging|ending|du|	determiner -46
start|late|judging|ending|em|	preposition -17
start|late|judging|ending|en|	auxiliary -30	determiner 22	preposition -41	word -40
start|late|judging|ending|er|	determiner -90	word -97
start|late|judging|ending|et|	coordinator -22	preposition -56
start|late|judging|ending|e|	coordinator -45
start|late|judging|ending|ht|	word -40
start|late|judging|ending|ie|	determiner -48
start|late|judging|ending|in|	preposition -34
start|late|judging|ending|la|	determiner 26
start|late|judging|ending|le|	determiner -78
start|late|judging|ending|ls|	preposition -64
start|late|judging|ending|l’|	determiner -49
start|late|judging|ending|mo|	preposition -43	subordinator -7
start|late|judging|ending|nd|	coordinator -46
start|late|judging|ending|on|	determiner -48
start|late|judging|ending|or|	preposition -12
start|late|judging|ending|os|	determiner -42	word -36
start|late|judging|ending|o|	determiner -58
start|late|judging|ending|st|	word -42
start|late|judging|ending|ta|	word -26
start|late|judging|ending|te|	word 50
start|late|judging|ending|ue|	subordinator -25
start|late|judging|ending|ui|	word -66
start|late|judging|ending|un|	determiner 36
start|late|judging|ending|y|	coordinator -25
start|late|judging|ending|ür|	preposition -15
start|late|judging|first|	9 -26	a 17	ab -35	als -78	aunque -24	como -10	das 30	de -7	der -90	des 10	die -48	du -46	e -45	een 17	einen 11	em -17	en -33	et -22	für -15	in -34	la 26	le -78	l’ -49	mas -20	met -56	nicht -40	o -58	qui -27	si 42	son -48	un 36	und -46	voor -15	vor -7	wat -50	y -25
start|late|justificar|	none -71
start|late|klagen|	none -25
start|late|kommentieren|	no -59
start|late|kritisieren|	marks -64	no -68
start|late|kündigen|first|	an -19
start|late|kündigen|	no -64	none -64	preposition -25
start|late|lamentare|	coordinator -17	none -18
start|late|lamentare|first|	e -17
start|late|lamentarse|	none -77
start|late|lamentar|	coordinator -18	none -88	verb -18
start|late|lamentar|first|	e -18
start|late|lancer|	none 19	word 44
start|late|lassen|first|	ausrichten -24
start|late|lassen|	no -20	none -26	verb-saying -26
start|late|laten|	auxiliary 15	determiner 15	marks 38	none -16	preposition -76	pronoun 28	verb 43	word -6
start|late|laten|first|	de 69	een -102	geen 54
start|late|leggen|	none 11	word -122
start|late|leggere|	none -79
start|late|lehnen|first|	ab -35
start|late|lehnen|	no -86	none -86	word -35
start|late|lire|	determiner -46	none -68
start|late|llamar|	none 81
start|late|loben|	determiner -55
start|late|mantener|	marks -61	none -66	preposition -61
start|late|manter|	none -25	word -24
start|late|meedelen|first|	uit -18
start|late|meedelen|	none -44	preposition -18
start|late|melden|	determiner -45	no -55	none -70	word -58
start|late|melden|first|	de -38
start|late|menacer|	none -85
start|late|mood|none|	judging -14	other 9	saying -10	thinking -7
start|late|mood|no|	judging 12	other -81	saying -23
start|late|mood|yes|	judging -14
start|late|mostrar|	marks -53	none -71	word -39
start|late|negar|	coordinator -14	determiner -41	none -58	verb -12
start|late|negar|first|	e -19
start|late|nennen|	determiner -49	marks -57	no -59	none -22
start|late|nier|	none -57
start|late|nl|apposed|	judging -86	saying 8
start|late|nl|apposition|	judging -28	saying -34
start|late|nl|	auxiliary -79	capital -51	coordinator -24	other -56	preposition -14	pronoun -12	saying -10	subordinator 63	verb-judging -47	verb-saying -67	word -40
start|late|nl|away|2|	judging 20	saying -39	thinking 19
start|late|nl|away|3|	judging -10	saying 42	thinking -97
start|late|nl|away|4|	judging -78	saying -17	thinking -62
start|late|nl|away|5|	judging -48	saying -68	thinking -56
start|late|nl|away|6|	judging -48	saying -28
start|late|nl|direct|	judging 21	thinking -48
start|late|nl|inverted|	judging -52	other -45	saying -11
start|late|nl|mood|	none -7
start|late|nl|shared|	saying -96	thinking 34
start|late|noemen|	marks -60	none -60
start|late|notieren|first|	mit -15
start|late|notieren|	no -29	none -29	preposition -15
start|late|ofrecer|	determiner -50	none -65
start|late|ontkennen|	auxiliary -33	none -37	word -28
start|late|ontkennen|first|	hebben -13
start|late|order|apposed|	judging -13	other -107	saying -17	thinking -34
start|late|order|apposition|	judging 6	saying 6	thinking -66
start|late|order|direct|	judging 10
start|late|order|elided|	saying -23
start|late|order|inverted|	judging -89	other -54	saying -35
start|late|order|relative|	judging 18	saying -108	thinking -58
start|late|order|shared|	judging -27	other 18	saying -22	thinking 23
start|late|other|	capital -49	determiner 21	preposition -63	verb-saying -21	word -79
start|late|other|ending|en|	verb-saying -21
start|late|parlare|	none -74	preposition -58
start|late|parler|	none -48
start|late|pedir|	auxiliary -16	coordinator -26	marks -116	none -21	preposition -71	verb -43	verb-saying -30	word -101
start|late|pedir|first|	de -68	e -20	el -108	la -89	por -24	y -25
start|late|perguntar|	auxiliary 32	none 27	word -103
start|late|pleiten|	none -77
start|late|pointer|	determiner 9	none -22
start|late|precisar|	none -70
start|late|preferir|	determiner -41	marks -37	none -63	preposition -37
start|late|preguntar|	none -82	verb-saying -42
start|late|preposition|	, 26	: -46	adverb -23	auxiliary -50	capital -41	determiner -65	end -67	preposition -22	pronoun -121	quote 16	stop -27	word -29
start|late|preposition|auxiliary|	saying -65
start|late|preposition|marks|	judging -14	saying 24	thinking -58
start|late|preposition|none|	judging -20	other -63	saying -37	thinking -77
start|late|preposition|verb|	saying -89
start|late|prevedere|	none 37
start|late|prever|	determiner -57	none -83
start|late|prijzen|	none -73
start|late|prometer|	coordinator -13	determiner -37	marks -48	none -51	preposition -32	word -49
start|late|prometer|first|	as -26	o -34
start|late|promettere|	determiner 20	none -11
start|late|promettere|first|	il -17
start|late|promettre|	determiner -12	marks -81
start|late|promettre|first|	l’ -73
start|late|pronoun|	auxiliary -62	preposition 16	verb-saying 39	word -14
start|late|pronoun|auxiliary|	judging -31
start|late|pronoun|marks|	saying -85
start|late|pronoun|none|	saying 16
start|late|proponer|	determiner -50	none -66
start|late|proponer|first|	el -50
start|late|proporre|	determiner -38	none -54	word -44
start|late|propor|	none -70
start|late|proposer|	coordinator -28	determiner 19
start|late|proposer|first|	et -28
start|late|prévoir|	determiner 28	none 39
start|late|pt|apposed|	judging 17	saying -47
start|late|pt|apposition|	saying -22
start|late|pt|	auxiliary -32	capital -69	coordinator -40	determiner 7	judging -28	preposition -45	pronoun 26	saying -23	subordinator -27	thinking -61	verb-saying -38	word 9
start|late|pt|away|2|	judging -115	saying -34	thinking -40
start|late|pt|away|3|	judging 24
start|late|pt|away|4|	judging -93	saying -14
start|late|pt|away|5|	judging -105	saying -84
start|late|pt|away|6|	judging -81	saying -10	thinking -52
start|late|pt|direct|	judging -25	saying 13	thinking -34
start|late|pt|elided|	saying -56
start|late|pt|inverted|	judging -23	saying -96
start|late|pt|mood|	none -16
start|late|pt|relative|	saying -65	thinking -28
start|late|pt|shared|	judging -121	saying -72
start|late|qualifier|	marks -62	none -62
start|late|queixar|	none -48
start|late|querer|	determiner -37	none -58
start|late|questionar|	auxiliary -38	none -47	verb-saying -14
start|late|questionar|first|	respondeu -13
start|late|raccontare|	determiner -66	none -61	preposition -25
start|late|raconter|	none -101	word -25
start|late|rappeler|	none -34
start|late|rechazar|	determiner -52	none -63	verb -38
start|late|rechazar|first|	la -55
start|late|rechnen|	no 35	none 35	preposition -62
start|late|recibir|	none -50
start|late|reclamar|	determiner -46	none -103
start|late|recomendar|	determiner 15	marks 15
start|late|recomendar|first|	la -109
start|late|reconhecer|	coordinator -17	none -31
start|late|reconhecer|first|	e -13
start|late|reconnaître|	none -68
start|late|recusar|	coordinator -10	none -53	preposition -38
start|late|referir|	none -50
start|late|refuser|	coordinator -19	determiner -97	none -58	word -68
start|late|refuser|first|	le -19
start|late|registar|	none 54
start|late|registrar|	none -50
start|late|rejeitar|	none -55
start|late|relatar|	none 58
start|late|relever|	determiner -49	none -87
start|late|remeter|	none -56
start|late|reprendre|	determiner -23	none -49
start|late|reprocher|	none 14
start|late|requérir|	none -42
start|late|respingere|	determiner -44	none -58
start|late|responder|	none -51
start|late|responsabilizar|	none -60
start|late|ricordare|	determiner 31	none 34
start|late|rispondere|	none -39
start|late|roepen|first|	te -53
start|late|roepen|	none 25	preposition 27	word -72
start|late|rufen|first|	auf -71
start|late|rufen|	no -66	none -89	preposition -54
start|late|räumen|	determiner -49	no -49	none -49
start|late|räumen|first|	ein -44
start|late|réclamer|	determiner 61	none 59	preposition -73
start|late|réclamer|first|	une 47
start|late|répondre|	determiner -42	none -64
start|late|révéler|	none -59
start|late|saber|	none -51
start|late|sagen|	auxiliary 10	capital -43	determiner -48	no -93	none 18	verb -53	word 35	yes 58
start|late|sagen|first|	des -51
start|late|salutare|	none -60
start|late|saying|	adverb -37	auxiliary -74	capital -39	coordinator -47	participle -7	past -10	preposition -11	present -7	pronoun 7	subordinator 8	that -37	verb-judging -68	verb-saying -73	verb-thinking -56	word -13
start|late|saying|ending|00|	word 46
start|late|saying|ending|1|	word -44
start|late|saying|ending|20|	word -32
start|late|saying|ending|2|	word -26
start|late|saying|ending|5|	word -25
start|late|saying|ending|7|	word -29
start|late|saying|ending|8|	word -51
start|late|saying|ending|ad|	auxiliary -9
start|late|saying|ending|af|	word -48
start|late|saying|ending|ai|	preposition -64
start|late|saying|ending|an|	auxiliary -14	preposition -64	pronoun 9
start|late|saying|ending|ar|	determiner -75	subordinator -70	word -51
start|late|saying|ending|as|	coordinator -30	determiner -79	word -81
start|late|saying|ending|a|	preposition 46
start|late|saying|ending|be|	auxiliary -15
start|late|saying|ending|ce|	word -34
start|late|saying|ending|ch|	pronoun -6	word -39
start|late|saying|ending|ck|	word -71
start|late|saying|ending|da|	word -71
start|late|saying|ending|de|	determiner 21	preposition -14	word -78
start|late|saying|ending|di|	preposition -13
start|late|saying|ending|do|	verb-saying -48	word -59
start|late|saying|ending|du|	determiner -85
start|late|saying|ending|ef|	word -16
start|late|saying|ending|eg|	word -59
start|late|saying|ending|ei|	determiner -48
start|late|saying|ending|em|	preposition -43
start|late|saying|ending|en|	auxiliary -35	capital 29	coordinator -23	determiner -18	preposition -44	verb-saying -39	word -19
start|late|saying|ending|er|	capital -14	determiner -26	preposition 35
start|late|saying|ending|es|	auxiliary -18	determiner -57	word -44
start|late|saying|ending|et|	coordinator -32	pronoun 14	word 8
start|late|saying|ending|eu|	verb-saying -29
start|late|saying|ending|e|	coordinator -44
start|late|saying|ending|ha|	auxiliary -24
start|late|saying|ending|ht|	word -40
start|late|saying|ending|ia|	capital -29
start|late|saying|ending|ie|	determiner -6	word 41
start|late|saying|ending|ij|	pronoun -61
start|late|saying|ending|il|	determiner -74	pronoun -39
start|late|saying|ending|in|	preposition -62
start|late|saying|ending|ir|	word -16
start|late|saying|ending|is|	auxiliary -28	coordinator -25
start|late|saying|ending|it|	preposition -45	verb-saying -17
start|late|saying|ending|i|	determiner 16
start|late|saying|ending|jk|	word -16
start|late|saying|ending|jn|	auxiliary -42
start|late|saying|ending|l'|	determiner 9
start|late|saying|ending|la|	determiner -18
start|late|saying|ending|le|	determiner -33	pronoun -24	word -65
start|late|saying|ending|lo|	determiner 38	pronoun -67	word 16
start|late|saying|ending|ls|	preposition -54	subordinator -50
start|late|saying|ending|l’|	determiner -10
start|late|saying|ending|ma|	coordinator -20	determiner 22
start|late|saying|ending|me|	preposition -54
start|late|saying|ending|mo|	preposition -60	word -50
start|late|saying|ending|na|	capital -31	determiner 21
start|late|saying|ending|nd|	coordinator -26	word -10
start|late|saying|ending|ne|	determiner 53
start|late|saying|ending|ng|	word -66
start|late|saying|ending|no|	word 53
start|late|saying|ending|nt|	verb-saying -24	word -59
start|late|saying|ending|oe|	word -41
start|late|saying|ending|on|	determiner -10	preposition -69	word -59
start|late|saying|ending|or|	preposition -25
start|late|saying|ending|os|	determiner -7	word -59
start|late|saying|ending|ou|	verb-saying -12
start|late|saying|ending|o|	determiner -27
start|late|saying|ending|ra|	auxiliary -33	preposition -49	verb-saying -36	word -37
start|late|saying|ending|ro|	coordinator -28
start|late|saying|ending|rs|	word -57
start|late|saying|ending|rt|	word -40
start|late|saying|ending|rá|	word 16
start|late|saying|ending|sa|	determiner -75
start|late|saying|ending|se|	pronoun 20	word -58
start|late|saying|ending|ta|	word -42
start|late|saying|ending|te|	word -89
start|late|saying|ending|to|	subordinator -54	verb-saying -45	word -31
start|late|saying|ending|ts|	word 42
start|late|saying|ending|ue|	subordinator -64	that -37
start|late|saying|ending|uf|	preposition 37
start|late|saying|ending|ui|	word -50
start|late|saying|ending|un|	determiner -19
start|late|saying|ending|ur|	word -43
start|late|saying|ending|y|	coordinator -44
start|late|saying|ending|ze|	pronoun -52
start|late|saying|ending|zu|	preposition -44
start|late|saying|ending|ão|	word 39
start|late|saying|ending|è|	auxiliary -14
start|late|saying|ending|é|	auxiliary -24
start|late|saying|first|	1 -44	2 -26	20 -13	5 -25	7 -29	8 -51	a 43	aan -68	af -48	alla 12	als -72	an -45	as -58	auf 37	aunque -49	ausrichten -24	avoir -14	come -54	como -88	con -37	da -38	das -31	de -15	der -84	des -32	di -13	die -6	du -85	e -44	een -11	elle -24	em -43	en -41	enquanto -54	enttäuscht -14	era -33	es -29	et -32	geen 45	gelijk -16	ha -24	haar -75	had -9	hebben -34	het 14	hetzelfde -39	hij -61	i 16	il -82	in -62	is -28	l' 9	la -18	las -63	le -33	les -42	lo 9	l’ -10	ma -20	mais -25	man 9	mas -30	mismo -50	mit -34	nicht -45	niet 19	non -45	não 28	n’ -38	o -27	os -61	para -56	per -81	pero -28	por -68	que -37	respondeu -13	se 53	si -47	son -10	sportief -16	te -75	ter 43	toe -41	uit -43	uma 22	un -8	una 21	und -26	une 49	van -32	vier -85	von -59	voor -76	waar -70	weg -59	y -44	ze -52	zich -6	zijn -42	zu -44	zufrieden -18	zurück -71	è -14	é -24	écrit -17	être 20
start|late|schließen|first|	nicht -24
start|late|schließen|	no -70	none -63	word -41
start|late|schreiben|	auxiliary 13	determiner -40	no -65	none -65	yes 13
start|late|schrijven|	none -85
start|late|scrivere|	auxiliary -15	determiner -59	none -90
start|late|scrivere|first|	una -48
start|late|segnalare|	determiner 33	none 19
start|late|sehen|	no 18	none 18	word 32
start|late|señalar|	none 39	word 52
start|late|sluiten|first|	niet -64
start|late|sluiten|	none -92	preposition -34	word -72
start|late|solicitar|	none 29	preposition -49
start|late|sostenere|	determiner -18	none -37
start|late|sostener|	none -34
start|late|souhaiter|	determiner -37	none 11	word -37
start|late|souhaiter|first|	exprimer -37
start|late|soupçonner|	none 8
start|late|souvenir|	none -50	word -35
start|late|spiegare|	auxiliary 7	none 16
start|late|spiegare|first|	è 7
start|late|sprechen|first|	von -23
start|late|sprechen|	marks -43	no -46	none -34	preposition -23
start|late|spreken|first|	van -33
start|late|spreken|	marks -57	none -91	preposition -49	word -54
start|late|staan|	auxiliary -25	coordinator -19	determiner -30	marks -32	none -103	preposition -43	subordinator -62	word -36
start|late|staan|first|	als -22	een -30	en -19	op -42
start|late|stehen|	coordinator -8	determiner -46	no -49	none -53	verb -13	word -18
start|late|stehen|first|	ein -40	und -8
start|late|stellen|	none -94	preposition -58
start|late|stimare|	determiner -32	none -51
start|late|sturen|	none -94
start|late|subordinator|auxiliary|	saying -23	thinking 40
start|late|subordinator|	determiner 26	preposition -42	pronoun 27	quote -15	verb-saying -52	word 42
start|late|subordinator|marks|	judging -13	saying -20
start|late|subordinator|none|	judging -42	saying 23
start|late|subordinator|verb|	judging -21	saying 24
start|late|tabler|	none -53	word -33
start|late|tachar|first|	de -47
start|late|tachar|	marks -47	none -47	preposition -47
start|late|teilen|first|	mit -32
start|late|teilen|	no -33	none -32	preposition -32	yes -12
start|late|thinking|	auxiliary -58	coordinator -52	determiner -52	preposition -98	present -30	subordinator 61	verb-saying 31	word -36
start|late|thinking|ending|de|	preposition -17
start|late|thinking|ending|en|	determiner -81
start|late|thinking|ending|er|	preposition -43	word -56
start|late|thinking|ending|es|	determiner -38
start|late|thinking|ending|et|	word -82
start|late|thinking|ending|ht|	word -56
start|late|thinking|ending|la|	determiner -45
start|late|thinking|ending|le|	determiner -49
start|late|thinking|ending|on|	determiner -37
start|late|thinking|ending|te|	word -45
start|late|thinking|ending|ts|	word 10
start|late|thinking|ending|un|	determiner 26
start|late|thinking|first|	de -58	een -64	exprimer -37	la -45	le -49	les -29	nicht -56	nichts -81	niet -70	niets 25	over -39	son -37	te -44	un 26
start|late|tildar|first|	de -45
start|late|tildar|	marks -45	none -45	preposition -45
start|late|tonen|first|	sportief -16
start|late|tonen|	none -84	word -34
start|late|trekken|	coordinator -13	none -69	preposition -15	word -61
start|late|trekken|first|	en -13	uit -10
start|late|unlisted|	auxiliary -49	capital -49	determiner 21	no -81	none 8	preposition -63	verb-saying -21	word -79
start|late|vatten|	none -86
start|late|verb-judging|	determiner -54	word -58
start|late|verb-judging|marks|	saying -65
start|late|verb-saying|	, -25	: -29	determiner -51	preposition -65	quote -27	stop -59	that -50	word -46
start|late|verb-saying|auxiliary|	saying -27
start|late|verb-saying|marks|	saying -56
start|late|verb-saying|none|	judging -68	other -21	saying -61	thinking 31
start|late|verb-saying|verb|	saying -38
start|late|verklaren|	none 20
start|late|verlangen|	word -78
start|late|versprechen|	no 30	none 30
start|late|verteidigen|	no -85	none -80
start|late|vertellen|	none -55
start|late|verwachten|	none -65
start|late|verweisen|	determiner 9	word -60
start|late|verweisen|first|	die 38
start|late|verwijten|	none 26
start|late|ver|	determiner -51	none -76	word -20
start|late|vinden|	auxiliary -18	none -98	word -56
start|late|voegen|first|	toe -39
start|late|voegen|	none -51	word -39
start|late|voir|	none -82	word -47
start|late|volere|	determiner -83	none 6
start|late|vouloir|	determiner -33	none -59	word -22
start|late|vragen|	auxiliary -23	none 41	pronoun -62	subordinator 65	verb -7	word -19
start|late|vrezen|	none -58
start|late|warnen|first|	vor 9
start|late|warnen|	no 6	preposition 9
start|late|weisen|first|	zurück -66
start|late|weisen|	no 27	none 36	word -66
start|late|werfen|first|	vor 6
start|late|werfen|	no 15	none 37	preposition 6
start|late|wijzen|	auxiliary -29	none -48	word -38
start|late|willen|	determiner -83	preposition -47	subordinator 54	verb -78	word -30
start|late|willen|first|	een -59	niet -70	niets 29
start|late|wollen|first|	nicht -35
start|late|wollen|	no -60	none -65	verb -42	word -65
start|late|word|	% -52	, -20	: -130	; -36	adverb -78	auxiliary -44	capital 14	coordinator -79	determiner -17	end -53	preposition 19	pronoun -39	quote -89	stop -161	verb-saying 12	word 10
start|late|word|auxiliary|	judging -56	saying -19	thinking -60
start|late|word|marks|	judging -75	saying 25
start|late|word|none|	judging 7	other -79	saying -26	thinking -20
start|late|word|verb|	judging -45	thinking -79
start|late|würdigen|first|	als -44
start|late|würdigen|	marks -71	no -15	preposition -71
start|late|zeggen|	auxiliary -82	determiner 43	marks 42	none 9	pronoun -94	verb -80
start|late|zeggen|first|	een 38	hebben -16	te -51	ze -52
start|late|zeigen|first|	enttäuscht -14	zufrieden -18
start|late|zeigen|	no -44	none -44	word -35
start|late|zien|	none 10	word 25
start|late|äußern|	capital -37	no -57	none -55	word -37
start|late|äußern|first|	nicht -39
start|late|évaluer|	none -71
start|late|évoquer|	determiner -11	marks -11	none -17
start|next|aankondigen|	determiner -14	none 10	preposition -79	word 71
start|next|aankondigen|first|	aan -36	een -12
start|next|	aanraden 26	accogliere -58	accuser -12	aceitar -53	achar -63	achten -19	aclarar -58	acoger -63	aconsejar 40	acrescentar -51	acusar -15	adelantar -48	adiantar -59	admettre -16	admitir 6	advertir 42	adviseren 9	afdoen -75	affermare -33	afficher -60	affirmer -16	afirmar -24	aggiungere -37	agradecer 6	ajouter -50	alerter 23	ameaçar -11	amenazar -47	ammettere -19	annunciare 15	antwoorden -57	antworten 28	anunciar 19	apelar 74	apelidar -43	aplaudir 16	apontar 9	appeler 10	applaudir -61	apprendre -41	approuver -57	apuntar 15	asegurar 26	assumir -12	assurer -15	atribuir 13	attaccare -49	attendre -14	attribuer 54	attribuire 19	avaliar -30	avancer -57	avanzar -58	avisar -28	avvertire -55	añadir -49	bautizar -51	bedauern 20	befinden -31	begründen -64	begrüßen 10	beloven 10	bemerken -37	benadrukken -21	berichten -54	bescheinigen 37	beschreiben -45	beslissen -49	besluiten -50	bestreiten -49	bestätigen 8	beteuern -17	betogen -25	betonen -13	betreuren 17	beweren 12	bezeichnen -47	bezweren -43	bitten 33	blijken -68	blijven -71	calcolare 36	calcular 22	calificar -68	celebrare -64	chamar -70	chiamare -56	chiedere 13	chiffrer -15	cifrar 40	citar -15	classificar -23	cobrar 22	cogitar -20	coincidir -73	comemorar -14	comentar -58	commenter -23	comparar 10	completar -67	comprometer 7	comunicar -62	comunicare 18	concluir -43	concéder 13	condannare -50	condenar -64	confessar -10	confessare 23	confidare 29	confirmar -7	congratular -46	conseiller 23	consigliare 21	constateren -41	contar -29	contestar -7	contester 31	continuar -49	corregir -48	corrigir -48	cortar -56	craindre 8	crier -55	croire -77	culpar 28	danken 25	declarar -18	decretar -63	definir -61	definire -65	demander 20	dementieren -32	denken -41	denunciar 8	descartar 15	descrever 11	describir -36	descrivere -9	desmentir 30	despedir -36	destacar -24	devolver -59	dichiarare -17	difendersi -57	difundir -72	dire 12	discordar -59	disparar -47	divulgar -70	dizer -16	domandarsi 58	dreigen -11	dringen -28	drohen -12	drukken -40	drängen 38	dämpfen -66	déclarer -58	démentir 17	déplorer 17	désigner -79	eisen 17	elogiar 6	elogiare 30	emporter -64	encontrar -59	engager 31	entschuldigen -28	erinnern -44	erklären 7	erläutern -28	erwarten 41	erzählen -44	escludere 32	escrever -75	escribir -16	escusar -22	esperar -21	esprimere -7	espérer -12	estimar 28	estimer -56	evitar -32	exclure 20	exiger 24	exigir 22	explicar -72	expliquer -65	exposer -40	exprimer 23	faire_valoir -29	falar -24	festejar -42	figurer -56	finden -89	fordern 21	formulieren -38	fragen -60	frenare -9	féliciter 25	fügen -55	fürchten 16	garantir -8	garantire 8	garantizar -49	geben -62	geloven -51	geven -76	giudicare -13	giurare -20	glauben -40	glisser -56	gostar -63	grappen -51	gritar -60	hablar -64	hadern -59	halten -12	heißen -81	herinneren -60	heten -62	hoffen -8	hopen 17	houden -14	illustrare -56	imputare -67	indicar -64	indicare 54	indiquer -18	informar -24	inquiéter -8	insister 27	insistir 23	instar -58	interroger -61	invitar 23	invitare 46	inviter 51	invocar -7	invocare 69	ironizar -53	juger -37	jurer 24	justificar 23	klinken -66	kommentieren -50	kritisieren -68	kündigen 36	lachen -56	lamentar 16	lamentare 16	lamentarse 10	lancer -67	lassen -58	laten 14	leer -53	leggen -88	leggere -54	lehnen 12	ler -56	limitar -31	lire -56	llamar -67	loben 16	louer -69	loven 19	luiden -64	lâcher -43	machen 45	mahnen 27	mandar -39	mantener -8	manter -10	meedelen -62	meinen -45	melden -84	menacer 6	mostrar -89	negare 13	nennen -25	nier 34	noemen -50	notar -60	noter -56	noteren -61	notieren -53	observer -53	ocurrir -41	ontkennen 47	oordelen -49	opinar 19	opmerken -50	opposer 14	ordenar 54	overwegen 10	parlare -100	parler -66	pensare -32	plaider 36	pleiten -12	pochen -70	poursuivre -51	precisar -68	preferir -32	preguntar -17	prever -20	prijzen -55	proclamer -40	prometer 10	promettere 12	promettre 7	proponer 7	propor 28	proporre -16	proposer 13	protestar 23	protestare -10	préciser -39	préconiser 47	préférer -12	prévenir -33	prévoir -24	publicar -75	qualifier -73	queixar 21	quejarse -67	querer -13	questionar -10	raccomandare 60	raccontare -27	raconter -17	rappeler -11	rapporter -54	raten -62	reaccionar -45	reageren -66	reagieren -49	reagir -49	reagire -45	rechazar -10	rechnen -10	recibir -70	recitare -52	reclamar 17	recomendar 15	recommander 13	reconnaître 9	recordar -72	reden -46	redouter 6	referir 10	refuser -24	registrar -74	regretter 21	rejeitar -6	rejeter 23	rekenen -19	relatar -13	relever -21	remeter -12	repetir -61	replicare -24	reprendre -59	reprochar -55	reprocher -13	requérir 11	respingere -67	responder -80	responsabilizar 35	resumir -69	revelar -44	revendiquer 18	ribadire -19	ricordare 14	ridere -31	riferire -43	ringraziare -60	rir -43	rire -46	ritenere 73	rivendicare 15	roepen -20	rufen -86	réagir -53	réclamer 6	récuser 19	réfuter 48	répliquer -54	répondre -20	répéter -46	résumer -53	rétorquer -63	révéler -46	rügen -58	saber 15	sagen -19	saludar 20	saluer -15	salutare -68	sapere -52	saudar 17	scherzare -39	schildern -42	schließen -17	schreiben -92	schrijven -14	scrivere -38	segnalare 26	sehen -11	señalar -87	sluiten -8	smentire 27	sollecitare 49	sommen -49	sostener -8	sostenere -9	souhaiter -13	souligner -66	soupçonner 19	spiegare -10	sprechen -42	spreken -58	staan -78	stehen -57	stimare 58	sturen -69	sugerir 12	suggérer 42	sustentar -53	tachar -72	tagliare -43	teilen -48	telefonar -47	telefonare -55	temer 33	temere 10	tildar -66	toelichten -43	tonen -78	traiter -70	trasladar 7	trouver -13	téléphoner -51	unlisted -19	valorar 12	vatten -60	vedere 7	ver -9	verklaren -15	verlangen 23	vermissen -17	vermuten 26	verraten -30	versprechen 33	verwachten 35	verweisen -77	verwerpen -63	verwijten -76	vinden -11	voegen -68	vouloir -75	vragen 7	vrezen 21	waarschuwen 26	warnen 9	weigeren 15	weisen -89	werben -25	werfen -10	weten -90	widersprechen -38	wijzen -17	willen -7	wissen -41	wollen -82	zanjar -41	zeggen 26	zeigen -47	zien 9	zitieren -52	äußern -35	écrire -71	évoquer -21
start|next|aanraden|	none 38
start|next|accogliere|	none -83	preposition -29
start|next|accusare|	determiner -20	marks 47	none -35	preposition 23
start|next|accusare|first|	di 49	i -49
start|next|accuser|	determiner -42	marks -15	none -15	preposition 23
start|next|accuser|first|	de 34	la 27
start|next|aceitar|	none -75
start|next|achar|first|	graça -25
start|next|achar|	none -86	preposition -25	word -57
start|next|achten|	auxiliary -58	determiner 24	marks -113	word -123
start|next|achten|first|	jaar -58
start|next|aclarar|	none -77
start|next|acoger|	none -70
start|next|aconsejar|	none 51	word 60
start|next|acrescentar|	none -68	preposition -51
start|next|acusar|	adverb -65	capital -34	determiner -91	marks 16	none -54	verb 34	word 23
start|next|acusar|first|	a -124	al -58	de 24	o -39
start|next|adelantar|	none -65
start|next|adiantar|	none -86
start|next|admettre|	determiner -23	word 63
start|next|admettre|first|	avoir 63
start|next|admitir|	adverb -50	determiner 20	marks 69	preposition -95
start|next|admitir|first|	recorrer -13
start|next|adverb|	, -113	: -133	adverb -115	auxiliary -44	capital -47	determiner -38	end -79	preposition -35	pronoun -75	stop -122	subordinator -34	that -73	verb-saying -44	word 46
start|next|adverb|auxiliary|	judging -49	saying 10
start|next|adverb|marks|	judging -73	saying -26
start|next|adverb|none|	judging -39	other -54	saying -20	thinking -65
start|next|adverb|verb|	saying -45	thinking 10
start|next|advertir|	auxiliary 36	marks 33	none 39	preposition 42
start|next|advertir|first|	de 34
start|next|adviseren|	determiner 33	none 35	preposition -103	word 12
start|next|adviseren|first|	de 41
start|next|afdoen|	none -98	preposition -23	pronoun -39	word -54
start|next|affermare|first|	di 62
start|next|affermare|	none -52	preposition 59
start|next|afficher|	none -76
start|next|affirmer|	determiner -87	marks -55	none -7	preposition -34	verb 31	word 84
start|next|affirmer|first|	avoir 66	dans -30
start|next|afirmar|	auxiliary -48	determiner -84	marks 17	none -36	preposition -58	verb 28	word 77
start|next|afirmar|first|	a -37	el -56	en -51	haber 42
start|next|aggiungere|	determiner -57	none -40	preposition 17
start|next|agradecer|	determiner 24	none 42
start|next|agradecer|first|	el 38
start|next|ajouter|	determiner -47	none -72
start|next|alegar|	none -7	word 17
start|next|alertar|first|	de -9	para 88
start|next|alertar|	none 26	preposition 19
start|next|alerter|	none 7
start|next|ameaçar|	none -21	word -6
start|next|amenazar|first|	con -47
start|next|amenazar|	none -67	preposition -47
start|next|ammettere|	determiner -77	none -35	preposition 79
start|next|ammettere|first|	di 87	in -53
start|next|annoncer|	auxiliary -76	coordinator -31	determiner 41	none 6	preposition -20	verb -58	word -108
start|next|annoncer|first|	jeudi -31	la 48	le -81	lundi -24	l’ 91	mardi -38	mercredi -29	pour -82	sa -60
start|next|annunciare|	adverb -47	determiner 57	none 20	preposition -99	word -19
start|next|annunciare|first|	al -32	il 97	la -16	per -74	ricorso 72	un 106	una 48
start|next|antwoorden|	none -79
start|next|antworten|first|	er -27
start|next|antworten|	no 28	none 35	preposition 47	pronoun -27
start|next|anunciar|	adverb -92	coordinator -35	determiner 33	preposition -7	verb 95	word -7
start|next|anunciar|first|	a 30	ayer -25	el -36	em -48	en -77	hoje -40	la 95	ontem -41	y -37
start|next|apelar|first|	à 61
start|next|apelar|	marks 47	none 85	preposition 78
start|next|apelidar|first|	de -43
start|next|apelidar|	marks -43	none -43	preposition -43
start|next|aplaudir|	determiner 55	marks 74	none -14	preposition -85
start|next|apontar|first|	para -19
start|next|apontar|	none 13	preposition -54	word 51
start|next|appeler|	adverb -82	capital -89	determiner -22	marks -41	none 34	preposition 78	word -77
start|next|appeler|first|	la -83	les 48	à 108
start|next|applaudir|	none -90
start|next|apprendre|	none -61
start|next|approuver|	none -82
start|next|apuntar|	preposition 21
start|next|asegurar|	determiner 35	marks -76	none 38	preposition -94	verb 42	word 6
start|next|asegurar|first|	a -64	no 68
start|next|asks|false|	auxiliary 23	marks -26	none -10
start|next|assicurare|	determiner 19	none -6	preposition 50
start|next|assicurare|first|	di 58	il -106	la 62
start|next|assumir|first|	a 13
start|next|assumir|	none -17	preposition 11
start|next|assurer|	auxiliary -29	determiner -77	none -38	preposition -62	word 79
start|next|assurer|first|	avoir 31
start|next|atribuir|	determiner -149	marks -15	none 31	preposition 51
start|next|atribuir|first|	a -9	al 80	el -97	los -73	o -74	à 29
start|next|attaccare|	determiner -40	none -60	preposition -34
start|next|attendre|	adverb -73	determiner -129	none -12	preposition 30
start|next|attendre|first|	depuis -72	à 29
start|next|attribuer|	none 53
start|next|attribuire|	determiner -37	marks 30	none 15	preposition 59
start|next|auxiliary|	, -79	preposition -53	stop -69	verb-saying -28	word -12
start|next|auxiliary|auxiliary|	saying -62
start|next|auxiliary|marks|	saying -59
start|next|auxiliary|none|	judging -57	saying -25
start|next|auxiliary|verb|	saying -29
start|next|avaliar|	none -46
start|next|avancer|	none -83
start|next|avanzar|	none -84	preposition -30
start|next|avisar|	determiner -79	none -40	preposition 13
start|next|avisar|first|	de 27
start|next|avouer|	none -14	word 70
start|next|avvertire|	none -79
start|next|away|1|	adverb -33	auxiliary -37	capital -10	coordinator -70	pronoun -39	subordinator 24	verb-saying -52	word 28
start|next|away|2|	adverb -18	auxiliary -76	capital -70	coordinator -38	determiner -38	preposition -50	pronoun 20	subordinator 21	verb-saying -57	word -65
start|next|away|3|	adverb -20	auxiliary -71	coordinator -61	determiner 21	preposition 41	pronoun -63	subordinator 7	verb-saying -74	word -95
start|next|away|4|	adverb -77	auxiliary -46	capital -14	coordinator -65	determiner 14	preposition -66	pronoun -79	subordinator -42	verb-saying -32	word -146
start|next|away|5|	adverb -89	auxiliary -35	coordinator -28	determiner -126	preposition -162	pronoun -35	word -85
start|next|away|6|	adverb -104	auxiliary -59	coordinator -36	determiner -12	preposition -151	pronoun -89	verb-saying -56	word -10
start|next|añadir|	none -71
start|next|bautizar|first|	como -26
start|next|bautizar|	marks -51	none -51	preposition -42
start|next|becijferen|	preposition 66
start|next|bedauern|	determiner 20	no 20	none 20
start|next|befinden|	no -31	none -23	pronoun -33
start|next|before|	2 -33	accolto -48	accusa -10	accuse -103	accusé 11	achou -25	acht -8	acusa -92	acusado -113	acusam -92	acusou -80	admet -22	admite 50	admitiu -33	advertido 25	advierte 19	advirtió 11	adviseert -44	afferma -32	affiche -44	affirme -15	afirmou -46	afirmó 22	aggiunge -36	aggiunto -13	agradeció 32	ajoute -38	alerta -34	alerte -75	alta -86	ameaça 103	ammesso 20	ammette -28	annoncé 32	annuncia 18	annunciato 13	antwortete -96	anuncia -8	anunciado 37	anunciou -11	anunció 13	apelidado -43	apelou 60	aplaude -61	aplaudiu -86	apontado -71	apontou 20	appelait -49	appelle -28	appelé 6	apprend -41	asegura -6	assicura 9	assicurano -35	assume -72	assuré -23	atribui -35	atribuiu -97	atribuye -84	atribuyó -21	attaccato -45	attendait -91	attribuisce -37	autora -35	avance -48	avanzó -56	avisa -96	avisó 32	bat 27	bautizado -26	bedauerte -17	befand -33	begründete -42	begrüßt -83	begrüßte 22	bekend -8	beloofde 40	beschreibt -16	besluit -33	bestreitet -45	bestätigt 19	betonte -11	betreurt 25	bevestigt 15	beweert 28	bezeichnete -43	beziffert -68	bezweert -43	biedt 10	bittet 36	bleef -61	bleek -46	blijft -47	blijkt -39	califica -32	calificado -38	calificó -46	celebra -76	celebrato -54	celebró -36	chama-se -17	chamam -23	chamou -41	chiama -40	chiede 51	chiesto -12	cifra 31	cinco -51	cita -78	citado -73	citó -81	classificou -102	coach -18	cobra -26	cobrava -95	cobrou 25	comemorou 26	comentó -21	commente -19	comunicato 14	comunicó -54	condena -26	condenado -31	condenou -55	conferma 37	confermato -8	confessa 58	confida 36	confirma -22	confirme 46	confirmou 39	confirmé -17	confirmó 16	confié 9	confiée -55	congratulou-se -46	considera -6	considerou -8	conta -26	contesta 20	contestano -67	contestato 33	conteste 51	contestó -78	continua -49	contou -43	contó -33	convocou -76	corta -30	cortou -47	craint 8	crie -36	criticou 7	croit -61	croyait -49	cuenta -45	culpa 15	cumplir 44	dankte 25	dat -51	decisão 15	declarado -48	declarou 47	declaró -9	decretou -60	deed -73	deelt -48	defende 41	defendeu 15	defendió -106	definisce -32	definito -52	demande 54	demandent 21	demandé -23	denkt -35	denuncia 17	descarta -50	descartó 68	descreve 14	desmente 40	desmintió -82	destacou -70	destacó -66	detto -45	devolve -35	devolveu -38	dice -19	dicen 8	dichiarato -23	die -66	difende -57	difundido -29	dijo -38	discorda -59	disent 19	dispara -36	disse 55	dit 79	divulgado -28	divulgou -54	diz -27	domanda 68	dreigt -11	dringt -24	défend -62	dément 13	démenti 10	dénonce 117	dénoncé -27	eist 36	elle -53	elogia -96	elogiou 28	emporté -47	entro -71	entschuldigte -24	er -10	erinnert -20	erinnerte -25	erkent 8	erklärte -47	erwartet 41	erzählte -37	es -101	esclude 72	escluso 86	escreveu -47	escribe -46	escribió -56	escusou-se -14	esperava -66	espresso 13	esprime -63	espère -12	estima 16	euro -43	euros -48	exclut 30	excuses -15	executivo 17	exige 38	exigiu 75	exigió 104	explica -54	explicó -9	explique -24	expliqué -53	expresó 18	fala 9	falam -71	falar -31	falava -78	falou -95	fand -65	felicitou -89	felicitó 46	figure -48	findet -59	fordert 12	forderte 51	fragte -46	frau -14	félicité 25	fürchtet 16	gab -18	gaf -56	garante -37	garantiu 59	geeft -56	gelooft -51	gemeente 41	gevraagd -66	geëist -59	gibt -44	giudica -13	giura -14	glaubt -40	habla -53	hablan -31	hablar -29	habló -42	hallazgo -51	heet -55	heette -43	heißt -65	herinnert -54	het -178	hield -118	hielt -95	hielten -72	hieß -59	hij -149	hofft 15	hoopt 17	houdt 25	hält 17	iedereen -85	il -73	indica -39	indiqué -23	informa 33	informado -79	informe -60	informou -80	informó 24	insiste 15	insistió 59	interrogé -39	interrogée -45	invita 22	invitato 18	invite 10	invitó 33	invoca 82	invoque 26	juge -7	jure 54	justificou 11	klinkt -45	kondigde 56	kondigt -45	kritisierte -43	kündigte 40	laat -157	lacht -37	lamenta 31	lamentó 15	lancé -59	legde -49	legt -57	lehnt 62	lehnte -110	letto -47	leu -45	levar -74	leyó -52	liet -117	ließ -57	limita -17	limitou-se -26	limitó -24	lit -44	llama -40	llaman -46	llamó -54	lobte 55	luidt -60	mahnte 73	man -52	manda -80	mandou -24	mann -62	manter -53	manteve -77	mantiene 20	mantém 24	meint -39	meinte -25	melden -53	meldet -50	meldete -27	meldt -58	menace 16	menacé -14	merkt -13	minaccia -32	minister -72	ministerin -18	ministre -74	ministro 9	mostra -44	mostró -53	mutter -26	nannte 7	nega 21	negou 44	negó -31	nennt -38	nesta -43	nie 43	niega -7	noemde -41	noemen -37	noemt -42	nota -81	note -21	notierte -53	noté -56	ofrece -7	ontkent 87	orienta 20	otto -22	overweegt 10	parla -84	parlano -39	parlato -57	parle -53	parlent -39	parlé -61	parti -94	parties -101	partijen 42	pede 85	pedem 16	pedia -87	pedido 13	pediu -21	pedía -76	pergunta -43	perguntou 76	pertes -87	pide -35	piden -10	pidieron -85	pidió -17	plaide 60	plaidé -18	pleit -7	pocht -46	pointe 63	poursuivi -38	precisa -60	prees -44	prefere -76	preferiu -101	prefiere 7	prefirió 23	preguntado -72	preguntó 71	prevé -72	prevê 33	proclamato -33	promesso -13	promet 41	promete 18	prometeu 73	prometido 41	prometió -19	promette 44	promis -17	propone 122	propose 21	proposto -56	proposé 67	propuso -6	propôs 14	protestó 73	précise -23	préconise 47	préfère -12	prévient -22	prévu -92	publica -39	publicado -29	publicou -45	qualifié -36	quejó -58	quer 15	queria -92	quería -98	questionado -66	quiere -78	raccomanda 61	racconta -11	raccontato 60	raconte 16	rappelé -50	reaccionó -45	reageerde -47	reageert -28	reageren -36	reagierte -55	reagierten -43	reagito -45	reagiu -40	rechazó 22	rechnet 21	rechnete -63	recibió -62	recita -50	reclama 32	reclamado 69	reclaman -45	reclamou -6	reclamó 28	recomenda 32	recomendó 73	recomienda -25	recommande 34	reconhece -14	reconheceu 28	reconnaît 6	reconnu 37	reconoció 20	recordó -18	recuerda -39	recusa -19	recusou 39	refuse -49	refusé 12	registou -67	registrou -70	rejeitou 49	rekende -88	rekent 37	relatou -69	relève -7	remete -108	remeteu -26	repetir -89	repitió -39	replica -33	repris -48	reproche -25	reprochó -44	requiert 20	respalda -95	respinge -49	respinto -46	responde -29	respondeu -60	respondido -41	respondió -51	resultado -16	resultados 17	resume -62	resumía -30	revelou -44	revendique 18	riconosciuto 43	ricorda -20	ricordato -66	ricorso -46	ride -31	rief -49	riep -77	riferiscono -32	ringraziato -44	risponde -69	rispondendo -40	risposto 34	rit -46	roept -119	rond -64	ruft -55	räumt -44	räumte 40	réclame -24	réclamé 69	récuse 23	répliqué -69	répond -60	répondu 12	révélée -46	rügt -40	saber 17	sagt -65	sagte 14	sah -63	saluta -40	salué 11	sapere -51	saudou 22	savoir -20	schaden 22	schilderte -37	schloss -46	schreef -82	schreibt -27	schrieb -70	schrijft -72	scritto -86	scrive -59	seis -29	señaló -47	sie -120	sluit 15	smentisce 19	solicitado -72	solicitó -51	sollecita 54	sostiene 51	sostuvo -48	souhaite 21	souhaité -85	soupçonne 67	soutenu -24	soutient 27	spiega -62	spiegato 23	sprach -43	sprak -48	spreekt -37	spreken -46	spricht -36	staat -62	stand -42	steht -52	stelde -31	stelt 32	stima 76	stond -68	stuurde -46	sugeriu 23	sustenta -43	table 16	tachó -32	taglia -43	tavolo -58	te -77	teilte -33	telefonou -47	teme 94	tildó -45	todos -72	toonde -52	toont -56	trekt 21	trok -93	trouve -101	trouvé -95	uno -46	unternehmen -19	vainqueur -29	valoró 12	vanaf -75	vatte -50	ve 13	vede 7	ven -75	verklaarde -72	verklaart 29	verlangen 59	verlangt 92	verlangte -52	vermutet 51	versprach 41	verteidigt 11	verteidigte -13	vertelde 37	vertellen -69	verwacht 35	verweist -55	verwies -65	verwijt -41	veut -53	vindt 46	vio -71	visto -89	viu -88	voegt -18	voet -34	voit 20	vond -137	vorige -25	vorwürfe -58	vos -24	voulait -46	vraagt 42	vreest 39	vrezen -18	vroeg -9	vuole 12	vê 45	waarschuwde 45	waarschuwt 55	warf -90	warnt -8	warnte 6	wees -82	weet -58	weigerde 67	weist -58	weten 136	widersprach -16	wies -73	wijst 6	wil 13	wilde -54	wirft -51	wist -72	wollte -82	würdigte 14	zag -75	zahl -69	ze -48	zegde -65	zegt 109	zei 45	zeigt -47	zeigte -33	zij -92	äußert -24	äußerte -31	écrit -52	él -52	évalue 41	évoquait -81	évoque -9
start|next|begründen|	determiner -68	no -64	none -67
start|next|begrüßen|	determiner 18	no 10	none 23
start|next|begrüßen|first|	das 23	den -8	die 7
start|next|beloven|	adverb -70	auxiliary -47	determiner -30	marks -85	none 26	preposition 44	pronoun 60	word -114
start|next|beloven|first|	er -14	het 61
start|next|bemerken|	no -37	none -37
start|next|benadrukken|	adverb -9	none -21	pronoun -23
start|next|benadrukken|first|	er -9	ze -6
start|next|berichten|	determiner -42	no -48	none -54	preposition -46
start|next|bescheinigen|	no 37
start|next|beschreiben|first|	als -15
start|next|beschreiben|	marks -45	no -45	preposition -15	pronoun -16
start|next|beslissen|	none -67
start|next|besluiten|first|	over -24
start|next|besluiten|	none -72	preposition -24
start|next|bestreiten|	determiner -49	no -49	none -49
start|next|bestreiten|first|	das -43
start|next|bestätigen|	determiner 22	no 8	none 10	preposition -82
start|next|bestätigen|first|	das -76	den 53
start|next|beteuern|	no -12	none -17
start|next|betogen|	none -24	pronoun -10
start|next|betonen|	no -19	none -13	preposition -21	yes -6
start|next|betreuren|	determiner 24	none 34
start|next|betreuren|first|	de 24
start|next|bevestigen|	adverb -14	auxiliary 47	determiner 32	marks -42	none -37	pronoun -71	verb -35	word -58
start|next|bevestigen|first|	er -14	het -66
start|next|beweren|	auxiliary 14	none 7
start|next|bezeichnen|	determiner -43	marks -47	no -47	preposition -27
start|next|bezeichnen|first|	als -27	die -36
start|next|beziffern|	determiner -107	no 29	none 15	preposition 54
start|next|beziffern|first|	auf 65	den -68
start|next|bezweren|	none -63
start|next|bieden|	auxiliary -55	preposition -13	pronoun -50	word -8
start|next|bieden|first|	aan -13	excuses -8
start|next|bitten|first|	um 31
start|next|bitten|	no 8	none 75	preposition 24
start|next|blijken|	auxiliary -32	determiner -50	none -92	preposition -42	word -43
start|next|blijken|first|	met -47	uit -29
start|next|blijven|	adverb -41	determiner -46	none -85	preposition -58	pronoun -39	word -47
start|next|blijven|first|	de -28	op -63
start|next|calcolare|	none 53
start|next|calcular|	determiner 37	none 31	preposition -38	word 63
start|next|calcular|first|	en -70
start|next|calificar|	determiner -55	marks -66	none -69	preposition -60
start|next|calificar|first|	de -67	el -38	la -52
start|next|capital|	, -102	: -23	capital -65	coordinator -52	determiner 16	preposition -12	quote -69	word 70
start|next|capital|auxiliary|	judging -37	saying -45
start|next|capital|marks|	judging -76	saying -71
start|next|capital|none|	judging -27	other -74	saying -18	thinking 43
start|next|capital|verb|	judging -47	saying 28
start|next|celebrare|	none -91	preposition -38
start|next|celebrar|	determiner 31	marks 20	none -7	preposition -65
start|next|celebrar|first|	con -55	el 18
start|next|chamar|	auxiliary -12	capital -17	determiner -29	marks -69	none -70	preposition -69
start|next|chamar|first|	a -40	de -72	o -21
start|next|chiamare|	adverb -18	capital -33	determiner -41	marks -24	none -71	preposition -28
start|next|chiamare|first|	già -13
start|next|chiedere|	adverb 31	auxiliary 15	coordinator -9	determiner 11	marks 64	preposition -99	subordinator 90	verb 22	word 50
start|next|chiedere|first|	a -81	al -58	alla -59	di -45	e -9	garanzie 8	il -14	la -91	lo 82	per -45	un 74
start|next|chiffrer|	determiner -21	none -47
start|next|cifrar|first|	en 55
start|next|cifrar|	none 56	preposition 40
start|next|citar|	determiner -73	none -10	preposition -95
start|next|citar|first|	a -76	el -61
start|next|classificar|first|	a -84	como 11	de -80
start|next|classificar|	marks -23	none -23	preposition -109	subordinator 11
start|next|cobrar|first|	a 77
start|next|cobrar|	none 25	preposition 42
start|next|cogitar|	none -30
start|next|coincidir|	none -83	preposition -73
start|next|comentar|	marks -18	none -80	preposition -51
start|next|commenter|first|	pas -19
start|next|commenter|	none -33	preposition -37	word -19
start|next|comparar|	none -18	preposition 48
start|next|completar|	none -98
start|next|comprometer|first|	a 23
start|next|comprometer|	none 13	preposition 22
start|next|comunicare|	none 18	preposition 28	verb 30
start|next|comunicar|	adverb -13	none -73	preposition -54
start|next|comunicar|first|	ayer -13
start|next|concluir|	none -60
start|next|concéder|	none 21
start|next|condannare|	none -72
start|next|condenar|	adverb -12	none -76	preposition -36	word -43
start|next|condenar|first|	a -37	anos -21
start|next|confermare|	auxiliary 23	coordinator -18	determiner 12	marks -117	none 10	preposition -59	verb 49	word -80
start|next|confermare|first|	a -67	e -18	la -38	per -69
start|next|confessare|first|	di 23
start|next|confessare|	none 34	preposition 23
start|next|confessar|	none -35
start|next|confidare|first|	di 36
start|next|confidare|	none 26	preposition 31
start|next|confier|	adverb -14	marks 51	none -24	preposition -84
start|next|confier|first|	à -71
start|next|confirmar|	adverb -108	auxiliary -74	coordinator -21	determiner 36	none 15	preposition -17	verb -82	word -44
start|next|confirmar|first|	a 8	con -60	el 25	la -19	ni -20	o 95
start|next|confirmer|	determiner 13	none 10	preposition -94	verb -66	word -24
start|next|confirmer|first|	l’ 71	mardi -38
start|next|congratular|first|	com -46
start|next|congratular|	none -64	preposition -46
start|next|conseiller|	preposition 23
start|next|considerar|first|	a -17	o -113
start|next|considerar|	marks -29	none -6	preposition -18	verb 67	word 51
start|next|consigliare|first|	di 30
start|next|consigliare|	none 31	preposition 20
start|next|constateren|	none -56
start|next|contar|	determiner -64	none -51	preposition -106	verb 31	word 44
start|next|contar|first|	a -77	en -24	outra -37	ter 72	à -52
start|next|contestare|	determiner 15	preposition -61
start|next|contestare|first|	i -63	il 55	la 16
start|next|contestar|	determiner 71	none -7	preposition -104
start|next|contestar|first|	a -74	por -43
start|next|contester|	determiner 46	none 31	verb 43	word -14
start|next|contester|first|	ce -8	toute 35
start|next|continuar|	none -70	preposition -36
start|next|convocar|first|	para -85
start|next|convocar|	none -8	preposition -85	word 15
start|next|coordinator|	adverb -10	auxiliary -49	capital -24	determiner -63	preposition -35	pronoun -23	verb-judging -37	verb-saying -76	word -56
start|next|coordinator|auxiliary|	judging -38	saying -43
start|next|coordinator|marks|	saying -9
start|next|coordinator|none|	judging -64	saying -55
start|next|coordinator|verb|	judging -63	saying -52
start|next|corregir|	none -50
start|next|corrigir|	none -48	verb -48
start|next|cortar|	none -81	word -35
start|next|craindre|	determiner 37	none 32
start|next|crier|	marks -36	none -70	preposition -36
start|next|criticar|	determiner 23	marks -12	none -17	preposition -22
start|next|criticar|first|	a -19
start|next|croire|	adverb -12	none -84	word -41
start|next|croire|first|	pas -21
start|next|culpar|	determiner 77	none 29	preposition -92
start|next|danken|	determiner 37	no -98	none 25
start|next|decir|	auxiliary 27	determiner -67	none -13	preposition -114	word 65
start|next|decir|first|	a -75	de -70	el -72	en -50
start|next|declarar|	adverb -11	determiner -62	marks 55	none -66	preposition -86	verb 20	word 29
start|next|declarar|first|	a -41	el -45	por -20
start|next|decretar|first|	luto -29
start|next|decretar|	none -78	verb -41	word -63
start|next|defender|	determiner -27	marks -62	preposition 41	word 37
start|next|defender|first|	o 11
start|next|definire|	determiner -61	marks -65	none -65
start|next|definire|first|	il -35	la -49	le -33
start|next|definir|first|	como -47
start|next|definir|	marks -61	none -61
start|next|demander|	auxiliary 70	none 18	preposition 17	subordinator 70
start|next|demander|first|	de 18	des -14	l’ 26	si 35	un -65	une 99
start|next|dementieren|	no -32	none -32
start|next|denken|	adverb -34	none -49	pronoun -27
start|next|denken|first|	daar -33	er -25
start|next|denunciare|	none -7
start|next|denunciar|	none -18	preposition 31
start|next|descartar|	determiner 39	none 39	preposition 21	verb -97	word -15
start|next|descartar|first|	la -66	una 17
start|next|descrever|	none 21
start|next|describir|first|	como -36
start|next|describir|	marks -36	none -36	preposition -36
start|next|descrivere|	marks -9	none -9
start|next|desmentir|	determiner 45	none 17	preposition -37
start|next|despedir|	none -51	preposition -36
start|next|destacar|first|	a -70	en -60
start|next|destacar|	marks -70	none -11	preposition -85
start|next|determiner|	, -57	: -47	adverb -20	capital -6	preposition -80	quote 6	stop -77	that -99	verb-judging 21	verb-saying -110	verb-thinking 29	word 16
start|next|determiner|auxiliary|	judging 16	thinking -26
start|next|determiner|marks|	judging -52	other -71	saying 31	thinking 18
start|next|determiner|none|	judging 33	other 11	saying -8
start|next|determiner|verb|	judging 19	other -40	saying -43	thinking -14
start|next|devolver|	none -84	preposition -15	word -45
start|next|de|	adverb -83	auxiliary -94	capital 24	coordinator -40	determiner 7	judging -10	other -45	pronoun -91	saying -20	subordinator -33	verb-saying -20	word -50
start|next|de|apposed|	judging 12	other -54	saying 16	thinking 17
start|next|de|apposition|	judging -108	saying -56	thinking -25
start|next|de|away|1|	judging -13	other -39
start|next|de|away|2|	judging 6	other -48	saying -42
start|next|de|away|3|	judging -39	other -27	saying -35
start|next|de|away|4|	judging 27	other -12	saying -28
start|next|de|away|5|	other -15	saying -52
start|next|de|away|6|	judging -77	saying -71
start|next|de|direct|	judging -13	thinking -7
start|next|de|inverted|	judging -10	other -39	saying -47
start|next|de|mood|	no -17	yes -26
start|next|de|shared|	judging -17	other -26	saying -59	thinking -39
start|next|dichiarare|first|	di 75
start|next|dichiarare|	none -37	preposition 16
start|next|difendersi|	determiner -57	none -82
start|next|difendersi|first|	la -38
start|next|difundir|	determiner -70	marks -43	none -86
start|next|dire|	adverb -86	determiner 9	marks 20	none -6	preposition 7	pronoun 23	verb 10	word 18
start|next|dire|first|	a -83	ai -35	al -31	avoir 14	di 123	elle -45	en -80	la -92	ne 65	no -83	n’ 27	plus -27	soltanto -69
start|next|discordar|	none -87
start|next|disparar|	determiner -41	none -64	preposition -27
start|next|divulgar|	determiner -39	none -89	preposition -47	word -46
start|next|dizer|	adverb 17	auxiliary -54	determiner -66	marks 89	none -37	preposition -145	pronoun -37	verb -30	word 63
start|next|dizer|first|	a -107	ao -62	apenas -72	em -41	estar 68	na -9	não 16	o -48	ter 16	à -73
start|next|domandare|	auxiliary -70	none 36
start|next|domandarsi|	none 50
start|next|dreigen|first|	met 38
start|next|dreigen|	none -16	preposition 38	word -59
start|next|dringen|first|	aan -19
start|next|dringen|	none -38	preposition -23
start|next|drohen|first|	mit 24
start|next|drohen|	no -12	preposition 24
start|next|drukken|	none -58	word -31
start|next|drängen|	no 38	none 38	preposition 40
start|next|dämpfen|	no -66	none -66
start|next|déclarer|	none -75	preposition -56
start|next|décrire|	marks -84	none 22
start|next|défendre|	determiner -36	marks 50	none -42
start|next|démentir|first|	toute 49
start|next|démentir|	none 36	word 65
start|next|dénoncer|first|	un -49	une 118
start|next|déplorer|	none 17
start|next|désigner|	none -106
start|next|eisen|	determiner 70	none 43	preposition -76	word 21
start|next|eisen|first|	een 79	in -48
start|next|elogiare|	none 45
start|next|elogiar|first|	a 13	la -7
start|next|elogiar|	marks 40	none -8	preposition 13
start|next|emporter|	none -92	preposition -57
start|next|encontrar|	none -84
start|next|ending|00|	word -38
start|next|ending|0|	word -56
start|next|ending|12|	word -89
start|next|ending|14|	word 28
start|next|ending|1|	word 53
start|next|ending|40|	word -77
start|next|ending|60|	word -63
start|next|ending|ab|	word -81
start|next|ending|ad|	preposition -18
start|next|ending|af|	adverb -76	word -65
start|next|ending|ai|	preposition -87
start|next|ending|al|	adverb -11	preposition -26	word -84
start|next|ending|am|	preposition -90
start|next|ending|an|	adverb -61	capital -50	preposition -88	pronoun -47	word -33
start|next|ending|ao|	preposition -13
start|next|ending|ar|	adverb -16	determiner -29	preposition -24	word 14
start|next|ending|as|	adverb 31	auxiliary -31	capital -28	determiner -16	preposition -71	word -51
start|next|ending|at|	auxiliary -38
start|next|ending|au|	preposition -38
start|next|ending|a|	preposition 6
start|next|ending|ce|	adverb -74	determiner -45	word -85
start|next|ending|ch|	adverb -71	preposition -82	pronoun -9	word -98
start|next|ending|ck|	word -32
start|next|ending|co|	word -68
start|next|ending|ct|	word 48
start|next|ending|d'|	preposition 87
start|next|ending|da|	adverb -60	preposition -7	word -14
start|next|ending|de|	adverb -39	capital -61	determiner -28	preposition 12	subordinator 66
start|next|ending|di|	preposition 93	word -110
start|next|ending|do|	preposition -33	subordinator -52
start|next|ending|ds|	preposition -48
start|next|ending|du|	determiner -81
start|next|ending|d|	word 8
start|next|ending|d’|	preposition 8
start|next|ending|ec|	preposition -53
start|next|ending|ee|	determiner 22	word -68
start|next|ending|ei|	preposition -62
start|next|ending|ek|	word -45
start|next|ending|el|	adverb -76	capital 25	determiner -11	preposition -19	word 24
start|next|ending|em|	adverb -89	determiner -80	preposition -27	pronoun -68	word 20
start|next|ending|en|	adverb -79	auxiliary -82	capital 80	coordinator -26	determiner 26	preposition -41	pronoun -42	subordinator -73	verb-saying -60	word -38
start|next|ending|er|	adverb -81	capital -86	determiner -20	pronoun -55	word 44
start|next|ending|es|	adverb -61	pronoun -61	word 9
start|next|ending|et|	capital -29	coordinator -34	word -8
start|next|ending|eu|	adverb -28
start|next|ending|e|	coordinator -68
start|next|ending|ga|	word -19
start|next|ending|gd|	word -39
start|next|ending|go|	word -21
start|next|ending|gs|	adverb -46
start|next|ending|ha|	auxiliary -26
start|next|ending|he|	adverb -65	word 19
start|next|ending|hi|	word -32
start|next|ending|hm|	pronoun -43
start|next|ending|hn|	pronoun -36
start|next|ending|ho|	word -9
start|next|ending|ia|	adverb -41	word 37
start|next|ending|ie|	determiner 6	pronoun -90	word 36
start|next|ending|ig|	adverb 46	word -43
start|next|ending|ij|	preposition 8	pronoun -92
start|next|ending|il|	pronoun -79
start|next|ending|im|	preposition -79
start|next|ending|in|	adverb -70	capital -37	determiner 29	preposition -37	word -62
start|next|ending|io|	word -49
start|next|ending|ip|	word 11
start|next|ending|ir|	word 36
start|next|ending|is|	adverb 14	auxiliary -29	determiner -28	preposition -109	word 42
start|next|ending|it|	preposition -6	subordinator -33	verb-saying -35	word -67
start|next|ending|i|	determiner -44
start|next|ending|ià|	adverb -32
start|next|ending|iù|	adverb 13
start|next|ending|je|	adverb -87
start|next|ending|jk|	word -19
start|next|ending|jn|	auxiliary 7
start|next|ending|jà|	adverb -41
start|next|ending|já|	adverb 49
start|next|ending|l'|	determiner 11	preposition -59
start|next|ending|la|	preposition -35	word -15
start|next|ending|ld|	word 39
start|next|ending|le|	determiner -9	preposition -56	pronoun -85
start|next|ending|lf|	adverb -67	word 18
start|next|ending|li|	determiner 23	word 85
start|next|ending|lo|	determiner 31	pronoun -75	word 24
start|next|ending|ls|	adverb -43	preposition -61	subordinator -82
start|next|ending|l’|	preposition -107
start|next|ending|ma|	determiner 25	preposition -41	word 31
start|next|ending|me|	word -89
start|next|ending|mo|	preposition -76	subordinator -39	word 28
start|next|ending|na|	determiner 36	preposition -97	word -84
start|next|ending|nd|	coordinator -38	word -79
start|next|ending|ne|	determiner 26	word 6
start|next|ending|ng|	capital 26	word -47
start|next|ending|ni|	coordinator -30	determiner -23	word 23
start|next|ending|no|	capital -60	determiner 62	preposition -99	word 35
start|next|ending|ns|	adverb -51	preposition -108	word -84
start|next|ending|nt|	adverb -103	preposition -66	verb-saying -41
start|next|ending|nu|	adverb -41
start|next|ending|n’|	determiner -86	word 79
start|next|ending|oe|	word -43
start|next|ending|of|	subordinator 35
start|next|ending|og|	adverb 8
start|next|ending|ok|	adverb -55
start|next|ending|ol|	word -32
start|next|ending|on|	adverb -60	determiner -9	preposition -15	pronoun -62
start|next|ending|op|	adverb -14	preposition 20
start|next|ending|or|	word -63
start|next|ending|os|	determiner 14	preposition -20	pronoun -59
start|next|ending|ot|	preposition -49
start|next|ending|o|	determiner -26
start|next|ending|po|	preposition -51
start|next|ending|pp|	word -24
start|next|ending|ra|	adverb -95	auxiliary -24	capital -67	determiner -59	preposition -11	word -12
start|next|ending|rd|	capital -29	word 20
start|next|ending|re|	adverb -80	determiner 10	preposition -79	word 16
start|next|ending|ri|	adverb -59
start|next|ending|ro|	capital 54	determiner -81	word -11
start|next|ending|rs|	adverb -73	word -25
start|next|ending|rt|	adverb -9	word -43
start|next|ending|rò|	adverb -57
start|next|ending|sa|	determiner -129	word 7
start|next|ending|se|	determiner -77	pronoun 32	subordinator -12	word 22
start|next|ending|si|	adverb -49	subordinator 33	word -49
start|next|ending|so|	word 36
start|next|ending|st|	adverb 54	word 8
start|next|ending|su|	determiner -31	preposition 11
start|next|ending|sí|	adverb -53
start|next|ending|s’|	pronoun -66
start|next|ending|ta|	determiner -69	preposition 30	word -42
start|next|ending|te|	adverb 18	capital 38	determiner -43	preposition -61	word 57
start|next|ending|ti|	adverb -46	word 16
start|next|ending|to|	adverb 6	word -22
start|next|ending|ts|	word 46
start|next|ending|té|	preposition -39
start|next|ending|ue|	adverb 40	determiner -47
start|next|ending|uf|	adverb -18	preposition 16
start|next|ending|ui|	preposition -25	pronoun 48	word 27
start|next|ending|ul|	preposition -40
start|next|ending|um|	capital -33	determiner -15	preposition 33
start|next|ending|un|	adverb -86	determiner 21
start|next|ending|ur|	adverb -24	preposition -23	word -40
start|next|ending|us|	adverb -51	preposition -52
start|next|ending|ut|	preposition -60	word 40
start|next|ending|uw|	word -30
start|next|ending|ux|	preposition 32
start|next|ending|u|	word -60
start|next|ending|ve|	word -49
start|next|ending|we|	word 16
start|next|ending|ya|	adverb -52
start|next|ending|y|	coordinator -48
start|next|ending|za|	preposition -34	word 28
start|next|ending|ze|	pronoun -67	word 19
start|next|ending|zo|	word 47
start|next|ending|zu|	preposition -53	word -21
start|next|ending|às|	preposition -7
start|next|ending|à|	preposition 6
start|next|ending|ás|	adverb 15
start|next|ending|ão|	word -29
start|next|ending|ça|	word -68
start|next|ending|ès|	preposition -60
start|next|ending|én|	adverb -60	word -83
start|next|ending|és|	adverb -19
start|next|ending|ón|	word 17
start|next|ending|ós|	preposition -29
start|next|ending|ôt|	adverb -70
start|next|ending|ür|	word -51
start|next|engager|first|	à 77
start|next|engager|	none 15	preposition 77
start|next|entschuldigen|first|	sich -28
start|next|entschuldigen|	no -28	none -28	pronoun -28
start|next|erinnern|first|	sich -25
start|next|erinnern|	no -44	none -39	pronoun -25
start|next|erkennen|	auxiliary -48
start|next|erklären|	determiner 40	no 9	none 9	preposition -79	pronoun -51
start|next|erklären|first|	am -21	er -51	in -54	vor -78
start|next|erläutern|	no -28	none -28
start|next|erwarten|	no 41
start|next|erzählen|	determiner -23	no -45	none -44	preposition -21	pronoun -20	verb -13	yes -11
start|next|escludere|	determiner 68	none 44	preposition -98	word 90
start|next|escrever|	none -104	preposition -50
start|next|escribir|first|	a -83
start|next|escribir|	none -7	preposition -109
start|next|escusar|first|	a -19
start|next|escusar|	none -24	preposition -19
start|next|esperar|	none -28	preposition -106
start|next|esprimere|	none -11	word -86
start|next|espérer|	none -17
start|next|estimar|first|	em 32
start|next|estimar|	none 60	preposition 33	word 24
start|next|estimer|	none -79
start|next|es|	adverb -29	capital -69	coordinator -51	other -96	preposition -32	pronoun -108	saying -8	subordinator -24	verb-saying -49	word 34
start|next|es|apposed|	judging 29	other -74	thinking 6
start|next|es|apposition|	judging -88
start|next|es|away|1|	judging -16	other -97
start|next|es|away|2|	judging -74	saying -33
start|next|es|away|3|	judging 34	saying -37
start|next|es|away|4|	saying -100
start|next|es|away|5|	saying -93
start|next|es|away|6|	judging -72	saying 7
start|next|es|direct|	judging -9	saying -18	thinking -31
start|next|es|elided|	saying 34
start|next|es|inverted|	judging 19	other -47	saying -42
start|next|es|mood|	none -8
start|next|es|relative|	judging 14	saying -73
start|next|es|shared|	judging -15	other -75	saying 22
start|next|evitar|	determiner -123	marks -93	none -33	preposition -71
start|next|evitar|first|	la -80
start|next|exclure|first|	pas -100
start|next|exclure|	none 52	preposition -50	word -32
start|next|exiger|	determiner 24	none 18
start|next|exiger|first|	un 78	une -11
start|next|exigir|	determiner 7	none 28	preposition 40	word 7
start|next|exigir|first|	a 63	uma 89
start|next|explicar|	auxiliary -14	determiner -47	none -99	preposition -51
start|next|explicar|first|	en -15
start|next|expliquer|	determiner -51	none -86	preposition -33	pronoun -24
start|next|exposer|	none -58	preposition -40
start|next|expresar|	determiner 6	marks 12	none -9	preposition -75
start|next|expresar|first|	su 45
start|next|exprimer|	none 41
start|next|faire_valoir|	determiner -100	marks -40	none -40	preposition -40
start|next|faire_valoir|first|	le -60	par -40
start|next|falar|	adverb -71	marks -152	preposition -18
start|next|falar|first|	de -61	em 17	numa -28
start|next|felicitar|	none 30	preposition 14	verb -86
start|next|festejar|	none -51	preposition -42
start|next|figurer|	none -78	preposition -54
start|next|finden|	determiner -63	marks -41	no -78	none -74	preposition -28	pronoun -23
start|next|first|	0 -56	1 53	40 -64	60 -63	aan -83	ab -81	aber -44	achteraf -49	ad -18	además -86	ai -67	ainda -60	al -14	all' -51	alla -10	alle 24	alleen -57	allerdings -39	all’ -56	als -97	am -90	an -67	anche -44	ancora -33	anders -22	anoche -61	anonimato -76	anos -63	ante -55	antes -49	ao -13	aos -8	apenas -87	após -29	as 45	así -53	até -39	au -38	auf 16	aus -37	ausrichten -8	aussi -49	aussitôt -18	aux 32	avec -53	avoir 64	ayer -79	años -58	begrip 11	bei -67	beide -60	beim -38	bekend -40	besluit -35	bij 8	binnen 73	bis -68	calma 39	ce -45	chi -32	cinco -68	com -54	comentar -79	commenter -32	como -48	con -8	contra -10	d 8	d' 87	da -7	daar -6	daaraan -19	dafür -51	dagegen -37	dal -54	dall’ -34	damit -33	dan -67	dans -95	darauf -18	darin -25	das -95	davanti -46	davor -48	decir -48	del -10	dem -76	den -53	depuis -94	der -42	des 48	desculpas 28	desde -115	desgevraagd -36	después -19	devant -45	di 93	die -16	dieser -61	dimanche -65	dinsdag -33	do -33	doce -43	dois -15	donner -35	dopo -51	dort -9	dos -64	drie 82	du -81	due -41	durante -43	dès -57	déjà -41	désormais -107	d’ 8	e -68	een 26	eerder -27	eerst 48	ein -6	eine 34	einen 71	einmal -36	el -11	elezioni 9	elle -65	em -27	en -34	encore -56	entre -64	er -67	era -24	eraan -28	erop -14	es -61	esa -72	esta -69	estar 68	este -135	et -34	excuses -8	explicações -74	falar -34	fest -52	fonti -55	garanzie 40	geen 49	giorni -56	già -32	gli 23	graça -42	guère -16	ha -26	haar -29	haben -51	haber 40	haberle 77	hablar 31	hasta 30	hebben -47	hem -68	hier -29	hij -92	hinzu -21	hoger 67	hoje -87	horas -30	hun -74	i -44	iedereen -38	ieri -56	ihm -43	ihn -36	ihnen -24	il -6	im -74	in -35	inoltre -23	instalar 70	intanto -88	invece -74	ir 18	is -29	jaar -102	jaune -32	jeudi -50	já 49	kabinet -38	keine -39	klar -44	knapp -24	l' 11	lachend -59	las 16	laut -60	le -21	les -22	levar 72	los 28	lui 48	lundi -55	luto -29	maandag 48	mais 7	man -47	mardi -79	mercredi -105	meses -34	ministerie -14	minutos -39	mit 21	mitteilen -19	moins -10	más 27	na -97	nach -82	nas -55	ne 102	nei -26	nel -63	nella -54	nesta -115	ni -30	nicht -44	niemand -60	nieuwe 16	noch -79	nog 8	nooit 8	nos -59	nu -41	nuchter -54	num -39	numa -33	nun -86	nur -24	não 58	n’ 79	o -26	of 35	ogni -23	om 38	on -62	ontem -89	ook -55	op 20	ore -37	otra -30	otto 51	outra -51	ouvir 14	over -83	par -39	para -8	parte -51	pas -51	pela -11	per 12	perder 65	pero -80	però -57	peu -28	più 13	plan -13	plus -51	plutôt -70	por -56	pour -51	pourtant -50	prudenza 48	qualquer 71	qui 27	quinta-feira -43	recorrer -13	repetir 38	ricorso 72	sa -90	samedi -36	samen -29	schriftlich -31	se 20	seiner 27	seit -62	senza -34	si 25	sich -72	sie -90	sin -42	sinds -48	so -29	sobre -62	soltanto 36	später -10	su -18	sui -25	sul -40	sur 11	s’ -66	tarde -39	te 24	tegen -100	ter 51	todo 30	toe -43	toen -73	tot -49	toujours -66	tout 54	toute 91	toutefois 39	tra -58	tres -70	trois -23	tuttavia -41	tutto -21	twee 22	u -60	uit -82	um 8	uma 25	un 23	una 36	und -38	une 6	uno 47	unter -51	un’ -86	uw -30	van -36	vast -67	vendredi -69	via -86	vier 45	voet -66	vol -31	von -50	voor 9	vooral -24	voorlopig 46	vor 20	vorig -49	vorige -51	was -31	week -47	weiter -20	weken -60	wel -61	weten -95	wie 18	wissen -19	woensdag -53	woord -54	y -50	ya -52	ze -67	zeggen -43	zelf -67	zich 15	zij -43	zijn 7	zu -53	zum -55	zur 6	zurück -32	à 6	às -7	également -74	über -50
start|next|fordern|	capital -37	determiner 75	no 21	none 18	preposition -110	word 23
start|next|fordern|first|	auf -109	die 32
start|next|formulieren|first|	es -27
start|next|formulieren|	no -38	none -38	pronoun -27
start|next|fragen|	no -60	none -60	word -53
start|next|frenare|	none -15
start|next|fr|	adverb -80	auxiliary -50	capital -101	coordinator -57	other -90	preposition 16	pronoun 13	subordinator 48	thinking -9	verb-saying -46	word -8
start|next|fr|apposed|	judging -28	other -75	thinking 16
start|next|fr|apposition|	judging -34	saying 13
start|next|fr|away|1|	judging 6	other -89	thinking -9
start|next|fr|away|2|	other -43	saying -83
start|next|fr|away|3|	judging -9	other -22	saying -20
start|next|fr|away|4|	judging -59	saying 12
start|next|fr|away|5|	saying -93
start|next|fr|away|6|	judging -96	saying -85
start|next|fr|direct|	saying 6	thinking -35
start|next|fr|elided|	saying -49
start|next|fr|inverted|	judging -43	other -51	saying -46
start|next|fr|relative|	judging 61	saying -9	thinking 28
start|next|fr|shared|	other -58	saying -28	thinking -48
start|next|féliciter|	determiner -92	marks 79	none -12	preposition 58
start|next|féliciter|first|	d' 59	d’ 37
start|next|fügen|first|	hinzu -21
start|next|fügen|	no -55	none -55	word -21
start|next|fürchten|	no 16	none 16
start|next|garantire|	none -11	preposition -42
start|next|garantir|	adverb 13	determiner -36	marks -86	none 15	verb -53	word 31
start|next|garantir|first|	a 6	não 80	o -51	ter 64
start|next|garantizar|	none -65
start|next|geben|	adverb -10	determiner -43	no -62	none -62	preposition -67	pronoun -12	yes -14
start|next|geben|first|	er -12	zu -24
start|next|geloven|	adverb -24	none -56
start|next|geloven|first|	daar -24
start|next|geven|	adverb -44	auxiliary -27	determiner -49	none -97	preposition -19	pronoun -22	verb -19	word -60
start|next|geven|first|	een -54	hem -19	toe -15
start|next|giudicare|	determiner -13	marks -13	none -13
start|next|giudicare|first|	la 16
start|next|giurare|first|	di 98
start|next|giurare|	none -35	preposition 67
start|next|glauben|	determiner -37	no -40	none -40
start|next|glauben|first|	das -37
start|next|glisser|	none -81
start|next|gostar|	none -76	preposition -63
start|next|grappen|first|	in -19
start|next|grappen|	none -74	preposition -51
start|next|gritar|	none -83	preposition -45
start|next|hablar|first|	de -49	en -14
start|next|hablar|	marks -51	none -74	preposition -49	word -34
start|next|hadern|	no -59	none -59
start|next|halten|	adverb -42	determiner 13	no -12	none -24	preposition -35	pronoun -44	verb 19	word -101	yes -14
start|next|halten|first|	dagegen -20	das -106	dem -41	eine 30	für -18	sich -47
start|next|heißen|	adverb -12	capital -61	determiner -61	marks -69	no -81	none -46	preposition -38	pronoun -13	word -54	yes -8
start|next|heißen|first|	das -14	der -27	die -34	dort -9	es -14
start|next|herinneren|first|	zich -60
start|next|herinneren|	none -65	pronoun -60
start|next|heten|	adverb -15	capital -30	coordinator -9	determiner -61	marks -59	none -63	preposition -11	pronoun -40	word -31
start|next|heten|first|	de -51	en -9	het -40
start|next|hoffen|	no -8	none -8
start|next|hopen|	none 15
start|next|houden|	adverb -13	auxiliary -63	determiner -21	marks -73	none -6	preposition -89	pronoun -103	word 17
start|next|houden|first|	bij -37	de -107	een 14	hem -15	het -110	vast -67	voet -66
start|next|illustrare|	none -78
start|next|imputare|	none -83
start|next|indicare|	none 78	preposition 70
start|next|indicar|	none -89
start|next|indiquer|	determiner -87	none -27	preposition -58	verb -9	word 84
start|next|indiquer|first|	avoir 81
start|next|informar|	adverb -41	determiner -115	none -27	preposition 10	verb -46	word 8
start|next|informar|first|	a -105	el -84	este -40	nesta -49
start|next|inquiéter|first|	d’ 36	pour -62
start|next|inquiéter|	marks 36	none -43
start|next|insister|	none 38	preposition 50
start|next|insistir|	none 42	preposition 23
start|next|instar|	none -82
start|next|interroger|first|	sur -58
start|next|interroger|	none -78	preposition -62
start|next|invitare|	adverb -46	determiner 52	marks 55	none 43	preposition 61
start|next|invitare|first|	a 60	alla 34	invece -39
start|next|invitar|first|	a 40
start|next|invitar|	marks 72	none -17	preposition 23
start|next|inviter|first|	les -22	à 71
start|next|inviter|	marks 25	none 71	preposition 71
start|next|invocare|	none 80	word 49
start|next|invocar|	none -7
start|next|invoquer|	determiner 8	marks -54	none 18
start|next|invoquer|first|	le 16
start|next|ironizar|	none -65	preposition -53
start|next|it|	adverb -25	auxiliary -28	coordinator -57	determiner -9	pronoun -85	saying -9	verb-saying -6	word -15
start|next|it|apposed|	judging -38	other 16	saying -24	thinking -32
start|next|it|apposition|	judging 9	saying -11
start|next|it|away|1|	other 6	saying 8
start|next|it|away|2|	judging -53	saying -94
start|next|it|away|3|	judging 9	other -61	saying -29
start|next|it|away|4|	saying -129
start|next|it|away|5|	saying -132
start|next|it|away|6|	judging -44	saying -112
start|next|it|direct|	judging -21	saying -7	thinking 15
start|next|it|elided|	saying 17
start|next|it|inverted|	judging -8	other -50	saying -96
start|next|it|mood|	none -9
start|next|it|relative|	judging -49	saying 13	thinking -71
start|next|it|shared|	judging 40	other -53	saying 32
start|next|judging|	adverb -60	auxiliary -73	capital -45	coordinator -86	determiner 10	participle -60	preposition -9	present -24	pronoun -29	word 12
start|next|judging|ending|ab|	word -94
start|next|judging|ending|al|	adverb -73	preposition 30	word -39
start|next|judging|ending|am|	preposition -51
start|next|judging|ending|an|	capital -48	preposition -52	pronoun -14	word -9
start|next|judging|ending|ao|	preposition 25
start|next|judging|ending|ar|	determiner -70	preposition -90	word 19
start|next|judging|ending|as|	word -117
start|next|judging|ending|au|	preposition -54
start|next|judging|ending|a|	preposition -21
start|next|judging|ending|ch|	pronoun -58
start|next|judging|ending|de|	determiner -8
start|next|judging|ending|di|	preposition 53	word -21
start|next|judging|ending|do|	word 22
start|next|judging|ending|d|	word -37
start|next|judging|ending|d’|	preposition -19
start|next|judging|ending|ek|	word -13
start|next|judging|ending|el|	determiner -7	word -41
start|next|judging|ending|em|	determiner -71	preposition -36	pronoun -23
start|next|judging|ending|en|	adverb -28	coordinator -14	determiner -8	preposition -107	pronoun -21	word -21
start|next|judging|ending|er|	adverb -25	preposition -42	pronoun -59
start|next|judging|ending|es|	determiner 29
start|next|judging|ending|et|	word -81
start|next|judging|ending|e|	coordinator -57
start|next|judging|ending|he|	adverb -38	word -13
start|next|judging|ending|hm|	pronoun -41
start|next|judging|ending|hn|	pronoun -41
start|next|judging|ending|hr|	determiner -94
start|next|judging|ending|ie|	determiner 7	pronoun -56
start|next|judging|ending|ij|	preposition -37	pronoun -61
start|next|judging|ending|im|	preposition -48
start|next|judging|ending|in|	preposition -87
start|next|judging|ending|is|	adverb 13
start|next|judging|ending|i|	determiner -56
start|next|judging|ending|ià|	adverb -13
start|next|judging|ending|je|	adverb -27
start|next|judging|ending|jn|	auxiliary -47
start|next|judging|ending|l'|	determiner -66
start|next|judging|ending|la|	determiner 25
start|next|judging|ending|le|	determiner 9	word 6
start|next|judging|ending|lo|	determiner -39
start|next|judging|ending|ls|	preposition -56
start|next|judging|ending|l’|	determiner -55
start|next|judging|ending|mo|	preposition -56
start|next|judging|ending|na|	preposition -52
start|next|judging|ending|nd|	coordinator -30
start|next|judging|ending|ne|	determiner 9
start|next|judging|ending|ng|	word 35
start|next|judging|ending|ns|	preposition -72
start|next|judging|ending|om|	preposition -75
start|next|judging|ending|on|	determiner 11	preposition -52
start|next|judging|ending|op|	preposition -78
start|next|judging|ending|or|	preposition -16
start|next|judging|ending|os|	determiner -25	word -77
start|next|judging|ending|o|	determiner -71
start|next|judging|ending|ra|	capital -46	determiner -52	preposition -82
start|next|judging|ending|rd|	capital -29
start|next|judging|ending|ro|	word 29
start|next|judging|ending|rs|	adverb -33
start|next|judging|ending|sa|	determiner -76
start|next|judging|ending|se|	word -140
start|next|judging|ending|st|	adverb -78	word -77
start|next|judging|ending|te|	determiner -46	word 64
start|next|judging|ending|um|	determiner -80
start|next|judging|ending|ur|	preposition -11
start|next|judging|ending|us|	adverb -52
start|next|judging|ending|uw|	word -30
start|next|judging|ending|ux|	preposition -76
start|next|judging|ending|y|	coordinator -37
start|next|judging|ending|ze|	pronoun -15
start|next|judging|ending|à|	preposition 20
start|next|judging|ending|ão|	word -107
start|next|judging|ending|ça|	word -42
start|next|judging|ending|ür|	preposition -18
start|next|judging|first|	a -21	ab -94	al 30	als -70	am -51	anders -27	anoche -38	anos -21	ao 25	as 15	au -54	aux -76	bij -37	com -50	comentar -79	con -52	d -37	dagegen -28	dal -24	dans -72	das -28	dem -71	den -79	der 12	des 55	di 53	die 7	d’ -19	e -57	een -9	eine 26	einen 67	el -7	em -36	en -106	er -61	esa -57	este -46	falar -32	für -18	geen -45	già -13	graça -42	haar -70	hablar 34	hem -23	hij -39	hoje -27	i -56	ihm -41	ihn -41	ihnen -21	ihr -94	im -48	in -87	jaar -58	l' -66	la 26	las 31	le 11	les -85	lo -59	los -87	l’ -55	man -14	na -52	no -89	não -69	o -71	om -60	op -78	os 11	outra -52	par -90	para -82	pas -103	plan -9	plus -52	por -113	pour -74	sich -45	sie -56	son 11	sur 26	te -69	toute 53	um -101	und -30	une -17	uw -30	vast -67	vendredi -66	voet -66	vor 15	y -37	ze -15	zijn -47	à 20
start|next|juger|	determiner -17	marks -22	none -45
start|next|juger|first|	la -20	le -88
start|next|jurar|	none 6	word 58
start|next|jurer|first|	n’ 19
start|next|jurer|	none 6	word 19
start|next|justificar|	determiner -96	marks -102	none 34	preposition 67
start|next|justificar|first|	a 66	com 18	en 53
start|next|klagen|	auxiliary 23	no -70	none -6	preposition -78
start|next|klinken|	adverb -55	none -84	pronoun -45
start|next|klinken|first|	het -45
start|next|kommentieren|	no -50	none -45
start|next|kritisieren|	determiner -64	marks -69	no -75	none -21	preposition -24
start|next|kritisieren|first|	die -42
start|next|kündigen|	determiner 60	no 36	none 31	preposition -97
start|next|kündigen|first|	an -60	einen 42
start|next|lachen|	no -51	none -60	preposition -40	word -43
start|next|lamentare|	determiner 73	none 21	preposition -55
start|next|lamentarse|first|	en -67
start|next|lamentarse|	marks 32	none 29	preposition -79	verb -68
start|next|lamentar|	coordinator -14	determiner 7	marks -37	none 22	preposition -34	verb 46
start|next|lamentar|first|	a -21	e -14	o 13
start|next|lancer|	determiner -59	none -91	preposition -23
start|next|lancer|first|	devant -14
start|next|lassen|first|	ausrichten -8	mitteilen -19	wissen -13	über -44
start|next|lassen|	no -52	none -36	preposition -44	verb -49	verb-saying -21	word -33	yes -36
start|next|laten|	adverb 29	auxiliary -13	determiner 15	marks 13	none 11	preposition 12	pronoun 20	verb -14	word -43
start|next|laten|first|	de 47	er -59	geen 61	hij -63	in -73	op -100	via -55	weten -80	ze -46	zijn -89
start|next|leer|	determiner -30	none -64	preposition -29
start|next|leer|first|	el -44
start|next|leggen|	auxiliary -41	determiner -48	none -112	preposition -65	pronoun -28	word -58
start|next|leggen|first|	uit -17	ze -9	zijn -22
start|next|leggere|	none -62	preposition -32
start|next|lehnen|	determiner -77	no 12	none 12	pronoun -82	word 24
start|next|lehnen|first|	ab -94
start|next|ler|	none -78	preposition -52
start|next|limitar|	auxiliary -31	marks -22	none -32	preposition -31
start|next|limitar|first|	a -31
start|next|lire|	none -79	preposition -43
start|next|llamar|	capital -26	marks -59	none -72	preposition -71	verb -27
start|next|llamar|first|	a -56	al -57
start|next|loben|first|	den -66	die 61
start|next|loben|	marks -35	no 36	none 41	preposition 34
start|next|louer|	none -75
start|next|loven|	none 34
start|next|luiden|	none -89
start|next|lâcher|	determiner -24	none -60
start|next|machen|	none 46	word -39
start|next|mahnen|first|	zur 15
start|next|mahnen|	no 35	none 35	preposition 14	yes -74
start|next|mandar|	determiner -66	none -50	preposition -59	word -17
start|next|mandar|first|	um -43
start|next|mantener|	determiner -108	marks -107	none 28	preposition -53	verb -61
start|next|manter|	determiner -76	none -36	preposition 53	word -90
start|next|manter|first|	a 53
start|next|meedelen|first|	het -37	uit -8
start|next|meedelen|	none -87	preposition -8	pronoun -37	word -41
start|next|meinen|	no -55	none -60	pronoun -13	word -20	yes -15
start|next|melden|	adverb -37	auxiliary -29	capital -32	determiner -60	no -59	none -92	preposition -52	pronoun -45	word -34
start|next|melden|first|	het -44	sich -10
start|next|menacer|first|	de 14
start|next|menacer|	none 10	preposition 34
start|next|minacciare|	preposition -67
start|next|mood|none|	judging -7	other -12
start|next|mood|no|	judging -7	other -45	saying -19
start|next|mood|yes|	judging -52	saying -13	thinking -55
start|next|mostrar|	determiner -60	marks -63	none -105	preposition -15	word -66
start|next|negare|	determiner 22	none 42	preposition 16
start|next|negar|	coordinator -40	determiner -17	none 17	preposition -57	verb 20	word 42
start|next|negar|first|	a -52	e -43	haber -26	qualquer 42	y -19
start|next|nennen|	determiner -16	marks -119	no -25	none 24	preposition -25	pronoun -18	word -67
start|next|nennen|first|	das -59	die -104	einen 34	ihn -20	man -12	sie -11
start|next|nier|	none 47	word -20
start|next|nl|apposed|	judging -52	saying -11	thinking 9
start|next|nl|apposition|	judging -102	saying -31	thinking -81
start|next|nl|	auxiliary -24	capital -50	coordinator -30	judging -34	other -79	pronoun -16	saying -8	subordinator 45	thinking 12	verb-saying -69	word -22
start|next|nl|away|1|	judging -22	saying -11	thinking 12
start|next|nl|away|2|	judging -65	other -45	saying 9
start|next|nl|away|3|	judging -24	saying 10
start|next|nl|away|4|	judging -93	saying -170
start|next|nl|away|5|	judging -71	saying -116
start|next|nl|away|6|	judging -56
start|next|nl|direct|	judging 15	thinking 22
start|next|nl|inverted|	judging -64	other -59
start|next|nl|mood|	none -10
start|next|nl|shared|	judging -99	saying -86	thinking -18
start|next|noemen|	determiner -48	marks -44	none -51	preposition -12	pronoun -38	word -22
start|next|noemen|first|	de -45	haar -11	het -38	in -12	plan -9
start|next|notar|	none -74
start|next|noteren|	none -61
start|next|noter|	determiner -53	none -72
start|next|notieren|	no -53	none -53	preposition -28
start|next|observer|	none -77
start|next|ocurrir|	none -59
start|next|ofrecer|	determiner -24	preposition -75	word 38
start|next|ofrecer|first|	el 41
start|next|ontkennen|	adverb -28	auxiliary 27	none 61
start|next|ontkennen|first|	er -28	niet -67
start|next|oordelen|	none -71
start|next|opinar|	none 34	preposition 36
start|next|opmerken|	auxiliary -34	none -68	preposition -51	pronoun -30
start|next|opmerken|first|	op -51
start|next|opposer|	none 21
start|next|ordenar|	none 67
start|next|order|apposed|	other -22	thinking 16
start|next|order|apposition|	judging -41	saying -13	thinking -19
start|next|order|direct|	judging -11	saying 10
start|next|order|elided|	saying 11
start|next|order|inverted|	saying -57
start|next|order|relative|	judging 24	saying -18	thinking -19
start|next|order|shared|	other -81	thinking -30
start|next|orientar|first|	a 23
start|next|orientar|	none 8	preposition 10
start|next|other|	adverb -52	capital -74	past -19	preposition -98	pronoun -10	word -40
start|next|other|ending|as|	determiner -50
start|next|other|ending|el|	determiner -58
start|next|other|ending|ie|	pronoun -18
start|next|other|ending|la|	determiner -55
start|next|other|ending|le|	determiner -66
start|next|other|ending|l’|	determiner -64
start|next|other|ending|or|	preposition -18
start|next|other|ending|uf|	preposition -24
start|next|other|ending|un|	determiner -71
start|next|other|first|	auf -24	el -58	la -55	le -66	l’ -64	sie -18	un -71
start|next|overwegen|	determiner 58	none 11	word 67
start|next|overwegen|first|	een 58	hoger 67
start|next|parlare|	adverb -13	marks -99	none -101	preposition -99
start|next|parlare|first|	di -100
start|next|parler|	adverb -14	marks -56	none -73	preposition -56	word -35
start|next|parler|first|	d -35	de -35	d’ -51
start|next|pedir|	adverb 48	auxiliary -78	coordinator -18	determiner 9	marks 18	none 8	preposition -7	verb -44	verb-saying -44	word -12
start|next|pedir|first|	a -19	al 45	anonimato -76	ao 52	años -56	calma 39	cautela -60	desculpas 28	e -12	em -49	en -66	la -13	no 8	para -57	por -67	su 39	un -40	una -25	y -19
start|next|pensare|	none -44	preposition 13
start|next|perguntar|	auxiliary -33	none -8	preposition -94
start|next|plaider|first|	la 63	le -24	pour 28
start|next|plaider|	marks -33	none 66	preposition 24
start|next|pleiten|first|	voor -7
start|next|pleiten|	none 13	preposition -7
start|next|pochen|first|	auf -66
start|next|pochen|	no -66	none -70	preposition -66
start|next|pointer|	determiner 12
start|next|poursuivre|first|	pour -38
start|next|poursuivre|	none -68	preposition -38
start|next|precisare|	adverb -29
start|next|precisar|	none -95	preposition -48
start|next|preferir|	determiner 7	marks -101	none -32	preposition -39	word -44
start|next|preferir|first|	falar -58	no -89	não -69
start|next|preguntar|	auxiliary 14	none -15	preposition -93	subordinator 10
start|next|preguntar|first|	por -57	si 19
start|next|preposition|	, 18	: -99	adverb 15	auxiliary 45	capital -116	determiner -33	end -78	preposition -36	pronoun -8	quote -39	stop -136	subordinator -89	that 146	verb-saying -48	word 21
start|next|preposition|auxiliary|	judging -72	thinking 13
start|next|preposition|marks|	other -31	saying -44
start|next|preposition|none|	judging -16	other -101	thinking 22
start|next|preposition|verb|	judging -20	other -21	thinking 35
start|next|prevedere|	determiner -33	none 7	word 39
start|next|prever|	determiner -82	none -25	preposition -54	word -31
start|next|prever|first|	até -16
start|next|prijzen|	determiner -41	none -68
start|next|proclamare|	determiner -95	word 47
start|next|proclamare|first|	il -73	ore -22	otto 30
start|next|proclamer|	none -58
start|next|prometer|	adverb -43	determiner 9	marks -38	none 25	preposition -92	verb 63	word 36
start|next|prometer|first|	a 17	antes -30	aos -65	até -37	en -66	levar 61	o 30	para -87	um -34	uma -36	un 127	una 96
start|next|promettere|	determiner -28	none 29	preposition -46	word 105
start|next|promettere|first|	il 49	in -88	per -91
start|next|promettre|	determiner 29	none 8	preposition 26	word -66
start|next|promettre|first|	de 61	des 14	un 87
start|next|pronoun|	, -73	: -70	adverb -141	auxiliary -65	capital -102	determiner -20	preposition -15	pronoun -24	quote 21	stop -129	that -39	verb-saying -65	word 41
start|next|pronoun|auxiliary|	judging -29	saying -7	thinking -40
start|next|pronoun|marks|	judging -35	saying 13
start|next|pronoun|none|	judging -12	other -9	saying -46	thinking -37
start|next|pronoun|verb|	saying -31	thinking -48
start|next|proponer|	determiner 23	none 8	preposition -93
start|next|proporre|	determiner 12	marks -40	preposition -38
start|next|proporre|first|	di -29	un 12
start|next|propor|	determiner 11	none 40
start|next|proposer|	determiner 24	none 18	preposition -14
start|next|proposer|first|	d’ -9	un -8	une 79
start|next|protestare|first|	per 7
start|next|préciser|	determiner -68	marks 42	none -75	pronoun -22
start|next|préconiser|	determiner 47	none 68
start|next|préférer|	determiner -55	none -51
start|next|prévenir|first|	elle -22
start|next|prévenir|	none -40	pronoun -22
start|next|prévoir|	determiner 10	none -17	preposition -84	word -43
start|next|prévoir|first|	une -7
start|next|pt|	adverb 28	auxiliary -52	capital -107	coordinator -81	determiner -10	other 22	preposition -16	pronoun 25	subordinator -6	thinking -19	verb-saying -88	word 20
start|next|pt|apposed|	judging 25	other -90	saying 16	thinking 7
start|next|pt|apposition|	judging 27	saying -21	thinking -80
start|next|pt|away|1|	judging -16	other -94	saying 13	thinking -19
start|next|pt|away|2|	judging -148	saying -164
start|next|pt|away|3|	judging 46	other 45
start|next|pt|away|4|	judging -100	saying -129
start|next|pt|away|5|	judging -106	saying -101
start|next|pt|away|6|	judging -69	saying -127
start|next|pt|direct|	judging -56	saying 13	thinking -17
start|next|pt|elided|	saying -36
start|next|pt|inverted|	judging 15	other 34	saying -49
start|next|pt|relative|	judging -111	saying 13	thinking -70
start|next|pt|shared|	judging -20	saying 8
start|next|publicar|	determiner -58	marks -47	none -93	preposition -37
start|next|publicar|first|	en -13	na -15
start|next|qualifier|first|	de -44
start|next|qualifier|	marks -72	none -77	preposition -44	word -31
start|next|queixar|first|	de 10
start|next|queixar|	none 52	preposition 23
start|next|quejarse|first|	de -44
start|next|quejarse|	none -79	preposition -67
start|next|querer|	determiner 14	none -7	word -57
start|next|querer|first|	decir -48	ouvir 14
start|next|questionar|first|	sobre -50
start|next|questionar|	none -9	preposition -10
start|next|raccomandare|first|	di 28
start|next|raccomandare|	none 84	preposition 10
start|next|raccontare|	determiner -77	none -37	preposition 9	verb -22
start|next|raccontare|first|	di 14
start|next|raconter|	determiner -9	none -30	preposition -56	verb 18	word 30
start|next|raconter|first|	en -46	à -48
start|next|rappeler|	auxiliary -53	determiner 12	none -66	preposition -60	word -15
start|next|rapporter|	none -80
start|next|raten|	no -62
start|next|reaccionar|	none -62	preposition -43
start|next|reageren|	none -81	preposition -49	word -56
start|next|reagieren|	no -49	none -49	word -43
start|next|reagire|	none -64
start|next|reagir|	none -65	preposition -47
start|next|rechazar|	adverb -34	determiner -21	verb -97
start|next|rechazar|first|	anoche -38	este -46
start|next|rechnen|first|	vor -109
start|next|rechnen|	no -9	none -12	pronoun -37	yes -31
start|next|recibir|	determiner -61	none -93	preposition -19	word -51
start|next|recitare|	none -70	preposition -28
start|next|reclamar|	determiner 27	marks 36	none 16	preposition 10	word -16
start|next|reclamar|first|	de -6	la 86	por -81	una 23
start|next|recomendar|	marks -59	none 56	preposition -17	word 23
start|next|recommander|	none 19	preposition -10
start|next|reconhecer|	determiner 44	none -19	preposition -107
start|next|reconhecer|first|	a -92	o 48
start|next|reconnaître|	determiner 13	preposition -91	word 48
start|next|reconnaître|first|	avoir 40
start|next|reconocer|	determiner -84	marks 22	preposition -75	word 68
start|next|recordar|	adverb -14	determiner -63	none -99	preposition -25
start|next|recordar|first|	además -7
start|next|recusar|	determiner -123	verb -65	word 7
start|next|recusar|first|	a 37	comentar -79	o -47
start|next|reden|	no -46	none -46
start|next|redouter|	determiner 15	none 10
start|next|referir|	none 17	preposition -88
start|next|refuser|	determiner -83	none -23	word -23
start|next|refuser|first|	de -43	le -71	à -101
start|next|registar|	none -24
start|next|registrar|	none -105	preposition -16	word -63
start|next|regretter|	determiner 17	marks 68	none 33
start|next|regretter|first|	une 58
start|next|rejeitar|	none 6	preposition -86	verb -6
start|next|rekenen|first|	voor -85
start|next|rekenen|	none -25	preposition -23	pronoun -61	word 11
start|next|relatar|	none -15	preposition -107
start|next|relever|first|	son -83
start|next|relever|	marks 34	none -61
start|next|remeter|first|	a 16	ao -76	explicações -47	para 12
start|next|remeter|	none -17	preposition 27	word -47
start|next|repetir|	determiner -26	none -86
start|next|replicare|	none -20	preposition -24
start|next|reportar|	none 7	word 37
start|next|reprendre|	determiner -49	none -85	word -11
start|next|reprochar|first|	a -52
start|next|reprochar|	marks -53	none -60	preposition -55
start|next|reprocher|	determiner 35	marks -92	none 21	preposition -107
start|next|reprocher|first|	à -93
start|next|requérir|	word 18
start|next|respaldar|	determiner 11
start|next|respingere|	determiner -67	none -85	preposition -24	verb -29
start|next|respingere|first|	il -37
start|next|responder|	auxiliary -27	determiner -29	marks -44	none -100	preposition -72	verb -48
start|next|responder|first|	a -52	com -37	con -29	o -30	por -26
start|next|responsabilizar|	none 41
start|next|resumir|	determiner -67	none -82	preposition -30
start|next|resumir|first|	a -30
start|next|revelar|	none -64
start|next|revendiquer|	determiner 18
start|next|revendiquer|first|	la -15
start|next|ribadire|	none -43
start|next|riconoscere|	none -12
start|next|ricordare|	adverb -37	auxiliary -11	determiner -14	marks 43	preposition 29
start|next|ricordare|first|	di 53
start|next|ridere|	none -42
start|next|riferire|	determiner -71	none -63	preposition 46
start|next|ringraziare|	determiner -40	none -72	preposition -37
start|next|ringraziare|first|	per -37
start|next|rire|	adverb -11	none -65	word -32
start|next|rire|first|	jaune -32	moins -10
start|next|rir|	none -61
start|next|rispondere|first|	a -61	al -41	con -94
start|next|rispondere|	marks 35	none -43	preposition -40	verb 60
start|next|ritenere|	determiner 64	marks 64	none 80
start|next|rivendicare|	determiner 15	none 7
start|next|roepen|	adverb 40	determiner -90	none -19	word -100
start|next|roepen|first|	de -72
start|next|rufen|	determiner -55	marks -55	no -86	none -68	preposition -44	verb -29
start|next|rufen|first|	in -38
start|next|räumen|	determiner -96	preposition -90	yes -12
start|next|räumen|first|	ein -89
start|next|réagir|	none -75	preposition -54
start|next|réclamer|	adverb -54	determiner 73	none 19	preposition -34	word -62
start|next|réclamer|first|	l’ 84	un 113	une 14
start|next|réfuter|	none 55
start|next|répliquer|	none -75	preposition -69
start|next|répondre|first|	par 36	à -60
start|next|répondre|	none -39	preposition -23
start|next|répéter|	none -66
start|next|résumer|	none -77
start|next|rétorquer|	none -92
start|next|révéler|	none -56	preposition -48
start|next|rügen|	capital -40	no -58	none -51
start|next|saber|first|	por -11
start|next|saber|	none 21	preposition 26	pronoun 59	word 69
start|next|sagen|	adverb -43	capital -65	coordinator -13	determiner -86	marks -60	no -10	none -6	preposition -67	pronoun -23	verb -58	word 44	yes -76
start|next|sagen|first|	am -11	auf -69	bei -21	dem -35	der -73	dieser -41	er -25	im -8	in -58	mit -92	nach -22	sie -12	und -13	vor -87	zu -20
start|next|saludar|	none 50
start|next|saluer|	determiner -14	marks 16	none -45
start|next|salutare|	determiner -50	marks -45	none -83	preposition -41
start|next|salutare|first|	come -39
start|next|sapere|first|	di 73
start|next|sapere|	marks -33	none -46	preposition 19
start|next|saudar|	none 50
start|next|saying|	adverb -29	auxiliary -41	capital -26	coordinator -62	participle -23	past -11	preposition -8	pronoun -23	subordinator 28	verb-saying -57
start|next|saying|ending|00|	word -37
start|next|saying|ending|0|	word -56
start|next|saying|ending|12|	word -89
start|next|saying|ending|40|	word -77
start|next|saying|ending|60|	word -63
start|next|saying|ending|ad|	preposition -16
start|next|saying|ending|af|	adverb -70	word -65
start|next|saying|ending|ag|	word -100
start|next|saying|ending|ai|	preposition -73
start|next|saying|ending|al|	adverb 32	preposition -58	word -74
start|next|saying|ending|am|	preposition -76
start|next|saying|ending|an|	adverb -61	preposition -87	pronoun -20	word -26
start|next|saying|ending|ao|	preposition -28
start|next|saying|ending|ar|	adverb 42	determiner -80	preposition -10	word 21
start|next|saying|ending|as|	adverb 31	auxiliary -31	determiner -13	preposition -71	word -29
start|next|saying|ending|au|	preposition -17
start|next|saying|ending|a|	preposition 13
start|next|saying|ending|ce|	adverb -65	determiner -45	word -85
start|next|saying|ending|ch|	adverb -53	preposition -77	word -66
start|next|saying|ending|ck|	word -32
start|next|saying|ending|co|	word -68
start|next|saying|ending|d'|	preposition 43
start|next|saying|ending|da|	adverb -60	word -14
start|next|saying|ending|de|	determiner -35	preposition 9	word 49
start|next|saying|ending|di|	preposition 80	word -126
start|next|saying|ending|do|	preposition -30	subordinator -52	word -16
start|next|saying|ending|ds|	preposition -47
start|next|saying|ending|du|	determiner -70
start|next|saying|ending|d|	word 15
start|next|saying|ending|d’|	preposition 22
start|next|saying|ending|ec|	preposition -51
start|next|saying|ending|ee|	determiner 14
start|next|saying|ending|ei|	preposition -60
start|next|saying|ending|ek|	word -56
start|next|saying|ending|el|	capital -67	determiner -9	preposition -17	word 13
start|next|saying|ending|em|	adverb -89	determiner -33	preposition -23	pronoun -47	word -51
start|next|saying|ending|en|	adverb -73	auxiliary -53	capital 47	coordinator -17	determiner 19	preposition -29	subordinator -69	verb-saying -64	word -44
start|next|saying|ending|er|	adverb -67	determiner -24	preposition -27	pronoun -57	word 70
start|next|saying|ending|es|	adverb -58	determiner -15	pronoun -54	word -9
start|next|saying|ending|et|	coordinator -13	preposition 9	pronoun -11
start|next|saying|ending|eu|	adverb -28
start|next|saying|ending|e|	coordinator -56
start|next|saying|ending|ga|	word -19
start|next|saying|ending|gd|	word -39
start|next|saying|ending|go|	word -21
start|next|saying|ending|gs|	adverb -46
start|next|saying|ending|he|	adverb -59	word 21
start|next|saying|ending|hi|	word -32
start|next|saying|ending|hm|	pronoun -15
start|next|saying|ending|hn|	pronoun -24
start|next|saying|ending|ho|	word -9
start|next|saying|ending|hr|	determiner 36
start|next|saying|ending|ia|	adverb -41	word 37
start|next|saying|ending|ie|	determiner 12	pronoun -83	word 32
start|next|saying|ending|ig|	word -66
start|next|saying|ending|ij|	preposition 11	pronoun -72
start|next|saying|ending|il|	determiner 9	pronoun -78
start|next|saying|ending|im|	preposition -72
start|next|saying|ending|in|	adverb -71	capital -32	determiner 24	preposition -35
start|next|saying|ending|io|	word -49
start|next|saying|ending|ip|	word 11
start|next|saying|ending|ir|	word 29
start|next|saying|ending|is|	auxiliary -29	determiner -64	preposition -85	word 29
start|next|saying|ending|it|	preposition 10	verb-saying -35
start|next|saying|ending|i|	determiner -33
start|next|saying|ending|iù|	adverb 13
start|next|saying|ending|je|	adverb -86
start|next|saying|ending|jk|	word -19
start|next|saying|ending|jn|	auxiliary 11
start|next|saying|ending|jà|	adverb -39
start|next|saying|ending|já|	adverb 49
start|next|saying|ending|l'|	determiner 24	preposition -52
start|next|saying|ending|la|	preposition -29	word 21
start|next|saying|ending|ld|	word -31
start|next|saying|ending|le|	determiner -16	preposition -56	pronoun -85
start|next|saying|ending|lf|	adverb -74	word 18
start|next|saying|ending|li|	determiner 26	word 73
start|next|saying|ending|lo|	determiner 50	pronoun -58	word 10
start|next|saying|ending|ls|	adverb -43	preposition -41	subordinator -70
start|next|saying|ending|l’|	determiner 10	preposition -94
start|next|saying|ending|ma|	determiner 22	preposition -41	word 31
start|next|saying|ending|me|	word -87
start|next|saying|ending|mo|	preposition -58	subordinator -84
start|next|saying|ending|na|	determiner 27	preposition -89
start|next|saying|ending|nd|	coordinator -40	word -56
start|next|saying|ending|ne|	determiner 16	word 17
start|next|saying|ending|ng|	capital 29	word -116
start|next|saying|ending|ni|	coordinator -30	determiner -15	word 11
start|next|saying|ending|no|	determiner 17	preposition -94	word 33
start|next|saying|ending|ns|	adverb -47	preposition -93	word -81
start|next|saying|ending|nt|	adverb -99	preposition -58
start|next|saying|ending|nu|	adverb -41
start|next|saying|ending|n’|	word 79
start|next|saying|ending|oe|	word -43
start|next|saying|ending|of|	subordinator 35
start|next|saying|ending|og|	adverb 20
start|next|saying|ending|ok|	adverb -50
start|next|saying|ending|om|	preposition 6
start|next|saying|ending|on|	determiner -6	preposition -9	pronoun -62
start|next|saying|ending|op|	adverb -14	preposition 13
start|next|saying|ending|or|	word -48
start|next|saying|ending|os|	determiner 10	preposition -20	word 16
start|next|saying|ending|po|	preposition -51
start|next|saying|ending|pp|	word -24
start|next|saying|ending|ra|	adverb -83	capital -57	determiner -50	preposition -7	word -86
start|next|saying|ending|rd|	word 23
start|next|saying|ending|re|	adverb -73	determiner -59	preposition -79	word 31
start|next|saying|ending|ri|	adverb -59
start|next|saying|ending|ro|	word -26
start|next|saying|ending|rs|	adverb -63	word -25
start|next|saying|ending|rt|	adverb -9	word -43
start|next|saying|ending|rò|	adverb -57
start|next|saying|ending|sa|	determiner -105	word 7
start|next|saying|ending|se|	pronoun 37	subordinator -12	word 82
start|next|saying|ending|si|	adverb -41	subordinator 33	word -76
start|next|saying|ending|so|	word 36
start|next|saying|ending|st|	adverb -94	word 19
start|next|saying|ending|su|	determiner -29	preposition 12
start|next|saying|ending|sí|	adverb -53
start|next|saying|ending|ta|	determiner -68	preposition 35	word -19
start|next|saying|ending|te|	adverb 30	determiner -33	preposition -62	word 22
start|next|saying|ending|ti|	adverb -46
start|next|saying|ending|to|	adverb 6	word -32
start|next|saying|ending|ts|	word -18
start|next|saying|ending|té|	preposition -39
start|next|saying|ending|ue|	determiner -41
start|next|saying|ending|uf|	adverb -18	preposition 22
start|next|saying|ending|ug|	adverb 23
start|next|saying|ending|ui|	preposition -25	word 34
start|next|saying|ending|ul|	preposition -34
start|next|saying|ending|um|	preposition 25
start|next|saying|ending|un|	adverb -50	determiner 17
start|next|saying|ending|ur|	adverb -21	preposition -8	word -40
start|next|saying|ending|us|	adverb -29	preposition -52
start|next|saying|ending|ut|	word 23
start|next|saying|ending|ux|	preposition 11
start|next|saying|ending|ve|	word -49
start|next|saying|ending|y|	coordinator -38
start|next|saying|ending|za|	preposition -34	word 28
start|next|saying|ending|ze|	pronoun -75	word 38
start|next|saying|ending|zo|	word 7
start|next|saying|ending|zu|	preposition -53	word -21
start|next|saying|ending|às|	preposition -7
start|next|saying|ending|à|	preposition -25
start|next|saying|ending|ás|	adverb 20
start|next|saying|ending|ão|	word 11
start|next|saying|ending|ès|	preposition -38
start|next|saying|ending|én|	adverb -60
start|next|saying|ending|és|	adverb -19
start|next|saying|ending|ón|	word 29
start|next|saying|ending|ós|	preposition -29
start|next|saying|ending|ôt|	adverb -70
start|next|saying|ending|ür|	word -51
start|next|saying|first|	0 -56	40 -64	60 -63	a 12	aan -83	aber -39	ad -16	además -86	ai -67	ainda -60	al -35	all' -48	alle 27	alleen -19	allerdings -39	als -76	am -76	an -65	anche -44	ancora -33	anders -8	anonimato -76	ante -56	antes -39	ao -28	aos -8	apenas -87	após -29	as 38	así -53	até -39	au -17	auf 22	aus -37	ausrichten -8	aussi -41	aussitôt -18	aux 11	avec -51	avoir 96	ayer -80	años -58	begrip 11	bei -64	beide -55	beim -38	bekend -40	besluit -35	bij 11	binnen 29	bis -68	calma 39	ce -45	chi -32	cinco -68	com -51	como -92	contra -10	d 15	d' 43	daar 55	daaraan -19	dafür -51	dagegen -32	dal -48	dall’ -34	dan -67	dans -75	darauf -18	das -98	davanti -46	davor -48	del -10	dem -33	den -17	depuis -67	der -117	des 16	desculpas 28	desde -101	desgevraagd -36	después -19	devant -45	di 80	die -23	dieser -61	dimanche -59	dinsdag -33	do -30	doce -43	dopo -51	dort -9	dos -64	drie 82	du -70	due -41	durante -43	dès -32	déjà -39	désormais -31	d’ 22	e -56	een 11	eerder -27	ein 24	eine 20	einen 31	el -9	elezioni 9	elle -65	em -23	en -21	encore -35	entre -64	er -50	eraan -28	erop -14	es -54	esta -68	estar 68	este -124	et -13	excuses -8	explicações -74	fest -41	fonti -55	garanzie 8	geen 52	giorni -56	gli 26	haar -80	haben -20	haber 40	haberle 77	hasta 35	hebben -47	hem -47	het -11	hij -76	hinzu -21	hoje -86	horas -30	i -33	iedereen -38	ieri -56	ihm -15	ihn -24	ihr 36	im -66	in -32	inoltre -23	instalar 74	intanto -88	invece -65	ir 21	is -29	jaar -88	jaune -32	jeudi -42	já 49	klar -44	knapp -24	l' 24	lachend -59	las 6	le -31	les 7	levar 72	lo 19	los 32	lundi -55	luto -29	l’ 10	mais 19	man -20	mardi -67	mercredi -82	meses -34	met 9	ministerie -14	minutos -39	mit 21	mitteilen -19	moins -10	más 34	na -89	nach -77	nas -55	ne 102	nei -26	nel -62	nella -54	nesta -114	ni -30	nicht -57	niet 10	no 10	noch -59	nog 20	nooit 8	nu -41	nuchter -54	num -39	numa -33	nun -50	nur -21	não 87	n’ 79	of 35	ogni -15	om 40	on -62	ontem -89	ook -50	op 13	ore -37	os -12	otra -30	otto 30	outra -40	over -82	par -22	parte -51	pas -15	pela -8	per -13	perder 65	però -57	peu -28	più 13	plus -29	plutôt -70	por -49	pour -13	pourtant -50	prudenza 48	qualquer 42	qui 34	quinta-feira -43	recorrer -13	ricorso 72	sa -89	samedi -33	samen -29	schriftlich -31	se 24	seit -62	senza -34	ser 67	ses -45	si 25	sich -67	sie -83	sin -42	sinds -47	so -29	sobre -62	soltanto 36	später -10	su -15	sui -25	sul -34	te 31	tegen -100	ter 53	terug 23	todo 30	toe -43	toen -69	toute 77	toutefois -56	tra -58	tres -66	trois -23	tuttavia -41	tutto -21	twee 14	uit -53	um 16	uma 22	un 20	una 27	und -40	une 6	unter -51	van -35	via -86	vier 45	von -41	voor 23	vor 10	vorig -49	vorige -51	was -31	week -49	weiter -14	weten -80	wissen -9	woensdag -47	y -38	ze -75	zelf -74	zich 15	zij -28	zijn 11	zu -53	zum -55	zur 9	zurück -32	à -25	às -7	über -50
start|next|scherzare|	none -57	preposition -39
start|next|schildern|	no -42	none -42	preposition -13
start|next|schließen|	determiner 8	no -17	preposition -38	word -74
start|next|schließen|first|	einen -16	nicht -39
start|next|schreiben|	determiner -50	marks -12	no -88	none -88	preposition -55	verb -36	word -47	yes -14
start|next|schreiben|first|	auf -53	im -14	in -19
start|next|schrijven|first|	hij -14	in -77
start|next|schrijven|	marks -74	none -8	preposition -79	pronoun -65	word 25
start|next|scrivere|	auxiliary -19	determiner -66	marks 32	none -78	preposition 12
start|next|scrivere|first|	al -27	in -39	sul -21
start|next|segnalare|	determiner 30	none 23
start|next|sehen|	adverb -44	determiner -106	no -11	none -6	pronoun -41
start|next|sehen|first|	das -53	die -56	es -35	man -27
start|next|señalar|	determiner -74	none -107	preposition -30
start|next|sluiten|	determiner 14	word 13
start|next|sluiten|first|	niet -107
start|next|smentire|	determiner 86	none 41	preposition 26
start|next|solicitar|first|	años -38
start|next|solicitar|	preposition -68	word 14
start|next|sollecitare|	determiner 56	none 68
start|next|sommen|first|	op -47
start|next|sommen|	none -59	preposition -47
start|next|sostenere|first|	di 65
start|next|sostenere|	marks -18	none -12	preposition 32
start|next|sostener|	preposition -87
start|next|souhaiter|	auxiliary -46	none -22	pronoun -36	word -57
start|next|souhaiter|first|	commenter -32	donner -33	s’ -32
start|next|souligner|	determiner -66	none -95
start|next|soupçonner|	none 26
start|next|soutenir|	determiner -9	none -47	verb 31	word 45
start|next|souvenir|first|	d’ 29
start|next|souvenir|	marks 14	none -11
start|next|spiegare|first|	di 23
start|next|spiegare|	none -17
start|next|sprechen|	adverb -13	marks -43	no -42	none -21	preposition -34	pronoun -7	word -44
start|next|sprechen|first|	dagegen -13	von -36	über -37
start|next|spreken|	adverb -21	auxiliary -21	determiner -28	marks -38	none -72	preposition -24	word -73
start|next|spreken|first|	in -13	tegen -12	van -16
start|next|staan|	adverb -20	auxiliary -47	determiner -52	marks -39	none -91	preposition -55	pronoun -23	subordinator -14	word -60
start|next|staan|first|	als -8	een -43	met -41	op -45	sinds -18
start|next|stehen|	adverb -18	determiner -44	marks -43	no -57	none -42	preposition -40	pronoun -6	verb -38	word -42
start|next|stehen|first|	auf -31	fest -20	in -16
start|next|stellen|	adverb -91	auxiliary -46	determiner 6	no 32	preposition -93	pronoun -24	word -8
start|next|stellen|first|	een 10	hij -24	in -44	klar -44
start|next|stimare|	determiner 43	none 81	preposition 40
start|next|stimare|first|	in 51	un 31
start|next|sturen|	determiner -49	none -88	word -45
start|next|sturen|first|	een -49
start|next|subordinator|	auxiliary -8	determiner -19	pronoun 7	quote 14
start|next|subordinator|auxiliary|	saying 11
start|next|subordinator|marks|	judging 7	saying 9
start|next|subordinator|none|	judging -68	saying 19
start|next|subordinator|verb|	saying 7
start|next|sugerir|	none -12	preposition -72
start|next|suggérer|	none 59
start|next|sustentar|	determiner -43	none -77
start|next|tabler|first|	sur 26
start|next|tabler|	none 33	preposition 26
start|next|tachar|	determiner -55	marks -72	none -72	preposition -53
start|next|tachar|first|	de -53	la -52
start|next|tagliare|	adverb -35	none -60
start|next|teilen|first|	am -11	auf -35	mit -25
start|next|teilen|	no -51	none -39	preposition -27	word -13	yes -12
start|next|telefonare|	none -79	preposition -55
start|next|telefonar|	none -68	preposition -47
start|next|temere|	determiner -79
start|next|temer|	determiner -6	none 36	preposition 52	word 41
start|next|temer|first|	o -11
start|next|thinking|	adverb -21	capital 40	past -10	preposition 42	present 29	pronoun -50	verb-saying -75	word -7
start|next|thinking|ending|an|	pronoun -69
start|next|thinking|ending|ar|	adverb -97	word -143
start|next|thinking|ending|as|	determiner -110	word -8
start|next|thinking|ending|a|	preposition 27
start|next|thinking|ending|ch|	pronoun -42
start|next|thinking|ending|de|	determiner -17	preposition 34	word -46
start|next|thinking|ending|di|	preposition 57
start|next|thinking|ending|en|	determiner 32	preposition -71	verb-saying -27	word -7
start|next|thinking|ending|er|	adverb -68	pronoun -34	word -81
start|next|thinking|ending|es|	determiner -10	pronoun -35	word 48
start|next|thinking|ending|et|	word -8
start|next|thinking|ending|ie|	determiner -72	word 18
start|next|thinking|ending|ij|	pronoun -58
start|next|thinking|ending|il|	determiner -84
start|next|thinking|ending|ir|	word -16
start|next|thinking|ending|is|	adverb -54	preposition -72
start|next|thinking|ending|la|	determiner -69
start|next|thinking|ending|le|	determiner 10
start|next|thinking|ending|lo|	word 52
start|next|thinking|ending|on|	determiner -42
start|next|thinking|ending|or|	preposition -19
start|next|thinking|ending|os|	word -8
start|next|thinking|ending|o|	determiner -25
start|next|thinking|ending|re|	adverb -30	word -26
start|next|thinking|ending|s’|	pronoun -32
start|next|thinking|ending|un|	determiner 21
start|next|thinking|ending|ur|	preposition -87
start|next|thinking|ending|us|	adverb -16
start|next|thinking|ending|ze|	pronoun -29
start|next|thinking|ending|à|	preposition 20
start|next|thinking|first|	a 27	commenter -32	daar -97	das -97	de 18	decir -48	den -43	depuis -72	di 57	die -72	donner -35	een 35	en -74	er -65	es -35	hij -58	hoger 67	il -84	la -69	le 10	man -69	niet -8	o -25	ouvir 14	pas -41	plus -16	sich -42	son -42	s’ -32	un 21	voor -22	weten -48	ze -29	zeggen -27	à 20
start|next|tildar|	determiner -42	marks -66	none -66	preposition -54
start|next|tildar|first|	de -54
start|next|toelichten|	none -61
start|next|tonen|first|	zich -63
start|next|tonen|	marks -57	none -93	pronoun -63	word -48
start|next|traiter|	none -72
start|next|trasladar|	none 9
start|next|trekken|	adverb -94	determiner 30	none 6	preposition -79	word -95
start|next|trekken|first|	de 50	haar -72	in -58	uit -9
start|next|trouver|	marks 27	none -46	preposition -68
start|next|téléphoner|	none -73
start|next|unlisted|	adverb -52	auxiliary -56	capital -74	marks -74	no -45	none -15	preposition -98	pronoun -10	verb -40	word -40
start|next|unlisted|first|	auf -24	el -58	la -55	le -66	l’ -64	sie -18	un -71
start|next|valorar|	determiner 15	none 19
start|next|vatten|	adverb -10	determiner -42	none -77	pronoun -22
start|next|vatten|first|	de -42	het -21	samen -10
start|next|vedere|	determiner 7	none 11
start|next|verb-saying|	, -22	preposition 29	quote -44	stop -44	that -65	word -45
start|next|verb-saying|marks|	saying -58
start|next|verb-saying|none|	saying -99	thinking -66
start|next|verb-saying|verb|	saying 25
start|next|verklaren|	auxiliary 33	marks -74	none -52	preposition -87	pronoun -74	word -109
start|next|verklaren|first|	hij -20	in -48
start|next|verlangen|	capital 47	determiner 24	no 23	word -34
start|next|verlangen|first|	eine -28
start|next|vermissen|	no -17	none -8
start|next|vermuten|	no 31	none 26
start|next|verraten|first|	bei -17
start|next|verraten|	no -30	none -30	preposition -14
start|next|versprechen|	determiner 11	no 33	none 26	pronoun -44	word 66
start|next|verteidigen|	determiner 10	none -19	preposition -53
start|next|verteidigen|first|	den -73	die 48
start|next|vertellen|	adverb -44	determiner -69	none -43	preposition -80	pronoun -31	word -42
start|next|vertellen|first|	aan -19	een -69	hij -40	na -34
start|next|verwachten|	auxiliary 69	none 18	word 73
start|next|verweisen|	adverb -16	no -74	none -71	preposition -72	verb -31	yes -58
start|next|verweisen|first|	auf -74	darauf -9
start|next|verwerpen|first|	tegen -20
start|next|verwerpen|	none -69	preposition -18
start|next|verwijten|	auxiliary -53	determiner -32	none -85	pronoun -43	word -57
start|next|verwijten|first|	het -41
start|next|ver|	adverb -106	determiner -107	marks -93	preposition -148	word 42
start|next|ver|first|	a -72	um -56
start|next|vinden|	adverb -62	auxiliary -42	capital -50	determiner -9	marks -37	preposition -69	pronoun 32	word -124
start|next|vinden|first|	de 24	geen -45	het 40	in -29	ze -13
start|next|voegen|	adverb -33	none -86	pronoun -33	word -35
start|next|voegen|first|	daaraan -35	eraan -33
start|next|voir|	determiner 30	marks 31	none -14	preposition -46
start|next|voir|first|	un -42
start|next|volere|	determiner 56	none 8	word -27
start|next|vouloir|	adverb -15	determiner -48	marks -39	none -91	word -49
start|next|vouloir|first|	pas -15	plus -15
start|next|vragen|	adverb -63	auxiliary -40	determiner -46	marks 53	pronoun -119	subordinator 38	verb 33	word 58
start|next|vragen|first|	de -68	of 20	om 41	zich -115
start|next|vrezen|first|	voor -22
start|next|vrezen|	none 12	preposition -22
start|next|waarschuwen|	adverb 41	none 41	preposition 27	word -74
start|next|waarschuwen|first|	voor 56
start|next|warnen|	adverb -72	marks 17	no 10	none 9	preposition 22
start|next|warnen|first|	vor 22
start|next|weigeren|	none 24
start|next|weisen|	capital -62	determiner -76	no -89	none -81	preposition -16	word -14
start|next|weisen|first|	das -22	den -51	die -55	zurück -14
start|next|werben|	no -25
start|next|werfen|	determiner -83	marks -57	no -10	preposition 26	pronoun -31
start|next|werfen|first|	der -67	ihnen -21	vor 26
start|next|weten|	adverb -43	auxiliary -73	none -103	pronoun -27
start|next|weten|first|	nog -43
start|next|widersprechen|	none -38	yes -18
start|next|wijzen|	adverb -13	auxiliary -22	determiner -113	none -16	preposition 24	word -102
start|next|wijzen|first|	elke -74	erop -15	naar 43	op -115
start|next|willen|	adverb 47	auxiliary -48	determiner -48	pronoun -60	verb -15	verb-saying -27	word -6
start|next|willen|first|	daar -94	de -11	een -12	er -60	hij -33	niet -28	weten -48	zeggen -27
start|next|wissen|	no -41	none -41
start|next|wollen|	determiner -65	no -72	none -73	pronoun -21	verb -52	word -52	yes -55
start|next|wollen|first|	das -38	den -43	die -34	sich -17
start|next|word|	% 6	' -60	( -29	: -35	; -70	adverb 17	auxiliary 23	capital -50	determiner 15	end -97	preposition 28	pronoun 46	quote -9	stop -86	subordinator -39	that 44	verb-judging -11	verb-saying -26	verb-thinking -65	word 54	’ 9
start|next|word|auxiliary|	judging -22	saying 44	thinking -11
start|next|word|marks|	judging -46	saying 24	thinking -108
start|next|word|none|	judging 37	other -40	saying -22
start|next|word|verb|	judging -34	saying 39
start|next|würdigen|	determiner 29	marks -93	none -81	preposition -73
start|next|würdigen|first|	als -38
start|next|zanjar|	none -42	preposition -40
start|next|zeggen|	adverb 74	auxiliary 93	marks -14	none -10	preposition -104	pronoun 64	subordinator 10	verb 23	word -71
start|next|zeggen|first|	aan -55	al 56	bij -79	de -27	een 24	hebben -43	het 51	hij -71	in -29	met -82	na -44	op -97	tegen -59	toen -68	ze -47	zich 61	zij -23
start|next|zeigen|first|	man -21	sich -26
start|next|zeigen|	marks -37	no -49	none -45	preposition -47	pronoun -27	word -19
start|next|zien|	adverb -100	determiner -10	none 18	preposition -61	word 38
start|next|zien|first|	anders -27
start|next|zitieren|	no -52	verb -52
start|next|äußern|first|	sich -40
start|next|äußern|	no -34	none -32	pronoun -40
start|next|écrire|first|	dans -11	sur -43	à -44
start|next|écrire|	none -97	preposition -58	word -47
start|next|évaluer|	determiner 10	preposition -11
start|next|évaluer|first|	à -11
start|next|évoquer|	determiner -9	marks -88	none 18	preposition -86
start|next|évoquer|first|	une -98
start|source|	a -7	conforme 29	così -90	d' 48	de 20	gemäss 63	laut -16	na -27	nach 43	per -6	pour -23	secondo 45	segundo 14	según 14	selon 15	stando 71	à 33
start|source|adverb|	, -68	word -17
start|source|adverb|none|	source -40
start|source|asks|false|	auxiliary 11	marks 10	none -11	verb 7
start|source|auxiliary|	adverb 126	auxiliary 31	capital 56	determiner 86	preposition 94	pronoun 47	quote -13	that -55	word -12
start|source|auxiliary|auxiliary|	source 109
start|source|auxiliary|marks|	source -16
start|source|auxiliary|none|	source 52
start|source|auxiliary|verb|	source 95
start|source|away|2|	auxiliary 98	preposition -82	verb-saying 71	word 20
start|source|away|3|	adverb -39	auxiliary 35	capital 24	preposition -72	pronoun 15	verb-saying 85	word 113
start|source|away|4|	auxiliary 24	capital 37	preposition -46	pronoun -26	that -55	verb-saying -31	word 10
start|source|away|5|	auxiliary 77	capital -48	determiner -14	preposition 12	word 50
start|source|away|6|	adverb -63	auxiliary 9	capital -64	coordinator -83	determiner 47	preposition 38	pronoun 13	subordinator -53	that -64	verb-judging -27	verb-saying -99	word -22
start|source|a|	auxiliary 27	determiner 13	marks -12	none -15	word 6
start|source|a|first|	el 79	la -25
start|source|before|	) 96	, -6	die -70	diplomaten 48	haar 84	hem 85	het -89	ingewijden 55
start|source|capital|	auxiliary 73	capital -71	preposition 11	quote 38	word 61
start|source|capital|auxiliary|	source 41
start|source|capital|marks|	source 38
start|source|capital|none|	source -40
start|source|capital|verb|	source 39
start|source|conforme|	none 37
start|source|coordinator|	determiner -49
start|source|coordinator|none|	source -64
start|source|così|	none -121	preposition -56	word -57
start|source|d'|	determiner 45	none 61
start|source|determiner|	adverb 73	auxiliary 22	capital 52	determiner -59	preposition 80	quote -52	verb-saying -35	word 27
start|source|determiner|marks|	source 61
start|source|determiner|none|	source 10
start|source|de|according|	source 13
start|source|de|	auxiliary 53	capital 12	determiner -41	marks -59	none 55	preposition -17	source 13	verb -28	verb-saying 98	word 26
start|source|de|away|2|	source 103
start|source|de|away|3|	source 86
start|source|de|away|4|	source -12
start|source|de|away|6|	source -46
start|source|de|first|	a 7	el 43	entre -7	foram 29	la 78	le 50	los 57	o -37
start|source|de|mood|	no 10	yes 46
start|source|d’|	auxiliary 33	determiner 29	marks -27	none -7	verb 79	word 16
start|source|d’|first|	le -22	les 65	l’ 94
start|source|ending|00|	word 29
start|source|ending|14|	word 15
start|source|ending|ad|	auxiliary 66
start|source|ending|ag|	word 55
start|source|ending|al|	preposition -56
start|source|ending|am|	auxiliary 52
start|source|ending|ar|	capital -42
start|source|ending|as|	auxiliary -7	determiner 20
start|source|ending|at|	auxiliary 62
start|source|ending|au|	preposition 38
start|source|ending|a|	preposition 25
start|source|ending|be|	auxiliary 44
start|source|ending|ce|	adverb -26
start|source|ending|da|	determiner -18	preposition -65	word -72
start|source|ending|de|	determiner -43	preposition -65
start|source|ending|do|	preposition -44	word -70
start|source|ending|du|	determiner -56
start|source|ending|el|	determiner 31	preposition -17	word -9
start|source|ending|en|	auxiliary 10	preposition 24	word -9
start|source|ending|er|	capital -39
start|source|ending|et|	pronoun -40	word 11
start|source|ending|ft|	auxiliary 38
start|source|ending|gt|	word 77
start|source|ending|he|	that -57
start|source|ending|ht|	word 70
start|source|ending|há|	auxiliary 57
start|source|ending|ia|	auxiliary 61	capital -61
start|source|ending|ie|	capital 10	determiner -60
start|source|ending|il|	determiner 7	pronoun 47
start|source|ending|in|	capital -47	preposition -17
start|source|ending|io|	capital -53
start|source|ending|is|	auxiliary 32	determiner 45
start|source|ending|i|	determiner 54
start|source|ending|jn|	auxiliary -11
start|source|ending|l'|	determiner 57
start|source|ending|la|	word 15
start|source|ending|le|	determiner 36	pronoun 81
start|source|ending|li|	determiner 60
start|source|ending|lo|	pronoun 59
start|source|ending|lt|	word 62
start|source|ending|l’|	determiner 21	preposition 27
start|source|ending|ma|	determiner 64
start|source|ending|nd|	auxiliary -28
start|source|ending|ne|	determiner 68
start|source|ending|no|	word 51
start|source|ending|nt|	word -70
start|source|ending|n’|	determiner 61
start|source|ending|on|	determiner 68	word 11
start|source|ending|or|	word -53
start|source|ending|os|	determiner 106
start|source|ending|ou|	auxiliary 30
start|source|ending|o|	determiner 20
start|source|ending|pt|	word 64
start|source|ending|ra|	capital -23	word -76
start|source|ending|rd|	auxiliary 67
start|source|ending|re|	preposition -7	word 50
start|source|ending|ro|	capital 46
start|source|ending|rá|	word 62
start|source|ending|sa|	determiner 60
start|source|ending|se|	pronoun 30	word -32
start|source|ending|si|	pronoun 69
start|source|ending|st|	auxiliary -15	word 50
start|source|ending|ta|	word 6
start|source|ending|te|	auxiliary 42	capital -68	determiner -32	word -36
start|source|ending|tá|	auxiliary 46
start|source|ending|ue|	auxiliary 62	that -48	word -29
start|source|ending|ui|	word -75
start|source|ending|ut|	word 59
start|source|ending|ux|	determiner 68
start|source|ending|ve|	word -40
start|source|ending|ão|	auxiliary 60	word 74
start|source|ending|è|	auxiliary 11
start|source|ending|ém|	adverb -57
start|source|es|according|	source 6
start|source|es|away|3|	source -33
start|source|es|away|4|	source 29
start|source|es|away|5|	source 23
start|source|es|away|6|	source -6
start|source|es|mood|	none 6
start|source|es|	preposition 13	pronoun 50	source 6
start|source|first|	14 15	a 25	al -59	analyste -30	as 81	au 38	cada -18	che -57	da -65	de -73	del -62	deux 68	die -60	do -44	du -56	el 31	en 22	entre -7	está 46	foram 52	fue 62	gaat 42	geht 29	gli 60	had 66	hatte 39	heeft 38	het -40	há 57	i 54	il 27	invece -26	is 32	ist -15	l' 57	lag 55	las 78	le 36	les 95	ligt 33	lo 57	los 83	l’ 21	não 81	o 20	os 58	presidente -38	que -48	qui -75	sa 60	se 30	si 69	sind -28	son 68	tout 59	trata-se -15	trois 45	uma 64	une 68	un’ 61	waren 26	was -7	werd 55	wird 42	zijn -11	zou 30	è 11
start|source|fr|according|	source 6
start|source|fr|	adverb -45	capital -26	determiner 46	preposition -48	pronoun 14	source 6	word -14
start|source|fr|away|3|	source 22
start|source|fr|away|4|	source -61
start|source|fr|away|5|	source 44
start|source|fr|away|6|	source 45
start|source|fr|mood|	none 6
start|source|gemäss|	no 58	none 15
start|source|it|	adverb -42	capital -7	determiner 26	preposition 19	pronoun 6	that -57	verb-saying -59	word 12
start|source|it|away|3|	source 6
start|source|it|away|5|	source -16
start|source|it|away|6|	source 9
start|source|laut|	auxiliary -47	capital -77	determiner -72	marks -22	no -18	none 7	verb -8	word 47
start|source|laut|first|	ist -55	sind -35
start|source|mood|no|	source 10
start|source|mood|yes|	source 46
start|source|nach|	auxiliary 71	capital -66	marks 48	no 43	none 8	verb 50	verb-saying 66	word 73
start|source|nach|first|	ist 47
start|source|na|	determiner 69	marks 19	none -63	preposition -19
start|source|na|first|	a -8	o 65
start|source|nl|according|	source -21
start|source|nl|	adverb -74	auxiliary 23	determiner -76	preposition -65	pronoun -63	source -21	verb-saying 62	verb-thinking 42	word 30
start|source|nl|away|3|	source 54
start|source|nl|away|5|	source -22
start|source|nl|away|6|	source -49
start|source|nl|mood|	none -21
start|source|order|according|	source 8
start|source|para|	auxiliary -15	capital -100	determiner -6	marks 73	none -32	preposition -7	pronoun 10	verb 108	word -9
start|source|para|first|	a 16	da -48	de -53	do -38	la -73	los 45	o 165	os 35	trata-se -15
start|source|per|	adverb -25	capital -83	determiner 46	marks 80	none -28	preposition 14	pronoun -10	verb-saying -59	word -46
start|source|per|first|	a 19	del -40	il -26	invece -13	la 106	è 11
start|source|pour|	auxiliary -10	capital -79	determiner 33	marks 7	none -24	preposition 24	pronoun 11	verb -27	word -126
start|source|pour|first|	de -24	la 65	le 44	qui -41
start|source|preposition|	capital -66	determiner -44	quote -63	that -87	word 67
start|source|preposition|none|	source -31
start|source|preposition|verb|	source 50
start|source|pronoun|auxiliary|	source 30
start|source|pronoun|marks|	source 16
start|source|pronoun|none|	source -17
start|source|pronoun|	verb-saying -32	word 32
start|source|pronoun|verb|	source -13
start|source|pt|according|	source 18
start|source|pt|	adverb 13	auxiliary 131	capital 59	determiner 54	preposition -11	pronoun -24	source 18	that -42
start|source|pt|away|3|	source 21
start|source|pt|away|4|	source 40
start|source|pt|away|5|	source 54
start|source|pt|away|6|	source -10
start|source|pt|mood|	none 18
start|source|secondo|	auxiliary 41	capital 34	determiner 9	none 51	preposition 78	that -53	verb 49	word 67
start|source|secondo|first|	a 46	che -53	gli 35	i 44	il 40	la -15	le 61	l’ -24
start|source|segundo|	adverb 13	auxiliary 25	capital 22	determiner 71	marks 56	none 31	preposition 7	that -36	verb -16	word 19
start|source|segundo|first|	a 11	as 51	foram 45	há 56	não 35	o 53	os 35	que -36
start|source|según|	capital 15	determiner 14	marks -50	none 33	pronoun 60	verb 57	word 53
start|source|según|first|	el 37	en 17	la 40	las 78	los 51
start|source|selon|	adverb -52	auxiliary 24	capital 17	determiner 35	marks 91	pronoun 6
start|source|selon|first|	il 98	l' 51	la 18	le 24	les 77	une 56
start|source|source|	adverb -55	auxiliary 39	coordinator -83	determiner 25	preposition -17	source 8	subordinator -53	that -81	verb-judging -6	verb-saying -26	verb-thinking 42	word 37
start|source|source|ending|00|	word 29
start|source|source|ending|14|	word 15
start|source|source|ending|ad|	auxiliary 66
start|source|source|ending|ag|	word 55
start|source|source|ending|al|	preposition -56
start|source|source|ending|am|	auxiliary 52
start|source|source|ending|ar|	capital -42
start|source|source|ending|as|	auxiliary -7	determiner 20
start|source|source|ending|at|	auxiliary 62
start|source|source|ending|au|	preposition 38
start|source|source|ending|a|	preposition 25
start|source|source|ending|be|	auxiliary 44
start|source|source|ending|ce|	adverb -26
start|source|source|ending|da|	determiner -18	preposition -65	word -72
start|source|source|ending|de|	determiner -43	preposition -65
start|source|source|ending|do|	preposition -44	word -70
start|source|source|ending|du|	determiner -56
start|source|source|ending|el|	determiner 31	preposition -17	word -9
start|source|source|ending|en|	auxiliary 10	preposition 24	word -9
start|source|source|ending|er|	capital -39
start|source|source|ending|et|	pronoun -40	word 11
start|source|source|ending|ft|	auxiliary 38
start|source|source|ending|gt|	word 77
start|source|source|ending|he|	that -57
start|source|source|ending|ht|	word 70
start|source|source|ending|há|	auxiliary 57
start|source|source|ending|ia|	auxiliary 61	capital -61
start|source|source|ending|ie|	capital 10	determiner -60
start|source|source|ending|il|	determiner 7	pronoun 47
start|source|source|ending|in|	capital -47	preposition -17
start|source|source|ending|io|	capital -53
start|source|source|ending|is|	auxiliary 32	determiner 45
start|source|source|ending|i|	determiner 54
start|source|source|ending|jn|	auxiliary -11
start|source|source|ending|l'|	determiner 57
start|source|source|ending|la|	word 15
start|source|source|ending|le|	determiner 36	pronoun 81
start|source|source|ending|li|	determiner 60
start|source|source|ending|lo|	pronoun 59
start|source|source|ending|lt|	word 62
start|source|source|ending|l’|	determiner 21	preposition 27
start|source|source|ending|ma|	determiner 64
start|source|source|ending|nd|	auxiliary -28
start|source|source|ending|ne|	determiner 68
start|source|source|ending|no|	word 51
start|source|source|ending|nt|	word -70
start|source|source|ending|n’|	determiner 61
start|source|source|ending|on|	determiner 68	word 11
start|source|source|ending|or|	word -53
start|source|source|ending|os|	determiner 106
start|source|source|ending|ou|	auxiliary 30
start|source|source|ending|o|	determiner 20
start|source|source|ending|pt|	word 64
start|source|source|ending|ra|	capital -23	word -76
start|source|source|ending|rd|	auxiliary 67
start|source|source|ending|re|	preposition -7	word 50
start|source|source|ending|ro|	capital 46
start|source|source|ending|rá|	word 62
start|source|source|ending|sa|	determiner 60
start|source|source|ending|se|	pronoun 30	word -32
start|source|source|ending|si|	pronoun 69
start|source|source|ending|st|	auxiliary -15	word 50
start|source|source|ending|ta|	word 6
start|source|source|ending|te|	auxiliary 42	capital -68	determiner -32	word -36
start|source|source|ending|tá|	auxiliary 46
start|source|source|ending|ue|	auxiliary 62	that -48	word -29
start|source|source|ending|ui|	word -75
start|source|source|ending|ut|	word 59
start|source|source|ending|ux|	determiner 68
start|source|source|ending|ve|	word -40
start|source|source|ending|ão|	auxiliary 60	word 74
start|source|source|ending|è|	auxiliary 11
start|source|source|ending|ém|	adverb -57
start|source|source|first|	14 15	a 25	al -59	analyste -30	as 81	au 38	cada -18	che -57	da -65	de -73	del -62	deux 68	die -60	do -44	du -56	el 31	en 22	entre -7	está 46	foram 52	fue 62	gaat 42	geht 29	gli 60	had 66	hatte 39	heeft 38	het -40	há 57	i 54	il 27	invece -26	is 32	ist -15	l' 57	lag 55	las 78	le 36	les 95	ligt 33	lo 57	los 83	l’ 21	não 81	o 20	os 58	presidente -38	que -48	qui -75	sa 60	se 30	si 69	sind -28	son 68	tout 59	trata-se -15	trois 45	uma 64	une 68	un’ 61	waren 26	was -7	werd 55	wird 42	zijn -11	zou 30	è 11
start|source|stando|	auxiliary 89	determiner 74	none 58
start|source|stando|first|	i 33
start|source|that|	auxiliary -39	determiner -51	word -42
start|source|that|auxiliary|	source -63
start|source|that|none|	source -35
start|source|verb-saying|	determiner 31	preposition -82
start|source|verb-saying|marks|	source 9
start|source|verb-saying|none|	source -10
start|source|verb-thinking|none|	source 84
start|source|volgens|	adverb -74	auxiliary 52	determiner -67	marks -47	none 13	preposition -42	pronoun -63	verb 63	verb-saying 104	verb-thinking 42	word 30
start|source|volgens|first|	de -43	gaat 42	had 66	heeft 38	het -40	is 31	ligt 33	was -7	werd 55	zijn 137	zou 30
start|source|word|	% 89	adverb 45	auxiliary 36	capital -82	determiner 77	preposition -61	pronoun 135	quote -20	subordinator -14	word 45
start|source|word|auxiliary|	source 65
start|source|word|marks|	source 11
start|source|word|none|	source 12
start|source|à|	auxiliary 75	determiner 18	none 14	word 32
start|that|	achar -8	aclarar 32	acreditar 41	acrescentar 69	acusar -32	adelantar 62	adiantar 72	admitir 40	advertir -24	afdoen 61	affermare 14	affirmer 79	afirmar 28	agregar 62	alegar 18	alertar 66	ammettere -19	annoncer -15	anticipar 43	antwoorden 61	apelar -43	apontar 61	apuntar 15	argumentar 53	assegurar 58	assurer 92	atribuir -64	auspicare 39	avaliar 60	avanzar 25	avisar 22	avvertire -15	añadir 57	beloven 48	benadrukken 57	bestrijden -55	betonen 15	bevestigen 66	beweren 12	brincar 7	calcolare 36	calcular 32	celebrar -19	chiamare -29	chiarire -31	chiedere -25	comentar 16	commentare -7	comunicar -13	comunicare -14	concluir 45	concéder 59	condenar -40	confermare 43	confesar 39	confessar 27	confier 83	confirmar -8	confirmer 34	considerar 15	contar 17	contestar 18	contrapor 47	creer 43	declarar 68	defender -12	denken -8	descartar -8	deslizar 49	destacar 51	dire -37	ditar 48	divulgar -43	dizer -6	entender 58	erkennen 61	esclarecer 58	escrever -11	estimar 57	estimer 25	exigir -14	explicar 49	expliquer 52	faire_valoir 8	fragen 7	garantire 41	garantizar 54	geben 53	gritar -36	heten -53	hopen 52	houden 59	indicar 71	indigner -52	indiquer 79	ironizar -49	juger 7	jurar 58	jurer 62	kritisieren 61	laten 64	leggere 52	lembrar 17	limitar 87	llamar -66	matizar 48	negar 50	noemen -52	notar 56	noter 52	ontkennen -14	opinar -6	ponderar -13	precisar 55	precisare 56	prever 67	prometer 39	promettre 63	propor -16	préciser 12	prévenir 49	puntualizar 39	quejarse -12	querer 42	raccontare -14	raconter 75	rappeler 6	razonar 27	rebater 67	reclamar 9	recomendar -38	reconhecer 61	reconnaître 60	recordar 26	recusar -7	referir 58	regretter 71	rekenen 58	relatar 15	relever 80	replicar 8	replicare 25	reprochar 10	responder 9	ressalvar 60	resumir -45	retrucar 41	revelar 77	ribadire 39	ribattere 13	riconoscere 38	ricordare 34	riferire 9	rispondere 27	rivelare 36	räumen 21	réclamer 70	répondre 84	rétorquer 64	saber 9	salientar 43	sapere 43	schrijven 17	scrivere 73	señalar 8	solicitar 16	sostener 6	sostenere -11	sottolineare 9	souligner 79	soutenir 43	spiegare 15	spreken -45	staan 55	stellen -8	sublinhar 56	subrayar 49	sugerir -17	sustentar 14	temer 15	trouver 31	unlisted -32	verklaren 52	vertellen 62	verweisen 43	verwijten 9	vouloir 21	vragen -32	vrezen 52	waarschuwen 78	wijzen 24	willen -18	zeggen 11	zien -24	écrire 6
start|that|achar|	auxiliary -12	none -20	that -8
start|that|achar|first|	que -8
start|that|aclarar|	auxiliary 40	marks 44	none 20	that 32
start|that|aclarar|first|	que 32
start|that|acreditar|first|	que 41
start|that|acreditar|	none 57	that 41
start|that|acrescentar|	auxiliary 62	marks 24	none 83	that 69
start|that|acrescentar|first|	que 69
start|that|acusar|first|	que -32
start|that|acusar|	none -63	that -32
start|that|adelantar|	auxiliary 45	none 69	that 62
start|that|adelantar|first|	que 62
start|that|adiantar|	auxiliary 65	none 78	that 72
start|that|adiantar|first|	que 72
start|that|admitir|	auxiliary 74	marks 80	none 8	that 40
start|that|admitir|first|	que 40
start|that|advertir|	auxiliary -53	marks -67	none -6	that -24
start|that|advertir|first|	que -24
start|that|afdoen|first|	dat 61
start|that|afdoen|	none 73	that 61
start|that|affermare|first|	che 14
start|that|affermare|	none 42	that 14
start|that|affirmer|	auxiliary 53	none 91	that 79
start|that|affirmer|first|	que 63	qu’ 51
start|that|afirmar|	auxiliary 88	marks 108	none -17	that 28	verb -14
start|that|afirmar|first|	que 28
start|that|aggiungere|	auxiliary 72	marks 63	none -40
start|that|agregar|	auxiliary 46	none 69	that 62
start|that|agregar|first|	que 62
start|that|ajouter|	auxiliary 86	none -12
start|that|alegar|	auxiliary 56	marks 67	none 43	that 18	verb -22
start|that|alegar|first|	que 18
start|that|alertar|	auxiliary 66	none 66	that 66
start|that|alertar|first|	que 66
start|that|ammettere|	auxiliary 55	marks -53	that -19
start|that|ammettere|first|	che -19
start|that|annoncer|	none 6	that -15
start|that|annunciare|	auxiliary -35	none 36
start|that|anticipar|first|	que 43
start|that|anticipar|	none 49	that 43
start|that|antwoorden|first|	dat 61
start|that|antwoorden|	none 61	that 61
start|that|anunciar|	auxiliary 82	none -7	verb 42
start|that|apelar|first|	que -43
start|that|apelar|	none -59	that -43
start|that|apontar|first|	que 61
start|that|apontar|	none 72	that 61
start|that|apuntar|	auxiliary -22	none 43	that 15
start|that|apuntar|first|	que 15
start|that|argumentar|first|	que 53
start|that|argumentar|	none 73	that 53
start|that|asegurar|	auxiliary 118	marks 87	verb -25
start|that|asks|false|	auxiliary 34	marks 32	none -18	verb -28
start|that|assegurar|	auxiliary 36	marks 44	none 62	that 58
start|that|assegurar|first|	que 58
start|that|assicurare|	auxiliary 54	marks 64	none 14
start|that|assurer|	auxiliary 61	marks 56	none 108	that 92
start|that|assurer|first|	que 66	qu’ 66
start|that|atribuir|first|	que -64
start|that|atribuir|	none -80	that -64
start|that|auspicare|first|	che 39
start|that|auspicare|	none 45	that 39
start|that|avaliar|first|	que 60
start|that|avaliar|	none 65	that 60
start|that|avanzar|first|	que 25
start|that|avanzar|	none 38	that 25
start|that|avisar|first|	que 22
start|that|avisar|	marks 61	none 25	that 22
start|that|avvertire|first|	che -15
start|that|avvertire|	none -17	that -15
start|that|away|1|	that 76
start|that|away|2|	subordinator -8
start|that|away|3|	subordinator 11
start|that|away|4|	that -45
start|that|away|5|	that -31
start|that|away|6|	that -85
start|that|añadir|first|	que 57
start|that|añadir|	marks 42	none 61	that 57
start|that|before|	) 25	, -33	a -58	acha 83	achou -39	aclara 62	aclaró 48	acredita 41	acrescentou 51	adelantó 48	además 109	adiantou 66	admite 76	admitiu 47	admitió 47	advierte 101	advirtió 87	affirme 57	affirmé 40	afirma 123	afirmou 109	afirmó 28	aggiunge 87	aggiunto 82	agregó 37	ainda 81	ajouté 101	al -76	alega 81	alegou 112	alerta 25	algo -67	ammesso 74	annunciato 92	anticipó 43	anunciou -18	anunció 127	apenas 96	aponta 61	argumentou 36	asegura -20	asegurado 76	aseguran 81	aseguró 105	assegura 48	assegurou 30	assicura 51	assicurato 64	assurant 54	assure 63	assuré 29	aussi 81	avanzado 63	avanzó 85	avisou 82	avisó 59	ayer -87	añade 40	añadió 46	belooft 32	benadrukt 46	bestrijdt -49	bevestigde 34	bevestigt 64	blijkt 66	calcola 36	calcula 77	ce -100	chiarito 74	chiede 115	chiesto 87	comentar 61	concluiu 72	concluye 70	confermato 39	confessa 83	confessou 70	confirma -25	confirme 52	confirmou 97	confirmó 76	congreso -39	considera 79	considerou 94	conta 115	contestó 81	contou 101	contrapôs 33	contrapõe 40	contó 82	craint 87	cree 36	cuenta -16	de -92	declarou 51	defende 95	demande 16	denuncia 119	denunció -34	descartó 86	después 68	detto -10	diario 69	dice 137	dicho -30	dijo 155	disse 137	diz -14	dizem -50	dizer 27	do -72	em -91	en -83	entende 43	erkent 60	erop 95	estima 55	estime 11	estimé 77	explica 89	explicou 38	explicó 31	garantisce 30	garantiu 153	hasta -62	hij 77	hoopt 52	indicou 40	indique 54	indiqué 58	informou 181	informó 140	inoltre 73	invece 55	jornalistas 73	jura 58	jure 39	la -66	lamentou 100	lamentó 66	legge 57	lembra 138	lembrou 119	lo -50	martes 101	meldt 152	más -75	nega 59	negou 66	negó 75	niega 68	noemt -39	nu -27	o -81	ontkent -14	opina -22	para -39	part 73	pede 10	pedido 79	pediu -69	pide -21	piden -39	precisa 38	precisato 22	precisou 42	precisó 36	promet 53	promis 46	propôs -36	propõe 106	précisant -26	précise 128	prévenu 50	quer 42	quinta-feira -93	racconta 91	raconte 63	radio 71	rappelant 79	rappelle -33	rappelé 17	rebateu 53	reconhece 45	reconoce 107	reconoció 98	recorda 88	recordó 105	recuerda 80	recuerdan -45	regrette 34	replica 71	replicado 76	replicato 58	replicó 81	responde -26	respondeu 129	respondió 94	revelou 38	reveló 17	ribadito 33	ribatte 93	ribattuto 63	ricorda 47	ricordato 53	riferisce 29	riferito 40	risposto 65	ritiene 67	répond 53	répondu 71	saber 84	salientou 43	sapere 42	savoir -29	señala 59	señalar 32	señaló 73	siempre -69	sostuvo 80	sottolinea 68	soutient 89	spiega 38	spiegato 51	staat 55	stelt 112	sublinha 44	subrayó 29	sustenta -26	sustentou 104	tarde 55	toe 96	toutefois 86	tribunal -73	uit 46	valoir 95	veces 86	vertelt 39	verwacht 106	vindt 15	vond -9	voor 29	vreest 52	waarschuwt 46	weten 64	wil -39	zegt 128	ziet -13
start|that|beloven|	auxiliary 50	none 52	that 48
start|that|beloven|first|	dat 48
start|that|benadrukken|	auxiliary 39	marks 31	none 68	that 57
start|that|benadrukken|first|	dat 57
start|that|bestrijden|first|	dat -55
start|that|bestrijden|	none -79	that -55
start|that|betonen|first|	dass 15
start|that|betonen|	that 15	yes 11
start|that|bevestigen|	auxiliary 42	marks 45	none 73	that 66
start|that|bevestigen|first|	dat 66
start|that|beweren|first|	dat 12
start|that|beweren|	none 12	that 12
start|that|blijken|	auxiliary -69	none 40
start|that|brincar|first|	que 7
start|that|brincar|	none -28	that 7
start|that|calcolare|first|	che 36
start|that|calcolare|	none 51	that 36
start|that|calcular|first|	que 32
start|that|calcular|	none 44	that 32
start|that|celebrar|first|	que -19
start|that|celebrar|	none 12	that -19
start|that|chiamare|first|	che -29
start|that|chiamare|	none -32	that -29
start|that|chiarire|	auxiliary 74	none -31	that -31
start|that|chiarire|first|	che -31
start|that|chiedere|	auxiliary -60	none 15	that -25
start|that|chiedere|first|	che -25
start|that|comentar|first|	que 16
start|that|comentar|	marks 86	that 16
start|that|commentare|first|	che -7
start|that|commentare|	none -16	that -7
start|that|comunicare|first|	che -14
start|that|comunicare|	none -22	that -14
start|that|comunicar|	auxiliary -40	marks 22	none -8	that -13
start|that|comunicar|first|	que -13
start|that|concluir|	auxiliary 54	marks 75	none 35	that 45
start|that|concluir|first|	que 45
start|that|concéder|first|	que 59
start|that|concéder|	none 59	that 59
start|that|condenar|first|	que -40
start|that|condenar|	none -49	that -40
start|that|confermare|	auxiliary 29	none 56	that 43
start|that|confermare|first|	che 43
start|that|confesar|first|	que 39
start|that|confesar|	none 78	that 39
start|that|confessar|	auxiliary 63	none 23	that 27
start|that|confessar|first|	que 27
start|that|confier|first|	qu’ 65
start|that|confier|	marks 56	none 84	that 83
start|that|confirmar|	auxiliary -95	none 30	that -8
start|that|confirmar|first|	que -8
start|that|confirmer|	auxiliary 60	none 61	that 34
start|that|confirmer|first|	qu’ 73
start|that|considerar|	auxiliary 49	marks -12	none 26	that 15
start|that|considerar|first|	que 15
start|that|contar|	auxiliary -25	marks -19	none 30	that 17	verb 31
start|that|contar|first|	que 17
start|that|contestar|	auxiliary -10	none 53	that 18	verb -41
start|that|contestar|first|	que 18
start|that|contrapor|	auxiliary 27	none 60	that 47
start|that|contrapor|first|	que 47
start|that|craindre|first|	que -14
start|that|craindre|	none 41
start|that|creer|	auxiliary 38	none 48	that 43
start|that|creer|first|	que 43
start|that|criticar|	none -32
start|that|decir|	auxiliary 56	marks -34	none -6
start|that|declarar|	auxiliary 49	marks 57	none 70	that 68
start|that|declarar|first|	que 68
start|that|defender|	auxiliary -54	none 13	that -12
start|that|defender|first|	que -12
start|that|demander|first|	que 37	qu’ -19
start|that|demander|	none -8
start|that|denken|first|	dat -8
start|that|denken|	none -8	that -8
start|that|denunciar|	auxiliary 90	none -22
start|that|descartar|first|	que -8
start|that|descartar|	none -20	that -8
start|that|deslizar|first|	que 49
start|that|deslizar|	marks 36	none 59	that 49
start|that|destacar|first|	que 51
start|that|destacar|	none 54	that 51
start|that|de|away|2|	saying 9	thinking 81
start|that|de|away|3|	saying 51
start|that|de|away|4|	saying -52
start|that|de|away|5|	saying 61
start|that|de|direct|	saying 41	thinking 9
start|that|de|inverted|	saying 67
start|that|de|mood|	no -19	yes 121
start|that|de|	saying 17	that 36	thinking 16
start|that|de|shared|	saying -45
start|that|dire|first|	che 16	que 14
start|that|dire|	marks -7	none -56	that -37	verb 10
start|that|ditar|first|	que 48
start|that|ditar|	marks 48	none 48	that 48
start|that|divulgar|first|	que -43
start|that|divulgar|	none -62	that -43
start|that|dizer|	auxiliary -60	marks 12	none 19	that -6	verb 85
start|that|dizer|first|	que -6
start|that|ending|he|	that 9
start|that|ending|ss|	that 36
start|that|ending|u'|	that 82
start|that|ending|u’|	that -19
start|that|entender|first|	que 58
start|that|entender|	none 68	that 58
start|that|erkennen|	auxiliary 36	marks 50	none 61	that 61
start|that|erkennen|first|	dat 61
start|that|esclarecer|	auxiliary 32	none 69	that 58
start|that|esclarecer|first|	que 58
start|that|escludere|	none 21
start|that|escrever|first|	que -11
start|that|escrever|	marks -40	none -16	that -11
start|that|estimar|first|	que 57
start|that|estimar|	none 71	that 57
start|that|estimer|	auxiliary 77	marks -22	none 56	that 9
start|that|es|apposed|	judging 57	thinking -23
start|that|es|apposition|	judging 27	saying 38
start|that|es|away|1|	judging 97	saying 73	thinking 58
start|that|es|away|2|	saying -49
start|that|es|away|3|	saying -45
start|that|es|away|4|	judging 16	saying 13
start|that|es|away|5|	judging -57	saying 23
start|that|es|away|6|	judging -79	saying -11
start|that|es|direct|	judging 22	saying 8	thinking 69
start|that|es|elided|	saying 34
start|that|es|inverted|	judging 19	saying -56
start|that|es|	judging 57	saying 6	that 13
start|that|es|mood|	none 13
start|that|es|shared|	saying 54
start|that|exigir|first|	que -14
start|that|exigir|	none -40	that -14
start|that|explicar|	auxiliary 85	marks 14	none 64	that 49
start|that|explicar|first|	que 49
start|that|expliquer|first|	que 52
start|that|expliquer|	none 60	that 52
start|that|faire_valoir|	auxiliary 72	marks -11	none 19	that 8
start|that|faire_valoir|first|	qu' 38	que -19	qu’ 118
start|that|first|	che 9	dass 36	qu' 82	qu’ -19
start|that|fragen|	auxiliary 59	subordinator 7	yes 59
start|that|fragen|first|	ob 7
start|that|fr|apposition|	saying 19
start|that|fr|away|1|	judging 29	thinking 31
start|that|fr|away|2|	saying 27
start|that|fr|away|3|	saying -45
start|that|fr|away|4|	saying 83
start|that|fr|away|5|	saying -11
start|that|fr|away|6|	saying -41	thinking -60
start|that|fr|direct|	judging 7	thinking -32
start|that|fr|inverted|	saying -82
start|that|fr|	judging -24	that -15	thinking -6
start|that|fr|mood|	none -11
start|that|fr|relative|	saying -14
start|that|fr|shared|	saying 12
start|that|garantire|	auxiliary 40	none 48	that 41
start|that|garantire|first|	che 41
start|that|garantir|	auxiliary -12	marks -13	none 13
start|that|garantizar|first|	que 54
start|that|garantizar|	none 54	that 54
start|that|geben|first|	dass 53
start|that|geben|	no 53	that 53
start|that|geven|	none -14
start|that|gritar|first|	que -36
start|that|gritar|	none -52	that -36
start|that|heten|first|	dat -53
start|that|heten|	none -55	that -53
start|that|hopen|first|	dat 52
start|that|hopen|	none 64	that 52
start|that|houden|first|	dat 59
start|that|houden|	none 68	that 59
start|that|indicar|	auxiliary 34	marks 34	none 81	that 71
start|that|indicar|first|	que 71
start|that|indigner|	none -52	that -52
start|that|indiquer|	auxiliary 55	none 98	that 79
start|that|indiquer|first|	que 59	qu’ 58
start|that|informar|	auxiliary 100	marks 88	none -16	verb -35
start|that|insistir|	none -8
start|that|ironizar|first|	que -49
start|that|ironizar|	none -54	that -49
start|that|it|apposed|	saying 124
start|that|it|apposition|	judging 13	saying 57
start|that|it|away|1|	judging 98	saying 114
start|that|it|away|2|	saying 112
start|that|it|away|4|	judging -45	saying -82
start|that|it|away|5|	saying -81
start|that|it|away|6|	judging -84	saying -50
start|that|it|direct|	judging -29
start|that|it|elided|	saying 41
start|that|it|inverted|	judging -87	saying -49
start|that|it|	judging -13	saying 9	that 9
start|that|it|mood|	none 9
start|that|it|shared|	saying 12
start|that|judging|ending|he|	that -13
start|that|judging|ending|ue|	that 13
start|that|judging|ending|u’|	that -60
start|that|judging|first|	che -13	que 13	qu’ -60
start|that|judging|	past -19	present 58
start|that|juger|	none 39	that 7
start|that|jurar|first|	que 58
start|that|jurar|	none 77	that 58
start|that|jurer|first|	que 63
start|that|jurer|	none 67	that 62
start|that|kritisieren|first|	dass 61
start|that|kritisieren|	that 61
start|that|lamentarse|	none -10
start|that|lamentar|	marks 73	none 26	verb -60
start|that|laten|	auxiliary 62	marks 33	none 66	that 64
start|that|laten|first|	dat 64
start|that|leggere|first|	che 52
start|that|leggere|	none 67	that 52
start|that|lembrar|	auxiliary 92	marks -23	none 17	that 17
start|that|lembrar|first|	que 17
start|that|limitar|	auxiliary 51	marks 69	none 89	that 87
start|that|limitar|first|	que 87
start|that|llamar|first|	que -66
start|that|llamar|	none -70	that -66	verb -62
start|that|matizar|first|	que 48
start|that|matizar|	none 70	that 48
start|that|melden|	auxiliary -24	none 9
start|that|mood|none|	judging -8	other -32	saying 7	thinking 8
start|that|mood|no|	saying -24	thinking -12
start|that|mood|yes|	saying 105
start|that|mostrar|	none 16
start|that|negar|first|	que 50
start|that|negar|	none 29	that 50	verb 37
start|that|nl|apposed|	judging -81	saying 70	thinking -26
start|that|nl|apposition|	saying -11
start|that|nl|away|1|	judging -36	saying -45	thinking -18
start|that|nl|away|2|	judging 45	saying 122	thinking -23
start|that|nl|away|3|	saying 150
start|that|nl|away|4|	saying -30
start|that|nl|away|5|	saying -31
start|that|nl|away|6|	saying -24
start|that|nl|direct|	judging 13	saying 6	thinking 6
start|that|nl|inverted|	judging 28	saying 32
start|that|nl|shared|	saying -65
start|that|noemen|first|	dat -52
start|that|noemen|	marks -52	none -52	that -52
start|that|notar|first|	que 56
start|that|notar|	none 68	that 56
start|that|noter|first|	que 52
start|that|noter|	none 57	that 52
start|that|ontkennen|	auxiliary 164	none -41	that -14
start|that|ontkennen|first|	dat -14
start|that|opinar|	auxiliary -32	marks 98	none 7	that -6
start|that|opinar|first|	que -6
start|that|order|apposed|	judging -23	saying 27	thinking -29
start|that|order|apposition|	judging 13	saying 24
start|that|order|direct|	judging 22	saying 6
start|that|order|elided|	saying 82
start|that|order|inverted|	judging -33	other -32	saying -64
start|that|order|relative|	saying -9
start|that|order|shared|	judging 37	saying -6
start|that|osservare|	marks 74	none -20
start|that|other|ending|ue|	that -32
start|that|other|first|	que -32
start|that|other|	past -32	that -32
start|that|pedir|	marks 149	none -9
start|that|ponderar|	auxiliary 103	none -53	that -13
start|that|ponderar|first|	que -13
start|that|precisare|	auxiliary 33	marks 42	none 69	that 56
start|that|precisare|first|	che 56
start|that|precisar|	auxiliary 37	none 66	that 55
start|that|precisar|first|	que 55
start|that|prever|first|	que 67
start|that|prever|	none 68	that 67
start|that|prometer|first|	que 39
start|that|prometer|	marks 82	none 9	that 39
start|that|promettre|first|	que 61
start|that|promettre|	marks 47	none 71	that 63
start|that|propor|first|	que -16
start|that|propor|	none 20	that -16
start|that|préciser|	auxiliary 48	that 12
start|that|prévenir|first|	que 49
start|that|prévenir|	marks 34	none 56	that 49
start|that|pt|apposed|	judging 8	saying 29	thinking 22
start|that|pt|apposition|	judging -9	saying -19
start|that|pt|away|1|	judging 49	saying 52	thinking 98
start|that|pt|away|2|	saying -28
start|that|pt|away|3|	saying -16
start|that|pt|away|4|	judging -72	saying 17
start|that|pt|away|5|	saying -10
start|that|pt|away|6|	judging -49	saying -35
start|that|pt|direct|	judging 12	thinking -17
start|that|pt|elided|	saying 77
start|that|pt|inverted|	judging -77	saying -17
start|that|pt|	judging -24	saying 7
start|that|pt|shared|	saying 23
start|that|puntualizar|first|	que 39
start|that|puntualizar|	none 44	that 39
start|that|quejarse|first|	que -12
start|that|quejarse|	none -12	that -12
start|that|querer|first|	que 42
start|that|querer|	none 60	that 42
start|that|raccontare|	auxiliary 50	none -43	that -14	verb -32
start|that|raccontare|first|	che -14
start|that|raconter|	auxiliary 49	none 86	that 75
start|that|raconter|first|	que 57	qu’ 53
start|that|rappeler|	auxiliary 18	marks 95	none -16	that 6	verb 92
start|that|rappeler|first|	que -22	qu’ 134
start|that|razonar|first|	que 27
start|that|razonar|	none 8	that 27
start|that|rebater|	auxiliary 55	none 76	that 67
start|that|rebater|first|	que 67
start|that|rechazar|	none 16
start|that|reclamar|first|	que 9
start|that|reclamar|	none 13	that 9
start|that|recomendar|first|	que -38
start|that|recomendar|	none -55	that -38
start|that|reconhecer|first|	que 61
start|that|reconhecer|	marks 46	none 64	that 61
start|that|reconnaître|	auxiliary 60	none 60	that 60
start|that|reconocer|	auxiliary -23	marks -41	none 33	verb -7
start|that|recordar|	auxiliary 19	marks 72	none 50	that 26	verb -25
start|that|recordar|first|	que 26
start|that|recusar|first|	que -7
start|that|recusar|	none -51	that -7
start|that|referir|first|	que 58
start|that|referir|	none 61	that 58
start|that|regretter|first|	que 71
start|that|regretter|	marks 44	none 80	that 71
start|that|rekenen|first|	dat 58
start|that|rekenen|	none 64	that 58
start|that|relatar|	auxiliary 74	none -25	that 15
start|that|relatar|first|	que 15
start|that|relever|first|	que 80
start|that|relever|	none 87	that 80
start|that|replicare|	auxiliary -44	none 54	that 25
start|that|replicare|first|	che 25
start|that|replicar|	auxiliary -7	marks 91	none 19	that 8
start|that|replicar|first|	que 8
start|that|reprochar|first|	que 10
start|that|reprochar|	none 14	that 10
start|that|responder|	auxiliary 73	marks -28	none 45	that 9	verb -38
start|that|responder|first|	que 9
start|that|ressalvar|first|	que 60
start|that|ressalvar|	none 76	that 60
start|that|resumir|first|	que -45
start|that|resumir|	none -46	that -45	verb -32
start|that|retrucar|first|	que 41
start|that|retrucar|	none 55	that 41
start|that|revelar|	auxiliary 15	none 92	that 77	verb 52
start|that|revelar|first|	que 77
start|that|ribadire|	auxiliary 36	none 39	that 39
start|that|ribadire|first|	che 39
start|that|ribattere|	auxiliary 65	marks 49	that 13
start|that|ribattere|first|	che 13
start|that|riconoscere|first|	che 38
start|that|riconoscere|	none 41	that 38
start|that|ricordare|	auxiliary 34	marks 68	none 20	that 34	verb 45
start|that|ricordare|first|	che 34
start|that|riferire|	auxiliary 24	that 9
start|that|riferire|first|	che 9
start|that|rispondere|	auxiliary -23	that 27
start|that|rispondere|first|	che 27
start|that|ritenere|	none -6
start|that|rivelare|first|	che 36
start|that|rivelare|	none 36	that 36
start|that|räumen|first|	dass 21
start|that|räumen|	that 21	yes 21
start|that|réclamer|	none 94	that 70
start|that|répondre|	auxiliary 52	marks 57	none 92	that 84
start|that|répondre|first|	que 79	qu’ 47
start|that|rétorquer|	none 76	that 64
start|that|saber|first|	que 9
start|that|saber|	marks 58	none 14	that 9	verb -33
start|that|salientar|first|	que 43
start|that|salientar|	none 54	that 43
start|that|sapere|	auxiliary 18	marks 12	none 52	that 43
start|that|sapere|first|	che 43
start|that|saying|ending|he|	that 9
start|that|saying|ending|ob|	subordinator -24
start|that|saying|ending|ss|	that 34
start|that|saying|ending|u'|	that 82
start|that|saying|first|	che 9	dass 34	ob -24	qu' 82
start|that|saying|	participle 34	past 21	present -29	subordinator -24	that 8
start|that|schrijven|first|	dat 17
start|that|schrijven|	marks 116	none -48	that 17
start|that|scrivere|	auxiliary 64	none 73	that 73
start|that|scrivere|first|	che 73
start|that|señalar|first|	que 8
start|that|señalar|	marks 68	that 8
start|that|solicitar|first|	que 16
start|that|solicitar|	none 24	that 16
start|that|sostenere|	auxiliary 74	marks -43	none -26	that -11
start|that|sostenere|first|	che -11
start|that|sostener|	auxiliary -15	marks 106	none 34	that 6	verb -41
start|that|sostener|first|	que 6
start|that|sottolineare|	auxiliary 37	marks 50	none 9	that 9
start|that|sottolineare|first|	che 9
start|that|souligner|first|	que 79
start|that|souligner|	none 88	that 79
start|that|soutenir|first|	que 24
start|that|soutenir|	marks 63	none 61	that 43	verb -9
start|that|spiegare|	auxiliary -59	none 28	that 15
start|that|spiegare|first|	che 15
start|that|spreken|first|	dat -45
start|that|spreken|	none -69	that -45
start|that|staan|first|	dat 55
start|that|staan|	none 55	that 55
start|that|stellen|	auxiliary 40	none -30	that -8
start|that|stellen|first|	dat -8
start|that|sublinhar|first|	que 56
start|that|sublinhar|	none 61	that 56
start|that|subordinator|auxiliary|	saying 68
start|that|subordinator|	determiner -22	pronoun 16
start|that|subrayar|first|	que 49
start|that|subrayar|	marks 38	none 49	that 49
start|that|sugerir|first|	que -17
start|that|sugerir|	none -28	that -17
start|that|sustentar|	auxiliary 81	marks 113	that 14
start|that|sustentar|first|	que 14
start|that|temer|first|	que 15
start|that|temer|	none 40	that 15
start|that|that|	, 31	adverb 72	auxiliary -74	capital 11	coordinator 79	determiner 58	preposition 11	pronoun 46	quote -27	stop -49	verb-judging -101	verb-saying -76	verb-thinking -41	word -17
start|that|that|auxiliary|	judging 48	saying 20	thinking 16
start|that|that|marks|	judging -28	saying 40	thinking 8
start|that|that|none|	judging -38	other -32	saying -16	thinking 33
start|that|that|verb|	judging 27	saying -23	thinking -64
start|that|thinking|ending|ss|	that -6
start|that|thinking|ending|ue|	that 6
start|that|thinking|ending|u’|	that -20
start|that|thinking|first|	dass -6	que 6	qu’ -20
start|that|thinking|	past 21	present -22	that 7
start|that|trouver|	none 11	that 31
start|that|unlisted|first|	que -32
start|that|unlisted|	none -46	that -32
start|that|verklaren|first|	dat 52
start|that|verklaren|	marks 46	none 57	that 52
start|that|vertellen|first|	dat 62
start|that|vertellen|	none 78	that 62
start|that|verwachten|	auxiliary -23	none 15
start|that|verweisen|first|	dass 43
start|that|verweisen|	that 43
start|that|verwijten|	auxiliary -45	none 49	that 9
start|that|verwijten|first|	dat 9
start|that|vinden|	auxiliary 128	marks -69	none 11
start|that|vouloir|	none 62	that 21
start|that|vragen|first|	dat -32
start|that|vragen|	none -22	that -32
start|that|vrezen|first|	dat 52
start|that|vrezen|	none 59	that 52
start|that|waarschuwen|first|	dat 78
start|that|waarschuwen|	none 92	that 78
start|that|wijzen|	auxiliary 62	none 22	that 24
start|that|wijzen|first|	dat 24
start|that|willen|	auxiliary 57	none -30	that -18
start|that|willen|first|	dat -18
start|that|zeggen|	auxiliary 24	marks -24	none 38	that 11
start|that|zeggen|first|	dat 11
start|that|zien|first|	dat -24
start|that|zien|	none -71	that -24
start|that|écrire|first|	que 6
start|that|écrire|	none 15	that 6
`;
