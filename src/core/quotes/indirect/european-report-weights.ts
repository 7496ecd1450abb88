/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -59	, 17	: 32	; 41	a -26	aan 28	abend -12	abril -31	ad -40	agosto -31	ai -25	al -69	alla -51	alle -62	allo -36	all’ -45	als -41	am -34	an 20	anni -21	anno -30	année -30	ano -22	anos -24	ans -31	ante -47	ao -50	aos -62	aprile -48	après -39	até -63	au -51	auf -53	aus -60	aux -45	avant -53	avec -84	ayer -36	año -48	años -36	bei -61	beim -42	bij -56	bis -40	che -35	com -59	come -58	como -35	con -41	contra -62	d' -40	da -48	dag -30	dai -26	dal -42	dalla -63	dall’ -63	dans -65	das -40	dat -36	de -48	degli -48	dei -51	del -48	dell' -46	della -58	delle -48	dell’ -48	denn -40	depuis -52	der -34	desde -42	devant -50	dezembro -20	di -45	dia -19	dias -19	die -38	dimanche -25	do -59	door -56	dos -59	durante -67	dès -65	día -19	días -21	d’ -46	e 9	em 16	en -33	end 11	entre -56	et -20	février -22	für -77	giorni -24	giorno -39	hasta -52	heures -23	hoje -47	hora -45	horas -22	im -41	in -18	jaar -28	jahr -27	jahre -38	jahren -19	januar -20	janvier -26	jaren -30	jour -45	jours -20	juin -14	juli -23	juni -31	junio -18	jusqu’ -62	lundi -12	lunes -18	ma -55	maar -52	mai -22	maio -34	mardi -27	mars -29	marzo -23	março -20	mese -20	meses -28	mesi -36	met -44	minuti -30	minuto -34	minutos -40	mit -47	mois -27	momento -13	mês -27	na -67	naar -53	naast -47	nach -28	nas -47	nei -34	nel -46	nella -64	nelle -31	nem -64	no -58	noche -23	noite -20	nos -28	notte -16	nuit -44	numa -38	of -19	ohne -50	om -56	omdat -9	onder -81	ontem -36	op -47	ora -43	ore -34	ottobre -17	outubro -26	over -71	par -61	para -76	pela -50	pelo -35	per -57	por -8	porque -33	pour -93	prima -64	quando -44	que -35	quem -35	qui -31	quien -31	qu’ -36	sans -46	se -46	secondo -38	segunda -24	seit -42	sem -58	semana -35	senza -44	septembre -19	setembro -18	settimana -19	si -38	sin -72	sinds -47	sobre -71	soir -41	stunde -20	stunden -13	su -65	sui -83	sul -58	sulla -52	sur 38	tag -31	tarde -30	toen -24	tot -65	tra -62	uhr -23	uit 30	um -41	und -86	uur -31	van -47	venerdì -21	vers -53	viernes -13	volgens -40	vom -55	von -60	voor -62	vor 40	vrijdag -26	week -44	weken -27	wie -30	y 31	zu -53	zum -37	zur -64	à -83	às -58
end|(|	0 -34	capital -44	v0 -48
end|(|capital|	) -44	0 -34
end|,|	 -41	0 18	2 21	a 25	adverb -40	afferma -100	al -70	aldus 43	alle -60	als -63	aunque 26	auxiliary -16	avec -48	betont -40	capital -75	ce -41	che -27	con 28	coordinator 17	da -63	das -58	dat -37	de -25	den -84	determiner -14	di -37	die -120	do -51	dont -70	dos -74	e 63	el -86	em -78	en 34	et -40	hätten -22	il -53	immer -52	in -98	la 26	le -100	ma -90	maar -44	mais 22	man -63	mas 10	mauern -14	na -32	ne -26	no -83	non -53	nur -15	não -71	o 50	om -43	onder -38	osserva 27	perché -68	por -68	porque -80	precisa 20	pronoun 53	que -45	qui 43	quote -41	se -63	sino 22	subordinator 22	that -59	tot -60	twee -70	um -32	un -23	una -71	und -93	v0 -10	v1 -16	v2 -75	verb-judging 64	verb-saying 37	wat 36	wenn -53	word -11	y 41	à -70	één -38
end|,|0|	after -66	behind -43	colon -15	comma -53	infinitive 13	late 21	next 38	source -12
end|,|1|	colon -15	late -57	next 7	source -103
end|,|2|	next -85
end|,|adverb|	0 -11	1 -16	auxiliary 41	preposition -79	that 44	v0 -105	v1 -28	word -103
end|,|auxiliary|	0 31	1 -64	preposition -45	pronoun -33	quote -70	v0 -69	v1 -46	v2 -22	verb-judging -51	word -41
end|,|capital|	, -40	0 -50	1 -50	auxiliary -61	capital -70	coordinator -62	v0 -64	v1 -30
end|,|coordinator|	0 10	1 44	adverb -14	determiner 6	preposition -44	pronoun -76	quote -25	subordinator -33	that -84	v0 -13	v1 -96	v2 -33	verb-judging 16	verb-saying 13	word 48
end|,|determiner|	0 -11	1 -100	adverb -74	auxiliary -64	capital -6	determiner -83	preposition -74	quote 21	that 18	v0 -31	v1 -58
end|,|preposition|	1 8	adverb 55	capital -44	determiner 29	preposition 27	pronoun 47	quote -38	v0 -51	v1 -65	word -57
end|,|pronoun|	0 15	1 -68	auxiliary -58	v0 52	v1 -24	word -52
end|,|quote|	, -35	0 -21	stop -37	v0 -42	v1 -39
end|,|subordinator|	0 29	determiner -9	possessive -38	pronoun -11	verb-saying 53	word -6
end|,|that|	0 -65	auxiliary -116	determiner -16	pronoun -38	v0 -15	verb-judging 67	verb-thinking -37	word 30
end|,|v0|	after -44	comma -114	next -23	source -16
end|,|v1|	colon 13	comma -50	next -84	source -65	that -34
end|,|v2|	colon -41	comma -45	next -30
end|,|verb-judging|	0 44	quote 33	word 7
end|,|verb-saying|	, -63	0 10	2 -78	determiner 33	that 57	v0 42	v1 -40
end|,|word|	% -63	, -48	0 9	1 -156	2 -96	adverb -105	coordinator -85	determiner -70	preposition 27	pronoun 44	quote -74	that 26	v0 -21	v1 23	v2 -47	verb-saying 59	word -35
end|:|	 36	0 41	1 -11	auxiliary -10	determiner -12	kwik -27	preposition 11	quote 34	v1 -64	v2 -15	word -22
end|:|0|	after 6	behind -15	comma 9	late -24	next 22	source 7	that 87
end|:|1|	next -11
end|:|determiner|	0 -14	capital 15	v0 13	word -31
end|:|preposition|	0 21	determiner 66
end|:|pronoun|	0 6
end|:|quote|	0 47	1 -11	capital 18	end 97
end|:|v0|	source 30	that 18
end|:|word|	, 30	0 -33	v0 12
end|;|	0 35	a 26	capital 44	determiner 23	el 25	il 38	la 22	o 50	preposition -19	pronoun 30	v0 25	word 24
end|;|0|	next 82	source 36	that 6
end|;|capital|	0 44	capital 40
end|;|determiner|	0 20	capital 25	v0 38	word 7
end|;|preposition|	0 -44	determiner 6	v0 12	word -45
end|;|pronoun|	0 30	auxiliary 30
end|;|v0|	that 13
end|;|word|	0 24
end|aankondigen|	aan 73	end -72
end|aan|	. 13	0 29	de -46	determiner -90	elkaar -52	stop 13	thee -14	v2 -50	word -54
end|abend|	0 -12	in -11	preposition -12
end|abril|	0 -34
end|accusare|	end 57
end|accuser|	0 -12	end 19
end|achten|	end -58	v0 -48
end|aclarar|	0 -50	de -29	end -42
end|acreditar|	end 23
end|acrescentar|	a -20
end|acusar|	0 14	a -35	end -56	v0 -15
end|adelantar|	end 40
end|adiantar|	0 -51	a -24	de -20	end 44
end|admettre|	, -29	0 -24	1 19	end 37	lundi -8
end|admitir|	, 58	0 50	a -69	da -44	de -48	do -49	end -38	na -39	que -35	v1 -7
end|adverb|,|	0 -19	preposition -19
end|adverb|0|	, -50	comma -22	determiner -13	end 26	preposition -49	that -29
end|adverb|1|	end 18	preposition -8
end|adverb|preposition|	0 -31	word -61
end|adverb|stop|	0 -24
end|adverb|v0|	, -92	end -19	preposition -46	that -40	word -51
end|adverb|v1|	end 73
end|adverb|word|	0 -36
end|advertir|	, -82	0 -50	1 11	a -51	de -18	end 82	que -33	v0 -32	y -31
end|adviseren|	end 22
end|ad|	0 -41	capital -23	otranto -23	word -41
end|afdoen|	end 33
end|affermare|	0 -9	a -54	e -80	end 33	v1 -51
end|affirmer|	de -24	end 64	v0 -30
end|afirmar|	, -66	0 -27	a -19	con -9	de -8	e -88	em -71	end 105	que -18	v0 -20
end|after|judging|0|	true 28
end|after|saying|0|	false -41	true 15
end|after|saying|1|	false -17	true 60
end|after|saying|v0|	false -55	true 45
end|after|saying|v1|	false -34	true 48
end|after|saying|v2|	true 38
end|aggiungere|	, -53	0 -8	1 24	a -27	anni -15	che -20	dell’ -13	di -18	end 56	in -19	v0 -50	v1 28
end|agosto|	0 -23	word -8
end|agregar|	de -72	end -49	v0 56
end|ai|	0 -31	v0 -20	word -25
end|ajouter|	end 31
end|alegar|	0 39	a -45	de -76	do -70	end -22	v0 32
end|alertar|	a -45	de -28	dias -11	end 43	para -23
end|alla|	0 -51	capital -40	v0 -39	word -34
end|alle|	0 -53	v0 -48	word -62
end|allo|	word -36
end|all’|	0 -45
end|als|	 -19	0 -34	determiner -20	mancher -43	quote -19	v0 -28	word -37
end|al|	0 -71	1 -9	9 -7	capital -57	fondo -19	v0 -48	v1 -20	word -52
end|ameaçar|	end 61
end|ammettere|	, -24	0 -32	di -24	end 68	v0 23
end|am|	capital -34	tag -38	v0 -25
end|anni|	, -12	. -16	0 -22	auxiliary -31	fa -31	stop -16
end|annoncer|	0 36	de -54	devant -52	d’ -75	end -23	à -39
end|anno|	. -22	0 -19	stop -22	v0 -23
end|annunciare|	0 37	: 38	a -16	del -56	di -49	e 26	end -10	per -36	v0 -47	v1 -36	v2 -71
end|année|	. -16	0 -14	stop -16
end|anos|	, -32	. -20	0 -20	preposition -22	stop -20	v0 -15
end|ano|	. -22	0 -19	stop -22
end|ans|	. -20	0 -39	stop -20	v0 -13
end|ante|	0 -47
end|anticipare|	0 -7	: -87	che -17	end 87
end|antwoorden|	end 10	v0 10
end|antworten|	0 -32	end 54
end|anunciar|	0 -22	a -54	de -40	en -52	para -27	v0 -32	y 33
end|an|	. 43	0 9	determiner -58	die -53	einem -57	stop 43	v0 14	word -60
end|aos|	0 -57	v0 -34	word -62
end|ao|	0 -53	capital -36	episódio -13	fim -30	v0 -22	word -64
end|apelar|	0 38	end -38	que -22
end|apontar|	, -12	0 -23	1 7	de -55	end 21
end|appeler|	avant -20	end 29
end|apuntar|	0 -66	end 68	v0 17
end|argumentar|	0 -46	end 50
end|asegurar|	, -80	0 -65	1 21	al -16	de -11	desde -12	en -15	end 105	y -54
end|assegurar|	0 -54	a -13	end 74	v0 26
end|assicurare|	, -79	0 -34	: 101	end -11	v0 -48	venerdì -30
end|assurer|	0 -63	de -22	end 62	sur -33
end|atribuir|	0 33	de -31	end 19	que -15
end|attaccare|	a -27	end 27
end|attendre|	end 12
end|até|	0 -64	capital -24	preposition -48	v0 -30	word -52
end|auf|	0 -70	capital -27	der -47	determiner -42	v0 -19	word -26
end|ausrichten|	0 -27	end 29
end|aus|	. -55	0 -55	capital -17	dem -30	determiner -30	stahl -17	stop -55
end|auxiliary|0|	, -47	: -36	capital -15	coordinator -65	determiner -17	end 52	preposition -27	subordinator -12	that -16	word -32
end|auxiliary|1|	coordinator -32	end 116	preposition -18	that -38	word -40
end|auxiliary|v0|	: -80	end 91	preposition -27
end|auxiliary|v1|	end 11	preposition -36
end|auxiliary|v2|	end -16
end|aux|	0 -48	word -45
end|au|	0 -61	dernier -10	lycée -6	v0 -26	word -37
end|avaliar|	end 48
end|avant|	0 -51	determiner -49	le -32	preposition -36	v0 -38	word -38
end|avanzar|	0 38	en -17	end -33
end|avec|	0 -76	determiner -72
end|avisar|	0 -12	a -15	de -9	do -7	end 41
end|avouer|	end 25
end|avvertire|	a -29	di -9	end 54
end|a|	 -65	0 -14	1 -26	2 -35	cada -27	cambio -32	capital -50	copenaghen -27	decisão -49	determiner 13	empresa -58	end -23	entrambi -34	falta -56	la -79	las 42	los -45	mano -6	medida -35	mudança -15	nessuno -33	nidificação -16	ninguém -28	obra -32	ottobre -32	partir -38	peça -40	preposition -31	pronoun -33	quote -65	relação -16	ser -25	su -21	tre -47	uma -80	un -79	una -77	v0 -14	v1 -56	v2 -44	vista -32	word -51
end|añadir|	0 -81	1 70	end 76
end|años|	. -15	0 -29	preposition -38	stop -15
end|año|	. -15	0 -49	stop -15
end|becijferen|	end 42
end|behaupten|	, -59	0 -56	end -48	v1 59
end|behind|judging|0|	false -52	true 52
end|behind|saying|0|	false -43	true 37
end|behind|saying|1|	false -49	true 73
end|behind|saying|v0|	false -8	true -15
end|behind|saying|v1|	false -57	true 10
end|beim|	0 -44	capital -44
end|bekennen|	0 -6	end -24
end|beklagen|	end 32	v0 21
end|beloven|	end 29
end|benadrukken|	0 -8	end 18	omdat -9	v0 15
end|berichten|	end 70	v0 -31
end|bestätigen|	end 46
end|beteuern|	0 -25	end 29	zu -29
end|betogen|	aan -37	end 35	van -19
end|betonen|	end 41	v0 -33
end|betreuren|	0 -16	end 24
end|bevestigen|	0 -6	en -48	end -6	met -24	v0 15
end|beweren|	, -37	0 -39	end 32	of -12	v1 32	van -6
end|bij|	0 -52	determiner -39	word -37
end|bis|	0 -60	capital -43	preposition -28	v0 -11	word -25	zum -32
end|bitten|	, -60	0 -61	end 69	zu -12
end|calcolare|	end 47
end|calcular|	a -21	até -19	de -45	em -74	en -9	end 73	por -57	que -8
end|capital|0|	, 26	after -9	behind -16	comma -17	coordinator -61	end -54	late -21	next -57	preposition 21	source -21	that -17
end|capital|capital|	0 -22	preposition -31	stop -19	v0 -25
end|capital|coordinator|	0 -31	preposition -11
end|capital|determiner|	capital -24	v0 -23
end|capital|preposition|	0 -25	capital -37	determiner -23	quote -19	v0 -24	word -23
end|capital|stop|	0 -41	determiner -57	end -32	preposition -16	v0 -32
end|capital|v0|	, -62	capital -22	colon -25	comma -31	end 7	preposition 24	that -22
end|capital|v1|	end -33
end|capital|word|	0 -19	capital -16	stop -34	v0 -30	v1 -29
end|celebrar|	0 56	end -57
end|che|	0 -27	1 -20	determiner -23	preferiva -17	preoccupa -14	una -14	v0 -42	v1 -26	v2 -10	word -28
end|chiarire|	end 31
end|chiedere|	, 55	0 43	1 -38	: -11	; 20	a -40	al -53	con -47	del -40	di -69	e -13	end -17	in -81	v0 -32	v1 -72
end|chiffrer|	0 -7	end 44
end|cobrar|	0 -72	end 72
end|colon|judging|0|	false -49
end|colon|judging|v0|	false -58	true 31
end|colon|judging|v1|	false 35
end|colon|judging|v2|	false -42	true 18
end|colon|saying|0|	false -29	true 105
end|colon|saying|1|	false -33	true 99
end|colon|saying|2|	true 61
end|colon|saying|v0|	false -14	true 48
end|colon|saying|v1|	false -91
end|colon|saying|v2|	false -45
end|comma|judging|0|	false -25	true 24
end|comma|judging|v0|	false -30	true 34
end|comma|saying|0|	false -32	true 13
end|comma|saying|1|	false -28	true 86
end|comma|saying|v0|	false -22	true -8
end|comma|saying|v1|	false -42	true 45
end|comma|saying|v2|	false 18	true 14
end|como|	 -33	0 -25	quote -33	word -14
end|comunicare|	end 39
end|comunicar|	0 -61	end -40
end|com|	0 -69	a -50	as -18	determiner -66	o -16	preposition -50	v0 -8	word -28
end|concluir|	0 41	de -19	end -42	v0 -29
end|concéder|	end -29
end|confermare|	0 22	del -27	e -10	end 49
end|confessare|	0 -10	end 19
end|confessar|	0 -14	end 36
end|confier|	end 49
end|confirmar|	, -43	0 -42	de -23	end 67
end|confirmer|	0 38	end -7
end|conforme|	0 45	end -46
end|considerar|	0 -49	end -15	v0 9
end|contar|	, -119	a -44	de -40	end 63	para -36	por -22	que -29	v0 -18	v1 -28	y 18
end|contestare|	0 -61	end 30
end|contestar|	, 29	0 -21	end -57	v0 33
end|contester|	end 52
end|contrapor|	0 -34	a -23	e 20	end -19
end|contra|	1 -24	coordinator -33	determiner -60	y -33
end|con|	 -50	0 -37	1 -16	calefacción -9	determiner -51	el -36	l' -29	la -33	quote -50	un -41	v0 -54	v1 -26	word -36
end|coordinator|'|	0 -51
end|coordinator|0|	after -61	behind -51	colon -96	comma 28	end 25	late 18	preposition -15	that -9	word -14
end|coordinator|1|	after -15	comma -21	next -64	source -40
end|coordinator|2|	that -24
end|coordinator|adverb|	0 -87	adverb -36	determiner -41	v0 -59	word -47
end|coordinator|auxiliary|	0 25	verb-saying 55	word -14
end|coordinator|capital|	, 19	0 -118	1 -61	capital -55	stop -51	v0 43	word 23
end|coordinator|determiner|	0 -141	1 -55	capital -60	v0 -38	word -94
end|coordinator|preposition|	0 -24	1 -38	capital -10	determiner -95	v0 -85	word -15
end|coordinator|pronoun|	0 43	word 38
end|coordinator|quote|	stop -79	v0 -55
end|coordinator|that|	0 21	auxiliary -91	determiner 13	preposition -85	pronoun -90	quote 41	v1 -56	word -155
end|coordinator|v0|	, -53	colon -35	comma -51	end 45	late -40	next 14	preposition -39	that 8
end|coordinator|v1|	, -43	end 40	next -38	source -46	that -35
end|coordinator|v2|	, -33	end 40	preposition -54	subordinator -24
end|coordinator|verb-judging|	0 33	preposition 58
end|coordinator|verb-saying|	0 32	1 36	determiner 62	preposition 46	that 56	v0 -26	v1 -29	word -59
end|coordinator|word|	, -39	1 -68	auxiliary 28	determiner 8	pronoun -63	quote -46	stop -93	v0 -120	v1 -46	word -33
end|craindre|	end 24
end|creer|	end -29
end|criticar|	0 -37	end 37
end|culpar|	end 64
end|d'|	0 -40	determiner -52	end 22	euros -22	un -44	word -24
end|dag|	0 -25
end|dai|	word -20
end|dalla|	0 -45	word -54
end|dall’|	0 -63
end|dal|	0 -44	v0 -33	word -42
end|dans|	0 -62	determiner -65	la -63	le -43	les -17
end|das|	0 -36	capital -27	determiner -47	gefrieren -9	três -32	v0 -21	v1 -28	verfahren -14	wasser -10	word -43
end|dat|	0 -18	1 -22	de -27	determiner -27	het -24	niet -12	preposition -37	pronoun -24	telt -14	tijd -8	v1 -37	v2 -29	word -19
end|da|	0 -51	adverb -22	capital -54	determiner -62	due -55	empresa -25	un -34	v0 -38	v1 -37	word -42
end|decir|	, 32	0 45	1 -52	a -77	de -30	en -29	que -35	v0 -53	v1 19	y -85
end|declarar|	0 -11	end 47	v0 7
end|defender|	de -19	end -6
end|degli|	0 -49	word -48
end|dei|	0 -43	word -51
end|dell'|	0 -45	anno -20	word -26
end|della|	0 -55	capital -45	v0 -46	word -39
end|delle|	0 -39	word -48
end|dell’|	0 -48	capital -47	informazione -13	word -27
end|del|	 -12	0 -51	1 -32	2025 -8	capital -54	golden -15	quote -12	v0 -35	v2 -7	word -43
end|demander|	, -24	de -54	d’ -17	end 20	v0 -79	v1 -57	à -25
end|denn|	0 -40
end|denunciar|	0 24	de -54	en -34	end -38	v0 23	y 18
end|depuis|	0 -50	determiner -44	v0 -38	word -46
end|der|	0 -31	anerkennung -18	branche -20	capital -32	determiner -23	drei -23	v0 -29	v1 -27	word -19
end|descartar|	, 37	0 12	de -22	en -19	end 27
end|desde|	0 -45	1 -22	2021 -26	adverb -41	determiner -22	o -15	v0 -36	word -34
end|deslizar|	0 -52	end 52
end|desmentir|	0 -39	end 47
end|determiner|0|	, 49	; 50	after -14	capital -34	comma -22	coordinator 27	determiner -37	late -29	next -34	preposition -21	source -25	subordinator -24	that -32	word -40
end|determiner|1|	, -95	comma -26	coordinator -47	end 21	preposition -23	that -23	word -16
end|determiner|2|	, -58	end 122	preposition -9
end|determiner|capital|	, -26	0 -25	1 -22	adverb -22	auxiliary -24	capital -20	coordinator -10	determiner -23	preposition -30	quote -38	stop -33	v0 -32	v1 -28	v2 -27	word -28
end|determiner|determiner|	capital -23	v0 -23
end|determiner|v0|	, 18	: 44	capital -30	colon -32	comma -32	coordinator -88	determiner -26	end 14	preposition -37	that -23	word -28
end|determiner|v1|	, -114	colon -29	comma -21	coordinator -41	determiner -34	end -38	preposition -43	that -23	word -36
end|determiner|v2|	, -51	end -35	preposition -23
end|determiner|word|	0 -32	adverb -19	capital -25	determiner -15	v0 -35	word -29
end|devant|	0 -42	determiner -50	le -54
end|dezembro|	. -20	stop -20
end|de|	 -15	, 25	0 -41	1 -49	18 -19	1962 -16	2 18	20 -32	3 -39	4 -49	60 -26	a -21	adverb -44	ano -24	capital -49	cascais -25	com -10	de -24	determiner -51	deux -41	dia -19	dois -33	dos -13	dólares -27	e -42	em -67	en -26	espera -50	euros -33	francs -34	junio -20	l' -35	la -51	las -34	los -64	l’ -50	na -15	noche -21	nuit -24	ocorrência -40	para -9	pesos -36	por -22	preposition -49	pronoun -23	quarante -12	quatre -14	que -19	quorum -54	quote -15	r -21	se -9	seis -55	semana -19	six -43	son -8	su -43	trois -22	um -27	uma -42	un -45	una -37	v1 -12	v2 -19	verb-saying -73	verb-thinking -50	word -44	y -75
end|dias|	. -16	0 -17	preposition -22	stop -16	v0 -14
end|dia|	0 -18	preposition -14	word -20
end|die|	0 -26	anwältin -27	capital -35	linie -24	v0 -43	v1 -12	v2 -27	word -36
end|dimanche|	0 -25
end|dire|	, -6	1 70	: 58	dans -40	de -65	di -32	e 47	en -62	end -38	qui -23	v0 -44	à -73
end|ditar|	end 30
end|dizer|	, -83	0 -22	1 81	a -78	da -39	de -50	e -54	em 62	end 13	na -40	para -19	por -77	que -32	se -25	v0 -8
end|di|	 -32	0 -48	1 -13	94 -8	capital -56	determiner -62	iperboli -15	non -22	notte -27	quote -32	un -29	v0 -42	v1 -36	v2 -9	word -36
end|domandarsi|	end -38
end|door|	0 -40	determiner -56
end|dos|	0 -63	word -53
end|do|	0 -71	1 -17	capital -58	peneireiro -7	v0 -30	v1 -17	word -53
end|dreigen|	end 16
end|drohen|	0 -13	end 26
end|durante|	0 -62	determiner -62
end|dès|	0 -65	determiner -62	le -49	v0 -31	word -40
end|défendre|	, -48	end 77	v1 48
end|démentir|	end 50
end|días|	. -27	0 -21	stop -27
end|día|	. -16	0 -10	stop -16
end|d’|	, 18	0 -73	1 -17	acqua -26	affaires -39	année -17	au -14	capital -55	de -28	determiner -43	d’ -32	en -12	euros -18	heures -22	un -46	une -9	v0 22	v1 -74	word -41	à -25
end|eisen|	0 -51	end 73
end|elogiare|	, -77	0 -44	end 87
end|elogiar|	0 25	de -51	end -23
end|em|	0 16	2 -30	capital -110	determiner -91	dia -19	maio -103	março -64	setembro -47	v0 -74	v2 -11	word 35
end|end|	 17	0 11	1 14	2 27	a -27	al 13	als 43	am 37	anche 65	as 12	auch -16	auf 47	bei -25	bij 34	car 23	celui-ci 15	concorda 23	da 40	dans -51	das -21	dass 24	dat 34	davanti 23	de -37	den 19	dessen 25	deux 27	di 23	die -26	d’ 37	e 70	een 50	ein 51	eine 56	el -49	ela 38	ele 75	ella 66	elle 69	em 62	en 70	end 11	er 48	era 9	es 37	et -20	für 34	gli 19	ha 21	haar 49	het 20	hij 63	hoogleraar -56	horas 29	i 41	ihr 67	il -37	im 26	in 29	interrogé -38	já -25	l' 61	la -15	las -29	laut 31	le -41	lei 66	les 61	los -15	lui 23	man 64	met 40	minister 27	na 38	nach 27	nel 46	no -74	non 80	não -24	o -10	os 64	para 61	per -33	poi 42	pour 67	questionado 18	sa 31	se 15	secondo 59	segundo -13	según 29	seine 22	selon 41	si 60	sie 40	son 66	stando -53	su -33	sur 34	uitspraak 29	um 45	uma 70	un 80	una -42	und 34	une -47	unter 12	v1 -12	volgens 48	voor -36	was 21	ze 23	zelf -52	zij 58	zijn 45	à 49	él 30
end|end|0|	after 15	behind 42	colon 98	comma 13	infinitive -21	late 7	that 27
end|end|1|	after 60	behind 73	colon 99	comma 95	late -27	next -10	source 15	that -13
end|end|2|	colon 64	next 22	source 76	that -8
end|end|end|	0 11	1 14	2 27	end 11	v1 -12
end|end|v0|	after 45	behind -15	colon 53	comma -6	late -17	next -19	source 52	that 13
end|end|v1|	after 48	behind 10	comma 47	next -29	source 8
end|end|v2|	after 38	colon -18	comma 14	late -25	next -9	that 102
end|entender|	0 -10	end 22
end|entgegnen|	der -21	end 40	in -21	v0 -10
end|entre|	0 -58	capital -31	determiner -62	v1 -36	word -45
end|en|	0 -72	1 -20	2 -11	adverb -44	begon -48	capital -51	de -29	determiner -54	dos -72	een -11	el -54	fin -8	la -42	las -58	los -17	pronoun -61	un -28	una -69	v0 12	v1 -24	v2 -20	word -52
end|ergänzen|	end -50	v0 -27
end|erkennen|	0 -39	end 34	v0 34
end|erklären|	0 -36	der -16	end 23	v0 -9	zu -16
end|erläutern|	, -43	0 -32	aus -17	das -9	end 39	v1 43
end|erwidern|	end 23
end|erzählen|	, -52	0 -52	1 48	abend -12	an -51	end 81	in -35	stunden -11
end|esclarecer|	0 -10	end 58	v0 -40
end|escludere|	, 18	0 37	del -8	end -53	v1 -53	v2 -55
end|escrever|	0 -22	end 44	v0 13
end|esperar|	end 50
end|estimar|	0 -15	de -23	en -45	end 18
end|estimer|	, -64	0 -40	de -13	end 69	v0 -11
end|et|	0 -8	1 -17	capital -49	determiner -55	preposition -52	that -63	v0 -50	v1 -16	word 20
end|exclure|	end 52
end|exiger|	0 -16	de -35	end 20
end|exigir|	0 -47	de -31	end 75
end|explicar|	, 12	a -33	de -37	e 38	en -63	end -15	que -24	v0 -26	v1 11	y -17
end|expliquer|	0 -35	d’ -9	end 55
end|e|	 -54	' -73	0 27	1 -36	2 -24	a -23	adverb -64	auxiliary 9	capital -84	che -79	determiner -97	di 24	disse -20	ha 40	il -22	non -77	o -27	preposition -19	que -12	quote -54	that -27	un -11	una -35	v0 -39	v1 -33	v2 -47	verb-judging 56	verb-saying 7	word 7
end|faire_valoir|	de -40	end 33
end|falar|	0 -20	end 20
end|finden|	end 17	v0 -22
end|fordern|	0 -52	der -19	end 46	und -60	v0 34	zu -21
end|fragen|	0 -29	denn -40	der -13	end 36	v0 36
end|février|	. -22	stop -22
end|für|	0 -75	acht -14	determiner -52	einen -31	gesunde -8	v0 -32	word -20
end|garantire|	end 38
end|garantir|	, -10	0 13	a -73	ao -15	de -30	e 21	em -44	end 54	v0 -11
end|garantizar|	end 62
end|geben|	, -62	die -14	end 67	für -11	stunden -11	und -45	v0 -65	v1 60
end|gemäss|	0 -11	end 29
end|gestehen|	end 21
end|geven|	aan -52	end 64	op -44	v0 -7
end|giorni|	. -25	0 -19	stop -25
end|giorno|	preposition -38
end|giurare|	0 -35	end 52
end|halten|	0 -23	die -19	end 59	für -41	und -42	v0 15
end|hangs|false|(|	0 -56
end|hangs|false|,|	0 14
end|hangs|false|:|	0 42	1 -38	2 -15
end|hangs|false|;|	0 40
end|hangs|false|adverb|	0 -63
end|hangs|false|capital|	0 -48	1 -57
end|hangs|false|coordinator|	0 26	1 -34	2 -66
end|hangs|false|determiner|	0 -32	1 -41	2 -53
end|hangs|false|end|	0 8	2 15
end|hangs|false|preposition|	0 -17	1 -31	2 -35
end|hangs|false|pronoun|	0 -50
end|hangs|false|subordinator|	0 -54	1 -49	2 -43
end|hangs|false|that|	0 -33	1 -37	2 -39
end|hangs|false|word|	0 -37	1 -52	2 -40
end|hangs|nothing|(|	0 -34	v0 -48
end|hangs|nothing|,|	0 18	2 21	v0 -10	v1 -16	v2 -75
end|hangs|nothing|:|	0 41	1 -11	v1 -64	v2 -15
end|hangs|nothing|;|	0 35	v0 24
end|hangs|nothing|adverb|	0 -42	v0 -53
end|hangs|nothing|capital|	0 -47	1 -41	v0 -38	v1 -42
end|hangs|nothing|coordinator|	0 22	1 -22	2 -51	v0 13	v1 -59	v2 -48
end|hangs|nothing|determiner|	0 -29	1 -30	v0 -37	v1 -35	v2 -27
end|hangs|nothing|end|	0 10	1 14	2 27	v1 -12
end|hangs|nothing|preposition|	0 -15	1 -27	2 -34	v0 -22	v1 -37	v2 -38
end|hangs|nothing|pronoun|	0 -44	v0 -39
end|hangs|nothing|subordinator|	0 -44	v0 -45	v1 -44	v2 -24
end|hangs|nothing|that|	0 -32	1 -27	v0 -35	v1 -42	v2 -29
end|hangs|nothing|word|	0 -36	1 -45	2 -46	v0 -43	v1 -53	v2 -26
end|hangs|que|end|	0 42
end|hangs|que|preposition|	0 -44
end|hangs|true|end|	0 39
end|hangs|true|preposition|	0 -27
end|hasta|	0 -48	determiner -48
end|heißen|	end 28	v0 -20
end|herinneren|	0 -12	end 55	voor -7
end|heures|	. -24	0 -20	stop -24	v0 -19
end|hoffen|	0 -52	end 44
end|hopen|	, 35	0 38	end -62	v0 41	v1 -49
end|horas|	. -23	0 -20	preposition -16	stop -23
end|hora|	. -7	0 -50	stop -7
end|houden|	0 -10	end 76	v0 -50
end|im|	0 -56	capital -45	jahr -51	juni -42	letzten -17	v0 -25	v1 -13	word -22
end|indicar|	0 -57	end 60	v0 31	y -51
end|indiquer|	, 18	0 -32	1 -22	de -77	v0 30	v2 44	à -31
end|infinitive|judging|0|	false -80	true 29
end|infinitive|saying|0|	false 45	true -24
end|informar|	, 41	0 44	a -55	de -37	e -71	em -72	en -42	end -6	que -29	segunda -18	v0 -48	y -24
end|insister|	0 -35	end 50
end|insistir|	end 20
end|invitare|	0 -25	: 45	end 16
end|inviter|	0 -11	end 22
end|invocare|	0 31	end -26
end|invocar|	end 56
end|invoquer|	0 -15	end 74
end|in|	 -35	0 -8	1 -45	2028 -55	adverb -49	aula -58	busse -24	capital 7	de -66	der -37	determiner -53	diesem -40	een -38	einer -29	het -25	ottobre -32	pronoun -25	quote -35	tre -31	un -37	una -38	v0 -49	v1 -38	v2 -40	word -61
end|jaar|	0 -27	adverb -17	word -14
end|jahre|	alt -19	v0 -19	word -21
end|jahr|	. -20	0 -16	stop -20	v0 -29	word -22
end|januar|	word -20
end|janvier|	. -26	stop -26
end|jaren|	0 -29
end|jours|	0 -20
end|juger|	0 -11	end 16
end|juin|	. -21	stop -21
end|juli|	0 -11	word -38
end|junio|	. -20	0 -15	stop -20
end|juni|	word -21
end|jurar|	end 56
end|jurer|	end 35
end|jusqu’|	0 -65	adverb -15	ici -15	preposition -65	v1 -15	à -65
end|justificar|	0 -10	a -35	com -20	de -11	end 48
end|klagen|	, -20	0 -41	1 9	bis -7	end 34	zu -8	zum -9
end|klinken|	end 61	v0 -71
end|kritisieren|	: 36	end 12	v0 -65
end|kündigen|	0 -8	an 38	der -18	end -33	v0 20	zu -44
end|lamentare|	0 -8	di -70	e -16	end 59
end|lamentarse|	0 45	end -25
end|lamentar|	, 37	0 44	a -25	de -60	e 34	end -34
end|last|%|	end 67
end|last|)|	end -11
end|last|,|	coordinator -53
end|last|adverb|	, -119	: -28	coordinator -67	determiner -27	preposition -62	that -33	word -29
end|last|auxiliary|	, -63	coordinator -51	determiner -29	end 139	preposition -41	that -26	word -51
end|last|capital|	, -15	: 47	; 37	coordinator -7	determiner -34	preposition 30	subordinator -42
end|last|coordinator|	determiner -30	preposition -45	subordinator -33	that -36
end|last|determiner|	, -75	capital -36	coordinator -66	determiner -47	end 88	preposition -56	that -42	word -41
end|last|preposition|	, -31	adverb -41	capital -51	coordinator -74	determiner -32	end -51	preposition -54	that -40	word -40
end|last|pronoun|	, -66	determiner -20	end 40	preposition -33	that -28	word -24
end|last|quote|	, 53	: 68	; 15	coordinator -8	end -36	preposition 44
end|last|subordinator|	determiner -22	preposition -57
end|last|that|	, -66	adverb -26	coordinator -58	determiner -17	preposition -41	pronoun -27	word -27
end|last|verb-judging|	coordinator -19	end 35	preposition -59
end|last|verb-saying|	, -20	: -21	coordinator -37	determiner -36	end -33	preposition -55	that -13
end|last|verb-thinking|	end 66	preposition -57
end|last|word|	( -49	, 24	; 26	adverb -40	capital -70	coordinator 38	determiner -34	end 33	preposition -31	pronoun -46	subordinator -60	that -34	word -35
end|laten|	0 -14	end 48	in -22	op -46	v0 -29
end|late|judging|0|	false -11
end|late|judging|1|	false -48
end|late|judging|v0|	false -45	true -8
end|late|saying|0|	false 38	true 13
end|late|saying|1|	false -43	true -40
end|late|saying|v0|	false -64	true -22
end|late|saying|v1|	false -44	true -27
end|late|saying|v2|	true -18
end|late|thinking|0|	false 13	true 22
end|laut|	, 11	1 27	an -49	das -34	der -30	die -45	end 18	in -41	mit -42	um -26	und -49	v0 8
end|leggen|	0 -26	end 35	v0 35
end|leggere|	end 29
end|lembrar|	0 -15	1 -28	a -33	da -22	de -34	do -32	e -47	em -56	end 97	à -20
end|length|10-15|(|	v0 -48
end|length|10-15|,|	0 36	1 -12	2 -73	v0 26	v1 -76	v2 -55
end|length|10-15|:|	0 23
end|length|10-15|;|	v0 12
end|length|10-15|after|	saying 48
end|length|10-15|behind|	saying 23
end|length|10-15|colon|	judging -17	saying -12
end|length|10-15|comma|	judging 29	saying 55
end|length|10-15|coordinator|	0 -137	v0 -57	v1 -41	v2 -45
end|length|10-15|determiner|	v1 -28
end|length|10-15|end|	0 18	1 17	2 55	v0 13	v2 30
end|length|10-15|late|	judging 15	saying 19
end|length|10-15|next|	judging -11	thinking 11
end|length|10-15|preposition|	0 -52	1 -32	2 -31	v0 -43	v1 -39	v2 -34
end|length|10-15|source|	source 9
end|length|10-15|subordinator|	v0 -33
end|length|10-15|that|	0 -37	1 -41	judging -35	thinking -20	v0 -29	v1 -36	v2 -31
end|length|10-15|word|	0 -31	1 -41	2 -35	v0 -27	v1 -44	v2 -22
end|length|16-30|,|	2 36	v2 -45
end|length|16-30|after|	saying 20
end|length|16-30|colon|	judging -24
end|length|16-30|comma|	saying -24
end|length|16-30|coordinator|	v1 -45
end|length|16-30|end|	1 -15	2 -22	v0 -24	v1 -16	v2 -22
end|length|16-30|late|	saying -22
end|length|16-30|next|	saying -36
end|length|16-30|preposition|	0 -54	1 -25	2 -40	v0 -53	v1 -30	v2 -46
end|length|16-30|subordinator|	v2 -24
end|length|16-30|that|	judging -28	saying -13	v1 -31	v2 -13
end|length|16-30|word|	1 -32	v1 -30	v2 -19
end|length|1|,|	0 -48
end|length|1|:|	0 56
end|length|1|;|	0 -27
end|length|1|adverb|	0 -31
end|length|1|after|	saying -38
end|length|1|behind|	saying -43
end|length|1|capital|	0 -36
end|length|1|colon|	saying -37
end|length|1|comma|	saying -78
end|length|1|coordinator|	0 -21
end|length|1|determiner|	0 -21
end|length|1|late|	judging -13	saying 12
end|length|1|next|	judging -58	saying 67	thinking -95
end|length|1|preposition|	0 45
end|length|1|pronoun|	0 -32
end|length|1|source|	source -41
end|length|1|subordinator|	0 -26
end|length|1|that|	0 -33	judging -24	saying -54	thinking -57
end|length|1|word|	0 -61
end|length|2|,|	v0 -58
end|length|2|:|	0 -15
end|length|2|;|	0 65
end|length|2|adverb|	0 -27
end|length|2|after|	saying 10
end|length|2|behind|	judging -47	saying -37
end|length|2|capital|	0 -40
end|length|2|colon|	judging -79	saying -14
end|length|2|comma|	judging -11	saying 13
end|length|2|coordinator|	0 41
end|length|2|determiner|	0 -31	v0 -27
end|length|2|end|	0 -47
end|length|2|infinitive|	saying -70
end|length|2|late|	judging -46	saying 26	thinking -20
end|length|2|next|	judging -23	thinking 26
end|length|2|preposition|	0 -59	v0 -44
end|length|2|source|	source -107
end|length|2|subordinator|	0 -24
end|length|2|that|	0 -39	judging -31	saying -24	thinking -33
end|length|2|word|	0 -35	v0 -51
end|length|31+|that|	saying -6
end|length|3|,|	0 -55	v0 8
end|length|3|:|	0 44
end|length|3|;|	0 15
end|length|3|after|	saying -33
end|length|3|behind|	saying -9
end|length|3|capital|	0 -37	v0 -22
end|length|3|colon|	judging -42	saying 8
end|length|3|comma|	judging -23	saying -23
end|length|3|coordinator|	0 -19	1 -39
end|length|3|determiner|	0 -29	v0 -25
end|length|3|end|	0 14	1 57	v0 62
end|length|3|infinitive|	judging -25	saying 50
end|length|3|late|	saying 14	thinking 14
end|length|3|next|	judging 86	saying -51	thinking -53
end|length|3|preposition|	0 -38	v0 -45
end|length|3|pronoun|	0 -30
end|length|3|source|	source -23
end|length|3|subordinator|	0 -32
end|length|3|that|	0 -31	judging -54	saying -49	thinking -36
end|length|3|word|	0 -31	v0 -37
end|length|4-5|,|	0 7	1 -100	v0 12	v1 -80
end|length|4-5|:|	0 -10	v0 -23
end|length|4-5|;|	0 17
end|length|4-5|after|	judging 11	saying -65
end|length|4-5|behind|	saying -52
end|length|4-5|capital|	0 -36	v0 -32
end|length|4-5|colon|	saying -22
end|length|4-5|comma|	judging -16	saying -9
end|length|4-5|coordinator|	1 -50	v0 -11
end|length|4-5|determiner|	0 -32	v0 -30
end|length|4-5|end|	0 9	1 28	v0 -12
end|length|4-5|infinitive|	saying 52
end|length|4-5|late|	judging 43	saying -89	thinking -14
end|length|4-5|next|	judging -27	saying -11	thinking 8
end|length|4-5|preposition|	0 -24	1 -30	v0 -25	v1 -10
end|length|4-5|pronoun|	0 -20
end|length|4-5|source|	source -35
end|length|4-5|subordinator|	0 -23
end|length|4-5|that|	0 -22	1 -10	judging 41	thinking 37	v0 -35
end|length|4-5|word|	0 -37	1 -11	v0 -55
end|length|6-9|,|	0 20	v0 -55	v1 7
end|length|6-9|:|	0 95	v0 94
end|length|6-9|;|	0 22	v0 40
end|length|6-9|adverb|	0 -22	v0 -44
end|length|6-9|after|	saying 35
end|length|6-9|behind|	saying 29
end|length|6-9|capital|	0 -20	1 -29	v0 -33
end|length|6-9|colon|	judging 57	thinking -55
end|length|6-9|coordinator|	0 15	1 -9	2 -51	v0 29	v1 -42
end|length|6-9|determiner|	0 -23	1 -27	v0 -38	v1 -28
end|length|6-9|end|	0 15	1 19	2 67	v0 25	v1 10	v2 26
end|length|6-9|infinitive|	judging -52	saying -72
end|length|6-9|late|	saying 20	thinking 56
end|length|6-9|next|	judging -59	thinking 18
end|length|6-9|preposition|	0 -9	1 -23	2 -21	v0 -7	v1 -39	v2 -30
end|length|6-9|source|	source 21
end|length|6-9|subordinator|	0 -22	v0 -28
end|length|6-9|that|	0 -33	1 -19	saying 9	thinking -32	v0 -35	v1 -36
end|length|6-9|word|	0 -31	1 -40	v0 -38	v1 -39
end|limitar|	0 -24	end 24	v0 24
end|lundi|	. -12	1 -8	stop -12
end|lunes|	0 -18	word -21
end|maar|	0 -52
end|mahnen|	0 27	die -9	end -27	v0 10
end|maio|	. -21	0 -21	stop -21
end|mai|	. -22	0 -17	stop -22
end|mardi|	. -28	stop -28
end|marzo|	0 -46
end|março|	0 -20
end|meinen|	, -43	0 -36	end 42	v0 -27
end|melden|	0 -8	end 32	v0 23
end|menacer|	end 39
end|menen|	0 -16	end 80
end|meses|	. -12	0 -25	preposition -15	stop -12
end|mese|	. -23	stop -23
end|mesi|	. -21	0 -38	stop -21
end|met|	0 -42	capital -19	de -28	determiner -36	een -35	v0 -53	v1 -17	word -53
end|minuti|	. -29	stop -29
end|minutos|	. -12	0 -43	stop -12
end|mit|	. -52	0 -41	capital -27	dem -21	determiner -26	füllung -23	stop -52	word -9
end|mois|	. -18	0 -26	stop -18
end|momento|	0 -12
end|naar|	0 -58	determiner -65	het -23	pronoun -23	word -26
end|naast|	0 -47	determiner -47	een -8
end|nach|	0 -12	capital -57	das -22	der -9	determiner -15	die -18	end 37	im -30	in -74	v0 19	von -19
end|nas|	0 -44	word -47
end|na|	0 -63	1 -9	capital -62	de -49	determiner -49	end 63	v0 -69	word -50
end|negare|	0 -58	end 58
end|negar|	, 35	0 21	: -23	a -39	de -30	e 25	end -13	por -43	que -19	v0 -72	v1 -44	v2 -13
end|nei|	0 -34	word -34
end|nella|	0 -61	word -64
end|nelle|	0 -31	word -31
end|nel|	0 -49	word -47
end|next|judging|0|	false 24	true 11
end|next|judging|1|	false -14	true -17
end|next|judging|v0|	false -68	true -12
end|next|judging|v1|	false -11	true -54
end|next|saying|0|	false 22
end|next|saying|1|	false -84	true 9
end|next|saying|2|	false -87	true 17
end|next|saying|v0|	false -14	true -13
end|next|saying|v1|	false -87	true -8
end|next|saying|v2|	false -46	true 14
end|next|thinking|0|	false 25	true 72
end|next|thinking|1|	false 20	true -49
end|next|thinking|v0|	false 15	true -17
end|next|thinking|v2|	false -43	true -35
end|nier|	0 51	end -51
end|noche|	. -20	0 -20	stop -20
end|nos|	0 -26	word -27
end|noter|	année -14	d’ -20	en -8	end 33
end|notte|	. -16	0 -20	stop -16
end|no|	0 -71	v0 -27	word -48
end|nuit|	. -20	stop -20	v0 -55
end|numa|	word -38
end|observar|	end -44
end|ofrecer|	end 54
end|of|	0 -19	preposition -12	van -12
end|ohne|	1 -30	capital -50	not -30
end|omdat|	0 -9	de -9	determiner -9
end|om|	0 -32	de -35	determiner -33	v0 -62	word -21
end|onder|	0 -81
end|ontkennen|	, 29	0 -25	end -31	v0 26	v1 -33
end|opinar|	0 -11	end 29
end|opmerken|	, -45	0 -40	end 45	naast -8	v0 14	v1 44
end|op|	. -50	0 -46	auxiliary -18	de -35	determiner -40	dit -49	een -20	gaat -15	stop -50	word -22
end|order|according|	, -9	: 30	; 36	adverb -63	capital -23	determiner -35	end 20	preposition -38	pronoun -34	subordinator -49	that -27	word -31
end|order|apposed|	, -50	: 102	; 51	adverb -24	coordinator -44	determiner -41	end 41	preposition -56	pronoun -24	subordinator -41	that -35	word -27
end|order|apposition|	, 18	: -18	; -40	capital -17	determiner -20	end 24	preposition -48	pronoun -31	subordinator -37	that -24	word -38
end|order|direct|	( -42	: 9	; 76	adverb -54	capital -60	coordinator -14	determiner -39	end 7	preposition -14	pronoun -25	subordinator -54	that -44	word -47
end|order|elided|	, 13	: 29	coordinator 11	end -21	preposition -43	subordinator -39	that -34	word -50
end|order|inverted|	, -28	: -22	; -10	adverb -29	capital -56	coordinator 20	determiner -27	end 21	preposition -6	subordinator -20	that -25	word -28
end|order|relative|	, 69	: -22	end -42	preposition 24	word -16
end|order|shared|	: -9	coordinator -48	determiner -33	that -29	word -45
end|ore|	0 -22
end|osservare|	, -51	0 -51	1 13	del -9	e -42	end 52
end|ottobre|	. -17	0 -17	stop -17
end|overwegen|	0 -18	end 46
end|over|	0 -68	word -59
end|para|	, -116	0 -65	1 69	2 -10	70 -23	a -26	como -15	de -22	determiner -68	do -9	el -42	em -17	en -6	end 106	los -52	o -21	preposition -36	que -24	that -22	v0 -52	v1 51	word -63
end|par|	0 -68	an -29	capital -36	determiner -47	un -21	v0 -48	word -64
end|pedir|	, -33	: 27	; 39	a -95	al -21	con -37	de -88	del -78	do -53	e 54	en -55	end -42	hora -51	para -79	por 38	que -46	v0 -24	v1 -9	v2 16	y 17	à -70
end|pela|	0 -52	word -50
end|pelo|	0 -32	adverb -24	menos -24	word -40
end|perguntar|	end 66
end|per|	0 -85	1 -28	cento -29	determiner -71	i -30	il -37	un -18	v0 -21	v1 43	word -34
end|plaider|	end 34
end|pleiten|	0 30	end -20
end|porque|	0 -26
end|por|	 -44	1 -42	adverb -53	ano -28	el -34	escrito -58	la -72	las 27	quote -44	um -88	un -46	v0 -50	word -46
end|poursuivre|	end 11	qu’ -11
end|pour|	0 -31	de -13	determiner -91	end 51	la -49	v0 -9	word -48
end|precisare|	0 -43	a -69	e -53	end 65	v0 -7
end|precisar|	, -67	0 -53	1 -61	a -19	de -10	en -23	end 76
end|preciseren|	dat -14	end 14
end|preferir|	, -62	0 -62	end 66
end|preguntar|	end 17
end|preposition|,|	v0 -36
end|preposition|0|	, 14	: 43	; 32	adverb -26	after -36	behind -35	colon -31	comma -41	coordinator 12	determiner -20	end 23	infinitive -60	late 33	preposition -59	pronoun -20	source -42	subordinator -22	that -34	word -38
end|preposition|1|	, -73	after -10	behind -36	colon -18	comma -12	coordinator -33	late -39	next -29	preposition -30	source -19	that -27	word -25
end|preposition|2|	end 22	next -13	preposition -12	source -52	that -32
end|preposition|adverb|	0 -57	determiner -19	preposition -65	stop -49	that -14	v0 -54	v1 -15	word -43
end|preposition|auxiliary|	0 -29	stop -32	v0 -47	word -42
end|preposition|capital|	$ -25	, -52	0 -15	1 -33	2 -38	adverb -24	auxiliary -70	capital -61	coordinator -58	determiner -46	preposition -54	quote -13	v0 -57	v1 -40	v2 -34	word -61
end|preposition|coordinator|	0 37	word 42
end|preposition|determiner|	, -30	0 -16	1 -21	2 -20	adverb -33	capital -54	determiner -30	preposition -46	quote -53	stop -42	v0 10	v1 -33	v2 -34	verb-saying -48	word 9
end|preposition|preposition|	0 14	capital -69	determiner -53	v0 -40	word 29
end|preposition|pronoun|	0 -33	1 -21	capital -31	determiner -28	v0 -67	word -44
end|preposition|quote|	, -34	0 -70	1 -31	coordinator -38	preposition -18	stop -73	v0 -38	v1 -31	v2 -20	word -23
end|preposition|stop|	0 34	capital 17	determiner 69	end 47	quote -7	v1 -51	v2 -50
end|preposition|that|	0 -52	word -26
end|preposition|v0|	, -93	after -15	colon -45	comma -43	coordinator -56	end 50	late -45	next -25	preposition -54	source -34	that -16	word -61
end|preposition|v1|	, -61	after -15	behind -36	colon -55	comma -17	coordinator -38	determiner -27	late -11	next -32	preposition -31	source -37	that -37
end|preposition|v2|	colon -27	comma -42	end 21	next -58	preposition -26	source -24	that -9	word -14
end|preposition|verb-saying|	0 -95	preposition -54	stop -66	v0 -64
end|preposition|verb-thinking|	0 -51	preposition -33	v0 -54
end|preposition|word|	% -70	, -67	0 -43	1 -25	2 -14	: -21	; -14	adverb -37	auxiliary -33	capital -75	coordinator 10	determiner -51	end -76	possessive -29	preposition -50	pronoun -55	quote -50	stop -36	subordinator -69	that -38	v0 -46	v1 -35	v2 -27	verb-judging -39	verb-saying -46	word -48
end|prevedere|	0 -54	end -39
end|prever|	end 61
end|prima|	0 -65	preposition -65
end|prometer|	, 26	0 14	1 -67	até -51	com -60	de -65	end 58	para -64
end|promettere|	end 60
end|promettre|	0 36	de -32	end -27	à -46
end|pronoun|0|	, 6	capital -14	coordinator -86	determiner -26	end 55	next -34	preposition -47	that -28
end|pronoun|1|	coordinator -40	end 70
end|pronoun|v0|	, -6	capital -26	coordinator -76	determiner -29	end -27	preposition -38	that -44
end|pronoun|v1|	, -53	determiner -29	end 19	preposition -28
end|pronoun|v2|	end -27	preposition -31
end|pronoun|verb-saying|	0 -25	preposition -29
end|pronoun|word|	0 -36	preposition -25	stop -26
end|proponer|	, -42	0 -32	1 21	end 56
end|proporre|	0 -26	end 62
end|propor|	a -17	end 44
end|proposer|	, 34	0 6	1 18	end 17	à -9
end|protestare|	0 -50	end 56
end|préciser|	, -58	0 -32	1 -17	de -16	end 62	jusqu’ -15	que -13	v0 -34	v1 45
end|préconiser|	de -31	end 35
end|prévenir|	au -10	end 19
end|prévoir|	0 47	end -47
end|quando|	0 -30	v0 -37	word -34
end|queixar|	0 -53
end|quejarse|	0 -36	end 37	v0 17
end|quem|	0 -32	word -29
end|querer|	end 47
end|que|	 -13	0 -36	1 -17	a -30	adverb -31	auxiliary -51	capital -31	determiner -32	el -24	en -22	hay -14	la -17	le -23	nadie -16	no -26	não -25	o -36	personne -15	preposition -34	pronoun -26	quote -13	se -27	v0 -31	v1 -32	v2 -13	verb-saying -54	word -26	é -25
end|quien|	word -31
end|qui|	auxiliary -30	guérissent -23	v0 -28	word -27
end|qu’|	0 -20	determiner -17	on -27	pronoun -34	un -17
end|raccomandare|	end -21
end|raccontare|	, -84	0 -44	a -27	da -42	di -26	e -79	end 61	per -13	v0 -65	v1 57
end|raconter|	, -61	0 -46	au -16	de -7	end 54	v0 -32
end|rappeler|	, 26	0 -64	1 -26	de -40	depuis -40	d’ -34	en -51	v0 30	v1 -50	à -22
end|rechnen|	0 14	auf -69	der -35	von -56
end|reclamar|	0 -43	de -44	end 38
end|recomendar|	0 -41	de -25	end 56	que -20
end|reconhecer|	0 10	end 15	v0 -24
end|reconnaître|	0 42	end -35
end|reconocer|	0 49	de -13	end -21	v0 -62
end|recordar|	, 43	a -46	con -37	de -44	desde -38	do -18	en -30	end -31	no -31	que -21	v0 23
end|recusar|	0 21	end -60
end|referir|	0 40	de -30	end -46
end|refuser|	0 62	end -62
end|regretter|	end 42
end|rejeitar|	0 10	end -10
end|rekenen|	0 -6	: 16	end -7	jaar -40	op -21
end|relatar|	, -57	0 -64	a -13	end 92
end|replicare|	0 -56	end 49
end|replicar|	0 -64	end 76	v0 -46
end|requérir|	0 29	end -27
end|responder|	, -8	0 41	1 12	a -40	de -12	em -33	end 20	por -71	v0 -82
end|ressalvar|	end 38
end|rest|10-15|judging|	, -67	; 44	a -32	de -7	que -14
end|rest|10-15|judging|,|	0 -62
end|rest|10-15|judging|;|	0 44
end|rest|10-15|judging|preposition|	0 -43
end|rest|10-15|judging|that|	0 -14
end|rest|10-15|none|	, -6	: -11	; 24	a 29	al -45	am -25	ao -58	aos -29	bis -7	che -26	com -29	con -26	d' -42	da -51	das -12	dat -33	de -48	dei -27	del -35	der -14	desde -31	di -57	die -26	do -21	d’ -60	em -77	en -62	entre -38	in -81	marzo -25	mit -23	na -27	para -56	per -23	por -92	que -23	se -17	sobre -65	sur -62	um -27	van -19	y -112	zum -6	à -36
end|rest|10-15|none|,|	0 18	1 -107	v0 -18	v1 -85
end|rest|10-15|none|:|	0 -10
end|rest|10-15|none|;|	0 24
end|rest|10-15|none|capital|	1 -25	v0 -23
end|rest|10-15|none|coordinator|	0 -24	1 -16	v0 -79	v1 -19
end|rest|10-15|none|determiner|	0 -13	v0 -18
end|rest|10-15|none|preposition|	0 -11	1 -26	2 -14	v0 18	v1 -43	v2 -14
end|rest|10-15|none|subordinator|	0 -25
end|rest|10-15|none|that|	0 -23	v0 -33	v1 -28
end|rest|10-15|none|word|	0 -29	1 -28	v0 -38
end|rest|10-15|saying|	, 31	: 60	; 40	a -50	da -31	de -31	del -8	della -11	der -23	di -22	e 81	en -28	in -15	que -35	y -17	à -43
end|rest|10-15|saying|,|	0 44	1 -96	2 13	v0 -42
end|rest|10-15|saying|:|	0 36	v0 53
end|rest|10-15|saying|;|	0 40
end|rest|10-15|saying|coordinator|	0 35	1 30
end|rest|10-15|saying|determiner|	v0 -24
end|rest|10-15|saying|preposition|	0 -37	1 -26	v0 -44	v1 -27
end|rest|10-15|saying|that|	0 -32
end|rest|10-15|saying|word|	0 -38
end|rest|10-15|thinking|	de -29	of -12	van -6	à -23
end|rest|10-15|thinking|preposition|	0 -69	v0 -51
end|rest|10-15|thinking|subordinator|	0 -12
end|rest|10-15|verb|	, 12	: 87	; 49	a -60	al -44	anni -33	auf -11	aus -19	che -22	da -41	dat -37	de -25	del -14	dell’ -33	der -18	di -25	die -45	do -23	d’ -36	e -36	em -79	en -74	im -14	in -71	na -41	op -37	que -40	van -39	voor -31	y -70	à -24
end|rest|10-15|verb|,|	0 -20	1 19	v1 -65	v2 -33
end|rest|10-15|verb|:|	0 80
end|rest|10-15|verb|;|	0 39	v0 34
end|rest|10-15|verb|capital|	0 -39
end|rest|10-15|verb|coordinator|	0 -27	1 -62	v0 -73	v1 18
end|rest|10-15|verb|determiner|	0 -19
end|rest|10-15|verb|preposition|	0 -55	1 -23	v0 -60	v1 -27	v2 -31
end|rest|10-15|verb|that|	0 -32	v0 -30	v1 -20
end|rest|10-15|verb|word|	0 -36	v0 -65
end|rest|1|none|	end -73
end|rest|1|none|end|	0 -59	v0 28
end|rest|2|none|	end 18
end|rest|2|none|end|	0 20	1 18	2 27	v1 -10	v2 9
end|rest|3|none|	: 38	aan 13	an 43	anni -16	anno -22	année -16	ano -22	anos -20	ans -20	aus -55	año -15	años -15	dezembro -20	dias -16	día -16	días -27	février -22	giorni -25	heures -24	hora -7	horas -23	jahr -20	janvier -26	juin -21	junio -20	lundi -12	mai -22	maio -21	mardi -28	mese -23	meses -12	mesi -21	minuti -29	minutos -12	mit -52	mois -18	noche -20	notte -16	nuit -20	op -50	ottobre -17	semana -20	septembre -19	setembro -16	settimana -19	tarde -20	venerdì -21	viernes -13
end|rest|3|none|:|	0 64	v0 -19
end|rest|3|none|adverb|	0 -24
end|rest|3|none|capital|	0 -30	v0 -32
end|rest|3|none|preposition|	0 20	v0 30	v1 -51	v2 -50
end|rest|3|none|word|	0 -32	1 -31	v0 -28	v1 -32	v2 -18
end|rest|4-5|judging|preposition|	0 -44
end|rest|4-5|none|	( -39	, -26	a -76	aan -60	ad -23	ai -23	al -53	alla -55	alle -29	allo -36	als -34	an -55	ao -66	aos -59	até -57	au -66	auf -42	aus -29	avant -52	avec -65	bij -33	bis -46	che -22	com -49	como -33	con -31	d' -32	da -44	dal -33	dans -69	das -45	dat -20	de -45	dei -61	del -47	della -54	delle -53	dell’ -46	depuis -46	der -31	desde -49	di -50	dia -19	dias -17	die -51	do -46	dos -69	durante -64	dès -56	d’ -45	e -134	en -48	et -55	für -51	hasta -37	horas -14	im -46	jaar -23	juni -31	jusqu’ -15	meses -26	met -54	mit -24	na -58	naar -46	nach -57	nas -47	nel -48	no -57	nos -18	op -44	par -41	para -48	pela -49	pelo -45	per -49	por -89	pour -66	quando -33	que -22	qui -23	qu’ -11	sans -36	se -27	semana -37	sin -67	sur 47	tag -28	tot -68	um -45	und -45	van -51	vers -49	volgens -42	von -50	voor -43	y 11	zu -33	zur -50	à -37	às -21
end|rest|4-5|none|,|	0 -36	1 -76	v1 -82	v2 -41
end|rest|4-5|none|:|	0 21	v0 -16
end|rest|4-5|none|capital|	0 -34	v0 -25	v1 -29
end|rest|4-5|none|coordinator|	0 -151	1 -69	v1 -23
end|rest|4-5|none|determiner|	0 -34	v0 -48
end|rest|4-5|none|preposition|	0 -17	1 -23	2 -21	v0 -46	v1 -38	v2 -29
end|rest|4-5|none|pronoun|	0 -28
end|rest|4-5|none|subordinator|	0 -36	v0 -25
end|rest|4-5|none|that|	0 -35	1 -15	v0 -27	v1 -28
end|rest|4-5|none|word|	0 -31	1 -17	v0 -36
end|rest|4-5|saying|	, 32	que -58	y 17
end|rest|4-5|saying|coordinator|	0 17
end|rest|4-5|saying|preposition|	0 -77	v0 -62
end|rest|4-5|saying|that|	0 -58
end|rest|4-5|verb|	, -73	der -40	für -56	op -18	zu -30
end|rest|4-5|verb|,|	v1 -30	v2 -22
end|rest|4-5|verb|preposition|	0 -71	1 -36	v0 -28
end|rest|4-5|verb|word|	0 -36
end|rest|6-9|judging|	, 58	e 56	en -24
end|rest|6-9|judging|,|	0 41	1 -67
end|rest|6-9|judging|coordinator|	0 24
end|rest|6-9|judging|preposition|	0 -49	v0 -34
end|rest|6-9|none|	, -20	: -72	; 28	a -49	aan 36	abend -12	ai -19	al -58	alla -24	als -17	an -60	anni -21	anos -22	ao -30	até -58	au -30	auf -16	aux -48	avant -44	avec -61	ayer -36	bei -61	bij -39	bis -29	che -28	com -66	con -55	contra -25	d' -35	da -48	dal -28	dans -48	das -34	dat -27	de -52	dei -16	del -52	dell' -46	della -49	dell’ -21	der -28	desde -21	devant -38	di -27	die -21	do -62	dos -18	d’ -42	e -22	em -82	en -58	entre -59	et -85	für -24	hora -17	im -42	in -39	jaar -15	jahr -23	met -38	mit -10	momento -11	na -59	naar -34	nach -22	nel -18	nella -38	no -38	noche -25	ohne -34	om -62	ontem -36	op -37	par -37	para -37	pelo -20	per -68	por 32	pour -38	que -25	quem -15	se -31	secondo -24	segunda -18	seit -35	semana -21	si -20	stunden -11	su -66	sur -58	tra -53	uit 50	um -24	und -52	van -36	von -51	voor -69	week -20	y 46	zu -73	zum -26	à -47	às -54
end|rest|6-9|none|,|	1 17	v0 -63	v1 -96
end|rest|6-9|none|:|	0 -50
end|rest|6-9|none|;|	0 27
end|rest|6-9|none|adverb|	0 -28
end|rest|6-9|none|capital|	0 -18	v0 -33
end|rest|6-9|none|coordinator|	0 11	1 -63	v0 -27	v1 -66	v2 -47
end|rest|6-9|none|determiner|	0 -25	v0 -33	v1 -27
end|rest|6-9|none|preposition|	0 -19	1 -27	2 -20	v0 -48	v1 -28	v2 -40
end|rest|6-9|none|pronoun|	0 -35
end|rest|6-9|none|subordinator|	0 -34
end|rest|6-9|none|that|	0 -24	1 -22	v0 -26	v1 -24	v2 -33
end|rest|6-9|none|word|	0 -35	1 -34	2 -27	v0 -44	v1 -31
end|rest|6-9|saying|	, 53	; 23	a -58	an -30	de -83	der -20	di -70	e -19	en -21	et -34	in -28	que -28	se -21	y 17
end|rest|6-9|saying|,|	0 -8	1 -63	v0 62	v1 53
end|rest|6-9|saying|;|	0 23
end|rest|6-9|saying|coordinator|	1 -45	v0 22	v1 -22
end|rest|6-9|saying|determiner|	0 -42
end|rest|6-9|saying|preposition|	0 -8	v0 -40	v1 -31
end|rest|6-9|saying|pronoun|	0 -21
end|rest|6-9|saying|word|	0 -64
end|rest|6-9|thinking|	, -14
end|rest|6-9|thinking|,|	0 -37
end|rest|6-9|thinking|preposition|	0 -70	v0 -42
end|rest|6-9|verb|	, -40	: -57	a -44	aan -37	al -26	an -68	auf -52	bij -40	che -33	das -32	dat -22	de -30	denn -40	der -20	di -10	die -30	do -19	e 15	en -61	et -62	im -25	in -39	jahre -30	juli -11	met -19	naast -8	om -18	omdat -9	op -16	quando -29	que -28	qui -24	sinds -46	stunden -11	toen -24	um -15	und -52	van -20	y 24
end|rest|6-9|verb|,|	1 -52	v0 -113	v1 -64
end|rest|6-9|verb|capital|	0 -35	v0 -13
end|rest|6-9|verb|coordinator|	0 8	v0 -81	v1 -50
end|rest|6-9|verb|determiner|	0 -23	v0 -19	v1 -27	v2 -27
end|rest|6-9|verb|preposition|	0 -59	1 -40	v0 -32	v1 -34
end|rest|6-9|verb|subordinator|	0 -21	v0 -37	v2 -24
end|rest|6-9|verb|that|	0 -27	1 -20	v0 -29	v1 -29
end|rest|6-9|verb|word|	0 -25
end|revelar|	0 -6	da -37	de -18	end 81	v0 -69
end|ribadire|	end 49
end|ribattere|	0 52	end -42
end|ricordare|	0 -94	1 67	a -30	anni -13	con -32	di -42	e -50	end 16	in -49	nel -23	v0 -54
end|riferire|	con -29	di -19	d’ -26	e -22	end 37
end|rispondere|	0 -39	end 49	v0 25
end|ritenere|	end 44
end|räumen|	das -9	der -15	end 30	in -15	v0 8
end|réclamer|	0 53	de -65	d’ -55	end -42
end|réfuter|	end -28
end|répondre|	end 51
end|rétorquer|	end 28
end|saber|	0 -60	a -47	end 72	v0 7
end|sagen|	, -81	0 -50	aus -33	das -10	end 78	für -18	in -31	mit -23	und -64	v0 -6	v1 21	v2 48
end|sans|	0 -38	word -46
end|sapere|	0 -21	end 21
end|schließen|	end 57
end|schreiben|	die -33	end 49
end|schrijven|	0 47	end -46
end|secondo|	, -31	0 -27	1 72	a -33	alla -40	anno -18	con -18	del -14	della -45	di -36	d’ -24	e 35	in -33	per -15	prelievo -24	su -17	v1 -7	word -38
end|segnalare|	end 68
end|segunda|	0 -24	regata -18	word -17
end|segundo|	, -12	0 -65	1 75	2 49	a -23	anos -28	ao -21	com -25	de -16	desde -12	do -24	dos -10	e -110	em -56	end 36	na -21	no -38	para -23	pelo -22	por -20	que -35	v0 -28	v2 -35	à -7
end|según|	, -45	0 -54	1 75	2 40	a -34	años -14	con -33	de -15	del -47	desde -32	en -24	end 30	entre -17	hasta -21	para -27	por -52	que -20	v0 8	v1 -9	y 8
end|seit|	0 -34	capital -34	v0 -40	word -37
end|selon|	, -97	0 28	1 51	ans -12	au -12	d' -14	dans -17	de -17	depuis -22	d’ -10	en -9	end 104	entre -14	et -55	par -15	sur -41	v0 -30	v1 47	vers -12	à -10
end|semana|	. -20	0 -23	stop -20	word -26
end|senza|	0 -43	word -23
end|septembre|	. -19	stop -19
end|setembro|	. -16	0 -29	stop -16
end|settimana|	. -19	0 -20	stop -19
end|se|	0 -40	v0 -37	verb-saying -25	word -33
end|señalar|	0 -64	end 69
end|shares|false|	, 17	0 25	coordinator -9	v1 -29
end|shares|no-verb|	1 8	2 -29	coordinator -29	subordinator -19	v0 -37	v1 -100	v2 -48
end|shares|none|	( -59	, 10	1 -11	2 21	: 32	; 41	adverb -82	capital -68	determiner -36	end 11	preposition -20	pronoun -50	subordinator -74	that -35	v0 -9	v1 -32	v2 -10	word -38
end|shares|other|	, -54	0 19	coordinator 6	v1 -15	v2 -33
end|shares|true|	, 43	0 44	1 37	coordinator 73	v0 72
end|sinds|	0 -37	word -48
end|sin|	0 -72	word -63
end|si|	0 -21	word -34
end|smentire|	0 21	end -38
end|sobre|	0 -72	determiner -73	o -36
end|solicitar|	0 -89	end 70
end|sollecitare|	0 21	end -15
end|sommen|	, -39	0 -39	1 10	dat -12	en -11	end 29	van -12
end|sostenere|	, -76	0 -28	1 16	ad -23	di -12	end 75	in -42	v0 -45
end|sostener|	0 24	a -58	de -15	en -34	end 38	v0 -61
end|sottolineare|	0 -6	e -11	end -26	v0 -11
end|souligner|	0 -41	end 62
end|soupçonner|	end 48
end|source|source|0|	false -22
end|source|source|1|	false -66	true 15
end|source|source|2|	false 18	true 76
end|source|source|v0|	false -19	true 52
end|source|source|v1|	false -65	true 8
end|source|source|v2|	false -51
end|soutenir|	0 -42	end 51	que -19	v0 23
end|spiegare|	, -6	0 -64	a -14	al -14	che -29	dalla -42	di -47	e -114	end 28	in -34	ottobre -10	per -16	secondo -24	v0 27	v1 -17	v2 42
end|spreken|	end 6	v0 -32
end|stando|	, -72	di -12	end 81	v0 -60	v1 40
end|stellen|	, 54	0 6	end -77	v0 59	v1 -38	v2 -64
end|stimare|	end 58
end|stunden|	0 -13	an -11	coordinator -11	preposition -11	und -11
end|stunde|	0 -20
end|subordinator|0|	comma -13	coordinator -65	determiner -16	end 61	late -28	next -35	preposition -70	source -28	that -28
end|subordinator|auxiliary|	determiner -24	v2 -24
end|subordinator|determiner|	0 -30	word -37
end|subordinator|preposition|	0 -22	determiner -12
end|subordinator|pronoun|	0 -26	word -43
end|subordinator|quote|	stop -27
end|subordinator|v0|	end -16	preposition -47	that -37
end|subordinator|word|	0 -33	determiner -9	stop -33	v0 -27	word -46
end|subrayar|	end -56
end|sugerir|	end 22
end|sulla|	word -52
end|sul|	0 -47	word -58
end|sur|	0 45	determiner -148	dix -20	la -54	les -59	un -104	v0 -68	word -86
end|sustentar|	0 -36	a -25	de -17	end 60	v0 -26
end|su|	0 -65	determiner -69	word -12
end|tabler|	end 33
end|tarde|	. -20	0 -20	stop -20
end|teilen|	die -22	end 54	v0 -26
end|temere|	end 15
end|temer|	0 -6	de -16	end 43
end|that|0|	, -7	: 89	; 6	adverb -32	after -9	capital -14	colon -15	comma -26	coordinator -7	determiner -34	end 26	next -61	preposition -33	pronoun -28	source -16	subordinator -28	that -26	word -28
end|that|1|	after -10	comma -16	end -13	next -10	preposition -31	source -21	that -39	word -42
end|that|2|	coordinator -24	preposition -26
end|that|adverb|	0 -37	v0 -21	word -49
end|that|auxiliary|	0 -20	determiner -30	word -40
end|that|capital|	word -27
end|that|determiner|	0 -29	1 -25	capital -26	v0 -26	v1 -23	word -31
end|that|judging|0|	false -14	true 43
end|that|judging|1|	false -40	true -11
end|that|judging|v0|	false 41	true -24
end|that|preposition|	0 -38	determiner -22	pronoun -31	v0 -16	v1 -30	word -33
end|that|pronoun|	0 -29	auxiliary -27	v0 -31	v1 -26	word -29
end|that|quote|	0 -33	stop -11
end|that|saying|0|	false -14	true 25
end|that|saying|1|	false -9	true -10
end|that|saying|2|	false -84	true -8
end|that|saying|v0|	false -10	true 24
end|that|saying|v1|	false -74
end|that|saying|v2|	false -50	true 113
end|that|thinking|0|	false -17	true 54
end|that|thinking|v0|	false 16	true -18
end|that|v0|	: 21	; 13	after -13	capital -22	comma -47	coordinator 8	determiner -20	end 11	next -23	preposition -16	source -20	subordinator -37	that -37	word -40
end|that|v1|	, -34	colon -34	coordinator -35	next -12	preposition -37	that -40	word -44
end|that|v2|	end 102	preposition -9	that -14
end|that|verb-saying|	0 -54	preposition -26
end|that|word|	, -16	0 -25	1 -24	: -17	adverb -27	auxiliary -21	determiner -25	preposition -29	pronoun -32	quote -16	stop -22	v0 -29	v1 -31	v2 -10	verb-judging -17	word -22
end|toen|	auxiliary -24	v2 -24	was -24
end|tot|	0 -55	word -55
end|tra|	0 -59	capital -52
end|uit|	0 33	capital -66	de -55	determiner -55
end|um|	0 -26	capital -22	determiner -47	sieben -27	v0 -48	word -30
end|und|	0 -85	1 -10	auxiliary -53	capital -35	determiner -31	für -45	klos -8	preposition -39	v0 -58	word -57
end|unlisted|	end 38
end|unterstreichen|	, -14	0 -21	1 7	end 14	in -24	und -8
end|uur|	0 -31
end|van|	 -24	0 -49	1 -17	capital -39	de -42	determiner -49	het -38	pronoun -38	quote -24	v1 -30	word -44	zeventig -12
end|venerdì|	. -21	0 -21	stop -21
end|verb-saying|0|	end 43	preposition -52
end|verklaren|	0 -46	end 52
end|verlangen|	, -69	0 -17	der -23	die -27	end 70	v0 -9	v1 -40	v2 12
end|verlauten|	end 27
end|vermuten|	0 -18	die -31	end 61
end|verraten|	0 -24	end 24
end|versichern|	0 -32	end 71
end|versprechen|	0 -7	end 35
end|vers|	0 -54	determiner -12	v0 -12	word -22
end|verteidigen|	end 41	v0 -34
end|vertellen|	, -73	0 -46	aan -50	end 65	toen -24	v0 -22	v1 21	voor -31
end|verwachten|	0 -6	end 36	v0 29
end|verweisen|	, -58	0 -43	end 56	v0 -35	v1 41
end|verwijten|	0 -46	end 40	v0 40
end|ver|	0 -53	end 62
end|viernes|	. -13	0 -13	stop -13
end|vinden|	end -7
end|voegen|	end 31
end|volere|	, -86	0 26	end -48
end|volgens|	, -23	0 -17	1 55	: -7	dat -21	determiner -38	en -56	end 31	haar -38	in -59	jaar -17	naar -19	om -18	op -22	uit -51	v0 -16	van -11	voor -39
end|vom|	capital -55
end|von|	0 -61	determiner -38	word -54
end|voor|	0 -76	de -64	determiner -64	v0 -32	v2 -25	vier -31	word -42
end|vor|	0 46	dem -66	determiner -75
end|vragen|	0 -10	end 87	in -19	v0 16	van -58
end|vrezen|	0 -33	end 62	in -39	v0 -37
end|vrijdag|	0 -19	word -26
end|waarschuwen|	0 -51	end 52	v0 51
end|warnen|	, -57	0 7	end 13	v0 -50	v1 12
end|week|	0 -23	word -17
end|weigeren|	end -53	volgens -42
end|weken|	0 -22	word -27
end|werfen|	, -82	0 -28	1 50	die -12	end -7	zu -27
end|widersprechen|	, -71	end 59	v0 -71	v1 26
end|wijzen|	, -46	0 -63	1 35	end 69	in -18	v0 42
end|willen|	0 -8	end -27	naar -42	over -66	v0 43
end|wollen|	end 47
end|word|,|	0 -31	1 -16	2 -40	coordinator -42	determiner -31	preposition -37	quote -38	v0 -62	v1 -36	word -37
end|word|0|	, -44	; -15	adverb -31	after -19	behind -22	capital -45	colon -33	comma -17	coordinator 21	determiner -28	infinitive -57	late -41	next -52	preposition 27	pronoun -30	source -30	subordinator -43	that -31	word -43
end|word|1|	, 18	comma -8	coordinator -55	next -37	preposition -31	source -40	that -32	word -56
end|word|2|	preposition -56	source -26
end|word|;|	0 -9
end|word|adverb|	0 -32	1 -55	stop -38	v0 -54	word -50
end|word|auxiliary|	0 -33	stop -30	word -35
end|word|coordinator|	0 -29	determiner -21	that -47	v0 -21	word -53
end|word|determiner|	0 -37	v0 -41	word -35
end|word|preposition|	0 -39	1 -31	capital -63	determiner -50	v0 -39	word -35
end|word|pronoun|	0 -28
end|word|quote|	0 -43
end|word|stop|	0 -32	1 -31	capital -41	coordinator -13	determiner -36	end -29	preposition -30	pronoun -17	quote -32	v0 -28	v1 -32	v2 -18
end|word|v0|	, -69	: -8	colon -59	comma -33	coordinator -62	end -26	next -64	preposition -56	source -28	that -38	word -36
end|word|v1|	, 25	comma -19	end 48	next -32	preposition -15	source -35	that -41	word -34
end|word|v2|	, -41	colon -16	end 6	preposition -55
end|word|word|	, -19	0 -32	auxiliary -59	determiner -30	preposition -32	stop -32	v0 -36	word -20
end|wünschen|	0 -37	end 33
end|würdigen|	als -43	end -27	v0 38
end|y|	0 16	1 -6	a -39	auxiliary 40	capital 30	determiner -109	dos -40	en -54	ha 40	la -48	pidió 35	preposition -74	que 22	that 22	un -50	v0 46	v1 -68	verb-saying 51	word -44
end|zeggen|	0 -57	1 48	: -27	aan -79	bij -37	dat -32	en 22	in -56	met -32	op -44	v0 16	v1 -13	voor -24
end|zum|	0 -26	1 -18	capital -33	friedhof -6	friseur -7	v0 -26
end|zur|	capital -64
end|zu|	0 -55	1 -30	auxiliary -28	betreiben -31	capital -22	determiner -41	haben -30	kommen -8	lassen -18	schaden -27	sein -14	v0 -40	word -32
end|às|	0 -57	word -58
end|à|	0 -94	1 -19	capital -81	determiner -31	la -15	l’ -22	un -30	v0 -36	v1 -9	word -44
end|äußern|	, -67	end 64	v0 -67	v1 41
end|évaluer|	end 31
end|évoquer|	0 -8	end 51
none|	a 15	aankondigen -48	accogliere 63	accusare -10	accuser -25	aceitar 60	achar 59	achten -12	aclarar 10	aconsejar -42	acreditar -34	acusar -23	adelantar 46	adiantar 10	admettre -21	admitir -15	advertir -35	affermare -48	afficher 62	affirmer -32	afirmar -23	agacer 22	aggiungere -7	agradecer -14	ajouter 8	aldus -7	alegar -29	alertar -38	alerter -47	ameaçar 37	amenazar -33	ammettere -26	analysieren -40	annoncer 14	annotare 44	annunciare -18	anticipare 10	antwoorden 12	antworten -11	anunciar -7	apelar -42	aplaudir 26	apontar -12	appeler -22	appellieren -59	applaudir 67	apprendre 67	approuver 83	apuntar -26	argumentar -56	argumentieren -63	asegurar -37	asentir 62	assegurar -63	assicurare -6	assumer 40	assumir 36	assurer -29	atirar 57	atribuir -26	attaccare 28	attendre 8	attribuer -43	attribuire -20	auspicare -36	ausrichten -36	avaliar 16	avancer 33	avanzar 30	avertir 31	avisar -10	avouer -25	avvertire -32	avvisare 52	añadir 30	bautizar 53	beantragen 80	becijferen -43	bedanken 68	begründen 25	begrüßen 7	behaupten -53	bekennen 8	beklagen -21	beklemtonen 8	beloven -17	bemerken -48	benadrukken -44	berichten -46	beschreiben 74	beslissen 84	bestreiten 34	bestrijden 38	bestätigen -10	beteuern -52	betogen -51	betonen -69	betuigen -6	bevestigen 28	beweren -47	bezeichnen 68	bezweren 9	bieden 19	bitten -8	blijken 59	blijven 82	brincar 16	bromear 44	calcolare -10	calcular -80	calificar 63	celebrar 27	celebrare 55	chamar 76	chiamare 81	chiarire 24	chiedere -15	chiffrer 10	cifrar -24	citar 31	classificar 14	cobrar -8	cogitar 27	coincidir 53	comemorar 21	comentar 22	commentare 97	commenter 39	comparar -24	completar 24	comprendre -47	comunicar 20	comunicare -23	concedere 32	concluir 14	conclure 18	concordar 89	concéder -41	condannare 75	condenar 73	confermare -6	confesar 6	confessar 52	confessare 10	confidare -39	confirmar 11	confirmer 12	conforme -73	congratular 48	considerar -23	constater 25	contestar -9	contester -36	continuar 57	contrapor -46	convocar 9	correggere 39	corregir 51	corrigir 61	cortar 60	così 72	creer -34	crier 46	croire 22	culpar -27	d' -42	danken 25	de -15	decir -7	declarar 21	decretar 61	definir 65	definire 70	demandar 81	demander -6	dementieren -27	denken 42	denunciar -24	desabafar 32	desaconselhar 19	descartar 13	descrever 20	describir 39	deslizar -41	desmentir 13	despedir 32	destacar 7	desvalorizar 6	detallar -16	devolver 68	dichiarare 12	difendersi 35	difundir -41	dire 12	discordar -11	disparar 66	ditar -41	divulgar 26	dixit 10	dizer -7	domandare 61	domandarsi -65	dreigen -18	drukken 58	dämpfen -58	déclarer 35	décrire 14	défendre -52	démentir -15	déplorer -19	désigner 79	eisen 30	elogiare -69	empfehlen 13	emporter 66	en 35	encontrar 49	engager -24	entender -35	entgegnen -46	entschuldigen -31	ergänzen -44	erinnern 56	erkennen -58	erklären -13	erläutern -64	erwidern -15	erzählen 10	esclarecer -45	escludere -49	escrever -6	escribir 14	escusar 34	esperar 48	esprimere 19	estimar -32	estimer -11	evitar 32	exclure -41	excuser 66	exigir -9	explicar -30	exposer 87	expresar 7	faire_valoir -35	falar 23	felicitar 7	feliciteren 65	festejar 48	figurer 49	finden -15	fordern -60	fragen -24	frenare 13	frisar -47	fügen -46	garantire -14	garantizar -54	geben -17	gemäss -62	gestehen 45	getuigen 47	geven 26	giudicare 16	giurare 25	glauben 38	glimlachen 54	glisser -23	gostar -33	gracejar 30	grappen 47	grincer 16	gritar 67	hablar 86	halten -9	heißen 27	heißt -37	hekelen -28	herinneren -33	heten 78	hoffen -20	hopen -45	houden 19	illustrare 70	imputare 77	indicar 45	indicare 18	indigner 28	indiquer -31	informar -26	insister -17	insistir -83	interroger 69	invitar -34	invitare -68	inviter -32	invocar -52	invocare -58	invoquer 10	ironiser 32	ironizar 78	ironizzare 52	juger 11	jurar 8	jurer -58	justifier 59	klagen -15	klinken 8	kommentieren 59	kontern -28	kündigen -55	lachen 112	lamentare -53	lancer 21	lassen 24	laten -17	laut 19	leer 60	leggen -32	leggere 20	lehnen 14	lembrar 11	ler 68	limitar -39	lire 76	llamar 75	loben 26	lodare 62	louer 68	loven -13	luiden -63	lâcher 59	machen -58	mahnen 15	maintenir 11	mandar 61	manifestar 39	mantener 16	manter 34	meedelen 53	meinen 45	melden 16	menacer -11	menen -22	minacciare 10	minimizar 17	mostrar 28	na 17	nach -18	negar -36	negare -28	nennen 52	nier -21	noemen 93	noter -18	noteren 10	notieren 66	nuancer 34	obiettare 33	observar -48	observer 68	ofrecer 7	ontkennen -8	oordelen 16	opmerken 12	opposer 32	ordenar -37	orientar 14	osservare -44	overwegen -27	par 46	para 27	parlare 111	parler 91	pensare 31	per 27	pester 40	philosopher 12	plaider -14	plaisanter 41	pleiten -55	pochen 11	ponderar 33	pour 48	poursuivre 48	precisar 14	precisare -40	preferir 10	preguntar 32	prevedere -25	prever -6	prijzen 53	promettere -42	promettre -7	propor 21	proporre -24	protestar -11	protestare -18	protester 12	préciser -17	préconiser -48	préférer 65	prévenir -59	prévoir 25	publicar 88	puntualizar -47	qualifier 76	quejarse -57	querer 24	questionar 29	raccomandare -52	raccontare 12	raconter 36	rappeler -16	rapporter 64	raten -14	razonar -12	reaccionar 47	reageren 75	reagieren 75	reagir 65	reagire 49	rebater 10	rechazar 8	rechnen -70	recibir 40	recitare 69	recomendar -62	recommander -35	reconhecer -16	reconnaître -16	reconocer 9	recordar -21	recusar 14	reden 47	redouter 6	refuser 44	registrar 73	regretter -76	rejeitar -15	rekenen -19	relatar -18	relever 12	remeter 43	repetir 64	reprendre 78	reprochar 46	reprocher -8	repudiar 73	respaldar -8	respingere 44	responder 12	responsabilizar -35	ressaltar -33	ressalvar -52	resumir 72	retrucar -46	revelar -73	revendiquer -19	reír 67	ribadire -26	ribattere 11	riconoscere 24	ricordare -33	ridere 65	riferire -43	rigoler 47	ringraziare 81	ripetere 50	rir 62	rire 60	rispondere 14	ritenere -73	rivendicare -13	roepen -52	rufen -27	räumen 14	réagir 67	réclamer -15	réfuter -72	réjouir -38	répliquer 13	répondre 17	répéter 12	résumer 71	rétorquer 43	rügen 51	saber -14	sagen 19	saludar -20	saluer 72	salutare 76	sapere -42	sbilanciare 37	scherzare 45	scherzen 33	schildern 48	schließen 8	schreiben 33	schrijven -15	scrivere 30	scusare 61	secondo -49	segnalare -34	segundo -26	según -20	sehen 24	selon -21	sentenciar 79	señalar -30	si -46	sluiten 10	smentire -12	so 8	sollecitare -51	sommen -57	sorridere -20	sostenere 12	sottolineare -36	souffler 31	souhaiter 25	souligner -22	soupirer 32	soupçonner 24	souri 50	sourire 35	soutenir -11	souvenir -7	spiegare -8	spotten -13	sprechen 97	spreken 77	staan 33	staat 59	stando -11	stehen 122	stellen -9	stimare -24	sturen 23	sublinhar -48	subrayar -31	sugerir 23	suggerire 52	suggérer -38	suspirar 62	sustentar 33	tabler -60	tachar 62	tagliare 67	teilen -21	telefonar 42	telefonare 61	temer -60	temere -8	tempérer 9	tildar 51	toelichten 78	tonen 60	traiter 70	trancher 65	trasladar 16	trekken 52	trouver -29	tuonare 37	téléphoner 76	témoigner 17	vaticinar -35	vatten 99	ver 24	verklaren -51	verkünden -15	verlangen -11	verlauten -66	vermissen -16	vermuten -60	verraten -57	versichern -31	versprechen -13	verteidigen 10	vertellen -9	verwachten -29	verzekeren 25	vinden -31	voegen -57	voir 16	vouloir 54	vragen -6	vrezen -7	waarschuwen -42	warnen -58	weigeren -12	werben 67	werfen -61	weten -15	widersprechen 46	wijzen 25	willen 18	wollen -9	wünschen -54	würdigen -36	zanjar 48	zeggen -18	zeigen 85	zien 16	zitieren 78	zo 36	äußern 22	écrire 21	étrangler 11	évaluer 9	évoquer 27
none|aankondigen|	past -48
none|accogliere|	past 63
none|accusare|	present -15
none|accuser|	participle -74	past 28	present -14
none|achar|	past 84	present -52
none|achten|	past -12
none|aclarar|	present 7
none|acreditar|	present -34
none|acrescentar|	past 15
none|acusar|	past -10	present -16
none|address|nobody|	judging 11	other -22	saying 8	source -7	thinking 7
none|address|nobody|name|	participle 20	present 6	source 10
none|address|nobody|noun|	past 22	present -11	source -14
none|address|nobody|pronoun|	participle -60	past -8	present -8	source -22
none|address|reader|	judging -60	other 38	saying -17	source -64	thinking 53
none|address|reader|name|	past -13	present -18	source -80
none|address|reader|noun|	source 60
none|address|reader|pronoun|	past -24	present -88
none|address|writer|	judging 13	other 55	saying -6	source 11
none|address|writer|name|	past 6	present -21	source -22
none|address|writer|noun|	past -12	present 35	source 32
none|address|writer|pronoun|	present 40	source 7
none|adelantar|	past 14	present 45
none|adiantar|	past 13
none|admettre|	past -21
none|admitir|	present -22
none|advertir|	past -35
none|adviseren|	past -46	present 12
none|affermare|	present -68
none|afficher|	present 54
none|affirmer|	past -26	present -28
none|afirmar|	past -10	present -24
none|agacer|	present 22
none|agradecer|	past -14
none|aldus|	source -7
none|alegar|	past 18	present -94
none|alertar|	past -37	present -10
none|alerter|	present -47
none|ameaçar|	present -47
none|ammettere|	past -26
none|annoncer|	present 23
none|annotare|	past 44
none|annunciare|	past 39	present -74
none|anticipare|	present 10
none|antwoorden|	past 12
none|antworten|	past -11
none|anunciar|	past -9	present -38
none|apelar|	past -20
none|aplaudir|	past 13	present 52
none|apontar|	past -13	present -21
none|appeler|	past -22
none|applaudir|	past 63
none|apposed|	other 95	participle -74	past 8	present -25	saying -24	thinking 6
none|apposition|	participle 26	past -31	present -53	saying -46	thinking -22
none|apprendre|	past 67
none|approuver|	present 54
none|apuntar|	past 51	present -44
none|argumentar|	past -54
none|argumentieren|	past -35
none|asegurar|	past -14	present -37
none|asentir|	past 62
none|assegurar|	past -46	present -54
none|assicurare|	past 65	present -24
none|assumer|	present 40
none|assumir|	past 17	present 55
none|assurer|	participle -38	past -34	present -8
none|atribuir|	past -26
none|attaccare|	past 42
none|attendre|	past 8
none|attribuire|	past -20
none|ausrichten|	past -36
none|avaliar|	present 19
none|avancer|	present 19
none|avanzar|	past 12
none|avertir|	past 31
none|avisar|	past 17	present -39
none|avouer|	present -17
none|avvertire|	past -29
none|a|	source 15
none|añadir|	past 42	present -6
none|bautizar|	past 53
none|beantragen|	past 55
none|becijferen|	past -43
none|bedanken|	past 68
none|before|	% 18	& 11	) -7	+ -38	- 106	: 124	; 15	adverb 18	auxiliary 9	capital -42	coordinator 47	determiner 40	pronoun -21	quote 7	start 28	stop -53	subordinator 42	that 12	verb-judging -25	verb-saying 11	verb-thinking 76	word 11	¿ 61	– 29
none|before||	 27
none|begründen|	past 25
none|begrüßen|	past -24	present 94
none|behaupten|	present -53
none|bekennen|	past 8
none|beklagen|	past -20
none|beklemtonen|	past 8
none|beloven|	past -17
none|bemerken|	past -50
none|bemängeln|	past 60
none|benadrukken|	past -44
none|berichten|	past -40	present -30
none|beschreiben|	past 74
none|beslissen|	past 84
none|bestreiten|	past 34
none|bestrijden|	past 38
none|bestätigen|	past -7
none|beteuern|	past -29	present -58
none|betogen|	past -51
none|betonen|	past -69
none|betuigen|	past -6
none|bevestigen|	past 28
none|beweren|	past -47
none|bezeichnen|	past 50
none|beziffern|	present 16
none|bezweren|	past 9
none|bieden|	past 19
none|bitten|	past -8
none|blijken|	past 59
none|blijven|	past 82
none|bromear|	past 44
none|calcolare|	past 7	present -21
none|calcular|	past -79	present -39
none|calificar|	past 58	present 42
none|celebrare|	past 55
none|celebrar|	present 76
none|chamar|	past 67	present 45
none|chiamare|	past 41	present 73
none|chiarire|	past 24
none|chiedere|	past -15
none|chiffrer|	present -16
none|cifrar|	present 11
none|citar|	past 10	present 71
none|cobrar|	past -19	present 10
none|cogitar|	present 27
none|coincidir|	past 42
none|comemorar|	past 21
none|comentar|	past 17	present 50
none|commentare|	past 83	present 45
none|commenter|	past 27	present 28
none|comparar|	past -24
none|completar|	past -12	present 52
none|comprendre|	past -47
none|comunicar|	past 20
none|concedere|	past 32
none|concluir|	past 14
none|conclure|	past 18
none|concordar|	present 77
none|concéder|	past -41
none|condannare|	past 75
none|condenar|	past 64	present 38
none|confermare|	past -30	present 6
none|confesar|	past 6
none|confessare|	present 10
none|confessar|	past 63	present -20
none|confier|	past 57	present -71
none|confirmar|	present 40
none|confirmer|	past 33	present -47
none|conforme|	source -73
none|congratular|	past 48
none|considerar|	past 6	present -38
none|constater|	present -43
none|contar|	past -19	present 37
none|contestare|	present 31
none|contestar|	past 6	present -21
none|contester|	present -36
none|continuar|	past 57
none|contrapor|	past -46
none|convocar|	past 84	present -69
none|correggere|	past 39
none|corregir|	past 51
none|corrigir|	present 49
none|cortar|	past 48	present 35
none|così|	source 72
none|creer|	past -34
none|crier|	present 46
none|criticar|	past -10
none|croire|	past 22
none|d'|	source -42
none|danken|	past 25
none|decir|	past -7
none|declarar|	present 63
none|decretar|	past 61
none|defender|	past 22	present -13
none|definire|	past 70
none|definir|	past 65
none|demander|	past 9	present -19
none|dementieren|	past -27
none|denken|	past 42
none|denunciar|	past -32	present -23
none|descartar|	past -17	present 41
none|descrever|	past 20
none|deslizar|	past -37
none|desmentir|	past 17	present -10
none|despedir|	past 32
none|destacar|	past 66	present -17
none|desvalorizar|	past 6
none|detallar|	past -21
none|devolver|	past 54	present 47
none|de|	source -15
none|dichiarare|	past 18
none|difendersi|	past 35
none|difundir|	past -41
none|direct|	judging 6	participle 75	thinking 11
none|dire|	past 12
none|discordar|	present -11
none|disparar|	past 46	present 49
none|ditar|	present -41
none|divulgar|	past 19
none|dixit|	source 10
none|dizer|	past -7
none|domandare|	past 61
none|domandarsi|	past -65
none|dreigen|	past -18
none|drohen|	present 80
none|drukken|	past 58
none|dämpfen|	past -58
none|déclarer|	past 64
none|décrire|	past 14
none|défendre|	past -52
none|démentir|	past -15
none|dénoncer|	past 22	present -28
none|déplorer|	present -33
none|eisen|	past 30
none|elided|	past 10	present -19
none|elogiare|	present -49
none|elogiar|	past -21
none|empfehlen|	past 13
none|emporter|	past 56
none|encontrar|	past 49
none|engager|	past 24
none|entender|	past -35
none|entgegnen|	past -43
none|entschuldigen|	past -34
none|en|	source 35
none|ergänzen|	past -37	present -34
none|erinnern|	past 52
none|erkennen|	past -58
none|erklären|	past 13	present -45
none|erläutern|	past -49	present -45
none|erzählen|	past 37	present -27
none|esclarecer|	past -36
none|escludere|	past -49
none|escrever|	past -26	present 21
none|escribir|	past 14
none|escusar|	past 34
none|esperar|	past 101	present 26
none|esprimere|	past 19
none|estimar|	past -8	present -37
none|estimer|	past -14
none|evitar|	past 32
none|exclure|	past -41
none|exiger|	present -42
none|exigir|	past -60	present 24
none|explicar|	past -33	present -9
none|expliquer|	past 64	present -44
none|exposer|	past 84
none|expresar|	past -20
none|faire_valoir|	past -35
none|falar|	past 23
none|felicitar|	past 7
none|feliciteren|	past 65
none|festejar|	past 48
none|figurer|	present 44
none|finden|	past -15
none|fordern|	past -62	present -18
none|fragen|	past -21
none|frenare|	present 13
none|frisar|	past -47
none|féliciter|	present -32
none|fügen|	past -46
none|garantire|	past -40
none|geben|	past -17
none|gemäss|	source -62
none|gestehen|	past 45
none|getuigen|	past 47
none|geven|	past 26
none|giudicare|	present 16
none|giurare|	present 25
none|glauben|	present 38
none|glimlachen|	past 54
none|glisser|	past 9	present -35
none|gracejar|	past 30
none|grappen|	past 47
none|gritar|	past 60	present 33
none|hablar|	past 86
none|halten|	past -9
none|head|	0 56	1 41	14 41	15 54	18 88	2 -34	2023 -7	2024 -24	2028 29	22 46	24 34	3 53	30 21	4 -34	48 39	6 69	9 42	accusa -22	accusé -13	acusação -76	acv -43	acórdão 13	administração 36	af -7	afd -18	afferma -35	afp 19	ag 60	agence -18	agente 43	agentes 16	akros -52	alcalde 29	alguém 53	alta 28	ambiente 58	animal 57	anonimato -39	arouca 32	artigo -48	asociación -68	assessora -9	assessoria -12	associazione -60	associação 80	atelier 80	autarca -27	autora 42	autore 46	autores -69	avocat 46	avoir 92	ayuntamiento 49	azienda 26	bahn 54	banco -58	bank 38	beamten -53	bedrijf 6	behörde 32	belga 44	benítez 23	beroep 60	bhf -35	bond 38	branche -55	brandt -52	brandão 62	brasil 18	brief -71	bruno -10	bruxelles 28	burgemeester 43	bürgermeister -12	cabello 34	cabinet 36	caeiro -25	campo 19	capital 36	cardim 11	carrasco -52	carrascosa -13	cartera -20	cartão 54	carvalhal -69	casa 51	casteleyn 54	castelli -46	catalana -26	causídico -7	cavalcanti 55	cdu 22	celle-ci -17	celui-ci 32	cento 64	central -73	centro -70	cfdt -62	cgil 6	chefin -30	chercheuse -70	cheuvreux -22	chevillard 64	chi 80	chigi 53	choix 62	cinco 56	cittadino -45	civil -51	club -41	clube -45	cnv -45	coach 42	coldiretti -66	comandante 59	comentar 9	comissão -28	commissie -65	compagnie 9	companhia 12	comptes -63	comune 78	común -13	conceição 80	conductor 70	congreso 64	conseil 32	conselho -59	consigliere -61	constitucional 22	conti -22	contrato 45	corte 90	cosa -28	cruz 31	cuatro 47	cumplir -9	cámara -77	câmara -30	c’ 66	d 31	dat 73	dato 62	decisión 20	decisão -31	defensa 45	defesa 30	dele -24	delmas 68	departamento -59	deputada -54	dernière -53	derrota -21	desastres 27	dias 81	dicko -58	dictamen 36	die 39	direction -28	directivo -43	directora 61	dirigeante -24	dirigente -64	dizer 12	documento -48	domínguez -16	donna -35	dorf 40	dossier -79	duarte 41	défense 74	echegoyen 52	economía 57	edil -27	editore 54	ejecutivo -71	ela -39	ele 7	ella 9	elle -6	elle-même -38	empresa -46	empresarial 27	empresario -31	empresário 59	enquête 74	enseignants -35	entidad -46	entidade -69	entourage -44	entreprise 53	entreprises 11	episódio -44	er -22	ergebnis 51	es -9	estadual -34	estatal -44	este -28	estudo -12	euro 78	europea 18	europeia 58	européen 13	euros 89	ex-secretário -40	executiva 6	executivo -81	explicações 76	fabre 63	falar 34	falcão 13	fallo 56	familia -54	familiares 78	famille 79	família 79	federal -8	ferrand -55	ferrando 34	ferrer -19	ferri 62	fille 35	finistère -78	finma -59	firma -52	fiscal -31	fiscalía 54	fnv 33	fois 66	fondo -34	fortes 43	fortin 44	fpö 69	france 40	frase 27	frau 11	freire 62	fuentes 27	funcionaria -54	funcionario 20	furtado -22	gang 56	gauche 91	geld 76	gemeente -30	general -25	gestor 15	gestora -76	gip -41	giudice -59	gmbh -32	godinho -42	goulart 35	governador 7	governante -17	governo 13	graça 51	groupe -52	gruber 60	grupo 63	grünen -19	guaramato 32	guasto 68	haar -70	habitants -62	hallazgo 15	hand 58	haro -46	haus -21	hay 16	hem 6	het 74	homme -8	händler -42	ibama 15	iedereen 44	il -38	incendio 52	independente -53	information 83	informations 114	informe 59	instituição -76	instituto -70	internacional -32	intéressé -9	intérieur 47	italia 69	italiana -35	jefferies 20	judiciária -37	jurado 26	jury -8	júri 41	kabinet 40	kamer 28	kammer 51	kantonalbank -56	kassel 79	keer -27	kessler -8	konzern -58	kowalczyk 67	krant 39	kremlin -65	köln 34	laatste -29	lacaze 69	land 70	larrañaga 59	leal -35	lega 60	legale -65	lei -12	leitão 43	lencastre 42	lettera -38	levar 62	lindqvist -43	lins -62	livre 64	lobato 17	lobito 66	lobo -81	local -46	lui -46	luna 48	lunga 49	lyra 21	macieira 57	madrid 69	maestro 10	magistrada -37	magistrat -48	magistrate -27	maire -30	mairie -58	mamani 52	man -50	manager -70	mancini -26	mandatario -35	mann -6	manter 55	mar -38	maria 38	matrimonio 49	meer 42	mejía -48	mendonça -72	mercado 61	meta -56	metall -15	meter 34	milhões 46	minister -51	ministerie 30	ministerin 40	ministerio -27	ministeriums -47	ministra 17	ministre -37	ministro -38	ministério -76	monteiro -7	mourão 62	mundial -65	municipal -88	mutter 57	mère -23	médico -68	médicos -36	naam 26	nacional -11	nadie 82	national 58	nationale -33	ndiaye -37	nederland -23	nessuno 66	nesta -26	neta -11	neto 51	nguyen 6	niets -22	noch -59	noor -36	noord -6	norte 45	nota -62	noticia 44	ns -53	nunes -51	números 61	officier -63	oficial 65	olivenza -76	on 68	ong -58	onu 29	opera 64	oposição 55	oppositie 26	opposition 72	opération 58	organisation -19	organismo -36	organización -46	organização -53	orphée 41	osce -18	otto 33	ouders 6	paal 24	pacheco -51	padre -7	painemal 54	paixão -65	pan 43	pardo -46	parquet 56	parte 22	parti 109	parties 88	patron -52	patronal -43	paysanne -87	paz 44	peralta -6	perito 41	perizia 10	persone 62	personne 67	persoonsgegevens 33	pessoas 89	piano -24	pinto 74	pl -41	politie -75	polizei -31	político -73	popolare 58	popular 26	portavoce 18	portavoz 33	porte-parole -47	portugal 54	portuguesa -110	pp -49	prefeito 22	prefeitura -15	premier -40	presidente 8	primero -64	problema -20	processo 28	procura -48	promotora 44	proposta -15	prorail -65	provincial 31	préfecture -61	président -18	présidente 58	próprio 36	psp 44	public 51	pública 46	público 30	qualcuno 69	quale -33	quanto -80	quintanilha -39	quis -6	qué 57	r 72	rapport -39	rebelo 59	rechter 47	regierung -47	regierungsrat 18	regional -62	registrou 26	reis -70	relator -7	relatório 43	renard 51	representante -11	resende 41	resolución 20	responsable -16	responsável -33	resultados -66	retrasos -67	ricci -54	rien -33	rival 27	robles -37	rond -11	roux 30	rover -62	ruiz -60	réseau -40	réu -35	saal 56	sachs -55	sala 19	salerno 48	sanità -57	santé -33	sanz -69	saída -45	saúde 45	schaden -22	schwede 45	scognamiglio 46	secondes 24	secretaria 63	secrétaire 13	sector -54	segundo -29	sentencia -32	serra 51	sie -39	silveyra -13	sim -8	sindacalista -65	sindicato -33	so 32	social -13	socialista -69	sociedade 30	società -6	société 40	source -13	spd -10	sport 40	sprecher -84	sprecherin -13	stampa -72	suprema 78	sur 13	suspeitos 62	syndicaliste -46	syndicat -35	tavares 60	te 101	teles 6	tempo 16	testo -18	texte -19	texto 8	thibault -51	thiès 18	todos 75	toe 59	tola 6	torres 46	treinador -11	treviño -53	tribunal 92	tsiklauri 35	turma 79	tutti 13	tutto 74	témoin -44	ufficiale -47	ultima 51	unita -79	universidad -11	universiteit -33	university -21	uno 43	unternehmen -14	uomo 72	vainqueur 27	vale -50	vanaf 81	vandamme 28	var -32	vargas -45	vasseur 63	vast 38	vaz -18	veces -55	vecinos 69	venti 44	vera -83	verband -45	vereniging -41	verhoeven -59	via -54	viegas 71	villaseñor -56	visto 74	voet 53	vogel -9	volta 62	volte 74	voorzitter 13	vorsitzende 48	vorwürfe 55	vos 54	voz 47	vvd 65	wandelgangen 35	watch -65	wendlandt 49	weten -132	wethouder -36	woordvoerder -46	woordvoerster -56	yıldırım -25	zaal 81	zahl 58	zahlen 52	ze -22	zgraggen -18	zij -8	zo -10	édile 53	él 60	étude 77	été 71	évora -56	órgão -63	último -54
none|heißen|	past 27
none|heißt|	source -37
none|hekelen|	past -28
none|helped|%|	false 18
none|helped|)|	false -11
none|helped|,|	false 15
none|helped|.|	false -14
none|helped|2024|	false -30
none|helped|4|	false -35
none|helped|:|	false -25
none|helped|;|	false 82
none|helped|abogada|	false 19
none|helped|acordo|	true 32
none|helped|acuerdo|	true -76
none|helped|acv|	false -41
none|helped|administração|	false -27
none|helped|afd|	false -21
none|helped|afloop|	false -40
none|helped|agence|	false -64
none|helped|agentes|	false 24
none|helped|alguém|	false 53
none|helped|ambiente|	false 9
none|helped|amersfoort|	false 41
none|helped|angaben|	true 35
none|helped|artigo|	false -41
none|helped|associazione|	false -23
none|helped|aunque|	false -64
none|helped|aurait|	true 45
none|helped|aussitôt|	true 63
none|helped|avait|	true 34
none|helped|avevano|	true 59
none|helped|aveva|	true 108
none|helped|avis|	true -74
none|helped|avoir|	false 66
none|helped|avrebbe|	true -24
none|helped|azienda|	false -56
none|helped|años|	true 61
none|helped|bahn|	false 50
none|helped|barcelos|	false 76
none|helped|bedrijf|	false 15
none|helped|beekman|	false -18
none|helped|behörde|	false 77
none|helped|bestuur|	false 53
none|helped|boersma|	false -13
none|helped|brief|	false -71
none|helped|bril|	false 13
none|helped|brussel|	false 89
none|helped|bundesrat|	false -29
none|helped|buurvrouw|	false 43
none|helped|catalana|	false 65
none|helped|causídico|	false -7
none|helped|cavalcanti|	false -13
none|helped|cdu|	false 22
none|helped|celle-ci|	false -24
none|helped|celui-ci|	false 34
none|helped|centro|	false -43
none|helped|cgt|	false 10
none|helped|cheuvreux|	false -58
none|helped|che|	false 21
none|helped|civil|	false 28
none|helped|club|	false -41
none|helped|cnv|	false -45
none|helped|coldiretti|	false -66
none|helped|colegiado|	false 25
none|helped|compañía|	false 10
none|helped|consumidor|	false 57
none|helped|copom|	false 67
none|helped|cuijk|	false 37
none|helped|cádiz|	false 51
none|helped|câmara|	false 51
none|helped|d'|	true -42
none|helped|defensa|	false -17
none|helped|defesa|	false 43
none|helped|detta|	true 44
none|helped|dinsdag|	true 55
none|helped|diputados|	false -38
none|helped|direction|	false -43
none|helped|dirigente|	false -21
none|helped|dividend|	false 35
none|helped|documento|	false -48
none|helped|dorf|	false 7
none|helped|dossier|	false -64
none|helped|do|	false 68
none|helped|déjà|	true 44
none|helped|educação|	false -82
none|helped|ela|	false -33
none|helped|ele|	false -55
none|helped|ella|	false -33
none|helped|elle|	false 8
none|helped|empresa|	false -64
none|helped|ende|	false 40
none|helped|entidade|	false -50
none|helped|entidad|	false -51
none|helped|en|	false -32	true 66
none|helped|er|	false -36
none|helped|estado|	false -61
none|helped|estudo|	false -25
none|helped|est|	true 15
none|helped|es|	true -55
none|helped|et|	false -57
none|helped|europea|	false 32
none|helped|europeia|	false 43
none|helped|euro|	false 48
none|helped|executivo|	false -44
none|helped|fait|	true -7
none|helped|familia|	false -53
none|helped|fanno|	true -45
none|helped|fatto|	false -9
none|helped|favv|	false 62
none|helped|fa|	true -68
none|helped|federal|	false 69
none|helped|fez|	false -12
none|helped|firma|	false -57
none|helped|fiscal|	false -68
none|helped|fiscalía|	false 25
none|helped|fnv|	false 37
none|helped|foi|	false 23	true 25
none|helped|fondo|	false -50
none|helped|fpö|	false 70
none|helped|funcionaria|	false -46
none|helped|gang|	false 55
none|helped|garantido|	false -28
none|helped|geld|	false 65
none|helped|gestora|	false -39
none|helped|già|	true 56
none|helped|gli|	true 47
none|helped|governador|	false 57
none|helped|governante|	false 12
none|helped|governo|	false -44
none|helped|groupe|	false -36
none|helped|grünen|	false -54
none|helped|grüne|	false 77
none|helped|guatemala|	false 27
none|helped|habría|	true -44
none|helped|había|	true 93
none|helped|had|	true 67
none|helped|hanno|	true 39
none|helped|han|	true -18
none|helped|ha|	false -61
none|helped|hebben|	true -54
none|helped|hij|	false 7
none|helped|hinterleitner|	false -6
none|helped|ibama|	false 15
none|helped|iedereen|	false 33
none|helped|il|	false -13
none|helped|incendio|	false 32
none|helped|instituição|	false -46
none|helped|instituto|	false -40
none|helped|ip|	false -45
none|helped|is|	false 43
none|helped|jaar|	true 53
none|helped|jahre|	true 41
none|helped|jedenfalls|	true 32
none|helped|jefferies|	false 22
none|helped|juicio|	true -62
none|helped|jurado|	false 43
none|helped|já|	true 63
none|helped|júri|	false 42
none|helped|kabinet|	false 15
none|helped|kamer|	false -8
none|helped|kantonalbank|	false -21
none|helped|kassel|	false 65
none|helped|keer|	false -41
none|helped|knmi|	false -34
none|helped|konzern|	false -42
none|helped|kpö|	false 32
none|helped|laatste|	false -21
none|helped|legge|	true -46
none|helped|leitura|	true 54
none|helped|lei|	false 7
none|helped|levante|	false 58
none|helped|le|	true 19
none|helped|lhe|	true -41
none|helped|lime|	false -72
none|helped|local|	false -58
none|helped|lo|	true 56
none|helped|lui|	false -51	true 50
none|helped|l’|	true 26
none|helped|maar|	true 57
none|helped|magistrada|	false -43
none|helped|mairie|	false -15
none|helped|mais|	false -105
none|helped|marcada|	false 10
none|helped|mas|	false -80
none|helped|ma|	false -58
none|helped|mañueco-sanz|	false 18
none|helped|meer|	false 42
none|helped|mehr|	false 46
none|helped|metall|	false 12
none|helped|ministerie|	false -40
none|helped|ministerin|	false 18
none|helped|minister|	false -80
none|helped|ministra|	false 16
none|helped|ministro|	false -58
none|helped|municípios|	false 81
none|helped|nachbarin|	false 33
none|helped|nach|	true -53
none|helped|nacional|	false -90
none|helped|nec|	false 22
none|helped|nederland|	false -25
none|helped|ne|	true 102
none|helped|nicht|	true 53
none|helped|ninguém|	false 76
none|helped|non|	true 114
none|helped|noor|	false -41
none|helped|nota|	false -15
none|helped|no|	true 25
none|helped|ns|	false -12
none|helped|nun|	false -23
none|helped|néanmoins|	true 73
none|helped|n’|	true -41
none|helped|oficial|	false -25
none|helped|olhar|	false 12
none|helped|olhou|	false 26
none|helped|onderwijs|	false -60
none|helped|ont|	true 124
none|helped|onu|	false 61
none|helped|oppositie|	false 26
none|helped|opposition|	false 72
none|helped|organismo|	false -13
none|helped|pagojá|	false 78
none|helped|paixão|	false -9
none|helped|palabras|	true 35
none|helped|pan|	false 43
none|helped|pas|	true 78
none|helped|pemex|	false 67
none|helped|pensa|	false 16
none|helped|pescador|	false -40
none|helped|petrobras|	false 73
none|helped|poi|	false -33	true -15
none|helped|politie|	false -35
none|helped|portugal|	false 50
none|helped|pp|	false -49
none|helped|prefeitura|	false 16
none|helped|premier|	false -34
none|helped|presidente|	false 32
none|helped|primo|	false 12
none|helped|prorail|	false -43
none|helped|préfecture|	false 61
none|helped|psp|	false 52
none|helped|ps|	false 33
none|helped|público|	false 46
none|helped|quanto|	false -96
none|helped|quem|	false 78
none|helped|quer|	false -51
none|helped|que|	false 15
none|helped|quien|	false -67
none|helped|qui|	false -67
none|helped|qué|	false 82
none|helped|rat|	false 56
none|helped|rechtbank|	false -32
none|helped|rechter|	false 7
none|helped|regierung|	false 34
none|helped|reis|	false -20
none|helped|remete|	false 19
none|helped|responsável|	false -25
none|helped|rosada|	false -24
none|helped|réu|	false -24
none|helped|ríos|	false 56
none|helped|s'|	true 15
none|helped|saal|	false 57
none|helped|sado|	false -45
none|helped|saúde|	false 59
none|helped|se|	true 45
none|helped|sie|	false -49
none|helped|simon|	false -70
none|helped|sindacalista|	false -19
none|helped|sindicato|	false -58
none|helped|si|	true 44
none|helped|socialista|	false -26
none|helped|social|	false 50
none|helped|società|	false -57
none|helped|staatsanwaltschaft|	false -12
none|helped|staatsbosbeheer|	false 25
none|helped|staat|	true 59
none|helped|stando|	true -11
none|helped|sud|	false 17
none|helped|sul|	false -43
none|helped|suprema|	false 52
none|helped|sur|	false 23
none|helped|s’|	true 29
none|helped|terpstra|	false -59
none|helped|te|	false 49
none|helped|tinha|	true 41
none|helped|toutefois|	true -61
none|helped|trenitalia|	false -19
none|helped|tribunal|	false 82
none|helped|ufficiale|	false -35
none|helped|uhr|	true 22
none|helped|und|	false 9
none|helped|verklaring|	false -59
none|helped|vicente|	false 40
none|helped|voix|	true 46
none|helped|vos|	false 43
none|helped|vvd|	false 70
none|helped|vôlei|	false -59
none|helped|wagner|	false -80
none|helped|wandelgangen|	false 40
none|helped|wethouder|	false -72
none|helped|woordvoerder|	false -34
none|helped|y|	false -50	true 7
none|helped|zelf|	true -30
none|helped|ze|	false 34
none|helped|zij|	false 9
none|helped|zo|	false -68
none|helped|è|	true 62
none|helped|él|	false -37
none|helped|était|	true 81
none|helped|órgão|	false -28
none|helped|—|	false 61
none|herinneren|	past -33
none|heten|	past 78
none|hoffen|	present -20
none|hopen|	past -45
none|houden|	past 19
none|illustrare|	past 70
none|indicare|	present 18
none|indicar|	past 24
none|indiquer|	past 46	present -98
none|informar|	past -28	present 10
none|insister|	present 32
none|insistir|	past -59	present -58
none|interroger|	past 63	present 62
none|inverted|	other -13	past 16	present 57	saying 39
none|invitare|	past -101	present -12
none|invitar|	past -34
none|inviter|	past -51	present 7
none|invocare|	present -36
none|invoquer|	present -8
none|ironiser|	past 10	present 40
none|ironizar|	past 73	present 29
none|judging|	participle -25	past 9	present -8
none|juger|	past 68	present -6
none|jurar|	present 29
none|jurer|	past 6	present -70
none|justifier|	past 59
none|klagen|	past -39	present 26
none|klinken|	past 8
none|kommentieren|	past 57
none|kritisieren|	past -35	present 37
none|kündigen|	past -55
none|lachen|	past 70	present 90
none|lamentare|	present -48
none|lamentar|	present -24
none|lancer|	past 6	present 59
none|lassen|	past 24
none|laten|	past -17
none|laut|	source 19
none|leer|	past 60
none|leggen|	past -32
none|leggere|	past 20
none|lehnen|	past 14
none|lembrar|	past 33	present -52
none|ler|	past 68
none|limitar|	past -39
none|lire|	past 76
none|llamar|	past 35	present 74
none|loben|	past -18	present 91
none|lodare|	past 62
none|loven|	past -13
none|luiden|	past -63
none|lâcher|	present 41
none|machen|	past -58
none|mahnen|	past -27	present 78
none|maintenir|	past 11
none|mandar|	past 61
none|manifestar|	past 39
none|mantener|	past 16
none|manter|	past 34
none|meedelen|	past 53
none|meinen|	past 28	present 28
none|melden|	present 73
none|menacer|	present -11
none|menen|	past -22
none|minacciare|	present 40
none|mostrar|	past 28
none|nach|	source -18
none|na|	source 17
none|negare|	present -27
none|negar|	past -22	present -54
none|negated|	true 132
none|nennen|	past 52
none|nier|	present -11
none|noemen|	past 93
none|notar|	present -8
none|noter|	past 56	present -62
none|notieren|	past 66
none|noun|name|	other -21	participle 19	present -8	source -8
none|noun|other|	judging 15	other 10	participle 8	past 23	saying 11	source 7	thinking 34
none|noun|pronoun|	judging -7	other 14	participle -70	past -10	present 7	saying -18	source -20	thinking 23
none|noun|speaking|	judging 7	other 79	past -34	present 31	source 16	thinking -81
none|nuancer|	present 14
none|obiettare|	present 19
none|observer|	past 65
none|ofrecer|	past 7
none|ontkennen|	past -8
none|oordelen|	past 16
none|opens|auxiliary|	judging 12	past -13	saying -16
none|opens|capital|	judging 10	other 31	participle -48	past 7	saying 9	source -16	thinking -17
none|opens|determiner|	other 39	participle 47	past -6	saying -6	source 17	thinking 11
none|opens|preposition|	other -66	past -17	present -28	saying -24	source 9	thinking 33
none|opens|pronoun|	other 14	participle -70	past 13	present 11	saying 6	source -10
none|opens|that|	judging 44	past 110	saying 109
none|opens|verb|	judging 67	participle 27	present -54	saying -28	source 17
none|opens|word|	judging 13	other 72	present 34	saying 9	source -10	thinking 9
none|opinar|	past -58	present 40
none|opmerken|	past 12
none|opposer|	past 17
none|ordenar|	past -37
none|osservare|	present -36
none|overwegen|	past -27
none|para|	source 27
none|parlare|	past 57	present 101
none|parler|	past 91
none|par|	source 46
none|perguntar|	past -48	present 58
none|per|	source 27
none|pester|	present 38
none|philosopher|	present 12
none|plaider|	past 69	present -85
none|plaisanter|	past 38	present 28
none|pleiten|	past -55
none|pochen|	present -12
none|pointer|	present -58
none|poursuivre|	past 48
none|pour|	source 48
none|precisare|	past -25	present -39
none|precisar|	present 22
none|preferir|	past 10
none|preguntar|	past -14	present 80
none|prevedere|	past -25
none|prever|	past -6
none|prijzen|	past 53
none|proclamare|	past 36	present -36
none|prometer|	present -7
none|promettere|	past -42
none|promettre|	past -7
none|proporre|	past -24
none|propor|	past 21
none|proposer|	past -11	present 21
none|protestare|	past -64	present 91
none|protestar|	past -27	present 68
none|protester|	present 12
none|préciser|	participle 17	past -38	present -16
none|préconiser|	present -48
none|préférer|	past 65
none|prévenir|	past -59
none|prévoir|	past 25
none|publicar|	past 71	present 53
none|puntualizar|	past -47
none|qualifier|	past 41	present 43
none|queixar|	past -27	present 27
none|quejarse|	past -57
none|querer|	past 24
none|raccomandare|	present -51
none|raccontare|	past -34
none|raconter|	past 76	present 16
none|rappeler|	participle -76	past -9
none|rapporter|	present 64
none|raten|	past -14
none|razonar|	present -12
none|reaccionar|	past 47
none|reageren|	past 75
none|reagieren|	past 75
none|reagire|	past 49
none|reagir|	past 65
none|rebater|	past 34
none|rechazar|	past 9
none|rechnen|	past -21	present -67
none|recibir|	past 40
none|recitare|	present 69
none|reclamar|	past -14	present 33
none|recomendar|	past -47	present -42
none|recommander|	present -21
none|reconhecer|	past -23
none|reconnaître|	past -16
none|reconocer|	past 7	present 9
none|recordar|	past -6	present -49
none|recusar|	past -18	present 86
none|reden|	past 47
none|referir|	past -18
none|refuser|	present 83
none|registar|	past 11
none|registrar|	past 73
none|regretter|	participle -64	past 39	present -59
none|rejeitar|	past -66	present 84
none|rekenen|	past -19
none|relatar|	past -14	present -11
none|relative|	judging -14	past 38	present -54	saying 7	thinking 48
none|relever|	past 12
none|remeter|	past 63
none|repetir|	past 64
none|replicar|	present -44
none|reportar|	past 6
none|reprendre|	past 78
none|reprochar|	past 33
none|reprocher|	past 10	present -9
none|respingere|	past 44
none|responder|	past -47	present 54
none|ressaltar|	past -33
none|ressalvar|	past -33
none|resumir|	past 37	present 68
none|retrucar|	past -46
none|revelar|	past -92
none|revendiquer|	present -19
none|reír|	past 67
none|ribadire|	past -26
none|ribattere|	past 11
none|riconoscere|	past 24
none|ricordare|	past -27	present 18
none|ridere|	past 65
none|riferire|	past -43
none|ringraziare|	past 63	present 53
none|rire|	past 60
none|rir|	past 62
none|rispondere|	past 9
none|ritenere|	past -73
none|roepen|	past -52
none|rufen|	past -27
none|räumen|	past 14
none|réagir|	past 67
none|réclamer|	past -36	present 15
none|réjouir|	past -38
none|répliquer|	past 6	present 9
none|répondre|	past 17
none|répéter|	past 12
none|résumer|	present 84
none|rétorquer|	past -8
none|rügen|	present 36
none|saber|	past -14
none|sagen|	past -22	present 44
none|saludar|	past -20
none|saluer|	past 62	present 43
none|salutare|	past 58	present 51
none|sapere|	past -42
none|saying|	participle 9
none|sbilanciare|	past 37
none|scherzare|	present 39
none|schildern|	past -32	present 64
none|schließen|	past 8
none|schreiben|	past 33
none|schrijven|	past -15
none|scrivere|	past 30
none|scusare|	present 61
none|secondo|	source -49
none|segnalare|	past -8	present -44
none|segundo|	source -26
none|según|	source -20
none|sehen|	past 24
none|selon|	source -21
none|sentenciar|	past 54
none|señalar|	past -15	present -51
none|shared|	judging 12	participle 7	past -21	present 25	saying -8	thinking -45
none|si|	source -46
none|sluiten|	past 10
none|smentire|	past -12
none|sollecitare|	present -36
none|sommen|	past -57
none|sorridere|	past -20
none|sostenere|	past 12
none|sottolineare|	present -34
none|souhaiter|	past 74
none|souligner|	present -12
none|soupirer|	present 32
none|soupçonner|	present -52
none|sourire|	past 35
none|souri|	past 50
none|soutenir|	past -11
none|souvenir|	past -7
none|so|	source 8
none|spotten|	present -33
none|sprechen|	past 97
none|spreken|	past 77
none|staan|	past 33
none|staat|	source 59
none|stando|	source -11
none|stehen|	past 122
none|stellen|	past -9
none|stimare|	present -30
none|sturen|	past 23
none|subject|name|	other -21	source -6
none|subject|noun|	judging 15	other 26	saying 9	source 10
none|subject|pronoun|	judging -7	other 14	saying -18	source -13	thinking 23
none|subrayar|	past -31
none|sugerir|	past 23
none|suggérer|	past -38
none|sustentar|	past -23	present 43
none|tabler|	present -60
none|tachar|	past 47
none|tagliare|	present 58
none|teilen|	past -21
none|telefonar|	past 42
none|temere|	past -8
none|temer|	present -60
none|tempérer|	past 9
none|thinking|	past 14	present -16
none|tildar|	past 51
none|toelichten|	past 78
none|tonen|	past 60
none|trasladar|	past -12
none|trekken|	past 52
none|trouver|	past 91	present -52
none|témoigner|	past 48	present 12
none|vatten|	past 99
none|verklaren|	past -51
none|verlangen|	past 67	present -94
none|verlauten|	past -40
none|vermissen|	present 14
none|vermuten|	present -60
none|verraten|	past -57
none|versichern|	present -55
none|versprechen|	past -13
none|verteidigen|	present 56
none|vertellen|	past -9
none|verwachten|	past -29
none|verzekeren|	past 25
none|ver|	past 24
none|vinden|	past -31
none|voegen|	past -57
none|voir|	past 16
none|vouloir|	past 54
none|vragen|	past -6
none|vrezen|	past -7
none|waarschuwen|	past -42
none|warnen|	past -74	present -7
none|weigeren|	past -12
none|werben|	past 67
none|werfen|	past -61
none|weten|	past -15
none|widersprechen|	past 46
none|wijzen|	past 25
none|willen|	past 18
none|wollen|	past -9
none|würdigen|	past -36
none|zanjar|	past 15
none|zeggen|	past -18
none|zeigen|	past 85
none|zien|	past 16
none|zo|	source 36
none|äußern|	past -26	present 55
none|écrire|	past 21
none|étrangler|	present 11
none|évaluer|	present -7
none|évoquer|	past 38	present 6
start|after|	accuser -33	advertir -36	affermare 25	affirmer -49	afirmar -36	aggiungere 53	asegurar 26	assurer 24	avvertire 40	berichten -29	betogen 33	brincar -19	bromear -25	calcular 27	comentar -13	commentare -29	commenter -30	confier -26	confirmar -59	confirmer -64	constater -33	contar 22	criticar -32	decir -42	declarar -30	defender -49	dire -11	dizer -38	déclarer -22	erklären 7	erläutern 12	erzählen 25	escrever 36	estimer -20	explicar 7	expliquer 8	exposer -63	faire_valoir 38	féliciter -25	garantir -8	geben 18	glisser -39	indiquer -34	informar 28	interroger -16	ironiser -24	ironizar -25	klagen -28	lamentar -27	lamentarse -21	lancer -24	lembrar 8	lire -28	lâcher -29	meinen 28	observer -25	osservare 16	perguntar -16	pester -21	plaisanter -21	promettre -51	protestar -23	protester -13	préciser -35	queixar -34	raccontare -42	rappeler 64	reclamar -29	reconnaître -57	reconocer -16	recordar 40	regretter -54	relatar 14	responder -30	resumir -31	ricordare -11	riferire 58	räumen 38	réagir -15	résumer -15	rétorquer -23	sagen -7	scrivere 18	sentenciar -9	señalar 42	spiegare 23	teilen 31	témoigner -17	unlisted -44	versichern 76	vertellen -8	étrangler -10
start|after|accuser|	none -46
start|after|adverb|auxiliary|	saying -9
start|after|adverb|	determiner 59	preposition -54	that 50	word -48
start|after|adverb|none|	saying 28
start|after|advertir|	none -51
start|after|affermare|	none 38
start|after|affirmer|	determiner -46	none -70
start|after|afirmar|first|	em -10
start|after|afirmar|	none -48	preposition -37	word -49
start|after|aggiungere|	none 74
start|after|asegurar|	none 38
start|after|asks|false|	marks 33	none -11	verb -25
start|after|assicurare|	auxiliary -37	none 29	word 46
start|after|assurer|	auxiliary 38	none 19	word 24
start|after|auxiliary|	determiner 10	preposition 59	pronoun 45	verb-saying -56	word 101
start|after|auxiliary|marks|	saying 67
start|after|auxiliary|none|	saying 135
start|after|auxiliary|verb|	saying -37
start|after|avvertire|	none 32
start|after|away|2|	coordinator -50	preposition -70	word -41
start|after|away|3|	adverb 12	auxiliary 15	coordinator 16	determiner 35	preposition 71	pronoun -13	subordinator 10	that -21	verb-saying -28	word 94
start|after|away|4|	adverb 12	auxiliary 22	capital -70	coordinator -54	determiner -18	preposition 12	pronoun 81	subordinator -56	that -39	word 12
start|after|away|5|	auxiliary 44	capital -12	coordinator 21	determiner -58	preposition -23	that -14	word -16
start|after|away|6|	auxiliary 84	capital -37	coordinator -16	determiner -11	preposition -67	subordinator 34	that -57	verb-saying -38	word -44
start|after|berichten|	no -29	none -29
start|after|betogen|	none 41
start|after|brincar|	none -22
start|after|bromear|	none -35	preposition -22
start|after|calcular|	none 39
start|after|capital|	capital -57	determiner -74	preposition -47
start|after|capital|none|	saying -78
start|after|comentar|first|	de -9
start|after|comentar|	none -17	preposition -8	word -31
start|after|commentare|	none -33	word -24
start|after|commenter|	none -30	word -44
start|after|confier|	none -33	word -26
start|after|confirmar|	none -83
start|after|confirmer|	none -82
start|after|constater|	none -39
start|after|contar|first|	que -14
start|after|contar|	none 10	that -14	verb 43	word 35
start|after|coordinator|	adverb -10	determiner -45	preposition -42	pronoun 18	verb-saying -58	word 64
start|after|coordinator|auxiliary|	saying 66
start|after|coordinator|verb|	saying -74
start|after|criticar|	none -41
start|after|decir|	coordinator -22	none -56	preposition -25	verb -13	word -35
start|after|decir|first|	y -22
start|after|declarar|	none -36	preposition -22
start|after|defender|	none -68
start|after|determiner|	auxiliary -56	capital -25	determiner -71	preposition -85	word 14
start|after|determiner|auxiliary|	saying -27
start|after|determiner|marks|	saying -14
start|after|determiner|none|	saying -26
start|after|determiner|verb|	saying 56
start|after|de|	adverb 71	auxiliary 45	capital -36	coordinator -18	determiner -11	judging 42	other -43	preposition 28	pronoun -23	saying 46	word 83
start|after|de|away|3|	saying 83
start|after|de|away|5|	judging 46	saying -11
start|after|de|away|6|	saying -18
start|after|de|inverted|	judging 42	other -43	saying 48
start|after|de|mood|	no 31	yes 73
start|after|dire|	auxiliary 68	coordinator 15	determiner 6	none -51	preposition -45	that -14	word -43
start|after|dire|first|	che -14	et 20
start|after|dizer|first|	de -14	em -8	que -8
start|after|dizer|	none -45	preposition -53	that -8	word -37
start|after|déclarer|	none -22	preposition -20	word -18
start|after|ending|58|	word -52
start|after|ending|79|	word -23
start|after|ending|9|	word -57
start|after|ending|al|	preposition -10
start|after|ending|au|	preposition -29
start|after|ending|a|	preposition 6
start|after|ending|be|	auxiliary -33
start|after|ending|ce|	word -56
start|after|ending|da|	preposition -38	word -46
start|after|ending|de|	auxiliary 17	preposition -64
start|after|ending|di|	preposition 24
start|after|ending|do|	preposition -43	verb-saying -52	word -87
start|after|ending|du|	determiner -27
start|after|ending|ef|	word -65
start|after|ending|ei|	auxiliary 25	determiner 14
start|after|ending|el|	preposition 23
start|after|ending|em|	preposition -59
start|after|ending|en|	coordinator 48	determiner 23	preposition -71	word 35
start|after|ending|er|	adverb 51	capital -25	determiner -27	pronoun -44	word -90
start|after|ending|et|	coordinator 47
start|after|ending|e|	coordinator -10
start|after|ending|he|	that -41
start|after|ending|ia|	word -59
start|after|ending|ie|	determiner -71
start|after|ending|in|	capital -61	preposition -59
start|after|ending|io|	word -32
start|after|ending|is|	auxiliary 27
start|after|ending|já|	adverb 24
start|after|ending|l'|	determiner -16
start|after|ending|la|	determiner 25
start|after|ending|le|	determiner -20	word -35
start|after|ending|lu|	word -31
start|after|ending|l’|	determiner 11
start|after|ending|ma|	preposition -57
start|after|ending|me|	pronoun -19
start|after|ending|na|	preposition -23	word -45
start|after|ending|nd|	coordinator -18
start|after|ending|ne|	determiner 70
start|after|ending|no|	preposition -23	word 58
start|after|ending|ns|	preposition -43
start|after|ending|nt|	verb-saying -41	word 15
start|after|ending|om|	preposition -35
start|after|ending|on|	preposition -52	word -50
start|after|ending|or|	preposition -37	word -60
start|after|ending|os|	word 46
start|after|ending|o|	determiner -57
start|after|ending|ra|	word -74
start|after|ending|re|	adverb 8	preposition -33	word -20
start|after|ending|ro|	word -50
start|after|ending|rs|	preposition -23
start|after|ending|se|	word -19
start|after|ending|ta|	word -17
start|after|ending|te|	word 13
start|after|ending|to|	word -66
start|after|ending|té|	word -26
start|after|ending|ue|	subordinator -43	that -55	word -41
start|after|ending|ui|	word -80
start|after|ending|ur|	word -53
start|after|ending|us|	preposition -25
start|after|ending|y|	coordinator -31
start|after|ending|à|	preposition 26
start|after|ending|ão|	word 61
start|after|ending|è|	auxiliary 47
start|after|ending|ée|	word -32
start|after|erläutern|	auxiliary -33	determiner -11	no 8	none 46
start|after|erzählen|	auxiliary 25	no 8	none -58	word 25	yes 46
start|after|escrever|	none 25
start|after|estimer|	none -26
start|after|es|	auxiliary 60	coordinator -37	determiner -88	judging -33	other -11	preposition -63	saying -44	subordinator -43	that -20
start|after|es|away|2|	saying -64
start|after|es|away|3|	saying -42
start|after|es|away|4|	judging -22	saying 39
start|after|es|away|5|	saying -51
start|after|es|away|6|	saying -97
start|after|es|direct|	saying -61
start|after|es|elided|	saying -51
start|after|es|inverted|	judging -33	other -11	saying -27
start|after|es|mood|	none -49
start|after|explicar|first|	de -39
start|after|explicar|	none 27	preposition -40	word -77
start|after|expliquer|	word -26
start|after|exposer|	none -75	word -63
start|after|faire_valoir|first|	qui -59
start|after|faire_valoir|	none 59	word 28
start|after|first|	58 -52	79 -23	9 -57	a -16	aber 50	al -57	au -29	aunque -43	auteur -51	autora -11	che -41	chef -65	cheffe -40	com -35	con -38	da -38	dans -43	de -12	del 23	der -27	di 24	die -71	directrice -55	do -43	du -27	déléguée -23	e -10	em -58	en 14	entre -33	er -42	es 7	et 47	habe 45	is 27	já 24	l' -16	la 25	lors -23	l’ 11	me -19	na -23	no -23	numa -57	o -57	por -37	presidenta -54	presidente -65	présidente -47	que -55	qui -78	responsable -29	sei 25	sin -27	sous -25	und -18	werde 17	y -31	à 26	è 47	élu -31
start|after|fr|	adverb -43	auxiliary -8	capital -38	coordinator 15	determiner -14	judging -64	other -21	preposition -6	pronoun 63	saying -14	verb-saying -76	word -18
start|after|fr|away|2|	saying -55
start|after|fr|away|3|	saying 84
start|after|fr|away|4|	saying -45
start|after|fr|away|5|	saying -46
start|after|fr|away|6|	judging -43	other -20	saying -47
start|after|fr|direct|	judging -42	saying -75
start|after|fr|inverted|	judging -47	other -21
start|after|fr|mood|	none -21
start|after|féliciter|	none -30
start|after|garantir|	none -11
start|after|geben|	no 18	none 18
start|after|glisser|	none -43	word -39
start|after|indiquer|	auxiliary -28	none -38	verb-saying -28
start|after|informar|	none 42
start|after|interroger|	none -17	word -16
start|after|ironiser|	none -24	word -22
start|after|ironizar|	none -30	word -23
start|after|it|	auxiliary 23	capital -28	coordinator -64	judging -52	other -25	preposition 8	saying 8	that -41	verb-saying -6	word 14
start|after|it|away|3|	saying 50
start|after|it|away|4|	saying -32
start|after|it|away|5|	saying -44
start|after|it|away|6|	saying 25
start|after|it|inverted|	judging -52	other -25
start|after|judging|	auxiliary 38	determiner -48	past -33	present -38	word -36
start|after|klagen|	no -28
start|after|lamentarse|	none -25
start|after|lamentar|	none -30	word -11
start|after|lancer|	none -24	word -17
start|after|lembrar|	none 12
start|after|lire|	none -29
start|after|lâcher|	none -39
start|after|mood|none|	judging -80	other -26
start|after|mood|no|	judging 38	other -43	saying 29
start|after|mood|yes|	saying 80
start|after|nl|	adverb -6	coordinator 9	determiner 21	preposition 26	saying 25	subordinator 17	word -19
start|after|nl|away|3|	saying 27
start|after|nl|away|4|	saying 20
start|after|nl|away|5|	saying 35
start|after|nl|away|6|	saying 10
start|after|nl|direct|	saying -27
start|after|nl|inverted|	saying 36
start|after|observer|	none -26	word -25
start|after|opening|auxiliary|	true -59
start|after|opening|capital|	false 104	true 68
start|after|opening|determiner|	false 58	true 83
start|after|opening|preposition|	false 46
start|after|opening|pronoun|	false -23	true 88
start|after|opening|quote|	false -203
start|after|opening|start|	false -19
start|after|opening|subordinator|	false 49
start|after|opening|word|	false -95
start|after|order|direct|	judging -65	saying -90
start|after|order|elided|	saying -55
start|after|order|inverted|	judging -15	other -44	saying 35
start|after|osservare|	none 24
start|after|other|	determiner -8	past -44	preposition -18	word -37
start|after|perguntar|	none -23
start|after|pester|	none -25	word -11
start|after|plaisanter|	none -27	word -22
start|after|preposition|auxiliary|	saying 38
start|after|preposition|	capital -13	determiner -34	preposition -31	word 10
start|after|preposition|marks|	saying 10
start|after|preposition|none|	other -18
start|after|preposition|verb|	saying -45
start|after|promettre|	none -58
start|after|pronoun|	auxiliary -15	capital -19	word 8
start|after|pronoun|auxiliary|	saying -12
start|after|pronoun|none|	saying -13
start|after|protestar|	none -32
start|after|protester|	none -18
start|after|préciser|	none -51	word -37
start|after|prévenir|	preposition -27
start|after|pt|	adverb 23	auxiliary 75	coordinator -21	determiner 19	judging -57	other -12	preposition -44	that -41	verb-saying -47
start|after|pt|away|2|	saying -99
start|after|pt|away|3|	saying 58
start|after|pt|away|4|	other -13	saying 17
start|after|pt|away|5|	saying -73
start|after|pt|away|6|	saying -15
start|after|pt|direct|	saying -79
start|after|pt|elided|	saying -92
start|after|pt|inverted|	other -12	saying 34
start|after|pt|mood|	none -9
start|after|queixar|	none -47
start|after|raccontare|	none -46	word -43
start|after|raconter|first|	qui -10
start|after|raconter|	verb -30	word -61
start|after|rappeler|	none 79	word 27
start|after|reclamar|	none -34	word -30
start|after|reconnaître|	none -80
start|after|reconocer|	none -17
start|after|recordar|	none 21
start|after|regretter|	none -73	word -52
start|after|relatar|	word 22
start|after|responder|	none -39	preposition -26
start|after|resumir|first|	que -11
start|after|resumir|	none -35	that -11	verb -11	word -32
start|after|ricordare|	none -15
start|after|riferire|	none 70
start|after|räumen|	none 38
start|after|réagir|	none -19	word -26
start|after|résumer|	none -17	word -16
start|after|rétorquer|	none -26
start|after|sagen|	adverb 30	auxiliary -54	capital -38	determiner 22	no -30	none 18	preposition -38	verb 37	word 40	yes 81
start|after|sagen|first|	der 19	die -34
start|after|saying|	adverb 7	auxiliary 85	capital -81	coordinator -15	determiner -13	present 20	subordinator 7	that -51	verb-saying -33	word 21
start|after|saying|ending|58|	word -44
start|after|saying|ending|79|	word -23
start|after|saying|ending|al|	preposition -10
start|after|saying|ending|au|	preposition -29
start|after|saying|ending|a|	preposition 6
start|after|saying|ending|be|	auxiliary -33
start|after|saying|ending|ce|	word -56
start|after|saying|ending|da|	preposition -38	word -46
start|after|saying|ending|de|	auxiliary 17	preposition -64
start|after|saying|ending|di|	preposition 25
start|after|saying|ending|do|	preposition -44	verb-saying -52	word -88
start|after|saying|ending|du|	determiner -27
start|after|saying|ending|ef|	word -65
start|after|saying|ending|ei|	auxiliary 27	determiner 14
start|after|saying|ending|el|	preposition 23
start|after|saying|ending|em|	preposition -59
start|after|saying|ending|en|	coordinator 48	determiner 23	preposition -71	word 35
start|after|saying|ending|er|	adverb 51	capital -25	determiner -27	pronoun -44	word -82
start|after|saying|ending|et|	coordinator 47
start|after|saying|ending|e|	coordinator 10
start|after|saying|ending|he|	that -39
start|after|saying|ending|ia|	word -59
start|after|saying|ending|ie|	determiner -70
start|after|saying|ending|in|	capital -61	preposition -59
start|after|saying|ending|io|	word -32
start|after|saying|ending|is|	auxiliary 27
start|after|saying|ending|já|	adverb 24
start|after|saying|ending|l'|	determiner -16
start|after|saying|ending|la|	determiner 25
start|after|saying|ending|le|	determiner -20	word -35
start|after|saying|ending|lo|	determiner 10
start|after|saying|ending|lu|	word -32
start|after|saying|ending|l’|	determiner 23
start|after|saying|ending|ma|	preposition -58
start|after|saying|ending|me|	pronoun -19
start|after|saying|ending|na|	preposition -23	word -45
start|after|saying|ending|nd|	coordinator -18
start|after|saying|ending|ne|	determiner 70
start|after|saying|ending|no|	preposition -23	word 58
start|after|saying|ending|ns|	preposition -44
start|after|saying|ending|nt|	verb-saying -41	word 15
start|after|saying|ending|om|	preposition -35
start|after|saying|ending|on|	preposition -62	word -50
start|after|saying|ending|or|	preposition -37	word -71
start|after|saying|ending|os|	word 46
start|after|saying|ending|o|	determiner -57
start|after|saying|ending|ra|	word -75
start|after|saying|ending|re|	adverb 8	preposition -33	word -20
start|after|saying|ending|ro|	word -55
start|after|saying|ending|rs|	preposition -23
start|after|saying|ending|se|	word -19
start|after|saying|ending|ta|	word -17
start|after|saying|ending|te|	word 13
start|after|saying|ending|to|	word -66
start|after|saying|ending|té|	word -26
start|after|saying|ending|ue|	that -55	word -41
start|after|saying|ending|ui|	word -79
start|after|saying|ending|ur|	word -67
start|after|saying|ending|us|	preposition -25
start|after|saying|ending|y|	coordinator -31
start|after|saying|ending|à|	preposition 26
start|after|saying|ending|ão|	word 61
start|after|saying|ending|è|	auxiliary 47
start|after|saying|ending|ée|	word -32
start|after|saying|first|	58 -44	79 -23	a -16	aber 50	al -57	au -29	auteur -65	autora -11	che -39	chef -65	cheffe -40	com -35	con -48	da -38	dans -43	de -12	del 23	der -27	di 25	die -70	directrice -55	do -44	du -27	déléguée -23	e 10	em -58	en 14	entre -33	er -42	es 7	et 47	habe 45	is 27	já 24	l' -16	la 25	lo 10	lors -23	l’ 23	me -19	na -23	no -23	numa -58	o -57	por -37	presidenta -54	presidente -65	présidente -47	que -55	qui -77	responsable -29	sei 27	sin -27	sous -25	und -18	werde 17	y -31	à 26	è 47	élu -32
start|after|scrivere|	none -8
start|after|sentenciar|	none -12
start|after|señalar|	none 66
start|after|spiegare|	auxiliary 24	none 33	word 18
start|after|subordinator|	verb-saying -43
start|after|teilen|	no 31
start|after|that|	auxiliary -25	determiner -46	preposition -34	verb-judging -42	verb-saying -16	word -38
start|after|that|auxiliary|	saying -22
start|after|that|none|	saying -42
start|after|that|verb|	saying -34
start|after|témoigner|	none -24	word -17
start|after|unlisted|	determiner -8	no -43	none -48	preposition -18	word -37
start|after|verb-saying|auxiliary|	saying -41
start|after|verb-saying|	determiner 40	that -76
start|after|verb-saying|marks|	saying -8
start|after|verb-saying|none|	saying -28
start|after|verb|false|auxiliary|	judging -46	saying -16
start|after|verb|false|marks|	saying 16
start|after|verb|false|none|	judging -51	other -20	saying -37
start|after|verb|false|verb|	judging -43	saying -34
start|after|verb|true|auxiliary|	saying 36
start|after|verb|true|marks|	saying 50
start|after|verb|true|none|	other -61	saying 106
start|after|verb|true|verb|	saying 25
start|after|vertellen|	auxiliary 22	determiner -24	none -28
start|after|vertellen|first|	die -24
start|after|words|10-15|false|	none 60
start|after|words|10-15|true|	auxiliary 38	none -10	verb -44
start|after|words|1|false|	auxiliary -106	marks -89	none -123	verb -107
start|after|words|2|false|	auxiliary 85	marks 47	none 71	verb -28
start|after|words|2|true|	none 92	verb 43
start|after|words|3|false|	marks 74	none 18
start|after|words|3|true|	none 47
start|after|words|4-5|false|	auxiliary 15	marks 71	none 47	verb 18
start|after|words|4-5|true|	auxiliary 47	none 44	verb 16
start|after|words|6-9|false|	auxiliary -38	marks -77	none -67	verb -60
start|after|words|6-9|true|	marks -53	none 46	verb 10
start|after|word|	, -118	auxiliary 40	capital 16	coordinator -59	determiner 32	preposition -41	pronoun 24	stop -122	verb-saying -67	word 14
start|after|word|auxiliary|	saying 32
start|after|word|marks|	saying 40
start|after|word|none|	judging -14	other -52	saying -10
start|after|word|verb|	saying 53
start|after|zeggen|	auxiliary 62	coordinator -39	determiner 21	marks 40	none -20	word -22
start|after|zeggen|first|	die -20	en -39
start|after|étrangler|	none -11	word -10
start|before|(|auxiliary|	source -34
start|before|(|	capital -33
start|before|(|none|	source -31
start|before|-|	capital -49	determiner 14
start|before|-|none|	preposition -65	source -42
start|before|	aankondigen -29	accusare -15	accuser -36	achar -13	acrescentar 25	acusar -46	adiantar -6	admettre 21	admitir -58	advertir -61	affirmer 51	afirmar 51	aggiungere -8	ajouter 18	aldus 45	alegar 35	ammettere 51	annotare -27	annunciare -65	antworten -45	anunciar -87	apelar -31	apontar -35	appeler -71	apprendre -35	argumentieren 39	assegurar -6	assicurare 15	atribuir -41	attendre -22	avancer 39	avanzar -15	avisar 35	avouer -40	avvertire 23	beloven 32	benadrukken 27	berichten 61	bestätigen -29	betogen 46	betonen 53	bevestigen -11	beweren -12	bezeichnen -32	bezweren -20	bitten -28	blijven -64	calcular 23	calificar -21	celebrar -23	chamar -14	chiarire 34	citar -38	classificar -29	comemorar -51	comentar -41	comunicar -21	comunicare 38	concedere -34	concéder -58	confermare 12	confessar -40	confier -12	confirmar -88	confirmer -30	considerar -32	contar -56	contestar -54	contestare -55	contester -48	contrapor -6	così -16	criticar -50	croire -23	culpar -32	d' 17	de -16	decir 11	declarar -38	defender -70	definir -16	definire -9	demander -92	denunciar 14	descartar -55	desmentir -32	dire -13	dixit -10	dizer 33	drohen -30	décrire -37	défendre -37	démentir -59	dénoncer 32	elogiar -25	en -35	entgegnen 20	ergänzen 41	erinnern 26	erklären 9	erläutern 46	erzählen -20	escludere -45	escrever 33	escribir -29	escusar -57	esperar -20	esprimere -52	espérer -50	estimer 44	evitar -26	exclure -43	excuser -47	exigir -51	explicar 28	expliquer 46	faire_valoir 12	falar -34	felicitar -66	finden 20	fragen 45	féliciter -38	geben -18	geven -91	giurare -73	hablar -22	halten 15	heißen -24	heißt 37	houden -61	indicar -38	indiquer 6	informar 29	insistir -60	invitar -30	invitare -44	jurar -40	jurer 38	justificar -49	klagen 21	klinken -18	kritisieren 72	kündigen 34	lamentar -60	lamentarse -23	lassen 30	laten -50	laut -62	leer -46	lembrar -52	ler -31	limitar -22	llamar -22	mahnen -42	mandar -25	manifestar -51	manter -38	mostrar -69	nach -81	negar -69	nennen -31	noemen -27	noter -39	ontkennen -27	opmerken -35	osservare -23	par -46	para -65	parlare -21	parler -15	pedir -63	per -57	perguntar -12	plaider -50	pour -73	precisar 49	precisare -11	preferir -55	prever -42	proclamare -48	prometer -65	promettere -48	promettre -9	proponer -38	proporre -36	proposer -51	préciser 20	prévenir 54	prévoir -56	publicar -34	qualifier -16	queixar -34	quejarse -13	querer -20	raccontare 31	raconter -29	rappeler 8	rebater -20	rechnen 66	recibir -42	reclamar -50	reconhecer -37	reconnaître -10	reconocer -43	recordar -58	recusar -24	refuser -22	regretter 57	rejeitar -34	rejeter -20	relever -47	remeter -30	replicare -14	reprendre -45	respingere -18	responder 20	resumir -29	ribattere -28	riconoscere -49	ricordare -46	riferire 14	ringraziare -44	rire -24	rispondere -35	rivendicare -47	räumen -32	réagir -42	réclamer -62	répondre -47	saber -26	sagen -10	saluer -23	salutare -19	sapere 28	schreiben -6	schrijven 17	scrivere -54	secondo -30	segundo 7	según -9	selon 14	señalar -13	si 46	so 15	sommen 56	sostener -7	sostenere 26	sottolineare -34	souffler 25	souligner 58	soutenir -73	souvenir -35	spiegare -20	sprechen -23	spreken -75	staan 9	staat -59	stando -59	stellen -26	sustentar -11	tempérer 27	trouver -17	unlisted 14	valorar -40	ver -27	verklaren 53	verlangen -51	verraten 24	versichern -33	versprechen 42	verweisen -62	verzekeren 65	vinden 35	voir -19	volere -19	volgens -13	vouloir -17	vragen -76	werfen -29	wijzen -74	willen -19	zien -56	zo 10	à -80	écrire -41	évaluer -9	évoquer -38
start|before|aankondigen|	none -43
start|before|according|source|auxiliary|	( -60	, 20	: -55	adverb -40	determiner -45	preposition 35	stop -6
start|before|according|source|marks|	, -68	stop 49	that -14
start|before|according|source|none|	( -75	, -23	: -65	; -41	adverb 76	auxiliary -24	coordinator -40	determiner -58	end -79	preposition -8	pronoun 38	stop 20	that -51	word -99
start|before|according|source|verb|	( -22	, -72	determiner -79	preposition -91	quote 22	stop 7	verb-saying -34	word 35
start|before|accusare|	determiner -15	none -19	preposition -23
start|before|accuser|	determiner -30	none -40
start|before|accuser|first|	le -28
start|before|achar|	determiner -13	none -14
start|before|achar|first|	o -13
start|before|acrescentar|	none 21
start|before|acusar|	adverb -25	capital -49	determiner -22	none -57	preposition -42
start|before|acusar|first|	el -27	o -16
start|before|adiantar|	none -6	preposition -6	that -6
start|before|admitir|	determiner -57	none -69	preposition -45	word -7
start|before|admitir|first|	o -62
start|before|advertir|	capital -38	none -83	preposition -14	that -6
start|before|affirmer|	determiner 63	none 50	preposition 53	word 30
start|before|affirmer|first|	l’ 13
start|before|afirmar|	capital 36	determiner 6	none 60	preposition -42	that -21	verb 28
start|before|afirmar|first|	em -25	la -42	o 30	seu -9
start|before|aggiungere|	determiner -8	none -13
start|before|ajouter|	determiner -15	none 8	stop 24
start|before|aldus|	none 57
start|before|alegar|	none 50	preposition -24	that -20
start|before|ammettere|	determiner 33	none 56	preposition 24
start|before|ammettere|first|	il -85
start|before|annoncer|	auxiliary -44	capital 15	determiner 14	none 26	preposition -76	stop -38	word -63
start|before|annoncer|first|	le -21	paris 30
start|before|annotare|	determiner -27	none -35
start|before|annunciare|	determiner -65	none -82	stop -51
start|before|annunciare|first|	il -29	la -51
start|before|antworten|	determiner 24	yes -45
start|before|antworten|first|	das 24
start|before|anunciar|	adverb -19	capital -28	determiner -55	none -100	preposition -70	stop -57	that -10
start|before|anunciar|first|	a -55	el -35	la -28	o -42	su -6	à -29
start|before|apelar|	none -37	preposition -21
start|before|apontar|	capital -49	none -49	preposition 7
start|before|appeler|	capital -36	determiner -63	none -96	preposition -33	stop -41
start|before|appeler|first|	le -38
start|before|apposed|judging|none|	determiner -18	preposition -26	that -20
start|before|apposed|other|none|	determiner -25
start|before|apposed|saying|none|	, -52	adverb -76	determiner -71	preposition -55	pronoun -18	stop -68	subordinator -24	that -32	word -66
start|before|apposed|saying|verb|	that -28
start|before|apposed|thinking|none|	determiner -26	pronoun -35	that -13	word -22
start|before|apposition|judging|none|	adverb -23	determiner -34	preposition -28	pronoun -34	that -35	word -20
start|before|apposition|saying|none|	, -58	; -26	adverb -60	determiner -68	preposition -84	pronoun -36	stop -84	that -26	word -62
start|before|apposition|saying|verb|	that -43
start|before|apprendre|	determiner -35	none -50
start|before|argumentieren|	yes 39
start|before|asegurar|	determiner -11	preposition -48
start|before|asegurar|first|	el -8
start|before|asks|false|	auxiliary 23	none -18	verb -17
start|before|assegurar|	that -6
start|before|assicurare|	, -50	capital 41	determiner -18	none -22	preposition -48	stop 17
start|before|assicurare|first|	il -70
start|before|assurer|	determiner -19	none -27	preposition -24	stop -32	that -10	word -11
start|before|assurer|first|	dans -18	la -63	le 24	l’ 36
start|before|atribuir|	determiner -16	none -51	preposition -19
start|before|atribuir|first|	la -27	o -16
start|before|attendre|	determiner -17	none -25	preposition -17
start|before|auxiliary|	capital -70	determiner 23	word 17
start|before|auxiliary|none|	, 54	judging -53	preposition -82	pronoun -37	saying 33	source -66	stop -66	that -46	word -45
start|before|auxiliary|verb|	saying -9
start|before|avancer|	determiner 29	none 47	stop 50
start|before|avanzar|	none -20
start|before|avisar|	determiner -38	none 30
start|before|avouer|	determiner -31	none -59	preposition -42	word -10
start|before|avvertire|	none 33	preposition 23	that -12
start|before|away|3|	capital 18	determiner -20	preposition -73	pronoun -96
start|before|away|4|	determiner 7	preposition -111	pronoun 30	word -9
start|before|away|5|	auxiliary -34	capital -20	determiner 51	preposition -7	pronoun 28	that -38	word -41
start|before|away|6|	( -32	- -23	determiner -18	pronoun 32	quote -52	subordinator -25	that 24	word 18	— 10
start|before|before|	 -89	: 62	; 49	? 68	start -51
start|before|beloven|	determiner -33	none 38	stop 62
start|before|beloven|first|	de -8
start|before|benadrukken|	none 39
start|before|berichten|	auxiliary 45	determiner 48	yes 45
start|before|bestätigen|	determiner -66	no -66
start|before|beteuern|	auxiliary 43	stop 43
start|before|betogen|	none 48
start|before|betonen|	auxiliary 53	preposition 55	yes 53
start|before|beweren|	none -23
start|before|bezeichnen|	determiner -32	no -32	none -25
start|before|bezeichnen|first|	die -25
start|before|bezweren|	auxiliary -20	none -20
start|before|bitten|	no -28
start|before|blijven|	capital -50	determiner -37	none -85	stop -56	word -38
start|before|calcular|	, 64	determiner 14	none 35	preposition -78	that -10
start|before|calcular|first|	el -64
start|before|calificar|	capital -49	determiner -17	none -21	preposition -12
start|before|calificar|first|	el -6	su -6
start|before|capital|	( -107	, -24	- 29	adverb -7	capital -133	coordinator 22	preposition 8	pronoun 81	verb-judging -60	verb-saying -42	verb-thinking -72	word 55	– -102	— -55
start|before|capital|auxiliary|	, -14	: -62	adverb -7	capital -16	determiner -70	preposition 29	source -7	stop 16	word -79
start|before|capital|marks|	preposition -65	saying -26	source 37	stop 22
start|before|capital|none|	, -43	: -48	; -46	adverb 32	auxiliary -42	coordinator 38	determiner -19	end -7	preposition 11	pronoun -48	source -31	stop -12	that -50	thinking -28	verb-saying -32	word -77
start|before|capital|verb|	adverb 39	determiner -54	end -55	judging 18	preposition -7	pronoun -21	quote -58	saying 17	source -56	stop 28	word -51
start|before|celebrar|	determiner -22	none -29	preposition -38
start|before|celebrar|first|	el -13
start|before|chamar|	none -19	preposition -16
start|before|chiarire|	none 49
start|before|chiedere|	capital 29	determiner -116	preposition -75	stop 37
start|before|chiedere|first|	il -68	la -64	l’ -76
start|before|citar|	none -45
start|before|classificar|	none -35
start|before|comemorar|	determiner -43	none -69
start|before|comemorar|first|	o -43
start|before|comentar|	none -59
start|before|comunicare|	none 56
start|before|comunicar|	determiner -21	none -21	preposition -26
start|before|concedere|	none -49
start|before|concéder|	none -86
start|before|confermare|	capital 35	determiner -86	none -17
start|before|confermare|first|	il -65
start|before|confessar|	none -59
start|before|confier|	determiner -12	none -12	preposition -55
start|before|confirmar|	determiner -61	none -98	preposition -74	stop -72
start|before|confirmar|first|	o -47
start|before|confirmer|	, 32	capital -88	determiner -13	none -23	preposition -65	stop -89
start|before|confirmer|first|	le 29
start|before|considerar|	determiner -18	none -36	preposition -38	that -11
start|before|considerar|first|	o -27
start|before|contar|	, -36	determiner -59	none -60	preposition -9	that -6	verb -40
start|before|contar|first|	a -42	el -51
start|before|contestare|	determiner -45	none -74	stop -42
start|before|contestare|first|	l’ -43
start|before|contestar|	determiner -8	none -77	preposition -56	that -10
start|before|contester|	determiner -48	none -66	preposition -41
start|before|contrapor|	none -7	that -6
start|before|così|	, -16	capital -16	none -16	verb -16
start|before|così|first|	non -16
start|before|criticar|	none -72	preposition -20	stop -48
start|before|croire|	none -24
start|before|culpar|	determiner -28	none -36
start|before|culpar|first|	o -31
start|before|d'|	none -10
start|before|decir|	capital -57	determiner 25	marks 33	none -9	preposition -53	that -9
start|before|decir|first|	el 35
start|before|declarar|	determiner -37	none -51
start|before|declarar|first|	o -38
start|before|defender|	determiner -42	none -95	preposition -59
start|before|defender|first|	el -21
start|before|definire|	determiner -9	none -11
start|before|definir|	none -17	preposition -16
start|before|demander|	determiner -73	none -109	preposition -25	stop -66
start|before|demander|first|	la -18	le -28
start|before|denunciar|	determiner -69	that -6
start|before|descartar|	determiner -33	none -72
start|before|descartar|first|	el -45	la -19
start|before|desmentir|	determiner -12	none -42	preposition -32
start|before|determiner|	adverb 41	auxiliary 36	capital 7	determiner -81	preposition -57	quote 15	verb-saying -84
start|before|determiner|auxiliary|	( -55	, 47	: -54	; 73	judging 44	saying 42	stop 25	word 69
start|before|determiner|marks|	, 28	preposition 39	saying 42	source -32	stop 8	that -11
start|before|determiner|none|	( -34	: -56	; -68	adverb -53	auxiliary -60	coordinator 36	determiner -111	end -91	judging -53	other -79	preposition -16	pronoun -8	quote -50	saying -47	source 42	subordinator -76	that -53	thinking -51	verb-saying -74	word -22
start|before|determiner|verb|	( -21	, -31	adverb -90	determiner -42	judging -58	preposition -8	saying -10	source -27	stop 28	that -39	verb-saying 10	word 48
start|before|de|	, -62	auxiliary -40	capital 7	determiner 10	none -16	other 36	preposition -35	pronoun 12	subordinator 19	thinking -39	word 6
start|before|de|apposed|	saying -38
start|before|de|apposition|	judging -33	saying -85
start|before|de|away|3|	saying -57	source -11
start|before|de|away|4|	saying -6	source 29
start|before|de|away|5|	judging 50	saying 84	source -38
start|before|de|away|6|	judging -28	other -54	saying 15	source 12	thinking -39
start|before|de|direct|	judging -48	saying -99
start|before|de|inverted|	judging 12	other 36	saying 31
start|before|de|mood|	no -49	yes 60
start|before|direct|judging|none|	adverb -31	determiner -24	preposition -23	word -51
start|before|direct|judging|verb|	preposition -44
start|before|direct|saying|auxiliary|	determiner 27
start|before|direct|saying|marks|	determiner 37
start|before|direct|saying|none|	, -96	adverb -70	determiner -67	end -77	preposition -91	pronoun -43	stop -100	that -24	word -79
start|before|direct|saying|verb|	: -47	determiner -66	end -56	preposition -61	pronoun -79	quote -54	that -41	word -53
start|before|direct|thinking|none|	determiner -15	preposition -12	word -17
start|before|dire|	, -37	auxiliary 22	capital -52	none -30	preposition -55	pronoun -37	quote -54	stop 25	verb 18	word -13
start|before|dire|first|	il -43	l' -86	la -10	le -80	l’ 51
start|before|dixit|	none -13	stop -10
start|before|dizer|	adverb -82	auxiliary 22	capital 9	determiner -27	none 30	preposition 41	stop 41	that -73	verb 41	word -17
start|before|dizer|first|	a -67	em -24	o -93
start|before|drohen|	capital -30	no -30
start|before|décrire|	capital -37	none -48
start|before|défendre|	determiner -62	none -70
start|before|démentir|	determiner -58	none -70	preposition -30	stop -52
start|before|démentir|first|	la -27
start|before|dénoncer|	determiner 30	none 20
start|before|d’|	, -16	determiner 10	none 21	stop 16
start|before|elogiar|	determiner -23	none -26	preposition -30
start|before|elogiar|first|	el -19
start|before|ending|(|	( -43
start|before|ending|-|	- -23
start|before|ending|05|	word -32
start|before|ending|15|	word 30
start|before|ending|40|	word -36
start|before|ending|ad|	capital -14
start|before|ending|ag|	capital -42
start|before|ending|al|	capital 25	preposition -37
start|before|ending|am|	capital 44
start|before|ending|an|	capital -38	pronoun 32
start|before|ending|ao|	preposition -34
start|before|ending|ar|	capital -28	determiner -46
start|before|ending|as|	capital -21	determiner 36
start|before|ending|at|	that 30
start|before|ending|au|	preposition -51
start|before|ending|a|	auxiliary -57	preposition -7
start|before|ending|ca|	capital -24
start|before|ending|ce|	capital -70	determiner -60
start|before|ending|ch|	capital -53
start|before|ending|da|	capital -68	preposition -50
start|before|ending|de|	capital 25	determiner 22	preposition -52
start|before|ending|di|	capital -73
start|before|ending|do|	preposition -21
start|before|ending|du|	determiner -37
start|before|ending|ei|	preposition -29	pronoun -56
start|before|ending|el|	capital -97	determiner -45	preposition -35
start|before|ending|en|	capital 49	determiner 40	preposition 32
start|before|ending|er|	capital 11	preposition -18	pronoun -13
start|before|ending|es|	capital -41	determiner 14
start|before|ending|et|	capital -36	pronoun 13
start|before|ending|eu|	determiner 28
start|before|ending|ez|	preposition -31
start|before|ending|gé|	capital -54
start|before|ending|hr|	determiner -51
start|before|ending|ia|	capital -48
start|before|ending|ie|	capital -31	determiner 10	pronoun 12
start|before|ending|ij|	pronoun 18
start|before|ending|il|	capital -70	determiner -47	pronoun 37
start|before|ending|im|	preposition -63
start|before|ending|in|	capital 34	determiner 7
start|before|ending|io|	capital -74
start|before|ending|is|	capital -26	determiner -40	preposition 20
start|before|ending|it|	capital -77	preposition 46
start|before|ending|i|	determiner -51
start|before|ending|jn|	auxiliary -52
start|before|ending|já|	capital -45
start|before|ending|ke|	capital -54
start|before|ending|l'|	determiner 40
start|before|ending|la|	capital -90	determiner -10	preposition -68
start|before|ending|le|	capital -10	pronoun -25
start|before|ending|li|	capital -76	determiner -41
start|before|ending|lo|	determiner -43	preposition -26
start|before|ending|ls|	capital -84	preposition -43
start|before|ending|l’|	determiner -16
start|before|ending|ma|	determiner -41
start|before|ending|me|	capital -52	pronoun -57
start|before|ending|na|	capital -51	preposition -24
start|before|ending|nd|	capital -43
start|before|ending|ne|	capital 52	determiner -38
start|before|ending|nn|	subordinator -36
start|before|ending|no|	capital 12	preposition -37
start|before|ending|ns|	preposition -56
start|before|ending|nt|	capital -66	preposition -44
start|before|ending|oa|	capital -64
start|before|ending|of|	subordinator 13
start|before|ending|oi|	auxiliary 6
start|before|ending|on|	capital 19	determiner -105	preposition -35	pronoun -8
start|before|ending|op|	preposition 8
start|before|ending|or|	capital 32	preposition 42
start|before|ending|os|	capital -69	determiner 9
start|before|ending|ou|	capital 45
start|before|ending|o|	determiner -10
start|before|ending|ra|	capital -23	preposition 37
start|before|ending|re|	capital 59	preposition -66
start|before|ending|ri|	capital -17
start|before|ending|ro|	capital -56
start|before|ending|sa|	determiner -8
start|before|ending|se|	capital 66
start|before|ending|si|	pronoun -13
start|before|ending|st|	capital 51
start|before|ending|su|	determiner -66
start|before|ending|ta|	capital -40
start|before|ending|te|	capital 30
start|before|ending|ti|	capital -59
start|before|ending|to|	capital -80
start|before|ending|té|	capital -40
start|before|ending|uf|	preposition -17
start|before|ending|ul|	preposition -26
start|before|ending|um|	determiner 9
start|before|ending|un|	capital 51	determiner 18
start|before|ending|ur|	capital -50	determiner -21	preposition -64
start|before|ending|us|	capital 45
start|before|ending|ve|	capital -71
start|before|ending|vo|	capital -31
start|before|ending|wa|	capital -53
start|before|ending|za|	capital -47
start|before|ending|zt|	capital 34
start|before|ending||	quote -52
start|before|ending|às|	preposition -53
start|before|ending|à|	preposition -18
start|before|ending|ás|	capital -36
start|before|ending|ão|	capital 37
start|before|ending|è|	auxiliary 32
start|before|ending|ée|	capital -72
start|before|ending|—|	— -14
start|before|entgegnen|	yes 20
start|before|en|	none -48
start|before|ergänzen|	auxiliary 46	yes 46
start|before|erinnern|	determiner 26
start|before|erklären|	, -18	auxiliary -26	capital -10	determiner 69	no -24	none 41	preposition -18	pronoun 79	stop 63	verb 47	yes 18
start|before|erklären|first|	man 72
start|before|erläutern|	, 34	auxiliary 15	capital 22	determiner 49	no 45	none 40	yes 15
start|before|erläutern|first|	das 34
start|before|erzählen|	, -10	auxiliary -14	determiner -9	preposition -43	yes -14
start|before|escludere|	determiner -10	none -60	preposition -17
start|before|escludere|first|	il -7
start|before|escrever|	none 19	preposition 29
start|before|escribir|	none -37
start|before|escusar|	capital -14	determiner -33	none -76	preposition -54
start|before|escusar|first|	o -29
start|before|esperar|	none -24	preposition -17
start|before|esprimere|	determiner -52	none -72
start|before|espérer|	none -74
start|before|estimer|	capital -64	determiner 53	none 56	preposition -52	that -39
start|before|estimer|first|	dans -8	le 54
start|before|es|	- 9	determiner -16	judging -32	other -37	preposition -67	pronoun -24	quote -35	saying -15	source -8	thinking -31	— 10
start|before|es|according|	source -8
start|before|es|apposed|	judging -24	saying -34
start|before|es|apposition|	judging -24	saying -42
start|before|es|away|3|	saying -62	source -111
start|before|es|away|4|	saying 44
start|before|es|away|5|	saying 42
start|before|es|away|6|	judging -27	other -37	saying -27	thinking -31
start|before|es|direct|	judging -30	saying -52	thinking -13
start|before|es|inverted|	judging -40	other -37
start|before|es|mood|	none -19
start|before|evitar|	determiner -15	none -27
start|before|evitar|first|	el -10
start|before|exclure|	determiner -19	none -43	stop -43	word -8
start|before|exclure|first|	la -16
start|before|excuser|	none -53
start|before|exigir|	determiner -48	none -73	preposition -12	stop -53
start|before|exigir|first|	el -38	o -42
start|before|explicar|	determiner 28	none 34	preposition -44	that -6
start|before|explicar|first|	la -64
start|before|expliquer|	none 49
start|before|faire_valoir|	, 6	auxiliary 8	determiner 34	none -18	stop -56
start|before|faire_valoir|first|	la 50
start|before|falar|	determiner -20	none -34	preposition -34	verb -26
start|before|falar|first|	o -20
start|before|felicitar|	determiner -50	none -93	preposition -46
start|before|felicitar|first|	el -21
start|before|first|	 -52	( -43	- -23	a -12	al -25	almada -38	als -43	ao -34	as 48	au -51	auf -17	bei -26	beim 14	bis 39	ce -60	chez -31	con -35	c’ 23	da -50	dal -32	dans -56	darin 56	das -9	dat 30	de 14	den 28	der -20	desde -35	die 39	do -22	du -37	een 29	eine -71	el -45	elle -25	en -27	entre -51	er 29	es -9	foi 6	gli -41	gstaad -14	haar -46	het 13	hij 8	hun -56	i -51	ihr -51	im -85	interrogé -53	interrogée -22	joint -29	já -45	kabinet -36	l' 40	la -10	ledit -52	lei -56	les 7	leur -21	lisboa -64	lo -26	los 33	l’ -16	man 32	maputo -26	mardi -71	me -57	mense -46	más -36	na -24	nel -32	no 8	non 42	o -10	of 13	on -8	onder -66	op 8	os -52	ottawa -53	paris 27	pelo -26	per -41	più -34	plus -54	por -45	porto -16	pour -46	prenant -64	quant -14	quanto -21	questionada -13	questionado -43	sa -8	sein 31	seine 49	seu 28	sie 12	son -105	su -66	sul -26	sur -48	trois -40	um 9	uma -41	un 34	uno -35	wenn -36	wer 61	wie 53	zij 33	zijn -52	à -18	às -53	è 32	— -14
start|before|fragen|	no 25
start|before|fr|according|	source -15
start|before|fr|apposed|	judging -21	saying -88	thinking -21
start|before|fr|apposition|	judging -20	saying -91
start|before|fr|	auxiliary 27	capital -21	judging -65	preposition -56	quote -46	source -15	thinking -30	word -9
start|before|fr|away|3|	saying 30	source -77
start|before|fr|away|4|	saying -55	source -38
start|before|fr|away|5|	judging -64	saying 14	source 14	thinking -22
start|before|fr|away|6|	judging -49	thinking -25
start|before|fr|direct|	judging -29	saying -71	thinking -27
start|before|fr|inverted|	judging -82	saying 25
start|before|fr|mood|	none -13
start|before|féliciter|	determiner -26	none -52
start|before|garantire|	none 8
start|before|garantir|	, -58	determiner -67	none 9	preposition 31	that -10	word -31
start|before|garantir|first|	a 45	o -12
start|before|geben|	auxiliary -18	capital -8	preposition 38	pronoun -27
start|before|geven|	determiner -45	none -120	word -68
start|before|giurare|	none -81
start|before|hablar|	determiner -19	none -29	preposition -15
start|before|halten|	capital 23	determiner -55	none -90	verb 62
start|before|heißen|	adverb 66	auxiliary -13	determiner -76	marks -9	no 14	preposition 62	pronoun 53	yes -31
start|before|heißen|first|	man 53
start|before|heißt|	stop 37
start|before|heten|	none -28
start|before|houden|	capital -50	determiner -46	none -68	preposition -50	verb -30	word -27
start|before|indicar|	none -55
start|before|indiquer|	auxiliary -16	capital 18	none 15	preposition 31
start|before|informar|	, 67	- 17	capital -28	determiner 42	none 51	preposition -53	stop 43	that -13	verb 20	word 44
start|before|informar|first|	- 17
start|before|insistir|	none -83
start|before|inverted|judging|auxiliary|	, 34	stop -19
start|before|inverted|judging|none|	, -62	: -35	adverb -84	coordinator -27	determiner -33	preposition -53	quote -34	stop 19	subordinator -53	word -68
start|before|inverted|judging|verb|	adverb 29
start|before|inverted|other|none|	determiner -29	preposition -82	stop -42
start|before|inverted|saying|auxiliary|	, -12	: -93	; -9	adverb 82	capital -16	determiner 6	stop 71	verb-saying 34	word -18
start|before|inverted|saying|marks|	, -8	determiner 51	preposition 50	stop -21
start|before|inverted|saying|none|	$ -65	( -16	, 63	: -55	; 15	auxiliary -76	coordinator 41	determiner -23	end 29	preposition -8	pronoun -28	quote -49	stop 15	that -86	verb-saying -31	word 33
start|before|inverted|saying|verb|	: -48	adverb -20	quote -59	stop 55	word -6
start|before|invitare|	determiner -44	none -61	preposition -54
start|before|invitare|first|	la -37
start|before|invitar|	none -40	preposition -33
start|before|it|	( -33	capital -17	determiner -32	judging -57	other -50	preposition 6	pronoun -81	quote -45	saying -21	source -20	thinking -24
start|before|it|according|	source -20
start|before|it|apposed|	judging -23	saying -77	thinking -15
start|before|it|apposition|	judging -12	saying -64
start|before|it|away|3|	saying -93	source -63
start|before|it|away|4|	source -77
start|before|it|away|5|	source 39
start|before|it|away|6|	judging -45	saying -16	source -55	thinking -24
start|before|it|direct|	saying -104
start|before|it|inverted|	judging -62	other -50	saying 7
start|before|it|mood|	none -25
start|before|judging|	auxiliary -53	capital -10	determiner -37	past -7	preposition -19	present -56	pronoun 20
start|before|judging|ending|a|	preposition -24
start|before|judging|ending|de|	determiner 13
start|before|judging|ending|el|	determiner -16
start|before|judging|ending|em|	preposition -20
start|before|judging|ending|en|	capital -82	preposition -14
start|before|judging|ending|er|	capital -56	determiner -54
start|before|judging|ending|ia|	capital -26
start|before|judging|ending|il|	determiner -15
start|before|judging|ending|is|	capital -33
start|before|judging|ending|jn|	auxiliary -53
start|before|judging|ending|l'|	determiner -37
start|before|judging|ending|la|	determiner -22
start|before|judging|ending|le|	determiner -36
start|before|judging|ending|l’|	determiner -19
start|before|judging|ending|no|	preposition -25
start|before|judging|ending|ns|	preposition -16
start|before|judging|ending|nt|	capital -20
start|before|judging|ending|on|	determiner -10
start|before|judging|ending|o|	determiner -25
start|before|judging|ending|sa|	determiner -12
start|before|judging|ending|su|	determiner -12
start|before|judging|ending|te|	capital 51
start|before|judging|ending|à|	preposition -24
start|before|judging|ending|ás|	capital -29
start|before|judging|first|	a -24	dans -16	de 8	der -54	el -16	em -20	en -14	il -15	l' -37	la -22	le -36	l’ -19	más -29	no -25	o -25	paris -10	sa -12	son -10	su -12	zijn -53	à -24
start|before|judging|past|	, 19	: -35	adverb 6	determiner -36	preposition -52	pronoun -44	quote -54	stop 19	subordinator -53	that -30	word -28
start|before|judging|present|	coordinator -22	determiner -24	preposition -25	stop -60	that -13
start|before|jurar|	none -57
start|before|jurer|	none 55
start|before|justificar|	determiner -44	none -65	preposition -53
start|before|justificar|first|	o -44
start|before|klinken|	none 28	stop -44
start|before|kritisieren|	determiner 72
start|before|kündigen|	auxiliary 34	preposition 33	pronoun 23	yes 34
start|before|lamentarse|	determiner -21	none -26	preposition -25
start|before|lamentarse|first|	el -27
start|before|lamentar|	determiner -43	none -74	preposition -59	that -7
start|before|lamentar|first|	a -55	o -29
start|before|lassen|	auxiliary 62	determiner 42	no 9	none 18	pronoun 63	verb-saying 31	yes 74
start|before|lassen|first|	er 52
start|before|laten|	auxiliary -11	capital -61	determiner 29	none -85	pronoun -44	word -56
start|before|laut|	auxiliary -42	capital -42	determiner -51	no -62	preposition -43	verb -48
start|before|leer|	determiner -51	none -46
start|before|lembrar|	, -28	determiner -42	none -75	that -11
start|before|lembrar|first|	o -42
start|before|ler|	none -38	preposition -39
start|before|limitar|	none -27	preposition -23
start|before|llamar|	determiner -20	none -28	preposition -20
start|before|mahnen|	no -42
start|before|mandar|	determiner -32	none -33
start|before|manifestar|	none -72
start|before|manter|	none -54
start|before|meinen|	auxiliary 67	stop 63	yes 67
start|before|melden|	auxiliary -88	determiner -21	none 42	preposition 72	stop -9	verb 23	word 72
start|before|melden|first|	de 38	het 42
start|before|mood|none|	judging -19	other -26	source -17	thinking -60
start|before|mood|no|	judging -36	other -54	saying -34	source -25	thinking -39
start|before|mood|yes|	judging 22	saying 34	source 28
start|before|mostrar|	determiner -35	none -72	preposition -40	stop -48	word -9
start|before|mostrar|first|	a -37	el -11
start|before|nach|	determiner -78	no -81	verb -59
start|before|negar|	determiner -58	none -89	preposition -50	stop -57	word -19
start|before|negar|first|	el -34	em -43	o -52
start|before|nennen|	determiner -30	no -31	none -24	pronoun -16
start|before|nl|according|	source 11
start|before|nl|apposed|	saying -61	thinking -35
start|before|nl|apposition|	judging -43	saying -108
start|before|nl|	auxiliary -52	determiner -11	judging 24	preposition 39	source 11	subordinator -22	that 30	thinking -48	word 37
start|before|nl|away|3|	saying -11	source 19
start|before|nl|away|4|	saying 44	source -38
start|before|nl|away|5|	saying -79
start|before|nl|away|6|	judging -21	saying 26	thinking -48
start|before|nl|direct|	judging -61	saying -8	thinking -42
start|before|nl|inverted|	judging 32	saying 14
start|before|nl|mood|	none 8
start|before|noemen|	capital -22	none -32	word -15
start|before|noter|	none -40
start|before|ontkennen|	determiner -27	none -38
start|before|ontkennen|first|	de -27
start|before|opmerken|	determiner -11	none -51
start|before|order|according|	source -14
start|before|order|apposed|	judging -25	other -25	saying -116	thinking -53
start|before|order|apposition|	judging -38	saying -127	thinking -42
start|before|order|direct|	judging -71	saying -87	thinking -48
start|before|order|inverted|	judging 7	other 16	saying 57
start|before|osservare|	, -23	determiner -23	none -34
start|before|osservare|first|	il -23
start|before|other|	determiner -25	past 14	preposition -56
start|before|other|ending|la|	determiner -32
start|before|other|first|	la -32
start|before|other|past|	, 31	determiner -31	preposition 24	stop -68
start|before|para|	( -32	, -32	: -14	; -14	auxiliary -64	capital -32	coordinator -24	determiner -72	end -16	marks -28	none -66	preposition -24	quote -7	stop -87	that -10	verb -44	word -34
start|before|para|first|	 -7	a -10	as -76	el -13	em -7	la -57	o -60	os -17
start|before|parlare|	determiner -14	none -19	preposition -20
start|before|parlare|first|	il -11	la -13	l’ -11
start|before|parler|	capital -20	determiner -9	none -14	preposition -15	verb -11
start|before|parler|first|	le -10	son -7	à -9
start|before|par|	, -51	determiner -46	none -64
start|before|par|first|	la -33
start|before|pedir|	capital -30	determiner -59	none -69	preposition -57	stop -67	that -6	word -12
start|before|pedir|first|	a -56	desde -8	el -12	la -28	o -66	su -12
start|before|perguntar|	none -12	preposition -12
start|before|per|	( -16	, -53	: -9	; -11	auxiliary -60	capital -42	coordinator -33	determiner -68	end -34	none -57	preposition -37	pronoun -18	quote -14	stop -64	that -17	verb -28	word -22
start|before|per|first|	 -14	( -11	a -14	il -57	la -78	lo -20	l’ -21	nel -14	più -34	è -30
start|before|plaider|	determiner -37	none -73	preposition -29
start|before|pour|	, -45	auxiliary -85	capital -52	coordinator -35	determiner -77	end -19	none -70	preposition -47	pronoun -57	stop -86	verb -29	word -22
start|before|pour|first|	au -10	il -53	la -52	le -59	les -52	l’ -14	me -11	à -7
start|before|precisare|	determiner -11	none -15	that -6
start|before|precisar|	none 70
start|before|preferir|	determiner -13	none -69	preposition -16	word -19
start|before|preposition|	adverb -42	capital 20	determiner -10	preposition -11	pronoun -35	quote -59	verb-saying -54	word -25
start|before|preposition|auxiliary|	, 37	: -73	preposition 51	saying 34	stop 65	word -89
start|before|preposition|marks|	saying -62	source -29
start|before|preposition|none|	% -65	( -58	, -30	: -58	adverb -45	auxiliary -64	coordinator -60	determiner -67	end -6	judging -44	other -32	preposition -43	pronoun -68	saying -12	source -107	subordinator -32	that -33	thinking -18	word -15
start|before|preposition|verb|	, -82	: -43	determiner 49	judging 38	preposition -32	quote -60	saying -11	source -51	stop 24	that -26	word 41
start|before|prever|	determiner -37	none -58	preposition -36
start|before|proclamare|	determiner -45	none -59
start|before|prometer|	determiner -52	none -80	preposition -61	word -14
start|before|prometer|first|	a -43	el -33	la -18	o -45
start|before|promettere|	determiner -49	none -63	preposition -27
start|before|promettere|first|	la -49
start|before|promettre|	capital -65	determiner -125	none -13	preposition -53	stop 6	word -43
start|before|promettre|first|	le -98	l’ -53	à -53
start|before|pronoun|	, -79	auxiliary -16	capital -57	pronoun 15	that 7	verb-judging 11	verb-saying 31	word 36
start|before|pronoun|auxiliary|	, -27	determiner 23	judging 33	saying -14	source -20	stop 24	verb-saying 34
start|before|pronoun|marks|	saying 76	source -62	stop 27
start|before|pronoun|none|	, 50	determiner -34	judging -63	preposition -74	saying 6	source 33	stop 50
start|before|pronoun|verb|	, 14	saying -22	source -39	stop 18
start|before|proponer|	determiner -35	none -50	preposition -34	word -24
start|before|proponer|first|	la -42	su -17
start|before|proporre|	determiner -36	none -51
start|before|proporre|first|	il -36
start|before|proposer|	determiner -54	none -72
start|before|proposer|first|	le -42
start|before|préciser|	, 17	determiner 42	none 45
start|before|prévenir|	none 75
start|before|prévoir|	determiner -56	none -75
start|before|pt|according|	source -35
start|before|pt|apposed|	judging -19	saying -93	thinking -16
start|before|pt|apposition|	judging -31	saying -85
start|before|pt|away|3|	judging -48	saying -20	source 25
start|before|pt|away|4|	source -59
start|before|pt|away|5|	judging -23	saying 9	source -20
start|before|pt|away|6|	judging -28	other -39	saying -23	source -49	thinking -47
start|before|pt|	capital -52	determiner 14	judging -40	other -39	preposition -21	quote -6	source -35	thinking -47	word -54
start|before|pt|direct|	judging -31	saying -71
start|before|pt|inverted|	judging -44	other -43	saying 26
start|before|pt|mood|	none -21
start|before|publicar|	none -50	preposition -34
start|before|qualifier|	none -18	word -17
start|before|queixar|	none -44	preposition -24
start|before|quejarse|	none -16	preposition -14
start|before|querer|	determiner -11	none -24	word -20
start|before|querer|first|	o -11
start|before|quote|	, -51
start|before|quote|none|	, -14	determiner -9	preposition -38	saying -45	source -34	stop -68	that -23
start|before|raccontare|	determiner -83	none 44	preposition 41
start|before|raccontare|first|	la -82
start|before|raconter|	determiner -29	none -41
start|before|rappeler|	, -17	determiner 21	none 10	that -48
start|before|rappeler|first|	la -53	l’ 37
start|before|rebater|	determiner -20	none -26
start|before|rechnen|	determiner 61	no 64	none 56	preposition 58	verb 39
start|before|recibir|	none -46
start|before|reclamar|	determiner -43	none -62	preposition -20	stop -50
start|before|reclamar|first|	el -34
start|before|reconhecer|	determiner -26	none -51	preposition -47	that -6
start|before|reconhecer|first|	a -46	o -19
start|before|reconnaître|	determiner -37	none -13	preposition -68
start|before|reconocer|	determiner -43	none -52	word -6
start|before|reconocer|first|	el -40
start|before|recordar|	, -41	determiner -39	none -79	preposition -46	that -7	verb -23
start|before|recordar|first|	em -23
start|before|recusar|	determiner -24	none -26	preposition -22	stop -31	word -28
start|before|recusar|first|	a -27	o -24	à -28
start|before|refuser|	determiner -16	none -23	preposition -22
start|before|refuser|first|	la -17	à -12
start|before|regretter|	none 56
start|before|rejeitar|	none -42	preposition -34
start|before|rejeter|	capital -20	none -19
start|before|relever|	determiner -51	none -68
start|before|remeter|	none -42	preposition -33
start|before|replicare|	determiner -13	none -17	preposition -13	that -8
start|before|replicare|first|	il -13
start|before|reprendre|	determiner -31	none -64
start|before|respingere|	determiner -17	none -21
start|before|responder|	capital -81	determiner -68	none 30	preposition -69	that -19
start|before|responder|first|	la -15	o -14
start|before|resumir|first|	en -28
start|before|resumir|	none -36	preposition -32
start|before|revelar|	none 29	preposition -8	that -31
start|before|ribattere|	determiner -42	none -38	that -10
start|before|ribattere|first|	il -41
start|before|riconoscere|	determiner -37	none -63
start|before|ricordare|	determiner -46	none -62	preposition -37	that -6
start|before|ricordare|first|	il -35	la -27
start|before|riferire|	, -34	determiner 26	preposition -55
start|before|riferire|first|	il 38
start|before|ringraziare|	determiner -35	none -55
start|before|ringraziare|first|	il -22
start|before|rire|	adverb -19	none -33
start|before|rispondere|	determiner -34	none -35	preposition -35
start|before|rivendicare|	determiner -48	none -65
start|before|räumen|	auxiliary -58	determiner -39	no -25	none 29	yes -23
start|before|réagir|	none -48	preposition -42
start|before|réclamer|	determiner -64	none -81	preposition -42
start|before|réclamer|first|	la -52	le -39
start|before|répondre|	capital -13	determiner -27	none -65	preposition -38	that -6
start|before|répondre|first|	interrogée -9
start|before|saber|	none -28	preposition -26
start|before|sagen|	, -21	adverb 7	auxiliary -14	capital 27	determiner -7	no -58	none 39	preposition -26	pronoun 18	stop 109	verb -32	yes 67
start|before|sagen|first|	der -12	die 66	er -14	man 82
start|before|saluer|	determiner -21	none -22
start|before|saluer|first|	le -21
start|before|salutare|	none -21
start|before|sapere|	auxiliary 36	determiner 44	none 23
start|before|saying|	( -23	- -20	auxiliary 24	determiner -6	participle -40	quote -45	that -23	word -12
start|before|saying|ending|(|	( -23
start|before|saying|ending|-|	- -20
start|before|saying|ending|05|	word -32
start|before|saying|ending|15|	word 30
start|before|saying|ending|ag|	capital -42
start|before|saying|ending|al|	capital 32	preposition -12
start|before|saying|ending|ao|	preposition -31
start|before|saying|ending|ar|	capital -28	determiner -61
start|before|saying|ending|as|	capital 36	determiner 12
start|before|saying|ending|at|	that -8
start|before|saying|ending|au|	preposition -42
start|before|saying|ending|a|	auxiliary -57
start|before|saying|ending|ce|	capital -70
start|before|saying|ending|ch|	capital -15
start|before|saying|ending|da|	capital -59	preposition -50
start|before|saying|ending|de|	capital 31	determiner 10	preposition -47
start|before|saying|ending|do|	capital 15	preposition -22
start|before|saying|ending|du|	determiner -37
start|before|saying|ending|ei|	preposition -24
start|before|saying|ending|el|	capital -80	determiner -31	preposition -36
start|before|saying|ending|en|	capital 64	determiner 43	preposition -26
start|before|saying|ending|er|	capital -8	preposition -17
start|before|saying|ending|es|	capital -39	pronoun 21
start|before|saying|ending|eu|	determiner 36
start|before|saying|ending|ez|	preposition -30
start|before|saying|ending|gé|	capital -50
start|before|saying|ending|hr|	determiner -35
start|before|saying|ending|ia|	capital -48
start|before|saying|ending|ie|	capital -31	determiner 15	pronoun 10
start|before|saying|ending|ij|	pronoun 24
start|before|saying|ending|il|	determiner -54	pronoun 18
start|before|saying|ending|in|	capital -11	determiner 10
start|before|saying|ending|io|	capital -68
start|before|saying|ending|is|	capital -23	preposition 33
start|before|saying|ending|it|	capital -68
start|before|saying|ending|i|	determiner -32
start|before|saying|ending|jn|	auxiliary -37
start|before|saying|ending|ke|	capital -54
start|before|saying|ending|la|	determiner -14	preposition -68
start|before|saying|ending|le|	capital 6	determiner -6	pronoun 50
start|before|saying|ending|lo|	preposition -26
start|before|saying|ending|l’|	determiner 13
start|before|saying|ending|ma|	determiner -41
start|before|saying|ending|me|	pronoun -53
start|before|saying|ending|na|	preposition -26
start|before|saying|ending|nd|	capital -70
start|before|saying|ending|ne|	capital 35	determiner -44
start|before|saying|ending|no|	capital 19	preposition -38
start|before|saying|ending|ns|	preposition -30
start|before|saying|ending|nt|	capital -53
start|before|saying|ending|oa|	capital -61
start|before|saying|ending|of|	subordinator 13
start|before|saying|ending|on|	capital 26	determiner -88
start|before|saying|ending|op|	preposition 17
start|before|saying|ending|or|	capital 39	preposition 52
start|before|saying|ending|os|	capital -69	determiner -56
start|before|saying|ending|o|	determiner -9
start|before|saying|ending|ra|	capital -11
start|before|saying|ending|re|	capital 59	preposition -51
start|before|saying|ending|sa|	determiner 26
start|before|saying|ending|se|	capital 40
start|before|saying|ending|st|	capital 21
start|before|saying|ending|su|	determiner -49
start|before|saying|ending|to|	capital -35
start|before|saying|ending|té|	capital -40
start|before|saying|ending|uf|	preposition -17
start|before|saying|ending|ul|	preposition -34
start|before|saying|ending|um|	determiner 14
start|before|saying|ending|un|	determiner 13
start|before|saying|ending|ur|	capital -45	determiner -21	preposition -50
start|before|saying|ending|us|	capital 52
start|before|saying|ending||	quote -45
start|before|saying|ending|às|	preposition -53
start|before|saying|ending|ée|	capital -72
start|before|saying|first|	 -45	( -23	- -20	al -12	ao -31	au -42	auf -17	bei -24	bis 39	chez -30	da -50	dans -30	das -9	dat -8	den 30	der -26	desde -25	die 47	do -22	du -37	een 32	ein 6	eine -71	el -31	elle 50	en -26	er 43	es 21	haar -61	hij 19	i -32	ihr -35	il -18	interrogé -50	interrogée -22	la -14	le -6	ledit -52	les -7	leur -21	lisboa -61	lo 30	los -56	l’ 13	me -53	na -26	no 22	non 46	o -9	of 13	op 17	paris 30	pelo -26	per -36	plus -50	por -34	porto -16	pour -46	prenant -64	quanto -20	questionado -43	sa 26	sein 31	seu 36	sie 10	son -88	su -49	sul -34	sur -26	um 14	uma -41	un 16	wer 61	wie 53	zij 33	zijn -37	às -53
start|before|saying|participle|	preposition -29
start|before|saying|past|	$ -26	( -28	: -117	auxiliary -89	capital -44	coordinator 43	preposition -24	pronoun -98	quote -86	stop 38	subordinator -27	that -40	verb-saying 51	word -19
start|before|saying|present|	, 43	: -77	; -27	adverb -33	coordinator -83	determiner -68	end -81	preposition 12	stop 33	that -56	verb-saying -90	word -51
start|before|schreiben|	auxiliary 80	determiner -11	no -53	preposition 64	pronoun 22	yes 84
start|before|schreiben|first|	die -34
start|before|schrijven|	auxiliary 41
start|before|scrivere|	determiner -40	none -70	preposition -46
start|before|secondo|	, -102	auxiliary -85	capital -75	determiner -10	none -23	preposition -93	pronoun 38	stop -96	verb -52
start|before|secondo|first|	il 16
start|before|segundo|	, 18	capital -81	determiner 32	none 17	preposition -86	stop 7
start|before|segundo|first|	a -28
start|before|según|	auxiliary -7	capital 13	determiner 16	none -34	preposition -106	stop 16	verb -74
start|before|según|first|	el -85
start|before|selon|	auxiliary 7	capital 32	determiner 13	none 19	preposition 6	stop 15
start|before|selon|first|	il 6	la 41	le -9
start|before|señalar|	none -17
start|before|si|	determiner 46	none 66
start|before|sommen|	none 73	preposition 56
start|before|sostenere|	determiner 42	none 38	preposition 35	that -9
start|before|sostenere|first|	la 48
start|before|sostener|	none -7	that -7
start|before|sottolineare|	none -49
start|before|souffler|	none 36
start|before|souligner|	determiner 46	none 84	stop 64	that -22
start|before|source|	( -42	- -42	auxiliary -89	capital -18	determiner 29	preposition -47	pronoun -36	quote -34	source -14	word -98
start|before|source|ending|(|	( -42
start|before|source|ending|-|	- -42
start|before|source|ending|al|	preposition -41
start|before|source|ending|an|	pronoun 62
start|before|source|ending|as|	capital -63	determiner 34
start|before|source|ending|au|	preposition -38
start|before|source|ending|a|	preposition -56
start|before|source|ending|ca|	capital -24
start|before|source|ending|da|	capital -40
start|before|source|ending|de|	determiner 21	preposition -31
start|before|source|ending|do|	capital -70
start|before|source|ending|el|	determiner -90	preposition -14
start|before|source|ending|em|	preposition -25
start|before|source|ending|en|	capital -10	preposition 50
start|before|source|ending|er|	capital 41	determiner 17
start|before|source|ending|es|	determiner 7	pronoun -14
start|before|source|ending|et|	pronoun -8
start|before|source|ending|ia|	capital -18
start|before|source|ending|ie|	determiner -15
start|before|source|ending|il|	determiner -11	pronoun -8
start|before|source|ending|im|	preposition -61
start|before|source|ending|in|	preposition -38
start|before|source|ending|i|	determiner -54
start|before|source|ending|l'|	determiner 59
start|before|source|ending|la|	capital -72
start|before|source|ending|le|	determiner -9
start|before|source|ending|lo|	determiner -33
start|before|source|ending|l’|	determiner -96
start|before|source|ending|me|	pronoun -11
start|before|source|ending|na|	capital -52
start|before|source|ending|ne|	determiner 28
start|before|source|ending|no|	capital -63	preposition -29
start|before|source|ending|ns|	preposition -48
start|before|source|ending|on|	capital -42	determiner -63	pronoun -43
start|before|source|ending|or|	preposition -35
start|before|source|ending|os|	determiner 19
start|before|source|ending|o|	determiner -9
start|before|source|ending|ra|	capital -21
start|before|source|ending|re|	preposition -51
start|before|source|ending|ro|	capital -35
start|before|source|ending|se|	capital 51
start|before|source|ending|ta|	capital -24
start|before|source|ending|te|	capital -84
start|before|source|ending|ti|	capital -59
start|before|source|ending|to|	capital -64
start|before|source|ending|un|	determiner 7
start|before|source|ending|ur|	preposition -43
start|before|source|ending|vo|	capital -30
start|before|source|ending||	quote -34
start|before|source|ending|à|	preposition -48
start|before|source|ending|è|	auxiliary -30
start|before|source|first|	 -34	( -42	- -42	a -56	as 38	au -38	dal -32	dans -48	de 21	der 17	die -15	el -90	em -25	en -11	entre -51	het -8	i -54	il -11	in -38	l' 59	le -13	les 7	lo -63	l’ -96	man 62	me -11	nel -14	no -63	non -23	o -9	on -43	os -52	più -34	son -63	sur -43	un 29	une -48	à -48	è -30
start|before|source|source|	% -22	( -96	, -28	: -77	; -41	auxiliary -28	coordinator -38	determiner -72	end -73	preposition -11	pronoun 38	quote 16	stop 39	subordinator -77	that -50	verb-saying 17	word -14
start|before|soutenir|	determiner -71	none -91	preposition -14
start|before|souvenir|	determiner -35	none -47	preposition -17
start|before|souvenir|first|	son -16
start|before|so|	, -13	adverb 13	determiner 47	no 11	none 42	preposition -16	stop 71	verb -76	word -71	yes 12
start|before|so|first|	der 24	man 59
start|before|spiegare|	, -13	determiner -15	none -29
start|before|spiegare|first|	il -17
start|before|sprechen|	capital -16	determiner -17	no -23	none -20	preposition -20
start|before|spreken|	none -88
start|before|staan|	auxiliary 38	determiner 36	none -21	preposition 22
start|before|staat|	auxiliary -54	none -59	preposition -50
start|before|stando|	none -71
start|before|stellen|	auxiliary 23	none -26
start|before|subordinator|auxiliary|	saying -37
start|before|subordinator|	determiner -9	word 16
start|before|subordinator|none|	saying 31
start|before|sustentar|	none -11	that -11
start|before|teilen|	auxiliary -20	capital 86	determiner -40	no 72	none 42	preposition 8	pronoun -49	yes -43
start|before|tempérer|	none 39	stop 27
start|before|that|	auxiliary 70	word 73
start|before|that|auxiliary|	saying -36
start|before|that|none|	saying 56
start|before|thinking|	capital -29	determiner -51	past -65	preposition -24	present -55
start|before|thinking|ending|a|	preposition -15
start|before|thinking|ending|de|	determiner -33
start|before|thinking|ending|en|	determiner -20	preposition -11
start|before|thinking|ending|la|	determiner -21
start|before|thinking|ending|l’|	determiner -27
start|before|thinking|ending|o|	determiner -11
start|before|thinking|first|	a -20	de -33	een -20	en -11	la -21	l’ -27	o -11
start|before|thinking|past|	adverb -24	determiner -24	preposition -21	pronoun -40	that -17	word -23
start|before|thinking|present|	preposition -51
start|before|trouver|	determiner -20	none -20
start|before|unlisted|	, 31	determiner -28	no -54	none -59	preposition 14	stop -68	verb 41	word 6
start|before|unlisted|first|	la -32
start|before|valorar|	determiner -40	none -55
start|before|valorar|first|	el -30
start|before|verklaren|	auxiliary 61	none 53	stop 37
start|before|verlangen|	determiner -52	no -51	verb -51
start|before|verraten|	auxiliary 11	pronoun 52	yes 53
start|before|verraten|first|	sie 42
start|before|versichern|	capital -24	no -59	none -32	yes 41
start|before|versprechen|	stop 57
start|before|vertellen|	auxiliary -34	none 22	pronoun 29
start|before|verweisen|	no -62	none -60	preposition -42
start|before|verzekeren|	none 89
start|before|ver|	determiner -26	none -28	preposition -22	stop -34
start|before|ver|first|	a -24
start|before|vinden|	, 24	auxiliary 41	capital 10	determiner 17	none 20	pronoun 25	stop 50	that 18
start|before|vinden|first|	haar 6	zijn -50
start|before|voir|	determiner -20	none -19	preposition -21
start|before|volere|	determiner -19	none -23	word -17
start|before|volgens|	auxiliary -62	capital -55	determiner 7	none -35	preposition -119	verb 47	word -58
start|before|volgens|first|	de 38
start|before|vouloir|	none -20
start|before|vragen|	determiner -40	none -101
start|before|vragen|first|	de -40
start|before|werfen|	determiner -40	no -29	none -29
start|before|wijzen|	determiner -53	none -97	pronoun -60	stop -47
start|before|wijzen|first|	de -46
start|before|willen|	none -21
start|before|word|	, -66	auxiliary 60	capital 40	determiner -43	word -72	– -67	— -11
start|before|word|auxiliary|	saying 57	stop 31
start|before|word|marks|	saying -83
start|before|word|none|	determiner -35	preposition -63	saying -23	source -89	stop -18	that -50
start|before|word|verb|	saying 26
start|before|zeggen|	auxiliary -6	capital -10	determiner -74	none 11	preposition 87	pronoun 75	that 21
start|before|zeggen|first|	de -40	het 51	hij 67	zijn -27
start|before|zien|	none -69
start|before|à|	none -89
start|before|écrire|	determiner -41	none -56	preposition -24
start|before|écrire|first|	le -55
start|before|évaluer|	determiner -11	none -11
start|before|évoquer|	determiner -41	none -46	preposition -33
start|	behind -17	colon 24	comma -7	infinitive -15	late -7	next -10	source 9	that 10
start|behind|	accogliere -32	accuser -62	achar -26	acrescentar -46	acusar 16	admitir -29	advertir 7	affermare -12	affirmer -24	afirmar -31	aggiungere -29	alertar -67	amenazar 50	ammettere -13	annoncer -58	annunciare -37	antworten -57	anunciar -53	apelar -23	aplaudir -39	apontar -36	appeler -68	apuntar -81	asegurar -53	assicurare -12	assumir -40	assurer -43	atribuir 30	attendre 13	avanzar -37	avisar -54	becijferen -55	berichten -53	betonen -7	beziffern -52	bitten -43	blijken -59	blijven -64	calcular -78	celebrar -52	chamar -15	chiamare -18	chiedere -30	chiffrer 22	cifrar -60	citar -60	classificar -27	cobrar -43	coincidir -45	comentar -31	commenter -18	comunicar -69	comunicare -9	condenar -20	confermare -32	confier -35	confirmar -46	confirmer -38	congratular -31	considerar -52	consigliare -24	contar -49	contestar -77	continuar -27	convocar -24	cortar -35	decir -81	declarar -66	defender -22	demander -51	descartar -42	desmentir -64	despedir -41	devolver -29	dichiarare -29	dire -44	divulgar -41	dizer -37	dreigen -60	dringen 12	déclarer -14	eisen -51	emporter -44	engager -45	erklären -32	erzählen -21	escludere -12	escrever -46	escribir -53	escusar -53	esperar -37	estimar -47	evitar -39	exclure -41	exigir -33	explicar -40	expliquer -42	expresar -61	faire_valoir -24	falar 9	felicitar -63	festejar -54	figurer -55	fordern -66	féliciter -61	garantir -24	geben -22	geven -51	giurare -18	gostar -44	grappen -42	gritar -49	hablar -35	halten -41	heißen -41	heten -45	hoffen -41	houden -28	indiquer -30	informar -65	inquiéter 29	insister 21	insistir 45	interroger -54	invitar -46	invitare -27	ironizar -65	justificar 52	klagen -39	kündigen -67	lachen -19	lamentar -36	lamentare -32	lamentarse -42	lancer -33	lassen -42	laten -70	leggen 14	ler -38	limitar -24	llamar -33	mahnen -50	manter -39	melden -71	menacer -62	minacciare -25	mostrar -25	negar -55	notieren -40	ofrecer -61	opinar -33	parlare -43	parler -63	pedir -56	perguntar -37	plaider 38	pleiten 48	pochen 6	precisar -63	preguntar -73	prever -42	prometer -33	promettere -45	promettre -72	proponer -32	proporre -51	proposer -65	protestare 22	prévoir -65	publicar -34	queixar -59	quejarse 57	questionar -33	raccomandare -30	raccontare -29	raconter -38	rappeler -50	reaccionar -59	reageren -52	reagir -33	rechnen 28	recibir -42	recitare -43	reclamar -68	recomendar -44	recommander -62	reconhecer -41	reconnaître -52	reconocer -36	recusar -23	referir -47	refuser -62	rekenen -42	relatar -38	remeter -30	replicare -40	reprochar -54	reprocher -78	responder -78	resumir -39	ricordare -53	rispondere -51	roepen 43	rufen -39	räumen -45	réagir -55	réclamer -42	répondre -75	saber -94	sagen -36	salutare -58	sapere -39	schildern -25	schreiben -45	schrijven -67	scrivere -36	señalar -53	sostener -54	sostenere -18	souvenir 21	spiegare -33	sprechen -60	spreken -22	staan -88	stehen -43	stellen -12	stimare -30	sugerir -15	tabler 64	teilen -28	telefonar -20	telefonare -37	temer -28	trekken -51	unlisted -50	ver -38	verklaren -59	verraten -22	vertellen -54	verweisen 44	vinden -48	vragen -73	vrezen -56	waarschuwen -42	warnen 10	wijzen 43	zanjar -40	zeggen -75	écrire -49	évaluer -59	évoquer -43
start|behind|accogliere|	none -42
start|behind|accuser|first|	avoir -32
start|behind|accuser|	none -73	word -42
start|behind|achar|	none -34	word -26
start|behind|acrescentar|	none -44	word -46
start|behind|acusar|	determiner -88	marks -82	none 32	word 26
start|behind|acusar|first|	la -66
start|behind|admitir|	none -29	word -25
start|behind|adverb|none|	saying -58
start|behind|adverb|	word -45
start|behind|advertir|first|	que 12
start|behind|advertir|	none 45	that 12
start|behind|affermare|	none -16	word -10
start|behind|affirmer|	determiner -23	none -24
start|behind|afirmar|	determiner -42	marks -33	none -30	word -18
start|behind|aggiungere|	none -34	word -29
start|behind|alertar|first|	a -10
start|behind|alertar|	none -90	preposition -10	word -39
start|behind|amenazar|	none 73	word 50
start|behind|ammettere|	determiner -7	none -14	word -14
start|behind|ammettere|first|	aver -13	una -7
start|behind|annoncer|	determiner -28	none -72
start|behind|annunciare|	determiner -51	none -41	word -10
start|behind|annunciare|first|	il -74
start|behind|antworten|	no -57
start|behind|anunciar|	determiner -55	none -60	word -35
start|behind|apelar|	none -25	word -23
start|behind|aplaudir|	none -48	word -39
start|behind|apontar|	determiner -27	none -38
start|behind|apontar|first|	o -27
start|behind|appeler|	determiner -56	marks -47	none -81	word -35
start|behind|appeler|first|	ne -22
start|behind|apuntar|	none -94
start|behind|asegurar|	determiner -52	none -50
start|behind|asks|false|	auxiliary -44	marks -14	none -11	verb -19
start|behind|assicurare|	none -11	word -12
start|behind|assumir|	none -44	word -40
start|behind|assurer|	determiner -41	none -57
start|behind|atribuir|	determiner 38	marks -91	none 54	word -50
start|behind|attendre|	determiner 27	none 19	word -110
start|behind|auxiliary|none|	saying -31
start|behind|auxiliary|	word -30
start|behind|avanzar|	determiner -37	none -52
start|behind|avisar|first|	que -12
start|behind|avisar|	none -77	that -12
start|behind|away|2|	adverb -62	capital -45	preposition -19	pronoun -14	subordinator 29	that 46	verb-saying -35
start|behind|away|3|	capital -67	determiner -13	preposition 12	pronoun -85	word -8
start|behind|away|4|	adverb -32	capital -40	determiner 12	preposition -80	pronoun -108	verb-saying -38	word -60
start|behind|away|5|	capital -31	determiner -112	preposition -48	pronoun -41	word -70
start|behind|away|6|	capital -35	determiner -101	preposition -83	pronoun -33	word -74
start|behind|becijferen|	none -74	word -55
start|behind|before|	a -78	ad -38	ai -88	al -106	alla -31	alle -29	als -56	am -73	an -63	ante -78	ao -46	aos -34	até -27	au -113	auf 41	aus -49	aux -69	avec -34	bei -67	beim -43	bij -68	bis -45	com -43	come -64	como -54	con -13	contra -38	d' -32	da -80	dal -28	dall’ -26	dans -111	de 16	del -95	depuis -99	desde -119	devant -55	di -32	do -47	dopo -33	durante -35	dès -65	em 37	en -41	entre -21	für -55	hasta -53	im -96	in -66	met -99	mit 15	na -94	naar -18	nach -60	nas -56	nei -28	nel -44	no -76	num -48	om -69	op 50	over -52	par -138	para -71	pela -68	pelo -41	pour 24	seit -48	sin -59	sinds -59	sobre -34	su -66	sui -52	sul -49	sur 31	tegen -12	tra -26	uit 13	um -93	unter -35	van -59	von -69	voor 20	zu -41	zum -38	zur -92	às -26	über -63
start|behind|berichten|	capital -53	no -53	none -54
start|behind|betonen|	capital -7	none -7
start|behind|beziffern|	no -51	none -52	word -51
start|behind|bitten|	capital -37	no -40	none -43
start|behind|blijken|	auxiliary -38	none -77	word -51
start|behind|blijven|	determiner -41	none -88	word -49
start|behind|blijven|first|	de -41
start|behind|calcular|	none -105	word -65
start|behind|capital|	$ -52	, 18	: -6	capital -72	coordinator -60	determiner -64	end -94	preposition -25	quote -56	stop -78	that -16	word -36
start|behind|capital|auxiliary|	saying -21
start|behind|capital|marks|	judging -25	saying -74
start|behind|capital|none|	judging -47	other -19	saying -38	thinking -30
start|behind|capital|verb|	saying -66
start|behind|celebrar|	none -65
start|behind|chamar|	marks -15	none -15	word -15
start|behind|chiamare|	none -22
start|behind|chiedere|	determiner -16	none -30	word -32
start|behind|chiedere|first|	non -18
start|behind|chiffrer|	none 32	word 22
start|behind|cifrar|	none -77	word -58
start|behind|citar|	none -75	word -56
start|behind|classificar|	marks -27	none -27	word -26
start|behind|cobrar|	none -44	word -43
start|behind|coincidir|	none -58
start|behind|comentar|	none -29	word -29
start|behind|commenter|	none -17
start|behind|comunicare|	none -11
start|behind|comunicar|	none -73
start|behind|condenar|	none -24	word -16
start|behind|confermare|	none -35	word -33
start|behind|confier|	capital -33	determiner -32	none -41	word -17
start|behind|confirmar|	determiner -51	none -43	word -28
start|behind|confirmer|	none -45
start|behind|congratular|	none -37
start|behind|considerar|	marks -47	none -52	word -52
start|behind|consigliare|	none -30
start|behind|contar|	capital -17	determiner -56	none -60	word -20
start|behind|contar|first|	el -30
start|behind|contestar|	determiner -68	none -92	word -37
start|behind|continuar|	none -31	word -27
start|behind|convocar|	none -31
start|behind|cortar|	none -39
start|behind|decir|	determiner -76	none -92	word -11
start|behind|declarar|	determiner -64	none -68	word -33
start|behind|declarar|first|	las -34
start|behind|defender|	none -23	word -23
start|behind|demander|	none -61	word -52
start|behind|descartar|	none -60
start|behind|desmentir|	none -84	word -64
start|behind|despedir|	none -51
start|behind|determiner|	adverb -70	capital -9	determiner -26	quote 21	that -42	verb-saying -123	word -9
start|behind|determiner|auxiliary|	saying -94
start|behind|determiner|marks|	judging -29
start|behind|determiner|none|	judging 24	other -38	saying -10
start|behind|determiner|verb|	judging -50	saying -7
start|behind|devolver|	none -30	word -29
start|behind|de|	adverb -28	capital -30	determiner -12	judging -65	other -35	pronoun -44	saying -12	thinking -59
start|behind|de|apposed|	saying -9
start|behind|de|apposition|	saying -41
start|behind|de|away|2|	judging -33	thinking -59
start|behind|de|away|3|	judging -46	saying 9
start|behind|de|away|4|	judging -58	other -40	saying -77
start|behind|de|away|5|	saying -79
start|behind|de|away|6|	saying -90
start|behind|de|direct|	judging -33	saying 13	thinking -56
start|behind|de|inverted|	judging -64	other -35	saying -45
start|behind|de|mood|	no -14	yes -33
start|behind|de|shared|	saying -64
start|behind|dichiarare|	none -27	word -29
start|behind|dire|	capital -14	marks -60	none -40	word -32
start|behind|divulgar|	none -47
start|behind|dizer|	capital -19	marks -17	none -40	word -36
start|behind|dreigen|	none -87
start|behind|dringen|	none 19	preposition 12
start|behind|déclarer|	determiner -14	none -19
start|behind|eisen|	capital -9	none -64
start|behind|emporter|	none -62
start|behind|ending|00|	word 43
start|behind|ending|10|	word -62
start|behind|ending|12|	word -48
start|behind|ending|14|	word -23
start|behind|ending|1|	word -6
start|behind|ending|20|	word -36
start|behind|ending|24|	word -48
start|behind|ending|40|	word 10
start|behind|ending|61|	word -93
start|behind|ending|9|	word 37
start|behind|ending|ad|	capital -23
start|behind|ending|ag|	capital -64	word 37
start|behind|ending|al|	capital -11	word -35
start|behind|ending|am|	capital -25
start|behind|ending|an|	capital -36
start|behind|ending|ar|	determiner -33	word -13
start|behind|ending|as|	determiner 35	word -41
start|behind|ending|at|	that 104
start|behind|ending|a|	preposition -33
start|behind|ending|ca|	word -55
start|behind|ending|ce|	determiner -62	word -51
start|behind|ending|ch|	capital -32
start|behind|ending|ci|	word -54
start|behind|ending|co|	word -73
start|behind|ending|ct|	word -65
start|behind|ending|da|	capital -18	word -57
start|behind|ending|de|	capital -44	determiner -17	word -88
start|behind|ending|do|	word -38
start|behind|ending|ek|	word -44
start|behind|ending|el|	capital -15	determiner 9	word -26
start|behind|ending|em|	determiner -36	word -77
start|behind|ending|en|	capital 36	determiner -18	word -127
start|behind|ending|er|	capital -46	determiner -73
start|behind|ending|es|	determiner -27	word -74
start|behind|ending|et|	pronoun 14	word -41
start|behind|ending|ga|	word -60
start|behind|ending|ge|	capital -26	word 46
start|behind|ending|go|	word -26
start|behind|ending|he|	word -74
start|behind|ending|hi|	word -45
start|behind|ending|ho|	word -23
start|behind|ending|ht|	capital -36
start|behind|ending|ia|	word 34
start|behind|ending|ie|	determiner -16	word -77
start|behind|ending|il|	determiner 32
start|behind|ending|in|	determiner 27	preposition -52
start|behind|ending|io|	capital -16	word -49
start|behind|ending|ir|	word 26
start|behind|ending|is|	word -26
start|behind|ending|it|	capital -39
start|behind|ending|ix|	word -74
start|behind|ending|i|	determiner -70
start|behind|ending|jn|	auxiliary -35
start|behind|ending|ky|	capital -11
start|behind|ending|l'|	determiner -70
start|behind|ending|la|	capital -24	determiner -27	word -39
start|behind|ending|le|	determiner 10	word -15
start|behind|ending|li|	word -50
start|behind|ending|ll|	capital -55
start|behind|ending|lo|	word -51
start|behind|ending|l’|	determiner -83
start|behind|ending|ma|	determiner -34	word -40
start|behind|ending|me|	word -54
start|behind|ending|na|	capital -33	determiner -58	word -57
start|behind|ending|nd|	capital -26
start|behind|ending|ne|	capital -41	determiner 13	word -51
start|behind|ending|ng|	capital -87	word 24
start|behind|ending|ni|	capital -31	word -24
start|behind|ending|no|	capital -28	word 21
start|behind|ending|nt|	word -58
start|behind|ending|om|	preposition 37
start|behind|ending|on|	capital -25	determiner -42	word -19
start|behind|ending|op|	preposition 9	word -40
start|behind|ending|or|	preposition -72	word -60
start|behind|ending|os|	capital -40	determiner -73	pronoun -16	word -32
start|behind|ending|ot|	preposition -70
start|behind|ending|oz|	word -60
start|behind|ending|o|	determiner -39
start|behind|ending|ra|	determiner -42	word -59
start|behind|ending|re|	determiner -86
start|behind|ending|rg|	capital -35
start|behind|ending|ri|	word -51
start|behind|ending|ro|	determiner -51	word -64
start|behind|ending|rs|	word -54
start|behind|ending|sa|	capital -42	determiner -82	word -43
start|behind|ending|se|	pronoun -35	word 36
start|behind|ending|si|	subordinator -45
start|behind|ending|so|	word -15
start|behind|ending|ss|	capital -66
start|behind|ending|ta|	verb-saying -33	word -55
start|behind|ending|te|	determiner -54	word -80
start|behind|ending|ti|	word -64
start|behind|ending|to|	capital -38	verb-saying -27	word -47
start|behind|ending|tv|	capital -11
start|behind|ending|ue|	determiner -45	that 11	word -74
start|behind|ending|uk|	word -8
start|behind|ending|um|	determiner -48
start|behind|ending|un|	determiner 12
start|behind|ending|ur|	capital -25
start|behind|ending|us|	determiner -53	word -78
start|behind|ending|ut|	word -22
start|behind|ending|ux|	determiner -65
start|behind|ending|va|	word -39
start|behind|ending|ve|	word -84
start|behind|ending|x|	capital -23
start|behind|ending|y|	word -48
start|behind|ending|za|	word -41
start|behind|ending|ze|	word 45
start|behind|ending|ãe|	word -32
start|behind|ending|ão|	word -59
start|behind|ending|ça|	word -43
start|behind|ending|én|	word -65
start|behind|ending|ón|	word -49
start|behind|engager|	none -45
start|behind|erklären|	capital -26	determiner -26	no -32	none -32
start|behind|erklären|first|	der -25
start|behind|erzählen|	no -21	none -21
start|behind|escludere|	none -16
start|behind|escrever|	none -47	word -46
start|behind|escribir|	none -58
start|behind|escusar|first|	comentar -33
start|behind|escusar|	none -50	word -49
start|behind|esperar|	none -41	word -31
start|behind|estimar|	none -58	word -40
start|behind|es|apposed|	judging -53	saying 18
start|behind|es|apposition|	judging -25	saying -6
start|behind|es|away|2|	judging -82	thinking -61
start|behind|es|away|3|	judging -41	saying -57
start|behind|es|away|4|	judging 28	saying -62
start|behind|es|away|5|	saying -34
start|behind|es|away|6|	judging -45	saying -51
start|behind|es|	capital -67	other -25	pronoun -49	saying -11	subordinator -45	that 44	thinking -61	verb-saying -54	word -14
start|behind|es|direct|	judging -90	thinking -61
start|behind|es|elided|	saying -50
start|behind|es|inverted|	judging 22	other -25	saying -58
start|behind|es|mood|	none -7
start|behind|es|relative|	saying -67
start|behind|es|shared|	saying -124
start|behind|evitar|	none -39
start|behind|exclure|	none -47
start|behind|exigir|	none -36	word -31
start|behind|explicar|	determiner -17	none -47	word -47
start|behind|expliquer|	determiner -35	none -51	word -33
start|behind|expresar|	determiner -61	none -72
start|behind|faire_valoir|	determiner -24	marks -27	none -24
start|behind|falar|	capital -51	none 16	word 10
start|behind|felicitar|	determiner -38	none -80	word -53
start|behind|festejar|	none -61
start|behind|figurer|	none -75
start|behind|first|	1 -6	14 -23	40 32	61 -93	9 37	a -33	afloop -40	anfrage -19	as -44	aver -34	avere -20	averla -8	averlo -13	avoir 39	bedenken -19	calma -25	ce -62	cinco -48	comentar -33	contrato -15	courriel -15	das 17	dat 104	de -17	decisão -32	declaraciones -26	dem -92	demissão -19	den -86	der -42	deux -65	dezembro -31	die -16	dienstag -71	direct -65	donnerstag -17	due -45	einem -15	einen -76	einer -72	el 9	ellos -12	ende -39	entrevista -50	escrito -33	essere -24	este -52	falta -22	favor -33	gennaio -14	giudizio -29	haar -33	het 14	i -70	ideia -39	il 32	in -52	instagram -26	jornalistas -12	l' -70	la -27	las 17	le 10	les -85	los -79	lusa -20	l’ -83	microfoni -10	mittwoch -20	montag -24	mudança -41	mãe -32	nachmittag -9	ne -45	noite -33	non -15	nueve -19	não -33	o -39	om 37	onze 45	op 9	os -19	otra -42	otro -53	palavra -27	parler -61	parte -63	partir -84	protokoll -17	que 11	quem -18	quinta-feira -16	radio -34	redes -53	resposta -26	rueda -42	rádio -14	sa -82	salir -28	saída -37	se -35	ses -69	señalar -9	si -45	silêncio -28	sky -11	son -42	sonntag -26	stuk -8	sus -53	suspensão -29	te -25	telefono -28	todo -23	tot -70	tout -22	tre -35	tribunal -9	tränen -39	um -48	uma -34	un 13	una -58	une 12	vier 50	voor -72	voz -60	x -23	y -48	zijn -35
start|behind|fordern|	no -66	none -66
start|behind|fr|	adverb -36	capital -72	determiner 10	other -31	pronoun -59	saying -25	thinking 12	verb-saying -18	word -32
start|behind|fr|apposed|	saying -17	thinking -91
start|behind|fr|apposition|	judging -60	saying -16
start|behind|fr|away|2|	saying -10	thinking 12
start|behind|fr|away|3|	saying -74
start|behind|fr|away|4|	judging -36	saying -73
start|behind|fr|away|5|	saying -21
start|behind|fr|away|6|	saying -56
start|behind|fr|direct|	saying 10	thinking 24
start|behind|fr|elided|	saying -47
start|behind|fr|inverted|	judging -39	other -22	saying -71
start|behind|fr|mood|	none -8
start|behind|fr|relative|	judging -57	saying -80
start|behind|fr|shared|	judging -53	saying -47
start|behind|féliciter|	determiner -57	marks -57	none -61
start|behind|féliciter|first|	un -39
start|behind|garantir|	none -31	word -45
start|behind|geben|	capital -17	no -22	none -22	word -19
start|behind|geben|first|	bedenken -19	protokoll -17
start|behind|geven|	capital -36	none -70
start|behind|giurare|first|	non -10
start|behind|giurare|	none -18	word -18
start|behind|gostar|	none -51	word -44
start|behind|grappen|	none -59
start|behind|gritar|	none -66	word -28
start|behind|hablar|	determiner -20	none -39	word -34
start|behind|halten|	capital -30	determiner -20	no -41	none -38
start|behind|halten|first|	der -20
start|behind|heißen|	marks -41	no -41
start|behind|heten|	marks -45	none -45	word -40
start|behind|hoffen|	no -41	none -41
start|behind|houden|	determiner -35	none -31	word -17
start|behind|houden|first|	de -35	stuk -8
start|behind|indiquer|	determiner -33	none -30
start|behind|informar|	none -78	word -67
start|behind|inquiéter|	determiner 44	none 36
start|behind|insister|	none 29
start|behind|insistir|first|	que 68
start|behind|insistir|	none 59	that 68
start|behind|interroger|	determiner -53	none -73
start|behind|invitare|first|	non -17
start|behind|invitare|	marks -25	none -32	word -27
start|behind|invitar|	none -59
start|behind|ironizar|	none -68
start|behind|it|apposed|	judging -62	saying -76
start|behind|it|apposition|	saying -45
start|behind|it|away|2|	judging -72	saying -25
start|behind|it|away|3|	saying -45
start|behind|it|away|4|	judging -40	saying -37
start|behind|it|away|5|	saying -55
start|behind|it|away|6|	saying -77
start|behind|it|	capital -48	determiner -18	judging -70	preposition -65	saying -38	word -42
start|behind|it|direct|	judging -21
start|behind|it|elided|	saying -37
start|behind|it|inverted|	judging -33	saying -68
start|behind|it|mood|	none -44
start|behind|it|relative|	saying -20
start|behind|it|shared|	saying -58
start|behind|judging|	capital -47	determiner 9	past -37	preposition -41	pronoun -70	word -35
start|behind|judging|ending|ar|	word -52
start|behind|judging|ending|as|	word -41
start|behind|judging|ending|ca|	word -26
start|behind|judging|ending|de|	determiner -29
start|behind|judging|ending|el|	determiner -81
start|behind|judging|ending|en|	capital -26	word -32
start|behind|judging|ending|er|	determiner -37	word -58
start|behind|judging|ending|es|	determiner -66	word -10
start|behind|judging|ending|ia|	word -55
start|behind|judging|ending|ir|	word -45
start|behind|judging|ending|la|	determiner -69
start|behind|judging|ending|le|	determiner -58
start|behind|judging|ending|ma|	word -17
start|behind|judging|ending|na|	determiner -36	word -22
start|behind|judging|ending|ne|	determiner 17
start|behind|judging|ending|ra|	word -17
start|behind|judging|ending|re|	word -70
start|behind|judging|ending|ro|	determiner -26
start|behind|judging|ending|sa|	word -45
start|behind|judging|ending|ta|	word -21
start|behind|judging|ending|to|	word -35
start|behind|judging|ending|uk|	word -8
start|behind|judging|ending|un|	determiner -21
start|behind|judging|ending|ut|	word -22
start|behind|judging|ending|ão|	word -28
start|behind|judging|first|	avoir -47	de -29	decisão -16	der -35	el -81	ideia -39	la -69	le -58	resposta -21	stuk -8	tout -22	un -21	una -36	une 17
start|behind|justificar|	none 48	word -96
start|behind|klagen|	capital -37	none -43
start|behind|kündigen|	no -67
start|behind|lachen|	no -19	none -19
start|behind|lamentare|	none -45
start|behind|lamentarse|	determiner -42	none -47
start|behind|lamentar|	none -35
start|behind|lancer|	determiner -36	none -41
start|behind|lassen|	determiner -42	no -41	verb -32
start|behind|lassen|first|	einen -30
start|behind|laten|	none -87
start|behind|leggen|	none 21
start|behind|ler|	none -42	word -38
start|behind|limitar|	auxiliary -36	marks -6	none -22	word -24
start|behind|limitar|first|	señalar -9
start|behind|llamar|	determiner -27	none -39	word -16
start|behind|llamar|first|	la -19
start|behind|mahnen|	capital -50	no -54	none -50
start|behind|manter|	none -53	word -35
start|behind|melden|	capital -17	none -97
start|behind|menacer|	none -88	word -61
start|behind|minacciare|	none -25
start|behind|mood|none|	judging -18	other -45	saying -16	thinking -6
start|behind|mood|no|	judging -65	other -35	saying -9	thinking -50
start|behind|mood|yes|	saying -32
start|behind|mostrar|	none -29
start|behind|negar|	none -71	word -54
start|behind|nl|apposition|	saying -23
start|behind|nl|	auxiliary -35	capital -58	determiner -18	judging -82	preposition -6	pronoun -28	saying 9	that 104	thinking -70	word 9
start|behind|nl|away|2|	judging -46	saying 12	thinking -70
start|behind|nl|away|3|	judging -28	saying -15
start|behind|nl|away|4|	judging -60	saying -16
start|behind|nl|away|5|	judging -44	saying -94
start|behind|nl|away|6|	saying -90
start|behind|nl|direct|	judging -46	saying -8	thinking -63
start|behind|nl|inverted|	judging -76	saying -24
start|behind|nl|shared|	saying 49
start|behind|notieren|	no -40	none -40
start|behind|ofrecer|	determiner -56	none -68
start|behind|opinar|	none -42
start|behind|order|apposed|	judging -17	saying 8	thinking -94
start|behind|order|apposition|	judging -58	saying -6	thinking -56
start|behind|order|direct|	judging -22	saying 11
start|behind|order|elided|	saying -72
start|behind|order|inverted|	judging -11	other -50	saying -53
start|behind|order|relative|	judging -54	saying -89
start|behind|order|shared|	judging -61	other -30	saying -30
start|behind|other|	capital -17	determiner -27	past -50	word -38
start|behind|parlare|	determiner -33	marks -23	none -52	word -38
start|behind|parler|	determiner -66	marks -66	none -61	word -32
start|behind|parler|first|	un -45	une -62
start|behind|pedir|	capital -12	determiner -75	marks -65	none -52	word -28
start|behind|pedir|first|	la -18	las -17	não -17
start|behind|perguntar|	none -40	word -37
start|behind|plaider|	determiner 39	marks 37	none 40
start|behind|plaider|first|	un 53
start|behind|pleiten|	determiner 17	none 51	word 47
start|behind|pleiten|first|	een 17
start|behind|pochen|	no 6	none 6
start|behind|precisar|	none -85	word -63
start|behind|preguntar|	determiner -52	none -96
start|behind|preposition|none|	judging -39	saying -19
start|behind|preposition|	preposition -62	word -89
start|behind|prever|	none -43	word -42
start|behind|prometer|	determiner -28	none -34	word -30
start|behind|promettere|	determiner -46	none -51	word -16
start|behind|promettre|	none -81	word -68
start|behind|pronoun|	, -65	capital -59	stop -25
start|behind|pronoun|none|	judging -68
start|behind|pronoun|verb|	saying -53
start|behind|proponer|	none -34
start|behind|proporre|	none -53	word -47
start|behind|proposer|	none -89	word -43
start|behind|protestare|	determiner 24	none 37
start|behind|prévoir|	none -79	word -52
start|behind|pt|	adverb -40	capital -42	determiner -47	judging -60	other -37	preposition -37	pronoun -35	saying -26	that -111	thinking -43	verb-saying -33	word -15
start|behind|pt|apposed|	judging -62	saying -102	thinking -25
start|behind|pt|apposition|	judging -52	saying 15
start|behind|pt|away|2|	judging -70	saying -23	thinking -43
start|behind|pt|away|3|	judging -31	saying -29
start|behind|pt|away|4|	judging -27	saying -38
start|behind|pt|away|5|	judging -14	saying -35
start|behind|pt|away|6|	judging -54	saying -38
start|behind|pt|direct|	judging -72	saying -34	thinking -23
start|behind|pt|elided|	saying -52
start|behind|pt|inverted|	judging -36	saying -36
start|behind|pt|mood|	none -33
start|behind|pt|relative|	saying -35
start|behind|pt|shared|	judging -46	saying -85
start|behind|publicar|	none -27	word -19
start|behind|queixar|	none -64	word -55
start|behind|quejarse|	none 73
start|behind|questionar|	determiner -36	none -39
start|behind|raccomandare|first|	non -6
start|behind|raccomandare|	none -36	word -30
start|behind|raccontare|first|	aver -28	avere -17
start|behind|raccontare|	none -26	verb -32	word -23
start|behind|raconter|	none -43	word -18
start|behind|rappeler|	determiner -36	none -66
start|behind|reaccionar|	none -79
start|behind|reageren|	none -73
start|behind|reagir|	none -34	word -32
start|behind|rechnen|	capital 15	no 28	none 28	word 50
start|behind|recibir|	none -50
start|behind|recitare|	none -57
start|behind|reclamar|	determiner -66	none -86	word -31
start|behind|recomendar|	none -43	word -37
start|behind|recommander|	none -82	word -55
start|behind|reconhecer|	none -44	word -45
start|behind|reconnaître|	determiner -38	none -66
start|behind|reconocer|	none -41	word -37
start|behind|recusar|	none -23	word -18
start|behind|referir|	none -59
start|behind|refuser|first|	tout -27
start|behind|refuser|	none -72	word -38
start|behind|rekenen|first|	dat 52
start|behind|rekenen|	none -57	that 52	word -58
start|behind|relatar|	none -48	word -40
start|behind|remeter|	determiner -11	none -30	preposition -28	word -39
start|behind|remeter|first|	a -28	o -11	silêncio -28
start|behind|replicare|	capital -43	none -49	word -12
start|behind|reprochar|	none -59
start|behind|reprocher|	none -86
start|behind|responder|	determiner -53	marks -27	none -96	verb -47	word -70
start|behind|resumir|	none -47	word -7
start|behind|ricordare|first|	aver -29
start|behind|ricordare|	none -47	word -19
start|behind|rispondere|	determiner -52	none -58	word -30
start|behind|roepen|	none 62	preposition 8	word 18
start|behind|rufen|	determiner -39	no -39	none -32
start|behind|räumen|	no -45
start|behind|réagir|	determiner -56	none -78
start|behind|réclamer|	determiner -32	none -57	word -53
start|behind|répondre|	determiner -59	none -100	word -58
start|behind|saber|	none -104	word -14
start|behind|sagen|	capital -34	determiner -26	no -32	none -33	verb -29	word -36
start|behind|sagen|first|	der -12	einer -25
start|behind|salutare|	none -61
start|behind|sapere|	none -44	word -39
start|behind|saying|	adverb -65	auxiliary -31	capital -45	determiner -12	participle 15	past -8	preposition -21	present -33	pronoun -34	subordinator 29	that 40	verb-saying -58	word -10
start|behind|saying|ending|00|	word 47
start|behind|saying|ending|10|	word -62
start|behind|saying|ending|12|	word -48
start|behind|saying|ending|20|	word -36
start|behind|saying|ending|40|	word -91
start|behind|saying|ending|ag|	capital -64	word 37
start|behind|saying|ending|al|	word -35
start|behind|saying|ending|am|	capital -25
start|behind|saying|ending|ar|	determiner -33	word -9
start|behind|saying|ending|as|	word -38
start|behind|saying|ending|at|	that 104
start|behind|saying|ending|a|	preposition -35
start|behind|saying|ending|ca|	word -57
start|behind|saying|ending|ce|	word -51
start|behind|saying|ending|ch|	capital -32
start|behind|saying|ending|ci|	word -54
start|behind|saying|ending|co|	word -71
start|behind|saying|ending|ct|	word -65
start|behind|saying|ending|da|	capital -18	word -58
start|behind|saying|ending|de|	capital -44	determiner -16	word -87
start|behind|saying|ending|do|	word -35
start|behind|saying|ending|ek|	word -44
start|behind|saying|ending|el|	capital -15	determiner 13	word -26
start|behind|saying|ending|em|	determiner -36	word -77
start|behind|saying|ending|en|	capital 38	determiner -16	word -125
start|behind|saying|ending|er|	capital -46	determiner -69	word 8
start|behind|saying|ending|es|	determiner -23	word -74
start|behind|saying|ending|et|	pronoun 19
start|behind|saying|ending|ga|	word -60
start|behind|saying|ending|ge|	capital -34	word 50
start|behind|saying|ending|go|	word -23
start|behind|saying|ending|he|	word -65
start|behind|saying|ending|hi|	word -45
start|behind|saying|ending|ho|	word -26
start|behind|saying|ending|ht|	capital -36
start|behind|saying|ending|ia|	word 35
start|behind|saying|ending|ie|	determiner -15	word -77
start|behind|saying|ending|il|	determiner 32
start|behind|saying|ending|in|	determiner 27	preposition -48
start|behind|saying|ending|io|	capital -16	word -51
start|behind|saying|ending|ir|	word 33
start|behind|saying|ending|is|	word -42
start|behind|saying|ending|it|	capital -39
start|behind|saying|ending|i|	determiner -55
start|behind|saying|ending|jn|	auxiliary -31
start|behind|saying|ending|ky|	capital -11
start|behind|saying|ending|l'|	determiner -46
start|behind|saying|ending|la|	capital -24	determiner -24	word -40
start|behind|saying|ending|le|	determiner 15	word -13
start|behind|saying|ending|li|	word -50
start|behind|saying|ending|ll|	capital -55
start|behind|saying|ending|lo|	word -58
start|behind|saying|ending|l’|	determiner -56
start|behind|saying|ending|ma|	determiner -22	word -48
start|behind|saying|ending|me|	word -46
start|behind|saying|ending|na|	capital -33	determiner -58	word -58
start|behind|saying|ending|nd|	capital -26
start|behind|saying|ending|ne|	capital -41	determiner 12	word -50
start|behind|saying|ending|ng|	capital -83
start|behind|saying|ending|ni|	word -24
start|behind|saying|ending|no|	word 21
start|behind|saying|ending|nt|	word -56
start|behind|saying|ending|om|	preposition 37
start|behind|saying|ending|on|	capital -25	determiner -42	word -19
start|behind|saying|ending|op|	preposition 9	word -40
start|behind|saying|ending|or|	word -57
start|behind|saying|ending|os|	capital -40	determiner -60	pronoun -16	word -32
start|behind|saying|ending|ot|	preposition -70
start|behind|saying|ending|oz|	word -60
start|behind|saying|ending|o|	determiner -37
start|behind|saying|ending|ra|	determiner -40	word -60
start|behind|saying|ending|re|	determiner -36
start|behind|saying|ending|rg|	capital -35
start|behind|saying|ending|ri|	word -57
start|behind|saying|ending|ro|	word -64
start|behind|saying|ending|rs|	word -54
start|behind|saying|ending|sa|	capital -42	determiner -71	word -41
start|behind|saying|ending|se|	pronoun -16	word 37
start|behind|saying|ending|ss|	capital -66
start|behind|saying|ending|ta|	verb-saying -33	word -62
start|behind|saying|ending|te|	determiner -54	word -78
start|behind|saying|ending|ti|	word -63
start|behind|saying|ending|to|	capital -37	verb-saying -27	word -44
start|behind|saying|ending|tv|	capital -11
start|behind|saying|ending|ue|	determiner -45	that 11
start|behind|saying|ending|um|	determiner -42
start|behind|saying|ending|un|	determiner -26
start|behind|saying|ending|ur|	capital -25
start|behind|saying|ending|us|	determiner -53	word -78
start|behind|saying|ending|ux|	determiner -40
start|behind|saying|ending|ve|	word -81
start|behind|saying|ending|x|	capital -23
start|behind|saying|ending|y|	word -48
start|behind|saying|ending|za|	word -41
start|behind|saying|ending|ãe|	word -32
start|behind|saying|ending|ão|	word -70
start|behind|saying|ending|ça|	word -50
start|behind|saying|ending|én|	word -65
start|behind|saying|ending|ón|	word -46
start|behind|saying|first|	a -35	afloop -40	anfrage -26	as -40	aver -34	avere -20	averla -8	averlo -13	bedenken -19	calma -25	comentar -33	courriel -15	das 17	dat 104	de -16	declaraciones -26	dem -92	demissão -19	den -73	der -39	deux -40	die -15	dienstag -71	direct -65	donnerstag -17	due -45	einem -15	einen -76	einer -66	el 13	ellos -12	ende -39	entrevista -50	escrito -33	essere -24	este -52	gennaio -14	giudizio -29	haar -33	het 19	i -55	il 32	in -48	instagram -26	jornalistas -12	l' -46	la -24	las -121	le 15	les -76	los -63	lusa -20	l’ -56	microfoni -10	mittwoch -20	montag -22	mãe -32	nachmittag -9	ne -45	noite -19	non -15	não -33	o -37	om 37	op 9	os -19	otra -40	parte -63	protokoll -17	que 11	radio -34	redes -53	rueda -42	rádio -14	sa -71	salir -28	saída -37	se -16	ses -56	señalar -9	silêncio -28	sky -11	son -42	sonntag -26	sus -53	te -25	telefono -28	todo -23	tot -70	tre -35	tribunal -9	tränen -39	um -42	uma -22	un -26	una -58	une 12	vier 50	voz -60	x -23	y -48	zijn -31
start|behind|schildern|	capital -25	none -25
start|behind|schreiben|	capital -7	determiner -45	no -43	none -40	yes -21
start|behind|schrijven|	determiner -49	marks -57	none -73
start|behind|schrijven|first|	een -18
start|behind|scrivere|	auxiliary -17	capital -27	determiner -25	none -42	word -34
start|behind|señalar|	none -75
start|behind|sostenere|	none -18	word -18
start|behind|sostener|	none -67
start|behind|souvenir|	determiner -119	marks -81	none 41
start|behind|souvenir|first|	un -79
start|behind|spiegare|	none -42	word -33
start|behind|sprechen|	determiner -48	marks -50	no -60
start|behind|sprechen|first|	einem -47	einer -19
start|behind|spreken|	auxiliary 40	determiner -52	marks -46	none -40	word -43
start|behind|staan|	capital -29	determiner -47	none -115
start|behind|staan|first|	de -44
start|behind|stehen|	capital -43	determiner -21	no -43	none -25	verb -52	word -36
start|behind|stehen|first|	der -20
start|behind|stellen|	none -25
start|behind|stimare|	none -34	word -30
start|behind|subordinator|none|	saying 34
start|behind|subordinator|	word -65
start|behind|sugerir|	none -15
start|behind|tabler|	none 66
start|behind|teilen|	capital -26	no -28	none -28	yes -12
start|behind|telefonare|	none -49
start|behind|telefonar|	none -28
start|behind|temer|	none -28
start|behind|that|auxiliary|	saying -7
start|behind|that|	determiner -129	preposition -69	pronoun 69	word 54
start|behind|that|marks|	saying -58
start|behind|that|none|	saying 51
start|behind|that|verb|	saying 22
start|behind|thinking|	capital -30	determiner -13	past -37	present 6	word -15
start|behind|thinking|ending|ão|	word -17
start|behind|trekken|	none -71	preposition -26
start|behind|unlisted|	capital -17	determiner -27	no -35	none -56	word -38
start|behind|verb-saying|none|	saying -57
start|behind|verb-saying|	stop -32
start|behind|verklaren|	determiner -37	none -76
start|behind|verraten|	capital -22	no -22	none -22
start|behind|vertellen|	capital -17	determiner -51	none -65	word -29
start|behind|vertellen|first|	afloop -30	de -51
start|behind|verweisen|	capital 36	determiner 13	no 49	none 18	word 40	yes -17
start|behind|verweisen|first|	das 17	die -7
start|behind|ver|	determiner -44	none -38	word -26
start|behind|vinden|	determiner -19	none -63
start|behind|vinden|first|	de -13
start|behind|vragen|	none -94	word -55
start|behind|vrezen|	determiner -38	none -72
start|behind|waarschuwen|	none -56	word -29
start|behind|warnen|	determiner 22	no 10	none 27
start|behind|warnen|first|	einer -65
start|behind|wijzen|	determiner 46	none 67
start|behind|wijzen|first|	de 25
start|behind|word|	% -110	, 7	: -102	; -25	adverb -69	auxiliary 36	capital -7	coordinator -66	determiner -47	end -128	preposition -11	stop -61	subordinator -68	that -80	verb-saying -58	word 12
start|behind|word|auxiliary|	saying -14
start|behind|word|none|	judging -91	other -38	saying -17	thinking -17
start|behind|word|verb|	judging -49	saying -17
start|behind|zanjar|	none -40
start|behind|zeggen|	auxiliary -44	capital -21	determiner -57	none -79	pronoun -30	word -44
start|behind|zeggen|first|	de -55	een -21	het -30
start|behind|écrire|	determiner -37	none -60	word -57
start|behind|écrire|first|	un -19
start|behind|évaluer|	none -72	word -59
start|behind|évoquer|	determiner -36	marks -31	none -51
start|colon|adverb|	auxiliary 49
start|colon|adverb|auxiliary|	saying 67
start|colon|annunciare|	none 23
start|colon|asks|false|	auxiliary 20	marks 65	none -29	verb 45
start|colon|away|2|	determiner 40	preposition -50	word 41
start|colon|away|3|	adverb 46	capital -29	determiner 18	preposition 27	pronoun 61
start|colon|away|4|	capital 27	determiner 23	preposition -87	pronoun 65	word -20
start|colon|away|5|	determiner 7	preposition 11	pronoun -27	word -15
start|colon|away|6|	capital 55	preposition 48	pronoun 56
start|colon|before|	: 24
start|colon|capital|	auxiliary 13	capital 19
start|colon|capital|auxiliary|	saying -37
start|colon|capital|none|	saying -53
start|colon|	contar -74	correggere -35	descartar -72	difendersi -10	dire -12	houden -36	negar -23	pedir 12	stehen -43	stellen -8	unlisted 41	verteidigen 56	warnen 34	widersprechen 55	wijzen -90	zien -64
start|colon|contar|	none -83	word -74
start|colon|contestare|	determiner 50	none 17
start|colon|correggere|	auxiliary -35	determiner -35	none -35
start|colon|descartar|	determiner -72	none -84
start|colon|determiner|	auxiliary 76	capital -7	word 35
start|colon|determiner|auxiliary|	judging 75
start|colon|determiner|marks|	saying -27
start|colon|determiner|none|	judging -10
start|colon|determiner|verb|	saying 82
start|colon|de|away|3|	judging -14	saying 36
start|colon|de|away|4|	judging 51	saying 42
start|colon|de|away|5|	saying -46
start|colon|de|away|6|	saying 11
start|colon|de|	capital 39	determiner 13	judging -8	preposition -44	pronoun 31	saying 12
start|colon|de|direct|	judging -23	saying -26
start|colon|de|inverted|	saying 20
start|colon|de|mood|	no -63	yes 95
start|colon|difendersi|	none -25	preposition -27
start|colon|dire|	none -20
start|colon|ending|an|	pronoun 25
start|colon|ending|a|	preposition 45
start|colon|ending|ch|	capital 77
start|colon|ending|de|	determiner -8
start|colon|ending|el|	determiner 34
start|colon|ending|er|	adverb 49	determiner -14	preposition -41
start|colon|ending|et|	pronoun 14
start|colon|ending|ie|	determiner 25
start|colon|ending|il|	determiner 54
start|colon|ending|in|	determiner -41	preposition -55
start|colon|ending|i|	determiner 46
start|colon|ending|la|	determiner -6
start|colon|ending|le|	determiner -23
start|colon|ending|un|	determiner 33
start|colon|ending|za|	preposition 80
start|colon|es|apposed|	saying 8
start|colon|es|away|2|	saying 21
start|colon|es|away|4|	saying 45
start|colon|es|away|5|	saying -51
start|colon|es|away|6|	saying -86
start|colon|es|	determiner 36	judging 63	pronoun -55	word 7
start|colon|es|direct|	saying 23
start|colon|es|inverted|	saying -19
start|colon|es|mood|	none 25
start|colon|first|	a 45	de -8	der -14	die 25	ein -29	el 34	er 51	het 14	i 46	il 78	in -55	la -6	le -23	lo 49	man 25	per -82	senza 80	un 33
start|colon|fr|apposed|	saying -21
start|colon|fr|away|2|	saying 39
start|colon|fr|away|3|	saying -58
start|colon|fr|away|4|	saying -87
start|colon|fr|	determiner -25	saying -33	word -35
start|colon|fr|direct|	saying 7
start|colon|fr|inverted|	saying -53
start|colon|fr|mood|	none -44
start|colon|houden|	none -73
start|colon|it|apposed|	saying -30
start|colon|it|apposition|	saying 14
start|colon|it|away|2|	saying 69
start|colon|it|away|3|	saying -14
start|colon|it|away|4|	judging 50	saying -36
start|colon|it|away|5|	judging 34
start|colon|it|away|6|	saying 22
start|colon|it|	determiner 61	judging 66	preposition -37	saying 13	word 27
start|colon|it|direct|	saying -40
start|colon|it|inverted|	judging 40	saying 23
start|colon|it|mood|	none 31
start|colon|it|shared|	saying 59
start|colon|judging|	determiner 25	past 26	preposition -10	present 57	pronoun 53	word 14
start|colon|judging|ending|el|	determiner 38
start|colon|judging|first|	el 38
start|colon|mood|none|	judging 53	saying -6	thinking -8
start|colon|mood|no|	judging -27	saying -58
start|colon|mood|yes|	judging 58	saying 71
start|colon|negar|	auxiliary -39	none -20	pronoun -55
start|colon|nl|	adverb 49	determiner -8	preposition -30	pronoun 32	saying 13	word 48
start|colon|nl|apposed|	judging -6
start|colon|nl|away|3|	saying 98
start|colon|nl|away|4|	judging -20	saying 52
start|colon|nl|away|5|	saying -34
start|colon|nl|away|6|	saying 28
start|colon|nl|direct|	saying 7
start|colon|nl|inverted|	judging 10	saying 36
start|colon|nl|mood|	none 27
start|colon|nl|shared|	saying -66
start|colon|order|apposed|	judging 26
start|colon|order|apposition|	judging 38
start|colon|order|direct|	judging -11	saying -13	thinking 8
start|colon|order|elided|	saying -30
start|colon|order|inverted|	judging 54	other 41	saying 31
start|colon|order|shared|	saying -13
start|colon|other|	past 41
start|colon|pedir|	none 18
start|colon|preposition|auxiliary|	saying -20
start|colon|preposition|	capital -78	determiner -74	word 113
start|colon|preposition|marks|	saying 19
start|colon|preposition|none|	judging 30
start|colon|preposition|verb|	saying -27
start|colon|pronoun|	auxiliary 106	word 14
start|colon|pronoun|auxiliary|	judging 53	saying 26
start|colon|pronoun|none|	saying -55
start|colon|pt|apposed|	saying 7
start|colon|pt|apposition|	saying -67
start|colon|pt|away|2|	saying 7
start|colon|pt|away|4|	saying -52
start|colon|pt|away|6|	saying -23
start|colon|pt|direct|	saying 18
start|colon|pt|inverted|	saying 11
start|colon|pt|mood|	none -21
start|colon|pt|	preposition 24	saying -17	verb-saying -49	word -78
start|colon|saying|	adverb 67	auxiliary -27	capital -20	determiner 22	past -19	preposition -18	present 33	pronoun 19	subordinator -29
start|colon|saying|ending|an|	pronoun 25
start|colon|saying|ending|a|	preposition 45
start|colon|saying|ending|de|	determiner -21
start|colon|saying|ending|el|	determiner 9
start|colon|saying|ending|er|	adverb 49	determiner 46	preposition -28
start|colon|saying|ending|et|	pronoun -16
start|colon|saying|ending|ie|	determiner 13
start|colon|saying|ending|il|	determiner 45
start|colon|saying|ending|in|	determiner -50
start|colon|saying|ending|i|	determiner 46
start|colon|saying|ending|le|	determiner -43
start|colon|saying|ending|un|	determiner 57
start|colon|saying|ending|za|	preposition 65
start|colon|saying|first|	a 45	de -21	der 46	die 13	ein -38	el 9	er 49	het -16	i 46	il 72	le -43	lo 49	man 25	per -68	senza 65	un 57
start|colon|stehen|	determiner -41	no -43	none -43
start|colon|stellen|	none -8
start|colon|subordinator|auxiliary|	saying -29
start|colon|subordinator|	determiner -29
start|colon|thinking|	determiner -11
start|colon|warnen|	yes 34
start|colon|widersprechen|	auxiliary 55	yes 55
start|colon|wijzen|	none -105
start|colon|word|	, -62	auxiliary 28	preposition -75	word 14
start|colon|word|auxiliary|	saying -29
start|colon|word|marks|	saying 77
start|colon|word|none|	judging -47
start|colon|word|verb|	saying -70
start|colon|zien|	none -64	preposition -64
start|comma|	aankondigen 16	accogliere -28	accusare 17	accuser -25	achar -26	acusar -46	adelantar -25	admitir -33	advertir -48	afdoen -45	affermare -33	affirmer -43	aggiungere 16	ajouter -31	alegar 39	ammettere -23	annoncer -62	annunciare -76	antworten 29	anunciar -66	apontar -52	appeler -60	apuntar -23	argumentar 17	asegurar 7	assicurare -16	assumir -36	assurer 14	ausrichten 36	avaliar -36	avanzar -36	avertir -24	avisar 29	avvertire 19	añadir -7	begrüßen -72	behaupten 48	bekennen 10	beloven -59	berichten 27	bestätigen 15	beteuern 44	betogen 40	betonen 29	bevestigen -34	beweren 30	beziffern -69	bitten -54	blijken -50	blijven -34	brincar -21	bromear -36	calcular 50	celebrar -30	chamar -35	chiamare -28	chiedere -95	citar -8	cobrar -50	coincidir -37	comentar -19	commentare -31	commenter -29	concéder -26	condannare -27	condenar -32	confermare 8	confier -35	confirmar -62	confirmer -42	constater -31	contar 24	contestar -26	contestare -71	criticar -47	decir 8	declarar -50	defender -48	demander 28	denunciar -34	desabafar -26	descartar -19	descrever -46	devolver -49	dichiarare -49	divulgar 35	déclarer -23	défendre 49	dénoncer -43	elogiar -23	elogiare -33	emporter -31	entgegnen 49	ergänzen 37	erklären 15	erläutern 25	erwidern 48	erzählen -8	escrever -59	esperar -36	esprimere -49	estimar -28	estimer -25	evitar -32	exigir -53	explicar 7	expliquer 23	exposer -43	faire_valoir 28	falar -79	finden 35	fordern 87	fragen 54	féliciter -37	garantir -17	geben 38	geven 42	glisser -68	hablar -31	halten 24	heißen 12	herinneren 10	heten -34	houden -63	indigner -41	indiquer -33	informar 17	interroger -41	ironiser -25	ironizar -46	juger 34	klagen -27	klinken 23	kritisieren -62	kündigen 55	lachen -58	lamentar -39	lamentarse -38	lancer -28	laten -56	leggen -37	lembrar -17	lire -14	llamar -33	loben -66	lâcher -37	mahnen -8	manifestar -14	manter -25	meinen -37	melden 25	mostrar -65	negar -33	nennen -60	noter 15	nuancer -11	obiettare -32	observer -26	opposer -43	osservare 34	parlare -37	parler -26	pedir 20	perguntar -42	pester -17	plaider -34	plaisanter -19	ponderar -50	poursuivre 15	precisar 16	precisare 22	preferir -25	preguntar -70	prevedere -51	prever -68	promettere 17	promettre -62	proponer -32	propor -45	proposer -44	protestar -35	protester -10	préciser 29	prévenir 23	queixar -65	querer -34	questionar -45	raccontare -47	raconter 12	rappeler 20	rechazar -16	reclamar -53	recomendar 45	reconnaître -66	reconocer -20	recordar -32	recusar -27	refuser -27	registar -34	registrar -39	regretter -29	rejeter -16	relatar -47	relever -40	replicar -21	reprendre -50	requérir -59	responder -32	ressalvar -18	resumir -31	revelar 43	riferire 47	rir -22	rire -44	räumen 36	réagir -23	réclamer -44	répliquer -30	répondre -55	résumer -17	rétorquer -20	sagen -20	schreiben 19	schrijven -73	sehen -52	sentenciar -15	señalar 12	sluiten -49	solicitar -42	sostener 23	sostenere -12	souffler -37	souligner -42	soupirer -29	soutenir -6	spiegare 13	sprechen -66	spreken -20	staan -43	stehen -78	stellen 33	stimare -43	sublinhar -44	teilen 47	trancher -48	trasladar -45	trekken -33	témoigner -15	unlisted -58	ver -41	verklaren -40	verlauten 66	versichern 48	versprechen -19	vertellen 23	verweisen -34	vinden 42	volere -39	vouloir -33	vragen 40	werfen 31	wijzen -56	willen -52	wollen 11	zeggen -10	zeigen -41	zien -35	äußern -24	écrire 26	étrangler -13	évaluer -30	évoquer -58
start|comma|aankondigen|	none 24	word 16
start|comma|accogliere|	none -38	word -33
start|comma|accusare|	none 12
start|comma|accuser|	auxiliary -24	none -30	word -27
start|comma|accuser|first|	qui -24
start|comma|achar|	none -32
start|comma|acusar|	none -62
start|comma|adelantar|	none -29
start|comma|admettre|	none 13
start|comma|admitir|	coordinator -17	none -62	verb -24	word 17
start|comma|admitir|first|	no -18
start|comma|adverb|	, -88	adverb 32	auxiliary -61	determiner -20	preposition 23	that 53	verb-saying -54	word 37
start|comma|adverb|auxiliary|	saying 23
start|comma|adverb|marks|	saying 31
start|comma|adverb|none|	judging -50	other -37	saying 17	thinking 32
start|comma|adverb|verb|	saying -80
start|comma|advertir|	none -64
start|comma|afdoen|	none -45
start|comma|affermare|	none -31
start|comma|affirmer|	determiner -42	none -62
start|comma|affirmer|first|	la -42
start|comma|afirmar|	adverb 33	preposition -67	word 8
start|comma|afirmar|first|	em -12
start|comma|aggiungere|	auxiliary 37	determiner 50	marks 30	none 16
start|comma|aggiungere|first|	è 27
start|comma|ajouter|	none -34
start|comma|alegar|	none 28
start|comma|ammettere|	none -35
start|comma|annoncer|	capital -9	determiner -71	none -83	preposition -20	word -38
start|comma|annunciare|first|	dopo -24
start|comma|annunciare|	none -88	preposition -45	word -25
start|comma|antworten|	no 29
start|comma|anunciar|	none -76	preposition -55	verb -44
start|comma|apontar|	none -74	word -24
start|comma|appeler|	none -77	word -24
start|comma|apuntar|	none -29	preposition -22
start|comma|argumentar|	none 27
start|comma|asegurar|	none 12
start|comma|asks|false|	auxiliary 52	marks -14	none -16	verb -34
start|comma|assicurare|	auxiliary -41	verb -54	word 29
start|comma|assicurare|first|	è 48
start|comma|assumir|	marks -38	none -37	verb-saying -38
start|comma|assurer|	auxiliary 31	word 24
start|comma|ausrichten|	auxiliary 19	none 28	pronoun 32	yes 29
start|comma|ausrichten|first|	er 26
start|comma|auxiliary|	adverb 43	determiner 72	pronoun -7	quote 55	that 13	verb-saying -90	word 15
start|comma|auxiliary|auxiliary|	saying -32
start|comma|auxiliary|marks|	saying 42
start|comma|auxiliary|none|	judging 8	saying 32	thinking -31
start|comma|auxiliary|verb|	saying -23
start|comma|avaliar|	none -49
start|comma|avanzar|first|	1 -34
start|comma|avanzar|	none -40	word -36
start|comma|avertir|	none -34
start|comma|avisar|	none 42
start|comma|away|2|	adverb -54	auxiliary 14	capital -19	determiner 33	preposition -49	pronoun 82	verb-saying -29	word 39
start|comma|away|3|	adverb 6	auxiliary 9	capital 48	coordinator 50	determiner 61	preposition 43	pronoun 16	subordinator -23	word 28
start|comma|away|4|	adverb 36	auxiliary -20	capital -105	coordinator -36	determiner -44	preposition -56	pronoun -46	subordinator 18	verb-judging -59	word -20
start|comma|away|5|	adverb 46	auxiliary 8	capital 10	coordinator -11	determiner 29	preposition 37	pronoun -47	subordinator -17	verb-judging -54	verb-saying -76	word -62
start|comma|away|6|	auxiliary 61	capital -126	coordinator -87	determiner -76	preposition -39	pronoun 11	subordinator -76	that -44	verb-judging -26	verb-saying -93	verb-thinking -55	word -30
start|comma|añadir|	none 6
start|comma|before|	, -7
start|comma|begrüßen|	no -72	none -45
start|comma|behaupten|	auxiliary 23	none 38	pronoun 14	yes 23
start|comma|bekennen|	none -17
start|comma|beloven|	auxiliary -55	none -63
start|comma|berichten|	auxiliary 70	determiner -7	no 8	yes 50
start|comma|berichten|first|	die -56
start|comma|bestätigen|	no 14	none 52	verb -68
start|comma|beteuern|	auxiliary 41	word 27	yes 41
start|comma|betogen|	auxiliary 21	none 46
start|comma|betonen|	determiner 28
start|comma|bevestigen|	auxiliary -24	none -10
start|comma|beweren|	none 43
start|comma|beziffern|	no -41	none -41	word -41
start|comma|bitten|	determiner -27	no -27
start|comma|blijken|	none -65
start|comma|blijven|	none -47
start|comma|brincar|	none -28
start|comma|bromear|	none -45	preposition -16
start|comma|calcular|	determiner 38	none 72
start|comma|calcular|first|	unas 38
start|comma|capital|	) -22	, -40	capital -115	coordinator 33	determiner -56	preposition 27	stop -33	verb-saying -77	word -18
start|comma|capital|auxiliary|	judging 68	saying -21
start|comma|capital|marks|	saying 10
start|comma|capital|none|	judging -62	saying -91	thinking -36
start|comma|capital|verb|	saying 14
start|comma|celebrar|	none -39
start|comma|chamar|	none -50
start|comma|chiamare|	none -35	preposition -14	word -24
start|comma|chiedere|	auxiliary -55	determiner -43	marks -44	none -107	preposition -58	subordinator -44	verb-saying -44
start|comma|chiedere|first|	a -50
start|comma|citar|	none 21
start|comma|cobrar|	none -68
start|comma|coincidir|	none -40	verb -34
start|comma|comentar|first|	de -12
start|comma|comentar|	none -27	preposition -11	word -36
start|comma|commentare|	none -40	word -24
start|comma|commenter|	none -38	word -17
start|comma|concéder|	none -34
start|comma|condannare|	none -32
start|comma|condenar|	none -39	preposition -20	word -29
start|comma|confermare|	none 24	preposition -61	verb -51
start|comma|confier|	none -48	word -28
start|comma|confirmar|	coordinator -11	none -86	preposition -22	verb -9	word -58
start|comma|confirmar|first|	mas -9
start|comma|confirmer|	coordinator -18	none -56	preposition -32	verb -17
start|comma|confirmer|first|	mais -18
start|comma|constater|	none -41
start|comma|contar|	determiner 11	none 17	preposition -72	verb 49	word 38
start|comma|contar|first|	o -92
start|comma|contestare|	none -100
start|comma|contestar|	none -35
start|comma|coordinator|	adverb -33	capital -43	determiner -19	preposition -72	pronoun 38	quote -36	verb-judging -38	verb-saying -63	word 18
start|comma|coordinator|auxiliary|	judging -55	saying 24
start|comma|coordinator|marks|	saying 12
start|comma|coordinator|none|	judging -26
start|comma|coordinator|verb|	judging -18	saying -70
start|comma|criticar|	none -64
start|comma|decir|	auxiliary 34	coordinator -34	none -18	preposition -25	verb 31	word 18
start|comma|decir|first|	y -34
start|comma|declarar|	none -58	preposition -36
start|comma|defender|	capital -28	none -63	word -42
start|comma|demander|	none 40
start|comma|denunciar|	none -43	word -35
start|comma|desabafar|	none -36
start|comma|descartar|	none -23	preposition -13
start|comma|descrever|	none -66
start|comma|determiner|	auxiliary -53	capital 71	determiner -59	preposition -145	pronoun -77	quote -88	verb-saying -67	word 44
start|comma|determiner|auxiliary|	judging 39	saying 24
start|comma|determiner|marks|	judging -88	saying -22
start|comma|determiner|none|	judging 34	other -41	saying -16	thinking -44
start|comma|determiner|verb|	judging 43	saying 17	thinking -43
start|comma|devolver|	none -65	preposition -16	word -46
start|comma|de|apposed|	judging -7	saying 78
start|comma|de|apposition|	saying 69
start|comma|de|	auxiliary -15	capital 10	judging 18	other -43	preposition 59	pronoun 30	saying 28	subordinator -6	thinking -22	verb-saying -73	verb-thinking -12	word 39
start|comma|de|away|2|	judging -61	saying 49
start|comma|de|away|3|	judging 63	other -56	saying 38
start|comma|de|away|4|	judging -14	saying -30	thinking -70
start|comma|de|away|5|	judging 102	saying 6
start|comma|de|away|6|	judging -98	other -41	saying -37	thinking -44
start|comma|de|direct|	judging 11	saying 31	thinking -22
start|comma|de|inverted|	judging -21	other -37	saying -14
start|comma|de|mood|	no -11	yes 72
start|comma|de|shared|	saying -27
start|comma|dichiarare|	none -61	word -49
start|comma|dire|	adverb 26	auxiliary 54	coordinator 32	determiner -61	marks 42	none -19	preposition -38	pronoun 25	verb -56	verb-saying -29	word -9
start|comma|dire|first|	di 28	et 21	un -67
start|comma|divulgar|	determiner 22	none 29	verb 22
start|comma|divulgar|first|	o 22
start|comma|dizer|	auxiliary 33	capital -54	none -12	preposition -105	verb -43	word 10
start|comma|dizer|first|	de -26	em -13
start|comma|déclarer|	none -24	preposition -13	word -14
start|comma|défendre|	none 33
start|comma|dénoncer|	none -49
start|comma|elogiare|	none -44
start|comma|elogiar|first|	aunque -17
start|comma|elogiar|	none -23	subordinator -17	verb -17
start|comma|emporter|	none -42
start|comma|ending|1|	word -57
start|comma|ending|2|	word -55
start|comma|ending|31|	word -53
start|comma|ending|3|	word -21
start|comma|ending|41|	word -43
start|comma|ending|44|	word -48
start|comma|ending|4|	word -44
start|comma|ending|50|	word -42
start|comma|ending|58|	word -44
start|comma|ending|5|	word -65
start|comma|ending|67|	word -31
start|comma|ending|6|	word -44
start|comma|ending|71|	word -14
start|comma|ending|74|	word -48
start|comma|ending|79|	word -20
start|comma|ending|7|	word -59
start|comma|ending|8|	word -72
start|comma|ending|9|	word -43
start|comma|ending|al|	preposition -57	word -43
start|comma|ending|an|	preposition 49	pronoun 68
start|comma|ending|ao|	preposition -48
start|comma|ending|ar|	coordinator -42	subordinator -25	word -55
start|comma|ending|as|	auxiliary -47	coordinator -74	determiner 18	preposition -24	word 41
start|comma|ending|at|	subordinator 11
start|comma|ending|au|	preposition -38
start|comma|ending|a|	auxiliary -76	preposition 45
start|comma|ending|ce|	word -44
start|comma|ending|ch|	word 50
start|comma|ending|c’|	word 56
start|comma|ending|da|	preposition -52	word -96
start|comma|ending|de|	auxiliary 6	determiner 22	preposition -64	subordinator -14
start|comma|ending|di|	preposition 17	word -49
start|comma|ending|do|	preposition -70	verb-saying -60	word -82
start|comma|ending|du|	determiner -31
start|comma|ending|d’|	preposition 29
start|comma|ending|ef|	word 6
start|comma|ending|eg|	word -46
start|comma|ending|ei|	auxiliary 18	determiner 25	preposition 46
start|comma|ending|el|	capital -10	determiner -53	preposition -15
start|comma|ending|em|	preposition -104
start|comma|ending|en|	adverb -22	auxiliary 40	capital -13	coordinator 18	determiner -18	preposition -68	subordinator 13	word -7
start|comma|ending|er|	adverb 75	capital 36	determiner -27	preposition -64	pronoun 10	word 31
start|comma|ending|es|	auxiliary 45	capital -14	determiner 24	pronoun -33	word -44
start|comma|ending|et|	coordinator 28	verb-saying 8	word -52
start|comma|ending|eu|	capital -43	verb-saying -14	word 38
start|comma|ending|e|	coordinator 11
start|comma|ending|fe|	word 58
start|comma|ending|ft|	auxiliary -9
start|comma|ending|ga|	word -26
start|comma|ending|ge|	word -15
start|comma|ending|go|	word 48
start|comma|ending|gt|	word 15
start|comma|ending|ha|	auxiliary -52
start|comma|ending|ia|	capital -35	word 10
start|comma|ending|ie|	determiner -12	pronoun 15	subordinator 11	word -24
start|comma|ending|il|	determiner -49	pronoun 6
start|comma|ending|im|	preposition 15
start|comma|ending|in|	capital -42	determiner 10	preposition -60
start|comma|ending|io|	capital -61	word -51
start|comma|ending|is|	auxiliary 38	coordinator -46
start|comma|ending|it|	preposition 25	verb-saying -46
start|comma|ending|jl|	subordinator -31
start|comma|ending|já|	adverb -31
start|comma|ending|l'|	determiner -21
start|comma|ending|la|	determiner -26	preposition -53
start|comma|ending|le|	determiner 28	pronoun 20	word -38
start|comma|ending|ll|	auxiliary -41
start|comma|ending|ls|	preposition -48	word 16
start|comma|ending|lu|	word -28
start|comma|ending|l’|	determiner 16
start|comma|ending|ma|	capital -17	coordinator -64	determiner -39	preposition -58	verb-saying -29
start|comma|ending|me|	pronoun -19
start|comma|ending|mt|	word 42
start|comma|ending|na|	capital 6	determiner 11	preposition -78	word -69
start|comma|ending|nd|	capital 16	word 24
start|comma|ending|ne|	determiner 65	verb-saying -12	word 43
start|comma|ending|ng|	capital 43
start|comma|ending|no|	auxiliary 68	preposition -79	word 51
start|comma|ending|ns|	preposition -67
start|comma|ending|nt|	adverb -33	preposition -26	verb-judging -21	verb-saying -51
start|comma|ending|oi|	adverb -65
start|comma|ending|om|	preposition -50
start|comma|ending|on|	auxiliary 34	preposition -13	word -41
start|comma|ending|or|	preposition -67	word -61
start|comma|ending|os|	adverb -29	word 25
start|comma|ending|ou|	verb-saying -65	word 16
start|comma|ending|o|	determiner -7
start|comma|ending|po|	preposition -24
start|comma|ending|ra|	auxiliary 47	preposition -46	verb-saying -46	word -74
start|comma|ending|rd|	auxiliary 68
start|comma|ending|re|	adverb 17	capital -23	preposition -27
start|comma|ending|ro|	coordinator -36	word 25
start|comma|ending|rs|	preposition -44
start|comma|ending|rá|	word 46
start|comma|ending|sa|	verb-saying -40	word -22
start|comma|ending|se|	word -7
start|comma|ending|si|	pronoun -46
start|comma|ending|so|	word -44
start|comma|ending|st|	auxiliary -26
start|comma|ending|sé|	word -55
start|comma|ending|ta|	verb-saying 36	word 16
start|comma|ending|te|	adverb -50	auxiliary -58	capital -32	verb-saying -55	verb-thinking -53	word 18
start|comma|ending|ti|	adverb -24
start|comma|ending|to|	capital -44	subordinator -63	verb-saying -30	word -74
start|comma|ending|tá|	auxiliary 29
start|comma|ending|té|	word -23
start|comma|ending|tó|	verb-saying -26
start|comma|ending|ue|	subordinator -50	that -47	word -38
start|comma|ending|ui|	word -79
start|comma|ending|un|	determiner -21
start|comma|ending|ur|	adverb 44	preposition -18	word -26
start|comma|ending|us|	adverb 18	preposition -23
start|comma|ending|ut|	word -21
start|comma|ending|va|	verb-saying -16
start|comma|ending|ve|	word -50
start|comma|ending|vo|	word -43
start|comma|ending|wo|	subordinator -42
start|comma|ending|ya|	adverb -55
start|comma|ending|y|	coordinator -39
start|comma|ending|zu|	preposition -22
start|comma|ending|às|	preposition -61
start|comma|ending|à|	preposition -12
start|comma|ending|ás|	adverb -43
start|comma|ending|ão|	auxiliary 30	word 51
start|comma|ending|ée|	word -62
start|comma|ending|ém|	adverb -54
start|comma|ending|é|	auxiliary 36
start|comma|ending|ún|	preposition -62
start|comma|ending|ür|	preposition -38
start|comma|entgegnen|	auxiliary 49	yes 49
start|comma|ergänzen|	yes 27
start|comma|erklären|	auxiliary 30	determiner -17	no -22	none -9	pronoun 51	yes 51
start|comma|erläutern|	auxiliary -27	no 24	none 36
start|comma|erwidern|	yes 48
start|comma|erzählen|	auxiliary 42	no -69	none 22	pronoun 32	verb -37	word -7	yes 66
start|comma|erzählen|first|	sie 32
start|comma|escrever|	none -89	preposition -21	word -50
start|comma|esperar|	none -42	preposition -22
start|comma|esprimere|	determiner -49	none -49
start|comma|esprimere|first|	la -49
start|comma|estimar|	none -33
start|comma|estimer|	none -33	word -24
start|comma|es|apposed|	saying -19
start|comma|es|apposition|	judging -14	saying 82
start|comma|es|	auxiliary 63	capital -61	coordinator -47	determiner -32	judging -53	other -21	preposition -85	pronoun -41	saying -22	subordinator -53	that -14	thinking -64	verb-saying -83	word 15
start|comma|es|away|2|	judging -29	saying 16
start|comma|es|away|3|	saying -67
start|comma|es|away|4|	judging -41	saying -14
start|comma|es|away|5|	saying -78
start|comma|es|away|6|	judging -33	other -16	saying -36	thinking -52
start|comma|es|direct|	judging -37	saying -136	thinking -37
start|comma|es|elided|	saying -86
start|comma|es|inverted|	judging -43	other -19	saying -41
start|comma|es|mood|	none -31
start|comma|es|relative|	saying -96
start|comma|es|shared|	saying 8
start|comma|evitar|	none -44
start|comma|exigir|	capital -14	none -74
start|comma|explicar|	auxiliary 32	coordinator 62	none 6	preposition -41	word -82
start|comma|explicar|first|	de -36	e 65
start|comma|expliquer|	none 25	word -24
start|comma|exposer|	none -53	word -43
start|comma|faire_valoir|first|	qui -50
start|comma|faire_valoir|	none 48	verb -47	word 33
start|comma|falar|	auxiliary -56	none -111	preposition -17	word -44
start|comma|finden|	auxiliary 51	yes 51
start|comma|first|	1 -57	2 -55	3 -21	31 -53	4 -44	41 -43	44 -48	5 -65	50 -42	58 -44	6 -44	67 -31	7 -59	71 -14	79 -20	8 -72	9 -43	a 17	aber 25	abílio -18	al -77	alle 59	als -51	ao -48	arrivata -29	au -38	aunque -47	auteur -18	autora -19	avrebbe -42	bei 46	beim 33	chef -56	cheffe -56	com -50	con -47	contou -60	c’ 56	da -52	dans -52	davanti -24	de -26	del -15	den -35	der -31	devant -25	di 17	die -12	directrice -32	dit -46	do -40	dont -56	dopo -24	drei 13	du -31	déléguée -15	d’ 29	e 11	een 61	el -53	elle -60	em -101	en -14	enquanto -63	entre -27	er 16	era 47	es -6	eso -34	está 29	et 28	für -38	ha -44	habe 62	hanno 55	heeft -9	il -12	in -55	infermiera -14	is 38	ist -62	já -31	komt 42	l' -21	la -26	le -6	les 24	lesionado -34	lo -46	lors -44	l’ 16	ma -64	maar -42	mais -40	man 68	mas -74	me -19	menos -29	mit 52	na -78	nella -52	niemand 24	no -15	non -24	numa -58	nur 44	não 13	o -7	omdat 11	osserva -16	passa 21	per -13	pero -36	poi -65	por -67	porque -29	porém -54	pour -18	precisa -40	presidenta -56	presidente -53	présidente -40	puis -27	que -47	qui -49	quien -44	respondeu -14	responsable -18	sans -40	segundo -50	según -62	sei 18	sein 36	seine 28	seit -39	selon -64	sem -35	si -47	sie 15	siempre 33	sin -32	sono 33	sostiene -12	sous -31	são 30	terwijl -31	toen 13	tout -21	tras -24	uma -39	un -21	una 11	unas 38	une 56	waar -25	waarna -56	was 15	wer 44	werde 6	wie 11	wo -42	wonach 42	y -41	ya -55	zonder -55	zu -22	zwei 38	à -12	às -61	é 36	élu -28
start|comma|fordern|	determiner 49	no 87	none 55
start|comma|fordern|first|	die 47
start|comma|fr|	adverb -32	auxiliary -34	capital -46	coordinator 17	determiner -14	judging -74	other -28	preposition -14	pronoun -51	saying -39	subordinator -40	thinking -61	verb-judging -37	verb-saying -56	word -54
start|comma|fr|apposed|	judging -35	saying -88	thinking -59
start|comma|fr|apposition|	judging -40
start|comma|fr|away|2|	judging -58	saying -30
start|comma|fr|away|3|	judging -31	saying 67
start|comma|fr|away|4|	judging -21	saying -38
start|comma|fr|away|5|	judging -39	saying -90
start|comma|fr|away|6|	judging -43	other -27	saying -105	thinking -52
start|comma|fr|direct|	judging -61	saying -55	thinking -29
start|comma|fr|elided|	saying -53
start|comma|fr|inverted|	judging -23	other -18	saying -80
start|comma|fr|mood|	none -48
start|comma|fr|relative|	judging -24	saying 24	thinking -35
start|comma|fr|shared|	judging -27	saying 58
start|comma|féliciter|	none -39
start|comma|garantir|	auxiliary 49	coordinator -37	none -22	preposition -67	word -45
start|comma|geben|	determiner -8	no 38	none 14
start|comma|geven|	none 36
start|comma|glisser|first|	qui -14
start|comma|glisser|	none -71	verb -14	word -18
start|comma|hablar|first|	en -17
start|comma|hablar|	none -37	preposition -17
start|comma|halten|	capital 42	determiner 23	verb 14	yes 67
start|comma|halten|first|	die -28
start|comma|heißen|	auxiliary -35	determiner 75	marks 32	no -44	none -22	pronoun 72	word -40	yes 76
start|comma|heißen|first|	die 48
start|comma|herinneren|	none 17
start|comma|heten|	none -49	word -52
start|comma|houden|	capital -28	none -81
start|comma|indigner|	none -59
start|comma|indiquer|	auxiliary -19	none -41	verb-saying -19	word -24
start|comma|informar|	determiner -50	none 33	preposition 23	verb -34	word -9
start|comma|informar|first|	el -53	em -38
start|comma|interroger|	auxiliary -33	determiner -33	none -45	pronoun -28	word -12
start|comma|interroger|first|	elle -20
start|comma|ironiser|	none -31	word -20
start|comma|ironizar|	none -62	preposition -13	word -22
start|comma|it|	adverb -32	capital -107	coordinator -75	determiner 40	judging -31	other -35	preposition 11	pronoun -46	subordinator 24	thinking -71	verb-judging -41	verb-saying 9
start|comma|it|apposed|	saying 12
start|comma|it|apposition|	judging -18	saying 83
start|comma|it|away|2|	judging 11	saying 52
start|comma|it|away|3|	judging -71	saying -69
start|comma|it|away|4|	saying -47	thinking -30
start|comma|it|away|5|	judging -21	saying 63
start|comma|it|away|6|	judging -55	saying -41	thinking -50
start|comma|it|direct|	judging -67	saying -46	thinking -44
start|comma|it|elided|	saying -114
start|comma|it|inverted|	judging -53	other -33	saying -70
start|comma|it|relative|	judging -43	saying -57
start|comma|it|shared|	judging 18	saying 75
start|comma|judging|	adverb -55	auxiliary 10	capital 32	coordinator -62	determiner 19	past -12	preposition -91	present -55	subordinator -29	verb-saying -42	word -32
start|comma|judging|ending|1|	word -16
start|comma|judging|ending|9|	word -23
start|comma|judging|ending|ar|	coordinator -14	preposition -14
start|comma|judging|ending|a|	preposition -31
start|comma|judging|ending|de|	preposition -13
start|comma|judging|ending|do|	word -27
start|comma|judging|ending|em|	preposition -24
start|comma|judging|ending|en|	capital 55
start|comma|judging|ending|er|	determiner -67
start|comma|judging|ending|e|	coordinator -42
start|comma|judging|ending|ie|	determiner -12
start|comma|judging|ending|l’|	determiner -83
start|comma|judging|ending|om|	preposition -11
start|comma|judging|ending|or|	preposition -16
start|comma|judging|ending|sa|	word -32
start|comma|judging|ending|ta|	word -21
start|comma|judging|ending|ue|	subordinator -29
start|comma|judging|ending|ui|	word -24
start|comma|judging|ending|à|	preposition -16
start|comma|judging|first|	1 -16	9 -23	a -18	aunque -21	com -11	de -13	der -67	die -12	e -42	em -24	l’ -83	maar -14	par -14	por -16	porque -29	qui -24	à -16
start|comma|juger|	none 31
start|comma|klagen|	no -27	none -27
start|comma|klinken|	none 13
start|comma|kündigen|	determiner 46	no 55	none 43
start|comma|lachen|	none -48
start|comma|lamentarse|	none -44	word -36
start|comma|lamentar|	none -47	preposition -37	word -16
start|comma|lancer|	none -34	preposition -18	word -26
start|comma|laten|	none -79
start|comma|leggen|	none -53	word -37
start|comma|leggere|	none -24
start|comma|lembrar|	none -20	preposition -36
start|comma|lire|	none -14
start|comma|llamar|	none -44
start|comma|loben|	determiner -66	verb -66	yes -66
start|comma|loben|first|	die -66
start|comma|lâcher|	none -51
start|comma|manifestar|	none -15
start|comma|manter|	none -31	preposition -31	word -29
start|comma|meinen|	auxiliary 29	determiner 15	no -75	none -62	pronoun 53	verb 20	yes 72
start|comma|melden|	adverb 17	no -30	none 51	verb 30
start|comma|mood|none|	judging -52	other -45	saying -15	thinking -14
start|comma|mood|no|	judging 6	other -43	saying -8	thinking -18
start|comma|mood|yes|	judging 25	saying 71
start|comma|mostrar|	none -91	word -56
start|comma|negar|	none -47	verb-saying -27
start|comma|nennen|	no -60	none -60
start|comma|nl|	adverb 60	auxiliary 39	capital -55	coordinator -10	preposition -75	subordinator -6	thinking -52	verb-saying -12	word -37
start|comma|nl|apposed|	saying 11
start|comma|nl|apposition|	saying 57
start|comma|nl|away|2|	judging -50	saying -50	thinking -38
start|comma|nl|away|3|	saying 65	thinking -23
start|comma|nl|away|4|	saying -48
start|comma|nl|away|5|	judging -62	saying -37
start|comma|nl|away|6|	judging 20	saying 22	thinking -32
start|comma|nl|direct|	judging -63	saying -75	thinking -52
start|comma|nl|inverted|	saying -56
start|comma|nl|shared|	saying 106
start|comma|noter|	none 12
start|comma|nuancer|	none -15
start|comma|obiettare|	none -17	word -32
start|comma|observer|	none -32	word -26
start|comma|opposer|	none -51
start|comma|order|apposed|	judging -26	saying 42	thinking -85
start|comma|order|apposition|	judging 32	saying 124
start|comma|order|direct|	judging -41	saying -39	thinking -48
start|comma|order|elided|	saying -165
start|comma|order|inverted|	judging -47	other -52	saying -90
start|comma|order|relative|	judging -55	saying 25	thinking -50
start|comma|order|shared|	judging 24	other -40	saying 80
start|comma|osservare|	auxiliary 52	none 42
start|comma|other|	adverb -37	determiner -23	past -58	preposition -31	word -34
start|comma|parlare|	none -48	word -35
start|comma|parler|	none -30
start|comma|pedir|	auxiliary 79	none -25	preposition 57	verb -40	verb-saying -71	word -122
start|comma|pedir|first|	contou -33
start|comma|perguntar|	none -52
start|comma|pester|	none -22	word -15
start|comma|plaider|	none -42
start|comma|plaisanter|	none -25	word -18
start|comma|ponderar|	none -67
start|comma|poursuivre|	none 22
start|comma|precisare|	none 34
start|comma|precisar|	auxiliary 37	none 14
start|comma|preferir|	none -34	verb-saying -15
start|comma|preguntar|	marks -36	none -72	verb-saying -58
start|comma|preposition|	adverb 42	capital -41	determiner -31	preposition 19	quote 28	that -51	verb-saying -41
start|comma|preposition|auxiliary|	saying 60
start|comma|preposition|marks|	saying -16
start|comma|preposition|none|	judging -63	other -31	saying -6	thinking -31
start|comma|preposition|verb|	saying -17
start|comma|prevedere|	none -64
start|comma|prever|	none -91
start|comma|promettre|	marks -42	none -76
start|comma|pronoun|	, -60	capital -19	preposition 63	verb-saying -62	word 30
start|comma|pronoun|auxiliary|	judging 11
start|comma|pronoun|marks|	saying 73
start|comma|pronoun|none|	saying -6
start|comma|pronoun|verb|	saying 22
start|comma|proponer|	none -44
start|comma|propor|	none -63
start|comma|proposer|	none -61	preposition -35
start|comma|protestar|	none -49
start|comma|protester|	none -14
start|comma|préciser|	none 41	preposition 31	word 19
start|comma|prévenir|	none 34	preposition 29
start|comma|pt|apposed|	saying 40
start|comma|pt|apposition|	judging -54	saying 27
start|comma|pt|	auxiliary 40	capital -61	coordinator 10	determiner 7	judging -68	other -40	preposition -11	saying -9	subordinator -63	thinking 39	verb-judging -62	verb-saying -27
start|comma|pt|away|2|	judging -31	saying -15
start|comma|pt|away|4|	judging -45	other -36	saying 12
start|comma|pt|away|5|	judging -33	saying -40
start|comma|pt|away|6|	judging -43	saying -17	thinking -27
start|comma|pt|direct|	judging -46	saying -28	thinking -24
start|comma|pt|elided|	saying -94
start|comma|pt|inverted|	judging -34	other -40	saying -68
start|comma|pt|mood|	none -6
start|comma|pt|relative|	saying 36
start|comma|queixar|	none -70
start|comma|querer|	none -49
start|comma|questionar|	auxiliary -37	none -55	verb-saying -14
start|comma|questionar|first|	respondeu -14
start|comma|raccontare|first|	infermiera -14
start|comma|raccontare|	none -54	preposition -23	word -45
start|comma|raconter|	determiner -37	none 19	verb -21	word -59
start|comma|raconter|first|	qui -9
start|comma|rappeler|	auxiliary 36	determiner -69	none 22	preposition -52	word 14
start|comma|rechazar|first|	por -16
start|comma|rechazar|	none -22	preposition -16
start|comma|rechnen|	determiner -22	no -15
start|comma|rechnen|first|	die -31
start|comma|reclamar|	none -72	word -45
start|comma|recomendar|	none 71	word 45
start|comma|reconnaître|	none -91	word -42
start|comma|reconocer|	none -29	preposition -17
start|comma|recordar|	none -57	preposition -25	word -34
start|comma|recusar|	none -28	word -21
start|comma|refuser|	none -32
start|comma|registar|	none -44
start|comma|registrar|	none -51	word -38
start|comma|regretter|	none -36	word -23
start|comma|rejeter|	none -20
start|comma|relatar|	adverb -32	none -64	preposition -16	word -38
start|comma|relever|	none -40
start|comma|replicar|	none -26
start|comma|reprendre|	none -60
start|comma|requérir|	none -71	word -64
start|comma|responder|	none -42	preposition -32
start|comma|ressalvar|	none -47
start|comma|resumir|first|	de -8
start|comma|resumir|	none -35	preposition -8	word -29
start|comma|revelar|	none 61	preposition 52
start|comma|ricordare|	word -76
start|comma|riferire|	auxiliary 20	none 63
start|comma|rire|	coordinator -27	none -60
start|comma|rire|first|	puis -27
start|comma|rir|	none -32
start|comma|räumen|	auxiliary 39	none 9	yes 36
start|comma|réagir|	none -25	word -15
start|comma|réclamer|	none -62
start|comma|répliquer|	none -40
start|comma|répondre|	none -78
start|comma|résumer|	none -21	word -20
start|comma|rétorquer|	none -24
start|comma|sagen|	adverb 62	auxiliary -32	capital -62	coordinator 61	determiner -18	no -49	preposition -25	pronoun -32	verb 50	yes 72
start|comma|sagen|first|	als -46	der -17	die 10	er -49	sie 45	und 61
start|comma|saying|	adverb 16	auxiliary 20	capital -54	coordinator -7	participle -37	preposition 8	present 10	pronoun 16	subordinator -21	that -47	verb-judging -91	verb-saying -42	verb-thinking 10
start|comma|saying|ending|1|	word -50
start|comma|saying|ending|2|	word -55
start|comma|saying|ending|31|	word -53
start|comma|saying|ending|3|	word -21
start|comma|saying|ending|41|	word -43
start|comma|saying|ending|4|	word -48
start|comma|saying|ending|50|	word -42
start|comma|saying|ending|58|	word -42
start|comma|saying|ending|5|	word -65
start|comma|saying|ending|6|	word -44
start|comma|saying|ending|71|	word -14
start|comma|saying|ending|74|	word -48
start|comma|saying|ending|79|	word -20
start|comma|saying|ending|7|	word -59
start|comma|saying|ending|9|	word -31
start|comma|saying|ending|al|	preposition -57	word -43
start|comma|saying|ending|an|	preposition 49	pronoun 68
start|comma|saying|ending|ao|	preposition -48
start|comma|saying|ending|ar|	coordinator -36	subordinator -25	word -55
start|comma|saying|ending|as|	auxiliary -47	coordinator -74	determiner 22	preposition -24	word -51
start|comma|saying|ending|at|	subordinator 11
start|comma|saying|ending|au|	preposition -36
start|comma|saying|ending|a|	auxiliary -71	preposition 47
start|comma|saying|ending|ce|	word -56
start|comma|saying|ending|ch|	word 50
start|comma|saying|ending|c’|	word 56
start|comma|saying|ending|da|	preposition -52	word -94
start|comma|saying|ending|de|	auxiliary 6	determiner 27	preposition -65
start|comma|saying|ending|di|	preposition 18	word -45
start|comma|saying|ending|do|	preposition -70	verb-saying -60	word -84
start|comma|saying|ending|du|	determiner -31
start|comma|saying|ending|d’|	preposition 29
start|comma|saying|ending|ef|	word 6
start|comma|saying|ending|eg|	word -46
start|comma|saying|ending|ei|	auxiliary 22	determiner -14	preposition 46
start|comma|saying|ending|el|	capital -10	determiner -53	preposition -15
start|comma|saying|ending|em|	preposition -104
start|comma|saying|ending|en|	adverb -22	auxiliary 40	coordinator 27	determiner -39	preposition -69	subordinator 13
start|comma|saying|ending|er|	adverb 75	capital 38	determiner -15	preposition -61	pronoun 10	word 37
start|comma|saying|ending|es|	auxiliary 50	capital -14	determiner 24	pronoun -33
start|comma|saying|ending|et|	coordinator 28	verb-saying 8
start|comma|saying|ending|eu|	capital -43	verb-saying -14	word 38
start|comma|saying|ending|e|	coordinator 20
start|comma|saying|ending|fe|	word 58
start|comma|saying|ending|ga|	word -26
start|comma|saying|ending|ge|	word -15
start|comma|saying|ending|go|	word 49
start|comma|saying|ending|gt|	word 15
start|comma|saying|ending|ha|	auxiliary -52
start|comma|saying|ending|ia|	capital -35	word 10
start|comma|saying|ending|ie|	determiner -6	pronoun 74	subordinator 11	word -24
start|comma|saying|ending|il|	determiner -41	pronoun 9
start|comma|saying|ending|im|	preposition 64
start|comma|saying|ending|in|	capital -42	determiner 10	preposition -47
start|comma|saying|ending|io|	capital -57	word -51
start|comma|saying|ending|is|	auxiliary 38	coordinator -45
start|comma|saying|ending|it|	preposition 25
start|comma|saying|ending|jl|	subordinator -31
start|comma|saying|ending|já|	adverb -31
start|comma|saying|ending|l'|	determiner -21
start|comma|saying|ending|la|	determiner -25	preposition -51
start|comma|saying|ending|le|	determiner -8	pronoun 22	word -38
start|comma|saying|ending|ll|	auxiliary -41
start|comma|saying|ending|lo|	determiner 32
start|comma|saying|ending|ls|	preposition -48
start|comma|saying|ending|lu|	word -32
start|comma|saying|ending|l’|	determiner 32
start|comma|saying|ending|ma|	coordinator -64	determiner -39	preposition -57	verb-saying -29
start|comma|saying|ending|me|	pronoun -19
start|comma|saying|ending|mt|	word 42
start|comma|saying|ending|na|	determiner 13	preposition -78	word -69
start|comma|saying|ending|nd|	coordinator 12	word 24
start|comma|saying|ending|ne|	determiner 67	word 43
start|comma|saying|ending|ng|	capital 43
start|comma|saying|ending|no|	auxiliary 68	preposition -79	word 51
start|comma|saying|ending|ns|	preposition -66
start|comma|saying|ending|nt|	preposition -26	verb-judging -21	verb-saying -51
start|comma|saying|ending|oi|	adverb -65
start|comma|saying|ending|om|	preposition -49
start|comma|saying|ending|on|	auxiliary 34	word -40
start|comma|saying|ending|or|	preposition -67	word -67
start|comma|saying|ending|os|	adverb -29	word 26
start|comma|saying|ending|ou|	verb-saying -65	word 22
start|comma|saying|ending|o|	determiner -7
start|comma|saying|ending|po|	preposition -24
start|comma|saying|ending|ra|	auxiliary 47	preposition -46	verb-saying -45	word -73
start|comma|saying|ending|re|	adverb 25	preposition -27	word 7
start|comma|saying|ending|ro|	coordinator -36	word 32
start|comma|saying|ending|rs|	preposition -44
start|comma|saying|ending|rá|	word 46
start|comma|saying|ending|sa|	verb-saying -40	word -21
start|comma|saying|ending|se|	word -7
start|comma|saying|ending|so|	word -41
start|comma|saying|ending|sé|	word -55
start|comma|saying|ending|ta|	verb-saying 36	word 16
start|comma|saying|ending|te|	adverb -49	auxiliary -58	capital -32	verb-saying -41	word 18
start|comma|saying|ending|to|	capital -44	subordinator -63	verb-saying -29	word -74
start|comma|saying|ending|tá|	auxiliary 29
start|comma|saying|ending|té|	word -23
start|comma|saying|ending|tó|	verb-saying -26
start|comma|saying|ending|ue|	subordinator -44	that -47	word -38
start|comma|saying|ending|ui|	word -79
start|comma|saying|ending|un|	determiner -21
start|comma|saying|ending|ur|	adverb 44	word -39
start|comma|saying|ending|us|	adverb 19	preposition -18
start|comma|saying|ending|ut|	word -21
start|comma|saying|ending|ve|	word -50
start|comma|saying|ending|wo|	subordinator -42
start|comma|saying|ending|ya|	adverb -55
start|comma|saying|ending|y|	coordinator -39
start|comma|saying|ending|zu|	preposition -22
start|comma|saying|ending|às|	preposition -61
start|comma|saying|ending|à|	preposition -11
start|comma|saying|ending|ás|	adverb -43
start|comma|saying|ending|ão|	auxiliary 30	word 51
start|comma|saying|ending|ée|	word -62
start|comma|saying|ending|ém|	adverb -54
start|comma|saying|ending|é|	auxiliary 36
start|comma|saying|ending|ún|	preposition -62
start|comma|saying|ending|ür|	preposition -38
start|comma|saying|first|	1 -50	2 -55	3 -21	31 -53	4 -48	41 -43	5 -65	50 -42	58 -42	6 -44	7 -59	71 -14	79 -20	9 -31	a 20	aber 25	abílio -18	al -77	alle 59	als -46	ao -48	au -36	aunque -42	auteur -37	autora -19	avrebbe -41	bei 46	beim 33	chef -56	cheffe -56	com -49	con -59	contou -60	c’ 56	da -52	dans -52	de -22	del -15	den -66	der -19	devant -25	di 18	die -6	directrice -32	do -39	dont -56	dopo -24	du -31	déléguée -15	d’ 29	e 20	een 64	el -53	elle -57	em -100	en -6	enquanto -63	entre -27	er 16	era 47	eso -30	está 29	et 28	für -38	ha -44	habe 62	hanno 55	il -7	in -41	infermiera -14	is 38	já -31	komt 42	l' -21	la -25	le -102	les 25	lesionado -34	lo -29	lors -44	l’ 32	ma -64	maar -36	mais -39	man 68	mas -74	me -19	menos -29	mit 52	na -78	nella -52	niemand 24	no -15	non -20	numa -57	nur 44	não 13	o -7	omdat 11	passa 21	pero -36	poi -65	por -67	porém -54	precisa -40	presidenta -56	presidente -53	présidente -40	puis -27	que -47	qui -49	quien -44	respondeu -14	responsable -18	segundo -50	según -62	sei 22	sein 36	seine 28	seit -39	selon -68	sem -35	si -20	sie 74	sin -32	sono 33	sous -27	são 30	terwijl -31	toen 13	tout -21	tras -24	uma -39	un -21	una 13	unas 38	und 12	une 59	waar -25	waarna -56	was -47	wer 44	werde 6	wie 11	wo -42	wonach 42	y -39	ya -55	zonder -55	zu -22	zwei 38	à -11	às -61	é 36	élu -32
start|comma|schließen|	none 27
start|comma|schreiben|	auxiliary 64	no -68	pronoun 30	yes 64
start|comma|schrijven|	none -80
start|comma|scrivere|	none -43	preposition 27	word -52
start|comma|sehen|	no -52	none -52
start|comma|sentenciar|	none -21
start|comma|señalar|	none 24	word 24
start|comma|sluiten|	none -61
start|comma|solicitar|	none -57
start|comma|sostenere|	auxiliary -32	determiner -67	none -15
start|comma|sostenere|first|	è -25
start|comma|sostener|	none 32
start|comma|souffler|	none -38
start|comma|souligner|	none -58
start|comma|soupirer|	none -34
start|comma|soutenir|	none -9
start|comma|spiegare|	auxiliary 25	none 20	word 9
start|comma|spiegare|first|	è 31
start|comma|sprechen|	no -66	none -66
start|comma|spreken|	none -26
start|comma|staan|	none -57	preposition -38	word -56
start|comma|stehen|	auxiliary -47	determiner -57	no -82	none -62
start|comma|stehen|first|	das -24
start|comma|stellen|	none 36	word 57
start|comma|stimare|	none -64
start|comma|sublinhar|	none -61
start|comma|subordinator|	auxiliary -27	capital 28	determiner -49	preposition -29	pronoun -36	verb-saying -43	word 19
start|comma|subordinator|auxiliary|	saying 27
start|comma|subordinator|none|	judging -29	saying -10
start|comma|subordinator|verb|	judging -18	saying -64
start|comma|teilen|	auxiliary 57	determiner 46	no 28	none 31	pronoun 30	word 37	yes 48
start|comma|teilen|first|	man 30
start|comma|that|	auxiliary -21
start|comma|that|auxiliary|	saying -22
start|comma|thinking|	adverb 32	auxiliary -41	capital -40	determiner -59	past -7	preposition -44	present -83	verb-saying -47	word 31
start|comma|trancher|	none -65
start|comma|trasladar|	none -63
start|comma|trekken|	none -45	verb -17
start|comma|témoigner|	none -21	word -14
start|comma|unlisted|	adverb -37	auxiliary -22	determiner -23	no -43	none -66	preposition -31	word -34
start|comma|verb-judging|	determiner -37	preposition -64	quote -36	word -37
start|comma|verb-judging|marks|	saying -81
start|comma|verb-saying|	, -56	: -56	adverb -71	determiner 18	pronoun 11	that -79	word -82
start|comma|verb-saying|auxiliary|	saying -56
start|comma|verb-saying|marks|	saying -33
start|comma|verb-saying|none|	judging -33	saying -12	thinking -47
start|comma|verb-saying|verb|	saying -52
start|comma|verb-thinking|	adverb 20	pronoun -53
start|comma|verklaren|	none -49	word -42
start|comma|verlauten|	yes 40
start|comma|versichern|	yes 48
start|comma|versprechen|	auxiliary -53	determiner 66	no -21	none -34
start|comma|vertellen|	auxiliary -54	determiner 22	none 47
start|comma|vertellen|first|	die -96
start|comma|verweisen|	determiner 9	none 34	word -77	yes -73
start|comma|verweisen|first|	die 9
start|comma|ver|	none -41	word -16
start|comma|vinden|	auxiliary 58	none 61
start|comma|volere|	none -51
start|comma|vouloir|	none -38
start|comma|vragen|	none 20
start|comma|werfen|	auxiliary -14	determiner 42	no 31	verb 70
start|comma|wijzen|	none -77
start|comma|willen|	auxiliary -48	none -63
start|comma|wollen|	no 15	none 11
start|comma|word|	% -80	, -111	; -10	adverb -7	auxiliary 29	capital -67	coordinator -63	determiner 34	preposition -42	pronoun 58	quote 64	stop -22	that 23	verb-saying -93	word -9
start|comma|word|auxiliary|	judging -27	saying 36
start|comma|word|marks|	judging -44	saying 24
start|comma|word|none|	judging -18	other -42	saying -14	thinking 34
start|comma|word|verb|	judging -46	saying -21
start|comma|zeggen|	auxiliary 8	coordinator -15	determiner 7	marks 29	none -30	verb-saying 34
start|comma|zeggen|first|	die -52	en -15
start|comma|zeigen|	no -41	none -41	word -40
start|comma|zien|	coordinator -14	none -37	verb -31
start|comma|zien|first|	maar -14
start|comma|äußern|	marks -52	no -60
start|comma|écrire|	none 21	preposition 28
start|comma|étrangler|	none -15	word -13
start|comma|évaluer|	none -41
start|comma|évoquer|	none -80
start|infinitive|	accuser 44	acusar 16	ammettere -16	annoncer -25	anunciar -31	appeler 38	chiedere -17	condenar -36	contar -14	decir -22	demander -48	dizer -33	invitare 16	pedir -36	querer -26	rappeler -34	reconocer -13	responder -29	solicitar -12	sostener -16	unlisted -33
start|infinitive|accuser|first|	d’ 38
start|infinitive|accuser|	none 48	preposition 44
start|infinitive|acusar|first|	de 16
start|infinitive|acusar|	none 30	preposition 16
start|infinitive|ammettere|first|	di -16
start|infinitive|ammettere|	none -23	preposition -16
start|infinitive|annoncer|	none -35	preposition -25
start|infinitive|anunciar|first|	a -13
start|infinitive|anunciar|	none -40	preposition -31
start|infinitive|appeler|first|	à 38
start|infinitive|appeler|	none 57	preposition 38
start|infinitive|asks|false|	auxiliary -42	marks 14	none -20	verb -44
start|infinitive|away|2|	preposition 60
start|infinitive|away|3|	preposition -18
start|infinitive|away|4|	preposition 9
start|infinitive|away|5|	preposition 26
start|infinitive|away|6|	preposition -112
start|infinitive|before|	, -13	abuso -20	antes -68	avant -45	años -26	e -73	escusou-se -35	euros -27	executivo 9	pas 55
start|infinitive|chiedere|	none -18	preposition -17
start|infinitive|condenar|first|	de -36
start|infinitive|condenar|	none -49	preposition -36
start|infinitive|contar|	none -20	preposition -14
start|infinitive|decir|	none -30	preposition -22
start|infinitive|demander|first|	de -46
start|infinitive|demander|	none -67	preposition -48
start|infinitive|dire|first|	di 22
start|infinitive|dizer|first|	a -16
start|infinitive|dizer|	none -46	preposition -33
start|infinitive|ending|al|	preposition -40
start|infinitive|ending|as|	preposition -21
start|infinitive|ending|a|	preposition -17
start|infinitive|ending|de|	preposition 22
start|infinitive|ending|di|	preposition 46
start|infinitive|ending|do|	preposition -35
start|infinitive|ending|d’|	preposition 31
start|infinitive|ending|el|	preposition -25
start|infinitive|ending|em|	preposition -38
start|infinitive|ending|en|	preposition -57
start|infinitive|ending|er|	preposition -65
start|infinitive|ending|in|	preposition -29
start|infinitive|ending|le|	preposition -37
start|infinitive|ending|no|	preposition -35
start|infinitive|ending|ns|	preposition -59
start|infinitive|ending|or|	preposition -49
start|infinitive|ending|ra|	preposition -48
start|infinitive|ending|ur|	preposition -66
start|infinitive|ending|à|	preposition -23
start|infinitive|es|apposed|	saying -77
start|infinitive|es|apposition|	saying -83
start|infinitive|es|away|2|	saying -63
start|infinitive|es|away|3|	saying -60
start|infinitive|es|away|4|	saying 18
start|infinitive|es|away|5|	saying -56
start|infinitive|es|away|6|	saying -79
start|infinitive|es|direct|	saying -66
start|infinitive|es|elided|	saying -60
start|infinitive|es|inverted|	saying -59
start|infinitive|es|mood|	none -36
start|infinitive|es|	preposition -36	saying -31
start|infinitive|es|relative|	saying 67
start|infinitive|es|shared|	saying -84
start|infinitive|first|	a -17	al -20	de 22	del -25	di 46	do -35	d’ 31	en -57	no -35	para -48	per -65	por -49	pour -66	sans -59	sin -29	tras -21	à -23
start|infinitive|fr|apposed|	judging -48	saying -61
start|infinitive|fr|apposition|	judging -12	saying 21
start|infinitive|fr|away|2|	judging 31
start|infinitive|fr|away|3|	judging 21
start|infinitive|fr|away|4|	judging -48	saying 27
start|infinitive|fr|away|5|	saying -52
start|infinitive|fr|away|6|	judging -68	saying -124
start|infinitive|fr|direct|	judging 37	saying 11
start|infinitive|fr|inverted|	saying -89
start|infinitive|fr|mood|	none -16
start|infinitive|fr|	preposition -16	saying -8	thinking -57
start|infinitive|fr|shared|	judging 8
start|infinitive|invitare|first|	a 50
start|infinitive|invitare|	none 47	preposition 16
start|infinitive|it|apposed|	saying 25
start|infinitive|it|away|2|	saying 82
start|infinitive|it|away|3|	saying 12
start|infinitive|it|away|4|	saying -40
start|infinitive|it|away|5|	saying 38
start|infinitive|it|away|6|	saying -41
start|infinitive|it|direct|	saying -8
start|infinitive|it|elided|	saying 63
start|infinitive|it|mood|	none 20
start|infinitive|it|	preposition 20	saying 21
start|infinitive|it|shared|	saying -10
start|infinitive|judging|ending|a|	preposition -75
start|infinitive|judging|ending|d’|	preposition 58
start|infinitive|judging|ending|à|	preposition -47
start|infinitive|judging|first|	a -75	d’ 58	à -47
start|infinitive|judging|	past -41	present 35
start|infinitive|mood|none|	other -33	saying -10	thinking -62
start|infinitive|order|apposed|	judging -9	saying -28
start|infinitive|order|apposition|	judging 45	saying -16
start|infinitive|order|direct|	judging 26	saying -6	thinking -41
start|infinitive|order|elided|	saying 36
start|infinitive|order|inverted|	judging -53	saying -29
start|infinitive|order|relative|	saying 32
start|infinitive|order|shared|	judging -55	saying -52
start|infinitive|other|ending|de|	preposition -33
start|infinitive|other|first|	de -33
start|infinitive|other|	past -33	preposition -33
start|infinitive|pedir|	none -46	preposition -36
start|infinitive|preposition|auxiliary|	saying -42
start|infinitive|preposition|	determiner -73	pronoun -27
start|infinitive|preposition|marks|	saying 13
start|infinitive|preposition|none|	other -33	saying -18	thinking -54
start|infinitive|preposition|verb|	saying -37
start|infinitive|pt|apposed|	judging 20	saying -37
start|infinitive|pt|apposition|	saying -51
start|infinitive|pt|away|2|	judging 38	saying -40
start|infinitive|pt|away|3|	judging -52	saying -67
start|infinitive|pt|away|4|	saying -59
start|infinitive|pt|away|5|	saying -58
start|infinitive|pt|away|6|	judging -51	saying -63
start|infinitive|pt|direct|	judging -7	saying -63	thinking -17
start|infinitive|pt|elided|	saying -54
start|infinitive|pt|inverted|	judging -28	saying -46
start|infinitive|pt|mood|	none -38
start|infinitive|pt|	preposition -38	saying -108	thinking -26
start|infinitive|querer|	none -35	preposition -26
start|infinitive|rappeler|	none -49	preposition -34
start|infinitive|reconocer|	none -19	preposition -13
start|infinitive|responder|	none -44	preposition -29
start|infinitive|saying|ending|al|	preposition -40
start|infinitive|saying|ending|as|	preposition -21
start|infinitive|saying|ending|de|	preposition 21
start|infinitive|saying|ending|di|	preposition 46
start|infinitive|saying|ending|do|	preposition -35
start|infinitive|saying|ending|d’|	preposition -51
start|infinitive|saying|ending|el|	preposition -25
start|infinitive|saying|ending|en|	preposition -57
start|infinitive|saying|ending|er|	preposition -65
start|infinitive|saying|ending|in|	preposition -29
start|infinitive|saying|ending|le|	preposition -37
start|infinitive|saying|ending|no|	preposition -35
start|infinitive|saying|ending|ns|	preposition -37
start|infinitive|saying|ending|or|	preposition -49
start|infinitive|saying|ending|ra|	preposition -27
start|infinitive|saying|ending|à|	preposition 6
start|infinitive|saying|first|	al -20	de 21	del -25	di 46	do -35	d’ -51	en -57	no -35	para -27	per -65	por -49	sans -37	sin -29	tras -21	à 6
start|infinitive|saying|	preposition -10	present -31
start|infinitive|solicitar|	none -17	preposition -12
start|infinitive|sostener|	none -22	preposition -16
start|infinitive|thinking|ending|de|	preposition -36
start|infinitive|thinking|first|	de -36
start|infinitive|thinking|	past -45	preposition -62
start|infinitive|unlisted|first|	de -33
start|infinitive|unlisted|	none -47	preposition -33
start|late|	aankondigen -41	accogliere -37	accuser 14	achten -65	acusar 23	adelantar -43	admettre 19	admitir 7	affermare -14	afirmar -33	aggiungere 15	ammettere -21	annoncer -23	annunciare 24	anunciar 16	appeler 12	asegurar 24	assicurare -27	assumir -20	assurer 12	atribuir 13	attendre -50	avanzar -55	avouer -74	begrüßen 10	beloven -74	benadrukken -46	berichten -50	bestätigen -53	betreuren -55	bevestigen -42	bezeichnen -35	beziffern 22	bieden -54	bitten -72	blijken -55	blijven -54	calcular 31	calificar -28	celebrar -49	chamar -59	chiamare -52	chiedere 45	citar 25	classificar -12	cobrar -53	coincidir -33	condenar -30	confermare -57	confier -39	confirmar 30	confirmer -11	considerar -43	consigliare -24	contar -47	contestar -42	contestare -78	convocar -40	croire -36	decir -58	declarar -41	defender -47	demander -14	denken -15	descartar -74	descrever -61	devolver -44	dichiarare -52	dire -10	dreigen 19	drukken -21	déclarer -24	eisen -51	erzählen -47	esperar -35	esprimere -43	estimar -47	evitar -38	exiger -53	faire_valoir -39	falar -62	felicitar -25	finden 29	fordern -65	garantir -47	geven -72	hablar -53	halten -23	heißen -58	herinneren 17	heten -57	houden -72	indicare -15	indiquer -52	informar -57	interroger -35	invitare 25	inviter -70	juger -6	justificar -60	klagen -18	kommentieren -54	kritisieren -60	kündigen -67	lamentar -60	lamentarse -82	lancer 20	lassen -21	laten 7	leggen -73	leggere -26	lehnen -79	llamar -11	loben -62	mahnen -66	manter -23	meedelen -39	melden -67	menacer -65	mostrar -50	negar -38	nennen -61	noemen -59	notieren -26	ontkennen -32	parlare -67	parler -35	pedir -19	perguntar 31	pleiten -60	precisar -52	preferir -42	preguntar -53	prevedere 16	prever -55	prometer -47	promettere 40	promettre -70	proponer -46	propor -56	proporre -61	prévoir 32	qualifier -64	queixar -56	querer -47	questionar -53	raccontare -33	raconter -63	rappeler -31	rechazar -37	rechnen 24	recibir -21	reclamar -51	recomendar 16	recommander -59	reconhecer -34	reconnaître -56	recusar -55	referir -55	registar 18	registrar -45	relatar 30	remeter -56	reprendre -35	reprocher 28	responder -59	responsabilizar -55	ricordare -51	roepen 22	rufen -78	réclamer 24	répondre -46	saber -44	sagen 28	salutare -53	schließen -49	schreiben -51	scrivere -66	segnalare 21	sehen 19	señalar 28	sluiten -68	solicitar -48	sostener -25	sostenere -22	souhaiter -35	souvenir -43	spiegare 15	sprechen -44	spreken -73	staan -88	stehen -53	stellen -42	stimare -29	sturen -63	tachar -30	teilen -30	tonen -60	trekken -58	ver -57	verklaren 32	verlangen -55	versprechen 28	verwachten -54	verweisen -44	verwijten 18	vinden -93	voegen -44	voir -56	vouloir -32	vragen 22	warnen 14	weisen 33	werfen 20	wijzen -45	willen 9	wollen -79	zeggen 11	zeigen -32	zien 8	äußern -45	évaluer -71
start|late|aankondigen|first|	aan -19
start|late|aankondigen|	none -56	preposition -19
start|late|accogliere|	none -51
start|late|accuser|	auxiliary -29	determiner -87	none -17	preposition 47	word -66
start|late|accuser|first|	qui -20
start|late|achten|	none -78
start|late|acusar|	determiner -88	marks 36	preposition 46
start|late|acusar|first|	de 51	o -73
start|late|adelantar|	none -59
start|late|admettre|	determiner 26	none 34
start|late|admitir|	determiner 46	marks 14
start|late|adverb|none|	saying -43
start|late|adviseren|	determiner 10
start|late|affermare|	none -18
start|late|affirmer|	determiner -57	none -29
start|late|afirmar|	determiner -23	none -41	word -37
start|late|afirmar|first|	el -14
start|late|aggiungere|	none 24
start|late|ammettere|	determiner -26	none -28
start|late|annoncer|	determiner -19	none -27
start|late|annoncer|first|	la 37
start|late|annunciare|	determiner 36	none 35	word -66
start|late|anunciar|	coordinator -31	determiner 34	none 27	verb -64	word -75
start|late|anunciar|first|	e -30
start|late|appeler|	determiner -74	marks 25	preposition 46	word -93
start|late|appeler|first|	à 46
start|late|asegurar|	determiner 24	none 36
start|late|asegurar|first|	los 24
start|late|asks|false|	auxiliary 10	marks 23	none -22	verb -29
start|late|assicurare|	determiner -41	none -34
start|late|assumir|	marks -22	none -22	verb-saying -22
start|late|assurer|	none 16
start|late|atribuir|	coordinator -26	marks 18	none 11	preposition 20
start|late|atribuir|first|	a -7	e -25
start|late|attendre|	determiner -42	none -66
start|late|auxiliary|auxiliary|	saying -40
start|late|auxiliary|	determiner -25	preposition -18	pronoun -56	stop -75	verb-saying -56	word -63
start|late|auxiliary|none|	judging -47	saying -57	thinking -56
start|late|auxiliary|verb|	saying -61
start|late|avanzar|	none -75	word -55
start|late|avouer|	none -106
start|late|away|2|	auxiliary -72	capital -21	coordinator -30	determiner 49	preposition -79	pronoun 69	subordinator 41	verb-saying 12
start|late|away|3|	auxiliary -60	coordinator -56	determiner -35	preposition 8	pronoun -19	subordinator 42	verb-saying -69	word -11
start|late|away|4|	auxiliary -44	capital -80	coordinator -52	determiner 13	preposition 11	pronoun -58	verb-judging -42	verb-saying -46	word -9
start|late|away|5|	auxiliary -34	capital -56	coordinator -57	determiner -46	preposition -118	verb-judging -64	verb-saying -66	word -39
start|late|away|6|	adverb -56	auxiliary -41	capital -82	coordinator -51	determiner -50	preposition -73	pronoun -90	subordinator -102	verb-saying -36	verb-thinking -34	word -18
start|late|before|	, -83	aber 62	al -79	anders -45	anfrage -10	anni -29	aver -22	avoir -63	ayer -68	años 42	calma -35	caprichoso -59	contrato -28	daar -112	december -59	decisão 24	dienstag -32	dinsdag -71	donner -44	dopo -61	déjà 46	encore 14	entro -67	er -14	eraan -44	euro -48	euros -47	già -52	haar -28	hablar -24	hallazgo -31	hem -38	hoje 31	hun -66	iedereen -42	ihm 13	ihnen 41	ihr -110	invece 93	jaar -60	jeudi 80	levar -37	lijst -77	lo -73	lui -91	lundi -82	maandag -46	maar -68	mais -78	mardi -120	mercredi -85	mesi -59	más -20	noch -75	nog 18	nooit -68	ook 66	part 49	plus -34	pourtant 68	procurar -80	rond -83	se -136	segunda -92	sich -47	sin -54	s’ -74	te -44	terug -70	todas -25	todo -91	todos -102	toen -63	toutefois 48	vooral -58	vorwürfe -72	vrijdag -100	wel -99	weten 126	woensdag 28	ya 41	zelf -84	zich -46
start|late|begrüßen|	determiner 34	no 10	none 16
start|late|beloven|	auxiliary -35	none -79	word -41
start|late|benadrukken|	none -62	word -46
start|late|bestätigen|	no -53
start|late|betreuren|	none -76
start|late|bevestigen|	auxiliary -18	none -48	verb-saying -24	word -38
start|late|bezeichnen|first|	als -35
start|late|bezeichnen|	marks -35	no -35	preposition -35
start|late|beziffern|	no 23	none 23	word -56
start|late|bieden|	determiner -49	none -77	preposition -15
start|late|bieden|first|	aan -15	een -49
start|late|bitten|	determiner -16	no -71	none -71
start|late|blijken|	auxiliary -52	none -57
start|late|blijven|	none -72	preposition -9	word -43
start|late|calcular|	none 44
start|late|calificar|first|	de -28
start|late|calificar|	marks -29	none -27	preposition -29
start|late|capital|	auxiliary -14	capital -87	coordinator -54	determiner -41	preposition 35	stop -73	verb-saying -44	word -29
start|late|capital|auxiliary|	saying -40
start|late|capital|none|	judging -21	saying -81
start|late|capital|verb|	judging 12	saying -36
start|late|celebrar|	none -65
start|late|chamar|first|	de -58
start|late|chamar|	marks -58	none -59	preposition -58
start|late|chiamare|	coordinator -14	none -60
start|late|chiamare|first|	e -14
start|late|chiedere|	auxiliary 9	coordinator -47	determiner 10	marks 36	none 40	preposition 33	subordinator 19	word 6
start|late|chiedere|first|	di 41	e -47	la -77
start|late|citar|	none 51
start|late|classificar|	marks -12	none -12
start|late|cobrar|	none -67
start|late|coincidir|	none -37	preposition -33
start|late|condenar|	none -34	preposition -13	word -39
start|late|confermare|	coordinator -14	none -78
start|late|confermare|first|	e -13
start|late|confier|	none -54
start|late|confirmar|	coordinator -44	determiner 27	none 32	verb -44
start|late|confirmar|first|	o 45
start|late|confirmer|	coordinator -30	determiner -103	none -11	verb -41
start|late|confirmer|first|	mais -30
start|late|considerar|	none -43
start|late|consigliare|	none -32
start|late|contar|	none -64	word 10
start|late|contestare|	coordinator -21	none -89
start|late|contestare|first|	e -21
start|late|contestar|	none -59
start|late|convocar|	none -53
start|late|coordinator|	, -58	adverb -28	auxiliary -47	capital -26	determiner -45	preposition -57	pronoun -35	verb-judging -30	verb-saying -52	word -35
start|late|coordinator|auxiliary|	judging -20	saying -30
start|late|coordinator|marks|	saying -24
start|late|coordinator|none|	judging -55	saying -46
start|late|coordinator|verb|	judging -37	saying -49	thinking -26
start|late|croire|	none -44
start|late|decir|	determiner -48	none -68	subordinator -41
start|late|decir|first|	el -48
start|late|declarar|	none -48
start|late|defender|	none -55
start|late|demander|	word -95
start|late|denken|first|	over -15
start|late|denken|	none -20	preposition -15
start|late|descartar|	coordinator -9	none -102	verb -19
start|late|descrever|	none -65
start|late|determiner|auxiliary|	judging 46	saying 9
start|late|determiner|	capital 12	preposition -83	quote 28	stop -83	verb-saying -86	word 19
start|late|determiner|marks|	saying 25
start|late|determiner|none|	judging -34	other 30	saying -10	thinking -10
start|late|determiner|verb|	judging 27	saying -95
start|late|devolver|	none -56
start|late|de|apposed|	judging -98
start|late|de|apposition|	judging 28	saying -66
start|late|de|	auxiliary -59	capital -23	coordinator -57	determiner 25	judging 11	other -59	preposition -15	pronoun -24	saying -22	subordinator -81	verb-saying -33
start|late|de|away|2|	judging 43	saying -8	thinking 28
start|late|de|away|3|	judging -29	other -37	saying -27	thinking -105
start|late|de|away|4|	other -38	saying -112
start|late|de|away|5|	judging -7	saying 36
start|late|de|away|6|	saying -124	thinking -71
start|late|de|direct|	judging 18	saying -16	thinking 18
start|late|de|inverted|	judging -101	other -34	saying -118
start|late|de|mood|	no -7
start|late|de|shared|	judging 8	other -55	saying 43	thinking -87
start|late|dichiarare|	none -72
start|late|dire|	coordinator -21	determiner -107	marks -106	preposition -78	verb-saying -13	word -68
start|late|dire|first|	la -81	l’ -33
start|late|dizer|	determiner -84	marks 30	none -21	word 16
start|late|dizer|first|	o -77
start|late|dreigen|	none 32
start|late|drukken|	none -29	preposition -21
start|late|déclarer|	determiner -24	none -28
start|late|eisen|	none -70
start|late|ending|00|	word 38
start|late|ending|1|	word -62
start|late|ending|20|	word -43
start|late|ending|2|	word -44
start|late|ending|5|	word -27
start|late|ending|8|	word -73
start|late|ending|9|	word -56
start|late|ending|ab|	word -62
start|late|ending|ad|	auxiliary -11
start|late|ending|af|	word -51
start|late|ending|ai|	preposition -75
start|late|ending|an|	auxiliary -51	preposition -65
start|late|ending|ar|	subordinator -42	word -57
start|late|ending|as|	capital -47	coordinator -23	determiner 7	word -93
start|late|ending|at|	verb-saying -27
start|late|ending|a|	preposition 51
start|late|ending|be|	auxiliary -12
start|late|ending|ce|	word -44
start|late|ending|ch|	pronoun -6	word 27
start|late|ending|ck|	word -56
start|late|ending|da|	word -59
start|late|ending|de|	determiner 18	preposition -20	word -67
start|late|ending|di|	preposition 7
start|late|ending|do|	verb-saying -50	word -48
start|late|ending|du|	determiner -97
start|late|ending|ef|	word -40
start|late|ending|ei|	determiner -39
start|late|ending|el|	determiner -30
start|late|ending|em|	preposition -23
start|late|ending|en|	auxiliary -56	capital -11	coordinator -22	preposition -68	verb-saying -33	word 7
start|late|ending|er|	determiner -62	preposition -62	word -8
start|late|ending|es|	auxiliary -10	determiner -64	word -52
start|late|ending|et|	coordinator -46	preposition -62	pronoun 10
start|late|ending|eu|	verb-saying -14
start|late|ending|e|	coordinator -51
start|late|ending|gt|	word -11
start|late|ending|ha|	auxiliary -32
start|late|ending|ht|	word -78
start|late|ending|ia|	capital -21	word 32
start|late|ending|ie|	determiner -14	word 41
start|late|ending|ig|	word -29
start|late|ending|ij|	preposition -46
start|late|ending|il|	determiner -80	pronoun -46
start|late|ending|in|	determiner 21	preposition -64
start|late|ending|io|	capital -25
start|late|ending|ir|	word -13
start|late|ending|is|	auxiliary -28	coordinator -30
start|late|ending|it|	preposition -58	verb-saying -30
start|late|ending|i|	determiner -54
start|late|ending|jk|	word -19
start|late|ending|jn|	auxiliary -43
start|late|ending|la|	determiner -17
start|late|ending|le|	determiner -44	pronoun -25	word -72
start|late|ending|lo|	determiner 32	pronoun -74
start|late|ending|ls|	preposition -84	subordinator -70
start|late|ending|l’|	determiner -40
start|late|ending|ma|	coordinator -21	determiner 17
start|late|ending|me|	preposition -90
start|late|ending|mo|	preposition -44	subordinator 9	word -62
start|late|ending|na|	capital -19	determiner 17
start|late|ending|nd|	coordinator -57
start|late|ending|ne|	determiner 49	word 27
start|late|ending|ng|	word -59
start|late|ending|no|	auxiliary 10	word 53
start|late|ending|ns|	preposition -59
start|late|ending|nt|	verb-saying -19	word -76
start|late|ending|oe|	subordinator 49	word -43
start|late|ending|om|	preposition -98
start|late|ending|on|	determiner -79	preposition -87
start|late|ending|or|	preposition -9
start|late|ending|os|	word -76
start|late|ending|ou|	verb-saying -14
start|late|ending|o|	determiner -43
start|late|ending|ra|	auxiliary -35	preposition -55	verb-saying -39	word -56
start|late|ending|re|	word 7
start|late|ending|ro|	coordinator -42
start|late|ending|rt|	word -74
start|late|ending|rá|	word 6
start|late|ending|se|	pronoun 19	word -51
start|late|ending|st|	word -56
start|late|ending|ta|	verb-saying -7	word -47
start|late|ending|te|	word 10
start|late|ending|to|	subordinator -60	verb-saying -42	word -41
start|late|ending|ts|	word 20
start|late|ending|tó|	word -27
start|late|ending|ue|	determiner -68	subordinator -55
start|late|ending|uf|	preposition 43
start|late|ending|ui|	word -71
start|late|ending|um|	determiner 8
start|late|ending|un|	determiner 9
start|late|ending|ur|	preposition 22	word -56
start|late|ending|ut|	word -50
start|late|ending|y|	coordinator -51
start|late|ending|ze|	pronoun -49
start|late|ending|ão|	word 32
start|late|ending|ür|	preposition -16
start|late|erzählen|	auxiliary 6	no -50	word 7	yes 6
start|late|esperar|	determiner -48	none -45	preposition -12
start|late|esprimere|	determiner -43	none -49
start|late|estimar|	none -61
start|late|es|apposed|	judging -48	saying -134
start|late|es|apposition|	judging -73	saying 35
start|late|es|	auxiliary -22	capital -63	coordinator -54	determiner -34	judging -125	preposition 11	pronoun -81	subordinator 14	thinking -45	verb-saying -64	word -8
start|late|es|away|2|	judging -74	saying -6	thinking -33
start|late|es|away|3|	judging -121	saying -63	thinking -38
start|late|es|away|4|	judging -50	saying 49
start|late|es|away|5|	saying -114
start|late|es|away|6|	judging -32	saying -48	thinking -27
start|late|es|direct|	judging -112	thinking -42
start|late|es|elided|	saying -42
start|late|es|inverted|	judging -31
start|late|es|mood|	none -23
start|late|es|relative|	saying -27
start|late|es|shared|	judging -59	saying -102
start|late|evitar|	none -39
start|late|exiger|	none -56
start|late|faire_valoir|	none -49
start|late|falar|	none -77	word -47
start|late|felicitar|	coordinator -25	none -25
start|late|finden|	no 37	none 37
start|late|first|	1 -62	2 -44	5 -27	8 -73	9 -56	a 46	aan -60	ab -62	af -51	al -43	aller -74	als -110	an -38	as -69	auf 43	aunque -40	ausrichten -19	avoir -12	bij -46	chaque -68	come -71	como -25	con -67	da -48	dans -59	das 30	de -18	der -116	des -47	di 7	die -10	du -97	e -51	eine 8	einen -29	el -30	elle -25	em -23	en -58	enquanto -60	era -35	es -29	et -46	exprimer -10	für -16	gaan -52	geen 48	gelijk -19	ha -32	had -11	hebben -35	het 10	hetzelfde -45	hoe 49	i -54	iets 34	il -88	in -64	is -28	la -17	las -52	le -44	les -42	lo 11	l’ -40	ma -21	mais -30	mas -23	met -62	mismo -62	mit -31	nicht -78	nichts -89	niet 10	niets 16	não 21	n’ -47	o -43	os -70	over -21	para -49	per -61	pero -42	por -92	porque -41	qui -56	respondeu -14	se 47	si 23	son -79	sportief -20	te -83	ter 21	toe -43	tout -50	uit -54	um 6	uma 17	un 21	una 17	und -57	une 47	van -31	vier -88	von -57	voor -38	vor 9	waar -42	y -50	ze -49	zich -6	zijn -43	zurück -56	écrit -30	être 21
start|late|fordern|	no -65	none -65
start|late|fr|apposed|	judging 36	thinking -32
start|late|fr|apposition|	judging -71	saying -6
start|late|fr|	auxiliary -63	capital -59	coordinator -51	determiner -14	judging 9	other -85	preposition -8	pronoun 26	subordinator 26	thinking -79	verb-saying -68	word -15
start|late|fr|away|2|	judging -91	saying 57	thinking -44
start|late|fr|away|3|	judging 26	saying -48	thinking -65
start|late|fr|away|4|	judging 26	saying -17	thinking -34
start|late|fr|away|5|	judging -56	saying -107
start|late|fr|away|6|	judging -128	other -85	saying -51	thinking -38
start|late|fr|direct|	judging -37	thinking -82
start|late|fr|elided|	saying -35
start|late|fr|inverted|	saying -12
start|late|fr|relative|	judging -37	saying -40	thinking -43
start|late|fr|shared|	judging 9	saying -46
start|late|garantir|	determiner -42	none -66
start|late|geven|	determiner -61	none -88	word -50
start|late|geven|first|	een -51	gelijk -19
start|late|hablar|first|	de -53
start|late|hablar|	marks -54	none -50	preposition -55	word -14
start|late|halten|	auxiliary 10	capital 36	determiner 8	marks -11	no -24	none -165	preposition -24	verb 43	word -113	yes 12
start|late|halten|first|	die -52	für -16
start|late|heißen|	no -58
start|late|herinneren|	none 24	word 22
start|late|heten|	coordinator -10	marks -52	none -59
start|late|heten|first|	en -10
start|late|houden|first|	voor -12
start|late|houden|	none -75	preposition -24	word -48
start|late|indicare|	coordinator -15	none -16
start|late|indicare|first|	e -15
start|late|indiquer|	none -69	verb-saying -17
start|late|informar|	none -66
start|late|interroger|	auxiliary -30	determiner -30	none -40	pronoun -27
start|late|interroger|first|	elle -25
start|late|invitare|	determiner -64	marks 35	none 15	preposition 32
start|late|invitare|first|	i -37
start|late|inviter|	determiner -50	marks -62	none -77
start|late|it|apposed|	judging -56	thinking -78
start|late|it|apposition|	saying -18
start|late|it|	auxiliary -20	capital -59	coordinator -47	judging -27	preposition -18	saying -16	subordinator -10	thinking 10	verb-saying 9	word -10
start|late|it|away|2|	saying 12	thinking 32
start|late|it|away|3|	judging -63	saying 12	thinking -82
start|late|it|away|4|	judging -54	saying -106	thinking -46
start|late|it|away|5|	judging -41	saying -36
start|late|it|away|6|	judging -68	saying -114
start|late|it|direct|	saying -34	thinking 21
start|late|it|elided|	saying 13
start|late|it|inverted|	judging -26	saying -103
start|late|it|mood|	none -17
start|late|it|relative|	saying -100
start|late|it|shared|	saying 23
start|late|judging|	auxiliary -49	capital -15	coordinator -60	determiner 21	participle 39	past -17	preposition -25	present -11	pronoun 6	subordinator 15	verb-saying -61	word -16
start|late|judging|ending|9|	word -46
start|late|judging|ending|as|	determiner 38
start|late|judging|ending|a|	preposition -9
start|late|judging|ending|do|	word -48
start|late|judging|ending|em|	preposition -23
start|late|judging|ending|en|	determiner 16	word -23
start|late|judging|ending|er|	determiner -72	word -79
start|late|judging|ending|es|	determiner -75
start|late|judging|ending|et|	coordinator -26	preposition -49
start|late|judging|ending|e|	coordinator -43
start|late|judging|ending|ie|	determiner -53
start|late|judging|ending|la|	determiner 21
start|late|judging|ending|le|	determiner -75
start|late|judging|ending|ls|	preposition -75
start|late|judging|ending|l’|	determiner -49
start|late|judging|ending|nd|	coordinator -58
start|late|judging|ending|or|	preposition -7
start|late|judging|ending|os|	determiner -55	word -39
start|late|judging|ending|o|	determiner -69
start|late|judging|ending|ta|	word -26
start|late|judging|ending|te|	word 52
start|late|judging|ending|ue|	subordinator -22
start|late|judging|ending|ui|	word -56
start|late|judging|ending|y|	coordinator -13
start|late|judging|ending|à|	preposition 9
start|late|judging|ending|ür|	preposition -16
start|late|judging|first|	9 -46	a -9	als -87	aunque -19	de -13	der -72	die -53	e -43	een 11	einen 7	em -23	en -21	et -26	für -16	la 21	le -75	l’ -49	met -49	o -69	qui -32	si 35	und -58	voor -12	vor 6	y -13	à 9
start|late|juger|	determiner -6	marks -6	none -6
start|late|justificar|	none -61
start|late|klagen|	none -25
start|late|kommentieren|	no -54
start|late|kritisieren|	marks -57	no -60
start|late|kündigen|first|	an -17
start|late|kündigen|	no -67	none -67	preposition -23
start|late|lamentarse|	none -84
start|late|lamentar|	coordinator -15	none -81	verb -15
start|late|lamentar|first|	e -15
start|late|lancer|	none 29
start|late|lassen|first|	ausrichten -19
start|late|lassen|	no -20	none -21	verb-saying -21
start|late|laten|first|	de 70	een -98	geen 58
start|late|laten|	marks 32	none -18	preposition -72	pronoun 22	verb 32
start|late|leggen|	none -101	word -55
start|late|leggere|	none -43
start|late|lehnen|	no -79	none -79
start|late|llamar|	none -13
start|late|loben|	determiner -61
start|late|manter|	none -26	word -30
start|late|meedelen|	none -54
start|late|melden|	determiner -51	no -37	none -74	word -49
start|late|melden|first|	de -48
start|late|menacer|	none -93
start|late|mood|none|	judging -15	other 10	saying -8	thinking -15
start|late|mood|no|	judging 13	other -59	saying -29
start|late|mood|yes|	judging -28
start|late|mostrar|	none -63
start|late|negar|	coordinator -17	determiner -38	none -54	verb -17
start|late|negar|first|	e -17
start|late|nennen|	determiner -49	marks -61	no -61
start|late|nl|apposed|	judging -95	saying 10	thinking 13
start|late|nl|apposition|	saying -35
start|late|nl|	auxiliary -71	capital -38	coordinator -22	determiner 7	other -45	preposition -43	pronoun -8	saying -14	subordinator 67	verb-judging -50	verb-saying -41	word -33
start|late|nl|away|2|	judging 8	saying -27	thinking 22
start|late|nl|away|3|	judging -12	saying 19	thinking -88
start|late|nl|away|4|	judging -62	saying -27
start|late|nl|away|5|	judging -55	saying -62	thinking -63
start|late|nl|away|6|	judging -58	saying -27
start|late|nl|direct|	judging 12	saying -26	thinking -58
start|late|nl|inverted|	judging -56	saying -11
start|late|nl|mood|	none -8
start|late|nl|shared|	saying -85
start|late|noemen|	marks -59	none -59
start|late|notieren|first|	mit -12
start|late|notieren|	no -26	none -26	preposition -12
start|late|ontkennen|	auxiliary -29	none -36	word -48
start|late|ontkennen|first|	hebben -10
start|late|order|apposed|	other -71	thinking -10
start|late|order|apposition|	judging -25	thinking -84
start|late|order|direct|	thinking -17
start|late|order|elided|	saying -16
start|late|order|inverted|	judging -87	other -60	saying -31
start|late|order|relative|	judging -62	saying -92	thinking -48
start|late|order|shared|	judging -23	other 11	saying -26	thinking 31
start|late|other|	determiner 30	preposition -62	word -79
start|late|parlare|	none -73	preposition -61
start|late|parler|	none -40
start|late|pedir|	coordinator -25	determiner 14	marks -57	none -16	preposition -63	verb -57	verb-saying -35	word -101
start|late|pedir|first|	e -33	el -90	y -15
start|late|perguntar|	auxiliary 35	none 28	word -120
start|late|pleiten|	none -76
start|late|precisar|	none -78
start|late|preferir|	determiner -37	marks -27	none -52	preposition -27
start|late|preguntar|	none -60	verb-saying -38
start|late|preposition|	, 16	: -49	adverb 15	capital -50	determiner -44	preposition -16	pronoun -106	stop -97	word -33
start|late|preposition|auxiliary|	saying -61
start|late|preposition|marks|	judging -25	saying 21	thinking -55
start|late|preposition|none|	judging -18	other -62	saying -37	thinking -46
start|late|preposition|verb|	saying -81
start|late|prevedere|	none 31
start|late|prever|	none -73
start|late|prometer|	coordinator -11	determiner -36	none -54	preposition -28
start|late|prometer|first|	as -16	o -45
start|late|promettere|	determiner 35	none 27
start|late|promettre|	determiner -62	none -86
start|late|promettre|first|	l’ -25
start|late|pronoun|	auxiliary -62	preposition -14	verb-saying 30	word -11
start|late|pronoun|auxiliary|	judging -41	saying -9
start|late|pronoun|none|	saying 39
start|late|proponer|	determiner -46	none -60
start|late|proponer|first|	el -42
start|late|proporre|	determiner -50	none -66	word -39
start|late|propor|	none -79
start|late|proposer|	determiner 13
start|late|prévoir|	none 47
start|late|pt|apposed|	judging 35	saying -41
start|late|pt|apposition|	judging -105	saying -13
start|late|pt|	auxiliary -32	capital -48	coordinator -49	judging -24	preposition -37	pronoun 20	saying -18	subordinator -28	thinking -57	verb-saying -59	word 12
start|late|pt|away|2|	judging -132	saying -21
start|late|pt|away|3|	judging 19	saying -11
start|late|pt|away|4|	judging -98
start|late|pt|away|5|	judging -87	saying -109
start|late|pt|away|6|	judging -76	saying -10	thinking -48
start|late|pt|direct|	judging -17	saying 30	thinking -30
start|late|pt|elided|	saying -69
start|late|pt|inverted|	judging -22	saying -102
start|late|pt|mood|	none -15
start|late|pt|relative|	saying -88
start|late|pt|shared|	judging -120	saying -85
start|late|qualifier|	marks -60	none -66
start|late|queixar|	none -56
start|late|querer|	determiner -45	none -58
start|late|questionar|first|	respondeu -14
start|late|questionar|	none -60	verb-saying -14
start|late|raccontare|	determiner -26	none -39	preposition -21
start|late|raconter|	none -88	word -34
start|late|rappeler|	none -38
start|late|rechazar|	determiner -37	none -47
start|late|rechazar|first|	la -37
start|late|rechnen|	no 24	none 24	preposition -67
start|late|recibir|	none -26
start|late|reclamar|	determiner -45	none -68
start|late|recomendar|	determiner 23
start|late|recommander|	determiner -59	none -84
start|late|reconhecer|	coordinator -23	none -38
start|late|reconhecer|first|	e -23
start|late|reconnaître|	none -61
start|late|recusar|	coordinator -9	none -64	preposition -35
start|late|referir|	none -60
start|late|refuser|	coordinator -19	determiner -88	none -29	word -48
start|late|refuser|first|	le -30
start|late|registar|	none 47
start|late|registrar|	none -51
start|late|relatar|	none 42
start|late|remeter|	none -63
start|late|reprendre|	none -48
start|late|reprocher|	none 12
start|late|responder|	none -66
start|late|responsabilizar|	none -59
start|late|ricordare|	none -70
start|late|riferire|	none 6
start|late|roepen|	none 34	preposition 22
start|late|rufen|	no -78	none -76	preposition -70
start|late|réclamer|	determiner 56	none 58	preposition -67
start|late|réclamer|first|	une 43
start|late|répondre|	none -67
start|late|saber|	none -59
start|late|sagen|	capital -37	no -74	none 35	word 32	yes 48
start|late|salutare|	none -58
start|late|saying|	adverb -43	auxiliary -76	capital -84	coordinator -46	past -16	preposition -9	pronoun 14	verb-judging -64	verb-saying -80	verb-thinking -61
start|late|saying|ending|00|	word 38
start|late|saying|ending|1|	word -49
start|late|saying|ending|20|	word -43
start|late|saying|ending|2|	word -44
start|late|saying|ending|5|	word -27
start|late|saying|ending|af|	word -51
start|late|saying|ending|ai|	preposition -75
start|late|saying|ending|an|	preposition -56
start|late|saying|ending|ar|	subordinator -42	word -57
start|late|saying|ending|as|	coordinator -24	determiner -84	word -86
start|late|saying|ending|a|	preposition 57
start|late|saying|ending|be|	auxiliary -12
start|late|saying|ending|ce|	word -44
start|late|saying|ending|ch|	pronoun -6	word -50
start|late|saying|ending|ck|	word -56
start|late|saying|ending|da|	word -57
start|late|saying|ending|de|	determiner 34	preposition -41	word -67
start|late|saying|ending|di|	preposition 7
start|late|saying|ending|do|	verb-saying -50	word -27
start|late|saying|ending|du|	determiner -85
start|late|saying|ending|ef|	word -20
start|late|saying|ending|ei|	determiner -39
start|late|saying|ending|el|	determiner -19
start|late|saying|ending|em|	preposition -17
start|late|saying|ending|en|	auxiliary -34	capital -38	coordinator -21	determiner -16	preposition -66	verb-saying -32	word -11
start|late|saying|ending|er|	determiner -31	preposition -56	word 6
start|late|saying|ending|es|	auxiliary -10	determiner -55	word -52
start|late|saying|ending|et|	coordinator -40	pronoun 6	word 8
start|late|saying|ending|eu|	verb-saying -14
start|late|saying|ending|e|	coordinator -48
start|late|saying|ending|ha|	auxiliary -32
start|late|saying|ending|ht|	word -41
start|late|saying|ending|ia|	capital -21	word 32
start|late|saying|ending|ie|	word 44
start|late|saying|ending|il|	determiner -78	pronoun -43
start|late|saying|ending|in|	preposition -46
start|late|saying|ending|is|	auxiliary -28	coordinator -33
start|late|saying|ending|it|	preposition -45	verb-saying -14
start|late|saying|ending|i|	determiner -54
start|late|saying|ending|jk|	word -19
start|late|saying|ending|jn|	auxiliary -43
start|late|saying|ending|la|	determiner -28
start|late|saying|ending|le|	determiner -27	pronoun -25	word -70
start|late|saying|ending|lo|	determiner 32	pronoun -74
start|late|saying|ending|ls|	preposition -43
start|late|saying|ending|l’|	determiner -34
start|late|saying|ending|ma|	coordinator -21	determiner 17
start|late|saying|ending|me|	preposition -59
start|late|saying|ending|mo|	preposition -42	subordinator 14	word -62
start|late|saying|ending|na|	capital -24	determiner 28
start|late|saying|ending|nd|	coordinator -22
start|late|saying|ending|ne|	determiner 51
start|late|saying|ending|ng|	word -59
start|late|saying|ending|no|	auxiliary 10	word 53
start|late|saying|ending|nt|	verb-saying -19	word -66
start|late|saying|ending|oe|	word -43
start|late|saying|ending|on|	determiner -57	preposition -69
start|late|saying|ending|or|	preposition -19
start|late|saying|ending|os|	word -73
start|late|saying|ending|ou|	verb-saying -14
start|late|saying|ending|o|	determiner -35
start|late|saying|ending|ra|	auxiliary -35	preposition -54	verb-saying -39	word -37
start|late|saying|ending|re|	word 9
start|late|saying|ending|rt|	word -53
start|late|saying|ending|rá|	word 6
start|late|saying|ending|se|	pronoun 19	word -51
start|late|saying|ending|ta|	verb-saying -7	word -43
start|late|saying|ending|te|	word -105
start|late|saying|ending|to|	subordinator -60	verb-saying -42	word -41
start|late|saying|ending|ts|	word 37
start|late|saying|ending|ue|	subordinator -54
start|late|saying|ending|uf|	preposition 43
start|late|saying|ending|ui|	word -58
start|late|saying|ending|um|	determiner 8
start|late|saying|ending|un|	determiner -14
start|late|saying|ending|ur|	word -56
start|late|saying|ending|y|	coordinator -42
start|late|saying|ending|ze|	pronoun -49
start|late|saying|ending|à|	preposition -8
start|late|saying|ending|ão|	word 32
start|late|saying|first|	1 -49	2 -44	5 -27	a 51	aan -52	af -51	als -71	an -30	as -65	auf 43	ausrichten -19	come -59	como -81	con -35	da -48	das -34	de -10	der -94	des -42	di 7	du -85	e -48	een -10	el -19	elle -25	em -17	en -57	enquanto -60	era -35	es -29	et -40	geen 48	gelijk -19	ha -32	hebben -33	het 6	hetzelfde -45	i -54	il -86	in -46	is -28	la -28	las -50	le -27	les -37	lo 11	los 10	l’ -34	ma -21	mais -33	mas -24	mismo -62	mit -31	nicht -41	niet 20	não 21	n’ -47	o -35	os -57	per -53	por -74	qui -59	respondeu -14	se 47	son -57	sportief -20	te -74	ter 32	toe -43	uit -37	um 8	uma 17	una 28	und -22	une 51	van -31	vier -88	von -57	voor -48	waar -42	y -42	ze -49	zich -6	zijn -43	zurück -56	à -8	écrit -14	être 21
start|late|schließen|first|	nicht -23
start|late|schließen|	no -49	none -43	word -37
start|late|schreiben|	auxiliary 13	determiner -44	no -53	none -53	yes 13
start|late|scrivere|	determiner -59	none -95
start|late|scrivere|first|	una -51
start|late|segnalare|	determiner 26	none 12
start|late|sehen|	no 19	none 19	word 32
start|late|señalar|	none 41
start|late|sluiten|first|	niet -67
start|late|sluiten|	none -88	preposition -18	word -76
start|late|solicitar|	none -65
start|late|sostenere|	determiner -19	none -29
start|late|sostener|	none -29
start|late|souhaiter|	determiner -13	none -35	word -10
start|late|souhaiter|first|	exprimer -10
start|late|soupçonner|	none 7
start|late|souvenir|	none -58	word -42
start|late|spiegare|	none 22
start|late|sprechen|first|	von -22
start|late|sprechen|	marks -44	no -44	preposition -22
start|late|spreken|first|	van -30
start|late|spreken|	marks -30	none -97	preposition -33
start|late|staan|	determiner -34	none -114	preposition -30	word -46
start|late|staan|first|	een -34	op -27
start|late|stehen|	coordinator -14	determiner -44	no -53	none -54	verb -15	word -23
start|late|stehen|first|	ein -42	und -14
start|late|stellen|	none -63
start|late|stimare|	determiner -28	none -40
start|late|sturen|	none -88
start|late|subordinator|auxiliary|	saying -44
start|late|subordinator|	determiner 47	preposition -65	pronoun 13	quote -12	verb-saying -39	word 47
start|late|subordinator|marks|	judging -9
start|late|subordinator|none|	judging -39	saying 13
start|late|subordinator|verb|	saying 27
start|late|tachar|first|	de -30
start|late|tachar|	marks -30	none -30	preposition -30
start|late|teilen|first|	mit -30
start|late|teilen|	no -30	none -30	preposition -30	yes -15
start|late|thinking|	auxiliary -56	coordinator -40	determiner -34	past -10	preposition -76	present -7	subordinator 51	verb-saying 30	word -20
start|late|thinking|ending|de|	preposition -12
start|late|thinking|ending|en|	determiner -95	word 9
start|late|thinking|ending|er|	preposition -33	word -63
start|late|thinking|ending|es|	determiner -26
start|late|thinking|ending|et|	word -90
start|late|thinking|ending|ht|	word -63
start|late|thinking|ending|la|	determiner -40
start|late|thinking|ending|le|	determiner -42
start|late|thinking|ending|ne|	determiner 15
start|late|thinking|ending|te|	word -57
start|late|thinking|ending|un|	determiner 24
start|late|thinking|first|	de -75	een -72	exprimer -10	la -40	le -42	les -18	nicht -63	nichts -89	niet -76	niets 22	over -21	te -56	un 24
start|late|tonen|first|	sportief -20
start|late|tonen|	none -78	word -43
start|late|trekken|	coordinator -11	none -73	preposition -17	word -60
start|late|trekken|first|	en -11
start|late|unlisted|	determiner 30	no -59	none 10	preposition -62	word -79
start|late|verb-judging|	determiner -49	word -41
start|late|verb-judging|marks|	saying -63
start|late|verb-saying|	, -20	: -48	determiner -50	preposition -58	stop -51	that -58	word -47
start|late|verb-saying|auxiliary|	saying -19
start|late|verb-saying|marks|	saying -69
start|late|verb-saying|none|	judging -59	saying -67	thinking 30
start|late|verb-saying|verb|	saying -27
start|late|verklaren|	none 19
start|late|verlangen|	no -55	none -55	word -55
start|late|versprechen|	no 28	none 28
start|late|verwachten|	none -76
start|late|verweisen|	determiner -18	no -24	none -17	word -55
start|late|verweisen|first|	die 16
start|late|verwijten|	none -6
start|late|ver|	determiner -18	none -58	word -16
start|late|vinden|	auxiliary -25	none -104	word -49
start|late|voegen|first|	toe -44
start|late|voegen|	none -56	word -44
start|late|voir|	none -76	word -39
start|late|volere|	determiner -105	none 11
start|late|vouloir|	determiner -27	none -36	word -15
start|late|vragen|	auxiliary -50	none 37	subordinator 65	word -20
start|late|warnen|	no 14
start|late|weisen|first|	zurück -55
start|late|weisen|	no 33	none 40	word -55
start|late|werfen|first|	vor 9
start|late|werfen|	no 20	none 34	preposition 9
start|late|wijzen|	none -54	word -40
start|late|willen|	auxiliary 10	determiner -93	none 14	preposition -38	verb -51
start|late|willen|first|	niet -76
start|late|wollen|first|	nicht -35
start|late|wollen|	no -64	none -72	verb -45	word -67
start|late|word|	% -74	, 11	: -110	; -39	adverb -62	auxiliary -68	capital 11	coordinator -77	end -64	preposition 23	pronoun -47	quote -81	stop -180	verb-saying 18	word 11
start|late|word|auxiliary|	judging -76	saying -13	thinking -74
start|late|word|marks|	judging -70	saying 14
start|late|word|none|	other -79	saying -19	thinking -8
start|late|word|verb|	judging -46	thinking -56
start|late|zeggen|	auxiliary -78	determiner 31	marks 45	none 8	pronoun -84	word 8
start|late|zeggen|first|	hebben -17	te -41	ze -49
start|late|zeigen|	no -32	none -32	word -30
start|late|zien|	none 14	word 21
start|late|äußern|	capital -28	no -45	none -45	word -44
start|late|évaluer|	none -76
start|late|évoquer|	determiner 17	marks 17
start|next|	aankondigen 18	accogliere -61	aceitar -56	achar -62	achten -18	aclarar -49	aconsejar 44	acrescentar -49	acusar -12	adelantar -53	adiantar -59	admettre -12	advertir 51	afdoen -70	affermare -12	afficher -60	affirmer -19	afirmar -19	aggiungere -30	agradecer 16	ajouter -49	alegar -9	alertar 8	alerter 20	ameaçar -14	amenazar -43	ammettere -15	annotare -44	annunciare 16	antwoorden -62	antworten 27	anunciar 12	apelar 75	aplaudir 25	appeler 10	applaudir -58	apprendre -40	approuver -56	apuntar 11	asegurar 29	assumir -8	assurer -15	atribuir 16	attaccare -44	attendre -20	attribuer 51	attribuire 21	avaliar -32	avancer -60	avanzar -65	avisar -15	avvertire -62	bautizar -57	befinden -32	begründen -61	beloven 16	bemerken -48	benadrukken -12	berichten -46	beschreiben -49	beslissen -46	bestreiten -53	bestätigen 6	beteuern -16	betogen -6	betonen -12	betreuren 19	beweren 16	bezeichnen -46	bezweren -46	bitten 39	blijken -69	blijven -65	calcolare 43	calcular 20	calificar -58	celebrare -60	chamar -64	chiamare -56	chiedere 10	chiffrer -19	cifrar 44	citar -88	classificar -14	cobrar 20	cogitar -22	coincidir -34	comentar -57	commenter -20	comparar 12	completar -64	comunicar -73	comunicare 17	concluir -32	concéder 15	condenar -63	confessar -10	confessare 36	confidare 33	confirmar -9	confirmer -6	congratular -37	considerar 9	consigliare 19	contar -28	contestar -21	contestare 6	contester 25	continuar -50	convocar -8	corregir -50	corrigir -50	cortar -57	craindre 6	crier -43	criticar -12	croire -77	culpar 30	danken 32	declarar -15	decretar -61	definir -48	definire -69	demander 21	denken -25	denunciar 6	descartar 22	descrever 9	describir -34	desmentir 26	despedir -27	destacar -7	devolver -56	dichiarare 12	difendersi -41	difundir -60	dire 13	discordar -52	disparar -51	divulgar -67	domandare -61	dreigen -14	dringen -33	drohen -7	drukken -43	dämpfen -75	déclarer -31	décrire -8	démentir 20	déplorer 17	désigner -71	eisen 10	elogiar 8	elogiare 25	emporter -59	encontrar -51	engager 37	entschuldigen -38	erinnern -47	erkennen -57	erklären 7	erzählen -34	escludere 34	escrever -74	escribir -13	escusar -17	esperar -28	esprimere -6	espérer -57	estimar 22	estimer -44	evitar -23	exclure 8	exiger 25	exigir 30	explicar -73	expliquer -55	faire_valoir -31	falar -25	festejar -37	figurer -45	finden -98	fordern 23	formulieren -39	fragen -51	féliciter 21	fügen -68	fürchten 18	geben -36	geven -81	giudicare -16	giurare -14	glauben -39	glisser -50	gostar -64	grappen -48	gritar -51	hablar -62	halten -15	heißen -84	hekelen 6	herinneren -57	heten -59	hopen 24	houden -9	illustrare -63	imputare -60	indicar -61	indicare 23	indiquer -12	informar -53	inquiéter 10	insister 24	insistir 24	interroger -56	invitar 12	invitare 41	inviter 50	invocare 69	invoquer -6	ironizar -44	juger -77	jurer 21	justificar 15	klinken -66	kommentieren -61	kritisieren -71	kündigen 26	lachen -50	lamentar 20	lamentare 44	lamentarse 15	lancer -61	lassen -51	laten 15	leer -44	leggen -85	leggere -48	lehnen -8	ler -50	limitar -39	lire -43	llamar -51	loben 6	louer -66	loven 17	luiden -74	lâcher -45	machen 35	mahnen 14	mandar -30	mantener 7	manter -12	meedelen -52	meinen -54	melden -82	mostrar -85	negar 12	negare 17	nennen -18	nier 25	noemen -43	notar -72	noter -69	noteren -67	notieren -59	ontkennen 33	opinar 34	opmerken -57	opposer 16	ordenar 45	orientar -13	overwegen 16	parlare -96	parler -68	pensare -28	plaider 37	plaisanter -25	pleiten -14	pochen -69	pointer -12	poursuivre -51	precisar -66	preferir -35	prever -16	prijzen -52	prometer 11	promettere 9	promettre 18	proponer 6	propor 22	proporre -11	proposer 8	protestar 24	protestare -9	préciser -34	préconiser 49	préférer -21	prévenir -34	prévoir -17	publicar -67	qualifier -73	queixar 15	quejarse -69	querer -19	questionar -54	raccomandare 45	raccontare -24	raconter -11	rappeler -13	reaccionar -42	reageren -63	reagieren -53	reagir -47	reagire -45	rechazar -8	rechnen -17	recibir -72	recitare -51	reclamar 9	recomendar 28	recommander 15	reconhecer -6	reconnaître 9	reconocer 6	recordar -69	recusar -12	reden -43	referir 8	refuser -11	registar -6	registrar -60	regretter 25	rejeitar 8	rejeter 18	rekenen -12	relatar -70	relever -13	remeter -17	repetir -52	replicare -12	reportar 7	reprendre -57	reprochar -51	reprocher -9	requérir 15	respaldar 11	respingere -71	responder -8	responsabilizar 41	resumir -73	revelar -46	revendiquer 21	riconoscere -13	ricordare 17	riferire -37	ringraziare -58	rir -39	rire -43	rispondere 6	rivendicare 15	roepen -18	rufen -90	räumen -65	réagir -50	récuser 18	réfuter 52	répliquer -58	répondre -12	répéter -52	rügen -55	saber 18	sagen -65	saludar 20	saluer -69	salutare -64	sapere -26	schildern -17	schließen -14	schreiben -74	scrivere -73	segnalare 24	sehen 10	señalar -68	sluiten -13	smentire 29	solicitar -54	sollecitare 49	sommen -38	sostener -15	sostenere -6	souligner -61	soupçonner 16	spiegare -48	sprechen -41	spreken -62	staan -83	stehen -56	stellen 7	stimare 61	sturen -73	sugerir 53	suggérer 47	sustentar -53	tabler 8	tachar -65	tagliare -22	teilen -48	telefonar -47	telefonare -57	temer 53	temere 9	tildar -51	tonen -73	traiter -60	trouver -11	unlisted -23	valorar 6	vatten -54	ver -18	verklaren -14	verlangen 26	vermissen -8	vermuten 28	verraten -23	versprechen 32	verteidigen -78	vertellen -77	verwachten 25	verweisen -80	verwerpen -38	verwijten -71	vinden -20	voegen -73	volere -8	vouloir -71	vragen 9	waarschuwen 42	warnen 6	weigeren 17	weisen -78	werben -23	weten -69	widersprechen -42	wijzen -15	willen -13	wollen -76	zanjar -44	zeggen 23	zeigen -38	zien 6	zitieren -59	äußern -36	écrire -66	évoquer -29
start|next|aankondigen|	determiner 30	none 33	preposition -35
start|next|aankondigen|first|	aan -35
start|next|accogliere|	none -86	preposition -30
start|next|accusare|	determiner -102	marks 36	none -32	preposition 34
start|next|accuser|	determiner -49	marks 9	none -6	preposition 25
start|next|accuser|first|	de 38	la 23
start|next|aceitar|	none -79
start|next|achar|first|	graça -19
start|next|achar|	none -87	preposition -23	word -55
start|next|achten|	auxiliary -72	determiner 23	marks -119	word -107
start|next|aclarar|	none -68
start|next|aconsejar|	none 57
start|next|acrescentar|	none -62	preposition -49
start|next|acusar|	adverb -37	capital -27	determiner -61	marks 13	none -53	preposition -12	verb 44	word 11
start|next|acusar|first|	a -106	de 15	o -46
start|next|adelantar|	none -70
start|next|adiantar|	none -86
start|next|admettre|	determiner -30	word 54
start|next|admettre|first|	avoir 54
start|next|admitir|	adverb -64	determiner -72	marks 57	preposition -87	word 30
start|next|adverb|	, -91	: -97	adverb -103	auxiliary -46	determiner -102	end -61	preposition -38	quote -75	stop -110	that -89	verb-saying -33	word 58
start|next|adverb|auxiliary|	judging -40	saying 29
start|next|adverb|marks|	judging -69	saying -29
start|next|adverb|none|	judging -98	other -45	saying -28	thinking -67
start|next|adverb|verb|	saying -28	thinking -52
start|next|advertir|first|	de 33
start|next|advertir|	none 51	preposition 51
start|next|adviseren|	determiner 29	none 29	word 12
start|next|adviseren|first|	de 37
start|next|afdoen|	none -95	pronoun -52
start|next|affermare|first|	di 45
start|next|affermare|	none -25	preposition 42
start|next|afficher|	none -76
start|next|affirmer|	determiner -90	marks -59	none -9	preposition -37	verb 35	word 79
start|next|affirmer|first|	avoir 65	dans -31
start|next|afirmar|	determiner -94	marks 11	none -31	preposition -39	word 85
start|next|afirmar|first|	el -44	en -32	haber 31
start|next|aggiungere|	determiner -48	none -44	preposition 27
start|next|agradecer|	determiner 16	none 57
start|next|ajouter|	determiner -44	none -70
start|next|alegar|	none -12
start|next|alertar|first|	para 85
start|next|alertar|	none 30	preposition 21
start|next|ameaçar|	none -27
start|next|amenazar|first|	con -43
start|next|amenazar|	none -60	preposition -43
start|next|ammettere|	determiner -70	none -26	preposition 71
start|next|ammettere|first|	di 74
start|next|annoncer|	coordinator -24	determiner 37	none 8	preposition -6	verb -66	word -107
start|next|annoncer|first|	jeudi -23	la 46	le -85	lundi -31	l’ 89	mardi -38	sa -53	un -11
start|next|annotare|	none -63
start|next|annunciare|	adverb -43	determiner 68	none 19	preposition -99	word -30
start|next|annunciare|first|	il 82	la -18	per -85	ricorso 60	un 92	una 69
start|next|antwoorden|	none -82
start|next|antworten|	no 27	none 38	preposition 43
start|next|anunciar|	adverb -71	coordinator -16	determiner 42	preposition -60	verb 76
start|next|anunciar|first|	a -18	en -43	la 82	un -7	una 23	y -14
start|next|apelar|first|	à 63
start|next|apelar|	marks 47	none 84	preposition 82
start|next|aplaudir|	determiner 57	marks 74	preposition -78
start|next|apontar|first|	para -26
start|next|apontar|	none 9	preposition -55	word 50
start|next|appeler|	adverb -54	capital -94	determiner -18	marks -15	none 22	preposition 58	word -63
start|next|appeler|first|	les 53	à 99
start|next|applaudir|	none -83
start|next|apprendre|	none -59
start|next|approuver|	none -81
start|next|apuntar|	none -22	preposition 15
start|next|asegurar|	determiner 35	none 37	preposition -107	verb 33	word 10
start|next|asegurar|first|	no 65
start|next|asks|false|	auxiliary 34	marks -24	none -11	verb -9
start|next|assicurare|first|	di 57	il -96	la 69
start|next|assicurare|	none -10	preposition 57
start|next|assumir|	none -11	preposition 24
start|next|assurer|	auxiliary -17	determiner -72	none -42	preposition -59	word 84
start|next|atribuir|	determiner -143	marks -45	none 42	preposition 68
start|next|atribuir|first|	a -13	o -84	à 40
start|next|attaccare|	determiner -39	none -54
start|next|attendre|	adverb -28	determiner -132	none -16	preposition 35
start|next|attendre|first|	à 28
start|next|attribuer|	none 46
start|next|attribuire|	none 32
start|next|auxiliary|	, -71	determiner -26	preposition -54	stop -59	verb-saying -29	word -10
start|next|auxiliary|auxiliary|	saying -69
start|next|auxiliary|marks|	saying -75
start|next|auxiliary|none|	judging -56	saying -29
start|next|auxiliary|verb|	saying -24
start|next|avaliar|	none -46
start|next|avancer|	none -87
start|next|avanzar|	none -94	preposition -21
start|next|avisar|first|	de 24
start|next|avisar|	none -20	preposition 12
start|next|avouer|	none -16	word 57
start|next|avvertire|	none -92
start|next|away|1|	adverb -47	auxiliary -38	capital -22	coordinator -77	pronoun -39	subordinator 25	verb-saying -48	word 27
start|next|away|2|	adverb -18	auxiliary -83	capital -78	coordinator -32	determiner -39	preposition -35	pronoun 13	subordinator 25	verb-saying -60	word -60
start|next|away|3|	auxiliary -79	coordinator -56	determiner 29	preposition 29	pronoun -88	subordinator 12	verb-saying -58	word -61
start|next|away|4|	adverb -65	auxiliary -47	capital -11	coordinator -49	determiner 21	preposition -59	pronoun -73	subordinator -49	verb-saying -17	word -140
start|next|away|5|	adverb -76	auxiliary -30	coordinator -26	determiner -129	preposition -155	word -104
start|next|away|6|	adverb -51	auxiliary -73	coordinator -28	preposition -139	word -116
start|next|bautizar|	marks -57	none -57	preposition -39
start|next|becijferen|	preposition 65
start|next|befinden|	no -32	none -27	pronoun -30
start|next|before|	2 -22	accolto -54	accusa 12	accusant 14	accuse -89	accusé 14	achou -19	acht -6	acusa -84	acusado -86	acusam -90	acusou -54	acusó 18	admet -16	admite 77	admitiu -64	advirtió 27	adviseert -44	afferma -10	affiche -44	affirme -19	afirma 10	afirmó 11	aggiunge -21	aggiunto -14	agradeció 16	alerta -35	alerte -70	ameaça 88	ammesso 13	ammette -21	annonce 12	annoncé 21	annuncia 65	antwortete -90	anuncia -6	anunciado 60	anunciou -20	anunció 27	apelou 68	apontou 21	appelait -55	appelle -25	appelé 9	apprend -39	aseguró 21	assicura 29	assicurano -29	assumiu 12	assuré -15	atribui -37	atribuiu -81	atribuye -73	atribuyó -20	attaccato -41	attendait -95	autora -33	avance -46	avanzó -65	avisa -90	avisó 33	avoir -33	avoue -7	bat 58	befand -30	begrüßt -89	begrüßte -122	beloofde 67	belooft -76	bestreitet -49	bestätigt 25	bestätigte -6	betreurt 27	bevestigt 11	beweert 17	bezeichnete -42	beziffert -74	bezweert -46	biedt 25	bittet 12	bleef -58	bleek -52	blijft -52	blijkt -39	calcula -15	calificado -40	calificó -42	chama-se -13	chamam -18	chamou -44	chiama -38	chiede 86	chiedono 20	chiesto -34	cinco -41	citado -59	citó -36	classificou -82	coach -23	cobra -17	cobrou 6	comentó -43	commente -17	comunicato 23	comunicó -63	condena -25	condenado -31	condenou -48	conferma 39	confermato -22	confessa 73	confirma -62	confirme 45	confirmou 77	confirmé -18	confirmó -11	congratulou-se -37	considera -23	considerou 7	contesta 14	conteste 41	contestó -72	continua -50	contou -34	contó -29	corta -35	cortou -43	craint 6	crie -43	criticou 28	croit -56	croyait -60	cuenta -67	culpa 6	cumplir 44	dankte 32	dat -66	decisão 32	declarado -43	declarou 41	declaró -7	decretou -61	deed -65	deelt -35	defende 37	defendeu 37	defendió -94	definito -65	demande 57	demandent 17	demandé -19	denkt -22	descarta -49	descartó 62	descreve 15	desmintió -61	detto -47	devolve -37	dicen 12	die -67	difende -41	dijo -37	discorda -52	disent -9	dispara -33	disse 31	dit 77	divulgado -31	dreigde 6	dreigt -17	dringt -25	décrit 6	défend -58	dément 20	démenti 12	dénonce 101	dénoncé -46	eist 22	elle -50	elogia -92	elogiou 22	elogió 17	emporté -48	entschuldigte -32	er 10	erinnert -23	erkent -51	erklärte -30	erzählte -42	es -106	escluso 63	escreveu -52	escusou-se -15	esperava -59	espresso 16	esprime -69	espère -57	estima 62	euro -53	euros -46	evitó 9	exclu 19	exclut -13	exige 16	exigiu 63	exigió 71	explica -55	explicações -65	explicó -18	explique -22	expresó 27	falam -78	falar -32	falava -88	falou -78	fand -79	felicitó 53	findet -37	fordert 18	forderte 24	fragte -48	fürchtet 18	gab -26	gaf -59	garante -40	garantiu 55	geeft -54	gemeente 37	gibt -15	giudica -16	giura -6	glaubt -39	habla -48	hablan -26	habló -43	hallazgo -21	heet -56	heette -32	heißt -72	het -168	hield -116	hielt -87	hielten -77	hieß -50	hij -144	hoopt 24	houdt 10	hält 10	il -55	indica -24	indique 41	indiqué -29	informado -65	informe -51	informou -31	informó -61	inquiète 24	insiste 27	insistió 43	interrogé -34	interrogée -49	invita 9	invitato 28	invite 13	invitó 18	invoca 64	invoque 10	juge -56	jure 68	klinkt -43	kondigde 31	kritisierte -50	kündigte 39	laat -162	lacht -39	lamenta 57	lamentou 37	lamentó 23	lancé -55	legt -73	lehnt 25	lehnte -96	letto -42	levar -62	leyó -42	liet -123	ließ -48	limitou-se -22	llama -26	llaman -24	llamó -49	lobte 51	luidt -72	mahnte 51	man -61	manda -75	mandou -12	mann -75	manter -53	manteve -77	mantém 26	meint -42	meinte -24	melden -57	meldet -41	meldete -27	meldt -53	menace 25	merkt -30	minaccia -32	minister -63	ministre -73	mostra -42	mostró -60	nannte 19	nega 40	negou 36	negó -57	nennt -24	nesta -53	nie 41	niega 53	noemde -48	noemen -43	noemt -47	nota -83	note -44	notierte -55	noté -54	ontkent 66	overweegt 16	parla -83	parlano -29	parlato -55	parle -50	parlent -33	parlé -56	parti -89	parties -101	pede 74	pedem 20	pedia -85	pedido 23	pergunta -46	perguntou 72	pide -28	piden -7	pidieron -59	pidió -14	plaide 60	plaidé -21	pleit -8	pocht -46	pointe 40	precisa -54	prefere -80	preferiu -101	prefirió 21	preguntado -83	preguntó 83	prevé -60	prevê 32	problema 23	proclamato -33	promesso -8	promet 21	promete 34	prometeu 91	prometido 30	prometió -43	promette 37	propone 104	propose 18	proposto -54	proposé 52	propuso -11	propôs 7	précise -32	préconise 49	préfère -21	prévient -27	prévoit 11	prévu -74	publica -38	publicado -26	qualifié -36	quejó -52	quer 16	queria -97	quería -90	questionado -30	quiere -76	raccomanda 48	racconta -12	raccontato 62	raconte 26	rappelé -48	reaccionó -42	reageerde -43	reageert -24	reageren -26	reagierte -37	reagierten -34	reagito -45	reagiu -33	rechazó 20	rechnet 11	rechnete -71	recibió -67	recita -47	reclama 36	reclamado 83	reclamó 31	recomenda 31	reconhece 25	reconnu 37	reconoció 21	recordó -22	recusa -16	recusou 34	refuse -42	refusé 19	registou -67	registrou -60	rejeitou 47	rekende -80	rekent 42	relatou -48	relève -8	remete -100	remeteu -23	repitió -37	replica -25	repris -54	reproche -18	requiert 38	requis -11	respinge -38	respinto -54	responde -67	respondeu -58	respondió -112	resume -55	resumía -39	revelou -42	revendique 21	ricorda -25	rief -45	riep -75	ringraziato -29	risponde -62	risposto 25	rit -41	roept -110	rond -69	ruft -52	räumte -19	réclame -34	réclamé 51	récuse 21	répond -65	répondu 17	rügt -36	saber 20	sagt -31	sagte -32	sah -39	saluta -37	salué -54	sapere -23	savoir -20	schaden 35	schloss -57	schreef -81	schreibt -31	schrieb -54	schrijft -50	scritto -67	scrive -37	señaló -60	sie -134	sieht 12	sluit 10	smentisce 12	solicitó -41	sollecita 53	sostiene 56	souhaite 23	souhaité -70	soupçonne 77	soutenu -9	soutient 19	sprach -43	sprak -40	spreekt -43	spreken -40	spricht -27	staat -63	stand -49	steht -46	stelde -79	stelt 27	stima 82	stond -68	stuurde -31	table 13	tachó -39	taglia -22	tavolo -65	te -78	teilte -39	telefonou -47	teme 76	tildó -43	toonde -55	toont -50	trekt 18	trok -99	trouve -94	trouvé -89	uno -22	unternehmen -11	valoró 6	vanaf -81	vast -16	vatte -41	ve -77	ven -62	verklaarde -72	verklaart 29	verlangt 93	verlangte -44	vermutet 54	versprach 21	verspricht 10	verteidigt -48	verteidigte -51	vertelde -19	verwacht 25	verweist -67	verwies -64	verwijt -37	veut -58	via -83	vindt 40	vio -51	visto -73	viu -82	voegt -19	voet -34	voit 17	vond -143	vorwürfe -53	vraagt 39	vreest 17	vrezen -9	vroeg -45	vuole 9	vê 35	waarschuwde 41	waarschuwt 65	warf -90	warnte 15	wees -82	weet -56	weigerde 80	weist -56	weten 130	widersprach -19	wies -61	wilde -103	wirft -60	wist -38	wollte -76	würdigte 20	ze -37	zegde -72	zegt 95	zei 37	zeigt -50	zeigte -27	ziet -10	zij -85	äußert -28	äußerte -36	écrit -62	él -25	évalue 49	évoqué 12
start|next|begründen|	determiner -74	no -61	none -60
start|next|begrüßen|	determiner 6	none 13
start|next|begrüßen|first|	das -81	den -85	die 24
start|next|beloven|	adverb -69	marks -80	none 43	pronoun 39	word -93
start|next|bemerken|	no -48	none -48
start|next|benadrukken|	adverb -12	none -15	pronoun -8
start|next|benadrukken|first|	er -12	ze -8
start|next|berichten|	determiner -38	no -46	none -46	preposition -46
start|next|beschreiben|	marks -48	no -49
start|next|beslissen|	none -64
start|next|bestreiten|	determiner -53	no -53	none -53
start|next|bestreiten|first|	das -30
start|next|bestätigen|	determiner 15	no 6	none 10
start|next|beteuern|	no -26	none -16
start|next|betogen|	none -6	pronoun -6
start|next|betonen|	none -12	preposition -23	yes -6
start|next|betreuren|	determiner 21	none 38	pronoun 8
start|next|betreuren|first|	de 21	het 8
start|next|bevestigen|	adverb -22	auxiliary 49	determiner 34	marks -40	none -36	pronoun -77	verb -47	word -66
start|next|bevestigen|first|	er -22	het -72
start|next|beweren|	none 10
start|next|bezeichnen|	determiner -42	marks -46	no -46	preposition -23
start|next|bezeichnen|first|	als -23	die -33
start|next|beziffern|	determiner -113	no 17	none 8	preposition 46
start|next|beziffern|first|	auf 59	den -70
start|next|bezweren|	none -68
start|next|bieden|	auxiliary -66	none 7	preposition -31	pronoun -51
start|next|bieden|first|	aan -31
start|next|bitten|first|	um 30
start|next|bitten|	no 18	none 87	preposition 20
start|next|blijken|	auxiliary -30	none -95	preposition -30	word -48
start|next|blijken|first|	met -46	uit -21
start|next|blijven|	determiner -26	none -79	preposition -54	word -47
start|next|blijven|first|	op -48
start|next|calcolare|	none 62
start|next|calcular|	determiner 41	none 28	preposition -35	word 61
start|next|calificar|	determiner -55	marks -55	none -60	preposition -40
start|next|calificar|first|	de -41	el -50
start|next|capital|	, -106	: -17	capital -44	coordinator -70	determiner 23	quote -54	stop -9	word 51
start|next|capital|auxiliary|	saying -54
start|next|capital|marks|	judging -61	saying -81
start|next|capital|none|	judging -89	other -59	saying -21	thinking 18
start|next|capital|verb|	judging -40	saying 41
start|next|celebrare|	none -87
start|next|celebrar|	determiner 38	none -6	preposition -62
start|next|celebrar|first|	el 36
start|next|chamar|	auxiliary -18	capital -13	determiner -31	marks -62	none -67	preposition -60
start|next|chamar|first|	a -36	de -46
start|next|chiamare|	capital -30	determiner -58	marks -36	none -67	preposition -24
start|next|chiedere|	adverb 14	coordinator -15	determiner 13	none 13	preposition -81	word 56
start|next|chiedere|first|	a -78	al -60	alla -59	di -31	e -15	garanzie -17	il -29	la -63	lo 71	un 56
start|next|chiffrer|	determiner -18	none -50	preposition -6
start|next|chiffrer|first|	à -6
start|next|cifrar|first|	en 61
start|next|cifrar|	none 65	preposition 44
start|next|citar|first|	a -38
start|next|citar|	none -111	preposition -51
start|next|classificar|first|	a -70	como 15	de -56
start|next|classificar|	marks -14	none -14	preposition -89	subordinator 15
start|next|cobrar|first|	a 78
start|next|cobrar|	none 21	preposition 35	word -17
start|next|cogitar|	none -31
start|next|coincidir|	none -50	preposition -34
start|next|comentar|	none -75	preposition -50
start|next|commenter|first|	pas -17
start|next|commenter|	none -29	preposition -37	word -17
start|next|comparar|	none -13
start|next|completar|	none -92
start|next|comunicare|	none 18	preposition 19
start|next|comunicar|	adverb -15	none -80	preposition -67
start|next|comunicar|first|	ayer -15
start|next|concluir|	none -38
start|next|concéder|	none 25
start|next|condenar|	adverb -13	none -82	preposition -28	word -38
start|next|condenar|first|	a -35
start|next|confermare|	coordinator -17	preposition -46	verb 50	word -71
start|next|confermare|first|	e -17	la -28
start|next|confessare|first|	di 36
start|next|confessare|	none 51	preposition 36
start|next|confessar|	none -25
start|next|confidare|	none 25
start|next|confier|	adverb -20	marks 49	none -22	preposition -67
start|next|confier|first|	à -60
start|next|confirmar|	adverb -87	auxiliary -83	coordinator -17	determiner 11	none 15	preposition 15	verb -80	word -58
start|next|confirmar|first|	a 40	con -64	la -22	ni -17
start|next|confirmer|	determiner 10	none 13	preposition -89	verb -72	word -22
start|next|congratular|first|	com -37
start|next|congratular|	none -53	preposition -37
start|next|considerar|	determiner -20	marks -24	none 9	preposition -20	verb 60	word 54
start|next|considerar|first|	a -19	o -103
start|next|consigliare|	none 26	preposition 19
start|next|contar|	determiner -81	marks 18	none -50	preposition -92	verb 25	word 52
start|next|contar|first|	a -75	en -24	outra -41	ter 65	à -34
start|next|contestare|	determiner 15	preposition -69
start|next|contestare|first|	i -61	il 65	la 12
start|next|contestar|	determiner 63	none -23	preposition -97
start|next|contester|	determiner 36	none 32
start|next|contester|first|	ce -9
start|next|continuar|	none -72	preposition -39
start|next|convocar|first|	para -62
start|next|convocar|	none -13	preposition -62
start|next|coordinator|	adverb -10	auxiliary -30	determiner -67	preposition -36	pronoun -15	verb-judging -23	verb-saying -67	word -51
start|next|coordinator|auxiliary|	judging -13	saying -43
start|next|coordinator|marks|	saying -10
start|next|coordinator|none|	judging -59	saying -47
start|next|coordinator|verb|	judging -47	saying -58
start|next|corregir|	none -53
start|next|corrigir|	none -50	verb -50
start|next|cortar|	none -81	preposition -36	word -35
start|next|craindre|	determiner 42	none 28
start|next|crier|	marks -43	none -43	preposition -43
start|next|criticar|	determiner 18	marks 20	none -25	preposition -80
start|next|criticar|first|	a -80
start|next|croire|	adverb -11	none -86	word -42
start|next|croire|first|	pas -22
start|next|culpar|	determiner 79	none 32
start|next|danken|	no -81	none 32
start|next|decir|	determiner -53	none -13	preposition -116	word 55
start|next|decir|first|	a -72	de -75
start|next|declarar|	adverb -31	determiner -50	marks 51	none -66	preposition -92	word 42
start|next|declarar|first|	a -55	por -28
start|next|decretar|first|	luto -27
start|next|decretar|	none -73	word -61
start|next|defender|	determiner -7	marks -53	none 11	preposition 10	word 38
start|next|defender|first|	o -9
start|next|definire|	determiner -68	marks -69	none -69
start|next|definire|first|	la -47	le -28
start|next|definir|	marks -48	none -48
start|next|demander|	auxiliary 59	determiner -7	none 23	preposition 21	subordinator 59
start|next|demander|first|	de 23	si 51	un -67	une 103
start|next|denken|	adverb -22	none -33
start|next|denunciar|	none -14
start|next|descartar|	determiner 25	none 51	preposition 25	verb -91	word -11
start|next|descartar|first|	una 6
start|next|descrever|	none 19
start|next|describir|first|	como -34
start|next|describir|	marks -34	none -34	preposition -34
start|next|desmentir|	determiner 42
start|next|despedir|	none -38	preposition -27
start|next|destacar|	none 6	preposition -62
start|next|determiner|	, -61	adverb -13	determiner -14	preposition -109	quote -20	stop -61	that -117	verb-judging 49	verb-saying -136	verb-thinking 39	word 23
start|next|determiner|auxiliary|	judging 28
start|next|determiner|marks|	judging -55	other -46	saying 20	thinking -8
start|next|determiner|none|	judging 39	other 14	saying -8	thinking 8
start|next|determiner|verb|	judging 18	saying -35
start|next|devolver|	none -80	preposition -25	word -42
start|next|de|	adverb -130	auxiliary -74	capital 18	coordinator -61	determiner 20	judging -14	other -49	preposition 6	pronoun -82	saying -21	thinking -15	verb-saying -25	word -93
start|next|de|apposed|	judging -58	other -38	saying -34	thinking -42
start|next|de|apposition|	judging -99	saying -33
start|next|de|away|1|	judging -25	other -54	saying -10	thinking -15
start|next|de|away|2|	other -40	saying -38
start|next|de|away|3|	judging -22	other -35	saying -25
start|next|de|away|4|	judging 24	saying -21
start|next|de|away|5|	saying -70
start|next|de|away|6|	judging -58	saying -74
start|next|de|direct|	saying 6
start|next|de|inverted|	other -33	saying -37
start|next|de|mood|	no -21	yes -29
start|next|de|shared|	judging -16	other -44	saying -84	thinking -57
start|next|dichiarare|	none -10	preposition 18
start|next|difendersi|	determiner -41	none -59
start|next|difundir|	determiner -60	none -78
start|next|dire|	adverb -46	determiner 9	marks 20	preposition 18	pronoun 16	verb 12
start|next|dire|first|	a -88	ai -16	avoir 10	di 112	elle -49	en -71	la -66	le 8	ne 64	n’ 37
start|next|discordar|	none -76
start|next|disparar|	determiner -41	none -68	preposition -31
start|next|divulgar|	determiner -53	none -90	preposition -52
start|next|dizer|	adverb 29	determiner -87	marks 74	none -20	preposition -154	pronoun -54	verb -43	word 86
start|next|dizer|first|	a -114	ao -61	apenas -57	estar 56	não 65	o -59	ter 80	à -49
start|next|domandare|	auxiliary -61	none -61
start|next|dreigen|first|	met 27
start|next|dreigen|	none -20	preposition 27	word -51
start|next|dringen|	none -45	preposition -27
start|next|drohen|	no -7	none -7
start|next|drukken|	none -62	word -36
start|next|dämpfen|	no -75	none -75
start|next|déclarer|	none -48	preposition -28
start|next|décrire|	determiner 6	marks -73	none 19
start|next|défendre|	determiner -26	marks 43	none -36
start|next|démentir|first|	toute 54
start|next|démentir|	none 40	word 65
start|next|dénoncer|first|	un -29	une 84
start|next|dénoncer|	marks 6	none -15
start|next|déplorer|	none 17
start|next|désigner|	none -99
start|next|eisen|	determiner 73	none 37	preposition -65
start|next|eisen|first|	een 74	in -61
start|next|elogiare|	none 34
start|next|elogiar|first|	a 8
start|next|elogiar|	marks 22	preposition 8
start|next|emporter|	none -85	preposition -34
start|next|encontrar|	none -74
start|next|ending|00|	word -30
start|next|ending|0|	word -47
start|next|ending|12|	word -75
start|next|ending|14|	word 59
start|next|ending|1|	word 58
start|next|ending|40|	word -79
start|next|ending|60|	word -57
start|next|ending|ab|	word -53
start|next|ending|ad|	preposition -11
start|next|ending|af|	adverb -71	word -64
start|next|ending|ag|	word -90
start|next|ending|ai|	preposition -95
start|next|ending|al|	preposition -20	word -69
start|next|ending|am|	preposition -94
start|next|ending|an|	adverb -70	capital -37	preposition -95	pronoun -44	word -33
start|next|ending|ao|	preposition -8
start|next|ending|ar|	determiner -34	preposition -25	word 17
start|next|ending|as|	adverb 18	auxiliary -30	capital -20	determiner -13	preposition -66	word -45
start|next|ending|at|	auxiliary -34
start|next|ending|au|	preposition -51
start|next|ending|a|	preposition 8
start|next|ending|ce|	adverb -68	determiner -40	word -98
start|next|ending|ch|	adverb -42	preposition -74	pronoun -8	word -73
start|next|ending|ck|	word -36
start|next|ending|co|	word -66
start|next|ending|ct|	word 50
start|next|ending|d'|	preposition 64
start|next|ending|da|	adverb -23	preposition -8	word 7
start|next|ending|de|	adverb -41	determiner -35	subordinator 67	word 46
start|next|ending|di|	preposition 91	word -111
start|next|ending|do|	preposition -20	subordinator -59	verb-saying 8	word -16
start|next|ending|ds|	preposition -56
start|next|ending|du|	determiner -69
start|next|ending|d|	word 44
start|next|ending|d’|	preposition 15
start|next|ending|ec|	preposition -52
start|next|ending|ee|	determiner 13	word -56
start|next|ending|ei|	preposition -60
start|next|ending|ek|	word -48
start|next|ending|el|	adverb -55	capital -71	determiner -18	preposition -17	word 40
start|next|ending|em|	adverb -68	determiner -63	preposition -15	pronoun -68	word 28
start|next|ending|en|	adverb -78	auxiliary -59	capital 63	coordinator -26	determiner 32	preposition -49	pronoun -44	subordinator -56	verb-saying -64	word -25
start|next|ending|er|	adverb -68	capital -84	determiner -17	preposition -8	pronoun -55	word 46
start|next|ending|es|	adverb -52	pronoun -57	word 9
start|next|ending|et|	capital -17	coordinator -33	preposition 7	pronoun -12	word -21
start|next|ending|eu|	adverb -19
start|next|ending|e|	coordinator -66
start|next|ending|ga|	word -17
start|next|ending|gd|	word -42
start|next|ending|go|	word -20
start|next|ending|gs|	adverb -30
start|next|ending|ha|	auxiliary -33
start|next|ending|he|	adverb -25	word -26
start|next|ending|hi|	word -52
start|next|ending|hm|	pronoun -44
start|next|ending|hn|	pronoun -45
start|next|ending|hr|	determiner 11
start|next|ending|ht|	word -10
start|next|ending|ia|	adverb -19	word 77
start|next|ending|ie|	pronoun -79	word 39
start|next|ending|ig|	adverb 55	word -18
start|next|ending|ij|	preposition 9	pronoun -96
start|next|ending|il|	determiner 6	pronoun -70
start|next|ending|im|	preposition -84
start|next|ending|in|	adverb -61	capital -41	determiner 33	preposition -35	word -54
start|next|ending|io|	word -49
start|next|ending|ir|	word 37
start|next|ending|is|	determiner -13	preposition -113	word 52
start|next|ending|it|	preposition 8	verb-saying -36	word -71
start|next|ending|i|	determiner -38
start|next|ending|ià|	adverb -22
start|next|ending|je|	adverb -77	word 17
start|next|ending|jk|	word -20
start|next|ending|jà|	adverb -23
start|next|ending|ke|	determiner -42
start|next|ending|l'|	preposition -27
start|next|ending|la|	preposition -42
start|next|ending|ld|	word 51
start|next|ending|le|	determiner -6	preposition -50	pronoun -86	word -11
start|next|ending|lf|	adverb -69	word 21
start|next|ending|li|	word 97
start|next|ending|lo|	determiner 42	preposition -12	pronoun -90	word 26
start|next|ending|ls|	preposition -51	subordinator -88
start|next|ending|l’|	preposition -62
start|next|ending|ma|	determiner 25	preposition -41	word 31
start|next|ending|me|	word -84
start|next|ending|mo|	preposition -68	subordinator -35	word 39
start|next|ending|na|	determiner 22	preposition -87	word -80
start|next|ending|nd|	coordinator -58	word -83
start|next|ending|ne|	determiner 28	word 30
start|next|ending|ng|	capital 27	word -38
start|next|ending|ni|	coordinator -29	determiner -23	word 12
start|next|ending|no|	determiner 57	preposition -81	word 32
start|next|ending|ns|	adverb -39	preposition -91	word -86
start|next|ending|nt|	adverb -90	preposition -56	verb-saying -43	word 13
start|next|ending|n’|	determiner -68	word 79
start|next|ending|oe|	word -51
start|next|ending|of|	subordinator 50
start|next|ending|og|	adverb 15
start|next|ending|ok|	adverb -53
start|next|ending|ol|	word -36
start|next|ending|om|	preposition -13
start|next|ending|on|	determiner 6	preposition -38	pronoun -58
start|next|ending|op|	adverb -17	preposition 10
start|next|ending|or|	word -60
start|next|ending|os|	determiner 19	preposition -25	word 10
start|next|ending|o|	determiner -23
start|next|ending|po|	preposition -52
start|next|ending|pp|	word -20
start|next|ending|ra|	adverb -76	auxiliary -23	capital -56	determiner -66	word -9
start|next|ending|rd|	capital -15
start|next|ending|re|	adverb -60	determiner 13	preposition -58
start|next|ending|ri|	adverb -38
start|next|ending|ro|	capital 50	determiner -80	word -15
start|next|ending|rs|	adverb -42	word -35
start|next|ending|rt|	adverb -14	word -53
start|next|ending|rò|	adverb -35
start|next|ending|sa|	determiner -126	word -30
start|next|ending|se|	pronoun 26	subordinator 28	word 8
start|next|ending|si|	adverb -37	subordinator 26
start|next|ending|so|	word 42
start|next|ending|st|	adverb -60	word -80
start|next|ending|su|	determiner -31	preposition 10
start|next|ending|sí|	adverb -72
start|next|ending|s’|	pronoun -73
start|next|ending|ta|	determiner -72	preposition 35	word -42
start|next|ending|te|	adverb -60	capital 46	determiner -103	preposition -62	word 50
start|next|ending|ti|	adverb -22	word 22
start|next|ending|to|	adverb -52	word -9
start|next|ending|ts|	word 49
start|next|ending|té|	preposition -34
start|next|ending|ue|	determiner -55
start|next|ending|uf|	preposition 23
start|next|ending|ug|	adverb 16
start|next|ending|ui|	preposition -33	pronoun 41	word 26
start|next|ending|ul|	preposition -35
start|next|ending|um|	determiner -25	preposition 30
start|next|ending|un|	adverb -74	determiner 18
start|next|ending|ur|	adverb -15	preposition -22	word -52
start|next|ending|us|	adverb -26	preposition -54
start|next|ending|ut|	word 53
start|next|ending|uw|	word -63
start|next|ending|ux|	determiner 10	preposition 34
start|next|ending|ve|	word -22
start|next|ending|we|	word -64
start|next|ending|ya|	adverb -46
start|next|ending|y|	coordinator -51
start|next|ending|za|	word 41
start|next|ending|ze|	pronoun -66	word 6
start|next|ending|zu|	preposition -55	word -18
start|next|ending|às|	preposition -7
start|next|ending|ás|	adverb 37
start|next|ending|ão|	word -33
start|next|ending|ça|	word -72
start|next|ending|ès|	preposition -59
start|next|ending|én|	word -87
start|next|ending|és|	adverb -34
start|next|ending|ón|	word 27
start|next|ending|ôt|	adverb -42
start|next|ending|ür|	preposition -14
start|next|engager|first|	à 78
start|next|engager|	none 24	preposition 78
start|next|entschuldigen|first|	sich -38
start|next|entschuldigen|	no -40	none -38	pronoun -38
start|next|erinnern|first|	sich -29
start|next|erinnern|	no -43	none -41	pronoun -29
start|next|erkennen|	auxiliary -27	none -76
start|next|erklären|	determiner 36	no 10	none 9	preposition -71	pronoun -48
start|next|erklären|first|	am -16	in -50	vor -78
start|next|erzählen|	determiner -19	no -49	none -33	preposition -16	yes -8
start|next|escludere|	determiner 52	none 50	preposition -88	word 60
start|next|escrever|	none -102	preposition -55
start|next|escribir|	none 8	preposition -74
start|next|escusar|first|	a -16
start|next|escusar|	none -18	preposition -16
start|next|esperar|	none -39	preposition -112
start|next|esprimere|	none -9	word -90
start|next|espérer|	none -83
start|next|estimar|first|	em 71
start|next|estimar|	none 60	preposition 44
start|next|estimer|	none -63
start|next|es|	adverb -27	capital -67	coordinator -56	determiner 14	judging -12	other -72	preposition -52	pronoun -120	saying -8	subordinator -33	thinking 6	verb-saying -40	word 27
start|next|es|apposed|	judging 33	other -37	saying 10	thinking 6
start|next|es|apposition|	judging -76	saying 26
start|next|es|away|1|	judging -16	other -77	saying 6	thinking 6
start|next|es|away|2|	judging -93	saying -68
start|next|es|away|3|	judging 17	saying -42
start|next|es|away|4|	saying -78
start|next|es|away|5|	saying -80
start|next|es|away|6|	judging -73	saying -87
start|next|es|direct|	judging -22	saying -18	thinking -26
start|next|es|elided|	saying 48
start|next|es|inverted|	judging -6	other -32	saying -83
start|next|es|mood|	none -9
start|next|es|relative|	judging 30	saying -57
start|next|es|shared|	judging -16	other -77	saying 17
start|next|evitar|	determiner -128	none -22	preposition -56	word 11
start|next|exclure|first|	pas -96
start|next|exclure|	none 42	preposition -79
start|next|exiger|	determiner 25	none 17
start|next|exiger|first|	une -7
start|next|exigir|	determiner 88	none 46	preposition 34	word -24
start|next|exigir|first|	a 58	la 50	uma 50
start|next|explicar|	auxiliary -19	determiner -44	none -102	preposition -50
start|next|expliquer|	none -74	preposition -32	pronoun -22
start|next|expresar|first|	su 31
start|next|expresar|	preposition -86
start|next|faire_valoir|	determiner -100	marks -33	none -41	preposition -30
start|next|faire_valoir|first|	le -67	par -33
start|next|falar|	adverb -66	marks -143	none -11	preposition -19
start|next|falar|first|	em 7	numa -33
start|next|felicitar|first|	a -8
start|next|felicitar|	none 35	preposition 6	verb -81
start|next|festejar|	none -46	preposition -37
start|next|figurer|	none -65	preposition -41
start|next|finden|	determiner -82	marks -47	no -84	none -76	pronoun -21
start|next|first|	0 -47	1 58	60 -57	a 7	aan -78	ab -53	aber -19	achteraf -37	ad -11	además -47	ai -68	ainda -23	al -10	alla -14	alle 26	alleen -64	allerdings -30	als -95	am -94	an -69	anders -25	anoche -30	anonimato -77	anos -59	ans -43	ante -44	antes -52	ao -8	aos -14	apenas -62	as 41	así -72	até -34	au -51	auf 23	aus -57	ausrichten -6	aussi -37	aussitôt -14	aux 34	avec -52	avoir 65	ayer -63	años -42	bei -61	beim -38	besluit -36	bij 9	binnen 62	bis -69	calma 43	ce -40	chi -52	cinco -66	com -39	come 10	comentar -86	commenter -23	como -50	con -29	contra 19	d 44	d' 64	da -8	daar 8	daaraan -22	dagegen -30	dal -44	dall’ -29	dans -88	darin -39	das -124	davanti -22	davor -42	del -7	dem -59	den -44	depuis -99	der -29	des 48	desde -110	desgevraagd -41	después -34	deux 10	devant -31	di 91	die -21	dinsdag -29	do -20	donner -27	dopo -52	dort -14	drie 71	du -69	durante -50	dès -54	déjà -23	désormais -40	d’ 15	e -66	een 22	eine 29	einen 74	el -18	elezioni -19	elke -42	elle -72	em -15	en -46	encore -23	entre -66	er -63	era -23	eraan -33	erop -17	es -57	esa -63	esta -72	estar 56	este -103	et -33	explicações -64	falar -24	fest -22	fonti -53	für -14	garanzie 21	geen 52	già -22	graça -36	guère -13	ha -33	haar -34	haber 91	haberle 72	hablar 29	hasta 35	hebben -52	hem -68	het -12	hier -15	hij -95	hinzu -18	hoje -77	hun -66	i -38	iedereen -38	ieri -44	ihm -44	ihn -45	ihnen -36	ihr 11	im -81	in -29	inoltre -22	instalar 83	intanto -40	invece -68	ir 9	jaar -96	jaune -41	jeudi -65	kabinet -43	keine -38	klar -43	knapp -20	las 10	le -17	les -35	levar 62	lo 20	los 39	lui 41	lundi -60	luto -27	mais 12	man -44	mardi -75	mercredi -107	meses -43	met 7	minutos -39	mit 25	moins -11	más 40	na -87	naar 13	nach -74	nas -48	ne 79	nei -25	nel -65	nesta -112	ni -29	nicht -34	niemand -58	niet -10	nieuwe -64	no -17	noch -58	nog 15	num -37	numa -34	nun -74	nur -15	não 93	n’ 79	o -23	of 50	ogni -23	om 22	on -58	ontem -68	ook -53	op 10	ore -44	os 12	otto 51	outra -56	ouvir 21	over -82	par -54	parte -47	pas -73	pela -7	pelo -6	pero -79	però -35	peu -19	plan -16	plus -26	plutôt -36	por -67	pour -46	pourtant -42	qualquer 73	qui 26	quinta-feira -52	repetir 46	ricorso 60	sa -88	samedi -52	samen -53	se 34	seiner 22	seit -47	ser -16	si 25	sich -61	sie -79	sin -48	sinds -56	sobre -34	soltanto -12	son 6	später -11	su -19	sui -33	sul -35	s’ -73	tarde -41	te 19	tegen -76	ter 61	terug 16	toe -51	toen -56	toujours -40	tout 53	toute 93	toutefois -37	tra -45	tres -60	trois -19	tuttavia -19	twee 13	uit -88	um 6	uma 25	un 21	una 22	und -58	une 13	uno 57	unter -44	un’ -68	van -40	vast -63	via -79	vier 53	voet -78	vol -35	von -48	vooral -10	voorlopig 55	vor 25	was -30	week -54	weiter -19	weken -51	wel -55	weten -98	wissen -28	woensdag -37	woord -67	y -51	ya -46	ze -66	zeggen -47	zelf -69	zich 11	zij -46	zu -55	zum -42	zur 8	zurück -36	às -7	über -45
start|next|fordern|	capital -40	determiner 53	no 23	none 19	preposition -111	word 56
start|next|fordern|first|	auf -120
start|next|formulieren|	no -39	none -39	pronoun -32
start|next|fragen|	no -51	none -51	word -48
start|next|fr|	adverb -117	auxiliary -48	capital -108	coordinator -42	determiner -9	judging -7	other -82	preposition 9	pronoun 15	saying -6	subordinator 44	thinking -6	verb-saying -50	word 8
start|next|fr|apposed|	judging -55	other -43	thinking 21
start|next|fr|apposition|	saying 11
start|next|fr|away|1|	other -70	thinking -6
start|next|fr|away|2|	other -37	saying -80
start|next|fr|away|3|	judging -9	other -26	saying -24
start|next|fr|away|4|	judging -51	saying 20
start|next|fr|away|5|	saying -78
start|next|fr|away|6|	judging -88	saying -77
start|next|fr|direct|	judging -8	thinking -32
start|next|fr|elided|	saying -41
start|next|fr|inverted|	judging -39	other -63	saying -36
start|next|fr|mood|	none -8
start|next|fr|relative|	judging 65	thinking 16
start|next|fr|shared|	judging -8	other -70	saying -16	thinking -33
start|next|féliciter|	determiner -90	marks 68	none -12	preposition 53
start|next|féliciter|first|	d’ 25
start|next|fügen|first|	hinzu -18
start|next|fügen|	no -68	none -68	word -18
start|next|fürchten|	no 18	none 18
start|next|garantire|	none -24
start|next|garantir|first|	não 65	o -77	ter 37
start|next|garantir|	marks -71	none 20	preposition -9	verb -37	word 24
start|next|geben|	adverb -10	no -35	none -36	preposition -33	pronoun -16
start|next|geben|first|	er -16	zu -29
start|next|geven|	adverb -42	auxiliary -37	determiner -48	none -102	preposition -23	pronoun -17	verb -45	word -65
start|next|geven|first|	een -43	hem -18	toe -13
start|next|giudicare|	determiner -16	marks -16	none -16
start|next|giudicare|first|	la 20
start|next|giurare|first|	di 83
start|next|giurare|	none -23	preposition 46
start|next|glauben|	determiner -36	no -39	none -39
start|next|glauben|first|	das -36
start|next|glisser|	none -73
start|next|gostar|	none -76	preposition -64
start|next|grappen|first|	in -17
start|next|grappen|	none -67	preposition -48
start|next|gritar|	none -72	preposition -39
start|next|hablar|first|	de -40	en -10
start|next|hablar|	marks -46	none -74	preposition -43	word -24
start|next|halten|	adverb -26	marks 16	no -14	none -64	preposition -17	pronoun -49	verb 27	word -92	yes -24
start|next|halten|first|	dagegen -16	das -76	dem -50	die -137	sich -36
start|next|heißen|	adverb -16	capital -49	determiner -64	marks -65	no -83	none -46	preposition -43	pronoun -11	word -41
start|next|heißen|first|	das -15	der -27	dort -12	es -14
start|next|hekelen|	none 12
start|next|herinneren|first|	zich -58
start|next|herinneren|	none -68	pronoun -57
start|next|heten|	adverb -33	capital -26	coordinator -9	determiner -45	marks -57	none -60	preposition -26	pronoun -42	word -16
start|next|heten|first|	de -45	en -9	het -45
start|next|hopen|	none 27
start|next|houden|	adverb -15	auxiliary -74	determiner -17	marks -85	preposition -82	pronoun -106	word 15
start|next|houden|first|	aan -16	bij -49	de -105	een 9	hem -23	het -113	op -35	vast -63	voet -78
start|next|illustrare|	none -85
start|next|imputare|	none -76
start|next|indicare|	determiner 31	none 31
start|next|indicar|	none -87
start|next|indiquer|	determiner -65	none -17	preposition -64	verb -17	word 74
start|next|indiquer|first|	avoir 66
start|next|informar|	adverb -21	determiner -82	none -69	preposition -90	verb -52	word 39
start|next|informar|first|	a -73	este -21	nesta -52
start|next|inquiéter|	none -16	preposition 11
start|next|insister|	none 36	preposition 54
start|next|insistir|	none 40	preposition 24
start|next|interroger|first|	sur -55
start|next|interroger|	none -73	preposition -60
start|next|invitare|	adverb -39	determiner 52	marks 63	none 32	preposition 51
start|next|invitare|first|	a 70	alla 17	invece -29
start|next|invitar|	none -20	preposition 12
start|next|inviter|	determiner 13	marks 9	none 72	preposition 64
start|next|inviter|first|	les -11	à 64
start|next|invocare|	none 83	word 39
start|next|invoquer|first|	le 44
start|next|invoquer|	none 12
start|next|ironizar|	none -60	preposition -44
start|next|it|	adverb -65	auxiliary -34	capital 21	coordinator -41	determiner -15	other -44	pronoun -71	saying -16	subordinator 49	word -10
start|next|it|apposed|	judging -11	other -45	saying -23	thinking -16
start|next|it|apposition|	judging -28	saying -22
start|next|it|away|1|	other -40
start|next|it|away|2|	saying -108
start|next|it|away|3|	judging -23	other -40	saying -14
start|next|it|away|4|	saying -122
start|next|it|away|5|	saying -133
start|next|it|away|6|	judging -39	saying -91
start|next|it|direct|	saying 11	thinking 10
start|next|it|elided|	saying -20
start|next|it|inverted|	judging -35	other -40	saying -84
start|next|it|mood|	none -12
start|next|it|relative|	judging -38	saying 13	thinking -66
start|next|it|shared|	judging 26	saying 9
start|next|judging|	adverb -118	auxiliary -83	capital -107	coordinator -72	determiner 13	participle -45	preposition -19	present -18	pronoun -30	word 16
start|next|judging|ending|ab|	word -54
start|next|judging|ending|al|	preposition 37	word -31
start|next|judging|ending|am|	preposition -49
start|next|judging|ending|an|	capital -45	preposition -48	pronoun -13
start|next|judging|ending|ar|	determiner -86	word 11
start|next|judging|ending|as|	determiner 27	word -109
start|next|judging|ending|au|	preposition -54
start|next|judging|ending|a|	preposition -28
start|next|judging|ending|ch|	pronoun -46
start|next|judging|ending|de|	determiner -29
start|next|judging|ending|di|	word -26
start|next|judging|ending|do|	word 21
start|next|judging|ending|d|	word -51
start|next|judging|ending|d’|	preposition -22
start|next|judging|ending|ek|	word -26
start|next|judging|ending|el|	determiner -19
start|next|judging|ending|em|	determiner -53	preposition -28	pronoun -17
start|next|judging|ending|en|	adverb -20	coordinator -20	determiner 16	preposition -93	pronoun -32	word -117
start|next|judging|ending|er|	adverb -21	determiner 7
start|next|judging|ending|es|	determiner 22
start|next|judging|ending|et|	word -76
start|next|judging|ending|e|	coordinator -47
start|next|judging|ending|he|	adverb -30	word -44
start|next|judging|ending|hm|	pronoun -38
start|next|judging|ending|hn|	pronoun -18
start|next|judging|ending|hr|	determiner -69
start|next|judging|ending|ie|	determiner -7	pronoun -47
start|next|judging|ending|ij|	preposition -49	pronoun -54
start|next|judging|ending|in|	preposition -63
start|next|judging|ending|is|	adverb -81
start|next|judging|ending|i|	determiner -64
start|next|judging|ending|je|	adverb -22
start|next|judging|ending|jn|	auxiliary -46
start|next|judging|ending|l'|	determiner -71
start|next|judging|ending|la|	determiner 19
start|next|judging|ending|le|	determiner 8	word 20
start|next|judging|ending|ls|	preposition -52
start|next|judging|ending|l’|	determiner -114
start|next|judging|ending|mo|	preposition -67	subordinator 6
start|next|judging|ending|na|	determiner 6
start|next|judging|ending|nd|	coordinator -53
start|next|judging|ending|ne|	determiner 21
start|next|judging|ending|ng|	word 33
start|next|judging|ending|ns|	preposition -68
start|next|judging|ending|om|	preposition -71
start|next|judging|ending|on|	determiner 17	preposition -47
start|next|judging|ending|op|	preposition -63
start|next|judging|ending|os|	determiner -42	word -72
start|next|judging|ending|o|	determiner -78
start|next|judging|ending|ra|	capital -29	determiner -48	preposition -69
start|next|judging|ending|rd|	capital -15
start|next|judging|ending|rs|	adverb -27
start|next|judging|ending|sa|	determiner -76
start|next|judging|ending|se|	word -96
start|next|judging|ending|st|	word -57
start|next|judging|ending|te|	determiner -47	word 55
start|next|judging|ending|um|	determiner -70
start|next|judging|ending|ur|	preposition -25
start|next|judging|ending|ux|	preposition -47
start|next|judging|ending|y|	coordinator -47
start|next|judging|ending|ze|	pronoun -26
start|next|judging|ending|à|	preposition 25
start|next|judging|ending|ão|	word -95
start|next|judging|ending|ça|	word -36
start|next|judging|first|	a -28	aan -16	ab -54	al 34	als -69	am -49	anders -25	anoche -30	au -54	aux -47	bij -49	comentar -86	con -47	d -51	dagegen -20	dal -21	dans -68	das -114	de -15	dem -53	den -151	der 20	des 55	die -7	d’ -22	e -47	een -11	eine 29	einen 73	el -19	em -28	en -94	er -32	este -47	falar -24	graça -36	haar -86	hablar 33	hem -17	hij -41	hoje -22	i -64	ihm -38	ihn -18	ihnen -32	ihr -69	in -63	l' -71	la 20	las 27	le 10	les -86	los -91	l’ -114	man -13	no -89	não -69	o -78	op -63	os 8	outra -48	para -69	pas -102	por -85	sich -41	sie -47	son 17	sur 17	um -90	una 6	und -53	vast -63	voet -78	vor 17	y -47	ze -26	zijn -46	à 25
start|next|juger|	determiner -60	marks -67	none -83
start|next|juger|first|	la -50	le -35
start|next|jurar|	word 53
start|next|jurer|first|	n’ 29
start|next|jurer|	word 29
start|next|justificar|first|	a 77	com 29
start|next|justificar|	marks -73	none 27	preposition 51
start|next|klagen|	auxiliary 19	no -83	none -11	preposition -76
start|next|klinken|first|	het -42
start|next|klinken|	none -89	pronoun -42
start|next|kommentieren|	no -61	none -55
start|next|kritisieren|	determiner -64	marks -62	no -69	none -32	preposition -34
start|next|kritisieren|first|	die -49
start|next|kündigen|	determiner 63	no 26	none 23	preposition -104
start|next|kündigen|first|	an -62	einen 35
start|next|lachen|	no -48	none -54	preposition -37	word -36
start|next|lamentare|	determiner 58	none 61	preposition -28
start|next|lamentarse|	determiner 12	marks 35	none 12	preposition -56
start|next|lamentarse|first|	en -49
start|next|lamentar|	coordinator -14	determiner -9	marks -83	none 49	verb 13
start|next|lamentar|first|	a 21	e -14	o 22
start|next|lancer|	determiner -54	none -82	preposition -19
start|next|lancer|first|	devant -17
start|next|lassen|first|	ausrichten -6	über -42
start|next|lassen|	no -48	none -36	preposition -42	verb -38	verb-saying -24	word -26	yes -24
start|next|laten|	adverb 27	auxiliary -23	determiner 41	marks 18	none 17	preposition 6	pronoun 20	verb -7	word -65
start|next|laten|first|	de 68	een -95	geen 56	hij -71	via -79	weten -89	ze -66	zijn -94
start|next|leer|	determiner -44	none -63
start|next|leer|first|	el -34
start|next|leggen|	auxiliary -35	none -108	preposition -43	word -49
start|next|leggen|first|	uit -26
start|next|leggere|	none -57
start|next|lehnen|	determiner 12	no -8	none -8	pronoun -51	word -54
start|next|lehnen|first|	ab -54
start|next|ler|	none -73	preposition -50
start|next|limitar|	auxiliary -31	marks -20	none -40	preposition -39
start|next|limitar|first|	a -39
start|next|lire|	none -62
start|next|llamar|	capital -31	marks -29	none -59	preposition -49	verb -23
start|next|llamar|first|	a -41	al -33
start|next|loben|	determiner -11	marks -89	no 34	none 37	preposition 39
start|next|loben|first|	den -55	die 43
start|next|louer|	none -73
start|next|loven|	none 32
start|next|luiden|	none -101
start|next|lâcher|	none -62
start|next|machen|	none 44	word -42
start|next|mahnen|first|	zur 21
start|next|mahnen|	no 24	none 20	preposition 17	yes -75
start|next|mandar|	determiner -61	none -36	word -16
start|next|mandar|first|	um -58
start|next|mantener|	marks -86	none 42	preposition -31
start|next|manter|	determiner -74	none -41	preposition 50	word -78
start|next|manter|first|	a 50
start|next|meedelen|	none -76
start|next|meinen|	no -50	none -54	pronoun -13
start|next|melden|	adverb -11	auxiliary -36	capital -43	determiner -58	no -56	none -88	preposition -61	pronoun -56	word -32
start|next|melden|first|	sich -15
start|next|menacer|	preposition 25
start|next|minacciare|	preposition -64
start|next|mood|none|	judging -7	other -12	saying -6	thinking 7
start|next|mood|no|	judging -12	other -49	saying -19	thinking -12
start|next|mood|yes|	judging -56	saying -23	thinking -57
start|next|mostrar|	determiner -38	none -113	preposition -10	word -71
start|next|negare|	determiner -13	none 69
start|next|negare|first|	ogni -13
start|next|negar|	coordinator -35	determiner -9	preposition -51	verb 25	word 89
start|next|negar|first|	a -51	e -35	haber 31	qualquer 27
start|next|nennen|	determiner -7	marks -125	no -18	none 25	pronoun -17	word -61
start|next|nennen|first|	das -28	die -95	einen 26	man -11	sie -14
start|next|nier|	none 36
start|next|nl|apposed|	judging -14
start|next|nl|apposition|	judging -96	saying -19	thinking -66
start|next|nl|	auxiliary -22	capital -121	coordinator -30	determiner -9	judging -25	other -79	pronoun -21	subordinator 39	verb-saying -72	word -19
start|next|nl|away|1|	judging -9	saying -14
start|next|nl|away|2|	judging -47	saying 6
start|next|nl|away|3|	judging -22	saying 25
start|next|nl|away|4|	judging -94	saying -182
start|next|nl|away|5|	judging -60	saying -125
start|next|nl|away|6|	judging -51	saying 21
start|next|nl|direct|	judging 6	thinking 10
start|next|nl|inverted|	judging -58	other -71
start|next|nl|mood|	none -6
start|next|nl|shared|	judging -102	saying -73
start|next|noemen|	determiner -52	marks -42	none -45	pronoun -27	word -42
start|next|noemen|first|	de -45	haar -8	het -27
start|next|notar|	none -89
start|next|noteren|	none -67
start|next|noter|	determiner -63	none -89
start|next|notieren|	no -59	none -59	preposition -26
start|next|ofrecer|	determiner -14	none -13	preposition -73	word 25
start|next|ontkennen|	adverb -24	auxiliary 34	none 31	word -19
start|next|ontkennen|first|	er -24
start|next|opinar|	none 51	preposition 39
start|next|opmerken|	auxiliary -23	none -77	preposition -38	pronoun -42
start|next|opmerken|first|	op -38
start|next|opposer|	none 23
start|next|ordenar|	none 58
start|next|order|apposed|	judging -17	other -85	thinking 14
start|next|order|apposition|	judging -19	saying -9
start|next|order|direct|	judging -20	saying 9	thinking 6
start|next|order|inverted|	judging -8	other 6	saying -56
start|next|order|relative|	judging 46	saying -6	thinking -27
start|next|order|shared|	judging -11	other -74	saying -15	thinking -12
start|next|orientar|	none -20
start|next|other|	adverb -40	capital -59	past -23	preposition -86	pronoun -13	word -41
start|next|other|ending|el|	determiner -58
start|next|other|ending|ie|	pronoun -13
start|next|other|ending|la|	determiner -51
start|next|other|ending|le|	determiner -53
start|next|other|ending|un|	determiner -29
start|next|other|first|	el -58	la -51	le -53	sie -13	un -29
start|next|overwegen|	determiner 62	none 18
start|next|overwegen|first|	een 62
start|next|parlare|	adverb -12	marks -92	none -100	preposition -94
start|next|parlare|first|	di -93
start|next|parler|	adverb -14	marks -52	none -79	preposition -51	word -51
start|next|parler|first|	d -51	de -29	d’ -44
start|next|pedir|	adverb 48	coordinator -14	marks 18	none 6	preposition -24	verb -57	word -8
start|next|pedir|first|	a 9	anonimato -77	ao 59	años -42	calma 43	cautela -84	e -17	em -58	en -38	la 33	no -18	para -67	por -61	su 62	um -21	un -38	una -26
start|next|pensare|	none -41
start|next|perguntar|	auxiliary -40	preposition -97
start|next|plaider|	determiner 10	marks -37	none 64	preposition 17
start|next|plaider|first|	le -26	pour 19
start|next|plaisanter|	none -33
start|next|pleiten|first|	voor -8
start|next|pleiten|	none 13	preposition -8
start|next|pochen|first|	auf -69
start|next|pochen|	no -69	none -69	preposition -69
start|next|pointer|	none -12
start|next|poursuivre|	none -75
start|next|precisar|	none -95	preposition -51
start|next|preferir|first|	falar -77	no -89	não -69
start|next|preferir|	marks -108	none -34	preposition -46	word -42
start|next|preguntar|	auxiliary 59	none -25	preposition -76
start|next|preguntar|first|	por -59	si 11
start|next|preposition|	: -101	adverb 15	auxiliary 42	capital -119	determiner -15	preposition -9	pronoun -65	quote -55	stop -137	subordinator -83	that 116	verb-saying -67	word 31
start|next|preposition|auxiliary|	judging -68	saying -10	thinking 53
start|next|preposition|marks|	judging -11	saying -38
start|next|preposition|none|	judging -20	other -85	thinking 31
start|next|preposition|verb|	saying -12	thinking 23
start|next|prevedere|	determiner -27	none 10	word 23
start|next|prever|	determiner -73	none -20	preposition -58	word -25
start|next|prever|first|	até -40
start|next|prijzen|	none -63
start|next|proclamare|	determiner -89	word 51
start|next|prometer|first|	até -26	com -55	en -37	o 26	para -79	uma -50	un 118
start|next|prometer|	marks -52	none 30	preposition -121	verb 64	word 48
start|next|promettere|	determiner -28	none 22	preposition -78	word 95
start|next|promettere|first|	il 58
start|next|promettre|	determiner 19	marks 74	none 10	preposition 31	word -48
start|next|promettre|first|	de 53	des 6	d’ -7	un 84	une -10
start|next|pronoun|	, -71	: -51	adverb -118	auxiliary -69	capital -101	pronoun -26	stop -128	that -27	verb-saying -69	word 45
start|next|pronoun|auxiliary|	judging -54	thinking -56
start|next|pronoun|marks|	judging -98	saying 18
start|next|pronoun|none|	judging -15	saying -39	thinking -91
start|next|pronoun|verb|	saying -18	thinking -61
start|next|proponer|	determiner 15	none 10	preposition -84	word -7
start|next|proporre|	determiner 16	marks -37	preposition -42
start|next|proporre|first|	di -26	un 16
start|next|propor|	determiner 16	none 31
start|next|proposer|	determiner 10	none 12
start|next|proposer|first|	d’ -11	une 76
start|next|protestare|first|	per 8
start|next|protestar|	none 35
start|next|préciser|	marks 50	none -59
start|next|préconiser|	determiner 49	none 71
start|next|préférer|	none -58
start|next|prévenir|first|	elle -27
start|next|prévenir|	none -41	pronoun -27
start|next|prévoir|	determiner 19	none -6	preposition -91	word -59
start|next|prévoir|first|	une -9
start|next|pt|	adverb 33	auxiliary -49	capital -103	coordinator -64	other 25	preposition -18	pronoun 11	thinking -13	verb-saying -101	word 23
start|next|pt|apposed|	judging 23	other -43	thinking 6
start|next|pt|apposition|	judging 27	saying -27	thinking -77
start|next|pt|away|1|	judging -12	other -53	saying 6	thinking -13
start|next|pt|away|2|	judging -115	saying -47
start|next|pt|away|3|	judging 52	saying -11
start|next|pt|away|4|	judging -60	saying -125
start|next|pt|away|5|	judging -65	saying -104
start|next|pt|away|6|	judging -37	saying -109
start|next|pt|direct|	judging -47	saying 14
start|next|pt|elided|	saying -23
start|next|pt|inverted|	judging 14	other 28	saying -44
start|next|pt|relative|	judging -103	thinking -47
start|next|pt|shared|	judging -12	saying -6
start|next|publicar|	determiner -52	marks -41	none -85	preposition -39
start|next|publicar|first|	na -11
start|next|qualifier|first|	de -34
start|next|qualifier|	marks -66	none -80	preposition -34	word -35
start|next|queixar|	none 43	preposition 18
start|next|quejarse|first|	de -52
start|next|quejarse|	none -77	preposition -69
start|next|querer|	determiner 10	none -19	word -47
start|next|querer|first|	ouvir 21
start|next|questionar|first|	sobre -30
start|next|questionar|	none -75	preposition -54
start|next|raccomandare|first|	di 36
start|next|raccomandare|	none 58	preposition 26
start|next|raccontare|	determiner -70	none -37	preposition 10	verb -20
start|next|raccontare|first|	di 13
start|next|raconter|	determiner -7	none -24	preposition -45	verb 21	word 32
start|next|raconter|first|	en -24	à -38
start|next|rappeler|	auxiliary -42	determiner 9	none -67	preposition -80	word -19
start|next|reaccionar|	none -62	preposition -42
start|next|reageren|	none -76	preposition -47	word -54
start|next|reagieren|	no -53	none -53	word -32
start|next|reagire|	none -64
start|next|reagir|	none -59	preposition -50
start|next|rechazar|	adverb -22	none -8
start|next|rechazar|first|	anoche -30	este -47
start|next|rechnen|first|	vor -96
start|next|rechnen|	no -15	none -17	preposition -14	pronoun -65	yes -36
start|next|recibir|	determiner -54	none -96	preposition -18	word -55
start|next|recitare|	none -69	preposition -27
start|next|reclamar|	determiner 28	marks 19	none 10	preposition -14	word -7
start|next|reclamar|first|	de -78	la 77	por -75	una 12
start|next|recomendar|	determiner -9	none 53	preposition -22	word 74
start|next|recomendar|first|	a -26
start|next|recommander|	none 22
start|next|reconhecer|	none -40	preposition -84	word -17
start|next|reconnaître|	determiner 16	preposition -90	word 47
start|next|reconocer|	determiner -80	marks 19	preposition -59	word 66
start|next|recordar|	adverb -15	determiner -50	none -93
start|next|recusar|	determiner -111	none -6	verb -65	word 8
start|next|recusar|first|	a 29	comentar -86	o -53
start|next|reden|	no -43	none -43
start|next|redouter|	none -6
start|next|referir|	none 17	preposition -86
start|next|refuser|	determiner -102	none -7	preposition -13	word 23
start|next|refuser|first|	de -25	le -80	à -102
start|next|registar|	none -25
start|next|registrar|	none -83	word -44
start|next|regretter|	determiner 8	none 42
start|next|rejeitar|	none 17	preposition -74
start|next|rejeter|	none -7
start|next|rekenen|first|	voor -85
start|next|rekenen|	none -15	preposition -21	pronoun -65	word 11
start|next|relatar|	none -95	preposition -46
start|next|relever|	determiner -12	marks 32	none -48
start|next|relever|first|	son -78
start|next|remeter|first|	a 21	ao -67	para 12
start|next|remeter|	none -24	preposition 15
start|next|repetir|	determiner -25	none -75
start|next|replicare|	none -19	preposition -12
start|next|reportar|	none 11	word 53
start|next|reprendre|	determiner -49	none -81	word -15
start|next|reprochar|	marks -47	none -54	preposition -51
start|next|reprocher|	determiner 43	none 21	preposition -108
start|next|requérir|	determiner 6	word 17
start|next|respaldar|	none 22
start|next|respingere|	determiner -68	none -83	verb -38
start|next|responder|	auxiliary -47	determiner -59	marks 58	none -53	preposition 14	verb -74
start|next|responder|first|	a 45	con -68	por -37
start|next|responsabilizar|	none 48
start|next|resumir|	determiner -58	none -91	preposition -32
start|next|resumir|first|	a -32
start|next|revelar|	none -65
start|next|revendiquer|	determiner 21	none 7
start|next|riconoscere|	none -48
start|next|ricordare|	adverb -24	auxiliary -20	determiner -16	preposition 30
start|next|ricordare|first|	di 55
start|next|riferire|	none -53
start|next|ringraziare|	determiner -36	none -70
start|next|rire|	adverb -12	none -62	word -41
start|next|rire|first|	jaune -41	moins -11
start|next|rir|	none -55
start|next|rispondere|first|	al -35	con -46
start|next|rispondere|	marks -61	none -30	preposition -103
start|next|rivendicare|	determiner 15	none 10
start|next|roepen|	adverb 44	determiner -88	none -26	preposition -7	word -87
start|next|roepen|first|	de -76
start|next|rufen|first|	in -34
start|next|rufen|	marks -59	no -90	none -71	preposition -32	verb -31
start|next|räumen|	determiner -57	no -65	none -64	preposition -54	yes -15
start|next|räumen|first|	ein -55
start|next|réagir|	none -72	preposition -45
start|next|réclamer|	adverb -40	determiner 67	marks 7	none 14	preposition -15	word -56
start|next|réclamer|first|	un 91	une 8
start|next|réfuter|	none 59
start|next|répliquer|	none -80
start|next|répondre|first|	par 38	à -68
start|next|répondre|	none -28	preposition -9
start|next|répéter|	none -75
start|next|rügen|	capital -36	no -55	none -49
start|next|saber|	auxiliary -13	none 22	preposition 36	pronoun 49	verb 17
start|next|sagen|	adverb -27	capital -53	coordinator -10	determiner -47	no -56	none -56	preposition -56	pronoun -12	verb -57	word -25	yes -58
start|next|sagen|first|	am -13	auf -38	bei -16	dem -28	der -19	er -21	im -14	in -37	nach -13	sie -8	und -10
start|next|saludar|	none 53
start|next|saluer|	determiner -69	marks -52	none -82
start|next|saluer|first|	un -40	une -41
start|next|salutare|	determiner -55	marks -48	none -78	preposition -32
start|next|salutare|first|	come -46
start|next|sapere|first|	di 55
start|next|sapere|	none -25	preposition -9
start|next|saying|	adverb -24	auxiliary -41	capital -18	coordinator -68	participle -31	past -13	preposition -13	pronoun -21	subordinator 33	verb-saying -56
start|next|saying|ending|00|	word -29
start|next|saying|ending|0|	word -47
start|next|saying|ending|12|	word -75
start|next|saying|ending|40|	word -79
start|next|saying|ending|60|	word -57
start|next|saying|ending|ad|	preposition -9
start|next|saying|ending|af|	adverb -70	word -64
start|next|saying|ending|ag|	word -87
start|next|saying|ending|ai|	preposition -82
start|next|saying|ending|al|	adverb 39	preposition -76	word -65
start|next|saying|ending|am|	preposition -82
start|next|saying|ending|an|	adverb -70	preposition -94	pronoun -25	word -29
start|next|saying|ending|ao|	preposition -17
start|next|saying|ending|ar|	adverb 38	determiner -81	preposition -14	word 40
start|next|saying|ending|as|	adverb 18	auxiliary -30	determiner -23	preposition -66	word -28
start|next|saying|ending|au|	preposition -27
start|next|saying|ending|a|	preposition 13
start|next|saying|ending|ce|	adverb -63	determiner -40	word -98
start|next|saying|ending|ch|	adverb -41	preposition -72	word -68
start|next|saying|ending|ck|	word -36
start|next|saying|ending|co|	word -66
start|next|saying|ending|d'|	preposition 32
start|next|saying|ending|da|	adverb -23	word 7
start|next|saying|ending|de|	determiner -21	word 42
start|next|saying|ending|di|	preposition 75	word -135
start|next|saying|ending|do|	preposition -18	subordinator -59	verb-saying 8	word -38
start|next|saying|ending|ds|	preposition -53
start|next|saying|ending|du|	determiner -60
start|next|saying|ending|d’|	preposition 18
start|next|saying|ending|ec|	preposition -52
start|next|saying|ending|ee|	determiner 13
start|next|saying|ending|ei|	preposition -57
start|next|saying|ending|ek|	word -45
start|next|saying|ending|el|	determiner -10	preposition -14	word 17
start|next|saying|ending|em|	adverb -68	determiner -30	preposition -10	pronoun -60	word -71
start|next|saying|ending|en|	adverb -77	auxiliary -59	capital 39	coordinator -20	determiner 21	preposition -38	subordinator -53	verb-saying -65	word -31
start|next|saying|ending|er|	adverb -67	determiner -30	preposition -19	pronoun -52	word 73
start|next|saying|ending|es|	adverb -52	determiner -10	pronoun -58
start|next|saying|ending|et|	coordinator -18	preposition 14	pronoun -9
start|next|saying|ending|eu|	adverb -19
start|next|saying|ending|e|	coordinator -54
start|next|saying|ending|ga|	word -17
start|next|saying|ending|gd|	word -42
start|next|saying|ending|go|	word -20
start|next|saying|ending|gs|	adverb -30
start|next|saying|ending|hi|	word -52
start|next|saying|ending|hm|	pronoun -26
start|next|saying|ending|hn|	pronoun -41
start|next|saying|ending|hr|	determiner 26
start|next|saying|ending|ht|	word -6
start|next|saying|ending|ia|	adverb -19	word 77
start|next|saying|ending|ie|	determiner 15	pronoun -78	word 17
start|next|saying|ending|ig|	word -67
start|next|saying|ending|ij|	preposition 12	pronoun -74
start|next|saying|ending|il|	determiner 17	pronoun -73
start|next|saying|ending|im|	preposition -72
start|next|saying|ending|in|	adverb -60	capital -32	determiner 19	preposition -44
start|next|saying|ending|io|	word -48
start|next|saying|ending|ir|	word 26
start|next|saying|ending|is|	adverb 11	determiner -42	preposition -85	word 38
start|next|saying|ending|it|	preposition 11	verb-saying -31
start|next|saying|ending|i|	determiner -32
start|next|saying|ending|je|	adverb -75	word 17
start|next|saying|ending|jk|	word -20
start|next|saying|ending|jn|	auxiliary 6
start|next|saying|ending|jà|	adverb -23
start|next|saying|ending|ke|	determiner -42
start|next|saying|ending|l'|	determiner 9	preposition -27
start|next|saying|ending|la|	preposition -39	word 43
start|next|saying|ending|le|	determiner -15	preposition -50	pronoun -86	word -32
start|next|saying|ending|lf|	adverb -68	word 21
start|next|saying|ending|li|	word 79
start|next|saying|ending|lo|	determiner 45	preposition -12	pronoun -79
start|next|saying|ending|ls|	preposition -26	subordinator -74
start|next|saying|ending|l’|	determiner 16	preposition -61
start|next|saying|ending|ma|	determiner 10	preposition -41	word 31
start|next|saying|ending|me|	preposition 10	word -84
start|next|saying|ending|mo|	preposition -53	subordinator -74
start|next|saying|ending|na|	determiner 22	preposition -82
start|next|saying|ending|nd|	coordinator -33	word -58
start|next|saying|ending|ne|	determiner 12	word 46
start|next|saying|ending|ng|	capital 29	word -123
start|next|saying|ending|ni|	coordinator -29	determiner -23
start|next|saying|ending|no|	preposition -79	word 32
start|next|saying|ending|ns|	adverb -33	preposition -76	word -83
start|next|saying|ending|nt|	adverb -89	preposition -56
start|next|saying|ending|n’|	word 79
start|next|saying|ending|oe|	word -51
start|next|saying|ending|of|	subordinator 50
start|next|saying|ending|ok|	adverb -47
start|next|saying|ending|om|	preposition -8
start|next|saying|ending|on|	preposition -29	pronoun -58
start|next|saying|ending|op|	adverb -17	preposition 7
start|next|saying|ending|or|	word -43
start|next|saying|ending|os|	determiner 24	preposition -25	word 19
start|next|saying|ending|po|	preposition -52
start|next|saying|ending|pp|	word -20
start|next|saying|ending|ra|	adverb -69	auxiliary -25	capital -48	determiner -50	preposition 6	word -85
start|next|saying|ending|rd|	word 12
start|next|saying|ending|re|	adverb -55	preposition -58	word 10
start|next|saying|ending|ri|	adverb -38
start|next|saying|ending|ro|	word -12
start|next|saying|ending|rs|	adverb -36	word -35
start|next|saying|ending|rt|	adverb -14	word -52
start|next|saying|ending|rò|	adverb -35
start|next|saying|ending|sa|	determiner -108	word -30
start|next|saying|ending|se|	pronoun 31	subordinator 28	word 74
start|next|saying|ending|si|	adverb -43	subordinator 26
start|next|saying|ending|so|	word 42
start|next|saying|ending|st|	adverb -25	word -64
start|next|saying|ending|su|	determiner -28	preposition 10
start|next|saying|ending|sí|	adverb -68
start|next|saying|ending|ta|	determiner -70	preposition 35	word -16
start|next|saying|ending|te|	adverb -40	determiner -96	preposition -64	word 19
start|next|saying|ending|ti|	adverb -22	word 22
start|next|saying|ending|to|	adverb -52	word -16
start|next|saying|ending|té|	preposition -34
start|next|saying|ending|uf|	preposition 24
start|next|saying|ending|ug|	adverb 18
start|next|saying|ending|ui|	preposition -33	word 34
start|next|saying|ending|ul|	preposition -29
start|next|saying|ending|um|	preposition 22
start|next|saying|ending|un|	determiner 14
start|next|saying|ending|ur|	adverb -15	word -51
start|next|saying|ending|us|	adverb -23	preposition -54
start|next|saying|ending|ux|	preposition 12
start|next|saying|ending|ve|	word -22
start|next|saying|ending|y|	coordinator -38
start|next|saying|ending|za|	word 41
start|next|saying|ending|ze|	pronoun -67	word 31
start|next|saying|ending|zu|	preposition -52	word -18
start|next|saying|ending|às|	preposition -7
start|next|saying|ending|à|	preposition -28
start|next|saying|ending|ás|	adverb 38
start|next|saying|ending|ão|	word 11
start|next|saying|ending|ès|	preposition -46
start|next|saying|ending|és|	adverb -34
start|next|saying|ending|ón|	word 33
start|next|saying|ending|ôt|	adverb -42
start|next|saying|first|	0 -47	60 -57	a 12	aan -78	aber -17	ad -9	además -47	ai -68	ainda -23	al -49	alla -13	alle 28	alleen -26	allerdings -30	als -73	am -82	an -65	anders -16	anonimato -77	anos -55	ans -32	ante -44	antes -52	ao -17	aos -14	apenas -62	as 14	así -68	até -34	au -27	auf 24	aus -57	ausrichten -6	aussi -43	aussitôt -14	aux 12	avec -52	avoir 87	ayer -63	años -42	bei -56	beim -38	bij 12	binnen 22	bis -69	calma 43	ce -40	chi -52	cinco -66	com -34	come 10	como -88	con -21	contra 19	d' 32	daar 53	daaraan -22	dagegen -28	dall’ -29	dans -72	das -74	davanti -22	davor -42	del -6	dem -30	den -17	depuis -67	der -107	des 23	desde -96	desgevraagd -41	después -34	devant -31	di 75	die -11	dinsdag -29	do -18	dopo -52	dort -14	drie 71	du -60	durante -50	dès -40	déjà -23	désormais -29	d’ 18	e -54	een 16	ein 19	eine 11	einen 26	el -10	elezioni -19	elke -42	elle -72	em -10	en -33	encore -12	entre -66	er -59	era -25	eraan -33	erop -17	es -58	esta -70	estar 56	este -96	et -18	explicações -64	fest -20	fonti -53	garanzie -17	geen 53	haar -81	haber 91	haberle 72	hasta 35	hebben -52	hem -60	het -9	hij -75	hinzu -18	hoje -75	i -32	iedereen -38	ieri -44	ihm -26	ihn -41	ihr 26	il 7	im -68	in -38	inoltre -22	instalar 83	intanto -40	invece -63	ir 14	jaar -72	jaune -41	jeudi -54	klar -43	knapp -20	l' 9	le -28	levar 62	lo 27	los 51	lundi -60	luto -27	l’ 16	mais 17	man -25	mardi -62	mercredi -78	meses -43	met 14	minutos -39	mit 25	moins -11	más 41	na -82	naar 13	nach -72	nas -48	ne 79	nei -25	nel -63	nesta -110	ni -29	nicht -26	niet 13	noch -58	num -37	numa -34	nur -15	não 125	n’ 79	of 50	ogni -23	om 26	on -58	ontem -68	ook -47	op 7	ore -44	os 6	outra -38	over -83	par -38	parte -47	pas -37	pelo -6	per -8	però -35	peu -19	plus -23	plutôt -36	por -62	pourtant -42	qualquer 27	qui 34	quinta-feira -52	ricorso 60	sa -88	samen -53	se 39	seit -47	ses -51	si 25	sich -63	sie -78	sin -48	sinds -53	sobre -34	soltanto -12	später -11	su -16	sui -33	sul -29	sur -11	te 29	tegen -76	ter 61	terug 18	toe -51	toen -53	toute 81	toutefois -29	tra -45	tres -54	trois -19	tuttavia -19	twee 13	uit -66	um 23	uma 10	un 17	una 22	und -33	unter -44	van -39	via -79	vier 53	von -38	voor 14	vor 15	was -30	weiter -17	weten -89	woensdag -27	y -38	ze -67	zelf -68	zich 11	zij -31	zijn 6	zu -52	zum -42	zur 9	zurück -36	à -28	às -7	über -45
start|next|schildern|	no -19	none -17	preposition -16
start|next|schließen|first|	einen -24	nicht -44
start|next|schließen|	no -14	word -69
start|next|schreiben|	determiner -61	no -73	none -62	preposition -64	verb -44	yes -15
start|next|schreiben|first|	auf -55	in -24
start|next|schrijven|first|	hij -14	in -51
start|next|schrijven|	marks -76	preposition -70	pronoun -55
start|next|scrivere|	auxiliary -26	determiner -45	none -91	preposition -41
start|next|scrivere|first|	al -24	in -25	sul -21
start|next|segnalare|	determiner 31	none 15
start|next|sehen|	adverb -46	determiner -76	no 10	none 16	pronoun -34
start|next|sehen|first|	das -43	die -69	es -34	man -22
start|next|señalar|	determiner -49	none -89	preposition -31
start|next|sluiten|	determiner 15
start|next|sluiten|first|	niet -109
start|next|smentire|	determiner 82	none 45
start|next|solicitar|	none -77	word -44
start|next|sollecitare|	determiner 56	none 67
start|next|sommen|first|	op -44
start|next|sommen|	none -50	preposition -44
start|next|sostenere|first|	di 62
start|next|sostenere|	none -8	preposition 31
start|next|sostener|	none -12	preposition -80
start|next|souhaiter|first|	commenter -23	s’ -16
start|next|souhaiter|	pronoun -34	word -43
start|next|souligner|	determiner -61	none -89
start|next|soupçonner|	none 24
start|next|soutenir|	determiner -7	none -54	verb 23	word 44
start|next|souvenir|first|	d’ 26
start|next|souvenir|	marks 8	none -11
start|next|spiegare|	none -69	preposition -42
start|next|sprechen|	adverb -11	marks -36	no -42	none -26	preposition -37	pronoun -13
start|next|sprechen|first|	von -33
start|next|spreken|	auxiliary -14	marks -38	none -77	preposition -37	word -54
start|next|spreken|first|	tegen -15	van -19
start|next|staan|	adverb -22	auxiliary -43	determiner -55	marks -31	none -101	preposition -62	pronoun -25	word -54
start|next|staan|first|	een -50	op -51
start|next|stehen|	adverb -11	determiner -28	marks -41	no -56	none -42	preposition -42	pronoun -8	verb -47	word -39
start|next|stehen|first|	auf -38	fest -10	in -16
start|next|stellen|	determiner -77	no 47	none -11	preposition -89	pronoun -15	word 6
start|next|stellen|first|	hij -15	klar -43
start|next|stimare|	determiner 52	none 88	preposition 41
start|next|stimare|first|	in 57
start|next|sturen|	none -91	word -50
start|next|subordinator|auxiliary|	saying 26
start|next|subordinator|	determiner -37	preposition -16	pronoun 14	quote 18	word -34
start|next|subordinator|marks|	judging 9	saying 16
start|next|subordinator|none|	judging -54	saying 6
start|next|sugerir|	none 56	preposition -56
start|next|suggérer|	none 67
start|next|sustentar|	none -78
start|next|tabler|first|	sur 17
start|next|tabler|	none 33	preposition 17
start|next|tachar|	determiner -55	marks -65	none -65	preposition -44
start|next|tachar|first|	de -44
start|next|tagliare|	adverb -22	none -32
start|next|teilen|first|	am -8	mit -27
start|next|teilen|	no -47	none -41	preposition -32	yes -20
start|next|telefonare|	none -83	preposition -57
start|next|telefonar|	none -68	preposition -47
start|next|temere|	determiner -68
start|next|temer|	determiner 32	none 68	preposition 34
start|next|thinking|	adverb -42	capital 13	past -12	preposition 55	present 33	pronoun -112	verb-saying -73	word -8
start|next|thinking|ending|an|	pronoun -54
start|next|thinking|ending|ar|	adverb -87	word -135
start|next|thinking|ending|as|	determiner -100	word -50
start|next|thinking|ending|a|	preposition 53
start|next|thinking|ending|ch|	pronoun -28
start|next|thinking|ending|de|	determiner -69	preposition 21
start|next|thinking|ending|en|	determiner 16	preposition -71	verb-saying -25
start|next|thinking|ending|er|	adverb -37	word -70
start|next|thinking|ending|es|	determiner -9	pronoun -32	word 48
start|next|thinking|ending|et|	word -24
start|next|thinking|ending|ie|	determiner -67
start|next|thinking|ending|il|	determiner -82
start|next|thinking|ending|ir|	word -9
start|next|thinking|ending|is|	adverb -28
start|next|thinking|ending|le|	determiner 11
start|next|thinking|ending|lo|	word 55
start|next|thinking|ending|l’|	determiner 12
start|next|thinking|ending|og|	adverb -33
start|next|thinking|ending|on|	determiner -55
start|next|thinking|ending|or|	preposition -10
start|next|thinking|ending|os|	word 6
start|next|thinking|ending|o|	determiner -10
start|next|thinking|ending|re|	adverb -15	word -33
start|next|thinking|ending|s’|	pronoun -16
start|next|thinking|ending|un|	determiner 25
start|next|thinking|ending|ur|	preposition -81
start|next|thinking|ending|us|	adverb -13
start|next|thinking|ending|à|	preposition 17
start|next|thinking|first|	a 53	commenter -23	daar -87	das -86	den -45	die -67	donner -27	een 24	en -68	er -35	es -32	il -83	le 11	l’ 12	man -54	niet -24	nog -33	o -10	ouvir 21	pas -50	plus -13	sich -28	son -55	s’ -16	un 25	voor -11	weten -40	zeggen -25	à 17
start|next|tildar|first|	de -35
start|next|tildar|	marks -51	none -51	preposition -35
start|next|tonen|first|	zich -68
start|next|tonen|	marks -49	none -87	pronoun -66
start|next|traiter|	none -63
start|next|trasladar|	none 6
start|next|trekken|	adverb -85	determiner 35	preposition -100	word -102
start|next|trekken|first|	de 43	in -56
start|next|trouver|	marks 30	none -44
start|next|unlisted|	adverb -40	capital -59	marks -52	no -49	none -16	preposition -86	pronoun -13	verb -42	word -41
start|next|unlisted|first|	el -58	la -51	le -53	sie -13	un -29
start|next|valorar|	determiner 15	none 14
start|next|vatten|	adverb -16	none -73	pronoun -22
start|next|vatten|first|	het -22	samen -15
start|next|verb-saying|	, -39	determiner -32	preposition 21	quote -47	stop -40	that -64	word -51
start|next|verb-saying|marks|	saying -77
start|next|verb-saying|none|	saying -96	thinking -60
start|next|verb-saying|verb|	saying 22
start|next|verklaren|	auxiliary 39	none -54	preposition -93	pronoun -71	word -106
start|next|verklaren|first|	hij -19
start|next|verlangen|	determiner 16	no 25
start|next|verlangen|first|	eine -33
start|next|vermissen|	no -8
start|next|vermuten|	no 34	none 28
start|next|verraten|first|	bei -27
start|next|verraten|	no -23	none -23	preposition -10
start|next|versprechen|	capital 6	no 32	none 27	pronoun -65	word 55
start|next|verteidigen|	determiner -72	no -78	none -70
start|next|verteidigen|first|	den -40
start|next|vertellen|first|	aan -19	hij -16	na -26
start|next|vertellen|	none -108	preposition -38	pronoun -21
start|next|verwachten|	none 28
start|next|verweisen|first|	auf -71
start|next|verweisen|	marks -33	no -75	none -72	preposition -72	yes -57
start|next|verwerpen|	none -51	preposition -22
start|next|verwijten|	auxiliary -51	determiner -42	none -79	pronoun -51	word -45
start|next|verwijten|first|	het -51
start|next|ver|	adverb -67	determiner -91	marks -91	preposition -96	word 31
start|next|ver|first|	a -38	um -48
start|next|vinden|	adverb -37	auxiliary -44	capital -36	marks -20	none -16	preposition -78	pronoun 16	word -126
start|next|vinden|first|	de 14	het 19	in -39	ze -18
start|next|voegen|	adverb -33	none -89	pronoun -45	word -39
start|next|voegen|first|	daaraan -39	eraan -33
start|next|voir|	determiner 39	marks 34	none -17
start|next|voir|first|	un -100
start|next|volere|	determiner 44	word -28
start|next|vouloir|	adverb -13	determiner -56	marks -44	none -87	word -54
start|next|vouloir|first|	pas -18	plus -13
start|next|vragen|	auxiliary -8	determiner -43	preposition -41	pronoun -141	subordinator 65	verb 32	word 59
start|next|vragen|first|	de -71	een -6	of 50	om 10	zich -125
start|next|vrezen|first|	voor -11
start|next|vrezen|	preposition -11
start|next|waarschuwen|first|	voor 65
start|next|waarschuwen|	none 50	preposition 48	word -86
start|next|warnen|first|	vor 15
start|next|warnen|	marks 6	no 8	none 11	preposition 15
start|next|weigeren|	determiner -14	none 25
start|next|weigeren|first|	de -14
start|next|weisen|	determiner -70	no -78	none -67	preposition -12	word -11
start|next|weisen|first|	das -36	die -53	zurück -11
start|next|werben|	no -23
start|next|werfen|	determiner -99	none 7	preposition 26	pronoun -32
start|next|werfen|first|	der -84	ihnen -32	vor 26
start|next|weten|	adverb -33	auxiliary -54	none -79
start|next|weten|first|	nog -33
start|next|widersprechen|	none -42	yes -14
start|next|wijzen|	adverb -18	auxiliary -31	determiner -90	none -17	preposition 21	word -84
start|next|wijzen|first|	elke -42	erop -17	naar 50	op -89
start|next|willen|	adverb 56	determiner -76	marks -65	pronoun -45	verb -105	verb-saying -25	word -10
start|next|willen|first|	daar -69	de -65	een -29	niet -24	weten -40	zeggen -25
start|next|wollen|	determiner -55	no -64	none -65	pronoun -17	verb -51	word -47	yes -58
start|next|wollen|first|	das -35	den -45	sich -14
start|next|word|	% 8	' -60	( -32	, -34	: -75	; -83	adverb 42	auxiliary 23	capital -53	coordinator -35	determiner 15	end -80	preposition 24	pronoun 35	stop -74	subordinator -46	that 49	verb-saying 26	word 51	’ 44
start|next|word|auxiliary|	judging -77	saying 60	thinking -30
start|next|word|marks|	judging -46	saying 44	thinking -81
start|next|word|none|	judging 42	other -41	saying -34	thinking 28
start|next|word|verb|	judging -9	saying 43	thinking -129
start|next|würdigen|	determiner 26	marks -98	none -78	preposition -77
start|next|würdigen|first|	als -49
start|next|zanjar|	none -48	preposition -39
start|next|zeggen|	adverb 63	auxiliary 92	determiner 14	marks -14	none -19	preposition -87	pronoun 61	subordinator -53	verb 26	word -34
start|next|zeggen|first|	aan -54	al 53	de -33	een 65	hebben -50	het 55	hij -62	met -71	op -86	toen -53	ze -47	zij -33
start|next|zeigen|first|	sich -20
start|next|zeigen|	marks -18	no -38	none -44	pronoun -21
start|next|zien|	adverb -81	determiner -109	none 13	preposition -55	word 49
start|next|zien|first|	anders -25
start|next|zitieren|	no -59	verb -59
start|next|äußern|first|	sich -49
start|next|äußern|	no -36	none -35	pronoun -48
start|next|écrire|first|	dans -12	à -40
start|next|écrire|	none -88	preposition -60	word -28
start|next|évaluer|	determiner 19	none 8	preposition -22
start|next|évaluer|first|	à -22
start|next|évoquer|	determiner -19	marks -123	none 6	preposition -74
start|next|évoquer|first|	un -30	une -82
start|source|	a -13	conforme 24	così -72	d' 38	de 19	d’ -8	gemäss 60	laut -12	na -28	nach 47	para -6	pour -34	secondo 37	segundo 22	según 11	selon 17	stando 59	à 28
start|source|adverb|	, -70	word -25
start|source|adverb|none|	source -39
start|source|asks|false|	auxiliary 17	marks 14	none -11	verb 12
start|source|auxiliary|	adverb 111	capital 67	determiner 71	preposition 66	pronoun 40	quote -37	that 29	word -16
start|source|auxiliary|auxiliary|	source 83
start|source|auxiliary|none|	source 44
start|source|auxiliary|verb|	source 56
start|source|away|2|	auxiliary 107	preposition -71	verb-saying 90	word 13
start|source|away|3|	auxiliary 25	capital -43	determiner -14	preposition -74	pronoun 14	verb-saying 90	word 112
start|source|away|4|	auxiliary 108	capital 46	determiner -11	preposition -57	pronoun -46	that -61	verb-saying -53	word 15
start|source|away|5|	auxiliary 50	capital -29	determiner -14	word 31
start|source|away|6|	adverb -72	capital -71	coordinator -83	determiner 61	preposition 42	pronoun 70	that -59	verb-saying -83	word -21
start|source|a|	auxiliary 13	determiner 9	marks -8	none -20
start|source|a|first|	el 84	la -34
start|source|before|	) 96	, -6	die -68	haar 70	hem 99	het -80
start|source|capital|	auxiliary 75	capital -56	preposition -49	word 59
start|source|capital|auxiliary|	source 17
start|source|capital|none|	source -51
start|source|capital|verb|	source 34
start|source|conforme|	none 32
start|source|coordinator|none|	source -71
start|source|così|	none -104
start|source|d'|	none 51
start|source|determiner|	adverb 96	auxiliary 31	capital 35	determiner -52	quote -32	verb-saying -34	word 17
start|source|determiner|marks|	source 60
start|source|determiner|none|	source 10
start|source|determiner|verb|	source -13
start|source|de|	auxiliary 51	capital -6	determiner -43	marks -30	none 44	preposition -43	verb -28	verb-saying 99	word 36
start|source|de|away|2|	source 87
start|source|de|away|3|	source 41
start|source|de|away|4|	source -9
start|source|de|away|6|	source -54
start|source|de|first|	el 95	foram 25	la 62	le 52	los 37	o -22
start|source|de|mood|	yes 58
start|source|d’|	auxiliary 30	determiner 17	marks -50	none -16	word 8
start|source|d’|first|	les 57	l’ 93
start|source|ending|14|	word 25
start|source|ending|ad|	auxiliary 66
start|source|ending|ag|	word 50
start|source|ending|am|	auxiliary 49
start|source|ending|ar|	capital -54
start|source|ending|as|	determiner 13
start|source|ending|at|	auxiliary 50
start|source|ending|au|	preposition 41
start|source|ending|a|	preposition 18
start|source|ending|ce|	adverb -27
start|source|ending|da|	determiner -26	preposition -60
start|source|ending|de|	determiner -42	preposition -63
start|source|ending|do|	preposition -43	word -57
start|source|ending|du|	determiner -56
start|source|ending|el|	determiner 32	preposition -22	word -9
start|source|ending|en|	auxiliary 14	preposition 42	word -20
start|source|ending|er|	capital -21
start|source|ending|es|	determiner -6
start|source|ending|et|	pronoun -39	word 19
start|source|ending|gt|	word 84
start|source|ending|he|	that -53
start|source|ending|ht|	word 63
start|source|ending|há|	auxiliary 60
start|source|ending|ia|	capital -45
start|source|ending|ie|	capital 19	determiner -82
start|source|ending|il|	determiner 6	pronoun 39
start|source|ending|in|	capital -42	preposition -24
start|source|ending|is|	auxiliary 81
start|source|ending|i|	determiner 49
start|source|ending|jn|	auxiliary -15
start|source|ending|l'|	determiner 50
start|source|ending|la|	word 23
start|source|ending|le|	determiner 33
start|source|ending|li|	determiner 49
start|source|ending|lo|	pronoun 59
start|source|ending|lt|	word 68
start|source|ending|l’|	determiner 17	preposition 16
start|source|ending|ma|	determiner 60
start|source|ending|nd|	auxiliary -53
start|source|ending|ne|	determiner 57
start|source|ending|no|	word 57
start|source|ending|nt|	word -64
start|source|ending|n’|	determiner 54
start|source|ending|on|	determiner 59	word 25
start|source|ending|os|	determiner 103
start|source|ending|ou|	auxiliary 31
start|source|ending|o|	determiner 24
start|source|ending|pt|	word 63
start|source|ending|ra|	capital -11	word -80
start|source|ending|rd|	auxiliary 64
start|source|ending|re|	word 39
start|source|ending|ro|	capital 53
start|source|ending|rá|	word 62
start|source|ending|se|	pronoun 19	word -34
start|source|ending|st|	auxiliary -10	word 59
start|source|ending|ta|	word -10
start|source|ending|te|	auxiliary 41	capital -65	determiner -38	word -32
start|source|ending|tá|	auxiliary 37
start|source|ending|ue|	auxiliary 60	that -59
start|source|ending|ui|	word -80
start|source|ending|un|	determiner -9
start|source|ending|ut|	word 58
start|source|ending|ve|	word -41
start|source|ending|ão|	auxiliary 28	word 68
start|source|es|	auxiliary -8	capital 9	determiner -9	preposition 23	pronoun 28	word 27
start|source|es|away|3|	source -25
start|source|es|away|4|	source 16
start|source|es|away|5|	source 38
start|source|es|away|6|	source 12
start|source|first|	14 25	a 18	al -58	as 74	au 41	cada -26	che -53	da -60	de -77	del -57	die -82	do -43	du -56	el 32	en 39	está 37	foram 49	fue 60	geht 30	gli 49	had 66	hatte 42	het -39	há 60	i 49	il 24	in -9	invece -27	is 81	ist -10	l' 50	lag 50	las 77	le 33	les 92	lo 61	los 78	l’ 17	não 74	o 24	os 62	que -59	qui -80	se 19	sind -53	son 59	tout 58	trata-se -17	uma 60	un -9	une 57	un’ 54	waren 57	wird 50	zijn -15	zou 31
start|source|fr|	adverb -39	capital -20	determiner 44	preposition -48	word -18
start|source|fr|away|3|	source 17
start|source|fr|away|4|	source -63
start|source|fr|away|5|	source 56
start|source|fr|away|6|	source 40
start|source|gemäss|	no 54	none 12
start|source|it|	adverb -40	auxiliary 21	capital -24	determiner 22	preposition 22	pronoun 63	that -53	verb-saying -67
start|source|it|away|3|	source 21
start|source|it|away|4|	source -18
start|source|it|away|5|	source -39
start|source|it|away|6|	source 35
start|source|laut|	auxiliary -55	capital -52	determiner -63	marks -8	no -14	word 46
start|source|laut|first|	ist -35
start|source|mood|none|	source 9
start|source|mood|yes|	source 58
start|source|nach|	auxiliary 60	capital -52	marks 76	no 47	none 8	word 90
start|source|na|	determiner 85	none -50
start|source|na|first|	a 10
start|source|nl|according|	source -22
start|source|nl|	adverb -72	auxiliary 22	determiner -75	preposition -73	pronoun -62	source -22	verb-saying 49	word 22
start|source|nl|away|2|	source -29
start|source|nl|away|3|	source 40
start|source|nl|away|4|	source 31
start|source|nl|away|5|	source -8
start|source|nl|away|6|	source -59
start|source|nl|mood|	none -22
start|source|order|according|	source 9
start|source|para|	capital -81	marks 54	none -32	verb 109
start|source|para|first|	a 22	da -46	de -57	do -31	el 6	la -62	los 55	o 132	os 54	trata-se -17
start|source|per|	auxiliary 18	capital -63	determiner 73	marks 67	none -32	preposition 23	verb-saying -67	word -91
start|source|per|first|	a 9	del -43	il 12	la 93
start|source|pour|	auxiliary -14	capital -69	determiner 19	marks -9	none -31	preposition 29	verb -31	word -123
start|source|pour|first|	de -24	il -7	la 65	le 52	qui -41
start|source|preposition|auxiliary|	source 6
start|source|preposition|	capital -76	determiner -19	that -86	word 63
start|source|preposition|none|	source -32
start|source|preposition|verb|	source 31
start|source|pronoun|	auxiliary 76	word 20
start|source|pronoun|auxiliary|	source 67
start|source|pronoun|marks|	source 7
start|source|pronoun|none|	source -22
start|source|pronoun|verb|	source 78
start|source|pt|according|	source 22
start|source|pt|	adverb 7	auxiliary 105	capital 44	determiner 60	preposition -12	source 22	that -55	word -9
start|source|pt|away|4|	source 19
start|source|pt|away|5|	source 35
start|source|pt|away|6|	source 17
start|source|pt|mood|	none 22
start|source|secondo|	auxiliary 39	capital 31	determiner -10	marks 8	none 41	preposition 60	word 59
start|source|secondo|first|	gli 26	i 45	il 6	in -8	la 18	le 51	l’ -27
start|source|segundo|	adverb 7	auxiliary 21	capital 31	determiner 46	marks 20	none 40	preposition 7	verb 23	word -10
start|source|segundo|first|	a 12	as 39	foram 46	há 57	não 40	o 28	os 18
start|source|según|	auxiliary -29	capital 18	marks -42	none 42	preposition 16	pronoun 61	verb 35	word 85
start|source|según|first|	el 20	la 43	las 77
start|source|selon|	auxiliary 25	capital 23	determiner 30	marks 100	pronoun 6
start|source|selon|first|	il 90	l' 45	le 9	les 70	une 44
start|source|source|	adverb -61	auxiliary 50	capital -19	coordinator -83	determiner 21	preposition -22	pronoun 18	source 9	that -85	verb-saying -21	word 32
start|source|source|ending|14|	word 25
start|source|source|ending|ad|	auxiliary 66
start|source|source|ending|ag|	word 50
start|source|source|ending|am|	auxiliary 49
start|source|source|ending|ar|	capital -54
start|source|source|ending|as|	determiner 13
start|source|source|ending|at|	auxiliary 50
start|source|source|ending|au|	preposition 41
start|source|source|ending|a|	preposition 18
start|source|source|ending|ce|	adverb -27
start|source|source|ending|da|	determiner -26	preposition -60
start|source|source|ending|de|	determiner -42	preposition -63
start|source|source|ending|do|	preposition -43	word -57
start|source|source|ending|du|	determiner -56
start|source|source|ending|el|	determiner 32	preposition -22	word -9
start|source|source|ending|en|	auxiliary 14	preposition 42	word -20
start|source|source|ending|er|	capital -21
start|source|source|ending|es|	determiner -6
start|source|source|ending|et|	pronoun -39	word 19
start|source|source|ending|gt|	word 84
start|source|source|ending|he|	that -53
start|source|source|ending|ht|	word 63
start|source|source|ending|há|	auxiliary 60
start|source|source|ending|ia|	capital -45
start|source|source|ending|ie|	capital 19	determiner -82
start|source|source|ending|il|	determiner 6	pronoun 39
start|source|source|ending|in|	capital -42	preposition -24
start|source|source|ending|is|	auxiliary 81
start|source|source|ending|i|	determiner 49
start|source|source|ending|jn|	auxiliary -15
start|source|source|ending|l'|	determiner 50
start|source|source|ending|la|	word 23
start|source|source|ending|le|	determiner 33
start|source|source|ending|li|	determiner 49
start|source|source|ending|lo|	pronoun 59
start|source|source|ending|lt|	word 68
start|source|source|ending|l’|	determiner 17	preposition 16
start|source|source|ending|ma|	determiner 60
start|source|source|ending|nd|	auxiliary -53
start|source|source|ending|ne|	determiner 57
start|source|source|ending|no|	word 57
start|source|source|ending|nt|	word -64
start|source|source|ending|n’|	determiner 54
start|source|source|ending|on|	determiner 59	word 25
start|source|source|ending|os|	determiner 103
start|source|source|ending|ou|	auxiliary 31
start|source|source|ending|o|	determiner 24
start|source|source|ending|pt|	word 63
start|source|source|ending|ra|	capital -11	word -80
start|source|source|ending|rd|	auxiliary 64
start|source|source|ending|re|	word 39
start|source|source|ending|ro|	capital 53
start|source|source|ending|rá|	word 62
start|source|source|ending|se|	pronoun 19	word -34
start|source|source|ending|st|	auxiliary -10	word 59
start|source|source|ending|ta|	word -10
start|source|source|ending|te|	auxiliary 41	capital -65	determiner -38	word -32
start|source|source|ending|tá|	auxiliary 37
start|source|source|ending|ue|	auxiliary 60	that -59
start|source|source|ending|ui|	word -80
start|source|source|ending|un|	determiner -9
start|source|source|ending|ut|	word 58
start|source|source|ending|ve|	word -41
start|source|source|ending|ão|	auxiliary 28	word 68
start|source|source|first|	14 25	a 18	al -58	as 74	au 41	cada -26	che -53	da -60	de -77	del -57	die -82	do -43	du -56	el 32	en 39	está 37	foram 49	fue 60	geht 30	gli 49	had 66	hatte 42	het -39	há 60	i 49	il 24	in -9	invece -27	is 81	ist -10	l' 50	lag 50	las 77	le 33	les 92	lo 61	los 78	l’ 17	não 74	o 24	os 62	que -59	qui -80	se 19	sind -53	son 59	tout 58	trata-se -17	uma 60	un -9	une 57	un’ 54	waren 57	wird 50	zijn -15	zou 31
start|source|stando|	auxiliary 70	determiner 57	none 51
start|source|stando|first|	i 26
start|source|that|auxiliary|	source -60
start|source|that|	determiner -61	word -47
start|source|that|none|	source -43
start|source|verb-saying|	determiner 21
start|source|verb-saying|marks|	source -15
start|source|verb-saying|none|	source 12
start|source|volgens|	adverb -72	auxiliary 50	determiner -69	marks -45	none 6	preposition -49	pronoun -62	verb 37	verb-saying 97	word 22
start|source|volgens|first|	de -42	had 66	het -39	is 80	zijn 112	zou 31
start|source|word|	% 91	adverb 25	auxiliary 38	capital -71	determiner 69	preposition -79	pronoun 124	quote -19	subordinator -22	word 52
start|source|word|auxiliary|	source 49
start|source|word|marks|	source 12
start|source|word|none|	source 11
start|source|à|	auxiliary 67	determiner 19	word 26
start|that|	achar -27	aclarar 12	acreditar 34	acrescentar 64	acusar -22	adelantar 57	adiantar 72	admitir 42	advertir -24	afdoen 60	affermare 18	affirmer 77	afirmar 25	aggiungere -10	agregar 56	alegar 19	alertar 50	ammettere -31	annoncer -16	antwoorden 58	apelar -47	apuntar 17	argumentar 51	assegurar 48	assicurare 48	assurer 96	auspicare 36	avanzar 27	avisar 16	avvertire -12	añadir 49	beloven 44	benadrukken 52	bestrijden -54	betonen 16	bevestigen 75	calcolare 32	calcular 22	celebrar -55	chiamare -33	chiarire -25	chiedere -31	comentar 11	comunicar -14	comunicare -14	concluir 66	concéder 56	condenar -42	confermare 41	confesar -6	confessar 31	confier 73	confirmer 32	considerar 23	contar 20	contestar 23	contrapor 46	craindre 7	creer 38	decir 6	declarar 53	defender -21	demander -8	denunciar 62	descartar 51	deslizar 41	dire -46	ditar 42	divulgar -45	dizer -7	entender 34	erkennen 56	esclarecer 49	escrever 43	estimar 51	estimer 26	exigir -16	explicar 40	expliquer 53	garantir 18	garantire 30	garantizar 56	geben 67	geven 50	heten -42	hopen 52	houden 50	indicar 75	indigner -52	indiquer 83	informar 7	jurar 59	jurer 54	laten 63	leggere 55	lembrar 25	limitar 82	llamar -61	negar 81	noemen -63	ontkennen -13	opinar -12	osservare -9	ponderar -27	precisar 53	precisare 49	prometer 8	promettre 62	propor -15	préciser 6	prévenir 50	quejarse -15	querer 42	raccontare -19	raconter 78	razonar 25	rechazar -6	recomendar -44	reconhecer 53	reconnaître 63	recordar 32	referir 59	regretter 68	rekenen 60	relatar 34	relever 82	replicar 11	replicare 27	reprochar -13	ressalvar 61	resumir -47	revelar 75	ribadire 30	ribattere 12	ricordare 28	riferire 7	rispondere 22	ritenere -8	réclamer 64	répondre 85	rétorquer 64	saber 14	sapere 36	schrijven 6	scrivere 78	señalar 54	solicitar 18	sottolineare 8	souligner 74	soutenir 37	spreken -45	stellen -7	subrayar 46	trouver 25	unlisted -31	verklaren 50	vertellen 55	verwachten 49	verwijten -12	vouloir 17	vragen -66	vrezen 59	waarschuwen 63	wijzen 17	willen -20	zien -30	écrire 12
start|that|achar|first|	que -27
start|that|achar|	none -36	that -27
start|that|aclarar|first|	que 12
start|that|aclarar|	that 12
start|that|acreditar|first|	que 34
start|that|acreditar|	none 49	that 34
start|that|acrescentar|first|	que 64
start|that|acrescentar|	none 80	that 64
start|that|acusar|first|	que -22
start|that|acusar|	none -53	that -22
start|that|adelantar|	auxiliary 46	none 65	that 57
start|that|adelantar|first|	que 57
start|that|adiantar|	auxiliary 64	none 78	that 72
start|that|adiantar|first|	que 72
start|that|admitir|	auxiliary 66	marks 76	none 12	that 42
start|that|admitir|first|	que 42
start|that|advertir|	auxiliary -35	marks -64	none -11	that -24
start|that|advertir|first|	que -24
start|that|afdoen|first|	dat 60
start|that|afdoen|	none 70	that 60
start|that|affermare|first|	che 18
start|that|affermare|	none 45	that 18
start|that|affirmer|	auxiliary 54	none 92	that 77
start|that|affirmer|first|	que 76
start|that|afirmar|	auxiliary 81	marks 94	that 25	verb -8
start|that|afirmar|first|	que 25
start|that|aggiungere|	auxiliary 62	marks 67	none -44	that -10
start|that|aggiungere|first|	che -10
start|that|agregar|	auxiliary 50	none 61	that 56
start|that|agregar|first|	que 56
start|that|ajouter|	auxiliary 92	none -12
start|that|alegar|	auxiliary 30	none 41	that 19	verb -22
start|that|alegar|first|	que 19
start|that|alertar|	auxiliary 50	none 50	that 50
start|that|alertar|first|	que 50
start|that|ammettere|	auxiliary 70	marks -43	none -31	that -31
start|that|ammettere|first|	che -31
start|that|annoncer|	that -16
start|that|annunciare|	auxiliary -33	none 25
start|that|antwoorden|first|	dat 58
start|that|antwoorden|	none 58	that 58
start|that|anunciar|	none -14	verb 12
start|that|apelar|first|	que -47
start|that|apelar|	none -62	that -47
start|that|apuntar|	auxiliary -15	none 40	that 17
start|that|apuntar|first|	que 17
start|that|argumentar|first|	que 51
start|that|argumentar|	none 71	that 51
start|that|asegurar|	auxiliary 104	marks 74	none -12	verb 21
start|that|asks|false|	auxiliary 26	marks 47	none -14	verb -32
start|that|assegurar|	auxiliary 39	none 48	that 48
start|that|assegurar|first|	que 48
start|that|assicurare|	auxiliary 40	none 52	that 48
start|that|assicurare|first|	che 48
start|that|assurer|	auxiliary 72	marks 53	none 107	that 96
start|that|assurer|first|	que 69	qu’ 70
start|that|auspicare|first|	che 36
start|that|auspicare|	none 44	that 36
start|that|avanzar|first|	que 27
start|that|avanzar|	none 40	that 27
start|that|avisar|first|	que 16
start|that|avisar|	marks 43	none 18	that 16
start|that|avvertire|first|	che -12
start|that|avvertire|	none -13	that -12
start|that|away|1|	that 76
start|that|away|4|	that -28
start|that|away|5|	that -39
start|that|away|6|	that -84
start|that|añadir|first|	que 49
start|that|añadir|	marks 27	none 52	that 49
start|that|before|	, -30	a -60	aclaró 60	acredita 34	acrescentou 32	adelantó 44	además 106	adiantou 66	admite 76	admitiu 65	admitió 47	advierte 87	advirtió 74	affirme 64	affirmé 26	afirma 116	afirmou 104	aggiunge 80	aggiunto 86	agregó 30	ainda 63	ajouté 102	alega 76	alegou 83	alerta 40	algo -62	annunciato 38	anunciado 78	anunciou -17	anunció 120	apenas 87	argumentou 28	asegura 127	aseguran 93	aseguró 83	assegura 40	assegurou 32	assicura 31	assicurato 38	assurant 38	assure 55	assuré 26	aussi 97	avanzó 74	avisou 65	avisó 56	ayer -105	añade 56	añadió 27	belooft 44	benadrukt 43	bestrijdt -54	bevestigde 58	bevestigt 53	calcola 32	calcula 73	ce -88	chiarito 77	chiede 97	chiesto 81	comentar 65	concluiu 42	concluye 37	confermato 37	confirma 81	confirme 59	confirmou 84	considera 63	conta 100	contestó 62	contou 91	contrapôs 34	contó 61	craint 79	cree 21	cuenta -30	de -50	defende 67	demandé 7	denuncia 45	denunció 30	descartó 38	detto -20	dice 114	dijo 101	disse 139	diz -15	dizem -48	dizer -6	en -103	erkent 46	erop 101	estima 50	estimé 120	exige 90	explica 63	explicó 47	garante 86	garantisce 40	garantiu 75	hij 66	hoopt 52	indique 28	indiqué 55	informou 127	informó 123	inoltre 74	jura 59	lamentou 91	lembra 112	lembrou 94	meldt 148	más -78	nega 31	negou 20	negó 33	niega 27	noemt -43	o -69	ontkent -13	opina -18	para -37	part 71	pede 11	pediu -47	pide -6	piden -40	pidió 7	precisa 31	precisato 25	precisó 40	promet 60	promis 31	propôs -32	propõe 85	précisant -21	précise 116	prévenu 29	quer 42	quinta-feira -83	racconta 50	raconte 66	rappelant 72	rappelle -45	rappelé 25	reconoce 90	reconoció 72	recorda 49	recordó 72	recuerda 54	regrette 32	replica 64	replicado 24	replicato 35	replicó 55	responde -19	respondeu 121	respondió 75	reveló 12	ribatte 81	ribattuto 37	ricorda 51	ricordato 42	riferito 44	risposto 64	ritiene 68	répond 59	répondu 68	saber 89	sapere 35	savoir -27	señalar 37	siempre -68	sostiene 107	sostuvo 70	sottolinea 57	soutient 79	spiega 56	spiegato 40	sustenta -24	sustentou 105	tarde 40	toe 71	toutefois 82	uit 52	valoir 56	veces 72	vertelt 38	verwacht 49	vindt 21	vond -37	voor 36	vreest 59	weten 63	wil -44	zegt 108	ziet -18
start|that|beloven|first|	dat 44
start|that|beloven|	none 50	that 44
start|that|benadrukken|first|	dat 52
start|that|benadrukken|	marks 39	none 66	that 52
start|that|bestrijden|first|	dat -54
start|that|bestrijden|	none -78	that -54
start|that|betonen|first|	dass 16
start|that|betonen|	that 16	yes 16
start|that|bevestigen|	auxiliary 69	marks 26	none 75	that 75
start|that|bevestigen|first|	dat 75
start|that|blijken|	none 45
start|that|brincar|	none -18
start|that|calcolare|first|	che 32
start|that|calcolare|	none 45	that 32
start|that|calcular|first|	que 22
start|that|calcular|	none 28	that 22
start|that|celebrar|first|	que -55
start|that|celebrar|	none -55	that -55
start|that|chiamare|first|	che -33
start|that|chiamare|	none -36	that -33
start|that|chiarire|	auxiliary 77	none -25	that -25
start|that|chiarire|first|	che -25
start|that|chiedere|first|	che -31
start|that|chiedere|	none 7	that -31
start|that|comentar|first|	que 11
start|that|comentar|	none -27	that 11
start|that|comunicare|first|	che -14
start|that|comunicare|	none -24	that -14
start|that|comunicar|	auxiliary -27	marks 8	none -9	that -14
start|that|comunicar|first|	que -14
start|that|concluir|first|	que 66
start|that|concluir|	marks 46	none 76	that 66
start|that|concéder|first|	que 56
start|that|concéder|	none 56	that 56
start|that|condenar|first|	que -42
start|that|condenar|	none -53	that -42
start|that|confermare|first|	che 41
start|that|confermare|	none 55	that 41
start|that|confesar|first|	que -6
start|that|confesar|	none 10	that -6
start|that|confessar|first|	que 31
start|that|confessar|	none 28	that 31
start|that|confier|first|	qu’ 56
start|that|confier|	marks 59	none 75	that 73
start|that|confirmar|	auxiliary -98	none 52
start|that|confirmer|	auxiliary 69	none 58	that 32
start|that|confirmer|first|	qu’ 84
start|that|considerar|	auxiliary 55	marks -10	none 37	that 23
start|that|considerar|first|	que 23
start|that|contar|	auxiliary -38	none 25	that 20	verb 38
start|that|contar|first|	que 20
start|that|contestar|first|	que 23
start|that|contestar|	none 52	that 23	verb -44
start|that|contrapor|	auxiliary 37	none 53	that 46
start|that|contrapor|first|	que 46
start|that|craindre|first|	que -14
start|that|craindre|	none 45	that 7
start|that|creer|first|	que 38
start|that|creer|	none 42	that 38
start|that|decir|	auxiliary 53	marks 76	none -18	that 6	verb -34
start|that|decir|first|	que 6
start|that|declarar|first|	que 53
start|that|declarar|	none 59	that 53
start|that|defender|first|	que -21
start|that|defender|	none 6	that -21
start|that|demander|first|	que 11	qu’ -13
start|that|demander|	none -14	that -8
start|that|denunciar|	auxiliary 51	none 66	that 62
start|that|denunciar|first|	que 62
start|that|descartar|first|	que 51
start|that|descartar|	none 66	that 51
start|that|deslizar|first|	que 41
start|that|deslizar|	marks 28	none 51	that 41
start|that|de|away|2|	saying 21	thinking 88
start|that|de|away|3|	saying 49
start|that|de|away|4|	saying -53
start|that|de|away|5|	saying 71
start|that|de|direct|	saying 29	thinking 18
start|that|de|mood|	no -14	yes 130
start|that|de|shared|	saying -29
start|that|de|	that 42	thinking 27
start|that|dire|	auxiliary -12	none -60	that -46
start|that|dire|first|	que 25
start|that|ditar|first|	que 42
start|that|ditar|	marks 42	none 42	that 42
start|that|divulgar|first|	que -45
start|that|divulgar|	none -66	that -45
start|that|dizer|	auxiliary -63	marks 24	none 14	that -7	verb 64
start|that|dizer|first|	que -7
start|that|ending|he|	that 9
start|that|ending|ss|	that 42
start|that|ending|u'|	that 79
start|that|ending|u’|	that -17
start|that|entender|first|	que 34
start|that|entender|	none 44	that 34
start|that|erkennen|first|	dat 56
start|that|erkennen|	marks 33	none 56	that 56
start|that|esclarecer|	auxiliary 24	none 59	that 49
start|that|esclarecer|first|	que 49
start|that|escrever|first|	que 43
start|that|escrever|	none 27	that 43
start|that|estimar|first|	que 51
start|that|estimar|	none 66	that 51
start|that|estimer|	auxiliary 85	marks -15	none 52	that 11
start|that|estimer|first|	que 7
start|that|es|apposed|	saying -14
start|that|es|apposition|	judging -7	saying 21
start|that|es|away|1|	judging 88	saying 78	thinking 31
start|that|es|away|2|	saying -78
start|that|es|away|3|	saying -13
start|that|es|away|4|	judging 24	saying -38
start|that|es|away|5|	saying 11
start|that|es|away|6|	judging -76
start|that|es|direct|	judging 30	saying 6	thinking 42
start|that|es|elided|	saying 20
start|that|es|inverted|	saying -25
start|that|es|	judging 48	that 11	thinking -9
start|that|es|mood|	none 11
start|that|es|relative|	saying -25
start|that|es|shared|	saying 42
start|that|exigir|first|	que -16
start|that|exigir|	none -41	that -16
start|that|explicar|	auxiliary 86	marks 24	none 59	that 40
start|that|explicar|first|	que 40
start|that|expliquer|first|	que 53
start|that|expliquer|	none 60	that 53
start|that|faire_valoir|	auxiliary 33	marks -8	none 9
start|that|faire_valoir|first|	qu' 31	que -19	qu’ 109
start|that|first|	che 9	dass 42	qu' 79	qu’ -17
start|that|fragen|	auxiliary 52	yes 52
start|that|fr|apposed|	saying 15
start|that|fr|apposition|	saying 12
start|that|fr|away|1|	judging 22	thinking 27
start|that|fr|away|2|	saying 40
start|that|fr|away|3|	saying -47
start|that|fr|away|4|	saying 102
start|that|fr|away|5|	saying -10
start|that|fr|away|6|	saying -48	thinking -64
start|that|fr|direct|	judging 14	thinking -42
start|that|fr|inverted|	saying -62
start|that|fr|	judging -23	saying -7	that -16	thinking -9
start|that|fr|mood|	none -13
start|that|fr|relative|	saying -17
start|that|fr|shared|	saying -16
start|that|garantire|first|	che 30
start|that|garantire|	none 41	that 30
start|that|garantir|	auxiliary 92	marks 76	none 13	that 18
start|that|garantir|first|	que 18
start|that|garantizar|first|	que 56
start|that|garantizar|	none 56	that 56
start|that|geben|first|	dass 67
start|that|geben|	no 67	that 67
start|that|geven|first|	dat 50
start|that|geven|	none 58	that 50
start|that|heten|first|	dat -42
start|that|heten|	none -49	that -42
start|that|hopen|first|	dat 52
start|that|hopen|	none 56	that 52
start|that|houden|first|	dat 50
start|that|houden|	none 59	that 50
start|that|indicar|first|	que 75
start|that|indicar|	none 81	that 75
start|that|indigner|	none -52	that -52
start|that|indiquer|	auxiliary 53	none 102	that 83
start|that|indiquer|first|	que 60	qu’ 58
start|that|informar|	auxiliary 73	that 7
start|that|informar|first|	que 7
start|that|it|apposed|	saying 97
start|that|it|away|1|	judging 96	saying 116
start|that|it|away|2|	saying 105
start|that|it|away|3|	saying -43
start|that|it|away|4|	saying -71
start|that|it|away|5|	saying -64
start|that|it|away|6|	judging -68	saying -26
start|that|it|direct|	judging -37
start|that|it|elided|	saying 108
start|that|it|inverted|	judging -68	saying -63
start|that|it|	judging -16	saying 8	that 9
start|that|it|mood|	none 9
start|that|it|shared|	saying 15
start|that|judging|ending|he|	that -16
start|that|judging|ending|u’|	that -66
start|that|judging|first|	che -16	qu’ -66
start|that|judging|	past -16	present 55
start|that|juger|	none 37
start|that|jurar|first|	que 59
start|that|jurar|	none 80	that 59
start|that|jurer|	none 60	that 54
start|that|lamentar|	none 25	verb -59
start|that|laten|	auxiliary 58	marks 25	none 65	that 63
start|that|laten|first|	dat 63
start|that|leggere|first|	che 55
start|that|leggere|	none 71	that 55
start|that|lembrar|	auxiliary 57	none 13	that 25
start|that|lembrar|first|	que 25
start|that|limitar|	auxiliary 49	marks 62	none 84	that 82
start|that|limitar|first|	que 82
start|that|llamar|first|	que -61
start|that|llamar|	none -65	that -61	verb -57
start|that|melden|	auxiliary -24	none 9
start|that|mood|none|	judging -10	other -31	saying 7
start|that|mood|no|	saying -41
start|that|mood|yes|	saying 117
start|that|negar|first|	que 81
start|that|negar|	none 90	that 81	verb 27
start|that|nl|apposed|	judging -70	saying 89	thinking -24
start|that|nl|apposition|	saying 38
start|that|nl|away|1|	judging -34	saying -42	thinking -25
start|that|nl|away|2|	judging 67	saying 175
start|that|nl|away|3|	judging -7	saying 136
start|that|nl|away|4|	saying -34
start|that|nl|away|5|	saying -32
start|that|nl|away|6|	saying -6
start|that|nl|direct|	judging 12	saying -7	thinking 17
start|that|nl|inverted|	judging 29	saying 25
start|that|nl|shared|	saying -36
start|that|noemen|first|	dat -63
start|that|noemen|	marks -63	none -63	that -63
start|that|ontkennen|	auxiliary 123	none -38	that -13
start|that|ontkennen|first|	dat -13
start|that|opinar|	auxiliary -34	marks 90	that -12
start|that|opinar|first|	que -12
start|that|order|apposed|	judging -11	saying 24	thinking -22
start|that|order|apposition|	judging -8	saying 28
start|that|order|direct|	judging 27
start|that|order|elided|	saying 111
start|that|order|inverted|	judging -20	other -31	saying -77
start|that|order|relative|	saying -31
start|that|order|shared|	judging 41
start|that|osservare|first|	che -9
start|that|osservare|	none -22	that -9
start|that|other|ending|ue|	that -31
start|that|other|first|	que -31
start|that|other|	past -31	that -31
start|that|pedir|	marks 102	none -13	verb -16
start|that|ponderar|first|	que -27
start|that|ponderar|	none -61	that -27
start|that|precisare|	auxiliary 23	marks 21	none 64	that 49
start|that|precisare|first|	che 49
start|that|precisar|	auxiliary 35	none 65	that 53
start|that|precisar|first|	que 53
start|that|prometer|first|	que 8
start|that|prometer|	that 8
start|that|promettre|first|	que 49
start|that|promettre|	marks 49	none 68	that 62
start|that|propor|first|	que -15
start|that|propor|	none 21	that -15
start|that|préciser|	auxiliary 43	none -10	that 6
start|that|prévenir|first|	que 50
start|that|prévenir|	none 58	that 50
start|that|pt|apposed|	judging 20	saying 20	thinking 31
start|that|pt|apposition|	judging -31	saying 37
start|that|pt|away|1|	judging 35	saying 63	thinking 78
start|that|pt|away|2|	saying -55
start|that|pt|away|3|	saying -9
start|that|pt|away|4|	judging -74	saying 50
start|that|pt|away|5|	saying -21
start|that|pt|away|6|	judging -42	saying -64
start|that|pt|direct|	judging 23	thinking -26
start|that|pt|elided|	saying 131
start|that|pt|inverted|	judging -68	saying -77
start|that|pt|	judging -36	saying 12	thinking -8
start|that|pt|shared|	saying 66
start|that|quejarse|first|	que -15
start|that|quejarse|	none -15	that -15
start|that|querer|first|	que 42
start|that|querer|	none 60	that 42
start|that|raccontare|	auxiliary 50	none -59	that -19
start|that|raccontare|first|	che -19
start|that|raconter|	auxiliary 60	none 85	that 78
start|that|raconter|first|	que 59
start|that|rappeler|	auxiliary 20	marks 75	none -20	verb 86
start|that|rappeler|first|	que -35	qu’ 121
start|that|razonar|first|	que 25
start|that|razonar|	that 25
start|that|rechazar|first|	que -6
start|that|rechazar|	none 11	that -6
start|that|recomendar|first|	que -44
start|that|recomendar|	none -63	that -44
start|that|reconhecer|first|	que 53
start|that|reconhecer|	none 57	that 53
start|that|reconnaître|	auxiliary 63	none 63	that 63
start|that|reconocer|	auxiliary -15	marks -41	none 30
start|that|recordar|	auxiliary 72	marks 59	none 70	that 32	verb -35
start|that|recordar|first|	que 32
start|that|recusar|	none -35
start|that|referir|first|	que 59
start|that|referir|	none 63	that 59
start|that|regretter|first|	que 68
start|that|regretter|	marks 28	none 78	that 68
start|that|rekenen|first|	dat 60
start|that|rekenen|	none 69	that 60
start|that|relatar|first|	que 34
start|that|relatar|	none 12	that 34
start|that|relever|first|	que 82
start|that|relever|	none 84	that 82
start|that|replicare|	auxiliary -34	none 62	that 27
start|that|replicare|first|	che 27
start|that|replicar|	auxiliary -20	marks 30	none 15	that 11
start|that|replicar|first|	que 11
start|that|reprochar|first|	que -13
start|that|reprochar|	none -18	that -13
start|that|responder|	auxiliary 88	marks -30	none 44	verb -55
start|that|ressalvar|first|	que 61
start|that|ressalvar|	none 73	that 61
start|that|resumir|first|	que -47
start|that|resumir|	none -48	that -47	verb -36
start|that|revelar|	auxiliary 14	none 89	that 75
start|that|revelar|first|	que 75
start|that|ribadire|	auxiliary 30	none 30	that 30
start|that|ribadire|first|	che 30
start|that|ribattere|	auxiliary 45	marks 21	that 12
start|that|ribattere|first|	che 12
start|that|ricordare|	auxiliary 46	marks 61	none 11	that 28	verb 48
start|that|ricordare|first|	che 28
start|that|riferire|	auxiliary 39	that 7
start|that|riferire|first|	che 7
start|that|rispondere|	auxiliary -13	none -6	that 22
start|that|rispondere|first|	che 22
start|that|ritenere|first|	che -8
start|that|ritenere|	none -13	that -8
start|that|réclamer|	none 86	that 64
start|that|répondre|	auxiliary 64	none 94	that 85
start|that|répondre|first|	que 68	qu’ 57
start|that|rétorquer|	none 75	that 64
start|that|saber|first|	que 14
start|that|saber|	none 20	that 14	verb -38
start|that|sapere|	auxiliary 13	marks 18	none 44	that 36
start|that|sapere|first|	che 36
start|that|saying|ending|he|	that 8
start|that|saying|ending|ob|	subordinator -19
start|that|saying|ending|ss|	that 17
start|that|saying|ending|u'|	that 79
start|that|saying|first|	che 8	dass 17	ob -19	qu' 79
start|that|saying|	participle 38	past 20	present -32	subordinator -19	that 7
start|that|schrijven|first|	dat 6
start|that|schrijven|	marks 107	none -47	that 6
start|that|scrivere|	auxiliary 68	none 78	that 78
start|that|scrivere|first|	che 78
start|that|señalar|first|	que 54
start|that|señalar|	none 75	that 54
start|that|solicitar|first|	que 18
start|that|solicitar|	none 25	that 18
start|that|sostenere|	auxiliary 78	none -37
start|that|sostener|	auxiliary -7	marks 54	none 37
start|that|sottolineare|	auxiliary 47	none 8	that 8
start|that|sottolineare|first|	che 8
start|that|souligner|first|	que 74
start|that|souligner|	none 84	that 74
start|that|soutenir|first|	que 22
start|that|soutenir|	marks 59	none 52	that 37
start|that|spiegare|	auxiliary 48	none -12
start|that|spreken|first|	dat -45
start|that|spreken|	none -68	that -45
start|that|stellen|	auxiliary 34	none -29	that -7
start|that|stellen|first|	dat -7
start|that|subordinator|auxiliary|	saying 61
start|that|subordinator|	determiner -34	pronoun 22
start|that|subrayar|first|	que 46
start|that|subrayar|	none 46	that 46
start|that|sustentar|	auxiliary 96	marks 115	none -14
start|that|that|	, 17	adverb 105	auxiliary -75	coordinator 71	determiner 64	preposition -26	pronoun 35	quote -26	stop -44	verb-judging -98	verb-saying -79	verb-thinking -45	word -15
start|that|that|auxiliary|	judging 54	saying 10
start|that|that|marks|	judging -18	saying 52
start|that|that|none|	judging -54	other -31	saying -10	thinking 47
start|that|that|verb|	judging 37	saying -35	thinking -70
start|that|thinking|ending|ue|	that 12
start|that|thinking|ending|u’|	that -27
start|that|thinking|first|	que 12	qu’ -27
start|that|thinking|	past 26	present -40	that 6
start|that|trouver|	none 8	that 25
start|that|unlisted|first|	que -31
start|that|unlisted|	none -44	that -31
start|that|verklaren|first|	dat 50
start|that|verklaren|	none 56	that 50
start|that|vertellen|first|	dat 55
start|that|vertellen|	none 70	that 55
start|that|verwachten|first|	dat 49
start|that|verwachten|	none 58	that 49
start|that|verwijten|	auxiliary -12	none -12	that -12
start|that|verwijten|first|	dat -12
start|that|vinden|	auxiliary 96	marks -52	none -9
start|that|vouloir|	none 56	that 17
start|that|vragen|first|	dat -66
start|that|vragen|	none -82	that -66
start|that|vrezen|first|	dat 59
start|that|vrezen|	none 72	that 59
start|that|waarschuwen|first|	dat 63
start|that|waarschuwen|	none 75	that 63
start|that|wijzen|first|	dat 17
start|that|wijzen|	none 7	that 17
start|that|willen|	auxiliary 45	none -28	that -20
start|that|willen|first|	dat -20
start|that|zeggen|	auxiliary 43	marks -47	none 30
start|that|zien|first|	dat -30
start|that|zien|	none -87	that -30
start|that|écrire|first|	que 12
start|that|écrire|	none 23	that 12
`;
