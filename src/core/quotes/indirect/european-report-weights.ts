/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -56	, 16	: 33	; 37	a -19	aan 27	abend -13	abril -26	ad -40	agosto -29	ai -25	al -71	alla -46	alle -63	allo -36	all’ -46	als -42	am -38	an 23	anni -22	anno -29	année -30	ano -22	anos -26	ans -34	ante -35	ao -54	aos -59	aprile -22	après -45	até -63	au -53	auf -63	aus -63	aux -48	avant -46	avec -71	ayer -29	año -47	años -34	bei -64	beim -46	bij -55	bis -50	che -34	com -58	come -66	como -33	con -42	contra -61	d' -39	da -48	dag -34	dai -24	dal -42	dalla -64	dall’ -63	dans -61	das -40	dat -38	de -48	degli -50	dei -51	del -47	dell' -47	della -66	delle -49	dell’ -51	denn -28	depuis -51	der -33	desde -41	devant -57	dezembro -18	di -43	dia -20	dias -21	die -38	dimanche -25	do -58	door -58	dos -58	durante -67	dès -65	día -34	días -20	d’ -45	e 9	em 21	en -32	end 10	entre -55	et -12	février -24	für -67	giorni -28	giorno -23	hasta -54	heures -20	hoje -42	hora -37	horas -22	im -41	in -17	jaar -29	jahr -25	jahre -34	jahren -14	januar -23	janvier -24	jaren -27	jour -26	jours -21	juin -23	juli -25	juni -35	junio -27	jusqu’ -57	lundi -13	lunes -18	ma -42	maar -52	mai -22	maio -36	mardi -22	mars -22	marzo -38	março -19	mese -19	meses -28	mesi -36	met -44	minuti -30	minuto -39	minutos -39	mit -45	mois -26	momento -16	mês -8	na -65	naar -54	naast -49	nach -45	nas -50	nei -42	nel -45	nella -63	nelle -30	nem -58	no -56	noche -22	noite -29	nos -30	notte -14	nuit -46	numa -37	of -19	ohne -47	om -58	omdat -8	onder -83	ontem -37	op -44	ora -44	ore -37	ottobre -16	outubro -22	over -73	par -61	para -68	pela -53	pelo -34	per -58	porque -27	pour -86	prima -72	quando -40	que -36	quem -32	qui -30	quien -29	qu’ -32	sans -45	se -47	secondo -41	segunda -12	seit -44	sem -57	semana -38	senza -52	septembre -22	setembro -22	settimana -20	si -33	sin -65	sinds -46	sobre -69	soir -38	stunde -20	stunden -12	su -58	sui -80	sul -58	sulla -53	sur 26	tag -26	tarde -27	toen -24	tot -60	tra -68	uhr -26	uit 18	um -39	und -87	uur -31	van -47	venerdì -23	vers -56	viernes -15	volgens -39	vom -59	von -60	voor -60	vor 49	vrijdag -29	week -44	weken -29	wie -30	y 32	zu -53	zum -38	zur -67	à -82	às -62
end|(|	0 -32	capital -41	v0 -46
end|(|capital|	) -41	0 -32
end|,|	 -39	0 20	2 23	a 23	adverb -40	afferma -101	al -61	aldus 44	alle -61	als -67	aunque 17	auxiliary -19	avec -47	betont -41	capital -75	ce -32	che -26	con 20	coordinator 12	da -71	das -64	dat -34	de -29	den -80	determiner -14	di -38	die -115	do -59	dont -78	dos -73	e 64	el -83	em -88	en 31	et -38	hätten -25	il -59	immer -42	in -103	la 29	le -108	ma -85	maar -44	mais 16	man -55	mauern -17	na -35	ne -32	no -81	non -61	nur -22	não -63	o 48	om -38	onder -42	osserva 32	perché -64	por -64	porque -75	precisa 16	pronoun 47	que -43	qui 46	quote -39	se -55	si 8	sino 24	subordinator 22	that -57	tot -70	twee -73	um -32	un -23	una -76	und -82	v0 -10	v1 -15	v2 -73	verb-judging 57	verb-saying 34	wat 39	wenn -53	word -13	y 37	à -74	één -41
end|,|0|	after -68	behind -38	colon -13	comma -61	infinitive 19	late 19	next 36	source -22
end|,|1|	colon -14	late -55	next 12	source -101
end|,|2|	next -77
end|,|adverb|	0 -11	1 -23	auxiliary 40	preposition -67	that 47	v0 -104	v1 -33	word -100
end|,|auxiliary|	0 42	1 -57	preposition -39	pronoun -31	quote -67	v0 -62	v1 -44	v2 -25	verb-judging -52	word -41
end|,|capital|	, -35	0 -47	1 -43	auxiliary -63	capital -79	coordinator -66	v0 -68	v1 -30
end|,|coordinator|	0 14	1 40	adverb -13	determiner 13	preposition -43	pronoun -71	quote -22	subordinator -31	that -87	v0 -14	v1 -98	v2 -31	verb-judging 31	verb-saying 19	word 48
end|,|determiner|	0 -17	1 -118	adverb -70	auxiliary -62	capital -8	determiner -79	preposition -69	quote 18	that 23	v0 -39	v1 -55
end|,|preposition|	1 19	adverb 57	capital -40	determiner 31	preposition 23	pronoun 50	quote -42	v0 -48	v1 -63	word -58
end|,|pronoun|	0 15	1 -59	auxiliary -70	v0 53	v1 -27	word -55
end|,|quote|	, -53	0 -21	stop -36	v0 -45	v1 -39
end|,|subordinator|	0 28	determiner -20	possessive -33	v0 -11	verb-saying 65
end|,|that|	0 -59	auxiliary -119	determiner -21	pronoun -40	v0 -17	verb-judging 61	verb-thinking -34	word 22
end|,|v0|	after -45	comma -106	next -16	source -16	that 9
end|,|v1|	colon 16	comma -50	next -85	source -65	that -34
end|,|v2|	colon -40	comma -35	next -22
end|,|verb-judging|	0 43	quote 32
end|,|verb-saying|	, -61	0 15	2 -70	determiner 32	preposition -7	that 54	v0 43	v1 -41
end|,|word|	% -63	, -53	0 12	1 -155	2 -90	adverb -110	auxiliary 8	coordinator -87	determiner -81	preposition 22	pronoun 45	quote -85	that 35	v0 -27	v1 24	v2 -42	verb-saying 58	word -40
end|:|	 34	0 42	1 -10	auxiliary -16	determiner -14	kwik -31	quote 32	v1 -59	v2 -10	word -20
end|:|0|	after 9	behind -9	comma 12	late -21	next 22	that 89
end|:|1|	next -10
end|:|determiner|	0 -20	capital 14	v0 14	word -33
end|:|preposition|	0 19	determiner 63
end|:|quote|	0 48	1 -10	capital 29	end 88
end|:|v0|	source 27	that 20
end|:|word|	, 24	0 -32	v0 8
end|;|	0 33	a 30	capital 44	determiner 22	el 25	il 25	la 25	o 47	preposition -31	pronoun 29	v0 40	word 16
end|;|0|	next 75	source 28	that 7
end|;|capital|	0 44	capital 41
end|;|determiner|	0 19	capital 33	v0 31	word 9
end|;|preposition|	0 -38	determiner 6	v0 20	word -39
end|;|pronoun|	0 29	auxiliary 29
end|;|v0|	that 21
end|;|word|	0 16
end|aankondigen|	aan 71	end -71
end|aan|	. 10	0 29	de -45	determiner -86	elkaar -44	stop 10	thee -12	v2 -48	word -57
end|abend|	0 -13	in -12	preposition -13
end|abril|	0 -23
end|accusare|	end 49
end|accuser|	0 -11	end 24
end|achten|	end -52	v0 -35
end|aclarar|	0 -50	de -31	end -42
end|acreditar|	end 37
end|acrescentar|	a -20
end|acusar|	0 22	a -32	end -55	v0 -21
end|adelantar|	end 41
end|adiantar|	0 -51	a -28	de -20	end 37
end|admettre|	, -50	0 -17	1 24	end 41	lundi -8
end|admitir|	, 55	0 44	a -74	da -42	de -47	do -62	end -43	na -57	que -35	v0 -6	v1 -10
end|adverb|,|	0 -17	preposition -17
end|adverb|0|	, -53	comma -16	determiner -11	end 35	preposition -46	that -25
end|adverb|1|	end 25	preposition -8
end|adverb|preposition|	0 -24	word -57
end|adverb|stop|	0 -32
end|adverb|v0|	, -82	end -27	preposition -52	that -33	word -45
end|adverb|v1|	end 72
end|adverb|word|	0 -27
end|advertir|	, -83	0 -53	1 18	a -32	de -15	end 77	que -20	v0 -39	y -30
end|adviseren|	end 23
end|ad|	0 -41	capital -26	otranto -26	word -37
end|afdoen|	end 35
end|affermare|	0 -6	a -53	e -78	end 34	v1 -63
end|affirmer|	de -24	end 58	v0 -30
end|afirmar|	, -69	0 -30	a -20	con -8	de -8	e -77	em -69	end 104	que -18	v0 -17
end|after|judging|0|	true 26
end|after|saying|0|	false -42	true 18
end|after|saying|1|	false -13	true 67
end|after|saying|v0|	false -58	true 54
end|after|saying|v1|	false -32	true 41
end|after|saying|v2|	true 40
end|aggiungere|	, -49	0 -9	1 26	a -31	anni -15	che -21	dell’ -13	di -18	e 9	end 61	in -17	v0 -42	v1 34
end|agosto|	0 -21	word -9
end|agregar|	de -69	end -47	v0 52
end|ai|	0 -28	v0 -28	word -25
end|ajouter|	end 25
end|alegar|	0 38	a -19	de -68	do -67	end -36	v0 37
end|alertar|	a -45	de -25	dias -19	end 59	para -37	v0 -6
end|alla|	0 -54	capital -43	v0 -42	word -34
end|alle|	0 -56	v0 -41	word -65
end|allo|	word -36
end|all’|	0 -46
end|als|	 -22	0 -40	determiner -18	mancher -40	quote -22	v0 -28	word -41
end|al|	0 -70	1 -12	9 -8	capital -55	fondo -18	v0 -59	v1 -18	word -55
end|ameaçar|	end 59
end|ammettere|	, -31	0 -31	di -23	end 58	v0 31
end|am|	capital -38	tag -33	v0 -31
end|anni|	, -15	. -15	0 -22	auxiliary -29	fa -29	stop -15
end|annoncer|	0 36	de -64	devant -60	d’ -77	end -37	à -43
end|anno|	. -21	0 -17	stop -21	v0 -24
end|annunciare|	0 30	: 32	a -20	del -57	di -49	e 23	per -37	v0 -64	v1 -43	v2 -66
end|année|	. -17	0 -19	stop -17
end|anos|	, -29	. -19	0 -21	preposition -23	stop -19	v0 -17
end|ano|	. -23	0 -19	stop -23
end|ans|	. -19	0 -42	stop -19	v0 -12
end|ante|	0 -35
end|anticipare|	0 -7	: -88	che -16	end 88
end|antwoorden|	end 11	v0 11
end|antworten|	0 -35	end 49
end|anunciar|	0 -17	a -57	de -42	en -45	para -34	v0 -31	y 38
end|an|	. 41	0 9	determiner -65	die -59	einem -54	stop 41	v0 34	word -62
end|aos|	0 -56	v0 -36	word -59
end|ao|	0 -67	capital -33	episódio -14	fim -32	v0 -24	word -56
end|apelar|	0 46	end -44	que -27
end|apontar|	, -14	0 -26	1 10	de -58	end 21
end|appeler|	avant -28	end 13
end|apuntar|	0 -66	end 72	v0 14
end|argumentar|	0 -51	end 56
end|asegurar|	, -100	0 -67	1 11	al -12	de -11	del -6	desde -11	en -15	end 105	v0 -8	y -54
end|assegurar|	0 -50	a -18	end 56	v0 27
end|assicurare|	, -82	0 -27	: 96	end -12	v0 -55	venerdì -26
end|assurer|	0 -61	de -23	end 75	sur -33
end|atribuir|	0 27	de -32	e 11	end 16	que -16
end|attaccare|	a -30	end 30
end|attendre|	end 13
end|até|	0 -67	capital -38	preposition -42	v0 -32	word -51
end|auf|	0 -69	capital -39	der -44	determiner -37	v0 -28	word -20
end|ausrichten|	0 -31	end 45
end|aus|	. -50	0 -57	capital -17	dem -38	determiner -33	stahl -17	stop -50
end|auxiliary|0|	, -47	: -35	capital -18	coordinator -62	determiner -20	end 52	preposition -27	subordinator -12	that -15	word -34
end|auxiliary|1|	coordinator -27	end 115	preposition -18	that -34	word -29
end|auxiliary|v0|	: -77	end 85	preposition -27
end|auxiliary|v1|	end 14	preposition -36
end|auxiliary|v2|	end -13
end|aux|	0 -49	word -48
end|au|	0 -61	dernier -12	lycée -6	v0 -27	word -37
end|avaliar|	end 50
end|avant|	0 -44	determiner -56	le -41	preposition -19	v0 -43	word -41
end|avanzar|	0 30	en -16	end -38
end|avec|	0 -61	determiner -77
end|avisar|	0 -10	a -15	de -8	do -8	end 45
end|avouer|	end 34
end|avvertire|	a -30	di -9	end 53
end|a|	 -68	0 -6	1 -27	2 -35	cada -33	cambio -36	capital -53	copenaghen -30	decisão -22	determiner 19	empresa -60	end -26	entrambi -34	falta -55	la -83	las 42	los -49	mano -9	medida -34	mudança -14	nessuno -33	nidificação -16	ninguém -30	obra -35	ottobre -39	partir -41	peça -39	preposition -37	pronoun -29	quote -68	relação -19	ser -32	su -23	tre -55	uma -78	un -78	una -69	v1 -59	v2 -46	vista -32	word -54
end|añadir|	0 -79	1 65	end 87
end|años|	. -15	0 -28	preposition -32	stop -15
end|año|	. -17	0 -49	stop -17
end|becijferen|	end 29
end|behaupten|	, -52	0 -48	end -34	v1 50
end|behind|judging|0|	false -49	true 51
end|behind|saying|0|	false -44	true 33
end|behind|saying|1|	false -50	true 82
end|behind|saying|v0|	false -9	true -21
end|behind|saying|v1|	false -55
end|beim|	0 -50	capital -50
end|bekennen|	0 -6	end -23
end|beklagen|	end 20	v0 16
end|beloven|	end 40
end|benadrukken|	0 -8	end 16	omdat -8	v0 14
end|berichten|	end 50	v0 -29
end|bestätigen|	end 42
end|beteuern|	0 -22	end 27	zu -25
end|betogen|	aan -36	end 32	van -17
end|betonen|	end 55	v0 -32
end|betreuren|	0 -15	end 25
end|bevestigen|	en -51	end -9	met -24	v0 14
end|beweren|	, -34	0 -37	end 31	of -11	v1 31
end|bieden|	end -7
end|bij|	0 -51	determiner -45	word -41
end|bis|	0 -56	capital -46	preposition -42	v0 -13	word -21	zum -35
end|bitten|	, -65	0 -61	end 67	zu -13
end|calcolare|	end 44
end|calcular|	a -20	até -23	de -43	em -67	en -8	end 82	por -54	que -8
end|capital|0|	, 28	after -11	behind -15	comma -20	coordinator -48	end -48	late -14	next -53	preposition 21	source -25	that -16
end|capital|capital|	0 -18	preposition -25	stop -18	v0 -24
end|capital|coordinator|	0 -29	preposition -10
end|capital|determiner|	capital -28	v0 -24
end|capital|preposition|	0 -27	capital -36	determiner -15	quote -37	v0 -25	word -26
end|capital|stop|	0 -35	determiner -65	end -23	preposition -13	v0 -23
end|capital|v0|	, -64	capital -25	colon -29	comma -29	end 18	preposition 18	that -15
end|capital|v1|	end -34
end|capital|word|	0 -19	capital -13	stop -32	v0 -25	v1 -29
end|celebrar|	0 48	end -53
end|che|	0 -26	1 -24	determiner -25	preferiva -16	preoccupa -12	una -14	v0 -46	v1 -28	v2 -9	word -29
end|chiarire|	end 25
end|chiedere|	, 55	0 46	1 -38	: -14	; 13	a -26	al -57	con -60	del -41	di -74	e -15	end -17	in -64	v0 -32	v1 -38
end|chiffrer|	0 -10	end 36
end|cobrar|	0 -76	end 71
end|colon|judging|0|	false -50
end|colon|judging|v0|	false -56	true 21
end|colon|judging|v1|	false 33
end|colon|judging|v2|	false -41	true 19
end|colon|saying|0|	false -33	true 92
end|colon|saying|1|	false -33	true 106
end|colon|saying|2|	true 65
end|colon|saying|v0|	false -11	true 47
end|colon|saying|v1|	false -99
end|colon|saying|v2|	false -43
end|comma|judging|0|	false -23	true 26
end|comma|judging|v0|	false -31	true 29
end|comma|saying|0|	false -24	true 13
end|comma|saying|1|	false -26	true 89
end|comma|saying|v0|	false -25
end|comma|saying|v1|	false -43	true 50
end|comma|saying|v2|	false 16	true 17
end|como|	 -29	0 -19	quote -29	word -14
end|comunicare|	end 37
end|comunicar|	0 -59	end -45
end|com|	0 -68	a -47	as -15	determiner -70	o -14	preposition -47	v0 -8	word -29
end|concluir|	0 44	de -18	end -41	v0 -35
end|concéder|	end -30
end|confermare|	0 27	del -30	e -15	end 47
end|confessare|	0 -10	end 28
end|confessar|	0 -19	end 44
end|confier|	end 52
end|confirmar|	, -40	0 -43	de -39	end 76
end|confirmer|	0 36	end -6
end|conforme|	0 53	end -49
end|considerar|	0 -48	end -14	v0 10
end|contar|	, -115	a -45	de -43	end 61	para -42	por -22	que -28	v0 -20	v1 -20	y 14
end|contestare|	0 -55	end 29
end|contestar|	, 32	0 -17	end -57	v0 37
end|contester|	end 48
end|contrapor|	0 -33	a -26	e 24	end -23
end|contra|	1 -25	coordinator -32	determiner -59	y -32
end|con|	 -44	0 -41	1 -16	calefacción -8	determiner -48	el -37	l' -20	la -35	quote -44	un -49	v0 -53	v1 -36	word -33
end|coordinator|'|	0 -54
end|coordinator|0|	after -53	behind -47	colon -92	comma 21	end 27	late 15	preposition -16	that -7	word -22
end|coordinator|1|	after -13	comma -22	next -68	source -26	that 8
end|coordinator|2|	that -27
end|coordinator|adverb|	0 -84	adverb -29	determiner -35	v0 -51	word -48
end|coordinator|auxiliary|	0 19	verb-saying 45	word -16
end|coordinator|capital|	, 16	0 -109	1 -56	capital -51	stop -46	v0 49	word 28
end|coordinator|determiner|	0 -130	1 -49	capital -56	v0 -42	word -95
end|coordinator|preposition|	0 -19	1 -43	capital -7	determiner -87	v0 -89	word -14
end|coordinator|pronoun|	0 44	word 43
end|coordinator|quote|	stop -60	v0 -45
end|coordinator|that|	0 25	auxiliary -87	determiner 11	preposition -72	pronoun -93	quote 35	v1 -45	word -162
end|coordinator|v0|	, -54	colon -29	comma -36	end 40	late -34	next 18	preposition -42	source 8	that 6
end|coordinator|v1|	, -38	end 40	next -43	source -45	that -35
end|coordinator|v2|	, -31	end 37	preposition -54	subordinator -24
end|coordinator|verb-judging|	0 40	preposition 60
end|coordinator|verb-saying|	0 29	1 40	determiner 55	preposition 46	that 61	v0 -20	v1 -28	word -43
end|coordinator|word|	, -41	0 8	1 -58	auxiliary 30	determiner 6	pronoun -52	quote -52	stop -86	v0 -117	v1 -46	word -43
end|craindre|	end 28
end|creer|	end -33
end|criticar|	0 -43	end 41
end|culpar|	end 65
end|d'|	0 -39	determiner -52	end 19	euros -20	un -44	word -25
end|dag|	0 -26
end|dai|	word -22
end|dalla|	0 -45	word -58
end|dall’|	0 -63
end|dal|	0 -44	v0 -34	word -42
end|dans|	0 -59	determiner -61	la -65	le -44	les -16
end|das|	0 -35	capital -26	determiner -46	gefrieren -8	três -36	v0 -37	v1 -33	verfahren -11	wasser -9	word -41
end|dat|	0 -20	1 -28	de -20	determiner -21	het -27	niet -12	preposition -37	pronoun -27	telt -11	tijd -7	v1 -36	v2 -32	word -20
end|da|	0 -49	adverb -23	capital -45	determiner -56	due -50	empresa -25	un -40	v0 -42	v1 -32	word -42
end|decir|	, 34	0 47	1 -46	a -59	de -31	en -27	que -18	v0 -49	v1 22	y -84
end|declarar|	0 -11	end 46	v0 8
end|defender|	de -22
end|degli|	0 -52	word -50
end|dei|	0 -45	word -51
end|dell'|	0 -47	anno -19	word -24
end|della|	0 -66	capital -48	v0 -45	word -48
end|delle|	0 -43	word -49
end|dell’|	0 -49	capital -42	informazione -13	word -29
end|del|	 -11	0 -51	1 -25	2025 -8	capital -56	golden -15	quote -11	v0 -34	v2 -7	word -44
end|demander|	, -25	0 9	de -56	d’ -18	end 28	v0 -67	v1 -56	à -26
end|denn|	0 -28
end|denunciar|	0 21	de -49	en -32	end -26	v0 26	y 19
end|depuis|	0 -52	determiner -40	v0 -37	word -49
end|der|	0 -31	anerkennung -13	branche -12	capital -33	determiner -26	drei -26	v0 -26	v1 -29	word -22
end|descartar|	, 37	0 18	de -27	en -23	end 23
end|desde|	0 -41	1 -33	2021 -22	adverb -49	determiner -23	o -17	v0 -36	word -33
end|deslizar|	0 -52	end 52
end|desmentir|	0 -43	end 43
end|determiner|0|	, 53	: -6	; 49	after -10	capital -35	comma -23	coordinator 18	determiner -38	late -23	next -41	preposition -16	source -27	subordinator -17	that -33	word -42
end|determiner|1|	, -87	comma -25	coordinator -48	end 23	preposition -23	that -20	word -15
end|determiner|2|	, -60	end 126	preposition -9
end|determiner|capital|	, -30	0 -26	1 -22	adverb -23	auxiliary -15	capital -19	coordinator -15	determiner -22	preposition -34	quote -29	stop -32	v0 -31	v1 -29	v2 -31	word -26
end|determiner|determiner|	capital -26	v0 -26
end|determiner|v0|	, 15	: 41	capital -31	colon -29	comma -31	coordinator -85	determiner -28	end 6	preposition -39	that -22	word -31
end|determiner|v1|	, -114	colon -33	comma -21	coordinator -39	determiner -28	end -35	preposition -43	that -32	word -35
end|determiner|v2|	, -47	end -38	preposition -23
end|determiner|word|	0 -32	adverb -31	capital -26	determiner -18	v0 -30	word -27
end|devant|	0 -51	determiner -57	le -54
end|dezembro|	. -18	stop -18
end|de|	 -22	, 25	0 -38	1 -46	18 -18	1962 -19	2 16	20 -38	3 -38	4 -52	60 -29	a -24	adverb -44	ano -25	capital -48	cascais -8	com -11	de -26	determiner -50	deux -46	dia -13	dois -37	dos -15	dólares -26	e -32	em -68	en -30	espera -56	euros -31	francs -35	junio -27	l' -42	la -49	las -39	los -61	l’ -50	na -16	noche -18	nuit -24	ocorrência -43	para -14	pesos -38	physique -6	por -28	preposition -49	pronoun -22	quarante -10	quatre -14	que -20	quorum -53	quote -22	r -21	seis -58	semana -21	six -50	son -8	su -39	trois -29	um -48	uma -47	un -47	una -36	v1 -13	v2 -18	verb-saying -70	verb-thinking -56	word -45	y -86
end|dias|	. -21	0 -21	preposition -21	stop -21	v0 -20
end|dia|	0 -19	preposition -15	word -15
end|die|	0 -26	anwältin -31	capital -33	linie -25	v0 -41	v1 -14	v2 -31	word -37
end|dimanche|	0 -27
end|dire|	, -8	1 69	: 55	dans -40	de -66	di -33	e 45	en -57	end -40	qui -23	v0 -50	à -71
end|ditar|	end 29
end|dizer|	, -85	0 -25	1 79	a -79	da -39	de -47	e -47	em 64	end 13	na -38	para -24	por -80	que -33	se -24	v0 6
end|di|	 -25	0 -46	1 -13	94 -9	capital -60	determiner -59	iperboli -15	non -28	notte -29	quote -25	un -29	v0 -46	v1 -29	v2 -8	word -34
end|domandarsi|	end -44
end|door|	0 -42	determiner -59
end|dos|	0 -62	word -51
end|do|	0 -72	1 -14	capital -59	peneireiro -8	v0 -31	v1 -24	word -53
end|dreigen|	end 19
end|drohen|	0 -12	end 27
end|durante|	0 -63	determiner -62
end|dès|	0 -66	determiner -62	le -46	v0 -36	word -40
end|défendre|	, -47	end 72	v1 47
end|démentir|	end 56
end|días|	. -25	0 -18	stop -25
end|día|	. -13	0 -15	stop -13
end|d’|	, 18	0 -77	1 -9	acqua -28	affaires -34	année -20	au -16	capital -64	de -28	determiner -45	d’ -30	en -11	end -15	euros -18	heures -30	un -56	une -12	v0 20	v1 -68	word -41	à -28
end|eisen|	0 -54	end 94
end|elogiare|	, -92	0 -35	end 86
end|elogiar|	0 17	de -50	end -13
end|em|	0 29	2 -30	capital -108	determiner -102	dia -18	maio -94	março -65	setembro -45	v0 -78	v2 -13	word 30
end|end|	 19	0 10	1 12	2 24	a -22	al 13	als 40	am 36	anche 70	as 14	auch -14	auf 53	bei -32	bij 35	car 23	celui-ci 16	concorda 21	da 39	dans -40	das -16	dass 25	dat 44	davanti 26	de -41	den 21	dessen 18	deux 26	di 24	die -23	d’ 43	e 72	een 42	ein 54	eine 71	el -47	ela 38	ele 73	ella 74	elle 66	em 55	en 73	end 10	er 51	era 10	es 37	et -18	für 35	gli 19	ha 23	haar 44	het 34	hij 60	hoogleraar -53	horas 32	i 61	ihr 67	il -31	im 75	in 21	interrogé -41	já -22	l' 62	la -22	las -20	laut 28	le -44	lei 74	les 65	los -12	lui 21	l’ 7	man 65	met 37	minister 27	na 41	nach 44	nel 55	no -81	non 78	não -27	o -7	os 53	para 60	per -26	poi 44	pour 58	questionado 14	sa 48	se 12	secondo 63	segundo -14	según 49	seine 26	selon 39	si 61	sie 38	son 57	stando -45	su -29	sur 30	uitspraak 28	um 47	uma 75	un 87	una -38	und 46	une -49	unter 7	v1 -9	volgens 62	voor -36	was 28	ze 20	zelf -55	zij 54	zijn 41	à 72	él 37
end|end|0|	after 18	behind 42	colon 94	comma 13	infinitive -7	late 11	that 27
end|end|1|	after 67	behind 82	colon 106	comma 97	late -24	next -12	source 17	that -9
end|end|2|	colon 69	next 26	source 87
end|end|end|	0 10	1 12	2 24	end 10	v1 -9
end|end|v0|	after 54	behind -21	colon 50	late -26	next -20	source 50	that 12
end|end|v1|	after 41	comma 50	late -7	next -32
end|end|v2|	after 40	colon -15	comma 17	late -25	next -9	that 101
end|entender|	0 -10	end 31
end|entgegnen|	der -18	end 21	in -11	v0 -10
end|entre|	0 -59	capital -34	determiner -69	v1 -35	word -45
end|en|	0 -70	1 -20	2 -13	adverb -49	begon -51	capital -50	de -26	determiner -53	dos -74	een -12	el -53	fin -13	la -45	las -64	los -17	pronoun -54	un -27	una -69	v0 6	v1 -24	v2 -19	word -52
end|ergänzen|	end -50	v0 -21
end|erkennen|	0 -40	end 43	v0 43
end|erklären|	0 -37	der -18	end 43	v0 -10	zu -15
end|erläutern|	, -43	0 -13	aus -17	das -8	end 24	v1 44
end|erwidern|	end 30
end|erzählen|	, -42	0 -46	1 41	abend -13	an -43	end 81	in -31	stunden -9
end|esclarecer|	0 -14	end 55	v0 -40
end|escludere|	, 17	0 37	del -8	end -51	v1 -45	v2 -53
end|escrever|	0 -23	end 43	v0 14
end|esperar|	end 48
end|estimar|	0 -9	de -24	en -47	end 11
end|estimer|	, -50	0 -47	de -13	end 55	v0 -18
end|et|	1 -12	capital -43	determiner -56	preposition -42	that -48	v0 -47	v1 -18	word 26
end|exclure|	end 54
end|exiger|	0 -19	de -41	end 30
end|exigir|	0 -49	de -38	end 58
end|explicar|	0 8	a -33	de -37	e 45	en -72	end -14	que -23	v0 -24	v1 9	y -18
end|expliquer|	0 -32	d’ -12	end 46
end|e|	 -41	' -76	0 27	1 -38	2 -35	a -19	adverb -56	auxiliary 11	capital -80	che -82	determiner -83	di 25	disse -18	ha 43	il -25	non -85	o -23	preposition -19	quote -41	that -15	un -10	una -39	v0 -46	v1 -36	v2 -48	verb-judging 64	verb-saying 9	word 12
end|faire_valoir|	de -44	end 22
end|falar|	0 -28	end 28
end|finden|	end 26	v0 -29
end|fordern|	0 -60	der -20	end 50	und -44	v0 29	zu -22
end|fragen|	0 -27	denn -28	der -15	end 28	v0 28
end|février|	. -24	stop -24
end|für|	0 -73	acht -18	determiner -46	einen -27	gesunde -10	v0 -34	word -23
end|garantire|	end 24
end|garantir|	0 8	a -73	ao -15	de -29	e 21	em -48	end 49	v0 -21
end|garantizar|	end 62
end|geben|	, -59	die -16	end 66	für -14	stunden -10	und -32	v0 -63	v1 58
end|gemäss|	0 -12	end 24
end|gestehen|	end 25
end|geven|	aan -44	end 71	op -46	v0 -7
end|giorni|	. -23	0 -22	stop -23
end|giorno|	preposition -21
end|giurare|	0 -33	end 53
end|halten|	0 -24	die -20	end 48	für -48	und -31	v0 14
end|hangs|false|(|	0 -54
end|hangs|false|,|	0 15	2 9
end|hangs|false|:|	0 42	1 -34	2 -10
end|hangs|false|;|	0 36
end|hangs|false|adverb|	0 -67
end|hangs|false|capital|	0 -52	1 -57
end|hangs|false|coordinator|	0 28	1 -42	2 -61
end|hangs|false|determiner|	0 -32	1 -42	2 -57
end|hangs|false|end|	0 9	2 15
end|hangs|false|preposition|	0 -16	1 -32	2 -35
end|hangs|false|pronoun|	0 -51
end|hangs|false|subordinator|	0 -55	1 -53	2 -38
end|hangs|false|that|	0 -34	1 -38	2 -42
end|hangs|false|word|	0 -39	1 -55	2 -40
end|hangs|nothing|(|	0 -32	v0 -46
end|hangs|nothing|,|	0 20	2 23	v0 -10	v1 -15	v2 -73
end|hangs|nothing|:|	0 42	1 -10	v1 -59	v2 -10
end|hangs|nothing|;|	0 33	v0 38
end|hangs|nothing|adverb|	0 -45	v0 -51
end|hangs|nothing|capital|	0 -50	1 -42	v0 -39	v1 -44
end|hangs|nothing|coordinator|	0 22	1 -25	2 -45	v0 10	v1 -59	v2 -50
end|hangs|nothing|determiner|	0 -29	1 -30	v0 -40	v1 -37	v2 -31
end|hangs|nothing|end|	0 10	1 12	2 24	v1 -9
end|hangs|nothing|preposition|	0 -15	1 -28	2 -33	v0 -22	v1 -37	v2 -38
end|hangs|nothing|pronoun|	0 -43	v0 -36
end|hangs|nothing|subordinator|	0 -46	v0 -43	v1 -45	v2 -24
end|hangs|nothing|that|	0 -33	1 -31	v0 -35	v1 -40	v2 -30
end|hangs|nothing|word|	0 -36	1 -48	2 -45	v0 -47	v1 -50	v2 -26
end|hangs|que|end|	0 50
end|hangs|que|preposition|	0 -49
end|hangs|true|end|	0 47
end|hangs|true|preposition|	0 -26
end|hasta|	0 -50	determiner -50
end|heißen|	0 -6	end 26	v0 -18
end|herinneren|	0 -7	end 40
end|heures|	. -22	0 -12	stop -22	v0 -24
end|hoffen|	0 -63	end 53
end|hopen|	, 35	0 38	end -62	v0 44	v1 -53
end|horas|	. -25	0 -19	preposition -15	stop -25
end|hora|	. -8	0 -51	stop -8
end|houden|	0 -10	end 67	v0 -46
end|im|	0 -59	capital -45	jahr -51	juni -47	letzten -16	v0 -26	v1 -14	word -23
end|indicar|	0 -46	end 66	v0 34	y -53
end|indiquer|	, 15	0 -39	1 -21	de -84	v0 35	v2 49	à -24
end|infinitive|judging|0|	false -85	true 24
end|infinitive|saying|0|	false 40	true -17
end|informar|	, 41	0 45	a -62	de -18	e -77	em -77	en -44	end -14	que -31	segunda -11	v0 -47	y -15
end|insister|	0 -36	end 38
end|insistir|	end 27
end|invitare|	0 -34	: 73	end 21
end|inviter|	0 -10	end 19
end|invocare|	0 31	end -22
end|invocar|	end 46
end|invoquer|	0 -17	end 66
end|in|	 -31	0 -9	1 -60	2028 -51	adverb -48	aula -65	busse -25	capital 11	de -77	der -26	determiner -54	diesem -34	een -35	einer -32	het -25	ottobre -32	pronoun -25	quote -31	tre -33	un -39	una -49	v0 -50	v1 -53	v2 -40	word -65
end|jaar|	0 -28	adverb -16	word -18
end|jahre|	alt -20	v0 -17	word -18
end|jahr|	. -17	0 -14	stop -17	v0 -22	word -25
end|januar|	word -23
end|janvier|	. -24	stop -24
end|jaren|	0 -26
end|jours|	0 -21
end|juger|	0 -11	end 17
end|juin|	. -20	stop -20
end|juli|	0 -12	word -25
end|junio|	. -14	0 -28	stop -14
end|juni|	word -17
end|jurar|	end 49
end|jurer|	end 36
end|jusqu’|	0 -61	adverb -15	ici -15	preposition -61	v1 -15	à -61
end|justificar|	0 -7	a -41	com -18	de -12	end 45
end|klagen|	, -25	0 -49	1 13	bis -7	end 48	zu -7	zum -9
end|klinken|	end 63	v0 -71
end|kritisieren|	: 25	end 7	v0 -58
end|kündigen|	0 -11	an 37	der -16	end -33	v0 10	zu -53
end|lamentare|	0 -9	di -67	e -17	end 48
end|lamentarse|	0 49	end -38
end|lamentar|	, 47	0 46	a -28	de -63	e 50	end -41
end|last|%|	end 70
end|last|,|	coordinator -48
end|last|adverb|	, -123	: -15	coordinator -75	determiner -26	end 12	preposition -60	that -34	word -31
end|last|auxiliary|	, -73	coordinator -43	determiner -30	end 132	preposition -42	that -26	word -45
end|last|capital|	, -20	: 43	; 40	coordinator -15	determiner -32	end -6	preposition 32	subordinator -37
end|last|coordinator|	determiner -31	preposition -47	subordinator -30	that -35
end|last|determiner|	, -67	capital -29	coordinator -64	determiner -57	end 95	preposition -57	that -39	word -43
end|last|preposition|	, -36	adverb -44	capital -55	coordinator -64	determiner -32	end -50	preposition -55	that -44	word -43
end|last|pronoun|	, -74	determiner -30	end 41	preposition -33	that -20	word -27
end|last|quote|	, 53	: 68	; 21	coordinator -9	end -38	preposition 33
end|last|subordinator|	determiner -16	preposition -48
end|last|that|	, -78	adverb -34	coordinator -43	determiner -17	preposition -42	pronoun -27	word -30
end|last|verb-judging|	coordinator -15	end 32	preposition -57
end|last|verb-saying|	, -22	: -21	coordinator -32	determiner -36	end -29	preposition -50	that -19
end|last|verb-thinking|	end 60	preposition -58
end|last|word|	( -46	, 22	: -8	; 22	adverb -37	capital -69	coordinator 34	determiner -35	end 32	preposition -32	pronoun -48	subordinator -65	that -33	word -35
end|laten|	0 -11	end 52	in -21	op -46	v0 -25
end|late|judging|0|	false -15
end|late|judging|1|	false -50
end|late|judging|v0|	false -58	true -6
end|late|saying|0|	false 39	true 12
end|late|saying|1|	false -42	true -33
end|late|saying|v0|	false -78	true -26
end|late|saying|v1|	false -44	true -29
end|late|saying|v2|	true -10
end|late|thinking|0|	false 16	true 15
end|laut|	, 8	1 28	an -50	das -40	der -28	die -47	end 20	in -44	mit -49	um -27	und -40	v0 9
end|leggen|	0 -30	end 35	v0 35
end|leggere|	end 29
end|lembrar|	0 -19	1 -26	a -31	da -21	de -35	do -27	e -51	em -54	end 102	à -17
end|length|10-15|(|	v0 -46
end|length|10-15|,|	0 31	2 -63	v0 25	v1 -76	v2 -55
end|length|10-15|:|	0 38
end|length|10-15|;|	v0 20
end|length|10-15|after|	saying 51
end|length|10-15|behind|	saying 23
end|length|10-15|colon|	judging -18	saying -13
end|length|10-15|comma|	judging 23	saying 54
end|length|10-15|coordinator|	0 -141	1 -6	v0 -53	v1 -44	v2 -44
end|length|10-15|determiner|	v1 -29
end|length|10-15|end|	0 25	1 16	2 54	v0 14	v2 29
end|length|10-15|late|	judging 18	saying 17
end|length|10-15|next|	judging -10	thinking 7
end|length|10-15|preposition|	0 -50	1 -32	2 -31	v0 -43	v1 -38	v2 -35
end|length|10-15|source|	source 13
end|length|10-15|subordinator|	v0 -29
end|length|10-15|that|	0 -39	1 -39	judging -43	thinking -23	v0 -29	v1 -39	v2 -34
end|length|10-15|word|	0 -29	1 -41	2 -36	v0 -30	v1 -41	v2 -22
end|length|16-30|,|	2 37	v2 -43
end|length|16-30|after|	saying 17
end|length|16-30|colon|	judging -22
end|length|16-30|comma|	saying -25
end|length|16-30|coordinator|	v1 -42
end|length|16-30|end|	1 -15	2 -26	v0 -29	v1 -13	v2 -22
end|length|16-30|late|	saying -25
end|length|16-30|next|	saying -35
end|length|16-30|preposition|	0 -56	1 -29	2 -44	v0 -56	v1 -27	v2 -45
end|length|16-30|subordinator|	v2 -24
end|length|16-30|that|	judging -25	saying -17	v1 -17	v2 -12
end|length|16-30|word|	1 -33	v1 -33	v2 -21
end|length|1|,|	0 -43
end|length|1|:|	0 63
end|length|1|;|	0 -28
end|length|1|adverb|	0 -40
end|length|1|after|	saying -23
end|length|1|behind|	saying -53
end|length|1|capital|	0 -29
end|length|1|colon|	saying -50
end|length|1|comma|	saying -72
end|length|1|coordinator|	0 -52
end|length|1|determiner|	0 -22
end|length|1|late|	judging -22	saying 24
end|length|1|next|	judging -62	saying 69	thinking -88
end|length|1|preposition|	0 47
end|length|1|pronoun|	0 -35
end|length|1|source|	source -41
end|length|1|subordinator|	0 -25
end|length|1|that|	0 -34	judging -21	saying -52	thinking -61
end|length|1|word|	0 -41
end|length|2|,|	v0 -62
end|length|2|:|	0 -17
end|length|2|;|	0 63
end|length|2|adverb|	0 -17
end|length|2|after|	saying 17
end|length|2|behind|	judging -45	saying -31
end|length|2|capital|	0 -35
end|length|2|colon|	judging -89	saying -22
end|length|2|comma|	judging -10	saying 12
end|length|2|coordinator|	0 45
end|length|2|determiner|	0 -38	v0 -29
end|length|2|end|	0 -45
end|length|2|infinitive|	saying -77
end|length|2|late|	judging -46	saying 29	thinking -28
end|length|2|next|	judging -22	thinking 23
end|length|2|preposition|	0 -58	v0 -44
end|length|2|source|	source -113
end|length|2|subordinator|	0 -31
end|length|2|that|	0 -39	judging -30	saying -18	thinking -24
end|length|2|word|	0 -36	v0 -45
end|length|3|,|	0 -52	v0 10
end|length|3|:|	0 36
end|length|3|;|	0 26
end|length|3|after|	saying -30
end|length|3|behind|	saying -11
end|length|3|capital|	0 -36	v0 -21
end|length|3|colon|	judging -39
end|length|3|comma|	judging -25	saying -23
end|length|3|coordinator|	0 -19	1 -42
end|length|3|determiner|	0 -30	v0 -19
end|length|3|end|	0 20	1 58	v0 53
end|length|3|infinitive|	judging -24	saying 49
end|length|3|late|	saying 15	thinking 12
end|length|3|next|	judging 95	saying -53	thinking -41
end|length|3|preposition|	0 -35	v0 -45
end|length|3|pronoun|	0 -34
end|length|3|source|	source -22
end|length|3|subordinator|	0 -30
end|length|3|that|	0 -28	judging -49	saying -53	thinking -38
end|length|3|word|	0 -29	v0 -36
end|length|4-5|,|	1 -97	v0 9	v1 -77
end|length|4-5|:|	0 -13	v0 -26
end|length|4-5|;|	0 15
end|length|4-5|after|	judging 10	saying -56
end|length|4-5|behind|	saying -65
end|length|4-5|capital|	0 -34	v0 -31
end|length|4-5|colon|	saying -18
end|length|4-5|comma|	judging -17
end|length|4-5|coordinator|	1 -38	v0 -16
end|length|4-5|determiner|	0 -33	v0 -34
end|length|4-5|end|	1 26	v0 -11
end|length|4-5|infinitive|	saying 60
end|length|4-5|late|	judging 52	saying -84	thinking -14
end|length|4-5|next|	judging -19	saying -8	thinking 12
end|length|4-5|preposition|	0 -25	1 -30	v0 -28	v1 -11
end|length|4-5|pronoun|	0 -20
end|length|4-5|source|	source -31
end|length|4-5|subordinator|	0 -27
end|length|4-5|that|	0 -24	1 -15	judging 43	saying 8	thinking 37	v0 -38
end|length|4-5|word|	0 -39	1 -9	v0 -48
end|length|6-9|,|	0 12	v0 -58	v1 7
end|length|6-9|:|	0 86	v0 96
end|length|6-9|;|	0 24	v0 36
end|length|6-9|adverb|	0 -23	v0 -41
end|length|6-9|after|	saying 41
end|length|6-9|behind|	saying 30
end|length|6-9|capital|	0 -21	1 -36	v0 -28
end|length|6-9|colon|	judging 58	thinking -58
end|length|6-9|coordinator|	0 13	1 -7	2 -36	v0 25	v1 -34
end|length|6-9|determiner|	0 -22	1 -32	v0 -33	v1 -25
end|length|6-9|end|	0 14	1 18	2 80	v0 16	v2 23
end|length|6-9|infinitive|	judging -57	saying -75
end|length|6-9|late|	judging 6	saying 27	thinking 53
end|length|6-9|next|	judging -59	thinking 20
end|length|6-9|preposition|	0 -11	1 -25	2 -21	v0 -8	v1 -40	v2 -32
end|length|6-9|source|	source 26
end|length|6-9|subordinator|	0 -17	v0 -26
end|length|6-9|that|	0 -32	1 -19	saying 10	thinking -26	v0 -31	v1 -37
end|length|6-9|word|	0 -30	1 -46	v0 -37	v1 -36
end|limitar|	0 -24	end 24	v0 24
end|loben|	end -6
end|lundi|	. -13	1 -8	stop -13
end|lunes|	0 -18	word -23
end|maar|	0 -52
end|mahnen|	0 27	die -10	end -27	v0 11
end|maio|	. -21	0 -21	stop -21
end|mai|	. -27	0 -17	stop -27
end|mardi|	. -20	stop -20
end|marzo|	0 -36
end|março|	0 -19
end|meinen|	, -40	0 -31	end 49	v0 -24
end|melden|	0 -7	end 20	v0 27
end|menacer|	end 49
end|menen|	0 -13	end 82
end|meses|	. -12	0 -24	preposition -11	stop -12
end|mese|	. -21	stop -21
end|mesi|	. -22	0 -38	stop -22
end|met|	0 -41	capital -21	de -30	determiner -35	een -32	v0 -45	v1 -18	word -58
end|minuti|	. -31	stop -31
end|minutos|	. -13	0 -41	stop -13
end|mit|	. -53	0 -40	capital -29	dem -21	determiner -25	füllung -26	stop -53	word -10
end|mois|	. -18	0 -25	stop -18
end|momento|	0 -18
end|naar|	0 -56	determiner -68	het -23	pronoun -23	word -29
end|naast|	0 -49	determiner -49	een -9
end|nach|	0 -10	capital -48	das -19	der -15	determiner -30	die -12	end 73	im -20	in -69	v0 14	von -15
end|nas|	0 -47	word -50
end|na|	0 -62	1 -8	capital -71	de -48	determiner -48	end 62	v0 -65	word -50
end|negare|	0 -58	end 58
end|negar|	, 27	0 22	: -24	a -38	de -34	e 36	end -10	por -43	que -24	v0 -77	v1 -38	v2 -11
end|nei|	0 -42	word -42
end|nella|	0 -59	word -63
end|nelle|	0 -30	word -30
end|nel|	0 -50	word -46
end|next|judging|0|	false 24	true 19
end|next|judging|1|	false -14	true -16
end|next|judging|v0|	false -67
end|next|judging|v1|	false -14	true -50
end|next|saying|0|	false 19
end|next|saying|1|	false -80	true 8
end|next|saying|2|	false -82	true 21
end|next|saying|v0|	false -15	true -13
end|next|saying|v1|	false -92	true -11
end|next|saying|v2|	false -44	true 16
end|next|thinking|0|	false 23	true 71
end|next|thinking|1|	false 27	true -53
end|next|thinking|v0|	false 17	true -22
end|next|thinking|v2|	false -48	true -36
end|nier|	0 46	end -43
end|noche|	. -20	0 -19	stop -20
end|nos|	0 -27	word -29
end|noter|	année -22	d’ -22	en -13	end 38
end|notte|	. -15	0 -21	stop -15
end|no|	0 -70	v0 -26	word -46
end|nuit|	. -20	stop -20	v0 -48
end|numa|	word -37
end|observar|	end -51
end|ofrecer|	end 58
end|of|	0 -19	preposition -11	van -11
end|ohne|	1 -28	capital -47	not -28
end|omdat|	0 -8	de -8	determiner -8
end|om|	0 -29	de -36	determiner -32	v0 -68	word -21
end|onder|	0 -83
end|ontkennen|	, 25	0 -27	end -24	v0 19	v1 -29
end|opinar|	0 -11	end 31
end|opmerken|	, -44	0 -34	end 46	naast -9	v0 23	v1 44
end|op|	. -66	0 -44	auxiliary -16	de -35	determiner -42	dit -48	een -16	gaat -12	stop -66	word -23
end|order|according|	, -6	: 29	; 28	adverb -61	capital -29	coordinator 6	determiner -37	end 23	preposition -38	pronoun -30	subordinator -39	that -26	word -34
end|order|apposed|	, -50	: 104	; 38	adverb -18	coordinator -32	determiner -38	end 38	preposition -57	pronoun -22	subordinator -33	that -34	word -27
end|order|apposition|	, 14	: -21	; -38	capital -17	determiner -24	end 21	preposition -47	pronoun -31	subordinator -33	that -31	word -36
end|order|direct|	( -38	: 7	; 72	adverb -46	capital -61	coordinator -8	determiner -36	preposition -11	pronoun -27	subordinator -55	that -43	word -48
end|order|elided|	, 21	: 33	coordinator 24	end -21	preposition -42	subordinator -36	that -32	word -51
end|order|inverted|	, -25	: -21	; -9	adverb -28	capital -52	coordinator 17	determiner -28	end 15	subordinator -25	that -27	word -27
end|order|relative|	, 61	: -20	end -43	preposition 11	word -12
end|order|shared|	: -11	coordinator -45	determiner -41	end -9	that -32	word -45
end|ore|	0 -33
end|osservare|	, -53	0 -49	1 9	del -7	e -26	end 52
end|ottobre|	. -16	0 -16	stop -16
end|overwegen|	0 -21	end 55
end|over|	0 -68	word -53
end|para|	, -96	0 -59	1 67	70 -37	a -26	como -15	de -23	determiner -73	do -10	el -46	em -26	en -6	end 96	los -57	o -26	preposition -36	que -25	that -29	v0 -48	v1 57	word -56
end|par|	0 -68	an -35	capital -41	determiner -47	un -21	v0 -48	word -68
end|pedir|	, -43	: 27	; 44	a -85	al -16	con -35	de -86	del -69	do -69	e 52	en -55	end -41	hora -36	para -81	por 43	que -48	v0 -43	v1 -22	v2 8	y 18	à -73
end|pela|	0 -58	word -47
end|pelo|	0 -33	adverb -26	menos -26	word -39
end|perguntar|	end 67
end|per|	0 -83	1 -32	cento -31	determiner -75	i -28	il -37	un -18	v0 -13	v1 49	word -35
end|plaider|	end 45
end|pleiten|	0 39	end -23
end|porque|	0 -31
end|por|	 -37	1 -48	adverb -55	ano -34	determiner 11	el -38	escrito -58	la -74	las 36	quote -37	um -87	un -36	v0 -50	word -49
end|poursuivre|	end 9	qu’ -9
end|pour|	0 -53	de -12	determiner -84	end 62	la -53	v0 -14	word -48
end|precisare|	0 -54	a -70	e -55	end 84
end|precisar|	, -69	0 -61	1 -55	a -19	de -9	en -21	end 82
end|preciseren|	dat -11	end 11
end|preferir|	, -74	0 -67	end 68
end|preguntar|	end 23
end|preposition|,|	v0 -39
end|preposition|0|	, 10	: 50	; 36	adverb -35	after -31	behind -32	colon -29	comma -41	coordinator 9	determiner -24	end 23	infinitive -54	late 36	preposition -56	pronoun -25	source -41	subordinator -22	that -34	word -34
end|preposition|1|	, -65	after -9	behind -40	colon -20	comma -16	coordinator -36	end -6	late -39	next -31	preposition -34	source -19	that -30	word -28
end|preposition|2|	end 19	next -13	preposition -12	source -54	that -33
end|preposition|adverb|	0 -54	determiner -21	preposition -64	stop -48	that -17	v0 -53	v1 -15	word -44
end|preposition|auxiliary|	0 -25	stop -29	v0 -46	word -52
end|preposition|capital|	$ -25	, -51	0 -17	1 -35	2 -45	adverb -22	auxiliary -70	capital -61	coordinator -59	determiner -42	preposition -52	quote -34	stop 10	v0 -59	v1 -41	v2 -34	word -61
end|preposition|coordinator|	0 37	word 36
end|preposition|determiner|	, -28	0 -17	1 -21	2 -20	adverb -50	capital -54	determiner -29	preposition -41	quote -51	stop -44	v0 12	v1 -33	v2 -34	verb-saying -62	word 7
end|preposition|preposition|	capital -81	determiner -52	v0 -56	word 22
end|preposition|pronoun|	0 -33	1 -19	capital -35	determiner -21	v0 -58	word -47
end|preposition|quote|	, -29	0 -92	1 -22	coordinator -38	preposition -13	stop -95	v0 -39	v1 -42	v2 -20	word -27
end|preposition|stop|	0 34	capital 15	determiner 65	end 50	quote -18	v1 -47	v2 -48
end|preposition|that|	0 -58	word -40
end|preposition|v0|	, -84	after -14	colon -46	comma -41	coordinator -51	end 47	late -45	next -18	preposition -54	source -35	that -14	word -49
end|preposition|v1|	, -55	after -15	behind -45	colon -53	comma -15	coordinator -43	determiner -16	late -14	next -30	preposition -31	source -36	that -36
end|preposition|v2|	colon -29	comma -47	end 24	next -54	preposition -25	source -22	that -6	word -14
end|preposition|verb-saying|	0 -94	preposition -51	stop -68	v0 -65
end|preposition|verb-thinking|	0 -54	preposition -33	v0 -57
end|preposition|word|	% -67	, -67	0 -45	1 -26	2 -14	: -22	; -14	adverb -36	auxiliary -32	capital -74	coordinator 18	determiner -50	end -73	possessive -28	preposition -51	pronoun -58	quote -52	stop -39	subordinator -67	that -37	v0 -46	v1 -34	v2 -26	verb-judging -38	verb-saying -43	word -49
end|prevedere|	0 -50	end -29
end|prever|	end 50
end|prima|	0 -72	preposition -72
end|prometer|	, 17	0 13	1 -58	até -57	com -63	de -72	end 46	para -66
end|promettere|	end 57
end|promettre|	0 31	de -33	end -23	à -54
end|pronoun|0|	, 9	capital -12	coordinator -76	determiner -27	end 62	next -35	preposition -45	that -25
end|pronoun|1|	coordinator -45	end 67
end|pronoun|v0|	capital -27	coordinator -60	determiner -31	end -8	preposition -34	that -38
end|pronoun|v1|	, -60	determiner -31	end 21	preposition -30
end|pronoun|v2|	end -29	preposition -37
end|pronoun|verb-saying|	0 -26	preposition -22
end|pronoun|word|	0 -36	preposition -20	stop -29
end|proponer|	, -44	0 -37	1 24	end 66
end|proporre|	0 -28	end 62
end|propor|	a -17	end 34
end|proposer|	, 29	1 14	end 18	à -11
end|protestare|	0 -52	end 55
end|préciser|	, -60	0 -33	1 -12	de -17	end 60	jusqu’ -15	que -9	v0 -44	v1 43
end|préconiser|	de -35	end 40
end|prévenir|	au -12	end 19
end|prévoir|	0 46	end -47
end|quando|	0 -25	v0 -33	word -33
end|queixar|	0 -49
end|quejarse|	0 -28	end 28	v0 16
end|quem|	0 -31	word -27
end|querer|	end 19
end|que|	 -20	0 -37	1 -25	a -29	adverb -27	auxiliary -32	capital -25	determiner -32	el -24	en -23	hay -19	la -15	le -20	nadie -19	no -25	não -22	o -23	personne -12	preposition -34	pronoun -26	quote -20	se -25	v0 -31	v1 -29	v2 -13	verb-saying -48	word -26	é -25
end|quien|	word -29
end|qui|	auxiliary -29	guérissent -23	v0 -27	word -21
end|qu’|	0 -16	determiner -15	on -23	pronoun -32	un -15
end|raccomandare|	end -20
end|raccontare|	, -88	0 -41	a -30	da -46	di -24	e -68	end 64	per -11	v0 -55	v1 57
end|raconter|	, -57	0 -45	au -17	de -8	end 54	v0 -31
end|rappeler|	, 15	0 -58	1 -24	de -40	depuis -40	d’ -36	en -59	v0 33	v1 -52	à -28
end|rechnen|	0 6	auf -71	der -38	von -66
end|reclamar|	0 -50	de -47	end 39
end|recomendar|	0 -37	de -26	end 49	que -24
end|reconhecer|	0 10	end 10	v0 -27
end|reconnaître|	0 49	end -36
end|reconocer|	0 46	de -11	end -22	v0 -55
end|recordar|	, 45	a -43	con -27	de -41	desde -37	do -17	en -27	end -23	no -31	que -22	v0 32
end|recusar|	0 16	end -59
end|referir|	0 45	de -24	end -38
end|refuser|	0 58	end -58
end|regretter|	end 60
end|rejeitar|	0 12	end -12
end|rekenen|	0 -13	: 28	end -6	jaar -29	op -19
end|relatar|	, -54	0 -56	a -17	end 86
end|replicare|	0 -50	end 52
end|replicar|	0 -63	end 78	v0 -45
end|requérir|	0 25	end -20
end|responder|	, -9	0 37	1 14	a -41	de -12	em -49	end 20	por -75	v0 -72
end|ressalvar|	end 42
end|rest|10-15|judging|	, -81	; 40	a -35	de -12	que -14
end|rest|10-15|judging|,|	0 -74
end|rest|10-15|judging|;|	0 40
end|rest|10-15|judging|preposition|	0 -54
end|rest|10-15|judging|that|	0 -14
end|rest|10-15|none|,|	0 16	1 -115	v0 -24	v1 -96
end|rest|10-15|none|	: -10	; 24	a 17	al -48	am -31	ao -52	aos -32	bis -7	che -27	com -28	con -30	d' -41	da -52	das -13	dat -24	de -45	dei -26	del -33	der -23	desde -35	di -52	die -26	do -19	d’ -59	em -81	en -61	entre -44	in -77	marzo -28	mit -23	na -26	para -55	per -21	por -95	que -24	se -25	sobre -67	sur -65	um -36	van -18	y -121	zum -8	à -33
end|rest|10-15|none|:|	0 -8
end|rest|10-15|none|;|	0 24
end|rest|10-15|none|capital|	1 -32	v0 -27
end|rest|10-15|none|coordinator|	0 -20	1 -17	v0 -87	v1 -19
end|rest|10-15|none|determiner|	0 -17	v0 -27
end|rest|10-15|none|preposition|	0 -22	1 -27	2 -19	v0 14	v1 -44	v2 -12
end|rest|10-15|none|subordinator|	0 -23
end|rest|10-15|none|that|	0 -24	v0 -29	v1 -32
end|rest|10-15|none|word|	0 -33	1 -28	v0 -29
end|rest|10-15|saying|	, 30	: 59	; 50	a -30	da -47	de -30	del -8	della -10	der -26	di -18	e 87	en -26	in -33	que -34	y -23	à -39
end|rest|10-15|saying|,|	0 46	1 -89	2 17	v0 -39
end|rest|10-15|saying|:|	0 36	v0 55
end|rest|10-15|saying|;|	0 50
end|rest|10-15|saying|coordinator|	0 37	1 32
end|rest|10-15|saying|determiner|	v0 -16
end|rest|10-15|saying|preposition|	0 -35	1 -31	v0 -51	v1 -23
end|rest|10-15|saying|that|	0 -28
end|rest|10-15|saying|word|	0 -24
end|rest|10-15|thinking|	de -28	of -11	à -24
end|rest|10-15|thinking|preposition|	0 -72	v0 -52
end|rest|10-15|thinking|subordinator|	0 -11
end|rest|10-15|verb|	, 13	: 87	; 43	a -61	al -58	anni -30	auf -11	aus -20	che -33	da -39	dat -46	de -29	del -14	dell’ -44	der -18	di -26	die -49	do -25	d’ -26	e -35	em -90	en -68	im -14	in -65	na -43	op -36	que -35	van -39	voor -29	y -64	à -23
end|rest|10-15|verb|,|	0 -13	1 20	v1 -63	v2 -31
end|rest|10-15|verb|:|	0 80
end|rest|10-15|verb|;|	0 36	v0 32
end|rest|10-15|verb|capital|	0 -30
end|rest|10-15|verb|coordinator|	0 -30	1 -59	v0 -68	v1 13
end|rest|10-15|verb|determiner|	0 -19
end|rest|10-15|verb|preposition|	0 -57	1 -21	v0 -63	v1 -23	v2 -29
end|rest|10-15|verb|that|	0 -29	v0 -15	v1 -25
end|rest|10-15|verb|word|	0 -43	v0 -60
end|rest|1|none|	end -67
end|rest|1|none|end|	0 -54	v0 22
end|rest|2|none|	end 18
end|rest|2|none|end|	0 21	1 16	2 24	v1 -8	v2 10
end|rest|3|none|	: 36	aan 10	an 41	anni -15	anno -21	année -17	ano -23	anos -19	ans -19	aus -50	año -17	años -15	dezembro -18	dias -21	día -13	días -25	février -24	giorni -23	heures -22	hora -8	horas -25	jahr -17	janvier -24	juin -20	junio -14	lundi -13	mai -27	maio -21	mardi -20	mese -21	meses -12	mesi -22	minuti -31	minutos -13	mit -53	mois -18	noche -20	notte -15	nuit -20	op -66	ottobre -16	semana -20	septembre -22	setembro -20	settimana -20	tarde -19	venerdì -23	viernes -15
end|rest|3|none|:|	0 65	v0 -18
end|rest|3|none|adverb|	0 -32
end|rest|3|none|capital|	0 -25	v0 -23
end|rest|3|none|preposition|	0 21	v0 30	v1 -47	v2 -48
end|rest|3|none|word|	0 -32	1 -32	v0 -28	v1 -31	v2 -17
end|rest|4-5|judging|preposition|	0 -44
end|rest|4-5|none|	( -39	, -35	a -78	aan -66	ad -26	ai -32	al -51	alla -54	alle -30	allo -36	als -36	an -73	ao -61	aos -53	até -57	au -66	auf -38	aus -28	avant -57	avec -53	bij -42	bis -47	che -21	com -51	como -30	con -36	d' -32	da -42	dal -34	dans -71	das -47	dat -26	de -46	dei -63	del -49	della -54	delle -52	dell’ -49	depuis -46	der -30	desde -46	di -50	dia -16	dias -17	die -47	do -45	dos -69	durante -62	dès -58	d’ -44	e -128	en -47	et -43	für -55	hasta -42	horas -13	im -48	jaar -23	juni -35	jusqu’ -15	meses -28	met -61	mit -26	na -60	naar -52	nach -48	nas -49	nel -52	no -56	nos -21	op -43	par -46	para -53	pela -50	pelo -46	per -48	por -98	pour -68	quando -32	que -31	qui -23	qu’ -9	sans -33	se -30	semana -36	sin -61	sur 32	tag -24	tot -59	um -46	und -51	van -52	vers -54	volgens -43	von -52	voor -40	y 10	zu -33	zur -52	à -37	às -18
end|rest|4-5|none|,|	0 -43	1 -76	v1 -83	v2 -37
end|rest|4-5|none|:|	0 18	v0 -15
end|rest|4-5|none|capital|	0 -31	v0 -26	v1 -29
end|rest|4-5|none|coordinator|	0 -146	1 -67	v1 -21
end|rest|4-5|none|determiner|	0 -35	v0 -36
end|rest|4-5|none|preposition|	0 -17	1 -24	2 -22	v0 -46	v1 -38	v2 -26
end|rest|4-5|none|pronoun|	0 -30
end|rest|4-5|none|subordinator|	0 -30	v0 -27
end|rest|4-5|none|that|	0 -29	1 -20	v0 -25	v1 -27
end|rest|4-5|none|word|	0 -33	1 -20	v0 -40
end|rest|4-5|saying|	, 32	que -41	y 16
end|rest|4-5|saying|coordinator|	0 16
end|rest|4-5|saying|preposition|	0 -72	v0 -63
end|rest|4-5|saying|that|	0 -41
end|rest|4-5|verb|	, -72	für -54	op -17	zu -29
end|rest|4-5|verb|,|	v1 -31	v2 -25
end|rest|4-5|verb|preposition|	0 -66	1 -42	v0 -26
end|rest|4-5|verb|word|	0 -30
end|rest|6-9|judging|	, 53	e 64	en -22
end|rest|6-9|judging|,|	0 35	1 -64
end|rest|6-9|judging|coordinator|	0 30
end|rest|6-9|judging|preposition|	0 -50	v0 -35
end|rest|6-9|none|	, -22	: -69	; 23	a -53	aan 30	abend -13	ai -16	al -52	alla -22	als -17	an -61	anni -25	anos -23	ao -27	até -55	au -31	auf -23	aux -53	avant -32	avec -73	ayer -29	bei -64	bij -40	bis -38	che -28	com -67	con -52	contra -26	d' -34	da -51	dal -34	dans -45	das -30	dat -29	de -53	dei -17	del -50	dell' -49	della -45	dell’ -22	der -28	desde -28	devant -41	di -27	die -24	do -62	dos -18	d’ -40	e -13	em -88	en -58	entre -61	et -83	für -30	hora -14	im -49	in -39	jaar -18	jahr -26	met -36	mit -11	momento -16	na -62	naar -35	nach -19	nel -17	nella -39	no -37	noche -23	ohne -32	om -66	ontem -37	op -39	par -37	para -35	pelo -22	per -66	por 22	pour -34	que -26	quem -16	se -29	secondo -25	segunda -11	seit -32	semana -19	si -14	stunden -10	su -65	sur -65	tra -59	uit 40	um -21	und -50	van -36	von -53	voor -75	week -24	y 47	zu -70	zum -27	à -48	às -61
end|rest|6-9|none|,|	1 14	v0 -66	v1 -105
end|rest|6-9|none|:|	0 -50
end|rest|6-9|none|;|	0 23
end|rest|6-9|none|adverb|	0 -27
end|rest|6-9|none|capital|	0 -23	v0 -31
end|rest|6-9|none|coordinator|	0 12	1 -59	v0 -20	v1 -68	v2 -48
end|rest|6-9|none|determiner|	0 -24	v0 -24	v1 -30
end|rest|6-9|none|preposition|	0 -18	1 -28	2 -21	v0 -48	v1 -28	v2 -40
end|rest|6-9|none|pronoun|	0 -33
end|rest|6-9|none|subordinator|	0 -27
end|rest|6-9|none|that|	0 -24	1 -19	v0 -29	v1 -28	v2 -35
end|rest|6-9|none|word|	0 -33	1 -28	2 -35	v0 -44	v1 -26
end|rest|6-9|saying|	, 54	; 32	a -68	an -40	de -85	der -27	di -61	e -20	en -23	et -31	in -26	que -36	se -22	y 20
end|rest|6-9|saying|,|	1 -76	v0 58	v1 52
end|rest|6-9|saying|;|	0 32
end|rest|6-9|saying|coordinator|	1 -44	v0 19	v1 -18
end|rest|6-9|saying|determiner|	0 -30
end|rest|6-9|saying|preposition|	0 7	v0 -42	v1 -35
end|rest|6-9|saying|pronoun|	0 -22
end|rest|6-9|saying|word|	0 -49
end|rest|6-9|thinking|	, -14
end|rest|6-9|thinking|,|	0 -34	v0 -6
end|rest|6-9|thinking|preposition|	0 -68	v0 -45
end|rest|6-9|verb|	, -47	: -55	a -46	aan -33	al -47	an -65	auf -48	bij -41	che -27	das -23	dat -23	de -29	denn -28	der -20	di -10	die -30	do -21	e 10	en -57	et -46	im -23	in -39	jahre -27	juli -8	met -21	naast -9	om -19	omdat -8	op -14	quando -23	que -26	qui -18	sinds -46	stunden -9	toen -24	um -12	und -35	van -18	y 22
end|rest|6-9|verb|,|	1 -42	v0 -106	v1 -63
end|rest|6-9|verb|capital|	0 -26	v0 -13
end|rest|6-9|verb|coordinator|	0 11	v0 -84	v1 -41
end|rest|6-9|verb|determiner|	0 -23	v0 -17	v1 -24	v2 -31
end|rest|6-9|verb|preposition|	0 -59	1 -42	v0 -33	v1 -33
end|rest|6-9|verb|subordinator|	0 -20	v0 -24	v2 -24
end|rest|6-9|verb|that|	0 -27	1 -14	v0 -29	v1 -20
end|rest|6-9|verb|word|	0 -26
end|revelar|	0 -7	da -37	de -16	end 74	v0 -75
end|ribadire|	end 54
end|ribattere|	0 49	end -41
end|ricordare|	0 -84	1 73	a -33	anni -14	con -35	di -42	e -39	end 20	in -48	nel -23	v0 -54
end|riferire|	con -20	di -20	d’ -28	e -24	end 40
end|rispondere|	0 -38	end 52	v0 27
end|ritenere|	end 47
end|räumen|	das -11	der -14	end 30	in -16	v0 8
end|réclamer|	0 51	de -71	d’ -56	end -49
end|réfuter|	end -21
end|répondre|	end 41
end|rétorquer|	end 24
end|saber|	0 -54	a -51	end 76	v0 8
end|sagen|	, -76	0 -51	aus -37	das -9	end 73	für -13	in -33	mit -26	und -51	v1 16	v2 43
end|sans|	0 -36	word -45
end|sapere|	0 -20	end 30
end|schließen|	end 54
end|schreiben|	die -32	end 52
end|schrijven|	0 43	end -47
end|secondo|	, -26	0 -22	1 48	: -7	a -36	alla -30	anno -12	con -16	del -14	della -52	di -34	d’ -10	e 42	in -35	per -16	prelievo -25	su -10	v1 -11	word -41
end|segnalare|	end 70
end|segunda|	0 -12	regata -11	word -11
end|segundo|	, -7	0 -64	1 76	2 41	a -26	anos -20	ao -19	com -26	de -15	desde -13	do -22	dos -10	e -101	em -68	end 38	na -18	no -36	para -27	pelo -22	por -20	que -37	v0 -29	v1 8	v2 -39	à -7
end|según|	, -47	0 -68	1 67	2 37	a -38	años -14	con -33	de -35	del -42	desde -34	en -25	end 35	entre -15	hasta -17	para -28	por -54	que -16	v0 10	v1 -18
end|seit|	0 -29	capital -41	v0 -44	word -36
end|selon|	, -94	0 28	1 43	ans -12	au -11	d' -15	dans -19	de -18	depuis -26	d’ -10	en -9	end 105	entre -17	et -47	par -14	sur -32	v0 -32	v1 41	vers -12	à -11
end|semana|	. -20	0 -22	stop -20	word -23
end|senza|	0 -54	word -36
end|septembre|	. -22	stop -22
end|setembro|	. -20	0 -22	stop -20
end|settimana|	. -20	0 -21	stop -20
end|se|	0 -39	v0 -35	verb-saying -26	word -35
end|señalar|	0 -61	end 62
end|shares|false|	, 34	0 48	coordinator -9	v1 -28
end|shares|no-verb|	, 7	2 -34	coordinator -34	subordinator -19	v0 -37	v1 -95	v2 -50
end|shares|none|	( -56	, 9	1 -11	2 24	: 33	; 37	adverb -84	capital -71	determiner -35	end 10	preposition -19	pronoun -52	subordinator -77	that -35	v0 -9	v1 -25	v2 -12	word -40
end|shares|other|	, -48	0 11	v1 -16	v2 -31
end|shares|true|	, 40	0 42	1 36	coordinator 74	v0 74
end|sinds|	0 -34	word -45
end|sin|	0 -65	word -65
end|si|	0 -15	word -24
end|smentire|	end -24
end|sobre|	0 -70	determiner -72	o -33
end|solicitar|	0 -92	end 85
end|sollecitare|	0 15	end -10
end|sommen|	, -42	0 -42	1 15	dat -12	en -9	end 34	van -12
end|sostenere|	, -64	0 -35	1 11	ad -26	di -13	end 75	in -42	v0 -44
end|sostener|	0 24	a -59	de -14	en -32	end 33	v0 -66	y 6
end|sottolineare|	e -10	end -19	v0 -8
end|souligner|	0 -43	end 60
end|soupçonner|	end 52
end|source|source|0|	false -16
end|source|source|1|	false -63	true 17
end|source|source|2|	false 29	true 87
end|source|source|v0|	false -11	true 50
end|source|source|v1|	false -66
end|source|source|v2|	false -57
end|soutenir|	0 -40	end 56	que -18	v0 29
end|spiegare|	, -6	0 -61	a -14	al -14	che -29	dalla -41	di -56	e -104	end 24	in -35	ottobre -14	per -18	secondo -25	v0 28	v1 -13	v2 48
end|spreken|	end 9	v0 -31
end|stando|	, -73	di -15	end 63	v0 -60	v1 29
end|stellen|	, 55	0 6	end -72	v0 60	v1 -42	v2 -66
end|stimare|	end 56
end|stunden|	0 -12	an -9	coordinator -10	preposition -9	und -10
end|stunde|	0 -20
end|subordinator|0|	comma -17	coordinator -56	determiner -13	end 42	late -26	next -32	preposition -64	source -23	that -31
end|subordinator|auxiliary|	determiner -24	v2 -24
end|subordinator|determiner|	0 -33	word -39
end|subordinator|preposition|	0 -22	determiner -11
end|subordinator|pronoun|	0 -24	word -43
end|subordinator|quote|	stop -21
end|subordinator|v0|	end -21	preposition -47	that -30
end|subordinator|word|	0 -33	determiner -12	stop -34	v0 -30	word -44
end|subrayar|	end -57
end|sugerir|	end 26
end|sulla|	word -53
end|sul|	0 -48	word -58
end|sur|	0 28	determiner -147	dix -14	la -60	les -66	un -98	v0 -68	word -77
end|sustentar|	0 -35	a -25	de -14	end 72	v0 -29
end|su|	0 -72	determiner -73	word -10
end|tabler|	end 35
end|tarde|	. -19	0 -19	stop -19
end|teilen|	die -19	end 46	v0 -26
end|temere|	end 12
end|temer|	de -17	end 62
end|that|0|	: 91	; 7	adverb -25	after -11	capital -16	colon -15	comma -29	coordinator -6	determiner -31	end 27	next -61	preposition -33	pronoun -24	source -16	subordinator -30	that -25	word -27
end|that|1|	after -10	comma -12	coordinator 8	end -9	next -17	preposition -31	source -25	that -43	word -43
end|that|2|	coordinator -27	preposition -26
end|that|adverb|	0 -30	v0 -19	word -46
end|that|auxiliary|	0 -26	determiner -40	word -20
end|that|capital|	word -27
end|that|determiner|	0 -29	1 -15	capital -19	v0 -30	v1 -29	word -31
end|that|judging|0|	false -13	true 45
end|that|judging|1|	false -25	true -8
end|that|judging|v0|	false 32	true -18
end|that|preposition|	0 -30	determiner -33	pronoun -33	v0 -20	v1 -31	word -32
end|that|pronoun|	0 -29	auxiliary -25	v0 -31	v1 -28	word -29
end|that|quote|	0 -27	stop -28
end|that|saying|0|	false -17	true 30
end|that|saying|1|	true -10
end|that|saying|2|	false -85
end|that|saying|v0|	false -7	true 25
end|that|saying|v1|	false -76
end|that|saying|v2|	false -48	true 115
end|that|thinking|0|	false -16	true 31
end|that|thinking|v0|	false 25	true -19
end|that|v0|	, 9	: 22	; 21	after -13	capital -15	comma -54	coordinator 6	determiner -22	end 11	next -24	preposition -14	source -22	subordinator -30	that -39	word -36
end|that|v1|	, -34	colon -32	coordinator -35	next -12	preposition -37	that -39	word -41
end|that|v2|	end 101	preposition -6	that -16
end|that|verb-saying|	0 -48	preposition -31
end|that|word|	, -16	0 -24	1 -21	: -16	adverb -38	auxiliary -27	determiner -24	preposition -31	pronoun -34	quote -20	stop -27	v0 -28	v1 -36	v2 -9	verb-judging -15	word -20
end|toen|	auxiliary -24	v2 -24	was -24
end|tot|	0 -54	word -54
end|tra|	0 -63	capital -58
end|uit|	0 21	capital -72	de -58	determiner -58
end|um|	0 -26	capital -28	determiner -52	sieben -36	v0 -59	word -29
end|und|	0 -83	1 -11	auxiliary -45	capital -42	determiner -30	für -32	klos -9	preposition -39	v0 -46	word -54
end|unlisted|	0 -6	end 39
end|unterstreichen|	, -17	0 -23	1 14	end 24	in -25	und -9
end|uur|	0 -31
end|van|	 -20	0 -48	1 -19	capital -43	de -40	determiner -48	het -39	pronoun -39	quote -20	v1 -30	word -45	zeventig -12
end|venerdì|	. -23	0 -23	stop -23
end|verb-saying|0|	end 47	preposition -49
end|verklaren|	0 -46	end 55
end|verlangen|	, -66	0 -18	der -26	die -31	end 66	v0 -11	v1 -41	v2 13
end|verlauten|	end 18
end|vermuten|	0 -27	die -24	end 58
end|verraten|	0 -24	end 24
end|versichern|	0 -31	end 77
end|versprechen|	end 44
end|vers|	0 -58	determiner -11	v0 -12	word -27
end|verteidigen|	end 34	v0 -32
end|vertellen|	, -79	0 -40	aan -48	end 54	toen -24	v0 -23	voor -29
end|verwachten|	0 -6	end 35	v0 36
end|verweisen|	, -65	0 -44	end 56	v0 -33	v1 27
end|verwijten|	0 -43	end 43	v0 43
end|ver|	0 -53	end 54
end|viernes|	. -15	0 -15	stop -15
end|vinden|	end -11
end|voegen|	end 19
end|volere|	, -90	0 30	end -38
end|volgens|	, -19	0 -15	1 56	: -10	dat -24	determiner -37	en -46	end 33	haar -37	in -65	jaar -17	naar -18	om -16	op -24	uit -52	v0 -20	van -13	voor -46
end|vom|	capital -59
end|von|	0 -64	determiner -33	word -56
end|voor|	0 -71	de -63	determiner -63	v0 -38	v2 -28	vier -29	word -42
end|vor|	0 50	dem -66	determiner -92
end|vragen|	0 -8	end 79	in -22	v0 7	van -65
end|vrezen|	0 -29	end 64	in -41	v0 -37
end|vrijdag|	0 -19	word -29
end|waarschuwen|	0 -47	end 50	v0 47
end|warnen|	, -62	0 14	end 17	v0 -54	v1 7
end|week|	0 -25	word -14
end|weigeren|	end -57	volgens -43
end|weken|	0 -23	word -29
end|werfen|	, -82	0 -29	1 48	die -11	end -7	zu -28
end|widersprechen|	, -63	end 59	v0 -68	v1 29
end|wijzen|	, -52	0 -69	1 35	end 69	in -20	v0 32
end|willen|	0 -9	end -24	naar -37	over -69	v0 45
end|wollen|	end 39
end|word|,|	0 -26	1 -19	2 -37	coordinator -35	determiner -26	preposition -29	quote -26	v0 -54	v1 -29	word -29
end|word|0|	, -44	: 6	; -12	adverb -29	after -10	behind -20	capital -38	colon -31	comma -22	coordinator 17	determiner -28	end -7	infinitive -38	late -35	next -55	preposition 14	pronoun -32	source -31	subordinator -31	that -31	word -45
end|word|1|	, 20	comma -9	coordinator -48	next -42	preposition -30	source -27	that -36	word -39
end|word|2|	end 6	preposition -60	source -26
end|word|;|	0 -9
end|word|adverb|	0 -33	1 -54	stop -33	v0 -48	word -48
end|word|auxiliary|	0 -34	stop -32	word -36
end|word|coordinator|	0 -32	determiner -16	that -45	v0 -29	word -40
end|word|determiner|	0 -38	v0 -39	word -37
end|word|preposition|	0 -39	1 -30	capital -55	determiner -50	v0 -39	word -38
end|word|pronoun|	0 -26
end|word|quote|	0 -29
end|word|stop|	0 -32	1 -32	capital -39	coordinator -13	determiner -36	end -29	preposition -31	pronoun -16	quote -27	v0 -28	v1 -31	v2 -17
end|word|v0|	, -78	colon -53	comma -31	coordinator -60	end -33	next -51	preposition -57	source -31	that -36	word -35
end|word|v1|	, 22	comma -17	end 45	next -28	preposition -20	source -28	that -39	word -29
end|word|v2|	, -36	colon -15	end 7	preposition -55
end|word|word|	, -37	0 -32	auxiliary -52	determiner -30	preposition -16	stop -34	v0 -37	word -21
end|wünschen|	0 -42	end 44
end|würdigen|	als -40	end -31	v0 40
end|y|	0 23	1 -10	a -47	auxiliary 33	capital 34	determiner -105	dos -29	en -49	ha 33	la -52	pidió 42	preposition -82	que 24	that 24	un -53	v0 43	v1 -58	verb-saying 54	word -48
end|zeggen|	, -9	0 -65	1 53	: -31	aan -76	bij -40	dat -28	en 28	in -53	met -35	op -57	v0 14	v1 -20	voor -31
end|zien|	end 9
end|zum|	0 -36	1 -21	capital -34	friedhof -8	friseur -8	v0 -27
end|zur|	capital -67
end|zu|	0 -57	1 -29	auxiliary -29	betreiben -28	capital -23	determiner -37	haben -31	kommen -7	lassen -19	schaden -25	sein -12	v0 -35	word -33
end|às|	0 -63	word -63
end|à|	0 -93	1 -21	capital -88	determiner -29	la -15	l’ -24	un -28	v0 -37	v1 -9	word -43
end|äußern|	, -69	end 73	v0 -69	v1 50
end|évaluer|	end 23
end|évoquer|	end 45
none|	a 15	aankondigen -49	accogliere 60	accusare -12	accuser -28	aceitar 59	achar 54	achten -17	aconsejar -43	acreditar -31	acusar -25	adelantar 49	adiantar 12	admettre -21	admitir -15	advertir -34	afdoen -9	affermare -53	afficher 70	affirmer -25	afirmar -26	agacer 30	aggiungere -6	agradecer -11	ajouter 10	aldus -8	alegar -32	alertar -40	alerter -46	ameaçar 40	amenazar -39	ammettere -30	analysieren -44	annoncer 17	annotare 43	annunciare -13	antwoorden 18	antworten -10	apelar -46	aplaudir 20	apontar -9	appeler -25	appellieren -54	applaudir 67	apprendre 67	approuver 85	apuntar -24	argumentar -57	argumentieren -61	asegurar -38	asentir 60	assegurar -68	assicurare -8	assumer 41	assumir 34	assurer -41	atirar 62	atribuir -29	attaccare 37	attribuer -44	attribuire -22	auspicare -27	ausrichten -40	avaliar 12	avancer 26	avanzar 21	avertir 35	avisar -12	avouer -12	avvertire -28	avvisare 48	añadir 28	bautizar 53	beantragen 82	becijferen -46	bedanken 69	begründen 29	behaupten -55	bekennen 6	beklagen -25	beloven -20	bemerken -39	bemängeln 12	benadrukken -49	berichten -54	beschreiben 72	beslissen 74	bestreiten 33	bestrijden 38	bestätigen -9	beteuern -53	betogen -49	betonen -65	betuigen -11	bevestigen 24	beweren -46	bezeichnen 67	bezweren 14	bieden 14	bitten -10	blijken 58	blijven 81	brincar 13	bromear 72	calcolare -11	calcular -73	calificar 65	celebrar 27	celebrare 57	chamar 73	chiamare 65	chiarire 19	chiedere -16	chiffrer 12	cifrar -23	citar 28	classificar 12	cobrar -6	cogitar 27	coincidir 48	comemorar 18	comentar 18	commentare 92	commenter 40	comparar -29	completar 21	comprendre -43	comunicar 27	comunicare -25	concedere 49	concluir 13	conclure 22	concordar 97	concéder -33	condannare 73	condenar 73	confesar 6	confessar 50	confidare -43	confirmar 11	confirmer 13	conforme -63	congratular 52	considerar -20	constater 25	contestare 6	contester -31	continuar 55	contrapor -41	convocar 9	correggere 39	corregir 52	corrigir 60	cortar 55	così 68	craindre -7	creer -33	crier 50	criticar -7	croire 19	culpar -26	d' -36	danken 24	de -16	declarar 21	decretar 59	defender 13	definir 52	definire 68	demandar 81	dementieren -33	denken 43	denunciar -24	desabafar 40	desaconselhar 14	descartar 10	descrever 19	describir 42	deslizar -45	desmentir 14	despedir 37	destacar 7	detallar -15	devolver 72	dichiarare 12	difendersi 31	difundir -36	dire 12	discordar -8	disparar 79	ditar -37	divulgar 21	dixit 10	dizer -6	domandare 59	domandarsi -60	dreigen -14	dringen -6	drohen 12	drukken 52	dämpfen -62	déclarer 52	décrire 15	défendre -54	démentir -16	déplorer -24	désigner 73	eisen 28	elogiare -71	empfehlen 12	emporter 65	en 38	encontrar 48	engager -26	entender -43	entgegnen -58	entschuldigen -32	ergänzen -49	erinnern 57	erkennen -57	erklären -16	erläutern -67	erwidern -16	erzählen 6	esclarecer -47	escludere -57	escribir 11	escusar 30	esperar 46	esprimere 22	estimar -28	estimer -8	evitar 29	exclure -40	excuser 68	exigir -11	explicar -33	exposer 92	expresar 11	faire_valoir -30	falar 25	feliciteren 55	festejar 53	figurer 46	finden -18	fordern -58	fragen -29	frenare 7	frisar -40	fügen -46	garantire -9	garantizar -53	geben -23	gemäss -64	gestehen 35	getuigen 43	geven 29	giudicare 14	giurare 28	glauben 43	glimlachen 52	glisser -22	gostar -31	gracejar 50	grappen 53	grincer 29	gritar 74	hablar 91	heißen 23	heißt -38	hekelen -30	herinneren -26	heten 81	hoffen -21	hopen -37	houden 14	illustrare 65	imputare 77	indicar 53	indicare 17	indigner 29	indiquer -20	informar -31	insister -17	insistir -79	interroger 62	invitar -38	invitare -70	inviter -32	invocar -51	invocare -62	invoquer 8	ironiser 47	ironizar 70	ironizzare 53	juger 13	jurar 8	jurer -54	justifier 53	klagen -13	klinken 13	kommentieren 61	kontern -30	kündigen -48	lachen 108	lamentare -58	lancer 24	lassen 16	laten -11	laut 25	leer 63	leggen -32	leggere 15	lehnen 20	lembrar 12	ler 67	limitar -40	lire 80	llamar 71	loben 28	lodare 60	louer 63	loven -11	luiden -61	lâcher 60	machen -48	mahnen 21	maintenir 11	mandar 58	manifestar 41	mantener 13	manter 36	meedelen 52	meinen 38	melden 18	menacer -10	menen -24	minacciare 11	minimizar 24	mostrar 28	na 17	nach -14	negar -32	negare -29	nennen 46	nier -22	noemen 89	noter -11	notieren 52	nuancer 43	obiettare 39	observar -48	observer 58	ofrecer 7	ontkennen -14	oordelen 9	opinar -9	opmerken 11	opposer 34	ordenar -38	orientar 15	osservare -42	overwegen -25	par 44	para 31	parlare 111	parler 83	pensare 30	per 25	pester 36	philosopher 18	plaider -9	plaisanter 53	pleiten -62	pochen 10	pointer -8	ponderar 28	pour 45	poursuivre 46	precisar 6	precisare -50	preferir 18	preguntar 33	prevedere -25	prever -7	prijzen 55	promettere -44	promettre -8	propor 15	proporre -22	protestar -11	protestare -17	protester 20	préciser -15	préconiser -44	préférer 72	prévenir -53	prévoir 32	publicar 90	puntualizar -73	qualifier 72	quejarse -65	querer 19	questionar 27	raccomandare -51	raccontare 14	raconter 33	rappeler -16	rapporter 70	raten -9	razonar -10	reaccionar 45	reageren 75	reagieren 75	reagir 59	reagire 49	rebater 17	rechazar 10	rechnen -74	recibir 39	recitare 68	reclamar 8	recomendar -56	recommander -24	reconhecer -18	reconnaître -12	recordar -18	recusar 14	reden 41	redouter 10	refuser 44	registar 7	registrar 68	regretter -73	rejeitar -16	rekenen -32	relatar -20	relever 11	remeter 40	repetir 69	reprendre 80	reprochar 45	repudiar 74	respaldar -7	respingere 26	responder 15	responsabilizar -32	ressaltar -30	ressalvar -52	resumir 70	retrucar -49	revelar -72	revendiquer -18	reír 60	ribadire -26	ribattere 14	riconoscere 20	ricordare -36	ridere 67	riferire -44	rigoler 50	ringraziare 78	ripetere 47	rir 60	rire 60	rispondere 13	ritenere -82	rivendicare -13	roepen -46	rufen -25	räumen 12	réagir 64	réclamer -16	récuser 6	réfuter -72	réjouir -37	répliquer 23	répondre 12	répéter 16	résumer 85	rétorquer 47	rügen 43	saber -14	sagen 11	saludar -19	saluer 79	salutare 72	sapere -45	sbilanciare 48	scherzare 46	scherzen 25	schildern 44	schließen 10	schreiben 34	schrijven -14	scrivere 27	scusare 63	secondo -44	segnalare -34	segundo -25	según -8	sehen 20	selon -22	sentenciar 74	señalar -30	si -49	sluiten 8	smentire -18	so 8	sollecitare -49	sommen -66	sorridere -26	sostenere 15	sottolineare -29	souffler 32	souhaiter 20	souligner -24	soupirer 30	soupçonner 21	souri 51	sourire 37	souvenir -16	spiegare -12	spotten -14	sprechen 102	spreken 87	staan 34	staat 54	stando -12	stehen 119	stellen -7	stimare -23	sturen 23	sublinhar -45	subrayar -40	sugerir 27	suggerire 52	suggérer -38	suspirar 56	sustentar 33	tabler -66	tachar 55	tagliare 58	teilen -25	telefonar 43	telefonare 61	temer -60	tempérer 11	tildar 57	toelichten 76	tonen 58	traiter 69	trancher 79	trasladar 13	trekken 49	trouver -18	tuonare 58	téléphoner 71	témoigner 19	valorar 6	vaticinar -32	vatten 99	ver 26	verklaren -54	verkünden -17	verlangen -11	verlauten -60	vermissen -16	vermuten -56	verraten -54	versichern -34	versprechen -13	verteidigen 6	verwachten -31	verzekeren 27	vinden -28	voegen -62	voir 17	volere 7	vouloir 54	vragen -7	vrezen -11	waarschuwen -48	warnen -58	weigeren -11	weisen -6	werben 72	werfen -62	weten -16	widersprechen 41	wijzen 32	willen 18	wollen -15	wünschen -56	würdigen -41	zanjar 47	zeggen -19	zeigen 82	zien 19	zitieren 79	zo 28	äußern 23	écrire 18	étrangler 28	évaluer 10	évoquer 23
none|aankondigen|	past -49
none|accogliere|	past 60
none|accusare|	present -17
none|accuser|	participle -74	past 23	present -9
none|achar|	past 78	present -43
none|achten|	past -17
none|acreditar|	present -31
none|acrescentar|	past 14	present -9
none|acusar|	past -16	present -12
none|address|nobody|	judging 9	other -20	saying 7
none|address|nobody|name|	participle 21	present 8	source 14
none|address|nobody|noun|	participle 7	past 23	present -10	source -12
none|address|nobody|pronoun|	participle -56	present -7	source -23
none|address|reader|	judging -63	other 58	saying -16	source -59	thinking 49
none|address|reader|name|	past -11	present -18	source -80
none|address|reader|noun|	past -12	source 54
none|address|reader|pronoun|	past -28	present -80
none|address|writer|	judging 15	other 48	source 13
none|address|writer|name|	present -23	source -18
none|address|writer|noun|	past -10	present 35	source 37
none|address|writer|pronoun|	present 35	source 6
none|adelantar|	past 21	present 43
none|adiantar|	past 13
none|admettre|	past -21
none|admitir|	present -28
none|advertir|	past -34
none|adviseren|	past -42	present 19
none|afdoen|	past -9
none|affermare|	present -66
none|afficher|	present 60
none|affirmer|	past -25	present -28
none|afirmar|	past -20	present -25
none|agacer|	present 30
none|agradecer|	past -11
none|ajouter|	present 14
none|aldus|	source -8
none|alegar|	past 23	present -98
none|alertar|	past -42	present -12
none|alerter|	present -46
none|ameaçar|	present -57
none|ammettere|	past -30
none|annoncer|	present 26
none|annotare|	past 43
none|annunciare|	past 43	present -78
none|antwoorden|	past 18
none|antworten|	past -10
none|anunciar|	past -9	present -38
none|apelar|	past -21
none|aplaudir|	past 12	present 54
none|apontar|	past -14	present -17
none|appeler|	past -25
none|applaudir|	past 63
none|apposed|	judging 6	other 85	participle -66	past 11	present -20	saying -26	thinking 11
none|apposition|	participle 27	past -31	present -56	saying -50	thinking -18
none|apprendre|	past 67
none|approuver|	present 49
none|apuntar|	past 39	present -50
none|argumentar|	past -54
none|argumentieren|	past -33
none|asegurar|	past -10	present -42
none|asentir|	past 60
none|assegurar|	past -38	present -58
none|assicurare|	past 56	present -19
none|assumer|	present 41
none|assumir|	past 16	present 61
none|assurer|	participle -17	past -33	present -16
none|atribuir|	past -29
none|attaccare|	past 50
none|attribuire|	past -22
none|ausrichten|	past -40
none|avaliar|	present 16
none|avancer|	present 15
none|avanzar|	past 16
none|avertir|	past 35
none|avisar|	past 13	present -36
none|avouer|	present -6
none|avvertire|	past -24
none|a|	source 15
none|añadir|	past 42	present -10
none|bautizar|	past 53
none|beantragen|	past 53
none|becijferen|	past -46
none|bedanken|	past 69
none|before|	% 12	& 10	+ -29	- 106	: 123	; 12	adverb 17	auxiliary 9	capital -44	coordinator 47	determiner 31	pronoun -17	start 28	stop -53	subordinator 38	that 17	verb-judging -26	verb-saying 6	verb-thinking 72	word 9	¿ 54	– 20
none|before||	 21
none|begründen|	past 29
none|begrüßen|	past -35	present 85
none|behaupten|	present -55
none|bekennen|	past 6
none|beklagen|	past -24
none|beloven|	past -20
none|bemerken|	past -41
none|bemängeln|	past 71
none|benadrukken|	past -49
none|berichten|	past -45	present -33
none|beschreiben|	past 72
none|beslissen|	past 74
none|bestreiten|	past 33
none|bestrijden|	past 38
none|bestätigen|	past -7	present -7
none|beteuern|	past -32	present -41
none|betogen|	past -49
none|betonen|	past -65
none|betuigen|	past -11
none|bevestigen|	past 24
none|beweren|	past -46
none|bezeichnen|	past 45
none|beziffern|	present 12
none|bezweren|	past 14
none|bieden|	past 14
none|bitten|	past -10
none|blijken|	past 58
none|blijven|	past 81
none|bromear|	past 71
none|calcolare|	present -21
none|calcular|	past -73	present -30
none|calificar|	past 61	present 42
none|celebrare|	past 57
none|celebrar|	present 71
none|chamar|	past 67	present 35
none|chiamare|	past 41	present 60
none|chiarire|	past 19
none|chiedere|	past -16
none|chiffrer|	present -14
none|cifrar|	present 8
none|citar|	past 6	present 59
none|cobrar|	past -22	present 13
none|cogitar|	present 27
none|coincidir|	past 45
none|comemorar|	past 18
none|comentar|	past 12	present 45
none|commentare|	past 84	present 41
none|commenter|	past 42	present 30
none|comparar|	past -29
none|completar|	past -13	present 51
none|comprendre|	past -43
none|comunicar|	past 27
none|concedere|	past 49
none|concluir|	past 13
none|conclure|	past 22
none|concordar|	present 84
none|concéder|	past -33
none|condannare|	past 73
none|condenar|	past 67	present 31
none|confermare|	past -20	present 8
none|confesar|	past 6
none|confessar|	past 61	present -22
none|confier|	past 63	present -67
none|confirmar|	past -6	present 43
none|confirmer|	past 35	present -39
none|conforme|	source -63
none|congratular|	past 52
none|considerar|	past 11	present -33
none|constater|	present -36
none|contar|	past -18	present 38
none|contestare|	present 32
none|contestar|	past 13	present -17
none|contester|	present -31
none|continuar|	past 55
none|contrapor|	past -41
none|convocar|	past 80	present -67
none|correggere|	past 39
none|corregir|	past 52
none|corrigir|	present 49
none|cortar|	past 55	present 31
none|così|	source 68
none|craindre|	past -7
none|creer|	past -33
none|crier|	present 50
none|criticar|	past -14
none|croire|	past 19
none|d'|	source -36
none|danken|	past 24
none|declarar|	present 54
none|decretar|	past 59
none|defender|	past 21	present -7
none|definire|	past 68
none|definir|	past 52
none|demander|	past 16	present -15
none|dementieren|	past -33
none|denken|	past 43
none|denunciar|	past -31	present -15
none|descartar|	past -18	present 38
none|descrever|	past 19
none|deslizar|	past -38
none|desmentir|	past 23	present -14
none|despedir|	past 37
none|destacar|	past 63	present -18
none|detallar|	past -21
none|devolver|	past 52	present 47
none|de|	source -16
none|dichiarare|	past 16
none|difendersi|	past 31
none|difundir|	past -36
none|direct|	participle 79	thinking 12
none|dire|	past 12
none|discordar|	present -8
none|disparar|	past 58	present 46
none|ditar|	present -37
none|divulgar|	past 15
none|dixit|	source 10
none|dizer|	past -6
none|domandare|	past 59
none|domandarsi|	past -60
none|dreigen|	past -14
none|dringen|	past -6
none|drohen|	present 81
none|drukken|	past 52
none|dämpfen|	past -62
none|déclarer|	past 53
none|décrire|	past 15
none|défendre|	past -54
none|démentir|	past -16
none|dénoncer|	past 21	present -26
none|déplorer|	present -34
none|eisen|	past 28
none|elided|	past 6	present -24
none|elogiare|	present -49
none|elogiar|	past -16
none|empfehlen|	past 12
none|emporter|	past 50
none|encontrar|	past 48
none|engager|	past 16
none|entender|	past -43
none|entgegnen|	past -55
none|entschuldigen|	past -37
none|en|	source 38
none|ergänzen|	past -40	present -37
none|erinnern|	past 53
none|erkennen|	past -57
none|erklären|	past 12	present -49
none|erläutern|	past -59	present -47
none|erzählen|	past 31	present -25
none|esclarecer|	past -42
none|escludere|	past -57
none|escrever|	past -23	present 19
none|escribir|	past 11
none|escusar|	past 30
none|esperar|	past 97	present 30
none|esprimere|	past 22
none|estimar|	past -6	present -36
none|estimer|	past -16	present -7
none|evitar|	past 29
none|exclure|	past -40
none|exiger|	present -43
none|exigir|	past -61	present 35
none|explicar|	past -34	present -9
none|expliquer|	past 66	present -46
none|exposer|	past 89
none|expresar|	past -15
none|faire_valoir|	past -30
none|falar|	past 25
none|feliciteren|	past 55
none|festejar|	past 53
none|figurer|	present 42
none|finden|	past -18
none|fordern|	past -60	present -18
none|fragen|	past -24
none|frenare|	present 7
none|frisar|	past -40
none|féliciter|	present -25
none|fügen|	past -46
none|garantire|	past -31
none|garantir|	past -7
none|geben|	past -23
none|gemäss|	source -64
none|gestehen|	past 35
none|getuigen|	past 43
none|geven|	past 29
none|giudicare|	present 14
none|giurare|	present 28
none|glauben|	present 43
none|glimlachen|	past 52
none|glisser|	past 11	present -39
none|gracejar|	past 50
none|grappen|	past 53
none|gritar|	past 63	present 34
none|hablar|	past 91
none|head|	0 49	1 55	14 24	15 54	2 -26	2023 -11	2024 -25	2028 29	22 51	3 45	30 22	4 -36	6 65	9 37	accusa -11	accusé -20	acusação -82	acv -49	acórdão 8	administração 47	af -8	afd -23	afferma -27	afp 14	ag 57	agence -26	agente 42	agentes 20	akros -55	alcalde 23	alguém 50	alta 45	ambiente 51	animal 62	anonimato -31	ans 38	arouca 53	artigo -45	asociación -69	assessora -6	assessoria -15	associazione -66	associação 79	atelier 76	autarca -28	autora 40	autore 36	autores -74	autorità -6	avocat 50	avoir 81	ayuntamiento 50	azienda 38	bahn 57	banco -64	bank 32	beamten -56	bedrijf 7	behörde 34	belga 35	benítez 32	beroep 68	bhf -29	bochum -6	bond 42	branche -55	brandt -41	brandão 69	brasil 21	brief -68	bruno -11	bruxelles 18	burgemeester 49	bürgermeister -22	cabello 38	cabinet 41	caeiro -25	campo 24	capital 32	cardim 9	carrasco -54	carrascosa -15	cartera -24	cartão 57	carvalhal -66	casa 58	casteleyn 72	castelli -39	catalana -29	causídico -11	cavalcanti 50	cdu 17	celle-ci -18	celui-ci 37	cento 53	central -77	centro -70	cfdt -60	cgil 6	chefin -36	chercheuse -64	cheuvreux -24	chevillard 69	chi 84	chigi 45	choix 63	cinco 54	cittadino -42	civil -40	club -46	clube -49	cnv -40	coach 33	coldiretti -51	comandante 54	comissão -28	commissie -74	companhia 11	comptes -61	comune 77	común -12	conceição 47	conductor 63	congreso 62	conseil 22	conselho -63	consigliere -67	constitucional 13	conti -21	contrato 47	corte 94	cosa -28	cruz 27	cuatro 50	cumplir -13	cámara -76	câmara -32	c’ 62	d 34	dat 77	dato 56	decisión 16	decisão -25	defensa 47	defesa 35	dele -25	delmas 64	departamento -65	deputada -44	dernière -50	derrota -21	desastres 22	dias 77	dicko -47	dictamen 37	die 43	direction -23	directivo -32	directora 65	dirigeante -28	dirigente -64	dizer 15	documento -54	domínguez -10	donna -42	dorf 39	dossier -70	duarte 40	défense 74	echegoyen 49	economía 69	edil -29	editore 51	ejecutivo -66	ela -38	ella 6	elle-même -43	empresa -36	empresarial 29	empresario -32	empresário 55	enquête 73	enseignants -35	entidad -46	entidade -64	entourage -52	entreprise 66	entreprises 16	episódio -49	er -25	ergebnis 59	es 11	española 6	estadual -36	estatal -50	este -42	estudio 7	estudo -16	euro 55	europea 19	europeia 60	européen 11	euros 87	ex-secretário -44	executivo -79	explicações 75	fabre 57	falar 36	falcão 6	fallo 59	familia -58	familiares 85	famille 74	família 84	ferrand -49	ferrando 29	ferrer -19	ferri 61	fille 33	finistère -75	finma -66	firma -58	fiscal -25	fiscalía 53	fnv 33	fois 58	fondo -39	fortes 46	fortin 39	fpö 79	france 43	français -9	frase 36	frau 11	freire 63	fuentes 21	funcionaria -70	funcionario 21	furtado -23	gang 61	gauche 91	geld 57	gemeente -30	general -25	gestor 11	gestora -68	gip -46	giudice -48	gmbh -45	godinho -38	goulart 41	governante -17	governo 8	graça 50	groupe -53	gruber 64	grupo 60	grünen -25	guaramato 31	guasto 77	haar -53	habitants -64	haddad -14	hallazgo 14	hand 61	haro -41	haus -18	hay 27	hem 11	het 75	hof 6	händler -54	ibama 10	iedereen 37	il -40	incendio 50	independente -54	information 85	informations 123	informe 52	instituição -77	instituto -82	internacional -38	intéressé -15	intérieur 59	investigación 7	italia 69	italiana -31	jefferies 23	judiciária -45	jurado 24	júri 39	kabinet 28	kamer 31	kammer 53	kantonalbank -56	kassel 70	keer -26	kessler -14	konzern -63	kowalczyk 66	krant 23	kremlin -63	köln 36	laatste -24	lacaze 74	land 66	larrañaga 64	leal -27	lega 52	legale -68	lei -11	leitão 43	lencastre 44	lettera -33	levar 63	lindqvist -41	lins -61	livre 56	lobato 12	lobito 63	lobo -83	local -54	lui -52	luna 48	lunga 54	lyra 21	macieira 64	madrid 67	maestro 11	magistrada -34	magistrat -49	magistrate -24	maire -24	mairie -59	mamani 46	man -37	manager -73	mancini -28	mandatario -30	manter 71	mar -47	maria 33	matrimonio 52	meer 56	mejía -46	mendonça -69	mercado 71	meta -58	metall -18	meter 29	milhões 51	minister -60	ministerie 31	ministerin 28	ministerio -23	ministeriums -58	ministra 17	ministre -33	ministro -40	ministério -76	monteiro -14	mourão 64	mundial -60	municipal -84	mutter 51	mère -18	médico -68	médicos -29	naam 39	nacional -8	nadie 79	national 52	nationale -37	ndiaye -39	nederland -21	nessuno 64	nesta -23	neto 55	niets -18	noch -51	noor -34	norte 56	nota -66	noticia 45	ns -42	nunes -38	números 67	officier -52	oficial 64	olivenza -76	on 66	ong -63	onu 33	opera 65	oposição 63	oppositie 15	opposition 76	opération 55	organisation -23	organismo -36	organización -55	organização -62	orphée 41	osce -17	otto 19	ouders 7	paal 28	pacheco -52	painemal 43	paixão -69	pan 49	pardo -37	parquet 51	parte 29	parti 96	parties 82	patron -50	patronal -47	paysanne -89	paz 44	peralta -7	perito 37	perizia 16	persone 64	personne 68	persoonsgegevens 34	pessoas 79	piano -21	pinto 75	pl -34	politie -69	polizei -37	político -66	popolare 61	popular 22	portavoce 14	portavoz 37	porte-parole -53	portugal 53	portuguesa -106	pp -46	prefeito 23	prefeitura -11	premier -51	presidente 9	primero -61	problema -13	processo 26	procura -50	promotora 44	proposta -10	prorail -71	provincial 25	préfecture -65	président -16	présidente 54	próprio 36	psp 42	public 46	pública 38	público 34	qualcuno 59	quale -26	quanto -79	quintanilha -45	quién -8	qué 54	r 75	rapport -38	rebelo 50	rechter 45	regierung -41	regierungsrat 19	regional -55	regione -12	registrou 21	reis -57	relatório 48	renard 54	representante -16	resende 40	resolución 30	responsable -18	responsável -32	resultados -70	retrasos -69	ricci -47	rien -29	rival 32	robles -36	roux 34	rover -59	ruiz -58	réseau -46	réu -37	saal 47	sachs -58	sala 22	salerno 56	sanità -56	santé -25	sanz -71	saída -40	saúde 43	schaden -21	scheggia -6	schwede 39	scognamiglio 29	secondes 20	secretaria 64	secrétaire 15	sector -49	segundo -21	sentencia -38	serra 45	sie -41	silveyra -19	sindacalista -64	sindicato -28	so 37	social -13	socialista -87	sociedade 29	società -18	société 41	source -11	spd -13	sport 39	sprecher -82	sprecherin -19	stampa -70	suprema 76	sur 6	suspeitos 55	syndicaliste -48	syndicat -41	tavares 54	tavolo 10	te 103	tempo 17	testo -18	texte -20	texto 7	thibault -44	thiès 19	todos 87	toe 61	torres 57	treinador -17	treviño -55	tribunal 89	tsiklauri 33	turma 83	tutti 12	tutto 67	témoin -51	ufficiale -51	ultima 49	unita -69	universiteit -27	university -22	uno 37	unternehmen -21	uomo 72	vainqueur 27	vale -51	vanaf 73	vandamme 24	var -37	vargas -46	vasseur 63	vast 35	vaz -11	veces -61	vecinos 80	venti 52	vera -78	verband -53	vereniging -47	verhoeven -53	via -55	viegas 72	villaseñor -56	visto 85	voet 49	vogel -6	volta 67	volte 65	voorzitter 12	vorsitzende 48	vorwürfe 66	vos 61	voz 48	vvd 67	wandelgangen 37	watch -64	wendlandt 46	weten -136	wethouder -39	woordvoerder -48	woordvoerster -44	yıldırım -21	zaal 92	zahl 74	zahlen 55	ze -20	zgraggen -21	zij -7	zo -12	édile 37	él 58	étude 74	été 70	évora -52	órgão -49	último -60
none|heißen|	past 23
none|heißt|	source -38
none|hekelen|	past -30
none|helped|%|	false 12
none|helped|)|	false -13
none|helped|,|	false 15
none|helped|.|	false -11
none|helped|2024|	false -30
none|helped|4|	false -33
none|helped|:|	false -18
none|helped|;|	false 77
none|helped|abogada|	false 20
none|helped|acordo|	true 34
none|helped|acuerdo|	true -86
none|helped|acv|	false -47
none|helped|administração|	false -32
none|helped|afd|	false -35
none|helped|afloop|	false -34
none|helped|agence|	false -60
none|helped|agentes|	false 23
none|helped|alguém|	false 51
none|helped|ambiente|	false 7
none|helped|amersfoort|	false 57
none|helped|angaben|	true 38
none|helped|artigo|	false -44
none|helped|associazione|	false -15
none|helped|aunque|	false -63
none|helped|aurait|	true 47
none|helped|aussitôt|	true 67
none|helped|avait|	true 33
none|helped|avevano|	true 67
none|helped|aveva|	true 105
none|helped|avis|	true -56
none|helped|avoir|	false 55
none|helped|avrebbe|	true -25
none|helped|azienda|	false -55
none|helped|años|	true 66
none|helped|bahn|	false 50
none|helped|barcelos|	false 72
none|helped|bedrijf|	false 14
none|helped|beekman|	false -14
none|helped|behörde|	false 75
none|helped|bestuur|	false 75
none|helped|boersma|	false -15
none|helped|brief|	false -68
none|helped|bril|	false 21
none|helped|brussel|	false 90
none|helped|bundesrat|	false -20
none|helped|buurvrouw|	false 39
none|helped|catalana|	false 67
none|helped|causídico|	false -11
none|helped|cdu|	false 17
none|helped|celle-ci|	false -23
none|helped|celui-ci|	false 39
none|helped|central|	false -6
none|helped|centro|	false -46
none|helped|cgt|	false 11
none|helped|cheuvreux|	false -63
none|helped|che|	false 24
none|helped|civil|	false 29
none|helped|club|	false -46
none|helped|cnv|	false -40
none|helped|coldiretti|	false -51
none|helped|colegiado|	false 29
none|helped|compañía|	false 13
none|helped|consumidor|	false 59
none|helped|copom|	false 46
none|helped|cuijk|	false 33
none|helped|cádiz|	false 46
none|helped|câmara|	false 57
none|helped|d'|	true -36
none|helped|defensa|	false -11
none|helped|defesa|	false 50
none|helped|detta|	true 46
none|helped|dinsdag|	true 50
none|helped|diputados|	false -42
none|helped|direction|	false -44
none|helped|dirigente|	false -25
none|helped|dividend|	false 33
none|helped|documento|	false -44
none|helped|dorf|	false 16
none|helped|dossier|	false -55
none|helped|do|	false 61
none|helped|déjà|	true 32
none|helped|educação|	false -81
none|helped|ela|	false -30
none|helped|ele|	false -53
none|helped|ella|	false -33
none|helped|elle|	false 8
none|helped|empresa|	false -67
none|helped|ende|	false 36
none|helped|entidade|	false -47
none|helped|entidad|	false -55
none|helped|en|	false -36	true 63
none|helped|er|	false -28
none|helped|estado|	false -46
none|helped|estudo|	false -18
none|helped|est|	true 17
none|helped|es|	true -54
none|helped|et|	false -60
none|helped|europea|	false 28
none|helped|europeia|	false 43
none|helped|euro|	false 40
none|helped|executivo|	false -38
none|helped|familia|	false -53
none|helped|fanno|	true -30
none|helped|favv|	false 54
none|helped|fa|	true -67
none|helped|federal|	false 74
none|helped|fez|	false -15
none|helped|firma|	false -65
none|helped|fiscal|	false -67
none|helped|fiscalía|	false 33
none|helped|fnv|	false 35
none|helped|foi|	false 39	true 30
none|helped|fondo|	false -54
none|helped|fpö|	false 81
none|helped|funcionaria|	false -62
none|helped|gang|	false 62
none|helped|garantido|	false -24
none|helped|geld|	false 47
none|helped|gestora|	false -34
none|helped|già|	true 64
none|helped|gli|	true 58
none|helped|governador|	false 53
none|helped|governante|	false 14
none|helped|governo|	false -39
none|helped|groupe|	false -30
none|helped|grünen|	false -54
none|helped|grüne|	false 80
none|helped|guatemala|	false 39
none|helped|habría|	true -40
none|helped|había|	true 91
none|helped|had|	true 65
none|helped|hanno|	true 46
none|helped|han|	true -32
none|helped|ha|	false -59
none|helped|hebben|	true -68
none|helped|hij|	false 7
none|helped|hinterleitner|	false -6
none|helped|hof|	false 6
none|helped|ibama|	false 10
none|helped|iedereen|	false 32
none|helped|il|	false -13
none|helped|incendio|	false 32
none|helped|indígenas|	false 10
none|helped|instituição|	false -44
none|helped|instituto|	false -42
none|helped|ip|	false -43
none|helped|is|	false 58
none|helped|jaar|	true 66
none|helped|jahre|	true 49
none|helped|jedenfalls|	true 29
none|helped|jefferies|	false 28
none|helped|juicio|	true -54
none|helped|jurado|	false 45
none|helped|já|	true 78
none|helped|júri|	false 41
none|helped|kabinet|	false 17
none|helped|kantonalbank|	false -19
none|helped|kassel|	false 54
none|helped|keer|	false -42
none|helped|knmi|	false -37
none|helped|konzern|	false -44
none|helped|kpö|	false 29
none|helped|laatste|	false -16
none|helped|legge|	true -49
none|helped|leitura|	true 61
none|helped|levante|	false 59
none|helped|le|	true 21
none|helped|lhe|	true -39
none|helped|lime|	false -71
none|helped|local|	false -56
none|helped|lo|	true 55
none|helped|lui|	false -43	true 48
none|helped|l’|	true 22
none|helped|maar|	true 57
none|helped|magistrada|	false -45
none|helped|mairie|	false -14
none|helped|mais|	false -105
none|helped|marcada|	false 24
none|helped|mas|	false -77
none|helped|ma|	false -60
none|helped|mañueco-sanz|	false 19
none|helped|meer|	false 56
none|helped|mehr|	false 53
none|helped|metall|	false 15
none|helped|ministerie|	false -39
none|helped|ministerin|	false 19
none|helped|minister|	false -85
none|helped|ministra|	false 17
none|helped|ministro|	false -51
none|helped|municípios|	false 84
none|helped|nachbarin|	false 33
none|helped|nach|	true -49
none|helped|nacional|	false -78
none|helped|nec|	false 39
none|helped|nederland|	false -23
none|helped|ne|	true 102
none|helped|nicht|	true 48
none|helped|ninguém|	false 77
none|helped|non|	true 110
none|helped|noor|	false -44
none|helped|nota|	false -16
none|helped|no|	true 18
none|helped|ns|	false -19
none|helped|nun|	false -22
none|helped|néanmoins|	true 69
none|helped|n’|	true -30
none|helped|oficial|	false -28
none|helped|olhar|	false 11
none|helped|olhou|	false 20
none|helped|onderwijs|	false -59
none|helped|ont|	true 114
none|helped|onu|	false 55
none|helped|oposição|	false -7
none|helped|oppositie|	false 15
none|helped|opposition|	false 75
none|helped|organismo|	false -10
none|helped|padre|	false 11
none|helped|pagojá|	false 90
none|helped|paixão|	false -6
none|helped|palabras|	true 38
none|helped|pan|	false 49
none|helped|pas|	true 77
none|helped|pemex|	false 76
none|helped|pensa|	false 18
none|helped|pescador|	false -33
none|helped|petrobras|	false 66
none|helped|poi|	false -38	true -12
none|helped|politie|	false -30
none|helped|portugal|	false 48
none|helped|pp|	false -46
none|helped|prefeitura|	false 15
none|helped|premier|	false -24
none|helped|presidente|	false 31
none|helped|primo|	false 20
none|helped|prorail|	false -56
none|helped|préfecture|	false 70
none|helped|psp|	false 48
none|helped|ps|	false 31
none|helped|público|	false 58
none|helped|quanto|	false -98
none|helped|quem|	false 92
none|helped|quer|	false -51
none|helped|que|	false 20
none|helped|quien|	false -63
none|helped|qui|	false -66
none|helped|qué|	false 69
none|helped|rat|	false 59
none|helped|rechtbank|	false -34
none|helped|rechter|	false 15
none|helped|regierung|	false 32
none|helped|reis|	false -28
none|helped|remete|	false 17
none|helped|responsável|	false -24
none|helped|rosada|	false -28
none|helped|réu|	false -30
none|helped|ríos|	false 50
none|helped|s'|	true 17
none|helped|saal|	false 48
none|helped|sado|	false -42
none|helped|saúde|	false 58
none|helped|se|	true 51
none|helped|sie|	false -47
none|helped|simon|	false -69
none|helped|sindacalista|	false -19
none|helped|sindicato|	false -57
none|helped|si|	true 42
none|helped|socialista|	false -35
none|helped|social|	false 46
none|helped|società|	false -48
none|helped|staatsanwaltschaft|	false -13
none|helped|staatsbosbeheer|	false 29
none|helped|staat|	true 54
none|helped|stando|	true -12
none|helped|studenten|	false 7
none|helped|sud|	false 36
none|helped|sul|	false -45
none|helped|suprema|	false 43
none|helped|sur|	false 24
none|helped|s’|	true 25
none|helped|terpstra|	false -54
none|helped|te|	false 37
none|helped|tinha|	true 39
none|helped|toutefois|	true -60
none|helped|trenitalia|	false -21
none|helped|tribunal|	false 86
none|helped|ufficiale|	false -29
none|helped|uhr|	true 25
none|helped|verklaring|	false -68
none|helped|vicente|	false 47
none|helped|voix|	true 44
none|helped|vos|	false 39
none|helped|vvd|	false 67
none|helped|vôlei|	false -61
none|helped|wagner|	false -81
none|helped|wandelgangen|	false 48
none|helped|wethouder|	false -78
none|helped|woordvoerder|	false -39
none|helped|y|	false -50	true 13
none|helped|zelf|	true -36
none|helped|ze|	false 40
none|helped|zij|	false 6
none|helped|zo|	false -65
none|helped||	false 6
none|helped|è|	true 67
none|helped|él|	false -33
none|helped|était|	true 80
none|helped|órgão|	false -25
none|helped|—|	false 90
none|herinneren|	past -26
none|heten|	past 81
none|hoffen|	present -21
none|hopen|	past -37
none|houden|	past 14
none|illustrare|	past 65
none|indicare|	present 17
none|indicar|	past 31
none|indiquer|	past 43	present -95
none|informar|	past -35	present 17
none|insister|	present 37
none|insistir|	past -58	present -49
none|interroger|	past 56	present 55
none|inverted|	other -20	past 13	present 52	saying 37
none|invitare|	past -98	present -13
none|invitar|	past -38
none|inviter|	past -52	present 8
none|invocare|	present -41
none|invoquer|	present -10
none|ironiser|	past 29	present 42
none|ironizar|	past 68	present 48
none|judging|	participle -25	past 8	present -8
none|juger|	past 63	present -8
none|jurar|	present 27
none|jurer|	past 8	present -68
none|justifier|	past 53
none|klagen|	past -32	present 23
none|klinken|	past 13
none|kommentieren|	past 54
none|kritisieren|	past -37	present 34
none|kündigen|	past -48
none|lachen|	past 68	present 87
none|lamentare|	present -51
none|lamentar|	present -28
none|lancer|	past 9	present 49
none|lassen|	past 16
none|laten|	past -11
none|laut|	source 25
none|leer|	past 63
none|leggen|	past -32
none|leggere|	past 15
none|lehnen|	past 20
none|lembrar|	past 36	present -46
none|ler|	past 67
none|limitar|	past -40
none|lire|	past 80
none|llamar|	past 33	present 85
none|loben|	past -19	present 95
none|lodare|	past 60
none|loven|	past -11
none|luiden|	past -61
none|lâcher|	present 42
none|machen|	past -48
none|mahnen|	past -25	present 83
none|maintenir|	past 11
none|mandar|	past 58
none|manifestar|	past 41
none|mantener|	past 13
none|manter|	past 36
none|meedelen|	past 52
none|meinen|	past 27	present 28
none|melden|	present 68
none|menacer|	present -13
none|menen|	past -24
none|minacciare|	present 42
none|mostrar|	past 28
none|nach|	source -14
none|na|	source 17
none|negare|	present -28
none|negar|	past -19	present -59
none|negated|	true 130
none|nennen|	past 46
none|nier|	present -13
none|noemen|	past 89
none|noter|	past 59	present -49
none|notieren|	past 52
none|noun|name|	other -23	participle 21	source -6
none|noun|other|	judging 16	participle 9	past 21	saying 9	source 10	thinking 33
none|noun|pronoun|	judging -6	other 11	participle -61	past -11	saying -17	source -19	thinking 19
none|noun|speaking|	judging 6	other 88	past -35	present 27	saying -6	source 19	thinking -75
none|nuancer|	present 18
none|obiettare|	present 20
none|observer|	past 57
none|ofrecer|	past 7
none|ontkennen|	past -14
none|oordelen|	past 9
none|opens|auxiliary|	judging 13	past -20	saying -26
none|opens|capital|	judging 8	other 25	participle -35	past 9	saying 8	source -22	thinking -21
none|opens|determiner|	other 35	participle 45	present -7	source 12	thinking 14
none|opens|preposition|	other -62	past -17	present -30	saying -23	thinking 28
none|opens|pronoun|	judging 6	other 11	participle -61	past 12	present 9	saying 6	source -15
none|opens|that|	judging 45	past 113	saying 111
none|opens|verb|	judging 63	participle 35	present -53	saying -28	source 7
none|opens|word|	judging 17	other 61	present 30	saying 12	source -15	thinking 16
none|opinar|	past -66	present 32
none|opmerken|	past 11
none|opposer|	past 16
none|ordenar|	past -38
none|osservare|	present -33
none|overwegen|	past -25
none|para|	source 31
none|parlare|	past 56	present 102
none|parler|	past 83
none|par|	source 44
none|perguntar|	past -51	present 54
none|per|	source 25
none|pester|	present 34
none|philosopher|	present 18
none|plaider|	past 74	present -77
none|plaisanter|	past 50	present 19
none|pleiten|	past -62
none|pochen|	present -12
none|pointer|	present -56
none|poursuivre|	past 46
none|pour|	source 45
none|precisare|	past -18	present -51
none|precisar|	past -6	present 17
none|preferir|	past 18
none|preguntar|	past -13	present 83
none|prevedere|	past -25
none|prever|	past -7
none|prijzen|	past 55
none|proclamare|	past 34	present -35
none|prometer|	present -10
none|promettere|	past -44
none|promettre|	past -8
none|proporre|	past -22
none|propor|	past 15
none|proposer|	past -14	present 22
none|protestare|	past -65	present 93
none|protestar|	past -25	present 56
none|protester|	present 20
none|préciser|	participle 17	past -28	present -23
none|préconiser|	present -44
none|préférer|	past 72
none|prévenir|	past -53
none|prévoir|	past 32
none|publicar|	past 73	present 58
none|puntualizar|	past -73
none|qualifier|	past 39	present 42
none|queixar|	past -28	present 27
none|quejarse|	past -65
none|querer|	past 19
none|raccomandare|	present -49
none|raccontare|	past -42
none|raconter|	past 67	present 13
none|rappeler|	participle -87	past -9
none|rapporter|	present 70
none|raten|	past -9
none|razonar|	present -10
none|reaccionar|	past 45
none|reageren|	past 75
none|reagieren|	past 75
none|reagire|	past 49
none|reagir|	past 59
none|rebater|	past 42
none|rechnen|	past -31	present -66
none|recibir|	past 39
none|recitare|	present 68
none|reclamar|	past -11	present 24
none|recomendar|	past -50	present -36
none|recommander|	present -18
none|reconhecer|	past -29
none|reconnaître|	past -12
none|reconocer|	past 12
none|recordar|	present -49
none|recusar|	past -18	present 86
none|reden|	past 41
none|referir|	past -16
none|refuser|	present 80
none|registar|	past 14
none|registrar|	past 68
none|regretter|	participle -62	past 44	present -57
none|rejeitar|	past -64	present 75
none|rekenen|	past -32
none|relatar|	past -16	present -11
none|relative|	judging -12	past 35	present -59	thinking 46
none|relever|	past 11
none|remeter|	past 66	present -7
none|repetir|	past 69
none|replicar|	present -47
none|reprendre|	past 80
none|reprochar|	past 37
none|reprocher|	past 8	present -10
none|respingere|	past 26
none|responder|	past -51	present 63
none|ressaltar|	past -30
none|ressalvar|	past -35
none|resumir|	past 37	present 58
none|retrucar|	past -49
none|revelar|	past -90
none|revendiquer|	present -18
none|reír|	past 60
none|ribadire|	past -26
none|ribattere|	past 14
none|riconoscere|	past 20
none|ricordare|	past -29	present 13
none|ridere|	past 67
none|riferire|	past -44
none|ringraziare|	past 66	present 52
none|rire|	past 60
none|rir|	past 60
none|rispondere|	past 6
none|ritenere|	past -82
none|roepen|	past -46
none|rufen|	past -25
none|räumen|	past 12
none|réagir|	past 64
none|réclamer|	past -42	present 15
none|récuser|	present 6
none|réjouir|	past -37
none|répliquer|	past 15	present 13
none|répondre|	past 12
none|répéter|	past 16
none|résumer|	present 84
none|rügen|	present 40
none|saber|	past -14
none|sagen|	past -27	present 44
none|saludar|	past -19
none|saluer|	past 72	present 35
none|salutare|	past 44	present 52
none|sapere|	past -45
none|saying|	participle 7
none|sbilanciare|	past 48
none|scherzare|	present 39
none|schildern|	past -31	present 69
none|schließen|	past 10
none|schreiben|	past 34
none|schrijven|	past -14
none|scrivere|	past 27
none|scusare|	present 63
none|secondo|	source -44
none|segnalare|	past -9	present -45
none|segundo|	source -25
none|según|	source -8
none|sehen|	past 20
none|selon|	source -22
none|sentenciar|	past 50
none|señalar|	past -18	present -46
none|shared|	judging 14	other 9	past -25	present 19	saying -9	thinking -51
none|si|	source -49
none|sluiten|	past 8
none|smentire|	past -18
none|sollecitare|	present -33
none|sommen|	past -66
none|sorridere|	past -26
none|sostenere|	past 15
none|sottolineare|	present -28
none|souffler|	present 10
none|souhaiter|	past 84
none|souligner|	present -18
none|soupirer|	present 30
none|soupçonner|	present -53
none|sourire|	past 37
none|souri|	past 51
none|souvenir|	past -16
none|so|	source 8
none|spiegare|	past -9
none|spotten|	present -39
none|sprechen|	past 102
none|spreken|	past 87
none|staan|	past 34
none|staat|	source 54
none|stando|	source -12
none|stehen|	past 119
none|stellen|	past -7
none|stimare|	present -34
none|sturen|	past 23
none|subject|name|	other -23
none|subject|noun|	judging 17	other 18	saying 9	source 12	thinking -6
none|subject|pronoun|	judging -6	other 11	saying -17	source -13	thinking 19
none|subrayar|	past -40
none|sugerir|	past 27
none|suggérer|	past -38
none|sustentar|	past -29	present 42
none|tabler|	present -66
none|tachar|	past 40
none|tagliare|	present 52
none|teilen|	past -25
none|telefonar|	past 43
none|temer|	present -60
none|tempérer|	past 11
none|thinking|	past 13	present -18
none|tildar|	past 57
none|toelichten|	past 76
none|tonen|	past 58
none|to|false|	participle -10
none|trasladar|	past -15
none|trekken|	past 49
none|trouver|	past 98	present -47
none|témoigner|	past 44	present 11
none|valorar|	past 6
none|vatten|	past 99
none|verklaren|	past -54
none|verlangen|	past 69	present -87
none|verlauten|	past -33
none|vermissen|	present 11
none|vermuten|	present -56
none|verraten|	past -54
none|versichern|	past -7	present -55
none|versprechen|	past -13
none|verteidigen|	present 66
none|verwachten|	past -31
none|verzekeren|	past 27
none|ver|	past 26
none|vinden|	past -28
none|voegen|	past -62
none|voir|	past 17
none|volere|	past 7
none|vouloir|	past 54
none|vragen|	past -7
none|vrezen|	past -11
none|waarschuwen|	past -48
none|warnen|	past -75	present -11
none|weigeren|	past -11
none|weisen|	past -6
none|werben|	past 72
none|werfen|	past -62
none|weten|	past -16
none|widersprechen|	past 41
none|wijzen|	past 32
none|willen|	past 18
none|wollen|	past -15
none|würdigen|	past -41
none|zanjar|	past 13
none|zeggen|	past -19
none|zeigen|	past 82
none|zien|	past 19
none|zo|	source 28
none|äußern|	past -22	present 67
none|écrire|	past 18
none|étrangler|	present 28
none|évoquer|	past 38
start|after|	accuser -37	advertir -29	affermare 23	affirmer -44	afirmar -34	aggiungere 53	asegurar 23	assurer 15	avvertire 44	berichten -25	betogen 43	brincar -16	bromear -28	calcular 33	comentar -21	commentare -29	commenter -40	confier -30	confirmar -64	confirmer -64	constater -18	contar 23	criticar -31	decir -47	declarar -41	defender -36	dire -14	dizer -34	déclarer -22	erläutern 11	erzählen 23	escrever 37	estimer -25	explicar 8	expliquer 9	exposer -59	faire_valoir 47	féliciter -22	garantir -10	geben 23	glisser -26	indiquer -33	informar 20	interroger -17	ironiser -21	ironizar -27	klagen -26	lamentar -27	lamentarse -22	lancer -25	lembrar 10	lire -25	lâcher -27	meinen 33	observer -25	osservare 18	perguntar -23	pester -16	plaisanter -22	poursuivre 6	promettre -59	protestar -29	protester -17	préciser -27	queixar -41	raccontare -43	rappeler 66	reclamar -29	reconnaître -57	reconocer -22	recordar 35	regretter -50	relatar 17	responder -20	resumir -35	ricordare -6	riferire 59	räumen 41	réagir -23	résumer -15	rétorquer -20	sagen -9	scrivere 14	sentenciar -8	señalar 37	spiegare 22	teilen 34	témoigner -16	unlisted -50	versichern 74	vertellen -10	zeggen -10	étrangler -18
start|after|accuser|	none -51
start|after|adverb|auxiliary|	saying -8
start|after|adverb|	determiner 69	preposition -42	that 52	word -48
start|after|adverb|none|	saying 28
start|after|adverb|verb|	saying -6
start|after|advertir|	none -43
start|after|affermare|	none 35
start|after|affirmer|	determiner -40	none -63
start|after|afirmar|first|	em -12
start|after|afirmar|	none -45	preposition -45	word -57
start|after|aggiungere|	none 76
start|after|asegurar|	none 32
start|after|asks|false|	marks 32	none -9	verb -17
start|after|assicurare|	auxiliary -31	none 27	word 38
start|after|assurer|	auxiliary 34	none 7	word 15
start|after|auxiliary|	determiner 8	preposition 52	pronoun 45	verb-saying -51	word 102
start|after|auxiliary|marks|	saying 77
start|after|auxiliary|none|	saying 134
start|after|auxiliary|verb|	saying -34
start|after|avvertire|	none 37
start|after|away|2|	coordinator -44	preposition -81	word -42
start|after|away|3|	adverb 13	auxiliary 15	coordinator 27	determiner 27	preposition 73	pronoun -8	subordinator 19	that -27	verb-saying -26	word 97
start|after|away|4|	adverb 13	auxiliary 19	capital -62	coordinator -50	determiner -22	preposition 13	pronoun 79	subordinator -58	that -42	word 8
start|after|away|5|	auxiliary 47	capital -25	coordinator 14	determiner -58	preposition -20	that -9	word -18
start|after|away|6|	auxiliary 86	capital -39	coordinator -25	preposition -65	subordinator 34	that -58	verb-saying -39	word -41
start|after|berichten|	no -25	none -25
start|after|betogen|	none 50
start|after|brincar|	none -19
start|after|bromear|	none -37	preposition -25
start|after|calcular|	none 48
start|after|capital|	capital -53	determiner -62	preposition -43
start|after|capital|none|	saying -69
start|after|comentar|first|	de -6
start|after|comentar|	none -23	preposition -11	word -27
start|after|commentare|	none -34	word -23
start|after|commenter|	none -38	word -36
start|after|confier|	none -36	word -22
start|after|confirmar|	none -91
start|after|confirmer|	none -87
start|after|constater|	none -25
start|after|contar|first|	que -12
start|after|contar|	none 11	that -12	verb 39	word 33
start|after|coordinator|	adverb -8	determiner -43	preposition -44	pronoun 21	verb-saying -53	word 74
start|after|coordinator|auxiliary|	saying 72
start|after|coordinator|verb|	saying -71
start|after|criticar|	none -42
start|after|decir|	coordinator -30	none -61	preposition -22	verb -16	word -43
start|after|decir|first|	y -30
start|after|declarar|	none -41	preposition -27
start|after|defender|	none -52
start|after|determiner|	auxiliary -47	capital -35	determiner -66	preposition -87	word 20
start|after|determiner|auxiliary|	saying -20
start|after|determiner|marks|	saying -18
start|after|determiner|none|	saying -23
start|after|determiner|verb|	saying 45
start|after|de|	adverb 67	auxiliary 52	capital -56	coordinator -17	determiner -17	judging 57	other -51	preposition 26	pronoun -22	saying 44	word 80
start|after|de|away|3|	saying 84
start|after|de|away|5|	judging 69	saying -17
start|after|de|away|6|	saying -17
start|after|de|inverted|	judging 57	other -51	saying 45
start|after|de|mood|	no 28	yes 72
start|after|dire|	auxiliary 73	coordinator 13	none -53	preposition -46	that -12	word -52
start|after|dire|first|	che -12	et 18
start|after|dizer|first|	de -16	em -8	que -11
start|after|dizer|	none -38	preposition -57	that -11	word -62
start|after|déclarer|	none -22	preposition -20	word -18
start|after|ending|58|	word -49
start|after|ending|79|	word -26
start|after|ending|9|	word -69
start|after|ending|al|	preposition -11
start|after|ending|au|	preposition -34
start|after|ending|a|	preposition 7
start|after|ending|be|	auxiliary -28
start|after|ending|ce|	word -57
start|after|ending|da|	preposition -41	word -62
start|after|ending|de|	auxiliary 22	preposition -64
start|after|ending|di|	preposition 24
start|after|ending|do|	preposition -44	verb-saying -54	word -87
start|after|ending|du|	determiner -27
start|after|ending|ef|	word -61
start|after|ending|ei|	auxiliary 30	determiner 11
start|after|ending|el|	preposition 19
start|after|ending|em|	preposition -63
start|after|ending|en|	coordinator 55	determiner 26	preposition -90	word 41
start|after|ending|er|	adverb 47	capital -24	determiner -26	pronoun -44	word -94
start|after|ending|et|	coordinator 48
start|after|ending|e|	coordinator -8
start|after|ending|he|	that -43
start|after|ending|ia|	word -87
start|after|ending|ie|	determiner -71
start|after|ending|in|	capital -50	preposition -53
start|after|ending|io|	word -32
start|after|ending|is|	auxiliary 40
start|after|ending|já|	adverb 24
start|after|ending|l'|	determiner -19
start|after|ending|la|	determiner 18
start|after|ending|le|	determiner -23	word -36
start|after|ending|lu|	word -26
start|after|ending|l’|	determiner 11
start|after|ending|ma|	preposition -62
start|after|ending|me|	pronoun -23
start|after|ending|na|	preposition -32	word -49
start|after|ending|nd|	coordinator -17
start|after|ending|ne|	determiner 57
start|after|ending|no|	preposition -39	word 58
start|after|ending|ns|	preposition -45
start|after|ending|nt|	verb-saying -48	word 9
start|after|ending|om|	preposition -42
start|after|ending|on|	preposition -59	word -48
start|after|ending|or|	preposition -43	word -55
start|after|ending|os|	word 42
start|after|ending|o|	determiner -55
start|after|ending|ra|	word -81
start|after|ending|re|	adverb 14	preposition -41	word -23
start|after|ending|ro|	word -41
start|after|ending|rs|	preposition -24
start|after|ending|se|	word -18
start|after|ending|ta|	word -21
start|after|ending|te|	word 17
start|after|ending|to|	word -61
start|after|ending|té|	word -30
start|after|ending|ue|	subordinator -37	that -56	word -32
start|after|ending|ui|	word -86
start|after|ending|ur|	word -66
start|after|ending|us|	preposition -24
start|after|ending|y|	coordinator -23
start|after|ending|à|	preposition 26
start|after|ending|ão|	word 62
start|after|ending|è|	auxiliary 47
start|after|ending|ée|	word -31
start|after|erläutern|	auxiliary -33	determiner -6	no 9	none 37
start|after|erzählen|	auxiliary 23	no 12	none -54	word 24	yes 40
start|after|escrever|	none 27
start|after|estimer|	none -31
start|after|es|	auxiliary 71	coordinator -28	determiner -68	judging -32	other -15	preposition -73	saying -41	subordinator -37	that -21
start|after|es|away|2|	saying -54
start|after|es|away|3|	saying -29
start|after|es|away|4|	judging -22	saying 43
start|after|es|away|5|	saying -48
start|after|es|away|6|	saying -89
start|after|es|direct|	saying -62
start|after|es|elided|	saying -43
start|after|es|inverted|	judging -32	other -15	saying -24
start|after|es|mood|	none -47
start|after|explicar|first|	de -40
start|after|explicar|	none 24	preposition -39	word -81
start|after|expliquer|	word -35
start|after|exposer|	none -72	word -59
start|after|faire_valoir|first|	qui -51
start|after|faire_valoir|	none 72	word 35
start|after|first|	58 -49	79 -26	9 -69	a -21	aber 45	al -62	au -34	aunque -37	auteur -59	autora -23	che -43	chef -61	cheffe -44	com -42	con -45	da -41	dans -43	de -13	del 19	der -26	di 24	die -71	directrice -48	do -44	du -27	déléguée -33	e -8	em -62	en 19	entre -41	er -41	es 15	et 48	habe 49	is 40	já 24	l' -19	la 18	lors -24	l’ 11	me -23	na -32	no -39	numa -62	o -55	por -43	presidenta -38	presidente -75	présidente -45	que -56	qui -84	responsable -21	sei 30	sin -24	sous -24	und -17	werde 22	y -23	à 26	è 47	élu -26
start|after|fr|	adverb -45	auxiliary -7	capital -34	coordinator 18	determiner -11	judging -62	other -31	pronoun 67	saying -15	verb-saying -81	word -25
start|after|fr|away|2|	saying -53
start|after|fr|away|3|	saying 89
start|after|fr|away|4|	saying -52
start|after|fr|away|5|	saying -49
start|after|fr|away|6|	judging -44	other -31	saying -47
start|after|fr|direct|	judging -38	saying -70
start|after|fr|inverted|	judging -51	other -31
start|after|fr|mood|	none -20
start|after|féliciter|	none -29
start|after|garantir|	none -17
start|after|geben|	no 23	none 23
start|after|glisser|	none -32	word -26
start|after|indiquer|	auxiliary -29	none -36	verb-saying -29
start|after|informar|	none 28
start|after|interroger|	none -20	word -17
start|after|ironiser|	none -25	word -15
start|after|ironizar|	none -32	word -19
start|after|it|	auxiliary 16	capital -27	coordinator -58	judging -56	other -34	preposition 7	saying 9	that -43	word 6
start|after|it|away|3|	saying 46
start|after|it|away|4|	saying -29
start|after|it|away|5|	saying -48
start|after|it|away|6|	saying 25
start|after|it|inverted|	judging -47	other -34
start|after|judging|	auxiliary 34	determiner -55	past -47	present -45	word -42
start|after|klagen|	no -26
start|after|lamentarse|	none -27
start|after|lamentar|	none -28	word -12
start|after|lancer|	none -22	word -13
start|after|lembrar|	none 15
start|after|lire|	none -26
start|after|lâcher|	none -37
start|after|mood|none|	judging -81	other -28
start|after|mood|no|	judging 52	other -51	saying 27
start|after|mood|yes|	saying 69
start|after|nl|	auxiliary -6	determiner 28	preposition 27	saying 23	subordinator 38	word -9
start|after|nl|away|3|	saying 32
start|after|nl|away|4|	saying 19
start|after|nl|away|5|	saying 35
start|after|nl|away|6|	saying 18
start|after|nl|direct|	saying -25
start|after|nl|inverted|	saying 33
start|after|observer|	none -30	word -25
start|after|opening|auxiliary|	true -50
start|after|opening|capital|	false 108	true 64
start|after|opening|determiner|	false 49	true 76
start|after|opening|preposition|	false 40	true 20
start|after|opening|pronoun|	false -33	true 84
start|after|opening|quote|	false -204
start|after|opening|start|	false -34
start|after|opening|subordinator|	false 53
start|after|opening|word|	false -102
start|after|order|direct|	judging -65	saying -103
start|after|order|elided|	saying -59
start|after|order|inverted|	judging -26	other -50	saying 33
start|after|osservare|	none 26
start|after|other|	determiner -10	past -50	preposition -24	word -50
start|after|perguntar|	none -31
start|after|pester|	none -21	word -12
start|after|plaisanter|	none -25	word -25
start|after|poursuivre|	none 8
start|after|preposition|auxiliary|	saying 38
start|after|preposition|	capital -14	determiner -39	preposition -33	word 13
start|after|preposition|marks|	saying 12
start|after|preposition|none|	other -24
start|after|preposition|verb|	saying -46
start|after|promettre|	none -70
start|after|pronoun|	auxiliary -16	capital -23	word 14
start|after|pronoun|auxiliary|	saying -13
start|after|pronoun|none|	saying -12
start|after|protestar|	none -36
start|after|protester|	none -21
start|after|préciser|	none -37	word -33
start|after|prévenir|	preposition -30
start|after|pt|	adverb 18	auxiliary 78	coordinator -16	determiner 11	judging -62	other -9	preposition -42	that -46	verb-saying -53
start|after|pt|away|2|	saying -106
start|after|pt|away|3|	saying 54
start|after|pt|away|4|	other -11	saying 14
start|after|pt|away|5|	saying -60
start|after|pt|away|6|	saying -14
start|after|pt|direct|	saying -78
start|after|pt|elided|	saying -101
start|after|pt|inverted|	other -9	saying 34
start|after|pt|mood|	none -7
start|after|queixar|	none -55
start|after|raccontare|	none -45	word -45
start|after|raconter|first|	qui -12
start|after|raconter|	verb -24	word -67
start|after|rappeler|	none 82	word 26
start|after|reclamar|	none -35	word -29
start|after|reconnaître|	none -82
start|after|reconocer|	none -23
start|after|recordar|	none 17
start|after|regretter|	none -69	word -49
start|after|relatar|	word 20
start|after|responder|	none -26	preposition -26
start|after|resumir|first|	que -11
start|after|resumir|	none -37	that -11	verb -11	word -33
start|after|ricordare|	none -7
start|after|riferire|	none 70
start|after|räumen|	none 41
start|after|réagir|	none -23	word -20
start|after|résumer|	none -15	word -13
start|after|rétorquer|	none -25
start|after|sagen|	adverb 26	auxiliary -55	capital -26	determiner 20	no -31	none 17	preposition -33	verb 43	word 37	yes 76
start|after|sagen|first|	der 17	die -21
start|after|saying|	adverb 11	auxiliary 77	capital -75	coordinator -26	determiner -10	present 20	that -53	verb-saying -35	word 24
start|after|saying|ending|58|	word -42
start|after|saying|ending|79|	word -26
start|after|saying|ending|al|	preposition -11
start|after|saying|ending|au|	preposition -34
start|after|saying|ending|a|	preposition 7
start|after|saying|ending|be|	auxiliary -28
start|after|saying|ending|ce|	word -57
start|after|saying|ending|da|	preposition -41	word -62
start|after|saying|ending|de|	auxiliary 22	preposition -65
start|after|saying|ending|di|	preposition 24
start|after|saying|ending|do|	preposition -47	verb-saying -54	word -87
start|after|saying|ending|du|	determiner -27
start|after|saying|ending|ef|	word -61
start|after|saying|ending|ei|	auxiliary 21	determiner 11
start|after|saying|ending|el|	preposition 19
start|after|saying|ending|em|	preposition -63
start|after|saying|ending|en|	coordinator 55	determiner 26	preposition -90	word 41
start|after|saying|ending|er|	adverb 47	capital -24	determiner -26	pronoun -44	word -88
start|after|saying|ending|et|	coordinator 48
start|after|saying|ending|e|	coordinator 12
start|after|saying|ending|he|	that -41
start|after|saying|ending|ia|	word -87
start|after|saying|ending|ie|	determiner -69
start|after|saying|ending|in|	capital -50	preposition -53
start|after|saying|ending|io|	word -32
start|after|saying|ending|is|	auxiliary 40
start|after|saying|ending|já|	adverb 24
start|after|saying|ending|l'|	determiner -19
start|after|saying|ending|la|	determiner 18
start|after|saying|ending|le|	determiner -23	word -36
start|after|saying|ending|lo|	determiner 11
start|after|saying|ending|lu|	word -26
start|after|saying|ending|l’|	determiner 20
start|after|saying|ending|ma|	preposition -62
start|after|saying|ending|me|	pronoun -23
start|after|saying|ending|na|	preposition -32	word -49
start|after|saying|ending|nd|	coordinator -17
start|after|saying|ending|ne|	determiner 57
start|after|saying|ending|no|	preposition -39	word 58
start|after|saying|ending|ns|	preposition -46
start|after|saying|ending|nt|	verb-saying -48	word 9
start|after|saying|ending|om|	preposition -42
start|after|saying|ending|on|	preposition -59	word -48
start|after|saying|ending|or|	preposition -43	word -55
start|after|saying|ending|os|	word 42
start|after|saying|ending|o|	determiner -55
start|after|saying|ending|ra|	word -83
start|after|saying|ending|re|	adverb 14	preposition -41	word -23
start|after|saying|ending|ro|	word -54
start|after|saying|ending|rs|	preposition -24
start|after|saying|ending|se|	word -18
start|after|saying|ending|ta|	word -21
start|after|saying|ending|te|	word 17
start|after|saying|ending|to|	word -61
start|after|saying|ending|té|	word -30
start|after|saying|ending|ue|	that -57	word -32
start|after|saying|ending|ui|	word -86
start|after|saying|ending|ur|	word -67
start|after|saying|ending|us|	preposition -24
start|after|saying|ending|y|	coordinator -23
start|after|saying|ending|à|	preposition 26
start|after|saying|ending|ão|	word 62
start|after|saying|ending|è|	auxiliary 47
start|after|saying|ending|ée|	word -31
start|after|saying|first|	58 -42	79 -26	a -21	aber 45	al -62	au -34	auteur -59	autora -23	che -41	chef -61	cheffe -44	com -42	con -44	da -41	dans -41	de -12	del 19	der -26	di 24	die -69	directrice -48	do -47	du -27	déléguée -33	e 12	em -62	en 19	entre -41	er -41	es 15	et 48	habe 49	is 40	já 24	l' -19	la 18	lo 11	lors -24	l’ 20	me -23	na -32	no -39	numa -62	o -55	por -43	presidenta -38	presidente -75	présidente -45	que -57	qui -84	responsable -21	sei 21	sin -24	sous -24	und -17	werde 22	y -23	à 26	è 47	élu -26
start|after|scrivere|	none -15
start|after|sentenciar|	none -12
start|after|señalar|	none 56
start|after|spiegare|	auxiliary 30	none 31	word 17
start|after|subordinator|	verb-saying -37
start|after|teilen|	no 34
start|after|that|	auxiliary -20	determiner -38	preposition -47	verb-judging -41	verb-saying -17	word -34
start|after|that|auxiliary|	saying -15
start|after|that|none|	saying -55
start|after|that|verb|	saying -37
start|after|témoigner|	none -23	word -16
start|after|unlisted|	determiner -10	no -51	none -47	preposition -24	word -50
start|after|verb-saying|auxiliary|	saying -42
start|after|verb-saying|	determiner 44	that -81
start|after|verb-saying|none|	saying -31
start|after|verb|false|auxiliary|	judging -62	saying -25
start|after|verb|false|marks|	saying 14
start|after|verb|false|none|	judging -56	other -18	saying -36
start|after|verb|false|verb|	judging -40	saying -30
start|after|verb|true|auxiliary|	saying 39
start|after|verb|true|marks|	saying 48
start|after|verb|true|none|	other -60	saying 102
start|after|verb|true|verb|	saying 27
start|after|vertellen|	auxiliary 20	determiner -19	none -31
start|after|vertellen|first|	die -19
start|after|words|10-15|false|	none 59
start|after|words|10-15|true|	auxiliary 70	none -7	verb -49
start|after|words|1|false|	auxiliary -110	marks -81	none -128	verb -127
start|after|words|2|false|	auxiliary 86	marks 50	none 71	verb -36
start|after|words|2|true|	none 93	verb 33
start|after|words|3|false|	marks 81	none 22
start|after|words|3|true|	none 48
start|after|words|4-5|false|	auxiliary 26	marks 71	none 54	verb 18
start|after|words|4-5|true|	auxiliary 48	none 46	verb 26
start|after|words|6-9|false|	auxiliary -42	marks -73	none -56	verb -50
start|after|words|6-9|true|	marks -51	none 50
start|after|word|	, -121	auxiliary 40	capital 22	coordinator -55	determiner 33	preposition -37	pronoun 23	stop -106	verb-saying -60	word 20
start|after|word|auxiliary|	saying 31
start|after|word|marks|	saying 37
start|after|word|none|	judging -20	other -49	saying -13
start|after|word|verb|	saying 52
start|after|zeggen|	auxiliary 91	coordinator -42	determiner 24	marks 53	none -27	word -15
start|after|zeggen|first|	die -27	en -42
start|after|étrangler|	none -15	word -18
start|before|(|auxiliary|	source -25
start|before|(|	capital -34
start|before|(|none|	source -24
start|before|-|	capital -57	determiner 10
start|before|-|none|	preposition -74	source -26
start|before|	aankondigen -22	accusare -19	accuser -39	achar -13	acrescentar 27	acusar -50	adiantar -6	admettre 34	admitir -62	advertir -78	affirmer 52	afirmar 48	aggiungere -18	ajouter 22	aldus 44	alegar 38	alertar 8	ammettere 49	annotare -28	annunciare -56	antworten -46	anunciar -87	apelar -35	apontar -44	appeler -75	apprendre -28	argumentieren 35	assegurar -8	assicurare 15	assurer -6	atribuir -44	attendre -16	avancer 38	avanzar -18	avisar 27	avouer -45	avvertire 25	beloven 37	benadrukken 28	berichten 64	bestätigen -41	betogen 32	betonen 47	bevestigen -16	bezeichnen -34	bezweren -20	bitten -22	blijven -63	calcular 27	calificar -21	celebrar -28	chamar -15	chiarire 31	citar -36	classificar -32	comemorar -51	comentar -45	comunicar -19	comunicare 36	concedere -30	concéder -58	confermare 12	confessar -37	confier -14	confirmar -81	confirmer -29	considerar -30	contar -62	contestar -46	contestare -52	contester -45	contrapor -7	così -18	criticar -50	croire -19	culpar -26	d' 24	de -18	decir 19	declarar -46	defender -66	definir -17	definire -9	demander -90	denunciar 20	descartar -56	desmentir -36	dire -12	dixit -10	dizer 38	drohen -39	décrire -38	défendre -37	démentir -60	dénoncer 33	elogiar -25	en -38	entgegnen 17	ergänzen 44	erinnern 35	erklären 9	erläutern 42	erzählen -17	escludere -46	escrever 36	escribir -20	escusar -60	esperar -18	esprimere -48	espérer -47	estimer 44	evitar -26	exclure -48	excuser -46	exigir -56	explicar 26	expliquer 58	faire_valoir 17	falar -34	felicitar -64	finden 18	fragen 42	féliciter -36	geben -27	geven -84	giurare -70	hablar -22	halten 13	heißen -25	heißt 38	heten 6	houden -64	indicar -39	indiquer 9	informar 29	insistir -55	invitar -37	invitare -55	jurar -44	jurer 40	justificar -53	klagen 18	klinken -20	kritisieren 67	kündigen 62	lamentar -66	lamentarse -24	lassen 26	laten -50	laut -60	leer -46	lembrar -48	ler -31	limitar -22	llamar -22	mahnen -52	mandar -24	manifestar -45	manter -43	meinen -8	mostrar -68	nach -80	negar -64	nennen -42	noemen -23	noter -35	ontkennen -27	opmerken -37	osservare -18	par -44	para -66	parlare -20	parler -17	pedir -64	per -56	perguntar -13	plaider -48	pour -74	precisar 39	precisare -15	preferir -48	prever -49	proclamare -48	prometer -61	promettere -46	promettre -7	proponer -37	proporre -37	proposer -55	préciser 21	prévenir 60	prévoir -45	publicar -36	qualifier -16	queixar -40	quejarse -15	querer -16	raccontare 33	raconter -30	rappeler 12	rebater -21	rechnen 70	recibir -39	reclamar -47	reconhecer -45	reconnaître -8	reconocer -46	recordar -52	recusar -25	refuser -21	regretter 57	rejeitar -35	rejeter -20	relever -45	remeter -41	replicare -15	reprendre -43	respingere -17	responder 14	resumir -32	ribattere -34	riconoscere -61	ricordare -48	riferire 17	ringraziare -35	rire -25	rispondere -32	rivendicare -41	räumen -25	réagir -31	réclamer -65	répondre -42	saber -26	sagen -8	saluer -25	salutare -22	sapere 26	schrijven 15	scrivere -55	secondo -28	segundo 7	selon 16	señalar -29	si 49	so 12	sommen 59	sostener -6	sostenere 27	sottolineare -30	souffler 29	souligner 61	soutenir -65	souvenir -34	spiegare -24	sprechen -18	spreken -55	staan 9	staat -54	stando -56	stellen -24	sustentar -13	tempérer 28	trouver -16	unlisted 9	valorar -42	ver -25	verklaren 61	verlangen -55	verraten 21	versichern -36	versprechen 37	verweisen -65	verzekeren 63	vinden 41	voir -17	volere -18	volgens -11	vouloir -21	vragen -73	werfen -29	wijzen -68	willen -19	zien -61	zo 10	à -74	écrire -44	évaluer -10	évoquer -37
start|before|aankondigen|	none -30
start|before|according|source|auxiliary|	( -55	, 18	: -56	adverb -41	determiner -44	preposition 32	word -7
start|before|according|source|marks|	, -65	stop 55	that -12
start|before|according|source|none|	( -77	, -23	: -64	; -42	adverb 64	auxiliary -53	coordinator -42	determiner -57	end -63	preposition -15	pronoun 41	stop 22	that -51	word -94
start|before|according|source|verb|	( -15	, -73	determiner -65	preposition -91	quote 27	stop 15	verb-saying -55	word 30
start|before|accusare|	determiner -19	none -22	preposition -16
start|before|accuser|	determiner -32	none -43
start|before|accuser|first|	le -31
start|before|achar|	determiner -14	none -14
start|before|achar|first|	o -16
start|before|acrescentar|	none 24
start|before|acusar|	adverb -28	capital -50	determiner -25	none -58	preposition -54
start|before|acusar|first|	el -23	o -25
start|before|adiantar|	preposition -6	that -6
start|before|admettre|	none 8
start|before|admitir|	determiner -61	none -71	preposition -50	that -6
start|before|admitir|first|	o -70
start|before|advertir|	capital -45	none -105	preposition -23	that -8
start|before|affirmer|	determiner 60	none 53	preposition 52	word 40
start|before|affirmer|first|	l’ 10
start|before|afirmar|	capital 25	determiner 10	none 58	preposition -43	that -22	verb 30
start|before|afirmar|first|	em -27	la -52	o 26	seu -12
start|before|aggiungere|	determiner -18	none -20
start|before|ajouter|	determiner -22	none 13	stop 29
start|before|aldus|	none 55
start|before|alegar|	none 55	preposition -24	that -21
start|before|alertar|	none 11
start|before|ammettere|	determiner 32	none 53	preposition 26
start|before|ammettere|first|	il -88
start|before|annoncer|	auxiliary -47	capital 30	determiner 13	none 31	preposition -82	stop -43	word -61
start|before|annoncer|first|	le -21	paris 29
start|before|annotare|	determiner -28	none -34
start|before|annunciare|	determiner -56	none -79	stop -48
start|before|annunciare|first|	il -31	la -33
start|before|antworten|	determiner 25	yes -46
start|before|antworten|first|	das 25
start|before|anunciar|	adverb -19	capital -38	determiner -47	none -95	preposition -66	stop -58	that -9
start|before|anunciar|first|	a -54	el -17	la -28	o -47	su -7	à -31
start|before|apelar|	none -41	preposition -24
start|before|apontar|	capital -53	none -61
start|before|appeler|	capital -40	determiner -68	none -97	preposition -34	stop -52
start|before|appeler|first|	le -40
start|before|apposed|judging|none|	determiner -16	preposition -18	that -19
start|before|apposed|other|none|	determiner -30
start|before|apposed|saying|none|	, -61	adverb -81	determiner -74	preposition -56	pronoun -22	stop -55	subordinator -25	that -34	word -54
start|before|apposed|saying|verb|	that -19
start|before|apposed|thinking|none|	determiner -32	pronoun -37	that -16	word -19
start|before|apposition|judging|none|	adverb -28	determiner -33	preposition -24	pronoun -34	that -35	word -19
start|before|apposition|saying|none|	, -65	; -34	adverb -63	determiner -73	preposition -88	pronoun -58	stop -82	that -29	word -79
start|before|apposition|saying|verb|	that -43
start|before|apprendre|	determiner -28	none -40
start|before|argumentieren|	yes 35
start|before|asegurar|	determiner -29	none -7	preposition -55
start|before|asegurar|first|	el -6
start|before|asks|false|	auxiliary 22	marks -6	none -18	verb -22
start|before|assegurar|	none -8	preposition -8	that -8
start|before|assicurare|	, -65	capital 41	determiner -56	none -22	preposition -70	stop 20	that -9
start|before|assicurare|first|	il -51
start|before|assurer|	determiner -18	none -38	preposition -38	stop -33	that -7	word -14
start|before|assurer|first|	dans -29	la -58	le 27	l’ 34
start|before|atribuir|	determiner -17	none -54	preposition -15
start|before|atribuir|first|	la -25	o -14
start|before|attendre|	determiner -14	none -21	preposition -14
start|before|auxiliary|	capital -73	determiner 16	word 15
start|before|auxiliary|none|	, 48	judging -51	preposition -80	pronoun -35	saying 31	source -66	stop -66	that -44	word -41
start|before|auxiliary|verb|	saying -6
start|before|avancer|	determiner 33	none 50	stop 48
start|before|avanzar|	none -21
start|before|avisar|	determiner -35	none 22
start|before|avouer|	determiner -37	none -65	preposition -36	word -10
start|before|avvertire|	none 36	preposition 25	that -12
start|before|away|3|	determiner -22	preposition -79	pronoun -85
start|before|away|4|	capital 6	preposition -124	pronoun 19	word -21
start|before|away|5|	auxiliary -44	capital -18	determiner 51	preposition -12	pronoun 30	that -34	word -36
start|before|away|6|	( -34	- -25	auxiliary -7	determiner -17	pronoun 36	quote -57	subordinator -27	that 18	word 19	— 14
start|before|before|	 -91	: 64	; 48	? 69	start -51
start|before|beloven|	determiner -38	none 44	stop 72
start|before|beloven|first|	de -11
start|before|benadrukken|	none 42
start|before|berichten|	auxiliary 39	determiner 53	yes 39
start|before|bestätigen|	determiner -62	no -62
start|before|beteuern|	auxiliary 52	determiner -6	stop 52
start|before|betogen|	none 32
start|before|betonen|	auxiliary 47	preposition 49	yes 47
start|before|beweren|	none -15
start|before|bezeichnen|	determiner -34	no -34	none -28
start|before|bezeichnen|first|	die -28
start|before|bezweren|	auxiliary -20	none -20
start|before|bitten|	no -22
start|before|blijven|	capital -48	determiner -42	none -84	stop -52	word -40
start|before|calcular|	, 59	determiner 19	none 39	preposition -94	that -7
start|before|calcular|first|	el -66
start|before|calificar|	capital -31	determiner -18	none -22	preposition -13
start|before|calificar|first|	el -6	su -6
start|before|capital|	( -108	, -17	- 46	auxiliary 7	capital -126	coordinator 19	determiner 10	preposition 19	pronoun 84	verb-judging -45	verb-saying -33	verb-thinking -62	word 61	– -111	— -62
start|before|capital|auxiliary|	, -18	: -57	adverb -16	capital -15	determiner -55	preposition 30	stop 12	word -69
start|before|capital|marks|	preposition -75	saying -27	source 36	stop 19
start|before|capital|none|	( -9	, -58	: -67	; -42	adverb 29	auxiliary -61	coordinator 40	determiner -18	preposition 13	pronoun -45	saying -20	source -34	stop -16	that -45	thinking -22	verb-saying -21	word -64
start|before|capital|verb|	adverb 39	determiner -29	end -67	judging 12	pronoun -25	quote -50	saying 17	source -65	stop 26	word -61
start|before|celebrar|	determiner -27	none -29	preposition -35
start|before|celebrar|first|	el -19
start|before|chamar|	none -18	preposition -17
start|before|chiarire|	none 45
start|before|chiedere|	capital 33	determiner -114	none 9	preposition -84	stop 35
start|before|chiedere|first|	il -63	la -67	l’ -81
start|before|citar|	none -46
start|before|classificar|	none -38
start|before|comemorar|	determiner -45	none -67
start|before|comemorar|first|	o -45
start|before|comentar|	none -65
start|before|comunicare|	none 52
start|before|comunicar|	determiner -18	none -21	preposition -20
start|before|concedere|	none -42
start|before|concéder|	none -85
start|before|confermare|	capital 37	determiner -92	none -15
start|before|confermare|first|	il -66
start|before|confessar|	none -54
start|before|confier|	determiner -13	none -15	preposition -49
start|before|confirmar|	determiner -55	none -91	preposition -72	stop -82
start|before|confirmar|first|	o -47
start|before|confirmer|	, 39	capital -87	determiner -17	none -20	preposition -62	stop -72
start|before|confirmer|first|	le 33
start|before|considerar|	determiner -15	none -35	preposition -38	that -10
start|before|considerar|first|	o -16
start|before|contar|	, -46	determiner -63	none -64	preposition -13	that -8	verb -45
start|before|contar|first|	a -39	el -48
start|before|contestare|	determiner -55	none -71	stop -36
start|before|contestare|first|	l’ -47
start|before|contestar|	determiner -9	none -66	preposition -45	that -12
start|before|contester|	determiner -46	none -63	preposition -42
start|before|contrapor|	none -8	that -7
start|before|così|	, -18	capital -18	none -18	verb -18
start|before|così|first|	non -18
start|before|criticar|	none -70	preposition -25	stop -50
start|before|croire|	none -21
start|before|culpar|	determiner -21	none -34
start|before|culpar|first|	o -23
start|before|decir|	capital -55	determiner 29	marks 43	preposition -67	that -12
start|before|decir|first|	el 44
start|before|declarar|	determiner -46	none -56
start|before|declarar|first|	o -46
start|before|defender|	determiner -44	none -91	preposition -53
start|before|defender|first|	el -19
start|before|definire|	determiner -8	none -9
start|before|definir|	none -18	preposition -17
start|before|demander|	determiner -66	none -104	preposition -34	stop -66
start|before|demander|first|	la -25	le -35
start|before|denunciar|	determiner -70	that -7
start|before|denunciar|first|	su -6
start|before|descartar|	determiner -35	none -70
start|before|descartar|first|	el -48	la -21
start|before|desmentir|	determiner -11	none -48	preposition -34
start|before|determiner|	adverb 37	auxiliary 36	capital 9	determiner -80	preposition -62	quote 13	verb-saying -83
start|before|determiner|auxiliary|	( -59	, 45	: -58	; 70	judging 46	saying 36	stop 21	word 68
start|before|determiner|marks|	, 21	preposition 48	saying 27	source -36	that -10
start|before|determiner|none|	( -37	: -58	; -72	adverb -52	auxiliary -62	coordinator 28	determiner -120	end -75	judging -55	other -93	preposition -22	quote -56	saying -55	source 41	stop -11	subordinator -63	that -54	thinking -58	verb-saying -67	word -30
start|before|determiner|verb|	( -15	, -32	adverb -88	determiner -41	judging -80	preposition -12	quote 9	saying -23	source -18	stop 33	that -39	verb-saying 14	word 47
start|before|de|	, -57	auxiliary -46	capital 12	determiner 10	judging 12	none -20	other 37	preposition -34	pronoun 12	subordinator 16	thinking -42
start|before|de|apposed|	saying -39
start|before|de|apposition|	judging -37	saying -85
start|before|de|away|3|	saying -71	source -9
start|before|de|away|4|	saying -11	source 32
start|before|de|away|5|	judging 44	saying 83	source -37
start|before|de|away|6|	judging -32	other -60	saying 15	source 17	thinking -42
start|before|de|direct|	judging -78	saying -108
start|before|de|inverted|	judging 19	other 37	saying 33
start|before|de|mood|	no -45	yes 57
start|before|direct|judging|none|	adverb -29	determiner -32	preposition -21	word -50
start|before|direct|judging|verb|	preposition -33
start|before|direct|saying|auxiliary|	determiner 10
start|before|direct|saying|marks|	determiner 41
start|before|direct|saying|none|	, -88	adverb -75	determiner -58	end -92	preposition -87	pronoun -40	stop -106	that -24	word -82
start|before|direct|saying|verb|	: -37	determiner -46	end -65	preposition -55	pronoun -69	quote -55	that -45	word -67
start|before|direct|thinking|none|	determiner -19	preposition -15	word -11
start|before|dire|	, -37	auxiliary 22	capital -57	determiner 6	none -27	preposition -60	pronoun -38	quote -51	stop 35	verb 9	word -22
start|before|dire|first|	il -51	l' -61	le -84	l’ 51
start|before|dixit|	none -16
start|before|dizer|	adverb -98	auxiliary 28	capital 25	determiner -39	none 38	preposition 37	stop 38	that -75	verb 35	word -23
start|before|dizer|first|	a -68	em -24	o -91
start|before|drohen|	capital -39	no -39
start|before|décrire|	capital -38	none -46
start|before|défendre|	determiner -60	none -68
start|before|démentir|	determiner -56	none -71	preposition -29	stop -51
start|before|démentir|first|	la -34
start|before|dénoncer|	determiner 29	none 20
start|before|d’|	, -12	determiner 10	none 29	stop 8
start|before|elogiar|	determiner -23	none -26	preposition -25
start|before|elogiar|first|	el -20
start|before|ending|(|	( -40
start|before|ending|-|	- -25
start|before|ending|05|	word -32
start|before|ending|15|	word 30
start|before|ending|40|	word -40
start|before|ending|ad|	capital -15
start|before|ending|ag|	capital -44
start|before|ending|al|	capital 32	preposition -36
start|before|ending|am|	capital 33
start|before|ending|an|	capital -30	pronoun 27
start|before|ending|ao|	preposition -25
start|before|ending|ar|	capital -31	determiner -41
start|before|ending|as|	capital -11	determiner 35
start|before|ending|at|	that 29
start|before|ending|au|	preposition -57
start|before|ending|a|	auxiliary -66	preposition -11
start|before|ending|ca|	capital -18
start|before|ending|ce|	capital -74	determiner -66
start|before|ending|ch|	capital -54
start|before|ending|da|	capital -65	preposition -60
start|before|ending|de|	capital 26	determiner 18	preposition -55
start|before|ending|di|	capital -81
start|before|ending|do|	preposition -21
start|before|ending|du|	determiner -38
start|before|ending|ei|	preposition -19	pronoun -64
start|before|ending|el|	capital -99	determiner -44	preposition -32
start|before|ending|en|	capital 42	determiner 37	preposition 34
start|before|ending|er|	capital 14	preposition -19	pronoun -13
start|before|ending|es|	capital -59	determiner 12
start|before|ending|et|	capital -51	pronoun 9
start|before|ending|eu|	determiner 31
start|before|ending|ez|	preposition -28
start|before|ending|gé|	capital -60
start|before|ending|hr|	determiner -61
start|before|ending|ia|	capital -33
start|before|ending|ie|	capital -42	determiner 7	pronoun 13
start|before|ending|ij|	pronoun 21
start|before|ending|il|	capital -64	determiner -39	pronoun 27
start|before|ending|im|	preposition -65
start|before|ending|in|	capital 28	determiner 10
start|before|ending|io|	capital -71
start|before|ending|is|	capital -30	determiner -41	preposition 18
start|before|ending|it|	capital -71	preposition 42
start|before|ending|i|	determiner -60
start|before|ending|jn|	auxiliary -58
start|before|ending|já|	capital -46
start|before|ending|ke|	capital -60
start|before|ending|l'|	determiner 41
start|before|ending|la|	capital -73	determiner -11	preposition -62
start|before|ending|le|	pronoun -23
start|before|ending|li|	capital -76	determiner -43
start|before|ending|lo|	determiner -41	preposition -28	pronoun -9
start|before|ending|ls|	capital -84	preposition -46
start|before|ending|l’|	determiner -14
start|before|ending|ma|	determiner -39
start|before|ending|me|	capital -44	pronoun -54
start|before|ending|na|	capital -47	determiner -6	preposition -23
start|before|ending|nd|	capital -45
start|before|ending|ne|	capital 50	determiner -40
start|before|ending|nn|	subordinator -44
start|before|ending|no|	preposition -37
start|before|ending|ns|	preposition -62
start|before|ending|nt|	capital -70	preposition -35
start|before|ending|oa|	capital -53
start|before|ending|of|	subordinator 14
start|before|ending|oi|	auxiliary 7
start|before|ending|on|	capital 23	determiner -104	preposition -31	pronoun -18
start|before|ending|op|	preposition 9
start|before|ending|or|	capital 32	preposition 33
start|before|ending|os|	capital -83	determiner 14
start|before|ending|ou|	capital 46
start|before|ending|ra|	capital -41	preposition 38
start|before|ending|re|	capital 46	preposition -72
start|before|ending|ri|	capital -16
start|before|ending|ro|	capital -54
start|before|ending|se|	capital 75
start|before|ending|si|	pronoun -11
start|before|ending|st|	capital 59
start|before|ending|su|	determiner -55
start|before|ending|ta|	capital -24
start|before|ending|te|	capital 31
start|before|ending|ti|	capital -35
start|before|ending|to|	capital -74
start|before|ending|té|	capital -41
start|before|ending|uf|	preposition -18
start|before|ending|ul|	preposition -31
start|before|ending|um|	determiner 18
start|before|ending|un|	capital 51	determiner 16
start|before|ending|ur|	capital -49	determiner -25	preposition -50
start|before|ending|us|	capital 40
start|before|ending|ve|	capital -72
start|before|ending|vo|	capital -31
start|before|ending|wa|	capital -61
start|before|ending|za|	capital -46
start|before|ending|zt|	capital 28
start|before|ending||	quote -56
start|before|ending|às|	preposition -48
start|before|ending|à|	preposition -18
start|before|ending|ás|	capital -44
start|before|ending|ão|	capital 33
start|before|ending|è|	auxiliary 28
start|before|ending|ée|	capital -65
start|before|ending|—|	— -16
start|before|entgegnen|	yes 17
start|before|en|	none -52
start|before|ergänzen|	auxiliary 47	yes 47
start|before|erinnern|	determiner 35
start|before|erklären|	, -26	auxiliary -27	capital -13	determiner 67	no -30	none 41	preposition -15	pronoun 82	stop 55	verb 47	yes 18
start|before|erklären|first|	man 76
start|before|erläutern|	, 32	auxiliary 14	capital 18	determiner 48	no 45	none 39	yes 14
start|before|erläutern|first|	das 35
start|before|erzählen|	, -10	auxiliary -16	determiner -9	no -15	none -15	preposition -27	yes -16
start|before|escludere|	determiner -10	none -61	preposition -17
start|before|escludere|first|	il -7
start|before|escrever|	none 25	preposition 36
start|before|escribir|	none -29
start|before|escusar|	capital -12	determiner -32	none -78	preposition -58
start|before|escusar|first|	o -30
start|before|esperar|	none -24	preposition -16
start|before|esprimere|	determiner -48	none -65
start|before|espérer|	none -68
start|before|estimer|	capital -59	determiner 49	none 62	preposition -50	that -41
start|before|estimer|first|	dans -10	le 49
start|before|es|apposed|	judging -28	saying -31
start|before|es|apposition|	judging -25	saying -41
start|before|es|away|3|	saying -69	source -104
start|before|es|away|4|	saying 39
start|before|es|away|5|	saying 41
start|before|es|away|6|	judging -28	other -43	saying -32	source -9	thinking -23
start|before|es|	capital 8	determiner -12	judging -34	other -43	preposition -66	pronoun -35	quote -23	saying -14	thinking -23	— 14
start|before|es|direct|	judging -29	saying -47	thinking -11
start|before|es|inverted|	judging -40	other -43
start|before|es|mood|	none -16
start|before|evitar|	determiner -16	none -28
start|before|evitar|first|	el -11
start|before|exclure|	determiner -15	none -49	stop -47	word -8
start|before|exclure|first|	la -10
start|before|excuser|	none -54
start|before|exigir|	determiner -55	none -79	preposition -13	stop -56
start|before|exigir|first|	el -29	o -56
start|before|explicar|	determiner 26	none 31	preposition -62	that -6
start|before|explicar|first|	la -69
start|before|expliquer|	none 62
start|before|faire_valoir|	, 6	auxiliary 12	determiner 41	none -14	stop -52
start|before|faire_valoir|first|	la 55
start|before|falar|	determiner -21	none -33	preposition -33	verb -42
start|before|falar|first|	o -21
start|before|felicitar|	determiner -55	none -90	preposition -45
start|before|felicitar|first|	el -25
start|before|first|	 -56	( -40	- -25	a -17	al -30	almada -38	als -46	ao -25	as 50	au -57	auf -18	bei -17	beim 13	bis 35	ce -66	chez -28	con -32	c’ 29	da -60	dal -21	dans -62	darin 51	dat 29	de 13	den 24	der -15	desde -39	die 40	do -23	du -38	een 29	eine -65	el -44	elle -23	en -29	entre -45	er 29	es -12	foi 7	gli -43	gstaad -15	haar -41	het 9	hij 7	hun -55	i -60	ihr -61	im -95	interrogé -58	interrogée -26	joint -32	já -46	kabinet -51	l' 41	la -11	le -6	ledit -43	lei -64	leur -25	lisboa -53	lo -36	los 30	l’ -14	man 27	maputo -29	mardi -79	me -54	mense -70	más -44	na -23	nel -31	no 19	non 44	of 14	on -18	onder -58	op 9	os -46	ottawa -61	paris 26	pelo -28	per -41	più -33	plus -47	por -42	porto -21	pour -49	prenant -63	quant -22	quanto -28	questionada -18	questionado -47	sein 34	seine 47	seu 31	si -6	sie 13	son -104	su -55	sul -31	sur -37	trois -41	um 18	uma -39	un 36	una -6	uno -33	wenn -44	wer 59	wie 55	zij 43	zijn -58	à -18	às -48	è 28	— -16
start|before|fragen|	no 29
start|before|fr|according|	source -12
start|before|fr|apposed|	judging -17	saying -94	thinking -20
start|before|fr|apposition|	judging -18	saying -90
start|before|fr|	auxiliary 22	capital -24	judging -60	preposition -63	quote -37	source -12	thinking -33	word -17
start|before|fr|away|3|	saying 23	source -72
start|before|fr|away|4|	saying -48	source -34
start|before|fr|away|5|	judging -61	saying 11	source 13	thinking -23
start|before|fr|away|6|	judging -46	thinking -29
start|before|fr|direct|	judging -30	saying -69	thinking -32
start|before|fr|inverted|	judging -80	saying 24
start|before|fr|mood|	none -9
start|before|féliciter|	determiner -25	none -50
start|before|garantire|	none 8
start|before|garantir|	, -58	determiner -69	none 10	preposition 30	that -12	word -32
start|before|garantir|first|	a 46	o -6
start|before|geben|	auxiliary -27	capital -9	preposition 53	pronoun -31
start|before|geven|	determiner -40	none -110	word -62
start|before|giurare|	none -74
start|before|hablar|	determiner -21	none -27	preposition -12
start|before|halten|	capital 12	determiner -75	no 8	none -94	preposition -6	verb 57
start|before|heißen|	adverb 81	auxiliary -17	determiner -69	no 34	preposition 52	yes -30
start|before|heißt|	stop 38
start|before|heten|	none -25
start|before|houden|	capital -50	determiner -51	none -68	preposition -48	verb -34	word -34
start|before|indicar|	none -56
start|before|indiquer|	auxiliary -12	capital 21	determiner -6	none 19	preposition 37
start|before|informar|	, 64	- 18	capital -33	determiner 40	none 55	preposition -57	stop 38	that -12	verb 17	word 34
start|before|informar|first|	- 18
start|before|insistir|	none -76
start|before|inverted|judging|auxiliary|	, 44	stop -23
start|before|inverted|judging|none|	, -66	: -27	adverb -81	coordinator -35	determiner -47	preposition -55	quote -40	stop 18	subordinator -56	word -66
start|before|inverted|judging|verb|	adverb 24	stop -7
start|before|inverted|other|none|	determiner -29	preposition -96	stop -51
start|before|inverted|saying|auxiliary|	, -13	: -83	; -10	adverb 86	capital -15	preposition -14	stop 64	verb-saying 36	word -13
start|before|inverted|saying|marks|	, -10	determiner 53	preposition 43	stop -22
start|before|inverted|saying|none|	$ -74	( -16	, 66	: -58	; 19	auxiliary -80	coordinator 34	determiner -38	end 28	pronoun -28	quote -51	stop 12	that -79	verb-saying -23	word 30
start|before|inverted|saying|verb|	: -53	adverb -18	preposition -7	quote -61	stop 55	word -14
start|before|invitare|	determiner -54	none -72	preposition -52
start|before|invitare|first|	la -48
start|before|invitar|	none -44	preposition -38
start|before|it|	( -34	capital -15	determiner -29	judging -56	other -55	pronoun -77	quote -47	saying -23	source -24	thinking -22	word 9
start|before|it|according|	source -24
start|before|it|apposed|	judging -18	saying -77	thinking -15
start|before|it|apposition|	judging -11	saying -69
start|before|it|away|3|	saying -103	source -63
start|before|it|away|4|	saying -11	source -75
start|before|it|away|5|	source 44
start|before|it|away|6|	judging -43	saying -8	source -62	thinking -22
start|before|it|direct|	saying -100
start|before|it|inverted|	judging -65	other -55
start|before|it|mood|	none -27
start|before|judging|	auxiliary -51	capital -19	determiner -39	preposition -29	present -58	pronoun 24
start|before|judging|ending|a|	preposition -22
start|before|judging|ending|el|	determiner -17
start|before|judging|ending|em|	preposition -24
start|before|judging|ending|en|	capital -86	preposition -12
start|before|judging|ending|er|	capital -55	determiner -70
start|before|judging|ending|ia|	capital -17
start|before|judging|ending|il|	determiner -17
start|before|judging|ending|is|	capital -35
start|before|judging|ending|jn|	auxiliary -51
start|before|judging|ending|l'|	determiner -42
start|before|judging|ending|la|	determiner -22
start|before|judging|ending|le|	determiner -40
start|before|judging|ending|l’|	determiner -24
start|before|judging|ending|no|	preposition -22
start|before|judging|ending|ns|	preposition -13
start|before|judging|ending|nt|	capital -21
start|before|judging|ending|on|	determiner -12
start|before|judging|ending|o|	determiner -28
start|before|judging|ending|sa|	determiner -15
start|before|judging|ending|su|	determiner -15
start|before|judging|ending|te|	capital 51
start|before|judging|ending|à|	preposition -24
start|before|judging|ending|ás|	capital -30
start|before|judging|first|	a -22	dans -13	der -70	el -17	em -24	en -12	il -17	l' -42	la -22	le -40	l’ -24	más -30	no -22	o -28	paris -11	sa -15	son -12	su -15	zijn -51	à -24
start|before|judging|past|	, 25	: -27	adverb -6	determiner -35	preposition -48	pronoun -45	quote -58	stop 17	subordinator -56	that -32	word -32
start|before|judging|present|	coordinator -31	determiner -23	preposition -23	stop -55	that -12
start|before|jurar|	none -63
start|before|jurer|	none 59
start|before|justificar|	determiner -50	none -69	preposition -55
start|before|justificar|first|	o -50
start|before|klinken|	none 26	stop -44
start|before|kritisieren|	determiner 67
start|before|kündigen|	auxiliary 69	preposition 55	pronoun 52	yes 69
start|before|lamentarse|	determiner -22	none -26	preposition -26
start|before|lamentarse|first|	el -26
start|before|lamentar|	determiner -48	none -78	preposition -66	that -9
start|before|lamentar|first|	a -53	o -34
start|before|lassen|	auxiliary 68	determiner 35	no 8	none 16	pronoun 54	verb-saying 26	yes 77
start|before|lassen|first|	er 43
start|before|laten|	auxiliary -12	capital -55	determiner 30	none -84	pronoun -42	word -50
start|before|laut|	auxiliary -42	capital -48	determiner -47	no -60	preposition -41	verb -46
start|before|leer|	determiner -50	none -46
start|before|lembrar|	, -23	determiner -33	none -65	that -6
start|before|lembrar|first|	o -33
start|before|ler|	none -37	preposition -38
start|before|limitar|	none -26	preposition -22
start|before|llamar|	determiner -14	none -28	preposition -14
start|before|mahnen|	no -52
start|before|mandar|	determiner -31	none -31
start|before|manifestar|	none -65
start|before|manter|	none -59
start|before|meinen|	auxiliary 69	stop 70	yes 69
start|before|melden|	auxiliary -77	determiner -20	none 43	preposition 75	pronoun -8	verb 24	word 71
start|before|melden|first|	de 39	het 31
start|before|mood|none|	judging -23	other -23	source -19	thinking -57
start|before|mood|no|	judging -27	other -60	saying -33	source -25	thinking -42
start|before|mood|yes|	judging 33	saying 36	source 23
start|before|mostrar|	determiner -34	none -71	preposition -39	stop -48	word -8
start|before|mostrar|first|	a -40	el -12
start|before|nach|	determiner -81	no -80	verb -65
start|before|negar|	determiner -44	none -83	preposition -46	stop -74	that -9	word -12
start|before|negar|first|	el -35	em -24	o -63
start|before|nennen|	determiner -40	no -42	none -29	pronoun -17
start|before|nl|according|	source 11
start|before|nl|apposed|	saying -61	thinking -23
start|before|nl|apposition|	judging -39	saying -88
start|before|nl|	auxiliary -58	judging 23	preposition 30	source 11	subordinator -17	that 29	thinking -48	word 31
start|before|nl|away|3|	source 23
start|before|nl|away|4|	saying 49	source -37
start|before|nl|away|5|	saying -62
start|before|nl|away|6|	judging -26	saying 28	source 6	thinking -48
start|before|nl|direct|	judging -64	thinking -48
start|before|nl|inverted|	judging 37	saying 16
start|before|nl|mood|	none 10
start|before|noemen|	capital -31	none -28	word -25
start|before|noter|	none -35
start|before|ontkennen|	determiner -27	none -37
start|before|ontkennen|first|	de -27
start|before|opmerken|	determiner -16	none -54
start|before|order|according|	source -13
start|before|order|apposed|	judging -25	other -30	saying -111	thinking -45
start|before|order|apposition|	judging -38	saying -127	thinking -50
start|before|order|direct|	judging -67	saying -91	thinking -50
start|before|order|inverted|	judging 14	other 13	saying 53
start|before|osservare|	, -18	determiner -18	none -26
start|before|osservare|first|	il -18
start|before|other|	determiner -28	past 9	preposition -57
start|before|other|ending|la|	determiner -38
start|before|other|first|	la -38
start|before|other|past|	, 35	determiner -35	preposition 20	stop -71
start|before|para|	( -24	, -36	: -20	; -15	auxiliary -45	capital -31	coordinator -27	determiner -68	end -26	marks -31	none -67	preposition -21	quote -13	stop -86	that -11	verb -44
start|before|para|first|	 -10	a -11	as -40	el -16	em -7	la -76	o -53	os -29
start|before|parlare|	determiner -13	none -18	preposition -19
start|before|parlare|first|	il -11	la -14	l’ -15
start|before|parler|	capital -15	determiner -11	none -18	preposition -16	verb -12
start|before|parler|first|	le -12	son -11	à -9
start|before|par|	, -41	determiner -44	none -62
start|before|par|first|	la -41
start|before|pedir|	capital -45	determiner -56	none -63	preposition -50	stop -75	word -12
start|before|pedir|first|	a -56	desde -8	el -14	la -29	o -77	su -9
start|before|perguntar|	none -16	preposition -14
start|before|per|	( -16	, -36	: -8	; -12	auxiliary -52	capital -42	coordinator -35	determiner -60	end -42	none -55	preposition -36	pronoun -19	quote -10	stop -74	that -15	verb -18	word -18
start|before|per|first|	 -10	( -12	a -18	il -65	la -40	lo -23	l’ -16	nel -10	più -33	è -16
start|before|plaider|	determiner -44	none -71	preposition -34
start|before|pour|	, -50	auxiliary -79	capital -58	coordinator -35	determiner -73	end -11	none -71	preposition -57	pronoun -46	stop -76	verb -43	word -17
start|before|pour|first|	au -11	il -28	la -50	le -52	les -57	l’ -21	me -13	à -9
start|before|precisare|	determiner -15	none -21
start|before|precisar|	none 54
start|before|preferir|	determiner -14	none -61	preposition -13	word -19
start|before|preposition|	adverb -46	capital 22	determiner -9	preposition -17	pronoun -40	quote -58	verb-saying -50	word -19
start|before|preposition|auxiliary|	, 33	: -66	preposition 48	saying 29	stop 76	word -85
start|before|preposition|marks|	saying -65	source -22
start|before|preposition|none|	% -65	( -57	, -22	: -55	adverb -42	auxiliary -49	coordinator -64	determiner -62	end -9	judging -42	other -38	preposition -47	pronoun -60	saying -9	source -97	stop 10	subordinator -29	that -32	thinking -18	word -11
start|before|preposition|verb|	, -76	: -44	determiner 43	judging 36	preposition -24	quote -49	saying -11	source -40	stop 18	that -26	word 34
start|before|prever|	determiner -48	none -65	preposition -42
start|before|proclamare|	determiner -44	none -58
start|before|prometer|	determiner -54	none -76	preposition -65	word -11
start|before|prometer|first|	a -47	el -40	la -20	o -43
start|before|promettere|	determiner -45	none -62	preposition -33
start|before|promettere|first|	la -45
start|before|promettre|	capital -61	determiner -119	none -9	preposition -56	stop 6	that -9	word -30
start|before|promettre|first|	le -91	l’ -50	à -45
start|before|pronoun|	, -88	auxiliary -19	capital -55	pronoun 16	verb-judging 8	verb-saying 23	word 38
start|before|pronoun|auxiliary|	, -33	adverb -6	determiner 12	judging 31	saying -17	source -18	stop 20	verb-saying 36
start|before|pronoun|marks|	saying 83	source -58	stop 52
start|before|pronoun|none|	, 50	determiner -34	judging -67	preposition -74	source 34	stop 51	word -7
start|before|pronoun|verb|	, 8	saying -31	source -45	stop 22
start|before|proponer|	determiner -36	none -47	preposition -35	word -33
start|before|proponer|first|	la -40	su -20
start|before|proporre|	determiner -36	none -52
start|before|proporre|first|	il -37
start|before|proposer|	determiner -55	none -76
start|before|proposer|first|	le -43
start|before|préciser|	, 15	determiner 36	none 49
start|before|prévenir|	none 81
start|before|prévoir|	determiner -45	none -57
start|before|pt|according|	source -32
start|before|pt|apposed|	judging -16	saying -100	thinking -21
start|before|pt|apposition|	judging -31	saying -85
start|before|pt|away|3|	judging -56	saying -14	source 22
start|before|pt|away|4|	saying 10	source -49
start|before|pt|away|5|	judging -30	source -19
start|before|pt|away|6|	judging -28	other -47	saying -16	source -48	thinking -47
start|before|pt|	capital -47	determiner 18	judging -38	other -47	preposition -24	quote -11	saying -10	source -32	thinking -47	word -58
start|before|pt|direct|	judging -34	saying -69
start|before|pt|inverted|	judging -47	other -48	saying 15
start|before|pt|mood|	none -17
start|before|publicar|	none -51	preposition -36
start|before|qualifier|	none -18	word -17
start|before|queixar|	none -50	preposition -22
start|before|quejarse|	none -15	preposition -14
start|before|querer|	determiner -14	none -23	word -16
start|before|querer|first|	o -14
start|before|quote|	, -55
start|before|quote|none|	, -31	determiner -11	preposition -45	saying -46	source -46	stop -38	that -21
start|before|raccontare|	determiner -86	none 47	preposition 43
start|before|raccontare|first|	la -85
start|before|raconter|	determiner -34	none -42
start|before|rappeler|	, -17	determiner 24	none 14	that -49
start|before|rappeler|first|	la -52	l’ 33
start|before|rebater|	determiner -21	none -26
start|before|rechnen|	determiner 65	no 61	none 50	preposition 69	verb 47
start|before|recibir|	none -45
start|before|reclamar|	determiner -38	none -62	preposition -26	stop -43
start|before|reclamar|first|	el -27
start|before|reconhecer|	determiner -25	none -53	preposition -55
start|before|reconhecer|first|	a -43	o -21
start|before|reconnaître|	determiner -36	none -10	preposition -74
start|before|reconocer|	determiner -46	none -53	word -7
start|before|reconocer|first|	el -47
start|before|recordar|	, -45	determiner -46	none -70	preposition -45	that -9	verb -21
start|before|recordar|first|	em -26	su -6
start|before|recusar|	determiner -20	none -27	preposition -25	stop -31	word -16
start|before|recusar|first|	a -26	o -18	à -31
start|before|refuser|	determiner -18	none -24	preposition -21
start|before|refuser|first|	la -22	à -12
start|before|regretter|	none 57
start|before|rejeitar|	none -40	preposition -34
start|before|rejeter|	capital -20	none -17
start|before|relever|	determiner -49	none -66
start|before|remeter|	none -49	preposition -39
start|before|replicare|	determiner -15	none -18	preposition -15
start|before|replicare|first|	il -15
start|before|reprendre|	determiner -33	none -61
start|before|respingere|	determiner -18	none -24
start|before|responder|	capital -80	determiner -66	none 23	preposition -83	that -18
start|before|responder|first|	la -13	o -15
start|before|resumir|first|	en -33
start|before|resumir|	none -36	preposition -36
start|before|revelar|	none 27	preposition -7	that -35
start|before|ribattere|	determiner -42	none -45	that -8
start|before|ribattere|first|	il -42
start|before|riconoscere|	determiner -51	none -80
start|before|ricordare|	determiner -48	none -65	preposition -38	that -10
start|before|ricordare|first|	il -37	la -32
start|before|riferire|	, -38	determiner 25	preposition -53
start|before|riferire|first|	il 38
start|before|ringraziare|	determiner -33	none -46
start|before|ringraziare|first|	il -20
start|before|rire|	adverb -22	none -33
start|before|rispondere|	determiner -30	none -32	preposition -32
start|before|rivendicare|	determiner -43	none -59
start|before|räumen|	auxiliary -46	determiner -28	no -43	none 31	yes -22
start|before|réagir|	none -33	preposition -30
start|before|réclamer|	determiner -66	none -81	preposition -52
start|before|réclamer|first|	la -51	le -40
start|before|répondre|	capital -9	determiner -23	none -59	preposition -41	that -6
start|before|répondre|first|	interrogée -9
start|before|saber|	none -27	preposition -26
start|before|sagen|	, -31	auxiliary -15	capital 35	no -68	none 38	preposition -27	pronoun 20	stop 96	verb -32	yes 61
start|before|sagen|first|	der -6	die 74	er -18	man 65
start|before|saluer|	determiner -26	none -26
start|before|saluer|first|	le -23
start|before|salutare|	none -25
start|before|sapere|	auxiliary 29	determiner 51	none 23
start|before|saying|	( -27	- -21	auxiliary 30	determiner -6	participle -32	present 12	quote -46	subordinator -7	that -25	word -13
start|before|saying|ending|(|	( -27
start|before|saying|ending|-|	- -21
start|before|saying|ending|05|	word -32
start|before|saying|ending|15|	word 30
start|before|saying|ending|ag|	capital -44
start|before|saying|ending|al|	capital 33	preposition -18
start|before|saying|ending|ao|	preposition -32
start|before|saying|ending|ar|	capital -26	determiner -58
start|before|saying|ending|as|	capital 40	determiner 16
start|before|saying|ending|at|	that -11
start|before|saying|ending|au|	preposition -40
start|before|saying|ending|a|	auxiliary -66
start|before|saying|ending|ce|	capital -74
start|before|saying|ending|ch|	capital -19
start|before|saying|ending|da|	capital -54	preposition -60
start|before|saying|ending|de|	capital 34	determiner 7	preposition -53
start|before|saying|ending|do|	capital 14	preposition -23
start|before|saying|ending|du|	determiner -37
start|before|saying|ending|el|	capital -78	determiner -28	preposition -30
start|before|saying|ending|en|	capital 63	determiner 42	preposition -29
start|before|saying|ending|er|	capital -8	determiner -10	preposition -14
start|before|saying|ending|es|	capital -56	pronoun 24
start|before|saying|ending|et|	pronoun 7
start|before|saying|ending|eu|	determiner 40
start|before|saying|ending|ez|	preposition -28
start|before|saying|ending|gé|	capital -56
start|before|saying|ending|hr|	determiner -46
start|before|saying|ending|ia|	capital -27
start|before|saying|ending|ie|	capital -42	determiner 13	pronoun 10
start|before|saying|ending|ij|	pronoun 24
start|before|saying|ending|il|	determiner -53	pronoun 12
start|before|saying|ending|in|	capital -9	determiner 8
start|before|saying|ending|io|	capital -71
start|before|saying|ending|is|	capital -25	preposition 31
start|before|saying|ending|it|	capital -68
start|before|saying|ending|i|	determiner -44
start|before|saying|ending|jn|	auxiliary -41
start|before|saying|ending|ke|	capital -60
start|before|saying|ending|la|	determiner -12	preposition -62
start|before|saying|ending|le|	capital 11	pronoun 35
start|before|saying|ending|lo|	preposition -28
start|before|saying|ending|l’|	determiner 8
start|before|saying|ending|ma|	determiner -39
start|before|saying|ending|me|	pronoun -50
start|before|saying|ending|na|	determiner -6	preposition -25
start|before|saying|ending|nd|	capital -64
start|before|saying|ending|ne|	capital 36	determiner -46
start|before|saying|ending|no|	capital 14	preposition -31
start|before|saying|ending|ns|	preposition -30
start|before|saying|ending|nt|	capital -58
start|before|saying|ending|oa|	capital -53
start|before|saying|ending|of|	subordinator 14
start|before|saying|ending|on|	capital 28	determiner -73
start|before|saying|ending|op|	preposition 16
start|before|saying|ending|or|	capital 42	preposition 49
start|before|saying|ending|os|	capital -83	determiner -64
start|before|saying|ending|o|	determiner -9
start|before|saying|ending|ra|	capital -9
start|before|saying|ending|re|	capital 46	preposition -55
start|before|saying|ending|sa|	determiner 22
start|before|saying|ending|se|	capital 39
start|before|saying|ending|st|	capital 18
start|before|saying|ending|su|	determiner -54
start|before|saying|ending|to|	capital -35
start|before|saying|ending|té|	capital -41
start|before|saying|ending|uf|	preposition -18
start|before|saying|ending|ul|	preposition -36
start|before|saying|ending|um|	determiner 20
start|before|saying|ending|un|	determiner 11
start|before|saying|ending|ur|	capital -44	determiner -25	preposition -57
start|before|saying|ending|us|	capital 44
start|before|saying|ending||	quote -46
start|before|saying|ending|às|	preposition -48
start|before|saying|ending|à|	preposition -11
start|before|saying|ending|ée|	capital -66
start|before|saying|first|	 -46	( -27	- -21	a -6	al -18	ao -32	au -40	auf -18	bis 35	chez -28	da -60	dans -30	das -8	dat -11	den 25	der -36	desde -29	die 49	do -23	du -37	een 34	eine -65	el -28	elle 35	en -29	er 45	es 24	haar -58	het 7	hij 10	i -44	ihr -46	il -21	interrogé -56	interrogée -26	la -12	ledit -43	les -9	leur -25	lisboa -53	lo 12	los -64	l’ 8	me -50	na -25	no 30	non 47	o -9	of 14	op 16	paris 28	pelo -28	per -45	plus -57	por -33	porto -21	pour -49	prenant -63	quanto -27	questionado -47	sa 22	sein 34	seu 40	sie 10	son -73	su -54	sul -36	sur -30	um 20	uma -39	un 15	una -6	wer 59	wie 55	zij 43	zijn -41	à -11	às -48
start|before|saying|participle|	preposition -26
start|before|saying|past|	$ -32	( -31	: -112	; 13	auxiliary -95	capital -46	coordinator 37	determiner 7	end 7	preposition -26	pronoun -91	quote -86	stop 44	subordinator -37	that -43	verb-saying 38	word -10
start|before|saying|present|	, 39	: -72	; -33	adverb -20	coordinator -78	determiner -94	end -95	preposition 15	stop 32	that -53	verb-saying -97	word -54
start|before|schreiben|	auxiliary 75	determiner -6	no -63	preposition 69	pronoun 24	yes 78
start|before|schreiben|first|	die -35
start|before|schrijven|	auxiliary 38
start|before|scrivere|	determiner -34	none -68	preposition -45
start|before|secondo|	, -86	auxiliary -71	capital -71	none -19	preposition -90	pronoun 41	stop -102	verb -40
start|before|secondo|first|	il 24
start|before|segundo|	, 19	capital -88	determiner 34	none 17	preposition -86	stop 9
start|before|segundo|first|	a -27
start|before|según|	auxiliary -8	capital 9	determiner 17	none -26	preposition -97	stop 15	verb -62
start|before|según|first|	el -70
start|before|selon|	, 7	auxiliary 8	capital 29	determiner 12	none 21	pronoun -8	stop 12
start|before|selon|first|	la 40
start|before|señalar|	none -41
start|before|si|	determiner 49	none 69
start|before|sommen|	none 75	preposition 59
start|before|sostenere|	determiner 47	none 38	preposition 46	that -8
start|before|sostenere|first|	la 55
start|before|sostener|	determiner -7	none -6	that -6
start|before|sottolineare|	none -43
start|before|souffler|	none 42
start|before|souligner|	determiner 49	none 87	stop 61	that -20
start|before|source|	( -31	- -26	auxiliary -84	capital -16	determiner 23	preposition -38	pronoun -37	quote -46	source -13	word -92
start|before|source|ending|(|	( -31
start|before|source|ending|-|	- -26
start|before|source|ending|al|	preposition -31
start|before|source|ending|an|	pronoun 79
start|before|source|ending|as|	capital -67	determiner 36
start|before|source|ending|au|	preposition -38
start|before|source|ending|a|	preposition -58
start|before|source|ending|ca|	capital -18
start|before|source|ending|da|	capital -38
start|before|source|ending|de|	determiner 17	preposition -30
start|before|source|ending|do|	capital -60
start|before|source|ending|el|	determiner -82	preposition -10
start|before|source|ending|em|	preposition -24
start|before|source|ending|en|	preposition 51
start|before|source|ending|er|	capital 38	determiner 16
start|before|source|ending|es|	determiner 20	pronoun -13
start|before|source|ending|et|	pronoun -9
start|before|source|ending|ia|	capital -20
start|before|source|ending|ie|	determiner -16
start|before|source|ending|il|	determiner -10	pronoun -8
start|before|source|ending|im|	preposition -58
start|before|source|ending|in|	preposition -53
start|before|source|ending|i|	determiner -46
start|before|source|ending|l'|	determiner 62
start|before|source|ending|la|	capital -62
start|before|source|ending|lo|	determiner -33
start|before|source|ending|l’|	determiner -95
start|before|source|ending|me|	pronoun -13
start|before|source|ending|na|	capital -32
start|before|source|ending|ne|	determiner 32
start|before|source|ending|no|	capital -59	preposition -31
start|before|source|ending|ns|	preposition -56
start|before|source|ending|on|	capital -57	determiner -72	pronoun -58
start|before|source|ending|or|	preposition -26
start|before|source|ending|os|	determiner 23
start|before|source|ending|o|	determiner -14
start|before|source|ending|ra|	capital -41
start|before|source|ending|re|	preposition -44
start|before|source|ending|ro|	capital -34
start|before|source|ending|se|	capital 46
start|before|source|ending|ta|	capital -11
start|before|source|ending|te|	capital -76
start|before|source|ending|ti|	capital -35
start|before|source|ending|to|	capital -56
start|before|source|ending|un|	determiner 13
start|before|source|ending|ur|	preposition -30
start|before|source|ending|vo|	capital -32
start|before|source|ending||	quote -46
start|before|source|ending|à|	preposition -55
start|before|source|ending|è|	auxiliary -16
start|before|source|first|	 -46	( -31	- -26	a -58	as 36	au -38	dal -21	dans -56	das 8	de 17	der 16	die -16	el -82	em -24	en -20	entre -44	het -9	i -46	il -13	in -53	l' 62	le -6	les 20	lo -51	l’ -95	man 79	me -13	nel -10	no -65	non -30	o -14	on -58	os -46	più -33	son -72	sur -30	un 33	une -18	à -55	è -16
start|before|source|source|	% -22	( -81	, -28	: -67	; -44	adverb -6	auxiliary -48	coordinator -39	determiner -81	end -63	preposition -10	pronoun 40	quote 24	stop 36	subordinator -79	that -56	verb-saying 23	word -19
start|before|soutenir|	determiner -63	none -81	preposition -17
start|before|souvenir|	determiner -34	none -47	preposition -16
start|before|souvenir|first|	son -14
start|before|so|	, -16	adverb 10	capital 6	determiner 46	no 10	none 41	preposition -13	stop 79	verb -73	word -70	yes 11
start|before|so|first|	der 22	die 6	man 72
start|before|spiegare|	, -15	determiner -19	none -33
start|before|spiegare|first|	il -14
start|before|sprechen|	capital -11	determiner -20	no -18	none -22	preposition -16
start|before|spreken|	none -66
start|before|staan|	auxiliary 43	determiner 33	none -23	preposition 23
start|before|staat|	auxiliary -49	none -54	preposition -45
start|before|stando|	none -67
start|before|stellen|	auxiliary 25	none -24
start|before|subordinator|auxiliary|	saying -33
start|before|subordinator|	determiner -9	word 14
start|before|subordinator|none|	, -7	saying 32
start|before|sustentar|	none -12	that -13
start|before|teilen|	auxiliary -15	capital 82	determiner -42	no 71	none 44	pronoun -48	yes -33
start|before|tempérer|	none 40	stop 28
start|before|that|	auxiliary 66	word 74
start|before|that|auxiliary|	saying -44
start|before|that|none|	saying 55
start|before|thinking|	capital -28	determiner -58	past -61	preposition -22	present -47
start|before|thinking|ending|a|	preposition -23
start|before|thinking|ending|de|	determiner -21
start|before|thinking|ending|en|	determiner -12	preposition -10
start|before|thinking|ending|la|	determiner -26
start|before|thinking|ending|l’|	determiner -25
start|before|thinking|ending|o|	determiner -14
start|before|thinking|first|	a -25	de -21	een -12	en -10	la -26	l’ -25	o -14
start|before|thinking|past|	adverb -25	determiner -23	preposition -18	pronoun -45	that -19	word -21
start|before|thinking|present|	preposition -44
start|before|trouver|	determiner -19	none -19
start|before|unlisted|	, 35	determiner -32	no -60	none -50	stop -71	verb 41
start|before|unlisted|first|	la -38
start|before|valorar|	determiner -44	none -57
start|before|valorar|first|	el -31
start|before|verklaren|	auxiliary 71	none 61	stop 44
start|before|verlangen|	determiner -56	no -55	verb -55
start|before|verraten|	auxiliary 13	pronoun 30	yes 36
start|before|verraten|first|	sie 23
start|before|versichern|	capital -21	no -62	none -34	yes 51
start|before|versprechen|	stop 40
start|before|vertellen|	auxiliary -36	none 24	pronoun 36
start|before|verweisen|	no -65
start|before|verzekeren|	none 88
start|before|ver|	determiner -21	none -27	preposition -20	stop -35
start|before|ver|first|	a -26
start|before|vinden|	, 30	auxiliary 45	determiner 19	none 22	pronoun 31	stop 53	that 21
start|before|vinden|first|	zijn -56
start|before|voir|	determiner -18	none -18	preposition -18
start|before|volere|	determiner -18	none -22	word -17
start|before|volgens|	auxiliary -73	capital -56	determiner 7	none -35	preposition -120	verb 50	word -54
start|before|volgens|first|	de 39
start|before|vouloir|	none -22
start|before|vragen|	determiner -46	none -96
start|before|vragen|first|	de -46
start|before|werfen|	determiner -38	no -29	none -29
start|before|wijzen|	determiner -47	none -91	pronoun -53	stop -53
start|before|wijzen|first|	de -38
start|before|willen|	none -21
start|before|word|	, -57	auxiliary 59	capital 43	determiner -31	word -69	– -53
start|before|word|auxiliary|	saying 52	stop 30
start|before|word|marks|	saying -89
start|before|word|none|	determiner -39	preposition -63	saying -16	source -78	stop -25	that -52
start|before|word|verb|	saying 25
start|before|zeggen|	, -10	auxiliary -14	capital -22	determiner -72	none 11	preposition 66	pronoun 75	that 19
start|before|zeggen|first|	de -37	het 52	hij 73	zijn -32
start|before|zien|	none -73
start|before|zo|	none -7
start|before|à|	none -83
start|before|écrire|	determiner -44	none -60	preposition -26
start|before|écrire|first|	le -49
start|before|évaluer|	determiner -11	none -11
start|before|évoquer|	determiner -41	none -45	preposition -33
start|	behind -20	colon 25	infinitive -14	late -13	next -7	source 9	that 10
start|behind|	accogliere -29	accuser -59	achar -31	acrescentar -46	acusar 14	admitir -27	advertir 13	affermare -15	affirmer -22	afirmar -37	aggiungere -28	alertar -73	amenazar 47	ammettere -12	annoncer -62	annunciare -34	antworten -53	anunciar -55	apelar -24	aplaudir -36	apontar -35	appeler -74	apuntar -84	asegurar -35	assicurare -13	assumir -40	assurer -49	atribuir 26	attendre 13	avanzar -52	avisar -54	becijferen -53	berichten -54	betonen -13	beziffern -47	bitten -48	blijken -58	blijven -65	calcular -71	celebrar -47	chamar -18	chiamare -19	chiedere -32	chiffrer 23	cifrar -59	citar -60	classificar -29	cobrar -43	coincidir -43	comentar -35	commenter -11	comunicar -65	comunicare -15	condenar -22	confermare -33	confessare -7	confier -36	confirmar -48	confirmer -42	congratular -28	considerar -51	consigliare -25	contar -50	contestar -70	continuar -29	convocar -33	cortar -34	decir -84	declarar -64	defender -20	demander -51	descartar -36	desmentir -57	despedir -36	devolver -30	dichiarare -27	dire -44	divulgar -37	dizer -36	dreigen -53	dringen 10	déclarer -22	eisen -57	emporter -44	engager -49	erklären -29	erzählen -15	escludere -15	escrever -44	escribir -49	escusar -52	esperar -29	estimar -44	evitar -38	exclure -45	exigir -38	explicar -44	expliquer -43	expresar -59	faire_valoir -22	falar 12	felicitar -65	festejar -54	figurer -48	fordern -65	féliciter -73	garantir -37	geben -23	geven -54	giurare -17	gostar -38	grappen -47	gritar -49	hablar -35	halten -40	heißen -34	heten -50	hoffen -35	houden -29	indiquer -32	informar -68	inquiéter 28	insister 21	insistir 40	interroger -67	invitar -53	invitare -30	ironizar -67	justificar 53	klagen -32	kündigen -60	lachen -20	lamentar -44	lamentare -46	lamentarse -49	lancer -39	lassen -50	laten -68	leggen 16	ler -35	limitar -30	llamar -32	mahnen -48	manter -46	melden -69	menacer -69	minacciare -25	mostrar -23	negar -52	notieren -44	ofrecer -58	opinar -35	parlare -46	parler -59	pedir -56	perguntar -35	plaider 37	pleiten 46	precisar -62	preguntar -71	prever -44	prometer -32	promettere -43	promettre -77	proponer -30	proporre -48	proposer -73	protestare 22	prévoir -52	publicar -31	queixar -60	quejarse 54	questionar -35	raccomandare -29	raccontare -31	raconter -41	rappeler -39	reaccionar -60	reageren -54	reagir -30	rechnen 22	recibir -40	recitare -41	reclamar -62	recomendar -39	recommander -65	reconhecer -40	reconnaître -50	reconocer -35	recusar -19	referir -46	refuser -59	rekenen -49	relatar -41	remeter -31	replicare -45	reprochar -53	reprocher -69	responder -79	resumir -43	ricordare -47	rispondere -52	roepen 50	rufen -25	räumen -29	réagir -61	réclamer -53	répondre -87	saber -97	sagen -33	salutare -54	sapere -40	schildern -25	schreiben -48	schrijven -68	scrivere -38	señalar -59	sostener -53	sostenere -18	souvenir 20	spiegare -34	sprechen -60	spreken -16	staan -86	stehen -51	stimare -33	sugerir -15	tabler 66	teilen -23	telefonar -25	telefonare -29	temer -22	trekken -48	unlisted -52	ver -37	verklaren -61	verraten -25	vertellen -50	verweisen 41	vinden -46	voir -40	vragen -79	vrezen -50	waarschuwen -43	warnen 7	wijzen 48	zanjar -45	zeggen -76	écrire -55	évaluer -56	évoquer -48
start|behind|accogliere|	none -36
start|behind|accuser|first|	avoir -28
start|behind|accuser|	none -75	word -41
start|behind|achar|	none -39	word -31
start|behind|acrescentar|	none -44	word -46
start|behind|acusar|	determiner -87	marks -92	none 28	word 26
start|behind|acusar|first|	la -82
start|behind|admitir|	none -27	word -23
start|behind|adverb|none|	saying -73
start|behind|adverb|	word -40
start|behind|advertir|first|	que 21
start|behind|advertir|	none 53	that 21
start|behind|affermare|	none -17	word -16
start|behind|affirmer|	determiner -21	none -21
start|behind|afirmar|	determiner -42	marks -38	none -37	word -18
start|behind|aggiungere|	none -33	word -28
start|behind|alertar|first|	a -9
start|behind|alertar|	none -93	preposition -9	word -40
start|behind|amenazar|	none 68	word 47
start|behind|ammettere|first|	aver -15
start|behind|ammettere|	none -12	word -14
start|behind|annoncer|	determiner -37	none -75
start|behind|annunciare|	determiner -62	none -38	word -12
start|behind|annunciare|first|	il -67
start|behind|antworten|	no -53
start|behind|anunciar|	determiner -52	none -59	word -39
start|behind|apelar|	none -24	word -25
start|behind|aplaudir|	none -47	word -36
start|behind|apontar|	determiner -27	none -37
start|behind|apontar|first|	o -27
start|behind|appeler|	determiner -69	marks -54	none -85	word -41
start|behind|appeler|first|	ne -21
start|behind|apuntar|	none -96
start|behind|asegurar|	determiner -32	none -37
start|behind|asks|false|	auxiliary -48	marks -16	none -15	verb -16
start|behind|assicurare|	none -12	word -13
start|behind|assumir|	none -45	word -40
start|behind|assurer|	determiner -47	none -66
start|behind|atribuir|	determiner 40	marks -96	none 51	word -54
start|behind|attendre|	determiner 31	none 18	word -95
start|behind|auxiliary|none|	saying -37
start|behind|auxiliary|	word -37
start|behind|avanzar|	determiner -52	none -71
start|behind|avisar|first|	que -23
start|behind|avisar|	none -79	that -23
start|behind|away|2|	adverb -73	capital -38	determiner 8	preposition -15	pronoun -9	subordinator 31	that 43	verb-saying -38	word -6
start|behind|away|3|	capital -45	determiner -78	preposition 15	pronoun -96	word -8
start|behind|away|4|	adverb -37	capital -37	determiner 11	preposition -77	pronoun -105	verb-saying -37	word -59
start|behind|away|5|	capital -27	determiner -109	preposition -38	pronoun -40	word -73
start|behind|away|6|	capital -34	determiner -101	preposition -80	pronoun -47	word -73
start|behind|becijferen|	none -73	word -53
start|behind|before|	a -77	aan -9	ad -30	ai -86	al -104	alla -39	alle -22	als -61	am -78	an -64	ante -72	ao -50	aos -37	até -28	au -118	auf 32	aus -42	aux -61	avec -48	bei -68	beim -38	bij -76	bis -47	com -46	come -65	como -56	contra -34	d' -38	da -71	dal -25	dall’ -27	dans -106	del -100	depuis -124	desde -111	devant -65	di -31	do -42	dopo -31	durante -53	dès -63	d’ -14	em 32	en -33	entre -21	für -49	hasta -51	im -85	in -58	met -97	mit 14	na -90	naar -12	nach -62	nas -58	nei -28	nel -46	no -81	num -48	om -80	op 49	over -59	par -128	para -81	pela -79	pelo -39	pour 20	seit -51	sin -59	sinds -59	sobre -35	su -60	sui -56	sul -42	sur 30	tegen -6	tra -27	uit 11	um -87	unter -35	van -62	von -75	voor 18	vor -13	zu -39	zum -32	zur -86	às -28	über -73
start|behind|berichten|	capital -54	no -50	none -56
start|behind|betonen|	capital -13	none -13
start|behind|beziffern|	no -51	none -47	word -47
start|behind|bitten|	capital -42	no -44	none -48
start|behind|blijken|	auxiliary -31	none -75	word -50
start|behind|blijven|	determiner -41	none -90	word -56
start|behind|blijven|first|	de -41
start|behind|calcular|	none -98	word -59
start|behind|capital|	$ -54	, 24	: -12	capital -72	coordinator -48	determiner -64	end -77	preposition -32	quote -53	stop -76	that -17	word -34
start|behind|capital|auxiliary|	saying -20
start|behind|capital|marks|	judging -26	saying -69
start|behind|capital|none|	judging -53	other -20	saying -39	thinking -29
start|behind|capital|verb|	saying -63
start|behind|celebrar|	none -64
start|behind|chamar|	marks -18	none -18	word -18
start|behind|chiamare|	none -24
start|behind|chiedere|	determiner -13	none -32	word -34
start|behind|chiedere|first|	non -19
start|behind|chiffrer|	none 35	word 23
start|behind|cifrar|	none -80	word -53
start|behind|citar|	none -76	word -56
start|behind|classificar|	marks -29	none -29	word -26
start|behind|cobrar|	none -45	word -42
start|behind|coincidir|	none -58
start|behind|comentar|	none -31	word -30
start|behind|commenter|	none -12
start|behind|comunicare|	none -18
start|behind|comunicar|	none -67
start|behind|condenar|	none -24	word -18
start|behind|confermare|	none -38	word -36
start|behind|confessare|	none -10	word -7
start|behind|confier|	capital -27	determiner -40	none -42	word -23
start|behind|confirmar|	determiner -52	none -46	word -29
start|behind|confirmer|	none -47
start|behind|congratular|	none -34
start|behind|considerar|	marks -45	none -51	word -52
start|behind|consigliare|	none -29
start|behind|contar|	capital -15	determiner -60	none -61	word -20
start|behind|contar|first|	el -32
start|behind|contestar|	determiner -74	none -84	word -29
start|behind|continuar|	none -32	word -29
start|behind|convocar|	none -36
start|behind|cortar|	none -39
start|behind|decir|	determiner -80	none -93	word -12
start|behind|declarar|	determiner -62	none -71	word -33
start|behind|declarar|first|	las -30
start|behind|defender|	none -20	word -21
start|behind|demander|	none -61	word -48
start|behind|descartar|	none -51
start|behind|desmentir|	none -78	word -57
start|behind|despedir|	none -48
start|behind|determiner|	adverb -59	determiner -21	quote 7	that -47	verb-saying -142	word -7
start|behind|determiner|auxiliary|	saying -94
start|behind|determiner|marks|	judging -31	saying -9
start|behind|determiner|none|	judging 21	other -32	saying -7	thinking 8
start|behind|determiner|verb|	judging -51
start|behind|devolver|	none -32	word -30
start|behind|de|	adverb -33	capital -26	determiner -16	judging -62	other -35	saying -13	thinking -56	word 10
start|behind|de|apposed|	saying -8
start|behind|de|apposition|	saying -40
start|behind|de|away|2|	judging -31	saying 9	thinking -56
start|behind|de|away|3|	judging -36	saying -63
start|behind|de|away|4|	judging -57	other -33	saying -64
start|behind|de|away|5|	saying -77
start|behind|de|away|6|	saying -81
start|behind|de|direct|	judging -31	saying 18	thinking -51
start|behind|de|inverted|	judging -63	other -35	saying -85
start|behind|de|mood|	no -16	yes -28
start|behind|de|shared|	saying -62
start|behind|dichiarare|	none -25	word -27
start|behind|dire|	capital -16	marks -61	none -39	word -34
start|behind|dire|first|	aver -6
start|behind|divulgar|	none -42
start|behind|dizer|	capital -21	marks -17	none -39	word -35
start|behind|dreigen|	none -78
start|behind|dringen|	none 15	preposition 10
start|behind|déclarer|	determiner -23	none -23
start|behind|eisen|	capital -9	none -69
start|behind|emporter|	none -62
start|behind|ending|00|	word 42
start|behind|ending|10|	word -75
start|behind|ending|12|	word -40
start|behind|ending|14|	word -24
start|behind|ending|1|	word -7
start|behind|ending|20|	word -34
start|behind|ending|24|	word -41
start|behind|ending|61|	word -83
start|behind|ending|9|	word 44
start|behind|ending|ad|	capital -19
start|behind|ending|ag|	capital -67	word 37
start|behind|ending|al|	capital -15	word -51
start|behind|ending|am|	capital -26
start|behind|ending|an|	capital -26
start|behind|ending|ar|	determiner -32	word -24
start|behind|ending|as|	determiner 19	word -44
start|behind|ending|at|	that 102
start|behind|ending|a|	preposition -34
start|behind|ending|ca|	word -59
start|behind|ending|ce|	determiner -60	word -52
start|behind|ending|ch|	capital -28
start|behind|ending|ci|	word -47
start|behind|ending|co|	word -69
start|behind|ending|ct|	word -76
start|behind|ending|da|	capital -18	word -61
start|behind|ending|de|	capital -52	determiner -21	word -96
start|behind|ending|do|	word -40
start|behind|ending|ek|	word -46
start|behind|ending|el|	capital -13	determiner 6	word -27
start|behind|ending|em|	determiner -33	word -80
start|behind|ending|en|	capital 38	determiner -16	word -129
start|behind|ending|er|	capital -46	determiner -73
start|behind|ending|es|	determiner -29	word -76
start|behind|ending|et|	pronoun 13	word -38
start|behind|ending|ga|	word -63
start|behind|ending|ge|	capital -29	word 43
start|behind|ending|go|	word -32
start|behind|ending|he|	word -77
start|behind|ending|hi|	word -28
start|behind|ending|ho|	word -25
start|behind|ending|ht|	capital -18
start|behind|ending|ia|	word 39
start|behind|ending|ie|	determiner -20	word -82
start|behind|ending|il|	determiner 30
start|behind|ending|in|	determiner 26	preposition -57
start|behind|ending|io|	capital -17	word -50
start|behind|ending|ir|	word 28
start|behind|ending|is|	word -34
start|behind|ending|it|	capital -34
start|behind|ending|ix|	word -68
start|behind|ending|i|	determiner -62
start|behind|ending|jn|	auxiliary -40
start|behind|ending|ky|	capital -13
start|behind|ending|l'|	determiner -60
start|behind|ending|la|	capital -38	determiner -30	word -42
start|behind|ending|le|	determiner 6	word -15
start|behind|ending|li|	word -46
start|behind|ending|ll|	capital -45
start|behind|ending|lo|	word -57
start|behind|ending|l’|	determiner -91
start|behind|ending|ma|	determiner -31	word -44
start|behind|ending|me|	word -53
start|behind|ending|na|	capital -34	determiner -63	word -60
start|behind|ending|nd|	capital -26
start|behind|ending|ne|	capital -38	determiner 13	word -52
start|behind|ending|ng|	capital -74	word 19
start|behind|ending|ni|	capital -28	word -24
start|behind|ending|no|	capital -32	word 27
start|behind|ending|nt|	word -61
start|behind|ending|om|	preposition 39
start|behind|ending|on|	capital -20	determiner -51	word -18
start|behind|ending|op|	preposition 11	word -42
start|behind|ending|or|	preposition -82	word -64
start|behind|ending|os|	capital -37	determiner -74	pronoun -16	word -37
start|behind|ending|ot|	preposition -79
start|behind|ending|oz|	word -59
start|behind|ending|o|	determiner -40
start|behind|ending|ra|	determiner -47	word -60
start|behind|ending|re|	determiner -83
start|behind|ending|rg|	capital -30
start|behind|ending|ri|	word -56
start|behind|ending|ro|	determiner -51	word -64
start|behind|ending|rs|	word -58
start|behind|ending|sa|	capital -41	determiner -84	word -42
start|behind|ending|se|	pronoun -38	word 28
start|behind|ending|si|	subordinator -48
start|behind|ending|so|	word -22
start|behind|ending|ss|	capital -54
start|behind|ending|ta|	verb-saying -38	word -55
start|behind|ending|te|	determiner -54	word -81
start|behind|ending|ti|	word -65
start|behind|ending|to|	capital -41	verb-saying -26	word -47
start|behind|ending|tv|	capital -11
start|behind|ending|ue|	determiner -41	word -70
start|behind|ending|uk|	word -6
start|behind|ending|um|	determiner -50
start|behind|ending|un|	determiner 10
start|behind|ending|ur|	capital -23
start|behind|ending|us|	determiner -55	word -74
start|behind|ending|ut|	word -24
start|behind|ending|ux|	determiner -66
start|behind|ending|va|	word -39
start|behind|ending|ve|	word -72
start|behind|ending|x|	capital -34
start|behind|ending|y|	word -52
start|behind|ending|za|	word -59
start|behind|ending|ze|	word 41
start|behind|ending|ãe|	word -33
start|behind|ending|ão|	word -60
start|behind|ending|ça|	word -48
start|behind|ending|én|	word -75
start|behind|ending|ón|	word -48
start|behind|engager|	none -52
start|behind|erklären|	capital -27	determiner -18	no -29	none -29
start|behind|erklären|first|	der -12
start|behind|erzählen|	no -15	none -15
start|behind|escludere|	none -18
start|behind|escrever|	none -46	word -44
start|behind|escribir|	none -51
start|behind|escusar|first|	comentar -33
start|behind|escusar|	none -51	word -49
start|behind|esperar|	none -38	word -39
start|behind|estimar|	none -59	word -38
start|behind|es|apposed|	judging -45	saying 21
start|behind|es|apposition|	judging -30	saying -16
start|behind|es|away|2|	judging -84	saying 6	thinking -47
start|behind|es|away|3|	judging -40	saying -52
start|behind|es|away|4|	judging 30	saying -61
start|behind|es|away|5|	saying -34
start|behind|es|away|6|	judging -60	saying -51
start|behind|es|	capital -69	determiner -7	other -29	pronoun -64	saying -8	subordinator -48	that 48	thinking -47	verb-saying -58	word -16
start|behind|es|direct|	judging -82	thinking -47
start|behind|es|elided|	saying -58
start|behind|es|inverted|	judging 25	other -29	saying -57
start|behind|es|relative|	saying -73
start|behind|es|shared|	saying -128
start|behind|evitar|	none -37
start|behind|exclure|	none -51
start|behind|exigir|	none -41	word -32
start|behind|explicar|	determiner -19	none -50	word -48
start|behind|expliquer|	determiner -31	none -48	word -36
start|behind|expresar|	determiner -59	none -71
start|behind|faire_valoir|	determiner -22	marks -26	none -19
start|behind|falar|	capital -48	none 20	word 14
start|behind|felicitar|	determiner -48	none -83	word -50
start|behind|festejar|	none -63
start|behind|figurer|	none -68
start|behind|first|	1 -7	14 -24	40 24	61 -83	9 44	a -34	afloop -42	anfrage -23	as -32	aver -35	avere -19	averla -8	averlo -14	avoir 34	bedenken -20	calma -22	ce -60	cinco -48	comentar -33	contrato -21	courriel -17	das 7	dat 102	de -22	decisão -29	declaraciones -26	dem -91	demissão -20	den -85	der -43	deux -66	dezembro -28	die -20	dienstag -58	direct -76	donnerstag -20	due -41	een -6	einem -12	einen -82	einer -73	el 6	ellos -9	ende -45	entrevista -46	escrito -34	essere -26	este -53	falta -23	favor -35	gennaio -15	giudizio -46	haar -32	het 13	i -62	ideia -23	il 30	in -57	instagram -23	jornalistas -12	l' -60	la -30	las 20	le 6	les -75	los -79	lusa -23	l’ -91	microfoni -10	mittwoch -14	montag -23	mudança -45	mãe -33	nachmittag -6	ne -55	noite -30	non -15	nueve -22	não -31	o -40	om 39	onze 41	op 11	os -18	otra -47	otro -52	palavra -37	parler -55	parte -56	partir -74	protokoll -14	quem -23	quinta-feira -18	radio -34	redes -54	resposta -26	rueda -42	rádio -14	sa -84	salir -27	saída -34	se -38	ses -74	señalar -7	si -48	silêncio -27	sky -13	son -51	sonntag -20	stuk -6	sus -55	suspensão -21	te -27	telefono -28	todo -24	tot -79	tout -24	tre -34	tribunal -13	tränen -29	um -50	uma -31	un 11	una -63	vier 52	voor -82	voz -59	x -34	y -52	zijn -40
start|behind|fordern|	no -65	none -65
start|behind|fr|	adverb -40	capital -96	determiner 14	other -30	pronoun -47	saying -18	thinking 14	verb-saying -17	word -22
start|behind|fr|apposed|	saying -22	thinking -85
start|behind|fr|apposition|	judging -46	saying -26
start|behind|fr|away|2|	thinking 14
start|behind|fr|away|3|	saying -63
start|behind|fr|away|4|	judging -40	saying -68
start|behind|fr|away|5|	saying -30
start|behind|fr|away|6|	saying -59
start|behind|fr|direct|	thinking 22
start|behind|fr|elided|	saying -53
start|behind|fr|inverted|	judging -42	other -34	saying -70
start|behind|fr|mood|	none -9
start|behind|fr|relative|	judging -59	saying -86
start|behind|fr|shared|	judging -59	saying -40
start|behind|féliciter|	determiner -66	marks -67	none -73
start|behind|féliciter|first|	un -48
start|behind|garantir|	none -41	word -40
start|behind|geben|	capital -14	no -23	none -23	word -20
start|behind|geben|first|	bedenken -20	protokoll -14
start|behind|geven|	capital -40	none -74
start|behind|giurare|first|	non -11
start|behind|giurare|	none -17	word -17
start|behind|gostar|	none -42	word -38
start|behind|grappen|	none -65
start|behind|gritar|	none -68	word -23
start|behind|hablar|	determiner -25	none -38	word -31
start|behind|halten|	capital -26	determiner -19	no -40	none -34
start|behind|halten|first|	der -19
start|behind|heißen|	marks -34	no -34
start|behind|heten|	marks -50	none -50	word -37
start|behind|hoffen|	no -35	none -35
start|behind|houden|	determiner -28	none -24	word -22
start|behind|houden|first|	de -28	stuk -6
start|behind|indiquer|	determiner -33	none -33
start|behind|informar|	none -80	word -74
start|behind|inquiéter|	determiner 48	none 32
start|behind|insister|	none 31
start|behind|insistir|first|	que 86
start|behind|insistir|	none 53	that 86
start|behind|interroger|	determiner -66	none -77
start|behind|invitare|first|	non -16
start|behind|invitare|	marks -21	none -32	word -31
start|behind|invitar|	none -67
start|behind|ironizar|	none -72
start|behind|it|apposed|	judging -57	saying -78
start|behind|it|apposition|	saying -45
start|behind|it|away|2|	judging -71	saying -26
start|behind|it|away|3|	saying -38
start|behind|it|away|4|	judging -38	saying -39
start|behind|it|away|5|	saying -56
start|behind|it|away|6|	saying -83
start|behind|it|	capital -47	determiner -19	judging -69	preposition -55	saying -38	word -43
start|behind|it|direct|	judging -23
start|behind|it|elided|	saying -38
start|behind|it|inverted|	judging -34	saying -68
start|behind|it|mood|	none -43
start|behind|it|relative|	saying -24
start|behind|it|shared|	saying -64
start|behind|judging|	capital -53	past -43	preposition -35	pronoun -66	word -37
start|behind|judging|ending|ar|	word -68
start|behind|judging|ending|as|	word -39
start|behind|judging|ending|ca|	word -26
start|behind|judging|ending|de|	determiner -21
start|behind|judging|ending|el|	determiner -77
start|behind|judging|ending|en|	capital -32	word -22
start|behind|judging|ending|er|	determiner -31	word -58
start|behind|judging|ending|es|	determiner -62	word -12
start|behind|judging|ending|ia|	word -36
start|behind|judging|ending|ir|	word -38
start|behind|judging|ending|la|	determiner -69
start|behind|judging|ending|le|	determiner -60
start|behind|judging|ending|ma|	word -19
start|behind|judging|ending|na|	determiner -35	word -26
start|behind|judging|ending|ne|	determiner 16
start|behind|judging|ending|ra|	word -26
start|behind|judging|ending|re|	word -50
start|behind|judging|ending|ro|	determiner -20
start|behind|judging|ending|sa|	word -37
start|behind|judging|ending|ta|	word -23
start|behind|judging|ending|to|	word -41
start|behind|judging|ending|uk|	word -6
start|behind|judging|ending|un|	determiner -14
start|behind|judging|ending|ut|	word -24
start|behind|judging|ending|ão|	word -33
start|behind|judging|first|	avoir -54	de -24	decisão -16	der -31	el -77	ideia -23	la -69	le -60	resposta -21	stuk -6	tout -24	un -14	una -35	une 16
start|behind|justificar|	none 49	word -89
start|behind|klagen|	capital -35	none -40
start|behind|kündigen|	no -60
start|behind|lachen|	no -20	none -20
start|behind|lamentare|	none -63
start|behind|lamentarse|	determiner -49	none -55
start|behind|lamentar|	none -40
start|behind|lancer|	determiner -32	none -43
start|behind|lassen|	determiner -50	no -49	verb -39
start|behind|lassen|first|	einen -39
start|behind|laten|	none -84
start|behind|leggen|	none 18
start|behind|ler|	none -41	word -35
start|behind|limitar|	auxiliary -41	none -28	word -30
start|behind|limitar|first|	señalar -7
start|behind|llamar|	determiner -37	none -35	word -15
start|behind|llamar|first|	la -16
start|behind|mahnen|	capital -48	no -49	none -48
start|behind|manter|	none -61	word -31
start|behind|melden|	capital -13	none -94
start|behind|menacer|	none -96	word -55
start|behind|minacciare|	none -26
start|behind|mood|none|	judging -13	other -49	saying -15	thinking -13
start|behind|mood|no|	judging -62	other -35	saying -10	thinking -46
start|behind|mood|yes|	saying -25
start|behind|mostrar|	none -24
start|behind|negar|	none -69	word -52
start|behind|nl|apposed|	saying 7
start|behind|nl|apposition|	saying -26
start|behind|nl|	auxiliary -40	capital -57	determiner -21	judging -81	preposition -7	pronoun -28	that 102	thinking -68	word 7
start|behind|nl|away|2|	judging -50	saying 17	thinking -68
start|behind|nl|away|3|	judging -20	saying -6
start|behind|nl|away|4|	judging -72
start|behind|nl|away|5|	judging -40	saying -100
start|behind|nl|away|6|	saying -89
start|behind|nl|direct|	judging -50	thinking -60
start|behind|nl|inverted|	judging -76	saying -17
start|behind|nl|shared|	saying 41
start|behind|notieren|	no -44	none -44
start|behind|ofrecer|	determiner -49	none -64
start|behind|opinar|	none -47
start|behind|order|apposed|	judging -25	saying 9	thinking -88
start|behind|order|apposition|	judging -55	thinking -53
start|behind|order|direct|	judging -19	saying 11	thinking -7
start|behind|order|elided|	saying -78
start|behind|order|inverted|	judging -7	other -56	saying -59
start|behind|order|relative|	judging -65	saying -97
start|behind|order|shared|	judging -63	other -22	saying -22
start|behind|other|	capital -24	determiner -33	past -52	word -38
start|behind|parlare|	determiner -43	marks -28	none -53	word -32
start|behind|parler|	determiner -64	marks -63	none -56	word -34
start|behind|parler|first|	un -50	une -66
start|behind|pedir|	capital -14	determiner -77	marks -63	none -51	word -29
start|behind|pedir|first|	la -18	las -13	não -16
start|behind|perguntar|	none -40	word -35
start|behind|plaider|	determiner 43	marks 46	none 39
start|behind|plaider|first|	un 56
start|behind|pleiten|	determiner 8	none 47	word 53
start|behind|pleiten|first|	een 8
start|behind|precisar|	none -82	word -62
start|behind|preguntar|	determiner -56	none -94
start|behind|preposition|none|	judging -32	saying -18
start|behind|preposition|	preposition -54	word -88
start|behind|prever|	none -46	word -44
start|behind|prometer|	determiner -26	none -32	word -35
start|behind|promettere|	determiner -37	none -53	word -17
start|behind|promettre|	none -81	word -75
start|behind|pronoun|	, -68	capital -61	stop -29	word 9
start|behind|pronoun|none|	judging -57
start|behind|pronoun|verb|	saying -50
start|behind|proponer|	none -31
start|behind|proporre|	none -52	word -44
start|behind|proposer|	none -97	word -57
start|behind|protestare|	determiner 23	none 37
start|behind|prévoir|	none -59	word -29
start|behind|pt|	adverb -27	capital -43	determiner -44	judging -58	other -34	preposition -38	pronoun -44	saying -29	that -112	thinking -46	verb-saying -38	word -16
start|behind|pt|apposed|	judging -51	saying -97	thinking -34
start|behind|pt|apposition|	judging -46
start|behind|pt|away|2|	judging -64	saying -21	thinking -46
start|behind|pt|away|3|	judging -22	saying -30
start|behind|pt|away|4|	judging -28	saying -37
start|behind|pt|away|5|	judging -27	saying -31
start|behind|pt|away|6|	judging -59	saying -38
start|behind|pt|direct|	judging -55	saying -31	thinking -23
start|behind|pt|elided|	saying -54
start|behind|pt|inverted|	judging -32	saying -34
start|behind|pt|mood|	none -31
start|behind|pt|relative|	saying -34
start|behind|pt|shared|	judging -49	saying -83
start|behind|publicar|	none -30	word -20
start|behind|queixar|	none -63	word -58
start|behind|quejarse|	none 72
start|behind|questionar|	determiner -30	none -40
start|behind|raccomandare|first|	non -9
start|behind|raccomandare|	none -35	word -29
start|behind|raccontare|first|	aver -20	avere -16
start|behind|raccontare|	none -27	verb -33	word -23
start|behind|raconter|	none -47	word -28
start|behind|rappeler|	determiner -24	none -54
start|behind|reaccionar|	none -82
start|behind|reageren|	none -75
start|behind|reagir|	none -36	word -35
start|behind|rechnen|	capital 17	no 22	none 22	word 55
start|behind|recibir|	none -47
start|behind|recitare|	none -56
start|behind|reclamar|	determiner -59	none -82	word -33
start|behind|recomendar|	none -44	word -30
start|behind|recommander|	none -87	word -58
start|behind|reconhecer|	none -46	word -42
start|behind|reconnaître|	determiner -42	none -61
start|behind|reconocer|	none -42	word -42
start|behind|recusar|	none -23	word -16
start|behind|referir|	none -58
start|behind|refuser|first|	tout -27
start|behind|refuser|	none -67	word -42
start|behind|rekenen|first|	dat 55
start|behind|rekenen|	none -65	that 55	word -70
start|behind|relatar|	none -48	word -50
start|behind|remeter|	determiner -10	none -30	preposition -30	word -39
start|behind|remeter|first|	a -30	o -10	silêncio -27
start|behind|replicare|	capital -38	none -56	word -13
start|behind|reprochar|	none -54
start|behind|reprocher|	none -77
start|behind|responder|	determiner -50	marks -40	none -97	verb -38	word -75
start|behind|resumir|	none -52	word -10
start|behind|ricordare|first|	aver -33
start|behind|ricordare|	none -42	word -24
start|behind|rispondere|	determiner -52	none -61	word -26
start|behind|roepen|	none 73	word 15
start|behind|rufen|	determiner -48	no -25	none -9
start|behind|räumen|	no -29
start|behind|réagir|	determiner -56	none -87
start|behind|réclamer|	determiner -40	none -68	word -49
start|behind|répondre|	determiner -72	none -109	word -61
start|behind|saber|	none -106	word -13
start|behind|sagen|	capital -26	determiner -34	no -27	none -28	verb -33	word -37
start|behind|sagen|first|	der -11	einer -33
start|behind|salutare|	none -60
start|behind|sapere|	none -44	word -40
start|behind|saying|	adverb -79	auxiliary -37	capital -47	determiner -9	participle 6	past -7	preposition -21	present -37	pronoun -34	subordinator 31	that 37	verb-saying -55	word -8
start|behind|saying|ending|00|	word 45
start|behind|saying|ending|10|	word -75
start|behind|saying|ending|12|	word -40
start|behind|saying|ending|1|	word -6
start|behind|saying|ending|20|	word -34
start|behind|saying|ending|40|	word -79
start|behind|saying|ending|ag|	capital -67	word 37
start|behind|saying|ending|al|	word -54
start|behind|saying|ending|am|	capital -26
start|behind|saying|ending|ar|	determiner -32	word -18
start|behind|saying|ending|as|	determiner -15	word -41
start|behind|saying|ending|at|	that 102
start|behind|saying|ending|a|	preposition -35
start|behind|saying|ending|ca|	word -63
start|behind|saying|ending|ce|	word -52
start|behind|saying|ending|ch|	capital -28
start|behind|saying|ending|ci|	word -47
start|behind|saying|ending|co|	word -69
start|behind|saying|ending|ct|	word -76
start|behind|saying|ending|da|	capital -18	word -62
start|behind|saying|ending|de|	capital -52	determiner -21	word -95
start|behind|saying|ending|do|	word -38
start|behind|saying|ending|ek|	word -46
start|behind|saying|ending|el|	capital -13	determiner 10	word -27
start|behind|saying|ending|em|	determiner -33	word -79
start|behind|saying|ending|en|	capital 39	determiner -13	word -139
start|behind|saying|ending|er|	capital -46	determiner -68	word 10
start|behind|saying|ending|es|	determiner -25	word -78
start|behind|saying|ending|et|	pronoun 17
start|behind|saying|ending|ga|	word -63
start|behind|saying|ending|ge|	capital -27	word 47
start|behind|saying|ending|go|	word -33
start|behind|saying|ending|he|	word -64
start|behind|saying|ending|hi|	word -28
start|behind|saying|ending|ho|	word -26
start|behind|saying|ending|ht|	capital -18
start|behind|saying|ending|ia|	word 26
start|behind|saying|ending|ie|	determiner -17	word -81
start|behind|saying|ending|il|	determiner 30
start|behind|saying|ending|in|	determiner 26	preposition -54
start|behind|saying|ending|io|	capital -17	word -52
start|behind|saying|ending|ir|	word 38
start|behind|saying|ending|is|	word -34
start|behind|saying|ending|it|	capital -34
start|behind|saying|ending|i|	determiner -50
start|behind|saying|ending|jn|	auxiliary -37
start|behind|saying|ending|ky|	capital -13
start|behind|saying|ending|l'|	determiner -46
start|behind|saying|ending|la|	capital -38	determiner -26	word -44
start|behind|saying|ending|le|	determiner 10	word -14
start|behind|saying|ending|li|	word -46
start|behind|saying|ending|ll|	capital -45
start|behind|saying|ending|lo|	word -57
start|behind|saying|ending|l’|	determiner -58
start|behind|saying|ending|ma|	determiner -19	word -50
start|behind|saying|ending|me|	word -44
start|behind|saying|ending|na|	capital -34	determiner -64	word -60
start|behind|saying|ending|nd|	capital -26
start|behind|saying|ending|ne|	capital -38	determiner 17	word -52
start|behind|saying|ending|ng|	capital -75
start|behind|saying|ending|ni|	word -24
start|behind|saying|ending|no|	word 27
start|behind|saying|ending|nt|	word -58
start|behind|saying|ending|om|	preposition 39
start|behind|saying|ending|on|	capital -20	determiner -51	word -18
start|behind|saying|ending|op|	preposition 11	word -42
start|behind|saying|ending|or|	word -61
start|behind|saying|ending|os|	capital -37	determiner -63	pronoun -16	word -37
start|behind|saying|ending|ot|	preposition -79
start|behind|saying|ending|oz|	word -59
start|behind|saying|ending|o|	determiner -38
start|behind|saying|ending|ra|	determiner -39	word -59
start|behind|saying|ending|re|	determiner -35
start|behind|saying|ending|rg|	capital -30
start|behind|saying|ending|ri|	word -52
start|behind|saying|ending|ro|	word -65
start|behind|saying|ending|rs|	word -58
start|behind|saying|ending|sa|	capital -41	determiner -75	word -42
start|behind|saying|ending|se|	pronoun -21	word 31
start|behind|saying|ending|ss|	capital -54
start|behind|saying|ending|ta|	verb-saying -38	word -62
start|behind|saying|ending|te|	determiner -54	word -79
start|behind|saying|ending|ti|	word -60
start|behind|saying|ending|to|	capital -43	verb-saying -26	word -43
start|behind|saying|ending|tv|	capital -11
start|behind|saying|ending|ue|	determiner -41
start|behind|saying|ending|um|	determiner -48
start|behind|saying|ending|un|	determiner -28
start|behind|saying|ending|ur|	capital -23
start|behind|saying|ending|us|	determiner -55	word -74
start|behind|saying|ending|ux|	determiner -50
start|behind|saying|ending|ve|	word -71
start|behind|saying|ending|x|	capital -34
start|behind|saying|ending|y|	word -52
start|behind|saying|ending|za|	word -59
start|behind|saying|ending|ãe|	word -33
start|behind|saying|ending|ão|	word -70
start|behind|saying|ending|ça|	word -52
start|behind|saying|ending|én|	word -75
start|behind|saying|ending|ón|	word -47
start|behind|saying|first|	1 -6	a -35	afloop -42	anfrage -19	as -28	aver -35	avere -19	averla -8	averlo -14	bedenken -20	calma -22	comentar -33	courriel -17	das 7	dat 102	de -21	declaraciones -26	dem -91	demissão -20	den -70	der -44	deux -50	die -17	dienstag -58	direct -76	donnerstag -20	due -41	een -6	einem -12	einen -82	einer -65	el 10	ellos -9	ende -45	entrevista -46	escrito -34	essere -26	este -53	gennaio -15	giudizio -46	haar -32	het 17	i -50	il 30	in -54	instagram -23	jornalistas -12	l' -46	la -26	las -105	le 10	les -69	los -70	lusa -23	l’ -58	microfoni -10	mittwoch -14	montag -21	mãe -33	nachmittag -6	ne -55	noite -18	non -15	não -31	o -38	om 39	op 11	os -18	otra -39	parte -56	protokoll -14	radio -34	redes -54	rueda -42	rádio -14	sa -75	salir -27	saída -34	se -21	ses -60	señalar -7	silêncio -27	sky -13	son -51	sonntag -20	sus -55	te -27	telefono -28	todo -24	tot -79	tre -34	tribunal -13	tränen -29	um -48	uma -19	un -28	una -64	une 9	vier 52	voz -59	x -34	y -52	zijn -37
start|behind|schildern|	capital -25	none -25
start|behind|schreiben|	capital -7	determiner -47	no -43	none -45	yes -25
start|behind|schrijven|	determiner -46	marks -62	none -73
start|behind|schrijven|first|	een -18
start|behind|scrivere|	auxiliary -12	capital -21	determiner -31	none -44	word -31
start|behind|señalar|	none -81
start|behind|sostenere|first|	aver -7
start|behind|sostenere|	none -19	word -19
start|behind|sostener|	none -67
start|behind|souvenir|	determiner -134	marks -87	none 40
start|behind|souvenir|first|	un -93
start|behind|spiegare|	none -43	word -34
start|behind|sprechen|	determiner -44	marks -47	no -60
start|behind|sprechen|first|	einem -53	einer -18
start|behind|spreken|	auxiliary 53	determiner -58	marks -50	none -36	word -47
start|behind|staan|	capital -27	determiner -47	none -113
start|behind|staan|first|	de -40
start|behind|stehen|	capital -32	determiner -23	no -51	none -30	verb -45	word -36
start|behind|stehen|first|	der -20
start|behind|stellen|	none -20
start|behind|stimare|	none -37	word -33
start|behind|subordinator|none|	saying 33
start|behind|subordinator|	word -68
start|behind|sugerir|	none -15
start|behind|tabler|	none 68
start|behind|teilen|	capital -22	no -27	none -23	yes -10
start|behind|telefonare|	none -40
start|behind|telefonar|	none -32
start|behind|temer|	none -22
start|behind|that|auxiliary|	saying 6
start|behind|that|	determiner -134	preposition -69	pronoun 69	word 62
start|behind|that|marks|	saying -54
start|behind|that|none|	saying 57
start|behind|that|verb|	saying 23
start|behind|thinking|	capital -29	determiner -6	past -39	present 12	word -17
start|behind|thinking|ending|ão|	word -22
start|behind|trekken|	none -68	preposition -31
start|behind|unlisted|	capital -24	determiner -33	no -35	none -58	word -38
start|behind|verb-saying|none|	saying -54
start|behind|verb-saying|	stop -32
start|behind|verklaren|	determiner -37	none -79
start|behind|verraten|	capital -25	no -25	none -25
start|behind|vertellen|	capital -22	determiner -43	none -55	word -27
start|behind|vertellen|first|	afloop -28	de -43
start|behind|verweisen|	capital 37	determiner 12	no 43	none 23	word 42
start|behind|verweisen|first|	das 7
start|behind|ver|	determiner -41	none -40	word -24
start|behind|vinden|	determiner -17	none -58
start|behind|vinden|first|	de -10
start|behind|voir|	determiner -40	none -42
start|behind|vragen|	none -98	word -67
start|behind|vrezen|	determiner -36	none -66
start|behind|waarschuwen|	none -57	word -31
start|behind|warnen|	determiner 21	no 7	none 25
start|behind|warnen|first|	einer -64
start|behind|wijzen|	determiner 47	none 70
start|behind|wijzen|first|	de 26
start|behind|word|	% -109	, 6	: -99	; -32	adverb -74	auxiliary 35	capital -8	coordinator -68	determiner -37	end -143	preposition -10	stop -58	subordinator -59	that -80	verb-saying -65	word 15
start|behind|word|auxiliary|	saying -13
start|behind|word|marks|	saying -19
start|behind|word|none|	judging -87	other -38	saying -14	thinking -13
start|behind|word|verb|	judging -59	saying -18
start|behind|zanjar|	none -46
start|behind|zeggen|	auxiliary -46	capital -24	determiner -55	none -77	pronoun -34	word -54
start|behind|zeggen|first|	de -55	een -22	het -34
start|behind|écrire|	determiner -46	none -62	word -55
start|behind|écrire|first|	un -16
start|behind|évaluer|	none -74	word -56
start|behind|évoquer|	determiner -41	marks -38	none -55
start|colon|adverb|	auxiliary 50
start|colon|adverb|auxiliary|	saying 68
start|colon|annunciare|	none 22
start|colon|asks|false|	auxiliary 16	marks 62	none -33	verb 43
start|colon|away|2|	determiner 38	preposition -47	word 42
start|colon|away|3|	adverb 47	capital -35	determiner 19	preposition 26	pronoun 67
start|colon|away|4|	capital 21	determiner 19	preposition -93	pronoun 63	word -23
start|colon|away|5|	preposition 6	pronoun -27	word -17
start|colon|away|6|	capital 65	preposition 45	pronoun 60
start|colon|before|	: 25
start|colon|capital|	auxiliary 12	capital 20
start|colon|capital|auxiliary|	saying -38
start|colon|capital|none|	saying -57
start|colon|	contar -76	correggere -34	descartar -77	difendersi -7	dire -10	houden -38	negar -22	pedir 15	stehen -44	stellen -7	unlisted 34	verteidigen 54	warnen 48	widersprechen 58	wijzen -89	zien -69
start|colon|contar|	none -87	word -76
start|colon|contestare|	determiner 46	none 18
start|colon|correggere|	auxiliary -34	determiner -34	none -34
start|colon|descartar|	determiner -77	none -89
start|colon|determiner|	auxiliary 79	word 33
start|colon|determiner|auxiliary|	judging 66
start|colon|determiner|marks|	saying -25
start|colon|determiner|none|	judging -7
start|colon|determiner|verb|	saying 76
start|colon|de|away|3|	judging -14	saying 40
start|colon|de|away|4|	judging 47	saying 49
start|colon|de|away|5|	saying -46
start|colon|de|away|6|	saying 19
start|colon|de|	capital 39	determiner 9	judging -7	preposition -45	pronoun 25	saying 9
start|colon|de|direct|	judging -20	saying -29
start|colon|de|inverted|	saying 17
start|colon|de|mood|	no -61	yes 94
start|colon|difendersi|	none -26	preposition -32
start|colon|dire|	none -19
start|colon|ending|an|	pronoun 28
start|colon|ending|a|	preposition 43
start|colon|ending|ch|	capital 75
start|colon|ending|de|	determiner -8
start|colon|ending|el|	determiner 34
start|colon|ending|er|	adverb 50	determiner -14	preposition -38
start|colon|ending|et|	pronoun 12
start|colon|ending|ie|	determiner 24
start|colon|ending|il|	determiner 49
start|colon|ending|in|	determiner -41	preposition -48
start|colon|ending|i|	determiner 50
start|colon|ending|le|	determiner -25
start|colon|ending|un|	determiner 32
start|colon|ending|za|	preposition 76
start|colon|es|apposed|	saying 6
start|colon|es|away|2|	saying 28
start|colon|es|away|4|	saying 44
start|colon|es|away|5|	saying -63
start|colon|es|away|6|	saying -86
start|colon|es|	determiner 38	judging 69	pronoun -53	saying -6
start|colon|es|direct|	saying 28
start|colon|es|inverted|	saying -16
start|colon|es|mood|	none 23
start|colon|first|	a 43	de -8	der -14	die 24	ein -28	el 34	er 54	het 12	i 50	il 72	in -48	le -25	lo 45	man 28	per -79	senza 76	un 32
start|colon|fr|apposed|	saying -22
start|colon|fr|away|2|	saying 37
start|colon|fr|away|3|	saying -59
start|colon|fr|away|4|	saying -89
start|colon|fr|	determiner -27	saying -34	word -34
start|colon|fr|direct|	saying 9
start|colon|fr|inverted|	saying -55
start|colon|fr|mood|	none -43
start|colon|houden|	none -75
start|colon|it|apposed|	saying -23
start|colon|it|apposition|	saying 10
start|colon|it|away|2|	saying 61
start|colon|it|away|3|	saying -11
start|colon|it|away|4|	judging 49	saying -39
start|colon|it|away|5|	judging 52
start|colon|it|away|6|	saying 22
start|colon|it|	determiner 59	judging 66	preposition -34	saying 12	word 28
start|colon|it|direct|	saying -31
start|colon|it|inverted|	judging 34	saying 22
start|colon|it|mood|	none 26
start|colon|it|shared|	saying 55
start|colon|judging|	determiner 24	past 29	preposition -7	present 58	pronoun 50	word 12
start|colon|judging|ending|el|	determiner 44
start|colon|judging|first|	el 44
start|colon|mood|none|	judging 57
start|colon|mood|no|	judging -28	saying -62
start|colon|mood|yes|	judging 51	saying 70
start|colon|negar|	auxiliary -37	none -20	pronoun -53
start|colon|nl|	adverb 50	determiner -8	judging 6	preposition -25	pronoun 31	saying 11	word 48
start|colon|nl|apposed|	judging -6
start|colon|nl|away|3|	saying 99
start|colon|nl|away|4|	judging -20	saying 66
start|colon|nl|away|5|	saying -32
start|colon|nl|away|6|	saying 25
start|colon|nl|inverted|	judging 10	saying 39
start|colon|nl|mood|	none 29
start|colon|nl|shared|	saying -68
start|colon|order|apposed|	judging 23	saying 7
start|colon|order|apposition|	judging 49	saying -10
start|colon|order|direct|	judging -9	saying -11
start|colon|order|elided|	saying -28
start|colon|order|inverted|	judging 50	other 34	saying 31
start|colon|order|shared|	saying -12
start|colon|other|	past 34
start|colon|pedir|	none 21
start|colon|preposition|auxiliary|	saying -26
start|colon|preposition|	capital -81	determiner -76	word 108
start|colon|preposition|marks|	saying 19
start|colon|preposition|none|	judging 32
start|colon|preposition|verb|	saying -26
start|colon|pronoun|	auxiliary 110	word 16
start|colon|pronoun|auxiliary|	judging 50	saying 28
start|colon|pronoun|none|	saying -53
start|colon|pt|apposed|	saying 11
start|colon|pt|apposition|	saying -67
start|colon|pt|away|2|	saying 10
start|colon|pt|away|4|	saying -55
start|colon|pt|away|6|	saying -21
start|colon|pt|direct|	saying 21
start|colon|pt|inverted|	saying 10
start|colon|pt|mood|	none -24
start|colon|pt|	preposition 23	saying -21	verb-saying -58	word -75
start|colon|saying|	adverb 68	auxiliary -25	capital -21	determiner 24	past -20	preposition -15	present 30	pronoun 21	subordinator -32
start|colon|saying|ending|an|	pronoun 28
start|colon|saying|ending|a|	preposition 43
start|colon|saying|ending|de|	determiner -19
start|colon|saying|ending|el|	determiner 11
start|colon|saying|ending|er|	adverb 50	determiner 42	preposition -25
start|colon|saying|ending|et|	pronoun -15
start|colon|saying|ending|ie|	determiner 10
start|colon|saying|ending|il|	determiner 49
start|colon|saying|ending|in|	determiner -52
start|colon|saying|ending|i|	determiner 50
start|colon|saying|ending|le|	determiner -43
start|colon|saying|ending|un|	determiner 53
start|colon|saying|ending|za|	preposition 59
start|colon|saying|first|	a 43	de -19	der 42	die 10	ein -39	el 11	er 50	het -15	i 50	il 75	le -43	lo 45	man 28	per -65	senza 59	un 53
start|colon|stehen|	determiner -38	no -44	none -44
start|colon|stellen|	none -7
start|colon|subordinator|auxiliary|	saying -32
start|colon|subordinator|	determiner -32
start|colon|thinking|	determiner -10
start|colon|warnen|	yes 48
start|colon|widersprechen|	auxiliary 58	yes 58
start|colon|wijzen|	none -104
start|colon|word|	, -68	auxiliary 27	preposition -78	word 15
start|colon|word|auxiliary|	saying -29
start|colon|word|marks|	saying 76
start|colon|word|none|	judging -58
start|colon|word|verb|	saying -67
start|colon|zien|	none -69	preposition -69
start|comma|	aankondigen 13	accogliere -27	accusare 16	accuser -25	achar -27	acusar -56	adelantar -28	admettre -7	admitir -38	advertir -38	afdoen -44	affermare -39	affirmer -50	aggiungere 18	ajouter -21	alegar 37	ammettere -26	annoncer -70	annunciare -77	antworten 33	anunciar -69	apontar -60	appeler -60	apuntar -22	argumentar 18	asegurar 6	assicurare -16	assumir -44	assurer 18	ausrichten 40	avaliar -40	avanzar -27	avertir -27	avisar 25	avvertire 18	añadir -9	begrüßen -70	behaupten 56	bekennen 11	beloven -68	berichten 25	bestätigen 9	beteuern 42	betogen 41	betonen 28	bevestigen -35	beweren 38	beziffern -73	bitten -50	blijken -48	blijven -35	brincar -22	bromear -25	calcular 47	celebrar -35	chamar -37	chiamare -36	chiedere -98	cobrar -59	coincidir -32	comentar -27	commentare -32	commenter -33	concéder -26	condannare -24	condenar -30	confermare 8	confier -41	confirmar -75	confirmer -39	constater -24	contar 26	contestar -29	contestare -73	criticar -48	decir 11	declarar -70	defender -50	demander 27	denunciar -32	desabafar -34	descartar -22	descrever -52	devolver -47	dichiarare -48	divulgar 31	dizer -6	déclarer -24	défendre 45	dénoncer -46	elogiar -21	elogiare -37	emporter -25	entgegnen 46	ergänzen 38	erklären 12	erläutern 27	erwidern 43	escrever -59	esperar -33	esprimere -55	estimar -26	estimer -30	evitar -25	exigir -49	expliquer 20	exposer -39	faire_valoir 35	falar -76	finden 37	fordern 87	fragen 57	féliciter -40	garantir -22	geben 39	geven 41	glisser -59	hablar -30	halten 32	heißen 12	herinneren 9	heten -44	houden -60	indigner -56	indiquer -33	informar 10	interroger -41	ironiser -21	ironizar -45	juger 43	klagen -28	klinken 25	kritisieren -64	kündigen 59	lachen -59	lamentar -41	lamentarse -33	lancer -30	laten -51	leggen -55	lembrar -21	lire -28	llamar -30	loben -67	lâcher -44	mahnen -6	manifestar -13	manter -27	meinen -33	melden 27	mostrar -66	negar -41	nennen -62	noter 21	nuancer -13	obiettare -27	observer -27	opposer -34	osservare 38	parlare -34	parler -31	pedir 22	perguntar -49	pester -16	plaider -34	plaisanter -22	ponderar -47	poursuivre 16	precisar 13	precisare 26	preferir -24	preguntar -68	prevedere -48	prever -73	promettere 22	promettre -66	proponer -34	propor -52	proposer -48	protestar -42	protester -14	préciser 29	prévenir 21	queixar -67	querer -46	questionar -47	raccontare -51	raconter 8	rappeler 18	rechazar -19	rechnen -7	reclamar -55	recomendar 52	reconnaître -63	reconocer -28	recordar -34	recusar -25	refuser -27	registar -29	registrar -46	regretter -32	rejeter -17	relatar -41	relever -39	replicar -20	reprendre -54	requérir -57	responder -29	ressalvar -22	resumir -32	revelar 42	riferire 48	rir -33	rire -52	räumen 35	réagir -31	réclamer -51	répliquer -31	répondre -58	résumer -19	rétorquer -18	sagen -22	schließen 6	schreiben 21	schrijven -83	sehen -54	sentenciar -15	señalar 14	sluiten -45	solicitar -49	sostener 23	sostenere -8	souffler -45	souligner -37	soupirer -29	spiegare 13	sprechen -67	spreken -22	staan -53	stehen -76	stellen 34	stimare -36	sublinhar -53	teilen 45	trancher -44	trasladar -44	trekken -36	témoigner -18	unlisted -64	ver -53	verklaren -51	verlauten 60	versichern 47	versprechen -17	vertellen 27	verweisen -38	vinden 50	volere -30	vouloir -28	vragen 26	werfen 31	wijzen -52	willen -44	wollen 10	zeggen -11	zeigen -41	zien -30	äußern -20	écrire 24	étrangler -23	évaluer -29	évoquer -59
start|comma|aankondigen|	none 18	word 13
start|comma|accogliere|	none -38	word -18
start|comma|accusare|	none 12
start|comma|accuser|	auxiliary -17	none -30	word -20
start|comma|accuser|first|	qui -17
start|comma|achar|	none -33
start|comma|acusar|	none -74
start|comma|adelantar|	none -33
start|comma|admettre|	none 14
start|comma|admitir|	coordinator -14	none -69	verb -26	word 19
start|comma|admitir|first|	no -19
start|comma|adverb|	, -84	adverb 24	auxiliary -62	determiner -24	preposition 26	that 53	verb-saying -51	word 42
start|comma|adverb|auxiliary|	saying 25
start|comma|adverb|marks|	saying 35
start|comma|adverb|none|	judging -41	other -34	saying 13	thinking 37
start|comma|adverb|verb|	saying -74
start|comma|advertir|	none -51
start|comma|afdoen|	none -44
start|comma|affermare|	none -37
start|comma|affirmer|	determiner -52	none -68
start|comma|affirmer|first|	la -50
start|comma|afirmar|	adverb 26	preposition -83
start|comma|afirmar|first|	em -21
start|comma|aggiungere|	auxiliary 40	determiner 51	marks 34	none 16
start|comma|aggiungere|first|	è 45
start|comma|ajouter|	none -23
start|comma|alegar|	none 25
start|comma|ammettere|	none -36
start|comma|annoncer|	capital -17	determiner -70	none -89	preposition -17	word -36
start|comma|annunciare|first|	dopo -26
start|comma|annunciare|	none -88	preposition -38	word -26
start|comma|antworten|	no 33
start|comma|anunciar|	none -84	preposition -43	verb -51
start|comma|apontar|	none -84	word -32
start|comma|appeler|	none -76	word -31
start|comma|apuntar|	none -28	preposition -22
start|comma|argumentar|	none 26
start|comma|asegurar|	none 9	word 11
start|comma|asks|false|	auxiliary 53	marks -16	none -15	verb -33
start|comma|assicurare|	auxiliary -35	verb -48	word 21
start|comma|assicurare|first|	è 46
start|comma|assumir|	marks -48	none -45	verb-saying -48
start|comma|assurer|	auxiliary 40	word 32
start|comma|ausrichten|	auxiliary 19	none 35	pronoun 37	yes 22
start|comma|ausrichten|first|	er 42
start|comma|auxiliary|	adverb 29	determiner 59	pronoun -11	quote 59	that 25	verb-saying -86	word 16
start|comma|auxiliary|auxiliary|	saying -33
start|comma|auxiliary|marks|	saying 29
start|comma|auxiliary|none|	judging 9	saying 33	thinking -37
start|comma|auxiliary|verb|	saying -23
start|comma|avaliar|	none -55
start|comma|avanzar|first|	1 -25
start|comma|avanzar|	none -30	word -27
start|comma|avertir|	none -38
start|comma|avisar|	none 36
start|comma|away|2|	adverb -47	auxiliary 8	capital -25	determiner 38	preposition -43	pronoun 79	verb-saying -35	word 34
start|comma|away|3|	adverb 10	auxiliary 9	capital 52	coordinator 59	determiner 66	preposition 46	pronoun 11	subordinator -19	verb-saying 6	word 30
start|comma|away|4|	adverb 32	auxiliary -22	capital -109	coordinator -30	determiner -40	preposition -53	pronoun -60	subordinator 19	verb-judging -66	word -22
start|comma|away|5|	adverb 41	capital 12	determiner 30	preposition 39	pronoun -43	subordinator -20	verb-judging -55	verb-saying -77	word -59
start|comma|away|6|	auxiliary 59	capital -131	coordinator -83	determiner -71	preposition -34	pronoun 10	subordinator -67	that -43	verb-judging -29	verb-saying -97	verb-thinking -44	word -34
start|comma|añadir|	none 6
start|comma|begrüßen|	no -70	none -48
start|comma|behaupten|	auxiliary 29	none 46	pronoun 9	yes 29
start|comma|bekennen|	none -18
start|comma|beloven|	auxiliary -64	none -71
start|comma|berichten|	auxiliary 60	determiner -10	yes 46
start|comma|berichten|first|	die -46
start|comma|bestätigen|	no 13	none 43	verb -56
start|comma|beteuern|	auxiliary 41	word 27	yes 41
start|comma|betogen|	auxiliary 21	none 46
start|comma|betonen|	determiner 26
start|comma|bevestigen|	auxiliary -25	none -11
start|comma|beweren|	none 57
start|comma|beziffern|	no -42	none -42	word -42
start|comma|bitten|	determiner -24	no -24
start|comma|blijken|	none -63
start|comma|blijven|	none -49
start|comma|brincar|	none -29
start|comma|bromear|	none -32	preposition -15
start|comma|calcular|	determiner 37	none 68
start|comma|calcular|first|	unas 37
start|comma|capital|	) -16	, -35	capital -113	coordinator 44	determiner -60	preposition 27	stop -43	verb-saying -84	word -9
start|comma|capital|auxiliary|	judging 63	saying -24
start|comma|capital|marks|	saying 20
start|comma|capital|none|	judging -55	saying -95	thinking -32
start|comma|capital|verb|	saying 19
start|comma|celebrar|	none -45
start|comma|chamar|	none -54
start|comma|chiamare|	none -44	preposition -18	word -22
start|comma|chiedere|	auxiliary -57	determiner -52	marks -39	none -107	preposition -65	subordinator -39	verb-saying -39
start|comma|chiedere|first|	a -62
start|comma|citar|	none 29
start|comma|cobrar|	none -77
start|comma|coincidir|	none -34	verb -30
start|comma|comentar|first|	de -8
start|comma|comentar|	none -33	preposition -14	word -28
start|comma|commentare|	none -41	word -23
start|comma|commenter|	none -42	word -15
start|comma|concéder|	none -36
start|comma|condannare|	none -32
start|comma|condenar|	none -37	preposition -17	word -28
start|comma|confermare|	none 21	preposition -67	verb -55
start|comma|confier|	none -55	word -22
start|comma|confirmar|	coordinator -13	none -99	preposition -16	verb -13	word -69
start|comma|confirmar|first|	mas -13
start|comma|confirmer|	coordinator -13	none -54	preposition -30	verb -12
start|comma|confirmer|first|	mais -13
start|comma|constater|	none -38
start|comma|contar|	determiner 10	none 18	preposition -65	verb 52	word 39
start|comma|contar|first|	o -97
start|comma|contestare|	none -104
start|comma|contestar|	none -37
start|comma|coordinator|	adverb -30	capital -24	determiner -20	preposition -79	pronoun 34	quote -30	verb-judging -50	verb-saying -59	word 16
start|comma|coordinator|auxiliary|	judging -50	saying 19
start|comma|coordinator|marks|	saying 10
start|comma|coordinator|none|	judging -28
start|comma|coordinator|verb|	judging -23	saying -72
start|comma|criticar|	none -65
start|comma|decir|	auxiliary 36	coordinator -39	none -13	preposition -36	verb 34	word 21
start|comma|decir|first|	y -39
start|comma|declarar|	none -76	preposition -43
start|comma|defender|	capital -18	none -65	word -43
start|comma|demander|	none 38
start|comma|denunciar|	none -40	word -38
start|comma|desabafar|	none -48
start|comma|descartar|	none -27	preposition -16
start|comma|descrever|	none -76
start|comma|determiner|	auxiliary -47	capital 70	determiner -63	preposition -132	pronoun -75	quote -96	verb-saying -76	word 48
start|comma|determiner|auxiliary|	judging 34	saying 14
start|comma|determiner|marks|	judging -87	saying -13
start|comma|determiner|none|	judging 30	other -31	saying -15	thinking -46
start|comma|determiner|verb|	judging 42	saying 22	thinking -38
start|comma|devolver|	none -64	preposition -16	word -41
start|comma|de|apposed|	saying 93
start|comma|de|apposition|	saying 73
start|comma|de|	auxiliary -15	capital 10	determiner -6	judging 9	other -52	preposition 51	pronoun 24	saying 25	subordinator -7	thinking -22	verb-saying -69	verb-thinking -12	word 37
start|comma|de|away|2|	judging -68	saying 52
start|comma|de|away|3|	judging 69	other -41	saying 37
start|comma|de|away|4|	judging -8	saying -31	thinking -73
start|comma|de|away|5|	judging 93
start|comma|de|away|6|	judging -103	other -32	saying -32	thinking -52
start|comma|de|direct|	judging 12	saying 33	thinking -22
start|comma|de|inverted|	judging -25	other -57	saying -17
start|comma|de|mood|	no -13	yes 70
start|comma|de|shared|	saying -26
start|comma|dichiarare|	none -59	word -48
start|comma|dire|	adverb 27	auxiliary 57	coordinator 35	determiner -70	marks 36	none -19	preposition -27	pronoun 26	verb -59	verb-saying -35	word -6
start|comma|dire|first|	di 11	et 26	un -63
start|comma|divulgar|	determiner 19	none 29	verb 19
start|comma|divulgar|first|	o 19
start|comma|dizer|	auxiliary 36	capital -51	none -14	preposition -93	verb -37	word 7
start|comma|dizer|first|	de -35	em -11
start|comma|déclarer|	none -25	preposition -13	word -15
start|comma|défendre|	none 29
start|comma|dénoncer|	none -53
start|comma|elogiare|	none -48
start|comma|elogiar|first|	aunque -19
start|comma|elogiar|	none -21	subordinator -19	verb -19
start|comma|emporter|	none -34
start|comma|ending|1|	word -65
start|comma|ending|2|	word -58
start|comma|ending|31|	word -45
start|comma|ending|3|	word -26
start|comma|ending|41|	word -41
start|comma|ending|44|	word -47
start|comma|ending|4|	word -50
start|comma|ending|50|	word -49
start|comma|ending|58|	word -39
start|comma|ending|5|	word -58
start|comma|ending|67|	word -25
start|comma|ending|6|	word -38
start|comma|ending|71|	word -16
start|comma|ending|74|	word -37
start|comma|ending|79|	word -24
start|comma|ending|7|	word -54
start|comma|ending|8|	word -72
start|comma|ending|9|	word -48
start|comma|ending|al|	preposition -54	word -53
start|comma|ending|an|	preposition 59	pronoun 68
start|comma|ending|ao|	preposition -45
start|comma|ending|ar|	coordinator -40	subordinator -25	word -62
start|comma|ending|as|	auxiliary -48	coordinator -84	determiner 16	preposition -33	word 37
start|comma|ending|at|	subordinator 10
start|comma|ending|au|	preposition -45
start|comma|ending|a|	auxiliary -73	preposition 43
start|comma|ending|ce|	word -54
start|comma|ending|ch|	word 48
start|comma|ending|c’|	word 73
start|comma|ending|da|	preposition -57	word -103
start|comma|ending|de|	auxiliary 9	determiner 29	preposition -66	subordinator -23
start|comma|ending|di|	preposition 14	word -45
start|comma|ending|do|	preposition -67	verb-saying -72	word -80
start|comma|ending|du|	determiner -30
start|comma|ending|d’|	preposition 28
start|comma|ending|eg|	word -49
start|comma|ending|ei|	auxiliary 17	determiner 27	preposition 47
start|comma|ending|el|	determiner -50	preposition -30
start|comma|ending|em|	preposition -104
start|comma|ending|en|	adverb -21	auxiliary 54	capital -9	coordinator 19	determiner -22	preposition -77	subordinator 15	word -7
start|comma|ending|er|	adverb 80	capital 36	determiner -27	preposition -57	pronoun 12	word 30
start|comma|ending|es|	auxiliary 50	capital -30	determiner 22	pronoun -25	word -49
start|comma|ending|et|	coordinator 28	verb-saying 8	word -56
start|comma|ending|eu|	capital -37	verb-saying -13	word 38
start|comma|ending|e|	coordinator 13
start|comma|ending|fe|	word 63
start|comma|ending|ft|	auxiliary -11
start|comma|ending|ga|	word -18
start|comma|ending|ge|	word -14
start|comma|ending|go|	word 34
start|comma|ending|gt|	word 23
start|comma|ending|ha|	auxiliary -50
start|comma|ending|ia|	capital -42
start|comma|ending|ie|	determiner -8	pronoun 18	subordinator 9	word -33
start|comma|ending|il|	determiner -62	pronoun 7
start|comma|ending|im|	preposition 11
start|comma|ending|in|	capital -40	determiner 12	preposition -61
start|comma|ending|io|	capital -56	word -52
start|comma|ending|is|	auxiliary 49	coordinator -46
start|comma|ending|it|	preposition 23	verb-saying -50
start|comma|ending|jl|	subordinator -26
start|comma|ending|já|	adverb -27
start|comma|ending|l'|	determiner -30
start|comma|ending|la|	determiner -28	preposition -57
start|comma|ending|le|	determiner 28	pronoun 13	word -37
start|comma|ending|ll|	auxiliary -31
start|comma|ending|ls|	preposition -49	word 11
start|comma|ending|lu|	word -24
start|comma|ending|l’|	determiner 12
start|comma|ending|ma|	capital -17	coordinator -54	determiner -44	preposition -63	verb-saying -54
start|comma|ending|me|	pronoun -20
start|comma|ending|mt|	word 39
start|comma|ending|na|	capital 13	preposition -88	word -67
start|comma|ending|nd|	capital 12	word 29
start|comma|ending|ne|	determiner 72	verb-saying -19	word 47
start|comma|ending|ng|	capital 39
start|comma|ending|no|	auxiliary 71	preposition -99	word 49
start|comma|ending|ns|	preposition -72
start|comma|ending|nt|	adverb -26	preposition -24	verb-judging -23	verb-saying -54
start|comma|ending|oi|	adverb -64
start|comma|ending|om|	preposition -54
start|comma|ending|on|	auxiliary 32	preposition -25	word -37
start|comma|ending|or|	preposition -73	word -63
start|comma|ending|os|	adverb -45	word 27
start|comma|ending|ou|	verb-saying -64	word 18
start|comma|ending|o|	determiner -9
start|comma|ending|po|	preposition -26
start|comma|ending|ra|	auxiliary 41	preposition -52	verb-saying -53	word -74
start|comma|ending|rd|	auxiliary 76
start|comma|ending|re|	adverb 16	capital -23	preposition -45
start|comma|ending|ro|	coordinator -37	word 26
start|comma|ending|rs|	preposition -42
start|comma|ending|rá|	word 40
start|comma|ending|sa|	verb-saying -31	word -27
start|comma|ending|si|	pronoun -43
start|comma|ending|so|	word -69
start|comma|ending|st|	auxiliary -25
start|comma|ending|sé|	word -46
start|comma|ending|ta|	verb-saying 39	word 12
start|comma|ending|te|	adverb -56	auxiliary -52	capital -40	verb-saying -48	verb-thinking -48	word 22
start|comma|ending|ti|	adverb -24
start|comma|ending|to|	capital -35	subordinator -60	verb-saying -31	word -78
start|comma|ending|tá|	auxiliary 37
start|comma|ending|té|	word -33
start|comma|ending|tó|	verb-saying -30
start|comma|ending|ue|	subordinator -45	that -47	word -34
start|comma|ending|ui|	word -90
start|comma|ending|un|	determiner -25
start|comma|ending|ur|	adverb 33	preposition -23	word -41
start|comma|ending|us|	adverb 13	preposition -14
start|comma|ending|ut|	word -29
start|comma|ending|va|	verb-saying -19
start|comma|ending|ve|	word -43
start|comma|ending|vo|	word -28
start|comma|ending|wo|	subordinator -36
start|comma|ending|ya|	adverb -50
start|comma|ending|y|	coordinator -39
start|comma|ending|zu|	preposition -23
start|comma|ending|às|	preposition -79
start|comma|ending|à|	preposition -16
start|comma|ending|ás|	adverb -37
start|comma|ending|ão|	auxiliary 34	word 45
start|comma|ending|ée|	word -71
start|comma|ending|ém|	adverb -55
start|comma|ending|é|	auxiliary 48
start|comma|ending|ún|	preposition -66
start|comma|ending|ür|	preposition -33
start|comma|entgegnen|	auxiliary 46	yes 46
start|comma|ergänzen|	yes 18
start|comma|erklären|	auxiliary 30	determiner -21	no -21	none -11	pronoun 40	yes 57
start|comma|erläutern|	auxiliary -22	no 26	none 46
start|comma|erwidern|	yes 43
start|comma|erzählen|	auxiliary 41	no -56	none 30	pronoun 49	verb -33	yes 72
start|comma|erzählen|first|	sie 49
start|comma|escrever|	none -91	preposition -28	word -59
start|comma|esperar|	none -42	preposition -18
start|comma|esprimere|	determiner -55	none -55
start|comma|esprimere|first|	la -55
start|comma|estimar|	none -33
start|comma|estimer|	none -37	word -24
start|comma|es|apposed|	saying -27
start|comma|es|apposition|	judging -16	saying 76
start|comma|es|	auxiliary 65	capital -65	coordinator -49	determiner -21	judging -55	other -22	preposition -89	pronoun -35	saying -24	subordinator -50	that -18	thinking -55	verb-saying -73	word 9
start|comma|es|away|2|	judging -37	saying 24
start|comma|es|away|3|	saying -75
start|comma|es|away|4|	judging -48	saying -20
start|comma|es|away|5|	saying -88
start|comma|es|away|6|	judging -28	other -19	saying -27	thinking -59
start|comma|es|direct|	judging -33	saying -135	thinking -28
start|comma|es|elided|	saying -97
start|comma|es|inverted|	judging -50	other -20	saying -38
start|comma|es|mood|	none -31
start|comma|es|relative|	saying -104
start|comma|evitar|	none -35
start|comma|exigir|	capital -10	none -69
start|comma|explicar|	auxiliary 31	coordinator 49	preposition -41	word -86
start|comma|explicar|first|	de -28	e 51
start|comma|expliquer|	none 23	word -19
start|comma|exposer|	none -48	word -39
start|comma|faire_valoir|first|	qui -46
start|comma|faire_valoir|	none 56	verb -43	word 43
start|comma|falar|	auxiliary -53	none -107	preposition -19	word -45
start|comma|finden|	auxiliary 59	yes 59
start|comma|first|	1 -65	2 -58	3 -26	31 -45	4 -50	41 -41	44 -47	5 -58	50 -49	58 -39	6 -38	67 -25	7 -54	71 -16	79 -24	8 -72	9 -48	a 15	aber 25	abílio -20	al -83	alle 45	als -52	ao -45	arrivata -13	au -45	aunque -44	auteur -29	autora -34	avrebbe -43	bei 47	beim 36	chef -52	cheffe -61	com -54	con -46	contou -56	c’ 73	da -57	dans -58	davanti -24	de -31	del -30	den -35	der -32	devant -20	di 14	die -8	directrice -26	dit -50	do -44	dont -49	dopo -26	drei 16	du -30	déléguée -23	d’ 28	e 13	een 52	el -50	elle -50	em -102	en -13	enquanto -60	entre -45	er 18	era 41	eso -56	está 37	et 28	für -33	ha -36	habe 57	hanno 54	heeft -11	il -7	in -57	infermiera -14	is 49	ist -63	já -27	komt 39	l' -30	la -28	les 23	lesionado -32	lo -44	lors -42	l’ 12	ma -54	maar -40	mais -40	man 68	mas -84	me -20	menos -45	mit 51	na -88	nella -32	niemand 34	no -13	non -27	numa -63	nur 33	não 10	o -9	omdat 10	osserva -19	passa 23	per -18	pero -37	poi -64	por -76	porque -29	porém -55	pour -23	precisa -31	presidenta -44	presidente -56	présidente -39	puis -28	que -47	qui -55	quien -52	respondeu -13	responsable -18	sans -31	segundo -45	según -66	sei 17	sein 30	seine 38	seit -43	selon -59	sem -47	si -44	sie 18	siempre 31	sin -34	sono 41	sostiene -19	sous -26	são 34	terwijl -26	toen 15	tout -29	tras -33	uma -44	un -25	unas 37	une 56	waar -25	waarna -54	was 15	wer 47	werde 9	wie 9	wo -36	wonach 42	y -41	ya -50	zonder -55	zu -23	zwei 38	à -16	às -79	é 48	élu -24
start|comma|fordern|	determiner 52	no 87	none 58
start|comma|fordern|first|	die 50
start|comma|fr|	adverb -33	auxiliary -39	capital -45	coordinator 18	determiner -15	judging -73	other -41	preposition -15	pronoun -53	saying -37	subordinator -40	thinking -60	verb-judging -42	verb-saying -62	word -56
start|comma|fr|apposed|	judging -24	saying -93	thinking -52
start|comma|fr|apposition|	judging -45
start|comma|fr|away|2|	judging -58	saying -30
start|comma|fr|away|3|	judging -32	saying 69
start|comma|fr|away|4|	judging -17	saying -37
start|comma|fr|away|5|	judging -41	saying -98
start|comma|fr|away|6|	judging -44	other -44	saying -104	thinking -48
start|comma|fr|direct|	judging -58	saying -63	thinking -27
start|comma|fr|elided|	saying -51
start|comma|fr|inverted|	judging -22	other -26	saying -79
start|comma|fr|mood|	none -47
start|comma|fr|relative|	judging -17	saying 13	thinking -31
start|comma|fr|shared|	judging -23	saying 49
start|comma|féliciter|	none -40
start|comma|garantir|	auxiliary 48	coordinator -42	none -28	preposition -63	word -60
start|comma|geben|	determiner -11	no 39	none 12
start|comma|geven|	none 37
start|comma|glisser|first|	qui -12
start|comma|glisser|	none -60	verb -12	word -17
start|comma|hablar|first|	en -16
start|comma|hablar|	none -35	preposition -16
start|comma|halten|	auxiliary 6	capital 40	determiner 22	verb 15	yes 73
start|comma|halten|first|	die -37
start|comma|heißen|	auxiliary -31	determiner 78	marks 37	no -43	none -27	pronoun 81	word -43	yes 88
start|comma|heißen|first|	die 54
start|comma|herinneren|	none 12
start|comma|heten|	none -62	word -46
start|comma|houden|	capital -30	none -80
start|comma|indigner|	none -80
start|comma|indiquer|	auxiliary -30	none -37	verb-saying -30	word -15
start|comma|informar|	determiner -57	none 21	preposition 30	verb -52
start|comma|informar|first|	el -50	em -41
start|comma|interroger|	auxiliary -27	determiner -37	none -47	pronoun -24	word -13
start|comma|interroger|first|	elle -17
start|comma|ironiser|	none -28	word -21
start|comma|ironizar|	none -61	preposition -19	word -35
start|comma|it|	adverb -36	capital -110	coordinator -76	determiner 38	judging -27	other -43	pronoun -43	subordinator 28	thinking -63	verb-judging -37	verb-saying 7	word -7
start|comma|it|apposed|	saying 7
start|comma|it|apposition|	judging -21	saying 83
start|comma|it|away|2|	judging 14	saying 53
start|comma|it|away|3|	judging -71	saying -70
start|comma|it|away|4|	saying -48	thinking -24
start|comma|it|away|5|	judging -25	saying 57
start|comma|it|away|6|	judging -53	saying -34	thinking -43
start|comma|it|direct|	judging -68	saying -45	thinking -41
start|comma|it|elided|	saying -122
start|comma|it|inverted|	judging -55	other -49	saying -70
start|comma|it|relative|	judging -45	saying -61
start|comma|it|shared|	judging 23	saying 74
start|comma|judging|	adverb -45	auxiliary 8	capital 29	coordinator -60	determiner 15	past -8	preposition -87	present -54	pronoun -6	subordinator -29	verb-saying -36	word -32
start|comma|judging|ending|1|	word -17
start|comma|judging|ending|9|	word -21
start|comma|judging|ending|ar|	coordinator -15	preposition -20
start|comma|judging|ending|a|	preposition -27
start|comma|judging|ending|de|	preposition -10
start|comma|judging|ending|do|	word -21
start|comma|judging|ending|em|	preposition -16
start|comma|judging|ending|en|	capital 48
start|comma|judging|ending|er|	determiner -63
start|comma|judging|ending|e|	coordinator -50
start|comma|judging|ending|ie|	determiner -12
start|comma|judging|ending|l’|	determiner -83
start|comma|judging|ending|om|	preposition -11
start|comma|judging|ending|or|	preposition -19
start|comma|judging|ending|sa|	word -28
start|comma|judging|ending|ta|	word -12
start|comma|judging|ending|ue|	subordinator -29
start|comma|judging|ending|ui|	word -17
start|comma|judging|ending|à|	preposition -11
start|comma|judging|first|	1 -17	9 -21	a -30	aunque -23	com -11	de -10	der -63	die -12	e -50	em -16	l’ -83	maar -15	par -20	por -19	porque -28	qui -17	à -11
start|comma|juger|	none 42
start|comma|klagen|	no -28	none -24
start|comma|klinken|	none 15
start|comma|kündigen|	determiner 48	no 59	none 45
start|comma|lachen|	none -52
start|comma|lamentarse|	none -43	word -33
start|comma|lamentar|	none -47	preposition -36	word -21
start|comma|lancer|	none -33	preposition -24	word -25
start|comma|laten|	none -73
start|comma|leggen|	none -75	word -55
start|comma|leggere|	none -25
start|comma|lembrar|	none -23	preposition -35
start|comma|lire|	none -29
start|comma|llamar|	none -40
start|comma|loben|	determiner -67	verb -67	yes -67
start|comma|loben|first|	die -67
start|comma|lâcher|	none -61
start|comma|manifestar|	none -15
start|comma|manter|	none -30	preposition -27	word -20
start|comma|meinen|	auxiliary 23	determiner 20	no -66	none -47	pronoun 19	verb 25	yes 49
start|comma|melden|	adverb 16	no -28	none 54	verb 31
start|comma|mood|none|	judging -61	other -50	saying -13	thinking -11
start|comma|mood|no|	other -52	saying -13	thinking -18
start|comma|mood|yes|	judging 28	saying 69
start|comma|mostrar|	none -94	word -60
start|comma|negar|	none -60	verb-saying -25
start|comma|nennen|	no -62	none -48
start|comma|nl|	adverb 58	auxiliary 35	capital -54	coordinator -16	preposition -93	saying 6	subordinator -6	thinking -44	verb-saying -16	word -28
start|comma|nl|apposed|	saying 14
start|comma|nl|apposition|	saying 51
start|comma|nl|away|2|	judging -51	saying -48	thinking -22
start|comma|nl|away|3|	saying 62	thinking -43
start|comma|nl|away|4|	saying -45
start|comma|nl|away|5|	judging -74	saying -42
start|comma|nl|away|6|	judging 19	saying 28	thinking -30
start|comma|nl|direct|	judging -61	saying -76	thinking -44
start|comma|nl|inverted|	judging 8	saying -59
start|comma|nl|shared|	saying 108
start|comma|noter|	none 21
start|comma|nuancer|	none -17
start|comma|obiettare|	none -11	word -27
start|comma|observer|	none -35	word -27
start|comma|opposer|	none -42
start|comma|order|apposed|	judging -16	saying 40	thinking -88
start|comma|order|apposition|	judging 42	saying 122
start|comma|order|direct|	judging -40	saying -36	thinking -49
start|comma|order|elided|	saying -173
start|comma|order|inverted|	judging -42	other -60	saying -94
start|comma|order|relative|	judging -54	saying 26	thinking -44
start|comma|order|shared|	judging 12	other -36	saying 80
start|comma|osservare|	auxiliary 48	none 45
start|comma|other|	adverb -34	determiner -35	past -64	preposition -32	word -38
start|comma|parlare|	none -45	word -37
start|comma|parler|	none -34
start|comma|pedir|	auxiliary 73	none -19	preposition 51	verb -43	verb-saying -102	word -130
start|comma|pedir|first|	contou -33
start|comma|perguntar|	none -62
start|comma|pester|	none -22	word -12
start|comma|plaider|	none -45
start|comma|plaisanter|	none -26	word -23
start|comma|ponderar|	none -63
start|comma|poursuivre|	none 23
start|comma|precisare|	none 42
start|comma|precisar|	auxiliary 34	none 11
start|comma|preferir|	none -32	verb-saying -13
start|comma|preguntar|	marks -39	none -69	verb-saying -54
start|comma|preposition|	adverb 27	capital -39	determiner -36	preposition 18	pronoun 8	quote 23	that -56	verb-saying -39
start|comma|preposition|auxiliary|	saying 65
start|comma|preposition|marks|	saying -13
start|comma|preposition|none|	judging -64	other -32	thinking -38
start|comma|preposition|verb|	saying -14
start|comma|prevedere|	none -61
start|comma|prever|	none -95
start|comma|promettere|	none 11
start|comma|promettre|	marks -55	none -78
start|comma|pronoun|	, -67	capital -20	preposition 77	verb-saying -61	word 28
start|comma|pronoun|auxiliary|	judging 11
start|comma|pronoun|marks|	saying 82
start|comma|pronoun|none|	saying -6
start|comma|pronoun|verb|	saying 18
start|comma|proponer|	none -47
start|comma|propor|	none -73
start|comma|proposer|	none -65	preposition -34
start|comma|protestar|	none -55
start|comma|protester|	none -17
start|comma|préciser|	none 42	preposition 26	word 20
start|comma|prévenir|	none 31	preposition 26
start|comma|pt|	adverb -6	auxiliary 37	capital -76	coordinator 18	judging -68	other -47	preposition -8	saying -9	subordinator -74	thinking 45	verb-judging -56	verb-saying -20
start|comma|pt|apposed|	saying 54
start|comma|pt|apposition|	judging -54	saying 32
start|comma|pt|away|2|	judging -34	saying -13
start|comma|pt|away|4|	judging -38	other -33	saying 17
start|comma|pt|away|5|	judging -31	saying -46
start|comma|pt|away|6|	judging -43	saying -15	thinking -41
start|comma|pt|direct|	judging -50	saying -29	thinking -35
start|comma|pt|elided|	saying -100
start|comma|pt|inverted|	judging -39	other -47	saying -70
start|comma|pt|relative|	saying 34
start|comma|queixar|	none -72
start|comma|querer|	none -61
start|comma|questionar|	auxiliary -36	none -56	verb-saying -13
start|comma|questionar|first|	respondeu -13
start|comma|raccontare|first|	infermiera -14
start|comma|raccontare|	none -54	preposition -21	word -44
start|comma|raconter|	determiner -43	none 14	verb -27	word -59
start|comma|raconter|first|	qui -10
start|comma|rappeler|	auxiliary 33	determiner -76	none 16	preposition -40	word 20
start|comma|rechazar|first|	por -19
start|comma|rechazar|	none -23	preposition -19
start|comma|rechnen|	determiner -22	no -17
start|comma|rechnen|first|	die -29
start|comma|reclamar|	none -76	word -40
start|comma|recomendar|	none 82	word 52
start|comma|reconnaître|	none -86	word -21
start|comma|reconocer|	none -38	preposition -18
start|comma|recordar|	none -59	preposition -21	word -27
start|comma|recusar|	none -30	word -18
start|comma|refuser|	none -33
start|comma|registar|	none -39
start|comma|registrar|	none -59	word -47
start|comma|regretter|	none -37	word -27
start|comma|rejeter|	none -21
start|comma|relatar|	adverb -36	none -63	preposition -18	word -30
start|comma|relever|	none -39
start|comma|replicar|	none -26
start|comma|reprendre|	none -66
start|comma|requérir|	none -67	word -56
start|comma|responder|	none -37	preposition -33
start|comma|ressalvar|	none -53
start|comma|resumir|first|	de -7
start|comma|resumir|	none -33	preposition -7	word -34
start|comma|revelar|	none 60	preposition 55
start|comma|ricordare|	word -72
start|comma|riferire|	auxiliary 18	none 67
start|comma|rire|	coordinator -28	none -66
start|comma|rire|first|	puis -28
start|comma|rir|	none -46
start|comma|räumen|	auxiliary 35	none 13	yes 15
start|comma|réagir|	none -34	word -14
start|comma|réclamer|	none -72
start|comma|répliquer|	none -43
start|comma|répondre|	none -82
start|comma|résumer|	none -19	word -15
start|comma|rétorquer|	none -24
start|comma|sagen|	adverb 61	auxiliary -29	capital -59	coordinator 60	determiner -15	no -53	none -10	preposition -23	pronoun -30	verb 52	yes 70
start|comma|sagen|first|	als -47	der -32	die 18	er -52	sie 51	und 60
start|comma|saying|	adverb 12	auxiliary 17	capital -56	coordinator -10	participle -32	preposition 13	present 8	pronoun 17	subordinator -28	that -47	verb-judging -91	verb-saying -40
start|comma|saying|ending|1|	word -63
start|comma|saying|ending|2|	word -58
start|comma|saying|ending|31|	word -45
start|comma|saying|ending|3|	word -26
start|comma|saying|ending|41|	word -41
start|comma|saying|ending|4|	word -50
start|comma|saying|ending|50|	word -49
start|comma|saying|ending|58|	word -39
start|comma|saying|ending|5|	word -58
start|comma|saying|ending|6|	word -38
start|comma|saying|ending|71|	word -16
start|comma|saying|ending|74|	word -37
start|comma|saying|ending|79|	word -24
start|comma|saying|ending|7|	word -54
start|comma|saying|ending|9|	word -42
start|comma|saying|ending|al|	preposition -54	word -53
start|comma|saying|ending|an|	preposition 59	pronoun 68
start|comma|saying|ending|ao|	preposition -45
start|comma|saying|ending|ar|	coordinator -33	subordinator -25	word -62
start|comma|saying|ending|as|	auxiliary -48	coordinator -80	determiner 21	preposition -33	word -45
start|comma|saying|ending|at|	subordinator 10
start|comma|saying|ending|au|	preposition -37
start|comma|saying|ending|a|	auxiliary -73	preposition 44
start|comma|saying|ending|ce|	word -54
start|comma|saying|ending|ch|	word 48
start|comma|saying|ending|c’|	word 73
start|comma|saying|ending|da|	preposition -58	word -101
start|comma|saying|ending|de|	auxiliary 9	determiner 32	preposition -69
start|comma|saying|ending|di|	preposition 14	word -38
start|comma|saying|ending|do|	preposition -68	verb-saying -72	word -86
start|comma|saying|ending|du|	determiner -30
start|comma|saying|ending|d’|	preposition 28
start|comma|saying|ending|eg|	word -49
start|comma|saying|ending|ei|	auxiliary 14	determiner -20	preposition 47
start|comma|saying|ending|el|	determiner -50	preposition -30
start|comma|saying|ending|em|	preposition -104
start|comma|saying|ending|en|	adverb -21	auxiliary 54	coordinator 30	determiner -37	preposition -77	subordinator 15
start|comma|saying|ending|er|	adverb 80	capital 42	determiner -13	preposition -56	pronoun 12	word 39
start|comma|saying|ending|es|	auxiliary 58	capital -30	determiner 27	pronoun -25
start|comma|saying|ending|et|	coordinator 28	verb-saying 8
start|comma|saying|ending|eu|	capital -37	verb-saying -13	word 38
start|comma|saying|ending|e|	coordinator 17
start|comma|saying|ending|fe|	word 63
start|comma|saying|ending|ga|	word -18
start|comma|saying|ending|ge|	word -14
start|comma|saying|ending|go|	word 39
start|comma|saying|ending|gt|	word 23
start|comma|saying|ending|ha|	auxiliary -50
start|comma|saying|ending|ia|	capital -42
start|comma|saying|ending|ie|	determiner -10	pronoun 61	subordinator 9	word -33
start|comma|saying|ending|il|	determiner -51	pronoun 9
start|comma|saying|ending|im|	preposition 58
start|comma|saying|ending|in|	capital -40	determiner 12	preposition -48
start|comma|saying|ending|io|	capital -53	word -52
start|comma|saying|ending|is|	auxiliary 49	coordinator -46
start|comma|saying|ending|it|	preposition 23
start|comma|saying|ending|jl|	subordinator -26
start|comma|saying|ending|já|	adverb -27
start|comma|saying|ending|l'|	determiner -30
start|comma|saying|ending|la|	determiner -27	preposition -55
start|comma|saying|ending|le|	pronoun 17	word -37
start|comma|saying|ending|ll|	auxiliary -31
start|comma|saying|ending|lo|	determiner 29
start|comma|saying|ending|ls|	preposition -49
start|comma|saying|ending|lu|	word -24
start|comma|saying|ending|l’|	determiner 32
start|comma|saying|ending|ma|	coordinator -54	determiner -44	preposition -62	verb-saying -54
start|comma|saying|ending|me|	pronoun -20
start|comma|saying|ending|mt|	word 39
start|comma|saying|ending|na|	determiner 7	preposition -88	word -67
start|comma|saying|ending|nd|	coordinator 12	word 29
start|comma|saying|ending|ne|	determiner 78	word 47
start|comma|saying|ending|ng|	capital 39
start|comma|saying|ending|no|	auxiliary 71	preposition -97	word 49
start|comma|saying|ending|ns|	preposition -72
start|comma|saying|ending|nt|	preposition -24	verb-judging -23	verb-saying -54
start|comma|saying|ending|oi|	adverb -64
start|comma|saying|ending|om|	preposition -54
start|comma|saying|ending|on|	auxiliary 32	preposition -21	word -36
start|comma|saying|ending|or|	preposition -74	word -62
start|comma|saying|ending|os|	adverb -45	word 33
start|comma|saying|ending|ou|	verb-saying -64	word 19
start|comma|saying|ending|o|	determiner -9
start|comma|saying|ending|po|	preposition -26
start|comma|saying|ending|ra|	auxiliary 41	preposition -52	verb-saying -52	word -73
start|comma|saying|ending|re|	adverb 25	preposition -45	word 7
start|comma|saying|ending|ro|	coordinator -37	word 32
start|comma|saying|ending|rs|	preposition -42
start|comma|saying|ending|rá|	word 40
start|comma|saying|ending|sa|	verb-saying -31	word -24
start|comma|saying|ending|so|	word -62
start|comma|saying|ending|sé|	word -46
start|comma|saying|ending|ta|	verb-saying 39	word 12
start|comma|saying|ending|te|	adverb -54	auxiliary -52	capital -40	verb-saying -38	word 23
start|comma|saying|ending|to|	capital -35	subordinator -60	verb-saying -33	word -78
start|comma|saying|ending|tá|	auxiliary 37
start|comma|saying|ending|té|	word -33
start|comma|saying|ending|tó|	verb-saying -30
start|comma|saying|ending|ue|	subordinator -40	that -47	word -34
start|comma|saying|ending|ui|	word -90
start|comma|saying|ending|un|	determiner -25
start|comma|saying|ending|ur|	adverb 33	word -42
start|comma|saying|ending|us|	adverb 16	preposition -9
start|comma|saying|ending|ut|	word -29
start|comma|saying|ending|ve|	word -43
start|comma|saying|ending|wo|	subordinator -36
start|comma|saying|ending|ya|	adverb -50
start|comma|saying|ending|y|	coordinator -39
start|comma|saying|ending|zu|	preposition -23
start|comma|saying|ending|às|	preposition -79
start|comma|saying|ending|à|	preposition -12
start|comma|saying|ending|ás|	adverb -37
start|comma|saying|ending|ão|	auxiliary 34	word 45
start|comma|saying|ending|ée|	word -71
start|comma|saying|ending|ém|	adverb -55
start|comma|saying|ending|é|	auxiliary 48
start|comma|saying|ending|ún|	preposition -66
start|comma|saying|ending|ür|	preposition -33
start|comma|saying|first|	1 -63	2 -58	3 -26	31 -45	4 -50	41 -41	5 -58	50 -49	58 -39	6 -38	7 -54	71 -16	79 -24	9 -42	a 16	aber 25	abílio -20	al -83	alle 45	als -47	ao -45	au -37	aunque -40	auteur -29	autora -34	avrebbe -41	bei 47	beim 36	chef -52	cheffe -61	com -54	con -49	contou -56	c’ 73	da -58	dans -58	de -29	del -30	den -67	der -18	devant -20	di 14	die -10	directrice -26	do -45	dont -49	dopo -26	du -30	déléguée -23	d’ 28	e 17	een 63	el -50	elle -47	em -102	enquanto -60	entre -45	er 18	era 41	eso -45	está 37	et 28	für -33	ha -36	habe 57	hanno 54	in -43	infermiera -14	is 49	já -27	komt 39	l' -30	la -27	le -107	les 27	lesionado -32	lo -27	lors -42	l’ 32	ma -54	maar -33	mais -40	man 68	mas -80	me -20	menos -45	mit 51	na -88	nella -32	niemand 34	no -8	non -23	numa -62	nur 33	não 10	o -9	omdat 10	passa 23	pero -37	poi -64	por -77	porém -55	precisa -31	presidenta -44	presidente -56	présidente -39	puis -28	que -47	qui -54	quien -52	respondeu -13	responsable -18	segundo -45	según -66	sei 14	sein 30	seine 38	seit -43	selon -58	sem -47	si -21	sie 61	sin -34	sono 41	sous -22	são 34	terwijl -26	toen 15	tout -29	tras -33	uma -44	un -25	una 7	unas 37	und 12	une 62	waar -25	waarna -54	was -48	wer 47	werde 9	wie 9	wo -36	wonach 42	y -39	ya -50	zonder -55	zu -23	zwei 38	à -12	às -79	é 48	élu -24
start|comma|schließen|	no 6	none 25	word 6
start|comma|schreiben|	auxiliary 65	no -77	pronoun 31	yes 65
start|comma|schrijven|	none -91
start|comma|scrivere|	none -40	preposition 23	word -47
start|comma|sehen|	no -54	none -54
start|comma|sentenciar|	none -20
start|comma|señalar|	none 22	word 25
start|comma|sluiten|	none -58
start|comma|solicitar|	none -66
start|comma|sostenere|	auxiliary -28	determiner -58	none -8
start|comma|sostenere|first|	è -23
start|comma|sostener|	none 32
start|comma|souffler|	none -50
start|comma|souligner|	none -52
start|comma|soupirer|	none -37
start|comma|spiegare|	auxiliary 21	none 19	word 10
start|comma|spiegare|first|	è 26
start|comma|sprechen|	no -67	none -67
start|comma|spreken|	none -31
start|comma|staan|	none -62	preposition -19	word -55
start|comma|stehen|	auxiliary -38	determiner -56	no -79	none -63
start|comma|stehen|first|	das -20
start|comma|stellen|	none 42	word 50
start|comma|stimare|	none -52
start|comma|sublinhar|	none -71
start|comma|subordinator|	auxiliary -28	capital 28	determiner -43	preposition -24	pronoun -40	verb-saying -39	word 12
start|comma|subordinator|auxiliary|	saying 26
start|comma|subordinator|none|	judging -28	saying -15
start|comma|subordinator|verb|	judging -19	saying -61
start|comma|teilen|	auxiliary 43	determiner 45	no 27	none 32	pronoun 23	word 40	yes 37
start|comma|teilen|first|	man 23
start|comma|that|	auxiliary -25
start|comma|that|auxiliary|	saying -26
start|comma|thinking|	adverb 37	auxiliary -26	capital -30	determiner -59	preposition -52	present -92	verb-saying -50	word 24
start|comma|trancher|	none -60
start|comma|trasladar|	none -61
start|comma|trekken|	none -46	verb -21
start|comma|témoigner|	none -24	word -18
start|comma|unlisted|	adverb -34	auxiliary -39	determiner -35	no -52	none -62	preposition -32	word -38
start|comma|verb-judging|	determiner -38	preposition -64	quote -31	word -39
start|comma|verb-judging|marks|	saying -79
start|comma|verb-saying|	, -58	: -81	adverb -62	determiner 16	that -81	word -96
start|comma|verb-saying|auxiliary|	saying -60
start|comma|verb-saying|marks|	saying -33
start|comma|verb-saying|none|	judging -33	saying -11	thinking -50
start|comma|verb-saying|verb|	saying -50
start|comma|verb-thinking|	adverb 22	pronoun -48
start|comma|verklaren|	none -63	word -38
start|comma|verlauten|	yes 33
start|comma|versichern|	yes 47
start|comma|versprechen|	auxiliary -59	determiner 55	no -17	none -35
start|comma|vertellen|	auxiliary -45	determiner 21	none 48
start|comma|vertellen|first|	die -104
start|comma|verweisen|	determiner 8	none 27	word -75	yes -70
start|comma|verweisen|first|	die 8
start|comma|ver|	none -50	word -22
start|comma|vinden|	auxiliary 66	none 73
start|comma|volere|	none -42
start|comma|vouloir|	none -33
start|comma|vragen|	none 12
start|comma|werfen|	auxiliary -13	determiner 46	no 31	verb 71
start|comma|wijzen|	none -74
start|comma|willen|	auxiliary -34	none -57
start|comma|wollen|	no 14	none 10
start|comma|word|	% -71	, -112	adverb -6	auxiliary 33	capital -65	coordinator -67	determiner 31	preposition -42	pronoun 58	quote 70	stop -23	that 27	verb-judging -7	verb-saying -99
start|comma|word|auxiliary|	judging -21	saying 44
start|comma|word|marks|	judging -42	saying 20
start|comma|word|none|	judging -18	other -36	saying -16	thinking 26
start|comma|word|verb|	judging -25	saying -23
start|comma|zeggen|	auxiliary 12	coordinator -16	determiner 8	marks 39	none -36	verb-saying 40
start|comma|zeggen|first|	die -62	en -16
start|comma|zeigen|	no -41	none -41	word -39
start|comma|zien|	coordinator -15	none -32	verb -27
start|comma|zien|first|	maar -15
start|comma|äußern|	marks -50	no -65
start|comma|écrire|	none 19	preposition 27
start|comma|étrangler|	none -22	word -23
start|comma|évaluer|	none -38
start|comma|évoquer|	none -80
start|infinitive|	accuser 44	acusar 16	ammettere -17	annoncer -28	anunciar -27	appeler 40	chiedere -19	condenar -34	contar -14	decir -26	demander -41	dizer -29	invitare 17	pedir -34	querer -25	rappeler -47	reconocer -19	responder -22	sostener -13	unlisted -34
start|infinitive|accuser|first|	d’ 35
start|infinitive|accuser|	none 46	preposition 44
start|infinitive|acusar|first|	de 16
start|infinitive|acusar|	none 29	preposition 16
start|infinitive|ammettere|first|	di -17
start|infinitive|ammettere|	none -26	preposition -17
start|infinitive|annoncer|	none -38	preposition -28
start|infinitive|anunciar|first|	a -15
start|infinitive|anunciar|	none -37	preposition -27
start|infinitive|appeler|first|	à 40
start|infinitive|appeler|	none 58	preposition 40
start|infinitive|asks|false|	auxiliary -34	marks 15	none -18	verb -41
start|infinitive|away|2|	preposition 59
start|infinitive|away|3|	preposition -22
start|infinitive|away|4|	preposition 11
start|infinitive|away|5|	preposition 21
start|infinitive|away|6|	preposition -117
start|infinitive|before|	, -17	abuso -24	antes -49	avant -46	años -15	e -82	escusou-se -50	euros -23	executivo 12	pas 50
start|infinitive|chiedere|	none -21	preposition -19
start|infinitive|condenar|first|	de -34
start|infinitive|condenar|	none -47	preposition -34
start|infinitive|contar|	none -21	preposition -14
start|infinitive|decir|	none -36	preposition -26
start|infinitive|demander|first|	de -59
start|infinitive|demander|	none -58	preposition -41
start|infinitive|dire|first|	di 22
start|infinitive|dizer|first|	a -17
start|infinitive|dizer|	none -43	preposition -29
start|infinitive|ending|al|	preposition -43
start|infinitive|ending|as|	preposition -26
start|infinitive|ending|a|	preposition -17
start|infinitive|ending|de|	preposition 17
start|infinitive|ending|di|	preposition 45
start|infinitive|ending|do|	preposition -39
start|infinitive|ending|d’|	preposition 34
start|infinitive|ending|el|	preposition -22
start|infinitive|ending|em|	preposition -33
start|infinitive|ending|en|	preposition -57
start|infinitive|ending|er|	preposition -70
start|infinitive|ending|in|	preposition -29
start|infinitive|ending|le|	preposition -43
start|infinitive|ending|no|	preposition -30
start|infinitive|ending|ns|	preposition -63
start|infinitive|ending|or|	preposition -42
start|infinitive|ending|ra|	preposition -51
start|infinitive|ending|ur|	preposition -61
start|infinitive|ending|à|	preposition -25
start|infinitive|es|apposed|	saying -83
start|infinitive|es|apposition|	saying -77
start|infinitive|es|away|2|	saying -58
start|infinitive|es|away|3|	saying -65
start|infinitive|es|away|4|	saying 20
start|infinitive|es|away|5|	saying -38
start|infinitive|es|away|6|	saying -81
start|infinitive|es|direct|	saying -70
start|infinitive|es|elided|	saying -57
start|infinitive|es|inverted|	saying -68
start|infinitive|es|mood|	none -39
start|infinitive|es|	preposition -39	saying -34
start|infinitive|es|relative|	saying 65
start|infinitive|es|shared|	saying -79
start|infinitive|first|	a -17	al -15	de 17	del -22	di 45	do -39	d’ 34	en -57	no -30	para -51	per -70	por -42	pour -61	sans -63	sin -29	tras -26	à -25
start|infinitive|fr|apposed|	judging -55	saying -49
start|infinitive|fr|apposition|	judging -7	saying 17
start|infinitive|fr|away|2|	judging 29
start|infinitive|fr|away|3|	judging 23	saying 10
start|infinitive|fr|away|4|	judging -37	saying 15
start|infinitive|fr|away|5|	saying -58
start|infinitive|fr|away|6|	judging -66	saying -118
start|infinitive|fr|direct|	judging 40	saying 17
start|infinitive|fr|inverted|	saying -89
start|infinitive|fr|mood|	none -11
start|infinitive|fr|	preposition -11	saying -12	thinking -57
start|infinitive|invitare|first|	a 54
start|infinitive|invitare|	none 45	preposition 17
start|infinitive|it|apposed|	saying 34
start|infinitive|it|away|2|	saying 86
start|infinitive|it|away|3|	saying 13
start|infinitive|it|away|4|	saying -43
start|infinitive|it|away|5|	saying 28
start|infinitive|it|away|6|	saying -43
start|infinitive|it|direct|	saying -7
start|infinitive|it|elided|	saying 61
start|infinitive|it|mood|	none 18
start|infinitive|it|	preposition 18	saying 19
start|infinitive|it|shared|	saying -12
start|infinitive|judging|ending|a|	preposition -75
start|infinitive|judging|ending|d’|	preposition 55
start|infinitive|judging|ending|à|	preposition -44
start|infinitive|judging|first|	a -75	d’ 55	à -44
start|infinitive|judging|	past -43	present 33
start|infinitive|mood|none|	other -34	saying -6	thinking -64
start|infinitive|order|apposed|	judging -11	saying -34
start|infinitive|order|apposition|	judging 45	saying -21
start|infinitive|order|direct|	judging 21	saying -13	thinking -42
start|infinitive|order|elided|	saying 33
start|infinitive|order|inverted|	judging -59	saying -26
start|infinitive|order|relative|	saying 29
start|infinitive|order|shared|	judging -64	saying -51
start|infinitive|other|ending|de|	preposition -34
start|infinitive|other|first|	de -34
start|infinitive|other|	past -34	preposition -34
start|infinitive|pedir|	none -43	preposition -34
start|infinitive|preposition|auxiliary|	saying -34
start|infinitive|preposition|	determiner -78	pronoun -35
start|infinitive|preposition|marks|	saying 21
start|infinitive|preposition|none|	other -34	saying -20	thinking -55
start|infinitive|preposition|verb|	saying -40
start|infinitive|pt|apposed|	judging 24	saying -31
start|infinitive|pt|apposition|	saying -57
start|infinitive|pt|away|2|	judging 42	saying -33
start|infinitive|pt|away|3|	judging -48	saying -64
start|infinitive|pt|away|4|	saying -62
start|infinitive|pt|away|5|	saying -52
start|infinitive|pt|away|6|	judging -48	saying -70
start|infinitive|pt|direct|	judging -6	saying -69	thinking -17
start|infinitive|pt|elided|	saying -50
start|infinitive|pt|inverted|	judging -36	saying -56
start|infinitive|pt|mood|	none -35
start|infinitive|pt|	preposition -35	saying -114	thinking -25
start|infinitive|querer|	none -35	preposition -25
start|infinitive|rappeler|	none -67	preposition -47
start|infinitive|reconocer|	none -28	preposition -19
start|infinitive|responder|	none -33	preposition -22
start|infinitive|saying|ending|al|	preposition -43
start|infinitive|saying|ending|as|	preposition -26
start|infinitive|saying|ending|de|	preposition 21
start|infinitive|saying|ending|di|	preposition 45
start|infinitive|saying|ending|do|	preposition -39
start|infinitive|saying|ending|d’|	preposition -64
start|infinitive|saying|ending|el|	preposition -22
start|infinitive|saying|ending|en|	preposition -57
start|infinitive|saying|ending|er|	preposition -70
start|infinitive|saying|ending|in|	preposition -29
start|infinitive|saying|ending|le|	preposition -43
start|infinitive|saying|ending|no|	preposition -30
start|infinitive|saying|ending|ns|	preposition -33
start|infinitive|saying|ending|or|	preposition -42
start|infinitive|saying|ending|ra|	preposition -27
start|infinitive|saying|first|	al -15	de 21	del -22	di 45	do -39	d’ -64	en -57	no -30	para -27	per -70	por -42	sans -33	sin -29	tras -26
start|infinitive|saying|	past 8	preposition -6	present -42
start|infinitive|sostener|	none -19	preposition -13
start|infinitive|thinking|ending|de|	preposition -36
start|infinitive|thinking|first|	de -36
start|infinitive|thinking|	past -42	preposition -64
start|infinitive|unlisted|first|	de -34
start|infinitive|unlisted|	none -48	preposition -34
start|late|	aankondigen -36	accogliere -35	accuser 11	achten -59	acusar 20	adelantar -45	admettre 19	adviseren 6	affermare -15	affirmer 9	afirmar -36	aggiungere 12	ammettere -22	annoncer -24	annunciare 27	anunciar 19	appeler 11	asegurar 25	assicurare -33	assumir -17	assurer 12	atribuir 11	attendre -49	avanzar -56	avouer -59	begrüßen 12	beloven -75	benadrukken -48	berichten -43	bestätigen -51	betreuren -44	bevestigen -37	bezeichnen -32	beziffern 21	bieden -57	bitten -76	blijken -45	blijven -49	calcular 37	calificar -27	celebrar -54	chamar -53	chiamare -67	chiedere 45	citar 21	classificar -12	cobrar -40	coincidir -33	condenar -29	confermare -56	confier -35	confirmar 31	confirmer -8	considerar -33	consigliare -20	contar -35	contestar -43	contestare -71	convocar -38	croire -24	decir -60	declarar -38	defender -34	demander -8	denken -14	descartar -72	descrever -59	devolver -38	dichiarare -49	dire -13	dreigen 19	drukken -16	déclarer -22	eisen -46	erzählen -37	esperar -35	esprimere -36	estimar -34	evitar -38	exiger -40	faire_valoir -34	falar -51	felicitar -22	finden 28	fordern -69	garantir -48	geven -68	hablar -52	halten -23	heißen -65	herinneren 24	heten -65	houden -82	indicare -13	indiquer -40	informar -51	interroger -37	invitare 23	inviter -77	juger -10	justificar -56	klagen -14	kommentieren -50	kritisieren -72	kündigen -59	lamentar -58	lamentarse -86	lancer 21	lassen -27	laten 13	leggen -79	leggere -17	lehnen -61	llamar -8	loben -68	mahnen -81	manter -26	meedelen -37	melden -63	menacer -69	mostrar -56	negar -31	nennen -56	noemen -56	notieren -22	ontkennen -34	parlare -65	parler -40	pedir -18	perguntar 32	pleiten -61	precisar -46	preferir -40	preguntar -54	prevedere 20	prever -51	prometer -46	promettere 44	promettre -76	proponer -44	propor -50	proporre -48	prévoir 34	qualifier -65	queixar -48	querer -48	questionar -52	raccontare -24	raconter -75	rappeler -13	rechazar -40	rechnen 33	recibir -21	reclamar -48	recomendar 25	recommander -52	reconhecer -26	reconnaître -52	recusar -49	referir -51	registar 17	registrar -49	relatar 35	remeter -44	reprendre -33	reprocher 27	responder -56	responsabilizar -51	ricordare -37	riferire 7	roepen 23	rufen -89	réclamer 24	répondre -49	saber -36	sagen 26	salutare -52	schließen -56	schreiben -54	scrivere -62	segnalare 25	sehen 16	señalar 34	sluiten -68	solicitar -48	sostener -20	sostenere -10	souhaiter -37	soupçonner 9	souvenir -39	spiegare 15	sprechen -50	spreken -69	staan -82	stehen -57	stellen -27	stimare -21	sturen -57	tachar -24	teilen -29	tonen -56	trekken -58	ver -49	verklaren 32	verlangen -50	versprechen 25	verwachten -41	verweisen -26	verwijten 24	vinden -73	voegen -38	voir -53	volere -6	vouloir -28	vragen 24	warnen 11	weisen 32	werfen 24	wijzen -36	willen 10	wollen -78	zeggen 12	zeigen -36	zien 11	äußern -41	évaluer -73
start|late|aankondigen|first|	aan -25
start|late|aankondigen|	none -53	preposition -25
start|late|accogliere|	none -49
start|late|accuser|	auxiliary -25	determiner -101	none -12	preposition 42	word -73
start|late|accuser|first|	qui -18
start|late|achten|	none -71
start|late|acusar|	determiner -91	marks 48	preposition 51
start|late|acusar|first|	de 53	o -60
start|late|adelantar|	none -60
start|late|admettre|	determiner 20	none 33
start|late|admitir|	determiner 42	marks 15
start|late|adverb|none|	saying -41
start|late|adviseren|	determiner 12	none 10
start|late|affermare|	none -19
start|late|affirmer|	determiner -51	none -20
start|late|afirmar|	determiner -26	none -43	word -28
start|late|afirmar|first|	el -20
start|late|aggiungere|	none 18
start|late|ammettere|	determiner -18	none -27
start|late|annoncer|	determiner -17	none -29
start|late|annoncer|first|	la 36
start|late|annunciare|	determiner 37	none 40	word -53
start|late|anunciar|	coordinator -28	determiner 34	none 28	verb -80	word -71
start|late|anunciar|first|	e -29
start|late|appeler|	determiner -81	marks 28	preposition 43	word -105
start|late|appeler|first|	à 43
start|late|asegurar|	determiner 25	none 38
start|late|asegurar|first|	los 25
start|late|asks|false|	auxiliary 6	marks 21	none -25	verb -34
start|late|assicurare|	determiner -39	none -43
start|late|assumir|	marks -24	none -18	verb-saying -24
start|late|assurer|	none 17
start|late|atribuir|	coordinator -32	marks 19	none 7	preposition 20
start|late|atribuir|first|	e -32
start|late|attendre|	determiner -40	none -66
start|late|auxiliary|auxiliary|	saying -36
start|late|auxiliary|	determiner -10	preposition -26	pronoun -49	stop -62	verb-saying -53	word -73
start|late|auxiliary|none|	judging -30	saying -51	thinking -45
start|late|auxiliary|verb|	saying -47
start|late|avanzar|	none -76	word -56
start|late|avouer|	none -85
start|late|away|2|	auxiliary -85	capital -10	coordinator -28	determiner 48	preposition -67	pronoun 73	subordinator 42	verb-saying 8
start|late|away|3|	auxiliary -66	coordinator -59	determiner -37	preposition 9	pronoun -21	subordinator 43	verb-saying -69	word -15
start|late|away|4|	auxiliary -38	capital -84	coordinator -33	determiner 11	preposition 16	pronoun -57	subordinator -6	verb-judging -49	verb-saying -42	word -11
start|late|away|5|	auxiliary -27	capital -53	coordinator -51	determiner -50	preposition -113	verb-judging -61	verb-saying -69	word -43
start|late|away|6|	adverb -54	auxiliary -25	capital -71	coordinator -54	determiner -56	preposition -73	pronoun -92	subordinator -107	verb-saying -45	verb-thinking -38	word -26
start|late|before|	, -78	aber 67	al -50	anders -42	anfrage -23	anni -33	aver -21	avoir -65	ayer -62	años 53	calma -31	caprichoso -57	contrato -34	daar -107	december -64	decisão 36	dienstag -40	dinsdag -69	donner -52	dopo -48	déjà 49	encore 13	entro -60	er -30	eraan -38	euro -33	euros -50	già -59	haar -8	hablar -29	hallazgo -38	hem -37	hoje 37	hun -60	iedereen -33	ihm 9	ihnen 43	ihr -102	invece 97	jaar -59	jeudi 78	levar -32	lijst -81	lo -69	lui -70	lundi -72	maandag -45	maar -72	mais -62	mardi -118	mercredi -98	mesi -58	más -18	noch -72	nog 20	nooit -57	ook 66	part 48	plus -31	pourtant 71	procurar -71	rond -70	se -131	segunda -76	sich -44	sin -54	s’ -63	te -43	terug -61	todas -24	todo -84	todos -102	toen -58	toutefois 61	vooral -62	vorwürfe -71	vrijdag -93	wel -88	weten 126	woensdag 36	ya 47	zelf -71	zich -35
start|late|begrüßen|	determiner 35	no 12	none 20
start|late|beloven|	auxiliary -39	none -84	word -42
start|late|benadrukken|	none -59	word -48
start|late|bestätigen|	no -51
start|late|betreuren|	none -61
start|late|bevestigen|	auxiliary -14	none -41	verb-saying -20	word -42
start|late|bezeichnen|first|	als -32
start|late|bezeichnen|	marks -32	no -32	preposition -32
start|late|beziffern|	no 26	none 26	word -62
start|late|bieden|	determiner -53	none -80	preposition -14
start|late|bieden|first|	aan -14	een -53
start|late|bitten|	determiner -12	no -71	none -75
start|late|blijken|	auxiliary -38	none -48
start|late|blijven|	none -67	preposition -11	word -37
start|late|calcular|	none 54
start|late|calificar|first|	de -27
start|late|calificar|	marks -28	none -27	preposition -28
start|late|capital|auxiliary|	saying -33
start|late|capital|	capital -82	coordinator -48	determiner -43	preposition 41	stop -64	verb-saying -27	word -29
start|late|capital|none|	judging -20	saying -86
start|late|capital|verb|	judging 10	saying -35
start|late|celebrar|	none -69
start|late|chamar|first|	de -53
start|late|chamar|	marks -53	none -54	preposition -53
start|late|chiamare|	coordinator -13	none -75
start|late|chiamare|first|	e -13
start|late|chiedere|	auxiliary 16	coordinator -39	determiner 20	marks 31	none 35	preposition 25	subordinator 18	word 16
start|late|chiedere|first|	di 41	e -39	la -69
start|late|citar|	none 42
start|late|classificar|	marks -12	none -12
start|late|cobrar|	none -56
start|late|coincidir|	none -36	preposition -33
start|late|condenar|	none -37	preposition -19	word -24
start|late|confermare|	coordinator -16	none -76
start|late|confermare|first|	e -15
start|late|confier|	none -49
start|late|confirmar|	coordinator -42	determiner 33	none 32	verb -42
start|late|confirmar|first|	o 45
start|late|confirmer|	coordinator -28	determiner -86	none -7	verb -42
start|late|confirmer|first|	mais -28
start|late|considerar|	none -33
start|late|consigliare|	none -28
start|late|contar|	none -49
start|late|contestare|	coordinator -19	none -80
start|late|contestare|first|	e -19
start|late|contestar|	none -61
start|late|convocar|	none -52
start|late|coordinator|	, -50	auxiliary -43	capital -26	determiner -41	preposition -57	pronoun -39	verb-judging -23	verb-saying -52	word -34
start|late|coordinator|auxiliary|	judging -20	saying -15
start|late|coordinator|marks|	saying -30
start|late|coordinator|none|	judging -48	saying -50
start|late|coordinator|verb|	judging -33	saying -49	thinking -27
start|late|croire|	none -33
start|late|decir|	determiner -46	none -69	subordinator -42
start|late|decir|first|	el -46
start|late|declarar|	none -46
start|late|defender|	none -39
start|late|demander|	determiner 8	word -97
start|late|denken|first|	over -14
start|late|denken|	none -19	preposition -14
start|late|descartar|	coordinator -10	none -100	verb -28
start|late|descrever|	none -65
start|late|determiner|	adverb 15	preposition -76	quote 29	stop -86	verb-saying -85	word 16
start|late|determiner|auxiliary|	judging 50
start|late|determiner|marks|	judging 6	saying 30
start|late|determiner|none|	judging -24	other 31	saying -10	thinking -15
start|late|determiner|verb|	judging 35	saying -104
start|late|devolver|	none -50
start|late|de|apposed|	judging -90
start|late|de|apposition|	judging 23	saying -65
start|late|de|	auxiliary -52	capital -22	coordinator -56	determiner 21	judging 6	other -60	preposition -18	pronoun -44	saying -24	subordinator -96	verb-saying -33
start|late|de|away|2|	judging 33	saying -7	thinking 29
start|late|de|away|3|	judging -28	other -30	saying -22	thinking -91
start|late|de|away|4|	judging -9	saying -113
start|late|de|away|5|	saying 31
start|late|de|away|6|	judging -8	saying -120	thinking -71
start|late|de|direct|	judging 13	saying -19	thinking 23
start|late|de|inverted|	judging -94	other -40	saying -105
start|late|de|shared|	judging 14	other -49	saying 42	thinking -79
start|late|dichiarare|	none -67
start|late|dire|	coordinator -22	determiner -113	marks -108	preposition -66	verb-saying -10	word -68
start|late|dire|first|	la -82	l’ -24
start|late|dizer|	determiner -76	marks 30	none -18	word 27
start|late|dizer|first|	o -71
start|late|dreigen|	none 36
start|late|drukken|	none -24	preposition -16
start|late|déclarer|	determiner -22	none -25
start|late|eisen|	none -64
start|late|ending|00|	word 52
start|late|ending|1|	word -60
start|late|ending|20|	word -43
start|late|ending|2|	word -41
start|late|ending|5|	word -24
start|late|ending|8|	word -61
start|late|ending|9|	word -55
start|late|ending|ab|	word -47
start|late|ending|ad|	auxiliary -9
start|late|ending|af|	word -54
start|late|ending|ai|	preposition -62
start|late|ending|an|	auxiliary -32	preposition -62
start|late|ending|ar|	subordinator -51	word -65
start|late|ending|as|	capital -28	coordinator -26	determiner 13	word -89
start|late|ending|at|	verb-saying -19
start|late|ending|a|	preposition 47
start|late|ending|be|	auxiliary -15
start|late|ending|ce|	word -37
start|late|ending|ch|	word 17
start|late|ending|ck|	word -53
start|late|ending|da|	word -50
start|late|ending|de|	determiner 25	preposition -28	word -78
start|late|ending|di|	preposition 7
start|late|ending|do|	verb-saying -47	word -46
start|late|ending|du|	determiner -99
start|late|ending|ef|	word -40
start|late|ending|ei|	determiner -45
start|late|ending|el|	determiner -28
start|late|ending|em|	preposition -28
start|late|ending|en|	auxiliary -58	coordinator -21	determiner -6	preposition -75	verb-saying -33	word 12
start|late|ending|er|	determiner -53	preposition -70
start|late|ending|es|	auxiliary -14	determiner -59	word -49
start|late|ending|et|	coordinator -41	preposition -63	pronoun 15
start|late|ending|eu|	verb-saying -14
start|late|ending|e|	coordinator -50
start|late|ending|gt|	word -11
start|late|ending|ha|	auxiliary -34
start|late|ending|ht|	word -77
start|late|ending|ia|	capital -23	word 29
start|late|ending|ie|	determiner -9	word 36
start|late|ending|ig|	word -24
start|late|ending|ij|	preposition -45
start|late|ending|il|	determiner -75	pronoun -53
start|late|ending|in|	determiner 32	preposition -62
start|late|ending|io|	capital -24
start|late|ending|ir|	word -17
start|late|ending|is|	auxiliary -32	coordinator -39
start|late|ending|it|	preposition -52	verb-saying -35
start|late|ending|i|	determiner -42
start|late|ending|jk|	word -19
start|late|ending|jn|	auxiliary -39
start|late|ending|la|	determiner -14	preposition 6
start|late|ending|le|	determiner -39	pronoun -20	word -57
start|late|ending|lo|	determiner 35	pronoun -74
start|late|ending|ls|	preposition -77	subordinator -55
start|late|ending|l’|	determiner -40
start|late|ending|ma|	coordinator -21	determiner 23
start|late|ending|me|	preposition -97
start|late|ending|mo|	preposition -57	word -63
start|late|ending|na|	capital -7	determiner 19
start|late|ending|nd|	coordinator -56
start|late|ending|ne|	determiner 52	word 26
start|late|ending|ng|	word -57
start|late|ending|no|	auxiliary 7	word 53
start|late|ending|ns|	preposition -64
start|late|ending|nt|	verb-saying -19	word -73
start|late|ending|oe|	subordinator 49	word -38
start|late|ending|om|	preposition -87
start|late|ending|on|	determiner -80	preposition -86
start|late|ending|op|	preposition 6
start|late|ending|or|	preposition -12
start|late|ending|os|	word -60
start|late|ending|ou|	verb-saying -13
start|late|ending|o|	determiner -42
start|late|ending|ra|	auxiliary -26	preposition -54	verb-saying -41	word -60
start|late|ending|re|	word 17
start|late|ending|ro|	coordinator -41
start|late|ending|rt|	word -64
start|late|ending|rá|	word 16
start|late|ending|se|	pronoun 20	word -51
start|late|ending|st|	word -41
start|late|ending|ta|	verb-saying -7	word -44
start|late|ending|te|	word 12
start|late|ending|to|	subordinator -52	verb-saying -36	word -39
start|late|ending|ts|	word 26
start|late|ending|tó|	word -17
start|late|ending|ue|	determiner -66	subordinator -50
start|late|ending|uf|	preposition 42
start|late|ending|ui|	word -78
start|late|ending|um|	determiner 11
start|late|ending|un|	determiner 9
start|late|ending|ur|	preposition 42	word -56
start|late|ending|ut|	word -49
start|late|ending|y|	coordinator -52
start|late|ending|ze|	pronoun -48
start|late|ending|ão|	word 36
start|late|ending|ür|	preposition -13
start|late|erzählen|	auxiliary 8	no -41	word 8	yes 8
start|late|esperar|	determiner -41	none -46	preposition -12
start|late|esprimere|	determiner -36	none -41
start|late|estimar|	none -44
start|late|es|apposed|	judging -49	saying -120
start|late|es|apposition|	judging -68	saying 32
start|late|es|	auxiliary -32	capital -66	coordinator -56	determiner -26	judging -122	preposition 8	pronoun -81	subordinator 13	thinking -43	verb-saying -64	word -9
start|late|es|away|2|	judging -74	saying -10	thinking -32
start|late|es|away|3|	judging -108	saying -65	thinking -34
start|late|es|away|4|	judging -51	saying 40
start|late|es|away|5|	saying -113
start|late|es|away|6|	judging -29	saying -43	thinking -14
start|late|es|direct|	judging -102	thinking -39
start|late|es|elided|	saying -52
start|late|es|inverted|	judging -19
start|late|es|mood|	none -26
start|late|es|relative|	saying -35
start|late|es|shared|	judging -59	saying -99
start|late|evitar|	none -39
start|late|exiger|	none -40
start|late|explicar|	none 9
start|late|faire_valoir|	none -41
start|late|falar|	none -67	word -38
start|late|felicitar|	coordinator -22	none -23
start|late|finden|	no 36	none 36
start|late|first|	1 -60	2 -41	5 -24	8 -61	9 -55	a 37	aan -60	ab -47	af -54	al -50	aller -58	als -95	an -39	as -65	auf 42	aunque -36	ausrichten -26	avoir -12	bij -45	chaque -66	come -72	como -21	con -63	da -46	dans -64	das 36	de -13	der -112	des -47	di 7	die -8	du -99	e -50	eine 13	einen -30	el -28	elle -20	em -28	en -45	enquanto -52	era -26	es -37	et -41	exprimer -14	für -13	gaan -48	geen 55	gelijk -19	ha -34	had -9	hebben -35	het 15	hetzelfde -39	hoe 49	i -42	iets 35	il -83	in -62	is -32	la -14	las -48	le -39	les -34	lo 18	los 8	l’ -40	ma -21	mais -39	mas -26	met -63	mismo -63	mit -31	nicht -78	nichts -87	niet 16	niets 14	não 26	n’ -43	o -42	op 6	os -70	over -26	para -46	per -65	pero -41	por -79	porque -38	qui -55	respondeu -14	se 48	si 25	son -80	sportief -22	te -85	ter 32	toe -38	tout -49	uit -51	um 11	uma 23	un 24	una 19	und -56	une 53	van -30	vier -64	von -69	voor -52	waar -51	y -52	ze -48	zijn -39	zurück -53	écrit -35	être 23
start|late|fordern|	no -69	none -69
start|late|fr|apposed|	judging 34	saying 8	thinking -30
start|late|fr|apposition|	judging -62	saying -9
start|late|fr|	auxiliary -60	capital -59	coordinator -48	determiner -10	judging 6	other -77	pronoun 22	subordinator 28	thinking -79	verb-saying -70	word -6
start|late|fr|away|2|	judging -95	saying 56	thinking -43
start|late|fr|away|3|	judging 31	saying -43	thinking -68
start|late|fr|away|4|	judging 15	saying -13	thinking -29
start|late|fr|away|5|	judging -60	saying -111
start|late|fr|away|6|	judging -122	other -77	saying -51	thinking -28
start|late|fr|direct|	judging -34	thinking -79
start|late|fr|elided|	saying -37
start|late|fr|inverted|	saying 6
start|late|fr|relative|	judging -31	saying -60	thinking -46
start|late|fr|shared|	judging 12	saying -37
start|late|garantir|	determiner -46	none -67
start|late|geven|	determiner -60	none -85	word -42
start|late|geven|first|	een -50	gelijk -19
start|late|hablar|first|	de -54
start|late|hablar|	marks -47	none -51	preposition -53	word -11
start|late|halten|	auxiliary 8	capital 19	determiner 8	marks -6	no -28	none -132	preposition -18	verb 47	word -88	yes 8
start|late|halten|first|	die -54	für -13
start|late|heißen|	no -65
start|late|herinneren|	none 35	word 25
start|late|heten|	coordinator -18	marks -63	none -65
start|late|heten|first|	en -18
start|late|houden|first|	voor -15
start|late|houden|	none -88	preposition -36	word -39
start|late|indicare|	coordinator -13	none -18
start|late|indicare|first|	e -13
start|late|indiquer|	none -55	verb-saying -21
start|late|informar|	none -57
start|late|interroger|	auxiliary -32	determiner -31	none -41	pronoun -22
start|late|interroger|first|	elle -20
start|late|invitare|	determiner -49	marks 37	none 13	preposition 38
start|late|invitare|first|	i -39
start|late|inviter|	determiner -42	marks -71	none -82
start|late|it|apposed|	judging -64	saying 13	thinking -63
start|late|it|apposition|	saying -19
start|late|it|	auxiliary -6	capital -50	coordinator -55	determiner -6	judging -32	preposition -22	saying -16	subordinator -9	thinking 11	verb-saying 22	word -15
start|late|it|away|2|	saying 12	thinking 35
start|late|it|away|3|	judging -72	saying 11	thinking -80
start|late|it|away|4|	judging -50	saying -97	thinking -38
start|late|it|away|5|	judging -37	saying -36
start|late|it|away|6|	judging -67	saying -101
start|late|it|direct|	saying -31	thinking 19
start|late|it|elided|	saying 11
start|late|it|inverted|	judging -23	saying -101
start|late|it|mood|	none -14
start|late|it|relative|	saying -83
start|late|it|shared|	saying 22
start|late|judging|	auxiliary -37	capital -15	coordinator -58	determiner 21	participle 29	past -22	preposition -25	present -14	pronoun 7	subordinator 16	verb-saying -57	word -17
start|late|judging|ending|9|	word -45
start|late|judging|ending|as|	determiner 45
start|late|judging|ending|a|	preposition -7
start|late|judging|ending|de|	preposition -8
start|late|judging|ending|do|	word -41
start|late|judging|ending|em|	preposition -19
start|late|judging|ending|en|	determiner 22	word -27
start|late|judging|ending|er|	determiner -73	word -60
start|late|judging|ending|es|	determiner -70
start|late|judging|ending|et|	coordinator -23	preposition -41
start|late|judging|ending|e|	coordinator -37
start|late|judging|ending|ie|	determiner -59
start|late|judging|ending|la|	determiner 22
start|late|judging|ending|le|	determiner -75
start|late|judging|ending|ls|	preposition -66
start|late|judging|ending|l’|	determiner -41
start|late|judging|ending|nd|	coordinator -43
start|late|judging|ending|or|	preposition -8
start|late|judging|ending|os|	determiner -42	word -24
start|late|judging|ending|o|	determiner -63
start|late|judging|ending|ta|	word -24
start|late|judging|ending|te|	word 46
start|late|judging|ending|ue|	subordinator -24
start|late|judging|ending|ui|	word -55
start|late|judging|ending|y|	coordinator -15
start|late|judging|ending|à|	preposition 10
start|late|judging|ending|ür|	preposition -13
start|late|judging|first|	9 -45	a -7	als -73	aunque -20	de -20	der -73	die -59	e -37	een 20	einen 8	em -19	en -20	et -23	für -13	la 22	le -75	l’ -41	met -41	o -63	qui -31	si 35	und -43	voor -15	vor 8	y -15	à 10
start|late|juger|	determiner -10	marks -10	none -10
start|late|justificar|	none -58
start|late|klagen|	none -19
start|late|kommentieren|	no -50
start|late|kritisieren|	marks -68	no -72
start|late|kündigen|first|	an -15
start|late|kündigen|	no -59	none -59	preposition -19
start|late|lamentarse|	none -89
start|late|lamentar|	coordinator -18	none -78	verb -18
start|late|lamentar|first|	e -18
start|late|lancer|	none 32
start|late|lassen|first|	ausrichten -26
start|late|lassen|	no -24	none -27	verb-saying -27
start|late|laten|first|	de 68	een -90	geen 59
start|late|laten|	marks 35	none -14	preposition -83	pronoun 21	verb 37
start|late|leggen|	none -107	word -63
start|late|leggere|	none -33
start|late|lehnen|	no -61	none -61
start|late|llamar|	none -11
start|late|loben|	determiner -57
start|late|manter|	none -29	word -18
start|late|meedelen|	none -51
start|late|melden|	determiner -44	no -53	none -72	word -52
start|late|melden|first|	de -36
start|late|menacer|	none -100
start|late|mood|none|	judging -19	other 9	saying -12	thinking -10
start|late|mood|no|	judging 7	other -60	saying -28
start|late|mood|yes|	judging -22
start|late|mostrar|	none -73
start|late|negar|	coordinator -9	determiner -36	none -45	verb -9
start|late|negar|first|	e -9
start|late|nennen|	determiner -57	marks -48	no -56
start|late|nl|apposed|	judging -75	saying 21	thinking 16
start|late|nl|apposition|	saying -25
start|late|nl|	auxiliary -74	capital -40	coordinator -21	judging -7	other -55	preposition -45	pronoun -10	saying -16	subordinator 68	thinking 7	verb-judging -55	verb-saying -34	word -31
start|late|nl|away|2|	judging 14	saying -25	thinking 29
start|late|nl|away|3|	judging -13	saying 20	thinking -83
start|late|nl|away|4|	judging -70	saying -25
start|late|nl|away|5|	judging -49	saying -53	thinking -47
start|late|nl|away|6|	judging -39	saying -16
start|late|nl|direct|	judging 12	saying -20	thinking -65
start|late|nl|inverted|	judging -60	saying -8
start|late|nl|mood|	none -15
start|late|nl|shared|	saying -94
start|late|noemen|	marks -56	none -56
start|late|notieren|first|	mit -15
start|late|notieren|	no -22	none -22	preposition -15
start|late|ontkennen|	auxiliary -31	none -33	word -45
start|late|ontkennen|first|	hebben -8
start|late|order|apposed|	other -76	thinking -14
start|late|order|apposition|	judging -28	thinking -66
start|late|order|direct|	thinking -20
start|late|order|elided|	saying -23
start|late|order|inverted|	judging -92	other -75	saying -33
start|late|order|relative|	judging -56	saying -114	thinking -52
start|late|order|shared|	judging -23	other 15	saying -25	thinking 21
start|late|other|	determiner 31	preposition -70	word -76
start|late|parlare|	none -69	preposition -61
start|late|parler|	none -44
start|late|pedir|	coordinator -23	determiner 13	marks -63	none -15	preposition -50	verb -44	verb-saying -26	word -98
start|late|pedir|first|	e -39	el -91	y -10
start|late|perguntar|	auxiliary 39	none 29	word -93
start|late|pleiten|	none -73
start|late|precisar|	none -70
start|late|preferir|	determiner -33	marks -25	none -51	preposition -25
start|late|preguntar|	none -60	verb-saying -39
start|late|preposition|	, 22	: -59	adverb 9	capital -48	determiner -37	preposition -21	pronoun -95	quote 7	stop -100	word -39
start|late|preposition|auxiliary|	saying -62
start|late|preposition|marks|	judging -22	saying 15	thinking -56
start|late|preposition|none|	judging -15	other -70	saying -39	thinking -47
start|late|preposition|verb|	saying -81
start|late|prevedere|	none 38
start|late|prever|	none -69
start|late|prometer|	coordinator -14	determiner -37	none -52	preposition -29
start|late|prometer|first|	as -17	o -37
start|late|promettere|	determiner 38	none 31
start|late|promettre|	determiner -66	none -92
start|late|promettre|first|	l’ -18
start|late|pronoun|	auxiliary -66	determiner -9	preposition -11	verb-saying 37
start|late|pronoun|auxiliary|	judging -40
start|late|pronoun|none|	saying 29
start|late|proponer|	determiner -43	none -59
start|late|proponer|first|	el -37
start|late|proporre|	determiner -36	none -55	word -43
start|late|propor|	none -71
start|late|proposer|	determiner 15
start|late|prévoir|	none 50
start|late|pt|apposed|	judging 44	saying -40
start|late|pt|apposition|	judging -75	saying -21
start|late|pt|	auxiliary -40	capital -50	coordinator -41	judging -21	preposition -32	pronoun 21	saying -19	subordinator -29	thinking -49	verb-saying -48
start|late|pt|away|2|	judging -123	saying -27
start|late|pt|away|3|	judging 19	saying -6
start|late|pt|away|4|	judging -96
start|late|pt|away|5|	judging -81	saying -109
start|late|pt|away|6|	judging -66	saying -13	thinking -41
start|late|pt|direct|	judging -18	saying 30	thinking -31
start|late|pt|elided|	saying -65
start|late|pt|inverted|	judging -27	saying -88
start|late|pt|mood|	none -16
start|late|pt|relative|	saying -81
start|late|pt|shared|	judging -113	saying -52
start|late|qualifier|	marks -62	none -68
start|late|queixar|	none -48
start|late|querer|	determiner -41	none -59
start|late|questionar|first|	respondeu -14
start|late|questionar|	none -55	verb-saying -14
start|late|raccontare|	determiner -19	none -33	preposition -26
start|late|raconter|	none -107	word -26
start|late|rappeler|	none -23
start|late|rechazar|	determiner -40	none -48
start|late|rechazar|first|	la -36
start|late|rechnen|	no 33	none 33	preposition -66
start|late|recibir|	none -28
start|late|reclamar|	determiner -40	none -65
start|late|recomendar|	determiner 26	none 14
start|late|recommander|	determiner -52	none -74
start|late|reconhecer|	coordinator -30	none -33
start|late|reconhecer|first|	e -30
start|late|reconnaître|	none -58
start|late|recusar|	coordinator -9	none -61	preposition -40
start|late|referir|	none -56
start|late|refuser|	coordinator -29	determiner -104	none -20	word -36
start|late|refuser|first|	le -38
start|late|registar|	none 47
start|late|registrar|	none -53
start|late|relatar|	none 50
start|late|remeter|	none -53
start|late|reprendre|	none -45
start|late|reprocher|	none 14
start|late|responder|	none -65
start|late|responsabilizar|	none -56
start|late|ricordare|	none -53
start|late|riferire|	none 12
start|late|roepen|	none 33	preposition 23
start|late|rufen|	no -89	none -77	preposition -81
start|late|réclamer|	determiner 54	none 58	preposition -67
start|late|réclamer|first|	le 6	une 42
start|late|répondre|	none -71
start|late|saber|	none -51
start|late|sagen|	capital -39	no -78	none 32	word 31	yes 48
start|late|salutare|	none -57
start|late|saying|	adverb -41	auxiliary -66	capital -88	coordinator -50	participle -7	past -15	preposition -8	present -12	pronoun 13	verb-judging -66	verb-saying -81	verb-thinking -60	word -8
start|late|saying|ending|00|	word 52
start|late|saying|ending|1|	word -47
start|late|saying|ending|20|	word -43
start|late|saying|ending|2|	word -41
start|late|saying|ending|5|	word -24
start|late|saying|ending|af|	word -54
start|late|saying|ending|ai|	preposition -62
start|late|saying|ending|an|	preposition -53
start|late|saying|ending|ar|	subordinator -51	word -65
start|late|saying|ending|as|	coordinator -26	determiner -74	word -83
start|late|saying|ending|a|	preposition 62
start|late|saying|ending|be|	auxiliary -15
start|late|saying|ending|ce|	word -36
start|late|saying|ending|ch|	word -58
start|late|saying|ending|ck|	word -53
start|late|saying|ending|da|	word -45
start|late|saying|ending|de|	determiner 39	preposition -37	word -78
start|late|saying|ending|di|	preposition 7
start|late|saying|ending|do|	verb-saying -47	word -22
start|late|saying|ending|du|	determiner -89
start|late|saying|ending|ef|	word -22
start|late|saying|ending|ei|	determiner -45
start|late|saying|ending|el|	determiner -15
start|late|saying|ending|em|	preposition -26
start|late|saying|ending|en|	auxiliary -33	capital -34	coordinator -19	determiner -12	preposition -72	verb-saying -32	word -13
start|late|saying|ending|er|	determiner -27	preposition -63	word 12
start|late|saying|ending|es|	auxiliary -14	determiner -53	word -49
start|late|saying|ending|et|	coordinator -29	word 15
start|late|saying|ending|eu|	verb-saying -14
start|late|saying|ending|e|	coordinator -42
start|late|saying|ending|ha|	auxiliary -34
start|late|saying|ending|ht|	word -38
start|late|saying|ending|ia|	capital -23	word 29
start|late|saying|ending|ie|	word 38
start|late|saying|ending|il|	determiner -73	pronoun -49
start|late|saying|ending|in|	preposition -42
start|late|saying|ending|ir|	word -7
start|late|saying|ending|is|	auxiliary -32	coordinator -31
start|late|saying|ending|it|	preposition -43	verb-saying -14
start|late|saying|ending|i|	determiner -42
start|late|saying|ending|jk|	word -19
start|late|saying|ending|jn|	auxiliary -44
start|late|saying|ending|la|	determiner -30	preposition 6
start|late|saying|ending|le|	determiner -27	pronoun -20	word -56
start|late|saying|ending|lo|	determiner 35	pronoun -74
start|late|saying|ending|ls|	preposition -61
start|late|saying|ending|l’|	determiner -34
start|late|saying|ending|ma|	coordinator -21	determiner 23
start|late|saying|ending|me|	preposition -63
start|late|saying|ending|mo|	preposition -52	subordinator 16	word -63
start|late|saying|ending|na|	capital -29	determiner 29
start|late|saying|ending|nd|	coordinator -29
start|late|saying|ending|ne|	determiner 57
start|late|saying|ending|ng|	word -57
start|late|saying|ending|no|	auxiliary 7	word 53
start|late|saying|ending|nt|	verb-saying -19	word -65
start|late|saying|ending|oe|	word -38
start|late|saying|ending|on|	determiner -64	preposition -75
start|late|saying|ending|op|	preposition 9
start|late|saying|ending|or|	preposition -21
start|late|saying|ending|os|	word -69
start|late|saying|ending|ou|	verb-saying -13
start|late|saying|ending|o|	determiner -32
start|late|saying|ending|ra|	auxiliary -26	preposition -53	verb-saying -41	word -37
start|late|saying|ending|re|	word 18
start|late|saying|ending|rt|	word -39
start|late|saying|ending|rá|	word 16
start|late|saying|ending|se|	pronoun 20	word -51
start|late|saying|ending|ta|	verb-saying -7	word -41
start|late|saying|ending|te|	word -95
start|late|saying|ending|to|	subordinator -52	verb-saying -36	word -39
start|late|saying|ending|ts|	word 32
start|late|saying|ending|ue|	subordinator -49
start|late|saying|ending|uf|	preposition 42
start|late|saying|ending|ui|	word -56
start|late|saying|ending|um|	determiner 11
start|late|saying|ending|un|	determiner -16
start|late|saying|ending|ur|	word -56
start|late|saying|ending|y|	coordinator -39
start|late|saying|ending|ze|	pronoun -48
start|late|saying|ending|à|	preposition -12
start|late|saying|ending|ão|	word 36
start|late|saying|first|	1 -47	2 -41	5 -24	a 49	aan -56	af -54	als -86	an -30	as -61	auf 42	ausrichten -26	come -63	como -85	con -32	da -46	das -39	de -11	der -104	des -44	di 7	du -89	e -42	een -6	el -15	elle -20	em -26	en -43	enquanto -52	era -26	es -37	et -29	geen 55	gelijk -19	ha -34	hebben -32	hetzelfde -39	i -42	il -80	in -42	is -32	la -30	las -47	le -27	les -32	lo 18	los 9	l’ -34	ma -21	mais -31	mas -26	mismo -63	mit -31	nicht -36	niet 26	não 26	n’ -43	o -32	op 9	os -58	per -59	por -66	respondeu -14	se 48	son -64	sportief -22	te -76	ter 38	toe -38	uit -42	um 11	uma 23	una 29	und -29	une 57	van -30	vier -64	von -69	voor -57	waar -51	y -39	ze -48	zijn -44	zurück -53	à -12	écrit -14	être 23
start|late|schließen|first|	nicht -30
start|late|schließen|	no -56	none -48	word -53
start|late|schreiben|	auxiliary 16	determiner -46	no -56	none -56	yes 16
start|late|scrivere|	determiner -55	none -89
start|late|scrivere|first|	una -48
start|late|segnalare|	determiner 31	none 16
start|late|sehen|	no 16	none 16	word 33
start|late|señalar|	none 53
start|late|sluiten|first|	niet -58
start|late|sluiten|	none -91	preposition -18	word -65
start|late|solicitar|	none -66
start|late|sostenere|	auxiliary 6	determiner -32	none -13
start|late|sostenere|first|	è 6
start|late|sostener|	none -22
start|late|souhaiter|	determiner -18	none -38	word -14
start|late|souhaiter|first|	exprimer -14
start|late|soupçonner|	determiner 9	none 13
start|late|souvenir|	none -53	word -38
start|late|spiegare|	none 22
start|late|sprechen|first|	von -22
start|late|sprechen|	marks -49	no -50	preposition -22
start|late|spreken|first|	van -30
start|late|spreken|	marks -30	none -93	preposition -31
start|late|staan|	determiner -33	none -111	preposition -40	word -49
start|late|staan|first|	een -33	op -40
start|late|stehen|	coordinator -10	determiner -51	no -57	none -59	verb -18	word -17
start|late|stehen|first|	ein -52	und -10
start|late|stellen|	none -49
start|late|stimare|	determiner -20	none -31
start|late|sturen|	none -81
start|late|subordinator|auxiliary|	saying -48
start|late|subordinator|	determiner 48	preposition -57	pronoun 17	quote -8	verb-saying -35	word 45
start|late|subordinator|marks|	judging -12
start|late|subordinator|none|	judging -35	saying 15
start|late|subordinator|verb|	saying 20
start|late|tachar|first|	de -24
start|late|tachar|	marks -24	none -24	preposition -24
start|late|teilen|first|	mit -29
start|late|teilen|	no -38	none -29	preposition -29	yes -9
start|late|thinking|	auxiliary -45	coordinator -41	determiner -41	preposition -76	subordinator 54	verb-saying 33	word -26
start|late|thinking|ending|de|	preposition -12
start|late|thinking|ending|en|	determiner -77	word 23
start|late|thinking|ending|er|	preposition -39	word -55
start|late|thinking|ending|es|	determiner -22
start|late|thinking|ending|et|	word -75
start|late|thinking|ending|ht|	word -58
start|late|thinking|ending|la|	determiner -32
start|late|thinking|ending|le|	determiner -28
start|late|thinking|ending|ne|	determiner 20
start|late|thinking|ending|te|	word -41
start|late|thinking|ending|ts|	word -6
start|late|thinking|ending|un|	determiner 27
start|late|thinking|first|	de -67	een -49	exprimer -14	la -32	le -28	les -15	nicht -58	nichts -87	niet -60	niets 21	over -26	te -39	un 27
start|late|tonen|first|	sportief -22
start|late|tonen|	none -73	word -46
start|late|trekken|	coordinator -13	none -73	preposition -18	word -63
start|late|trekken|first|	en -13
start|late|unlisted|	determiner 31	no -60	none 9	preposition -70	word -76
start|late|verb-judging|	determiner -49	word -47
start|late|verb-judging|marks|	saying -61
start|late|verb-saying|	, -28	: -47	determiner -44	preposition -51	stop -57	that -53	word -54
start|late|verb-saying|auxiliary|	saying -19
start|late|verb-saying|marks|	saying -77
start|late|verb-saying|none|	judging -63	saying -67	thinking 33
start|late|verb-saying|verb|	saying -27
start|late|verklaren|	none 18
start|late|verlangen|	no -50	none -50	word -50
start|late|versprechen|	no 25	none 25
start|late|verwachten|	none -59
start|late|verweisen|first|	die 30
start|late|verweisen|	no -7	word -66
start|late|ver|	determiner -15	none -53	word -20
start|late|vinden|	auxiliary -11	none -79	word -49
start|late|voegen|first|	toe -38
start|late|voegen|	none -51	word -38
start|late|voir|	none -72	word -38
start|late|volere|	determiner -90	none 8
start|late|vouloir|	determiner -22	none -37	word -15
start|late|vragen|	auxiliary -50	none 37	subordinator 67	word -13
start|late|warnen|	no 11
start|late|weisen|first|	zurück -55
start|late|weisen|	no 32	none 39	word -55
start|late|werfen|first|	vor 12
start|late|werfen|	no 24	none 39	preposition 12
start|late|wijzen|	none -44	word -31
start|late|willen|	auxiliary 11	determiner -85	none 18	preposition -44	verb -34
start|late|willen|first|	niet -60
start|late|wollen|first|	nicht -38
start|late|wollen|	no -67	none -70	verb -37	word -67
start|late|word|	% -69	: -89	; -37	adverb -45	auxiliary -57	capital 16	coordinator -80	end -53	preposition 26	pronoun -46	quote -71	stop -173	verb-saying 7
start|late|word|auxiliary|	judging -64	saying -9	thinking -69
start|late|word|marks|	judging -55	saying 18
start|late|word|none|	judging 8	other -76	saying -19	thinking -13
start|late|word|verb|	judging -51	thinking -46
start|late|zeggen|	auxiliary -74	determiner 41	marks 50	none 8	pronoun -75	word 15
start|late|zeggen|first|	hebben -23	te -51	ze -48
start|late|zeigen|	no -36	none -36	word -33
start|late|zien|	none 18	word 25
start|late|äußern|	capital -21	no -41	none -41	word -24
start|late|évaluer|	none -77
start|late|évoquer|	determiner 14	marks 14
start|next|	aankondigen 20	accogliere -62	aceitar -55	achar -53	achten -24	aclarar -64	aconsejar 46	acrescentar -54	acusar -8	adelantar -55	adiantar -52	admettre -12	admitir -6	advertir 52	afdoen -73	affermare -15	afficher -54	affirmer -23	afirmar -27	aggiungere -28	agradecer 13	ajouter -42	alegar -9	alertar 6	alerter 22	ameaçar -15	amenazar -38	ammettere -16	annotare -43	annunciare 18	antwoorden -57	antworten 30	anunciar 13	apelar 73	aplaudir 23	apontar 8	applaudir -54	apprendre -42	approuver -59	apuntar 9	asegurar 27	assumir -8	assurer -20	atribuir 17	attaccare -51	attendre -19	attribuer 52	attribuire 22	avaliar -33	avancer -64	avanzar -65	avisar -17	avvertire -53	bautizar -56	befinden -35	begründen -62	begrüßen -12	beloven 18	bemerken -48	benadrukken -9	berichten -65	beschreiben -50	beslissen -45	bestreiten -53	beteuern -25	betogen -9	betonen -25	betreuren 22	beweren 22	bezeichnen -53	beziffern -6	bezweren -42	bitten 40	blijken -73	blijven -64	calcolare 40	calcular 22	calificar -56	celebrare -61	chamar -61	chiamare -61	chiedere 10	chiffrer -18	cifrar 44	citar -82	classificar -16	cobrar 18	cogitar -22	coincidir -36	comentar -57	commenter -27	comparar 12	completar -64	comunicar -63	comunicare 17	concluir -36	concéder 20	condenar -71	confessar -10	confessare 22	confidare 34	confirmar -10	congratular -34	considerar 8	consigliare 22	contar -30	contestar -17	contester 27	continuar -47	convocar -7	corregir -50	corrigir -46	cortar -52	crier -44	criticar -12	croire -74	culpar 29	danken 31	declarar -16	decretar -59	defender 9	definir -57	definire -68	demander 22	denken -26	denunciar 10	descartar 18	descrever 8	describir -36	desmentir 27	despedir -31	destacar -6	devolver -63	dichiarare 12	difendersi -41	difundir -61	dire 12	discordar -50	disparar -53	divulgar -70	dizer -6	domandare -61	dreigen -12	dringen -38	drohen -8	drukken -41	dämpfen -74	déclarer -43	décrire -6	démentir 23	dénoncer -8	déplorer 16	désigner -66	eisen 11	elogiar 7	elogiare 24	emporter -62	encontrar -51	engager 36	entschuldigen -30	erinnern -44	erkennen -55	erzählen -49	escludere 36	escrever -72	escribir -12	escusar -20	esperar -27	espérer -51	estimar 23	estimer -50	evitar -27	exclure 9	exiger 24	exigir 32	explicar -70	expliquer -57	expresar -6	faire_valoir -23	falar -25	festejar -42	figurer -48	finden -104	fordern 25	formulieren -37	fragen -49	féliciter 23	fügen -68	fürchten 18	garantir -7	geben -39	geven -78	giudicare -14	giurare -15	glauben -40	glisser -57	gostar -68	grappen -46	gritar -50	hablar -63	halten -14	heißen -84	herinneren -56	heten -57	hopen 24	houden -13	illustrare -56	imputare -61	indicar -64	indicare 22	indiquer -12	informar -55	inquiéter 9	insister 22	insistir 24	interroger -63	invitar 9	invitare 43	inviter 49	invocare 68	ironizar -47	juger -79	jurer 25	justificar 17	klinken -62	kommentieren -61	kritisieren -66	kündigen 30	lachen -57	lamentar 18	lamentare 46	lamentarse 14	lancer -59	lassen -45	laten 13	leer -45	leggen -81	leggere -48	lehnen -9	ler -49	limitar -45	lire -40	llamar -52	louer -65	loven 14	luiden -70	lâcher -43	machen 35	mahnen 12	mandar -32	mantener 6	manter -11	meedelen -50	meinen -53	melden -91	mostrar -84	negar 12	negare 17	nennen -24	nier 24	noemen -42	notar -61	noter -56	noteren -64	notieren -60	ontkennen 35	opinar 28	opmerken -48	opposer 18	ordenar 47	orientar -11	overwegen 16	parlare -96	parler -70	pensare -27	plaider 37	pleiten -11	pochen -73	pointer -13	poursuivre -56	precisar -68	preferir -34	prever -15	prijzen -50	prometer 11	promettere 10	promettre 18	propor 24	proporre -12	proposer 6	protestar 24	protestare -10	préciser -36	préconiser 45	préférer -19	prévenir -28	prévoir -16	publicar -68	qualifier -65	queixar 20	quejarse -70	querer -22	questionar -59	raccomandare 44	raccontare -24	raconter -12	rappeler -12	reaccionar -40	reageren -60	reagieren -54	reagir -44	reagire -44	rechazar -8	rechnen -17	recibir -75	recitare -51	reclamar 8	recomendar 32	recommander 15	reconhecer -7	reconnaître 11	recordar -61	recusar -13	reden -44	referir 9	refuser -13	registar -6	registrar -57	regretter 23	rejeitar 6	rejeter 18	rekenen -16	relatar -66	relever -15	remeter -16	repetir -53	replicare -13	reportar 7	reprendre -61	reprochar -54	reprocher -11	requérir 14	respaldar 9	respingere -68	responder -8	responsabilizar 39	resumir -75	revelar -46	revendiquer 21	riconoscere -15	ricordare 13	riferire -38	ringraziare -60	rir -32	rire -44	rivendicare 15	roepen -16	rufen -83	räumen -71	réagir -60	récuser 19	réfuter 52	répliquer -49	répondre -17	répéter -47	rügen -58	saber 16	sagen -69	saludar 20	saluer -62	salutare -58	sapere -30	schildern -16	schließen -16	schreiben -77	scrivere -78	segnalare 24	sehen 7	señalar -69	sluiten -13	smentire 25	solicitar -61	sollecitare 49	sommen -47	sostener -15	souligner -68	soupçonner 17	spiegare -47	sprechen -41	spreken -56	staan -84	stehen -59	stellen 6	stimare 59	sturen -75	sugerir 58	suggérer 49	sustentar -55	tabler 9	tachar -63	tagliare -25	teilen -48	telefonar -46	telefonare -55	temer 52	temere 8	tildar -53	tonen -70	traiter -58	trekken -6	trouver -7	unlisted -24	valorar 7	vatten -59	ver -17	verklaren -16	verlangen 24	vermissen -7	vermuten 32	verraten -24	versprechen 36	verteidigen -82	vertellen -65	verwachten 24	verweisen -86	verwerpen -42	verwijten -68	vinden -15	voegen -76	volere -7	vouloir -74	vragen 10	waarschuwen 40	warnen 10	weigeren 19	weisen -86	werben -24	weten -68	widersprechen -41	wijzen -13	willen -16	wollen -78	zanjar -43	zeggen 26	zeigen -43	zien 6	zitieren -59	äußern -40	écrire -66	évoquer -29
start|next|aankondigen|	determiner 28	none 31	preposition -48
start|next|aankondigen|first|	aan -48
start|next|accogliere|	none -88	preposition -30
start|next|accusare|	determiner -100	marks 42	none -32	preposition 32
start|next|accuser|	determiner -47	marks 16	none -9	preposition 28
start|next|accuser|first|	de 36	la 20
start|next|aceitar|	none -78
start|next|achar|first|	graça -21
start|next|achar|	none -76	preposition -34	word -47
start|next|achten|	auxiliary -69	determiner 18	marks -115	word -100
start|next|aclarar|	none -85
start|next|aconsejar|	none 58
start|next|acrescentar|	none -69	preposition -54
start|next|acusar|	adverb -34	capital -25	determiner -83	none -51	preposition -21	verb 48	word 16
start|next|acusar|first|	a -117	de 13	o -64
start|next|adelantar|	none -73
start|next|adiantar|	none -75
start|next|admettre|	determiner -32	word 49
start|next|admettre|first|	avoir 49
start|next|admitir|	adverb -47	determiner -62	marks 53	preposition -91	word 35
start|next|adverb|	, -96	: -101	adverb -107	auxiliary -44	determiner -101	end -83	preposition -32	quote -79	stop -112	that -84	verb-saying -37	word 58
start|next|adverb|auxiliary|	judging -48	saying 24
start|next|adverb|marks|	judging -64	saying -27
start|next|adverb|none|	judging -99	other -51	saying -28	thinking -65
start|next|adverb|verb|	saying -22	thinking -54
start|next|advertir|first|	de 34
start|next|advertir|	none 49	preposition 52
start|next|adviseren|	determiner 28	none 35	word 15
start|next|adviseren|first|	de 37
start|next|afdoen|	none -100	pronoun -40
start|next|affermare|first|	di 51
start|next|affermare|	none -25	preposition 48
start|next|afficher|	none -68
start|next|affirmer|	determiner -85	marks -67	none -11	preposition -33	verb 39	word 89
start|next|affirmer|first|	avoir 78	dans -22
start|next|afirmar|	determiner -81	marks 13	none -42	preposition -41	word 102
start|next|afirmar|first|	el -52	en -35	haber 47
start|next|aggiungere|	determiner -71	none -39	preposition 25
start|next|agradecer|	determiner 19	none 57
start|next|ajouter|	determiner -39	none -60
start|next|alegar|	none -12
start|next|alertar|first|	para 87
start|next|alertar|	none 30	preposition 19
start|next|ameaçar|	none -27
start|next|amenazar|first|	con -38
start|next|amenazar|	none -54	preposition -38
start|next|ammettere|	determiner -80	none -31	preposition 80
start|next|ammettere|first|	di 84
start|next|annoncer|	coordinator -29	determiner 35	none 9	preposition -6	verb -64	word -112
start|next|annoncer|first|	jeudi -31	la 48	le -86	lundi -33	l’ 89	mardi -39	sa -48	un -15
start|next|annotare|	none -62
start|next|annunciare|	adverb -38	determiner 68	none 23	preposition -113	word -32
start|next|annunciare|first|	il 84	la -16	per -70	ricorso 59	un 94	una 46
start|next|antwoorden|	none -78
start|next|antworten|	no 30	none 42	preposition 44
start|next|anunciar|	adverb -90	coordinator -17	determiner 42	preposition -59	verb 78
start|next|anunciar|first|	a -19	en -51	la 86	un -7	una 20	y -16
start|next|apelar|first|	à 61
start|next|apelar|	marks 41	none 81	preposition 79
start|next|aplaudir|	determiner 55	marks 72	preposition -73
start|next|apontar|first|	para -24
start|next|apontar|	none 13	preposition -59	word 55
start|next|appeler|	adverb -61	capital -96	determiner -14	marks -21	none 17	preposition 56	word -60
start|next|appeler|first|	les 54	à 93
start|next|applaudir|	none -78
start|next|apprendre|	none -60
start|next|approuver|	none -86
start|next|apuntar|	none -24	preposition 16
start|next|asegurar|	determiner 33	none 33	preposition -93	verb 37	word 12
start|next|asegurar|first|	no 55
start|next|asks|false|	auxiliary 31	marks -24	none -12	verb -11
start|next|assicurare|first|	di 58	il -97	la 73
start|next|assicurare|	none -11	preposition 58
start|next|assumir|	none -12	preposition 23
start|next|assurer|	auxiliary -24	determiner -69	none -47	preposition -67	word 86
start|next|atribuir|	determiner -161	marks -48	none 40	preposition 67
start|next|atribuir|first|	a -15	o -95	à 38
start|next|attaccare|	determiner -43	none -61
start|next|attendre|	adverb -44	determiner -134	none -14	preposition 28
start|next|attendre|first|	à 23
start|next|attribuer|	none 47
start|next|attribuire|	none 35
start|next|auxiliary|	, -82	determiner -24	preposition -43	stop -58	verb-saying -34	word -16
start|next|auxiliary|auxiliary|	saying -52
start|next|auxiliary|marks|	saying -66
start|next|auxiliary|none|	judging -54	saying -25
start|next|auxiliary|verb|	saying -22
start|next|avaliar|	none -47
start|next|avancer|	none -93
start|next|avanzar|	none -95	preposition -38
start|next|avisar|first|	de 25
start|next|avisar|	none -25	preposition 8
start|next|avouer|	none -11	word 58
start|next|avvertire|	none -77
start|next|away|1|	adverb -44	auxiliary -33	capital -20	coordinator -73	preposition 7	pronoun -38	subordinator 29	verb-saying -52	word 25
start|next|away|2|	adverb -23	auxiliary -73	capital -74	coordinator -33	determiner -40	preposition -35	pronoun 12	subordinator 19	verb-saying -61	word -64
start|next|away|3|	auxiliary -81	coordinator -48	determiner 28	preposition 25	pronoun -79	subordinator 10	verb-saying -75	word -69
start|next|away|4|	adverb -68	auxiliary -43	capital -14	coordinator -64	determiner 19	preposition -66	pronoun -70	subordinator -42	verb-saying -22	word -143
start|next|away|5|	adverb -79	auxiliary -27	coordinator -34	determiner -117	preposition -167	word -83
start|next|away|6|	adverb -41	auxiliary -65	coordinator -32	determiner -15	preposition -139	word -112
start|next|bautizar|	marks -56	none -56	preposition -39
start|next|becijferen|	preposition 66
start|next|befinden|	no -35	none -25	pronoun -33
start|next|before|	2 -34	accolto -57	accusa 11	accusant 16	accuse -88	accusé 12	achou -21	acht -8	acusa -101	acusado -108	acusam -90	acusou -56	acusó 17	admet -24	admite 75	admitiu -60	advirtió 27	adviseert -41	afferma -14	affiche -39	affirme -17	afirma 13	afirmó 11	aggiunge -40	aggiunto -13	agradeció 19	alerta -37	alerte -80	ameaça 96	ammesso 17	ammette -18	annonce 15	annoncé 19	annuncia 57	antwortete -85	anuncia -6	anunciado 56	anunciou -22	anunció 27	apelou 69	apontou 24	appelait -48	appelle -20	appelé 13	apprend -43	aseguró 25	assicura 27	assicurano -26	assumiu 11	assure -9	assuré -18	atribui -40	atribuiu -89	atribuye -74	atribuyó -18	attaccato -44	attendait -107	autora -35	avance -53	avanzó -62	avisa -87	avisó 32	avoir -36	bat 59	befand -33	begrüßt -96	begrüßte -126	beloofde 65	belooft -82	bestreitet -47	bestätigt 22	bestätigte -12	betreurt 26	bevestigt 10	beweert 25	bezeichnete -53	beziffert -74	bezweert -42	biedt 22	bittet 7	bleef -57	bleek -53	blijft -35	blijkt -36	calcula -20	calificado -37	calificó -47	celebró -8	chama-se -12	chamam -24	chamou -50	chiama -42	chiede 81	chiedono 17	chiesto -40	chiffre -6	cinco -43	citado -49	citó -43	classificou -98	coach -28	cobra -11	cobrou 8	comentó -44	commente -18	comunicato 18	comunicó -58	condena -27	condenado -32	condenou -53	conferma 39	confermato -15	confessa 48	confirma -65	confirme 50	confirmou 82	confirmé -21	confirmó -11	confié -9	congratulou-se -34	considera -19	contesta 14	conteste 43	contestó -80	continua -47	contou -32	contó -33	corta -31	cortou -53	crie -44	criticou 22	croit -53	croyait -61	cuenta -71	culpa 6	cumplir 48	dankte 31	dat -69	decisão 31	declarado -45	declarou 40	declaró -9	decretou -59	deed -65	deelt -40	defende 40	defendeu 31	defendió -92	definito -61	demande 52	demandent 22	demandé -20	denkt -24	descarta -45	descartó 57	descreve 19	desmintió -62	detto -37	devolve -32	dice 6	dicen 19	die -70	difende -41	dijo -27	discorda -50	disent -9	dispara -30	disse 30	dit 78	divulgado -40	dreigt -13	dringt -31	décrit 10	défend -56	dément 18	démenti 17	dénonce 99	dénoncé -46	eist 20	elle -58	elogia -82	elogiou 17	elogió 19	emporté -47	entschuldigte -41	er 19	erinnert -21	erkent -49	erklärte -38	erzählte -27	es -101	escluso 62	escreveu -62	escusou-se -14	esperava -55	espresso 18	esprime -71	espère -51	estima 60	euro -49	euros -47	exclu 19	exclut -14	exige 18	exigiu 61	exigió 70	explica -51	explicações -66	explicó -20	explique -28	expresó 27	falam -88	falar -33	falava -75	falou -79	fand -72	felicitó 54	findet -45	fordert 19	forderte 26	fragte -44	félicité 9	fürchtet 18	gab -33	gaf -60	garante -49	garantiu 62	geeft -55	gemeente 36	gibt -26	giudica -14	glaubt -40	habla -49	hablan -30	habló -45	hallazgo -26	heet -54	heette -23	heißt -79	het -171	hield -117	hielt -105	hielten -87	hieß -47	hij -154	hoopt 24	houdt 16	il -60	indica -26	indique 40	indiqué -30	informado -62	informe -45	informou -28	informó -61	inquiète 19	insiste 39	insistió 38	interrogé -42	interrogée -43	invita 9	invitato 24	invite 7	invitó 15	invoca 69	invoque 12	juge -57	jure 67	justificou -7	klinkt -39	kondigde 36	kritisierte -52	kündigte 41	laat -143	lacht -39	lamenta 67	lamentou 39	lamentó 26	lancé -56	legt -67	lehnt 26	lehnte -93	letto -42	levar -63	leyó -39	liet -108	ließ -43	limitou-se -28	llama -31	llaman -28	llamó -44	lobte 51	luidt -67	mahnte 48	man -66	manda -58	mandou -13	mann -62	manter -61	manteve -81	mantém 24	meint -40	meinte -29	melden -58	meldet -51	meldete -29	meldt -44	menace 26	merkt -30	minaccia -33	minister -68	ministre -69	mostra -41	mostró -65	nannte 13	nega 38	negou 35	negó -49	nennt -23	nesta -60	nie 37	niega 63	noemde -42	noemen -36	noemt -45	nota -78	note -24	notierte -60	noté -55	ofrece -7	ontkent 68	overweegt 16	parla -81	parlano -38	parlato -60	parle -52	parlent -25	parlé -60	parti -81	parties -90	pede 72	pedem 22	pedia -86	pedido 21	pergunta -43	perguntou 78	pide -24	piden -8	pidieron -60	pidió -14	plaide 62	plaidé -19	pleit -10	pocht -42	pointe 40	precisa -60	prefere -81	preferiu -95	prefiere 9	prefirió 25	preguntado -76	preguntó 84	prevé -60	prevê 34	problema 13	proclamato -30	promesso -9	promet 28	promete 31	prometeu 90	prometido 29	prometió -42	promette 40	propone 116	propose 21	proposto -53	proposé 52	propôs 11	précise -34	préconise 45	préfère -19	prévient -23	prévoit 14	prévu -65	publica -40	publicado -29	qualifié -30	quejó -40	quer 14	queria -95	quería -96	questionado -31	quiere -83	raccomanda 46	racconta -8	raccontato 73	raconte 30	rappelé -55	reaccionó -40	reageerde -35	reageert -21	reageren -34	reagierte -45	reagierten -32	reagito -44	reagiu -29	rechazó 19	rechnet 9	rechnete -75	recibió -71	recita -47	reclama 35	reclamado 89	reclamó 36	recomenda 31	reconhece 27	reconnu 34	reconoció 21	recordó -20	recusa -10	recusou 31	refuse -38	refusé 18	registou -60	registrou -56	rejeitou 43	rekende -78	rekent 39	relatou -42	relève -10	remete -107	remeteu -25	repitió -37	replica -29	repris -54	reproche -18	requiert 35	requis -9	respinge -33	respinto -57	responde -52	respondeu -68	respondió -126	resume -54	resumía -29	revelou -46	revendique 21	ricorda -25	rief -43	riep -71	ringraziato -39	risponde -57	risposto 29	rit -43	roept -106	rond -75	ruft -43	räumte -14	réclame -34	réclamé 49	récuse 21	répond -64	répondu 12	rügt -40	saber 18	sagt -45	sagte -48	sah -33	saluta -42	salué -54	sapere -25	savoir -18	schaden 32	schloss -52	schreef -93	schreibt -28	schrieb -57	schrijft -56	scritto -64	scrive -39	señaló -53	sie -131	sieht 10	sluit 8	smentisce 14	solicitó -33	sollecita 55	sostiene 51	souhaite 19	souhaité -89	soupçonne 76	soutient 26	sprach -40	sprak -41	spreekt -40	spreken -47	spricht -30	staat -58	stand -46	steht -57	stelde -85	stelt 39	stima 77	stond -72	stuurde -26	table 16	tachó -40	taglia -25	tavolo -57	te -77	teilte -37	telefonou -46	teme 77	tildó -47	toonde -50	toont -49	trekt 18	trok -82	trouve -85	trouvé -87	uno -26	unternehmen -23	valoró 7	vanaf -70	vast -12	vatte -42	ve -72	ven -42	verklaarde -56	verklaart 33	verlangt 84	verlangte -48	vermutet 54	versprach 19	verspricht 18	verteidigt -53	verteidigte -54	vertelde -17	verwacht 24	verweist -60	verwies -72	verwijt -36	veut -59	via -71	vindt 43	vio -67	visto -81	viu -82	voegt -19	voet -31	voit 16	vond -131	vorwürfe -65	vraagt 37	vreest 16	vrezen -15	vroeg -46	vuole 12	vê 38	waarschuwde 37	waarschuwt 63	warf -102	warnte 13	wees -80	weet -57	weigerde 80	weist -55	weten 132	widersprach -19	wies -69	wilde -103	wirft -63	wist -39	wollte -78	würdigte 17	ze -41	zegde -75	zegt 100	zei 50	zeigt -40	zeigte -28	ziet -11	zij -87	äußert -18	äußerte -34	écrit -59	él -38	évalue 49	évoqué 12
start|next|begründen|	determiner -75	no -62	none -46
start|next|begrüßen|first|	das -82	den -84	die 18
start|next|begrüßen|	no -12
start|next|beloven|	adverb -71	marks -85	none 40	pronoun 33	word -97
start|next|bemerken|	no -48	none -48
start|next|benadrukken|	adverb -12	none -11	pronoun -7
start|next|benadrukken|first|	er -12	ze -7
start|next|berichten|	determiner -46	no -60	none -66	preposition -48
start|next|beschreiben|	marks -46	no -50
start|next|beslissen|	none -63
start|next|bestreiten|	determiner -53	no -53	none -53
start|next|bestreiten|first|	das -29
start|next|bestätigen|	determiner 12	none 8
start|next|beteuern|	no -21	none -25
start|next|betogen|	none -9	pronoun -9
start|next|betonen|	none -25	preposition -25	yes -10
start|next|betreuren|	determiner 20	none 41	pronoun 9
start|next|betreuren|first|	de 20	het 9
start|next|bevestigen|	adverb -17	auxiliary 49	determiner 28	marks -41	none -37	pronoun -71	verb -39	word -56
start|next|bevestigen|first|	er -17	het -67
start|next|beweren|	none 17
start|next|bezeichnen|	determiner -53	marks -53	no -53	preposition -26
start|next|bezeichnen|first|	als -26	die -43
start|next|beziffern|	determiner -113	no 16	preposition 42
start|next|beziffern|first|	auf 56	den -69
start|next|bezweren|	none -61
start|next|bieden|	auxiliary -65	preposition -31	pronoun -53
start|next|bieden|first|	aan -31
start|next|bitten|first|	um 33
start|next|bitten|	no 20	none 88	preposition 19
start|next|blijken|	auxiliary -18	none -100	preposition -39	word -44
start|next|blijken|first|	met -37	uit -22
start|next|blijven|	determiner -38	none -80	preposition -44	word -44
start|next|blijven|first|	op -50
start|next|calcolare|	none 58
start|next|calcular|	determiner 40	none 34	preposition -24	word 69
start|next|calificar|	determiner -60	marks -54	none -59	preposition -39
start|next|calificar|first|	de -41	el -43
start|next|capital|	, -108	: -19	capital -38	coordinator -64	determiner 25	quote -61	stop -10	word 41
start|next|capital|auxiliary|	saying -51
start|next|capital|marks|	judging -63	saying -77
start|next|capital|none|	judging -98	other -57	saying -32	thinking 14
start|next|capital|verb|	judging -42	saying 38
start|next|celebrare|	none -88
start|next|celebrar|	determiner 36	none -6	preposition -68
start|next|celebrar|first|	el 31
start|next|chamar|	auxiliary -12	capital -12	determiner -25	marks -71	none -63	preposition -69
start|next|chamar|first|	a -43	de -54
start|next|chiamare|	capital -32	determiner -57	marks -41	none -72	preposition -31
start|next|chiedere|	adverb 8	auxiliary 6	coordinator -18	determiner 11	none 12	preposition -79	word 55
start|next|chiedere|first|	a -71	al -63	alla -58	di -30	e -18	garanzie -18	il -25	la -64	lo 67	un 64
start|next|chiffrer|	determiner -22	none -52	preposition -6
start|next|chiffrer|first|	à -6
start|next|cifrar|first|	en 62
start|next|cifrar|	none 62	preposition 44
start|next|citar|first|	a -42
start|next|citar|	none -108	preposition -57
start|next|classificar|first|	a -82	como 13	de -82
start|next|classificar|	marks -16	none -16	preposition -104	subordinator 13
start|next|cobrar|first|	a 72
start|next|cobrar|	none 19	preposition 32	word -14
start|next|cogitar|	none -33
start|next|coincidir|	none -52	preposition -36
start|next|comemorar|	none -7
start|next|comentar|	none -75	preposition -50
start|next|commenter|first|	pas -18
start|next|commenter|	none -36	preposition -18	word -18
start|next|comparar|	none -11
start|next|completar|	none -92
start|next|comunicare|	none 19	preposition 30
start|next|comunicar|	adverb -20	none -70	preposition -60
start|next|comunicar|first|	ayer -20
start|next|concluir|	none -44
start|next|concéder|	none 31
start|next|condenar|	adverb -12	none -90	preposition -34	word -40
start|next|condenar|first|	a -33
start|next|confermare|	coordinator -19	preposition -50	verb 58	word -71
start|next|confermare|first|	e -19	la -23
start|next|confessare|first|	di 22
start|next|confessare|	none 32	preposition 22
start|next|confessar|	none -27
start|next|confidare|	none 23
start|next|confier|	adverb -17	marks 47	none -18	preposition -74
start|next|confier|first|	à -62
start|next|confirmar|	adverb -85	auxiliary -76	coordinator -21	none 15	preposition 15	verb -75	word -55
start|next|confirmar|first|	a 37	con -76	la -19	ni -20
start|next|confirmer|	determiner 15	none 10	preposition -89	verb -74	word -24
start|next|congratular|first|	com -34
start|next|congratular|	none -50	preposition -34
start|next|considerar|	determiner -24	marks -21	none 8	preposition -19	verb 59	word 55
start|next|considerar|first|	a -18	o -94
start|next|consigliare|	none 30	preposition 22
start|next|contar|	determiner -80	marks 21	none -45	preposition -95	verb 24	word 51
start|next|contar|first|	a -76	en -23	outra -37	ter 64	à -34
start|next|contestare|	determiner 17	preposition -64
start|next|contestare|first|	i -61	il 64	la 10
start|next|contestar|	determiner 66	none -20	preposition -103
start|next|contester|	determiner 38	none 35
start|next|contester|first|	ce -10
start|next|continuar|	none -67	preposition -49
start|next|convocar|first|	para -82
start|next|convocar|	none -11	preposition -80
start|next|coordinator|	adverb -15	auxiliary -43	determiner -62	preposition -44	pronoun -14	verb-judging -35	verb-saying -68	word -51
start|next|coordinator|auxiliary|	judging -18	saying -45
start|next|coordinator|marks|	saying -11
start|next|coordinator|none|	judging -69	saying -53
start|next|coordinator|verb|	judging -62	saying -59
start|next|corregir|	none -55
start|next|corrigir|	none -46	verb -46
start|next|cortar|	none -74	preposition -47	word -31
start|next|craindre|	determiner 38	none 27
start|next|crier|	marks -44	none -44	preposition -44
start|next|criticar|	determiner 16	marks 22	none -27	preposition -86
start|next|criticar|first|	a -86
start|next|croire|	adverb -15	none -88	word -58
start|next|croire|first|	pas -23
start|next|culpar|	determiner 78	none 31
start|next|danken|	no -81	none 31
start|next|decir|	determiner -65	none -16	preposition -121	word 58
start|next|decir|first|	a -70	de -74
start|next|declarar|	adverb -30	determiner -44	marks 47	none -68	preposition -96	word 48
start|next|declarar|first|	a -45	por -37
start|next|decretar|first|	luto -26
start|next|decretar|	none -71	word -59
start|next|defender|	determiner -10	marks -44	none 16	preposition 15	word 35
start|next|defender|first|	o -6
start|next|definire|	determiner -67	marks -68	none -68
start|next|definire|first|	la -50	le -33
start|next|definir|	marks -57	none -57
start|next|demander|	auxiliary 63	none 22	preposition 28	subordinator 63
start|next|demander|first|	de 25	si 45	un -65	une 104
start|next|denken|	adverb -24	none -34
start|next|denunciar|	none -13
start|next|descartar|	determiner 23	none 46	preposition 34	verb -78	word -15
start|next|descrever|	none 14
start|next|describir|first|	como -36
start|next|describir|	marks -36	none -36	preposition -36
start|next|desmentir|	determiner 44
start|next|despedir|	none -43	preposition -31
start|next|destacar|	none 6	preposition -57
start|next|determiner|	, -61	adverb -14	determiner -9	preposition -119	quote -20	stop -56	that -112	verb-judging 43	verb-saying -134	verb-thinking 29	word 22
start|next|determiner|auxiliary|	judging 21
start|next|determiner|marks|	judging -63	other -50	saying 17
start|next|determiner|none|	judging 37	other 10	saying -12	thinking 8
start|next|determiner|verb|	judging 17	saying -39
start|next|devolver|	none -90	preposition -24	word -40
start|next|de|	adverb -143	auxiliary -83	capital 20	coordinator -64	determiner 19	judging -15	other -55	pronoun -83	saying -24	thinking -17	verb-saying -17	word -89
start|next|de|apposed|	judging -50	other -41	saying -37	thinking -42
start|next|de|apposition|	judging -106	saying -34
start|next|de|away|1|	judging -25	other -52	saying -12	thinking -17
start|next|de|away|2|	judging -7	other -33	saying -36
start|next|de|away|3|	judging -21	other -39	saying -26
start|next|de|away|4|	judging 27	saying -30
start|next|de|away|5|	saying -73
start|next|de|away|6|	judging -68	saying -77
start|next|de|direct|	thinking -7
start|next|de|inverted|	other -40	saying -35
start|next|de|mood|	no -17	yes -31
start|next|de|shared|	judging -20	other -40	saying -85	thinking -69
start|next|dichiarare|	none -11	preposition 18
start|next|difendersi|	determiner -41	none -59
start|next|difundir|	determiner -61	none -79
start|next|dire|	adverb -66	determiner 13	marks 21	preposition 21	pronoun 14	verb 9
start|next|dire|first|	a -86	ai -30	avoir 9	di 104	elle -44	en -75	la -76	le 8	ne 57	n’ 31
start|next|discordar|	none -72
start|next|disparar|	determiner -38	none -71	preposition -33
start|next|divulgar|	determiner -58	none -95	preposition -38
start|next|dizer|	adverb 35	determiner -77	marks 74	none -23	preposition -139	pronoun -58	verb -39	word 94
start|next|dizer|first|	a -105	ao -57	apenas -61	estar 65	não 65	o -45	ter 76	à -42
start|next|domandare|	auxiliary -54	none -61
start|next|dreigen|first|	met 30
start|next|dreigen|	none -17	preposition 30	word -58
start|next|dringen|	none -51	preposition -35
start|next|drohen|	no -8	none -8
start|next|drukken|	none -60	word -32
start|next|dämpfen|	no -74	none -74
start|next|déclarer|	none -55	preposition -40
start|next|décrire|	determiner 10	marks -84	none 19
start|next|défendre|	determiner -24	marks 43	none -40
start|next|démentir|first|	toute 45
start|next|démentir|	none 40	word 55
start|next|dénoncer|first|	un -26	une 82
start|next|dénoncer|	marks 6	none -18
start|next|déplorer|	none 16
start|next|désigner|	none -95
start|next|eisen|	determiner 68	none 36	preposition -66
start|next|eisen|first|	een 79	in -56
start|next|elogiare|	none 34
start|next|elogiar|first|	a 8
start|next|elogiar|	marks 23	preposition 8
start|next|emporter|	none -90	preposition -43
start|next|encontrar|	none -75
start|next|ending|00|	word -31
start|next|ending|0|	word -56
start|next|ending|12|	word -72
start|next|ending|14|	word 62
start|next|ending|1|	word 45
start|next|ending|40|	word -78
start|next|ending|60|	word -59
start|next|ending|ab|	word -44
start|next|ending|ad|	preposition -16
start|next|ending|af|	adverb -75	word -62
start|next|ending|ag|	word -97
start|next|ending|ai|	preposition -97
start|next|ending|al|	preposition -26	word -82
start|next|ending|am|	preposition -101
start|next|ending|an|	adverb -63	capital -39	preposition -97	pronoun -41	word -24
start|next|ending|ao|	preposition -11
start|next|ending|ar|	determiner -29	preposition -30	word 22
start|next|ending|as|	adverb 15	auxiliary -25	capital -27	determiner -19	preposition -74	word -46
start|next|ending|at|	auxiliary -40
start|next|ending|au|	preposition -53
start|next|ending|ce|	adverb -69	determiner -41	word -91
start|next|ending|ch|	adverb -40	preposition -75	pronoun -7	word -79
start|next|ending|ck|	word -44
start|next|ending|co|	word -71
start|next|ending|ct|	word 51
start|next|ending|d'|	preposition 63
start|next|ending|da|	adverb -39	preposition -13	word 10
start|next|ending|de|	adverb -40	determiner -35	subordinator 75	word 51
start|next|ending|di|	preposition 87	word -109
start|next|ending|do|	preposition -28	subordinator -49	verb-saying 11	word -26
start|next|ending|ds|	preposition -57
start|next|ending|du|	determiner -73
start|next|ending|d|	word 43
start|next|ending|d’|	preposition 11
start|next|ending|ec|	preposition -53
start|next|ending|ee|	determiner 16	word -65
start|next|ending|ei|	preposition -62
start|next|ending|ek|	word -59
start|next|ending|el|	adverb -63	capital -71	determiner -19	preposition -18	word 42
start|next|ending|em|	adverb -91	determiner -70	preposition -17	pronoun -65	word 20
start|next|ending|en|	adverb -84	auxiliary -61	capital 64	coordinator -29	determiner 34	preposition -52	pronoun -53	subordinator -65	verb-saying -45	word -25
start|next|ending|er|	adverb -68	capital -79	determiner -10	preposition -11	pronoun -57	word 47
start|next|ending|es|	adverb -59	pronoun -60	word 14
start|next|ending|et|	capital -23	coordinator -29	pronoun -10	word -19
start|next|ending|eu|	adverb -32
start|next|ending|e|	coordinator -63
start|next|ending|ga|	word -15
start|next|ending|gd|	word -49
start|next|ending|go|	word -22
start|next|ending|gs|	adverb -33
start|next|ending|ha|	auxiliary -31
start|next|ending|he|	adverb -32	word -17
start|next|ending|hi|	word -51
start|next|ending|hm|	pronoun -42
start|next|ending|hn|	pronoun -29
start|next|ending|hr|	determiner 14
start|next|ending|ht|	word -6
start|next|ending|ia|	adverb -21	word 74
start|next|ending|ie|	determiner 8	pronoun -79	word 41
start|next|ending|ig|	adverb 54	word -31
start|next|ending|ij|	preposition 9	pronoun -92
start|next|ending|il|	pronoun -73
start|next|ending|im|	preposition -92
start|next|ending|in|	adverb -72	capital -36	determiner 33	preposition -31	word -65
start|next|ending|io|	word -48
start|next|ending|ir|	word 38
start|next|ending|is|	determiner -13	preposition -133	word 57
start|next|ending|it|	preposition 8	verb-saying -31	word -69
start|next|ending|i|	determiner -39
start|next|ending|ià|	adverb -38
start|next|ending|je|	adverb -89	word 12
start|next|ending|jk|	word -25
start|next|ending|jà|	adverb -25
start|next|ending|ke|	determiner -42
start|next|ending|l'|	preposition -29
start|next|ending|la|	preposition -46
start|next|ending|ld|	word 44
start|next|ending|le|	preposition -42	pronoun -89	word -13
start|next|ending|lf|	adverb -61	word 17
start|next|ending|li|	word 96
start|next|ending|lo|	determiner 45	preposition -15	pronoun -81	word 27
start|next|ending|ls|	preposition -54	subordinator -85
start|next|ending|l’|	preposition -71
start|next|ending|ma|	determiner 23	preposition -46	word 23
start|next|ending|me|	word -85
start|next|ending|mo|	preposition -74	subordinator -36	word 47
start|next|ending|na|	determiner 20	preposition -99	word -80
start|next|ending|nd|	coordinator -59	word -78
start|next|ending|ne|	determiner 28	word 28
start|next|ending|ng|	capital 22	word -33
start|next|ending|ni|	coordinator -32	determiner -23	word 15
start|next|ending|no|	determiner 52	preposition -81	word 34
start|next|ending|ns|	adverb -40	preposition -95	word -65
start|next|ending|nt|	adverb -87	preposition -52	verb-saying -42	word 11
start|next|ending|n’|	determiner -71	word 80
start|next|ending|oe|	word -53
start|next|ending|of|	subordinator 53
start|next|ending|og|	adverb 12
start|next|ending|ok|	adverb -60
start|next|ending|ol|	word -33
start|next|ending|om|	preposition -12
start|next|ending|on|	preposition -39	pronoun -64
start|next|ending|op|	adverb -16	preposition 8
start|next|ending|or|	preposition -10	word -65
start|next|ending|os|	determiner 23	preposition -25	word 12
start|next|ending|o|	determiner -20
start|next|ending|po|	preposition -54
start|next|ending|pp|	word -24
start|next|ending|ra|	adverb -80	auxiliary -20	capital -60	determiner -68	word -10
start|next|ending|rd|	capital -19	word 13
start|next|ending|re|	adverb -61	determiner 11	preposition -61	word -11
start|next|ending|ri|	adverb -44
start|next|ending|ro|	capital 48	determiner -76	word -20
start|next|ending|rs|	adverb -60	word -33
start|next|ending|rt|	adverb -16	word -54
start|next|ending|rò|	adverb -41
start|next|ending|sa|	determiner -125	word -24
start|next|ending|se|	pronoun 26	subordinator 28	word 18
start|next|ending|si|	adverb -36	subordinator 31
start|next|ending|so|	word 39
start|next|ending|st|	adverb -56	word -74
start|next|ending|su|	determiner -27	preposition 7
start|next|ending|sí|	adverb -62
start|next|ending|s’|	pronoun -76
start|next|ending|ta|	determiner -71	preposition 38	word -43
start|next|ending|te|	adverb -71	capital 53	determiner -102	preposition -65	word 49
start|next|ending|ti|	adverb -40	word 19
start|next|ending|to|	adverb -63	word -9
start|next|ending|ts|	word 51
start|next|ending|té|	preposition -40
start|next|ending|ue|	determiner -57
start|next|ending|uf|	preposition 25
start|next|ending|ug|	adverb 13
start|next|ending|ui|	preposition -36	pronoun 51	word 28
start|next|ending|ul|	preposition -38
start|next|ending|um|	determiner -22	preposition 29
start|next|ending|un|	adverb -71	determiner 17
start|next|ending|ur|	adverb -15	preposition -24	word -58
start|next|ending|us|	adverb -30	preposition -62
start|next|ending|ut|	word 52
start|next|ending|uw|	word -62
start|next|ending|ux|	determiner 9	preposition 31
start|next|ending|ve|	word -24
start|next|ending|we|	word -63
start|next|ending|ya|	adverb -45
start|next|ending|y|	coordinator -50
start|next|ending|za|	word 41
start|next|ending|ze|	pronoun -62	word 6
start|next|ending|zu|	preposition -55	word -21
start|next|ending|às|	preposition -8
start|next|ending|ás|	adverb 38
start|next|ending|ão|	word -33
start|next|ending|ça|	word -69
start|next|ending|ès|	preposition -55
start|next|ending|én|	word -90
start|next|ending|és|	adverb -31
start|next|ending|ón|	word 21
start|next|ending|ôt|	adverb -50
start|next|ending|ür|	preposition -14
start|next|engager|first|	à 78
start|next|engager|	none 23	preposition 78
start|next|entschuldigen|first|	sich -30
start|next|entschuldigen|	no -31	none -30	pronoun -30
start|next|erinnern|first|	sich -37
start|next|erinnern|	no -44	none -40	pronoun -37
start|next|erkennen|	auxiliary -27	none -73
start|next|erklären|	determiner 28	preposition -79	pronoun -41
start|next|erklären|first|	am -18	in -58	vor -73
start|next|erzählen|	determiner -25	no -51	none -48	preposition -11	yes -12
start|next|escludere|	determiner 52	none 51	preposition -102	word 61
start|next|escrever|	none -100	preposition -50
start|next|escribir|	none 10	preposition -65
start|next|escusar|first|	a -15
start|next|escusar|	none -21	preposition -15
start|next|esperar|	determiner -9	none -37	preposition -114
start|next|esprimere|	none -8	word -85
start|next|espérer|	none -75
start|next|estimar|first|	em 70
start|next|estimar|	none 59	preposition 39
start|next|estimer|	none -69
start|next|es|	adverb -26	capital -68	coordinator -55	determiner 19	judging -13	other -78	preposition -52	pronoun -108	saying -11	subordinator -27	verb-saying -42	word 30
start|next|es|apposed|	judging 25	other -40	saying 11
start|next|es|apposition|	judging -71	saying 24
start|next|es|away|1|	judging -16	other -72	saying 7
start|next|es|away|2|	judging -99	saying -76
start|next|es|away|3|	judging 7	saying -42
start|next|es|away|4|	saying -85
start|next|es|away|5|	saying -68
start|next|es|away|6|	judging -79	saying -85
start|next|es|direct|	judging -32	saying -22	thinking -23
start|next|es|elided|	saying 56
start|next|es|inverted|	judging -10	other -48	saying -76
start|next|es|mood|	none -11
start|next|es|relative|	judging 27	saying -61
start|next|es|shared|	other -66	saying 18
start|next|evitar|	determiner -141	none -28	preposition -51	word 10
start|next|exclure|first|	pas -87
start|next|exclure|	none 42	preposition -73
start|next|exiger|	determiner 24	none 15
start|next|exigir|	determiner 100	none 48	preposition 33	word -26
start|next|exigir|first|	a 54	la 51	uma 66
start|next|explicar|	auxiliary -28	determiner -43	none -96	preposition -56
start|next|expliquer|	none -76	preposition -29	pronoun -28
start|next|expresar|	determiner 8	none -9	preposition -72
start|next|expresar|first|	su 37
start|next|faire_valoir|	determiner -99	marks -38	none -33	preposition -38
start|next|faire_valoir|first|	le -52	par -38
start|next|falar|	adverb -67	marks -137	none -9	preposition -20
start|next|falar|first|	em 8	numa -37
start|next|felicitar|first|	a -15
start|next|felicitar|	none 36	verb -71
start|next|festejar|	none -49	preposition -42
start|next|figurer|	none -68	preposition -46
start|next|finden|	determiner -76	marks -47	no -95	none -86	pronoun -18
start|next|first|	0 -56	1 45	60 -59	aan -86	ab -44	aber -22	achteraf -42	ad -16	además -44	ai -68	ainda -39	al -10	alla -19	alle 22	alleen -61	allerdings -33	als -97	am -101	an -69	anders -21	anoche -27	anonimato -74	anos -70	ante -45	antes -59	ao -11	aos -12	apenas -66	as 39	así -62	até -40	au -53	auf 25	aus -58	ausrichten -7	aussi -36	aussitôt -15	aux 31	avec -53	avoir 65	ayer -66	años -41	bei -63	beim -38	besluit -31	bij 9	binnen 60	bis -72	calma 45	ce -41	chi -51	cinco -66	com -47	come 7	comentar -86	commenter -34	como -48	con -36	contra 17	d 43	d' 63	da -13	daar 13	daaraan -18	dagegen -34	dal -68	dall’ -39	dans -93	darin -33	das -111	davanti -40	davor -46	del -7	dem -65	den -38	depuis -116	der -35	des 50	desde -113	desgevraagd -47	después -31	deux 9	devant -26	di 87	die -15	dinsdag -23	do -28	donner -27	dopo -54	dort -16	drie 69	du -73	durante -53	dès -53	déjà -25	désormais -49	d’ 11	e -63	een 21	eine 32	einen 74	el -19	elezioni -22	elke -42	elle -74	em -17	en -45	encore -28	entre -71	er -62	era -20	eraan -30	erop -16	es -60	esa -64	esta -71	estar 65	este -102	et -29	explicações -63	falar -22	fest -35	fonti -47	für -14	garanzie 19	geen 50	già -38	graça -34	guère -7	ha -31	haar -29	haber 84	haberle 77	hablar 26	hasta 38	hebben -54	hem -65	het -10	hier -17	hij -90	hinzu -21	hoje -89	hun -74	i -39	iedereen -37	ieri -40	ihm -42	ihn -29	ihnen -37	ihr 14	im -89	in -27	inoltre -24	instalar 82	intanto -48	invece -69	ir 7	jaar -92	jaune -37	jeudi -57	kabinet -42	keine -42	klar -47	knapp -24	las 13	le -15	les -34	levar 63	lo 13	los 22	lui 51	lundi -59	luto -26	mais 8	man -41	mardi -69	mercredi -97	meses -30	mit 24	moins -10	más 41	na -99	naar 9	nach -75	nas -55	ne 79	nei -25	nel -62	nesta -109	ni -32	nicht -47	niemand -60	niet -9	nieuwe -63	no -21	noch -53	nog 12	nooit 7	num -40	numa -39	nun -71	nur -15	não 94	n’ 80	o -21	of 53	ogni -23	om 20	on -64	ontem -86	ook -60	op 8	ore -39	os 10	otto 48	outra -58	ouvir 19	over -76	par -50	para -10	parte -52	pas -76	pela -6	pelo -8	pero -80	però -41	peu -32	plan -14	plus -30	plutôt -48	por -57	pour -46	pourtant -45	qualquer 78	qui 28	quinta-feira -45	repetir 44	ricorso 59	sa -89	samedi -48	samen -46	se 35	seiner 21	seit -52	ser -14	ses 8	si 25	sich -63	sie -79	sin -63	sinds -57	sobre -35	soltanto -18	später -6	su -24	sui -36	sul -38	s’ -76	tarde -40	te 16	tegen -74	ter 63	terug 13	toe -53	toen -65	toujours -56	tout 52	toute 90	toutefois -41	tra -42	tres -69	trois -22	tuttavia -21	twee 16	uit -94	uma 23	un 21	una 20	und -59	une 12	uno 52	unter -49	un’ -71	van -39	vast -60	via -67	vier 55	voet -71	vol -32	von -50	voor 11	vooral -15	voorlopig 54	vor 19	was -25	week -52	weiter -13	weken -49	wel -63	weten -87	wissen -34	woensdag -34	woord -61	y -50	ya -45	ze -62	zeggen -46	zelf -61	zich 9	zij -42	zu -55	zum -38	zur 9	zurück -44	às -8	über -50
start|next|fordern|	capital -42	determiner 52	no 25	none 20	preposition -136	word 49
start|next|fordern|first|	auf -128
start|next|formulieren|	no -37	none -37	pronoun -39
start|next|fragen|	no -49	none -49	word -44
start|next|fr|	adverb -121	auxiliary -60	capital -104	coordinator -50	determiner -11	judging -10	other -80	pronoun 10	saying -8	subordinator 35	verb-saying -47
start|next|fr|apposed|	judging -50	other -49	thinking 23
start|next|fr|apposition|	judging 7	saying 12
start|next|fr|away|1|	other -71
start|next|fr|away|2|	other -49	saying -78
start|next|fr|away|3|	judging -9	other -30	saying -23
start|next|fr|away|4|	judging -62	saying 18
start|next|fr|away|5|	saying -79
start|next|fr|away|6|	judging -80	saying -88
start|next|fr|direct|	judging -11	thinking -36
start|next|fr|elided|	saying -38
start|next|fr|inverted|	judging -35	other -69	saying -35
start|next|fr|mood|	none -9
start|next|fr|relative|	judging 68	thinking 15
start|next|fr|shared|	judging -9	other -56	saying -14	thinking -53
start|next|féliciter|	determiner -98	marks 66	none -11	preposition 53
start|next|féliciter|first|	d’ 26
start|next|fügen|first|	hinzu -21
start|next|fügen|	no -68	none -68	word -21
start|next|fürchten|	no 18	none 18
start|next|garantire|	none -19
start|next|garantir|first|	não 66	o -73	ter 67
start|next|garantir|	marks -76	none 22	preposition -8	verb -51	word 22
start|next|geben|	adverb -9	no -36	none -39	preposition -35	pronoun -25
start|next|geben|first|	er -25	zu -30
start|next|geven|	adverb -41	auxiliary -25	determiner -57	none -96	preposition -22	pronoun -10	verb -44	word -61
start|next|geven|first|	een -64	hem -9	toe -16
start|next|giudicare|	determiner -14	marks -14	none -14
start|next|giudicare|first|	la 17
start|next|giurare|first|	di 98
start|next|giurare|	none -25	preposition 52
start|next|glauben|	determiner -38	no -40	none -40
start|next|glauben|first|	das -38
start|next|glisser|	none -83
start|next|gostar|	none -81	preposition -68
start|next|grappen|first|	in -17
start|next|grappen|	none -65	preposition -46
start|next|gritar|	none -70	preposition -40
start|next|hablar|first|	de -39	en -17
start|next|hablar|	marks -43	none -77	preposition -42	word -26
start|next|halten|	adverb -30	marks 13	no -13	none -65	preposition -19	pronoun -52	verb 33	word -101	yes -14
start|next|halten|first|	dagegen -16	das -93	dem -62	die -162	sich -44
start|next|heißen|	adverb -18	capital -57	determiner -65	marks -66	no -84	none -49	preposition -42	pronoun -15	word -41	yes -8
start|next|heißen|first|	das -24	der -31	dort -18	es -14
start|next|hekelen|	none 11
start|next|herinneren|first|	zich -61
start|next|herinneren|	none -65	pronoun -56
start|next|heten|	adverb -13	capital -29	coordinator -11	determiner -41	marks -54	none -59	preposition -29	pronoun -32	word -21
start|next|heten|first|	de -41	en -11	het -32
start|next|hopen|	none 23
start|next|houden|	adverb -12	auxiliary -85	determiner -19	marks -98	none -7	preposition -105	pronoun -99	word 23
start|next|houden|first|	aan -12	bij -44	de -120	een 9	hem -23	het -112	vast -60	voet -71
start|next|illustrare|	none -75
start|next|imputare|	none -77
start|next|indicare|	determiner 30	none 31
start|next|indicar|	none -90
start|next|indiquer|	determiner -64	none -12	preposition -54	verb -14	word 68
start|next|indiquer|first|	avoir 66
start|next|informar|	adverb -19	determiner -95	none -72	preposition -97	verb -54	word 39
start|next|informar|first|	a -80	este -22	nesta -45
start|next|inquiéter|	none -16	preposition 10
start|next|insister|	none 31	preposition 49
start|next|insistir|	none 39	preposition 24
start|next|interroger|first|	sur -58
start|next|interroger|	none -81	preposition -63
start|next|invitare|	adverb -46	determiner 50	marks 63	none 34	preposition 51
start|next|invitare|first|	a 59	alla 15	invece -41
start|next|invitar|	none -23	preposition 9
start|next|inviter|	determiner 11	marks 15	none 71	preposition 68
start|next|inviter|first|	les -14	à 68
start|next|invocare|	none 80	word 43
start|next|invoquer|first|	le 40
start|next|invoquer|	none 10
start|next|ironizar|	none -62	preposition -47
start|next|it|	adverb -65	auxiliary -32	capital 33	coordinator -52	determiner -11	judging -7	other -56	pronoun -80	saying -19	subordinator 52	thinking 8	word -8
start|next|it|apposed|	judging -16	other -35	saying -23	thinking -16
start|next|it|apposition|	judging -24	saying -22
start|next|it|away|1|	other -51	thinking 8
start|next|it|away|2|	saying -112
start|next|it|away|3|	judging -29	other -41	saying -12
start|next|it|away|4|	saying -113
start|next|it|away|5|	saying -142
start|next|it|away|6|	judging -35	saying -99
start|next|it|direct|	saying 10	thinking 8
start|next|it|elided|	saying -27
start|next|it|inverted|	judging -40	other -41	saying -88
start|next|it|mood|	none -13
start|next|it|relative|	judging -44	saying 11	thinking -60
start|next|it|shared|	judging 14	saying 15
start|next|judging|	adverb -116	auxiliary -80	capital -111	coordinator -82	determiner 9	participle -38	preposition -14	present -17	pronoun -41	word 14
start|next|judging|ending|ab|	word -59
start|next|judging|ending|al|	preposition 28	word -39
start|next|judging|ending|am|	preposition -48
start|next|judging|ending|an|	capital -33	preposition -48	pronoun -13
start|next|judging|ending|ar|	determiner -77	word 16
start|next|judging|ending|as|	determiner 26	word -106
start|next|judging|ending|au|	preposition -50
start|next|judging|ending|a|	preposition -29
start|next|judging|ending|ch|	pronoun -42
start|next|judging|ending|de|	determiner -32
start|next|judging|ending|di|	word -28
start|next|judging|ending|do|	word 24
start|next|judging|ending|d|	word -42
start|next|judging|ending|d’|	preposition -22
start|next|judging|ending|ek|	word -21
start|next|judging|ending|el|	determiner -19
start|next|judging|ending|em|	determiner -69	preposition -42	pronoun -18
start|next|judging|ending|en|	adverb -22	coordinator -15	determiner 16	preposition -89	pronoun -28	word -110
start|next|judging|ending|er|	adverb -19
start|next|judging|ending|es|	determiner 25
start|next|judging|ending|et|	pronoun -7	word -74
start|next|judging|ending|e|	coordinator -61
start|next|judging|ending|he|	adverb -27	word -49
start|next|judging|ending|hm|	pronoun -38
start|next|judging|ending|hn|	pronoun -22
start|next|judging|ending|hr|	determiner -83
start|next|judging|ending|ie|	determiner -6	pronoun -45
start|next|judging|ending|ij|	preposition -44	pronoun -57
start|next|judging|ending|in|	preposition -71
start|next|judging|ending|is|	adverb -76
start|next|judging|ending|i|	determiner -64
start|next|judging|ending|je|	adverb -27
start|next|judging|ending|jn|	auxiliary -49
start|next|judging|ending|l'|	determiner -67
start|next|judging|ending|la|	determiner 16
start|next|judging|ending|le|	determiner 6	word 26
start|next|judging|ending|ls|	preposition -57
start|next|judging|ending|l’|	determiner -113
start|next|judging|ending|mo|	preposition -65	subordinator 8
start|next|judging|ending|nd|	coordinator -51
start|next|judging|ending|ne|	determiner 17
start|next|judging|ending|ng|	word 35
start|next|judging|ending|ns|	preposition -47
start|next|judging|ending|om|	preposition -64
start|next|judging|ending|on|	determiner 11	preposition -57
start|next|judging|ending|os|	determiner -32	word -73
start|next|judging|ending|o|	determiner -80
start|next|judging|ending|ra|	capital -19	determiner -45	preposition -79
start|next|judging|ending|rd|	capital -19
start|next|judging|ending|rs|	adverb -23
start|next|judging|ending|sa|	determiner -76
start|next|judging|ending|se|	word -105
start|next|judging|ending|st|	word -66
start|next|judging|ending|te|	determiner -53	word 55
start|next|judging|ending|um|	determiner -83
start|next|judging|ending|un|	determiner -7
start|next|judging|ending|ur|	preposition -28
start|next|judging|ending|ux|	preposition -60
start|next|judging|ending|y|	coordinator -54
start|next|judging|ending|ze|	pronoun -24
start|next|judging|ending|à|	preposition 22
start|next|judging|ending|ão|	word -97
start|next|judging|ending|ça|	word -34
start|next|judging|first|	a -29	aan -12	ab -59	al 32	als -72	am -48	anders -21	anoche -27	au -50	aux -60	bij -44	comentar -86	con -57	d -42	dagegen -22	dal -28	dans -47	das -123	de -11	dem -69	den -165	der 16	des 53	die -6	d’ -22	e -61	een -9	eine 21	einen 76	el -19	em -42	en -93	er -34	este -53	falar -22	graça -34	haar -77	hablar 34	hem -18	het -7	hij -42	hoje -27	i -64	ihm -38	ihn -22	ihnen -28	ihr -83	in -71	l' -67	la 17	las 31	le 7	les -86	los -95	l’ -113	man -13	no -78	não -65	o -80	os 11	outra -45	para -79	pas -89	por -106	sich -37	sie -45	son 11	sur 13	um -106	und -51	vast -60	voet -71	vor 18	y -54	ze -24	zijn -49	à 22
start|next|juger|	determiner -62	marks -70	none -85
start|next|juger|first|	la -41	le -39
start|next|jurar|	word 58
start|next|jurer|first|	n’ 24
start|next|jurer|	word 24
start|next|justificar|first|	a 74	com 36
start|next|justificar|	marks -84	none 29	preposition 53
start|next|klagen|	auxiliary 18	no -59	preposition -78
start|next|klinken|first|	het -38
start|next|klinken|	none -85	pronoun -38
start|next|kommentieren|	no -61	none -56
start|next|kritisieren|	determiner -60	marks -61	no -66	none -40	preposition -35
start|next|kritisieren|first|	die -51
start|next|kündigen|	determiner 61	no 30	none 14	preposition -105
start|next|kündigen|first|	an -63	einen 40
start|next|lachen|	no -62	none -59	preposition -39	word -43
start|next|lamentare|	determiner 62	none 64	preposition -31
start|next|lamentarse|	determiner 11	marks 38	none 12	preposition -78
start|next|lamentarse|first|	en -65
start|next|lamentar|	coordinator -10	determiner -8	marks -74	none 49	verb 14
start|next|lamentar|first|	a 24	e -10	o 26
start|next|lancer|	determiner -56	none -78	preposition -25
start|next|lancer|first|	devant -16
start|next|lassen|first|	ausrichten -7	über -47
start|next|lassen|	no -51	none -24	preposition -47	verb -39	verb-saying -14	word -39	yes -18
start|next|laten|	adverb 31	auxiliary -32	determiner 42	none 17	preposition 18	pronoun 20	word -65
start|next|laten|first|	de 70	een -88	geen 60	hij -62	via -67	weten -75	ze -57	zijn -85
start|next|leer|	determiner -40	none -66
start|next|leer|first|	el -31
start|next|leggen|	auxiliary -39	none -105	preposition -48	word -45
start|next|leggen|first|	uit -25
start|next|leggere|	none -59
start|next|lehnen|first|	ab -59
start|next|lehnen|	no -9	none -9	pronoun -60	word -59
start|next|ler|	none -71	preposition -49
start|next|limitar|	auxiliary -39	marks -21	none -45	preposition -45
start|next|limitar|first|	a -45
start|next|lire|	none -57
start|next|llamar|	capital -22	marks -34	none -58	preposition -57	verb -37
start|next|llamar|first|	a -45	al -46
start|next|loben|	determiner -9	marks -97	no 31	none 37	preposition 35
start|next|loben|first|	den -57	die 42
start|next|louer|	none -74
start|next|loven|	none 28
start|next|luiden|	none -97
start|next|lâcher|	none -63
start|next|machen|	none 38	word -50
start|next|mahnen|first|	zur 22
start|next|mahnen|	no 24	none 23	preposition 21	yes -65
start|next|mandar|	determiner -45	none -36	word -20
start|next|mandar|first|	um -43
start|next|mantener|	marks -83	none 43	preposition -43
start|next|manter|	determiner -83	none -39	preposition 46	word -74
start|next|manter|first|	a 52
start|next|meedelen|	none -72
start|next|meinen|	no -47	none -53	pronoun -11
start|next|melden|	adverb -23	auxiliary -36	capital -42	determiner -66	no -70	none -96	preposition -45	pronoun -42	word -36
start|next|melden|first|	sich -12
start|next|menacer|first|	de 6
start|next|menacer|	preposition 26
start|next|minacciare|	preposition -64
start|next|mood|none|	other -16	saying -9	thinking 12
start|next|mood|no|	judging -12	other -55	saying -21	thinking -13
start|next|mood|yes|	judging -59	saying -21	thinking -48
start|next|mostrar|	determiner -39	none -112	preposition -14	word -67
start|next|negare|	determiner -14	none 68
start|next|negare|first|	ogni -14
start|next|negar|	coordinator -43	determiner -8	none 6	preposition -57	verb 27	word 90
start|next|negar|first|	a -57	e -43	haber 31	qualquer 33
start|next|nennen|	determiner -13	marks -138	no -24	none 23	pronoun -15	word -58
start|next|nennen|first|	das -38	die -90	einen 26	man -12	sie -10
start|next|nier|	none 36
start|next|nl|apposed|	judging -14
start|next|nl|apposition|	judging -100	saying -20	thinking -71
start|next|nl|	auxiliary -20	capital -119	coordinator -33	determiner -6	judging -28	other -79	pronoun -23	saying -8	subordinator 41	thinking 7	verb-saying -66	word -18
start|next|nl|away|1|	judging -14	saying -15	thinking 7
start|next|nl|away|2|	judging -47	saying 8
start|next|nl|away|3|	judging -22	saying 24
start|next|nl|away|4|	judging -98	saying -186
start|next|nl|away|5|	judging -71	saying -127
start|next|nl|away|6|	judging -48	saying -8
start|next|nl|direct|	thinking 13
start|next|nl|inverted|	judging -67	other -94	saying 7
start|next|nl|mood|	none -9
start|next|nl|shared|	judging -99	saying -67
start|next|noemen|	determiner -53	marks -40	none -45	pronoun -26	word -38
start|next|noemen|first|	de -46	haar -9	het -27
start|next|notar|	none -78
start|next|noteren|	none -64
start|next|noter|	determiner -54	none -73
start|next|notieren|	no -60	none -60	preposition -18
start|next|ofrecer|	determiner -16	none -11	preposition -55	word 26
start|next|ontkennen|	adverb -43	auxiliary 36	none 33	word -22
start|next|ontkennen|first|	er -43
start|next|opinar|	none 43	preposition 36
start|next|opmerken|	auxiliary -29	none -65	preposition -44	pronoun -33
start|next|opmerken|first|	op -44
start|next|opposer|	none 27
start|next|ordenar|	none 57
start|next|order|apposed|	judging -6	other -84	thinking 14
start|next|order|apposition|	judging -17	saying -11	thinking -6
start|next|order|direct|	judging -14	saying 13
start|next|order|inverted|	other 10	saying -56
start|next|order|relative|	judging 46	thinking -37
start|next|order|shared|	judging -10	other -95	saying -19	thinking -18
start|next|orientar|	none -18
start|next|other|	adverb -51	capital -57	past -24	preposition -96	pronoun -18	word -42
start|next|other|ending|el|	determiner -47
start|next|other|ending|ie|	pronoun -18
start|next|other|ending|la|	determiner -46
start|next|other|ending|le|	determiner -54
start|next|other|ending|un|	determiner -55
start|next|other|first|	el -47	la -46	le -54	sie -18	un -55
start|next|overwegen|	determiner 53	none 19
start|next|overwegen|first|	een 53
start|next|parlare|	adverb -11	marks -91	none -100	preposition -94
start|next|parlare|first|	di -93
start|next|parler|	adverb -11	marks -56	none -81	preposition -52	word -42
start|next|parler|first|	d -42	de -26	d’ -53
start|next|pedir|	adverb 47	coordinator -15	marks 13	none 8	preposition -20	verb -56	word -9
start|next|pedir|first|	anonimato -74	ao 59	años -41	calma 45	cautela -88	e -16	em -49	en -49	la 22	no -25	para -71	por -58	su 64	um -12	un -39	una -22
start|next|pensare|	none -40
start|next|perguntar|	auxiliary -47	none -6	preposition -99
start|next|plaider|	determiner 12	marks -34	none 66	preposition 14
start|next|plaider|first|	le -21	pour 21
start|next|pleiten|first|	voor -10
start|next|pleiten|	none 14	preposition -10
start|next|pochen|first|	auf -73
start|next|pochen|	no -73	none -73	preposition -73
start|next|pointer|	none -17
start|next|poursuivre|	none -81
start|next|precisar|	none -98	preposition -42
start|next|preferir|first|	falar -77	no -78	não -65
start|next|preferir|	marks -115	none -36	preposition -41	word -39
start|next|preguntar|	auxiliary 64	none -27	preposition -82
start|next|preguntar|first|	por -64	si 8
start|next|preposition|	: -103	adverb 13	auxiliary 41	capital -119	determiner -14	preposition -9	pronoun -53	quote -57	stop -147	subordinator -88	that 116	verb-saying -66	word 33
start|next|preposition|auxiliary|	judging -68	saying -6	thinking 51
start|next|preposition|marks|	judging -9	saying -35
start|next|preposition|none|	judging -19	other -96	thinking 35
start|next|preposition|verb|	saying -11	thinking 21
start|next|prevedere|	determiner -25	none 7	word 26
start|next|prever|	determiner -79	none -21	preposition -54	word -22
start|next|prever|first|	até -34
start|next|prijzen|	none -60
start|next|proclamare|	determiner -98	word 48
start|next|prometer|first|	até -30	com -46	en -42	o 31	para -69	uma -47	un 114
start|next|prometer|	marks -50	none 32	preposition -125	verb 73	word 42
start|next|promettere|	determiner -35	none 23	preposition -83	word 93
start|next|promettere|first|	il 55
start|next|promettre|	determiner 22	marks 68	none 6	preposition 31	word -49
start|next|promettre|first|	de 53	des 6	un 84	une -10
start|next|pronoun|	, -72	: -45	adverb -124	auxiliary -69	capital -95	pronoun -27	stop -132	that -16	verb-saying -71	word 39
start|next|pronoun|auxiliary|	judging -43	thinking -44
start|next|pronoun|marks|	judging -101	saying 15
start|next|pronoun|none|	judging -12	saying -41	thinking -86
start|next|pronoun|verb|	saying -29	thinking -53
start|next|proponer|	determiner 23	none 6	preposition -75	word -8
start|next|proporre|	determiner 14	marks -41	preposition -36
start|next|proporre|first|	di -25	un 14
start|next|propor|	determiner 10	none 35
start|next|proposer|	determiner 8	none 10
start|next|proposer|first|	d’ -10	une 73
start|next|protestare|first|	per 7
start|next|protestar|	none 34
start|next|préciser|	marks 44	none -64
start|next|préconiser|	determiner 45	none 65
start|next|préférer|	none -59
start|next|prévenir|first|	elle -23
start|next|prévenir|	none -35	pronoun -23
start|next|prévoir|	determiner 20	preposition -70	word -51
start|next|prévoir|first|	une -9
start|next|pt|	adverb 31	auxiliary -59	capital -110	coordinator -53	determiner -8	other 28	preposition -24	pronoun 16	subordinator -14	thinking -9	verb-saying -96	word 19
start|next|pt|apposed|	judging 19	other -39	saying 7
start|next|pt|apposition|	judging 28	saying -30	thinking -81
start|next|pt|away|1|	judging -10	other -45	thinking -9
start|next|pt|away|2|	judging -132	saying -52
start|next|pt|away|3|	judging 42
start|next|pt|away|4|	judging -88	saying -121
start|next|pt|away|5|	judging -87	saying -107
start|next|pt|away|6|	judging -44	saying -110
start|next|pt|direct|	judging -48	saying 12
start|next|pt|elided|	saying -25
start|next|pt|inverted|	judging 21	other 30	saying -52
start|next|pt|relative|	judging -101	thinking -58
start|next|pt|shared|	judging -16	saying -6
start|next|publicar|	determiner -46	marks -40	none -88	preposition -45
start|next|publicar|first|	na -11
start|next|qualifier|first|	de -33
start|next|qualifier|	marks -62	none -69	preposition -33	word -30
start|next|queixar|	none 44	preposition 21
start|next|quejarse|first|	de -40
start|next|quejarse|	none -81	preposition -70
start|next|querer|	determiner 12	none -23	word -39
start|next|querer|first|	ouvir 19
start|next|questionar|first|	sobre -31
start|next|questionar|	none -83	preposition -59
start|next|raccomandare|first|	di 36
start|next|raccomandare|	none 57	preposition 24
start|next|raccontare|	determiner -74	none -38	preposition 10	verb -18
start|next|raccontare|first|	di 14
start|next|raconter|	determiner -15	none -28	preposition -49	verb 19	word 28
start|next|raconter|first|	en -41	à -44
start|next|rappeler|	auxiliary -46	determiner 7	none -68	preposition -72	word -18
start|next|reaccionar|	none -58	preposition -40
start|next|reageren|	none -75	preposition -49	word -46
start|next|reagieren|	no -54	none -54	word -36
start|next|reagire|	none -63
start|next|reagir|	none -61	preposition -41
start|next|rechazar|	adverb -30	none -10
start|next|rechazar|first|	anoche -27	este -53
start|next|rechnen|first|	vor -96
start|next|rechnen|	no -14	none -19	preposition -14	pronoun -62	yes -31
start|next|recibir|	determiner -50	none -99	preposition -16	word -58
start|next|recitare|	none -69	preposition -31
start|next|reclamar|	determiner 30	marks 20	none 8	preposition -6	word -9
start|next|reclamar|first|	de -76	la 79	por -80	una 11
start|next|recomendar|	determiner -7	none 54	preposition -15	word 73
start|next|recomendar|first|	a -34
start|next|recommander|	none 22
start|next|reconhecer|	none -40	preposition -83	word -15
start|next|reconnaître|	determiner 14	preposition -80	word 47
start|next|reconocer|	determiner -77	marks 15	preposition -62	word 68
start|next|recordar|	adverb -18	determiner -52	none -82
start|next|recusar|	determiner -116	none -12	verb -69	word 11
start|next|recusar|first|	a 29	comentar -86	o -53
start|next|reden|	no -44	none -44
start|next|redouter|	determiner 7	none -7
start|next|referir|	none 17	preposition -83
start|next|refuser|	determiner -87	none -10	preposition -16	word 23
start|next|refuser|first|	de -18	le -73	à -85
start|next|registar|	none -21
start|next|registrar|	none -78	word -41
start|next|regretter|	determiner 13	none 40
start|next|rejeitar|	none 15	preposition -85
start|next|rejeter|	none -7
start|next|rekenen|first|	voor -91
start|next|rekenen|	none -21	preposition -25	pronoun -72	word 10
start|next|relatar|	none -89	preposition -60
start|next|relever|	determiner -13	marks 29	none -48
start|next|relever|first|	son -74
start|next|remeter|first|	a 20	ao -70	para 22
start|next|remeter|	none -24	preposition 19
start|next|repetir|	determiner -26	none -76
start|next|replicare|	none -17	preposition -13
start|next|reportar|	none 11	word 50
start|next|reprendre|	determiner -56	none -86
start|next|reprochar|	marks -56	none -55	preposition -54
start|next|reprocher|	determiner 50	none 21	preposition -94
start|next|requérir|	determiner 6	word 14
start|next|respaldar|	none 24
start|next|respingere|	determiner -65	none -81	verb -33
start|next|responder|	auxiliary -63	determiner -52	marks 57	none -52	preposition 15	verb -77
start|next|responder|first|	a 42	con -56	por -47
start|next|responsabilizar|	none 45
start|next|resumir|	determiner -53	none -96	preposition -48
start|next|resumir|first|	a -39
start|next|revelar|	none -66
start|next|revendiquer|	determiner 21
start|next|riconoscere|	none -47
start|next|ricordare|	adverb -21	auxiliary -17	determiner -10	none -9	preposition 33
start|next|ricordare|first|	di 58
start|next|riferire|	none -55
start|next|ringraziare|	determiner -31	none -73
start|next|rire|	adverb -10	none -63	word -37
start|next|rire|first|	jaune -37	moins -10
start|next|rir|	none -47
start|next|rispondere|first|	al -29	con -59
start|next|rispondere|	marks -44	none -37	preposition -105
start|next|rivendicare|	determiner 15	none 10
start|next|roepen|	adverb 49	determiner -84	none -22	word -82
start|next|roepen|first|	de -67
start|next|rufen|first|	in -42
start|next|rufen|	marks -62	no -83	none -56	preposition -29	verb -34
start|next|räumen|	determiner -62	no -71	none -70	preposition -52	yes -14
start|next|räumen|first|	ein -57
start|next|réagir|	none -87	preposition -55
start|next|réclamer|	adverb -43	determiner 58	none 16	preposition -26	word -55
start|next|réclamer|first|	un 87	une 11
start|next|réfuter|	none 58
start|next|répliquer|	none -71
start|next|répondre|first|	par 37	à -70
start|next|répondre|	none -34	preposition -10
start|next|répéter|	none -68
start|next|rügen|	capital -40	no -58	none -50
start|next|saber|	auxiliary -11	none 20	preposition 36	pronoun 46	verb 17
start|next|sagen|	adverb -16	capital -49	coordinator -10	determiner -62	no -62	none -62	preposition -56	pronoun -15	verb -46	word -18	yes -42
start|next|sagen|first|	am -11	auf -47	bei -15	dem -32	der -31	er -16	im -11	in -38	nach -16	sie -9	und -10
start|next|saludar|	none 52
start|next|saluer|	determiner -62	marks -46	none -74
start|next|saluer|first|	un -30	une -42
start|next|salutare|	determiner -40	marks -34	none -71	preposition -47
start|next|salutare|first|	come -42
start|next|sapere|first|	di 66
start|next|sapere|	none -28	preposition -9
start|next|saying|	adverb -23	auxiliary -41	capital -16	coordinator -71	determiner -6	participle -31	past -12	preposition -6	pronoun -19	subordinator 32	verb-saying -53
start|next|saying|ending|00|	word -30
start|next|saying|ending|0|	word -56
start|next|saying|ending|12|	word -72
start|next|saying|ending|40|	word -78
start|next|saying|ending|60|	word -59
start|next|saying|ending|ad|	preposition -15
start|next|saying|ending|af|	adverb -75	word -62
start|next|saying|ending|ag|	word -94
start|next|saying|ending|ai|	preposition -80
start|next|saying|ending|al|	adverb 41	preposition -79	word -68
start|next|saying|ending|am|	preposition -90
start|next|saying|ending|an|	adverb -63	preposition -97	pronoun -28	word -24
start|next|saying|ending|ao|	preposition -20
start|next|saying|ending|ar|	adverb 34	determiner -79	preposition -18	word 36
start|next|saying|ending|as|	adverb 15	auxiliary -25	determiner -21	preposition -74	word -27
start|next|saying|ending|au|	preposition -28
start|next|saying|ending|a|	preposition 13
start|next|saying|ending|ce|	adverb -64	determiner -41	word -91
start|next|saying|ending|ch|	adverb -39	preposition -74	word -74
start|next|saying|ending|ck|	word -44
start|next|saying|ending|co|	word -71
start|next|saying|ending|d'|	preposition 30
start|next|saying|ending|da|	adverb -39	word 10
start|next|saying|ending|de|	determiner -21	preposition -9	word 43
start|next|saying|ending|di|	preposition 72	word -127
start|next|saying|ending|do|	preposition -24	subordinator -49	verb-saying 11	word -36
start|next|saying|ending|ds|	preposition -56
start|next|saying|ending|du|	determiner -68
start|next|saying|ending|d’|	preposition 18
start|next|saying|ending|ec|	preposition -52
start|next|saying|ending|ee|	determiner 16
start|next|saying|ending|ei|	preposition -59
start|next|saying|ending|ek|	word -57
start|next|saying|ending|el|	determiner -10	preposition -16	word 21
start|next|saying|ending|em|	adverb -88	determiner -32	preposition -9	pronoun -55	word -62
start|next|saying|ending|en|	adverb -79	auxiliary -61	capital 41	coordinator -19	determiner 18	preposition -41	subordinator -60	verb-saying -39	word -31
start|next|saying|ending|er|	adverb -69	determiner -23	preposition -23	pronoun -55	word 73
start|next|saying|ending|es|	adverb -59	determiner -11	pronoun -59
start|next|saying|ending|et|	coordinator -11	preposition 12	pronoun -7	word 9
start|next|saying|ending|eu|	adverb -31
start|next|saying|ending|e|	coordinator -54
start|next|saying|ending|ga|	word -15
start|next|saying|ending|gd|	word -49
start|next|saying|ending|go|	word -22
start|next|saying|ending|gs|	adverb -33
start|next|saying|ending|hi|	word -51
start|next|saying|ending|hm|	pronoun -28
start|next|saying|ending|hn|	pronoun -27
start|next|saying|ending|hr|	determiner 22
start|next|saying|ending|ia|	adverb -21	word 74
start|next|saying|ending|ie|	determiner 11	pronoun -81	word 18
start|next|saying|ending|ig|	word -75
start|next|saying|ending|ij|	preposition 10	pronoun -73
start|next|saying|ending|il|	determiner 12	pronoun -73
start|next|saying|ending|im|	preposition -79
start|next|saying|ending|in|	adverb -72	capital -27	determiner 19	preposition -49
start|next|saying|ending|io|	word -47
start|next|saying|ending|ir|	word 29
start|next|saying|ending|is|	adverb 6	determiner -41	preposition -96	word 40
start|next|saying|ending|it|	preposition 10	verb-saying -31
start|next|saying|ending|i|	determiner -32
start|next|saying|ending|je|	adverb -88	word 12
start|next|saying|ending|jk|	word -25
start|next|saying|ending|jn|	auxiliary 6
start|next|saying|ending|jà|	adverb -25
start|next|saying|ending|ke|	determiner -42
start|next|saying|ending|l'|	determiner 9	preposition -29
start|next|saying|ending|la|	determiner -7	preposition -43	word 43
start|next|saying|ending|le|	determiner -20	preposition -42	pronoun -89	word -34
start|next|saying|ending|lf|	adverb -60	word 17
start|next|saying|ending|li|	word 81
start|next|saying|ending|lo|	determiner 53	preposition -15	pronoun -71
start|next|saying|ending|ls|	preposition -31	subordinator -70
start|next|saying|ending|l’|	determiner 14	preposition -64
start|next|saying|ending|ma|	determiner 12	preposition -46	word 23
start|next|saying|ending|me|	preposition 7	word -85
start|next|saying|ending|mo|	preposition -55	subordinator -77
start|next|saying|ending|na|	determiner 20	preposition -95
start|next|saying|ending|nd|	coordinator -36	word -53
start|next|saying|ending|ne|	determiner 13	word 50
start|next|saying|ending|ng|	capital 25	word -119
start|next|saying|ending|ni|	coordinator -32	determiner -23
start|next|saying|ending|no|	preposition -80	word 37
start|next|saying|ending|ns|	adverb -36	preposition -82	word -65
start|next|saying|ending|nt|	adverb -86	preposition -52
start|next|saying|ending|n’|	word 80
start|next|saying|ending|oe|	word -53
start|next|saying|ending|of|	subordinator 53
start|next|saying|ending|ok|	adverb -51
start|next|saying|ending|om|	preposition -7
start|next|saying|ending|on|	preposition -31	pronoun -64
start|next|saying|ending|op|	adverb -16	preposition 6
start|next|saying|ending|or|	preposition -14	word -47
start|next|saying|ending|os|	determiner 27	preposition -25	word 18
start|next|saying|ending|po|	preposition -54
start|next|saying|ending|pp|	word -24
start|next|saying|ending|ra|	adverb -72	auxiliary -19	capital -56	determiner -53	preposition 6	word -84
start|next|saying|ending|rd|	word 18
start|next|saying|ending|re|	adverb -58	preposition -61	word 16
start|next|saying|ending|ri|	adverb -44
start|next|saying|ending|ro|	word -16
start|next|saying|ending|rs|	adverb -49	word -33
start|next|saying|ending|rt|	adverb -16	word -53
start|next|saying|ending|rò|	adverb -41
start|next|saying|ending|sa|	determiner -107	word -24
start|next|saying|ending|se|	pronoun 31	subordinator 28	word 70
start|next|saying|ending|si|	adverb -38	subordinator 31
start|next|saying|ending|so|	word 39
start|next|saying|ending|st|	adverb -22	word -52
start|next|saying|ending|su|	determiner -26	preposition 8
start|next|saying|ending|sí|	adverb -71
start|next|saying|ending|ta|	determiner -70	preposition 38	word -18
start|next|saying|ending|te|	adverb -50	determiner -96	preposition -66	word 20
start|next|saying|ending|ti|	adverb -40	word 19
start|next|saying|ending|to|	adverb -63	word -14
start|next|saying|ending|té|	preposition -40
start|next|saying|ending|uf|	preposition 26
start|next|saying|ending|ug|	adverb 22
start|next|saying|ending|ui|	preposition -36	word 36
start|next|saying|ending|ul|	preposition -31
start|next|saying|ending|um|	preposition 19
start|next|saying|ending|un|	determiner 13
start|next|saying|ending|ur|	adverb -16
start|next|saying|ending|us|	adverb -29	preposition -62
start|next|saying|ending|ux|	preposition 10
start|next|saying|ending|ve|	word -24
start|next|saying|ending|y|	coordinator -40
start|next|saying|ending|za|	word 41
start|next|saying|ending|ze|	pronoun -63	word 29
start|next|saying|ending|zu|	preposition -54	word -21
start|next|saying|ending|às|	preposition -8
start|next|saying|ending|à|	preposition -29
start|next|saying|ending|ás|	adverb 39
start|next|saying|ending|ão|	word 11
start|next|saying|ending|ès|	preposition -44
start|next|saying|ending|és|	adverb -31
start|next|saying|ending|ón|	word 35
start|next|saying|ending|ôt|	adverb -50
start|next|saying|first|	0 -56	60 -59	a 12	aan -87	aber -20	ad -15	además -44	ai -68	ainda -39	al -51	alla -18	alle 24	alleen -23	allerdings -33	als -75	am -90	an -66	anders -13	anonimato -74	ante -42	antes -59	ao -20	aos -12	apenas -66	as 21	así -71	até -40	au -28	auf 26	aus -58	ausrichten -7	aussi -38	aussitôt -15	aux 10	avec -52	avoir 89	ayer -66	años -41	bei -58	beim -38	bij 10	binnen 22	bis -72	calma 45	ce -41	chi -51	cinco -66	com -42	come 7	como -84	con -25	contra 17	d' 30	daar 52	daaraan -18	dagegen -30	dall’ -39	dans -79	das -66	davanti -40	davor -46	del -6	dem -32	den -19	depuis -74	der -119	des 24	desde -98	desgevraagd -47	después -31	devant -26	di 72	die -15	dinsdag -23	do -24	dopo -54	dort -16	drie 69	du -68	durante -53	dès -41	déjà -25	désormais -30	d’ 18	e -54	een 16	ein 19	eine 14	einen 29	el -10	elezioni -22	elke -42	elle -74	em -9	en -33	encore -25	entre -71	er -59	era -19	eraan -30	erop -16	es -59	esta -70	estar 65	este -96	et -11	explicações -63	fest -23	fonti -47	garanzie -18	geen 56	haar -79	haber 84	haberle 77	hasta 38	hebben -54	hem -55	het -7	hij -73	hinzu -21	hoje -88	i -32	iedereen -37	ieri -40	ihm -28	ihn -27	ihr 22	il 7	im -75	in -43	inoltre -24	instalar 82	intanto -48	invece -64	ir 13	jaar -69	jaune -37	jeudi -49	klar -47	knapp -24	l' 9	la -8	le -32	levar 63	lo 24	los 40	lundi -59	luto -26	l’ 14	mais 18	man -28	mardi -58	mercredi -76	meses -30	met 12	mit 24	moins -10	más 42	na -95	naar 9	nach -74	nas -55	ne 79	nei -25	nel -58	nesta -109	ni -32	nicht -39	niet 14	noch -53	nooit 7	num -40	numa -39	nur -16	não 128	n’ 80	of 53	ogni -23	om 22	on -64	ontem -82	ook -51	op 6	ore -39	os 6	outra -41	over -69	par -35	para -7	parte -52	pas -35	pelo -8	per -9	però -41	peu -31	plus -29	plutôt -48	por -53	pourtant -45	qualquer 33	qui 36	quinta-feira -45	ricorso 59	sa -89	samen -46	se 40	seit -52	ses -55	si 25	sich -63	sie -81	sin -63	sinds -56	sobre -35	soltanto -18	später -6	su -23	sui -36	sul -31	sur -8	te 29	tegen -74	ter 63	terug 22	toe -53	toen -60	toute 72	toutefois -38	tra -42	tres -61	trois -22	tuttavia -21	twee 16	uit -72	um 17	uma 12	un 15	una 20	und -36	unter -49	van -38	via -67	vier 55	von -36	voor 15	vor 11	was -25	weiter -16	weten -75	woensdag -24	y -40	ze -63	zelf -60	zich 12	zij -27	zijn 6	zu -54	zum -38	zur 10	zurück -44	à -29	às -8	über -50
start|next|schildern|	no -17	none -16	preposition -14
start|next|schließen|first|	einen -22	nicht -35
start|next|schließen|	no -16	word -69
start|next|schreiben|	determiner -56	no -77	none -67	preposition -68	verb -39	yes -18
start|next|schreiben|first|	auf -51	in -23
start|next|schrijven|first|	hij -13	in -56
start|next|schrijven|	marks -76	none 9	preposition -70	pronoun -52
start|next|scrivere|	auxiliary -19	determiner -50	none -96	preposition -38
start|next|scrivere|first|	al -14	in -22	sul -12
start|next|segnalare|	determiner 26	none 15
start|next|sehen|	adverb -44	determiner -96	no 7	none 13	pronoun -25
start|next|sehen|first|	das -60	die -76	es -32	man -14
start|next|señalar|	determiner -38	none -89	preposition -38
start|next|sluiten|	determiner 18
start|next|sluiten|first|	niet -125
start|next|smentire|	determiner 77	none 37
start|next|solicitar|	none -88
start|next|sollecitare|	determiner 58	none 66
start|next|sommen|first|	op -43
start|next|sommen|	none -58	preposition -43
start|next|sostenere|first|	di 58
start|next|sostenere|	preposition 29
start|next|sostener|	none -8	preposition -81
start|next|souhaiter|first|	commenter -34	s’ -14
start|next|souhaiter|	pronoun -36	word -45
start|next|souligner|	determiner -68	none -99
start|next|soupçonner|	none 26
start|next|soutenir|	determiner -14	none -43	verb 26	word 40
start|next|souvenir|first|	d’ 25
start|next|souvenir|	marks 7	none -11
start|next|spiegare|	none -67	preposition -37
start|next|sprechen|	adverb -10	marks -36	no -42	none -42	preposition -35	pronoun -10
start|next|sprechen|first|	von -32
start|next|spreken|	auxiliary -19	marks -32	none -71	preposition -31	word -61
start|next|spreken|first|	tegen -14	van -16
start|next|staan|	adverb -25	auxiliary -38	determiner -49	marks -20	none -101	preposition -61	pronoun -26	word -48
start|next|staan|first|	een -45	op -46
start|next|stehen|	adverb -12	determiner -45	marks -42	no -59	none -43	preposition -42	pronoun -12	verb -37	word -42
start|next|stehen|first|	auf -30	fest -11	in -17
start|next|stellen|	determiner -70	no 28	none -9	preposition -89	pronoun -19	word 18
start|next|stellen|first|	hij -19	klar -47
start|next|stimare|	determiner 47	none 84	preposition 39
start|next|stimare|first|	in 54
start|next|sturen|	none -93	word -50
start|next|subordinator|auxiliary|	saying 28
start|next|subordinator|	determiner -34	preposition -12	pronoun 14	quote 16	word -27
start|next|subordinator|marks|	judging 6	saying 13
start|next|subordinator|none|	judging -65
start|next|sugerir|	none 62	preposition -61
start|next|suggérer|	none 72
start|next|sustentar|	none -80
start|next|tabler|first|	sur 13
start|next|tabler|	none 39	preposition 13
start|next|tachar|	determiner -55	marks -63	none -63	preposition -55
start|next|tachar|first|	de -55
start|next|tagliare|	adverb -25	none -36
start|next|teilen|first|	am -8	mit -32
start|next|teilen|	no -52	none -42	preposition -31	yes -21
start|next|telefonare|	none -79	preposition -55
start|next|telefonar|	none -66	preposition -46
start|next|temere|	determiner -65
start|next|temer|	determiner 42	none 67	preposition 32
start|next|thinking|	adverb -46	capital 11	past -10	preposition 61	present 35	pronoun -106	verb-saying -66	word -9
start|next|thinking|ending|an|	pronoun -37
start|next|thinking|ending|ar|	adverb -91	word -132
start|next|thinking|ending|as|	determiner -105	word -49
start|next|thinking|ending|a|	preposition 52
start|next|thinking|ending|ch|	pronoun -31
start|next|thinking|ending|de|	determiner -70	preposition 23
start|next|thinking|ending|en|	determiner 14	preposition -72	verb-saying -22	word 12
start|next|thinking|ending|er|	adverb -51	word -74
start|next|thinking|ending|es|	determiner -10	pronoun -31	word 43
start|next|thinking|ending|et|	word -29
start|next|thinking|ending|ie|	determiner -58
start|next|thinking|ending|il|	determiner -82
start|next|thinking|ending|ir|	word -8
start|next|thinking|ending|is|	adverb -33
start|next|thinking|ending|le|	determiner 10
start|next|thinking|ending|lo|	word 57
start|next|thinking|ending|l’|	determiner 6
start|next|thinking|ending|og|	adverb -41
start|next|thinking|ending|on|	determiner -61
start|next|thinking|ending|or|	preposition -11
start|next|thinking|ending|os|	word 8
start|next|thinking|ending|o|	determiner -18
start|next|thinking|ending|re|	adverb -20	word -31
start|next|thinking|ending|s’|	pronoun -14
start|next|thinking|ending|un|	determiner 22
start|next|thinking|ending|ur|	preposition -81
start|next|thinking|ending|us|	adverb -13
start|next|thinking|ending|à|	preposition 15
start|next|thinking|first|	a 52	commenter -34	daar -91	das -94	de 10	den -52	die -58	donner -27	een 22	en -76	er -41	es -31	il -87	le 10	l’ 6	man -37	niet -29	nog -41	o -18	ouvir 19	pas -49	plus -13	sich -31	son -61	s’ -14	un 22	voor -15	weten -49	zeggen -22	à 15
start|next|tildar|first|	de -38
start|next|tildar|	marks -53	none -53	preposition -38
start|next|tonen|first|	zich -60
start|next|tonen|	marks -38	none -83	pronoun -60
start|next|traiter|	none -61
start|next|trekken|	adverb -87	determiner 37	preposition -90	word -77
start|next|trekken|first|	de 45	in -57
start|next|trouver|	marks 34	none -40
start|next|unlisted|	adverb -51	capital -57	marks -53	no -55	none -18	preposition -96	pronoun -18	verb -41	word -42
start|next|unlisted|first|	el -47	la -46	le -54	sie -18	un -55
start|next|valorar|	determiner 12	none 15
start|next|vatten|	adverb -13	none -78	pronoun -30
start|next|vatten|first|	het -30	samen -13
start|next|verb-saying|	, -27	determiner -34	preposition 25	quote -49	stop -47	that -52	word -41
start|next|verb-saying|marks|	saying -76
start|next|verb-saying|none|	saying -89	thinking -72
start|next|verb-saying|verb|	saying 25
start|next|verklaren|	auxiliary 36	none -56	preposition -82	pronoun -68	word -89
start|next|verklaren|first|	hij -20
start|next|verlangen|	determiner 16	no 24	word 6
start|next|verlangen|first|	eine -35
start|next|vermissen|	no -7
start|next|vermuten|	no 32	none 32
start|next|verraten|first|	bei -21
start|next|verraten|	no -24	none -24	preposition -22
start|next|versprechen|	no 36	none 22	pronoun -70	word 55
start|next|verteidigen|	determiner -75	no -82	none -74
start|next|verteidigen|first|	den -42
start|next|vertellen|first|	aan -13	hij -18	na -22
start|next|vertellen|	none -92	preposition -46	pronoun -17
start|next|verwachten|	none 27
start|next|verweisen|first|	auf -81
start|next|verweisen|	no -83	none -82	preposition -81	yes -59
start|next|verwerpen|	none -56	preposition -24
start|next|verwijten|	auxiliary -47	determiner -41	none -78	pronoun -46	word -39
start|next|verwijten|first|	het -46
start|next|ver|	adverb -52	determiner -98	marks -94	preposition -106	word 29
start|next|ver|first|	a -50	um -56
start|next|vinden|	adverb -50	auxiliary -44	capital -46	marks -20	none -11	preposition -78	pronoun 16	word -118
start|next|vinden|first|	de 18	het 21	in -44	ze -22
start|next|voegen|	adverb -30	none -91	pronoun -42	word -39
start|next|voegen|first|	daaraan -39	eraan -30
start|next|voir|	determiner 43	marks 36	none -17	preposition -36
start|next|voir|first|	un -90
start|next|volere|	determiner 47	word -28
start|next|vouloir|	adverb -12	determiner -49	marks -43	none -89	word -54
start|next|vouloir|first|	pas -16	plus -12
start|next|vragen|	auxiliary -7	determiner -47	preposition -38	pronoun -138	subordinator 68	verb 37	word 57
start|next|vragen|first|	de -63	een -6	of 53	om 8	zich -121
start|next|vrezen|first|	voor -15
start|next|vrezen|	preposition -15	word 6
start|next|waarschuwen|first|	voor 66
start|next|waarschuwen|	none 47	preposition 44	word -89
start|next|warnen|first|	vor 18
start|next|warnen|	marks 12	no 12	none 10	preposition 18
start|next|weigeren|	determiner -16	none 28
start|next|weigeren|first|	de -16
start|next|weisen|	determiner -79	no -86	none -75	preposition -19	word -11
start|next|weisen|first|	das -25	die -61	zurück -11
start|next|werben|	no -24
start|next|werfen|	determiner -112	none 8	preposition 28	pronoun -32
start|next|werfen|first|	der -95	ihnen -28	vor 28
start|next|weten|	adverb -41	auxiliary -56	none -78
start|next|weten|first|	nog -41
start|next|widersprechen|	none -41	yes -13
start|next|wijzen|	adverb -17	auxiliary -29	determiner -90	none -13	preposition 33	word -85
start|next|wijzen|first|	elke -42	erop -16	naar 50	op -93
start|next|willen|	adverb 56	auxiliary -15	determiner -77	marks -71	pronoun -53	verb -95	verb-saying -22
start|next|willen|first|	daar -75	de -64	een -33	niet -29	weten -49	zeggen -22
start|next|wollen|	determiner -56	no -66	none -83	pronoun -18	verb -46	word -46	yes -50
start|next|wollen|first|	das -28	den -52	sich -20
start|next|word|	' -55	( -37	, -29	: -74	; -82	adverb 41	auxiliary 29	capital -52	coordinator -37	determiner 16	end -79	preposition 27	pronoun 42	stop -68	subordinator -47	that 48	verb-saying 29	word 57	’ 43
start|next|word|auxiliary|	judging -77	saying 59	thinking -33
start|next|word|marks|	judging -55	saying 45	thinking -82
start|next|word|none|	judging 36	other -42	saying -35	thinking 28
start|next|word|verb|	judging -14	saying 36	thinking -120
start|next|würdigen|	determiner 24	marks -115	none -83	preposition -78
start|next|würdigen|first|	als -50
start|next|zanjar|	none -48	preposition -43
start|next|zeggen|	adverb 62	auxiliary 93	determiner 9	marks -6	none -19	preposition -86	pronoun 53	subordinator -55	verb 27	word -37
start|next|zeggen|first|	aan -49	al 47	de -44	een 58	hebben -52	het 57	hij -62	in -15	met -77	op -98	toen -55	ze -50	zij -27
start|next|zeigen|first|	sich -22
start|next|zeigen|	marks -24	no -43	none -43	pronoun -23
start|next|zien|	adverb -89	determiner -105	none 16	preposition -53	word 56
start|next|zien|first|	anders -21
start|next|zitieren|	no -59	verb -59
start|next|äußern|first|	sich -33
start|next|äußern|	no -40	none -39	pronoun -34
start|next|écrire|first|	dans -10	à -42
start|next|écrire|	none -89	preposition -63	word -29
start|next|évaluer|	determiner 18	none 9	preposition -27
start|next|évaluer|first|	à -27
start|next|évoquer|	determiner -14	marks -139	preposition -89
start|next|évoquer|first|	un -29	une -88
start|source|	a -11	conforme 28	così -72	d' 44	de 13	gemäss 62	laut -8	na -31	nach 48	para -6	pour -30	secondo 42	segundo 20	según 15	selon 16	stando 58	à 33
start|source|adverb|	, -60	word -26
start|source|adverb|none|	source -38
start|source|asks|false|	auxiliary 18	marks 16	none -11	verb 7
start|source|auxiliary|	adverb 107	capital 68	determiner 72	preposition 54	pronoun 38	quote -33	that 37	word -21
start|source|auxiliary|auxiliary|	source 82
start|source|auxiliary|marks|	source -11
start|source|auxiliary|none|	source 45
start|source|auxiliary|verb|	source 49
start|source|away|2|	auxiliary 96	preposition -68	verb-saying 84	word 11
start|source|away|3|	auxiliary 19	capital -46	determiner -19	preposition -75	verb-saying 85	word 111
start|source|away|4|	auxiliary 110	capital 55	determiner -15	preposition -56	pronoun -52	that -62	verb-saying -55	word 12
start|source|away|5|	auxiliary 60	capital -27	determiner -19	preposition 6	word 42
start|source|away|6|	adverb -78	capital -65	coordinator -81	determiner 55	preposition 40	pronoun 72	that -67	verb-saying -93	word -24
start|source|a|	auxiliary 23	determiner 6	marks -13	none -20
start|source|a|first|	el 83	la -34
start|source|before|	) 95	, -6	die -68	haar 53	hem 94	het -85
start|source|capital|	auxiliary 74	capital -63	preposition -49	word 53
start|source|capital|auxiliary|	source 25
start|source|capital|none|	source -59
start|source|capital|verb|	source 33
start|source|conforme|	none 37
start|source|coordinator|none|	source -69
start|source|così|	none -104
start|source|d'|	none 58
start|source|determiner|	adverb 106	auxiliary 53	capital 33	determiner -53	quote -35	verb-saying -28	word 20
start|source|determiner|marks|	source 65
start|source|determiner|none|	source 8
start|source|determiner|verb|	source -10
start|source|de|	auxiliary 53	capital -7	determiner -47	marks -27	none 36	preposition -41	verb -19	verb-saying 91	word 42
start|source|de|away|2|	source 92
start|source|de|away|3|	source 48
start|source|de|away|4|	source -12
start|source|de|away|6|	source -52
start|source|de|first|	el 102	foram 42	la 65	le 35	los 44	o -11
start|source|de|mood|	yes 52
start|source|d’|	auxiliary 48	determiner 17	marks -49	none -7	word 15
start|source|d’|first|	les 59	l’ 92
start|source|ending|14|	word 24
start|source|ending|ad|	auxiliary 65
start|source|ending|ag|	word 67
start|source|ending|am|	auxiliary 41
start|source|ending|ar|	capital -51
start|source|ending|as|	determiner 14
start|source|ending|at|	auxiliary 46
start|source|ending|au|	preposition 36
start|source|ending|a|	preposition 18
start|source|ending|ce|	adverb -32
start|source|ending|da|	determiner -27	preposition -61
start|source|ending|de|	determiner -40	preposition -64
start|source|ending|do|	preposition -42	word -57
start|source|ending|du|	determiner -57
start|source|ending|el|	determiner 29	preposition -19	word -7
start|source|ending|en|	auxiliary 18	preposition 43	word -17
start|source|ending|er|	capital -25
start|source|ending|et|	pronoun -33	word 18
start|source|ending|gt|	word 77
start|source|ending|he|	that -57
start|source|ending|ht|	word 64
start|source|ending|há|	auxiliary 62
start|source|ending|ia|	capital -46
start|source|ending|ie|	capital 17	determiner -79
start|source|ending|il|	determiner 8	pronoun 41
start|source|ending|in|	capital -22	preposition -23
start|source|ending|is|	auxiliary 82
start|source|ending|i|	determiner 52
start|source|ending|jn|	auxiliary -15
start|source|ending|l'|	determiner 53
start|source|ending|la|	word 21
start|source|ending|le|	determiner 33
start|source|ending|li|	determiner 55
start|source|ending|lo|	pronoun 52
start|source|ending|lt|	word 77
start|source|ending|l’|	determiner 17	preposition 14
start|source|ending|ma|	determiner 53
start|source|ending|nd|	auxiliary -52
start|source|ending|ne|	determiner 59
start|source|ending|no|	word 49
start|source|ending|nt|	word -61
start|source|ending|n’|	determiner 45
start|source|ending|on|	determiner 63	word 25
start|source|ending|os|	determiner 95
start|source|ending|ou|	auxiliary 34
start|source|ending|o|	determiner 24
start|source|ending|pt|	word 61
start|source|ending|ra|	capital -11	word -76
start|source|ending|rd|	auxiliary 66
start|source|ending|re|	word 36
start|source|ending|ro|	capital 55
start|source|ending|rá|	word 63
start|source|ending|se|	pronoun 18	word -33
start|source|ending|st|	auxiliary -9	word 61
start|source|ending|ta|	word -13
start|source|ending|te|	auxiliary 43	capital -59	determiner -28	word -31
start|source|ending|tá|	auxiliary 43
start|source|ending|ue|	auxiliary 56	that -58
start|source|ending|ui|	word -76
start|source|ending|un|	determiner -10
start|source|ending|ut|	word 57
start|source|ending|ve|	word -48
start|source|ending|ão|	auxiliary 22	word 61
start|source|ending|è|	auxiliary 8
start|source|es|according|	source 9
start|source|es|away|3|	source -30
start|source|es|away|4|	source 14
start|source|es|away|5|	source 33
start|source|es|away|6|	source 16
start|source|es|	determiner -6	preposition 25	pronoun 36	source 9	word 21
start|source|es|mood|	none 9
start|source|first|	14 24	a 18	al -60	as 69	au 36	cada -27	che -57	da -61	de -74	del -52	die -79	do -42	du -57	el 29	en 37	está 43	foram 41	fue 56	geht 25	gli 55	had 65	hatte 41	het -33	há 62	i 52	il 27	in -6	invece -32	is 82	ist -9	l' 53	lag 67	las 70	le 33	les 88	lo 55	los 72	l’ 17	não 72	o 24	os 56	que -58	qui -76	se 18	sind -52	son 63	tout 57	trata-se -17	uma 53	un -10	une 59	un’ 45	waren 29	wird 52	zijn -15	zou 34	è 8
start|source|fr|	adverb -46	capital -23	determiner 44	preposition -40	pronoun 7	word -13
start|source|fr|away|3|	source 16
start|source|fr|away|4|	source -67
start|source|fr|away|5|	source 50
start|source|fr|away|6|	source 39
start|source|gemäss|	no 56	none 16
start|source|it|	adverb -33	auxiliary 23	capital -21	determiner 20	preposition 25	pronoun 61	that -57	verb-saying -77	word 6
start|source|it|away|3|	source 20
start|source|it|away|4|	source -17
start|source|it|away|5|	source -44
start|source|it|away|6|	source 34
start|source|laut|	auxiliary -52	capital -55	determiner -66	no -10	word 51
start|source|laut|first|	ist -38
start|source|mood|none|	source 9
start|source|mood|yes|	source 52
start|source|nach|	auxiliary 63	capital -47	marks 81	no 48	none 10	word 93
start|source|na|	determiner 89	none -52
start|source|na|first|	a 12
start|source|nl|according|	source -19
start|source|nl|	adverb -74	auxiliary 20	determiner -75	preposition -87	pronoun -62	source -19	verb-saying 50	word 18
start|source|nl|away|2|	source -20
start|source|nl|away|3|	source 39
start|source|nl|away|4|	source 28
start|source|nl|away|5|	source -13
start|source|nl|away|6|	source -61
start|source|nl|mood|	none -19
start|source|order|according|	source 9
start|source|para|	capital -77	marks 50	none -31	verb 106
start|source|para|first|	a 25	da -45	de -56	do -43	la -59	los 52	o 114	os 50	trata-se -17
start|source|per|	auxiliary 13	capital -69	determiner 69	marks 55	none -28	preposition 19	verb-saying -77	word -88
start|source|per|first|	a 7	del -40	la 123	è 8
start|source|pour|	auxiliary -16	capital -74	determiner 25	marks -16	none -30	preposition 29	verb -39	word -119
start|source|pour|first|	de -19	il -10	la 68	le 43	qui -45
start|source|preposition|	capital -81	determiner -21	that -83	word 57
start|source|preposition|none|	source -35
start|source|preposition|verb|	source 40
start|source|pronoun|	auxiliary 74	word 19
start|source|pronoun|auxiliary|	source 73
start|source|pronoun|marks|	source 7
start|source|pronoun|none|	source -24
start|source|pronoun|verb|	source 82
start|source|pt|according|	source 27
start|source|pt|	auxiliary 111	capital 42	determiner 60	preposition -10	source 27	that -55	word -9
start|source|pt|away|4|	source 22
start|source|pt|away|5|	source 34
start|source|pt|away|6|	source 22
start|source|pt|mood|	none 27
start|source|secondo|	auxiliary 41	capital 24	determiner -11	none 45	preposition 61	word 63
start|source|secondo|first|	gli 41	i 43	il 6	in -10	la 22	le 72	l’ -26
start|source|segundo|	auxiliary 9	capital 28	determiner 44	marks 21	none 39	preposition 6	verb 16	word -13
start|source|segundo|first|	a 11	as 39	foram 36	há 58	não 24	o 27	os 26
start|source|según|	auxiliary -30	capital 25	marks -35	none 49	preposition 20	pronoun 61	verb 46	word 92
start|source|según|first|	el 34	la 43	las 70
start|source|selon|	auxiliary 33	capital 22	determiner 37	marks 95	none 6	pronoun 9
start|source|selon|first|	il 86	l' 48	le 7	les 65	une 50
start|source|source|	adverb -60	auxiliary 47	capital -19	coordinator -81	determiner 23	preposition -21	pronoun 14	source 9	that -91	verb-saying -24	word 27
start|source|source|ending|14|	word 24
start|source|source|ending|ad|	auxiliary 65
start|source|source|ending|ag|	word 67
start|source|source|ending|am|	auxiliary 41
start|source|source|ending|ar|	capital -51
start|source|source|ending|as|	determiner 14
start|source|source|ending|at|	auxiliary 46
start|source|source|ending|au|	preposition 36
start|source|source|ending|a|	preposition 18
start|source|source|ending|ce|	adverb -32
start|source|source|ending|da|	determiner -27	preposition -61
start|source|source|ending|de|	determiner -40	preposition -64
start|source|source|ending|do|	preposition -42	word -57
start|source|source|ending|du|	determiner -57
start|source|source|ending|el|	determiner 29	preposition -19	word -7
start|source|source|ending|en|	auxiliary 18	preposition 43	word -17
start|source|source|ending|er|	capital -25
start|source|source|ending|et|	pronoun -33	word 18
start|source|source|ending|gt|	word 77
start|source|source|ending|he|	that -57
start|source|source|ending|ht|	word 64
start|source|source|ending|há|	auxiliary 62
start|source|source|ending|ia|	capital -46
start|source|source|ending|ie|	capital 17	determiner -79
start|source|source|ending|il|	determiner 8	pronoun 41
start|source|source|ending|in|	capital -22	preposition -23
start|source|source|ending|is|	auxiliary 82
start|source|source|ending|i|	determiner 52
start|source|source|ending|jn|	auxiliary -15
start|source|source|ending|l'|	determiner 53
start|source|source|ending|la|	word 21
start|source|source|ending|le|	determiner 33
start|source|source|ending|li|	determiner 55
start|source|source|ending|lo|	pronoun 52
start|source|source|ending|lt|	word 77
start|source|source|ending|l’|	determiner 17	preposition 14
start|source|source|ending|ma|	determiner 53
start|source|source|ending|nd|	auxiliary -52
start|source|source|ending|ne|	determiner 59
start|source|source|ending|no|	word 49
start|source|source|ending|nt|	word -61
start|source|source|ending|n’|	determiner 45
start|source|source|ending|on|	determiner 63	word 25
start|source|source|ending|os|	determiner 95
start|source|source|ending|ou|	auxiliary 34
start|source|source|ending|o|	determiner 24
start|source|source|ending|pt|	word 61
start|source|source|ending|ra|	capital -11	word -76
start|source|source|ending|rd|	auxiliary 66
start|source|source|ending|re|	word 36
start|source|source|ending|ro|	capital 55
start|source|source|ending|rá|	word 63
start|source|source|ending|se|	pronoun 18	word -33
start|source|source|ending|st|	auxiliary -9	word 61
start|source|source|ending|ta|	word -13
start|source|source|ending|te|	auxiliary 43	capital -59	determiner -28	word -31
start|source|source|ending|tá|	auxiliary 43
start|source|source|ending|ue|	auxiliary 56	that -58
start|source|source|ending|ui|	word -76
start|source|source|ending|un|	determiner -10
start|source|source|ending|ut|	word 57
start|source|source|ending|ve|	word -48
start|source|source|ending|ão|	auxiliary 22	word 61
start|source|source|ending|è|	auxiliary 8
start|source|source|first|	14 24	a 18	al -60	as 69	au 36	cada -27	che -57	da -61	de -74	del -52	die -79	do -42	du -57	el 29	en 37	está 43	foram 41	fue 56	geht 25	gli 55	had 65	hatte 41	het -33	há 62	i 52	il 27	in -6	invece -32	is 82	ist -9	l' 53	lag 67	las 70	le 33	les 88	lo 55	los 72	l’ 17	não 72	o 24	os 56	que -58	qui -76	se 18	sind -52	son 63	tout 57	trata-se -17	uma 53	un -10	une 59	un’ 45	waren 29	wird 52	zijn -15	zou 34	è 8
start|source|stando|	auxiliary 64	determiner 57	none 53
start|source|stando|first|	i 19
start|source|that|auxiliary|	source -61
start|source|that|	determiner -59	word -31
start|source|that|none|	source -38
start|source|verb-saying|	determiner 26
start|source|verb-saying|marks|	source -9
start|source|verb-saying|none|	source 17
start|source|volgens|	adverb -74	auxiliary 54	determiner -68	marks -50	none 7	preposition -61	pronoun -62	verb 48	verb-saying 87	word 18
start|source|volgens|first|	de -40	had 65	het -33	is 81	zijn 121	zou 34
start|source|word|	% 89	adverb 29	auxiliary 32	capital -74	determiner 66	preposition -77	pronoun 126	quote -20	subordinator -16	word 57
start|source|word|auxiliary|	source 48
start|source|word|marks|	source 10
start|source|word|none|	source 9
start|source|à|	auxiliary 69	determiner 17	none 13	word 28
start|that|	achar -27	aclarar 11	acreditar 31	acrescentar 62	acusar -23	adelantar 56	adiantar 68	admitir 40	advertir -22	afdoen 59	affermare 17	affirmer 75	afirmar 24	aggiungere -11	agregar 50	alegar 20	alertar 44	ammettere -31	annoncer -20	antwoorden 60	apelar -46	apuntar 16	argumentar 51	assegurar 45	assicurare 49	assurer 86	auspicare 27	avanzar 26	avisar 16	avvertire -10	añadir 50	beloven 43	benadrukken 43	bestrijden -54	betonen 22	bevestigen 69	calcolare 34	calcular 21	celebrar -51	chiamare -19	chiarire -26	chiedere -30	comentar 10	comunicar -10	comunicare -15	concluir 66	concéder 63	condenar -39	confermare 47	confesar -6	confessar 29	confier 78	confirmer 29	considerar 25	contar 20	contestar 25	contrapor 41	craindre 9	creer 38	decir 7	declarar 55	defender -21	demander -7	denunciar 61	descartar 54	deslizar 44	dire -46	ditar 37	divulgar -45	entender 43	erkennen 57	esclarecer 51	escrever 46	estimar 56	estimer 23	exigir -15	explicar 40	expliquer 46	garantir 18	garantire 37	garantizar 52	geben 58	geven 51	heten -49	hopen 57	houden 51	indicar 77	indigner -50	indiquer 76	jurar 56	jurer 60	laten 65	leggere 48	lembrar 26	limitar 77	llamar -53	melden 6	negar 85	noemen -57	ontkennen -14	opinar -14	osservare -9	pedir -6	ponderar -25	precisar 51	precisare 47	prometer 10	promettre 60	propor -21	préciser 7	prévenir 49	quejarse -10	querer 38	raccontare -21	raconter 73	razonar 22	recomendar -40	reconhecer 47	reconnaître 62	recordar 35	referir 58	regretter 69	rekenen 56	relatar 33	relever 79	replicar 12	replicare 25	reprochar -12	ressalvar 53	resumir -52	revelar 75	ribadire 29	ribattere 14	ricordare 24	riferire 6	rispondere 22	ritenere -6	réclamer 58	répondre 76	rétorquer 65	saber 15	sapere 38	scrivere 78	señalar 51	solicitar 18	sottolineare 10	souligner 72	soutenir 43	spreken -41	stellen -6	subrayar 43	trouver 31	unlisted -33	verklaren 55	vertellen 55	verwachten 40	verwijten -11	vouloir 15	vragen -63	vrezen 46	waarschuwen 62	wijzen 20	willen -20	zien -26	écrire 6
start|that|achar|first|	que -27
start|that|achar|	none -35	that -27
start|that|aclarar|first|	que 11
start|that|aclarar|	that 11
start|that|acreditar|first|	que 31
start|that|acreditar|	none 45	that 31
start|that|acrescentar|first|	que 62
start|that|acrescentar|	none 79	that 62
start|that|acusar|first|	que -23
start|that|acusar|	none -53	that -23
start|that|adelantar|	auxiliary 44	none 66	that 56
start|that|adelantar|first|	que 56
start|that|adiantar|	auxiliary 59	none 74	that 68
start|that|adiantar|first|	que 68
start|that|admitir|	auxiliary 72	marks 60	none 12	that 40
start|that|admitir|first|	que 40
start|that|advertir|	auxiliary -37	marks -55	none -9	that -22
start|that|advertir|first|	que -22
start|that|afdoen|first|	dat 59
start|that|afdoen|	none 70	that 59
start|that|affermare|first|	che 17
start|that|affermare|	none 40	that 17
start|that|affirmer|	auxiliary 60	none 87	that 75
start|that|affirmer|first|	que 62
start|that|afirmar|	auxiliary 84	marks 80	that 24	verb -11
start|that|afirmar|first|	que 24
start|that|aggiungere|	auxiliary 63	marks 57	none -40	that -11
start|that|aggiungere|first|	che -11
start|that|agregar|	auxiliary 39	none 57	that 50
start|that|agregar|first|	que 50
start|that|ajouter|	auxiliary 62	none -14
start|that|ajouter|first|	que -7
start|that|alegar|	auxiliary 23	none 42	that 20	verb -17
start|that|alegar|first|	que 20
start|that|alertar|	auxiliary 44	none 44	that 44
start|that|alertar|first|	que 44
start|that|ammettere|	auxiliary 74	marks -37	none -31	that -31
start|that|ammettere|first|	che -31
start|that|annoncer|	that -20
start|that|annunciare|	auxiliary -34	none 30
start|that|antwoorden|first|	dat 60
start|that|antwoorden|	none 60	that 60
start|that|anunciar|	none -10
start|that|apelar|first|	que -46
start|that|apelar|	none -62	that -46
start|that|apuntar|	auxiliary -18	none 41	that 16
start|that|apuntar|first|	que 16
start|that|argumentar|first|	que 51
start|that|argumentar|	none 72	that 51
start|that|asegurar|	auxiliary 96	marks 68	none -15	verb 23
start|that|asks|false|	auxiliary 27	marks 45	none -14	verb -34
start|that|assegurar|	auxiliary 36	none 45	that 45
start|that|assegurar|first|	que 45
start|that|assicurare|	auxiliary 40	none 53	that 49
start|that|assicurare|first|	che 49
start|that|assurer|	auxiliary 73	marks 31	none 99	that 86
start|that|assurer|first|	que 59	qu’ 73
start|that|auspicare|first|	che 27
start|that|auspicare|	none 35	that 27
start|that|avanzar|first|	que 26
start|that|avanzar|	none 38	that 26
start|that|avisar|first|	que 16
start|that|avisar|	marks 45	none 17	that 16
start|that|avvertire|first|	che -10
start|that|avvertire|	none -12	that -10
start|that|away|1|	that 75
start|that|away|4|	that -26
start|that|away|5|	that -38
start|that|away|6|	that -79
start|that|añadir|first|	que 50
start|that|añadir|	marks 31	none 53	that 50
start|that|before|	, -32	a -62	aclaró 60	acredita 31	acrescentou 39	adelantó 45	además 97	adiantou 62	admite 59	admitiu 59	admitió 65	advierte 96	advirtió 81	affirme 67	affirmé 41	afirma 107	afirmou 80	aggiunge 66	aggiunto 66	agregó 37	ainda 58	ajouté 92	alega 72	alegou 77	alerta 50	algo -65	annunciato 74	anunciado 71	anunciou -25	anunció 121	apenas 84	argumentou 29	asegura 128	aseguran 90	aseguró 110	assegura 35	assegurou 32	assicura 32	assicurato 36	assurant 17	assure 55	assuré 37	aussi 94	avanzó 73	avisou 70	avisó 63	ayer -104	añade 39	añadió 31	belooft 43	benadrukt 49	bestrijdt -54	bevestigde 59	bevestigt 47	calcola 34	calcula 89	ce -91	chiarito 77	chiede 105	chiesto 76	comentar 57	concluiu 38	concluye 42	confermato 43	confirma 84	confirme 53	confirmou 86	considera 86	conta 88	contestó 71	contou 104	contrapôs 31	contó 62	craint 74	cree 22	cuenta -30	de -50	defende 100	demandé 11	denuncia 48	denunció 43	descartó 42	detto -21	dice 110	dijo 121	disse 144	diz -18	dizem -51	en -109	erkent 53	erop 102	estima 54	estime -6	estimé 120	exige 104	explica 52	explicó 42	garante 86	garantisce 41	garantiu 75	hij 64	hoopt 57	indique 44	indiqué 50	informou 128	informó 126	inoltre 72	jura 56	lamentou 79	lembra 113	lembrou 104	meldt 122	más -79	nega 24	negou 30	negó 29	niega 28	noemt -40	o -72	ontkent -14	opina -29	para -36	part 81	pede 7	pediu -50	piden -33	pidió 6	precisa 30	precisato 18	precisó 37	promet 60	promis 29	propôs -36	propõe 88	précisant -24	précise 115	prévenu 27	quer 38	quinta-feira -91	racconta 62	raconte 59	rappelant 79	rappelle -47	rappelé 16	reconoce 84	reconoció 75	recorda 42	recordó 73	recuerda 74	regrette 34	replica 39	replicado 47	replicato 42	replicó 32	responde -25	respondeu 127	respondió 76	reveló 17	ribatte 77	ribattuto 42	ricorda 48	ricordato 58	riferito 43	risposto 73	ritiene 74	répond 65	répondu 62	saber 79	sapere 37	savoir -32	señalar 42	siempre -71	sostiene 128	sostuvo 47	sottolinea 66	soutient 83	spiega 42	spiegato 53	sustenta -22	sustentou 97	tarde 39	toe 69	toutefois 77	uit 49	valoir 85	veces 77	vertelt 40	verwacht 40	vindt 24	vond -39	voor 27	vreest 46	weten 65	wil -47	zegt 127	ziet -18
start|that|beloven|first|	dat 43
start|that|beloven|	none 50	that 43
start|that|benadrukken|first|	dat 43
start|that|benadrukken|	marks 41	none 57	that 43
start|that|bestrijden|first|	dat -54
start|that|bestrijden|	none -78	that -54
start|that|betonen|first|	dass 22
start|that|betonen|	that 22	yes 22
start|that|bevestigen|	auxiliary 69	marks 22	none 69	that 69
start|that|bevestigen|first|	dat 69
start|that|blijken|	none 43
start|that|brincar|	none -21
start|that|calcolare|first|	che 34
start|that|calcolare|	none 47	that 34
start|that|calcular|first|	que 21
start|that|calcular|	none 29	that 21
start|that|celebrar|first|	que -51
start|that|celebrar|	none -51	that -51
start|that|chiamare|first|	che -19
start|that|chiamare|	none -22	that -19
start|that|chiarire|	auxiliary 77	none -26	that -26
start|that|chiarire|first|	che -26
start|that|chiedere|first|	che -30
start|that|chiedere|	that -30
start|that|comentar|first|	que 10
start|that|comentar|	none -29	that 10
start|that|comunicare|first|	che -15
start|that|comunicare|	none -25	that -15
start|that|comunicar|	auxiliary -31	marks 14	none -6	that -10
start|that|comunicar|first|	que -10
start|that|concluir|first|	que 66
start|that|concluir|	marks 38	none 77	that 66
start|that|concéder|first|	que 63
start|that|concéder|	none 63	that 63
start|that|condenar|first|	que -39
start|that|condenar|	none -50	that -39
start|that|confermare|first|	che 47
start|that|confermare|	none 60	that 47
start|that|confesar|first|	que -6
start|that|confesar|	none 19	that -6
start|that|confessar|first|	que 29
start|that|confessar|	none 27	that 29
start|that|confier|first|	qu’ 62
start|that|confier|	marks 58	none 79	that 78
start|that|confirmar|	auxiliary -93	none 53
start|that|confirmer|	auxiliary 63	none 56	that 29
start|that|confirmer|first|	qu’ 78
start|that|considerar|	auxiliary 44	marks -8	none 36	that 25
start|that|considerar|first|	que 25
start|that|contar|	auxiliary -33	none 26	that 20	verb 39
start|that|contar|first|	que 20
start|that|contestar|first|	que 25
start|that|contestar|	none 59	that 25	verb -49
start|that|contrapor|	auxiliary 34	none 47	that 41
start|that|contrapor|first|	que 41
start|that|craindre|first|	que -14
start|that|craindre|	none 48	that 9
start|that|creer|first|	que 38
start|that|creer|	none 45	that 38
start|that|decir|	auxiliary 49	marks 77	none -16	that 7	verb -34
start|that|decir|first|	que 7
start|that|declarar|first|	que 55
start|that|declarar|	none 60	that 55
start|that|defender|first|	que -21
start|that|defender|	none 8	that -21
start|that|demander|first|	que 6	qu’ -11
start|that|demander|	none -13	that -7
start|that|denunciar|	auxiliary 41	none 68	that 61
start|that|denunciar|first|	que 61
start|that|descartar|first|	que 54
start|that|descartar|	none 67	that 54
start|that|deslizar|first|	que 44
start|that|deslizar|	marks 35	none 53	that 44
start|that|de|away|2|	saying 32	thinking 77
start|that|de|away|3|	saying 45
start|that|de|away|4|	saying -62
start|that|de|away|5|	saying 55
start|that|de|direct|	saying 32	thinking 20
start|that|de|mood|	no -23	yes 125
start|that|de|	saying 7	that 34	thinking 30
start|that|de|shared|	saying -38
start|that|dire|	auxiliary -7	none -58	that -46
start|that|dire|first|	que 21
start|that|ditar|first|	que 37
start|that|ditar|	marks 37	none 37	that 37
start|that|divulgar|first|	que -45
start|that|divulgar|	none -66	that -45
start|that|dizer|	auxiliary -66	marks 20	none 16	verb 76
start|that|ending|he|	that 9
start|that|ending|ss|	that 34
start|that|ending|u'|	that 80
start|that|ending|u’|	that -19
start|that|entender|first|	que 43
start|that|entender|	none 48	that 43
start|that|erkennen|first|	dat 57
start|that|erkennen|	marks 29	none 57	that 57
start|that|esclarecer|	auxiliary 28	none 60	that 51
start|that|esclarecer|first|	que 51
start|that|escrever|first|	que 46
start|that|escrever|	none 28	that 46
start|that|estimar|first|	que 56
start|that|estimar|	none 69	that 56
start|that|estimer|	auxiliary 74	marks -25	none 50	that 8
start|that|es|apposed|	saying -15
start|that|es|apposition|	judging -12	saying 20
start|that|es|away|1|	judging 102	saying 84	thinking 35
start|that|es|away|2|	saying -75
start|that|es|away|3|	saying -8
start|that|es|away|4|	judging 31	saying -30
start|that|es|away|5|	saying 8
start|that|es|away|6|	judging -66
start|that|es|direct|	judging 24	saying 9	thinking 47
start|that|es|elided|	saying 24
start|that|es|inverted|	saying -27
start|that|es|	judging 46	that 8	thinking -9
start|that|es|mood|	none 8
start|that|es|relative|	saying -23
start|that|es|shared|	saying 45
start|that|exigir|first|	que -15
start|that|exigir|	none -39	that -15
start|that|explicar|	auxiliary 75	marks 31	none 58	that 40
start|that|explicar|first|	que 40
start|that|expliquer|first|	que 46
start|that|expliquer|	none 52	that 46
start|that|faire_valoir|	auxiliary 72	marks -6	none 8
start|that|faire_valoir|first|	qu' 36	que -18	qu’ 113
start|that|first|	che 9	dass 34	qu' 80	qu’ -19
start|that|fragen|	auxiliary 51	yes 51
start|that|fr|apposed|	saying 22
start|that|fr|apposition|	saying 6
start|that|fr|away|1|	judging 28	thinking 21
start|that|fr|away|2|	saying 36
start|that|fr|away|3|	saying -49
start|that|fr|away|4|	saying 97
start|that|fr|away|5|	saying -7
start|that|fr|away|6|	saying -48	thinking -61
start|that|fr|direct|	judging 10	thinking -42
start|that|fr|inverted|	saying -59
start|that|fr|	judging -22	that -13	thinking -12
start|that|fr|mood|	none -9
start|that|fr|relative|	saying -22
start|that|fr|shared|	saying -19
start|that|garantire|first|	che 37
start|that|garantire|	none 47	that 37
start|that|garantir|	auxiliary 73	marks 84	none 11	that 18
start|that|garantir|first|	que 18
start|that|garantizar|first|	que 52
start|that|garantizar|	none 52	that 52
start|that|geben|first|	dass 58
start|that|geben|	no 58	that 58
start|that|geven|first|	dat 51
start|that|geven|	none 59	that 51
start|that|heten|first|	dat -49
start|that|heten|	none -57	that -49
start|that|hopen|first|	dat 57
start|that|hopen|	none 63	that 57
start|that|houden|first|	dat 51
start|that|houden|	none 61	that 51
start|that|indicar|first|	que 77
start|that|indicar|	none 83	that 77
start|that|indigner|	none -50	that -50
start|that|indiquer|	auxiliary 57	none 94	that 76
start|that|indiquer|first|	que 59	qu’ 50
start|that|informar|	auxiliary 81
start|that|insistir|	none -7
start|that|it|apposed|	saying 92
start|that|it|apposition|	saying 6
start|that|it|away|1|	judging 92	saying 117
start|that|it|away|2|	saying 107
start|that|it|away|3|	saying -41
start|that|it|away|4|	saying -72
start|that|it|away|5|	saying -75
start|that|it|away|6|	judging -51	saying -34
start|that|it|direct|	judging -47	saying 7
start|that|it|elided|	saying 108
start|that|it|inverted|	judging -84	saying -56
start|that|it|	judging -16	saying 7	that 9
start|that|it|mood|	none 9
start|that|it|shared|	saying 8
start|that|judging|ending|he|	that -16
start|that|judging|ending|ue|	that 6
start|that|judging|ending|u’|	that -67
start|that|judging|first|	che -16	que 6	qu’ -67
start|that|judging|	past -18	present 53
start|that|juger|	none 32
start|that|jurar|first|	que 56
start|that|jurar|	none 75	that 56
start|that|jurer|	none 67	that 60
start|that|lamentar|	none 30	verb -56
start|that|laten|	auxiliary 59	marks 24	none 67	that 65
start|that|laten|first|	dat 65
start|that|leggere|first|	che 48
start|that|leggere|	none 63	that 48
start|that|lembrar|	auxiliary 61	none 13	that 26
start|that|lembrar|first|	que 26
start|that|limitar|	auxiliary 41	marks 64	none 78	that 77
start|that|limitar|first|	que 77
start|that|llamar|first|	que -53
start|that|llamar|	none -53	that -53	verb -65
start|that|melden|	auxiliary -20	none 14	that 6
start|that|melden|first|	dat 6
start|that|mood|none|	judging -7	other -33	saying 7	thinking 6
start|that|mood|no|	saying -36
start|that|mood|yes|	saying 115
start|that|negar|first|	que 85
start|that|negar|	none 95	that 85	verb 28
start|that|nl|apposed|	judging -66	saying 87	thinking -27
start|that|nl|apposition|	saying 37
start|that|nl|away|1|	judging -33	saying -46	thinking -23
start|that|nl|away|2|	judging 69	saying 166
start|that|nl|away|3|	judging -7	saying 126
start|that|nl|away|4|	saying -31
start|that|nl|away|5|	saying -34
start|that|nl|away|6|	saying -13
start|that|nl|direct|	judging 13	saying -8	thinking 23
start|that|nl|inverted|	judging 31	saying 23
start|that|nl|shared|	saying -40
start|that|noemen|first|	dat -57
start|that|noemen|	marks -57	none -57	that -57
start|that|ontkennen|	auxiliary 124	none -39	that -14
start|that|ontkennen|first|	dat -14
start|that|opinar|	auxiliary -36	marks 81	none -6	that -14
start|that|opinar|first|	que -14
start|that|order|apposed|	saying 28	thinking -18
start|that|order|apposition|	judging -7	saying 32
start|that|order|direct|	judging 22	saying 9
start|that|order|elided|	saying 119
start|that|order|inverted|	judging -30	other -33	saying -78
start|that|order|relative|	saying -32
start|that|order|shared|	judging 46
start|that|osservare|first|	che -9
start|that|osservare|	none -23	that -9
start|that|other|ending|ue|	that -33
start|that|other|first|	que -33
start|that|other|	past -33	that -33
start|that|pedir|first|	que -6
start|that|pedir|	marks 108	none -10	that -6	verb -12
start|that|ponderar|first|	que -25
start|that|ponderar|	none -58	that -25
start|that|precisare|	auxiliary 18	marks 22	none 63	that 47
start|that|precisare|first|	che 47
start|that|precisar|	auxiliary 21	none 63	that 51
start|that|precisar|first|	que 51
start|that|prometer|first|	que 10
start|that|prometer|	none 6	that 10
start|that|promettre|first|	que 46
start|that|promettre|	marks 49	none 66	that 60
start|that|propor|first|	que -21
start|that|propor|	none 17	that -21
start|that|préciser|	auxiliary 41	none -13	that 7
start|that|prévenir|first|	que 49
start|that|prévenir|	none 57	that 49
start|that|pt|apposed|	judging 16	saying 23	thinking 38
start|that|pt|apposition|	judging -30	saying 32
start|that|pt|away|1|	judging 35	saying 68	thinking 73
start|that|pt|away|2|	saying -57
start|that|pt|away|3|	saying -11
start|that|pt|away|4|	judging -66	saying 56
start|that|pt|away|5|	saying -19
start|that|pt|away|6|	judging -46	saying -67
start|that|pt|direct|	judging 23	saying 8	thinking -23
start|that|pt|elided|	saying 127
start|that|pt|inverted|	judging -65	saying -73
start|that|pt|	judging -31	saying 10
start|that|pt|shared|	saying 69
start|that|quejarse|first|	que -10
start|that|quejarse|	none -10	that -10
start|that|querer|first|	que 38
start|that|querer|	none 56	that 38
start|that|raccontare|	auxiliary 60	none -62	that -21
start|that|raccontare|first|	che -21
start|that|raconter|	auxiliary 66	none 78	that 73
start|that|raconter|first|	que 55
start|that|rappeler|	auxiliary 17	marks 78	none -22	verb 88
start|that|rappeler|first|	que -33	qu’ 127
start|that|razonar|first|	que 22
start|that|razonar|	that 22
start|that|rechazar|	none 15
start|that|recomendar|first|	que -40
start|that|recomendar|	none -58	that -40
start|that|reconhecer|first|	que 47
start|that|reconhecer|	none 51	that 47
start|that|reconnaître|	auxiliary 62	none 62	that 62
start|that|reconocer|	auxiliary -17	marks -35	none 32
start|that|recordar|	auxiliary 64	marks 63	none 70	that 35	verb -17
start|that|recordar|first|	que 35
start|that|recusar|	none -38
start|that|referir|first|	que 58
start|that|referir|	none 61	that 58
start|that|regretter|first|	que 69
start|that|regretter|	marks 29	none 78	that 69
start|that|rekenen|first|	dat 56
start|that|rekenen|	none 61	that 56
start|that|relatar|first|	que 33
start|that|relatar|	none 10	that 33
start|that|relever|first|	que 79
start|that|relever|	none 82	that 79
start|that|replicare|	auxiliary -29	none 54	that 25
start|that|replicare|first|	che 25
start|that|replicar|	auxiliary -28	marks 58	none 20	that 12
start|that|replicar|first|	que 12
start|that|reprochar|first|	que -12
start|that|reprochar|	none -17	that -12
start|that|responder|	auxiliary 71	marks -38	none 43	verb -57
start|that|ressalvar|first|	que 53
start|that|ressalvar|	none 64	that 53
start|that|resumir|first|	que -52
start|that|resumir|	none -53	that -52	verb -14
start|that|revelar|	auxiliary 10	none 87	that 75
start|that|revelar|first|	que 75
start|that|ribadire|	auxiliary 29	none 29	that 29
start|that|ribadire|first|	che 29
start|that|ribattere|	auxiliary 45	marks 45	that 14
start|that|ribattere|first|	che 14
start|that|ricordare|	auxiliary 55	marks 64	none 9	that 24	verb 62
start|that|ricordare|first|	che 24
start|that|riferire|	auxiliary 39	that 6
start|that|riferire|first|	che 6
start|that|rispondere|	auxiliary -16	none -6	that 22
start|that|rispondere|first|	che 22
start|that|ritenere|first|	che -6
start|that|ritenere|	none -15	that -6
start|that|réclamer|	none 78	that 58
start|that|répondre|	auxiliary 67	none 85	that 76
start|that|répondre|first|	que 61	qu’ 63
start|that|rétorquer|	none 76	that 65
start|that|saber|first|	que 15
start|that|saber|	none 20	that 15	verb -34
start|that|sapere|	auxiliary 17	marks 17	none 48	that 38
start|that|sapere|first|	che 38
start|that|saying|ending|he|	that 7
start|that|saying|ending|ob|	subordinator -20
start|that|saying|ending|ss|	that 23
start|that|saying|ending|u'|	that 80
start|that|saying|first|	che 7	dass 23	ob -20	qu' 80
start|that|saying|	participle 28	past 19	present -31	subordinator -20	that 8
start|that|schrijven|	marks 114	none -45
start|that|scrivere|	auxiliary 64	none 78	that 78
start|that|scrivere|first|	che 78
start|that|señalar|first|	que 51
start|that|señalar|	none 72	that 51
start|that|solicitar|first|	que 18
start|that|solicitar|	none 27	that 18
start|that|sostenere|	auxiliary 73	none -34
start|that|sostener|	auxiliary -8	marks 61	none 38
start|that|sottolineare|	auxiliary 52	none 10	that 10
start|that|sottolineare|first|	che 10
start|that|souligner|first|	que 72
start|that|souligner|	none 80	that 72
start|that|soutenir|first|	que 27
start|that|soutenir|	marks 52	none 59	that 43	verb -6
start|that|spiegare|	auxiliary 51	none -12
start|that|spreken|first|	dat -41
start|that|spreken|	none -65	that -41
start|that|stellen|	auxiliary 35	none -28	that -6
start|that|stellen|first|	dat -6
start|that|subordinator|auxiliary|	saying 62
start|that|subordinator|	determiner -29	pronoun 22
start|that|subrayar|first|	que 43
start|that|subrayar|	none 43	that 43
start|that|sustentar|	auxiliary 87	marks 110	none -16
start|that|that|	, 20	adverb 102	auxiliary -72	coordinator 74	determiner 66	preposition -21	pronoun 36	quote -16	stop -44	verb-judging -94	verb-saying -77	verb-thinking -51	word -14
start|that|that|auxiliary|	judging 52	saying 11
start|that|that|marks|	judging -15	saying 51
start|that|that|none|	judging -56	other -33	saying -8	thinking 49
start|that|that|verb|	judging 27	saying -32	thinking -70
start|that|thinking|ending|ss|	that 9
start|that|thinking|ending|ue|	that 10
start|that|thinking|ending|u’|	that -28
start|that|thinking|first|	dass 9	que 10	qu’ -28
start|that|thinking|	past 28	present -33	that 9
start|that|trouver|	none 12	that 31
start|that|unlisted|first|	que -33
start|that|unlisted|	none -47	that -33
start|that|verklaren|first|	dat 55
start|that|verklaren|	none 61	that 55
start|that|vertellen|first|	dat 55
start|that|vertellen|	none 70	that 55
start|that|verwachten|first|	dat 40
start|that|verwachten|	none 52	that 40
start|that|verwijten|	auxiliary -11	none -11	that -11
start|that|verwijten|first|	dat -11
start|that|vinden|	auxiliary 114	marks -51	none -7
start|that|vouloir|	none 54	that 15
start|that|vragen|first|	dat -63
start|that|vragen|	none -78	that -63
start|that|vrezen|first|	dat 46
start|that|vrezen|	none 56	that 46
start|that|waarschuwen|first|	dat 62
start|that|waarschuwen|	none 76	that 62
start|that|wijzen|first|	dat 20
start|that|wijzen|	none 10	that 20
start|that|willen|	auxiliary 45	none -30	that -20
start|that|willen|first|	dat -20
start|that|zeggen|	auxiliary 37	marks -44	none 29
start|that|zien|first|	dat -26
start|that|zien|	none -79	that -26
start|that|écrire|first|	que 6
start|that|écrire|	none 14	that 6
`;
