/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -61	, 14	: 33	; 52	a -17	aan 26	abend -12	abril -31	ad -32	agosto -29	ai -29	al -68	alla -52	alle -61	allo -37	all’ -44	als -38	am -33	an 19	anni -20	anno -23	année -33	ano -21	anos -25	ans -31	ao -56	aos -47	aprile -35	après -43	até -59	au -41	auf -60	aus -65	aux -55	avant -60	avec -76	ayer -28	año -37	años -36	bei -55	beim -37	bij -57	bis -50	che -29	com -58	como -29	con -46	contra -55	d' -50	da -46	dag -33	dai -34	dal -43	dalla -64	dall’ -62	dans -67	das -42	dat -44	de -52	degli -48	dei -50	del -51	dell' -41	della -65	delle -50	dell’ -53	depuis -56	der -32	desde -42	devant -53	dezembro -17	di -43	dia -21	dias -22	die -37	dimanche -34	do -60	doch -34	door -56	dos -54	durante -60	dès -69	día -28	días -20	d’ -47	e 9	em 22	en -30	end 10	entre -53	et -8	für -72	gegen -54	giorni -24	giorno -35	hasta -49	heures -37	hora -35	horas -27	im -44	in -19	jaar -22	jahr -25	jahren -23	januar -15	jaren -35	jours -25	juin -30	juli -35	juni -36	junio -29	jusqu’ -26	lundi -13	lunes -19	ma -46	maar -58	mai -21	maio -25	mardi -33	mars -26	marzo -39	março -26	mese -25	meses -38	mesi -39	met -44	minuti -17	minuto -36	minutos -36	mit -42	mois -21	momento -19	mês -26	na -66	naar -51	naast -55	nach -55	nas -48	nei -42	nel -30	nella -60	nem -67	no -57	noche -22	nos -34	notte -22	nuit -43	numa -43	ohne -44	om -55	omdat -10	onder -68	ontem -32	op -42	ore -34	ottobre -16	outubro -31	over -70	par -51	para -72	pela -57	pelo -33	per -59	por -6	porque -34	pour -90	prima -67	quando -17	que -38	quem -30	qui -35	qu’ -31	sans -31	se -47	secondo -38	segunda -23	seit -41	semana -31	senza -65	septembre -16	setembro -23	settimana -20	si -42	sin -70	sinds -45	sobre -62	soir -44	stunde -19	su -69	sui -73	sul -52	sur 22	tag -24	tarde -32	toen -24	tra -63	uhr -28	uit 25	um -46	und -75	uur -30	van -55	venerdì -27	vers -58	viernes -12	volgens -45	vom -53	von -62	voor -62	vor 43	vrijdag -30	week -43	weken -24	wie -34	y 44	zu -54	zum -48	zur -57	à -65	às -56
end|(|	capital -46	v0 -49
end|(|capital|	) -46
end|,|	 -49	0 15	1 -8	2 30	a -16	adverb -27	afferma -92	al -63	aldus 41	als -55	aunque 30	auxiliary -82	avec -38	capital -73	ce -26	che -66	con 28	coordinator 15	da -64	das -56	dass -29	de 6	der -47	determiner -22	di -29	die -110	do -47	dont -55	e 56	em -73	en 25	immer -57	in -106	la 30	le -94	ma -88	maar -36	mais 23	mas -13	mauern -17	no -64	não -58	o 42	om -42	onder -27	osserva 44	por -45	porque -77	pronoun 70	que -48	quote -49	se -36	si 34	sino 23	subordinator 34	that -66	tot -55	twee -67	um -33	un -10	una -68	und -59	v1 -17	v2 -71	verb-judging 61	verb-saying 36	wat 36	wenn -71	y 40	à -81	één -43
end|,|0|	after -63	behind -35	colon -26	comma -94	late 14	next 47	source -22
end|,|1|	colon -22	late -51	next 23	source -82	that -69
end|,|2|	next -86
end|,|adverb|	0 -7	1 -19	auxiliary 36	preposition -63	v0 -86	v1 -39	word -102
end|,|auxiliary|	1 -28	pronoun -30	quote -63	v0 -72	v1 -29	word -42
end|,|capital|	0 -49	1 -29	auxiliary -51	capital -61	coordinator -64	v0 -67	v1 -26
end|,|coordinator|	0 14	1 -58	adverb -79	preposition -31	quote -19	subordinator -34	that -14	v1 -85	v2 -34	verb-judging 9	verb-saying 25	word 30
end|,|determiner|	0 -35	1 -33	adverb -69	capital -87	preposition -60	quote 28	that 18	v0 -32	v1 -53	word 10
end|,|preposition|	1 30	adverb 60	capital -64	determiner 17	quote -27	v0 -42	v1 -42	word -62
end|,|pronoun|	1 -37	auxiliary -27	v1 -22	word -36
end|,|quote|	, -33	0 -27	stop -44	v0 -45	v1 -50
end|,|subordinator|	0 32	determiner 8	possessive -30	pronoun -10	v0 9	verb-saying 49
end|,|that|	0 -35	auxiliary -85	determiner -79	v0 -105	verb-judging 49	word -67
end|,|v0|	after -53	colon 6	comma -94	next -14	source -19
end|,|v1|	colon 10	comma -59	next -80	source -53	that -33
end|,|v2|	colon -39	comma -34
end|,|verb-judging|	0 41	quote 34	word 8
end|,|verb-saying|	, -65	0 22	2 -74	determiner 51	preposition -31	that 54	v0 32
end|,|word|	% -72	, -50	0 11	1 -99	adverb -101	auxiliary 22	coordinator -66	determiner -62	preposition 27	pronoun 48	quote -82	that 24	v0 -21	v1 15	v2 -47	verb-saying 60	word -33
end|:|	 34	0 40	1 -17	auxiliary -10	determiner -12	kwik -38	quote 30	v0 13	v1 -66	word -27
end|:|0|	behind -15	comma 25	late -15	next 10	source 15	that 90
end|:|1|	next -17
end|:|determiner|	0 -18	word -35
end|:|preposition|	0 9	determiner 50
end|:|quote|	0 49	1 -17	capital 15	end 82	stop -6	v0 -15
end|:|v0|	source 42	that 13
end|:|word|	, 18	0 -49	v0 19
end|;|	0 47	a 25	capital 38	determiner 52	el 13	il 34	la 8	o 43	preposition -26	pronoun 20	v0 26
end|;|0|	next 56	source 31	that 10
end|;|capital|	0 38	capital 41
end|;|determiner|	0 47	capital 16	v0 23	word 45
end|;|preposition|	0 -35	v0 25	word -35
end|;|pronoun|	0 20	auxiliary 20
end|;|v0|	comma 20	that 25
end|aankondigen|	aan 65	end -64
end|aan|	. 13	0 27	de -46	determiner -92	stop 13	thee -12	v2 -46	word -55
end|abend|	0 -12	in -12	preposition -12
end|abril|	0 -35
end|accusare|	end 43
end|accuser|	0 -11	end 12
end|achten|	end -53	v0 -47
end|aclarar|	0 -31	end 37
end|acreditar|	end 25
end|acrescentar|	a -17	end 21
end|acusar|	0 18	a -36	end -45	v0 -22
end|adelantar|	end 41
end|adiantar|	0 -51	a -22	de -23	end 37
end|admettre|	, -40	0 -28	1 22	end 43	lundi -9
end|admitir|	, 35	0 24	a -69	da -35	de -46	do -54	end -20	v0 -12	v1 -20
end|adverb|,|	0 -27	preposition -27
end|adverb|0|	, -30	comma -28	determiner -14	end 45	preposition -51	that -36
end|adverb|stop|	0 -23
end|adverb|v0|	, -82	end -24	preposition -39	that -45	word -34
end|adverb|v1|	end 59
end|advertir|	, -63	0 -44	a -48	de -23	end 79	que -27	v0 -34	y -46
end|adviseren|	end 26
end|ad|	0 -31	capital -22	otranto -22	word -33
end|afdoen|	end 40
end|affermare|	0 -7	a -60	e -82	end 24	v1 -56
end|affirmer|	0 -8	de -26	end 58	v0 -27
end|afirmar|	, -64	0 -7	a -27	con -8	de -12	e -53	em -70	end 108	que -24	v0 -24
end|after|judging|0|	true 30
end|after|saying|0|	false -36	true 12
end|after|saying|1|	false -13	true 60
end|after|saying|v0|	false -49	true 47
end|after|saying|v1|	false -41	true 56
end|aggiungere|	anni -15	che -22	dell’ -7	di -16	end 48	in -17	v0 -50	v1 16
end|agosto|	0 -29
end|agregar|	de -77	end -39	v0 52
end|ai|	0 -33	v0 -25	word -29
end|ajouter|	end 40
end|alegar|	0 39	a -51	de -43	do -68	end -33	v0 43
end|alertar|	a -39	de -29	dias -15	end 57	para -29
end|alla|	0 -49	capital -39	v0 -39	word -32
end|alle|	0 -57	v0 -55	word -62
end|allo|	word -37
end|all’|	0 -44
end|als|	 -22	0 -29	determiner -15	ein -15	mancher -36	quote -22	v0 -33	word -31
end|al|	0 -67	1 -14	9 -7	capital -59	fondo -17	v0 -63	v1 -18	word -56
end|ameaçar|	end 59
end|ammettere|	0 -19	di -23	end 44	v0 23
end|am|	0 -20	capital -33	tag -34	v0 -27
end|anni|	, -12	. -15	0 -18	auxiliary -16	fa -16	stop -15
end|annoncer|	0 36	de -61	devant -55	d’ -74	end -32	à -35
end|anno|	. -22	0 -19	stop -22
end|annunciare|	, 7	0 40	: 23	a -11	del -50	di -53	e 16	end -12	per -25	v0 -45	v1 -38	v2 -62
end|année|	. -14	0 -14	stop -14
end|anos|	, -35	. -17	0 -25	stop -17
end|ano|	. -20	0 -18	stop -20
end|ans|	. -23	0 -30	stop -23
end|anticipare|	0 -8	: -90	che -15	end 95
end|antworten|	0 -42	end 68
end|anunciar|	0 -16	a -58	de -36	end 7	para -19	v0 -25	y 30
end|an|	. 37	0 8	determiner -47	die -20	stop 37	v0 26	word -62
end|aos|	v0 -50	word -47
end|ao|	0 -66	capital -23	episódio -10	fim -29	v0 -22	word -57
end|apelar|	0 41	end -33	que -21
end|apontar|	, 6	0 -7	1 -11	de -56
end|appeler|	end 23
end|apuntar|	0 -64	end 63
end|argumentar|	0 -51	end 51
end|asegurar|	, -65	0 -50	al -15	de -11	del -6	desde -13	en -22	end 79
end|assegurar|	0 -50	a -9	end 66	v0 31
end|assicurare|	, -96	0 -25	: 92	end -8	v0 -69	venerdì -27
end|assurer|	0 -21	de -32	end 44
end|atribuir|	0 43	de -50	e 18	end -9	que -18
end|attendre|	end 16
end|até|	0 -60	capital -36	preposition -43	v0 -37	word -56
end|auf|	0 -69	capital -36	der -43	determiner -43	v0 -33
end|ausrichten|	end 53
end|aus|	. -51	0 -63	capital -16	dem -27	determiner -25	stahl -12	stop -51
end|auxiliary|0|	, -35	: -25	capital -18	coordinator -89	determiner -20	end 49	preposition -31	subordinator -14	that -15	word -40
end|auxiliary|1|	coordinator -24	end 98	preposition -18	word -43
end|auxiliary|v0|	end 77	preposition -22
end|auxiliary|v1|	end 10	preposition -37
end|auxiliary|v2|	end -14
end|aux|	0 -56	word -55
end|au|	0 -39	dernier -8	lycée -8	v0 -37	word -32
end|avaliar|	end 50
end|avant|	0 -59	determiner -58	v0 -45	word -37
end|avanzar|	end 38
end|avec|	0 -68	determiner -55
end|avisar|	0 -15	a -7	do -6	end 46
end|avouer|	end 27
end|avvertire|	a -23	di -8	end 58
end|a|	 -9	1 -23	2 -27	capital -61	decisão -45	determiner 12	empresa -49	end -42	falta -46	la -82	las 39	los -67	medida -19	mudança -16	nessuno -37	nidificação -6	ninguém -9	obra -35	ottobre -49	partir -42	peça -39	pronoun -30	quote -9	relação -21	ser -26	uma -81	un -77	una -79	v0 -12	v1 -37	v2 -55	vista -34	word -60
end|añadir|	end 58
end|años|	0 -27
end|año|	. -17	0 -38	stop -17
end|becijferen|	end 41
end|behaupten|	end -46
end|behind|saying|0|	false -47	true 35
end|behind|saying|1|	false -39	true 70
end|behind|saying|v0|	true 30
end|behind|saying|v1|	false -58	true 14
end|beim|	0 -42	capital -42
end|bekennen|	0 -9	end -17
end|beklagen|	end 26	v0 19
end|beloven|	end 58
end|benadrukken|	0 -8	end 18	omdat -10	v0 14
end|berichten|	end 42	v0 -30
end|bestätigen|	end 46
end|beteuern|	0 -27	end 34	v0 6	zu -33
end|betogen|	aan -31	end 29	van -25
end|betonen|	end 47	v0 -32
end|betreuren|	0 -11	end 27
end|bevestigen|	en -38	met -13	v0 25
end|bieden|	end -10
end|bij|	0 -54	word -36
end|bis|	0 -53	capital -43	preposition -40	word -22
end|bitten|	, -53	0 -65	end 67	zu -10
end|calcolare|	end 45
end|calcular|	a -19	até -27	de -50	em -62	en -8	end 88
end|capital|0|	, 18	after -11	behind -16	comma -17	end -41	late -44	next -47	preposition 28	source -30	that -21
end|capital|capital|	0 -43	preposition -30	stop -40	v0 -26
end|capital|determiner|	capital -21	v0 -22
end|capital|preposition|	0 -36	determiner -19	quote -34	v0 -27	word -31
end|capital|stop|	0 -31	end -33	preposition -16	v0 -33
end|capital|v0|	, -52	capital -23	colon -32	comma -33	end 16	preposition 14
end|capital|v1|	end -33
end|capital|word|	0 -17	capital -14	stop -27	v0 -26	v1 -23
end|che|	0 -29	determiner -24	preferiva -15	una -20	v0 -24	v2 -10	word -22
end|chiedere|	, 53	0 47	1 -32	: -21	; 11	a -30	con -47	di -56	e -9	end -20	in -68	v0 -29	v1 -47
end|chiffrer|	0 -10	end 50
end|cobrar|	0 -77	end 74
end|colon|judging|0|	false -41
end|colon|judging|v0|	false -45	true 26
end|colon|judging|v1|	false 30
end|colon|judging|v2|	false -35	true 15
end|colon|saying|0|	false -39	true 93
end|colon|saying|1|	false -26	true 89
end|colon|saying|v0|	true 53
end|colon|saying|v1|	false -83	true 18
end|colon|saying|v2|	false -45
end|comma|judging|0|	false -28	true 23
end|comma|judging|v0|	false -24	true 37
end|comma|saying|0|	false -37	true 27
end|comma|saying|1|	false -20	true 70
end|comma|saying|v0|	false -22	true -10
end|comma|saying|v1|	false -44	true 81
end|comma|saying|v2|	false 14	true 30
end|comma|thinking|0|	false -33
end|como|	 -22	0 -40	quote -22	word -28
end|comunicare|	end 47
end|comunicar|	0 -62	end -42
end|com|	0 -64	a -47	as -13	determiner -65	o -18	preposition -47	v0 -11	word -30
end|concluir|	0 50	de -13	end -45
end|concéder|	end -20
end|confermare|	0 20	del -32	e 12	end 41
end|confessar|	0 -20	end 45
end|confier|	end 56
end|confirmar|	de -49	end 65
end|confirmer|	0 39	end -14
end|conforme|	0 -10	end 30
end|considerar|	0 -50	end -18	v0 9
end|contar|	, -67	0 -23	a -18	de -36	end 102	para -26	por -25	que -18	v0 -28	v1 47	y -66
end|contestare|	0 -61	end 30
end|contestar|	end -47
end|contester|	end 45
end|contrapor|	0 -30	a -22	e 20	end -19
end|contra|	1 -22	coordinator -34	y -34
end|con|	 -47	0 -43	calefacción -8	determiner -47	el -28	l' -12	la -25	quote -47	un -41	v0 -38	v1 -34	word -32
end|coordinator|'|	0 -54
end|coordinator|0|	after -45	colon -91	comma -32	end 21	late 10	next 17	preposition -13	source 13	that -8	word -12
end|coordinator|1|	after -10	comma -23	next -43	source -30	that 15
end|coordinator|adverb|	0 -55	v0 -58	word -51
end|coordinator|auxiliary|	0 13	verb-saying 39	word -17
end|coordinator|capital|	, 16	0 -109	1 -57	capital -49	stop -44	v0 42	word 22
end|coordinator|determiner|	0 -138	1 -34	capital -61	v0 -51	word -117
end|coordinator|preposition|	0 -56	1 -27	capital -12	determiner -62	v0 -81	word -110
end|coordinator|pronoun|	0 47
end|coordinator|that|	0 -28	auxiliary -90	determiner 10	preposition -65	quote 37	v0 8	v1 -59	word -101
end|coordinator|v0|	, -58	colon -35	comma -53	end 37	late -34	next 10	preposition -32	source 11	that 7
end|coordinator|v1|	, -42	next -42	source -52	that -33
end|coordinator|v2|	, -34	end 41	preposition -47	subordinator -24
end|coordinator|verb-judging|	0 20	preposition 47
end|coordinator|verb-saying|	0 29	1 24	determiner 52	preposition 37	that 48	v0 -18	v1 -39	word -54
end|coordinator|word|	, -43	0 21	1 -60	auxiliary 29	determiner 19	preposition 8	pronoun -71	quote -49	stop -90	v0 -131	v1 -52	word -31
end|craindre|	end 14
end|creer|	end -32
end|criticar|	0 -35	end 38
end|culpar|	end 57
end|d'|	0 -52	determiner -47	euros -23	un -35	word -23
end|dag|	0 -27
end|dalla|	0 -51
end|dall’|	0 -62
end|dal|	0 -39	v0 -37	word -43
end|dans|	0 -57	determiner -67	la -62	le -41
end|das|	0 -41	capital -25	gefrieren -14	v0 -51	v1 -32	verfahren -13	wasser -11	word -44
end|dat|	0 -20	1 -39	de -15	determiner -16	het -23	niet -11	preposition -37	pronoun -23	tijd -9	v1 -30	word -22
end|da|	0 -47	adverb -25	capital -55	determiner -63	due -50	empresa -28	v0 -40	word -38
end|decir|	, 24	0 44	1 -40	de -37	en -30	end -12	que -34	v0 -81	v1 -16
end|declarar|	0 -20	end 51	v0 7
end|defender|	end 15
end|degli|	word -48
end|dei|	0 -48	word -50
end|dell'|	0 -41	word -23
end|della|	0 -68	capital -56	v0 -36	word -41
end|delle|	0 -38	word -50
end|dell’|	0 -52	capital -49	informazione -7	word -36
end|del|	 -10	0 -58	1 -14	2025 -7	capital -55	quote -10	v0 -34	v2 -6	word -42
end|demander|	0 -48	au -25	de -31	end 64
end|denunciar|	0 28	de -64	end -41	v0 32	y 19
end|depuis|	0 -54	v0 -37	word -43
end|der|	0 -30	anerkennung -24	branche -25	capital -31	v0 -34	v1 -33	word -24
end|descartar|	, 36	0 13	de -19	en -21	end 27
end|desde|	0 -42	1 -34	2021 -21	adverb -44	determiner -15	o -12	v0 -40	word -33
end|deslizar|	0 -43	end 43
end|desmentir|	0 -50	end 46
end|determiner|0|	, 44	: -19	; 19	after -14	capital -44	comma -23	coordinator 29	determiner -41	late -34	next -46	preposition -16	source -23	subordinator -32	that -36	word -43
end|determiner|1|	, -64	coordinator -63	end 31	preposition -23	that -17	word -15
end|determiner|2|	, -64	end 102	preposition -11
end|determiner|capital|	0 -25	1 -19	adverb -19	auxiliary -26	capital -28	determiner -25	preposition -20	quote -33	stop -26	v0 -33	v1 -27	word -26
end|determiner|v0|	, 12	: 59	capital -33	colon -32	comma -33	coordinator -71	determiner -29	preposition -43	that -28	word -32
end|determiner|v1|	, -94	colon -39	comma -17	coordinator -45	determiner -25	end -28	preposition -39	that -17	word -34
end|determiner|v2|	end -18	preposition -19
end|determiner|word|	0 -33	capital -32	determiner -24	v1 -25	word -19
end|devant|	0 -52	determiner -53	le -46
end|dezembro|	. -17	stop -17
end|de|	 -37	, 36	0 -25	1 -62	1962 -21	2 14	20 -38	4 -59	60 -25	a -26	adverb -57	ano -23	capital -52	cascais -24	com -11	de -24	determiner -54	deux -44	dia -18	dos -14	dólares -27	e -29	em -87	en -15	end -7	espera -55	euros -14	francs -36	junio -24	l' -38	la -57	las -42	los -58	l’ -45	noche -23	nuit -31	pesos -43	por -33	preposition -55	pronoun -26	quatre -9	que -17	quorum -58	quote -37	r -21	se -12	six -31	son -6	um -55	uma -54	un -38	una -38	v1 -25	v2 -18	verb-saying -67	verb-thinking -55	word -47	y -74
end|dias|	. -20	0 -22	preposition -27	stop -20	v0 -18
end|dia|	0 -22	word -22
end|die|	0 -29	1 -30	beilage -9	capital -30	linie -25	v0 -39	v1 -11	word -41
end|dire|	dans -35	de -57	di -31	v0 -44	à -71
end|dizer|	, -86	0 -11	1 81	a -79	da -40	de -57	e -41	em 70	na -25	por -56	se -20	v0 -13
end|di|	 -24	0 -47	1 -11	94 -6	capital -57	determiner -52	iperboli -12	non -32	notte -24	quote -24	un -27	v0 -41	v1 -41	word -36
end|doch|	adverb -34	auch -23	v0 -34
end|door|	determiner -56
end|dos|	0 -59	word -49
end|do|	0 -72	1 -23	capital -57	peneireiro -6	v0 -33	word -57
end|drohen|	0 -19	end 34
end|durante|	0 -54	determiner -57
end|dès|	0 -66	determiner -70	le -51	v0 -38
end|défendre|	, -38	end 66	v1 38
end|démentir|	end 40
end|días|	. -25	0 -21	stop -25
end|día|	0 -17
end|d’|	, 29	0 -55	1 -15	affaires -35	année -12	au -17	capital -35	de -10	determiner -40	d’ -36	en -12	end -16	euros -15	un -46	une -11	v0 33	v1 -54	word -47	à -10
end|eisen|	0 -56	end 88
end|elogiare|	, -75	0 -35	end 88
end|elogiar|	0 23	de -64	end -20
end|empfehlen|	end 56	zu -56
end|em|	0 26	2 -35	capital -106	determiner -80	maio -85	março -66	setembro -57	v0 -86	v2 -9	word 35
end|end|	 7	0 10	1 15	2 17	a 12	als 36	am 41	anche 58	as 11	auch -8	auf 45	bei -27	bij 30	celui-ci 13	concorda 17	da 35	dans -42	das 67	dass 25	dat 47	davanti 22	de -36	den 23	der 14	dessen 26	deux 31	di 11	die -40	d’ 45	e 76	een 54	ein 50	eine 88	el -22	ela 25	ele 102	ella 59	elle 38	em 57	en 67	end 10	er 41	era 16	es 28	für 32	gli 10	ha 24	haar 51	hij 75	hoogleraar -53	horas 33	i 71	ihr 46	il -28	im 63	in 17	interrogé -36	já -32	l' 81	las -12	laut 43	le -18	lei 84	les 35	los -54	lui 26	man 71	met 41	minister 37	na 28	nel 38	no -71	non 66	não -27	os 62	para 67	per -25	poi 18	pour 73	sa 41	secondo 54	según 46	seine 22	selon 40	si 60	sie 24	son 62	su -51	sur 34	uitspraak 30	um -23	uma 89	un 82	una -44	und 37	une -52	unter -10	v1 -12	volgens 55	was 30	ze 24	zij 56	zijn 50	à 64	él 37
end|end|0|	after 13	behind 39	colon 98	comma 28	infinitive 7	late 11	source -10	that 20
end|end|1|	after 60	behind 70	colon 89	comma 76	late -33	next -17	source 23	that -12
end|end|2|	colon 49	late -7	next 22	source 91
end|end|end|	0 10	1 15	2 17	end 10	v1 -12
end|end|v0|	after 47	behind 30	colon 49	comma -10	late -26	next -19	source 42	that 12
end|end|v1|	after 56	behind 14	colon 17	comma 82	late -8	next -43
end|end|v2|	colon -11	comma 30	late -32	next -37	source 21	that 92
end|entender|	0 -9	end 34
end|entgegnen|	der -26	end 31	in -18	v0 -11
end|entre|	0 -56	capital -33	determiner -56	v1 -42	word -35
end|en|	0 -68	1 -21	adverb -49	begon -38	capital -50	de -20	determiner -62	dos -62	een -13	el -49	la -36	las -68	los -11	un -41	una -73	v1 -23	word -55
end|ergänzen|	end -46	v0 -20
end|erkennen|	0 -22	end 22	v0 22
end|erklären|	0 -14	der -11	end 26
end|erläutern|	, -30	0 -24	aus -12	das -14	end 33	v1 30
end|erzählen|	, -57	0 -63	1 55	abend -12	end 72	in -33
end|esclarecer|	0 -8	end 83	v0 -51
end|escludere|	, 30	0 43	del -7	end -50	v1 -58	v2 -52
end|escrever|	0 -22	end 47	v0 17
end|estimar|	0 -16	de -25	en -50	end 20
end|estimer|	0 -31	de -11	end 56	v0 -37
end|et|	0 15	1 -17	capital -60	determiner -63	preposition -34	v0 -69	word 35
end|exclure|	end 67
end|exiger|	0 -22	de -42	end 26
end|exigir|	0 -29	de -20	end 52
end|explicar|	, -74	0 -48	a -24	de -37	en -42	end 19	que -15	v0 -8	v1 34	y 30
end|expliquer|	d’ -11	end 47
end|e|	 -66	' -75	0 27	1 -19	adverb -46	capital -72	che -58	determiner -92	di -69	disse -26	ha 44	il -30	non -91	o -32	preposition -56	que -80	quote -66	that -98	un -12	v0 -34	v1 -27	v2 -31	verb-judging 50	word 14
end|faire_valoir|	de -41	end 38
end|falar|	0 -31	end 31
end|fordern|	0 -32	der -21	end 38	zu -28
end|fragen|	0 -19	end 30	v0 31
end|für|	0 -67	determiner -58	einen -33	v0 -29	word -23
end|garantire|	end 49
end|garantir|	0 11	a -67	ao -14	de -37	e 26	em -58	end 53	v0 -16
end|geben|	, -68	0 -34	an -20	die -12	doch -23	end 80	v0 -44	v1 64
end|gegen|	0 -53	capital -53	fische -53
end|gestehen|	end 30
end|geven|	end 51	v0 -7
end|giorni|	. -23	0 -21	stop -23
end|giorno|	preposition -31
end|giurare|	0 -34	end 67
end|halten|	0 -21	end 64	v0 34
end|hangs|che|end|	0 42
end|hangs|false|(|	0 -59
end|hangs|false|,|	0 12	1 -14	2 13
end|hangs|false|:|	0 40	1 -44
end|hangs|false|;|	0 52
end|hangs|false|adverb|	0 -59
end|hangs|false|capital|	0 -52	1 -57
end|hangs|false|coordinator|	0 29	1 -30	2 -69
end|hangs|false|determiner|	0 -33	1 -34
end|hangs|false|end|	0 7	2 11
end|hangs|false|preposition|	0 -16	1 -32	2 -36
end|hangs|false|pronoun|	0 -50
end|hangs|false|subordinator|	0 -55	1 -47	2 -42
end|hangs|false|that|	0 -36	1 -41	2 -43
end|hangs|false|word|	0 -40	1 -56	2 -40
end|hangs|nothing|(|	v0 -49
end|hangs|nothing|,|	0 15	1 -8	2 30	v1 -17	v2 -71
end|hangs|nothing|:|	0 40	1 -17	v0 13	v1 -66
end|hangs|nothing|;|	0 47	v0 26
end|hangs|nothing|adverb|	0 -38	v0 -50
end|hangs|nothing|capital|	0 -48	1 -37	v0 -43	v1 -46
end|hangs|nothing|coordinator|	0 24	1 -9	2 -58	v0 16	v1 -64	v2 -39
end|hangs|nothing|determiner|	0 -28	1 -19	v0 -41	v1 -34
end|hangs|nothing|end|	0 8	1 15	2 17	v1 -12
end|hangs|nothing|preposition|	0 -15	1 -29	2 -31	v0 -17	v1 -37	v2 -42
end|hangs|nothing|pronoun|	0 -46	v0 -43
end|hangs|nothing|subordinator|	0 -53	v0 -32	v1 -47	v2 -24
end|hangs|nothing|that|	0 -36	1 -33	v0 -35	v1 -39	v2 -34
end|hangs|nothing|word|	0 -38	1 -46	2 -50	v0 -51	v1 -51	v2 -21
end|hangs|que|end|	0 34
end|hangs|que|preposition|	0 -46
end|hangs|true|end|	0 44
end|hangs|true|preposition|	0 -22
end|hasta|	0 -44	determiner -44
end|heißen|	0 -6	end 19	v0 -17
end|herinneren|	0 -24	end 51	voor -7
end|heures|	v0 -38
end|hoffen|	0 -56	end 47
end|hopen|	, 47	0 28	end -62	v1 -47
end|horas|	. -24	0 -24	stop -24
end|hora|	0 -28
end|houden|	0 -13	end 79	v0 -51
end|im|	0 -64	capital -48	jahr -51	juni -42	letzten -12	schnitt -12	v0 -30	v1 -12	word -17
end|indicar|	0 -11	end 51
end|indiquer|	, 28	0 -24	v0 29
end|infinitive|judging|0|	false -75	true 23
end|infinitive|saying|0|	false 21
end|informar|	, 43	0 41	a -51	de -42	e -54	em -78	en -46	end -21	que -22	segunda -18	v0 -59	y -37
end|insistir|	0 -8	end 19
end|invitare|	0 -22	: 51
end|inviter|	0 -16	end 27
end|invocare|	0 37	end -26
end|invocar|	end 51
end|in|	 -33	0 -8	1 -51	2028 -43	adverb -41	busse -27	capital 12	de -68	der -34	determiner -52	diesem -26	een -36	einer -6	het -24	ottobre -15	pronoun -24	quote -33	tre -37	un -44	una -28	v0 -52	v1 -36	v2 -46	word -62
end|jaar|	0 -21	adverb -21	word -11
end|jahr|	. -22	0 -15	stop -22	v0 -25	word -19
end|januar|	word -15
end|jours|	0 -25
end|juger|	0 -9	end 18
end|juli|	0 -13	word -35
end|junio|	0 -21
end|juni|	word -24
end|jurar|	0 -6	end 58
end|jurer|	end 36
end|jusqu’|	0 -64	adverb -13	ici -13	preposition -64	v1 -13	à -64
end|justificar|	0 -8	a -27	end 23
end|klinken|	end 60	v0 -64
end|kritisieren|	: 33	end 8	v0 -84
end|kündigen|	0 -14	an 32	der -14	end -24	v0 19	zu -44
end|lamentare|	0 -8	di -55	e -14	end 54
end|lamentarse|	0 45	end -39
end|lamentar|	, 36	0 41	a -8	de -73	e 26	end -40
end|lassen|	end 47
end|last|%|	end 82
end|last|)|	end 9
end|last|,|	coordinator -46
end|last|adverb|	, -131	determiner -33	end 7	preposition -64	that -40
end|last|auxiliary|	, -116	determiner -35	end 119	preposition -47	that -24	word -34
end|last|capital|	, -13	: 37	; 21	coordinator -32	determiner -32	preposition 36	subordinator -46
end|last|coordinator|	preposition -55	subordinator -24	that -33
end|last|determiner|	, -60	capital -48	coordinator -32	end 75	preposition -59	that -36	word -43
end|last|preposition|	, -15	adverb -51	capital -52	coordinator -65	determiner -32	end -47	preposition -58	that -37	word -43
end|last|pronoun|	, -68	determiner -27	end 24	preposition -42	that -22	word -21
end|last|quote|	, 46	: 79	coordinator -6	end -47	preposition 21
end|last|subordinator|	determiner -29	preposition -61
end|last|that|	, -70	coordinator -63	determiner -18	preposition -44	pronoun -25	word -16
end|last|verb-judging|	coordinator -18	end 63	preposition -46
end|last|verb-saying|	, -21	: -26	end 9	preposition -60	that -20
end|last|verb-thinking|	end 47	preposition -54
end|last|word|	( -52	, 23	; 51	adverb -44	capital -50	coordinator 29	determiner -28	end 30	preposition -34	pronoun -43	subordinator -58	that -39	word -39
end|laten|	0 -9	end 38	in -16	op -48	v0 11
end|late|judging|0|	false -13	true 7
end|late|judging|1|	false -52
end|late|judging|v0|	true -19
end|late|saying|0|	false 35	true 6
end|late|saying|1|	false -19	true -55
end|late|saying|v0|	false -55	true -19
end|late|saying|v1|	false -37	true -32
end|late|saying|v2|	true -22
end|late|thinking|0|	false -14	true 26
end|laut|	, -65	0 -50	1 7	das -36	der -21	die -24	end 85	in -32	um -26	und -47
end|leggen|	0 -24	end 31	v0 31
end|leggere|	end 37
end|lembrar|	0 -18	1 -7	a -30	da -23	de -31	do -29	e -57	em -55	end 97	à -29
end|length|10-15|(|	v0 -49
end|length|10-15|,|	0 9	1 8	2 -70	v0 35	v1 -74	v2 -53
end|length|10-15|:|	0 42
end|length|10-15|;|	v0 24
end|length|10-15|after|	saying 54
end|length|10-15|behind|	saying 28
end|length|10-15|capital|	v1 -25
end|length|10-15|colon|	judging -32	saying 14
end|length|10-15|comma|	saying 27
end|length|10-15|coordinator|	0 -131	1 -8	v0 -58	v1 -34	v2 -38
end|length|10-15|determiner|	v1 -34
end|length|10-15|end|	1 10	2 114	v0 28	v1 16	v2 7
end|length|10-15|late|	saying 8
end|length|10-15|next|	judging -8	thinking 7
end|length|10-15|preposition|	0 -61	1 -28	2 -31	v0 -43	v1 -41	v2 -37
end|length|10-15|source|	source 22
end|length|10-15|that|	0 -26	1 -27	judging -24	thinking -13	v0 -35	v1 -29	v2 -36
end|length|10-15|word|	0 -34	1 -40	2 -40	v0 -30	v1 -37
end|length|16-30|,|	v2 -45
end|length|16-30|after|	saying 32
end|length|16-30|colon|	judging -15	saying -11
end|length|16-30|comma|	saying 38
end|length|16-30|coordinator|	v1 -56
end|length|16-30|end|	0 -7	1 -7	2 -24	v0 -36	v1 -26	v2 -8
end|length|16-30|next|	judging 6	saying -38
end|length|16-30|preposition|	0 -61	1 -25	2 -35	v0 -69	v1 -26	v2 -43
end|length|16-30|source|	source 12
end|length|16-30|subordinator|	v2 -24
end|length|16-30|that|	v1 -32	v2 -13
end|length|16-30|word|	1 -33	v1 -33
end|length|1|,|	0 -27
end|length|1|:|	0 61
end|length|1|adverb|	0 -34
end|length|1|after|	saying -43
end|length|1|behind|	saying -39
end|length|1|capital|	0 -36
end|length|1|colon|	saying -10
end|length|1|comma|	saying -37
end|length|1|coordinator|	0 -18
end|length|1|determiner|	0 -21
end|length|1|late|	judging -10	saying 31
end|length|1|next|	judging -86	saying 48	thinking -76
end|length|1|preposition|	0 49
end|length|1|pronoun|	0 -35
end|length|1|source|	source -46
end|length|1|subordinator|	0 -28
end|length|1|that|	0 -25	saying -54	thinking -51
end|length|1|word|	0 -53
end|length|2|,|	0 9	v0 -52
end|length|2|:|	0 -7
end|length|2|;|	0 37
end|length|2|after|	saying 10
end|length|2|behind|	saying -63
end|length|2|capital|	0 -36
end|length|2|colon|	judging -77	saying -57
end|length|2|comma|	saying 10
end|length|2|coordinator|	0 51
end|length|2|determiner|	0 -37	v0 -48
end|length|2|end|	0 -48
end|length|2|infinitive|	saying -13
end|length|2|late|	judging -50	saying 20	thinking -58
end|length|2|next|	judging -10	saying 14	thinking 10
end|length|2|preposition|	0 -68	v0 -43
end|length|2|source|	source -86
end|length|2|subordinator|	0 -20
end|length|2|that|	0 -44	judging -34	saying -20	thinking -22
end|length|2|word|	0 -31	v0 -34
end|length|3|,|	0 -61
end|length|3|:|	0 34
end|length|3|;|	0 13
end|length|3|after|	saying -32
end|length|3|behind|	saying -7
end|length|3|capital|	0 -37
end|length|3|comma|	judging -25	saying -6
end|length|3|coordinator|	1 -32
end|length|3|determiner|	0 -34	v0 -24
end|length|3|end|	0 10	1 58	v0 64
end|length|3|infinitive|	judging -22
end|length|3|late|	judging -9	saying -65	thinking 19
end|length|3|next|	judging 84	saying -50	thinking -37
end|length|3|preposition|	0 -49	v0 -59
end|length|3|pronoun|	0 -26
end|length|3|source|	source 6
end|length|3|subordinator|	0 -36
end|length|3|that|	0 -19	judging -48	saying -51	thinking -37
end|length|3|word|	0 -34	v0 -43
end|length|4-5|,|	0 15	1 -41	v0 -30	v1 -69
end|length|4-5|:|	0 -19	v0 -25
end|length|4-5|;|	0 10
end|length|4-5|after|	judging 16	saying -61
end|length|4-5|behind|	saying -72
end|length|4-5|capital|	0 -28	v0 -33
end|length|4-5|colon|	saying 10
end|length|4-5|comma|	judging -19	saying -39
end|length|4-5|coordinator|	0 -16	1 -38
end|length|4-5|determiner|	0 -28	1 -24	v0 -21
end|length|4-5|end|	1 24	v0 -23
end|length|4-5|infinitive|	saying 59
end|length|4-5|late|	judging 39	saying -84	thinking -27
end|length|4-5|next|	judging -29	saying -8	thinking 10
end|length|4-5|preposition|	0 -34	1 -29	v0 -20	v1 -7
end|length|4-5|pronoun|	0 -18
end|length|4-5|source|	source -41
end|length|4-5|subordinator|	0 -29
end|length|4-5|that|	0 -25	1 -15	judging 48	thinking 33	v0 -33
end|length|4-5|word|	0 -43	1 -10	v0 -63
end|length|6-9|,|	0 18	1 -70	v0 -31
end|length|6-9|:|	0 82	v0 98
end|length|6-9|;|	0 31	v0 24
end|length|6-9|adverb|	v0 -44
end|length|6-9|after|	saying 57
end|length|6-9|behind|	saying 35
end|length|6-9|capital|	0 -20	v0 -31
end|length|6-9|colon|	judging 57	thinking -55
end|length|6-9|comma|	saying 14
end|length|6-9|coordinator|	0 -9	1 -6	v0 21	v1 -36
end|length|6-9|determiner|	0 -25	v0 -40	v1 -21
end|length|6-9|end|	0 27	1 25	2 62	v0 6	v2 38
end|length|6-9|infinitive|	judging -60	saying -81
end|length|6-9|late|	judging 17	saying 25	thinking 64
end|length|6-9|next|	judging -58	saying -8	thinking 10
end|length|6-9|preposition|	0 -11	1 -29	2 -24	v0 -9	v1 -37	v2 -30
end|length|6-9|source|	source 12
end|length|6-9|subordinator|	0 -31
end|length|6-9|that|	0 -35	1 -17	judging -14	saying 21	thinking -28	v0 -32	v1 -28
end|length|6-9|word|	0 -29	1 -43	v0 -41	v1 -39
end|limitar|	0 -27	end 27	v0 27
end|loben|	end -6
end|lundi|	. -13	1 -9	stop -13
end|lunes|	0 -19
end|maar|	0 -58
end|mahnen|	0 29	die -13	end -30	v0 13
end|maio|	. -16	0 -16	stop -16
end|mai|	. -21	stop -21
end|marzo|	0 -41
end|março|	0 -26
end|meinen|	0 -30	end 26
end|melden|	0 -9	end 45	v0 30
end|menen|	0 -12	end 51
end|meses|	0 -36	preposition -13
end|mese|	. -28	stop -28
end|met|	0 -34	de -29	determiner -38	een -43	word -27
end|minutos|	. -14	0 -38	stop -14
end|mitteilen|	0 -16	end 28
end|mit|	. -55	0 -39	capital -27	dem -20	determiner -28	füllung -23	stop -55	word -8
end|mois|	. -20	0 -20	stop -20
end|momento|	0 -22
end|naar|	0 -51	determiner -52	het -22	pronoun -22
end|naast|	0 -55	determiner -55	een -7
end|nach|	0 -10	capital -48	das -20	der -9	determiner -27	end 102	v0 9
end|nas|	0 -45	word -48
end|na|	0 -64	1 -7	capital -63	de -49	determiner -51	end 54	v0 -65	word -48
end|negare|	0 -45	end 45
end|negar|	, 26	0 42	a -58	de -59	e 32	end -72	que -9	v0 -33	v1 -20	v2 -76
end|nei|	0 -42	word -42
end|nella|	0 -60	word -60
end|nel|	0 -52	word -30
end|next|judging|0|	false 41	true 8
end|next|judging|1|	false -16	true -23
end|next|judging|v0|	false -67	true -8
end|next|judging|v1|	false -14	true -58
end|next|saying|0|	false 26
end|next|saying|1|	false -72
end|next|saying|2|	false -87	true 16
end|next|saying|v0|	false -19	true -15
end|next|saying|v1|	false -93	true -19
end|next|saying|v2|	false -46	true -13
end|next|thinking|0|	false 14	true 88
end|next|thinking|1|	false 25	true -43
end|next|thinking|v0|	false 28	true -17
end|next|thinking|v2|	true -32
end|noche|	0 -15
end|nos|	0 -29	word -32
end|noter|	année -12	d’ -27	end 52
end|notte|	. -25	0 -16	stop -25
end|no|	0 -71	v0 -29	word -46
end|nuit|	v0 -41
end|numa|	word -43
end|observar|	end -42
end|ofrecer|	end 56
end|ohne|	1 -36	capital -44	not -36
end|omdat|	0 -10	de -10	determiner -10
end|om|	0 -32	de -33	determiner -33	v0 -58	word -23
end|onder|	0 -68
end|ontkennen|	, 22	0 -19	end -32	v0 12	v1 -26
end|opinar|	end 24
end|opmerken|	, -39	0 -34	end 40	naast -7	v0 26	v1 38
end|op|	. -67	0 -42	auxiliary -25	de -37	determiner -42	gaat -25	stop -67	word -21
end|order|according|	, -13	: 45	; 31	adverb -63	capital -33	coordinator 8	determiner -25	end 21	preposition -39	pronoun -37	subordinator -46	that -32	word -39
end|order|apposed|	, -7	coordinator -55	determiner -35	end 31	preposition -46	word -21
end|order|apposition|	, 21	: 6	; 28	determiner -26	end 21	preposition -61	pronoun -36	subordinator -42	that -31	word -33
end|order|direct|	( -43	: 19	; 57	adverb -52	capital -68	determiner -38	preposition -13	pronoun -27	subordinator -64	that -43	word -50
end|order|elided|	, -66	coordinator 51	end 7	preposition -44	that -37	word -59
end|order|inverted|	: -20	; -23	adverb -31	capital -41	coordinator -45	determiner -24	end 26	subordinator -26	that -28	word -29
end|order|relative|	, 59	: -12	end -47	word -25
end|order|shared|	, 28	: 23	coordinator 34	determiner -44	end -26	preposition -9	that -23	word -41
end|osservare|	, -44	0 -40	1 12	del -10	e -29	end 53
end|ottobre|	. -16	0 -16	stop -16
end|overwegen|	0 -27	end 60
end|over|	0 -73	word -60
end|para|	, -76	0 -72	1 64	2 -7	70 -29	a -26	como -23	de -38	determiner -66	do -7	el -34	em -25	en -10	end 80	los -60	o -26	preposition -35	que -20	that -21	v0 -40	v1 57	word -68
end|par|	0 -49	capital -43	determiner -36	v0 -52	word -48
end|pedir|	, -52	: 34	; 19	a -83	al -17	con -30	de -92	do -56	e 51	en -28	end -41	hora -32	para -82	por 40	que -17	v0 -40	v1 -9	v2 22	y 8
end|pela|	0 -59	word -49
end|pelo|	0 -30	adverb -29	menos -29	word -31
end|perguntar|	end 59
end|per|	0 -75	1 -16	cento -31	determiner -65	end 11	il -35	un -20	v0 -16	v1 35	word -27
end|plaider|	end 37
end|pleiten|	0 26
end|plädieren|	end 15	zu -15
end|porque|	0 -23
end|por|	1 -41	adverb -55	ano -24	determiner 17	el -45	escrito -50	la -85	las 26	v0 -61	word -56
end|pour|	0 -45	de -14	determiner -81	end 55	la -46	word -54
end|precisare|	0 -43	e -45	end 64	v0 -8
end|precisar|	, -51	0 -49	1 -55	a -18	de -10	en -30	end 70
end|preferir|	, -67	0 -69	end 64
end|preposition|,|	v0 -51
end|preposition|0|	: 35	; 26	adverb -31	after -30	behind -41	colon -28	comma -34	coordinator -28	determiner -24	end 45	infinitive -30	late 22	next -6	preposition -56	source -46	that -37	word -38
end|preposition|1|	, -40	behind -41	colon -21	comma -13	coordinator -18	end 8	late -42	next -29	preposition -27	source -18	that -27	word -40
end|preposition|2|	end 15	next -18	preposition -13	source -36	that -32
end|preposition|adverb|	0 -54	determiner -37	preposition -51	stop -34	that -14	v0 -63	v1 -13	word -48
end|preposition|auxiliary|	0 -21	stop -30
end|preposition|capital|	$ -31	, -53	0 -15	1 -35	2 -29	adverb -18	auxiliary -54	capital -59	coordinator -59	determiner -40	preposition -58	quote -44	stop 14	v0 -60	v1 -34	v2 -30	word -54
end|preposition|coordinator|	0 40	word 36
end|preposition|determiner|	0 -13	1 -19	2 -27	adverb -42	capital -57	determiner -28	preposition -50	quote -49	stop -46	v0 15	v1 -37	v2 -36	verb-saying -52	word 12
end|preposition|preposition|	capital -73	determiner -51	v0 -59	word 22
end|preposition|pronoun|	0 -35	1 -20	capital -29	determiner -32	v0 -59	word -46
end|preposition|quote|	, -29	0 -66	1 -18	coordinator -42	preposition -17	stop -62	v0 -48	v1 -16	v2 -24	word -35
end|preposition|stop|	0 33	capital 7	determiner 47	end 54	preposition -8	v1 -60	v2 -46
end|preposition|that|	0 -53	word -42
end|preposition|v0|	, -73	after -20	colon -48	comma -52	coordinator -53	end 44	late -42	next -20	preposition -56	source -33	that -14	word -61
end|preposition|v1|	, -55	after -21	behind -53	colon -52	comma -16	coordinator -42	determiner -24	late -8	next -26	preposition -40	source -34	that -34
end|preposition|v2|	colon -26	comma -32	end 12	next -65	preposition -27	source -16	word -16
end|preposition|verb-saying|	0 -91	stop -66	v0 -58
end|preposition|verb-thinking|	0 -53	preposition -35	v0 -64
end|preposition|word|	% -79	, -67	0 -47	1 -24	2 -18	: -21	; -14	adverb -41	auxiliary -28	capital -81	coordinator 21	determiner -55	end -94	possessive -23	preposition -49	pronoun -49	quote -60	stop -36	subordinator -69	that -43	v0 -49	v1 -30	v2 -24	verb-judging -35	verb-saying -41	word -56
end|prevedere|	0 -53	end -38
end|prever|	end 31
end|prima|	0 -67	preposition -67
end|prometer|	0 -18	até -36	com -55	de -50	end 121	para -54
end|promettere|	end 76
end|promettre|	0 33	de -29	end -27
end|pronoun|0|	capital -16	coordinator -71	determiner -27	end 60	next -31	preposition -39	that -29
end|pronoun|1|	coordinator -20	end 60
end|pronoun|v0|	, 9	capital -32	coordinator -71	determiner -29	end -22	preposition -42	that -57
end|pronoun|v1|	, -41	determiner -28	preposition -24
end|pronoun|v2|	end -29	preposition -32
end|pronoun|verb-saying|	0 -25	preposition -25
end|pronoun|word|	0 -34	preposition -30	stop -24
end|proponer|	, -41	0 -33	1 21	end 49
end|proporre|	0 -48	end 56
end|propor|	a -22	end 50
end|proposer|	, 23	0 -7	end 20	à -12
end|préciser|	, -33	0 -28	1 -13	de -17	end 33	jusqu’ -13	que -10	v0 -7	v1 11
end|préconiser|	de -34	end 31
end|prévenir|	au -8	end 10
end|prévoir|	0 48	end -39
end|queixar|	0 -47
end|quejarse|	0 -28	end 28	v0 14
end|quem|	0 -26	word -30
end|querer|	end 56
end|que|	 -26	0 -38	1 -23	a -33	adverb -14	auxiliary -53	determiner -34	el -28	en -30	hay -15	la -18	le -15	nadie -12	não -20	o -21	personne -12	preposition -36	pronoun -23	quote -26	se -19	v0 -31	v1 -30	v2 -14	verb-saying -48	word -29	é -27
end|qui|	auxiliary -32	v0 -29
end|raccomandare|	end -40
end|raccontare|	, -58	0 -41	di -32	e -41	end 6	per -17	v0 -8
end|raconter|	0 -62	au -18	de -6	end 64
end|rappeler|	, 14	0 -48	1 -25	de -40	depuis -39	en -63	v0 35	v1 -49
end|rechnen|	0 21	auf -70	der -35	end -7	v0 11	von -62
end|reclamar|	de -57	end 19
end|recomendar|	0 -41	de -32	end 59	que -23
end|reconhecer|	0 7	v0 -13
end|reconnaître|	0 42	end -40
end|reconocer|	0 50	de -12	v0 -54
end|recordar|	, 41	0 8	a -66	con -45	de -26	desde -47	en -26	end -60	no -47	que -14	v0 22
end|recusar|	0 20	end -66
end|referir|	0 49	de -26	end -47
end|refuser|	0 62	end -63
end|regretter|	end 46
end|rejeitar|	0 10	end -11
end|rekenen|	0 -8	: 34	jaar -41	op -18
end|relatar|	, -55	0 -66	a -16	end 95
end|replicare|	0 -46	end 51	v0 6
end|replicar|	end 51
end|responder|	, 22	0 34	1 35	a -36	em -63	end -14	v0 -43
end|ressalvar|	0 -19	end 54
end|rest|10-15|judging|	, -66	; 38	de -9	que -13
end|rest|10-15|judging|,|	0 -63
end|rest|10-15|judging|;|	0 38
end|rest|10-15|judging|preposition|	0 -54
end|rest|10-15|judging|that|	0 -13
end|rest|10-15|none|,|	0 22	1 -65	v0 -13	v1 -90
end|rest|10-15|none|	: -16	; 12	a 25	al -48	am -27	ao -39	aos -34	che -23	com -24	con -28	d' -37	da -60	das -13	dat -19	de -55	dei -23	del -34	der -22	desde -32	di -51	die -30	do -40	d’ -49	em -77	en -59	entre -40	in -78	na -18	para -53	per -24	por -81	que -19	sobre -41	sur -89	um -35	van -21	y -123	à -37
end|rest|10-15|none|:|	0 -7
end|rest|10-15|none|;|	0 12
end|rest|10-15|none|capital|	v0 -31
end|rest|10-15|none|coordinator|	0 -19	1 -13	v0 -80
end|rest|10-15|none|determiner|	0 -16	v0 -30
end|rest|10-15|none|preposition|	0 -14	1 -23	2 -10	v1 -39	v2 -10
end|rest|10-15|none|subordinator|	0 -30
end|rest|10-15|none|that|	0 -19	v0 -27	v1 -27
end|rest|10-15|none|word|	0 -37	v0 -35
end|rest|10-15|saying|	, 18	: 99	; 35	a -59	da -39	de -32	del -7	della -9	di -19	die -19	e 74	en -18	in -36	que -18	y 20	à -32
end|rest|10-15|saying|,|	0 31	1 -75	2 9	v0 -32
end|rest|10-15|saying|:|	0 88	v0 45
end|rest|10-15|saying|;|	0 35
end|rest|10-15|saying|coordinator|	0 68	1 28
end|rest|10-15|saying|preposition|	0 -41	1 -28	v0 -60	v1 -29
end|rest|10-15|saying|that|	0 -18
end|rest|10-15|saying|word|	0 -23
end|rest|10-15|thinking|	de -18	à -22
end|rest|10-15|thinking|preposition|	0 -61
end|rest|10-15|verb|	, 7	: 80	; 29	a -84	al -57	am -22	anni -15	aus -19	che -36	de -18	dell’ -41	der -20	di -23	die -15	do -17	d’ -20	e -34	em -69	en -55	im -9	in -68	na -46	op -29	que -40	van -32	voor -23	y -23	à -9
end|rest|10-15|verb|,|	0 -33	1 31	v0 -9	v1 -65	v2 -34
end|rest|10-15|verb|:|	0 67
end|rest|10-15|verb|;|	0 12	v0 24
end|rest|10-15|verb|capital|	0 -33
end|rest|10-15|verb|coordinator|	1 -62	v0 -59	v1 -6
end|rest|10-15|verb|determiner|	0 -19
end|rest|10-15|verb|preposition|	0 -62	v0 -66	v1 -30	v2 -23
end|rest|10-15|verb|that|	0 -31	v0 -19
end|rest|10-15|verb|word|	0 -38	v0 -47
end|rest|1|none|	end -54
end|rest|1|none|end|	0 -53	v0 45
end|rest|2|none|	end 17
end|rest|2|none|end|	0 22	1 20	2 17	v1 -10	v2 8
end|rest|3|none|	: 39	aan 13	an 37	anni -15	anno -22	année -14	ano -20	anos -17	ans -23	aus -51	año -17	dezembro -17	dias -20	días -25	giorni -23	horas -24	jahr -22	lundi -13	mai -21	maio -16	mese -28	minutos -14	mit -55	mois -20	notte -25	op -67	ottobre -16	semana -20	septembre -16	setembro -22	settimana -20	tarde -23	venerdì -27	viernes -12
end|rest|3|none|:|	0 62	v0 -37
end|rest|3|none|adverb|	0 -23
end|rest|3|none|capital|	0 -31	v0 -33
end|rest|3|none|preposition|	0 16	v0 26	v1 -60	v2 -46
end|rest|3|none|word|	0 -32	1 -32	v0 -35	v1 -31	v2 -16
end|rest|4-5|judging|preposition|	0 -42
end|rest|4-5|none|	( -42	, -27	: -6	a -67	ad -22	ai -39	al -55	alla -57	alle -25	allo -37	als -35	an -81	ao -64	até -56	au -77	auf -42	aus -20	avant -56	avec -57	bij -31	bis -44	che -14	com -49	como -25	con -33	da -41	dal -40	dans -68	das -39	dat -22	de -45	dei -57	del -41	della -48	delle -53	dell’ -52	depuis -49	der -33	desde -45	di -51	dia -21	die -58	do -47	dos -67	durante -57	dès -58	d’ -52	e -127	em 9	en -50	et -43	für -72	gegen -53	hasta -39	im -51	in 6	jaar -15	juni -36	jusqu’ -13	meses -28	met -38	mit -23	na -63	naar -36	nach -48	nas -49	nel -24	no -56	nos -21	op -41	par -27	para -51	pela -57	pelo -39	per -47	por -102	pour -62	que -34	sans -22	se -24	semana -32	sin -65	sur 32	tag -25	uhr -31	uit -63	um -52	und -54	van -55	vers -54	volgens -39	von -52	voor -53	y 8	zu -36	zur -65	à -45	às -21
end|rest|4-5|none|,|	0 -34	1 -37	v0 7	v1 -66	v2 -37
end|rest|4-5|none|:|	0 22	v0 -18
end|rest|4-5|none|capital|	0 -36	v0 -27	v1 -32
end|rest|4-5|none|coordinator|	0 -144	1 -21	v0 -13
end|rest|4-5|none|determiner|	0 -37	v0 -54
end|rest|4-5|none|preposition|	0 -15	1 -25	2 -28	v0 -53	v1 -34	v2 -28
end|rest|4-5|none|pronoun|	0 -27
end|rest|4-5|none|subordinator|	0 -34
end|rest|4-5|none|that|	0 -35	1 -16	v0 -22	v1 -23
end|rest|4-5|none|word|	0 -34	1 -22	v0 -41
end|rest|4-5|saying|	, 29	que -42
end|rest|4-5|saying|preposition|	0 -72	v0 -59
end|rest|4-5|saying|that|	0 -42
end|rest|4-5|verb|	, -64	die -9	doch -23	für -46	op -25	zu -23
end|rest|4-5|verb|,|	v1 -15
end|rest|4-5|verb|coordinator|	v0 -23
end|rest|4-5|verb|determiner|	v0 -14
end|rest|4-5|verb|preposition|	0 -63	1 -48
end|rest|4-5|verb|word|	0 -30
end|rest|6-9|judging|	, 48	e 50
end|rest|6-9|judging|,|	0 26	1 -65
end|rest|6-9|judging|coordinator|	0 14
end|rest|6-9|judging|preposition|	0 -48	v0 -28
end|rest|6-9|none|	, -33	: -50	; 22	a -61	aan 34	abend -12	ai -15	al -44	als -24	an -38	anni -17	ao -27	até -42	au -17	auf -30	avant -37	avec -70	ayer -28	bei -55	bij -38	bis -41	che -23	com -69	con -47	d' -31	da -49	dal -26	dans -42	das -36	dat -30	de -55	dei -14	del -60	dell' -40	della -52	dell’ -18	der -27	desde -28	devant -37	di -29	die -22	do -52	dos -19	d’ -42	e -35	em -93	en -62	entre -61	et -78	für -29	hora -24	im -45	in -40	jaar -22	jahr -20	met -46	mit -9	momento -16	na -64	nach -14	no -47	noche -12	ohne -45	om -48	ontem -32	op -39	par -33	para -37	pelo -25	per -69	por 35	pour -33	que -27	quem -15	se -31	secondo -13	segunda -18	seit -27	semana -25	si -29	sur -49	tra -57	uit 52	um -32	und -53	van -36	von -46	voor -61	week -21	y 42	zu -73	à -35	às -54
end|rest|6-9|none|,|	1 -51	v0 -58	v1 -100
end|rest|6-9|none|:|	0 -50
end|rest|6-9|none|;|	0 22
end|rest|6-9|none|adverb|	0 -18
end|rest|6-9|none|capital|	0 -16	v0 -26
end|rest|6-9|none|coordinator|	0 18	1 -51	v0 -23	v1 -56	v2 -31
end|rest|6-9|none|determiner|	0 -21	1 -24	v0 -28	v1 -30
end|rest|6-9|none|preposition|	0 -17	1 -24	2 -17	v0 -52	v1 -28	v2 -48
end|rest|6-9|none|pronoun|	0 -33
end|rest|6-9|none|subordinator|	0 -37
end|rest|6-9|none|that|	0 -23	1 -15	v0 -29	v1 -20	v2 -37
end|rest|6-9|none|word|	0 -32	1 -33	2 -31	v0 -40	v1 -34
end|rest|6-9|saying|	, 61	; 11	a -62	de -83	der -24	di -62	e -21	en -20	in -27	que -24	se -22	y 30
end|rest|6-9|saying|,|	0 -19	1 -43	v0 74	v1 55
end|rest|6-9|saying|;|	0 9
end|rest|6-9|saying|coordinator|	1 -37	v0 29
end|rest|6-9|saying|determiner|	0 -37
end|rest|6-9|saying|preposition|	0 15	v0 -30	v1 -33
end|rest|6-9|saying|pronoun|	0 -22
end|rest|6-9|thinking|preposition|	0 -53	v0 -50
end|rest|6-9|verb|	, -20	; 20	a -46	aan -35	al -30	an -59	auf -46	che -32	das -22	dat -17	de -17	der -24	di -10	die -35	do -19	e -44	en -56	im -19	in -42	juli -8	naast -7	om -26	omdat -10	op -10	quando -16	que -24	qui -28	sinds -38	toen -24	van -32
end|rest|6-9|verb|,|	0 23	1 -39	v0 -102	v1 -81
end|rest|6-9|verb|capital|	0 -17
end|rest|6-9|verb|coordinator|	0 -64	v0 -86
end|rest|6-9|verb|determiner|	0 -30	v0 -22	v1 -19
end|rest|6-9|verb|preposition|	0 -67	1 -41	v0 -38	v1 -19
end|rest|6-9|verb|subordinator|	0 -28	v0 -22	v2 -24
end|rest|6-9|verb|that|	0 -25	1 -14	v0 -28	v1 -30
end|rest|6-9|verb|word|	0 -34
end|revelar|	da -43	de -21	end 81	v0 -76
end|ribadire|	end 47
end|ribattere|	0 53	end -44
end|ricordare|	, -52	0 -45	1 37	a -21	anni -10	con -32	di -20	end 78	in -37
end|riferire|	con -12	di -19	end 32
end|rispondere|	0 -42	end 50
end|ritenere|	0 -6	end 52
end|roepen|	end -18
end|räumen|	das -10	der -14	end 30	in -11
end|réclamer|	0 25	de -50	end 10
end|réfuter|	end -16
end|répondre|	end 34
end|saber|	0 -65	a -34	end 71
end|sagen|	, -66	0 -40	als -15	aus -25	das -11	end 73	für -22	jahr -7	mit -23	und -54	v1 18	v2 39
end|sans|	0 -25	word -31
end|sapere|	end 33	v0 10
end|schließen|	end 64
end|schreiben|	die -35	end 54
end|schrijven|	end -56
end|secondo|	, -21	0 -26	1 59	a -42	anno -20	con -26	del -15	di -33	d’ -15	e 43	end -9	in -35	per -18	prelievo -13	su -16	v0 -7	v1 -6	word -38
end|segnalare|	end 64
end|segunda|	0 -23	regata -18	word -15
end|segundo|	0 -65	1 42	2 55	a -28	ao -14	com -29	de -19	do -16	dos -10	e -96	em -59	end 16	na -16	no -38	pelo -26	por -32	que -48	v0 -17	v1 30	v2 -43	à -7
end|según|	, -28	0 -64	1 49	2 38	a -44	de -32	del -48	en -33	end 26	entre -15	hasta -28	por -54	que -26	v0 10	v1 -16
end|seit|	0 -17	capital -32	v0 -55	word -43
end|selon|	, -101	0 29	1 50	au -21	d' -11	de -21	d’ -12	en -12	end 102	entre -18	et -31	v0 -43	v1 49	vers -10	à -16
end|semana|	. -20	0 -24	stop -20	word -26
end|septembre|	. -16	stop -16
end|setembro|	. -22	0 -24	stop -22
end|settimana|	. -20	0 -21	stop -20
end|se|	0 -40	v0 -46	verb-saying -25	word -31
end|señalar|	0 -65	end 64
end|shares|false|	, 16	0 22	coordinator -19	v1 -39
end|shares|no-verb|	, -7	0 -10	1 -98	coordinator -32	v0 -17	v1 -100	v2 -39
end|shares|none|	( -61	, 8	2 31	: 33	; 52	adverb -91	capital -65	determiner -34	end 10	preposition -19	pronoun -50	subordinator -73	that -39	v0 -9	v1 -32	word -41
end|shares|other|	, -51	0 16	coordinator 8	v0 -52	v1 14	v2 -34
end|shares|true|	, 67	0 33	1 37	coordinator 65	v0 78
end|sinds|	0 -45	word -37
end|sin|	0 -70	word -61
end|si|	0 -29	word -25
end|smentire|	0 22	end -45
end|sobre|	0 -62	determiner -63	o -41
end|sollecitare|	end 46
end|sommen|	, -34	0 -34	1 12	dat -11	en -11	end 32	van -8
end|sostenere|	, -48	0 -34	1 17	ad -22	di -12	end 55	in -47	v0 7
end|sostener|	0 -8	a -52	de -9	end 99	v0 -50
end|sottolineare|	0 -6	e -12	end -27
end|souligner|	end 38
end|soupçonner|	end 39
end|source|source|0|	false -17	true -10
end|source|source|1|	false -68	true 23
end|source|source|2|	false 15	true 91
end|source|source|v0|	false -16	true 42
end|source|source|v1|	false -74
end|source|source|v2|	false -43	true 21
end|soutenir|	0 -45	end 53	que -21	v0 14
end|spiegare|	, -71	0 -25	al -11	dalla -36	di -42	e -57	end 86	in -18	per -16	secondo -13	v0 -43	v1 34	v2 38
end|spreken|	end 45	v0 -57
end|stando|	, -65	end 62	v0 -68	v1 41
end|stellen|	, 53	end -77	v0 62	v1 -27	v2 -68
end|stimare|	end 51
end|stunde|	0 -19
end|subordinator|0|	comma -18	determiner -21	end 25	next -40	preposition -67	source -35	that -34
end|subordinator|auxiliary|	determiner -24	v2 -24
end|subordinator|determiner|	0 -33	word -45
end|subordinator|pronoun|	0 -33	word -38
end|subordinator|quote|	stop -20
end|subordinator|v0|	end -31
end|subordinator|word|	0 -37	determiner -23	word -31
end|sul|	0 -43	word -52
end|sur|	0 25	determiner -143	la -45	un -105	v0 -84	word -65
end|sustentar|	0 -28	a -36	end 49	v0 -7
end|su|	0 -68	word -14
end|tarde|	. -23	0 -23	stop -23
end|teilen|	die -19	end 38	und -24	v0 -22
end|temer|	0 -6	de -20	end 55
end|that|0|	: 92	; 10	adverb -36	after -8	capital -17	colon -9	comma -29	determiner -33	end 20	next -61	preposition -36	pronoun -29	source -16	subordinator -34	that -27	word -30
end|that|1|	, -69	comma -10	coordinator 15	end -12	next -22	preposition -28	source -41	that -27	word -33
end|that|2|	preposition -25
end|that|adverb|	0 -41	word -27
end|that|auxiliary|	0 -21	determiner -36	word -38
end|that|capital|	word -32
end|that|determiner|	0 -33	1 -18	capital -22	v0 -22	v1 -16	word -35
end|that|judging|0|	false -7	true 47
end|that|judging|v0|	false 31	true -22
end|that|preposition|	0 -33	determiner -30	pronoun -38	v0 -21	v1 -28	word -29
end|that|pronoun|	0 -23	v0 -33	word -30
end|that|quote|	0 -31	stop -25
end|that|saying|0|	false -17	true 18
end|that|saying|1|	false -23	true -10
end|that|saying|2|	false -50
end|that|saying|v0|	true 25
end|that|saying|v1|	false -83
end|that|saying|v2|	false -48	true 103
end|that|thinking|0|	false -18	true 51
end|that|thinking|v0|	false 15	true -15
end|that|v0|	: 13	; 25	after -17	comma -50	coordinator 7	end 11	next -24	preposition -14	source -22	that -36	word -42
end|that|v1|	, -33	colon -30	coordinator -33	next -10	preposition -35	that -39	word -33
end|that|v2|	end 92	that -13
end|that|verb-saying|	0 -48	preposition -28
end|that|word|	, -11	0 -26	1 -20	: -15	auxiliary -22	determiner -20	preposition -29	pronoun -39	quote -13	stop -35	v0 -29	v1 -36	v2 -10	verb-judging -13	word -22
end|toen|	auxiliary -24	v2 -24	was -24
end|tra|	0 -61	capital -56
end|uit|	0 29	capital -84	de -66	determiner -66
end|um|	0 -24	capital -26	determiner -49	sieben -40	v0 -54	word -33
end|und|	0 -65	1 -10	auxiliary -43	capital -38	klos -9	preposition -24	v0 -50	word -47
end|unlisted|	end 36
end|unterstreichen|	, -17	0 -22	1 15	end 25	in -27	und -9
end|uur|	0 -30
end|van|	 -25	0 -56	1 -14	antieke -7	capital -36	de -38	determiner -51	het -40	pronoun -40	quote -25	v1 -25	word -48	zeventig -8
end|venerdì|	. -27	0 -27	stop -27
end|verb-saying|0|	end 41	preposition -64
end|verb-thinking|0|	end 42	preposition -35
end|verklaren|	end 48
end|verlangen|	0 -37	end 63	v0 46
end|verlauten|	0 -14	end 38
end|vermuten|	0 -22	die -33	end 57
end|versichern|	0 -35	end 52
end|versprechen|	end 47
end|vers|	0 -58	determiner -14	v0 -10
end|verteidigen|	end 43	v0 -34
end|vertellen|	, -68	0 -35	aan -46	end 61	toen -24	v0 -26	voor -23
end|verwachten|	0 -6	end 36
end|verweisen|	, -64	0 -46	1 6	end 59	v0 -32	v1 38
end|verwijten|	0 -39	end 39	v0 39
end|ver|	0 -57	end 71
end|viernes|	. -12	0 -12	stop -12
end|vinden|	end -15
end|voegen|	end 40
end|volere|	0 21	end -44
end|volgens|	, -24	0 -11	1 51	: 9	dat -33	determiner -43	en -54	end 23	haar -43	in -74	jaar -21	om -22	op -30	uit -46	v0 -31	van -11	voor -45
end|vom|	capital -53
end|von|	0 -64	determiner -31	word -56
end|voor|	0 -74	de -57	determiner -57	v0 -31	v2 -22	vier -23	word -43
end|vor|	0 47	dem -73	determiner -88
end|vragen|	0 -14	end 90	in -19	v0 16	van -46
end|vrezen|	0 -33	end 59	v0 -43
end|vrijdag|	0 -23	word -26
end|waarschuwen|	0 -50	end 50	v0 50
end|warnen|	, -51	0 16	end 12	gegen -53	v0 -44	v1 -10
end|week|	0 -21	word -17
end|weigeren|	end -54	volgens -39
end|weken|	0 -18
end|werfen|	, -83	0 -16	1 59	end -25	v0 18	zu -36
end|widersprechen|	, -69	end 63	v0 -71	v1 26
end|wijzen|	, -65	0 -70	1 36	end 67	in -17	v0 40
end|willen|	0 -8	end -29	naar -51	over -61	v0 43
end|wollen|	0 -67	end 69
end|word|,|	0 -23	1 -15	2 -47	determiner -33	preposition -42	quote -29	v0 -67	v1 -33
end|word|0|	, -32	: 9	; 22	after -18	behind -15	capital -27	colon -18	comma -12	coordinator 18	determiner -24	late -40	next -50	preposition 27	pronoun -42	source -41	subordinator -36	that -33	word -40
end|word|1|	, 31	comma -9	coordinator -49	determiner -30	end -17	next -41	preposition -37	source -43	that -24	word -33
end|word|2|	end 15	preposition -39	source -29
end|word|;|	0 -10
end|word|adverb|	0 -37	1 -54	stop -36	v0 -39	word -42
end|word|auxiliary|	0 -29	stop -13	word -37
end|word|coordinator|	0 -31	determiner -17	that -33	v0 -37	word -27
end|word|determiner|	0 -39	v0 -32	word -36
end|word|preposition|	0 -39	capital -44	determiner -43	v0 -44	word -38
end|word|pronoun|	0 -31
end|word|stop|	0 -32	1 -32	capital -25	determiner -32	end -31	preposition -28	pronoun -21	quote -37	v0 -35	v1 -31	v2 -16
end|word|v0|	, -123	: -21	colon -40	coordinator -60	end -32	next -65	preposition -65	source -34	that -40	word -47
end|word|v1|	, 23	comma -25	end 51	next -33	preposition -17	source -32	that -32	word -28
end|word|v2|	, -47	preposition -65
end|word|word|	, -38	0 -34	auxiliary -36	determiner -40	preposition -22	stop -33	v0 -39	word -18
end|wünschen|	0 -40	end 39
end|würdigen|	als -36	end -23	v0 36
end|y|	0 22	1 -11	auxiliary 31	capital 27	determiner -101	en -47	ha 31	la -52	pidió 34	preposition -78	que 21	that 21	un -55	v0 56	v1 -72	verb-saying 52	word -32
end|zeggen|	, -51	0 -39	1 31	: -38	aan -82	dat -22	en 33	end 16	in -55	met -53	op -60	v0 -11	voor -26
end|zien|	end 13
end|zum|	0 -32	capital -39
end|zur|	0 -31	capital -57
end|zu|	0 -55	1 -46	auxiliary -23	betreiben -37	capital -29	determiner -43	haben -28	lassen -11	schaden -29	v0 -44	vergrößern -56	word -34
end|às|	0 -56	word -57
end|à|	0 -89	1 -23	capital -81	determiner -32	la -25	l’ -8	un -35	v0 -26	word -44
end|äußern|	, -43	end 46	v0 -43	v1 34
end|évaluer|	end 34
end|évoquer|	end 55
none|	a 16	aankondigen -51	accogliere 59	accusare -9	accuser -27	aceitar 59	achar 37	achten -26	aclarar 22	aconsejar -40	acreditar -33	acrescentar 15	acusar -33	adelantar 42	adiantar 20	admettre -27	admitir -19	advertir -27	affermare -53	afficher 67	affirmer -24	afirmar -21	agacer 26	aggiungere -12	agradecer -74	agregar -13	alegar -25	alertar -35	alerter -34	ameaçar 42	ammettere -21	annoncer 18	annunciare -18	anticipare 12	antwoorden -33	antworten -9	anunciar -12	apelar -43	aplaudir 14	apontar -11	appeler -25	appellieren -60	applaudir 63	apprendre 63	approuver 96	apuntar -6	argumentar -55	argumentieren -64	asegurar -9	asentir 69	assegurar -51	assicurare -26	assumir 38	assurer -37	atirar 60	atribuir -16	attaccare 57	attendre 13	attribuer -29	attribuire -14	auspicare -38	ausrichten -40	avaliar -36	avancer 47	avanzar 31	avertir 31	avisar -13	avouer -21	avvertire -36	añadir -23	bautizar 49	beantragen 62	becijferen -45	bedanken 64	begründen -26	begrüßen -6	behaupten -48	beklagen -21	beloven -23	bemerken -49	bemängeln 15	benadrukken -45	berichten -55	beschreiben 74	beslissen 72	bestreiten 33	bestrijden 34	beteuern -38	betogen -45	betonen -67	bevestigen 38	bezeichnen 66	beziffern 19	bezweren -34	bieden 10	bitten -30	blijken 58	blijven 79	brincar 13	bringen 47	bromear 64	calcolare -23	calcular -81	calificar 60	celebrar 28	celebrare 55	chamar 77	chiamare 83	chiarire 23	chiedere -12	chiffrer -13	cifrar -27	citar 32	classificar 19	cobrar -14	cogitar 24	coincidir 54	comemorar 21	comentar 24	commentare 87	commenter 38	comparar -29	completar 18	comprendre -42	comunicar 15	comunicare -23	concedere 42	concluir 17	conclure 27	concordar 91	concéder -23	condannare 73	condenar 68	confesar 10	confessar 54	confessare 11	confidare -26	confirmer 12	conforme -48	congratular 45	considerar -12	constater 20	contester -38	continuar 56	contrapor -43	convocar 10	correggere 38	corregir 67	cortar 56	così 74	creer -36	crier 44	croire 20	culpar -21	d' -27	danken 37	de -12	declarar 21	decretar 42	definire 60	demandar 77	demander -7	dementieren -23	denken 42	denunciar -30	desabafar 39	desaconselhar 14	descartar 13	descrever 26	describir 48	deslizar -49	desmentir -7	despedir 26	detallar -31	devolver 72	dichiarare 13	difendersi 25	difundir -17	dire 9	discordar -18	disparar 69	divulgar 13	dixit 8	dizer -7	domandare 47	dreigen -27	dringen -36	drohen -10	drukken 64	dämpfen -58	déclarer 53	décrire 7	défendre -66	désigner 80	d’ -6	eisen 29	elogiar -6	elogiare -73	empfehlen -7	emporter 62	encontrar 49	engager -28	entender -44	entgegnen -54	entschuldigen -22	ergänzen -50	erinnern 55	erkennen -45	erläutern -71	erwidern -9	erzählen 21	esclarecer -46	escludere -55	escribir -8	escusar 28	esordire 40	esperar 53	esprimere 22	estimar -22	estimer -25	evitar 30	exclure -64	excuser 65	exiger -6	explicar -47	expliquer -37	exposer 89	expresar 9	exprimer 7	faire_valoir -26	falar 25	feliciteren 60	figurer 42	finden -9	fordern -54	formulieren 6	fragen -32	frenare 6	freuen 65	fügen -39	garantire 13	geven 68	giudicare 8	giurare 30	glimlachen 54	glisser -13	grappen 52	gratulieren 76	gritar 79	hablar 76	halten -6	heben 68	heißen 26	heißt -36	hekelen -36	herinneren -14	heten 73	hoffen -15	hopen -48	houden 10	illustrare 64	indicar 43	indicare 17	indigner 28	indiquer -30	informar -18	insister -29	insistir -75	interroger 60	invitar -38	invitare -64	inviter -27	invocar -59	invocare -63	invoquer 6	ironiser 36	ironizar 80	jubiler 57	juger 7	jurar 12	jurer -73	justificar 28	justifier 62	klagen -12	kommentieren 41	kritisieren -9	kündigen -44	lachen 95	lamentare -65	lancer 19	lassen 22	laten -9	laut 21	leer 68	leggen -14	leggere 12	lehnen 60	lembrar 16	ler 62	limitar -33	lire 79	llamar 73	loben 33	louer 66	loven -10	luiden -56	lâcher 57	mahnen -15	mandar 61	manifestar 42	manter 29	meedelen 56	meinen 54	melden 10	menen -24	minimizar 26	mostrar 61	na 11	nach -14	negar -43	negare -20	nennen 45	nier -7	noemen 91	notar 19	noter -6	notieren 62	nuancer 38	obiettare 53	observar -48	observer 40	ofrecer 9	ontkennen -21	oordelen 8	opinar 7	opposer 30	osservare -45	overwegen -35	par 54	para 15	parlare 105	parler 80	pensare 27	per 28	pester 37	plaider -14	plaisanter 49	pleiten -49	plädieren 10	pochen 6	pointer -21	ponderar 29	pour 45	precisar 10	precisare -44	preferir 13	preguntar 30	prevedere -25	prijzen 48	prometer -10	promettere -35	promettre -11	propor 20	proporre -23	proposer 12	protestar -8	protestare -12	protester 27	préciser -37	préconiser -50	préférer 62	prévenir -56	prévoir 18	publicar 85	puntualizar -60	qualifier 80	queixar 9	quejarse -60	querer 21	questionar 17	raccomandare -56	raccontare 12	raconter 21	rappeler -7	rapporter 59	raten -28	reaccionar 48	reageren 75	reagieren 66	reagir 62	reagire 50	rebater -36	rechnen -77	recibir 43	recitare 59	reclamar 12	recomendar -57	recommander 30	reconhecer -18	reconnaître -8	reconocer -6	recordar -17	recusar 23	refuser 38	registar 7	registrar 74	regretter -87	rekenen -12	relatar -22	relever -14	remeter 31	repetir 59	replicar 11	reprendre 70	reprochar 40	reprocher -44	respingere 29	responder 11	responsabilizar -32	ressaltar -44	ressalvar -55	resumir 74	retrucar -48	revelar -78	revendiquer -20	ribadire -32	ribattere 22	riconoscere 23	ricordare -14	ridere 69	riferire -14	rigoler 43	ringraziare 70	ripetere 41	rir 56	rire 58	rispondere 15	ritenere -75	rivendicare -12	roepen -26	rufen -22	räumen 33	réagir 63	réclamer -26	récuser 9	réfuter -72	réjouir -41	répondre 13	répéter 22	résumer 51	rétorquer 27	rügen 54	saber -14	sagen 27	saludar -20	saluer 87	salutare 77	sapere -38	scherzare 48	scherzen 31	schildern 42	schreiben 33	scrivere 29	scusare 73	secondo -32	segnalare -35	segundo -28	según -20	sehen 20	selon -32	sentenciar 70	señalar -26	si -41	sluiten 8	smentire -45	so 23	solicitar 6	sollecitare -46	sommen -61	sottolineare -29	souffler 31	souhaiter 20	souligner -25	soupçonner -18	souri 42	sourire 34	spotten -13	sprechen 98	spreken 87	staan 35	staat 42	stando 11	stehen 123	stellen 16	stimare -14	sturen 23	sublinhar -51	subrayar -33	sugerir 26	suggerire 45	suggérer -36	suspirar 71	sustentar 49	tabler -56	tachar 61	tagliare 57	teilen -35	telefonar 48	temer -64	tempérer 10	tildar 49	toelichten 82	tonen 61	trancher 64	trasladar 15	trekken 49	trouver -25	tuonare 32	téléphoner 67	témoigner 31	vaticinar -23	vatten 96	ver 35	verklaren -48	verkünden -6	verlangen -12	verlauten -40	vermissen 11	vermuten -53	verraten -47	versichern -73	versprechen -38	verteidigen 11	verwachten -24	verweisen -12	verwerpen 6	verwijten 6	verzekeren 17	vinden -40	voegen -46	voir 70	volere 9	vouloir 65	waarschuwen -35	warnen -66	weigeren -15	werfen -54	weten -12	widersprechen 34	wijzen 24	willen 13	wissen 50	wollen -8	wünschen -56	würdigen -35	zanjar 53	zeggen -18	zeigen 85	zien 15	zitieren 87	zo 29	à 15	äußern 17	écrire 44	étrangler 20	évoquer 22
none|aankondigen|	past -51
none|accogliere|	past 59
none|accusare|	present -15
none|accuser|	participle -90	past 52
none|achar|	past 72	present -30
none|achten|	past -26
none|aclarar|	past 19	present 14
none|acreditar|	present -33
none|acrescentar|	past 20
none|acusar|	past -36	present -6
none|address|nobody|	judging 14	other -15	source -7
none|address|nobody|name|	present 6	source 15
none|address|nobody|noun|	participle 12	past 16	present -8	source -22
none|address|nobody|pronoun|	participle -36	past -8	present -10	source -10
none|address|reader|	judging -59	other 61	saying -10	source -33	thinking 39
none|address|reader|name|	present -26	source -68
none|address|reader|noun|	past -18	source 79
none|address|reader|pronoun|	past -14	present -61
none|address|writer|	judging 10	other 24	source 12
none|address|writer|name|	present -29	source -25
none|address|writer|noun|	present 38	source 37
none|address|writer|pronoun|	present 31	source 13
none|adelantar|	past 13	present 49
none|adiantar|	past 24
none|admettre|	past -27
none|admitir|	past -10	present -36
none|advertir|	past -27
none|adviseren|	past -40	present 12
none|affermare|	present -73
none|afficher|	present 58
none|affirmer|	past -15	present -29
none|afirmar|	past -11	present -18
none|agacer|	present 26
none|aggiungere|	past -11
none|agradecer|	past -74
none|agregar|	past -11
none|ajouter|	past -77	present 14
none|alegar|	past 15	present -84
none|alertar|	past -33	present -11
none|alerter|	present -34
none|ameaçar|	present -47
none|ammettere|	past -21
none|annoncer|	present 26
none|annunciare|	past 35	present -69
none|anticipare|	present 12
none|antwoorden|	past -33
none|antworten|	past -9
none|anunciar|	past -12	present -36
none|apelar|	past -22
none|aplaudir|	past 9	present 45
none|apontar|	present -15
none|appeler|	past -25
none|applaudir|	past 58
none|apposed|	judging 18	past 22	present 6	thinking 39
none|apposition|	judging -13	participle -56	past -25	present -46	saying -38	thinking -18
none|apprendre|	past 63
none|approuver|	present 71
none|apuntar|	past 34	present -28
none|argumentar|	past -52
none|argumentieren|	past -38
none|asegurar|	past 10	present -35
none|asentir|	past 69
none|assegurar|	past -35	present -47
none|assicurare|	past 54	present -45
none|assumir|	past 25	present 73
none|assurer|	participle -37	past -31	present -21
none|atribuir|	past -16
none|attaccare|	past 49
none|attendre|	past 13
none|attribuire|	past -14
none|ausrichten|	past -40
none|avaliar|	present -31
none|avancer|	present 35
none|avanzar|	past 28
none|avertir|	past 31
none|avisar|	past 9	present -35
none|avouer|	present -21
none|avvertire|	past -34
none|a|	source 16
none|añadir|	present -7
none|bautizar|	past 49
none|beantragen|	past 47
none|becijferen|	past -45
none|bedanken|	past 64
none|before|	% 12	& -38	( 7	) 6	+ -10	- 90	: 124	; 23	adverb -19	auxiliary 27	capital -45	coordinator 50	determiner 26	pronoun -24	quote 10	start 42	stop -55	that -12	verb-judging -77	verb-saying 15	verb-thinking 55	word 17	¿ 56	– 18
none|before||	 27
none|begründen|	past -26
none|begrüßen|	past -34	present 82
none|behaupten|	present -48
none|beklagen|	past -20
none|beloven|	past -23
none|bemerken|	past -50
none|bemängeln|	past 73
none|benadrukken|	past -45
none|berichten|	past -53	present -24
none|beschreiben|	past 74
none|beslissen|	past 72
none|bestreiten|	past 33
none|bestrijden|	past 34
none|bestätigen|	past 24	present -6
none|beteuern|	past -25	present -50
none|betogen|	past -45
none|betonen|	past -67
none|bevestigen|	past 38
none|bezeichnen|	past 52
none|beziffern|	present 35
none|bezweren|	past -34
none|bieden|	past 10
none|bitten|	past -30
none|blijken|	past 58
none|blijven|	past 79
none|bringen|	past 47
none|bromear|	past 62
none|calcolare|	past 8	present -34
none|calcular|	past -83	present -37
none|calificar|	past 69	present 27
none|celebrare|	past 55
none|celebrar|	past -10	present 76
none|chamar|	past 69	present 36
none|chiamare|	past 46	present 75
none|chiarire|	past 23
none|chiedere|	past -12
none|chiffrer|	present -13
none|cifrar|	present 27
none|citar|	past 14	present 55
none|cobrar|	past -38	present 12
none|cogitar|	present 24
none|coincidir|	past 47
none|comemorar|	past 21
none|comentar|	past 19	present 21
none|commentare|	past 79	present 37
none|commenter|	past 41	present 28
none|comparar|	past -29
none|completar|	present 53
none|comprendre|	past -42
none|comunicar|	past 15
none|concedere|	past 42
none|concluir|	past 17
none|conclure|	past 27
none|concordar|	present 76
none|concéder|	past -23
none|condannare|	past 73
none|condenar|	past 57	present 40
none|confermare|	present -6
none|confesar|	past 10
none|confessare|	present 11
none|confessar|	past 69	present -12
none|confier|	past 41	present -51
none|confirmar|	past -11	present 48
none|confirmer|	past 21	present -32
none|conforme|	source -48
none|congratular|	past 45
none|considerar|	past 20	present -35
none|constater|	present -45
none|contar|	past -13	present 22
none|contestare|	present 31
none|contestar|	past 10	present -8
none|contester|	present -38
none|continuar|	past 56
none|contrapor|	past -43
none|convocar|	past 91	present -73
none|correggere|	past 38
none|corregir|	past 67
none|cortar|	past 46	present 32
none|così|	source 74
none|creer|	past -36
none|crier|	present 44
none|criticar|	past -13
none|croire|	past 20
none|culpar|	present 9
none|d'|	source -27
none|danken|	past 37
none|declarar|	present 52
none|decretar|	past 42
none|defender|	past 28	present -55
none|definire|	past 60
none|demander|	past 14	present -27
none|dementieren|	past -23
none|denken|	past 42
none|denunciar|	past -31	present -20
none|descartar|	past -19	present 41
none|descrever|	past 26
none|deslizar|	past -42
none|desmentir|	present -8
none|despedir|	past 26
none|destacar|	past 61	present -16
none|detallar|	past -37
none|devolver|	past 74	present 35
none|de|	source -12
none|dichiarare|	past 32
none|difendersi|	past 25
none|difundir|	past -17
none|direct|	judging 12	participle 25	past 6	thinking 10
none|dire|	past 9
none|discordar|	present -18
none|disparar|	past 70
none|dixit|	source 8
none|dizer|	past -7
none|domandare|	past 47
none|dreigen|	past -27
none|dringen|	past -36
none|drohen|	present 81
none|drukken|	past 64
none|dämpfen|	past -58
none|déclarer|	past 53
none|décrire|	past 7
none|défendre|	past -66
none|dénoncer|	past 21	present -20
none|déplorer|	present -29
none|d’|	source -6
none|eisen|	past 29
none|elided|	past 14	present -20
none|elogiare|	present -50
none|elogiar|	past -22
none|empfehlen|	past -7
none|emporter|	past 45
none|encontrar|	past 49
none|entender|	past -44
none|entgegnen|	past -52
none|entschuldigen|	past -25
none|ergänzen|	past -43	present -40
none|erinnern|	past 51
none|erkennen|	past -45
none|erklären|	past 25	present -26
none|erläutern|	past -49	present -51
none|erwidern|	past -9
none|erzählen|	past 37	present -20
none|esclarecer|	past -38
none|escludere|	past -55
none|escrever|	past -18	present 14
none|escribir|	past -8
none|escusar|	past 28
none|esordire|	past 40
none|esperar|	past 74	present 40
none|esprimere|	past 22
none|estimar|	past -6	present -37
none|estimer|	past -88
none|evitar|	past 30
none|exclure|	past -64
none|exiger|	present -49
none|exigir|	past -47	present 22
none|explicar|	past -40	present -19
none|expliquer|	past 67	present -55
none|exposer|	past 84
none|expresar|	past -19
none|faire_valoir|	past -26
none|falar|	past 25
none|feliciteren|	past 60
none|figurer|	present 38
none|finden|	past -9
none|fordern|	past -34	present -37
none|fragen|	past -19
none|frenare|	present 6
none|féliciter|	present -34
none|fügen|	past -39
none|garantire|	past -15
none|garantir|	past -10
none|geven|	past 68
none|giudicare|	present 8
none|giurare|	present 30
none|glimlachen|	past 54
none|grappen|	past 52
none|gratulieren|	past 76
none|gritar|	past 70
none|hablar|	past 76
none|halten|	past -6
none|head|	0 68	1 43	14 -26	15 53	18 82	2 70	2021 -41	2022 82	2023 -8	2024 -9	2025 -40	2028 26	3 39	30 23	4 -47	9 42	accusa -16	accusé -16	acesso -56	acv -52	acórdão 54	administração -15	af -18	afd -9	afp 13	ag 60	agence -55	agente 33	agentes 10	akros -54	alcalde 8	alguém 47	alta 33	ambiente 51	animal 54	anonimato -27	ans 6	arbitraje -35	arguido -54	arouca 53	artigo -45	asociación -69	assessora -10	assessoria -19	associação 83	autarca -31	autorità -6	avocat 57	avoir 77	azienda 38	bahn 56	bakker 44	banco -82	bank 35	barclays -7	bedrijf -42	behörde 14	bernstein -49	beroep 64	branche -59	brasil 11	brasileira -16	brief -61	bruno -10	bürgermeister -29	cabello 14	caeiro -25	cambio -49	campaña 38	cardim 15	cartão 49	casa 49	casteleyn 61	catalana -10	católica 30	causídico -8	celui-ci 18	cento -28	central -82	centro -74	cgil 9	chefin -38	cheuvreux -10	chi 81	chigi 48	choix 58	cinco 62	cittadino -49	civil -74	civile -74	club -51	clube -44	cnv -40	coach 36	coldiretti -53	comentar 12	comissão -12	commissie -69	compagnie -18	comune 104	conceição 77	congreso 80	conseil 26	conselho -76	consigliere -69	constitucional 31	conti -27	contraire -36	contrario 54	contrato -21	corte 96	cosa -34	cruz 36	cumplir 51	cámara -74	câmara -34	côté -65	c’ 37	d 37	dafür -41	dat 87	dato 51	davanti 40	decisão -25	defensa 43	defesa 57	dele -28	departamento -61	deputada -54	dernier 36	dernière -60	derrota -20	desastres 30	desculpas -44	dicastero 53	dictamen 49	dies -46	direction -83	directora 67	dirigeante 6	dirigente -58	dizer 14	documento -29	domínguez -56	donna -43	dorf 38	dossier -64	défense 52	echegoyen 60	ela -60	elle -7	empresa -43	empresarial 30	enseignants -28	entidade -34	entourage -68	entreprise 48	entreprises 15	er -29	ergebnis 74	es 43	escrito -51	estatal -39	estudo 24	euro 72	europea 25	europeia 62	européen 21	européenne 60	euros 8	executiva 9	executivo -90	explicações -40	fabre 61	falar 32	fallo 61	falta 74	familia -53	familiares 87	familie -10	famille 81	família 66	federal -7	ferrando 30	ferrer -29	fez 7	finistère -73	firma 12	fiscal -66	fiscalía 56	fnv 32	fois 61	fondo 30	fortin 40	fpö 63	france 37	français 8	frase 34	frau 40	fuentes 29	funcionaria -52	funcionario -47	furtado -22	gang 52	gauche 104	geld 63	gemeente -36	gewesen 19	gip -42	giudice -77	gmbh -39	godinho -44	governador 7	governante -11	governo 6	graça 46	groningen 36	grupo 59	grünen -67	guaramato 36	guasto 25	général -22	haar -76	habitants -56	haddad -9	hand 64	haro -46	hem 12	het 31	hij 18	ibama 13	iedereen 56	il -52	independente -58	information 43	informations 115	instalar 47	instituição -53	instituto -49	internacional -86	intéressé -12	italia 69	italiana -43	jefferies 6	journalist -6	jurado 37	júri 44	kabinet 49	kamer 34	kammer 55	kassel 83	keer -20	kessler -53	konzern -59	kowalczyk 58	kremlin -66	kritik 40	laatste -15	lacaze 85	lei -62	leise 43	leitão 62	lettera -41	levar 56	lins -66	lisboa 46	lobato 31	lobito 75	lobo -76	local -37	lui -64	luna 42	lunga 50	lyra 27	madrid 67	magistrada -35	magistrat -41	magistrate -88	maire -44	mairie -67	mamani 15	man -18	manager -68	mancini -34	mandatario -36	mann 41	manter 69	mar -46	mehr -7	mejía -64	melide 54	mercado 66	milhões 55	minister 8	ministerie 24	ministerin -11	ministerio -26	ministra 18	ministre 6	ministro -40	ministério -69	monteiro -23	mundial -62	municipal -100	mutter 68	mère -29	médico -64	nacional -31	national 25	nederland -32	nessuno 76	nesta -28	neto 71	nguyen 7	niets -12	no 43	noor -26	nord -6	nota -56	ns -44	ocorrido 10	officier -65	oficial 48	olivenza -73	on 59	ong -55	onu 76	oposição -24	opposition 35	organismo -47	organização -56	otto 36	padre -15	paixão -66	pan 49	pardo -81	parecer -36	parquet 45	parte 51	parti 91	parties 85	patronal -40	paz 35	peralta -6	perito 39	perizia 9	periódico 68	persone 63	personne 61	pessoas 87	piano -20	pinto 64	politie -58	polizei -30	pons 23	pontefice 7	porta-voz -59	portavoz 41	porte-parole -42	portugal 68	portuguesa -102	pp -7	prefeitura -7	premier -49	prensa 55	presidente -23	problema -24	procura -49	prognose 71	prorail -61	provincial -13	préfecture -54	président -19	présidente 63	psp 48	páginas -70	pública 36	público 33	qualcuno 64	quale -25	quintanilha -60	qué 51	r 71	radio 78	reação -52	rebelo 55	rechter 48	recurso 69	regierung -47	regional -69	regione -11	registrou 24	reis -32	relator 8	relatório 44	reserva -20	responsabilidade 43	responsable -19	responsável -51	retrasos -63	reunião 36	rfi -50	rival 21	rover -65	ruiz -70	réseau -10	saal 57	sachs -60	sala 60	santé -51	sanz -74	saúde 49	schaden -23	scheggia -9	segundo -27	senado 75	serra 50	setúbal 49	sie -13	sim 27	sindacalista -53	sindicato -41	sindicatos -79	so 51	socialista -72	société 47	source 21	sp -73	spd 20	sprecher -69	stampa -65	suprema 80	suspensão -52	syndicat -65	sá 6	tante 42	tavares 22	te 87	tempo 18	testa -33	texto 49	thibault -47	todos 69	torres 69	tout -102	treviño -39	tribunal 93	tsiklauri -40	turma 61	tutti -12	tutto 63	témoin -40	ufficiale -50	ultima 52	unita -74	universidade -57	universiteit -47	university -11	uno 43	unternehmen 7	untersuchung -8	uomo 73	vainqueur 26	vale -58	vandamme -19	var -28	vast 26	veces -54	vecinos 79	vereniging -50	vertritt -41	via -69	viegas 71	visto 68	vogel -18	voorzitter -41	vorsitzende 48	vorwürfe 64	vos 61	voz 54	vvd 59	wandelgangen 46	watch -69	weten -127	wethouder -34	woordvoerder -59	yıldırım -27	zaal -16	zahl 65	zahlen 49	ze -8	zeitung -42	zgraggen -12	zij -33	zo -23	zurück -36	él 77	étude 14	étudiante 48	évora -61	órgão -32	último -55
none|heben|	past 68
none|heißen|	past 26
none|heißt|	source -36
none|hekelen|	past -36
none|helped|%|	false 12
none|helped|)|	false -38
none|helped|,|	false 13
none|helped|.|	false -14
none|helped|2024|	false -15
none|helped|4|	false -47
none|helped|:|	false -19
none|helped|;|	false 118
none|helped|?|	false -6
none|helped|acordo|	true 27
none|helped|acuerdo|	true -66
none|helped|acv|	false -43
none|helped|administração|	false -15
none|helped|afd|	false -12
none|helped|afloop|	false -33
none|helped|agence|	false -56
none|helped|agentes|	false 18
none|helped|ag|	false 57
none|helped|alguém|	false 52
none|helped|amersfoort|	false 38
none|helped|amsterdam|	false 80
none|helped|angaben|	true 21
none|helped|artigo|	false -45
none|helped|aunque|	false -66
none|helped|aurait|	true 55
none|helped|aussitôt|	true 54
none|helped|avait|	true 71
none|helped|avaliação|	true -64
none|helped|avevano|	true 62
none|helped|aveva|	true 106
none|helped|avis|	true -84
none|helped|azienda|	false -60
none|helped|a|	true -6
none|helped|años|	true 76
none|helped|bahn|	false 58
none|helped|barcelos|	false 70
none|helped|bedrijf|	false -26
none|helped|beekman|	false -45
none|helped|behörde|	false 71
none|helped|bestuur|	false 68
none|helped|brief|	false -61
none|helped|bril|	false -11
none|helped|brussel|	false 88
none|helped|bundesrat|	false -34
none|helped|bundesregierung|	false 25
none|helped|catalana|	false 60
none|helped|causídico|	false -8
none|helped|celle-ci|	false -55
none|helped|central|	false 6
none|helped|centro|	false -43
none|helped|cgt|	false 6
none|helped|cheuvreux|	false -59
none|helped|che|	false 29
none|helped|civil|	false 26
none|helped|club|	false -51
none|helped|cnv|	false -39
none|helped|coldiretti|	false -53
none|helped|colegiado|	false 28
none|helped|compañía|	false 12
none|helped|consumidor|	false 67
none|helped|copom|	false 61
none|helped|cuijk|	false 44
none|helped|câmara|	false 48
none|helped|d'|	true -27
none|helped|defesa|	false 52
none|helped|detta|	true 40
none|helped|dinsdag|	true 49
none|helped|diputados|	false -30
none|helped|direction|	false -32
none|helped|dividend|	false 30
none|helped|documento|	false -46
none|helped|dorf|	false 23
none|helped|dossier|	false -57
none|helped|do|	false 68
none|helped|déjà|	true 40
none|helped|d’|	true -6
none|helped|educação|	false -85
none|helped|ela|	false -62
none|helped|ele|	false -39
none|helped|ella|	false -44
none|helped|elle|	false 18
none|helped|empresa|	false -61
none|helped|ende|	false 43
none|helped|entidade|	false -40
none|helped|en|	false -22	true 53
none|helped|er|	false -40
none|helped|estudo|	false -22
none|helped|est|	true 20
none|helped|es|	false 15	true -53
none|helped|et|	false -32
none|helped|europea|	false 36
none|helped|europeia|	false 54
none|helped|euro|	false 50
none|helped|e|	false 23
none|helped|fait|	true -17
none|helped|familia|	false -50
none|helped|favv|	false 31
none|helped|fa|	true -39
none|helped|federal|	false 63
none|helped|fez|	false -6
none|helped|firma|	false 51
none|helped|fiscal|	false -56
none|helped|fiscalía|	false 32
none|helped|fnv|	false 33
none|helped|foi|	false 41	true 32
none|helped|fondo|	false 50
none|helped|fpö|	false 63
none|helped|funcionario|	false -44
none|helped|gang|	false 52
none|helped|garantido|	false -24
none|helped|geld|	false 60
none|helped|gestora|	false -50
none|helped|già|	true 32
none|helped|gli|	true 47
none|helped|governador|	false 54
none|helped|governante|	false 30
none|helped|governo|	false -39
none|helped|grünen|	false -55
none|helped|grüne|	false 81
none|helped|guatemala|	false 42
none|helped|habría|	true 7
none|helped|había|	true 91
none|helped|had|	true 54
none|helped|hanno|	true 39
none|helped|han|	true -53
none|helped|haus|	false -7
none|helped|ha|	false -11	true 9
none|helped|hij|	false 9
none|helped|ibama|	false 13
none|helped|iedereen|	false 34
none|helped|il|	false -7
none|helped|indígenas|	false -6
none|helped|instituto|	false -52
none|helped|ip|	false -57
none|helped|jaar|	true 55
none|helped|jahre|	true 50
none|helped|jedenfalls|	true 21
none|helped|jefferies|	false 8
none|helped|journalist|	false 15
none|helped|juicio|	true -49
none|helped|jurado|	false 44
none|helped|já|	true 59
none|helped|júri|	false 49
none|helped|kabinet|	false 11
none|helped|kassel|	false 73
none|helped|keer|	false -39
none|helped|knmi|	false -27
none|helped|kommission|	false -85
none|helped|konzern|	false -39
none|helped|kpö|	false 7
none|helped|kritik|	false 30
none|helped|laatste|	false -9
none|helped|legge|	true -41
none|helped|leitura|	true 51
none|helped|lei|	false -54
none|helped|le|	true 34
none|helped|lhe|	true -35
none|helped|lime|	false -66
none|helped|local|	false -49
none|helped|lo|	true 91
none|helped|lui|	true 58
none|helped|lustig|	false 57
none|helped|l’|	true 15
none|helped|maar|	true 50
none|helped|magistrada|	false -35
none|helped|mairie|	false -16
none|helped|mais|	false -101
none|helped|marcada|	false 20
none|helped|mas|	false -76
none|helped|ma|	false -50
none|helped|mañueco-sanz|	false 13
none|helped|mdax|	false 53
none|helped|ministerie|	false -39
none|helped|ministerin|	false 19
none|helped|minister|	false 18
none|helped|ministra|	false 21
none|helped|ministro|	false -70
none|helped|monde|	false -11
none|helped|municipal|	false -29
none|helped|municípios|	false 90
none|helped|nachbarin|	false 23
none|helped|nach|	true -30
none|helped|nacional|	false -91
none|helped|nec|	false 24
none|helped|nederland|	false -26
none|helped|ne|	true 99
none|helped|nicht|	true 56
none|helped|ninguém|	false 77
none|helped|non|	true 100
none|helped|noor|	false -45
none|helped|nota|	false -18
none|helped|no|	false 70	true -9
none|helped|ns|	false -16
none|helped|néanmoins|	true 73
none|helped|n’|	true -37
none|helped|olhou|	false 14
none|helped|onderwijs|	false -28
none|helped|ont|	true 112
none|helped|on|	false -20
none|helped|oposição|	false -13
none|helped|opposition|	false 31
none|helped|padre|	false 11
none|helped|pan|	false 49
none|helped|pas|	true 91
none|helped|pemex|	false 70
none|helped|pensa|	false 23
none|helped|pernambuco|	false -6
none|helped|pescador|	false -33
none|helped|petrobras|	false 67
none|helped|poi|	false -48	true -64
none|helped|politie|	false -29
none|helped|portugal|	false 53
none|helped|pp|	false -47
none|helped|prefeitura|	false 21
none|helped|premier|	false -48
none|helped|presidente|	false -16
none|helped|primo|	false 20
none|helped|prorail|	false -51
none|helped|préfecture|	false 63
none|helped|psp|	false 53
none|helped|ps|	false 33
none|helped|quem|	false 86
none|helped|quer|	false -40
none|helped|que|	false 14
none|helped|quien|	false -68
none|helped|qui|	false -60
none|helped|qué|	false 64
none|helped|rechter|	false 17
none|helped|reden|	false 55
none|helped|regierung|	false 40
none|helped|reis|	false -11
none|helped|remete|	false 34
none|helped|ríos|	false 50
none|helped|s'|	true 22
none|helped|saal|	false 48
none|helped|saúde|	false 65
none|helped|se|	true 34
none|helped|sie|	false -73
none|helped|simon|	false -65
none|helped|sindacalista|	false -14
none|helped|sindicato|	false -55
none|helped|si|	true 39
none|helped|socialista|	false -27
none|helped|so|	false 22
none|helped|staatsanwaltschaft|	false -12
none|helped|staatsbosbeheer|	false 43
none|helped|staat|	true 42
none|helped|stando|	true 11
none|helped|studenten|	false -17
none|helped|sud|	false 24
none|helped|sul|	false -53
none|helped|suprema|	false 53
none|helped|sur|	false 27
none|helped|s’|	true 25
none|helped|terpstra|	false -58
none|helped|tinha|	true 36
none|helped|trenitalia|	false -32
none|helped|tribunal|	false 86
none|helped|ufficiale|	false -39
none|helped|uhr|	true 25
none|helped|universiteit|	false 11
none|helped|verklaring|	false -71
none|helped|vicente|	false 44
none|helped|voix|	true 54
none|helped|vvd|	false 59
none|helped|vôlei|	false -46
none|helped|wagner|	false -82
none|helped|wandelgangen|	false 58
none|helped|wethouder|	false -75
none|helped|woordvoerder|	false -46
none|helped|y|	false -27	true 60
none|helped|zelf|	true -40
none|helped|ze|	false 31
none|helped|zij|	false 20
none|helped|zo|	false -84
none|helped||	false -6
none|helped|él|	false -27
none|helped|était|	true 69
none|helped|órgão|	false -20
none|helped|—|	false 99
none|herinneren|	past -14
none|heten|	past 73
none|hoffen|	present -15
none|hopen|	past -48
none|houden|	past 10
none|illustrare|	past 64
none|indicare|	present 17
none|indicar|	past 19
none|indigner|	present -11
none|indiquer|	past 28	present -73
none|informar|	past -28	present 41
none|insister|	present 29
none|insistir|	past -57	present -45
none|interroger|	past 52	present 46
none|inverted|	judging 7	other -16	past 16	present 51	saying 34
none|invitare|	past -80	present -24
none|invitar|	past -38
none|invocare|	present -36
none|invoquer|	present -21
none|ironiser|	past 33	present 32
none|ironizar|	past 84	present 24
none|jubiler|	present 57
none|judging|	participle -27	past 7
none|jurar|	present 33
none|jurer|	present -68
none|justificar|	past 33
none|justifier|	past 62
none|klagen|	past -37
none|kritisieren|	past -32	present 19
none|kündigen|	past -44
none|lachen|	past 71	present 71
none|lamentare|	present -56
none|lamentar|	past 7	present -32
none|lancer|	present 49
none|lassen|	past 22
none|laten|	past -9
none|laut|	source 21
none|leer|	past 68
none|leggen|	past -14
none|leggere|	past 12
none|lehnen|	past 60
none|lembrar|	past 34	present -55
none|ler|	past 62
none|limitar|	past -33
none|lire|	past 79
none|llamar|	past 49	present 65
none|loben|	past -33	present 106
none|loven|	past -10
none|luiden|	past -56
none|lâcher|	present 44
none|mahnen|	past -73	present 95
none|mandar|	past 61
none|manifestar|	past 42
none|manter|	past 29
none|meedelen|	past 56
none|meinen|	past 43	present 18
none|melden|	past -15	present 68
none|menen|	past -24
none|minacciare|	present 33
none|mostrar|	past 61
none|nach|	source -14
none|na|	source 11
none|negare|	present -19
none|negar|	past -41	present -22
none|negated|	true 126
none|nennen|	past 45
none|nier|	present -7
none|noemen|	past 91
none|notar|	present 8
none|noter|	past 57	present -61
none|notieren|	past 62
none|noun|name|	other -22	present -9	source -11
none|noun|other|	judging 17	other 8	past 20	saying 10	source 9	thinking 36
none|noun|pronoun|	participle -48	past -8	present 10	saying -13	source -10	thinking 24
none|noun|speaking|	judging -17	past -40	source 23	thinking -93
none|ofrecer|	past 9
none|ontkennen|	past -21
none|oordelen|	past 8
none|opens|auxiliary|	judging 15	past -19	saying -27
none|opens|capital|	judging 11	other 31	participle 25	past 8	present 10	saying 9	source -19	thinking -10
none|opens|determiner|	other 35	present -14	saying -6	thinking 13
none|opens|preposition|	judging -18	other -70	past -20	present -18	saying -13	source 14	thinking 51
none|opens|pronoun|	judging 18	participle -48	past 9	present 12	thinking 13
none|opens|that|	past 91	saying 124
none|opens|verb|	judging 8	participle -65	present -51	saying -35	source 41
none|opens|word|	other 79	participle 16	past -11	present 26	saying 13	thinking -36
none|opinar|	past -54	present 43
none|opposer|	past 15
none|osservare|	present -41
none|overwegen|	past -35
none|para|	source 15
none|parlare|	past 61	present 95
none|parler|	past 80
none|par|	source 54
none|perguntar|	past -56	present 54
none|per|	source 28
none|pester|	present 37
none|plaider|	past 55	present -77
none|plaisanter|	past 47	present 29
none|pleiten|	past -49
none|pochen|	present -17
none|pointer|	present -69
none|pour|	source 45
none|precisare|	past -25	present -40
none|precisar|	past -10	present 19
none|preferir|	past 13
none|preguntar|	past -12	present 80
none|prevedere|	past -25
none|prijzen|	past 48
none|proclamare|	past 42	present -34
none|prometer|	present -14
none|promettere|	past -35
none|promettre|	past -11
none|proporre|	past -23
none|propor|	past 20
none|proposer|	present 18
none|protestare|	past -41	present 73
none|protestar|	past -27	present 65
none|protester|	present 27
none|préciser|	participle 21	past -75	present -47
none|préconiser|	present -50
none|préférer|	past 62
none|prévenir|	past -56
none|prévoir|	past 18
none|publicar|	past 84	present 39
none|puntualizar|	past -60
none|qualifier|	past 46	present 38
none|queixar|	past -9	present 34
none|quejarse|	past -60
none|querer|	past 21
none|raccomandare|	present -56
none|raccontare|	past -50
none|raconter|	past 80
none|rappeler|	participle -86
none|rapporter|	present 59
none|raten|	past -28
none|reaccionar|	past 48
none|reageren|	past 75
none|reagieren|	past 66
none|reagire|	past 50
none|reagir|	past 62
none|rechazar|	past 24
none|rechnen|	past -31	present -73
none|recibir|	past 43
none|recitare|	present 59
none|reclamar|	past -7	present 22
none|recomendar|	past -46	present -39
none|recommander|	present -11
none|reconhecer|	past -11	present -6
none|reconnaître|	past -8
none|reconocer|	past -7	present 9
none|recordar|	present -48
none|recusar|	past -11	present 68
none|redouter|	present -9
none|referir|	past -9
none|refuser|	past 11	present 64
none|registar|	past 18
none|registrar|	past 74
none|regretter|	participle -80	past 23	present -69
none|rejeitar|	past -50
none|rekenen|	past -12
none|relatar|	past -24
none|relative|	past 45	present -52	saying 8	thinking 54
none|relever|	past -14
none|remeter|	past 53
none|repetir|	past 59
none|replicar|	past 9	present -27
none|reprendre|	past 70
none|reprochar|	past 23
none|reprocher|	present -22
none|respingere|	past 29
none|responder|	past -44	present 53
none|ressaltar|	past -44
none|ressalvar|	past -50
none|resumir|	past 46	present 59
none|retrucar|	past -48
none|revelar|	past -82
none|revendiquer|	present -20
none|ribadire|	past -32
none|ribattere|	past 22
none|riconoscere|	past 23
none|ricordare|	past -15	present 22
none|ridere|	past 69
none|riferire|	past -14
none|ringraziare|	past 49	present 49
none|rire|	past 58
none|rir|	past 56
none|rispondere|	past 11
none|ritenere|	past -75
none|roepen|	past -26
none|rufen|	past -22
none|räumen|	past 33
none|réagir|	past 63
none|réclamer|	past -24	present -6
none|récuser|	present 9
none|réjouir|	past -41
none|répliquer|	past 26
none|répondre|	past 13
none|répéter|	past 22
none|résumer|	present 51
none|rétorquer|	past -44
none|saber|	past -14
none|sagen|	past -13	present 51
none|saludar|	past -20
none|saluer|	past 77	present 37
none|salutare|	past 45	present 57
none|sapere|	past -38
none|saying|	participle 13
none|scherzare|	present 39
none|schildern|	present 65
none|schreiben|	past 33
none|scrivere|	past 29
none|scusare|	present 73
none|secondo|	source -32
none|segnalare|	past -24
none|segundo|	source -28
none|según|	source -20
none|sehen|	past 20
none|selon|	source -32
none|sentenciar|	past 59
none|señalar|	past -17	present -58
none|shared|	judging -21	other 72	participle 11	past -43	saying -12	thinking -83
none|si|	source -41
none|sluiten|	past 8
none|smentire|	past -45
none|solicitar|	past 6
none|sollecitare|	present -23
none|sommen|	past -61
none|sottolineare|	present -25
none|souhaiter|	past 87	present -18
none|souligner|	present -14
none|soupçonner|	present -84
none|sourire|	past 34
none|souri|	past 42
none|so|	source 23
none|spotten|	present -33
none|sprechen|	past 98
none|spreken|	past 87
none|staan|	past 35
none|staat|	source 42
none|stando|	source 11
none|stehen|	past 123
none|stellen|	past 16
none|stimare|	present -29
none|sturen|	past 23
none|subject|name|	other -22	source -8
none|subject|noun|	judging 11	other 23	saying 9	source 12
none|subject|pronoun|	saying -13	source -7	thinking 24
none|subrayar|	past -33
none|sugerir|	past 26
none|suggérer|	past -36
none|sustentar|	past -18	present 59
none|tabler|	present -56
none|tachar|	past 47
none|tagliare|	present 49
none|teilen|	past -35
none|telefonar|	past 48
none|temer|	present -64
none|tempérer|	past 10
none|thinking|	past 13	present -20
none|tildar|	past 49
none|toelichten|	past 82
none|tonen|	past 61
none|to|false|	past 6
none|trancher|	past 62
none|trekken|	past 49
none|trouver|	past 84	present -46
none|témoigner|	present 22
none|vatten|	past 96
none|verklaren|	past -48
none|verlangen|	past 57	present -78
none|verlauten|	present -56
none|vermissen|	present 84
none|vermuten|	present -53
none|verraten|	past -47
none|versichern|	past -55	present -46
none|versprechen|	past -38
none|verteidigen|	past -6	present 55
none|verwachten|	past -24
none|verweisen|	past -12
none|verwerpen|	past 6
none|verwijten|	past 6
none|verzekeren|	past 17
none|ver|	past 35
none|vinden|	past -40
none|voegen|	past -46
none|voir|	past 70
none|volere|	past 9
none|vouloir|	past 65
none|waarschuwen|	past -35
none|warnen|	past -113
none|weigeren|	past -15
none|werfen|	past -54
none|weten|	past -12
none|widersprechen|	past 34
none|wijzen|	past 24
none|willen|	past 13
none|wissen|	past 50
none|wollen|	past -8
none|würdigen|	past -35
none|zanjar|	past 13
none|zeggen|	past -18
none|zeigen|	past 85
none|zien|	past 15
none|zitieren|	present 62
none|zo|	source 29
none|à|	source 15
none|äußern|	past -29	present 51
none|écrire|	past 44
none|étrangler|	present 20
none|évoquer|	past 34
start|after|	accuser -42	advertir -33	affermare 24	affirmer -35	afirmar -27	aggiungere 53	asegurar 15	assicurare 26	assurer 24	avvertire 43	betogen 44	brincar -13	bromear -28	comentar -21	commentare -28	commenter -27	confier -42	confirmar -64	confirmer -70	contar 14	criticar -36	decir -48	declarar -36	dire -30	dizer -39	déclarer -24	erklären -40	erläutern 26	erzählen 26	escrever 40	exposer -66	faire_valoir 43	garantir -14	indiquer -40	informar 27	interroger -21	ironiser -24	ironizar -26	lamentar -36	lamentarse -23	lancer -27	lire -16	lâcher -39	observer -34	perguntar -27	pester -31	plaisanter -25	protestar -32	protester -20	prévenir -10	queixar -27	raccontare -41	raconter -10	rappeler 64	reclamar -32	reconnaître -75	reconocer -40	recordar 30	regretter -61	relatar 9	responder -45	resumir -22	ricordare -8	riferire 49	réagir -16	résumer -20	sagen 9	scrivere 9	sentenciar -24	señalar 41	souffler -33	spiegare 24	teilen 44	témoigner -29	unlisted -46	vertellen -7	étrangler -22
start|after|accuser|	none -58
start|after|adverb|auxiliary|	saying 7
start|after|adverb|	determiner 69	preposition -64	verb-saying -16
start|after|adverb|none|	saying 17
start|after|adverb|verb|	saying -20
start|after|advertir|	none -46
start|after|affermare|	none 37
start|after|affirmer|	none -48
start|after|afirmar|	none -36	preposition -59	word -72
start|after|aggiungere|	none 72
start|after|asegurar|	none 22
start|after|asks|false|	marks 36	verb -21
start|after|assicurare|	none 36	word 22
start|after|assurer|	auxiliary 42	none 15	word 24
start|after|auxiliary|	determiner 58	preposition 51	pronoun 48	word 85
start|after|auxiliary|marks|	saying 84
start|after|auxiliary|none|	saying 101
start|after|auxiliary|verb|	saying -22
start|after|avvertire|	none 36
start|after|away|2|	coordinator -41	preposition -78	word -64
start|after|away|3|	adverb 25	auxiliary 69	coordinator 45	determiner 21	preposition 53	pronoun -28	subordinator 22	that -29	verb-saying -36	word 96
start|after|away|4|	adverb 8	auxiliary 40	capital -57	coordinator -50	determiner -31	preposition 7	pronoun 35	subordinator -58	that -7
start|after|away|5|	auxiliary 54	coordinator 40	determiner -59	preposition -40	that -11
start|after|away|6|	auxiliary 79	capital -74	coordinator -48	determiner -20	preposition -46	subordinator 38	that -67	verb-saying -51	word -44
start|after|betogen|	none 51
start|after|brincar|	none -18
start|after|bromear|	none -39	preposition -25
start|after|capital|	capital -64	determiner -56	preposition -37
start|after|capital|none|	saying -86
start|after|comentar|first|	de -7
start|after|comentar|	none -22	preposition -9	word -31
start|after|commentare|	none -34	word -20
start|after|commenter|	none -30
start|after|confier|	none -50	word -22
start|after|confirmar|	none -90
start|after|confirmer|	none -95
start|after|contar|first|	que -13
start|after|contar|	that -13	verb 35	word 33
start|after|coordinator|	adverb 53	determiner -62	preposition -39	pronoun 8	verb-saying -59	word 44
start|after|coordinator|auxiliary|	saying 56
start|after|coordinator|none|	saying 26
start|after|coordinator|verb|	saying -84
start|after|criticar|	none -46
start|after|decir|	coordinator -49	none -63	preposition -17	verb -23	word -26
start|after|decir|first|	y -49
start|after|declarar|	none -36	preposition -28
start|after|determiner|	auxiliary -53	capital -44	determiner -81	preposition -89	word 23
start|after|determiner|auxiliary|	saying -24
start|after|determiner|marks|	saying -10
start|after|determiner|none|	saying -39
start|after|determiner|verb|	saying 55
start|after|de|	adverb 72	auxiliary 39	capital -37	determiner -15	judging 42	other -42	preposition -39	pronoun -28	saying 28	word 35
start|after|de|away|2|	saying -39
start|after|de|away|3|	saying 79
start|after|de|away|4|	saying -23
start|after|de|away|5|	judging 48	saying 10
start|after|de|away|6|	saying -18
start|after|de|direct|	saying -69
start|after|de|inverted|	judging 42	other -42	saying 65
start|after|de|mood|	no -6	yes 87
start|after|dire|	coordinator 34	none -58	preposition -39	that -15	word -80
start|after|dire|first|	che -15	et 39
start|after|dizer|first|	de -15	em -6	que -13
start|after|dizer|	none -45	preposition -57	that -13	word -67
start|after|déclarer|	none -24	preposition -17	word -26
start|after|ending|58|	word -51
start|after|ending|79|	word -23
start|after|ending|9|	word -66
start|after|ending|al|	preposition -12
start|after|ending|au|	preposition -40
start|after|ending|a|	preposition 13
start|after|ending|be|	auxiliary 42
start|after|ending|ce|	word -54
start|after|ending|da|	preposition -37	word -77
start|after|ending|de|	auxiliary 17	preposition -56
start|after|ending|di|	preposition 25
start|after|ending|do|	preposition -41	verb-saying -46	word -89
start|after|ending|du|	determiner -40
start|after|ending|ef|	word -32
start|after|ending|ei|	auxiliary 32
start|after|ending|el|	preposition 16
start|after|ending|em|	preposition -61
start|after|ending|en|	coordinator 46	preposition -69	word 39
start|after|ending|er|	adverb 63	determiner -16	pronoun -32	word -88
start|after|ending|et|	coordinator 36
start|after|ending|e|	coordinator -14
start|after|ending|fe|	word 10
start|after|ending|he|	that -45
start|after|ending|ia|	word -77
start|after|ending|ie|	determiner -62
start|after|ending|in|	capital -54	preposition -64
start|after|ending|io|	word -30
start|after|ending|is|	auxiliary 38
start|after|ending|já|	adverb 20
start|after|ending|l'|	determiner -19
start|after|ending|la|	determiner 21
start|after|ending|le|	determiner -25	word -23
start|after|ending|lu|	word -35
start|after|ending|l’|	determiner 18
start|after|ending|ma|	preposition -60
start|after|ending|me|	pronoun -16
start|after|ending|na|	preposition -33	word -63
start|after|ending|ne|	determiner 72
start|after|ending|no|	preposition -41	word 60
start|after|ending|ns|	preposition -43
start|after|ending|nt|	verb-saying -48	word 18
start|after|ending|on|	preposition -68	word -49
start|after|ending|or|	preposition -37	word -63
start|after|ending|os|	word 40
start|after|ending|o|	determiner -62
start|after|ending|ra|	word -77
start|after|ending|re|	adverb 23	preposition -31	word -14
start|after|ending|ro|	word -56
start|after|ending|rs|	preposition -27
start|after|ending|se|	word -8
start|after|ending|te|	word 25
start|after|ending|to|	word -71
start|after|ending|té|	word -29
start|after|ending|ue|	subordinator -50	that -60	word -37
start|after|ending|ui|	word -87
start|after|ending|ur|	word -55
start|after|ending|us|	preposition -15
start|after|ending|à|	preposition 14
start|after|ending|ão|	word 66
start|after|ending|è|	auxiliary 35
start|after|ending|ée|	word -39
start|after|erklären|	none -41
start|after|erläutern|	auxiliary -46	no 25	none 53
start|after|erzählen|	auxiliary 27	none -25	word 24	yes 37
start|after|escrever|	none 31
start|after|es|	auxiliary 60	determiner -91	judging -37	other -12	preposition -60	saying -33	subordinator -50	that -22
start|after|es|away|2|	saying -66
start|after|es|away|4|	judging -24	saying 39
start|after|es|away|5|	saying -67
start|after|es|away|6|	saying -120
start|after|es|direct|	saying -66
start|after|es|elided|	saying -51
start|after|es|inverted|	judging -37	other -12	saying -12
start|after|es|mood|	none -40
start|after|explicar|first|	de -45
start|after|explicar|	none 8	preposition -47	word -84
start|after|expliquer|	none -6	word -109
start|after|exposer|	none -82	word -66
start|after|faire_valoir|first|	qui -65
start|after|faire_valoir|	none 63	word 36
start|after|first|	58 -51	79 -23	9 -66	a -23	aber 57	al -65	au -40	aunque -50	auteur -52	che -45	chef -32	cheffe -45	con -49	da -37	dans -42	de -23	del 16	der -16	di 25	die -62	directrice -55	do -41	du -40	déléguée -36	e -14	em -59	en 17	entre -31	er -23	es 25	et 36	habe 30	is 38	já 20	l' -19	la 21	lors -27	l’ 18	me -16	na -33	no -41	numa -60	o -62	por -37	presidenta -58	presidente -73	présidente -61	que -60	qui -85	responsable -29	sei 32	sous -15	werde 17	à 14	è 35	élu -35
start|after|fr|	adverb -12	auxiliary -23	capital -26	coordinator -6	judging -72	other -47	preposition 10	pronoun -8	saying -13	verb-saying -66	word -15
start|after|fr|away|2|	saying -71
start|after|fr|away|3|	saying 73
start|after|fr|away|4|	saying -54
start|after|fr|away|5|	saying -60
start|after|fr|away|6|	judging -50	saying -33
start|after|fr|direct|	saying -94
start|after|fr|inverted|	judging -59	other -47
start|after|fr|mood|	none -19
start|after|garantir|	none -18
start|after|indiquer|	auxiliary -40	none -43	verb-saying -40
start|after|informar|	none 39
start|after|interroger|	none -24	word -21
start|after|ironiser|	none -28	word -19
start|after|ironizar|	none -27	word -21
start|after|it|	auxiliary 66	capital -57	coordinator -46	judging -43	other -20	preposition 8	saying 12	that -45	verb-saying 43
start|after|it|away|3|	saying 50
start|after|it|away|4|	saying -26
start|after|it|away|5|	saying -61
start|after|it|away|6|	saying 12
start|after|it|inverted|	other -20	saying 6
start|after|it|mood|	none 6
start|after|judging|	auxiliary 57	past -19	present -42	word -66
start|after|lamentarse|	none -28
start|after|lamentar|	none -37	word -25
start|after|lancer|	none -28	word -19
start|after|lire|	none -17
start|after|lâcher|	none -52
start|after|mood|none|	judging -57	other -35
start|after|mood|no|	judging 38	other -42	saying -7
start|after|mood|yes|	saying 85
start|after|nl|	adverb -7	auxiliary 79	determiner 28	preposition 29	saying 18	subordinator 46	word -12
start|after|nl|away|3|	saying 38
start|after|nl|away|5|	saying 42
start|after|nl|away|6|	saying 8
start|after|nl|inverted|	saying 23
start|after|nl|mood|	none 12
start|after|observer|	none -38	word -34
start|after|opening|auxiliary|	true -52
start|after|opening|capital|	false 94	true 79
start|after|opening|determiner|	false 59	true 65
start|after|opening|preposition|	false 55	true -22
start|after|opening|pronoun|	false -7	true 68
start|after|opening|quote|	false -201
start|after|opening|start|	false -41
start|after|opening|subordinator|	false 69
start|after|opening|word|	false -107
start|after|order|direct|	judging -65	saying -126
start|after|order|elided|	saying -57
start|after|order|inverted|	other -46	saying 41
start|after|other|	determiner -11	past -46	preposition -15	word -38
start|after|perguntar|	none -38
start|after|pester|	none -36	word -11
start|after|plaisanter|	none -26	word -28
start|after|preposition|auxiliary|	saying 38
start|after|preposition|	capital -93	determiner -42	preposition -58	word 15
start|after|preposition|marks|	saying 24
start|after|preposition|none|	other -15	saying -11
start|after|preposition|verb|	saying -50
start|after|pronoun|	auxiliary -32	capital -16	word -24
start|after|pronoun|auxiliary|	saying -30
start|after|pronoun|none|	saying -49
start|after|protestar|	none -40
start|after|protester|	none -19
start|after|prévenir|	none -13	preposition -35
start|after|pt|	auxiliary 67	coordinator 8	determiner 15	judging -68	other -9	preposition -42	that -46	verb-saying -50
start|after|pt|away|2|	saying -88
start|after|pt|away|3|	saying 43
start|after|pt|away|4|	other -10	saying 22
start|after|pt|away|5|	saying -77
start|after|pt|direct|	saying -81
start|after|pt|elided|	saying -77
start|after|pt|inverted|	other -9	saying 36
start|after|pt|mood|	none -9
start|after|queixar|	none -37
start|after|raccontare|	none -48	word -40
start|after|raconter|first|	qui -10
start|after|raconter|	none -11	verb -34	word -79
start|after|rappeler|	none 81	word 24
start|after|reclamar|	none -42	word -32
start|after|reconnaître|	none -107
start|after|reconocer|	none -38
start|after|recordar|	none 10
start|after|regretter|	none -85	word -57
start|after|relatar|	none -9	word 17
start|after|responder|	none -58
start|after|resumir|	none -25	word -22
start|after|ricordare|	none -10
start|after|riferire|	none 59
start|after|réagir|	none -19	word -16
start|after|résumer|	none -20	word -20
start|after|sagen|	adverb 41	auxiliary -37	capital -32	determiner 24	no -18	none 38	verb 34	word 53	yes 82
start|after|sagen|first|	der 29	die -21
start|after|saying|	auxiliary 86	capital -93	coordinator -10	determiner -7	past -7	present 30	pronoun -33	that -24	verb-saying -15	word 17
start|after|saying|ending|58|	word -43
start|after|saying|ending|79|	word -23
start|after|saying|ending|al|	preposition -12
start|after|saying|ending|au|	preposition -40
start|after|saying|ending|a|	preposition 13
start|after|saying|ending|be|	auxiliary 42
start|after|saying|ending|ce|	word -54
start|after|saying|ending|da|	preposition -37	word -77
start|after|saying|ending|de|	auxiliary 17	preposition -59
start|after|saying|ending|di|	preposition 26
start|after|saying|ending|do|	preposition -42	verb-saying -46	word -89
start|after|saying|ending|du|	determiner -40
start|after|saying|ending|ef|	word -32
start|after|saying|ending|ei|	auxiliary 23
start|after|saying|ending|el|	preposition 16
start|after|saying|ending|em|	preposition -61
start|after|saying|ending|en|	coordinator 46	preposition -69	word 39
start|after|saying|ending|er|	adverb 63	determiner -16	pronoun -32	word -92
start|after|saying|ending|et|	coordinator 36
start|after|saying|ending|fe|	word 10
start|after|saying|ending|he|	that -45
start|after|saying|ending|ia|	word -77
start|after|saying|ending|ie|	determiner -58
start|after|saying|ending|in|	capital -54	preposition -64
start|after|saying|ending|io|	word -30
start|after|saying|ending|is|	auxiliary 38
start|after|saying|ending|já|	adverb 20
start|after|saying|ending|l'|	determiner -19
start|after|saying|ending|la|	determiner 21
start|after|saying|ending|le|	determiner -25	word -23
start|after|saying|ending|lo|	determiner 14
start|after|saying|ending|lu|	word -36
start|after|saying|ending|l’|	determiner 18
start|after|saying|ending|ma|	preposition -60
start|after|saying|ending|me|	pronoun -16
start|after|saying|ending|na|	preposition -33	word -63
start|after|saying|ending|ne|	determiner 72
start|after|saying|ending|no|	preposition -41	word 60
start|after|saying|ending|ns|	preposition -43
start|after|saying|ending|nt|	verb-saying -48	word 18
start|after|saying|ending|on|	preposition -66	word -49
start|after|saying|ending|or|	preposition -37	word -65
start|after|saying|ending|os|	word 40
start|after|saying|ending|o|	determiner -62
start|after|saying|ending|ra|	word -78
start|after|saying|ending|re|	adverb 23	preposition -31	word -14
start|after|saying|ending|ro|	word -54
start|after|saying|ending|rs|	preposition -27
start|after|saying|ending|se|	word -8
start|after|saying|ending|te|	word 25
start|after|saying|ending|to|	word -71
start|after|saying|ending|té|	word -29
start|after|saying|ending|ue|	that -61	word -37
start|after|saying|ending|ui|	word -88
start|after|saying|ending|ur|	word -55
start|after|saying|ending|us|	preposition -15
start|after|saying|ending|à|	preposition 14
start|after|saying|ending|ão|	word 66
start|after|saying|ending|è|	auxiliary 35
start|after|saying|ending|ée|	word -39
start|after|saying|first|	58 -43	79 -23	a -23	aber 57	al -65	au -40	auteur -52	che -45	chef -32	cheffe -45	con -47	da -37	dans -42	de -24	del 16	der -16	di 26	die -58	directrice -55	do -42	du -40	déléguée -36	em -59	en 17	entre -31	er -23	es 25	et 36	habe 30	is 38	já 20	l' -19	la 21	lo 14	lors -27	l’ 18	me -16	na -33	no -41	numa -60	o -62	por -37	presidenta -58	presidente -73	présidente -61	que -61	qui -85	responsable -29	sei 23	sous -15	werde 17	à 14	è 35	élu -36
start|after|scrivere|	none -19
start|after|sentenciar|	none -27
start|after|señalar|	none 66
start|after|souffler|	none -37
start|after|spiegare|	auxiliary 20	none 35	word 14
start|after|subordinator|	determiner -13	verb-saying -50
start|after|teilen|	no 44
start|after|that|	auxiliary -27	determiner -44	preposition -61	verb-judging -40	verb-saying -22	word -38
start|after|that|auxiliary|	saying -20
start|after|that|marks|	saying 10
start|after|that|none|	saying -36
start|after|that|verb|	saying -41
start|after|témoigner|	none -31	word -31
start|after|unlisted|	determiner -11	no -42	none -50	preposition -15	word -38
start|after|verb-saying|auxiliary|	saying -44
start|after|verb-saying|	determiner 43	preposition -33	that -74
start|after|verb-saying|marks|	saying -15
start|after|verb|false|auxiliary|	judging -57	saying -31
start|after|verb|false|marks|	saying 12
start|after|verb|false|none|	judging -10	other -14	saying -27
start|after|verb|false|verb|	judging -43	saying -23
start|after|verb|true|auxiliary|	saying 37
start|after|verb|true|marks|	saying 55
start|after|verb|true|none|	other -60	saying 87
start|after|verb|true|verb|	saying 17
start|after|vertellen|	auxiliary 32	determiner -23	none -33
start|after|vertellen|first|	die -23
start|after|words|10-15|false|	none 44
start|after|words|10-15|true|	auxiliary 36
start|after|words|1|false|	auxiliary -105	marks -96	none -121	verb -123
start|after|words|2|false|	auxiliary 54	marks 29	none 68	verb -6
start|after|words|2|true|	none 87
start|after|words|3|false|	marks 87	none 20
start|after|words|3|true|	none -22
start|after|words|4-5|false|	marks 77	none 45	verb 6
start|after|words|4-5|true|	auxiliary 50	none 28
start|after|words|6-9|false|	auxiliary -27	marks -67	none -34	verb -61
start|after|words|6-9|true|	auxiliary -6	marks -8	none 71	verb 8
start|after|word|	, -116	auxiliary 37	capital -28	coordinator -62	determiner 34	preposition -39	pronoun 33	stop -114	verb-saying -55	word 14
start|after|word|auxiliary|	saying 36
start|after|word|marks|	saying 24
start|after|word|none|	judging -48	other -39	saying -10
start|after|word|verb|	saying 44
start|after|zeggen|	auxiliary 96	coordinator -46	determiner 28	none -21	word -12
start|after|zeggen|first|	en -46
start|after|étrangler|	none -21	word -22
start|before|(|auxiliary|	source -17
start|before|(|	capital -27
start|before|-|	capital -32
start|before|-|none|	preposition -57	source -31
start|before|	aankondigen -26	accusare -23	accuser -38	achar -16	acusar -48	adelantar -26	adiantar -7	admitir -49	advertir -70	afficher -12	affirmer 40	afirmar 47	ajouter 39	aldus 41	alegar 35	ammettere 50	annoncer 8	annunciare -75	antworten -55	anunciar -78	apelar -31	apontar -30	appeler -69	apprendre -31	asegurar -49	asentir -27	assegurar -8	assicurare -53	atribuir -50	attendre -19	avancer 26	avanzar -18	avisar 31	avouer -51	avvertire 22	beloven 27	benadrukken 24	berichten 57	bestätigen -35	beteuern -9	betogen 37	betonen 58	bevestigen -16	bezeichnen -27	bitten -22	blijven -59	calcular 26	calificar -20	celebrar -27	chamar -19	chiarire 30	citar -34	classificar -31	comemorar -46	comentar -45	comunicar -21	comunicare 30	concedere -33	confermare 21	confessar -43	confier -12	confirmar -77	confirmer -26	considerar -29	contar -59	contestar -55	contestare -60	contester -46	contrapor -6	così -23	criticar -44	croire -13	culpar -19	d' 26	de -9	decir 15	declarar -46	defender -75	definire -16	demander -91	denken -13	denunciar -27	descartar -54	desmentir -31	destacar -23	dire -13	dixit -8	dizer 18	drohen -31	décrire -35	défendre -30	démentir -48	dénoncer 33	elogiar -28	entgegnen 9	ergänzen 33	erinnern 31	erklären 8	erläutern 44	erzählen -6	escludere -55	escrever 29	escusar -54	esperar -17	espérer -54	estimer 37	evitar -21	exclure -29	excuser -36	exiger -55	exigir -56	explicar 24	expliquer 45	faire_valoir 6	falar -32	felicitar -63	finden 20	fragen 40	féliciter -45	garantir 10	garantire -13	geben -18	geven -78	giurare -75	heißen -15	heißt 36	heten 19	houden -57	indicar -29	indiquer 20	informar 32	inquiéter -19	invitar -23	invitare -49	jurer 30	justificar -43	klinken -22	kritisieren 67	kündigen 24	lamentar -53	lamentarse -20	lassen 51	laten -45	laut -73	leer -47	lembrar -57	ler -26	limitar -18	llamar -28	mahnen -59	mandar -28	manter -41	meinen -24	melden 21	mostrar -56	nach -77	negar -59	negare -48	nennen -26	noemen -34	noter -38	ontkennen -26	opmerken -15	par -54	para -63	parlare -18	parler -16	pedir -70	per -54	perguntar -15	plaider -52	pointer -31	pour -73	precisar 12	preferir -49	prever -47	proclamare -51	prometer -50	promettere -48	promettre -6	proponer -42	proposer -53	préciser 25	prévenir 52	prévoir -52	publicar -25	queixar -28	querer -14	raccontare 34	raconter -30	rappeler 14	rechnen 81	reclamar -40	reconhecer -24	reconnaître -28	reconocer -37	recordar -49	recusar -17	redouter -24	refuser -21	regretter 41	rejeitar -34	rejeter -18	relever -48	remeter -36	replicar -6	replicare -15	reprendre -43	responder 14	resumir -33	revelar 35	ribattere -38	riconoscere -61	ricordare -42	riferire 20	ringraziare -34	rire -25	rispondere -19	rivendicare -45	räumen -26	réagir -45	réclamer -68	répondre -42	saber -23	sagen -22	saluer -30	sapere 28	schreiben -17	scrivere -50	secondo -18	selon 19	señalar -14	si 41	so 7	sommen 58	sostener -8	sostenere 34	sottolineare -50	souffler 34	souhaiter -20	souligner 54	soutenir -85	souvenir -31	spiegare -23	sprechen -26	spreken -66	staan 10	staat -42	stando -47	stehen -30	stellen -37	sustentar -13	teilen 13	tempérer 28	trouver -32	unlisted 7	valorar -36	vatten -33	ver -25	verklaren 53	verlangen -62	versprechen 29	verweisen -63	verzekeren 61	vinden 30	voir -13	volgens -17	vouloir -24	vragen -66	werfen -17	weten -39	wijzen -61	willen -18	zeigen -43	zien -46	zo 10	äußern -36	écrire -25	évaluer -12	évoquer -33
start|before|aankondigen|	none -37
start|before|according|source|auxiliary|	( -64	, 35	: -55	adverb -29	determiner -59	preposition 15	stop -15	verb-saying 31	word 29
start|before|according|source|marks|	stop 27
start|before|according|source|none|	( -40	, -18	: -69	; -22	adverb 39	auxiliary -42	coordinator -82	determiner -39	end -42	preposition -24	pronoun 45	stop 7	that -26	word -80
start|before|according|source|verb|	( -32	, -77	determiner -62	preposition -86	quote 30	stop 35	verb-saying -41	word 32
start|before|accusare|	determiner -23	none -30	preposition -14
start|before|accuser|	determiner -30	none -40	preposition -33
start|before|accuser|first|	le -27
start|before|achar|	determiner -17	none -17
start|before|achar|first|	o -17
start|before|acusar|	adverb -15	capital -42	determiner -18	none -61	preposition -44
start|before|acusar|first|	o -15
start|before|adelantar|	none -26
start|before|adiantar|	none -9	preposition -7	that -7
start|before|admettre|	determiner -58	none -15
start|before|admitir|	determiner -47	none -62	preposition -46	word -6
start|before|admitir|first|	el -12	o -52
start|before|advertir|	capital -29	determiner -12	none -96	preposition -23
start|before|afficher|	determiner -12	none -14
start|before|affirmer|	determiner 57	none 45	preposition 43	word -26
start|before|affirmer|first|	le 52
start|before|afirmar|	capital 24	determiner 13	none 55	preposition -42	that -24	verb 35
start|before|afirmar|first|	em -33	o 33
start|before|ajouter|	none 47
start|before|aldus|	none 54
start|before|alegar|	none 50	preposition -25	that -22
start|before|alertar|	none 8	preposition -41
start|before|ammettere|	determiner 32	none 53	preposition 22
start|before|ammettere|first|	il -88
start|before|annoncer|	auxiliary -58	capital 24	determiner 13	none 42	preposition 30	stop -33	word -41
start|before|annoncer|first|	le -28	paris 26
start|before|annunciare|	determiner -74	none -93
start|before|annunciare|first|	il -36
start|before|antworten|	determiner 9	yes -55
start|before|antworten|first|	das 9
start|before|anunciar|	capital -27	determiner -44	none -89	preposition -56	stop -55	that -10
start|before|anunciar|first|	el -23	la -30	o -48
start|before|apelar|	none -36	preposition -18
start|before|apontar|	capital -58	none -42
start|before|appeler|	capital -46	determiner -55	none -92	preposition -40
start|before|appeler|first|	le -30
start|before|apposed|saying|none|	determiner -60	preposition -50	stop -71	that -21	word -42
start|before|apposition|judging|none|	adverb -20	determiner -30	preposition -26	pronoun -34	that -25	word -21
start|before|apposition|saying|auxiliary|	preposition -31
start|before|apposition|saying|none|	, -59	adverb -30	determiner -66	preposition -72	pronoun -70	stop -93	that -32	word -65
start|before|apposition|saying|verb|	determiner -24	that -39
start|before|apposition|thinking|none|	adverb -18	determiner -30	preposition -36	pronoun -44	that -27	word -26
start|before|apprendre|	determiner -31	none -46
start|before|asegurar|	determiner -10	none -51	preposition -33	that -8
start|before|asegurar|first|	el -8
start|before|asentir|	none -34	preposition -27
start|before|asks|false|	auxiliary 24	marks -17	none -17	verb -14
start|before|assegurar|	none -9	preposition -8	that -8
start|before|assicurare|	determiner -22	none -76	that -6
start|before|assicurare|first|	il -12
start|before|assurer|	determiner -29	none -31	preposition -33	stop -31	that -10	word -14
start|before|assurer|first|	dans -27	la -60	l’ 30
start|before|atribuir|	determiner -14	none -63	preposition -19
start|before|atribuir|first|	la -18	o -15
start|before|attendre|	none -22
start|before|auxiliary|	capital -70	determiner 17	word 18
start|before|auxiliary|none|	, 58	judging -50	preposition -86	saying 34	source -80	stop -63	that -26	word -40
start|before|auxiliary|verb|	saying -11
start|before|avancer|	none 13
start|before|avanzar|	none -21
start|before|avisar|	determiner -44	none 23	that -11
start|before|avouer|	determiner -42	none -75
start|before|avvertire|	none 31	preposition 22	that -10
start|before|away|3|	capital 21	determiner -51	preposition -78	pronoun -59
start|before|away|4|	capital 31	determiner 17	preposition -87	pronoun 47
start|before|away|5|	auxiliary -30	capital -61	determiner 60	preposition -7	pronoun 52	that -24	word -38
start|before|away|6|	( -28	- -14	capital -17	coordinator 14	determiner -17	preposition -6	pronoun 11	quote -59	subordinator -31	that 28
start|before|before|	 -80	. 10	: 28	; 30	? 52	start -52
start|before|beloven|	none 28
start|before|benadrukken|	none 34
start|before|berichten|	auxiliary 40	determiner 48	no 39	yes 40
start|before|bestätigen|	determiner -63	no -63
start|before|beteuern|	auxiliary 60	determiner -14	stop 60
start|before|betogen|	none 37
start|before|betonen|	auxiliary 58	preposition 36	yes 58
start|before|bezeichnen|	determiner -28	no -27	none -30
start|before|bezeichnen|first|	die -30
start|before|bitten|	no -22
start|before|blijven|	capital -51	determiner -22	none -81	preposition -32	word -34
start|before|blijven|first|	de -20
start|before|calcular|	determiner 30	none 38	preposition -76
start|before|calcular|first|	el -60
start|before|calificar|	capital -40	determiner -16	none -21	preposition -15
start|before|calificar|first|	su -8
start|before|capital|	( -69	, -32	- 41	adverb -7	auxiliary -8	capital -141	coordinator -17	determiner 24	preposition 20	pronoun 64	quote -57	verb-judging -67	verb-saying -14	verb-thinking -77	word 45	– -93	— -60
start|before|capital|auxiliary|	, -8	: -69	capital -20	determiner -32	preposition 7	saying -11	source 11	stop -10	word -44
start|before|capital|marks|	preposition -80	saying -21	source 28
start|before|capital|none|	( 10	, -58	: -68	; -44	adverb -21	auxiliary -40	coordinator -21	determiner -14	judging 7	preposition 27	pronoun -37	saying -7	source -57	stop -8	subordinator -42	that -49	thinking -42	verb-saying -14	word -36
start|before|capital|verb|	, 9	determiner -42	end -63	judging -32	preposition -11	pronoun -26	quote -50	saying 17	source -41	stop 47	word -49
start|before|celebrar|	determiner -26	none -34	preposition -35
start|before|celebrar|first|	el -21
start|before|chamar|	none -20	preposition -20
start|before|chiarire|	none 44
start|before|chiedere|	capital 30	determiner -96	preposition -79	stop 31
start|before|chiedere|first|	l’ -78
start|before|citar|	none -41
start|before|classificar|	none -42
start|before|comemorar|	determiner -43	none -64
start|before|comemorar|first|	o -43
start|before|comentar|	none -65
start|before|comunicare|	none 43
start|before|comunicar|	determiner -21	none -22
start|before|concedere|	none -46
start|before|confermare|	capital 48	determiner -94
start|before|confermare|first|	il -61
start|before|confessar|	none -62
start|before|confier|	none -16	stop -12
start|before|confirmar|	determiner -57	none -90	preposition -64	stop -68
start|before|confirmar|first|	o -55
start|before|confirmer|	, 33	capital -89	none -21	word -77
start|before|confirmer|first|	le 45
start|before|considerar|	determiner -23	none -35	preposition -29	that -19
start|before|considerar|first|	o -20
start|before|contar|	, -46	capital -28	determiner -59	none -63	preposition -12	that -7	verb -32
start|before|contar|first|	a -22	el -45	uma -31
start|before|contestare|	determiner -50	none -79	stop -55
start|before|contestare|first|	l’ -42
start|before|contestar|	determiner -15	none -77	preposition -50	that -9
start|before|contester|	determiner -46	none -65	preposition -44
start|before|contrapor|	none -6	that -6
start|before|così|	, -23	capital -23	none -23	verb -23
start|before|così|first|	non -23
start|before|criticar|	none -61	stop -42
start|before|croire|	none -17
start|before|culpar|	determiner -19	none -28
start|before|culpar|first|	o -18
start|before|decir|	capital -63	determiner 23	marks 48	none -8	preposition -59	that -12
start|before|decir|first|	el 36
start|before|declarar|	determiner -53	none -57	preposition -29
start|before|declarar|first|	o -48
start|before|defender|	determiner -38	none -105	preposition -61
start|before|definire|	determiner -16	none -19
start|before|demander|	determiner -70	none -108	preposition -37	stop -66	that -15	verb -58
start|before|demander|first|	la -34	le -37	sa -40
start|before|denken|	none -18
start|before|denunciar|	determiner -27	none -39
start|before|descartar|	determiner -28	none -71	that -7
start|before|descartar|first|	el -26	la -18
start|before|desmentir|	none -44
start|before|destacar|	determiner -23	none -26
start|before|determiner|	adverb 42	auxiliary 23	capital 6	determiner -90	preposition -54	quote 18	verb-judging -69	verb-saying -97
start|before|determiner|auxiliary|	( -55	, 42	: -52	; 56	determiner 10	judging 37	preposition -6	saying 46	stop 26	word 39
start|before|determiner|marks|	, 50	preposition 49	saying 35	source -44
start|before|determiner|none|	( -43	: -74	; -61	adverb -11	auxiliary -63	coordinator 28	determiner -115	end -45	judging -66	other -88	preposition -19	pronoun 11	quote -31	saying -56	source 51	stop -12	subordinator -85	that -34	thinking -49	verb-saying -76	word -24
start|before|determiner|verb|	( -32	, -51	adverb -92	determiner -36	judging -72	source -21	stop 34	that -39	verb-saying -40	word 51
start|before|de|apposition|	judging -26	saying -100	thinking -38
start|before|de|away|3|	saying -30	source -22
start|before|de|away|4|	saying 40	source 28
start|before|de|away|5|	judging 33	saying 65	source -60
start|before|de|away|6|	judging -10	source 16	thinking -38
start|before|de|direct|	judging -57	saying -110
start|before|de|inverted|	judging 11	other 25	saying 43
start|before|de|	judging 7	other 25	preposition -29	pronoun 26	saying 14	subordinator 23	thinking -38	word 7
start|before|de|mood|	no -61	yes 72
start|before|direct|judging|auxiliary|	preposition -34
start|before|direct|judging|none|	adverb -11	determiner -29	preposition -20	word -51
start|before|direct|judging|verb|	preposition -19
start|before|direct|saying|auxiliary|	determiner 14	word -52
start|before|direct|saying|none|	, -107	adverb -74	determiner -52	end -87	preposition -77	pronoun -27	stop -82	subordinator -28	that -24	word -75
start|before|direct|saying|verb|	: -34	determiner -34	end -62	preposition -68	pronoun -72	quote -60	that -49	word -60
start|before|direct|thinking|none|	adverb -17	determiner -19	preposition -14
start|before|dire|	, -48	auxiliary 19	capital -83	none -30	preposition -57	pronoun -45	quote -42	stop 35	verb 10	word -16
start|before|dire|first|	il -53	l' -66	le -92	l’ 45
start|before|dixit|	none -9	stop -8
start|before|dizer|	auxiliary 35	capital -76	preposition 34	that -70	verb 34	word -8
start|before|dizer|first|	a -69	em -29	o -57
start|before|drohen|	capital -31	no -31
start|before|décrire|	capital -35	none -45
start|before|défendre|	determiner -63	none -64
start|before|démentir|	determiner -45	none -54	preposition -12
start|before|dénoncer|	determiner 32	none 23
start|before|d’|	determiner 22	none 23	stop -20
start|before|elogiar|	determiner -27	none -30	preposition -29
start|before|elogiar|first|	el -21
start|before|ending|(|	( -28
start|before|ending|-|	- -14
start|before|ending|05|	word -35
start|before|ending|15|	word 28
start|before|ending|20|	word 25
start|before|ending|ad|	capital -22
start|before|ending|al|	capital -12	preposition -33
start|before|ending|am|	capital 38
start|before|ending|an|	capital -46	pronoun 35
start|before|ending|ao|	preposition -30
start|before|ending|ar|	capital -13	determiner -42
start|before|ending|as|	capital -23	determiner 50	preposition -44
start|before|ending|at|	that 31
start|before|ending|au|	preposition -71
start|before|ending|a|	auxiliary -62	preposition -11
start|before|ending|ca|	capital -14
start|before|ending|ce|	capital -76
start|before|ending|ch|	capital -47
start|before|ending|c’|	capital -21
start|before|ending|da|	capital -76	preposition -59
start|before|ending|de|	capital 29	determiner 13	preposition -73
start|before|ending|di|	capital -78
start|before|ending|do|	capital -72	preposition -23
start|before|ending|ei|	preposition -13	pronoun -64
start|before|ending|el|	capital -85	determiner -45	preposition -25
start|before|ending|em|	preposition 7
start|before|ending|en|	capital 42	determiner 10	preposition 25
start|before|ending|eo|	capital -72
start|before|ending|er|	determiner 7	preposition -15	pronoun -13
start|before|ending|es|	capital -56	determiner 6	pronoun 10
start|before|ending|et|	pronoun -10
start|before|ending|eu|	determiner 32
start|before|ending|ez|	preposition -20
start|before|ending|gé|	capital -65
start|before|ending|he|	capital 58
start|before|ending|hr|	determiner -80
start|before|ending|ia|	capital -39
start|before|ending|ie|	capital -25	determiner 19	pronoun 33	subordinator 28
start|before|ending|ij|	pronoun 11
start|before|ending|il|	determiner -26
start|before|ending|im|	preposition -62
start|before|ending|in|	capital 32	preposition -10
start|before|ending|io|	capital -64
start|before|ending|is|	capital -22	determiner -37	preposition 15
start|before|ending|it|	capital -80	preposition 43
start|before|ending|i|	determiner -66
start|before|ending|jn|	auxiliary -53
start|before|ending|já|	capital -53
start|before|ending|ke|	capital -62
start|before|ending|l'|	determiner 32
start|before|ending|la|	capital -70	determiner -10	preposition -66
start|before|ending|le|	capital -6
start|before|ending|li|	capital -49
start|before|ending|lo|	capital -25	determiner -48	preposition -24	pronoun -16
start|before|ending|ls|	capital -79	preposition -38	pronoun -22
start|before|ending|lt|	capital 8
start|before|ending|l’|	determiner -14
start|before|ending|ma|	determiner -36
start|before|ending|me|	capital -45	pronoun -58
start|before|ending|na|	capital -39	determiner -8	preposition -26
start|before|ending|nd|	capital -57
start|before|ending|ne|	capital 22	determiner -71
start|before|ending|nn|	subordinator -34
start|before|ending|no|	capital 13	preposition -34
start|before|ending|ns|	capital -26	preposition -32
start|before|ending|nt|	capital -91	preposition -28
start|before|ending|oa|	capital -61
start|before|ending|of|	subordinator 7
start|before|ending|oi|	auxiliary 16
start|before|ending|on|	capital 15	determiner -103	preposition -31	pronoun -14
start|before|ending|op|	preposition 7
start|before|ending|or|	capital 20	preposition 28
start|before|ending|os|	capital -65	determiner 22
start|before|ending|ou|	capital 43
start|before|ending|o|	determiner -12
start|before|ending|ra|	capital -35	preposition 33
start|before|ending|re|	capital 57	preposition -50
start|before|ending|ri|	capital -16
start|before|ending|ro|	capital -54
start|before|ending|sa|	determiner -13
start|before|ending|se|	capital 69
start|before|ending|st|	capital 48
start|before|ending|su|	determiner -64
start|before|ending|ta|	capital -21
start|before|ending|te|	capital 21
start|before|ending|ti|	capital -51
start|before|ending|to|	capital -69
start|before|ending|tá|	capital -68
start|before|ending|té|	capital -28
start|before|ending|uf|	preposition -15
start|before|ending|ul|	preposition -22
start|before|ending|um|	determiner 20	preposition -46
start|before|ending|un|	capital 45	determiner 17
start|before|ending|ur|	capital -42	determiner -27	preposition -62
start|before|ending|us|	capital 36
start|before|ending|ve|	capital -68
start|before|ending|vo|	capital -27
start|before|ending|wa|	capital -55
start|before|ending|za|	capital -54
start|before|ending|zt|	capital 42
start|before|ending||	quote -59
start|before|ending|à|	preposition -12
start|before|ending|ás|	capital -46
start|before|ending|ão|	capital 25
start|before|ending|è|	auxiliary 25
start|before|ending|ée|	capital -67
start|before|ending|ïc|	capital -71
start|before|ending|—|	— -26
start|before|entgegnen|	yes 9
start|before|ergänzen|	auxiliary 33	yes 33
start|before|erinnern|	determiner 31
start|before|erklären|	auxiliary -23	capital -7	determiner 58	no -23	none 50	preposition -24	pronoun 80	stop 67	verb 45	yes 15
start|before|erklären|first|	man 74
start|before|erläutern|	, 23	capital 9	determiner 47	no 55	none 42
start|before|erläutern|first|	das 36
start|before|erzählen|	, -15	determiner -15	no -19	none -19	preposition -23
start|before|escludere|	determiner -11	none -77
start|before|escludere|first|	il -11
start|before|escrever|	none 13	preposition 29
start|before|escusar|	capital -13	determiner -37	none -75	preposition -51
start|before|escusar|first|	o -33
start|before|esperar|	determiner -14	none -21	preposition -16
start|before|espérer|	none -79
start|before|estimer|	capital -70	determiner 45	none 50	preposition -53	that -27
start|before|estimer|first|	le 46
start|before|es|	- -13	capital -11	determiner -22	judging -35	other -43	preposition -74	pronoun -41	quote -23	saying -18	source -11	thinking -25
start|before|es|according|	source -11
start|before|es|apposed|	saying -56
start|before|es|apposition|	judging -21	saying -45
start|before|es|away|3|	saying -55	source -92
start|before|es|away|4|	saying 52
start|before|es|away|5|	saying -10	source -7
start|before|es|away|6|	judging -22	other -43	saying -34	source 8	thinking -25
start|before|es|direct|	judging -25	saying -55	thinking -16
start|before|es|inverted|	judging -44	other -43
start|before|es|mood|	none -21
start|before|evitar|	determiner -11	none -22
start|before|evitar|first|	el -11
start|before|exclure|	determiner -31	none -33
start|before|exclure|first|	la -31
start|before|excuser|	none -42
start|before|exiger|	determiner -56	none -80
start|before|exiger|first|	la -55
start|before|exigir|	determiner -48	none -77	preposition -8	stop -54
start|before|exigir|first|	el -22	o -45
start|before|explicar|	determiner 24	none 30	preposition -58	that -6
start|before|explicar|first|	la -66
start|before|expliquer|	none 43
start|before|faire_valoir|	auxiliary 14	determiner 11	none -19	that -18
start|before|faire_valoir|first|	la 53
start|before|falar|	determiner -13	none -33	preposition -34	verb -35
start|before|falar|first|	o -13
start|before|felicitar|	determiner -48	none -90	preposition -50
start|before|felicitar|first|	el -25
start|before|first|	 -59	( -28	- -14	a -16	al -36	almada -39	als -38	ao -30	as 54	au -71	auf -15	bei -11	bogotá -68	chez -20	con -31	c’ 37	da -59	dal -9	dans -32	darin 49	dat 31	de 7	den 9	der -13	deren -65	desde -52	dessen -38	die 19	do -23	díli -43	een 7	eine -58	el -45	em 7	en -28	entre -47	er 34	es -21	foi 16	gstaad -22	haar -42	het -10	hippolyte -62	hun -54	i -66	ihr -80	il -11	ils -22	im -92	in -10	interrogé -63	interrogée -24	joint -18	já -53	l' 32	la -10	ledit -35	lei -64	les 6	leur -27	lisboa -61	lo -39	los 35	loïc -71	l’ -14	man 35	maputo -29	me -58	meester -31	mense -72	más -51	na -26	nel -19	no 19	non 16	o -12	of 7	on -14	op 7	os -45	ottawa -55	para 33	paris 18	pelo -24	per -36	plus -48	por -34	pour -40	prenant -58	quant -23	quanto -24	questionada -15	questionado -27	sa -13	seine 42	seu 32	si -8	sie 33	son -103	su -64	sul -22	sur -51	trois -37	um 7	uma -36	un 34	una -8	une -80	uno -37	wenn -34	wer 60	wie 38	zij 26	zijn -53	à -12	è 25	— -26
start|before|fragen|	no 26
start|before|fr|according|	source -11
start|before|fr|apposed|	saying -68
start|before|fr|apposition|	judging -22	saying -90	thinking -26
start|before|fr|	auxiliary 26	capital -17	judging -64	preposition -67	quote -41	source -11	subordinator -6	thinking -25	word -20
start|before|fr|away|3|	saying 8	source -64
start|before|fr|away|4|	saying -56	source -19
start|before|fr|away|5|	judging -59	saying -30	source -17	thinking -25
start|before|fr|away|6|	judging -47	thinking -21
start|before|fr|direct|	judging -44	saying -107	thinking -22
start|before|fr|inverted|	judging -72	saying 27
start|before|fr|mood|	none -12
start|before|féliciter|	determiner -34	none -60
start|before|garantire|	determiner 16
start|before|garantir|	, -54	determiner -53	none 16	preposition 42	that -14
start|before|garantir|first|	a 42
start|before|geben|	auxiliary 17	determiner -54	no -77	none -61	preposition 24	stop -59
start|before|geven|	none -104
start|before|giurare|	none -79
start|before|halten|	capital -53	determiner -40	no -62	none -63	preposition 9
start|before|heißen|	adverb 76	auxiliary -22	no 17	preposition 53	yes -19
start|before|heißt|	stop 36
start|before|houden|	capital -45	determiner -40	none -70	preposition -41	pronoun -29	verb -27	word -29
start|before|indicar|	none -42
start|before|indiquer|	determiner 23	none 33
start|before|informar|	, 67	determiner 31	none 60	preposition -62	stop 20	that -16	verb 12	word 52
start|before|informar|first|	a 14	o -10
start|before|inquiéter|	none -25	preposition -19
start|before|inverted|judging|auxiliary|	, 47	stop -39
start|before|inverted|judging|none|	, -56	: -25	adverb -62	coordinator -18	determiner -26	preposition -33	quote -39	stop 28	subordinator -52	word -52
start|before|inverted|judging|verb|	adverb -29
start|before|inverted|other|none|	determiner -20	stop -44
start|before|inverted|other|verb|	, 23
start|before|inverted|saying|auxiliary|	, -18	: -77	; -20	adverb 88	determiner -37	preposition 17	stop 67	verb-saying 43
start|before|inverted|saying|marks|	, 21	determiner 48	preposition 58	stop -9
start|before|inverted|saying|none|	$ -69	, 56	: -84	; 28	adverb 10	auxiliary -65	coordinator 18	determiner -26	end 25	preposition -10	quote -39	stop 18	that -78	verb-saying -34	word 27
start|before|inverted|saying|verb|	: -49	quote -58	stop 55
start|before|invitare|	determiner -49	none -68	preposition -28
start|before|invitare|first|	la -49
start|before|invitar|	none -31	preposition -25
start|before|it|	( -28	capital -17	determiner -27	judging -47	preposition 8	pronoun -91	quote -50	saying -22	source -23	thinking -30	word -7
start|before|it|according|	source -23
start|before|it|apposed|	saying -53
start|before|it|apposition|	judging -24	saying -94	thinking -30
start|before|it|away|3|	saying -103	source -72
start|before|it|away|4|	saying -14	source -70
start|before|it|away|5|	saying 9	source 38
start|before|it|away|6|	judging -32	saying -21	source -59	thinking -30
start|before|it|direct|	judging -25	saying -90
start|before|it|inverted|	judging -42	saying 11
start|before|it|mood|	none -23
start|before|judging|	auxiliary -50	capital -19	determiner -39	preposition -11	present -36	pronoun 29
start|before|judging|ending|ar|	determiner -11
start|before|judging|ending|a|	preposition -20
start|before|judging|ending|de|	determiner 15
start|before|judging|ending|el|	determiner -18
start|before|judging|ending|em|	preposition -29
start|before|judging|ending|en|	capital -23	preposition -10
start|before|judging|ending|er|	capital -35	determiner -56
start|before|judging|ending|es|	determiner -17
start|before|judging|ending|ie|	determiner 10
start|before|judging|ending|il|	determiner -13
start|before|judging|ending|in|	determiner -26
start|before|judging|ending|is|	capital -31
start|before|judging|ending|jn|	auxiliary -50
start|before|judging|ending|l'|	determiner -32
start|before|judging|ending|la|	determiner -28
start|before|judging|ending|le|	determiner -41
start|before|judging|ending|l’|	determiner -25
start|before|judging|ending|no|	preposition -21
start|before|judging|ending|nt|	capital -19
start|before|judging|ending|on|	determiner -11
start|before|judging|ending|or|	capital -22
start|before|judging|ending|o|	determiner -27
start|before|judging|ending|su|	determiner -14
start|before|judging|ending|te|	capital 45
start|before|judging|ending|us|	capital -43
start|before|judging|ending|à|	preposition -30
start|before|judging|first|	a -20	de 14	der -56	die 10	ein -23	el -18	em -29	en -10	haar -11	il -33	l' -32	la -28	le -41	les -17	l’ -25	no -21	o -27	paris -12	son -11	su -14	zijn -50	à -30
start|before|judging|past|	, 28	: -25	adverb -68	auxiliary -47	determiner -29	preposition -29	pronoun -39	quote -46	stop 13	subordinator -57	that -27	word -26
start|before|judging|present|	coordinator -18	determiner -34	preposition -26	stop -24	that -8	word -24
start|before|jurer|	capital -49	none 43
start|before|justificar|	none -60	preposition -45
start|before|klinken|	none 18
start|before|kritisieren|	determiner 67
start|before|kündigen|	auxiliary 25	preposition 22	yes 25
start|before|lamentarse|	determiner -21	none -26	preposition -17
start|before|lamentarse|first|	el -20
start|before|lamentar|	determiner -50	none -67	preposition -53	that -7
start|before|lamentar|first|	a -59	o -33
start|before|lassen|	auxiliary 35	determiner 48	no 36	pronoun 51	verb-saying 8	yes 51
start|before|lassen|first|	er 52
start|before|laten|	auxiliary -10	capital -52	determiner 34	none -80	pronoun -42	word -50
start|before|laten|first|	de -8
start|before|laut|	auxiliary -57	capital -48	determiner -62	no -73	preposition -48	verb -52
start|before|leer|	determiner -52	none -49
start|before|lembrar|	, -31	capital -6	determiner -43	none -81	that -7
start|before|lembrar|first|	o -43
start|before|ler|	none -34	preposition -34
start|before|limitar|	none -24	preposition -20
start|before|llamar|	determiner -15	none -33	preposition -15
start|before|mahnen|	no -59
start|before|mandar|	determiner -35	none -35
start|before|manter|	none -58
start|before|meinen|	auxiliary -18	yes -18
start|before|melden|	auxiliary -25	determiner 30	none 46	preposition 66	pronoun -21	word 66
start|before|melden|first|	de 48
start|before|mood|none|	judging -23	other -14	source -16	thinking -56
start|before|mood|no|	judging -75	other -85	saying -36	source -34	thinking -38
start|before|mood|yes|	judging 41	saying 44	source 28
start|before|mostrar|	determiner -33	none -62	preposition -32	stop -43	word -12
start|before|mostrar|first|	el -14
start|before|nach|	determiner -74	no -77	verb -57
start|before|negare|	determiner -49	none -71
start|before|negare|first|	il -48
start|before|negar|	determiner -49	none -81	preposition -39	stop -60	that -8	word -12
start|before|negar|first|	el -28	em -44	o -46
start|before|nennen|	determiner -37	no -26	none -21	pronoun -14
start|before|nl|according|	source 14
start|before|nl|apposition|	judging -37	saying -106	thinking -40
start|before|nl|	auxiliary -53	judging 22	preposition 25	saying 7	source 14	subordinator -18	that 31	thinking -47	word 25
start|before|nl|away|4|	saying 34	source -38
start|before|nl|away|5|	saying -32
start|before|nl|away|6|	judging -28	saying 14	source 9	thinking -47
start|before|nl|direct|	judging -55	saying 20	thinking -37
start|before|nl|inverted|	judging 32	saying 13
start|before|nl|mood|	none 16
start|before|noemen|	capital -34	none -42
start|before|noter|	none -40
start|before|ontkennen|	determiner -26	none -37
start|before|ontkennen|first|	de -26
start|before|opmerken|	determiner -15	none -21
start|before|order|according|	source -16
start|before|order|apposed|	saying -105	thinking -22
start|before|order|apposition|	judging -38	saying -133	thinking -54
start|before|order|direct|	judging -63	saying -88	thinking -43
start|before|order|inverted|	judging 15	other 8	saying 61
start|before|other|	determiner -33	past 7	preposition -54
start|before|other|past|	, 17	determiner -24	preposition 17	stop -69
start|before|para|	( -47	, -55	- -27	; -28	auxiliary -80	capital -33	coordinator -27	determiner -66	end -23	marks -32	none -62	preposition -28	pronoun -53	quote -16	stop -87	verb -38	word -24
start|before|para|first|	 -11	- -27	a -8	as -70	el -21	em -9	la -38	o -71	os -45
start|before|parlare|	determiner -13	none -18	preposition -19
start|before|parlare|first|	il -13	la -13	l’ -9
start|before|parler|	capital -19	determiner -12	none -14	preposition -16	verb -15
start|before|parler|first|	son -8	à -12
start|before|par|	, -48	determiner -54	none -78
start|before|par|first|	la -37
start|before|pedir|	capital -30	determiner -63	none -75	preposition -62	stop -57	that -6	word -11
start|before|pedir|first|	a -36	desde -10	el -15	la -28	o -62	su -15
start|before|perguntar|	none -18	preposition -14
start|before|per|	( -12	, -63	; -16	auxiliary -52	capital -40	coordinator -16	determiner -73	end -33	none -51	preposition -37	pronoun -28	quote -14	stop -65	verb -36	word -29
start|before|per|first|	 -14	( -11	a -12	il -68	la -74	lo -37	l’ -33	nel -14	un -62	è -28
start|before|plaider|	determiner -50	none -77	preposition -32
start|before|pointer|	none -40
start|before|pour|	, -63	auxiliary -90	capital -45	coordinator -39	determiner -82	end -22	none -67	preposition -41	pronoun -41	stop -73	verb -62	word -20
start|before|pour|first|	au -10	c’ -21	il -24	la -60	le -79	l’ -17	me -17	une -23
start|before|precisar|	determiner -8	none 18	that -8
start|before|preferir|	capital -16	determiner -16	none -63	preposition -19	word -18
start|before|preposition|	adverb -53	capital 24	determiner -17	preposition -12	pronoun -32	quote -51	verb-saying -39	word -26
start|before|preposition|auxiliary|	, 23	: -51	preposition 43	saying 18	source 7	stop 72	word -98
start|before|preposition|marks|	saying -53
start|before|preposition|none|	, -23	: -46	adverb -43	coordinator -44	determiner -54	judging -44	other -22	preposition -97	pronoun -46	saying -14	source -114	that -27	thinking -18	word -12
start|before|preposition|verb|	, -53	: -43	determiner 32	judging 39	preposition -20	quote -55	saying -20	source -54	stop 35	that -30	word 45
start|before|prever|	determiner -45	none -65	preposition -39
start|before|proclamare|	determiner -49	none -63
start|before|prometer|	determiner -44	none -60	preposition -56	word -13
start|before|prometer|first|	el -31	o -47
start|before|promettere|	determiner -48	none -67
start|before|promettere|first|	la -44
start|before|promettre|	capital -60	determiner -129	none -8	preposition -62	that -9	word -21
start|before|promettre|first|	le -110
start|before|pronoun|	, -86	auxiliary -18	capital -59	pronoun -28	that -12	verb-saying 35	word 48
start|before|pronoun|auxiliary|	determiner -29	judging 22	preposition 46	source -41	stop 22	verb-saying 43
start|before|pronoun|marks|	saying 86	source -61	stop 32
start|before|pronoun|none|	, 47	determiner -28	preposition -62	source 32	stop 33	word -49
start|before|pronoun|verb|	, 25	saying -27	stop 29
start|before|proponer|	determiner -29	none -60	preposition -41
start|before|proposer|	determiner -57	none -73	preposition -35
start|before|proposer|first|	le -54
start|before|préciser|	, 51	determiner 66	none 37
start|before|prévenir|	none 75	that -26
start|before|prévoir|	determiner -53	none -75
start|before|pt|according|	source -24
start|before|pt|apposed|	saying -63
start|before|pt|apposition|	judging -25	saying -71	thinking -35
start|before|pt|away|3|	judging -63	saying -8	source 33
start|before|pt|away|4|	saying 26	source -67
start|before|pt|away|5|	judging -32	source -17
start|before|pt|away|6|	judging -30	other -38	saying -18	source -57	thinking -34
start|before|pt|	capital -76	determiner 23	judging -42	other -38	preposition -26	quote -8	saying -10	source -24	thinking -34	word -89
start|before|pt|direct|	judging -33	saying -63	thinking -13
start|before|pt|inverted|	judging -43	other -40	saying 20
start|before|pt|mood|	none -20
start|before|publicar|	none -36	preposition -25
start|before|queixar|	none -35	preposition -19
start|before|querer|	determiner -11	none -19	word -14
start|before|querer|first|	o -11
start|before|quote|	, -57
start|before|quote|none|	, -32	preposition -44	pronoun -33	saying -53	source -44	stop -41	that -25
start|before|raccontare|	determiner -85	none 48	preposition 43
start|before|raccontare|first|	la -85
start|before|raconter|	determiner -30	none -42
start|before|rappeler|	, -17	determiner 14	none 19	that -51
start|before|rappeler|first|	la -49	l’ 33
start|before|rechnen|	determiner 72	no 69	none 65	preposition 78	verb 45
start|before|reclamar|	determiner -36	none -54	preposition -32
start|before|reclamar|first|	el -23
start|before|reconhecer|first|	a -40
start|before|reconhecer|	none -36	preposition -36	that -7
start|before|reconnaître|	determiner -36	none -38
start|before|reconocer|	determiner -37	none -50
start|before|reconocer|first|	el -49
start|before|recordar|	, -39	determiner -51	none -65	preposition -44	that -7
start|before|recordar|first|	em -24
start|before|recusar|	determiner -26	none -24	preposition -16	stop -13	word -24
start|before|recusar|first|	a -12	à -32
start|before|redouter|	determiner -26	none -29
start|before|refuser|	determiner -18	none -26	preposition -24
start|before|refuser|first|	la -16	à -9
start|before|regretter|	determiner 13	none 31
start|before|rejeitar|	none -46
start|before|rejeter|	capital -18	none -19
start|before|relever|	determiner -50	none -69
start|before|remeter|	none -50	preposition -38
start|before|replicare|	determiner -15	none -17	preposition -15	that -8
start|before|replicare|first|	il -15
start|before|replicar|	determiner -6	none -6	that -6
start|before|reprendre|	determiner -36	none -62
start|before|responder|	capital -58	determiner -70	none 23	preposition -53	that -16
start|before|responder|first|	la -22	o -17
start|before|resumir|first|	en -18
start|before|resumir|	none -45	preposition -21
start|before|revelar|	determiner -35	none 51	preposition -10	that -33
start|before|ribattere|	determiner -37	none -53
start|before|riconoscere|	determiner -52	none -73
start|before|ricordare|	determiner -42	none -58	preposition -30
start|before|ricordare|first|	il -31	la -35
start|before|riferire|	, -7	determiner 27	none 8
start|before|riferire|first|	il 42
start|before|ringraziare|	determiner -34	none -47
start|before|ringraziare|first|	il -34
start|before|rire|	none -28
start|before|rispondere|	determiner -35	none -20	preposition -20
start|before|rivendicare|	determiner -46	none -63
start|before|räumen|	determiner -29	no -27	none 40	yes -23
start|before|réagir|	none -52	preposition -47
start|before|réclamer|	determiner -68	none -86	preposition -49
start|before|réclamer|first|	la -40	le -52
start|before|répondre|	capital -17	determiner -32	none -57	preposition -39	that -9
start|before|répondre|first|	interrogée -9
start|before|saber|	none -27	preposition -23
start|before|sagen|	, -21	adverb 14	auxiliary -18	capital 48	no -86	preposition -36	stop 97	verb -21	yes 64
start|before|sagen|first|	die 67	er -11	man 79
start|before|saluer|	determiner -31	none -30
start|before|saluer|first|	le -29
start|before|sapere|	auxiliary 28	determiner 28	none 27
start|before|saying|	- -7	auxiliary 27	capital -7	determiner -15	participle -48	preposition -12	pronoun 11	quote -53	subordinator -11	that -25	word -9
start|before|saying|ending|-|	- -7
start|before|saying|ending|05|	word -35
start|before|saying|ending|15|	word 28
start|before|saying|ending|20|	word 25
start|before|saying|ending|al|	preposition -13
start|before|saying|ending|ar|	capital -13	determiner -44
start|before|saying|ending|as|	capital 47	determiner 28
start|before|saying|ending|at|	that -16
start|before|saying|ending|au|	preposition -50
start|before|saying|ending|a|	auxiliary -61
start|before|saying|ending|ce|	capital -76
start|before|saying|ending|ch|	capital -10
start|before|saying|ending|da|	capital -71	preposition -59
start|before|saying|ending|de|	capital 33	preposition -62
start|before|saying|ending|do|	capital -54	preposition -22
start|before|saying|ending|ei|	preposition -10
start|before|saying|ending|el|	capital -78	determiner -29
start|before|saying|ending|em|	preposition 10
start|before|saying|ending|en|	capital 64	determiner 29	preposition -28
start|before|saying|ending|er|	capital 9	determiner -19	preposition -15	pronoun 8
start|before|saying|ending|es|	capital -52	determiner -47
start|before|saying|ending|et|	pronoun -22
start|before|saying|ending|eu|	determiner 36
start|before|saying|ending|ez|	preposition -19
start|before|saying|ending|gé|	capital -62
start|before|saying|ending|hr|	determiner -40
start|before|saying|ending|ia|	capital -41
start|before|saying|ending|ie|	capital -23	determiner 32	pronoun 25	subordinator 28
start|before|saying|ending|ij|	pronoun 19
start|before|saying|ending|il|	determiner -38	pronoun 10
start|before|saying|ending|im|	preposition 9
start|before|saying|ending|in|	capital -16	determiner 15
start|before|saying|ending|io|	capital -63
start|before|saying|ending|is|	capital -20	determiner -30	preposition 34
start|before|saying|ending|it|	capital -75
start|before|saying|ending|i|	determiner -51
start|before|saying|ending|jn|	auxiliary -29
start|before|saying|ending|já|	capital -41
start|before|saying|ending|ke|	capital -54
start|before|saying|ending|la|	capital -46	determiner -7	preposition -66
start|before|saying|ending|le|	determiner -9	pronoun 60
start|before|saying|ending|li|	capital -58
start|before|saying|ending|lo|	preposition -24
start|before|saying|ending|ls|	preposition -35
start|before|saying|ending|lt|	capital 8
start|before|saying|ending|l’|	determiner 7
start|before|saying|ending|ma|	determiner -36
start|before|saying|ending|me|	pronoun -52
start|before|saying|ending|na|	preposition -24
start|before|saying|ending|nd|	capital -56
start|before|saying|ending|ne|	capital 32	determiner -82
start|before|saying|ending|no|	capital 32	preposition -30
start|before|saying|ending|ns|	capital -26	preposition -31
start|before|saying|ending|nt|	capital -82
start|before|saying|ending|oa|	capital -58
start|before|saying|ending|of|	subordinator 7
start|before|saying|ending|on|	capital 23	determiner -51
start|before|saying|ending|op|	preposition 22
start|before|saying|ending|or|	capital 33	preposition 37
start|before|saying|ending|os|	capital -63	determiner -35
start|before|saying|ending|o|	determiner -13
start|before|saying|ending|ra|	capital -15	preposition 34
start|before|saying|ending|re|	capital 58	preposition -16
start|before|saying|ending|ro|	capital -45
start|before|saying|ending|sa|	determiner 23
start|before|saying|ending|se|	capital 42
start|before|saying|ending|st|	capital 16
start|before|saying|ending|su|	determiner -47
start|before|saying|ending|te|	capital -11
start|before|saying|ending|to|	capital -28
start|before|saying|ending|uf|	preposition -14
start|before|saying|ending|ul|	preposition -18
start|before|saying|ending|um|	determiner 22
start|before|saying|ending|ur|	capital -38	determiner -25	preposition -46
start|before|saying|ending|us|	capital 43
start|before|saying|ending||	quote -53
start|before|saying|ending|ée|	capital -63
start|before|saying|first|	 -53	- -7	al -13	als -35	au -50	auf -14	bei -10	beim 9	chez -19	da -59	dans -31	dat -16	de -9	den 27	der -46	desde -12	die 32	do -22	een 23	ein 14	eine -58	el -29	elle 60	em 10	en -28	er 56	haar -44	het -22	hij 13	i -51	ihr -40	il -25	interrogé -62	interrogée -24	já -41	la -7	le -9	ledit -35	les -47	leur -25	lisboa -58	los -35	l’ 7	me -52	meester -31	na -24	no 27	non 20	o -13	of 7	op 22	para 34	paris 19	pelo -24	plus -48	por -24	pour -40	prenant -58	quanto -23	questionado -27	sa 23	seu 36	sie 25	son -51	su -47	sul -18	sur -22	trois -30	um 15	uma -36	une -79	wer 60	wie 38	zij 26	zijn -29
start|before|saying|participle|	that -20
start|before|saying|past|	( -20	, 23	: -116	; 20	adverb 10	auxiliary -77	capital -26	coordinator 17	determiner -10	preposition -15	pronoun -74	quote -78	stop 39	subordinator -38	that -42	verb-saying 28	word -17
start|before|saying|present|	, 20	: -91	; -33	adverb -25	coordinator -90	determiner -95	end -76	preposition 6	stop 48	that -32	verb-saying -102	word -60
start|before|schreiben|	auxiliary 29	determiner -19	no -59	preposition 65	pronoun 30	yes 33
start|before|schreiben|first|	die -25
start|before|scrivere|	determiner -35	none -62	preposition -54
start|before|secondo|	, -85	auxiliary -50	capital -74	determiner 9	none -11	preposition -89	pronoun 47	stop -78	verb -40
start|before|secondo|first|	il 24
start|before|segundo|	, 17	capital -74	determiner 25	none 12	preposition -84
start|before|segundo|first|	a -34
start|before|según|	, -19	auxiliary -13	capital 23	none -18	preposition -97	stop 17
start|before|según|first|	el -76	la -6
start|before|selon|	, 24	auxiliary 9	capital 22	determiner 43	none 24	pronoun -27
start|before|selon|first|	la 14
start|before|señalar|	none -19
start|before|si|	determiner 41	none 61
start|before|sommen|	none 73	preposition 58
start|before|sostenere|	determiner 55	none 49	preposition 40	that -16
start|before|sostenere|first|	la 53
start|before|sostener|	determiner -6	none -9	that -8
start|before|sostener|first|	el -6
start|before|sottolineare|	none -73
start|before|souffler|	none 48
start|before|souhaiter|	none -22	word -14
start|before|souligner|	determiner 49	none 77	stop 63	that -16
start|before|source|	( -18	- -32	auxiliary -83	capital -20	determiner 29	preposition -46	pronoun -37	quote -44	source -16	word -90
start|before|source|ending|(|	( -18
start|before|source|ending|-|	- -32
start|before|source|ending|al|	preposition -33
start|before|source|ending|an|	pronoun 64
start|before|source|ending|as|	capital -67	determiner 40
start|before|source|ending|au|	preposition -54
start|before|source|ending|a|	preposition -57
start|before|source|ending|ca|	capital -14
start|before|source|ending|c’|	capital -21
start|before|source|ending|da|	capital -44
start|before|source|ending|de|	determiner 13
start|before|source|ending|di|	capital -67
start|before|source|ending|do|	capital -55
start|before|source|ending|el|	determiner -98	preposition -14
start|before|source|ending|em|	preposition -34
start|before|source|ending|en|	capital 7	preposition 52
start|before|source|ending|er|	capital -65	determiner 39
start|before|source|ending|es|	capital -16	determiner 55
start|before|source|ending|et|	pronoun -13
start|before|source|ending|ia|	capital -18
start|before|source|ending|ie|	determiner -9
start|before|source|ending|il|	pronoun -82
start|before|source|ending|im|	preposition -61
start|before|source|ending|in|	preposition -44
start|before|source|ending|io|	capital -14
start|before|source|ending|i|	determiner -45
start|before|source|ending|l'|	determiner 52
start|before|source|ending|la|	capital -55	determiner -10
start|before|source|ending|le|	determiner 36	pronoun -61
start|before|source|ending|lo|	determiner -45	pronoun -41
start|before|source|ending|l’|	determiner -84
start|before|source|ending|me|	pronoun -17
start|before|source|ending|na|	capital -9
start|before|source|ending|ne|	determiner 32
start|before|source|ending|no|	capital -25	preposition -35
start|before|source|ending|on|	capital -76	determiner -78	preposition -32	pronoun -35
start|before|source|ending|or|	preposition -39
start|before|source|ending|os|	determiner 25
start|before|source|ending|ou|	capital -12
start|before|source|ending|o|	determiner -17
start|before|source|ending|ra|	capital -36
start|before|source|ending|re|	preposition -49
start|before|source|ending|ro|	capital -31
start|before|source|ending|se|	capital 53
start|before|source|ending|ta|	capital -8
start|before|source|ending|te|	capital -70
start|before|source|ending|ti|	capital -51
start|before|source|ending|to|	capital -54
start|before|source|ending|un|	determiner 18
start|before|source|ending|ur|	preposition -45
start|before|source|ending|vo|	capital -27
start|before|source|ending||	quote -44
start|before|source|ending|à|	preposition -54
start|before|source|ending|è|	auxiliary -28
start|before|source|first|	 -44	( -18	- -32	a -57	as 21	au -54	c’ -21	dal -9	das 9	de 13	der 39	die -9	el -98	elle -61	em -34	entre -49	het -13	i -45	il -30	in -44	l' 52	la -10	le 30	les 55	lo -58	l’ -84	man 64	me -17	nel -14	no -35	non -37	o -17	on -35	os -45	son -78	un 39	une -28	à -54	è -28
start|before|source|source|	% -21	( -82	, -17	: -86	; -23	adverb -16	auxiliary -44	coordinator -79	determiner -68	end -41	preposition -23	pronoun 35	quote 18	stop 20	subordinator -68	that -13	verb-saying 12	word 6
start|before|soutenir|	determiner -76	none -102
start|before|souvenir|	determiner -31	none -45
start|before|so|	, -7	capital -12	determiner 56	marks 25	none 34	preposition -67	pronoun -10	stop 78	verb -90	yes 11
start|before|so|first|	die 25	man 57
start|before|spiegare|	, -17	determiner -17	none -32
start|before|spiegare|first|	il -8
start|before|sprechen|	capital -13	determiner -23	no -26	none -25	preposition -26
start|before|spreken|	none -78
start|before|staan|	determiner 28	none -16	preposition 16
start|before|staat|	none -42	preposition -42
start|before|stando|	none -52
start|before|stehen|	no -30
start|before|stellen|	auxiliary 29	determiner -51	none -33	word -57
start|before|subordinator|auxiliary|	saying -25
start|before|subordinator|	capital -49	word 20
start|before|subordinator|none|	saying 21
start|before|sustentar|	none -13	that -13
start|before|teilen|	auxiliary -7	capital 78	no 61	none 29	preposition 10	pronoun -26	yes -29
start|before|tempérer|	none 39	stop 28
start|before|that|	auxiliary 70	word 77
start|before|that|auxiliary|	saying -37
start|before|that|none|	saying 49
start|before|thinking|	capital -34	determiner -49	past -55	preposition -21	present -44
start|before|thinking|ending|a|	preposition -20
start|before|thinking|ending|de|	determiner -30
start|before|thinking|ending|en|	preposition -16
start|before|thinking|ending|la|	determiner -15
start|before|thinking|ending|le|	determiner -18
start|before|thinking|ending|l’|	determiner -26
start|before|thinking|ending|o|	determiner -11
start|before|thinking|first|	a -24	de -30	en -16	la -15	le -18	l’ -26	o -11
start|before|thinking|past|	adverb -22	determiner -30	preposition -15	pronoun -44	that -16	word -25
start|before|thinking|present|	preposition -50
start|before|trouver|	determiner -32	none -39
start|before|unlisted|	, 17	determiner -32	no -85	none -40	preposition 10	stop -69	verb 30	word 12
start|before|valorar|	determiner -36	none -50
start|before|valorar|first|	el -38
start|before|vatten|	none -48
start|before|verklaren|	auxiliary 61	none 53	stop 39
start|before|verlangen|	determiner -65	no -62	verb -62
start|before|verraten|	, -21	auxiliary -10	pronoun 28	yes 42
start|before|verraten|first|	sie 19
start|before|versichern|	capital 33	yes 33
start|before|vertellen|	auxiliary -43	none 32	pronoun 32
start|before|verweisen|	no -63	none -61	preposition -25
start|before|verzekeren|	none 86
start|before|ver|	capital -24	determiner -19	none -26	preposition -23	stop -29
start|before|ver|first|	a -24
start|before|vinden|	, 24	auxiliary 23	determiner -6	none 14	pronoun 26	that 21
start|before|vinden|first|	haar -8	zijn -50
start|before|voir|	none -13
start|before|volgens|	capital -38	determiner 6	none -42	preposition -98	verb 57	word -41
start|before|volgens|first|	de 35
start|before|vouloir|	adverb -21	none -22
start|before|vragen|	determiner -40	none -90
start|before|vragen|first|	de -40
start|before|werfen|	determiner -23	no -17	none -17
start|before|weten|	none -41
start|before|wijzen|	determiner -40	none -82	pronoun -49	stop -44
start|before|wijzen|first|	de -36
start|before|willen|	none -23
start|before|word|	, -53	auxiliary 52	capital 32	determiner -34	word -68	– -63
start|before|word|auxiliary|	saying 16
start|before|word|marks|	saying -61
start|before|word|none|	preposition -83	source -81	stop -6	that -27
start|before|word|verb|	saying 9
start|before|zeggen|	, -8	auxiliary -21	capital -11	determiner -63	none 12	preposition 74	pronoun 75	that 34	word -63
start|before|zeggen|first|	de -28	het 28	hij 68
start|before|zeigen|	capital -31	no -43	none -43
start|before|zien|	capital -34	none -60
start|before|äußern|	no -36	none -36
start|before|écrire|	determiner -25	none -36	preposition -23
start|before|écrire|first|	le -50
start|before|évaluer|	determiner -13	none -16
start|before|évoquer|	determiner -34	none -43	preposition -36
start|	behind -21	colon 26	infinitive -8	late -11	next -9	source 6	that 7
start|behind|	accogliere -27	accuser -50	acrescentar -46	acusar 17	admitir -35	advertir -20	affermare -12	afirmar -37	alertar -54	ammettere -11	annoncer -56	annunciare -36	antworten -56	anunciar -34	apelar -17	aplaudir -36	apontar -27	appeler -66	apuntar -65	asegurar -50	assicurare -12	assumir -22	assurer -32	atribuir -20	avisar -59	becijferen -49	berichten -42	bestätigen -40	beziffern -47	bitten -35	blijken -55	blijven -55	calcular -74	celebrar -52	chamar -11	chiamare -17	chiedere -28	cifrar -58	citar -60	classificar -25	cobrar -36	comentar -30	comunicar -53	comunicare -12	condenar -9	confermare -16	confessare -7	confidare -17	confier -44	confirmar -42	confirmer -42	congratular -29	considerar -39	consigliare -23	contar -37	contestar -83	convocar -19	cortar -27	decir -57	declarar -47	defender -18	demander -40	denunciar -41	descartar -27	desmentir -46	despedir -45	devolver -17	dichiarare -25	dire -53	divulgar -29	dizer -37	déclarer -19	eisen -51	emporter -37	erklären -38	escrever -49	escusar -54	esperar -34	estimar -32	exigir -31	explicar -37	expliquer -47	expresar -55	faire_valoir -33	falar 25	felicitar -66	figurer -47	finden -19	fordern -66	féliciter -70	garantir -31	geben -46	geven -40	giurare -16	grappen -43	gritar -40	hablar -44	halten -34	heben -40	heißen -57	heten -55	hoffen -42	houden -34	informar -38	inquiéter 23	insistir 42	interroger -60	invitare -24	ironizar -75	justificar -41	klagen -50	kündigen -69	lamentar -31	lamentare -48	lamentarse -46	lancer -26	lassen -53	laten -62	leggen 19	ler -21	limitar -17	llamar -25	mahnen -49	mandar -9	manter -25	melden -74	negar -51	notieren -42	ofrecer -37	opinar -15	parlare -44	parler -57	pedir -42	perguntar -37	plaider 39	pleiten 44	pochen 11	precisar -57	preguntar -64	prever -38	prometer -28	promettere -41	promettre -65	proponer -37	proporre -35	proposer -57	protestare 22	prévoir -54	publicar -23	queixar -51	quejarse 54	questionar -30	raccomandare -23	raccontare -28	raconter -44	reaccionar -67	reageren -44	reagir -27	rechnen 29	recibir -14	recitare -36	reclamar -52	recomendar -41	recommander -56	reconhecer -29	reconocer -40	recusar -15	referir -55	refuser -41	rekenen -37	relatar -39	remeter -25	replicare -32	responder -84	resumir -45	ricordare -52	rispondere -38	roepen 38	rufen -35	réagir -45	réclamer -43	répondre -74	saber -85	sagen -33	salutare -36	sapere -18	schreiben -42	schrijven -53	scrivere -36	señalar -52	sostenere -14	souvenir -71	spiegare -21	sprechen -62	spreken -30	staan -71	stehen -44	stellen -21	stimare -31	sugerir -16	tabler 54	teilen -37	telefonar -28	temer -23	trekken -43	unlisted -46	ver -17	verklaren -53	verraten -35	vertellen -56	verweisen 49	vinden -39	vragen -64	vrezen -48	waarschuwen -38	weisen -23	wijzen 50	zanjar -57	zeggen -68	écrire -40	évaluer -28	évoquer -37
start|behind|accogliere|	none -36
start|behind|accuser|	none -62	word -35
start|behind|acrescentar|	none -45	word -46
start|behind|acusar|	determiner -75	marks -87	none 31	word 23
start|behind|admitir|	none -37	word -23
start|behind|adverb|none|	saying -56
start|behind|adverb|	word -45
start|behind|advertir|first|	que -14
start|behind|advertir|	none 16	that -14
start|behind|affermare|	none -16	word -10
start|behind|afirmar|	none -40
start|behind|alertar|	none -69	word -23
start|behind|ammettere|	determiner -8	none -13	word -11
start|behind|ammettere|first|	aver -9	una -8
start|behind|annoncer|	determiner -32	none -67
start|behind|annunciare|	determiner -46	none -42	word -9
start|behind|annunciare|first|	il -43
start|behind|antworten|	no -56
start|behind|anunciar|	none -41	word -35
start|behind|apelar|	none -15	word -16
start|behind|aplaudir|	none -43	word -36
start|behind|apontar|	determiner -30	none -32
start|behind|apontar|first|	o -30
start|behind|appeler|	determiner -57	marks -53	none -77	word -30
start|behind|apuntar|	none -90
start|behind|asegurar|	determiner -51	none -44
start|behind|asks|false|	auxiliary -47	marks 10	none -20	verb -34
start|behind|assicurare|	none -12	word -12
start|behind|assumir|	none -21	word -22
start|behind|assurer|	determiner -30	none -43
start|behind|atribuir|	marks -18	none -21	word -11
start|behind|attendre|	determiner 19
start|behind|auxiliary|none|	saying -33
start|behind|auxiliary|	word -34
start|behind|avisar|first|	que -49
start|behind|avisar|	none -85	that -49
start|behind|away|2|	adverb -60	capital -36	determiner 9	preposition -11	subordinator 38	that 61
start|behind|away|3|	capital -61	determiner 12	preposition 10	pronoun -105	word -10
start|behind|away|4|	capital -46	determiner -15	preposition -49	pronoun -106	verb-saying -36	word -55
start|behind|away|5|	capital -32	determiner -108	preposition -43	pronoun -58	word -63
start|behind|away|6|	capital -29	determiner -96	preposition -82	pronoun -36	word -72
start|behind|becijferen|	none -67	word -49
start|behind|before|	a -82	aan 30	ad -36	ai -58	al -92	alla -39	alle -36	all’ -18	als -66	am -76	an -61	ante -66	ao -48	aos -30	até -25	au -97	auf 45	aus -86	aux -54	avec -34	bei -60	beim -38	bij -58	com -33	come -63	como -36	contra -38	d' -41	da -62	dal -28	dall’ -17	dans -115	del -109	depuis -106	desde -126	devant -58	di -38	do -41	dopo -32	durante -48	em 19	en -24	entre -26	im -85	in -75	met -94	mit 28	na -77	naar -101	nach -55	nas -43	nei -21	nel -33	no -67	num -42	om -63	onder -53	op 36	over -28	par -102	para -81	pela -79	pelo -36	por -99	pour 35	sin -63	sinds -46	sobre -30	su -56	sui -42	sur 31	tegen -29	tra -18	uit 11	um -76	unter -42	van -55	von -81	voor 30	vor -10	zu -42	zum -43	zur -84	à 21	às -33	über -71
start|behind|berichten|	capital -42	no -42	none -42
start|behind|bestätigen|	no -40	none -40
start|behind|beziffern|	no -45	none -47	word -47
start|behind|bitten|	capital -32	no -33	none -35
start|behind|blijken|	auxiliary -40	none -67	word -43
start|behind|blijven|	none -77	word -50
start|behind|calcular|	none -94	word -68
start|behind|capital|	$ -47	, 32	capital -69	coordinator -41	determiner -62	end -84	preposition -31	quote -52	stop -97	that -15	word -29
start|behind|capital|auxiliary|	saying -34
start|behind|capital|marks|	saying -71
start|behind|capital|none|	judging -41	other -17	saying -40
start|behind|capital|verb|	saying -53
start|behind|celebrar|	none -69
start|behind|chamar|	marks -11	none -11	word -11
start|behind|chiamare|	none -19
start|behind|chiedere|	determiner -48	none -34	word -23
start|behind|chiedere|first|	non -7
start|behind|cifrar|	none -72	word -61
start|behind|citar|	none -77	word -57
start|behind|classificar|	marks -25	none -25	word -23
start|behind|cobrar|	none -39	word -29
start|behind|comentar|	none -25	word -21
start|behind|comunicare|	none -15
start|behind|comunicar|	none -59
start|behind|condenar|	none -8	word -9
start|behind|confermare|	none -21	word -16
start|behind|confessare|	none -7	word -7
start|behind|confidare|	none -17
start|behind|confier|	determiner -52	none -56
start|behind|confirmar|	capital -13	determiner -64	none -38	word -24
start|behind|confirmer|	none -54
start|behind|congratular|	none -35
start|behind|considerar|	marks -36	none -39	word -37
start|behind|consigliare|	none -30
start|behind|contar|	capital -25	determiner -52	none -39	word -18
start|behind|contar|first|	el -23
start|behind|contestar|	determiner -75	none -93	word -37
start|behind|convocar|	none -21
start|behind|cortar|	none -29
start|behind|decir|	determiner -63	none -67	word -16
start|behind|declarar|	determiner -64	none -49	word -26
start|behind|declarar|first|	las -26
start|behind|defender|	none -19	word -18
start|behind|demander|	none -53	word -27
start|behind|denunciar|	none -57
start|behind|descartar|	none -37
start|behind|desmentir|	none -63	word -46
start|behind|despedir|	none -56
start|behind|determiner|	adverb -71	capital -22	determiner -24	quote 57	that -81	verb-saying -123	word -13
start|behind|determiner|auxiliary|	saying -101
start|behind|determiner|marks|	saying 22
start|behind|determiner|none|	other -19	saying -7
start|behind|determiner|verb|	saying -17
start|behind|devolver|	none -20	word -17
start|behind|de|apposition|	saying -47
start|behind|de|away|2|	judging -24	thinking -54
start|behind|de|away|3|	judging -32	saying 21
start|behind|de|away|4|	judging -25	saying -93
start|behind|de|away|5|	judging -40	saying -94
start|behind|de|away|6|	saying -94
start|behind|de|	capital -31	determiner -6	judging -48	other -33	pronoun -40	saying -9	thinking -54	word 18
start|behind|de|direct|	judging -24	thinking -54
start|behind|de|inverted|	judging -46	other -33	saying -26
start|behind|de|mood|	no -12	yes -29
start|behind|dichiarare|	none -28	word -25
start|behind|dire|	capital -16	marks -61	none -51	word -43
start|behind|dire|first|	aver -6
start|behind|divulgar|	none -36
start|behind|dizer|	capital -16	marks -15	none -40	word -32
start|behind|déclarer|	determiner -21	none -21
start|behind|eisen|	capital -10	none -65
start|behind|emporter|	none -52
start|behind|ending|00|	word 53
start|behind|ending|10|	word -72
start|behind|ending|12|	word -47
start|behind|ending|14|	word -20
start|behind|ending|20|	word -38
start|behind|ending|24|	word -53
start|behind|ending|40|	word -84
start|behind|ending|61|	word -89
start|behind|ending|9|	word 47
start|behind|ending|ad|	capital -25
start|behind|ending|ag|	capital -57	word 19
start|behind|ending|al|	capital -16	word -31
start|behind|ending|am|	capital -28
start|behind|ending|ar|	capital -19	determiner -30	word 25
start|behind|ending|as|	word -43
start|behind|ending|at|	that 99
start|behind|ending|a|	preposition -32
start|behind|ending|ca|	word -31
start|behind|ending|ch|	capital -37	pronoun -66
start|behind|ending|ci|	word -46
start|behind|ending|co|	word -36
start|behind|ending|ct|	word -59
start|behind|ending|da|	capital -21	word -60
start|behind|ending|de|	capital -70	determiner -11	word -64
start|behind|ending|do|	word -34
start|behind|ending|ek|	word -81
start|behind|ending|el|	capital -19	determiner -64	word -21
start|behind|ending|em|	determiner -17	word -66
start|behind|ending|en|	capital 37	determiner -24	word -127
start|behind|ending|er|	capital -39	determiner -71	word 24
start|behind|ending|es|	determiner -35	word -43
start|behind|ending|et|	pronoun 8	word -27
start|behind|ending|ga|	word -34
start|behind|ending|ge|	capital -41
start|behind|ending|go|	word -26
start|behind|ending|he|	word -76
start|behind|ending|hi|	word -25
start|behind|ending|ho|	word -20
start|behind|ending|ht|	capital -21
start|behind|ending|ia|	word -46
start|behind|ending|ie|	determiner -12	word -67
start|behind|ending|il|	determiner 34
start|behind|ending|in|	determiner 28	preposition -41
start|behind|ending|io|	capital -20	word -44
start|behind|ending|ir|	word 9
start|behind|ending|is|	word -29
start|behind|ending|it|	capital -32
start|behind|ending|i|	determiner -61
start|behind|ending|jn|	auxiliary -38
start|behind|ending|ky|	capital -18
start|behind|ending|l'|	determiner -49
start|behind|ending|la|	capital -33	determiner -22	word -34
start|behind|ending|le|	determiner 9	word -18
start|behind|ending|li|	word -43
start|behind|ending|ll|	capital -60
start|behind|ending|lo|	word -45
start|behind|ending|l’|	determiner -56
start|behind|ending|ma|	determiner -29	word -29
start|behind|ending|me|	word -51
start|behind|ending|na|	capital -54	determiner -50	word -58
start|behind|ending|nd|	capital -29
start|behind|ending|ne|	capital -28	determiner 22	word -40
start|behind|ending|ng|	capital -67	word 33
start|behind|ending|ni|	capital -31	word -26
start|behind|ending|no|	capital -35	word 29
start|behind|ending|ns|	word -28
start|behind|ending|nt|	word -46
start|behind|ending|om|	preposition 42
start|behind|ending|on|	capital -27	determiner -39	word -18
start|behind|ending|op|	word -38
start|behind|ending|or|	preposition -71	word -75
start|behind|ending|os|	capital -38	determiner -66	pronoun -20	word -28
start|behind|ending|oz|	word -38
start|behind|ending|o|	determiner -32
start|behind|ending|ra|	determiner -56	word -41
start|behind|ending|re|	determiner -47	word 9
start|behind|ending|rg|	capital -25
start|behind|ending|ri|	word -23
start|behind|ending|ro|	determiner -55	word -47
start|behind|ending|rs|	word -44
start|behind|ending|sa|	capital -36	determiner -89	word -38
start|behind|ending|se|	pronoun -36	word 34
start|behind|ending|so|	word -22
start|behind|ending|ss|	capital -52
start|behind|ending|ta|	word -42
start|behind|ending|te|	determiner -58	word -64
start|behind|ending|ti|	word -51
start|behind|ending|to|	capital -34	word -41
start|behind|ending|tv|	capital -13
start|behind|ending|té|	preposition -25
start|behind|ending|ue|	determiner -40	that 9	word -73
start|behind|ending|um|	determiner -40
start|behind|ending|un|	determiner 11
start|behind|ending|us|	determiner -59	word -69
start|behind|ending|ut|	word -25
start|behind|ending|ux|	determiner -68
start|behind|ending|va|	word -35
start|behind|ending|ve|	word -45
start|behind|ending|x|	capital -38
start|behind|ending|y|	word -39
start|behind|ending|za|	word -36
start|behind|ending|ão|	word -35
start|behind|ending|ça|	word -19
start|behind|ending|én|	word -78
start|behind|ending|ón|	word -48
start|behind|erklären|	capital -34	determiner -24	no -38	none -38
start|behind|erklären|first|	der -24
start|behind|escrever|	none -43	word -49
start|behind|escusar|first|	comentar -25
start|behind|escusar|	none -54	word -48
start|behind|esperar|	none -47	word -29
start|behind|estimar|	none -42	word -26
start|behind|es|apposed|	saying -106
start|behind|es|apposition|	judging -43	saying 55
start|behind|es|away|2|	judging -47	saying 14	thinking -41
start|behind|es|away|3|	judging -14	saying -57
start|behind|es|away|4|	judging -53	saying -54
start|behind|es|away|5|	saying -26
start|behind|es|away|6|	saying -35
start|behind|es|	capital -72	determiner -27	judging -54	other -36	pronoun -53	that 30	thinking -41
start|behind|es|direct|	judging -39	saying -11	thinking -41
start|behind|es|elided|	saying -89
start|behind|es|inverted|	judging -48	other -36	saying -54
start|behind|es|mood|	none -6
start|behind|es|relative|	saying -81
start|behind|es|shared|	saying -129
start|behind|exigir|	none -32	word -13
start|behind|explicar|	none -42	word -33
start|behind|expliquer|	determiner -47	none -58
start|behind|expresar|	determiner -55	none -61
start|behind|faire_valoir|	determiner -33	marks -34	none -32
start|behind|falar|	capital -65	none 37	word 29
start|behind|felicitar|	determiner -38	none -81	word -61
start|behind|figurer|	none -66
start|behind|finden|	no -19	none -19
start|behind|first|	14 -20	61 -89	9 47	a -32	afloop -38	anfrage -33	as -31	até -25	aver -32	avere -19	averla -8	averlo -12	avoir 36	bedenken -19	calma -17	cinco -35	comentar -25	comunicado -15	contrato -11	das 12	dat 99	de -12	decisão -20	den -79	der -39	deux -68	die -12	dienstag -61	direct -59	donnerstag -22	due -40	een -15	einem -24	einen -73	einer -73	el -64	entrevista -23	escrito -26	essere -20	este -61	falta -11	giudizio -36	haar -30	het 8	i -61	ideia -24	il 34	in -41	instagram -28	jornalistas -14	l' -49	la -22	las -100	le 9	les -66	los -69	lusa -28	l’ -56	mittwoch -23	montag -18	ne -44	noite -31	non -16	não -25	o -32	om 42	os -21	otra -56	otro -55	palavra -50	parler -51	partir -66	protokoll -8	que 9	quinta-feira -17	radio -42	redes -38	resposta -17	rádio -13	sa -89	saída -28	se -36	ses -59	señalar -8	silêncio -21	sky -18	son -39	sonntag -14	sus -59	suspensão -13	te -27	tout -25	tre -44	tribunal -15	um -40	uma -29	un 12	una -50	une 24	voor -71	voz -38	x -38	y -39	zijn -38
start|behind|fordern|	no -66	none -66
start|behind|fr|apposed|	judging -46	saying 8	thinking -75
start|behind|fr|apposition|	saying -179
start|behind|fr|away|2|	saying -10	thinking 22
start|behind|fr|away|3|	saying -78
start|behind|fr|away|4|	judging -42	saying -80
start|behind|fr|away|5|	saying -32
start|behind|fr|away|6|	saying -50
start|behind|fr|	capital -83	determiner 14	other -28	preposition -34	pronoun -62	saying -24	thinking 22	verb-saying -18	word -36
start|behind|fr|direct|	judging -9	saying 14	thinking 31
start|behind|fr|elided|	saying -55
start|behind|fr|inverted|	judging -47	saying -85
start|behind|fr|mood|	none -7
start|behind|fr|relative|	judging -34	saying -78
start|behind|fr|shared|	saying 21
start|behind|féliciter|	determiner -65	marks -66	none -70
start|behind|féliciter|first|	un -37
start|behind|garantir|	none -37	word -24
start|behind|geben|	capital -15	determiner -38	no -46	none -46	word -50
start|behind|geben|first|	bedenken -19	der -27	protokoll -8
start|behind|geven|	capital -23	none -55
start|behind|giurare|first|	non -9
start|behind|giurare|	none -14	word -16
start|behind|grappen|	none -59
start|behind|gritar|	none -53
start|behind|hablar|	determiner -38	none -52	word -37
start|behind|halten|	capital -34	determiner -20	no -34	none -22
start|behind|halten|first|	der -20
start|behind|heben|	no -40	none -40
start|behind|heißen|	marks -57	no -57
start|behind|heten|	marks -55	none -55	word -41
start|behind|hoffen|	no -42	none -42
start|behind|houden|	determiner -33	none -34	word -21
start|behind|informar|	none -40	word -43
start|behind|inquiéter|	determiner 37	none 30
start|behind|insistir|first|	que 67
start|behind|insistir|	none 51	that 67
start|behind|interroger|	determiner -59	none -70
start|behind|invitare|first|	non -11
start|behind|invitare|	marks -15	none -32	word -24
start|behind|ironizar|	none -76
start|behind|it|apposed|	saying -33
start|behind|it|apposition|	judging -67	saying -59
start|behind|it|away|2|	judging -38	saying -24
start|behind|it|away|3|	judging -12	saying -81
start|behind|it|away|4|	judging -22	saying -37
start|behind|it|away|5|	saying -50
start|behind|it|away|6|	saying -81
start|behind|it|	capital -44	determiner -20	judging -40	preposition -58	saying -40	word -46
start|behind|it|direct|	judging -14
start|behind|it|elided|	saying -26
start|behind|it|inverted|	judging -23	saying -80
start|behind|it|mood|	none -48
start|behind|it|relative|	saying -22
start|behind|it|shared|	saying -36
start|behind|judging|	capital -45	past -63	preposition -39	pronoun -79	word -71
start|behind|judging|ending|ar|	word -55
start|behind|judging|ending|as|	word -13
start|behind|judging|ending|ca|	word -18
start|behind|judging|ending|de|	determiner -26
start|behind|judging|ending|en|	capital -20	determiner -18	word -26
start|behind|judging|ending|er|	determiner -29	word -80
start|behind|judging|ending|es|	determiner -75	word -7
start|behind|judging|ending|ia|	word -21
start|behind|judging|ending|ir|	word -44
start|behind|judging|ending|la|	determiner -34
start|behind|judging|ending|na|	determiner -26	word -19
start|behind|judging|ending|ne|	determiner 17
start|behind|judging|ending|ra|	word -14
start|behind|judging|ending|re|	word -60
start|behind|judging|ending|sa|	word -23
start|behind|judging|ending|ta|	word -16
start|behind|judging|ending|to|	word -8
start|behind|judging|ending|un|	determiner 11
start|behind|judging|ending|ut|	word -25
start|behind|judging|ending|ão|	word -22
start|behind|judging|first|	avoir -47	de -27	decisão -13	der -27	ideia -24	la -34	resposta -18	tout -25	un 11	una -26	une 17
start|behind|justificar|	none -32	word -18
start|behind|klagen|	capital -33	none -52
start|behind|kündigen|	no -69
start|behind|lamentare|	none -64
start|behind|lamentarse|	determiner -46	none -48
start|behind|lamentar|	none -28
start|behind|lancer|	determiner -19	none -35
start|behind|lassen|	determiner -53	no -52	verb -21
start|behind|lassen|first|	einen -20
start|behind|laten|	none -74
start|behind|leggen|	none 27
start|behind|ler|	none -26	word -21
start|behind|limitar|	auxiliary -37	none -16	word -17
start|behind|limitar|first|	señalar -8
start|behind|llamar|	determiner -19	none -27	word -24
start|behind|mahnen|	capital -49	no -46	none -49
start|behind|mandar|	none -9
start|behind|manter|	none -36	word -10
start|behind|melden|	none -103
start|behind|mood|none|	judging -29	other -38	saying -20
start|behind|mood|no|	judging -48	other -33	saying -6	thinking -46
start|behind|mood|yes|	saying -27
start|behind|negar|	none -60	word -52
start|behind|nl|apposed|	saying 21
start|behind|nl|apposition|	saying 25
start|behind|nl|	auxiliary -38	capital -54	determiner -20	judging -55	pronoun -16	saying 6	that 99	thinking -65
start|behind|nl|away|2|	judging -39	saying 10	thinking -65
start|behind|nl|away|3|	judging -29	saying -7
start|behind|nl|away|5|	judging -38	saying -95
start|behind|nl|away|6|	saying -89
start|behind|nl|direct|	judging -39	saying -15	thinking -54
start|behind|nl|inverted|	judging -47	saying -24
start|behind|nl|shared|	saying 24
start|behind|notieren|	no -42	none -42
start|behind|ofrecer|	determiner -38	none -33
start|behind|opinar|	none -21
start|behind|order|apposed|	judging -34	saying -24	thinking -77
start|behind|order|apposition|	judging -11	saying -8	thinking -59
start|behind|order|direct|	judging -26	thinking 8
start|behind|order|elided|	saying -90
start|behind|order|inverted|	judging -54	other -50	saying -51
start|behind|order|relative|	judging -40	saying -96
start|behind|order|shared|	judging -53	saying 8
start|behind|other|	capital -21	determiner -19	past -46	word -35
start|behind|parlare|	determiner -38	marks -24	none -56	word -26
start|behind|parler|	determiner -85	marks -85	none -52	word -11
start|behind|parler|first|	un -58	une -84
start|behind|pedir|	determiner -28	marks -40	none -47	word -36
start|behind|pedir|first|	la -39	não -17
start|behind|perguntar|	none -38	word -37
start|behind|plaider|	determiner 40	none 16
start|behind|pleiten|	none 54	word 62
start|behind|pochen|	no 11	none 11
start|behind|precisar|	none -70	word -57
start|behind|preguntar|	determiner -39	none -83
start|behind|preposition|none|	judging -38	saying -7
start|behind|preposition|	preposition -58	word -55
start|behind|prever|	none -46	word -38
start|behind|prometer|	capital -18	determiner -24	none -28	word -31
start|behind|promettere|	determiner -35	none -51	word -15
start|behind|promettre|	none -75	word -56
start|behind|pronoun|	capital -56	stop -20	word 10
start|behind|pronoun|none|	judging -72	saying -13
start|behind|pronoun|verb|	saying -45
start|behind|proponer|	none -44
start|behind|proporre|	none -42	word -29
start|behind|proposer|	none -75	word -50
start|behind|protestare|	determiner 24	none 40
start|behind|prévoir|	none -74	word -54
start|behind|pt|	adverb -36	capital -34	determiner -42	judging -42	preposition -36	pronoun -32	saying -37	that -99	thinking -52	word -28
start|behind|pt|apposed|	judging -10	saying -51
start|behind|pt|apposition|	judging -48	saying -84	thinking -51
start|behind|pt|away|2|	judging -45	saying -35	thinking -52
start|behind|pt|away|3|	judging -20	saying -30
start|behind|pt|away|4|	judging -16	saying -28
start|behind|pt|away|5|	judging -36	saying -25
start|behind|pt|away|6|	saying -28
start|behind|pt|direct|	judging -42	saying -13	thinking -30
start|behind|pt|elided|	saying -31
start|behind|pt|inverted|	judging -30	saying -32
start|behind|pt|mood|	none -41
start|behind|pt|relative|	saying -30
start|behind|pt|shared|	judging -26	saying -55
start|behind|publicar|	none -24	word -10
start|behind|queixar|	none -51	word -59
start|behind|quejarse|	none 67
start|behind|questionar|	determiner -35	none -40
start|behind|raccomandare|	none -29	word -23
start|behind|raccontare|first|	aver -15	avere -16
start|behind|raccontare|	none -26	verb -46	word -18
start|behind|raconter|	none -54	word -22
start|behind|reaccionar|	none -93
start|behind|reageren|	none -63
start|behind|reagir|	none -29	word -26
start|behind|rechnen|	capital 10	no 29	none 29	word 57
start|behind|recibir|	none -14
start|behind|recitare|	none -48
start|behind|reclamar|	determiner -51	none -61	word -23
start|behind|recomendar|	none -41	word -34
start|behind|recommander|	none -78
start|behind|reconhecer|	none -29	word -28
start|behind|reconocer|	none -47	word -43
start|behind|recusar|	none -14	word -13
start|behind|referir|	none -61
start|behind|refuser|	none -45	word -37
start|behind|rekenen|first|	dat 61
start|behind|rekenen|	none -54	that 61
start|behind|relatar|	none -42	word -41
start|behind|remeter|	determiner -14	none -27	preposition -20	word -28
start|behind|remeter|first|	a -20	o -14	silêncio -21
start|behind|replicare|	capital -24	none -43	word -10
start|behind|responder|	determiner -54	none -97	verb -42	word -83
start|behind|resumir|	none -52
start|behind|ricordare|first|	aver -27
start|behind|ricordare|	none -51	word -13
start|behind|rispondere|	determiner -25	none -46	word -41
start|behind|roepen|	none 55	word 26
start|behind|rufen|	determiner -35	no -35	none -44
start|behind|réagir|	determiner -45	none -62
start|behind|réclamer|	determiner -28	none -56	word -35
start|behind|répondre|	determiner -66	none -100	word -39
start|behind|saber|	none -90
start|behind|sagen|	capital -32	determiner -28	no -32	none -33	verb -25	word -26
start|behind|sagen|first|	der -11	einer -21
start|behind|salutare|	none -42
start|behind|sapere|	none -17	word -18
start|behind|saying|	adverb -64	auxiliary -33	capital -48	participle -13	past -11	preposition -10	present -40	pronoun -21	subordinator 38	that 55	verb-saying -58	word -10
start|behind|saying|ending|00|	word 49
start|behind|saying|ending|10|	word -72
start|behind|saying|ending|12|	word -47
start|behind|saying|ending|20|	word -38
start|behind|saying|ending|40|	word -84
start|behind|saying|ending|ag|	capital -57	word 19
start|behind|saying|ending|al|	word -30
start|behind|saying|ending|am|	capital -28
start|behind|saying|ending|ar|	capital -19	determiner -30	word 26
start|behind|saying|ending|as|	word -39
start|behind|saying|ending|at|	that 99
start|behind|saying|ending|a|	preposition -34
start|behind|saying|ending|ca|	word -27
start|behind|saying|ending|ch|	capital -37	pronoun -66
start|behind|saying|ending|ci|	word -46
start|behind|saying|ending|co|	word -62
start|behind|saying|ending|ct|	word -59
start|behind|saying|ending|da|	capital -21	word -61
start|behind|saying|ending|de|	capital -70	determiner -9	word -62
start|behind|saying|ending|do|	word -31
start|behind|saying|ending|ek|	word -81
start|behind|saying|ending|el|	capital -19	determiner -58	word -21
start|behind|saying|ending|em|	determiner -16	word -66
start|behind|saying|ending|en|	capital 41	determiner -22	word -126
start|behind|saying|ending|er|	capital -39	determiner -68	word 28
start|behind|saying|ending|es|	determiner -30	word -71
start|behind|saying|ending|et|	pronoun 10
start|behind|saying|ending|ga|	word -34
start|behind|saying|ending|ge|	capital -43
start|behind|saying|ending|go|	word -21
start|behind|saying|ending|hi|	word -25
start|behind|saying|ending|ho|	word -19
start|behind|saying|ending|ht|	capital -21
start|behind|saying|ending|ia|	word -53
start|behind|saying|ending|ie|	determiner -8	word -67
start|behind|saying|ending|il|	determiner 34
start|behind|saying|ending|in|	determiner 28	preposition -40
start|behind|saying|ending|io|	capital -20	word -43
start|behind|saying|ending|ir|	word 28
start|behind|saying|ending|is|	word -29
start|behind|saying|ending|it|	capital -32
start|behind|saying|ending|i|	determiner -50
start|behind|saying|ending|jn|	auxiliary -33
start|behind|saying|ending|ky|	capital -18
start|behind|saying|ending|l'|	determiner -43
start|behind|saying|ending|la|	capital -33	determiner -19	word -40
start|behind|saying|ending|le|	determiner 11	word -18
start|behind|saying|ending|li|	word -43
start|behind|saying|ending|ll|	capital -60
start|behind|saying|ending|lo|	word -43
start|behind|saying|ending|l’|	determiner -67
start|behind|saying|ending|ma|	determiner -23	word -28
start|behind|saying|ending|me|	word -42
start|behind|saying|ending|na|	capital -54	determiner -51	word -59
start|behind|saying|ending|nd|	capital -29
start|behind|saying|ending|ne|	capital -28	determiner 29	word -39
start|behind|saying|ending|ng|	capital -65
start|behind|saying|ending|ni|	word -26
start|behind|saying|ending|no|	word 29
start|behind|saying|ending|ns|	word -28
start|behind|saying|ending|nt|	word -46
start|behind|saying|ending|om|	preposition 42
start|behind|saying|ending|on|	capital -27	determiner -39	word -18
start|behind|saying|ending|op|	word -38
start|behind|saying|ending|or|	word -68
start|behind|saying|ending|os|	capital -38	determiner -59	pronoun -20	word -28
start|behind|saying|ending|oz|	word -38
start|behind|saying|ending|o|	determiner -31
start|behind|saying|ending|ra|	determiner -52	word -36
start|behind|saying|ending|re|	determiner -47	word 15
start|behind|saying|ending|rg|	capital -25
start|behind|saying|ending|ri|	word -14
start|behind|saying|ending|ro|	word -47
start|behind|saying|ending|rs|	word -44
start|behind|saying|ending|sa|	capital -36	determiner -76
start|behind|saying|ending|se|	pronoun -16	word 34
start|behind|saying|ending|ss|	capital -52
start|behind|saying|ending|su|	determiner 6
start|behind|saying|ending|ta|	word -48
start|behind|saying|ending|te|	determiner -58	word -60
start|behind|saying|ending|ti|	word -46
start|behind|saying|ending|to|	capital -34	word -41
start|behind|saying|ending|tv|	capital -13
start|behind|saying|ending|té|	preposition -25
start|behind|saying|ending|ue|	determiner -40	that 9
start|behind|saying|ending|um|	determiner -40
start|behind|saying|ending|un|	determiner -44
start|behind|saying|ending|us|	determiner -59	word -69
start|behind|saying|ending|ux|	determiner -34
start|behind|saying|ending|x|	capital -38
start|behind|saying|ending|y|	word -39
start|behind|saying|ending|za|	word -36
start|behind|saying|ending|ão|	word -36
start|behind|saying|ending|ça|	word -28
start|behind|saying|ending|én|	word -78
start|behind|saying|ending|ón|	word -48
start|behind|saying|first|	a -34	afloop -38	anfrage -36	as -31	até -25	aver -32	avere -19	averla -8	averlo -12	bedenken -19	calma -17	comentar -25	comunicado -15	das 12	dat 99	de -10	den -81	der -38	deux -34	die -8	dienstag -61	direct -59	donnerstag -22	due -40	een -15	einem -24	einen -73	einer -66	el -58	entrevista -23	escrito -26	essere -20	este -61	giudizio -36	haar -30	het 10	i -50	il 34	in -40	instagram -28	jornalistas -14	l' -43	la -19	las -100	le 11	les -59	los -62	lusa -28	l’ -67	mittwoch -23	montag -16	ne -44	noite -15	non -16	não -25	o -31	om 42	os -21	otra -52	protokoll -8	que 9	radio -42	redes -38	rádio -13	sa -76	saída -28	se -16	ses -48	señalar -8	silêncio -21	sky -18	son -39	sonntag -14	su 6	sus -59	te -27	tre -44	tribunal -15	um -40	uma -23	un -43	una -51	une 35	voz -38	x -38	y -39	zijn -33
start|behind|schreiben|	capital -7	determiner -41	no -41	none -37	yes -17
start|behind|schrijven|	determiner -49	marks -56	none -54
start|behind|scrivere|	determiner -32	none -44	word -27
start|behind|señalar|	none -69
start|behind|sostenere|first|	aver -10
start|behind|sostenere|	none -17	word -14
start|behind|souvenir|	determiner -75	none -84
start|behind|spiegare|	none -29	word -21
start|behind|sprechen|	determiner -61	marks -63	no -62
start|behind|sprechen|first|	einem -65	einer -17
start|behind|spreken|	determiner -49	none -42	word -31
start|behind|staan|	determiner -38	none -90
start|behind|staan|first|	de -33
start|behind|stehen|	capital -27	determiner -17	no -44	none -25	verb -41	word -33
start|behind|stehen|first|	der -17
start|behind|stellen|	no -44	none -34
start|behind|stimare|	none -34	word -31
start|behind|subordinator|none|	saying 40
start|behind|subordinator|	word -66
start|behind|sugerir|	none -16
start|behind|tabler|	none 63
start|behind|teilen|	capital -34	no -37	none -37	yes -11
start|behind|telefonar|	none -34
start|behind|temer|	none -23
start|behind|that|auxiliary|	saying 21
start|behind|that|	determiner -116	preposition -63	pronoun 88	word 74
start|behind|that|marks|	saying -57
start|behind|that|none|	saying 57
start|behind|that|verb|	saying 23
start|behind|thinking|	determiner -12	past -29	present 17
start|behind|thinking|ending|ão|	word -28
start|behind|trekken|	none -58	preposition -41
start|behind|unlisted|	capital -21	determiner -19	no -33	none -53	word -35
start|behind|verb-saying|none|	saying -56
start|behind|verb-saying|	stop -31
start|behind|verklaren|	determiner -37	none -69
start|behind|verraten|	capital -33	no -35	none -35
start|behind|vertellen|	determiner -46	none -71	word -21
start|behind|vertellen|first|	de -46
start|behind|verweisen|	capital 40	determiner 19	no 52	word 43	yes -14
start|behind|verweisen|first|	das 12
start|behind|ver|	determiner -11	none -20	word -25
start|behind|vinden|	determiner -19	none -52
start|behind|vragen|	none -83	word -46
start|behind|vrezen|	determiner -41	none -66
start|behind|waarschuwen|	none -51	word -28
start|behind|warnen|	determiner 15	none 26
start|behind|warnen|first|	einer -62
start|behind|weisen|	no -23	none -23
start|behind|wijzen|	determiner 49	none 75	word -69
start|behind|wijzen|first|	de 21
start|behind|word|	% -93	, -19	: -87	; -25	adverb -60	auxiliary 37	coordinator -49	determiner -20	end -123	preposition -46	quote 13	stop -46	subordinator -55	that -90	verb-saying -64	word 11
start|behind|word|marks|	judging -59	saying 10
start|behind|word|none|	judging -64	other -35	saying -17	thinking 6
start|behind|word|verb|	judging -52	saying -20
start|behind|zanjar|	none -56
start|behind|zeggen|	auxiliary -49	capital -24	determiner -59	none -79	pronoun -29	word -36
start|behind|zeggen|first|	de -56	een -30	het -29
start|behind|écrire|	determiner -44	none -44	word -21
start|behind|écrire|first|	un -9
start|behind|évaluer|	none -40	word -28
start|behind|évoquer|	determiner -37	none -47
start|colon|adverb|	auxiliary 51
start|colon|adverb|auxiliary|	saying 73
start|colon|annunciare|	none 28
start|colon|asks|false|	auxiliary 12	marks 83	none -23	verb 34
start|colon|away|2|	determiner 29	preposition -28	word 18
start|colon|away|3|	adverb 46	capital -34	determiner 15	preposition 28	pronoun 59
start|colon|away|4|	capital 27	determiner 39	preposition -93	pronoun 104	word -6
start|colon|away|5|	determiner 7	preposition -18	pronoun -29	word -9
start|colon|away|6|	determiner -6	preposition 45	word -37
start|colon|before|	: 26
start|colon|capital|auxiliary|	saying -38
start|colon|capital|	capital -17	word 92
start|colon|capital|none|	saying -17
start|colon|	contar -75	correggere -33	descartar -71	difendersi -13	geben 11	houden -47	negar -16	pedir 9	stehen -43	stellen 10	unlisted 38	verteidigen 58	warnen 39	widersprechen 45	wijzen -90	zien -66
start|colon|contar|	none -79	word -75
start|colon|contestare|	determiner 50	none 23
start|colon|correggere|	auxiliary -33	determiner -33	none -33
start|colon|descartar|	determiner -71	none -85
start|colon|determiner|	auxiliary 73	capital -7	word 32
start|colon|determiner|auxiliary|	judging 59	saying 8
start|colon|determiner|marks|	saying -31
start|colon|determiner|none|	judging -9
start|colon|determiner|verb|	saying 55
start|colon|de|away|3|	saying 25
start|colon|de|away|4|	judging 53	saying 36
start|colon|de|away|5|	saying -41
start|colon|de|away|6|	saying 17
start|colon|de|	capital 45	preposition -41	pronoun 32	saying 15
start|colon|de|direct|	judging -16	saying -18
start|colon|de|inverted|	saying 18
start|colon|de|mood|	no -74	yes 109
start|colon|difendersi|	none -28	preposition -29
start|colon|ending|am|	preposition 7
start|colon|ending|an|	pronoun 23
start|colon|ending|a|	preposition 45
start|colon|ending|ch|	capital 76
start|colon|ending|el|	determiner 28
start|colon|ending|er|	adverb 51	determiner -13	preposition -37	pronoun 19
start|colon|ending|et|	pronoun 17
start|colon|ending|ie|	determiner 25
start|colon|ending|il|	determiner 50
start|colon|ending|in|	determiner -36	preposition -48
start|colon|ending|i|	determiner 51
start|colon|ending|la|	determiner -7
start|colon|ending|le|	determiner -29
start|colon|ending|na|	capital -77
start|colon|ending|ne|	determiner -58
start|colon|ending|un|	determiner 32
start|colon|ending|za|	preposition 87
start|colon|es|apposition|	saying -8
start|colon|es|away|2|	saying 19
start|colon|es|away|4|	saying 73
start|colon|es|away|5|	saying -53
start|colon|es|away|6|	saying -92
start|colon|es|	determiner 26	judging 45	saying 12	word 13
start|colon|es|direct|	saying 34
start|colon|es|inverted|	saying -10
start|colon|es|mood|	none 25
start|colon|first|	a 45	am 7	der -13	die 25	ein -23	el 28	er 61	het 17	i 51	il 50	in -48	la -7	le -29	lo 45	man 23	per -74	senza 87	un 32
start|colon|fr|apposition|	saying -11
start|colon|fr|away|2|	saying 34
start|colon|fr|away|3|	saying -55
start|colon|fr|away|4|	saying -83
start|colon|fr|	determiner -19	saying -37	word -21
start|colon|fr|direct|	saying 16
start|colon|fr|inverted|	saying -48
start|colon|fr|mood|	none -44
start|colon|geben|	auxiliary 34	capital 10	determiner -17	no -71	none 10	yes 74
start|colon|houden|	none -84
start|colon|it|apposition|	saying 26
start|colon|it|away|2|	saying 60
start|colon|it|away|3|	saying -10
start|colon|it|away|4|	judging 57	saying -37
start|colon|it|away|5|	judging 40	saying 7
start|colon|it|away|6|	saying 28
start|colon|it|	determiner 61	judging 69	preposition -42	saying 15	word 28
start|colon|it|direct|	saying -51
start|colon|it|inverted|	judging 41	saying 18
start|colon|it|mood|	none 28
start|colon|judging|	determiner 28	past 24	preposition -35	present 62	pronoun 59	word 20
start|colon|judging|ending|el|	determiner 45
start|colon|judging|first|	el 45
start|colon|mood|none|	judging 52	saying -7
start|colon|mood|no|	judging -19	saying -80
start|colon|mood|yes|	judging 50	saying 88
start|colon|negar|	none 10
start|colon|nl|	adverb 51	preposition -23	pronoun 33	word 28
start|colon|nl|apposed|	judging 10
start|colon|nl|away|3|	saying 102
start|colon|nl|away|4|	judging -15	saying 62
start|colon|nl|away|5|	saying -27
start|colon|nl|direct|	saying 10
start|colon|nl|inverted|	saying 32
start|colon|nl|mood|	none 20
start|colon|order|apposed|	judging 10	saying 20
start|colon|order|apposition|	judging 37	saying -20
start|colon|order|direct|	thinking 14
start|colon|order|elided|	saying -24
start|colon|order|inverted|	judging 48	other 38	saying 25
start|colon|order|shared|	saying -48
start|colon|other|	past 38
start|colon|pedir|	none 14
start|colon|preposition|auxiliary|	saying -26
start|colon|preposition|	capital -86	determiner -86	word 101
start|colon|preposition|marks|	saying 28
start|colon|preposition|none|	judging 9
start|colon|preposition|verb|	saying -23
start|colon|pronoun|	auxiliary 108	word 11
start|colon|pronoun|auxiliary|	judging 59	saying 14
start|colon|pt|apposition|	saying -50
start|colon|pt|away|2|	saying -18
start|colon|pt|away|4|	saying -55
start|colon|pt|away|6|	saying -13
start|colon|pt|direct|	saying 9
start|colon|pt|inverted|	saying 14
start|colon|pt|mood|	none -32
start|colon|pt|	preposition 34	saying -28	verb-saying -54	word -104
start|colon|saying|	adverb 73	auxiliary -27	capital -10	determiner 12	past -10	preposition -13	present 25	pronoun 32	subordinator -23	word -17
start|colon|saying|ending|am|	preposition 7
start|colon|saying|ending|an|	pronoun 23
start|colon|saying|ending|a|	preposition 45
start|colon|saying|ending|de|	determiner -13
start|colon|saying|ending|er|	adverb 51	determiner 31	preposition -25
start|colon|saying|ending|et|	pronoun -14
start|colon|saying|ending|ie|	determiner 12
start|colon|saying|ending|il|	determiner 67
start|colon|saying|ending|in|	determiner -48
start|colon|saying|ending|i|	determiner 51
start|colon|saying|ending|le|	determiner -42
start|colon|saying|ending|na|	capital -77
start|colon|saying|ending|ne|	determiner -58
start|colon|saying|ending|un|	determiner 55
start|colon|saying|ending|za|	preposition 64
start|colon|saying|first|	a 45	am 7	de -13	der 31	die 12	ein -36	er 57	het -14	i 51	il 67	le -42	lo 45	man 23	per -60	senza 64	un 55
start|colon|stehen|	determiner -43	no -43	none -43
start|colon|stellen|	none 10
start|colon|subordinator|auxiliary|	saying -23
start|colon|subordinator|	determiner -23
start|colon|thinking|	past 6
start|colon|warnen|	yes 39
start|colon|widersprechen|	auxiliary 45	yes 45
start|colon|wijzen|	none -104
start|colon|word|	, -72	auxiliary 10	preposition -75	stop 6
start|colon|word|auxiliary|	saying -54
start|colon|word|marks|	saying 81
start|colon|word|none|	judging -47
start|colon|word|verb|	saying -76
start|colon|zien|	none -66	preposition -66
start|comma|	aankondigen 11	accogliere -26	accuser -30	achar -28	acusar -54	adelantar -36	admettre 10	admitir -20	advertir -47	afdoen -39	affermare -32	affirmer -19	aggiungere 12	ajouter -25	alegar 30	ammettere -24	annoncer -64	annunciare -51	antworten 43	anunciar -82	apontar -45	appeler -43	apuntar -22	argumentar 16	asegurar 6	assicurare 7	assumir -42	assurer 28	ausrichten 40	avaliar -37	avanzar -19	avertir -22	avisar 21	avvertire 19	añadir -6	begrüßen -74	behaupten 48	bekennen 8	beloven -56	berichten 35	bestätigen -33	beteuern 36	betogen 27	betonen 33	bevestigen -36	beziffern -59	bitten -40	blijven -38	brincar -12	bromear -32	calcular 49	celebrar -27	chamar -38	chiamare -34	chiedere -82	citar 7	cobrar -45	coincidir -38	comentar -31	commentare -22	commenter -33	concéder -21	condannare -28	condenar -31	confier -45	confirmar -68	confirmer -45	contar 24	contestar -28	contestare -68	criticar -45	decir -11	declarar -51	defender -30	demander -37	denunciar -37	desabafar -33	descartar -32	descrever -52	devolver -37	dichiarare -30	divulgar 37	dizer -9	déclarer -21	défendre 48	dénoncer -42	elogiar -18	elogiare -36	empfehlen 11	emporter -28	entgegnen 53	ergänzen 47	erklären -19	erläutern 24	erzählen -22	escrever -49	esperar -37	estimar -26	evitar -34	exigir -38	expliquer 13	exposer -43	faire_valoir 27	falar -75	finden 17	fordern 65	féliciter -29	garantir -23	geben -17	geven 22	glisser -56	hablar -21	halten 30	heißen 22	herinneren 13	heten -40	houden -56	indigner -50	indiquer -23	interroger -42	ironiser -16	ironizar -53	juger 53	klagen -63	klinken 29	kritisieren -59	kündigen 60	lachen -70	lamentar -42	lamentarse -28	lancer -26	lassen 21	laten -49	leggen -45	lembrar -26	lire -26	llamar -27	lâcher -44	mahnen -11	manifestar -14	manter -28	meinen -29	melden 32	mostrar -63	negar -43	nennen -46	noter 9	nuancer -9	observer -30	opposer -39	osservare 38	parlare -34	parler -30	pedir 29	perguntar -44	pester -15	plaider -32	plaisanter -18	plädieren 9	ponderar -44	precisar 16	preferir -38	preguntar -71	prevedere -66	prever -69	promettre -45	proponer -46	propor -39	proposer -43	protestar -42	protester -10	préciser 22	prévenir 16	queixar -65	querer -44	questionar -47	raccontare -38	rappeler 12	rechnen -11	reclamar -48	recomendar 40	reconnaître -58	reconocer -25	recordar -34	recusar -18	refuser -19	registar -30	registrar -40	regretter -33	rejeter -16	relatar -47	relever -37	reprendre -39	responder -31	ressalvar -16	resumir -20	revelar 45	ricordare 9	rir -24	rire -37	räumen 38	réagir -22	réclamer -49	répliquer -27	répondre -58	résumer -20	rétorquer -17	sagen -22	schreiben 13	schrijven -64	sehen -48	sentenciar -23	señalar 9	sluiten -53	solicitar -47	sostener 26	sostenere -13	souffler -44	souligner -37	spiegare 14	sprechen -62	spreken -17	staan -60	stehen -71	stellen -10	teilen 44	trasladar -44	trekken -38	témoigner -21	unlisted -56	ver -40	verklaren -48	verlauten 65	versichern 46	versprechen 48	vertellen 19	verweisen -26	vinden 38	volere -29	vouloir -21	vragen 34	warnen 58	werfen 28	wijzen -50	willen -55	wollen 10	zeggen -15	zien -41	äußern -29	écrire 29	étrangler -16	évaluer -25
start|comma|aankondigen|	none 15	word 11
start|comma|accogliere|	none -36	word -29
start|comma|accuser|	auxiliary -21	none -34	word -23
start|comma|accuser|first|	qui -21
start|comma|achar|	none -33
start|comma|acusar|	none -72
start|comma|adelantar|	none -38
start|comma|admettre|	none 25
start|comma|admitir|	coordinator -21	none -49	verb -25	word 25
start|comma|admitir|first|	no -6
start|comma|adverb|	, -66	adverb 26	auxiliary -62	determiner -20	preposition 31	that 19	verb-saying -49	word 61
start|comma|adverb|none|	other -37	saying 10	thinking 33
start|comma|adverb|verb|	saying -83
start|comma|advertir|	none -64
start|comma|afdoen|	none -39
start|comma|affermare|	none -29
start|comma|affirmer|	none -27
start|comma|afirmar|	adverb 33	preposition -80	word 8
start|comma|aggiungere|	auxiliary 50	determiner 53	marks 38	none 9
start|comma|aggiungere|first|	è 26
start|comma|ajouter|	none -28
start|comma|alegar|	none 17
start|comma|ammettere|	none -32
start|comma|annoncer|	capital -10	determiner -63	none -86	preposition -15	word -33
start|comma|annunciare|	none -68	preposition -67	word -28
start|comma|antworten|	no 43
start|comma|anunciar|	none -106	preposition -42	verb -45
start|comma|apontar|	none -62	word -34
start|comma|appeler|	none -53	word -30
start|comma|apuntar|	none -27
start|comma|argumentar|	none 22
start|comma|asegurar|	none 9	word 6
start|comma|asks|false|	auxiliary 43	marks -11	none -10	verb -50
start|comma|assicurare|	auxiliary 40	none 15	word 23
start|comma|assicurare|first|	è 40
start|comma|assumir|	marks -42	none -43	verb-saying -42
start|comma|assurer|	auxiliary 47	none 14	word 27
start|comma|ausrichten|	auxiliary 18	pronoun 50	yes 20
start|comma|ausrichten|first|	er 48
start|comma|auxiliary|	adverb 27	determiner 52	pronoun 39	quote 42	that 26	verb-saying -52	word 8
start|comma|auxiliary|marks|	saying 25
start|comma|auxiliary|none|	judging -11	saying 44
start|comma|auxiliary|verb|	saying -15
start|comma|avaliar|	none -52
start|comma|avanzar|first|	1 -36
start|comma|avanzar|	none -21	word -19
start|comma|avertir|	none -31
start|comma|avisar|	none 30
start|comma|away|2|	adverb -41	capital -12	coordinator -8	determiner 37	preposition -51	pronoun 80	subordinator 16	verb-judging -58	verb-saying -24	word 36
start|comma|away|3|	auxiliary 59	capital 49	coordinator 45	determiner 81	preposition 46	pronoun 20	subordinator -20	word 24
start|comma|away|4|	adverb 30	auxiliary -6	capital -108	coordinator -56	determiner -56	preposition -53	pronoun -39	subordinator 11	verb-judging -65	verb-saying 7
start|comma|away|5|	adverb 45	capital -21	determiner 23	preposition 34	pronoun -56	subordinator -17	verb-judging -54	verb-saying -83	word -69
start|comma|away|6|	adverb -8	auxiliary 53	capital -111	coordinator -76	determiner -77	preposition -24	pronoun 20	subordinator -73	that -16	verb-judging -22	verb-saying -98	verb-thinking -47	word -40
start|comma|añadir|	none 10
start|comma|begrüßen|	no -74	none -49
start|comma|behaupten|	auxiliary 48	pronoun 18	yes 48
start|comma|bekennen|	none -17
start|comma|beloven|	auxiliary -54	none -58
start|comma|berichten|	auxiliary 51	no 16	none 6	yes 44
start|comma|bestätigen|	no -46	verb -46
start|comma|beteuern|	auxiliary 28	word 38	yes 28
start|comma|betogen|	auxiliary 11	none 29
start|comma|betonen|	determiner 33
start|comma|bevestigen|	auxiliary -36	none -17
start|comma|beziffern|	no -44	none -44	word -44
start|comma|bitten|	auxiliary 15	determiner -21	no -21
start|comma|blijven|	none -53
start|comma|brincar|	none -18
start|comma|bromear|	none -41	preposition -14
start|comma|calcular|	none 71
start|comma|capital|	) -21	auxiliary 8	capital -95	coordinator -65	determiner -65	preposition 39	verb-saying -68
start|comma|capital|auxiliary|	judging 58	saying -9
start|comma|capital|marks|	saying 10
start|comma|capital|none|	judging -60	saying -68	thinking -30
start|comma|capital|verb|	saying -48
start|comma|celebrar|	none -38
start|comma|chamar|	none -54
start|comma|chiamare|	none -44	preposition -14	word -22
start|comma|chiedere|	auxiliary -58	determiner -50	marks -50	none -92	preposition -50	subordinator -38	verb-saying -22
start|comma|citar|	none 38
start|comma|cobrar|	none -63
start|comma|coincidir|	none -40	verb -36
start|comma|comentar|first|	de -9
start|comma|comentar|	none -35	preposition -13	word -33
start|comma|commentare|	none -30	word -16
start|comma|commenter|	none -42
start|comma|concéder|	none -29
start|comma|condannare|	none -37
start|comma|condenar|	none -39	preposition -18
start|comma|confermare|	none 20	preposition -68	verb -47
start|comma|confier|	none -58	word -17
start|comma|confirmar|	coordinator -13	none -93	preposition -18	verb -15	word -51
start|comma|confirmar|first|	mas -15
start|comma|confirmer|	coordinator -26	none -59	preposition -38
start|comma|confirmer|first|	mais -26
start|comma|contar|	determiner 17	none 22	preposition -61	verb 45	word 36
start|comma|contar|first|	o -93
start|comma|contestare|	none -97
start|comma|contestar|	none -38
start|comma|coordinator|	adverb -13	auxiliary 22	capital -63	determiner -13	preposition -52	pronoun 27	quote -21	verb-judging -36	verb-saying -56	word -10
start|comma|coordinator|auxiliary|	judging -50	saying 16
start|comma|coordinator|marks|	saying 22
start|comma|coordinator|none|	judging -20	saying 7
start|comma|coordinator|verb|	judging -30	saying -105
start|comma|criticar|	none -61
start|comma|decir|	auxiliary 39	coordinator -47	none -29	preposition -18	verb -16	word -9
start|comma|decir|first|	y -47
start|comma|declarar|	none -59	preposition -35
start|comma|defender|	capital -31	none -38
start|comma|demander|	none -48
start|comma|denunciar|	none -48	word -39
start|comma|desabafar|	none -47
start|comma|descartar|	none -33	preposition -21
start|comma|descrever|	none -75
start|comma|determiner|	auxiliary -48	capital 69	determiner -82	preposition -133	pronoun -74	quote -77	verb-saying -51	word 52
start|comma|determiner|auxiliary|	judging 38	saying 20
start|comma|determiner|marks|	judging -86	saying 8
start|comma|determiner|none|	judging 36	other -39	thinking -47
start|comma|determiner|verb|	judging 34
start|comma|devolver|	none -52	preposition -14	word -35
start|comma|de|apposed|	judging 7	saying 46
start|comma|de|apposition|	saying 20
start|comma|de|	auxiliary 13	coordinator -50	judging 16	other -46	preposition 53	pronoun 34	saying 30	thinking -15	verb-saying -75	verb-thinking -10	word 36
start|comma|de|away|2|	judging -60	saying 53
start|comma|de|away|3|	judging 26	other -30	saying 58
start|comma|de|away|4|	saying -19	thinking -35
start|comma|de|away|5|	judging 94	saying -10
start|comma|de|away|6|	judging -90	saying -35	thinking -53
start|comma|de|direct|	saying 13	thinking -35
start|comma|de|inverted|	judging -17	other -42	saying 8
start|comma|de|mood|	no -9	yes 73
start|comma|de|shared|	saying 97
start|comma|dichiarare|	none -39	word -30
start|comma|dire|	adverb 26	auxiliary 7	coordinator 51	determiner -59	marks 33	none -9	preposition -62	pronoun -20	verb -45	verb-saying -33	word -10
start|comma|dire|first|	et 50
start|comma|divulgar|	determiner 25	none 28	verb 25
start|comma|divulgar|first|	o 25
start|comma|dizer|	auxiliary 32	capital -61	none -16	preposition -101	word 7
start|comma|dizer|first|	de -35	em -15
start|comma|déclarer|	none -23	preposition -11	word -13
start|comma|défendre|	none 24
start|comma|dénoncer|	none -49
start|comma|elogiare|	none -46
start|comma|elogiar|first|	aunque -18
start|comma|elogiar|	none -18	subordinator -18	verb -18
start|comma|empfehlen|	determiner 11	no 11	none 11
start|comma|emporter|	none -40
start|comma|ending|1|	word -56
start|comma|ending|2|	word -60
start|comma|ending|31|	word -46
start|comma|ending|3|	word -42
start|comma|ending|41|	word -40
start|comma|ending|44|	word -31
start|comma|ending|4|	word -50
start|comma|ending|50|	word -37
start|comma|ending|58|	word -38
start|comma|ending|5|	word -78
start|comma|ending|6|	word -37
start|comma|ending|74|	word -53
start|comma|ending|79|	word -16
start|comma|ending|8|	word -67
start|comma|ending|9|	word -51
start|comma|ending|al|	preposition -51	word -63
start|comma|ending|am|	preposition -62
start|comma|ending|an|	pronoun 70
start|comma|ending|ao|	preposition -58
start|comma|ending|ar|	coordinator -20	word -65
start|comma|ending|as|	auxiliary -34	coordinator -70	determiner 7	preposition -40	word 32
start|comma|ending|at|	subordinator 10
start|comma|ending|au|	preposition -43
start|comma|ending|a|	auxiliary -76	preposition 40
start|comma|ending|be|	auxiliary 45
start|comma|ending|ce|	word -40
start|comma|ending|ch|	word 41
start|comma|ending|da|	preposition -47	word -98
start|comma|ending|de|	auxiliary 9	determiner 20	preposition -69	subordinator -31
start|comma|ending|di|	preposition 6	word -40
start|comma|ending|do|	preposition -71	verb-saying -54	word -84
start|comma|ending|du|	determiner -22
start|comma|ending|d’|	preposition 40
start|comma|ending|ef|	word 33
start|comma|ending|eg|	word -47
start|comma|ending|ei|	auxiliary 47	determiner 38	preposition 36
start|comma|ending|el|	determiner -45	preposition -34
start|comma|ending|em|	determiner 65	preposition -102
start|comma|ending|en|	adverb 12	auxiliary 59	capital 16	coordinator 24	preposition -75	subordinator 21	word -32
start|comma|ending|er|	adverb 83	capital -49	determiner -20	preposition -65	word 45
start|comma|ending|es|	auxiliary 44	determiner 23	pronoun -27
start|comma|ending|et|	coordinator 15	verb-saying 12	word -50
start|comma|ending|eu|	capital -22	word 28
start|comma|ending|e|	coordinator 16
start|comma|ending|fe|	word 59
start|comma|ending|ft|	auxiliary -13
start|comma|ending|ga|	word -23
start|comma|ending|go|	word 47
start|comma|ending|ha|	auxiliary -42
start|comma|ending|he|	word 12
start|comma|ending|ia|	capital -58	word 15
start|comma|ending|ie|	determiner -17	pronoun 12	subordinator 15
start|comma|ending|il|	determiner -51
start|comma|ending|im|	preposition 22
start|comma|ending|in|	capital -26	determiner 13	preposition -45
start|comma|ending|io|	capital -55	word -37
start|comma|ending|is|	auxiliary 56	coordinator -36
start|comma|ending|it|	preposition 40	verb-saying -46
start|comma|ending|jl|	subordinator -26
start|comma|ending|já|	adverb -24
start|comma|ending|l'|	determiner -31
start|comma|ending|la|	determiner -25	preposition -70
start|comma|ending|le|	determiner 19	pronoun 20	word -30
start|comma|ending|ll|	auxiliary -41
start|comma|ending|ls|	preposition -43
start|comma|ending|lu|	word -27
start|comma|ending|l’|	determiner 13
start|comma|ending|ma|	capital -11	coordinator -50	determiner -40	preposition -59
start|comma|ending|me|	pronoun -18
start|comma|ending|mt|	word 53
start|comma|ending|na|	capital 15	determiner -30	preposition -90	word -69
start|comma|ending|nd|	capital 22	coordinator -45	word 29
start|comma|ending|ne|	determiner 39	word 48
start|comma|ending|ng|	capital 38
start|comma|ending|no|	auxiliary 69	preposition -112	word 39
start|comma|ending|ns|	preposition -61
start|comma|ending|nt|	adverb -31	preposition -16	verb-judging -22	verb-saying -52	word -10
start|comma|ending|oi|	adverb -54
start|comma|ending|om|	preposition -50
start|comma|ending|on|	preposition -44	word -29
start|comma|ending|or|	preposition -71	word -58
start|comma|ending|os|	adverb -52	word 25
start|comma|ending|ou|	verb-saying -57	word 13
start|comma|ending|o|	determiner -11
start|comma|ending|ra|	auxiliary 28	preposition -59	verb-saying -53	word -68
start|comma|ending|rd|	auxiliary 71
start|comma|ending|re|	adverb 24	capital -25	preposition -45	word 25
start|comma|ending|ro|	coordinator -26	word 21
start|comma|ending|rs|	preposition -40
start|comma|ending|rá|	word 20
start|comma|ending|sa|	word -64
start|comma|ending|se|	word -10
start|comma|ending|si|	pronoun -44
start|comma|ending|so|	word -70
start|comma|ending|st|	auxiliary -22
start|comma|ending|sé|	word -64
start|comma|ending|ta|	verb-saying 40	word 21
start|comma|ending|te|	adverb -62	capital -27	verb-saying -44	verb-thinking -55	word 23
start|comma|ending|ti|	word -32
start|comma|ending|to|	capital -38	subordinator -59	verb-saying -35	word -77
start|comma|ending|tá|	auxiliary 39
start|comma|ending|té|	word -25
start|comma|ending|tó|	verb-saying -33
start|comma|ending|ue|	subordinator -53	that -38	word -34
start|comma|ending|ui|	word -84
start|comma|ending|un|	determiner -79
start|comma|ending|ur|	adverb 12	preposition -20	word -37
start|comma|ending|us|	preposition -8
start|comma|ending|ut|	word -23
start|comma|ending|va|	verb-saying -16
start|comma|ending|ve|	word -48
start|comma|ending|vo|	word -30
start|comma|ending|wo|	subordinator -46
start|comma|ending|ya|	adverb -54
start|comma|ending|y|	coordinator -32
start|comma|ending|zu|	preposition -39
start|comma|ending|às|	preposition -62
start|comma|ending|à|	preposition -20
start|comma|ending|ás|	adverb -39
start|comma|ending|ão|	auxiliary 28	word 48
start|comma|ending|ée|	word -64
start|comma|ending|ém|	adverb -55
start|comma|ending|é|	auxiliary 30
start|comma|ending|ún|	preposition -20
start|comma|ending|ür|	preposition -49
start|comma|entgegnen|	auxiliary 53	yes 53
start|comma|ergänzen|	yes 20
start|comma|erklären|	auxiliary 35	determiner -18	no -46	none -40	yes 56
start|comma|erläutern|	auxiliary -17	determiner 6	no 21	none 34	yes 31
start|comma|erzählen|	auxiliary 22	no -67	pronoun 69	verb -47	yes 55
start|comma|erzählen|first|	habe 43	sie 69
start|comma|escrever|	none -77	preposition -32	word -50
start|comma|esperar|	none -45	preposition -20
start|comma|estimar|	none -31
start|comma|es|	adverb 7	auxiliary 69	capital -65	coordinator -37	determiner -12	judging -56	other -18	preposition -76	pronoun -27	saying -23	subordinator -58	that -26	thinking -69	verb-saying -96	word 8
start|comma|es|apposed|	saying -67
start|comma|es|apposition|	judging -20	saying 70
start|comma|es|away|2|	saying 22
start|comma|es|away|3|	saying -71
start|comma|es|away|4|	judging -52	saying -17
start|comma|es|away|5|	saying -85
start|comma|es|away|6|	judging -24	other -31	saying -21	thinking -73
start|comma|es|direct|	judging -40	saying -123	thinking -35
start|comma|es|elided|	saying -76
start|comma|es|inverted|	judging -43	other -17	saying -33
start|comma|es|mood|	none -32
start|comma|es|relative|	saying -96
start|comma|es|shared|	saying -70
start|comma|evitar|	none -49
start|comma|exigir|	capital -10	none -53
start|comma|explicar|	auxiliary 29	coordinator 37	preposition -56	word -83
start|comma|explicar|first|	de -35	e 39
start|comma|expliquer|	none 19	word -96
start|comma|exposer|	none -59	word -43
start|comma|faire_valoir|first|	qui -44
start|comma|faire_valoir|	none 43	verb -39	word 43
start|comma|falar|	auxiliary -42	none -107	preposition -15
start|comma|finden|	auxiliary 58	yes 28
start|comma|first|	1 -56	2 -60	3 -42	31 -46	4 -50	41 -40	44 -31	5 -78	50 -37	58 -38	6 -37	79 -16	8 -67	9 -51	a 12	aber 50	abílio -15	al -76	alle 32	als -46	am -62	ao -58	arrivata -24	au -43	aunque -50	auteur -21	avrebbe 9	bei 36	chef -31	cheffe -36	com -50	con -42	contou -37	da -47	dans -49	das -13	davanti -23	de -32	del -34	dem 65	den -12	der -23	di 6	die -17	directrice -23	dit -46	do -38	drei 36	du -22	déléguée -18	d’ 40	e 16	een 54	el -45	elle -59	em -101	enquanto -59	entre -45	er 19	era 28	eso -50	está 39	et 15	für -49	ha -37	habe 44	hanno 54	heeft -13	il -17	in -42	is 56	já -24	komt 53	l' -31	la -25	les 24	lesionado -37	lo -44	lors -40	l’ 13	ma -50	maar -20	mais -31	man 70	mas -70	me -18	menos -52	na -90	nella -28	niemand 29	no -25	non -18	numa -59	nur 12	não 8	o -11	omdat 10	osserva -16	per -9	pero -26	poi -54	por -68	porque -26	porém -55	pour -20	presidenta -56	presidente -49	présidente -36	puis -25	que -38	qui -49	quien -43	responsable -18	segundo -51	según -20	sei 47	sein 41	seine 33	seit -41	selon -30	sem -47	si -44	sie 12	siempre 35	sin -39	son -6	sono 41	sous -20	são 28	terwijl -26	toen 21	tout -23	tras -40	uma -40	un -79	una -30	und -45	une 16	was 19	werde 9	wie 15	wo -46	wonach 39	y -36	ya -54	zonder -58	zu -39	à -20	às -62	é 30	élu -27
start|comma|fordern|	determiner 56	no 65	none 65
start|comma|fordern|first|	die 55
start|comma|fr|	adverb -10	auxiliary -49	capital -40	determiner -14	judging -73	other -45	pronoun -60	saying -45	subordinator -36	thinking -59	verb-judging -31	verb-saying -60	word -45
start|comma|fr|apposed|	saying -52
start|comma|fr|apposition|	judging -52	saying 20
start|comma|fr|away|2|	judging -72	saying -11
start|comma|fr|away|3|	judging -30	saying 80
start|comma|fr|away|4|	judging -18	saying -76
start|comma|fr|away|5|	judging -41	saying -91
start|comma|fr|away|6|	judging -38	other -42	saying -117	thinking -52
start|comma|fr|direct|	judging -57	saying -60
start|comma|fr|elided|	saying -50
start|comma|fr|inverted|	judging -26	other -31	saying -86
start|comma|fr|mood|	none -56
start|comma|fr|relative|	judging -16	saying 30	thinking -26
start|comma|fr|shared|	saying 34
start|comma|féliciter|	none -32
start|comma|garantir|	auxiliary 41	coordinator -34	none -24	preposition -56	word -58
start|comma|geben|	auxiliary 51	determiner -69	no -26	none -92	pronoun 40	verb -52	word -79	yes 40
start|comma|geben|first|	4 -36	die -69
start|comma|geven|	none 31
start|comma|glisser|	none -57
start|comma|hablar|first|	en -24
start|comma|hablar|	none -28	preposition -24
start|comma|halten|	capital 42	determiner 22	none -12	yes 62
start|comma|heißen|	auxiliary 48	determiner 54	marks 26	no -36	pronoun 84	word -32	yes 65
start|comma|heißen|first|	die 46
start|comma|herinneren|	none 18
start|comma|heten|	none -57	word -39
start|comma|houden|	capital -25	none -75
start|comma|indigner|	none -72
start|comma|indiquer|	auxiliary -32	none -27	verb-saying -32
start|comma|informar|	determiner -55	none 13	preposition 16	verb -45
start|comma|informar|first|	el -45
start|comma|interroger|	auxiliary -23	determiner -44	none -53	pronoun -17	word -13
start|comma|interroger|first|	elle -18
start|comma|ironiser|	none -23	word -8
start|comma|ironizar|	none -71	preposition -17	word -23
start|comma|it|	adverb -12	auxiliary 6	capital -80	coordinator -70	determiner 19	judging -15	other -41	preposition 14	pronoun -44	subordinator 13	thinking -82	verb-judging -36	verb-saying 21	word -21
start|comma|it|apposed|	saying -89
start|comma|it|apposition|	judging -15	saying 91	thinking -73
start|comma|it|away|2|	judging 18	saying 38
start|comma|it|away|3|	judging -17	saying -72
start|comma|it|away|4|	saying -56
start|comma|it|away|5|	saying 45
start|comma|it|away|6|	judging -60	saying -37	thinking -40
start|comma|it|direct|	judging -57	saying -46	thinking -41
start|comma|it|elided|	saying -108
start|comma|it|inverted|	judging -50	other -42	saying -72
start|comma|it|mood|	none -6
start|comma|it|relative|	judging -46	saying -61
start|comma|it|shared|	saying -31
start|comma|judging|	adverb -27	capital 24	coordinator -57	determiner 14	preposition -85	present -55	pronoun 25	subordinator -29	verb-saying -71	word -30
start|comma|judging|ending|1|	word -18
start|comma|judging|ending|9|	word -26
start|comma|judging|ending|ar|	coordinator -25	preposition -23
start|comma|judging|ending|as|	determiner 7
start|comma|judging|ending|a|	preposition -25
start|comma|judging|ending|de|	preposition -15
start|comma|judging|ending|do|	word -25
start|comma|judging|ending|em|	preposition -9
start|comma|judging|ending|en|	capital 52
start|comma|judging|ending|er|	determiner -60
start|comma|judging|ending|e|	coordinator -38
start|comma|judging|ending|ie|	determiner -65
start|comma|judging|ending|l’|	determiner -47
start|comma|judging|ending|om|	preposition -11
start|comma|judging|ending|sa|	word -27
start|comma|judging|ending|ta|	word -25
start|comma|judging|ending|ue|	subordinator -29
start|comma|judging|ending|ui|	word -21
start|comma|judging|ending|à|	preposition -9
start|comma|judging|first|	1 -18	9 -26	a -25	aunque -21	com -11	das 7	de -15	der -60	die -65	e -38	em -9	l’ -47	maar -25	par -23	porque -27	qui -21	à -9
start|comma|juger|	none 52
start|comma|klagen|	no -63	none -53
start|comma|klinken|	none 19
start|comma|kündigen|	determiner 44	no 60	none 44
start|comma|lachen|	none -63
start|comma|lamentarse|	none -35	word -26
start|comma|lamentar|	none -47	preposition -37	word -37
start|comma|lancer|	none -32	preposition -15	word -23
start|comma|lassen|first|	man 41
start|comma|lassen|	no 21	pronoun 41
start|comma|laten|	none -69
start|comma|leggen|	none -61	word -45
start|comma|leggere|	none -26
start|comma|lembrar|	none -33	preposition -20
start|comma|lire|	none -25
start|comma|llamar|	none -38
start|comma|lâcher|	none -60
start|comma|manifestar|	none -14
start|comma|manter|	none -30	preposition -27	word -24
start|comma|meinen|	auxiliary 59	determiner 58	none -53	yes 70
start|comma|melden|	adverb 9	no -24	none 50
start|comma|mood|none|	judging -54	other -45	saying -20	thinking -9
start|comma|mood|no|	other -46	saying -7	thinking -12
start|comma|mood|yes|	judging 26	saying 70
start|comma|mostrar|	none -90
start|comma|negar|	none -62
start|comma|nennen|	no -46
start|comma|nl|	adverb 46	auxiliary 35	capital -61	determiner 13	judging -6	preposition -96	thinking -60	verb-saying -9	word -26
start|comma|nl|apposed|	judging 6
start|comma|nl|apposition|	saying 56
start|comma|nl|away|2|	judging -60	saying -56	thinking -29
start|comma|nl|away|3|	saying 62
start|comma|nl|away|4|	saying -64
start|comma|nl|away|5|	judging -80	saying -30
start|comma|nl|away|6|	judging 8	saying 21	thinking -34
start|comma|nl|direct|	judging -66	saying -62	thinking -60
start|comma|nl|inverted|	judging -29	saying -41
start|comma|nl|shared|	saying 62
start|comma|nuancer|	none -14
start|comma|observer|	none -37	word -30
start|comma|opposer|	none -47
start|comma|order|apposed|	judging 6	saying 26	thinking -67
start|comma|order|apposition|	judging 25	saying 129	thinking 32
start|comma|order|direct|	judging -37	saying -37	thinking -55
start|comma|order|elided|	saying -152
start|comma|order|inverted|	judging -49	other -48	saying -84
start|comma|order|relative|	judging -54	saying 32	thinking -36
start|comma|order|shared|	judging 27	other -34	saying 72
start|comma|osservare|	auxiliary 52	none 44
start|comma|other|	adverb -37	determiner -43	past -56	preposition -27	word -38
start|comma|parlare|	none -42	word -23
start|comma|parler|	none -34
start|comma|pedir|	auxiliary 76	none -7	preposition 57	verb -44	verb-saying -48	word -123
start|comma|perguntar|	none -60
start|comma|pester|	none -20	word -13
start|comma|plaider|	none -38
start|comma|plaisanter|	none -21	word -19
start|comma|plädieren|	determiner 9	no 9	none 9
start|comma|plädieren|first|	den 9
start|comma|ponderar|	none -62
start|comma|precisar|	auxiliary 34	none 14
start|comma|preferir|	none -49	verb-saying -22
start|comma|preguntar|	marks -37	none -73	verb-saying -63
start|comma|preposition|	adverb 24	capital -65	determiner -25	preposition 11	pronoun -35	quote 44	verb-saying -44	word 13
start|comma|preposition|auxiliary|	saying 57
start|comma|preposition|marks|	saying -7
start|comma|preposition|none|	judging -66	other -27	saying -8	thinking -46
start|comma|preposition|verb|	saying 7
start|comma|prevedere|	none -73
start|comma|prever|	none -89
start|comma|prometer|	none 7
start|comma|promettre|	none -63
start|comma|pronoun|	, -65	capital -18	verb-saying -67	word 29
start|comma|pronoun|auxiliary|	judging 32	saying -6
start|comma|pronoun|marks|	saying 80
start|comma|pronoun|verb|	saying 33
start|comma|proponer|	none -63
start|comma|propor|	none -55
start|comma|proposer|	none -60	preposition -17
start|comma|protestar|	none -57
start|comma|protester|	none -9
start|comma|préciser|	none 32	word 18
start|comma|prévenir|	none 22	preposition 22
start|comma|pt|apposed|	saying 37
start|comma|pt|apposition|	judging -49	saying 38
start|comma|pt|	auxiliary 29	capital -77	coordinator 10	judging -64	other -44	preposition -17	saying -8	subordinator -66	thinking 43	verb-judging -62	verb-saying -16
start|comma|pt|away|2|	judging -41	saying -8
start|comma|pt|away|3|	saying -18
start|comma|pt|away|4|	judging -34	other -35	saying 25
start|comma|pt|away|5|	judging -21	saying -55
start|comma|pt|away|6|	judging -51	saying -16	thinking -37
start|comma|pt|direct|	judging -41	saying -14	thinking -33
start|comma|pt|elided|	saying -91
start|comma|pt|inverted|	judging -41	other -44	saying -83
start|comma|pt|relative|	saying 35
start|comma|queixar|	none -71
start|comma|querer|	none -57
start|comma|questionar|	none -58
start|comma|raccontare|	none -48	preposition -31	word -32
start|comma|raconter|first|	qui -7
start|comma|raconter|	verb -22	word -51
start|comma|rappeler|	determiner -34	none 20	preposition -61	word 31
start|comma|rechnen|	determiner -29	no -19	none -6
start|comma|rechnen|first|	die -34
start|comma|reclamar|	none -68	word -33
start|comma|recomendar|	none 62	word 44
start|comma|reconnaître|	none -85	word -36
start|comma|reconocer|	none -30	preposition -25
start|comma|recordar|	none -59	preposition -23	word -33
start|comma|recusar|	none -24	word -21
start|comma|refuser|	none -27
start|comma|registar|	none -39
start|comma|registrar|	none -53	word -37
start|comma|regretter|	none -38	word -27
start|comma|rejeter|	none -21
start|comma|relatar|	adverb -38	none -64	preposition -21	word -35
start|comma|relever|	none -39
start|comma|reprendre|	none -47
start|comma|responder|	none -37	preposition -28
start|comma|ressalvar|	none -43
start|comma|resumir|first|	de -11
start|comma|resumir|	none -26	preposition -11	word -19
start|comma|revelar|	none 65	preposition 51
start|comma|ricordare|	none 13	word -62
start|comma|riferire|	auxiliary 23	none -12
start|comma|rire|	coordinator -25	none -50
start|comma|rire|first|	puis -25
start|comma|rir|	none -34
start|comma|räumen|	auxiliary 30	none 27	yes 38
start|comma|réagir|	none -24	word -10
start|comma|réclamer|	none -67
start|comma|répliquer|	none -37
start|comma|répondre|	none -85
start|comma|résumer|	none -24	word -16
start|comma|rétorquer|	none -19
start|comma|sagen|	adverb 48	auxiliary -25	capital -58	determiner -25	no -77	none -24	preposition -37	pronoun -26	verb 18	word 44	yes 102
start|comma|sagen|first|	als -43	der -10	die 18	er -49	sie 52
start|comma|saying|	adverb 8	auxiliary 35	capital -68	coordinator -20	determiner 10	preposition 14	pronoun 20	subordinator -23	that -23	verb-judging -93	verb-saying -37	verb-thinking 27
start|comma|saying|ending|1|	word -52
start|comma|saying|ending|2|	word -60
start|comma|saying|ending|31|	word -46
start|comma|saying|ending|3|	word -42
start|comma|saying|ending|41|	word -40
start|comma|saying|ending|4|	word -50
start|comma|saying|ending|50|	word -37
start|comma|saying|ending|58|	word -38
start|comma|saying|ending|5|	word -78
start|comma|saying|ending|6|	word -37
start|comma|saying|ending|74|	word -53
start|comma|saying|ending|79|	word -16
start|comma|saying|ending|9|	word -40
start|comma|saying|ending|al|	preposition -51	word -63
start|comma|saying|ending|am|	preposition -62
start|comma|saying|ending|an|	pronoun 70
start|comma|saying|ending|ao|	preposition -58
start|comma|saying|ending|ar|	coordinator -18	word -65
start|comma|saying|ending|as|	auxiliary -34	coordinator -76	preposition -40	word -54
start|comma|saying|ending|at|	subordinator 10
start|comma|saying|ending|au|	preposition -47
start|comma|saying|ending|a|	auxiliary -76	preposition 44
start|comma|saying|ending|be|	auxiliary 53
start|comma|saying|ending|ce|	word -40
start|comma|saying|ending|ch|	word 41
start|comma|saying|ending|da|	preposition -46	word -97
start|comma|saying|ending|de|	auxiliary 9	determiner 22	preposition -71
start|comma|saying|ending|di|	preposition 7	word -38
start|comma|saying|ending|do|	preposition -71	verb-saying -54	word -84
start|comma|saying|ending|du|	determiner -22
start|comma|saying|ending|d’|	preposition 40
start|comma|saying|ending|ef|	word 33
start|comma|saying|ending|eg|	word -47
start|comma|saying|ending|ei|	auxiliary 27	preposition 36
start|comma|saying|ending|el|	determiner -45	preposition -34
start|comma|saying|ending|em|	preposition -103
start|comma|saying|ending|en|	adverb 12	auxiliary 59	coordinator 35	determiner -21	preposition -75	subordinator 21	word -25
start|comma|saying|ending|er|	adverb 83	capital -45	determiner -6	preposition -63	word 52
start|comma|saying|ending|es|	auxiliary 50	determiner 23	pronoun -27
start|comma|saying|ending|et|	coordinator 15	verb-saying 12
start|comma|saying|ending|eu|	capital -22	word 28
start|comma|saying|ending|e|	coordinator 23
start|comma|saying|ending|fe|	word 59
start|comma|saying|ending|ga|	word -23
start|comma|saying|ending|go|	word 47
start|comma|saying|ending|ha|	auxiliary -42
start|comma|saying|ending|ia|	capital -58	word 15
start|comma|saying|ending|ie|	pronoun 89	subordinator 15
start|comma|saying|ending|im|	preposition 56
start|comma|saying|ending|in|	capital -26	determiner 13	preposition -35
start|comma|saying|ending|io|	capital -51	word -37
start|comma|saying|ending|is|	auxiliary 56	coordinator -36
start|comma|saying|ending|it|	preposition 40
start|comma|saying|ending|jl|	subordinator -26
start|comma|saying|ending|já|	adverb -24
start|comma|saying|ending|l'|	determiner -31
start|comma|saying|ending|la|	determiner -25	preposition -69
start|comma|saying|ending|le|	determiner -45	pronoun 24	word -30
start|comma|saying|ending|ll|	auxiliary -41
start|comma|saying|ending|lo|	determiner 28
start|comma|saying|ending|ls|	preposition -43
start|comma|saying|ending|lu|	word -31
start|comma|saying|ending|l’|	determiner 23
start|comma|saying|ending|ma|	coordinator -50	determiner -40	preposition -57
start|comma|saying|ending|me|	pronoun -18
start|comma|saying|ending|mt|	word 53
start|comma|saying|ending|na|	determiner -25	preposition -90	word -69
start|comma|saying|ending|nd|	coordinator -35	word 29
start|comma|saying|ending|ne|	determiner 43	word 48
start|comma|saying|ending|ng|	capital 38
start|comma|saying|ending|no|	auxiliary 69	preposition -112	word 39
start|comma|saying|ending|ns|	preposition -59
start|comma|saying|ending|nt|	preposition -16	verb-judging -22	verb-saying -52
start|comma|saying|ending|oi|	adverb -54
start|comma|saying|ending|om|	preposition -48
start|comma|saying|ending|on|	preposition -43	word -28
start|comma|saying|ending|or|	preposition -72	word -56
start|comma|saying|ending|os|	adverb -52	word 25
start|comma|saying|ending|ou|	verb-saying -57	word 14
start|comma|saying|ending|o|	determiner -11
start|comma|saying|ending|ra|	auxiliary 28	preposition -59	word -68
start|comma|saying|ending|re|	adverb 31	preposition -45	word 25
start|comma|saying|ending|ro|	coordinator -26	word 31
start|comma|saying|ending|rs|	preposition -40
start|comma|saying|ending|rá|	word 20
start|comma|saying|ending|sa|	word -62
start|comma|saying|ending|se|	word -10
start|comma|saying|ending|so|	word -58
start|comma|saying|ending|sé|	word -64
start|comma|saying|ending|ta|	verb-saying 40	word 21
start|comma|saying|ending|te|	adverb -61	capital -27	word 24
start|comma|saying|ending|to|	capital -38	subordinator -59	verb-saying -31	word -77
start|comma|saying|ending|tá|	auxiliary 39
start|comma|saying|ending|té|	word -25
start|comma|saying|ending|tó|	verb-saying -33
start|comma|saying|ending|ue|	subordinator -46	that -38	word -34
start|comma|saying|ending|ui|	word -82
start|comma|saying|ending|un|	determiner -79
start|comma|saying|ending|ur|	adverb 12	word -37
start|comma|saying|ending|ut|	word -23
start|comma|saying|ending|ve|	word -48
start|comma|saying|ending|wo|	subordinator -46
start|comma|saying|ending|ya|	adverb -54
start|comma|saying|ending|y|	coordinator -32
start|comma|saying|ending|zu|	preposition -39
start|comma|saying|ending|às|	preposition -62
start|comma|saying|ending|à|	preposition -18
start|comma|saying|ending|ás|	adverb -39
start|comma|saying|ending|ão|	auxiliary 28	word 48
start|comma|saying|ending|ée|	word -64
start|comma|saying|ending|ém|	adverb -55
start|comma|saying|ending|é|	auxiliary 30
start|comma|saying|ending|ún|	preposition -20
start|comma|saying|ending|ür|	preposition -49
start|comma|saying|first|	1 -52	2 -60	3 -42	31 -46	4 -50	41 -40	5 -78	50 -37	58 -38	6 -37	79 -16	9 -40	a 16	aber 50	abílio -15	al -76	alle 32	als -43	am -62	ao -58	au -47	aunque -45	auteur -21	bei 36	chef -31	cheffe -36	com -48	con -42	contou -37	da -46	dans -47	das -19	de -29	del -34	den -38	der -9	di 7	directrice -23	do -38	du -22	déléguée -18	d’ 40	e 23	een 58	el -45	elle -59	em -101	en 7	enquanto -59	entre -45	er 19	era 28	eso -32	está 39	et 15	für -49	ha -37	habe 44	hanno 54	il -10	in -32	is 56	já -24	komt 53	l' -31	la -25	le -85	les 24	lesionado -37	lo -28	lors -40	l’ 23	ma -50	maar -18	mais -31	man 70	mas -76	me -18	menos -52	na -90	nella -28	niemand 29	no -25	non -16	numa -57	nur 12	não 8	o -11	omdat 10	pero -26	poi -54	por -69	porém -55	presidenta -56	presidente -49	présidente -36	puis -25	que -38	qui -48	quien -43	responsable -18	segundo -51	según -20	sei 27	sein 41	seine 33	seit -41	selon -22	sem -47	sie 89	sin -39	son -6	sono 41	sous -16	são 28	terwijl -26	toen 21	tout -23	tras -40	uma -40	un -79	una -25	und -35	une 23	was -34	werde 9	wie 15	wo -46	wonach 39	y -32	ya -54	zonder -58	zu -39	à -18	às -62	é 30	élu -31
start|comma|schließen|	none 17
start|comma|schreiben|	auxiliary 61	determiner 8	no -56	pronoun 50	yes 61
start|comma|schreiben|first|	der 8
start|comma|schrijven|	none -71
start|comma|scrivere|	none -26	preposition 27	word -37
start|comma|sehen|	no -48	none -48
start|comma|sentenciar|	none -28
start|comma|señalar|	none 14	word 18
start|comma|sluiten|	none -62
start|comma|solicitar|	none -63
start|comma|sostenere|	auxiliary -27	determiner -45	none -20
start|comma|sostenere|first|	è -25
start|comma|sostener|	none 36
start|comma|souffler|	none -47
start|comma|souligner|	none -54
start|comma|spiegare|	auxiliary 11	none 23	word 9
start|comma|spiegare|first|	è 28
start|comma|sprechen|	no -62	none -62
start|comma|spreken|	none -21
start|comma|staan|	none -70	word -42
start|comma|stehen|	auxiliary -45	determiner -51	no -80	none -61
start|comma|stehen|first|	das -16
start|comma|stellen|	auxiliary -65	no -65	none 52	word 55
start|comma|subordinator|	auxiliary -31	capital 27	determiner -46	preposition -25	pronoun -22	verb-saying -44	word -13
start|comma|subordinator|auxiliary|	saying 28
start|comma|subordinator|none|	judging -27	saying -13
start|comma|subordinator|verb|	judging -19	saying -78
start|comma|teilen|	auxiliary 36	determiner 48	no 22	none 20	pronoun 24	word 41	yes 35
start|comma|teilen|first|	man 24
start|comma|that|	auxiliary -38
start|comma|that|auxiliary|	saying -23
start|comma|thinking|	adverb 33	auxiliary -33	capital -35	determiner -45	preposition -80	present -74	verb-judging -47	verb-saying -64	word 39
start|comma|trasladar|	none -61
start|comma|trekken|	none -51
start|comma|témoigner|	none -27	word -21
start|comma|unlisted|	adverb -37	auxiliary -38	determiner -43	no -46	none -56	preposition -27	word -38
start|comma|verb-judging|	determiner -48	quote -32	word -37
start|comma|verb-judging|marks|	saying -82
start|comma|verb-saying|	, -28	: -49	adverb -60	capital -57	determiner 18	preposition 16	pronoun 14	that -81	word -83
start|comma|verb-saying|auxiliary|	saying -45
start|comma|verb-saying|marks|	saying -40
start|comma|verb-saying|none|	judging -66	saying -8	thinking -64
start|comma|verb-saying|verb|	saying -51
start|comma|verb-thinking|	adverb 12	pronoun -55
start|comma|verklaren|	none -67	word -48
start|comma|verlauten|	auxiliary 16	determiner 39	pronoun 17	yes 40
start|comma|verlauten|first|	man 17
start|comma|versichern|	yes 46
start|comma|versprechen|	no 47	none 48
start|comma|vertellen|	auxiliary -42	determiner 18	none 37
start|comma|vertellen|first|	die -96
start|comma|verweisen|	determiner 11	no 11	none 36	word -77	yes -69
start|comma|verweisen|first|	die 11
start|comma|ver|	none -43	word -22
start|comma|vinden|	auxiliary 60	none 54
start|comma|volere|	none -38
start|comma|vouloir|	none -26
start|comma|vragen|	none 25
start|comma|warnen|	no 58	none 58
start|comma|werfen|	auxiliary 6	determiner 29	no 28
start|comma|wijzen|	none -67
start|comma|willen|	auxiliary -44	none -68
start|comma|wollen|	no 13	none 17
start|comma|word|	% -69	, -110	adverb -38	auxiliary 21	capital -78	coordinator -53	determiner 57	preposition -45	pronoun 66	quote 47	stop -15	that 34	verb-saying -58	word -17
start|comma|word|auxiliary|	judging -22	saying 18
start|comma|word|marks|	judging -58	saying 10
start|comma|word|none|	judging -11	other -37	saying -10	thinking 40
start|comma|word|verb|	judging -36	saying -17
start|comma|zeggen|	auxiliary 18	coordinator -6	marks 48	none -43	verb-saying 39
start|comma|zeggen|first|	en -6
start|comma|zien|	coordinator -25	none -44	verb -36
start|comma|zien|first|	maar -25
start|comma|äußern|	marks -42	no -57
start|comma|écrire|	none 23	preposition 29
start|comma|étrangler|	none -18	word -16
start|comma|évaluer|	none -36
start|infinitive|	accuser 41	acusar 24	annoncer -20	anunciar -24	chiedere -34	condenar -28	decir -25	demander -26	dizer -28	invitare 12	pedir -39	querer -22	rappeler -44	reconocer -20	unlisted -33
start|infinitive|accuser|first|	d’ 40
start|infinitive|accuser|	none 47	preposition 41
start|infinitive|acusar|first|	de 24
start|infinitive|acusar|	none 30	preposition 24
start|infinitive|annoncer|	none -29	preposition -20
start|infinitive|anunciar|first|	a -21
start|infinitive|anunciar|	none -27	preposition -24
start|infinitive|asks|false|	auxiliary -36	marks 33	none -26	verb -53
start|infinitive|away|2|	preposition 55
start|infinitive|away|3|	preposition -10
start|infinitive|away|4|	preposition 6
start|infinitive|away|5|	preposition 19
start|infinitive|away|6|	preposition -113
start|infinitive|before|	, -45	abuso -28	antes -29	e -90	escusou-se -55	pas 51
start|infinitive|chiedere|	none -43	preposition -34
start|infinitive|condenar|first|	de -28
start|infinitive|condenar|	none -39	preposition -28
start|infinitive|decir|	none -31	preposition -25
start|infinitive|demander|first|	de -22
start|infinitive|demander|	none -37	preposition -26
start|infinitive|dire|first|	di 20
start|infinitive|dire|	none -13
start|infinitive|dizer|	none -41	preposition -28
start|infinitive|ending|al|	preposition -45
start|infinitive|ending|as|	preposition -26
start|infinitive|ending|a|	preposition -18
start|infinitive|ending|de|	preposition -8
start|infinitive|ending|di|	preposition 45
start|infinitive|ending|do|	preposition -27
start|infinitive|ending|d’|	preposition 38
start|infinitive|ending|el|	preposition -22
start|infinitive|ending|em|	preposition -48
start|infinitive|ending|en|	preposition -50
start|infinitive|ending|er|	preposition -67
start|infinitive|ending|in|	preposition -25
start|infinitive|ending|le|	preposition -42
start|infinitive|ending|no|	preposition -27
start|infinitive|ending|ns|	preposition -32
start|infinitive|ending|or|	preposition -33
start|infinitive|ending|ra|	preposition -43
start|infinitive|ending|ur|	preposition -66
start|infinitive|es|apposition|	saying -49
start|infinitive|es|away|3|	saying -49
start|infinitive|es|away|4|	saying -19
start|infinitive|es|away|5|	saying -27
start|infinitive|es|away|6|	saying -37
start|infinitive|es|direct|	saying -58
start|infinitive|es|elided|	saying -54
start|infinitive|es|inverted|	saying -44
start|infinitive|es|mood|	none -56
start|infinitive|es|	preposition -56	saying -49
start|infinitive|es|relative|	saying 22
start|infinitive|es|shared|	saying -53
start|infinitive|first|	a -18	al -17	de -8	del -22	di 45	do -27	d’ 38	en -50	no -27	para -43	per -67	por -33	pour -66	sans -32	sin -25	tras -26
start|infinitive|fr|apposition|	judging -42	saying -65
start|infinitive|fr|away|2|	judging 31
start|infinitive|fr|away|3|	judging 39	saying -103
start|infinitive|fr|away|4|	judging -46	saying 40
start|infinitive|fr|away|5|	saying -48
start|infinitive|fr|away|6|	judging -59	saying -74
start|infinitive|fr|direct|	judging 44	saying 8
start|infinitive|fr|inverted|	saying -73
start|infinitive|fr|mood|	none -11
start|infinitive|fr|	preposition -11	saying -19	thinking -64
start|infinitive|fr|shared|	judging -10
start|infinitive|invitare|first|	a 39
start|infinitive|invitare|	none 40	preposition 12
start|infinitive|it|apposition|	saying -40
start|infinitive|it|away|2|	saying 78
start|infinitive|it|away|4|	saying -48
start|infinitive|it|away|5|	saying 46
start|infinitive|it|away|6|	saying -59
start|infinitive|it|direct|	saying 9
start|infinitive|it|elided|	saying 58
start|infinitive|it|mood|	none 26
start|infinitive|it|	preposition 26	saying 26
start|infinitive|judging|ending|a|	preposition -66
start|infinitive|judging|ending|de|	preposition 11
start|infinitive|judging|ending|d’|	preposition 57
start|infinitive|judging|ending|à|	preposition -51
start|infinitive|judging|first|	a -66	de 11	d’ 57	à -51
start|infinitive|judging|	past -32	present 25
start|infinitive|mood|none|	other -33	saying -17	thinking -69
start|infinitive|order|apposed|	saying 13
start|infinitive|order|apposition|	judging 20	saying -68	thinking -48
start|infinitive|order|direct|	judging 18	thinking -45
start|infinitive|order|elided|	saying 38
start|infinitive|order|inverted|	judging -49	saying -25
start|infinitive|order|shared|	judging -19	saying -65
start|infinitive|other|ending|de|	preposition -33
start|infinitive|other|first|	de -33
start|infinitive|other|	past -33	preposition -33
start|infinitive|pedir|	none -41	preposition -39
start|infinitive|preposition|auxiliary|	saying -36
start|infinitive|preposition|	determiner -71
start|infinitive|preposition|marks|	judging 33
start|infinitive|preposition|none|	judging -8	other -33	saying -23	thinking -56
start|infinitive|preposition|verb|	saying -29
start|infinitive|pt|apposition|	judging 85	saying -49
start|infinitive|pt|away|2|	judging 38
start|infinitive|pt|away|3|	judging -19	saying -45
start|infinitive|pt|away|4|	saying -44
start|infinitive|pt|away|5|	saying -65
start|infinitive|pt|away|6|	judging -43	saying -57
start|infinitive|pt|direct|	judging -12	saying -44
start|infinitive|pt|elided|	saying -54
start|infinitive|pt|inverted|	judging -32	saying -59
start|infinitive|pt|	judging 10	preposition -24	saying -88	thinking -22
start|infinitive|pt|mood|	none -24
start|infinitive|querer|	none -31	preposition -22
start|infinitive|rappeler|	none -61	preposition -44
start|infinitive|reconocer|	none -28	preposition -20
start|infinitive|saying|ending|al|	preposition -45
start|infinitive|saying|ending|as|	preposition -26
start|infinitive|saying|ending|de|	preposition -40
start|infinitive|saying|ending|di|	preposition 45
start|infinitive|saying|ending|do|	preposition -27
start|infinitive|saying|ending|d’|	preposition -41
start|infinitive|saying|ending|el|	preposition -22
start|infinitive|saying|ending|en|	preposition -50
start|infinitive|saying|ending|er|	preposition -67
start|infinitive|saying|ending|in|	preposition -25
start|infinitive|saying|ending|le|	preposition -42
start|infinitive|saying|ending|no|	preposition -27
start|infinitive|saying|ending|ns|	preposition -32
start|infinitive|saying|ending|or|	preposition -33
start|infinitive|saying|ending|ra|	preposition -30
start|infinitive|saying|ending|à|	preposition 26
start|infinitive|saying|first|	al -17	de -40	del -22	di 45	do -27	d’ -41	en -50	no -27	para -30	per -67	por -33	sans -32	sin -25	tras -26	à 26
start|infinitive|saying|	past -17	preposition -17	present -6
start|infinitive|thinking|	past -35	preposition -69
start|infinitive|unlisted|first|	de -33
start|infinitive|unlisted|	none -47	preposition -33
start|late|	aankondigen -21	accogliere -33	accuser 13	achten -72	acusar 31	adelantar -51	adviseren 7	affermare -10	affirmer 10	afirmar -36	ammettere -30	annoncer -30	annunciare 35	anunciar 34	appeler 6	assicurare -38	assumir -23	assurer 17	atribuir 14	attendre -48	avouer -65	begrüßen 13	beloven -74	benadrukken -49	berichten -39	bestätigen -62	betreuren -48	bevestigen -44	bezeichnen -36	beziffern -51	bieden -55	bitten -66	blijken -58	blijven -47	calcular 41	calificar -29	celebrar -64	chamar -50	chiamare -65	chiedere 25	citar -40	classificar -13	cobrar -39	condenar -33	confermare -40	confirmar 28	confirmer -7	considerar -35	consigliare -28	contar -46	contestar -50	contestare -53	convocar -31	croire -34	decir -60	declarar -26	defender -44	demander -68	denunciar -39	descartar -75	descrever -57	devolver -28	dichiarare -48	dire -8	drukken -12	déclarer -30	eisen -41	erzählen -38	escusar -53	esperar -37	estimar -33	exiger -55	faire_valoir -26	falar -59	felicitar -32	finden 17	garantir -39	geben 17	geven -56	hablar -67	halten -11	heben -40	heißen -32	heten -66	houden -60	indicare -15	indiquer -32	informar -60	interroger -36	invitare 46	inviter -64	juger -52	klagen -17	kritisieren -61	kündigen -46	lamentar -69	lamentarse -72	lancer 21	lassen -78	laten 18	leggen -63	leggere -34	lehnen -59	loben -55	machen -65	mandar -34	manter -27	meedelen -38	melden -62	mostrar -49	negar -46	nennen -53	noemen -65	notieren -24	ontkennen -43	parlare -39	parler -45	pedir -17	perguntar 29	pleiten -58	precisar -37	preferir -43	preguntar -53	prevedere 9	prever -55	prometer -40	promettere 35	promettre -72	proponer -43	propor -49	proporre -55	proposer -60	prévoir 29	qualifier -73	queixar -53	querer -48	questionar -50	raccontare -37	raconter -62	rappeler -54	rechnen 40	reclamar -55	recomendar 23	reconhecer -28	reconnaître -59	recusar -31	referir -66	refuser -66	registar 9	registrar -49	relatar 31	remeter -48	reprendre -38	responder -68	responsabilizar -48	ricordare -35	riferire -21	roepen -33	rufen -50	réclamer 27	saber -41	sagen 32	salutare -61	sapere -39	schließen -44	schreiben -41	scrivere -66	segnalare 22	sehen 16	señalar 10	sluiten -63	solicitar -52	sostener -19	sostenere -21	souhaiter -33	soupçonner 7	souvenir -30	spiegare 9	sprechen -52	spreken -57	staan -65	stehen -46	stellen -61	stimare -26	sturen -61	tachar -27	teilen -65	tonen -49	trekken -50	ver -53	verklaren 28	versprechen 29	verweisen -55	verwijten 18	vinden -57	voir -36	volere -7	vouloir -26	vragen 29	warnen 39	weisen 37	werfen 28	wijzen -59	willen 15	wollen -66	würdigen 7	zeggen 15	zeigen -29	zien 8	äußern -38	évaluer -22	évoquer 9
start|late|aankondigen|first|	aan -18
start|late|aankondigen|	none -28	preposition -18
start|late|accogliere|	none -46
start|late|accuser|	auxiliary -36	determiner -113	none -10	word -72
start|late|accuser|first|	qui -25
start|late|achten|	none -90
start|late|acusar|	determiner -90	marks 29	none 32	preposition 54
start|late|acusar|first|	de 57	o -69
start|late|adelantar|	none -69
start|late|admitir|	determiner 46	marks 11
start|late|adverb|none|	saying -36
start|late|adviseren|	determiner 12	none 11
start|late|affermare|	none -14
start|late|affirmer|	none -16
start|late|afirmar|	determiner -25	none -45	word -42
start|late|afirmar|first|	el -32
start|late|ammettere|	none -40
start|late|annoncer|	determiner -27	none -35
start|late|annoncer|first|	la 29
start|late|annunciare|	determiner 43	none 51	word -75
start|late|anunciar|	coordinator -51	none 51	verb -88	word -83
start|late|anunciar|first|	e -51
start|late|appeler|	determiner -67	marks 19	preposition 32	word -95
start|late|appeler|first|	à 32
start|late|asks|false|	marks 23	none -25	verb -27
start|late|assicurare|	determiner -43	none -53
start|late|assumir|	marks -22	none -24	verb-saying -22
start|late|assurer|	none 23
start|late|atribuir|	coordinator -36	marks 16	none 12	preposition 16
start|late|atribuir|first|	e -36
start|late|attendre|	determiner -36	none -65
start|late|auxiliary|auxiliary|	saying -36
start|late|auxiliary|none|	judging -54	saying -53
start|late|auxiliary|	preposition -19	pronoun 14	stop -78	verb-saying -55	word -67
start|late|auxiliary|verb|	saying -67
start|late|avouer|	none -91
start|late|away|2|	auxiliary -96	capital -12	coordinator -45	determiner 32	preposition -57	pronoun 71	subordinator 42	verb-saying 20	word -9
start|late|away|3|	auxiliary -53	capital 15	coordinator -46	pronoun -42	subordinator 39	verb-saying -77	word -30
start|late|away|4|	auxiliary -37	capital -83	coordinator -55	determiner 10	preposition 39	pronoun -40	subordinator -11	verb-judging -43	verb-saying -39	word -21
start|late|away|5|	auxiliary -31	capital -44	coordinator -46	determiner -41	preposition -111	verb-judging -62	verb-saying -59	word -24
start|late|away|6|	adverb -54	auxiliary -39	capital -76	coordinator -49	determiner -46	preposition -70	pronoun -88	subordinator -114	verb-saying -75	verb-thinking -27	word -21
start|late|before|	, -88	aber 40	al -84	anders -45	anfrage -21	anni -37	avoir -39	ayer -64	años 50	binnen -82	calma -37	caprichoso -58	contrato -32	daar -91	dagegen -17	december -72	decisão 30	dienstag -23	entro -52	euro -17	già -67	hablar -16	hem -42	hoje 35	hun -56	ihm 22	ihnen 42	ihr -119	invece 80	jaar -56	jeudi 76	levar -24	lijst -41	lo -61	lui -88	lundi -73	maandag -47	maar -66	mais -64	mardi -124	mercredi -89	minuten -16	mittwoch -49	montag -61	más -24	nog 28	nooit -49	nur -31	ook 28	part 67	plus -27	pourtant 69	procurar -87	prognose -33	se -141	sich -53	sin -69	sonntag -43	s’ -67	te -44	terug -47	todas -30	todo -59	todos -38	toen -80	toutefois 54	vooral -69	vorwürfe -59	vrijdag -59	wel -80	weten 119	woensdag 38	zelf -87	zich -116
start|late|begrüßen|	determiner 36	no 13	none 22
start|late|beloven|	auxiliary -38	none -80	word -43
start|late|benadrukken|	none -60	word -49
start|late|bestätigen|	no -62
start|late|betreuren|	none -65
start|late|bevestigen|	auxiliary -16	none -49	word -48
start|late|bezeichnen|first|	als -36
start|late|bezeichnen|	marks -36	no -36	preposition -36
start|late|beziffern|	no -51	none -51	word -22
start|late|bieden|	determiner -50	none -77	preposition -13
start|late|bieden|first|	aan -13	een -50
start|late|bitten|	determiner -24	no -69	none -68
start|late|blijken|	auxiliary -56	none -61
start|late|blijven|	determiner -40	none -64	word -38
start|late|calcular|	none 60
start|late|calificar|first|	de -28
start|late|calificar|	marks -29	none -29	preposition -29
start|late|capital|	auxiliary -8	capital -86	coordinator -62	determiner -44	preposition 36	stop -78	verb-saying -32	word -33
start|late|capital|auxiliary|	saying -32
start|late|capital|none|	judging -11	saying -75
start|late|capital|verb|	judging 16	saying -37
start|late|celebrar|	none -78
start|late|chamar|first|	de -48
start|late|chamar|	marks -48	none -51	preposition -48
start|late|chiamare|	coordinator -10	none -72
start|late|chiamare|first|	e -10
start|late|chiedere|	auxiliary 24	coordinator -27	determiner 29	none 29	preposition -51	subordinator 11	word 6
start|late|chiedere|first|	e -27	la -83
start|late|citar|	none -34
start|late|classificar|first|	como 9
start|late|classificar|	marks -13	none -13	subordinator 9
start|late|cobrar|	none -51
start|late|condenar|	none -43	preposition -14
start|late|confermare|	coordinator -19	none -54
start|late|confermare|first|	e -17
start|late|confirmar|	coordinator -52	determiner 30	none 24	verb -52
start|late|confirmer|	determiner -101	none -7	verb -48
start|late|considerar|	none -35
start|late|consigliare|	none -39
start|late|contar|	none -66
start|late|contestare|	coordinator -11	none -65
start|late|contestare|first|	e -11
start|late|contestar|	none -69
start|late|convocar|	none -43
start|late|coordinator|	adverb -6	auxiliary -47	capital -20	determiner -55	preposition -56	pronoun -44	verb-judging -20	verb-saying -53	word -29
start|late|coordinator|auxiliary|	judging -20	saying -36
start|late|coordinator|marks|	saying -43
start|late|coordinator|none|	judging -43	saying -42
start|late|coordinator|verb|	judging -37	saying -50	thinking -34
start|late|croire|	none -43
start|late|decir|	none -63	subordinator -58
start|late|declarar|	none -31
start|late|defender|	none -50
start|late|demander|	determiner -60	none -86	word -33
start|late|denunciar|	none -55
start|late|descartar|	coordinator -11	none -103	verb -22
start|late|descrever|	none -60
start|late|determiner|	adverb 36	preposition -52	quote 12	stop -73	verb-saying -91	word 20
start|late|determiner|marks|	judging 29	saying 22
start|late|determiner|none|	judging -36	other 24	saying -12
start|late|determiner|verb|	judging 31	saying -10
start|late|devolver|	none -39
start|late|de|apposed|	judging -85	saying 46
start|late|de|apposition|	judging 17	saying -40	thinking -82
start|late|de|	auxiliary -34	capital -19	coordinator -50	determiner 25	judging 8	other -58	preposition -27	pronoun -21	saying -23	subordinator -82	thinking 6	verb-saying -78	verb-thinking -65	word -16
start|late|de|away|2|	judging 23	saying -21	thinking 43
start|late|de|away|3|	judging -30	saying -18	thinking -62
start|late|de|away|4|	other -57	saying -81
start|late|de|away|5|	judging -17	saying 42
start|late|de|away|6|	judging -11	saying -131	thinking -81
start|late|de|direct|	judging 18	saying -17	thinking 16
start|late|de|inverted|	judging -90	other -39	saying -103
start|late|de|mood|	no -14	yes 15
start|late|de|shared|	other -45
start|late|dichiarare|	none -65
start|late|dire|	determiner -109	marks -96	none 12	preposition -65	verb-saying -16	word -68
start|late|dire|first|	la -74	l’ -52
start|late|dizer|	determiner -74	marks 18	none -17	word 18
start|late|dizer|first|	o -68
start|late|drukken|	none -17	preposition -12
start|late|déclarer|	determiner -30	none -39
start|late|eisen|	none -59
start|late|ending|00|	word 50
start|late|ending|1|	word -51
start|late|ending|20|	word -20
start|late|ending|2|	word -34
start|late|ending|3|	word -41
start|late|ending|5|	word -24
start|late|ending|8|	word -78
start|late|ending|9|	word -56
start|late|ending|ab|	word -55
start|late|ending|ad|	auxiliary -19
start|late|ending|ai|	preposition -58
start|late|ending|an|	auxiliary -38	preposition -47
start|late|ending|ar|	determiner -55	subordinator -48	word -47
start|late|ending|as|	coordinator -17	determiner 24	word -65
start|late|ending|a|	preposition 42
start|late|ending|ch|	preposition -36	pronoun -6	word 36
start|late|ending|ck|	word -49
start|late|ending|da|	word -49
start|late|ending|de|	determiner 21	preposition -26	word -68
start|late|ending|di|	preposition -54
start|late|ending|do|	verb-saying -43	word -40
start|late|ending|du|	determiner -99
start|late|ending|ef|	word -44
start|late|ending|eg|	word -59
start|late|ending|ei|	determiner 48
start|late|ending|el|	determiner -24
start|late|ending|em|	preposition -37
start|late|ending|en|	auxiliary -64	coordinator -24	preposition -67	verb-saying -59	word 7
start|late|ending|er|	determiner -44	preposition -54	pronoun 6	word 8
start|late|ending|es|	auxiliary -19	determiner -62	word -36
start|late|ending|et|	coordinator -44	preposition -60
start|late|ending|e|	coordinator -48
start|late|ending|ha|	auxiliary -33
start|late|ending|ht|	word -73
start|late|ending|ia|	capital -30	word -46
start|late|ending|ie|	determiner -11	pronoun 9	word -31
start|late|ending|ig|	word -26
start|late|ending|ij|	preposition -64
start|late|ending|il|	determiner -55	pronoun -49
start|late|ending|in|	determiner 15	preposition -58
start|late|ending|io|	capital -43
start|late|ending|ir|	word -13
start|late|ending|is|	auxiliary -22	coordinator -39
start|late|ending|it|	preposition -60	verb-saying -33
start|late|ending|i|	determiner -51
start|late|ending|jk|	word -15
start|late|ending|jn|	auxiliary -36
start|late|ending|la|	determiner -9
start|late|ending|le|	determiner -63	pronoun -19	word -65
start|late|ending|lo|	determiner 35	pronoun -68
start|late|ending|ls|	preposition -76	subordinator -76
start|late|ending|l’|	determiner -15
start|late|ending|ma|	coordinator -19	determiner 19
start|late|ending|me|	preposition -89
start|late|ending|mo|	preposition -66	subordinator 8	word -49
start|late|ending|na|	capital -22	determiner 16
start|late|ending|nd|	coordinator -50
start|late|ending|ne|	determiner 36	word 20
start|late|ending|ng|	word -64
start|late|ending|no|	auxiliary 12	word 60
start|late|ending|ns|	preposition -51
start|late|ending|nt|	word -81
start|late|ending|oe|	subordinator 56
start|late|ending|om|	preposition -59
start|late|ending|on|	determiner -63	preposition -82
start|late|ending|op|	preposition -41
start|late|ending|os|	determiner -74	word -66
start|late|ending|o|	determiner -37
start|late|ending|ra|	preposition -53	verb-saying -46	word -42
start|late|ending|re|	word 19
start|late|ending|rt|	word -60
start|late|ending|se|	pronoun 20	word -49
start|late|ending|st|	word -65
start|late|ending|ta|	verb-saying -6	word -51
start|late|ending|te|	word 20
start|late|ending|ti|	word -60
start|late|ending|to|	subordinator -53	verb-saying -27	word -43
start|late|ending|ts|	word 10
start|late|ending|ue|	determiner -84	subordinator -56
start|late|ending|uf|	preposition -31
start|late|ending|ui|	word -78
start|late|ending|un|	determiner 26
start|late|ending|ur|	word -48
start|late|ending|us|	preposition -32
start|late|ending|ut|	word -49
start|late|ending|y|	coordinator -46
start|late|ending|à|	preposition 6
start|late|ending|ão|	word 33
start|late|ending|ür|	preposition -13
start|late|erzählen|	auxiliary 10	yes 10
start|late|escusar|	none -75
start|late|esperar|	determiner -34	none -50	preposition -20
start|late|estimar|	none -42
start|late|es|apposed|	saying -94
start|late|es|apposition|	judging -102
start|late|es|	auxiliary -35	capital -62	coordinator -61	determiner -38	judging -115	preposition 26	pronoun -79	subordinator 9	thinking -46	verb-saying -74	word -8
start|late|es|away|2|	judging -74	saying -49	thinking -39
start|late|es|away|3|	judging -91	saying -42	thinking -31
start|late|es|away|4|	judging -57	saying 64
start|late|es|away|5|	saying -121
start|late|es|away|6|	judging -21	saying -28	thinking -22
start|late|es|direct|	judging -88	saying -12	thinking -43
start|late|es|elided|	saying -43
start|late|es|mood|	none -24
start|late|es|relative|	saying 41
start|late|es|shared|	saying -85
start|late|exiger|	none -59
start|late|explicar|	none 7
start|late|faire_valoir|	none -29
start|late|falar|	none -76
start|late|felicitar|	coordinator -32	none -32
start|late|finden|	no 22	none 38	word 21
start|late|first|	1 -51	2 -34	3 -41	5 -24	8 -78	9 -56	a 36	aan -41	ab -55	aller -74	als -106	an -25	as -58	auf -31	aunque -38	aus -32	ausrichten -14	avoir -12	bij -64	chaque -84	come -51	como -18	con -73	da -40	dans -51	das 26	davanti -60	de -14	den -33	der -128	des -45	di -54	die -10	du -99	e -48	een 8	ein -6	eine -13	einen -105	einer 14	el -24	elle -19	em -37	en -66	enquanto -53	er 6	es -45	et -44	exprimer -13	für -13	gaan -59	geen 53	gelijk -15	ha -33	haar -55	had -19	hebben -35	hetzelfde -42	hoe 56	i -51	il -71	in -58	is -22	la -9	las -56	le -63	les -30	lo 13	los -52	l’ -15	ma -19	mais -39	mas -17	met -60	mismo -49	mit -57	nach -36	nicht -78	nichts -81	niet 9	niets 33	não 18	o -37	op -41	os -57	over -21	para -42	per -59	por -95	porque -48	qui -44	se 45	sie 9	son -63	sportief -19	te -77	ter 18	tout -49	uit -33	uma 19	un 41	una 16	und -50	une 46	van -27	von -45	voor -24	vor 23	waar -48	weg -59	y -47	zich -6	zijn -36	zurück -49	à 6	écrit -33	être 23
start|late|fr|apposed|	saying -98
start|late|fr|apposition|	saying -12	thinking -27
start|late|fr|	auxiliary -67	capital -46	coordinator -52	determiner -8	other -67	pronoun 24	thinking -62	verb-saying -48
start|late|fr|away|2|	judging -95	saying 42	thinking -49
start|late|fr|away|3|	judging 28	saying -33	thinking -39
start|late|fr|away|4|	judging 22	saying -19	thinking -25
start|late|fr|away|5|	judging -66	saying -105
start|late|fr|away|6|	judging -93	other -67	saying -38	thinking -23
start|late|fr|direct|	judging -17	saying -12	thinking -49
start|late|fr|elided|	saying -36
start|late|fr|inverted|	saying 12
start|late|fr|relative|	judging -18	thinking -39
start|late|fr|shared|	judging 28	saying -10
start|late|garantir|	none -53
start|late|geben|	determiner 34	no 17	none -93	preposition -32	word -79
start|late|geven|	determiner -40	none -75	word -38
start|late|geven|first|	gelijk -15
start|late|hablar|	none -69	preposition -67
start|late|halten|	auxiliary 15	capital 33	determiner 11	marks -13	no -17	none -140	preposition -22	verb 35	word -95	yes 15
start|late|halten|first|	für -13
start|late|heben|first|	an -8
start|late|heben|	no -40	none -39	preposition -8
start|late|heißen|	no -32
start|late|heten|	marks -65	none -66
start|late|houden|first|	voor -14
start|late|houden|	none -70	preposition -38	word -45
start|late|indicare|	coordinator -15	none -16
start|late|indicare|first|	e -15
start|late|indiquer|	none -43	verb-saying -19
start|late|informar|	none -68
start|late|interroger|	auxiliary -27	determiner -29	none -39	pronoun -22
start|late|interroger|first|	elle -19
start|late|invitare|	determiner -68	marks 63	none 29	preposition 64
start|late|invitare|first|	i -40
start|late|inviter|	determiner -46	none -66
start|late|it|apposed|	saying -62
start|late|it|apposition|	judging -67	saying 35
start|late|it|	auxiliary -21	capital -55	coordinator -39	determiner -10	judging -14	preposition -7	saying -22	subordinator -14	thinking 7	verb-saying 23	word -45
start|late|it|away|2|	saying 7	thinking 39
start|late|it|away|3|	judging -61	thinking -72
start|late|it|away|4|	judging -49	saying -87
start|late|it|away|5|	judging -39	saying -71
start|late|it|away|6|	judging -71	saying -114
start|late|it|direct|	saying -24	thinking 22
start|late|it|elided|	saying -23
start|late|it|inverted|	judging -24	saying -85
start|late|it|mood|	none -14
start|late|it|relative|	saying -111
start|late|it|shared|	saying -58
start|late|judging|	auxiliary -58	capital -8	coordinator -58	determiner 22	participle 30	past -12	preposition -23	present -23	pronoun 6	subordinator -7	verb-saying -55	word -16
start|late|judging|ending|9|	word -51
start|late|judging|ending|de|	preposition -17
start|late|judging|ending|do|	word -35
start|late|judging|ending|em|	preposition -32
start|late|judging|ending|en|	capital 12	determiner 38	word -30
start|late|judging|ending|er|	determiner -89	word -84
start|late|judging|ending|es|	determiner -86
start|late|judging|ending|et|	coordinator -18
start|late|judging|ending|e|	coordinator -45
start|late|judging|ending|ie|	determiner -79
start|late|judging|ending|la|	determiner 23
start|late|judging|ending|le|	determiner -70
start|late|judging|ending|ls|	preposition -68
start|late|judging|ending|l’|	determiner -59
start|late|judging|ending|mo|	subordinator 9
start|late|judging|ending|nd|	coordinator -52
start|late|judging|ending|or|	preposition -10
start|late|judging|ending|o|	determiner -73
start|late|judging|ending|ta|	word -30
start|late|judging|ending|te|	word 44
start|late|judging|ending|ue|	subordinator -27
start|late|judging|ending|ui|	word -64
start|late|judging|ending|y|	coordinator -14
start|late|judging|ending|à|	preposition 10
start|late|judging|ending|ür|	preposition -13
start|late|judging|first|	9 -51	als -84	aunque -22	como 7	de -31	der -89	die -79	e -45	een 48	einen -69	em -32	et -18	für -13	la 23	le -70	l’ -59	o -73	qui -25	und -52	voor -14	vor 9	y -14	à 10
start|late|juger|	determiner -52	marks -52	none -52
start|late|klagen|	none -22
start|late|kritisieren|	marks -56	no -61
start|late|kündigen|first|	an -22
start|late|kündigen|	no -46	none -46	preposition -19
start|late|lamentarse|	none -75
start|late|lamentar|	coordinator -17	none -90	verb -17
start|late|lamentar|first|	e -17
start|late|lancer|	none 30
start|late|lassen|first|	ausrichten -14
start|late|lassen|	no -77	none -71	verb -41	verb-saying -15	word -53
start|late|laten|	auxiliary -12	determiner 16	pronoun 15	verb 36
start|late|laten|first|	de 58	een -91
start|late|leggen|	none -85	word -54
start|late|leggere|	none -51
start|late|lehnen|	no -59	none -59
start|late|loben|	determiner -55
start|late|machen|	determiner -75	no -57	none -57	word -26
start|late|mandar|	determiner -34	none -45
start|late|mandar|first|	o -34
start|late|manter|	none -29	word -22
start|late|meedelen|	none -53
start|late|melden|	determiner -50	no -40	none -64	word -40
start|late|mood|none|	judging -16	other 9	thinking -18
start|late|mood|no|	judging 7	other -58	saying -33	thinking 11
start|late|mood|yes|	judging -21	saying 21
start|late|mostrar|	none -59
start|late|negar|	coordinator -15	determiner -46	none -64	verb -15
start|late|negar|first|	e -15
start|late|nennen|	determiner -48	marks -43	no -53
start|late|nl|apposition|	judging -62	saying 7	thinking -39
start|late|nl|	auxiliary -76	capital -44	coordinator -24	determiner 12	preposition -108	pronoun -16	saying -18	subordinator 78	thinking -6	verb-judging -51	verb-saying -38	word -33
start|late|nl|away|2|	judging 23	saying -23	thinking 19
start|late|nl|away|3|	judging -11	saying -11	thinking -56
start|late|nl|away|4|	judging -86	saying -12
start|late|nl|away|5|	judging -58	saying -48	thinking -52
start|late|nl|away|6|	judging -58	saying -18
start|late|nl|direct|	judging 29	saying -18	thinking -69
start|late|nl|inverted|	judging -71	saying -26
start|late|nl|mood|	none -9
start|late|nl|shared|	saying -28
start|late|noemen|	marks -65	none -65
start|late|notieren|first|	mit -9
start|late|notieren|	no -24	none -24	preposition -9
start|late|ontkennen|	auxiliary -38	none -45	word -35
start|late|order|apposed|	judging -37	other 22	saying -29	thinking 19
start|late|order|apposition|	judging -12	saying 6	thinking -111
start|late|order|direct|	judging 17	thinking -16
start|late|order|elided|	saying -70
start|late|order|inverted|	judging -99	other -63	saying -25
start|late|order|relative|	judging -50	saying -21	thinking -45
start|late|order|shared|	judging -8	other -62	saying -69
start|late|other|	determiner 24	word -63
start|late|parlare|	none -43	preposition -35
start|late|parler|	none -51
start|late|pedir|	coordinator -30	determiner 21	marks -77	none -10	preposition -66	verb -50	word -103
start|late|pedir|first|	e -31	y -26
start|late|perguntar|	auxiliary 32	none 30	word -92
start|late|pleiten|	none -74
start|late|precisar|	none -54
start|late|preferir|	marks -26	none -58	preposition -26
start|late|preguntar|	none -58	verb-saying -40
start|late|preposition|	, 22	: -42	adverb -70	capital -77	determiner -49	preposition -98	pronoun -89	quote 18	stop -101
start|late|preposition|auxiliary|	saying -66
start|late|preposition|marks|	judging -27	saying 28
start|late|preposition|none|	judging -18	saying -74	thinking -38
start|late|preposition|verb|	saying -100
start|late|prevedere|	none 29
start|late|prever|	none -69
start|late|prometer|	determiner -33	none -44	preposition -22
start|late|prometer|first|	as -28	o -26
start|late|promettere|	determiner 35	none 30
start|late|promettre|	determiner -67	none -90
start|late|promettre|first|	l’ -36
start|late|pronoun|	auxiliary -59	preposition -19	verb-saying 35	word -10
start|late|pronoun|auxiliary|	judging -26
start|late|pronoun|none|	saying 26
start|late|proponer|	determiner -45	none -53
start|late|proporre|	determiner -48	none -58
start|late|propor|	none -68
start|late|proposer|	determiner -43	none -81
start|late|prévoir|	none 42
start|late|pt|apposed|	judging 7	saying -87
start|late|pt|apposition|	judging -17	saying -12
start|late|pt|	auxiliary -25	capital -59	coordinator -45	determiner 6	judging -26	preposition -32	pronoun 22	saying -20	subordinator -25	thinking -51	verb-saying -43	word -6
start|late|pt|away|2|	judging -101	saying -9
start|late|pt|away|3|	judging 17
start|late|pt|away|4|	judging -91	saying -22
start|late|pt|away|5|	judging -74	saying -96
start|late|pt|away|6|	judging -94	saying -14	thinking -43
start|late|pt|direct|	judging -19	saying 23	thinking -26
start|late|pt|elided|	saying -56
start|late|pt|inverted|	judging -36	saying -101
start|late|pt|mood|	none -8
start|late|pt|relative|	saying -88
start|late|pt|shared|	judging -89	saying -63
start|late|qualifier|	none -77
start|late|queixar|	none -56
start|late|querer|	determiner -52	none -60
start|late|questionar|	none -57
start|late|raccontare|	determiner -40	none -41	preposition -20
start|late|raconter|	none -87	word -25
start|late|rappeler|	none -56
start|late|rechnen|	no 40	none 40	preposition -56
start|late|reclamar|	determiner -52	none -69
start|late|recomendar|	determiner 28	none 14
start|late|reconhecer|	coordinator -25	none -30
start|late|reconhecer|first|	e -25
start|late|reconnaître|	none -75
start|late|recusar|	coordinator -9	none -36	preposition -41
start|late|referir|	none -70
start|late|refuser|	coordinator -11	determiner -44	none -77
start|late|refuser|first|	le -14
start|late|registar|	none 39
start|late|registrar|	none -53
start|late|relatar|	none 44
start|late|remeter|	none -53
start|late|reprendre|	none -52
start|late|responder|	none -76
start|late|responsabilizar|	none -54
start|late|ricordare|	none -49
start|late|riferire|	none -30
start|late|roepen|	none -44	preposition -33
start|late|rufen|	no -50	none -50
start|late|réclamer|	determiner 63	none 67	preposition -77
start|late|réclamer|first|	le 32	une 53
start|late|saber|	none -57
start|late|sagen|	capital -44	determiner 11	no -62	none 33	word 33	yes 46
start|late|salutare|	none -64
start|late|sapere|	none -40
start|late|saying|	adverb -36	auxiliary -74	capital -77	coordinator -49	past -6	preposition -8	present -22	pronoun 10	subordinator 16	verb-judging -67	verb-saying -79	verb-thinking -23	word -11
start|late|saying|ending|00|	word 50
start|late|saying|ending|1|	word -45
start|late|saying|ending|20|	word -20
start|late|saying|ending|2|	word -34
start|late|saying|ending|3|	word -41
start|late|saying|ending|5|	word -24
start|late|saying|ending|ai|	preposition -58
start|late|saying|ending|an|	preposition -41
start|late|saying|ending|ar|	determiner -55	subordinator -48	word -47
start|late|saying|ending|as|	coordinator -28	determiner -71	word -94
start|late|saying|ending|a|	preposition 49
start|late|saying|ending|ch|	preposition -36	pronoun -6	word -57
start|late|saying|ending|ck|	word -49
start|late|saying|ending|da|	word -65
start|late|saying|ending|de|	determiner 36	preposition -26	word -68
start|late|saying|ending|di|	preposition -54
start|late|saying|ending|do|	verb-saying -43	word -23
start|late|saying|ending|du|	determiner -95
start|late|saying|ending|ef|	word -19
start|late|saying|ending|eg|	word -59
start|late|saying|ending|ei|	determiner 48
start|late|saying|ending|el|	determiner -6
start|late|saying|ending|em|	preposition -19
start|late|saying|ending|en|	auxiliary -35	capital -32	coordinator -22	determiner -15	preposition -64	verb-saying -15
start|late|saying|ending|er|	determiner -14	preposition -55	pronoun 6	word 19
start|late|saying|ending|es|	auxiliary -19	determiner -56	word -36
start|late|saying|ending|et|	coordinator -43	pronoun 6	word 14
start|late|saying|ending|e|	coordinator -43
start|late|saying|ending|ha|	auxiliary -33
start|late|saying|ending|ht|	word -39
start|late|saying|ending|ia|	capital -30	word -46
start|late|saying|ending|ie|	determiner 7	pronoun 11	word -27
start|late|saying|ending|il|	determiner -50	pronoun -44
start|late|saying|ending|in|	determiner -6	preposition -39
start|late|saying|ending|is|	auxiliary -22	coordinator -34
start|late|saying|ending|it|	preposition -54	verb-saying -12
start|late|saying|ending|i|	determiner -51
start|late|saying|ending|jk|	word -15
start|late|saying|ending|jn|	auxiliary -36
start|late|saying|ending|la|	determiner -25
start|late|saying|ending|le|	determiner -53	pronoun -19	word -62
start|late|saying|ending|lo|	determiner 35	pronoun -68
start|late|saying|ending|ls|	preposition -37
start|late|saying|ending|l’|	determiner -9
start|late|saying|ending|ma|	coordinator -19	determiner 19
start|late|saying|ending|me|	preposition -34
start|late|saying|ending|mo|	preposition -61	word -49
start|late|saying|ending|na|	capital -35	determiner 32
start|late|saying|ending|nd|	coordinator -21
start|late|saying|ending|ne|	determiner 27	word 34
start|late|saying|ending|ng|	word -64
start|late|saying|ending|no|	auxiliary 12	word 60
start|late|saying|ending|nt|	word -62
start|late|saying|ending|on|	determiner -59	preposition -52
start|late|saying|ending|op|	preposition -41
start|late|saying|ending|or|	preposition 17
start|late|saying|ending|os|	determiner -65	word -62
start|late|saying|ending|o|	determiner -20
start|late|saying|ending|ra|	preposition -53	verb-saying -45	word -38
start|late|saying|ending|re|	word 20
start|late|saying|ending|rt|	word -60
start|late|saying|ending|se|	pronoun 20	word -49
start|late|saying|ending|st|	word -60
start|late|saying|ending|ta|	verb-saying -6	word -45
start|late|saying|ending|te|	word -73
start|late|saying|ending|to|	subordinator -53	verb-saying -27	word -43
start|late|saying|ending|ue|	subordinator -63
start|late|saying|ending|uf|	preposition -31
start|late|saying|ending|ui|	word -43
start|late|saying|ending|un|	determiner -16
start|late|saying|ending|ur|	word -48
start|late|saying|ending|us|	preposition -32
start|late|saying|ending|y|	coordinator -37
start|late|saying|ending|à|	preposition -10
start|late|saying|ending|ão|	word 33
start|late|saying|first|	1 -45	2 -34	3 -41	5 -24	a 42	aan -30	als -68	an -25	as -58	auf -31	aus -32	ausrichten -14	come -34	como -89	con -30	da -40	das -30	den -33	der -86	des -41	di -54	die 8	du -95	e -43	een -8	ein -6	eine -87	einen -55	einer 14	el -6	elle -19	em -19	en -63	enquanto -53	er 6	es -45	et -43	geen 53	gelijk -15	ha -33	haar -55	hebben -34	het 6	hetzelfde -42	i -51	il -65	in -39	is -22	la -25	las -64	le -53	les -27	lo 13	los -52	l’ -9	ma -19	mais -34	mas -28	mismo -49	mit -57	nach -36	nicht -36	niet 20	não 18	o -20	op -41	os -45	per -59	por -72	se 45	sie 11	son -59	sportief -19	te -83	ter 31	uit -23	uma 19	una 32	und -21	une 47	van -27	von -45	voor -21	vor 34	waar -48	weg -59	y -37	zich -6	zijn -36	zurück -49	à -10	écrit -12	être 23
start|late|schließen|first|	nicht -24
start|late|schließen|	no -44	none -35	word -41
start|late|schreiben|	auxiliary 14	determiner -31	no -50	none -50	yes 14
start|late|scrivere|	determiner -60	none -95
start|late|scrivere|first|	una -52
start|late|segnalare|	determiner 22	none 13
start|late|sehen|	no 16	none 16	word 24
start|late|señalar|	none 15
start|late|sluiten|first|	niet -61
start|late|sluiten|	none -81	preposition -15	word -69
start|late|solicitar|	none -72
start|late|sostenere|	determiner -39	none -28
start|late|sostener|	none -18
start|late|souhaiter|first|	exprimer -13
start|late|souhaiter|	none -37	word -13
start|late|soupçonner|	determiner 7	none 11
start|late|souvenir|	none -40
start|late|spiegare|	none 14
start|late|sprechen|first|	von -22
start|late|sprechen|	marks -51	no -52	preposition -22
start|late|spreken|first|	van -28
start|late|spreken|	marks -28	none -76	preposition -37
start|late|staan|	determiner -33	none -74	preposition -21	word -55
start|late|staan|first|	een -33	op -23
start|late|stehen|	coordinator -13	determiner -37	no -46	none -42	verb -30	word -21
start|late|stehen|first|	ein -43	und -13
start|late|stellen|	determiner -44	no -60	none -56	word -47
start|late|stimare|	determiner -26	none -39
start|late|sturen|	none -83
start|late|subordinator|auxiliary|	saying -48
start|late|subordinator|	determiner 42	preposition -69	pronoun 23	verb-saying -40	word 52
start|late|subordinator|none|	judging -35	saying 23
start|late|subordinator|verb|	saying 13
start|late|tachar|first|	de -27
start|late|tachar|	marks -27	none -27	preposition -27
start|late|teilen|first|	mit -21
start|late|teilen|	no -68	none -65	preposition -21	yes -9
start|late|thinking|	coordinator -51	determiner -32	preposition -73	present -6	subordinator 59	verb-saying 13	word -12
start|late|thinking|ending|de|	preposition -20
start|late|thinking|ending|en|	determiner -72	word 10
start|late|thinking|ending|er|	preposition -21	word -48
start|late|thinking|ending|es|	determiner -29
start|late|thinking|ending|et|	word -85
start|late|thinking|ending|ht|	word -57
start|late|thinking|ending|la|	determiner -42
start|late|thinking|ending|te|	word -39
start|late|thinking|ending|ts|	word 16
start|late|thinking|first|	de -58	een -55	exprimer -13	la -42	nicht -57	nichts -81	niet -64	over -21	te -38
start|late|tonen|first|	sportief -19
start|late|tonen|	none -66	word -30
start|late|trekken|	coordinator -10	none -67	preposition -16	word -56
start|late|trekken|first|	en -10
start|late|unlisted|	determiner 24	no -58	none 11	word -63
start|late|verb-judging|	determiner -49	word -42
start|late|verb-judging|marks|	saying -63
start|late|verb-saying|	, -14	: -51	determiner -13	preposition -56	stop -46	that -57	word -51
start|late|verb-saying|auxiliary|	saying -18
start|late|verb-saying|marks|	saying -66
start|late|verb-saying|none|	judging -55	saying -64	thinking 19
start|late|verb-saying|verb|	saying -30
start|late|verklaren|	none 23
start|late|versprechen|	no 29	none 29
start|late|verweisen|	determiner -34	no -29	none -19	word -56
start|late|verweisen|first|	die 6
start|late|verwijten|	none -10
start|late|ver|	determiner -14	none -54	word -22
start|late|vinden|	auxiliary -19	none -76	word -56
start|late|voir|	none -48	word -36
start|late|volere|	determiner -74	none 17
start|late|vouloir|	none -35	word -12
start|late|vragen|	auxiliary -22	none 33	subordinator 69	verb 8	word -79
start|late|warnen|	no 39
start|late|weisen|first|	zurück -49
start|late|weisen|	no 37	none 48	word -49
start|late|werfen|first|	vor 13
start|late|werfen|	no 28	none 42	preposition 13
start|late|wijzen|	none -63	word -52
start|late|willen|	auxiliary 11	determiner -69	none 19	preposition -35	word 7
start|late|willen|first|	niet -64
start|late|wollen|first|	nicht -41
start|late|wollen|	no -46	none -50	verb -61	word -39
start|late|word|	% -76	, -102	: -94	; -43	adverb -58	auxiliary -69	capital 6	coordinator -84	determiner -118	end -60	preposition 24	pronoun -29	quote -87	stop -149	verb-saying -78	word 24
start|late|word|auxiliary|	judging -68	saying 10	thinking -46
start|late|word|marks|	judging -84	saying 11
start|late|word|none|	judging 13	other -63	saying -27
start|late|word|verb|	judging -63	saying -38	thinking -32
start|late|würdigen|	no 7
start|late|zeggen|	auxiliary -75	determiner 35	marks 50	none 9	preposition -20	pronoun -100	word 22
start|late|zeggen|first|	hebben -16	te -77
start|late|zeigen|	no -29	none -29	word -26
start|late|zien|	none 12	word 29
start|late|äußern|	no -38	none -38	word -39
start|late|évaluer|	none -31
start|late|évoquer|	determiner 27	marks 27	none 9
start|next|	aankondigen 25	accogliere -63	accusare -8	achar -63	achten -14	aclarar -42	aconsejar 43	acrescentar -49	acusar -16	adelantar -58	adiantar -52	admettre -9	admitir -8	advertir 54	afdoen -60	affermare -17	afficher -57	affirmer -13	afirmar -20	aggiungere -32	alegar -18	alertar 6	alerter 19	ameaçar -20	ammettere -10	annoncer -8	annunciare 16	antwoorden -81	antworten 27	anunciar 9	apelar 75	aplaudir 25	apontar 12	applaudir -50	apprendre -43	apuntar -60	asegurar 24	assumir -6	assurer -21	atribuir 18	attaccare -49	attendre -16	attribuer 43	attribuire 15	avancer -53	avanzar -57	avisar -16	avouer -8	avvertire -56	bautizar -56	befinden -29	begründen -89	beloven 25	bemerken -45	benadrukken -12	berichten -55	beschreiben -54	beslissen -53	bestreiten -47	beteuern -28	betogen -8	betonen -24	betreuren 19	bezeichnen -45	bezweren -50	bitten 59	blijken -66	blijven -64	bringen -52	calcolare 52	calcular 21	calificar -62	celebrar -15	celebrare -61	chamar -64	chiamare -57	chiedere 11	chiffrer -13	cifrar 51	citar -78	classificar -19	cobrar 25	cogitar -19	comentar -56	comparar 14	completar -65	comunicar -51	comunicare 12	concéder 21	condenar -56	confessar -6	confessare 33	confidare 26	confier 21	confirmar -9	confirmer -12	congratular -35	considerar 6	consigliare 20	contar -30	contestar -14	contester 23	continuar -51	convocar -8	corregir -65	cortar -54	craindre 9	crier -35	criticar -17	croire -85	culpar 25	danken 28	decir 6	declarar -12	decretar -42	definire -63	demander 25	denken -26	denunciar 25	descartar 14	descrever 13	desmentir 24	despedir -21	destacar -7	devolver -54	dichiarare 7	difendersi -49	dire 9	discordar -56	disparar -51	divulgar -77	domandare -47	dreigen -15	dringen -48	drukken -48	dämpfen -61	déclarer -41	défendre -12	démentir 18	désigner -63	eisen 12	elogiar 13	elogiare 25	empfehlen -70	emporter -60	encontrar -52	engager 43	entschuldigen -26	erinnern -42	erkennen -44	erklären 7	erläutern -12	erzählen -56	escludere 46	escrever -68	escribir 10	escusar -16	esperar -29	esprimere -11	espérer -52	estimar 20	evitar -21	exclure 17	exiger 18	exigir 29	explicar -60	expliquer -50	faire_valoir -33	falar -29	felicitar 6	figurer -41	finden -86	fordern 32	formulieren -38	fragen -55	féliciter 18	fügen -70	garantir -9	garantire -55	geben -17	geven -66	giudicare -8	giurare -12	glisser -36	grappen -43	gritar -52	hablar -66	halten -11	heben -70	heißen -83	hekelen 6	herinneren -43	heten -57	hopen 29	houden -9	illustrare -50	indicar -61	indicare 25	indiquer -7	informar -90	inquiéter 15	insister 10	insistir 26	interroger -54	invitar 15	invitare 30	inviter 47	invocar 18	invocare 72	ironizar -35	juger -70	jurer 41	justificar 22	klinken -70	kommentieren -46	kritisieren -72	kündigen 16	lachen -64	lamentar 16	lamentare 42	lamentarse 9	lancer -66	lassen -96	laten 11	leer -44	leggen -78	leggere -53	lehnen -49	ler -55	limitar -41	lire -44	llamar -55	loben 10	louer -66	loven 13	luiden -69	lâcher -45	machen 9	mahnen 23	mandar -27	mantener 18	manter -8	meedelen -55	meinen -43	melden -85	minacciare 12	mostrar -75	negar 15	negare 16	nennen -23	nier 20	noemen -44	notar -63	noter -64	notieren -64	ontkennen 38	oordelen -60	opinar 37	opmerken -49	opposer 16	overwegen 20	parlare -100	parler -66	pensare -21	plaider 46	pleiten -11	pochen -64	pointer -18	precisar -63	preferir -97	preguntar -9	prevedere 12	prever -27	prijzen -41	prometer 18	promettere 11	promettre 14	proponer 12	propor 24	proporre -18	proposer 13	protestar 21	protestare -69	préciser -16	préconiser 47	préférer -15	prévoir -8	publicar -63	qualifier -69	queixar 19	quejarse -69	querer -20	questionar -57	raccomandare 47	raccontare -24	rappeler -10	reaccionar -42	reageren -58	reagieren -50	reagir -49	reagire -37	rechnen -13	recibir -75	recitare -53	recomendar 27	recommander 18	reconnaître 20	recordar -57	recusar -11	refuser -10	registar -6	registrar -58	regretter 19	rejeter 16	rekenen -9	relatar -63	relever -18	remeter -15	repetir -49	replicare -10	reportar 6	reprendre -60	reprocher 18	requérir 11	respingere -64	responder -10	responsabilizar 36	resumir -81	revelar -33	revendiquer 21	riconoscere -25	ricordare 13	riferire -23	ringraziare -56	rir -35	rire -47	rivendicare 18	roepen -85	rufen -80	räumen -65	réagir -43	réclamer -7	récuser 24	réfuter 53	répondre -13	répéter -51	rügen -58	saber 14	sagen -64	saludar 20	saluer -61	salutare -63	sapere -21	schildern -14	schließen -11	schreiben -87	scrivere -83	segnalare 20	señalar -64	sluiten -17	smentire 52	solicitar -41	sollecitare 47	sommen -38	sostener -19	souhaiter 12	souligner -62	soupçonner 23	souvenir 6	spiegare -42	sprechen -39	spreken -55	staan -83	stehen -52	stellen -7	stimare 57	sturen -72	sugerir 50	suggérer 50	tabler 8	tachar -68	tagliare -22	teilen -61	telefonar -43	temer 51	tildar -53	tonen -72	trekken -6	trouver -6	unlisted -20	valorar 14	vatten -65	ver -12	verklaren -24	verlangen 24	vermuten 39	verraten -29	versprechen 23	verteidigen -75	vertellen -65	verwachten 23	verweisen -87	verwerpen -42	verwijten -76	vinden -20	voegen -79	voir -60	volere -12	vouloir -73	vragen 10	waarschuwen 36	warnen 10	weigeren 15	weisen -83	werfen -6	weten -68	widersprechen -26	wijzen -18	willen -17	wissen -37	wollen -74	zanjar -56	zeggen 27	zeigen -44	zien 8	zitieren -63	äußern -38	écrire -62	évaluer 7	évoquer -30
start|next|aankondigen|first|	aan -50
start|next|aankondigen|	none 38	preposition -50
start|next|accogliere|	none -88	preposition -29
start|next|accusare|	determiner -89	marks 39	none -45	preposition 30
start|next|accuser|	determiner -36	marks 23	none -11	preposition 26
start|next|accuser|first|	de 44	la 37
start|next|achar|first|	graça -23
start|next|achar|	none -89	word -52
start|next|achten|	auxiliary -69	word -112
start|next|aclarar|	none -60
start|next|aconsejar|	none 55
start|next|acrescentar|	none -63	preposition -49
start|next|acusar|	adverb -39	capital -44	determiner -85	marks 9	none -56	preposition -9	verb 42	word 11
start|next|acusar|first|	a -94	de 16	o -57
start|next|adelantar|	none -78
start|next|adiantar|	none -76
start|next|admettre|	determiner -22	none 25
start|next|admitir|	determiner -66	marks 51	preposition -79	word 44
start|next|adverb|	, -65	: -81	adverb -85	auxiliary -67	determiner -96	end -28	preposition -45	quote -88	stop -109	that -73	word 51
start|next|adverb|auxiliary|	judging -41	saying 21
start|next|adverb|marks|	judging -69	saying -13
start|next|adverb|none|	judging -84	other -58	saying -31	thinking -136
start|next|adverb|verb|	saying -19	thinking -56
start|next|advertir|first|	de 38
start|next|advertir|	none 57	preposition 54
start|next|adviseren|	determiner 26	none 33
start|next|adviseren|first|	de 35
start|next|afdoen|	none -81	pronoun -54
start|next|affermare|first|	di 43
start|next|affermare|	none -27	preposition 40
start|next|afficher|	none -74
start|next|affirmer|first|	avoir 36
start|next|affirmer|	marks -60	verb 32	word 61
start|next|afirmar|	determiner -93	marks 22	none -34	preposition -38	word 76
start|next|afirmar|first|	en -39	haber 33
start|next|aggiungere|	determiner -58	none -45
start|next|alegar|	none -26	word -6
start|next|alertar|first|	para 87
start|next|alertar|	none 30	preposition 21
start|next|ameaçar|	none -35
start|next|ammettere|	determiner -77	none -20	preposition 62
start|next|ammettere|first|	di 64
start|next|annoncer|	determiner 28	none 8	preposition -7	verb -64	word -103
start|next|annoncer|first|	jeudi -26	la 40	lundi -24	mardi -52	sa -47	un -19	à -69
start|next|annunciare|	adverb -23	determiner 57	none 21	preposition -98	word -21
start|next|annunciare|first|	il 87	la -22	per -47	un 90	una 69
start|next|antwoorden|	none -109
start|next|antworten|	no 27	none 24	preposition 39
start|next|anunciar|	adverb -80	coordinator -22	determiner 32	preposition -38	verb 65
start|next|anunciar|first|	una 32	y -22
start|next|apelar|first|	à 67
start|next|apelar|	marks 39	none 87	preposition 83
start|next|aplaudir|	determiner 49	marks 74	preposition -79
start|next|apontar|first|	para -9
start|next|apontar|	none 15	preposition -47	word 47
start|next|appeler|	adverb -59	capital -94	marks -14	none 12	preposition 45	word -76
start|next|appeler|first|	les 60	à 110
start|next|applaudir|	none -73
start|next|apprendre|	none -64
start|next|apuntar|	none -82	preposition -52
start|next|asegurar|first|	no 61
start|next|asegurar|	none 35	preposition -97	verb 28	word 74
start|next|asks|false|	auxiliary 28	marks -23	none -17
start|next|assicurare|first|	di 48	il -84
start|next|assicurare|	none -14	preposition 48
start|next|assumir|	none -10	preposition 25
start|next|assurer|	auxiliary -22	determiner -76	none -49	preposition -61	word 86
start|next|atribuir|	determiner -136	marks -34	none 46	preposition 59
start|next|atribuir|first|	o -91	à 34
start|next|attaccare|	none -59
start|next|attendre|	adverb -31	determiner -132	none -9	preposition 35
start|next|attendre|first|	à 17
start|next|attribuer|	none 33
start|next|attribuire|	none 24
start|next|auxiliary|	, -64	preposition -61	stop -69	verb-saying -39	word -14
start|next|auxiliary|auxiliary|	saying -58
start|next|auxiliary|marks|	saying -53
start|next|auxiliary|none|	judging -63	saying -25
start|next|auxiliary|verb|	saying -31
start|next|avancer|	none -78
start|next|avanzar|	none -84
start|next|avisar|	none -22	preposition 18
start|next|avouer|	none -26
start|next|avvertire|	none -82
start|next|away|1|	adverb -43	auxiliary -30	capital -25	coordinator -74	preposition 8	pronoun -41	subordinator 23	verb-saying -22	word 29
start|next|away|2|	adverb 24	auxiliary -67	capital -95	coordinator -25	determiner -48	preposition -41	pronoun 9	subordinator 21	verb-saying -62	word -44
start|next|away|3|	adverb -105	auxiliary -87	coordinator -56	determiner 40	preposition 19	pronoun -59	subordinator 13	verb-saying -70	word -49
start|next|away|4|	adverb -67	auxiliary -42	coordinator -76	preposition -61	pronoun -83	subordinator -56	word -136
start|next|away|5|	adverb -75	auxiliary -66	coordinator -24	determiner -26	preposition -158	word -97
start|next|away|6|	adverb -61	auxiliary -65	coordinator -28	preposition -143	word -114
start|next|bautizar|	marks -56	none -56	preposition -46
start|next|becijferen|	preposition 69
start|next|befinden|	no -29	none -22	pronoun -32
start|next|before|	2 -27	accolto -61	accusant 26	accuse -83	achou -23	acusa -101	acusado -90	acusam -94	acusou -46	acusó 29	admet -18	admite 112	admitiu -77	adviseert -50	afferma -15	affiche -44	affirme -12	aggiunge -38	aggiunto -22	alerta -33	alerte -82	ameaça 91	ammesso 14	ammette -19	annonce 10	annoncé 6	annuncia 57	annunciato -6	antwortete -84	anunciado 52	anunciou -14	anunció 18	apelou 68	aponta 8	apontou 23	appelait -61	appelé 12	asegura 54	aseguró 30	assicura 28	assumiu 12	assure -6	assuré -14	atribui -18	atribuiu -89	atribuyó -6	attaccato -49	attendait -72	avanzó -56	avisa -65	avisó 24	avoir -49	avoue 8	bat 31	befand -32	begrüßt -73	begrüßte -96	beloofde 53	belooft -80	bestreitet -47	bestätigt 37	bestätigte -100	betreurt 26	bevestigt 21	bezeichnete -42	beziffert -60	biedt 25	bittet 53	bleef -52	bleek -49	blijft -38	blijkt -36	calcula -18	calificó -50	chama-se -17	chamou -48	chiama -39	chiede 81	chiedono 87	chiesto -50	chiffre -13	cinco -56	citado -46	classificou -70	cobra -23	cobrou 68	comentó -42	comunicato 18	comunicó -60	condena -26	condenado -29	condenou -26	conferma 48	confermato -33	confessa 69	confirma -40	confirme 30	confirmou 86	confirmé -10	confirmó -10	congratulou-se -35	considera -17	considerou 11	contesta 20	conteste 36	contestó -68	continua -51	contou -26	corta -32	cortou -47	craint 9	crie -35	criticou 16	croit -66	croyait -54	cuenta -74	dankte 28	dat -73	davanti -41	decisão 27	declarado -57	declarou 57	declaró -23	decretou -42	deed -63	deelt -36	defende 80	defendeu 25	definito -55	demande 25	demandent 25	demandé 6	descarta -47	descartó 60	descreve 15	detto -23	devolve -33	difende -49	discorda -56	disent -20	disse 19	dit 72	divulgado -33	diz 34	dreigt -85	défend -58	dément 24	dénonce 98	dénoncé -45	eist 26	elle -69	elogia -85	elogió 27	emporté -43	entschuldigte -18	er 17	erinnert -25	erklärte -33	erzählt -12	erzählte -49	es -102	escluso 54	escreveu -51	escrito 19	escusou-se -9	esperava -44	espère -52	estima 65	euro -32	euros -40	evitó 8	exclu 38	exclut -10	exige 25	exigiu 64	explica -35	explicações -71	explicó -28	expresó 26	falam -90	falar -30	falava -65	falou -42	fand -59	felicitó 53	findet -37	forderte 15	fragte -45	gab -125	gaf -60	garante -40	garantiu 48	geeft -42	gemeente 45	gibt -89	giudica -8	habla -62	habló -42	heet -55	heette -12	heißt -65	het -138	hield -96	hielt -107	hielten -36	hieß -51	hij -142	hob -47	hoopt 29	houdt 24	hält -10	il -92	indica -23	indique 47	indiqué -31	informou -53	informó -46	inquiète 20	insiste 29	insistió 32	interrogé -27	interrogée -51	invita 16	invitato 23	invite 14	invoca 73	invoque 22	juge -55	jure 44	klinkt -45	kondigde 29	kritisierte -61	kündigte 26	laat -146	lacht -48	lamenta 61	lamentou 25	lamentó 11	lancé -59	legt -63	lehnt -31	lehnte -36	letto -43	levar -56	leyó -39	liet -101	ließ -82	limitou-se -25	llama -35	llamó -51	lobte 36	luidt -52	machte 29	mahnte 68	man -54	mandou -7	mann -72	manteve -83	mantém 30	meint -38	melden -51	meldet -45	meldete -31	meldt -44	merkt -24	minister -42	ministre -37	mostra -39	mostró -47	nannte 15	nega 26	negou 26	negó -25	nennt -18	nesta -59	noemde -18	noemen -37	noemt -45	nota -75	note -51	notierte -61	noté -47	ofrece 6	overweegt 20	parla -83	parlano -45	parlato -57	parle -54	parlent -25	parlé -39	parties -93	pede 101	pedem 20	pedido 14	pediu -6	pergunta -41	perguntou 66	pide -10	piden -19	pidió -20	plaide 63	pleit -10	pocht -41	pointe 41	precisa -51	prefere -55	preferiu -61	prefiere -50	prefirió -36	preguntado -77	prevede 12	prevé -59	prevê 25	problema 30	proclamato -34	promesso -6	promet 23	promete 45	prometeu 66	prometido -9	prometió -24	promette 44	propone 91	propose 24	proposto -63	proposé 59	propôs 9	préconise 47	préfère -15	prévoit 32	publica -29	publicado -28	quejó -41	quer 20	queria -99	quería -77	questionado -31	quiere -81	raccomanda 51	racconta -15	raccontato 64	raconte 64	reaccionó -42	reageerde -34	reageert -24	reageren -35	reagierte -37	reagierten -53	reagito -37	reagiu -36	rechazó 22	rechnet 14	rechnete -75	recibió -66	recita -50	reclama 34	reclamado 66	reclamó 41	recomenda 31	reconheceu -10	reconoció 24	recusa -30	recusou 29	refuse -38	refusé 18	registou -62	registrou -57	rejeitou 37	rekende -75	rekent 39	relatou -52	remete -103	remeteu -16	repitió -34	replica -32	repris -54	reproche -15	requiert 36	requis -14	respinto -50	responde -78	respondeu -44	respondió -103	resume -57	resumía -40	revelou -31	revendique 21	ricorda -23	rief -32	risposto 16	rit -46	roept -52	réclame -24	récuse 26	répond -69	répondu 17	saber 16	sagt -33	sagte -46	sah -39	saluta -45	salué -51	savoir -21	schaden 29	schloss -60	schreef -74	schreibt -18	schrieb -69	scritto -67	scrive -31	señaló -54	sie -120	sluit 7	smentisce 50	sostiene 54	souhaite 42	souhaité -84	soupçonne 36	soutenu -13	soutient 28	souvient 6	sprach -37	sprak -51	spreekt -37	spreken -40	spricht -31	staat -60	stand -54	steht -40	stelde -74	stellt -55	stellte 7	stelt 51	stima 76	stond -61	stuurde -37	table 23	taglia -22	te -81	teilte -42	telefonou -43	teme 65	toonde -69	toont -47	trekt 21	trok -93	trouve -87	unternehmen -17	valoró 14	vast -19	vatte -55	ve -70	ven -37	verklaarde -67	verklaart 20	verlangt 72	verlangte -41	versprach 13	verspricht 26	verteidigte -44	vertelde -16	verwacht 23	verweist -56	verwies -75	verwijt -37	veut -56	via -71	vindt 39	vio -69	visto -64	viu -70	voit -58	vond -127	vorwürfe -70	vraagt 41	vreest 15	vrezen -22	vroeg -38	vê 42	waarschuwde 35	waarschuwt 65	warf -78	warnt -12	warnte 64	wees -70	weet -60	weigerde 81	weist -65	weten 121	widersprach -25	wies -65	wil 7	wilde -103	wirft -69	wist -35	wollte -74	würdigte 21	ze -22	zeggen -10	zegt 78	zei 46	zeigt -41	zeigte -22	ziet -10	zij -86	äußerte -36	écrit -58	él -25	évalue 65	évoque -8	évoqué 19
start|next|begründen|	determiner -82	no -89	none -83
start|next|begrüßen|first|	das -81	den -85
start|next|begrüßen|	none 13
start|next|beloven|	adverb -74	determiner 41	marks -94	none 55	pronoun 43	word -89
start|next|bemerken|	no -45	none -45
start|next|benadrukken|	adverb -14	none -12	pronoun -10
start|next|benadrukken|first|	er -14	ze -10
start|next|berichten|	determiner -50	no -55	none -55	preposition -22
start|next|beschreiben|	marks -52	no -54
start|next|beslissen|	none -72
start|next|bestreiten|	determiner -47	no -47	none -47
start|next|bestätigen|	determiner 19	none -21	preposition -71
start|next|beteuern|	no -17	none -28
start|next|betogen|	none -12	pronoun -8
start|next|betonen|	none -24
start|next|betreuren|	determiner 20	none 38	pronoun 12
start|next|betreuren|first|	de 20	het 12
start|next|bevestigen|	auxiliary 44	determiner 32	none -37	pronoun -74	word -60
start|next|bevestigen|first|	het -70
start|next|bezeichnen|	determiner -42	marks -45	no -45	preposition -22
start|next|bezeichnen|first|	als -22	die -38
start|next|beziffern|	determiner -109	no 19	none 10	preposition 50
start|next|beziffern|first|	auf 55	den -72
start|next|bezweren|	none -73
start|next|bieden|first|	aan -32
start|next|bieden|	none 7	preposition -32	pronoun -57
start|next|bitten|first|	um 62
start|next|bitten|	no 48	none 59	preposition 39
start|next|blijken|	auxiliary -31	none -91	preposition -39	word -45
start|next|blijken|first|	met -38	uit -27
start|next|blijven|	determiner -31	none -82	preposition -42	word -46
start|next|blijven|first|	de -23	op -35
start|next|bringen|	no -52
start|next|calcolare|	none 75
start|next|calcular|	determiner 24	none 31	preposition -31	word 58
start|next|calificar|	determiner -51	marks -62	none -62	preposition -45
start|next|calificar|first|	de -45	el -42
start|next|capital|	, -73	capital -32	coordinator -71	determiner 11	preposition 14	quote -38	stop -81	word 13
start|next|capital|auxiliary|	saying -53
start|next|capital|marks|	judging -42	saying -67
start|next|capital|none|	judging -96	other -38	saying -19	thinking 34
start|next|capital|verb|	judging -40	saying 16
start|next|celebrare|	none -88
start|next|celebrar|	determiner 29	none -9	preposition -56
start|next|celebrar|first|	el 43
start|next|chamar|	auxiliary -20	capital -17	determiner -29	marks -60	none -67	preposition -58
start|next|chamar|first|	a -39	de -41
start|next|chiamare|	capital -26	determiner -47	marks -31	none -67	preposition -37
start|next|chiedere|	adverb -7	auxiliary -23	determiner 25	none 15	preposition -78	word 62
start|next|chiedere|first|	al -62	di -31	il -31	lo 59	un 29
start|next|chiffrer|	determiner -21	none -43
start|next|cifrar|first|	en 51
start|next|cifrar|	none 74	preposition 51
start|next|citar|	none -99	preposition -38
start|next|classificar|first|	a -82	como 14	de -72
start|next|classificar|	marks -19	none -19	preposition -97	subordinator 14
start|next|cobrar|first|	a 70
start|next|cobrar|	none 29	preposition 11
start|next|cogitar|	none -26
start|next|comentar|	none -74	preposition -54
start|next|comparar|	none -11
start|next|completar|	none -94
start|next|comunicare|	none 14	preposition 19
start|next|comunicar|	adverb -19	none -58	preposition -58
start|next|comunicar|first|	ayer -19
start|next|concéder|	none 30
start|next|condenar|	adverb -9	none -71	preposition -36	word -47
start|next|condenar|first|	a -32
start|next|confermare|	coordinator -28	determiner -16	none 12	preposition -16	verb 45
start|next|confermare|first|	e -28	il 13	la -34
start|next|confessare|first|	di 33
start|next|confessare|	none 48	preposition 33
start|next|confessar|	none -26	word 6
start|next|confidare|	none 18	preposition 26
start|next|confier|	adverb -29	none 6	preposition -72
start|next|confier|first|	à -60
start|next|confirmar|	adverb -73	auxiliary -80	none 8	preposition 14	verb -58	word -43
start|next|confirmar|first|	a 37	con -57
start|next|confirmer|	preposition -78	verb -69	word -26
start|next|congratular|first|	com -35
start|next|congratular|	none -50	preposition -35
start|next|considerar|first|	a -14	o -76
start|next|considerar|	marks -25	none 6	preposition -15	verb 60	word 45
start|next|consigliare|	none 28	preposition 20
start|next|contar|	determiner -93	marks 17	none -51	preposition -92	word 58
start|next|contar|first|	a -74	ter 70	à -34
start|next|contestare|	determiner 25	preposition -75
start|next|contestare|first|	il 64	la 8
start|next|contestar|	determiner 67	none -13	preposition -90
start|next|contester|	determiner 35	none 29	word -13
start|next|contester|first|	ce -8
start|next|continuar|	none -73
start|next|convocar|first|	para -70
start|next|convocar|	none -12	preposition -69
start|next|coordinator|	auxiliary -47	determiner -51	preposition -29	verb-judging -40	verb-saying -51	word -60
start|next|coordinator|auxiliary|	judging -21	saying -46
start|next|coordinator|marks|	saying -12
start|next|coordinator|none|	judging -51	saying -59
start|next|coordinator|verb|	judging -77	saying -49
start|next|corregir|	none -70
start|next|cortar|	none -77	preposition -41	word -32
start|next|craindre|	determiner 40	none 33
start|next|crier|	marks -35	none -35	preposition -35
start|next|criticar|	determiner 6	none -14	preposition -86
start|next|criticar|first|	a -86
start|next|croire|	adverb -8	none -100	word -57
start|next|croire|first|	pas -22
start|next|culpar|	determiner 80	none 21
start|next|danken|	no -82	none 28
start|next|decir|	determiner -67	preposition -109	word 111
start|next|decir|first|	a -80	de -77
start|next|declarar|	adverb -23	marks 62	none -70	preposition -94	word 31
start|next|declarar|first|	a -43	por -27
start|next|decretar|first|	luto -32
start|next|decretar|	none -61	word -42
start|next|defender|	determiner -8	marks -58	none 12	preposition 7	word 38
start|next|definire|	determiner -59	marks -63	none -63
start|next|definire|first|	la -46	le -31
start|next|demander|	auxiliary 47	determiner 8	none 27	preposition 7	subordinator 47	word 12
start|next|demander|first|	de 11	si 32	un -71	une 91
start|next|denken|	none -34
start|next|denunciar|	none 13	preposition 50
start|next|descartar|	determiner 61	none 43	preposition 30	word -33
start|next|descrever|	none 25
start|next|desmentir|	determiner 35	preposition 16
start|next|despedir|	none -31	preposition -21
start|next|destacar|	preposition -59
start|next|determiner|	, -50	adverb 16	determiner 6	preposition -109	quote -17	stop -66	that -120	verb-judging 43	verb-saying -139	verb-thinking 35	word 28
start|next|determiner|auxiliary|	judging 31
start|next|determiner|marks|	judging -45	saying 14	thinking 32
start|next|determiner|none|	judging 39	other 11	saying -7	thinking -9
start|next|determiner|verb|	judging 12	saying -24	thinking -14
start|next|devolver|first|	a -19
start|next|devolver|	none -76	preposition -21	word -41
start|next|de|	adverb -101	auxiliary -86	capital 10	coordinator -45	determiner 24	judging -10	other -51	preposition 12	pronoun -88	saying -16	verb-saying -17	word -100
start|next|de|apposed|	judging -85	other -38	saying -8
start|next|de|apposition|	judging -141	saying -67	thinking -44
start|next|de|away|1|	judging -30	other -43	saying -12
start|next|de|away|2|	other -43	saying -37
start|next|de|away|3|	judging -19	other -21
start|next|de|away|4|	judging 19	saying -31
start|next|de|away|5|	saying -80
start|next|de|away|6|	judging -88	saying -44
start|next|de|direct|	saying 11
start|next|de|inverted|	other -36	saying -27
start|next|de|mood|	no -16	yes -16
start|next|de|shared|	judging 20	other -38	saying -81	thinking -27
start|next|dichiarare|	none -11	preposition 9
start|next|difendersi|	determiner -49	none -72
start|next|dire|	adverb -39	marks 19	none -9	pronoun 28
start|next|dire|first|	a -85	di 95	elle -47	en -81	la -80	le 14	ne 54	n’ 41
start|next|discordar|	none -81
start|next|disparar|	none -65	preposition -35
start|next|divulgar|	determiner -60	none -101	preposition -31	word -25
start|next|dizer|	adverb 45	determiner -104	marks 63	none -32	preposition -151	pronoun -51	verb 34	word 151
start|next|dizer|first|	a -102	ao -55	apenas -72	estar 48	não 66	o -65	ter 61	à -44
start|next|domandare|	none -47
start|next|dreigen|	none -21
start|next|dringen|	none -67
start|next|drukken|	none -68
start|next|dämpfen|	no -61	none -61
start|next|déclarer|	none -52	preposition -35
start|next|décrire|	none 26
start|next|défendre|	determiner -28	marks 33	none -46
start|next|démentir|first|	toute 44
start|next|démentir|	none 36	word 60
start|next|dénoncer|first|	un -17	une 76
start|next|dénoncer|	marks 11	none -16
start|next|désigner|	none -90
start|next|eisen|	determiner 70	none 34	preposition -69
start|next|eisen|first|	een 84	in -50
start|next|elogiare|	none 35
start|next|elogiar|	determiner 13	marks 38	preposition -9
start|next|elogiar|first|	a -9
start|next|empfehlen|	no -70
start|next|emporter|	none -86	preposition -44
start|next|encontrar|	none -75
start|next|ending|00|	word -25
start|next|ending|0|	word -53
start|next|ending|12|	word -72
start|next|ending|14|	word 60
start|next|ending|1|	word 34
start|next|ending|20|	word -70
start|next|ending|40|	word -82
start|next|ending|60|	word -59
start|next|ending|ab|	word -36
start|next|ending|ad|	preposition -6
start|next|ending|af|	adverb -67
start|next|ending|ag|	word -86
start|next|ending|ai|	preposition -99
start|next|ending|al|	preposition -6	word -84
start|next|ending|am|	preposition -97
start|next|ending|an|	adverb -34	capital -40	preposition -99	pronoun -27	word -45
start|next|ending|ao|	preposition -6
start|next|ending|ar|	adverb 38	determiner -39	preposition -27	word 16
start|next|ending|as|	capital -37	determiner -21	preposition -65	word -30
start|next|ending|au|	preposition -48
start|next|ending|a|	preposition 7
start|next|ending|ce|	adverb -60	determiner -35	word -63
start|next|ending|ch|	adverb -46	preposition -71	pronoun -8	word -69
start|next|ending|ck|	word -14
start|next|ending|co|	word -70
start|next|ending|ct|	word 50
start|next|ending|d'|	preposition 50
start|next|ending|da|	adverb -28	preposition -20	word -52
start|next|ending|de|	determiner -30	preposition 7	word 43
start|next|ending|di|	preposition 92	word -116
start|next|ending|do|	preposition -20	subordinator -47	verb-saying 42
start|next|ending|ds|	preposition -36
start|next|ending|du|	determiner -72
start|next|ending|d|	word 46
start|next|ending|ec|	preposition -46
start|next|ending|ee|	word -62
start|next|ending|ei|	determiner 38	preposition -60
start|next|ending|ek|	word -72
start|next|ending|el|	adverb -44	capital -64	determiner -14	preposition -16	word 37
start|next|ending|em|	adverb -69	determiner -64	pronoun -71	word 19
start|next|ending|en|	adverb -69	auxiliary -59	capital 73	coordinator -28	determiner 31	preposition -46	pronoun -47	subordinator -55	verb-saying -45	word -28
start|next|ending|er|	adverb -74	capital -68	determiner 6	preposition -9	pronoun -57	word 41
start|next|ending|es|	adverb -62	pronoun -56	word 23
start|next|ending|et|	coordinator -39	pronoun -7	word -20
start|next|ending|eu|	adverb -30
start|next|ending|e|	coordinator -62
start|next|ending|ge|	word -82
start|next|ending|go|	word -26
start|next|ending|gs|	adverb -39
start|next|ending|ha|	auxiliary -37
start|next|ending|he|	word -34
start|next|ending|hi|	word -56
start|next|ending|hm|	pronoun -32
start|next|ending|hn|	pronoun -29
start|next|ending|hr|	determiner 13
start|next|ending|ht|	word -16
start|next|ending|ia|	adverb -30	word 46
start|next|ending|ie|	determiner 12	pronoun -61	word 66
start|next|ending|ig|	word 14
start|next|ending|ij|	preposition 7	pronoun -106
start|next|ending|il|	pronoun -77
start|next|ending|im|	preposition -87
start|next|ending|in|	adverb -77	capital -27	determiner 29	preposition -50	word -56
start|next|ending|io|	word -49
start|next|ending|ir|	word 75
start|next|ending|is|	adverb -26	determiner -33	preposition -119	word 56
start|next|ending|it|	adverb 10	preposition 21	verb-saying -44	word -70
start|next|ending|i|	determiner -33
start|next|ending|ià|	adverb -23
start|next|ending|je|	adverb -73
start|next|ending|jk|	word -27
start|next|ending|ke|	determiner -47
start|next|ending|l'|	determiner -11	preposition -35
start|next|ending|la|	preposition -27
start|next|ending|ld|	word 27
start|next|ending|le|	determiner -10	preposition -62	pronoun -77	word 25
start|next|ending|lf|	adverb -79	word 23
start|next|ending|li|	word 87
start|next|ending|lo|	determiner 45	preposition -7	pronoun -87	word 30
start|next|ending|ls|	preposition -56	subordinator -87
start|next|ending|l’|	determiner -7	preposition -59
start|next|ending|ma|	determiner 23	preposition -35	word 21
start|next|ending|me|	word -81
start|next|ending|mo|	preposition -81	subordinator -28	word 44
start|next|ending|na|	determiner 27	preposition -95	word -85
start|next|ending|nd|	capital -14	coordinator -45	word -87
start|next|ending|ne|	determiner 22	word 28
start|next|ending|ng|	capital 23	word -28
start|next|ending|ni|	coordinator -24	determiner -26	word 25
start|next|ending|no|	determiner 37	preposition -70	word 45
start|next|ending|ns|	adverb -49	preposition -95	word -72
start|next|ending|nt|	adverb -84	preposition -47
start|next|ending|n’|	determiner -64	word 68
start|next|ending|oe|	word -54
start|next|ending|of|	subordinator 52
start|next|ending|og|	adverb 18
start|next|ending|ok|	adverb -41
start|next|ending|ol|	word -51
start|next|ending|om|	preposition -6
start|next|ending|on|	adverb -33	determiner 8	preposition -40	pronoun -58
start|next|ending|op|	preposition 15	word -52
start|next|ending|or|	word -62
start|next|ending|os|	determiner -7	preposition -19	word -8
start|next|ending|o|	determiner -17
start|next|ending|po|	preposition -53
start|next|ending|ra|	adverb -75	capital -57	determiner -70	word -9
start|next|ending|rd|	capital -12	word 9
start|next|ending|re|	adverb -60	preposition -63	word -17
start|next|ending|ro|	capital 56	determiner -67	word -23
start|next|ending|rs|	adverb -40	word -18
start|next|ending|rt|	adverb -18	word -71
start|next|ending|rò|	adverb -45
start|next|ending|sa|	determiner -116	word -42
start|next|ending|se|	pronoun 27	subordinator 65
start|next|ending|si|	adverb -44	subordinator 34
start|next|ending|so|	word 30
start|next|ending|st|	adverb -47	word -66
start|next|ending|su|	determiner -27
start|next|ending|sí|	adverb -63
start|next|ending|s’|	pronoun -79
start|next|ending|ta|	determiner -70	word -59
start|next|ending|te|	adverb -65	capital -44	determiner -97	preposition -62	word 48
start|next|ending|ti|	word 7
start|next|ending|to|	adverb -59	word 8
start|next|ending|té|	preposition -36
start|next|ending|uf|	preposition 16
start|next|ending|ug|	adverb 8
start|next|ending|ui|	preposition -24
start|next|ending|um|	determiner -21	preposition 45
start|next|ending|un|	adverb -53	determiner 14
start|next|ending|ur|	adverb -15	preposition -24	word -60
start|next|ending|us|	adverb -30	determiner -10	preposition -97
start|next|ending|ut|	preposition -58	word 27
start|next|ending|ux|	preposition 24
start|next|ending|ve|	word -33
start|next|ending|we|	word -67
start|next|ending|y|	coordinator -52
start|next|ending|ze|	pronoun -69	word 24
start|next|ending|zu|	preposition -56	word -17
start|next|ending|às|	preposition -12
start|next|ending|ás|	adverb 32
start|next|ending|ão|	word -31
start|next|ending|ça|	word -59
start|next|ending|ès|	preposition -53
start|next|ending|én|	word -87
start|next|ending|ón|	word 23
start|next|ending|ôt|	word -70
start|next|ending|ür|	preposition -11	word -40
start|next|engager|	none 17
start|next|entschuldigen|first|	sich -26
start|next|entschuldigen|	no -25	none -26	pronoun -26
start|next|erinnern|first|	sich -19
start|next|erinnern|	no -42	none -40	pronoun -19
start|next|erkennen|	none -64
start|next|erklären|	determiner 34	no 9	none 8	preposition -79	pronoun -28
start|next|erklären|first|	am -21	er -38	in -52	vor -60
start|next|erläutern|first|	sie -11
start|next|erläutern|	no -12	none -12	pronoun -12
start|next|erzählen|	determiner -25	no -61	none -55	pronoun -9	yes -16
start|next|escludere|	determiner 46	none 66	word 52
start|next|escrever|	none -94	preposition -48
start|next|escribir|	none 30
start|next|escusar|first|	a -11
start|next|escusar|	none -10	preposition -11
start|next|esperar|	determiner -84	none -40	preposition -90	word 16
start|next|esprimere|	none -16
start|next|espérer|	none -75
start|next|estimar|first|	em 71
start|next|estimar|	none 55	preposition 44
start|next|es|	adverb -36	capital -65	coordinator -58	determiner 11	other -80	preposition -55	pronoun -97	saying -8	subordinator -27	thinking 9	verb-saying -42	word 33
start|next|es|apposed|	judging 59	other -78	saying 26
start|next|es|apposition|	judging -68	saying 8
start|next|es|away|1|	judging -7	other -78	saying 7	thinking 9
start|next|es|away|2|	judging -92	saying -160
start|next|es|away|3|	judging 28	saying -43
start|next|es|away|4|	saying -73
start|next|es|away|5|	saying -49
start|next|es|away|6|	judging -31	saying -76
start|next|es|direct|	judging -26	saying -19	thinking -68
start|next|es|elided|	saying 54
start|next|es|inverted|	other -45	saying -100
start|next|es|mood|	none -9
start|next|es|relative|	judging 27	saying -56
start|next|es|shared|	judging 11	saying 23
start|next|evitar|	determiner -103	none -21	word 7
start|next|exclure|first|	pas -89
start|next|exclure|	none 28
start|next|exiger|	determiner 18	none 7
start|next|exiger|first|	une -10
start|next|exigir|	determiner 90	none 46	preposition 24	word -24
start|next|exigir|first|	uma 62
start|next|explicar|	none -84	preposition -60
start|next|expliquer|	none -69	preposition -35
start|next|expresar|	determiner 7	none -8	preposition -52
start|next|expresar|first|	su 34
start|next|faire_valoir|	determiner -92	marks -23	none -43	preposition -24
start|next|faire_valoir|first|	le -64	par -23
start|next|falar|	marks -160	none -12	preposition -24
start|next|felicitar|	none 32	preposition 6	verb -80
start|next|figurer|	none -58	preposition -39
start|next|finden|	capital -29	determiner -71	marks -49	no -75	none -70	preposition -28	pronoun -16	yes -48
start|next|first|	0 -53	1 34	60 -59	aan -88	ab -36	aber -30	achteraf -28	ad -6	además -30	ai -58	ainda -28	alle 6	alleen -29	allerdings -39	all’ -24	als -101	am -97	an -59	anders -21	anonimato -72	anos -66	ans -48	ante -48	antes -62	ao -6	aos -8	apenas -78	as 7	así -63	até -36	au -48	auf 16	aus -89	aussi -44	aux 24	avec -46	avoir 60	ayer -56	años -38	bei -53	beim -35	besluit -43	bij 7	binnen 43	calma 41	cautela -9	ce -35	chi -56	cinco -69	com -33	commenter -44	como -46	con -32	contra 21	d 46	d' 50	da -20	daar 38	daaraan -23	dafür -40	dagegen -28	dal -54	dall’ -39	dans -92	darin -32	das -143	davor -42	dem -64	den -35	depuis -98	des 46	desde -112	devant -21	di 92	die -14	do -20	dopo -53	dort -18	drei 45	du -72	durante -46	désormais -51	e -62	een 22	eine 19	einen 60	el -14	elke -47	elle -55	en -43	encore -26	entre -53	er -63	eraan -28	erop -31	es -56	esa -61	esta -70	estar 48	este -97	et -39	explicações -44	falar 29	fest -26	fonti -46	für -11	garanzie 69	geen 43	già -23	graça -49	guère -16	ha -37	haar -39	haber 85	haberle 51	hablar 45	hebben -55	hem -71	het -7	hier -20	hij -99	hinzu -17	hoje -73	hun -76	i -33	ihm -32	ihn -29	ihnen -24	ihr 13	il -6	im -83	in -42	inoltre -21	instalar 72	intanto -33	invece -60	ir 38	jaar -95	jaune -31	jeudi -70	kabinet -57	keine -51	klar -33	l' -11	las 41	laut -58	le -21	les -37	levar 62	lo 19	los -28	lundi -56	luto -32	l’ -7	mais -22	man -27	mardi -65	mercredi -101	minutos -41	mit 34	más 34	na -95	naar 16	nach -71	nas -51	ne 80	nei -26	nel -58	nesta -95	ni -24	nicht -52	niemand -57	nieuwe -67	no -16	noch -54	nog 18	nooit 10	num -44	numa -35	nun -53	nur -15	não 97	n’ 68	o -18	of 52	ogni -26	om 17	on -58	onder -27	ontem -67	ook -41	op 15	ore -31	os 26	otto 44	outra -70	over -67	par -57	parte -52	pas -65	pela -12	per 7	però -45	peu -30	plan -23	plus -30	plutôt -70	por -60	pour -74	pourtant -37	qualquer 63	quinta-feira -55	repetir 36	sa -90	samen -24	se 50	seiner 27	ses 24	si 34	sich -66	sie -61	sin -52	sinds -36	sobre -37	soltanto -30	son 8	später -7	su -28	sui -24	sus -10	s’ -79	te 30	tegen -78	ter 57	terug 8	toe -54	toen -55	toujours -36	tout 71	toute 84	toutefois -21	tra -39	tres -55	tuttavia -30	uit -97	um 24	uma 23	un 17	una 27	und -45	une 11	uno 37	unter -34	un’ -64	van -45	vast -62	via -62	vol -49	von -62	voor 9	voorlopig 42	vor 29	week -61	weiter -13	wel -44	weten -92	wissen -40	woensdag -51	y -52	ze -69	zeggen -37	zelf -79	zich 19	zij -68	zu -56	zum -38	zur 13	zurück -14	às -12	über -33
start|next|fordern|	determiner 59	no 32	none 32	preposition -113
start|next|fordern|first|	auf -104
start|next|formulieren|	no -38	none -38	pronoun -32
start|next|fragen|	no -56	none -55	word -45
start|next|fr|	adverb -119	capital -109	coordinator -50	determiner -20	judging -7	other -84	preposition 7	pronoun 16	subordinator 35	thinking 9	verb-saying -59
start|next|fr|apposed|	judging -115	other -42	saying -7
start|next|fr|apposition|	saying 7	thinking 35
start|next|fr|away|1|	other -70	thinking 9
start|next|fr|away|2|	saying 17
start|next|fr|away|3|	judging -22	other -36	saying -67
start|next|fr|away|4|	saying 13
start|next|fr|away|5|	saying -83
start|next|fr|away|6|	judging -74	saying -68
start|next|fr|direct|	thinking -13
start|next|fr|elided|	saying -72
start|next|fr|inverted|	judging -41	other -67	saying -30
start|next|fr|mood|	none -6
start|next|fr|relative|	judging 63	saying -7
start|next|fr|shared|	judging -21	other -60	saying -18
start|next|féliciter|	determiner -89	marks 59	none -12	preposition 42
start|next|féliciter|first|	d’ 17
start|next|fügen|first|	hinzu -17
start|next|fügen|	no -70	none -70	word -17
start|next|garantire|	none -68
start|next|garantir|	determiner 23	marks -64	none 20	preposition -8	verb -40	word 17
start|next|garantir|first|	não 60	o -46
start|next|geben|	adverb -20	capital -55	determiner 10	no -16	none -128	preposition -69	pronoun -27	verb 44	word -58	yes -10
start|next|geben|first|	es -23	keine -43	sich -22	zu -23	zurück -11
start|next|geven|	adverb -23	auxiliary -31	determiner -47	none -84	preposition -18	pronoun -18	word -47
start|next|geven|first|	hem -17	toe -13
start|next|giudicare|	determiner -8	marks -8	none -8
start|next|giurare|first|	di 75
start|next|giurare|	none -20	preposition 46
start|next|glisser|	none -51
start|next|grappen|	none -62	preposition -43
start|next|gritar|	none -74	preposition -39
start|next|hablar|first|	de -39
start|next|hablar|	marks -44	none -82	preposition -48
start|next|halten|	adverb -37	marks 11	no -9	none -145	preposition -10	pronoun -38	verb 10	word -64	yes -7
start|next|halten|first|	dagegen -18	das -64	dem -42	die -147
start|next|heben|	determiner -46	no -70	none -59	preposition -34
start|next|heben|first|	an -9
start|next|heißen|	adverb -21	capital -36	determiner -58	marks -82	no -83	none -35	preposition -63	pronoun -15	word -51	yes -6
start|next|heißen|first|	der -42	dort -16	es -14
start|next|hekelen|	none 12
start|next|herinneren|first|	zich -55
start|next|herinneren|	none -51	pronoun -43
start|next|heten|	capital -32	coordinator -6	determiner -47	marks -52	none -61	preposition -32	pronoun -25	word -21
start|next|heten|first|	de -47	en -6	het -54
start|next|hopen|	none 34
start|next|houden|	adverb -18	auxiliary -81	marks -47	none -6	preposition -100	pronoun -111	word 13
start|next|houden|first|	aan -19	bij -53	de -118	het -110	op -51	vast -62
start|next|illustrare|	none -63
start|next|indicare|	determiner 28	none 37
start|next|indicar|	none -86
start|next|indiquer|first|	avoir 48
start|next|indiquer|	none -12	word 69
start|next|informar|	adverb -17	determiner -62	none -113	preposition -69	verb -45	word -29
start|next|informar|first|	a -53	nesta -23
start|next|inquiéter|	none -10	preposition 20
start|next|insister|	none 13
start|next|insistir|first|	en -6
start|next|insistir|	none 45	preposition 26
start|next|interroger|first|	sur -51
start|next|interroger|	none -73	preposition -53
start|next|invitare|	adverb -28	determiner 51	marks 58	none 14	preposition 46
start|next|invitare|first|	a 34	alla 26	invece -23
start|next|invitar|	none -13	preposition 15
start|next|inviter|first|	à 66
start|next|inviter|	marks 9	none 67	preposition 66
start|next|invocare|	none 85	word 41
start|next|invocar|	none 25
start|next|invoquer|	none 11
start|next|ironizar|	none -49	preposition -35
start|next|it|	adverb -60	auxiliary -37	capital 20	coordinator -24	determiner -12	judging -6	other -78	preposition -8	saying -14	subordinator 46	word -10
start|next|it|apposition|	judging 19	saying -20	thinking 33
start|next|it|away|1|	saying 6
start|next|it|away|2|	judging -37	saying -115
start|next|it|away|3|	judging -7	other -44	saying -22
start|next|it|away|4|	saying -123
start|next|it|away|5|	saying -129
start|next|it|away|6|	saying -89
start|next|it|direct|	saying 12	thinking 10
start|next|it|elided|	saying -32
start|next|it|inverted|	judging -16	other -44	saying -92
start|next|it|mood|	none -12
start|next|it|relative|	judging -28	saying 16
start|next|it|shared|	saying 38
start|next|judging|	adverb -112	auxiliary -85	capital -90	coordinator -74	determiner 10	participle -16	past -6	preposition -11	present -14	pronoun -26	word 19
start|next|judging|ending|ab|	word -30
start|next|judging|ending|al|	preposition 42	word -37
start|next|judging|ending|am|	preposition -42
start|next|judging|ending|an|	capital -35	preposition -43	pronoun -19
start|next|judging|ending|ar|	determiner -85
start|next|judging|ending|as|	determiner 26	word -106
start|next|judging|ending|au|	preposition -61
start|next|judging|ending|a|	preposition -30
start|next|judging|ending|ch|	pronoun -37
start|next|judging|ending|de|	determiner -49
start|next|judging|ending|di|	word -30
start|next|judging|ending|d|	word -47
start|next|judging|ending|d’|	preposition -86
start|next|judging|ending|ek|	word -35
start|next|judging|ending|el|	determiner -11
start|next|judging|ending|em|	adverb -26	determiner -42	preposition -39	pronoun -18
start|next|judging|ending|en|	adverb -22	coordinator -13	determiner 11	preposition -73	pronoun -24	word -132
start|next|judging|ending|er|	adverb -26	determiner 14	word 49
start|next|judging|ending|es|	determiner 43
start|next|judging|ending|et|	word -102
start|next|judging|ending|e|	coordinator -47
start|next|judging|ending|he|	word -66
start|next|judging|ending|hm|	pronoun -37
start|next|judging|ending|hr|	determiner -71
start|next|judging|ending|ie|	determiner -7	pronoun -28
start|next|judging|ending|ij|	preposition -53	pronoun -71
start|next|judging|ending|il|	determiner -8
start|next|judging|ending|in|	preposition -72
start|next|judging|ending|is|	adverb -61
start|next|judging|ending|i|	determiner -53
start|next|judging|ending|je|	adverb -27
start|next|judging|ending|jn|	auxiliary -42
start|next|judging|ending|la|	determiner 11
start|next|judging|ending|le|	word 30
start|next|judging|ending|ls|	preposition -53
start|next|judging|ending|l’|	determiner -101
start|next|judging|ending|mo|	preposition -63	subordinator 11
start|next|judging|ending|nd|	coordinator -54
start|next|judging|ending|ng|	word 35
start|next|judging|ending|no|	word 24
start|next|judging|ending|ns|	preposition -59
start|next|judging|ending|om|	preposition -66
start|next|judging|ending|on|	preposition -48
start|next|judging|ending|op|	preposition -51
start|next|judging|ending|os|	determiner -10	word -77
start|next|judging|ending|o|	determiner -84
start|next|judging|ending|ra|	capital -42	determiner -33	preposition -68
start|next|judging|ending|rd|	capital -12
start|next|judging|ending|rs|	adverb -14
start|next|judging|ending|se|	word -109
start|next|judging|ending|st|	word -70
start|next|judging|ending|te|	determiner -45	word 56
start|next|judging|ending|um|	determiner -73
start|next|judging|ending|un|	determiner -11
start|next|judging|ending|ur|	preposition 12
start|next|judging|ending|y|	coordinator -38
start|next|judging|ending|ze|	pronoun -35
start|next|judging|ending|à|	preposition 29
start|next|judging|ending|ão|	word -76
start|next|judging|ending|ça|	word -49
start|next|judging|first|	a -30	aan -19	ab -30	al 42	als -75	am -42	anders -35	au -61	bij -53	con -48	d -47	dagegen -22	dal -32	dans -59	das -88	de -14	dem -42	den -142	der 35	des 63	die -7	d’ -86	e -47	een 21	eine 13	einen 33	el -11	em -39	en -75	er -23	este -45	falar 29	graça -49	haar -85	hablar 45	hem -18	hij -29	hoje -27	i -53	ihm -37	ihnen -24	ihr -71	il -8	in -72	la 12	las 28	les -71	los -73	l’ -101	man -19	no -44	não -40	o -84	op -51	os 33	outra -33	para -68	pas -94	por -84	sich -30	sie -28	sur 12	um -99	un -10	und -54	une -17	vast -62	vor 25	y -38	ze -35	zijn -42	à 29
start|next|juger|	determiner -56	marks -59	none -80
start|next|jurar|	word 61
start|next|jurer|first|	n’ 18
start|next|jurer|	none 42	word 18
start|next|justificar|first|	com 44
start|next|justificar|	none 38	preposition 61
start|next|klagen|	auxiliary 21	no -64	preposition -78
start|next|klinken|first|	het -45
start|next|klinken|	none -94	pronoun -45
start|next|kommentieren|	no -46
start|next|kritisieren|	determiner -61	marks -59	no -71	none -40	preposition -44
start|next|kritisieren|first|	die -61
start|next|kündigen|	capital 19	determiner 65	no 17	preposition -97
start|next|kündigen|first|	an -54
start|next|lachen|	no -61	none -67	preposition -30	word -54
start|next|lamentare|	determiner 57	none 57	preposition -34
start|next|lamentarse|	determiner 13	none 14	preposition -57
start|next|lamentarse|first|	en -51
start|next|lamentar|	coordinator -24	determiner -11	marks -71	none 52	verb 11
start|next|lamentar|first|	a 9	e -24	o 20
start|next|lancer|	determiner -55	none -86	preposition -19
start|next|lancer|first|	devant -16
start|next|lassen|	determiner -72	no -95	none -73	preposition -26	verb -68	verb-saying -12	word -35	yes -17
start|next|lassen|first|	das -20	über -26
start|next|laten|	adverb 32	auxiliary -24	determiner 29	marks 11	none 12	preposition 16	pronoun 35	verb -6	word -65
start|next|laten|first|	de 58	een -81	hij -68	via -62	weten -86	ze -63	zijn -72
start|next|leer|	determiner -44	none -64
start|next|leer|first|	el -40
start|next|leggen|	auxiliary -39	none -101	preposition -38	word -43
start|next|leggen|first|	uit -20
start|next|leggere|	none -67
start|next|lehnen|	determiner -40	no -49	none -49	pronoun -29	word -30
start|next|lehnen|first|	ab -30
start|next|ler|	none -80	preposition -55
start|next|limitar|	auxiliary -37	marks -23	none -42	preposition -41
start|next|limitar|first|	a -41
start|next|lire|	none -62
start|next|llamar|	capital -24	marks -57	none -61	preposition -60	verb -27
start|next|llamar|first|	a -39	al -68
start|next|loben|	determiner -8	no 21	none 40
start|next|loben|first|	den -44	die 41
start|next|louer|	none -74
start|next|loven|	none 28
start|next|luiden|	none -98	word -54
start|next|lâcher|	none -65
start|next|machen|	determiner 21	no 11	none 11
start|next|machen|first|	die 21
start|next|mahnen|first|	zur 28
start|next|mahnen|	no 28	none 23	preposition 23
start|next|mandar|	determiner -61	none -30	preposition -46	word -11
start|next|mandar|first|	um -56
start|next|mantener|	marks -66	none 49
start|next|manter|	determiner -80	none -34	preposition 47	word -81
start|next|manter|first|	a 48
start|next|meedelen|	none -79
start|next|meinen|	no -41	none -43
start|next|melden|	adverb -16	auxiliary -45	determiner -45	no -57	none -104	preposition -60	pronoun -50	word -37
start|next|melden|first|	sich -11
start|next|minacciare|	none 19
start|next|mood|none|	other -12	saying -6	thinking 10
start|next|mood|no|	judging -8	other -51	saying -17
start|next|mood|yes|	judging -43	saying -10	thinking -62
start|next|mostrar|	determiner -36	none -101	preposition -8	word -62
start|next|negare|	none 64
start|next|negar|	coordinator -29	determiner 12	none 15	preposition -62	verb 12	word 73
start|next|negar|first|	a -62	e -29
start|next|nennen|	determiner -14	marks -122	no -23	none 18	pronoun -17	word -52
start|next|nennen|first|	das -40	die -73	einen 19	man -17	sie -11
start|next|nier|	none 29
start|next|nl|apposed|	judging -31	saying -29
start|next|nl|apposition|	judging -36	saying -17	thinking -26
start|next|nl|	auxiliary -17	capital -104	coordinator -30	determiner 6	judging -27	pronoun -19	subordinator 48	verb-saying -54	word -22
start|next|nl|away|1|	judging -12	saying -11
start|next|nl|away|2|	judging -65	saying 20
start|next|nl|away|3|	judging -6
start|next|nl|away|4|	judging -95	saying -172
start|next|nl|away|5|	judging -80	saying -16
start|next|nl|away|6|	judging -31	saying -9
start|next|nl|direct|	thinking 12
start|next|nl|inverted|	judging -42
start|next|nl|shared|	judging -70	saying -54	thinking 37
start|next|noemen|	determiner -51	marks -43	none -45	pronoun -35	word -48
start|next|noemen|first|	de -59	haar -15	het -40
start|next|notar|	none -80
start|next|noter|	determiner -59	none -83
start|next|notieren|	no -64	none -64	preposition -24
start|next|ofrecer|	determiner -19	none -6	preposition -49	word 23
start|next|ontkennen|	adverb -43	auxiliary 42	none 31
start|next|ontkennen|first|	er -43
start|next|oordelen|	none -85
start|next|opinar|	none 54	preposition 40
start|next|opmerken|	auxiliary -32	none -66	preposition -41
start|next|opmerken|first|	op -41
start|next|opposer|	none 22
start|next|order|apposed|	judging -36	other -101	thinking -21
start|next|order|apposition|	judging -13	saying -11	thinking 18
start|next|order|direct|	judging -13	saying 9
start|next|order|inverted|	other 9	saying -59
start|next|order|relative|	judging 45	saying -14	thinking -40
start|next|order|shared|	other -81	saying 7	thinking 32
start|next|other|	adverb -58	capital -38	past -20	preposition -77	pronoun -11	word -37
start|next|other|ending|el|	determiner -44
start|next|other|ending|ie|	pronoun -11
start|next|other|ending|le|	determiner -51
start|next|other|first|	el -44	le -51	sie -11
start|next|overwegen|	determiner 58	none 25
start|next|overwegen|first|	een 58
start|next|parlare|	adverb -7	marks -103	none -100	preposition -104
start|next|parlare|first|	di -103
start|next|parler|	adverb -15	marks -56	none -74	preposition -54	word -47
start|next|parler|first|	d -47	de -45	d’ -28
start|next|pedir|	adverb 58	coordinator -16	determiner 13	none 13	preposition -21	verb -40	word -14
start|next|pedir|first|	a 25	anonimato -72	ao 56	años -50	calma 41	cautela -85	e -16	el -15	em -75	en -50	la 25	para -69	su 56	un -26
start|next|pensare|	none -31
start|next|perguntar|	auxiliary -38	none -9	preposition -90
start|next|plaider|	determiner 11	marks -42	none 96	preposition 13
start|next|plaider|first|	pour 18
start|next|pleiten|first|	voor -10
start|next|pleiten|	none 11	preposition -10
start|next|pochen|first|	auf -64
start|next|pochen|	no -64	none -64	preposition -64
start|next|pointer|	none -20
start|next|precisar|	none -90	preposition -52
start|next|preferir|	determiner -59	marks -49	none -126	preposition -28	word -86
start|next|preferir|first|	falar -51	no -44	não -40
start|next|preguntar|first|	por -46	si 18
start|next|preguntar|	none -20	preposition -60	subordinator 10
start|next|preposition|	: -98	adverb 37	auxiliary 48	capital -135	preposition -40	pronoun -53	quote -40	stop -150	subordinator -97	that 99	verb-saying -65	word 38
start|next|preposition|auxiliary|	judging -53	saying -29
start|next|preposition|marks|	judging -8	saying -19
start|next|preposition|none|	judging -26	other -75	thinking 33
start|next|preposition|verb|	judging 34	saying -27	thinking 16
start|next|prevedere|	word 14
start|next|prever|	determiner -75	none -37	preposition -29	word 8
start|next|prijzen|	none -49
start|next|proclamare|	determiner -92	word 43
start|next|prometer|	determiner 20	marks -32	none 36	preposition -105	word 31
start|next|prometer|first|	até -33	com -58	en -49	o -77	para -72	uma -29	un 113
start|next|promettere|	determiner -17	none 25	preposition -83	word 97
start|next|promettere|first|	il 47
start|next|promettre|	determiner 30	marks 59	none 6	preposition 26	word -55
start|next|promettre|first|	de 49	d’ -6	un 87
start|next|pronoun|	, -79	: -42	adverb -131	auxiliary -71	capital -85	pronoun -32	quote 6	stop -132	that -37	verb-saying -66	word 35
start|next|pronoun|auxiliary|	judging -42	saying -12	thinking -47
start|next|pronoun|marks|	judging -84	saying 31
start|next|pronoun|none|	saying -31	thinking -77
start|next|pronoun|verb|	saying -34	thinking -64
start|next|proponer|	none 18	preposition -40	word 7
start|next|proporre|	determiner 26	marks -38	none -18	preposition -36
start|next|proporre|first|	di -24	un 26
start|next|propor|	determiner 10	none 35
start|next|proposer|	determiner 14	none 20
start|next|proposer|first|	une 62
start|next|protestare|first|	per -51
start|next|protestare|	none -87	preposition -52
start|next|protestar|	none 30
start|next|préciser|	marks 16	none -33
start|next|préconiser|	determiner 47	none 68
start|next|préférer|	none -52
start|next|prévoir|	determiner 40	none -11	preposition -84	word -57
start|next|pt|	adverb 35	auxiliary -49	capital -80	coordinator -58	other 26	preposition -22	pronoun 9	saying -6	subordinator -11	thinking -12	verb-saying -99	word 27
start|next|pt|apposed|	judging 21	other -66	saying -14
start|next|pt|apposition|	judging 23	saying -12	thinking -25
start|next|pt|away|1|	judging -7	other -66	saying 7	thinking -12
start|next|pt|away|2|	judging -128	saying -51
start|next|pt|away|3|	judging 48
start|next|pt|away|4|	judging -90	saying -127
start|next|pt|away|5|	judging -96	saying -121
start|next|pt|away|6|	judging -52	saying -118
start|next|pt|direct|	judging -38	saying 8	thinking 11
start|next|pt|elided|	saying -7
start|next|pt|inverted|	judging 19	other 32	saying -44
start|next|pt|relative|	judging -89	saying 9	thinking -52
start|next|pt|shared|	saying 8
start|next|publicar|	determiner -48	marks -43	none -78	preposition -38
start|next|publicar|first|	na -14
start|next|qualifier|first|	de -32
start|next|qualifier|	marks -55	none -80	preposition -32
start|next|queixar|	none 50	preposition 22
start|next|quejarse|first|	de -41
start|next|quejarse|	none -80	preposition -69
start|next|querer|	determiner 10	none -22	word -45
start|next|questionar|first|	sobre -31
start|next|questionar|	none -79	preposition -57
start|next|raccomandare|first|	di 29
start|next|raccomandare|	none 62	preposition 18
start|next|raccontare|	determiner -68	none -42	preposition 8	verb -25
start|next|raccontare|first|	di 13
start|next|raconter|first|	en -52
start|next|raconter|	none -7	preposition -76
start|next|rappeler|	determiner 16	none -62	word -36
start|next|reaccionar|	none -61	preposition -42
start|next|reageren|	none -74	preposition -51	word -49
start|next|reagieren|	no -50	none -50	word -39
start|next|reagire|	none -54
start|next|reagir|	none -64	preposition -47
start|next|rechazar|	determiner 17
start|next|rechazar|first|	este -45
start|next|rechnen|first|	vor -93
start|next|rechnen|	no -11	none -48	preposition -9	pronoun -54	yes -30
start|next|recibir|	none -104	preposition -17
start|next|recitare|	none -71	preposition -32
start|next|reclamar|	determiner 34	marks 10	none 7	word -23
start|next|reclamar|first|	de -84	la 88	por -63	una 6
start|next|recomendar|	determiner -10	none 50	preposition -9	word 83
start|next|recomendar|first|	a -14
start|next|recommander|	none 25	preposition 21
start|next|reconhecer|	none -31	preposition -73	word -17
start|next|reconnaître|	determiner 16	none 19
start|next|reconocer|	preposition -60	word 68
start|next|recordar|	none -80
start|next|recusar|	determiner -82	preposition -8	verb -60
start|next|recusar|first|	a 25	o -48
start|next|redouter|	determiner 10
start|next|referir|	none 14	preposition -81
start|next|refuser|	determiner -62	none -7	word 16
start|next|refuser|first|	à -97
start|next|registar|	none -19
start|next|registrar|	none -79	word -44
start|next|regretter|	none 30
start|next|rejeitar|	none 18	preposition -88
start|next|rejeter|	none -8
start|next|rekenen|first|	op 11	voor -83
start|next|rekenen|	none -8	preposition -16	word 6
start|next|relatar|	none -88	preposition -65
start|next|relever|	determiner -12	none -65
start|next|remeter|first|	ao -70	para 18
start|next|remeter|	none -21	preposition 25
start|next|repetir|	determiner -20	none -71
start|next|replicare|	none -15	preposition -10
start|next|reportar|	none 9	word 46
start|next|reprendre|	determiner -61	none -85	word -6
start|next|reprocher|	none 52
start|next|requérir|	word 12
start|next|respingere|	determiner -58	none -73
start|next|responder|	auxiliary -46	determiner -61	marks 56	none -54	preposition 18	verb -74
start|next|responder|first|	a 48	con -52
start|next|responsabilizar|	none 45
start|next|resumir|	determiner -57	none -104	preposition -40
start|next|resumir|first|	a -39
start|next|revelar|	none -47
start|next|revendiquer|	determiner 21	none 6
start|next|riconoscere|	none -62
start|next|ricordare|	adverb -18	auxiliary -18	determiner -24	preposition 34
start|next|ricordare|first|	di 56
start|next|riferire|	none -34
start|next|ringraziare|	none -72
start|next|rire|	adverb -19	none -67	word -31
start|next|rire|first|	jaune -31
start|next|rir|	none -49
start|next|rispondere|first|	al -54
start|next|rispondere|	marks -58	none -29	preposition -111
start|next|rivendicare|	determiner 18	none 11
start|next|roepen|	determiner -50	none -115	preposition -60	word -49
start|next|roepen|first|	de -50	op -53
start|next|rufen|first|	in -52
start|next|rufen|	marks -59	no -80	none -53	preposition -23
start|next|räumen|	determiner -53	no -64	none -64	yes -19
start|next|räumen|first|	ein -51
start|next|réagir|	none -63	preposition -36
start|next|réclamer|	adverb -35	determiner 55	marks 8	word -61
start|next|réclamer|first|	une 11
start|next|réfuter|	none 59
start|next|répondre|first|	par 39	à -72
start|next|répondre|	none -28
start|next|répéter|	none -73
start|next|rügen|	no -58	none -44
start|next|saber|	auxiliary -31	none 17	preposition 35	pronoun 53	verb 17
start|next|saber|first|	por 13
start|next|sagen|	adverb -22	capital -56	coordinator -11	determiner -56	no -56	none -58	preposition -40	pronoun -13	verb -53	word -22	yes -46
start|next|sagen|first|	am -11	auf -36	bei -16	dem -29	der -20	er -11	im -7	in -37	nach -18	sie -8	und -11
start|next|saludar|	none 52
start|next|saluer|	determiner -61	marks -46	none -72
start|next|saluer|first|	un -35	une -36
start|next|salutare|	determiner -43	marks -45	none -75	preposition -40
start|next|salutare|first|	come -34
start|next|sapere|first|	di 46
start|next|sapere|	none -7	preposition 30
start|next|saying|	adverb -21	auxiliary -41	capital -19	coordinator -70	participle -43	past -10	preposition -10	pronoun -23	subordinator 32	verb-saying -41
start|next|saying|ending|00|	word -23
start|next|saying|ending|0|	word -53
start|next|saying|ending|12|	word -72
start|next|saying|ending|40|	word -82
start|next|saying|ending|60|	word -59
start|next|saying|ending|ab|	word -41
start|next|saying|ending|af|	adverb -66
start|next|saying|ending|ag|	word -81
start|next|saying|ending|ai|	preposition -73
start|next|saying|ending|al|	adverb 35	preposition -56	word -76
start|next|saying|ending|am|	preposition -89
start|next|saying|ending|an|	adverb -34	preposition -99	pronoun -19	word -45
start|next|saying|ending|ao|	preposition -28
start|next|saying|ending|ar|	adverb 60	determiner -80	preposition -11	word 41
start|next|saying|ending|as|	determiner -30	preposition -65	word -8
start|next|saying|ending|au|	preposition -31
start|next|saying|ending|a|	preposition 15
start|next|saying|ending|ce|	adverb -54	determiner -35	word -63
start|next|saying|ending|ch|	adverb -47	preposition -77	word -69
start|next|saying|ending|ck|	word -14
start|next|saying|ending|co|	word -70
start|next|saying|ending|d'|	preposition 9
start|next|saying|ending|da|	adverb -28	preposition 10	word -52
start|next|saying|ending|de|	determiner -15	word 67
start|next|saying|ending|di|	preposition 77	word -125
start|next|saying|ending|do|	preposition -20	subordinator -47	verb-saying 42	word -46
start|next|saying|ending|ds|	preposition -27
start|next|saying|ending|du|	determiner -63
start|next|saying|ending|d’|	preposition 18
start|next|saying|ending|ec|	preposition -46
start|next|saying|ending|ei|	determiner 41	preposition -56
start|next|saying|ending|ek|	word -60
start|next|saying|ending|el|	determiner -9	preposition -13	word 19
start|next|saying|ending|em|	adverb -68	determiner -48	pronoun -61	word -68
start|next|saying|ending|en|	adverb -66	auxiliary -59	capital 59	coordinator -12	determiner 18	preposition -34	subordinator -47	verb-saying -58	word -33
start|next|saying|ending|er|	adverb -70	determiner -17	preposition -37	pronoun -55	word 53
start|next|saying|ending|es|	adverb -62	determiner -22	pronoun -48	word 6
start|next|saying|ending|et|	preposition 12	word 18
start|next|saying|ending|eu|	adverb -30
start|next|saying|ending|e|	coordinator -49
start|next|saying|ending|ge|	word -82
start|next|saying|ending|go|	word -26
start|next|saying|ending|gs|	adverb -39
start|next|saying|ending|hi|	word -56
start|next|saying|ending|hn|	pronoun -27
start|next|saying|ending|hr|	determiner 24
start|next|saying|ending|ht|	word -11
start|next|saying|ending|ia|	adverb -30	word 46
start|next|saying|ending|ie|	determiner 17	pronoun -60	word 47
start|next|saying|ending|ig|	word -77
start|next|saying|ending|ij|	preposition 11	pronoun -71
start|next|saying|ending|il|	determiner 12	pronoun -76
start|next|saying|ending|im|	preposition -75
start|next|saying|ending|in|	adverb -72	capital -18	determiner -6	preposition -46
start|next|saying|ending|io|	word -47
start|next|saying|ending|ir|	word 78
start|next|saying|ending|is|	adverb -16	preposition -90	word 32
start|next|saying|ending|it|	adverb 10	preposition 23	verb-saying -48	word -70
start|next|saying|ending|i|	determiner -25
start|next|saying|ending|je|	adverb -71
start|next|saying|ending|jk|	word -27
start|next|saying|ending|jn|	auxiliary 6
start|next|saying|ending|ke|	determiner -47
start|next|saying|ending|l'|	determiner 18	preposition -35
start|next|saying|ending|la|	preposition -21	word 43
start|next|saying|ending|le|	determiner -10	preposition -62	pronoun -77
start|next|saying|ending|lf|	adverb -77	word 23
start|next|saying|ending|li|	word 87
start|next|saying|ending|lo|	determiner 45	preposition -7	pronoun -79
start|next|saying|ending|ls|	preposition -23	subordinator -69
start|next|saying|ending|l’|	determiner 12	preposition -57
start|next|saying|ending|ma|	preposition -35	word 21
start|next|saying|ending|me|	word -79
start|next|saying|ending|mo|	preposition -59	subordinator -80
start|next|saying|ending|na|	determiner 11	preposition -88
start|next|saying|ending|nd|	coordinator -20	word -64
start|next|saying|ending|ne|	determiner 15	word 32
start|next|saying|ending|ng|	capital 25	word -115
start|next|saying|ending|ni|	coordinator -24	determiner -26	word 8
start|next|saying|ending|no|	preposition -70	word 30
start|next|saying|ending|ns|	adverb -38	preposition -81	word -71
start|next|saying|ending|nt|	adverb -82	preposition -47
start|next|saying|ending|n’|	word 68
start|next|saying|ending|oe|	word -54
start|next|saying|ending|of|	subordinator 52
start|next|saying|ending|ok|	adverb -33
start|next|saying|ending|on|	determiner 10	preposition -31	pronoun -58
start|next|saying|ending|op|	preposition 7	word -52
start|next|saying|ending|or|	preposition -11	word -37
start|next|saying|ending|os|	preposition -19	word 6
start|next|saying|ending|po|	preposition -53
start|next|saying|ending|ra|	adverb -73	capital -53	word -64
start|next|saying|ending|rd|	word 19
start|next|saying|ending|re|	adverb -56	preposition -63	word 6
start|next|saying|ending|ro|	word -19
start|next|saying|ending|rs|	adverb -41	word -18
start|next|saying|ending|rt|	adverb -18	word -68
start|next|saying|ending|rò|	adverb -45
start|next|saying|ending|sa|	determiner -114	word -42
start|next|saying|ending|se|	pronoun 27	subordinator 65	word 74
start|next|saying|ending|si|	adverb -29	subordinator 34
start|next|saying|ending|so|	word 30
start|next|saying|ending|st|	adverb -38	word -49
start|next|saying|ending|su|	determiner -26
start|next|saying|ending|sí|	adverb -53
start|next|saying|ending|ta|	determiner -69	word -27
start|next|saying|ending|te|	adverb -54	determiner -88	preposition -63	word 18
start|next|saying|ending|ti|	word 7
start|next|saying|ending|to|	adverb -59
start|next|saying|ending|té|	preposition -36
start|next|saying|ending|uf|	preposition 15
start|next|saying|ending|ug|	adverb -62
start|next|saying|ending|ui|	preposition -24
start|next|saying|ending|um|	preposition 41
start|next|saying|ending|un|	determiner 17
start|next|saying|ending|ur|	adverb -13	preposition -16	word -59
start|next|saying|ending|us|	adverb -32	determiner -10	preposition -71
start|next|saying|ending|ut|	preposition -17	word -6
start|next|saying|ending|ux|	preposition 8
start|next|saying|ending|ve|	word -33
start|next|saying|ending|y|	coordinator -41
start|next|saying|ending|ze|	pronoun -64	word 24
start|next|saying|ending|zu|	preposition -54	word -17
start|next|saying|ending|às|	preposition -12
start|next|saying|ending|à|	preposition -34
start|next|saying|ending|ás|	adverb 33
start|next|saying|ending|ão|	word 8
start|next|saying|ending|ès|	preposition -53
start|next|saying|ending|ón|	word 29
start|next|saying|ending|ôt|	word -70
start|next|saying|ending|ür|	word -40
start|next|saying|first|	0 -53	60 -59	a 13	aan -86	ab -41	aber -28	además -30	ai -58	ainda -28	al -37	alle 7	alleen -29	allerdings -39	als -76	am -89	an -57	anders -11	anonimato -72	anos -62	ans -45	ante -48	antes -62	ao -28	aos -8	apenas -78	as -70	así -53	até -36	au -31	auf 15	aus -57	aussi -29	aux 8	avec -46	avoir 60	ayer -56	años -38	bei -48	beim -35	bij 11	calma 41	cautela -9	ce -35	chi -56	cinco -69	com -29	como -89	con -24	contra 21	d' 9	da 10	daar 60	daaraan -23	dafür -40	dagegen -25	dall’ -39	dans -76	das -102	davor -42	dem -48	den -15	depuis -62	der -101	des 16	desde -98	devant -21	di 77	die -16	do -20	dopo -53	dort -18	du -63	durante -46	désormais -28	d’ 18	e -49	een -6	eine 14	einen 42	el -9	elke -47	elle -55	en -27	entre -53	er -63	eraan -28	erop -31	es -48	esta -69	estar 48	este -88	explicações -44	fest -17	fonti -46	geen 45	haar -80	haber 85	haberle 51	hebben -55	hem -61	hier -18	hij -71	hinzu -17	hoje -71	i -25	ihn -27	ihr 24	im -70	in -38	inoltre -21	instalar 72	intanto -33	invece -54	ir 61	jaar -65	jaune -31	jeudi -50	keine -35	klar -33	l' 18	las 33	laut -17	le -23	les -19	levar 62	lo 23	los 30	lundi -56	luto -32	l’ 12	mais -12	man -19	mardi -48	mercredi -75	met 12	minutos -41	mit 34	más 35	na -88	naar 16	nach -77	nas -51	ne 80	nei -26	nesta -93	ni -24	nicht -48	niet 23	no -11	noch -54	nooit 10	num -44	numa -35	nur -13	não 112	n’ 68	of 52	ogni -26	om 19	on -58	onder -27	ontem -68	ook -33	op 7	ore -31	over -65	par -36	parte -52	pas -16	per -21	però -45	peu -30	plus -32	plutôt -70	por -58	pour -47	pourtant -37	quinta-feira -55	sa -90	samen -24	se 50	ses -33	si 34	sich -64	sie -60	sin -52	sinds -27	sobre -37	soltanto -30	son 10	später -7	su -23	sui -24	sus -10	te 33	tegen -78	ter 57	terug -62	toe -54	toen -47	toute 81	toutefois -19	tra -39	tres -52	tuttavia -30	uit -80	um 37	un 19	una 11	und -20	une 7	unter -34	van -44	via -62	von -48	voor 13	vor 15	weiter -13	weten -86	woensdag -40	y -41	ze -64	zelf -77	zich 20	zij -32	zijn 6	zu -54	zum -38	zur 13	zurück -14	à -34	às -12	über -33
start|next|schildern|	none -14
start|next|schließen|	determiner 11	no -11	word -64
start|next|schreiben|	determiner -60	no -85	none -74	preposition -57	verb -46	yes -12
start|next|schreiben|first|	auf -48	in -11
start|next|schrijven|first|	in -49
start|next|schrijven|	marks -50	preposition -42	word 27
start|next|scrivere|	determiner -51	none -101	preposition -44
start|next|scrivere|first|	al -28	in -16
start|next|sehen|	adverb -43	determiner -77	none 9	pronoun -27
start|next|sehen|first|	das -43	die -74	es -19	man -37
start|next|señalar|	determiner -36	none -86	preposition -44
start|next|sluiten|	determiner 12	none -12	word -15
start|next|sluiten|first|	niet -128
start|next|smentire|	determiner 50	none 75
start|next|solicitar|	none -59	word -30
start|next|sollecitare|	determiner 60	none 68
start|next|sommen|first|	op -33
start|next|sommen|	none -49	preposition -33
start|next|sostenere|first|	di 38
start|next|sostenere|	none -12	preposition 12
start|next|sostener|	none -9
start|next|souhaiter|first|	commenter -44	s’ -18
start|next|souhaiter|	pronoun -30	word -25
start|next|souligner|	determiner -62	none -90
start|next|soupçonner|	determiner 81	none 34
start|next|soutenir|	determiner -11	none -41	verb 19	word 25
start|next|souvenir|first|	d’ 39
start|next|souvenir|	preposition 15
start|next|spiegare|	none -60	preposition -31
start|next|sprechen|	adverb -9	marks -36	no -39	none -36	preposition -40	pronoun -8
start|next|sprechen|first|	von -38
start|next|spreken|	auxiliary -20	marks -38	none -66	preposition -28	word -61
start|next|spreken|first|	tegen -11	van -24
start|next|staan|	adverb -33	auxiliary -37	determiner -48	marks -27	none -103	preposition -50	pronoun -25	word -50
start|next|staan|first|	een -51	op -38
start|next|stehen|	adverb -14	determiner -39	marks -47	no -52	none -42	preposition -40	pronoun -10	verb -29	word -33
start|next|stehen|first|	auf -31	fest -13	in -12
start|next|stellen|	determiner -113	no -9	preposition -81	pronoun -59	verb -52	word 8
start|next|stellen|first|	den -76	klar -33
start|next|stimare|first|	in 51
start|next|stimare|	none 80	preposition 38
start|next|sturen|	none -89	word -56
start|next|subordinator|auxiliary|	saying 42
start|next|subordinator|	determiner -22	preposition -32	pronoun 28	quote 20	word -70
start|next|subordinator|marks|	judging 11
start|next|subordinator|none|	judging -59
start|next|sugerir|	none 58	preposition -55
start|next|suggérer|	none 74
start|next|tabler|first|	sur 12
start|next|tabler|	none 28	preposition 12
start|next|tachar|	determiner -53	marks -68	none -68	preposition -43
start|next|tachar|first|	de -43
start|next|tagliare|	adverb -22	none -31
start|next|teilen|first|	am -13	mit -31
start|next|teilen|	no -67	none -48	preposition -38	yes -16
start|next|telefonar|	none -62	preposition -43
start|next|temere|	determiner -47	none -12
start|next|temer|	none 69	preposition 29
start|next|thinking|	adverb -53	capital 27	past -11	preposition 42	present 35	pronoun -105	verb-saying -44
start|next|thinking|ending|an|	pronoun -37
start|next|thinking|ending|ar|	adverb -84	word -121
start|next|thinking|ending|as|	determiner -98	word -68
start|next|thinking|ending|a|	preposition 49
start|next|thinking|ending|ch|	pronoun -42
start|next|thinking|ending|de|	determiner -60
start|next|thinking|ending|en|	preposition -64	verb-saying -23	word 9
start|next|thinking|ending|er|	adverb -41	word -78
start|next|thinking|ending|es|	pronoun -23	word 50
start|next|thinking|ending|et|	word -20
start|next|thinking|ending|ie|	determiner -71	pronoun -12
start|next|thinking|ending|il|	determiner -100
start|next|thinking|ending|is|	adverb -26
start|next|thinking|ending|l’|	determiner 8
start|next|thinking|ending|og|	adverb -27
start|next|thinking|ending|on|	determiner -53
start|next|thinking|ending|or|	preposition 9
start|next|thinking|ending|re|	adverb -16	word -40
start|next|thinking|ending|s’|	pronoun -18
start|next|thinking|ending|un|	determiner 12
start|next|thinking|ending|us|	adverb -11
start|next|thinking|ending|à|	preposition 9
start|next|thinking|first|	a 49	commenter -44	daar -84	das -83	de -9	den -41	die -71	een 12	en -48	er -34	es -23	il -101	l’ 8	man -37	niet -20	nog -27	pas -68	plus -11	sich -42	sie -12	son -53	s’ -18	un 12	zeggen -23	à 9
start|next|tildar|	marks -53	none -53
start|next|tonen|first|	zich -50
start|next|tonen|	marks -29	none -86	pronoun -50	verb -50
start|next|trekken|	adverb -39	determiner 35	preposition -77	word -84
start|next|trekken|first|	de 41	in -29
start|next|trouver|	determiner 13	marks 31	none -39
start|next|unlisted|	adverb -58	capital -38	marks -52	no -51	none -14	preposition -77	pronoun -11	verb -40	word -37
start|next|unlisted|first|	el -44	le -51	sie -11
start|next|valorar|	determiner 18	none 24
start|next|vatten|	adverb -12	none -85	pronoun -26
start|next|vatten|first|	het -26	samen -10
start|next|verb-saying|	, -39	determiner -34	preposition 30	quote -54	stop -40	that -36	word -63
start|next|verb-saying|marks|	saying -87
start|next|verb-saying|none|	saying -76	thinking -51
start|next|verb-saying|verb|	saying 10
start|next|verklaren|	auxiliary 28	none -57	preposition -85	pronoun -69
start|next|verklaren|first|	hij -18
start|next|verlangen|	determiner 7	no 24	none -6	word 17
start|next|verlangen|first|	eine -35
start|next|vermissen|	none 13
start|next|vermuten|	no 39	none 39
start|next|verraten|first|	bei -19
start|next|verraten|	no -29	none -29	preposition -21
start|next|versprechen|	determiner -24	no 23	none 13	pronoun -99	word 47
start|next|verteidigen|	determiner -72	no -75	none -70
start|next|vertellen|first|	aan -11	hij -9
start|next|vertellen|	none -93	preposition -38	pronoun -16
start|next|verwachten|	none 32
start|next|verweisen|first|	auf -73
start|next|verweisen|	no -80	none -86	preposition -74	yes -39
start|next|verwerpen|	none -56	preposition -15
start|next|verwijten|	auxiliary -47	determiner -40	none -87	pronoun -51	word -49
start|next|verwijten|first|	het -51
start|next|ver|	adverb -46	determiner -98	marks -94	none 6	preposition -96	word 30
start|next|ver|first|	a -35	um -62
start|next|vinden|	adverb -40	auxiliary -50	capital -54	marks -17	none -21	preposition -76	pronoun 17	word -121
start|next|vinden|first|	de 12	het 26	in -35	ze -29
start|next|voegen|first|	eraan -28
start|next|voegen|	none -93	word -46
start|next|voir|	determiner -37	none -81
start|next|voir|first|	un -37
start|next|volere|	word -6
start|next|vouloir|	adverb -11	determiner -56	marks -46	none -86	word -52
start|next|vouloir|first|	pas -17	plus -11
start|next|vragen|	determiner -43	preposition -44	pronoun -131	subordinator 67	verb 24	word 55
start|next|vragen|first|	een -17	of 52	om 6	zich -112
start|next|vrezen|	none -9
start|next|waarschuwen|first|	voor 69
start|next|waarschuwen|	none 38	preposition 51
start|next|warnen|first|	vor 13
start|next|warnen|	marks 70	no 12	none -9	preposition 13
start|next|weigeren|	determiner -20	none 22
start|next|weigeren|first|	de -20
start|next|weisen|	determiner -81	no -83	none -71	preposition -11	word -14
start|next|weisen|first|	das -22	die -55	zurück -14
start|next|werfen|	determiner -86	no -6	none -6	preposition 25	pronoun -34
start|next|werfen|first|	der -76	ihnen -24	vor 33
start|next|weten|	adverb -27	auxiliary -63	none -76
start|next|weten|first|	nog -27
start|next|widersprechen|	none -26	yes -16
start|next|wijzen|	adverb -43	auxiliary -47	determiner -97	none -16	preposition 19	word -74
start|next|wijzen|first|	elke -47	erop -31	naar 38	op -113
start|next|willen|	adverb 32	determiner -73	marks -51	none -7	pronoun -52	verb -107	verb-saying -23
start|next|willen|first|	daar -69	de -54	een -37	niet -20	zeggen -23
start|next|wissen|	no -37	none -37
start|next|wollen|	determiner -51	no -62	none -74	pronoun -17	verb -43	word -51	yes -57
start|next|wollen|first|	das -43	den -41	sich -17	sie -12
start|next|word|	' -63	( -21	, -26	: -76	; -66	adverb 46	auxiliary 19	capital -60	coordinator -14	determiner 23	end -93	preposition 26	pronoun 29	quote 12	stop -76	subordinator -56	that 25	verb-saying 19	word 55	’ 46
start|next|word|auxiliary|	judging -83	saying 58	thinking -58
start|next|word|marks|	judging -37	saying 30	thinking -76
start|next|word|none|	judging 38	other -37	saying -33	thinking 30
start|next|word|verb|	judging -10	saying 56	thinking -88
start|next|würdigen|	determiner 28	marks -104	none -76	preposition -72
start|next|würdigen|first|	als -47
start|next|zanjar|	none -64	preposition -54
start|next|zeggen|	adverb 72	auxiliary 97	determiner 6	marks -14	none -15	preposition -71	pronoun 39	verb 11	word -38
start|next|zeggen|first|	aan -54	al 54	de -40	een 62	hebben -55	het 50	hij -57	in 6	met -81	op -97	ze -32	zij -32
start|next|zeigen|first|	sich -19
start|next|zeigen|	marks -27	no -44	none -44	pronoun -20
start|next|zien|	adverb -80	determiner -103	none 17	preposition -59	word 52
start|next|zien|first|	anders -35
start|next|zitieren|	no -63	verb -59
start|next|äußern|first|	sich -49
start|next|äußern|	no -38	none -36	pronoun -48
start|next|écrire|first|	dans -7	à -27
start|next|écrire|	none -83	preposition -38	word -32
start|next|évaluer|	determiner 32	none 12	preposition -26
start|next|évaluer|first|	à -26
start|next|évoquer|	determiner -23	marks -119	none -8	preposition -74
start|next|évoquer|first|	un -20	une -80
start|source|	a -11	conforme 48	de 7	laut -8	na -18	nach 77	pour -26	secondo 38	segundo 18	según 29	selon 9	so -78	stando 50	à 34
start|source|adverb|	, -68	word -17
start|source|adverb|none|	source -62
start|source|asks|false|	auxiliary 15	marks 22	none -12
start|source|auxiliary|	adverb 93	capital 73	determiner 53	preposition 47	pronoun 23	quote -33
start|source|auxiliary|auxiliary|	source 68
start|source|auxiliary|marks|	source -9
start|source|auxiliary|none|	source 40
start|source|auxiliary|verb|	source 46
start|source|away|2|	auxiliary 104	word 39
start|source|away|3|	determiner 9	preposition -56	pronoun 12	word 97
start|source|away|4|	adverb -11	auxiliary 113	capital 35	determiner -7	preposition -55	pronoun -32	that -61	word 22
start|source|away|5|	auxiliary 55	capital -17	determiner -17	preposition 11	word 29
start|source|away|6|	adverb -71	auxiliary -7	capital -63	coordinator -74	determiner 52	preposition 45	pronoun 61	that -61	verb-saying -91	verb-thinking 7	word -22
start|source|a|	auxiliary 25	marks -11	none -20
start|source|a|first|	el 84
start|source|before|	) 102	, -11	haar 76	hem 91
start|source|capital|	auxiliary 70	capital -56	preposition -51	word 54
start|source|capital|auxiliary|	source 16
start|source|capital|none|	source -51
start|source|capital|verb|	source 26
start|source|conforme|	none 66
start|source|coordinator|none|	source -62
start|source|determiner|	adverb 96	capital 7	determiner -44	preposition 15	quote -32	verb-saying -34	word 25
start|source|determiner|auxiliary|	source 14
start|source|determiner|marks|	source 53
start|source|determiner|none|	source 13
start|source|determiner|verb|	source -10
start|source|de|	auxiliary 40	capital 10	determiner -37	marks -45	none 32	preposition -39	verb -30	verb-saying 81	word 28
start|source|de|away|2|	source 49
start|source|de|away|3|	source 52
start|source|de|away|4|	source 9
start|source|de|away|5|	source -7
start|source|de|away|6|	source -44
start|source|de|first|	a -12	el 56	foram 40	la 68	los 47	o -27
start|source|d’|	auxiliary 24	none -12	word 62
start|source|d’|first|	le -7	les 57	l’ 75
start|source|ending|14|	word 20
start|source|ending|ad|	auxiliary 69
start|source|ending|ag|	word 56
start|source|ending|am|	auxiliary 45
start|source|ending|ar|	capital -56
start|source|ending|as|	auxiliary 8	determiner -11
start|source|ending|at|	auxiliary 45
start|source|ending|a|	preposition 13
start|source|ending|da|	preposition -63
start|source|ending|de|	determiner -44	preposition -66
start|source|ending|do|	preposition -51
start|source|ending|du|	determiner -57
start|source|ending|el|	determiner 26	preposition -21
start|source|ending|en|	auxiliary 11	word -7
start|source|ending|es|	determiner -9
start|source|ending|et|	pronoun -39	word -26
start|source|ending|gt|	word 71
start|source|ending|he|	that -55
start|source|ending|ht|	word 69
start|source|ending|há|	auxiliary 39
start|source|ending|ia|	capital -55
start|source|ending|ie|	capital 21	determiner -71
start|source|ending|il|	pronoun 40
start|source|ending|in|	preposition -38
start|source|ending|is|	auxiliary 82
start|source|ending|i|	determiner 56
start|source|ending|jn|	auxiliary -14
start|source|ending|l'|	determiner 57
start|source|ending|la|	determiner -13
start|source|ending|le|	determiner 31
start|source|ending|li|	determiner 60
start|source|ending|lt|	word 62
start|source|ending|l’|	determiner 42	preposition 8
start|source|ending|ne|	determiner 54
start|source|ending|no|	word 47
start|source|ending|nt|	word -57
start|source|ending|n’|	determiner 48
start|source|ending|on|	determiner 64	word 26
start|source|ending|os|	determiner 71
start|source|ending|o|	determiner 22
start|source|ending|pt|	word 58
start|source|ending|ra|	word -69
start|source|ending|rd|	auxiliary 36
start|source|ending|re|	word -7
start|source|ending|se|	pronoun 54	word -38
start|source|ending|st|	word 74
start|source|ending|ta|	word -12
start|source|ending|te|	auxiliary 40	capital -49	word -55
start|source|ending|ue|	that -56
start|source|ending|ui|	word -82
start|source|ending|un|	determiner -7
start|source|ending|ut|	word 61
start|source|ending|ve|	word -55
start|source|ending|ão|	word 68
start|source|ending|è|	auxiliary 6
start|source|es|according|	source 6
start|source|es|	auxiliary 7	determiner 7	preposition -12	pronoun 70	source 6	word 6
start|source|es|away|3|	source -33
start|source|es|away|4|	source 57
start|source|es|away|5|	source 31
start|source|es|mood|	none 6
start|source|first|	14 20	a 13	al -60	as 76	che -55	da -63	de -81	del -59	die -71	do -51	du -57	el 26	en 37	es -46	foram 45	gli 60	had 69	het -39	há 39	i 56	il 22	in -19	is 82	l' 57	la -13	lag 56	las 50	le 31	les 94	lo 58	los 53	l’ 42	não 78	o 22	os 62	que -56	qui -82	se 54	son 64	tout 61	trata-se -21	un -7	une 54	un’ 48	waren 53	was 8	wird 36	zijn -14	è 6
start|source|fr|	adverb -39	capital -24	determiner 30	preposition -8	word -12
start|source|fr|away|3|	source 37
start|source|fr|away|4|	source -66
start|source|fr|away|5|	source 74
start|source|fr|away|6|	source 34
start|source|it|	adverb -47	auxiliary 12	capital -29	determiner 21	preposition 7	pronoun 69	that -55	verb-saying -72	word 26
start|source|it|away|3|	source 40
start|source|it|away|4|	source -12
start|source|it|away|5|	source -54
start|source|it|away|6|	source 29
start|source|laut|	auxiliary -60	capital -72	marks -35	no -12	none 26	verb -21	word 73
start|source|laut|first|	ist -33
start|source|nach|	auxiliary 47	marks 73	no 77	none 53	word 75
start|source|na|	auxiliary 49	determiner 68	none -39	preposition 8
start|source|na|first|	a 14
start|source|nl|according|	source -17
start|source|nl|	adverb -68	auxiliary 16	determiner -55	preposition -56	pronoun -65	source -17	verb-saying 27	word 23
start|source|nl|away|2|	source 9
start|source|nl|away|3|	source 32
start|source|nl|away|4|	source 9
start|source|nl|away|5|	source -6
start|source|nl|away|6|	source -49
start|source|nl|mood|	none -17
start|source|order|according|	source 6
start|source|para|	capital -80	determiner -16	marks 57	none -32	preposition 19	pronoun 73	verb 102	word -17
start|source|para|first|	a 41	da -41	de -56	do -50	la -59	o 145	os 52	trata-se -21
start|source|per|	auxiliary 6	capital -63	determiner 58	marks 78	none -26	preposition 16	verb-saying -72	word -79
start|source|per|first|	a 6	del -41	la 89	è 6
start|source|pour|	auxiliary -16	capital -76	determiner 30	marks -6	none -22	preposition 33	verb -31	word -127
start|source|pour|first|	de -33	la 68	le 34	qui -43
start|source|preposition|	capital -67	determiner -35	word 58
start|source|preposition|marks|	source 21
start|source|preposition|none|	source -34
start|source|preposition|verb|	source 13
start|source|pronoun|	auxiliary 75	word 14
start|source|pronoun|auxiliary|	source 72
start|source|pronoun|marks|	source -14
start|source|pronoun|none|	source -11
start|source|pt|according|	source 20
start|source|pt|	adverb 11	auxiliary 112	capital 46	determiner 54	source 20	that -54	word -15
start|source|pt|away|3|	source -6
start|source|pt|away|4|	source 17
start|source|pt|away|5|	source 29
start|source|pt|away|6|	source 12
start|source|pt|mood|	none 20
start|source|secondo|	auxiliary 23	capital 38	marks 6	none 46	preposition 62	word 47
start|source|secondo|first|	i 49	il 8	la 37	le 78
start|source|segundo|	adverb 11	auxiliary -9	capital 28	determiner 91	marks 20	none 42	word -9
start|source|segundo|first|	a 8	as 37	foram 38	há 33	não 26	o 77	os 17
start|source|según|	auxiliary -25	determiner 68	marks -6	none 56	preposition -34	verb 35	word 100
start|source|según|first|	el 83	la 37	las 50
start|source|selon|	auxiliary 27	capital 26	determiner 24	marks 90	none -7	verb -15
start|source|selon|first|	il 65	l' 57	la 31	le 15	les 71	l’ -37	un -17	une 48
start|source|source|	adverb -75	auxiliary 37	capital -16	coordinator -74	determiner 24	preposition -16	pronoun 8	source 6	that -82	verb-saying -9	verb-thinking 7	word 31
start|source|source|ending|14|	word 20
start|source|source|ending|ad|	auxiliary 69
start|source|source|ending|ag|	word 56
start|source|source|ending|am|	auxiliary 45
start|source|source|ending|ar|	capital -56
start|source|source|ending|as|	auxiliary 8	determiner -11
start|source|source|ending|at|	auxiliary 45
start|source|source|ending|a|	preposition 13
start|source|source|ending|da|	preposition -63
start|source|source|ending|de|	determiner -44	preposition -66
start|source|source|ending|do|	preposition -51
start|source|source|ending|du|	determiner -57
start|source|source|ending|el|	determiner 26	preposition -21
start|source|source|ending|en|	auxiliary 11	word -7
start|source|source|ending|es|	determiner -9
start|source|source|ending|et|	pronoun -39	word -26
start|source|source|ending|gt|	word 71
start|source|source|ending|he|	that -55
start|source|source|ending|ht|	word 69
start|source|source|ending|há|	auxiliary 39
start|source|source|ending|ia|	capital -55
start|source|source|ending|ie|	capital 21	determiner -71
start|source|source|ending|il|	pronoun 40
start|source|source|ending|in|	preposition -38
start|source|source|ending|is|	auxiliary 82
start|source|source|ending|i|	determiner 56
start|source|source|ending|jn|	auxiliary -14
start|source|source|ending|l'|	determiner 57
start|source|source|ending|la|	determiner -13
start|source|source|ending|le|	determiner 31
start|source|source|ending|li|	determiner 60
start|source|source|ending|lt|	word 62
start|source|source|ending|l’|	determiner 42	preposition 8
start|source|source|ending|ne|	determiner 54
start|source|source|ending|no|	word 47
start|source|source|ending|nt|	word -57
start|source|source|ending|n’|	determiner 48
start|source|source|ending|on|	determiner 64	word 26
start|source|source|ending|os|	determiner 71
start|source|source|ending|o|	determiner 22
start|source|source|ending|pt|	word 58
start|source|source|ending|ra|	word -69
start|source|source|ending|rd|	auxiliary 36
start|source|source|ending|re|	word -7
start|source|source|ending|se|	pronoun 54	word -38
start|source|source|ending|st|	word 74
start|source|source|ending|ta|	word -12
start|source|source|ending|te|	auxiliary 40	capital -49	word -55
start|source|source|ending|ue|	that -56
start|source|source|ending|ui|	word -82
start|source|source|ending|un|	determiner -7
start|source|source|ending|ut|	word 61
start|source|source|ending|ve|	word -55
start|source|source|ending|ão|	word 68
start|source|source|ending|è|	auxiliary 6
start|source|source|first|	14 20	a 13	al -60	as 76	che -55	da -63	de -81	del -59	die -71	do -51	du -57	el 26	en 37	es -46	foram 45	gli 60	had 69	het -39	há 39	i 56	il 22	in -19	is 82	l' 57	la -13	lag 56	las 50	le 31	les 94	lo 58	los 53	l’ 42	não 78	o 22	os 62	que -56	qui -82	se 54	son 64	tout 61	trata-se -21	un -7	une 54	un’ 48	waren 53	was 8	wird 36	zijn -14	è 6
start|source|so|	determiner -52	no -78	none -65
start|source|stando|	auxiliary 50	determiner 54	none 50
start|source|that|auxiliary|	source -57
start|source|that|	determiner -54	word -36
start|source|that|none|	source -45
start|source|verb-saying|	determiner 32
start|source|verb-saying|none|	source -9
start|source|volgens|	adverb -68	auxiliary 52	determiner -44	marks -40	none 9	preposition -34	pronoun -65	verb 29	word 23
start|source|volgens|first|	de -44	had 69	het -39	is 81	was 8	zijn 115
start|source|word|	% 92	adverb 14	auxiliary 28	capital -66	determiner 60	preposition -68	pronoun 106	quote 47	subordinator -29	word 33
start|source|word|auxiliary|	source 48
start|source|word|marks|	source 30
start|source|word|none|	source 9
start|source|word|verb|	source -16
start|source|à|	auxiliary 69	determiner 14	none 15	word 37
start|that|achar|	none -25
start|that|	aclarar 17	acreditar 33	acrescentar 64	acusar -27	adelantar 59	adiantar 69	admitir 30	advertir -23	afdoen 59	affermare 16	affirmer 71	afirmar 23	aggiungere -9	agregar 51	alegar 16	alertar 48	ammettere -43	annoncer -15	apelar -48	apuntar 51	argumentar 53	asegurar 9	assegurar 45	assicurare 50	assurer 80	auspicare 38	avanzar 29	avisar 7	avvertire -11	añadir 48	beloven 44	benadrukken 51	bestrijden -49	bevestigen 72	blijken -9	calcolare 33	calcular 15	chiamare -21	chiarire -13	chiedere -21	comunicare -9	concluir 61	condenar -39	confermare 41	confesar -10	confessar 24	confier 69	confirmar -9	confirmer 24	contar 16	contestar 23	contrapor 43	creer 38	declarar 53	defender 26	denunciar 60	descartar 45	deslizar 50	dire -45	divulgar -42	dizer -7	entender 42	erkennen 62	esclarecer 45	escrever 45	estimar 58	estimer 15	exigir -10	explicar 31	garantir 14	garantire 39	geben 7	geven 56	heten -49	hopen 53	houden 56	indicar 69	indigner -50	indiquer 81	informar 12	juger 6	jurar 61	lachen -56	lassen -33	laten 68	leggere 49	lembrar 26	limitar 76	llamar -50	negar 77	noemen -58	ontkennen -6	opinar -25	pedir -9	ponderar -27	precisar 53	precisare 46	promettre 52	propor -18	prévenir 48	quejarse -9	querer 45	raccontare -10	raconter 66	razonar 18	recomendar -39	reconhecer 58	reconocer 11	recordar 31	recusar -7	referir 40	regretter 59	rekenen 21	relatar 63	relever 63	replicar 10	replicare 25	reprochar -15	resumir -48	revelar 81	ribadire 31	ribattere 13	ricordare 31	riferire 8	rispondere 19	répondre 79	saber 15	sapere 40	schrijven 6	scrivere 76	señalar 62	solicitar 20	sostener -10	sottolineare 10	souligner 60	soutenir 36	spreken -38	stellen -10	unlisted -28	verklaren 55	vertellen 49	verwachten 51	verwijten -12	vragen -65	vrezen 61	waarschuwen 60	wijzen 20	willen -26	zeggen -8	zien -27
start|that|aclarar|first|	que 17
start|that|aclarar|	none 8	that 17
start|that|acreditar|first|	que 33
start|that|acreditar|	none 47	that 33
start|that|acrescentar|first|	que 64
start|that|acrescentar|	none 82	that 64
start|that|acusar|first|	que -27
start|that|acusar|	none -52	that -27
start|that|adelantar|	auxiliary 58	none 67	that 59
start|that|adelantar|first|	que 59
start|that|adiantar|	auxiliary 63	none 73	that 69
start|that|adiantar|first|	que 69
start|that|admitir|	auxiliary 75	marks 60	none 7	that 30
start|that|admitir|first|	que 30
start|that|advertir|	auxiliary -34	marks -58	none -14	that -23
start|that|advertir|first|	que -23
start|that|afdoen|first|	dat 59
start|that|afdoen|	none 70	that 59
start|that|affermare|first|	che 16
start|that|affermare|	none 40	that 16
start|that|affirmer|	auxiliary 50	none 80	that 71
start|that|affirmer|first|	que 62
start|that|afirmar|	auxiliary 90	marks 92	that 23	verb -13
start|that|afirmar|first|	que 23
start|that|aggiungere|	auxiliary 61	marks 58	none -43	that -9
start|that|aggiungere|first|	che -9
start|that|agregar|	auxiliary 51	none 57	that 51
start|that|agregar|first|	que 51
start|that|ajouter|	auxiliary 80	none -23
start|that|ajouter|first|	que -9
start|that|alegar|first|	que 16
start|that|alegar|	none 45	that 16	verb -27
start|that|alertar|	auxiliary 48	none 48	that 48
start|that|alertar|first|	que 48
start|that|ammettere|	auxiliary 97	none -43	that -43
start|that|ammettere|first|	che -43
start|that|annoncer|	none 7	that -15
start|that|annunciare|	auxiliary -41	none 36
start|that|anunciar|	verb -11
start|that|apelar|first|	que -48
start|that|apelar|	none -63	that -48
start|that|apuntar|first|	que 51
start|that|apuntar|	none 55	that 51
start|that|argumentar|first|	que 53
start|that|argumentar|	none 77	that 53
start|that|asegurar|	auxiliary 59	marks 61	none -6	that 9	verb 54
start|that|asegurar|first|	que 9
start|that|asks|false|	auxiliary 25	marks 47	none -13	verb -40
start|that|assegurar|	auxiliary 36	none 45	that 45
start|that|assegurar|first|	que 45
start|that|assicurare|	auxiliary 45	none 50	that 50
start|that|assicurare|first|	che 50
start|that|assurer|	auxiliary 61	marks 24	none 92	that 80
start|that|assurer|first|	que 52	qu’ 79
start|that|auspicare|first|	che 38
start|that|auspicare|	none 43	that 38
start|that|avanzar|first|	que 29
start|that|avanzar|	none 42	that 29
start|that|avisar|first|	que 7
start|that|avisar|	marks 61	that 7
start|that|avvertire|first|	che -11
start|that|avvertire|	none -13	that -11
start|that|away|1|	that 74
start|that|away|2|	that -9
start|that|away|3|	subordinator 11
start|that|away|4|	that -14
start|that|away|5|	that -56
start|that|away|6|	that -88
start|that|añadir|first|	que 48
start|that|añadir|	none 54	that 48
start|that|before|	, -45	a -74	acredita 33	acrescentou 31	adelantó 40	además 80	adiantou 64	admite 58	admitiu 61	admitió 72	advierte 72	advirtió 75	affirme 45	afirma 110	afirmou 113	aggiunge 70	aggiunto 49	ainda 60	ajouté 88	alega 64	alegou 76	alerta 48	algo -73	annunciato 63	anunciou 74	anunció 96	apenas 95	asegura 114	aseguran 89	aseguró 118	assegura 47	assegurou 21	assicura 39	assurant 37	assure 52	avanzó 75	avisou 75	ayer -97	belooft 44	benadrukt 35	bestrijdt -49	bevestigde 49	bevestigt 53	calcola 33	calcula 89	ce -88	chiede 95	chiesto 86	comentar 60	concluiu 49	concluye 37	confermato 36	confirme 67	confirmou 90	considera 95	conta 99	contestó 47	contou 73	contrapôs 35	cuenta -48	de -64	defende 52	demande -15	denuncia 51	descartó 38	dice 90	dijo 128	disse 131	diz -18	dizem -33	dizer -9	en -100	erkent 60	erop 96	estima 55	estimé 72	exige 105	explica 34	explicó 32	garante 72	garantisce 34	garantiu 79	hij 46	hoopt 53	indiqué 52	informou 121	informó 108	inoltre 71	jura 61	lamentou 80	lembra 105	lembrou 93	meldt 129	más -88	nega 36	negou 35	negó 32	niega 36	o -73	ontkent -6	opina -41	para -37	part 78	pediu -50	pide -7	piden -30	precisa 30	precisato 25	precisó 35	promet 41	propôs -32	précisant -24	précise 96	prévenu 38	quer 45	quinta-feira -92	racconta 24	raconte 66	rappelle -42	rappelé 25	reconoce 79	reconoció 62	recorda 50	recordó 85	recuerda 68	replica 68	replicado 73	responde -29	respondeu 130	respondió 79	reveló 18	ribattuto 77	ricorda 82	ricordato 59	ritiene 63	répond 63	répondu 58	saber 78	sapere 38	savoir -34	señalar 33	siempre -70	sostiene 118	sostuvo 74	sottolinea 63	soutient 76	spiega 33	spiegato 46	sustenta -34	sustentou 88	tarde 35	toe 74	uit 53	valoir 85	veces 77	vertelt 44	verwacht 51	voor 29	vreest 61	weten 68	wil -26	zegt 91	ziet -15
start|that|beloven|first|	dat 44
start|that|beloven|	none 53	that 44
start|that|benadrukken|first|	dat 51
start|that|benadrukken|	none 62	that 51
start|that|bestrijden|first|	dat -49
start|that|bestrijden|	none -71	that -49
start|that|bevestigen|	auxiliary 64	none 72	that 72
start|that|bevestigen|first|	dat 72
start|that|blijken|first|	dat -9
start|that|blijken|	none 40	that -9
start|that|brincar|	none -19
start|that|calcolare|first|	che 33
start|that|calcolare|	none 46	that 33
start|that|calcular|first|	que 15
start|that|calcular|	none 22	that 15
start|that|chiamare|first|	che -21
start|that|chiamare|	none -23	that -21
start|that|chiarire|first|	che -13
start|that|chiarire|	none -13	that -13
start|that|chiedere|first|	che -21
start|that|chiedere|	none 12	that -21
start|that|comentar|	none -35
start|that|comunicare|first|	che -9
start|that|comunicare|	none -20	that -9
start|that|comunicar|	auxiliary -33
start|that|concluir|first|	que 61
start|that|concluir|	marks 38	none 72	that 61
start|that|condenar|first|	que -39
start|that|condenar|	none -42	that -39
start|that|confermare|first|	che 41
start|that|confermare|	none 51	that 41
start|that|confesar|first|	que -10
start|that|confesar|	none 19	that -10
start|that|confessar|first|	que 24
start|that|confessar|	none 19	that 24
start|that|confier|	none 72	that 69
start|that|confirmar|	auxiliary -98	none 37	that -9
start|that|confirmar|first|	que -9
start|that|confirmer|	auxiliary 78	none 50	that 24
start|that|confirmer|first|	qu’ 54
start|that|considerar|	auxiliary 48	marks -35	none 17
start|that|contar|	auxiliary -33	none 15	that 16	verb 32
start|that|contar|first|	que 16
start|that|contestar|first|	que 23
start|that|contestar|	none 57	that 23
start|that|contrapor|	auxiliary 38	none 48	that 43
start|that|contrapor|first|	que 43
start|that|craindre|	none 39
start|that|creer|first|	que 38
start|that|creer|	none 42	that 38
start|that|decir|	auxiliary 45	marks 90	none -20	verb -39
start|that|declarar|first|	que 53
start|that|declarar|	none 53	that 53
start|that|defender|first|	que 26
start|that|defender|	none 52	that 26
start|that|demander|first|	que 40	qu’ -28
start|that|denunciar|first|	que 60
start|that|denunciar|	none 66	that 60
start|that|descartar|first|	que 45
start|that|descartar|	none 61	that 45
start|that|deslizar|first|	que 50
start|that|deslizar|	marks 37	none 60	that 50
start|that|de|away|2|	saying 21	thinking 82
start|that|de|away|3|	saying 48
start|that|de|away|4|	saying -22
start|that|de|away|5|	saying 74
start|that|de|direct|	saying 36	thinking 33
start|that|de|inverted|	saying -27
start|that|de|mood|	no -20	yes 84
start|that|de|	saying 15	that 36	thinking 38
start|that|dire|	auxiliary -51	none -43	that -45
start|that|dire|first|	che 28
start|that|divulgar|first|	que -42
start|that|divulgar|	none -61	that -42
start|that|dizer|	auxiliary -57	marks 27	none 7	that -7	verb 80
start|that|dizer|first|	que -7
start|that|ending|at|	that 7
start|that|ending|he|	that 8
start|that|ending|ss|	that 36
start|that|ending|u'|	that 81
start|that|ending|u’|	that -19
start|that|entender|first|	que 42
start|that|entender|	none 51	that 42
start|that|erkennen|first|	dat 62
start|that|erkennen|	marks 41	none 62	that 62
start|that|esclarecer|	auxiliary 54	none 53	that 45
start|that|esclarecer|first|	que 45
start|that|escrever|first|	que 45
start|that|escrever|	none 30	that 45
start|that|estimar|first|	que 58
start|that|estimar|	none 70	that 58
start|that|estimer|	marks -26	none 40
start|that|es|apposed|	saying -17
start|that|es|apposition|	judging 19	saying 26
start|that|es|away|1|	judging 102	saying 63	thinking 39
start|that|es|away|2|	saying -84
start|that|es|away|3|	saying 12
start|that|es|away|4|	judging 20	saying -28
start|that|es|away|6|	judging -59	saying 6
start|that|es|direct|	judging 44	saying 21	thinking 51
start|that|es|elided|	saying 11
start|that|es|inverted|	judging -50	saying -24
start|that|es|	judging 19	saying 6	that 7
start|that|es|mood|	none 7
start|that|es|relative|	saying -30
start|that|es|shared|	saying 41
start|that|exigir|first|	que -10
start|that|exigir|	none -27	that -10
start|that|explicar|	auxiliary 85	none 46	that 31
start|that|explicar|first|	que 31
start|that|faire_valoir|first|	qu' 24	que -22	qu’ 98
start|that|faire_valoir|	marks -9	none 10
start|that|first|	che 8	dass 36	dat 7	qu' 81	qu’ -19
start|that|fragen|	yes 72
start|that|fr|apposed|	saying 9
start|that|fr|away|1|	judging 33	thinking 8
start|that|fr|away|2|	saying 88
start|that|fr|away|3|	saying -55
start|that|fr|away|4|	saying 69
start|that|fr|away|5|	saying -26
start|that|fr|away|6|	saying -50
start|that|fr|direct|	judging 38	saying -8	thinking -33
start|that|fr|inverted|	saying 10
start|that|fr|mood|	none -7
start|that|fr|relative|	saying -6
start|that|fr|shared|	saying 17
start|that|fr|	that -11	thinking -24
start|that|garantire|first|	che 39
start|that|garantire|	none 49	that 39
start|that|garantir|	auxiliary 95	marks 82	none 7	that 14
start|that|garantir|first|	que 14
start|that|geben|first|	dass 7
start|that|geben|	no 80	that 7
start|that|geven|first|	dat 56
start|that|geven|	none 63	that 56
start|that|heten|first|	dat -49
start|that|heten|	none -58	that -49
start|that|hopen|first|	dat 53
start|that|hopen|	none 59	that 53
start|that|houden|first|	dat 56
start|that|houden|	none 64	that 56
start|that|indicar|first|	que 69
start|that|indicar|	none 75	that 69
start|that|indigner|	none -50	that -50
start|that|indiquer|	auxiliary 55	none 99	that 81
start|that|indiquer|first|	que 63	qu’ 54
start|that|informar|	auxiliary 81	none 7	that 12
start|that|informar|first|	que 12
start|that|insistir|	none -13
start|that|it|apposed|	saying 89
start|that|it|apposition|	judging 66
start|that|it|away|1|	judging 82	saying 129
start|that|it|away|2|	saying 106
start|that|it|away|3|	saying -43
start|that|it|away|4|	saying -76
start|that|it|away|5|	saying -72
start|that|it|away|6|	judging -60	saying -31
start|that|it|direct|	judging -38	saying 14
start|that|it|elided|	saying 83
start|that|it|inverted|	judging -68	saying -57
start|that|it|	judging -11	saying 6	that 8
start|that|it|mood|	none 8
start|that|it|shared|	saying 59
start|that|judging|ending|at|	that 10
start|that|judging|ending|he|	that -11
start|that|judging|ending|ue|	that 9
start|that|judging|ending|u’|	that -64
start|that|judging|first|	che -11	dat 10	que 9	qu’ -64
start|that|judging|	past -17	present 50
start|that|juger|	none 36	that 6
start|that|jurar|first|	que 61
start|that|jurar|	none 81	that 61
start|that|lachen|first|	dass -56
start|that|lachen|	no -56	none -56	that -56
start|that|lamentar|	none 29	verb -48
start|that|laten|	auxiliary 62	none 69	that 68
start|that|laten|first|	dat 68
start|that|leggere|first|	che 49
start|that|leggere|	none 61	that 49
start|that|lembrar|	auxiliary 86	none 14	that 26
start|that|lembrar|first|	que 26
start|that|limitar|	auxiliary 49	marks 55	none 77	that 76
start|that|limitar|first|	que 76
start|that|llamar|first|	que -50
start|that|llamar|	none -50	that -50	verb -50
start|that|melden|	auxiliary -16	none 8
start|that|mood|none|	other -28	saying 6	thinking -6
start|that|mood|no|	saying -21
start|that|mood|yes|	saying 62
start|that|negar|first|	que 77
start|that|negar|	none 85	that 77
start|that|nl|apposed|	judging -42	saying 63
start|that|nl|apposition|	judging 54	saying 43	thinking -26
start|that|nl|away|1|	judging -37	saying -51	thinking -7
start|that|nl|away|2|	judging 74	saying 167
start|that|nl|away|3|	saying 123
start|that|nl|away|4|	saying -22
start|that|nl|away|5|	saying -29
start|that|nl|away|6|	saying -17
start|that|nl|direct|	judging -11	saying -8	thinking 19
start|that|nl|inverted|	judging 25	saying 22
start|that|nl|	judging 10	that 7
start|that|nl|mood|	none 7
start|that|nl|shared|	saying -56
start|that|noemen|first|	dat -58
start|that|noemen|	marks -58	none -58	that -58
start|that|ontkennen|	auxiliary 111	none -23	that -6
start|that|ontkennen|first|	dat -6
start|that|opinar|first|	que -25
start|that|opinar|	marks 108	none -25	that -25
start|that|order|apposed|	judging 40	saying 14	thinking -46
start|that|order|apposition|	judging 19	saying 28	thinking 13
start|that|order|direct|	judging 8	saying 11	thinking 10
start|that|order|elided|	saying 99
start|that|order|inverted|	judging -50	other -28	saying -62
start|that|order|relative|	saying -27
start|that|order|shared|	saying 9
start|that|osservare|	none -22
start|that|other|ending|ue|	that -28
start|that|other|first|	que -28
start|that|other|	past -28	that -28
start|that|pedir|first|	que -9
start|that|pedir|	marks 98	none -9	that -9	verb -15
start|that|ponderar|first|	que -27
start|that|ponderar|	none -59	that -27
start|that|precisare|	auxiliary 23	marks 12	none 64	that 46
start|that|precisare|first|	che 46
start|that|precisar|	auxiliary 26	none 65	that 53
start|that|precisar|first|	que 53
start|that|promettre|first|	que 52
start|that|promettre|	none 60	that 52
start|that|propor|first|	que -18
start|that|propor|	none 19	that -18
start|that|préciser|	auxiliary 50	none -21
start|that|prévenir|first|	que 48
start|that|prévenir|	none 56	that 48
start|that|pt|apposed|	saying 14
start|that|pt|apposition|	judging -12	saying 26	thinking 14
start|that|pt|away|1|	judging 56	saying 67	thinking 78
start|that|pt|away|2|	saying -78
start|that|pt|away|3|	saying -12
start|that|pt|away|4|	saying 56
start|that|pt|away|5|	saying -16
start|that|pt|away|6|	judging -49	saying -52
start|that|pt|direct|	judging 6	saying 6	thinking -39
start|that|pt|elided|	saying 108
start|that|pt|inverted|	judging -59	saying -68
start|that|pt|	judging -10	saying 8	thinking -10
start|that|pt|shared|	saying 47
start|that|quejarse|first|	que -9
start|that|quejarse|	none -9	that -9
start|that|querer|first|	que 45
start|that|querer|	none 66	that 45
start|that|raccontare|	auxiliary 56	none -49	that -10
start|that|raccontare|first|	che -10
start|that|raconter|	auxiliary 54	none 76	that 66
start|that|rappeler|	auxiliary 26	marks 87	none -34	verb 100
start|that|rappeler|first|	que -38	qu’ 120
start|that|razonar|first|	que 18
start|that|razonar|	none -10	that 18
start|that|rechazar|	none 21
start|that|recomendar|first|	que -39
start|that|recomendar|	none -57	that -39
start|that|reconhecer|first|	que 58
start|that|reconhecer|	none 60	that 58
start|that|reconocer|	auxiliary -23	none 44	that 11	verb -35
start|that|reconocer|first|	que 11
start|that|recordar|	auxiliary 67	marks 46	none 70	that 31	verb -25
start|that|recordar|first|	que 31
start|that|recusar|first|	que -7
start|that|recusar|	none -48	that -7
start|that|referir|first|	que 40
start|that|referir|	none 44	that 40
start|that|regretter|first|	que 59
start|that|regretter|	none 68	that 59
start|that|rekenen|first|	dat 21
start|that|rekenen|	none 28	that 21
start|that|relatar|first|	que 63
start|that|relatar|	none 71	that 63
start|that|relever|first|	que 63
start|that|relever|	none 66	that 63
start|that|replicare|	auxiliary -37	none 50	that 25
start|that|replicare|first|	che 25
start|that|replicar|	auxiliary -20	marks 70	none 10	that 10
start|that|replicar|first|	que 10
start|that|reprochar|first|	que -15
start|that|reprochar|	none -22	that -15
start|that|responder|	auxiliary 99	marks -45	none 40	verb -55
start|that|resumir|first|	que -48
start|that|resumir|	none -50	that -48
start|that|revelar|	auxiliary 14	none 96	that 81
start|that|revelar|first|	que 81
start|that|ribadire|	auxiliary 31	none 31	that 31
start|that|ribadire|first|	che 31
start|that|ribattere|first|	che 13
start|that|ribattere|	marks 23	that 13
start|that|ricordare|	auxiliary 54	marks 68	none 15	that 31
start|that|ricordare|first|	che 31
start|that|riferire|	auxiliary 53	that 8
start|that|riferire|first|	che 8
start|that|rispondere|first|	che 19
start|that|rispondere|	none -6	that 19
start|that|ritenere|	none -13
start|that|répondre|	auxiliary 66	none 87	that 79
start|that|répondre|first|	que 66
start|that|saber|first|	que 15
start|that|saber|	none 25	that 15	verb -38
start|that|sapere|first|	che 40
start|that|sapere|	none 46	that 40
start|that|saying|ending|he|	that 6
start|that|saying|ending|ob|	subordinator -21
start|that|saying|ending|ss|	that 36
start|that|saying|ending|u'|	that 81
start|that|saying|ending|u’|	that 9
start|that|saying|first|	che 6	dass 36	ob -21	qu' 81	qu’ 9
start|that|saying|	participle 23	past 21	present -30	subordinator -21	that 8
start|that|schrijven|first|	dat 6
start|that|schrijven|	marks 110	none -46	that 6
start|that|scrivere|first|	che 76
start|that|scrivere|	none 76	that 76
start|that|señalar|first|	que 62
start|that|señalar|	none 87	that 62
start|that|solicitar|first|	que 20
start|that|solicitar|	none 30	that 20
start|that|sostenere|	auxiliary 79	none -37
start|that|sostener|	auxiliary 11	marks 91	none 8	that -10
start|that|sostener|first|	que -10
start|that|sottolineare|first|	che 10
start|that|sottolineare|	none 10	that 10
start|that|souligner|first|	que 60
start|that|souligner|	none 71	that 60
start|that|soutenir|first|	que 36
start|that|soutenir|	none 40	that 36
start|that|spiegare|	auxiliary 68	none -14
start|that|spreken|first|	dat -38
start|that|spreken|	none -58	that -38
start|that|stellen|	auxiliary 54	none -29	that -10
start|that|stellen|first|	dat -10
start|that|subordinator|auxiliary|	saying 58
start|that|subordinator|	determiner -33	pronoun 26
start|that|subordinator|none|	saying -25
start|that|sustentar|	auxiliary 83	marks 123	none -18
start|that|that|	, 56	adverb 82	auxiliary -68	coordinator 76	determiner 68	preposition -15	pronoun 27	quote -12	verb-judging -101	verb-saying -82	word -13
start|that|that|auxiliary|	judging 77	saying 7	thinking -22
start|that|that|marks|	judging -25	saying 57	thinking -9
start|that|that|none|	judging -50	other -28	saying -8	thinking 52
start|that|that|verb|	saying -31	thinking -53
start|that|thinking|ending|ss|	that 11
start|that|thinking|ending|ue|	that 21
start|that|thinking|first|	dass 11	que 21
start|that|thinking|	past 21	present -39
start|that|unlisted|first|	que -28
start|that|unlisted|	none -41	that -28
start|that|verklaren|first|	dat 55
start|that|verklaren|	none 57	that 55
start|that|vertellen|first|	dat 49
start|that|vertellen|	none 71	that 49
start|that|verwachten|first|	dat 51
start|that|verwachten|	none 63	that 51
start|that|verwijten|	auxiliary -12	none -12	that -12
start|that|verwijten|first|	dat -12
start|that|vinden|	auxiliary 71	marks -40	none 12
start|that|vragen|first|	dat -65
start|that|vragen|	none -81	that -65
start|that|vrezen|first|	dat 61
start|that|vrezen|	none 71	that 61
start|that|waarschuwen|first|	dat 60
start|that|waarschuwen|	none 69	that 60
start|that|wijzen|first|	dat 20
start|that|wijzen|	that 20
start|that|willen|first|	dat -26
start|that|willen|	none -19	that -26
start|that|zeggen|	auxiliary -31	marks -49	none 25	that -8
start|that|zeggen|first|	dat -8
start|that|zien|first|	dat -27
start|that|zien|	none -78	that -27
`;
