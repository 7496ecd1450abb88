/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -65	, 15	: 29	; 50	a -7	aan 29	abend -8	abril -24	ad -18	ai -27	al -64	alla -41	alle -76	allo -29	als -40	am -38	an 13	anni -15	anno -24	ano -24	anos -23	ans -35	ao -67	aos -43	até -60	au -46	auf -56	aus -64	aux -40	avant -63	avec -58	ayer -30	año -26	años -24	bei -56	beim -42	bij -48	bis -54	che -25	com -48	como -33	con -43	contra -55	d' -67	da -48	dag -24	dal -39	dalla -59	dall’ -54	dans -72	das -41	dat -52	de -56	degli -63	dei -52	del -50	dell' -54	della -67	delle -50	dell’ -62	depuis -64	der -38	desde -35	devant -56	dezembro -16	di -44	dia -25	dias -23	die -40	do -71	dos -58	durante -72	dès -77	días -26	d’ -55	em 28	en -64	end 10	entre -51	et -84	für -85	giorni -16	giorno -34	hasta -49	heures -27	hora -43	horas -17	im -46	in -21	jaar -25	jahr -27	juli -41	juni -31	junio -26	jusqu’ -35	lundi -14	mai -24	maio -33	mardi -41	mars -30	marzo -19	março -27	mese -21	meses -57	mesi -27	met -41	minuto -18	minutos -17	mit -52	mois -25	momento -16	na -69	naar -59	naast -50	nach -46	nas -49	nel -47	nella -57	nem -79	no -61	noche -32	nos -28	notte -20	nuit -35	ohne -51	om -40	omdat -10	op -45	ottobre -12	over -63	par -57	para -92	pela -57	pelo -39	per -52	por -54	porque -32	pour -83	prima -67	quando -32	que -46	quem -39	qu’ -21	se -51	secondo -28	segunda -20	seit -50	semana -32	setembro -18	settimana -25	si -45	sin -78	sinds -44	sobre -58	soir -45	su -72	sul -46	sur 22	tag -27	tarde -22	tra -71	uhr -32	uit 19	um -55	und -73	uur -32	van -57	venerdì -19	vers -60	viernes -13	volgens -35	von -65	voor -69	vor 48	week -24	weken -19	y 42	zu -52	zum -43	zur -41	à -80	às -58
end|(|	capital -52	v0 -44
end|(|capital|	) -52
end|,|	 -35	0 18	2 31	a -7	adverb -15	afferma -77	al 12	aunque 30	auxiliary -56	avec -28	capital -84	ce -27	che -51	con 43	coordinator 45	dass -27	de -88	der -51	determiner -30	die -71	do -44	dont -41	e 57	em -70	en 53	immer -40	in -31	la 26	le -82	ma -37	maar -49	mais 20	mas -30	mauern -15	no -33	não -54	o 55	pronoun 43	que -43	quote -35	si 19	subordinator 33	that -65	un -81	v0 -10	v1 -65	v2 -66	verb-judging 49	verb-saying 54	wat -22	wenn -69	word -18	y -20	à -82
end|,|0|	after -42	behind -33	colon -39	comma -83	late 18	next 54	source -37
end|,|1|	late -39	next 29	source -62	that -62
end|,|adverb|	0 -6	word -93
end|,|auxiliary|	1 -47	pronoun -22	word -25
end|,|capital|	0 -56	capital -55	coordinator -62	v0 -65	v1 -16
end|,|coordinator|	0 43	determiner 21	preposition 16	quote -9	v0 20	v1 -34	verb-saying 21	word 32
end|,|determiner|	0 -48	1 -29	adverb -29	capital -57	quote 19	that 9	v0 -19	word -9
end|,|preposition|	0 -9	1 35	capital -125	determiner 10	v0 -135	v1 -20	word -45
end|,|pronoun|	word -26
end|,|quote|	0 -16	stop -31	v0 -32
end|,|subordinator|	0 32	determiner 9	possessive -29	pronoun 10	v0 7	verb-saying 47	word 7
end|,|that|	0 -52	auxiliary -69	v0 -34	verb-judging 50	word -78
end|,|v0|	colon 27	comma -82	next -86
end|,|v1|	colon -34	next -60	source -41	that -20
end|,|verb-judging|	0 27
end|,|verb-saying|	, -34	0 34	determiner 42	preposition -62	that 39	v0 49
end|,|word|	% -59	0 18	1 -60	adverb -63	auxiliary 25	coordinator -53	determiner -9	preposition 16	quote -76	that 14	v0 -56	v1 -62	word -49
end|:|	 42	0 28	1 -14	determiner -22	quote 40	v0 15	word -58
end|:|0|	after 13	behind -6	comma 31	late -41	next 17	source 32	that 73
end|:|1|	next -14
end|:|determiner|	0 -25	v0 -6	word -46
end|:|quote|	0 44	1 -14	capital 46	end 76	v0 17
end|:|v0|	next 36	source 39	that 14
end|;|	0 47	capital 33	determiner 43	o 45	preposition -18	v0 16
end|;|0|	next 48	source 16	that 6
end|;|capital|	0 33	capital 38
end|;|determiner|	0 43	capital 11	word 43
end|;|preposition|	0 -45	determiner 6	v0 14	word -46
end|aankondigen|	end -60
end|aan|	0 29	thee -10	word -64
end|abend|	0 -8	in -8	preposition -8
end|accuser|	0 -11	end 7
end|aclarar|	0 -30	end 45
end|acrescentar|	a -17	end -6
end|acusar|	0 15	end -32	v0 -15
end|adelantar|	end 31
end|adiantar|	0 -42	a -26	de -16	end 23
end|admettre|	, -28	0 -21	1 17	end 45	lundi -10
end|admitir|	, 31	0 31	de -31	end -18	v0 -16
end|adverb|0|	, -29	determiner -10	end 37	preposition -53	that -30
end|adverb|stop|	0 -22
end|adverb|v0|	end 34	preposition -34	that -29
end|adverb|v1|	end 29
end|advertir|	0 -43	de -12	end 69	que -26	v0 -19
end|adviseren|	end 25
end|ad|	0 -18	capital -18	otranto -18
end|affirmer|	0 -12	de -28	end 54	v0 -30
end|afirmar|	, -61	0 -21	a -42	de -11	e -58	end 79	que -23	v0 -22
end|after|saying|0|	false -34	true 8
end|after|saying|1|	false -11	true 48
end|after|saying|v0|	false -45	true 42
end|after|saying|v1|	true 35
end|aggiungere|	anni -11	che -15	dell’ -7	di -9	end 49	in -23	v0 -22
end|agregar|	end -45
end|ai|	0 -32	v0 -19	word -27
end|ajouter|	end 39
end|alegar|	0 36	do -66	end -25
end|alertar|	a -35	de -17	dias -18	end 38	para -17
end|alla|	capital -33	v0 -33
end|alle|	0 -68	word -77
end|allo|	word -29
end|als|	 -18	0 -31	mancher -35	quote -18	v0 -53	word -28
end|al|	0 -64	1 -12	9 -9	capital -40	fondo -9	v0 -68	v1 -16	word -58
end|ameaçar|	end 60
end|ammettere|	0 -44	end 41
end|am|	0 -22	capital -38	tag -24
end|anni|	. -13	0 -15	stop -13
end|annoncer|	0 38	end -39
end|anno|	. -25	0 -16	stop -25
end|annunciare|	, -68	0 11	di -55	e 20	end 47	per -43
end|anos|	, -42	. -15	0 -20	stop -15
end|ano|	. -24	0 -19	stop -24
end|ans|	0 -31
end|anticipare|	0 -8	: -82	che -10	end 82
end|antworten|	0 -44	end 47
end|anunciar|	0 6	a -84	de -54	end -19	para -21	v0 -22	y 27
end|an|	. 28	determiner -33	die -27	stop 28	v0 33
end|aos|	v0 -43	word -43
end|ao|	0 -80	episódio -8	v0 -21	word -68
end|apelar|	0 43	end -31	que -20
end|apontar|	0 -26	end 20
end|appeler|	end 10
end|argumentar|	0 -39	end 35
end|asegurar|	0 -57	de -11	desde -16	en -8	end 78
end|assegurar|	0 -44	end 58	v0 13
end|assicurare|	0 -14	: 91	end -23	v0 -58	venerdì -19
end|assurer|	0 -14	de -32	end 40
end|atribuir|	0 38	de -28	e 15	end -10	que -12
end|attendre|	end 15
end|até|	0 -72	preposition -37	v0 -25	word -66
end|auf|	0 -50	capital -49	der -44	determiner -46	v0 -52
end|ausrichten|	end 51
end|aus|	. -60	0 -60	capital -13	stahl -9	stop -60
end|auxiliary|0|	, -78	capital -23	coordinator -71	determiner -24	end 34	preposition -41	subordinator -15	that -16	word -37
end|auxiliary|1|	end 48	preposition -10
end|auxiliary|v0|	end 69	preposition -20
end|auxiliary|v1|	end 56	preposition -23
end|auxiliary|v2|	end -16
end|aux|	0 -44	word -40
end|au|	0 -66	v0 -44	word -39
end|avaliar|	end 45
end|avant|	0 -50	determiner -62
end|avanzar|	end 49
end|avec|	0 -66	determiner -57
end|avisar|	0 -12	end 47
end|avouer|	end 19
end|avvertire|	di -9	end 55
end|a|	 -19	0 14	1 -26	2 -27	capital -59	decisão -12	determiner 27	empresa -42	end -49	falta -32	la -80	las 49	los -57	ottobre -46	partir -53	peça -47	quote -19	relação -26	ser -35	un -94	v0 -14	v1 -52	v2 -40	vista -31	word -72
end|años|	0 -21
end|año|	. -19	0 -24	stop -19
end|behaupten|	end -51
end|behind|saying|0|	false -50	true 28
end|behind|saying|1|	false -20	true 59
end|behind|saying|v0|	true 15
end|behind|saying|v1|	false -50	true 22
end|bekennen|	end -25
end|beloven|	end 34
end|benadrukken|	0 -9	end 12	omdat -10	v0 10
end|berichten|	end 45
end|bestätigen|	end 19
end|beteuern|	0 -34	end 28	v0 6	zu -21
end|betogen|	end 11	van -11
end|betreuren|	0 -17	end 34
end|bevestigen|	end 44	v0 -42
end|bieden|	end -7
end|bij|	0 -48
end|bis|	0 -52	capital -24
end|bitten|	0 -39	end 40
end|calcolare|	end 58
end|calcular|	de -42	end 86
end|capital|0|	, 12	comma -23	end -57	late -16	next -40	preposition 21	source -37	that -18
end|capital|capital|	0 -30	preposition -27	stop -29	v0 -26
end|capital|determiner|	capital -18	v0 -18
end|capital|preposition|	0 -31	determiner -20	quote -24
end|capital|stop|	0 -29	end -26	preposition -16	v0 -24
end|capital|v0|	capital -20	colon -25	comma -25	end 18	preposition 26
end|capital|v1|	end -30
end|capital|word|	0 -22	capital -14	stop -30	v0 -28
end|che|	0 -19	determiner -15	preferiva -10	una -15	v0 -29	word -24
end|chiedere|	, 57	0 32	1 -33	; 7	a -32	con -47	di -53	end -11	in -59	v0 15	v1 -53
end|cobrar|	0 -65	end 74
end|colon|judging|0|	false -66
end|colon|judging|v0|	false -18	true 30
end|colon|judging|v1|	false -30	true 15
end|colon|judging|v2|	true 64
end|colon|saying|0|	false -39	true 90
end|colon|saying|1|	false -58	true 61
end|colon|saying|v0|	true 34
end|colon|saying|v1|	false -63
end|colon|saying|v2|	false -51	true -11
end|comma|judging|0|	false -28	true 25
end|comma|judging|v0|	false -29	true 38
end|comma|saying|0|	false -29	true 28
end|comma|saying|1|	false -17	true 73
end|comma|saying|v0|	false -33	true -15
end|comma|saying|v1|	false -27	true 79
end|comma|thinking|0|	false -40
end|como|	0 -26
end|com|	0 -52	a -34	as -23	determiner -54	o -22	preposition -34	v0 -18	word -38
end|concluir|	0 31	end -15
end|concéder|	end -38
end|confermare|	0 20	del -32	end 44
end|confessar|	end 47
end|confier|	end 42
end|confirmar|	de -52	end 55
end|confirmer|	0 46	end -36
end|conforme|	0 -7	end 57
end|considerar|	0 -38	end -19	v0 10
end|contar|	0 -18	a -46	de -42	end 102	por -15	v0 -41
end|contestare|	0 -53	end 23
end|contestar|	end -33
end|contester|	end 52
end|contrapor|	0 -32	a -28	end -33
end|con|	0 -36	determiner -44	l' -9	la -42	un -26	v0 -55	v1 -18	word -25
end|coordinator|'|	0 -56
end|coordinator|0|	colon -88	comma -56	end 16	late 21	next 13	preposition -13	source 9
end|coordinator|1|	comma -11	next -55	source -29	that 17
end|coordinator|auxiliary|	verb-saying 49	word -75
end|coordinator|capital|	, 10	0 -94	1 -61	capital -52	stop -50	v0 42	word 21
end|coordinator|determiner|	0 -121	1 -14	capital -66	word -112
end|coordinator|preposition|	0 -52	1 -28	capital -6	determiner -62	v0 -91	word -85
end|coordinator|that|	0 -16	determiner 18	preposition -50	v0 12	word -91
end|coordinator|v0|	comma -65	end 21	next -53	source 9	that 10
end|coordinator|v1|	source -59	that 10
end|coordinator|verb-judging|	0 40
end|coordinator|verb-saying|	0 28	1 15	determiner 39	preposition 40	that 46	v0 -7	word -48
end|coordinator|word|	0 22	1 -39	determiner 17	preposition 9	pronoun -63	quote -51	stop -102	v0 -111	v1 -62
end|craindre|	end 13
end|culpar|	end 46
end|d'|	0 -65	determiner -71	word -25
end|dag|	0 -24
end|dalla|	0 -37
end|dall’|	0 -54
end|dal|	word -39
end|dans|	0 -61	determiner -72	le -57
end|das|	0 -37	capital -29	gefrieren -14	v0 -42	v1 -22	verfahren -15	wasser -13	word -33
end|dat|	word -42
end|da|	0 -49	capital -50	empresa -41	v0 -44	word -45
end|decir|	0 36	de -40	end -32	v0 -61
end|declarar|	end 44
end|defender|	end 27
end|degli|	word -63
end|dei|	0 -49	word -52
end|dell'|	0 -54	word -25
end|della|	0 -68	capital -51	v0 -23	word -40
end|delle|	0 -50	word -50
end|dell’|	0 -65	capital -52	informazione -7	word -46
end|del|	0 -51	capital -16	golden -6	v0 -40	word -44
end|demander|	au -24	de -66	end 18
end|denunciar|	0 33	de -51	end -27	v0 23
end|depuis|	0 -64	v0 -43	word -42
end|der|	0 -32	capital -37	v1 -22
end|descartar|	, 42	0 7	de -12	en -26	end 35
end|desde|	0 -25	1 -32	2021 -22	v0 -37	word -34
end|deslizar|	0 -48	end 48
end|desmentir|	0 -39	end 34
end|determiner|0|	, 26	: -10	; 17	after -11	capital -41	comma -24	coordinator 19	determiner -35	late -26	next -36	preposition -23	source -27	subordinator -26	that -35	word -46
end|determiner|1|	, -58	coordinator -46	end 33	preposition -26	that -19	word -23
end|determiner|2|	end 64
end|determiner|capital|	0 -27	1 -22	adverb -11	auxiliary -23	capital -27	determiner -22	preposition -22	quote -35	stop -32	v0 -38	v1 -26	word -29
end|determiner|v0|	: 50	capital -28	colon -29	comma -39	coordinator -66	determiner -31	end -6	preposition -50	that -27	word -37
end|determiner|v1|	, -36	colon -32	comma -15	coordinator -41	determiner -21	end -16	preposition -40	that -17
end|determiner|v2|	end 12	preposition -21
end|determiner|word|	0 -27	capital -28
end|devant|	determiner -56
end|dezembro|	. -16	stop -16
end|de|	 -27	, 43	0 -18	1 -52	2 -11	20 -52	4 -52	60 -23	a -29	adverb -50	capital -50	cascais -17	de -26	determiner -53	deux -36	dia -24	dólares -23	em -93	end -20	espera -60	francs -63	junio -21	la -50	las -36	los -62	l’ -37	noche -30	physique -6	por -17	preposition -47	pronoun -42	quatre -6	que -19	quorum -28	quote -27	r -11	um -37	uma -59	un -11	una -47	v1 -33	v2 -25	verb-saying -69	verb-thinking -60	word -53	y -80
end|dias|	. -21	0 -23	stop -21	v0 -18
end|dia|	0 -22	word -22
end|die|	0 -34	beilage -10	capital -33	linie -15	v0 -37	word -31
end|dire|	, 51	0 39	end -54	v0 18
end|dizer|	, -38	0 -7	1 25	a -41	de -51	e -45	em 67	end -19	na -45	v0 -6
end|di|	 -27	0 -41	94 -7	capital -48	determiner -45	quote -27	un -29	v0 -47	word -40
end|dos|	0 -60	word -62
end|do|	0 -78	1 -17	capital -64	v0 -34	word -41
end|drohen|	0 -25	end 38
end|durante|	0 -62	determiner -65
end|dès|	0 -77	determiner -77
end|défendre|	, -28	end 28	v0 -28	v1 28
end|démentir|	end 60
end|días|	. -26	stop -26
end|d’|	, 28	0 -69	au -16	capital -53	de -32	determiner -47	end -21	un -48	v0 25	v1 -53	word -49
end|eisen|	0 -56	end 79
end|elogiar|	0 22	de -60	end -14
end|empfehlen|	end 38	zu -38
end|em|	0 35	2 -31	capital -109	determiner -94	março -73	v0 -95	v2 -10	word 22
end|end|	 12	0 8	1 14	2 21	a 15	als 35	am 28	anche 50	auch -23	bei -26	bij 30	celui-ci 12	da 28	das 63	dass 15	davanti 18	de 24	den 38	der -12	dessen 28	di 27	die -21	d’ 51	e 51	een 34	ein 50	eine 73	el 7	ella 22	elle 31	em 65	end 10	er 12	era 12	es 21	haar 43	het 36	hij 58	horas 34	i 55	il -22	im 35	in 91	já -28	l' 34	la -10	las -45	le -17	los -40	lui 23	l’ -9	man 72	minister 39	na 29	nel 31	no -74	non 63	não -28	o -18	para 44	per -31	poi 17	sa 39	secondo 51	según 53	si 57	sie 34	son 51	su -42	uitspraak 24	uma 20	un 63	une -51	v1 -9	volgens 55	was 29	zij 64	à 51
end|end|0|	after 8	behind 32	colon 90	comma 28	infinitive -22	late 16	next -9	source -21	that 24
end|end|1|	after 48	behind 59	colon 61	comma 80	late -8	source 23	that -15
end|end|2|	next 10	source 70
end|end|end|	0 8	1 14	2 21	end 10	v1 -9
end|end|v0|	after 42	behind 15	colon 50	comma -14	late -19	next -33	source 50	that 13
end|end|v1|	after 35	behind 22	colon 11	comma 82	late -11	next -50	source -8
end|end|v2|	late -25	next -48	source 9	that 98
end|entre|	0 -53	capital -21	determiner -65	word -40
end|en|	0 -67	1 -16	capital -50	determiner -47	dos -61	el -24	la -31	las -52	los -9	un -32	una -67	v0 -51	word -49
end|ergänzen|	end -41	v0 -14
end|erkennen|	end 21	v0 21
end|erklären|	end 24	v0 -21
end|erläutern|	, -29	0 -29	aus -9	das -14	end 30	v1 30
end|erzählen|	, -40	0 -42	1 33	abend -8	end 67	in -26
end|esclarecer|	end 63	v0 -34
end|escludere|	end 59
end|escrever|	0 -17	end 43	v0 14
end|estimar|	0 -9	de -21	end 8
end|estimer|	0 -53	de -7	end 69	v0 -35
end|et|	0 -62	determiner -46	v0 -58
end|exclure|	end 55
end|exiger|	0 -47	end 43
end|exigir|	0 -30	de -15	end 60
end|explicar|	de -45	end -16	v0 -7
end|e|	 -61	' -80	0 15	1 -17	auxiliary -28	capital -61	determiner -78	disse -17	non -69	preposition -52	que -83	quote -61	that -104	v0 -33	verb-judging 55	verb-saying 17	word 17
end|faire_valoir|	de -34	end 32
end|fordern|	0 -42	der -22	end 34
end|fragen|	end 25
end|für|	0 -80	determiner -62	v0 -38
end|garantire|	end 31
end|garantir|	, -22	a -53	ao -15	de -34	e 19	em -52	end 59	v0 -21
end|geben|	, -69	0 -31	an -27	die -14	end 81	v0 -40	v1 61
end|giorni|	. -21	0 -16	stop -21
end|giurare|	end 30
end|halten|	0 -22	end 61	v0 35
end|hangs|false|(|	0 -67
end|hangs|false|,|	0 14	1 -22	2 22
end|hangs|false|:|	0 32	1 -29
end|hangs|false|;|	0 50
end|hangs|false|adverb|	0 -71
end|hangs|false|capital|	0 -61	1 -60
end|hangs|false|coordinator|	0 22	1 -16	2 -49
end|hangs|false|determiner|	0 -38	1 -34
end|hangs|false|end|	0 6	2 12
end|hangs|false|preposition|	0 -14	1 -35	2 -40
end|hangs|false|pronoun|	0 -57
end|hangs|false|subordinator|	0 -64
end|hangs|false|that|	0 -44	1 -40	2 -53
end|hangs|false|word|	0 -43	1 -62	2 -47
end|hangs|nothing|(|	v0 -44
end|hangs|nothing|,|	0 18	2 31	v0 -10	v1 -65	v2 -66
end|hangs|nothing|:|	0 28	1 -14	v0 15
end|hangs|nothing|;|	0 47	v0 16
end|hangs|nothing|adverb|	0 -39
end|hangs|nothing|capital|	0 -54	v0 -41
end|hangs|nothing|coordinator|	0 19	1 -7	2 -45	v0 7	v1 -47
end|hangs|nothing|determiner|	0 -35	1 -22	v0 -41	v1 -31
end|hangs|nothing|end|	0 7	1 14	2 21	v1 -9
end|hangs|nothing|preposition|	0 -11	1 -32	2 -30	v0 -17	v1 -40	v2 -44
end|hangs|nothing|pronoun|	0 -41	v0 -40
end|hangs|nothing|subordinator|	0 -51	v0 -50
end|hangs|nothing|that|	0 -42	1 -25	v0 -36	v1 -41	v2 -41
end|hangs|nothing|word|	0 -40	1 -35	2 -47	v0 -51	v1 -66
end|hangs|que|end|	0 55
end|hangs|que|preposition|	0 -57
end|hangs|true|end|	0 40
end|hangs|true|preposition|	0 -29
end|hasta|	0 -47	determiner -47
end|heißen|	end 30	v0 -21
end|heures|	v0 -27
end|hopen|	0 -19	end 21
end|horas|	. -16	stop -16
end|houden|	0 -23	end 71	v0 -53
end|im|	0 -68	capital -49	juni -48	v0 -27	word -22
end|indicar|	0 -10	end 59
end|indiquer|	, 30	0 -19	v0 27
end|infinitive|judging|0|	false -72	true 19
end|infinitive|saying|0|	false 49	true -39
end|informar|	0 33	a -41	de -39	e -58	em -82	end -16	que -28	segunda -15	v0 -7	y -48
end|insistir|	end 24
end|invitare|	: 57	end -50
end|inviter|	0 -24
end|invocare|	0 21	end -24
end|in|	 -26	0 -11	adverb -44	busse -16	capital 9	de -45	der -41	determiner -46	diesem -32	een -29	het -26	ottobre -11	pronoun -26	quote -26	tre -39	un -50	v0 -49	v1 -42	word -60
end|jaar|	0 -23	word -15
end|jahr|	. -16	0 -18	stop -16	v0 -24	word -19
end|juli|	0 -16	word -36
end|juni|	word -22
end|jurar|	0 -6	end 77
end|jurer|	end 41
end|jusqu’|	adverb -14	ici -14	v1 -14
end|justificar|	0 -7	a -32	end 29
end|klinken|	end 45	v0 -50
end|kritisieren|	: 54	end -48
end|kündigen|	0 -12	an 18	der -12	end -12	v0 13	zu -52
end|lamentare|	0 -7	end 51
end|lamentarse|	0 47	end -42
end|lamentar|	, 30	0 30	a -21	de -67	end -28
end|lassen|	end 29
end|last|%|	end 83
end|last|)|	end 7
end|last|,|	coordinator -38
end|last|adverb|	, -102	determiner -29	end 25	preposition -66	that -48
end|last|auxiliary|	, -68	determiner -38	end 94	preposition -51	that -15
end|last|capital|	, -11	: 28	; 26	coordinator -28	determiner -33	end 8	preposition 31	subordinator -38
end|last|coordinator|	preposition -82	that -30
end|last|determiner|	capital -44	end 35	preposition -64	that -40	word -51
end|last|preposition|	, -10	adverb -46	capital -58	coordinator -48	determiner -41	end -49	preposition -81	that -41	word -46
end|last|pronoun|	determiner -28	preposition -41	that -24
end|last|quote|	, 25	: 110	; 25	end -35	preposition 31
end|last|subordinator|	determiner -23
end|last|that|	, -56	coordinator -64	determiner -16	preposition -43	pronoun -36
end|last|verb-judging|	end 53	preposition -83
end|last|verb-saying|	, -82	: -42	end 36	preposition -60	that -19
end|last|verb-thinking|	end 42	preposition -33
end|last|word|	( -47	, 27	; 41	adverb -22	capital -55	coordinator 30	determiner -34	end 23	preposition -34	pronoun -44	subordinator -71	that -39	word -43
end|laten|	0 -20	end 23	in -18	v0 14
end|late|judging|1|	false -27
end|late|judging|v0|	true -12
end|late|saying|0|	false 23	true 34
end|late|saying|1|	false -22	true -37
end|late|saying|v0|	false -29	true -12
end|late|saying|v1|	false -28
end|late|saying|v2|	true -12
end|late|thinking|0|	false -45
end|laut|	, -51	0 -33	der -23	die -20	end 79	um -25	und -46
end|leggere|	end 34
end|lembrar|	0 -23	a -28	de -27	do -32	e -28	end 83	v0 9
end|length|10-15|(|	v0 -44
end|length|10-15|,|	0 -6	1 31	v0 35	v1 -59	v2 -58
end|length|10-15|:|	0 45
end|length|10-15|after|	saying 47
end|length|10-15|behind|	saying 34
end|length|10-15|colon|	judging -10
end|length|10-15|comma|	saying 13
end|length|10-15|coordinator|	0 -90	1 14	v0 -39	v1 -25
end|length|10-15|determiner|	v1 -22
end|length|10-15|end|	1 19	2 103	v0 22	v1 18	v2 9
end|length|10-15|late|	judging 11	saying -18
end|length|10-15|next|	judging -29	saying 7	thinking 14
end|length|10-15|preposition|	0 -72	1 -28	2 -31	v0 -51	v1 -43	v2 -44
end|length|10-15|source|	source 12
end|length|10-15|that|	0 -20	judging -42	saying 25	v0 -27	v1 -28	v2 -40
end|length|10-15|word|	0 -32	1 -15	2 -45	v0 -26	v1 -28
end|length|16-30|colon|	saying -27
end|length|16-30|end|	0 -17	1 -8	2 -33	v0 -45	v1 -10	v2 -6
end|length|16-30|next|	saying -64
end|length|16-30|preposition|	1 -28	2 -22	v0 -64	v1 -20	v2 -41
end|length|16-30|source|	source 15
end|length|1|,|	0 -56
end|length|1|after|	saying -38
end|length|1|behind|	saying -26
end|length|1|capital|	0 -27
end|length|1|colon|	saying -10
end|length|1|comma|	saying -47
end|length|1|coordinator|	0 -7
end|length|1|determiner|	0 -22
end|length|1|late|	judging -13	saying -17
end|length|1|next|	judging -68	saying 66	thinking -85
end|length|1|preposition|	0 45
end|length|1|pronoun|	0 -30
end|length|1|source|	source -46
end|length|1|subordinator|	0 -27
end|length|1|that|	0 -36	saying -58	thinking -16
end|length|1|word|	0 -53
end|length|2|,|	v0 -57
end|length|2|:|	0 7
end|length|2|;|	0 43
end|length|2|after|	saying 11
end|length|2|behind|	saying -49
end|length|2|capital|	0 -33
end|length|2|colon|	judging -66
end|length|2|coordinator|	0 27
end|length|2|determiner|	0 -41	v0 -37
end|length|2|end|	0 -40
end|length|2|late|	judging -32	saying 11	thinking -46
end|length|2|preposition|	0 -83	v0 -61
end|length|2|source|	source -110
end|length|2|subordinator|	0 -22
end|length|2|that|	0 -44	judging -29	saying 7
end|length|2|word|	0 -38
end|length|3|,|	0 -58	v0 -90
end|length|3|:|	0 14
end|length|3|after|	saying -16
end|length|3|behind|	saying -55
end|length|3|capital|	0 -31
end|length|3|colon|	saying -97
end|length|3|comma|	judging -25	saying 10
end|length|3|coordinator|	1 -27
end|length|3|determiner|	0 -35	v0 -23
end|length|3|end|	0 29	1 65	v0 66
end|length|3|infinitive|	judging -21
end|length|3|late|	saying -43	thinking 24
end|length|3|next|	judging 72	saying -60
end|length|3|preposition|	0 -40	v0 -61
end|length|3|pronoun|	0 -28
end|length|3|source|	source 14
end|length|3|subordinator|	0 -43
end|length|3|that|	0 -18	judging -42	saying -65	thinking -44
end|length|3|word|	0 -33
end|length|4-5|,|	0 10	1 -50	v1 -25
end|length|4-5|:|	0 -10	v0 -26
end|length|4-5|;|	0 14
end|length|4-5|after|	saying -77
end|length|4-5|behind|	saying -69
end|length|4-5|capital|	0 -33	v0 -33
end|length|4-5|colon|	judging -20	saying -8
end|length|4-5|comma|	judging -12	saying -44	thinking 6
end|length|4-5|coordinator|	0 -16	1 -20
end|length|4-5|determiner|	0 -29	1 -22	v0 -25
end|length|4-5|end|	0 7	1 9	v0 -11
end|length|4-5|infinitive|	judging 6	saying 51
end|length|4-5|late|	judging 37	saying -66	thinking -31
end|length|4-5|next|	judging -29	saying 16	thinking 17
end|length|4-5|preposition|	0 -31	1 -24	v0 -20	v1 -10
end|length|4-5|pronoun|	0 -23
end|length|4-5|source|	source -63
end|length|4-5|subordinator|	0 -24
end|length|4-5|that|	0 -33	1 -18	judging 60	saying -8	thinking 32	v0 -11
end|length|4-5|word|	0 -47	1 -10	v0 -43
end|length|6-9|,|	0 49	1 -70	v0 -31	v1 -55
end|length|6-9|:|	0 91	v0 77
end|length|6-9|;|	0 23
end|length|6-9|after|	saying 57
end|length|6-9|behind|	saying 35
end|length|6-9|capital|	0 -28	v0 -32
end|length|6-9|colon|	judging 83	saying 41
end|length|6-9|comma|	saying 20
end|length|6-9|coordinator|	1 -45	v0 18
end|length|6-9|determiner|	0 -20	v0 -31	v1 -21
end|length|6-9|end|	0 26	1 14	2 62	v0 7	v1 -12	v2 23
end|length|6-9|infinitive|	judging -65	saying -41
end|length|6-9|late|	judging 6	saying 34	thinking 22
end|length|6-9|next|	judging -44	saying -21	thinking 20
end|length|6-9|preposition|	0 -10	1 -33	2 -18	v1 -37	v2 -17
end|length|6-9|source|	source 19
end|length|6-9|subordinator|	0 -27
end|length|6-9|that|	0 -29	1 -29	saying 15	thinking -12	v0 -36	v1 -34
end|length|6-9|word|	0 -32	1 -41	v0 -45
end|limitar|	0 -22	end 22	v0 22
end|loben|	end -8
end|lundi|	. -14	1 -10	stop -14
end|mahnen|	0 12	die -11	end -12	v0 10
end|mai|	. -24	stop -24
end|março|	0 -27
end|melden|	0 -12	end 32	v0 20
end|mese|	. -21	stop -21
end|met|	0 -41	determiner -44	een -44	word -20
end|minutos|	. -17	0 -17	stop -17
end|mit|	. -45	0 -58	determiner -24	stop -45
end|mois|	. -18	0 -25	stop -18
end|momento|	0 -13
end|naar|	0 -59
end|naast|	0 -50	determiner -50
end|nach|	0 -10	capital -34	das -20	der -9	determiner -28	end 94	v0 15
end|nas|	0 -47	word -49
end|na|	0 -57	capital -73	determiner -49	end 64	v0 -64	word -42
end|negare|	0 -51	end 51
end|negar|	0 48	a -50	e 15	end -55	v0 -20
end|nella|	0 -57	word -57
end|nel|	0 -49	word -47
end|next|judging|0|	false 31
end|next|judging|1|	false -7	true -8
end|next|judging|v0|	false -82	true -10
end|next|judging|v1|	false -13	true -56
end|next|saying|0|	false 34	true -8
end|next|saying|1|	false -73	true 13
end|next|saying|2|	false -73
end|next|saying|v0|	false -25	true -33
end|next|saying|v1|	false -61	true -31
end|next|saying|v2|	false -62	true -13
end|next|thinking|0|	false 21	true 74
end|next|thinking|1|	false 30	true -50
end|next|thinking|v0|	true 35
end|noche|	0 -26
end|noter|	end 23
end|notte|	0 -20
end|no|	0 -68	word -48
end|ofrecer|	end 38
end|ohne|	capital -51
end|omdat|	0 -10	de -10	determiner -10
end|om|	0 -38	de -49	determiner -47	word -20
end|ontkennen|	end -40
end|opinar|	end 15
end|opmerken|	, -22	0 -33	end 31	v1 22
end|op|	. -54	0 -45	auxiliary -17	de -25	determiner -26	gaat -17	stop -54	word -19
end|order|according|	, -10	: 51	; 16	capital -40	determiner -30	end 18	preposition -49	subordinator -34	that -22	word -46
end|order|apposed|	, -18	coordinator -34	end 31	preposition -45	word -24
end|order|apposition|	, 28	; 17	determiner -18	end 13	preposition -59	pronoun -45	subordinator -62	that -36	word -37
end|order|direct|	( -51	: 12	; 41	adverb -42	capital -66	coordinator -18	determiner -46	pronoun -24	subordinator -59	that -53	word -60
end|order|elided|	, -34	coordinator 56	end -28	preposition -43	that -33	word -36
end|order|inverted|	, -32	: -17	; -10	adverb -30	capital -49	coordinator -50	determiner -21	end 65	preposition -32	that -42	word -25
end|order|relative|	, 41	: -18	end -32	preposition 32
end|order|shared|	, 39	: 78	end -42	word -40
end|osservare|	, -48	0 -43	1 10	e -23	end 48
end|ottobre|	. -12	0 -12	stop -12
end|overwegen|	end 45
end|over|	0 -76
end|para|	, -80	0 -41	1 57	70 -17	a -34	de -40	determiner -78	en -10	end 68	los -66	o -22	preposition -44	que -14	v0 -47	v1 57	word -78
end|par|	0 -53	determiner -40	v0 -54	word -34
end|pedir|	, -39	: 35	; 21	a -92	de -69	e 40	en -41	end -24	que -20	v0 -25	v1 -13	y 7
end|pela|	0 -63	word -50
end|pelo|	0 -36	adverb -32	menos -32	word -40
end|perguntar|	end 36
end|per|	0 -65	1 -25	cento -30	determiner -58	end 13	il -59	v0 -18	word -34
end|plaider|	end 32
end|pleiten|	0 20
end|plädieren|	end 15	zu -15
end|porque|	0 -32
end|por|	0 -53	1 -25	adverb -45	determiner -48	el -29	v0 -51	word -47
end|pour|	0 -18	de -14	determiner -67	end 41	v0 -15
end|precisare|	0 -46	e -34	end 50	v0 -6
end|precisar|	, -33	0 -34	a -18	en -22	end 28
end|preferir|	, -59	0 -63	end 58
end|preposition|0|	, 31	: 84	; 28	adverb -40	after -29	behind -50	colon -17	comma -36	coordinator -29	determiner -16	end 50	infinitive -43	late 14	preposition -74	source -59	that -37	word -43
end|preposition|1|	, -55	behind -36	comma -20	coordinator -13	late -49	next -26	preposition -38	source -13	that -29
end|preposition|2|	next -21	source -37	that -33
end|preposition|adverb|	0 -62	determiner -8	preposition -59	stop -19	v1 -14	word -54
end|preposition|auxiliary|	0 -25	stop -29
end|preposition|capital|	$ -10	, -55	0 -22	1 -40	2 -24	adverb -23	auxiliary -45	capital -55	coordinator -65	determiner -48	preposition -53	quote -35	stop 9	v0 -68	v1 -31	v2 -38	word -56
end|preposition|coordinator|	word 44
end|preposition|determiner|	0 -34	1 -17	2 -30	adverb -36	capital -71	determiner -34	preposition -49	quote -47	stop -25	v0 18	v1 -34	v2 -46	verb-saying -54	word 7
end|preposition|preposition|	0 16	capital -69	determiner -67	v0 -54	word 33
end|preposition|pronoun|	0 -37	capital -12	determiner -47	word -43
end|preposition|quote|	, -23	0 -64	1 -27	coordinator -56	stop -68	v0 -46	v1 -25	word -35
end|preposition|stop|	0 30	capital 17	end 56	preposition 16	quote -6	v1 -44
end|preposition|that|	word -54
end|preposition|v0|	, -99	after -22	colon -61	comma -53	late -41	preposition -85	source -40	that -9	word -44
end|preposition|v1|	behind -37	colon -55	comma -17	determiner -19	end 22	late -11	next -12	preposition -15	source -32	that -40
end|preposition|v2|	colon -32	next -70	source -15	that -10
end|preposition|verb-saying|	0 -83	stop -58	v0 -53
end|preposition|verb-thinking|	v0 -67
end|preposition|word|	% -100	, -54	0 -51	1 -25	2 -14	: -23	; -26	adverb -29	auxiliary -34	capital -78	coordinator 18	determiner -59	end -83	preposition -55	pronoun -63	quote -43	stop -41	that -28	v0 -55	v1 -28	v2 -20	verb-judging -34	verb-saying -40	word -65
end|prevedere|	0 -50	end -38
end|prever|	end 56
end|prima|	0 -67	preposition -67
end|prometer|	0 -31	até -49	com -47	de -43	end 106	para -59
end|promettere|	end 43
end|promettre|	0 28	end -7
end|pronoun|0|	, -55	coordinator -74	determiner -24	end 59	next -31	preposition -46	that -32
end|pronoun|v0|	, 25	capital -27	coordinator -59	determiner -35	end -26	preposition -59
end|pronoun|v1|	, -27	determiner -18	preposition -27
end|pronoun|v2|	end -38	preposition -29
end|pronoun|verb-saying|	0 -20	preposition -20
end|pronoun|word|	0 -30	preposition -24	stop -37
end|proponer|	0 -46	end 50
end|proposer|	, 17
end|préciser|	, -32	0 -28	1 -13	de -15	end 32	jusqu’ -14	que -10	v0 -9	v1 13
end|préconiser|	de -40	end 45
end|prévenir|	end 19
end|prévoir|	0 50	end -47
end|queixar|	0 -50
end|quejarse|	0 -25	end 25
end|quem|	word -39
end|querer|	end 40
end|que|	 -14	0 -42	1 -18	a -23	adverb -34	auxiliary -42	determiner -38	el -27	la -15	não -17	personne -12	preposition -23	pronoun -23	quote -14	se -20	v0 -29	v1 -26	verb-saying -43	word -32
end|raccomandare|	0 10	end -39
end|raccontare|	0 -56	di -34	end 51	per -12
end|raconter|	0 -14	end 34
end|rappeler|	, 30	0 -34	de -45	end -18	v0 30
end|rechnen|	0 12	der -19	end -12	von -57
end|reclamar|	0 -7	de -57	end 28
end|recomendar|	de -18	end 73
end|reconhecer|	0 11	end 30	v0 -24
end|reconnaître|	end -43
end|reconocer|	0 33	end 11	v0 -59
end|recordar|	0 -10	a -62	con -36	de -25	en -24	end -38	que -11	v0 27
end|recusar|	0 13	end -72
end|referir|	0 42	de -25	end -37
end|refuser|	0 60	end -60
end|regretter|	end 48
end|rekenen|	0 -14	: 42	end -8	jaar -19	op -17
end|relatar|	, -59	0 -80	end 80
end|replicare|	0 -17	end 24
end|responder|	0 45	a -44	em -68	end -39
end|ressalvar|	0 -22	end 50
end|rest|10-15|judging|	, -32
end|rest|10-15|judging|,|	0 -32
end|rest|10-15|judging|preposition|	0 -11
end|rest|10-15|none|	, 30	: -17	; 15	a 30	ao -41	aos -30	che -15	com -30	con -26	d' -39	da -47	das -17	de -57	del -29	der -17	di -53	die -27	do -20	e 12	em -62	en -48	entre -37	in -66	na -33	para -56	por -64	que -25	sobre -46	sur -80	van -13	y -117	à -43
end|rest|10-15|none|,|	0 33	1 -57
end|rest|10-15|none|:|	0 -13
end|rest|10-15|none|;|	0 15
end|rest|10-15|none|coordinator|	1 -11	v0 -90
end|rest|10-15|none|determiner|	0 -18	v0 -28
end|rest|10-15|none|preposition|	0 -14	1 -18	v0 24	v1 -38	v2 -9
end|rest|10-15|none|subordinator|	0 -21
end|rest|10-15|none|that|	0 -19	v0 -20
end|rest|10-15|none|word|	0 -34
end|rest|10-15|saying|	, 28	: 61	; 31	a -48	da -25	de -25	e 78	en -19	que -29	y 11
end|rest|10-15|saying|,|	0 42	1 -42
end|rest|10-15|saying|:|	v0 46
end|rest|10-15|saying|;|	0 31
end|rest|10-15|saying|coordinator|	0 68	1 20
end|rest|10-15|saying|preposition|	0 -44	1 -12	v0 -46
end|rest|10-15|saying|that|	0 -29
end|rest|10-15|thinking|	de -10
end|rest|10-15|thinking|preposition|	0 -17
end|rest|10-15|verb|,|	0 -45	1 43	v0 -50	v1 -23
end|rest|10-15|verb|	: 73	a -101	al -58	am -25	aus -9	de -36	dell’ -46	der -16	di -13	die -19	d’ -19	e -53	em -63	en -48	im -13	in -57	na -44	op -15	que -44	y 14
end|rest|10-15|verb|:|	0 58
end|rest|10-15|verb|coordinator|	0 -13	v0 -51
end|rest|10-15|verb|determiner|	0 -22
end|rest|10-15|verb|preposition|	0 -88	v0 -57
end|rest|10-15|verb|that|	0 -25	v0 -22
end|rest|10-15|verb|word|	0 -33
end|rest|1|none|	end -42
end|rest|1|none|end|	0 -32	v0 31
end|rest|2|none|	end 16
end|rest|2|none|end|	0 16	1 20	2 21	v0 -7	v1 -6	v2 7
end|rest|3|none|	: 38	an 28	anni -13	anno -25	ano -24	anos -15	aus -60	año -19	dezembro -16	dias -21	días -26	giorni -21	horas -16	jahr -16	lundi -14	mai -24	mese -21	minutos -17	mit -45	mois -18	op -54	ottobre -12	semana -19	setembro -18	settimana -25	tarde -22	venerdì -19	viernes -13
end|rest|3|none|:|	0 71	v0 -30
end|rest|3|none|adverb|	0 -22
end|rest|3|none|capital|	0 -29	v0 -24
end|rest|3|none|preposition|	0 20	v0 34	v1 -44
end|rest|3|none|word|	0 -34	1 -33	v0 -36	v1 -28
end|rest|4-5|none|	( -45	, -39	a -48	ad -18	ai -34	al -44	alla -40	alle -42	allo -29	als -45	an -71	ao -78	até -66	au -73	auf -45	avant -64	avec -70	bis -33	che -31	com -51	como -43	con -37	da -43	dans -60	das -54	de -49	dei -64	del -47	della -53	delle -51	dell’ -55	depuis -53	der -31	desde -37	di -54	dia -23	die -43	do -54	dos -74	durante -67	d’ -63	e -118	em -9	en -43	et -39	für -66	hasta -33	im -47	jaar -24	juni -31	jusqu’ -14	na -66	naar -40	nach -34	nas -50	nel -50	no -54	op -18	par -14	para -65	pela -57	pelo -46	per -58	por -34	pour -83	que -21	se -34	semana -28	sin -77	sur 35	tag -26	und -50	van -55	vers -60	volgens -38	voor -48	zu -38	à -44	às -20
end|rest|4-5|none|,|	0 -34	1 -48	v0 -14	v1 -34
end|rest|4-5|none|:|	0 8	v0 14
end|rest|4-5|none|capital|	0 -36	v0 -24
end|rest|4-5|none|coordinator|	0 -144	1 -27	v0 -9
end|rest|4-5|none|determiner|	0 -36	v0 -33
end|rest|4-5|none|preposition|	0 -19	1 -26	2 -20	v0 -58	v1 -38	v2 -37
end|rest|4-5|none|pronoun|	0 -31
end|rest|4-5|none|subordinator|	0 -35
end|rest|4-5|none|that|	0 -16	1 -29	v0 -20
end|rest|4-5|none|word|	0 -36	v0 -43
end|rest|4-5|saying|preposition|	0 -60	v0 -62
end|rest|4-5|verb|	, -58	die -10	op -23	zu -30
end|rest|4-5|verb|determiner|	v0 -28
end|rest|4-5|verb|preposition|	0 -71
end|rest|4-5|verb|word|	0 -23
end|rest|6-9|judging|	, 64	e 55
end|rest|6-9|judging|,|	0 53	1 -62
end|rest|6-9|judging|coordinator|	0 40
end|rest|6-9|judging|preposition|	0 -35
end|rest|6-9|none|	, -45	; 22	a -52	abend -8	ai -10	al -34	als -19	an -38	anni -19	ao -30	até -38	au -24	auf -35	avant -44	avec -34	ayer -30	bei -56	bij -38	bis -51	che -22	com -30	con -54	da -54	dal -27	dans -57	das -32	de -60	dei -14	del -53	dell' -53	della -33	dell’ -15	der -19	desde -29	devant -56	di -34	die -27	do -66	dos -21	d’ -55	e -40	em -85	en -62	entre -61	et -50	für -33	im -45	in -45	jaar -16	jahr -19	met -35	mit -12	momento -15	na -53	no -45	ohne -39	op -30	par -34	para -42	pelo -32	per -41	por -48	que -30	se -27	secondo -9	segunda -15	seit -31	sur -80	tra -63	uit 45	um -31	und -48	van -56	von -52	voor -68	week -22	y 47	zu -62	à -70	às -63
end|rest|6-9|none|,|	0 -23	1 -60	v0 -52	v1 -36
end|rest|6-9|none|;|	0 8
end|rest|6-9|none|capital|	0 -20	v0 -30
end|rest|6-9|none|coordinator|	0 12	1 -40	v0 -17	v1 -61
end|rest|6-9|none|determiner|	0 -20	1 -22	v0 -26	v1 -23
end|rest|6-9|none|preposition|	0 -23	1 -34	2 -14	v0 -54	v1 -25	v2 -44
end|rest|6-9|none|pronoun|	0 -25
end|rest|6-9|none|subordinator|	0 -34
end|rest|6-9|none|that|	0 -24	1 -18	v0 -24	v1 -18	v2 -39
end|rest|6-9|none|word|	0 -33	v0 -38
end|rest|6-9|saying|	, 39	; 16	a -60	de -78	e -11	en -26	in -29	se -18	y 31
end|rest|6-9|saying|,|	0 -7	1 -18	v0 60
end|rest|6-9|saying|;|	0 11
end|rest|6-9|saying|coordinator|	1 -25	v0 43
end|rest|6-9|saying|preposition|	0 17	v0 -26
end|rest|6-9|saying|pronoun|	0 -18
end|rest|6-9|thinking|preposition|	v0 -51
end|rest|6-9|verb|	, -17	a -49	aan -59	an -62	auf -50	das -17	de -23	der -29	die -28	do -18	e -32	en -28	in -29	juli -8	omdat -10	op -15	quando -32	que -24	sinds -38
end|rest|6-9|verb|,|	0 12	1 -35	v0 -71	v1 -28
end|rest|6-9|verb|capital|	0 -16
end|rest|6-9|verb|coordinator|	0 -48	v0 -64
end|rest|6-9|verb|determiner|	0 -29	v0 -23	v1 -17
end|rest|6-9|verb|preposition|	0 -80	1 -39	v0 -36
end|rest|6-9|verb|subordinator|	0 -16
end|rest|6-9|verb|that|	0 -26	1 -17	v0 -21
end|rest|6-9|verb|word|	0 -31
end|revelar|	da -42	de -28	end 70	v0 -71
end|ribattere|	end 38
end|ricordare|	, -69	0 -53	1 51	a -23	anni -13	con -30	di -13	end 78
end|riferire|	con -9	di -18	end 29
end|rispondere|	end 20
end|roepen|	end -18
end|räumen|	das -9	end 19	in -14
end|réclamer|	0 19	de -46	end -18
end|réfuter|	end -29
end|répondre|	end 41
end|saber|	0 -74	a -39	end 68
end|sagen|	, -45	0 -48	das -13	end 50	v0 15	v1 22
end|sapere|	end 42	v0 14
end|schließen|	end 66
end|schreiben|	die -28	end 66
end|secondo|	0 -17	1 60	a -53	anno -21	del -14	di -25	e 45	end -17	per -21	prelievo -9	su -16	v1 -7	word -28
end|segnalare|	end 73
end|segunda|	0 -20	regata -15	word -15
end|segundo|	, 7	0 -61	1 19	a -23	com -26	de -14	do -17	e -57	em -65	na -19	no -53	pelo -25	v0 -13	v1 14	v2 -44
end|según|	, -18	0 -79	1 41	a -60	de -34	del -33	en -20	end 21	hasta -27	por -17	que -24	v0 17	v1 -36
end|seit|	v0 -44	word -44
end|selon|	, -72	0 -61	1 40	au -12	de -31	d’ -9	en -6	end 61	entre -22	et -34	v0 -11	vers -12	à -11
end|semana|	. -19	0 -29	stop -19	word -30
end|setembro|	. -18	stop -18
end|settimana|	. -25	0 -28	stop -25
end|se|	0 -40	verb-saying -20	word -37
end|señalar|	0 -67	end 67
end|shares|false|	, 14	0 15	coordinator -10
end|shares|no-verb|	, 36	1 -71	coordinator -34	v1 -72
end|shares|none|	( -65	2 31	: 29	; 50	adverb -98	capital -80	determiner -40	end 10	preposition -19	pronoun -57	subordinator -82	that -53	v0 -13	v1 -36	v2 -9	word -47
end|shares|other|	0 11	coordinator 9
end|shares|true|	, 20	0 38	1 14	coordinator 48	v0 49
end|sinds|	0 -34	word -35
end|sin|	0 -78	word -72
end|smentire|	0 24	end -39
end|sobre|	0 -58	determiner -58	o -46
end|sostenere|	ad -18	end 49
end|sostener|	end 69	v0 -58
end|sottolineare|	0 -10	end -36
end|souligner|	end 24
end|source|source|0|	false -15	true -21
end|source|source|1|	false -56	true 23
end|source|source|2|	false 28	true 70
end|source|source|v0|	false -11	true 50
end|source|source|v1|	false -87	true -8
end|source|source|v2|	false -47	true 9
end|soutenir|	0 -29	end 47
end|spiegare|	, -49	0 -13	al -10	dalla -40	e -62	end 71	in -11	per -11	secondo -9	v0 -27	v1 17	v2 24
end|stando|	end 64	v0 -70
end|stellen|	end -27
end|stimare|	end 61
end|subordinator|0|	determiner -18	end 36	next -41	preposition -70	source -34	that -25
end|subordinator|determiner|	0 -29	word -45
end|subordinator|pronoun|	0 -24
end|subordinator|quote|	stop -39
end|subordinator|v0|	end 71
end|subordinator|word|	0 -37	word -25
end|sul|	word -46
end|sur|	0 26	determiner -131	un -96	v0 -76
end|sustentar|	0 -24	a -28	end 52
end|su|	0 -71	word -15
end|tarde|	. -22	0 -22	stop -22
end|teilen|	die -31	end 58	und -26
end|temer|	0 -7	end 58
end|that|0|	: 76	; 6	adverb -30	after -9	capital -18	comma -27	determiner -35	end 23	next -64	preposition -36	pronoun -32	source -14	subordinator -24	that -26	word -31
end|that|1|	, -62	coordinator 17	end -15	next -16	preposition -29	that -27	word -22
end|that|2|	preposition -16
end|that|auxiliary|	0 -25
end|that|capital|	word -21
end|that|determiner|	0 -37	1 -18	capital -15	v0 -17	word -35
end|that|judging|0|	true 28
end|that|judging|v0|	false 28	true -22
end|that|preposition|	0 -23	v0 -20	word -23
end|that|pronoun|	0 -20	v0 -27	word -31
end|that|quote|	stop -14
end|that|saying|0|	false -21	true 23
end|that|saying|1|	false -22	true -11
end|that|saying|2|	false -74
end|that|saying|v0|	false -7	true 34
end|that|saying|v1|	false -62
end|that|saying|v2|	false -24	true 98
end|that|thinking|0|	false -43	true 36
end|that|thinking|v0|	true -21
end|that|v0|	: 14	coordinator 10	end 14	next -21	preposition -9	source -26	that -37	word -40
end|that|v1|	, -20	coordinator 10	next -12	preposition -41	that -30
end|that|v2|	end 98	preposition -10
end|that|verb-saying|	0 -43	preposition -38
end|that|word|	0 -31	1 -19	: -10	auxiliary -20	determiner -24	preposition -23	stop -26	v0 -23	v1 -42	word -21
end|tra|	0 -67	capital -54
end|uit|	0 23	capital -70
end|um|	0 -19	determiner -60	v0 -60	word -16
end|und|	0 -60	1 -12	capital -48	klos -10	v0 -35	word -41
end|unlisted|	end 44
end|unterstreichen|	, -15	0 -16	1 9	end 19	in -16	und -10
end|uur|	0 -32
end|van|	 -11	0 -51	capital -38	de -55	determiner -67	het -25	pronoun -25	quote -11	word -51
end|venerdì|	. -19	0 -19	stop -19
end|verb-saying|0|	end 39	preposition -26
end|verlangen|	end 62	v0 62
end|verlauten|	0 -12	end 31
end|vermuten|	0 -28	die -27	end 48
end|versichern|	end 43
end|versprechen|	0 -7	end 43
end|vers|	0 -63	determiner -13	v0 -12
end|verteidigen|	end 33	v0 -30
end|vertellen|	0 -9	end 46
end|verwachten|	0 -8	end 30
end|verweisen|	, -46	0 -30	end 37	v0 -24
end|verwijten|	0 -46	end 47	v0 47
end|ver|	0 -46	end 68
end|viernes|	. -13	0 -13	stop -13
end|vinden|	end -13
end|voegen|	end 21
end|volgens|	, -61	0 -29	determiner -31	en -41	end 24	haar -31	in -74	op -30	uit -53	v0 -9	van -7
end|von|	0 -65	word -46
end|voor|	0 -74	de -63	determiner -63	v0 -33	word -51
end|vor|	0 48	determiner -81
end|vragen|	0 -10	end 78	in -19	v0 9
end|vrezen|	0 -25	end 46	v0 -36
end|waarschuwen|	0 -24	end 51	v0 55
end|week|	0 -24
end|weigeren|	end -37	volgens -38
end|werfen|	, -69	0 -25	1 41	end -18	v0 13	zu -35
end|wijzen|	0 -58	end 61	in -16
end|willen|	0 -10	end -32	naar -57	over -54	v0 37
end|wollen|	0 -58	end 63
end|word|,|	0 -19	1 -14	determiner -29	preposition -28	quote -23
end|word|0|	, -26	; 19	after -15	behind -21	capital -25	comma -13	coordinator 30	determiner -25	late -32	next -53	preposition 7	source -42	subordinator -45	that -35	word -37
end|word|1|	, 36	coordinator -40	next -40	preposition -39	that -18
end|word|2|	end 10	preposition -40
end|word|adverb|	0 -48	stop -36	v0 -23	word -29
end|word|auxiliary|	0 -28	word -37
end|word|coordinator|	0 -24
end|word|determiner|	0 -53	word -43
end|word|preposition|	0 -42	capital -34	determiner -35	v0 -40	word -50
end|word|pronoun|	0 -21
end|word|stop|	0 -34	1 -33	capital -48	determiner -37	end -32	preposition -39	pronoun -23	quote -37	v0 -36	v1 -28
end|word|v0|	, -120	coordinator -57	end -9	preposition -70	source -38	that -40	word -63
end|word|v1|	, -69	end 16	preposition -17
end|word|v2|	end 31
end|word|word|	, -23	0 -29	auxiliary -36	determiner -27	preposition -20	stop -40	v0 -41	word -21
end|wünschen|	0 -39	end 33
end|würdigen|	als -35	end -26	v0 36
end|y|	0 26	auxiliary 34	capital 29	determiner -92	en -32	ha 34	pidió 46	preposition -62	que 34	that 34	v0 54	verb-saying 31	word -17
end|zeggen|	, -49	0 -27	aan -32	end 69	op -42	v0 -34
end|zum|	capital -43
end|zur|	capital -41
end|zu|	0 -47	1 -42	auxiliary -30	capital -22	haben -30	lassen -13	schaden -21	v0 -43	vergrößern -38	word -32
end|às|	0 -66	word -57
end|à|	0 -100	1 -10	capital -67	determiner -47	la -31	v0 -36	word -61
end|äußern|	, -38	end 33	v0 -38	v1 15
	none 6
none|	a 9	aankondigen -47	accogliere 62	accusare -16	accuser -27	achar 26	aclarar 16	aconsejar -36	acrescentar 28	acusar -31	adelantar 40	adiantar 8	admettre -16	advertir -18	adviseren 11	affermare 29	afficher 74	affirmer -25	afirmar -15	agacer 59	aggiungere -30	agradecer -68	agregar -47	ajouter 6	aldus 8	alertar -33	alerter -52	ammettere -16	annoncer 17	annunciare -25	anticipare 15	antwoorden 43	antworten 7	anunciar -13	apelar -33	aplaudir -49	apontar -6	appeler -20	appellieren -61	applaudir 35	apprendre 55	approuver 88	apuntar -17	argumentar -45	argumentieren -63	asegurar -25	asentir 72	assegurar -54	assicurare -25	assumir 24	assurer -38	atribuir -7	attaccare 72	attendre 8	auspicare -34	ausrichten -24	avaliar -54	avancer 65	avanzar 28	avertir 33	avisar 18	avouer -21	avvertire -46	añadir -27	bautizar 49	becijferen -39	bedanken 58	begründen -22	behaupten -44	bekennen -7	beklagen -25	beloven -19	bemerken -41	bemängeln 19	benadrukken -40	berichten -46	beschreiben 60	beslissen 77	bestrijden 89	beteuern -50	betogen -57	betonen -64	betreuren -7	bevestigen 48	bezeichnen 62	beziffern 21	bezweren 7	bieden 8	bitten -30	blijken 35	blijven 77	brincar 50	bringen 53	bromear 57	calcolare -34	calcular -76	calificar 58	celebrar 19	celebrare 52	chamar 73	chiamare 92	chiedere -14	cifrar -20	citar 73	classificar 12	cobrar -25	coincidir 63	comentar 23	commentare 94	commenter 50	comparar -29	comunicar 23	comunicare -52	concedere 43	conclure 24	concordar 87	concéder -59	condenar 65	confermare 8	confessar -10	confidare -36	confier 7	confirmar 14	confirmer 8	conforme -61	considerar -9	contester -46	continuar 48	contrapor -45	cortar 58	così 62	crier 64	criticar -10	croire 20	culpar -34	d' -32	danken 24	decir 8	declarar 14	decretar 49	defender 7	definire 62	demandar 87	dementieren -22	denken 38	denunciar -36	desabafar 47	describir 56	deslizar -41	desmentir -17	detallar -9	devolver 82	dichiarare 11	difendersi 19	disparar 73	divulgar 7	dixit 11	domandare 52	dreigen -31	dringen -28	drukken 51	dämpfen -56	déclarer 27	décrire -23	défendre -21	dénoncer -11	d’ -6	eisen 30	elogiar -16	elogiare -73	empfehlen -12	emporter 57	engager -17	entgegnen -38	ergänzen -48	erinnern 34	erkennen -14	erklären 14	erläutern -78	esclarecer -55	escludere -45	escrever -31	escribir 26	escusar 23	esperar 63	esprimere 13	espérer -12	estimar -11	estimer -32	evitar 34	exclure -58	excuser 67	exiger 8	exigir -10	explicar -34	expliquer -27	exposer 74	faire_valoir -13	falar 33	feliciteren 63	finden -23	fordern -34	formulieren 11	fragen -12	freuen 57	fügen -46	garantir -9	garantire 17	geben 9	geven 48	giurare 29	glimlachen 43	glisser -32	grappen 48	gratulieren 72	gritar 80	hablar 88	heben 73	heißen 28	heißt -37	hekelen -33	herinneren 43	heten 55	hoffen -11	hopen -56	houden -14	illustrare 62	indicar 40	indicare -6	indiquer -32	informar -24	insistir -67	interroger 66	invitar -37	invitare -61	inviter -15	invocare -55	invoquer 17	ironiser 63	ironizar 85	jubiler 50	juger 21	jurar -29	jurer -72	justificar 29	justifier 69	kommentieren 41	kritisieren -16	kündigen -43	lachen 96	lamentar -6	lamentare -50	lamentarse -8	lancer 82	lassen 43	laten -12	laut 25	leer 56	leggen 66	leggere 8	lehnen 64	lembrar 24	ler 24	limitar -43	lire 83	llamar 70	loben 25	louer 70	loven -20	luiden -67	lâcher 48	machen -29	mandar 55	manifestar 39	manter 28	meedelen 52	meinen 48	minacciare -7	minimizar 21	mostrar 52	na 11	nach -24	negar -21	negare -71	nennen 76	noemen 82	notar 66	notieren 56	obiettare 62	ofrecer 10	ontkennen -27	opinar -35	opmerken -9	opposer 34	osservare -27	overwegen -18	par 52	para 16	parlare 96	parler 86	per 23	perguntar 17	pester 42	plaider -10	plaisanter 55	pleiten -42	plädieren 9	ponderar 59	pour 44	precisar 12	precisare -45	preferir 17	preguntar 19	prevedere -20	prever -7	prijzen 48	proclamare 6	prometer -9	promettere -18	promettre -7	proponer -8	propor 27	proporre -24	proposer 16	protestar -17	protestare -8	protester 27	préciser -22	préconiser -44	préférer 57	prévenir -44	prévoir -7	publicar 88	puntualizar -61	qualifier 82	queixar 16	quejarse -42	querer 17	questionar 16	raccomandare -51	raccontare 37	raconter 28	rappeler -8	razonar -10	reaccionar 52	reageren 70	reagieren 70	reagir 76	reagire 58	rebater 34	rechazar -15	rechnen -102	recibir 64	recitare 62	reclamar 10	recomendar -40	recommander 36	reconhecer -36	reconnaître -24	reconocer 11	recordar -16	recusar 13	referir 21	refuser 41	registrar 63	regretter -99	rejeitar -17	rejeter 47	rekenen -26	relatar 6	relever -8	remeter 28	repetir 55	reprendre 82	reprochar 70	reprocher -23	requérir -10	respingere 50	responder 38	responsabilizar -26	ressaltar -52	ressalvar -72	resumir 77	retrucar -46	revelar -98	ribadire -29	ribattere -11	riconoscere 24	ricordare -29	ridere 68	riferire 11	rigoler 40	ringraziare 70	rir 60	rire 48	rispondere 30	rivendicare -19	roepen -41	rufen 28	räumen 27	réagir 66	réclamer -13	récuser 23	réfuter -76	réjouir 32	répliquer 26	répondre 18	résumer 47	rétorquer -31	rügen 59	saber -7	saluer 85	salutare 74	sapere -29	scherzare 47	scherzen 25	schildern 48	schreiben 32	schrijven 31	scrivere 16	scusare 59	secondo -43	segnalare -30	segundo -22	según -24	sehen 30	selon -30	sentenciar 61	señalar -16	sluiten 9	smentire -43	so 21	sollecitare -41	sommen -67	sostenere 19	sottolineare -18	souffler 25	souhaiter 24	sourire 34	spotten -9	sprechen 94	spreken 96	staan 8	staat 39	stando -14	stehen 93	stellen 24	stimare -15	sturen 23	sublinhar -53	subrayar -16	sugerir 57	suspirar 45	sustentar 51	tabler -52	tachar 62	tagliare 78	teilen -30	telefonar 47	temer -57	temere 15	tempérer 14	tildar 52	tonen 38	trancher 71	trasladar 22	trekken 46	trouver -19	tuonare 20	témoigner 35	unlisted 14	valorar 7	vaticinar -33	vatten 78	ver 30	verklaren -39	verlauten -38	vermissen -13	vermuten -57	verraten -41	versichern -69	versprechen -34	verteidigen 18	vertellen -6	verwachten -26	verwerpen -66	verwijten -58	verzekeren -33	vinden -47	voegen -44	voir 66	volere 12	volgens 9	vouloir 94	vrezen -7	waarschuwen -46	warnen -54	werfen -44	weten -11	wijzen 47	willen 7	wünschen -68	würdigen -31	zanjar 50	zeggen -20	zeigen 88	zien 19	zitieren 93	zo 24	à 15	äußern 31	écrire 55	étrangler 28	évoquer 32
none|aankondigen|	past -47
none|accogliere|	past 62
none|accusare|	present -20
none|accuser|	participle -86	past 31	present 35
none|achar|	past 48	present -12
none|aclarar|	past 18
none|acrescentar|	past 48	present -48
none|acusar|	past -21	present -25
none|adelantar|	past 11	present 51
none|adiantar|	past 13
none|admettre|	past -16
none|admitir|	past 27	present -71
none|advertir|	past -18
none|adviseren|	present 32
none|afficher|	present 74
none|affirmer|	present -23
none|afirmar|	past -27
none|agacer|	present 59
none|aggiungere|	past -30
none|agradecer|	past -68
none|agregar|	past -34
none|ajouter|	past -69	present 32
none|aldus|	source 8
none|alegar|	past 54	present -72
none|alertar|	past -32	present -13
none|alerter|	present -52
none|ammettere|	past -16
none|annoncer|	past -6	present 40
none|annunciare|	past 34	present -60
none|anticipare|	present 15
none|antwoorden|	past 43
none|antworten|	past 7
none|anunciar|	past -25	present -18
none|apelar|	past -23
none|aplaudir|	past -57
none|appeler|	past -20
none|apposed|	judging 23	other 17	past 17	present -12
none|apposition|	participle -56	past -20	present -46	saying -42	thinking 6
none|apprendre|	past 55
none|apuntar|	present -39
none|argumentieren|	past -40
none|asegurar|	past -37	present -6
none|asentir|	past 72
none|assegurar|	past -35	present -45
none|assicurare|	past 52	present -48
none|assumir|	past 24
none|assurer|	past -22	present -21
none|atribuir|	past -7
none|attendre|	past 8
none|ausrichten|	past -24
none|avaliar|	present -47
none|avancer|	present 45
none|avanzar|	past 20
none|avertir|	past 33
none|avisar|	past 15	present -15
none|avouer|	present -21
none|avvertire|	past -42
none|a|	source 9
none|bautizar|	past 49
none|becijferen|	past -39
none|bedanken|	past 58
none|before|	& 36	( 23	) -6	- 126	: 103	; 42	adverb -38	auxiliary 10	capital -49	coordinator 58	determiner 43	preposition 18	pronoun -32	quote -10	start 35	stop -55	subordinator 27	that 17	verb-judging -61	verb-saying 18	verb-thinking 43	word 14	¿ 46	– -9	— 68
none|before||	 23
none|begründen|	past -22
none|begrüßen|	past -30
none|behaupten|	present -44
none|bekennen|	past -7
none|beklagen|	past -25
none|beloven|	past -19
none|bemerken|	past -46
none|bemängeln|	past 70
none|benadrukken|	past -40
none|berichten|	past -57
none|beschreiben|	past 60
none|beslissen|	past 77
none|bestrijden|	past 89
none|bestätigen|	past 32	present -22
none|beteuern|	past -43	present -30
none|betogen|	past -57
none|betonen|	past -64
none|betreuren|	past -7
none|bevestigen|	past 48
none|bezeichnen|	past 46
none|beziffern|	present 50
none|bezweren|	past 7
none|bieden|	past 8
none|bitten|	past -30
none|blijken|	past 35
none|blijven|	past 77
none|brincar|	past 25
none|bringen|	past 53
none|bromear|	past 57
none|calcolare|	present -45
none|calcular|	past -52	present -55
none|calificar|	past 58
none|celebrare|	past 52
none|celebrar|	past 8
none|chamar|	past 59	present 48
none|chiamare|	past 42	present 82
none|chiedere|	past -14
none|cifrar|	present 24
none|citar|	past 48	present 61
none|classificar|	past 12
none|cobrar|	past -39
none|coincidir|	past 51
none|comentar|	past 19	present 31
none|commentare|	past 82	present 48
none|commenter|	past 33	present 38
none|comparar|	past -29
none|completar|	present 50
none|comunicar|	past 23
none|concedere|	past 43
none|conclure|	past 24
none|concéder|	past -59
none|condenar|	past 50	present 40
none|confermare|	present 12
none|confier|	past 63	present -61
none|confirmar|	past -10	present 87
none|confirmer|	past 50	present -45
none|conforme|	source -61
none|considerar|	past 13	present -27
none|contar|	past -14	present 19
none|contestare|	present 27
none|contestar|	past 19	present -53
none|contester|	present -46
none|continuar|	past 48
none|contrapor|	past -45
none|convocar|	past 59	present -66
none|cortar|	present 34
none|così|	source 62
none|crier|	present 64
none|criticar|	past -13
none|croire|	past 20
none|d'|	source -32
none|danken|	past 24
none|decir|	past 8
none|declarar|	present 40
none|decretar|	past 49
none|defender|	past 39	present -61
none|definire|	past 62
none|dementieren|	past -22
none|denken|	past 38
none|denunciar|	past -17	present -26
none|deslizar|	past -38
none|desmentir|	past -12	present -11
none|destacar|	past 43	present -14
none|devolver|	past 74	present 37
none|dichiarare|	past 8
none|difendersi|	past 19
none|direct|	participle 25
none|dixit|	source 11
none|domandare|	past 52
none|dreigen|	past -31
none|dringen|	past -28
none|drohen|	present 76
none|drukken|	past 51
none|dämpfen|	past -56
none|déclarer|	past 26
none|décrire|	past -23
none|défendre|	past -21
none|dénoncer|	past 14	present -53
none|déplorer|	present -29
none|d’|	source -6
none|eisen|	past 30
none|elided|	past -22	present 17
none|elogiar|	past -16
none|empfehlen|	past -12
none|emporter|	past 57
none|entgegnen|	past -43
none|ergänzen|	past -48	present -7
none|erinnern|	past 25
none|erkennen|	past -14
none|erklären|	past 12	present 10
none|erläutern|	past -62	present -52
none|erzählen|	past 11	present -6
none|esclarecer|	past -42
none|escludere|	past -45
none|escrever|	past -20	present -13
none|escribir|	past 26
none|escusar|	past 23
none|esperar|	past 78	present 47
none|esprimere|	past 13
none|espérer|	past -12
none|estimar|	present -23
none|estimer|	past -106	present -18
none|evitar|	past 34
none|exclure|	past -58
none|exiger|	present -42
none|exigir|	past -23
none|explicar|	past -61	present 9
none|expliquer|	past 51	present -43
none|expresar|	past -8
none|faire_valoir|	past -13
none|falar|	past 33
none|feliciteren|	past 63
none|finden|	past -23
none|fordern|	past -16	present -16
none|formulieren|	present 11
none|fragen|	past -12
none|féliciter|	present 27
none|fügen|	past -46
none|geben|	past 9
none|geven|	past 48
none|giurare|	present 29
none|glimlachen|	past 43
none|grappen|	past 48
none|gratulieren|	past 72
none|gritar|	past 71
none|hablar|	past 88
none|head|	0 67	1 30	14 -43	15 58	18 55	2 52	2021 -56	2023 -39	2025 -33	2028 16	4 -49	9 39	accusa -10	acv -48	acórdão 55	administração -33	afd -13	ag 52	agente 47	agentes 21	akros -63	alcalde -13	alta 22	ambiente 46	animal 38	anonimato 60	ans -12	arguido -52	arouca 52	asociación -72	assessora -42	assessoria -41	autarca -41	autorità -12	avocat 27	avoir 85	azienda 15	bahn 38	banco -59	bank 58	barclays -6	bedrijf -36	bernstein -54	branche -57	brandt 11	brasil 20	bürgermeister -14	cabello 42	cambio -34	carrascosa 10	cartão 51	casa 66	casteleyn 58	católica -54	celle-ci -63	cento -40	central -43	centro -79	cgt 11	cheuvreux -24	chi 55	cinco 44	cittadino -35	civil -86	civile -71	clube 59	cnv -43	coach 37	coldiretti -56	comentar 26	compagnie -30	comune 110	común -10	congreso 63	conseil 32	conselho -56	consigliere -69	constitucional 24	conti -38	corte 89	cosa -35	cruz 29	cámara -67	câmara -34	côté -73	c’ 37	d 37	dafür -27	dat 127	davanti 46	decisão -16	defensa 53	defesa 7	departamento -56	deputada -65	dernier 35	derrota -16	desastres 24	desculpas -35	dicastero 51	dies -51	direction -74	directora 31	dirigeante 14	dirigente -50	dizer 17	documento -52	domínguez -49	dossier -46	défense 48	ela -90	ele 29	ella -31	elle -42	empresa -62	empresarial 8	er -32	ergebnis 72	es 46	estatal -30	estudio -17	estudo 59	euro 65	europea 43	européen 9	euros 72	executiva 12	executivo -87	explicações -25	fabre 55	fallo 61	familia -60	familie -39	federal 35	ferrer -16	fez 9	fiscalía 50	fnv 33	fois 54	fondo 35	fortin 49	fpö 65	france 67	frase 23	fuentes 22	funcionaria -43	funcionario -45	gara -11	gauche 100	geld 55	gemeente -30	gewesen 23	gip -32	godinho -54	governo -14	graça 50	grünen -70	guaramato 19	guasto 33	général -80	haar -58	haddad -37	hallazgo -6	hand 72	haus -22	hem -11	het 38	hij -16	il -43	information 18	informations 112	instalar 49	instituto -56	internacional -82	intéressé -60	investigadora -10	italia 67	italiana -51	júri 59	kabinet 36	kamer 14	kassel 80	keer 10	konzern -48	laatste -35	lacaze 68	lei -27	leise 62	leitão 58	lettera -22	lobito 67	local -23	lui -57	luna 53	lunga 47	madrid 76	magistrada -32	magistrate -93	mairie -65	mamani -17	man -35	manager 13	mancini -41	mandatario -24	mann 33	mar 34	mejía -62	melide 51	mercado 53	milhões 68	minister 7	ministerie 15	ministerin -25	ministerio -25	ministre -41	ministro -52	ministério -44	mundial -69	municipal -79	mutter 54	mère -54	nacional -81	national 72	nesta 58	no 20	nota -48	officier -67	olivenza -71	on 49	onu 74	oposição 22	opposition 50	organismo -16	organização -53	padre -15	paixão -61	pardo -45	parte 57	patronal -28	paz 51	perito 28	perizia 20	piano -37	pinto 50	polizei -25	pons 32	porta-voz -69	portugal 69	pp -19	prado -22	premier -58	prensa 42	presidente -72	problema -38	procura -91	prognose 58	prorail -55	préfecture -74	président -51	pública 18	público 40	quale 36	quintanilha -52	quién 9	qué 40	r 41	radio 80	rebelo 55	rechter 50	regierung -46	regionale -8	regione -7	registrou 22	reis -40	relatório 35	reserva -42	responsable -65	retrasos -64	reunião 27	rfi -41	ruiz -53	réseau -32	saal 36	sachs -60	santé -61	sanz -86	saúde 44	schaden -42	scheggia -22	secretaria -10	serra 39	sie -12	sindacalista -51	sindicato 36	sindicatos -63	so 61	socialista -54	sottosegretario 56	source 29	sp -70	spd 25	sprecher -58	stampa -65	sur 43	suspensão -47	sá 56	tante 49	tavares 28	te 67	teles 13	tempo -8	testa -29	texto 45	thibault -58	tijd -25	torres 54	tout -79	trabalho 10	treviño -37	tribunal 95	tsiklauri -27	tutto 50	témoin -43	unita -76	universidad -32	university -29	uno 41	vainqueur 28	var -18	veces -60	vertritt -48	visto 73	vogel -34	vorwürfe 36	vos 73	watch -65	weten -101	wethouder -48	woordvoerder -85	zaal -40	zahlen 52	ze 14	zeitung -45	zij -25	zo -33	él 43	évora -61	órgão -20
none|heben|	past 73
none|heißen|	past 28
none|heißt|	source -37
none|hekelen|	past -33
none|helped|)|	false -30
none|helped|,|	false 13
none|helped|2024|	false -11
none|helped|4|	false -44
none|helped|:|	false -77
none|helped|;|	false 108
none|helped|?|	false 6
none|helped|acordo|	true 43
none|helped|acuerdo|	true -76
none|helped|acv|	false -38
none|helped|administração|	false -33
none|helped|afd|	false -17
none|helped|afloop|	false -35
none|helped|agence|	false -70
none|helped|agentes|	false 26
none|helped|ag|	false 57
none|helped|ambiente|	false 17
none|helped|amersfoort|	false 48
none|helped|amsterdam|	false 81
none|helped|angaben|	true 14
none|helped|aunque|	false -69
none|helped|aurait|	true 56
none|helped|aussitôt|	true 56
none|helped|avait|	true 72
none|helped|avaliação|	true -83
none|helped|avevano|	true 60
none|helped|aveva|	true 121
none|helped|avis|	true -99
none|helped|azienda|	false -68
none|helped|bahn|	false 45
none|helped|barcelos|	false 61
none|helped|bedrijf|	false -34
none|helped|beekman|	false -34
none|helped|behörde|	false 74
none|helped|boersma|	false -17
none|helped|brussel|	false 89
none|helped|bundesrat|	false -31
none|helped|bundesregierung|	false 20
none|helped|celle-ci|	false -63
none|helped|central|	false 12
none|helped|cgt|	false 13
none|helped|cheuvreux|	false -58
none|helped|che|	false 17
none|helped|cnv|	false -42
none|helped|coldiretti|	false -56
none|helped|colegiado|	false 26
none|helped|compañía|	false 11
none|helped|copom|	false 62
none|helped|cuijk|	false 42
none|helped|câmara|	false 47
none|helped|d'|	true -32
none|helped|defesa|	false 16
none|helped|dinsdag|	true 47
none|helped|diputados|	false -37
none|helped|direction|	false -52
none|helped|dividend|	false 27
none|helped|dossier|	false -28
none|helped|do|	false 70
none|helped|déjà|	true 43
none|helped|d’|	true -6
none|helped|educação|	false -76
none|helped|ela|	false -75
none|helped|ele|	false -17
none|helped|ella|	false -56
none|helped|elle|	false 19
none|helped|empresa|	false -84
none|helped|ende|	false 49
none|helped|en|	false -35	true 63
none|helped|er|	false -25
none|helped|estudo|	false 15
none|helped|es|	true -55
none|helped|et|	false -34
none|helped|euro|	false 46
none|helped|e|	false 27
none|helped|familia|	false -44
none|helped|favv|	false 16
none|helped|fa|	true -24
none|helped|federal|	false 59
none|helped|fez|	false 9
none|helped|fiscalía|	false 47
none|helped|fnv|	false 35
none|helped|foi|	false 48	true 44
none|helped|fondo|	false 36
none|helped|fpö|	false 65
none|helped|funcionario|	false -42
none|helped|garantido|	false -25
none|helped|già|	true 43
none|helped|gli|	true 45
none|helped|governante|	false 47
none|helped|governo|	false -61
none|helped|grüne|	false 78
none|helped|guatemala|	false 18
none|helped|había|	true 80
none|helped|had|	true 52
none|helped|hanno|	true 47
none|helped|han|	true -58
none|helped|haus|	false -12
none|helped|ha|	false -43	true 8
none|helped|hij|	false -39
none|helped|il|	false -16
none|helped|indígenas|	false 18
none|helped|instituto|	false -35
none|helped|ip|	false -70
none|helped|jaar|	true 57
none|helped|juicio|	true -80
none|helped|jurado|	false 52
none|helped|já|	true 75
none|helped|júri|	false 62
none|helped|kabinet|	false -9
none|helped|kamer|	false 10
none|helped|kassel|	false 70
none|helped|keer|	false -31
none|helped|kommission|	false -87
none|helped|kpö|	false -16
none|helped|laatste|	false -31
none|helped|leitura|	true 54
none|helped|le|	true 19
none|helped|lime|	false -51
none|helped|local|	false -29
none|helped|lo|	true 107
none|helped|lui|	false 8	true 27
none|helped|lustig|	false 65
none|helped|maar|	true 66
none|helped|magistrada|	false -43
none|helped|mairie|	false -18
none|helped|mais|	false -67
none|helped|mas|	false -81
none|helped|ma|	false -45
none|helped|mañueco-sanz|	false 25
none|helped|mdax|	false 55
none|helped|ministerie|	false -34
none|helped|ministerin|	false 6
none|helped|minister|	false 12
none|helped|ministro|	false -72
none|helped|monde|	false -11
none|helped|nach|	true -15
none|helped|nacional|	false -74
none|helped|nec|	false 27
none|helped|nederland|	false -11
none|helped|ne|	true 92
none|helped|nicht|	true 63
none|helped|non|	true 91
none|helped|noor|	false -20
none|helped|no|	false 61
none|helped|ns|	false -51
none|helped|não|	true -18
none|helped|n’|	true -33
none|helped|ont|	true 116
none|helped|on|	false -26
none|helped|oposição|	false -6
none|helped|opposition|	false 49
none|helped|paixão|	false 7
none|helped|pas|	true 120
none|helped|pemex|	false 67
none|helped|pensa|	false 13
none|helped|petrobras|	false 70
none|helped|poi|	false -27	true -59
none|helped|politie|	false -57
none|helped|portugal|	false 52
none|helped|pp|	false -36
none|helped|premier|	false -44
none|helped|presidente|	false -59
none|helped|prorail|	false -56
none|helped|ps|	false 33
none|helped|que|	false 29
none|helped|quien|	false -65
none|helped|qui|	false -71
none|helped|qué|	false 42
none|helped|reden|	false 49
none|helped|regierung|	false 43
none|helped|reis|	false -23
none|helped|ríos|	false 69
none|helped|s'|	true 53
none|helped|saal|	false 35
none|helped|saúde|	false 63
none|helped|se|	true 61
none|helped|sie|	false -82
none|helped|simon|	false -63
none|helped|sindacalista|	false -23
none|helped|si|	true 30
none|helped|so|	false 48
none|helped|staatsanwaltschaft|	false -14
none|helped|staatsbosbeheer|	false 52
none|helped|staat|	true 39
none|helped|stando|	true -14
none|helped|sud|	false 15
none|helped|suprema|	false 48
none|helped|s’|	true 21
none|helped|terpstra|	false -65
none|helped|tinha|	true 46
none|helped|trenitalia|	false -25
none|helped|tribunal|	false 83
none|helped|uhr|	true 17
none|helped|und|	false 53
none|helped|verklaring|	false -75
none|helped|vicente|	false 50
none|helped|voix|	true 52
none|helped|vvd|	false 23
none|helped|wandelgangen|	false 19
none|helped|wethouder|	false -83
none|helped|woordvoerder|	false -60
none|helped|y|	false -36	true 95
none|helped|zelf|	true -6
none|helped|ze|	false 71
none|helped|zij|	false 9
none|helped|zo|	false -26
none|helped||	false 11
none|helped|él|	false -64
none|helped|était|	true 73
none|helped|—|	false 40
none|herinneren|	past 43
none|heten|	past 55
none|hoffen|	present -11
none|hopen|	past -56
none|houden|	past -14
none|illustrare|	past 62
none|indicare|	present -6
none|indicar|	past 19
none|indiquer|	past 11	present -61
none|informar|	past -17
none|insistir|	past -57	present -31
none|interroger|	past 55	present 44
none|inverted|	judging 11	other -8	past 21	present 45	saying 37
none|invitare|	past -83	present -16
none|invitar|	past -37
none|inviter|	present 9
none|invocare|	present -31
none|invoquer|	present -6
none|ironiser|	past 34	present 56
none|ironizar|	past 83
none|jubiler|	present 50
none|judging|	participle -19	past 8
none|juger|	present 9
none|jurar|	present -14
none|jurer|	present -63
none|justificar|	past 33
none|justifier|	past 69
none|klagen|	past -33
none|kritisieren|	past -53	present 22
none|kündigen|	past -43
none|lachen|	past 51	present 79
none|lamentare|	present -37
none|lamentarse|	past -8
none|lamentar|	present -37
none|lancer|	past 59	present 55
none|lassen|	past 43
none|laten|	past -12
none|laut|	source 25
none|leer|	past 56
none|leggen|	past 66
none|leggere|	past 8
none|lehnen|	past 64
none|lembrar|	past 41	present -58
none|ler|	past 24
none|limitar|	past -43
none|lire|	past 83
none|llamar|	past 49	present 51
none|loben|	past -51	present 93
none|loven|	past -20
none|luiden|	past -67
none|lâcher|	present 25
none|machen|	past -29
none|mahnen|	past -56	present 61
none|mandar|	past 55
none|manifestar|	past 39
none|manter|	past 28
none|meedelen|	past 52
none|meinen|	past 32	present 23
none|melden|	past -20	present 71
none|minacciare|	present 31
none|mostrar|	past 52
none|nach|	source -24
none|na|	source 11
none|negare|	present -70
none|negar|	past -23
none|negated|	true 125
none|nennen|	past 76
none|noemen|	past 82
none|noter|	past 57	present -53
none|notieren|	past 56
none|ofrecer|	past 10
none|ontkennen|	past -27
none|opinar|	past -41	present 15
none|opmerken|	past -9
none|opposer|	past 19
none|osservare|	present -24
none|other|	past 14
none|overwegen|	past -18
none|para|	source 16
none|parlare|	past 43	present 87
none|parler|	past 86
none|par|	source 52
none|perguntar|	past -31	present 49
none|per|	source 23
none|pester|	present 40
none|plaider|	past 48	present -68
none|plaisanter|	present 26
none|pleiten|	past -42
none|pochen|	present -15
none|pour|	source 44
none|precisare|	past -16	present -47
none|precisar|	past -22	present 51
none|preferir|	past 17
none|preguntar|	past -32	present 85
none|prevedere|	past -20
none|prever|	past -7
none|prijzen|	past 48
none|proclamare|	past 38	present -28
none|prometer|	past -8
none|promettere|	past -18
none|promettre|	past -7
none|proponer|	past -8
none|proporre|	past -24
none|propor|	past 27
none|proposer|	past 8	present 17
none|protestare|	past -34	present 90
none|protestar|	past -37
none|protester|	present 27
none|préciser|	participle 27	present -25
none|préconiser|	present -44
none|préférer|	past 57
none|prévenir|	past -44
none|prévoir|	past -7
none|publicar|	past 78	present 39
none|puntualizar|	past -61
none|qualifier|	past 48
none|queixar|	past -7	present 32
none|quejarse|	past -42
none|querer|	past 17
none|questionar|	past -7
none|raccomandare|	present -51
none|raccontare|	past -62	present 29
none|raconter|	past 71
none|rappeler|	participle -100
none|razonar|	present -10
none|reaccionar|	past 52
none|reageren|	past 70
none|reagieren|	past 70
none|reagire|	past 58
none|reagir|	past 76
none|rebater|	past 34
none|rechazar|	past 10
none|rechnen|	past -55	present -84
none|recibir|	past 64
none|recitare|	present 62
none|reclamar|	past -17	present 29
none|recomendar|	present -58
none|reconhecer|	past -29	present -15
none|reconnaître|	past -24
none|reconocer|	past 13	present -10
none|recordar|	past 11	present -41
none|recusar|	past -21	present 106
none|redouter|	present -11
none|referir|	past -18
none|refuser|	present 71
none|registrar|	past 63
none|regretter|	participle -57	present -81
none|rejeitar|	past -17
none|rejeter|	past 47
none|rekenen|	past -26
none|relatar|	past 31	present -14
none|relative|	judging 6	past 32	present -49	thinking 55
none|relever|	past -8
none|remeter|	past 30	present 10
none|repetir|	past 55
none|replicar|	past 11	present -41
none|reportar|	past -6
none|reprendre|	past 82
none|reprochar|	past 57
none|requérir|	past -10
none|respingere|	past 50
none|responder|	past -71	present 71
none|ressaltar|	past -52
none|ressalvar|	past -66
none|resumir|	past 48	present 64
none|retrucar|	past -46
none|revelar|	past -98
none|ribadire|	past -29
none|ribattere|	past -11
none|riconoscere|	past 24
none|ricordare|	past -32	present 21
none|ridere|	past 68
none|riferire|	past 11
none|ringraziare|	past 32	present 64
none|rire|	past 48
none|rir|	past 60
none|rispondere|	past 26
none|rivendicare|	present 25
none|roepen|	past -41
none|rufen|	past 28
none|räumen|	past 27
none|réagir|	past 66
none|réclamer|	present 6
none|récuser|	present 23
none|réjouir|	past 32
none|répliquer|	past 26
none|répondre|	past 18
none|résumer|	present 47
none|rétorquer|	past -31
none|saber|	past -7
none|sagen|	present 12
none|saluer|	past 73	present 39
none|salutare|	past 31	present 54
none|sapere|	past -29
none|saying|	participle 10
none|scherzare|	present 43
none|schildern|	present 73
none|schreiben|	past 32
none|schrijven|	past 31
none|scrivere|	past 16
none|scusare|	present 59
none|secondo|	source -43
none|segnalare|	past -23
none|segundo|	source -22
none|según|	source -24
none|sehen|	past 30
none|selon|	source -30
none|sentenciar|	past 43
none|señalar|	present -54
none|shared|	judging -10	other 57	participle -7	past -24	present -18	saying -25	thinking -51
none|sluiten|	past 9
none|smentire|	past -43
none|sommen|	past -67
none|sostenere|	past 19
none|sottolineare|	present -15
none|souffler|	present 13
none|souhaiter|	past 66	present -15
none|sourire|	past 34
none|so|	source 21
none|spotten|	present -32
none|sprechen|	past 94
none|spreken|	past 96
none|staan|	past 8
none|staat|	source 39
none|stando|	source -14
none|stehen|	past 93
none|stellen|	past 24
none|stimare|	present -36
none|sturen|	past 23
none|subject|name|	judging -9	other -10	source -28	thinking -10
none|subject|noun|	judging 27	other 39	saying 17	source 28	thinking 10
none|subject|pronoun|	judging -8	other -24	saying -36	thinking 18
none|subrayar|	past -16
none|sugerir|	past 57
none|sustentar|	past -41	present 66
none|tabler|	present -52
none|tachar|	past 45
none|teilen|	past -30
none|telefonar|	past 47
none|temere|	past 15
none|temer|	present -57
none|tempérer|	past 14
none|thinking|	past 16	present -29
none|tildar|	past 52
none|tonen|	past 38
none|to|false|	past 8	present -7
none|trekken|	past 46
none|trouver|	past 70	present -50
none|témoigner|	present 24
none|unlisted|	past 14
none|valorar|	past 7
none|vatten|	past 78
none|verklaren|	past -39
none|verlangen|	past 93	present -80
none|verlauten|	present -44
none|vermuten|	present -57
none|verraten|	past -41
none|versichern|	present -46
none|versprechen|	past -34
none|verteidigen|	past 6	present 58
none|vertellen|	past -6
none|verwachten|	past -26
none|verwerpen|	past -66
none|verwijten|	past -58
none|verzekeren|	past -33
none|ver|	past 30
none|vinden|	past -47
none|voegen|	past -44
none|voir|	past 66
none|volere|	past 12
none|volgens|	source 9
none|vouloir|	past 94
none|vrezen|	past -7
none|waarschuwen|	past -46
none|warnen|	past -91	present -7
none|werfen|	past -44
none|weten|	past -11
none|wijzen|	past 47
none|willen|	past 7
none|würdigen|	past -31
none|zeggen|	past -20
none|zeigen|	past 88
none|zien|	past 19
none|zo|	source 24
none|à|	source 15
none|äußern|	past -10	present 57
none|écrire|	past 55
none|étrangler|	present 28
none|évoquer|	past 9	present 35
start|after|	accuser -39	advertir -31	afirmar -48	asegurar 17	assicurare 23	assurer 14	avvertire 35	brincar -18	bromear -35	comentar -14	commentare -36	commenter -26	confier -30	confirmer -69	contar -37	criticar -26	decir -34	declarar -35	dichiarare -46	dire -58	dizer -21	déclarer -19	erläutern 12	erzählen 23	escrever 50	explicar -47	expliquer -45	exposer -70	faire_valoir 32	indiquer -40	informar 40	interroger -18	ironiser -32	ironizar -23	lamentar -32	lamentarse -24	lancer -30	lembrar -27	lire -20	lâcher -45	pester -20	plaisanter -29	protestar -34	protester -23	prévenir -9	queixar -35	raccontare -40	raconter -10	rappeler 50	reclamar -27	reconnaître -47	reconocer -34	recordar 42	regretter -60	relatar 27	resumir -28	ricordare -19	riferire 51	répondre -27	résumer -22	sagen 28	scrivere 27	sentenciar -10	señalar 47	souffler -39	spiegare 18	teilen 48	témoigner -31	unlisted -41	vertellen -50	zeggen -9	étrangler -24
start|after|accuser|	none -54
start|after|adverb|auxiliary|	saying 7
start|after|adverb|	preposition -58	verb-saying -7	word -69
start|after|adverb|verb|	saying -10
start|after|advertir|	none -43
start|after|afirmar|	none -61	preposition -39	word -24
start|after|asegurar|	none 24
start|after|asks|false|	marks 47	none -8	verb -27
start|after|assicurare|	none 31	word 16
start|after|assurer|	auxiliary 38	none 9	word 14
start|after|auxiliary|	determiner 59	preposition 45	pronoun 50	word 80
start|after|auxiliary|marks|	saying 46
start|after|auxiliary|none|	saying 99
start|after|auxiliary|verb|	saying -24
start|after|avvertire|	none 32
start|after|away|2|	coordinator -28	preposition -72	word -94
start|after|away|3|	adverb 38	auxiliary 65	determiner 31	preposition 33	that -28	verb-saying -24	word 74
start|after|away|4|	adverb -14	auxiliary 32	capital -58	coordinator -85	determiner -29	preposition 17	pronoun 20
start|after|away|5|	auxiliary 36	coordinator 57	determiner -81	preposition -32	word -11
start|after|away|6|	adverb -36	auxiliary 63	capital -74	coordinator -17	determiner 21	preposition -50	subordinator 33	that -61	verb-saying -43	word -36
start|after|brincar|	none -19
start|after|bromear|	none -50
start|after|capital|	capital -65	determiner -62	preposition -38
start|after|capital|none|	saying -77
start|after|comentar|first|	de -6
start|after|comentar|	none -16	preposition -11
start|after|commentare|	none -46	word -25
start|after|commenter|	none -28
start|after|confier|	none -36	word -25
start|after|confirmer|	none -93
start|after|contar|first|	que -11
start|after|contar|	none -43	that -11	word -27
start|after|coordinator|auxiliary|	saying 42
start|after|coordinator|	determiner -74	preposition -23	pronoun -38	verb-saying -65	word 45
start|after|coordinator|none|	saying -16
start|after|coordinator|verb|	saying -69
start|after|criticar|	none -36
start|after|decir|	coordinator -28	none -44	preposition -14	verb -26	word -27
start|after|decir|first|	y -28
start|after|declarar|	none -35	preposition -25
start|after|determiner|auxiliary|	saying -17
start|after|determiner|	capital -34	determiner -79	preposition -76	word 36
start|after|determiner|marks|	saying 29
start|after|determiner|none|	saying -42
start|after|determiner|verb|	saying 48
start|after|de|	adverb 61	auxiliary 38	capital -26	determiner -33	judging 49	other -37	preposition -41	saying 28	word 44
start|after|de|away|3|	saying 105
start|after|de|away|4|	saying -44
start|after|de|away|5|	judging 60
start|after|de|away|6|	saying -20
start|after|de|direct|	saying -60
start|after|de|inverted|	judging 49	other -37	saying 56
start|after|de|mood|	yes 75
start|after|dichiarare|	none -54
start|after|dire|	determiner -14	none -98	preposition -49	word -63
start|after|dizer|first|	de -20	que -20
start|after|dizer|	none -24	preposition -54	that -20	word -48
start|after|déclarer|	none -27	word -43
start|after|ending|58|	word -41
start|after|ending|9|	word -49
start|after|ending|a|	preposition 29
start|after|ending|be|	auxiliary 29
start|after|ending|ce|	word -57
start|after|ending|da|	preposition -26	word -35
start|after|ending|de|	auxiliary 20	preposition -42
start|after|ending|di|	preposition 8
start|after|ending|do|	preposition -42	verb-saying -55	word -56
start|after|ending|du|	determiner -46
start|after|ending|ef|	word -39
start|after|ending|ei|	auxiliary 24
start|after|ending|el|	preposition 13
start|after|ending|em|	preposition -69
start|after|ending|en|	coordinator 47	preposition -66	word 23
start|after|ending|er|	adverb 58	determiner -33	word -40
start|after|ending|e|	coordinator -60
start|after|ending|fe|	word 16
start|after|ending|he|	that -55
start|after|ending|ia|	word -71
start|after|ending|ie|	determiner -61
start|after|ending|in|	capital -54	preposition -52
start|after|ending|io|	word -19
start|after|ending|já|	adverb 24
start|after|ending|la|	determiner 36
start|after|ending|le|	determiner -41	word -23
start|after|ending|lo|	determiner -23
start|after|ending|lu|	word -34
start|after|ending|l’|	determiner 32
start|after|ending|ma|	preposition -36
start|after|ending|me|	pronoun -9
start|after|ending|na|	capital -12	preposition -40	word -66
start|after|ending|ne|	capital -22
start|after|ending|no|	preposition -35	word 65
start|after|ending|ns|	preposition -29
start|after|ending|nt|	verb-saying -52	word 22
start|after|ending|on|	preposition -54	word -44
start|after|ending|or|	preposition -38	word -34
start|after|ending|o|	determiner -39
start|after|ending|ra|	word -55
start|after|ending|re|	word -43
start|after|ending|ro|	word -38
start|after|ending|rs|	preposition -30
start|after|ending|se|	word 13
start|after|ending|ta|	word -65
start|after|ending|te|	word 34
start|after|ending|to|	word -73
start|after|ending|ue|	subordinator -48	that -61
start|after|ending|ui|	word -82
start|after|ending|ur|	word -44
start|after|ending|à|	preposition 16
start|after|ending|è|	auxiliary 35
start|after|ending|ée|	word -45
start|after|erläutern|	no 12
start|after|erzählen|	auxiliary 33	none -33	word 24	yes 44
start|after|escrever|	none 46
start|after|es|	adverb -40	determiner -74	judging -42	other -9	preposition -56	saying -41	subordinator -48	that -19	word -41
start|after|es|away|2|	saying -56
start|after|es|away|4|	judging -31	saying 11
start|after|es|away|5|	saying -47
start|after|es|away|6|	saying -83
start|after|es|direct|	saying -67
start|after|es|elided|	saying -41
start|after|es|inverted|	judging -42	other -9	saying -23
start|after|es|mood|	none -48
start|after|explicar|first|	de -21
start|after|explicar|	none -46	preposition -21	word -43
start|after|expliquer|	none -52	word -50
start|after|exposer|	none -75
start|after|faire_valoir|first|	qui -70
start|after|faire_valoir|	none 52	word 42
start|after|first|	58 -41	9 -49	a -9	aber 58	al -65	aunque -48	auteur -51	che -55	chef -39	cheffe -48	con -11	da -26	dans -29	de -38	del 13	der -33	di 8	die -61	directrice -50	do -42	du -46	e -60	em -61	en 22	habe 19	já 24	la 36	le -41	lo -23	lors -30	l’ 32	me -9	na -40	no -35	numa -36	o -39	por -38	presidenta -24	presidente -62	présidente -58	que -61	qui -80	responsable -37	sei 24	werde 20	à 16	è 35	élu -34
start|after|fr|	adverb -38	capital -26	coordinator -68	judging -68	other -12	preposition -12	saying -13	verb-saying -74
start|after|fr|away|2|	saying -55
start|after|fr|away|3|	saying 53
start|after|fr|away|4|	saying -38
start|after|fr|away|5|	saying -67
start|after|fr|away|6|	judging -45	saying -25
start|after|fr|direct|	saying -78
start|after|fr|inverted|	judging -53	other -12
start|after|fr|mood|	none -21
start|after|indiquer|	auxiliary -36	none -44	verb-saying -36
start|after|informar|	none 57
start|after|interroger|	none -24	word -18
start|after|ironiser|	none -34	word -28
start|after|ironizar|	none -25	word -20
start|after|it|	auxiliary 62	capital -55	coordinator -42	determiner 17	judging -51	other -19	preposition 23	saying 20	that -55	verb-saying 41	word -19
start|after|it|away|3|	saying 54
start|after|it|away|4|	saying -14
start|after|it|away|5|	saying -46
start|after|it|away|6|	saying 35
start|after|it|inverted|	other -19	saying 23
start|after|it|mood|	none 13
start|after|judging|	past -12	present -52	word -66
start|after|lamentarse|	none -28
start|after|lamentar|	none -34	word -14
start|after|lancer|	none -25	word -15
start|after|lembrar|	none -34
start|after|lire|	none -21
start|after|lâcher|	none -62
start|after|mood|none|	judging -60	other -17
start|after|mood|no|	judging 44	other -37
start|after|mood|yes|	saying 72
start|after|nl|	adverb -7	auxiliary 62	determiner -52	preposition 22	saying 21
start|after|nl|away|3|	saying 7
start|after|nl|away|4|	saying 8
start|after|nl|away|5|	saying 42
start|after|nl|inverted|	saying 21
start|after|nl|mood|	none 32
start|after|opening|capital|	false 79	true 69
start|after|opening|determiner|	false 63	true 32
start|after|opening|preposition|	false 57	true -75
start|after|opening|pronoun|	true 82
start|after|opening|quote|	false -196
start|after|opening|start|	false -20
start|after|opening|subordinator|	false 58
start|after|opening|word|	false -101
start|after|order|direct|	judging -71	saying -125
start|after|order|elided|	saying -86
start|after|order|inverted|	other -41	saying 33
start|after|other|	determiner -13	past -41	preposition -16	word -37
start|after|pester|	none -28	word -11
start|after|plaisanter|	none -30	word -33
start|after|preposition|auxiliary|	saying 36
start|after|preposition|	capital -84	determiner -90	preposition -41	word 22
start|after|preposition|marks|	saying 15
start|after|preposition|none|	other -16
start|after|preposition|verb|	saying -66
start|after|pronoun|	capital -9	word -37
start|after|pronoun|none|	saying -26
start|after|protestar|	none -41
start|after|protester|	none -26
start|after|prévenir|	none -11
start|after|pt|	adverb 20	auxiliary 52	capital -40	coordinator -47	determiner 41	judging -57	other -14	preposition -25	saying -14	that -39	verb-saying -62	word -31
start|after|pt|away|2|	saying -91
start|after|pt|away|3|	saying -18
start|after|pt|away|4|	saying 12
start|after|pt|away|5|	saying -68
start|after|pt|direct|	saying -83
start|after|pt|elided|	saying -80
start|after|pt|inverted|	other -14	saying 10
start|after|pt|mood|	none -21
start|after|queixar|	none -48
start|after|raccontare|	none -48	word -36
start|after|raconter|first|	qui -12
start|after|raconter|	none -11	word -75
start|after|rappeler|	none 63	word 24
start|after|reclamar|	none -33
start|after|reconnaître|	none -64
start|after|reconocer|	none -33
start|after|recordar|	none 37
start|after|regretter|	none -84
start|after|relatar|	none 17	word 30
start|after|resumir|	none -29	word -30
start|after|ricordare|	none -26
start|after|riferire|	none 62
start|after|répondre|	none -38
start|after|résumer|	none -26	word -18
start|after|sagen|	auxiliary 32	determiner 15	no 8	none 13	verb 14	word 19	yes 71
start|after|sagen|first|	der 21	die -16
start|after|saying|	adverb -7	auxiliary 75	capital -88	coordinator -37	determiner 6	preposition -7	present 19	pronoun -12	subordinator -10	that -24	verb-saying -32	word 10
start|after|saying|ending|58|	word -41
start|after|saying|ending|a|	preposition 29
start|after|saying|ending|be|	auxiliary 29
start|after|saying|ending|ce|	word -57
start|after|saying|ending|da|	preposition -26	word -35
start|after|saying|ending|de|	auxiliary 20	preposition -44
start|after|saying|ending|di|	preposition 8
start|after|saying|ending|do|	preposition -44	verb-saying -55	word -57
start|after|saying|ending|du|	determiner -46
start|after|saying|ending|ef|	word -39
start|after|saying|ending|el|	preposition 13
start|after|saying|ending|em|	preposition -69
start|after|saying|ending|en|	coordinator 47	preposition -66	word 23
start|after|saying|ending|er|	adverb 58	determiner -33	word -38
start|after|saying|ending|e|	coordinator -42
start|after|saying|ending|fe|	word 16
start|after|saying|ending|he|	that -55
start|after|saying|ending|ia|	word -71
start|after|saying|ending|ie|	determiner -52
start|after|saying|ending|in|	capital -54	preposition -52
start|after|saying|ending|io|	word -19
start|after|saying|ending|já|	adverb 24
start|after|saying|ending|la|	determiner 36
start|after|saying|ending|le|	determiner -41	word -23
start|after|saying|ending|lo|	determiner -12
start|after|saying|ending|lu|	word -35
start|after|saying|ending|l’|	determiner 32
start|after|saying|ending|me|	pronoun -9
start|after|saying|ending|na|	capital -12	preposition -40	word -66
start|after|saying|ending|ne|	capital -22
start|after|saying|ending|no|	preposition -35	word 65
start|after|saying|ending|ns|	preposition -29
start|after|saying|ending|nt|	verb-saying -52	word 22
start|after|saying|ending|on|	preposition -54	word -44
start|after|saying|ending|or|	preposition -38	word -34
start|after|saying|ending|o|	determiner -39
start|after|saying|ending|ra|	word -55
start|after|saying|ending|re|	word -43
start|after|saying|ending|ro|	word -39
start|after|saying|ending|rs|	preposition -30
start|after|saying|ending|se|	word 13
start|after|saying|ending|ta|	word -65
start|after|saying|ending|te|	word 34
start|after|saying|ending|to|	word -73
start|after|saying|ending|ue|	that -61
start|after|saying|ending|ui|	word -82
start|after|saying|ending|ur|	word -44
start|after|saying|ending|à|	preposition 16
start|after|saying|ending|è|	auxiliary 35
start|after|saying|ending|ée|	word -45
start|after|saying|first|	58 -41	a -9	aber 58	al -65	auteur -51	che -55	chef -39	cheffe -48	con -11	da -26	dans -29	de -39	del 13	der -33	di 8	die -52	directrice -50	do -44	du -46	e -42	em -61	en 22	habe 19	já 24	la 36	le -41	lo -12	lors -30	l’ 32	me -9	na -40	no -35	o -39	por -38	presidenta -24	presidente -62	présidente -58	que -61	qui -80	responsable -37	werde 20	à 16	è 35	élu -35
start|after|scrivere|	none 16
start|after|sentenciar|	none -14
start|after|señalar|	none 75
start|after|souffler|	none -43
start|after|spiegare|	auxiliary 19	none 27	word 9
start|after|subordinator|	verb-saying -48
start|after|teilen|	no 48
start|after|that|	auxiliary -25	determiner -40	preposition -55	verb-judging -40	verb-saying -21	word -25
start|after|that|auxiliary|	saying -16
start|after|that|none|	saying -62
start|after|that|verb|	saying -41
start|after|témoigner|	none -37	word -31
start|after|unlisted|	determiner -13	no -37	none -41	preposition -16	word -37
start|after|verb-saying|auxiliary|	saying -58
start|after|verb-saying|	determiner 41	that -61
start|after|verb-saying|none|	saying 14
start|after|verb|false|auxiliary|	judging -56	saying -17
start|after|verb|false|marks|	saying 38
start|after|verb|false|none|	judging -9	other -17	saying -26
start|after|verb|false|verb|	judging -52	saying -28
start|after|verb|true|auxiliary|	saying 41
start|after|verb|true|marks|	saying 38
start|after|verb|true|none|	saying 69
start|after|verb|true|verb|	saying 16
start|after|vertellen|	determiner -24	none -66
start|after|vertellen|first|	die -24
start|after|words|10-15|false|	none 14
start|after|words|10-15|true|	auxiliary 17	none -71
start|after|words|1|false|	auxiliary -97	marks -66	none -118	verb -101
start|after|words|2|false|	marks 13	none 88	verb -7
start|after|words|2|true|	none 52
start|after|words|3|false|	marks 43	none 47
start|after|words|4-5|false|	auxiliary 13	marks 59	none 64	verb -20
start|after|words|4-5|true|	auxiliary 47	none 24
start|after|words|6-9|false|	auxiliary -51	none -59	verb -75
start|after|words|6-9|true|	auxiliary 37	marks -8	none 57	verb 23
start|after|word|	, -109	auxiliary 25	capital -8	determiner 58	preposition -48	pronoun 9	stop -123	verb-saying -53	word -7
start|after|word|auxiliary|	saying 25
start|after|word|marks|	saying 39
start|after|word|none|	judging -48	other -37	saying -21
start|after|word|verb|	saying 26
start|after|zeggen|	determiner -43	none -18	word 11
start|after|étrangler|	none -25	word -24
start|before|(|	capital -20
start|before|-|	capital -58
start|before|-|none|	preposition -80	source -49
start|before|	aankondigen -27	accuser -54	achar -18	acusar -56	adelantar -31	admitir -43	advertir -80	affirmer 49	afirmar 33	aldus 29	alegar -7	alertar 26	ammettere 55	annoncer 6	annunciare -62	anunciar -78	apelar -30	apontar -52	appeler -65	asegurar -45	asentir -25	assegurar -9	assicurare -39	assurer 13	atribuir -21	attendre -18	avancer 23	avanzar -22	avisar -18	avouer -54	avvertire 17	beloven 27	benadrukken 9	berichten 62	bestätigen -12	beteuern -14	betonen 57	bezeichnen -34	blijven -66	calcular 29	calificar -25	celebrar -28	chamar -16	chiedere 23	classificar -31	comentar -47	comunicare 30	confermare -51	confier -16	confirmar -85	confirmer -26	considerar -33	contar -58	contestar -66	contestare -59	contester -52	così -13	criticar -37	croire -25	culpar -32	decir 21	declarar -48	defender -69	definire -16	demander -82	descartar -61	desmentir -41	destacar -18	dire -78	dixit -11	drohen -21	décrire -38	démentir -62	dénoncer 38	d’ -8	elogiar -24	ergänzen 12	erinnern 16	erklären -6	erläutern 36	erzählen -10	escrever 33	escusar -32	esperar -18	espérer -61	estimer 32	evitar -27	exclure -36	excuser -40	exiger -50	exigir -52	explicar -53	faire_valoir 12	falar -29	felicitar -63	finden 27	fragen 32	féliciter -41	garantir -61	geben -27	geven -54	giurare -81	halten -10	heißen -18	heißt 37	houden -56	indicar -45	indiquer 16	informar 23	inquiéter -19	invitar -32	invitare -46	jurer 26	justificar -37	klinken -39	kritisieren 59	kündigen 49	lamentar -67	lamentarse -11	lassen 14	laten -46	laut -68	lembrar -62	limitar -8	llamar -27	mandar -27	meinen -11	melden 62	mostrar -25	nach -70	negar -54	negare -49	nennen -26	noemen -35	par -52	para -62	parlare -30	parler -21	pedir -56	per -60	plaider -58	pour -75	precisar -7	preferir -58	prever -48	proclamare -48	prometer -50	promettere -49	promettre -12	proponer -40	proposer -53	préciser 18	prévenir 48	prévoir -61	queixar -40	querer -22	raccontare -42	raconter -35	rappeler 15	rechnen 59	reclamar -49	reconhecer -45	reconnaître -40	reconocer -46	recordar -60	recusar -21	refuser -23	regretter 37	rejeter -14	relever -53	remeter -33	replicar -6	replicare -18	reprendre -40	responder -39	revelar 26	ribattere -21	ricordare -43	riferire -10	ringraziare -32	rire -23	rispondere -37	rivendicare -41	rufen 14	räumen -28	réagir -40	réclamer -63	répondre -37	saber -20	sagen -25	saluer -22	sapere 35	schreiben -11	scrivere -41	secondo -78	segundo 7	según -10	selon 24	so 7	sostener -6	sostenere 46	souffler 31	souligner 46	soutenir -12	souvenir -33	spiegare -23	sprechen -25	spreken -67	staan 27	staat -39	stellen -20	sustentar -10	teilen 17	tempérer 31	trouver -19	valorar -51	vatten -42	ver -27	verklaren 49	verlangen -50	verraten 56	versprechen 27	vertellen 18	verweisen -58	vinden 35	voir -17	volgens -18	vouloir -20	vragen -72	wijzen -53	willen -20	zeggen -30	zeigen -38	zien -47	zo 12	äußern -25	écrire -43	évaluer -14	évoquer -41
start|before|aankondigen|	none -40
start|before|according|source|auxiliary|	( -55	, 17	: -60	adverb -30	determiner -44	preposition 11	word 34
start|before|according|source|marks|	stop 22
start|before|according|source|none|	( -50	, -55	: -74	; -33	auxiliary -49	coordinator -69	determiner -46	end -15	pronoun -28	stop 19	word -64
start|before|according|source|verb|	( -23	, -62	preposition -75	quote 24	stop 21
start|before|accuser|	determiner -40	none -58	preposition -43
start|before|accuser|first|	le -39
start|before|achar|	determiner -23	none -24
start|before|achar|first|	o -26
start|before|acusar|	adverb -18	capital -56	determiner -16	none -73	preposition -53
start|before|acusar|first|	o -15
start|before|adelantar|	none -34
start|before|admettre|	determiner -50	none -12
start|before|admitir|	determiner -41	none -56	preposition -35	that -8	word -7
start|before|admitir|first|	o -36
start|before|advertir|	none -109	preposition -26
start|before|affirmer|	determiner 31	none 63
start|before|affirmer|first|	le 43
start|before|afirmar|	capital -10	determiner -46	none 28	preposition -38	that -12
start|before|afirmar|first|	o -7
start|before|aldus|	none 29
start|before|alegar|	none -8	that -7
start|before|alertar|	none 40	preposition -69
start|before|ammettere|	determiner 31	none 63	preposition 27
start|before|ammettere|first|	il -77
start|before|annoncer|	auxiliary -32	capital 11	none 31	preposition -68	stop -12
start|before|annoncer|first|	le -37
start|before|annunciare|	determiner -61	none -74
start|before|annunciare|first|	il -33
start|before|anunciar|	capital -38	determiner -36	none -89	preposition -75	stop -44	that -10
start|before|anunciar|first|	la -18	o -47
start|before|apelar|	none -37	preposition -10
start|before|apontar|	capital -47	none -69
start|before|appeler|	capital -39	determiner -55	none -88	preposition -39
start|before|appeler|first|	le -42
start|before|apposed|saying|none|	determiner -44	preposition -44	stop -60	that -34	word -25
start|before|apposition|judging|none|	adverb -20	determiner -45	preposition -26	pronoun -25	that -31	word -30
start|before|apposition|saying|none|	, -56	adverb -45	determiner -89	preposition -71	pronoun -81	stop -90	that -27	word -68
start|before|apposition|saying|verb|	that -9
start|before|apposition|thinking|none|	determiner -36	pronoun -39	that -30	word -21
start|before|asegurar|first|	el -6
start|before|asegurar|	none -40	that -7
start|before|asentir|	none -32	preposition -25
start|before|asks|false|	auxiliary 24	none -24	verb -10
start|before|assegurar|	none -9	that -9
start|before|assicurare|	determiner -31	none -55	that -6
start|before|assicurare|first|	il -11
start|before|assurer|first|	dans -35	l’ 34
start|before|assurer|	none -32	preposition -37	stop -9	that -9
start|before|atribuir|	determiner -20	none -22	preposition -19
start|before|atribuir|first|	la -21
start|before|attendre|	none -24
start|before|auxiliary|	capital -62	determiner 19	word -17
start|before|auxiliary|none|	, 45	preposition -62	saying 7	source -58	stop -78	that -34	word -39
start|before|auxiliary|verb|	saying 29
start|before|avancer|	none 6
start|before|avanzar|	none -28
start|before|avisar|	determiner -22	none -18	that -9
start|before|avouer|	determiner -46	none -78
start|before|avvertire|	none 24	preposition 19	that -8
start|before|away|3|	capital -16	determiner -30	preposition -37	pronoun -66
start|before|away|4|	capital 42	determiner 26	preposition -86	pronoun 51
start|before|away|5|	auxiliary 17	capital -97	determiner 30	preposition -10	pronoun 70
start|before|away|6|	( -22	- -12	coordinator 17	determiner -12	preposition -6	quote -50	subordinator -12	that 11
start|before|before|	 -35	. 13	: 14	; 49	? 57	start -48
start|before|beloven|	none 20
start|before|benadrukken|	none 12
start|before|berichten|	determiner 53	no 47
start|before|beteuern|	auxiliary 38	determiner -15	stop 38	yes -8
start|before|betonen|	auxiliary 57	preposition 49	yes 57
start|before|bevestigen|	none 20
start|before|bezeichnen|	determiner -33	no -34	none -25
start|before|bezeichnen|first|	die -25
start|before|blijven|	capital -53	determiner -28	none -91	preposition -35	word -35
start|before|blijven|first|	de -28
start|before|calcular|	none 42	preposition -80
start|before|calificar|	determiner -17	none -29	preposition -21
start|before|calificar|first|	su -8
start|before|capital|	( -82	, -12	- 43	adverb 17	auxiliary -9	capital -109	coordinator -46	determiner 11	preposition -17	pronoun 45	quote -46	verb-judging -26	verb-saying -17	verb-thinking -56	word 68	– -99	— -68
start|before|capital|auxiliary|	, -30	adverb 15	determiner -37	preposition -17	saying -10	word -46
start|before|capital|marks|	preposition -66	saying -27	source 40
start|before|capital|none|	( 7	, -37	: -65	; -31	adverb -32	auxiliary -45	coordinator -14	determiner -13	end -71	preposition 13	pronoun -62	source -39	that -49	thinking -41	verb-saying 14	word -9
start|before|capital|verb|	determiner -45	end -44	judging -37	preposition -12	pronoun -23	quote -36	source -55	stop 25	word -37
start|before|celebrar|	determiner -29	none -30	preposition -30
start|before|celebrar|first|	el -34
start|before|chamar|	none -21	preposition -20
start|before|chiedere|	capital 39	determiner -94	none 32	preposition -59
start|before|chiedere|first|	l’ -61
start|before|classificar|	none -39
start|before|comentar|	none -65
start|before|comunicare|	none 42
start|before|confermare|	determiner -45	none -68
start|before|confermare|first|	il -31
start|before|confier|	none -18	stop -15
start|before|confirmar|	determiner -58	none -95	preposition -76	stop -61
start|before|confirmar|first|	o -55
start|before|confirmer|	, 34	capital -88	none -19
start|before|considerar|	determiner -19	none -34	preposition -39	that -15
start|before|considerar|first|	o -24
start|before|contar|	determiner -35	none -64	preposition -51	that -6	verb -49
start|before|contar|first|	a -46
start|before|contestare|	determiner -46	none -82
start|before|contestare|first|	l’ -45
start|before|contestar|	determiner -11	none -89	preposition -63	that -10
start|before|contester|	determiner -51	none -73
start|before|così|	, -13	capital -13	none -13	verb -13
start|before|così|first|	non -13
start|before|criticar|	none -52
start|before|croire|	none -33
start|before|culpar|	determiner -30	none -42
start|before|culpar|first|	o -32
start|before|decir|	capital -65	determiner 34	marks 34	none 10	preposition -65	that -16
start|before|decir|first|	el 34
start|before|declarar|	determiner -48	none -61	preposition -24
start|before|declarar|first|	o -39
start|before|defender|	determiner -41	none -94	preposition -61
start|before|definire|	determiner -16	none -20
start|before|demander|	determiner -75	none -97	preposition -24	verb -63
start|before|demander|first|	la -32	le -49
start|before|descartar|	determiner -47	none -85	that -7
start|before|descartar|first|	el -43	la -20
start|before|desmentir|	none -53
start|before|destacar|	determiner -18	none -22
start|before|determiner|	adverb 43	auxiliary -6	determiner -53	preposition -62	quote 14	verb-saying -81
start|before|determiner|auxiliary|	( -50	, 25	: -61	; 65	determiner 37	judging 25	preposition -7	saying 27	source 7	stop 27	word 21
start|before|determiner|marks|	, 33	preposition 28	saying 36	source -53	stop 13
start|before|determiner|none|	( -34	, 6	: -65	; -65	auxiliary -52	coordinator 22	determiner -114	end -33	judging -45	other -43	preposition -24	pronoun -83	quote -32	saying -44	source 35	stop 8	subordinator -83	that -34	thinking -52	word -21
start|before|determiner|verb|	( -23	, -75	adverb -81	determiner -26	preposition 37	quote 15	saying -24	source -12	stop 51	that -9
start|before|de|apposition|	judging -41	saying -68
start|before|de|away|3|	saying -37	source -79
start|before|de|away|4|	saying 65	source 46
start|before|de|away|5|	judging 18	saying 41	source -52
start|before|de|away|6|	judging -17	saying 12	source 35
start|before|de|	capital 11	judging 13	none 10	other 20	pronoun 22	saying 12	subordinator 16
start|before|de|direct|	judging -23	saying -96
start|before|de|inverted|	judging 26	other 20	saying 41
start|before|de|mood|	no -73	yes 72
start|before|direct|judging|auxiliary|	preposition -44
start|before|direct|judging|none|	adverb -16	determiner -38	preposition -18	word -58
start|before|direct|judging|verb|	preposition -18
start|before|direct|saying|none|	, -73	adverb -45	determiner -61	end -73	preposition -67	pronoun -26	stop -72	subordinator -25	that -20	word -49
start|before|direct|saying|verb|	determiner -53	end -56	preposition -52	quote -38	that -15	word -37
start|before|direct|thinking|none|	adverb -14	determiner -20	preposition -14
start|before|dire|	, -60	capital -27	determiner -71	none -102	preposition -24	pronoun -41	quote -24	stop -42	word -14
start|before|dire|first|	il -46	l' -26	la -21	le -53
start|before|dixit|	none -11	stop -11
start|before|dizer|	auxiliary 22	capital -67	determiner -46	none 7	preposition -85	that -65	verb -7
start|before|dizer|first|	a -52	em -8	o -46
start|before|drohen|	capital -21	no -21
start|before|décrire|	capital -38	none -48
start|before|démentir|	none -69	preposition -19
start|before|dénoncer|	determiner 38	none 27
start|before|d’|	determiner 16	none 6
start|before|elogiar|	determiner -20	none -27
start|before|elogiar|first|	el -20
start|before|ending|(|	( -22
start|before|ending|-|	- -12
start|before|ending|ad|	capital -30
start|before|ending|al|	capital -16	preposition -37
start|before|ending|an|	capital -44	pronoun 32
start|before|ending|ao|	preposition -48
start|before|ending|ar|	capital -19	determiner -51
start|before|ending|as|	capital -17	determiner 34	preposition -57
start|before|ending|at|	that 31
start|before|ending|au|	preposition -56
start|before|ending|a|	auxiliary -55
start|before|ending|ca|	capital -35
start|before|ending|ce|	capital -49
start|before|ending|ch|	capital -29
start|before|ending|c’|	capital -20
start|before|ending|da|	capital -43	preposition -48
start|before|ending|de|	capital 10	preposition -69
start|before|ending|di|	capital -39
start|before|ending|do|	capital -56	preposition -39
start|before|ending|ei|	preposition -34
start|before|ending|el|	capital -94	determiner -47	preposition -32
start|before|ending|em|	preposition -39
start|before|ending|en|	capital -13	determiner 35	preposition 40
start|before|ending|eo|	capital -65
start|before|ending|er|	capital -23	preposition -68
start|before|ending|es|	capital -53	determiner 18	pronoun 12
start|before|ending|ez|	preposition -28
start|before|ending|gé|	capital -55
start|before|ending|he|	capital 46
start|before|ending|hr|	determiner -48
start|before|ending|ia|	capital -40
start|before|ending|ie|	determiner 23	pronoun 13	subordinator 39
start|before|ending|ij|	pronoun -9
start|before|ending|il|	determiner -50	pronoun 14
start|before|ending|im|	preposition -74
start|before|ending|in|	capital -31	determiner 19	preposition -8
start|before|ending|io|	capital -61
start|before|ending|is|	capital -76	preposition 29
start|before|ending|it|	capital -77
start|before|ending|i|	determiner -64
start|before|ending|jn|	auxiliary -58
start|before|ending|já|	capital -47
start|before|ending|ke|	capital -36
start|before|ending|l'|	determiner 28
start|before|ending|la|	capital -64	determiner -7	preposition -69
start|before|ending|le|	capital -14	determiner 10	pronoun -12
start|before|ending|li|	capital -46
start|before|ending|lo|	capital -36	determiner -44	preposition -32	pronoun -32
start|before|ending|ls|	capital -70	preposition -39
start|before|ending|l’|	determiner -23
start|before|ending|ma|	determiner -30
start|before|ending|me|	capital -41	pronoun -61
start|before|ending|na|	capital -37	preposition -35
start|before|ending|nd|	capital -62
start|before|ending|ne|	capital 21	determiner -68
start|before|ending|no|	capital 20	preposition -41
start|before|ending|ns|	preposition -25
start|before|ending|nt|	capital -84	preposition -29
start|before|ending|oa|	capital -68
start|before|ending|oi|	auxiliary 22
start|before|ending|on|	capital 17	determiner -95	preposition -33	pronoun -33
start|before|ending|op|	preposition -24
start|before|ending|or|	capital 29	preposition 19
start|before|ending|os|	capital -60	determiner 23
start|before|ending|ou|	capital 47
start|before|ending|o|	determiner -10
start|before|ending|ra|	capital -28	preposition -23
start|before|ending|re|	capital 43	preposition -44
start|before|ending|ro|	capital -39
start|before|ending|sa|	determiner -33
start|before|ending|se|	capital 78
start|before|ending|st|	capital 62
start|before|ending|su|	determiner -58
start|before|ending|ta|	capital -40
start|before|ending|to|	capital -82
start|before|ending|té|	capital -47
start|before|ending|ul|	preposition -25
start|before|ending|um|	determiner -35	preposition -27
start|before|ending|un|	determiner 25
start|before|ending|ur|	capital -47	determiner -23	preposition -53
start|before|ending|us|	capital -45
start|before|ending|vo|	capital -21
start|before|ending|wa|	capital -64
start|before|ending|za|	capital -50
start|before|ending||	quote -48
start|before|ending|à|	preposition -44
start|before|ending|ás|	capital -45
start|before|ending|ão|	auxiliary -52
start|before|ending|è|	auxiliary 31
start|before|ending|ée|	capital -54
start|before|ending|ïc|	capital -26
start|before|ending|—|	— -27
start|before|ergänzen|	auxiliary 26	determiner -7	yes 26
start|before|erinnern|	determiner 16
start|before|erklären|	auxiliary -24	determiner 97	no -44	preposition -24	pronoun 84	stop 34	verb 34	yes 6
start|before|erklären|first|	man 84
start|before|erläutern|	, 14	determiner 47	no 49
start|before|erzählen|	no -17	none -17	preposition -23
start|before|escrever|	none 18	preposition 33
start|before|escusar|	none -45	preposition -24
start|before|esperar|	none -23	preposition -20
start|before|espérer|	none -90
start|before|estimer|	capital -67	none 45	preposition -47	that -33
start|before|es|	- -11	capital -14	determiner -12	judging -49	preposition -94	pronoun -44	quote -26	saying -13	source -15	thinking -33
start|before|es|according|	source -15
start|before|es|apposed|	saying -29
start|before|es|apposition|	judging -24	saying -43
start|before|es|away|3|	saying -69	source -98
start|before|es|away|5|	source -91
start|before|es|away|6|	judging -28	saying -27	source 10	thinking -33
start|before|es|direct|	judging -25	saying -57	thinking -17
start|before|es|inverted|	judging -62	saying 6
start|before|es|mood|	none -21
start|before|evitar|	determiner -12	none -31
start|before|evitar|first|	el -12
start|before|exclure|	determiner -38	none -44
start|before|exclure|first|	la -38
start|before|excuser|	none -47
start|before|exiger|	determiner -54	none -73
start|before|exiger|first|	la -50
start|before|exigir|	determiner -46	none -72	preposition -9
start|before|explicar|	determiner -53	none -77	preposition -23
start|before|faire_valoir|	auxiliary 7	capital 7	determiner 9	none -6
start|before|faire_valoir|first|	la 60
start|before|falar|	none -27	preposition -31	verb -30
start|before|felicitar|	determiner -55	none -82	preposition -33
start|before|felicitar|first|	el -38
start|before|first|	 -48	( -22	- -12	a -7	al -37	als -39	ao -48	as 46	au -56	bei -23	chez -28	con -35	c’ 28	da -48	dans -25	dat 31	desde -36	die 23	do -39	díli -49	een 30	ein 24	eine -56	el -47	elle -12	em -39	en -37	entre -40	er 36	es -43	foi 22	gstaad -30	haar -51	hij -9	hippolyte -27	i -64	ihr -48	il -27	im -89	in -8	interrogé -53	interrogée -15	joint -26	já -47	l' 28	la -7	le 9	les 18	leur -23	lisboa -68	lo -35	los 27	loïc -26	l’ -23	man 32	maputo -24	me -61	meester -48	más -48	na -35	nel -39	no 28	non -26	o -10	on -33	op -24	ottawa -64	para -23	paris -14	pelo -32	per -41	plus -21	por -21	pour -31	prenant -59	quant -20	quanto -21	questionado -15	sa -33	sein -14	seine 40	sie 13	son -95	su -58	sul -25	sur -44	são -52	um -32	uma -30	un 42	une -84	wie 50	zijn -58	à -44	è 31	— -27
start|before|fragen|	no 32
start|before|fr|according|	source -9
start|before|fr|apposed|	saying -56
start|before|fr|apposition|	judging -32	saying -109	thinking -23
start|before|fr|	auxiliary -55	judging -58	preposition -86	pronoun -11	quote -31	saying -6	source -9	thinking -27	word -21
start|before|fr|away|3|	saying 17	source -70
start|before|fr|away|4|	saying 14	source -54
start|before|fr|away|5|	judging -46	saying -44	source -37	thinking -16
start|before|fr|away|6|	judging -53	saying -6	source 11	thinking -29
start|before|fr|direct|	judging -48	saying -106	thinking -23
start|before|fr|inverted|	judging -46	saying 32
start|before|fr|mood|	none -19
start|before|féliciter|	determiner -23	none -58
start|before|garantire|	determiner 10
start|before|garantir|	determiner -56	none -87	preposition -18
start|before|garantir|first|	a -18	o -10
start|before|geben|	auxiliary 23	determiner -52	no -73	none -67	preposition 33
start|before|geven|	none -65
start|before|giurare|	none -91
start|before|halten|	capital -44	determiner -30	no -59	none -57
start|before|heißen|	adverb 69	auxiliary -22	preposition 57	yes -18
start|before|heißt|	stop 37
start|before|houden|	capital -50	none -71	pronoun -24	word -31
start|before|indicar|	none -65
start|before|indiquer|	determiner 23	none 26
start|before|informar|	, 63	- 12	capital 19	determiner 15	none 53	preposition -98	that -19	verb -60
start|before|informar|first|	- 12
start|before|inquiéter|	none -23	preposition -19
start|before|inverted|judging|auxiliary|	, 40	stop -48
start|before|inverted|judging|none|	, -54	adverb -27	coordinator -24	determiner -15	preposition -43	quote -67	stop 30	subordinator -58	word -48
start|before|inverted|other|none|	stop -36
start|before|inverted|saying|auxiliary|	, -30	: -53	; -15	adverb 68	determiner -53	preposition 8	stop 82
start|before|inverted|saying|marks|	determiner 59	preposition 46	stop 6
start|before|inverted|saying|none|	, 67	: -72	; 31	adverb 22	coordinator 37	determiner -22	preposition -7	pronoun 12	stop -6	that -63	verb-saying -18	word 34
start|before|inverted|saying|verb|	, 10	preposition 21	quote -42	stop 59	word -80
start|before|invitare|	determiner -46	none -66
start|before|invitar|	none -43	preposition -36
start|before|it|	( -22	auxiliary 30	capital -59	determiner -32	judging -69	preposition 7	pronoun -45	quote -29	saying -24	source -12	word 8
start|before|it|according|	source -12
start|before|it|apposed|	saying -52
start|before|it|apposition|	judging -22	saying -82
start|before|it|away|3|	saying -63	source -24
start|before|it|away|4|	source -66
start|before|it|away|5|	saying 9	source -38
start|before|it|away|6|	judging -39	saying -31
start|before|it|direct|	saying -96
start|before|it|inverted|	judging -68
start|before|it|mood|	none -25
start|before|judging|	capital -22	determiner -24	preposition -22	present -46	pronoun 32
start|before|judging|ending|a|	preposition -28
start|before|judging|ending|el|	determiner -24
start|before|judging|ending|em|	preposition -24
start|before|judging|ending|en|	preposition -14
start|before|judging|ending|er|	capital -29	determiner -34
start|before|judging|ending|ie|	determiner 9
start|before|judging|ending|il|	determiner -17
start|before|judging|ending|in|	determiner -21
start|before|judging|ending|is|	capital -28
start|before|judging|ending|la|	determiner -35
start|before|judging|ending|le|	determiner -35
start|before|judging|ending|no|	preposition -24
start|before|judging|ending|nt|	capital -26
start|before|judging|ending|on|	determiner -11
start|before|judging|ending|o|	determiner -31
start|before|judging|ending|su|	determiner -14
start|before|judging|ending|te|	capital 48
start|before|judging|ending|us|	capital -38
start|before|judging|ending|à|	preposition -14
start|before|judging|first|	a -28	der -34	die 9	el -24	em -24	en -14	il -44	la -35	le -35	no -24	o -31	paris -9	son -11	su -14	à -14
start|before|judging|past|	, 21	adverb -47	determiner -40	preposition -39	pronoun -35	quote -73	stop 25	subordinator -58	that -31	word -17
start|before|judging|present|	coordinator -24	determiner -29	preposition -29	stop -61	that -8
start|before|jurer|	capital -57	none 35
start|before|justificar|	none -47	preposition -38
start|before|klinken|	none -10
start|before|kritisieren|	determiner 59
start|before|kündigen|	auxiliary 53	preposition 45	yes 53
start|before|lamentarse|	determiner -11	none -13
start|before|lamentar|	determiner -46	none -79	preposition -67	that -7
start|before|lamentar|first|	a -71	o -27
start|before|lassen|	auxiliary 47	pronoun 83	yes 83
start|before|laten|	auxiliary -28	capital -53	determiner 10	none -67	word -66
start|before|laut|	auxiliary -41	capital -37	determiner -63	no -68	preposition -51	verb -52
start|before|lembrar|	capital -13	none -88	that -14
start|before|limitar|	none -11	preposition -8
start|before|llamar|	determiner -15	none -33	preposition -15
start|before|mandar|	determiner -33	none -34
start|before|melden|	determiner 17	none 71	preposition 57	stop 58	word 58
start|before|melden|first|	de 24
start|before|mood|none|	judging -20	other -67	saying -8	source -14	thinking -49
start|before|mood|no|	judging -75	saying -47	source -41
start|before|mood|yes|	judging 35	saying 46	source 30
start|before|mostrar|	determiner -21	none -26
start|before|mostrar|first|	el -23
start|before|nach|	determiner -64	no -70	verb -50
start|before|negare|	determiner -52	none -72
start|before|negare|first|	il -49
start|before|negar|	determiner -38	none -73	preposition -45	stop -39	word -11
start|before|negar|first|	em -33	o -38
start|before|nennen|	determiner -29	no -26	none -26
start|before|nl|according|	source 11
start|before|nl|apposition|	judging -42	saying -120	thinking -32
start|before|nl|	auxiliary -58	capital -16	determiner 7	judging 18	preposition 6	saying 6	source 11	that 31	thinking -39
start|before|nl|away|3|	saying -42
start|before|nl|away|4|	saying 33	source -82
start|before|nl|away|5|	saying -40
start|before|nl|away|6|	judging -44	saying 27	source 7	thinking -39
start|before|nl|direct|	judging -61	saying 27
start|before|nl|inverted|	judging 30	saying 15
start|before|nl|mood|	none 12
start|before|noemen|	capital -35	none -43
start|before|order|according|	source -13
start|before|order|apposed|	saying -87	thinking -34
start|before|order|apposition|	judging -40	saying -131	thinking -54
start|before|order|direct|	judging -73	saying -74	thinking -28
start|before|order|inverted|	judging 19	saying 61
start|before|other|	determiner -15	preposition -27
start|before|other|past|	determiner -23	preposition 47	stop -47
start|before|para|	( -42	, -29	- -19	; -13	auxiliary -55	capital -41	coordinator -25	determiner -67	end -29	marks -43	none -60	preposition -22	pronoun -28	quote -10	stop -96	verb -44	word -31
start|before|para|first|	 -8	- -19	a -13	as -54	el -20	em -9	la -46	o -43
start|before|parlare|	determiner -14	none -26	preposition -30
start|before|parlare|first|	il -9	la -13
start|before|parler|	capital -10	determiner -15	none -22	preposition -20	verb -18
start|before|parler|first|	son -9	à -7
start|before|par|	, -52	determiner -52	none -71
start|before|pedir|	capital -27	determiner -59	none -64	preposition -26	stop -55
start|before|pedir|first|	desde -12	el -24	la -45	o -48
start|before|per|	( -16	, -33	; -25	auxiliary -74	capital -53	coordinator -11	determiner -56	end -22	none -56	preposition -47	pronoun -45	quote -8	stop -80	verb -25	word -28
start|before|per|first|	 -8	( -13	a -13	il -28	la -86	lo -42	l’ -19	nel -22	un -90
start|before|plaider|	none -85
start|before|pour|	, -46	auxiliary -83	capital -47	coordinator -34	determiner -86	end -9	none -67	preposition -43	pronoun -38	stop -78	verb -74	word -23
start|before|pour|first|	au -18	c’ -20	il -33	la -45	le -60	l’ -21	me -13	à -6
start|before|precisar|	determiner -6	none -10	that -7
start|before|preferir|	capital -21	determiner -16	none -76	word -21
start|before|preposition|	adverb -43	capital 36	determiner -53	preposition -10	pronoun -31	quote -44	verb-saying -31
start|before|preposition|auxiliary|	, 20	: -47	preposition 42	saying 22	stop 68	word -80
start|before|preposition|marks|	saying -47
start|before|preposition|none|	, -10	: -56	adverb -22	coordinator -43	determiner -57	judging -54	other -27	preposition -54	pronoun -50	saying -21	source -71	stop -134	that -21	thinking -25	word -23
start|before|preposition|verb|	, -67	: -19	judging 38	preposition -47	quote -58	saying 12	source -31	stop 28	that -14	word 34
start|before|prever|	determiner -44	none -63	preposition -47
start|before|proclamare|	determiner -47	none -62
start|before|prometer|	determiner -57	none -63	preposition -54	word -7
start|before|prometer|first|	el -46	o -35
start|before|promettere|	determiner -51	none -68
start|before|promettere|first|	la -49
start|before|promettre|	determiner -110	none -18	preposition -60	stop 7
start|before|promettre|first|	le -92
start|before|pronoun|	, -59	auxiliary -29	capital -66	word 66
start|before|pronoun|auxiliary|	, -29	determiner -45	judging 20	preposition 10	saying -16	source -28	stop 64
start|before|pronoun|marks|	saying 88	source -61	stop 28
start|before|pronoun|none|	, 32	determiner -22	preposition -58	saying 10	source 11	stop 27	word -48
start|before|pronoun|verb|	stop 21
start|before|proponer|	determiner -40	none -56	preposition -38
start|before|proposer|	determiner -54	none -74
start|before|préciser|	determiner 45	none 26
start|before|prévenir|	none 70	that -13
start|before|prévoir|	determiner -61	none -86
start|before|pt|according|	source -25
start|before|pt|apposed|	saying -64
start|before|pt|apposition|	judging -27	saying -70	thinking -33
start|before|pt|away|3|	saying 22	source -49
start|before|pt|away|4|	saying 7	source -57
start|before|pt|away|5|	judging -24	saying 13	source 10
start|before|pt|away|6|	judging -33	other -24	saying -43	source -48	thinking -29
start|before|pt|	capital -59	determiner 9	judging -32	other -24	preposition -30	quote -11	saying -16	source -25	thinking -29	word -70
start|before|pt|direct|	judging -29	saying -46	thinking -22
start|before|pt|inverted|	judging -33	other -21	saying 6
start|before|pt|mood|	none -24
start|before|queixar|	none -47	preposition -17
start|before|querer|	determiner -15	none -25	word -22
start|before|querer|first|	o -15
start|before|quote|	, -46
start|before|quote|none|	, -7	saying -39	source -30	stop -42	that -14
start|before|raccontare|	determiner -41	none -54	preposition -16
start|before|raccontare|first|	la -41
start|before|raconter|	determiner -36	none -50
start|before|rappeler|	, -13	determiner 22	none 18	that -39
start|before|rappeler|first|	la -54	l’ 49
start|before|rechnen|	determiner 58	no 56	none 43	preposition 48	verb 41
start|before|reclamar|	determiner -39	none -64	preposition -34
start|before|reclamar|first|	el -40
start|before|reconhecer|first|	a -40
start|before|reconhecer|	none -56	preposition -52	that -8
start|before|reconnaître|	determiner -41	none -56
start|before|reconocer|	determiner -47	none -63
start|before|reconocer|first|	el -46
start|before|recordar|	determiner -44	none -77	preposition -48	that -9
start|before|recusar|	determiner -19	none -22	preposition -20
start|before|recusar|first|	à -21
start|before|refuser|	determiner -19	none -25	preposition -31
start|before|refuser|first|	la -17	à -10
start|before|regretter|	determiner 7	none 32
start|before|rejeter|	capital -14	none -15
start|before|relever|	determiner -57	none -77
start|before|remeter|	none -44	preposition -34
start|before|replicare|	determiner -18	none -21
start|before|replicare|first|	il -16
start|before|replicar|	determiner -6	none -8	that -6
start|before|reprendre|	determiner -36	none -58
start|before|responder|	capital -39	determiner -8	none -48	preposition -34	that -10
start|before|responder|first|	la -7
start|before|revelar|	none 36	preposition -6	that -47
start|before|ribattere|	none -25
start|before|ricordare|	determiner -43	none -58	that -6
start|before|ricordare|first|	il -43
start|before|riferire|	, -9	none -12
start|before|riferire|first|	il 7
start|before|ringraziare|	determiner -34	none -45
start|before|ringraziare|first|	il -32
start|before|rire|	none -26
start|before|rispondere|	determiner -24	none -32	preposition -36
start|before|rivendicare|	determiner -43	none -57
start|before|rufen|	no 14
start|before|räumen|	determiner -31	none 39	yes -24
start|before|réagir|	none -45	preposition -42
start|before|réclamer|	determiner -63	none -79	preposition -54
start|before|réclamer|first|	la -42	le -40
start|before|répondre|	capital -18	determiner -31	none -52	preposition -37	that -10
start|before|saber|	none -26	preposition -20
start|before|sagen|	, -14	auxiliary -36	determiner -16	no -61	pronoun -11	stop 102	yes 33
start|before|sagen|first|	die 67
start|before|saluer|	determiner -23	none -25
start|before|saluer|first|	le -18
start|before|sapere|	auxiliary 35	determiner 35	none 34
start|before|saying|	auxiliary 34	capital -8	determiner -8	participle -42	preposition -7	pronoun 21	quote -39	subordinator 11	that -34	word -7
start|before|saying|ending|al|	preposition -14
start|before|saying|ending|an|	pronoun 9
start|before|saying|ending|ar|	capital -19
start|before|saying|ending|as|	capital 31	determiner 17
start|before|saying|ending|at|	that -24
start|before|saying|ending|au|	preposition -48
start|before|saying|ending|a|	auxiliary -57	preposition 15
start|before|saying|ending|ce|	capital -49
start|before|saying|ending|da|	capital -43	preposition -48
start|before|saying|ending|de|	preposition -63
start|before|saying|ending|do|	capital -25	preposition -46
start|before|saying|ending|el|	capital -80	determiner -30
start|before|saying|ending|em|	preposition -44
start|before|saying|ending|en|	capital 11	determiner 42	preposition -38
start|before|saying|ending|er|	capital -10	determiner -35	preposition -64	pronoun 48
start|before|saying|ending|es|	capital -48	determiner -14	pronoun -28
start|before|saying|ending|ez|	preposition -27
start|before|saying|ending|gé|	capital -50
start|before|saying|ending|hr|	determiner -42
start|before|saying|ending|ie|	capital 7	determiner 42	pronoun 6	subordinator 39
start|before|saying|ending|ij|	pronoun -9
start|before|saying|ending|il|	determiner -43	pronoun 52
start|before|saying|ending|in|	capital -20	determiner 15	preposition -6
start|before|saying|ending|io|	capital -56
start|before|saying|ending|is|	capital -73	preposition 29
start|before|saying|ending|it|	capital -75
start|before|saying|ending|i|	determiner -44
start|before|saying|ending|jn|	auxiliary -36
start|before|saying|ending|já|	capital -46
start|before|saying|ending|l'|	determiner 13
start|before|saying|ending|la|	capital -60	preposition -69
start|before|saying|ending|le|	pronoun 63
start|before|saying|ending|lo|	preposition -32
start|before|saying|ending|ls|	preposition -36
start|before|saying|ending|ma|	determiner -30
start|before|saying|ending|na|	preposition -43
start|before|saying|ending|nd|	capital -52
start|before|saying|ending|ne|	capital 29	determiner -80
start|before|saying|ending|no|	capital 27	preposition -33
start|before|saying|ending|ns|	preposition -42
start|before|saying|ending|nt|	capital -76
start|before|saying|ending|oa|	capital -64
start|before|saying|ending|on|	capital 32	determiner -64
start|before|saying|ending|or|	capital 39	preposition 24
start|before|saying|ending|os|	capital -60	determiner -41
start|before|saying|ending|o|	determiner -14
start|before|saying|ending|ra|	capital -12
start|before|saying|ending|ro|	capital -46
start|before|saying|ending|sa|	determiner -23
start|before|saying|ending|se|	capital 56
start|before|saying|ending|st|	capital 31
start|before|saying|ending|su|	determiner -54
start|before|saying|ending|te|	capital -81
start|before|saying|ending|to|	capital -31
start|before|saying|ending|ul|	preposition -25
start|before|saying|ending|un|	determiner 10
start|before|saying|ending|ur|	capital -38	determiner -23	preposition -34
start|before|saying|ending|us|	capital -31
start|before|saying|ending||	quote -39
start|before|saying|ending|à|	preposition -37
start|before|saying|ending|ée|	capital -54
start|before|saying|first|	 -39	a 9	al -14	als -36	au -48	chez -27	da -48	dans -42	dat -24	de -6	den 22	der -36	desde -11	die 42	do -46	een 32	ein 13	eine -56	el -30	elle 63	em -44	en -38	er 80	es -28	hij -9	i -44	ihr -42	in -6	interrogé -50	interrogée -15	já -46	l' 13	les -14	leur -23	lisboa -64	los -41	man 9	meester -48	na -43	no 33	o -14	pelo -32	plus -30	por -21	prenant -59	questionado -15	sa -23	sein -8	sie 6	son -64	su -54	sul -25	sur -16	um -41	uma -30	un 10	une -83	wie 50	zijn -36	à -37
start|before|saying|participle|	that -28
start|before|saying|past|	( -15	, 29	: -101	; 11	adverb 28	auxiliary -68	capital -28	coordinator 47	determiner -17	end -76	preposition -20	pronoun -38	quote -56	stop 29	subordinator -37	that -37	verb-saying 47	word -43
start|before|saying|present|	: -52	; -21	adverb -52	coordinator -91	determiner -84	end -60	stop 65	that -30	verb-saying -81	word -51
start|before|schreiben|	auxiliary 13	determiner -23	no -59	preposition 37	pronoun 24	yes 21
start|before|scrivere|	none -56	preposition -38
start|before|secondo|	, -28	capital -74	determiner -49	none -87	preposition -33	stop -47
start|before|secondo|first|	il -31
start|before|segundo|	, 6	capital -70	determiner 37	none 14	preposition -40
start|before|segundo|first|	a -33
start|before|según|	, -91	auxiliary -84	capital 24	determiner -8	none -12	preposition -64	stop 21
start|before|según|first|	el -52	la -70
start|before|selon|	, 33	auxiliary 13	determiner 26	none 32	pronoun -32	stop 13
start|before|sostenere|	determiner 80	none 67	preposition 50
start|before|sostener|	determiner -6	none -6	that -6
start|before|souffler|	none 44
start|before|souligner|	none 65	that -14
start|before|source|	( -13	- -49	auxiliary -63	capital -14	determiner 28	preposition -28	pronoun -44	quote -30	source -13	word -77
start|before|source|ending|(|	( -13
start|before|source|ending|-|	- -49
start|before|source|ending|an|	pronoun 55
start|before|source|ending|as|	capital -71	determiner 32
start|before|source|ending|au|	preposition -44
start|before|source|ending|a|	preposition -79
start|before|source|ending|ca|	capital -35
start|before|source|ending|c’|	capital -20
start|before|source|ending|do|	capital -57
start|before|source|ending|el|	determiner -92	preposition -22
start|before|source|ending|em|	preposition -9
start|before|source|ending|er|	capital -54	determiner 39
start|before|source|ending|es|	capital -20	determiner 39
start|before|source|ending|et|	pronoun -16
start|before|source|ending|ia|	capital -35
start|before|source|ending|ie|	determiner -15
start|before|source|ending|il|	determiner -47	pronoun -56
start|before|source|ending|im|	preposition -56
start|before|source|ending|in|	preposition -54
start|before|source|ending|i|	determiner -63
start|before|source|ending|la|	determiner -21
start|before|source|ending|le|	determiner 25
start|before|source|ending|lo|	determiner -42	pronoun -32
start|before|source|ending|l’|	determiner -90
start|before|source|ending|me|	pronoun -13
start|before|source|ending|na|	capital -13
start|before|source|ending|ne|	determiner 34
start|before|source|ending|no|	capital -22	preposition -30
start|before|source|ending|on|	capital -16	preposition -33	pronoun -33
start|before|source|ending|or|	preposition -38
start|before|source|ending|os|	determiner 32
start|before|source|ending|o|	determiner -7
start|before|source|ending|ra|	capital -40
start|before|source|ending|re|	preposition -40
start|before|source|ending|ro|	capital -13
start|before|source|ending|ta|	capital -49
start|before|source|ending|te|	capital -71
start|before|source|ending|to|	capital -56
start|before|source|ending|un|	determiner 17
start|before|source|ending|ur|	preposition -40
start|before|source|ending|vo|	capital -19
start|before|source|ending||	quote -30
start|before|source|ending|à|	preposition -35
start|before|source|first|	 -30	( -13	- -49	a -79	as 34	au -44	c’ -20	der 39	die -15	el -92	em -9	entre -40	het -16	i -63	il -72	in -54	la -21	le 21	les 39	lo -34	l’ -90	man 55	me -13	nel -22	no -30	non -16	o -7	on -33	un 41	une -23	à -35
start|before|source|source|	% -33	( -76	, -45	: -76	; -33	auxiliary -53	coordinator -70	determiner -60	end -18	pronoun -32	quote 18	stop 30	subordinator -78	verb-saying 35	word 10
start|before|soutenir|	none -15
start|before|souvenir|	determiner -33	none -48
start|before|so|	, -19	adverb 11	capital -12	determiner 71	no -8	none 34	preposition -61	pronoun -29	stop 80	verb -75	yes 17
start|before|so|first|	die 24
start|before|spiegare|	, -15	determiner -16	none -32
start|before|spiegare|first|	il -7
start|before|sprechen|	capital -14	determiner -30	no -25	none -21	preposition -25
start|before|spreken|	none -80
start|before|staan|	determiner 27	none 22
start|before|staat|	none -39	preposition -39
start|before|stellen|	none -13
start|before|subordinator|	capital -45	determiner -55	word 19
start|before|subordinator|none|	saying 34
start|before|sustentar|	none -11	that -10
start|before|teilen|	capital 88	no 68	none 36	preposition 8	pronoun -16	yes -29
start|before|tempérer|	none 44	stop 31
start|before|that|auxiliary|	saying -24
start|before|that|none|	saying 19
start|before|that|	word 54
start|before|thinking|	capital -44	determiner -52	past -54	preposition -20	present -30
start|before|thinking|ending|de|	determiner -26
start|before|thinking|ending|en|	preposition -21
start|before|thinking|ending|o|	determiner -15
start|before|thinking|first|	a -18	de -26	en -21	o -15
start|before|thinking|past|	adverb -35	determiner -34	preposition -15	pronoun -39	that -24	word -21
start|before|trouver|	determiner -19	none -27
start|before|unlisted|	determiner -16	none -88	preposition 46	stop -47
start|before|valorar|	determiner -51	none -69
start|before|valorar|first|	el -40
start|before|vatten|	none -61
start|before|verklaren|	auxiliary 61	none 49
start|before|verlangen|	determiner -51	no -50	verb -50
start|before|verraten|	auxiliary 43	pronoun 43	yes 56
start|before|verraten|first|	sie 28
start|before|versichern|	capital 40	yes 40
start|before|vertellen|	none 25
start|before|verweisen|	no -58	none -53	preposition -37
start|before|ver|	capital -13	determiner -29	none -30	preposition -24
start|before|ver|first|	a -24
start|before|vinden|	, 18	auxiliary 18	none 24
start|before|voir|	none -21
start|before|volgens|	capital -56	determiner 7	none -43	preposition -87	verb 61
start|before|volgens|first|	de 28
start|before|vouloir|	none -22
start|before|vragen|	determiner -42	none -97
start|before|vragen|first|	de -42
start|before|wijzen|	none -78
start|before|willen|	none -24
start|before|word|	, -55	capital 33	determiner -28	word -63	– -54
start|before|word|none|	preposition -59	saying 12	source -71	that -25
start|before|zeggen|	, -41	auxiliary -8	capital -53	determiner -30	none -35	pronoun 55	stop -20
start|before|zeggen|first|	de 6	het 40
start|before|zeigen|	capital -29	no -38	none -38
start|before|zien|	capital -35	none -60
start|before|äußern|	no -25	none -25
start|before|écrire|	determiner -42	none -63	preposition -18
start|before|écrire|first|	le -42
start|before|évaluer|	determiner -16	none -19
start|before|évoquer|	determiner -43	none -53	preposition -38
start|	behind -22	colon 31	comma -8	infinitive -11	late -14	next -10	source 8	that 8
start|behind|	accuser -41	acusar -45	admitir -45	advertir -105	afirmar -35	alertar -60	ammettere -18	annoncer -64	annunciare -40	anunciar -40	apelar -26	apontar -32	appeler -82	apuntar -73	asegurar -28	assurer -36	atribuir -30	avisar 12	berichten -32	bestätigen -35	beziffern -40	bitten -40	blijken -47	blijven -58	calcular -72	chamar -12	chiamare -18	chiedere -34	cifrar -49	citar -41	classificar -20	cobrar -37	comentar -32	commentare -15	condenar -11	confermare -19	confessare -6	confidare -34	confier -50	confirmar -35	considerar -43	contar -46	contestar -87	convocar -24	cortar -33	decir -58	declarar -55	demander -46	denunciar -58	descartar -33	devolver -23	dichiarare -40	dire -53	divulgar -41	dizer -31	déclarer -19	eisen -55	erklären -25	escrever -58	escusar -36	esperar -24	estimar -39	exigir -33	explicar -37	expliquer -34	faire_valoir -43	falar 24	felicitar -63	finden -28	fordern -55	féliciter -72	garantir -38	geben -30	geven -34	giurare -22	grappen -21	gritar -38	hablar -36	halten -23	houden -35	informar -27	inquiéter 23	insistir 42	interroger -68	invitare -33	ironizar -83	justificar -58	klagen -54	kündigen -71	lamentar -27	lancer -18	lassen -55	laten -59	ler -20	limitar -18	llamar -29	mahnen -36	mandar -10	manter -43	melden -45	negar -46	notieren -50	ofrecer -45	opinar -29	parlare -60	parler -75	pedir -37	perguntar -28	plaider 37	pleiten 36	pochen 7	precisar -53	preguntar -36	prever -43	prometer -30	promettere -37	promettre -79	proporre -62	proposer -66	protestare 24	publicar -45	queixar -62	quejarse 56	questionar -36	raccontare -26	raconter -42	reaccionar -62	reageren -49	rechnen 36	reclamar -56	recomendar -33	recommander -52	reconhecer -35	reconocer -31	recusar -18	refuser -40	rekenen -28	relatar -28	remeter -26	replicare -34	responder -86	resumir -29	ricordare -66	rispondere -43	roepen 53	rufen -30	réagir -54	réclamer -51	répondre -83	saber -35	sagen -36	salutare -60	sapere -18	schreiben -32	schrijven -39	scrivere -24	señalar -46	sostenere -17	souvenir -75	spiegare -25	sprechen -72	spreken -41	staan -94	stehen -47	stellen -29	stimare -31	tabler 54	teilen -30	telefonar -34	temer -22	trekken -50	unlisted -46	ver -21	verklaren -34	verraten -26	vertellen -59	verweisen 44	vinden -30	vragen -64	vrezen -47	weisen -25	wijzen 36	zanjar -57	zeggen -71	écrire -47	évaluer -25
start|behind|accuser|	none -51	word -42
start|behind|acusar|	determiner -33	marks -39	none -50	word -36
start|behind|admitir|	none -52
start|behind|adverb|none|	saying -53
start|behind|adverb|	word -47
start|behind|advertir|first|	que -107
start|behind|advertir|	none -103	that -107
start|behind|afirmar|	determiner -32	none -35
start|behind|alertar|	none -76	word -42
start|behind|ammettere|	none -18	word -22
start|behind|annoncer|	determiner -40	none -77
start|behind|annunciare|	determiner -56	none -43	word -13
start|behind|anunciar|	none -38	word -46
start|behind|apelar|	none -22	word -19
start|behind|apontar|	none -37
start|behind|appeler|	determiner -68	marks -65	none -91	word -26
start|behind|apuntar|	none -101
start|behind|asegurar|	determiner -28	none -27
start|behind|asks|false|	auxiliary -27	marks 9	none -24	verb -42
start|behind|assurer|	none -47
start|behind|atribuir|	marks -30	none -30	word -13
start|behind|auxiliary|none|	saying -32
start|behind|auxiliary|	word -33
start|behind|avisar|first|	que 12
start|behind|avisar|	none 17	that 12
start|behind|away|2|	adverb -57	capital -42	determiner 11	preposition 12	pronoun -46	subordinator -40	that 49
start|behind|away|3|	capital -80	preposition 7	pronoun -30	word -14
start|behind|away|4|	capital -37	preposition -60	pronoun -35	word -63
start|behind|away|5|	capital -35	determiner -124	preposition -54	pronoun -39	word -77
start|behind|away|6|	capital -28	determiner -103	preposition -87	word -73
start|behind|before|	a -79	aan 29	ad -33	ai -78	al -88	alla -34	alle -51	all’ -17	als -56	am -68	an -53	ante -66	ao -54	aos -31	até -26	au -102	auf 37	aus -87	aux -55	avec -39	bei -72	beim -30	bij -74	com -54	como -39	contra -40	d' -57	da -29	dal -24	dall’ -19	dans -123	de -9	del -87	depuis -109	desde -99	di -45	do -50	dopo -28	durante -35	em 11	en -34	entre -30	im -81	in -70	met -89	mit 28	na -76	naar -100	nach -63	nas -55	no -20	num -69	om -67	op 37	over -50	par -103	para -61	pela -80	pelo -43	per -6	por -79	pour 33	sin -89	sobre -34	su -84	sur 25	tegen -23	uit -83	um -81	unter -35	van -60	von -87	voor 27	vor -7	zu -52	zur -65	à 21	às -42	über -74
start|behind|berichten|	capital -32	no -31	none -33
start|behind|bestätigen|	no -35	none -35
start|behind|beziffern|	no -37	none -40	word -40
start|behind|bitten|	no -40	none -40
start|behind|blijken|	none -58	word -40
start|behind|blijven|	none -81	word -54
start|behind|calcular|	none -95	word -68
start|behind|capital|	, -45	: 31	capital -76	coordinator -29	determiner -55	end -70	preposition -21	quote -58	stop -95	that -21	word -31
start|behind|capital|auxiliary|	saying -36
start|behind|capital|marks|	saying -64
start|behind|capital|none|	judging -43	other -13	saying -43
start|behind|capital|verb|	saying -52
start|behind|chamar|	marks -12	none -12	word -12
start|behind|chiamare|	none -21
start|behind|chiedere|first|	non -14
start|behind|chiedere|	none -34	word -33
start|behind|cifrar|	none -62	word -52
start|behind|citar|	none -54
start|behind|classificar|	marks -20	none -20	word -16
start|behind|cobrar|	none -38	word -25
start|behind|comentar|	none -27	word -17
start|behind|commentare|	none -18
start|behind|condenar|	none -11	word -11
start|behind|confermare|	none -18	word -21
start|behind|confessare|	none -6	word -6
start|behind|confidare|	none -30
start|behind|confier|	determiner -48	none -65
start|behind|confirmar|	capital -13	determiner -35	none -37	word -25
start|behind|considerar|	marks -39	none -43	word -41
start|behind|contar|	capital -15	determiner -67	none -49	word -20
start|behind|contestar|	none -100	word -33
start|behind|convocar|	none -24
start|behind|cortar|	none -38
start|behind|decir|	determiner -67	none -66	word -13
start|behind|declarar|	determiner -65	none -58	word -31
start|behind|demander|	none -63	word -33
start|behind|denunciar|	none -80
start|behind|descartar|	none -43
start|behind|determiner|	adverb -79	capital -16	determiner -29	quote 56	verb-saying -111	word -12
start|behind|determiner|auxiliary|	saying -78
start|behind|determiner|marks|	saying 27
start|behind|determiner|none|	judging 7	other -22	thinking 6
start|behind|determiner|verb|	saying -28
start|behind|devolver|	none -22	word -23
start|behind|de|apposition|	saying -25
start|behind|de|away|2|	judging -32	thinking -54
start|behind|de|away|3|	judging -28	saying 9
start|behind|de|away|4|	judging -41	saying -92
start|behind|de|away|5|	saying -89
start|behind|de|away|6|	saying -79
start|behind|de|	capital -38	judging -43	other -39	pronoun -42	saying -9	thinking -54
start|behind|de|direct|	judging -32	thinking -54
start|behind|de|inverted|	judging -37	other -39	saying -37
start|behind|de|mood|	no -12	yes -31
start|behind|dichiarare|	none -43
start|behind|dire|	capital -11	determiner -37	marks -58	none -54	word -64
start|behind|divulgar|	none -45
start|behind|dizer|	capital -21	marks -20	none -33	word -33
start|behind|déclarer|	determiner -19	none -22
start|behind|eisen|	capital -11	none -68
start|behind|ending|00|	word 44
start|behind|ending|10|	word -73
start|behind|ending|12|	word -47
start|behind|ending|14|	word -20
start|behind|ending|1|	word 30
start|behind|ending|20|	word -37
start|behind|ending|24|	word -24
start|behind|ending|40|	word -21
start|behind|ending|ad|	capital -24
start|behind|ending|ag|	capital -47
start|behind|ending|al|	capital -10	word -47
start|behind|ending|am|	capital -18
start|behind|ending|ar|	word 21
start|behind|ending|as|	determiner 7	word -61
start|behind|ending|at|	that 106
start|behind|ending|a|	preposition -39
start|behind|ending|ca|	word -47
start|behind|ending|ce|	capital -20
start|behind|ending|ch|	capital -35
start|behind|ending|co|	word -51
start|behind|ending|da|	capital -18	word -55
start|behind|ending|de|	capital -56	determiner -16	word -68
start|behind|ending|do|	word -47
start|behind|ending|el|	capital -17	determiner -74	word -23
start|behind|ending|em|	determiner -6	word -69
start|behind|ending|en|	capital 32	determiner -40	word -112
start|behind|ending|er|	capital -35	determiner -82	word 33
start|behind|ending|es|	determiner -31	word -65
start|behind|ending|et|	pronoun -34
start|behind|ending|ga|	word -45
start|behind|ending|ge|	capital -30
start|behind|ending|he|	word -64
start|behind|ending|hi|	word -38
start|behind|ending|ho|	word -20
start|behind|ending|ia|	word -37
start|behind|ending|ie|	word -71
start|behind|ending|il|	determiner 22
start|behind|ending|in|	determiner 26
start|behind|ending|io|	capital -18	word -54
start|behind|ending|ir|	word 7
start|behind|ending|is|	word -27
start|behind|ending|i|	determiner -74
start|behind|ending|jn|	auxiliary -38
start|behind|ending|ky|	capital -18
start|behind|ending|l'|	determiner -45
start|behind|ending|la|	capital -28	determiner -20	word -49
start|behind|ending|le|	determiner 15	word -14
start|behind|ending|li|	determiner -39	word -38
start|behind|ending|ll|	capital -70
start|behind|ending|lo|	word -36
start|behind|ending|l’|	determiner -61
start|behind|ending|ma|	determiner -31	word -16
start|behind|ending|na|	capital -55	determiner -57	word -50
start|behind|ending|ne|	capital -22	determiner 22	word -31
start|behind|ending|ng|	capital -61	word 28
start|behind|ending|ni|	capital -43	word -37
start|behind|ending|no|	capital -37	word 37
start|behind|ending|ns|	word -45
start|behind|ending|nt|	word -53
start|behind|ending|om|	preposition 35
start|behind|ending|on|	capital -28	determiner -46	word -20
start|behind|ending|op|	word -26
start|behind|ending|or|	preposition -43	word -56
start|behind|ending|os|	capital -34	determiner -63	pronoun -16	word -49
start|behind|ending|oz|	word -57
start|behind|ending|o|	determiner -42
start|behind|ending|ra|	word -45
start|behind|ending|re|	determiner -51	word 18
start|behind|ending|rg|	capital -25
start|behind|ending|ri|	word -30
start|behind|ending|ro|	capital -9	determiner -68	word -49
start|behind|ending|rs|	word -36
start|behind|ending|sa|	capital -41	determiner -101	word -47
start|behind|ending|se|	pronoun -27	word -67
start|behind|ending|so|	word -23
start|behind|ending|ss|	capital -46
start|behind|ending|su|	determiner 12
start|behind|ending|ta|	word -64
start|behind|ending|te|	determiner -59	word -48
start|behind|ending|ti|	word -54
start|behind|ending|to|	capital -30	word -44
start|behind|ending|tv|	capital -12
start|behind|ending|ue|	determiner -46	that -7	word -62
start|behind|ending|um|	determiner -36
start|behind|ending|un|	determiner 14
start|behind|ending|us|	determiner -47	word -72
start|behind|ending|ux|	determiner -56
start|behind|ending|x|	capital -38
start|behind|ending|za|	word -54
start|behind|ending|ão|	word -47
start|behind|ending|ça|	word -29
start|behind|ending|én|	word -69
start|behind|ending|ón|	word -60
start|behind|erklären|	capital -21	determiner -12	no -25	none -25
start|behind|escrever|	none -57	word -58
start|behind|escusar|first|	comentar -20
start|behind|escusar|	none -50	word -36
start|behind|esperar|	none -35
start|behind|estimar|	none -45	word -31
start|behind|es|apposed|	saying -109
start|behind|es|apposition|	judging -44	saying 55
start|behind|es|away|2|	judging -67	saying 10	thinking -35
start|behind|es|away|3|	judging -12	saying -59
start|behind|es|away|4|	judging -66	saying -65
start|behind|es|away|5|	saying -32
start|behind|es|away|6|	saying -45
start|behind|es|	capital -55	determiner -14	judging -71	other -19	pronoun -29	that 21	thinking -35	word -17
start|behind|es|direct|	judging -63	saying -39	thinking -35
start|behind|es|elided|	saying -77
start|behind|es|inverted|	judging -48	other -19	saying -59
start|behind|es|mood|	none -7
start|behind|es|relative|	saying -70
start|behind|es|shared|	saying -123
start|behind|exigir|	none -34
start|behind|explicar|	none -39
start|behind|expliquer|	determiner -35	none -40
start|behind|faire_valoir|	determiner -44	none -41
start|behind|falar|	capital -56	none 37	word 30
start|behind|felicitar|	determiner -53	none -79	word -50
start|behind|finden|	no -28	none -28
start|behind|first|	1 30	14 -20	a -39	afloop -26	anfrage -27	as -44	aver -53	avere -17	avoir 32	bedenken -18	calma -22	comentar -21	comunicado -25	contrato -26	das 17	dat 106	de -16	decisão -12	den -66	der -43	des -9	deux -56	dienstag -56	dizer -9	due -46	een -16	einem -8	einen -60	einer -61	el -74	este -61	falta -13	gli -39	het -34	i -74	il 22	instagram -18	jornalistas -14	l' -45	la -20	las -75	le 15	les -75	los -74	lusa -12	l’ -61	mittwoch -26	montag -26	ne -27	noite -15	non -18	não -26	o -42	om 35	otro -65	protokoll -13	que -7	quinta-feira -16	radio -19	redes -43	resposta -24	rádio -12	sa -101	se -27	ses -62	sky -18	son -46	su 12	sus -47	tre -48	tribunal -17	um -36	uma -31	un 14	una -57	une 23	voor -43	voz -57	x -38	zijn -38
start|behind|fordern|	no -55	none -55
start|behind|fr|apposed|	judging -36
start|behind|fr|apposition|	judging 20	saying -176
start|behind|fr|away|2|	saying -10	thinking 20
start|behind|fr|away|3|	saying -88
start|behind|fr|away|4|	judging -47	saying -92
start|behind|fr|away|5|	saying -54
start|behind|fr|away|6|	saying -55
start|behind|fr|	capital -78	determiner 19	judging -6	other -31	pronoun -46	saying -25	thinking 20	word -37
start|behind|fr|direct|	judging -14	thinking 36
start|behind|fr|elided|	saying -61
start|behind|fr|inverted|	judging -46	saying -106
start|behind|fr|mood|	none -7
start|behind|fr|relative|	judging -66	saying -90
start|behind|fr|shared|	saying 30
start|behind|féliciter|	determiner -55	marks -69	none -72
start|behind|féliciter|first|	un -39
start|behind|garantir|	none -45
start|behind|geben|	capital -11	determiner -33	no -30	none -30	word -51
start|behind|geben|first|	bedenken -18	der -33	protokoll -13
start|behind|geven|	capital -30	none -48
start|behind|giurare|	none -20	word -22
start|behind|grappen|	none -24
start|behind|gritar|	none -50
start|behind|hablar|	determiner -17	none -45
start|behind|halten|	capital -20	determiner -22	no -23	none -15
start|behind|halten|first|	der -22
start|behind|houden|	none -41
start|behind|informar|	none -28	word -31
start|behind|inquiéter|	determiner 37	none 28
start|behind|insistir|first|	que 49
start|behind|insistir|	none 60	that 49
start|behind|interroger|	determiner -67	none -76
start|behind|invitare|first|	non -13
start|behind|invitare|	marks -32	none -35	word -33
start|behind|ironizar|	none -83
start|behind|it|apposed|	saying -71
start|behind|it|apposition|	saying -83
start|behind|it|away|2|	judging -41	saying -26
start|behind|it|away|3|	saying -87
start|behind|it|away|4|	judging -25	saying -26
start|behind|it|away|5|	saying -51
start|behind|it|away|6|	saying -97
start|behind|it|	capital -41	judging -39	preposition -62	saying -36	word -53
start|behind|it|direct|	judging -29	saying -15
start|behind|it|elided|	saying -49
start|behind|it|inverted|	judging -25	saying -74
start|behind|it|mood|	none -38
start|behind|it|relative|	saying -22
start|behind|it|shared|	saying -29
start|behind|judging|	capital -46	determiner 7	past -67	preposition -31	present 6	pronoun -42	word -83
start|behind|judging|ending|ar|	word -18
start|behind|judging|ending|de|	determiner -37
start|behind|judging|ending|en|	capital -20	determiner -40
start|behind|judging|ending|er|	determiner -31	word -68
start|behind|judging|ending|es|	word -11
start|behind|judging|ending|ia|	word -15
start|behind|judging|ending|ir|	word -45
start|behind|judging|ending|la|	determiner -26
start|behind|judging|ending|na|	word -22
start|behind|judging|ending|ne|	determiner 28
start|behind|judging|ending|ra|	word -25
start|behind|judging|ending|sa|	word -6
start|behind|judging|ending|ta|	word -19
start|behind|judging|ending|to|	word -10
start|behind|judging|ending|un|	determiner 7
start|behind|judging|ending|ão|	word -30
start|behind|judging|first|	avoir -44	de -41	decisão -12	der -29	la -26	resposta -24	un 7	une 28
start|behind|justificar|	none -49	word -12
start|behind|klagen|	capital -34	none -56
start|behind|kündigen|	no -71
start|behind|lamentar|	none -26
start|behind|lancer|	none -22
start|behind|lassen|	determiner -55	no -55	verb -25
start|behind|laten|	none -63
start|behind|ler|	none -20	word -20
start|behind|limitar|first|	dizer -9
start|behind|limitar|	marks -10	none -18	word -18
start|behind|llamar|	determiner -31	none -35	word -10
start|behind|mahnen|	capital -36	no -36	none -36
start|behind|mandar|	none -10
start|behind|manter|	none -54	word -20
start|behind|melden|	none -63
start|behind|mood|none|	judging -31	other -33	saying -16
start|behind|mood|no|	judging -43	other -39	thinking -47
start|behind|mood|yes|	saying -30
start|behind|negar|	none -51	word -47
start|behind|nl|apposed|	saying 28
start|behind|nl|apposition|	saying -70
start|behind|nl|	auxiliary -38	capital -63	determiner -23	judging -49	preposition 17	pronoun -34	that 106	thinking -65	word 8
start|behind|nl|away|2|	judging -27	saying 13	thinking -65
start|behind|nl|away|3|	judging -25	saying -17
start|behind|nl|away|4|	saying 12
start|behind|nl|away|5|	judging -36	saying -100
start|behind|nl|away|6|	saying -103
start|behind|nl|direct|	judging -27	saying 13	thinking -65
start|behind|nl|inverted|	judging -44	saying -18
start|behind|nl|mood|	none -7
start|behind|notieren|	no -50	none -50
start|behind|ofrecer|	none -45
start|behind|opinar|	none -37
start|behind|order|apposed|	judging -35	saying -23
start|behind|order|apposition|	saying -12	thinking -33
start|behind|order|direct|	judging -28	saying 16	thinking 11
start|behind|order|elided|	saying -98
start|behind|order|inverted|	judging -58	other -44	saying -51
start|behind|order|relative|	judging -66	saying -100
start|behind|order|shared|	judging -27	saying -9
start|behind|other|	capital -16	determiner -22	past -46	word -36
start|behind|parlare|	none -70	word -29
start|behind|parler|	determiner -77	marks -75	none -75	word -16
start|behind|parler|first|	un -53	une -71
start|behind|pedir|	determiner -32	marks -42	none -36	word -38
start|behind|pedir|first|	la -42	não -20
start|behind|perguntar|	none -30	word -28
start|behind|plaider|	determiner 38	none 14
start|behind|pleiten|	none 42	word 63
start|behind|pochen|	no 7	none 7
start|behind|precisar|	none -67	word -53
start|behind|preguntar|	none -47
start|behind|preposition|	determiner 25	word -76
start|behind|preposition|none|	judging -28	saying 21
start|behind|prever|	none -46	word -43
start|behind|prometer|	capital -20	determiner -31	none -30	word -33
start|behind|promettere|	determiner -33	none -46
start|behind|promettre|	none -96	word -70
start|behind|pronoun|	capital -39	stop -16	word -52
start|behind|pronoun|none|	judging -33	saying -35
start|behind|proporre|	none -64	word -55
start|behind|proposer|	none -89
start|behind|protestare|	determiner 27	none 38
start|behind|pt|apposed|	judging -16	saying -48
start|behind|pt|apposition|	judging -28	saying -84
start|behind|pt|away|2|	judging -33	saying -30	thinking -43
start|behind|pt|away|3|	judging -20	saying -36
start|behind|pt|away|4|	judging -21	saying -32
start|behind|pt|away|5|	saying -23
start|behind|pt|away|6|	saying -33
start|behind|pt|	capital -39	determiner -47	judging -34	preposition -45	pronoun -21	saying -36	that -94	thinking -43	word -25
start|behind|pt|direct|	judging -30	saying -8	thinking -27
start|behind|pt|elided|	saying -35
start|behind|pt|inverted|	judging -26	saying -32
start|behind|pt|mood|	none -39
start|behind|pt|relative|	saying -30
start|behind|pt|shared|	judging -20	saying -55
start|behind|publicar|	none -37	word -13
start|behind|queixar|	none -61	word -58
start|behind|quejarse|	none 80
start|behind|questionar|	determiner -43	none -46
start|behind|raccontare|first|	aver -26	avere -17
start|behind|raccontare|	none -22	verb -30	word -25
start|behind|raconter|	none -53	word -27
start|behind|reaccionar|	none -85
start|behind|reageren|	none -69
start|behind|rechnen|	capital 20	no 36	none 36
start|behind|reclamar|	determiner -61	none -62	word -19
start|behind|recomendar|	none -41	word -27
start|behind|recommander|	none -72
start|behind|reconhecer|	none -36	word -35
start|behind|reconocer|	none -38	word -32
start|behind|recusar|	none -22	word -18
start|behind|refuser|	none -51	word -37
start|behind|rekenen|first|	dat 59
start|behind|rekenen|	none -39	that 59
start|behind|relatar|	none -33	word -29
start|behind|remeter|first|	a -20
start|behind|remeter|	none -32	preposition -20	word -34
start|behind|replicare|	capital -36	none -43
start|behind|responder|	determiner -56	none -100	word -78
start|behind|resumir|	none -34
start|behind|ricordare|first|	aver -20
start|behind|ricordare|	none -68	word -20
start|behind|rispondere|	determiner -39	none -49	word -28
start|behind|roepen|	none 77	word 7
start|behind|rufen|	determiner -30	no -30
start|behind|réagir|	determiner -53	none -74
start|behind|réclamer|	determiner -26	none -64	word -42
start|behind|répondre|	determiner -75	none -108	word -39
start|behind|saber|	none -38
start|behind|sagen|	capital -33	determiner -23	no -30	none -31	verb -19	word -26
start|behind|sagen|first|	der -10	einer -22
start|behind|salutare|	none -61
start|behind|sapere|	none -19	word -18
start|behind|saying|	adverb -62	auxiliary -37	capital -53	participle -7	past -14	present -27	pronoun -51	subordinator -40	that 41	verb-saying -43	word -12
start|behind|saying|ending|00|	word 48
start|behind|saying|ending|10|	word -73
start|behind|saying|ending|12|	word -47
start|behind|saying|ending|20|	word -37
start|behind|saying|ending|40|	word -21
start|behind|saying|ending|ag|	capital -47
start|behind|saying|ending|al|	word -38
start|behind|saying|ending|am|	capital -18
start|behind|saying|ending|ar|	word 27
start|behind|saying|ending|as|	determiner 8	word -56
start|behind|saying|ending|at|	that 106
start|behind|saying|ending|a|	preposition -40
start|behind|saying|ending|ca|	word -53
start|behind|saying|ending|ce|	capital -20
start|behind|saying|ending|ch|	capital -35
start|behind|saying|ending|da|	capital -18	word -57
start|behind|saying|ending|de|	capital -56	determiner -12	word -67
start|behind|saying|ending|do|	word -37
start|behind|saying|ending|el|	capital -17	determiner -58	word -23
start|behind|saying|ending|em|	determiner -6	word -68
start|behind|saying|ending|en|	capital 39	determiner -36	word -111
start|behind|saying|ending|er|	capital -35	determiner -77	word 36
start|behind|saying|ending|es|	determiner -30	word -62
start|behind|saying|ending|et|	pronoun -32
start|behind|saying|ending|ga|	word -45
start|behind|saying|ending|ge|	capital -30
start|behind|saying|ending|hi|	word -38
start|behind|saying|ending|ia|	word -61
start|behind|saying|ending|il|	determiner 22
start|behind|saying|ending|in|	determiner 26
start|behind|saying|ending|io|	capital -18	word -54
start|behind|saying|ending|ir|	word 24
start|behind|saying|ending|is|	word -27
start|behind|saying|ending|i|	determiner -74
start|behind|saying|ending|jn|	auxiliary -37
start|behind|saying|ending|ky|	capital -18
start|behind|saying|ending|l'|	determiner -45
start|behind|saying|ending|la|	capital -28	determiner -17	word -51
start|behind|saying|ending|le|	determiner 15
start|behind|saying|ending|li|	determiner -39	word -38
start|behind|saying|ending|ll|	capital -70
start|behind|saying|ending|lo|	word -37
start|behind|saying|ending|l’|	determiner -61
start|behind|saying|ending|ma|	word -22
start|behind|saying|ending|na|	capital -55	determiner -56	word -53
start|behind|saying|ending|ne|	capital -22	determiner 26	word -31
start|behind|saying|ending|ng|	capital -58
start|behind|saying|ending|ni|	word -37
start|behind|saying|ending|no|	word 37
start|behind|saying|ending|ns|	word -45
start|behind|saying|ending|nt|	word -53
start|behind|saying|ending|om|	preposition 35
start|behind|saying|ending|on|	capital -28	determiner -46	word -20
start|behind|saying|ending|op|	word -26
start|behind|saying|ending|or|	word -68
start|behind|saying|ending|os|	capital -34	determiner -54	pronoun -16	word -49
start|behind|saying|ending|oz|	word -57
start|behind|saying|ending|o|	determiner -42
start|behind|saying|ending|ra|	word -46
start|behind|saying|ending|re|	determiner -51	word 22
start|behind|saying|ending|rg|	capital -25
start|behind|saying|ending|ri|	word -15
start|behind|saying|ending|ro|	capital -9	word -49
start|behind|saying|ending|rs|	word -36
start|behind|saying|ending|sa|	capital -41	determiner -76
start|behind|saying|ending|se|	word -70
start|behind|saying|ending|ss|	capital -46
start|behind|saying|ending|su|	determiner 16
start|behind|saying|ending|ta|	word -69
start|behind|saying|ending|te|	determiner -59	word -61
start|behind|saying|ending|ti|	word -46
start|behind|saying|ending|to|	capital -29	word -45
start|behind|saying|ending|tv|	capital -12
start|behind|saying|ending|ue|	determiner -46	that -7
start|behind|saying|ending|um|	determiner -36
start|behind|saying|ending|un|	determiner -43
start|behind|saying|ending|us|	determiner -47	word -72
start|behind|saying|ending|ux|	determiner -36
start|behind|saying|ending|x|	capital -38
start|behind|saying|ending|za|	word -54
start|behind|saying|ending|ão|	word -52
start|behind|saying|ending|ça|	word -29
start|behind|saying|ending|én|	word -69
start|behind|saying|ending|ón|	word -60
start|behind|saying|first|	a -40	afloop -26	anfrage -27	as -42	aver -53	avere -17	bedenken -18	calma -22	comentar -21	comunicado -25	das 17	dat 106	de -13	den -62	der -42	des -9	deux -36	dienstag -56	dizer -9	due -46	een -15	einem -8	einen -60	einer -51	el -58	este -61	gli -39	het -32	i -74	il 22	instagram -18	jornalistas -14	l' -45	la -17	las -75	le 15	les -70	los -65	lusa -12	l’ -61	mittwoch -26	montag -22	ne -27	noite -21	non -18	não -26	o -42	om 35	protokoll -13	que -7	radio -19	redes -43	rádio -12	sa -76	ses -62	sky -18	son -46	su 16	sus -47	tre -48	tribunal -17	um -36	un -43	una -56	une 27	voz -57	x -38	zijn -37
start|behind|schreiben|	determiner -29	no -24	none -26	yes -24
start|behind|schrijven|	determiner -32	marks -31	none -45
start|behind|scrivere|	capital -25	none -38	word -38
start|behind|señalar|	none -59
start|behind|sostenere|	none -17	word -19
start|behind|souvenir|	none -78
start|behind|spiegare|	none -35	word -25
start|behind|sprechen|	determiner -72	marks -72	no -72
start|behind|sprechen|first|	einem -74	einer -16
start|behind|spreken|	none -52
start|behind|staan|	determiner -42	none -114
start|behind|staan|first|	de -42
start|behind|stehen|	determiner -21	no -47	none -34	word -43
start|behind|stehen|first|	der -21
start|behind|stellen|	no -45	none -44
start|behind|stimare|	none -38	word -31
start|behind|subordinator|	word -40
start|behind|tabler|	none 60
start|behind|teilen|	capital -27	no -29	none -30
start|behind|telefonar|	none -42
start|behind|temer|	none -22
start|behind|that|auxiliary|	saying 34
start|behind|that|	determiner 57	preposition -51	pronoun 92	word -53
start|behind|that|marks|	saying 25
start|behind|that|none|	saying 46
start|behind|that|verb|	saying -101
start|behind|thinking|	determiner -6	past -30	present 8
start|behind|trekken|	none -64	preposition -38
start|behind|unlisted|	capital -16	determiner -22	no -39	none -49	word -36
start|behind|verb-saying|none|	saying -43
start|behind|verklaren|	none -43
start|behind|verraten|	capital -26	no -26	none -26
start|behind|vertellen|	none -74	word -27
start|behind|verweisen|	capital 20	determiner 16	no 55	word 55	yes -21
start|behind|verweisen|first|	das 17	die 29
start|behind|ver|	determiner -26	none -23	word -19
start|behind|vinden|	determiner -28	none -39
start|behind|vragen|	none -87	word -45
start|behind|vrezen|	none -65
start|behind|warnen|	determiner 11	none 25
start|behind|weisen|	no -25	none -25
start|behind|wijzen|	determiner 52	none 52
start|behind|word|	% -88	, -28	: -91	; -31	adverb -44	auxiliary 35	capital -15	coordinator -58	determiner -27	end -129	preposition -32	quote 25	stop -32	subordinator -48	that -81	verb-saying -60
start|behind|word|auxiliary|	saying 12
start|behind|word|marks|	judging -60	saying 21
start|behind|word|none|	judging -72	other -36	saying -25
start|behind|word|verb|	judging -42	saying -14
start|behind|zanjar|	none -55
start|behind|zeggen|	capital -20	determiner -59	none -84	pronoun -9
start|behind|zeggen|first|	de -53	het -9
start|behind|écrire|	determiner -47	none -56
start|behind|évaluer|	none -33	word -25
start|colon|asks|false|	auxiliary 12	marks 56	none -22	verb 42
start|colon|away|2|	determiner 25	preposition -18	word 13
start|colon|away|3|	capital -43	determiner 26	preposition 31
start|colon|away|4|	capital 27	determiner 35	preposition -116	pronoun 86	word 22
start|colon|away|5|	determiner -36	pronoun -46	word -28
start|colon|away|6|	preposition 17	word -29
start|colon|before|	: 31
start|colon|capital|	auxiliary 7	capital -30	word 94
start|colon|capital|auxiliary|	saying -33
start|colon|capital|none|	saying -14
start|colon|contestare|	none 16
start|colon|	descartar -80	difendersi 6	geben 10	stehen -41	unlisted 44	verteidigen 48	zien -61
start|colon|descartar|	determiner -80	none -98
start|colon|determiner|	auxiliary 56	word 28
start|colon|determiner|auxiliary|	judging 49	saying 47
start|colon|determiner|marks|	saying -37
start|colon|determiner|none|	judging 12	saying -14
start|colon|determiner|verb|	saying 23
start|colon|de|away|3|	judging -15
start|colon|de|away|4|	judging 47	saying 34
start|colon|de|away|5|	saying -18
start|colon|de|away|6|	saying -8
start|colon|de|	capital 50	determiner 14	judging 19	preposition -38	pronoun 33
start|colon|de|direct|	saying -32
start|colon|de|inverted|	saying 14
start|colon|de|mood|	no -65	yes 103
start|colon|difendersi|	none -32
start|colon|ending|am|	preposition 6
start|colon|ending|a|	preposition 31
start|colon|ending|ch|	capital 75
start|colon|ending|el|	determiner 26
start|colon|ending|er|	determiner 15	preposition -31
start|colon|ending|ie|	determiner 16
start|colon|ending|in|	determiner -38	preposition -44
start|colon|ending|i|	determiner 49
start|colon|ending|la|	determiner -14
start|colon|ending|le|	determiner -37
start|colon|ending|na|	capital -76
start|colon|ending|ne|	determiner -55
start|colon|ending|un|	determiner 34
start|colon|es|away|4|	saying 93
start|colon|es|	determiner 10	saying 32
start|colon|es|direct|	saying 44
start|colon|es|mood|	none 50
start|colon|first|	a 31	am 6	der 15	die 16	ein -30	el 26	er 60	i 49	in -44	la -14	le -37	per -72	un 34
start|colon|fr|away|2|	saying 55
start|colon|fr|away|4|	saying -95
start|colon|fr|direct|	saying -16
start|colon|fr|mood|	none -42
start|colon|fr|	saying -30	word -44
start|colon|geben|	auxiliary 32	capital 17	determiner -10	no -68	none 17	yes 68
start|colon|it|away|2|	saying 42
start|colon|it|away|6|	saying 23
start|colon|it|	determiner 89	preposition -70	saying 15	word 26
start|colon|it|direct|	saying -49
start|colon|it|inverted|	saying 26
start|colon|it|mood|	none 16
start|colon|judging|	determiner 37	past 30	preposition -79	pronoun 27	word 63
start|colon|mood|none|	judging 35
start|colon|mood|no|	saying -84
start|colon|mood|yes|	judging 40	saying 83
start|colon|nl|away|3|	saying 94
start|colon|nl|away|4|	judging 17
start|colon|nl|away|6|	saying 85
start|colon|nl|direct|	saying 19
start|colon|nl|inverted|	judging -9	saying 7
start|colon|nl|	judging 17	preposition -11	pronoun 17	word 70
start|colon|nl|mood|	none 30
start|colon|order|apposition|	saying -12
start|colon|order|direct|	judging -22	saying -13	thinking 6
start|colon|order|inverted|	judging 33	other 44	saying 20
start|colon|other|	past 44
start|colon|preposition|auxiliary|	saying -8
start|colon|preposition|	capital -67	determiner -109	word 113
start|colon|preposition|marks|	saying 22
start|colon|preposition|none|	saying 13
start|colon|preposition|verb|	saying -25
start|colon|pronoun|	auxiliary 86
start|colon|pronoun|auxiliary|	judging 27
start|colon|pt|apposition|	saying -61
start|colon|pt|away|2|	saying -19
start|colon|pt|away|4|	saying -49
start|colon|pt|away|6|	saying -68
start|colon|pt|direct|	saying 15
start|colon|pt|inverted|	saying 10
start|colon|pt|mood|	none -37
start|colon|pt|	preposition 35	saying -37	word -113
start|colon|saying|	determiner 9	past -9	present 22	pronoun 20	word -9
start|colon|saying|ending|am|	preposition 6
start|colon|saying|ending|a|	preposition 31
start|colon|saying|ending|er|	determiner 15	preposition -17
start|colon|saying|ending|et|	pronoun -24
start|colon|saying|ending|in|	determiner -48
start|colon|saying|ending|i|	determiner 49
start|colon|saying|ending|le|	determiner -37
start|colon|saying|ending|na|	capital -76
start|colon|saying|ending|ne|	determiner -55
start|colon|saying|ending|un|	determiner 47
start|colon|saying|first|	a 31	am 6	der 15	ein -41	het -24	i 49	le -37	per -61	un 47
start|colon|stehen|	determiner -41	no -41	none -41
start|colon|thinking|	determiner -13	past 6
start|colon|word|	, -72	preposition -77	word 16
start|colon|word|auxiliary|	saying -43
start|colon|word|none|	saying -15
start|colon|zien|	none -61	preposition -61
start|comma|	aankondigen 14	accogliere -24	accuser -33	achar -28	acusar -38	adelantar -43	admettre 20	admitir 12	advertir -44	afirmar -17	aggiungere 9	ajouter -21	alegar -25	annoncer -56	annunciare -53	antworten 42	anunciar -35	appeler -30	argumentar -27	assicurare 21	assurer 18	ausrichten 24	avaliar -52	avanzar -21	avertir -27	avvertire 21	begrüßen -71	behaupten 44	beloven -54	berichten 29	bestätigen -46	beteuern 42	betogen 32	beziffern -60	blijven -22	brincar -23	bromear -30	calcular 17	celebrar -12	chiamare -32	chiedere -88	cobrar -60	coincidir -46	comentar -24	commentare -32	commenter -28	condenar -27	confier -34	confirmar -67	confirmer -47	contar 10	contestar -26	contestare -63	criticar -54	decir -16	declarar -43	defender -20	denunciar -35	desabafar -44	descartar -29	devolver -39	dichiarare -42	divulgar 36	dizer -14	déclarer -15	défendre 27	elogiar -19	empfehlen 16	ergänzen 43	erklären -40	erläutern 23	erzählen -6	escrever -9	esperar -25	estimar -33	evitar -31	exigir -9	explicar -23	expliquer -46	exposer -36	faire_valoir 36	falar -64	finden 8	fordern 59	féliciter -30	geben -53	geven 25	glisser -46	hablar -17	halten 32	heißen 6	heten -40	indiquer -33	informar 20	interroger -33	ironiser -27	ironizar -39	klagen -52	kritisieren -57	kündigen 66	lachen -60	lamentar -51	lamentarse -27	lancer -25	lassen 24	laten -44	leggere 11	lembrar -33	lire -19	llamar -19	lâcher -27	manifestar -11	manter -27	meinen -30	mostrar -45	opposer -40	osservare 19	parlare -34	pedir -55	perguntar -47	pester -18	plaider -26	plaisanter -27	plädieren 10	preferir -10	preguntar -46	prevedere -64	prever -62	promettre -29	proponer -35	proposer -34	protestar -38	protester -19	préciser 30	prévenir -17	queixar -68	querer -39	questionar -55	raccontare -46	rappeler 17	rechnen -9	reclamar -52	reconnaître -42	reconocer -20	recordar -10	recusar -27	refuser -25	registrar -25	regretter -42	rejeter -13	relatar -34	relever -17	reprendre -36	responder -28	ressalvar 14	resumir -34	revelar 52	riferire 11	räumen 13	réagir -36	réclamer -39	réjouir -16	répliquer -24	répondre -60	résumer -22	sagen 18	schließen 6	schreiben 20	scrivere 24	sehen -54	sentenciar -15	señalar 23	solicitar -32	sostener 24	souffler -45	spiegare 19	sprechen -48	staan -41	stehen -59	stellen -54	teilen 41	trasladar -45	trekken -29	témoigner -27	unlisted -53	ver -35	verklaren -37	verlauten 57	versichern 43	versprechen 44	vertellen -31	verweisen -79	vinden 26	vouloir -26	vragen 36	werfen -6	willen -50	wollen 28	zeggen 6	zien -46	äußern -39	étrangler -25	évaluer -25
start|comma|aankondigen|	none 20	word 14
start|comma|accogliere|	none -32	word -24
start|comma|accuser|	auxiliary -22	none -39	word -28
start|comma|accuser|first|	qui -22
start|comma|achar|	none -32
start|comma|acusar|	none -53
start|comma|adelantar|	none -46
start|comma|admettre|	none 38
start|comma|adverb|	, -77	adverb 80	auxiliary -58	determiner -54	preposition 52	verb-saying -39
start|comma|adverb|auxiliary|	saying 29
start|comma|adverb|none|	thinking 33
start|comma|adverb|verb|	saying -70
start|comma|advertir|	none -58
start|comma|afirmar|	capital -22	none -23	preposition -69	word 15
start|comma|aggiungere|	auxiliary 40	determiner 61	marks 58
start|comma|aggiungere|first|	è 23
start|comma|ajouter|	none -24
start|comma|alegar|	none -29
start|comma|annoncer|	determiner -48	none -72	word -27
start|comma|annunciare|	none -73	preposition -45	word -30
start|comma|antworten|	no 42
start|comma|anunciar|	none -45	preposition -27
start|comma|appeler|	none -41	word -30
start|comma|argumentar|	none -34
start|comma|asks|false|	auxiliary 48	marks -8	none -13	verb -56
start|comma|assicurare|	auxiliary 30	none 31	word 28
start|comma|assicurare|first|	è 30
start|comma|assurer|	auxiliary 46	word 24
start|comma|ausrichten|first|	er 19
start|comma|ausrichten|	pronoun 24	yes 9
start|comma|auxiliary|	adverb 16	determiner 76	pronoun 16	quote 41	verb-saying -50	word 27
start|comma|auxiliary|marks|	saying 13
start|comma|auxiliary|none|	judging -27	saying 52
start|comma|auxiliary|verb|	saying -15
start|comma|avaliar|	none -72
start|comma|avanzar|first|	1 -18
start|comma|avanzar|	none -24	word -21
start|comma|avertir|	none -36
start|comma|away|2|	adverb 14	auxiliary 7	capital 10	coordinator -20	determiner 30	preposition -32	pronoun 48	verb-saying -18	word 29
start|comma|away|3|	adverb -37	auxiliary 50	capital 27	determiner 104	preposition -10	pronoun 81	subordinator -9	verb-saying -61	word 15
start|comma|away|4|	adverb 37	auxiliary -14	capital -82	coordinator -98	determiner -43	preposition -54	pronoun 19	subordinator 16	verb-judging -64	verb-saying 18	word -19
start|comma|away|5|	adverb 51	auxiliary 10	determiner -44	preposition 44	pronoun -51	verb-judging -60	verb-saying -68	word -41
start|comma|away|6|	adverb -81	auxiliary 71	capital -115	coordinator -18	determiner -65	preposition -25	pronoun -14	subordinator -80	verb-saying -95	verb-thinking -48	word -30
start|comma|before|	, -8
start|comma|begrüßen|	no -71
start|comma|behaupten|	auxiliary 44	pronoun 15	yes 44
start|comma|beloven|	auxiliary -50	none -58
start|comma|berichten|	determiner 14	none -11	yes 47
start|comma|bestätigen|	no -43	verb -43
start|comma|beteuern|	auxiliary 38	word 43	yes 38
start|comma|betogen|	none 37
start|comma|blijven|	none -30
start|comma|brincar|	none -29
start|comma|bromear|	none -39
start|comma|calcular|	none 26
start|comma|capital|	) -23	auxiliary 38	capital -77	coordinator -67	determiner -56	verb-saying -60	word 16
start|comma|capital|auxiliary|	judging 58	saying 23
start|comma|capital|marks|	saying 18
start|comma|capital|none|	judging -73	saying -119	thinking -34
start|comma|capital|verb|	saying -43
start|comma|celebrar|	none -17
start|comma|chiamare|	none -44	preposition -20	word -24
start|comma|chiedere|	auxiliary -61	determiner -57	marks -44	none -98	preposition -52	subordinator -39	verb-saying -34
start|comma|cobrar|	none -81
start|comma|coincidir|	none -47	verb -45
start|comma|comentar|first|	de -7
start|comma|comentar|	none -30	preposition -11
start|comma|commentare|	capital -13	none -43	word -23
start|comma|commenter|	none -36
start|comma|condenar|	none -34	preposition -21
start|comma|confermare|	none 18	verb -47
start|comma|confier|	none -44	word -23
start|comma|confirmar|	coordinator -14	none -94	preposition -18	word -56
start|comma|confirmer|	coordinator -13	none -64	preposition -38
start|comma|confirmer|first|	mais -13
start|comma|contar|	determiner 15	none 17	preposition -52
start|comma|contar|first|	o -111
start|comma|contestare|	none -90
start|comma|contestar|	none -35
start|comma|coordinator|	adverb -46	auxiliary -24	capital -54	determiner -73	preposition -16	pronoun 12	verb-judging -33	verb-saying -62	word 23
start|comma|coordinator|auxiliary|	saying 10
start|comma|coordinator|marks|	saying 20
start|comma|coordinator|none|	judging -22	saying -14
start|comma|coordinator|verb|	saying -95
start|comma|criticar|	none -74
start|comma|decir|	coordinator -32	none -19	preposition -12	verb -14	word -40
start|comma|decir|first|	y -32
start|comma|declarar|	none -47	preposition -26
start|comma|defender|	capital -20	none -27
start|comma|denunciar|	none -46
start|comma|desabafar|	none -63
start|comma|descartar|	none -36	preposition -23
start|comma|determiner|	auxiliary -52	capital 66	determiner -83	preposition -118	pronoun -71	quote -73	word 26
start|comma|determiner|auxiliary|	judging 25	saying 11
start|comma|determiner|marks|	judging -63	saying 13
start|comma|determiner|none|	judging 30	other -36	saying -11	thinking -30
start|comma|determiner|verb|	judging -45	saying -14
start|comma|devolver|	none -50	preposition -16
start|comma|de|apposed|	saying 46
start|comma|de|apposition|	saying 51
start|comma|de|	auxiliary 24	coordinator -43	judging 10	other -45	preposition 36	pronoun 48	saying 36	subordinator 13	thinking -6	verb-saying -73	verb-thinking -10	word 35
start|comma|de|away|2|	judging -42	saying 68
start|comma|de|away|3|	judging 38	saying 70
start|comma|de|away|4|	judging -6	saying -33
start|comma|de|away|5|	judging 80	saying -54
start|comma|de|away|6|	judging -99	saying -13	thinking -51
start|comma|de|direct|	saying 12	thinking -29
start|comma|de|inverted|	judging -46	other -38	saying 9
start|comma|de|mood|	no -9	yes 69
start|comma|de|shared|	saying 54
start|comma|dichiarare|	none -48
start|comma|dire|	auxiliary 31	coordinator 31	determiner -56	marks 46	none -20	preposition -57	pronoun -31	verb -31	word -6
start|comma|divulgar|	determiner 22	none 30	verb 22
start|comma|divulgar|first|	o 22
start|comma|dizer|	capital -52	none -6	preposition -85	word -8
start|comma|dizer|first|	de -32
start|comma|déclarer|	none -21	word -28
start|comma|défendre|	none 22
start|comma|elogiar|first|	aunque -19
start|comma|elogiar|	none -19	subordinator -19	verb -19
start|comma|empfehlen|	determiner 16	no 16	none 16
start|comma|ending|1|	word -61
start|comma|ending|2|	word -59
start|comma|ending|31|	word -35
start|comma|ending|3|	word -26
start|comma|ending|41|	word -31
start|comma|ending|4|	word -47
start|comma|ending|58|	word -41
start|comma|ending|5|	word -63
start|comma|ending|6|	word -47
start|comma|ending|74|	word -50
start|comma|ending|8|	word -74
start|comma|ending|9|	word -47
start|comma|ending|al|	preposition -51	word -70
start|comma|ending|am|	preposition -56
start|comma|ending|an|	pronoun 64
start|comma|ending|ar|	preposition 28
start|comma|ending|as|	capital -22	coordinator -76	determiner 32	preposition -33	word 39
start|comma|ending|au|	preposition -38
start|comma|ending|a|	auxiliary -64	preposition 17
start|comma|ending|be|	auxiliary 37
start|comma|ending|ce|	word -54
start|comma|ending|ch|	word 46
start|comma|ending|da|	preposition -50	word -92
start|comma|ending|de|	auxiliary 8	preposition -52	word 6
start|comma|ending|di|	word -34
start|comma|ending|do|	preposition -69	verb-saying -63	word -74
start|comma|ending|du|	determiner -30
start|comma|ending|ef|	word -34
start|comma|ending|ei|	auxiliary 40
start|comma|ending|el|	determiner -46	preposition -35
start|comma|ending|em|	preposition -92
start|comma|ending|en|	adverb 31	auxiliary 52	capital 51	coordinator 39	determiner -7	preposition -71	word -22
start|comma|ending|er|	adverb 66	capital -33	determiner -12	preposition -61	pronoun 48	word 33
start|comma|ending|es|	auxiliary 29	determiner -46
start|comma|ending|et|	coordinator -44
start|comma|ending|eu|	capital -22	word 25
start|comma|ending|e|	coordinator -11
start|comma|ending|fe|	word 71
start|comma|ending|ga|	word -43
start|comma|ending|go|	word 49
start|comma|ending|ha|	auxiliary -41
start|comma|ending|ia|	capital -38	word -74
start|comma|ending|ie|	capital -8	determiner -28	pronoun 55	subordinator 33
start|comma|ending|im|	preposition 39
start|comma|ending|in|	capital -6	determiner 18	preposition -60
start|comma|ending|io|	capital -57	word -36
start|comma|ending|is|	auxiliary 37	coordinator -30
start|comma|ending|it|	verb-saying -41
start|comma|ending|jl|	subordinator -21
start|comma|ending|já|	adverb -32
start|comma|ending|la|	determiner -7	preposition -77
start|comma|ending|le|	determiner 35	pronoun -44	word -32
start|comma|ending|lo|	determiner -19
start|comma|ending|lu|	word -34
start|comma|ending|l’|	determiner -25
start|comma|ending|ma|	capital -15	coordinator -60	preposition -54
start|comma|ending|me|	pronoun -15
start|comma|ending|na|	capital 14	determiner -27	preposition -88	word -60
start|comma|ending|nd|	coordinator -40
start|comma|ending|ne|	capital -17	determiner 56	word 47
start|comma|ending|ng|	capital 49
start|comma|ending|no|	auxiliary 55	preposition -91	word 49
start|comma|ending|ns|	preposition -57
start|comma|ending|nt|	preposition -31	verb-saying -46	word -8
start|comma|ending|oi|	adverb -56
start|comma|ending|om|	preposition -33
start|comma|ending|on|	preposition -39	word -36
start|comma|ending|or|	preposition -78	word -46
start|comma|ending|os|	word -36
start|comma|ending|ou|	verb-saying -55	word 48
start|comma|ending|ra|	word -37
start|comma|ending|re|	capital -12	preposition -35	word -23
start|comma|ending|ro|	word 32
start|comma|ending|rs|	preposition -28
start|comma|ending|rá|	word 24
start|comma|ending|sa|	word -64
start|comma|ending|si|	pronoun -47
start|comma|ending|so|	word -59
start|comma|ending|st|	auxiliary -28
start|comma|ending|ta|	verb-saying 38	word 14
start|comma|ending|te|	adverb -37	capital -35	verb-thinking -40	word 27
start|comma|ending|ti|	word -26
start|comma|ending|to|	capital -20	subordinator -66	verb-saying -37	word -72
start|comma|ending|ue|	subordinator -50	word -52
start|comma|ending|ui|	word -94
start|comma|ending|un|	determiner -64
start|comma|ending|ur|	word -31
start|comma|ending|ve|	word -44
start|comma|ending|vo|	word -47
start|comma|ending|wo|	subordinator -38
start|comma|ending|ya|	adverb -45
start|comma|ending|y|	coordinator -25
start|comma|ending|zu|	preposition -44
start|comma|ending|às|	preposition -75
start|comma|ending|à|	preposition 6
start|comma|ending|ás|	adverb -28
start|comma|ending|ão|	auxiliary 31	word 44
start|comma|ending|ée|	word -53
start|comma|ending|ún|	preposition -30
start|comma|ending|ür|	preposition -34
start|comma|ergänzen|	yes 12
start|comma|erklären|	determiner -7	yes 51
start|comma|erläutern|	determiner 14	no 23	none 40
start|comma|erzählen|	auxiliary 22	no -47	none -16	yes 54
start|comma|erzählen|first|	habe 40
start|comma|escrever|	none -25	preposition -43
start|comma|esperar|	none -34	preposition -13
start|comma|estimar|	none -39
start|comma|es|	adverb 10	auxiliary 47	capital -50	coordinator -38	determiner -63	judging -45	other -20	preposition -67	saying -20	subordinator -54	thinking -65	verb-saying -68	word -25
start|comma|es|apposed|	saying -45
start|comma|es|apposition|	judging -16	saying 79
start|comma|es|away|2|	saying 35
start|comma|es|away|3|	saying -39
start|comma|es|away|4|	judging -35	saying -17
start|comma|es|away|5|	saying -73
start|comma|es|away|6|	judging -29	saying -77	thinking -54
start|comma|es|direct|	judging -27	saying -114	thinking -39
start|comma|es|elided|	saying -61
start|comma|es|inverted|	judging -36	other -20	saying -71
start|comma|es|mood|	none -30
start|comma|es|relative|	saying -30
start|comma|es|shared|	saying -58
start|comma|evitar|	none -41
start|comma|exigir|	capital -9	none -13
start|comma|explicar|	auxiliary 17	none -46	preposition -23	word -71
start|comma|explicar|first|	de -13
start|comma|expliquer|	none -56	word -48
start|comma|exposer|	none -37
start|comma|faire_valoir|first|	qui -31
start|comma|faire_valoir|	none 57	verb -29	word 39
start|comma|falar|	auxiliary -42	none -91
start|comma|finden|	auxiliary 45	yes 25
start|comma|first|	1 -61	2 -59	3 -26	31 -35	4 -47	41 -31	5 -63	58 -41	6 -47	8 -74	9 -47	aber 28	abílio -14	al -73	am -56	arrivata -21	au -38	aunque -48	auteur -19	avrebbe 12	chef -34	cheffe -48	com -33	con -40	contou -53	da -50	dans -55	das 32	davanti -18	de -54	del -35	der -13	die -28	directrice -32	dit -41	do -45	du -30	e -11	el -46	elle -44	em -89	en 8	enquanto -66	entre -35	er 48	es -28	eso -46	et -44	für -34	ha -35	habe 38	hanno 49	il -10	in -57	is 37	já -32	la -7	le 21	les -45	lesionado -18	lo -19	lors -28	l’ -25	ma -60	mais -30	man 64	mas -76	me -15	na -88	no -32	non -26	numa -54	não -56	par 28	per -16	poi -56	por -78	porque -19	presidenta -44	presidente -58	présidente -42	qui -52	quien -34	responsable -22	segundo -54	según -30	sei 40	seine 47	selon -18	sem -41	si -47	sie 55	sin -46	são 31	terwijl -21	tras -33	un -64	una -27	und -40	une 21	werde 8	wie 33	wo -38	wonach 41	y -31	ya -45	zu -44	à 6	às -75	élu -34
start|comma|fr|	adverb -71	auxiliary -39	capital -47	coordinator -54	determiner -77	judging -75	other -26	preposition -14	pronoun -19	saying -48	subordinator -25	thinking -64	verb-judging -32	verb-saying -65	word -23
start|comma|fr|apposed|	saying -56
start|comma|fr|apposition|	judging -50	saying 20
start|comma|fr|away|2|	judging -63	saying -88
start|comma|fr|away|3|	judging -20	saying 56
start|comma|fr|away|4|	judging -18	saying -39
start|comma|fr|away|5|	judging -36	saying -91
start|comma|fr|away|6|	judging -40	other -24	saying -90
start|comma|fr|direct|	judging -60	saying -99
start|comma|fr|elided|	saying -50
start|comma|fr|inverted|	judging -21	other -18	saying -62
start|comma|fr|mood|	none -60
start|comma|fr|relative|	judging -23
start|comma|fr|shared|	saying -42
start|comma|féliciter|	none -30
start|comma|garantir|	coordinator -44	word -65
start|comma|geben|	determiner -41	no -64	none -55	word -50
start|comma|geben|first|	4 -25	die -41
start|comma|geven|	none 36
start|comma|glisser|	none -50
start|comma|hablar|	none -23
start|comma|halten|	auxiliary -19	capital 45	determiner 37	no 19	none 6
start|comma|heißen|	auxiliary 41	determiner 53	no -71	word -42	yes 74
start|comma|heißen|first|	die 40
start|comma|heten|	none -56	word -29
start|comma|indiquer|	auxiliary -24	none -40	verb-saying -24
start|comma|informar|	determiner -46	none 33	preposition 14	verb -30
start|comma|informar|first|	el -46
start|comma|interroger|	auxiliary -28	none -36	pronoun -26	word -13
start|comma|interroger|first|	elle -26
start|comma|ironiser|	none -34	word -17
start|comma|ironizar|	none -51	word -33
start|comma|it|	adverb -17	capital -87	coordinator -21	determiner 26	judging -10	other -19	preposition 21	pronoun -47	thinking -77	verb-saying 18	word -34
start|comma|it|apposed|	saying -65
start|comma|it|apposition|	saying 79
start|comma|it|away|2|	judging 12	saying 30
start|comma|it|away|3|	judging -12	saying -63
start|comma|it|away|4|	saying -49
start|comma|it|away|5|	saying 60
start|comma|it|away|6|	judging -73	saying -25
start|comma|it|direct|	judging -69	saying -25	thinking -34
start|comma|it|elided|	saying -110
start|comma|it|inverted|	judging -41	other -29	saying -54
start|comma|it|mood|	none -9
start|comma|it|relative|	saying -60
start|comma|judging|	auxiliary -11	capital 53	coordinator -45	past -10	preposition -84	present -47	pronoun -44	subordinator -24	verb-saying -55	word -31
start|comma|judging|ending|9|	word -27
start|comma|judging|ending|ar|	preposition -20
start|comma|judging|ending|a|	preposition -22
start|comma|judging|ending|do|	word -27
start|comma|judging|ending|em|	preposition -13
start|comma|judging|ending|en|	capital 51
start|comma|judging|ending|er|	determiner -54
start|comma|judging|ending|e|	coordinator -31
start|comma|judging|ending|ie|	determiner -53
start|comma|judging|ending|l’|	determiner -43
start|comma|judging|ending|om|	preposition -8
start|comma|judging|ending|sa|	word -23
start|comma|judging|ending|ta|	word -17
start|comma|judging|ending|ue|	subordinator -24
start|comma|judging|ending|ui|	word -22
start|comma|judging|ending|à|	preposition -13
start|comma|judging|first|	9 -27	a -22	aunque -21	com -8	der -54	die -53	e -31	em -13	l’ -43	par -20	qui -22	à -13
start|comma|klagen|	no -52	none -51
start|comma|kündigen|	determiner 41	no 66	none 50
start|comma|lachen|	none -54
start|comma|lamentarse|	none -32	word -24
start|comma|lamentar|	none -57	preposition -47	word -26
start|comma|lancer|	none -27	preposition -17	word -26
start|comma|lassen|first|	man 43
start|comma|lassen|	no 24	pronoun 43
start|comma|laten|	none -63
start|comma|leggere|	none -15
start|comma|lembrar|	none -41	preposition -24
start|comma|lire|	none -20
start|comma|llamar|	none -27
start|comma|lâcher|	none -39
start|comma|manifestar|	none -13
start|comma|manter|	none -31	preposition -29	word -22
start|comma|meinen|	auxiliary 48	none -51	yes 48
start|comma|mood|none|	judging -51	other -38	saying -22	thinking -21
start|comma|mood|no|	other -45	saying -10
start|comma|mood|yes|	judging 9	saying 74
start|comma|mostrar|	none -61
start|comma|nl|	adverb -30	auxiliary 50	capital -48	coordinator 26	determiner -85	judging -9	preposition -73	saying -28	subordinator -37	thinking -50	verb-saying -29	word -16
start|comma|nl|apposition|	saying 58
start|comma|nl|away|2|	judging -62	saying -100
start|comma|nl|away|4|	saying -34
start|comma|nl|away|5|	saying 11
start|comma|nl|away|6|	judging 27	saying -14
start|comma|nl|direct|	judging -61	saying -124	thinking -50
start|comma|nl|inverted|	judging -27	saying -83
start|comma|nl|mood|	none -32
start|comma|noter|	none -8
start|comma|opposer|	none -45
start|comma|order|apposed|	judging 21	saying 14
start|comma|order|apposition|	judging 6	saying 136	thinking 25
start|comma|order|direct|	judging -47	saying -39	thinking -52
start|comma|order|elided|	saying -150
start|comma|order|inverted|	judging -80	other -53	saying -74
start|comma|order|relative|	judging -50	thinking -47
start|comma|order|shared|	judging 33	saying 19
start|comma|osservare|	none 28
start|comma|other|	determiner -37	past -53	preposition -32	word -34
start|comma|parlare|	none -45	word -28
start|comma|pedir|	none -67	verb -28	verb-saying -24	word -41
start|comma|perguntar|	none -54
start|comma|pester|	none -24	word -15
start|comma|plaider|	none -27
start|comma|plaisanter|	none -35	word -25
start|comma|plädieren|	determiner 10	no 10	none 10
start|comma|plädieren|first|	den 10
start|comma|preferir|	none -12
start|comma|preguntar|	none -52
start|comma|preposition|	adverb 42	capital -41	determiner -91	preposition -37	pronoun -18	quote 38	verb-saying -55	word 23
start|comma|preposition|auxiliary|	saying 32
start|comma|preposition|marks|	saying -12
start|comma|preposition|none|	judging -56	other -32	saying 10	thinking -37
start|comma|preposition|verb|	saying -6
start|comma|prevedere|	none -72
start|comma|prever|	none -87
start|comma|prometer|	none -6
start|comma|promettre|	none -41
start|comma|pronoun|	, -38	auxiliary 32	capital -15	word 21
start|comma|pronoun|auxiliary|	saying 31
start|comma|pronoun|marks|	saying 48
start|comma|pronoun|none|	saying -20
start|comma|pronoun|verb|	saying 67
start|comma|proponer|	none -47
start|comma|proposer|	none -47	preposition -31
start|comma|protestar|	none -50
start|comma|protester|	none -23
start|comma|préciser|	none 43
start|comma|prévenir|	none -22
start|comma|pt|	adverb 29	auxiliary 23	capital -61	coordinator -86	determiner 32	judging -64	other -41	preposition -27	saying -6	subordinator -72	thinking 39	verb-judging -68	verb-saying -32	word 7
start|comma|pt|apposed|	saying 12
start|comma|pt|apposition|	judging -58	saying 67
start|comma|pt|away|2|	saying 12
start|comma|pt|away|3|	saying -52
start|comma|pt|away|4|	judging -48	saying -7
start|comma|pt|away|5|	judging -29	saying -34
start|comma|pt|away|6|	judging -45	saying -8
start|comma|pt|direct|	judging -47	saying -25
start|comma|pt|elided|	saying -96
start|comma|pt|inverted|	judging -36	other -41	saying -78
start|comma|pt|relative|	saying 19
start|comma|queixar|	none -70
start|comma|querer|	none -55
start|comma|questionar|	none -64
start|comma|raccontare|	none -52	preposition -22	word -36
start|comma|raconter|first|	qui -11
start|comma|raconter|	none 6	word -69
start|comma|rappeler|	none 24	word 24
start|comma|rechnen|	determiner -32	no -16
start|comma|rechnen|first|	die -32
start|comma|reclamar|	none -72
start|comma|reconnaître|	none -54	word -38
start|comma|reconocer|	none -25	preposition -20
start|comma|recordar|	none -25	preposition -14	word -39
start|comma|recusar|	none -33	word -18
start|comma|refuser|	none -33
start|comma|registrar|	none -34	word -25
start|comma|regretter|	none -55
start|comma|rejeter|	none -19
start|comma|relatar|	adverb -27	none -52	word -23
start|comma|relever|	none -19
start|comma|reprendre|	none -41
start|comma|responder|	none -35	preposition -23
start|comma|resumir|first|	de -8
start|comma|resumir|	none -35	preposition -8	word -35
start|comma|revelar|	none 76	preposition 59
start|comma|ricordare|	word -62
start|comma|riferire|	auxiliary 32
start|comma|räumen|	none 13	yes 13
start|comma|réagir|	none -40
start|comma|réclamer|	none -52
start|comma|réjouir|	none -19
start|comma|répliquer|	none -33
start|comma|répondre|	none -87
start|comma|résumer|	none -27	word -20
start|comma|sagen|	adverb 25	auxiliary 54	capital -54	determiner 19	no -57	none -24	preposition -52	pronoun 44	verb -29	word 20	yes 67
start|comma|sagen|first|	der -36	die 26
start|comma|saying|	auxiliary 42	capital -92	coordinator -30	past -11	preposition 15	present 13	pronoun 34	subordinator -27	verb-judging -88	verb-saying -43	verb-thinking 31	word -8
start|comma|saying|ending|1|	word -40
start|comma|saying|ending|2|	word -59
start|comma|saying|ending|31|	word -35
start|comma|saying|ending|3|	word -26
start|comma|saying|ending|41|	word -31
start|comma|saying|ending|4|	word -47
start|comma|saying|ending|58|	word -41
start|comma|saying|ending|5|	word -63
start|comma|saying|ending|6|	word -47
start|comma|saying|ending|74|	word -50
start|comma|saying|ending|9|	word -29
start|comma|saying|ending|al|	preposition -51	word -70
start|comma|saying|ending|am|	preposition -56
start|comma|saying|ending|an|	pronoun 64
start|comma|saying|ending|ar|	coordinator 9
start|comma|saying|ending|as|	coordinator -75	determiner 21	preposition -33
start|comma|saying|ending|au|	preposition -35
start|comma|saying|ending|a|	auxiliary -64	preposition 24
start|comma|saying|ending|be|	auxiliary 48
start|comma|saying|ending|ce|	word -54
start|comma|saying|ending|ch|	word 46
start|comma|saying|ending|da|	preposition -48	word -92
start|comma|saying|ending|de|	auxiliary 8	preposition -54	word 6
start|comma|saying|ending|di|	word -34
start|comma|saying|ending|do|	preposition -69	verb-saying -63	word -73
start|comma|saying|ending|du|	determiner -30
start|comma|saying|ending|ef|	word -34
start|comma|saying|ending|ei|	auxiliary 10
start|comma|saying|ending|el|	determiner -46	preposition -35
start|comma|saying|ending|em|	preposition -105
start|comma|saying|ending|en|	adverb 31	auxiliary 52	coordinator 39	determiner -43	preposition -71	word -11
start|comma|saying|ending|er|	adverb 76	capital -23	preposition -59	pronoun 48	word 39
start|comma|saying|ending|es|	determiner -46
start|comma|saying|ending|et|	coordinator -44
start|comma|saying|ending|eu|	capital -22	word 25
start|comma|saying|ending|fe|	word 71
start|comma|saying|ending|ga|	word -43
start|comma|saying|ending|ha|	auxiliary -41
start|comma|saying|ending|ia|	capital -38	word -74
start|comma|saying|ending|ie|	capital -8	determiner -13	pronoun 55	subordinator 33
start|comma|saying|ending|im|	preposition 57
start|comma|saying|ending|in|	capital -6	determiner 18	preposition -47
start|comma|saying|ending|io|	capital -57	word -36
start|comma|saying|ending|is|	auxiliary 37	coordinator -30
start|comma|saying|ending|jl|	subordinator -21
start|comma|saying|ending|já|	adverb -32
start|comma|saying|ending|la|	determiner -6	preposition -75
start|comma|saying|ending|le|	determiner -19	pronoun -38	word -32
start|comma|saying|ending|lo|	determiner 20
start|comma|saying|ending|lu|	word -32
start|comma|saying|ending|l’|	determiner -15
start|comma|saying|ending|ma|	coordinator -60	preposition -55
start|comma|saying|ending|me|	pronoun -15
start|comma|saying|ending|na|	capital -28	preposition -88	word -60
start|comma|saying|ending|nd|	coordinator -24
start|comma|saying|ending|ne|	capital -17	determiner 63	word 47
start|comma|saying|ending|ng|	capital 49
start|comma|saying|ending|no|	auxiliary 55	preposition -91	word 49
start|comma|saying|ending|ns|	preposition -55
start|comma|saying|ending|nt|	preposition -31	verb-saying -46
start|comma|saying|ending|oi|	adverb -56
start|comma|saying|ending|om|	preposition -57
start|comma|saying|ending|on|	preposition -46	word -33
start|comma|saying|ending|or|	preposition -78	word -44
start|comma|saying|ending|os|	word -36
start|comma|saying|ending|ou|	verb-saying -55
start|comma|saying|ending|ra|	word -34
start|comma|saying|ending|re|	preposition -35	word -22
start|comma|saying|ending|ro|	word 42
start|comma|saying|ending|rs|	preposition -28
start|comma|saying|ending|rá|	word 24
start|comma|saying|ending|so|	word -52
start|comma|saying|ending|ta|	verb-saying 38	word 17
start|comma|saying|ending|te|	adverb -42	capital -35	word 27
start|comma|saying|ending|to|	capital -20	subordinator -66	word -72
start|comma|saying|ending|ue|	subordinator -55	word -52
start|comma|saying|ending|ui|	word -91
start|comma|saying|ending|un|	determiner -64
start|comma|saying|ending|ur|	word -31
start|comma|saying|ending|ve|	word -44
start|comma|saying|ending|wo|	subordinator -38
start|comma|saying|ending|ya|	adverb -45
start|comma|saying|ending|y|	coordinator -25
start|comma|saying|ending|zu|	preposition -44
start|comma|saying|ending|às|	preposition -75
start|comma|saying|ending|à|	preposition 8
start|comma|saying|ending|ás|	adverb -28
start|comma|saying|ending|ão|	auxiliary 31	word 44
start|comma|saying|ending|ée|	word -53
start|comma|saying|ending|ún|	preposition -30
start|comma|saying|ending|ür|	preposition -34
start|comma|saying|first|	1 -40	2 -59	3 -26	31 -35	4 -47	41 -31	5 -63	58 -41	6 -47	9 -29	aber 28	abílio -14	al -73	am -56	au -35	aunque -55	auteur -19	chef -34	cheffe -48	com -57	con -40	contou -53	da -48	dans -55	das 21	de -54	del -35	den -42	die -13	directrice -32	do -45	du -30	el -46	elle -38	em -101	en 8	enquanto -66	entre -35	er 48	es -25	eso -33	et -44	für -34	ha -35	habe 38	hanno 49	il -10	in -43	is 37	já -32	la -6	le -74	les -45	lesionado -18	lo 20	lors -28	l’ -15	ma -60	maar 9	mais -30	man 64	mas -75	me -15	na -88	no -32	non -20	numa -55	não -56	poi -56	por -78	presidenta -44	presidente -58	présidente -42	qui -49	quien -34	responsable -22	segundo -54	según -30	sei 10	seine 47	sem -41	sie 55	sin -46	são 31	terwijl -21	tras -33	un -64	und -24	werde 8	wie 33	wo -38	wonach 41	y -25	ya -45	zu -44	à 8	às -75	élu -32
start|comma|schließen|	no 6	none 25	word 6
start|comma|schreiben|	auxiliary 55	determiner 14	no -41	pronoun 14	yes 55
start|comma|schreiben|first|	der 14
start|comma|scrivere|	none 12
start|comma|sehen|	no -54	none -54
start|comma|sentenciar|	none -20
start|comma|señalar|	none 37	word 26
start|comma|solicitar|	none -40
start|comma|sostenere|	auxiliary -26
start|comma|sostenere|first|	è -19
start|comma|sostener|	none 34
start|comma|souffler|	none -50
start|comma|spiegare|	auxiliary 17	none 29	word 11
start|comma|spiegare|first|	è 16
start|comma|sprechen|	no -48	none -48
start|comma|staan|	none -57	word -30
start|comma|stehen|	auxiliary -50	no -64	none -44
start|comma|stellen|	auxiliary -54	no -54
start|comma|subordinator|	auxiliary -29	capital 29	determiner -44	preposition -22	verb-saying -41
start|comma|subordinator|auxiliary|	saying 14
start|comma|subordinator|none|	saying -22
start|comma|subordinator|verb|	judging -15	saying -59
start|comma|teilen|	auxiliary 40	no 22	none 23	pronoun 21	word 45	yes 44
start|comma|teilen|first|	man 21
start|comma|thinking|	adverb 33	capital -34	determiner -53	preposition -70	present -65	verb-saying -45	word 41
start|comma|trasladar|	none -63
start|comma|trekken|	none -37
start|comma|témoigner|	none -34	word -27
start|comma|unlisted|	auxiliary -27	determiner -37	no -45	none -55	preposition -32	word -34
start|comma|verb-judging|	determiner -72	quote -41
start|comma|verb-judging|marks|	saying -84
start|comma|verb-saying|	, -28	: -50	adverb -63	capital -41	preposition 21	pronoun -46	that -79	word -50
start|comma|verb-saying|auxiliary|	saying -58
start|comma|verb-saying|marks|	saying -88
start|comma|verb-saying|none|	judging -55	thinking -45
start|comma|verb-thinking|	adverb 16	pronoun -40
start|comma|verklaren|	none -51	word -37
start|comma|verlauten|	auxiliary 12	determiner 29	yes 30
start|comma|versprechen|	none 44
start|comma|vertellen|	determiner -27	none -37
start|comma|vertellen|first|	die -27
start|comma|verweisen|	none -41	yes -50
start|comma|ver|	none -35
start|comma|vinden|	none 37
start|comma|vouloir|	none -28
start|comma|vragen|	none 29
start|comma|werfen|	auxiliary 22	no -6
start|comma|willen|	none -64
start|comma|wollen|	no 38	none 45
start|comma|word|	% -70	, -110	adverb -35	auxiliary 17	capital -54	coordinator -63	determiner 50	preposition -37	pronoun 54	quote 72	stop -115	verb-saying -55	word -19
start|comma|word|auxiliary|	judging -25	saying 8
start|comma|word|marks|	judging -53	saying 31
start|comma|word|none|	judging -6	other -33	saying -17	thinking 46
start|comma|word|verb|	judging -47	saying -37
start|comma|zeggen|	determiner -37	word 24
start|comma|zien|	none -45
start|comma|äußern|	marks -45	no -59
start|comma|étrangler|	none -27	word -25
start|comma|évaluer|	none -33
start|infinitive|	accuser 46	acusar 33	anunciar -19	chiedere -31	condenar -22	dire 7	dizer -28	invitare 52	reconocer -17
start|infinitive|accuser|	none 52	preposition 46
start|infinitive|acusar|first|	de 33
start|infinitive|acusar|	none 42	preposition 33
start|infinitive|anunciar|first|	a -19
start|infinitive|anunciar|	none -22	preposition -19
start|infinitive|asks|false|	marks 40	none -28	verb -35
start|infinitive|away|2|	preposition 46
start|infinitive|away|3|	preposition -25
start|infinitive|away|4|	preposition 22
start|infinitive|away|5|	preposition -26
start|infinitive|away|6|	preposition -132
start|infinitive|before|	, -88	abuso -22	antes -30	pas 53
start|infinitive|chiedere|	none -39	preposition -31
start|infinitive|condenar|first|	de -22
start|infinitive|condenar|	none -32	preposition -22
start|infinitive|dire|first|	di 31
start|infinitive|dire|	preposition 7
start|infinitive|dizer|	none -41	preposition -28
start|infinitive|ending|al|	preposition -42
start|infinitive|ending|a|	preposition -27
start|infinitive|ending|de|	preposition -6
start|infinitive|ending|di|	preposition 31
start|infinitive|ending|do|	preposition -26
start|infinitive|ending|d’|	preposition 53
start|infinitive|ending|en|	preposition -53
start|infinitive|ending|er|	preposition -68
start|infinitive|ending|in|	preposition -25
start|infinitive|ending|le|	preposition -44
start|infinitive|ending|no|	preposition -26
start|infinitive|ending|or|	preposition -44
start|infinitive|ending|ra|	preposition -39
start|infinitive|ending|ur|	preposition -66
start|infinitive|es|apposition|	saying -78
start|infinitive|es|away|3|	saying -60
start|infinitive|es|away|5|	saying -51
start|infinitive|es|away|6|	saying -43
start|infinitive|es|direct|	saying -66
start|infinitive|es|elided|	saying -57
start|infinitive|es|inverted|	saying -53
start|infinitive|es|mood|	none -59
start|infinitive|es|	preposition -59	saying -42
start|infinitive|es|relative|	saying 29
start|infinitive|first|	a -27	de -6	di 31	do -26	d’ 53	en -53	no -26	para -39	per -68	por -44	pour -66	sin -25
start|infinitive|fr|apposition|	judging -22	saying -54
start|infinitive|fr|away|2|	judging 31
start|infinitive|fr|away|3|	saying -95
start|infinitive|fr|away|4|	judging -23	saying 46
start|infinitive|fr|away|6|	judging -57	saying -97
start|infinitive|fr|direct|	judging 39	saying 20
start|infinitive|fr|inverted|	saying -66
start|infinitive|fr|mood|	none -14
start|infinitive|fr|	preposition -14	saying -16
start|infinitive|invitare|first|	a 52
start|infinitive|invitare|	none 76	preposition 52
start|infinitive|it|apposition|	saying -7
start|infinitive|it|away|2|	saying 68
start|infinitive|it|away|3|	saying 25
start|infinitive|it|away|4|	saying -57
start|infinitive|it|away|6|	saying -87
start|infinitive|it|inverted|	saying -10
start|infinitive|it|mood|	none 30
start|infinitive|it|	preposition 30	saying 30
start|infinitive|judging|ending|à|	preposition -53
start|infinitive|judging|first|	à -53
start|infinitive|judging|	past -23	present 13
start|infinitive|mood|none|	saying -10	thinking -60
start|infinitive|order|apposed|	saying 17
start|infinitive|order|apposition|	judging 25	saying -47
start|infinitive|order|direct|	judging 16	thinking -52
start|infinitive|order|elided|	saying 9
start|infinitive|order|inverted|	judging -48	saying -37
start|infinitive|order|relative|	saying -17
start|infinitive|order|shared|	judging -21
start|infinitive|preposition|	determiner -53	pronoun -13
start|infinitive|preposition|marks|	judging 34	saying 23
start|infinitive|preposition|none|	judging -12	saying -17	thinking -60
start|infinitive|preposition|verb|	saying -35
start|infinitive|pt|apposition|	judging 74	saying -49
start|infinitive|pt|away|3|	judging -23
start|infinitive|pt|away|4|	saying -51
start|infinitive|pt|away|5|	saying -59
start|infinitive|pt|away|6|	judging -29	saying -55
start|infinitive|pt|direct|	judging -12	saying -68
start|infinitive|pt|elided|	saying -47
start|infinitive|pt|inverted|	judging -29	saying -45
start|infinitive|pt|mood|	none -30
start|infinitive|pt|	preposition -30	saying -96
start|infinitive|reconocer|	none -21	preposition -17
start|infinitive|saying|ending|al|	preposition -42
start|infinitive|saying|ending|de|	preposition -28
start|infinitive|saying|ending|di|	preposition 31
start|infinitive|saying|ending|do|	preposition -26
start|infinitive|saying|ending|en|	preposition -53
start|infinitive|saying|ending|er|	preposition -68
start|infinitive|saying|ending|in|	preposition -25
start|infinitive|saying|ending|le|	preposition -44
start|infinitive|saying|ending|no|	preposition -26
start|infinitive|saying|ending|or|	preposition -44
start|infinitive|saying|ending|ra|	preposition -30
start|infinitive|saying|ending|à|	preposition 24
start|infinitive|saying|first|	de -28	di 31	do -26	en -53	no -26	para -30	per -68	por -44	sin -25	à 24
start|infinitive|saying|	past -11	preposition -10
start|infinitive|thinking|	past -39	preposition -60
start|late|	aankondigen -25	accuser 14	achten -61	acusar 26	adelantar -50	admitir -59	afirmar -53	annoncer -94	annunciare 40	anunciar 30	appeler 6	assicurare -31	atribuir 12	attendre -58	avouer -51	begrüßen 15	beloven -62	benadrukken -45	bestätigen -62	betreuren -34	bevestigen -27	bezeichnen -32	beziffern -60	bieden -51	bitten -66	blijken -51	blijven -49	calificar -34	celebrar -65	chamar -55	chiamare -65	chiedere 19	citar -41	classificar -12	cobrar -28	commentare -27	condenar -32	confermare -32	confirmar 31	confirmer -74	considerar -45	contestare -52	convocar -43	croire -37	decir -41	defender -49	demander -68	denunciar -44	descartar -43	devolver -27	dichiarare -46	dizer 7	drukken -12	déclarer -9	eisen -24	erzählen 7	escusar -64	esperar -35	estimar -42	exiger -57	faire_valoir -32	falar -43	felicitar -22	finden 14	garantir -39	geben 15	geven -56	hablar -65	halten -16	heben -50	heißen -52	houden -51	indicare -16	indiquer -19	informar -44	interroger -30	invitare 42	inviter -75	kündigen -55	lamentar -45	lamentarse -26	lancer -41	lassen -70	laten 25	leggen -32	leggere -13	lehnen -51	loben -65	machen -69	mandar -43	manter -25	melden -74	mostrar -46	negar -49	nennen -47	notieren -14	ontkennen -46	parlare -46	parler -39	pedir -20	perguntar -50	pleiten -47	precisar -47	preferir -50	prevedere 12	prometer -46	promettere -26	promettre -76	proponer -36	proposer -44	qualifier -75	queixar -46	querer -52	questionar -40	raccontare -37	rechnen 28	reclamar -55	recomendar 34	reconhecer -37	reconnaître -51	recusar -47	refuser -74	registrar -44	reprendre -27	responsabilizar -54	ricordare -48	roepen -41	réclamer 24	répondre -24	sagen 35	salutare -66	schließen -41	schreiben -46	scrivere -62	segnalare 29	sehen 25	señalar -17	sluiten -42	solicitar -65	sostenere -9	souhaiter -29	spiegare 6	sprechen -47	spreken -41	staan -57	stehen -54	stellen -63	teilen -65	tonen -56	trekken -40	ver -50	versprechen 38	verweisen -67	vinden -60	voir -33	vouloir -24	vragen 20	weisen 25	werfen 28	wijzen -38	willen 25	wollen -68	würdigen -16	zeggen 25	zeigen -29	äußern -41	écrire -15
start|late|aankondigen|	none -36
start|late|accuser|	auxiliary -35	determiner -112	word -25
start|late|accuser|first|	qui -25
start|late|achten|	none -84
start|late|acusar|	determiner -73	marks 25	none 27	preposition 43
start|late|acusar|first|	de 48	o -68
start|late|adelantar|	none -68
start|late|admitir|	none -75
start|late|adviseren|	determiner 6
start|late|afirmar|	capital -15	none -71
start|late|annoncer|	determiner -97	none -120
start|late|annoncer|first|	la -40
start|late|annunciare|	determiner 48	none 57	word -41
start|late|anunciar|	coordinator -20	none 47	verb -61	word -63
start|late|anunciar|first|	e -17
start|late|appeler|	determiner -80	marks 18	preposition 42	word -73
start|late|appeler|first|	à 42
start|late|asks|false|	auxiliary -24	marks 28	none -29	verb -24
start|late|assicurare|	none -43
start|late|atribuir|	marks 12	none 11	preposition 17
start|late|attendre|	determiner -50	none -80
start|late|auxiliary|	determiner -9	pronoun 18	stop -55	verb-saying -54	word -70
start|late|auxiliary|marks|	saying 11
start|late|auxiliary|none|	judging -45	saying -48
start|late|auxiliary|verb|	saying -54
start|late|avouer|	none -70
start|late|away|2|	auxiliary -73	capital -12	coordinator -31	determiner 38	preposition -65	pronoun 60	subordinator 43	verb-saying -46	word -22
start|late|away|3|	auxiliary -42	capital 21	coordinator -44	pronoun -82	subordinator 44	verb-saying -58
start|late|away|4|	auxiliary -23	capital -68	coordinator -64	preposition 36	pronoun -74	verb-judging -44	verb-saying -28	word -85
start|late|away|5|	auxiliary -29	capital -51	coordinator -69	determiner -33	preposition -96	pronoun -67	verb-judging -57	verb-saying -59	word -7
start|late|away|6|	auxiliary -27	capital -62	coordinator -44	determiner -68	preposition -63	pronoun -76	subordinator -119	verb-saying -45	word -33
start|late|before|	, -115	aber 40	al -66	anders -60	anfrage -18	anni -47	avoir -45	ayer -65	años 37	calma -31	caprichoso -54	daar -79	dagegen -17	december -83	decisão 24	encore -9	er -10	euro -33	già -60	hablar -26	hem -63	ihm 25	ihr -103	invece 49	jaar -60	jeudi 41	lo -40	maandag -44	maar -35	mais -51	mardi -84	mercredi -77	minuten -35	mittwoch -41	montag -65	más -15	nooit -42	ook 27	plus -18	prognose -26	se -103	sich -73	sin -61	s’ -51	te -40	terug -75	todo -68	toen -63	weten 95	woensdag 35	zelf -68	zich -88
start|late|begrüßen|	determiner 32	no 15	none 22
start|late|beloven|	auxiliary -20	none -65	word -21
start|late|benadrukken|	none -59	word -45
start|late|bestätigen|	no -62
start|late|betreuren|	none -44
start|late|bevestigen|	auxiliary -24	none -26	word -38
start|late|bezeichnen|first|	als -32
start|late|bezeichnen|	marks -32	no -32	preposition -32
start|late|beziffern|	none -60
start|late|bieden|first|	aan -16
start|late|bieden|	none -72	preposition -16
start|late|bitten|	no -66
start|late|blijken|	none -57
start|late|blijven|	determiner -45	none -66	word -19
start|late|calificar|first|	de -32
start|late|calificar|	marks -34	none -34	preposition -34
start|late|capital|auxiliary|	saying -24
start|late|capital|	capital -71	coordinator -43	determiner -44	preposition 35	stop -67	word -27
start|late|capital|none|	judging -16	saying -70
start|late|capital|verb|	saying -52
start|late|celebrar|	none -82
start|late|chamar|first|	de -53
start|late|chamar|	marks -53	none -55	preposition -53
start|late|chiamare|	none -74
start|late|chiedere|	auxiliary -60	coordinator -23	determiner 15	none 35	preposition -50	subordinator 25	word -64
start|late|chiedere|first|	e -23	la -65
start|late|citar|	none -53
start|late|classificar|	marks -12	none -12
start|late|cobrar|	none -36
start|late|commentare|	none -38
start|late|condenar|	none -43	preposition -24
start|late|confermare|	coordinator -18	none -43
start|late|confermare|first|	e -16
start|late|confirmar|	determiner 9	none 26
start|late|confirmer|	determiner -70	none -99
start|late|considerar|	none -45
start|late|contestare|	none -64
start|late|convocar|	none -59
start|late|coordinator|	auxiliary -33	capital -32	determiner -45	preposition -63	pronoun -14	verb-judging -25	verb-saying -50	word -29
start|late|coordinator|auxiliary|	judging -13	saying -35
start|late|coordinator|none|	judging -62	saying -43
start|late|coordinator|verb|	judging -30	saying -44	thinking -36
start|late|croire|	none -47
start|late|decir|	none -45
start|late|defender|	none -52
start|late|demander|	determiner -65	none -82
start|late|denunciar|	none -60
start|late|descartar|	coordinator -12	none -60
start|late|determiner|	adverb 21	preposition -60	quote 31	stop -72	verb-saying -52	word 17
start|late|determiner|auxiliary|	saying -95
start|late|determiner|marks|	judging 9	saying 10
start|late|determiner|none|	judging -27	other 31
start|late|determiner|verb|	judging 28
start|late|devolver|	none -36
start|late|de|apposed|	judging -70	saying 38
start|late|de|apposition|	judging -46	saying -36	thinking -64
start|late|de|	auxiliary -39	capital -16	coordinator -61	determiner 29	other -53	preposition -27	pronoun -19	saying -14	subordinator -70	thinking 16	verb-saying -23	verb-thinking -68	word -15
start|late|de|away|2|	judging 27	saying -38	thinking 45
start|late|de|away|3|	judging -37	saying -10	thinking -51
start|late|de|away|4|	judging -14	other -43	saying -61
start|late|de|away|5|	saying 40
start|late|de|away|6|	judging -13	saying -107	thinking -67
start|late|de|direct|	judging 31	saying -16	thinking 26
start|late|de|inverted|	judging -76	saying -65
start|late|de|mood|	no -9	yes 21
start|late|de|shared|	other -49
start|late|dichiarare|	none -61
start|late|dire|	determiner -107	marks -112	none 14	word -49
start|late|dizer|	determiner -76	none -7	word 24
start|late|dizer|first|	o -68
start|late|drukken|	none -17	preposition -12
start|late|déclarer|	determiner -8	none -12
start|late|eisen|	none -34
start|late|ending|00|	word -35
start|late|ending|1|	word -34
start|late|ending|2|	word -26
start|late|ending|5|	word -21
start|late|ending|9|	word -55
start|late|ending|ab|	word -58
start|late|ending|ai|	preposition -67
start|late|ending|an|	preposition -46
start|late|ending|ar|	word -48
start|late|ending|as|	capital -42	coordinator -27	determiner 17	word -60
start|late|ending|a|	preposition 39
start|late|ending|ch|	word 33
start|late|ending|ck|	word -46
start|late|ending|de|	determiner 21	preposition -14	word -55
start|late|ending|di|	preposition -59
start|late|ending|do|	verb-saying -40	word -26
start|late|ending|du|	determiner -101
start|late|ending|ef|	word -46
start|late|ending|eg|	word -43
start|late|ending|ei|	determiner 45
start|late|ending|el|	determiner -15
start|late|ending|em|	preposition -30
start|late|ending|en|	auxiliary -48	coordinator -24	determiner -16	preposition -60	verb-saying -23	word 24
start|late|ending|er|	determiner -53	preposition -60
start|late|ending|es|	determiner -50
start|late|ending|et|	coordinator -40	preposition -64	pronoun 8	word -86
start|late|ending|e|	coordinator -48
start|late|ending|ha|	auxiliary -31
start|late|ending|ht|	word -61
start|late|ending|ia|	capital -23	word -42
start|late|ending|ie|	capital -19	word -22
start|late|ending|ig|	word -23
start|late|ending|ij|	preposition -64
start|late|ending|il|	determiner -54
start|late|ending|in|	determiner 14	preposition -59
start|late|ending|io|	capital -22
start|late|ending|is|	coordinator -23
start|late|ending|it|	preposition -61	verb-saying -34
start|late|ending|i|	determiner -50
start|late|ending|jk|	word -10
start|late|ending|jn|	auxiliary -35
start|late|ending|la|	determiner -11
start|late|ending|le|	determiner -70	pronoun -18	word -43
start|late|ending|lo|	determiner -20
start|late|ending|ls|	preposition -71
start|late|ending|l’|	determiner -22
start|late|ending|me|	preposition -64
start|late|ending|mo|	preposition -66	word -34
start|late|ending|na|	capital -15	determiner 30
start|late|ending|nd|	coordinator -61
start|late|ending|ne|	capital -10	determiner 41	word 25
start|late|ending|ng|	word -17
start|late|ending|ns|	preposition -52
start|late|ending|nt|	word -65
start|late|ending|om|	preposition -56
start|late|ending|on|	determiner -65	preposition -77
start|late|ending|op|	preposition -43
start|late|ending|or|	preposition 11
start|late|ending|os|	determiner -78	word -56
start|late|ending|o|	determiner -14
start|late|ending|ra|	preposition -52	verb-saying -43	word -53
start|late|ending|re|	word -61
start|late|ending|se|	pronoun -43	word -22
start|late|ending|st|	word -56
start|late|ending|ta|	word -31
start|late|ending|te|	word 25
start|late|ending|ti|	word -23
start|late|ending|to|	capital -16	subordinator -45	word -33
start|late|ending|ts|	word 21
start|late|ending|ue|	determiner -85	subordinator -57
start|late|ending|ui|	word -62
start|late|ending|un|	determiner 26
start|late|ending|us|	preposition -39
start|late|ending|y|	coordinator -48
start|late|ending|à|	preposition 6
start|late|ending|ão|	word 34
start|late|ending|è|	auxiliary 10
start|late|ending|ür|	preposition -55
start|late|erzählen|	auxiliary 8	yes 8
start|late|escusar|	none -92
start|late|esperar|	none -47	preposition -16
start|late|estimar|	none -52
start|late|es|apposed|	saying -83
start|late|es|apposition|	judging -76	saying 15
start|late|es|	auxiliary -39	capital -48	coordinator -62	determiner -22	judging -126	preposition 14	subordinator 11	thinking -45	verb-saying -52	word -73
start|late|es|away|2|	judging -61	saying -32	thinking -34
start|late|es|away|3|	judging -111	saying -68
start|late|es|away|4|	judging -58	saying 59
start|late|es|away|5|	saying -116
start|late|es|away|6|	judging -14	saying -31	thinking -26
start|late|es|direct|	judging -108	thinking -43
start|late|es|inverted|	saying -56
start|late|es|mood|	none -21
start|late|es|relative|	saying 42
start|late|es|shared|	saying -68
start|late|exiger|	none -62
start|late|faire_valoir|	none -40
start|late|falar|	none -50
start|late|felicitar|	coordinator -22	none -23
start|late|finden|	no 14	none 31	word 20
start|late|first|	1 -34	2 -26	5 -21	9 -55	a 34	aan -43	ab -58	aller -77	als -98	an -33	as -41	aunque -37	aus -39	ausrichten -17	bij -64	chaque -85	come -64	como -24	con -62	dans -52	das 28	davanti -23	de -15	den -38	der -125	des -29	di -59	du -101	e -48	ein -14	eine -27	einen -76	einer 18	el -15	elle -18	em -30	en -65	enquanto -45	es -31	et -40	exprimer -14	für -55	geen 53	gelijk -10	ha -31	hebben -40	het 8	i -50	il -52	in -59	la -11	le -70	les -16	lo -33	l’ -22	mais -23	mas -27	met -64	mismo -34	mit -52	nicht -56	niet -64	não 29	o -14	op -43	os -53	per -55	por -65	porque -43	qui -25	se 33	son -65	sportief -18	te -74	ter 11	uit -35	un 46	una 30	und -61	une 55	von -52	voor -23	vor 23	weg -43	y -49	zijn -35	zurück -46	à 6	è 10	écrit -34
start|late|fr|apposed|	saying -78
start|late|fr|	auxiliary -68	capital -46	coordinator -43	determiner -12	preposition 7	pronoun 36	saying -6	thinking -66	verb-saying -54	word -17
start|late|fr|away|2|	judging -90	saying 39	thinking -52
start|late|fr|away|3|	judging 14	saying -36
start|late|fr|away|4|	judging 26
start|late|fr|away|5|	judging -50	saying -99
start|late|fr|away|6|	judging -102	saying -105
start|late|fr|direct|	judging -21	thinking -58
start|late|fr|elided|	saying -30
start|late|fr|inverted|	saying -66
start|late|fr|mood|	none -8
start|late|fr|relative|	judging -20	saying -74	thinking -38
start|late|fr|shared|	judging 18	saying -14
start|late|garantir|	none -56
start|late|geben|	determiner 22	no 15	none -91	preposition -35	word -69
start|late|geven|	determiner -53	none -75	word -25
start|late|geven|first|	gelijk -10
start|late|hablar|	none -70
start|late|halten|	capital 37	determiner 17	marks -55	no -23	none -109	preposition -70	verb 48	word -80
start|late|halten|first|	für -55
start|late|heben|first|	an -12
start|late|heben|	no -50	none -49	preposition -12
start|late|heißen|	no -52
start|late|houden|first|	voor -19
start|late|houden|	none -64	preposition -38	word -40
start|late|indicare|	coordinator -16	none -21
start|late|indicare|first|	e -16
start|late|indiquer|	none -23
start|late|informar|	none -59
start|late|interroger|	auxiliary -18	none -40	pronoun -15
start|late|interroger|first|	elle -18
start|late|invitare|	marks 56	none 29	preposition 58
start|late|inviter|	determiner -53	none -78
start|late|it|apposed|	saying -75
start|late|it|apposition|	judging -56	saying 23
start|late|it|away|2|	thinking 30
start|late|it|away|3|	judging -64
start|late|it|away|4|	saying -88
start|late|it|away|5|	saying -58
start|late|it|away|6|	judging -56	saying -78
start|late|it|	capital -40	coordinator -45	determiner -14	judging -13	preposition -16	saying -25	verb-saying -45	word -96
start|late|it|direct|	saying -22	thinking 14
start|late|it|elided|	saying -20
start|late|it|inverted|	saying -35
start|late|it|mood|	none -27
start|late|it|relative|	saying -88
start|late|it|shared|	saying -51
start|late|judging|	auxiliary -51	coordinator -60	determiner 17	participle 24	past -20	preposition -24	pronoun 26	subordinator -22	verb-saying -47	word -18
start|late|judging|ending|9|	word -46
start|late|judging|ending|a|	preposition -6
start|late|judging|ending|de|	preposition -12
start|late|judging|ending|em|	preposition -30
start|late|judging|ending|en|	capital 11	determiner 27	word -37
start|late|judging|ending|er|	determiner -81	word -92
start|late|judging|ending|et|	coordinator -22
start|late|judging|ending|e|	coordinator -44
start|late|judging|ending|ie|	determiner -65
start|late|judging|ending|la|	determiner 34
start|late|judging|ending|le|	determiner -50
start|late|judging|ending|ls|	preposition -60
start|late|judging|ending|l’|	determiner -58
start|late|judging|ending|o|	determiner -68
start|late|judging|ending|ta|	word -24
start|late|judging|ending|ue|	subordinator -27
start|late|judging|ending|ui|	word -61
start|late|judging|ending|à|	preposition 13
start|late|judging|ending|ür|	preposition -55
start|late|judging|first|	9 -46	a -6	als -80	aunque -20	de -23	der -81	die -65	e -44	einen -50	em -30	et -22	für -55	la 34	le -50	l’ -58	o -68	qui -25	voor -19	à 13
start|late|kündigen|first|	an -17
start|late|kündigen|	no -55	none -55	preposition -25
start|late|lamentarse|	none -30
start|late|lamentar|	coordinator -14	none -56	verb -14
start|late|lamentar|first|	e -14
start|late|lancer|	none -57
start|late|lassen|first|	ausrichten -17
start|late|lassen|	no -70	none -62	verb -30	verb-saying -20	word -41
start|late|laten|	auxiliary 20	determiner 40	word 17
start|late|laten|first|	de 58
start|late|leggen|	none -45	word -35
start|late|leggere|	none -25
start|late|lehnen|	no -51	none -51
start|late|loben|	determiner -65
start|late|machen|	no -62	none -62	word -40
start|late|mandar|	determiner -43	none -59
start|late|mandar|first|	o -43
start|late|manter|	none -25	word -21
start|late|melden|	determiner -66	no -45	none -77	word -38
start|late|mood|none|	judging -21	other 14	saying -12	thinking -17
start|late|mood|no|	other -53	saying -26	thinking 27
start|late|mood|yes|	judging 12	saying 26
start|late|mostrar|	none -50
start|late|negar|	coordinator -14	none -66	verb -14
start|late|negar|first|	e -14
start|late|nennen|	determiner -39	marks -40	no -47
start|late|nl|apposition|	judging -67	saying -103
start|late|nl|	auxiliary -53	capital -32	coordinator -23	determiner 6	preposition -115	pronoun -17	saying -16	subordinator 78	thinking 7	verb-judging -57	verb-saying -35	word -36
start|late|nl|away|2|	judging 13	saying -29	thinking 28
start|late|nl|away|3|	saying 27	thinking -67
start|late|nl|away|4|	judging -78	saying -110
start|late|nl|away|5|	judging -48	saying -102	thinking -82
start|late|nl|away|6|	judging -44
start|late|nl|direct|	judging 32	saying 8	thinking -60
start|late|nl|inverted|	judging -56	saying -69
start|late|nl|shared|	saying -18
start|late|notieren|first|	mit -10
start|late|notieren|	no -14	none -14	preposition -10
start|late|ontkennen|	auxiliary -46	none -44	word -52
start|late|order|apposed|	judging -40	other 18	saying -20
start|late|order|apposition|	judging -35	thinking -123
start|late|order|direct|	judging 23	saying 11	thinking -22
start|late|order|elided|	saying -54
start|late|order|inverted|	judging -87	other -36	saying -83
start|late|order|relative|	judging -53	saying -29	thinking -49
start|late|order|shared|	judging -14	other -41	saying -65
start|late|other|	determiner 31	word -31
start|late|parlare|	none -50	preposition -43
start|late|parler|	none -44
start|late|pedir|	coordinator -20	determiner 6	none -12	verb -52	word -73
start|late|pedir|first|	e -23	y -13
start|late|perguntar|	none -70
start|late|pleiten|	none -61
start|late|precisar|	none -68
start|late|preferir|	marks -35	none -62	preposition -35
start|late|preposition|	, 45	: -47	adverb -57	capital -67	determiner -56	preposition -84	pronoun -85	quote 23	stop -99
start|late|preposition|marks|	judging -27	saying 26
start|late|preposition|none|	judging -11	saying -59	thinking -41
start|late|preposition|verb|	saying -99
start|late|prevedere|	none 29
start|late|prometer|	determiner -64	none -59	preposition -8
start|late|prometer|first|	as -21
start|late|promettere|	none -34
start|late|promettre|	determiner -74	none -96
start|late|promettre|first|	l’ -35
start|late|pronoun|	auxiliary -37	preposition -66	word 23
start|late|pronoun|auxiliary|	saying -37
start|late|pronoun|none|	saying 31
start|late|pronoun|verb|	saying -74
start|late|proponer|	none -48
start|late|proposer|	determiner -40	none -57
start|late|pt|apposed|	saying -71
start|late|pt|apposition|	judging -11	saying -30
start|late|pt|	auxiliary -24	capital -29	coordinator -41	determiner 13	judging -22	preposition -15	saying -15	subordinator -25	thinking -56	verb-saying -43	word 9
start|late|pt|away|2|	judging -86	saying -12
start|late|pt|away|3|	judging 23	saying 30
start|late|pt|away|4|	judging -58	saying -94
start|late|pt|away|5|	judging -85	saying -70
start|late|pt|away|6|	judging -83	saying -90
start|late|pt|direct|	judging -17	saying 21
start|late|pt|elided|	saying -43
start|late|pt|inverted|	judging -34	saying -46
start|late|pt|mood|	none -12
start|late|pt|relative|	saying -61
start|late|pt|shared|	saying -66
start|late|qualifier|	none -78
start|late|queixar|	none -46
start|late|querer|	determiner -48	none -71
start|late|questionar|	none -43
start|late|raccontare|	none -48
start|late|rechnen|	no 28	none 28	preposition -60
start|late|reclamar|	determiner -49	none -73
start|late|recomendar|	none 30
start|late|reconhecer|	none -37
start|late|reconnaître|	none -59
start|late|recusar|	coordinator -13	none -48	preposition -51
start|late|refuser|	coordinator -13	determiner -36	none -79
start|late|registrar|	none -47
start|late|reprendre|	none -35
start|late|responsabilizar|	none -57
start|late|ricordare|	none -68
start|late|roepen|	none -57	preposition -41
start|late|réclamer|	determiner 63	none 67	preposition -76
start|late|réclamer|first|	le 28	une 49
start|late|répondre|	none -33
start|late|sagen|	capital -51	no -66	none 39	word 40	yes 50
start|late|salutare|	none -69
start|late|saying|	auxiliary -65	capital -80	coordinator -49	determiner 9	participle 7	past -21	subordinator 28	verb-judging -57	verb-saying -79	word -32
start|late|saying|ending|00|	word -35
start|late|saying|ending|1|	word -29
start|late|saying|ending|2|	word -26
start|late|saying|ending|5|	word -21
start|late|saying|ending|ai|	preposition -67
start|late|saying|ending|an|	preposition -41
start|late|saying|ending|ar|	word -48
start|late|saying|ending|as|	coordinator -27	determiner -84	word -69
start|late|saying|ending|a|	preposition 47
start|late|saying|ending|ch|	word -48
start|late|saying|ending|ck|	word -46
start|late|saying|ending|de|	determiner 38	preposition -16	word -55
start|late|saying|ending|di|	preposition -59
start|late|saying|ending|do|	verb-saying -40	word -20
start|late|saying|ending|du|	determiner -92
start|late|saying|ending|ef|	word -18
start|late|saying|ending|eg|	word -43
start|late|saying|ending|ei|	determiner 45
start|late|saying|ending|el|	determiner -6
start|late|saying|ending|en|	auxiliary -37	capital -33	coordinator -24	determiner -41	preposition -60	verb-saying -20	word 29
start|late|saying|ending|er|	determiner -15	preposition -55	word 19
start|late|saying|ending|es|	determiner -39
start|late|saying|ending|et|	coordinator -26	pronoun -7	word -56
start|late|saying|ending|e|	coordinator -38
start|late|saying|ending|ha|	auxiliary -31
start|late|saying|ending|ht|	word -39
start|late|saying|ending|ia|	capital -23	word -42
start|late|saying|ending|ie|	capital -19	determiner 15	word -22
start|late|saying|ending|il|	determiner -48
start|late|saying|ending|in|	determiner -14	preposition -26
start|late|saying|ending|it|	preposition -55
start|late|saying|ending|i|	determiner -50
start|late|saying|ending|jk|	word -10
start|late|saying|ending|jn|	auxiliary -35
start|late|saying|ending|la|	determiner -41
start|late|saying|ending|le|	determiner -46	pronoun -18	word -41
start|late|saying|ending|lo|	determiner -20
start|late|saying|ending|l’|	determiner -15
start|late|saying|ending|mo|	word -34
start|late|saying|ending|na|	capital -30	determiner 31
start|late|saying|ending|nd|	coordinator -21
start|late|saying|ending|ne|	capital -10	determiner 36	word 41
start|late|saying|ending|ng|	word -17
start|late|saying|ending|nt|	word -44
start|late|saying|ending|on|	preposition -54
start|late|saying|ending|op|	preposition -43
start|late|saying|ending|or|	preposition 16
start|late|saying|ending|os|	determiner -67	word -49
start|late|saying|ending|o|	determiner 18
start|late|saying|ending|ra|	verb-saying -43	word -28
start|late|saying|ending|re|	word -59
start|late|saying|ending|se|	pronoun -43	word -22
start|late|saying|ending|st|	word -45
start|late|saying|ending|ta|	word -24
start|late|saying|ending|te|	word -36
start|late|saying|ending|to|	capital -16	subordinator -45	word -33
start|late|saying|ending|ue|	subordinator -47
start|late|saying|ending|ui|	word -29
start|late|saying|ending|un|	determiner -18
start|late|saying|ending|us|	preposition -39
start|late|saying|ending|y|	coordinator -41
start|late|saying|ending|à|	preposition -6
start|late|saying|ending|ão|	word 34
start|late|saying|ending|è|	auxiliary 10
start|late|saying|first|	1 -29	2 -26	5 -21	a 40	aan -36	als -69	an -33	as -41	aus -39	ausrichten -17	como -83	de -7	den -38	der -94	des -21	di -59	die 16	du -92	e -38	een -29	ein -14	eine -87	einen -61	einer 18	el -6	elle -18	en -65	enquanto -45	es -31	et -26	geen 53	gelijk -10	ha -31	hebben -28	het -7	i -50	il -47	in -26	la -41	le -46	les -14	lo -33	l’ -15	mas -27	mismo -34	mit -52	nicht -29	niet -39	não 29	o 18	op -43	per -55	por -64	se 33	sportief -18	te -58	ter 25	uit -22	una 31	und -21	une 59	von -52	voor -16	vor 40	weg -43	y -41	zijn -35	zurück -46	à -6	è 10
start|late|schließen|first|	nicht -26
start|late|schließen|	no -41	none -45	word -37
start|late|schreiben|	auxiliary 6	yes 6
start|late|scrivere|	capital -12	none -90
start|late|segnalare|	determiner 29	none 21
start|late|sehen|	no 25	none 25	word 25
start|late|señalar|	none -19
start|late|sluiten|first|	niet -24
start|late|sluiten|	none -55	preposition -16	word -42
start|late|solicitar|	none -89
start|late|sostenere|	auxiliary 6	none -12
start|late|sostenere|first|	è 6
start|late|souhaiter|first|	exprimer -14
start|late|souhaiter|	none -33	word -14
start|late|spiegare|	none 9
start|late|sprechen|first|	von -27
start|late|sprechen|	marks -47	no -47	preposition -27
start|late|spreken|	none -59
start|late|staan|first|	op -21
start|late|staan|	none -73	preposition -22	word -11
start|late|stehen|	no -54	none -55	word -24
start|late|stellen|	determiner -51	no -62	none -48	word -41
start|late|subordinator|auxiliary|	saying -84
start|late|subordinator|	determiner 39	pronoun 37	verb-saying -32	word 34
start|late|subordinator|marks|	judging -15
start|late|subordinator|none|	saying 30
start|late|subordinator|verb|	saying 34
start|late|teilen|first|	mit -26
start|late|teilen|	no -61	none -65	preposition -26	yes -10
start|late|thinking|	coordinator -45	determiner -14	preposition -74	subordinator 65	word -17
start|late|thinking|ending|de|	preposition -16
start|late|thinking|ending|en|	determiner -70	word 13
start|late|thinking|ending|er|	word -14
start|late|thinking|ending|es|	determiner -36
start|late|thinking|ending|et|	word -68
start|late|thinking|ending|ht|	word -51
start|late|thinking|ending|la|	determiner -47
start|late|thinking|ending|ts|	word 21
start|late|thinking|first|	de -63	een -70	exprimer -14	la -47	nicht -51
start|late|tonen|first|	sportief -18
start|late|tonen|	none -70	word -36
start|late|trekken|	coordinator -20	none -51	preposition -22	word -39
start|late|trekken|first|	en -20
start|late|unlisted|	determiner 31	no -53	none 21	word -31
start|late|verb-judging|	determiner -49	word -31
start|late|verb-judging|marks|	saying -54
start|late|verb-saying|	: -47	determiner -10	preposition -45	stop -50	that -48	word -50
start|late|verb-saying|marks|	saying -57
start|late|verb-saying|none|	judging -47	saying -63
start|late|versprechen|	no 38	none 38
start|late|verweisen|	determiner -57	no -52	none -56	word -34
start|late|ver|	determiner -33	none -53
start|late|vinden|	none -85
start|late|voir|	none -43	word -33
start|late|vouloir|	none -32	word -13
start|late|vragen|	none 16	verb 15	word -64
start|late|weisen|first|	zurück -46
start|late|weisen|	no 25	none 35	word -46
start|late|werfen|first|	vor 13
start|late|werfen|	no 28	none 48	preposition 13
start|late|wijzen|	none -39
start|late|willen|	auxiliary 15	determiner -84	none 32	preposition -43	word 22
start|late|wollen|first|	nicht -34
start|late|wollen|	no -41	none -62	verb -26	word -57
start|late|word|	% -73	, -82	: -97	auxiliary -25	capital 8	coordinator -53	determiner -55	end -38	preposition -9	pronoun -41	stop -123	verb-saying -68	word 13
start|late|word|auxiliary|	judging -68	saying -8
start|late|word|marks|	judging -84	saying 37
start|late|word|none|	judging 8	other -31	saying -80	thinking -9
start|late|word|verb|	saying -31	thinking -28
start|late|würdigen|	no -16
start|late|zeggen|	auxiliary -43	pronoun -71	word -37
start|late|zeggen|first|	te -17
start|late|zeigen|	no -29	none -29	word -25
start|late|zien|	none 9	word 21
start|late|äußern|	no -41	none -41	word -17
start|late|écrire|	none -19
start|next|	aankondigen 20	accogliere -55	accusare 16	achar -65	achten -10	aclarar -49	aconsejar 41	acusar -9	adelantar -61	adiantar -61	admettre -7	admitir -18	advertir 47	affirmer -58	afirmar -24	aggiungere -49	alegar -27	alerter 10	ameaçar 14	ammettere -10	annoncer -17	annunciare 9	antworten -52	anunciar 15	apelar 64	aplaudir 50	apontar 7	apprendre -46	apuntar -60	asegurar 9	assumir 10	assurer -23	atribuir 19	attendre -12	avancer -62	avanzar -62	avisar -8	avouer -9	avvertire -66	bautizar -49	becijferen -12	befinden -28	begründen -82	begrüßen 11	bemerken -27	benadrukken -30	berichten -32	beschreiben -57	beslissen -53	bestätigen -6	beteuern -36	betonen -12	betreuren 27	bevestigen -56	bezeichnen -44	beziffern -7	bitten 43	blijken -74	blijven -68	bringen -59	calcular 20	calificar -58	celebrare -61	chamar -69	chiamare -52	chiedere 12	chiffrer -32	cifrar 49	citar -66	classificar -20	cobrar 28	comentar -46	commentare -18	comparar 13	completar -63	comunicar -41	condenar -61	confermare 6	confessare 34	confidare 27	confier -12	confirmar -11	confirmer 11	contar -28	contestar -9	contestare 14	contester 22	continuar -45	cortar -57	crier -50	croire -67	culpar 41	danken 20	decir -7	declarar -22	decretar -49	defender -11	definire -61	demander 17	denunciar 25	descartar 36	desmentir 22	devolver -60	dichiarare 9	difendersi -44	disparar -57	divulgar -78	domandare -56	dringen -47	drohen 7	drukken -62	dämpfen -53	déclarer -44	défendre -60	démentir 25	eisen 14	elogiar 23	empfehlen -63	emporter -46	engager 36	erinnern -50	erklären 24	erzählen -39	escludere 49	escrever -79	escusar -12	esperar -44	esprimere -6	espérer -52	estimar 9	evitar -17	exiger 6	exigir 39	explicar -55	expliquer -52	expresar 9	faire_valoir -30	falar -79	finden -88	fordern 36	formulieren -29	féliciter 13	fügen -43	garantir -6	garantire -52	geben -6	geven -72	giurare -7	glisser -45	grappen -48	gritar -53	hablar -69	halten -8	heben -69	heißen -67	hekelen 10	herinneren -12	heten -66	hopen 14	houden -15	illustrare -54	indicar -63	indicare 18	indiquer -19	informar -87	inquiéter 16	insistir 22	interroger -60	invitar 12	invitare 18	inviter 38	invocare 73	invoquer -7	ironizar -53	juger -73	jurer 36	justificar 21	klagen -69	klinken -63	kommentieren -35	kritisieren -48	kündigen 19	lachen -65	lamentar 16	lamentare 40	lamentarse 16	lancer -52	lassen -96	leer -43	leggen -60	leggere -40	lehnen -60	ler -47	limitar -41	lire -48	llamar -55	loben 15	louer -67	loven 23	luiden -79	lâcher -46	machen 22	mahnen 30	mandar -23	mantener 21	meedelen -53	meinen -42	melden -89	minacciare 12	mostrar -68	negar 12	nennen -71	noemen -45	noter -59	notieren -54	ontkennen 30	oordelen -57	opinar 37	opmerken -53	opposer 12	overwegen 14	parlare -94	parler -71	pedir 7	plaider 41	pleiten -9	pochen -73	precisar -63	preferir -106	preguntar -8	prever -28	prijzen -41	prometer 15	promettere 22	promettre 11	proponer 14	proporre -26	proposer 13	protestar 24	protestare -46	préciser -18	préconiser 44	prévoir -11	publicar -59	qualifier -69	queixar 19	quejarse -56	querer -33	questionar -55	raccomandare 51	raccontare -19	raconter -34	rappeler -6	reaccionar -46	reageren -58	reagieren -51	reagire -30	rechazar 20	rechnen -10	recibir -63	recitare -52	recomendar 38	recommander 24	reconnaître 26	reconocer -7	recordar -58	recusar -18	registrar -57	regretter 54	rejeitar 18	relatar -63	relever -12	remeter -10	repetir -44	replicare -7	reprendre -61	reprocher 29	requérir 26	respingere -53	responder -82	responsabilizar 31	resumir -65	revelar -44	ricordare 21	ringraziare -65	rire -43	rispondere -64	rivendicare 22	roepen -90	rufen -65	räumen -60	réagir -54	réclamer -6	récuser 19	réfuter 52	répondre -12	rügen -52	sagen -71	saluer -62	salutare -62	schildern -17	schließen -6	schreiben -79	schrijven -62	scrivere -74	segnalare 19	señalar -61	sluiten -26	smentire 52	solicitar -53	sollecitare 41	sommen -44	sostenere 6	souhaiter 16	soutenir -24	spiegare -47	sprechen -40	spreken -53	staan -81	stehen -67	stellen 7	stimare 55	sturen -80	tabler 7	tachar -65	teilen -70	telefonar -46	temer 48	temere -15	tildar -54	tonen -57	trouver -11	unlisted -20	valorar 11	vatten -55	ver -8	verklaren -75	verlangen 16	vermissen 14	vermuten 30	verraten -22	versprechen 23	verteidigen -72	vertellen -29	verwachten 35	verweisen -81	verwerpen -53	verwijten -88	vinden -15	voegen -69	voir -61	volere -7	vouloir -60	vragen 15	waarschuwen 27	warnen 15	weigeren 9	weisen -78	weten -62	wijzen -17	willen -19	wollen -70	zanjar -53	zeggen 23	zeigen -52	zien 7	zitieren -64	äußern -32	écrire -50	évoquer -39
start|next|aankondigen|first|	aan -44
start|next|aankondigen|	none 31	preposition -44
start|next|accogliere|	none -79
start|next|accusare|	determiner -65	marks 26	none 7
start|next|accuser|	determiner -21	marks 30	none -19	preposition 15
start|next|achar|first|	graça -31
start|next|achar|	none -93	word -50
start|next|achten|	word -112
start|next|aclarar|	none -67
start|next|aconsejar|	none 55
start|next|acusar|	adverb -41	capital -25	determiner -82	marks 8	none -40	verb 46
start|next|acusar|first|	a -76	de 23	o -65
start|next|adelantar|	none -83
start|next|adiantar|	none -91
start|next|admettre|	determiner -21	none 26
start|next|admitir|	determiner -60	marks 59	none -16	preposition -50	word 19
start|next|adverb|	, -66	: -86	adverb -86	determiner -113	end -50	preposition -39	quote -73	stop -86	that -76	word 59
start|next|adverb|auxiliary|	judging -56	saying -7
start|next|adverb|marks|	judging -55	saying -8
start|next|adverb|none|	judging -94	saying -10	thinking -138
start|next|adverb|verb|	saying -74
start|next|advertir|first|	de 28
start|next|advertir|	none 64	preposition 47
start|next|adviseren|	determiner 31	none 26	word -63
start|next|adviseren|first|	de 49
start|next|affirmer|	marks -43	none -75	word 72
start|next|afirmar|first|	en -43
start|next|afirmar|	none -36	preposition -34
start|next|aggiungere|	none -71
start|next|alegar|	none -41
start|next|alertar|first|	de -6	para 89
start|next|alertar|	none 20	preposition 15
start|next|ameaçar|	none 18	word 55
start|next|ammettere|	determiner -69	none -26	preposition 54
start|next|ammettere|first|	di 61
start|next|annoncer|first|	mardi -42	un -42
start|next|annoncer|	none -14	verb -60	word -89
start|next|annunciare|	adverb -31	determiner 66	none 10	preposition -90	word -40
start|next|annunciare|first|	il 88	la -9	per -27	un 89	una 63
start|next|antworten|	no -52	none -34
start|next|anunciar|	adverb -70	coordinator -25	determiner 17	none 12	preposition -26	verb 49	word 28
start|next|anunciar|first|	un -6
start|next|apelar|first|	à 64
start|next|apelar|	marks 27	none 76	preposition 72
start|next|aplaudir|	marks 58	none 42	preposition -90
start|next|apontar|	none 12	preposition -41
start|next|appeler|	determiner -32	marks -42	none 19	preposition 47	word -68
start|next|appeler|first|	les 29	à 89
start|next|apprendre|	none -68
start|next|apuntar|	none -87	preposition -60
start|next|asegurar|	none 30	preposition -45
start|next|asks|false|	marks -16	none -15	verb 17
start|next|assicurare|	determiner 6	none -15
start|next|assicurare|first|	il -74
start|next|assumir|	none 13
start|next|assurer|	determiner -77	none -62	preposition -56	word 77
start|next|atribuir|	determiner -126	marks -36	none 55	preposition 58
start|next|atribuir|first|	o -66	à 21
start|next|attendre|	adverb -36	determiner -128	preposition 49
start|next|auxiliary|	, -48	stop -69	word -14
start|next|auxiliary|none|	judging -68	saying -9
start|next|avancer|	none -91
start|next|avanzar|	none -90
start|next|avisar|	none -10	preposition 26
start|next|avouer|	none -27
start|next|avvertire|	none -98
start|next|away|1|	adverb -40	auxiliary -27	capital -32	coordinator -51	preposition 10	pronoun -49	subordinator 27	verb-saying -73	word 28
start|next|away|2|	adverb 9	auxiliary -68	capital -67	coordinator -37	determiner -53	preposition -109	pronoun -53	verb-saying -40	word -60
start|next|away|3|	adverb -103	auxiliary -57	coordinator -72	determiner 67	preposition 25	pronoun -63	subordinator 28	verb-saying -55	word -34
start|next|away|4|	adverb -74	coordinator -64	determiner 19	preposition -60	pronoun -68	subordinator -64	word -121
start|next|away|5|	coordinator -33	determiner -121	preposition -150	word -107
start|next|away|6|	adverb -76	coordinator -46	preposition -148	word -67
start|next|bautizar|	marks -49	none -49
start|next|becijferen|	none -17
start|next|befinden|	no -28	none -26	pronoun -21
start|next|before|	accusa 23	accusant 30	accusé 16	achou -31	acht 19	acusa -86	acusado -89	acusou -40	admet -13	admite 89	admitiu -49	adviseert -85	affirme -58	aggiunge -38	alerta -37	ameaça 55	ammesso 37	ammette -44	annonce -6	annoncé 13	annuncia 50	annunciato -21	antwortete -51	anunciou 34	anunció 31	apelou 68	aponta 6	appelle 12	assicura 28	assure -18	atribui -10	atribuiu -93	atribuyó -10	attendait -67	avanzó -59	avisó 14	avoir -40	avoue 10	bat 43	befand -21	begrüßte -96	belooft -93	bestätigt 38	bestätigte -97	betreurt 36	bevestigt -43	bezeichnete -39	biedt 16	bleef -57	blijft -36	blijkt -42	calcula 15	calificó -40	chama-se -14	chamou -41	chiama -36	chiede 68	chiedono 94	chiesto -27	chiffre -32	classificou -85	comentó -56	condena -30	condenado -38	condenou -24	conferma 44	confermato -37	confessa 34	confirma -98	confirmou 86	confirmé -38	considera -12	considerou 22	contesta 7	conteste 39	contestó -75	continua -45	contou -55	corta -34	crie -50	croit -37	cuenta -64	culpa 11	dankte 20	dat -72	davanti -46	decisão 16	declarado -44	declaró -77	decretou -49	defendeu 8	definito -49	demandent 39	demandé 7	descartó 54	detto -50	devolve -35	dice -43	difende -44	disent -10	disse -21	dit 53	divulgado -37	diz 43	défend -60	dément 10	dénoncé -42	eist 31	elle -38	elogió 9	emporté -46	er -78	erklärte -24	es -71	escluso 66	escreveu -56	espera -18	esperava -54	espère -52	euro -28	euros -58	exige 48	exigiu 50	explicações -55	explicó -30	expresó 23	fala -64	falam -37	falava -30	falou -42	fand -55	felicitó 53	findet -45	félicité 8	gab -109	gaf -57	garante -58	garantiu 44	geeft -47	gemeente 34	gibt -61	habla -50	habló -42	heet -62	heißt -55	het -136	hield -69	hielt -74	hielten -45	hieß -48	hij -148	hob -48	hoopt 14	houdt 16	il -61	indica -27	indiqué -36	informou -43	informó -41	inquiète 21	insiste 54	insistió 31	interrogée -43	invitato -18	invite 11	invoca 59	invoque 7	juge -57	jure 48	klinkt -51	kondigde 29	kündigte 33	laat -122	lacht -57	lamenta 58	lamentou 38	lamentó 26	lancé -47	legt -49	lehnte -45	liet -92	ließ -82	limitou-se -32	llama -37	llamó -54	lobte 55	luidt -56	machte 27	mahnte 71	man -57	mandou 7	mann -70	mantém 37	meint -37	melden -38	meldet -47	meldete -32	minister -51	ministre -72	ministro -33	mostró -54	nannte -36	nega 71	negou 26	nennt -15	nesta -34	noemde -43	noemen -32	noemt -43	notierte -54	ofrece 12	ofreció -16	overweegt 14	parla -80	parlano -28	parlato -46	parle -54	parlé -26	pede 102	pedem 17	pedido -15	pediu -6	pergunta -39	pide 7	piden -19	pidió -9	plaide 59	pleit -8	pocht -45	precisa -49	prefere -59	preferiu -52	prefiere -63	prevê 20	proclamato -27	promesso 11	promet 32	promete 31	prometeu 107	prometido 62	prometió -33	promette 32	promis -7	propose 6	proposto -89	proposé 52	propuso 20	précise -6	préconise 44	prévoit 38	publicado -19	quer 7	queria -71	questionado -35	raccomanda 49	racconta -9	raccontato 66	reaccionó -46	reageerde -46	reageren -34	reagierte -28	reagierten -41	reagito -30	rechazó 31	rechnet 8	rechnete -50	recibió -41	recita -52	reclama 29	reclamado 65	reclamó 42	recomenda 29	reconnaît 11	reconoció 7	recusa -90	recusou 36	refuse -43	refusé 32	registrou -54	regrette 40	rekent 19	remete -99	repris -40	requis -27	respinto -42	respondió -65	resume -53	revelou -41	ricorda -27	risposto -42	rit -40	roept -58	réclame -25	répond -53	répondu 19	sagt -42	sagte -45	saluta -37	salué -49	sapere 39	savoir -19	schaden 49	schloss -44	schreef -37	schreibt -21	scritto -70	scrive -31	sie -88	smentisce 52	sostiene 51	souhaite 46	souhaité -68	soutenu 11	sprach -41	sprak -24	spreekt -48	spreken -44	spricht -26	staat -58	stand -52	steht -46	stellt -72	stellte 20	stelt 37	stima 68	stond -51	stuurde -45	table 18	teilte -54	telefonou -46	teme 52	toonde -53	toont -23	trekt 34	trok -93	trouve -87	unternehmen -26	valoró 11	vatte -59	ve -80	verklaarde -47	verlangte -84	versprach -63	verspricht 35	verteidigte -33	verwacht 35	verweist -58	verwies -67	veut -43	vindt 39	visto -70	voit -55	vond -121	vorwürfe -32	vraagt 20	vreest 31	vrezen -28	vroeg -38	vuole 6	vê 68	waarschuwde 35	warf -83	warnt -13	warnte 63	wees -68	weet -52	weigerde 83	weist -39	weten 93	wies -69	wijst -10	wil 10	wilde -118	wirft -70	wollte -70	würdigte 20	ze -107	zegt 63	zei -75	zeigt -50	zeigte -23	ziet -12	zij -87	äußerte -28	écrit -50	évalue 42	évoque -76	évoqué 21
start|next|begründen|	determiner -68	no -82	none -69
start|next|begrüßen|	determiner 13	no 11	none 11
start|next|begrüßen|first|	den -88
start|next|beloven|	determiner 7	marks -91	none 27
start|next|bemerken|	no -27	none -27
start|next|benadrukken|	adverb -31	none -33	pronoun -9
start|next|benadrukken|first|	er -31	ze -9
start|next|berichten|	no -32	none -32	preposition -43
start|next|beschreiben|	no -57
start|next|beslissen|	none -76
start|next|bestätigen|	determiner 18	no -6	none -22	preposition -37
start|next|beteuern|	none -36
start|next|betonen|	none -12
start|next|betreuren|	determiner 18	none 38	pronoun 28
start|next|betreuren|first|	de 18	het 28
start|next|bevestigen|	auxiliary -15	determiner -34	none -75	pronoun -37	word -34
start|next|bevestigen|first|	het -37
start|next|bezeichnen|	determiner -39	marks -44	no -44	preposition -31
start|next|bezeichnen|first|	als -31	die -36
start|next|beziffern|	determiner -108	no 13	none 9	preposition 39
start|next|beziffern|first|	auf 49	den -83
start|next|bieden|first|	aan -26
start|next|bieden|	preposition -26
start|next|bitten|	no 43	none 43	preposition 43
start|next|blijken|first|	met -40	uit -41
start|next|blijken|	none -101	preposition -54	word -46
start|next|blijven|	determiner -23	none -88	preposition -50	word -51
start|next|blijven|first|	op -48
start|next|bringen|	no -59
start|next|calcular|	none 30	preposition -109
start|next|calificar|	determiner -49	marks -58	none -58	preposition -50
start|next|calificar|first|	de -50	el -50
start|next|capital|	, -82	capital -19	coordinator -66	determiner 25	preposition 22	quote -50	stop -81	word -71
start|next|capital|marks|	judging -58	saying -55
start|next|capital|none|	judging -86	other -32	saying -35	thinking 29
start|next|capital|verb|	judging -42	saying 31
start|next|celebrare|	none -88
start|next|celebrar|	determiner 40	none 16	preposition -60
start|next|celebrar|first|	el 40
start|next|chamar|	capital -14	marks -62	none -74	preposition -62
start|next|chamar|first|	a -38	de -59
start|next|chiamare|	capital -22	none -72	preposition -36
start|next|chiedere|	determiner 42	none 12	preposition -63	word 45
start|next|chiedere|first|	al -51	di -16	un 22
start|next|chiffrer|	none -47
start|next|cifrar|first|	en 50
start|next|cifrar|	none 72	preposition 49
start|next|citar|	none -80	preposition -40
start|next|classificar|first|	a -75	como 10
start|next|classificar|	marks -20	none -20	preposition -96	subordinator 10
start|next|cobrar|	none 28	preposition 12
start|next|comentar|	none -61	preposition -43
start|next|commentare|	none -26	preposition -18
start|next|comparar|	none -14
start|next|completar|	none -92
start|next|comunicar|	none -56
start|next|condenar|	adverb -8	none -74	preposition -36	word -48
start|next|condenar|first|	a -32
start|next|confermare|	coordinator -28	determiner -16	none 17	verb 43
start|next|confermare|first|	e -28	la -39
start|next|confessare|first|	di 34
start|next|confessare|	none 48	preposition 34
start|next|confidare|	none 15	preposition 27
start|next|confier|first|	à -53
start|next|confier|	none -15	preposition -74
start|next|confirmar|	adverb -73	auxiliary -83	preposition 7	verb -68	word -19
start|next|confirmar|first|	a 29	con -58
start|next|confirmer|	determiner 37	none 24	word -57
start|next|considerar|	determiner -7	marks -21	verb 55
start|next|contar|	determiner -65	none -37	preposition -98
start|next|contar|first|	a -85	à -33
start|next|contestare|	determiner 30	none 19	preposition -75
start|next|contestare|first|	il 39
start|next|contestar|	preposition -89
start|next|contester|	none 32	word -26
start|next|continuar|	none -64
start|next|convocar|first|	para -78
start|next|convocar|	preposition -79
start|next|coordinator|	auxiliary -35	determiner -87	preposition -36	verb-judging -28	verb-saying -57	word -46
start|next|coordinator|auxiliary|	saying -35
start|next|coordinator|none|	judging -74	saying -42
start|next|coordinator|verb|	judging -48	saying -47
start|next|cortar|	none -82	preposition -48	word -34
start|next|craindre|	determiner 40	none 23
start|next|crier|	marks -50	none -50	preposition -50
start|next|croire|	adverb -11	none -92	word -61
start|next|culpar|	determiner 66	none 56
start|next|danken|	none 20
start|next|decir|	determiner -58	none -29	preposition -84	word 82
start|next|decir|first|	a -59	de -57
start|next|declarar|	adverb -22	marks 44	none -65	preposition -79	word 15
start|next|declarar|first|	a -32	por -27
start|next|decretar|	none -71	word -49
start|next|defender|first|	o 17
start|next|defender|	marks -58	none -10	preposition -53
start|next|definire|	determiner -53	marks -61	none -61
start|next|definire|first|	la -36	le -31
start|next|demander|	auxiliary 45	determiner 8	none 13	preposition -17	subordinator 45	word 18
start|next|demander|first|	de 26	si 38	un -51
start|next|denunciar|	none 11	preposition 46
start|next|descartar|	determiner 48	none 43	preposition 26
start|next|desmentir|	determiner 30
start|next|destacar|	none 8	preposition -69
start|next|determiner|	, -49	adverb -15	capital -27	determiner 14	preposition -99	quote -6	stop -47	verb-saying -145	word 27
start|next|determiner|auxiliary|	judging -53	saying -42
start|next|determiner|marks|	judging -59	saying -10	thinking 31
start|next|determiner|none|	judging 39	other 13	thinking 17
start|next|determiner|verb|	judging 53	saying 16	thinking -124
start|next|devolver|first|	a -26
start|next|devolver|	none -85	preposition -27	word -47
start|next|de|	adverb -115	auxiliary -64	coordinator -55	determiner 25	judging -10	other -52	preposition 14	pronoun -69	saying -13	verb-saying -9	word -96
start|next|de|apposed|	judging -82	saying -20
start|next|de|apposition|	judging -103	saying -10	thinking -27
start|next|de|away|1|	judging -25	other -41
start|next|de|away|2|	other -41	saying -105
start|next|de|away|3|	judging -28	other -30	saying -8
start|next|de|away|4|	judging 17	saying -21
start|next|de|away|5|	saying -42
start|next|de|away|6|	judging -77	saying -47
start|next|de|inverted|	judging 13	other -41	saying -32
start|next|de|mood|	no -15	yes -27
start|next|de|shared|	judging -51	other -32	saying -77	thinking -14
start|next|dichiarare|	none -17	preposition 10
start|next|difendersi|	determiner -44	none -64
start|next|dire|	adverb -31	marks 17	none -20	pronoun 34	word 7
start|next|dire|first|	a -88	avoir -19	en -70	n’ 44	per -20
start|next|disparar|	none -73
start|next|divulgar|	determiner -57	none -105	preposition -49	word -32
start|next|dizer|	adverb 42	determiner -88	marks 46	none -29	preposition -118	word 100
start|next|dizer|first|	a -79	ao -63	apenas -75	não 35	ter 59
start|next|domandare|	none -56
start|next|dreigen|	none 6
start|next|dringen|	none -65
start|next|drohen|	no 7	none 7
start|next|drukken|	none -88
start|next|dämpfen|	no -53	none -53
start|next|déclarer|	none -57	preposition -43
start|next|défendre|	none -71
start|next|démentir|	none 35
start|next|dénoncer|first|	un -8
start|next|dénoncer|	marks 12	none -16
start|next|eisen|	determiner 52	none 36	preposition -84	word 6
start|next|eisen|first|	een 52	in -52
start|next|elogiar|	determiner 19	marks 47	none 7
start|next|empfehlen|	no -63
start|next|emporter|	none -68
start|next|ending|00|	word -19
start|next|ending|0|	word -50
start|next|ending|12|	word -78
start|next|ending|20|	word -67
start|next|ending|40|	word -69
start|next|ending|60|	word -63
start|next|ending|ab|	word -38
start|next|ending|ad|	preposition 46
start|next|ending|ag|	word -71
start|next|ending|ai|	preposition -94
start|next|ending|al|	adverb -95	word -72
start|next|ending|am|	preposition -77
start|next|ending|an|	adverb -30	capital -46	preposition -94	pronoun -29	word -57
start|next|ending|ar|	adverb 22	determiner -87	preposition -18	word 31
start|next|ending|as|	adverb 16	capital -26	determiner -49	preposition -58	word -48
start|next|ending|au|	preposition -43
start|next|ending|ce|	adverb -45	determiner -62
start|next|ending|ch|	adverb -45	preposition -66	pronoun -62	word -63
start|next|ending|ck|	word -17
start|next|ending|co|	word -61
start|next|ending|d'|	preposition 41
start|next|ending|da|	adverb -44
start|next|ending|de|	determiner -26	preposition 9	word 27
start|next|ending|di|	preposition 75	word -94
start|next|ending|do|	preposition -19
start|next|ending|du|	determiner -74
start|next|ending|d|	word 28
start|next|ending|d’|	preposition -6
start|next|ending|ec|	preposition -59
start|next|ending|ee|	word -68
start|next|ending|ei|	determiner 39	preposition -73
start|next|ending|ek|	word -87
start|next|ending|el|	capital -51	determiner -10	preposition -14	word 31
start|next|ending|em|	adverb -71	determiner -89	preposition 8	pronoun -65
start|next|ending|en|	adverb -85	auxiliary -67	capital 79	coordinator -24	determiner 25	preposition -45	pronoun -49	subordinator -64	verb-saying -61	word -24
start|next|ending|er|	adverb -76	capital -43	determiner 7	preposition -76	pronoun -44	word 31
start|next|ending|es|	adverb -60	pronoun -63	word 18
start|next|ending|et|	coordinator -38	preposition 6	word -28
start|next|ending|eu|	adverb -32
start|next|ending|e|	coordinator -61
start|next|ending|ge|	word -67
start|next|ending|go|	word -18
start|next|ending|gs|	adverb -39
start|next|ending|ha|	auxiliary -38
start|next|ending|hn|	pronoun -30
start|next|ending|hr|	determiner 14
start|next|ending|ht|	word -41
start|next|ending|ia|	word 51
start|next|ending|ie|	determiner 13	pronoun -54	word 55
start|next|ending|ig|	word 17
start|next|ending|ij|	preposition 14	pronoun -92
start|next|ending|il|	pronoun -33
start|next|ending|im|	preposition -88
start|next|ending|in|	adverb -68	capital -47	determiner 23	preposition -53
start|next|ending|io|	word -68
start|next|ending|ir|	word 70
start|next|ending|is|	adverb -28	determiner -105	preposition -112	word 53
start|next|ending|it|	preposition 9	verb-saying -35	word -49
start|next|ending|i|	determiner -84
start|next|ending|ià|	adverb -20
start|next|ending|je|	adverb -80
start|next|ending|jk|	word -25
start|next|ending|l'|	determiner -10	preposition -27
start|next|ending|la|	preposition -21	word -13
start|next|ending|le|	determiner -26	preposition -56	pronoun -65	word -13
start|next|ending|lf|	adverb -81	word 38
start|next|ending|li|	word 63
start|next|ending|lo|	determiner 46	preposition -10	pronoun -81	word 20
start|next|ending|ls|	preposition -62	subordinator -88
start|next|ending|l’|	determiner -16	preposition -75
start|next|ending|ma|	determiner 36	preposition -31	word 20
start|next|ending|me|	word -69
start|next|ending|mo|	preposition -82	subordinator -42
start|next|ending|na|	determiner 28	preposition -94
start|next|ending|nd|	coordinator -55	word -83
start|next|ending|ne|	determiner 34	word 39
start|next|ending|ng|	capital -54	word -28
start|next|ending|ni|	word 24
start|next|ending|no|	determiner 54	preposition -80	word 34
start|next|ending|ns|	adverb -44	preposition -107	word -68
start|next|ending|nt|	adverb -83	preposition -46
start|next|ending|n’|	word 70
start|next|ending|oe|	word -70
start|next|ending|of|	subordinator 44
start|next|ending|ok|	adverb -74
start|next|ending|om|	preposition -15
start|next|ending|on|	determiner 6	preposition -42	pronoun -50
start|next|ending|op|	preposition 27	word -44
start|next|ending|or|	preposition 8
start|next|ending|os|	determiner -21	preposition -17	word -29
start|next|ending|o|	determiner -7
start|next|ending|po|	preposition -50
start|next|ending|ra|	adverb -59	capital -52	determiner -64	preposition 6
start|next|ending|re|	adverb -38	preposition -70	word -34
start|next|ending|ro|	capital 56	word -39
start|next|ending|rs|	adverb -57	word -53
start|next|ending|rt|	adverb -8	word -61
start|next|ending|rò|	adverb -45
start|next|ending|sa|	determiner -120	word -72
start|next|ending|se|	pronoun 12	word -76
start|next|ending|si|	adverb -48	subordinator 30
start|next|ending|so|	word 64
start|next|ending|st|	adverb -52	word -82
start|next|ending|su|	determiner -39	preposition 6
start|next|ending|sí|	adverb -68
start|next|ending|s’|	pronoun -74
start|next|ending|ta|	determiner -77	word -63
start|next|ending|te|	capital -47	determiner -83	preposition -51	word 53
start|next|ending|ti|	word 40
start|next|ending|to|	adverb -59	word -6
start|next|ending|té|	preposition -31
start|next|ending|uf|	preposition 13
start|next|ending|um|	determiner -11	preposition 37
start|next|ending|un|	adverb -77	determiner 13
start|next|ending|ur|	preposition -17	word -50
start|next|ending|us|	adverb -16	preposition -86
start|next|ending|ut|	preposition -55	word 24
start|next|ending|ux|	preposition 27
start|next|ending|ve|	word -28
start|next|ending|y|	coordinator -50
start|next|ending|ze|	pronoun -66
start|next|ending|zu|	preposition -66	word -18
start|next|ending|às|	preposition -6
start|next|ending|ás|	adverb 22
start|next|ending|ça|	word -55
start|next|ending|ês|	determiner -17
start|next|ending|ón|	word 15
start|next|ending|ôt|	word -62
start|next|ending|ür|	preposition -80	word -49
start|next|engager|	none 10
start|next|erinnern|	no -50
start|next|erklären|first|	am -16	er -20	in -48
start|next|erklären|	no 24	none 26	preposition -64	pronoun -24
start|next|erzählen|	determiner -36	no -34	none -39	pronoun -14	yes -26
start|next|escludere|	determiner 51	none 70
start|next|escrever|	none -108	preposition -58
start|next|escusar|	none -17
start|next|esperar|	determiner -80	none -61	preposition -62	word -15
start|next|esprimere|	none -8
start|next|espérer|	none -75
start|next|estimar|first|	em 74
start|next|estimar|	none 46	preposition 53
start|next|es|	adverb -17	capital -67	coordinator -60	determiner 6	judging -9	other -64	preposition -42	pronoun -92	saying -7	subordinator -25	verb-saying -18	word 23
start|next|es|apposed|	judging 42	other -57	saying 6
start|next|es|apposition|	judging -65	saying 20
start|next|es|away|1|	judging -11	other -57	saying 8
start|next|es|away|2|	judging -60	saying -157
start|next|es|away|3|	saying -29
start|next|es|away|4|	saying -75
start|next|es|away|5|	saying -66
start|next|es|away|6|	judging -35	saying -73
start|next|es|direct|	judging -23	saying -32	thinking -41
start|next|es|elided|	saying 48
start|next|es|inverted|	judging -9	other -46	saying -94
start|next|es|mood|	none -9
start|next|es|relative|	judging 26	saying -59
start|next|es|shared|	judging 19	saying 43
start|next|evitar|	none -24	word 21
start|next|exclure|first|	pas -90
start|next|exclure|	word 12
start|next|exiger|	determiner 6	none -15
start|next|exigir|	determiner 76	none 62	preposition 13	word -9
start|next|exigir|first|	uma 29
start|next|explicar|	none -77	preposition -51
start|next|expliquer|	none -72	preposition -27
start|next|expresar|	determiner 33	none 21
start|next|expresar|first|	su 33
start|next|faire_valoir|	determiner -92	none -42	preposition -56
start|next|faire_valoir|first|	le -65
start|next|falar|first|	em -64
start|next|falar|	marks -58	none -93	preposition -75
start|next|felicitar|first|	a -12
start|next|felicitar|	none 31	verb -82
start|next|finden|	capital -26	determiner -72	marks -53	no -88	none -74	preposition -44	pronoun -17
start|next|first|	0 -50	60 -63	aan -71	ab -38	aber -40	ad 46	además -63	ai -61	ainda -44	alle -56	allerdings -39	all’ -38	als -108	am -77	an -70	anders -22	anonimato -80	anos -54	ans -42	ante -45	antes -60	apenas -77	as -57	así -68	até -31	au -43	auf 13	aus -79	aussi -48	aux 27	avec -59	avoir 51	ayer -48	años -27	bei -69	beim -38	besluit -33	bij 14	calma 43	ce -62	com -38	commenter -37	como -53	con -32	contra 6	d 28	d' 41	daar 22	dafür -49	dagegen -38	dal -55	dall’ -45	dans -92	das -127	dem -89	den -34	depuis -90	des 18	desde -107	di 75	die -14	do -19	dopo -50	dort -8	drei 39	du -74	durante -26	désormais -51	d’ -6	e -61	een 28	ein -6	eine 27	einen 38	el -10	elle -46	em 8	en -42	encore -30	entre -60	er -62	eraan -28	erop -27	es -63	esa -69	esta -77	este -83	et -38	explicações -55	falar 22	fest -24	für -80	geen 46	già -20	graça -31	guère -18	ha -38	haar -87	hablar 37	hebben -71	hem -65	hij -83	hinzu -18	hoje -80	i -84	ihn -30	ihr 14	il -7	im -82	in -48	inoltre -22	invece -45	jaar -94	jaune -39	jeudi -65	kabinet -64	keine -68	klar -33	l' -10	las 33	laut -55	le -26	les -25	lo 8	los -90	lundi -56	l’ -16	mais -11	man -29	mardi -80	mercredi -98	met 6	mit 23	más 24	na -94	naar 24	nach -63	nas -58	ne 90	nesta -100	nicht -36	niemand -64	niet -9	no 7	noch -41	num -54	numa -30	nun -77	não 85	n’ 70	o -9	of 44	om 12	on -50	ontem -67	ook -74	op 27	ore -29	os 27	otto 54	outra -64	over -57	par -117	pas -48	per -63	però -45	peu -32	plan -12	plus -16	plutôt -62	por -54	pour -88	pourtant -46	sa -89	samen -13	se 40	seiner 21	ses 31	si 30	sich -41	sie -54	sin -44	sobre -37	soltanto -37	son 6	su -29	s’ -74	te -71	tegen -65	ter 59	toe -70	toen -64	toujours -52	tout 57	toute 86	toutefois -27	tres -43	três -17	uit -98	um 21	uma 36	un 17	una 28	und -55	une 20	uno 54	unter -17	van -61	von -71	voor 19	vooral -69	voorlopig 44	vor 28	weiter -18	weten -78	wissen -30	woensdag -59	y -50	ze -66	zeggen -47	zelf -81	zich -71	zij -58	zu -66	zur 20	zurück -17	às -6	über -33
start|next|fordern|	determiner 67	no 36	none 36	preposition -119
start|next|formulieren|	no -29	none -29
start|next|fr|	adverb -126	capital -91	coordinator -34	determiner -15	other -79	preposition 11	pronoun 7	subordinator 69	verb-saying -46
start|next|fr|apposed|	judging -117	other -52	saying -9	thinking 23
start|next|fr|apposition|	judging 31	thinking -41
start|next|fr|away|1|	judging -6	other -63
start|next|fr|away|2|	saying -78
start|next|fr|away|3|	saying -40
start|next|fr|away|4|	saying 21
start|next|fr|away|5|	saying -86
start|next|fr|away|6|	judging -63	saying -61
start|next|fr|direct|	judging -20	saying -6	thinking -11
start|next|fr|elided|	saying -76
start|next|fr|inverted|	judging -19	other -79	saying -44
start|next|fr|relative|	judging 54
start|next|fr|shared|	judging -57	saying -9
start|next|féliciter|	marks 55	none -15	preposition 31
start|next|fügen|first|	hinzu -18
start|next|fügen|	no -43	none -43	word -18
start|next|garantire|	none -67
start|next|garantir|	marks -67	none 21	verb -34	word -10
start|next|geben|	adverb -25	determiner 15	none -113	preposition -48	pronoun -20	verb 41	word -57	yes -19
start|next|geben|first|	es -18	keine -43	sich -21	zu -17
start|next|geven|first|	hem -13	toe -16
start|next|geven|	none -94	preposition -24	pronoun -14	word -55
start|next|giurare|first|	di 66
start|next|giurare|	none -20	preposition 53
start|next|glisser|	none -64
start|next|grappen|	none -68	preposition -48
start|next|gritar|	none -76	preposition -40
start|next|hablar|first|	de -43
start|next|hablar|	marks -44	none -88	preposition -51
start|next|halten|	adverb -21	determiner 10	marks 10	no -7	none -132	preposition -93	pronoun -39	word -61
start|next|halten|first|	dagegen -18	das -67	die -125	für -65
start|next|heben|	determiner -46	no -69	none -53	preposition -22
start|next|heben|first|	an -9
start|next|heißen|	adverb -7	determiner -39	marks -57	no -66	none -42	pronoun -17	word -45
start|next|heißen|first|	der -34	dort -6	es -17
start|next|hekelen|	none 19
start|next|herinneren|first|	zich -12
start|next|herinneren|	none -13	pronoun -12
start|next|heten|first|	het -51
start|next|heten|	marks -61	none -71	pronoun -51	word -30
start|next|hopen|	none 31
start|next|houden|	auxiliary -92	marks -74	none -9	preposition -95	pronoun -96	word 13
start|next|houden|first|	bij -52	de -121	het -96	op -52
start|next|illustrare|	none -70
start|next|indicare|	determiner 27	none 25
start|next|indicar|	none -88
start|next|indiquer|first|	avoir 55
start|next|indiquer|	none -25	word 55
start|next|informar|	adverb -18	determiner -69	none -107	preposition -46	verb -52
start|next|inquiéter|	none -10	preposition 22
start|next|insistir|	none 32	preposition 22
start|next|interroger|first|	sur -54
start|next|interroger|	none -79	preposition -58
start|next|invitare|	adverb -46	marks 54	preposition 79
start|next|invitare|first|	a 86	alla 32	invece -39
start|next|invitar|	none -15	preposition 12
start|next|inviter|	determiner 11	none 57
start|next|invocare|	none 86	word 51
start|next|invoquer|	determiner -7	none 19
start|next|ironizar|	none -69	preposition -53
start|next|it|	adverb -77	auxiliary -38	capital 35	coordinator -33	determiner -18	judging -6	other -66	preposition -9	saying -13	subordinator 48	thinking 10
start|next|it|apposition|	judging 19	saying -45	thinking 49
start|next|it|away|1|	judging -6	thinking 10
start|next|it|away|2|	saying -105
start|next|it|away|3|	other -34
start|next|it|away|4|	saying -113
start|next|it|away|5|	saying -113
start|next|it|away|6|	saying -73
start|next|it|direct|	judging -6	saying 19	thinking 13
start|next|it|elided|	saying -50
start|next|it|inverted|	other -34	saying -72
start|next|it|mood|	none -13
start|next|it|relative|	judging -29	saying 12
start|next|it|shared|	saying 21
start|next|judging|	adverb -123	auxiliary -80	capital -107	coordinator -87	determiner 10	participle -20	past -9	preposition -15	present -10	pronoun -23	word 14
start|next|judging|ending|ab|	word -26
start|next|judging|ending|al|	preposition 47	word -33
start|next|judging|ending|an|	capital -46	preposition -28
start|next|judging|ending|ar|	determiner -61	word 21
start|next|judging|ending|as|	determiner -9	word -108
start|next|judging|ending|a|	preposition -28
start|next|judging|ending|ch|	pronoun -47
start|next|judging|ending|de|	determiner -49	preposition -8
start|next|judging|ending|di|	word -24
start|next|judging|ending|d|	word -42
start|next|judging|ending|d’|	preposition -101
start|next|judging|ending|el|	determiner 14
start|next|judging|ending|em|	adverb -26	preposition -37	pronoun -22
start|next|judging|ending|en|	adverb -25	determiner 12	preposition -105	word -117
start|next|judging|ending|er|	adverb -33	determiner 14	word 22
start|next|judging|ending|es|	determiner 39
start|next|judging|ending|et|	word -86
start|next|judging|ending|e|	coordinator -58
start|next|judging|ending|hr|	determiner -60
start|next|judging|ending|ie|	pronoun -19
start|next|judging|ending|ij|	preposition -52	pronoun -61
start|next|judging|ending|il|	determiner -24
start|next|judging|ending|in|	preposition -60
start|next|judging|ending|i|	determiner -43
start|next|judging|ending|je|	adverb -21
start|next|judging|ending|jn|	auxiliary -52
start|next|judging|ending|la|	determiner 8
start|next|judging|ending|ls|	preposition -61
start|next|judging|ending|l’|	determiner -89
start|next|judging|ending|mo|	preposition -82	subordinator 10
start|next|judging|ending|ng|	word 28
start|next|judging|ending|on|	determiner 9	preposition -82
start|next|judging|ending|op|	preposition -52
start|next|judging|ending|or|	preposition 6
start|next|judging|ending|os|	word -70
start|next|judging|ending|o|	determiner -76
start|next|judging|ending|ra|	capital -25	determiner -38	preposition -82
start|next|judging|ending|rs|	adverb -27
start|next|judging|ending|se|	word -95
start|next|judging|ending|st|	word -57
start|next|judging|ending|te|	determiner -71	word 40
start|next|judging|ending|um|	determiner -78
start|next|judging|ending|un|	determiner -17
start|next|judging|ending|ur|	preposition 11
start|next|judging|ending|y|	coordinator -35
start|next|judging|ending|ze|	pronoun -43
start|next|judging|ending|à|	preposition 26
start|next|judging|ending|ão|	word -39
start|next|judging|ending|ça|	word -31
start|next|judging|ending|ür|	preposition -65
start|next|judging|first|	a -28	ab -26	al 47	als -77	anders -23	bij -52	como -11	con -82	d -42	dagegen -25	das -97	de -32	den -140	der 32	des 36	d’ -101	e -58	een 25	eine 22	einen 37	el 14	em -37	en -106	er -22	este -71	falar 22	für -65	graça -31	haar -61	hablar 37	hem -22	hij -35	hoje -21	i -43	ihr -60	il -24	in -60	la 8	les -83	los -72	l’ -89	não -39	o -76	op -52	os 33	outra -38	para -82	pas -84	por -77	sich -21	sie -19	son 9	sur 11	um -108	un -17	une -17	vor 15	y -35	ze -43	zijn -52	à 26
start|next|juger|	determiner -56	marks -58	none -85
start|next|jurer|	none 34
start|next|justificar|first|	com 43
start|next|justificar|	none 37	preposition 59
start|next|klagen|	no -65	none -70	preposition -57
start|next|klinken|first|	het -48
start|next|klinken|	none -79	pronoun -48
start|next|kommentieren|	no -35
start|next|kritisieren|	no -48	none -48
start|next|kündigen|	capital 21	determiner 57	no 20	none 14	preposition -100
start|next|kündigen|first|	an -62
start|next|lachen|	no -70	none -66	preposition -42	word -57
start|next|lamentare|	determiner 58	none 59
start|next|lamentarse|	determiner 26	none 24
start|next|lamentar|	determiner -15	marks -83	none 49	preposition -10	verb 63
start|next|lamentar|first|	o 41
start|next|lancer|	determiner -45	none -71	preposition -18
start|next|lassen|	determiner -77	no -96	none -75	preposition -26	verb -65	word -25
start|next|lassen|first|	das -15	über -26
start|next|laten|	adverb -63	determiner 41	marks 13	none -29	preposition -88	pronoun -55	verb 24	word -10
start|next|laten|first|	de 67	hij -46	weten -70	zijn -92
start|next|leer|	determiner -43	none -63
start|next|leggen|	auxiliary -34	none -81	preposition -17
start|next|leggen|first|	uit -16
start|next|leggere|	none -58
start|next|lehnen|first|	ab -26
start|next|lehnen|	no -60	none -60	pronoun -19	word -26
start|next|ler|	none -69	preposition -47
start|next|limitar|first|	a -41
start|next|limitar|	marks -23	none -43	preposition -41
start|next|lire|	none -68
start|next|llamar|	capital -24	marks -24	none -71	preposition -52	verb -25
start|next|llamar|first|	a -30
start|next|loben|first|	den -24	die 24
start|next|loben|	no 31	none 17
start|next|louer|	none -76
start|next|loven|	none 38
start|next|luiden|	none -108	word -62
start|next|lâcher|	none -64
start|next|machen|	no 27	none 27
start|next|mahnen|first|	zur 31
start|next|mahnen|	no 30	none 30	preposition 30
start|next|mandar|	determiner -75	none -25	preposition -55
start|next|mandar|first|	um -74
start|next|mantener|	marks -53	none 52
start|next|manter|first|	a 40
start|next|manter|	none -27	preposition 39	word -89
start|next|meedelen|	none -76
start|next|meinen|	no -40	none -42
start|next|melden|	adverb -32	auxiliary -41	determiner -56	no -63	none -99	preposition -58	pronoun -39	word -38
start|next|melden|first|	sich -10
start|next|minacciare|	none 15
start|next|mood|none|	other -12	thinking 7
start|next|mood|no|	judging -8	other -52	saying -13
start|next|mood|yes|	judging -11	saying -20	thinking -62
start|next|mostrar|	none -93	preposition -11	word -54
start|next|negar|	coordinator -23	none 20	preposition -53	word 95
start|next|negar|first|	a -53	e -23
start|next|nennen|	determiner -71	marks -63	no -71	pronoun -16
start|next|nennen|first|	das -12	die -39	sie -13
start|next|nl|	adverb 10	auxiliary -25	capital -126	coordinator -45	judging -35	preposition 14	pronoun -30	subordinator 38	verb-saying -65	word -20
start|next|nl|apposed|	judging -33	saying -57
start|next|nl|apposition|	judging -12	thinking -6
start|next|nl|away|1|	judging -20
start|next|nl|away|2|	judging -76	saying 16
start|next|nl|away|3|	judging -10	saying 16
start|next|nl|away|4|	judging -93	saying -171
start|next|nl|away|5|	judging -76	saying -112
start|next|nl|away|6|	saying 17
start|next|nl|inverted|	judging -54
start|next|nl|mood|	none -6
start|next|nl|shared|	judging -63	saying -8
start|next|noemen|	determiner -46	marks -42	none -47	pronoun -34	word -36
start|next|noemen|first|	de -44	het -37
start|next|noter|	none -86
start|next|notieren|	no -54	none -54	preposition -28
start|next|ofrecer|	determiner -81	none -13	preposition -44	word 31
start|next|ontkennen|	adverb -76	auxiliary 30	none 25
start|next|ontkennen|first|	er -76
start|next|oordelen|	none -82
start|next|opinar|	none 54	preposition 41
start|next|opmerken|first|	op -46
start|next|opmerken|	none -68	preposition -46
start|next|opposer|	none 17
start|next|order|apposed|	judging -46	other -102
start|next|order|apposition|	saying -7
start|next|order|direct|	judging -26
start|next|order|elided|	saying 9
start|next|order|inverted|	judging 9	other 16	saying -58
start|next|order|relative|	judging 38	saying 6	thinking -28
start|next|order|shared|	judging -29	other -62	saying 16	thinking -21
start|next|other|	capital -32	past -20	preposition -72
start|next|overwegen|	none 22
start|next|parlare|	adverb -9	marks -93	none -95	preposition -94
start|next|parlare|first|	di -94
start|next|parler|first|	d -42	de -44	d’ -27
start|next|parler|	marks -57	none -83	preposition -62	word -42
start|next|pedir|	adverb 55	coordinator -18	marks 37	none 8	preposition -31	verb -40	word -8
start|next|pedir|first|	anonimato -80	ao 47	años -34	calma 43	e -16	en -55	la 27	para -52	un -22
start|next|perguntar|first|	se 12
start|next|perguntar|	none 6	preposition -73	pronoun 12
start|next|plaider|	determiner 14	marks -30	none 81	preposition 6
start|next|plaider|first|	pour 10
start|next|pleiten|first|	voor -8
start|next|pleiten|	none 14	preposition -8
start|next|pochen|first|	auf -73
start|next|pochen|	no -73	none -73	preposition -73
start|next|precisar|	none -90	preposition -42
start|next|preferir|	determiner -58	marks -71	none -130	preposition -25	word -91
start|next|preferir|first|	falar -53	não -39
start|next|preguntar|first|	por -59	si 18
start|next|preguntar|	none -26	preposition -63
start|next|preposition|	, 8	: -108	adverb 45	auxiliary 57	capital -152	preposition -23	pronoun -49	quote -38	stop -143	subordinator -69	that 99	verb-saying -45	word 31
start|next|preposition|auxiliary|	judging -56	saying -24
start|next|preposition|marks|	saying -25
start|next|preposition|none|	judging -44	other -69	thinking 7
start|next|preposition|verb|	judging 27	saying -41
start|next|prevedere|	none -7
start|next|prever|	none -40	preposition -32	word -27
start|next|prijzen|	none -56
start|next|proclamare|	determiner -90	word 46
start|next|prometer|	determiner 57	marks -40	none 40	preposition -110	word 17
start|next|prometer|first|	até -27	com -54	para -76	uma 38	un 85
start|next|promettere|	determiner -13	none 31	preposition -64	word 85
start|next|promettre|	determiner 29	marks 69	preposition 11	word -34
start|next|promettre|first|	de 31	des 20	un 87
start|next|pronoun|	, -77	: -35	adverb -109	auxiliary -71	capital -83	determiner -51	preposition -100	pronoun -28	quote 31	stop -100	that -18	verb-saying -38	word 25
start|next|pronoun|auxiliary|	judging -51
start|next|pronoun|marks|	judging -104	saying 51
start|next|pronoun|none|	saying -80	thinking -81
start|next|pronoun|verb|	saying -56	thinking -51
start|next|proponer|	none 20
start|next|proporre|	none -8	preposition -52
start|next|proposer|	determiner 12	none 20
start|next|proposer|first|	une 48
start|next|protestare|first|	per -29
start|next|protestare|	none -58	preposition -35
start|next|protestar|	none 35
start|next|préciser|	none -35
start|next|préconiser|	determiner 44	none 63
start|next|préférer|	none -35
start|next|prévoir|	determiner 20	none -16	word -62
start|next|pt|	adverb 36	capital -89	coordinator -56	other 37	preposition -25	saying -8	subordinator 13	verb-saying -71	word 38
start|next|pt|apposed|	judging 25	other -60
start|next|pt|apposition|	saying -24	thinking -18
start|next|pt|away|1|	judging -10	other -60
start|next|pt|away|2|	judging -121	saying -149
start|next|pt|away|3|	judging 45	saying 12
start|next|pt|away|4|	judging -71	saying -116
start|next|pt|away|5|	judging -96	saying -93
start|next|pt|away|6|	judging -66	saying -102
start|next|pt|direct|	judging -33	saying 12	thinking 23
start|next|pt|inverted|	judging 10	other 42	saying -50
start|next|pt|relative|	judging -88	saying 27	thinking -60
start|next|pt|shared|	saying -13
start|next|publicar|	determiner -44	marks -46	none -75	preposition -34
start|next|publicar|first|	na -13
start|next|qualifier|first|	de -46
start|next|qualifier|	marks -62	none -78	preposition -46
start|next|queixar|	none 48	preposition 23
start|next|quejarse|	none -72	preposition -56
start|next|querer|	determiner -73	none -45	word -15
start|next|questionar|first|	sobre -35
start|next|questionar|	none -76	preposition -55
start|next|raccomandare|first|	di 35
start|next|raccomandare|	none 69	preposition 35
start|next|raccontare|	determiner -70	none -31	preposition 16	verb -15
start|next|raccontare|first|	di 19
start|next|raconter|	none -66	preposition -43
start|next|rappeler|	determiner 37	none -54
start|next|reaccionar|	none -67	preposition -46
start|next|reageren|	none -76	preposition -34	word -52
start|next|reagieren|	no -51	none -51	word -27
start|next|reagire|	none -44
start|next|rechazar|	determiner 25	none 32
start|next|rechazar|first|	este -71
start|next|rechnen|first|	mit 8	vor -84
start|next|rechnen|	no -9	none -10	pronoun -51	yes -53
start|next|recibir|	none -87
start|next|recitare|	none -68
start|next|reclamar|	determiner 30	none 7	preposition -6	word -18
start|next|reclamar|first|	de -74	la 71	por -78	una 15
start|next|recomendar|	determiner 20	none 67	preposition 7	word 51
start|next|recomendar|first|	a -10
start|next|recommander|	none 35	preposition 32
start|next|reconhecer|	none -23	preposition -80
start|next|reconnaître|	determiner 27	none 32
start|next|reconocer|	none -10	preposition -54
start|next|recordar|	none -86
start|next|recusar|	determiner -101	none -16	verb -65
start|next|recusar|first|	a 28	o -66
start|next|referir|	none 18
start|next|refuser|	determiner -85	none 7	preposition 18
start|next|registrar|	none -83
start|next|regretter|	none 39
start|next|rekenen|first|	voor -88
start|next|rekenen|	preposition -19
start|next|relatar|	none -90	preposition -38
start|next|relever|	determiner -11	none -54
start|next|remeter|	none -16	preposition 33
start|next|repetir|	none -63
start|next|replicare|	none -11	preposition -7
start|next|reportar|	none 8	word 43
start|next|reprendre|	determiner -47	none -88
start|next|reprocher|	none 65
start|next|requérir|	none 18	word 21
start|next|respingere|	determiner -45	none -62
start|next|responder|	none -101	preposition -75
start|next|responsabilizar|	none 32
start|next|resumir|	determiner -59	none -81	preposition -35
start|next|revelar|	none -64
start|next|riconoscere|	none -24
start|next|ricordare|	preposition 36
start|next|ringraziare|	none -78
start|next|rire|first|	jaune -39
start|next|rire|	none -61	word -39
start|next|rispondere|first|	al -35
start|next|rispondere|	marks -38	none -83	preposition -59
start|next|rivendicare|	determiner 23	none 14
start|next|roepen|	determiner -51	none -124	preposition -58	word -57
start|next|roepen|first|	de -51	op -52
start|next|rufen|	marks -48	no -65	none -39	preposition -35
start|next|räumen|	determiner -55	no -58	none -58	yes -14
start|next|räumen|first|	ein -51
start|next|réagir|	none -76	preposition -47
start|next|réclamer|	adverb -37	determiner 39	marks 11	preposition 24	word -59
start|next|réclamer|first|	une 38
start|next|récuser|	none -10
start|next|réfuter|	none 60
start|next|répondre|first|	par -46	à -67
start|next|répondre|	none -52	preposition -110
start|next|rügen|	no -52	none -50
start|next|saber|	none 32	preposition 51	verb -16
start|next|sagen|	adverb -23	capital -49	coordinator -11	determiner -58	no -63	none -64	preposition -46	pronoun -10	verb -50	word -24	yes -45
start|next|sagen|first|	am -9	auf -14	bei -10	dem -18	der -33	er -11	im -12	in -37	sie -9	und -11
start|next|saluer|	determiner -62	marks -52	none -70
start|next|saluer|first|	un -39	une -39
start|next|salutare|	determiner -49	marks -36	none -76	preposition -29
start|next|sapere|	none -6	preposition 31
start|next|saying|	adverb -14	auxiliary -29	capital -25	coordinator -63	participle -30	past -12	preposition -13	pronoun -37	subordinator 47	verb-saying -90
start|next|saying|ending|00|	word -17
start|next|saying|ending|0|	word -50
start|next|saying|ending|12|	word -78
start|next|saying|ending|40|	word -69
start|next|saying|ending|60|	word -63
start|next|saying|ending|ab|	word -41
start|next|saying|ending|ag|	word -65
start|next|saying|ending|ai|	preposition -66
start|next|saying|ending|al|	adverb -79	preposition -49	word -65
start|next|saying|ending|am|	preposition -76
start|next|saying|ending|an|	adverb -30	preposition -94	pronoun -24	word -57
start|next|saying|ending|ao|	preposition -22
start|next|saying|ending|ar|	determiner -72	preposition -17	word 50
start|next|saying|ending|as|	adverb 16	determiner -33	preposition -58	word -24
start|next|saying|ending|au|	preposition -21
start|next|saying|ending|a|	preposition 14
start|next|saying|ending|ce|	adverb -42	determiner -62
start|next|saying|ending|ch|	adverb -51	preposition -64	pronoun -54	word -63
start|next|saying|ending|ck|	word -17
start|next|saying|ending|co|	word -61
start|next|saying|ending|da|	adverb -44
start|next|saying|ending|de|	determiner -7	word 56
start|next|saying|ending|di|	preposition 64	word -113
start|next|saying|ending|do|	preposition -19	word -47
start|next|saying|ending|du|	determiner -67
start|next|saying|ending|d’|	preposition 19
start|next|saying|ending|ec|	preposition -59
start|next|saying|ending|ei|	preposition -69
start|next|saying|ending|el|	determiner -17	preposition -8
start|next|saying|ending|em|	adverb -65	determiner -52	preposition 12	pronoun -51
start|next|saying|ending|en|	adverb -79	auxiliary -66	capital 60	coordinator -26	determiner 15	preposition -31	subordinator -56	verb-saying -58	word -50
start|next|saying|ending|er|	adverb -75	determiner -10	preposition -76	pronoun -48	word 44
start|next|saying|ending|es|	adverb -60	determiner -28	pronoun -39	word -11
start|next|saying|ending|et|	preposition 26	word 24
start|next|saying|ending|eu|	adverb -32
start|next|saying|ending|e|	coordinator -43
start|next|saying|ending|ge|	word -67
start|next|saying|ending|go|	word -18
start|next|saying|ending|gs|	adverb -39
start|next|saying|ending|hr|	determiner 20
start|next|saying|ending|ht|	word -41
start|next|saying|ending|ia|	word 51
start|next|saying|ending|ie|	determiner 15	pronoun -53	word 26
start|next|saying|ending|ig|	word -71
start|next|saying|ending|ij|	preposition 17	pronoun -61
start|next|saying|ending|il|	determiner 24
start|next|saying|ending|im|	preposition -81
start|next|saying|ending|in|	adverb -68	determiner -9	preposition -47
start|next|saying|ending|ir|	word 67
start|next|saying|ending|is|	adverb -20	preposition -98	word 23
start|next|saying|ending|it|	preposition 11	word -49
start|next|saying|ending|i|	determiner -76
start|next|saying|ending|je|	adverb -76
start|next|saying|ending|jk|	word -25
start|next|saying|ending|jn|	auxiliary 6
start|next|saying|ending|l'|	preposition -27
start|next|saying|ending|la|	preposition -16	word -13
start|next|saying|ending|le|	determiner -15	preposition -56	pronoun -65	word 7
start|next|saying|ending|lf|	adverb -79	word 38
start|next|saying|ending|li|	word 63
start|next|saying|ending|lo|	determiner 46	preposition -10	pronoun -71	word 21
start|next|saying|ending|ls|	preposition -16	subordinator -75
start|next|saying|ending|l’|	preposition -73
start|next|saying|ending|ma|	determiner 19	preposition -31	word 20
start|next|saying|ending|me|	word -69
start|next|saying|ending|mo|	preposition -54
start|next|saying|ending|na|	determiner 9	preposition -90
start|next|saying|ending|nd|	coordinator -21	word -49
start|next|saying|ending|ne|	determiner 23	word 49
start|next|saying|ending|ng|	word -102
start|next|saying|ending|ni|	word 10
start|next|saying|ending|no|	preposition -80	word 21
start|next|saying|ending|ns|	adverb -44	preposition -89	word -63
start|next|saying|ending|nt|	adverb -82	preposition -46
start|next|saying|ending|n’|	word 70
start|next|saying|ending|oe|	word -70
start|next|saying|ending|of|	subordinator 44
start|next|saying|ending|ok|	adverb -74
start|next|saying|ending|om|	preposition -11
start|next|saying|ending|on|	preposition -33	pronoun -50
start|next|saying|ending|op|	preposition 14	word -44
start|next|saying|ending|os|	determiner -27	preposition -17	word -18
start|next|saying|ending|o|	determiner 10
start|next|saying|ending|po|	preposition -50
start|next|saying|ending|ra|	capital -49	preposition 11	word -79
start|next|saying|ending|re|	adverb -34	preposition -70
start|next|saying|ending|ro|	word -33
start|next|saying|ending|rs|	adverb -58	word -53
start|next|saying|ending|rt|	adverb -8	word -57
start|next|saying|ending|rò|	adverb -45
start|next|saying|ending|sa|	determiner -116	word -72
start|next|saying|ending|se|	pronoun 12
start|next|saying|ending|si|	subordinator 30
start|next|saying|ending|so|	word 64
start|next|saying|ending|st|	adverb -52	word -61
start|next|saying|ending|su|	determiner -36	preposition 8
start|next|saying|ending|sí|	adverb -68
start|next|saying|ending|ta|	determiner -76	word -34
start|next|saying|ending|te|	determiner -71	preposition -51	word 28
start|next|saying|ending|ti|	word 40
start|next|saying|ending|to|	adverb -59	word -12
start|next|saying|ending|té|	preposition -31
start|next|saying|ending|uf|	preposition 8
start|next|saying|ending|ug|	adverb -74
start|next|saying|ending|um|	determiner 18	preposition 24
start|next|saying|ending|un|	determiner 11
start|next|saying|ending|ur|	preposition -10
start|next|saying|ending|us|	preposition -86
start|next|saying|ending|ut|	preposition -20
start|next|saying|ending|ux|	preposition -85
start|next|saying|ending|ve|	word -28
start|next|saying|ending|y|	coordinator -38
start|next|saying|ending|ze|	pronoun -65
start|next|saying|ending|zu|	preposition -63	word -18
start|next|saying|ending|às|	preposition -6
start|next|saying|ending|à|	preposition -26
start|next|saying|ending|ás|	adverb 27
start|next|saying|ending|ão|	word 21
start|next|saying|ending|ês|	determiner -17
start|next|saying|ending|ón|	word 23
start|next|saying|ending|ôt|	word -62
start|next|saying|ending|ür|	word -49
start|next|saying|first|	0 -50	60 -63	a 14	aan -73	ab -41	aber -37	además -63	ai -61	ainda -44	al -54	alle -56	allerdings -39	als -78	am -76	an -69	anonimato -80	anos -48	ante -44	antes -60	ao -22	apenas -77	as -57	así -68	até -31	au -21	auf 8	aus -79	aux -85	avec -59	avoir 51	ayer -43	años -27	bei -66	beim -38	bij 17	calma 43	ce -62	com -35	como -90	con -24	contra 6	dafür -49	dagegen -30	dall’ -45	dans -71	das -69	dem -52	den -11	depuis -72	der -104	desde -92	di 64	die -17	do -19	dopo -50	dort -8	du -67	durante -26	désormais -25	d’ 19	e -43	een 8	ein -6	eine 19	einen 16	el -17	elle -46	em 12	en -28	entre -60	er -65	eraan -28	erop -27	es -39	esta -76	este -71	explicações -55	fest -14	geen 47	haar -72	hebben -71	hem -51	hij -60	hinzu -18	hoje -76	i -76	ihr 20	il 18	im -74	in -42	inoltre -22	invece -42	jaar -64	jaune -39	jeudi -45	keine -44	klar -33	las 24	laut -20	le -15	les -28	lo 15	lundi -56	mais -6	man -24	mardi -59	mercredi -62	met 26	mit 23	más 29	na -90	naar 24	nach -61	nas -58	ne 90	nesta -98	nicht -42	niet 33	no 10	noch -62	num -54	numa -30	não 93	n’ 70	o 8	of 44	om 15	on -50	ontem -66	ook -74	op 14	ore -29	over -55	par -115	para 10	per -63	però -45	peu -32	plutôt -62	por -54	pour -62	pourtant -46	sa -89	samen -13	se 40	ses -11	si 30	sich -39	sie -53	sin -44	sobre -37	soltanto -37	su -25	sur -7	tegen -65	ter 59	terug -74	toe -70	toen -56	toute 62	três -17	uit -82	um 41	uma 19	un 15	una 9	und -21	une 13	unter -17	van -59	von -52	voor 13	vor 16	weiter -18	weten -70	woensdag -51	y -38	ze -65	zelf -79	zich -57	zij -28	zijn 6	zu -63	zur 20	zurück -17	à -26	às -6	über -33
start|next|schildern|	none -17
start|next|schließen|	determiner 17	no -6	none 6	word -67
start|next|schreiben|first|	in -10
start|next|schreiben|	no -78	none -65	preposition -63	yes -10
start|next|schrijven|first|	in -17
start|next|schrijven|	marks -28	none -88	preposition -17
start|next|scrivere|	determiner -32	none -91	preposition -43
start|next|scrivere|first|	al -28	in -12
start|next|sehen|	determiner -72	none 8	pronoun -36
start|next|sehen|first|	das -50	es -29	man -35
start|next|señalar|	none -72	preposition -43
start|next|sluiten|	determiner 18	none -36	word -95
start|next|sluiten|first|	niet -82
start|next|smentire|	determiner 52	none 74
start|next|solicitar|	none -75	word -45
start|next|sollecitare|	determiner 41	none 59
start|next|sommen|first|	op -50
start|next|sommen|	none -59	preposition -50
start|next|sostenere|first|	di 42
start|next|sostenere|	none -6	preposition 11
start|next|souhaiter|first|	commenter -37	s’ -16
start|next|souhaiter|	pronoun -16	word -21
start|next|soutenir|	none -47
start|next|souvenir|	none -24	preposition 14
start|next|spiegare|	none -69	preposition -42
start|next|sprechen|	adverb -10	marks -36	no -41	none -14	preposition -40	pronoun -8
start|next|sprechen|first|	von -35
start|next|spreken|	auxiliary -27	marks -19	none -71	preposition -32	word -53
start|next|spreken|first|	van -19
start|next|staan|	adverb -34	auxiliary -29	none -101	preposition -61	word -46
start|next|staan|first|	op -48
start|next|stehen|	adverb -17	no -67	none -54	preposition -44	verb -48	word -37
start|next|stehen|first|	in -20
start|next|stellen|	determiner -87	none 11	preposition -91	verb -18
start|next|stellen|first|	den -87	klar -33
start|next|stimare|first|	in 49
start|next|stimare|	none 78	preposition 39
start|next|sturen|	none -107
start|next|subordinator|auxiliary|	saying 45
start|next|subordinator|marks|	saying 16
start|next|subordinator|none|	saying 9
start|next|subordinator|	preposition -28	pronoun 30	quote 17	word -53
start|next|tabler|first|	sur 11
start|next|tabler|	none 30	preposition 11
start|next|tachar|first|	de -48
start|next|tachar|	marks -65	none -65	preposition -48
start|next|teilen|first|	mit -34
start|next|teilen|	no -69	none -52	preposition -37	yes -20
start|next|telefonar|	none -67	preposition -46
start|next|temere|	determiner -15	none -65
start|next|temer|	none 60	preposition 37
start|next|thinking|	adverb -40	capital 29	determiner -10	past -19	preposition 36	present 48	pronoun -103	verb-saying -41
start|next|thinking|ending|an|	pronoun -35
start|next|thinking|ending|ar|	adverb -86	word -116
start|next|thinking|ending|as|	determiner -89	word -53
start|next|thinking|ending|a|	preposition 12
start|next|thinking|ending|ch|	pronoun -35
start|next|thinking|ending|de|	determiner -62	preposition 24
start|next|thinking|ending|en|	determiner 14	preposition -47	verb-saying -31	word 20
start|next|thinking|ending|er|	word -54
start|next|thinking|ending|es|	determiner 10	pronoun -37	word 56
start|next|thinking|ending|ie|	pronoun -13
start|next|thinking|ending|il|	determiner -89
start|next|thinking|ending|ir|	word 17
start|next|thinking|ending|is|	adverb -35
start|next|thinking|ending|on|	determiner -60
start|next|thinking|ending|or|	preposition 12
start|next|thinking|ending|re|	adverb -18	word -89
start|next|thinking|ending|s’|	pronoun -16
start|next|thinking|ending|un|	determiner 26
start|next|thinking|ending|us|	adverb -11
start|next|thinking|ending|à|	preposition 19
start|next|thinking|first|	a 12	commenter -37	daar -86	das -78	een 18	en -47	er -23	es -37	il -89	man -35	pas -53	plus -11	sich -35	sie -13	son -60	s’ -16	um 17	un 26	zeggen -31	à 19
start|next|tildar|	marks -54	none -54
start|next|tonen|first|	zich -30
start|next|tonen|	marks -23	none -60	pronoun -31	verb -47
start|next|trekken|	determiner 35	none 6	preposition -102	word -67
start|next|trouver|	determiner 13	marks 20	none -39
start|next|unlisted|	capital -32	marks -41	no -52	none -11	preposition -72	verb -47
start|next|valorar|	determiner 14	none 20
start|next|vatten|	adverb -13	none -74	pronoun -22
start|next|vatten|first|	het -21	samen -13
start|next|verb-saying|	, -28	preposition -27	quote -49	stop -39	that -47	word -42
start|next|verb-saying|marks|	saying -47
start|next|verb-saying|none|	saying -48	thinking -42
start|next|verklaren|first|	hij -19
start|next|verklaren|	none -89	preposition -76	pronoun -19
start|next|verlangen|	no 16	none -49
start|next|vermissen|	no 14	none 14
start|next|vermuten|	none 30
start|next|verraten|first|	bei -11
start|next|verraten|	no -22	none -22	preposition -13
start|next|versprechen|	determiner -10	no 23	none 13	pronoun -65
start|next|verteidigen|	determiner -65	no -76	none -61
start|next|vertellen|	none -31	preposition -29
start|next|verwachten|	none 51
start|next|verweisen|first|	auf -70
start|next|verweisen|	no -76	none -73	preposition -73	yes -49
start|next|verwerpen|	none -76
start|next|verwijten|	auxiliary -60	none -88	word -56
start|next|ver|	determiner -82	marks -71	preposition -120	word 31
start|next|vinden|	auxiliary -71	capital -48	marks -22	none -16	preposition -64	pronoun 23	word -105
start|next|vinden|first|	de 14	het 32	in -49
start|next|voegen|first|	eraan -28
start|next|voegen|	none -80	word -45
start|next|voir|	determiner -33	none -84
start|next|voir|first|	un -33
start|next|volere|	word -7
start|next|vouloir|	adverb -10	determiner -42	marks -35	none -76	word -39
start|next|vouloir|first|	plus -10
start|next|vragen|	auxiliary 7	determiner -41	none 13	preposition -31	pronoun -92	subordinator 61	verb 28	word 41
start|next|vragen|first|	een -27	of 44	zich -66
start|next|vrezen|	none -8
start|next|waarschuwen|	none 22	preposition 23
start|next|warnen|first|	vor 17
start|next|warnen|	marks 67	no 16	preposition 17
start|next|weigeren|	determiner -19	none 13
start|next|weigeren|first|	de -19
start|next|weisen|	determiner -70	no -78	none -62	preposition -15	word -16
start|next|weisen|first|	die -53	zurück -16
start|next|werfen|	determiner -92	none 8	preposition 27	pronoun -58
start|next|werfen|first|	der -81	vor 27
start|next|weten|	none -66
start|next|wijzen|	determiner -81	none -16	preposition 22	word -27
start|next|wijzen|first|	erop -27	naar 42
start|next|willen|	adverb 41	auxiliary -8	determiner -69	marks -62	none -8	pronoun -37	verb -84	verb-saying -31	word -9
start|next|willen|first|	de -58	een -30	zeggen -31
start|next|wollen|	determiner -41	no -56	none -56	pronoun -15	verb -42
start|next|wollen|first|	das -21	sich -16	sie -13
start|next|word|	' -53	( -24	: -77	; -50	adverb 35	auxiliary -6	capital -50	determiner 39	end -99	preposition 39	pronoun 17	stop -66	verb-saying 34	word 42	’ 28
start|next|word|auxiliary|	judging -91	saying 58	thinking -97
start|next|word|marks|	judging -13	saying 17	thinking -72
start|next|word|none|	judging 17	saying -35	thinking 31
start|next|word|verb|	saying 62
start|next|würdigen|	determiner 24	marks -99	none -75	preposition -81
start|next|zanjar|	none -61	preposition -51
start|next|zeggen|	adverb 55	auxiliary 52	determiner 11	marks -22	none 12	preposition -148	pronoun 26	word -31
start|next|zeggen|first|	de -23	hij -54	in -89
start|next|zeigen|first|	sich -16
start|next|zeigen|	marks -22	no -52	none -53	pronoun -18
start|next|zien|	adverb -67	none 11	preposition -52	word 57
start|next|zien|first|	anders -23
start|next|zitieren|	no -64
start|next|äußern|first|	sich -20
start|next|äußern|	no -32	none -32	pronoun -21
start|next|écrire|first|	dans -9	à -50
start|next|écrire|	none -70	preposition -49	word -30
start|next|évaluer|	determiner 42	none 6	preposition -95
start|next|évaluer|first|	à -95
start|next|évoquer|	determiner -33	marks -106	none -48
start|next|évoquer|first|	une -65
start|source|	a -10	conforme 61	d’ 13	laut -9	na -15	nach 79	pour -19	secondo 32	segundo 15	según 26	selon 8	so -70	stando 49	à 27
start|source|adverb|	, -53	word -11
start|source|adverb|none|	source -44
start|source|asks|false|	auxiliary 11	marks 23	none -11	verb 8
start|source|auxiliary|	adverb 102	determiner 52	preposition 45	quote -34	word -20
start|source|auxiliary|auxiliary|	source 72
start|source|auxiliary|marks|	source -19
start|source|auxiliary|none|	source 46
start|source|auxiliary|verb|	source 45
start|source|away|2|	auxiliary 106	word 43
start|source|away|3|	auxiliary -28	determiner 12	preposition -47	pronoun 7	word 77
start|source|away|4|	adverb 11	auxiliary 106	capital 6	determiner -16	preposition -57	pronoun -13	that -54	word 25
start|source|away|5|	auxiliary 41	capital 8	determiner -26	preposition 9	word 17
start|source|away|6|	adverb -70	auxiliary 6	capital -41	coordinator -70	determiner 57	preposition 46	pronoun 35	that -56	verb-saying -87	word -13
start|source|a|	auxiliary 59	marks -19	none -16
start|source|a|first|	el 77
start|source|before|	) 100	, -10	haar 58	hem 75
start|source|capital|auxiliary|	source 33
start|source|capital|	capital -96	preposition -70	word 54
start|source|capital|none|	source -73
start|source|conforme|	none 72
start|source|coordinator|none|	source -70
start|source|determiner|	adverb 86	capital -10	determiner -50	quote -46	verb-saying -39	word 33
start|source|determiner|auxiliary|	source 10
start|source|determiner|marks|	source 45
start|source|determiner|none|	source 19
start|source|determiner|verb|	source -22
start|source|de|according|	source 8
start|source|de|	auxiliary 34	capital -69	determiner -30	marks -65	none 26	preposition -13	source 8	verb -35	verb-saying 82	word 21
start|source|de|away|2|	source 35
start|source|de|away|3|	source 40
start|source|de|away|4|	source 51
start|source|de|away|5|	source -16
start|source|de|away|6|	source -40
start|source|de|first|	a 7	el 97	la 69	o -19
start|source|d’|	auxiliary 126	none -16	word 76
start|source|d’|first|	la -34	le 81	l’ 70
start|source|ending|14|	word 20
start|source|ending|ad|	auxiliary 71
start|source|ending|am|	auxiliary 43
start|source|ending|as|	auxiliary -7	determiner -14
start|source|ending|a|	preposition 13
start|source|ending|c’|	word -36
start|source|ending|da|	preposition -55
start|source|ending|de|	determiner -43	preposition -47
start|source|ending|do|	preposition -45
start|source|ending|du|	determiner -59
start|source|ending|el|	determiner 19	preposition -19
start|source|ending|en|	auxiliary 20	word -19
start|source|ending|es|	determiner 60
start|source|ending|gt|	word 77
start|source|ending|he|	that -42
start|source|ending|ht|	word 65
start|source|ending|há|	auxiliary 31
start|source|ending|ia|	capital -44
start|source|ending|ie|	capital 18	determiner -62
start|source|ending|il|	pronoun 24
start|source|ending|in|	preposition -34
start|source|ending|is|	auxiliary 93
start|source|ending|i|	determiner 41
start|source|ending|jn|	auxiliary -10
start|source|ending|la|	determiner -16
start|source|ending|le|	determiner 32
start|source|ending|li|	determiner 59
start|source|ending|l’|	determiner 27
start|source|ending|nt|	word -93
start|source|ending|on|	determiner 47
start|source|ending|os|	determiner 84
start|source|ending|o|	determiner 25
start|source|ending|pt|	word 61
start|source|ending|ra|	word -71
start|source|ending|rd|	auxiliary 56
start|source|ending|re|	word -18
start|source|ending|se|	pronoun 51	word -15
start|source|ending|st|	auxiliary -7
start|source|ending|ta|	word -16
start|source|ending|te|	capital -21	word -70
start|source|ending|ue|	that -56
start|source|ending|ui|	word -68
start|source|ending|un|	determiner -18
start|source|ending|ve|	word -56
start|source|ending|ão|	word 56
start|source|es|according|	source 20
start|source|es|away|3|	source -37
start|source|es|away|4|	source 60
start|source|es|away|5|	source 17
start|source|es|away|6|	source 18
start|source|es|	capital 19	preposition -16	pronoun 71	source 20	word 44
start|source|es|mood|	none 20
start|source|first|	14 20	a 13	al -68	as 63	che -42	c’ -36	da -55	de -63	del -61	die -62	do -45	du -59	el 19	es -45	foram 43	gli 59	had 71	há 31	i 41	il 10	in -13	is 93	ist -7	la -16	le 32	les 60	lo 54	los 57	l’ 27	não 72	o 25	os 54	que -56	qui -68	se 51	son 47	trata-se -15	un -18	was -7	wird 56	zijn -10
start|source|fr|according|	source 9
start|source|fr|away|3|	source 37
start|source|fr|away|4|	source -66
start|source|fr|away|5|	source 65
start|source|fr|away|6|	source 41
start|source|fr|	capital -54	determiner 36	preposition 18	pronoun 8	source 9	word -15
start|source|fr|mood|	none 9
start|source|it|	adverb -53	auxiliary 15	determiner 31	preposition 9	pronoun 72	that -42	verb-saying -70
start|source|it|away|3|	source 39
start|source|it|away|4|	source -27
start|source|it|away|5|	source -41
start|source|it|away|6|	source 37
start|source|laut|	auxiliary -65	capital -54	marks -30	no -12	none 30	verb -22	word 49
start|source|mood|none|	source 8
start|source|nach|	auxiliary 63	marks 74	no 79	none 48	word 76
start|source|na|	auxiliary 68	determiner 85	marks -7	none -35
start|source|na|first|	a 8
start|source|nl|according|	source -24
start|source|nl|	adverb -56	auxiliary 22	determiner -51	preposition -65	pronoun -68	source -24	verb-saying 38	word 52
start|source|nl|away|2|	source 6
start|source|nl|away|4|	source 32
start|source|nl|away|5|	source -18
start|source|nl|away|6|	source -67
start|source|nl|mood|	none -24
start|source|order|according|	source 8
start|source|para|	auxiliary -12	capital -48	determiner -20	marks 46	none -9	preposition 19	verb 98
start|source|para|first|	a 36	da -52	de -39	do -45	el -16	la -61	o 105	os 45	trata-se -15
start|source|per|	auxiliary 7	capital -67	determiner 65	marks 84	none -27	preposition 22	verb-saying -70	word -73
start|source|per|first|	a 10	del -47	la 76
start|source|pour|	capital -84	determiner 51	marks -22	none -8	preposition 39	verb -33	word -97
start|source|pour|first|	de -18	la 97	qui -44
start|source|preposition|	capital -44	determiner -63	word 59
start|source|preposition|marks|	source 17
start|source|preposition|none|	source -30
start|source|preposition|verb|	source 21
start|source|pronoun|auxiliary|	source 61
start|source|pronoun|marks|	source -35
start|source|pronoun|none|	source -11
start|source|pronoun|	word 20
start|source|pt|according|	source 13
start|source|pt|	auxiliary 93	determiner 48	preposition -6	source 13	that -51	word -12
start|source|pt|away|3|	source 7
start|source|pt|away|5|	source 43
start|source|pt|mood|	none 13
start|source|secondo|	auxiliary 32	capital 62	determiner 15	marks 10	none 38	preposition 60	word 37
start|source|secondo|first|	la 14	le 79
start|source|segundo|	capital 15	determiner 74	marks 92	none 39	preposition -21
start|source|segundo|first|	foram 39	há 25	o 65
start|source|según|	auxiliary -13	capital 22	determiner 58	marks -24	none 45	preposition -48	verb 34	word 71
start|source|según|first|	el 73	la 29
start|source|selon|	capital 14	marks 87	pronoun 44	verb 23	word 9
start|source|selon|first|	la 24	les 39
start|source|source|	adverb -48	auxiliary 32	capital -26	coordinator -70	determiner 23	preposition -22	pronoun 8	source 8	that -76	verb-saying 8	word 35
start|source|source|ending|14|	word 20
start|source|source|ending|ad|	auxiliary 71
start|source|source|ending|am|	auxiliary 43
start|source|source|ending|as|	auxiliary -7	determiner -14
start|source|source|ending|a|	preposition 13
start|source|source|ending|c’|	word -36
start|source|source|ending|da|	preposition -55
start|source|source|ending|de|	determiner -43	preposition -47
start|source|source|ending|do|	preposition -45
start|source|source|ending|du|	determiner -59
start|source|source|ending|el|	determiner 19	preposition -19
start|source|source|ending|en|	auxiliary 20	word -19
start|source|source|ending|es|	determiner 60
start|source|source|ending|gt|	word 77
start|source|source|ending|he|	that -42
start|source|source|ending|ht|	word 65
start|source|source|ending|há|	auxiliary 31
start|source|source|ending|ia|	capital -44
start|source|source|ending|ie|	capital 18	determiner -62
start|source|source|ending|il|	pronoun 24
start|source|source|ending|in|	preposition -34
start|source|source|ending|is|	auxiliary 93
start|source|source|ending|i|	determiner 41
start|source|source|ending|jn|	auxiliary -10
start|source|source|ending|la|	determiner -16
start|source|source|ending|le|	determiner 32
start|source|source|ending|li|	determiner 59
start|source|source|ending|l’|	determiner 27
start|source|source|ending|nt|	word -93
start|source|source|ending|on|	determiner 47
start|source|source|ending|os|	determiner 84
start|source|source|ending|o|	determiner 25
start|source|source|ending|pt|	word 61
start|source|source|ending|ra|	word -71
start|source|source|ending|rd|	auxiliary 56
start|source|source|ending|re|	word -18
start|source|source|ending|se|	pronoun 51	word -15
start|source|source|ending|st|	auxiliary -7
start|source|source|ending|ta|	word -16
start|source|source|ending|te|	capital -21	word -70
start|source|source|ending|ue|	that -56
start|source|source|ending|ui|	word -68
start|source|source|ending|un|	determiner -18
start|source|source|ending|ve|	word -56
start|source|source|ending|ão|	word 56
start|source|source|first|	14 20	a 13	al -68	as 63	che -42	c’ -36	da -55	de -63	del -61	die -62	do -45	du -59	el 19	es -45	foram 43	gli 59	had 71	há 31	i 41	il 10	in -13	is 93	ist -7	la -16	le 32	les 60	lo 54	los 57	l’ 27	não 72	o 25	os 54	que -56	qui -68	se 51	son 47	trata-se -15	un -18	was -7	wird 56	zijn -10
start|source|so|	no -70	none -63
start|source|stando|	auxiliary 54	determiner 48	none 46
start|source|that|auxiliary|	source -52
start|source|that|	determiner -54	word -41
start|source|that|none|	source -41
start|source|verb-saying|	determiner 34
start|source|verb-saying|none|	source 6
start|source|volgens|	adverb -56	auxiliary 49	determiner -43	marks -6	none -7	preposition -47	pronoun -68	word 52
start|source|volgens|first|	de -43	had 71	is 90	was -7	zijn 70
start|source|word|	% 81	adverb 35	auxiliary 13	capital -56	determiner 61	preposition -49	pronoun 126	quote 51	subordinator -20	word 32
start|source|word|auxiliary|	source 33
start|source|word|marks|	source 39
start|source|word|none|	source 18
start|source|word|verb|	source -7
start|that|	aclarar 18	acrescentar 67	adelantar 58	adiantar 72	admitir 81	advertir -28	affermare 19	affirmer 56	afirmar 39	aggiungere 50	agregar 47	alegar 63	ammettere -47	annoncer -11	annunciare 32	anunciar 8	apelar -44	argumentar 45	asegurar 66	assegurar 54	assicurare 40	assurer 84	auspicare 34	avanzar 20	avvertire -12	beloven 48	benadrukken 58	bevestigen 70	calcolare 34	chiamare -40	chiarire -28	chiedere -20	comentar 10	comunicar -18	concluir 63	condenar -38	confermare 36	confessar 12	confier 68	confirmar -12	confirmer 22	contar 12	contestar 18	contrapor 44	decir -16	defender 24	denunciar 58	descartar 53	deslizar 44	dire -43	divulgar -40	dizer -7	erkennen 65	esclarecer 58	escrever 42	estimar 58	estimer 16	exigir -6	explicar 34	faire_valoir -8	garantir 69	garantire 40	geben -15	geven 53	heten -49	indicar 70	indiquer 72	informar 21	lachen -61	laten 65	leggere 45	lembrar 28	limitar 77	llamar -39	negar 55	noemen -58	ontkennen 55	opinar 38	osservare -7	precisar 47	precisare 46	prévenir 51	raccontare -27	raconter 70	rappeler -6	razonar 25	reconhecer 56	recordar 77	recusar 21	referir 59	regretter 58	rekenen 21	relatar 55	relever 67	replicar 12	resumir -46	revelar 66	ricordare 23	riferire 7	rispondere 10	répondre 65	saber 14	sapere 36	schrijven 66	scrivere 67	señalar 57	solicitar 19	sostener -9	sostenere -28	sottolineare 16	souligner 57	soutenir 74	stellen -14	verklaren 58	vertellen 52	verwachten 46	vinden 26	vragen -67	vrezen 52	waarschuwen 56	wijzen 59	willen -31	zien -28
start|that|aclarar|first|	que 18
start|that|aclarar|	none 10	that 18
start|that|acrescentar|first|	que 67
start|that|acrescentar|	none 80	that 67
start|that|adelantar|first|	que 58
start|that|adelantar|	none 65	that 58
start|that|adiantar|	auxiliary 66	none 77	that 72
start|that|adiantar|first|	que 72
start|that|admitir|	auxiliary 61	marks 33	none 86	that 81
start|that|admitir|first|	que 81
start|that|advertir|first|	que -28
start|that|advertir|	marks -45	none -32	that -28
start|that|affermare|first|	che 19
start|that|affermare|	none 44	that 19
start|that|affirmer|first|	que 56
start|that|affirmer|	none 64	that 56
start|that|afirmar|	auxiliary 62	marks 69	none 50	that 39	verb -24
start|that|afirmar|first|	que 39
start|that|aggiungere|	auxiliary 50	marks 21	none 52	that 50
start|that|aggiungere|first|	che 50
start|that|agregar|first|	que 47
start|that|agregar|	none 56	that 47
start|that|ajouter|	none -13
start|that|alegar|first|	que 63
start|that|alegar|	none 74	that 63
start|that|ammettere|first|	che -47
start|that|ammettere|	none -47	that -47
start|that|annoncer|	none 13	that -11
start|that|annunciare|first|	che 32
start|that|annunciare|	none 45	that 32
start|that|anunciar|first|	que 8
start|that|anunciar|	that 8
start|that|apelar|first|	que -44
start|that|apelar|	none -59	that -44
start|that|argumentar|first|	que 45
start|that|argumentar|	none 64	that 45
start|that|asegurar|	auxiliary 32	marks 24	none 76	that 66	verb 43
start|that|asegurar|first|	que 66
start|that|asks|false|	auxiliary 17	marks 43	none -14	verb -38
start|that|assegurar|	auxiliary 43	none 54	that 54
start|that|assegurar|first|	que 54
start|that|assicurare|	auxiliary 34	none 40	that 40
start|that|assicurare|first|	che 40
start|that|assurer|	auxiliary 63	marks 37	none 94	that 84
start|that|assurer|first|	que 63	qu’ 60
start|that|auspicare|first|	che 34
start|that|auspicare|	none 40	that 34
start|that|avanzar|first|	que 20
start|that|avanzar|	none 28	that 20
start|that|avisar|	marks 60	none -11
start|that|avvertire|first|	che -12
start|that|avvertire|	none -14	that -12
start|that|away|1|	that 75
start|that|away|2|	that -14
start|that|away|3|	subordinator -22
start|that|away|4|	that -14
start|that|away|6|	that -86
start|that|before|	, -66	a -58	acrescentou 36	además 101	adiantou 67	admitiu 41	admitió 29	affirme 47	afirma 66	afirmou 78	aggiunge 17	aggiunto 19	ainda 58	alega 33	alegou 58	anunció 103	apenas 85	asegura 30	aseguran 51	aseguró 33	assegura 46	assegurou 29	assicura 30	assure 51	avanzó 71	avisou 79	ayer -94	belooft 48	bevestigt 68	calcola 34	calcula 89	ce -79	chiede 67	chiesto 67	comentar 64	concluye 34	considera 94	conta 81	contestó 53	contou 81	contrapôs 34	cuenta -45	de -80	defende 56	demande -28	descartó 47	dijo 133	disse 125	diz -30	dizem -33	dizer -17	en -100	erkent 62	erop 59	estima 55	estimé 89	explica 64	garante 40	garantiu 29	hij 59	indiqué 53	informou 118	informó 89	inoltre 67	lamentou 81	lembra 96	lembrou 117	meldt 140	más -87	nega 53	negó 26	ontkent 55	para -38	pede -10	pediu -57	piden -27	pidió -17	precisa 31	precisato 16	precisó 31	précisant -34	précise 106	quinta-feira -75	racconta 89	raconte 70	rappelle -50	rappelé 18	reconoce 95	reconoció 82	recorda 41	recordó 42	replica 69	replicado 23	responde -34	respondeu 116	respondió 73	ribattuto 50	ricorda 84	ricordato 49	répondu 51	sapere 32	savoir -39	sostiene 130	sostuvo 42	sottolinea 50	soutient 56	spiegato 54	sustenta -33	sustentou 100	toe 77	verwacht 46	vindt 24	voor 27	vreest 52	weten 65	wil -31	zegt 114	ziet -28
start|that|beloven|first|	dat 48
start|that|beloven|	none 56	that 48
start|that|benadrukken|first|	dat 58
start|that|benadrukken|	none 78	that 58
start|that|bevestigen|	auxiliary 56	none 70	that 70
start|that|bevestigen|first|	dat 70
start|that|blijken|	none 45
start|that|calcolare|first|	che 34
start|that|calcolare|	none 47	that 34
start|that|chiamare|first|	che -40
start|that|chiamare|	none -44	that -40
start|that|chiarire|first|	che -28
start|that|chiarire|	none -28	that -28
start|that|chiedere|first|	che -20
start|that|chiedere|	none 12	that -20
start|that|comentar|first|	que 10
start|that|comentar|	none -28	that 10
start|that|comunicar|first|	que -18
start|that|comunicar|	none -9	that -18
start|that|concluir|first|	que 63
start|that|concluir|	none 72	that 63
start|that|condenar|first|	que -38
start|that|condenar|	none -42	that -38
start|that|confermare|first|	che 36
start|that|confermare|	none 47	that 36
start|that|confessar|first|	que 12
start|that|confessar|	that 12
start|that|confier|	none 72	that 68
start|that|confirmar|	auxiliary -78	none 24	that -12
start|that|confirmar|first|	que -12
start|that|confirmer|first|	qu’ 77
start|that|confirmer|	none 52	that 22
start|that|considerar|	auxiliary 60	marks -32	none 18
start|that|contar|first|	que 12
start|that|contar|	none -7	that 12	verb 43
start|that|contestar|first|	que 18
start|that|contestar|	none 54	that 18
start|that|contrapor|	auxiliary 34	none 52	that 44
start|that|contrapor|first|	que 44
start|that|decir|	auxiliary 7	marks 68	none -23	that -16	verb -48
start|that|decir|first|	que -16
start|that|defender|first|	que 24
start|that|defender|	none 44	that 24
start|that|demander|first|	que 44
start|that|demander|	none -7
start|that|denunciar|first|	que 58
start|that|denunciar|	none 62	that 58
start|that|descartar|first|	que 53
start|that|descartar|	none 65	that 53
start|that|deslizar|first|	que 44
start|that|deslizar|	marks 38	none 51	that 44
start|that|de|away|2|	saying 53
start|that|de|away|3|	saying 46
start|that|de|away|4|	saying -38
start|that|de|away|5|	saying 73
start|that|de|direct|	saying 52	thinking 8
start|that|de|inverted|	saying -9
start|that|de|mood|	no -23	yes 80
start|that|de|	saying 25	subordinator -18	that 42	thinking 8
start|that|dire|	auxiliary -43	none -42	that -43
start|that|dire|first|	che 46
start|that|divulgar|first|	que -40
start|that|divulgar|	none -58	that -40
start|that|dizer|	auxiliary -70	marks 32	none 8	that -7	verb 50
start|that|dizer|first|	que -7
start|that|ending|he|	that 13
start|that|ending|ob|	subordinator -18
start|that|ending|ss|	that 42
start|that|ending|u'|	that 68
start|that|ending|u’|	that -15
start|that|erkennen|first|	dat 65
start|that|erkennen|	marks 40	none 65	that 65
start|that|esclarecer|	auxiliary 36	none 64	that 58
start|that|esclarecer|first|	que 58
start|that|escrever|first|	que 42
start|that|escrever|	none 18	that 42
start|that|estimar|first|	que 58
start|that|estimar|	none 77	that 58
start|that|estimer|	marks -27	none 37
start|that|es|apposed|	saying -24
start|that|es|apposition|	judging 14	saying 21
start|that|es|away|1|	judging 106	saying 76	thinking 65
start|that|es|away|2|	saying -107
start|that|es|away|3|	saying 8
start|that|es|away|4|	judging 34	saying -33
start|that|es|away|5|	saying 28
start|that|es|away|6|	judging -62	saying 13
start|that|es|direct|	judging 36	saying 26	thinking 65
start|that|es|elided|	saying 7
start|that|es|inverted|	judging -52	saying -26
start|that|es|	judging 9
start|that|es|relative|	saying 63
start|that|es|shared|	saying 39
start|that|exigir|first|	que -6
start|that|exigir|	none -28	that -6
start|that|explicar|	auxiliary 86	none 46	that 34
start|that|explicar|first|	que 34
start|that|faire_valoir|first|	que -30
start|that|faire_valoir|	marks -26	none 9	that -8
start|that|first|	che 13	dass 42	ob -18	qu' 68	qu’ -15
start|that|fr|apposition|	saying 18
start|that|fr|away|1|	judging 11	thinking 7
start|that|fr|away|2|	saying 99
start|that|fr|away|3|	saying -56
start|that|fr|away|4|	saying 73
start|that|fr|away|6|	saying -31
start|that|fr|direct|	saying -10	thinking -10
start|that|fr|inverted|	saying 25
start|that|fr|	judging -20	that -13	thinking -31
start|that|fr|mood|	none -9
start|that|fr|relative|	saying -23
start|that|fr|shared|	saying 17
start|that|garantire|first|	che 40
start|that|garantire|	none 40	that 40
start|that|garantir|	auxiliary 41	marks 44	none 82	that 69
start|that|garantir|first|	que 69
start|that|geben|first|	dass -15
start|that|geben|	that -15
start|that|geven|first|	dat 53
start|that|geven|	none 65	that 53
start|that|heten|first|	dat -49
start|that|heten|	none -55	that -49
start|that|indicar|first|	que 70
start|that|indicar|	none 78	that 70
start|that|indiquer|	auxiliary 62	none 81	that 72
start|that|indiquer|first|	que 56	qu’ 47
start|that|informar|	auxiliary 95	none 16	that 21
start|that|informar|first|	que 21
start|that|insistir|	none -10
start|that|it|apposed|	saying 79
start|that|it|apposition|	saying -7
start|that|it|away|1|	judging 61	saying 140
start|that|it|away|2|	saying 91
start|that|it|away|3|	saying -31
start|that|it|away|4|	saying -64
start|that|it|away|6|	judging -40	saying -72
start|that|it|direct|	saying 38
start|that|it|elided|	saying 69
start|that|it|inverted|	saying -72
start|that|it|	judging 41	that 13
start|that|it|mood|	none 13
start|that|it|shared|	saying 23
start|that|judging|ending|at|	that 14
start|that|judging|ending|he|	that 41
start|that|judging|first|	che 41	dat 14
start|that|judging|	past -12	present 27
start|that|lachen|first|	dass -61
start|that|lachen|	no -61	none -61	that -61
start|that|lamentar|	none 26
start|that|laten|	auxiliary 61	none 65	that 65
start|that|laten|first|	dat 65
start|that|leggere|first|	che 45
start|that|leggere|	none 56	that 45
start|that|lembrar|	auxiliary 79	none 15	that 28
start|that|lembrar|first|	que 28
start|that|limitar|	auxiliary 43	marks 68	none 80	that 77
start|that|limitar|first|	que 77
start|that|llamar|first|	que -39
start|that|llamar|	none -39	that -39	verb -39
start|that|melden|	auxiliary -27
start|that|mood|none|	saying 7
start|that|mood|no|	saying -29
start|that|mood|yes|	saying 76
start|that|negar|first|	que 55
start|that|negar|	none 71	that 55
start|that|nl|apposed|	saying 67
start|that|nl|apposition|	saying 9	thinking -19
start|that|nl|away|1|	judging -43	saying -52
start|that|nl|away|2|	judging 78	saying 151
start|that|nl|away|3|	saying 122
start|that|nl|away|4|	saying -6
start|that|nl|direct|	thinking 13
start|that|nl|inverted|	saying 32
start|that|nl|	judging 14
start|that|noemen|first|	dat -58
start|that|noemen|	marks -58	none -58	that -58
start|that|ontkennen|	auxiliary 48	none 61	that 55
start|that|ontkennen|first|	dat 55
start|that|opinar|first|	que 38
start|that|opinar|	marks 38	none 38	that 38
start|that|order|apposed|	judging 17	saying 14	thinking -24
start|that|order|apposition|	judging -15	saying 24	thinking 8
start|that|order|direct|	judging 32	saying 12	thinking 8
start|that|order|elided|	saying 78
start|that|order|inverted|	judging -44	saying -53
start|that|order|relative|	saying -10
start|that|order|shared|	saying 25
start|that|osservare|first|	che -7
start|that|osservare|	none -25	that -7
start|that|pedir|	marks 97	none -8
start|that|precisare|	auxiliary 20	marks 12	none 63	that 46
start|that|precisare|first|	che 46
start|that|precisar|	auxiliary 20	none 63	that 47
start|that|precisar|first|	que 47
start|that|préciser|	auxiliary 50	none -21
start|that|prévenir|first|	que 51
start|that|prévenir|	none 58	that 51
start|that|pt|apposed|	saying 66
start|that|pt|apposition|	judging -8	saying 14	thinking 33
start|that|pt|away|1|	judging 112	saying 53	thinking 102
start|that|pt|away|2|	saying -68
start|that|pt|away|3|	saying -25
start|that|pt|away|4|	saying 31
start|that|pt|away|5|	saying 41
start|that|pt|away|6|	judging -61	saying -26
start|that|pt|direct|	judging 23
start|that|pt|elided|	saying 105
start|that|pt|inverted|	judging -60	saying -44
start|that|pt|	judging -23	saying 7	thinking 16
start|that|pt|shared|	saying 54
start|that|raccontare|first|	che -27
start|that|raccontare|	none -57	that -27
start|that|raconter|	auxiliary 63	none 77	that 70
start|that|rappeler|first|	que -25	qu’ 90
start|that|rappeler|	marks 91	none -35	that -6	verb 93
start|that|razonar|first|	que 25
start|that|razonar|	that 25
start|that|rechazar|	none 17
start|that|reconhecer|first|	que 56
start|that|reconhecer|	none 56	that 56
start|that|reconocer|	auxiliary 8	none 17	verb -24
start|that|recordar|	auxiliary 41	marks 15	none 101	that 77	verb 44
start|that|recordar|first|	que 77
start|that|recusar|first|	que 21
start|that|recusar|	that 21
start|that|referir|first|	que 59
start|that|referir|	none 64	that 59
start|that|regretter|first|	que 58
start|that|regretter|	none 68	that 58
start|that|rekenen|first|	dat 21
start|that|rekenen|	none 28	that 21
start|that|relatar|first|	que 55
start|that|relatar|	none 66	that 55
start|that|relever|first|	que 67
start|that|relever|	none 67	that 67
start|that|replicare|	auxiliary -13
start|that|replicar|	auxiliary -17	marks 40	none 12	that 12
start|that|replicar|first|	que 12
start|that|responder|	auxiliary 63	marks -40	none 26	verb -39
start|that|resumir|first|	que -46
start|that|resumir|	none -48	that -46
start|that|revelar|first|	que 66
start|that|revelar|	none 77	that 66
start|that|ribattere|	marks 30	none -16
start|that|ricordare|	auxiliary 30	marks 59	none 7	that 23
start|that|ricordare|first|	che 23
start|that|riferire|	auxiliary 63	that 7
start|that|riferire|first|	che 7
start|that|rispondere|first|	che 10
start|that|rispondere|	none -21	that 10
start|that|répondre|	auxiliary 44	none 80	that 65
start|that|répondre|first|	que 61
start|that|saber|first|	que 14
start|that|saber|	none 27	that 14	verb -46
start|that|sapere|first|	che 36
start|that|sapere|	none 42	that 36
start|that|saying|ending|ob|	subordinator -18
start|that|saying|ending|ss|	that 43
start|that|saying|ending|u'|	that 68
start|that|saying|ending|u’|	that 28
start|that|saying|first|	dass 43	ob -18	qu' 68	qu’ 28
start|that|saying|	participle 31	past 25	present -27	subordinator -18	that 10
start|that|schrijven|first|	dat 66
start|that|schrijven|	marks 66	none 66	that 66
start|that|scrivere|first|	che 67
start|that|scrivere|	none 67	that 67
start|that|señalar|first|	que 57
start|that|señalar|	none 79	that 57
start|that|solicitar|first|	que 19
start|that|solicitar|	none 28	that 19
start|that|sostenere|first|	che -28
start|that|sostenere|	none -53	that -28
start|that|sostener|first|	que -9
start|that|sostener|	marks 65	that -9
start|that|sottolineare|first|	che 16
start|that|sottolineare|	none 16	that 16
start|that|souligner|first|	que 57
start|that|souligner|	none 67	that 57
start|that|soutenir|first|	que 74
start|that|soutenir|	none 78	that 74
start|that|spiegare|	auxiliary 64	none -19
start|that|stellen|first|	dat -14
start|that|stellen|	none -22	that -14
start|that|subordinator|	determiner -22
start|that|sustentar|	marks 103	none -14
start|that|that|	, 114	adverb 47	auxiliary -63	coordinator 76	determiner 54	preposition -15	pronoun 12	verb-judging -83	verb-saying -86
start|that|that|auxiliary|	judging 111	thinking -20
start|that|that|marks|	judging -24	saying 51
start|that|that|none|	judging -43	thinking 25
start|that|that|verb|	judging -16	saying -21	thinking -14
start|that|thinking|ending|ss|	that 8
start|that|thinking|ending|ue|	that 16
start|that|thinking|first|	dass 8	que 16
start|that|thinking|	past 18	present -38
start|that|verklaren|first|	dat 58
start|that|verklaren|	none 65	that 58
start|that|vertellen|first|	dat 52
start|that|vertellen|	none 74	that 52
start|that|verwachten|first|	dat 46
start|that|verwachten|	none 56	that 46
start|that|vinden|	auxiliary 36	none 15	that 26
start|that|vinden|first|	dat 26
start|that|vragen|first|	dat -67
start|that|vragen|	none -82	that -67
start|that|vrezen|first|	dat 52
start|that|vrezen|	none 63	that 52
start|that|waarschuwen|first|	dat 56
start|that|waarschuwen|	none 61	that 56
start|that|wijzen|first|	dat 59
start|that|wijzen|	none 72	that 59
start|that|willen|first|	dat -31
start|that|willen|	none -31	that -31
start|that|zeggen|	marks -43	none 23
start|that|zien|first|	dat -28
start|that|zien|	none -69	that -28
`;
