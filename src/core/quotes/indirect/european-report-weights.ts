/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -63	, 16	: 33	; 36	a -24	aan 31	abend -11	abril -28	ad -43	agosto -23	ai -26	al -64	alla -52	alle -62	allo -39	all’ -21	als -38	am -35	an 24	anni -22	anno -28	année -31	ano -19	anos -25	ans -30	ao -56	aos -46	aprile -41	après -46	até -61	au -50	auf -60	aus -55	aux -55	avant -58	avec -83	ayer -36	año -40	años -45	bei -69	beim -44	bij -62	bis -51	che -30	com -60	como -28	con -45	contra -66	d' -45	da -46	dag -32	dai -27	dal -43	dalla -65	dall’ -65	dans -67	das -41	dat -41	de -48	degli -49	dei -50	del -51	dell' -45	della -66	delle -48	dell’ -47	depuis -51	der -35	desde -43	devant -56	dezembro -21	di -44	dia -21	dias -20	die -39	dimanche -27	do -59	doch -39	door -48	dos -61	durante -68	durch -78	dès -67	día -39	días -22	d’ -44	em 23	en -29	end 8	entre -56	et -9	für -75	gegen -61	giorni -27	giorno -36	hasta -52	heures -26	hoje -44	hora -36	horas -22	im -46	in -16	jaar -28	jahr -25	jahre -40	jahren -16	januar -18	janvier -17	jaren -31	jours -18	juin -21	juli -32	juni -30	junio -23	jusqu’ -53	lundi -12	lunes -12	ma -45	maar -50	mai -26	maio -28	mardi -24	mars -35	marzo -40	março -25	mese -23	meses -29	mesi -39	met -43	minuti -17	minuto -36	minutos -38	mit -43	mois -24	momento -20	monate -39	mês -11	na -61	naar -54	naast -59	nach -57	nas -47	nei -46	nel -45	nella -61	nem -73	no -52	noche -24	nos -32	notte -18	nuit -43	numa -41	of -17	ohne -49	om -59	omdat -9	onder -82	ontem -38	op -43	ora -49	ore -39	ottobre -10	outubro -33	over -73	par -63	para -76	pela -51	pelo -33	per -54	porque -31	pour -89	prima -75	quando -41	que -34	quem -28	qui -33	quien -34	qu’ -22	sans -48	se -47	secondo -21	segunda -26	seit -48	sem -60	semana -31	senza -57	septembre -22	setembro -21	settimana -19	si -32	sin -69	sinds -50	sobre -74	soir -23	stunde -22	stunden -10	su -78	sui -86	sul -58	sulla -51	sur 35	tag -25	tarde -28	toen -25	tra -64	uhr -30	uit 19	um -45	und -85	uur -31	van -52	venerdì -28	vers -57	viernes -12	volgens -42	vom -60	von -67	voor -59	vor 44	vrijdag -25	week -38	weken -27	wie -28	y 36	zu -57	zum -40	zur -50	à -80	às -63
end|(|	0 -36	capital -48	v0 -48
end|(|capital|	) -48	0 -36
end|,|	 -45	0 18	2 19	a 21	adverb -42	afferma -100	al -41	aldus 40	alle -69	als -68	aunque 21	auxiliary -90	avec -41	betont -32	capital -75	ce -31	che -31	con 26	coordinator 22	da -72	das -60	dass -27	dat -32	de -31	der -64	determiner -14	di -42	die -111	do -55	dont -74	dos -64	e 66	el -96	em -96	en 11	hätten -16	il -54	immer -52	in -103	la 13	le -105	ma -91	maar -31	mais 16	man -47	mauern -19	no -71	nur -22	não -68	o 51	om -33	onder -41	osserva 27	por -30	porque -75	precisa 27	pronoun 47	que -32	quote -45	se -59	si 27	sino 19	sostiene 8	subordinator 22	that -46	tot -48	twee -72	um -30	un -7	una -79	und -92	v1 -16	v2 -73	verb-judging 63	verb-saying 30	wat 33	wenn -65	word -7	y 42	à -77	één -42
end|,|0|	after -66	behind -33	colon -20	comma -97	late 21	next 44
end|,|1|	colon -15	late -49	next 14	source -93	that -7
end|,|2|	next -74
end|,|adverb|	0 -10	1 -29	auxiliary 39	preposition -59	v0 -110	v1 -36	word -107
end|,|auxiliary|	1 -41	pronoun -27	quote -64	v0 -71	v1 -43	v2 -16	verb-judging -36	word -43
end|,|capital|	, -42	0 -45	1 -47	auxiliary -50	capital -70	coordinator -70	v0 -71	v1 -20
end|,|coordinator|	0 18	1 41	adverb -22	preposition -44	pronoun -76	quote -18	subordinator -34	that -15	v0 -11	v1 -94	v2 -34	verb-judging 10	word 30
end|,|determiner|	0 -14	1 -114	adverb -59	auxiliary -66	determiner -98	preposition -71	quote 27	that 20	v0 -47	v1 -55	word 6
end|,|preposition|	1 18	adverb 59	capital -37	determiner 16	pronoun 64	quote -41	v0 -44	v1 -58	word -65
end|,|pronoun|	0 21	1 -58	auxiliary -80	v0 50	v1 -22	word -47
end|,|quote|	, -54	0 -34	stop -40	v0 -42	v1 -31
end|,|subordinator|	0 25	determiner -7	possessive -24	pronoun -7	v0 -8	verb-saying 68
end|,|that|	0 -52	auxiliary -123	determiner -25	pronoun -39	v0 -9	verb-judging 44	verb-thinking -32	word 25
end|,|v0|	after -45	colon 7	comma -92	next -20	source -19	that 6
end|,|v1|	colon 16	comma -45	next -74	source -69	that -31
end|,|v2|	colon -35	comma -36	next -31
end|,|verb-judging|	0 46	quote 36
end|,|verb-saying|	, -64	0 17	2 -67	determiner 50	preposition -55	that 51	v0 33	v1 -32
end|,|word|	% -66	, -56	1 -148	2 -91	adverb -116	auxiliary 27	coordinator -85	determiner -80	preposition 25	pronoun 40	quote -92	that 33	v0 -28	v1 24	v2 -39	verb-saying 62	word -38
end|:|	 40	0 38	1 -11	auxiliary -13	determiner -9	kwik -30	quote 38	v1 -60	word -17
end|:|0|	after 6	behind -19	comma 7	late -33	next 20	source 11	that 88
end|:|1|	next -11
end|:|determiner|	0 -7	capital 6	word -19
end|:|preposition|	0 14	determiner 55
end|:|pronoun|	0 9
end|:|quote|	0 47	1 -11	capital 18	end 80
end|:|v0|	source 32	that 18
end|:|word|	, 27	0 -36	v0 19
end|;|	0 33	a 13	capital 45	determiner 21	el 14	il 26	la 8	o 48	preposition -24	pronoun 28	v0 39	word 20
end|;|0|	next 77	source 28	that 8
end|;|capital|	0 45	capital 41
end|;|determiner|	0 18	capital 15	v0 30	word 7
end|;|preposition|	0 -28	v0 24	word -28
end|;|pronoun|	0 28	auxiliary 28
end|;|v0|	comma 19	that 25
end|;|word|	0 20
end|aankondigen|	aan 71	end -71
end|aan|	. 13	0 27	de -47	determiner -94	stop 13	thee -13	v2 -48	word -63
end|abend|	0 -11	in -10	preposition -11
end|abril|	0 -32
end|accusare|	end 45
end|accuser|	0 -8
end|achten|	end -62	v0 -42
end|aclarar|	0 -51	de -29	end -37
end|acreditar|	end 32
end|acrescentar|	a -20
end|acusar|	0 7	a -31	end -45	v0 -20
end|adelantar|	end 40
end|adiantar|	0 -50	a -22	de -11	end 36
end|admettre|	, -51	0 -30	1 23	end 52	lundi -8
end|admitir|	, 59	0 50	a -72	da -16	de -47	do -54	end -34	na -58	que -33	v0 -7	v1 -8
end|adverb|,|	0 -24	preposition -24
end|adverb|0|	, -32	comma -23	determiner -14	end 28	preposition -43	that -24
end|adverb|preposition|	0 -26	word -56
end|adverb|stop|	0 -28
end|adverb|v0|	, -97	end -23	preposition -44	that -44	word -45
end|adverb|v1|	end 71
end|adverb|word|	0 -24
end|advertir|	, -67	0 -43	a -48	de -21	end 84	que -27	v0 -43	y -39
end|adviseren|	end 25
end|ad|	0 -45	capital -23	otranto -23	word -42
end|afdoen|	end 33
end|affermare|	, -6	a -56	e -66	end 43	v1 -73
end|affirmer|	de -27	end 69	v0 -31
end|afirmar|	, -76	0 -30	a -23	con -9	de -9	e -79	em -71	end 106	que -16	v0 -11
end|after|judging|0|	true 28
end|after|saying|0|	false -48	true 18
end|after|saying|1|	false -15	true 60
end|after|saying|v0|	false -59	true 51
end|after|saying|v1|	false -37	true 45
end|after|saying|v2|	true 44
end|aggiungere|	, -58	0 -13	1 11	a -22	anni -15	che -16	dell’ -14	di -19	end 57	in -19	v0 -61	v1 30
end|agosto|	0 -23	word -9
end|agregar|	de -74	end -46	v0 51
end|ai|	0 -31	v0 -28	word -26
end|ajouter|	end 31
end|alegar|	0 26	a -45	de -71	do -69	end -7	v0 33
end|alertar|	a -44	de -25	dias -15	end 57	para -36
end|alla|	0 -53	capital -39	v0 -45	word -35
end|alle|	0 -54	v0 -54	word -62
end|allo|	word -39
end|all’|	0 -21
end|als|	 -25	0 -33	determiner -11	ein -17	mancher -40	quote -25	v0 -40	word -34
end|al|	0 -65	1 -15	9 -8	capital -67	fondo -26	v0 -53	v1 -18	word -49
end|ameaçar|	end 61
end|ammettere|	, -30	0 -31	di -26	end 66	v0 21
end|am|	0 -23	capital -35	tag -28	v0 -33
end|anni|	, -13	. -16	0 -23	auxiliary -23	fa -23	stop -16
end|annoncer|	0 45	de -64	devant -58	d’ -82	end -41	à -41
end|anno|	. -17	0 -20	stop -17	v0 -20
end|annunciare|	0 35	: 35	a -20	del -51	di -53	e 25	end -9	per -40	v0 -57	v1 -39	v2 -66
end|année|	. -15	0 -14	stop -15
end|anos|	, -32	. -19	0 -23	stop -19	v0 -18
end|ano|	. -21	0 -19	stop -21
end|ans|	. -20	0 -32	stop -20
end|anticipare|	0 -8	: -95	che -14	end 94
end|antworten|	0 -21	end 30
end|anunciar|	0 -13	a -65	de -48	end -12	para -32	v0 -27	y 33
end|an|	. 36	0 14	determiner -63	die -47	stop 36	v0 32	word -60
end|aos|	v0 -45	word -46
end|ao|	0 -70	capital -29	episódio -13	fim -27	v0 -22	word -58
end|apelar|	0 43	end -31	que -18
end|apontar|	0 -7	1 -7	de -55	end 15
end|appeler|	end 30
end|apuntar|	0 -56	end 58
end|argumentar|	0 -53	end 48
end|asegurar|	, -99	0 -71	1 13	al -20	de -14	del -6	desde -12	en -18	end 87	y -49
end|assegurar|	0 -55	a -10	end 64	v0 32
end|assicurare|	, -83	0 -27	: 98	end -15	v0 -57	venerdì -30
end|assurer|	0 -20	de -20	end 65
end|atribuir|	0 30	de -38	end 22	que -17
end|attaccare|	a -30	end 30
end|attendre|	end 16
end|até|	0 -66	capital -42	preposition -29	v0 -31	word -57
end|auf|	0 -70	capital -42	der -45	determiner -36	v0 -28
end|ausrichten|	0 -22	end 29
end|aus|	. -55	0 -53	capital -14	dem -23	determiner -24	stahl -15	stop -55
end|auxiliary|0|	, -45	: -28	capital -20	coordinator -74	determiner -25	end 41	preposition -31	subordinator -17	that -18	word -36
end|auxiliary|1|	coordinator -22	end 99	preposition -16	that -18	word -43
end|auxiliary|v0|	: -82	end 89	preposition -26
end|auxiliary|v1|	end 12	preposition -31
end|auxiliary|v2|	end -12
end|aux|	0 -57	word -55
end|au|	0 -55	dernier -13	lycée -6	v0 -39	word -32
end|avaliar|	end 48
end|avant|	0 -56	determiner -52	v0 -46	word -37
end|avanzar|	0 -7	end 44
end|avec|	0 -76	determiner -68
end|avisar|	0 -10	a -15	de -8	do -7	end 46
end|avouer|	end 19
end|avvertire|	a -31	di -10	end 56
end|a|	 -10	0 7	1 -27	2 -30	cambio -28	capital -59	copenaghen -30	decisão -57	determiner 14	empresa -60	end -41	entrambi -17	falta -45	la -83	las 39	los -59	mano -12	medida -20	mudança -14	nessuno -36	nidificação -15	ninguém -33	obra -35	ottobre -45	partir -43	peça -41	preposition -37	pronoun -35	quote -10	relação -17	ser -36	su -24	tre -54	uma -88	un -75	una -73	v0 -21	v1 -34	v2 -42	vista -35	word -55
end|añadir|	0 -84	1 69	end 85
end|años|	0 -32
end|año|	. -15	0 -43	stop -15
end|becijferen|	end 36
end|behaupten|	, -45	0 -45	end -46	v1 45
end|behind|saying|0|	false -38	true 30
end|behind|saying|1|	false -41	true 74
end|behind|saying|v0|	false -38	true -19
end|behind|saying|v1|	false -48	true 11
end|beim|	0 -49	capital -49
end|bekennen|	0 -8	end -21
end|beklagen|	end 36	v0 25
end|beloven|	end 37
end|benadrukken|	0 -8	end 18	omdat -9	v0 14
end|berichten|	end 60	v0 -31
end|bestätigen|	end 52
end|beteuern|	0 -24	end 26	zu -24
end|betogen|	aan -38	end 36	van -21
end|betonen|	end 42	v0 -28
end|betreuren|	0 -13	end 33
end|bevestigen|	en -38	end -17	met -22	v0 30
end|beweren|	, -32	0 -33	end 26	of -10	v1 26	van -7
end|bieden|	end -6
end|bij|	0 -58	word -38
end|bis|	0 -59	capital -43	preposition -46	v0 -15	word -18
end|bitten|	, -59	0 -57	end 63	zu -13
end|calcolare|	end 50
end|calcular|	a -23	até -29	de -47	em -70	en -9	end 78	por -56	que -8
end|capital|0|	, 21	after -13	behind -12	comma -20	coordinator -57	end -51	late -27	next -54	preposition 22	source -29	that -16
end|capital|capital|	0 -26	preposition -27	stop -24	v0 -28
end|capital|coordinator|	0 -33	preposition -10
end|capital|determiner|	capital -26	v0 -26
end|capital|preposition|	0 -28	capital -30	determiner -21	quote -28	v0 -30	word -26
end|capital|stop|	0 -35	determiner -61	end -32	preposition -15	v0 -32
end|capital|v0|	, -68	capital -23	colon -34	comma -30	preposition 30
end|capital|v1|	end -34
end|capital|word|	0 -23	capital -17	stop -30	v0 -20	v1 -23
end|che|	0 -29	1 -16	determiner -26	preferiva -14	preoccupa -11	una -22	v0 -34	v1 -27	v2 -11	word -24
end|chiarire|	end 34	v0 7
end|chiedere|	, 52	0 47	1 -31	: -13	; 24	a -58	al -64	con -54	di -71	e -15	end -10	in -75	v0 -32	v1 -57
end|chiffrer|	0 -8	end 48
end|cobrar|	0 -83	end 81
end|colon|judging|0|	false -37
end|colon|judging|v0|	false -47	true 26
end|colon|judging|v1|	false 33
end|colon|judging|v2|	false -43	true 11
end|colon|saying|0|	false -33	true 87
end|colon|saying|1|	false -28	true 106
end|colon|saying|v0|	true 45
end|colon|saying|v1|	false -92
end|colon|saying|v2|	false -49
end|comma|judging|0|	false -26	true 27
end|comma|judging|v0|	false -29	true 35
end|comma|saying|0|	false -41	true 12
end|comma|saying|1|	false -25	true 71
end|comma|saying|v0|	false -19
end|comma|saying|v1|	false -39	true 82
end|comma|saying|v2|	true 18
end|comma|thinking|0|	false -30
end|como|	 -23	0 -27	quote -23	word -17
end|comunicare|	end 35
end|comunicar|	0 -58	end -36
end|com|	0 -66	a -49	as -16	determiner -71	o -17	preposition -49	v0 -10	word -30
end|concluir|	0 49	de -19	end -44	v0 -28
end|concéder|	end -18
end|confermare|	0 25	del -10	e -12	end 43
end|confessare|	0 -10	end 22
end|confessar|	0 -22	end 49
end|confier|	end 63
end|confirmar|	de -46	end 66
end|confirmer|	0 39	end -19
end|conforme|	0 40	end -38
end|considerar|	0 -39	end -21	v0 12
end|contar|	, -104	a -44	de -49	end 60	para -37	por -27	que -28	v0 -7	v1 -30	y 7
end|contestare|	0 -40	end 20
end|contestar|	, 30	0 -10	end -58
end|contester|	end 47
end|contrapor|	0 -39	a -31	e 22	end -21
end|contra|	1 -27	coordinator -33	determiner -61	y -33
end|con|	 -47	0 -44	calefacción -9	determiner -50	el -26	l' -22	la -35	quote -47	un -54	v0 -54	v1 -29	word -34
end|coordinator|'|	0 -53
end|coordinator|0|	after -64	colon -85	comma 16	end 24	late 10	preposition -16	that -10	word -14
end|coordinator|1|	after -12	comma -22	next -79	source -39
end|coordinator|2|	that -38
end|coordinator|adverb|	0 -54	v0 -57	word -52
end|coordinator|auxiliary|	0 21	verb-saying 52	word -19
end|coordinator|capital|	, 14	0 -122	1 -55	capital -56	stop -53	v0 50	word 25
end|coordinator|determiner|	0 -146	1 -31	capital -64	v0 -40	word -101
end|coordinator|preposition|	0 -20	1 -52	capital -8	determiner -69	v0 -88	word -16
end|coordinator|pronoun|	0 36	word 35
end|coordinator|quote|	stop -60
end|coordinator|that|	0 24	auxiliary -91	determiner 16	preposition -78	pronoun -69	quote 42	v0 -10	v1 -58	word -136
end|coordinator|v0|	, -58	colon -31	comma -45	end 41	next 14	preposition -36	source 7	that 8
end|coordinator|v1|	, -33	end 57	next -45	source -42	that -34
end|coordinator|v2|	, -34	end 38	preposition -49	subordinator -25
end|coordinator|verb-judging|	0 37	preposition 55
end|coordinator|verb-saying|	0 36	1 38	determiner 43	preposition 52	that 60	v0 -25	v1 -30	word -44
end|coordinator|word|	, -40	0 -10	1 -61	auxiliary 24	determiner 15	pronoun -67	quote -51	stop -86	v0 -108	v1 -43	word -32
end|craindre|	end 37
end|creer|	end -35
end|criticar|	0 -47	end 37
end|culpar|	end 60
end|d'|	0 -43	determiner -49	end 23	euros -23	un -47	word -26
end|dag|	0 -26
end|dai|	word -27
end|dalla|	0 -45	word -58
end|dall’|	0 -65
end|dal|	0 -45	v0 -32	word -43
end|dans|	0 -60	determiner -67	la -61	le -45	les -20
end|das|	0 -36	capital -26	determiner -60	gefrieren -13	v0 -41	v1 -22	verfahren -9	wasser -13	word -34
end|dat|	0 -19	1 -29	de -22	determiner -24	het -20	niet -11	preposition -34	pronoun -20	telt -17	tijd -7	v1 -31	v2 -26	word -25
end|da|	0 -48	adverb -24	capital -54	determiner -58	due -45	empresa -26	v0 -37	v1 -37	word -40
end|decir|	, 30	0 49	1 -44	a -74	de -32	en -24	que -32	v0 -49	v1 20	y -75
end|declarar|	0 -29	end 53	v0 10
end|degli|	word -49
end|dei|	0 -46	word -50
end|dell'|	0 -42	anno -21	word -29
end|della|	0 -67	capital -49	v0 -42	word -48
end|delle|	0 -45	word -48
end|dell’|	0 -50	capital -49	informazione -14	word -30
end|del|	 -12	0 -53	1 -21	2025 -8	capital -49	golden -10	quote -12	v0 -33	v2 -10	word -43
end|demander|	, -73	0 -23	au -32	de -49	d’ -15	end 52	v0 -67
end|denunciar|	0 18	de -60	en -17	end -38	v0 27	y 17
end|depuis|	0 -61	determiner -51	v0 -36	word -44
end|der|	0 -34	anerkennung -19	branche -20	capital -34	determiner -20	drei -20	v0 -30	v1 -29	word -27
end|descartar|	, 41	0 12	de -22	en -20	end 18
end|desde|	0 -44	1 -37	2021 -22	adverb -48	determiner -24	o -15	v0 -36	word -36
end|deslizar|	0 -54	end 54
end|desmentir|	0 -45	end 44
end|determiner|0|	, 43	; 43	after -14	capital -43	comma -19	coordinator 18	determiner -39	end -11	late -28	next -40	preposition -21	source -29	subordinator -27	that -34	word -43
end|determiner|1|	, -67	comma -24	coordinator -52	end 31	preposition -21	that -23	word -17
end|determiner|2|	, -54	end 109	preposition -12
end|determiner|capital|	, -22	0 -27	1 -24	adverb -20	auxiliary -25	capital -25	determiner -26	preposition -27	quote -30	stop -33	v0 -31	v1 -24	v2 -25	word -26
end|determiner|determiner|	capital -20	v0 -20
end|determiner|v0|	, 14	: 59	capital -30	colon -31	comma -36	coordinator -66	determiner -26	late -12	preposition -43	that -27	word -32
end|determiner|v1|	, -110	colon -34	comma -13	coordinator -34	determiner -16	end -21	preposition -46	that -17	word -39
end|determiner|v2|	, -56	end -31	preposition -24
end|determiner|word|	0 -32	capital -28	determiner -21	v0 -33	v1 -25	word -24
end|devant|	0 -52	determiner -56	le -51
end|dezembro|	. -21	stop -21
end|de|	 -29	, 11	0 -42	1 -45	1962 -16	2 17	20 -38	4 -50	60 -28	a -23	adverb -50	ano -22	capital -48	cascais -28	com -14	de -23	determiner -50	deux -43	dia -22	dos -16	dólares -24	e -43	em -79	en -14	espera -54	euros -29	francs -35	junio -23	l' -44	la -51	las -40	los -56	l’ -52	na -14	noche -21	nuit -29	pesos -39	por -29	preposition -57	pronoun -17	quarante -12	quatre -11	que -22	quorum -72	quote -29	r -18	se -9	seis -61	six -44	son -8	su -47	um -51	uma -35	un -40	una -38	v1 -14	v2 -16	verb-saying -76	verb-thinking -54	word -46	y -54
end|dias|	. -18	0 -20	preposition -21	stop -18	v0 -18
end|dia|	0 -20	word -17
end|die|	0 -27	1 -22	anwältin -25	beilage -12	capital -34	linie -28	v0 -38	v1 -16	v2 -25	word -37
end|dimanche|	0 -26
end|dire|	0 8	1 68	dans -38	de -61	di -31	e 46	en -55	end -34	qui -19	v0 -57	à -76
end|dizer|	, -88	0 -18	1 86	a -83	da -41	de -47	e -51	em 71	end 18	na -42	para -21	por -76	que -30	se -20
end|di|	 -23	0 -47	1 -11	94 -10	capital -57	determiner -61	iperboli -13	non -29	notte -34	quote -23	un -26	v0 -44	v1 -33	word -35
end|doch|	adverb -39	auch -29	v0 -39
end|door|	determiner -48
end|dos|	0 -65	word -56
end|do|	0 -71	1 -17	capital -61	peneireiro -7	v0 -29	v1 -19	word -52
end|drohen|	0 -17	end 32
end|durante|	0 -63	determiner -62
end|dès|	0 -66	determiner -61	le -49	v0 -33	word -38
end|défendre|	, -41	end 62	v0 -11	v1 41
end|démentir|	end 48
end|días|	. -26	0 -24	stop -26
end|día|	0 -35
end|d’|	, 28	0 -79	1 -18	acqua -25	affaires -46	année -15	au -18	capital -61	de -26	determiner -37	d’ -34	en -13	end -8	euros -14	heures -29	un -42	une -11	v0 26	v1 -62	word -41	à -24
end|eisen|	0 -52	end 84
end|elogiare|	, -80	0 -35	end 88
end|elogiar|	0 25	de -55	end -21
end|empfehlen|	end 53	zu -53
end|em|	0 31	2 -29	capital -114	determiner -98	maio -100	março -67	setembro -46	v0 -74	v2 -10	word 36
end|end|	 16	0 9	1 14	2 20	a -32	al 52	als 40	am 29	anche 61	as 13	auch -18	auf 44	bei -29	bij 33	car 19	celui-ci 16	concorda 19	da 31	dans -51	das -19	dass 28	dat 37	davanti 23	de -41	den 29	dessen 27	deux 24	di 24	die -37	d’ 43	e 70	een 51	ein 62	eine 69	el -42	ela 43	ele 85	ella 68	elle 43	em 57	en 68	end 8	er 49	era 11	es 23	et -20	für 34	gli 12	ha 26	haar 54	het 22	hij 66	hoogleraar -56	horas 35	i 75	ihr 60	il -22	im 58	in 25	interrogé -43	já -32	l' 60	la -30	las -18	laut 48	le -11	lei 81	les 55	los -25	lui 32	man 69	met 38	minister 27	na 32	nel 39	no -75	non 84	não -28	o -8	os 60	para 61	per -35	poi 27	pour 51	sa 41	se 15	secondo 63	seine 20	selon 43	si 57	sie 26	son 76	stando -54	su -48	sur 33	uitspraak 27	um 41	uma 82	un 73	una -35	und 39	une -54	unter 7	v1 -9	v2 6	volgens 59	was 22	ze 17	zij 44	zijn 38	à 56	él 42
end|end|0|	after 18	behind 32	colon 92	comma 13	infinitive -18	late 10	that 29
end|end|1|	after 60	behind 74	colon 106	comma 75	late -26	next -13	source 18	that -17
end|end|2|	colon 44	late 6	next 25	source 84
end|end|end|	0 9	1 14	2 20	end 8	v1 -9	v2 6
end|end|v0|	after 52	behind -19	colon 52	late -18	next -17	source 41	that 10
end|end|v1|	after 45	behind 11	colon 7	comma 84	late -9	next -39	that 6
end|end|v2|	after 44	colon -16	comma 18	late -28	next -10	that 91
end|entender|	0 -9	end 41
end|entgegnen|	der -22	end 38	in -18	v0 -8
end|entre|	0 -62	capital -35	determiner -69	v1 -32	word -41
end|en|	0 -75	1 -20	2 -9	adverb -40	begon -38	capital -53	de -35	determiner -57	dos -79	een -10	el -52	fin -10	la -42	las -65	los -17	pronoun -45	un -31	una -68	v0 11	v1 -23	v2 -20	word -55
end|ergänzen|	end -40	v0 -28
end|erkennen|	0 -44	end 44	v0 44
end|erklären|	0 -8	der -17	end 32	v0 -6	zu -15
end|erläutern|	, -27	0 -20	aus -15	das -13	end 31	v1 28
end|erwidern|	end 16
end|erzählen|	, -52	0 -53	1 48	abend -11	end 77	in -36
end|esclarecer|	0 -9	end 71	v0 -42
end|escludere|	, 18	0 42	del -8	end -46	v1 -47	v2 -55
end|escrever|	0 -22	end 49	v0 16
end|esperar|	end 54
end|estimar|	0 -17	de -24	en -45	end 22
end|estimer|	, -63	0 -32	de -9	end 38
end|et|	0 6	1 -17	capital -48	determiner -58	preposition -38	that -44	v0 -56	v1 -20	word 23
end|exclure|	end 52
end|exiger|	0 -18	de -43	end 21
end|exigir|	0 -53	de -35	end 72
end|explicar|	0 16	a -38	de -38	e 42	en -63	end -22	que -24	v0 -36	v1 20	y -13
end|expliquer|	d’ -11	end 31
end|e|	 -53	' -75	0 27	1 -24	a -20	adverb -53	capital -89	che -68	determiner -93	di 23	disse -27	ha 47	il -18	non -85	o -24	preposition -18	quote -53	that -16	un -13	una -21	v0 -34	v1 -38	v2 -46	verb-judging 60	verb-saying 11	word 7
end|faire_valoir|	de -55	end 40
end|falar|	0 -32	end 32
end|fordern|	0 -48	der -17	end 46	und -40	v0 30	zu -23
end|fragen|	0 -41	end 48	v0 47
end|für|	0 -72	acht -29	determiner -60	einen -32	gesunde -9	v0 -34	word -19
end|garantire|	end 44
end|garantir|	, -18	0 11	a -79	ao -14	de -32	e 23	em -47	end 55	v0 -13
end|geben|	, -75	0 -25	an -20	die -15	doch -29	end 87	für -21	stunden -10	und -37	v0 -56	v1 55
end|gegen|	0 -58	capital -58	fische -58
end|gemäss|	0 -12	end 16
end|gestehen|	end 20
end|geven|	end 46	v0 -7
end|giorni|	. -20	0 -22	stop -20
end|giorno|	preposition -35
end|giurare|	0 -40	end 53
end|halten|	0 -31	die -21	end 65	v0 28
end|hangs|false|(|	0 -61
end|hangs|false|,|	0 18	1 -8
end|hangs|false|:|	0 37	1 -40
end|hangs|false|;|	0 36
end|hangs|false|adverb|	0 -67
end|hangs|false|capital|	0 -55	1 -54
end|hangs|false|coordinator|	0 25	1 -39	2 -48
end|hangs|false|determiner|	0 -32	1 -35	2 -44
end|hangs|false|end|	0 6	2 15
end|hangs|false|preposition|	0 -17	1 -33	2 -37
end|hangs|false|pronoun|	0 -52
end|hangs|false|subordinator|	0 -59	1 -39	2 -40
end|hangs|false|that|	0 -34	1 -36	2 -37
end|hangs|false|word|	0 -40	1 -53	2 -46
end|hangs|nothing|(|	0 -36	v0 -48
end|hangs|nothing|,|	0 18	2 19	v1 -15	v2 -73
end|hangs|nothing|:|	0 38	1 -11	v1 -60
end|hangs|nothing|;|	0 33	v0 38
end|hangs|nothing|adverb|	0 -44	v0 -53
end|hangs|nothing|capital|	0 -50	1 -36	v0 -42	v1 -40
end|hangs|nothing|coordinator|	0 21	1 -24	2 -37	v0 13	v1 -60	v2 -50
end|hangs|nothing|determiner|	0 -30	1 -29	v0 -39	v1 -30	v2 -25
end|hangs|nothing|end|	0 8	1 14	2 20	v1 -9	v2 6
end|hangs|nothing|preposition|	0 -16	1 -29	2 -35	v0 -20	v1 -38	v2 -41
end|hangs|nothing|pronoun|	0 -43	v0 -40
end|hangs|nothing|subordinator|	0 -48	v0 -46	v1 -39	v2 -25
end|hangs|nothing|that|	0 -34	1 -27	v0 -36	v1 -39	v2 -29
end|hangs|nothing|word|	0 -37	1 -45	2 -45	v0 -50	v1 -48	v2 -28
end|hangs|que|end|	0 42
end|hangs|que|preposition|	0 -46
end|hangs|true|end|	0 40
end|hangs|true|preposition|	0 -27
end|hasta|	0 -48	determiner -48
end|heißen|	0 -7	end 12	v0 -13
end|herinneren|	0 -28	end 48	voor -6
end|heures|	. -25	0 -21	stop -25	v0 -30
end|hoffen|	0 -61	end 48
end|hopen|	, 45	0 40	end -60	v1 -52
end|horas|	. -22	0 -20	preposition -19	stop -22
end|hora|	. -7	0 -50	stop -7
end|houden|	0 -12	end 68	v0 -56
end|im|	0 -66	capital -49	jahr -47	juni -45	letzten -16	schnitt -13	v0 -29	v1 -13	word -23
end|indicar|	0 -10	end 56
end|indiquer|	, 24	0 -26	1 -23	de -85	v0 31
end|infinitive|judging|0|	false -91	true 24
end|infinitive|saying|0|	false 33	true -20
end|informar|	, 38	0 38	a -53	de -38	e -78	em -77	en -46	end -11	que -28	segunda -19	v0 -54	y -26
end|insistir|	0 -6	end 16
end|invitare|	0 -28	: 56	end 15
end|inviter|	0 -13	end 23
end|invocare|	0 36	end -27
end|invocar|	end 50
end|invoquer|	0 -12	end 59
end|in|	 -36	0 -6	1 -52	adverb -49	aula -57	busse -30	capital 12	de -71	der -35	determiner -54	diesem -34	een -32	einer -29	het -26	ottobre -12	pronoun -26	quote -36	tre -37	un -32	una -54	v0 -52	v1 -28	v2 -30	word -61
end|jaar|	0 -28	adverb -8	word -20
end|jahr|	. -19	0 -14	stop -19	v0 -23	word -15
end|januar|	word -18
end|janvier|	. -17	stop -17
end|jours|	0 -18
end|juger|	0 -10	end 21
end|juin|	. -20	stop -20
end|juli|	0 -16	word -32
end|junio|	. -20	0 -19	stop -20
end|juni|	word -18
end|jurar|	end 58
end|jurer|	end 37
end|jusqu’|	0 -62	adverb -13	ici -13	preposition -62	v1 -13	à -62
end|justificar|	0 -8	a -43	com -17	de -13	end 42
end|klinken|	end 51	v0 -67
end|kritisieren|	: 53	end 15	v0 -73
end|kündigen|	0 -9	an 28	der -21	end -21	v0 10	zu -25
end|lamentare|	0 -6	di -53	e -13	end 51
end|lamentarse|	0 43	end -47
end|lamentar|	, 39	0 41	a -26	de -61	e 30	end -40
end|lassen|	end 42
end|last|%|	end 81
end|last|,|	coordinator -46
end|last|adverb|	, -115	coordinator -74	determiner -31	end 6	preposition -62	that -33	word -35
end|last|auxiliary|	, -128	determiner -31	end 117	preposition -45	that -30	word -45
end|last|capital|	, -15	: 45	; 52	coordinator -12	determiner -34	preposition 35	subordinator -44
end|last|coordinator|	determiner -28	preposition -46	subordinator -29	that -34
end|last|determiner|	, -77	capital -38	coordinator -62	determiner -51	end 69	preposition -50	that -30	word -45
end|last|preposition|	, -32	adverb -49	capital -56	coordinator -63	determiner -28	end -48	preposition -57	that -37	word -43
end|last|pronoun|	, -70	determiner -21	end 33	preposition -35	that -30	word -21
end|last|quote|	, 51	: 87	; 20	coordinator -10	end -39	preposition 33
end|last|subordinator|	determiner -24	preposition -57
end|last|that|	, -72	adverb -34	coordinator -57	determiner -18	preposition -45	pronoun -29	word -28
end|last|verb-judging|	coordinator -18	end 40	preposition -59
end|last|verb-saying|	, -19	: -22	coordinator -33	determiner -30	end -21	preposition -55	that -16
end|last|verb-thinking|	end 75	preposition -55
end|last|word|	( -48	, 23	; 25	adverb -40	capital -64	coordinator 30	determiner -34	end 30	preposition -32	pronoun -45	subordinator -62	that -36	word -35
end|laten|	0 -14	end 44	in -29	op -56	v0 -26
end|late|judging|0|	false -10	true 10
end|late|judging|1|	false -28
end|late|judging|v0|	false -50	true -13
end|late|saying|0|	false 34	true 7
end|late|saying|1|	false -40	true -47
end|late|saying|v0|	false -63	true -13
end|late|saying|v1|	false -52	true -31
end|late|saying|v2|	true -14
end|late|thinking|0|	false -16	true 18
end|laut|	1 25	an -75	das -50	der -26	die -44	end 11	in -54	mit -45	um -31	und -45
end|leggen|	0 -35	end 46	v0 46
end|leggere|	end 35
end|lembrar|	0 -19	1 -28	a -33	da -21	de -40	do -32	e -53	em -58	end 99	v0 9	à -18
end|length|10-15|(|	v0 -48
end|length|10-15|,|	0 23	1 9	2 -67	v0 30	v1 -68	v2 -53
end|length|10-15|:|	0 22
end|length|10-15|;|	v0 22
end|length|10-15|after|	saying 54
end|length|10-15|behind|	saying 31
end|length|10-15|capital|	v1 -23
end|length|10-15|colon|	judging -23	saying -16
end|length|10-15|comma|	saying 28
end|length|10-15|coordinator|	0 -128	v0 -41	v1 -37	v2 -46
end|length|10-15|determiner|	v1 -31
end|length|10-15|end|	0 17	1 11	2 50	v0 17	v1 14	v2 28
end|length|10-15|late|	judging 14
end|length|10-15|next|	judging -7	saying 6
end|length|10-15|preposition|	0 -57	1 -31	2 -34	v0 -42	v1 -39	v2 -34
end|length|10-15|source|	source 11
end|length|10-15|that|	0 -37	1 -35	judging -39	thinking -18	v0 -30	v1 -35	v2 -30
end|length|10-15|word|	0 -34	1 -32	2 -36	v0 -29	v1 -42	v2 -27
end|length|16-30|,|	2 40	v2 -44
end|length|16-30|after|	saying 21
end|length|16-30|colon|	judging -23
end|length|16-30|comma|	saying 22
end|length|16-30|coordinator|	v1 -48
end|length|16-30|end|	2 -33	v0 -22	v1 -17	v2 -28
end|length|16-30|next|	judging 8	saying -37
end|length|16-30|preposition|	0 -70	1 -26	2 -48	v0 -61	v1 -26	v2 -43
end|length|16-30|subordinator|	v2 -25
end|length|16-30|that|	v1 -25	v2 -13
end|length|16-30|word|	1 -31	v1 -31	v2 -18
end|length|1|,|	0 -30
end|length|1|:|	0 58
end|length|1|;|	0 -34
end|length|1|adverb|	0 -37
end|length|1|after|	saying -32
end|length|1|behind|	saying -25
end|length|1|capital|	0 -33
end|length|1|colon|	saying -42
end|length|1|comma|	saying -71
end|length|1|coordinator|	0 -41
end|length|1|determiner|	0 -22
end|length|1|late|	judging -19	saying 30
end|length|1|next|	judging -80	saying 57	thinking -87
end|length|1|preposition|	0 49
end|length|1|pronoun|	0 -35
end|length|1|source|	source -44
end|length|1|subordinator|	0 -27
end|length|1|that|	0 -29	judging -27	saying -51	thinking -67
end|length|1|word|	0 -60
end|length|2|,|	v0 -59
end|length|2|:|	0 -19
end|length|2|;|	0 60
end|length|2|after|	saying 6
end|length|2|behind|	saying -42
end|length|2|capital|	0 -29
end|length|2|colon|	judging -79	saying -44
end|length|2|comma|	saying 8
end|length|2|coordinator|	0 40
end|length|2|determiner|	0 -27	v0 -37
end|length|2|end|	0 -48
end|length|2|infinitive|	saying -28
end|length|2|late|	judging -41	saying 25	thinking -54
end|length|2|next|	judging -22	thinking 18
end|length|2|preposition|	0 -61	v0 -46
end|length|2|source|	source -109
end|length|2|subordinator|	0 -32
end|length|2|that|	0 -39	judging -38	saying -19	thinking -28
end|length|2|word|	0 -37	v0 -45
end|length|3|,|	0 -59	v0 8
end|length|3|:|	0 49
end|length|3|;|	0 25
end|length|3|after|	saying -38
end|length|3|behind|	saying -11
end|length|3|capital|	0 -38
end|length|3|colon|	judging -37	saying 8
end|length|3|comma|	judging -26	saying -27
end|length|3|coordinator|	0 -6	1 -30
end|length|3|determiner|	0 -33	v0 -17
end|length|3|end|	1 56	v0 66
end|length|3|infinitive|	judging -24	saying -40
end|length|3|late|	saying -69	thinking 18
end|length|3|next|	judging 82	saying -50	thinking -45
end|length|3|preposition|	0 -41	v0 -53
end|length|3|pronoun|	0 -36
end|length|3|source|	source 9
end|length|3|subordinator|	0 -29
end|length|3|that|	0 -34	judging -42	saying -48	thinking -41
end|length|3|word|	0 -30	v0 -32
end|length|4-5|,|	0 11	1 -85	v1 -69
end|length|4-5|:|	0 -12	v0 -14
end|length|4-5|;|	0 10
end|length|4-5|after|	judging 10	saying -69
end|length|4-5|behind|	saying -58
end|length|4-5|capital|	0 -34	v0 -36
end|length|4-5|colon|	saying -9
end|length|4-5|comma|	judging -18	saying -8	thinking 6
end|length|4-5|coordinator|	1 -40	v0 -12
end|length|4-5|determiner|	0 -34	1 -21	v0 -32
end|length|4-5|end|	0 11	1 19	v0 -13
end|length|4-5|infinitive|	saying 58
end|length|4-5|late|	judging 37	saying -82	thinking -30
end|length|4-5|next|	judging -25	saying -12	thinking 12
end|length|4-5|preposition|	0 -26	1 -23	v0 -26	v1 -9
end|length|4-5|pronoun|	0 -16
end|length|4-5|source|	source -40
end|length|4-5|subordinator|	0 -35
end|length|4-5|that|	0 -22	1 -17	judging 43	thinking 46	v0 -33
end|length|4-5|word|	0 -40	1 -11	v0 -59
end|length|6-9|,|	0 10	v0 -47	v1 6
end|length|6-9|:|	0 87	v0 79
end|length|6-9|;|	0 38	v0 32
end|length|6-9|adverb|	0 -24	v0 -46
end|length|6-9|after|	saying 38
end|length|6-9|behind|	saying 23
end|length|6-9|capital|	0 -24	1 -19	v0 -26
end|length|6-9|colon|	judging 60	saying 18	thinking -51
end|length|6-9|comma|	saying -6
end|length|6-9|coordinator|	0 26	1 -10	v0 39	v1 -41
end|length|6-9|determiner|	0 -22	1 -23	v0 -34	v1 -16
end|length|6-9|end|	0 16	1 19	2 73	v0 11	v2 44
end|length|6-9|infinitive|	judging -63	saying -66
end|length|6-9|late|	judging 11	saying 33	thinking 64
end|length|6-9|next|	judging -54	thinking 20
end|length|6-9|preposition|	0 -14	1 -27	2 -21	v0 -6	v1 -41	v2 -31
end|length|6-9|source|	source 18
end|length|6-9|subordinator|	0 -24	v0 -27
end|length|6-9|that|	0 -35	1 -17	saying 17	thinking -26	v0 -35	v1 -29
end|length|6-9|word|	0 -32	1 -49	v0 -40	v1 -35
end|limitar|	0 -27	end 27	v0 27
end|lundi|	. -12	1 -8	stop -12
end|lunes|	0 -12	word -12
end|maar|	0 -50
end|mahnen|	0 24	die -13	end -24	v0 11
end|maio|	. -17	0 -17	stop -17
end|mai|	. -26	stop -26
end|mardi|	. -23	stop -23
end|marzo|	0 -38
end|março|	0 -25
end|meinen|	, -50	0 -32	end 52	v0 -42
end|melden|	0 -7	end 31	v0 20
end|menen|	0 -15	end 80
end|meses|	. -12	0 -26	preposition -14	stop -12
end|mese|	. -31	stop -31
end|mesi|	0 -35
end|met|	0 -38	capital -22	de -34	determiner -42	een -41	word -32
end|minutos|	. -13	0 -40	stop -13
end|mit|	. -55	0 -41	capital -26	dem -19	determiner -24	füllung -21	stop -55	word -11
end|mois|	. -19	0 -23	stop -19
end|momento|	0 -20
end|monate|	0 -39
end|naar|	0 -54	determiner -49	het -25	pronoun -25
end|naast|	0 -59	determiner -59	een -6
end|nach|	0 -10	capital -55	das -17	der -14	determiner -27	end 90	im -26	in -75	v0 17	von -16
end|nas|	0 -46	word -47
end|na|	0 -59	1 -7	capital -72	de -50	determiner -49	end 64	v0 -68	word -48
end|negare|	0 -57	end 57
end|negar|	, 29	0 19	: -16	a -28	de -33	e 31	por -55	que -19	v0 -67	v1 -30
end|nei|	0 -46	word -46
end|nella|	0 -61	word -61
end|nel|	0 -53	word -46
end|next|judging|0|	false 32
end|next|judging|1|	false -13	true -16
end|next|judging|v0|	false -61
end|next|judging|v1|	false -14	true -55
end|next|saying|0|	false 19
end|next|saying|1|	false -88	true 10
end|next|saying|2|	false -63	true 20
end|next|saying|v0|	false -9	true -12
end|next|saying|v1|	false -83	true -14
end|next|saying|v2|	false -45	true 10
end|next|thinking|0|	false 32	true 87
end|next|thinking|1|	false 23	true -48
end|next|thinking|v0|	false 27	true -8
end|next|thinking|v2|	false -37	true -35
end|nier|	0 52	end -52
end|noche|	. -20	0 -20	stop -20
end|nos|	0 -27	word -31
end|noter|	année -14	d’ -18	en -10	end 45
end|notte|	. -19	0 -20	stop -19
end|no|	0 -70	v0 -27	word -45
end|nuit|	v0 -41
end|numa|	word -41
end|observar|	end -41
end|ofrecer|	end 45
end|of|	0 -17	preposition -10	van -10
end|ohne|	1 -38	capital -49	not -38
end|omdat|	0 -9	de -9	determiner -9
end|om|	0 -35	de -41	determiner -38	v0 -57	word -24
end|onder|	0 -82
end|ontkennen|	, 24	0 -25	end -32	v0 15	v1 -29
end|opinar|	end 22
end|opmerken|	, -35	0 -27	end 42	naast -6	v0 28	v1 35
end|op|	. -61	0 -43	auxiliary -16	de -37	determiner -42	een -22	gaat -12	stop -61	word -22
end|order|according|	: 37	; 28	adverb -58	capital -26	coordinator 8	determiner -40	end 16	preposition -40	pronoun -33	subordinator -45	that -29	word -37
end|order|apposed|	, -55	: 105	; 34	adverb -21	coordinator -56	determiner -32	end 45	preposition -57	subordinator -32	that -34	word -26
end|order|apposition|	, 25	: -24	capital -21	determiner -22	end 18	preposition -49	pronoun -44	subordinator -40	that -28	word -36
end|order|direct|	( -44	, -11	: 13	; 82	adverb -47	capital -59	determiner -37	end 8	preposition -13	pronoun -29	subordinator -58	that -45	word -49
end|order|elided|	, 10	coordinator 23	end -14	preposition -46	subordinator -27	that -35	word -52
end|order|inverted|	, -17	: -26	; -15	adverb -33	capital -58	coordinator 19	determiner -29	end 14	subordinator -20	that -27	word -30
end|order|relative|	, 50	: -25	end -41	preposition 23	word -14
end|order|shared|	, 30	: -20	coordinator -37	determiner -46	end -7	that -37	word -41
end|ore|	0 -31
end|osservare|	, -55	0 -49	1 14	del -9	e -31	end 49
end|ottobre|	. -10	0 -10	stop -10
end|overwegen|	0 -25	end 58
end|over|	0 -70	word -59
end|para|	, -106	0 -57	1 64	2 -6	70 -36	a -24	como -17	de -17	determiner -70	do -10	el -47	em -25	en -10	end 106	los -59	o -21	preposition -32	que -20	that -25	v0 -42	v1 63	word -66
end|par|	0 -66	an -22	capital -42	determiner -46	un -26	v0 -53	word -64
end|pedir|	, -43	0 10	: 23	; 23	a -95	al -20	con -27	de -88	do -41	e 55	en -49	end -48	hora -33	para -86	por 42	que -48	v0 -37	v1 -12	v2 19	y 7	à -77
end|pela|	0 -53	word -48
end|pelo|	0 -31	adverb -28	menos -28	word -37
end|perguntar|	end 66
end|per|	0 -79	1 -18	cento -18	determiner -81	end 10	il -40	un -16	v0 -16	v1 37	word -30
end|plaider|	end 34
end|pleiten|	0 30	end -9
end|plädieren|	end 22	zu -22
end|porque|	0 -23
end|por|	 -29	1 -47	adverb -58	ano -33	determiner 10	el -41	escrito -52	la -91	las 31	quote -29	um -93	un -27	v0 -57	word -52
end|poursuivre|	end 8	qu’ -8
end|pour|	0 -46	de -14	determiner -87	end 65	la -51	v0 -9	word -52
end|precisare|	0 -55	e -56	end 70	v0 -7
end|precisar|	, -71	0 -67	1 -60	a -25	de -11	en -29	end 73
end|preciseren|	dat -17	end 17
end|preferir|	, -60	0 -63	end 59
end|preguntar|	end 19
end|preposition|,|	v0 -44
end|preposition|0|	, 7	: 48	; 24	adverb -30	after -33	behind -44	colon -26	comma -37	coordinator 15	determiner -20	end 31	infinitive -42	late 37	preposition -56	source -45	subordinator -19	that -35	word -38
end|preposition|1|	, -67	behind -43	colon -21	comma -14	coordinator -21	late -44	next -28	preposition -28	source -17	that -33	word -33
end|preposition|2|	end 12	next -16	preposition -16	source -47	that -38
end|preposition|adverb|	0 -53	determiner -25	preposition -67	stop -52	that -15	v0 -61	v1 -13	word -48
end|preposition|auxiliary|	0 -26	stop -33	word -41
end|preposition|capital|	$ -24	, -49	0 -16	1 -41	2 -45	adverb -24	auxiliary -51	capital -59	coordinator -57	determiner -38	preposition -59	quote -35	stop 10	v0 -58	v1 -34	v2 -31	word -57
end|preposition|coordinator|	0 32	word 36
end|preposition|determiner|	, -25	0 -13	1 -21	2 -24	adverb -26	capital -60	determiner -32	preposition -45	quote -58	stop -54	v0 10	v1 -36	v2 -36	verb-saying -58	word 8
end|preposition|preposition|	capital -75	determiner -58	v0 -57	word 18
end|preposition|pronoun|	0 -33	1 -14	capital -33	determiner -31	v0 -67	word -42
end|preposition|quote|	, -30	0 -71	1 -21	coordinator -44	preposition -15	stop -77	v0 -48	v1 -38	v2 -20	word -34
end|preposition|stop|	0 34	determiner 63	end 51	quote -9	v1 -56	v2 -48
end|preposition|that|	0 -46	word -45
end|preposition|v0|	, -91	after -14	colon -49	comma -44	coordinator -38	end 48	late -42	preposition -63	source -37	that -15	word -64
end|preposition|v1|	, -53	after -18	behind -43	colon -49	comma -15	coordinator -45	determiner -23	end 7	late -19	next -35	preposition -39	source -34	that -33
end|preposition|v2|	colon -28	comma -41	end 38	next -52	preposition -21	source -18	that -9	word -15
end|preposition|verb-saying|	0 -100	preposition -56	stop -66	v0 -61
end|preposition|verb-thinking|	0 -53	preposition -32	v0 -60
end|preposition|word|	% -77	, -65	0 -44	1 -24	2 -14	: -21	; -9	adverb -40	auxiliary -35	capital -73	coordinator 13	determiner -52	end -83	possessive -20	preposition -50	pronoun -44	quote -58	stop -38	subordinator -67	that -40	v0 -46	v1 -33	v2 -27	verb-judging -40	verb-saying -44	word -51
end|prevedere|	0 -49	end -38
end|prever|	end 65
end|prima|	0 -78	preposition -78
end|prometer|	, 14	0 11	1 -66	até -45	com -61	de -68	end 53	para -74
end|promettere|	end 67
end|promettre|	0 35	de -30	end -13
end|pronoun|0|	, 8	capital -14	coordinator -66	determiner -22	end 62	next -35	preposition -42	that -28
end|pronoun|1|	coordinator -29	end 65
end|pronoun|v0|	, 6	capital -32	coordinator -69	determiner -34	end -18	preposition -36	that -43
end|pronoun|v1|	, -46	determiner -30	end 15	preposition -26
end|pronoun|v2|	end -32	preposition -32
end|pronoun|verb-saying|	0 -26	preposition -24
end|pronoun|word|	0 -35	preposition -25	stop -25
end|proponer|	, -40	0 -30	1 22	end 57
end|proporre|	0 -35	end 63
end|propor|	a -18	end 36
end|proposer|	, 20	0 -11	end 13	à -11
end|préciser|	, -38	0 -30	1 -15	de -15	end 50	jusqu’ -13	que -10	v0 -8	v1 21
end|préconiser|	de -32	end 39
end|prévenir|	au -13	end 16
end|prévoir|	0 46	end -53
end|quando|	0 -26	v0 -35	word -32
end|queixar|	0 -54
end|quejarse|	0 -28	end 28	v0 15
end|quem|	0 -33	word -25
end|querer|	end 45
end|que|	 -26	0 -37	1 -27	a -25	adverb -31	auxiliary -47	determiner -31	el -25	en -27	hay -33	la -17	le -20	nadie -19	não -22	o -26	personne -14	preposition -32	pronoun -24	quote -26	se -24	v0 -32	v1 -28	v2 -12	verb-saying -50	word -26	é -27
end|quien|	word -34
end|qui|	auxiliary -25	guérissent -19	v0 -29	word -25
end|qu’|	0 -8	determiner -14	pronoun -25	un -14
end|raccomandare|	0 7	end -14
end|raccontare|	, -96	0 -41	di -25	e -67	end 59	per -14	v0 -47
end|raconter|	, -77	0 -59	au -17	de -7	end 68	v0 -35
end|rappeler|	, 18	0 -39	1 -48	de -44	depuis -38	en -63	end 9	v0 42	v1 -52
end|rechnen|	0 26	auf -82	der -43	end -11	von -64
end|reclamar|	0 -48	de -45	end 47
end|recomendar|	0 -43	de -27	end 67	que -17
end|reconhecer|	0 8	v0 -18
end|reconnaître|	0 45	end -43
end|reconocer|	0 46	de -12	end -20	v0 -62
end|recordar|	, 45	a -47	con -30	de -27	desde -38	do -17	en -29	end -17	no -33	que -22	v0 31
end|recusar|	0 11	end -70
end|referir|	0 43	de -28	end -45
end|refuser|	0 62	end -62
end|regretter|	end 47
end|rejeitar|	0 11	end -11
end|rekenen|	0 -6	: 17	end -7	jaar -27	op -22
end|relatar|	, -53	0 -62	a -14	end 98
end|replicare|	0 -50	end 52	v0 8
end|replicar|	end 57	v0 -55
end|requérir|	0 20	end -26
end|responder|	, -6	0 38	1 9	a -40	em -49	end 18	v0 -76
end|ressalvar|	0 -8	end 44
end|rest|10-15|judging|	, -75	; 48	a -27	de -8	que -15
end|rest|10-15|judging|,|	0 -68
end|rest|10-15|judging|;|	0 48
end|rest|10-15|judging|preposition|	0 -58
end|rest|10-15|judging|that|	0 -15
end|rest|10-15|none|	, -7	: -8	; 22	a 21	al -40	am -33	ao -47	aos -40	che -29	com -28	con -33	d' -34	da -49	das -14	dat -28	de -48	dei -26	del -34	der -24	desde -38	di -51	die -24	do -24	d’ -55	em -79	en -62	entre -33	in -84	marzo -30	mit -28	na -21	para -52	per -25	por -94	que -21	sobre -71	sur -68	um -34	van -15	y -115	à -29
end|rest|10-15|none|,|	0 14	1 -115	v0 -18	v1 -89
end|rest|10-15|none|;|	0 22
end|rest|10-15|none|capital|	v0 -31
end|rest|10-15|none|coordinator|	0 -27	1 -17	v0 -75	v1 -24
end|rest|10-15|none|determiner|	0 -16	v0 -28
end|rest|10-15|none|preposition|	0 -21	1 -26	2 -19	v0 19	v1 -44	v2 -12
end|rest|10-15|none|subordinator|	0 -25
end|rest|10-15|none|that|	0 -22	v0 -27	v1 -21
end|rest|10-15|none|word|	0 -30	v0 -23
end|rest|10-15|saying|	, 26	: 61	; 67	a -60	da -24	de -29	del -11	della -12	der -20	di -21	die -14	e 84	en -23	in -44	que -23	y -21	à -33
end|rest|10-15|saying|,|	0 48	1 -63	2 13	v0 -61
end|rest|10-15|saying|:|	0 42	v0 49
end|rest|10-15|saying|;|	0 68
end|rest|10-15|saying|coordinator|	0 40	1 32
end|rest|10-15|saying|determiner|	v0 -22
end|rest|10-15|saying|preposition|	0 -35	1 -13	v0 -51	v1 -24
end|rest|10-15|saying|that|	0 -23
end|rest|10-15|saying|word|	0 -27
end|rest|10-15|thinking|	de -26	of -10	van -7	à -29
end|rest|10-15|thinking|preposition|	0 -71	v0 -45
end|rest|10-15|thinking|subordinator|	0 -10
end|rest|10-15|verb|	, 15	: 102	; 49	a -62	al -53	am -25	anni -22	auf -10	aus -14	che -26	de -25	del -20	dell’ -43	der -20	di -17	die -52	do -26	d’ -36	e -29	em -90	en -58	im -10	in -71	na -44	op -29	que -37	van -36	voor -20	y -50	à -6
end|rest|10-15|verb|,|	0 -26	1 31	v1 -56	v2 -34
end|rest|10-15|verb|:|	0 93
end|rest|10-15|verb|;|	0 41	v0 32
end|rest|10-15|verb|capital|	0 -27
end|rest|10-15|verb|coordinator|	0 -15	1 -61	v0 -63	v1 18
end|rest|10-15|verb|determiner|	0 -23
end|rest|10-15|verb|preposition|	0 -54	1 -23	v0 -57	v1 -28	v2 -20
end|rest|10-15|verb|that|	0 -27	v0 -23
end|rest|10-15|verb|word|	0 -42	v0 -51
end|rest|1|none|	end -58
end|rest|1|none|end|	0 -52	v0 34
end|rest|2|none|	end 16
end|rest|2|none|end|	0 20	1 17	2 20	v1 -7	v2 11
end|rest|3|none|	: 47	aan 13	an 36	anni -16	anno -17	année -15	ano -21	anos -19	ans -20	aus -55	año -15	dezembro -21	dias -18	días -26	giorni -20	heures -25	hora -7	horas -22	jahr -19	janvier -17	juin -20	junio -20	lundi -12	mai -26	maio -17	mardi -23	mese -31	meses -12	minutos -13	mit -55	mois -19	noche -20	notte -19	op -61	ottobre -10	semana -21	septembre -22	setembro -17	settimana -19	tarde -18	venerdì -28	viernes -12
end|rest|3|none|:|	0 59	v0 -28
end|rest|3|none|adverb|	0 -28
end|rest|3|none|capital|	0 -28	v0 -32
end|rest|3|none|preposition|	0 19	v0 35	v1 -56	v2 -48
end|rest|3|none|word|	0 -33	1 -34	v0 -33	v1 -33	v2 -21
end|rest|4-5|judging|preposition|	0 -45
end|rest|4-5|none|	( -45	, -30	a -67	ad -23	ai -30	al -55	alla -52	alle -31	allo -39	als -37	an -68	ao -65	até -55	au -65	auf -38	aus -33	avant -57	avec -68	bis -46	che -16	com -54	como -25	con -37	da -43	dal -35	dans -71	das -54	dat -30	de -46	dei -66	del -52	della -54	delle -52	dell’ -54	depuis -47	der -29	desde -47	di -49	dia -19	dias -17	die -49	do -46	dos -69	durante -64	dès -59	d’ -49	e -141	em -19	en -46	et -51	für -60	gegen -58	hasta -41	im -51	jaar -21	juni -30	jusqu’ -13	meses -28	met -45	mit -25	na -65	naar -33	nach -55	nas -48	nel -56	no -59	nos -19	op -41	par -47	para -51	pela -51	pelo -47	per -50	por -91	pour -69	quando -32	que -35	qui -19	qu’ -8	sans -38	se -28	semana -39	sin -71	sur 38	tag -22	uhr -26	um -43	und -42	van -51	vers -53	volgens -39	von -50	voor -47	zu -38	zur -43	à -41	às -17
end|rest|4-5|none|,|	0 -46	1 -70	v0 10	v1 -77	v2 -34
end|rest|4-5|none|:|	0 20	v0 -7
end|rest|4-5|none|capital|	0 -24	v0 -26	v1 -29
end|rest|4-5|none|coordinator|	0 -158	1 -57	v0 -8	v1 -27
end|rest|4-5|none|determiner|	0 -36	v0 -43
end|rest|4-5|none|preposition|	0 -16	1 -25	2 -25	v0 -48	v1 -37	v2 -26
end|rest|4-5|none|pronoun|	0 -29
end|rest|4-5|none|subordinator|	0 -39	v0 -23
end|rest|4-5|none|that|	0 -26	1 -16	v0 -23	v1 -29
end|rest|4-5|none|word|	0 -34	1 -28	v0 -37
end|rest|4-5|saying|	, 29	que -43
end|rest|4-5|saying|preposition|	0 -70	v0 -60
end|rest|4-5|saying|that|	0 -43
end|rest|4-5|verb|	, -69	der -29	die -12	doch -29	für -52	op -17	zu -29
end|rest|4-5|verb|,|	v1 -23	v2 -16
end|rest|4-5|verb|coordinator|	v0 -29
end|rest|4-5|verb|determiner|	v0 -20
end|rest|4-5|verb|preposition|	0 -67	1 -47
end|rest|4-5|verb|word|	0 -32
end|rest|6-9|judging|	, 47	e 60
end|rest|6-9|judging|,|	0 27	1 -65
end|rest|6-9|judging|coordinator|	0 27
end|rest|6-9|judging|preposition|	0 -48	v0 -34
end|rest|6-9|none|	, -26	: -63	; 43	a -54	aan 30	abend -11	ai -17	al -33	als -17	an -66	anni -20	ao -27	até -60	au -25	auf -28	avant -42	avec -65	ayer -36	bei -69	bij -47	bis -42	che -28	com -70	con -52	contra -30	d' -38	da -52	dal -26	dans -48	das -31	dat -30	de -51	dei -14	del -65	dell' -44	della -45	dell’ -20	der -32	desde -30	devant -42	di -29	die -23	do -61	dos -20	d’ -39	e -14	em -95	en -66	entre -66	et -84	für -35	hora -15	im -45	in -45	jaar -17	jahr -17	met -41	mit -13	momento -20	na -60	nach -18	nel -15	no -43	noche -28	ohne -50	om -58	ontem -38	op -40	par -26	para -39	pelo -22	per -74	por 30	pour -30	que -26	quem -15	se -32	secondo -14	segunda -19	seit -32	semana -26	si -20	stunden -10	sur -62	tra -53	uit 43	um -22	und -59	van -34	von -57	voor -70	week -20	y 46	zu -61	à -48	às -67
end|rest|6-9|none|,|	1 9	v0 -53	v1 -97
end|rest|6-9|none|:|	0 -53
end|rest|6-9|none|;|	0 43
end|rest|6-9|none|adverb|	0 -28
end|rest|6-9|none|capital|	0 -20	v0 -21
end|rest|6-9|none|coordinator|	0 18	1 -73	v0 -20	v1 -58	v2 -46
end|rest|6-9|none|determiner|	0 -23	1 -21	v0 -24	v1 -31
end|rest|6-9|none|preposition|	0 -19	1 -25	2 -22	v0 -47	v1 -29	v2 -41
end|rest|6-9|none|pronoun|	0 -36
end|rest|6-9|none|subordinator|	0 -35
end|rest|6-9|none|that|	0 -25	1 -21	v0 -29	v1 -29	v2 -30
end|rest|6-9|none|word|	0 -33	1 -30	2 -26	v0 -42	v1 -25
end|rest|6-9|saying|	, 52	; 22	a -62	de -57	der -15	di -55	e -17	en -19	et -33	in -29	que -44	se -23	y 18
end|rest|6-9|saying|,|	0 -15	1 -72	v0 58	v1 49
end|rest|6-9|saying|;|	0 18
end|rest|6-9|saying|coordinator|	1 -34	v0 16	v1 -23
end|rest|6-9|saying|determiner|	0 -35
end|rest|6-9|saying|preposition|	0 20	v0 -23	v1 -36
end|rest|6-9|saying|pronoun|	0 -23
end|rest|6-9|thinking|	, -20
end|rest|6-9|thinking|,|	0 -32	v0 -6
end|rest|6-9|thinking|preposition|	0 -72	v0 -46
end|rest|6-9|verb|	, -44	: -46	; 28	a -48	aan -37	al -42	an -60	auf -47	che -25	das -19	dat -20	de -19	der -24	di -12	die -32	do -21	en -53	im -22	in -45	juli -10	met -22	naast -6	om -24	omdat -9	op -10	quando -28	que -27	qui -28	sinds -40	toen -25	um -14	und -44	van -19
end|rest|6-9|verb|,|	0 -12	1 -52	v0 -108	v1 -63
end|rest|6-9|verb|capital|	0 -39
end|rest|6-9|verb|coordinator|	0 7	v0 -81	v1 -50
end|rest|6-9|verb|determiner|	0 -25	v0 -23	v1 -13	v2 -25
end|rest|6-9|verb|preposition|	0 -60	1 -39	v0 -36	v1 -26
end|rest|6-9|verb|subordinator|	0 -24	v0 -43	v2 -25
end|rest|6-9|verb|that|	0 -26	1 -17	v0 -28	v1 -23
end|rest|6-9|verb|word|	0 -18
end|revelar|	0 -6	da -36	de -18	end 80	v0 -76
end|ribadire|	end 52
end|ribattere|	0 46	end -40
end|ricordare|	0 -90	1 72	a -35	anni -14	con -33	di -22	e -30	end 22	in -54	nel -23	v0 -45
end|riferire|	con -22	di -20	d’ -25	e -15	end 32
end|rispondere|	0 -45	end 51	v0 28
end|ritenere|	0 -6	end 53
end|roepen|	end 10
end|räumen|	das -13	der -13	end 29	in -17	v0 10
end|réclamer|	0 25	de -57	d’ -50	end -14
end|réfuter|	end -19
end|répondre|	end 47
end|rétorquer|	end 24
end|saber|	0 -64	a -52	end 77	v0 6
end|sagen|	, -59	0 -37	als -17	aus -42	das -13	end 74	für -16	in -30	jahr -7	mit -21	und -62	v0 -6	v1 20	v2 38
end|sans|	0 -40	word -48
end|sapere|	end 33	v0 14
end|schließen|	end 60
end|schreiben|	die -23	end 40
end|schrijven|	end -55
end|secondo|	, -35	0 -22	1 67	a -44	anno -19	con -22	del -17	della -45	di -34	d’ -21	e 30	end -12	in -37	per -16	prelievo -14	su -21	word -21
end|segnalare|	0 -6	end 60
end|segunda|	0 -26	regata -19	word -18
end|segundo|	, -8	0 -73	1 81	2 51	a -32	anos -27	ao -18	com -31	de -20	do -27	dos -11	e -105	em -75	end 26	na -21	no -34	para -35	pelo -26	por -23	que -43	v0 -17	v1 22	v2 -42	à -6
end|según|	, -38	0 -88	1 67	2 49	a -37	con -13	de -29	del -45	desde -38	en -29	end 29	entre -22	hasta -27	por -65	que -21	v0 7	v1 -24
end|seit|	0 -33	capital -41	v0 -44	word -40
end|selon|	, -103	0 10	1 50	ans -13	au -15	d' -16	de -19	depuis -30	d’ -10	en -12	end 91	entre -17	et -28	par -20	v0 -41	v1 46	vers -12	à -14
end|semana|	. -21	0 -26	stop -21	word -27
end|senza|	0 -64	word -34
end|septembre|	. -22	stop -22
end|setembro|	. -17	0 -17	stop -17
end|settimana|	. -19	0 -18	stop -19
end|se|	0 -39	v0 -37	verb-saying -26	word -33
end|señalar|	0 -58	end 56
end|shares|false|	, 16	0 27	coordinator -10	v1 -30
end|shares|no-verb|	, 8	2 -38	coordinator -35	subordinator -17	v0 -35	v1 -98	v2 -50
end|shares|none|	( -63	, 8	1 -14	2 21	: 33	; 36	adverb -87	capital -73	determiner -37	end 8	preposition -20	pronoun -52	subordinator -74	that -35	v1 -29	word -40
end|shares|other|	, -44	0 22	coordinator 8	v0 -60	v1 -8	v2 -34
end|shares|true|	, 41	0 43	1 31	coordinator 68	v0 80
end|sinds|	0 -46	word -40
end|sin|	0 -70	word -69
end|si|	0 -21	word -24
end|smentire|	0 12	end -43
end|sobre|	0 -74	determiner -74	o -33
end|sollecitare|	end 49
end|sommen|	, -30	0 -30	1 8	dat -11	en -11	end 24	van -11
end|sostenere|	, -76	0 -30	1 19	ad -23	di -11	end 84	in -41	v0 -48
end|sostener|	0 24	a -67	de -14	en -31	end 46	v0 -63
end|sottolineare|	e -13	end -27	v0 6
end|souligner|	end 38
end|soupçonner|	end 61
end|source|source|0|	false -10
end|source|source|1|	false -71	true 18
end|source|source|2|	false 15	true 84
end|source|source|v0|	false -18	true 41
end|source|source|v1|	false -66
end|source|source|v2|	false -58
end|soutenir|	0 -36	end 53	que -16	v0 21
end|spiegare|	, -13	0 -50	a -10	al -17	che -43	dalla -42	di -60	e -105	end 17	in -14	ottobre -7	per -20	secondo -14	v0 18	v1 -20	v2 43
end|spreken|	end 45	v0 -62
end|stando|	, -78	di -16	end 73	v0 -65	v1 32
end|stellen|	, 53	end -72	v0 59	v1 -41	v2 -62
end|stimare|	0 -7	end 54
end|stunden|	0 -10	coordinator -10	und -10
end|stunde|	0 -22
end|subordinator|0|	comma -17	determiner -23	end 57	late -34	next -39	preposition -69	source -30	that -39
end|subordinator|auxiliary|	determiner -25	v2 -25
end|subordinator|determiner|	0 -30	word -37
end|subordinator|preposition|	0 -18	determiner -10
end|subordinator|pronoun|	0 -26	word -37
end|subordinator|quote|	stop -17
end|subordinator|v0|	end -23	preposition -47	that -35
end|subordinator|word|	0 -44	determiner -20	stop -31	v0 -26	word -35
end|subrayar|	end -56
end|sugerir|	end 23
end|sulla|	word -51
end|sul|	0 -45	word -58
end|sur|	0 29	determiner -150	la -58	un -110	v0 -70	word -83
end|sustentar|	0 -41	a -24	de -14	end 72	v0 -23
end|su|	0 -75	word -18
end|tabler|	end 49
end|tarde|	. -18	0 -18	stop -18
end|teilen|	die -20	end 51	und -25	v0 -20
end|temer|	de -12	end 54
end|that|0|	: 90	; 8	adverb -29	after -11	capital -16	colon -15	comma -25	coordinator -10	determiner -33	end 29	next -60	preposition -35	pronoun -29	source -17	subordinator -36	that -28	word -29
end|that|1|	, -7	after -16	comma -10	end -17	next -25	preposition -34	source -37	that -42	word -45
end|that|2|	coordinator -38	preposition -30
end|that|adverb|	0 -30	v0 -20	word -54
end|that|auxiliary|	0 -20	determiner -35	word -34
end|that|capital|	word -36
end|that|determiner|	0 -29	1 -24	capital -29	v0 -22	v1 -21	word -30
end|that|judging|0|	true 46
end|that|judging|v0|	false 48	true -19
end|that|preposition|	0 -31	determiner -30	pronoun -28	v0 -14	v1 -34	word -32
end|that|pronoun|	0 -28	v0 -31	v1 -23	word -29
end|that|quote|	0 -27	stop -28
end|that|saying|0|	false -12	true 27
end|that|saying|1|	true -14
end|that|saying|2|	false -98
end|that|saying|v0|	false -20	true 19
end|that|saying|v1|	false -79
end|that|saying|v2|	false -67	true 108
end|that|thinking|0|	false -21	true 54
end|that|thinking|v0|	false 20	true -25
end|that|v0|	, 6	: 18	; 25	after -15	comma -49	coordinator 8	determiner -23	end 10	next -21	preposition -15	source -22	subordinator -35	that -35	word -38
end|that|v1|	, -31	colon -34	coordinator -34	end 6	next -10	preposition -34	that -38	word -42
end|that|v2|	end 91	preposition -9	that -14
end|that|verb-saying|	0 -50	preposition -35
end|that|word|	, -16	0 -26	1 -18	: -14	auxiliary -27	determiner -25	preposition -30	pronoun -27	quote -27	stop -19	v0 -28	v1 -32	v2 -11	verb-judging -17	word -21
end|toen|	auxiliary -25	v2 -25	was -25
end|tra|	0 -62	capital -55
end|uhr|	preposition -21
end|uit|	0 23	capital -74	de -63	determiner -63
end|um|	0 -30	capital -27	determiner -44	sieben -36	v0 -48	word -35
end|und|	0 -83	1 -13	auxiliary -45	capital -45	determiner -31	für -38	klos -13	preposition -43	v0 -56	word -54
end|unlisted|	end 41
end|unterstreichen|	, -19	0 -25	1 14	end 26	in -30	und -13
end|uur|	0 -31
end|van|	 -27	0 -56	1 -17	capital -40	de -44	determiner -53	het -37	pronoun -37	quote -27	v1 -22	word -49	zeventig -11
end|venerdì|	. -28	0 -28	stop -28
end|verb-saying|0|	end 28	preposition -53
end|verb-thinking|0|	end 30	preposition -37
end|verklaren|	0 -48	end 60
end|verlangen|	, -66	0 -17	der -20	die -25	end 60	v0 -11	v1 -32	v2 16
end|verlauten|	0 -10	end 40
end|vermuten|	0 -23	die -27	end 57
end|verraten|	0 -20	end 20
end|versichern|	0 -30	end 75
end|versprechen|	0 -6	end 39
end|vers|	0 -60	determiner -13	v0 -12	word -26
end|verteidigen|	end 44	v0 -33
end|vertellen|	, -70	0 -34	aan -48	end 47	toen -25	v0 -25	v1 -6	voor -20
end|verwachten|	end 37	v0 26
end|verweisen|	, -66	0 -23	1 12	end 39	v0 -24	v1 32
end|verwijten|	0 -50	end 46	v0 46
end|ver|	0 -46	end 58
end|viernes|	. -12	0 -12	stop -12
end|vinden|	end -20
end|voegen|	end 27
end|volere|	, -96	0 34	end -42
end|volgens|	, -30	0 -24	1 52	dat -28	determiner -41	en -42	end 41	haar -41	in -62	jaar -19	om -16	op -26	uit -37	v0 -25	van -11	voor -44
end|vom|	capital -60
end|von|	0 -69	determiner -31	word -51
end|voor|	0 -75	de -64	determiner -64	v0 -35	v2 -21	vier -20	word -44
end|vor|	0 46	dem -76	determiner -54
end|vragen|	0 -12	end 84	in -20	v0 9	van -61
end|vrezen|	0 -30	end 59	v0 -41
end|vrijdag|	0 -18	word -24
end|waarschuwen|	0 -55	end 59	v0 56
end|warnen|	, -66	0 23	end 27	gegen -58	v0 -60	v1 7
end|week|	0 -20	word -15
end|weigeren|	end -56	volgens -39
end|weken|	0 -20
end|werfen|	, -86	0 -28	1 65	end -12	v0 11	zu -34
end|widersprechen|	, -82	end 68	v0 -84	v1 27
end|wijzen|	, -40	0 -56	1 26	end 60	in -19	v0 39
end|willen|	0 -6	end -24	naar -46	over -65	v0 44
end|wollen|	0 -57	end 63
end|word|,|	0 -27	1 -15	2 -33	determiner -24	preposition -43	quote -32	v0 -65	v1 -30
end|word|0|	, -38	; -18	adverb -24	after -18	behind -30	capital -33	colon -27	comma -18	coordinator 26	determiner -24	end 6	late -20	next -52	preposition 23	pronoun -37	source -35	subordinator -31	that -32	word -41
end|word|1|	, 21	comma -11	coordinator -51	determiner -22	next -39	preposition -33	source -42	that -38	word -43
end|word|2|	end 14	preposition -52	source -25
end|word|;|	0 -6
end|word|adverb|	0 -32	1 -57	stop -38	v0 -48	word -49
end|word|auxiliary|	0 -37	stop -21	word -37
end|word|coordinator|	0 -30	determiner -21	that -39	v0 -32	word -41
end|word|determiner|	0 -43	v0 -15	word -34
end|word|preposition|	0 -39	capital -42	determiner -44	v0 -44	word -38
end|word|pronoun|	0 -9
end|word|stop|	0 -33	1 -34	capital -43	coordinator -13	determiner -37	end -32	preposition -30	pronoun -18	quote -35	v0 -33	v1 -33	v2 -21
end|word|v0|	, -76	: -17	colon -47	comma -30	coordinator -58	end -27	next -62	preposition -65	source -34	that -36	word -38
end|word|v1|	, 25	comma -17	end 55	next -36	preposition -20	source -33	that -32	word -28
end|word|v2|	, -33	colon -19	end 6	preposition -59
end|word|word|	, -30	0 -32	auxiliary -54	determiner -22	preposition -22	stop -34	v0 -34	word -21
end|wünschen|	0 -42	end 40
end|würdigen|	als -40	end -29	v0 33
end|y|	0 34	1 -12	auxiliary 41	capital 31	determiner -110	en -54	ha 41	la -54	pidió 39	preposition -76	que 28	that 28	un -46	v0 37	v1 -63	verb-saying 61	word -51
end|zeggen|	, -69	0 -55	1 45	: -30	aan -79	dat -19	en 21	end 24	in -50	met -40	op -54	voor -28
end|zien|	end 12
end|zum|	0 -32	capital -35
end|zur|	capital -50
end|zu|	0 -55	1 -37	auxiliary -29	betreiben -42	capital -21	determiner -45	haben -33	lassen -19	schaden -26	v0 -29	vergrößern -53	word -37
end|às|	0 -64	word -64
end|à|	0 -89	1 -22	capital -74	determiner -34	la -16	l’ -14	un -37	v0 -35	word -43
end|äußern|	, -63	end 57	v0 -63	v1 39
end|évaluer|	end 30
end|évoquer|	end 54
none|	a 16	aankondigen -46	accogliere 57	accusare -14	accuser -23	aceitar 48	achar 53	achten -19	aclarar 17	aconsejar -40	acreditar -32	acusar -27	adelantar 42	adiantar 21	admettre -19	admitir -11	advertir -27	adviseren -16	afdoen -9	affermare -53	afficher 64	affirmer -31	afirmar -30	agacer 26	aggiungere -14	agradecer -70	alegar -36	alertar -38	alerter -49	ameaçar 38	amenazar -73	ammettere -21	annoncer 18	annotare 54	annunciare -22	antwoorden -36	antworten -10	apelar -40	aplaudir 22	apontar -8	appeler -30	appellieren -59	applaudir 66	apprendre 68	approuver 77	apuntar 8	argumentar -56	argumentieren -61	asegurar -34	asentir 68	assegurar -54	assicurare -28	assumir 36	assurer -39	atirar 54	atribuir -12	attaccare 37	attendre 18	attribuer -38	attribuire -22	auspicare -36	ausrichten -30	avaliar 12	avancer 54	avanzar 27	avertir 34	avisar -11	avouer -15	avvertire -32	avvisare 50	añadir 32	bautizar 54	beantragen 61	becijferen -43	bedanken 70	begründen -29	behaupten -37	beklagen -27	beklemtonen 6	beloven -19	bemerken -51	bemängeln 17	benadrukken -44	berichten -52	beschreiben 66	beslissen 74	bestreiten 33	bestrijden 42	bestätigen -9	beteuern -55	betogen -45	betonen -71	bevestigen 22	beweren -46	bezeichnen 68	beziffern 16	bezweren 6	bieden 9	bitten -19	blijken 65	blijven 87	brincar 10	bringen 47	bromear 46	calcolare -12	calcular -72	calificar 60	celebrar 32	celebrare 58	chamar 83	chiamare 84	chiarire 23	chiedere -11	chiffrer -10	cifrar -24	citar 28	classificar 11	cobrar -6	cogitar 25	coincidir 55	comemorar 18	comentar 21	commentare 86	commenter 28	comparar -27	completar 20	comprendre -51	comunicar 16	comunicare -27	concedere 48	concluir 7	conclure 14	concordar 91	concéder -26	condannare 72	condenar 70	confermare -7	confesar 8	confessar 46	confessare 8	confidare -35	confier -17	confirmar 11	confirmer 11	conforme -74	congratular 46	considerar -16	constater 27	contestar -9	contestare 9	contester -34	continuar 52	contrapor -41	convocar 9	correggere 42	corregir 51	corrigir 52	cortar 61	così 74	creer -36	crier 52	croire 26	culpar -26	d' -37	danken 37	de -17	declarar 18	decretar 59	defender 13	definir 56	definire 63	demandar 75	dementieren -31	denken 45	denunciar -31	desabafar 36	desaconselhar 12	descartar 17	descrever 22	describir 41	deslizar -49	desmentir -7	despedir 36	destacar 7	detallar -30	devolver 72	dichiarare 11	difendersi 27	difundir -37	disparar 60	divulgar 23	dixit 8	domandare 50	dreigen -31	dringen -11	drohen -15	drukken 58	dämpfen -58	déclarer 30	décrire 12	défendre -59	démentir -12	désigner 80	eisen 33	elogiare -70	empfehlen -10	emporter 66	encontrar 50	engager -28	entender -40	entgegnen -54	entschuldigen -33	ergänzen -47	erinnern 52	erkennen -53	erläutern -80	erwidern -9	erzählen 18	esclarecer -45	escludere -52	escrever -6	escribir 11	escusar 31	esordire 37	esperar 48	esprimere 16	estimar -24	estimer -17	evitar 30	exclure -40	excuser 70	exiger 9	exigir -10	explicar -30	expliquer -38	exposer 94	expresar 10	exprimer -15	faire_valoir -25	falar 13	felicitar 7	feliciteren 58	figurer 55	finden -17	fordern -66	formulieren 10	fragen -36	frenare 14	freuen 65	féliciter -6	fügen -35	garantire -13	gemäss -65	gestehen 49	geven 57	giudicare 10	giurare 23	glimlachen 47	glisser -19	gostar -26	grappen 53	gratulieren 64	gritar 63	hablar 76	halten -15	heben 73	heißen 32	heißt -33	hekelen -29	herinneren -10	heten 75	hoffen -13	hopen -41	houden 17	illustrare 60	imputare 76	indicar 49	indicare 18	indigner 33	indiquer -35	informar -23	insister -24	insistir -78	interroger 63	invitar -33	invitare -69	inviter -24	invocar -51	invocare -64	invoquer 10	ironiser 41	ironizar 74	juger 9	jurar 10	jurer -71	justifier 66	klagen -7	kommentieren 47	kritisieren 12	kündigen -38	lachen 101	lamentare -53	lamentarse 10	lancer 21	lassen 21	laten -16	laut 24	leer 65	leggen -18	leggere 8	lehnen 62	lembrar 12	ler 69	limitar -32	lire 82	llamar 89	loben 36	lodare 63	louer 74	loven -15	luiden -56	lâcher 55	machen -6	mandar 60	manifestar 37	manter 32	meedelen 63	meinen 32	melden 9	menacer 23	menen -32	minacciare 11	minimizar 17	mostrar 32	na 11	nach -8	negar -37	negare -30	nennen 41	nier -9	noemen 90	notar 21	notieren 47	nuancer 47	obiettare 34	observar -46	observer 34	ofrecer 9	ontkennen -23	opmerken 6	opposer 37	ordenar -24	osservare -45	overwegen -29	par 57	para 22	parlare 104	parler 89	pensare 35	per 28	pester 49	plaider -18	plaisanter 43	pleiten -59	plädieren 6	pochen 8	ponderar 29	pour 47	poursuivre 47	precisar 11	precisare -53	preferir 16	preguntar 31	prevedere -28	prever -6	prijzen 54	promettere -36	promettre -10	propor 17	proporre -22	proposer 11	protestare -14	protester 24	préciser -23	préconiser -48	préférer 67	prévenir -45	prévoir 31	publicar 90	puntualizar -51	qualifier 72	quejarse -55	querer 24	questionar 28	raccomandare -58	raccontare 14	raconter 20	rappeler -12	rapporter 66	raten -17	razonar -11	reaccionar 51	reageren 71	reagieren 67	reagir 59	reagire 54	rebater 14	rechazar 10	rechnen -77	recibir 44	recitare 70	recomendar -59	recommander 20	reconhecer -20	reconnaître -10	reconocer 6	recordar -13	recusar 6	reden 47	refuser 47	registrar 77	regretter -72	rejeitar -13	rejeter -7	rekenen -14	relatar -25	relever -8	remeter 41	repetir 65	reprendre 73	reprochar 38	reprocher -46	repudiar 82	requérir -6	respaldar -11	respingere 42	responsabilizar -34	ressaltar -30	ressalvar -49	resumir 72	retrucar -46	revelar -80	revendiquer -18	reír 62	ribadire -22	ribattere 12	riconoscere 23	ricordare -25	ridere 65	riferire -35	rigoler 39	ringraziare 76	ripetere 46	rir 65	rire 58	rispondere 8	ritenere -73	rivendicare -11	roepen -27	rufen -19	räumen 30	réagir 65	réclamer -18	récuser 6	réfuter -74	réjouir -34	répliquer 20	répondre 15	répéter 12	résumer 46	rétorquer 41	rügen 56	saber -15	sagen 22	saludar -21	saluer 80	salutare 83	sapere -43	scherzare 40	scherzen 45	schildern 36	schließen 7	schreiben 28	schrijven 15	scrivere 20	scusare 65	secondo -42	segnalare -33	segundo -38	según -21	sehen 25	selon -29	sentenciar 78	señalar -34	si -44	sluiten 6	smentire -20	so 21	sollecitare -49	sommen -62	sostenere 16	sottolineare -32	souffler 31	souhaiter 25	souligner -28	soupçonner -21	souri 49	sourire 43	souvenir -18	spiegare -14	spotten -13	sprechen 94	spreken 83	staan 42	staat 50	stando -6	stehen 121	stellen 7	stimare -19	sturen 17	sublinhar -46	subrayar -7	sugerir 23	suggerire 54	suggérer -37	suspirar 55	sustentar 39	tabler -66	tachar 63	tagliare 63	teilen -35	telefonar 48	telefonare 61	temer -60	tempérer 9	tildar 44	toelichten 80	tonen 62	trancher 72	trasladar 16	trekken 51	trouver -19	tuonare 22	téléphoner 68	témoigner 25	valorar 6	vaticinar -31	vatten 96	ver 24	verklaren -52	verkünden -8	verlangen -15	verlauten -44	vermissen 13	vermuten -58	verraten -47	versichern -72	versprechen -22	verteidigen 17	verwachten -35	verweisen -11	verzekeren 27	vinden -33	voegen -52	voir 26	vouloir 74	vragen -9	vrezen -9	waarschuwen -31	warnen -59	weigeren -11	werben 59	werfen -56	weten -15	widersprechen 48	wijzen 22	willen 16	wissen 50	wollen -8	wünschen -56	würdigen -47	zanjar 55	zeggen -22	zeigen 83	zien 16	zitieren 84	zo 32	à 10	äußern 22	écrire 15	étrangler 29	évaluer 7	évoquer 26
none|aankondigen|	past -46
none|accogliere|	past 57
none|accusare|	present -18
none|accuser|	participle -75	past 47	present -9
none|achar|	past 80	present -52
none|achten|	past -19
none|aclarar|	present 17
none|acreditar|	present -32
none|acrescentar|	past 21
none|acusar|	past -22	present -15
none|address|nobody|	judging 10	other -18	saying 6
none|address|nobody|name|	present 9	source 14
none|address|nobody|noun|	participle 19	past 24	present -11	source -22
none|address|nobody|pronoun|	participle -60	past -7	present -16	source -16
none|address|reader|	judging -68	other 56	saying -8	source -24	thinking 51
none|address|reader|name|	past -11	present -17	source -73
none|address|reader|noun|	past -12	source 73
none|address|reader|pronoun|	past -18	present -76
none|address|writer|	judging 18	other 47	source 11	thinking -6
none|address|writer|name|	past 8	present -26	source -29
none|address|writer|noun|	past -12	present 31	source 41
none|address|writer|pronoun|	present 43
none|adelantar|	past 6	present 46
none|adiantar|	past 25
none|admettre|	past -19
none|admitir|	past -6	present -17
none|advertir|	past -27
none|adviseren|	past -47	present 13
none|afdoen|	past -9
none|affermare|	present -69
none|afficher|	present 55
none|affirmer|	past -11	present -30
none|afirmar|	past -16	present -26
none|agacer|	present 26
none|aggiungere|	past -10
none|agradecer|	past -70
none|ajouter|	participle -6	present 11
none|alegar|	past 28	present -103
none|alertar|	past -28	present -13
none|alerter|	present -49
none|ameaçar|	present -52
none|ammettere|	past -21
none|annoncer|	present 35
none|annotare|	past 54
none|annunciare|	past 45	present -75
none|antwoorden|	past -36
none|antworten|	past -10
none|anunciar|	present -38
none|apelar|	past -22
none|aplaudir|	past 15	present 50
none|apontar|	past -9	present -21
none|appeler|	past -30
none|applaudir|	past 60
none|apposed|	other 91	present -17	saying -20	thinking 17
none|apposition|	participle 29	past -27	present -56	saying -42	thinking -25
none|apprendre|	past 68
none|approuver|	present 47
none|apuntar|	past 30	present -9
none|argumentar|	past -53
none|argumentieren|	past -33
none|asegurar|	present -50
none|asentir|	past 68
none|assegurar|	past -41	present -39
none|assicurare|	past 57	present -44
none|assumir|	past 21	present 63
none|assurer|	participle -36	past -36	present -17
none|atribuir|	past -12
none|attaccare|	past 40
none|attendre|	past 18
none|attribuire|	past -22
none|ausrichten|	past -30
none|avaliar|	present 15
none|avancer|	present 42
none|avanzar|	past 23
none|avertir|	past 34
none|avisar|	present -17
none|avouer|	present -15
none|avvertire|	past -27
none|a|	source 16
none|añadir|	past 47
none|bautizar|	past 54
none|beantragen|	past 48
none|becijferen|	past -43
none|bedanken|	past 70
none|before|	% 14	& -12	+ -25	- 123	: 128	; 14	adverb 31	capital -47	coordinator 47	determiner 42	preposition -9	pronoun -29	start 34	stop -54	subordinator 31	that 16	verb-saying 8	verb-thinking 76	word 15	¿ 55	– 21
none|before||	 26
none|begründen|	past -29
none|begrüßen|	past -24	present 88
none|behaupten|	present -37
none|beklagen|	past -25
none|beklemtonen|	past 6
none|beloven|	past -19
none|bemerken|	past -53
none|bemängeln|	past 69
none|benadrukken|	past -44
none|berichten|	past -46	present -24
none|beschreiben|	past 66
none|beslissen|	past 74
none|bestreiten|	past 33
none|bestrijden|	past 42
none|bestätigen|	present -16
none|beteuern|	past -27	present -53
none|betogen|	past -45
none|betonen|	past -71
none|bevestigen|	past 22
none|beweren|	past -46
none|bezeichnen|	past 54
none|beziffern|	present 30
none|bezweren|	past 6
none|bieden|	past 9
none|bitten|	past -19
none|blijken|	past 65
none|blijven|	past 87
none|bringen|	past 47
none|bromear|	past 45
none|calcolare|	past 7	present -24
none|calcular|	past -72	present -32
none|calificar|	past 67	present 23
none|celebrare|	past 58
none|celebrar|	present 82
none|chamar|	past 78	present 44
none|chiamare|	past 41	present 77
none|chiarire|	past 23
none|chiedere|	past -11
none|chiffrer|	present -10
none|cifrar|	present 12
none|citar|	past 10	present 57
none|cobrar|	past -11	present 6
none|cogitar|	present 25
none|coincidir|	past 39
none|comemorar|	past 18
none|comentar|	past 16	present 22
none|commentare|	past 73	present 49
none|commenter|	past 40	present 19
none|comparar|	past -27
none|completar|	past -15	present 57
none|comprendre|	past -51
none|comunicar|	past 16
none|concedere|	past 48
none|concluir|	past 7
none|conclure|	past 14
none|concordar|	present 78
none|concéder|	past -26
none|condannare|	past 72
none|condenar|	past 58	present 38
none|confermare|	past -13
none|confesar|	past 8
none|confessare|	present 8
none|confessar|	past 55	present -18
none|confier|	past 32	present -58
none|confirmar|	past -13	present 64
none|confirmer|	past 31	present -47
none|conforme|	source -74
none|congratular|	past 46
none|considerar|	past 17	present -40
none|constater|	present -40
none|contar|	past -17	present 49
none|contestare|	present 34
none|contestar|	present -25
none|contester|	present -34
none|continuar|	past 52
none|contrapor|	past -41
none|convocar|	past 80	present -75
none|correggere|	past 42
none|corregir|	past 51
none|corrigir|	present 46
none|cortar|	past 52	present 33
none|così|	source 74
none|creer|	past -36
none|crier|	present 52
none|criticar|	past -11
none|croire|	past 26
none|d'|	source -37
none|danken|	past 37
none|declarar|	present 53
none|decretar|	past 59
none|defender|	past 29	present -15
none|definire|	past 63
none|definir|	past 56
none|demander|	past 21	present -26
none|dementieren|	past -31
none|denken|	past 45
none|denunciar|	past -30	present -24
none|descartar|	past -14	present 47
none|descrever|	past 22
none|deslizar|	past -45
none|desmentir|	present -13
none|despedir|	past 36
none|destacar|	past 65	present -13
none|detallar|	past -35
none|devolver|	past 80	present 36
none|de|	source -17
none|dichiarare|	past 19
none|difendersi|	past 27
none|difundir|	past -37
none|direct|	participle 77	past 6	thinking 7
none|disparar|	past 47
none|divulgar|	past 15
none|dixit|	source 8
none|domandare|	past 50
none|dreigen|	past -31
none|dringen|	past -11
none|drohen|	present 95
none|drukken|	past 58
none|dämpfen|	past -58
none|déclarer|	past 30
none|décrire|	past 12
none|défendre|	past -59
none|démentir|	past -12
none|dénoncer|	past 20	present -20
none|déplorer|	present -37
none|eisen|	past 33
none|elided|	present -18
none|elogiare|	present -49
none|elogiar|	past -23
none|empfehlen|	past -10
none|emporter|	past 53
none|encontrar|	past 50
none|entender|	past -40
none|entgegnen|	past -51
none|entschuldigen|	past -34
none|ergänzen|	past -40	present -29
none|erinnern|	past 49
none|erkennen|	past -53
none|erklären|	past 17	present -15
none|erläutern|	past -61	present -56
none|erzählen|	past 43	present -31
none|esclarecer|	past -39
none|escludere|	past -52
none|escrever|	past -18	present 15
none|escribir|	past 11
none|escusar|	past 31
none|esordire|	past 37
none|esperar|	past 106	present 32
none|esprimere|	past 16
none|estimar|	present -30
none|estimer|	past -20	present -7
none|evitar|	past 30
none|exclure|	past -40
none|exiger|	present -40
none|exigir|	past -53	present 29
none|explicar|	past -34
none|expliquer|	past 66	present -50
none|exposer|	past 91
none|expresar|	past -16
none|faire_valoir|	past -25
none|falar|	past 13
none|felicitar|	past 7
none|feliciteren|	past 58
none|figurer|	present 50
none|finden|	past -17
none|fordern|	past -52	present -38
none|formulieren|	present 7
none|fragen|	past -24
none|frenare|	present 14
none|féliciter|	present -35
none|fügen|	past -35
none|garantire|	past -34
none|garantir|	past -6
none|gemäss|	source -65
none|gestehen|	past 49
none|geven|	past 57
none|giudicare|	present 10
none|giurare|	present 23
none|glimlachen|	past 47
none|grappen|	past 53
none|gratulieren|	past 64
none|gritar|	past 57	present 45
none|hablar|	past 76
none|halten|	past -15
none|head|	0 66	1 42	14 25	15 49	18 81	2 -26	2019 45	2023 -9	2024 -21	2028 25	3 54	30 26	4 -37	48 32	6 60	9 38	accusa -15	accusé -22	acusação -76	acv -50	acórdão 14	administração 40	af -15	afd -19	afferma -33	afp 17	ag 62	agence -22	agente 47	agentes 12	akros -53	alcalde 38	alguém 53	alta 37	ambiente 63	animal 53	anonimato -30	arguido -35	arouca 54	artigo -54	asociación -72	assessoria -16	associazione -72	associação 89	autarca -31	autarquia -37	autore 42	autores -63	autorità -6	avocat 59	avoir 86	azienda 36	bahn 65	banco -81	bank 40	beamten -59	beamter -28	bedrijf -45	behörde 40	benítez 21	beroep 59	bhf -29	bond 47	branche -60	brandt -40	brandão 67	brasil 33	brief -64	burgemeester 38	buurvrouw -7	bürgermeister -23	cabello 19	cabinet -32	caeiro -29	campo 19	capital -12	cardim 7	carrasco -51	cartão 66	carvalhal -56	casa 52	casteleyn 63	castelli -39	catalana -28	cavalcanti 54	celle-ci 9	cento 45	central -71	centro -80	cgil 12	cgt 6	chefin -38	chercheuse -41	cheuvreux -14	chevillard 70	chi 84	chigi 51	choix 61	cinco 45	cittadino -47	civil -39	club -41	clube -50	cnv -45	coach 49	coldiretti -54	comandante 57	comentar 10	comissão -27	commissie -62	companhia 13	comune 84	común -12	conceição 78	conductor 70	congreso 58	conseil 28	conselho -55	consigliere -55	constitucional 18	conti -28	corte 98	cosa -30	cruz 21	cuatro 52	cumplir -9	cámara -74	câmara -36	c’ 72	d 27	dafür -35	dat 67	dato 64	davanti 36	decisión 12	decisão -21	defensa 42	defesa 37	dele -18	delmas 69	departamento -74	deputada -57	dernier 43	dernière -59	derrota -11	desastres 25	dias 72	dicko -58	dictamen 24	die -7	direction -34	directivo -17	directora 60	dirigeante -21	dirigente -65	dizer 15	documento -47	domínguez -23	donna -54	dorf 48	dossier -70	duarte 32	défense 67	echegoyen 53	economía 65	edil -29	ejecutivo -50	ela -51	ella 11	elle-même -46	empresa -37	empresarial 23	empresario -39	enseignants -36	entidad -10	entidade -73	entourage -29	entreprise 26	entreprises 14	episódio -50	er -18	es 39	estatal -37	este -40	estudio 11	estudo -15	euro 56	europea 22	europeia 64	européen 11	européenne -7	euros 77	ex-secretário -42	executivo -79	fabre 50	falar 39	falcão 18	fallo 56	familia -49	familiares 82	famille 71	família 80	ferrand -42	ferrando 35	ferrer -20	ferri 61	fille 43	finistère -77	firma -50	fiscal -70	fiscalía 57	fnv 25	fois 62	fondo -39	fortes 44	fortin 35	fpö 69	france 35	français -14	frase 30	frau 48	freire 63	fuentes 21	funcionaria -56	funcionario 21	furtado -26	gang 63	gauche 90	geld 82	gemeente -28	general 31	gestor 19	gestora -63	gip -41	giudice -73	gmbh -38	godinho -44	goulart 41	governante -11	governo 9	graça 59	groupe -47	gruber 58	grupo 69	grünen -61	guaramato 31	guasto 71	haar -65	habitants -50	haddad -6	hallazgo 16	hand 65	haro -50	haus -8	hay 39	het 56	homme 11	hoxhaj 46	händler -44	ibama 14	iedereen 41	il -55	incendio 41	independente -61	information 90	informations 114	instalar 69	instituição -73	instituto -79	internacional -41	intéressé -15	investigación 6	investigadora -6	italia 67	italiana -27	jefferies 23	judiciária -45	jurado 34	júri 35	kabinet 22	kamer 29	kammer 54	kassel 79	keer -26	kessler -18	konzern -53	kowalczyk 58	kremlin -60	kritik 31	köln 37	laatste -27	lacaze 75	land 75	leal -39	lega 55	lei -18	leise 53	leitão 51	lencastre 45	lettera -48	lindqvist -44	lins -59	livre 69	lobato 19	lobito 62	lobo -75	local -43	lui -39	luna 43	lunga 48	lyra 25	macieira 56	madrid 66	maestro 11	magistrada -28	magistrat -37	magistrate -88	maire -36	mairie -64	mamani 48	man -39	manager -77	mancini -35	mandatario -21	mann 38	manter 48	mar -53	maria 34	matrimonio 43	meer 42	mehr 62	mejía -57	mendonça -61	mercado 77	meta -50	milhões 60	minister 8	ministerie 22	ministerin -17	ministerio -20	ministeriums -48	ministra 18	ministro -43	ministério -71	monde 6	monteiro -7	mourão 63	mundial -62	municipal -93	mutter 68	mère -13	médico -69	médicos -23	naam 40	nacional -9	nadie 78	national 59	nederland -20	nessuno 79	nesta -21	neta -18	neto 77	niets -16	noch -54	noor -32	nord -8	norte 48	nota -64	noticia 44	ns -51	nunes -52	números 59	officier -52	oficial 37	olivenza -68	on 61	ong -57	onu 72	oposição 28	opposition 42	organisation -25	organismo -36	organización -36	organização -44	orphée 42	osce -24	otto 29	ouders 17	pacheco -57	padre -10	painemal 46	paixão -70	pan 45	pardo -48	parquet 52	parte 32	parti 102	parties 91	patronal -48	paz 32	peralta -11	perito 32	perizia 11	persone 54	personne 65	persoonsgegevens 28	pessoas 89	piano -29	pinto 77	pl -38	politie -70	polizei -36	político -68	popolare 56	popular 33	porta-voz 6	portavoce 14	portavoz 36	porte-parole -54	portugal 50	portuguesa -105	pp -44	prefeito 22	prefeitura -18	premier -57	presidente 7	primero -58	problema -18	procura -50	prognose 67	promotora 52	proposta -32	prorail -78	provincial 24	préfecture -71	président -20	présidente 59	próprio 31	psp 41	public 52	pública 43	público 44	qualcuno 67	quale -30	quanto -77	quintanilha -33	quis -11	qué 54	r 75	rapport -43	rebelo 52	rechter 46	regierung -45	regierungsrat 15	regional -62	regione -8	registrou 30	reis -62	relator -14	relatório 44	renard 56	resende 34	responsable -12	responsável -28	resultados -73	retrasos -68	rival 33	robles -30	rond -12	rover -59	ruiz -62	réseau -32	réu -31	saal 55	sachs -60	sala 24	santé -27	sanz -72	saída -38	saúde 53	schaden -25	scognamiglio 25	secondes 19	secretaria 33	secrétaire 21	segundo -32	sentencia 35	serra 45	sie -46	sindacalista -50	sindicato -32	so 46	social -49	socialista -76	sociedade 26	società -31	société 35	spd -10	sprecher -60	sprecherin 14	stampa -65	suprema 71	sur 17	suspeitos 64	syndicat -52	tavares 59	tavolo 38	te 111	tempo 10	testo -11	texte -13	texto 8	thibault -52	todos 89	toe 58	torres 48	treviño -37	tribunal 93	tsiklauri 29	turma 80	tutti 29	tutto 55	témoin -42	ufficiale -52	ultima 51	unita -68	universidad -10	universiteit -31	university -19	uno 44	uomo 77	vainqueur 21	vale -55	vandamme 9	var -31	vargas -44	vasseur 68	vaz -16	veces -60	vecinos 84	venti 51	vera -83	verband -28	verdi 7	vereniging -43	viegas 67	visto 68	vogel -18	volta 65	voorzitter -39	vorsitzende 46	vorwürfe 69	vos 43	voz 46	vvd 67	wandelgangen 41	watch -64	wendlandt 40	weten -137	wethouder -39	woordvoerder -50	yıldırım -20	zaal 77	zahl 67	zahlen 57	ze -24	zeitung -47	zgraggen -17	zij -15	zo -21	zurück -27	él 70	étude 72	évora -55	órgão -47	último -52
none|heben|	past 73
none|heißen|	past 32
none|heißt|	source -33
none|hekelen|	past -29
none|helped|%|	false 14
none|helped|)|	false -8
none|helped|,|	false 18
none|helped|.|	false -15
none|helped|2024|	false -26
none|helped|4|	false -41
none|helped|:|	false -25
none|helped|;|	false 90
none|helped|abogada|	false 27
none|helped|acordo|	true 23
none|helped|acuerdo|	true -78
none|helped|acv|	false -44
none|helped|administração|	false -19
none|helped|afd|	false -25
none|helped|afloop|	false -41
none|helped|agence|	false -68
none|helped|agentes|	false 23
none|helped|ag|	false 55
none|helped|alguém|	false 54
none|helped|ambiente|	false 10
none|helped|amersfoort|	false 34
none|helped|amsterdam|	false 84
none|helped|angaben|	true 37
none|helped|artigo|	false -52
none|helped|associazione|	false -16
none|helped|aunque|	false -62
none|helped|aurait|	true 74
none|helped|aussitôt|	true 53
none|helped|avait|	true 70
none|helped|avaliação|	true -74
none|helped|avevano|	true 63
none|helped|aveva|	true 103
none|helped|avis|	true -72
none|helped|avrebbe|	true 53
none|helped|azienda|	false -63
none|helped|años|	true 69
none|helped|bahn|	false 66
none|helped|barcelos|	false 83
none|helped|bedrijf|	false -30
none|helped|beekman|	false -39
none|helped|behörde|	false 73
none|helped|bestuur|	false 65
none|helped|brief|	false -64
none|helped|bril|	false 60
none|helped|brussel|	false 93
none|helped|bundesrat|	false -35
none|helped|bundesregierung|	false 14
none|helped|buurvrouw|	false 27
none|helped|catalana|	false 62
none|helped|celle-ci|	false -59
none|helped|celui-ci|	false 10
none|helped|central|	false -7
none|helped|centro|	false -39
none|helped|cgt|	false 20
none|helped|cheuvreux|	false -57
none|helped|che|	false 30
none|helped|civil|	false 22
none|helped|club|	false -41
none|helped|cnv|	false -36
none|helped|coldiretti|	false -54
none|helped|colegiado|	false 35
none|helped|consumidor|	false 58
none|helped|copom|	false 46
none|helped|cuijk|	false 36
none|helped|câmara|	false 56
none|helped|d'|	true -37
none|helped|defesa|	false 51
none|helped|detta|	true 38
none|helped|dinsdag|	true 51
none|helped|diputados|	false -35
none|helped|direction|	false -51
none|helped|dirigente|	false -30
none|helped|dividend|	false 35
none|helped|documento|	false -43
none|helped|dorf|	false 16
none|helped|dossier|	false -60
none|helped|do|	false 73
none|helped|déjà|	true 50
none|helped|educação|	false -89
none|helped|ela|	false -32
none|helped|ele|	false -50
none|helped|ella|	false -41
none|helped|empresa|	false -69
none|helped|ende|	false 39
none|helped|entidade|	false -56
none|helped|en|	false -40	true 56
none|helped|er|	false -50
none|helped|estudo|	false -22
none|helped|est|	true 18
none|helped|es|	false 8	true -47
none|helped|et|	false -53
none|helped|europea|	false 30
none|helped|europeia|	false 45
none|helped|euro|	false 39
none|helped|executivo|	false -43
none|helped|fait|	true -15
none|helped|familia|	false -50
none|helped|fatto|	false -14
none|helped|favv|	false 16
none|helped|fa|	true -69
none|helped|federal|	false 67
none|helped|fez|	false -13
none|helped|firma|	false -58
none|helped|fiscal|	false -64
none|helped|fiscalía|	false 30
none|helped|fnv|	false 26
none|helped|foi|	false 40	true 36
none|helped|fondo|	false -53
none|helped|fpö|	false 74
none|helped|funcionaria|	false -54
none|helped|gang|	false 62
none|helped|garantido|	false -26
none|helped|geld|	false 63
none|helped|gestora|	false -34
none|helped|già|	true 62
none|helped|gli|	true 53
none|helped|governador|	false 55
none|helped|governante|	false 32
none|helped|governo|	false -40
none|helped|groupe|	false -34
none|helped|grünen|	false -50
none|helped|grüne|	false 81
none|helped|guatemala|	false 32
none|helped|había|	true 89
none|helped|had|	true 69
none|helped|hanno|	true 39
none|helped|han|	true -33
none|helped|haus|	false -6
none|helped|ha|	false -59
none|helped|hebben|	true -48
none|helped|hinterleitner|	false -15
none|helped|ibama|	false 14
none|helped|iedereen|	false 29
none|helped|il|	false -17
none|helped|incendio|	false 34
none|helped|indígenas|	false -6
none|helped|instituição|	false -41
none|helped|instituto|	false -37
none|helped|ip|	false -54
none|helped|jaar|	true 63
none|helped|jahre|	true 58
none|helped|jedenfalls|	true 27
none|helped|jefferies|	false 25
none|helped|journalist|	false 19
none|helped|juicio|	true -32
none|helped|jurado|	false 48
none|helped|já|	true 74
none|helped|júri|	false 37
none|helped|kabinet|	false 6
none|helped|kassel|	false 76
none|helped|keer|	false -41
none|helped|knmi|	false -35
none|helped|kommission|	false -84
none|helped|konzern|	false -37
none|helped|kpö|	false 8
none|helped|kritik|	false 34
none|helped|laatste|	false -10
none|helped|legge|	true -44
none|helped|leipzig|	false 71
none|helped|leitura|	true 58
none|helped|lei|	false 10
none|helped|le|	true 24
none|helped|lhe|	true -35
none|helped|lime|	false -75
none|helped|local|	false -54
none|helped|lo|	true 62
none|helped|lui|	false -7	true 41
none|helped|lustig|	false 66
none|helped|l’|	true 46
none|helped|maar|	true 55
none|helped|magistrada|	false -42
none|helped|mairie|	false -6
none|helped|mais|	false -98
none|helped|marcada|	false 19
none|helped|mas|	false -90
none|helped|ma|	false -60
none|helped|mañueco-sanz|	false 21
none|helped|mdax|	false 55
none|helped|meer|	false 42
none|helped|mehr|	false 41
none|helped|ministerie|	false -39
none|helped|ministerin|	false 21
none|helped|minister|	false 21
none|helped|ministra|	false 19
none|helped|ministro|	false -60
none|helped|municipal|	false -24
none|helped|municípios|	false 84
none|helped|nachbarin|	false 24
none|helped|nach|	true -42
none|helped|nacional|	false -90
none|helped|nec|	false 37
none|helped|nederland|	false -20
none|helped|ne|	true 103
none|helped|nicht|	true 57
none|helped|ninguém|	false 71
none|helped|non|	true 110
none|helped|noor|	false -38
none|helped|nota|	false -12
none|helped|no|	false 93	true 25
none|helped|ns|	false -18
none|helped|nun|	false -16
none|helped|néanmoins|	true 72
none|helped|n’|	true -41
none|helped|olhar|	false 13
none|helped|olhou|	false 21
none|helped|onderwijs|	false -54
none|helped|ont|	true 105
none|helped|onu|	false 55
none|helped|oposição|	false -39
none|helped|opposition|	false 40
none|helped|organismo|	false -10
none|helped|padre|	false 9
none|helped|pagojá|	false 73
none|helped|pan|	false 45
none|helped|pas|	true 65
none|helped|pemex|	false 71
none|helped|pensa|	false 17
none|helped|pescador|	false -38
none|helped|petrobras|	false 71
none|helped|poi|	false -40	true -29
none|helped|politie|	false -34
none|helped|portugal|	false 44
none|helped|pp|	false -46
none|helped|prefeitura|	false 18
none|helped|premier|	false -46
none|helped|presidente|	false 32
none|helped|primo|	false 16
none|helped|prorail|	false -48
none|helped|préfecture|	false 61
none|helped|psp|	false 49
none|helped|ps|	false 32
none|helped|público|	false 66
none|helped|quanto|	false -98
none|helped|quem|	false 82
none|helped|quer|	false -47
none|helped|que|	false 10
none|helped|quien|	false -69
none|helped|qui|	false -66
none|helped|qué|	false 66
none|helped|rechter|	false 11
none|helped|reden|	false 64
none|helped|regierung|	false 31
none|helped|reis|	false -27
none|helped|remete|	false 37
none|helped|república|	false 35
none|helped|responsável|	false -20
none|helped|réu|	false -19
none|helped|ríos|	false 53
none|helped|s'|	true 13
none|helped|saal|	false 50
none|helped|sado|	false -48
none|helped|saúde|	false 54
none|helped|se|	true 51
none|helped|sie|	false -67
none|helped|simon|	false -68
none|helped|sindacalista|	false -19
none|helped|sindicato|	false -60
none|helped|si|	true 40
none|helped|socialista|	false -27
none|helped|società|	false -65
none|helped|so|	false 18
none|helped|staatsanwaltschaft|	false -16
none|helped|staatsbosbeheer|	false 21
none|helped|staat|	true 50
none|helped|stando|	true -6
none|helped|studenten|	false -12
none|helped|sud|	false 18
none|helped|sul|	false -49
none|helped|suprema|	false 38
none|helped|sur|	false 28
none|helped|s’|	true 20
none|helped|terpstra|	false -53
none|helped|te|	false 52
none|helped|tinha|	true 37
none|helped|trenitalia|	false -33
none|helped|tribunal|	false 86
none|helped|ufficiale|	false -28
none|helped|uhr|	true 49
none|helped|und|	false -22
none|helped|universiteit|	false 7
none|helped|verklaring|	false -59
none|helped|vicente|	false 48
none|helped|voix|	true 57
none|helped|vvd|	false 68
none|helped|vôlei|	false -48
none|helped|wagner|	false -81
none|helped|wandelgangen|	false 50
none|helped|wethouder|	false -71
none|helped|woordvoerder|	false -31
none|helped|y|	false -55	true 19
none|helped|zelf|	true -33
none|helped|ze|	false 38
none|helped|zo|	false -84
none|helped|él|	false -58
none|helped|était|	true 67
none|helped|órgão|	false -24
none|helped|—|	false 93
none|herinneren|	past -10
none|heten|	past 75
none|hoffen|	present -13
none|hopen|	past -41
none|houden|	past 17
none|illustrare|	past 60
none|indicare|	present 18
none|indicar|	past 28
none|indiquer|	past 16	present -74
none|informar|	past -31	present 22
none|insister|	present 31
none|insistir|	past -54	present -50
none|interroger|	past 56	present 48
none|inverted|	other -15	past 15	present 50	saying 37
none|invitare|	past -96	present -14
none|invitar|	past -33
none|invocare|	present -38
none|invoquer|	present -8
none|ironiser|	past 37	present 32
none|ironizar|	past 70	present 44
none|judging|	participle -20	past 11
none|juger|	past 59	present -12
none|jurar|	present 32
none|jurer|	present -67
none|justifier|	past 66
none|klagen|	past -37
none|kritisieren|	past -30	present 36
none|kündigen|	past -38
none|lachen|	past 77	present 78
none|lamentare|	present -51
none|lamentarse|	past 10
none|lamentar|	present -19
none|lancer|	past 6	present 54
none|lassen|	past 21
none|laten|	past -16
none|laut|	source 24
none|leer|	past 65
none|leggen|	past -18
none|leggere|	past 8
none|lehnen|	past 62
none|lembrar|	past 34	present -44
none|ler|	past 69
none|limitar|	past -32
none|lire|	past 82
none|llamar|	past 45	present 78
none|loben|	past -34	present 102
none|lodare|	past 63
none|loven|	past -15
none|luiden|	past -56
none|lâcher|	present 48
none|machen|	past -6
none|mahnen|	past -49	present 77
none|mandar|	past 60
none|manifestar|	past 37
none|manter|	past 32
none|meedelen|	past 63
none|meinen|	past 21	present 37
none|melden|	past -10	present 61
none|menen|	past -32
none|minacciare|	present 44
none|mostrar|	past 32
none|nach|	source -8
none|na|	source 11
none|negare|	present -20
none|negar|	past -32	present -36
none|negated|	true 134
none|nennen|	past 41
none|nier|	present -9
none|noemen|	past 90
none|notar|	present 16
none|noter|	past 65	present -41
none|notieren|	past 47
none|noun|name|	other -20	present -8	source -10
none|noun|other|	judging 6	participle 22	past 23	present -7	saying 10	source 8	thinking 37
none|noun|pronoun|	other 10	participle -66	present 10	saying -10	source -16	thinking 24
none|noun|speaking|	judging 26	past -34	present 33	source 21	thinking -82
none|nuancer|	present 31
none|obiettare|	present 23
none|ofrecer|	past 9
none|ontkennen|	past -23
none|opens|auxiliary|	judging 11	past -24	saying -26
none|opens|capital|	judging 7	other 30	participle -35	past 9	saying 10	source -14	thinking -18
none|opens|determiner|	other 42	participle 50	source 8	thinking 7
none|opens|preposition|	judging -7	other -58	past -17	present -33	saying -24	thinking 31
none|opens|pronoun|	judging 15	other 10	participle -66	past 12	present 13	saying 7	source -9
none|opens|that|	judging 35	past 103	saying 107
none|opens|verb|	judging 69	participle 17	past 7	present -44	saying -25	source 35
none|opens|word|	other 64	present 30	saying 13	source -7	thinking -8
none|opinar|	past -66	present 39
none|opmerken|	past 6
none|opposer|	past 21
none|ordenar|	past -24
none|osservare|	present -42
none|overwegen|	past -29
none|para|	source 22
none|parlare|	past 60	present 95
none|parler|	past 89
none|par|	source 57
none|perguntar|	past -49	present 65
none|per|	source 28
none|pester|	present 47
none|plaider|	past 64	present -96
none|plaisanter|	past 44	present 18
none|pleiten|	past -59
none|pochen|	present -17
none|pointer|	present -57
none|poursuivre|	past 47
none|pour|	source 47
none|precisare|	past -27	present -51
none|precisar|	present 23
none|preferir|	past 16
none|preguntar|	past -13	present 78
none|prevedere|	past -28
none|prever|	past -6
none|prijzen|	past 54
none|proclamare|	past 38	present -38
none|prometer|	present -7
none|promettere|	past -36
none|promettre|	past -10
none|proporre|	past -22
none|propor|	past 17
none|proposer|	present 13
none|protestare|	past -42	present 82
none|protestar|	past -27	present 67
none|protester|	present 24
none|préciser|	participle 18	past -67	present -22
none|préconiser|	present -48
none|préférer|	past 67
none|prévenir|	past -45
none|prévoir|	past 31
none|publicar|	past 75	present 53
none|puntualizar|	past -51
none|qualifier|	past 45	present 37
none|queixar|	past -22	present 32
none|quejarse|	past -55
none|querer|	past 24
none|raccomandare|	present -58
none|raccontare|	past -49
none|raconter|	past 79	present -6
none|rappeler|	participle -87	past -9
none|rapporter|	present 66
none|raten|	past -17
none|razonar|	present -11
none|reaccionar|	past 51
none|reageren|	past 71
none|reagieren|	past 67
none|reagire|	past 54
none|reagir|	past 59
none|rebater|	past 37
none|rechnen|	past -16	present -77
none|recibir|	past 44
none|recitare|	present 70
none|reclamar|	past -17	present 28
none|recomendar|	past -45	present -41
none|recommander|	present -10
none|reconhecer|	past -29
none|reconnaître|	past -10
none|reconocer|	past 8
none|recordar|	present -35
none|recusar|	past -21	present 83
none|reden|	past 47
none|referir|	past -21
none|refuser|	past 24	present 66
none|registar|	past 11
none|registrar|	past 77
none|regretter|	participle -63	past 20	present -58
none|rejeitar|	past -66	present 79
none|rejeter|	past -7
none|rekenen|	past -14
none|relatar|	past -17	present -7
none|relative|	judging -10	past 39	present -47	saying 16	thinking 58
none|relever|	past -8
none|remeter|	past 62
none|repetir|	past 65
none|replicar|	present -44
none|reprendre|	past 73
none|reprochar|	past 20
none|reprocher|	present -24
none|requérir|	past -6
none|respingere|	past 42
none|responder|	past -59	present 54
none|ressaltar|	past -30
none|ressalvar|	past -32
none|resumir|	past 53	present 58
none|retrucar|	past -46
none|revelar|	past -97
none|revendiquer|	present -18
none|reír|	past 62
none|ribadire|	past -22
none|ribattere|	past 12
none|riconoscere|	past 23
none|ricordare|	past -35	present 25
none|ridere|	past 65
none|riferire|	past -35
none|ringraziare|	past 52	present 56
none|rire|	past 58
none|rir|	past 65
none|ritenere|	past -73
none|roepen|	past -27
none|rufen|	past -19
none|räumen|	past 30
none|réagir|	past 65
none|réclamer|	past -35	present 9
none|récuser|	present 6
none|réjouir|	past -34
none|répliquer|	past 8	present 13
none|répondre|	past 15
none|répéter|	past 12
none|résumer|	present 44
none|rétorquer|	past -8
none|saber|	past -15
none|sagen|	past -17	present 42
none|saludar|	past -21
none|saluer|	past 66	present 42
none|salutare|	past 52	present 53
none|sapere|	past -43
none|saying|	participle 8
none|scherzare|	present 34
none|schildern|	present 62
none|schließen|	past 7
none|schreiben|	past 28
none|schrijven|	past 15
none|scrivere|	past 20
none|scusare|	present 65
none|secondo|	source -42
none|segnalare|	past -26
none|segundo|	source -38
none|según|	source -21
none|sehen|	past 25
none|selon|	source -29
none|sentenciar|	past 57
none|señalar|	past -25	present -41
none|shared|	judging 9	other 14	past -23	saying -9	thinking -52
none|si|	source -44
none|sluiten|	past 6
none|smentire|	past -20
none|sollecitare|	present -35
none|sommen|	past -62
none|sostenere|	past 16
none|sottolineare|	present -30
none|souffler|	present 8
none|souhaiter|	past 76	present -14
none|souligner|	present -20
none|soupçonner|	present -85
none|sourire|	past 43
none|souri|	past 49
none|souvenir|	past -18
none|so|	source 21
none|spiegare|	past -11
none|spotten|	present -25
none|sprechen|	past 94
none|spreken|	past 83
none|staan|	past 42
none|staat|	source 50
none|stando|	source -6
none|stehen|	past 121
none|stellen|	past 7
none|stimare|	present -28
none|sturen|	past 17
none|subject|name|	other -20	source -7
none|subject|noun|	judging 12	other 22	saying 7	source 13	thinking -8
none|subject|pronoun|	other 10	saying -10	source -11	thinking 24
none|subrayar|	past -7
none|sugerir|	past 23
none|suggérer|	past -37
none|sustentar|	past -22	present 46
none|tabler|	present -66
none|tachar|	past 51
none|tagliare|	present 56
none|teilen|	past -35
none|telefonar|	past 48
none|temer|	present -60
none|tempérer|	past 9
none|thinking|	past 11	present -27
none|tildar|	past 44
none|toelichten|	past 80
none|tonen|	past 62
none|trasladar|	past -12
none|trekken|	past 51
none|trouver|	past 79	present -44
none|témoigner|	present 16
none|valorar|	past 6
none|vatten|	past 96
none|verklaren|	past -52
none|verlangen|	past 72	present -87
none|verlauten|	present -52
none|vermissen|	present 84
none|vermuten|	present -58
none|verraten|	past -47
none|versichern|	past -51	present -48
none|versprechen|	past -22
none|verteidigen|	present 55
none|verwachten|	past -35
none|verweisen|	past -11
none|verzekeren|	past 27
none|ver|	past 24
none|vinden|	past -33
none|voegen|	past -52
none|voir|	past 26
none|vouloir|	past 74
none|vragen|	past -9
none|vrezen|	past -9
none|waarschuwen|	past -31
none|warnen|	past -72	present -13
none|weigeren|	past -11
none|werben|	past 59
none|werfen|	past -56
none|weten|	past -15
none|widersprechen|	past 48
none|wijzen|	past 22
none|willen|	past 16
none|wissen|	past 50
none|wollen|	past -8
none|würdigen|	past -47
none|zanjar|	past 14
none|zeggen|	past -22
none|zeigen|	past 83
none|zien|	past 16
none|zitieren|	present 62
none|zo|	source 32
none|à|	source 10
none|äußern|	past -27	present 56
none|écrire|	past 15
none|étrangler|	present 29
none|évaluer|	present 7
none|évoquer|	past 35	present 8
start|after|	accuser -38	advertir -32	affermare 23	affirmer -49	afirmar -36	aggiungere 54	asegurar 16	assicurare 33	assurer 17	avvertire 47	betogen 39	brincar -20	bromear -19	calcular 47	comentar -19	commentare -15	commenter -26	confier -36	confirmar -54	confirmer -62	contar 26	criticar -36	decir -44	declarar -42	dire -16	dizer -32	déclarer -21	erklären 38	erläutern 14	erzählen 21	escrever 34	explicar 10	exposer -61	faire_valoir 47	féliciter -23	garantir -12	geben -33	indiquer -38	informar 25	interroger -21	ironiser -24	ironizar -25	lamentar -35	lamentarse -14	lancer -28	lembrar 9	lire -15	lâcher -32	meinen 51	observer -29	osservare 18	perguntar -25	pester -25	plaisanter -24	poursuivre 7	promettre -55	protestar -33	protester -19	prévenir 13	queixar -36	raccontare -41	raconter -16	rappeler 67	reclamar -27	reconnaître -59	reconocer -27	recordar 36	regretter -55	relatar 17	responder -41	resumir -34	ricordare -12	riferire 54	réagir -20	résumer -20	scrivere 9	sentenciar -15	señalar 41	spiegare 23	teilen 49	témoigner -26	unlisted -46	versichern 25	vertellen -8	zeggen -6	étrangler -24
start|after|accuser|	none -53
start|after|adverb|auxiliary|	saying -12
start|after|adverb|	determiner 73	preposition -63	that 58	verb-saying -16	word -22
start|after|adverb|none|	saying 29
start|after|adverb|verb|	saying -18
start|after|advertir|	none -46
start|after|affermare|	none 36
start|after|affirmer|	determiner -49	none -69
start|after|afirmar|	none -48	preposition -41	word -48
start|after|aggiungere|	none 77
start|after|asegurar|	none 23
start|after|asks|false|	marks 32	none -8	verb -22
start|after|assicurare|	none 46	word 14
start|after|assurer|	auxiliary 36	none 9	word 17
start|after|auxiliary|	determiner 43	preposition 44	pronoun 56	word 98
start|after|auxiliary|marks|	saying 80
start|after|auxiliary|none|	saying 119
start|after|auxiliary|verb|	saying -24
start|after|avvertire|	none 44
start|after|away|2|	coordinator -56	preposition -64	word -48
start|after|away|3|	adverb 18	auxiliary 75	coordinator 25	determiner 18	preposition 55	pronoun -6	subordinator 22	that -23	verb-saying -28	word 105
start|after|away|4|	adverb 9	auxiliary 50	capital -57	coordinator -41	determiner -31	preposition 15	pronoun 92	subordinator -55	that -6
start|after|away|5|	auxiliary 48	capital -8	coordinator 25	determiner -45	preposition -39	that -10	word -11
start|after|away|6|	adverb 7	auxiliary 55	capital -38	coordinator -50	determiner -7	preposition -50	subordinator 26	that -59	verb-saying -45	word -68
start|after|betogen|	none 44
start|after|brincar|	none -22
start|after|bromear|	none -27	preposition -16
start|after|calcular|	none 67
start|after|capital|	capital -43	determiner -60	preposition -35
start|after|capital|none|	saying -67
start|after|comentar|first|	de -9
start|after|comentar|	none -20	preposition -12	word -22
start|after|commentare|	none -22	word -12
start|after|commenter|	none -29
start|after|confier|	none -43	word -24
start|after|confirmar|	none -74
start|after|confirmer|	none -82
start|after|contar|first|	que -17
start|after|contar|	none 17	that -17	verb 40	word 37
start|after|coordinator|auxiliary|	saying 69
start|after|coordinator|	determiner -70	preposition -48	pronoun 23	verb-saying -59	word 63
start|after|coordinator|none|	saying 14
start|after|coordinator|verb|	saying -72
start|after|criticar|	none -47
start|after|decir|	coordinator -24	none -58	preposition -19	verb -18	word -38
start|after|decir|first|	y -24
start|after|declarar|	none -41	preposition -27
start|after|determiner|	auxiliary -53	capital -48	determiner -71	preposition -83	word 22
start|after|determiner|auxiliary|	saying -27
start|after|determiner|marks|	saying -17
start|after|determiner|none|	saying -28
start|after|determiner|verb|	saying 56
start|after|de|	adverb 73	auxiliary 51	capital -50	coordinator -14	determiner -18	judging 43	other -42	preposition -38	pronoun -26	saying 31	word 58
start|after|de|away|3|	saying 68
start|after|de|away|4|	saying -11
start|after|de|away|5|	judging 56
start|after|de|away|6|	saying -23
start|after|de|direct|	saying -48
start|after|de|inverted|	judging 43	other -42	saying 62
start|after|de|mood|	no 9	yes 76
start|after|dire|	auxiliary 65	coordinator 16	none -58	preposition -30	that -17	word -47
start|after|dire|first|	che -17	et 23
start|after|dizer|first|	de -16	em -7	que -12
start|after|dizer|	none -37	preposition -52	that -12	word -55
start|after|déclarer|	none -27	preposition -26	word -24
start|after|ending|58|	word -41
start|after|ending|79|	word -27
start|after|ending|9|	word -61
start|after|ending|al|	preposition -10
start|after|ending|au|	preposition -41
start|after|ending|a|	preposition 16
start|after|ending|be|	auxiliary 31
start|after|ending|ce|	word -58
start|after|ending|da|	preposition -29	word -61
start|after|ending|de|	auxiliary 21	preposition -58
start|after|ending|di|	preposition 25
start|after|ending|do|	preposition -34	verb-saying -46	word -79
start|after|ending|du|	determiner -32
start|after|ending|ef|	word -29
start|after|ending|ei|	auxiliary 35
start|after|ending|el|	preposition 21
start|after|ending|em|	preposition -60
start|after|ending|en|	coordinator 42	preposition -86	word 50
start|after|ending|er|	adverb 61	determiner -18	pronoun -42	word -82
start|after|ending|et|	coordinator 52
start|after|ending|e|	coordinator -7
start|after|ending|fe|	word 6
start|after|ending|he|	that -54
start|after|ending|ia|	word -69
start|after|ending|ie|	determiner -63
start|after|ending|in|	capital -49	preposition -51
start|after|ending|io|	word -30
start|after|ending|is|	auxiliary 34
start|after|ending|já|	adverb 24
start|after|ending|l'|	determiner -21
start|after|ending|la|	determiner 21
start|after|ending|le|	determiner -18	word -19
start|after|ending|lu|	word -27
start|after|ending|ma|	preposition -63
start|after|ending|me|	pronoun -31
start|after|ending|na|	preposition -40	word -53
start|after|ending|nd|	coordinator -14
start|after|ending|ne|	determiner 71
start|after|ending|no|	preposition -35	word 58
start|after|ending|ns|	preposition -34
start|after|ending|nt|	verb-saying -48	word 19
start|after|ending|om|	preposition -34
start|after|ending|on|	preposition -53	word -40
start|after|ending|or|	preposition -42	word -48
start|after|ending|os|	word 42
start|after|ending|o|	determiner -54
start|after|ending|ra|	word -79
start|after|ending|re|	adverb 15	preposition -31	word -18
start|after|ending|ro|	word -35
start|after|ending|rs|	preposition -31
start|after|ending|ta|	word -17
start|after|ending|te|	word 21
start|after|ending|to|	word -64
start|after|ending|té|	word -31
start|after|ending|ue|	subordinator -42	that -58	word -29
start|after|ending|ui|	word -86
start|after|ending|ur|	word -54
start|after|ending|us|	preposition -21
start|after|ending|y|	coordinator -10
start|after|ending|à|	preposition 24
start|after|ending|ão|	word 58
start|after|ending|è|	auxiliary 36
start|after|ending|ée|	word -37
start|after|erklären|	none 27
start|after|erläutern|	auxiliary -36	no 9	none 47
start|after|erzählen|	auxiliary 22	no -7	none -28	word 19	yes 33
start|after|escrever|	none 23
start|after|es|	adverb -9	auxiliary 62	coordinator -17	determiner -61	judging -32	other -11	preposition -62	saying -37	subordinator -42	that -22
start|after|es|away|2|	saying -58
start|after|es|away|3|	saying -22
start|after|es|away|4|	judging -22	saying 38
start|after|es|away|5|	saying -50
start|after|es|away|6|	saying -84
start|after|es|direct|	saying -56
start|after|es|elided|	saying -46
start|after|es|inverted|	judging -32	other -11	saying -15
start|after|es|mood|	none -43
start|after|explicar|first|	de -21
start|after|explicar|	none 23	preposition -23	word -75
start|after|expliquer|	none -12	word -37
start|after|exposer|	none -73	word -61
start|after|faire_valoir|first|	qui -50
start|after|faire_valoir|	none 71	word 34
start|after|first|	58 -41	79 -27	9 -61	a -16	aber 57	al -64	au -41	aunque -42	auteur -49	che -54	chef -29	cheffe -44	com -34	con -41	da -29	dans -33	de -24	del 21	der -18	di 25	die -63	directrice -47	do -34	du -32	déléguée -25	e -7	em -60	en 12	entre -31	er -38	es 14	et 52	habe 31	is 34	já 24	l' -21	la 21	lors -31	me -31	na -40	no -35	numa -63	o -54	por -42	presidenta -35	presidente -48	présidente -48	que -58	qui -84	responsable -28	sei 35	sin -20	sous -21	und -14	werde 21	y -10	à 24	è 36	élu -27
start|after|fr|	adverb -46	auxiliary -27	capital -32	coordinator 10	determiner -8	judging -54	other -45	pronoun 69	saying -8	verb-saying -70	word -17
start|after|fr|away|2|	saying -55
start|after|fr|away|3|	saying 88
start|after|fr|away|4|	saying -58
start|after|fr|away|5|	saying -60
start|after|fr|away|6|	judging -44	saying -34
start|after|fr|direct|	saying -80
start|after|fr|inverted|	judging -48	other -45
start|after|fr|mood|	none -15
start|after|féliciter|	none -30
start|after|garantir|	none -16
start|after|geben|	no -33	none -33
start|after|indiquer|	auxiliary -36	none -41	verb-saying -36
start|after|informar|	none 36
start|after|interroger|	none -23	word -21
start|after|ironiser|	none -25	word -25
start|after|ironizar|	none -29	word -20
start|after|it|	auxiliary 69	capital -26	coordinator -58	judging -55	other -25	preposition 8	saying 12	that -54
start|after|it|away|3|	saying 53
start|after|it|away|4|	saying -24
start|after|it|away|5|	saying -61
start|after|it|away|6|	saying 16
start|after|it|inverted|	judging -47	other -25
start|after|judging|	auxiliary 34	determiner -52	past -33	present -42	word -48
start|after|lamentarse|	none -20
start|after|lamentar|	none -35	word -13
start|after|lancer|	none -26	word -19
start|after|lembrar|	none 12
start|after|lire|	none -16
start|after|lâcher|	none -44
start|after|mood|none|	judging -58	other -26
start|after|mood|no|	judging 36	other -42	saying 8
start|after|mood|yes|	saying 74
start|after|nl|	auxiliary 51	determiner 29	preposition 38	saying 24	subordinator 37	word -21
start|after|nl|away|3|	saying 24
start|after|nl|away|4|	saying 17
start|after|nl|away|5|	saying 41
start|after|nl|direct|	saying -20
start|after|nl|inverted|	saying 35
start|after|nl|mood|	none 20
start|after|observer|	none -36	word -29
start|after|opening|auxiliary|	true -57
start|after|opening|capital|	false 106	true 71
start|after|opening|determiner|	false 40	true 62
start|after|opening|preposition|	false 57	true 17
start|after|opening|pronoun|	false -14	true 68
start|after|opening|quote|	false -203
start|after|opening|start|	false -39
start|after|opening|subordinator|	false 49
start|after|opening|word|	false -107
start|after|order|direct|	judging -61	saying -111
start|after|order|elided|	saying -57
start|after|order|inverted|	judging -20	other -46	saying 41
start|after|osservare|	none 26
start|after|other|	determiner -12	past -46	preposition -14	word -45
start|after|perguntar|	none -34
start|after|pester|	none -30	word -12
start|after|plaisanter|	none -30	word -25
start|after|poursuivre|	none 10
start|after|preposition|auxiliary|	saying 34
start|after|preposition|	capital -100	determiner -46	preposition -29	word 14
start|after|preposition|marks|	saying 18
start|after|preposition|none|	other -14	saying -10
start|after|preposition|verb|	saying -45
start|after|promettre|	none -66
start|after|pronoun|	auxiliary -12	capital -31	word 31
start|after|pronoun|none|	saying 6
start|after|protestar|	none -42
start|after|protester|	none -19
start|after|préciser|	none 8
start|after|prévenir|	none 19	preposition -25
start|after|pt|	adverb 18	auxiliary 72	coordinator -21	determiner 20	judging -64	other -10	preposition -30	that -43	verb-saying -44
start|after|pt|away|2|	saying -99
start|after|pt|away|3|	saying 49
start|after|pt|away|4|	other -11	saying 19
start|after|pt|away|5|	saying -64
start|after|pt|away|6|	saying -18
start|after|pt|direct|	saying -72
start|after|pt|elided|	saying -93
start|after|pt|inverted|	other -10	saying 31
start|after|pt|mood|	none -10
start|after|queixar|	none -48
start|after|raccontare|	none -49	word -40
start|after|raconter|first|	qui -6
start|after|raconter|	none -19	verb -28	word -54
start|after|rappeler|	none 82	word 25
start|after|reclamar|	none -36	word -27
start|after|reconnaître|	none -84
start|after|reconocer|	none -27
start|after|recordar|	none 15
start|after|regretter|	none -76	word -51
start|after|relatar|	word 22
start|after|responder|	none -50	preposition -32
start|after|resumir|	none -37	word -32
start|after|ricordare|	none -17
start|after|riferire|	none 69
start|after|réagir|	none -21	word -20
start|after|résumer|	none -24	word -18
start|after|sagen|	adverb 45	auxiliary -46	capital -30	determiner 19	no -17	none 36	preposition -13	verb 36	word 62	yes 96
start|after|sagen|first|	der 24	die -21
start|after|saying|	auxiliary 94	capital -76	coordinator -20	determiner -11	present 27	that -30	verb-saying -31	word 18
start|after|saying|ending|58|	word -34
start|after|saying|ending|79|	word -27
start|after|saying|ending|al|	preposition -10
start|after|saying|ending|au|	preposition -41
start|after|saying|ending|a|	preposition 16
start|after|saying|ending|be|	auxiliary 31
start|after|saying|ending|ce|	word -58
start|after|saying|ending|da|	preposition -29	word -61
start|after|saying|ending|de|	auxiliary 21	preposition -58
start|after|saying|ending|di|	preposition 25
start|after|saying|ending|do|	preposition -35	verb-saying -46	word -80
start|after|saying|ending|du|	determiner -32
start|after|saying|ending|ef|	word -29
start|after|saying|ending|ei|	auxiliary 24
start|after|saying|ending|el|	preposition 21
start|after|saying|ending|em|	preposition -60
start|after|saying|ending|en|	coordinator 42	preposition -86	word 50
start|after|saying|ending|er|	adverb 61	determiner -18	pronoun -42	word -77
start|after|saying|ending|et|	coordinator 52
start|after|saying|ending|e|	coordinator 17
start|after|saying|ending|fe|	word 6
start|after|saying|ending|he|	that -51
start|after|saying|ending|ia|	word -69
start|after|saying|ending|ie|	determiner -62
start|after|saying|ending|in|	capital -49	preposition -51
start|after|saying|ending|io|	word -30
start|after|saying|ending|is|	auxiliary 34
start|after|saying|ending|já|	adverb 24
start|after|saying|ending|l'|	determiner -21
start|after|saying|ending|la|	determiner 21
start|after|saying|ending|le|	determiner -18	word -19
start|after|saying|ending|lo|	determiner 11
start|after|saying|ending|lu|	word -27
start|after|saying|ending|l’|	determiner 17
start|after|saying|ending|ma|	preposition -64
start|after|saying|ending|me|	pronoun -31
start|after|saying|ending|na|	preposition -40	word -53
start|after|saying|ending|nd|	coordinator -14
start|after|saying|ending|ne|	determiner 71
start|after|saying|ending|no|	preposition -35	word 58
start|after|saying|ending|ns|	preposition -34
start|after|saying|ending|nt|	verb-saying -48	word 19
start|after|saying|ending|om|	preposition -34
start|after|saying|ending|on|	preposition -57	word -40
start|after|saying|ending|or|	preposition -42	word -52
start|after|saying|ending|os|	word 42
start|after|saying|ending|o|	determiner -54
start|after|saying|ending|ra|	word -81
start|after|saying|ending|re|	adverb 15	preposition -31	word -18
start|after|saying|ending|ro|	word -48
start|after|saying|ending|rs|	preposition -31
start|after|saying|ending|ta|	word -17
start|after|saying|ending|te|	word 21
start|after|saying|ending|to|	word -64
start|after|saying|ending|té|	word -31
start|after|saying|ending|ue|	that -59	word -29
start|after|saying|ending|ui|	word -86
start|after|saying|ending|ur|	word -54
start|after|saying|ending|us|	preposition -21
start|after|saying|ending|y|	coordinator -10
start|after|saying|ending|à|	preposition 24
start|after|saying|ending|ão|	word 58
start|after|saying|ending|è|	auxiliary 36
start|after|saying|ending|ée|	word -37
start|after|saying|first|	58 -34	79 -27	a -16	aber 57	al -64	au -41	auteur -49	che -51	chef -29	cheffe -44	com -34	con -44	da -29	dans -33	de -24	del 21	der -18	di 25	die -62	directrice -47	do -35	du -32	déléguée -25	e 17	em -60	en 12	entre -31	er -38	es 14	et 52	habe 31	is 34	já 24	l' -21	la 21	lo 11	lors -31	l’ 17	me -31	na -40	no -35	numa -64	o -54	por -42	presidenta -35	presidente -48	présidente -48	que -59	qui -84	responsable -28	sei 24	sin -20	sous -21	und -14	werde 21	y -10	à 24	è 36	élu -27
start|after|scrivere|	none -20
start|after|sentenciar|	none -19
start|after|señalar|	none 63
start|after|spiegare|	auxiliary 23	none 33	word 19
start|after|subordinator|	verb-saying -42
start|after|teilen|	no 49
start|after|that|	auxiliary -20	determiner -44	preposition -47	verb-judging -40	verb-saying -19	word -35
start|after|that|auxiliary|	saying -15
start|after|that|marks|	saying 20
start|after|that|none|	saying -60
start|after|that|verb|	saying -38
start|after|témoigner|	none -33	word -25
start|after|unlisted|	determiner -12	no -42	none -47	preposition -14	word -45
start|after|verb-saying|auxiliary|	saying -48
start|after|verb-saying|	determiner 44	that -81
start|after|verb-saying|none|	saying -28
start|after|verb|false|auxiliary|	judging -55	saying -14
start|after|verb|false|none|	judging -31	other -15	saying -38
start|after|verb|false|verb|	judging -40	saying -19
start|after|verb|true|auxiliary|	saying 46
start|after|verb|true|marks|	saying 53
start|after|verb|true|none|	other -50	saying 83
start|after|verb|true|verb|	saying 18
start|after|vertellen|	auxiliary 26	determiner -27	none -31
start|after|vertellen|first|	die -27
start|after|words|10-15|false|	none 54
start|after|words|10-15|true|	auxiliary 67	none -20
start|after|words|1|false|	auxiliary -119	marks -88	none -126	verb -123
start|after|words|2|false|	auxiliary 74	marks 21	none 66	verb -9
start|after|words|2|true|	none 102	verb 31
start|after|words|3|false|	marks 82	none 18
start|after|words|3|true|	none -19
start|after|words|4-5|false|	marks 79	none 45
start|after|words|4-5|true|	auxiliary 55	none 61
start|after|words|6-9|false|	auxiliary -38	marks -79	none -55	verb -51
start|after|words|6-9|true|	none 60	verb 11
start|after|word|	, -116	adverb 35	auxiliary 46	capital -29	coordinator -50	determiner 42	preposition -34	pronoun 30	stop -118	verb-saying -56	word 21
start|after|word|auxiliary|	saying 49
start|after|word|marks|	saying 31
start|after|word|none|	judging -35	other -43	saying -8
start|after|word|verb|	saying 27
start|after|zeggen|	auxiliary 79	coordinator -39	determiner 16	marks 50	none -23	word -13
start|after|zeggen|first|	die -35	en -39
start|after|étrangler|	none -23	word -24
start|before|(|auxiliary|	source -36
start|before|(|	capital -36
start|before|(|none|	source -22
start|before|-|	capital -78	determiner 10
start|before|-|none|	preposition -80	source -24
start|before|	aankondigen -28	accusare -23	accuser -34	achar -15	acrescentar 15	acusar -53	adiantar -7	admettre -19	admitir -55	advertir -67	affirmer 47	afirmar 48	aggiungere -15	ajouter 19	aldus 38	alegar 34	ammettere 53	annoncer 7	annotare -27	annunciare -66	antworten -52	anunciar -80	apelar -31	apontar -50	appeler -75	apprendre -32	asegurar -47	assegurar -7	atribuir -53	attendre -12	avancer 39	avanzar -18	avisar 27	avouer -49	avvertire 22	beloven 25	benadrukken 22	berichten 61	bestätigen -43	beteuern -11	betogen 29	betonen 53	bevestigen -10	beweren -14	bezeichnen -23	bezweren -14	bitten -41	blijven -55	calcular 21	calificar -24	celebrar -29	chamar -16	chiarire 30	citar -37	classificar -28	comemorar -52	comentar -46	comunicar -27	comunicare 35	concedere -36	confermare 18	confessar -41	confier -13	confirmar -90	confirmer -21	considerar -31	contar -67	contestar -52	contestare -58	contester -47	contrapor -7	così -17	criticar -47	culpar -34	d' 20	de -14	decir 19	declarar -40	defender -66	definir -19	definire -11	demander -90	denunciar 19	descartar -56	desmentir -37	dire -11	dixit -8	dizer 40	drohen -37	décrire -35	défendre -35	démentir -58	dénoncer 34	elogiar -24	entgegnen 12	ergänzen 38	erinnern 33	erklären 6	erläutern 40	escludere -47	escrever 30	escribir -20	escusar -59	esperar -20	espérer -51	estimer 38	evitar -27	exclure -52	excuser -49	exigir -59	explicar 30	expliquer 37	faire_valoir 10	falar -37	felicitar -67	finden 23	fragen 45	féliciter -48	geben -24	geven -85	giurare -76	hablar -30	halten -8	heißen -9	heißt 33	heten 12	houden -60	indicar -36	indiquer 24	informar 30	inquiéter -17	insistir -56	invitar -32	invitare -58	jurar -46	jurer 26	justificar -49	klinken -17	kritisieren 67	kündigen 47	lamentar -68	lamentarse -21	lassen 39	laten -52	laut -68	leer -47	lembrar -46	ler -27	limitar -20	llamar -30	mahnen -59	mandar -26	manifestar -54	manter -39	melden 15	mostrar -57	nach -75	negar -68	nennen -34	noemen -25	noter -28	ontkennen -26	opmerken -40	osservare -24	par -57	para -59	parlare -22	parler -16	pedir -65	per -51	perguntar -13	plaider -57	pour -73	precisar 29	precisare -16	preferir -54	prever -44	proclamare -40	prometer -66	promettere -48	promettre -10	proponer -35	proporre -36	proposer -50	préciser 37	prévenir 47	prévoir -48	qualifier -15	queixar -34	quejarse -23	querer -24	raccontare 28	raconter -38	rappeler 16	rebater -23	rechnen 66	recibir -43	reclamar -49	reconhecer -38	reconnaître 11	reconocer -46	recordar -53	recusar -28	refuser -25	regretter 55	rejeitar -37	rejeter -14	relever -49	remeter -57	replicar -7	replicare -15	reprendre -47	respingere -18	responder 14	resumir -23	ribattere -45	riconoscere -59	ricordare -52	riferire 24	ringraziare -41	rire -20	rispondere -33	rivendicare -40	räumen -29	réagir -41	réclamer -66	répondre -34	saber -27	sagen -14	saluer -24	sapere 24	schreiben -6	scrivere -60	secondo -20	según -6	selon 20	señalar -26	si 44	so 8	sommen 58	sostener -6	sostenere 31	sottolineare -43	souffler 30	souligner 54	soutenir -51	souvenir -39	spiegare -22	sprechen -26	spreken -63	staan 8	staat -50	stando -49	stehen -30	stellen -40	sustentar -12	teilen 13	tempérer 32	unlisted 6	valorar -45	ver -19	verklaren 48	verlangen -55	verraten 6	versprechen 30	verweisen -62	verzekeren 72	vinden 36	voir -14	volere -19	volgens -14	vouloir -15	vragen -70	werfen -31	widersprechen -50	wijzen -69	zeggen 7	zeigen -45	zien -47	zo 11	écrire -46	évaluer -9	évoquer -33
start|before|aankondigen|	none -40
start|before|according|source|auxiliary|	( -54	, 30	: -53	adverb -26	determiner -46	preposition 36	stop -16	verb-saying 25	word 28
start|before|according|source|marks|	stop 23
start|before|according|source|none|	( -67	, -13	: -66	; -37	adverb 34	auxiliary -41	coordinator -73	determiner -44	end -61	preposition -24	pronoun 43	stop 18	that -62	word -106
start|before|according|source|verb|	( -33	, -69	determiner -62	preposition -109	quote 32	stop 12	verb-saying -43	word 38
start|before|accusare|	determiner -23	none -25	preposition -18
start|before|accuser|	determiner -27	none -34
start|before|accuser|first|	le -30
start|before|achar|	determiner -13	none -17
start|before|achar|first|	o -13
start|before|acrescentar|	none 15
start|before|acusar|	adverb -21	capital -55	determiner -23	none -60	preposition -59
start|before|acusar|first|	el -29	o -13
start|before|adiantar|	none -7	preposition -7	that -7
start|before|admettre|	none -41
start|before|admitir|	determiner -54	none -68	preposition -43	that -6	word -7
start|before|admitir|first|	el -7	o -56
start|before|advertir|	capital -42	none -89	preposition -14
start|before|affirmer|	determiner 52	none 42	preposition 54	word 39
start|before|affirmer|first|	le 52	l’ 15
start|before|afirmar|	capital 22	determiner 16	none 58	preposition -43	that -26	verb 28
start|before|afirmar|first|	em -27	o 30	seu -19
start|before|aggiungere|	determiner -15	none -19
start|before|ajouter|	determiner -19	none 10	stop 29
start|before|aldus|	none 52
start|before|alegar|	none 50	preposition -21	that -20
start|before|ammettere|	determiner 27	none 59	preposition 25
start|before|ammettere|first|	il -89
start|before|annoncer|	auxiliary -43	capital 24	determiner 24	none 35	preposition -65	stop -41	word -52
start|before|annoncer|first|	le -24	paris 28
start|before|annotare|	determiner -27	none -34
start|before|annunciare|	determiner -66	none -89
start|before|annunciare|first|	il -36
start|before|antworten|	determiner 15	yes -52
start|before|antworten|first|	das 15
start|before|anunciar|	adverb -19	capital -42	determiner -48	none -91	preposition -58	stop -51	that -9
start|before|anunciar|first|	a -44	el -29	la -25	o -50	su -8	à -47
start|before|apelar|	none -37	preposition -17
start|before|apontar|	capital -48	none -71
start|before|appeler|	capital -46	determiner -64	none -98	preposition -34
start|before|appeler|first|	le -37
start|before|apposed|judging|none|	determiner -18	preposition -19	that -12	word -15
start|before|apposed|saying|none|	, -58	adverb -70	determiner -75	preposition -55	pronoun -17	stop -68	subordinator -23	that -30	word -54
start|before|apposed|saying|verb|	that -22
start|before|apposition|judging|none|	adverb -20	determiner -27	preposition -27	pronoun -38	that -30	word -23
start|before|apposition|saying|none|	, -76	; -35	adverb -43	determiner -67	preposition -90	pronoun -55	stop -96	that -32	word -76
start|before|apposition|saying|verb|	that -49
start|before|apposition|thinking|none|	determiner -28	that -9	word -27
start|before|apprendre|	determiner -32	none -47
start|before|asegurar|	determiner -19	none -47	preposition -38
start|before|asks|false|	auxiliary 26	marks -14	none -15	verb -18
start|before|assegurar|	none -7	preposition -7	that -7
start|before|assicurare|	determiner -56	none -29	stop 13
start|before|assicurare|first|	il -8
start|before|assurer|	determiner -24	none -37	preposition -37	stop -30	that -6
start|before|assurer|first|	dans -28	la -45	le 10	l’ 36
start|before|atribuir|	determiner -13	none -66	preposition -17
start|before|atribuir|first|	la -20	o -15
start|before|attendre|	none -17	preposition -16
start|before|auxiliary|	capital -68	determiner 9	word 21
start|before|auxiliary|none|	, 51	judging -62	preposition -89	pronoun -54	saying 34	source -72	stop -73	that -46	word -48
start|before|auxiliary|verb|	saying -13
start|before|avancer|	none 30
start|before|avanzar|	none -20
start|before|avisar|	determiner -35	none 19
start|before|avouer|	determiner -41	none -71
start|before|avvertire|	none 31	preposition 22	that -13
start|before|away|3|	capital 10	determiner -27	preposition -65	pronoun -70
start|before|away|4|	capital 25	preposition -117	pronoun 47
start|before|away|5|	auxiliary -43	capital -42	determiner 43	pronoun 20	that -20	word -38
start|before|away|6|	( -36	- -21	capital -9	determiner -11	pronoun 21	quote -61	subordinator -24	that 21	word 18	— 8
start|before|before|	 -89	. 9	: 45	; 51	? 67	start -52
start|before|beloven|	none 24
start|before|benadrukken|	none 31
start|before|berichten|	auxiliary 33	determiner 53	no 49	yes 33
start|before|bestätigen|	determiner -62	no -62
start|before|beteuern|	auxiliary 57	determiner -15	stop 57	yes -6
start|before|betogen|	none 29
start|before|betonen|	auxiliary 53	preposition 45	yes 53
start|before|beweren|	none -27
start|before|bezeichnen|	determiner -24	no -23	none -32
start|before|bezeichnen|first|	die -32
start|before|bezweren|	auxiliary -14	none -14
start|before|bitten|	no -41
start|before|blijven|	capital -39	determiner -35	none -76	stop -41	word -37
start|before|blijven|first|	de -31
start|before|calcular|	, 60	determiner 20	none 30	preposition -72	that -6
start|before|calcular|first|	el -62
start|before|calificar|	capital -45	determiner -20	none -24	preposition -13
start|before|calificar|first|	su -6
start|before|capital|	( -104	, -18	- 46	adverb -6	auxiliary 8	capital -136	coordinator -34	determiner 23	preposition 26	pronoun 70	quote -52	verb-judging -70	verb-saying -34	verb-thinking -73	word 54	– -102	— -48
start|before|capital|auxiliary|	, -17	: -62	capital -14	determiner -34	preposition 15	source 10	word -55
start|before|capital|marks|	determiner 9	preposition -69	saying -22	source 33
start|before|capital|none|	, -57	: -67	; -51	adverb -13	auxiliary -61	coordinator 47	determiner -21	judging 14	pronoun -50	source -58	that -49	thinking -34	verb-saying -24	word -81
start|before|capital|verb|	, 6	determiner -43	end -47	judging -34	pronoun -20	quote -39	saying 22	source -62	stop 38	word -57
start|before|celebrar|	determiner -24	none -29	preposition -41
start|before|celebrar|first|	el -20
start|before|chamar|	none -16	preposition -15
start|before|chiarire|	none 43
start|before|chiedere|	capital 32	determiner -105	preposition -80	stop 41
start|before|chiedere|first|	il -59	la -68	l’ -84
start|before|citar|	none -45
start|before|classificar|	none -35
start|before|comemorar|	determiner -46	none -66
start|before|comemorar|first|	o -46
start|before|comentar|	none -67
start|before|comunicare|	none 51
start|before|comunicar|	determiner -27	none -27
start|before|concedere|	none -51
start|before|confermare|	capital 33	determiner -88	none -6
start|before|confermare|first|	il -56
start|before|confessar|	none -59
start|before|confier|	none -19
start|before|confirmar|	determiner -65	none -98	preposition -73	stop -75
start|before|confirmar|first|	o -58
start|before|confirmer|	, 30	capital -80	none -20	stop -80
start|before|confirmer|first|	le 33
start|before|considerar|	determiner -18	none -36	preposition -35	that -11
start|before|considerar|first|	o -21
start|before|contar|	, -57	determiner -53	none -75	preposition -22	that -7	verb -40
start|before|contar|first|	a -28	el -39
start|before|contestare|	determiner -46	none -78	stop -46
start|before|contestare|first|	l’ -40
start|before|contestar|	determiner -10	none -74	preposition -52	that -7
start|before|contester|	determiner -53	none -63	preposition -42
start|before|contrapor|	none -7	that -7
start|before|così|	, -17	capital -17	none -17	verb -17
start|before|così|first|	non -17
start|before|criticar|	none -69	stop -43
start|before|culpar|	determiner -29	none -42
start|before|culpar|first|	o -32
start|before|d'|	none -7
start|before|decir|	capital -58	determiner 30	marks 44	preposition -60	that -16
start|before|decir|first|	el 41
start|before|declarar|	determiner -38	none -54
start|before|defender|	determiner -42	none -91	preposition -52
start|before|definire|	determiner -11	none -13
start|before|definir|	none -22	preposition -19
start|before|demander|	determiner -66	none -107	preposition -38	stop -67	that -14
start|before|demander|first|	la -31	le -33
start|before|denunciar|	determiner -75	none 6	that -8
start|before|denunciar|first|	su -7
start|before|descartar|	determiner -34	none -72	that -8
start|before|descartar|first|	el -42	la -17
start|before|desmentir|	none -53
start|before|determiner|	adverb 42	auxiliary 26	determiner -93	preposition -69	quote 13	verb-saying -93
start|before|determiner|auxiliary|	( -57	, 31	: -51	; 78	determiner 11	judging 40	preposition -8	saying 34	stop 19	word 78
start|before|determiner|marks|	, 54	preposition 43	saying 38	source -55
start|before|determiner|none|	( -30	: -65	; -65	adverb -38	auxiliary -63	determiner -112	end -81	judging -44	other -89	preposition -20	pronoun 7	quote -50	saying -62	source 44	stop -7	subordinator -84	that -49	thinking -62	verb-saying -78	word -16
start|before|determiner|verb|	( -33	, -52	adverb -89	determiner -44	judging -81	pronoun -53	quote 11	saying -9	source -15	stop 36	that -49	verb-saying -45	word 50
start|before|de|apposed|	saying -54
start|before|de|apposition|	judging -29	saying -79
start|before|de|	auxiliary -65	determiner 23	judging 7	none -12	other 23	preposition -37	pronoun 26	saying 12	subordinator 29	thinking -45
start|before|de|away|3|	saying -59	source -11
start|before|de|away|4|	saying 31	source 28
start|before|de|away|5|	judging 27	saying 78	source -39
start|before|de|away|6|	judging -18	other -54	thinking -45
start|before|de|direct|	judging -51	saying -113
start|before|de|inverted|	judging 17	other 23	saying 36
start|before|de|mood|	no -64	yes 69
start|before|direct|judging|none|	adverb -14	determiner -35	preposition -27	word -60
start|before|direct|judging|verb|	preposition -21
start|before|direct|saying|auxiliary|	determiner 24	word -57
start|before|direct|saying|none|	, -79	adverb -71	determiner -63	end -82	preposition -92	pronoun -41	stop -86	that -22	word -74
start|before|direct|saying|verb|	: -40	determiner -61	end -47	preposition -70	pronoun -63	quote -54	that -48	word -68
start|before|direct|thinking|none|	determiner -16	preposition -14
start|before|dire|	, -43	auxiliary 24	capital -72	none -27	preposition -58	pronoun -45	quote -48	stop 31	verb 13	word -33
start|before|dire|first|	il -45	l' -72	la -15	le -109	l’ 47
start|before|dixit|	none -9	stop -7
start|before|dizer|	adverb -74	auxiliary 27	capital 24	determiner -31	none 41	preposition 37	stop 49	that -74	verb 41	word -26
start|before|dizer|first|	a -68	em -23	o -106
start|before|drohen|	capital -37	no -37
start|before|décrire|	capital -35	none -48
start|before|défendre|	determiner -56	none -63
start|before|démentir|	determiner -54	none -70	preposition -28	stop -46
start|before|démentir|first|	la -27
start|before|dénoncer|	determiner 33	none 21
start|before|d’|	, 9	determiner 23	none 16
start|before|elogiar|	determiner -25	none -28	preposition -33
start|before|elogiar|first|	el -20
start|before|ending|(|	( -39
start|before|ending|-|	- -21
start|before|ending|05|	word -28
start|before|ending|15|	word 35
start|before|ending|20|	word -6
start|before|ending|40|	word -27
start|before|ending|ad|	capital -12
start|before|ending|al|	capital 45	preposition -29
start|before|ending|am|	capital 39
start|before|ending|an|	capital -42	pronoun 47
start|before|ending|ao|	preposition -33
start|before|ending|ar|	capital -8	determiner -50
start|before|ending|as|	capital -33	determiner 45	preposition -46
start|before|ending|at|	that 34
start|before|ending|au|	preposition -58
start|before|ending|a|	auxiliary -56	preposition -8
start|before|ending|ca|	capital -31
start|before|ending|ce|	capital -79
start|before|ending|ch|	capital -54
start|before|ending|c’|	capital -23
start|before|ending|da|	capital -57	preposition -58
start|before|ending|de|	capital 26	determiner 17	preposition -44
start|before|ending|di|	capital -79
start|before|ending|do|	capital -64	preposition -23
start|before|ending|ei|	preposition -24	pronoun -53
start|before|ending|el|	capital -89	determiner -41	preposition -33
start|before|ending|en|	capital 39	determiner 27	preposition 29
start|before|ending|er|	determiner 12	preposition -13	pronoun -18
start|before|ending|es|	capital -52	determiner 11	pronoun 17
start|before|ending|eu|	determiner 32
start|before|ending|ez|	preposition -26
start|before|ending|gé|	capital -55
start|before|ending|he|	capital 48
start|before|ending|hr|	determiner -76
start|before|ending|ia|	capital -47
start|before|ending|ie|	capital -29	pronoun 29
start|before|ending|ij|	pronoun 27
start|before|ending|il|	capital -67	determiner -37	pronoun 19
start|before|ending|im|	preposition -77
start|before|ending|in|	capital 34	determiner 10	preposition -8
start|before|ending|io|	capital -82
start|before|ending|is|	capital -33	determiner -46
start|before|ending|it|	capital -65	preposition 38
start|before|ending|i|	determiner -61
start|before|ending|jn|	auxiliary -47
start|before|ending|já|	capital -54
start|before|ending|ke|	capital -57
start|before|ending|l'|	determiner 38
start|before|ending|la|	capital -75	determiner -13	preposition -62
start|before|ending|le|	capital -6
start|before|ending|li|	capital -75	determiner -39
start|before|ending|lo|	determiner -48	preposition -25	pronoun -11
start|before|ending|ls|	capital -92	preposition -40	pronoun -13
start|before|ending|l’|	determiner -14
start|before|ending|ma|	determiner -31
start|before|ending|me|	capital -46	pronoun -60
start|before|ending|na|	capital -37	determiner -13	preposition -21
start|before|ending|nd|	capital -28
start|before|ending|ne|	capital 36	determiner -69
start|before|ending|nn|	subordinator -25
start|before|ending|no|	capital 12	preposition -34
start|before|ending|ns|	preposition -30
start|before|ending|nt|	capital -76	preposition -42
start|before|ending|oa|	capital -66
start|before|ending|of|	subordinator 15
start|before|ending|on|	determiner -105	preposition -37	pronoun -11
start|before|ending|op|	preposition 15
start|before|ending|or|	capital 25	preposition 26
start|before|ending|os|	capital -78	determiner 16
start|before|ending|ou|	capital 49
start|before|ending|o|	determiner -12
start|before|ending|ra|	capital -36	preposition 41
start|before|ending|re|	capital 52	preposition -75
start|before|ending|ri|	capital -15
start|before|ending|ro|	capital -37
start|before|ending|sa|	determiner -8
start|before|ending|se|	capital 75
start|before|ending|si|	pronoun -25
start|before|ending|st|	capital 58
start|before|ending|su|	determiner -66
start|before|ending|ta|	capital -28
start|before|ending|te|	capital 23
start|before|ending|ti|	capital -55
start|before|ending|to|	capital -82
start|before|ending|tá|	capital -67
start|before|ending|té|	capital -29
start|before|ending|uf|	preposition -14
start|before|ending|ul|	preposition -32
start|before|ending|um|	determiner 14	preposition -46
start|before|ending|un|	capital 51	determiner 14
start|before|ending|ur|	capital -45	determiner -22	preposition -66
start|before|ending|us|	capital 41
start|before|ending|va|	capital -30
start|before|ending|ve|	capital -65
start|before|ending|vo|	capital -34
start|before|ending|wa|	capital -47
start|before|ending|za|	capital -47
start|before|ending|zt|	capital 31
start|before|ending||	quote -61
start|before|ending|às|	preposition -53
start|before|ending|à|	preposition -14
start|before|ending|ás|	capital -49
start|before|ending|ão|	capital 31
start|before|ending|è|	auxiliary 26
start|before|ending|ée|	capital -64
start|before|ending|—|	— -15
start|before|entgegnen|	yes 12
start|before|ergänzen|	auxiliary 40	yes 40
start|before|erinnern|	determiner 33
start|before|erklären|	, -32	auxiliary -28	capital -12	determiner 50	no -12	none 42	preposition -20	pronoun 77	stop 59	verb 45	yes 9
start|before|erklären|first|	man 71
start|before|erläutern|	, 21	capital 13	determiner 47	no 48	none 41
start|before|erläutern|first|	das 46
start|before|erzählen|	, -8	determiner -8	no -18	none -18	preposition -22
start|before|escludere|	determiner -10	none -64	preposition -14
start|before|escludere|first|	il -7
start|before|escrever|	none 16	preposition 28
start|before|escribir|	none -28
start|before|escusar|	capital -13	determiner -35	none -79	preposition -58
start|before|escusar|first|	o -31
start|before|esperar|	none -26	preposition -16
start|before|espérer|	none -75
start|before|estimer|	capital -57	determiner 50	none 50	preposition -41	that -39
start|before|estimer|first|	dans -10	le 52
start|before|es|	- 6	determiner -13	judging -37	other -40	preposition -58	pronoun -39	quote -26	saying -13	source -17	thinking -29	— 8
start|before|es|according|	source -17
start|before|es|apposed|	judging -24	saying -27
start|before|es|apposition|	judging -26	saying -42
start|before|es|away|3|	saying -54	source -108
start|before|es|away|4|	saying 50
start|before|es|away|6|	judging -27	other -40	saying -29	source -7	thinking -29
start|before|es|direct|	judging -32	saying -50	thinking -13
start|before|es|inverted|	judging -44	other -40
start|before|es|mood|	none -21
start|before|evitar|	determiner -16	none -28
start|before|evitar|first|	el -13
start|before|exclure|	determiner -18	none -55
start|before|exclure|first|	la -18
start|before|excuser|	none -57
start|before|exigir|	determiner -56	none -84	preposition -12	stop -53
start|before|exigir|first|	el -30	o -51
start|before|explicar|	determiner 30	none 37	preposition -67	that -6
start|before|explicar|first|	la -66
start|before|expliquer|	none 41
start|before|faire_valoir|	auxiliary 18	capital -7	determiner 19	none -11
start|before|faire_valoir|first|	la 54
start|before|falar|	determiner -24	none -38	preposition -36	verb -30
start|before|falar|first|	o -24
start|before|felicitar|	determiner -55	none -94	preposition -52
start|before|felicitar|first|	el -26
start|before|first|	 -61	( -39	- -21	a -12	al -24	almada -52	als -40	ao -33	as 46	au -58	auf -14	bei -21	beim 7	bis 29	bogotá -67	chez -26	con -37	c’ 24	da -58	dal -12	dans -30	darin 52	dat 34	de 11	der -7	deren -55	desde -30	dessen -39	die 36	do -23	díli -67	een 26	ein 11	eine -57	el -41	en -27	entre -51	er 31	es -19	gli -39	gstaad -12	haar -50	hij 18	hippolyte -51	hun -57	i -61	ihr -76	il -10	ils -13	im -87	in -8	interrogé -51	interrogée -19	joint -24	já -54	l' 38	la -13	ledit -34	lei -53	les 11	leur -22	lisboa -66	lo -41	los 23	l’ -14	man 47	maputo -27	mardi -68	me -60	mense -73	más -49	na -21	nel -26	no 14	non 34	o -12	of 15	on -11	onder -65	op 15	os -40	ottawa -47	paris 21	pelo -25	per -37	plus -45	por -41	porto -21	pour -47	prenant -61	quant -19	quanto -26	questionada -19	questionado -34	sa -8	seine 41	seu 32	si -6	sie 29	son -105	su -66	sul -32	sur -53	trois -46	uma -31	un 29	una -13	une -72	uno -40	wenn -25	wer 66	wie 51	zij 36	zijn -47	à -14	às -53	è 26	— -15
start|before|fragen|	no 29
start|before|fr|according|	source -17
start|before|fr|apposed|	judging -21	saying -89
start|before|fr|apposition|	judging -19	saying -97	thinking -27
start|before|fr|	auxiliary 35	capital -26	judging -68	preposition -61	quote -50	source -17	subordinator -12	thinking -29	word -9
start|before|fr|away|3|	saying 17	source -60
start|before|fr|away|4|	saying -45	source -43
start|before|fr|away|5|	judging -67	saying -30	source -12	thinking -23
start|before|fr|away|6|	judging -54	thinking -26
start|before|fr|direct|	judging -32	saying -114	thinking -26
start|before|fr|inverted|	judging -89	saying 31
start|before|fr|mood|	none -11
start|before|féliciter|	none -68
start|before|garantire|	none 9
start|before|garantir|	, -64	determiner -73	preposition 37	that -16
start|before|garantir|first|	a 45	o -17
start|before|geben|	auxiliary 26	determiner -43	no -90	none -76	preposition 54	pronoun 6	stop -57	verb -14
start|before|geben|first|	die -34
start|before|geven|	determiner -34	none -114
start|before|giurare|	none -85
start|before|hablar|	none -37
start|before|halten|	capital -52	determiner -44	no -67	none -68	preposition 8	word 6
start|before|heißen|	adverb 87	auxiliary -14	no 15	preposition 49	pronoun 34	yes -12
start|before|heißen|first|	man 34
start|before|heißt|	stop 33
start|before|heten|	none -19
start|before|houden|	capital -53	determiner -49	none -71	preposition -34	verb -32	word -31
start|before|indicar|	none -51
start|before|indiquer|	capital 7	determiner 24	none 41
start|before|informar|	, 62	- 19	capital -36	determiner 32	none 55	preposition -66	stop 42	that -16	verb 19	word 42
start|before|informar|first|	- 19	o -8
start|before|inquiéter|	none -24	preposition -17
start|before|insistir|	none -77
start|before|inverted|judging|auxiliary|	, 52	stop -36
start|before|inverted|judging|none|	, -70	: -45	adverb -87	coordinator -32	determiner -35	preposition -50	quote -41	stop 27	subordinator -67	word -64
start|before|inverted|judging|verb|	adverb -24	stop 16
start|before|inverted|other|none|	determiner -25	preposition -98	stop -40
start|before|inverted|other|verb|	, 23
start|before|inverted|saying|auxiliary|	, -26	: -84	; -22	adverb 103	determiner -25	stop 62	verb-saying 19
start|before|inverted|saying|marks|	, 20	determiner 51	preposition 52	stop -11
start|before|inverted|saying|none|	$ -71	( -20	, 60	: -74	; 21	auxiliary -81	coordinator 36	determiner -30	end 22	preposition -15	pronoun -7	quote -48	stop 12	that -87	verb-saying -33	word 23
start|before|inverted|saying|verb|	, 11	: -57	preposition 6	quote -59	stop 60	word -7
start|before|invitare|	determiner -56	none -74	preposition -48
start|before|invitare|first|	la -47
start|before|invitar|	none -41	preposition -33
start|before|it|	( -36	auxiliary -14	capital -16	determiner -39	judging -63	other -69	preposition 14	pronoun -74	quote -45	saying -20	source -23	thinking -21
start|before|it|according|	source -23
start|before|it|apposed|	judging -21	saying -63
start|before|it|apposition|	judging -15	saying -60	thinking -20
start|before|it|away|3|	saying -100	source -69
start|before|it|away|4|	saying -22	source -60
start|before|it|away|5|	saying -6	source 37
start|before|it|away|6|	judging -48	saying -6	source -67	thinking -21
start|before|it|direct|	saying -97
start|before|it|inverted|	judging -66	other -69	saying 12
start|before|it|mood|	none -24
start|before|judging|	auxiliary -62	capital -14	determiner -35	past -6	preposition -19	present -42	pronoun 36
start|before|judging|ending|a|	preposition -26
start|before|judging|ending|de|	determiner 13
start|before|judging|ending|el|	determiner -21
start|before|judging|ending|em|	preposition -22
start|before|judging|ending|en|	capital -48	preposition -10
start|before|judging|ending|er|	capital -47	determiner -61
start|before|judging|ending|il|	determiner -16
start|before|judging|ending|is|	capital -34
start|before|judging|ending|jn|	auxiliary -62
start|before|judging|ending|l'|	determiner -49
start|before|judging|ending|la|	determiner -23
start|before|judging|ending|le|	determiner -36
start|before|judging|ending|l’|	determiner -24
start|before|judging|ending|no|	preposition -22
start|before|judging|ending|nt|	capital -16
start|before|judging|ending|on|	determiner -8
start|before|judging|ending|o|	determiner -28
start|before|judging|ending|su|	determiner -15
start|before|judging|ending|te|	capital 52
start|before|judging|ending|à|	preposition -27
start|before|judging|first|	a -26	de 7	der -61	el -21	em -22	en -10	il -16	l' -49	la -23	le -36	l’ -24	no -22	o -28	paris -10	son -8	su -15	zijn -62	à -27
start|before|judging|past|	, 30	: -45	adverb -81	determiner -28	preposition -46	pronoun -47	quote -49	stop 7	subordinator -67	that -28	word -26
start|before|judging|present|	coordinator -29	determiner -29	preposition -28	stop -41	that -12
start|before|jurar|	none -67
start|before|jurer|	capital -49	none 36
start|before|justificar|	determiner -46	none -64	preposition -50
start|before|justificar|first|	o -46
start|before|klinken|	none 26
start|before|kritisieren|	determiner 67
start|before|kündigen|	auxiliary 54	preposition 42	pronoun 40	yes 54
start|before|lamentarse|	determiner -18	none -22	preposition -25
start|before|lamentarse|first|	el -25
start|before|lamentar|	determiner -39	none -78	preposition -68	that -7
start|before|lamentar|first|	a -49	o -36
start|before|lassen|	auxiliary 29	determiner 36	no 19	none 32	pronoun 53	verb-saying 24	yes 40
start|before|lassen|first|	er 59
start|before|laten|	auxiliary -16	capital -62	determiner 41	none -85	pronoun -43	word -47
start|before|laten|first|	de -10
start|before|laut|	auxiliary -45	capital -47	determiner -59	no -68	preposition -49	verb -54
start|before|leer|	determiner -51	none -47
start|before|lembrar|	, -24	determiner -36	none -64	that -9
start|before|lembrar|first|	o -36
start|before|ler|	none -34	preposition -34
start|before|limitar|	none -23	preposition -19
start|before|llamar|	determiner -15	none -34	preposition -15
start|before|mahnen|	no -59
start|before|mandar|	determiner -33	none -34
start|before|manifestar|	none -77
start|before|manter|	none -57
start|before|meinen|	auxiliary 54	yes 54
start|before|melden|	auxiliary -51	none 50	preposition 67	pronoun 35	stop -24	verb 17	word 77
start|before|mood|none|	judging -20	other -15	source -13	thinking -67
start|before|mood|no|	judging -88	other -83	saying -41	source -37	thinking -45
start|before|mood|yes|	judging 37	saying 42	source 30
start|before|mostrar|	determiner -36	none -64	preposition -23	stop -37	word -13
start|before|mostrar|first|	el -15
start|before|nach|	determiner -72	no -75	verb -61
start|before|negar|	determiner -63	none -84	preposition -49	stop -60	that -8	word -15
start|before|negar|first|	em -46	o -59
start|before|nennen|	determiner -33	no -34	none -29	pronoun -17
start|before|nl|according|	source 9
start|before|nl|apposed|	saying -59
start|before|nl|apposition|	judging -45	saying -109
start|before|nl|	auxiliary -47	determiner -12	judging 18	preposition 29	source 9	subordinator -14	that 34	thinking -52	word 34
start|before|nl|away|4|	saying 35	source -38
start|before|nl|away|5|	saying -64
start|before|nl|away|6|	judging -22	saying 30	source 7	thinking -52
start|before|nl|direct|	judging -55	saying 11	thinking -35
start|before|nl|inverted|	judging 28	saying 7
start|before|nl|mood|	none 8
start|before|noemen|	capital -25	none -26	word -21
start|before|noter|	none -26
start|before|ontkennen|	determiner -26	none -38
start|before|ontkennen|first|	de -26
start|before|opmerken|	determiner -9	none -58
start|before|order|according|	source -13
start|before|order|apposed|	judging -25	saying -117	thinking -46
start|before|order|apposition|	judging -30	saying -99	thinking -65
start|before|order|direct|	judging -62	saying -87	thinking -52
start|before|order|inverted|	judging 12	other 8	saying 53
start|before|osservare|	, -24	determiner -24	none -34
start|before|osservare|first|	il -24
start|before|other|	determiner -37	past 6	preposition -55
start|before|other|ending|la|	determiner -31
start|before|other|first|	la -31
start|before|other|past|	, 19	determiner -33	preposition 28	stop -72
start|before|para|	( -43	, -28	- -11	; -22	auxiliary -62	capital -39	coordinator -22	determiner -71	end -24	marks -37	none -60	preposition -25	pronoun -61	quote -19	stop -89	verb -44	word -43
start|before|para|first|	 -15	- -11	a -8	as -77	el -27	em -7	la -79	o -64	os -40
start|before|parlare|	determiner -16	none -20	preposition -22
start|before|parlare|first|	il -13	la -16	l’ -21
start|before|parler|	capital -22	determiner -9	none -14	preposition -16	verb -12
start|before|parler|first|	le -13	son -6	à -11
start|before|par|	, -55	determiner -57	none -80
start|before|par|first|	la -34
start|before|pedir|	capital -42	determiner -54	none -72	preposition -43	stop -73	word -11
start|before|pedir|first|	a -50	desde -6	el -20	la -32	o -61	su -12
start|before|perguntar|	none -15	preposition -13
start|before|per|	( -16	, -57	; -15	auxiliary -59	capital -39	coordinator -20	determiner -62	end -15	none -49	preposition -35	pronoun -28	quote -9	stop -65	that -20	verb -29	word -26
start|before|per|first|	 -9	( -13	a -21	il -64	la -72	lo -40	l’ -28	nel -14	un -66	è -27
start|before|plaider|	determiner -45	none -84	preposition -23
start|before|pour|	, -57	auxiliary -81	capital -45	coordinator -41	determiner -84	end -20	none -67	preposition -72	pronoun -35	stop -77	verb -52	verb-saying -20	word -22
start|before|pour|first|	au -7	c’ -23	elle -21	il -27	la -40	le -84	l’ -18	me -14	une -22	à -9
start|before|precisare|	determiner -14	none -23	that -8
start|before|precisar|	none 42
start|before|preferir|	determiner -17	none -71	preposition -16	word -21
start|before|preposition|	adverb -56	capital 29	determiner -16	preposition -15	pronoun -28	quote -50	verb-saying -54	word -15
start|before|preposition|auxiliary|	, 25	: -68	preposition 61	saying 24	stop 73	word -95
start|before|preposition|marks|	saying -55	source -23
start|before|preposition|none|	% -58	( -49	, -37	: -45	adverb -44	coordinator -61	determiner -57	end -6	judging -41	other -36	preposition -96	pronoun -74	saying -10	source -117	stop 7	subordinator -31	that -32	thinking -20	word -8
start|before|preposition|verb|	, -66	: -49	determiner 46	judging 37	preposition -21	quote -55	saying -17	source -57	stop 31	that -27	word 34
start|before|prever|	determiner -47	none -59	preposition -38
start|before|proclamare|	determiner -37	none -54
start|before|prometer|	determiner -54	none -77	preposition -60	word -14
start|before|prometer|first|	a -49	el -31	la -17	o -55
start|before|promettere|	determiner -49	none -64
start|before|promettere|first|	la -50
start|before|promettre|	capital -51	determiner -111	none -14	preposition -46	stop 6	that -8	word -35
start|before|promettre|first|	le -88	l’ -44	à -53
start|before|pronoun|	, -72	auxiliary -29	capital -66	pronoun -16	verb-judging -34	verb-saying 39	word 51
start|before|pronoun|auxiliary|	, -23	adverb -9	determiner -32	judging 36	preposition 56	saying -12	source -35	stop 9	verb-saying 19
start|before|pronoun|marks|	saying 81	source -64	stop 29
start|before|pronoun|none|	, 35	determiner -38	preposition -64	source 17	stop 53
start|before|pronoun|verb|	, 18	saying -31	source -42	stop 22
start|before|proponer|	determiner -34	none -45	preposition -32	word -29
start|before|proponer|first|	la -35
start|before|proporre|	determiner -35	none -50
start|before|proporre|first|	il -36
start|before|proposer|	determiner -51	none -70
start|before|proposer|first|	le -46
start|before|préciser|	, 49	determiner 61	none 53
start|before|prévenir|	none 67	that -25
start|before|prévoir|	determiner -48	none -67
start|before|pt|according|	source -39
start|before|pt|apposed|	judging -15	saying -87
start|before|pt|apposition|	judging -32	saying -89	thinking -38
start|before|pt|	auxiliary -8	capital -47	determiner 21	judging -43	other -49	preposition -30	quote -9	saying -8	source -39	thinking -44	word -52
start|before|pt|away|3|	judging -58	saying -17	source 19
start|before|pt|away|4|	saying 13	source -69
start|before|pt|away|5|	judging -28	source -13
start|before|pt|away|6|	judging -30	other -49	saying -16	source -58	thinking -44
start|before|pt|direct|	judging -36	saying -73
start|before|pt|inverted|	judging -45	other -50	saying 20
start|before|pt|mood|	none -15
start|before|qualifier|	none -18	word -16
start|before|queixar|	none -45	preposition -21
start|before|quejarse|	none -26	preposition -20
start|before|querer|	determiner -13	none -28	word -23
start|before|querer|first|	o -13
start|before|quote|	, -59
start|before|quote|none|	, -35	preposition -40	pronoun -19	saying -49	source -47	stop -48	that -19
start|before|raccontare|	determiner -80	none 39	preposition 41
start|before|raccontare|first|	la -77
start|before|raconter|	determiner -40	none -53
start|before|rappeler|	, -24	determiner 22	none 17	that -62
start|before|rappeler|first|	la -59	l’ 40
start|before|rebater|	determiner -23	none -27
start|before|rechnen|	determiner 59	no 57	none 58	preposition 61	verb 41
start|before|recibir|	none -49
start|before|reclamar|	determiner -45	none -63	preposition -20	stop -44
start|before|reclamar|first|	el -34
start|before|reconhecer|	determiner -26	none -45	preposition -49	that -6
start|before|reconhecer|first|	a -36	o -19
start|before|reconnaître|	determiner -39	none 17
start|before|reconocer|	determiner -46	none -51	word -7
start|before|reconocer|first|	el -44
start|before|recordar|	, -44	determiner -46	none -70	preposition -44	that -7	verb -33
start|before|recordar|first|	em -20	su -6
start|before|recusar|	determiner -28	none -28	preposition -26	stop -36	word -28
start|before|recusar|first|	a -29	o -31	à -31
start|before|refuser|	determiner -17	none -25	preposition -27
start|before|refuser|first|	la -17	à -12
start|before|regretter|	none 55
start|before|rejeitar|	none -45	preposition -38
start|before|rejeter|	capital -14	none -14
start|before|relever|	determiner -53	none -71
start|before|remeter|	none -79	preposition -29
start|before|replicare|	determiner -18	none -17	preposition -15	that -7
start|before|replicare|first|	il -17
start|before|replicar|	determiner -7	none -8	that -7
start|before|reprendre|	determiner -34	none -65
start|before|respingere|	determiner -18	none -21
start|before|responder|	capital -75	determiner -72	none 21	preposition -74	that -14
start|before|responder|first|	la -12	o -18
start|before|resumir|first|	en -34
start|before|resumir|	none -28	preposition -34
start|before|revelar|	none 20	that -32
start|before|ribattere|	determiner -35	none -59	that -8
start|before|ribattere|first|	il -31
start|before|riconoscere|	determiner -49	none -76
start|before|ricordare|	determiner -52	none -65	preposition -42	that -6
start|before|ricordare|first|	il -41	la -40
start|before|riferire|	, -31	determiner 34	none 13
start|before|riferire|first|	il 54
start|before|ringraziare|	determiner -43	none -55
start|before|ringraziare|first|	il -28
start|before|rire|	none -24
start|before|rispondere|	determiner -29	none -32	preposition -33
start|before|rivendicare|	determiner -40	none -56
start|before|räumen|	determiner -32	no -33	none 33	yes -26
start|before|réagir|	none -47	preposition -41
start|before|réclamer|	determiner -63	none -84	preposition -49
start|before|réclamer|first|	la -47	le -45
start|before|répondre|	capital -13	determiner -23	none -48	preposition -32	that -6
start|before|répondre|first|	interrogée -10
start|before|saber|	none -30	preposition -26
start|before|sagen|	, -11	adverb 9	auxiliary -9	capital 52	determiner -9	no -76	preposition -37	pronoun 14	stop 85	verb -22	yes 61
start|before|sagen|first|	die 49	er -9	man 93
start|before|saluer|	determiner -20	none -22
start|before|saluer|first|	le -26
start|before|sapere|	auxiliary 31	determiner 48	none 17
start|before|saying|	( -25	- -22	auxiliary 31	participle -30	quote -49	that -14	word -7
start|before|saying|ending|(|	( -25
start|before|saying|ending|-|	- -22
start|before|saying|ending|05|	word -28
start|before|saying|ending|15|	word 35
start|before|saying|ending|20|	word -6
start|before|saying|ending|al|	preposition -12
start|before|saying|ending|an|	pronoun 14
start|before|saying|ending|ao|	preposition -28
start|before|saying|ending|ar|	capital -8	determiner -62
start|before|saying|ending|as|	capital 22	determiner 28
start|before|saying|ending|at|	that -7
start|before|saying|ending|au|	preposition -36
start|before|saying|ending|a|	auxiliary -57
start|before|saying|ending|ce|	capital -79
start|before|saying|ending|ch|	capital -10
start|before|saying|ending|da|	capital -48	preposition -58
start|before|saying|ending|de|	capital 38	determiner 16	preposition -34
start|before|saying|ending|do|	capital -47	preposition -24
start|before|saying|ending|ei|	preposition -19
start|before|saying|ending|el|	capital -65	determiner -28
start|before|saying|ending|en|	capital 45	determiner 41	preposition -33
start|before|saying|ending|er|	capital 13	determiner -21	preposition -12
start|before|saying|ending|es|	capital -59	determiner -36	pronoun 17
start|before|saying|ending|et|	pronoun -10
start|before|saying|ending|eu|	determiner 37
start|before|saying|ending|ez|	preposition -25
start|before|saying|ending|gé|	capital -47
start|before|saying|ending|hr|	determiner -34
start|before|saying|ending|ia|	capital -39
start|before|saying|ending|ie|	capital -29	determiner 10	pronoun 24
start|before|saying|ending|ij|	pronoun 32
start|before|saying|ending|il|	determiner -54	pronoun 17
start|before|saying|ending|im|	preposition 14
start|before|saying|ending|in|	capital -19	determiner 8
start|before|saying|ending|io|	capital -80
start|before|saying|ending|is|	capital -27	preposition 23
start|before|saying|ending|it|	capital -65
start|before|saying|ending|i|	determiner -44
start|before|saying|ending|jn|	auxiliary -32
start|before|saying|ending|ke|	capital -57
start|before|saying|ending|la|	determiner -13	preposition -62
start|before|saying|ending|le|	capital 10	determiner -7	pronoun 59
start|before|saying|ending|li|	capital -70
start|before|saying|ending|lo|	preposition -25
start|before|saying|ending|ls|	preposition -35
start|before|saying|ending|l’|	determiner 12
start|before|saying|ending|ma|	determiner -31
start|before|saying|ending|me|	pronoun -48
start|before|saying|ending|na|	determiner -9	preposition -22
start|before|saying|ending|nd|	capital -55
start|before|saying|ending|ne|	capital 41	determiner -81
start|before|saying|ending|no|	capital 33	preposition -32
start|before|saying|ending|ns|	preposition -29
start|before|saying|ending|nt|	capital -68
start|before|saying|ending|of|	subordinator 15
start|before|saying|ending|on|	capital 26	determiner -65
start|before|saying|ending|op|	preposition 21
start|before|saying|ending|or|	capital 35	preposition 37
start|before|saying|ending|os|	capital -77	determiner -66
start|before|saying|ending|o|	determiner -7
start|before|saying|ending|ra|	capital -13
start|before|saying|ending|re|	capital 52	preposition -60
start|before|saying|ending|sa|	determiner 26
start|before|saying|ending|se|	capital 40
start|before|saying|ending|st|	capital 17
start|before|saying|ending|su|	determiner -48
start|before|saying|ending|te|	capital -10
start|before|saying|ending|to|	capital -35
start|before|saying|ending|té|	capital -29
start|before|saying|ending|uf|	preposition -14
start|before|saying|ending|ul|	preposition -26
start|before|saying|ending|um|	determiner 14
start|before|saying|ending|un|	determiner 8
start|before|saying|ending|ur|	capital -43	determiner -19	preposition -53
start|before|saying|ending|us|	capital 46
start|before|saying|ending||	quote -49
start|before|saying|ending|às|	preposition -50
start|before|saying|ending|ée|	capital -65
start|before|saying|first|	 -49	( -25	- -22	al -12	als -35	ao -28	au -36	auf -14	bei -19	beim 14	bis 29	chez -25	da -58	dans -29	das 7	dat -7	de 10	den 37	der -47	desde -14	die 45	do -24	een 34	ein 8	eine -57	el -28	elle 59	en -33	er 46	es 17	haar -62	het -10	hij 24	i -44	ihr -34	il -13	interrogé -47	interrogée -19	la -13	le -7	ledit -34	les -36	leur -19	lo -6	los -66	l’ 12	man 14	me -48	na -22	no 26	non 43	o -7	of 15	op 21	paris 28	pelo -25	per -36	plus -43	por -28	porto -21	pour -42	prenant -61	quanto -22	questionado -34	sa 26	seu 37	sie 24	son -65	su -48	sul -26	sur -22	um 12	uma -31	un 11	una -9	une -68	wer 66	wie 51	zij 36	zijn -32	às -50
start|before|saying|participle|	preposition -30
start|before|saying|past|	$ -40	( -29	, 10	: -118	; 6	auxiliary -95	capital -15	coordinator 39	determiner -6	preposition -15	pronoun -57	quote -90	stop 34	subordinator -36	that -44	verb-saying 37	word -7
start|before|saying|present|	, 27	: -80	; -38	adverb -46	coordinator -82	determiner -99	end -64	preposition 23	stop 44	that -52	verb-saying -94	word -63
start|before|schreiben|	auxiliary 67	no -59	preposition 64	pronoun 8	yes 69
start|before|schreiben|first|	die -33
start|before|scrivere|	determiner -37	none -75	preposition -46
start|before|secondo|	, -90	auxiliary -50	capital -87	none -15	preposition -90	pronoun 45	stop -97	verb -37
start|before|secondo|first|	il 24
start|before|segundo|	, 14	capital -99	determiner 29	none 7	preposition -93	stop 9
start|before|segundo|first|	a -23
start|before|según|	, -8	capital 19	determiner 6	none -28	preposition -94	stop 22	verb -61
start|before|según|first|	el -54
start|before|selon|	, 28	capital 21	determiner 29	none 31	pronoun -36
start|before|selon|first|	la 13
start|before|señalar|	none -35
start|before|si|	determiner 44	none 63
start|before|sommen|	none 75	preposition 58
start|before|sostenere|	determiner 63	none 44	preposition 38	that -15
start|before|sostenere|first|	la 66
start|before|sostener|	none -6	that -6
start|before|sottolineare|	none -63
start|before|souffler|	none 43
start|before|souligner|	determiner 45	none 77	stop 61
start|before|source|	( -30	- -25	auxiliary -90	capital -18	determiner 26	preposition -49	pronoun -48	quote -47	source -13	word -99
start|before|source|ending|(|	( -30
start|before|source|ending|-|	- -25
start|before|source|ending|al|	preposition -29
start|before|source|ending|an|	pronoun 60
start|before|source|ending|as|	capital -67	determiner 30
start|before|source|ending|au|	preposition -50
start|before|source|ending|a|	preposition -58
start|before|source|ending|ca|	capital -31
start|before|source|ending|c’|	capital -23
start|before|source|ending|da|	capital -50
start|before|source|ending|de|	determiner 14	preposition -54
start|before|source|ending|di|	capital -69
start|before|source|ending|do|	capital -48
start|before|source|ending|el|	determiner -79	preposition -14
start|before|source|ending|em|	preposition -25
start|before|source|ending|en|	capital 6	preposition 56
start|before|source|ending|er|	capital -68	determiner 56
start|before|source|ending|es|	capital -20	determiner 54
start|before|source|ending|et|	pronoun -13
start|before|source|ending|ia|	capital -18
start|before|source|ending|ie|	determiner -14
start|before|source|ending|il|	determiner -9	pronoun -70
start|before|source|ending|im|	preposition -61
start|before|source|ending|in|	preposition -35
start|before|source|ending|io|	capital -10
start|before|source|ending|is|	capital -16
start|before|source|ending|i|	determiner -49
start|before|source|ending|l'|	determiner 48
start|before|source|ending|la|	capital -62
start|before|source|ending|le|	determiner 33	pronoun -66
start|before|source|ending|lo|	determiner -44	pronoun -45
start|before|source|ending|l’|	determiner -98
start|before|source|ending|me|	pronoun -14
start|before|source|ending|na|	capital -13
start|before|source|ending|ne|	determiner 33
start|before|source|ending|no|	capital -58	preposition -34
start|before|source|ending|on|	capital -55	determiner -77	preposition -28	pronoun -36
start|before|source|ending|or|	preposition -31
start|before|source|ending|os|	determiner 29
start|before|source|ending|ou|	capital -41
start|before|source|ending|o|	determiner -21
start|before|source|ending|ra|	capital -40
start|before|source|ending|re|	preposition -50
start|before|source|ending|ro|	capital -13
start|before|source|ending|se|	capital 53
start|before|source|ending|ta|	capital -14
start|before|source|ending|te|	capital -59
start|before|source|ending|ti|	capital -55
start|before|source|ending|to|	capital -62
start|before|source|ending|un|	determiner 18
start|before|source|ending|ur|	preposition -54
start|before|source|ending|va|	capital -30
start|before|source|ending|vo|	capital -36
start|before|source|ending||	quote -47
start|before|source|ending|à|	preposition -68
start|before|source|ending|è|	auxiliary -27
start|before|source|first|	 -47	( -30	- -25	a -58	as 30	au -50	c’ -23	dal -12	de 13	der 56	die -14	el -79	elle -66	em -25	en -18	entre -50	het -13	i -49	il -33	in -35	l' 48	le 29	les 54	lo -61	l’ -98	man 60	me -14	nel -14	no -54	non -26	o -21	on -36	os -40	son -77	sur -52	un 36	une -27	à -68	è -27
start|before|source|source|	% -21	( -79	, -15	: -76	; -36	adverb -20	auxiliary -43	coordinator -68	determiner -68	end -62	pronoun 35	quote 25	stop 19	subordinator -83	that -66	word 12
start|before|soutenir|	determiner -60	none -61	preposition -16
start|before|souvenir|	determiner -39	none -54
start|before|so|	capital -13	determiner 60	marks 27	none 39	preposition -7	pronoun -6	stop 82	verb -87	yes 11
start|before|so|first|	die 18	man 52
start|before|spiegare|	, -15	determiner -15	none -29
start|before|spiegare|first|	il -14
start|before|sprechen|	capital -13	determiner -27	no -26	none -27	preposition -26
start|before|spreken|	none -75
start|before|staan|	auxiliary 46	determiner 32	none -24	preposition 18
start|before|staat|	none -50	preposition -50
start|before|stando|	none -59
start|before|stehen|	no -30
start|before|stellen|	determiner -53	none -38
start|before|subordinator|auxiliary|	saying -33
start|before|subordinator|none|	saying 35
start|before|subordinator|	word 14
start|before|sustentar|	none -13	that -12
start|before|teilen|	auxiliary -6	capital 75	determiner -51	no 63	none 45	preposition 18	pronoun -22	yes -31
start|before|tempérer|	none 46	stop 32
start|before|that|	auxiliary 65	word 72
start|before|that|auxiliary|	saying -22
start|before|that|none|	saying 51
start|before|thinking|	capital -31	determiner -62	past -73	preposition -24	present -49
start|before|thinking|ending|de|	determiner -33
start|before|thinking|ending|en|	preposition -11
start|before|thinking|ending|l’|	determiner -17
start|before|thinking|ending|o|	determiner -13
start|before|thinking|first|	a -15	de -33	en -11	l’ -17	o -13
start|before|thinking|past|	adverb -23	determiner -29	pronoun -54	that -16	word -20
start|before|thinking|present|	preposition -46
start|before|unlisted|	, 19	determiner -41	no -83	none -38	preposition 22	stop -72	verb 30
start|before|unlisted|first|	la -31
start|before|valorar|	determiner -45	none -58
start|before|valorar|first|	el -38
start|before|verklaren|	auxiliary 56	none 48	stop 50
start|before|verlangen|	determiner -55	no -55	verb -55
start|before|verraten|	, -10	pronoun 26	yes 37
start|before|verraten|first|	sie 23
start|before|versichern|	capital 35	yes 35
start|before|vertellen|	auxiliary -42	none 29	pronoun 32
start|before|verweisen|	no -62	none -59	preposition -31
start|before|verzekeren|	none 96
start|before|ver|	determiner -36	none -26	preposition -15	stop -42
start|before|ver|first|	a -35
start|before|vinden|	, 30	auxiliary 35	capital 9	determiner 10	none 22	pronoun 31	that 21
start|before|vinden|first|	haar 11	zijn -60
start|before|voir|	none -16
start|before|volere|	determiner -19	none -23	word -19
start|before|volgens|	capital -53	determiner 8	none -40	preposition -107	verb 53	word -62
start|before|volgens|first|	de 36
start|before|vouloir|	none -16
start|before|vragen|	determiner -45	none -95
start|before|vragen|first|	de -45
start|before|werfen|	determiner -41	no -31	none -31
start|before|widersprechen|	no -50
start|before|wijzen|	determiner -46	none -90	pronoun -54	stop -46
start|before|wijzen|first|	de -41
start|before|word|	, -56	auxiliary 56	capital 41	determiner -37	word -71	– -61	— -7
start|before|word|auxiliary|	saying 52	stop 24
start|before|word|marks|	saying -85
start|before|word|none|	determiner -32	preposition -59	saying -19	source -91	stop -26	that -51
start|before|word|verb|	saying 21
start|before|zeggen|	, -6	auxiliary -23	capital -6	determiner -79	none 20	preposition 58	pronoun 77	that 17
start|before|zeggen|first|	de -45	hij 62
start|before|zeigen|	no -45	none -45
start|before|zien|	none -62
start|before|écrire|	determiner -41	none -61	preposition -32
start|before|écrire|first|	le -56
start|before|évaluer|	determiner -11	none -12
start|before|évoquer|	determiner -33	none -41	preposition -31
start|	behind -19	colon 24	infinitive -13	late -11	next -8	source 6	that 12
start|behind|	accogliere -25	accuser -55	achar -16	acrescentar -39	acusar 12	adelantar -44	admitir -32	advertir -19	affermare -16	affirmer -17	afirmar -25	aggiungere -32	alertar -65	ammettere -13	annoncer -56	annunciare -30	antworten -57	anunciar -47	apelar -27	aplaudir -37	apontar -34	appeler -74	apuntar -62	asegurar -55	assicurare -16	assumir -31	assurer -42	atribuir -24	avisar -68	becijferen -50	berichten -44	betonen -7	beziffern -52	bitten -50	blijken -50	blijven -54	calcular -73	celebrar -45	chamar -14	chiamare -18	chiedere -33	cifrar -58	citar -60	classificar -28	cobrar -40	coincidir -49	comentar -33	comunicar -65	comunicare -14	condenar -12	confermare -34	confidare -23	confier -40	confirmar -44	confirmer -40	congratular -36	considerar -48	consigliare -30	contar -50	contestar -77	convocar -40	decir -83	declarar -76	defender -18	demander -45	descartar -42	desmentir -65	despedir -39	dichiarare -26	dire -41	divulgar -31	dizer -35	dringen 17	déclarer -19	eisen -50	emporter -40	erklären -38	escludere -8	escrever -46	escusar -47	esperar -36	estimar -50	evitar -12	exigir -33	explicar -48	expliquer -39	expresar -55	faire_valoir -28	falar 7	felicitar -65	figurer -48	finden -29	fordern -63	féliciter -74	garantir -28	geben -50	geven -44	giurare -19	gostar -42	grappen -42	gritar -54	hablar -44	halten -30	heben -45	heißen -52	heten -41	hoffen -38	houden -32	informar -62	inquiéter 20	insistir 35	interroger -65	invitar -53	invitare -30	ironizar -80	justificar 35	klagen -51	kündigen -76	lachen -23	lamentar -34	lamentare -43	lamentarse -40	lancer -22	lassen -47	laten -57	leggen 25	ler -31	limitar -26	llamar -24	mahnen -49	manter -42	melden -67	menacer -56	minacciare -24	negar -61	notieren -42	ofrecer -62	opinar -35	parlare -45	parler -63	pedir -55	perguntar -35	plaider 35	pleiten 43	precisar -38	preguntar -76	prever -42	prometer -31	promettere -40	promettre -78	proponer -25	proporre -52	proposer -62	protestare 22	prévoir -68	publicar -34	queixar -57	quejarse 56	questionar -33	raccomandare -26	raccontare -29	raconter -43	rappeler -45	reaccionar -64	reageren -44	reagir -36	rechnen 26	recibir -10	recitare -42	reclamar -65	recomendar -43	recommander -55	reconhecer -38	reconocer -41	recusar -20	referir -39	refuser -44	rekenen -30	relatar -45	remeter -30	replicare -41	responder -89	resumir -38	ricordare -55	rispondere -42	roepen 41	rufen -41	réagir -53	réclamer -45	répondre -80	saber -91	sagen -34	salutare -66	sapere -40	schreiben -49	schrijven -55	scrivere -40	señalar -62	sostenere -16	souvenir 25	spiegare -35	sprechen -70	spreken -34	staan -76	stehen -47	stellen -16	stimare -29	sugerir -13	tabler 65	teilen -27	telefonar -26	telefonare -30	temer -19	trekken -43	unlisted -49	ver -19	verklaren -56	verraten -31	vertellen -40	verweisen 47	vinden -40	vragen -71	vrezen -48	waarschuwen -42	weisen -21	wijzen 45	zanjar -46	zeggen -69	écrire -54	évaluer -57	évoquer -43
start|behind|accogliere|	none -31
start|behind|accuser|	none -71	word -39
start|behind|achar|	none -23	word -16
start|behind|acrescentar|	none -40	word -39
start|behind|acusar|	determiner -83	marks -69	none 29	word 21
start|behind|acusar|first|	la -74
start|behind|adelantar|	none -62
start|behind|admitir|	none -32	word -26
start|behind|adverb|none|	saying -55
start|behind|adverb|	word -50
start|behind|advertir|first|	que -14
start|behind|advertir|	none 13	that -14
start|behind|affermare|	none -18	word -15
start|behind|affirmer|	determiner -17	none -19
start|behind|afirmar|	marks -28	none -29	word -38
start|behind|aggiungere|	none -35	word -32
start|behind|alertar|first|	a -11
start|behind|alertar|	none -84	preposition -11	word -50
start|behind|ammettere|	determiner -7	none -14	word -14
start|behind|ammettere|first|	aver -14	una -7
start|behind|annoncer|	determiner -27	none -68
start|behind|annunciare|	determiner -59	none -34	word -13
start|behind|annunciare|first|	il -59
start|behind|antworten|	no -57
start|behind|anunciar|	determiner -51	none -50	word -38
start|behind|apelar|	none -29	word -26
start|behind|aplaudir|	none -47	word -37
start|behind|apontar|	determiner -26	none -39
start|behind|apontar|first|	o -26
start|behind|appeler|	determiner -66	marks -57	none -87	word -33
start|behind|apuntar|	none -85
start|behind|asegurar|	determiner -50	none -53
start|behind|asks|false|	auxiliary -41	none -18	verb -35
start|behind|assicurare|	none -16	word -16
start|behind|assumir|	none -38	word -31
start|behind|assurer|	determiner -35	none -56
start|behind|atribuir|	marks -28	none -21	word -13
start|behind|attendre|	determiner 27	none 7
start|behind|auxiliary|none|	saying -33
start|behind|auxiliary|	word -33
start|behind|avisar|first|	que -32
start|behind|avisar|	none -97	that -32
start|behind|away|2|	adverb -59	capital -38	determiner 6	preposition -12	pronoun -8	subordinator 38	that 56	verb-saying -29
start|behind|away|3|	capital -73	determiner 12	preposition -65	pronoun -87	word -8
start|behind|away|4|	capital -41	determiner -28	preposition -55	pronoun -108	verb-saying -36	word -56
start|behind|away|5|	capital -34	determiner -105	preposition -41	pronoun -42	word -69
start|behind|away|6|	capital -34	determiner -100	preposition -82	pronoun -27	word -97
start|behind|becijferen|	none -69	word -50
start|behind|before|	a -115	aan -8	ad -35	ai -79	al -114	alla -26	alle -27	all’ -18	als -59	am -73	an -68	ante -79	ao -55	aos -35	até -20	au -102	auf 37	aus -96	aux -63	avec -36	bei -57	beim -41	bij -69	com -40	come -72	como -57	con 21	contra -45	d' -42	da -75	dal -24	dall’ -23	dans -112	del -93	depuis -113	desde -127	devant -64	di -34	do -43	dopo -40	durante -38	d’ -14	em 38	en -43	entre -22	im -95	in -81	met -102	mit 30	na -90	naar -21	nach -56	nas -54	nei -28	nel -35	no -77	num -43	om -57	op 45	over -50	par -119	para -75	pela -71	pelo -32	per -12	por -14	pour 33	sin -60	sinds -57	sobre -43	su -77	sui -37	sul -39	sur 36	tegen -18	tra -29	uit 21	um -98	unter -49	van -61	von -85	voor 18	vor -14	zu -41	zum -42	zur -88	à 17	às -28	über -69
start|behind|berichten|	capital -44	no -44	none -44
start|behind|betonen|	capital -7	none -7
start|behind|beziffern|	no -51	none -52	word -52
start|behind|bitten|	capital -44	no -46	none -50
start|behind|blijken|	auxiliary -31	none -66	word -45
start|behind|blijven|	none -76	word -46
start|behind|calcular|	none -99	word -62
start|behind|capital|	$ -54	, 30	capital -74	coordinator -45	determiner -60	end -83	preposition -31	quote -59	stop -89	that -16	word -26
start|behind|capital|auxiliary|	saying -23
start|behind|capital|marks|	saying -69
start|behind|capital|none|	judging -40	other -20	saying -42	thinking -32
start|behind|capital|verb|	saying -56
start|behind|celebrar|	none -59
start|behind|chamar|	marks -14	none -14	word -14
start|behind|chiamare|	none -21
start|behind|chiedere|	determiner -13	none -34	word -36
start|behind|chiedere|first|	non -19
start|behind|cifrar|	none -74	word -55
start|behind|citar|	none -73	word -57
start|behind|classificar|	marks -28	none -28	word -26
start|behind|cobrar|	none -49	word -38
start|behind|coincidir|	none -66
start|behind|comentar|	none -29	word -25
start|behind|comunicare|	none -17
start|behind|comunicar|	none -71
start|behind|condenar|	none -12	word -12
start|behind|confermare|	none -39	word -38
start|behind|confidare|	none -21
start|behind|confier|	determiner -27	none -51
start|behind|confirmar|	determiner -39	none -48	word -35
start|behind|confirmer|	none -47
start|behind|congratular|	none -44
start|behind|considerar|	marks -44	none -48	word -45
start|behind|consigliare|	none -35
start|behind|contar|	capital -16	determiner -69	none -57	word -25
start|behind|contar|first|	el -54
start|behind|contestar|	determiner -69	none -91	word -46
start|behind|convocar|	none -48
start|behind|decir|	determiner -80	none -90	word -16
start|behind|declarar|	determiner -82	none -73	word -30
start|behind|declarar|first|	las -21
start|behind|defender|	none -20	word -19
start|behind|demander|	none -60	word -39
start|behind|descartar|	none -59
start|behind|desmentir|	none -91	word -65
start|behind|despedir|	none -51
start|behind|determiner|	adverb -73	capital -38	determiner -17	quote 48	that -54	verb-saying -134	word -13
start|behind|determiner|auxiliary|	saying -88
start|behind|determiner|marks|	judging -14	saying 19
start|behind|determiner|none|	other -18	saying -9
start|behind|determiner|verb|	saying -22
start|behind|de|apposed|	saying -13
start|behind|de|apposition|	saying -69
start|behind|de|away|2|	judging -31	thinking -56
start|behind|de|away|3|	judging -22	saying 22
start|behind|de|away|4|	judging -41	other -27	saying -89
start|behind|de|away|5|	judging -33	saying -92
start|behind|de|away|6|	saying -92
start|behind|de|	capital -34	judging -53	other -33	pronoun -46	saying -8	thinking -56
start|behind|de|direct|	judging -31	thinking -51
start|behind|de|inverted|	judging -52	other -33	saying -21
start|behind|de|mood|	no -8	yes -29
start|behind|dichiarare|	none -28	word -26
start|behind|dire|	capital -16	marks -53	none -35	word -37
start|behind|dire|first|	aver -7
start|behind|divulgar|	none -37
start|behind|dizer|	capital -25	marks -19	none -38	word -35
start|behind|dringen|	none 25	preposition 17
start|behind|déclarer|	determiner -19	none -23
start|behind|eisen|	capital -8	none -61
start|behind|emporter|	none -55
start|behind|ending|00|	word 38
start|behind|ending|10|	word -69
start|behind|ending|12|	word -40
start|behind|ending|14|	word -24
start|behind|ending|1|	word -9
start|behind|ending|20|	word -43
start|behind|ending|24|	word -49
start|behind|ending|40|	word 21
start|behind|ending|60|	word -30
start|behind|ending|61|	word -83
start|behind|ending|9|	word 48
start|behind|ending|ad|	capital -28
start|behind|ending|ag|	capital -65	word 21
start|behind|ending|al|	capital -13	word -48
start|behind|ending|am|	capital -21
start|behind|ending|an|	capital -25
start|behind|ending|ar|	determiner -36
start|behind|ending|as|	word -42
start|behind|ending|at|	that 95
start|behind|ending|a|	preposition -33
start|behind|ending|ca|	word -46
start|behind|ending|ce|	determiner -59
start|behind|ending|ch|	capital -36	pronoun -60
start|behind|ending|ci|	word -60
start|behind|ending|co|	word -82
start|behind|ending|ct|	word -63
start|behind|ending|da|	word -62
start|behind|ending|de|	capital -64	determiner -17	word -94
start|behind|ending|do|	word -36
start|behind|ending|ek|	word -47
start|behind|ending|el|	capital -18	determiner 8	word -30
start|behind|ending|em|	determiner -18	word -78
start|behind|ending|en|	capital 35	determiner -22	word -130
start|behind|ending|er|	capital -49	determiner -71	word 23
start|behind|ending|es|	determiner -41	word -77
start|behind|ending|et|	pronoun 13	word -32
start|behind|ending|ga|	word -64
start|behind|ending|ge|	capital -31	word 44
start|behind|ending|go|	word -35
start|behind|ending|he|	word -76
start|behind|ending|hi|	word -37
start|behind|ending|ho|	word -19
start|behind|ending|ht|	capital -32
start|behind|ending|ia|	word 36
start|behind|ending|ie|	determiner -9	word -78
start|behind|ending|il|	determiner 26
start|behind|ending|in|	determiner 27	preposition -39
start|behind|ending|io|	capital -16	word -53
start|behind|ending|ir|	word 32
start|behind|ending|is|	word -26
start|behind|ending|it|	capital -42
start|behind|ending|i|	determiner -73
start|behind|ending|jn|	auxiliary -38
start|behind|ending|ky|	capital -18
start|behind|ending|l'|	determiner -58
start|behind|ending|la|	capital -32	determiner -29	word -39
start|behind|ending|le|	determiner 13	word -14
start|behind|ending|li|	word -40
start|behind|ending|ll|	capital -66
start|behind|ending|lo|	word -54
start|behind|ending|l’|	determiner -71
start|behind|ending|ma|	determiner -15	word -36
start|behind|ending|me|	word -51
start|behind|ending|na|	capital -34	determiner -55	word -60
start|behind|ending|nd|	capital -19
start|behind|ending|ne|	capital -42	determiner 20	word -50
start|behind|ending|ng|	capital -61	word 27
start|behind|ending|ni|	capital -35	word -25
start|behind|ending|no|	capital -38	word 36
start|behind|ending|ns|	word -27
start|behind|ending|nt|	word -54
start|behind|ending|on|	capital -25	determiner -44	word -18
start|behind|ending|op|	preposition 18	word -40
start|behind|ending|or|	preposition -53	word -72
start|behind|ending|os|	capital -37	determiner -66	pronoun -17	word -32
start|behind|ending|oz|	word -56
start|behind|ending|o|	determiner -36
start|behind|ending|ra|	determiner -48	word -57
start|behind|ending|re|	determiner -42	word -10
start|behind|ending|rg|	capital -34
start|behind|ending|ri|	word -47
start|behind|ending|ro|	determiner -44	word -71
start|behind|ending|rs|	word -45
start|behind|ending|sa|	capital -47	determiner -90	word -42
start|behind|ending|se|	pronoun -44	word 30
start|behind|ending|si|	subordinator -29
start|behind|ending|so|	word -26
start|behind|ending|ss|	capital -56
start|behind|ending|ta|	verb-saying -30	word -54
start|behind|ending|te|	determiner -47	word -73
start|behind|ending|ti|	word -66
start|behind|ending|to|	capital -44	verb-saying -24	word -44
start|behind|ending|tv|	capital -10
start|behind|ending|ue|	determiner -45	that 6	word -76
start|behind|ending|um|	determiner -44
start|behind|ending|un|	determiner 11
start|behind|ending|us|	determiner -56	word -75
start|behind|ending|ut|	word -26
start|behind|ending|ux|	determiner -66
start|behind|ending|va|	word -23
start|behind|ending|ve|	word -74
start|behind|ending|x|	capital -35
start|behind|ending|y|	word -49
start|behind|ending|za|	word -56
start|behind|ending|ze|	word 37
start|behind|ending|ãe|	word -22
start|behind|ending|ão|	word -58
start|behind|ending|ça|	word -31
start|behind|ending|én|	word -64
start|behind|ending|ón|	word -58
start|behind|erklären|	capital -31	determiner -25	no -38	none -38
start|behind|erklären|first|	der -26
start|behind|escludere|	none -11
start|behind|escrever|	none -46	word -46
start|behind|escusar|first|	comentar -32
start|behind|escusar|	none -49	word -46
start|behind|esperar|	none -48	word -40
start|behind|estimar|	none -58	word -36
start|behind|es|apposed|	judging -43	saying 35
start|behind|es|apposition|	judging -29	saying -9
start|behind|es|away|2|	judging -57	saying 18	thinking -51
start|behind|es|away|3|	judging -14	saying -75
start|behind|es|away|4|	judging -59	saying -65
start|behind|es|away|5|	saying -45
start|behind|es|away|6|	saying -46
start|behind|es|	capital -64	determiner -17	judging -54	other -23	pronoun -50	saying 7	subordinator -29	that 38	thinking -51	verb-saying -44
start|behind|es|direct|	judging -55	saying -13	thinking -51
start|behind|es|elided|	saying -97
start|behind|es|inverted|	judging -35	other -23	saying -65
start|behind|es|relative|	saying -88
start|behind|es|shared|	saying -114
start|behind|evitar|	none -12
start|behind|exigir|	none -31	word -16
start|behind|explicar|	determiner -19	none -58	word -50
start|behind|expliquer|	determiner -36	none -54
start|behind|expresar|	determiner -55	none -66
start|behind|faire_valoir|	determiner -28	marks -29	none -26
start|behind|falar|	capital -41	none 13	word 13
start|behind|felicitar|	determiner -48	none -83	word -55
start|behind|figurer|	none -66
start|behind|finden|	no -29	none -29
start|behind|first|	1 -9	14 -24	40 26	60 -30	61 -83	9 48	a -33	afloop -40	anfrage -21	as -28	aver -39	avere -18	averla -7	averlo -14	avoir 37	bedenken -19	calma -24	ce -59	cinco -62	comentar -32	comunicado -22	contrato -20	das 17	dat 95	de -17	decisão -27	demissão -14	den -85	der -37	des -9	deux -66	dezembro -28	die -9	dienstag -60	direct -63	donnerstag -23	due -45	een -7	eine -6	einem -24	einen -70	einer -62	el 8	entrevista -36	escrito -30	essere -19	este -51	falta -23	favor -24	gennaio -15	giudizio -30	haar -36	het 13	i -73	ideia -40	il 26	in -39	instagram -21	jornalistas -11	l' -58	la -29	las -85	le 13	les -73	los -66	lusa -19	l’ -71	mittwoch -28	montag -15	mudança -36	mãe -22	ne -47	noite -31	non -16	não -40	o -36	onze 37	op 18	os -24	otra -48	otro -43	palavra -35	parler -60	parte -56	partir -85	protokoll -8	que 6	quem -17	quinta-feira -22	radio -37	redes -51	resposta -14	rueda -48	rádio -13	sa -90	saída -29	se -44	ses -68	señalar -9	si -29	silêncio -25	sky -18	son -44	sonntag -25	sus -56	suspensão -19	te -26	telefono -35	todo -29	tout -26	tre -39	tribunal -19	um -44	uma -15	un 16	una -55	une 16	vier 43	voor -53	voz -56	x -35	y -49	zijn -38
start|behind|fordern|	no -63	none -63
start|behind|fr|apposed|	judging -7	saying -37	thinking -66
start|behind|fr|apposition|	judging -39	saying -16
start|behind|fr|away|2|	saying -16	thinking 23
start|behind|fr|away|3|	saying -86
start|behind|fr|away|4|	judging -33	saying -71
start|behind|fr|away|5|	saying -34
start|behind|fr|away|6|	saying -58
start|behind|fr|	capital -92	determiner 7	other -34	preposition -29	pronoun -49	saying -26	thinking 23	verb-saying -21	word -25
start|behind|fr|direct|	saying 10	thinking 31
start|behind|fr|elided|	saying -52
start|behind|fr|inverted|	judging -34	saying -82
start|behind|fr|mood|	none -8
start|behind|fr|relative|	judging -52	saying -75
start|behind|fr|shared|	judging -46	saying -54
start|behind|féliciter|	determiner -71	marks -73	none -74
start|behind|féliciter|first|	un -37
start|behind|garantir|	none -32	word -30
start|behind|geben|	capital -12	determiner -42	no -50	none -50	word -57
start|behind|geben|first|	bedenken -19	der -29	protokoll -8
start|behind|geven|	capital -25	none -59
start|behind|giurare|first|	non -11
start|behind|giurare|	none -20	word -19
start|behind|gostar|	none -49	word -42
start|behind|grappen|	none -58
start|behind|gritar|	none -71	word -32
start|behind|hablar|	determiner -26	none -47	word -44
start|behind|halten|	capital -28	determiner -19	no -30	none -24
start|behind|halten|first|	der -19
start|behind|heben|	no -45	none -45
start|behind|heißen|	marks -48	no -52
start|behind|heten|	marks -41	none -41	word -25
start|behind|hoffen|	no -38	none -38
start|behind|houden|	none -32	word -30
start|behind|informar|	none -75	word -63
start|behind|inquiéter|	determiner 34	none 26
start|behind|insistir|first|	que 60
start|behind|insistir|	none 46	that 60
start|behind|interroger|	determiner -64	none -76
start|behind|invitare|first|	non -13
start|behind|invitare|	marks -17	none -34	word -31
start|behind|invitar|	none -67
start|behind|ironizar|	none -83
start|behind|it|apposed|	judging -50	saying -78
start|behind|it|apposition|	saying -45
start|behind|it|away|2|	judging -57	saying -29
start|behind|it|away|3|	saying -42
start|behind|it|away|4|	judging -22	saying -36
start|behind|it|away|5|	saying -48
start|behind|it|away|6|	saying -88
start|behind|it|	capital -38	determiner -17	judging -48	preposition -50	saying -40	word -43
start|behind|it|direct|	judging -18
start|behind|it|elided|	saying -37
start|behind|it|inverted|	judging -18	saying -71
start|behind|it|mood|	none -44
start|behind|it|relative|	saying -20
start|behind|it|shared|	saying -52
start|behind|judging|	capital -43	past -63	preposition -42	pronoun -64	word -46
start|behind|judging|ending|ar|	word -35
start|behind|judging|ending|as|	word -15
start|behind|judging|ending|ca|	word -19
start|behind|judging|ending|de|	determiner -19
start|behind|judging|ending|el|	determiner -50
start|behind|judging|ending|en|	capital -25	word -26
start|behind|judging|ending|er|	determiner -26	word -89
start|behind|judging|ending|es|	determiner -48	word -10
start|behind|judging|ending|ia|	word -45
start|behind|judging|ending|ir|	word -52
start|behind|judging|ending|la|	determiner -48
start|behind|judging|ending|ma|	word -17
start|behind|judging|ending|na|	determiner -18	word -24
start|behind|judging|ending|ne|	determiner 18
start|behind|judging|ending|ra|	word -10
start|behind|judging|ending|re|	word -65
start|behind|judging|ending|ro|	determiner -25
start|behind|judging|ending|sa|	word -22
start|behind|judging|ending|ta|	word -13
start|behind|judging|ending|to|	word -9
start|behind|judging|ending|ut|	word -26
start|behind|judging|ending|ão|	word -26
start|behind|judging|first|	avoir -53	de -22	decisão -15	der -24	el -50	ideia -40	la -48	resposta -11	tout -26	una -18	une 18
start|behind|justificar|	none 26	word -72
start|behind|klagen|	capital -35	none -51
start|behind|kündigen|	no -76
start|behind|lachen|	no -23	none -23
start|behind|lamentare|	none -58
start|behind|lamentarse|	determiner -40	none -43
start|behind|lamentar|	none -33
start|behind|lancer|	determiner -38	none -30
start|behind|lassen|	determiner -47	no -46	verb -33
start|behind|lassen|first|	einen -31
start|behind|laten|	auxiliary -33	none -74	word -36
start|behind|leggen|	none 34
start|behind|ler|	none -39	word -31
start|behind|limitar|	auxiliary -33	none -24	word -26
start|behind|limitar|first|	señalar -9
start|behind|llamar|	determiner -25	none -26	word -16
start|behind|mahnen|	capital -49	no -49	none -49
start|behind|manter|	none -53	word -26
start|behind|melden|	capital -17	none -91
start|behind|menacer|	none -76	word -56
start|behind|minacciare|	none -24
start|behind|mood|none|	judging -31	other -44	saying -14
start|behind|mood|no|	judging -53	other -33	thinking -50
start|behind|mood|yes|	saying -25
start|behind|negar|	none -80	word -65
start|behind|nl|apposed|	saying 15
start|behind|nl|apposition|	saying -26
start|behind|nl|	auxiliary -38	capital -50	determiner -18	judging -55	preposition -15	pronoun -25	that 95	thinking -68	word 6
start|behind|nl|away|2|	judging -39	saying 17	thinking -68
start|behind|nl|away|3|	judging -21	saying -17
start|behind|nl|away|4|	judging -39	saying -11
start|behind|nl|away|5|	judging -35	saying -100
start|behind|nl|away|6|	saying -109
start|behind|nl|direct|	judging -39	thinking -59
start|behind|nl|inverted|	judging -46	saying -25
start|behind|nl|shared|	saying 39
start|behind|notieren|	no -42	none -42
start|behind|ofrecer|	determiner -56	none -66
start|behind|opinar|	none -43
start|behind|order|apposed|	judging -23	saying 7	thinking -73
start|behind|order|apposition|	judging -49	saying -10	thinking -54
start|behind|order|direct|	judging -13	saying 9
start|behind|order|elided|	saying -100
start|behind|order|inverted|	judging -46	other -48	saying -49
start|behind|order|relative|	judging -58	saying -92
start|behind|order|shared|	judging -51	other -25	saying -20
start|behind|other|	capital -21	determiner -22	past -49	word -41
start|behind|parlare|	determiner -34	marks -27	none -54	word -34
start|behind|parler|	determiner -62	marks -64	none -62	word -29
start|behind|parler|first|	un -38	une -58
start|behind|pedir|	capital -16	determiner -61	marks -43	none -58	word -35
start|behind|pedir|first|	la -22	las -12	não -16
start|behind|perguntar|	none -42	word -35
start|behind|plaider|	determiner 41	none 26
start|behind|plaider|first|	un 44
start|behind|pleiten|	none 55	word 50
start|behind|precisar|	none -54	word -38
start|behind|preguntar|	determiner -53	none -97
start|behind|preposition|	capital 25	determiner -42	preposition -64	word -64
start|behind|preposition|none|	judging -41	saying -26
start|behind|prever|	none -45	word -42
start|behind|prometer|	determiner -25	none -31	word -39
start|behind|prometer|first|	la -18
start|behind|promettere|	determiner -33	none -47	word -15
start|behind|promettre|	none -88	word -74
start|behind|pronoun|	capital -56	stop -18	word 7
start|behind|pronoun|none|	judging -60
start|behind|pronoun|verb|	saying -49
start|behind|proponer|	none -29
start|behind|proporre|	none -53	word -42
start|behind|proposer|	none -86	word -55
start|behind|protestare|	determiner 25	none 38
start|behind|prévoir|	none -83	word -45
start|behind|pt|	adverb -29	capital -45	determiner -39	judging -52	other -23	preposition -37	pronoun -38	saying -26	that -90	thinking -43	verb-saying -30	word -17
start|behind|pt|apposed|	judging -41	saying -97
start|behind|pt|apposition|	judging -34	saying 20
start|behind|pt|away|2|	judging -58	saying -18	thinking -43
start|behind|pt|away|3|	judging -14	saying -34
start|behind|pt|away|4|	judging -19	saying -36
start|behind|pt|away|5|	judging -16	saying -36
start|behind|pt|away|6|	judging -40	saying -42
start|behind|pt|direct|	judging -52	saying -36	thinking -21
start|behind|pt|elided|	saying -61
start|behind|pt|inverted|	judging -23	saying -36
start|behind|pt|mood|	none -34
start|behind|pt|relative|	saying -39
start|behind|pt|shared|	judging -29	saying -77
start|behind|publicar|	none -34	word -25
start|behind|queixar|	none -62	word -60
start|behind|quejarse|	none 71
start|behind|questionar|	determiner -30	none -40
start|behind|raccomandare|first|	non -6
start|behind|raccomandare|	none -34	word -26
start|behind|raccontare|first|	aver -33	avere -17
start|behind|raccontare|	none -26	verb -50	word -22
start|behind|raconter|	none -48	word -22
start|behind|rappeler|	none -59
start|behind|reaccionar|	none -87
start|behind|reageren|	none -62
start|behind|reagir|	none -38	word -26
start|behind|rechnen|	capital 11	no 26	none 26	word 53
start|behind|recibir|	none -12
start|behind|recitare|	none -53
start|behind|reclamar|	determiner -64	none -83	word -30
start|behind|recomendar|	none -43	word -36
start|behind|recommander|	none -77
start|behind|reconhecer|	none -42	word -39
start|behind|reconocer|	none -49	word -41
start|behind|recusar|	none -19	word -19
start|behind|referir|	none -51
start|behind|refuser|	none -50	word -44
start|behind|rekenen|first|	dat 60
start|behind|rekenen|	none -42	that 60	word -60
start|behind|relatar|	none -53	word -48
start|behind|remeter|first|	a -26	silêncio -25
start|behind|remeter|	none -30	preposition -26	word -32
start|behind|replicare|	capital -36	none -49	word -10
start|behind|responder|	determiner -57	marks -45	none -109	verb -47	word -81
start|behind|resumir|	none -48	word -8
start|behind|ricordare|first|	aver -24
start|behind|ricordare|	none -47	word -21
start|behind|rispondere|	determiner -75	none -52	word -16
start|behind|roepen|	none 59	word 23
start|behind|rufen|	determiner -42	no -41	none -32
start|behind|réagir|	determiner -53	none -76
start|behind|réclamer|	determiner -32	none -58	word -40
start|behind|répondre|	determiner -64	none -105	word -55
start|behind|saber|	none -100	word -13
start|behind|sagen|	capital -39	determiner -24	no -33	none -34	verb -20	word -26
start|behind|sagen|first|	der -11	einer -14
start|behind|salutare|	none -63
start|behind|sapere|	none -44	word -40
start|behind|saying|	adverb -63	auxiliary -33	capital -49	participle 9	past -8	preposition -29	present -26	pronoun -29	subordinator 38	that 48	verb-saying -55	word -6
start|behind|saying|ending|00|	word 42
start|behind|saying|ending|10|	word -69
start|behind|saying|ending|12|	word -40
start|behind|saying|ending|1|	word -8
start|behind|saying|ending|20|	word -43
start|behind|saying|ending|40|	word -93
start|behind|saying|ending|60|	word -30
start|behind|saying|ending|ag|	capital -66	word 21
start|behind|saying|ending|al|	word -47
start|behind|saying|ending|am|	capital -21
start|behind|saying|ending|ar|	determiner -36
start|behind|saying|ending|as|	word -43
start|behind|saying|ending|at|	that 95
start|behind|saying|ending|a|	preposition -33
start|behind|saying|ending|ca|	word -57
start|behind|saying|ending|ch|	capital -36	pronoun -60
start|behind|saying|ending|ci|	word -60
start|behind|saying|ending|co|	word -79
start|behind|saying|ending|ct|	word -63
start|behind|saying|ending|da|	word -64
start|behind|saying|ending|de|	capital -64	determiner -15	word -93
start|behind|saying|ending|do|	word -39
start|behind|saying|ending|ek|	word -47
start|behind|saying|ending|el|	capital -18	determiner 12	word -30
start|behind|saying|ending|em|	determiner -17	word -75
start|behind|saying|ending|en|	capital 38	determiner -18	word -129
start|behind|saying|ending|er|	capital -49	determiner -69	word 29
start|behind|saying|ending|es|	determiner -35	word -79
start|behind|saying|ending|et|	pronoun 19
start|behind|saying|ending|ga|	word -64
start|behind|saying|ending|ge|	capital -30	word 44
start|behind|saying|ending|go|	word -30
start|behind|saying|ending|hi|	word -37
start|behind|saying|ending|ho|	word -21
start|behind|saying|ending|ht|	capital -32
start|behind|saying|ending|ia|	word 42
start|behind|saying|ending|ie|	determiner -7	word -73
start|behind|saying|ending|il|	determiner 26
start|behind|saying|ending|in|	determiner 27	preposition -37
start|behind|saying|ending|io|	capital -16	word -55
start|behind|saying|ending|ir|	word 45
start|behind|saying|ending|is|	word -26
start|behind|saying|ending|it|	capital -42
start|behind|saying|ending|i|	determiner -57
start|behind|saying|ending|jn|	auxiliary -33
start|behind|saying|ending|ky|	capital -18
start|behind|saying|ending|l'|	determiner -42
start|behind|saying|ending|la|	capital -32	determiner -26	word -41
start|behind|saying|ending|le|	determiner 17	word -15
start|behind|saying|ending|li|	word -40
start|behind|saying|ending|ll|	capital -66
start|behind|saying|ending|lo|	word -54
start|behind|saying|ending|l’|	determiner -60
start|behind|saying|ending|ma|	word -41
start|behind|saying|ending|me|	word -42
start|behind|saying|ending|na|	capital -34	determiner -57	word -59
start|behind|saying|ending|nd|	capital -19
start|behind|saying|ending|ne|	capital -42	determiner 22	word -50
start|behind|saying|ending|ng|	capital -58
start|behind|saying|ending|ni|	word -25
start|behind|saying|ending|no|	word 36
start|behind|saying|ending|ns|	word -27
start|behind|saying|ending|nt|	word -55
start|behind|saying|ending|on|	capital -25	determiner -44	word -18
start|behind|saying|ending|op|	preposition 18	word -40
start|behind|saying|ending|or|	word -71
start|behind|saying|ending|os|	capital -37	determiner -62	pronoun -17	word -32
start|behind|saying|ending|oz|	word -56
start|behind|saying|ending|o|	determiner -35
start|behind|saying|ending|ra|	determiner -44	word -55
start|behind|saying|ending|re|	determiner -42
start|behind|saying|ending|rg|	capital -34
start|behind|saying|ending|ri|	word -41
start|behind|saying|ending|ro|	word -71
start|behind|saying|ending|rs|	word -45
start|behind|saying|ending|sa|	capital -47	determiner -78	word -52
start|behind|saying|ending|se|	pronoun -20	word 32
start|behind|saying|ending|ss|	capital -56
start|behind|saying|ending|ta|	verb-saying -30	word -62
start|behind|saying|ending|te|	determiner -47	word -74
start|behind|saying|ending|ti|	word -61
start|behind|saying|ending|to|	capital -52	verb-saying -24	word -45
start|behind|saying|ending|tv|	capital -10
start|behind|saying|ending|ue|	determiner -45	that 6
start|behind|saying|ending|um|	determiner -43
start|behind|saying|ending|un|	determiner -40
start|behind|saying|ending|us|	determiner -56	word -75
start|behind|saying|ending|ux|	determiner -44
start|behind|saying|ending|ve|	word -78
start|behind|saying|ending|x|	capital -35
start|behind|saying|ending|y|	word -49
start|behind|saying|ending|za|	word -56
start|behind|saying|ending|ãe|	word -22
start|behind|saying|ending|ão|	word -68
start|behind|saying|ending|ça|	word -35
start|behind|saying|ending|én|	word -64
start|behind|saying|ending|ón|	word -58
start|behind|saying|first|	1 -8	60 -30	a -33	afloop -40	anfrage -19	as -27	aver -39	avere -18	averla -7	averlo -14	bedenken -19	calma -24	comentar -32	comunicado -22	das 17	dat 95	de -16	demissão -14	den -76	der -38	des -9	deux -44	die -7	dienstag -60	direct -63	donnerstag -23	due -45	een -6	eine -6	einem -24	einen -70	einer -58	el 12	entrevista -36	escrito -30	essere -19	este -51	gennaio -15	giudizio -30	haar -36	het 19	i -57	il 26	in -37	instagram -21	jornalistas -11	l' -42	la -26	las -98	le 17	les -72	los -64	lusa -19	l’ -60	mittwoch -28	montag -27	mãe -22	ne -47	noite -21	non -16	não -40	o -35	op 18	os -24	otra -44	parte -56	protokoll -8	que 6	radio -37	redes -51	rueda -48	rádio -13	sa -78	saída -29	se -20	ses -52	señalar -9	silêncio -25	sky -18	son -44	sonntag -25	sus -56	te -26	telefono -35	todo -29	tre -39	tribunal -19	um -43	un -40	una -57	une 18	vier 43	voz -56	x -35	y -49	zijn -33
start|behind|schreiben|	determiner -46	no -44	none -47	yes -25
start|behind|schrijven|	determiner -48	marks -53	none -56
start|behind|scrivere|	determiner -33	none -45	word -35
start|behind|señalar|	none -87
start|behind|sostenere|first|	aver -7
start|behind|sostenere|	none -16	word -17
start|behind|souvenir|	determiner -124	none 49
start|behind|spiegare|	none -42	word -35
start|behind|sprechen|	determiner -59	marks -61	no -70
start|behind|sprechen|first|	einem -62	einer -24
start|behind|spreken|	determiner -51	none -51	word -29
start|behind|staan|	capital -27	determiner -40	none -100
start|behind|staan|first|	de -34
start|behind|stehen|	capital -36	determiner -21	no -47	none -29	verb -43	word -33
start|behind|stehen|first|	der -19
start|behind|stellen|	no -42	none -30
start|behind|stimare|	none -35	word -29
start|behind|subordinator|none|	saying 39
start|behind|subordinator|	word -68
start|behind|sugerir|	none -16
start|behind|tabler|	none 68
start|behind|teilen|	capital -22	no -44	none -27	yes -8
start|behind|telefonare|	none -41
start|behind|telefonar|	none -33
start|behind|temer|	none -20
start|behind|that|auxiliary|	saying 15
start|behind|that|	determiner -79	preposition -62	pronoun 72	word 63
start|behind|that|marks|	saying -49
start|behind|that|none|	saying 62
start|behind|that|verb|	saying 22
start|behind|thinking|	capital -32	determiner -13	past -39	present 19	word -8
start|behind|thinking|ending|ão|	word -16
start|behind|trekken|	none -59	preposition -23
start|behind|unlisted|	capital -21	determiner -22	no -33	none -54	word -41
start|behind|verb-saying|none|	saying -52
start|behind|verb-saying|	stop -31
start|behind|verklaren|	determiner -41	none -71
start|behind|verraten|	capital -32	no -31	none -31
start|behind|vertellen|	determiner -31	none -53	word -26
start|behind|vertellen|first|	de -31
start|behind|verweisen|	capital 37	determiner 19	no 51	none 6	word 36	yes -14
start|behind|verweisen|first|	das 17
start|behind|ver|	determiner -13	none -22	word -27
start|behind|vinden|	determiner -14	none -52
start|behind|vinden|first|	de -12
start|behind|vragen|	none -93	word -52
start|behind|vrezen|	determiner -27	none -66
start|behind|waarschuwen|	none -54	word -35
start|behind|warnen|	determiner 7	none 21
start|behind|warnen|first|	einer -67
start|behind|weisen|	no -21	none -21
start|behind|wijzen|	determiner 48	none 70
start|behind|wijzen|first|	de 26
start|behind|word|	% -92	: -102	; -27	adverb -71	auxiliary 38	coordinator -67	determiner -19	end -126	preposition -12	stop -70	subordinator -69	that -76	verb-saying -71	word 15
start|behind|word|none|	judging -89	other -41	saying -9
start|behind|word|verb|	judging -54	saying -13
start|behind|zanjar|	none -46
start|behind|zeggen|	auxiliary -39	capital -23	determiner -52	none -80	pronoun -30	word -42
start|behind|zeggen|first|	de -48	een -24	het -30
start|behind|écrire|	determiner -45	none -58	word -53
start|behind|écrire|first|	un -11
start|behind|évaluer|	none -75	word -57
start|behind|évoquer|	determiner -43	none -49
start|colon|adverb|	auxiliary 47
start|colon|adverb|auxiliary|	saying 67
start|colon|annunciare|	none 20
start|colon|asks|false|	auxiliary 20	marks 67	none -29	verb 37
start|colon|away|2|	determiner 30	preposition -44	word 48
start|colon|away|3|	adverb 44	capital -32	determiner 16	preposition 26	pronoun 65
start|colon|away|4|	capital 31	determiner 26	preposition -91	pronoun 73	word -14
start|colon|away|5|	determiner 8	preposition 6	pronoun -24	word -8
start|colon|away|6|	capital 58	determiner -12	preposition 43	pronoun 67	word -37
start|colon|before|	: 24
start|colon|capital|	auxiliary 9	capital -15	word 90
start|colon|capital|auxiliary|	saying -33
start|colon|capital|none|	saying -17
start|colon|	contar -75	correggere -36	descartar -73	difendersi -11	dire -13	geben 16	houden -37	negar -30	pedir 12	stehen -44	unlisted 37	verteidigen 64	warnen 52	widersprechen 48	wijzen -86	zien -65
start|colon|contar|	none -84	word -75
start|colon|contestare|	determiner 46	none 15
start|colon|correggere|	auxiliary -36	determiner -36	none -36
start|colon|descartar|	determiner -73	none -88
start|colon|determiner|	auxiliary 78	capital -9	word 32
start|colon|determiner|auxiliary|	judging 71	saying 11
start|colon|determiner|marks|	saying -26
start|colon|determiner|none|	judging -8
start|colon|determiner|verb|	saying 67
start|colon|de|away|3|	judging -18	saying 34
start|colon|de|away|4|	judging 59	saying 44
start|colon|de|away|5|	saying -43
start|colon|de|	capital 45	preposition -39	pronoun 34	saying 11
start|colon|de|direct|	judging -19	saying -15
start|colon|de|inverted|	saying 13
start|colon|de|mood|	no -81	yes 109
start|colon|difendersi|	none -30	preposition -30
start|colon|dire|	none -19
start|colon|ending|an|	pronoun 27
start|colon|ending|a|	preposition 45
start|colon|ending|ch|	capital 81
start|colon|ending|el|	determiner 33
start|colon|ending|er|	adverb 47	determiner -11	preposition -38	pronoun 17
start|colon|ending|et|	pronoun 15
start|colon|ending|ie|	determiner 26
start|colon|ending|il|	determiner 65
start|colon|ending|in|	determiner -39	preposition -47
start|colon|ending|i|	determiner 57
start|colon|ending|le|	determiner -22
start|colon|ending|na|	capital -81
start|colon|ending|ne|	determiner -60
start|colon|ending|un|	determiner 38
start|colon|ending|za|	preposition 78
start|colon|es|apposed|	saying 8
start|colon|es|away|2|	saying 28
start|colon|es|away|4|	saying 52
start|colon|es|away|5|	saying -48
start|colon|es|away|6|	saying -86
start|colon|es|	determiner 35	judging 66	pronoun -58	word 8
start|colon|es|direct|	saying 30
start|colon|es|inverted|	saying -19
start|colon|es|mood|	none 29
start|colon|first|	a 45	der -11	die 26	ein -24	el 33	er 51	het 15	i 57	il 65	in -47	le -22	lo 48	man 27	per -81	senza 78	un 38
start|colon|fr|away|2|	saying 33
start|colon|fr|away|3|	saying -59
start|colon|fr|away|4|	saying -73
start|colon|fr|	determiner -16	saying -34	word -34
start|colon|fr|direct|	saying 9
start|colon|fr|inverted|	saying -62
start|colon|fr|mood|	none -44
start|colon|geben|	auxiliary 32	capital 19	determiner -11	no -74	none 19	yes 68
start|colon|houden|	none -76
start|colon|it|apposed|	saying -22
start|colon|it|apposition|	saying 11
start|colon|it|away|2|	saying 62
start|colon|it|away|3|	saying -7
start|colon|it|away|4|	judging 48	saying -42
start|colon|it|away|5|	judging 34	saying 6
start|colon|it|away|6|	saying 32
start|colon|it|	determiner 64	judging 64	preposition -39	saying 11	word 39
start|colon|it|direct|	saying -40
start|colon|it|inverted|	judging 34	saying 22
start|colon|it|mood|	none 32
start|colon|it|shared|	saying 59
start|colon|judging|	determiner 24	past 26	preposition -10	present 57	pronoun 53	word 16
start|colon|judging|ending|el|	determiner 42
start|colon|judging|first|	el 42
start|colon|mood|none|	judging 53	saying -7
start|colon|mood|no|	judging -21	saying -85
start|colon|mood|yes|	judging 52	saying 88
start|colon|negar|	auxiliary -23	none -38	pronoun -58
start|colon|nl|	adverb 47	preposition -27	pronoun 31	word 30
start|colon|nl|away|3|	saying 100
start|colon|nl|away|4|	judging -14	saying 71
start|colon|nl|away|5|	saying -28
start|colon|nl|direct|	saying 11
start|colon|nl|inverted|	judging 9	saying 31
start|colon|nl|mood|	none 21
start|colon|nl|shared|	saying -63
start|colon|order|apposed|	judging 25	saying -9
start|colon|order|apposition|	judging 46	saying -16
start|colon|order|direct|	judging -10	thinking 7
start|colon|order|elided|	saying -21
start|colon|order|inverted|	judging 50	other 37	saying 25
start|colon|order|shared|	saying -10
start|colon|other|	past 37
start|colon|pedir|	none 18
start|colon|preposition|auxiliary|	saying -26
start|colon|preposition|	capital -80	determiner -69	word 109
start|colon|preposition|marks|	saying 20
start|colon|preposition|none|	judging 28
start|colon|preposition|verb|	saying -23
start|colon|pronoun|	auxiliary 114	word 8
start|colon|pronoun|auxiliary|	judging 53	saying 17
start|colon|pronoun|none|	saying -58
start|colon|pt|apposed|	saying 16
start|colon|pt|apposition|	saying -66
start|colon|pt|away|4|	saying -48
start|colon|pt|away|6|	saying -17
start|colon|pt|direct|	saying 10
start|colon|pt|inverted|	saying 14
start|colon|pt|mood|	none -20
start|colon|pt|	preposition 24	saying -16	verb-saying -52	word -67
start|colon|saying|	adverb 67	auxiliary -27	capital -10	determiner 17	past -14	preposition -17	present 27	pronoun 12	subordinator -29
start|colon|saying|ending|an|	pronoun 27
start|colon|saying|ending|a|	preposition 45
start|colon|saying|ending|de|	determiner -16
start|colon|saying|ending|el|	determiner 10
start|colon|saying|ending|er|	adverb 47	determiner 39	preposition -26
start|colon|saying|ending|et|	pronoun -13
start|colon|saying|ending|ie|	determiner 12
start|colon|saying|ending|il|	determiner 53
start|colon|saying|ending|in|	determiner -47
start|colon|saying|ending|i|	determiner 57
start|colon|saying|ending|la|	determiner 9
start|colon|saying|ending|le|	determiner -38
start|colon|saying|ending|na|	capital -81
start|colon|saying|ending|ne|	determiner -60
start|colon|saying|ending|un|	determiner 53
start|colon|saying|ending|za|	preposition 67
start|colon|saying|first|	a 45	de -16	der 39	die 12	ein -32	el 10	er 49	het -13	i 57	il 53	la 9	le -38	lo 48	man 27	per -68	senza 67	un 53
start|colon|stehen|	determiner -36	no -44	none -44
start|colon|subordinator|auxiliary|	saying -29
start|colon|subordinator|	determiner -29
start|colon|thinking|	determiner -8
start|colon|warnen|	yes 52
start|colon|widersprechen|	auxiliary 48	yes 48
start|colon|wijzen|	none -99
start|colon|word|	, -58	auxiliary 29	preposition -83	word -11
start|colon|word|auxiliary|	saying -29
start|colon|word|marks|	saying 76
start|colon|word|none|	judging -52	saying -10
start|colon|word|verb|	saying -71
start|colon|zien|	none -65	preposition -65
start|comma|	aankondigen 18	accogliere -32	accuser -28	achar -23	acusar -55	adelantar -38	admettre 7	admitir -33	advertir -49	afdoen -45	affermare -26	affirmer -42	aggiungere 12	ajouter -31	alegar 35	ammettere -23	annoncer -67	annunciare -66	antworten 36	anunciar -56	apontar -52	appeler -54	apuntar -12	argumentar 16	asegurar 7	assumir -37	assurer 15	ausrichten 30	avaliar -35	avanzar -25	avertir -32	avisar 26	avvertire 18	añadir -8	begrüßen -74	behaupten 40	bekennen 9	beloven -62	berichten 39	bestätigen 12	beteuern 46	betogen 25	betonen 28	bevestigen -29	beweren 30	beziffern -52	bitten -45	blijven -28	brincar -25	bromear -31	calcular 52	celebrar -29	chamar -41	chiamare -35	chiedere -92	citar 12	cobrar -40	coincidir -41	comentar -30	commentare -27	commenter -30	concéder -20	condannare -28	condenar -38	confermare 7	confier -41	confirmar -57	confirmer -48	contar 25	contestar -28	contestare -65	criticar -44	decir 11	declarar -60	defender -37	demander -41	denunciar -28	desabafar -32	descartar -23	descrever -49	devolver -37	dichiarare -44	divulgar 32	déclarer -20	défendre 51	dénoncer -43	elogiar -19	elogiare -39	empfehlen 14	emporter -28	entgegnen 45	ergänzen 37	erklären -25	erläutern 27	erwidern 42	erzählen -20	escrever -49	esperar -37	esprimere -37	estimar -26	estimer -26	evitar -22	exigir -48	expliquer 17	exposer -35	faire_valoir 32	falar -82	finden 9	fordern 87	fragen 56	féliciter -35	garantir -13	geben -6	geven 15	glisser -61	hablar -22	halten 40	heißen 6	herinneren 13	heten -47	houden -54	indigner -48	indiquer -32	informar 11	interroger -40	ironiser -26	ironizar -51	juger 48	klagen -58	klinken 24	kritisieren -56	kündigen 73	lachen -61	lamentar -39	lamentarse -29	lancer -30	lassen 17	laten -52	leggen -43	lembrar -25	lire -19	llamar -34	lâcher -41	mahnen -7	manifestar -14	manter -26	meinen -26	melden 28	mostrar -70	negar -43	nennen -57	noter 18	nuancer -13	obiettare -31	observer -28	opposer -41	osservare 37	parlare -36	parler -27	pedir 21	perguntar -45	pester -16	plaider -34	plaisanter -20	plädieren 13	ponderar -40	poursuivre 16	precisar 16	precisare 18	preferir -29	preguntar -67	prevedere -49	prever -70	promettre -71	proponer -30	propor -52	proposer -51	protestar -35	protester -14	préciser 31	prévenir 23	queixar -50	querer -37	questionar -51	raccontare -45	raconter 8	rappeler 31	rechazar -17	reclamar -53	recomendar 45	reconnaître -58	reconocer -21	recordar -26	recusar -27	refuser -25	registar -37	registrar -42	regretter -29	rejeter -15	relatar -44	relever -36	reprendre -49	requérir -52	responder -34	ressalvar -21	resumir -37	revelar 42	ricordare 6	riferire 50	rir -27	rire -36	räumen 47	réagir -26	réclamer -47	répliquer -33	répondre -54	résumer -21	rétorquer -13	sagen -22	schließen 7	schreiben 21	schrijven -54	scrivere -7	sehen -55	sentenciar -18	señalar 16	sluiten -51	solicitar -46	sostener 19	sostenere -9	souffler -45	souligner -40	spiegare 12	sprechen -57	spreken -22	staan -51	stehen -70	stellen -22	stimare -37	sublinhar -41	teilen 44	trasladar -46	trekken -29	témoigner -20	unlisted -57	ver -41	verklaren -46	verlauten 67	versichern 49	versprechen -20	vertellen 22	verweisen -36	vinden 46	volere -37	vouloir -28	vragen 29	warnen 64	werfen 23	wijzen -45	willen -52	wollen 11	zeggen -12	zien -41	äußern -30	écrire 25	étrangler -23	évaluer -23
start|comma|aankondigen|	none 26	word 18
start|comma|accogliere|	none -43	word -27
start|comma|accuser|	auxiliary -22	none -32	word -23
start|comma|accuser|first|	qui -22
start|comma|achar|	none -28
start|comma|acusar|	none -74
start|comma|adelantar|	none -46
start|comma|admettre|	none 21
start|comma|admitir|	coordinator -12	none -61	verb -16	word 27
start|comma|admitir|first|	no -21
start|comma|adverb|	, -81	adverb 29	auxiliary -56	determiner -19	preposition 22	that 42	verb-saying -49	word 44
start|comma|adverb|auxiliary|	saying 20
start|comma|adverb|marks|	saying 17
start|comma|adverb|none|	other -31	saying 17	thinking 33
start|comma|adverb|verb|	saying -70
start|comma|advertir|	none -64
start|comma|afdoen|	none -45
start|comma|affermare|	none -25
start|comma|affirmer|	determiner -41	none -59
start|comma|affirmer|first|	la -40
start|comma|afirmar|	adverb 37	none -8	preposition -79	word 8
start|comma|aggiungere|	auxiliary 32	determiner 47	marks 27	none 7
start|comma|aggiungere|first|	è 24
start|comma|ajouter|	none -35
start|comma|alegar|	none 25
start|comma|ammettere|	none -31
start|comma|annoncer|	capital -18	determiner -67	none -87	preposition -13	word -29
start|comma|annunciare|	none -81	preposition -62	word -26
start|comma|antworten|	no 36
start|comma|anunciar|	none -70	preposition -49	verb -50
start|comma|apontar|	none -75	word -44
start|comma|appeler|	none -62	word -27
start|comma|apuntar|	none -16
start|comma|argumentar|	none 25
start|comma|asegurar|	none 10	word 11
start|comma|asks|false|	auxiliary 53	marks -10	none -16	verb -37
start|comma|assicurare|	auxiliary 23	none 6	word 19
start|comma|assicurare|first|	è 23
start|comma|assumir|	marks -36	none -37	verb-saying -36
start|comma|assurer|	auxiliary 33	word 16
start|comma|ausrichten|	auxiliary 12	none 34	pronoun 42	yes 17
start|comma|ausrichten|first|	er 37
start|comma|auxiliary|	adverb 32	determiner 67	pronoun -16	quote 57	that 15	verb-saying -53	word 22
start|comma|auxiliary|auxiliary|	saying -32
start|comma|auxiliary|marks|	saying 30
start|comma|auxiliary|none|	saying 32	thinking -24
start|comma|auxiliary|verb|	saying -10
start|comma|avaliar|	none -50
start|comma|avanzar|first|	1 -23
start|comma|avanzar|	none -27	word -25
start|comma|avertir|	none -44
start|comma|avisar|	none 39
start|comma|away|2|	adverb -35	auxiliary 9	capital -21	determiner 44	preposition -41	pronoun 91	subordinator 13	verb-judging -52	verb-saying -27	word 38
start|comma|away|3|	auxiliary 12	capital 53	coordinator 54	determiner 75	preposition 48	pronoun 21	subordinator -22	verb-saying -11	word 30
start|comma|away|4|	adverb 24	auxiliary -13	capital -111	coordinator -32	determiner -46	preposition -44	pronoun -51	subordinator 30	verb-judging -64	verb-saying 10	word -10
start|comma|away|5|	adverb 33	auxiliary 24	capital 12	coordinator -34	determiner 31	preposition 28	pronoun -48	subordinator -23	verb-judging -57	verb-saying -68	word -42
start|comma|away|6|	adverb 6	auxiliary 62	capital -127	coordinator -89	determiner -80	preposition -30	pronoun 18	subordinator -81	that -23	verb-judging -29	verb-saying -106	verb-thinking -45	word -38
start|comma|añadir|	none 9
start|comma|begrüßen|	no -74	none -50
start|comma|behaupten|	auxiliary 40	none 14	pronoun 18	yes 40
start|comma|bekennen|	none -17
start|comma|beloven|	auxiliary -58	none -66
start|comma|berichten|	auxiliary 51	no 22	none 11	yes 53
start|comma|bestätigen|	no 16	none 43	verb -55
start|comma|beteuern|	auxiliary 39	word 38	yes 39
start|comma|betogen|	auxiliary 33	none 32
start|comma|betonen|	determiner 26
start|comma|bevestigen|	auxiliary -29	none -6
start|comma|beweren|	none 44
start|comma|beziffern|	no -38	none -38	word -38
start|comma|bitten|	determiner -21	no -21
start|comma|blijven|	none -40
start|comma|brincar|	none -33
start|comma|bromear|	none -41	preposition -12
start|comma|calcular|	determiner 45	none 75
start|comma|calcular|first|	unas 45
start|comma|capital|	) -23	, -41	capital -108	coordinator 35	determiner -66	preposition 33	verb-saying -82
start|comma|capital|auxiliary|	judging 53	saying -23
start|comma|capital|none|	judging -55	saying -80	thinking -33
start|comma|capital|verb|	judging -11	saying 11
start|comma|celebrar|	none -39
start|comma|chamar|	none -58
start|comma|chiamare|	none -42	preposition -18	word -21
start|comma|chiedere|	auxiliary -54	determiner -45	marks -37	none -103	preposition -59	subordinator -41	verb-saying -36
start|comma|chiedere|first|	a -50
start|comma|citar|	none 48
start|comma|cobrar|	none -56
start|comma|coincidir|	none -42	verb -39
start|comma|comentar|first|	de -9
start|comma|comentar|	none -33	preposition -16	word -31
start|comma|commentare|	none -38	word -16
start|comma|commenter|	none -39
start|comma|concéder|	none -28
start|comma|condannare|	none -36
start|comma|condenar|	none -45	preposition -19	word -36
start|comma|confermare|	none 28	preposition -66	verb -50
start|comma|confier|	none -53	word -20
start|comma|confirmar|	coordinator -13	none -77	preposition -21	verb -12	word -52
start|comma|confirmar|first|	mas -12
start|comma|confirmer|	coordinator -19	none -63	preposition -39	verb -17
start|comma|confirmer|first|	mais -19
start|comma|contar|	determiner 7	none 18	preposition -53	verb 46	word 41
start|comma|contar|first|	o -88
start|comma|contestare|	none -93
start|comma|contestar|	none -37
start|comma|coordinator|	adverb -35	auxiliary 6	capital -55	determiner -38	preposition -58	pronoun 35	quote -16	verb-judging -35	verb-saying -46	word 26
start|comma|coordinator|auxiliary|	judging -53
start|comma|coordinator|marks|	saying 8
start|comma|coordinator|none|	judging -27	saying 13
start|comma|coordinator|verb|	judging -21	saying -65
start|comma|criticar|	none -61
start|comma|decir|	auxiliary 39	coordinator -39	none -14	preposition -32	verb 33	word 20
start|comma|decir|first|	y -39
start|comma|declarar|	none -69	preposition -52
start|comma|defender|	capital -20	none -50
start|comma|demander|	none -56
start|comma|denunciar|	none -37	word -40
start|comma|desabafar|	none -44
start|comma|descartar|	none -27	preposition -17
start|comma|descrever|	none -72
start|comma|determiner|	adverb 7	auxiliary -36	capital 72	determiner -74	preposition -138	pronoun -77	quote -88	verb-saying -69	word 47
start|comma|determiner|auxiliary|	judging 32	saying 25
start|comma|determiner|marks|	judging -84	saying -19
start|comma|determiner|none|	judging 23	other -37	saying -8	thinking -44
start|comma|determiner|verb|	judging 38
start|comma|devolver|	none -52	preposition -15	word -37
start|comma|de|	adverb 7	auxiliary -18	capital 12	coordinator -16	judging 16	other -48	preposition 63	pronoun 30	saying 26	thinking -10	verb-saying -83	verb-thinking -16	word 37
start|comma|de|apposed|	judging 9	saying 27
start|comma|de|apposition|	saying 76
start|comma|de|away|2|	judging -61	saying 56
start|comma|de|away|3|	judging 32	other -40	saying 54
start|comma|de|away|4|	judging -12	saying -30	thinking -23
start|comma|de|away|5|	judging 95
start|comma|de|away|6|	judging -103	other -27	saying -35	thinking -49
start|comma|de|direct|	saying 9	thinking -43
start|comma|de|inverted|	judging -29	other -41	saying 8
start|comma|de|mood|	no -10	yes 76
start|comma|de|shared|	saying 8
start|comma|dichiarare|	none -55	word -44
start|comma|dire|	adverb 33	auxiliary 54	coordinator 34	determiner -71	marks 41	none -28	preposition -38	pronoun 23	verb -55	verb-saying -23	word 6
start|comma|dire|first|	di 27	et 20
start|comma|divulgar|	determiner 24	none 26	verb 24
start|comma|divulgar|first|	o 24
start|comma|dizer|	auxiliary 37	capital -55	none -7	preposition -112
start|comma|dizer|first|	de -33	em -9
start|comma|déclarer|	none -26	preposition -19	word -19
start|comma|défendre|	none 30
start|comma|dénoncer|	none -49
start|comma|elogiare|	none -52
start|comma|elogiar|first|	aunque -16
start|comma|elogiar|	none -19	subordinator -16	verb -16
start|comma|empfehlen|	determiner 14	no 14	none 14
start|comma|emporter|	none -39
start|comma|ending|1|	word -61
start|comma|ending|2|	word -61
start|comma|ending|31|	word -40
start|comma|ending|3|	word -51
start|comma|ending|41|	word -37
start|comma|ending|44|	word -45
start|comma|ending|4|	word -54
start|comma|ending|50|	word -44
start|comma|ending|58|	word -30
start|comma|ending|5|	word -54
start|comma|ending|67|	word -30
start|comma|ending|6|	word -44
start|comma|ending|74|	word -38
start|comma|ending|79|	word -23
start|comma|ending|7|	word -47
start|comma|ending|8|	word -70
start|comma|ending|9|	word -57
start|comma|ending|al|	preposition -58	word -63
start|comma|ending|am|	preposition -60
start|comma|ending|an|	preposition 51	pronoun 67
start|comma|ending|ao|	preposition -57
start|comma|ending|ar|	coordinator -37	word -61
start|comma|ending|as|	auxiliary -43	coordinator -69	determiner 7	preposition -33	word 30
start|comma|ending|at|	subordinator 11
start|comma|ending|au|	preposition -44
start|comma|ending|a|	auxiliary -75	preposition 39
start|comma|ending|be|	auxiliary 50
start|comma|ending|ce|	word -53
start|comma|ending|ch|	word 46
start|comma|ending|c’|	word 43
start|comma|ending|da|	preposition -53	word -101
start|comma|ending|de|	auxiliary 7	determiner 30	preposition -64	subordinator -14
start|comma|ending|di|	preposition 11	word -41
start|comma|ending|do|	preposition -71	verb-saying -56	word -87
start|comma|ending|du|	determiner -31
start|comma|ending|d’|	preposition 30
start|comma|ending|ef|	word 34
start|comma|ending|eg|	word -43
start|comma|ending|ei|	auxiliary 41	determiner 42	preposition 38
start|comma|ending|el|	capital -17	determiner -45	preposition -32
start|comma|ending|em|	determiner 71	preposition -109
start|comma|ending|en|	adverb 19	auxiliary 49	coordinator 14	determiner -7	preposition -75	subordinator 16
start|comma|ending|er|	adverb 83	capital 40	determiner -25	preposition -61	pronoun 7	word 49
start|comma|ending|es|	auxiliary 45	determiner 25	pronoun -26	word -49
start|comma|ending|et|	coordinator 36	verb-saying 12	word -33
start|comma|ending|eu|	capital -27	word 35
start|comma|ending|e|	coordinator 13
start|comma|ending|fe|	word 65
start|comma|ending|ft|	auxiliary -6
start|comma|ending|ga|	word -26
start|comma|ending|ge|	word -7
start|comma|ending|go|	word 38
start|comma|ending|ha|	auxiliary -44
start|comma|ending|he|	word 9
start|comma|ending|ho|	word -39
start|comma|ending|ia|	capital -37	word 24
start|comma|ending|ie|	determiner -22	pronoun 19	subordinator 11
start|comma|ending|il|	determiner -46	pronoun 15
start|comma|ending|im|	preposition 11
start|comma|ending|in|	capital -27	determiner 21	preposition -47
start|comma|ending|io|	capital -55	word -50
start|comma|ending|is|	auxiliary 41	coordinator -37
start|comma|ending|it|	preposition 35	verb-saying -46
start|comma|ending|jl|	subordinator -32
start|comma|ending|já|	adverb -26
start|comma|ending|l'|	determiner -27
start|comma|ending|la|	determiner -27	preposition -74
start|comma|ending|le|	determiner 34	pronoun 13	word -31
start|comma|ending|ll|	auxiliary -30
start|comma|ending|ls|	preposition -42	word 11
start|comma|ending|lu|	word -24
start|comma|ending|l’|	determiner 15
start|comma|ending|ma|	capital -9	coordinator -57	determiner -40	preposition -64	verb-saying -10
start|comma|ending|me|	pronoun -21
start|comma|ending|mt|	word 46
start|comma|ending|na|	capital 10	determiner 7	preposition -90	word -73
start|comma|ending|nd|	capital 20	coordinator -14	word 31
start|comma|ending|ne|	determiner 45	verb-saying -15	word 45
start|comma|ending|ng|	capital 32
start|comma|ending|no|	auxiliary 69	preposition -88	word 49
start|comma|ending|ns|	preposition -65
start|comma|ending|nt|	adverb -28	preposition -24	verb-judging -23	verb-saying -48	word -12
start|comma|ending|n’|	word 10
start|comma|ending|oi|	adverb -56	auxiliary 7
start|comma|ending|om|	preposition -52
start|comma|ending|on|	preposition -67	word -29
start|comma|ending|or|	preposition -63	word -64
start|comma|ending|os|	adverb -43	word 30
start|comma|ending|ou|	verb-saying -65	word 11
start|comma|ending|o|	determiner -8
start|comma|ending|ra|	auxiliary 33	preposition -60	verb-saying -53	word -75
start|comma|ending|rd|	auxiliary 77
start|comma|ending|re|	adverb 18	capital -15	preposition -47	word 11
start|comma|ending|ro|	coordinator -30	word 25
start|comma|ending|rs|	preposition -47
start|comma|ending|rá|	word 28
start|comma|ending|sa|	verb-saying -42	word -61
start|comma|ending|si|	pronoun -43
start|comma|ending|so|	word -35
start|comma|ending|st|	auxiliary -29
start|comma|ending|sé|	word -52
start|comma|ending|ta|	verb-saying 40	word 13
start|comma|ending|te|	adverb -52	auxiliary -59	capital -35	verb-saying -52	verb-thinking -49	word 27
start|comma|ending|ti|	word -31
start|comma|ending|to|	capital -36	subordinator -61	verb-saying -24	word -73
start|comma|ending|tá|	auxiliary 38
start|comma|ending|té|	word -32
start|comma|ending|tó|	verb-saying -31
start|comma|ending|ue|	subordinator -51	that -32	word -35
start|comma|ending|ui|	word -88
start|comma|ending|un|	determiner -22
start|comma|ending|ur|	adverb 40	preposition -19	word -41
start|comma|ending|us|	adverb 19	preposition -15
start|comma|ending|ut|	word -29
start|comma|ending|va|	verb-saying -18
start|comma|ending|ve|	word -43
start|comma|ending|vo|	word -28
start|comma|ending|wo|	subordinator -42
start|comma|ending|ya|	adverb -48
start|comma|ending|y|	coordinator -39
start|comma|ending|zu|	preposition -37
start|comma|ending|às|	preposition -75
start|comma|ending|à|	preposition -17
start|comma|ending|ás|	adverb -51
start|comma|ending|ão|	auxiliary 34	word 47
start|comma|ending|ée|	word -64
start|comma|ending|ém|	adverb -52
start|comma|ending|é|	auxiliary 33
start|comma|ending|ún|	preposition -32
start|comma|ending|ür|	preposition -41
start|comma|entgegnen|	auxiliary 45	yes 45
start|comma|ergänzen|	yes 13
start|comma|erklären|	auxiliary 43	determiner -11	no -45	none -45	pronoun 39	yes 67
start|comma|erläutern|	auxiliary -11	no 16	none 47	yes 31
start|comma|erwidern|	yes 42
start|comma|erzählen|	auxiliary 26	no -67	none 17	pronoun 49	verb -38	word -7	yes 64
start|comma|erzählen|first|	habe 47	sie 49
start|comma|escrever|	none -73	preposition -38	word -50
start|comma|esperar|	none -46	preposition -18
start|comma|esprimere|	determiner -37	none -37
start|comma|esprimere|first|	la -37
start|comma|estimar|	none -29
start|comma|estimer|	none -32	word -26
start|comma|es|apposed|	saying -30
start|comma|es|apposition|	judging -14	saying 77
start|comma|es|	auxiliary 70	capital -64	coordinator -48	determiner -24	judging -48	other -20	preposition -84	pronoun -40	saying -23	subordinator -53	that -30	thinking -62	verb-saying -68	word 14
start|comma|es|away|2|	saying 19
start|comma|es|away|3|	saying -69
start|comma|es|away|4|	judging -54	saying -21
start|comma|es|away|5|	saying -80
start|comma|es|away|6|	judging -33	other -15	saying -32	thinking -49
start|comma|es|direct|	judging -25	saying -144	thinking -33
start|comma|es|elided|	saying -87
start|comma|es|inverted|	judging -59	other -19	saying -40
start|comma|es|mood|	none -33
start|comma|es|relative|	saying -91
start|comma|es|shared|	saying -11
start|comma|evitar|	none -30
start|comma|exigir|	capital -14	none -68
start|comma|explicar|	auxiliary 24	coordinator 54	preposition -29	word -83
start|comma|explicar|first|	de -19	e 56
start|comma|expliquer|	none 18	word -43
start|comma|exposer|	none -45	word -35
start|comma|faire_valoir|first|	qui -53
start|comma|faire_valoir|	none 54	verb -48	word 42
start|comma|falar|	auxiliary -55	none -115	preposition -21	word -38
start|comma|finden|	auxiliary 52	yes 29
start|comma|first|	1 -61	2 -61	3 -51	31 -40	4 -54	41 -37	44 -45	5 -54	50 -44	58 -30	6 -44	67 -30	7 -47	79 -23	8 -70	9 -57	a 17	aber 29	abílio -16	al -73	alle 67	als -45	am -60	ao -57	arrivata -28	au -44	aunque -48	auteur -28	avrebbe 6	bei 38	chef -35	cheffe -57	com -52	con -35	contou -50	c’ 43	da -53	dans -52	das -10	davanti -19	de -36	del -32	dem 71	den -15	der -26	devant -20	di 11	die -22	directrice -28	dit -46	do -42	drei 36	du -31	déléguée -13	d’ 30	e 13	een 58	ein 11	el -45	elle -51	em -107	en -14	enquanto -61	entre -47	er 14	era 33	es -7	eso -26	está 38	et 36	foi 7	für -41	ha -39	habe 49	hanno 60	heeft -6	il -7	in -44	is 41	ist -58	já -26	komt 46	l' -27	la -27	les 26	lesionado -32	lo -41	lors -47	l’ 15	ma -57	maar -37	mais -34	man 67	mas -69	me -21	menos -43	na -90	nella -44	niemand 31	no -11	non -24	numa -64	nur 40	não 13	n’ 10	o -8	omdat 11	osserva -18	per -14	pero -30	poi -56	por -82	porque -29	porém -52	pour -19	precisa -42	presidenta -50	presidente -49	présidente -39	puis -20	que -32	qui -51	quien -50	responsable -23	segundo -48	según -32	sei 41	sein 36	seine 36	seit -40	selon -57	sem -54	si -43	sie 19	siempre 35	sin -31	sono 32	sostiene -15	sous -32	são 34	terwijl -32	toen 16	tout -29	tras -33	uma -40	un -22	una 7	unas 45	und -14	une 13	was 15	wer 45	werde 7	wie 11	wo -42	wonach 35	y -41	ya -48	zonder -61	zu -37	à -17	às -75	é 33	élu -24
start|comma|fordern|	determiner 54	no 87	none 61
start|comma|fordern|first|	die 52
start|comma|fr|	adverb -34	auxiliary -35	capital -45	coordinator 23	determiner -31	judging -77	other -37	pronoun -54	saying -44	subordinator -28	thinking -61	verb-judging -36	verb-saying -63	word -52
start|comma|fr|apposed|	judging -24	saying -82	thinking -47
start|comma|fr|apposition|	judging -44
start|comma|fr|away|2|	judging -60	saying -25
start|comma|fr|away|3|	judging -31	saying 67
start|comma|fr|away|4|	judging -23	saying -60
start|comma|fr|away|5|	judging -42	saying -102
start|comma|fr|away|6|	judging -44	other -36	saying -104	thinking -60
start|comma|fr|direct|	judging -68	saying -67	thinking -31
start|comma|fr|elided|	saying -49
start|comma|fr|inverted|	judging -25	other -24	saying -88
start|comma|fr|mood|	none -52
start|comma|fr|relative|	judging -17	saying 28	thinking -27
start|comma|fr|shared|	judging -30	saying 38
start|comma|féliciter|	none -38
start|comma|garantir|	auxiliary 38	coordinator -37	none -15	preposition -71	word -51
start|comma|geben|	auxiliary 57	determiner -69	no -18	none -25	pronoun 27	verb -59	yes 27
start|comma|geben|first|	4 -35	die -69
start|comma|geven|	none 21
start|comma|glisser|	none -63
start|comma|hablar|first|	en -12
start|comma|hablar|	none -31	preposition -12
start|comma|halten|	auxiliary 12	capital 34	determiner 30	none -10	verb 23	yes 69
start|comma|halten|first|	die -15
start|comma|heißen|	auxiliary -26	determiner 75	marks 40	no -36	pronoun 71	word -40	yes 90
start|comma|heißen|first|	die 54
start|comma|herinneren|	none 20
start|comma|heten|	none -66	word -41
start|comma|houden|	capital -25	none -72
start|comma|indigner|	none -70
start|comma|indiquer|	auxiliary -22	none -37	verb-saying -22	word -18
start|comma|informar|	determiner -52	none 21	preposition 33	verb -55	word -6
start|comma|informar|first|	el -45	em -36
start|comma|interroger|	auxiliary -27	determiner -43	none -48	pronoun -22	word -15
start|comma|interroger|first|	elle -14
start|comma|ironiser|	none -31	word -20
start|comma|ironizar|	none -70	preposition -14	word -28
start|comma|it|	adverb -29	auxiliary 14	capital -103	coordinator -61	determiner 39	judging -25	other -45	preposition 6	pronoun -43	subordinator 17	thinking -68	verb-judging -42	verb-saying 13	word -10
start|comma|it|apposed|	saying 19
start|comma|it|apposition|	judging -23	saying 87
start|comma|it|away|2|	judging 14	saying 50
start|comma|it|away|3|	judging -73	saying -81
start|comma|it|away|4|	saying -56	thinking -21
start|comma|it|away|5|	judging -22	saying 54
start|comma|it|away|6|	judging -61	saying -42	thinking -39
start|comma|it|direct|	judging -70	saying -46	thinking -44
start|comma|it|elided|	saying -109
start|comma|it|inverted|	judging -58	other -47	saying -70
start|comma|it|relative|	judging -43	saying -55
start|comma|it|shared|	saying 62
start|comma|judging|	adverb -31	auxiliary 15	capital 26	coordinator -61	determiner 12	past -12	preposition -86	present -43	pronoun 16	subordinator -29	verb-saying -69	word -17
start|comma|judging|ending|1|	word -34
start|comma|judging|ending|9|	word -27
start|comma|judging|ending|ar|	coordinator -18	preposition -16
start|comma|judging|ending|a|	preposition -20
start|comma|judging|ending|de|	preposition -8
start|comma|judging|ending|do|	word -29
start|comma|judging|ending|em|	preposition -28
start|comma|judging|ending|en|	capital 48
start|comma|judging|ending|er|	determiner -66
start|comma|judging|ending|e|	coordinator -42
start|comma|judging|ending|ie|	determiner -47
start|comma|judging|ending|l’|	determiner -82
start|comma|judging|ending|om|	preposition -11
start|comma|judging|ending|or|	preposition -17
start|comma|judging|ending|sa|	word -21
start|comma|judging|ending|ta|	word -24
start|comma|judging|ending|ue|	subordinator -29
start|comma|judging|ending|ui|	word -22
start|comma|judging|ending|à|	preposition -16
start|comma|judging|first|	1 -34	9 -27	a -20	aunque -22	com -11	de -8	der -66	die -47	e -42	em -28	l’ -82	maar -18	par -16	por -17	porque -28	qui -22	à -16
start|comma|juger|	none 48
start|comma|klagen|	no -58	none -57
start|comma|klinken|	none 13
start|comma|kündigen|	determiner 52	no 68	none 55
start|comma|lachen|	none -50
start|comma|lamentarse|	none -40	word -27
start|comma|lamentar|	none -45	preposition -35	word -23
start|comma|lancer|	none -32	preposition -29	word -25
start|comma|lassen|first|	man 43
start|comma|lassen|	no 17	pronoun 43
start|comma|laten|	none -74
start|comma|leggen|	none -59	word -43
start|comma|leggere|	none -32
start|comma|lembrar|	none -31	preposition -34
start|comma|lire|	none -20
start|comma|llamar|	none -47
start|comma|lâcher|	none -58
start|comma|manifestar|	none -16
start|comma|manter|	none -33	preposition -26	word -16
start|comma|meinen|	auxiliary 48	determiner 45	no -60	none -56	pronoun 75	yes 54
start|comma|melden|	adverb 13	no -31	none 54	verb 48
start|comma|mood|none|	judging -57	other -48	saying -14	thinking -14
start|comma|mood|no|	other -48	saying -12
start|comma|mood|yes|	judging 30	saying 73
start|comma|mostrar|	none -98	word -62
start|comma|negar|	none -62	verb-saying -11
start|comma|nennen|	no -57
start|comma|nl|	adverb 57	auxiliary 43	capital -57	coordinator -13	judging -11	preposition -82	thinking -52	word -29
start|comma|nl|apposed|	saying 11
start|comma|nl|apposition|	saying 40
start|comma|nl|away|2|	judging -55	saying -53	thinking -29
start|comma|nl|away|3|	saying 68
start|comma|nl|away|4|	saying -60
start|comma|nl|away|5|	judging -73	saying -36
start|comma|nl|away|6|	judging 15	saying 14	thinking -29
start|comma|nl|direct|	judging -65	saying -74	thinking -52
start|comma|nl|inverted|	saying -50
start|comma|nl|shared|	saying 108
start|comma|noter|	none 17
start|comma|nuancer|	none -16
start|comma|obiettare|	none -14	word -31
start|comma|observer|	none -37	word -28
start|comma|opposer|	none -48
start|comma|order|apposed|	judging -15	saying 34	thinking -88
start|comma|order|apposition|	judging 29	saying 119
start|comma|order|direct|	judging -42	saying -43	thinking -74
start|comma|order|elided|	saying -168
start|comma|order|inverted|	judging -49	other -50	saying -79
start|comma|order|relative|	judging -57	saying 24	thinking -44
start|comma|order|shared|	judging 25	other -35	saying 105
start|comma|osservare|	auxiliary 44	none 41
start|comma|other|	adverb -31	determiner -42	past -57	preposition -32	word -40
start|comma|parlare|	none -43	word -37
start|comma|parler|	none -29
start|comma|pedir|	auxiliary 74	none -16	preposition 57	verb -56	verb-saying -70	word -138
start|comma|pedir|first|	contou -41
start|comma|perguntar|	none -61
start|comma|pester|	none -19	word -13
start|comma|plaider|	none -44
start|comma|plaisanter|	none -26	word -20
start|comma|plädieren|	determiner 13	no 13	none 13
start|comma|plädieren|first|	den 13
start|comma|ponderar|	none -55
start|comma|poursuivre|	none 23
start|comma|precisare|	none 32
start|comma|precisar|	auxiliary 34	none 18	word 7
start|comma|preferir|	none -42	verb-saying -19
start|comma|preguntar|	marks -38	none -69	verb-saying -52
start|comma|preposition|	adverb 46	capital -47	determiner -28	preposition 15	pronoun 6	quote 29	that -52	verb-saying -43	word 9
start|comma|preposition|auxiliary|	saying 58
start|comma|preposition|marks|	saying -7
start|comma|preposition|none|	judging -68	other -32	saying -7	thinking -38
start|comma|prevedere|	none -62
start|comma|prever|	none -92
start|comma|promettre|	marks -60	none -80
start|comma|pronoun|	, -70	capital -21	preposition 74	verb-saying -63	word 31
start|comma|pronoun|auxiliary|	judging 25
start|comma|pronoun|marks|	saying 76
start|comma|pronoun|verb|	saying 14
start|comma|proponer|	none -41
start|comma|propor|	none -72
start|comma|proposer|	none -68	preposition -24
start|comma|protestar|	none -49
start|comma|protester|	none -14
start|comma|préciser|	none 47	word 25
start|comma|prévenir|	none 35	preposition 27
start|comma|pt|apposed|	saying 45
start|comma|pt|apposition|	judging -47	saying 27
start|comma|pt|	auxiliary 33	capital -85	judging -69	other -33	preposition -17	saying -6	subordinator -69	thinking 40	verb-judging -56	verb-saying -14
start|comma|pt|away|2|	judging -43
start|comma|pt|away|3|	saying -11
start|comma|pt|away|4|	judging -38	other -30	saying 24
start|comma|pt|away|5|	judging -31	saying -39
start|comma|pt|away|6|	judging -43	saying -21	thinking -29
start|comma|pt|direct|	judging -56	saying -14	thinking -29
start|comma|pt|elided|	saying -102
start|comma|pt|inverted|	judging -35	other -33	saying -78
start|comma|pt|relative|	saying 39
start|comma|pt|shared|	saying 11
start|comma|queixar|	none -54
start|comma|querer|	none -52
start|comma|questionar|	none -62
start|comma|raccontare|	none -54	preposition -17	word -40
start|comma|raconter|	determiner -47	none 13	verb -26	word -49
start|comma|raconter|first|	qui -6
start|comma|rappeler|	auxiliary 40	determiner -55	none 36	preposition -64	word 34
start|comma|rechazar|first|	por -17
start|comma|rechazar|	none -22	preposition -17
start|comma|rechnen|	determiner -21	no -12
start|comma|rechnen|first|	die -34
start|comma|reclamar|	none -73	word -29
start|comma|recomendar|	none 71	word 45
start|comma|reconnaître|	none -82	word -21
start|comma|reconocer|	none -29	preposition -21
start|comma|recordar|	none -50	preposition -25	word -31
start|comma|recusar|	none -30	word -25
start|comma|refuser|	none -29
start|comma|registar|	none -47
start|comma|registrar|	none -53	word -42
start|comma|regretter|	none -37	word -26
start|comma|rejeter|	none -19
start|comma|relatar|	adverb -32	none -68	preposition -19	word -35
start|comma|relever|	none -37
start|comma|reprendre|	none -61
start|comma|requérir|	none -74
start|comma|responder|	none -41	preposition -34
start|comma|ressalvar|	none -50
start|comma|resumir|first|	de -9
start|comma|resumir|	none -39	preposition -9	word -32
start|comma|revelar|	none 60	preposition 50
start|comma|ricordare|	none 8	word -69
start|comma|riferire|	auxiliary 15	none 68
start|comma|rire|	coordinator -20	none -52
start|comma|rire|first|	puis -20
start|comma|rir|	none -39
start|comma|räumen|	auxiliary 49	none 11	yes 23
start|comma|réagir|	none -27	word -14
start|comma|réclamer|	none -66
start|comma|répliquer|	none -44
start|comma|répondre|	none -78
start|comma|résumer|	none -26	word -16
start|comma|rétorquer|	none -16
start|comma|sagen|	adverb 62	auxiliary -35	capital -55	coordinator 70	determiner -27	no -64	none -20	preposition -20	pronoun -32	verb 48	word 59	yes 100
start|comma|sagen|first|	als -42	der -20	die 13	er -48	sie 50	und 70
start|comma|saying|	adverb 7	auxiliary 21	capital -53	coordinator -16	determiner 9	participle -47	preposition 14	pronoun 20	subordinator -18	that -33	verb-judging -91	verb-saying -38	verb-thinking 10
start|comma|saying|ending|1|	word -52
start|comma|saying|ending|2|	word -61
start|comma|saying|ending|31|	word -40
start|comma|saying|ending|3|	word -51
start|comma|saying|ending|41|	word -37
start|comma|saying|ending|4|	word -54
start|comma|saying|ending|50|	word -44
start|comma|saying|ending|58|	word -29
start|comma|saying|ending|5|	word -54
start|comma|saying|ending|6|	word -44
start|comma|saying|ending|74|	word -38
start|comma|saying|ending|79|	word -23
start|comma|saying|ending|7|	word -47
start|comma|saying|ending|9|	word -40
start|comma|saying|ending|al|	preposition -58	word -63
start|comma|saying|ending|am|	preposition -60
start|comma|saying|ending|an|	preposition 51	pronoun 67
start|comma|saying|ending|ao|	preposition -57
start|comma|saying|ending|ar|	coordinator -31	preposition 7	word -61
start|comma|saying|ending|as|	auxiliary -43	coordinator -69	determiner 7	preposition -33	word -47
start|comma|saying|ending|at|	subordinator 11
start|comma|saying|ending|au|	preposition -46
start|comma|saying|ending|a|	auxiliary -75	preposition 42
start|comma|saying|ending|be|	auxiliary 54
start|comma|saying|ending|ce|	word -53
start|comma|saying|ending|ch|	word 46
start|comma|saying|ending|c’|	word 43
start|comma|saying|ending|da|	preposition -53	word -98
start|comma|saying|ending|de|	auxiliary 7	determiner 33	preposition -69
start|comma|saying|ending|di|	preposition 11	word -35
start|comma|saying|ending|do|	preposition -72	verb-saying -56	word -89
start|comma|saying|ending|du|	determiner -31
start|comma|saying|ending|d’|	preposition 30
start|comma|saying|ending|ef|	word 34
start|comma|saying|ending|eg|	word -43
start|comma|saying|ending|ei|	auxiliary 20	preposition 38
start|comma|saying|ending|el|	capital -17	determiner -45	preposition -32
start|comma|saying|ending|em|	preposition -109
start|comma|saying|ending|en|	adverb 19	auxiliary 49	coordinator 24	determiner -22	preposition -75	subordinator 16	word 6
start|comma|saying|ending|er|	adverb 84	capital 42	determiner -15	preposition -59	pronoun 7	word 52
start|comma|saying|ending|es|	auxiliary 48	determiner 25	pronoun -26
start|comma|saying|ending|et|	coordinator 36	verb-saying 12
start|comma|saying|ending|eu|	capital -27	word 35
start|comma|saying|ending|e|	coordinator 19
start|comma|saying|ending|fe|	word 65
start|comma|saying|ending|ga|	word -26
start|comma|saying|ending|ge|	word -7
start|comma|saying|ending|go|	word 41
start|comma|saying|ending|ha|	auxiliary -44
start|comma|saying|ending|ho|	word -39
start|comma|saying|ending|ia|	capital -37	word 24
start|comma|saying|ending|ie|	determiner -9	pronoun 83	subordinator 11
start|comma|saying|ending|il|	pronoun 17
start|comma|saying|ending|im|	preposition 54
start|comma|saying|ending|in|	capital -27	determiner 21	preposition -36
start|comma|saying|ending|io|	capital -50	word -50
start|comma|saying|ending|is|	auxiliary 41	coordinator -37
start|comma|saying|ending|it|	preposition 35
start|comma|saying|ending|jl|	subordinator -32
start|comma|saying|ending|já|	adverb -26
start|comma|saying|ending|l'|	determiner -27
start|comma|saying|ending|la|	determiner -25	preposition -69
start|comma|saying|ending|le|	pronoun 15	word -31
start|comma|saying|ending|ll|	auxiliary -30
start|comma|saying|ending|lo|	determiner 23
start|comma|saying|ending|ls|	preposition -42
start|comma|saying|ending|lu|	word -24
start|comma|saying|ending|l’|	determiner 31
start|comma|saying|ending|ma|	coordinator -57	determiner -40	preposition -63	verb-saying -10
start|comma|saying|ending|me|	pronoun -21
start|comma|saying|ending|mt|	word 46
start|comma|saying|ending|na|	determiner 9	preposition -90	word -73
start|comma|saying|ending|nd|	coordinator -7	word 31
start|comma|saying|ending|ne|	determiner 49	word 45
start|comma|saying|ending|ng|	capital 32
start|comma|saying|ending|no|	auxiliary 69	preposition -88	word 49
start|comma|saying|ending|ns|	preposition -64
start|comma|saying|ending|nt|	preposition -24	verb-judging -23	verb-saying -48
start|comma|saying|ending|n’|	word 10
start|comma|saying|ending|oi|	adverb -56	auxiliary 7
start|comma|saying|ending|om|	preposition -51
start|comma|saying|ending|on|	preposition -72	word -27
start|comma|saying|ending|or|	preposition -63	word -64
start|comma|saying|ending|os|	adverb -43	word 30
start|comma|saying|ending|ou|	verb-saying -65	word 22
start|comma|saying|ending|o|	determiner -7
start|comma|saying|ending|ra|	auxiliary 33	preposition -60	verb-saying -50	word -74
start|comma|saying|ending|re|	adverb 28	preposition -47	word 11
start|comma|saying|ending|ro|	coordinator -30	word 39
start|comma|saying|ending|rs|	preposition -47
start|comma|saying|ending|rá|	word 28
start|comma|saying|ending|sa|	verb-saying -42	word -59
start|comma|saying|ending|so|	word -66
start|comma|saying|ending|sé|	word -52
start|comma|saying|ending|ta|	verb-saying 40	word 14
start|comma|saying|ending|te|	adverb -51	auxiliary -59	capital -35	word 27
start|comma|saying|ending|to|	capital -36	subordinator -61	verb-saying -22	word -73
start|comma|saying|ending|tá|	auxiliary 38
start|comma|saying|ending|té|	word -32
start|comma|saying|ending|tó|	verb-saying -31
start|comma|saying|ending|ue|	subordinator -44	that -32	word -35
start|comma|saying|ending|ui|	word -88
start|comma|saying|ending|un|	determiner -22
start|comma|saying|ending|ur|	adverb 40	word -41
start|comma|saying|ending|us|	adverb 20	preposition -13
start|comma|saying|ending|ut|	word -29
start|comma|saying|ending|ve|	word -43
start|comma|saying|ending|wo|	subordinator -42
start|comma|saying|ending|ya|	adverb -48
start|comma|saying|ending|y|	coordinator -39
start|comma|saying|ending|zu|	preposition -37
start|comma|saying|ending|às|	preposition -75
start|comma|saying|ending|à|	preposition -17
start|comma|saying|ending|ás|	adverb -51
start|comma|saying|ending|ão|	auxiliary 34	word 47
start|comma|saying|ending|ée|	word -64
start|comma|saying|ending|ém|	adverb -52
start|comma|saying|ending|é|	auxiliary 33
start|comma|saying|ending|ún|	preposition -32
start|comma|saying|ending|ür|	preposition -41
start|comma|saying|first|	1 -52	2 -61	3 -51	31 -40	4 -54	41 -37	5 -54	50 -44	58 -29	6 -44	7 -47	79 -23	9 -40	a 20	aber 29	abílio -16	al -73	alle 67	als -42	am -60	ao -57	au -46	aunque -43	auteur -28	bei 38	chef -35	cheffe -57	com -51	con -40	contou -50	c’ 43	da -53	dans -51	das -13	de -37	del -32	den -36	der -15	devant -20	di 11	die -9	directrice -28	do -42	du -31	déléguée -13	d’ 30	e 19	een 61	ein 11	el -45	elle -48	em -107	en -6	enquanto -61	entre -47	er 14	era 33	es -6	eso -37	está 38	et 36	foi 7	für -41	ha -39	habe 49	hanno 60	in -32	is 41	já -26	komt 46	l' -27	la -25	le -98	les 26	lesionado -32	lo -29	lors -47	l’ 31	ma -57	maar -31	mais -33	man 67	mas -69	me -21	menos -43	na -90	nella -44	niemand 31	no -11	non -19	numa -63	nur 40	não 13	n’ 10	o -7	omdat 11	par 7	pero -30	poi -56	por -84	porém -52	precisa -42	presidenta -50	presidente -49	présidente -39	puis -20	que -32	qui -51	quien -50	responsable -23	segundo -48	según -32	sei 20	sein 36	seine 36	seit -40	selon -53	sem -54	sie 83	sin -31	sono 32	sous -29	são 34	terwijl -32	toen 16	tout -29	tras -33	uma -40	un -22	una 9	unas 45	und -7	une 25	was -43	wer 45	werde 7	wie 11	wo -42	wonach 35	y -39	ya -48	zonder -61	zu -37	à -17	às -75	é 33	élu -24
start|comma|schließen|	no 7	none 23	word 7
start|comma|schreiben|	auxiliary 62	no -76	pronoun 21	yes 62
start|comma|schrijven|	none -60
start|comma|scrivere|	none -46	preposition 22	word -45
start|comma|sehen|	no -55	none -55
start|comma|sentenciar|	none -25
start|comma|señalar|	none 29	word 26
start|comma|sluiten|	none -61
start|comma|solicitar|	none -62
start|comma|sostenere|	auxiliary -27	determiner -57	none -8
start|comma|sostenere|first|	è -19
start|comma|sostener|	none 27
start|comma|souffler|	none -49
start|comma|souligner|	none -58
start|comma|spiegare|	auxiliary 24	none 18	word 9
start|comma|spiegare|first|	è 37
start|comma|sprechen|	no -57	none -57
start|comma|spreken|	none -25
start|comma|staan|	coordinator -22	none -63	preposition -42	verb -22	word -34
start|comma|staan|first|	en -22
start|comma|stehen|	auxiliary -43	determiner -56	no -77	none -58
start|comma|stehen|first|	das -18
start|comma|stellen|	auxiliary -68	no -68	none 47	word 51
start|comma|stimare|	none -54
start|comma|sublinhar|	none -57
start|comma|subordinator|	auxiliary -32	capital 34	determiner -57	preposition -27	pronoun -27	verb-saying -42	word 14
start|comma|subordinator|auxiliary|	saying 26
start|comma|subordinator|none|	judging -28	saying -18
start|comma|subordinator|verb|	judging -18	saying -69
start|comma|teilen|	auxiliary 42	determiner 42	no 29	none 28	pronoun 22	word 41	yes 34
start|comma|teilen|first|	man 22
start|comma|that|	auxiliary -32
start|comma|that|auxiliary|	saying -33
start|comma|thinking|	adverb 33	auxiliary -37	capital -36	determiner -58	past -9	preposition -54	present -94	verb-judging -42	verb-saying -50	word 45
start|comma|trasladar|	none -64
start|comma|trekken|	none -42
start|comma|témoigner|	none -26	word -19
start|comma|unlisted|	adverb -31	auxiliary -31	determiner -42	no -48	none -58	preposition -32	word -40
start|comma|verb-judging|	determiner -54	preposition -61	quote -41	word -35
start|comma|verb-judging|marks|	saying -79
start|comma|verb-saying|	, -59	: -73	adverb -62	capital -49	determiner 15	preposition 7	pronoun 10	that -85	word -69
start|comma|verb-saying|auxiliary|	saying -58
start|comma|verb-saying|marks|	saying -34
start|comma|verb-saying|none|	judging -65	thinking -50
start|comma|verb-saying|verb|	saying -45
start|comma|verb-thinking|	adverb 17	pronoun -49
start|comma|verklaren|	none -63	word -43
start|comma|verlauten|	auxiliary 16	determiner 41	pronoun 16	yes 41
start|comma|verlauten|first|	man 16
start|comma|versichern|	yes 49
start|comma|versprechen|	auxiliary -58	determiner 65	no -20	none -34
start|comma|vertellen|	auxiliary -30	determiner 19	none 41
start|comma|vertellen|first|	die -94
start|comma|verweisen|	determiner 9	none 33	word -75	yes -67
start|comma|verweisen|first|	die 9
start|comma|ver|	none -42	word -31
start|comma|vinden|	auxiliary 64	none 66
start|comma|volere|	none -51
start|comma|vouloir|	none -32
start|comma|vragen|	none 16
start|comma|warnen|	no 64	none 64
start|comma|werfen|	determiner 26	no 23
start|comma|wijzen|	none -61
start|comma|willen|	auxiliary -54	none -59
start|comma|wollen|	no 18	none 14
start|comma|word|	% -74	, -123	auxiliary 27	capital -75	coordinator -63	determiner 47	preposition -38	pronoun 60	quote 65	stop -19	that 47	verb-saying -80	word -18
start|comma|word|auxiliary|	judging -19	saying 41
start|comma|word|marks|	judging -57	saying 18
start|comma|word|none|	other -40	saying -16	thinking 48
start|comma|word|verb|	judging -39	saying -16
start|comma|zeggen|	auxiliary 11	coordinator -19	determiner -6	marks 36	none -40	verb-saying 35
start|comma|zeggen|first|	die -50	en -19
start|comma|zien|	coordinator -18	none -42	verb -35
start|comma|zien|first|	maar -18
start|comma|äußern|	marks -49	no -63
start|comma|écrire|	none 20	preposition 26
start|comma|étrangler|	none -23	word -23
start|comma|évaluer|	none -32
start|infinitive|	accuser 43	acusar 21	annoncer -34	anunciar -25	chiedere -40	condenar -30	decir -16	demander -34	dizer -26	invitare 13	pedir -31	querer -25	rappeler -44	reconocer -18	responder -34	sostener -10	unlisted -31
start|infinitive|accuser|first|	d’ 33
start|infinitive|accuser|	none 48	preposition 43
start|infinitive|acusar|first|	de 21
start|infinitive|acusar|	none 23	preposition 21
start|infinitive|annoncer|	none -45	preposition -34
start|infinitive|anunciar|first|	a -22
start|infinitive|anunciar|	none -30	preposition -25
start|infinitive|asks|false|	auxiliary -37	marks 17	none -17	verb -51
start|infinitive|away|2|	preposition 52
start|infinitive|away|3|	preposition -29
start|infinitive|away|4|	preposition 14
start|infinitive|away|5|	preposition 32
start|infinitive|away|6|	preposition -98
start|infinitive|before|	, -20	abuso -23	antes -25	e -91	escusou-se -56	euros -31	pas 50
start|infinitive|chiedere|	none -54	preposition -40
start|infinitive|condenar|first|	de -30
start|infinitive|condenar|	none -43	preposition -30
start|infinitive|decir|	none -23	preposition -16
start|infinitive|demander|first|	de -34
start|infinitive|demander|	none -44	preposition -34
start|infinitive|dire|first|	di 21
start|infinitive|dizer|first|	a -21
start|infinitive|dizer|	none -37	preposition -26
start|infinitive|ending|al|	preposition -43
start|infinitive|ending|as|	preposition -27
start|infinitive|ending|a|	preposition -13
start|infinitive|ending|di|	preposition 41
start|infinitive|ending|do|	preposition -40
start|infinitive|ending|d’|	preposition 36
start|infinitive|ending|el|	preposition -24
start|infinitive|ending|em|	preposition -31
start|infinitive|ending|en|	preposition -50
start|infinitive|ending|er|	preposition -72
start|infinitive|ending|in|	preposition -29
start|infinitive|ending|le|	preposition -36
start|infinitive|ending|no|	preposition -31
start|infinitive|ending|ns|	preposition -44
start|infinitive|ending|or|	preposition -36
start|infinitive|ending|ra|	preposition -50
start|infinitive|ending|ur|	preposition -71
start|infinitive|es|apposed|	saying -68
start|infinitive|es|apposition|	saying -64
start|infinitive|es|away|2|	saying -55
start|infinitive|es|away|3|	saying -55
start|infinitive|es|away|4|	saying -23
start|infinitive|es|away|5|	saying -44
start|infinitive|es|away|6|	saying -51
start|infinitive|es|direct|	saying -59
start|infinitive|es|elided|	saying -63
start|infinitive|es|inverted|	saying -36
start|infinitive|es|mood|	none -64
start|infinitive|es|	preposition -64	saying -58
start|infinitive|es|relative|	saying 20
start|infinitive|es|shared|	saying -53
start|infinitive|first|	a -13	al -11	del -24	di 41	do -40	d’ 36	en -50	no -31	para -50	per -72	por -36	pour -71	sans -44	sin -29	tras -27
start|infinitive|fr|apposed|	judging -55	saying -49
start|infinitive|fr|apposition|	saying -44
start|infinitive|fr|away|2|	judging 33
start|infinitive|fr|away|3|	judging 50	saying -96
start|infinitive|fr|away|4|	judging -44	saying 48
start|infinitive|fr|away|5|	saying -41
start|infinitive|fr|away|6|	judging -78	saying -94
start|infinitive|fr|direct|	judging 47	saying 9
start|infinitive|fr|inverted|	saying -69
start|infinitive|fr|mood|	none -19
start|infinitive|fr|	preposition -19	saying -21	thinking -68
start|infinitive|invitare|first|	a 44
start|infinitive|invitare|	none 42	preposition 13
start|infinitive|it|apposed|	saying 29
start|infinitive|it|apposition|	saying 8
start|infinitive|it|away|2|	saying 77
start|infinitive|it|away|4|	saying -55
start|infinitive|it|away|5|	saying 45
start|infinitive|it|away|6|	saying -37
start|infinitive|it|elided|	saying 63
start|infinitive|it|inverted|	saying -7
start|infinitive|it|mood|	none 24
start|infinitive|it|	preposition 24	saying 26
start|infinitive|it|shared|	saying -35
start|infinitive|judging|ending|a|	preposition -74
start|infinitive|judging|ending|de|	preposition 9
start|infinitive|judging|ending|d’|	preposition 52
start|infinitive|judging|ending|à|	preposition -63
start|infinitive|judging|first|	a -74	de 9	d’ 52	à -63
start|infinitive|judging|	past -26	present 30
start|infinitive|mood|none|	other -31	saying -13	thinking -72
start|infinitive|order|apposed|	judging 21	saying -13
start|infinitive|order|apposition|	judging 40	saying -26
start|infinitive|order|direct|	judging 25	thinking -46
start|infinitive|order|elided|	saying 32
start|infinitive|order|inverted|	judging -61	saying -33
start|infinitive|order|relative|	saying -17
start|infinitive|order|shared|	judging -58	saying -52
start|infinitive|other|ending|de|	preposition -31
start|infinitive|other|first|	de -31
start|infinitive|other|	past -31	preposition -31
start|infinitive|pedir|	none -39	preposition -31
start|infinitive|preposition|auxiliary|	saying -37
start|infinitive|preposition|	determiner -80	pronoun -13
start|infinitive|preposition|marks|	judging 48
start|infinitive|preposition|none|	other -31	saying -13	thinking -57
start|infinitive|preposition|verb|	saying -38
start|infinitive|pt|apposed|	judging 69	saying -39
start|infinitive|pt|apposition|	saying -45
start|infinitive|pt|away|2|	judging 38	saying -26
start|infinitive|pt|away|3|	judging -34	saying -37
start|infinitive|pt|away|4|	saying -53
start|infinitive|pt|away|5|	saying -65
start|infinitive|pt|away|6|	judging -49	saying -71
start|infinitive|pt|direct|	judging -11	saying -65	thinking -17
start|infinitive|pt|elided|	saying -63
start|infinitive|pt|inverted|	judging -33	saying -53
start|infinitive|pt|mood|	none -25
start|infinitive|pt|	preposition -25	saying -101	thinking -25
start|infinitive|querer|	none -35	preposition -25
start|infinitive|rappeler|	none -63	preposition -44
start|infinitive|reconocer|	none -23	preposition -18
start|infinitive|responder|	none -48	preposition -34
start|infinitive|saying|ending|al|	preposition -43
start|infinitive|saying|ending|as|	preposition -27
start|infinitive|saying|ending|de|	preposition -49
start|infinitive|saying|ending|di|	preposition 41
start|infinitive|saying|ending|do|	preposition -40
start|infinitive|saying|ending|d’|	preposition -51
start|infinitive|saying|ending|el|	preposition -24
start|infinitive|saying|ending|en|	preposition -50
start|infinitive|saying|ending|er|	preposition -72
start|infinitive|saying|ending|in|	preposition -29
start|infinitive|saying|ending|le|	preposition -36
start|infinitive|saying|ending|no|	preposition -31
start|infinitive|saying|ending|ns|	preposition -44
start|infinitive|saying|ending|or|	preposition -36
start|infinitive|saying|ending|ra|	preposition -31
start|infinitive|saying|ending|à|	preposition 27
start|infinitive|saying|first|	al -11	de -49	del -24	di 41	do -40	d’ -51	en -50	no -31	para -31	per -72	por -36	sans -44	sin -29	tras -27	à 27
start|infinitive|saying|	past -13	preposition -13	present -10
start|infinitive|sostener|	none -14	preposition -10
start|infinitive|thinking|ending|de|	preposition -27
start|infinitive|thinking|first|	de -27
start|infinitive|thinking|	past -37	preposition -72
start|infinitive|unlisted|first|	de -31
start|infinitive|unlisted|	none -43	preposition -31
start|late|	aankondigen -41	accogliere -36	accuser 17	achten -70	acusar 23	adelantar -46	admettre 20	affermare -15	afirmar -37	aggiungere 12	ammettere -26	annoncer -22	annunciare 29	anunciar 26	appeler 6	asegurar 25	assicurare -39	assumir -21	assurer 18	atribuir 12	attendre -53	avouer -60	begrüßen 14	beloven -74	benadrukken -47	berichten -50	bestätigen -56	betreuren -44	bevestigen -38	bezeichnen -36	beziffern -62	bieden -67	bitten -63	blijken -37	blijven -52	calcular 40	calificar -32	celebrar -56	chamar -51	chiamare -61	chiedere 40	citar -6	classificar -10	cobrar -29	coincidir -39	condenar -25	confermare -49	confier -43	confirmar 32	confirmer -6	considerar -30	consigliare -27	contar -47	contestar -44	contestare -53	convocar -33	croire -33	decir -59	declarar -27	defender -49	demander -69	descartar -75	descrever -59	devolver -33	dichiarare -47	dire -15	drukken -14	déclarer -24	eisen -40	erzählen -44	escusar -44	esperar -40	esprimere -44	estimar -41	evitar -41	exiger -49	faire_valoir -40	falar -55	felicitar -26	finden 30	fordern -30	garantir -30	geben 11	geven -68	hablar -54	halten -11	heben -40	heißen -47	herinneren -44	heten -69	houden -56	indicare -15	indiquer -35	informar -69	interroger -40	invitare 24	inviter -76	juger -61	justificar -71	klagen -18	kritisieren -58	kündigen -48	lamentar -58	lamentarse -72	lancer 23	lassen -63	leggen -70	leggere -31	lehnen -55	llamar -11	loben -58	machen -78	manter -26	meedelen -32	melden -63	mostrar -59	negar -47	nennen -50	noemen -63	notieren -26	ontkennen -40	parlare -38	parler -30	pedir -18	perguntar 33	pleiten -59	precisar -42	preferir -46	preguntar -52	prevedere 16	prever -53	prometer -46	promettere 37	promettre -77	proponer -50	propor -49	proporre -49	proposer -61	prévoir 37	qualifier -62	queixar -52	querer -47	questionar -50	raccontare -30	raconter -65	rappeler -53	rechazar -45	rechnen 34	recibir -26	reclamar -47	recomendar 18	reconhecer -37	reconnaître -58	recusar -58	referir -50	refuser -69	registar 14	registrar -45	relatar 35	remeter -44	reprendre -33	responder -64	responsabilizar -50	ricordare -47	riferire 6	roepen -35	rufen -60	réclamer 29	répondre -43	saber -39	sagen 36	salutare -54	schließen -47	schreiben -52	scrivere -62	segnalare 24	sehen 16	señalar 25	sluiten -70	solicitar -52	sostener -20	sostenere -19	souhaiter -34	soupçonner 10	souvenir -37	spiegare 26	sprechen -45	spreken -60	staan -87	stehen -45	stellen -67	stimare -24	sturen -71	tachar -29	teilen -65	tonen -57	trekken -55	ver -47	verklaren 30	versprechen 24	verwachten -51	verweisen -25	verwijten 23	vinden -102	voir -46	vouloir -29	vragen 28	warnen 46	weisen 34	werfen 25	wijzen -56	willen 10	wollen -71	würdigen -24	zeggen 18	zeigen -29	zien 12	äußern -42	évaluer -57	évoquer 10
start|late|aankondigen|first|	aan -16
start|late|aankondigen|	none -57	preposition -16
start|late|accogliere|	none -51
start|late|accuser|	auxiliary -23	determiner -98	word -67
start|late|accuser|first|	qui -21
start|late|achten|	none -89
start|late|acusar|	determiner -94	marks 29	none 18	preposition 49
start|late|acusar|first|	de 53	o -52
start|late|adelantar|	none -65
start|late|admettre|	none 31
start|late|admitir|	determiner 44	marks 15
start|late|adverb|none|	saying -41
start|late|adviseren|	determiner 7
start|late|affermare|	none -20
start|late|affirmer|	determiner -51	none -23
start|late|afirmar|	determiner -28	none -44	word -32
start|late|afirmar|first|	el -19
start|late|aggiungere|	none 18
start|late|ammettere|	determiner -21	none -35
start|late|annoncer|	determiner -21	none -24
start|late|annoncer|first|	la 39
start|late|annunciare|	determiner 39	none 43	word -57
start|late|anunciar|	coordinator -37	determiner 43	none 41	verb -84	word -74
start|late|anunciar|first|	e -41
start|late|appeler|	determiner -75	marks 19	preposition 29	word -92
start|late|appeler|first|	à 29
start|late|asegurar|	determiner 25	none 36
start|late|asegurar|first|	los 25
start|late|asks|false|	marks 22	none -23	verb -32
start|late|assicurare|	determiner -38	none -55
start|late|assumir|	marks -18	none -23	verb-saying -18
start|late|assurer|	none 25
start|late|atribuir|	coordinator -34	marks 18	none 11	preposition 19
start|late|atribuir|first|	e -34
start|late|attendre|	determiner -43	none -70
start|late|auxiliary|auxiliary|	saying -36
start|late|auxiliary|	determiner -20	preposition -22	pronoun -20	stop -77	verb-saying -48	word -55
start|late|auxiliary|marks|	saying 7
start|late|auxiliary|none|	judging -55	saying -56	thinking -45
start|late|auxiliary|verb|	saying -60
start|late|avouer|	none -85
start|late|away|2|	auxiliary -89	capital -12	coordinator -41	determiner 43	preposition -50	pronoun 72	subordinator 43	verb-saying 13
start|late|away|3|	auxiliary -64	coordinator -53	determiner -10	pronoun -26	subordinator 27	verb-saying -80	word -16
start|late|away|4|	auxiliary -23	capital -80	coordinator -53	determiner 9	preposition 31	pronoun -43	verb-judging -51	verb-saying -35	word -22
start|late|away|5|	auxiliary -13	capital -46	coordinator -51	determiner -40	preposition -95	pronoun -72	verb-judging -61	verb-saying -63	word -29
start|late|away|6|	adverb -45	auxiliary -50	capital -83	coordinator -46	determiner -61	preposition -60	pronoun -89	subordinator -98	verb-saying -79	verb-thinking -30	word -32
start|late|before|	, -77	abend -55	aber 29	al -75	anders -36	anfrage -34	anni -20	avoir -57	ayer -66	años 47	binnen -93	calma -35	caprichoso -57	contrato -28	daar -102	dagegen -26	december -74	decisão 33	dienstag -36	encore 13	entro -46	euro -23	euros -37	già -55	haar -9	hablar -27	hem -49	hoje 33	hun -67	iedereen -47	ihm 14	ihnen 37	ihr -102	invece 94	jaar -62	jeudi 78	levar -37	lijst -48	lo -56	lui -80	lundi -82	maandag -41	maar -61	mais -67	mardi -128	mercredi -101	mesi -68	minuten -18	mittwoch -41	montag -57	más -31	noch -71	nog 27	nooit -64	nur -43	ook 56	part 66	plus -33	pourtant 68	procurar -82	prognose -22	se -133	sich -56	sin -64	sonntag -30	s’ -63	te -44	terug -64	todas -23	todo -100	todos -113	toen -49	toutefois 48	vooral -59	vorwürfe -63	vrijdag -58	wel -95	weten 115	woensdag 33	zelf -77	zich -128
start|late|begrüßen|	determiner 34	no 14	none 24
start|late|beloven|	auxiliary -40	none -80	word -44
start|late|benadrukken|	none -59	word -47
start|late|bestätigen|	no -56
start|late|betreuren|	none -60
start|late|bevestigen|	auxiliary -14	none -45	verb-saying -26	word -41
start|late|bezeichnen|first|	als -36
start|late|bezeichnen|	marks -36	no -36	preposition -36
start|late|beziffern|	no -60	none -62	word -17
start|late|bieden|	determiner -60	none -92	preposition -16
start|late|bieden|first|	aan -16	een -60
start|late|bitten|	determiner -17	no -60	none -61
start|late|blijken|	auxiliary -29	none -41
start|late|blijven|	none -72	preposition -8	word -27
start|late|calcular|	none 58
start|late|calificar|first|	de -30
start|late|calificar|	marks -32	none -32	preposition -32
start|late|capital|auxiliary|	saying -40
start|late|capital|	capital -86	coordinator -63	determiner -43	preposition 34	stop -66	verb-saying -32	word -46
start|late|capital|none|	judging -10	saying -78
start|late|capital|verb|	saying -35
start|late|celebrar|	none -71
start|late|chamar|first|	de -48
start|late|chamar|	marks -48	none -53	preposition -48
start|late|chiamare|	coordinator -13	none -70
start|late|chiamare|first|	e -13
start|late|chiedere|	auxiliary 11	coordinator -28	determiner 28	none 38	preposition -45	subordinator 25	word 17
start|late|chiedere|first|	e -28	la -78
start|late|classificar|first|	como 8
start|late|classificar|	marks -10	none -10	subordinator 8
start|late|cobrar|	none -41
start|late|coincidir|	none -44	preposition -39
start|late|condenar|	none -32	preposition -12	word -38
start|late|confermare|	coordinator -20	none -67
start|late|confermare|first|	e -18
start|late|confier|	none -60
start|late|confirmar|	coordinator -42	determiner 30	none 33	verb -42
start|late|confirmer|	coordinator -27	determiner -102	none -6	verb -42
start|late|confirmer|first|	mais -27
start|late|considerar|	none -30
start|late|consigliare|	none -37
start|late|contar|	none -65	word 12
start|late|contestare|	coordinator -13	none -64
start|late|contestare|first|	e -13
start|late|contestar|	none -63
start|late|convocar|	none -45
start|late|coordinator|	, -61	adverb -21	auxiliary -40	capital -25	determiner -47	preposition -45	pronoun -37	verb-judging -32	verb-saying -54	word -32
start|late|coordinator|auxiliary|	judging -16	saying -28
start|late|coordinator|marks|	saying -36
start|late|coordinator|none|	judging -49	saying -45
start|late|coordinator|verb|	judging -38	saying -48	thinking -33
start|late|croire|	none -41
start|late|decir|	none -66	subordinator -47
start|late|declarar|	none -34
start|late|defender|	none -53
start|late|demander|	determiner -61	none -82	word -46
start|late|descartar|	coordinator -11	none -104	verb -24
start|late|descrever|	none -67
start|late|determiner|	adverb 38	capital 7	preposition -88	quote 30	stop -84	verb-saying -93	word 21
start|late|determiner|marks|	judging 10	saying 28
start|late|determiner|none|	judging -41	other 28	saying -10	thinking 6
start|late|determiner|verb|	judging 30	saying -17
start|late|devolver|	none -43
start|late|de|apposed|	judging -101
start|late|de|apposition|	judging 24	saying -70
start|late|de|	auxiliary -38	capital -17	coordinator -54	determiner 32	judging 7	other -66	preposition -20	pronoun -35	saying -22	subordinator -86	verb-saying -69	verb-thinking -49	word -22
start|late|de|away|2|	judging 21	saying -25	thinking 38
start|late|de|away|3|	judging -21	saying -17	thinking -68
start|late|de|away|4|	other -55	saying -80
start|late|de|away|5|	judging -34	saying 52
start|late|de|away|6|	judging -13	saying -128	thinking -75
start|late|de|direct|	judging 22	saying -21	thinking 19
start|late|de|inverted|	judging -92	other -37	saying -75
start|late|de|mood|	no -16	yes 12
start|late|de|shared|	judging -42	other -61	saying 22
start|late|dichiarare|	none -63
start|late|dire|	coordinator -18	determiner -125	marks -95	preposition -67	verb-saying -12	word -62
start|late|dire|first|	la -89	l’ -54
start|late|dizer|	determiner -82	marks 21	none -18	word 17
start|late|dizer|first|	o -75
start|late|drukken|	none -20	preposition -14
start|late|déclarer|	determiner -24	none -33
start|late|eisen|	none -56
start|late|ending|00|	word 40
start|late|ending|1|	word -54
start|late|ending|20|	word -41
start|late|ending|2|	word -34
start|late|ending|3|	word -45
start|late|ending|5|	word -22
start|late|ending|8|	word -69
start|late|ending|9|	word -53
start|late|ending|ab|	word -59
start|late|ending|ad|	auxiliary -9
start|late|ending|ai|	preposition -64
start|late|ending|an|	auxiliary -52	preposition -48	pronoun 6
start|late|ending|ar|	subordinator -45	word -50
start|late|ending|as|	coordinator -23	word -61
start|late|ending|a|	preposition 49
start|late|ending|be|	auxiliary 12
start|late|ending|ce|	word -40
start|late|ending|ch|	preposition -35	word 20
start|late|ending|ck|	word -47
start|late|ending|da|	word -55
start|late|ending|de|	determiner 15	preposition -13	word -72
start|late|ending|di|	preposition -45
start|late|ending|do|	verb-saying -38	word -41
start|late|ending|du|	determiner -100
start|late|ending|ef|	word -36
start|late|ending|eg|	word -52
start|late|ending|ei|	determiner 47
start|late|ending|el|	determiner -30
start|late|ending|em|	preposition -26
start|late|ending|en|	auxiliary -57	coordinator -22	determiner -14	preposition -71	verb-saying -45	word 9
start|late|ending|er|	determiner -51	preposition -60	pronoun 12	word 10
start|late|ending|es|	auxiliary -9	determiner -52	word -49
start|late|ending|et|	coordinator -46	preposition -61
start|late|ending|e|	coordinator -48
start|late|ending|ha|	auxiliary -34
start|late|ending|ht|	word -78
start|late|ending|ia|	capital -19
start|late|ending|ie|	determiner -9	pronoun 22	word 38
start|late|ending|ig|	word -25
start|late|ending|ij|	preposition -60
start|late|ending|il|	determiner -85	pronoun -46
start|late|ending|in|	determiner 13	preposition -56
start|late|ending|io|	capital -32
start|late|ending|ir|	word -13
start|late|ending|is|	auxiliary -27	coordinator -36
start|late|ending|it|	preposition -58	verb-saying -22
start|late|ending|i|	determiner -48
start|late|ending|jk|	word -17
start|late|ending|jn|	auxiliary -36
start|late|ending|la|	determiner -14	preposition 7
start|late|ending|le|	determiner -70	pronoun -22	word -68
start|late|ending|lo|	determiner 31	pronoun -58
start|late|ending|ls|	preposition -73	subordinator -72
start|late|ending|l’|	determiner -24
start|late|ending|ma|	coordinator -17	determiner 19
start|late|ending|me|	preposition -90
start|late|ending|mo|	preposition -55	subordinator 10	word -55
start|late|ending|na|	capital -10	determiner 10
start|late|ending|nd|	coordinator -54
start|late|ending|ne|	determiner 31	word 10
start|late|ending|ng|	word -58
start|late|ending|no|	auxiliary 10	word 46
start|late|ending|ns|	preposition -47
start|late|ending|nt|	verb-saying -28	word -76
start|late|ending|oe|	subordinator 49
start|late|ending|om|	preposition -49
start|late|ending|on|	determiner -65	preposition -77
start|late|ending|op|	preposition -47
start|late|ending|os|	determiner -6	word -63
start|late|ending|ou|	verb-saying -18
start|late|ending|o|	determiner -45
start|late|ending|ra|	auxiliary -11	preposition -47	verb-saying -56	word -48
start|late|ending|re|	word 12
start|late|ending|ro|	coordinator -44
start|late|ending|rt|	word -63
start|late|ending|se|	pronoun 20	word -52
start|late|ending|st|	word -55
start|late|ending|ta|	word -39
start|late|ending|ti|	word -53
start|late|ending|to|	subordinator -54	verb-saying -38	word -37
start|late|ending|tó|	word -19
start|late|ending|ue|	determiner -76	subordinator -49
start|late|ending|uf|	preposition -31
start|late|ending|ui|	word -81
start|late|ending|un|	determiner 14
start|late|ending|ur|	word -53
start|late|ending|us|	preposition -37
start|late|ending|ut|	word -49
start|late|ending|y|	coordinator -50
start|late|ending|zu|	preposition -41
start|late|ending|ão|	word 36
start|late|ending|ür|	preposition -13
start|late|erzählen|	auxiliary 15	yes 15
start|late|escusar|	none -63
start|late|esperar|	determiner -43	none -52	preposition -16
start|late|esprimere|	determiner -44	none -48
start|late|estimar|	none -53
start|late|es|apposed|	judging -41	saying -142
start|late|es|apposition|	judging -74	saying 27
start|late|es|	auxiliary -24	capital -72	coordinator -55	determiner -31	judging -118	preposition 23	pronoun -62	subordinator 13	thinking -48	verb-saying -69	word -11
start|late|es|away|2|	judging -78	saying -9	thinking -42
start|late|es|away|3|	judging -101	saying -59	thinking -42
start|late|es|away|4|	judging -53	saying 61
start|late|es|away|5|	saying -118
start|late|es|away|6|	judging -23	saying -54	thinking -16
start|late|es|direct|	judging -98	thinking -45
start|late|es|elided|	saying -53
start|late|es|inverted|	judging -28	saying -6
start|late|es|mood|	none -19
start|late|es|relative|	saying 46
start|late|es|shared|	judging -46	saying -97
start|late|evitar|	none -41
start|late|exiger|	none -52
start|late|faire_valoir|	none -46
start|late|falar|	none -68	word -40
start|late|felicitar|	coordinator -26	none -27
start|late|finden|	no 25	none 36	word 23
start|late|first|	1 -54	2 -34	3 -45	5 -22	8 -69	9 -53	a 42	aan -48	ab -59	aller -82	als -97	an -30	as -63	auf -31	aunque -38	aus -37	ausrichten -15	avoir -13	bij -60	chaque -76	come -66	como -19	con -63	da -39	dans -47	das 27	davanti -53	de -17	den -44	der -124	des -46	di -45	die -8	du -100	e -48	een 7	eine -14	einen -101	einer 14	el -30	elle -22	em -26	en -58	enquanto -54	er 12	era -11	es -25	et -46	exprimer -18	für -13	gaan -56	geen 50	gelijk -17	ha -34	had -9	hebben -38	hetzelfde -37	hoe 49	i -48	il -94	in -56	is -27	la -14	las -61	le -70	les -38	lo 11	los 7	l’ -24	ma -17	mais -36	man 6	mas -23	met -61	mismo -55	mit -50	nach -35	nicht -75	nichts -78	niet 8	niets 24	não 29	o -45	op -47	os -73	over -25	para -38	per -54	pero -44	por -81	porque -50	qui -48	se 49	sei 7	si -69	sie 22	son -65	sportief -15	te -76	ter 25	tout -49	uit -39	uma 19	un 30	una 10	und -54	une 38	van -28	von -45	voor -16	vor 21	waar -45	weg -52	y -50	zijn -36	zu -41	zurück -47	écrit -22	être 20
start|late|fordern|	no -30	none -28
start|late|fr|apposed|	judging 32	saying 18	thinking -26
start|late|fr|apposition|	judging -52	saying -26
start|late|fr|	auxiliary -55	capital -52	coordinator -53	determiner -10	other -61	preposition 9	pronoun 27	thinking -66	verb-saying -62
start|late|fr|away|2|	judging -88	saying 46	thinking -47
start|late|fr|away|3|	judging 18	saying -27	thinking -45
start|late|fr|away|4|	judging 23	saying -18	thinking -32
start|late|fr|away|5|	judging -54	saying -107
start|late|fr|away|6|	judging -97	other -61	saying -43	thinking -27
start|late|fr|direct|	judging -50	thinking -54
start|late|fr|elided|	saying -40
start|late|fr|inverted|	saying 16
start|late|fr|relative|	judging -21	saying -10	thinking -39
start|late|fr|shared|	judging 14	saying -23
start|late|garantir|	none -42
start|late|geben|	determiner 27	no 11	none -118	preposition -30	word -64
start|late|geven|	determiner -62	none -81	word -43
start|late|geven|first|	een -56	gelijk -17
start|late|hablar|first|	de -51
start|late|hablar|	marks -51	none -55	preposition -52	word -12
start|late|halten|	auxiliary 10	capital 24	determiner 16	marks -13	no -26	none -132	preposition -19	verb 39	word -97	yes 15
start|late|halten|first|	die -41	für -13
start|late|heben|first|	an -9
start|late|heben|	no -40	none -39	preposition -9
start|late|heißen|	no -47
start|late|herinneren|	none -61
start|late|heten|	coordinator -12	marks -67	none -71
start|late|heten|first|	en -12
start|late|houden|first|	voor -13
start|late|houden|	none -65	preposition -38	word -46
start|late|indicare|	coordinator -15	none -19
start|late|indicare|first|	e -15
start|late|indiquer|	none -46	verb-saying -20
start|late|informar|	none -79
start|late|interroger|	auxiliary -28	determiner -41	none -45	pronoun -24
start|late|interroger|first|	elle -22
start|late|invitare|	determiner -55	marks 32	none 16	preposition 34
start|late|invitare|first|	i -29
start|late|inviter|	determiner -57	none -81
start|late|it|apposed|	judging -56	saying 28	thinking -71
start|late|it|apposition|	saying 7
start|late|it|	auxiliary -9	capital -58	coordinator -45	determiner -10	judging -23	preposition -29	saying -19	thinking 11	verb-saying 20	word -16
start|late|it|away|2|	saying 11	thinking 35
start|late|it|away|3|	judging -68	thinking -77
start|late|it|away|4|	judging -47	saying -77	thinking -39
start|late|it|away|5|	judging -45	saying -52
start|late|it|away|6|	judging -63	saying -105
start|late|it|direct|	judging 6	saying -28	thinking 20
start|late|it|elided|	saying 19
start|late|it|inverted|	judging -20	saying -87
start|late|it|mood|	none -13
start|late|it|relative|	saying -89
start|late|it|shared|	saying -71
start|late|judging|	auxiliary -49	coordinator -55	determiner 25	participle 38	past -17	preposition -24	present -31	pronoun 7	subordinator -10	verb-saying -53	word -15
start|late|judging|ending|9|	word -45
start|late|judging|ending|as|	determiner 36
start|late|judging|ending|do|	word -32
start|late|judging|ending|em|	preposition -18
start|late|judging|ending|en|	determiner 10	word -21
start|late|judging|ending|er|	determiner -80	word -75
start|late|judging|ending|es|	determiner -72
start|late|judging|ending|et|	coordinator -25
start|late|judging|ending|e|	coordinator -43
start|late|judging|ending|ie|	determiner -62
start|late|judging|ending|la|	determiner 29
start|late|judging|ending|le|	determiner -60
start|late|judging|ending|ls|	preposition -61
start|late|judging|ending|l’|	determiner -59
start|late|judging|ending|nd|	coordinator -49
start|late|judging|ending|or|	preposition -8
start|late|judging|ending|os|	determiner -50	word -38
start|late|judging|ending|o|	determiner -57
start|late|judging|ending|ta|	word -25
start|late|judging|ending|te|	word 41
start|late|judging|ending|ue|	subordinator -20
start|late|judging|ending|ui|	word -61
start|late|judging|ending|y|	coordinator -13
start|late|judging|ending|ür|	preposition -13
start|late|judging|first|	9 -45	als -74	aunque -18	de -15	der -80	die -62	e -43	een 17	einen -58	em -18	en -15	et -25	für -13	la 29	le -60	l’ -59	o -57	qui -21	und -49	voor -13	vor 7	y -13
start|late|juger|	determiner -61	marks -61	none -61
start|late|justificar|	none -75
start|late|klagen|	none -23
start|late|kritisieren|	marks -60	no -64
start|late|kündigen|first|	an -16
start|late|kündigen|	no -48	none -48	preposition -18
start|late|lamentarse|	none -73
start|late|lamentar|	coordinator -16	none -76	verb -16
start|late|lamentar|first|	e -16
start|late|lancer|	none 33
start|late|lassen|first|	ausrichten -15
start|late|lassen|	no -63	none -64	verb -37	verb-saying -16	word -60
start|late|laten|	determiner 8	none -7	pronoun -8	verb -21
start|late|laten|first|	de 62	een -84	geen 60
start|late|leggen|	none -96	word -52
start|late|leggere|	none -49
start|late|lehnen|	no -55	none -55
start|late|llamar|	none -14
start|late|loben|	determiner -51	no -48
start|late|machen|	determiner -71	no -70	none -69
start|late|manter|	none -29	word -20
start|late|meedelen|	none -43
start|late|melden|	determiner -50	no -38	none -65	word -43
start|late|mood|none|	judging -19	other 10	saying -8	thinking -15
start|late|mood|no|	other -66	saying -32	thinking 7
start|late|mood|yes|	saying 14
start|late|mostrar|	none -72
start|late|negar|	coordinator -11	determiner -48	none -64	verb -11
start|late|negar|first|	e -11
start|late|nennen|	determiner -31	marks -45	no -50
start|late|nl|apposed|	judging -85	saying 20	thinking 12
start|late|nl|apposition|	saying -34
start|late|nl|	auxiliary -74	capital -45	coordinator -22	determiner 11	preposition -101	pronoun -18	saying -14	subordinator 71	verb-judging -54	verb-saying -50	word -34
start|late|nl|away|2|	judging 25	saying -10	thinking 23
start|late|nl|away|3|	judging -10	thinking -82
start|late|nl|away|4|	judging -93	saying -19
start|late|nl|away|5|	judging -60	saying -122	thinking -59
start|late|nl|away|6|	judging -46	saying -25
start|late|nl|direct|	judging 23	saying -16	thinking -61
start|late|nl|inverted|	judging -68	saying -36
start|late|nl|mood|	none -7
start|late|nl|shared|	saying -92
start|late|noemen|	marks -63	none -63
start|late|notieren|first|	mit -11
start|late|notieren|	no -26	none -26	preposition -11
start|late|ontkennen|	auxiliary -36	none -45	word -24
start|late|ontkennen|first|	hebben -13
start|late|order|apposed|	other -76	saying 8	thinking -8
start|late|order|apposition|	judging -22	saying -8	thinking -80
start|late|order|direct|	judging 8	thinking -18
start|late|order|elided|	saying -17
start|late|order|inverted|	judging -96	other -55	saying -33
start|late|order|relative|	judging -48	saying -25	thinking -44
start|late|order|shared|	judging -31	other 13	saying -50	thinking 32
start|late|other|	determiner 28	word -69
start|late|parlare|	none -45	preposition -32
start|late|parler|	none -34
start|late|pedir|	coordinator -29	determiner 8	marks -63	none -15	preposition -48	verb -51	verb-saying -29	word -108
start|late|pedir|first|	e -27	y -24
start|late|perguntar|	auxiliary 39	none 31	word -93
start|late|pleiten|	none -78
start|late|precisar|	none -66
start|late|preferir|	marks -27	none -61	preposition -27
start|late|preguntar|	none -58	verb-saying -38
start|late|preposition|	, 23	: -34	adverb -74	capital -60	determiner -38	preposition -108	pronoun -90	quote 10	stop -106	word 10
start|late|preposition|auxiliary|	saying -64
start|late|preposition|marks|	judging -22	saying 27	thinking -58
start|late|preposition|none|	judging -10	saying -62	thinking -36
start|late|preposition|verb|	saying -94
start|late|prevedere|	none 28
start|late|prever|	none -71
start|late|prometer|	coordinator -11	determiner -44	none -50	preposition -21
start|late|prometer|first|	o -41
start|late|promettere|	determiner 37	none 27
start|late|promettre|	determiner -71	none -92
start|late|promettre|first|	l’ -34
start|late|pronoun|	auxiliary -60	preposition -7	verb-saying -50	word 14
start|late|pronoun|auxiliary|	judging -25
start|late|pronoun|none|	saying 44
start|late|pronoun|verb|	saying -86
start|late|proponer|	determiner -51	none -63
start|late|proponer|first|	el -49
start|late|proporre|	determiner -57	none -61	word -37
start|late|propor|	none -69
start|late|proposer|	determiner -53	none -81
start|late|prévoir|	none 54
start|late|pt|apposed|	judging 28	saying -49
start|late|pt|apposition|	judging -95	saying -11
start|late|pt|	auxiliary -20	capital -51	coordinator -45	determiner 16	judging -24	preposition -38	pronoun 21	saying -21	subordinator -25	thinking -53	verb-saying -45	word -8
start|late|pt|away|2|	judging -117	saying -23
start|late|pt|away|3|	judging 26	saying -6
start|late|pt|away|4|	judging -83	saying -11
start|late|pt|away|5|	judging -76	saying -104
start|late|pt|away|6|	judging -83	saying -17	thinking -42
start|late|pt|direct|	judging -23	saying 23	thinking -27
start|late|pt|elided|	saying -62
start|late|pt|inverted|	judging -36	saying -101
start|late|pt|mood|	none -17
start|late|pt|relative|	saying -91
start|late|pt|shared|	judging -92	saying -69
start|late|qualifier|	marks -56	none -66
start|late|queixar|	none -52
start|late|querer|	determiner -49	none -62
start|late|questionar|	none -56
start|late|raccontare|	determiner -32	none -36	preposition -15
start|late|raconter|	none -92	word -23
start|late|rappeler|	none -59
start|late|rechazar|	determiner -45	none -53
start|late|rechazar|first|	la -41
start|late|rechnen|	no 34	none 34	preposition -60
start|late|recibir|	none -32
start|late|reclamar|	determiner -60	none -64
start|late|recomendar|	determiner 26	none 6
start|late|reconhecer|	coordinator -25	none -41
start|late|reconhecer|first|	e -25
start|late|reconnaître|	none -67
start|late|recusar|	coordinator -11	none -71	preposition -36
start|late|referir|	none -54
start|late|refuser|	coordinator -12	determiner -56	none -86
start|late|refuser|first|	le -16
start|late|registar|	none 44
start|late|registrar|	none -48
start|late|relatar|	none 50
start|late|remeter|	none -49
start|late|reprendre|	none -44
start|late|responder|	none -71
start|late|responsabilizar|	none -56
start|late|ricordare|	none -68
start|late|riferire|	none 6
start|late|roepen|	none -46	preposition -32
start|late|rufen|	no -60	none -48	preposition -49
start|late|réclamer|	determiner 66	none 71	preposition -76
start|late|réclamer|first|	le 22	une 51
start|late|répondre|	none -61
start|late|saber|	none -54
start|late|sagen|	capital -48	determiner 16	no -73	none 38	word 38	yes 48
start|late|salutare|	none -59
start|late|saying|	adverb -41	auxiliary -67	capital -84	coordinator -47	determiner 6	participle 10	past -7	present -17	pronoun 11	subordinator 11	verb-judging -66	verb-saying -81	verb-thinking -9	word -8
start|late|saying|ending|00|	word 40
start|late|saying|ending|1|	word -38
start|late|saying|ending|20|	word -41
start|late|saying|ending|2|	word -34
start|late|saying|ending|3|	word -45
start|late|saying|ending|5|	word -22
start|late|saying|ending|ai|	preposition -64
start|late|saying|ending|an|	preposition -42	pronoun 6
start|late|saying|ending|ar|	subordinator -45	word -50
start|late|saying|ending|as|	coordinator -23	determiner -78	word -82
start|late|saying|ending|a|	preposition 58
start|late|saying|ending|be|	auxiliary 12
start|late|saying|ending|ce|	word -40
start|late|saying|ending|ch|	preposition -35	word -60
start|late|saying|ending|ck|	word -47
start|late|saying|ending|da|	word -52
start|late|saying|ending|de|	determiner 35	preposition -17	word -72
start|late|saying|ending|di|	preposition -45
start|late|saying|ending|do|	verb-saying -38	word -29
start|late|saying|ending|du|	determiner -92
start|late|saying|ending|ef|	word -15
start|late|saying|ending|eg|	word -52
start|late|saying|ending|ei|	determiner 47
start|late|saying|ending|el|	determiner -15
start|late|saying|ending|em|	preposition -22
start|late|saying|ending|en|	auxiliary -38	capital -44	coordinator -20	determiner -13	preposition -70	verb-saying -16
start|late|saying|ending|er|	determiner -20	preposition -49	pronoun 12	word 19
start|late|saying|ending|es|	auxiliary -9	determiner -44	word -49
start|late|saying|ending|et|	coordinator -44	pronoun -13	word 11
start|late|saying|ending|e|	coordinator -45
start|late|saying|ending|ha|	auxiliary -34
start|late|saying|ending|ht|	word -39
start|late|saying|ending|ia|	capital -19
start|late|saying|ending|ie|	determiner 12	pronoun 8	word 43
start|late|saying|ending|ij|	preposition -59
start|late|saying|ending|il|	determiner -82	pronoun -44
start|late|saying|ending|in|	determiner -9	preposition -39
start|late|saying|ending|is|	auxiliary -27	coordinator -29
start|late|saying|ending|it|	preposition -53	verb-saying -15
start|late|saying|ending|i|	determiner -48
start|late|saying|ending|jk|	word -17
start|late|saying|ending|jn|	auxiliary -36
start|late|saying|ending|la|	determiner -33	preposition 7
start|late|saying|ending|le|	determiner -58	pronoun -22	word -65
start|late|saying|ending|lo|	determiner 31	pronoun -58
start|late|saying|ending|ls|	preposition -47
start|late|saying|ending|l’|	determiner -19
start|late|saying|ending|ma|	coordinator -17	determiner 19
start|late|saying|ending|me|	preposition -59
start|late|saying|ending|mo|	preposition -48	subordinator 11	word -55
start|late|saying|ending|na|	capital -32	determiner 22
start|late|saying|ending|nd|	coordinator -26
start|late|saying|ending|ne|	determiner 22	word 32
start|late|saying|ending|ng|	word -58
start|late|saying|ending|no|	auxiliary 10	word 46
start|late|saying|ending|nt|	verb-saying -28	word -65
start|late|saying|ending|on|	determiner -59	preposition -55
start|late|saying|ending|op|	preposition -43
start|late|saying|ending|or|	preposition 12
start|late|saying|ending|os|	word -59
start|late|saying|ending|ou|	verb-saying -18
start|late|saying|ending|o|	determiner -35
start|late|saying|ending|ra|	auxiliary -11	preposition -50	verb-saying -52	word -39
start|late|saying|ending|re|	word 13
start|late|saying|ending|rt|	word -63
start|late|saying|ending|se|	pronoun 20	word -52
start|late|saying|ending|st|	word -45
start|late|saying|ending|ta|	word -36
start|late|saying|ending|te|	word -89
start|late|saying|ending|to|	subordinator -54	verb-saying -38	word -37
start|late|saying|ending|ue|	subordinator -56
start|late|saying|ending|uf|	preposition -31
start|late|saying|ending|ui|	word -48
start|late|saying|ending|un|	determiner -19
start|late|saying|ending|ur|	word -53
start|late|saying|ending|us|	preposition -37
start|late|saying|ending|y|	coordinator -42
start|late|saying|ending|zu|	preposition -41
start|late|saying|ending|ão|	word 36
start|late|saying|first|	1 -38	2 -34	3 -45	5 -22	a 48	aan -33	als -76	an -30	as -57	auf -31	aus -37	ausrichten -15	bij -59	come -59	como -81	con -30	da -39	das -28	den -44	der -103	des -43	di -45	die 13	du -92	e -45	eine -81	einen -52	einer 14	el -15	elle -22	em -22	en -60	enquanto -54	er 12	era -11	es -25	et -44	geen 50	gelijk -17	ha -34	hebben -37	het -13	hetzelfde -37	i -48	il -91	in -39	is -27	la -33	las -60	le -58	les -32	lo 11	los 7	l’ -19	ma -17	mais -29	man 6	mas -23	mismo -55	mit -50	nach -35	nicht -29	niet 20	não 29	o -35	op -43	os -56	per -46	por -72	se 49	sie 8	son -59	sportief -15	te -68	ter 33	uit -26	uma 19	una 22	und -26	une 39	van -28	von -45	voor -16	vor 36	waar -45	weg -52	y -42	zijn -36	zu -41	zurück -47	écrit -15	être 20
start|late|schließen|first|	nicht -25
start|late|schließen|	no -47	none -34	word -45
start|late|schreiben|	auxiliary 17	determiner -46	no -54	none -54	yes 17
start|late|scrivere|	determiner -64	none -87
start|late|scrivere|first|	una -55
start|late|segnalare|	determiner 24	none 17
start|late|sehen|	no 16	none 16	word 27
start|late|señalar|	none 39
start|late|sluiten|first|	niet -66
start|late|sluiten|	none -86	preposition -16	word -75
start|late|solicitar|	none -67
start|late|sostenere|	determiner -25	none -23
start|late|sostener|	none -21
start|late|souhaiter|first|	exprimer -18
start|late|souhaiter|	none -36	word -18
start|late|soupçonner|	determiner 10	none 15
start|late|souvenir|	none -50	word -37
start|late|spiegare|	none 37
start|late|sprechen|first|	von -26
start|late|sprechen|	marks -45	no -45	preposition -26
start|late|spreken|first|	van -29
start|late|spreken|	marks -29	none -80	preposition -29
start|late|staan|	determiner -40	none -112	preposition -15	word -42
start|late|staan|first|	een -40	op -14
start|late|stehen|	coordinator -10	determiner -37	no -45	none -41	verb -29	word -24
start|late|stehen|first|	ein -35	und -10
start|late|stellen|	determiner -50	no -67	none -57	word -53
start|late|stimare|	determiner -23	none -34
start|late|sturen|	none -100
start|late|subordinator|auxiliary|	saying -51
start|late|subordinator|	determiner 23	preposition -61	pronoun 17	verb-saying -37	word 41
start|late|subordinator|marks|	saying 9
start|late|subordinator|none|	judging -42	saying 18
start|late|subordinator|verb|	saying 20
start|late|tachar|first|	de -29
start|late|tachar|	marks -29	none -29	preposition -29
start|late|teilen|first|	mit -19
start|late|teilen|	no -72	none -65	preposition -19	yes -9
start|late|thinking|	auxiliary -45	coordinator -44	determiner -24	past -6	preposition -74	present -11	subordinator 55	verb-saying 12	word -17
start|late|thinking|ending|de|	preposition -16
start|late|thinking|ending|en|	determiner -84	word 13
start|late|thinking|ending|er|	preposition -41	word -54
start|late|thinking|ending|es|	determiner -32
start|late|thinking|ending|et|	word -84
start|late|thinking|ending|ht|	word -69
start|late|thinking|ending|la|	determiner -44
start|late|thinking|ending|te|	word -45
start|late|thinking|ending|ts|	word 15
start|late|thinking|first|	de -68	een -57	exprimer -18	la -44	les -20	nicht -69	nichts -78	niet -66	over -25	te -44
start|late|tonen|first|	sportief -15
start|late|tonen|	none -74	word -34
start|late|trekken|	coordinator -11	none -69	preposition -11	word -60
start|late|trekken|first|	en -11
start|late|unlisted|	determiner 28	no -66	none 10	word -69
start|late|verb-judging|	determiner -52	word -39
start|late|verb-judging|marks|	saying -64
start|late|verb-saying|	, -13	: -40	determiner -42	preposition -53	stop -46	that -57	word -48
start|late|verb-saying|auxiliary|	saying -18
start|late|verb-saying|marks|	saying -67
start|late|verb-saying|none|	judging -53	saying -62	thinking 18
start|late|verb-saying|verb|	saying -30
start|late|verklaren|	none 22
start|late|versprechen|	no 24	none 24
start|late|verwachten|	none -73
start|late|verweisen|first|	die 29
start|late|verweisen|	none 9	word -66
start|late|ver|	determiner -33	none -52	word -21
start|late|vinden|	auxiliary -22	none -111	word -54
start|late|voir|	none -63	word -42
start|late|volere|	determiner -79	none 22
start|late|vouloir|	none -37	word -16
start|late|vragen|	auxiliary -44	none 44	subordinator 67	word -6
start|late|warnen|	no 46
start|late|weisen|first|	zurück -35
start|late|weisen|	no 34	none 40	word -35
start|late|werfen|first|	vor 11
start|late|werfen|	no 25	none 40	preposition 11
start|late|wijzen|	none -62	word -53
start|late|willen|	auxiliary 9	determiner -81	none 18	preposition -45
start|late|willen|first|	niet -66
start|late|wollen|first|	nicht -53
start|late|wollen|	no -55	none -45	verb -72	word -43
start|late|word|	% -76	, -104	: -95	; -34	adverb -44	auxiliary -52	coordinator -84	end -54	preposition 17	pronoun -44	quote -95	stop -143	verb-saying 20	word 15
start|late|word|auxiliary|	judging -72	saying -7	thinking -64
start|late|word|marks|	judging -95	saying 19
start|late|word|none|	judging 10	other -69	saying -32
start|late|word|verb|	judging -59	thinking -44
start|late|würdigen|	no -24
start|late|zeggen|	auxiliary -93	determiner 32	marks 47	none 21	pronoun -75	word 14
start|late|zeggen|first|	hebben -18	te -62
start|late|zeigen|	no -29	none -29	word -29
start|late|zien|	none 18	word 30
start|late|äußern|	no -42	none -42	word -27
start|late|évaluer|	none -59
start|late|évoquer|	determiner 22	marks 22	none 10
start|next|	aankondigen 18	accogliere -58	accuser -7	aceitar -55	achar -67	achten -20	aclarar -47	aconsejar 44	acrescentar -58	acusar -11	adelantar -55	adiantar -57	admettre -7	advertir 54	afdoen -66	affermare -11	afficher -59	affirmer -9	afirmar -21	aggiungere -30	ajouter -48	alegar -10	alertar 6	alerter 23	ameaçar -15	ammettere -13	annotare -53	annunciare 19	antwoorden -80	antworten 24	anunciar 14	apelar 73	aplaudir 25	apontar 9	applaudir -54	apprendre -47	approuver -54	apuntar -61	asegurar 24	assumir -6	assurer -18	atribuir 16	attaccare -43	attendre -20	attribuer 46	attribuire 23	avaliar -34	avancer -58	avanzar -62	avisar -12	avvertire -58	bautizar -51	befinden -41	begründen -83	beloven 11	bemerken -49	benadrukken -11	berichten -50	beschreiben -48	beslissen -54	bestreiten -50	beteuern -30	betogen -9	betonen -19	betreuren 17	bevestigen -7	beweren 18	bezeichnen -50	bezweren -47	bitten 43	blijken -66	blijven -63	bringen -54	calcolare 38	calcular 21	calificar -54	celebrar -14	celebrare -65	chamar -63	chiamare -59	chiedere 12	chiffrer -18	cifrar 41	citar -81	classificar -13	cobrar 19	cogitar -20	coincidir -41	comentar -57	commenter -19	comparar 15	completar -67	comunicar -57	comunicare 14	concluir -35	concéder 24	condenar -69	confessar -8	confessare 36	confidare 26	confier 17	confirmar -11	confirmer -7	congratular -39	consigliare 17	contar -26	contestar -17	contester 24	continuar -44	convocar -8	corregir -50	corrigir -43	cortar -58	crier -45	criticar -25	croire -77	culpar 30	danken 30	declarar -11	decretar -59	defender 6	definir -53	definire -64	demander 23	denken -21	denunciar 9	descartar 17	descrever 14	describir -34	desmentir 21	despedir -30	destacar -9	devolver -49	dichiarare 11	difendersi -48	difundir -60	dire 10	discordar -47	disparar -53	divulgar -66	dizer -6	domandare -52	dreigen -7	dringen -36	drukken -42	dämpfen -56	déclarer -46	défendre -7	démentir 19	dénoncer -8	désigner -69	eisen 10	elogiar 12	elogiare 22	empfehlen -71	emporter -58	encontrar -50	engager 41	entschuldigen -39	erinnern -46	erkennen -54	erklären 8	erläutern -8	erzählen -61	escludere 32	escrever -70	escribir -14	escusar -15	esperar -28	espérer -58	estimar 21	estimer -53	evitar -22	exiger 27	exigir 33	explicar -76	expliquer -64	faire_valoir -23	falar -29	figurer -50	finden -100	fordern 24	formulieren -28	fragen -53	féliciter 18	fügen -68	garantir -8	geben -18	geven -73	giudicare -10	giurare -13	glisser -50	gostar -76	grappen -45	gritar -54	hablar -69	halten -11	heben -62	heißen -88	hekelen 7	herinneren -55	heten -63	hopen 22	houden -11	illustrare -49	imputare -63	indicar -60	indicare 19	indiquer -8	informar -53	inquiéter 8	insister 13	insistir 27	interroger -62	invitar 11	invitare 35	inviter 40	invocare 71	invoquer -6	ironizar -36	juger -70	jurer 51	justificar 18	klinken -69	kommentieren -60	kritisieren -72	kündigen 20	lachen -69	lamentar 15	lamentare 43	lamentarse 8	lancer -58	lassen -101	laten 16	leer -46	leggen -83	leggere -58	lehnen -54	ler -46	limitar -41	lire -46	llamar -50	loben 11	louer -75	loven 17	luiden -68	lâcher -42	machen 15	mahnen 19	mandar -29	mantener 14	manter -11	meedelen -61	meinen -56	melden -92	mostrar -76	negar 16	negare 14	nennen -15	nier 26	noemen -46	notar -63	noter -55	notieren -67	ontkennen 30	oordelen -45	opinar 41	opmerken -59	opposer 15	ordenar 31	overwegen 19	parlare -102	parler -66	pensare -31	plaider 34	pleiten -14	pochen -70	pointer -13	poursuivre -50	precisar -69	preferir -98	prever -18	prijzen -46	prometer 12	promettere 15	promettre 15	propor 27	proporre -13	proposer 11	protestar 24	protestare -64	préciser -35	préconiser 48	préférer -21	prévoir -16	publicar -65	qualifier -72	queixar 18	quejarse -74	querer -20	questionar -55	raccomandare 47	raccontare -24	rappeler -11	reaccionar -45	reageren -63	reagieren -51	reagir -50	reagire -39	rechnen -12	recibir -71	recitare -54	reclamar 9	recomendar 29	recommander 21	reconnaître 12	recordar -60	recusar -11	reden -46	referir 9	refuser -11	registrar -58	regretter 21	rejeter 17	rekenen -11	relatar -74	relever -16	remeter -16	repetir -49	replicare -10	reprendre -56	reprocher 19	requérir 19	respaldar 11	respingere -66	responder -14	responsabilizar 40	resumir -68	revelar -38	revendiquer 21	riconoscere -16	ricordare 18	riferire -36	ringraziare -65	rir -36	rire -43	rispondere 12	rivendicare 14	roepen -86	rufen -80	räumen -61	réagir -55	récuser 20	réfuter 55	répliquer -53	répondre -16	répéter -51	rügen -62	saber 16	sagen -59	saludar 21	saluer -67	salutare -72	sapere -27	schildern -14	schließen -17	schreiben -82	scrivere -76	segnalare 24	sehen 8	señalar -68	sluiten -15	smentire 25	solicitar -56	sollecitare 48	sommen -46	sostener -11	souhaiter 11	souligner -67	soupçonner 20	spiegare -57	sprechen -40	spreken -58	staan -78	stehen -52	stellen -13	stimare 58	sturen -78	sugerir 55	suggérer 45	sustentar -52	tabler 9	tachar -69	tagliare -27	teilen -52	telefonar -48	telefonare -59	temer 50	tildar -46	tonen -70	trouver -10	unlisted -18	valorar 6	vatten -62	ver -16	verklaren -20	verlangen 27	vermuten 31	verraten -27	versprechen 31	verteidigen -70	vertellen -65	verwachten 29	verweisen -85	verwerpen -37	verwijten -75	vinden -18	voegen -84	voir -17	volere -9	vouloir -58	vragen 9	waarschuwen 37	warnen 8	weigeren 17	weisen -79	werfen -7	weten -63	widersprechen -35	wijzen -18	willen -14	wissen -35	wollen -78	zanjar -44	zeggen 26	zeigen -46	zien 7	zitieren -58	äußern -40	écrire -75	évoquer -37
start|next|aankondigen|	determiner 18	none 31	preposition -44
start|next|aankondigen|first|	aan -44
start|next|accogliere|	none -82	preposition -31
start|next|accusare|	determiner -93	marks 36	none -31	preposition 31
start|next|accuser|	determiner -19	marks 13	none -11	preposition 17
start|next|accuser|first|	de 43	la 33
start|next|aceitar|	none -78
start|next|achar|first|	graça -23
start|next|achar|	none -92	preposition -25	word -58
start|next|achten|	auxiliary -67	determiner 14	word -102
start|next|aclarar|	none -62
start|next|aconsejar|	none 57
start|next|acrescentar|	none -73	preposition -58
start|next|acusar|	adverb -53	capital -34	determiner -81	none -49	preposition -28	verb 47	word 8
start|next|acusar|first|	a -125	de 10	o -64
start|next|adelantar|	none -74	preposition -28
start|next|adiantar|	none -84
start|next|admettre|	determiner -23	none 26
start|next|admitir|	adverb -37	determiner -71	marks 62	preposition -80	word 25
start|next|adverb|	, -75	: -89	adverb -103	auxiliary -47	determiner -105	end -26	preposition -74	quote -89	stop -90	that -94	word 54
start|next|adverb|auxiliary|	judging -43	saying 24
start|next|adverb|marks|	judging -58	saying -20
start|next|adverb|none|	judging -91	other -44	saying -28	thinking -132
start|next|adverb|verb|	saying -26	thinking -50
start|next|advertir|first|	de 33
start|next|advertir|	none 55	preposition 54
start|next|adviseren|	determiner 29	none 26	word 12
start|next|adviseren|first|	de 38
start|next|afdoen|	none -91	pronoun -45
start|next|affermare|first|	di 38
start|next|affermare|	none -20	preposition 36
start|next|afficher|	none -74
start|next|affirmer|	determiner -89	marks -44	preposition -24	verb 17	word 62
start|next|affirmer|first|	avoir 43	dans -24
start|next|afirmar|	determiner -89	marks 8	none -37	preposition -35	word 84
start|next|afirmar|first|	el -45	en -40	haber 33
start|next|aggiungere|	determiner -63	none -45	preposition 22
start|next|ajouter|	determiner -44	none -68
start|next|alegar|	none -16
start|next|alertar|first|	para 91
start|next|alertar|	none 32	preposition 19
start|next|alerter|	none 6
start|next|ameaçar|	none -23
start|next|ammettere|	determiner -76	none -24	preposition 69
start|next|ammettere|first|	di 72
start|next|annoncer|	coordinator -21	determiner 35	none 12	preposition -7	verb -59	word -98
start|next|annoncer|first|	jeudi -30	la 54	lundi -43	l’ 87	mardi -39	sa -47
start|next|annotare|	none -77
start|next|annunciare|	adverb -54	determiner 54	none 22	preposition -99	word -11
start|next|annunciare|first|	il 83	la -22	per -56	un 87	una 51
start|next|antwoorden|	none -107
start|next|antworten|	no 24	none 37	preposition 39
start|next|anunciar|	adverb -73	coordinator -18	determiner 39	preposition -49	verb 78
start|next|anunciar|first|	a -14	em -53	la 82	un -7	una 33	y -17
start|next|apelar|first|	à 64
start|next|apelar|	marks 41	none 84	preposition 81
start|next|aplaudir|	determiner 53	marks 68	preposition -75
start|next|apontar|first|	para -28
start|next|apontar|	none 13	preposition -60	word 50
start|next|appeler|	adverb -50	capital -103	marks -16	none 8	preposition 50	word -64
start|next|appeler|first|	les 52	à 102
start|next|applaudir|	none -79
start|next|apprendre|	none -68
start|next|approuver|	none -79
start|next|apuntar|	none -82	preposition -51
start|next|asegurar|	determiner 34	none 33	preposition -111	verb 36	word 6
start|next|asegurar|first|	no 60
start|next|asks|false|	auxiliary 35	marks -22	none -16
start|next|assicurare|	determiner -13	none -18	preposition 50
start|next|assicurare|first|	di 50	il -96
start|next|assumir|	none -9	preposition 23
start|next|assurer|	auxiliary -22	determiner -67	none -42	preposition -59	word 83
start|next|atribuir|	determiner -132	marks -39	none 46	preposition 62
start|next|atribuir|first|	o -85	à 36
start|next|attaccare|	determiner -40	none -52
start|next|attendre|	adverb -22	determiner -121	none -16	preposition 38
start|next|attendre|first|	à 22
start|next|attribuer|	none 40
start|next|attribuire|	none 36
start|next|auxiliary|	, -83	determiner -29	preposition -60	stop -82	verb-saying -32	word -18
start|next|auxiliary|auxiliary|	saying -61
start|next|auxiliary|marks|	saying -70
start|next|auxiliary|none|	judging -63	saying -30
start|next|auxiliary|verb|	saying -29
start|next|avaliar|	none -49
start|next|avancer|	none -86
start|next|avanzar|	none -90
start|next|avisar|	none -19	preposition 16
start|next|avouer|	none -20
start|next|avvertire|	none -85
start|next|away|1|	adverb -33	auxiliary -33	capital -16	coordinator -68	pronoun -44	subordinator 24	verb-saying -48	word 27
start|next|away|2|	adverb -6	auxiliary -55	capital -111	coordinator -33	determiner -23	preposition -37	pronoun 7	subordinator 26	verb-saying -61	word -56
start|next|away|3|	adverb -108	auxiliary -63	coordinator -56	determiner 49	preposition 20	pronoun -86	subordinator 23	verb-saying -79	word -51
start|next|away|4|	adverb -72	auxiliary -56	capital -18	coordinator -60	preposition -53	pronoun -79	subordinator -51	word -131
start|next|away|5|	adverb -76	auxiliary -49	coordinator -26	determiner -125	preposition -168	pronoun 30	word -111
start|next|away|6|	adverb -60	auxiliary -53	coordinator -36	preposition -137	word -110
start|next|bautizar|	marks -51	none -51	preposition -39
start|next|becijferen|	preposition 67
start|next|befinden|	no -41	none -33	pronoun -34
start|next|before|	2 -47	accolto -55	accusa 9	accusant 20	accuse -81	achou -23	acht -9	acusa -103	acusado -86	acusam -95	acusou -63	acusó 20	admet -12	admite 70	admitiu -64	adviseert -44	afferma -10	affiche -40	affirme -8	afirma 8	afirmó 10	aggiunge -38	aggiunto -21	alerta -33	alerte -74	ameaça 87	ammesso 9	ammette -17	annonce 12	annoncé 11	annuncia 57	annunciato -9	antwortete -87	anunciado 58	anunciou -8	anunció 18	apelou 67	apontou 23	appelait -51	appelé 9	apprend -46	aseguró 22	assicura 9	assumiu 13	assure -10	assuré -12	atribui -37	atribuiu -90	atribuyó -13	attaccato -41	attend -12	attendait -78	avanzó -60	avisa -53	avisó 34	avoir -44	avoue 8	bat 59	befand -34	begrüßt -76	begrüßte -124	beloofde 67	belooft -66	bestreitet -50	bestätigt 27	bestätigte -19	betreurt 22	beweert 19	bezeichnete -53	beziffert -68	bezweert -47	biedt 12	bleef -63	bleek -50	blijft -33	blijkt -37	calcula -15	calificado -23	calificó -47	chama-se -17	chamam -23	chamou -51	chiama -41	chiede 80	chiedono 84	chiesto -38	chiffre -18	cinco -38	citado -47	citó -41	classificou -77	coach -18	cobra -16	cobrou 13	comentó -39	comunicato 19	comunicó -59	condena -23	condenado -25	condenou -58	conferma 34	confermato -38	confessa 62	confirma -55	confirme 50	confirmou 80	confirmé -19	confirmó -20	confié 27	congratulou-se -39	considera -23	considerou 7	contesta 16	conteste 39	contestó -81	continua -44	contou -32	corta -33	cortou -49	crie -45	criticou 8	croit -54	croyait -65	cuenta -59	culpa 6	cumplir 42	dankte 30	dat -74	davanti -35	decisão 28	declarado -45	declarou 44	declaró -8	decretou -59	deed -64	deelt -34	defende 37	defendeu 25	definito -55	demande 41	demandent 15	descarta -47	descartó 60	descreve 16	detto -24	devolve -32	dice -11	dicen -6	difende -48	discorda -47	disent -13	disse 38	dit 71	divulgado -29	dreigt -98	dringt -23	défend -53	dément 14	démenti 12	dénonce 101	dénoncé -39	eist 23	elle -69	elogia -83	elogiou 14	elogió 25	emporté -45	entschuldigte -34	er 17	erinnert -22	erklärte -30	erzählt -16	erzählte -48	es -105	escluso 72	escreveu -61	escrito -8	escusou-se -10	esperava -64	esprime -82	espère -58	estima 65	euro -43	euros -50	exclut -7	exige 22	exigiu 56	exigió 61	explica -62	explicó -14	explique -32	expresó 25	falam -87	falar -43	falava -88	falou -79	fand -81	felicitó 51	findet -41	fordert 77	fragte -42	félicité -15	gab -110	gaf -57	garante -44	garantiu 55	geeft -46	gemeente 34	gibt -92	giudica -10	giura -8	habla -52	hablan -31	habló -48	hallazgo -52	heet -74	heette -23	heißt -69	het -161	hield -93	hielt -111	hielten -43	hieß -49	hij -148	hob -45	hoopt 22	houdt 23	hält -16	il -74	indica -28	indique 53	indiqué -29	informado -68	informou -26	informó -58	inquiète 13	insiste 16	insistió 37	interrogé -44	interrogée -41	invita 15	invitato 26	invite 19	invitó 15	invoca 62	invoque 9	juge -58	jure 57	klinkt -45	kondigde 37	kritisierte -49	kündigte 38	laat -150	lacht -45	lamenta 57	lamentou 33	lamentó 11	lancé -53	legt -71	lehnt -31	lehnte -42	letto -42	leyó -40	liet -128	ließ -84	limitou-se -26	llama -27	llamó -39	lobte 40	luidt -50	machte 33	mahnte 56	man -66	manda -75	mandou -9	mann -72	manteve -82	mantém 28	meint -44	melden -61	meldet -53	meldete -25	meldt -45	menace 22	merkt -22	minaccia -36	minister -45	ministre -37	mostra -38	mostró -70	nannte 21	nega 30	negou 29	negó -29	nennt -25	nesta -53	nie 44	niega 55	noemde -44	noemen -40	noemt -38	nota -73	note -21	notierte -67	noté -62	ofrece -8	ontkent 66	overweegt 19	parla -85	parlano -37	parlato -56	parle -49	parlent -61	parlé -38	parti -92	parties -99	pede 74	pedem 16	pedido 12	pergunta -43	perguntou 73	pide -13	pidieron -66	pidió -14	plaide 60	plaidé -26	pleit -13	pocht -38	pointe 39	precisa -56	prefere -57	preferiu -64	prefiere -54	prefirió -35	preguntado -70	preguntó 86	prevé -67	prevê 35	problema 24	proclamato -34	promesso -7	promet 27	promete 28	prometeu 90	prometido 23	prometió -40	promette 37	promis -10	propone 115	propose 19	proposto -51	proposé 60	propuso -12	propôs 12	précise -33	préconise 48	préfère -21	prévoit 13	prévu -65	publica -39	publicado -22	qualifié -37	quejó -49	quer 19	queria -94	quería -81	questionado -33	quiere -71	raccomanda 50	racconta -11	raccontato 61	raconte 67	reaccionó -45	reageerde -41	reageert -25	reageren -48	reagierte -31	reagierten -40	reagito -39	reagiu -35	rechazó 22	rechnet 18	rechnete -68	recibió -62	recita -47	reclama 34	reclamado 74	reclamó 32	recomenda 28	reconhece 24	reconheceu -10	reconnu 24	reconoció 20	recusa -29	recusou 45	refuse -33	refusé 16	registou -68	registrou -57	rejeitou 47	rekende -77	rekent 43	relatou -52	relève -10	remete -103	remeteu -21	repitió -36	replica -23	repris -50	reproche -18	requiert 28	respinge -39	respinto -51	responde -60	respondeu -61	respondió -111	resume -53	resumía -36	revelou -35	revendique 21	ricorda -28	rief -36	risposto 25	rit -42	roept -54	ruft -47	räumte -25	réclame -26	récuse 24	répond -69	répondu 14	saber 23	sagt -28	sagte -43	sah -33	saluta -42	salué -52	sapere -20	savoir -12	schaden 31	schloss -54	schreef -84	schreibt -17	schrieb -59	scritto -65	scrive -36	señaló -55	sie -147	sieht 11	sluit 6	smentisce 10	sostiene 69	souhaite 46	souhaité -81	soupçonne 33	soutenu -11	soutient 23	sprach -41	sprak -41	spreekt -39	spreken -45	spricht -31	staat -57	stand -56	steht -41	stelde -87	stellt -74	stellte 9	stelt 39	stima 71	stond -68	stuurde -32	table 15	tachó -42	taglia -27	tavolo -39	te -76	teilte -36	telefonou -48	teme 66	toonde -58	toont -45	trekt 20	trok -86	trouve -81	unternehmen -17	valoró 6	vatte -42	ve -86	ven -59	verklaarde -86	verklaart 27	verlangt 85	verlangte -49	versprach 7	verspricht 18	verteidigt -40	verteidigte -45	vertelde -13	verwacht 29	verweist -48	verwies -76	verwijt -37	veut -44	vindt 46	vio -69	visto -71	viu -90	vond -114	vorwürfe -65	vraagt 38	vreest 20	vrezen -27	vroeg -51	vê 26	waarschuwde 43	waarschuwt 66	warf -88	warnte 15	wees -87	weet -52	weigerde 87	weist -66	weten 133	widersprach -23	wies -57	wil 9	wilde -94	wirft -71	wist -33	wollte -78	würdigte 17	ze -6	zegt 85	zei 50	zeigt -54	zeigte -25	ziet -14	zij -82	äußerte -30	écrit -72	él -34	évalue 44	évoque -16	évoqué 24
start|next|begründen|	determiner -82	no -83	none -84
start|next|begrüßen|first|	das -87	den -87	die 28
start|next|begrüßen|	none 9
start|next|beloven|	adverb -73	determiner -6	marks -74	none 37	pronoun 44	word -85
start|next|bemerken|	no -49	none -49
start|next|benadrukken|	adverb -12	none -10	pronoun -10
start|next|benadrukken|first|	er -12	ze -10
start|next|berichten|	determiner -45	no -50	none -51	preposition -40
start|next|beschreiben|	marks -45	no -48
start|next|beslissen|	none -75
start|next|bestreiten|	determiner -50	no -50	none -50
start|next|beteuern|	no -22	none -30
start|next|betogen|	none -12	pronoun -9
start|next|betonen|	none -19	preposition -21
start|next|betreuren|	determiner 22	none 40
start|next|betreuren|first|	de 22
start|next|bevestigen|	auxiliary 39	determiner 27	none -38	pronoun -71	verb -50	word -72
start|next|bevestigen|first|	het -71
start|next|beweren|	none 11
start|next|bezeichnen|	determiner -53	marks -50	no -50	preposition -21
start|next|bezeichnen|first|	als -21	die -47
start|next|beziffern|	determiner -113	no 20	none 13	preposition 53
start|next|beziffern|first|	auf 57	den -76
start|next|bezweren|	none -69
start|next|bieden|	auxiliary -72	preposition -31	pronoun -58
start|next|bieden|first|	aan -31
start|next|bitten|first|	um 33
start|next|bitten|	no 22	none 88	preposition 23
start|next|blijken|	auxiliary -20	none -89	preposition -40	word -46
start|next|blijken|first|	met -47	uit -25
start|next|blijven|	determiner -39	none -80	preposition -58	word -43
start|next|bringen|	no -54
start|next|calcolare|	none 55
start|next|calcular|	determiner 39	none 31	preposition -27	word 61
start|next|calificar|	determiner -58	marks -54	none -54	preposition -31
start|next|calificar|first|	de -31	el -43
start|next|capital|	, -108	: -46	capital -30	coordinator -88	determiner 14	quote -51	stop 14	word 22
start|next|capital|auxiliary|	saying -53
start|next|capital|marks|	judging -59	saying -79
start|next|capital|none|	judging -89	other -55	saying -13	thinking 16
start|next|capital|verb|	judging -48	saying 15
start|next|celebrare|	none -95
start|next|celebrar|	determiner 27	none -6	preposition -59
start|next|celebrar|first|	el 41
start|next|chamar|	auxiliary -19	capital -17	determiner -25	marks -68	none -64	preposition -67
start|next|chamar|first|	a -47	de -55
start|next|chiamare|	capital -35	determiner -55	marks -27	none -71	preposition -31
start|next|chiedere|	auxiliary -7	coordinator -13	determiner 14	none 15	preposition -89	verb -8	word 68
start|next|chiedere|first|	a -64	al -59	di -25	e -13	il -32	la -72	lo 66	un 44
start|next|chiffrer|	determiner -24	none -50
start|next|cifrar|first|	en 61
start|next|cifrar|	none 60	preposition 41
start|next|citar|first|	a -46
start|next|citar|	none -106	preposition -52
start|next|classificar|first|	a -85	como 12	de -82
start|next|classificar|	marks -13	none -13	preposition -109	subordinator 12
start|next|cobrar|first|	a 76
start|next|cobrar|	none 18	preposition 31	word -17
start|next|cogitar|	none -30
start|next|coincidir|	none -58	preposition -41
start|next|comentar|	none -72	preposition -56
start|next|commenter|	none -27
start|next|comparar|	none -12
start|next|completar|	none -97
start|next|comunicare|	none 17	preposition 20
start|next|comunicar|	adverb -20	none -65	preposition -63
start|next|comunicar|first|	ayer -20
start|next|concluir|	none -43
start|next|concéder|	none 37
start|next|condenar|	adverb -14	none -91	preposition -42	word -39
start|next|condenar|first|	a -40
start|next|confermare|	coordinator -25	preposition -37	verb 43	word -75
start|next|confermare|first|	e -25	il 9	la -23
start|next|confessare|first|	di 36
start|next|confessare|	none 51	preposition 36
start|next|confessar|	none -27
start|next|confidare|	none 14	preposition 26
start|next|confier|	adverb -33	preposition -87
start|next|confier|first|	à -72
start|next|confirmar|	adverb -86	auxiliary -87	coordinator -21	none 12	preposition 20	verb -72	word -56
start|next|confirmar|first|	a 40	con -81	la -27
start|next|confirmer|	none 10	preposition -77	verb -75	word -20
start|next|congratular|first|	com -39
start|next|congratular|	none -57	preposition -39
start|next|considerar|	determiner -22	marks -26	preposition -22	verb 63	word 57
start|next|considerar|first|	a -20	o -104
start|next|consigliare|	none 24	preposition 17
start|next|contar|	determiner -69	none -45	preposition -90	verb 28	word 53
start|next|contar|first|	a -81	outra -39	ter 68	à -31
start|next|contestare|	determiner 16	preposition -71
start|next|contestare|first|	i -64	il 57	la 20
start|next|contestar|	determiner 66	none -21	preposition -104
start|next|contester|	determiner 37	none 28
start|next|contester|first|	ce -9
start|next|continuar|	none -64
start|next|convocar|first|	para -68
start|next|convocar|	none -10	preposition -68
start|next|coordinator|	adverb -17	auxiliary -32	determiner -50	preposition -45	pronoun -17	verb-judging -22	verb-saying -63	word -48
start|next|coordinator|auxiliary|	judging -14	saying -36
start|next|coordinator|marks|	saying -20
start|next|coordinator|none|	judging -74	saying -45
start|next|coordinator|verb|	judging -71	saying -52
start|next|corregir|	none -51
start|next|corrigir|	none -43	verb -43
start|next|cortar|	none -84	word -33
start|next|craindre|	determiner 36	none 29
start|next|crier|	marks -45	none -45	preposition -45
start|next|criticar|first|	a -77
start|next|criticar|	none -27	preposition -77
start|next|croire|	adverb -12	none -85	word -38
start|next|croire|first|	pas -16
start|next|culpar|	determiner 83	none 32
start|next|danken|	no -86	none 30
start|next|decir|	determiner -71	preposition -127	word 109
start|next|decir|first|	a -84	de -79
start|next|declarar|	adverb -30	determiner -32	marks 52	none -63	preposition -97	word 42
start|next|declarar|first|	a -42	por -34
start|next|decretar|first|	luto -30
start|next|decretar|	none -71	word -59
start|next|defender|	marks -53	none 15	preposition 9	word 33
start|next|definire|	determiner -62	marks -64	none -64
start|next|definire|first|	la -57	le -34
start|next|definir|	marks -53	none -53
start|next|demander|	auxiliary 55	none 26	preposition 14	subordinator 55	word 13
start|next|demander|first|	de 17	si 37	un -75	une 104
start|next|denken|	none -28
start|next|denunciar|	none -9
start|next|descartar|	determiner 21	none 47	preposition 22	verb -75	word -14
start|next|descartar|first|	una 14
start|next|descrever|	none 22
start|next|describir|first|	como -34
start|next|describir|	marks -34	none -34	preposition -34
start|next|desmentir|	determiner 34	preposition 7
start|next|despedir|	none -42	preposition -30
start|next|destacar|	preposition -69
start|next|determiner|	, -48	adverb -12	capital 9	determiner -19	preposition -90	quote -15	stop -53	that -117	verb-judging 47	verb-saying -132	verb-thinking 36	word 25
start|next|determiner|auxiliary|	judging 28
start|next|determiner|marks|	judging -65	other -56	saying 14
start|next|determiner|none|	judging 47	other 15	saying -6	thinking 9
start|next|determiner|verb|	judging 8	saying -23
start|next|devolver|	none -70	word -39
start|next|de|	adverb -102	auxiliary -85	capital 18	coordinator -48	determiner 19	judging -12	other -51	preposition 11	pronoun -80	saying -15	thinking -8	verb-saying -20	word -105
start|next|de|apposed|	judging -128	other -42	saying -27	thinking -44
start|next|de|apposition|	judging -117	saying -40
start|next|de|away|1|	judging -28	other -46	saying -13	thinking -8
start|next|de|away|2|	other -40	saying -31
start|next|de|away|3|	judging -13	other -28	saying -9
start|next|de|away|4|	judging 15	saying -32
start|next|de|away|5|	saying -71
start|next|de|away|6|	judging -73	saying -44
start|next|de|direct|	judging -6
start|next|de|inverted|	judging 8	other -38	saying -31
start|next|de|mood|	no -17	yes -14
start|next|de|shared|	judging 23	other -34	saying -75	thinking -38
start|next|dichiarare|	none -8	preposition 12
start|next|difendersi|	determiner -48	none -69
start|next|difundir|	determiner -60	none -75
start|next|dire|	adverb -49	marks 26	none -11	preposition 14	pronoun 14
start|next|dire|first|	a -77	di 106	elle -41	en -75	la -72	le 8	ne 66	n’ 22
start|next|discordar|	none -69
start|next|disparar|	none -68	preposition -34
start|next|divulgar|	determiner -51	none -88	preposition -43
start|next|dizer|	adverb 33	determiner -95	marks 69	none -22	preposition -144	pronoun -46	verb -41	word 91
start|next|dizer|first|	a -108	ao -68	apenas -70	estar 58	não 66	o -47	ter 70	à -60
start|next|domandare|	none -52
start|next|dreigen|	none -10
start|next|dringen|	none -50	preposition -31
start|next|drukken|	none -61	word -34
start|next|dämpfen|	no -56	none -56
start|next|déclarer|	none -60	preposition -43
start|next|décrire|	none 26
start|next|défendre|	determiner -25	marks 40	none -43
start|next|démentir|first|	toute 51
start|next|démentir|	none 38	word 63
start|next|dénoncer|	determiner -6	none -16
start|next|dénoncer|first|	un -20	une 80
start|next|désigner|	none -97
start|next|eisen|	determiner 69	none 35	preposition -68	word -10
start|next|eisen|first|	een 84	in -52
start|next|elogiare|	none 32
start|next|elogiar|	determiner 7	marks 24	preposition 6
start|next|elogiar|first|	a 6
start|next|empfehlen|	no -71
start|next|emporter|	none -83	preposition -36
start|next|encontrar|	none -72
start|next|ending|00|	word -29
start|next|ending|0|	word -54
start|next|ending|12|	word -70
start|next|ending|14|	word 60
start|next|ending|1|	word 28
start|next|ending|20|	word -68
start|next|ending|40|	word -78
start|next|ending|60|	word -59
start|next|ending|ab|	word -34
start|next|ending|ad|	preposition -6
start|next|ending|af|	adverb -70
start|next|ending|ag|	word -85
start|next|ending|ai|	preposition -92
start|next|ending|al|	preposition -14	word -72
start|next|ending|am|	preposition -99
start|next|ending|an|	adverb -29	capital -47	preposition -93	pronoun -28	word -50
start|next|ending|ao|	preposition -10
start|next|ending|ar|	adverb 12	determiner -31	preposition -29	word 21
start|next|ending|as|	adverb 10	capital -17	determiner -18	preposition -70	word -43
start|next|ending|au|	preposition -44
start|next|ending|a|	preposition 7
start|next|ending|ce|	adverb -68	determiner -33	word -63
start|next|ending|ch|	adverb -31	preposition -68	word -65
start|next|ending|ck|	word -42
start|next|ending|co|	word -64
start|next|ending|ct|	word 53
start|next|ending|d'|	preposition 67
start|next|ending|da|	adverb -27	preposition -9	word -39
start|next|ending|de|	adverb -50	determiner -36	preposition 9	subordinator 71	word 41
start|next|ending|di|	preposition 92	word -108
start|next|ending|do|	preposition -26	subordinator -53	verb-saying 9	word -21
start|next|ending|ds|	preposition -53
start|next|ending|du|	determiner -69
start|next|ending|d|	word 53
start|next|ending|d’|	preposition 6
start|next|ending|ec|	preposition -46
start|next|ending|ee|	word -62
start|next|ending|ei|	determiner 40	preposition -63
start|next|ending|ek|	word -57
start|next|ending|el|	adverb -53	capital -75	determiner -19	preposition -16	word 42
start|next|ending|em|	adverb -81	determiner -74	preposition -14	pronoun -72	word 22
start|next|ending|en|	adverb -70	auxiliary -55	capital 65	coordinator -33	determiner 30	preposition -43	pronoun -53	subordinator -51	verb-saying -55	word -24
start|next|ending|er|	adverb -70	capital -94	preposition -6	pronoun -54	word 44
start|next|ending|es|	adverb -48	determiner 6	pronoun -57	word 19
start|next|ending|et|	capital -24	coordinator -37	pronoun -6	word -26
start|next|ending|eu|	adverb -18
start|next|ending|e|	coordinator -61
start|next|ending|ge|	word -84
start|next|ending|go|	word -19
start|next|ending|gs|	adverb -30
start|next|ending|ha|	auxiliary -29
start|next|ending|he|	word -26
start|next|ending|hi|	word -52
start|next|ending|hm|	pronoun -34
start|next|ending|hn|	pronoun -42
start|next|ending|hr|	determiner 8
start|next|ending|ht|	word -9
start|next|ending|ia|	adverb -26	word 73
start|next|ending|ie|	determiner 12	pronoun -68	word 69
start|next|ending|ig|	word 20
start|next|ending|ij|	preposition 9	pronoun -91
start|next|ending|il|	pronoun -77
start|next|ending|im|	preposition -85
start|next|ending|in|	adverb -61	capital -54	determiner 24	preposition -37	word -64
start|next|ending|io|	word -43
start|next|ending|ir|	word 45
start|next|ending|is|	adverb -6	preposition -114	word 53
start|next|ending|it|	adverb 6	preposition 22	verb-saying -40	word -59
start|next|ending|i|	determiner -39
start|next|ending|ià|	adverb -17
start|next|ending|je|	adverb -80	word 11
start|next|ending|jk|	word -23
start|next|ending|ke|	determiner -43
start|next|ending|l'|	preposition -39
start|next|ending|la|	preposition -43
start|next|ending|ld|	word 48
start|next|ending|le|	preposition -54	pronoun -80	word -16
start|next|ending|lf|	adverb -72	word 15
start|next|ending|li|	word 80
start|next|ending|lo|	determiner 45	preposition -14	pronoun -87	word 21
start|next|ending|ls|	preposition -57	subordinator -77
start|next|ending|l’|	preposition -76
start|next|ending|ma|	determiner 20	preposition -40	word 28
start|next|ending|me|	word -79
start|next|ending|mo|	preposition -70	subordinator -40	word 43
start|next|ending|na|	determiner 11	preposition -100	word -82
start|next|ending|nd|	capital -39	coordinator -44	word -72
start|next|ending|ne|	determiner 28	word 34
start|next|ending|ng|	capital 20	word -36
start|next|ending|ni|	coordinator -32	determiner -32	word 25
start|next|ending|no|	determiner 34	preposition -89	word 37
start|next|ending|ns|	adverb -58	preposition -93	word -71
start|next|ending|nt|	adverb -85	preposition -71	verb-saying -45
start|next|ending|n’|	determiner -70	word 72
start|next|ending|oe|	word -62
start|next|ending|of|	subordinator 51
start|next|ending|og|	adverb 16
start|next|ending|ok|	adverb -57
start|next|ending|ol|	word -28
start|next|ending|om|	preposition -10
start|next|ending|on|	adverb -38	preposition -40	pronoun -51
start|next|ending|op|	preposition 18	word -48
start|next|ending|or|	word -56
start|next|ending|os|	determiner 20	preposition -23	word 11
start|next|ending|o|	determiner -21
start|next|ending|po|	preposition -51
start|next|ending|ra|	adverb -73	auxiliary -27	capital -72	determiner -57
start|next|ending|rd|	capital -15
start|next|ending|re|	adverb -58	preposition -68	word -10
start|next|ending|ri|	adverb -48
start|next|ending|ro|	capital 46	determiner -69	word -20
start|next|ending|rs|	adverb -41	word -16
start|next|ending|rt|	adverb -9	word -60
start|next|ending|rò|	adverb -38
start|next|ending|sa|	determiner -128	word -27
start|next|ending|se|	capital -31	pronoun 19	subordinator 60	word 15
start|next|ending|si|	adverb -50	subordinator 31
start|next|ending|so|	word 40
start|next|ending|st|	adverb -41	word -70
start|next|ending|su|	determiner -31	preposition 6
start|next|ending|sí|	adverb -74
start|next|ending|s’|	pronoun -60
start|next|ending|ta|	determiner -76	word -43
start|next|ending|te|	adverb -67	capital 46	determiner -97	preposition -61	word 51
start|next|ending|ti|	word 17
start|next|ending|to|	adverb -66	word -6
start|next|ending|ts|	word 55
start|next|ending|té|	preposition -34
start|next|ending|uf|	preposition 17
start|next|ending|ui|	preposition -28
start|next|ending|ul|	preposition -41
start|next|ending|um|	determiner -22	preposition 25
start|next|ending|un|	adverb -59	determiner 20
start|next|ending|ur|	adverb -20	preposition -26	word -48
start|next|ending|us|	adverb -32	preposition -102
start|next|ending|ut|	preposition -61	word 26
start|next|ending|ux|	preposition 28
start|next|ending|ve|	word -26
start|next|ending|we|	word -59
start|next|ending|ya|	adverb -44
start|next|ending|y|	coordinator -48
start|next|ending|ze|	pronoun -66
start|next|ending|zu|	preposition -56	word -19
start|next|ending|às|	preposition -8
start|next|ending|ás|	adverb 22
start|next|ending|ão|	word -34
start|next|ending|ça|	word -69
start|next|ending|ès|	preposition -51
start|next|ending|én|	word -82
start|next|ending|és|	adverb -39
start|next|ending|ón|	word 32
start|next|ending|ôt|	word -61
start|next|ending|ür|	preposition -13	word -43
start|next|engager|	none 13
start|next|entschuldigen|first|	sich -39
start|next|entschuldigen|	no -42	none -39	pronoun -39
start|next|erinnern|first|	sich -34
start|next|erinnern|	no -45	none -39	pronoun -34
start|next|erkennen|	auxiliary -31	none -74
start|next|erklären|	determiner 41	no 10	none 10	preposition -73	pronoun -49
start|next|erklären|first|	am -15	er -36	in -52	vor -64
start|next|erläutern|first|	sie -7
start|next|erläutern|	no -8	none -8	pronoun -8
start|next|erzählen|	determiner -28	no -57	none -60	pronoun -10	yes -20
start|next|escludere|	determiner 57	none 46	preposition -90	word 63
start|next|escrever|	none -96	preposition -51
start|next|escribir|	none 13
start|next|escusar|first|	a -11
start|next|escusar|	none -11	preposition -11
start|next|esperar|	determiner -8	none -39	preposition -113
start|next|esprimere|	none -6
start|next|espérer|	none -85
start|next|estimar|first|	em 72
start|next|estimar|	none 62	preposition 39
start|next|estimer|	none -74
start|next|es|	adverb -29	capital -77	coordinator -57	determiner 16	judging -12	other -77	preposition -52	pronoun -116	subordinator -30	verb-saying -36	word 22
start|next|es|apposed|	other -35	saying 6	thinking 16
start|next|es|apposition|	judging -67	saying 24
start|next|es|away|1|	judging -21	other -66	saying 11
start|next|es|away|2|	judging -77	saying -59
start|next|es|away|3|	judging 26	saying -65
start|next|es|away|4|	saying -88
start|next|es|away|5|	saying -85
start|next|es|away|6|	judging -71	saying -90
start|next|es|direct|	judging -34	saying -19	thinking -28
start|next|es|elided|	saying 64
start|next|es|inverted|	judging 8	other -47	saying -87
start|next|es|mood|	none -7
start|next|es|relative|	judging 30	saying -43
start|next|es|shared|	judging 9	other -75
start|next|evitar|	determiner -99	none -19	preposition -56	word 11
start|next|exclure|first|	pas -84
start|next|exclure|	none 29
start|next|exiger|	determiner 27	none 15
start|next|exigir|	determiner 91	none 51	preposition 28	word -23
start|next|exigir|first|	a 57	uma 50
start|next|explicar|	auxiliary -14	determiner -46	none -106	preposition -49
start|next|expliquer|	none -86	preposition -26	pronoun -32
start|next|expresar|	determiner 7	none -8	preposition -79
start|next|expresar|first|	su 33
start|next|faire_valoir|	determiner -94	marks -36	none -30	preposition -36
start|next|faire_valoir|first|	le -56	par -36
start|next|falar|	adverb -66	marks -169	none -15	preposition -23
start|next|falar|first|	em 6	numa -37
start|next|felicitar|	none 28	preposition 6	verb -86
start|next|figurer|	none -70	preposition -47
start|next|finden|	capital -33	determiner -87	marks -44	no -92	none -86	preposition -42	pronoun -20	yes -50
start|next|first|	0 -54	1 28	60 -59	a 6	aan -88	ab -34	aber -28	achteraf -24	ad -6	además -58	ai -67	ainda -27	alla -7	alle 23	alleen -63	allerdings -30	all’ -40	als -93	am -99	an -67	anders -21	anoche -62	anonimato -77	anos -65	ans -48	ante -38	antes -48	ao -10	aos -13	apenas -76	as 13	así -74	até -34	au -44	auf 17	aus -95	ausrichten -9	aussi -50	aux 28	avec -46	avoir 79	ayer -75	años -44	bei -58	beim -36	besluit -44	bij 9	binnen 47	calma 40	ce -33	chi -52	cinco -64	com -37	come 7	comentar -92	commenter -38	como -47	con -31	contra 13	d 53	d' 67	da -9	daar 15	daaraan -20	dafür -43	dagegen -37	dal -60	dall’ -39	dans -89	darin -39	das -110	davor -30	dem -71	den -37	depuis -98	der -9	des 51	desde -124	después -39	devant -37	di 92	die -22	do -26	dopo -51	dort -9	drei 44	drie 66	du -69	durante -54	désormais -67	d’ 6	e -61	een 15	ein -7	eine 18	einen 59	el -19	elke -43	elle -61	em -14	en -41	encore -20	entre -68	er -59	era -27	eraan -31	erop -29	es -57	esa -83	esta -76	estar 58	este -97	et -37	explicações -57	falar 24	fest -23	fonti -49	für -13	garanzie 71	geen 47	già -17	graça -42	guère -13	ha -29	haar -31	haber 88	haberle 66	hablar 46	hebben -55	hem -72	het -6	hier -20	hij -87	hinzu -19	hoje -80	hun -77	i -39	iedereen -38	ihm -34	ihn -42	ihnen -32	ihr 8	im -82	in -32	inoltre -25	instalar 78	intanto -37	invece -68	jaar -85	jaune -38	jeudi -56	kabinet -55	keine -55	klar -39	las 32	laut -61	le -14	les -39	levar 63	lo 17	los 27	lundi -61	luto -30	mais 9	man -28	mardi -64	mercredi -97	meses -29	minutos -32	mit 36	más 30	na -100	naar 8	nach -67	nas -52	ne 82	nei -24	nel -57	nesta -106	ni -32	nicht -39	niemand -56	niet -7	nieuwe -59	no -9	noch -62	nog 16	nooit 6	num -39	numa -39	nun -59	nur -20	não 113	n’ 72	o -22	of 51	ogni -32	om 21	on -51	ontem -79	ook -57	op 18	ore -36	os 18	otto 50	outra -57	ouvir 12	over -84	par -48	parte -47	pas -68	pela -11	pelo -10	pero -70	però -38	peu -18	plan -9	plus -32	plutôt -61	por -59	pour -80	pourtant -36	qualquer 67	quinta-feira -57	repetir 44	sa -88	samedi -47	samen -36	se 45	seiner 27	ser -14	ses 17	si 29	sich -66	sie -68	sin -56	sinds -53	sobre -35	soltanto -38	später -10	su -22	sui -28	sul -41	s’ -60	tarde -50	te 13	tegen -83	ter 63	toe -62	toen -51	toujours -32	tout 66	toute 90	toutefois -32	tra -37	tres -63	trois -25	tuttavia -26	uit -100	uma 20	un 23	una 11	und -44	une 22	uno 34	unter -46	un’ -70	van -45	vast -52	via -70	vier 54	vol -41	von -60	voor 13	vooral -7	voorlopig 44	vor 26	week -63	weiter -22	weken -44	wel -51	weten -94	wissen -35	woensdag -49	y -48	ya -44	ze -66	zeggen -38	zelf -72	zich 19	zij -48	zu -56	zum -38	zurück -42	às -8	über -34
start|next|fordern|	determiner 49	no 24	none 21	preposition -114
start|next|fordern|first|	auf -119
start|next|formulieren|	no -28	none -28	pronoun -23
start|next|fragen|	no -54	none -53	word -42
start|next|fr|	adverb -123	auxiliary -49	capital -95	coordinator -36	determiner -18	judging -7	other -65	preposition 15	pronoun 21	subordinator 40	verb-saying -55	word 9
start|next|fr|apposed|	judging -55	other -32	saying 8	thinking 14
start|next|fr|apposition|	judging 16	saying 12
start|next|fr|away|1|	other -56
start|next|fr|away|3|	other -34	saying -63
start|next|fr|away|4|	saying 19
start|next|fr|away|5|	saying -69
start|next|fr|away|6|	judging -96	saying -80
start|next|fr|direct|	saying -6	thinking -23
start|next|fr|elided|	saying -67
start|next|fr|inverted|	judging -37	other -75	saying -36
start|next|fr|relative|	judging 63	saying -8	thinking 11
start|next|fr|shared|	judging -27	other -52	saying -29	thinking -56
start|next|féliciter|	determiner -80	marks 63	none -15	preposition 47
start|next|féliciter|first|	d’ 12
start|next|fügen|first|	hinzu -19
start|next|fügen|	no -68	none -68	word -19
start|next|garantire|	none -23
start|next|garantir|first|	não 62	o -62
start|next|garantir|	marks -63	none 22	preposition -9	verb -48	word 19
start|next|geben|	adverb -20	capital -79	determiner 11	no -17	none -126	preposition -67	pronoun -26	verb 43	word -50	yes -18
start|next|geben|first|	der -31	die -99	es -30	keine -35	sich -19	zu -19	zurück -10
start|next|geven|	adverb -27	auxiliary -34	determiner -54	none -89	preposition -21	pronoun -19	verb -30	word -51
start|next|geven|first|	een -51	hem -16	toe -17
start|next|giudicare|	determiner -10	marks -10	none -10
start|next|giurare|first|	di 66
start|next|giurare|	none -21	preposition 50
start|next|glisser|	none -69
start|next|gostar|	none -90	preposition -76
start|next|grappen|	none -64	preposition -45
start|next|gritar|	none -77	preposition -42
start|next|hablar|first|	de -48	en -13
start|next|hablar|	marks -53	none -82	preposition -54	word -21
start|next|halten|	adverb -29	marks 9	no -10	none -151	preposition -13	pronoun -35	verb 11	word -67	yes -9
start|next|halten|first|	dagegen -15	das -77	dem -48	die -141	sich -24
start|next|heben|	determiner -44	no -62	none -56	preposition -57
start|next|heben|first|	an -14
start|next|heißen|	adverb -9	capital -45	determiner -63	marks -65	no -88	none -49	preposition -39	pronoun -15	word -41	yes -11
start|next|heißen|first|	das -13	der -41	dort -7	es -14
start|next|hekelen|	none 11
start|next|herinneren|first|	zich -58
start|next|herinneren|	none -65	pronoun -55
start|next|heten|	capital -34	coordinator -10	determiner -49	marks -61	none -64	preposition -24	pronoun -34	word -28
start|next|heten|first|	de -49	en -10	het -35
start|next|hopen|	none 23
start|next|houden|	adverb -20	auxiliary -71	determiner -8	marks -32	none -9	preposition -95	pronoun -94	word 14
start|next|houden|first|	bij -49	de -107	een 17	het -93	op -47	vast -52
start|next|illustrare|	none -66
start|next|imputare|	none -76
start|next|indicare|	determiner 31	none 27
start|next|indicar|	none -85
start|next|indiquer|first|	avoir 65
start|next|indiquer|	none -10	word 79
start|next|informar|	adverb -19	determiner -89	none -68	preposition -88	verb -46	word 32
start|next|informar|first|	a -74	nesta -44
start|next|inquiéter|	none -16	preposition 12
start|next|insister|	none 19
start|next|insistir|first|	en 6
start|next|insistir|	none 43	preposition 27
start|next|interroger|first|	sur -58
start|next|interroger|	none -81	preposition -63
start|next|invitare|	adverb -31	determiner 50	marks 58	none 25	preposition 52
start|next|invitare|first|	a 58	alla 18	invece -27
start|next|invitar|	none -25	preposition 11
start|next|inviter|first|	à 69
start|next|inviter|	none 65	preposition 69
start|next|invocare|	none 80	word 41
start|next|invoquer|	determiner -6	none 9
start|next|invoquer|first|	le 43
start|next|ironizar|	none -49	preposition -36
start|next|it|	adverb -64	auxiliary -29	capital 27	coordinator -43	determiner -9	other -63	preposition -7	saying -14	subordinator 48	word -11
start|next|it|apposed|	judging -15	other -50	saying -15	thinking -44
start|next|it|apposition|	judging -29	saying -26	thinking -15
start|next|it|away|1|	judging 7	other -59
start|next|it|away|2|	saying -101
start|next|it|away|3|	judging -22	other -36	saying -10
start|next|it|away|4|	saying -113
start|next|it|away|5|	saying -128
start|next|it|away|6|	saying -96
start|next|it|direct|	judging 11	saying 16	thinking 20
start|next|it|elided|	saying -30
start|next|it|inverted|	judging -32	other -36	saying -79
start|next|it|mood|	none -12
start|next|it|relative|	judging -29	thinking -56
start|next|it|shared|	judging 13	saying 8
start|next|judging|	adverb -107	auxiliary -79	capital -108	coordinator -93	determiner 10	participle -44	preposition -19	present -16	pronoun -32	subordinator -8	word 18
start|next|judging|ending|ab|	word -29
start|next|judging|ending|al|	preposition 33	word -26
start|next|judging|ending|am|	preposition -50
start|next|judging|ending|an|	capital -50	preposition -40	pronoun -19
start|next|judging|ending|ao|	preposition 9
start|next|judging|ending|ar|	determiner -76	word 11
start|next|judging|ending|as|	determiner 26	word -110
start|next|judging|ending|au|	preposition -80
start|next|judging|ending|a|	preposition -28
start|next|judging|ending|ch|	pronoun -41
start|next|judging|ending|de|	determiner -35
start|next|judging|ending|di|	word -23
start|next|judging|ending|d|	word -47
start|next|judging|ending|d’|	preposition -98
start|next|judging|ending|ek|	word -29
start|next|judging|ending|el|	determiner -8
start|next|judging|ending|em|	adverb -21	determiner -48	preposition -33	pronoun -20
start|next|judging|ending|en|	adverb -21	coordinator -19	preposition -99	pronoun -23	word -110
start|next|judging|ending|er|	adverb -26	determiner 21
start|next|judging|ending|es|	determiner 28
start|next|judging|ending|et|	word -94
start|next|judging|ending|e|	coordinator -61
start|next|judging|ending|he|	word -71
start|next|judging|ending|hm|	pronoun -41
start|next|judging|ending|hn|	pronoun -18
start|next|judging|ending|hr|	determiner -75
start|next|judging|ending|ie|	pronoun -30
start|next|judging|ending|ij|	preposition -49	pronoun -36
start|next|judging|ending|il|	determiner -7
start|next|judging|ending|in|	preposition -69	word -59
start|next|judging|ending|is|	adverb -78
start|next|judging|ending|i|	determiner -58
start|next|judging|ending|je|	adverb -27
start|next|judging|ending|jn|	auxiliary -38
start|next|judging|ending|l'|	determiner -66
start|next|judging|ending|la|	determiner 12
start|next|judging|ending|le|	determiner 9	word 25
start|next|judging|ending|ls|	preposition -52
start|next|judging|ending|l’|	determiner -119
start|next|judging|ending|mo|	preposition -53	subordinator 6
start|next|judging|ending|na|	determiner -39
start|next|judging|ending|nd|	coordinator -51
start|next|judging|ending|ne|	determiner 17
start|next|judging|ending|ng|	word 41
start|next|judging|ending|no|	word 29
start|next|judging|ending|ns|	preposition -57
start|next|judging|ending|om|	preposition -83
start|next|judging|ending|on|	determiner 10	preposition -68
start|next|judging|ending|op|	preposition -47
start|next|judging|ending|or|	preposition -12
start|next|judging|ending|os|	determiner -21	word -80
start|next|judging|ending|o|	determiner -73
start|next|judging|ending|ra|	capital -32	determiner -30	preposition -67
start|next|judging|ending|rd|	capital -15
start|next|judging|ending|rs|	adverb -20
start|next|judging|ending|sa|	determiner -63
start|next|judging|ending|se|	word -102
start|next|judging|ending|st|	word -56
start|next|judging|ending|te|	determiner -52	word 54
start|next|judging|ending|um|	determiner -81
start|next|judging|ending|un|	determiner -7
start|next|judging|ending|ur|	preposition -25
start|next|judging|ending|y|	coordinator -47
start|next|judging|ending|ze|	pronoun -27
start|next|judging|ending|à|	preposition 34
start|next|judging|ending|ão|	word -80
start|next|judging|ending|ça|	word -42
start|next|judging|first|	a -28	ab -29	al 33	als -67	am -50	anders -17	anoche -62	ao 9	au -80	bij -49	comentar -92	con -68	d -47	dagegen -21	dal -30	dans -57	das -108	de -14	dem -48	den -122	der 37	des 51	d’ -98	e -61	een -13	einen 42	el -8	em -33	en -100	er -26	este -52	falar 24	graça -42	haar -76	hablar 53	hem -20	hij -24	hoje -27	i -58	ihm -41	ihn -18	ihnen -23	ihr -75	il -7	in -69	l' -66	la 13	las 31	le 10	les -86	los -79	l’ -119	man -19	no -35	não -50	o -73	op -47	os 29	outra -30	para -67	pas -87	por -99	sich -36	sie -30	son 10	sur 13	um -105	un -6	una -39	und -51	une 14	vast -52	vor 24	y -47	ze -27	zijn -38	à 34
start|next|juger|	determiner -67	marks -66	none -73
start|next|juger|first|	la -46	le -39
start|next|jurar|	word 57
start|next|jurer|first|	n’ 23
start|next|jurer|	none 51	word 23
start|next|justificar|first|	a 74	com 29
start|next|justificar|	marks -92	none 29	preposition 48
start|next|klagen|	auxiliary 18	no -55	preposition -82
start|next|klinken|first|	het -44
start|next|klinken|	none -93	pronoun -44
start|next|kommentieren|	no -60
start|next|kritisieren|	determiner -63	marks -59	no -63	none -45	preposition -38
start|next|kritisieren|first|	die -49
start|next|kündigen|	capital 16	determiner 68	no 20	none 8	preposition -104
start|next|kündigen|first|	an -63	einen 37
start|next|lachen|	no -66	none -72	preposition -46	word -50
start|next|lamentare|	determiner 57	none 60	preposition -42
start|next|lamentarse|	determiner 17	none 17	preposition -52
start|next|lamentarse|first|	en -47
start|next|lamentar|	coordinator -25	determiner -9	marks -83	none 49	verb 19
start|next|lamentar|first|	a 19	e -25	o 25
start|next|lancer|	determiner -52	none -78	preposition -14
start|next|lancer|first|	devant -19
start|next|lassen|	determiner -75	no -101	none -81	preposition -25	pronoun -16	verb -67	verb-saying -16	word -23	yes -18
start|next|lassen|first|	ausrichten -9	das -16	über -25
start|next|laten|	adverb 25	auxiliary -31	determiner 37	marks 9	none 14	preposition 13	pronoun 39	verb 24	word -68
start|next|laten|first|	de 65	geen 56	hij -66	in -83	via -70	weten -83	ze -48	zijn -93
start|next|leer|	determiner -41	none -67
start|next|leer|first|	el -32
start|next|leggen|	auxiliary -40	none -106	preposition -36	word -46
start|next|leggen|first|	uit -19
start|next|leggere|	none -71
start|next|lehnen|	determiner -47	no -54	none -54	pronoun -27	word -29
start|next|lehnen|first|	ab -29
start|next|ler|	none -67	preposition -46
start|next|limitar|	auxiliary -38	marks -22	none -41	preposition -41
start|next|limitar|first|	a -41
start|next|lire|	none -64
start|next|llamar|	capital -18	marks -35	none -56	preposition -54	verb -33
start|next|llamar|first|	a -33	al -51
start|next|loben|	determiner -7	marks -97	no 22	none 44	preposition 37
start|next|loben|first|	den -49	die 41
start|next|louer|	none -83
start|next|loven|	none 33
start|next|luiden|	none -96	word -50
start|next|lâcher|	none -62
start|next|machen|	no 19	none 19	word -34
start|next|mahnen|first|	zur 20
start|next|mahnen|	no 20	none 19	preposition 19
start|next|mandar|	determiner -63	none -37	word -13
start|next|mandar|first|	um -60
start|next|mantener|	marks -65	none 47
start|next|manter|	determiner -74	none -36	preposition 46	word -85
start|next|manter|first|	a 46
start|next|meedelen|	none -89
start|next|meinen|	no -52	none -56
start|next|melden|	adverb -33	auxiliary -40	capital -44	determiner -58	no -68	none -96	preposition -52	pronoun -61	word -29
start|next|melden|first|	sich -16
start|next|menacer|first|	de 22
start|next|menacer|	preposition 22
start|next|minacciare|	none -8	preposition -65
start|next|mood|none|	judging -7	other -11	saying -6	thinking 7
start|next|mood|no|	judging -9	other -51	saying -16
start|next|mood|yes|	judging -56	saying -6	thinking -64
start|next|mostrar|	determiner -36	none -102	preposition -18	word -61
start|next|negare|	none 61
start|next|negar|	coordinator -28	none 19	preposition -64	verb 11	word 84
start|next|negar|first|	a -64	e -28	haber 33	qualquer 22
start|next|nennen|first|	das -48	die -77	einen 28	man -19	sie -13
start|next|nennen|	marks -130	no -15	none 27	pronoun -21	word -56
start|next|nier|	none 37
start|next|nl|	adverb -17	auxiliary -27	capital -120	coordinator -39	judging -28	other -69	preposition 10	pronoun -19	subordinator 40	verb-saying -60	word -13
start|next|nl|apposed|	judging -20	thinking 18
start|next|nl|apposition|	judging -89	saying -16	thinking -79
start|next|nl|away|1|	judging -16	saying -7
start|next|nl|away|2|	judging -50	saying 10
start|next|nl|away|3|	judging -6	saying 8
start|next|nl|away|4|	judging -97	saying -156
start|next|nl|away|5|	judging -56	saying -44
start|next|nl|away|6|	judging -58	saying 12
start|next|nl|direct|	saying 7	thinking 8
start|next|nl|inverted|	judging -54	other -49
start|next|nl|mood|	none -10
start|next|nl|shared|	judging -73	saying -69	thinking -14
start|next|noemen|	determiner -43	marks -43	none -48	pronoun -29	word -38
start|next|noemen|first|	de -34	haar -12	het -34
start|next|notar|	none -78
start|next|noter|	determiner -53	none -70
start|next|notieren|	no -67	none -67	preposition -19
start|next|ofrecer|	determiner -18	none -11	preposition -66	word 27
start|next|ontkennen|	adverb -26	auxiliary 31	none 27	word -16
start|next|ontkennen|first|	er -26
start|next|oordelen|	none -66
start|next|opinar|	none 61	preposition 45
start|next|opmerken|	auxiliary -32	none -80	preposition -42	pronoun -44
start|next|opmerken|first|	op -42
start|next|opposer|	none 21
start|next|ordenar|	determiner 32	none 24
start|next|order|apposed|	judging -11	other -75	thinking 10
start|next|order|apposition|	judging -21	saying -9	thinking -9
start|next|order|direct|	judging -18	saying 14
start|next|order|inverted|	judging -6	saying -57
start|next|order|relative|	judging 52	thinking -37
start|next|order|shared|	other -88	saying -23	thinking 11
start|next|other|	adverb -40	capital -55	past -18	preposition -100	pronoun -11	word -43
start|next|other|ending|el|	determiner -36
start|next|other|ending|ie|	pronoun -11
start|next|other|ending|la|	determiner -33
start|next|other|ending|le|	determiner -64
start|next|other|ending|un|	determiner -44
start|next|other|first|	el -36	la -33	le -64	sie -11	un -44
start|next|overwegen|	determiner 56	none 21
start|next|overwegen|first|	een 56
start|next|parlare|	adverb -6	marks -99	none -105	preposition -101
start|next|parlare|first|	di -100
start|next|parler|	adverb -10	marks -52	none -77	preposition -56	word -47
start|next|parler|first|	d -47	de -37	d’ -26
start|next|pedir|	adverb 48	coordinator -20	determiner 6	marks 14	preposition -25	verb -34	word -14
start|next|pedir|first|	a 14	anonimato -77	ao 52	años -47	calma 40	cautela -89	e -17	em -47	en -60	la 24	para -74	por -45	su 56	um -17	un -34	una -20
start|next|pensare|	none -46
start|next|perguntar|	auxiliary -37	preposition -102
start|next|plaider|first|	le -28	pour 12
start|next|plaider|	marks -20	none 56
start|next|pleiten|first|	voor -13
start|next|pleiten|	none 6	preposition -13
start|next|pochen|first|	auf -70
start|next|pochen|	no -70	none -70	preposition -70
start|next|pointer|	none -16
start|next|poursuivre|	none -71
start|next|precisar|	none -100	preposition -50
start|next|preferir|	determiner -45	marks -61	none -123	preposition -32	word -91
start|next|preferir|first|	falar -48	no -35	não -50
start|next|preguntar|	auxiliary 65	none -28	preposition -68
start|next|preguntar|first|	por -54	si 11
start|next|preposition|	: -97	adverb 39	auxiliary 39	capital -120	determiner -7	preposition -31	pronoun -61	quote -54	stop -130	subordinator -94	that 94	verb-saying -61	word 32
start|next|preposition|auxiliary|	judging -51	saying -32	thinking 54
start|next|preposition|marks|	judging -16	saying -26
start|next|preposition|none|	judging -21	other -102	thinking 38
start|next|preposition|verb|	judging 11	saying -21	thinking 18
start|next|prevedere|	determiner -25	none 8	word 18
start|next|prever|first|	até -34
start|next|prever|	none -25	preposition -64	word -19
start|next|prijzen|	none -57
start|next|proclamare|	determiner -92	word 52
start|next|prometer|	adverb -27	marks -51	none 34	preposition -122	verb 57	word 38
start|next|prometer|first|	com -56	en -35	o 16	para -67	uma -44	un 95
start|next|promettere|	determiner -23	none 30	preposition -78	word 97
start|next|promettere|first|	il 41
start|next|promettre|	determiner 17	marks 69	preposition 27	word -43
start|next|promettre|first|	de 49	des 12	un 85	une -20
start|next|pronoun|	, -80	: -39	adverb -128	auxiliary -72	capital -91	preposition -7	pronoun -22	quote -14	stop -107	that -37	verb-saying -16	word 44
start|next|pronoun|auxiliary|	judging -45	saying -10	thinking -40
start|next|pronoun|marks|	judging -91	saying 33
start|next|pronoun|none|	judging -7	saying -37	thinking -86
start|next|pronoun|verb|	saying -11	thinking -61
start|next|proponer|	determiner 11	none 7	preposition -49
start|next|proporre|	determiner 12	marks -43	preposition -35
start|next|proporre|first|	di -24	un 12
start|next|propor|	determiner 16	none 40
start|next|proposer|	determiner 12	none 16
start|next|proposer|first|	d’ -19	une 71
start|next|protestare|first|	per -51
start|next|protestare|	none -83	preposition -54
start|next|protestar|	none 35
start|next|préciser|	marks 37	none -63
start|next|préconiser|	determiner 48	none 69
start|next|préférer|	none -60
start|next|prévoir|	determiner 19	preposition -83	word -55
start|next|prévoir|first|	une -9
start|next|pt|	adverb 39	auxiliary -42	capital -126	coordinator -53	determiner -10	judging 6	other 24	preposition -14	pronoun 8	thinking -9	verb-saying -98	word 24
start|next|pt|apposed|	judging 30	other -66	thinking 11
start|next|pt|apposition|	judging 24	saying -25	thinking -30
start|next|pt|away|1|	other -63	saying 7	thinking -9
start|next|pt|away|2|	judging -106	saying -49
start|next|pt|away|3|	judging 55
start|next|pt|away|4|	judging -100	saying -127
start|next|pt|away|5|	judging -92	saying -106
start|next|pt|away|6|	judging -64	saying -112
start|next|pt|direct|	judging -46	saying 15	thinking -10
start|next|pt|elided|	saying -23
start|next|pt|inverted|	judging 21	other 33	saying -42
start|next|pt|relative|	judging -112	saying 14	thinking -49
start|next|pt|shared|	judging -18
start|next|publicar|	determiner -42	marks -40	none -82	preposition -41
start|next|publicar|first|	na -12
start|next|qualifier|first|	de -48
start|next|qualifier|	marks -63	none -79	preposition -48	word -37
start|next|queixar|	none 46	preposition 20
start|next|quejarse|first|	de -49
start|next|quejarse|	none -83	preposition -74
start|next|querer|first|	ouvir 12
start|next|querer|	none -19	word -41
start|next|questionar|first|	sobre -33
start|next|questionar|	none -79	preposition -55
start|next|raccomandare|first|	di 31
start|next|raccomandare|	none 62	preposition 22
start|next|raccontare|	determiner -68	none -35	verb -15
start|next|raccontare|first|	di 9
start|next|raconter|	determiner -7	none -13	preposition -67	verb 8
start|next|raconter|first|	en -40	à -53
start|next|rappeler|	auxiliary -48	determiner 8	none -64	preposition -70	word -27
start|next|reaccionar|	none -66	preposition -45
start|next|reageren|	none -80	preposition -36	word -54
start|next|reagieren|	no -51	none -51	word -29
start|next|reagire|	none -55
start|next|reagir|	none -64	preposition -47
start|next|rechazar|	determiner 11	word -62
start|next|rechazar|first|	anoche -62	este -52
start|next|rechnen|first|	vor -96
start|next|rechnen|	no -10	none -48	preposition -9	pronoun -58	yes -24
start|next|recibir|	determiner -54	none -94	preposition -16	word -51
start|next|recitare|	none -75	preposition -31
start|next|reclamar|	determiner 32	marks 24	none 8	preposition -16	word -8
start|next|reclamar|first|	de -79	la 85	por -73	una 13
start|next|recomendar|first|	a -23
start|next|recomendar|	none 51	preposition -11	word 83
start|next|recommander|	none 30	preposition 23
start|next|reconhecer|	none -35	preposition -80	word -19
start|next|reconnaître|	determiner 17
start|next|reconocer|	determiner -84	marks 19	preposition -56	word 68
start|next|recordar|	adverb -22	none -82
start|next|recusar|	determiner -111	preposition -35	verb -77	word 17
start|next|recusar|first|	a 10	comentar -92
start|next|reden|	no -46	none -46
start|next|referir|	none 16	preposition -89
start|next|refuser|	determiner -78	none -6	preposition -9	word 22
start|next|refuser|first|	de -26	à -100
start|next|registar|	none -18
start|next|registrar|	none -79	word -40
start|next|regretter|	determiner 8	none 36
start|next|rejeitar|	none 15	preposition -88
start|next|rejeter|	none -6
start|next|rekenen|first|	voor -89
start|next|rekenen|	none -13	preposition -24	word 10
start|next|relatar|	none -103	preposition -47
start|next|relever|	determiner -15	none -55
start|next|remeter|first|	a 21	ao -75	para 21
start|next|remeter|	none -23	preposition 20
start|next|repetir|	determiner -26	none -70
start|next|replicare|	none -16	preposition -10
start|next|reportar|	none 8	word 50
start|next|reprendre|	determiner -50	none -80	word -8
start|next|reprocher|	none 50
start|next|requérir|	determiner 18	none 13	word 13
start|next|respaldar|	none 24
start|next|respingere|	determiner -61	none -79	verb -39
start|next|responder|	auxiliary -59	determiner -56	marks 55	none -60	preposition 11	verb -73
start|next|responder|first|	a 44	con -69	por -45
start|next|responsabilizar|	none 48
start|next|resumir|	determiner -55	none -84	preposition -32
start|next|resumir|first|	a -31
start|next|revelar|	none -55
start|next|revendiquer|	determiner 21
start|next|riconoscere|	none -49
start|next|ricordare|	adverb -29	auxiliary -14	determiner -12	preposition 38
start|next|ricordare|first|	di 43
start|next|riferire|	none -51
start|next|ringraziare|	none -78
start|next|rire|	adverb -16	none -61	word -38
start|next|rire|first|	jaune -38
start|next|rir|	none -51
start|next|rispondere|first|	al -30	con -84
start|next|rispondere|	marks -49	none -23	preposition -114
start|next|rivendicare|	determiner 14	none 7
start|next|roepen|	adverb -37	determiner -54	none -116	preposition -73	word -48
start|next|roepen|first|	de -54	op -65
start|next|rufen|first|	in -40
start|next|rufen|	marks -52	no -80	none -59	preposition -40	verb -40
start|next|räumen|	determiner -52	no -59	none -59	yes -14
start|next|räumen|first|	ein -58
start|next|réagir|	none -79	preposition -50
start|next|réclamer|	adverb -44	determiner 61	marks 11	none 6	preposition -20	word -63
start|next|réclamer|first|	un 93	une 9
start|next|réfuter|	none 62
start|next|répliquer|	none -76
start|next|répondre|first|	par 30	à -72
start|next|répondre|	none -33	preposition -8
start|next|répéter|	none -73
start|next|rügen|	no -62	none -52
start|next|saber|	auxiliary -18	none 18	preposition 35	pronoun 51	verb 21
start|next|sagen|	adverb -22	capital -61	coordinator -11	determiner -61	no -53	none -50	preposition -42	pronoun -11	verb -49	word -17	yes -37
start|next|sagen|first|	am -14	auf -43	bei -8	dem -30	der -48	er -9	im -11	in -39	nach -22	sie -12	und -11
start|next|saludar|	none 54
start|next|saluer|	determiner -67	marks -51	none -79
start|next|saluer|first|	un -36	une -46
start|next|salutare|	determiner -47	marks -41	none -87	preposition -41
start|next|salutare|first|	come -28
start|next|sapere|first|	di 44
start|next|sapere|	none -27	preposition -11
start|next|saying|	adverb -23	auxiliary -42	capital -15	coordinator -70	participle -34	past -7	preposition -13	pronoun -21	subordinator 29	verb-saying -48
start|next|saying|ending|00|	word -28
start|next|saying|ending|0|	word -54
start|next|saying|ending|12|	word -70
start|next|saying|ending|40|	word -78
start|next|saying|ending|60|	word -59
start|next|saying|ending|ab|	word -24
start|next|saying|ending|af|	adverb -68
start|next|saying|ending|ag|	word -82
start|next|saying|ending|ai|	preposition -80
start|next|saying|ending|al|	adverb 41	preposition -79	word -65
start|next|saying|ending|am|	preposition -92
start|next|saying|ending|an|	adverb -29	preposition -93	pronoun -20	word -51
start|next|saying|ending|ao|	preposition -15
start|next|saying|ending|ar|	adverb 46	determiner -81	preposition -19	word 40
start|next|saying|ending|as|	adverb 10	determiner -28	preposition -70	word -26
start|next|saying|ending|au|	preposition -29
start|next|saying|ending|a|	preposition 10
start|next|saying|ending|ce|	adverb -61	determiner -33	word -63
start|next|saying|ending|ch|	adverb -32	preposition -67	word -65
start|next|saying|ending|ck|	word -42
start|next|saying|ending|co|	word -64
start|next|saying|ending|d'|	preposition 35
start|next|saying|ending|da|	adverb -27	word -39
start|next|saying|ending|de|	determiner -17	word 37
start|next|saying|ending|di|	preposition 76	word -118
start|next|saying|ending|do|	preposition -20	subordinator -53	verb-saying 9	word -42
start|next|saying|ending|ds|	preposition -49
start|next|saying|ending|du|	determiner -61
start|next|saying|ending|d’|	preposition 19
start|next|saying|ending|ec|	preposition -46
start|next|saying|ending|ei|	determiner 47	preposition -61
start|next|saying|ending|ek|	word -47
start|next|saying|ending|el|	determiner -14	preposition -13	word 8
start|next|saying|ending|em|	adverb -79	determiner -57	preposition -9	pronoun -58	word -66
start|next|saying|ending|en|	adverb -63	auxiliary -53	capital 46	coordinator -19	determiner 26	preposition -34	subordinator -45	verb-saying -59	word -41
start|next|saying|ending|er|	adverb -69	capital -83	determiner -22	preposition -29	pronoun -51	word 69
start|next|saying|ending|es|	adverb -48	determiner -10	pronoun -47
start|next|saying|ending|et|	coordinator -15	preposition 8	word 10
start|next|saying|ending|eu|	adverb -18
start|next|saying|ending|e|	coordinator -54
start|next|saying|ending|ge|	word -84
start|next|saying|ending|go|	word -19
start|next|saying|ending|gs|	adverb -30
start|next|saying|ending|hi|	word -52
start|next|saying|ending|hm|	pronoun -19
start|next|saying|ending|hn|	pronoun -41
start|next|saying|ending|hr|	determiner 20
start|next|saying|ending|ia|	adverb -26	word 73
start|next|saying|ending|ie|	determiner 17	pronoun -78	word 62
start|next|saying|ending|ig|	word -77
start|next|saying|ending|ij|	preposition 15	pronoun -71
start|next|saying|ending|il|	determiner 14	pronoun -75
start|next|saying|ending|im|	preposition -68
start|next|saying|ending|in|	adverb -60	capital -42	determiner -9	preposition -38
start|next|saying|ending|io|	word -41
start|next|saying|ending|ir|	word 33
start|next|saying|ending|is|	determiner -25	preposition -87	word 37
start|next|saying|ending|it|	adverb 6	preposition 25	verb-saying -39	word -59
start|next|saying|ending|i|	determiner -29
start|next|saying|ending|je|	adverb -79	word 11
start|next|saying|ending|jk|	word -23
start|next|saying|ending|jn|	auxiliary 8
start|next|saying|ending|ke|	determiner -43
start|next|saying|ending|l'|	determiner 8	preposition -39
start|next|saying|ending|la|	preposition -37	word 49
start|next|saying|ending|le|	determiner -15	preposition -54	pronoun -80	word -36
start|next|saying|ending|lf|	adverb -71	word 15
start|next|saying|ending|li|	word 80
start|next|saying|ending|lo|	determiner 49	preposition -14	pronoun -76
start|next|saying|ending|ls|	preposition -33	subordinator -64
start|next|saying|ending|l’|	determiner 16	preposition -75
start|next|saying|ending|ma|	preposition -40	word 28
start|next|saying|ending|me|	preposition 7	word -78
start|next|saying|ending|mo|	preposition -55	subordinator -76
start|next|saying|ending|na|	determiner 16	preposition -92
start|next|saying|ending|nd|	coordinator -22	word -49
start|next|saying|ending|ne|	determiner 14	word 40
start|next|saying|ending|ng|	capital 25	word -112
start|next|saying|ending|ni|	coordinator -32	determiner -32	word 11
start|next|saying|ending|no|	preposition -86	word 25
start|next|saying|ending|ns|	adverb -55	preposition -80	word -64
start|next|saying|ending|nt|	adverb -84	preposition -71
start|next|saying|ending|n’|	word 72
start|next|saying|ending|oe|	word -62
start|next|saying|ending|of|	subordinator 51
start|next|saying|ending|ok|	adverb -51
start|next|saying|ending|on|	preposition -33	pronoun -51
start|next|saying|ending|op|	preposition 10	word -48
start|next|saying|ending|or|	preposition -9	word -30
start|next|saying|ending|os|	determiner 11	preposition -23	word 23
start|next|saying|ending|po|	preposition -51
start|next|saying|ending|ra|	adverb -68	capital -61	determiner -44	word -68
start|next|saying|ending|rd|	word 12
start|next|saying|ending|re|	adverb -55	preposition -68	word 11
start|next|saying|ending|ri|	adverb -48
start|next|saying|ending|ro|	word -13
start|next|saying|ending|rs|	adverb -45	word -16
start|next|saying|ending|rt|	adverb -9	word -58
start|next|saying|ending|rò|	adverb -38
start|next|saying|ending|sa|	determiner -113	word -27
start|next|saying|ending|se|	capital -31	pronoun 28	subordinator 60	word 79
start|next|saying|ending|si|	adverb -30	subordinator 31
start|next|saying|ending|so|	word 40
start|next|saying|ending|st|	adverb -32	word -49
start|next|saying|ending|su|	determiner -30	preposition 7
start|next|saying|ending|sí|	adverb -69
start|next|saying|ending|ta|	determiner -73	word -16
start|next|saying|ending|te|	adverb -53	determiner -91	preposition -68	word 16
start|next|saying|ending|ti|	word 17
start|next|saying|ending|to|	adverb -66	word -13
start|next|saying|ending|té|	preposition -34
start|next|saying|ending|uf|	preposition 20
start|next|saying|ending|ug|	adverb -62
start|next|saying|ending|ui|	preposition -28
start|next|saying|ending|ul|	preposition -32
start|next|saying|ending|um|	preposition 15
start|next|saying|ending|un|	determiner 15
start|next|saying|ending|ur|	adverb -17	word -48
start|next|saying|ending|us|	adverb -30	preposition -73
start|next|saying|ending|ut|	preposition -19
start|next|saying|ending|ux|	preposition 8
start|next|saying|ending|ve|	word -26
start|next|saying|ending|y|	coordinator -36
start|next|saying|ending|ze|	pronoun -62	word 26
start|next|saying|ending|zu|	preposition -57	word -19
start|next|saying|ending|às|	preposition -8
start|next|saying|ending|à|	preposition -33
start|next|saying|ending|ás|	adverb 24
start|next|saying|ending|ès|	preposition -51
start|next|saying|ending|és|	adverb -39
start|next|saying|ending|ón|	word 36
start|next|saying|ending|ôt|	word -61
start|next|saying|ending|ür|	word -43
start|next|saying|first|	0 -54	60 -59	a 9	aan -88	ab -24	aber -22	además -58	ai -67	ainda -27	al -37	alla -7	alle 25	alleen -22	allerdings -30	als -70	am -92	an -65	anders -12	anonimato -77	anos -59	ans -35	ante -42	antes -48	ao -15	aos -13	apenas -76	as -81	así -69	até -34	au -29	auf 20	aus -62	ausrichten -9	aussi -30	aux 8	avec -46	avoir 79	ayer -75	años -44	bei -56	beim -36	bij 15	calma 40	ce -33	chi -52	cinco -64	com -33	come 7	como -84	con -26	contra 13	d' 35	daar 50	daaraan -20	dafür -43	dagegen -38	dall’ -39	dans -74	das -67	davor -30	dem -57	den -17	depuis -68	der -100	des 27	desde -105	después -39	devant -37	di 76	die -16	do -20	dopo -51	dort -9	drie 66	du -61	durante -57	désormais -44	d’ 19	e -54	een 7	ein -7	eine 14	einen 35	el -14	elke -43	elle -61	em -9	en -31	entre -68	er -57	eraan -31	erop -29	es -47	esta -73	estar 58	este -91	et -15	explicações -57	fest -12	fonti -49	geen 49	haar -81	haber 88	haberle 66	hebben -55	hem -58	hier -20	hij -69	hinzu -19	hoje -79	i -29	iedereen -38	ihm -19	ihn -41	ihr 20	il 9	im -64	in -33	inoltre -25	instalar 78	intanto -37	invece -61	ir 9	jaar -76	jaune -38	jeudi -48	keine -44	klar -39	l' 8	las 31	laut -19	le -27	les -7	levar 63	lo 25	los 42	lundi -56	luto -30	l’ 16	mais 13	man -20	mardi -50	mercredi -71	meses -29	met 8	minutos -32	mit 36	más 32	na -92	naar 8	nach -67	nas -52	ne 82	nei -24	nesta -104	ni -32	nicht -33	niet 16	noch -61	nooit 6	num -39	numa -39	nur -17	não 122	n’ 72	of 51	ogni -32	om 23	on -51	ontem -79	ook -51	op 10	ore -36	os -6	outra -44	over -80	par -35	parte -47	pas -40	pelo -10	per -17	però -38	peu -18	plus -30	plutôt -61	por -59	pour -36	pourtant -36	qualquer 22	quinta-feira -57	sa -88	samen -36	se 52	ses -43	si 29	sich -67	sie -78	sin -56	sinds -49	sobre -35	soltanto -38	später -10	su -21	sui -28	sul -32	te 20	tegen -83	ter 63	terug -62	toe -62	toen -45	toute 81	toutefois -26	tra -37	tres -56	trois -25	tuttavia -26	uit -76	um 19	un 18	una 16	und -22	une 7	unter -46	van -43	via -70	vier 54	von -44	voor 21	vor 12	weiter -22	weten -83	woensdag -46	y -36	ze -62	zelf -71	zich 21	zij -29	zijn 8	zu -57	zum -38	zurück -42	à -33	às -8	über -34
start|next|schildern|	none -14
start|next|schließen|first|	einen -24	nicht -23
start|next|schließen|	no -17	word -75
start|next|schreiben|	determiner -55	no -82	none -71	preposition -67	verb -42	yes -22
start|next|schreiben|first|	auf -56	in -23
start|next|schrijven|first|	in -51
start|next|schrijven|	marks -50	none 8	preposition -50	word 26
start|next|scrivere|	determiner -49	none -97	preposition -46
start|next|scrivere|first|	al -31	in -18
start|next|sehen|	adverb -47	determiner -87	no 8	none 14	pronoun -29
start|next|sehen|first|	das -52	die -70	es -24	man -17
start|next|señalar|	determiner -41	none -90	preposition -44
start|next|sluiten|	determiner 17	none -9
start|next|sluiten|first|	niet -106
start|next|smentire|	determiner 75	none 37
start|next|solicitar|	none -79	word -47
start|next|sollecitare|	determiner 56	none 70
start|next|sommen|first|	op -42
start|next|sommen|	none -59	preposition -42
start|next|sostenere|first|	di 49
start|next|sostenere|	preposition 23
start|next|souhaiter|first|	commenter -38	s’ -20
start|next|souhaiter|	pronoun -42	word -28
start|next|souligner|	determiner -67	none -97
start|next|soupçonner|	determiner 79	none 28
start|next|soutenir|	none -51	verb 18	word 39
start|next|souvenir|first|	d’ 40
start|next|souvenir|	none -11	preposition 8
start|next|spiegare|	none -82	preposition -47
start|next|sprechen|	adverb -13	marks -35	no -41	none -41	preposition -35	pronoun -17
start|next|sprechen|first|	von -33
start|next|spreken|	auxiliary -21	marks -38	none -73	preposition -32	word -57
start|next|spreken|first|	tegen -13	van -23
start|next|staan|	adverb -27	auxiliary -36	determiner -47	marks -42	none -98	preposition -67	pronoun -10	word -50
start|next|staan|first|	een -43	op -55
start|next|stehen|	adverb -20	determiner -38	marks -37	no -52	none -34	preposition -45	pronoun -7	verb -48	word -37
start|next|stehen|first|	auf -31	fest -9	in -18	vor -25
start|next|stellen|	determiner -121	no -13	none -8	preposition -91	pronoun -51	verb -50	word 16
start|next|stellen|first|	den -91	klar -39
start|next|stimare|	determiner 52	none 83	preposition 36
start|next|stimare|first|	in 45
start|next|sturen|	none -97	word -50
start|next|subordinator|auxiliary|	saying 37
start|next|subordinator|	determiner -28	preposition -21	pronoun 31	quote 11	word -66
start|next|subordinator|marks|	saying 9
start|next|subordinator|none|	judging -53	saying -6
start|next|sugerir|	none 57	preposition -58
start|next|suggérer|	none 64
start|next|sustentar|	none -75
start|next|tabler|first|	sur 13
start|next|tabler|	none 36	preposition 13
start|next|tachar|	determiner -56	marks -69	none -69	preposition -44
start|next|tachar|first|	de -44
start|next|tagliare|	adverb -27	none -38
start|next|teilen|first|	am -7	mit -37
start|next|teilen|	no -52	none -57	preposition -38	pronoun -50	yes -21
start|next|telefonare|	none -86	preposition -59
start|next|telefonar|	none -69	preposition -48
start|next|temere|	determiner -50	none -27
start|next|temer|	determiner 37	none 67	preposition 29
start|next|thinking|	adverb -54	capital 12	past -14	preposition 54	present 39	pronoun -105	verb-saying -61	word -7
start|next|thinking|ending|an|	pronoun -17
start|next|thinking|ending|ar|	adverb -73	word -131
start|next|thinking|ending|as|	determiner -103	word -58
start|next|thinking|ending|a|	preposition 50
start|next|thinking|ending|ch|	pronoun -44
start|next|thinking|ending|de|	determiner -60	preposition 30
start|next|thinking|ending|en|	determiner 10	preposition -71	verb-saying -21	word 8
start|next|thinking|ending|er|	adverb -32	word -78
start|next|thinking|ending|es|	determiner -16	pronoun -26	word 49
start|next|thinking|ending|et|	word -28
start|next|thinking|ending|ie|	determiner -75	pronoun -13
start|next|thinking|ending|il|	determiner -79
start|next|thinking|ending|ir|	word 12
start|next|thinking|ending|is|	adverb -19
start|next|thinking|ending|lo|	word 56
start|next|thinking|ending|og|	adverb -28
start|next|thinking|ending|on|	determiner -51
start|next|thinking|ending|o|	determiner -14
start|next|thinking|ending|re|	adverb -18	word -29
start|next|thinking|ending|s’|	pronoun -20
start|next|thinking|ending|un|	determiner 29
start|next|thinking|ending|ur|	preposition -84
start|next|thinking|ending|us|	adverb -15
start|next|thinking|ending|à|	preposition 13
start|next|thinking|first|	a 50	commenter -38	daar -73	das -100	de 12	den -52	die -75	een 15	en -76	er -27	es -26	il -80	les -6	man -17	niet -28	nog -28	o -14	ouvir 12	pas -58	plus -15	sich -44	sie -13	son -51	s’ -20	un 29	voor -11	weten -44	zeggen -21	à 13
start|next|tildar|	marks -46	none -46
start|next|tonen|first|	zich -67
start|next|tonen|	marks -52	none -83	pronoun -67
start|next|trekken|	adverb -46	determiner 34	preposition -94	word -82
start|next|trekken|first|	de 43	in -53
start|next|trouver|	marks 30	none -41
start|next|unlisted|	adverb -40	capital -55	marks -58	no -51	none -9	preposition -100	pronoun -11	verb -30	word -43
start|next|unlisted|first|	el -36	la -33	le -64	sie -11	un -44
start|next|valorar|	determiner 10	none 13
start|next|vatten|	adverb -10	none -83	pronoun -35
start|next|vatten|first|	het -35	samen -15
start|next|verb-saying|	, -35	determiner -28	preposition 27	quote -50	stop -55	that -45	word -49
start|next|verb-saying|marks|	saying -73
start|next|verb-saying|none|	saying -99	thinking -52
start|next|verb-saying|verb|	saying 19
start|next|verklaren|	auxiliary 36	none -54	preposition -96	pronoun -67	word -99
start|next|verklaren|first|	hij -23
start|next|verlangen|	determiner 14	no 27
start|next|verlangen|first|	eine -34
start|next|vermissen|	none 11
start|next|vermuten|	no 36	none 31
start|next|verraten|first|	bei -14
start|next|verraten|	no -27	none -27	preposition -16
start|next|versprechen|	no 31	none 23	pronoun -69	word 53
start|next|verteidigen|	determiner -61	no -70	none -63
start|next|verteidigen|first|	den -29
start|next|vertellen|first|	aan -7	hij -22
start|next|vertellen|	none -92	preposition -29	pronoun -14
start|next|verwachten|	none 34
start|next|verweisen|first|	auf -81
start|next|verweisen|	no -77	none -82	preposition -80	yes -50
start|next|verwerpen|	none -51	preposition -24
start|next|verwijten|	auxiliary -55	determiner -38	none -81	pronoun -46	word -48
start|next|verwijten|first|	het -46
start|next|ver|	adverb -68	determiner -106	marks -92	preposition -102	word 20
start|next|ver|first|	a -56	um -56
start|next|vinden|	adverb -36	auxiliary -45	capital -26	marks -25	none -18	preposition -77	pronoun 22	word -113
start|next|vinden|first|	de 13	het 29	in -38	ze -20
start|next|voegen|first|	eraan -31
start|next|voegen|	none -98	word -44
start|next|voir|	determiner 21	none -20
start|next|voir|first|	un -84
start|next|volere|	determiner 47	word -22
start|next|vouloir|	adverb -14	determiner -57	marks -41	none -72	word -27
start|next|vouloir|first|	pas -16	plus -14
start|next|vragen|	auxiliary -10	determiner -42	preposition -45	pronoun -131	subordinator 65	verb 31	word 59
start|next|vragen|first|	de -71	een -16	of 51	om 9	zich -119
start|next|vrezen|first|	voor -11
start|next|vrezen|	none -6	preposition -11	word 15
start|next|waarschuwen|first|	voor 69
start|next|waarschuwen|	none 42	preposition 45
start|next|warnen|first|	vor 12
start|next|warnen|	marks 13	no 10	none 15	preposition 12
start|next|weigeren|	determiner -16	none 27
start|next|weigeren|first|	de -16
start|next|weisen|	determiner -73	no -79	none -70	preposition -19	word -13
start|next|weisen|first|	das -24	die -45	zurück -13
start|next|werfen|	determiner -92	marks -64	no -7	preposition 27	pronoun -37
start|next|werfen|first|	der -84	ihnen -23	vor 35
start|next|weten|	adverb -28	auxiliary -45	none -76
start|next|weten|first|	nog -28
start|next|widersprechen|	no -35	none -35	yes -13
start|next|wijzen|	adverb -28	auxiliary -45	determiner -96	none -19	preposition 22	word -86
start|next|wijzen|first|	elke -43	erop -29	naar 47	op -102
start|next|willen|	adverb 37	determiner -69	marks -65	pronoun -38	verb -99	verb-saying -21
start|next|willen|first|	daar -59	de -53	een -29	niet -28	weten -44	zeggen -21
start|next|wissen|	no -35	none -35
start|next|wollen|	determiner -64	no -65	none -66	pronoun -21	verb -51	word -31	yes -63
start|next|wollen|first|	das -37	den -52	sich -24	sie -13
start|next|word|	% 7	' -55	( -27	, -26	: -76	; -80	adverb 46	auxiliary 27	capital -63	coordinator -41	determiner 6	end -85	preposition 20	pronoun 34	stop -69	subordinator -46	that 37	verb-saying 35	word 52	– -36	’ 53
start|next|word|auxiliary|	judging -81	saying 56	thinking -51
start|next|word|marks|	judging -48	saying 35	thinking -80
start|next|word|none|	judging 37	other -43	saying -32	thinking 22
start|next|word|verb|	saying 37	thinking -78
start|next|würdigen|	determiner 25	marks -114	none -82	preposition -82
start|next|würdigen|first|	als -50
start|next|zanjar|	none -46	preposition -44
start|next|zeggen|	adverb 62	auxiliary 98	determiner 16	marks -22	none -23	preposition -85	pronoun 52	verb 29	word -38
start|next|zeggen|first|	aan -56	al 48	de -36	een 60	hebben -54	het 50	hij -38	in -11	met -86	op -98	ze -31	zij -31
start|next|zeigen|first|	sich -20
start|next|zeigen|	marks -26	no -46	none -49	pronoun -21
start|next|zien|	adverb -53	determiner -93	none 17	preposition -41	word 50
start|next|zien|first|	anders -17
start|next|zitieren|	no -58	verb -58
start|next|äußern|first|	sich -44
start|next|äußern|	no -40	none -38	pronoun -44
start|next|écrire|first|	dans -8	à -38
start|next|écrire|	none -96	preposition -58	word -35
start|next|évaluer|	determiner 17	none 12	preposition -33
start|next|évaluer|first|	à -33
start|next|évoquer|	determiner -23	marks -115	none -11	preposition -66
start|next|évoquer|first|	un -21	une -79
start|source|	a -8	conforme 35	così -71	d' 44	de 10	gemäss 65	laut -8	na -24	nach 51	per -6	pour -28	secondo 39	segundo 16	según 25	selon 11	so -77	stando 59	à 35
start|source|adverb|	, -60	word -17
start|source|adverb|none|	source -57
start|source|asks|false|	auxiliary 12	marks 16	none -20
start|source|auxiliary|	adverb 105	capital 65	determiner 53	preposition 35	pronoun 29	quote -39	word -7
start|source|auxiliary|auxiliary|	source 81
start|source|auxiliary|marks|	source -7
start|source|auxiliary|none|	source 46
start|source|auxiliary|verb|	source 63
start|source|away|2|	auxiliary 127	word 12
start|source|away|3|	auxiliary 9	determiner 15	preposition -75	pronoun 26	verb-saying 90	word 107
start|source|away|4|	adverb -12	auxiliary 99	capital 46	determiner -13	preposition -51	pronoun -43	that -57	word 19
start|source|away|5|	auxiliary 66	capital -16	determiner -15	preposition 9	word 32
start|source|away|6|	adverb -75	capital -69	coordinator -76	determiner 48	preposition 50	pronoun 65	that -65	verb-saying -89	verb-thinking 14	word -22
start|source|a|	auxiliary 27	determiner 12	marks -13	none -16
start|source|a|first|	el 76
start|source|before|	) 110	, -7	haar 65	hem 85	het -80
start|source|capital|	auxiliary 78	capital -50	preposition -51	word 58
start|source|capital|auxiliary|	source 10
start|source|capital|none|	source -59
start|source|capital|verb|	source 30
start|source|conforme|	none 46
start|source|coordinator|none|	source -70
start|source|così|	none -103
start|source|d'|	none 57
start|source|determiner|	adverb 105	auxiliary 58	capital 15	determiner -61	preposition 17	quote -31	verb-saying -35	word 22
start|source|determiner|marks|	source 53
start|source|determiner|none|	source 11
start|source|determiner|verb|	source -13
start|source|de|	auxiliary 33	capital -7	determiner -33	marks -34	none 33	preposition -38	verb -39	verb-saying 88	word 49
start|source|de|away|2|	source 57
start|source|de|away|3|	source 59
start|source|de|away|4|	source 36
start|source|de|away|6|	source -55
start|source|de|first|	el 86	foram 27	la 65	los 42	o -28
start|source|de|mood|	yes 57
start|source|d’|	auxiliary 36	none -9	word 9
start|source|d’|first|	la -22	les 69	l’ 77
start|source|ending|14|	word 25
start|source|ending|ad|	auxiliary 71
start|source|ending|ag|	word 56
start|source|ending|am|	auxiliary 49
start|source|ending|ar|	capital -42
start|source|ending|as|	auxiliary 6	determiner 7
start|source|ending|at|	auxiliary 52
start|source|ending|a|	preposition 14
start|source|ending|da|	determiner -28	preposition -65
start|source|ending|de|	determiner -42	preposition -65
start|source|ending|do|	preposition -43	word -57
start|source|ending|du|	determiner -57
start|source|ending|el|	determiner 29	preposition -18
start|source|ending|en|	auxiliary 7	preposition 53
start|source|ending|et|	pronoun -40	word 6
start|source|ending|gt|	word 83
start|source|ending|he|	that -55
start|source|ending|ht|	word 72
start|source|ending|há|	auxiliary 66
start|source|ending|ia|	capital -50
start|source|ending|ie|	capital 24	determiner -69
start|source|ending|il|	determiner 8	pronoun 39
start|source|ending|in|	preposition -27
start|source|ending|is|	auxiliary 84
start|source|ending|i|	determiner 52
start|source|ending|jn|	auxiliary -18
start|source|ending|l'|	determiner 59
start|source|ending|la|	determiner -8	word 30
start|source|ending|le|	determiner 35
start|source|ending|li|	determiner 64
start|source|ending|lo|	pronoun 47
start|source|ending|lt|	word 57
start|source|ending|l’|	determiner 43	preposition 10
start|source|ending|ne|	determiner 61
start|source|ending|no|	word 48
start|source|ending|nt|	word -57
start|source|ending|n’|	determiner 48
start|source|ending|on|	determiner 61	word 37
start|source|ending|os|	determiner 81
start|source|ending|ou|	auxiliary 44
start|source|ending|o|	determiner 23
start|source|ending|pt|	word 56
start|source|ending|ra|	word -70
start|source|ending|rd|	auxiliary 64
start|source|ending|rá|	word 58
start|source|ending|se|	pronoun 17	word -34
start|source|ending|st|	word 70
start|source|ending|ta|	word -10
start|source|ending|te|	auxiliary 40	capital -67	word -33
start|source|ending|tá|	auxiliary 38
start|source|ending|ue|	auxiliary 51	that -61
start|source|ending|ui|	word -77
start|source|ending|ut|	word 60
start|source|ending|ve|	word -46
start|source|ending|ão|	auxiliary 44	word 66
start|source|ending|è|	auxiliary 8
start|source|es|away|3|	source -32
start|source|es|away|4|	source 22
start|source|es|away|5|	source 31
start|source|es|away|6|	source 12
start|source|es|	determiner -8	preposition 7	pronoun 33	word 20
start|source|first|	14 25	a 14	al -59	as 69	cada -28	che -55	da -65	de -76	del -58	die -69	do -43	du -57	el 29	en 50	es -45	está 38	falta 8	foram 49	fue 51	gli 64	had 71	het -40	há 66	i 52	il 27	in -7	is 84	l' 59	la -8	lag 56	las 73	le 35	les 100	lo 50	los 61	l’ 43	não 70	o 23	os 50	que -61	qui -77	se 17	son 61	tout 60	trata-se -17	une 61	un’ 48	waren 49	was 6	wird 54	zijn -18	zou 44	è 8
start|source|fr|	adverb -42	capital -24	determiner 41	preposition -11	word -18
start|source|fr|away|3|	source 19
start|source|fr|away|4|	source -70
start|source|fr|away|5|	source 73
start|source|fr|away|6|	source 36
start|source|it|	adverb -41	auxiliary 18	capital -19	determiner 23	preposition 23	pronoun 72	that -55	verb-saying -68	word 6
start|source|it|away|3|	source 34
start|source|it|away|4|	source -14
start|source|it|away|5|	source -53
start|source|it|away|6|	source 25
start|source|laut|	auxiliary -59	capital -75	determiner -70	marks -22	no -11	none 27	verb -17	word 70
start|source|laut|first|	ist -39
start|source|mood|yes|	source 57
start|source|nach|	auxiliary 71	marks 71	no 51	none 13	word 90
start|source|na|	auxiliary 51	determiner 61	marks -6	none -47	preposition 11
start|source|na|first|	a 21
start|source|nl|according|	source -21
start|source|nl|	adverb -69	auxiliary 23	determiner -50	preposition -78	pronoun -69	source -21	verb-saying 32	word 11
start|source|nl|away|2|	source -32
start|source|nl|away|3|	source 32
start|source|nl|away|4|	source 25
start|source|nl|away|5|	source -6
start|source|nl|away|6|	source -53
start|source|nl|mood|	none -21
start|source|order|according|	source 6
start|source|para|	auxiliary 7	capital -76	marks 42	none -36	pronoun 7	verb 101
start|source|para|first|	a 19	da -58	de -51	do -43	falta 8	la -58	o 121	os 46	trata-se -17
start|source|per|	auxiliary 9	capital -67	determiner 64	marks 63	none -36	preposition 23	verb-saying -68	word -91
start|source|per|first|	a 11	del -45	il 8	la 102	è 8
start|source|pour|	auxiliary -22	capital -70	determiner 34	marks -10	none -20	preposition 39	pronoun -13	verb -33	word -118
start|source|pour|first|	de -34	la 62	le 26	qui -41
start|source|preposition|auxiliary|	source 9
start|source|preposition|	capital -92	determiner -18	that -84	word 60
start|source|preposition|none|	source -26
start|source|preposition|verb|	source 17
start|source|pronoun|	auxiliary 81	word 14
start|source|pronoun|auxiliary|	source 54
start|source|pronoun|none|	source -27
start|source|pronoun|verb|	source 80
start|source|pt|according|	source 22
start|source|pt|	adverb 8	auxiliary 123	capital 41	determiner 65	preposition -17	source 22	that -56	word -11
start|source|pt|away|4|	source 23
start|source|pt|away|5|	source 33
start|source|pt|away|6|	source 16
start|source|pt|mood|	none 22
start|source|secondo|	auxiliary 29	capital 32	none 46	preposition 54	word 58
start|source|secondo|first|	gli 47	i 47	il 9	la 26	le 83
start|source|segundo|	adverb 8	capital 28	determiner 50	marks 18	none 34	verb 13	word -20
start|source|segundo|first|	a 6	as 36	foram 41	há 65	não 42	o 33	os 22
start|source|según|	auxiliary -33	capital 13	marks -12	none 49	preposition 8	pronoun 72	verb 38	word 84
start|source|según|first|	el 19	la 50	las 73
start|source|selon|	auxiliary 30	capital 22	determiner 26	marks 55	pronoun 11	verb -16
start|source|selon|first|	il 82	l' 54	la 24	le 15	les 77	l’ -35	une 52
start|source|source|	adverb -72	auxiliary 44	capital -17	coordinator -76	determiner 22	preposition -16	pronoun 12	source 6	that -89	verb-thinking 14	word 28
start|source|source|ending|14|	word 25
start|source|source|ending|ad|	auxiliary 71
start|source|source|ending|ag|	word 56
start|source|source|ending|am|	auxiliary 49
start|source|source|ending|ar|	capital -42
start|source|source|ending|as|	auxiliary 6	determiner 7
start|source|source|ending|at|	auxiliary 52
start|source|source|ending|a|	preposition 14
start|source|source|ending|da|	determiner -28	preposition -65
start|source|source|ending|de|	determiner -42	preposition -65
start|source|source|ending|do|	preposition -43	word -57
start|source|source|ending|du|	determiner -57
start|source|source|ending|el|	determiner 29	preposition -18
start|source|source|ending|en|	auxiliary 7	preposition 53
start|source|source|ending|et|	pronoun -40	word 6
start|source|source|ending|gt|	word 83
start|source|source|ending|he|	that -55
start|source|source|ending|ht|	word 72
start|source|source|ending|há|	auxiliary 66
start|source|source|ending|ia|	capital -50
start|source|source|ending|ie|	capital 24	determiner -69
start|source|source|ending|il|	determiner 8	pronoun 39
start|source|source|ending|in|	preposition -27
start|source|source|ending|is|	auxiliary 84
start|source|source|ending|i|	determiner 52
start|source|source|ending|jn|	auxiliary -18
start|source|source|ending|l'|	determiner 59
start|source|source|ending|la|	determiner -8	word 30
start|source|source|ending|le|	determiner 35
start|source|source|ending|li|	determiner 64
start|source|source|ending|lo|	pronoun 47
start|source|source|ending|lt|	word 57
start|source|source|ending|l’|	determiner 43	preposition 10
start|source|source|ending|ne|	determiner 61
start|source|source|ending|no|	word 48
start|source|source|ending|nt|	word -57
start|source|source|ending|n’|	determiner 48
start|source|source|ending|on|	determiner 61	word 37
start|source|source|ending|os|	determiner 81
start|source|source|ending|ou|	auxiliary 44
start|source|source|ending|o|	determiner 23
start|source|source|ending|pt|	word 56
start|source|source|ending|ra|	word -70
start|source|source|ending|rd|	auxiliary 64
start|source|source|ending|rá|	word 58
start|source|source|ending|se|	pronoun 17	word -34
start|source|source|ending|st|	word 70
start|source|source|ending|ta|	word -10
start|source|source|ending|te|	auxiliary 40	capital -67	word -33
start|source|source|ending|tá|	auxiliary 38
start|source|source|ending|ue|	auxiliary 51	that -61
start|source|source|ending|ui|	word -77
start|source|source|ending|ut|	word 60
start|source|source|ending|ve|	word -46
start|source|source|ending|ão|	auxiliary 44	word 66
start|source|source|ending|è|	auxiliary 8
start|source|source|first|	14 25	a 14	al -59	as 69	cada -28	che -55	da -65	de -76	del -58	die -69	do -43	du -57	el 29	en 50	es -45	está 38	falta 8	foram 49	fue 51	gli 64	had 71	het -40	há 66	i 52	il 27	in -7	is 84	l' 59	la -8	lag 56	las 73	le 35	les 100	lo 50	los 61	l’ 43	não 70	o 23	os 50	que -61	qui -77	se 17	son 61	tout 60	trata-se -17	une 61	un’ 48	waren 49	was 6	wird 54	zijn -18	zou 44	è 8
start|source|so|	determiner -51	no -77	none -67
start|source|stando|	auxiliary 60	determiner 65	none 59
start|source|stando|first|	i 27
start|source|that|auxiliary|	source -60
start|source|that|	determiner -58	word -30
start|source|that|none|	source -36
start|source|verb-saying|	determiner 23
start|source|volgens|	adverb -69	auxiliary 57	determiner -42	marks -52	none 15	preposition -49	pronoun -69	verb 52	verb-saying 78	word 11
start|source|volgens|first|	de -42	had 71	het -40	is 82	was 6	zijn 118	zou 44
start|source|word|	% 85	adverb 19	auxiliary 37	capital -60	determiner 63	preposition -75	pronoun 112	quote -23	subordinator -22	word 38
start|source|word|auxiliary|	source 51
start|source|word|marks|	source 13
start|source|word|none|	source 17
start|source|word|verb|	source -20
start|source|à|	auxiliary 77	determiner 19	none 11	word 31
start|that|	achar -29	aclarar 15	acreditar 32	acrescentar 60	acusar -23	adelantar 58	adiantar 70	admitir 40	advertir -23	afdoen 62	affermare 18	affirmer 73	afirmar 19	aggiungere -12	agregar 57	alegar 16	alertar 45	ammettere -45	annoncer -21	anunciar -8	apelar -48	apuntar 55	argumentar 50	assegurar 49	assicurare 48	assurer 90	auspicare 36	avanzar 29	avisar 10	avvertire -6	añadir 61	beloven 40	benadrukken 44	bestrijden -53	bevestigen 68	calcolare 28	calcular 18	chiamare -28	chiarire -22	chiedere -23	comentar 9	comunicare -14	concluir 60	condenar -33	confermare 43	confesar -8	confessar 28	confier 62	confirmar -7	confirmer 22	contar 21	contestar 16	contrapor 41	creer 38	decir 6	declarar 53	defender -23	denunciar 57	descartar 51	deslizar 50	dire -41	divulgar -43	entender 40	erkennen 53	esclarecer 50	escrever 44	estimar 54	estimer 20	exigir -14	explicar 39	garantir 16	garantire 42	geven 53	heten -47	hopen 46	houden 55	indicar 67	indigner -52	indiquer 79	informar 6	juger 7	jurar 60	jurer 49	lachen -61	lassen -28	laten 59	leggere 45	lembrar 24	limitar 82	llamar -55	negar 79	noemen -56	ontkennen -9	opinar -21	osservare -11	pedir -8	ponderar -26	precisar 51	precisare 46	prometer 14	promettre 50	propor -18	prévenir 50	quejarse -16	querer 41	raccontare -16	raconter 75	razonar 24	recomendar -39	reconhecer 46	recordar 34	referir 53	regretter 60	rekenen 24	relatar 61	relever 81	replicar 10	replicare 26	reprochar -16	ressalvar 58	resumir -54	revelar 69	ribadire 38	ribattere 12	ricordare 26	rispondere 19	répondre 79	rétorquer 68	saber 15	sapere 43	schrijven 9	scrivere 71	señalar 48	solicitar 15	sottolineare 10	souligner 61	soutenir 36	spreken -39	subrayar 54	trouver 25	unlisted -35	verklaren 55	vertellen 50	verwachten 37	verwijten -9	vragen -68	vrezen 53	waarschuwen 62	wijzen 19	willen -22	zeggen -6	zien -26	écrire 6
start|that|achar|first|	que -29
start|that|achar|	none -38	that -29
start|that|aclarar|first|	que 15
start|that|aclarar|	none 9	that 15
start|that|acreditar|first|	que 32
start|that|acreditar|	none 45	that 32
start|that|acrescentar|first|	que 60
start|that|acrescentar|	none 76	that 60
start|that|acusar|first|	que -23
start|that|acusar|	none -54	that -23
start|that|adelantar|	auxiliary 46	none 67	that 58
start|that|adelantar|first|	que 58
start|that|adiantar|	auxiliary 62	none 76	that 70
start|that|adiantar|first|	que 70
start|that|admitir|	auxiliary 63	marks 82	none 12	that 40
start|that|admitir|first|	que 40
start|that|advertir|	auxiliary -38	marks -56	none -11	that -23
start|that|advertir|first|	que -23
start|that|afdoen|first|	dat 62
start|that|afdoen|	none 72	that 62
start|that|affermare|first|	che 18
start|that|affermare|	none 42	that 18
start|that|affirmer|	auxiliary 54	none 87	that 73
start|that|affirmer|first|	que 59
start|that|afirmar|	auxiliary 92	marks 87	that 19
start|that|afirmar|first|	que 19
start|that|aggiungere|	auxiliary 56	marks 68	none -43	that -12
start|that|aggiungere|first|	che -12
start|that|agregar|	auxiliary 57	none 62	that 57
start|that|agregar|first|	que 57
start|that|ajouter|	auxiliary 87	none -11
start|that|ajouter|first|	que -7
start|that|alegar|first|	que 16
start|that|alegar|	none 42	that 16	verb -28
start|that|alertar|	auxiliary 45	none 45	that 45
start|that|alertar|first|	que 45
start|that|ammettere|	auxiliary 80	none -45	that -45
start|that|ammettere|first|	che -45
start|that|annoncer|	that -21
start|that|annunciare|	auxiliary -34	none 31
start|that|anunciar|first|	que -8
start|that|anunciar|	none -18	that -8	verb 9
start|that|apelar|first|	que -48
start|that|apelar|	none -64	that -48
start|that|apuntar|first|	que 55
start|that|apuntar|	none 59	that 55
start|that|argumentar|first|	que 50
start|that|argumentar|	none 72	that 50
start|that|asegurar|	auxiliary 94	marks 64	none -9	verb 20
start|that|asks|false|	auxiliary 24	marks 46	none -15	verb -35
start|that|assegurar|	auxiliary 40	none 49	that 49
start|that|assegurar|first|	que 49
start|that|assicurare|	auxiliary 46	none 52	that 48
start|that|assicurare|first|	che 48
start|that|assurer|	auxiliary 65	marks 58	none 100	that 90
start|that|assurer|first|	que 53	qu’ 78
start|that|auspicare|first|	che 36
start|that|auspicare|	none 44	that 36
start|that|avanzar|first|	que 29
start|that|avanzar|	none 41	that 29
start|that|avisar|first|	que 10
start|that|avisar|	marks 41	none 7	that 10
start|that|avvertire|first|	che -6
start|that|avvertire|	that -6
start|that|away|1|	that 76
start|that|away|3|	subordinator 6
start|that|away|4|	that -24
start|that|away|5|	that -36
start|that|away|6|	that -87
start|that|añadir|first|	que 61
start|that|añadir|	none 62	that 61
start|that|before|	, -27	a -69	aclaró 74	acredita 32	acrescentou 44	adelantó 44	además 98	adiantou 65	admite 57	admitiu 61	admitió 51	advierte 79	advirtió 69	affirme 60	affirmé 46	afirma 104	afirmou 94	aggiunge 78	aggiunto 86	agregó 28	ainda 63	ajouté 89	alega 68	alegou 81	alerta 45	algo -63	annunciato 65	anunciou -21	anunció 110	apenas 87	argumentou 23	asegura 111	aseguran 85	aseguró 114	assegura 39	assegurou 25	assicura 37	assicurato 27	assurant 36	assure 50	assuré 18	aussi 96	avanzó 57	avisou 67	avisó 79	ayer -106	añade 40	belooft 40	benadrukt 50	bestrijdt -53	bevestigde 49	bevestigt 50	calcola 28	calcula 86	ce -96	chiarito 77	chiede 80	chiesto 85	comentar 64	concluiu 29	concluye 46	confermato 37	confirme 59	confirmou 84	considera 83	conta 93	contestó 52	contou 88	contrapôs 29	craint 77	cree 33	cuenta -32	de -64	defende 103	demande -18	denuncia 43	descartó 39	detto -24	dice 119	dijo 126	disse 140	diz -19	dizem -44	dizer -7	en -105	erkent 44	erop 85	estima 68	estime -7	estimé 109	exige 101	explica 61	explicó 35	garante 71	garantisce 40	garantiu 71	hij 57	hoopt 46	indiqué 53	informou 94	informó 93	inoltre 58	jura 60	lamentou 84	lembra 119	lembrou 102	meldt 148	más -79	nega 35	negou 33	negó 30	niega 33	o -70	ontkent -9	opina -36	para -36	part 76	pede 13	pediu -45	piden -37	pidió 6	precisa 34	precisato 27	precisó 43	promet 42	propôs -33	propõe 88	précisant -24	précise 107	prévenu 43	quer 41	quinta-feira -83	racconta 67	raconte 60	rappelle -39	rappelé 18	reconoce 88	reconoció 77	recorda 55	recordó 59	recuerda 52	regrette 34	replica 67	replicado 48	replicato 33	responde -35	respondeu 119	respondió 57	reveló 19	ribatte 78	ribattuto 49	ricorda 77	ricordato 53	riferito 65	risposto 53	ritiene 69	répond 58	répondu 56	saber 72	sapere 41	savoir -33	señalar 43	siempre -72	sostiene 121	sostuvo 59	sottolinea 51	soutient 78	spiega 43	spiegato 54	sustenta -26	sustentou 104	tarde 36	toe 73	toutefois 72	uit 45	valoir 80	veces 71	vertelt 45	verwacht 37	voor 32	vreest 53	weten 59	wil -46	zegt 118	ziet -16
start|that|beloven|first|	dat 40
start|that|beloven|	none 49	that 40
start|that|benadrukken|first|	dat 44
start|that|benadrukken|	marks 36	none 58	that 44
start|that|bestrijden|first|	dat -53
start|that|bestrijden|	none -77	that -53
start|that|bevestigen|	auxiliary 61	none 68	that 68
start|that|bevestigen|first|	dat 68
start|that|blijken|	none 47
start|that|brincar|	none -20
start|that|calcolare|first|	che 28
start|that|calcolare|	none 39	that 28
start|that|calcular|first|	que 18
start|that|calcular|	none 25	that 18
start|that|chiamare|first|	che -28
start|that|chiamare|	none -30	that -28
start|that|chiarire|	auxiliary 77	none -22	that -22
start|that|chiarire|first|	che -22
start|that|chiedere|first|	che -23
start|that|chiedere|	none 15	that -23
start|that|comentar|first|	que 9
start|that|comentar|	none -27	that 9
start|that|comunicare|first|	che -14
start|that|comunicare|	none -27	that -14
start|that|comunicar|	auxiliary -33	none -6
start|that|concluir|first|	que 60
start|that|concluir|	marks 53	none 74	that 60
start|that|condenar|first|	que -33
start|that|condenar|	none -35	that -33
start|that|confermare|first|	che 43
start|that|confermare|	none 56	that 43
start|that|confesar|first|	que -8
start|that|confesar|	none 19	that -8
start|that|confessar|first|	que 28
start|that|confessar|	none 24	that 28
start|that|confier|	none 64	that 62
start|that|confirmar|	auxiliary -89	none 42	that -7
start|that|confirmar|first|	que -7
start|that|confirmer|	auxiliary 68	none 51	that 22
start|that|confirmer|first|	qu’ 83
start|that|considerar|	auxiliary 61	marks -35	none 18
start|that|contar|	auxiliary -25	none 23	that 21	verb 46
start|that|contar|first|	que 21
start|that|contestar|first|	que 16
start|that|contestar|	none 53	that 16
start|that|contrapor|	auxiliary 32	none 48	that 41
start|that|contrapor|first|	que 41
start|that|craindre|first|	que -24
start|that|craindre|	none 42
start|that|creer|first|	que 38
start|that|creer|	none 45	that 38
start|that|decir|	auxiliary 53	marks 59	none -18	that 6	verb -30
start|that|decir|first|	que 6
start|that|declarar|first|	que 53
start|that|declarar|	none 53	that 53
start|that|defender|first|	que -23
start|that|defender|	that -23
start|that|demander|first|	que 38	qu’ -27
start|that|denunciar|	auxiliary 36	none 65	that 57
start|that|denunciar|first|	que 57
start|that|descartar|first|	que 51
start|that|descartar|	none 65	that 51
start|that|deslizar|first|	que 50
start|that|deslizar|	marks 38	none 59	that 50
start|that|de|away|2|	saying 16	thinking 69
start|that|de|away|3|	saying 32
start|that|de|away|4|	saying -24
start|that|de|away|5|	saying 56
start|that|de|direct|	saying 26	thinking 18
start|that|de|inverted|	saying -24
start|that|de|mood|	yes 77
start|that|de|	saying 10	that 50	thinking 24
start|that|de|shared|	saying -9
start|that|dire|	auxiliary -23	none -48	that -41
start|that|dire|first|	che -7
start|that|divulgar|first|	que -43
start|that|divulgar|	none -62	that -43
start|that|dizer|	auxiliary -58	marks 24	none 10	verb 78
start|that|ending|at|	that 6
start|that|ending|he|	that 9
start|that|ending|ss|	that 50
start|that|ending|u'|	that 86
start|that|ending|u’|	that -21
start|that|entender|first|	que 40
start|that|entender|	none 48	that 40
start|that|erkennen|first|	dat 53
start|that|erkennen|	marks 31	none 53	that 53
start|that|esclarecer|	auxiliary 23	none 62	that 50
start|that|esclarecer|first|	que 50
start|that|escrever|first|	que 44
start|that|escrever|	none 28	that 44
start|that|estimar|first|	que 54
start|that|estimar|	none 71	that 54
start|that|estimer|	auxiliary 78	marks -19	none 48
start|that|es|apposition|	saying 25
start|that|es|away|1|	judging 97	saying 76	thinking 40
start|that|es|away|2|	saying -83
start|that|es|away|3|	saying -6
start|that|es|away|4|	judging 32	saying -51
start|that|es|away|5|	saying 10
start|that|es|away|6|	judging -59
start|that|es|direct|	judging 41	saying 10	thinking 47
start|that|es|elided|	saying 15
start|that|es|inverted|	judging -60	saying -25
start|that|es|	judging 35	that 8	thinking -8
start|that|es|mood|	none 8
start|that|es|relative|	saying -49
start|that|es|shared|	saying 41
start|that|exigir|first|	que -14
start|that|exigir|	none -37	that -14
start|that|explicar|	auxiliary 79	marks 20	none 55	that 39
start|that|explicar|first|	que 39
start|that|faire_valoir|first|	qu' 26	que -25	qu’ 84
start|that|faire_valoir|	marks -13	none 11
start|that|first|	che 9	dass 50	dat 6	qu' 86	qu’ -21
start|that|fragen|	yes 71
start|that|fr|apposed|	saying 11
start|that|fr|away|1|	judging 13	thinking 25
start|that|fr|away|2|	saying 63
start|that|fr|away|3|	saying -55
start|that|fr|away|4|	saying 73
start|that|fr|away|5|	saying -32
start|that|fr|away|6|	saying -43
start|that|fr|direct|	judging 37	thinking -21
start|that|fr|inverted|	saying 9
start|that|fr|	judging -15	that -11	thinking -16
start|that|fr|mood|	none -8
start|that|fr|relative|	saying -17
start|that|fr|shared|	saying -7
start|that|garantire|first|	che 42
start|that|garantire|	none 53	that 42
start|that|garantir|	auxiliary 74	marks 85	none 9	that 16
start|that|garantir|first|	que 16
start|that|geben|	no 67
start|that|geven|first|	dat 53
start|that|geven|	none 61	that 53
start|that|heten|first|	dat -47
start|that|heten|	none -53	that -47
start|that|hopen|first|	dat 46
start|that|hopen|	none 52	that 46
start|that|houden|first|	dat 55
start|that|houden|	none 66	that 55
start|that|indicar|first|	que 67
start|that|indicar|	none 75	that 67
start|that|indigner|	none -52	that -52
start|that|indiquer|	auxiliary 52	none 95	that 79
start|that|indiquer|first|	que 62	qu’ 50
start|that|informar|	auxiliary 81	that 6
start|that|informar|first|	que 6
start|that|insistir|	none -9
start|that|it|apposed|	saying 111
start|that|it|apposition|	saying 11
start|that|it|away|1|	judging 94	saying 107
start|that|it|away|2|	saying 95
start|that|it|away|3|	saying -41
start|that|it|away|4|	saying -68
start|that|it|away|5|	saying -75
start|that|it|away|6|	judging -56	saying -27
start|that|it|direct|	judging -42
start|that|it|elided|	saying 100
start|that|it|inverted|	judging -69	saying -58
start|that|it|	judging -17	saying 7	that 9
start|that|it|mood|	none 9
start|that|it|shared|	saying -12
start|that|judging|ending|he|	that -17
start|that|judging|ending|ue|	that 7
start|that|judging|ending|u’|	that -58
start|that|judging|first|	che -17	que 7	qu’ -58
start|that|judging|	past -15	present 54
start|that|juger|	none 36	that 7
start|that|jurar|first|	que 60
start|that|jurar|	none 79	that 60
start|that|jurer|	none 59	that 49
start|that|lachen|first|	dass -61
start|that|lachen|	no -61	none -61	that -61
start|that|lamentar|	none 24	verb -52
start|that|laten|	auxiliary 53	marks 27	none 62	that 59
start|that|laten|first|	dat 59
start|that|leggere|first|	che 45
start|that|leggere|	none 61	that 45
start|that|lembrar|	auxiliary 80	none 14	that 24
start|that|lembrar|first|	que 24
start|that|limitar|	auxiliary 47	marks 66	none 84	that 82
start|that|limitar|first|	que 82
start|that|llamar|first|	que -55
start|that|llamar|	none -55	that -55	verb -55
start|that|melden|	auxiliary -19	none 6
start|that|mood|none|	judging -10	other -35	saying 8
start|that|mood|no|	saying -25	thinking -7
start|that|mood|yes|	saying 55
start|that|negar|first|	que 79
start|that|negar|	none 88	that 79	verb 26
start|that|nl|apposed|	judging -45	saying 79	thinking -33
start|that|nl|apposition|	saying 36
start|that|nl|away|1|	judging -38	saying -52	thinking -23
start|that|nl|away|2|	judging 70	saying 157
start|that|nl|away|3|	judging -6	saying 123
start|that|nl|away|4|	saying -14
start|that|nl|away|5|	saying -49
start|that|nl|away|6|	saying -16
start|that|nl|direct|	thinking 18
start|that|nl|inverted|	judging 28	saying 18
start|that|nl|mood|	none 6
start|that|nl|shared|	saying -43
start|that|nl|	that 6
start|that|noemen|first|	dat -56
start|that|noemen|	marks -56	none -56	that -56
start|that|ontkennen|	auxiliary 106	none -28	that -9
start|that|ontkennen|first|	dat -9
start|that|opinar|first|	que -21
start|that|opinar|	marks 97	none -11	that -21
start|that|order|apposed|	judging -9	saying 27	thinking -31
start|that|order|apposition|	saying 29	thinking 62
start|that|order|direct|	judging 16	saying 6	thinking 10
start|that|order|elided|	saying 102
start|that|order|inverted|	judging -25	other -35	saying -72
start|that|order|relative|	saying -53
start|that|order|shared|	judging 61	saying 6
start|that|osservare|first|	che -11
start|that|osservare|	none -26	that -11
start|that|other|ending|ue|	that -35
start|that|other|first|	que -35
start|that|other|	past -35	that -35
start|that|pedir|first|	que -8
start|that|pedir|	marks 102	none -9	that -8	verb -15
start|that|ponderar|first|	que -26
start|that|ponderar|	none -58	that -26
start|that|precisare|	auxiliary 26	marks 15	none 61	that 46
start|that|precisare|first|	che 46
start|that|precisar|	auxiliary 32	none 62	that 51
start|that|precisar|first|	que 51
start|that|prometer|first|	que 14
start|that|prometer|	none 14	that 14
start|that|promettre|first|	que 37
start|that|promettre|	marks 58	none 59	that 50
start|that|propor|first|	que -18
start|that|propor|	none 18	that -18
start|that|préciser|	auxiliary 48	none -14
start|that|prévenir|first|	que 50
start|that|prévenir|	none 61	that 50
start|that|pt|apposed|	saying 9	thinking 40
start|that|pt|apposition|	judging -17	saying 26
start|that|pt|away|1|	judging 36	saying 68	thinking 84
start|that|pt|away|2|	saying -72
start|that|pt|away|3|	saying -18
start|that|pt|away|4|	judging -58	saying 44
start|that|pt|away|5|	saying -16
start|that|pt|away|6|	judging -38	saying -58
start|that|pt|direct|	judging 20	thinking -29
start|that|pt|elided|	saying 128
start|that|pt|inverted|	judging -63	saying -82
start|that|pt|	judging -33	saying 11	thinking -8
start|that|pt|shared|	saying 70
start|that|quejarse|first|	que -16
start|that|quejarse|	none -16	that -16
start|that|querer|first|	que 41
start|that|querer|	none 60	that 41
start|that|raccontare|	auxiliary 64	none -59	that -16
start|that|raccontare|first|	che -16
start|that|raconter|	auxiliary 54	none 81	that 75
start|that|raconter|first|	que 58
start|that|rappeler|	auxiliary 13	marks 87	none -36	verb 96
start|that|rappeler|first|	que -37	qu’ 130
start|that|razonar|first|	que 24
start|that|razonar|	that 24
start|that|rechazar|	none 16
start|that|recomendar|first|	que -39
start|that|recomendar|	none -56	that -39
start|that|reconhecer|first|	que 46
start|that|reconhecer|	none 51	that 46
start|that|reconocer|	auxiliary -12	marks -37	none 29	verb -7
start|that|recordar|	auxiliary 47	marks 54	none 72	that 34	verb -33
start|that|recordar|first|	que 34
start|that|recusar|	none -39
start|that|referir|first|	que 53
start|that|referir|	none 57	that 53
start|that|regretter|first|	que 60
start|that|regretter|	marks 42	none 69	that 60
start|that|rekenen|first|	dat 24
start|that|rekenen|	none 33	that 24
start|that|relatar|first|	que 61
start|that|relatar|	none 68	that 61
start|that|relever|first|	que 81
start|that|relever|	none 84	that 81
start|that|replicare|	auxiliary -31	none 56	that 26
start|that|replicare|first|	che 26
start|that|replicar|	auxiliary -20	marks 49	none 10	that 10
start|that|replicar|first|	que 10
start|that|reprochar|first|	que -16
start|that|reprochar|	none -25	that -16
start|that|responder|	auxiliary 49	marks -46	none 41	verb -63
start|that|ressalvar|first|	que 58
start|that|ressalvar|	none 68	that 58
start|that|resumir|first|	que -54
start|that|resumir|	none -57	that -54
start|that|revelar|	auxiliary 14	none 83	that 69
start|that|revelar|first|	que 69
start|that|ribadire|	auxiliary 38	none 38	that 38
start|that|ribadire|first|	che 38
start|that|ribattere|	auxiliary 60	marks 27	that 12
start|that|ribattere|first|	che 12
start|that|ricordare|	auxiliary 41	marks 68	none 12	that 26	verb 55
start|that|ricordare|first|	che 26
start|that|riferire|	auxiliary 49
start|that|rispondere|	auxiliary -31	none -9	that 19
start|that|rispondere|first|	che 19
start|that|ritenere|	none -9
start|that|répondre|	auxiliary 64	none 88	that 79
start|that|répondre|first|	que 64
start|that|rétorquer|	none 82	that 68
start|that|saber|first|	que 15
start|that|saber|	none 20	that 15	verb -28
start|that|sapere|first|	che 43
start|that|sapere|	marks 18	none 51	that 43
start|that|saying|ending|he|	that 7
start|that|saying|ending|ob|	subordinator -21
start|that|saying|ending|ss|	that 30
start|that|saying|ending|u'|	that 86
start|that|saying|first|	che 7	dass 30	ob -21	qu' 86
start|that|saying|	participle 25	past 23	present -30	subordinator -21	that 10
start|that|schrijven|first|	dat 9
start|that|schrijven|	marks 113	none -40	that 9
start|that|scrivere|first|	che 71
start|that|scrivere|	none 71	that 71
start|that|señalar|first|	que 48
start|that|señalar|	none 69	that 48
start|that|solicitar|first|	que 15
start|that|solicitar|	none 22	that 15
start|that|sostenere|	auxiliary 78	none -33
start|that|sostener|	marks 70	none 29
start|that|sottolineare|first|	che 10
start|that|sottolineare|	none 10	that 10
start|that|souligner|first|	que 61
start|that|souligner|	none 67	that 61
start|that|soutenir|first|	que 36
start|that|soutenir|	marks 47	none 40	that 36
start|that|spiegare|	auxiliary 63	none -18
start|that|spreken|first|	dat -39
start|that|spreken|	none -60	that -39
start|that|stellen|	auxiliary 37	none -26
start|that|subordinator|auxiliary|	saying 66
start|that|subordinator|	determiner -35	pronoun 26
start|that|subordinator|none|	saying -26
start|that|subrayar|first|	que 54
start|that|subrayar|	none 54	that 54
start|that|sustentar|	auxiliary 91	marks 105	none -17
start|that|that|	adverb 99	auxiliary -68	capital -12	coordinator 70	determiner 66	preposition -20	pronoun 28	quote -7	stop -44	verb-judging -107	verb-saying -79	verb-thinking -47	word -16
start|that|that|auxiliary|	judging 50	saying 7
start|that|that|marks|	judging -10	saying 57
start|that|that|none|	judging -56	other -35	saying -9	thinking 38
start|that|that|verb|	judging 22	saying -30	thinking -63
start|that|thinking|ending|ue|	that 6
start|that|thinking|ending|u’|	that -45
start|that|thinking|first|	que 6	qu’ -45
start|that|thinking|	past 25	present -39
start|that|trouver|	that 25
start|that|unlisted|first|	que -35
start|that|unlisted|	none -50	that -35
start|that|verklaren|first|	dat 55
start|that|verklaren|	none 62	that 55
start|that|vertellen|first|	dat 50
start|that|vertellen|	none 73	that 50
start|that|verwachten|first|	dat 37
start|that|verwachten|	none 50	that 37
start|that|verwijten|	auxiliary -9	none -9	that -9
start|that|verwijten|first|	dat -9
start|that|vinden|	auxiliary 97	marks -21	none -10
start|that|vragen|first|	dat -68
start|that|vragen|	none -86	that -68
start|that|vrezen|first|	dat 53
start|that|vrezen|	none 63	that 53
start|that|waarschuwen|first|	dat 62
start|that|waarschuwen|	none 69	that 62
start|that|wijzen|first|	dat 19
start|that|wijzen|	none 9	that 19
start|that|willen|	auxiliary 44	none -29	that -22
start|that|willen|first|	dat -22
start|that|zeggen|first|	dat -6
start|that|zeggen|	marks -42	none 26	that -6
start|that|zien|first|	dat -26
start|that|zien|	none -78	that -26
start|that|écrire|first|	que 6
start|that|écrire|	none 14	that 6
`;
