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
	none 8
none|	a 14	aankondigen -50	accogliere 58	accusare -9	accuser -28	aceitar 59	achar 41	achten -24	aclarar 23	aconsejar -41	acreditar -34	acrescentar 14	acusar -31	adelantar 41	adiantar 24	admettre -30	admitir -17	advertir -29	affermare -57	afficher 67	affirmer -21	afirmar -22	agacer 27	aggiungere -14	agradecer -74	agregar -10	alegar -25	alertar -33	alerter -38	ameaçar 44	ammettere -17	annoncer 19	annunciare -16	anticipare 11	antwoorden -33	antworten -12	anunciar -9	apelar -45	aplaudir 12	apontar -9	appeler -26	appellieren -57	applaudir 66	apprendre 62	approuver 94	apuntar -7	argumentar -55	argumentieren -65	asegurar -7	asentir 70	assegurar -53	assicurare -28	assumir 38	assurer -36	atirar 58	atribuir -15	attaccare 57	attendre 14	attribuer -31	attribuire -17	auspicare -38	ausrichten -39	avaliar -37	avancer 48	avanzar 31	avertir 32	avisar -13	avouer -18	avvertire -38	añadir -20	bautizar 50	beantragen 61	becijferen -43	bedanken 63	begründen -26	begrüßen -9	behaupten -47	beklagen -22	beloven -22	bemerken -50	bemängeln 13	benadrukken -30	berichten -57	beschreiben 75	beslissen 74	bestreiten 31	bestrijden 42	beteuern -35	betogen -46	betonen -69	betreuren 6	bevestigen 39	bezeichnen 65	beziffern 15	bezweren -35	bieden 8	bitten -32	blijken 57	blijven 78	brincar 13	bringen 50	bromear 62	calcolare -15	calcular -82	calificar 60	celebrar 27	celebrare 54	chamar 78	chiamare 85	chiarire 21	chiedere -12	chiffrer -12	cifrar -27	citar 33	classificar 18	cobrar -12	cogitar 21	coincidir 54	comemorar 22	comentar 25	commentare 87	commenter 42	comparar -30	completar 12	comprendre -42	comunicar 15	comunicare -23	concedere 42	concluir 11	conclure 27	concordar 92	concéder -22	condannare 72	condenar 67	confesar 12	confessar 58	confessare 10	confidare -29	confier -6	confirmer 11	conforme -50	congratular 46	considerar -11	constater 16	contestar 7	contestare 6	contester -37	continuar 55	contrapor -45	convocar 8	correggere 39	corregir 66	cortar 58	così 72	creer -39	crier 44	croire 28	culpar -18	d' -28	danken 38	de -12	declarar 19	decretar 42	definire 59	demandar 77	demander -9	dementieren -24	denken 43	denunciar -31	desabafar 37	desaconselhar 12	descartar 13	descrever 27	describir 51	deslizar -48	desmentir -9	despedir 26	desvalorizar 7	detallar -37	devolver 75	dichiarare 13	difendersi 27	difundir -15	dire 8	discordar -13	disparar 70	divulgar 13	dixit 9	dizer -8	domandare 46	dreigen -26	dringen -36	drohen -9	drukken 63	dämpfen -59	déclarer 50	décrire 8	défendre -66	désigner 76	eisen 30	elogiar -7	elogiare -71	emporter 62	encontrar 49	engager -20	entender -41	entgegnen -51	entschuldigen -23	ergänzen -45	erinnern 55	erkennen -44	erläutern -71	erwidern -11	erzählen 20	esclarecer -47	escludere -54	escribir -7	escusar 28	esordire 42	esperar 54	esprimere 25	espérer -6	estimar -23	estimer -25	evitar 31	exclure -63	excuser 66	exiger -7	exigir -6	explicar -47	expliquer -34	exposer 88	expresar 8	faire_valoir -26	falar 24	feliciteren 62	figurer 42	finden -7	fordern -55	formulieren 8	fragen -33	freuen 64	fügen -40	garantir -9	garantire 11	geven 67	giudicare 6	giurare 30	glimlachen 56	glisser -16	grappen 51	gratulieren 75	gritar 80	hablar 76	halten -8	heben 69	heißen 24	heißt -37	hekelen -34	herinneren -14	heten 74	hoffen -14	hopen -47	houden 15	illustrare 59	indicar 42	indicare 16	indigner 29	indiquer -30	informar -18	insister -30	insistir -77	interroger 59	invitar -38	invitare -62	inviter -26	invocar -54	invocare -57	invoquer 11	ironiser 39	ironizar 81	jubiler 53	jurar 17	jurer -73	justificar 27	justifier 61	klagen -8	kommentieren 44	kritisieren -6	kündigen -45	lachen 98	lamentare -63	lancer 18	lassen 20	laten -11	laut 20	leer 69	leggen -13	leggere 12	lehnen 57	lembrar 18	ler 61	limitar -37	lire 78	llamar 70	loben 31	louer 68	loven -17	luiden -55	lâcher 58	mahnen -19	mandar 62	manifestar 37	manter 28	meedelen 55	meinen 55	melden 13	minimizar 23	mostrar 63	na 8	nach -20	negar -42	negare -17	nennen 45	noemen 94	notar 14	noter -6	notieren 62	nuancer 39	obiettare 56	observar -51	observer 41	ofrecer 9	ontkennen -17	oordelen 6	opinar 7	opposer 29	osservare -44	overwegen -29	par 54	para 15	parlare 106	parler 80	pensare 26	per 27	pester 35	plaider -16	plaisanter 50	pleiten -53	plädieren 14	pochen 8	pointer -18	ponderar 27	pour 43	precisar 9	precisare -44	preferir 18	preguntar 31	prevedere -22	prijzen 51	prometer -8	promettere -34	promettre -11	propor 16	proporre -25	proposer 10	protestar -7	protestare -13	protester 27	préciser -36	préconiser -51	préférer 62	prévenir -55	prévoir 18	publicar 87	puntualizar -62	qualifier 80	queixar 9	quejarse -61	querer 21	questionar 17	raccomandare -59	raccontare 12	raconter 25	rappeler -7	rapporter 63	raten -28	razonar -10	reaccionar 49	reageren 77	reagieren 68	reagir 62	reagire 51	rebater -40	rechnen -79	recibir 43	recitare 59	reclamar 12	recomendar -54	recommander 25	reconhecer -16	reconnaître -7	recordar -18	recusar 25	redouter 7	referir 7	refuser 40	registrar 73	regretter -86	rekenen -12	relatar -20	relever -11	remeter 29	repetir 59	replicar 11	reprendre 70	reprochar 39	reprocher -45	respingere 32	responder 10	responsabilizar -30	ressaltar -42	ressalvar -55	resumir 74	retrucar -48	revelar -75	revendiquer -18	ribadire -39	ribattere 24	riconoscere 25	ricordare -16	ridere 71	riferire -15	rigoler 44	ringraziare 68	ripetere 40	rir 56	rire 58	rispondere 17	ritenere -73	rivendicare -10	roepen -26	rufen -22	räumen 31	réagir 63	réclamer -25	récuser 10	réfuter -75	réjouir -40	répondre 12	répéter 15	résumer 52	rétorquer 27	rügen 55	saber -11	sagen 29	saludar -19	saluer 86	salutare 77	sapere -36	scherzare 46	scherzen 30	schildern 41	schreiben 33	scrivere 30	scusare 70	secondo -32	segnalare -35	segundo -28	según -23	sehen 19	selon -31	sentenciar 66	señalar -24	si -41	sluiten 9	smentire -44	so 25	sollecitare -43	sommen -61	sottolineare -30	souffler 34	souhaiter 18	souligner -27	soupçonner -15	souri 43	sourire 36	spotten -15	sprechen 98	spreken 88	staan 27	staat 42	stando 10	stehen 122	stellen 16	stimare -14	sturen 10	sublinhar -51	subrayar -27	sugerir 27	suggerire 46	suggérer -33	suspirar 69	sustentar 48	tabler -58	tachar 62	tagliare 60	teilen -34	telefonar 49	temer -60	tempérer 12	tildar 51	toelichten 80	tonen 59	trancher 65	trasladar 13	trekken 49	trouver -23	tuonare 31	téléphoner 69	témoigner 31	vaticinar -23	vatten 96	ver 34	verklaren -50	verkünden -6	verlangen -16	verlauten -40	vermissen 12	vermuten -52	verraten -48	versichern -70	versprechen -37	verteidigen 8	verwachten -27	verweisen -12	verwerpen 9	verwijten 6	verzekeren 11	vinden -39	voegen -46	voir 71	volere 6	volgens 6	vouloir 62	waarschuwen -30	warnen -67	weigeren -14	werfen -53	weten -10	widersprechen 34	wijzen 23	willen 12	wissen 53	wollen -10	wünschen -56	würdigen -35	zanjar 49	zeggen -19	zeigen 85	zien 15	zitieren 88	zo 32	à 15	äußern 16	écrire 40	étrangler 21	évoquer 22
none|aankondigen|	past -50
none|accogliere|	past 58
none|accusare|	present -13
none|accuser|	participle -90	past 50	present -10
none|achar|	past 73	present -26
none|achten|	past -24
none|aclarar|	past 19	present 15
none|acreditar|	present -34
none|acrescentar|	past 21
none|acusar|	past -37
none|adelantar|	past 13	present 50
none|adiantar|	past 28
none|admettre|	past -30
none|admitir|	past -12	present -29
none|advertir|	past -29
none|adviseren|	past -44	present 16
none|affermare|	present -74
none|afficher|	present 59
none|affirmer|	past -13	present -27
none|afirmar|	past -15	present -15
none|agacer|	present 27
none|aggiungere|	past -13
none|agradecer|	past -74
none|agregar|	past -8
none|ajouter|	past -84	present 19
none|alegar|	past 10	present -84
none|alertar|	past -34	present -9
none|alerter|	present -38
none|ameaçar|	present -43
none|ammettere|	past -17
none|annoncer|	present 26
none|annunciare|	past 36	present -71
none|anticipare|	present 11
none|antwoorden|	past -33
none|antworten|	past -12
none|anunciar|	past -12	present -30
none|apelar|	past -23
none|aplaudir|	past 7	present 46
none|apontar|	present -14
none|appeler|	past -26
none|applaudir|	past 60
none|apposed|	judging 18	other 7	past 27	thinking 43
none|apposition|	judging -10	participle -58	past -23	present -40	saying -35	thinking -16
none|apprendre|	past 62
none|approuver|	present 71
none|apuntar|	past 36	present -30
none|argumentar|	past -52
none|argumentieren|	past -38
none|asegurar|	past 11	present -30
none|asentir|	past 70
none|assegurar|	past -37	present -45
none|assicurare|	past 54	present -49
none|assumir|	past 25	present 77
none|assurer|	participle -33	past -37	present -15
none|atribuir|	past -15
none|attaccare|	past 49
none|attendre|	past 14
none|attribuire|	past -17
none|ausrichten|	past -39
none|avaliar|	present -31
none|avancer|	present 36
none|avanzar|	past 27
none|avertir|	past 32
none|avisar|	past 13	present -44
none|avouer|	present -18
none|avvertire|	past -35
none|a|	source 14
none|añadir|	present -6
none|bautizar|	past 50
none|beantragen|	past 47
none|becijferen|	past -43
none|bedanken|	past 63
none|before|	% 11	& -35	( 11	) 9	+ -12	- 93	: 124	; 25	adverb -17	auxiliary 32	capital -45	coordinator 50	determiner 26	preposition 9	pronoun -21	quote 8	start 39	stop -57	that -7	verb-judging -84	verb-saying 16	verb-thinking 59	word 14	¿ 57	– 17
none|before||	 24
none|begründen|	past -26
none|begrüßen|	past -33	present 79
none|behaupten|	present -47
none|beklagen|	past -21
none|beloven|	past -22
none|bemerken|	past -51
none|bemängeln|	past 73
none|benadrukken|	past -30
none|berichten|	past -53	present -27
none|beschreiben|	past 75
none|beslissen|	past 74
none|bestreiten|	past 31
none|bestrijden|	past 42
none|bestätigen|	past 22
none|beteuern|	past -25	present -41
none|betogen|	past -46
none|betonen|	past -69
none|betreuren|	past 6
none|bevestigen|	past 39
none|bezeichnen|	past 53
none|beziffern|	present 28
none|bezweren|	past -35
none|bieden|	past 8
none|bitten|	past -32
none|blijken|	past 57
none|blijven|	past 78
none|bringen|	past 50
none|bromear|	past 60
none|calcolare|	present -17
none|calcular|	past -83	present -41
none|calificar|	past 71	present 26
none|celebrare|	past 54
none|celebrar|	past -9	present 76
none|chamar|	past 71	present 38
none|chiamare|	past 45	present 77
none|chiarire|	past 21
none|chiedere|	past -12
none|chiffrer|	present -12
none|cifrar|	present 23
none|citar|	past 17	present 54
none|cobrar|	past -37	present 15
none|cogitar|	present 21
none|coincidir|	past 47
none|comemorar|	past 22
none|comentar|	past 20	present 20
none|commentare|	past 76	present 39
none|commenter|	past 42	present 32
none|comparar|	past -30
none|completar|	present 53
none|comprendre|	past -42
none|comunicar|	past 15
none|concedere|	past 42
none|concluir|	past 11
none|conclure|	past 27
none|concordar|	present 76
none|concéder|	past -22
none|condannare|	past 72
none|condenar|	past 59	present 40
none|confesar|	past 12
none|confessare|	present 10
none|confessar|	past 70	present -9
none|confier|	past 38	present -50
none|confirmar|	past -13	present 50
none|confirmer|	past 25	present -38
none|conforme|	source -50
none|congratular|	past 46
none|considerar|	past 21	present -37
none|constater|	present -47
none|contar|	past -14	present 26
none|contestare|	present 32
none|contestar|	past 11
none|contester|	present -37
none|continuar|	past 55
none|contrapor|	past -45
none|convocar|	past 91	present -74
none|correggere|	past 39
none|corregir|	past 66
none|cortar|	past 47	present 35
none|così|	source 72
none|creer|	past -39
none|crier|	present 44
none|criticar|	past -15
none|croire|	past 28
none|culpar|	present 12
none|d'|	source -28
none|danken|	past 38
none|declarar|	past 6	present 53
none|decretar|	past 42
none|defender|	past 29	present -59
none|definire|	past 59
none|demander|	past 11	present -25
none|dementieren|	past -24
none|denken|	past 43
none|denunciar|	past -31	present -20
none|descartar|	past -16	present 38
none|descrever|	past 27
none|deslizar|	past -44
none|desmentir|	past -8
none|despedir|	past 26
none|destacar|	past 61	present -15
none|desvalorizar|	past 7
none|detallar|	past -42
none|devolver|	past 72	present 37
none|de|	source -12
none|dichiarare|	past 31
none|difendersi|	past 27
none|difundir|	past -15
none|direct|	judging 13	participle 26	past 8	thinking 12
none|dire|	past 8
none|discordar|	present -13
none|disparar|	past 70
none|dixit|	source 9
none|dizer|	past -8
none|domandare|	past 46
none|dreigen|	past -26
none|dringen|	past -36
none|drohen|	present 80
none|drukken|	past 63
none|dämpfen|	past -59
none|déclarer|	past 51
none|décrire|	past 8
none|défendre|	past -66
none|dénoncer|	past 20	present -20
none|déplorer|	present -28
none|eisen|	past 30
none|elided|	past 16	present -20
none|elogiare|	present -50
none|elogiar|	past -22
none|emporter|	past 44
none|encontrar|	past 49
none|entender|	past -41
none|entgegnen|	past -49
none|entschuldigen|	past -26
none|ergänzen|	past -40	present -33
none|erinnern|	past 51
none|erkennen|	past -44
none|erklären|	past 26	present -25
none|erläutern|	past -48	present -52
none|erwidern|	past -11
none|erzählen|	past 34	present -18
none|esclarecer|	past -39
none|escludere|	past -54
none|escrever|	past -19	present 14
none|escribir|	past -7
none|escusar|	past 28
none|esordire|	past 42
none|esperar|	past 69	present 41
none|esprimere|	past 25
none|espérer|	past -6
none|estimar|	present -41
none|estimer|	past -91
none|evitar|	past 31
none|exclure|	past -63
none|exiger|	present -53
none|exigir|	past -48	present 24
none|explicar|	past -43	present -16
none|expliquer|	past 64	present -53
none|exposer|	past 83
none|expresar|	past -18
none|faire_valoir|	past -26
none|falar|	past 24
none|feliciteren|	past 62
none|figurer|	present 39
none|finden|	past -7
none|fordern|	past -35	present -37
none|fragen|	past -20
none|féliciter|	past 6	present -34
none|fügen|	past -40
none|garantire|	past -17
none|garantir|	past -12
none|geven|	past 67
none|giudicare|	present 6
none|giurare|	present 30
none|glimlachen|	past 56
none|grappen|	past 51
none|gratulieren|	past 75
none|gritar|	past 71
none|hablar|	past 76
none|halten|	past -8
none|head|	0 67	1 43	14 -25	15 54	18 80	2 68	2021 -40	2022 81	2023 -9	2025 -41	2028 26	3 38	30 21	4 -47	9 43	accusa -18	accusé -13	acesso -58	acv -54	acórdão 53	administração -14	af -17	afd -14	afp 11	ag 60	agence -54	agente 38	agentes 13	akros -53	alcalde -16	alguém 49	alta 33	ambiente 51	animal 55	anonimato -25	ans 9	arbitraje -33	arguido -52	arouca 55	artigo -44	asociación -70	assessora -26	assessoria -18	associação 82	autarca -44	autorità -8	avocat 50	avoir 76	azienda 25	bahn 55	bakker 43	banco -83	bank 34	bedrijf -51	bernstein -53	beroep 61	branche -60	brasil 15	brasileira -22	brief -62	bruno -6	bürgermeister -34	cabello 16	caeiro -25	cambio -50	campaña 37	cardim 16	cartão 49	casa 50	casteleyn 60	catalana -6	católica 33	cdu 6	celui-ci 22	cento -23	central -82	centro -73	chefin -42	chi 82	chigi 50	choix 59	cinco 61	cittadino -48	civil -74	civile -75	club -50	clube -41	cnv -41	coach 38	coldiretti -52	comentar 6	comissão -17	commissie -71	compagnie -19	comune 103	común -6	conceição 77	congreso 82	conseil 25	conselho -74	consigliere -69	constitucional 33	conti -27	contraire -36	contrario 54	contrato -21	corte 96	cosa -34	cruz 37	cumplir 54	cámara -74	câmara -33	côté -67	c’ 39	d 37	dafür -34	dat 140	dato 52	davanti 42	decisão -27	defensa 45	defesa 57	dele -23	departamento -62	deputada -61	dernier 37	dernière -58	derrota -25	desastres 33	desculpas -44	dicastero 51	dictamen 49	die 9	dies -45	direction -84	directora 63	dirigeante 10	dirigente -55	dizer 12	documento -31	domínguez -57	donna -43	dorf 39	dossier -62	défense 52	echegoyen 61	ela -65	ella -7	elle -9	empresa -66	empresarial 22	enseignants -28	entidade -37	entourage -71	entreprise 44	entreprises 13	er -29	ergebnis 76	es 37	escrito -49	estatal -41	estudio -18	estudo 8	euro 72	europea 23	europeia 63	européen 20	européenne 61	euros 16	executiva 14	executivo -91	explicações -41	fabre 61	falar 31	fallo 62	falta 74	familia -52	familiares 87	familie -9	famille 81	família 67	ferrando 33	ferrer -25	fez 7	finistère -76	firma 10	fiscal -68	fiscalía 54	fnv 29	fois 61	fondo 32	fortin 39	fpö 64	france 39	français 14	frase 33	frau 38	fuentes 20	funcionaria -53	funcionario -45	furtado -25	gang 53	gauche 102	geld 63	gemeente -24	general -8	gewesen 17	gip -42	giudice -77	gmbh -42	godinho -44	governador 13	governante -9	graça 44	groningen 34	grupo 59	grünen -67	guaramato 38	guasto 27	général -24	haar -71	habitants -60	haddad -9	hand 63	haro -46	haus -8	hem 7	het 26	hij 8	ibama 12	iedereen 53	il -58	independente -58	information 42	informations 124	instalar 47	instituição -56	instituto -52	internacional -85	intéressé -9	investigadora -26	italia 68	italiana -43	jefferies 7	journalist -9	jurado 36	júri 47	kabinet 48	kamer 34	kammer 52	kassel 82	kessler -51	konzern -60	kowalczyk 57	kremlin -67	kritik 42	laatste -12	lacaze 84	lei -64	leise 52	leitão 63	lettera -36	levar 53	lins -65	lisboa 47	lobato 32	lobito 74	lobo -76	local -33	lui -69	luna 41	lunga 49	lyra 31	madrid 65	magistrada -40	magistrat -41	magistrate -92	maire -57	mairie -66	mamani 17	man -12	manager -68	mancini -38	mandatario -36	mann 41	manter 69	mar -44	mehr -11	mejía -65	melide 52	mercado 65	milhões 56	ministerie 7	ministerin -12	ministerio -28	ministre -22	ministro -61	ministério -70	monteiro -23	mundial -62	municipal -100	mutter 71	mãe -20	mère -42	médico -63	nacional -36	national 27	nederland -33	nessuno 79	nesta -23	neto 73	nguyen 9	niets -17	no 42	noor -24	nord -9	nota -69	ns -42	ocorrido 15	officier -66	oficial 49	olivenza -72	on 66	ong -55	onu 76	oposição -21	opposition 32	organismo -45	organização -57	otto 34	padre -23	paixão -65	pan 48	pardo -79	parecer -35	parquet 46	parte 51	parti 96	parties 86	patronal -38	paz 33	peralta -9	perito 41	perizia 10	periódico 65	persone 59	personne 61	pessoas 89	piano -14	pinto 65	politie -57	polizei -28	pons 19	porta-voz -59	portavoz 42	porte-parole -42	portugal 72	portuguesa -101	pp -10	prado 6	prefeitura -8	premier -48	prensa 56	presidente -34	problema -20	procura -50	prognose 69	prorail -60	provincial -12	préfecture -52	président -32	présidente 58	psp 50	páginas -70	pública 30	público 34	qualcuno 64	quale -18	quintanilha -58	qué 52	r 73	radio 79	reação -51	rebelo 54	rechter 45	recurso 68	regierung -48	regional -69	regione -15	registrou 21	reis -29	relator 10	relatório 38	reserva -20	responsabilidade 43	responsable -34	responsável -49	retrasos -62	reunião 35	rfi -50	rival 24	rover -66	ruiz -69	saal 57	sachs -60	sala 62	santé -52	sanz -74	saúde 49	schaden -22	scheggia -12	segundo -24	senado 78	serra 50	setúbal 46	sie -13	sim 32	sindacalista -55	sindicato -54	sindicatos -79	so 55	socialista -71	société 38	source 15	sp -73	spd 22	sprecher -68	sprecherin -11	stampa -65	suprema 80	suspensão -53	syndicat -66	sá 9	tante 41	tavares 22	te 84	teles -6	tempo 14	testa -32	testo -7	texto 36	thibault -44	todos 66	torres 69	tout -99	trabalho -8	treviño -40	tribunal 88	tsiklauri -40	turma 60	tutti -9	tutto 59	témoin -44	ufficiale -51	ultima 54	unita -71	universidade -57	universiteit -49	university -13	uno 45	unternehmen 6	untersuchung -15	uomo 75	vainqueur 28	vale -59	var -28	vast 23	veces -54	vecinos 75	vereniging -50	vertritt -44	via -69	viegas 71	visto 69	vogel -14	voorzitter -43	vorsitzende 47	vorwürfe 66	vos 60	voz 51	vvd 60	wandelgangen 45	watch -69	weten -129	wethouder -43	woordvoerder -74	yıldırım -27	zaal -14	zahl 65	zahlen 46	ze -19	zeitung -42	zgraggen -11	zij -38	zo -22	zurück -41	él 72	étude 9	étudiante 48	évora -59	órgão -37	último -54
none|heben|	past 69
none|heißen|	past 24
none|heißt|	source -37
none|hekelen|	past -34
none|helped|%|	false 11
none|helped|)|	false -41
none|helped|,|	false 12
none|helped|.|	false -11
none|helped|2024|	false -10
none|helped|4|	false -47
none|helped|:|	false -23
none|helped|;|	false 117
none|helped|?|	false -10
none|helped|abogada|	false -11
none|helped|acordo|	true 30
none|helped|acuerdo|	true -71
none|helped|acv|	false -45
none|helped|administração|	false -14
none|helped|afd|	false -17
none|helped|afloop|	false -33
none|helped|agence|	false -56
none|helped|agentes|	false 21
none|helped|ag|	false 58
none|helped|alguém|	false 54
none|helped|al|	true -7
none|helped|ambiente|	false 7
none|helped|amersfoort|	false 35
none|helped|amsterdam|	false 80
none|helped|angaben|	true 17
none|helped|artigo|	false -44
none|helped|aunque|	false -66
none|helped|aurait|	true 53
none|helped|aussitôt|	true 54
none|helped|avait|	true 77
none|helped|avaliação|	true -61
none|helped|avevano|	true 62
none|helped|aveva|	true 107
none|helped|avis|	true -88
none|helped|azienda|	false -69
none|helped|años|	true 75
none|helped|bahn|	false 57
none|helped|barcelos|	false 70
none|helped|bedrijf|	false -29
none|helped|beekman|	false -46
none|helped|behörde|	false 73
none|helped|bestuur|	false 67
none|helped|brief|	false -62
none|helped|bril|	false -11
none|helped|brussel|	false 87
none|helped|bundesrat|	false -34
none|helped|bundesregierung|	false 24
none|helped|catalana|	false 65
none|helped|celle-ci|	false -51
none|helped|central|	false 8
none|helped|centro|	false -39
none|helped|cheuvreux|	false -56
none|helped|che|	false 32
none|helped|civil|	false 21
none|helped|club|	false -50
none|helped|cnv|	false -40
none|helped|coldiretti|	false -52
none|helped|colegiado|	false 27
none|helped|compañía|	false -8
none|helped|consumidor|	false 66
none|helped|copom|	false 63
none|helped|cuijk|	false 47
none|helped|câmara|	false 51
none|helped|d'|	true -28
none|helped|defesa|	false 49
none|helped|detta|	true 38
none|helped|dinsdag|	true 50
none|helped|diputados|	false -29
none|helped|direction|	false -35
none|helped|dividend|	false 31
none|helped|documento|	false -46
none|helped|dorf|	false 22
none|helped|dossier|	false -54
none|helped|do|	false 62
none|helped|déjà|	true 44
none|helped|educação|	false -86
none|helped|ela|	false -59
none|helped|ele|	false -39
none|helped|ella|	false -45
none|helped|elle|	false 30
none|helped|empresa|	false -75
none|helped|ende|	false 42
none|helped|entidade|	false -43
none|helped|en|	false -19	true 52
none|helped|er|	false -38
none|helped|estudo|	false -26
none|helped|est|	true 22
none|helped|es|	false 10	true -55
none|helped|et|	false -25
none|helped|europea|	false 34
none|helped|europeia|	false 58
none|helped|euro|	false 49
none|helped|e|	false 22
none|helped|fait|	true -16
none|helped|familia|	false -49
none|helped|fatto|	false 9
none|helped|favv|	false 27
none|helped|fa|	true -37
none|helped|federal|	false 63
none|helped|fez|	false -6
none|helped|firma|	false 51
none|helped|fiscal|	false -59
none|helped|fiscalía|	false 33
none|helped|fnv|	false 32
none|helped|foi|	false 41	true 39
none|helped|fondo|	false 52
none|helped|fpö|	false 64
none|helped|funcionario|	false -41
none|helped|gang|	false 53
none|helped|garantido|	false -24
none|helped|geld|	false 58
none|helped|gestora|	false -50
none|helped|già|	true 33
none|helped|gli|	true 50
none|helped|governador|	false 56
none|helped|governante|	false 30
none|helped|governo|	false -45
none|helped|grünen|	false -54
none|helped|grüne|	false 81
none|helped|guatemala|	false 44
none|helped|habría|	true 9
none|helped|había|	true 92
none|helped|had|	true 53
none|helped|hanno|	true 41
none|helped|han|	true -54
none|helped|haus|	false -10
none|helped|ha|	false -10	true 9
none|helped|hij|	false 10
none|helped|ibama|	false 12
none|helped|iedereen|	false 32
none|helped|instituto|	false -54
none|helped|ip|	false -58
none|helped|jaar|	true 54
none|helped|jahre|	true 52
none|helped|jedenfalls|	true 21
none|helped|jefferies|	false 9
none|helped|journalist|	false 14
none|helped|juicio|	true -47
none|helped|jurado|	false 43
none|helped|já|	true 61
none|helped|júri|	false 51
none|helped|kabinet|	false 11
none|helped|kassel|	false 73
none|helped|keer|	false -38
none|helped|knmi|	false -23
none|helped|kommission|	false -85
none|helped|konzern|	false -37
none|helped|kritik|	false 32
none|helped|laatste|	false -9
none|helped|legge|	true -41
none|helped|leitura|	true 49
none|helped|lei|	false -51
none|helped|le|	true 35
none|helped|lhe|	true -36
none|helped|lime|	false -67
none|helped|local|	false -49
none|helped|lo|	true 93
none|helped|lui|	false 7	true 58
none|helped|lustig|	false 54
none|helped|l’|	true 16
none|helped|maar|	true 57
none|helped|magistrada|	false -40
none|helped|mairie|	false -15
none|helped|mais|	false -102
none|helped|marcada|	false 24
none|helped|mas|	false -78
none|helped|ma|	false -45
none|helped|mañueco-sanz|	false 17
none|helped|mdax|	false 52
none|helped|ministerie|	false -42
none|helped|ministerin|	false 17
none|helped|minister|	false 15
none|helped|ministra|	false 11
none|helped|ministro|	false -76
none|helped|monde|	false -10
none|helped|municipal|	false -29
none|helped|municípios|	false 89
none|helped|nachbarin|	false 22
none|helped|nach|	true -25
none|helped|nacional|	false -88
none|helped|nec|	false 24
none|helped|nederland|	false -27
none|helped|ne|	true 101
none|helped|nicht|	true 54
none|helped|ninguém|	false 76
none|helped|non|	true 97
none|helped|noor|	false -40
none|helped|nota|	false -23
none|helped|no|	false 67	true -13
none|helped|ns|	false -16
none|helped|néanmoins|	true 73
none|helped|n’|	true -33
none|helped|olhou|	false 13
none|helped|onderwijs|	false -33
none|helped|ont|	true 116
none|helped|on|	false -16
none|helped|oposição|	false -11
none|helped|opposition|	false 28
none|helped|padre|	false 7
none|helped|pan|	false 48
none|helped|pas|	true 90
none|helped|pemex|	false 71
none|helped|pensa|	false 22
none|helped|pernambuco|	false -7
none|helped|pescador|	false -32
none|helped|petrobras|	false 68
none|helped|poi|	false -49	true -67
none|helped|politie|	false -34
none|helped|portugal|	false 55
none|helped|pp|	false -47
none|helped|prefeitura|	false 19
none|helped|premier|	false -46
none|helped|presidente|	false -28
none|helped|primo|	false 20
none|helped|prorail|	false -50
none|helped|préfecture|	false 62
none|helped|psp|	false 58
none|helped|ps|	false 31
none|helped|quem|	false 85
none|helped|quer|	false -40
none|helped|que|	false 14
none|helped|quien|	false -68
none|helped|qui|	false -57
none|helped|qué|	false 65
none|helped|rechter|	false 11
none|helped|reden|	false 53
none|helped|regierung|	false 37
none|helped|reis|	false -7
none|helped|remete|	false 42
none|helped|ríos|	false 51
none|helped|s'|	true 28
none|helped|saal|	false 48
none|helped|saúde|	false 64
none|helped|se|	true 34
none|helped|sie|	false -68
none|helped|simon|	false -64
none|helped|sindacalista|	false -11
none|helped|sindicato|	false -62
none|helped|si|	true 45
none|helped|socialista|	false -29
none|helped|so|	false 30
none|helped|staatsanwaltschaft|	false -11
none|helped|staatsbosbeheer|	false 44
none|helped|staat|	true 42
none|helped|stando|	true 10
none|helped|studenten|	false -22
none|helped|sud|	false 25
none|helped|sul|	false -54
none|helped|suprema|	false 53
none|helped|sur|	false 22
none|helped|s’|	true 26
none|helped|terpstra|	false -59
none|helped|tinha|	true 38
none|helped|trenitalia|	false -23
none|helped|tribunal|	false 82
none|helped|ufficiale|	false -39
none|helped|uhr|	true 29
none|helped|universiteit|	false 13
none|helped|verklaring|	false -75
none|helped|vicente|	false 46
none|helped|voix|	true 54
none|helped|vvd|	false 60
none|helped|vôlei|	false -48
none|helped|wagner|	false -81
none|helped|wandelgangen|	false 58
none|helped|wethouder|	false -79
none|helped|woordvoerder|	false -56
none|helped|y|	false -26	true 58
none|helped|zelf|	true -36
none|helped|ze|	false 34
none|helped|zij|	false 25
none|helped|zo|	false -83
none|helped|él|	false -29
none|helped|était|	true 69
none|helped|órgão|	false -25
none|helped|—|	false 95
none|herinneren|	past -14
none|heten|	past 74
none|hoffen|	present -14
none|hopen|	past -47
none|houden|	past 15
none|illustrare|	past 59
none|indicare|	present 16
none|indicar|	past 20
none|indigner|	present -6
none|indiquer|	past 29	present -73
none|informar|	past -28	present 37
none|insister|	present 30
none|insistir|	past -57	present -47
none|interroger|	past 52	present 46
none|inverted|	judging 11	other -15	past 19	present 49	saying 35
none|invitare|	past -79	present -21
none|invitar|	past -38
none|invocare|	present -26
none|invoquer|	present -21
none|ironiser|	past 34	present 34
none|ironizar|	past 85	present 22
none|jubiler|	present 53
none|judging|	participle -26	past 14
none|juger|	present -6
none|jurar|	present 39
none|jurer|	present -68
none|justificar|	past 31
none|justifier|	past 61
none|klagen|	past -37
none|kritisieren|	past -31	present 22
none|kündigen|	past -45
none|lachen|	past 71	present 73
none|lamentare|	present -54
none|lamentar|	past 7	present -33
none|lancer|	present 50
none|lassen|	past 20
none|laten|	past -11
none|laut|	source 20
none|leer|	past 69
none|leggen|	past -13
none|leggere|	past 12
none|lehnen|	past 57
none|lembrar|	past 35	present -54
none|ler|	past 61
none|limitar|	past -37
none|lire|	past 78
none|llamar|	past 51	present 62
none|loben|	past -30	present 103
none|loven|	past -17
none|luiden|	past -55
none|lâcher|	present 44
none|mahnen|	past -71	present 92
none|mandar|	past 62
none|manifestar|	past 37
none|manter|	past 28
none|meedelen|	past 55
none|meinen|	past 45	present 16
none|melden|	past -15	present 74
none|minacciare|	present 32
none|mostrar|	past 63
none|nach|	source -20
none|na|	source 8
none|negare|	present -16
none|negar|	past -40	present -20
none|negated|	true 127
none|nennen|	past 45
none|noemen|	past 94
none|noter|	past 53	present -59
none|notieren|	past 62
none|ofrecer|	past 9
none|ontkennen|	past -17
none|oordelen|	past 6
none|opinar|	past -55	present 43
none|opposer|	past 13
none|osservare|	present -41
none|overwegen|	past -29
none|para|	source 15
none|parlare|	past 59	present 97
none|parler|	past 80
none|par|	source 54
none|perguntar|	past -55	present 52
none|per|	source 27
none|pester|	present 35
none|plaider|	past 55	present -78
none|plaisanter|	past 47	present 32
none|pleiten|	past -53
none|pochen|	present -13
none|pointer|	present -68
none|pour|	source 43
none|precisare|	past -23	present -41
none|precisar|	past -12	present 19
none|preferir|	past 18
none|preguntar|	past -10	present 79
none|prevedere|	past -22
none|prijzen|	past 51
none|proclamare|	past 42	present -35
none|prometer|	present -11
none|promettere|	past -34
none|promettre|	past -11
none|proporre|	past -25
none|propor|	past 16
none|proposer|	present 13
none|protestare|	past -41	present 75
none|protestar|	past -26	present 64
none|protester|	present 27
none|préciser|	participle 22	past -73	present -50
none|préconiser|	present -51
none|préférer|	past 62
none|prévenir|	past -55
none|prévoir|	past 18
none|publicar|	past 83	present 40
none|puntualizar|	past -62
none|qualifier|	past 45	present 37
none|queixar|	past -7	present 33
none|quejarse|	past -61
none|querer|	past 21
none|raccomandare|	present -59
none|raccontare|	past -52
none|raconter|	past 79
none|rappeler|	participle -97
none|rapporter|	present 63
none|raten|	past -28
none|razonar|	present -10
none|reaccionar|	past 49
none|reageren|	past 77
none|reagieren|	past 68
none|reagire|	past 51
none|reagir|	past 62
none|rebater|	past -6
none|rechazar|	past 23
none|rechnen|	past -29	present -75
none|recibir|	past 43
none|recitare|	present 59
none|reclamar|	past -9	present 24
none|recomendar|	past -46	present -34
none|recommander|	present -16
none|reconhecer|	past -15
none|reconnaître|	past -7
none|reconocer|	past -8	present 13
none|recordar|	past 6	present -49
none|recusar|	past -11	present 74
none|redouter|	present -6
none|referir|	past -9
none|refuser|	past 10	present 68
none|registar|	past 16
none|registrar|	past 73
none|regretter|	participle -74	past 20	present -69
none|rejeitar|	past -48
none|rekenen|	past -12
none|relatar|	past -22
none|relative|	past 45	present -51	saying 6	thinking 54
none|relever|	past -11
none|remeter|	past 47
none|repetir|	past 59
none|replicar|	past 9	present -28
none|reportar|	present 7
none|reprendre|	past 70
none|reprochar|	past 23
none|reprocher|	present -20
none|respingere|	past 32
none|responder|	past -42	present 51
none|ressaltar|	past -42
none|ressalvar|	past -50
none|resumir|	past 46	present 59
none|retrucar|	past -48
none|revelar|	past -80
none|revendiquer|	present -18
none|ribadire|	past -39
none|ribattere|	past 24
none|riconoscere|	past 25
none|ricordare|	past -18	present 24
none|ridere|	past 71
none|riferire|	past -15
none|ringraziare|	past 46	present 47
none|rire|	past 58
none|rir|	past 56
none|rispondere|	past 12
none|ritenere|	past -73
none|roepen|	past -26
none|rufen|	past -22
none|räumen|	past 31
none|réagir|	past 63
none|réclamer|	past -26	present -6
none|récuser|	present 10
none|réjouir|	past -40
none|répliquer|	past 29
none|répondre|	past 12
none|répéter|	past 15
none|résumer|	present 52
none|rétorquer|	past -45
none|saber|	past -11
none|sagen|	past -13	present 55
none|saludar|	past -19
none|saluer|	past 74	present 40
none|salutare|	past 45	present 55
none|sapere|	past -36
none|saying|	participle 10
none|scherzare|	present 37
none|schildern|	present 65
none|schreiben|	past 33
none|scrivere|	past 30
none|scusare|	present 70
none|secondo|	source -32
none|segnalare|	past -27
none|segundo|	source -28
none|según|	source -23
none|sehen|	past 19
none|selon|	source -31
none|sentenciar|	past 58
none|señalar|	past -16	present -56
none|shared|	judging -17	other 77	participle 11	past -39	present -11	saying -14	thinking -85
none|si|	source -41
none|sluiten|	past 9
none|smentire|	past -44
none|sollecitare|	present -19
none|sommen|	past -61
none|sottolineare|	present -25
none|souhaiter|	past 85	present -20
none|souligner|	present -16
none|soupçonner|	present -85
none|sourire|	past 36
none|souri|	past 43
none|so|	source 25
none|spotten|	present -36
none|sprechen|	past 98
none|spreken|	past 88
none|staan|	past 27
none|staat|	source 42
none|stando|	source 10
none|stehen|	past 122
none|stellen|	past 16
none|stimare|	present -31
none|sturen|	past 10
none|subject|name|	judging -7	other -22	source -27	thinking -7
none|subject|noun|	judging 22	other 25	saying 22	source 35	thinking 11
none|subject|pronoun|	saying -30	source -23	thinking 31
none|subrayar|	past -27
none|sugerir|	past 27
none|suggérer|	past -33
none|sustentar|	past -18	present 59
none|tabler|	present -58
none|tachar|	past 49
none|tagliare|	present 52
none|teilen|	past -34
none|telefonar|	past 49
none|temer|	present -60
none|tempérer|	past 12
none|thinking|	past 17	present -18
none|tildar|	past 51
none|toelichten|	past 80
none|tonen|	past 59
none|to|false|	past 11
none|trancher|	past 63
none|trekken|	past 49
none|trouver|	past 81	present -46
none|témoigner|	present 22
none|vatten|	past 96
none|verklaren|	past -50
none|verlangen|	past 56	present -83
none|verlauten|	present -56
none|vermissen|	present 77
none|vermuten|	present -52
none|verraten|	past -48
none|versichern|	past -55	present -42
none|versprechen|	past -37
none|verteidigen|	past -10	present 54
none|verwachten|	past -27
none|verweisen|	past -12
none|verwerpen|	past 9
none|verwijten|	past 6
none|verzekeren|	past 11
none|ver|	past 34
none|vinden|	past -39
none|voegen|	past -46
none|voir|	past 71
none|volere|	past 6
none|volgens|	source 6
none|vouloir|	past 62
none|waarschuwen|	past -30
none|warnen|	past -111	present -8
none|weigeren|	past -14
none|werfen|	past -53
none|weten|	past -10
none|widersprechen|	past 34
none|wijzen|	past 23
none|willen|	past 12
none|wissen|	past 53
none|wollen|	past -10
none|würdigen|	past -35
none|zanjar|	past 6
none|zeggen|	past -19
none|zeigen|	past 85
none|zien|	past 15
none|zitieren|	present 64
none|zo|	source 32
none|à|	source 15
none|äußern|	past -29	present 51
none|écrire|	past 40
none|étrangler|	present 21
none|évoquer|	past 32
start|after|	accuser -42	advertir -32	affermare 23	affirmer -36	afirmar -28	aggiungere 53	asegurar 16	assicurare 25	assurer 26	avvertire 44	betogen 42	brincar -12	bromear -27	comentar -16	commentare -28	commenter -27	confier -44	confirmar -66	confirmer -71	contar 15	criticar -37	decir -48	declarar -37	dire -29	dizer -40	déclarer -23	erklären -40	erläutern 25	erzählen 27	escrever 41	explicar 6	expliquer -12	exposer -64	faire_valoir 42	garantir -14	indiquer -43	informar 28	interroger -23	ironiser -25	ironizar -27	lamentar -39	lamentarse -23	lancer -29	lire -17	lâcher -41	observer -36	perguntar -27	pester -30	plaisanter -26	protestar -33	protester -20	prévenir -12	queixar -27	raccontare -43	raconter -12	rappeler 65	reclamar -32	reconnaître -75	reconocer -38	recordar 32	regretter -60	relatar 10	responder -46	resumir -25	ricordare -8	riferire 46	réagir -17	résumer -21	sagen 8	scrivere 7	sentenciar -23	señalar 41	souffler -33	spiegare 24	teilen 43	témoigner -30	unlisted -45	vertellen -7	étrangler -24
start|after|accuser|	none -58
start|after|adverb|auxiliary|	saying 7
start|after|adverb|	determiner 71	preposition -62	verb-saying -15
start|after|adverb|none|	saying 14
start|after|adverb|verb|	saying -20
start|after|advertir|	none -45
start|after|affermare|	none 36
start|after|affirmer|	none -49
start|after|afirmar|	none -39	preposition -57	word -74
start|after|aggiungere|	none 71
start|after|asegurar|	none 22
start|after|asks|false|	marks 37	none -6	verb -20
start|after|assicurare|	none 33	word 19
start|after|assurer|	auxiliary 43	none 17	word 26
start|after|auxiliary|	determiner 61	preposition 51	pronoun 47	word 82
start|after|auxiliary|marks|	saying 81
start|after|auxiliary|none|	saying 101
start|after|auxiliary|verb|	saying -22
start|after|avvertire|	none 36
start|after|away|2|	coordinator -40	preposition -77	word -64
start|after|away|3|	adverb 24	auxiliary 71	coordinator 39	determiner 22	preposition 53	pronoun -31	subordinator 19	that -29	verb-saying -39	word 94
start|after|away|4|	adverb 9	auxiliary 41	capital -60	coordinator -48	determiner -31	preposition 9	pronoun 36	subordinator -59	that -8
start|after|away|5|	auxiliary 56	coordinator 43	determiner -57	preposition -41	that -11	word -6
start|after|away|6|	auxiliary 78	capital -72	coordinator -48	determiner -20	preposition -46	subordinator 39	that -66	verb-saying -53	word -42
start|after|betogen|	none 49
start|after|brincar|	none -18
start|after|bromear|	none -39	preposition -25
start|after|capital|	capital -62	determiner -58	preposition -38
start|after|capital|none|	saying -86
start|after|comentar|first|	de -8
start|after|comentar|	none -16	preposition -9	word -24
start|after|commentare|	none -34	word -19
start|after|commenter|	none -30
start|after|confier|	none -51	word -25
start|after|confirmar|	none -92
start|after|confirmer|	none -95
start|after|contar|first|	que -13
start|after|contar|	that -13	verb 34	word 34
start|after|coordinator|	adverb 50	determiner -60	preposition -40	verb-saying -62	word 45
start|after|coordinator|auxiliary|	saying 56
start|after|coordinator|none|	saying 27
start|after|coordinator|verb|	saying -83
start|after|criticar|	none -48
start|after|decir|	coordinator -46	none -62	preposition -17	verb -23	word -26
start|after|decir|first|	y -46
start|after|declarar|	none -37	preposition -27
start|after|determiner|	auxiliary -54	capital -39	determiner -80	preposition -87	word 21
start|after|determiner|auxiliary|	saying -23
start|after|determiner|marks|	saying -11
start|after|determiner|none|	saying -36
start|after|determiner|verb|	saying 55
start|after|de|	adverb 74	auxiliary 38	capital -36	determiner -14	judging 42	other -42	preposition -37	pronoun -29	saying 27	word 33
start|after|de|away|2|	saying -40
start|after|de|away|3|	saying 75
start|after|de|away|4|	saying -22
start|after|de|away|5|	judging 48	saying 13
start|after|de|away|6|	saying -15
start|after|de|direct|	saying -71
start|after|de|inverted|	judging 42	other -42	saying 66
start|after|de|mood|	no -7	yes 88
start|after|dire|	coordinator 35	none -57	preposition -40	that -15	word -80
start|after|dire|first|	che -15	et 39
start|after|dizer|first|	de -16	em -7	que -12
start|after|dizer|	none -45	preposition -56	that -12	word -70
start|after|déclarer|	none -22	preposition -18	word -28
start|after|ending|58|	word -52
start|after|ending|79|	word -23
start|after|ending|9|	word -65
start|after|ending|al|	preposition -12
start|after|ending|au|	preposition -42
start|after|ending|a|	preposition 15
start|after|ending|be|	auxiliary 39
start|after|ending|ce|	word -57
start|after|ending|da|	preposition -37	word -81
start|after|ending|de|	auxiliary 17	preposition -57
start|after|ending|di|	preposition 24
start|after|ending|do|	preposition -43	verb-saying -46	word -88
start|after|ending|du|	determiner -40
start|after|ending|ef|	word -35
start|after|ending|ei|	auxiliary 31
start|after|ending|el|	preposition 17
start|after|ending|em|	preposition -60
start|after|ending|en|	coordinator 45	preposition -69	word 39
start|after|ending|er|	adverb 65	determiner -18	pronoun -33	word -86
start|after|ending|et|	coordinator 36
start|after|ending|e|	coordinator -15
start|after|ending|fe|	word 11
start|after|ending|he|	that -46
start|after|ending|ia|	word -77
start|after|ending|ie|	determiner -64
start|after|ending|in|	capital -56	preposition -61
start|after|ending|io|	word -30
start|after|ending|is|	auxiliary 37
start|after|ending|já|	adverb 18
start|after|ending|l'|	determiner -19
start|after|ending|la|	determiner 21
start|after|ending|le|	determiner -22	word -23
start|after|ending|lu|	word -38
start|after|ending|l’|	determiner 18
start|after|ending|ma|	preposition -59
start|after|ending|me|	pronoun -14
start|after|ending|na|	preposition -32	word -63
start|after|ending|ne|	determiner 72
start|after|ending|no|	preposition -42	word 60
start|after|ending|ns|	preposition -42
start|after|ending|nt|	verb-saying -51	word 15
start|after|ending|on|	preposition -68	word -47
start|after|ending|or|	preposition -36	word -66
start|after|ending|os|	word 40
start|after|ending|o|	determiner -62
start|after|ending|ra|	word -81
start|after|ending|re|	adverb 23	preposition -32	word -19
start|after|ending|ro|	word -55
start|after|ending|rs|	preposition -28
start|after|ending|te|	word 24
start|after|ending|to|	word -68
start|after|ending|té|	word -29
start|after|ending|ue|	subordinator -50	that -62	word -40
start|after|ending|ui|	word -92
start|after|ending|ur|	word -54
start|after|ending|us|	preposition -14
start|after|ending|à|	preposition 13
start|after|ending|ão|	word 70
start|after|ending|è|	auxiliary 33
start|after|ending|ée|	word -41
start|after|erklären|	none -42
start|after|erläutern|	auxiliary -45	no 24	none 53
start|after|erzählen|	auxiliary 27	none -27	word 26	yes 36
start|after|escrever|	none 32
start|after|es|	adverb 6	auxiliary 60	coordinator -10	determiner -90	judging -37	other -14	preposition -59	saying -36	subordinator -50	that -25	word -7
start|after|es|away|2|	saying -68
start|after|es|away|3|	saying -6
start|after|es|away|4|	judging -24	saying 39
start|after|es|away|5|	saying -64
start|after|es|away|6|	saying -117
start|after|es|direct|	saying -66
start|after|es|elided|	saying -53
start|after|es|inverted|	judging -37	other -14	saying -16
start|after|es|mood|	none -44
start|after|explicar|first|	de -44
start|after|explicar|	none 15	preposition -46	word -90
start|after|expliquer|	none -15	word -101
start|after|exposer|	none -79	word -64
start|after|faire_valoir|first|	qui -66
start|after|faire_valoir|	none 63	word 36
start|after|first|	58 -52	79 -23	9 -65	a -21	aber 57	al -66	au -42	aunque -50	auteur -51	che -46	chef -35	cheffe -44	con -48	da -37	dans -41	de -22	del 17	der -18	di 24	die -64	directrice -58	do -43	du -40	déléguée -39	e -15	em -57	en 20	entre -32	er -23	es 26	et 36	habe 26	is 37	já 18	l' -19	la 21	lors -28	l’ 18	me -14	na -32	no -42	numa -59	o -62	por -36	presidenta -57	presidente -76	présidente -64	que -62	qui -89	responsable -31	sei 31	sous -14	werde 17	à 13	è 33	élu -38
start|after|fr|	adverb -14	auxiliary -24	capital -21	judging -71	other -43	preposition 9	pronoun -6	saying -12	verb-saying -67	word -15
start|after|fr|away|2|	saying -68
start|after|fr|away|3|	saying 70
start|after|fr|away|4|	saying -53
start|after|fr|away|5|	saying -64
start|after|fr|away|6|	judging -49	saying -31
start|after|fr|direct|	saying -93
start|after|fr|inverted|	judging -57	other -43
start|after|fr|mood|	none -18
start|after|garantir|	none -18
start|after|indiquer|	auxiliary -41	none -45	verb-saying -41
start|after|informar|	none 40
start|after|interroger|	none -25	word -23
start|after|ironiser|	none -29	word -20
start|after|ironizar|	none -30	word -22
start|after|it|	auxiliary 66	capital -56	coordinator -47	judging -42	other -17	preposition 8	saying 11	that -46	verb-saying 44
start|after|it|away|3|	saying 49
start|after|it|away|4|	saying -24
start|after|it|away|5|	saying -62
start|after|it|away|6|	saying 11
start|after|it|inverted|	other -17
start|after|it|mood|	none 6
start|after|judging|	auxiliary 57	past -21	present -43	word -67
start|after|lamentarse|	none -28
start|after|lamentar|	none -39	word -25
start|after|lancer|	none -30	word -21
start|after|lembrar|	none 6
start|after|lire|	none -18
start|after|lâcher|	none -55
start|after|mood|none|	judging -59	other -31
start|after|mood|no|	judging 38	other -42	saying -9
start|after|mood|yes|	saying 85
start|after|nl|	adverb -8	auxiliary 79	determiner 26	preposition 29	saying 19	subordinator 46	word -10
start|after|nl|away|3|	saying 38
start|after|nl|away|5|	saying 43
start|after|nl|away|6|	saying 8
start|after|nl|inverted|	saying 24
start|after|nl|mood|	none 11
start|after|observer|	none -40	word -36
start|after|opening|auxiliary|	true -52
start|after|opening|capital|	false 96	true 79
start|after|opening|determiner|	false 55	true 67
start|after|opening|preposition|	false 53	true -19
start|after|opening|pronoun|	true 65
start|after|opening|quote|	false -202
start|after|opening|start|	false -42
start|after|opening|subordinator|	false 66
start|after|opening|word|	false -108
start|after|order|direct|	judging -65	saying -127
start|after|order|elided|	saying -58
start|after|order|inverted|	other -45	saying 43
start|after|other|	determiner -10	past -45	preposition -15	word -41
start|after|perguntar|	none -39
start|after|pester|	none -34	word -12
start|after|plaisanter|	none -28	word -30
start|after|preposition|auxiliary|	saying 33
start|after|preposition|	capital -94	determiner -46	preposition -58	word 14
start|after|preposition|marks|	saying 24
start|after|preposition|none|	other -15	saying -11
start|after|preposition|verb|	saying -46
start|after|pronoun|	auxiliary -35	capital -14	word -18
start|after|pronoun|auxiliary|	saying -31
start|after|pronoun|none|	saying -47
start|after|protestar|	none -41
start|after|protester|	none -20
start|after|prévenir|	none -16	preposition -34
start|after|pt|	auxiliary 66	coordinator 8	determiner 15	judging -66	other -9	preposition -40	that -46	verb-saying -51
start|after|pt|away|2|	saying -88
start|after|pt|away|3|	saying 42
start|after|pt|away|4|	other -10	saying 25
start|after|pt|away|5|	saying -79
start|after|pt|direct|	saying -81
start|after|pt|elided|	saying -78
start|after|pt|inverted|	other -9	saying 37
start|after|pt|mood|	none -11
start|after|queixar|	none -37
start|after|raccontare|	none -52	word -43
start|after|raconter|first|	qui -9
start|after|raconter|	none -13	verb -37	word -81
start|after|rappeler|	none 81	word 26
start|after|reclamar|	none -41	word -32
start|after|reconnaître|	none -107
start|after|reconocer|	none -36
start|after|recordar|	none 12
start|after|regretter|	none -83	word -57
start|after|relatar|	none -8	word 18
start|after|responder|	none -59
start|after|resumir|	none -28	word -25
start|after|ricordare|	none -9
start|after|riferire|	none 56
start|after|réagir|	none -21	word -17
start|after|résumer|	none -21	word -22
start|after|sagen|	adverb 39	auxiliary -38	capital -33	determiner 24	no -21	none 41	verb 34	word 52	yes 85
start|after|sagen|first|	der 29	die -19
start|after|saying|	auxiliary 87	capital -93	coordinator -10	determiner -7	past -6	present 30	pronoun -35	that -24	verb-saying -12	word 19
start|after|saying|ending|58|	word -45
start|after|saying|ending|79|	word -23
start|after|saying|ending|al|	preposition -12
start|after|saying|ending|au|	preposition -42
start|after|saying|ending|a|	preposition 15
start|after|saying|ending|be|	auxiliary 39
start|after|saying|ending|ce|	word -57
start|after|saying|ending|da|	preposition -37	word -81
start|after|saying|ending|de|	auxiliary 17	preposition -61
start|after|saying|ending|di|	preposition 25
start|after|saying|ending|do|	preposition -44	verb-saying -46	word -88
start|after|saying|ending|du|	determiner -40
start|after|saying|ending|ef|	word -35
start|after|saying|ending|ei|	auxiliary 22
start|after|saying|ending|el|	preposition 17
start|after|saying|ending|em|	preposition -60
start|after|saying|ending|en|	coordinator 45	preposition -69	word 39
start|after|saying|ending|er|	adverb 65	determiner -18	pronoun -33	word -92
start|after|saying|ending|et|	coordinator 36
start|after|saying|ending|fe|	word 11
start|after|saying|ending|he|	that -46
start|after|saying|ending|ia|	word -77
start|after|saying|ending|ie|	determiner -60
start|after|saying|ending|in|	capital -56	preposition -61
start|after|saying|ending|io|	word -30
start|after|saying|ending|is|	auxiliary 37
start|after|saying|ending|já|	adverb 18
start|after|saying|ending|l'|	determiner -19
start|after|saying|ending|la|	determiner 21
start|after|saying|ending|le|	determiner -22	word -23
start|after|saying|ending|lo|	determiner 15
start|after|saying|ending|lu|	word -39
start|after|saying|ending|l’|	determiner 18
start|after|saying|ending|ma|	preposition -59
start|after|saying|ending|me|	pronoun -14
start|after|saying|ending|na|	preposition -32	word -63
start|after|saying|ending|ne|	determiner 72
start|after|saying|ending|no|	preposition -42	word 60
start|after|saying|ending|ns|	preposition -43
start|after|saying|ending|nt|	verb-saying -51	word 15
start|after|saying|ending|on|	preposition -68	word -47
start|after|saying|ending|or|	preposition -36	word -68
start|after|saying|ending|os|	word 40
start|after|saying|ending|o|	determiner -62
start|after|saying|ending|ra|	word -82
start|after|saying|ending|re|	adverb 23	preposition -32	word -19
start|after|saying|ending|ro|	word -53
start|after|saying|ending|rs|	preposition -28
start|after|saying|ending|te|	word 25
start|after|saying|ending|to|	word -68
start|after|saying|ending|té|	word -29
start|after|saying|ending|ue|	that -62	word -40
start|after|saying|ending|ui|	word -92
start|after|saying|ending|ur|	word -54
start|after|saying|ending|us|	preposition -14
start|after|saying|ending|à|	preposition 13
start|after|saying|ending|ão|	word 70
start|after|saying|ending|è|	auxiliary 33
start|after|saying|ending|ée|	word -41
start|after|saying|first|	58 -45	79 -23	a -21	aber 57	al -66	au -42	auteur -51	che -46	chef -35	cheffe -44	con -47	da -37	dans -41	de -23	del 17	der -18	di 25	die -60	directrice -58	do -44	du -40	déléguée -39	em -57	en 20	entre -32	er -23	es 26	et 36	habe 26	is 37	já 18	l' -19	la 21	lo 15	lors -28	l’ 18	me -14	na -32	no -42	numa -59	o -62	por -36	presidenta -57	presidente -76	présidente -64	que -62	qui -90	responsable -31	sei 22	sous -14	werde 17	à 13	è 33	élu -39
start|after|scrivere|	none -20
start|after|sentenciar|	none -26
start|after|señalar|	none 67
start|after|souffler|	none -37
start|after|spiegare|	auxiliary 19	none 35	word 14
start|after|subordinator|	determiner -12	verb-saying -50
start|after|teilen|	no 43
start|after|that|	auxiliary -26	determiner -42	preposition -62	verb-judging -39	verb-saying -21	word -38
start|after|that|auxiliary|	saying -18
start|after|that|marks|	saying 9
start|after|that|none|	saying -36
start|after|that|verb|	saying -42
start|after|témoigner|	none -33	word -33
start|after|unlisted|	determiner -10	no -42	none -48	preposition -15	word -41
start|after|verb-saying|auxiliary|	saying -46
start|after|verb-saying|	determiner 44	preposition -34	that -75
start|after|verb-saying|marks|	saying -13
start|after|verb|false|auxiliary|	judging -57	saying -29
start|after|verb|false|marks|	saying 15
start|after|verb|false|none|	judging -9	other -15	saying -28
start|after|verb|false|verb|	judging -43	saying -22
start|after|verb|true|auxiliary|	saying 35
start|after|verb|true|marks|	saying 56
start|after|verb|true|none|	other -56	saying 88
start|after|verb|true|verb|	saying 16
start|after|vertellen|	auxiliary 33	determiner -23	none -33
start|after|vertellen|first|	die -23
start|after|words|10-15|false|	none 42
start|after|words|10-15|true|	auxiliary 37
start|after|words|1|false|	auxiliary -106	marks -98	none -123	verb -120
start|after|words|2|false|	auxiliary 54	marks 28	none 69	verb -7
start|after|words|2|true|	none 89
start|after|words|3|false|	marks 87	none 17
start|after|words|3|true|	none -21
start|after|words|4-5|false|	marks 77	none 38	verb 6
start|after|words|4-5|true|	auxiliary 48	none 27
start|after|words|6-9|false|	auxiliary -27	marks -66	none -34	verb -61
start|after|words|6-9|true|	auxiliary -7	marks -8	none 70	verb 8
start|after|word|	, -116	auxiliary 38	capital -27	coordinator -63	determiner 33	preposition -39	pronoun 31	stop -117	verb-saying -58	word 14
start|after|word|auxiliary|	saying 37
start|after|word|marks|	saying 26
start|after|word|none|	judging -49	other -41	saying -10
start|after|word|verb|	saying 46
start|after|zeggen|	auxiliary 95	coordinator -45	determiner 28	none -21	word -15
start|after|zeggen|first|	en -45
start|after|étrangler|	none -23	word -24
start|before|(|auxiliary|	source -16
start|before|(|	capital -27
start|before|-|	capital -32
start|before|-|none|	preposition -57	source -33
start|before|	aankondigen -20	accusare -23	accuser -39	achar -16	acusar -47	adelantar -25	adiantar -7	admitir -53	advertir -70	afficher -13	affirmer 38	afirmar 48	ajouter 38	aldus 41	alegar 33	ammettere 49	annoncer 7	annunciare -77	antworten -56	anunciar -77	apelar -32	apontar -30	appeler -71	apprendre -32	asegurar -49	asentir -27	assegurar -8	assicurare -53	atribuir -49	attendre -22	avancer 26	avanzar -19	avisar 31	avouer -49	avvertire 21	beloven 28	benadrukken 18	berichten 57	bestätigen -35	beteuern -11	betogen 37	betonen 60	bevestigen -14	bezeichnen -26	bitten -22	blijven -55	calcular 25	calificar -22	celebrar -27	chamar -18	chiarire 31	citar -32	classificar -30	comemorar -46	comentar -44	comunicar -21	comunicare 30	concedere -34	confermare 21	confessar -43	confier -10	confirmar -74	confirmer -29	considerar -28	contar -58	contestar -55	contestare -61	contester -49	contrapor -6	così -22	criticar -45	croire -12	culpar -19	d' 26	de -7	decir 13	declarar -47	defender -73	definire -16	demander -92	denken -14	denunciar -26	descartar -53	desmentir -32	destacar -24	dire -14	dixit -9	dizer 20	drohen -30	décrire -34	défendre -31	démentir -48	dénoncer 33	elogiar -28	entgegnen 8	ergänzen 25	erinnern 31	erklären 7	erläutern 42	erzählen -6	escludere -55	escrever 30	escusar -53	esperar -16	espérer -54	estimer 37	evitar -20	exclure -29	excuser -37	exiger -55	exigir -56	explicar 24	expliquer 43	falar -30	felicitar -61	finden 19	fragen 40	féliciter -45	garantir 15	garantire -12	geben -19	geven -78	giurare -76	heißen -15	heißt 37	heten 19	houden -54	indicar -27	indiquer 20	informar 32	inquiéter -20	invitar -23	invitare -50	jurer 28	justificar -42	klinken -21	kritisieren 68	kündigen 23	lamentar -54	lamentarse -20	lassen 52	laten -44	laut -70	leer -48	lembrar -58	ler -24	limitar -18	llamar -28	mahnen -59	mandar -29	manter -41	meinen -24	melden 25	mostrar -56	nach -78	negar -59	negare -48	nennen -26	noemen -31	noter -38	ontkennen -32	opmerken -14	par -54	para -62	parlare -21	parler -16	pedir -70	per -53	perguntar -15	plaider -53	pointer -31	pour -71	precisar 13	preferir -49	prever -47	proclamare -54	prometer -51	promettere -49	promettre -7	proponer -41	proposer -54	préciser 27	prévenir 51	prévoir -52	publicar -26	queixar -31	querer -14	raccontare 35	raconter -31	rappeler 12	rechnen 80	reclamar -39	reconhecer -22	reconnaître -29	reconocer -38	recordar -51	recusar -18	redouter -23	refuser -21	regretter 40	rejeitar -35	rejeter -19	relever -48	remeter -39	replicare -15	reprendre -44	responder 15	resumir -32	revelar 37	ribattere -39	riconoscere -59	ricordare -42	riferire 21	ringraziare -34	rire -25	rispondere -19	rivendicare -46	räumen -27	réagir -45	réclamer -68	répondre -42	saber -22	sagen -23	saluer -31	sapere 27	schreiben -17	scrivere -47	secondo -19	selon 20	señalar -14	si 41	so 7	sommen 58	sostener -8	sostenere 38	sottolineare -48	souffler 35	souhaiter -22	souligner 55	soutenir -86	souvenir -32	spiegare -23	sprechen -26	spreken -64	staan 9	staat -42	stando -42	stehen -32	stellen -40	sustentar -13	teilen 14	tempérer 27	trouver -33	unlisted 6	valorar -36	vatten -34	ver -26	verklaren 55	verlangen -63	verraten 6	versichern 9	versprechen 31	verweisen -64	verzekeren 63	vinden 27	voir -14	volgens -19	vouloir -24	vragen -66	werfen -17	weten -35	wijzen -60	willen -19	zeigen -43	zien -40	zo 7	äußern -35	écrire -18	évaluer -12	évoquer -34
start|before|aankondigen|	none -28
start|before|according|source|auxiliary|	( -63	, 38	: -54	adverb -32	determiner -61	preposition 9	stop -19	verb-saying 29	word 24
start|before|according|source|marks|	stop 31
start|before|according|source|none|	( -42	, -20	: -67	; -25	adverb 41	auxiliary -34	coordinator -76	determiner -38	end -41	preposition -21	pronoun 43	stop 7	that -27	word -88
start|before|according|source|verb|	( -34	, -79	determiner -61	preposition -90	quote 29	stop 36	verb-saying -40	word 31
start|before|accusare|	determiner -23	none -29	preposition -15
start|before|accuser|	determiner -30	none -42	preposition -34
start|before|accuser|first|	le -27
start|before|achar|	determiner -17	none -17
start|before|achar|first|	o -16
start|before|acusar|	adverb -14	capital -41	determiner -16	none -62	preposition -44
start|before|acusar|first|	o -13
start|before|adelantar|	none -25
start|before|adiantar|	none -10	preposition -7	that -7
start|before|admettre|	determiner -58	none -16
start|before|admitir|	determiner -51	none -68	preposition -50	word -7
start|before|admitir|first|	el -12	o -54
start|before|advertir|	capital -29	determiner -13	none -96	preposition -23
start|before|afficher|	determiner -13	none -16
start|before|affirmer|	determiner 56	none 43	preposition 44	word -27
start|before|affirmer|first|	le 53
start|before|afirmar|	capital 28	determiner 15	none 58	preposition -42	that -25	verb 34
start|before|afirmar|first|	em -32	o 36
start|before|ajouter|	none 47
start|before|aldus|	none 54
start|before|alegar|	none 48	preposition -23	that -21
start|before|alertar|	none 13	preposition -40
start|before|ammettere|	determiner 32	none 51	preposition 20
start|before|ammettere|first|	il -86
start|before|annoncer|	auxiliary -58	capital 23	determiner 14	none 41	preposition 30	stop -34	word -42
start|before|annoncer|first|	le -29	paris 26
start|before|annunciare|	determiner -76	none -95
start|before|annunciare|first|	il -35
start|before|antworten|	determiner 6	yes -56
start|before|antworten|first|	das 6
start|before|anunciar|	capital -27	determiner -47	none -89	preposition -57	stop -53	that -10
start|before|anunciar|first|	el -22	la -31	o -50
start|before|apelar|	none -38	preposition -17
start|before|apontar|	capital -61	none -42
start|before|appeler|	capital -46	determiner -56	none -94	preposition -40
start|before|appeler|first|	le -30
start|before|apposed|saying|none|	determiner -61	preposition -49	stop -73	that -21	word -42
start|before|apposition|judging|none|	adverb -21	determiner -30	preposition -26	pronoun -32	that -25	word -21
start|before|apposition|saying|auxiliary|	preposition -31
start|before|apposition|saying|none|	, -61	adverb -32	determiner -68	preposition -75	pronoun -70	stop -93	that -31	word -65
start|before|apposition|saying|verb|	determiner -25	that -39
start|before|apposition|thinking|none|	adverb -18	determiner -30	preposition -34	pronoun -43	that -28	word -26
start|before|apprendre|	determiner -32	none -47
start|before|asegurar|	determiner -11	none -53	preposition -34	that -8
start|before|asegurar|first|	el -9
start|before|asentir|	none -33	preposition -27
start|before|asks|false|	auxiliary 24	marks -15	none -19	verb -11
start|before|assegurar|	none -9	preposition -8	that -8
start|before|assicurare|	determiner -24	none -76	that -6
start|before|assicurare|first|	il -12
start|before|assurer|	determiner -31	none -35	preposition -32	stop -29	that -10	word -15
start|before|assurer|first|	dans -26	la -61	l’ 35
start|before|atribuir|	determiner -14	none -63	preposition -17
start|before|atribuir|first|	la -18	o -15
start|before|attendre|	none -28
start|before|auxiliary|	capital -69	determiner 18	word 14
start|before|auxiliary|none|	, 61	judging -48	preposition -84	saying 29	source -83	stop -69	that -21	word -38
start|before|auxiliary|verb|	saying -14
start|before|avancer|	none 11
start|before|avanzar|	none -21
start|before|avisar|	determiner -44	none 24	that -13
start|before|avouer|	determiner -43	none -72
start|before|avvertire|	none 31	preposition 21	that -9
start|before|away|3|	capital 23	determiner -46	preposition -79	pronoun -59
start|before|away|4|	capital 29	determiner 16	preposition -87	pronoun 47
start|before|away|5|	auxiliary -26	capital -64	determiner 61	preposition -7	pronoun 50	that -23	word -35
start|before|away|6|	( -27	- -15	auxiliary -7	capital -16	coordinator 12	determiner -19	preposition -6	pronoun 15	quote -59	subordinator -32	that 24	word -9
start|before|before|	 -76	. 11	: 27	; 26	? 52	start -53
start|before|beloven|	none 30
start|before|benadrukken|	none 26
start|before|berichten|	auxiliary 39	determiner 48	no 39	yes 39
start|before|bestätigen|	determiner -65	no -65
start|before|beteuern|	auxiliary 56	determiner -16	stop 56
start|before|betogen|	none 37
start|before|betonen|	auxiliary 60	preposition 36	yes 60
start|before|bezeichnen|	determiner -28	no -26	none -29
start|before|bezeichnen|first|	die -29
start|before|bitten|	no -22
start|before|blijven|	capital -48	determiner -21	none -76	preposition -30	word -37
start|before|blijven|first|	de -19
start|before|calcular|	determiner 35	none 38	preposition -72
start|before|calcular|first|	el -59
start|before|calificar|	capital -43	determiner -16	none -23	preposition -17
start|before|calificar|first|	su -8
start|before|capital|	( -79	, -29	- 43	adverb -10	capital -146	coordinator -22	determiner 25	preposition 21	pronoun 63	quote -61	verb-judging -70	verb-saying -17	verb-thinking -75	word 46	– -95	— -60
start|before|capital|auxiliary|	, -6	: -69	adverb 6	capital -19	determiner -30	saying -12	source 14	stop -8	word -43
start|before|capital|marks|	preposition -83	saying -21	source 28
start|before|capital|none|	( 11	, -56	: -68	; -44	adverb -25	auxiliary -37	coordinator -21	determiner -17	end -8	judging 7	preposition 27	pronoun -48	saying -6	source -59	stop -7	subordinator -45	that -49	thinking -41	verb-saying -16	word -36
start|before|capital|verb|	, 6	determiner -43	end -61	judging -31	preposition -10	pronoun -25	quote -52	saying 20	source -43	stop 48	word -46
start|before|celebrar|	determiner -26	none -34	preposition -36
start|before|celebrar|first|	el -22
start|before|chamar|	none -18	preposition -17
start|before|chiarire|	none 45
start|before|chiedere|	capital 29	determiner -98	preposition -79	stop 32
start|before|chiedere|first|	l’ -77
start|before|citar|	none -38
start|before|classificar|	none -39
start|before|comemorar|	determiner -44	none -63
start|before|comemorar|first|	o -44
start|before|comentar|	none -64
start|before|comunicare|	none 43
start|before|comunicar|	determiner -21	none -22
start|before|concedere|	none -48
start|before|confermare|	capital 46	determiner -93
start|before|confermare|first|	il -59
start|before|confessar|	none -64
start|before|confier|	none -13	stop -9
start|before|confirmar|	determiner -60	none -89	preposition -60	stop -66
start|before|confirmar|first|	o -58
start|before|confirmer|	, 35	capital -88	none -24	word -75
start|before|confirmer|first|	le 43
start|before|considerar|	determiner -21	none -34	preposition -28	that -19
start|before|considerar|first|	o -19
start|before|contar|	, -41	capital -33	determiner -60	none -63	preposition -12	that -7	verb -33
start|before|contar|first|	a -21	el -42	uma -32
start|before|contestare|	determiner -48	none -80	stop -57
start|before|contestare|first|	l’ -42
start|before|contestar|	determiner -15	none -77	preposition -50	that -9
start|before|contester|	determiner -48	none -68	preposition -46
start|before|contrapor|	none -6	that -6
start|before|così|	, -22	capital -22	none -22	verb -22
start|before|così|first|	non -22
start|before|criticar|	none -63	stop -44
start|before|croire|	none -16
start|before|culpar|	determiner -18	none -26
start|before|culpar|first|	o -17
start|before|decir|	capital -62	determiner 21	marks 47	none -12	preposition -58	that -12
start|before|decir|first|	el 36
start|before|declarar|	determiner -53	none -60	preposition -31
start|before|declarar|first|	o -47
start|before|defender|	determiner -39	none -103	preposition -60
start|before|definire|	determiner -16	none -20
start|before|demander|	determiner -69	none -108	preposition -36	stop -67	that -17	verb -60
start|before|demander|first|	la -33	le -35	sa -40
start|before|denken|	none -19
start|before|denunciar|	determiner -26	none -37
start|before|descartar|	determiner -29	none -70	that -7
start|before|descartar|first|	el -27	la -19
start|before|desmentir|	none -46
start|before|destacar|	determiner -24	none -27
start|before|determiner|	adverb 42	auxiliary 26	determiner -89	preposition -51	quote 20	verb-judging -72	verb-saying -95
start|before|determiner|auxiliary|	( -54	, 42	: -52	; 57	judging 36	preposition -9	saying 46	stop 29	word 40
start|before|determiner|marks|	, 51	preposition 49	saying 34	source -41
start|before|determiner|none|	( -40	: -69	; -61	adverb -13	auxiliary -63	coordinator 30	determiner -117	end -44	judging -73	other -91	preposition -18	quote -32	saying -54	source 50	stop -8	subordinator -79	that -34	thinking -48	verb-saying -78	word -21
start|before|determiner|verb|	( -34	, -55	adverb -92	determiner -35	judging -73	preposition 10	quote 9	source -15	stop 35	that -39	verb-saying -39	word 48
start|before|de|apposition|	judging -25	saying -100	thinking -37
start|before|de|away|3|	saying -29	source -26
start|before|de|away|4|	saying 40	source 26
start|before|de|away|5|	judging 33	saying 65	source -56
start|before|de|away|6|	judging -6	source 17	thinking -37
start|before|de|	determiner 7	judging 10	other 22	preposition -27	pronoun 24	saying 15	subordinator 21	thinking -37	word 7
start|before|de|direct|	judging -55	saying -111
start|before|de|inverted|	judging 14	other 22	saying 44
start|before|de|mood|	no -61	yes 73
start|before|direct|judging|auxiliary|	preposition -34
start|before|direct|judging|none|	adverb -11	determiner -30	preposition -20	word -49
start|before|direct|judging|verb|	preposition -22
start|before|direct|saying|auxiliary|	determiner 15	word -50
start|before|direct|saying|none|	, -106	adverb -77	determiner -50	end -83	preposition -76	pronoun -29	stop -86	subordinator -28	that -25	word -76
start|before|direct|saying|verb|	: -37	determiner -36	end -60	preposition -69	pronoun -69	quote -58	that -48	word -63
start|before|direct|thinking|none|	adverb -20	determiner -20	preposition -12
start|before|dire|	, -49	auxiliary 20	capital -87	none -31	preposition -56	pronoun -45	quote -42	stop 35	verb 11	word -17
start|before|dire|first|	il -54	l' -65	le -89	l’ 47
start|before|dixit|	none -10	stop -9
start|before|dizer|	auxiliary 37	capital -76	preposition 35	that -70	verb 35	word -9
start|before|dizer|first|	a -69	em -28	o -62
start|before|drohen|	capital -30	no -30
start|before|décrire|	capital -34	none -44
start|before|défendre|	determiner -63	none -65
start|before|démentir|	determiner -45	none -54	preposition -13
start|before|dénoncer|	determiner 32	none 23
start|before|d’|	determiner 25	none 24	stop -18
start|before|elogiar|	determiner -26	none -30	preposition -29
start|before|elogiar|first|	el -21
start|before|ending|(|	( -27
start|before|ending|-|	- -15
start|before|ending|05|	word -33
start|before|ending|15|	word 28
start|before|ending|20|	word 25
start|before|ending|ad|	capital -22
start|before|ending|al|	capital -11	preposition -33
start|before|ending|an|	capital -45	pronoun 35
start|before|ending|ao|	preposition -29
start|before|ending|ar|	capital -11	determiner -45
start|before|ending|as|	capital -25	determiner 49	preposition -45
start|before|ending|at|	that 31
start|before|ending|au|	preposition -71
start|before|ending|a|	auxiliary -58	preposition -14
start|before|ending|ca|	capital -14
start|before|ending|ce|	capital -76
start|before|ending|ch|	capital -43
start|before|ending|c’|	capital -24
start|before|ending|da|	capital -76	preposition -58
start|before|ending|de|	capital 29	determiner 15	preposition -74
start|before|ending|di|	capital -80
start|before|ending|do|	capital -69	preposition -23
start|before|ending|ei|	preposition -15	pronoun -63
start|before|ending|el|	capital -87	determiner -44	preposition -23
start|before|ending|em|	preposition 6
start|before|ending|en|	capital 46	determiner 8	preposition 24
start|before|ending|eo|	capital -74
start|before|ending|er|	capital -8	determiner 10	preposition -15	pronoun -16
start|before|ending|es|	capital -55	determiner 8	pronoun 13
start|before|ending|et|	pronoun -9
start|before|ending|eu|	determiner 30
start|before|ending|ez|	preposition -21
start|before|ending|gé|	capital -66
start|before|ending|he|	capital 59
start|before|ending|hr|	determiner -82
start|before|ending|ia|	capital -40
start|before|ending|ie|	capital -29	determiner 15	pronoun 29	subordinator 28
start|before|ending|ij|	pronoun 12
start|before|ending|il|	determiner -26
start|before|ending|im|	preposition -57
start|before|ending|in|	capital 30	determiner 10	preposition -11
start|before|ending|io|	capital -64
start|before|ending|is|	capital -25	determiner -42	preposition 15
start|before|ending|it|	capital -80	preposition 37
start|before|ending|i|	determiner -67
start|before|ending|jn|	auxiliary -60
start|before|ending|já|	capital -54
start|before|ending|ke|	capital -61
start|before|ending|l'|	determiner 32
start|before|ending|la|	capital -72	determiner -10	preposition -67
start|before|ending|le|	capital -6
start|before|ending|li|	capital -49
start|before|ending|lo|	capital -26	determiner -49	preposition -24	pronoun -13
start|before|ending|ls|	capital -78	preposition -39	pronoun -21
start|before|ending|lt|	capital 14
start|before|ending|l’|	determiner -12
start|before|ending|ma|	determiner -36
start|before|ending|me|	capital -47	pronoun -58
start|before|ending|na|	capital -39	determiner -9	preposition -27
start|before|ending|nd|	capital -58
start|before|ending|ne|	capital 21	determiner -72
start|before|ending|nn|	subordinator -38
start|before|ending|no|	capital 16	preposition -32
start|before|ending|ns|	capital -27	preposition -30
start|before|ending|nt|	capital -91	preposition -27
start|before|ending|oa|	capital -63
start|before|ending|of|	subordinator 9
start|before|ending|oi|	auxiliary 16
start|before|ending|on|	capital 15	determiner -102	preposition -31	pronoun -18
start|before|ending|op|	preposition 9
start|before|ending|or|	capital 24	preposition 33
start|before|ending|os|	capital -66	determiner 23
start|before|ending|ou|	capital 44
start|before|ending|o|	determiner -12
start|before|ending|ra|	capital -33	preposition 34
start|before|ending|re|	capital 59	preposition -52
start|before|ending|ri|	capital -14
start|before|ending|ro|	capital -53
start|before|ending|sa|	determiner -9
start|before|ending|se|	capital 69
start|before|ending|st|	capital 48
start|before|ending|su|	determiner -64
start|before|ending|ta|	capital -22
start|before|ending|te|	capital 22
start|before|ending|ti|	capital -42
start|before|ending|to|	capital -70
start|before|ending|tá|	capital -69
start|before|ending|té|	capital -30
start|before|ending|uf|	preposition -15
start|before|ending|ul|	preposition -21
start|before|ending|um|	determiner 21	preposition -42
start|before|ending|un|	capital 47	determiner 17
start|before|ending|ur|	capital -37	determiner -28	preposition -63
start|before|ending|us|	capital 36
start|before|ending|ve|	capital -68
start|before|ending|vo|	capital -29
start|before|ending|wa|	capital -56
start|before|ending|za|	capital -54
start|before|ending|zt|	capital 39
start|before|ending||	quote -59
start|before|ending|à|	preposition -11
start|before|ending|ás|	capital -47
start|before|ending|ão|	capital 25
start|before|ending|è|	auxiliary 25
start|before|ending|ée|	capital -69
start|before|ending|ïc|	capital -70
start|before|ending|—|	— -25
start|before|entgegnen|	yes 8
start|before|ergänzen|	auxiliary 26	yes 26
start|before|erinnern|	determiner 31
start|before|erklären|	auxiliary -25	capital -6	determiner 58	no -23	none 51	preposition -28	pronoun 83	stop 65	verb 43	yes 14
start|before|erklären|first|	man 70
start|before|erläutern|	, 21	capital 10	determiner 48	no 55	none 42
start|before|erläutern|first|	das 37
start|before|erzählen|	, -15	determiner -14	no -19	none -19	preposition -23
start|before|escludere|	determiner -12	none -78
start|before|escludere|first|	il -12
start|before|escrever|	none 14	preposition 29
start|before|escusar|	capital -12	determiner -37	none -73	preposition -50
start|before|escusar|first|	o -33
start|before|esperar|	determiner -13	none -21	preposition -16
start|before|espérer|	none -79
start|before|estimer|	capital -72	determiner 45	none 51	preposition -51	that -27
start|before|estimer|first|	le 46
start|before|es|	- -14	capital -8	determiner -25	judging -37	other -43	preposition -75	pronoun -39	quote -23	saying -20	source -11	thinking -24
start|before|es|according|	source -11
start|before|es|apposed|	saying -56
start|before|es|apposition|	judging -22	saying -45
start|before|es|away|3|	saying -53	source -98
start|before|es|away|4|	saying 57
start|before|es|away|5|	saying -8
start|before|es|away|6|	judging -23	other -43	saying -37	source 7	thinking -24
start|before|es|direct|	judging -24	saying -54	thinking -16
start|before|es|inverted|	judging -46	other -43
start|before|es|mood|	none -21
start|before|evitar|	determiner -12	none -24
start|before|evitar|first|	el -12
start|before|exclure|	determiner -31	none -34
start|before|exclure|first|	la -31
start|before|excuser|	none -44
start|before|exiger|	determiner -56	none -80
start|before|exiger|first|	la -55
start|before|exigir|	determiner -49	none -77	preposition -8	stop -54
start|before|exigir|first|	el -23	o -45
start|before|explicar|	determiner 24	none 31	preposition -57
start|before|explicar|first|	la -66
start|before|expliquer|	none 42
start|before|faire_valoir|	, 7	auxiliary 16	determiner 11	none -21	that -19
start|before|faire_valoir|first|	la 52
start|before|falar|	determiner -14	none -30	preposition -32	verb -34
start|before|falar|first|	o -14
start|before|felicitar|	determiner -46	none -86	preposition -48
start|before|felicitar|first|	el -25
start|before|first|	 -59	( -27	- -15	a -19	al -34	almada -44	als -39	ao -29	as 54	au -71	auf -15	bei -10	beim 6	bogotá -69	chez -21	con -31	c’ 35	da -58	dal -12	dans -30	darin 48	dat 31	de 9	den 7	der -11	deren -67	desde -54	dessen -38	die 15	do -23	díli -44	een 6	ein 10	eine -59	el -44	em 6	en -27	entre -46	er 33	es -20	foi 16	gstaad -22	haar -45	het -9	hippolyte -60	hun -58	i -67	ihr -82	il -9	ils -21	im -93	in -11	interrogé -63	interrogée -25	joint -21	já -54	l' 32	la -10	ledit -34	lei -63	les 8	leur -28	lisboa -63	lo -37	los 36	loïc -70	l’ -12	man 35	maputo -31	me -58	meester -44	mense -72	más -51	na -27	nel -17	no 21	non 14	o -12	of 9	on -18	op 9	os -43	ottawa -56	para 34	paris 17	pelo -24	per -39	plus -48	por -36	pour -41	prenant -58	quant -23	quanto -24	questionada -15	questionado -29	sa -9	sein -7	seine 38	seu 30	si -10	sie 29	son -102	su -64	sul -21	sur -52	trois -42	um 9	uma -36	un 33	una -9	une -79	uno -38	wenn -38	wer 62	wie 38	zij 28	zijn -60	à -11	è 25	— -25
start|before|fragen|	no 26
start|before|fr|according|	source -8
start|before|fr|apposed|	saying -68
start|before|fr|apposition|	judging -23	saying -91	thinking -26
start|before|fr|	auxiliary 27	capital -17	judging -69	other 6	preposition -67	quote -40	saying -6	source -8	subordinator -8	thinking -26	word -18
start|before|fr|away|3|	saying 7	source -69
start|before|fr|away|4|	saying -57	source -18
start|before|fr|away|5|	judging -58	saying -36	source -16	thinking -27
start|before|fr|away|6|	judging -48	other 6	saying 6	thinking -21
start|before|fr|direct|	judging -45	saying -106	thinking -23
start|before|fr|inverted|	judging -72	other 6	saying 27
start|before|fr|mood|	none -12
start|before|féliciter|	determiner -33	none -61
start|before|garantire|	determiner 16
start|before|garantir|	, -54	determiner -54	none 23	preposition 43	that -16
start|before|garantir|first|	a 43
start|before|geben|	auxiliary 15	determiner -53	no -77	none -61	preposition 26	stop -55
start|before|geven|	none -104
start|before|giurare|	none -82
start|before|halten|	capital -54	determiner -40	no -62	none -61	preposition 12	word 7
start|before|heißen|	adverb 71	auxiliary -23	no 17	preposition 51	yes -19
start|before|heißt|	stop 37
start|before|houden|	capital -42	determiner -37	none -68	preposition -36	pronoun -27	verb -22	word -26
start|before|indicar|	none -39
start|before|indiquer|	determiner 22	none 34
start|before|informar|	, 66	determiner 27	none 62	preposition -58	stop 23	that -16	verb 11	word 51
start|before|informar|first|	a 14	o -14
start|before|inquiéter|	none -26	preposition -20
start|before|inverted|judging|auxiliary|	, 47	stop -39
start|before|inverted|judging|none|	, -56	: -26	adverb -65	coordinator -17	determiner -22	preposition -32	quote -40	stop 28	subordinator -53	word -50
start|before|inverted|judging|verb|	adverb -26
start|before|inverted|other|none|	determiner -19	stop -44
start|before|inverted|other|verb|	, 24
start|before|inverted|saying|auxiliary|	, -19	: -78	; -18	adverb 83	determiner -40	preposition 18	stop 68	verb-saying 43
start|before|inverted|saying|marks|	, 19	determiner 47	preposition 61	stop -9
start|before|inverted|saying|none|	$ -71	, 60	: -81	; 29	auxiliary -62	coordinator 18	determiner -24	end 22	preposition -10	pronoun -12	quote -39	stop 18	that -81	verb-saying -39	word 28
start|before|inverted|saying|verb|	, -6	: -49	quote -58	stop 59
start|before|invitare|	determiner -50	none -71	preposition -28
start|before|invitare|first|	la -49
start|before|invitar|	none -31	preposition -25
start|before|it|	( -27	capital -15	determiner -29	judging -48	preposition 8	pronoun -88	quote -48	saying -21	source -24	thinking -29	word -12
start|before|it|according|	source -24
start|before|it|apposed|	saying -53
start|before|it|apposition|	judging -23	saying -95	thinking -29
start|before|it|away|3|	saying -109	source -74
start|before|it|away|4|	saying -10	source -74
start|before|it|away|5|	saying 11	source 36
start|before|it|away|6|	judging -30	saying -22	source -60	thinking -29
start|before|it|direct|	judging -24	saying -90
start|before|it|inverted|	judging -43	saying 13
start|before|it|mood|	none -24
start|before|judging|	auxiliary -48	capital -18	determiner -43	preposition -11	present -36	pronoun 27
start|before|judging|ending|ar|	determiner -12
start|before|judging|ending|a|	preposition -22
start|before|judging|ending|de|	determiner 15
start|before|judging|ending|el|	determiner -19
start|before|judging|ending|em|	preposition -28
start|before|judging|ending|en|	capital -21	preposition -10
start|before|judging|ending|er|	capital -33	determiner -55
start|before|judging|ending|es|	determiner -18
start|before|judging|ending|ie|	determiner 9
start|before|judging|ending|il|	determiner -13
start|before|judging|ending|in|	determiner -26
start|before|judging|ending|is|	capital -30
start|before|judging|ending|jn|	auxiliary -48
start|before|judging|ending|l'|	determiner -33
start|before|judging|ending|la|	determiner -28
start|before|judging|ending|le|	determiner -41
start|before|judging|ending|l’|	determiner -24
start|before|judging|ending|no|	preposition -21
start|before|judging|ending|nt|	capital -22
start|before|judging|ending|on|	determiner -11
start|before|judging|ending|or|	capital -24
start|before|judging|ending|o|	determiner -26
start|before|judging|ending|su|	determiner -14
start|before|judging|ending|te|	capital 47
start|before|judging|ending|us|	capital -43
start|before|judging|ending|à|	preposition -32
start|before|judging|first|	a -22	de 15	der -55	die 9	ein -23	el -19	em -28	en -10	haar -12	il -34	l' -33	la -28	le -41	les -18	l’ -24	no -21	o -26	paris -12	son -11	su -14	zijn -48	à -32
start|before|judging|past|	, 29	: -26	adverb -71	auxiliary -45	determiner -29	preposition -30	pronoun -38	quote -45	stop 14	subordinator -58	that -26	word -23
start|before|judging|present|	coordinator -17	determiner -36	preposition -25	stop -24	that -13	word -26
start|before|jurer|	capital -46	none 40
start|before|justificar|	none -57	preposition -44
start|before|klinken|	none 20
start|before|kritisieren|	determiner 68
start|before|kündigen|	auxiliary 24	preposition 21	yes 24
start|before|lamentarse|	determiner -22	none -27	preposition -18
start|before|lamentarse|first|	el -21
start|before|lamentar|	determiner -51	none -68	preposition -54	that -8
start|before|lamentar|first|	a -60	o -33
start|before|lassen|	auxiliary 33	determiner 49	no 37	pronoun 49	verb-saying 12	yes 49
start|before|lassen|first|	er 53
start|before|laten|	auxiliary -9	capital -49	determiner 35	none -79	pronoun -43	word -48
start|before|laten|first|	de -7
start|before|laut|	auxiliary -51	capital -44	determiner -60	no -70	preposition -46	verb -48
start|before|leer|	determiner -53	none -50
start|before|lembrar|	, -31	capital -6	determiner -44	none -84	that -7
start|before|lembrar|first|	o -44
start|before|ler|	none -32	preposition -31
start|before|limitar|	none -24	preposition -20
start|before|llamar|	determiner -15	none -33	preposition -15
start|before|mahnen|	no -59
start|before|mandar|	determiner -36	none -37
start|before|manter|	none -59
start|before|meinen|	auxiliary -16	yes -16
start|before|melden|	auxiliary -25	determiner 35	none 49	preposition 65	pronoun -19	word 64
start|before|melden|first|	de 48
start|before|mood|none|	judging -25	other -12	source -16	thinking -55
start|before|mood|no|	judging -73	other -86	saying -34	source -35	thinking -37
start|before|mood|yes|	judging 43	saying 43	source 31
start|before|mostrar|	determiner -36	none -63	preposition -32	stop -43	word -11
start|before|mostrar|first|	el -14
start|before|nach|	determiner -76	no -78	verb -58
start|before|negare|	determiner -48	none -71
start|before|negare|first|	il -48
start|before|negar|	determiner -49	none -82	preposition -39	stop -59	that -8	word -12
start|before|negar|first|	el -28	em -43	o -46
start|before|nennen|	determiner -35	no -26	none -20	pronoun -13
start|before|nl|according|	source 12
start|before|nl|apposition|	judging -36	saying -106	thinking -39
start|before|nl|	auxiliary -60	judging 21	preposition 26	source 12	subordinator -16	that 31	thinking -44	word 25
start|before|nl|away|4|	saying 34	source -38
start|before|nl|away|5|	saying -28
start|before|nl|away|6|	judging -31	saying 9	thinking -44
start|before|nl|direct|	judging -50	saying 19	thinking -34
start|before|nl|inverted|	judging 31	saying 10
start|before|nl|mood|	none 13
start|before|noemen|	capital -31	none -39
start|before|noter|	none -41
start|before|ontkennen|	determiner -32	none -46
start|before|ontkennen|first|	de -32
start|before|opmerken|	determiner -14	none -19
start|before|order|according|	source -15
start|before|order|apposed|	saying -109	thinking -23
start|before|order|apposition|	judging -37	saying -134	thinking -53
start|before|order|direct|	judging -63	saying -88	thinking -41
start|before|order|inverted|	judging 14	other 8	saying 61
start|before|other|	determiner -37	past 6	preposition -55
start|before|other|past|	, 18	determiner -23	preposition 16	stop -70
start|before|para|	( -55	, -53	- -23	; -27	auxiliary -78	capital -30	coordinator -27	determiner -65	end -21	marks -32	none -60	preposition -26	pronoun -48	quote -17	stop -87	verb -43	word -24
start|before|para|first|	 -11	- -23	a -8	as -69	el -24	em -9	la -42	o -70	os -43
start|before|parlare|	determiner -14	none -19	preposition -22
start|before|parlare|first|	il -14	la -12	l’ -9
start|before|parler|	capital -19	determiner -12	none -15	preposition -16	verb -15
start|before|parler|first|	son -8	à -13
start|before|par|	, -48	determiner -54	none -78
start|before|par|first|	la -36
start|before|pedir|	capital -32	determiner -62	none -75	preposition -61	stop -58	that -6	word -11
start|before|pedir|first|	a -37	desde -10	el -14	la -29	o -62	su -16
start|before|perguntar|	none -18	preposition -14
start|before|per|	( -13	, -64	; -17	auxiliary -53	capital -40	coordinator -14	determiner -68	end -32	none -50	preposition -40	pronoun -30	quote -14	stop -62	verb -35	word -33
start|before|per|first|	 -14	( -11	a -12	il -68	la -71	lo -38	l’ -32	nel -11	un -62	è -27
start|before|plaider|	determiner -49	none -78	preposition -31
start|before|pointer|	none -41
start|before|pour|	, -67	auxiliary -88	capital -47	coordinator -38	determiner -81	end -21	none -66	preposition -36	pronoun -40	stop -71	verb -65	word -20
start|before|pour|first|	au -11	c’ -24	il -28	la -56	le -82	l’ -17	me -18	une -25	à -6
start|before|precisar|	determiner -8	none 19	that -8
start|before|preferir|	capital -16	determiner -16	none -63	preposition -17	word -16
start|before|preposition|	adverb -51	capital 22	determiner -16	preposition -14	pronoun -36	quote -50	verb-saying -40	word -26
start|before|preposition|auxiliary|	, 25	: -54	preposition 42	saying 20	stop 73	word -97
start|before|preposition|marks|	saying -53
start|before|preposition|none|	, -23	: -47	adverb -46	coordinator -44	determiner -54	judging -47	other -24	preposition -100	pronoun -47	saying -15	source -114	that -28	thinking -20	word -13
start|before|preposition|verb|	, -54	: -44	determiner 32	judging 37	preposition -18	quote -55	saying -19	source -54	stop 33	that -29	word 42
start|before|prever|	determiner -45	none -66	preposition -39
start|before|proclamare|	determiner -53	none -69
start|before|prometer|	determiner -45	none -61	preposition -57	word -13
start|before|prometer|first|	el -30	o -49
start|before|promettere|	determiner -49	none -69
start|before|promettere|first|	la -45
start|before|promettre|	capital -59	determiner -129	none -9	preposition -61	that -9	word -20
start|before|promettre|first|	le -111
start|before|pronoun|	, -86	auxiliary -18	capital -58	pronoun -32	that -9	verb-saying 40	word 52
start|before|pronoun|auxiliary|	, -6	adverb -7	determiner -28	judging 23	preposition 47	source -44	stop 21	verb-saying 43
start|before|pronoun|marks|	saying 85	source -61	stop 29
start|before|pronoun|none|	, 48	determiner -28	preposition -68	source 35	stop 36	word -56
start|before|pronoun|verb|	, 29	saying -28	stop 30
start|before|proponer|	determiner -28	none -59	preposition -40
start|before|proposer|	determiner -57	none -75	preposition -35
start|before|proposer|first|	le -55
start|before|préciser|	, 49	determiner 63	none 41
start|before|prévenir|	none 74	that -29
start|before|prévoir|	determiner -52	none -75
start|before|pt|according|	source -24
start|before|pt|apposed|	saying -63
start|before|pt|apposition|	judging -25	saying -73	thinking -34
start|before|pt|away|3|	judging -63	saying -6	source 35
start|before|pt|away|4|	saying 25	source -63
start|before|pt|away|5|	judging -32	source -19
start|before|pt|away|6|	judging -30	other -36	saying -17	source -56	thinking -34
start|before|pt|	capital -74	determiner 23	judging -44	other -36	preposition -27	quote -8	saying -8	source -24	thinking -34	word -85
start|before|pt|direct|	judging -32	saying -66	thinking -14
start|before|pt|inverted|	judging -47	other -39	saying 22
start|before|pt|mood|	none -20
start|before|publicar|	none -38	preposition -26
start|before|queixar|	none -40	preposition -19
start|before|querer|	determiner -10	none -19	word -14
start|before|querer|first|	o -10
start|before|quote|	, -58
start|before|quote|none|	, -31	preposition -43	pronoun -34	saying -52	source -45	stop -40	that -26
start|before|raccontare|	determiner -88	none 51	preposition 44
start|before|raccontare|first|	la -87
start|before|raconter|	determiner -31	none -44
start|before|rappeler|	, -16	determiner 12	none 16	that -51
start|before|rappeler|first|	la -49	l’ 34
start|before|rechnen|	determiner 71	no 68	none 66	preposition 78	verb 42
start|before|reclamar|	determiner -34	none -53	preposition -32
start|before|reclamar|first|	el -22
start|before|reconhecer|first|	a -41
start|before|reconhecer|	none -32	preposition -32	that -6
start|before|reconnaître|	determiner -36	none -40
start|before|reconocer|	determiner -38	none -52
start|before|reconocer|first|	el -49
start|before|recordar|	, -40	determiner -52	none -66	preposition -45	that -7
start|before|recordar|first|	em -24
start|before|recusar|	determiner -25	none -25	preposition -17	stop -14	word -21
start|before|recusar|first|	a -13	à -32
start|before|redouter|	determiner -25	none -27
start|before|refuser|	determiner -18	none -25	preposition -24
start|before|refuser|first|	la -16	à -10
start|before|regretter|	determiner 12	none 30
start|before|rejeitar|	none -48
start|before|rejeter|	capital -19	none -20
start|before|relever|	determiner -49	none -69
start|before|remeter|	none -54	preposition -41
start|before|replicare|	determiner -15	none -17	preposition -15	that -7
start|before|replicare|first|	il -15
start|before|reprendre|	determiner -37	none -63
start|before|responder|	capital -59	determiner -67	none 25	preposition -53	that -17
start|before|responder|first|	la -24	o -18
start|before|resumir|first|	en -18
start|before|resumir|	none -43	preposition -20
start|before|revelar|	determiner -36	none 54	preposition -10	that -34
start|before|ribattere|	determiner -37	none -55
start|before|riconoscere|	determiner -49	none -71
start|before|ricordare|	determiner -42	none -58	preposition -31
start|before|ricordare|first|	il -30	la -38
start|before|riferire|	, -7	determiner 28	none 9
start|before|riferire|first|	il 43
start|before|ringraziare|	determiner -35	none -47
start|before|ringraziare|first|	il -34
start|before|rire|	none -29
start|before|rispondere|	determiner -34	none -19	preposition -19
start|before|rivendicare|	determiner -46	none -63
start|before|räumen|	determiner -29	no -31	none 39	yes -24
start|before|réagir|	none -53	preposition -47
start|before|réclamer|	determiner -69	none -87	preposition -50
start|before|réclamer|first|	la -44	le -50
start|before|répondre|	capital -19	determiner -31	none -56	preposition -38	that -9
start|before|répondre|first|	interrogée -9
start|before|saber|	none -27	preposition -23
start|before|sagen|	, -24	adverb 11	auxiliary -19	capital 48	no -90	preposition -36	pronoun -9	stop 93	verb -24	yes 67
start|before|sagen|first|	der 8	die 68	er -17	man 77
start|before|saluer|	determiner -32	none -31
start|before|saluer|first|	le -29
start|before|sapere|	auxiliary 27	determiner 27	none 26
start|before|saying|	- -8	auxiliary 23	capital -7	determiner -14	participle -54	preposition -11	pronoun 10	quote -52	subordinator -10	that -22	word -14
start|before|saying|ending|-|	- -8
start|before|saying|ending|05|	word -33
start|before|saying|ending|15|	word 28
start|before|saying|ending|20|	word 26
start|before|saying|ending|al|	preposition -14
start|before|saying|ending|ar|	capital -11	determiner -46
start|before|saying|ending|as|	capital 48	determiner 30
start|before|saying|ending|at|	that -13
start|before|saying|ending|au|	preposition -53
start|before|saying|ending|a|	auxiliary -57
start|before|saying|ending|ce|	capital -76
start|before|saying|ending|da|	capital -70	preposition -58
start|before|saying|ending|de|	capital 33	preposition -63
start|before|saying|ending|do|	capital -55	preposition -22
start|before|saying|ending|ei|	preposition -9
start|before|saying|ending|el|	capital -76	determiner -26
start|before|saying|ending|em|	preposition 9
start|before|saying|ending|en|	capital 67	determiner 32	preposition -27
start|before|saying|ending|er|	capital 6	determiner -19	preposition -14	pronoun 6
start|before|saying|ending|es|	capital -50	determiner -42
start|before|saying|ending|et|	pronoun -19
start|before|saying|ending|eu|	determiner 34
start|before|saying|ending|ez|	preposition -20
start|before|saying|ending|gé|	capital -62
start|before|saying|ending|hr|	determiner -38
start|before|saying|ending|ia|	capital -41
start|before|saying|ending|ie|	capital -27	determiner 28	pronoun 22	subordinator 28
start|before|saying|ending|ij|	pronoun 20
start|before|saying|ending|il|	determiner -40	pronoun 10
start|before|saying|ending|im|	preposition 10
start|before|saying|ending|in|	capital -19	determiner 19
start|before|saying|ending|io|	capital -64
start|before|saying|ending|is|	capital -22	determiner -31	preposition 33
start|before|saying|ending|it|	capital -75
start|before|saying|ending|i|	determiner -52
start|before|saying|ending|jn|	auxiliary -42
start|before|saying|ending|já|	capital -43
start|before|saying|ending|ke|	capital -53
start|before|saying|ending|la|	capital -47	determiner -6	preposition -67
start|before|saying|ending|le|	determiner -8	pronoun 59
start|before|saying|ending|li|	capital -59
start|before|saying|ending|lo|	preposition -24
start|before|saying|ending|ls|	preposition -35
start|before|saying|ending|lt|	capital 14
start|before|saying|ending|l’|	determiner 6
start|before|saying|ending|ma|	determiner -36
start|before|saying|ending|me|	pronoun -52
start|before|saying|ending|na|	preposition -23
start|before|saying|ending|nd|	capital -57
start|before|saying|ending|ne|	capital 33	determiner -83
start|before|saying|ending|no|	capital 34	preposition -29
start|before|saying|ending|ns|	capital -27	preposition -30
start|before|saying|ending|nt|	capital -81
start|before|saying|ending|oa|	capital -60
start|before|saying|ending|of|	subordinator 9
start|before|saying|ending|on|	capital 21	determiner -51
start|before|saying|ending|op|	preposition 23
start|before|saying|ending|or|	capital 36	preposition 40
start|before|saying|ending|os|	capital -64	determiner -34
start|before|saying|ending|o|	determiner -13
start|before|saying|ending|ra|	capital -17	preposition 34
start|before|saying|ending|re|	capital 60	preposition -17
start|before|saying|ending|ro|	capital -44
start|before|saying|ending|sa|	determiner 23
start|before|saying|ending|se|	capital 40
start|before|saying|ending|st|	capital 12
start|before|saying|ending|su|	determiner -49
start|before|saying|ending|te|	capital -11
start|before|saying|ending|to|	capital -27
start|before|saying|ending|uf|	preposition -14
start|before|saying|ending|ul|	preposition -17
start|before|saying|ending|um|	determiner 22
start|before|saying|ending|ur|	capital -39	determiner -26	preposition -47
start|before|saying|ending|us|	capital 43
start|before|saying|ending||	quote -52
start|before|saying|ending|ée|	capital -65
start|before|saying|first|	 -52	- -8	a -6	al -14	als -35	au -53	auf -14	bei -9	beim 10	chez -20	da -58	dans -30	dat -13	de -6	den 30	der -46	desde -12	die 28	do -22	een 26	ein 19	eine -59	el -26	elle 59	em 9	en -27	er 57	haar -46	het -19	hij 13	i -52	ihr -38	il -25	interrogé -62	interrogée -25	já -43	la -6	le -8	ledit -34	les -42	leur -26	lisboa -60	los -34	l’ 6	me -52	meester -44	na -23	no 30	non 19	o -13	of 9	op 23	para 34	paris 18	pelo -24	plus -49	por -25	pour -41	prenant -58	quanto -23	questionado -29	sa 23	sein -6	seu 34	si -7	sie 22	son -51	su -49	sul -17	sur -21	trois -31	um 15	uma -36	une -78	wer 62	wie 38	zij 28	zijn -42
start|before|saying|participle|	that -20
start|before|saying|past|	( -19	, 24	: -116	; 20	adverb 8	auxiliary -74	capital -25	coordinator 16	determiner -11	preposition -15	pronoun -79	quote -78	stop 39	subordinator -38	that -43	verb-saying 27	word -14
start|before|saying|present|	, 19	: -91	; -30	adverb -33	coordinator -87	determiner -100	end -76	preposition 8	stop 51	that -33	verb-saying -100	word -67
start|before|schreiben|	auxiliary 27	determiner -21	no -57	preposition 65	pronoun 32	yes 30
start|before|schreiben|first|	die -23
start|before|scrivere|	determiner -36	none -57	preposition -50
start|before|secondo|	, -88	auxiliary -51	capital -75	none -12	preposition -85	pronoun 47	stop -78	verb -35
start|before|secondo|first|	il 22
start|before|segundo|	, 14	capital -72	determiner 23	none 12	preposition -81	stop 6
start|before|segundo|first|	a -32
start|before|según|	, -19	auxiliary -13	capital 24	none -19	preposition -94	stop 17
start|before|según|first|	el -75	la -8
start|before|selon|	, 26	auxiliary 9	capital 20	determiner 44	none 26	pronoun -24
start|before|selon|first|	la 17
start|before|señalar|	none -20
start|before|si|	determiner 41	none 58
start|before|sommen|	none 74	preposition 58
start|before|sostenere|	determiner 59	none 55	preposition 44	that -18
start|before|sostenere|first|	la 57
start|before|sostener|	determiner -6	none -8	that -8
start|before|sostener|first|	el -6
start|before|sottolineare|	none -70
start|before|souffler|	none 50
start|before|souhaiter|	none -23	word -15
start|before|souligner|	determiner 51	none 79	stop 64	that -18
start|before|source|	( -17	- -35	auxiliary -85	capital -18	determiner 30	preposition -49	pronoun -34	quote -45	source -15	word -87
start|before|source|ending|(|	( -17
start|before|source|ending|-|	- -35
start|before|source|ending|al|	preposition -32
start|before|source|ending|an|	pronoun 66
start|before|source|ending|as|	capital -70	determiner 36
start|before|source|ending|au|	preposition -52
start|before|source|ending|a|	preposition -58
start|before|source|ending|ca|	capital -14
start|before|source|ending|c’|	capital -24
start|before|source|ending|da|	capital -51
start|before|source|ending|de|	determiner 12
start|before|source|ending|di|	capital -69
start|before|source|ending|do|	capital -48
start|before|source|ending|el|	determiner -99	preposition -11
start|before|source|ending|em|	preposition -36
start|before|source|ending|en|	capital 10	preposition 50
start|before|source|ending|er|	capital -63	determiner 40
start|before|source|ending|es|	capital -16	determiner 56
start|before|source|ending|et|	pronoun -12
start|before|source|ending|ia|	capital -19
start|before|source|ending|ie|	determiner -7
start|before|source|ending|il|	pronoun -81
start|before|source|ending|im|	preposition -64
start|before|source|ending|in|	preposition -44
start|before|source|ending|io|	capital -10
start|before|source|ending|i|	determiner -45
start|before|source|ending|l'|	determiner 51
start|before|source|ending|la|	capital -56	determiner -9
start|before|source|ending|le|	determiner 35	pronoun -60
start|before|source|ending|lo|	determiner -46	pronoun -40
start|before|source|ending|l’|	determiner -83
start|before|source|ending|me|	pronoun -18
start|before|source|ending|na|	capital -10
start|before|source|ending|ne|	determiner 28
start|before|source|ending|no|	capital -25	preposition -32
start|before|source|ending|on|	capital -70	determiner -77	preposition -30	pronoun -39
start|before|source|ending|or|	preposition -37
start|before|source|ending|os|	determiner 26
start|before|source|ending|ou|	capital -11
start|before|source|ending|o|	determiner -16
start|before|source|ending|ra|	capital -34
start|before|source|ending|re|	preposition -49
start|before|source|ending|ro|	capital -32
start|before|source|ending|se|	capital 54
start|before|source|ending|ta|	capital -9
start|before|source|ending|te|	capital -69
start|before|source|ending|ti|	capital -42
start|before|source|ending|to|	capital -55
start|before|source|ending|un|	determiner 18
start|before|source|ending|ur|	preposition -47
start|before|source|ending|vo|	capital -29
start|before|source|ending||	quote -45
start|before|source|ending|à|	preposition -52
start|before|source|ending|è|	auxiliary -27
start|before|source|first|	 -45	( -17	- -35	a -58	as 20	au -52	c’ -24	dal -12	de 12	der 40	die -7	el -99	elle -60	em -36	entre -49	het -12	i -45	il -30	in -44	l' 51	la -9	le 28	les 56	lo -60	l’ -83	man 66	me -18	nel -11	no -32	non -34	o -16	on -39	os -43	son -77	un 38	une -30	à -52	è -27
start|before|source|source|	% -27	( -83	, -15	: -87	; -26	adverb -14	auxiliary -37	coordinator -74	determiner -68	end -39	preposition -25	pronoun 31	quote 21	stop 18	subordinator -70	that -14	verb-saying 12
start|before|soutenir|	determiner -77	none -103
start|before|souvenir|	determiner -32	none -46
start|before|so|	capital -10	determiner 51	marks 24	none 31	preposition -72	pronoun -11	stop 80	verb -93	yes 14
start|before|so|first|	die 26	man 57
start|before|spiegare|	, -18	determiner -18	none -32
start|before|spiegare|first|	il -8
start|before|sprechen|	capital -14	determiner -21	no -26	none -22	preposition -26
start|before|spreken|	none -76
start|before|staan|	determiner 27	none -17	preposition 16
start|before|staat|	none -42	preposition -42
start|before|stando|	none -47
start|before|stehen|	no -32
start|before|stellen|	auxiliary 15	determiner -66	none -36	word -57
start|before|subordinator|auxiliary|	saying -23
start|before|subordinator|	capital -52	word 19
start|before|subordinator|none|	saying 22
start|before|sustentar|	none -13	that -13
start|before|teilen|	auxiliary -8	capital 77	no 61	none 30	preposition 11	pronoun -26	yes -29
start|before|tempérer|	none 39	stop 27
start|before|that|	auxiliary 71	word 79
start|before|that|auxiliary|	saying -39
start|before|that|none|	saying 52
start|before|thinking|	capital -34	determiner -48	past -53	preposition -23	present -43
start|before|thinking|ending|a|	preposition -17
start|before|thinking|ending|de|	determiner -30
start|before|thinking|ending|en|	preposition -17
start|before|thinking|ending|la|	determiner -14
start|before|thinking|ending|le|	determiner -18
start|before|thinking|ending|l’|	determiner -27
start|before|thinking|ending|o|	determiner -10
start|before|thinking|first|	a -24	de -30	en -17	la -14	le -18	l’ -27	o -10
start|before|thinking|past|	adverb -22	determiner -31	preposition -13	pronoun -43	that -18	word -26
start|before|thinking|present|	preposition -50
start|before|trouver|	determiner -32	none -41
start|before|unlisted|	, 18	determiner -37	no -86	none -38	preposition 8	stop -70	verb 31	word 7
start|before|valorar|	determiner -37	none -52
start|before|valorar|first|	el -37
start|before|vatten|	none -49
start|before|verklaren|	auxiliary 65	none 55	stop 43
start|before|verlangen|	determiner -66	no -63	verb -63
start|before|verraten|	, -20	auxiliary -9	pronoun 29	yes 43
start|before|verraten|first|	sie 21
start|before|versichern|	capital 32	yes 32
start|before|vertellen|	auxiliary -41	none 24	pronoun 19
start|before|verweisen|	no -64	none -61	preposition -28
start|before|verzekeren|	none 89
start|before|ver|	capital -26	determiner -20	none -29	preposition -22	stop -25
start|before|ver|first|	a -23
start|before|vinden|	, 24	auxiliary 26	determiner -12	none 11	pronoun 26	that 22
start|before|vinden|first|	haar -9	zijn -48
start|before|voir|	none -14
start|before|volgens|	capital -47	none -43	preposition -101	verb 50	word -47
start|before|volgens|first|	de 32
start|before|vouloir|	adverb -21	none -24
start|before|vragen|	determiner -40	none -91
start|before|vragen|first|	de -40
start|before|werfen|	determiner -23	no -17	none -17
start|before|weten|	none -38
start|before|wijzen|	determiner -40	none -81	pronoun -48	stop -45
start|before|wijzen|first|	de -36
start|before|willen|	none -24
start|before|word|	, -56	auxiliary 51	capital 32	determiner -35	word -66	– -63
start|before|word|auxiliary|	saying 11
start|before|word|marks|	saying -59
start|before|word|none|	preposition -83	source -80	stop -8	that -27
start|before|word|verb|	saying 7
start|before|zeggen|	, -7	auxiliary -22	capital -13	determiner -63	none 11	preposition 72	pronoun 72	that 32	word -63
start|before|zeggen|first|	de -26	het 30	hij 68
start|before|zeigen|	capital -30	no -43	none -43
start|before|zien|	capital -28	none -54
start|before|zo|	none -7
start|before|äußern|	no -35	none -35
start|before|écrire|	determiner -18	none -26	preposition -25
start|before|écrire|first|	le -56
start|before|évaluer|	determiner -12	none -15
start|before|évoquer|	determiner -36	none -44	preposition -36
start|	behind -22	colon 24	infinitive -9	late -12	next -10	source 6	that 6
start|behind|	accogliere -27	accuser -49	acrescentar -48	acusar 16	admitir -38	advertir -19	affermare -12	afirmar -35	alertar -56	ammettere -11	annoncer -56	annunciare -38	antworten -56	anunciar -33	apelar -16	aplaudir -36	apontar -27	appeler -65	apuntar -66	asegurar -51	assicurare -12	assumir -24	assurer -33	atribuir -21	avisar -55	becijferen -52	berichten -40	bestätigen -39	beziffern -46	bitten -34	blijken -53	blijven -55	calcular -74	celebrar -49	chamar -9	chiamare -17	chiedere -27	cifrar -59	citar -61	classificar -25	cobrar -35	comentar -29	comunicar -52	comunicare -12	condenar -9	confermare -16	confessare -7	confidare -17	confier -48	confirmar -40	confirmer -42	congratular -30	considerar -39	consigliare -22	contar -36	contestar -83	convocar -20	cortar -27	decir -57	declarar -47	defender -17	demander -40	denunciar -41	descartar -27	desmentir -46	despedir -46	devolver -21	dichiarare -24	dire -54	divulgar -30	dizer -38	déclarer -16	eisen -50	emporter -38	erklären -37	escrever -51	escusar -53	esperar -33	estimar -30	exigir -29	explicar -38	expliquer -46	expresar -55	faire_valoir -32	falar 25	felicitar -68	figurer -47	finden -20	fordern -67	féliciter -71	garantir -32	geben -47	geven -41	giurare -17	grappen -38	gritar -41	hablar -44	halten -35	heben -41	heißen -58	heten -56	hoffen -41	houden -32	informar -39	inquiéter 22	insistir 41	interroger -60	invitare -25	ironizar -75	justificar -40	klagen -55	kündigen -71	lamentar -29	lamentare -46	lamentarse -47	lancer -22	lassen -54	laten -60	leggen 19	ler -21	limitar -17	llamar -22	mahnen -48	mandar -9	manter -25	melden -74	negar -52	notieren -42	ofrecer -37	opinar -14	parlare -43	parler -59	pedir -42	perguntar -37	plaider 41	pleiten 46	pochen 10	precisar -56	preguntar -64	prever -37	prometer -30	promettere -42	promettre -65	proponer -36	proporre -33	proposer -56	protestare 23	prévoir -54	publicar -25	queixar -50	quejarse 54	questionar -30	raccomandare -22	raccontare -31	raconter -39	reaccionar -68	reageren -44	reagir -28	rechnen 29	recibir -14	recitare -36	reclamar -52	recomendar -43	recommander -57	reconhecer -30	reconocer -39	recusar -15	referir -57	refuser -39	rekenen -37	relatar -41	remeter -24	replicare -34	responder -83	resumir -41	ricordare -53	rispondere -39	roepen 39	rufen -33	réagir -45	réclamer -46	répondre -74	saber -84	sagen -33	salutare -33	sapere -18	schreiben -40	schrijven -52	scrivere -37	señalar -52	sostenere -14	souvenir -72	spiegare -21	sprechen -63	spreken -30	staan -73	stehen -44	stellen -25	stimare -33	sugerir -17	tabler 55	teilen -37	telefonar -30	temer -22	trekken -45	unlisted -46	ver -19	verklaren -53	verraten -36	vertellen -56	verweisen 48	vinden -39	vragen -64	vrezen -48	waarschuwen -38	weisen -24	wijzen 49	zanjar -57	zeggen -69	écrire -42	évaluer -30	évoquer -38
start|behind|accogliere|	none -37
start|behind|accuser|	none -63	word -30
start|behind|acrescentar|	none -47	word -48
start|behind|acusar|	determiner -79	marks -89	none 31	word 23
start|behind|admitir|	none -41	word -25
start|behind|adverb|none|	saying -57
start|behind|adverb|	word -42
start|behind|advertir|first|	que -13
start|behind|advertir|	none 17	that -13
start|behind|affermare|	none -16	word -11
start|behind|afirmar|	none -38
start|behind|alertar|	none -72	word -26
start|behind|ammettere|	determiner -9	none -14	word -11
start|behind|ammettere|first|	aver -9	una -9
start|behind|annoncer|	determiner -36	none -66
start|behind|annunciare|	determiner -47	none -44	word -9
start|behind|annunciare|first|	il -43
start|behind|antworten|	no -56
start|behind|anunciar|	none -40	word -33
start|behind|apelar|	none -14	word -16
start|behind|aplaudir|	none -42	word -36
start|behind|apontar|	determiner -30	none -32
start|behind|apontar|first|	o -30
start|behind|appeler|	determiner -56	marks -52	none -76	word -29
start|behind|apuntar|	none -92
start|behind|asegurar|	determiner -51	none -46
start|behind|asks|false|	auxiliary -48	marks 10	none -20	verb -36
start|behind|assicurare|	none -13	word -12
start|behind|assumir|	none -24	word -24
start|behind|assurer|	determiner -30	none -44
start|behind|atribuir|	marks -19	none -22	word -11
start|behind|attendre|	determiner 19
start|behind|auxiliary|none|	saying -33
start|behind|auxiliary|	word -34
start|behind|avisar|first|	que -45
start|behind|avisar|	none -79	that -45
start|behind|away|2|	adverb -60	capital -37	determiner 9	preposition -11	subordinator 38	that 61
start|behind|away|3|	capital -65	determiner 12	preposition 10	pronoun -107	word -13
start|behind|away|4|	capital -46	determiner -10	preposition -52	pronoun -102	verb-saying -37	word -55
start|behind|away|5|	capital -37	determiner -116	preposition -41	pronoun -54	word -62
start|behind|away|6|	capital -30	determiner -94	preposition -80	pronoun -34	word -71
start|behind|becijferen|	none -71	word -52
start|behind|before|	a -81	aan 26	ad -36	ai -57	al -95	alla -41	alle -35	all’ -20	als -62	am -73	an -62	ante -65	ao -49	aos -31	até -26	au -97	auf 45	aus -86	aux -52	avec -34	bei -63	beim -36	bij -62	com -33	come -65	como -33	contra -37	d' -42	da -57	dal -27	dall’ -19	dans -116	del -110	depuis -105	desde -125	devant -58	di -39	do -41	dopo -31	durante -47	em 21	en -26	entre -27	im -83	in -76	met -101	mit 28	na -74	naar -100	nach -55	nas -47	nei -21	nel -32	no -65	num -43	om -66	onder -54	op 35	over -30	par -105	para -81	pela -78	pelo -37	por -100	pour 35	sin -63	sinds -52	sobre -31	su -58	sui -44	sur 30	tegen -26	tra -15	uit 10	um -77	unter -41	van -56	von -81	voor 31	vor -8	zu -44	zum -42	zur -81	à 21	às -33	über -73
start|behind|berichten|	capital -40	no -40	none -40
start|behind|bestätigen|	no -39	none -39
start|behind|beziffern|	no -44	none -46	word -46
start|behind|bitten|	capital -31	no -32	none -34
start|behind|blijken|	auxiliary -41	none -64	word -43
start|behind|blijven|	none -78	word -49
start|behind|calcular|	none -94	word -68
start|behind|capital|	$ -49	, 32	: 8	capital -72	coordinator -41	determiner -61	end -86	preposition -32	quote -55	stop -99	that -15	word -30
start|behind|capital|auxiliary|	saying -30
start|behind|capital|marks|	saying -73
start|behind|capital|none|	judging -42	other -17	saying -42
start|behind|capital|verb|	saying -56
start|behind|celebrar|	none -65
start|behind|chamar|	marks -9	none -9	word -9
start|behind|chiamare|	none -19
start|behind|chiedere|	determiner -46	none -34	word -22
start|behind|chiedere|first|	non -7
start|behind|cifrar|	none -76	word -60
start|behind|citar|	none -78	word -58
start|behind|classificar|	marks -25	none -25	word -22
start|behind|cobrar|	none -38	word -25
start|behind|comentar|	none -24	word -19
start|behind|comunicare|	none -15
start|behind|comunicar|	none -58
start|behind|condenar|	none -8	word -9
start|behind|confermare|	none -21	word -16
start|behind|confessare|	none -7	word -7
start|behind|confidare|	none -17
start|behind|confier|	determiner -54	none -62
start|behind|confirmar|	capital -11	determiner -61	none -37	word -26
start|behind|confirmer|	none -54
start|behind|congratular|	none -35
start|behind|considerar|	marks -36	none -39	word -36
start|behind|consigliare|	none -27
start|behind|contar|	capital -24	determiner -54	none -39	word -17
start|behind|contar|first|	el -22
start|behind|contestar|	determiner -75	none -94	word -38
start|behind|convocar|	none -23
start|behind|cortar|	none -30
start|behind|decir|	determiner -64	none -66	word -14
start|behind|declarar|	determiner -65	none -50	word -27
start|behind|declarar|first|	las -27
start|behind|defender|	none -18	word -17
start|behind|demander|	none -53	word -27
start|behind|denunciar|	none -57
start|behind|descartar|	none -36
start|behind|desmentir|	none -63	word -46
start|behind|despedir|	none -58
start|behind|determiner|	adverb -69	capital -23	determiner -22	quote 59	that -81	verb-saying -123	word -12
start|behind|determiner|auxiliary|	saying -101
start|behind|determiner|marks|	saying 23
start|behind|determiner|none|	other -19	saying -7
start|behind|determiner|verb|	saying -18
start|behind|devolver|	none -23	word -21
start|behind|de|apposed|	saying -6
start|behind|de|apposition|	saying -43
start|behind|de|away|2|	judging -27	thinking -53
start|behind|de|away|3|	judging -29	saying 20
start|behind|de|away|4|	judging -23	saying -90
start|behind|de|away|5|	judging -41	saying -92
start|behind|de|away|6|	saying -95
start|behind|de|	capital -32	judging -48	other -34	pronoun -40	saying -8	thinking -53	word 18
start|behind|de|direct|	judging -27	thinking -53
start|behind|de|inverted|	judging -44	other -34	saying -24
start|behind|de|mood|	no -12	yes -28
start|behind|dichiarare|	none -26	word -24
start|behind|dire|	capital -17	marks -60	none -51	word -45
start|behind|dire|first|	aver -6
start|behind|divulgar|	none -38
start|behind|dizer|	capital -16	marks -14	none -40	word -34
start|behind|déclarer|	determiner -18	none -17
start|behind|eisen|	capital -9	none -64
start|behind|emporter|	none -54
start|behind|ending|00|	word 55
start|behind|ending|10|	word -71
start|behind|ending|12|	word -47
start|behind|ending|14|	word -19
start|behind|ending|20|	word -38
start|behind|ending|24|	word -52
start|behind|ending|40|	word -82
start|behind|ending|61|	word -91
start|behind|ending|9|	word 48
start|behind|ending|ad|	capital -28
start|behind|ending|ag|	capital -55	word 23
start|behind|ending|al|	capital -15	word -27
start|behind|ending|am|	capital -25
start|behind|ending|ar|	capital -21	determiner -30	word 25
start|behind|ending|as|	word -41
start|behind|ending|at|	that 99
start|behind|ending|a|	preposition -32
start|behind|ending|ca|	word -31
start|behind|ending|ch|	capital -37	pronoun -66
start|behind|ending|ci|	word -50
start|behind|ending|co|	word -37
start|behind|ending|ct|	word -59
start|behind|ending|da|	capital -23	word -60
start|behind|ending|de|	capital -72	determiner -10	word -63
start|behind|ending|do|	word -34
start|behind|ending|ek|	word -80
start|behind|ending|el|	capital -23	determiner -67	word -23
start|behind|ending|em|	determiner -17	word -67
start|behind|ending|en|	capital 37	determiner -23	word -129
start|behind|ending|er|	capital -41	determiner -72	word 24
start|behind|ending|es|	determiner -32	word -43
start|behind|ending|et|	pronoun 9	word -27
start|behind|ending|ga|	word -35
start|behind|ending|ge|	capital -40
start|behind|ending|go|	word -26
start|behind|ending|he|	word -75
start|behind|ending|hi|	word -29
start|behind|ending|ho|	word -19
start|behind|ending|ht|	capital -21
start|behind|ending|ia|	word -44
start|behind|ending|ie|	determiner -12	word -67
start|behind|ending|il|	determiner 34
start|behind|ending|in|	determiner 26	preposition -43
start|behind|ending|io|	capital -18	word -43
start|behind|ending|ir|	word 7
start|behind|ending|is|	word -30
start|behind|ending|it|	capital -32
start|behind|ending|i|	determiner -62
start|behind|ending|jn|	auxiliary -38
start|behind|ending|ky|	capital -20
start|behind|ending|l'|	determiner -46
start|behind|ending|la|	capital -34	determiner -21	word -35
start|behind|ending|le|	determiner 9	word -18
start|behind|ending|li|	word -44
start|behind|ending|ll|	capital -65
start|behind|ending|lo|	word -46
start|behind|ending|l’|	determiner -55
start|behind|ending|ma|	determiner -30	word -30
start|behind|ending|me|	word -49
start|behind|ending|na|	capital -54	determiner -50	word -55
start|behind|ending|nd|	capital -29
start|behind|ending|ne|	capital -28	determiner 21	word -41
start|behind|ending|ng|	capital -64	word 34
start|behind|ending|ni|	capital -30	word -27
start|behind|ending|no|	capital -33	word 29
start|behind|ending|ns|	word -33
start|behind|ending|nt|	word -45
start|behind|ending|om|	preposition 42
start|behind|ending|on|	capital -27	determiner -40	word -18
start|behind|ending|op|	word -33
start|behind|ending|or|	preposition -71	word -74
start|behind|ending|os|	capital -35	determiner -65	pronoun -19	word -30
start|behind|ending|oz|	word -38
start|behind|ending|o|	determiner -33
start|behind|ending|ra|	determiner -51	word -42
start|behind|ending|re|	determiner -48	word 9
start|behind|ending|rg|	capital -25
start|behind|ending|ri|	word -24
start|behind|ending|ro|	determiner -57	word -48
start|behind|ending|rs|	word -47
start|behind|ending|sa|	capital -38	determiner -90	word -44
start|behind|ending|se|	pronoun -35	word 34
start|behind|ending|so|	word -26
start|behind|ending|ss|	capital -53
start|behind|ending|ta|	word -44
start|behind|ending|te|	determiner -59	word -66
start|behind|ending|ti|	word -46
start|behind|ending|to|	capital -34	word -42
start|behind|ending|tv|	capital -14
start|behind|ending|té|	preposition -27
start|behind|ending|ue|	determiner -39	that 8	word -74
start|behind|ending|um|	determiner -41
start|behind|ending|un|	determiner 14
start|behind|ending|us|	determiner -59	word -68
start|behind|ending|ut|	word -25
start|behind|ending|ux|	determiner -68
start|behind|ending|va|	word -35
start|behind|ending|ve|	word -44
start|behind|ending|x|	capital -37
start|behind|ending|y|	word -40
start|behind|ending|za|	word -37
start|behind|ending|ão|	word -36
start|behind|ending|ça|	word -19
start|behind|ending|én|	word -75
start|behind|ending|ón|	word -48
start|behind|erklären|	capital -32	determiner -23	no -37	none -37
start|behind|erklären|first|	der -23
start|behind|escrever|	none -46	word -51
start|behind|escusar|first|	comentar -26
start|behind|escusar|	none -54	word -49
start|behind|esperar|	none -45	word -27
start|behind|estimar|	none -39	word -24
start|behind|es|apposed|	saying -106
start|behind|es|apposition|	judging -41	saying 55
start|behind|es|away|2|	judging -48	saying 14	thinking -42
start|behind|es|away|3|	judging -15	saying -60
start|behind|es|away|4|	judging -55	saying -54
start|behind|es|away|5|	saying -27
start|behind|es|away|6|	saying -34
start|behind|es|	capital -73	determiner -31	judging -57	other -37	pronoun -54	that 28	thinking -42
start|behind|es|direct|	judging -42	saying -10	thinking -42
start|behind|es|elided|	saying -89
start|behind|es|inverted|	judging -50	other -37	saying -55
start|behind|es|mood|	none -8
start|behind|es|relative|	saying -81
start|behind|es|shared|	saying -131
start|behind|exigir|	none -28	word -12
start|behind|explicar|	none -43	word -33
start|behind|expliquer|	determiner -47	none -55
start|behind|expresar|	determiner -55	none -61
start|behind|faire_valoir|	determiner -32	marks -33	none -31
start|behind|falar|	capital -68	none 38	word 30
start|behind|felicitar|	determiner -41	none -83	word -61
start|behind|figurer|	none -66
start|behind|finden|	no -20	none -20
start|behind|first|	14 -19	61 -91	9 48	a -32	afloop -33	anfrage -34	as -33	até -27	aver -32	avere -19	averla -8	averlo -13	avoir 36	bedenken -19	calma -16	cinco -35	comentar -26	comunicado -12	contrato -12	das 13	dat 99	de -11	decisão -21	den -77	der -39	deux -68	die -12	dienstag -60	direct -59	donnerstag -22	due -39	een -16	einem -24	einen -74	einer -73	el -67	entrevista -24	escrito -26	essere -21	este -60	falta -13	giudizio -34	haar -30	het 9	i -62	ideia -22	il 34	in -43	instagram -26	jornalistas -15	l' -46	la -21	las -102	le 9	les -68	los -69	lusa -28	l’ -55	mittwoch -23	montag -19	ne -47	noite -36	non -16	não -22	o -33	om 42	os -21	otra -51	otro -55	palavra -50	parler -50	partir -71	protokoll -7	que 8	quinta-feira -16	radio -40	redes -39	resposta -18	rádio -12	sa -90	saída -29	se -35	ses -58	señalar -8	silêncio -20	sky -20	son -40	sonntag -14	sus -59	suspensão -11	te -26	tout -25	tre -45	tribunal -18	um -41	uma -30	un 15	una -50	une 23	voor -71	voz -38	x -37	y -40	zijn -38
start|behind|fordern|	no -67	none -67
start|behind|fr|apposed|	judging -47	saying 8	thinking -72
start|behind|fr|apposition|	saying -182
start|behind|fr|away|2|	saying -10	thinking 21
start|behind|fr|away|3|	saying -84
start|behind|fr|away|4|	judging -42	saying -81
start|behind|fr|away|5|	saying -29
start|behind|fr|away|6|	saying -51
start|behind|fr|	capital -83	determiner 15	judging -6	other -26	preposition -34	pronoun -67	saying -24	thinking 21	verb-saying -18	word -39
start|behind|fr|direct|	judging -10	saying 11	thinking 31
start|behind|fr|elided|	saying -56
start|behind|fr|inverted|	judging -47	saying -85
start|behind|fr|mood|	none -8
start|behind|fr|relative|	judging -36	saying -77
start|behind|fr|shared|	saying 25
start|behind|féliciter|	determiner -65	marks -67	none -71
start|behind|féliciter|first|	un -37
start|behind|garantir|	none -38	word -23
start|behind|geben|	capital -15	determiner -36	no -47	none -47	word -50
start|behind|geben|first|	bedenken -19	der -27	protokoll -7
start|behind|geven|	capital -22	none -56
start|behind|giurare|first|	non -10
start|behind|giurare|	none -15	word -17
start|behind|grappen|	none -51
start|behind|gritar|	none -55
start|behind|hablar|	determiner -40	none -52	word -36
start|behind|halten|	capital -34	determiner -21	no -35	none -23
start|behind|halten|first|	der -21
start|behind|heben|	no -41	none -41
start|behind|heißen|	marks -58	no -58
start|behind|heten|	marks -56	none -56	word -42
start|behind|hoffen|	no -41	none -41
start|behind|houden|	determiner -32	none -34	word -19
start|behind|informar|	none -42	word -43
start|behind|inquiéter|	determiner 38	none 29
start|behind|insistir|first|	que 67
start|behind|insistir|	none 50	that 67
start|behind|interroger|	determiner -60	none -69
start|behind|invitare|first|	non -11
start|behind|invitare|	marks -15	none -32	word -25
start|behind|ironizar|	none -76
start|behind|it|apposed|	saying -34
start|behind|it|apposition|	judging -68	saying -60
start|behind|it|away|2|	judging -40	saying -24
start|behind|it|away|3|	judging -11	saying -85
start|behind|it|away|4|	judging -22	saying -39
start|behind|it|away|5|	saying -52
start|behind|it|away|6|	saying -80
start|behind|it|	capital -46	determiner -20	judging -43	preposition -60	saying -40	word -46
start|behind|it|direct|	judging -14
start|behind|it|elided|	saying -26
start|behind|it|inverted|	judging -23	saying -82
start|behind|it|mood|	none -48
start|behind|it|relative|	saying -20
start|behind|it|shared|	saying -36
start|behind|judging|	capital -46	past -65	preposition -37	pronoun -83	word -72
start|behind|judging|ending|ar|	word -58
start|behind|judging|ending|as|	word -11
start|behind|judging|ending|ca|	word -15
start|behind|judging|ending|de|	determiner -27
start|behind|judging|ending|en|	capital -19	determiner -18	word -30
start|behind|judging|ending|er|	determiner -30	word -78
start|behind|judging|ending|es|	determiner -77	word -8
start|behind|judging|ending|ia|	word -21
start|behind|judging|ending|ir|	word -46
start|behind|judging|ending|la|	determiner -38
start|behind|judging|ending|na|	determiner -28	word -12
start|behind|judging|ending|ne|	determiner 18
start|behind|judging|ending|ra|	word -15
start|behind|judging|ending|re|	word -60
start|behind|judging|ending|sa|	word -27
start|behind|judging|ending|ta|	word -16
start|behind|judging|ending|to|	word -8
start|behind|judging|ending|un|	determiner 11
start|behind|judging|ending|ut|	word -25
start|behind|judging|ending|ão|	word -20
start|behind|judging|first|	avoir -48	de -29	decisão -13	der -28	ideia -22	la -38	resposta -19	tout -25	un 11	una -28	une 18
start|behind|justificar|	none -31	word -16
start|behind|klagen|	capital -38	none -56
start|behind|kündigen|	no -71
start|behind|lamentare|	none -61
start|behind|lamentarse|	determiner -47	none -49
start|behind|lamentar|	none -27
start|behind|lancer|	determiner -16	none -30
start|behind|lassen|	determiner -54	no -53	verb -23
start|behind|lassen|first|	einen -22
start|behind|laten|	none -74
start|behind|leggen|	none 26
start|behind|ler|	none -26	word -21
start|behind|limitar|	auxiliary -35	none -15	word -17
start|behind|limitar|first|	señalar -8
start|behind|llamar|	determiner -18	none -25	word -22
start|behind|mahnen|	capital -48	no -44	none -48
start|behind|mandar|	none -8
start|behind|manter|	none -35	word -11
start|behind|melden|	none -102
start|behind|mood|none|	judging -32	other -36	saying -20
start|behind|mood|no|	judging -48	other -34	thinking -46
start|behind|mood|yes|	saying -26
start|behind|negar|	none -62	word -53
start|behind|nl|apposed|	saying 20
start|behind|nl|apposition|	saying 23
start|behind|nl|	auxiliary -38	capital -62	determiner -19	judging -54	pronoun -16	that 99	thinking -64
start|behind|nl|away|2|	judging -37	saying 9	thinking -64
start|behind|nl|away|3|	judging -28	saying -10
start|behind|nl|away|5|	judging -37	saying -106
start|behind|nl|away|6|	saying -86
start|behind|nl|direct|	judging -37	saying -16	thinking -53
start|behind|nl|inverted|	judging -45	saying -21
start|behind|nl|shared|	saying 25
start|behind|notieren|	no -42	none -42
start|behind|ofrecer|	determiner -38	none -34
start|behind|opinar|	none -20
start|behind|order|apposed|	judging -35	saying -23	thinking -75
start|behind|order|apposition|	judging -12	saying -8	thinking -59
start|behind|order|direct|	judging -27	thinking 9
start|behind|order|elided|	saying -90
start|behind|order|inverted|	judging -56	other -51	saying -50
start|behind|order|relative|	judging -42	saying -95
start|behind|order|shared|	judging -53	saying 10
start|behind|other|	capital -21	determiner -19	past -46	word -34
start|behind|parlare|	determiner -35	marks -26	none -54	word -28
start|behind|parler|	determiner -86	marks -85	none -54	word -11
start|behind|parler|first|	un -57	une -87
start|behind|pedir|	determiner -28	marks -41	none -47	word -36
start|behind|pedir|first|	la -40	não -16
start|behind|perguntar|	none -37	word -37
start|behind|plaider|	determiner 41	none 17
start|behind|pleiten|	none 56	word 62
start|behind|pochen|	no 10	none 10
start|behind|precisar|	none -67	word -56
start|behind|preguntar|	determiner -38	none -83
start|behind|preposition|	capital 6	preposition -59	word -57
start|behind|preposition|none|	judging -36	saying -9
start|behind|prever|	none -46	word -37
start|behind|prometer|	capital -19	determiner -24	none -31	word -35
start|behind|promettere|	determiner -34	none -52	word -15
start|behind|promettre|	none -76	word -57
start|behind|pronoun|	capital -56	stop -32	word 9
start|behind|pronoun|none|	judging -77	saying -12
start|behind|pronoun|verb|	saying -45
start|behind|proponer|	none -44
start|behind|proporre|	none -41	word -30
start|behind|proposer|	none -74	word -50
start|behind|protestare|	determiner 25	none 41
start|behind|prévoir|	none -75	word -54
start|behind|pt|	adverb -37	capital -36	determiner -43	judging -43	preposition -36	pronoun -31	saying -36	that -99	thinking -54	word -27
start|behind|pt|apposed|	judging -10	saying -55
start|behind|pt|apposition|	judging -48	saying -87	thinking -52
start|behind|pt|away|2|	judging -44	saying -34	thinking -54
start|behind|pt|away|3|	judging -22	saying -33
start|behind|pt|away|4|	judging -15	saying -29
start|behind|pt|away|5|	judging -40	saying -22
start|behind|pt|away|6|	saying -26
start|behind|pt|direct|	judging -39	saying -12	thinking -30
start|behind|pt|elided|	saying -32
start|behind|pt|inverted|	judging -32	saying -33
start|behind|pt|mood|	none -40
start|behind|pt|relative|	saying -30
start|behind|pt|shared|	judging -25	saying -54
start|behind|publicar|	none -26	word -11
start|behind|queixar|	none -50	word -58
start|behind|quejarse|	none 67
start|behind|questionar|	determiner -37	none -40
start|behind|raccomandare|	none -27	word -22
start|behind|raccontare|first|	aver -16	avere -16
start|behind|raccontare|	none -28	verb -50	word -20
start|behind|raconter|	none -46	word -22
start|behind|reaccionar|	none -93
start|behind|reageren|	none -63
start|behind|reagir|	none -31	word -30
start|behind|rechnen|	capital 9	no 29	none 29	word 58
start|behind|recibir|	none -14
start|behind|recitare|	none -48
start|behind|reclamar|	determiner -51	none -59	word -26
start|behind|recomendar|	none -43	word -34
start|behind|recommander|	none -78
start|behind|reconhecer|	none -30	word -29
start|behind|reconocer|	none -48	word -43
start|behind|recusar|	none -14	word -15
start|behind|referir|	none -64
start|behind|refuser|	none -43	word -36
start|behind|rekenen|first|	dat 61
start|behind|rekenen|	none -54	that 61
start|behind|relatar|	none -45	word -42
start|behind|remeter|	determiner -14	none -26	preposition -20	word -25
start|behind|remeter|first|	a -20	o -14	silêncio -20
start|behind|replicare|	capital -25	none -44	word -11
start|behind|responder|	determiner -54	none -98	verb -40	word -80
start|behind|resumir|	none -47
start|behind|ricordare|first|	aver -24
start|behind|ricordare|	none -51	word -14
start|behind|rispondere|	determiner -27	none -48	word -40
start|behind|roepen|	none 56	preposition -7	word 26
start|behind|rufen|	determiner -33	no -33	none -45
start|behind|réagir|	determiner -46	none -63
start|behind|réclamer|	determiner -28	none -60	word -38
start|behind|répondre|	determiner -66	none -99	word -38
start|behind|saber|	none -91
start|behind|sagen|	capital -31	determiner -28	no -31	none -32	verb -25	word -27
start|behind|sagen|first|	der -11	einer -21
start|behind|salutare|	none -39
start|behind|sapere|	none -18	word -18
start|behind|saying|	adverb -65	auxiliary -33	capital -50	participle -7	past -13	preposition -12	present -39	pronoun -22	subordinator 38	that 54	verb-saying -59	word -10
start|behind|saying|ending|00|	word 51
start|behind|saying|ending|10|	word -71
start|behind|saying|ending|12|	word -47
start|behind|saying|ending|20|	word -38
start|behind|saying|ending|40|	word -82
start|behind|saying|ending|ag|	capital -55	word 23
start|behind|saying|ending|al|	word -27
start|behind|saying|ending|am|	capital -25
start|behind|saying|ending|ar|	capital -21	determiner -30	word 27
start|behind|saying|ending|as|	determiner 6	word -41
start|behind|saying|ending|at|	that 99
start|behind|saying|ending|a|	preposition -33
start|behind|saying|ending|ca|	word -29
start|behind|saying|ending|ch|	capital -37	pronoun -66
start|behind|saying|ending|ci|	word -50
start|behind|saying|ending|co|	word -65
start|behind|saying|ending|ct|	word -59
start|behind|saying|ending|da|	capital -23	word -61
start|behind|saying|ending|de|	capital -72	determiner -8	word -61
start|behind|saying|ending|do|	word -30
start|behind|saying|ending|ek|	word -80
start|behind|saying|ending|el|	capital -23	determiner -58	word -23
start|behind|saying|ending|em|	determiner -16	word -66
start|behind|saying|ending|en|	capital 40	determiner -21	word -128
start|behind|saying|ending|er|	capital -41	determiner -69	word 29
start|behind|saying|ending|es|	determiner -27	word -71
start|behind|saying|ending|et|	pronoun 11
start|behind|saying|ending|ga|	word -35
start|behind|saying|ending|ge|	capital -43
start|behind|saying|ending|go|	word -20
start|behind|saying|ending|hi|	word -29
start|behind|saying|ending|ho|	word -16
start|behind|saying|ending|ht|	capital -21
start|behind|saying|ending|ia|	word -52
start|behind|saying|ending|ie|	determiner -9	word -67
start|behind|saying|ending|il|	determiner 34
start|behind|saying|ending|in|	determiner 26	preposition -41
start|behind|saying|ending|io|	capital -18	word -43
start|behind|saying|ending|ir|	word 27
start|behind|saying|ending|is|	word -30
start|behind|saying|ending|it|	capital -32
start|behind|saying|ending|i|	determiner -48
start|behind|saying|ending|jn|	auxiliary -33
start|behind|saying|ending|ky|	capital -20
start|behind|saying|ending|l'|	determiner -43
start|behind|saying|ending|la|	capital -34	determiner -18	word -42
start|behind|saying|ending|le|	determiner 11	word -17
start|behind|saying|ending|li|	word -44
start|behind|saying|ending|ll|	capital -65
start|behind|saying|ending|lo|	word -45
start|behind|saying|ending|l’|	determiner -65
start|behind|saying|ending|ma|	determiner -22	word -30
start|behind|saying|ending|me|	word -42
start|behind|saying|ending|na|	capital -54	determiner -51	word -59
start|behind|saying|ending|nd|	capital -29
start|behind|saying|ending|ne|	capital -28	determiner 29	word -40
start|behind|saying|ending|ng|	capital -62
start|behind|saying|ending|ni|	word -27
start|behind|saying|ending|no|	word 29
start|behind|saying|ending|ns|	word -33
start|behind|saying|ending|nt|	word -45
start|behind|saying|ending|om|	preposition 42
start|behind|saying|ending|on|	capital -27	determiner -40	word -18
start|behind|saying|ending|op|	word -33
start|behind|saying|ending|or|	word -68
start|behind|saying|ending|os|	capital -35	determiner -58	pronoun -19	word -30
start|behind|saying|ending|oz|	word -38
start|behind|saying|ending|o|	determiner -33
start|behind|saying|ending|ra|	determiner -48	word -38
start|behind|saying|ending|re|	determiner -48	word 16
start|behind|saying|ending|rg|	capital -25
start|behind|saying|ending|ri|	word -15
start|behind|saying|ending|ro|	word -48
start|behind|saying|ending|rs|	word -47
start|behind|saying|ending|sa|	capital -38	determiner -76
start|behind|saying|ending|se|	pronoun -15	word 34
start|behind|saying|ending|ss|	capital -53
start|behind|saying|ending|ta|	word -50
start|behind|saying|ending|te|	determiner -59	word -62
start|behind|saying|ending|ti|	word -40
start|behind|saying|ending|to|	capital -34	word -43
start|behind|saying|ending|tv|	capital -14
start|behind|saying|ending|té|	preposition -27
start|behind|saying|ending|ue|	determiner -39	that 8
start|behind|saying|ending|um|	determiner -41
start|behind|saying|ending|un|	determiner -45
start|behind|saying|ending|us|	determiner -59	word -68
start|behind|saying|ending|ux|	determiner -35
start|behind|saying|ending|x|	capital -37
start|behind|saying|ending|y|	word -40
start|behind|saying|ending|za|	word -37
start|behind|saying|ending|ão|	word -38
start|behind|saying|ending|ça|	word -29
start|behind|saying|ending|én|	word -75
start|behind|saying|ending|ón|	word -48
start|behind|saying|first|	a -33	afloop -33	anfrage -36	as -32	até -27	aver -32	avere -19	averla -8	averlo -13	bedenken -19	calma -16	comentar -26	comunicado -12	das 13	dat 99	de -9	den -80	der -39	deux -35	die -9	dienstag -60	direct -59	donnerstag -22	due -39	een -16	einem -24	einen -74	einer -65	el -58	entrevista -24	escrito -26	essere -21	este -60	giudizio -34	haar -30	het 11	i -48	il 34	in -41	instagram -26	jornalistas -15	l' -43	la -18	las -102	le 11	les -61	los -63	lusa -28	l’ -65	mittwoch -23	montag -18	ne -47	noite -16	non -16	não -22	o -33	om 42	os -21	otra -48	protokoll -7	que 8	radio -40	redes -39	rádio -12	sa -76	saída -29	se -15	ses -50	señalar -8	silêncio -20	sky -20	son -40	sonntag -14	sus -59	te -26	tre -45	tribunal -18	um -41	uma -22	un -45	una -51	une 35	voz -38	x -37	y -40	zijn -33
start|behind|schreiben|	capital -7	determiner -40	no -40	none -36	yes -17
start|behind|schrijven|	determiner -49	marks -58	none -53
start|behind|scrivere|	determiner -36	none -45	word -26
start|behind|señalar|	none -69
start|behind|sostenere|first|	aver -11
start|behind|sostenere|	none -18	word -14
start|behind|souvenir|	determiner -73	none -85
start|behind|spiegare|	none -29	word -21
start|behind|sprechen|	determiner -61	marks -63	no -63
start|behind|sprechen|first|	einem -65	einer -18
start|behind|spreken|	determiner -48	none -42	word -30
start|behind|staan|	determiner -39	none -93
start|behind|staan|first|	de -34
start|behind|stehen|	capital -27	determiner -18	no -44	none -24	verb -42	word -35
start|behind|stehen|first|	der -17
start|behind|stellen|	no -45	none -40
start|behind|stimare|	none -36	word -33
start|behind|subordinator|none|	saying 39
start|behind|subordinator|	word -67
start|behind|sugerir|	none -17
start|behind|tabler|	none 64
start|behind|teilen|	capital -33	no -37	none -37	yes -11
start|behind|telefonar|	none -36
start|behind|temer|	none -23
start|behind|that|auxiliary|	saying 20
start|behind|that|	determiner -114	preposition -63	pronoun 87	word 72
start|behind|that|marks|	saying -59
start|behind|that|none|	saying 57
start|behind|that|verb|	saying 23
start|behind|thinking|	determiner -11	past -29	present 17
start|behind|thinking|ending|ão|	word -26
start|behind|trekken|	none -60	preposition -38
start|behind|unlisted|	capital -21	determiner -19	no -34	none -53	word -34
start|behind|verb-saying|none|	saying -56
start|behind|verb-saying|	stop -32
start|behind|verklaren|	determiner -38	none -66
start|behind|verraten|	capital -35	no -36	none -36
start|behind|vertellen|	determiner -50	none -69	word -22
start|behind|vertellen|first|	de -50
start|behind|verweisen|	capital 38	determiner 18	no 50	word 44	yes -13
start|behind|verweisen|first|	das 13
start|behind|ver|	determiner -13	none -21	word -24
start|behind|vinden|	determiner -22	none -53
start|behind|vragen|	none -85	word -47
start|behind|vrezen|	determiner -41	none -67
start|behind|waarschuwen|	none -50	word -29
start|behind|warnen|	determiner 15	none 28
start|behind|warnen|first|	einer -60
start|behind|weisen|	no -24	none -24
start|behind|wijzen|	determiner 47	none 73	word -70
start|behind|wijzen|first|	de 19
start|behind|word|	% -90	, -19	: -86	; -26	adverb -61	auxiliary 37	coordinator -50	determiner -20	end -121	preposition -47	quote 13	stop -45	subordinator -55	that -87	verb-saying -63	word 10
start|behind|word|auxiliary|	saying -7
start|behind|word|marks|	judging -61	saying 8
start|behind|word|none|	judging -65	other -34	saying -17
start|behind|word|verb|	judging -56	saying -19
start|behind|zanjar|	none -56
start|behind|zeggen|	auxiliary -51	capital -21	determiner -60	none -79	pronoun -29	word -33
start|behind|zeggen|first|	de -57	een -29	het -29
start|behind|écrire|	determiner -46	none -46	word -20
start|behind|écrire|first|	un -8
start|behind|évaluer|	none -43	word -30
start|behind|évoquer|	determiner -38	none -48
start|colon|adverb|	auxiliary 45
start|colon|adverb|auxiliary|	saying 69
start|colon|annunciare|	none 26
start|colon|asks|false|	auxiliary 10	marks 81	none -23	verb 35
start|colon|away|2|	determiner 36	preposition -30	word 12
start|colon|away|3|	adverb 39	capital -35	determiner 9	preposition 26	pronoun 60
start|colon|away|4|	capital 28	determiner 37	preposition -96	pronoun 104	word -6
start|colon|away|5|	pronoun -29	word -7
start|colon|away|6|	determiner -6	preposition 26	word -34
start|colon|before|	: 24
start|colon|capital|auxiliary|	saying -42
start|colon|capital|	capital -16	word 93
start|colon|capital|none|	saying -17
start|colon|	contar -74	correggere -34	descartar -71	difendersi -15	geben 11	houden -47	negar -15	pedir 8	stehen -41	stellen 10	unlisted 37	verteidigen 58	warnen 41	widersprechen 45	wijzen -90	zien -67
start|colon|contar|	none -79	word -74
start|colon|contestare|	determiner 51	none 24
start|colon|correggere|	auxiliary -34	determiner -34	none -34
start|colon|descartar|	determiner -71	none -86
start|colon|determiner|	auxiliary 76	word 30
start|colon|determiner|auxiliary|	judging 60	saying 13
start|colon|determiner|marks|	saying -32
start|colon|determiner|none|	judging -12
start|colon|determiner|verb|	saying 55
start|colon|de|away|3|	judging -7	saying 23
start|colon|de|away|4|	judging 53	saying 40
start|colon|de|away|5|	saying -19
start|colon|de|	capital 45	preposition -42	pronoun 34	saying 15
start|colon|de|direct|	judging -19	saying -20
start|colon|de|inverted|	saying 18
start|colon|de|mood|	no -73	yes 110
start|colon|difendersi|	none -31	preposition -31
start|colon|ending|am|	preposition 7
start|colon|ending|an|	pronoun 22
start|colon|ending|a|	preposition 46
start|colon|ending|ch|	capital 77
start|colon|ending|el|	determiner 28
start|colon|ending|er|	adverb 45	determiner -14	preposition -37	pronoun 19
start|colon|ending|et|	pronoun 17
start|colon|ending|ie|	determiner 26
start|colon|ending|il|	determiner 50
start|colon|ending|in|	determiner -35	preposition -47
start|colon|ending|i|	determiner 52
start|colon|ending|la|	determiner -6
start|colon|ending|le|	determiner -34
start|colon|ending|na|	capital -77
start|colon|ending|ne|	determiner -58
start|colon|ending|un|	determiner 32
start|colon|ending|za|	preposition 87
start|colon|es|apposition|	saying -10
start|colon|es|away|2|	saying 19
start|colon|es|away|4|	saying 73
start|colon|es|away|5|	saying -53
start|colon|es|away|6|	saying -91
start|colon|es|	determiner 24	judging 49	saying 9	word 11
start|colon|es|direct|	saying 31
start|colon|es|inverted|	saying -10
start|colon|es|mood|	none 23
start|colon|first|	a 46	am 7	der -14	die 26	ein -23	el 28	er 54	het 17	i 52	il 50	in -47	la -6	le -34	lo 42	man 22	per -79	senza 87	un 32
start|colon|fr|away|2|	saying 37
start|colon|fr|away|3|	saying -56
start|colon|fr|away|4|	saying -84
start|colon|fr|	determiner -14	saying -35	word -28
start|colon|fr|direct|	saying 15
start|colon|fr|inverted|	saying -50
start|colon|fr|mood|	none -42
start|colon|geben|	auxiliary 31	capital 10	determiner -17	no -70	none 10	yes 72
start|colon|houden|	none -85
start|colon|it|apposition|	saying 25
start|colon|it|away|2|	saying 62
start|colon|it|away|3|	saying -12
start|colon|it|away|4|	judging 57	saying -36
start|colon|it|away|5|	judging 43
start|colon|it|away|6|	saying 28
start|colon|it|	determiner 57	judging 72	preposition -46	saying 16	word 31
start|colon|it|direct|	saying -52
start|colon|it|inverted|	judging 42	saying 20
start|colon|it|mood|	none 28
start|colon|judging|	determiner 25	past 21	preposition -35	present 63	pronoun 58	word 21
start|colon|judging|ending|el|	determiner 49
start|colon|judging|first|	el 49
start|colon|mood|none|	judging 51	saying -6
start|colon|mood|no|	judging -19	saying -81
start|colon|mood|yes|	judging 52	saying 90
start|colon|negar|	none 11
start|colon|nl|	adverb 45	preposition -17	pronoun 34	word 26
start|colon|nl|apposed|	judging 10
start|colon|nl|away|3|	saying 97
start|colon|nl|away|4|	judging -16	saying 60
start|colon|nl|away|5|	saying -27
start|colon|nl|direct|	saying 10
start|colon|nl|inverted|	judging -7	saying 31
start|colon|nl|mood|	none 19
start|colon|order|apposed|	judging 10	saying 22
start|colon|order|apposition|	judging 39	saying -16
start|colon|order|direct|	thinking 15
start|colon|order|elided|	saying -26
start|colon|order|inverted|	judging 48	other 37	saying 25
start|colon|order|shared|	saying -50
start|colon|other|	past 37
start|colon|pedir|	none 13
start|colon|preposition|auxiliary|	saying -27
start|colon|preposition|	capital -85	determiner -86	word 102
start|colon|preposition|marks|	saying 30
start|colon|preposition|none|	judging 11
start|colon|preposition|verb|	saying -24
start|colon|pronoun|	auxiliary 108	word 12
start|colon|pronoun|auxiliary|	judging 58	saying 16
start|colon|pt|apposition|	saying -52
start|colon|pt|away|2|	saying -20
start|colon|pt|away|4|	saying -56
start|colon|pt|away|6|	saying -7
start|colon|pt|direct|	saying 12
start|colon|pt|inverted|	saying 13
start|colon|pt|mood|	none -35
start|colon|pt|	preposition 35	saying -29	verb-saying -54	word -106
start|colon|saying|	adverb 69	auxiliary -23	capital -11	determiner 14	past -12	preposition -12	present 29	pronoun 34	subordinator -21	word -17
start|colon|saying|ending|am|	preposition 7
start|colon|saying|ending|an|	pronoun 22
start|colon|saying|ending|a|	preposition 46
start|colon|saying|ending|de|	determiner -14
start|colon|saying|ending|er|	adverb 45	determiner 29	preposition -22
start|colon|saying|ending|et|	pronoun -14
start|colon|saying|ending|ie|	determiner 14
start|colon|saying|ending|il|	determiner 69
start|colon|saying|ending|in|	determiner -46
start|colon|saying|ending|i|	determiner 52
start|colon|saying|ending|le|	determiner -46
start|colon|saying|ending|na|	capital -77
start|colon|saying|ending|ne|	determiner -58
start|colon|saying|ending|un|	determiner 54
start|colon|saying|ending|za|	preposition 64
start|colon|saying|first|	a 46	am 7	de -14	der 29	die 14	ein -35	er 50	het -14	i 52	il 69	le -46	lo 42	man 22	per -63	senza 64	un 54
start|colon|stehen|	determiner -41	no -41	none -41
start|colon|stellen|	none 10
start|colon|subordinator|auxiliary|	saying -21
start|colon|subordinator|	determiner -21
start|colon|thinking|	determiner -7
start|colon|warnen|	yes 41
start|colon|widersprechen|	auxiliary 45	yes 45
start|colon|wijzen|	none -103
start|colon|word|	, -73	auxiliary 6	preposition -75	stop 9
start|colon|word|auxiliary|	saying -59
start|colon|word|marks|	saying 80
start|colon|word|none|	judging -48
start|colon|word|verb|	saying -76
start|colon|zien|	none -67	preposition -67
start|comma|	aankondigen 9	accogliere -26	accuser -29	achar -28	acusar -54	adelantar -37	admettre 12	admitir -21	advertir -47	afdoen -40	affermare -30	affirmer -20	aggiungere 12	ajouter -23	alegar 31	ammettere -24	annoncer -64	annunciare -48	antworten 43	anunciar -82	apontar -44	appeler -44	apuntar -21	argumentar 17	asegurar 9	assicurare 10	assumir -42	assurer 30	ausrichten 39	avaliar -35	avanzar -20	avertir -23	avisar 20	avvertire 20	añadir -10	begrüßen -75	behaupten 48	bekennen 10	beloven -58	berichten 38	bestätigen -32	beteuern 34	betogen 27	betonen 32	bevestigen -36	beziffern -57	bitten -39	blijven -39	brincar -12	bromear -32	calcular 51	celebrar -28	chamar -37	chiamare -34	chiedere -81	cobrar -44	coincidir -38	comentar -26	commentare -23	commenter -34	concéder -18	condannare -25	condenar -32	confier -47	confirmar -69	confirmer -45	contar 24	contestar -28	contestare -68	criticar -44	decir -8	declarar -46	defender -29	demander -38	denunciar -37	desabafar -32	descartar -32	descrever -54	devolver -36	dichiarare -30	divulgar 37	dizer -10	déclarer -19	défendre 48	dénoncer -42	elogiar -18	elogiare -36	empfehlen 10	emporter -28	entgegnen 53	ergänzen 48	erklären -21	erläutern 27	erzählen -21	escrever -49	esperar -35	estimar -27	evitar -29	exigir -40	expliquer 9	exposer -44	faire_valoir 30	falar -74	finden 13	fordern 65	féliciter -30	garantir -23	geben -20	geven 21	glisser -58	hablar -21	halten 31	heißen 22	herinneren 13	heten -41	houden -55	indigner -54	indiquer -25	interroger -40	ironiser -17	ironizar -55	juger 54	klagen -61	klinken 29	kritisieren -59	kündigen 60	lachen -71	lamentar -42	lamentarse -28	lancer -27	lassen 19	laten -47	leggen -46	leggere 10	lembrar -27	lire -26	llamar -27	lâcher -46	mahnen -12	manifestar -15	manter -29	meinen -30	melden 31	mostrar -62	negar -43	nennen -48	noter 13	nuancer -9	observer -31	opposer -38	osservare 37	parlare -34	parler -31	pedir 30	perguntar -44	pester -15	plaider -31	plaisanter -19	plädieren 7	ponderar -44	precisar 15	preferir -39	preguntar -72	prevedere -65	prever -70	prometer 7	promettre -46	proponer -47	propor -41	proposer -46	protestar -43	protester -11	préciser 20	prévenir 14	queixar -65	querer -46	questionar -48	raccontare -40	rappeler 10	rechnen -8	reclamar -47	recomendar 40	reconnaître -58	reconocer -24	recordar -34	recusar -18	refuser -20	registar -30	registrar -38	regretter -32	rejeter -16	relatar -49	relever -38	reprendre -40	responder -31	ressalvar -14	resumir -22	revelar 44	ricordare 8	rir -22	rire -37	räumen 38	réagir -23	réclamer -49	répliquer -30	répondre -60	résumer -21	rétorquer -17	sagen -24	schreiben 12	schrijven -64	sehen -51	sentenciar -22	señalar 9	sluiten -62	solicitar -48	sostener 26	sostenere -12	souffler -43	souligner -37	spiegare 15	sprechen -63	spreken -18	staan -62	stehen -72	stellen -9	teilen 41	trasladar -45	trekken -43	témoigner -22	unlisted -56	ver -41	verklaren -44	verlauten 64	versichern 46	versprechen 46	vertellen 21	verweisen -26	vinden 38	volere -29	vouloir -22	vragen 35	warnen 58	werfen 28	wijzen -51	willen -56	wollen 11	zeggen -16	zien -41	äußern -28	écrire 27	étrangler -17	évaluer -26
start|comma|aankondigen|	none 13	word 9
start|comma|accogliere|	none -36	word -28
start|comma|accuser|	auxiliary -21	none -34	word -24
start|comma|accuser|first|	qui -21
start|comma|achar|	none -32
start|comma|acusar|	none -73
start|comma|adelantar|	none -39
start|comma|admettre|	none 27
start|comma|admitir|	coordinator -21	none -50	verb -25	word 24
start|comma|admitir|first|	no -7
start|comma|adverb|	, -66	adverb 23	auxiliary -62	determiner -18	preposition 34	that 18	verb-saying -51	word 58
start|comma|adverb|none|	other -36	saying 10	thinking 32
start|comma|adverb|verb|	saying -82
start|comma|advertir|	none -63
start|comma|afdoen|	none -40
start|comma|affermare|	none -27
start|comma|affirmer|	none -28
start|comma|afirmar|	adverb 34	preposition -78
start|comma|aggiungere|	auxiliary 48	determiner 54	marks 39	none 9
start|comma|aggiungere|first|	è 25
start|comma|ajouter|	none -27
start|comma|alegar|	none 18
start|comma|ammettere|	none -33
start|comma|annoncer|	capital -9	determiner -64	none -86	preposition -15	word -33
start|comma|annunciare|	none -65	preposition -71	word -24
start|comma|antworten|	no 43
start|comma|anunciar|	none -106	preposition -42	verb -46
start|comma|apontar|	none -62	word -34
start|comma|appeler|	none -54	word -31
start|comma|apuntar|	none -26
start|comma|argumentar|	none 24
start|comma|asegurar|	none 12	word 9
start|comma|asks|false|	auxiliary 41	marks -11	none -12	verb -49
start|comma|assicurare|	auxiliary 40	none 19	word 25
start|comma|assicurare|first|	è 40
start|comma|assumir|	marks -42	none -43	verb-saying -42
start|comma|assurer|	auxiliary 50	none 14	word 29
start|comma|ausrichten|	auxiliary 17	pronoun 47	yes 19
start|comma|ausrichten|first|	er 49
start|comma|auxiliary|	adverb 25	determiner 55	pronoun 39	quote 41	that 25	verb-saying -52	word 7
start|comma|auxiliary|marks|	saying 24
start|comma|auxiliary|none|	judging -12	saying 45
start|comma|auxiliary|verb|	saying -16
start|comma|avaliar|	none -50
start|comma|avanzar|first|	1 -35
start|comma|avanzar|	none -22	word -20
start|comma|avertir|	none -33
start|comma|avisar|	none 29
start|comma|away|2|	adverb -37	capital -16	coordinator -9	determiner 36	preposition -48	pronoun 83	subordinator 13	verb-judging -57	verb-saying -23	word 35
start|comma|away|3|	auxiliary 62	capital 47	coordinator 45	determiner 79	preposition 45	pronoun 16	subordinator -15	word 24
start|comma|away|4|	adverb 29	auxiliary -9	capital -107	coordinator -59	determiner -55	preposition -53	pronoun -41	subordinator 12	verb-judging -65	verb-saying 10
start|comma|away|5|	adverb 41	capital -20	determiner 23	preposition 34	pronoun -55	subordinator -19	verb-judging -57	verb-saying -81	word -70
start|comma|away|6|	adverb -7	auxiliary 49	capital -111	coordinator -75	determiner -75	preposition -26	pronoun 24	subordinator -79	that -17	verb-judging -23	verb-saying -99	verb-thinking -48	word -40
start|comma|añadir|	none 8
start|comma|begrüßen|	no -75	none -49
start|comma|behaupten|	auxiliary 48	pronoun 20	yes 48
start|comma|bekennen|	none -15
start|comma|beloven|	auxiliary -55	none -61
start|comma|berichten|	auxiliary 51	no 17	none 6	yes 47
start|comma|bestätigen|	no -45	verb -45
start|comma|beteuern|	auxiliary 28	word 36	yes 28
start|comma|betogen|	auxiliary 12	none 30
start|comma|betonen|	determiner 32
start|comma|bevestigen|	auxiliary -36	none -17
start|comma|beziffern|	no -41	none -41	word -41
start|comma|bitten|	auxiliary 18	determiner -20	no -20
start|comma|blijven|	none -54
start|comma|brincar|	none -18
start|comma|bromear|	none -41	preposition -13
start|comma|calcular|	none 74
start|comma|capital|	) -21	auxiliary 6	capital -91	coordinator -65	determiner -64	preposition 39	verb-saying -68
start|comma|capital|auxiliary|	judging 59	saying -8
start|comma|capital|marks|	saying 9
start|comma|capital|none|	judging -61	saying -71	thinking -26
start|comma|capital|verb|	saying -50
start|comma|celebrar|	none -40
start|comma|chamar|	none -53
start|comma|chiamare|	none -44	preposition -13	word -24
start|comma|chiedere|	auxiliary -56	determiner -47	marks -50	none -91	preposition -54	subordinator -37	verb-saying -23
start|comma|citar|	none 36
start|comma|cobrar|	none -62
start|comma|coincidir|	none -40	verb -37
start|comma|comentar|first|	de -9
start|comma|comentar|	none -28	preposition -13	word -30
start|comma|commentare|	none -31	word -15
start|comma|commenter|	none -42
start|comma|concéder|	none -25
start|comma|condannare|	none -33
start|comma|condenar|	none -39	preposition -19
start|comma|confermare|	none 19	preposition -71	verb -47
start|comma|confier|	none -60	word -18
start|comma|confirmar|	coordinator -12	none -94	preposition -17	verb -14	word -52
start|comma|confirmar|first|	mas -14
start|comma|confirmer|	coordinator -24	none -59	preposition -37
start|comma|confirmer|first|	mais -24
start|comma|contar|	determiner 17	none 23	preposition -58	verb 45	word 37
start|comma|contar|first|	o -90
start|comma|contestare|	none -99
start|comma|contestar|	none -39
start|comma|coordinator|	adverb -16	auxiliary 21	capital -64	determiner -16	preposition -60	pronoun 30	quote -20	verb-judging -37	verb-saying -58	word -8
start|comma|coordinator|auxiliary|	judging -50	saying 17
start|comma|coordinator|marks|	saying 22
start|comma|coordinator|none|	judging -19	saying 7
start|comma|coordinator|verb|	judging -29	saying -107
start|comma|criticar|	none -60
start|comma|decir|	auxiliary 40	coordinator -47	none -24	preposition -20	verb -17
start|comma|decir|first|	y -47
start|comma|declarar|	none -53	preposition -31
start|comma|defender|	capital -29	none -36
start|comma|demander|	none -50
start|comma|denunciar|	none -48	word -39
start|comma|desabafar|	none -46
start|comma|descartar|	none -32	preposition -20
start|comma|descrever|	none -78
start|comma|determiner|	adverb 6	auxiliary -47	capital 69	determiner -82	preposition -134	pronoun -73	quote -77	verb-saying -50	word 52
start|comma|determiner|auxiliary|	judging 36	saying 19
start|comma|determiner|marks|	judging -87	saying 10
start|comma|determiner|none|	judging 38	other -37	thinking -46
start|comma|determiner|verb|	judging 33
start|comma|devolver|	none -52	preposition -14	word -35
start|comma|de|	adverb -6	auxiliary 14	coordinator -46	judging 18	other -46	preposition 57	pronoun 34	saying 31	thinking -15	verb-saying -77	word 35
start|comma|de|apposed|	judging 8	saying 47
start|comma|de|apposition|	saying 20
start|comma|de|away|2|	judging -59	saying 54
start|comma|de|away|3|	judging 23	other -28	saying 55
start|comma|de|away|4|	saying -18	thinking -34
start|comma|de|away|5|	judging 95	saying -11
start|comma|de|away|6|	judging -94	saying -34	thinking -56
start|comma|de|direct|	saying 14	thinking -36
start|comma|de|inverted|	judging -18	other -40	saying 8
start|comma|de|mood|	no -9	yes 76
start|comma|de|shared|	saying 93
start|comma|dichiarare|	none -38	word -30
start|comma|dire|	adverb 29	auxiliary 7	coordinator 52	determiner -60	marks 33	none -7	preposition -68	pronoun -20	verb -46	verb-saying -34	word -12
start|comma|dire|first|	et 51
start|comma|divulgar|	determiner 26	none 29	verb 26
start|comma|divulgar|first|	o 26
start|comma|dizer|	auxiliary 30	capital -62	none -16	preposition -98
start|comma|dizer|first|	de -33	em -16
start|comma|déclarer|	none -21	preposition -13	word -14
start|comma|défendre|	none 24
start|comma|dénoncer|	none -47
start|comma|elogiare|	none -45
start|comma|elogiar|first|	aunque -18
start|comma|elogiar|	none -18	subordinator -18	verb -18
start|comma|empfehlen|	determiner 10	no 10	none 10
start|comma|emporter|	none -40
start|comma|ending|1|	word -57
start|comma|ending|2|	word -60
start|comma|ending|31|	word -45
start|comma|ending|3|	word -41
start|comma|ending|41|	word -40
start|comma|ending|44|	word -32
start|comma|ending|4|	word -49
start|comma|ending|50|	word -38
start|comma|ending|58|	word -41
start|comma|ending|5|	word -78
start|comma|ending|6|	word -36
start|comma|ending|74|	word -53
start|comma|ending|79|	word -16
start|comma|ending|8|	word -68
start|comma|ending|9|	word -53
start|comma|ending|al|	preposition -53	word -64
start|comma|ending|am|	preposition -63
start|comma|ending|an|	pronoun 69
start|comma|ending|ao|	preposition -58
start|comma|ending|ar|	coordinator -20	preposition -7	word -67
start|comma|ending|as|	auxiliary -36	coordinator -69	determiner 9	preposition -40	word 33
start|comma|ending|at|	subordinator 11
start|comma|ending|au|	preposition -43
start|comma|ending|a|	auxiliary -77	preposition 40
start|comma|ending|be|	auxiliary 41
start|comma|ending|ce|	word -41
start|comma|ending|ch|	word 41
start|comma|ending|da|	preposition -47	word -99
start|comma|ending|de|	auxiliary 10	determiner 21	preposition -70	subordinator -30
start|comma|ending|di|	word -39
start|comma|ending|do|	preposition -72	verb-saying -56	word -84
start|comma|ending|du|	determiner -23
start|comma|ending|d’|	preposition 39
start|comma|ending|ef|	word 39
start|comma|ending|eg|	word -49
start|comma|ending|ei|	auxiliary 48	determiner 40	preposition 35
start|comma|ending|el|	determiner -45	preposition -34
start|comma|ending|em|	determiner 69	preposition -100
start|comma|ending|en|	adverb 13	auxiliary 59	capital 16	coordinator 26	determiner -6	preposition -76	subordinator 16	word -34
start|comma|ending|er|	adverb 80	capital -50	determiner -20	preposition -66	word 44
start|comma|ending|es|	auxiliary 42	determiner 24	pronoun -25
start|comma|ending|et|	coordinator 15	verb-saying 20	word -48
start|comma|ending|eu|	capital -24	word 28
start|comma|ending|e|	coordinator 16
start|comma|ending|fe|	word 59
start|comma|ending|ft|	auxiliary -10
start|comma|ending|ga|	word -22
start|comma|ending|go|	word 46
start|comma|ending|ha|	auxiliary -42
start|comma|ending|he|	word 12
start|comma|ending|ia|	capital -58	word 14
start|comma|ending|ie|	determiner -16	pronoun 15	subordinator 15
start|comma|ending|il|	determiner -48
start|comma|ending|im|	preposition 26
start|comma|ending|in|	capital -18	determiner 14	preposition -42
start|comma|ending|io|	capital -58	word -37
start|comma|ending|is|	auxiliary 56	coordinator -35
start|comma|ending|it|	preposition 40	verb-saying -42
start|comma|ending|jl|	subordinator -27
start|comma|ending|já|	adverb -25
start|comma|ending|l'|	determiner -31
start|comma|ending|la|	determiner -27	preposition -69
start|comma|ending|le|	determiner 21	pronoun 24	word -29
start|comma|ending|ll|	auxiliary -43
start|comma|ending|ls|	preposition -44
start|comma|ending|lu|	word -29
start|comma|ending|l’|	determiner 14
start|comma|ending|ma|	capital -11	coordinator -55	determiner -36	preposition -56
start|comma|ending|me|	pronoun -15
start|comma|ending|mt|	word 51
start|comma|ending|na|	capital 13	determiner -29	preposition -89	word -69
start|comma|ending|nd|	capital 21	coordinator -42	word 29
start|comma|ending|ne|	determiner 38	word 48
start|comma|ending|ng|	capital 39
start|comma|ending|no|	auxiliary 67	preposition -112	word 38
start|comma|ending|ns|	preposition -60
start|comma|ending|nt|	adverb -32	preposition -16	verb-judging -23	verb-saying -54	word -13
start|comma|ending|oi|	adverb -54
start|comma|ending|om|	preposition -49
start|comma|ending|on|	preposition -45	word -25
start|comma|ending|or|	preposition -69	word -58
start|comma|ending|os|	adverb -50	word 25
start|comma|ending|ou|	verb-saying -59	word 13
start|comma|ending|o|	determiner -11
start|comma|ending|ra|	auxiliary 28	preposition -59	verb-saying -56	word -67
start|comma|ending|rd|	auxiliary 71
start|comma|ending|re|	adverb 26	capital -22	preposition -45	word 28
start|comma|ending|ro|	coordinator -25	word 22
start|comma|ending|rs|	preposition -40
start|comma|ending|rá|	word 20
start|comma|ending|sa|	word -64
start|comma|ending|se|	word -9
start|comma|ending|si|	pronoun -44
start|comma|ending|so|	word -68
start|comma|ending|st|	auxiliary -16
start|comma|ending|sé|	word -65
start|comma|ending|ta|	verb-saying 42	word 22
start|comma|ending|te|	adverb -58	capital -26	verb-saying -47	verb-thinking -55	word 24
start|comma|ending|ti|	word -33
start|comma|ending|to|	capital -36	subordinator -58	verb-saying -36	word -78
start|comma|ending|tá|	auxiliary 39
start|comma|ending|té|	word -26
start|comma|ending|tó|	verb-saying -34
start|comma|ending|ue|	subordinator -54	that -38	word -34
start|comma|ending|ui|	word -88
start|comma|ending|un|	determiner -80
start|comma|ending|ur|	adverb 10	preposition -19	word -37
start|comma|ending|us|	preposition -7
start|comma|ending|ut|	word -21
start|comma|ending|va|	verb-saying -18
start|comma|ending|ve|	word -48
start|comma|ending|vo|	word -29
start|comma|ending|wo|	subordinator -47
start|comma|ending|ya|	adverb -55
start|comma|ending|y|	coordinator -32
start|comma|ending|zu|	preposition -38
start|comma|ending|às|	preposition -63
start|comma|ending|à|	preposition -15
start|comma|ending|ás|	adverb -37
start|comma|ending|ão|	auxiliary 29	word 49
start|comma|ending|ée|	word -64
start|comma|ending|ém|	adverb -56
start|comma|ending|é|	auxiliary 32
start|comma|ending|ún|	preposition -20
start|comma|ending|ür|	preposition -47
start|comma|entgegnen|	auxiliary 53	yes 53
start|comma|ergänzen|	yes 18
start|comma|erklären|	auxiliary 34	determiner -16	no -46	none -40	yes 54
start|comma|erläutern|	auxiliary -21	determiner 6	no 25	none 37	yes 24
start|comma|erzählen|	auxiliary 22	no -64	pronoun 63	verb -45	yes 53
start|comma|erzählen|first|	habe 38	sie 63
start|comma|escrever|	none -77	preposition -31	word -50
start|comma|esperar|	none -43	preposition -20
start|comma|estimar|	none -34
start|comma|es|	adverb 10	auxiliary 66	capital -63	coordinator -36	determiner -12	judging -55	other -19	preposition -78	pronoun -29	saying -24	subordinator -59	that -26	thinking -70	verb-saying -96	word 7
start|comma|es|apposed|	saying -67
start|comma|es|apposition|	judging -20	saying 70
start|comma|es|away|2|	saying 23
start|comma|es|away|3|	saying -72
start|comma|es|away|4|	judging -52	saying -20
start|comma|es|away|5|	saying -84
start|comma|es|away|6|	judging -24	other -30	saying -22	thinking -72
start|comma|es|direct|	judging -35	saying -125	thinking -35
start|comma|es|elided|	saying -81
start|comma|es|inverted|	judging -44	other -17	saying -37
start|comma|es|mood|	none -33
start|comma|es|relative|	saying -96
start|comma|es|shared|	saying -69
start|comma|evitar|	none -41
start|comma|exigir|	capital -9	none -57
start|comma|explicar|	auxiliary 29	coordinator 37	preposition -52	word -79
start|comma|explicar|first|	de -31	e 40
start|comma|expliquer|	none 12	word -90
start|comma|exposer|	none -60	word -44
start|comma|faire_valoir|first|	qui -45
start|comma|faire_valoir|	none 48	verb -40	word 45
start|comma|falar|	auxiliary -44	none -106	preposition -15
start|comma|finden|	auxiliary 60	yes 26
start|comma|first|	1 -57	2 -60	3 -41	31 -45	4 -49	41 -40	44 -32	5 -78	50 -38	58 -41	6 -36	79 -16	8 -68	9 -53	a 11	aber 51	abílio -14	al -76	alle 30	als -48	am -63	ao -58	arrivata -24	au -43	aunque -50	auteur -19	avrebbe 8	bei 35	chef -34	cheffe -35	com -49	con -40	contou -40	da -47	dans -50	das -13	davanti -25	de -32	del -34	dem 69	den -12	der -23	die -16	directrice -24	dit -42	do -39	drei 38	du -23	déléguée -20	d’ 39	e 16	een 55	el -45	elle -57	em -99	enquanto -58	entre -45	er 17	era 28	eso -48	está 39	et 15	für -47	ha -36	habe 39	hanno 53	heeft -10	il -19	in -39	is 56	já -25	komt 51	l' -31	la -27	le 6	les 24	lesionado -34	lo -44	lors -40	l’ 14	ma -55	maar -20	mais -30	man 69	mas -69	me -15	menos -50	na -89	nella -28	niemand 29	no -26	non -17	numa -56	nur 10	não 10	o -11	omdat 11	osserva -18	par -7	per -8	pero -25	poi -54	por -65	porque -28	porém -56	pour -19	presidenta -55	presidente -52	présidente -37	puis -24	que -38	qui -50	quien -41	responsable -19	segundo -52	según -20	sei 48	sein 39	seine 31	seit -42	selon -34	sem -48	si -44	sie 15	siempre 34	sin -39	son -12	sono 39	sous -19	são 29	terwijl -27	toen 16	tout -21	tras -40	uma -36	un -80	una -29	und -42	une 16	was 20	werde 10	wie 15	wo -47	wonach 38	y -36	ya -55	zonder -59	zu -38	à -15	às -63	é 32	élu -29
start|comma|fordern|	determiner 57	no 64	none 64
start|comma|fordern|first|	die 56
start|comma|fr|	adverb -11	auxiliary -46	capital -40	determiner -13	judging -75	other -43	pronoun -62	saying -44	subordinator -36	thinking -57	verb-judging -31	verb-saying -59	word -43
start|comma|fr|apposed|	saying -51
start|comma|fr|apposition|	judging -53	saying 22
start|comma|fr|away|2|	judging -73	saying -10
start|comma|fr|away|3|	judging -30	saying 80
start|comma|fr|away|4|	judging -19	saying -72
start|comma|fr|away|5|	judging -42	saying -91
start|comma|fr|away|6|	judging -38	other -42	saying -118	thinking -50
start|comma|fr|direct|	judging -56	saying -59
start|comma|fr|elided|	saying -50
start|comma|fr|inverted|	judging -25	other -28	saying -87
start|comma|fr|mood|	none -56
start|comma|fr|relative|	judging -17	saying 30	thinking -25
start|comma|fr|shared|	saying 29
start|comma|féliciter|	none -33
start|comma|garantir|	auxiliary 42	coordinator -34	none -23	preposition -55	word -60
start|comma|geben|	auxiliary 49	determiner -71	no -28	none -90	pronoun 45	verb -59	word -79	yes 45
start|comma|geben|first|	4 -35	die -71
start|comma|geven|	none 30
start|comma|glisser|	none -59
start|comma|hablar|first|	en -24
start|comma|hablar|	none -27	preposition -24
start|comma|halten|	capital 41	determiner 24	none -8	yes 61
start|comma|heißen|	auxiliary 46	determiner 50	marks 25	no -35	pronoun 84	word -33	yes 62
start|comma|heißen|first|	die 45
start|comma|herinneren|	none 19
start|comma|heten|	none -58	word -43
start|comma|houden|	capital -23	none -74
start|comma|indigner|	none -78
start|comma|indiquer|	auxiliary -35	none -29	verb-saying -35
start|comma|informar|	determiner -55	none 12	preposition 16	verb -46
start|comma|informar|first|	el -45
start|comma|interroger|	auxiliary -24	determiner -42	none -49	pronoun -18	word -14
start|comma|interroger|first|	elle -18
start|comma|ironiser|	none -24	word -9
start|comma|ironizar|	none -74	preposition -17	word -23
start|comma|it|	adverb -14	auxiliary 8	capital -81	coordinator -70	determiner 19	judging -15	other -38	preposition 13	pronoun -44	subordinator 8	thinking -80	verb-judging -37	verb-saying 22	word -25
start|comma|it|apposed|	saying -85
start|comma|it|apposition|	judging -14	saying 89	thinking -72
start|comma|it|away|2|	judging 17	saying 38
start|comma|it|away|3|	judging -16	saying -72
start|comma|it|away|4|	saying -56
start|comma|it|away|5|	saying 45
start|comma|it|away|6|	judging -59	saying -37	thinking -46
start|comma|it|direct|	judging -58	saying -46	thinking -40
start|comma|it|elided|	saying -105
start|comma|it|inverted|	judging -48	other -38	saying -68
start|comma|it|mood|	none -8
start|comma|it|relative|	judging -45	saying -61
start|comma|it|shared|	saying -31
start|comma|judging|	adverb -27	capital 23	coordinator -57	determiner 16	past -7	preposition -86	present -51	pronoun 22	subordinator -30	verb-saying -71	word -30
start|comma|judging|ending|1|	word -20
start|comma|judging|ending|9|	word -26
start|comma|judging|ending|ar|	coordinator -24	preposition -23
start|comma|judging|ending|as|	determiner 8
start|comma|judging|ending|a|	preposition -24
start|comma|judging|ending|de|	preposition -16
start|comma|judging|ending|do|	word -26
start|comma|judging|ending|em|	preposition -9
start|comma|judging|ending|en|	capital 53
start|comma|judging|ending|er|	determiner -61
start|comma|judging|ending|e|	coordinator -38
start|comma|judging|ending|ie|	determiner -66
start|comma|judging|ending|l’|	determiner -50
start|comma|judging|ending|om|	preposition -12
start|comma|judging|ending|sa|	word -25
start|comma|judging|ending|ta|	word -25
start|comma|judging|ending|ue|	subordinator -30
start|comma|judging|ending|ui|	word -21
start|comma|judging|ending|à|	preposition -9
start|comma|judging|first|	1 -20	9 -26	a -24	aunque -22	com -12	das 8	de -16	der -61	die -66	e -38	em -9	l’ -50	maar -24	par -23	porque -28	qui -21	à -9
start|comma|juger|	none 53
start|comma|klagen|	no -61	none -51
start|comma|klinken|	none 19
start|comma|kündigen|	determiner 42	no 60	none 44
start|comma|lachen|	none -63
start|comma|lamentarse|	none -35	word -25
start|comma|lamentar|	none -47	preposition -37	word -37
start|comma|lancer|	none -33	preposition -14	word -25
start|comma|lassen|first|	man 41
start|comma|lassen|	no 19	pronoun 41
start|comma|laten|	none -66
start|comma|leggen|	none -63	word -46
start|comma|leggere|	none -18
start|comma|lembrar|	none -33	preposition -21
start|comma|lire|	none -26
start|comma|llamar|	none -39
start|comma|lâcher|	none -63
start|comma|manifestar|	none -15
start|comma|manter|	none -32	preposition -30	word -24
start|comma|meinen|	auxiliary 60	determiner 58	none -52	yes 71
start|comma|melden|	adverb 9	no -24	none 50
start|comma|mood|none|	judging -56	other -44	saying -21	thinking -11
start|comma|mood|no|	other -46	saying -8	thinking -12
start|comma|mood|yes|	judging 27	saying 72
start|comma|mostrar|	none -90
start|comma|negar|	none -60
start|comma|nennen|	no -48
start|comma|nl|	adverb 49	auxiliary 33	capital -60	determiner 13	judging -9	preposition -99	thinking -62	word -29
start|comma|nl|apposed|	judging 7
start|comma|nl|apposition|	saying 56
start|comma|nl|away|2|	judging -61	saying -51	thinking -30
start|comma|nl|away|3|	saying 63
start|comma|nl|away|4|	saying -65
start|comma|nl|away|5|	judging -75	saying -28
start|comma|nl|away|6|	judging 7	saying 20	thinking -33
start|comma|nl|direct|	judging -67	saying -60	thinking -62
start|comma|nl|inverted|	judging -29	saying -41
start|comma|nl|shared|	saying 63
start|comma|noter|	none 11
start|comma|nuancer|	none -14
start|comma|observer|	none -39	word -31
start|comma|opposer|	none -45
start|comma|order|apposed|	judging 7	saying 26	thinking -65
start|comma|order|apposition|	judging 22	saying 128	thinking 29
start|comma|order|direct|	judging -38	saying -35	thinking -56
start|comma|order|elided|	saying -156
start|comma|order|inverted|	judging -52	other -48	saying -84
start|comma|order|relative|	judging -53	saying 32	thinking -34
start|comma|order|shared|	judging 33	other -36	saying 69
start|comma|osservare|	auxiliary 54	none 40
start|comma|other|	adverb -36	determiner -42	past -56	preposition -27	word -36
start|comma|parlare|	none -41	word -22
start|comma|parler|	none -34
start|comma|pedir|	auxiliary 77	none -7	preposition 55	verb -46	verb-saying -47	word -127
start|comma|perguntar|	none -60
start|comma|pester|	none -20	word -13
start|comma|plaider|	none -37
start|comma|plaisanter|	none -22	word -20
start|comma|plädieren|	determiner 7	no 7	none 7
start|comma|plädieren|first|	den 7
start|comma|ponderar|	none -60
start|comma|precisar|	auxiliary 30	none 14
start|comma|preferir|	none -50	verb-saying -23
start|comma|preguntar|	marks -38	none -74	verb-saying -63
start|comma|preposition|	adverb 27	capital -60	determiner -29	preposition 11	pronoun -32	quote 45	verb-saying -44	word 14
start|comma|preposition|auxiliary|	saying 57
start|comma|preposition|none|	judging -66	other -27	saying -10	thinking -47
start|comma|preposition|verb|	saying 10
start|comma|prevedere|	none -74
start|comma|prever|	none -89
start|comma|prometer|	none 11
start|comma|promettre|	none -64
start|comma|pronoun|	, -66	capital -15	verb-saying -67	word 32
start|comma|pronoun|auxiliary|	judging 30	saying -6
start|comma|pronoun|marks|	saying 80
start|comma|pronoun|verb|	saying 35
start|comma|proponer|	none -64
start|comma|propor|	none -58
start|comma|proposer|	none -64	preposition -17
start|comma|protestar|	none -57
start|comma|protester|	none -10
start|comma|préciser|	none 30	word 18
start|comma|prévenir|	none 20	preposition 21
start|comma|pt|	adverb -9	auxiliary 27	capital -75	coordinator 8	judging -64	other -41	preposition -16	saying -9	subordinator -66	thinking 42	verb-judging -63	verb-saying -19	word 6
start|comma|pt|apposed|	saying 38
start|comma|pt|apposition|	judging -48	saying 37
start|comma|pt|away|2|	judging -40	saying -11
start|comma|pt|away|3|	saying -19
start|comma|pt|away|4|	judging -33	other -32	saying 24
start|comma|pt|away|5|	judging -21	saying -57
start|comma|pt|away|6|	judging -50	saying -11	thinking -39
start|comma|pt|direct|	judging -42	saying -11	thinking -34
start|comma|pt|elided|	saying -92
start|comma|pt|inverted|	judging -42	other -41	saying -86
start|comma|pt|relative|	saying 36
start|comma|queixar|	none -71
start|comma|querer|	none -59
start|comma|questionar|	none -59
start|comma|raccontare|	none -50	preposition -30	word -35
start|comma|raconter|first|	qui -6
start|comma|raconter|	verb -23	word -56
start|comma|rappeler|	determiner -37	none 17	preposition -58	word 33
start|comma|rechnen|	determiner -26	no -15
start|comma|rechnen|first|	die -32
start|comma|reclamar|	none -67	word -35
start|comma|recomendar|	none 62	word 43
start|comma|reconnaître|	none -85	word -36
start|comma|reconocer|	none -30	preposition -24
start|comma|recordar|	none -60	preposition -23	word -32
start|comma|recusar|	none -24	word -21
start|comma|refuser|	none -28
start|comma|registar|	none -40
start|comma|registrar|	none -50	word -36
start|comma|regretter|	none -38	word -28
start|comma|rejeter|	none -22
start|comma|relatar|	adverb -35	none -67	preposition -21	word -36
start|comma|relever|	none -40
start|comma|reprendre|	none -48
start|comma|responder|	none -37	preposition -28
start|comma|ressalvar|	none -40
start|comma|resumir|first|	de -11
start|comma|resumir|	none -28	preposition -11	word -20
start|comma|revelar|	none 64	preposition 51
start|comma|ricordare|	none 12	word -56
start|comma|riferire|	auxiliary 22	none -10
start|comma|rire|	coordinator -24	none -51
start|comma|rire|first|	puis -24
start|comma|rir|	none -32
start|comma|räumen|	auxiliary 31	none 27	yes 38
start|comma|réagir|	none -25	word -10
start|comma|réclamer|	none -67
start|comma|répliquer|	none -40
start|comma|répondre|	none -87
start|comma|résumer|	none -26	word -18
start|comma|rétorquer|	none -20
start|comma|sagen|	adverb 49	auxiliary -27	capital -59	determiner -30	no -78	none -25	preposition -34	pronoun -26	verb 20	word 47	yes 105
start|comma|sagen|first|	als -44	der -10	die 17	er -51	sie 53
start|comma|saying|	adverb 8	auxiliary 34	capital -71	coordinator -20	determiner 10	preposition 15	pronoun 22	subordinator -24	that -24	verb-judging -91	verb-saying -37	verb-thinking 32
start|comma|saying|ending|1|	word -50
start|comma|saying|ending|2|	word -60
start|comma|saying|ending|31|	word -45
start|comma|saying|ending|3|	word -41
start|comma|saying|ending|41|	word -40
start|comma|saying|ending|4|	word -49
start|comma|saying|ending|50|	word -38
start|comma|saying|ending|58|	word -39
start|comma|saying|ending|5|	word -78
start|comma|saying|ending|6|	word -36
start|comma|saying|ending|74|	word -53
start|comma|saying|ending|79|	word -16
start|comma|saying|ending|9|	word -41
start|comma|saying|ending|al|	preposition -53	word -64
start|comma|saying|ending|am|	preposition -63
start|comma|saying|ending|an|	pronoun 69
start|comma|saying|ending|ao|	preposition -58
start|comma|saying|ending|ar|	coordinator -18	word -67
start|comma|saying|ending|as|	auxiliary -36	coordinator -76	determiner 7	preposition -40	word -53
start|comma|saying|ending|at|	subordinator 11
start|comma|saying|ending|au|	preposition -47
start|comma|saying|ending|a|	auxiliary -77	preposition 44
start|comma|saying|ending|be|	auxiliary 49
start|comma|saying|ending|ce|	word -41
start|comma|saying|ending|ch|	word 41
start|comma|saying|ending|da|	preposition -47	word -97
start|comma|saying|ending|de|	auxiliary 10	determiner 23	preposition -72
start|comma|saying|ending|di|	preposition 6	word -39
start|comma|saying|ending|do|	preposition -72	verb-saying -56	word -85
start|comma|saying|ending|du|	determiner -23
start|comma|saying|ending|d’|	preposition 39
start|comma|saying|ending|ef|	word 39
start|comma|saying|ending|eg|	word -49
start|comma|saying|ending|ei|	auxiliary 25	preposition 35
start|comma|saying|ending|el|	determiner -45	preposition -34
start|comma|saying|ending|em|	preposition -100
start|comma|saying|ending|en|	adverb 13	auxiliary 59	coordinator 36	determiner -24	preposition -76	subordinator 16	word -28
start|comma|saying|ending|er|	adverb 81	capital -46	determiner -6	preposition -64	word 51
start|comma|saying|ending|es|	auxiliary 49	determiner 24	pronoun -25
start|comma|saying|ending|et|	coordinator 15	verb-saying 20
start|comma|saying|ending|eu|	capital -24	word 28
start|comma|saying|ending|e|	coordinator 24
start|comma|saying|ending|fe|	word 59
start|comma|saying|ending|ga|	word -22
start|comma|saying|ending|go|	word 47
start|comma|saying|ending|ha|	auxiliary -42
start|comma|saying|ending|ia|	capital -58	word 14
start|comma|saying|ending|ie|	pronoun 87	subordinator 15
start|comma|saying|ending|im|	preposition 57
start|comma|saying|ending|in|	capital -18	determiner 14	preposition -32
start|comma|saying|ending|io|	capital -52	word -37
start|comma|saying|ending|is|	auxiliary 56	coordinator -34
start|comma|saying|ending|it|	preposition 40
start|comma|saying|ending|jl|	subordinator -27
start|comma|saying|ending|já|	adverb -25
start|comma|saying|ending|l'|	determiner -31
start|comma|saying|ending|la|	determiner -27	preposition -68
start|comma|saying|ending|le|	determiner -45	pronoun 28	word -29
start|comma|saying|ending|ll|	auxiliary -43
start|comma|saying|ending|lo|	determiner 29
start|comma|saying|ending|ls|	preposition -44
start|comma|saying|ending|lu|	word -33
start|comma|saying|ending|l’|	determiner 24
start|comma|saying|ending|ma|	coordinator -55	determiner -36	preposition -53
start|comma|saying|ending|me|	pronoun -15
start|comma|saying|ending|mt|	word 51
start|comma|saying|ending|na|	determiner -25	preposition -89	word -69
start|comma|saying|ending|nd|	coordinator -36	word 29
start|comma|saying|ending|ne|	determiner 43	word 48
start|comma|saying|ending|ng|	capital 39
start|comma|saying|ending|no|	auxiliary 67	preposition -112	word 38
start|comma|saying|ending|ns|	preposition -58
start|comma|saying|ending|nt|	preposition -16	verb-judging -23	verb-saying -54	word -8
start|comma|saying|ending|oi|	adverb -54
start|comma|saying|ending|om|	preposition -48
start|comma|saying|ending|on|	preposition -41	word -24
start|comma|saying|ending|or|	preposition -70	word -56
start|comma|saying|ending|os|	adverb -50	word 25
start|comma|saying|ending|ou|	verb-saying -59	word 14
start|comma|saying|ending|o|	determiner -11
start|comma|saying|ending|ra|	auxiliary 28	preposition -59	word -66
start|comma|saying|ending|re|	adverb 33	preposition -45	word 28
start|comma|saying|ending|ro|	coordinator -25	word 32
start|comma|saying|ending|rs|	preposition -40
start|comma|saying|ending|rá|	word 20
start|comma|saying|ending|sa|	word -62
start|comma|saying|ending|se|	word -9
start|comma|saying|ending|so|	word -58
start|comma|saying|ending|sé|	word -65
start|comma|saying|ending|ta|	verb-saying 42	word 22
start|comma|saying|ending|te|	adverb -56	capital -26	word 24
start|comma|saying|ending|to|	capital -36	subordinator -58	verb-saying -32	word -78
start|comma|saying|ending|tá|	auxiliary 39
start|comma|saying|ending|té|	word -26
start|comma|saying|ending|tó|	verb-saying -34
start|comma|saying|ending|ue|	subordinator -46	that -38	word -34
start|comma|saying|ending|ui|	word -86
start|comma|saying|ending|un|	determiner -80
start|comma|saying|ending|ur|	adverb 10	word -37
start|comma|saying|ending|ut|	word -21
start|comma|saying|ending|ve|	word -48
start|comma|saying|ending|wo|	subordinator -47
start|comma|saying|ending|ya|	adverb -55
start|comma|saying|ending|y|	coordinator -32
start|comma|saying|ending|zu|	preposition -38
start|comma|saying|ending|às|	preposition -63
start|comma|saying|ending|à|	preposition -13
start|comma|saying|ending|ás|	adverb -37
start|comma|saying|ending|ão|	auxiliary 29	word 49
start|comma|saying|ending|ée|	word -64
start|comma|saying|ending|ém|	adverb -56
start|comma|saying|ending|é|	auxiliary 32
start|comma|saying|ending|ún|	preposition -20
start|comma|saying|ending|ür|	preposition -47
start|comma|saying|first|	1 -50	2 -60	3 -41	31 -45	4 -49	41 -40	5 -78	50 -38	58 -39	6 -36	79 -16	9 -41	a 15	aber 51	abílio -14	al -76	alle 30	als -44	am -63	ao -58	au -47	aunque -44	auteur -19	bei 35	chef -34	cheffe -35	com -48	con -40	contou -40	da -47	dans -48	das -19	de -28	del -34	den -41	der -9	di 6	directrice -24	do -39	du -23	déléguée -20	d’ 39	e 24	een 59	el -45	elle -60	em -99	en 7	enquanto -58	entre -45	er 17	era 28	eso -33	está 39	et 15	für -47	ha -36	habe 39	hanno 53	il -13	in -29	is 56	já -25	komt 51	l' -31	la -27	le -86	les 24	lesionado -34	lo -27	lors -40	l’ 24	ma -55	maar -18	mais -29	man 69	mas -76	me -15	menos -50	na -89	nella -28	niemand 29	no -26	non -15	numa -53	nur 10	não 10	o -11	omdat 11	pero -25	poi -54	por -66	porém -56	presidenta -55	presidente -52	présidente -37	puis -24	que -38	qui -49	quien -41	responsable -19	segundo -52	según -20	sei 25	sein 39	seine 31	seit -42	selon -21	sem -48	sie 87	sin -39	son -12	sono 39	sous -15	são 29	terwijl -27	toen 16	tout -21	tras -40	uma -36	un -80	una -25	und -36	une 24	was -36	werde 10	wie 15	wo -47	wonach 38	y -32	ya -55	zonder -59	zu -38	à -13	às -63	é 32	élu -33
start|comma|schließen|	none 17
start|comma|schreiben|	auxiliary 60	determiner 6	no -56	pronoun 48	yes 60
start|comma|schreiben|first|	der 6
start|comma|schrijven|	none -72
start|comma|scrivere|	none -28	preposition 28	word -31
start|comma|sehen|	no -51	none -51
start|comma|sentenciar|	none -27
start|comma|señalar|	none 14	word 19
start|comma|sluiten|	none -69
start|comma|solicitar|	none -63
start|comma|sostenere|	auxiliary -24	determiner -46	none -19
start|comma|sostenere|first|	è -22
start|comma|sostener|	none 36
start|comma|souffler|	none -46
start|comma|souligner|	none -54
start|comma|spiegare|	auxiliary 11	none 23	word 9
start|comma|spiegare|first|	è 26
start|comma|sprechen|	no -63	none -63
start|comma|spreken|	none -22
start|comma|staan|	none -73	word -43
start|comma|stehen|	auxiliary -47	determiner -48	no -81	none -60
start|comma|stehen|first|	das -17
start|comma|stellen|	auxiliary -66	no -66	none 58	word 54
start|comma|subordinator|	auxiliary -31	capital 24	determiner -46	preposition -26	pronoun -25	verb-saying -43	word -21
start|comma|subordinator|auxiliary|	saying 26
start|comma|subordinator|none|	judging -28	saying -13
start|comma|subordinator|verb|	judging -19	saying -78
start|comma|teilen|	auxiliary 36	determiner 49	no 20	none 17	pronoun 23	word 40	yes 33
start|comma|teilen|first|	man 23
start|comma|that|	auxiliary -38
start|comma|that|auxiliary|	saying -24
start|comma|thinking|	adverb 32	auxiliary -36	capital -31	determiner -44	past -6	preposition -76	present -73	verb-judging -49	verb-saying -67	word 40
start|comma|trasladar|	none -62
start|comma|trekken|	none -58
start|comma|témoigner|	none -28	word -22
start|comma|unlisted|	adverb -36	auxiliary -39	determiner -42	no -46	none -56	preposition -27	word -36
start|comma|verb-judging|	determiner -50	quote -34	word -37
start|comma|verb-judging|marks|	saying -84
start|comma|verb-saying|	, -29	: -45	adverb -58	capital -56	determiner 16	preposition 13	pronoun 14	that -81	word -84
start|comma|verb-saying|auxiliary|	saying -50
start|comma|verb-saying|marks|	saying -40
start|comma|verb-saying|none|	judging -66	saying -6	thinking -67
start|comma|verb-saying|verb|	saying -51
start|comma|verb-thinking|	adverb 19	pronoun -55
start|comma|verklaren|	none -61	word -44
start|comma|verlauten|	auxiliary 15	determiner 38	pronoun 16	yes 39
start|comma|verlauten|first|	man 16
start|comma|versichern|	yes 46
start|comma|versprechen|	no 46	none 46
start|comma|vertellen|	auxiliary -37	determiner 19	none 38
start|comma|vertellen|first|	die -97
start|comma|verweisen|	determiner 10	no 11	none 35	word -77	yes -70
start|comma|verweisen|first|	die 10
start|comma|ver|	none -44	word -22
start|comma|vinden|	auxiliary 60	none 54
start|comma|volere|	none -37
start|comma|vouloir|	none -28
start|comma|vragen|	none 26
start|comma|warnen|	no 58	none 58
start|comma|werfen|	auxiliary 7	determiner 29	no 28
start|comma|wijzen|	none -68
start|comma|willen|	auxiliary -47	none -69
start|comma|wollen|	no 14	none 19
start|comma|word|	% -68	, -111	adverb -37	auxiliary 25	capital -76	coordinator -56	determiner 53	preposition -45	pronoun 67	quote 48	stop -15	that 32	verb-saying -57	word -16
start|comma|word|auxiliary|	judging -23	saying 18
start|comma|word|marks|	judging -57	saying 9
start|comma|word|none|	judging -10	other -36	saying -10	thinking 42
start|comma|word|verb|	judging -37	saying -18
start|comma|zeggen|	auxiliary 19	coordinator -7	marks 47	none -46	verb-saying 37	word -6
start|comma|zeggen|first|	en -7
start|comma|zien|	coordinator -24	none -43	verb -37
start|comma|zien|first|	maar -24
start|comma|äußern|	marks -42	no -57
start|comma|écrire|	none 22	preposition 28
start|comma|étrangler|	none -19	word -17
start|comma|évaluer|	none -37
start|infinitive|	accuser 42	acusar 24	annoncer -20	anunciar -25	chiedere -35	condenar -28	decir -26	demander -26	dizer -29	invitare 11	pedir -37	querer -21	rappeler -46	reconocer -20	unlisted -31
start|infinitive|accuser|first|	d’ 39
start|infinitive|accuser|	none 47	preposition 42
start|infinitive|acusar|first|	de 24
start|infinitive|acusar|	none 30	preposition 24
start|infinitive|annoncer|	none -28	preposition -20
start|infinitive|anunciar|first|	a -20
start|infinitive|anunciar|	none -28	preposition -25
start|infinitive|asks|false|	auxiliary -37	marks 32	none -28	verb -50
start|infinitive|away|2|	preposition 52
start|infinitive|away|3|	preposition -10
start|infinitive|away|4|	preposition 6
start|infinitive|away|5|	preposition 20
start|infinitive|away|6|	preposition -112
start|infinitive|before|	, -47	abuso -28	antes -30	e -91	escusou-se -54	pas 51
start|infinitive|chiedere|	none -45	preposition -35
start|infinitive|condenar|first|	de -28
start|infinitive|condenar|	none -39	preposition -28
start|infinitive|decir|	none -32	preposition -26
start|infinitive|demander|first|	de -22
start|infinitive|demander|	none -36	preposition -26
start|infinitive|dire|first|	di 18
start|infinitive|dire|	none -14
start|infinitive|dizer|	none -42	preposition -29
start|infinitive|ending|al|	preposition -45
start|infinitive|ending|as|	preposition -26
start|infinitive|ending|a|	preposition -19
start|infinitive|ending|de|	preposition -9
start|infinitive|ending|di|	preposition 45
start|infinitive|ending|do|	preposition -28
start|infinitive|ending|d’|	preposition 38
start|infinitive|ending|el|	preposition -23
start|infinitive|ending|em|	preposition -50
start|infinitive|ending|en|	preposition -50
start|infinitive|ending|er|	preposition -69
start|infinitive|ending|in|	preposition -27
start|infinitive|ending|le|	preposition -42
start|infinitive|ending|no|	preposition -27
start|infinitive|ending|ns|	preposition -32
start|infinitive|ending|or|	preposition -33
start|infinitive|ending|ra|	preposition -40
start|infinitive|ending|ur|	preposition -67
start|infinitive|es|apposition|	saying -51
start|infinitive|es|away|3|	saying -49
start|infinitive|es|away|4|	saying -17
start|infinitive|es|away|5|	saying -29
start|infinitive|es|away|6|	saying -39
start|infinitive|es|direct|	saying -59
start|infinitive|es|elided|	saying -54
start|infinitive|es|inverted|	saying -45
start|infinitive|es|mood|	none -55
start|infinitive|es|	preposition -55	saying -48
start|infinitive|es|relative|	saying 24
start|infinitive|es|shared|	saying -57
start|infinitive|first|	a -19	al -17	de -9	del -23	di 45	do -28	d’ 38	en -50	no -27	para -40	per -69	por -33	pour -67	sans -32	sin -27	tras -26
start|infinitive|fr|apposition|	judging -41	saying -66
start|infinitive|fr|away|2|	judging 30
start|infinitive|fr|away|3|	judging 41	saying -101
start|infinitive|fr|away|4|	judging -46	saying 40
start|infinitive|fr|away|5|	saying -49
start|infinitive|fr|away|6|	judging -61	saying -75
start|infinitive|fr|direct|	judging 42
start|infinitive|fr|inverted|	saying -73
start|infinitive|fr|mood|	none -13
start|infinitive|fr|	preposition -13	saying -21	thinking -63
start|infinitive|fr|shared|	judging -8
start|infinitive|invitare|first|	a 38
start|infinitive|invitare|	none 40	preposition 11
start|infinitive|it|apposition|	saying -41
start|infinitive|it|away|2|	saying 78
start|infinitive|it|away|4|	saying -50
start|infinitive|it|away|5|	saying 47
start|infinitive|it|away|6|	saying -58
start|infinitive|it|direct|	saying 11
start|infinitive|it|elided|	saying 58
start|infinitive|it|inverted|	saying -8
start|infinitive|it|mood|	none 26
start|infinitive|it|	preposition 26	saying 26
start|infinitive|judging|ending|a|	preposition -64
start|infinitive|judging|ending|de|	preposition 9
start|infinitive|judging|ending|d’|	preposition 56
start|infinitive|judging|ending|à|	preposition -51
start|infinitive|judging|first|	a -64	de 9	d’ 56	à -51
start|infinitive|judging|	past -34	present 26
start|infinitive|mood|none|	other -31	saying -17	thinking -67
start|infinitive|order|apposed|	saying 13
start|infinitive|order|apposition|	judging 19	saying -70	thinking -48
start|infinitive|order|direct|	judging 17	thinking -44
start|infinitive|order|elided|	saying 37
start|infinitive|order|inverted|	judging -47	saying -29
start|infinitive|order|shared|	judging -16	saying -68
start|infinitive|other|ending|de|	preposition -31
start|infinitive|other|first|	de -31
start|infinitive|other|	past -31	preposition -31
start|infinitive|pedir|	none -41	preposition -37
start|infinitive|preposition|auxiliary|	saying -37
start|infinitive|preposition|	determiner -75
start|infinitive|preposition|marks|	judging 34
start|infinitive|preposition|none|	judging -10	other -31	saying -23	thinking -55
start|infinitive|preposition|verb|	saying -27
start|infinitive|pt|apposition|	judging 84	saying -50
start|infinitive|pt|away|2|	judging 38
start|infinitive|pt|away|3|	judging -18	saying -45
start|infinitive|pt|away|4|	saying -45
start|infinitive|pt|away|5|	saying -63
start|infinitive|pt|away|6|	judging -42	saying -57
start|infinitive|pt|direct|	judging -11	saying -43
start|infinitive|pt|elided|	saying -53
start|infinitive|pt|inverted|	judging -30	saying -59
start|infinitive|pt|	judging 9	preposition -25	saying -89	thinking -21
start|infinitive|pt|mood|	none -25
start|infinitive|querer|	none -31	preposition -21
start|infinitive|rappeler|	none -64	preposition -46
start|infinitive|reconocer|	none -27	preposition -20
start|infinitive|saying|ending|al|	preposition -45
start|infinitive|saying|ending|as|	preposition -26
start|infinitive|saying|ending|a|	preposition -7
start|infinitive|saying|ending|de|	preposition -38
start|infinitive|saying|ending|di|	preposition 45
start|infinitive|saying|ending|do|	preposition -28
start|infinitive|saying|ending|d’|	preposition -43
start|infinitive|saying|ending|el|	preposition -23
start|infinitive|saying|ending|en|	preposition -50
start|infinitive|saying|ending|er|	preposition -69
start|infinitive|saying|ending|in|	preposition -27
start|infinitive|saying|ending|le|	preposition -42
start|infinitive|saying|ending|no|	preposition -27
start|infinitive|saying|ending|ns|	preposition -32
start|infinitive|saying|ending|or|	preposition -33
start|infinitive|saying|ending|ra|	preposition -30
start|infinitive|saying|ending|à|	preposition 27
start|infinitive|saying|first|	a -7	al -17	de -38	del -23	di 45	do -28	d’ -43	en -50	no -27	para -30	per -69	por -33	sans -32	sin -27	tras -26	à 27
start|infinitive|saying|	past -16	preposition -17	present -8
start|infinitive|thinking|	past -35	preposition -67
start|infinitive|unlisted|first|	de -31
start|infinitive|unlisted|	none -44	preposition -31
start|late|	aankondigen -20	accogliere -32	accuser 13	achten -64	acusar 29	adelantar -51	adviseren 9	affermare -11	affirmer 11	afirmar -36	ammettere -29	annoncer -30	annunciare 35	anunciar 33	appeler 6	assicurare -38	assumir -23	assurer 15	atribuir 13	attendre -50	avouer -64	begrüßen 15	beloven -75	benadrukken -59	berichten -41	bestätigen -61	betreuren -51	bevestigen -46	bezeichnen -37	beziffern -50	bieden -56	bitten -65	blijken -57	blijven -45	calcular 41	calificar -29	celebrar -65	chamar -49	chiamare -66	chiedere 26	citar -41	classificar -13	cobrar -38	condenar -32	confermare -43	confirmar 28	confirmer -8	considerar -33	consigliare -29	contar -47	contestar -49	contestare -54	convocar -30	croire -35	decir -60	declarar -25	defender -44	demander -68	denunciar -40	descartar -75	descrever -57	devolver -31	dichiarare -47	dire -9	drukken -13	déclarer -27	eisen -42	erzählen -37	escusar -54	esperar -37	estimar -34	exiger -55	faire_valoir -24	falar -55	felicitar -33	finden 16	garantir -37	geben 17	geven -57	hablar -67	halten -10	heben -39	heißen -32	heten -75	houden -55	indicare -16	indiquer -31	informar -60	interroger -35	invitare 45	inviter -65	juger -54	klagen -26	kritisieren -64	kündigen -48	lamentar -69	lamentarse -75	lancer 21	lassen -78	laten 20	leggen -64	leggere -34	lehnen -55	loben -53	machen -66	mandar -34	manter -29	meedelen -37	melden -82	mostrar -49	negar -46	nennen -54	noemen -63	notieren -23	ontkennen -58	parlare -42	parler -42	pedir -18	perguntar 30	pleiten -59	precisar -37	preferir -42	preguntar -53	prevedere 7	prever -55	prometer -41	promettere 36	promettre -72	proponer -44	propor -46	proporre -55	proposer -59	prévoir 29	qualifier -73	queixar -52	querer -49	questionar -50	raccontare -37	raconter -62	rappeler -56	rechnen 42	reclamar -54	recomendar 23	reconhecer -29	reconnaître -60	recusar -32	referir -67	refuser -66	registar 11	registrar -48	relatar 29	remeter -47	reprendre -37	responder -64	responsabilizar -48	ricordare -34	riferire -22	roepen -32	rufen -51	réclamer 25	saber -41	sagen 32	salutare -61	sapere -40	schließen -45	schreiben -42	scrivere -66	segnalare 23	sehen 15	señalar 9	sluiten -67	solicitar -52	sostener -19	sostenere -20	souhaiter -31	soupçonner 7	souvenir -29	spiegare 9	sprechen -49	spreken -58	staan -66	stehen -45	stellen -60	stimare -26	sturen -62	tachar -27	teilen -64	tonen -50	trekken -51	ver -48	verklaren 30	versprechen 27	verweisen -60	verwijten 17	vinden -57	voir -35	vouloir -27	vragen 29	warnen 38	weisen 35	werfen 28	wijzen -54	willen 13	wollen -60	zeggen 15	zeigen -29	zien 9	äußern -38	évaluer -22	évoquer 9
start|late|aankondigen|first|	aan -18
start|late|aankondigen|	none -28	preposition -18
start|late|accogliere|	none -45
start|late|accuser|	auxiliary -36	determiner -108	none -10	word -73
start|late|accuser|first|	qui -25
start|late|achten|	none -81
start|late|acusar|	determiner -91	marks 28	none 31	preposition 53
start|late|acusar|first|	de 56	o -69
start|late|adelantar|	none -68
start|late|admitir|	determiner 45	marks 9
start|late|adverb|none|	saying -34
start|late|adviseren|	determiner 14	none 14
start|late|affermare|	none -15
start|late|affirmer|	none -13
start|late|afirmar|	determiner -27	none -44	word -37
start|late|afirmar|first|	el -33
start|late|ammettere|	none -39
start|late|annoncer|	determiner -27	none -35
start|late|annoncer|first|	la 29
start|late|annunciare|	determiner 42	none 51	word -74
start|late|anunciar|	coordinator -51	none 51	verb -87	word -84
start|late|anunciar|first|	e -51
start|late|appeler|	determiner -68	marks 20	preposition 32	word -95
start|late|appeler|first|	à 32
start|late|asks|false|	marks 23	none -27	verb -27
start|late|assicurare|	determiner -42	none -53
start|late|assumir|	marks -22	none -23	verb-saying -22
start|late|assurer|	none 20
start|late|atribuir|	coordinator -31	marks 15	none 11	preposition 16
start|late|atribuir|first|	e -31
start|late|attendre|	determiner -40	none -69
start|late|auxiliary|auxiliary|	saying -35
start|late|auxiliary|none|	judging -52	saying -53
start|late|auxiliary|	preposition -19	pronoun 15	stop -73	verb-saying -55	word -67
start|late|auxiliary|verb|	saying -68
start|late|avouer|	none -91
start|late|away|2|	auxiliary -92	capital -10	coordinator -45	determiner 34	preposition -58	pronoun 73	subordinator 43	verb-saying 18	word -10
start|late|away|3|	auxiliary -54	capital 14	coordinator -45	pronoun -45	subordinator 39	verb-saying -69	word -31
start|late|away|4|	auxiliary -37	capital -80	coordinator -55	determiner 10	preposition 39	pronoun -40	subordinator -11	verb-judging -41	verb-saying -39	word -23
start|late|away|5|	auxiliary -34	capital -46	coordinator -44	determiner -45	preposition -113	verb-judging -65	verb-saying -59	word -23
start|late|away|6|	adverb -52	auxiliary -40	capital -77	coordinator -49	determiner -47	preposition -70	pronoun -102	subordinator -115	verb-saying -81	verb-thinking -24	word -22
start|late|before|	, -90	aber 38	al -87	anders -46	anfrage -21	anni -37	avoir -42	ayer -66	años 50	binnen -81	calma -36	caprichoso -56	contrato -33	daar -91	dagegen -18	december -72	decisão 27	dienstag -24	entro -54	euro -16	già -68	hablar -16	hem -40	hoje 36	hun -57	ihm 22	ihnen 43	ihr -114	invece 81	jaar -53	jeudi 75	levar -23	lijst -46	lo -59	lui -91	lundi -72	maandag -48	maar -70	mais -67	mardi -124	mercredi -88	minuten -15	mittwoch -50	montag -58	más -24	nog 30	nooit -50	nur -37	ook 23	part 68	plus -29	pourtant 70	procurar -84	prognose -35	se -140	sich -53	sin -64	sonntag -47	s’ -67	te -44	terug -45	todas -30	todo -59	todos -40	toen -80	toutefois 57	vooral -77	vorwürfe -62	vrijdag -58	wel -80	weten 120	woensdag 38	zelf -87	zich -118
start|late|begrüßen|	determiner 35	no 15	none 23
start|late|beloven|	auxiliary -39	none -81	word -46
start|late|benadrukken|	none -79	word -59
start|late|bestätigen|	no -61
start|late|betreuren|	none -66
start|late|bevestigen|	auxiliary -32	none -49	word -49
start|late|bezeichnen|first|	als -37
start|late|bezeichnen|	marks -37	no -37	preposition -37
start|late|beziffern|	no -50	none -50	word -19
start|late|bieden|	determiner -50	none -77	preposition -14
start|late|bieden|first|	aan -14	een -50
start|late|bitten|	determiner -23	no -71	none -70
start|late|blijken|	auxiliary -54	none -62
start|late|blijven|	determiner -39	none -60	word -38
start|late|calcular|	none 60
start|late|calificar|first|	de -27
start|late|calificar|	marks -29	none -29	preposition -29
start|late|capital|	auxiliary -7	capital -84	coordinator -60	determiner -44	preposition 35	stop -75	verb-saying -32	word -33
start|late|capital|auxiliary|	saying -31
start|late|capital|none|	judging -10	saying -78
start|late|capital|verb|	judging 14	saying -39
start|late|celebrar|	none -80
start|late|chamar|first|	de -48
start|late|chamar|	marks -48	none -50	preposition -48
start|late|chiamare|	coordinator -11	none -72
start|late|chiamare|first|	e -11
start|late|chiedere|	auxiliary 24	coordinator -28	determiner 30	none 29	preposition -52	subordinator 11	word 6
start|late|chiedere|first|	e -28	la -83
start|late|citar|	none -36
start|late|classificar|first|	como 9
start|late|classificar|	marks -13	none -13	subordinator 9
start|late|cobrar|	none -50
start|late|condenar|	none -41	preposition -15
start|late|confermare|	coordinator -21	none -58
start|late|confermare|first|	e -19
start|late|confirmar|	coordinator -47	determiner 28	none 22	verb -47
start|late|confirmer|	determiner -101	none -8	verb -47
start|late|considerar|	none -33
start|late|consigliare|	none -41
start|late|contar|	none -68
start|late|contestare|	coordinator -14	none -67
start|late|contestare|first|	e -14
start|late|contestar|	none -68
start|late|convocar|	none -41
start|late|coordinator|	adverb -6	auxiliary -51	capital -20	determiner -56	preposition -51	pronoun -46	verb-judging -20	verb-saying -52	word -29
start|late|coordinator|auxiliary|	judging -20	saying -37
start|late|coordinator|marks|	saying -47
start|late|coordinator|none|	judging -38	saying -42
start|late|coordinator|verb|	judging -36	saying -48	thinking -33
start|late|croire|	none -45
start|late|decir|	none -62	subordinator -58
start|late|declarar|	none -31
start|late|defender|	none -50
start|late|demander|	determiner -60	none -86	word -32
start|late|denunciar|	none -55
start|late|descartar|	coordinator -12	none -104	verb -22
start|late|descrever|	none -61
start|late|determiner|	adverb 31	preposition -48	quote 10	stop -72	verb-saying -89	word 21
start|late|determiner|marks|	judging 26	saying 24
start|late|determiner|none|	judging -39	other 25	saying -11
start|late|determiner|verb|	judging 30	saying -12
start|late|devolver|	none -43
start|late|de|apposed|	judging -87	saying 46
start|late|de|apposition|	judging 20	saying -38	thinking -86
start|late|de|	auxiliary -34	capital -16	coordinator -47	determiner 26	judging 8	other -58	preposition -26	pronoun -20	saying -22	subordinator -80	thinking 6	verb-saying -77	verb-thinking -63	word -16
start|late|de|away|2|	judging 28	saying -22	thinking 43
start|late|de|away|3|	judging -29	saying -17	thinking -57
start|late|de|away|4|	other -57	saying -83
start|late|de|away|5|	judging -22	saying 43
start|late|de|away|6|	judging -12	saying -127	thinking -84
start|late|de|direct|	judging 16	saying -18	thinking 16
start|late|de|inverted|	judging -94	other -42	saying -104
start|late|de|mood|	no -14	yes 17
start|late|de|shared|	other -43
start|late|dichiarare|	none -61
start|late|dire|	determiner -108	marks -97	none 13	preposition -65	verb-saying -15	word -68
start|late|dire|first|	la -71	l’ -54
start|late|dizer|	determiner -75	marks 20	none -15	word 20
start|late|dizer|first|	o -69
start|late|drukken|	none -17	preposition -13
start|late|déclarer|	determiner -27	none -34
start|late|eisen|	none -59
start|late|ending|00|	word 50
start|late|ending|1|	word -54
start|late|ending|20|	word -19
start|late|ending|2|	word -33
start|late|ending|3|	word -44
start|late|ending|5|	word -24
start|late|ending|8|	word -78
start|late|ending|9|	word -56
start|late|ending|ab|	word -55
start|late|ending|ad|	auxiliary -22
start|late|ending|ai|	preposition -58
start|late|ending|an|	auxiliary -38	preposition -46
start|late|ending|ar|	determiner -54	subordinator -46	word -47
start|late|ending|as|	coordinator -16	determiner 23	word -62
start|late|ending|a|	preposition 41
start|late|ending|ch|	preposition -38	pronoun -9	word 37
start|late|ending|ck|	word -50
start|late|ending|da|	word -51
start|late|ending|de|	determiner 19	preposition -27	word -69
start|late|ending|di|	preposition -57
start|late|ending|do|	verb-saying -44	word -39
start|late|ending|du|	determiner -95
start|late|ending|ef|	word -44
start|late|ending|eg|	word -58
start|late|ending|ei|	determiner 48
start|late|ending|el|	determiner -21
start|late|ending|em|	preposition -35
start|late|ending|en|	auxiliary -62	coordinator -23	preposition -67	verb-saying -44	word 8
start|late|ending|er|	determiner -40	preposition -52	word 8
start|late|ending|es|	auxiliary -19	determiner -63	word -38
start|late|ending|et|	coordinator -45	preposition -61
start|late|ending|e|	coordinator -48
start|late|ending|ha|	auxiliary -32
start|late|ending|ht|	word -72
start|late|ending|ia|	capital -30	word -47
start|late|ending|ie|	determiner -14	pronoun 8	word -30
start|late|ending|ig|	word -22
start|late|ending|ij|	preposition -66
start|late|ending|il|	determiner -54	pronoun -50
start|late|ending|in|	determiner 15	preposition -60
start|late|ending|io|	capital -39
start|late|ending|ir|	word -16
start|late|ending|is|	auxiliary -18	coordinator -37
start|late|ending|it|	preposition -62	verb-saying -38
start|late|ending|i|	determiner -51
start|late|ending|jk|	word -14
start|late|ending|jn|	auxiliary -36
start|late|ending|la|	determiner -10
start|late|ending|le|	determiner -65	pronoun -18	word -64
start|late|ending|lo|	determiner 35	pronoun -67
start|late|ending|ls|	preposition -77	subordinator -75
start|late|ending|l’|	determiner -13
start|late|ending|ma|	coordinator -20	determiner 19
start|late|ending|me|	preposition -89
start|late|ending|mo|	preposition -66	subordinator 8	word -49
start|late|ending|na|	capital -23	determiner 17
start|late|ending|nd|	coordinator -47
start|late|ending|ne|	determiner 36	word 18
start|late|ending|ng|	word -64
start|late|ending|no|	auxiliary 11	word 59
start|late|ending|ns|	preposition -51
start|late|ending|nt|	word -83
start|late|ending|oe|	subordinator 56
start|late|ending|om|	preposition -54
start|late|ending|on|	determiner -63	preposition -83
start|late|ending|op|	preposition -43
start|late|ending|os|	determiner -75	word -64
start|late|ending|o|	determiner -39
start|late|ending|ra|	preposition -54	verb-saying -46	word -38
start|late|ending|re|	word 17
start|late|ending|rt|	word -62
start|late|ending|se|	pronoun 18	word -50
start|late|ending|st|	word -66
start|late|ending|ta|	word -50
start|late|ending|te|	word 21
start|late|ending|ti|	word -60
start|late|ending|to|	subordinator -52	verb-saying -27	word -43
start|late|ending|ts|	word 7
start|late|ending|ue|	determiner -84	subordinator -57
start|late|ending|uf|	preposition -32
start|late|ending|ui|	word -77
start|late|ending|un|	determiner 22
start|late|ending|ur|	word -48
start|late|ending|us|	preposition -30
start|late|ending|ut|	word -49
start|late|ending|y|	coordinator -48
start|late|ending|ão|	word 34
start|late|ending|ür|	preposition -11
start|late|erzählen|	auxiliary 10	yes 10
start|late|escusar|	none -76
start|late|esperar|	determiner -34	none -49	preposition -20
start|late|estimar|	none -43
start|late|es|apposed|	saying -95
start|late|es|apposition|	judging -102
start|late|es|	auxiliary -38	capital -61	coordinator -63	determiner -37	judging -117	preposition 23	pronoun -77	subordinator 8	thinking -45	verb-saying -73	word -8
start|late|es|away|2|	judging -72	saying -49	thinking -39
start|late|es|away|3|	judging -92	saying -45	thinking -31
start|late|es|away|4|	judging -56	saying 64
start|late|es|away|5|	saying -122
start|late|es|away|6|	judging -23	saying -27	thinking -21
start|late|es|direct|	judging -89	saying -13	thinking -43
start|late|es|elided|	saying -43
start|late|es|mood|	none -26
start|late|es|relative|	saying 40
start|late|es|shared|	saying -84
start|late|exiger|	none -59
start|late|faire_valoir|	none -26
start|late|falar|	none -71
start|late|felicitar|	coordinator -33	none -32
start|late|finden|	no 22	none 39	word 19
start|late|first|	1 -54	2 -33	3 -44	5 -24	8 -78	9 -56	a 36	aan -42	ab -55	aller -75	als -107	an -24	as -58	auf -32	aunque -38	aus -30	ausrichten -15	avoir -15	bij -66	chaque -84	come -53	como -18	con -72	da -42	dans -51	das 26	davanti -60	de -17	den -33	der -129	des -45	di -57	die -13	du -95	e -48	een 7	ein -7	eine -12	einen -106	einer 17	el -21	elle -18	em -35	en -66	enquanto -52	es -43	et -45	exprimer -14	für -11	gaan -59	geen 52	gelijk -14	ha -32	haar -54	had -22	hebben -37	hetzelfde -41	hoe 56	i -51	il -71	in -60	is -18	la -10	las -59	le -65	les -31	lo 12	los -53	l’ -13	ma -20	mais -37	mas -16	met -61	mismo -49	mit -57	nach -38	nicht -79	nichts -81	niet 8	niets 31	não 19	o -39	op -43	os -57	over -19	para -42	per -61	por -94	porque -48	qui -42	se 44	sei -6	sie 8	son -63	sportief -19	te -76	ter 18	tout -49	uit -34	uma 19	un 38	una 17	und -47	une 46	van -27	von -47	voor -23	vor 23	waar -46	weg -58	y -49	zich -9	zijn -36	zurück -50	écrit -38	être 22
start|late|fr|apposed|	saying -98
start|late|fr|apposition|	saying -13	thinking -29
start|late|fr|	auxiliary -67	capital -47	coordinator -52	determiner -9	other -75	pronoun 24	thinking -63	verb-saying -50
start|late|fr|away|2|	judging -92	saying 42	thinking -54
start|late|fr|away|3|	judging 24	saying -33	thinking -38
start|late|fr|away|4|	judging 24	saying -20	thinking -23
start|late|fr|away|5|	judging -68	saying -103
start|late|fr|away|6|	judging -91	other -75	saying -36	thinking -22
start|late|fr|direct|	judging -19	saying -12	thinking -51
start|late|fr|elided|	saying -35
start|late|fr|inverted|	saying 15
start|late|fr|relative|	judging -18	thinking -37
start|late|fr|shared|	judging 25	saying -17
start|late|garantir|	none -51
start|late|geben|	determiner 34	no 17	none -96	preposition -31	word -83
start|late|geven|	determiner -40	none -76	word -38
start|late|geven|first|	gelijk -14
start|late|hablar|	none -69	preposition -66
start|late|halten|	auxiliary 14	capital 34	determiner 14	marks -11	no -15	none -139	preposition -21	verb 35	word -99	yes 14
start|late|halten|first|	für -11
start|late|heben|first|	an -8
start|late|heben|	no -39	none -38	preposition -8
start|late|heißen|	no -32
start|late|heten|	marks -74	none -76
start|late|houden|first|	voor -14
start|late|houden|	none -65	preposition -38	word -42
start|late|indicare|	coordinator -16	none -17
start|late|indicare|first|	e -16
start|late|indiquer|	none -41	verb-saying -17
start|late|informar|	none -69
start|late|interroger|	auxiliary -27	determiner -28	none -38	pronoun -21
start|late|interroger|first|	elle -18
start|late|invitare|	determiner -69	marks 62	none 28	preposition 65
start|late|invitare|first|	i -40
start|late|inviter|	determiner -46	none -67
start|late|it|apposed|	saying -63
start|late|it|apposition|	judging -67	saying 34
start|late|it|	auxiliary -19	capital -52	coordinator -41	determiner -11	judging -17	preposition -7	saying -21	subordinator -14	thinking 6	verb-saying 21	word -46
start|late|it|away|2|	saying 7	thinking 37
start|late|it|away|3|	judging -63	saying 6	thinking -72
start|late|it|away|4|	judging -50	saying -88
start|late|it|away|5|	judging -39	saying -72
start|late|it|away|6|	judging -69	saying -116
start|late|it|direct|	saying -21	thinking 21
start|late|it|elided|	saying -23
start|late|it|inverted|	judging -23	saying -84
start|late|it|mood|	none -15
start|late|it|relative|	saying -110
start|late|it|shared|	saying -55
start|late|judging|	auxiliary -58	coordinator -55	determiner 17	participle 28	past -13	preposition -23	present -27	subordinator -7	verb-saying -53	word -19
start|late|judging|ending|9|	word -51
start|late|judging|ending|de|	preposition -18
start|late|judging|ending|do|	word -33
start|late|judging|ending|em|	preposition -31
start|late|judging|ending|en|	capital 15	determiner 41	word -31
start|late|judging|ending|er|	determiner -89	word -86
start|late|judging|ending|es|	determiner -83
start|late|judging|ending|et|	coordinator -17
start|late|judging|ending|e|	coordinator -43
start|late|judging|ending|ie|	determiner -82
start|late|judging|ending|la|	determiner 22
start|late|judging|ending|le|	determiner -67
start|late|judging|ending|ls|	preposition -68
start|late|judging|ending|l’|	determiner -59
start|late|judging|ending|mo|	subordinator 9
start|late|judging|ending|nd|	coordinator -48
start|late|judging|ending|or|	preposition -8
start|late|judging|ending|o|	determiner -74
start|late|judging|ending|ta|	word -30
start|late|judging|ending|te|	word 44
start|late|judging|ending|ue|	subordinator -27
start|late|judging|ending|ui|	word -63
start|late|judging|ending|y|	coordinator -13
start|late|judging|ending|à|	preposition 8
start|late|judging|ending|ür|	preposition -11
start|late|judging|first|	9 -51	als -85	aunque -22	como 6	de -31	der -89	die -82	e -43	een 48	einen -64	em -31	et -17	für -11	la 22	le -67	l’ -59	o -74	qui -25	und -48	voor -14	vor 10	y -13	à 8
start|late|juger|	determiner -54	marks -54	none -54
start|late|klagen|	none -35
start|late|kritisieren|	marks -59	no -64
start|late|kündigen|first|	an -22
start|late|kündigen|	no -48	none -48	preposition -20
start|late|lamentarse|	none -78
start|late|lamentar|	coordinator -16	none -90	verb -16
start|late|lamentar|first|	e -16
start|late|lancer|	none 30
start|late|lassen|first|	ausrichten -15
start|late|lassen|	no -78	none -71	verb -43	verb-saying -16	word -55
start|late|laten|	auxiliary -11	determiner 15	pronoun 16	verb 35
start|late|laten|first|	de 59	een -91
start|late|leggen|	none -86	word -56
start|late|leggere|	none -50
start|late|lehnen|	no -55	none -55
start|late|loben|	determiner -53
start|late|machen|	determiner -77	no -58	none -58	word -26
start|late|mandar|	determiner -34	none -45
start|late|mandar|first|	o -34
start|late|manter|	none -31	word -22
start|late|meedelen|	none -51
start|late|melden|	determiner -70	no -34	none -85	word -41
start|late|mood|none|	judging -19	other 10	saying -6	thinking -19
start|late|mood|no|	judging 7	other -58	saying -33	thinking 11
start|late|mood|yes|	judging -23	saying 23
start|late|mostrar|	none -58
start|late|negar|	coordinator -16	determiner -46	none -63	verb -16
start|late|negar|first|	e -16
start|late|nennen|	determiner -48	marks -44	no -54
start|late|nl|apposition|	judging -62	saying 11	thinking -36
start|late|nl|	auxiliary -77	capital -43	coordinator -23	determiner 11	preposition -108	pronoun -16	saying -20	subordinator 79	thinking -6	verb-judging -54	verb-saying -37	word -35
start|late|nl|away|2|	judging 23	saying -21	thinking 18
start|late|nl|away|3|	judging -12	saying -15	thinking -59
start|late|nl|away|4|	judging -84	saying -7
start|late|nl|away|5|	judging -55	saying -54	thinking -46
start|late|nl|away|6|	judging -48	saying -26
start|late|nl|direct|	judging 28	saying -17	thinking -71
start|late|nl|inverted|	judging -64	saying -34
start|late|nl|mood|	none -11
start|late|nl|shared|	saying -28
start|late|noemen|	marks -63	none -63
start|late|notieren|first|	mit -9
start|late|notieren|	no -23	none -23	preposition -9
start|late|ontkennen|	auxiliary -51	none -64	word -48
start|late|order|apposed|	judging -39	other 21	saying -32	thinking 21
start|late|order|apposition|	judging -11	saying 6	thinking -108
start|late|order|direct|	judging 15	thinking -17
start|late|order|elided|	saying -72
start|late|order|inverted|	judging -99	other -69	saying -28
start|late|order|relative|	judging -47	saying -21	thinking -45
start|late|order|shared|	judging -10	other -61	saying -75
start|late|other|	determiner 25	word -66
start|late|parlare|	none -45	preposition -38
start|late|parler|	none -48
start|late|pedir|	coordinator -31	determiner 21	marks -76	none -10	preposition -64	verb -52	word -103
start|late|pedir|first|	e -31	y -26
start|late|perguntar|	auxiliary 32	none 31	word -92
start|late|pleiten|	none -75
start|late|precisar|	none -54
start|late|preferir|	marks -26	none -55	preposition -26
start|late|preguntar|	none -57	verb-saying -39
start|late|preposition|	, 22	: -41	adverb -70	capital -76	determiner -50	preposition -101	pronoun -89	quote 19	stop -101
start|late|preposition|auxiliary|	saying -66
start|late|preposition|marks|	judging -26	saying 28
start|late|preposition|none|	judging -17	saying -74	thinking -41
start|late|preposition|verb|	saying -103
start|late|prevedere|	none 25
start|late|prever|	none -68
start|late|prometer|	determiner -34	none -46	preposition -21
start|late|prometer|first|	as -27	o -27
start|late|promettere|	determiner 36	none 31
start|late|promettre|	determiner -68	none -90
start|late|promettre|first|	l’ -37
start|late|pronoun|	auxiliary -59	preposition -23	verb-saying 36	word -11
start|late|pronoun|auxiliary|	judging -25
start|late|pronoun|none|	saying 24
start|late|proponer|	determiner -45	none -54
start|late|proporre|	determiner -49	none -58
start|late|propor|	none -65
start|late|proposer|	determiner -42	none -79
start|late|prévoir|	none 41
start|late|pt|apposed|	judging 6	saying -87
start|late|pt|apposition|	judging -16	saying -14
start|late|pt|	auxiliary -25	capital -58	coordinator -43	determiner 6	judging -26	preposition -31	pronoun 21	saying -19	subordinator -24	thinking -53	verb-saying -43
start|late|pt|away|2|	judging -102	saying -6
start|late|pt|away|3|	judging 19	saying 9
start|late|pt|away|4|	judging -92	saying -27
start|late|pt|away|5|	judging -73	saying -97
start|late|pt|away|6|	judging -89	saying -14	thinking -44
start|late|pt|direct|	judging -17	saying 24	thinking -26
start|late|pt|elided|	saying -57
start|late|pt|inverted|	judging -38	saying -100
start|late|pt|mood|	none -8
start|late|pt|relative|	saying -92
start|late|pt|shared|	judging -88	saying -64
start|late|qualifier|	none -77
start|late|queixar|	none -55
start|late|querer|	determiner -49	none -60
start|late|questionar|	none -57
start|late|raccontare|	determiner -41	none -42	preposition -21
start|late|raconter|	none -88	word -24
start|late|rappeler|	none -59
start|late|rechnen|	no 42	none 42	preposition -59
start|late|reclamar|	determiner -51	none -69
start|late|recomendar|	determiner 28	none 15
start|late|reconhecer|	coordinator -26	none -30
start|late|reconhecer|first|	e -26
start|late|reconnaître|	none -75
start|late|recusar|	coordinator -9	none -37	preposition -42
start|late|referir|	none -71
start|late|refuser|	coordinator -12	determiner -44	none -77
start|late|refuser|first|	le -14
start|late|registar|	none 41
start|late|registrar|	none -52
start|late|relatar|	none 42
start|late|remeter|	none -52
start|late|reprendre|	none -51
start|late|responder|	none -72
start|late|responsabilizar|	none -55
start|late|ricordare|	none -48
start|late|riferire|	none -31
start|late|roepen|	none -43	preposition -32
start|late|rufen|	no -51	none -51
start|late|réclamer|	determiner 62	none 66	preposition -79
start|late|réclamer|first|	le 29	une 51
start|late|saber|	none -58
start|late|sagen|	capital -47	determiner 6	no -64	none 34	word 33	yes 46
start|late|salutare|	none -65
start|late|sapere|	none -40
start|late|saying|	adverb -34	auxiliary -74	capital -80	coordinator -49	past -8	preposition -7	present -19	pronoun 9	subordinator 17	verb-judging -72	verb-saying -82	verb-thinking -19	word -11
start|late|saying|ending|00|	word 50
start|late|saying|ending|1|	word -42
start|late|saying|ending|20|	word -19
start|late|saying|ending|2|	word -33
start|late|saying|ending|3|	word -44
start|late|saying|ending|5|	word -24
start|late|saying|ending|ai|	preposition -58
start|late|saying|ending|an|	preposition -39
start|late|saying|ending|ar|	determiner -54	subordinator -46	word -47
start|late|saying|ending|as|	coordinator -26	determiner -72	word -92
start|late|saying|ending|a|	preposition 48
start|late|saying|ending|ch|	preposition -38	pronoun -9	word -59
start|late|saying|ending|ck|	word -50
start|late|saying|ending|da|	word -65
start|late|saying|ending|de|	determiner 33	preposition -28	word -69
start|late|saying|ending|di|	preposition -57
start|late|saying|ending|do|	verb-saying -44	word -23
start|late|saying|ending|du|	determiner -96
start|late|saying|ending|ef|	word -19
start|late|saying|ending|eg|	word -58
start|late|saying|ending|ei|	determiner 48
start|late|saying|ending|el|	determiner -6
start|late|saying|ending|em|	preposition -19
start|late|saying|ending|en|	auxiliary -37	capital -33	coordinator -21	determiner -17	preposition -64	verb-saying -16
start|late|saying|ending|er|	determiner -12	preposition -55	word 18
start|late|saying|ending|es|	auxiliary -19	determiner -56	word -38
start|late|saying|ending|et|	coordinator -44	pronoun 7	word 13
start|late|saying|ending|e|	coordinator -43
start|late|saying|ending|ha|	auxiliary -32
start|late|saying|ending|ht|	word -38
start|late|saying|ending|ia|	capital -30	word -47
start|late|saying|ending|ie|	determiner 7	pronoun 10	word -27
start|late|saying|ending|il|	determiner -51	pronoun -45
start|late|saying|ending|in|	determiner -7	preposition -40
start|late|saying|ending|is|	auxiliary -18	coordinator -31
start|late|saying|ending|it|	preposition -57	verb-saying -12
start|late|saying|ending|i|	determiner -51
start|late|saying|ending|jk|	word -14
start|late|saying|ending|jn|	auxiliary -36
start|late|saying|ending|la|	determiner -26
start|late|saying|ending|le|	determiner -54	pronoun -18	word -62
start|late|saying|ending|lo|	determiner 35	pronoun -67
start|late|saying|ending|ls|	preposition -40
start|late|saying|ending|l’|	determiner -7
start|late|saying|ending|ma|	coordinator -20	determiner 19
start|late|saying|ending|me|	preposition -34
start|late|saying|ending|mo|	preposition -61	word -49
start|late|saying|ending|na|	capital -34	determiner 32
start|late|saying|ending|nd|	coordinator -20
start|late|saying|ending|ne|	determiner 27	word 33
start|late|saying|ending|ng|	word -64
start|late|saying|ending|no|	auxiliary 11	word 59
start|late|saying|ending|nt|	word -63
start|late|saying|ending|on|	determiner -59	preposition -55
start|late|saying|ending|op|	preposition -43
start|late|saying|ending|or|	preposition 16
start|late|saying|ending|os|	determiner -67	word -60
start|late|saying|ending|o|	determiner -21
start|late|saying|ending|ra|	preposition -53	verb-saying -44	word -31
start|late|saying|ending|re|	word 18
start|late|saying|ending|rt|	word -62
start|late|saying|ending|se|	pronoun 18	word -50
start|late|saying|ending|st|	word -59
start|late|saying|ending|ta|	word -44
start|late|saying|ending|te|	word -68
start|late|saying|ending|to|	subordinator -52	verb-saying -27	word -43
start|late|saying|ending|ue|	subordinator -64
start|late|saying|ending|uf|	preposition -32
start|late|saying|ending|ui|	word -42
start|late|saying|ending|un|	determiner -16
start|late|saying|ending|ur|	word -48
start|late|saying|ending|us|	preposition -30
start|late|saying|ending|y|	coordinator -37
start|late|saying|ending|à|	preposition -10
start|late|saying|ending|ão|	word 34
start|late|saying|first|	1 -42	2 -33	3 -44	5 -24	a 41	aan -30	als -68	an -24	as -58	auf -32	aus -30	ausrichten -15	come -34	como -92	con -30	da -42	das -29	den -33	der -87	des -40	di -57	die 8	du -96	e -43	een -10	ein -7	eine -85	einen -56	einer 17	el -6	elle -18	em -19	en -64	enquanto -52	es -43	et -44	geen 52	gelijk -14	ha -32	haar -54	hebben -36	het 7	hetzelfde -41	i -51	il -67	in -40	is -18	la -26	las -64	le -54	les -28	lo 12	los -53	l’ -7	ma -20	mais -31	mas -26	mismo -49	mit -57	nach -38	nicht -36	niet 20	não 19	o -21	op -43	os -46	per -61	por -72	se 44	sie 10	son -59	sportief -19	te -84	ter 31	uit -24	uma 19	una 32	und -20	une 48	van -27	von -47	voor -20	vor 33	waar -46	weg -58	y -37	zich -9	zijn -36	zurück -50	à -10	écrit -12	être 22
start|late|schließen|first|	nicht -25
start|late|schließen|	no -45	none -36	word -42
start|late|schreiben|	auxiliary 14	determiner -32	no -52	none -52	yes 14
start|late|scrivere|	determiner -60	none -94
start|late|scrivere|first|	una -52
start|late|segnalare|	determiner 23	none 15
start|late|sehen|	no 15	none 15	word 24
start|late|señalar|	none 14
start|late|sluiten|first|	niet -60
start|late|sluiten|	none -83	preposition -14	word -66
start|late|solicitar|	none -73
start|late|sostenere|	determiner -39	none -27
start|late|sostener|	none -18
start|late|souhaiter|first|	exprimer -14
start|late|souhaiter|	none -35	word -14
start|late|soupçonner|	determiner 7	none 12
start|late|souvenir|	none -39
start|late|spiegare|	none 14
start|late|sprechen|first|	von -22
start|late|sprechen|	marks -49	no -49	preposition -22
start|late|spreken|first|	van -27
start|late|spreken|	marks -27	none -77	preposition -36
start|late|staan|	determiner -35	none -76	preposition -20	word -57
start|late|staan|first|	een -35	op -21
start|late|stehen|	coordinator -13	determiner -36	no -45	none -42	verb -31	word -23
start|late|stehen|first|	ein -42	und -13
start|late|stellen|	determiner -44	no -60	none -56	word -46
start|late|stimare|	determiner -26	none -38
start|late|sturen|	none -85
start|late|subordinator|auxiliary|	saying -48
start|late|subordinator|	determiner 42	preposition -67	pronoun 26	quote -9	verb-saying -41	word 50
start|late|subordinator|none|	judging -35	saying 24
start|late|subordinator|verb|	saying 14
start|late|tachar|first|	de -27
start|late|tachar|	marks -27	none -27	preposition -27
start|late|teilen|first|	mit -20
start|late|teilen|	no -67	none -64	preposition -20	yes -9
start|late|thinking|	coordinator -50	determiner -33	preposition -70	present -9	subordinator 61	verb-saying 10	word -13
start|late|thinking|ending|de|	preposition -20
start|late|thinking|ending|en|	determiner -69	word 13
start|late|thinking|ending|er|	preposition -19	word -50
start|late|thinking|ending|es|	determiner -30
start|late|thinking|ending|et|	word -80
start|late|thinking|ending|ht|	word -59
start|late|thinking|ending|la|	determiner -42
start|late|thinking|ending|te|	word -39
start|late|thinking|ending|ts|	word 13
start|late|thinking|first|	de -54	een -49	exprimer -14	la -42	nicht -59	nichts -81	niet -58	over -19	te -37
start|late|tonen|first|	sportief -19
start|late|tonen|	none -67	word -31
start|late|trekken|	coordinator -10	none -67	preposition -15	word -59
start|late|trekken|first|	en -10
start|late|unlisted|	determiner 25	no -58	none 11	word -66
start|late|verb-judging|	determiner -48	word -52
start|late|verb-judging|marks|	saying -63
start|late|verb-saying|	, -14	: -51	determiner -12	preposition -57	stop -46	that -60	word -52
start|late|verb-saying|auxiliary|	saying -22
start|late|verb-saying|marks|	saying -67
start|late|verb-saying|none|	judging -53	saying -64	thinking 14
start|late|verb-saying|verb|	saying -29
start|late|verklaren|	none 25
start|late|versprechen|	no 27	none 27
start|late|verweisen|	determiner -40	no -37	none -27	word -55
start|late|verwijten|	none -12
start|late|ver|	determiner -15	none -50	word -21
start|late|vinden|	auxiliary -25	none -76	word -55
start|late|voir|	none -47	word -35
start|late|volere|	determiner -70	none 18
start|late|vouloir|	none -36	word -13
start|late|vragen|	auxiliary -19	none 32	subordinator 69	verb 9	word -80
start|late|warnen|	no 38
start|late|weisen|first|	zurück -50
start|late|weisen|	no 35	none 48	word -50
start|late|werfen|first|	vor 13
start|late|werfen|	no 28	none 41	preposition 13
start|late|wijzen|	none -58	word -46
start|late|willen|	auxiliary 13	determiner -61	none 16	preposition -31	word 6
start|late|willen|first|	niet -58
start|late|wollen|first|	nicht -43
start|late|wollen|	no -39	none -50	verb -46	word -39
start|late|word|	% -76	, -100	: -96	; -43	adverb -57	auxiliary -75	coordinator -87	determiner -117	end -62	preposition 24	pronoun -26	quote -87	stop -150	verb-saying -80	word 24
start|late|word|auxiliary|	judging -70	saying 9	thinking -44
start|late|word|marks|	judging -84	saying 14
start|late|word|none|	judging 11	other -66	saying -29
start|late|word|verb|	judging -65	saying -42	thinking -30
start|late|zeggen|	auxiliary -77	determiner 37	marks 50	none 10	preposition -21	pronoun -97	word 23
start|late|zeggen|first|	hebben -15	te -78
start|late|zeigen|	no -29	none -29	word -26
start|late|zien|	none 14	word 29
start|late|äußern|	no -37	none -38	word -40
start|late|évaluer|	none -30
start|late|évoquer|	determiner 26	marks 26	none 9
start|next|	aankondigen 25	accogliere -63	accusare -7	achar -65	achten -13	aclarar -42	aconsejar 45	acrescentar -50	acusar -18	adelantar -59	adiantar -51	admitir -7	advertir 54	afdoen -60	affermare -16	afficher -56	affirmer -14	afirmar -21	aggiungere -34	alegar -17	alerter 20	ameaçar -20	ammettere -10	annoncer -7	annunciare 16	antwoorden -82	antworten 28	anunciar 8	apelar 77	aplaudir 26	apontar 10	applaudir -51	apprendre -42	apuntar -62	asegurar 22	assicurare 6	assumir -7	assurer -21	atribuir 18	attaccare -49	attendre -17	attribuer 44	attribuire 18	avancer -53	avanzar -58	avisar -16	avouer -12	avvertire -56	bautizar -57	befinden -30	begründen -89	beloven 23	bemerken -47	benadrukken -20	berichten -56	beschreiben -55	beslissen -56	bestreiten -47	beteuern -28	betogen -8	betonen -22	betreuren 18	bezeichnen -46	bezweren -51	bitten 58	blijken -65	blijven -64	bringen -53	calcolare 50	calcular 21	calificar -62	celebrar -15	celebrare -61	chamar -64	chiamare -58	chiedere 11	chiffrer -13	cifrar 49	citar -78	classificar -18	cobrar 23	cogitar -17	comentar -56	comparar 14	completar -64	comunicar -52	comunicare 12	concéder 25	condenar -57	confessar -9	confessare 34	confidare 28	confier 20	confirmar -10	confirmer -9	congratular -36	considerar 7	consigliare 21	contar -33	contestar -16	contester 24	continuar -49	convocar -7	corregir -64	cortar -56	craindre 8	crier -37	criticar -18	croire -86	culpar 22	danken 26	declarar -11	decretar -42	definire -64	demander 24	denken -28	denunciar 26	descartar 14	descrever 11	desmentir 24	despedir -22	destacar -8	devolver -56	dichiarare 10	difendersi -49	dire 9	discordar -55	disparar -52	divulgar -76	domandare -47	dreigen -13	dringen -47	drukken -48	dämpfen -63	déclarer -40	défendre -12	démentir 16	désigner -60	eisen 11	elogiar 15	elogiare 22	empfehlen -69	emporter -60	encontrar -50	engager 40	entschuldigen -23	erinnern -42	erkennen -46	erklären 6	erläutern -12	erzählen -56	escludere 46	escrever -69	escribir 11	escusar -16	esperar -31	esprimere -13	espérer -52	estimar 21	evitar -21	exclure 16	exiger 19	exigir 30	explicar -59	expliquer -52	faire_valoir -33	falar -29	figurer -41	finden -86	fordern 32	formulieren -39	fragen -57	féliciter 18	fügen -70	garantir -8	garantire -55	geben -18	geven -66	giudicare -6	giurare -13	glisser -36	grappen -40	gritar -54	hablar -66	halten -10	heben -70	heißen -82	herinneren -42	heten -56	hopen 29	houden -8	illustrare -49	indicar -61	indicare 25	indiquer -6	informar -91	inquiéter 16	insister 11	insistir 25	interroger -53	invitar 14	invitare 30	inviter 46	invocar 16	invocare 72	ironizar -34	juger -72	jurer 38	justificar 26	klinken -70	kommentieren -47	kritisieren -72	kündigen 17	lachen -65	lamentar 17	lamentare 42	lamentarse 9	lancer -66	lassen -97	laten 10	leer -44	leggen -78	leggere -52	lehnen -47	ler -56	limitar -41	lire -43	llamar -51	loben 9	louer -67	loven 19	luiden -69	lâcher -46	machen 9	mahnen 25	mandar -27	mantener 17	manter -6	meedelen -54	meinen -41	melden -83	minacciare 14	mostrar -74	negar 13	negare 14	nennen -23	nier 19	noemen -44	notar -60	noter -63	notieren -64	ontkennen 37	oordelen -59	opinar 37	opmerken -48	opposer 15	overwegen 18	parlare -100	parler -66	pensare -21	plaider 47	pleiten -9	pochen -64	pointer -17	precisar -62	preferir -96	preguntar -9	prevedere 10	prever -26	prijzen -43	prometer 16	promettere 10	promettre 14	proponer 13	propor 29	proporre -17	proposer 15	protestar 21	protestare -68	préciser -16	préconiser 48	préférer -15	prévoir -6	publicar -63	qualifier -70	queixar 19	quejarse -70	querer -17	questionar -55	raccomandare 49	raccontare -27	rappeler -10	reaccionar -43	reageren -60	reagieren -52	reagir -48	reagire -39	rechnen -13	recibir -75	recitare -53	recomendar 28	recommander 20	reconnaître 21	recordar -57	recusar -13	refuser -10	registrar -57	regretter 21	rejeter 15	rekenen -10	relatar -64	relever -16	remeter -14	repetir -49	replicare -10	reprendre -59	reprocher 22	requérir 12	respingere -64	responder -11	responsabilizar 35	resumir -78	revelar -34	revendiquer 19	riconoscere -24	ricordare 13	riferire -23	ringraziare -53	rir -35	rire -47	rivendicare 17	roepen -84	rufen -78	räumen -66	réagir -43	réclamer -7	récuser 22	réfuter 55	répondre -13	répéter -52	rügen -58	saber 11	sagen -65	saludar 19	saluer -61	salutare -64	sapere -19	schildern -14	schließen -11	schreiben -86	scrivere -84	segnalare 19	señalar -64	sluiten -19	smentire 52	solicitar -42	sollecitare 44	sommen -41	sostener -21	sostenere -6	souhaiter 14	souligner -63	soupçonner 21	souvenir 7	spiegare -42	sprechen -39	spreken -52	staan -82	stehen -53	stellen -8	stimare 57	sturen -79	sugerir 50	suggérer 50	tabler 9	tachar -68	tagliare -24	teilen -62	telefonar -44	temer 50	tildar -55	tonen -73	trekken -6	trouver -7	unlisted -19	valorar 14	vatten -65	ver -11	verklaren -23	verlangen 26	vermissen 7	vermuten 37	verraten -29	versprechen 23	verteidigen -74	vertellen -63	verwachten 23	verweisen -90	verwerpen -42	verwijten -77	vinden -20	voegen -80	voir -62	volere -8	vouloir -72	vragen 12	waarschuwen 32	warnen 10	weigeren 14	weisen -84	werfen -6	weten -68	widersprechen -26	wijzen -18	willen -18	wissen -38	wollen -77	zanjar -55	zeggen 26	zeigen -45	zien 8	zitieren -64	äußern -41	écrire -61	évaluer 8	évoquer -29
start|next|aankondigen|first|	aan -48
start|next|aankondigen|	none 38	preposition -48
start|next|accogliere|	none -88	preposition -30
start|next|accusare|	determiner -88	marks 39	none -45	preposition 29
start|next|accuser|	determiner -37	marks 23	none -7	preposition 28
start|next|accuser|first|	de 47	la 38
start|next|achar|first|	graça -23
start|next|achar|	none -92	word -54
start|next|achten|	auxiliary -70	word -109
start|next|aclarar|	none -59
start|next|aconsejar|	none 56
start|next|acrescentar|	none -65	preposition -50
start|next|acusar|	adverb -35	capital -46	determiner -85	marks 6	none -56	preposition -11	verb 42	word 9
start|next|acusar|first|	a -96	de 14	o -59
start|next|adelantar|	none -79
start|next|adiantar|	none -75
start|next|admettre|	determiner -18	none 27
start|next|admitir|	determiner -67	marks 51	none -6	preposition -83	word 44
start|next|adverb|	, -66	: -81	adverb -85	auxiliary -74	determiner -100	end -25	preposition -45	quote -89	stop -105	that -74	word 51
start|next|adverb|auxiliary|	judging -49	saying 21
start|next|adverb|marks|	judging -71	saying -10
start|next|adverb|none|	judging -84	other -59	saying -33	thinking -137
start|next|adverb|verb|	saying -25	thinking -57
start|next|advertir|first|	de 39
start|next|advertir|	none 57	preposition 54
start|next|adviseren|	determiner 25	none 30
start|next|adviseren|first|	de 36
start|next|afdoen|	none -81	pronoun -55
start|next|affermare|first|	di 42
start|next|affermare|	none -27	preposition 40
start|next|afficher|	none -74
start|next|affirmer|first|	avoir 36
start|next|affirmer|	marks -61	none -6	verb 33	word 61
start|next|afirmar|	determiner -99	marks 18	none -34	preposition -34	word 75
start|next|afirmar|first|	en -35	haber 33
start|next|aggiungere|	determiner -56	none -48
start|next|alegar|	none -24
start|next|alertar|first|	para 89
start|next|alertar|	none 26	preposition 24
start|next|ameaçar|	none -34
start|next|ammettere|	determiner -74	none -20	preposition 63
start|next|ammettere|first|	di 65
start|next|annoncer|	determiner 29	none 9	preposition -9	verb -63	word -101
start|next|annoncer|first|	jeudi -26	la 40	lundi -24	mardi -50	sa -46	un -19	à -70
start|next|annunciare|	adverb -23	determiner 58	none 21	preposition -100	word -23
start|next|annunciare|first|	il 87	la -24	per -52	un 93	una 73
start|next|antwoorden|	none -111
start|next|antworten|	no 28	none 24	preposition 40
start|next|anunciar|	adverb -80	coordinator -22	determiner 33	preposition -39	verb 64
start|next|anunciar|first|	una 31	y -21
start|next|apelar|first|	à 67
start|next|apelar|	marks 43	none 88	preposition 83
start|next|aplaudir|	determiner 51	marks 73	preposition -79
start|next|apontar|first|	para -9
start|next|apontar|	none 13	preposition -47	word 46
start|next|appeler|	adverb -63	capital -93	determiner -6	marks -12	none 12	preposition 49	word -76
start|next|appeler|first|	les 60	à 111
start|next|applaudir|	none -74
start|next|apprendre|	none -62
start|next|apuntar|	none -84	preposition -54
start|next|asegurar|first|	no 62
start|next|asegurar|	none 33	preposition -96	verb 29	word 77
start|next|asks|false|	auxiliary 27	marks -24	none -18
start|next|assicurare|first|	di 46	il -85
start|next|assicurare|	none -14	preposition 46
start|next|assumir|	none -12	preposition 22
start|next|assurer|	auxiliary -22	determiner -75	none -51	preposition -61	word 85
start|next|atribuir|	determiner -137	marks -34	none 47	preposition 56
start|next|atribuir|first|	o -89	à 35
start|next|attaccare|	none -59
start|next|attendre|	adverb -35	determiner -136	none -10	preposition 39
start|next|attendre|first|	à 22
start|next|attribuer|	none 35
start|next|attribuire|	none 29
start|next|auxiliary|	, -62	preposition -61	stop -83	verb-saying -39	word -14
start|next|auxiliary|auxiliary|	saying -61
start|next|auxiliary|marks|	saying -55
start|next|auxiliary|none|	judging -64	saying -25
start|next|auxiliary|verb|	saying -31
start|next|avancer|	none -79
start|next|avanzar|	none -85
start|next|avisar|	none -22	preposition 20
start|next|avouer|	none -30
start|next|avvertire|	none -82
start|next|away|1|	adverb -43	auxiliary -27	capital -29	coordinator -74	preposition 7	pronoun -40	subordinator 22	verb-saying -23	word 27
start|next|away|2|	adverb 23	auxiliary -62	capital -91	coordinator -28	determiner -56	preposition -45	subordinator 18	verb-saying -64	word -44
start|next|away|3|	adverb -110	auxiliary -83	coordinator -56	determiner 41	preposition 21	pronoun -60	subordinator 17	verb-saying -65	word -46
start|next|away|4|	adverb -77	auxiliary -40	coordinator -77	preposition -58	pronoun -91	subordinator -55	word -134
start|next|away|5|	adverb -77	auxiliary -90	coordinator -28	determiner -21	preposition -156	word -101
start|next|away|6|	adverb -73	auxiliary -74	coordinator -27	preposition -141	word -112
start|next|bautizar|	marks -57	none -57	preposition -46
start|next|becijferen|	none -7	preposition 69
start|next|befinden|	no -30	none -23	pronoun -32
start|next|before|	2 -28	accolto -61	accusant 25	accuse -92	achou -23	acusa -107	acusado -96	acusam -97	acusou -47	acusó 29	admet -12	admite 113	admitiu -73	adviseert -50	afferma -15	affiche -45	affirme -13	aggiunge -38	aggiunto -24	alerta -34	alerte -82	ameaça 90	ammesso 16	ammette -20	annonce 11	annoncé 6	annuncia 58	annunciato -6	antwortete -86	anunciado 51	anunciou -13	anunció 19	apelou 68	aponta 8	apontou 24	appelait -60	appelé 11	asegura 57	aseguró 31	assicura 30	assumiu 12	assure -11	assuré -10	atribui -17	atribuiu -87	atribuyó -8	attaccato -48	attendait -75	avanzó -56	avisa -63	avisó 22	avoir -48	bat 31	befand -32	begrüßt -70	begrüßte -98	beloofde 53	belooft -80	bestreitet -47	bestätigt 34	bestätigte -96	betreurt 24	bevestigt 22	bezeichnete -43	beziffert -60	biedt 25	bittet 52	bleef -54	bleek -47	blijft -39	blijkt -38	calcula -18	calificó -50	chama-se -17	chamou -49	chiama -41	chiede 82	chiedono 88	chiesto -49	chiffre -13	cinco -52	citado -46	classificou -73	cobra -21	cobrou 66	comentó -43	comunicato 18	comunicó -60	condena -28	condenado -33	condenou -28	conferma 46	confermato -31	confessa 69	confirma -42	confirme 35	confirmou 88	confirmé -14	confirmó -10	congratulou-se -36	considera -21	considerou 10	contesta 17	conteste 36	contestó -67	continua -49	contou -26	corta -34	cortou -47	craint 8	crie -37	criticou 14	croit -62	croyait -58	cuenta -72	dankte 26	dat -105	davanti -43	decisão 29	declarado -59	declarou 55	declaró -27	decretou -42	deed -65	deelt -34	defende 80	defendeu 26	definito -55	demande 22	demandent 29	descarta -46	descartó 60	descreve 14	detto -23	devolve -35	dice -7	difende -49	discorda -55	disent -23	disse 20	dit 74	divulgado -32	diz 35	dreigt -85	défend -59	dément 24	dénonce 96	dénoncé -46	eist 25	elle -72	elogia -87	elogió 25	emporté -42	entschuldigte -16	er 10	erinnert -25	erklärte -35	erzählt -12	erzählte -47	es -103	escluso 58	escreveu -53	escrito 19	escusou-se -10	espera -6	esperava -41	espère -52	estima 66	euro -37	euros -44	evitó 6	exclu 41	exclut -13	exige 29	exigiu 65	explica -34	explicações -73	explicó -29	expresó 25	falam -95	falar -29	falava -72	falou -46	fand -60	felicitó 54	findet -39	forderte 13	fragte -47	gab -124	gaf -61	garante -38	garantiu 47	geeft -42	gemeente 44	gibt -89	giudica -6	giura -6	habla -62	habló -40	heet -57	heette -11	heißt -63	het -142	hield -95	hielt -105	hielten -36	hieß -49	hij -146	hob -47	hoopt 29	houdt 26	hält -10	il -88	indica -25	indique 47	indiqué -31	informou -52	informó -46	inquiète 21	insiste 30	insistió 32	interrogé -27	interrogée -50	invita 17	invitato 23	invite 14	invoca 74	invoque 21	juge -57	jure 42	klinkt -46	kondigde 29	kritisierte -62	kündigte 27	laat -149	lacht -48	lamenta 59	lamentou 29	lamentó 12	lancé -59	legt -63	lehnt -34	lehnte -35	letto -42	levar -53	leyó -39	liet -100	ließ -82	limitou-se -25	llama -33	llamó -52	lobte 33	luidt -50	machte 29	mahnte 65	man -59	mann -72	manteve -84	mantém 32	meint -35	melden -52	meldet -43	meldete -33	meldt -44	merkt -26	minister -39	ministre -30	mostra -38	mostró -47	nannte 14	nega 25	negou 28	negó -26	nennt -16	nesta -56	noemde -19	noemen -37	noemt -42	nota -75	note -54	notierte -61	noté -43	ofrece 7	overweegt 18	parla -83	parlano -48	parlato -56	parle -53	parlent -27	parlé -38	parties -94	pede 101	pedem 13	pedido 15	pergunta -39	perguntou 64	pide -7	piden -24	pidió -21	plaide 65	pleit -7	pocht -42	pointe 40	precisa -51	prefere -57	preferiu -61	prefiere -49	prefirió -32	preguntado -76	prevede 10	prevé -60	prevê 26	problema 28	proclamato -33	promesso -9	promet 25	promete 46	prometeu 67	prometido -6	prometió -26	promette 44	propone 92	propose 26	proposto -65	proposé 56	propôs 15	préconise 48	préfère -15	prévoit 31	publica -28	publicado -25	quejó -41	quer 23	queria -106	quería -82	questionado -32	quiere -85	raccomanda 51	racconta -14	raccontato 65	raconte 63	reaccionó -43	reageerde -35	reageert -27	reageren -34	reagierte -38	reagierten -51	reagito -39	reagiu -37	rechazó 23	rechnet 14	rechnete -75	recibió -66	recita -48	reclama 33	reclamado 64	reclamó 43	recomenda 33	reconheceu -8	reconoció 26	recusa -35	recusou 31	refuse -40	refusé 18	registou -63	registrou -56	regrette 7	rejeitou 35	rekende -74	rekent 37	relatou -51	remete -102	remeteu -13	repitió -33	replica -34	repris -53	reproche -12	requiert 34	requis -12	respinto -54	responde -76	respondeu -47	respondió -103	resume -55	resumía -38	revelou -32	revendique 19	ricorda -26	rief -34	risposto 15	rit -46	roept -53	réclame -23	récuse 25	répond -68	répondu 18	saber 14	sagt -36	sagte -45	sah -39	saluta -42	salué -49	savoir -20	schaden 28	schloss -62	schreef -73	schreibt -18	schrieb -68	scritto -67	scrive -30	señaló -55	sie -121	sluit 7	smentisce 51	sostiene 57	souhaite 44	souhaité -81	soupçonne 37	soutenu -12	soutient 28	souvient 7	sprach -37	sprak -47	spreekt -37	spreken -44	spricht -31	staat -59	stand -55	steht -39	stelde -71	stellt -53	stellte 8	stelt 50	stima 75	stond -61	stuurde -37	table 24	taglia -24	te -76	teilte -43	telefonou -44	teme 68	toonde -69	toont -49	trekt 20	trok -94	trouve -89	unternehmen -16	valoró 14	vast -18	vatte -53	ve -74	ven -36	verklaarde -70	verklaart 17	verlangt 75	verlangte -41	versprach 14	verspricht 24	verteidigte -42	vertelde -13	verwacht 23	verweist -57	verwies -77	verwijt -39	veut -61	via -70	vindt 40	vio -71	visto -66	viu -71	voit -57	vond -127	vorwürfe -71	vraagt 42	vreest 16	vrezen -23	vroeg -38	vê 44	waarschuwde 36	waarschuwt 67	warf -78	warnt -9	warnte 61	wees -72	weet -60	weigerde 81	weist -60	weten 122	widersprach -25	wies -67	wil 10	wilde -109	wirft -70	wist -33	wollte -77	würdigte 21	ze -18	zeggen -8	zegt 76	zei 45	zeigt -40	zeigte -22	ziet -10	zij -83	äußerte -35	écrit -58	él -26	évalue 63	évoque -7	évoqué 21
start|next|begründen|	determiner -83	no -89	none -83
start|next|begrüßen|	determiner 6	none 13
start|next|begrüßen|first|	das -82	den -86
start|next|beloven|	adverb -76	determiner 40	marks -94	none 56	pronoun 40	word -91
start|next|bemerken|	no -47	none -47
start|next|benadrukken|	adverb -19	none -21	pronoun -15
start|next|benadrukken|first|	er -19	ze -15
start|next|berichten|	determiner -53	no -56	none -56	preposition -20
start|next|beschreiben|	marks -54	no -55
start|next|beslissen|	none -75
start|next|bestreiten|	determiner -47	no -47	none -47
start|next|bestätigen|	determiner 19	none -21	preposition -69
start|next|beteuern|	no -17	none -28
start|next|betogen|	none -12	pronoun -8
start|next|betonen|	none -22
start|next|betreuren|	determiner 18	none 38	pronoun 12
start|next|betreuren|first|	de 18	het 12
start|next|bevestigen|	auxiliary 42	determiner 31	none -38	pronoun -74	word -60
start|next|bevestigen|first|	het -70
start|next|bezeichnen|	determiner -43	marks -46	no -46	preposition -23
start|next|bezeichnen|first|	als -23	die -39
start|next|beziffern|	determiner -109	no 24	none 11	preposition 50
start|next|beziffern|first|	auf 55	den -76
start|next|bezweren|	none -74
start|next|bieden|first|	aan -28
start|next|bieden|	none 7	preposition -28	pronoun -57
start|next|bitten|first|	um 62
start|next|bitten|	no 48	none 58	preposition 39
start|next|blijken|	auxiliary -35	none -88	preposition -40	word -47
start|next|blijken|first|	met -38	uit -26
start|next|blijven|	determiner -29	none -82	preposition -43	word -46
start|next|blijven|first|	de -22	op -36
start|next|bringen|	no -53
start|next|calcolare|	none 73
start|next|calcular|	determiner 23	none 32	preposition -31	word 59
start|next|calificar|	determiner -50	marks -62	none -62	preposition -45
start|next|calificar|first|	de -45	el -42
start|next|capital|	, -76	capital -37	coordinator -69	determiner 8	preposition 12	quote -42	stop -76	word 13
start|next|capital|auxiliary|	saying -55
start|next|capital|marks|	judging -47	saying -70
start|next|capital|none|	judging -89	other -37	saying -23	thinking 34
start|next|capital|verb|	judging -39	saying 18
start|next|celebrare|	none -87
start|next|celebrar|	determiner 29	none -9	preposition -55
start|next|celebrar|first|	el 42
start|next|chamar|	auxiliary -17	capital -17	determiner -33	marks -59	none -67	preposition -57
start|next|chamar|first|	a -42	de -41
start|next|chiamare|	capital -28	determiner -47	marks -30	none -68	preposition -38
start|next|chiedere|	adverb -6	auxiliary -24	determiner 23	none 16	preposition -76	word 63
start|next|chiedere|first|	al -63	di -26	il -35	lo 58	un 29
start|next|chiffrer|	determiner -21	none -45
start|next|cifrar|first|	en 49
start|next|cifrar|	none 72	preposition 49
start|next|citar|	none -99	preposition -38
start|next|classificar|first|	a -83	como 14	de -73
start|next|classificar|	marks -18	none -18	preposition -98	subordinator 14
start|next|cobrar|first|	a 70
start|next|cobrar|	none 28	preposition 13
start|next|cogitar|	none -23
start|next|comentar|	none -74	preposition -54
start|next|comparar|	none -11
start|next|completar|	none -92
start|next|comunicare|	none 11	preposition 23
start|next|comunicar|	adverb -18	none -59	preposition -58
start|next|comunicar|first|	ayer -18
start|next|concéder|	none 36
start|next|condenar|	adverb -9	none -72	preposition -35	word -47
start|next|condenar|first|	a -32
start|next|confermare|	coordinator -28	determiner -19	none 12	preposition -11	verb 44
start|next|confermare|first|	e -28	il 11	la -35
start|next|confessare|first|	di 34
start|next|confessare|	none 48	preposition 34
start|next|confessar|	none -29
start|next|confidare|	none 19	preposition 28
start|next|confier|	adverb -26	preposition -73
start|next|confier|first|	à -61
start|next|confirmar|	adverb -72	auxiliary -79	none 7	preposition 14	verb -55	word -43
start|next|confirmar|first|	a 37	con -55
start|next|confirmer|	determiner 9	preposition -79	verb -69	word -28
start|next|congratular|first|	com -36
start|next|congratular|	none -52	preposition -36
start|next|considerar|	determiner -7	marks -25	none 7	preposition -15	verb 60	word 44
start|next|considerar|first|	a -13	o -81
start|next|consigliare|	none 30	preposition 21
start|next|contar|	determiner -93	marks 19	none -55	preposition -88	word 58
start|next|contar|first|	a -71	ter 72	à -34
start|next|contestare|	determiner 22	preposition -74
start|next|contestare|first|	il 64	la 9
start|next|contestar|	determiner 71	none -16	preposition -89
start|next|contester|	determiner 39	none 30	word -21
start|next|contester|first|	ce -10
start|next|continuar|	none -71
start|next|convocar|first|	para -73
start|next|convocar|	none -9	preposition -72
start|next|coordinator|	auxiliary -52	determiner -55	preposition -28	verb-judging -39	verb-saying -53	word -59
start|next|coordinator|auxiliary|	judging -21	saying -64
start|next|coordinator|marks|	saying -12
start|next|coordinator|none|	judging -50	saying -58
start|next|coordinator|verb|	judging -76	saying -50
start|next|corregir|	none -69
start|next|cortar|	none -79	preposition -40	word -34
start|next|craindre|	determiner 38	none 35
start|next|crier|	marks -37	none -37	preposition -37
start|next|criticar|	determiner 6	none -16	preposition -89
start|next|criticar|first|	a -89
start|next|croire|	adverb -8	none -100	word -59
start|next|croire|first|	pas -20
start|next|culpar|	determiner 81	none 17
start|next|danken|	no -81	none 26
start|next|decir|	determiner -67	preposition -107	word 114
start|next|decir|first|	a -80	de -76
start|next|declarar|	adverb -23	marks 63	none -68	preposition -90	word 35
start|next|declarar|first|	a -46	por -27
start|next|decretar|first|	luto -31
start|next|decretar|	none -60	word -42
start|next|defender|	determiner -7	marks -58	none 14	preposition 10	word 34
start|next|defender|first|	o 7
start|next|definire|	determiner -60	marks -64	none -64
start|next|definire|first|	la -49	le -31
start|next|demander|	auxiliary 48	determiner 7	none 28	preposition 8	subordinator 48	word 10
start|next|demander|first|	de 12	si 36	un -74	une 89
start|next|denken|	none -37
start|next|denunciar|	none 15	preposition 51
start|next|descartar|	determiner 63	none 45	preposition 30	word -34
start|next|descrever|	none 23
start|next|desmentir|	determiner 37	preposition 19
start|next|despedir|	none -31	preposition -22
start|next|destacar|	preposition -59
start|next|determiner|	, -51	adverb 18	determiner 10	preposition -106	quote -15	stop -63	that -120	verb-judging 42	verb-saying -140	verb-thinking 35	word 26
start|next|determiner|auxiliary|	judging 31
start|next|determiner|marks|	judging -47	saying 11	thinking 36
start|next|determiner|none|	judging 41	other 12	saying -8	thinking -8
start|next|determiner|verb|	judging 11	saying -22	thinking -16
start|next|devolver|first|	a -22
start|next|devolver|	none -79	preposition -24	word -43
start|next|de|	adverb -103	auxiliary -85	capital 7	coordinator -45	determiner 25	judging -10	other -52	preposition 12	pronoun -86	saying -14	verb-saying -17	word -98
start|next|de|apposed|	judging -87	other -40	saying -10
start|next|de|apposition|	judging -138	saying -57	thinking -47
start|next|de|away|1|	judging -32	other -43	saying -12
start|next|de|away|2|	other -45	saying -38
start|next|de|away|3|	judging -16	other -23
start|next|de|away|4|	judging 19	saying -22
start|next|de|away|5|	saying -72
start|next|de|away|6|	judging -88	saying -45
start|next|de|direct|	saying 8
start|next|de|inverted|	judging 8	other -38	saying -21
start|next|de|mood|	no -15	yes -15
start|next|de|shared|	judging 23	other -37	saying -88	thinking -30
start|next|dichiarare|	none -7	preposition 11
start|next|difendersi|	determiner -49	none -72
start|next|dire|	adverb -40	marks 18	none -9	pronoun 29
start|next|dire|first|	a -87	di 98	elle -47	en -79	la -80	le 14	ne 58	n’ 41
start|next|discordar|	none -80
start|next|disparar|	none -66	preposition -38
start|next|divulgar|	determiner -60	none -100	preposition -32	word -26
start|next|dizer|	adverb 45	determiner -107	marks 65	none -32	preposition -152	pronoun -51	verb 33	word 153
start|next|dizer|first|	a -105	ao -53	apenas -73	estar 49	não 68	o -64	ter 63	à -45
start|next|domandare|	none -47
start|next|dreigen|	none -19
start|next|dringen|	none -65
start|next|drukken|	none -68
start|next|dämpfen|	no -63	none -63
start|next|déclarer|	none -49	preposition -33
start|next|décrire|	none 26
start|next|défendre|	determiner -28	marks 32	none -46
start|next|démentir|first|	toute 45
start|next|démentir|	none 35	word 62
start|next|dénoncer|first|	un -16	une 77
start|next|dénoncer|	marks 11	none -16
start|next|désigner|	none -85
start|next|eisen|	determiner 72	none 32	preposition -66
start|next|eisen|first|	een 84	in -48
start|next|elogiare|	none 31
start|next|elogiar|	determiner 13	marks 41	preposition -6
start|next|elogiar|first|	a -6
start|next|empfehlen|	no -69
start|next|emporter|	none -85	preposition -44
start|next|encontrar|	none -72
start|next|ending|00|	word -21
start|next|ending|0|	word -52
start|next|ending|12|	word -73
start|next|ending|14|	word 62
start|next|ending|1|	word 32
start|next|ending|20|	word -69
start|next|ending|40|	word -82
start|next|ending|60|	word -61
start|next|ending|ab|	word -37
start|next|ending|ad|	preposition -7
start|next|ending|af|	adverb -68
start|next|ending|ag|	word -85
start|next|ending|ai|	preposition -101
start|next|ending|al|	adverb 6	preposition -6	word -84
start|next|ending|am|	preposition -99
start|next|ending|an|	adverb -32	capital -39	preposition -100	pronoun -27	word -46
start|next|ending|ao|	preposition -9
start|next|ending|ar|	adverb 37	determiner -39	preposition -27	word 15
start|next|ending|as|	capital -37	determiner -24	preposition -64	word -32
start|next|ending|au|	preposition -47
start|next|ending|a|	preposition 7
start|next|ending|ce|	adverb -62	determiner -37	word -63
start|next|ending|ch|	adverb -47	preposition -71	pronoun -8	word -70
start|next|ending|ck|	word -14
start|next|ending|co|	word -70
start|next|ending|ct|	word 50
start|next|ending|d'|	preposition 46
start|next|ending|da|	adverb -29	preposition -20	word -51
start|next|ending|de|	determiner -31	preposition 7	word 45
start|next|ending|di|	preposition 91	word -117
start|next|ending|do|	preposition -21	subordinator -47	verb-saying 42	word -7
start|next|ending|ds|	preposition -44
start|next|ending|du|	determiner -73
start|next|ending|d|	word 45
start|next|ending|d’|	preposition -6
start|next|ending|ec|	preposition -48
start|next|ending|ee|	word -66
start|next|ending|ei|	determiner 37	preposition -60
start|next|ending|ek|	word -69
start|next|ending|el|	adverb -47	capital -66	determiner -15	preposition -17	word 35
start|next|ending|em|	adverb -69	determiner -65	pronoun -70	word 18
start|next|ending|en|	adverb -70	auxiliary -57	capital 75	coordinator -29	determiner 32	preposition -47	pronoun -46	subordinator -55	verb-saying -47	word -26
start|next|ending|er|	adverb -81	capital -68	determiner 6	preposition -9	pronoun -53	word 40
start|next|ending|es|	adverb -63	pronoun -56	word 19
start|next|ending|et|	coordinator -40	pronoun -8	word -22
start|next|ending|eu|	adverb -34
start|next|ending|e|	coordinator -61
start|next|ending|ge|	word -83
start|next|ending|go|	word -23
start|next|ending|gs|	adverb -39
start|next|ending|ha|	auxiliary -36
start|next|ending|he|	word -32
start|next|ending|hi|	word -55
start|next|ending|hm|	pronoun -35
start|next|ending|hn|	pronoun -30
start|next|ending|hr|	determiner 15
start|next|ending|ht|	word -22
start|next|ending|ia|	adverb -31	word 53
start|next|ending|ie|	determiner 11	pronoun -65	word 65
start|next|ending|ig|	word 14
start|next|ending|ij|	preposition 7	pronoun -96
start|next|ending|il|	pronoun -81
start|next|ending|im|	preposition -87
start|next|ending|in|	adverb -75	capital -27	determiner 29	preposition -50	word -57
start|next|ending|io|	word -51
start|next|ending|ir|	word 75
start|next|ending|is|	adverb -25	determiner -24	preposition -121	word 58
start|next|ending|it|	adverb 10	preposition 21	verb-saying -46	word -70
start|next|ending|i|	determiner -36
start|next|ending|ià|	adverb -22
start|next|ending|je|	adverb -72
start|next|ending|jk|	word -27
start|next|ending|ke|	determiner -48
start|next|ending|l'|	determiner -9	preposition -35
start|next|ending|la|	preposition -27
start|next|ending|ld|	word 27
start|next|ending|le|	determiner -9	preposition -62	pronoun -78	word 23
start|next|ending|lf|	adverb -76	word 25
start|next|ending|li|	word 86
start|next|ending|lo|	determiner 48	preposition -6	pronoun -87	word 33
start|next|ending|ls|	preposition -56	subordinator -85
start|next|ending|l’|	determiner -6	preposition -62
start|next|ending|ma|	determiner 23	preposition -37	word 19
start|next|ending|me|	word -83
start|next|ending|mo|	preposition -79	subordinator -30	word 47
start|next|ending|na|	determiner 28	preposition -92	word -84
start|next|ending|nd|	capital -16	coordinator -45	word -90
start|next|ending|ne|	determiner 22	word 28
start|next|ending|ng|	capital 24	word -30
start|next|ending|ni|	coordinator -26	determiner -27	word 25
start|next|ending|no|	determiner 40	preposition -67	word 41
start|next|ending|ns|	adverb -50	preposition -95	word -73
start|next|ending|nt|	adverb -83	preposition -47
start|next|ending|n’|	determiner -63	word 67
start|next|ending|oe|	word -55
start|next|ending|of|	subordinator 51
start|next|ending|og|	adverb 17
start|next|ending|ok|	adverb -58
start|next|ending|ol|	word -51
start|next|ending|om|	preposition -7
start|next|ending|on|	adverb -35	determiner 8	preposition -39	pronoun -58
start|next|ending|op|	preposition 16	word -52
start|next|ending|or|	word -65
start|next|ending|os|	determiner -7	preposition -17	word -10
start|next|ending|o|	determiner -17
start|next|ending|po|	preposition -50
start|next|ending|ra|	adverb -74	capital -54	determiner -68	word -7
start|next|ending|rd|	capital -16	word 9
start|next|ending|re|	adverb -60	preposition -62	word -21
start|next|ending|ro|	capital 56	determiner -66	word -21
start|next|ending|rs|	adverb -41	word -18
start|next|ending|rt|	adverb -18	word -71
start|next|ending|rò|	adverb -44
start|next|ending|sa|	determiner -118	word -43
start|next|ending|se|	pronoun 27	subordinator 66
start|next|ending|si|	adverb -43	subordinator 36
start|next|ending|so|	word 35
start|next|ending|st|	adverb -57	word -67
start|next|ending|su|	determiner -27
start|next|ending|sí|	adverb -66
start|next|ending|s’|	pronoun -80
start|next|ending|ta|	determiner -71	word -57
start|next|ending|te|	adverb -61	capital -42	determiner -96	preposition -62	word 49
start|next|ending|ti|	word 10
start|next|ending|to|	adverb -59	word 6
start|next|ending|té|	preposition -34
start|next|ending|uf|	preposition 16
start|next|ending|ug|	adverb 9
start|next|ending|ui|	preposition -25
start|next|ending|um|	determiner -24	preposition 45
start|next|ending|un|	adverb -52	determiner 14
start|next|ending|ur|	adverb -18	preposition -24	word -58
start|next|ending|us|	adverb -29	determiner -9	preposition -99
start|next|ending|ut|	preposition -59	word 27
start|next|ending|ux|	preposition 23
start|next|ending|ve|	word -33
start|next|ending|we|	word -66
start|next|ending|y|	coordinator -52
start|next|ending|ze|	pronoun -69	word 23
start|next|ending|zu|	preposition -54	word -17
start|next|ending|às|	preposition -11
start|next|ending|ás|	adverb 32
start|next|ending|ão|	word -35
start|next|ending|ça|	word -56
start|next|ending|ès|	preposition -54
start|next|ending|én|	word -87
start|next|ending|ón|	word 23
start|next|ending|ôt|	word -71
start|next|ending|ür|	preposition -9	word -42
start|next|engager|	none 12
start|next|entschuldigen|first|	sich -23
start|next|entschuldigen|	no -22	none -23	pronoun -23
start|next|erinnern|first|	sich -20
start|next|erinnern|	no -41	none -41	pronoun -20
start|next|erkennen|	none -67
start|next|erklären|	determiner 34	no 9	none 7	preposition -79	pronoun -30
start|next|erklären|first|	am -21	er -38	in -55	vor -61
start|next|erläutern|first|	sie -11
start|next|erläutern|	no -11	none -12	pronoun -12
start|next|erzählen|	determiner -25	no -61	none -55	pronoun -8	yes -16
start|next|escludere|	determiner 47	none 66	word 54
start|next|escrever|	none -94	preposition -49
start|next|escribir|	none 31
start|next|escusar|first|	a -12
start|next|escusar|	none -10	preposition -12
start|next|esperar|	determiner -84	none -43	preposition -86	word 14
start|next|esprimere|	none -19
start|next|espérer|	none -75
start|next|estimar|first|	em 70
start|next|estimar|	none 57	preposition 46
start|next|es|	adverb -35	capital -70	coordinator -60	determiner 11	judging -8	other -82	preposition -57	pronoun -95	saying -9	subordinator -28	thinking 10	verb-saying -44	word 32
start|next|es|apposed|	judging 59	other -79	saying 26
start|next|es|apposition|	judging -69	saying 10
start|next|es|away|1|	judging -7	other -79	saying 7	thinking 10
start|next|es|away|2|	judging -91	saying -162
start|next|es|away|3|	judging 24	saying -44
start|next|es|away|4|	saying -73
start|next|es|away|5|	saying -51
start|next|es|away|6|	judging -32	saying -73
start|next|es|direct|	judging -26	saying -19	thinking -69
start|next|es|elided|	saying 54
start|next|es|inverted|	other -47	saying -103
start|next|es|mood|	none -11
start|next|es|relative|	judging 26	saying -60
start|next|es|shared|	judging 13	saying 25
start|next|evitar|	determiner -101	none -21	word 8
start|next|exclure|first|	pas -87
start|next|exclure|	none 26	word -8
start|next|exiger|	determiner 19	none 7
start|next|exiger|first|	une -14
start|next|exigir|	determiner 90	none 47	preposition 32	word -28
start|next|exigir|first|	uma 61
start|next|explicar|	none -83	preposition -60
start|next|expliquer|	none -72	preposition -33
start|next|expresar|	determiner 8	preposition -53
start|next|expresar|first|	su 34
start|next|faire_valoir|	determiner -91	marks -23	none -43	preposition -23
start|next|faire_valoir|first|	le -66	par -23
start|next|falar|	marks -169	none -9	preposition -23
start|next|felicitar|	none 31	verb -80
start|next|figurer|	none -58	preposition -39
start|next|finden|	capital -27	determiner -72	marks -47	no -76	none -72	preposition -30	pronoun -16	yes -47
start|next|first|	0 -52	1 32	60 -61	a 6	aan -90	ab -37	aber -31	achteraf -25	ad -7	además -31	ai -60	ainda -29	alleen -28	allerdings -39	all’ -25	als -101	am -99	an -60	anders -21	anonimato -73	anos -65	ans -43	ante -49	antes -63	ao -9	apenas -80	así -66	até -34	au -47	auf 16	aus -90	aussi -43	aux 23	avec -48	avoir 61	ayer -55	años -38	bei -52	beim -33	besluit -44	bij 7	binnen 45	calma 41	cautela -11	ce -37	chi -55	cinco -69	com -32	commenter -42	como -45	con -30	contra 20	d 45	d' 46	da -20	daar 37	daaraan -23	dafür -42	dagegen -29	dal -53	dall’ -41	dans -91	darin -33	das -140	davor -43	dem -65	den -34	depuis -99	des 46	desde -113	devant -21	di 91	die -15	do -21	dopo -50	dort -18	drei 44	du -73	durante -46	désormais -55	d’ -6	e -61	een 22	eine 17	einen 59	el -15	elke -48	elle -57	en -43	encore -26	entre -52	er -65	eraan -30	erop -32	es -56	esa -64	esta -71	estar 49	este -96	et -40	explicações -47	falar 34	fest -24	fonti -46	für -9	garanzie 65	geen 31	già -22	graça -40	guère -15	ha -36	haar -39	haber 85	haberle 51	hablar 45	hebben -55	hem -70	het -8	hier -20	hij -93	hinzu -17	hoje -72	hun -74	i -36	ihm -35	ihn -30	ihnen -23	ihr 15	il -6	im -84	in -42	inoltre -21	instalar 74	intanto -33	invece -62	ir 34	jaar -91	jaune -31	jeudi -66	kabinet -59	keine -54	klar -36	l' -9	las 38	laut -59	le -19	les -37	levar 63	lo 19	los -29	lundi -55	luto -31	l’ -6	mais -20	man -27	mardi -66	mercredi -98	minutos -40	mit 33	más 34	na -92	naar 16	nach -71	nas -53	ne 79	nei -28	nel -57	nesta -95	ni -26	nicht -51	niemand -62	nieuwe -66	no -13	noch -53	nog 17	nooit 10	num -43	numa -36	nun -52	nur -18	não 100	n’ 67	o -18	of 51	ogni -27	om 15	on -58	onder -33	ontem -68	ook -58	op 16	ore -27	os 26	otto 43	outra -68	over -65	par -57	parte -50	pas -60	pela -11	per 7	però -44	peu -34	plan -20	plus -29	plutôt -71	por -60	pour -76	pourtant -36	qualquer 63	quinta-feira -53	repetir 35	sa -91	samen -23	se 50	seiner 25	ses 20	si 36	sich -66	sie -65	sin -50	sinds -44	sobre -38	soltanto -29	son 8	später -7	su -28	sui -25	sus -9	s’ -80	te 34	tegen -77	ter 55	terug 9	toe -55	toen -55	toujours -38	tout 71	toute 86	toutefois -23	tra -35	tres -54	tuttavia -31	uit -96	um 22	uma 23	un 17	una 28	und -45	une 13	uno 40	unter -31	un’ -63	van -49	vast -63	via -64	vol -49	von -63	voor 10	voorlopig 42	vor 30	week -59	weiter -13	wel -47	weten -92	wissen -39	woensdag -51	y -52	ze -69	zeggen -38	zelf -76	zich 18	zij -56	zu -54	zum -37	zur 15	zurück -14	às -11	über -34
start|next|fordern|	determiner 61	no 32	none 32	preposition -114
start|next|fordern|first|	auf -104
start|next|formulieren|	no -39	none -39	pronoun -30
start|next|fragen|	no -57	none -57	word -47
start|next|fr|	adverb -120	capital -109	coordinator -49	determiner -20	judging -8	other -85	preposition 6	pronoun 17	saying -6	subordinator 37	thinking 8	verb-saying -56
start|next|fr|apposed|	judging -116	other -43	saying -9
start|next|fr|apposition|	saying 7	thinking 35
start|next|fr|away|1|	other -69	thinking 8
start|next|fr|away|2|	saying 15
start|next|fr|away|3|	judging -17	other -38	saying -66
start|next|fr|away|4|	saying 13
start|next|fr|away|5|	saying -84
start|next|fr|away|6|	judging -75	saying -69
start|next|fr|direct|	judging -6	thinking -15
start|next|fr|elided|	saying -71
start|next|fr|inverted|	judging -36	other -70	saying -31
start|next|fr|mood|	none -7
start|next|fr|relative|	judging 63	thinking 6
start|next|fr|shared|	judging -27	other -58	saying -21
start|next|féliciter|	determiner -89	marks 60	none -14	preposition 43
start|next|féliciter|first|	d’ 18
start|next|fügen|first|	hinzu -17
start|next|fügen|	no -70	none -70	word -17
start|next|garantire|	none -69
start|next|garantir|	determiner 23	marks -66	none 23	preposition -12	verb -39	word 19
start|next|garantir|first|	não 57	o -49
start|next|geben|	adverb -23	capital -52	determiner 7	no -16	none -128	preposition -70	pronoun -29	verb 43	word -57	yes -9
start|next|geben|first|	es -27	keine -44	sich -22	zu -23	zurück -12
start|next|geven|	adverb -23	auxiliary -31	determiner -46	none -85	preposition -19	pronoun -16	word -47
start|next|geven|first|	hem -16	toe -13
start|next|giudicare|	determiner -6	marks -6	none -6
start|next|giurare|first|	di 79
start|next|giurare|	none -22	preposition 47
start|next|glisser|	none -51
start|next|grappen|	none -57	preposition -40
start|next|gritar|	none -77	preposition -41
start|next|hablar|first|	de -40
start|next|hablar|	marks -43	none -81	preposition -49
start|next|halten|	adverb -36	marks 12	no -8	none -142	preposition -7	pronoun -40	verb 8	word -63	yes -7
start|next|halten|first|	dagegen -17	das -61	dem -42	die -145
start|next|heben|	determiner -45	no -70	none -58	preposition -35
start|next|heben|first|	an -10
start|next|heißen|	adverb -21	capital -34	determiner -56	marks -82	no -82	none -34	preposition -66	pronoun -15	word -50	yes -6
start|next|heißen|first|	der -42	dort -17	es -14
start|next|hekelen|	none 10
start|next|herinneren|first|	zich -53
start|next|herinneren|	none -49	pronoun -42
start|next|heten|	capital -32	coordinator -6	determiner -45	marks -52	none -60	preposition -39	pronoun -24	word -25
start|next|heten|first|	de -45	en -6	het -50
start|next|hopen|	none 33
start|next|houden|	adverb -17	auxiliary -81	determiner -6	marks -49	preposition -96	pronoun -107	word 13
start|next|houden|first|	aan -18	bij -50	de -113	het -107	op -50	vast -63
start|next|illustrare|	none -62
start|next|indicare|	determiner 27	none 36
start|next|indicar|	none -85
start|next|indiquer|first|	avoir 49
start|next|indiquer|	none -11	word 69
start|next|informar|	adverb -17	determiner -62	none -114	preposition -67	verb -46	word -30
start|next|informar|first|	a -52	nesta -25
start|next|inquiéter|	none -10	preposition 21
start|next|insister|	none 16
start|next|insistir|first|	en -6
start|next|insistir|	none 44	preposition 25
start|next|interroger|first|	sur -49
start|next|interroger|	none -71	preposition -51
start|next|invitare|	adverb -29	determiner 51	marks 58	none 14	preposition 49
start|next|invitare|first|	a 34	alla 28	invece -25
start|next|invitar|	none -14	preposition 14
start|next|inviter|first|	à 68
start|next|inviter|	marks 6	none 68	preposition 68
start|next|invocare|	none 87	word 41
start|next|invocar|	none 23
start|next|invoquer|	none 6
start|next|ironizar|	none -47	preposition -34
start|next|it|	adverb -62	auxiliary -36	capital 20	coordinator -27	determiner -13	judging -7	other -82	preposition -7	saying -14	subordinator 43	word -9
start|next|it|apposition|	judging 17	saying -20	thinking 33
start|next|it|away|1|	saying 6
start|next|it|away|2|	judging -35	saying -118
start|next|it|away|3|	judging -13	other -46	saying -23
start|next|it|away|4|	saying -124
start|next|it|away|5|	saying -127
start|next|it|away|6|	saying -87
start|next|it|direct|	judging 7	saying 13	thinking 10
start|next|it|elided|	saying -28
start|next|it|inverted|	judging -22	other -46	saying -93
start|next|it|mood|	none -13
start|next|it|relative|	judging -31	saying 16
start|next|it|shared|	saying 34
start|next|judging|	adverb -115	auxiliary -87	capital -95	coordinator -73	determiner 11	participle -17	past -9	preposition -14	present -13	pronoun -26	word 18
start|next|judging|ending|ab|	word -30
start|next|judging|ending|al|	preposition 43	word -39
start|next|judging|ending|am|	preposition -47
start|next|judging|ending|an|	capital -34	preposition -42	pronoun -19
start|next|judging|ending|ar|	determiner -88
start|next|judging|ending|as|	determiner 22	word -107
start|next|judging|ending|au|	preposition -64
start|next|judging|ending|a|	preposition -29
start|next|judging|ending|ch|	pronoun -36
start|next|judging|ending|de|	determiner -48
start|next|judging|ending|di|	word -33
start|next|judging|ending|d|	word -47
start|next|judging|ending|d’|	preposition -88
start|next|judging|ending|ek|	word -32
start|next|judging|ending|el|	determiner -10
start|next|judging|ending|em|	adverb -27	determiner -42	preposition -38	pronoun -17
start|next|judging|ending|en|	adverb -21	coordinator -13	determiner 9	preposition -74	pronoun -23	word -133
start|next|judging|ending|er|	adverb -28	determiner 13	word 49
start|next|judging|ending|es|	determiner 43
start|next|judging|ending|et|	word -101
start|next|judging|ending|e|	coordinator -48
start|next|judging|ending|he|	word -67
start|next|judging|ending|hm|	pronoun -38
start|next|judging|ending|hr|	determiner -65
start|next|judging|ending|ie|	pronoun -24
start|next|judging|ending|ij|	preposition -50	pronoun -60
start|next|judging|ending|il|	determiner -8
start|next|judging|ending|in|	preposition -72
start|next|judging|ending|is|	adverb -62
start|next|judging|ending|i|	determiner -50
start|next|judging|ending|je|	adverb -27
start|next|judging|ending|jn|	auxiliary -42
start|next|judging|ending|la|	determiner 11
start|next|judging|ending|le|	word 25
start|next|judging|ending|ls|	preposition -54
start|next|judging|ending|l’|	determiner -103
start|next|judging|ending|mo|	preposition -63	subordinator 11
start|next|judging|ending|nd|	coordinator -55
start|next|judging|ending|ng|	word 35
start|next|judging|ending|no|	word 25
start|next|judging|ending|ns|	preposition -59
start|next|judging|ending|om|	preposition -70
start|next|judging|ending|on|	determiner 11	preposition -48
start|next|judging|ending|op|	preposition -50
start|next|judging|ending|os|	determiner -7	word -75
start|next|judging|ending|o|	determiner -84
start|next|judging|ending|ra|	capital -40	determiner -35	preposition -68
start|next|judging|ending|rd|	capital -16
start|next|judging|ending|rs|	adverb -15
start|next|judging|ending|se|	word -106
start|next|judging|ending|st|	word -70
start|next|judging|ending|te|	determiner -47	word 56
start|next|judging|ending|um|	determiner -77
start|next|judging|ending|un|	determiner -10
start|next|judging|ending|ur|	preposition 13
start|next|judging|ending|y|	coordinator -37
start|next|judging|ending|ze|	pronoun -36
start|next|judging|ending|à|	preposition 27
start|next|judging|ending|ão|	word -76
start|next|judging|ending|ça|	word -40
start|next|judging|first|	a -29	aan -18	ab -30	al 44	als -80	am -47	anders -31	au -64	bij -50	con -48	d -47	dagegen -21	dal -33	dans -59	das -85	de -13	dem -42	den -143	der 35	des 63	d’ -88	e -48	een 21	eine 12	einen 30	el -10	em -38	en -75	er -23	este -47	falar 34	graça -40	haar -88	hablar 45	hem -17	hij -31	hoje -27	i -50	ihm -38	ihnen -23	ihr -65	il -8	in -72	la 12	las 25	le 6	les -72	los -74	l’ -103	man -19	no -43	não -43	o -84	op -50	os 36	outra -35	para -68	pas -91	por -85	sich -28	sie -24	son 11	sur 13	um -102	un -9	und -55	une -12	vast -63	vor 28	y -37	ze -36	zijn -42	à 27
start|next|juger|	determiner -59	marks -62	none -82
start|next|jurar|	word 65
start|next|jurer|first|	n’ 17
start|next|jurer|	none 40	word 17
start|next|justificar|first|	com 43
start|next|justificar|	none 44	preposition 63
start|next|klagen|	auxiliary 22	no -67	preposition -78
start|next|klinken|first|	het -47
start|next|klinken|	none -94	pronoun -47
start|next|kommentieren|	no -47
start|next|kritisieren|	determiner -61	marks -59	no -71	none -39	preposition -44
start|next|kritisieren|first|	die -61
start|next|kündigen|	capital 19	determiner 64	no 17	none 8	preposition -100
start|next|kündigen|first|	an -55
start|next|lachen|	no -63	none -67	preposition -33	word -52
start|next|lamentare|	determiner 55	none 57	preposition -35
start|next|lamentarse|	determiner 14	none 15	preposition -60
start|next|lamentarse|first|	en -54
start|next|lamentar|	coordinator -26	determiner -6	marks -71	none 50	verb 20
start|next|lamentar|first|	e -26	o 26
start|next|lancer|	determiner -55	none -87	preposition -17
start|next|lancer|first|	devant -13
start|next|lassen|	determiner -73	no -96	none -73	preposition -27	verb -72	verb-saying -13	word -37	yes -18
start|next|lassen|first|	das -21	über -27
start|next|laten|	adverb 32	auxiliary -21	determiner 29	marks 13	none 12	preposition 15	pronoun 38	verb -8	word -66
start|next|laten|first|	de 58	een -81	hij -69	via -64	weten -86	ze -59	zijn -79
start|next|leer|	determiner -44	none -64
start|next|leer|first|	el -40
start|next|leggen|	auxiliary -40	none -101	preposition -39	word -44
start|next|leggen|first|	uit -19
start|next|leggere|	none -65
start|next|lehnen|	determiner -39	no -47	none -47	pronoun -28	word -30
start|next|lehnen|first|	ab -30
start|next|ler|	none -80	preposition -56
start|next|limitar|	auxiliary -36	marks -23	none -42	preposition -41
start|next|limitar|first|	a -41
start|next|lire|	none -60
start|next|llamar|	capital -22	marks -54	none -57	preposition -57	verb -26
start|next|llamar|first|	a -39	al -67
start|next|loben|	determiner -9	no 19	none 40
start|next|loben|first|	den -45	die 41
start|next|louer|	none -75
start|next|loven|	none 37
start|next|luiden|	none -97	word -54
start|next|lâcher|	none -65
start|next|machen|	determiner 22	no 11	none 11
start|next|machen|first|	die 22
start|next|mahnen|first|	zur 30
start|next|mahnen|	no 30	none 25	preposition 25
start|next|mandar|	determiner -61	none -31	preposition -44	word -12
start|next|mandar|first|	um -56
start|next|mantener|	marks -66	none 49
start|next|manter|	determiner -80	none -32	preposition 47	word -84
start|next|manter|first|	a 48
start|next|meedelen|	none -78
start|next|meinen|	no -38	none -41
start|next|melden|	adverb -22	auxiliary -50	determiner -41	no -56	none -103	preposition -58	pronoun -50	word -39
start|next|melden|first|	sich -11
start|next|minacciare|	none 21
start|next|mood|none|	judging -7	other -12	saying -7	thinking 9
start|next|mood|no|	judging -8	other -52	saying -15
start|next|mood|yes|	judging -42	saying -8	thinking -60
start|next|mostrar|	determiner -35	none -100	preposition -9	word -61
start|next|negare|	none 61
start|next|negar|	coordinator -27	determiner 12	none 13	preposition -62	verb 14	word 73
start|next|negar|first|	a -62	e -27
start|next|nennen|	determiner -15	marks -120	no -23	none 17	pronoun -15	word -53
start|next|nennen|first|	das -41	die -70	einen 19	man -16	sie -9
start|next|nier|	none 28
start|next|nl|	adverb -6	auxiliary -22	capital -106	coordinator -32	judging -29	pronoun -21	saying -6	subordinator 50	verb-saying -58	word -22
start|next|nl|apposed|	judging -33	saying -31
start|next|nl|apposition|	judging -32	saying -15	thinking -27
start|next|nl|away|1|	judging -15	saying -10
start|next|nl|away|2|	judging -66	saying 20
start|next|nl|away|3|	judging -7	saying 7
start|next|nl|away|4|	judging -90	saying -183
start|next|nl|away|5|	judging -79	saying -23
start|next|nl|away|6|	judging -30	saying -9
start|next|nl|direct|	thinking 14
start|next|nl|inverted|	judging -42
start|next|nl|shared|	judging -70	saying -54	thinking 39
start|next|noemen|	determiner -48	marks -43	none -46	pronoun -33	word -39
start|next|noemen|first|	de -58	haar -15	het -38
start|next|notar|	none -74
start|next|noter|	determiner -57	none -84
start|next|notieren|	no -64	none -64	preposition -24
start|next|ofrecer|	determiner -18	none -6	preposition -49	word 21
start|next|ontkennen|	adverb -60	auxiliary 41	none 27
start|next|ontkennen|first|	er -60
start|next|oordelen|	none -85
start|next|opinar|	none 53	preposition 40
start|next|opmerken|	auxiliary -33	none -62	preposition -39
start|next|opmerken|first|	op -39
start|next|opposer|	none 20
start|next|order|apposed|	judging -35	other -103	thinking -23
start|next|order|apposition|	judging -15	saying -12	thinking 19
start|next|order|direct|	judging -11	saying 9
start|next|order|inverted|	other 12	saying -60
start|next|order|relative|	judging 43	saying -14	thinking -41
start|next|order|shared|	judging -8	other -84	saying 7	thinking 34
start|next|other|	adverb -59	capital -37	past -19	preposition -75	pronoun -12	word -36
start|next|other|ending|el|	determiner -44
start|next|other|ending|ie|	pronoun -12
start|next|other|ending|le|	determiner -50
start|next|other|first|	el -44	le -50	sie -12
start|next|overwegen|	determiner 60	none 22
start|next|overwegen|first|	een 60
start|next|parlare|	adverb -7	marks -103	none -99	preposition -104
start|next|parlare|first|	di -103
start|next|parler|	adverb -15	marks -55	none -75	preposition -54	word -47
start|next|parler|first|	d -47	de -44	d’ -27
start|next|pedir|	adverb 56	coordinator -15	determiner 10	none 13	preposition -21	verb -41	word -11
start|next|pedir|first|	a 24	anonimato -73	ao 56	años -49	calma 41	cautela -83	e -14	el -17	em -75	en -48	la 25	para -67	su 56	un -27
start|next|pensare|	none -31
start|next|perguntar|	auxiliary -41	preposition -91
start|next|plaider|	determiner 9	marks -40	none 97	preposition 18
start|next|plaider|first|	pour 21
start|next|pleiten|first|	voor -7
start|next|pleiten|	none 11	preposition -7
start|next|pochen|first|	auf -64
start|next|pochen|	no -64	none -64	preposition -64
start|next|pointer|	none -18
start|next|precisar|	none -89	preposition -50
start|next|preferir|	determiner -59	marks -50	none -125	preposition -26	word -85
start|next|preferir|first|	falar -48	no -43	não -43
start|next|preguntar|first|	por -47	si 20
start|next|preguntar|	none -20	preposition -62	subordinator 11
start|next|preposition|	: -98	adverb 37	auxiliary 49	capital -139	preposition -41	pronoun -56	quote -36	stop -152	subordinator -98	that 98	verb-saying -64	word 37
start|next|preposition|auxiliary|	judging -54	saying -29
start|next|preposition|marks|	judging -9	saying -18
start|next|preposition|none|	judging -26	other -72	thinking 34
start|next|preposition|verb|	judging 24	saying -29	thinking 17
start|next|prevedere|	word 8
start|next|prever|	determiner -76	none -36	preposition -27	word 11
start|next|prijzen|	none -52
start|next|proclamare|	determiner -92	word 45
start|next|prometer|	determiner 23	marks -31	none 34	preposition -106	word 30
start|next|prometer|first|	até -33	com -55	en -49	o -75	para -74	uma -26	un 114
start|next|promettere|	determiner -13	none 23	preposition -82	word 97
start|next|promettere|first|	il 51
start|next|promettre|	determiner 29	marks 56	none 6	preposition 25	word -55
start|next|promettre|first|	de 49	d’ -6	un 87
start|next|pronoun|	, -78	: -43	adverb -131	auxiliary -71	capital -82	pronoun -39	stop -133	that -38	verb-saying -66	word 36
start|next|pronoun|auxiliary|	judging -45	saying -14	thinking -47
start|next|pronoun|marks|	judging -82	saying 31
start|next|pronoun|none|	saying -31	thinking -79
start|next|pronoun|verb|	saying -30	thinking -59
start|next|proponer|	none 19	preposition -37	word 9
start|next|proporre|	determiner 27	marks -35	none -17	preposition -37
start|next|proporre|first|	di -26	un 27
start|next|propor|	determiner 14	none 42
start|next|proposer|	determiner 15	none 22
start|next|proposer|first|	une 65
start|next|protestare|first|	per -49
start|next|protestare|	none -86	preposition -50
start|next|protestar|	none 29
start|next|préciser|	marks 18	none -34
start|next|préconiser|	determiner 48	none 69
start|next|préférer|	none -53
start|next|prévoir|	determiner 45	none -9	preposition -84	word -58
start|next|pt|	adverb 32	auxiliary -47	capital -82	coordinator -57	other 30	preposition -23	pronoun 8	saying -6	subordinator -11	thinking -13	verb-saying -100	word 27
start|next|pt|apposed|	judging 20	other -66	saying -8
start|next|pt|apposition|	judging 23	saying -18	thinking -25
start|next|pt|away|1|	other -66	saying 8	thinking -13
start|next|pt|away|2|	judging -127	saying -61
start|next|pt|away|3|	judging 49
start|next|pt|away|4|	judging -89	saying -126
start|next|pt|away|5|	judging -96	saying -124
start|next|pt|away|6|	judging -47	saying -115
start|next|pt|direct|	judging -32	saying 12	thinking 12
start|next|pt|elided|	saying -14
start|next|pt|inverted|	judging 18	other 36	saying -47
start|next|pt|relative|	judging -88	saying 10	thinking -55
start|next|pt|shared|	judging -8	saying 9
start|next|publicar|	determiner -47	marks -44	none -78	preposition -38
start|next|publicar|first|	na -14
start|next|qualifier|first|	de -33
start|next|qualifier|	marks -58	none -79	preposition -33
start|next|queixar|	none 50	preposition 22
start|next|quejarse|first|	de -41
start|next|quejarse|	none -80	preposition -70
start|next|querer|	determiner 18	none -19	word -47
start|next|questionar|first|	sobre -32
start|next|questionar|	none -76	preposition -55
start|next|raccomandare|first|	di 25
start|next|raccomandare|	none 66	preposition 15
start|next|raccontare|	determiner -71	none -44	preposition 7	verb -25
start|next|raccontare|first|	di 12
start|next|raconter|first|	en -49
start|next|raconter|	none -6	preposition -71
start|next|rappeler|	determiner 16	none -62	word -34
start|next|reaccionar|	none -61	preposition -43
start|next|reageren|	none -76	preposition -52	word -50
start|next|reagieren|	no -52	none -52	word -36
start|next|reagire|	none -56
start|next|reagir|	none -64	preposition -47
start|next|rechazar|	determiner 16
start|next|rechazar|first|	este -47
start|next|rechnen|first|	vor -94
start|next|rechnen|	no -11	none -48	preposition -10	pronoun -51	yes -29
start|next|recibir|	none -104	preposition -17
start|next|recitare|	none -70	preposition -35
start|next|reclamar|	determiner 32	none 9	word -19
start|next|reclamar|first|	de -85	la 88	por -64	una 7
start|next|recomendar|	determiner -11	none 50	preposition -10	word 82
start|next|recomendar|first|	a -16
start|next|recommander|	none 28	preposition 22
start|next|reconhecer|	none -32	preposition -73	word -17
start|next|reconnaître|	determiner 15	none 19
start|next|reconocer|	preposition -61	word 66
start|next|recordar|	none -81
start|next|recusar|	determiner -87	preposition -13	verb -59
start|next|recusar|first|	a 22	o -52
start|next|redouter|	determiner 7	none -8
start|next|referir|	none 11	preposition -83
start|next|refuser|	determiner -67	none -6	word 14
start|next|refuser|first|	à -98
start|next|registar|	none -17
start|next|registrar|	none -78	word -43
start|next|regretter|	determiner 7	none 32
start|next|rejeitar|	none 17	preposition -87
start|next|rejeter|	none -8
start|next|rekenen|first|	op 12	voor -83
start|next|rekenen|	none -10	preposition -17	word 7
start|next|relatar|	none -90	preposition -63
start|next|relever|	determiner -10	none -62
start|next|remeter|first|	ao -69	para 15
start|next|remeter|	none -20	preposition 26
start|next|repetir|	determiner -21	none -70
start|next|replicare|	none -15	preposition -10
start|next|reportar|	none 8	word 43
start|next|reprendre|	determiner -59	none -84	word -6
start|next|reprocher|	none 60
start|next|requérir|	determiner 8	word 9
start|next|respingere|	determiner -58	none -75
start|next|responder|	auxiliary -46	determiner -61	marks 56	none -55	preposition 20	verb -72
start|next|responder|first|	a 49	con -50
start|next|responsabilizar|	none 41
start|next|resumir|	determiner -54	none -99	preposition -40
start|next|resumir|first|	a -39
start|next|revelar|	none -48
start|next|revendiquer|	determiner 19	none 8
start|next|riconoscere|	none -61
start|next|ricordare|	adverb -19	auxiliary -19	determiner -25	preposition 34
start|next|ricordare|first|	di 52
start|next|riferire|	none -34
start|next|ringraziare|	none -68
start|next|rire|	adverb -19	none -66	word -31
start|next|rire|first|	jaune -31
start|next|rir|	none -49
start|next|rispondere|first|	al -53
start|next|rispondere|	marks -59	none -30	preposition -113
start|next|rivendicare|	determiner 17	none 10
start|next|roepen|	determiner -48	none -115	preposition -58	word -50
start|next|roepen|first|	de -48	op -52
start|next|rufen|first|	in -51
start|next|rufen|	marks -61	no -78	none -51	preposition -23
start|next|räumen|	determiner -54	no -65	none -65	yes -19
start|next|räumen|first|	ein -53
start|next|réagir|	none -63	preposition -36
start|next|réclamer|	adverb -34	determiner 56	preposition -8	word -60
start|next|réclamer|first|	une 13
start|next|réfuter|	none 61
start|next|répondre|first|	par 38	à -72
start|next|répondre|	none -26
start|next|répéter|	none -74
start|next|rügen|	no -58	none -46
start|next|saber|	auxiliary -32	none 16	preposition 34	pronoun 54	verb 15
start|next|saber|first|	por 12
start|next|sagen|	adverb -22	capital -55	coordinator -11	determiner -63	no -59	none -59	preposition -40	pronoun -12	verb -55	word -23	yes -44
start|next|sagen|first|	am -10	auf -34	bei -16	dem -27	der -25	er -10	im -7	in -37	nach -15	sie -7	und -11
start|next|saludar|	none 51
start|next|saluer|	determiner -61	marks -49	none -71
start|next|saluer|first|	un -38	une -38
start|next|salutare|	determiner -46	marks -45	none -78	preposition -38
start|next|salutare|first|	come -34
start|next|sapere|first|	di 45
start|next|sapere|	none -6	preposition 29
start|next|saying|	adverb -21	auxiliary -40	capital -22	coordinator -73	participle -46	past -11	preposition -10	pronoun -23	subordinator 34	verb-saying -35
start|next|saying|ending|00|	word -19
start|next|saying|ending|0|	word -52
start|next|saying|ending|12|	word -73
start|next|saying|ending|40|	word -82
start|next|saying|ending|60|	word -61
start|next|saying|ending|ab|	word -39
start|next|saying|ending|af|	adverb -67
start|next|saying|ending|ag|	word -81
start|next|saying|ending|ai|	preposition -74
start|next|saying|ending|al|	adverb 37	preposition -56	word -76
start|next|saying|ending|am|	preposition -89
start|next|saying|ending|an|	adverb -32	preposition -99	pronoun -19	word -46
start|next|saying|ending|ao|	preposition -28
start|next|saying|ending|ar|	adverb 60	determiner -82	preposition -12	word 43
start|next|saying|ending|as|	determiner -32	preposition -64	word -9
start|next|saying|ending|au|	preposition -29
start|next|saying|ending|a|	preposition 15
start|next|saying|ending|ce|	adverb -55	determiner -37	word -63
start|next|saying|ending|ch|	adverb -49	preposition -76	word -70
start|next|saying|ending|ck|	word -14
start|next|saying|ending|co|	word -70
start|next|saying|ending|da|	adverb -29	preposition 9	word -51
start|next|saying|ending|de|	determiner -16	word 68
start|next|saying|ending|di|	preposition 77	word -124
start|next|saying|ending|do|	preposition -21	subordinator -47	verb-saying 42	word -47
start|next|saying|ending|ds|	preposition -30
start|next|saying|ending|du|	determiner -62
start|next|saying|ending|d’|	preposition 17
start|next|saying|ending|ec|	preposition -48
start|next|saying|ending|ei|	determiner 40	preposition -56
start|next|saying|ending|ek|	word -58
start|next|saying|ending|el|	determiner -10	preposition -13	word 16
start|next|saying|ending|em|	adverb -68	determiner -50	pronoun -60	word -70
start|next|saying|ending|en|	adverb -67	auxiliary -58	capital 62	coordinator -17	determiner 19	preposition -34	subordinator -47	verb-saying -58	word -36
start|next|saying|ending|er|	adverb -76	determiner -18	preposition -38	pronoun -51	word 52
start|next|saying|ending|es|	adverb -63	determiner -19	pronoun -48
start|next|saying|ending|et|	preposition 12	word 17
start|next|saying|ending|eu|	adverb -33
start|next|saying|ending|e|	coordinator -48
start|next|saying|ending|ge|	word -83
start|next|saying|ending|go|	word -23
start|next|saying|ending|gs|	adverb -39
start|next|saying|ending|hi|	word -55
start|next|saying|ending|hn|	pronoun -28
start|next|saying|ending|hr|	determiner 25
start|next|saying|ending|ht|	word -18
start|next|saying|ending|ia|	adverb -31	word 53
start|next|saying|ending|ie|	determiner 15	pronoun -66	word 51
start|next|saying|ending|ig|	word -77
start|next|saying|ending|ij|	preposition 10	pronoun -68
start|next|saying|ending|il|	determiner 13	pronoun -80
start|next|saying|ending|im|	preposition -74
start|next|saying|ending|in|	adverb -71	capital -19	preposition -45
start|next|saying|ending|io|	word -49
start|next|saying|ending|ir|	word 78
start|next|saying|ending|is|	adverb -15	preposition -90	word 35
start|next|saying|ending|it|	adverb 10	preposition 22	verb-saying -46	word -70
start|next|saying|ending|i|	determiner -31
start|next|saying|ending|je|	adverb -70
start|next|saying|ending|jk|	word -27
start|next|saying|ending|jn|	auxiliary 7
start|next|saying|ending|ke|	determiner -48
start|next|saying|ending|l'|	determiner 20	preposition -35
start|next|saying|ending|la|	preposition -21	word 40
start|next|saying|ending|le|	determiner -11	preposition -62	pronoun -78
start|next|saying|ending|lf|	adverb -74	word 25
start|next|saying|ending|li|	word 86
start|next|saying|ending|lo|	determiner 48	preposition -6	pronoun -78
start|next|saying|ending|ls|	preposition -24	subordinator -64
start|next|saying|ending|l’|	determiner 12	preposition -59
start|next|saying|ending|ma|	determiner 6	preposition -37	word 19
start|next|saying|ending|me|	word -81
start|next|saying|ending|mo|	preposition -57	subordinator -78
start|next|saying|ending|na|	determiner 12	preposition -85
start|next|saying|ending|nd|	coordinator -22	word -61
start|next|saying|ending|ne|	determiner 14	word 31
start|next|saying|ending|ng|	capital 26	word -114
start|next|saying|ending|ni|	coordinator -26	determiner -27	word 6
start|next|saying|ending|no|	preposition -67	word 25
start|next|saying|ending|ns|	adverb -37	preposition -80	word -72
start|next|saying|ending|nt|	adverb -81	preposition -47
start|next|saying|ending|n’|	word 67
start|next|saying|ending|oe|	word -55
start|next|saying|ending|of|	subordinator 51
start|next|saying|ending|ok|	adverb -52
start|next|saying|ending|on|	determiner 7	preposition -31	pronoun -58
start|next|saying|ending|op|	preposition 7	word -52
start|next|saying|ending|or|	preposition -12	word -39
start|next|saying|ending|os|	preposition -17
start|next|saying|ending|po|	preposition -50
start|next|saying|ending|ra|	adverb -73	capital -51	preposition 6	word -65
start|next|saying|ending|rd|	word 19
start|next|saying|ending|re|	adverb -57	preposition -62
start|next|saying|ending|ro|	word -18
start|next|saying|ending|rs|	adverb -39	word -18
start|next|saying|ending|rt|	adverb -18	word -68
start|next|saying|ending|rò|	adverb -44
start|next|saying|ending|sa|	determiner -115	word -43
start|next|saying|ending|se|	pronoun 28	subordinator 66	word 76
start|next|saying|ending|si|	adverb -29	subordinator 36
start|next|saying|ending|so|	word 35
start|next|saying|ending|st|	adverb -47	word -48
start|next|saying|ending|su|	determiner -26
start|next|saying|ending|sí|	adverb -56
start|next|saying|ending|ta|	determiner -69	word -23
start|next|saying|ending|te|	adverb -54	determiner -87	preposition -62	word 19
start|next|saying|ending|ti|	word 10
start|next|saying|ending|to|	adverb -59
start|next|saying|ending|té|	preposition -34
start|next|saying|ending|uf|	preposition 15
start|next|saying|ending|ug|	adverb -61
start|next|saying|ending|ui|	preposition -25
start|next|saying|ending|um|	preposition 40
start|next|saying|ending|un|	determiner 17
start|next|saying|ending|ur|	adverb -16	preposition -17	word -58
start|next|saying|ending|us|	adverb -31	determiner -9	preposition -71
start|next|saying|ending|ut|	preposition -18
start|next|saying|ending|ux|	preposition 8
start|next|saying|ending|ve|	word -33
start|next|saying|ending|y|	coordinator -40
start|next|saying|ending|ze|	pronoun -64	word 23
start|next|saying|ending|zu|	preposition -53	word -17
start|next|saying|ending|às|	preposition -11
start|next|saying|ending|à|	preposition -32
start|next|saying|ending|ás|	adverb 33
start|next|saying|ending|ès|	preposition -54
start|next|saying|ending|ón|	word 28
start|next|saying|ending|ôt|	word -71
start|next|saying|ending|ür|	word -42
start|next|saying|first|	0 -52	60 -61	a 14	aan -86	ab -39	aber -28	además -31	ai -60	ainda -29	al -35	alle 6	alleen -28	allerdings -39	als -73	am -89	an -58	anders -10	anonimato -73	anos -62	ans -43	ante -49	antes -63	ao -28	apenas -80	as -77	así -56	até -34	au -29	auf 15	aus -58	aussi -29	aux 8	avec -48	avoir 61	ayer -54	años -38	bei -47	beim -33	bij 10	calma 41	cautela -11	ce -37	chi -55	cinco -69	com -29	como -87	con -23	contra 20	da 9	daar 60	daaraan -23	dafür -42	dagegen -26	dall’ -41	dans -74	das -99	davor -43	dem -49	den -13	depuis -60	der -104	des 16	desde -99	devant -21	di 77	die -18	do -21	dopo -50	dort -18	du -62	durante -46	désormais -31	d’ 17	e -48	een -6	eine 12	einen 43	el -10	elke -48	elle -57	en -27	entre -52	er -66	eraan -30	erop -32	es -48	esta -69	estar 49	este -87	explicações -47	fest -16	fonti -46	geen 33	haar -82	haber 85	haberle 51	hebben -55	hem -60	hier -19	hij -68	hinzu -17	hoje -70	i -31	ihn -28	ihr 25	im -70	in -37	inoltre -21	instalar 74	intanto -33	invece -55	ir 59	jaar -63	jaune -31	jeudi -49	keine -36	klar -36	l' 20	las 33	laut -18	le -23	les -17	levar 63	lo 23	los 30	lundi -54	luto -31	l’ 12	mais -11	man -19	mardi -49	mercredi -75	met 12	minutos -40	mit 33	más 35	na -85	naar 16	nach -76	nas -53	ne 79	nei -28	nesta -93	ni -26	nicht -46	niet 22	no -9	noch -53	nooit 10	num -43	numa -36	nur -16	não 113	n’ 67	of 51	ogni -27	om 17	on -58	onder -33	ontem -68	ook -52	op 7	ore -27	over -62	par -37	parte -50	pas -14	per -21	però -44	peu -33	plus -31	plutôt -71	por -58	pour -50	pourtant -36	quinta-feira -53	sa -91	samen -23	se 50	ses -31	si 36	sich -65	sie -66	sin -50	sinds -30	sobre -38	soltanto -29	son 7	später -7	su -23	sui -25	sur -6	sus -9	te 37	tegen -77	ter 55	terug -61	toe -55	toen -47	toute 83	toutefois -19	tra -35	tres -52	tuttavia -31	uit -84	um 38	uma 6	un 20	una 12	und -22	une 7	unter -31	van -47	via -64	von -50	voor 14	vor 14	weiter -13	weten -86	woensdag -40	y -40	ze -64	zelf -74	zich 20	zij -32	zijn 7	zu -53	zum -37	zur 15	zurück -14	à -32	às -11	über -34
start|next|schildern|	none -14
start|next|schließen|	determiner 10	no -11	word -65
start|next|schreiben|	determiner -60	no -84	none -72	preposition -56	verb -46	yes -12
start|next|schreiben|first|	auf -50	in -12
start|next|schrijven|first|	in -45
start|next|schrijven|	marks -58	none -6	preposition -40	word 26
start|next|scrivere|	determiner -49	none -103	preposition -44
start|next|scrivere|first|	al -28	in -17
start|next|sehen|	adverb -44	determiner -78	none 8	pronoun -27
start|next|sehen|first|	das -44	die -74	es -20	man -40
start|next|señalar|	determiner -37	none -87	preposition -44
start|next|sluiten|	determiner 12	none -14	word -16
start|next|sluiten|first|	niet -125
start|next|smentire|	determiner 51	none 75
start|next|solicitar|	none -60	word -30
start|next|sollecitare|	determiner 57	none 64
start|next|sommen|first|	op -34
start|next|sommen|	none -53	preposition -34
start|next|sostenere|first|	di 37
start|next|sostenere|	none -13	preposition 11
start|next|sostener|	none -9
start|next|souhaiter|first|	commenter -42	s’ -18
start|next|souhaiter|	none 6	pronoun -36	word -18
start|next|souligner|	determiner -63	none -91
start|next|soupçonner|	determiner 81	none 32
start|next|soutenir|	determiner -9	none -42	verb 18	word 25
start|next|souvenir|first|	d’ 37
start|next|souvenir|	preposition 17
start|next|spiegare|	none -60	preposition -31
start|next|sprechen|	adverb -9	marks -36	no -40	none -33	preposition -41	pronoun -9
start|next|sprechen|first|	von -38
start|next|spreken|	auxiliary -19	marks -34	none -64	preposition -29	word -58
start|next|spreken|first|	tegen -10	van -24
start|next|staan|	adverb -29	auxiliary -38	determiner -48	marks -25	none -102	preposition -55	pronoun -24	word -49
start|next|staan|first|	een -53	op -41
start|next|stehen|	adverb -14	determiner -42	marks -46	no -53	none -42	preposition -41	pronoun -10	verb -31	word -34
start|next|stehen|first|	auf -32	fest -13	in -12
start|next|stellen|	determiner -117	no -8	preposition -84	pronoun -61	verb -54	word 7
start|next|stellen|first|	den -75	klar -36
start|next|stimare|first|	in 49
start|next|stimare|	none 81	preposition 36
start|next|sturen|	none -98	word -57
start|next|subordinator|auxiliary|	saying 41
start|next|subordinator|	determiner -22	preposition -39	pronoun 31	quote 20	word -67
start|next|subordinator|marks|	judging 10
start|next|subordinator|none|	judging -52
start|next|sugerir|	none 58	preposition -56
start|next|suggérer|	none 73
start|next|tabler|first|	sur 13
start|next|tabler|	none 29	preposition 13
start|next|tachar|	determiner -53	marks -68	none -68	preposition -43
start|next|tachar|first|	de -43
start|next|tagliare|	adverb -24	none -35
start|next|teilen|first|	am -13	mit -30
start|next|teilen|	no -68	none -50	preposition -38	yes -16
start|next|telefonar|	none -64	preposition -44
start|next|temere|	determiner -47	none -16
start|next|temer|	none 66	preposition 30
start|next|thinking|	adverb -54	capital 27	past -12	preposition 44	present 36	pronoun -105	verb-saying -54
start|next|thinking|ending|an|	pronoun -40
start|next|thinking|ending|ar|	adverb -85	word -123
start|next|thinking|ending|as|	determiner -95	word -71
start|next|thinking|ending|a|	preposition 49
start|next|thinking|ending|ch|	pronoun -41
start|next|thinking|ending|de|	determiner -60
start|next|thinking|ending|en|	preposition -68	verb-saying -26	word 14
start|next|thinking|ending|er|	adverb -44	word -75
start|next|thinking|ending|es|	determiner -7	pronoun -24	word 50
start|next|thinking|ending|et|	word -22
start|next|thinking|ending|ie|	determiner -74	pronoun -11
start|next|thinking|ending|il|	determiner -96
start|next|thinking|ending|is|	adverb -31
start|next|thinking|ending|l’|	determiner 15
start|next|thinking|ending|og|	adverb -26
start|next|thinking|ending|on|	determiner -51
start|next|thinking|ending|or|	preposition 9
start|next|thinking|ending|re|	adverb -18	word -44
start|next|thinking|ending|s’|	pronoun -18
start|next|thinking|ending|un|	determiner 6
start|next|thinking|ending|us|	adverb -10
start|next|thinking|ending|à|	preposition 12
start|next|thinking|first|	a 49	commenter -42	daar -85	das -78	de -12	den -44	die -74	een 13	en -51	er -32	es -24	il -97	l’ 15	man -40	niet -22	nog -26	pas -71	plus -10	sich -41	sie -11	son -51	s’ -18	un 6	zeggen -26	à 12
start|next|tildar|	marks -55	none -55
start|next|tonen|first|	zich -52
start|next|tonen|	marks -30	none -88	pronoun -53	verb -52
start|next|trekken|	adverb -42	determiner 36	preposition -79	word -84
start|next|trekken|first|	de 41	in -42
start|next|trouver|	determiner 13	marks 32	none -41
start|next|unlisted|	adverb -59	capital -37	marks -49	no -52	none -13	preposition -75	pronoun -12	verb -38	word -36
start|next|unlisted|first|	el -44	le -50	sie -12
start|next|valorar|	determiner 18	none 24
start|next|vatten|	adverb -10	none -84	pronoun -26
start|next|vatten|first|	het -25	samen -8
start|next|verb-saying|	, -33	determiner -37	preposition 29	quote -53	stop -41	that -37	word -61
start|next|verb-saying|marks|	saying -88
start|next|verb-saying|none|	saying -76	thinking -51
start|next|verb-saying|verb|	saying 13
start|next|verklaren|	auxiliary 29	none -56	preposition -86	pronoun -69
start|next|verklaren|first|	hij -18
start|next|verlangen|	determiner 7	no 26	word 19
start|next|verlangen|first|	eine -36
start|next|vermissen|	no 7	none 19
start|next|vermuten|	no 38	none 37
start|next|verraten|first|	bei -21
start|next|verraten|	no -29	none -29	preposition -22
start|next|versprechen|	determiner -24	no 23	none 12	pronoun -92	word 47
start|next|verteidigen|	determiner -72	no -74	none -70
start|next|vertellen|first|	aan -12	hij -9
start|next|vertellen|	none -91	preposition -40	pronoun -14
start|next|verwachten|	none 32
start|next|verweisen|first|	auf -74
start|next|verweisen|	no -83	none -87	preposition -75	yes -38
start|next|verwerpen|	none -55	preposition -18
start|next|verwijten|	auxiliary -50	determiner -41	none -88	pronoun -49	word -50
start|next|verwijten|first|	het -49
start|next|ver|	adverb -49	determiner -95	marks -92	preposition -105	word 31
start|next|ver|first|	a -41	um -65
start|next|vinden|	adverb -39	auxiliary -56	capital -48	marks -18	none -21	preposition -77	pronoun 17	word -121
start|next|vinden|first|	de 12	het 25	in -36	ze -30
start|next|voegen|first|	eraan -30
start|next|voegen|	none -94	word -48
start|next|voir|	determiner -38	none -84
start|next|voir|first|	un -38
start|next|vouloir|	adverb -13	determiner -55	marks -42	none -86	word -50
start|next|vouloir|first|	pas -18	plus -13
start|next|vragen|	determiner -46	preposition -48	pronoun -133	subordinator 69	verb 28	word 55
start|next|vragen|first|	een -20	of 51	zich -114
start|next|vrezen|	none -10
start|next|waarschuwen|first|	voor 70
start|next|waarschuwen|	none 33	preposition 56
start|next|warnen|first|	vor 13
start|next|warnen|	marks 69	no 13	preposition 13
start|next|weigeren|	determiner -21	none 21
start|next|weigeren|first|	de -21
start|next|weisen|	determiner -82	no -84	none -70	preposition -11	word -14
start|next|weisen|first|	das -24	die -55	zurück -14
start|next|werfen|	determiner -86	no -6	preposition 24	pronoun -34
start|next|werfen|first|	der -76	ihnen -23	vor 33
start|next|weten|	adverb -26	auxiliary -66	none -74
start|next|weten|first|	nog -26
start|next|widersprechen|	none -26	yes -16
start|next|wijzen|	adverb -36	auxiliary -41	determiner -97	none -16	preposition 18	word -74
start|next|wijzen|first|	elke -48	erop -32	naar 37	op -115
start|next|willen|	adverb 34	determiner -75	marks -57	none -9	pronoun -54	verb -109	verb-saying -26
start|next|willen|first|	daar -66	de -57	een -37	niet -22	zeggen -26
start|next|wissen|	no -38	none -38
start|next|wollen|	determiner -54	no -64	none -73	pronoun -17	verb -44	word -52	yes -55
start|next|wollen|first|	das -41	den -44	sich -16	sie -11
start|next|word|	% 9	' -65	( -22	, -27	: -74	; -65	adverb 46	auxiliary 21	capital -59	coordinator -16	determiner 26	end -105	preposition 24	pronoun 28	quote 12	stop -73	subordinator -57	that 23	verb-saying 20	word 56	’ 45
start|next|word|auxiliary|	judging -82	saying 61	thinking -59
start|next|word|marks|	judging -38	saying 30	thinking -75
start|next|word|none|	judging 38	other -36	saying -34	thinking 29
start|next|word|verb|	judging -12	saying 55	thinking -90
start|next|würdigen|	determiner 27	marks -103	none -75	preposition -72
start|next|würdigen|first|	als -48
start|next|zanjar|	none -63	preposition -52
start|next|zeggen|	adverb 71	auxiliary 98	marks -16	none -15	preposition -72	pronoun 40	verb 9	word -39
start|next|zeggen|first|	aan -55	al 54	de -39	een 62	hebben -54	het 54	hij -66	met -82	op -97	ze -36	zij -33
start|next|zeigen|first|	sich -19
start|next|zeigen|	marks -29	no -45	none -44	pronoun -20
start|next|zien|	adverb -81	determiner -103	none 16	preposition -50	word 52
start|next|zien|first|	anders -31
start|next|zitieren|	no -64	verb -60
start|next|äußern|first|	sich -48
start|next|äußern|	no -41	none -40	pronoun -47
start|next|écrire|first|	dans -6	à -29
start|next|écrire|	none -83	preposition -38	word -31
start|next|évaluer|	determiner 32	none 13	preposition -27
start|next|évaluer|first|	à -27
start|next|évoquer|	determiner -22	marks -119	none -9	preposition -75
start|next|évoquer|first|	un -22	une -76
start|source|	a -9	conforme 50	de 7	laut -6	na -13	nach 79	pour -24	secondo 39	segundo 19	según 31	selon 7	so -79	stando 52	à 33
start|source|adverb|	, -68	word -13
start|source|adverb|none|	source -62
start|source|asks|false|	auxiliary 15	marks 21	none -11
start|source|auxiliary|	adverb 101	capital 71	determiner 54	preposition 49	pronoun 19	quote -31	word -7
start|source|auxiliary|auxiliary|	source 73
start|source|auxiliary|marks|	source -10
start|source|auxiliary|none|	source 38
start|source|auxiliary|verb|	source 45
start|source|away|2|	auxiliary 108	word 42
start|source|away|3|	determiner 15	preposition -54	pronoun 15	word 97
start|source|away|4|	adverb -14	auxiliary 122	capital 32	determiner -9	preposition -57	pronoun -33	that -59	word 22
start|source|away|5|	auxiliary 59	capital -16	determiner -15	preposition 7	word 26
start|source|away|6|	adverb -70	auxiliary -8	capital -62	coordinator -76	determiner 51	preposition 46	pronoun 56	that -62	verb-saying -93	verb-thinking 10	word -24
start|source|a|	auxiliary 26	determiner 7	marks -9	none -18
start|source|a|first|	el 81
start|source|before|	) 107	, -13	haar 71	hem 89
start|source|capital|	auxiliary 71	capital -55	preposition -50	word 55
start|source|capital|auxiliary|	source 22
start|source|capital|none|	source -53
start|source|capital|verb|	source 30
start|source|conforme|	none 67
start|source|coordinator|none|	source -63
start|source|determiner|	adverb 98	capital 7	determiner -44	preposition 15	quote -31	verb-saying -33	word 25
start|source|determiner|auxiliary|	source 13
start|source|determiner|marks|	source 53
start|source|determiner|none|	source 13
start|source|determiner|verb|	source -8
start|source|de|	auxiliary 42	capital 11	determiner -37	marks -44	none 32	preposition -39	verb -31	verb-saying 82	word 28
start|source|de|away|2|	source 44
start|source|de|away|3|	source 53
start|source|de|away|4|	source 13
start|source|de|away|5|	source -7
start|source|de|away|6|	source -41
start|source|de|first|	a -11	el 61	foram 40	la 68	los 47	o -28
start|source|d’|	auxiliary 21	none -15	word 62
start|source|d’|first|	le -10	les 62	l’ 77
start|source|ending|14|	word 19
start|source|ending|ad|	auxiliary 71
start|source|ending|ag|	word 54
start|source|ending|am|	auxiliary 45
start|source|ending|ar|	capital -56
start|source|ending|as|	auxiliary 6	determiner -12
start|source|ending|at|	auxiliary 47
start|source|ending|a|	preposition 12
start|source|ending|da|	preposition -64
start|source|ending|de|	determiner -45	preposition -67
start|source|ending|do|	preposition -50
start|source|ending|du|	determiner -57
start|source|ending|el|	determiner 25	preposition -16
start|source|ending|en|	auxiliary 11	word -12
start|source|ending|et|	pronoun -40	word -24
start|source|ending|gt|	word 72
start|source|ending|he|	that -53
start|source|ending|ht|	word 71
start|source|ending|há|	auxiliary 38
start|source|ending|ia|	capital -55
start|source|ending|ie|	capital 22	determiner -69
start|source|ending|il|	pronoun 37
start|source|ending|in|	preposition -39
start|source|ending|is|	auxiliary 83
start|source|ending|i|	determiner 56
start|source|ending|jn|	auxiliary -11
start|source|ending|l'|	determiner 54
start|source|ending|la|	determiner -12
start|source|ending|le|	determiner 30
start|source|ending|li|	determiner 59
start|source|ending|lt|	word 63
start|source|ending|l’|	determiner 42	preposition 7
start|source|ending|ne|	determiner 56
start|source|ending|no|	word 47
start|source|ending|nt|	word -53
start|source|ending|n’|	determiner 51
start|source|ending|on|	determiner 62	word 22
start|source|ending|os|	determiner 71
start|source|ending|o|	determiner 21
start|source|ending|pt|	word 61
start|source|ending|ra|	word -71
start|source|ending|rd|	auxiliary 31
start|source|ending|se|	pronoun 56	word -37
start|source|ending|st|	word 74
start|source|ending|ta|	word -11
start|source|ending|te|	auxiliary 40	capital -48	word -53
start|source|ending|ue|	that -57
start|source|ending|ui|	word -82
start|source|ending|un|	determiner -6
start|source|ending|ut|	word 61
start|source|ending|ve|	word -54
start|source|ending|ão|	word 68
start|source|ending|è|	auxiliary 6
start|source|es|according|	source 7
start|source|es|	auxiliary 8	determiner 8	preposition -11	pronoun 73	source 7
start|source|es|away|3|	source -28
start|source|es|away|4|	source 58
start|source|es|away|5|	source 31
start|source|es|mood|	none 7
start|source|first|	14 19	a 12	al -61	as 72	che -53	da -64	de -82	del -57	die -69	do -50	du -57	el 25	en 38	es -49	foram 45	gli 59	had 71	het -40	há 38	i 56	il 22	in -21	is 83	l' 54	la -12	lag 54	las 49	le 30	les 99	lo 57	los 54	l’ 42	não 78	o 21	os 62	que -57	qui -82	se 56	son 62	tout 61	trata-se -20	un -6	une 56	un’ 51	waren 56	was 6	wird 31	zijn -11	è 6
start|source|fr|	adverb -40	capital -26	determiner 32	preposition -11	word -11
start|source|fr|away|3|	source 48
start|source|fr|away|4|	source -71
start|source|fr|away|5|	source 75
start|source|fr|away|6|	source 34
start|source|it|	adverb -48	auxiliary 10	capital -24	determiner 20	preposition 8	pronoun 68	that -53	verb-saying -73	word 24
start|source|it|away|3|	source 50
start|source|it|away|4|	source -12
start|source|it|away|5|	source -54
start|source|it|away|6|	source 27
start|source|laut|	auxiliary -57	capital -74	marks -34	no -10	none 31	verb -25	word 71
start|source|laut|first|	ist -33
start|source|nach|	auxiliary 48	marks 72	no 79	none 51	word 71
start|source|na|	auxiliary 49	determiner 64	none -35	preposition 8
start|source|na|first|	a 15
start|source|nl|according|	source -19
start|source|nl|	adverb -67	auxiliary 12	determiner -57	preposition -55	pronoun -63	source -19	verb-saying 28	word 28
start|source|nl|away|2|	source 9
start|source|nl|away|3|	source 20
start|source|nl|away|4|	source 14
start|source|nl|away|6|	source -46
start|source|nl|mood|	none -19
start|source|order|according|	source 6
start|source|para|	capital -83	determiner -17	marks 54	none -32	preposition 19	pronoun 72	verb 103	word -17
start|source|para|first|	a 41	da -42	de -57	do -49	el -7	la -58	o 143	os 53	trata-se -20
start|source|per|	capital -63	determiner 57	marks 81	none -25	preposition 17	verb-saying -73	word -80
start|source|per|first|	del -37	la 80	è 6
start|source|pour|	auxiliary -13	capital -80	determiner 34	marks -8	none -20	preposition 32	verb -27	word -124
start|source|pour|first|	de -35	la 70	le 34	qui -41
start|source|preposition|	capital -65	determiner -37	word 58
start|source|preposition|marks|	source 21
start|source|preposition|none|	source -32
start|source|preposition|verb|	source 7
start|source|pronoun|	auxiliary 75	word 15
start|source|pronoun|auxiliary|	source 71
start|source|pronoun|marks|	source -19
start|source|pronoun|none|	source -15
start|source|pt|according|	source 21
start|source|pt|	adverb 13	auxiliary 115	capital 47	determiner 52	source 21	that -55	word -16
start|source|pt|away|4|	source 17
start|source|pt|away|5|	source 25
start|source|pt|away|6|	source 10
start|source|pt|mood|	none 21
start|source|secondo|	auxiliary 26	capital 38	none 47	preposition 62	word 46
start|source|secondo|first|	i 49	il 8	la 36	le 87
start|source|segundo|	adverb 13	auxiliary -9	capital 29	determiner 88	marks 21	none 43	word -9
start|source|segundo|first|	a 8	as 36	foram 38	há 33	não 27	o 78	os 16
start|source|según|	auxiliary -25	capital 6	determiner 68	none 58	preposition -35	verb 40	word 100
start|source|según|first|	el 86	la 37	las 49
start|source|selon|	auxiliary 26	capital 22	determiner 23	marks 89	none -9	verb -14
start|source|selon|first|	il 67	l' 54	la 30	le 13	les 73	l’ -36	un -19	une 49
start|source|source|	adverb -76	auxiliary 36	capital -13	coordinator -76	determiner 24	preposition -17	source 6	that -82	verb-saying -7	verb-thinking 10	word 30
start|source|source|ending|14|	word 19
start|source|source|ending|ad|	auxiliary 71
start|source|source|ending|ag|	word 54
start|source|source|ending|am|	auxiliary 45
start|source|source|ending|ar|	capital -56
start|source|source|ending|as|	auxiliary 6	determiner -12
start|source|source|ending|at|	auxiliary 47
start|source|source|ending|a|	preposition 12
start|source|source|ending|da|	preposition -64
start|source|source|ending|de|	determiner -45	preposition -67
start|source|source|ending|do|	preposition -50
start|source|source|ending|du|	determiner -57
start|source|source|ending|el|	determiner 25	preposition -16
start|source|source|ending|en|	auxiliary 11	word -12
start|source|source|ending|et|	pronoun -40	word -24
start|source|source|ending|gt|	word 72
start|source|source|ending|he|	that -53
start|source|source|ending|ht|	word 71
start|source|source|ending|há|	auxiliary 38
start|source|source|ending|ia|	capital -55
start|source|source|ending|ie|	capital 22	determiner -69
start|source|source|ending|il|	pronoun 37
start|source|source|ending|in|	preposition -39
start|source|source|ending|is|	auxiliary 83
start|source|source|ending|i|	determiner 56
start|source|source|ending|jn|	auxiliary -11
start|source|source|ending|l'|	determiner 54
start|source|source|ending|la|	determiner -12
start|source|source|ending|le|	determiner 30
start|source|source|ending|li|	determiner 59
start|source|source|ending|lt|	word 63
start|source|source|ending|l’|	determiner 42	preposition 7
start|source|source|ending|ne|	determiner 56
start|source|source|ending|no|	word 47
start|source|source|ending|nt|	word -53
start|source|source|ending|n’|	determiner 51
start|source|source|ending|on|	determiner 62	word 22
start|source|source|ending|os|	determiner 71
start|source|source|ending|o|	determiner 21
start|source|source|ending|pt|	word 61
start|source|source|ending|ra|	word -71
start|source|source|ending|rd|	auxiliary 31
start|source|source|ending|se|	pronoun 56	word -37
start|source|source|ending|st|	word 74
start|source|source|ending|ta|	word -11
start|source|source|ending|te|	auxiliary 40	capital -48	word -53
start|source|source|ending|ue|	that -57
start|source|source|ending|ui|	word -82
start|source|source|ending|un|	determiner -6
start|source|source|ending|ut|	word 61
start|source|source|ending|ve|	word -54
start|source|source|ending|ão|	word 68
start|source|source|ending|è|	auxiliary 6
start|source|source|first|	14 19	a 12	al -61	as 72	che -53	da -64	de -82	del -57	die -69	do -50	du -57	el 25	en 38	es -49	foram 45	gli 59	had 71	het -40	há 38	i 56	il 22	in -21	is 83	l' 54	la -12	lag 54	las 49	le 30	les 99	lo 57	los 54	l’ 42	não 78	o 21	os 62	que -57	qui -82	se 56	son 62	tout 61	trata-se -20	un -6	une 56	un’ 51	waren 56	was 6	wird 31	zijn -11	è 6
start|source|so|	determiner -52	no -79	none -68
start|source|stando|	auxiliary 52	determiner 57	none 52
start|source|that|auxiliary|	source -56
start|source|that|	determiner -53	word -36
start|source|that|none|	source -45
start|source|verb-saying|	determiner 31
start|source|volgens|	adverb -67	auxiliary 47	determiner -45	marks -41	none 7	preposition -36	pronoun -63	verb 27	word 28
start|source|volgens|first|	de -45	had 71	het -40	is 80	was 6	zijn 120
start|source|word|	% 91	adverb 20	auxiliary 24	capital -68	determiner 59	preposition -66	pronoun 114	quote 47	subordinator -37	word 33
start|source|word|auxiliary|	source 48
start|source|word|marks|	source 30
start|source|word|none|	source 10
start|source|word|verb|	source -19
start|source|à|	auxiliary 70	determiner 15	none 13	word 36
start|that|achar|	none -28
start|that|	aclarar 16	acreditar 34	acrescentar 64	acusar -29	adelantar 58	adiantar 69	admitir 28	advertir -23	afdoen 60	affermare 14	affirmer 73	afirmar 23	aggiungere -7	agregar 50	ajouter -8	alegar 17	alertar 49	ammettere -42	annoncer -13	apelar -48	apuntar 53	argumentar 53	asegurar 9	assegurar 46	assicurare 47	assurer 78	auspicare 38	avanzar 28	avisar 6	avvertire -11	añadir 50	beloven 43	benadrukken 55	bestrijden -48	bevestigen 73	blijken -8	calcolare 35	calcular 14	chiamare -22	chiarire -11	chiedere -22	comunicare -6	concluir 60	condenar -39	confermare 41	confesar -12	confessar 25	confier 69	confirmar -8	confirmer 25	considerar 6	contar 16	contestar 22	contrapor 45	creer 39	declarar 52	defender 24	denunciar 60	descartar 44	deslizar 50	dire -42	divulgar -44	dizer -8	entender 39	erkennen 60	esclarecer 46	escrever 46	estimar 57	estimer 16	exigir -11	explicar 28	garantir 15	garantire 40	geven 55	heten -51	hopen 56	houden 54	indicar 70	indigner -53	indiquer 80	informar 14	juger 10	jurar 63	lachen -57	lassen -33	laten 68	leggere 49	lembrar 25	limitar 76	llamar -49	negar 76	noemen -58	opinar -24	osservare -8	pedir -8	ponderar -25	precisar 53	precisare 46	promettre 52	propor -19	prévenir 48	quejarse -10	querer 45	raccontare -10	raconter 68	razonar 21	recomendar -40	reconhecer 57	reconocer 9	recordar 30	recusar -7	referir 39	regretter 56	rekenen 20	relatar 62	relever 63	replicar 10	replicare 29	reprochar -15	resumir -47	revelar 80	ribadire 29	ribattere 13	ricordare 29	riferire 7	rispondere 19	ritenere -6	répondre 78	saber 14	sapere 42	schrijven 8	scrivere 77	señalar 61	solicitar 21	sostener -11	sottolineare 13	souligner 57	soutenir 35	spreken -39	stellen -10	unlisted -28	verklaren 53	vertellen 51	verwachten 51	verwijten -12	vragen -66	vrezen 62	waarschuwen 60	wijzen 19	willen -25	zeggen -8	zien -26
start|that|aclarar|first|	que 16
start|that|aclarar|	none 7	that 16
start|that|acreditar|first|	que 34
start|that|acreditar|	none 48	that 34
start|that|acrescentar|first|	que 64
start|that|acrescentar|	none 82	that 64
start|that|acusar|first|	que -29
start|that|acusar|	none -54	that -29
start|that|adelantar|	auxiliary 56	none 66	that 58
start|that|adelantar|first|	que 58
start|that|adiantar|	auxiliary 64	none 73	that 69
start|that|adiantar|first|	que 69
start|that|admitir|	auxiliary 76	marks 61	that 28
start|that|admitir|first|	que 28
start|that|advertir|	auxiliary -34	marks -59	none -15	that -23
start|that|advertir|first|	que -23
start|that|afdoen|first|	dat 60
start|that|afdoen|	none 71	that 60
start|that|affermare|first|	che 14
start|that|affermare|	none 39	that 14
start|that|affirmer|	auxiliary 51	none 81	that 73
start|that|affirmer|first|	que 63
start|that|afirmar|	auxiliary 87	marks 88	that 23	verb -10
start|that|afirmar|first|	que 23
start|that|aggiungere|	auxiliary 62	marks 57	none -41	that -7
start|that|aggiungere|first|	che -7
start|that|agregar|	auxiliary 50	none 56	that 50
start|that|agregar|first|	que 50
start|that|ajouter|	auxiliary 84	none -28	that -8
start|that|ajouter|first|	que -12
start|that|alegar|first|	que 17
start|that|alegar|	none 47	that 17	verb -26
start|that|alertar|	auxiliary 49	none 49	that 49
start|that|alertar|first|	que 49
start|that|ammettere|	auxiliary 98	none -42	that -42
start|that|ammettere|first|	che -42
start|that|annoncer|	none 8	that -13
start|that|annunciare|	auxiliary -39	none 35
start|that|anunciar|	verb -13
start|that|apelar|first|	que -48
start|that|apelar|	none -63	that -48
start|that|apuntar|first|	que 53
start|that|apuntar|	none 57	that 53
start|that|argumentar|first|	que 53
start|that|argumentar|	none 78	that 53
start|that|asegurar|	auxiliary 58	marks 61	none -6	that 9	verb 53
start|that|asegurar|first|	que 9
start|that|asks|false|	auxiliary 24	marks 47	none -13	verb -40
start|that|assegurar|	auxiliary 38	none 46	that 46
start|that|assegurar|first|	que 46
start|that|assicurare|	auxiliary 41	none 47	that 47
start|that|assicurare|first|	che 47
start|that|assurer|	auxiliary 58	marks 28	none 89	that 78
start|that|assurer|first|	que 54	qu’ 75
start|that|auspicare|first|	che 38
start|that|auspicare|	none 44	that 38
start|that|avanzar|first|	que 28
start|that|avanzar|	none 41	that 28
start|that|avisar|first|	que 6
start|that|avisar|	marks 61	that 6
start|that|avvertire|first|	che -11
start|that|avvertire|	none -10	that -11
start|that|away|1|	that 75
start|that|away|2|	that -12
start|that|away|3|	subordinator 10
start|that|away|4|	that -14
start|that|away|5|	that -58
start|that|away|6|	that -87
start|that|añadir|first|	que 50
start|that|añadir|	none 56	that 50
start|that|before|	, -44	a -76	acredita 34	acrescentou 29	adelantó 40	además 83	adiantou 65	admite 58	admitiu 65	admitió 72	advierte 74	advirtió 74	affirme 48	afirma 114	afirmou 112	aggiunge 72	aggiunto 47	ainda 60	ajouté 91	alega 65	alegou 79	alerta 49	algo -74	annunciato 62	anunciou 73	anunció 97	apenas 98	asegura 117	aseguran 86	aseguró 116	assegura 45	assegurou 22	assicura 36	assurant 33	assure 51	avanzó 74	avisou 75	ayer -98	belooft 43	benadrukt 35	bestrijdt -48	bevestigde 48	bevestigt 53	calcola 35	calcula 87	ce -88	chiede 91	chiesto 87	comentar 59	concluiu 49	concluye 37	confermato 36	confirme 64	confirmou 88	considera 95	conta 98	contestó 48	contou 74	contrapôs 36	cuenta -49	de -63	defende 55	demande -16	denuncia 47	descartó 38	dice 88	dijo 129	disse 134	diz -16	dizem -36	dizer -11	en -105	erkent 58	erop 95	estima 53	estime 7	estimé 73	exige 105	explica 35	explicó 33	garante 73	garantisce 35	garantiu 76	hij 45	hoopt 56	indiqué 52	informou 119	informó 107	inoltre 73	jura 63	lamentou 84	lembra 107	lembrou 97	meldt 130	más -88	nega 39	negou 34	negó 32	niega 34	o -71	opina -40	para -37	part 77	pediu -47	piden -30	pidió -6	precisa 29	precisato 23	precisó 35	promet 41	propôs -33	précisant -29	précise 95	prévenu 39	quer 45	quinta-feira -93	racconta 26	raconte 68	rappelle -41	rappelé 22	reconoce 76	reconoció 66	recorda 53	recordó 84	recuerda 66	replica 69	replicado 73	responde -30	respondeu 126	respondió 81	reveló 18	ribattuto 78	ricorda 85	ricordato 57	ritiene 65	répond 65	répondu 57	saber 79	sapere 40	savoir -35	señalar 32	siempre -69	sostiene 120	sostuvo 75	sottolinea 61	soutient 75	spiega 33	spiegato 46	sustenta -34	sustentou 89	tarde 34	toe 73	uit 51	valoir 84	veces 77	vertelt 45	verwacht 51	voor 28	vreest 62	weten 68	wil -25	zegt 85	ziet -14
start|that|beloven|first|	dat 43
start|that|beloven|	none 51	that 43
start|that|benadrukken|first|	dat 55
start|that|benadrukken|	none 66	that 55
start|that|bestrijden|first|	dat -48
start|that|bestrijden|	none -71	that -48
start|that|bevestigen|	auxiliary 62	none 73	that 73
start|that|bevestigen|first|	dat 73
start|that|blijken|first|	dat -8
start|that|blijken|	none 41	that -8
start|that|brincar|	none -17
start|that|calcolare|first|	che 35
start|that|calcolare|	none 49	that 35
start|that|calcular|first|	que 14
start|that|calcular|	none 20	that 14
start|that|chiamare|first|	che -22
start|that|chiamare|	none -24	that -22
start|that|chiarire|first|	che -11
start|that|chiarire|	none -11	that -11
start|that|chiedere|first|	che -22
start|that|chiedere|	none 12	that -22
start|that|comentar|	none -37
start|that|comunicare|first|	che -6
start|that|comunicare|	none -18	that -6
start|that|comunicar|	auxiliary -33
start|that|concluir|first|	que 60
start|that|concluir|	marks 35	none 71	that 60
start|that|condenar|first|	que -39
start|that|condenar|	none -42	that -39
start|that|confermare|first|	che 41
start|that|confermare|	none 51	that 41
start|that|confesar|first|	que -12
start|that|confesar|	none 17	that -12
start|that|confessar|first|	que 25
start|that|confessar|	none 23	that 25
start|that|confier|	none 71	that 69
start|that|confirmar|	auxiliary -97	none 38	that -8
start|that|confirmar|first|	que -8
start|that|confirmer|	auxiliary 74	none 51	that 25
start|that|confirmer|first|	qu’ 53
start|that|considerar|	auxiliary 54	marks -38	none 19	that 6
start|that|considerar|first|	que 6
start|that|contar|	auxiliary -29	none 13	that 16	verb 34
start|that|contar|first|	que 16
start|that|contestar|first|	que 22
start|that|contestar|	none 57	that 22
start|that|contrapor|	auxiliary 39	none 51	that 45
start|that|contrapor|first|	que 45
start|that|craindre|	none 41
start|that|creer|first|	que 39
start|that|creer|	none 43	that 39
start|that|decir|	auxiliary 44	marks 89	none -19	verb -44
start|that|declarar|first|	que 52
start|that|declarar|	none 52	that 52
start|that|defender|first|	que 24
start|that|defender|	none 50	that 24
start|that|demander|first|	que 39	qu’ -25
start|that|denunciar|first|	que 60
start|that|denunciar|	none 66	that 60
start|that|descartar|first|	que 44
start|that|descartar|	none 60	that 44
start|that|deslizar|first|	que 50
start|that|deslizar|	marks 35	none 61	that 50
start|that|de|away|2|	saying 23	thinking 79
start|that|de|away|3|	saying 44
start|that|de|away|4|	saying -23
start|that|de|away|5|	saying 76
start|that|de|direct|	saying 37	thinking 29
start|that|de|inverted|	saying -27
start|that|de|mood|	no -21	yes 84
start|that|de|	saying 17	that 35	thinking 35
start|that|dire|	auxiliary -49	none -40	that -42
start|that|dire|first|	che 37
start|that|divulgar|first|	que -44
start|that|divulgar|	none -63	that -44
start|that|dizer|	auxiliary -61	marks 29	that -8	verb 82
start|that|dizer|first|	que -8
start|that|ending|at|	that 7
start|that|ending|he|	that 7
start|that|ending|ss|	that 35
start|that|ending|u'|	that 81
start|that|ending|u’|	that -21
start|that|entender|first|	que 39
start|that|entender|	none 48	that 39
start|that|erkennen|first|	dat 60
start|that|erkennen|	marks 40	none 60	that 60
start|that|esclarecer|	auxiliary 54	none 54	that 46
start|that|esclarecer|first|	que 46
start|that|escrever|first|	que 46
start|that|escrever|	none 31	that 46
start|that|estimar|first|	que 57
start|that|estimar|	none 69	that 57
start|that|estimer|	marks -25	none 40
start|that|es|apposed|	saying -16
start|that|es|apposition|	judging 19	saying 25
start|that|es|away|1|	judging 103	saying 63	thinking 37
start|that|es|away|2|	saying -84
start|that|es|away|3|	saying 15
start|that|es|away|4|	judging 23	saying -31
start|that|es|away|6|	judging -62
start|that|es|direct|	judging 45	saying 19	thinking 49
start|that|es|elided|	saying 12
start|that|es|inverted|	judging -50	saying -23
start|that|es|	judging 21	saying 6	that 6
start|that|es|mood|	none 6
start|that|es|relative|	saying -27
start|that|es|shared|	saying 38
start|that|exigir|first|	que -11
start|that|exigir|	none -26	that -11
start|that|explicar|	auxiliary 84	none 43	that 28
start|that|explicar|first|	que 28
start|that|faire_valoir|first|	qu' 24	que -23	qu’ 99
start|that|faire_valoir|	marks -10	none 9
start|that|first|	che 7	dass 35	dat 7	qu' 81	qu’ -21
start|that|fragen|	yes 72
start|that|fr|apposed|	saying 9
start|that|fr|away|1|	judging 24	thinking 7
start|that|fr|away|2|	saying 89
start|that|fr|away|3|	saying -53
start|that|fr|away|4|	saying 72
start|that|fr|away|5|	saying -28
start|that|fr|away|6|	saying -53
start|that|fr|direct|	judging 35	saying -8	thinking -38
start|that|fr|inverted|	saying 7
start|that|fr|	judging -15	that -12	thinking -25
start|that|fr|mood|	none -8
start|that|fr|shared|	saying 22
start|that|garantire|first|	che 40
start|that|garantire|	none 50	that 40
start|that|garantir|	auxiliary 91	marks 82	none 8	that 15
start|that|garantir|first|	que 15
start|that|geben|	no 79
start|that|geven|first|	dat 55
start|that|geven|	none 62	that 55
start|that|heten|first|	dat -51
start|that|heten|	none -60	that -51
start|that|hopen|first|	dat 56
start|that|hopen|	none 63	that 56
start|that|houden|first|	dat 54
start|that|houden|	none 63	that 54
start|that|indicar|first|	que 70
start|that|indicar|	none 78	that 70
start|that|indigner|	none -53	that -53
start|that|indiquer|	auxiliary 55	none 98	that 80
start|that|indiquer|first|	que 63	qu’ 53
start|that|informar|	auxiliary 80	none 8	that 14
start|that|informar|first|	que 14
start|that|insistir|	none -12
start|that|it|apposed|	saying 86
start|that|it|apposition|	judging 69	saying -6
start|that|it|away|1|	judging 84	saying 134
start|that|it|away|2|	saying 110
start|that|it|away|3|	saying -49
start|that|it|away|4|	saying -79
start|that|it|away|5|	saying -73
start|that|it|away|6|	judging -59	saying -29
start|that|it|direct|	judging -36	saying 15
start|that|it|elided|	saying 86
start|that|it|inverted|	judging -68	saying -59
start|that|it|	judging -11	that 7
start|that|it|mood|	none 7
start|that|it|shared|	saying 59
start|that|judging|ending|at|	that 9
start|that|judging|ending|he|	that -11
start|that|judging|ending|ue|	that 8
start|that|judging|ending|u’|	that -63
start|that|judging|first|	che -11	dat 9	que 8	qu’ -63
start|that|judging|	past -19	present 44
start|that|juger|	none 40	that 10
start|that|jurar|first|	que 63
start|that|jurar|	none 84	that 63
start|that|lachen|first|	dass -57
start|that|lachen|	no -57	none -57	that -57
start|that|lamentar|	none 27	verb -47
start|that|laten|	auxiliary 62	none 69	that 68
start|that|laten|first|	dat 68
start|that|leggere|first|	che 49
start|that|leggere|	none 62	that 49
start|that|lembrar|	auxiliary 89	none 12	that 25
start|that|lembrar|first|	que 25
start|that|limitar|	auxiliary 47	marks 57	none 77	that 76
start|that|limitar|first|	que 76
start|that|llamar|first|	que -49
start|that|llamar|	none -49	that -49	verb -49
start|that|melden|	auxiliary -17	none 7
start|that|mood|none|	other -28	saying 6	thinking -7
start|that|mood|no|	saying -21
start|that|mood|yes|	saying 63
start|that|negar|first|	que 76
start|that|negar|	none 85	that 76
start|that|nl|apposed|	judging -44	saying 61
start|that|nl|apposition|	judging 54	saying 47	thinking -27
start|that|nl|away|1|	judging -34	saying -49	thinking -8
start|that|nl|away|2|	judging 73	saying 162
start|that|nl|away|3|	saying 123
start|that|nl|away|4|	saying -23
start|that|nl|away|5|	saying -31
start|that|nl|away|6|	saying -18
start|that|nl|direct|	judging -9	saying -7	thinking 19
start|that|nl|inverted|	judging 26	saying 18
start|that|nl|	judging 9	that 7
start|that|nl|mood|	none 7
start|that|nl|shared|	saying -56
start|that|noemen|first|	dat -58
start|that|noemen|	marks -58	none -58	that -58
start|that|ontkennen|	auxiliary 112	none -23
start|that|opinar|first|	que -24
start|that|opinar|	marks 102	none -24	that -24
start|that|order|apposed|	judging 38	saying 16	thinking -46
start|that|order|apposition|	judging 17	saying 26	thinking 15
start|that|order|direct|	judging 10	saying 11	thinking 7
start|that|order|elided|	saying 101
start|that|order|inverted|	judging -52	other -28	saying -63
start|that|order|relative|	saying -22
start|that|order|shared|	saying 13
start|that|osservare|first|	che -8
start|that|osservare|	none -26	that -8
start|that|other|ending|ue|	that -28
start|that|other|first|	que -28
start|that|other|	past -28	that -28
start|that|pedir|first|	que -8
start|that|pedir|	marks 97	none -10	that -8
start|that|ponderar|first|	que -25
start|that|ponderar|	none -58	that -25
start|that|precisare|	auxiliary 19	marks 13	none 65	that 46
start|that|precisare|first|	che 46
start|that|precisar|	auxiliary 26	none 64	that 53
start|that|precisar|first|	que 53
start|that|promettre|first|	que 52
start|that|promettre|	none 59	that 52
start|that|propor|first|	que -19
start|that|propor|	none 16	that -19
start|that|préciser|	auxiliary 53	none -22
start|that|prévenir|first|	que 48
start|that|prévenir|	none 56	that 48
start|that|pt|apposed|	saying 19
start|that|pt|apposition|	judging -12	saying 21	thinking 13
start|that|pt|away|1|	judging 56	saying 67	thinking 79
start|that|pt|away|2|	saying -78
start|that|pt|away|3|	saying -12
start|that|pt|away|4|	saying 62
start|that|pt|away|5|	saying -18
start|that|pt|away|6|	judging -50	saying -48
start|that|pt|direct|	judging 9	saying 7	thinking -38
start|that|pt|elided|	saying 108
start|that|pt|inverted|	judging -59	saying -62
start|that|pt|	judging -11	saying 8	thinking -11
start|that|pt|shared|	saying 50
start|that|quejarse|first|	que -10
start|that|quejarse|	none -10	that -10
start|that|querer|first|	que 45
start|that|querer|	none 66	that 45
start|that|raccontare|	auxiliary 60	none -52	that -10
start|that|raccontare|first|	che -10
start|that|raconter|	auxiliary 59	none 76	that 68
start|that|rappeler|	auxiliary 32	marks 87	none -34	verb 101
start|that|rappeler|first|	que -35	qu’ 122
start|that|razonar|first|	que 21
start|that|razonar|	none -7	that 21
start|that|rechazar|	none 21
start|that|recomendar|first|	que -40
start|that|recomendar|	none -58	that -40
start|that|reconhecer|first|	que 57
start|that|reconhecer|	none 58	that 57
start|that|reconocer|	auxiliary -25	none 43	that 9	verb -38
start|that|reconocer|first|	que 9
start|that|recordar|	auxiliary 68	marks 45	none 70	that 30	verb -26
start|that|recordar|first|	que 30
start|that|recusar|first|	que -7
start|that|recusar|	none -47	that -7
start|that|referir|first|	que 39
start|that|referir|	none 44	that 39
start|that|regretter|first|	que 56
start|that|regretter|	none 66	that 56
start|that|rekenen|first|	dat 20
start|that|rekenen|	none 28	that 20
start|that|relatar|first|	que 62
start|that|relatar|	none 70	that 62
start|that|relever|first|	que 63
start|that|relever|	none 67	that 63
start|that|replicare|	auxiliary -33	none 52	that 29
start|that|replicare|first|	che 29
start|that|replicar|	auxiliary -20	marks 68	none 10	that 10
start|that|replicar|first|	que 10
start|that|reprochar|first|	que -15
start|that|reprochar|	none -22	that -15
start|that|responder|	auxiliary 95	marks -45	none 42	verb -54
start|that|resumir|first|	que -47
start|that|resumir|	none -49	that -47
start|that|revelar|	auxiliary 14	none 95	that 80
start|that|revelar|first|	que 80
start|that|ribadire|	auxiliary 29	none 29	that 29
start|that|ribadire|first|	che 29
start|that|ribattere|first|	che 13
start|that|ribattere|	marks 24	that 13
start|that|ricordare|	auxiliary 59	marks 69	none 12	that 29
start|that|ricordare|first|	che 29
start|that|riferire|	auxiliary 55	that 7
start|that|riferire|first|	che 7
start|that|rispondere|first|	che 19
start|that|rispondere|	none -6	that 19
start|that|ritenere|first|	che -6
start|that|ritenere|	none -14	that -6
start|that|répondre|	auxiliary 68	none 86	that 78
start|that|répondre|first|	que 67
start|that|saber|first|	que 14
start|that|saber|	none 23	that 14	verb -40
start|that|sapere|first|	che 42
start|that|sapere|	none 48	that 42
start|that|saying|ending|ob|	subordinator -22
start|that|saying|ending|ss|	that 37
start|that|saying|ending|u'|	that 81
start|that|saying|ending|u’|	that 10
start|that|saying|first|	dass 37	ob -22	qu' 81	qu’ 10
start|that|saying|	participle 30	past 20	present -29	subordinator -22	that 8
start|that|schrijven|first|	dat 8
start|that|schrijven|	marks 108	none -44	that 8
start|that|scrivere|first|	che 77
start|that|scrivere|	none 77	that 77
start|that|señalar|first|	que 61
start|that|señalar|	none 85	that 61
start|that|solicitar|first|	que 21
start|that|solicitar|	none 32	that 21
start|that|sostenere|	auxiliary 79	none -38
start|that|sostener|	auxiliary 8	marks 92	none 6	that -11
start|that|sostener|first|	que -11
start|that|sottolineare|first|	che 13
start|that|sottolineare|	none 13	that 13
start|that|souligner|first|	que 57
start|that|souligner|	none 69	that 57
start|that|soutenir|first|	que 35
start|that|soutenir|	none 39	that 35
start|that|spiegare|	auxiliary 66	none -15
start|that|spreken|first|	dat -39
start|that|spreken|	none -59	that -39
start|that|stellen|	auxiliary 27	none -26	that -10
start|that|stellen|first|	dat -10
start|that|subordinator|auxiliary|	saying 51
start|that|subordinator|	determiner -32	pronoun 27
start|that|subordinator|none|	saying -27
start|that|sustentar|	auxiliary 85	marks 120	none -18
start|that|that|	, 48	adverb 81	auxiliary -62	capital 7	coordinator 74	determiner 66	preposition -17	pronoun 26	quote -11	verb-judging -102	verb-saying -78	word -15
start|that|that|auxiliary|	judging 76	saying 7	thinking -25
start|that|that|marks|	judging -27	saying 58	thinking -10
start|that|that|none|	judging -47	other -28	saying -8	thinking 54
start|that|that|verb|	saying -29	thinking -58
start|that|thinking|ending|ss|	that 7
start|that|thinking|ending|ue|	that 21
start|that|thinking|first|	dass 7	que 21
start|that|thinking|	past 21	present -43
start|that|unlisted|first|	que -28
start|that|unlisted|	none -40	that -28
start|that|verklaren|first|	dat 53
start|that|verklaren|	none 56	that 53
start|that|vertellen|first|	dat 51
start|that|vertellen|	none 73	that 51
start|that|verwachten|first|	dat 51
start|that|verwachten|	none 60	that 51
start|that|verwijten|	auxiliary -12	none -12	that -12
start|that|verwijten|first|	dat -12
start|that|vinden|	auxiliary 69	marks -41	none 16
start|that|vragen|first|	dat -66
start|that|vragen|	none -81	that -66
start|that|vrezen|first|	dat 62
start|that|vrezen|	none 73	that 62
start|that|waarschuwen|first|	dat 60
start|that|waarschuwen|	none 69	that 60
start|that|wijzen|first|	dat 19
start|that|wijzen|	that 19
start|that|willen|first|	dat -25
start|that|willen|	none -17	that -25
start|that|zeggen|	auxiliary -30	marks -48	none 24	that -8
start|that|zeggen|first|	dat -8
start|that|zien|first|	dat -26
start|that|zien|	none -77	that -26
`;
