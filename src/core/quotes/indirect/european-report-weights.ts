/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -67	, 19	: 25	; 46	aan 23	abend -10	ad -26	ai -34	al -69	alla -47	alle -69	als -35	am -40	an 10	ao -67	aos -40	até -69	au -53	auf -52	aus -62	avant -57	avec -75	bei -55	beim -46	bij -58	bis -61	che -33	com -48	como -39	con -52	contra -47	d' -62	da -50	dal -36	dalla -65	dall’ -65	dans -61	das -39	dat -45	de -58	dei -51	del -55	dell' -57	della -46	delle -48	dell’ -73	depuis -47	der -37	desde -35	di -50	die -43	do -77	dos -58	dès -64	d’ -51	e -16	em 32	en -68	end 7	entre -44	et -65	für -84	im -51	in -13	jahr -33	juli -35	juni -37	junio -31	jusqu’ -30	lundi -15	mai -26	maio -36	mardi -38	mars -40	marzo -18	met -50	mit -45	na -77	naar -62	naast -55	nach -28	nas -52	nel -36	nella -46	no -58	ohne -45	om -38	omdat -11	op -46	ottobre -10	over -68	par -59	para -72	pelo -30	per -57	por -53	porque -35	pour -67	prima -70	que -50	quem -40	qu’ -32	se -54	secondo -32	segunda -13	seit -54	semana -35	settimana -15	si -51	sin -67	sinds -49	sobre -44	soir -32	sul -38	sur 47	tag -37	tra -79	uit 30	um -53	und -77	van -60	vers -66	volgens -41	von -68	voor -67	vor 36	week -25	y 50	zu -45	zum -48	zur -45	à -92	às -69
end|(|	capital -49	v0 -53
end|(|capital|	) -49
end|,|	 -38	0 17	1 -43	14 -69	2 22	adverb 17	afferma -58	as -41	aunque 28	auxiliary -55	avec -27	capital -63	ce -28	con 39	coordinator 30	dass -31	de -84	der -69	determiner -18	die -82	do -50	dont -56	e 53	em -79	en 18	immer -45	in -37	la 47	le -92	ma -32	maar -51	mais 31	mas -88	mauern -18	no -30	não -52	preposition 8	pronoun 27	que -40	quote -38	si 28	subordinator 12	that -66	un -86	v1 -71	v2 -79	verb-judging 39	verb-saying 50	wat -27	wenn -67	word -34	y 23	à -75
end|,|0|	after -37	behind -27	colon -89	comma -105	late -8	next 52	source -24	that -15
end|,|1|	late -48	next 28	source -64	that -65
end|,|adverb|	0 27	word -74
end|,|auxiliary|	1 -52	pronoun -32	word -25
end|,|capital|	0 -45	capital -35	coordinator -67	v0 -56	v1 -19
end|,|coordinator|	0 42	determiner 40	v1 -38	verb-saying 19	word 16
end|,|determiner|	0 -37	adverb -27	capital -72	quote 13	that 9	v0 -35
end|,|preposition|	0 -15	1 41	capital -128	determiner 19	v0 -124	v1 -25	word -51
end|,|quote|	0 -33	stop -31	v0 -13
end|,|subordinator|	0 21	possessive -30	v0 -59	verb-saying 36
end|,|that|	0 -47	auxiliary -80	v0 -40	verb-judging 26	word -74
end|,|v0|	colon 27	comma -85	next -82	source -24
end|,|v1|	colon -37	next -58	source -47	that -22
end|,|verb-judging|	0 20
end|,|verb-saying|	, -91	0 16	determiner 45	preposition -29	that 42	v0 60
end|,|word|	% -104	0 -12	1 -64	adverb -71	auxiliary -23	determiner 9	preposition 15	quote -33	that -18	v0 -29	v1 -49	word -61
end|:|	 38	0 24	determiner -20	quote 36	v0 6	word -87
end|:|0|	comma 29	late -46	next 18	source 28	that 50
end|:|determiner|	0 -25	word -22
end|:|quote|	0 35	capital 37	end 70	stop 6	v0 13
end|:|v0|	source 47
end|:|word|	0 -67
end|;|	0 40	capital 39	determiner 42	no -50	o 34	preposition -28	v0 22
end|;|0|	next 50	source 18	that 9
end|;|capital|	0 39	capital 33
end|;|determiner|	0 42	word 41
end|;|preposition|	0 -46	word -46
end|aankondigen|	end -53
end|aan|	0 23	thee -7	word -69
end|abend|	0 -10	in -10	preposition -10
end|accuser|	0 16	end -19
end|aclarar|	0 -27	end 46
end|acrescentar|	end 34
end|acusar|	0 18	end -35	v0 -22
end|adelantar|	end 26
end|adiantar|	0 -52	end 35
end|admettre|	end 34
end|admitir|	, 40	0 46	de -57	end -40	v0 -14	v1 -24
end|adverb|0|	, -30	determiner -6	end 47	preposition -64	that -42
end|adverb|v0|	end 46	preposition -29	that -29
end|adverb|v1|	end 30
end|advertir|	0 -52	de -29	end 70	que -26	v0 -18
end|adviseren|	end 25
end|ad|	0 -26	capital -26	otranto -26
end|affirmer|	0 -16	de -29	end 46	v0 -49
end|afirmar|	0 -20	a -52	de -8	end 95	que -27	v0 -45
end|after|saying|0|	false -24	true 7
end|after|saying|1|	true 30
end|after|saying|v0|	false -54	true 45
end|after|saying|v1|	true 38
end|aggiungere|	che -17	dell’ -13	end 66	v0 -33
end|agregar|	end -42
end|ai|	v0 -21	word -34
end|ajouter|	end 35
end|alegar|	0 44	end -48
end|alertar|	de -21	end 40	para -19
end|alla|	capital -42	v0 -42
end|alle|	0 -67	word -68
end|als|	 -22	0 -29	mancher -38	quote -22	v0 -52	word -33
end|al|	0 -68	1 -7	capital -47	v0 -47	v1 -21	word -59
end|ameaçar|	end 52
end|ammettere|	end 30
end|am|	0 -21	capital -40	tag -26
end|annoncer|	0 34	end -29
end|annunciare|	, -68	0 18	di -55	e 25	end 53	per -37
end|anticipare|	0 -7	: -80	che -14	end 81
end|antworten|	0 -55	end 39
end|anunciar|	0 23	de -54	end 6	para -21	v0 -29
end|an|	. 30	determiner -41	die -31	stop 30	v0 25
end|aos|	v0 -38	word -40
end|ao|	0 -68	episódio -11	v0 -29	word -62
end|apelar|	0 24	end -22	que -16
end|appeler|	end 11
end|asegurar|	0 -39	del -7	desde -15	en -9	end 62
end|assegurar|	0 -59	end 66	v0 37
end|assicurare|	: 81	end -44	v0 -65
end|assurer|	de -33	end 36
end|atribuir|	0 8	de -21	e -18	end 34
end|até|	0 -69	word -57
end|auf|	0 -45	capital -48	der -46	determiner -49	v0 -63
end|ausrichten|	end 63
end|aus|	. -54	0 -59	capital -13	stahl -11	stop -54
end|auxiliary|0|	, -76	: -10	capital -26	coordinator -26	determiner -21	end 28	preposition -40	subordinator -21	that -19
end|auxiliary|1|	end 46
end|auxiliary|v0|	end 67	preposition -26
end|auxiliary|v1|	end 53
end|au|	0 -61	v0 -27	word -54
end|avaliar|	end 54
end|avant|	0 -48	determiner -59
end|avanzar|	end 52
end|avec|	0 -52	determiner -44
end|avisar|	0 -13	end 46
end|avvertire|	end 63
end|a|	 -23	0 9	1 -14	capital -60	determiner 28	end -19	falta -59	la -84	los -64	partir -51	quote -23	un -83	v0 -17	v1 -24	v2 -41	word -74
end|behaupten|	end -51
end|behind|saying|0|	false -26	true 25
end|behind|saying|1|	false -28	true 67
end|behind|saying|v0|	true 30
end|behind|saying|v1|	false -52	true 13
end|bekennen|	end -14
end|beloven|	end 34
end|benadrukken|	0 -7	end 18	omdat -11	v0 14
end|berichten|	end 57
end|bestätigen|	end 22
end|beteuern|	0 -25	end 33	zu -30
end|betogen|	end 13	van -13
end|bevestigen|	end 12	v0 12
end|bieden|	end -14
end|bij|	0 -58
end|bis|	0 -56
end|bitten|	0 -43	end 49
end|calcular|	de -27	end 55
end|capital|0|	, 29	comma -17	end -60	next -30	preposition 14	source -24
end|capital|capital|	v0 -26
end|capital|preposition|	0 -31	quote -27
end|capital|stop|	0 -29	preposition -21
end|capital|v0|	capital -28	colon -24	comma -34	end 32	preposition 12
end|capital|v1|	end -18
end|capital|word|	0 -18	stop -38	v0 -38
end|che|	0 -18	determiner -17	preferiva -14	una -17	word -27
end|chiedere|	, 61	0 42	1 -45	; 17	di -39	v1 -45
end|cobrar|	0 -59
end|colon|judging|0|	false -60
end|colon|judging|v0|	false -36	true 25
end|colon|judging|v1|	false -24	true 30
end|colon|judging|v2|	true 57
end|colon|saying|0|	false -88	true 49
end|colon|saying|1|	false -46	true 49
end|colon|saying|v0|	true 51
end|colon|saying|v1|	false -67	true -14
end|colon|saying|v2|	false -40	true 25
end|comma|judging|0|	false -32	true 23
end|comma|judging|v0|	true 39
end|comma|saying|0|	false -34	true 26
end|comma|saying|1|	false -19	true 51
end|comma|saying|v0|	false -13	true -11
end|comma|saying|v1|	false -28	true 77
end|com|	0 -50	a -38	determiner -33	preposition -38	v0 -33	word -38
end|concluir|	end 22
end|concéder|	end 60
end|confermare|	0 13	del -42	e 9	end 44
end|confessar|	end 34
end|confier|	end 51
end|confirmar|	de -37	end 39
end|confirmer|	0 46	end -31
end|conforme|	0 -6	end 42
end|considerar|	0 -35	end -26
end|contar|	a -46	de -55	end 82	por -14	v0 -55
end|contestare|	0 -7	end -27
end|contestar|	end -39
end|contester|	end 42
end|contrapor|	0 -23	end 23
end|con|	0 -50	determiner -52	l' -12	la -32	ninguna -14	v0 -62	v1 -20	word -27
end|coordinator|0|	colon -52	comma -51	end 21	next 22	preposition -16	source -57
end|coordinator|1|	next -32	source -13	that 13
end|coordinator|auxiliary|	0 9	verb-saying 39
end|coordinator|capital|	, -39	0 -75	1 -58	capital -37	stop -36	word -30
end|coordinator|determiner|	0 -97	1 -15	capital -69	word -80
end|coordinator|preposition|	0 -32	1 -30	determiner -34	v0 -45	word -75
end|coordinator|that|	0 -83	determiner -56	preposition -38	v0 -32	word -54
end|coordinator|v0|	comma -26	next -41	that -57
end|coordinator|v1|	source -47	that 15
end|coordinator|verb-judging|	0 28
end|coordinator|verb-saying|	0 22	1 10	determiner 35	preposition 49	that 34	v0 -15	word -42
end|coordinator|word|	0 21	1 -34	determiner 13	preposition -68	quote -45	stop -25	v0 -39	word 23
end|d'|	0 -61	determiner -61
end|dalla|	0 -40
end|dall’|	0 -65
end|dal|	word -36
end|dans|	0 -53	determiner -61	le -40
end|das|	0 -37	capital -30	gefrieren -16	v0 -20	v1 -24	verfahren -11	word -43
end|dat|	word -25
end|da|	0 -51	capital -62	empresa -32	v0 -50	word -38
end|decir|	0 -17	end 8	v0 -56
end|declarar|	end 43
end|defender|	end -53
end|dei|	0 -41	word -51
end|dell'|	0 -57
end|della|	0 -45	capital -54	v0 -34	word -32
end|delle|	0 -48	word -48
end|dell’|	0 -75	capital -51	informazione -13	word -56
end|del|	0 -56	capital -19	golden -7	v0 -39	word -44
end|depuis|	0 -74	v0 -19	word -44
end|der|	0 -27	capital -35	v1 -31
end|descartar|	end 58
end|desde|	0 -20	1 -35	v0 -38	word -32
end|determiner|0|	, 23	; 36	after -14	capital -34	comma -21	coordinator -13	determiner -34	end 6	late -35	next -35	preposition -6	source -27	subordinator -28	that -50	word -35
end|determiner|1|	, -59	coordinator -55	end 20	preposition -30	that -27
end|determiner|2|	end 65
end|determiner|capital|	0 -27	1 -23	adverb -15	auxiliary -40	capital -26	determiner -17	preposition -23	quote -25	stop -44	v0 -34	v1 -27	word -31
end|determiner|v0|	, -16	: 37	colon -31	comma -31	coordinator -29	determiner -39	end -10	preposition -49	that -25	word -27
end|determiner|v1|	, -42	colon -31	comma -17	determiner -25	end -10	preposition -48
end|determiner|v2|	end 27	preposition -21
end|determiner|word|	0 -39	capital -33
end|de|	 -21	, 28	0 -21	1 -49	2 -13	20 -47	4 -38	a -35	adverb -64	capital -60	cascais -13	de -25	determiner -49	deux -24	dólares -32	end -15	la -48	los -36	pronoun -24	quatre -6	quorum -21	quote -21	r -15	su -27	um -31	uma -70	una -46	v0 -62	v1 25	v2 -30	verb-saying -71	word -53
end|die|	0 -36	beilage -15	capital -36	linie -17	v0 -47	word -45
end|dire|	, 48	0 37	end -43	v0 24
end|dizer|	, -42	1 37	a -41	de -16	e -32	em 64	end -21	v0 -9
end|di|	 -25	0 -47	capital -50	determiner -52	quote -25	un -37	v0 -51	word -43
end|dos|	0 -57	word -36
end|do|	0 -79	capital -59	v0 -38	word -51
end|drohen|	0 -28	end 42
end|dès|	0 -64	determiner -64
end|défendre|	, -27	end 27	v0 -27	v1 27
end|démentir|	end 40
end|d’|	, -70	0 -58	capital -42	de -12	determiner -28	end 76	un -25	v0 -42	v1 10	word -52
end|eisen|	0 -46	end 86
end|empfehlen|	end 42	zu -42
end|em|	0 38	capital -109	determiner -69	v0 -111	word 40
end|end|	0 13	1 13	2 23	a 24	als 38	am 44	anche 58	auch -17	bei -26	bij 26	celui-ci 12	das 65	dass 17	davanti 26	de 30	den 41	der -20	dessen 22	die -28	d’ 47	e 36	een 30	ein 58	eine 59	ella 28	elle 35	em 63	en 7	end 7	er 27	era 13	es 18	haar 47	het 53	i 51	il -16	im 46	in 78	já -33	l' 42	la -19	le 89	los -33	lui 22	l’ 66	man 72	minister 48	na 29	nel 32	no -38	non 70	o -19	para 72	per 58	secondo 47	según 58	si 32	sie 28	son 49	su -39	uitspraak 27	un 68	v1 -10	volgens 48	was 33	à 67
end|end|0|	after 7	behind 29	colon 51	comma 26	infinitive 27	late 7	that 17
end|end|1|	after 30	behind 67	colon 49	comma 68	late -12	next 8	that -9
end|end|2|	next 42	source 58	that -11
end|end|end|	0 13	1 13	2 23	end 7	v1 -10
end|end|v0|	after 45	behind 30	colon 40	comma -10	late -19	next -27	source 30	that 25
end|end|v1|	after 38	behind 13	colon 9	comma 78	next -54	source 24
end|end|v2|	colon 21	late -28	next -44	that 96
end|entre|	0 -44	capital -26	determiner -39
end|en|	0 -68	1 -18	capital -48	determiner -47	el -29	la -25	las -54	los -9	un -14	una -53	v0 -50	word -58
end|ergänzen|	end -30	v0 -23
end|erkennen|	end 25	v0 25
end|erklären|	end 37
end|erläutern|	, -27	0 -22	aus -11	das -16	end 33	v1 28
end|erzählen|	, -45	0 -44	1 37	abend -10	end 70	in -21
end|esclarecer|	end 61	v0 -39
end|estimar|	de -14
end|estimer|	0 -55	end 39
end|et|	0 -54	determiner -44	v0 -28
end|exclure|	end 53
end|exiger|	0 -48	end 50
end|exigir|	0 -7	de -18	end 35
end|explicar|	end 37	v0 -34
end|e|	0 -7	1 -17	a 29	auxiliary 10	capital -65	determiner -58	preposition -30	que -60	that -61	v0 -49	verb-judging 28
end|faire_valoir|	de -19	end 20
end|fordern|	0 -40	der -18	end 42
end|fragen|	end 27
end|für|	0 -77	determiner -57	v0 -44
end|garantir|	0 18	a -30	ao -16	de -47	e 12	end 47	v0 -17
end|geben|	, -62	0 -21	an -31	die -16	end 70	v0 -53	v1 54
end|giurare|	end 11
end|halten|	0 -19	end 68	v0 27
end|hangs|false|(|	0 -65
end|hangs|false|,|	0 15	1 -12	2 18
end|hangs|false|:|	0 26	1 -20
end|hangs|false|;|	0 46
end|hangs|false|adverb|	0 -63
end|hangs|false|capital|	0 -58
end|hangs|false|coordinator|	0 11	1 -15	2 -53
end|hangs|false|determiner|	0 -39	1 -38
end|hangs|false|end|	0 7	2 11
end|hangs|false|preposition|	0 -12	1 -40	2 -56
end|hangs|false|pronoun|	0 -67
end|hangs|false|subordinator|	0 -67
end|hangs|false|that|	0 -48	1 -44	2 -49
end|hangs|false|word|	0 -52	1 -68
end|hangs|nothing|(|	v0 -53
end|hangs|nothing|,|	0 17	2 39	v1 -71	v2 -79
end|hangs|nothing|:|	0 24	v0 6
end|hangs|nothing|;|	0 40	v0 22
end|hangs|nothing|adverb|	0 -43
end|hangs|nothing|capital|	0 -48	v0 -53
end|hangs|nothing|coordinator|	0 20	1 -16	2 -49	v0 -67	v1 -8
end|hangs|nothing|determiner|	0 -33	1 -23	v0 -36	v1 -35
end|hangs|nothing|end|	0 11	1 13	2 23	v1 -10
end|hangs|nothing|preposition|	0 -11	1 -38	2 -40	v0 -12	v1 -42	v2 -56
end|hangs|nothing|pronoun|	0 -44	v0 -52
end|hangs|nothing|subordinator|	0 -55
end|hangs|nothing|that|	0 -48	1 -29	v0 -33	v1 -42	v2 -37
end|hangs|nothing|word|	0 -46	v0 -55	v1 -56
end|hangs|que|end|	0 76
end|hangs|que|preposition|	0 -76
end|hangs|true|end|	0 56
end|hangs|true|preposition|	0 -35
end|heißen|	0 -7	end 20	v0 -23
end|hopen|	0 -17	end 24
end|houden|	0 -14	end 84	v0 -62
end|im|	0 -64	capital -57	juni -53	v0 -27	word -20
end|indicar|	0 -12	end 46
end|indiquer|	0 -14	end 68	v0 -30
end|infinitive|judging|0|	false -71	true 26
end|infinitive|saying|0|	true 19
end|informar|	0 34	de -32	e -42	em -91	end -22	que -25	segunda -12	v0 -9
end|insistir|	end 30
end|invitare|	end -33
end|inviter|	0 -24
end|invocare|	0 33	end -35
end|in|	 -21	busse -24	capital 8	de -57	der -52	determiner -53	een -27	het -32	keinem -8	ottobre -17	pronoun -32	quote -21	un -52	v0 -59	v1 -45	word -63
end|jahr|	. -17	0 -17	stop -17	v0 -35
end|juli|	0 -23	word -34
end|juni|	word -24
end|jurer|	end 41
end|jusqu’|	adverb -15	ici -15	v1 -15
end|klinken|	end 48	v0 -62
end|kritisieren|	: 57	end -47
end|kündigen|	0 -11	an 25	der -17	end -11	v0 19	zu -56
end|lamentare|	end 50
end|lamentar|	0 15	end -7
end|lassen|	end 17
end|last|%|	end 85
end|last|)|	end -16
end|last|,|	coordinator -36
end|last|adverb|	, -93	determiner -40	end 39	preposition -71	that -48
end|last|auxiliary|	determiner -43	end 104	preposition -51	that -17
end|last|capital|	, -42	: 44	; 39	coordinator -24	determiner -38	end 12	preposition 11	subordinator -48
end|last|coordinator|	preposition -79	that -31
end|last|determiner|	end 12	preposition -68	that -50	word -44
end|last|preposition|	, -6	adverb -47	capital -66	coordinator -58	determiner -32	end -46	preposition -67	that -34	word -56
end|last|pronoun|	determiner -23	preposition -43
end|last|quote|	, 9	: 83	; 15	end -45	preposition 18
end|last|subordinator|	determiner -25
end|last|that|	, -58	determiner -13	preposition -39	pronoun -38
end|last|verb-judging|	end 51	preposition -78
end|last|verb-saying|	, -88	: -39	end 16	preposition -75	that -21
end|last|verb-thinking|	end 67	preposition -34
end|last|word|	( -57	, 42	; 64	capital -38	coordinator 17	determiner -26	end 24	preposition -37	pronoun -49	subordinator -71	that -48	word -55
end|laten|	0 -17	end 23	in -16	v0 13
end|late|judging|1|	false -58
end|late|judging|v0|	true 54
end|late|saying|0|	false 20	true 24
end|late|saying|1|	false -38	true -37
end|late|saying|v0|	false -36	true -22
end|late|thinking|0|	false -48	true 16
end|laut|	0 -24	der -22	die -21	end 57	um -26	und -21
end|lembrar|	0 -18	a -17	de -20	do -33	end 76	v0 12
end|length|10-15|(|	v0 -53
end|length|10-15|,|	0 -36	1 28	v1 -55	v2 -67
end|length|10-15|:|	0 46
end|length|10-15|after|	saying 36
end|length|10-15|behind|	saying 25
end|length|10-15|colon|	judging -17	saying 9
end|length|10-15|comma|	saying 12
end|length|10-15|coordinator|	0 -87	1 18	v0 -29
end|length|10-15|determiner|	v1 -31
end|length|10-15|end|	0 -9	1 38	2 72	v0 17	v1 44	v2 9
end|length|10-15|next|	judging -12	thinking 23
end|length|10-15|preposition|	0 -49	1 -23	2 -32	v0 -59	v1 -47	v2 -55
end|length|10-15|source|	source 16
end|length|10-15|that|	judging -40	saying 23	v0 -36	v1 -26	v2 -36
end|length|10-15|word|	0 -27	v0 -27
end|length|16-30|colon|	saying -29
end|length|16-30|end|	0 65	1 -28	2 -18	v0 -51	v1 -18	v2 -12
end|length|16-30|next|	judging -8	saying -40
end|length|16-30|preposition|	1 -34	v0 -77	v1 -14	v2 -44
end|length|16-30|source|	source 19
end|length|16-30|that|	saying 17
end|length|1|,|	0 -44
end|length|1|after|	saying -41
end|length|1|behind|	saying -17
end|length|1|colon|	saying -11
end|length|1|comma|	saying -51
end|length|1|coordinator|	0 -7
end|length|1|determiner|	0 -21
end|length|1|late|	saying -34
end|length|1|next|	judging -62	saying 60	thinking -68
end|length|1|preposition|	0 36
end|length|1|pronoun|	0 -31
end|length|1|source|	source -37
end|length|1|that|	0 -35	saying -79	thinking -16
end|length|1|word|	0 -23
end|length|2|,|	v0 -63
end|length|2|:|	0 8
end|length|2|;|	0 37
end|length|2|after|	saying 14
end|length|2|behind|	saying -66
end|length|2|capital|	0 -29
end|length|2|colon|	judging -60	saying -64
end|length|2|comma|	saying 8
end|length|2|coordinator|	0 38
end|length|2|determiner|	0 -36	v0 -25
end|length|2|end|	0 -28
end|length|2|late|	judging -46	saying 21	thinking -47
end|length|2|next|	judging 6	saying 6
end|length|2|preposition|	0 -65	v0 -67
end|length|2|source|	source -90
end|length|2|subordinator|	0 -20
end|length|2|that|	0 -30	judging -44
end|length|2|word|	0 -41
end|length|3|,|	0 -115	v0 -104
end|length|3|:|	0 11
end|length|3|after|	saying -27
end|length|3|behind|	saying -32
end|length|3|capital|	0 -25
end|length|3|colon|	saying -106
end|length|3|comma|	judging -23	saying -7
end|length|3|coordinator|	0 14	1 -28
end|length|3|determiner|	0 -38	v0 -24
end|length|3|end|	0 10	1 71	v0 67
end|length|3|infinitive|	judging -34
end|length|3|late|	judging -16	saying -48	thinking 30
end|length|3|next|	judging 43	saying -46	thinking -7
end|length|3|preposition|	0 -33	v0 -52
end|length|3|pronoun|	0 -33
end|length|3|source|	source 22
end|length|3|that|	0 -37	judging -55	saying -65	thinking -38
end|length|3|word|	0 -32
end|length|4-5|,|	0 10	1 -48	v0 33	v1 -26
end|length|4-5|:|	0 -26	v0 -32
end|length|4-5|;|	0 10
end|length|4-5|after|	saying -62
end|length|4-5|behind|	saying -67
end|length|4-5|capital|	0 -28	v0 -34
end|length|4-5|colon|	judging -36	saying 7
end|length|4-5|comma|	judging -17	saying -36
end|length|4-5|coordinator|	0 -20	1 -24	v0 -41
end|length|4-5|determiner|	0 -23	1 -23	v0 -32
end|length|4-5|end|	0 8	1 84	v0 -21
end|length|4-5|infinitive|	judging 23
end|length|4-5|late|	judging 52	saying -47	thinking -43
end|length|4-5|next|	saying 21	thinking -36
end|length|4-5|preposition|	0 -27	1 -29	v0 -23	v1 -10
end|length|4-5|source|	source -49
end|length|4-5|subordinator|	0 -31
end|length|4-5|that|	0 -33	1 -19	judging 57	saying -22	thinking -25	v0 -14
end|length|4-5|word|	0 -37	v0 -49
end|length|6-9|,|	0 50	1 -74	v0 -77	v1 -67
end|length|6-9|:|	0 93	v0 61
end|length|6-9|;|	0 39
end|length|6-9|after|	saying 60
end|length|6-9|behind|	saying 50
end|length|6-9|capital|	0 -24	v0 -39
end|length|6-9|colon|	judging 83	saying 42
end|length|6-9|comma|	saying 22
end|length|6-9|coordinator|	1 -44	v0 -62
end|length|6-9|determiner|	0 -31	v0 -42	v1 -16
end|length|6-9|end|	0 17	1 7	2 68	v0 21	v1 -31	v2 22
end|length|6-9|infinitive|	judging -66	saying -18
end|length|6-9|late|	saying 14	thinking 30
end|length|6-9|next|	judging -38	saying -28	thinking 12
end|length|6-9|preposition|	0 -7	1 -40	v1 -40	v2 -19
end|length|6-9|subordinator|	0 -36
end|length|6-9|that|	0 -23	1 -26	saying 11	v0 -23	v1 -37
end|length|6-9|word|	0 -34	v0 -39
end|loben|	end -9
end|lundi|	. -15	stop -15
end|mahnen|	end -21
end|mai|	. -26	stop -26
end|melden|	end 56	v0 34
end|met|	0 -50	determiner -47	een -47	word -19
end|mit|	. -53	0 -60	determiner -23	stop -53
end|naar|	0 -62
end|naast|	0 -55	determiner -55	een -9
end|nach|	0 -10	capital -47	das -16	der -9	determiner -13	end 80	v0 18
end|nas|	word -52
end|na|	0 -67	capital -75	determiner -48	end 55	v0 -66	word -45
end|negare|	0 -49	end 49
end|negar|	0 12	end -36	v0 -39
end|nella|	0 -46	word -46
end|nel|	word -36
end|next|judging|0|	false 17	true -17
end|next|judging|1|	false 14	true 70
end|next|judging|v0|	false -75	true 19
end|next|saying|0|	false 36
end|next|saying|1|	false -76	true 10
end|next|saying|2|	false -69	true 12
end|next|saying|v0|	false -39	true -33
end|next|saying|v1|	false -65	true -29
end|next|saying|v2|	false -62	true -11
end|next|thinking|0|	false -8	true 77
end|next|thinking|1|	false 24	true -19
end|no|	0 -57	word -40
end|ofrecer|	end 45
end|ohne|	capital -45
end|omdat|	0 -11	de -11	determiner -11
end|om|	0 -44	de -48	determiner -48	word -20
end|ontkennen|	end 38	v0 6
end|opinar|	end 17
end|opmerken|	, -27	0 -29	end 27	naast -9	v1 27
end|op|	. -61	0 -46	auxiliary -16	de -27	determiner -28	gaat -16	stop -61	word -17
end|order|according|	, -15	: 56	; 18	capital -35	coordinator -78	determiner -30	end 17	preposition -47	subordinator -39	that -28	word -56
end|order|apposed|	, -12	coordinator -29	end 15	preposition -45	word -17
end|order|apposition|	, 50	; -11	coordinator 7	determiner -25	end 7	preposition -81	pronoun -49	subordinator -51	that -35	word -28
end|order|direct|	( -45	, -20	: 9	; 58	adverb -57	capital -67	determiner -43	pronoun -26	subordinator -64	that -55	word -70
end|order|elided|	coordinator 47	end -27	preposition -48	that -24
end|order|inverted|	, -30	: -20	; 10	capital -28	coordinator -42	determiner -26	end 59	preposition -41	that -44	word -13
end|order|relative|	, 27	end -27	preposition 24
end|order|shared|	, 9	: 50	end -31	preposition 7	word -34
end|osservare|	0 -58	end 55
end|ottobre|	. -10	0 -10	stop -10
end|over|	0 -75
end|para|	, -64	0 -68	1 60	70 -19	a -38	de -28	determiner -51	end 72	los -71	o -47	preposition -47	que -34	v0 -28	word -73
end|par|	0 -50	determiner -38	v0 -56	word -29
end|pedir|	, -26	0 6	: 36	a -97	de -65	e 45	end -43	que -24	v0 -11	y 33
end|pelo|	0 -23	adverb -23	menos -23	word -44
end|per|	0 -68	1 -41	determiner -60	il -63	word -38
end|plaider|	end 15
end|pleiten|	0 22
end|plädieren|	end 24	zu -24
end|porque|	0 -35
end|por|	0 -44	adverb -53	determiner -22	el -25	la -36	v0 -45	word -55
end|pour|	0 -31	determiner -46	end 52
end|precisare|	0 -31	end 47
end|precisar|	, -42	0 -39	en -22	end 49
end|preferir|	, -57	0 -56	end 52
end|preposition|0|	, 28	: 103	; 23	after -32	behind -72	colon -26	comma -43	coordinator -37	determiner -18	end 63	infinitive -57	late 21	preposition -70	source -53	that -38	word -20
end|preposition|1|	behind -28	comma -19	coordinator -14	end 15	late -39	next -22	preposition -36	source -21	that -25
end|preposition|2|	source -36	that -47
end|preposition|adverb|	0 -56	preposition -58	stop -29	v1 -15	word -42
end|preposition|auxiliary|	0 -27	stop -27
end|preposition|capital|	$ -14	, -63	0 -8	1 -31	2 -38	adverb -20	auxiliary -46	capital -63	coordinator -72	determiner -57	preposition -60	quote -49	stop 16	v0 -67	v1 -46	v2 -41	word -66
end|preposition|coordinator|	word 38
end|preposition|determiner|	0 -30	1 -20	2 -31	adverb -24	capital -69	determiner -29	preposition -54	quote -40	v0 18	v1 -39	v2 -39	verb-saying -56
end|preposition|preposition|	0 25	capital -73	v0 -58	word 38
end|preposition|pronoun|	0 -38	capital -12	word -50
end|preposition|quote|	, -21	0 -62	1 -22	coordinator -58	stop -68	v0 -50	v1 -28	word -47
end|preposition|stop|	0 26	capital 15	end 42	preposition 11	quote -6	v1 -44
end|preposition|that|	word -50
end|preposition|v0|	, -115	after -22	colon -58	comma -59	end 13	late -50	preposition -80	source -39
end|preposition|v1|	behind -37	colon -53	comma -19	determiner -22	next -13	preposition -15	source -36	that -40
end|preposition|v2|	colon -24	next -67	source -18	that -15
end|preposition|verb-saying|	0 -94	stop -52	v0 -49
end|preposition|word|	% -100	, -52	0 -58	1 -25	2 -16	: -27	; -19	adverb -38	auxiliary -32	capital -83	coordinator 21	determiner -63	end -64	preposition -62	pronoun -67	quote -69	stop -49	that -22	v0 -61	v1 -30	v2 -23	verb-judging -45	word -70
end|prevedere|	0 -60	end -27
end|prever|	0 -6	end 43
end|prima|	0 -70	preposition -70
end|prometer|	0 -34	até -46	end 102	para -30
end|promettere|	end 24
end|promettre|	0 25	end -11
end|pronoun|0|	, -51	coordinator -51	determiner -11	end 36	next -34	preposition -47	that -32
end|pronoun|v0|	, 23	coordinator -26	determiner -26	end -29	preposition -59
end|pronoun|v1|	, -27	determiner -25	preposition -25
end|pronoun|v2|	end -24	preposition -22
end|pronoun|verb-saying|	0 -23	preposition -23
end|pronoun|word|	0 -28	stop -36
end|proponer|	0 -51	end 56
end|proposer|	, 10	0 -18	1 10	end 21
end|préciser|	, -34	0 -34	1 -15	end 44	jusqu’ -15	que -12	v1 18
end|préconiser|	de -38	end 38
end|prévenir|	end 10
end|quejarse|	0 -30	end 30
end|quem|	word -40
end|querer|	end 35
end|que|	 -23	0 -54	1 -20	a -24	determiner -33	el -27	la -9	não -20	personne -15	preposition -24	pronoun -28	quote -23	se -23	v0 -24	v1 -26	verb-saying -53	word -29
end|raccomandare|	end -33
end|raccontare|	di -30	end -7
end|raconter|	0 -21	end 34
end|rappeler|	, 17	0 -69	de -35	end -9	v0 32
end|rechnen|	0 8	der -30	end -10
end|reclamar|	de -69	end -7
end|recomendar|	end 75
end|reconhecer|	0 12	end 20
end|reconnaître|	end -46
end|reconocer|	0 14	end -15
end|recordar|	a -35	de -13	en -13	end 41	v0 6
end|recusar|	0 -36
end|regretter|	end 49
end|rekenen|	0 -10	: 32	end -16	op -26
end|relatar|	, -72	0 -91	1 49	; -50	end 83
end|replicare|	0 -20	end 25
end|responder|	0 38	a -50	end -39
end|ressalvar|	0 -17	end 50
end|rest|10-15|judging|	, -35
end|rest|10-15|judging|,|	0 -35
end|rest|10-15|judging|preposition|	0 -17
end|rest|10-15|none|	, 18	: -18	a 23	ao -33	aos -37	che -17	com -33	d' -42	da -56	das -11	de -49	del -36	der -17	di -53	die -30	do -15	e -40	em -49	en -62	entre -38	in -74	na -29	para -76	por -25	que -22	y -69	à -48
end|rest|10-15|none|,|	0 21	1 -37
end|rest|10-15|none|coordinator|	0 -52	1 -9	v0 -41
end|rest|10-15|none|determiner|	0 -16	v0 -14
end|rest|10-15|none|preposition|	1 -31	v0 11	v1 -31
end|rest|10-15|none|subordinator|	0 -32
end|rest|10-15|none|that|	0 -16	v0 -29
end|rest|10-15|none|word|	0 -19
end|rest|10-15|saying|	, 36	: 57	; 21	a -70	da -31	de -29	e 66	en -29	que -21	y 22
end|rest|10-15|saying|,|	0 37	1 -35	2 9
end|rest|10-15|saying|:|	v0 42
end|rest|10-15|saying|;|	0 21
end|rest|10-15|saying|coordinator|	0 65	1 20
end|rest|10-15|saying|preposition|	0 -45	1 -9	v0 -47
end|rest|10-15|saying|that|	0 -21
end|rest|10-15|thinking|	de -22
end|rest|10-15|thinking|preposition|	0 -23
end|rest|10-15|verb|,|	0 -36	1 43	v0 -63	v1 -36
end|rest|10-15|verb|	: 59	a -85	am -22	aus -13	de -40	der -19	di -15	die -18	e -21	em -68	en -36	im -14	in -45	na -52	op -18	que -52
end|rest|10-15|verb|:|	0 59
end|rest|10-15|verb|coordinator|	0 -10	v0 -27
end|rest|10-15|verb|determiner|	0 -21
end|rest|10-15|verb|preposition|	0 -83	v0 -58
end|rest|10-15|verb|that|	0 -29	v0 -20
end|rest|1|none|	end -42
end|rest|1|none|end|	0 -33	v0 40
end|rest|2|none|	end 12
end|rest|2|none|end|	0 18	1 19	2 23	v0 -11	v1 -6
end|rest|3|none|	: 35	an 30	aus -54	jahr -17	lundi -15	mai -26	mit -53	op -61	ottobre -10	settimana -15
end|rest|3|none|:|	0 89	v0 -39
end|rest|3|none|capital|	0 -29
end|rest|3|none|preposition|	0 12	v0 27	v1 -44
end|rest|3|none|word|	0 -37	v0 -40
end|rest|4-5|none|	( -43	, -41	: 6	a -49	ad -26	ai -39	al -51	alla -51	als -44	ao -68	até -65	au -68	auf -37	avant -50	avec -54	com -43	con -39	da -47	das -44	de -42	dei -54	del -53	della -63	dell’ -55	depuis -42	der -34	desde -37	di -58	die -52	do -60	dos -54	d’ -56	e -100	en -43	et -31	für -72	im -57	juni -37	jusqu’ -15	na -64	naar -52	nach -47	no -29	op -19	par -15	para -43	per -39	por -34	pour -68	que -34	se -36	sin -67	sur 53	tag -35	und -50	van -47	vers -65	volgens -41	voor -46	y -70	zu -31	à -38	às -22
end|rest|4-5|none|,|	0 -61	1 -64	v1 -40
end|rest|4-5|none|:|	v0 15
end|rest|4-5|none|capital|	v0 -30
end|rest|4-5|none|coordinator|	0 -112	1 -23	v0 -48
end|rest|4-5|none|determiner|	0 -31	v0 -55
end|rest|4-5|none|preposition|	0 -21	1 -24	2 -35	v0 -63	v1 -37	v2 -42
end|rest|4-5|none|pronoun|	0 -29
end|rest|4-5|none|that|	0 -17	1 -32	v0 -17
end|rest|4-5|none|word|	0 -39	v0 -43
end|rest|4-5|saying|preposition|	v0 -55
end|rest|4-5|verb|determiner|	v0 -33
end|rest|4-5|verb|	die -15	op -16
end|rest|4-5|verb|preposition|	0 -75
end|rest|6-9|judging|	, 51	e 28
end|rest|6-9|judging|,|	0 38	1 -51
end|rest|6-9|judging|coordinator|	0 28
end|rest|6-9|judging|preposition|	0 -32
end|rest|6-9|none|	, -55	a -49	abend -10	al -36	als -22	au -14	auf -34	avant -49	bei -55	bis -56	che -28	com -38	con -55	da -48	dal -26	dans -48	das -34	de -61	dei -15	del -50	della -53	dell’ -15	der -18	desde -28	di -39	die -28	do -62	d’ -41	e -33	em -67	en -68	entre -39	et -45	für -39	im -43	in -59	met -41	mit -11	na -57	no -55	ohne -32	op -32	par -28	para -43	pelo -42	per -50	por -33	que -26	se -28	secondo -12	segunda -12	seit -40	um -38	und -47	van -61	von -50	voor -64	week -22	y 45	à -64
end|rest|6-9|none|,|	0 -28	1 -61	v0 -150	v1 -41
end|rest|6-9|none|capital|	0 -20	v0 -40
end|rest|6-9|none|coordinator|	0 15	1 -44	v0 -37	v1 -61
end|rest|6-9|none|determiner|	0 -21	1 -23	v0 -42	v1 -30
end|rest|6-9|none|preposition|	0 -24	1 -36	2 -16	v0 -62	v1 -35	v2 -52
end|rest|6-9|none|pronoun|	0 -30
end|rest|6-9|none|subordinator|	0 -37
end|rest|6-9|none|that|	0 -23	v0 -18	v1 -25	v2 -36
end|rest|6-9|none|word|	0 -25
end|rest|6-9|saying|	, 34	; 22	a -54	de -91	e -24	in -26	se -21	y 10
end|rest|6-9|saying|,|	v0 60
end|rest|6-9|saying|;|	0 20
end|rest|6-9|saying|coordinator|	1 -28	v0 -15
end|rest|6-9|saying|preposition|	0 15
end|rest|6-9|saying|pronoun|	0 -21
end|rest|6-9|verb|	, -29	a -38	aan -60	an -65	auf -48	das -20	de -28	der -32	die -43	do -24	e -14	in -30	juli -16	naast -9	omdat -11	op -14	que -22	sinds -40
end|rest|6-9|verb|,|	1 -35	v0 -85	v1 -27
end|rest|6-9|verb|coordinator|	0 -27	v0 -36
end|rest|6-9|verb|determiner|	0 -41	v0 -25	v1 -20
end|rest|6-9|verb|preposition|	0 -80	1 -34	v0 -41
end|rest|6-9|verb|subordinator|	0 -31
end|rest|6-9|verb|that|	0 -21	1 -19	v0 -28
end|rest|6-9|verb|word|	0 -27
end|revelar|	da -51	de -13	end 62
end|ribattere|	end 43
end|ricordare|	0 -49	di -14	end 66
end|riferire|	con -12	di -13	end 24
end|rispondere|	end 12
end|roepen|	end -28
end|räumen|	0 -39	das -9	end 39	in -8
end|réclamer|	de -41	end 65
end|réfuter|	end -16
end|répondre|	end 32
end|saber|	0 -71	a -44	end 44
end|sagen|	, -42	0 -47	end 53	in -8	v0 32	v1 26
end|sapere|	end 36	v0 16
end|schließen|	end 65
end|schreiben|	die -37	end 42
end|secondo|	, 15	0 -40	1 62	a -53	di -21	e -29	end -13	prelievo -12	v0 17	v1 -36	word -32
end|segunda|	0 -13	regata -12	word -13
end|segundo|	0 -46	a -25	com -31	de -16	do -11	e -35	end -7	no -51	pelo -18	v0 -14	v1 8	v2 -34
end|según|	, -100	0 -55	1 42	a -46	de -15	en -12	end 99	por -24	que -22	v0 -20
end|seit|	v0 -50	word -50
end|selon|	, -53	0 -27	de -7	end 70	v0 -10	vers -16	à -18
end|semana|	0 -31
end|settimana|	. -15	stop -15
end|se|	0 -43	verb-saying -23	word -39
end|señalar|	0 -68	end 61
end|shares|false|	, 15	0 19
end|shares|no-verb|	, 17	1 -65	coordinator -42	v0 -22	v1 -71
end|shares|none|	( -67	, 7	2 31	: 25	; 46	adverb -76	capital -72	determiner -42	end 7	preposition -17	pronoun -67	subordinator -85	that -59	v0 -7	v1 -30	v2 -10	word -68
end|shares|other|	0 16	coordinator 27
end|shares|true|	, 17	0 33	1 12	coordinator 32	v0 -15
end|sinds|	0 -43	word -37
end|sin|	0 -66	word -61
end|smentire|	0 12	end -35
end|sobre|	0 -44	determiner -44
end|solicitar|	0 -81	end 78
end|sostenere|	ad -26	end 31
end|sostener|	end 39
end|sottolineare|	end -35
end|source|source|0|	false -21
end|source|source|1|	false -53
end|source|source|2|	false 23	true 58
end|source|source|v0|	false -16	true 30
end|source|source|v1|	false -62	true 24
end|source|source|v2|	false -58
end|soutenir|	end 35
end|spiegare|	0 -6	dalla -40	e -54	end 75	in -17	ottobre -8	secondo -12	v0 -60
end|stando|	end 49	v0 -55
end|stellen|	end -38
end|subordinator|0|	determiner -21	end 17	next -42	preposition -55	source -39	that -20
end|subordinator|determiner|	0 -41	word -58
end|subordinator|v0|	end 50
end|subordinator|word|	0 -34	word -20
end|sul|	word -38
end|sur|	0 52	determiner -127	un -65	v0 -88
end|sustentar|	0 -14	a -24	end 41
end|teilen|	0 -8	end 59	und -26
end|temer|	0 -11	end 36
end|that|0|	, -15	: 57	; 9	adverb -42	after -11	comma -12	determiner -36	end 14	next -53	preposition -37	pronoun -32	source -21	subordinator -25	that -24	word -30
end|that|1|	, -65	coordinator 13	end -9	next -21	preposition -25	that -25
end|that|2|	end -11	preposition -27
end|that|determiner|	0 -34	capital -15	v0 -19	word -33
end|that|judging|0|	false 7	true 32
end|that|judging|v0|	false 40	true -28
end|that|preposition|	0 -17	word -24
end|that|pronoun|	v0 -39	word -41
end|that|quote|	stop -23
end|that|saying|0|	false -29	true 15
end|that|saying|1|	false -23
end|that|saying|2|	false -53	true -11
end|that|saying|v0|	false -11	true 35
end|that|saying|v1|	false -39
end|that|saying|v2|	false -37	true 96
end|that|thinking|0|	false -41	true 32
end|that|thinking|v0|	true 37
end|that|v0|	coordinator -57	end 24	next -24	source -15	that -39	word -36
end|that|v1|	, -22	coordinator 15	preposition -41	that -37
end|that|v2|	end 96	preposition -15
end|that|verb-saying|	0 -53	preposition -33
end|that|word|	0 -22	1 -28	: -14	determiner -16	preposition -29	v0 -26	v1 -36	word -19
end|tra|	0 -77	capital -52
end|uit|	0 29	capital -74
end|um|	0 -24	determiner -65	v0 -62	word -16
end|und|	0 -71	1 -11	capital -33	klos -13	v0 -28	word -45
end|unlisted|	end 43
end|unterstreichen|	, -18	0 -21	1 13	end 26	in -24	und -13
end|van|	 -13	0 -64	capital -33	determiner -75	het -19	pronoun -19	quote -13	word -48
end|verb-saying|0|	end 32	preposition -21
end|verlangen|	end 63
end|verlauten|	0 -11	end 39
end|vermuten|	0 -25	die -31	end 44
end|versichern|	end 30
end|versprechen|	0 -7	end 51
end|vers|	0 -63	determiner -14	v0 -16
end|verteidigen|	end 49	v0 -40
end|vertellen|	0 -7	end 51
end|verwachten|	0 -6	end 28
end|verweisen|	, -55	0 -22	end 40	v0 -24
end|ver|	0 -53	end 59
end|vinden|	end -37
end|voegen|	end 32
end|volgens|	, -72	0 -22	determiner -42	en -16	haar -42	in -76	op -30	v0 10	van -9
end|von|	0 -68	word -40
end|voor|	0 -63	de -52	determiner -52	v0 -46	word -51
end|vor|	0 41	determiner -84
end|vragen|	end 71	in -29	v0 13
end|vrezen|	0 -19	end 53
end|waarschuwen|	end 33
end|warnen|	end -9
end|week|	0 -25
end|weigeren|	end -34	volgens -41
end|werfen|	, -84	0 -23	1 22	end -28	zu -29
end|wijzen|	0 -56	end 64	in -22
end|willen|	0 -13	end -30	naar -52	over -59	v0 31
end|wollen|	end 68
end|word|,|	quote -29
end|word|0|	, -35	capital -17	comma -9	coordinator 37	determiner -27	late -19	next -47	preposition 14	source -40	subordinator -43	that -39	word -35
end|word|1|	, 33	coordinator -39	end 8	preposition -34	that -21
end|word|2|	end 29	preposition -39
end|word|auxiliary|	0 -41	word -32
end|word|determiner|	0 -46	word -36
end|word|preposition|	0 -32	determiner -32
end|word|stop|	0 -37	capital -37	determiner -21	end -39	preposition -33	quote -33	v0 -40
end|word|v0|	, -106	coordinator -37	end -32	preposition -83	source -34	that -35	word -46
end|word|v1|	, -68	end 6	preposition -18
end|word|v2|	end 23
end|word|word|	0 -26	determiner -27	preposition -19	stop -40	word -13
end|wünschen|	0 -28	end 32
end|würdigen|	als -38	end -21	v0 35
end|y|	0 62	capital -46	determiner -69	en -47	preposition -57	que -60	that -60	v0 -41	verb-saying 43	word 26
end|zeggen|	, -51	0 -21	aan -24	end 62	op -36	v0 -24
end|zum|	capital -48
end|zur|	capital -45
end|zu|	0 -41	1 -29	capital -31	lassen -17	schaden -30	v0 -35	vergrößern -42	word -34
end|às|	0 -72	word -67
end|à|	0 -88	1 -7	capital -74	determiner -43	la -34	v0 -54	word -55
end|äußern|	, -45	end 47	v0 -45	v1 25
none|	a 9	aankondigen -48	accogliere 60	accusare -22	accuser -25	achar 27	aclarar 25	acrescentar 22	acusar -35	adelantar 33	adiantar -48	admitir -21	advertir -40	affermare 28	affirmer -13	afirmar -14	agradecer -71	agregar -48	ajouter 21	aldus -16	alegar 15	alertar -55	ammettere -15	annoncer 14	annunciare -22	anticipare 12	antwoorden 41	anunciar -23	apelar -27	aplaudir -42	appeler -9	appellieren -48	applaudir 57	apprendre 50	approuver 90	apuntar 57	argumentieren -57	asentir 70	assegurar -55	assicurare -20	assumir 24	assurer -22	attendre 17	attestieren 76	auspicare -32	ausrichten -24	avaliar -51	avancer 72	avanzar 31	avertir 41	avisar 17	avvertire -22	añadir -12	becijferen -34	bedanken 64	begründen -31	begrüßen -9	behaupten -44	bekennen -13	beklagen -29	beloven -18	bemerken -37	bemängeln 21	benadrukken -61	berichten -47	beschreiben 58	beslissen 78	bestrijden 88	beteuern -43	betogen -52	betonen -71	betreuren -11	bevestigen 39	bezeichnen 59	beziffern 19	bezweren 10	bitten -31	blijken 49	blijven 68	brincar 40	bringen 60	bromear 52	calcolare -25	calcular -92	calificar 60	celebrar 16	chamar 69	chiamare 89	chiedere -10	cifrar -13	citar 75	classificar 12	cobrar -22	coincidir 55	comentar 27	commentare 88	commenter 41	completar 10	comunicar 22	comunicare -55	concluir 22	conclure 31	concéder -53	condenar 75	confermare -7	confessar -44	confessare -8	confidare -30	confier 8	confirmar 27	confirmer 11	conforme -59	considerar -12	contar -7	contester -42	contrapor -47	convocar -25	cortar 63	così 60	craindre 16	croire 47	culpar -28	danken 25	de -21	declarar 15	defender 22	definire 67	demander -10	dementieren -17	denken -8	denunciar -29	desabafar 44	descartar -18	desmentir -25	desvalorizar 10	devolver 74	dichiarare 52	difendersi 15	discrepar 39	disparar 74	divulgar 45	dixit 15	domandare 49	dreigen -33	dringen -27	drohen -8	drukken 60	dämpfen -54	déclarer 41	décrire -24	défendre -27	démentir -11	déplorer 14	d’ -19	eisen 32	elogiar 17	elogiare -69	emporter 51	entgegnen -51	ergänzen -50	erinnern 39	erkennen -8	erklären 19	erläutern -90	esclarecer -45	escrever -32	escribir 27	escusar 17	esperar 81	esprimere 10	espérer -10	estimer -27	evitar 23	exclure -52	excuser 64	exiger 17	exigir -17	explicar -40	expliquer -29	faire_valoir -31	falar 25	finden -11	fordern -30	formulieren 13	fügen -47	garantire 44	geben 10	geven 54	glimlachen 54	glisser -54	grappen 45	gratulieren 71	gritar 51	hablar 85	halten 6	heben 70	heißen 32	heißt -44	hekelen -35	herinneren 43	heten 60	hopen -45	houden -10	indicar 43	indicare -7	indiquer -23	informar -17	inquiéter 14	insistir -77	interroger 54	invitar -35	invitare -55	inviter -15	invocare -62	invoquer 26	ironiser 37	ironizar 70	jubiler 66	jurar 16	jurer -63	justificar 44	klagen -10	kommentieren 56	kritisieren -8	kündigen -32	lachen 95	lamentare -50	lamentarse -27	lancer 82	lassen 39	laut 20	leer 54	leggen 68	leggere 11	lehnen 71	lembrar 22	limitar -27	lire 59	llamar 71	loben -6	louer 72	loven -23	luiden -53	lâcher 56	machen -26	mandar 51	manifestar 43	manter 25	meedelen 44	meinen 56	melden 9	menen -10	minacciare 15	minimizar 26	mostrar 60	na 11	nach -30	negar -14	negare -76	nennen 72	noemen 79	notar 68	noter 16	notieren 54	obiettare 40	ofrecer 12	ontkennen -20	oordelen 7	opinar -65	opposer 30	osservare 13	overwegen -11	par 42	para 14	parlare 102	parler 92	pedir 10	per 22	perguntar 29	pester 25	plaider -9	plaisanter 30	pleiten -47	plädieren 16	pour 42	precisare -45	preguntar 7	prevedere -27	prever -7	prijzen 36	proclamare 16	prometer -7	promettere -22	promettre 9	proporre -10	protestar 51	protestare -12	préciser -48	préconiser -49	préférer 42	prévenir -54	prévoir -20	publicar 77	puntualizar -41	qualifier 79	queixar 26	quejarse -62	querer 19	questionar 57	raccomandare -55	raccontare 43	raconter 14	razonar -17	reageren 70	reagieren 76	rebater 40	rechnen -92	recibir 65	recitare 54	reclamar 10	recomendar -48	recommander 44	reconnaître -11	reconocer -18	recordar -17	recusar 23	referir -11	refuser 54	registrar 73	regretter -104	rejeitar -12	rekenen -27	relatar -6	relativiser 29	relever 15	remeter 23	repetir 61	replicar 12	reprendre 70	reprochar 59	requérir -7	responder 31	responsabilizar -21	ressaltar -30	ressalvar -63	resumir 74	revelar -89	ribadire -25	ribattere 11	riconoscere 31	ricordare -33	ridere 66	riferire 11	rigoler 41	ringraziare 64	rir 55	rire 64	rispondere 33	rivendicare -22	roepen -39	rufen 27	räumen 26	réagir 69	réclamer -14	récuser 21	réfuter -78	répliquer 24	répondre 21	résumer 51	rétorquer -26	rügen 55	saber -13	sagen 7	saluer 81	salutare 78	sapere -35	scherzare 47	scherzen 46	schildern 59	schließen 6	schreiben 34	schrijven 36	scusare 62	secondo -39	segundo -17	según -13	sehen 23	selon -39	sentenciar 68	señalar -27	sluiten 6	smentire -36	so 22	sommen -65	sostener -18	sostenere 12	sottolineare -18	souffler 24	souhaiter 22	souvenir 58	spiegare -19	spotten -12	sprechen 96	spreken 93	staan 14	staat 38	stando -29	stehen 94	stellen 31	stimare -28	sturen 100	sublinhar -56	subrayar -15	sugerir 62	sustentar 53	tabler -55	tachar 70	tagliare 76	teilen -30	telefonar 44	temer -43	temere 17	tempérer 57	tildar 54	tonen 28	trancher 67	trasladar 19	trekken 46	trouver -47	tuonare 41	valorar -15	vaticinar -32	vatten 85	ver 18	verklaren -42	verlauten -32	vermissen -11	vermuten -57	verraten -35	versichern -68	versprechen -41	verteidigen 11	verwachten -24	verwerpen -56	verwijten -41	verzekeren -39	vinden -50	voegen -49	voir 55	volgens 9	vouloir 80	waarschuwen -37	warnen -48	weigeren -12	weisen -6	werfen -30	weten 45	wijzen 43	willen 10	wollen 6	wünschen -50	würdigen -46	zanjar 56	zeggen -16	zeigen 81	zien 26	zitieren 86	zo 25	à 25	äußern 27	écrire 60	évaluer 13	évoquer 42
none|aankondigen|	past -48
none|accogliere|	past 60
none|accuser|	participle -85	past 36	present 45
none|achar|	past 60	present -16
none|aclarar|	past 34
none|acrescentar|	past 42
none|acusar|	past -14	present -27
none|adelantar|	past -16	present 57
none|adiantar|	past -40
none|admitir|	present -55
none|advertir|	past -40
none|adviseren|	present 23
none|affirmer|	present -13
none|afirmar|	past -24
none|agradecer|	past -71
none|ajouter|	past -71
none|aldus|	source -16
none|alegar|	past 67	present -59
none|alertar|	past -56	present -17
none|ammettere|	past -15
none|annoncer|	past -18	present 50
none|annunciare|	past 32	present -59
none|anticipare|	present 12
none|antwoorden|	past 41
none|anunciar|	past -36	present 41
none|apelar|	past -14
none|aplaudir|	past -56
none|apontar|	past 7	present -8
none|appeler|	past -9
none|apposed|	judging 38	other 17	past 30	present -17	thinking 17
none|apposition|	judging -28	participle -61	past -16	present -37	saying -32	thinking 12
none|apprendre|	past 50
none|argumentieren|	past -45
none|asegurar|	past -30	present 14
none|asentir|	past 70
none|assegurar|	past -31
none|assicurare|	present -19
none|assumir|	past 24
none|assurer|	past -28	present 6
none|attendre|	past 17
none|attestieren|	past 76
none|ausrichten|	past -24
none|avaliar|	present -43
none|avancer|	present 48
none|avanzar|	past 18
none|avertir|	past 41
none|avisar|	past 18	present -7
none|avvertire|	past -21
none|a|	source 9
none|becijferen|	past -34
none|bedanken|	past 64
none|before|	& 36	( 18	- 120	: 117	; 52	adverb -19	capital -45	coordinator 70	determiner 9	preposition 13	pronoun -36	quote -7	start 28	stop -54	subordinator 15	verb-judging -59	verb-thinking 47	word 15	– -24	— 99
none|before||	 24
none|begründen|	past -31
none|begrüßen|	past -31
none|behaupten|	present -44
none|bekennen|	past -13
none|beklagen|	past -29
none|beloven|	past -18
none|bemerken|	past -42
none|bemängeln|	past 73
none|benadrukken|	past -61
none|berichten|	past -58
none|beschreiben|	past 58
none|beslissen|	past 78
none|bestrijden|	past 88
none|bestätigen|	past 40	present -26
none|beteuern|	past -34
none|betogen|	past -52
none|betonen|	past -71
none|betreuren|	past -11
none|bevestigen|	past 39
none|bezeichnen|	past 45
none|beziffern|	present 19
none|bezweren|	past 10
none|bitten|	past -31
none|blijken|	past 49
none|blijven|	past 68
none|bringen|	past 60
none|bromear|	past 52
none|calcolare|	present -38
none|calcular|	present -72
none|calificar|	past 60
none|celebrar|	past 16
none|chamar|	past 59	present 38
none|chiamare|	past 47	present 77
none|chiedere|	past -10
none|cifrar|	present 29
none|citar|	past 46	present 56
none|classificar|	past 12
none|cobrar|	present -14
none|coincidir|	past 41
none|comentar|	past 26
none|commentare|	past 75	present 54
none|commenter|	past 27
none|completar|	past 10
none|comunicar|	past 22
none|concluir|	past 22
none|conclure|	past 31
none|concéder|	past -53
none|condenar|	past 59	present 49
none|confermare|	past -17	present 12
none|confessare|	present -8
none|confier|	past 56	present -57
none|confirmar|	past 7	present 69
none|confirmer|	past 54	present -41
none|conforme|	source -59
none|considerar|	present -15
none|contar|	present -11
none|contestare|	present 27
none|contester|	present -42
none|contrapor|	past -47
none|convocar|	present -28
none|cortar|	past 45	present 42
none|così|	source 60
none|craindre|	past 16
none|croire|	past 47
none|culpar|	present 13
none|danken|	past 25
none|declarar|	past 14
none|defender|	past 49	present -50
none|definire|	past 67
none|demander|	past 10	present -22
none|dementieren|	past -17
none|denken|	past -8
none|denunciar|	past -24	present -17
none|descartar|	past -36	present 48
none|destacar|	past 47	present -20
none|desvalorizar|	past 10
none|devolver|	past 67	present 36
none|de|	source -21
none|difendersi|	past 15
none|direct|	judging 8	participle 8	past -6
none|divulgar|	past 36
none|dixit|	source 15
none|domandare|	past 49
none|dreigen|	past -33
none|dringen|	past -27
none|drohen|	present 79
none|drukken|	past 60
none|dämpfen|	past -54
none|déclarer|	past 37
none|décrire|	past -24
none|défendre|	past -27
none|démentir|	past -11
none|dénoncer|	past 8	present -23
none|déplorer|	present -26
none|d’|	source -19
none|eisen|	past 32
none|elided|	past -23	present 16
none|elogiar|	past 17
none|emporter|	past 51
none|ergänzen|	past -58	present -10
none|erinnern|	past 28
none|erkennen|	past -8
none|erklären|	past 13	present 22
none|erläutern|	past -67	present -57
none|erzählen|	past 14
none|esclarecer|	past -33
none|escrever|	past -25	present -16
none|escribir|	past 27
none|escusar|	past 17
none|esperar|	past 50	present 60
none|esprimere|	past 10
none|espérer|	past -10
none|estimar|	past 19	present -61
none|estimer|	past -88	present -14
none|evitar|	past 23
none|exclure|	past -52
none|exiger|	present -33
none|exigir|	past -12	present -6
none|explicar|	past -41	present -22
none|expliquer|	past 50	present -47
none|faire_valoir|	past -31
none|falar|	past 25
none|finden|	past -11
none|fordern|	past -17	present -25
none|formulieren|	present 13
none|féliciter|	past -11
none|fügen|	past -47
none|garantire|	past 30
none|geben|	past 10
none|geven|	past 54
none|glimlachen|	past 54
none|grappen|	past 45
none|gratulieren|	past 71
none|gritar|	past 34
none|hablar|	past 85
none|halten|	past 6
none|head|	0 66	1 27	2 46	2019 11	2021 -59	2023 -37	2025 -32	acv -14	acórdão 61	afd -17	ag 57	akros -58	alta 22	ambiente 48	anni -18	anonimato 61	anos 30	ans 32	arguido -49	assessora -6	assessoria -39	autarca -45	autorità -14	avocat 34	avoir 87	azienda -6	años 42	bahn 37	bank 53	barclays 9	branche -57	bundesregierung 30	bürgermeister -21	cabello 38	cardim 53	carrascosa 12	cartão 45	casa 68	casteleyn 62	católica -60	celle-ci -63	cento -26	central -41	centro -74	cgt -27	cheuvreux -19	chi 59	cittadino -29	civil -65	civile -74	cnv -39	comentar 74	compagnie -28	comune 23	común 16	congreso 43	conseil 34	conselho -25	consigliere -60	constitucional 14	cosa -35	cruz 18	cámara -69	câmara -39	d 33	dafür -35	dat 119	davanti 47	decisão -23	defesa -37	deputada -64	dernier 38	desculpas -43	dias 63	dicastero 46	dies -51	direction -72	dirigeante -16	dirigente -54	dizer 21	domínguez -42	dossier -47	défense 46	ela -92	ele 42	ella -40	elle -20	empresa -62	empresarial 6	er -29	ergebnis 74	es 47	estatal -46	este -46	estudio -17	estudo 70	euro 65	europea 54	euros 76	executiva 15	executivo -88	explicações -26	fallo 58	familia -62	federal 36	ferrer -49	fez -59	fiscalía 37	fondo 24	fpö 68	france 66	fuentes 10	funcionario -12	gauche 80	geld 43	gemeente -34	gip -34	godinho -27	governante 11	governo -47	graça 49	grünen -64	guaramato 40	haar -39	hand 66	haus -16	het 13	hij -20	il -33	informations 79	instalar 57	instituto -38	internacional -79	irregularidades 7	italiana -53	jaar 47	jefferies 9	kabinet 29	kamer 80	kassel 76	konzern -37	laatste -37	lei -47	leitura 55	leitão 66	lobito 67	local 11	lui -81	lunga 43	magistrada -21	mairie -73	man -43	mancini -35	mann 50	melide 60	milhões 28	ministerie 13	ministerin -34	ministerio -59	ministra -6	ministre -25	ministro -43	ministério -51	monde -29	municipal -84	mutter 56	mère -40	nacional -64	national 53	nederland -24	nesta 47	nord -34	officier -63	olivenza -64	on 25	opposition 22	organismo -21	padre -8	pardo -40	paz 61	peralta 18	perito 23	piano -18	polizei -23	portugal 55	pp 67	prado -57	premier -55	prensa 42	presidente -66	procura -95	prognose 39	prorail -53	préfecture -60	président -58	público 40	quale 27	quintanilha -58	quis 11	quién 8	r 35	rechter 56	regierung -45	registrou 14	relatório 12	reserva -50	responsable -57	retrasos -53	rfi -56	rien 6	saal 43	santé -57	sanz -78	saúde 35	scheggia -22	segundos 24	sie -12	sindacalista -61	sindicato -47	so 65	source 62	spd 21	sprecher -56	stampa -76	sá 39	tante 42	te 58	testa -34	texto 49	thibault -56	tijd -7	tout -81	treviño -63	tribunal 82	tutto 88	témoin -28	vandamme 48	var -28	vertritt -46	visto 71	vorwürfe 24	vos 72	weten -91	wethouder -46	woordvoerder -72	zaal -25	zahlen 46	ze 10	zeitung -50	zij -32	zo -40	él 60	évora -67
none|heben|	past 70
none|heißen|	past 32
none|heißt|	source -44
none|hekelen|	past -35
none|helped|)|	false -34
none|helped|,|	false 9
none|helped|.|	false 11
none|helped|:|	false -59
none|helped|;|	false 108
none|helped|?|	false 14
none|helped|acordo|	true 28
none|helped|acuerdo|	true -83
none|helped|afd|	false -19
none|helped|afloop|	false -38
none|helped|agence|	false -86
none|helped|ag|	false 49
none|helped|al|	true 9
none|helped|ambiente|	false 23
none|helped|amersfoort|	false 47
none|helped|amsterdam|	false 82
none|helped|angaben|	true 13
none|helped|aunque|	false -47
none|helped|aurait|	true 40
none|helped|avait|	true 50
none|helped|aveva|	true 66
none|helped|avis|	true -73
none|helped|azienda|	false -33
none|helped|a|	true -8
none|helped|bahn|	false 38
none|helped|barcelos|	false 68
none|helped|beekman|	false -38
none|helped|behörde|	false 74
none|helped|boersma|	false -17
none|helped|brussel|	false 92
none|helped|bundesrat|	false -37
none|helped|bundesregierung|	false 8
none|helped|celle-ci|	false -63
none|helped|central|	false 25
none|helped|cgt|	false -27
none|helped|cheuvreux|	false -66
none|helped|che|	false 14
none|helped|cnv|	false -34
none|helped|compañía|	false 27
none|helped|câmara|	false 40
none|helped|dinsdag|	true 53
none|helped|direction|	false -47
none|helped|dividend|	false 20
none|helped|dossier|	false -33
none|helped|d’|	true -19
none|helped|educação|	false -78
none|helped|ela|	false -73
none|helped|ele|	false -16
none|helped|ella|	false -42
none|helped|empresa|	false -77
none|helped|ende|	false 44
none|helped|en|	false -37	true 56
none|helped|er|	false -11
none|helped|estudo|	false 25
none|helped|es|	false 46	true -49
none|helped|et|	false -63
none|helped|euro|	false 44
none|helped|e|	false 25
none|helped|fait|	true -41
none|helped|familia|	false -49
none|helped|favv|	false 11
none|helped|fa|	true -28
none|helped|fez|	false -59
none|helped|fnv|	false 52
none|helped|foi|	true 29
none|helped|fondo|	false 38
none|helped|fpö|	false 68
none|helped|funcionario|	false -12
none|helped|garantido|	false -28
none|helped|già|	true 52
none|helped|gli|	true 42
none|helped|governante|	false 66
none|helped|governo|	false -63
none|helped|grüne|	false 83
none|helped|guatemala|	false 45
none|helped|había|	true 32
none|helped|had|	true 51
none|helped|hanno|	true 43
none|helped|han|	true -47
none|helped|ha|	false 54	true 15
none|helped|hij|	false -49
none|helped|il|	false -11
none|helped|indígenas|	false 22
none|helped|ip|	false -54
none|helped|jaar|	false 47
none|helped|jefferies|	false 12
none|helped|juicio|	true -62
none|helped|já|	true 62
none|helped|kabinet|	false -11
none|helped|kassel|	false 66
none|helped|keer|	false -21
none|helped|kommission|	false -84
none|helped|kpö|	false -24
none|helped|laatste|	false -33
none|helped|leitura|	true 52
none|helped|le|	true 38
none|helped|lime|	false -63
none|helped|local|	false -16
none|helped|lo|	true 106
none|helped|lui|	false -25	true 66
none|helped|lustig|	false 53
none|helped|l’|	true 33
none|helped|maar|	true 73
none|helped|magistrada|	false -18
none|helped|mas|	false -81
none|helped|ma|	false -20
none|helped|mañueco-sanz|	false 20
none|helped|mdax|	false 55
none|helped|ministerie|	false -36
none|helped|minister|	false 13
none|helped|ministra|	false 9
none|helped|ministro|	false -41
none|helped|nach|	true -29
none|helped|nacional|	false -68
none|helped|nec|	false 38
none|helped|nederland|	false -35
none|helped|ne|	true 76
none|helped|nicht|	true 61
none|helped|non|	true 81
none|helped|no|	true 48
none|helped|ns|	false -45
none|helped|não|	true -33
none|helped|n’|	true -38
none|helped|ont|	true 96
none|helped|on|	false -28
none|helped|oposição|	false 23
none|helped|opposition|	false 22
none|helped|pas|	true 102
none|helped|petrobras|	false 69
none|helped|poi|	false -25	true -54
none|helped|politie|	false -51
none|helped|portugal|	false 54
none|helped|pp|	false 37
none|helped|premier|	false -40
none|helped|prorail|	false -54
none|helped|ps|	false 38
none|helped|que|	false 37
none|helped|quis|	false 11
none|helped|qui|	false -65
none|helped|rechter|	false 9
none|helped|reden|	false 51
none|helped|regierung|	false 29
none|helped|reis|	false -26
none|helped|s'|	true 88
none|helped|saal|	false 45
none|helped|saúde|	false 61
none|helped|se|	true 60
none|helped|sie|	false -58
none|helped|simon|	false -63
none|helped|sindacalista|	false -17
none|helped|si|	true 74
none|helped|so|	false 54
none|helped|staatsanwaltschaft|	false -19
none|helped|staat|	true 38
none|helped|stando|	true -29
none|helped|sud|	false 16
none|helped|suprema|	false 51
none|helped|s’|	true 17
none|helped|terpstra|	false -52
none|helped|trenitalia|	false -16
none|helped|tribunal|	false 79
none|helped|uhr|	false 16
none|helped|und|	false 42
none|helped|u|	false 65
none|helped|verklaring|	false -70
none|helped|voix|	true 42
none|helped|vvd|	false 33
none|helped|wandelgangen|	false 20
none|helped|wethouder|	false -78
none|helped|woordvoerder|	false -59
none|helped|y|	false -97	true 84
none|helped|zelf|	true -37
none|helped|ze|	false 60
none|helped|zij|	false 8
none|helped|zo|	false -37
none|helped||	false 12
none|helped|él|	false -58
none|helped|était|	true 67
none|helped|évora|	false -24
none|helped|órgão|	false 15
none|helped|—|	false 57
none|herinneren|	past 43
none|heten|	past 60
none|hopen|	past -45
none|houden|	past -10
none|indicare|	present -7
none|indicar|	past 24
none|indiquer|	past 8	present -46
none|informar|	past -8
none|inquiéter|	past 14
none|insistir|	past -66
none|interroger|	past 38	present 48
none|inverted|	judging 13	other -10	past 19	present 29	saying 28
none|invitare|	past -74	present -7
none|invitar|	past -35
none|inviter|	present 21
none|invocare|	present -40
none|ironiser|	present 30
none|ironizar|	past 70
none|jubiler|	present 66
none|judging|	participle -17	past 16
none|juger|	present -16
none|jurer|	present -57
none|justificar|	past 53
none|klagen|	past -34
none|kritisieren|	past -41	present 27
none|kündigen|	past -32
none|lachen|	past 53	present 76
none|lamentare|	present -41
none|lamentarse|	past -27
none|lancer|	past 59	present 56
none|lassen|	past 39
none|laut|	source 20
none|leer|	past 54
none|leggen|	past 68
none|leggere|	past 11
none|lehnen|	past 71
none|lembrar|	past 34	present -58
none|limitar|	past -27
none|lire|	past 59
none|llamar|	past 37	present 64
none|loben|	past -40
none|loven|	past -23
none|luiden|	past -53
none|lâcher|	present 29
none|machen|	past -26
none|mahnen|	past -51
none|mandar|	past 51
none|manifestar|	past 43
none|manter|	past 25
none|meedelen|	past 44
none|meinen|	past 36	present 51
none|melden|	past -17	present 64
none|menen|	past -10
none|minacciare|	present 15
none|mostrar|	past 60
none|nach|	source -30
none|na|	source 11
none|negare|	present -73
none|negar|	past -17	present 11
none|negated|	true 121
none|nennen|	past 72
none|noemen|	past 79
none|noter|	past 60
none|notieren|	past 54
none|obiettare|	present 40
none|ofrecer|	past 12
none|ontkennen|	past -20
none|oordelen|	past 7
none|opposer|	past 17
none|osservare|	present 16
none|overwegen|	past -11
none|para|	source 14
none|parlare|	past 33	present 100
none|parler|	past 92
none|par|	source 42
none|pedir|	past 10
none|perguntar|	past -46	present 91
none|per|	source 22
none|pester|	present 25
none|plaider|	past 47	present -61
none|pleiten|	past -47
none|pochen|	present -23
none|pour|	source 42
none|precisare|	present -44
none|precisar|	past -33	present 48
none|preguntar|	past -35
none|prevedere|	past -27
none|prever|	past -7
none|prijzen|	past 36
none|proclamare|	past 10
none|promettere|	past -22
none|promettre|	past 9
none|proporre|	past -10
none|proposer|	past 35	present -66
none|protestare|	present 104
none|protestar|	past 32
none|préciser|	participle -56	present 9
none|préconiser|	present -49
none|préférer|	past 42
none|prévenir|	past -54
none|prévoir|	past -20
none|publicar|	past 85	present 39
none|puntualizar|	past -41
none|qualifier|	past 40
none|queixar|	past -17	present 77
none|quejarse|	past -62
none|querer|	past 19
none|questionar|	past 35
none|raccomandare|	present -55
none|raccontare|	present 17
none|raconter|	past 46	present 7
none|rappeler|	participle -77
none|razonar|	present -17
none|reageren|	past 70
none|reagieren|	past 76
none|rebater|	past 40
none|rechnen|	past -61	present -68
none|recibir|	past 65
none|recitare|	present 54
none|reclamar|	past -27	present 45
none|recomendar|	past -11	present -64
none|recommander|	present 12
none|reconhecer|	past -22	present 38
none|reconnaître|	past -11
none|recordar|	past 34	present -51
none|recusar|	past -15	present 109
none|referir|	past -54
none|refuser|	past 64	present 39
none|registrar|	past 73
none|regretter|	participle -56	present -86
none|rejeitar|	past -12
none|rekenen|	past -27
none|relatar|	past 25	present -22
none|relative|	judging 15	past 30	present -34	saying 8	thinking 24
none|relativiser|	present 29
none|relever|	past 15
none|remeter|	past 25	present 9
none|repetir|	past 61
none|replicar|	past 15
none|reprendre|	past 70
none|requérir|	past -7
none|responder|	past -70	present 70
none|ressaltar|	past -30
none|ressalvar|	past -61
none|resumir|	past 56	present 49
none|revelar|	past -89
none|ribadire|	past -25
none|ribattere|	past 11
none|riconoscere|	past 31
none|ricordare|	past -25	present 21
none|ridere|	past 66
none|riferire|	past 11
none|ringraziare|	present 62
none|rire|	past 64
none|rir|	past 55
none|rispondere|	past 30
none|rivendicare|	present 15
none|roepen|	past -39
none|rufen|	past 27
none|räumen|	past 26
none|réagir|	past 69
none|récuser|	present 21
none|répliquer|	past 24
none|répondre|	past 21
none|résumer|	present 51
none|rétorquer|	past -26
none|saber|	past -13
none|sagen|	present 17
none|saluer|	past 75	present 38
none|salutare|	present 44
none|sapere|	past -35
none|scherzare|	present 43
none|schließen|	past 6
none|schreiben|	past 34
none|schrijven|	past 36
none|scusare|	present 62
none|secondo|	source -39
none|segundo|	source -17
none|según|	source -13
none|sehen|	past 23
none|selon|	source -39
none|sentenciar|	past 31
none|señalar|	past -19
none|shared|	judging 6	other 68	past -21	present -24	saying -27	thinking -36
none|sluiten|	past 6
none|smentire|	past -36
none|sommen|	past -65
none|sostenere|	past 12
none|sostener|	past -18
none|sottolineare|	present -10
none|souffler|	present 9
none|souhaiter|	past 53	present -7
none|souvenir|	past 58
none|so|	source 22
none|spiegare|	past -19
none|spotten|	present -26
none|sprechen|	past 96
none|spreken|	past 93
none|staan|	past 14
none|staat|	source 38
none|stando|	source -29
none|stehen|	past 94
none|stellen|	past 31
none|stimare|	present -47
none|sturen|	past 100
none|subject|name|	judging -15	other -20	source -23
none|subject|noun|	judging 23	other 40	saying 19	source 36
none|subject|pronoun|	judging 32	other -15	saying -38	thinking 31
none|subrayar|	past -15
none|sugerir|	past 62
none|sustentar|	past -24	present 69
none|tabler|	present -55
none|tachar|	past 48
none|teilen|	past -30
none|telefonar|	past 44
none|temere|	past 17
none|temer|	present -43
none|tempérer|	past 57
none|thinking|	past 12	present -29
none|tildar|	past 54
none|tonen|	past 28
none|to|false|	participle -13	past 7	present -6
none|trekken|	past 46
none|trouver|	present -47
none|valorar|	past -15
none|vatten|	past 85
none|verklaren|	past -42
none|verlangen|	past 94	present -79
none|verlauten|	past 7	present -56
none|vermuten|	present -57
none|verraten|	past -35
none|versichern|	present -48
none|versprechen|	past -41
none|verwachten|	past -24
none|verwerpen|	past -56
none|verwijten|	past -41
none|verzekeren|	past -39
none|ver|	past 18
none|vinden|	past -50
none|voegen|	past -49
none|voir|	past 55
none|volgens|	source 9
none|vouloir|	past 80
none|waarschuwen|	past -37
none|warnen|	past -95
none|weigeren|	past -12
none|weisen|	past -6
none|werfen|	past -30
none|weten|	past 45
none|wijzen|	past 43
none|willen|	past 10
none|wollen|	past 6
none|würdigen|	past -46
none|zanjar|	past 11
none|zeggen|	past -16
none|zeigen|	past 81
none|zien|	past 26
none|zo|	source 25
none|à|	source 25
none|äußern|	past -19	present 53
none|écrire|	past 60
none|évaluer|	present 13
none|évoquer|	past -13	present 84
start|after|adverb|	preposition -61	verb-saying -7	word -75
start|after|adverb|verb|	saying -10
start|after|	advertir -31	afirmar -47	asegurar 24	assurer -38	avvertire 43	brincar -19	bromear -35	comentar -15	commentare -36	commenter -32	confier -35	confirmer -68	contar -42	decir -45	declarar -19	dire -40	dizer -15	déclarer -23	erläutern 30	erzählen 32	escrever 53	explicar -52	expliquer -52	indiquer -50	informar 42	interroger -26	ironiser -35	ironizar -18	lamentar -33	lancer -31	lembrar -28	pester -34	plaisanter -32	protestar -21	raccontare -32	raconter -16	rappeler 51	regretter -69	relatar 22	resumir -40	ricordare -12	riferire 50	résumer -27	sagen 15	scrivere 27	sentenciar -23	señalar 37	spiegare 31	teilen 50	unlisted -44	vertellen -46	zeggen -11
start|after|advertir|	none -44
start|after|afirmar|	none -62	preposition -45
start|after|asegurar|	none 34
start|after|asks|false|	auxiliary -11	marks 28	verb -36
start|after|assicurare|	none -10
start|after|assurer|	none -45	word -38
start|after|auxiliary|	determiner 58	pronoun 38	word 81
start|after|auxiliary|marks|	saying 67
start|after|auxiliary|none|	saying 98
start|after|auxiliary|verb|	saying -13
start|after|avvertire|	none 43
start|after|away|2|	preposition -62	word -87
start|after|away|3|	adverb 29	auxiliary 85	coordinator 14	determiner 29	preposition 28	verb-saying -21	word 71
start|after|away|4|	adverb -16	auxiliary 31	capital -55	coordinator -95	determiner -50	preposition 15	pronoun 42	word -8
start|after|away|5|	auxiliary 61	capital -37	coordinator 45	determiner -65	preposition -42	word -17
start|after|away|6|	auxiliary 66	capital -78	coordinator -25	determiner 42	preposition -54	subordinator 25	that -63	verb-saying -53	word -69
start|after|brincar|	none -24
start|after|bromear|	none -50
start|after|capital|	capital -75	determiner -58	preposition -44
start|after|capital|none|	saying -87
start|after|comentar|	none -17	preposition -17
start|after|commentare|	none -47
start|after|commenter|	none -39
start|after|confier|	none -44	word -33
start|after|confirmer|	none -93
start|after|contar|first|	que -9
start|after|contar|	none -52	that -9	word -31
start|after|coordinator|auxiliary|	saying 65
start|after|coordinator|	determiner -81	preposition -11	pronoun -39	verb-saying -70	word 75
start|after|coordinator|verb|	saying -78
start|after|decir|	none -59	word -18
start|after|declarar|	none -25	preposition -17
start|after|determiner|auxiliary|	saying 6
start|after|determiner|	capital -47	determiner -58	preposition -83	word 34
start|after|determiner|marks|	saying 41
start|after|determiner|none|	saying -55
start|after|determiner|verb|	saying 42
start|after|de|	adverb 50	auxiliary 41	capital -71	determiner -46	judging 41	other -41	preposition -51	saying 32	word 42
start|after|de|away|3|	saying 92
start|after|de|away|4|	saying -40
start|after|de|away|6|	saying -21
start|after|de|direct|	saying -75
start|after|de|inverted|	judging 41	other -41	saying 55
start|after|de|mood|	yes 64
start|after|dire|	none -76	preposition -50	word -63
start|after|dizer|	none -20	preposition -40	word -53
start|after|déclarer|	none -31
start|after|ending|58|	word -43
start|after|ending|9|	word -50
start|after|ending|a|	preposition 37
start|after|ending|be|	auxiliary 38
start|after|ending|ce|	word -58
start|after|ending|da|	preposition -38	word -29
start|after|ending|de|	auxiliary 16	preposition -47
start|after|ending|di|	preposition 15
start|after|ending|do|	preposition -34	verb-saying -60	word -46
start|after|ending|du|	determiner -45
start|after|ending|ei|	auxiliary 52
start|after|ending|el|	preposition 11
start|after|ending|em|	preposition -76
start|after|ending|en|	coordinator 48	preposition -68	word 17
start|after|ending|er|	adverb 50	determiner -77	word -45
start|after|ending|e|	coordinator -50
start|after|ending|fe|	word 10
start|after|ending|he|	that -54
start|after|ending|ia|	word -69
start|after|ending|ie|	determiner -66
start|after|ending|in|	capital -46	preposition -61
start|after|ending|io|	word -21
start|after|ending|já|	adverb 22
start|after|ending|la|	determiner 27
start|after|ending|le|	word -21
start|after|ending|lo|	determiner -20
start|after|ending|lu|	word -45
start|after|ending|me|	pronoun -25
start|after|ending|na|	preposition -40	word -58
start|after|ending|no|	preposition -49	word 45
start|after|ending|ns|	preposition -40
start|after|ending|nt|	verb-saying -55	word 34
start|after|ending|on|	preposition -43
start|after|ending|or|	preposition -40	word -51
start|after|ending|ra|	word -57
start|after|ending|re|	word -42
start|after|ending|ro|	word -34
start|after|ending|se|	word 16
start|after|ending|ta|	word -69
start|after|ending|te|	word 36
start|after|ending|to|	word -54
start|after|ending|ue|	that -65
start|after|ending|ui|	word -62
start|after|ending|ur|	word -64
start|after|ending|y|	coordinator 12
start|after|ending|è|	auxiliary 45
start|after|ending|ée|	word -54
start|after|erläutern|	determiner 22	no 30
start|after|erzählen|	auxiliary 51	no -9	none -47	word 35	yes 61
start|after|escrever|	none 50
start|after|es|away|2|	saying -63
start|after|es|away|3|	saying -10
start|after|es|away|4|	judging -43	saying 18
start|after|es|away|5|	saying -55
start|after|es|away|6|	saying -87
start|after|es|	coordinator 12	judging -43	preposition -65	saying -34	that -38	word -16
start|after|es|direct|	saying -57
start|after|es|inverted|	judging -43	saying -18
start|after|es|mood|	none -41
start|after|explicar|	none -50	preposition -30	word -50
start|after|expliquer|	none -62	word -55
start|after|first|	58 -43	9 -50	a -11	aber 50	al -63	che -54	cheffe -43	da -38	dans -40	de -36	del 11	der -77	di 15	die -66	directrice -44	do -34	du -45	e -50	em -67	en 7	habe 38	já 22	la 27	lo -20	me -25	na -40	no -49	por -40	presidenta -41	presidente -65	présidente -71	que -65	qui -62	sei 52	werde 16	y 12	è 45	élu -45
start|after|fr|away|2|	saying -69
start|after|fr|away|3|	saying 73
start|after|fr|away|4|	saying -45
start|after|fr|away|5|	saying -55
start|after|fr|away|6|	judging -64	saying -28
start|after|fr|	capital -21	coordinator -65	determiner 23	judging -64	preposition -15	pronoun 26	saying -8	verb-saying -83
start|after|fr|direct|	saying -86
start|after|fr|inverted|	judging -64
start|after|fr|mood|	none -14
start|after|indiquer|	auxiliary -47	none -52	verb-saying -47
start|after|informar|	none 60
start|after|interroger|	none -33	word -26
start|after|ironiser|	none -44	word -37
start|after|ironizar|	none -25	word -13
start|after|it|	auxiliary 75	capital -58	coordinator -44	judging -59	preposition 23	saying 10	that -54	verb-saying 39	word -59
start|after|it|away|3|	saying 46
start|after|it|away|4|	saying -33
start|after|it|away|5|	saying -49
start|after|it|away|6|	saying 24
start|after|it|inverted|	saying 11
start|after|judging|	past -27	word -54
start|after|lamentar|	none -37
start|after|lancer|	none -30	word -19
start|after|lembrar|	none -35
start|after|mood|none|	judging -54	other -24
start|after|mood|no|	other -41	saying 8
start|after|mood|yes|	saying 59
start|after|nl|	adverb -6	auxiliary 64	coordinator 9	determiner -38	preposition 20	saying 17	word -6
start|after|nl|away|3|	saying 11
start|after|nl|away|5|	saying 40
start|after|nl|inverted|	saying 17
start|after|nl|mood|	none 34
start|after|opening|capital|	false 74	true 61
start|after|opening|determiner|	false 27	true 39
start|after|opening|preposition|	false 48	true -78
start|after|opening|pronoun|	false 26	true 71
start|after|opening|quote|	false -195
start|after|opening|start|	false -39
start|after|opening|subordinator|	false 71
start|after|opening|word|	false -86
start|after|order|direct|	judging -69	saying -150
start|after|order|elided|	saying -80
start|after|order|inverted|	judging -9	other -44	saying 33
start|after|other|	past -44	word -42
start|after|pester|	none -42	word -22
start|after|plaisanter|	none -42
start|after|preposition|auxiliary|	saying 35
start|after|preposition|	capital -111	determiner -99	word 29
start|after|preposition|none|	saying 12
start|after|preposition|verb|	saying -64
start|after|pronoun|	capital -25	word -26
start|after|protestar|	none -27
start|after|pt|	adverb 18	auxiliary 70	coordinator -30	determiner 41	preposition -23	saying -19	that -32	word -12
start|after|pt|away|2|	saying -80
start|after|pt|away|3|	saying -16
start|after|pt|away|4|	saying 6
start|after|pt|away|5|	saying -72
start|after|pt|direct|	saying -78
start|after|pt|elided|	saying -72
start|after|pt|mood|	none -27
start|after|raccontare|	none -37	word -32
start|after|raconter|first|	qui -9
start|after|raconter|	none -14	word -45
start|after|rappeler|	none 65	word 24
start|after|regretter|	none -99
start|after|relatar|	word 31
start|after|resumir|	none -38	word -40
start|after|ricordare|	none -16
start|after|riferire|	none 58
start|after|résumer|	none -31	word -30
start|after|sagen|	auxiliary 45	determiner -20	no -11	none 16	verb -22	word 20	yes 66
start|after|sagen|first|	die -18
start|after|saying|	adverb -8	auxiliary 81	capital -98	coordinator -30	determiner 13	present 22	subordinator -15	that -28	verb-saying -20	word 6
start|after|saying|ending|58|	word -43
start|after|saying|ending|a|	preposition 37
start|after|saying|ending|be|	auxiliary 38
start|after|saying|ending|ce|	word -58
start|after|saying|ending|da|	preposition -38	word -29
start|after|saying|ending|de|	auxiliary 16	preposition -47
start|after|saying|ending|di|	preposition 16
start|after|saying|ending|do|	preposition -32	verb-saying -60	word -53
start|after|saying|ending|du|	determiner -45
start|after|saying|ending|el|	preposition 11
start|after|saying|ending|em|	preposition -76
start|after|saying|ending|en|	coordinator 48	preposition -68	word 17
start|after|saying|ending|er|	adverb 50	determiner -77	word -42
start|after|saying|ending|e|	coordinator -45
start|after|saying|ending|fe|	word 10
start|after|saying|ending|he|	that -54
start|after|saying|ending|ia|	word -69
start|after|saying|ending|ie|	determiner -58
start|after|saying|ending|in|	capital -46	preposition -61
start|after|saying|ending|io|	word -21
start|after|saying|ending|já|	adverb 22
start|after|saying|ending|la|	determiner 27
start|after|saying|ending|le|	word -21
start|after|saying|ending|lu|	word -45
start|after|saying|ending|me|	pronoun -25
start|after|saying|ending|na|	preposition -40	word -58
start|after|saying|ending|no|	preposition -49	word 45
start|after|saying|ending|ns|	preposition -40
start|after|saying|ending|nt|	verb-saying -55	word 34
start|after|saying|ending|on|	preposition -43
start|after|saying|ending|or|	preposition -40	word -51
start|after|saying|ending|ra|	word -58
start|after|saying|ending|re|	word -42
start|after|saying|ending|se|	word 16
start|after|saying|ending|ta|	word -69
start|after|saying|ending|te|	word 36
start|after|saying|ending|to|	word -54
start|after|saying|ending|ue|	that -65
start|after|saying|ending|ui|	word -59
start|after|saying|ending|ur|	word -64
start|after|saying|ending|y|	coordinator 12
start|after|saying|ending|è|	auxiliary 45
start|after|saying|ending|ée|	word -54
start|after|saying|first|	58 -43	a -11	aber 50	al -63	che -54	cheffe -43	da -38	dans -40	de -36	del 11	der -77	di 16	die -58	directrice -44	do -32	du -45	e -45	em -67	en 7	habe 38	já 22	la 27	me -25	na -40	no -49	por -40	presidenta -41	presidente -65	présidente -71	que -65	qui -59	werde 16	y 12	è 45	élu -45
start|after|scrivere|	none 17
start|after|sentenciar|	none -30
start|after|señalar|	none 55
start|after|spiegare|	none 45	word 28
start|after|subordinator|	determiner 6
start|after|teilen|	no 50
start|after|that|	auxiliary -22	verb-judging -43	verb-saying -20	word -23
start|after|that|auxiliary|	saying -22
start|after|that|none|	saying -72
start|after|that|verb|	saying -35
start|after|unlisted|	no -41	none -46	word -42
start|after|verb-saying|auxiliary|	saying -53
start|after|verb-saying|	determiner 39	that -62
start|after|verb-saying|none|	saying 9
start|after|verb|false|auxiliary|	saying -43
start|after|verb|false|marks|	saying 16
start|after|verb|false|none|	other -23	saying -26
start|after|verb|false|verb|	saying -24
start|after|verb|true|auxiliary|	saying 46
start|after|verb|true|marks|	saying 48
start|after|verb|true|none|	saying 65
start|after|verb|true|verb|	saying -13
start|after|vertellen|	determiner -18	none -62
start|after|vertellen|first|	die -18
start|after|words|10-15|false|	none 18
start|after|words|10-15|true|	none -73
start|after|words|1|false|	auxiliary -96	marks -37	none -129	verb -91
start|after|words|2|false|	marks 10	none 77	verb 11
start|after|words|2|true|	none 57
start|after|words|3|false|	marks 56	none 39
start|after|words|4-5|false|	marks 59	none 58	verb -10
start|after|words|4-5|true|	auxiliary 44	none 16
start|after|words|6-9|false|	auxiliary -49	none -58	verb -88
start|after|words|6-9|true|	auxiliary 65	marks 8	none 58
start|after|word|	, -99	auxiliary -43	capital -12	determiner 60	preposition -26	stop -120	verb-saying -42	word -6
start|after|word|auxiliary|	saying -24
start|after|word|marks|	saying 71
start|after|word|none|	judging -16	other -41	saying -14
start|after|word|verb|	saying 22
start|after|zeggen|	determiner -39	none -18	word 9
start|	before -8	behind -21	colon 25	comma -10	infinitive -18	late -12	next -9	source 6	that 10
start|before|(|	capital -35
start|before|-|	capital -58	determiner 29
start|before|-|none|	preposition -63	saying 22	source -41
start|before|according|source|auxiliary|	( -58	, 11	: -49	adverb -24	determiner -38	preposition 21	word 27
start|before|according|source|marks|	stop 36
start|before|according|source|none|	( -45	, -9	: -77	; -38	auxiliary -42	coordinator -64	determiner -17	end -24	preposition -85	pronoun -33	stop 12	word -60
start|before|according|source|verb|	( -27	, -86	preposition -66	quote 27	stop 22
start|before|	accuser -54	achar -24	acusar -54	adiantar -7	admettre -34	admitir -53	advertir -50	affirmer 47	afirmar 27	ammettere 59	annoncer 17	annunciare -59	anunciar -87	apelar -28	apontar -57	appeler -41	asegurar -37	assicurare -13	assurer 11	atribuir -15	attendre -21	avancer 35	avisar -20	avvertire -45	beloven 25	berichten 52	beteuern -12	betonen 57	bezeichnen -30	blijven -56	calcular 13	calificar -34	celebrar -26	chiedere 25	comentar -58	completar 45	confermare -47	confier -17	confirmar -83	confirmer -21	considerar -33	contar -58	contestar -65	contestare -56	contester -48	decir 23	declarar -49	defender -58	demander -79	descartar -54	desmentir -19	dire -60	dixit -15	dizer -54	drohen -19	démentir -53	dénoncer 30	d’ 20	elogiar -17	ergänzen 12	erinnern 21	erläutern 28	erzählen -26	escusar -40	espérer -54	estimer 32	evitar -38	exclure -33	excuser -40	exiger -51	exigir -41	explicar -42	expliquer 33	falar -30	felicitar -51	fragen 34	féliciter -42	garantir -49	geben -20	geven -46	giurare -66	heißen -15	heißt 44	houden -55	indicar -32	indiquer 22	informar 11	inquiéter -18	invitar -18	jurer 25	justificar -37	klinken -45	kritisieren 41	kündigen 36	lamentar -61	lassen 19	laten -55	laut -69	lembrar -72	limitar -7	llamar -31	mandar -29	melden 61	mostrar -20	nach -75	negar -55	negare -54	nennen -20	noemen -25	par -42	para -71	parlare -18	parler -19	pedir -51	per -43	plaider -53	pour -68	precisar -6	preferir -55	prever -46	proclamare -32	prometer -53	promettre -54	proponer -38	proposer -30	préciser 25	prévenir 30	prévoir -60	queixar -28	querer -18	raccontare -41	rappeler 14	rechnen 63	reclamar -51	reconhecer -55	reconnaître -38	recordar -48	recusar -20	refuser -16	regretter 38	replicare -11	reprendre -30	responder -42	revelar 38	ribattere -40	ricordare -43	riferire -15	rire -11	rispondere -34	rivendicare -37	rufen 11	räumen -26	réagir -44	réclamer -52	répondre -36	saber -27	sagen -21	saluer -30	sapere 26	schreiben -12	scrivere -36	secondo -55	según -20	selon 27	sostener -8	sostenere 34	souffler 34	souhaiter -13	souvenir -29	spiegare -21	sprechen -23	spreken -61	staan 26	staat -38	stehen -34	stellen -49	sustentar -9	teilen 18	trouver -41	unlisted -6	valorar -42	vatten -45	ver -32	verlangen -56	verraten 39	versichern 7	versprechen 38	vertellen 14	verweisen -63	vinden 27	voir -10	volgens -20	vouloir -19	vragen -71	wijzen -56	willen -23	zeggen -29	zeigen -39	zien -44	zo 11	äußern -32	écrire -43	évaluer -11	évoquer -21
start|before|accuser|	determiner -34	none -59	preposition -38
start|before|accuser|first|	le -33
start|before|achar|	determiner -21	none -28
start|before|achar|first|	o -21
start|before|acusar|	adverb -21	capital -54	determiner -15	none -70	preposition -50
start|before|acusar|first|	o -13
start|before|adiantar|	none -8	preposition -7	that -7
start|before|admettre|	determiner -44	none -49
start|before|admitir|	determiner -33	none -73	preposition -46	that -8	word -40
start|before|admitir|first|	o -41
start|before|advertir|	none -73
start|before|affirmer|	determiner 40	none 69
start|before|affirmer|first|	le 48
start|before|afirmar|	capital -6	determiner -45	none 20	preposition -38	that -15
start|before|ammettere|	determiner 33	none 68	preposition 34
start|before|ammettere|first|	il -73
start|before|annoncer|	auxiliary -38	capital 12	none 46	preposition -75
start|before|annoncer|first|	le -8
start|before|annunciare|	determiner -59	none -69
start|before|annunciare|first|	il -29
start|before|anunciar|	determiner -48	none -98	preposition -69	stop -58	that -10
start|before|anunciar|first|	la -24	o -36
start|before|apelar|	none -33
start|before|apontar|	capital -55	none -75
start|before|appeler|	capital -11	determiner -43	none -56	preposition -31
start|before|appeler|first|	le -42
start|before|apposed|saying|none|	determiner -62	preposition -23	stop -56	word -30
start|before|apposition|judging|none|	adverb -40	determiner -35	preposition -25	pronoun -22	that -37	word -36
start|before|apposition|saying|none|	, -48	: -54	adverb -29	determiner -82	preposition -71	pronoun -68	quote -28	stop -68	that -35	word -75
start|before|apposition|saying|verb|	that -7
start|before|apposition|thinking|none|	determiner -38	that -30	word -13
start|before|asegurar|	determiner 7	none -30
start|before|asks|false|	auxiliary 20	marks 23	none -28
start|before|assicurare|	determiner -13	none -16
start|before|assicurare|first|	il -8
start|before|assurer|first|	l’ 17
start|before|assurer|	none -37	preposition -32	that -7
start|before|atribuir|	determiner -14	none -20	preposition -15
start|before|attendre|	determiner -23	none -30
start|before|auxiliary|	capital -49	determiner -26
start|before|auxiliary|none|	saying -69	source -52	stop -64	that -41	word -23
start|before|auxiliary|verb|	saying 25
start|before|avancer|	none 26
start|before|avisar|	none -19
start|before|avvertire|	, -45	none -63
start|before|away|3|	capital -19	determiner -16	preposition -69	pronoun -85
start|before|away|4|	capital 34	determiner 9	preposition -73	pronoun 42
start|before|away|5|	capital -100	determiner 26	preposition -69	pronoun 65
start|before|away|6|	( -24	- 10	auxiliary -15	determiner -17	pronoun 26	quote -49	subordinator -12	that 10
start|before|before|	 -33	. 14	: 22	; 47	? 25	start -65
start|before|beloven|	none 21
start|before|berichten|	determiner 49	no 38
start|before|beteuern|	determiner -12
start|before|betonen|	auxiliary 57	preposition 31	yes 57
start|before|bevestigen|	none 13
start|before|bezeichnen|	determiner -31	no -30	none -23
start|before|bezeichnen|first|	die -23
start|before|blijven|	capital -61	determiner -26	none -79	preposition -26	word -22
start|before|blijven|first|	de -26
start|before|calcular|	none 19
start|before|calificar|	determiner -27	none -43	preposition -21
start|before|capital|	( -71	, -13	- 42	auxiliary -7	capital -91	coordinator -44	determiner 16	preposition -8	verb-judging -31	verb-thinking -55	word 69	– -115	— -68
start|before|capital|auxiliary|	, -21	adverb 29	determiner -35	preposition -14	saying -10	source -27	word -62
start|before|capital|marks|	preposition -75	saying -31	source 40
start|before|capital|none|	( 10	, 28	: -72	; -39	adverb -16	auxiliary -38	coordinator -15	determiner -6	end -78	judging 17	preposition -7	pronoun -86	quote -73	source -29	that -46	thinking -47	verb-saying 18	word -24
start|before|capital|verb|	, 18	determiner -30	end -42	judging -50	preposition -12	quote -55	saying 6	source -59	stop 15	word -37
start|before|celebrar|	determiner -28	none -34
start|before|celebrar|first|	el -26
start|before|chiedere|	none 34
start|before|comentar|	none -80
start|before|completar|	none 44
start|before|confermare|	determiner -38	none -63
start|before|confermare|first|	il -33
start|before|confier|	none -22	stop -17
start|before|confirmar|	determiner -50	marks -40	none -92	preposition -69	stop -74
start|before|confirmar|first|	o -39
start|before|confirmer|	, 35	capital -89	none -10
start|before|considerar|	determiner -12	none -38	preposition -26	quote -28	that -25
start|before|considerar|first|	o -12
start|before|contar|	determiner -37	none -66	preposition -42	verb -47
start|before|contar|first|	a -37
start|before|contestare|	determiner -56	none -74
start|before|contestare|first|	l’ -56
start|before|contestar|	capital -13	none -85	preposition -67
start|before|contester|	determiner -48	none -70
start|before|decir|	capital -55	determiner 35	marks 35	none 15	preposition -77	that -16
start|before|decir|first|	el 35
start|before|declarar|	determiner -49	none -66	preposition -21
start|before|declarar|first|	o -51
start|before|defender|	determiner -46	none -79	preposition -42
start|before|defender|first|	el -25
start|before|demander|	determiner -68	none -99	verb -51
start|before|demander|first|	la -30	le -52
start|before|descartar|	determiner -26	none -74
start|before|desmentir|	determiner -20	none -24
start|before|determiner|	adverb 33	capital -6	determiner -33	preposition -56	verb-saying -77
start|before|determiner|auxiliary|	( -58	, 17	: -58	; 77	determiner 42	judging 34	saying 34	stop 30	word 37
start|before|determiner|marks|	, 28	saying 27	source -29	stop 16
start|before|determiner|none|	( -40	, -18	: -82	; -48	adverb 19	auxiliary -63	coordinator 25	determiner -107	end -42	judging -52	other -53	preposition -13	pronoun -80	quote -82	saying -42	source 33	stop 16	subordinator -75	that -44	thinking -38
start|before|determiner|verb|	( -27	, -79	adverb -80	determiner -16	preposition 34	quote 16	saying -15	stop 44	that -7
start|before|de|according|	source 7
start|before|de|apposition|	judging -38	saying -83
start|before|de|away|3|	saying -33	source -96
start|before|de|away|4|	saying 63	source 40
start|before|de|away|5|	saying 44	source -45
start|before|de|away|6|	judging -11	saying 12	source 41
start|before|de|	capital 10	judging 8	other 10	pronoun 16	saying 12	source 7	subordinator 14
start|before|de|direct|	judging -26	saying -106
start|before|de|inverted|	judging 18	other 10	saying 36
start|before|de|mood|	no -72	yes 74
start|before|direct|judging|auxiliary|	preposition -31
start|before|direct|judging|none|	adverb -17	determiner -28	preposition -17	quote -17	word -66
start|before|direct|judging|verb|	preposition -17
start|before|direct|saying|none|	, -36	: -49	adverb -67	determiner -65	end -80	preposition -63	pronoun -27	quote -52	stop -56	subordinator -34	that -24	word -48
start|before|direct|saying|verb|	determiner -42	end -68	preposition -55	quote -48	that -9	word -51
start|before|direct|thinking|none|	adverb -14	determiner -22
start|before|dire|	, -38	capital -21	determiner -55	none -80	preposition -52	pronoun -12	quote -18	stop -31	word -13
start|before|dire|first|	le -54	l’ -16
start|before|dixit|	none -16	stop -15
start|before|dizer|	, -44	capital -52	determiner -44	none -69	preposition -30	that -48
start|before|dizer|first|	em -10	o -44
start|before|drohen|	capital -19	no -19
start|before|démentir|	none -58	preposition -11
start|before|dénoncer|	determiner 41	none 16
start|before|d’|	none 29
start|before|elogiar|	determiner -15	none -18
start|before|ending|(|	( -24
start|before|ending|-|	- 10
start|before|ending|ad|	capital -20
start|before|ending|al|	capital -19	preposition -42
start|before|ending|an|	capital -36	pronoun 25
start|before|ending|ao|	preposition -39
start|before|ending|ar|	capital -7	determiner -52
start|before|ending|as|	capital -69	determiner 38	preposition -40
start|before|ending|at|	that 29
start|before|ending|au|	preposition -43
start|before|ending|a|	auxiliary -25
start|before|ending|ce|	capital -56
start|before|ending|ch|	capital -41
start|before|ending|da|	capital -51	preposition -50
start|before|ending|de|	determiner 7	preposition -47
start|before|ending|do|	capital -65	preposition -28
start|before|ending|ei|	preposition -24
start|before|ending|el|	capital -92	determiner -36	preposition -44
start|before|ending|em|	preposition -28
start|before|ending|en|	capital -39	determiner 42	preposition 30
start|before|ending|eo|	capital -47
start|before|ending|er|	capital -15	preposition -65
start|before|ending|es|	capital -54	determiner 10	pronoun 10
start|before|ending|et|	pronoun 8
start|before|ending|ez|	preposition -19
start|before|ending|gé|	capital -54
start|before|ending|hr|	determiner -51
start|before|ending|ia|	capital -21
start|before|ending|ie|	capital 10	determiner 19	pronoun 17	subordinator 36
start|before|ending|il|	determiner -28	pronoun -60
start|before|ending|im|	preposition -63
start|before|ending|in|	capital -33	determiner 18
start|before|ending|io|	capital -63
start|before|ending|is|	capital -72	preposition 32
start|before|ending|it|	capital -76
start|before|ending|i|	determiner -51
start|before|ending|jn|	auxiliary -31
start|before|ending|já|	capital -55
start|before|ending|ke|	capital -47
start|before|ending|l'|	determiner 14
start|before|ending|la|	capital -71	determiner -9	preposition -72
start|before|ending|le|	determiner 8	pronoun -8
start|before|ending|li|	capital -25
start|before|ending|lo|	capital -24	determiner -30	preposition -13
start|before|ending|ls|	preposition -39
start|before|ending|ma|	determiner -35
start|before|ending|me|	capital -51	pronoun -60
start|before|ending|na|	preposition -25
start|before|ending|nd|	capital -52
start|before|ending|ne|	capital 33	determiner -81
start|before|ending|no|	capital 22	preposition -48
start|before|ending|ns|	preposition -24
start|before|ending|nt|	capital -84	preposition -31
start|before|ending|oa|	capital -17
start|before|ending|on|	capital 26	determiner -95	preposition -51
start|before|ending|op|	preposition -15
start|before|ending|or|	capital 16	preposition -31
start|before|ending|os|	capital -46	determiner 28
start|before|ending|ou|	capital 47
start|before|ending|o|	determiner -15
start|before|ending|ra|	capital -24	preposition -31
start|before|ending|re|	capital 30	preposition -46
start|before|ending|ro|	capital -28
start|before|ending|sa|	determiner -26
start|before|ending|se|	capital 52
start|before|ending|st|	capital 61
start|before|ending|su|	determiner -49
start|before|ending|ta|	capital -36
start|before|ending|te|	capital 10
start|before|ending|to|	capital -61
start|before|ending|ul|	preposition -24
start|before|ending|um|	determiner -34
start|before|ending|ur|	capital -44	determiner -26	preposition -30
start|before|ending|us|	capital -19
start|before|ending|vo|	capital -27
start|before|ending|wa|	capital -64
start|before|ending||	quote -51
start|before|ending|à|	preposition -56
start|before|ending|ás|	capital -32
start|before|ending|ée|	capital -38
start|before|ending|ïc|	capital -30
start|before|ending|—|	— -23
start|before|ergänzen|	auxiliary 13	determiner -9	yes 13
start|before|erinnern|	determiner 21
start|before|erklären|	auxiliary -22	determiner 79	no -53	preposition -24	pronoun 86	stop 66	verb 36
start|before|erklären|first|	man 86
start|before|erläutern|	, 10	determiner 50	no 46
start|before|erzählen|	no -13	none -13	preposition -19
start|before|escusar|	none -48	preposition -29
start|before|espérer|	none -79
start|before|estimer|	none 46	that -66
start|before|es|	- 10	determiner -45	judging -53	preposition -59	pronoun -60	quote -22	saying -21	source -8	thinking -39
start|before|es|according|	source -8
start|before|es|apposed|	saying -27
start|before|es|apposition|	judging -31	saying -40
start|before|es|away|3|	saying -55	source -60
start|before|es|away|5|	saying 20	source -33
start|before|es|away|6|	judging -35	saying -39	thinking -39
start|before|es|direct|	judging -26	saying -59	thinking -32
start|before|es|inverted|	judging -55
start|before|es|mood|	none -24
start|before|evitar|	none -42
start|before|exclure|	determiner -34	none -42
start|before|exclure|first|	la -34
start|before|excuser|	none -47
start|before|exiger|	determiner -51	none -74
start|before|exiger|first|	la -51
start|before|exigir|	determiner -26	none -55	preposition -14
start|before|explicar|	determiner -42	none -61	preposition -22
start|before|expliquer|	none 30
start|before|faire_valoir|	capital 13	none -15
start|before|faire_valoir|first|	la 55
start|before|falar|	none -32	preposition -28
start|before|felicitar|	determiner -51	none -71
start|before|first|	 -51	( -24	- 10	al -42	als -39	ao -39	as 45	au -43	bei -17	chez -19	con -51	da -50	dans -24	dat 29	desde -24	die 19	do -28	díli -36	een 34	ein 12	eine -54	el -36	elle -8	em -28	en -29	er 42	gstaad -20	haar -52	het 8	hippolyte -45	i -51	ihr -51	il -43	im -79	interrogé -54	interrogée -14	joint -30	já -55	l' 14	la -9	le 6	les 10	leur -26	lisboa -17	lo -47	los 34	loïc -30	man 25	me -60	meester -55	más -49	na -25	nel -31	no 29	non -28	o -15	op -15	ottawa -64	para -31	paris -12	pelo -13	per -39	plus -48	por -20	pour -21	prenant -48	quant -27	quanto -39	sa -26	sein 18	sie 17	son -95	su -49	sul -24	sur -20	um -50	uma -35	un 12	une -72	uno -35	wie 48	zijn -31	à -56	— -23
start|before|fragen|	no 34
start|before|fr|according|	source -13
start|before|fr|apposed|	saying -62
start|before|fr|apposition|	judging -34	saying -97	thinking -19
start|before|fr|	auxiliary -25	capital -32	judging -52	preposition -79	pronoun -38	saying -13	source -13	thinking -28	word -26
start|before|fr|away|3|	saying -60	source -78
start|before|fr|away|4|	saying -12	source -60
start|before|fr|away|5|	saying -42	source -53	thinking -15
start|before|fr|away|6|	judging -50	source 9	thinking -26
start|before|fr|direct|	judging -39	saying -112	thinking -25
start|before|fr|inverted|	judging -45	saying 22
start|before|fr|mood|	none -22
start|before|féliciter|	determiner -30	none -59
start|before|garantir|	determiner -60	none -70	preposition -8
start|before|garantir|first|	o -9
start|before|geben|	auxiliary 13	determiner -51	no -72	none -71	preposition 28	pronoun -14
start|before|geven|	none -55
start|before|giurare|	none -77
start|before|halten|	capital -46	determiner -34	no -55	none -53	preposition 11	word 9
start|before|heißen|	adverb 73	auxiliary -19	no 12	preposition 44	yes -18
start|before|heißt|	stop 44
start|before|houden|	capital -48	none -67	word -35
start|before|indicar|	none -46
start|before|indiquer|	capital 10	determiner 20	none 33
start|before|informar|	capital 17	none 39	preposition -79	that -29	verb -55
start|before|inquiéter|	none -21	preposition -18
start|before|inverted|judging|auxiliary|	, 47
start|before|inverted|judging|none|	, -60	: -17	adverb -34	determiner -35	preposition -36	quote -80	stop 44	subordinator -54	word -46
start|before|inverted|saying|auxiliary|	, -36	; -19	adverb 74	determiner -45	preposition 6	stop 90
start|before|inverted|saying|marks|	determiner 55	preposition 40	stop 7
start|before|inverted|saying|none|	, 52	: -79	; -38	adverb 34	coordinator 29	determiner -11	preposition 7	quote -84	that -46	verb-saying -11	word 26
start|before|inverted|saying|verb|	, 14	preposition 19	quote -40	stop 73	word -66
start|before|invitar|	none -26	preposition -21
start|before|it|	( -24	capital -40	determiner -43	judging -36	pronoun -46	quote -35	saying -23	source -57
start|before|it|according|	source -57
start|before|it|apposed|	saying -47
start|before|it|apposition|	judging -22	saying -77
start|before|it|away|3|	saying -74	source -39
start|before|it|away|4|	saying 25	source -42
start|before|it|away|5|	saying -39	source -32
start|before|it|away|6|	judging -36	saying -23	source -50
start|before|it|direct|	saying -99
start|before|it|inverted|	judging -25
start|before|it|mood|	none -35
start|before|judging|	capital -14	determiner -11	preposition -8	present -46	pronoun 18
start|before|judging|ending|a|	preposition -17
start|before|judging|ending|el|	determiner -21
start|before|judging|ending|en|	capital -35
start|before|judging|ending|er|	capital -33	determiner -33
start|before|judging|ending|ie|	determiner 12
start|before|judging|ending|in|	determiner -19
start|before|judging|ending|la|	determiner -37
start|before|judging|ending|le|	determiner -43
start|before|judging|ending|no|	preposition -26
start|before|judging|ending|nt|	capital -23
start|before|judging|ending|oa|	capital -17
start|before|judging|ending|on|	determiner -10
start|before|judging|ending|o|	determiner -35
start|before|judging|ending|su|	determiner -18
start|before|judging|ending|te|	capital 56
start|before|judging|ending|à|	preposition -16
start|before|judging|first|	a -17	der -33	die 12	el -21	il -37	la -37	le -43	lisboa -17	no -26	o -35	son -10	su -18	à -16
start|before|judging|past|	, 32	: -17	adverb -57	determiner -35	preposition -40	pronoun -40	quote -79	stop 19	subordinator -54	that -49	word -13
start|before|judging|present|	determiner -38	preposition -15	quote -26	that -11
start|before|jurer|	capital -45	none 36
start|before|justificar|	none -49	preposition -39
start|before|klinken|	none -17
start|before|kritisieren|	determiner 41	no 9
start|before|kritisieren|first|	der 16
start|before|kündigen|	preposition 25
start|before|lamentar|	determiner -60	none -70	preposition -61	that -6
start|before|lamentar|first|	a -57	o -37
start|before|lassen|	auxiliary 38	pronoun 67	yes 67
start|before|laten|	auxiliary -57	capital -60	none -76	word -74
start|before|laut|	auxiliary -44	capital -35	determiner -76	no -69	preposition -51	verb -53
start|before|lembrar|	none -103	that -11
start|before|limitar|	none -9	preposition -8
start|before|llamar|	none -40
start|before|mandar|	determiner -35	none -37
start|before|melden|	determiner 31	none 68	stop 57
start|before|melden|first|	de 33
start|before|mood|none|	judging -18	other -70	saying -7	source -15	thinking -45
start|before|mood|no|	judging -73	saying -41	source -49
start|before|mood|yes|	judging 32	saying 45	source 34
start|before|mostrar|	determiner -16	none -24
start|before|mostrar|first|	el -17
start|before|nach|	no -75	verb -72
start|before|negare|	: -31	determiner -54	none -74
start|before|negare|first|	il -48
start|before|negar|	determiner -45	none -78	preposition -48	stop -29	word -8
start|before|negar|first|	em -29
start|before|nennen|	determiner -16	no -20	none -20	quote -18
start|before|nl|according|	source 16
start|before|nl|apposition|	judging -47	saying -110	thinking -30
start|before|nl|	auxiliary -31	capital -6	determiner 7	judging 13	source 16	that 29	thinking -32
start|before|nl|away|3|	saying -37
start|before|nl|away|4|	saying 34	source -81
start|before|nl|away|5|	saying -43
start|before|nl|away|6|	judging -42	saying 21	source 23	thinking -32
start|before|nl|direct|	judging -73	saying 38
start|before|nl|inverted|	judging 23	saying 11
start|before|nl|mood|	none 16
start|before|noemen|	capital -25	none -32
start|before|order|according|	source -11
start|before|order|apposed|	saying -94
start|before|order|apposition|	judging -44	saying -133	thinking -52
start|before|order|direct|	judging -77	saying -81	thinking -29
start|before|order|inverted|	judging 12	saying 53
start|before|other|	determiner -14	past -6	preposition -19
start|before|other|past|	determiner -28	preposition 45
start|before|para|	( -49	, -35	; -16	auxiliary -72	capital -44	coordinator -16	determiner -76	end -27	marks -57	none -62	preposition -24	quote -34	stop -84	verb -51
start|before|para|first|	a -14	el -25	la -45	o -66
start|before|parlare|	determiner -15	none -17	preposition -17
start|before|parlare|first|	la -12
start|before|parler|	capital -10	determiner -18	none -18	preposition -19	verb -16
start|before|parler|first|	son -11	à -9
start|before|par|	, -42	determiner -42	none -59
start|before|pedir|	capital -27	determiner -54	none -60	preposition -23	stop -61	word -9
start|before|pedir|first|	desde -12	el -13	la -34	o -60
start|before|per|	( -18	, -30	; -13	auxiliary -60	capital -25	coordinator -9	determiner -43	end -19	none -42	preposition -30	quote -10	stop -44	verb -13	word -20
start|before|per|first|	 -10	( -14	a -21	il -22	la -67	lo -21	l’ -23	nel -15
start|before|plaider|	none -77
start|before|pour|	, -55	auxiliary -65	capital -60	determiner -71	end -14	none -64	preposition -29	pronoun -34	quote -24	stop -57	verb -74	word -21
start|before|pour|first|	au -8	il -22	le -51	l’ -43	me -15
start|before|precisar|	none -8	that -6
start|before|preferir|	: -12	capital -26	determiner -23	none -70	word -29
start|before|preposition|	adverb -75	capital 38	determiner -69	quote -44	verb-saying -18
start|before|preposition|auxiliary|	, 17	preposition 59	saying 12	source 9	stop 67	word -72
start|before|preposition|marks|	saying -47
start|before|preposition|none|	, 11	: -48	adverb -24	coordinator -37	determiner -51	judging -46	other -19	preposition -57	pronoun -47	quote -32	saying -36	source -69	stop -105	that -24	thinking -29	word -47
start|before|preposition|verb|	, -45	: -32	preposition -56	saying 26	source -61	that -10	word 38
start|before|prever|	determiner -46	none -61	preposition -45
start|before|proclamare|	determiner -29	none -34
start|before|prometer|	determiner -56	none -74	word -16
start|before|prometer|first|	el -40	o -38
start|before|promettre|	determiner -50	none -74	preposition -38	stop -48
start|before|promettre|first|	le -43
start|before|pronoun|	, -62	auxiliary -30	capital -62	pronoun -52	word 64
start|before|pronoun|auxiliary|	, -25	determiner -47	judging 29	preposition 23	saying -14	source -29	stop 69
start|before|pronoun|marks|	saying 86	stop 14
start|before|pronoun|none|	, 21	determiner -33	preposition -60	word -62
start|before|pronoun|verb|	saying -17	stop -17
start|before|proponer|	determiner -38	none -54	preposition -38
start|before|proposer|	determiner -30	none -43
start|before|préciser|	determiner 51	none 38
start|before|prévenir|	none 43
start|before|prévoir|	determiner -60	none -87
start|before|pt|according|	source -20
start|before|pt|apposed|	saying -33
start|before|pt|apposition|	judging -18	saying -56	thinking -28
start|before|pt|	auxiliary -70	capital -52	determiner 8	judging -36	other -22	preposition -20	saying -16	source -20	thinking -28	word -71
start|before|pt|away|3|	saying -29	source -39
start|before|pt|away|4|	saying 9	source -52
start|before|pt|away|5|	judging -24	source 16
start|before|pt|away|6|	judging -35	other -22	saying -23	source -34	thinking -28
start|before|pt|direct|	judging -33	saying -51
start|before|pt|inverted|	judging -41	other -18
start|before|pt|mood|	none -22
start|before|queixar|	none -40	preposition -26
start|before|querer|	determiner -13	none -26	word -18
start|before|querer|first|	o -13
start|before|quote|	, -49
start|before|quote|none|	saying -39	source -29	stop -38	that -13
start|before|raccontare|	determiner -45	none -52	preposition -23
start|before|raccontare|first|	la -45
start|before|rappeler|	, -13	determiner 22	none 17	that -41
start|before|rappeler|first|	la -45	l’ 45
start|before|rechnen|	determiner 60	no 58	none 49	preposition 52	verb 36
start|before|reclamar|	determiner -38	none -66	preposition -47
start|before|reconhecer|	none -72
start|before|reconnaître|	determiner -39	none -55
start|before|recordar|	determiner -34	none -68	preposition -37
start|before|recusar|	determiner -22	none -22	preposition -18
start|before|recusar|first|	à -15
start|before|refuser|	none -20
start|before|regretter|	none 33
start|before|replicare|	determiner -11	none -15
start|before|replicare|first|	il -11
start|before|reprendre|	none -43
start|before|responder|	capital -37	determiner -43	none -51	preposition -30
start|before|responder|first|	la -44	o -18
start|before|revelar|	none 56
start|before|ribattere|	none -56
start|before|ricordare|	determiner -42	none -60	that -6
start|before|ricordare|first|	il -42
start|before|riferire|	, -11	determiner -8	none -19
start|before|rire|	none -17
start|before|rispondere|	determiner -26	none -28	preposition -32
start|before|rivendicare|	determiner -37	none -48
start|before|rufen|	no 11
start|before|räumen|	determiner -31	none 28	yes -21
start|before|réagir|	none -48	preposition -47
start|before|réclamer|	determiner -52	none -73	preposition -50
start|before|réclamer|first|	la -34	le -33
start|before|répondre|	determiner -18	none -51	preposition -32
start|before|saber|	none -28	preposition -21
start|before|sagen|	, -15	auxiliary -32	determiner -14	no -67	pronoun -10	stop 93	yes 41
start|before|sagen|first|	die 75
start|before|saluer|	determiner -32	none -30	quote -29
start|before|saluer|first|	le -29
start|before|sapere|	determiner 31	none 21
start|before|saying|	- 16	auxiliary 7	capital -13	determiner -9	participle -43	preposition -15	present 8	pronoun 10	quote -39	subordinator 15	that -30
start|before|saying|ending|-|	- 16
start|before|saying|ending|al|	preposition -7
start|before|saying|ending|an|	pronoun 13
start|before|saying|ending|ao|	preposition -34
start|before|saying|ending|ar|	capital -7
start|before|saying|ending|as|	determiner 12
start|before|saying|ending|at|	that -20
start|before|saying|ending|au|	preposition -52
start|before|saying|ending|a|	auxiliary -27
start|before|saying|ending|ce|	capital -56
start|before|saying|ending|ch|	capital -13
start|before|saying|ending|da|	capital -51	preposition -50
start|before|saying|ending|de|	preposition -46
start|before|saying|ending|do|	capital -38	preposition -26
start|before|saying|ending|el|	capital -70	determiner -24	preposition -46
start|before|saying|ending|em|	preposition -24
start|before|saying|ending|en|	determiner 47	preposition -28
start|before|saying|ending|er|	determiner -42	preposition -65	pronoun 65
start|before|saying|ending|es|	capital -48	determiner -59
start|before|saying|ending|gé|	capital -54
start|before|saying|ending|hr|	determiner -41
start|before|saying|ending|ie|	capital 10	determiner 44	pronoun 8	subordinator 36
start|before|saying|ending|il|	determiner -23
start|before|saying|ending|im|	preposition 7
start|before|saying|ending|in|	capital -25	determiner 15
start|before|saying|ending|io|	capital -60
start|before|saying|ending|is|	capital -70	preposition 32
start|before|saying|ending|it|	capital -76
start|before|saying|ending|i|	determiner -46
start|before|saying|ending|jn|	auxiliary -10
start|before|saying|ending|já|	capital -54
start|before|saying|ending|l'|	determiner 15
start|before|saying|ending|la|	capital -48	preposition -72
start|before|saying|ending|le|	capital 8	determiner 14
start|before|saying|ending|lo|	preposition -13
start|before|saying|ending|ls|	preposition -33
start|before|saying|ending|l’|	determiner 7
start|before|saying|ending|ma|	determiner -35
start|before|saying|ending|na|	preposition -34
start|before|saying|ending|nd|	capital -50
start|before|saying|ending|ne|	capital 34	determiner -81
start|before|saying|ending|no|	capital 25	preposition -18
start|before|saying|ending|ns|	preposition -23
start|before|saying|ending|nt|	capital -78
start|before|saying|ending|on|	determiner -51
start|before|saying|ending|or|	capital 30	preposition -24
start|before|saying|ending|o|	determiner -12
start|before|saying|ending|ra|	capital -13
start|before|saying|ending|re|	capital 34
start|before|saying|ending|sa|	determiner -25
start|before|saying|ending|se|	capital 52
start|before|saying|ending|st|	capital 25
start|before|saying|ending|su|	determiner -42
start|before|saying|ending|te|	capital -86
start|before|saying|ending|to|	capital -27
start|before|saying|ending|ul|	preposition -24
start|before|saying|ending|un|	determiner 17
start|before|saying|ending|ur|	capital -36	preposition -30
start|before|saying|ending|us|	capital -16
start|before|saying|ending||	quote -39
start|before|saying|ending|à|	preposition -32
start|before|saying|ending|ée|	capital -38
start|before|saying|first|	 -39	- 16	al -7	als -33	ao -34	au -52	beim 7	da -50	dans -23	dat -20	den 11	der -42	desde -22	die 44	do -26	een 34	ein 8	eine -54	el -24	em -24	en -28	er 95	i -46	ihr -41	il -23	interrogé -54	interrogée -14	já -54	l' 15	le 14	les -59	l’ 7	man 13	meester -55	na -34	no 36	o -12	pelo -13	per -40	por -24	prenant -48	sa -25	sein 20	sie 8	son -51	su -42	sul -24	sur -20	um -43	uma -35	un 17	une -71	wie 48	zijn -10	à -32
start|before|saying|participle|	that -24
start|before|saying|past|	( -12	, 19	: -109	; -34	adverb 39	auxiliary -69	capital -22	coordinator 44	end -78	preposition -7	pronoun -49	quote -90	stop 29	subordinator -48	that -45	verb-saying 45	word -52
start|before|saying|present|	, -18	: -82	; -32	adverb -59	coordinator -81	determiner -97	end -67	preposition -6	quote -60	stop 82	that -41	verb-saying -78	word -18
start|before|schreiben|	auxiliary 29	determiner -19	no -55	preposition 52	pronoun 19	yes 37
start|before|scrivere|	none -50	preposition -34
start|before|secondo|	, -39	capital -43	determiner -37	none -63	preposition -27	stop -32
start|before|secondo|first|	il -37
start|before|segundo|	, 12	capital -83	determiner 30	none 8	preposition -55	stop 8
start|before|segundo|first|	a -31
start|before|según|	, -84	capital 42	determiner -84	none -40	preposition -60
start|before|según|first|	el -29	la -74
start|before|selon|	, 55	auxiliary 25	determiner 14	none 29	preposition -90	pronoun -16	stop 14
start|before|sostenere|	determiner 88	none 48	preposition 86
start|before|sostener|	determiner -6	none -10	that -8
start|before|souffler|	none 48
start|before|souhaiter|	none -17
start|before|source|	( -14	- -43	auxiliary -52	capital -13	determiner 19	preposition -29	pronoun -24	quote -29	source -11	word -84
start|before|source|ending|(|	( -14
start|before|source|ending|-|	- -43
start|before|source|ending|an|	pronoun 28
start|before|source|ending|as|	capital -66	determiner 37
start|before|source|ending|au|	preposition -26
start|before|source|ending|a|	preposition -74
start|before|source|ending|do|	capital -55
start|before|source|ending|el|	determiner -82	preposition -15
start|before|source|ending|er|	capital -46	determiner 39
start|before|source|ending|es|	capital -17
start|before|source|ending|et|	pronoun 12
start|before|source|ending|ie|	determiner -12
start|before|source|ending|il|	determiner -33	pronoun -56
start|before|source|ending|im|	preposition -69
start|before|source|ending|in|	preposition -50
start|before|source|ending|la|	capital -59	determiner -8
start|before|source|ending|lo|	determiner -21
start|before|source|ending|l’|	determiner -68
start|before|source|ending|me|	pronoun -15
start|before|source|ending|ne|	determiner -20
start|before|source|ending|no|	capital -20
start|before|source|ending|on|	capital -28
start|before|source|ending|os|	determiner 33
start|before|source|ending|o|	determiner -11
start|before|source|ending|ro|	capital -11
start|before|source|ending|ta|	capital -38
start|before|source|ending|te|	capital -50
start|before|source|ending|to|	capital -58
start|before|source|ending|un|	determiner -52
start|before|source|ending|vo|	capital -24
start|before|source|ending||	quote -29
start|before|source|ending|à|	preposition -64
start|before|source|first|	 -29	( -14	- -43	a -74	as 36	au -26	das 10	der 39	die -12	el -82	het 12	il -62	in -50	la -8	le -16	lo -42	l’ -68	man 28	me -15	nel -15	non -28	o -11	un -40	une -20	à -64
start|before|source|source|	( -77	, -8	: -88	; -38	auxiliary -42	coordinator -66	determiner -44	end -26	preposition -21	pronoun -32	quote 14	stop 29	subordinator -78	verb-saying -66
start|before|souvenir|	determiner -29	none -43
start|before|so|	, -50	adverb 18	auxiliary -8	capital -8	determiner 59	no -19	none 20	preposition -76	pronoun -46	stop 68	verb -84	yes 18
start|before|so|first|	die 15
start|before|spiegare|	, -12	determiner -12	none -30
start|before|sprechen|	capital -11	no -23	none -19	preposition -23
start|before|spreken|	none -72
start|before|staan|	determiner 26	none 21
start|before|staat|	none -38	preposition -38
start|before|stehen|	no -34	preposition -31
start|before|subordinator|	capital -51	determiner -57	word 18
start|before|subordinator|none|	saying 40
start|before|sustentar|	none -9	that -9
start|before|teilen|	capital 84	no 60	none 33	preposition 13	pronoun -16	yes -26
start|before|that|auxiliary|	saying -29
start|before|that|none|	saying 16
start|before|that|	word 51
start|before|thinking|	capital -51	determiner -38	past -53	preposition -30	present -32
start|before|thinking|ending|o|	determiner -13
start|before|thinking|first|	a -18	o -13
start|before|thinking|past|	adverb -22	determiner -39	that -29	word -13
start|before|trouver|	none -55
start|before|unlisted|	determiner -16	none -93	preposition 38
start|before|valorar|	determiner -42	none -59
start|before|vatten|	none -65
start|before|verlangen|	determiner -56	no -56	verb -56
start|before|verraten|	auxiliary 20	pronoun 20	yes 39
start|before|verraten|first|	sie 20
start|before|versichern|	capital 41	yes 41
start|before|vertellen|	capital -87	none 22
start|before|verweisen|	no -63	none -61	preposition -28
start|before|ver|	none -39	preposition -32
start|before|vinden|	, 23	auxiliary 24	none 16
start|before|voir|	none -10
start|before|volgens|	capital -81	determiner 10	none -47	preposition -89	verb 57
start|before|volgens|first|	de 29
start|before|vouloir|	none -22
start|before|vragen|	determiner -39	none -92
start|before|vragen|first|	de -39
start|before|wijzen|	none -81
start|before|willen|	none -29
start|before|word|	, -70	capital 40	determiner -14	word -64	– -62
start|before|word|none|	preposition -73	saying 11	source -88	stop -7
start|before|word|verb|	saying 10
start|before|zeggen|	, -32	capital -51	determiner -34	none -32	pronoun 64	stop -25
start|before|zeggen|first|	de 6	het 47
start|before|zeigen|	capital -31	no -39	none -39
start|before|zien|	capital -34	none -58
start|before|zo|	none -9
start|before|äußern|	no -32	none -32
start|before|écrire|	determiner -43	none -62	preposition -13
start|before|écrire|first|	le -43
start|before|évaluer|	determiner -11	none -16
start|before|évoquer|	determiner -23	none -24
start|behind|	accuser -32	acusar -64	admitir -50	advertir -82	afirmar -40	alertar -54	ammettere -17	annoncer -61	annunciare -44	anunciar -32	apelar -40	apontar -30	appeler -80	apuntar -53	assurer -42	atribuir -21	avisar 17	berichten -42	bestätigen -36	beziffern -43	bitten -40	blijken -42	blijven -51	calcular -48	chamar -12	chiamare -14	chiedere -31	cifrar -22	citar -41	classificar -24	cobrar -35	comentar -43	condenar -8	confermare -15	confessare -6	confidare -30	confier -53	confirmar -29	considerar -40	contar -40	convocar -29	cortar -20	decir -58	declarar -57	demander -44	denunciar -42	descartar -28	devolver -9	dire -47	divulgar -34	dizer -30	déclarer -22	eisen -50	erklären -25	escrever -29	escusar -34	estimar -43	explicar -29	falar 34	felicitar -57	finden -19	fordern -59	féliciter -73	garantir -30	geben -30	geven -32	giurare -19	grappen -24	gritar -25	hablar -30	halten -31	houden -40	informar -38	inquiéter 15	insistir 40	interroger -51	invitare -27	ironizar -66	justificar -49	klagen -59	kündigen -73	lamentar -32	lancer -19	lassen -53	laten -59	limitar -27	llamar -29	mahnen -33	mandar -8	manter -46	melden -42	negar -29	notieren -47	parlare -52	parler -91	pedir -32	perguntar -21	plaider 34	pleiten 46	pochen 9	precisar -52	preguntar -44	prever -27	prometer -23	promettere -45	promettre -69	proporre -53	protestare 22	publicar -50	queixar -54	quejarse 55	questionar -38	raccontare -36	raconter -47	reageren -48	rechnen 51	reclamar -53	recomendar -44	recommander -49	reconhecer -28	recusar -16	refuser -48	rekenen -13	remeter -32	replicare -37	responder -31	resumir -26	ricordare -62	rispondere -45	roepen 49	rufen -15	réagir -62	réclamer -48	répondre -84	saber -44	sagen -34	salutare -29	sapere -22	schreiben -28	schrijven -58	scrivere -44	sostenere -12	sprechen -71	spreken -44	staan -90	stehen -43	stellen -32	stimare -27	tabler 47	teilen -31	telefonar -35	temer -23	trekken -45	unlisted -50	ver -25	verklaren -33	verraten -29	vertellen -49	verweisen 41	vinden -25	vragen -67	vrezen -45	warnen 7	weisen -26	wijzen 34	zanjar -32	zeggen -62	écrire -34	évaluer -21
start|behind|accuser|	none -43	word -31
start|behind|acusar|	determiner -46	marks -59	none -67	word -37
start|behind|admitir|	none -63
start|behind|adverb|none|	saying -54
start|behind|advertir|first|	que -86
start|behind|advertir|	none -79	that -86
start|behind|afirmar|	none -50
start|behind|alertar|	none -66	word -18
start|behind|ammettere|	none -18	word -22
start|behind|annoncer|	determiner -41	none -75
start|behind|annunciare|	determiner -56	none -50	word -12
start|behind|anunciar|	none -33	word -42
start|behind|apelar|	none -31	word -31
start|behind|apontar|	none -38
start|behind|appeler|	determiner -70	marks -74	none -86
start|behind|apuntar|	none -75
start|behind|asks|false|	auxiliary -29	marks 24	none -31	verb -35
start|behind|assurer|	none -56
start|behind|atribuir|	marks -20	none -22	word -11
start|behind|auxiliary|none|	saying -40
start|behind|auxiliary|	word -40
start|behind|avisar|first|	que 17
start|behind|avisar|	none 25	that 17
start|behind|away|2|	adverb -63	capital -37	determiner 16	preposition 9	pronoun -46	that 63	word -10
start|behind|away|3|	capital -89	preposition 9	pronoun -36	word -73
start|behind|away|4|	capital -40	determiner -7	preposition -55	pronoun -28	word -66
start|behind|away|5|	capital -39	determiner -116	preposition -52	pronoun -30	word -67
start|behind|away|6|	capital -29	determiner -95	preposition -91	word -67
start|behind|before|	a -73	aan 22	ad -17	ai -71	al -64	alla -33	als -59	am -74	an -57	ante -69	ao -38	aos -26	até -29	au -108	auf 30	aus -87	aux -65	bei -61	beim -33	bij -76	com -76	como -50	con -102	contra -34	d' -56	da -39	dal -13	dall’ -18	dans -110	de -7	del -84	depuis -114	desde -92	di -48	do -53	dopo -32	em 31	en -21	im -90	in -70	met -74	mit 31	na -78	naar -100	nach -67	nas -57	no -24	om -64	op 39	over -59	par -99	para -50	pela -95	pelo -45	por -60	pour 36	sin -70	sobre -37	su -79	sur 25	tegen -7	uit -81	um -89	unter -45	van -54	von -90	voor 31	zu -50	zur -65	à 29	às -33	über -71
start|behind|berichten|	capital -42	no -50	none -42
start|behind|bestätigen|	no -36	none -36
start|behind|beziffern|	none -43	word -43
start|behind|bitten|	no -40	none -40
start|behind|blijken|	none -51	word -36
start|behind|blijven|	none -72	word -48
start|behind|calcular|	none -59	word -48
start|behind|capital|	, -57	: 25	capital -75	coordinator -35	determiner -60	end -85	preposition -6	quote -65	stop -102	that -27	word -35
start|behind|capital|marks|	saying -74
start|behind|capital|none|	judging -44	other -17	saying -41
start|behind|capital|verb|	saying -61
start|behind|chamar|	marks -12	none -12	word -12
start|behind|chiamare|	none -19
start|behind|chiedere|	none -35	word -24
start|behind|cifrar|	none -24	word -24
start|behind|citar|	none -53
start|behind|classificar|	marks -24	none -24	word -17
start|behind|cobrar|	none -39	word -24
start|behind|comentar|	none -39
start|behind|condenar|	none -8	word -8
start|behind|confermare|	none -16	word -15
start|behind|confessare|	none -9	word -6
start|behind|confidare|	none -25
start|behind|confier|	determiner -51	none -69
start|behind|confirmar|	capital -19	determiner -31	none -31	word -19
start|behind|considerar|	marks -35	none -40	word -46
start|behind|contar|	capital -19	determiner -44	none -46	word -12
start|behind|convocar|	none -33
start|behind|cortar|	none -27
start|behind|decir|	determiner -63	none -77	word -7
start|behind|declarar|	determiner -58	none -65	word -32
start|behind|demander|	none -61
start|behind|denunciar|	none -55
start|behind|descartar|	none -38
start|behind|determiner|	adverb -74	capital -21	determiner -33	quote 50	verb-saying -111
start|behind|determiner|auxiliary|	saying -79
start|behind|determiner|marks|	judging 9	saying 15
start|behind|determiner|none|	thinking 23
start|behind|determiner|verb|	saying -22
start|behind|devolver|	none -13	word -9
start|behind|de|apposed|	saying -11
start|behind|de|apposition|	saying -14
start|behind|de|away|2|	judging -23	thinking -57
start|behind|de|away|3|	judging -26	saying 11
start|behind|de|away|4|	judging -41	saying -87
start|behind|de|away|5|	saying -90
start|behind|de|away|6|	saying -81
start|behind|de|	capital -36	determiner -7	judging -42	other -39	pronoun -46	saying -14	thinking -57
start|behind|de|direct|	judging -23	thinking -57
start|behind|de|inverted|	judging -45	other -39	saying -30
start|behind|de|mood|	no -15	yes -35
start|behind|dire|	capital -21	none -56	word -15
start|behind|divulgar|	none -38
start|behind|dizer|	capital -22	marks -27	none -29	word -29
start|behind|déclarer|	none -23
start|behind|eisen|	none -59
start|behind|ending|00|	word 58
start|behind|ending|14|	word -12
start|behind|ending|1|	word 28
start|behind|ending|20|	word -28
start|behind|ending|ad|	capital -16
start|behind|ending|ag|	capital -47
start|behind|ending|al|	capital -12	word -46
start|behind|ending|am|	capital -25
start|behind|ending|ar|	word -62
start|behind|ending|as|	determiner 9	word -47
start|behind|ending|at|	that 100
start|behind|ending|a|	preposition -46
start|behind|ending|ca|	word -33
start|behind|ending|ce|	capital -21
start|behind|ending|ch|	capital -37
start|behind|ending|da|	capital -17	word -25
start|behind|ending|de|	capital -52	determiner -21	word -60
start|behind|ending|do|	word -44
start|behind|ending|el|	determiner -66	word -14
start|behind|ending|em|	determiner -9	word -73
start|behind|ending|en|	capital 52	determiner -37	word -96
start|behind|ending|er|	capital -43	determiner -82	word 24
start|behind|ending|es|	determiner -29	word -71
start|behind|ending|et|	pronoun -35
start|behind|ending|ga|	word -50
start|behind|ending|ge|	capital -31
start|behind|ending|hi|	word -27
start|behind|ending|ia|	word -35
start|behind|ending|ie|	word -77
start|behind|ending|il|	determiner 32
start|behind|ending|in|	determiner 28
start|behind|ending|io|	capital -18	word -44
start|behind|ending|is|	word -30
start|behind|ending|jn|	auxiliary -42
start|behind|ending|l'|	determiner -35
start|behind|ending|la|	capital -25	determiner -21	word -50
start|behind|ending|le|	determiner 12
start|behind|ending|ll|	capital -67
start|behind|ending|l’|	determiner -66
start|behind|ending|ma|	determiner -41	word -30
start|behind|ending|na|	determiner -47	word -26
start|behind|ending|ne|	determiner 31	word -33
start|behind|ending|ng|	capital -64
start|behind|ending|ni|	capital -30	word -35
start|behind|ending|no|	capital -27	word -27
start|behind|ending|nt|	word -53
start|behind|ending|om|	preposition 37
start|behind|ending|on|	capital -28	determiner -38	word -16
start|behind|ending|or|	preposition -43	word -47
start|behind|ending|os|	capital -26	determiner -61	word -24
start|behind|ending|o|	determiner -42
start|behind|ending|ra|	word -41
start|behind|ending|re|	determiner -52	word 10
start|behind|ending|rg|	capital -21
start|behind|ending|ro|	determiner -58	word -34
start|behind|ending|rs|	word -35
start|behind|ending|sa|	capital -39	determiner -91	word -38
start|behind|ending|se|	word -20
start|behind|ending|so|	word -14
start|behind|ending|ss|	capital -49
start|behind|ending|ta|	word -64
start|behind|ending|te|	determiner -41	word -41
start|behind|ending|ti|	word -55
start|behind|ending|to|	capital -30	word -37
start|behind|ending|tv|	capital -14
start|behind|ending|ue|	that -13	word -60
start|behind|ending|um|	determiner -43
start|behind|ending|un|	determiner 23
start|behind|ending|us|	word -82
start|behind|ending|ux|	determiner -60
start|behind|ending|x|	capital -26
start|behind|ending|za|	word -42
start|behind|ending|ão|	word -44
start|behind|ending|ça|	word -38
start|behind|ending|én|	word -59
start|behind|ending|ón|	word -20
start|behind|erklären|	capital -22	determiner -13	no -25	none -25
start|behind|escrever|	none -31	word -29
start|behind|escusar|first|	comentar -15
start|behind|escusar|	none -35	word -34
start|behind|estimar|	none -59
start|behind|es|apposed|	saying -100
start|behind|es|apposition|	judging -49	saying 53
start|behind|es|away|2|	judging -78	thinking -37
start|behind|es|away|3|	saying -65
start|behind|es|away|4|	judging -87	saying -54
start|behind|es|away|5|	saying -21
start|behind|es|away|6|	saying -48
start|behind|es|	capital -50	determiner 9	judging -90	other -29	saying -7	thinking -37	word -87
start|behind|es|direct|	judging -61	saying -130	thinking -37
start|behind|es|elided|	saying -77
start|behind|es|inverted|	judging -60	other -29	saying -60
start|behind|es|mood|	none -12
start|behind|es|relative|	saying -31
start|behind|es|shared|	saying -96
start|behind|explicar|	none -38
start|behind|falar|	capital -77	none 52
start|behind|felicitar|	determiner -55	none -73
start|behind|finden|	no -19	none -19
start|behind|first|	1 28	14 -12	a -46	anfrage -30	as -35	aver -50	avoir 39	bedenken -19	comentar -15	contrato -14	das 14	dat 100	de -22	decisão -11	den -58	der -44	deux -60	dienstag -54	einem -11	einen -66	einer -68	el -66	este -56	het -35	il 32	jornalistas -22	l' -35	la -21	las -65	le 12	les -69	los -61	lusa -17	l’ -66	mittwoch -29	montag -20	noite -19	non -13	não -16	o -42	om 37	protokoll -11	que -13	quinta-feira -20	radio -17	redes -43	rádio -13	sa -91	ses -61	son -38	tribunal -17	um -43	uma -41	un 24	una -47	une 34	voor -43	x -26	zijn -42
start|behind|fordern|	no -59	none -59
start|behind|fr|apposed|	judging -44	saying 17
start|behind|fr|apposition|	judging 12	saying -161
start|behind|fr|away|2|	judging 7	saying -12	thinking 15
start|behind|fr|away|3|	saying -78
start|behind|fr|away|4|	judging -32	saying -73
start|behind|fr|away|5|	saying -58
start|behind|fr|away|6|	saying -64
start|behind|fr|	capital -87	determiner 11	judging 11	other -31	saying -24	thinking 15	word -17
start|behind|fr|direct|	saying 8	thinking 34
start|behind|fr|elided|	saying -42
start|behind|fr|inverted|	judging -32	saying -102
start|behind|fr|relative|	judging -72
start|behind|fr|shared|	saying 34
start|behind|féliciter|	determiner -53	marks -73	none -73
start|behind|garantir|	none -37
start|behind|geben|	capital -12	determiner -27	no -30	none -30	word -48
start|behind|geben|first|	bedenken -19	der -27	protokoll -11
start|behind|geven|	capital -37	none -45
start|behind|giurare|	none -17	word -19
start|behind|grappen|	none -29
start|behind|gritar|	none -34
start|behind|hablar|	none -33
start|behind|halten|	capital -29	determiner -17	no -31	none -22
start|behind|halten|first|	der -17
start|behind|houden|	none -45
start|behind|informar|	none -34	word -24
start|behind|inquiéter|	determiner 27	none 23
start|behind|insistir|	none 57
start|behind|interroger|	determiner -49	none -71
start|behind|invitare|	none -26	word -27
start|behind|ironizar|	none -63
start|behind|it|apposed|	saying -77
start|behind|it|apposition|	saying -74
start|behind|it|away|2|	judging -36	saying -28
start|behind|it|away|3|	saying -61
start|behind|it|away|4|	saying -37
start|behind|it|away|5|	saying -49
start|behind|it|away|6|	saying -74
start|behind|it|	capital -45	determiner -18	judging -40	saying -42	word -47
start|behind|it|direct|	judging -30
start|behind|it|inverted|	judging -31	saying -72
start|behind|it|mood|	none -46
start|behind|it|relative|	saying -20
start|behind|it|shared|	saying -58
start|behind|judging|	capital -48	past -70	preposition -32	present 13	pronoun -25	word -89
start|behind|judging|ending|ar|	word -30
start|behind|judging|ending|de|	determiner -40
start|behind|judging|ending|en|	capital -19	determiner -40
start|behind|judging|ending|er|	determiner -28	word -59
start|behind|judging|ending|es|	word -10
start|behind|judging|ending|ia|	word -18
start|behind|judging|ending|ir|	word -66
start|behind|judging|ending|ne|	determiner 22
start|behind|judging|ending|ra|	word -17
start|behind|judging|ending|sa|	word -8
start|behind|judging|ending|ta|	word -12
start|behind|judging|ending|to|	word -11
start|behind|judging|ending|un|	determiner 22
start|behind|judging|ending|ão|	word -24
start|behind|judging|first|	avoir -63	de -42	decisão -11	der -23	un 22	une 22
start|behind|justificar|	none -43
start|behind|klagen|	capital -43	none -59
start|behind|kündigen|	no -73
start|behind|lamentar|	none -32
start|behind|lancer|	none -24
start|behind|lassen|	determiner -53	no -53	verb -25
start|behind|laten|	none -62
start|behind|limitar|	marks -18	none -27	word -27
start|behind|llamar|	none -40	word -11
start|behind|mahnen|	capital -33	no -33	none -33
start|behind|mandar|	none -12
start|behind|manter|	none -63
start|behind|melden|	none -60
start|behind|mood|none|	judging -22	other -36	saying -21
start|behind|mood|no|	judging -42	other -39	saying -9
start|behind|mood|yes|	saying -32
start|behind|negar|	none -31
start|behind|nl|apposition|	saying -68
start|behind|nl|	auxiliary -42	capital -71	judging -47	preposition 16	pronoun -35	that 100	thinking -60
start|behind|nl|away|2|	saying 13	thinking -60
start|behind|nl|away|3|	judging -37	saying -49
start|behind|nl|away|4|	saying 16
start|behind|nl|away|5|	judging -40	saying -98
start|behind|nl|away|6|	saying -99
start|behind|nl|direct|	saying 10	thinking -56
start|behind|nl|inverted|	judging -51	saying -28
start|behind|nl|mood|	none -6
start|behind|notieren|	no -47	none -47
start|behind|order|apposed|	judging -38
start|behind|order|apposition|	saying -10
start|behind|order|direct|	judging -12	saying 9	thinking 15
start|behind|order|elided|	saying -98
start|behind|order|inverted|	judging -64	other -49	saying -57
start|behind|order|relative|	judging -72	saying -97
start|behind|order|shared|	judging -32	saying -6
start|behind|other|	capital -20	past -50	word -31
start|behind|parlare|	none -58
start|behind|parler|	determiner -93	marks -94	none -88	word -24
start|behind|parler|first|	un -68	une -72
start|behind|pedir|	determiner -34	none -33	word -28
start|behind|pedir|first|	la -31	não -14
start|behind|perguntar|	none -23	word -21
start|behind|plaider|	determiner 35	none 9
start|behind|pleiten|	none 58	word 46
start|behind|pochen|	no 9	none 9
start|behind|precisar|	none -64	word -52
start|behind|preguntar|	none -61
start|behind|preposition|	determiner 29	word -78
start|behind|preposition|none|	judging -28	saying 22
start|behind|prever|	none -27	word -27
start|behind|prometer|	capital -15	none -23	word -27
start|behind|promettere|	none -58
start|behind|promettre|	none -84	word -65
start|behind|pronoun|	capital -45	word -37
start|behind|pronoun|none|	saying -34
start|behind|proporre|	none -56
start|behind|protestare|	determiner 26	none 32
start|behind|pt|apposed|	judging -14	saying -60
start|behind|pt|apposition|	judging -32	saying -71
start|behind|pt|away|2|	judging -34	saying -25	thinking -43
start|behind|pt|away|3|	judging -21	saying -33
start|behind|pt|away|4|	judging -14	saying -36
start|behind|pt|away|5|	saying -24
start|behind|pt|away|6|	saying -35
start|behind|pt|	capital -50	determiner -63	judging -34	preposition -47	pronoun -35	saying -33	that -95	thinking -43	word -18
start|behind|pt|direct|	judging -41	saying -7
start|behind|pt|elided|	saying -37
start|behind|pt|inverted|	judging -27	saying -35
start|behind|pt|mood|	none -37
start|behind|pt|relative|	saying -47
start|behind|pt|shared|	saying -55
start|behind|publicar|	none -45	word -9
start|behind|queixar|	none -58	word -49
start|behind|quejarse|	none 79
start|behind|questionar|	none -47
start|behind|raccontare|first|	aver -17
start|behind|raccontare|	none -33	word -19
start|behind|raconter|	none -62
start|behind|reageren|	none -68
start|behind|rechnen|	capital 45	no 51	none 51
start|behind|reclamar|	determiner -44	none -66	word -19
start|behind|recomendar|	none -47	word -31
start|behind|recommander|	none -69
start|behind|reconhecer|	none -29	word -28
start|behind|recusar|	none -19	word -13
start|behind|refuser|	none -60	word -48
start|behind|rekenen|first|	dat 41
start|behind|rekenen|	none -12	that 41
start|behind|remeter|first|	a -27
start|behind|remeter|	none -33	preposition -27	word -35
start|behind|replicare|	capital -47	none -44
start|behind|responder|	none -41	word -28
start|behind|resumir|	none -31
start|behind|ricordare|	none -64
start|behind|rispondere|	none -47	word -29
start|behind|roepen|	none 70
start|behind|rufen|	no -15
start|behind|réagir|	none -89
start|behind|réclamer|	determiner -38	none -61	word -46
start|behind|répondre|	determiner -73	none -115	word -39
start|behind|saber|	none -43
start|behind|sagen|	capital -37	determiner -20	no -30	none -32	verb -19	word -25
start|behind|sagen|first|	der -9	einer -23
start|behind|salutare|	none -33
start|behind|sapere|	none -23	word -22
start|behind|saying|	adverb -67	auxiliary -42	capital -50	participle -11	present -53	pronoun -50	that 53	word -20
start|behind|saying|ending|00|	word 59
start|behind|saying|ending|20|	word -28
start|behind|saying|ending|ag|	capital -47
start|behind|saying|ending|al|	word -16
start|behind|saying|ending|am|	capital -25
start|behind|saying|ending|ar|	word -61
start|behind|saying|ending|as|	determiner 9	word -41
start|behind|saying|ending|at|	that 100
start|behind|saying|ending|a|	preposition -47
start|behind|saying|ending|ca|	word -33
start|behind|saying|ending|ce|	capital -21
start|behind|saying|ending|ch|	capital -37
start|behind|saying|ending|da|	capital -17	word -26
start|behind|saying|ending|de|	capital -52	determiner -19	word -60
start|behind|saying|ending|do|	word -43
start|behind|saying|ending|el|	determiner -56	word -11
start|behind|saying|ending|em|	determiner -9	word -72
start|behind|saying|ending|en|	capital 58	determiner -33	word -95
start|behind|saying|ending|er|	capital -43	determiner -78	word 25
start|behind|saying|ending|es|	determiner -28	word -69
start|behind|saying|ending|et|	pronoun -30
start|behind|saying|ending|ga|	word -50
start|behind|saying|ending|ge|	capital -30
start|behind|saying|ending|hi|	word -27
start|behind|saying|ending|ia|	word -40
start|behind|saying|ending|il|	determiner 32
start|behind|saying|ending|in|	determiner 28
start|behind|saying|ending|io|	capital -18	word -44
start|behind|saying|ending|ir|	word 31
start|behind|saying|ending|is|	word -30
start|behind|saying|ending|jn|	auxiliary -42
start|behind|saying|ending|l'|	determiner -35
start|behind|saying|ending|la|	capital -25	determiner -21	word -50
start|behind|saying|ending|le|	determiner 12
start|behind|saying|ending|ll|	capital -67
start|behind|saying|ending|l’|	determiner -66
start|behind|saying|ending|na|	determiner -42	word -29
start|behind|saying|ending|ne|	determiner 19	word -33
start|behind|saying|ending|ng|	capital -62
start|behind|saying|ending|ni|	word -35
start|behind|saying|ending|no|	word -27
start|behind|saying|ending|nt|	word -53
start|behind|saying|ending|om|	preposition 37
start|behind|saying|ending|on|	capital -28	determiner -38	word -16
start|behind|saying|ending|or|	word -47
start|behind|saying|ending|os|	capital -26	determiner -55	word -24
start|behind|saying|ending|o|	determiner -42
start|behind|saying|ending|ra|	word -48
start|behind|saying|ending|re|	determiner -52	word 14
start|behind|saying|ending|rg|	capital -21
start|behind|saying|ending|ro|	word -34
start|behind|saying|ending|rs|	word -35
start|behind|saying|ending|sa|	capital -39	determiner -64
start|behind|saying|ending|se|	word -20
start|behind|saying|ending|ss|	capital -49
start|behind|saying|ending|ta|	word -77
start|behind|saying|ending|te|	determiner -41	word -45
start|behind|saying|ending|ti|	word -40
start|behind|saying|ending|to|	capital -30	word -39
start|behind|saying|ending|tv|	capital -14
start|behind|saying|ending|ue|	that -13
start|behind|saying|ending|um|	determiner -43
start|behind|saying|ending|un|	determiner -28
start|behind|saying|ending|us|	word -82
start|behind|saying|ending|x|	capital -26
start|behind|saying|ending|za|	word -42
start|behind|saying|ending|ão|	word -41
start|behind|saying|ending|ça|	word -38
start|behind|saying|ending|én|	word -59
start|behind|saying|ending|ón|	word -20
start|behind|saying|first|	a -47	anfrage -29	aver -50	bedenken -19	comentar -15	das 14	dat 100	de -19	den -48	der -43	dienstag -54	einem -11	einen -66	einer -59	el -56	este -56	het -30	il 32	jornalistas -22	l' -35	la -21	las -62	le 12	les -65	los -55	lusa -17	l’ -66	mittwoch -29	montag -18	noite -25	non -13	não -16	o -42	om 37	protokoll -11	que -13	radio -17	redes -43	rádio -13	sa -64	ses -61	son -38	tribunal -17	um -43	un -27	una -42	une 21	x -26	zijn -42
start|behind|schreiben|	determiner -28	no -22	none -25	yes -25
start|behind|schrijven|	determiner -58	marks -58	none -57
start|behind|scrivere|	none -57	word -36
start|behind|sostenere|	none -11	word -12
start|behind|sprechen|	determiner -70	marks -71	no -71
start|behind|sprechen|first|	einem -71	einer -15
start|behind|spreken|	none -55
start|behind|staan|	determiner -39	none -108
start|behind|staan|first|	de -39
start|behind|stehen|	determiner -21	no -43	none -35	word -37
start|behind|stehen|first|	der -21
start|behind|stellen|	none -46
start|behind|stimare|	none -29	word -27
start|behind|tabler|	none 52
start|behind|teilen|	capital -35	no -31	none -31
start|behind|telefonar|	none -44
start|behind|temer|	none -25
start|behind|that|auxiliary|	saying 50
start|behind|that|	determiner 66	preposition -30	word -50
start|behind|that|marks|	saying 7
start|behind|that|none|	saying 47
start|behind|that|verb|	saying -103
start|behind|thinking|	past -24	present 7
start|behind|trekken|	none -61	preposition -31
start|behind|unlisted|	capital -20	no -39	none -55	word -31
start|behind|verklaren|	none -43
start|behind|verraten|	capital -29	no -29	none -29
start|behind|vertellen|	none -65
start|behind|verweisen|	capital 13	determiner 12	no 50	word 52	yes -24
start|behind|verweisen|first|	das 14	die 27
start|behind|ver|	determiner -32	none -28
start|behind|vinden|	determiner -25	none -29
start|behind|vragen|	none -90	word -43
start|behind|vrezen|	none -63
start|behind|warnen|	determiner 15	no 7	none 29
start|behind|weisen|	no -26	none -26
start|behind|wijzen|	determiner 45	none 52
start|behind|word|	% -87	, -24	: -88	; -39	adverb -49	auxiliary 33	capital -14	coordinator -41	determiner -98	end -79	preposition -27	quote 22	stop -37	subordinator -15	that -81	verb-saying -65
start|behind|word|auxiliary|	saying 14
start|behind|word|marks|	judging -68	saying 41
start|behind|word|none|	judging -70	other -31	saying -47
start|behind|word|verb|	saying -7
start|behind|zanjar|	none -28
start|behind|zeggen|	capital -16	determiner -57	none -70	pronoun -10
start|behind|zeggen|first|	de -54	het -10
start|behind|écrire|	none -44
start|behind|évaluer|	none -30	word -21
start|colon|asks|false|	marks 36	verb 30
start|colon|away|2|	determiner 9	word 51
start|colon|away|3|	capital -44	determiner 24	preposition 44
start|colon|away|4|	capital 24	determiner 47	preposition -104	pronoun 67	word 11
start|colon|away|5|	determiner -48	pronoun -40
start|colon|away|6|	determiner 12	word -24
start|colon|before|	: 25
start|colon|capital|auxiliary|	saying -43
start|colon|capital|	capital -29	word 93
start|colon|capital|none|	saying -21
start|colon|	contestare 7	stehen -40	unlisted 37	verteidigen 59	zien -58
start|colon|contestare|	none 32
start|colon|determiner|	auxiliary 55	capital -17	word 32
start|colon|determiner|auxiliary|	judging 51	saying 46
start|colon|determiner|marks|	saying -55
start|colon|determiner|none|	judging 10
start|colon|determiner|verb|	saying 9
start|colon|de|away|3|	judging -18
start|colon|de|away|4|	judging 55	saying 39
start|colon|de|away|5|	saying -18
start|colon|de|away|6|	saying -10
start|colon|de|	capital 49	determiner 7	judging 22	preposition -44	pronoun 38
start|colon|de|direct|	saying -36
start|colon|de|inverted|	saying 13
start|colon|de|mood|	no -67	yes 113
start|colon|ending|ch|	capital 79
start|colon|ending|er|	determiner 13	preposition -29
start|colon|ending|et|	pronoun 8
start|colon|ending|ie|	determiner 15
start|colon|ending|in|	determiner -31	preposition -42
start|colon|ending|le|	determiner -42
start|colon|ending|na|	capital -78
start|colon|ending|un|	determiner 22
start|colon|es|away|4|	saying 100
start|colon|es|	determiner 10	saying 31
start|colon|es|direct|	saying 73
start|colon|es|mood|	none 50
start|colon|first|	der 13	die 15	ein -25	er 67	het 8	in -42	le -42	per -78	un 22
start|colon|fr|away|2|	saying 98
start|colon|fr|away|4|	saying -81
start|colon|fr|	determiner -19	saying -22	word -37
start|colon|fr|direct|	saying 7
start|colon|fr|mood|	none -45
start|colon|geben|	auxiliary 38	capital 16	determiner -15	no -69	none 16	yes 74
start|colon|it|apposition|	saying 9
start|colon|it|away|2|	saying 56
start|colon|it|away|4|	saying 27
start|colon|it|away|6|	saying 24
start|colon|it|	determiner 98	preposition -60	saying 18	word 25
start|colon|it|direct|	saying -44
start|colon|it|inverted|	saying 27
start|colon|it|mood|	none 17
start|colon|judging|	determiner 35	past 28	preposition -78	pronoun 36	word 61
start|colon|mood|none|	judging 33
start|colon|mood|no|	saying -83
start|colon|mood|yes|	judging 59	saying 90
start|colon|nl|away|3|	saying 100
start|colon|nl|away|4|	judging 20
start|colon|nl|away|6|	saying 87
start|colon|nl|direct|	saying 17
start|colon|nl|inverted|	saying 15
start|colon|nl|	judging 20	preposition -13	pronoun 22	saying 8	word 70
start|colon|nl|mood|	none 34
start|colon|order|apposed|	saying 16
start|colon|order|apposition|	saying -6
start|colon|order|direct|	judging -27	saying -17	thinking 7
start|colon|order|inverted|	judging 41	other 37	saying 8
start|colon|other|	past 37
start|colon|preposition|	capital -68	determiner -93	word 104
start|colon|preposition|marks|	saying 16
start|colon|preposition|none|	saying 51
start|colon|preposition|verb|	saying -26
start|colon|pronoun|	auxiliary 67	word 8
start|colon|pronoun|auxiliary|	judging 36	saying -18
start|colon|pt|away|4|	saying -97
start|colon|pt|away|6|	saying -58
start|colon|pt|direct|	saying -10
start|colon|pt|mood|	none -43
start|colon|pt|	preposition 51	saying -43	word -92
start|colon|saying|	capital -14	determiner 7	past -10	preposition 22	present 23	word -8
start|colon|saying|ending|el|	determiner -33
start|colon|saying|ending|er|	determiner 13	preposition -12
start|colon|saying|ending|et|	pronoun -19
start|colon|saying|ending|in|	determiner -43
start|colon|saying|ending|le|	determiner -42
start|colon|saying|ending|na|	capital -78
start|colon|saying|ending|un|	determiner 48
start|colon|saying|first|	der 13	ein -38	el -33	het -19	le -42	per -63	un 48
start|colon|stehen|	determiner -40	no -40	none -40
start|colon|thinking|	determiner -17	past 7
start|colon|word|auxiliary|	saying -52
start|colon|word|none|	saying -7
start|colon|word|	preposition -76	word 8
start|colon|zien|	none -58	preposition -58
start|comma|	aankondigen 11	accogliere -19	accuser -30	achar -26	acusar -35	admitir 23	advertir -34	afirmar -58	aggiungere -18	ajouter -16	alegar -12	annoncer -50	annunciare -66	antworten 32	anunciar -35	appeler -25	asegurar -7	assurer -34	ausrichten 24	avaliar -35	avanzar -31	avvertire 29	begrüßen -66	behaupten 44	beloven -49	berichten 18	bestätigen -43	beteuern 40	betogen 28	blijven -26	brincar -26	bromear -20	celebrar -23	chiamare -28	chiedere -83	coincidir -48	comentar -15	commentare -40	commenter -23	condenar -19	confermare 17	confier -36	confirmar -65	confirmer -47	contar 11	contestar -23	contestare -70	declarar -35	defender -22	desabafar -39	descartar -22	devolver -18	divulgar 34	dizer -20	déclarer -19	défendre 35	empfehlen 9	ergänzen 53	erklären -59	erläutern 20	estimar -28	evitar -31	explicar -36	expliquer -48	faire_valoir 41	falar -68	finden 6	fordern 55	garantir 11	geben -48	geven 27	hablar -14	halten 38	heten -39	indiquer -38	informar 15	interroger -31	ironiser -28	ironizar -35	klagen -56	kritisieren -55	kündigen 60	lachen -57	lamentar -27	lancer -24	lassen 23	laten -43	lembrar -28	lire -16	lâcher -24	manter -33	meinen -35	mostrar -49	opposer -48	parlare -28	pedir -60	pester -23	plaisanter -23	precisar 23	preferir -20	prevedere -51	prever -63	promettre -37	proponer -34	proposer -47	protestar -29	préciser 21	queixar -61	questionar -40	raccontare -50	rappeler 24	rechazar -13	rechnen 12	reclamar -43	reconnaître -25	reconocer -18	recusar -17	registrar -23	regretter -45	relatar 9	responder -21	ressalvar 13	resumir -36	revelar 49	riferire 20	räumen 42	réagir -33	réclamer -39	répliquer -22	répondre -54	résumer -22	sagen 19	schreiben 25	scrivere 32	sehen -52	sentenciar -16	señalar 25	solicitar -25	sostenere -22	spiegare 20	sprechen -53	staan -44	stehen -65	stellen -42	teilen 34	trasladar -48	trekken -36	unlisted -61	ver -17	verklaren -39	verlauten 61	versichern 39	vertellen -32	verweisen -81	vinden 31	vouloir -19	vragen 45	werfen -44	willen -40	wollen 20	zien -31	äußern -45	évaluer -24
start|comma|aankondigen|	none 16	word 11
start|comma|accogliere|	none -24	word -19
start|comma|accuser|	none -35
start|comma|achar|	none -32
start|comma|acusar|	none -49
start|comma|admitir|	none 22	verb -25
start|comma|adverb|	, -72	adverb 65	auxiliary -60	determiner -61	preposition 53	verb-saying -38	word 26
start|comma|adverb|auxiliary|	saying 32
start|comma|adverb|verb|	saying -77
start|comma|advertir|	none -46
start|comma|afirmar|	none -75	preposition -51
start|comma|aggiungere|	auxiliary 47	none -45
start|comma|aggiungere|first|	è 47
start|comma|ajouter|	none -19
start|comma|alegar|	none -17
start|comma|annoncer|	determiner -36	none -65
start|comma|annunciare|	none -90	preposition -61	word -22
start|comma|antworten|	no 32
start|comma|anunciar|	none -48
start|comma|appeler|	none -33	word -25
start|comma|asegurar|	none -9
start|comma|asks|false|	auxiliary 33	marks 10	none -18	verb -56
start|comma|assicurare|	auxiliary 32	none -7
start|comma|assicurare|first|	è 32
start|comma|assurer|	none -43	word -33
start|comma|ausrichten|first|	er 18
start|comma|ausrichten|	pronoun 24	yes 10
start|comma|auxiliary|	adverb 40	determiner 72	preposition -6	pronoun 12	verb-saying -70	word 41
start|comma|auxiliary|marks|	saying 16
start|comma|auxiliary|none|	judging -27	saying 65
start|comma|auxiliary|verb|	saying -13
start|comma|avaliar|	none -49
start|comma|avanzar|	none -31	word -31
start|comma|avvertire|	none 20
start|comma|away|2|	adverb 25	capital 16	coordinator -61	determiner 19	preposition -29	pronoun 36	subordinator 16	verb-saying -52	word 9
start|comma|away|3|	adverb -41	auxiliary 39	capital 34	coordinator -9	determiner 102	preposition -9	pronoun 84	subordinator -13	verb-saying -46	word 20
start|comma|away|4|	adverb 13	auxiliary -21	capital -91	coordinator -82	determiner -42	preposition -51	pronoun 21	subordinator -8	verb-judging -56	verb-saying 28	word -9
start|comma|away|5|	adverb 50	auxiliary 51	capital -61	determiner -66	preposition 40	pronoun -59	verb-judging -53	verb-saying -64	word -106
start|comma|away|6|	adverb -71	auxiliary 82	capital -116	coordinator 12	determiner -97	preposition -32	pronoun -12	subordinator -72	verb-saying -99	word -24
start|comma|before|	, -10
start|comma|begrüßen|	no -66
start|comma|behaupten|	auxiliary 44	yes 44
start|comma|beloven|	auxiliary -45	none -52
start|comma|berichten|	determiner 7	no -7	none -14	yes 30
start|comma|bestätigen|	no -41	verb -41
start|comma|beteuern|	auxiliary 38	word 38	yes 38
start|comma|betogen|	none 31
start|comma|blijven|	none -36
start|comma|brincar|	none -37
start|comma|bromear|	none -26
start|comma|capital|	) -25	auxiliary 58	capital -75	coordinator -43	determiner -60	preposition 20	verb-saying -63	word -17
start|comma|capital|auxiliary|	saying 23
start|comma|capital|marks|	saying 13
start|comma|capital|none|	judging -68	saying -119	thinking -34
start|comma|capital|verb|	saying -35
start|comma|celebrar|	none -28
start|comma|chiamare|	none -39
start|comma|chiedere|	auxiliary -55	determiner -39	marks -60	none -87	verb-saying -35
start|comma|coincidir|	none -49
start|comma|comentar|	none -15	preposition -16
start|comma|commentare|	none -55
start|comma|commenter|	none -30
start|comma|condenar|	none -25	preposition -17
start|comma|confermare|	none 41	verb -56
start|comma|confier|	none -48	word -30
start|comma|confirmar|	coordinator -17	none -88	word -58
start|comma|confirmer|	coordinator -14	none -61	preposition -45
start|comma|confirmer|first|	mais -14
start|comma|contar|	determiner 30	none 18	preposition -50	word -84
start|comma|contestare|	none -101
start|comma|contestar|	none -31
start|comma|coordinator|	adverb -46	capital -51	determiner -66	pronoun 24	verb-judging -43	verb-saying -63	word 9
start|comma|coordinator|marks|	saying 38
start|comma|coordinator|verb|	saying -97
start|comma|decir|	word -43
start|comma|declarar|	none -46	preposition -31
start|comma|defender|	capital -22	none -29
start|comma|desabafar|	none -55
start|comma|descartar|first|	en -23
start|comma|descartar|	none -26	preposition -23
start|comma|determiner|	auxiliary -58	capital 72	determiner -75	preposition -108	pronoun -76	quote -70	word 20
start|comma|determiner|auxiliary|	saying -15
start|comma|determiner|marks|	judging -52	saying 10
start|comma|determiner|none|	judging 26	thinking -27
start|comma|determiner|verb|	judging -50	saying -14
start|comma|devolver|	none -24	preposition -18
start|comma|de|	adverb 10	auxiliary 22	capital -8	coordinator -40	determiner 6	other -44	preposition 15	pronoun 42	saying 40	subordinator 11	thinking -9	verb-saying -77	verb-thinking -16	word 37
start|comma|de|apposed|	saying 35
start|comma|de|apposition|	saying 66
start|comma|de|away|2|	judging -43	saying 71
start|comma|de|away|3|	judging 48	saying 64
start|comma|de|away|4|	judging 7	saying -27
start|comma|de|away|5|	judging 43	saying -66
start|comma|de|away|6|	judging -95	saying -13	thinking -56
start|comma|de|direct|	judging 15	saying 14	thinking -9
start|comma|de|inverted|	judging -60	other -38	saying 9
start|comma|de|mood|	no -29	yes 77
start|comma|de|shared|	saying 57
start|comma|dire|	marks 34	none -14	preposition -73	pronoun -52	verb -52	word -6
start|comma|divulgar|	none 26
start|comma|dizer|	auxiliary 9	capital -37	none -16	preposition -55	word -62
start|comma|dizer|first|	de -29
start|comma|déclarer|	none -25
start|comma|défendre|	none 32
start|comma|empfehlen|	determiner 9	no 9	none 9
start|comma|ending|1|	word -51
start|comma|ending|2|	word -52
start|comma|ending|31|	word -30
start|comma|ending|3|	word -29
start|comma|ending|41|	word -27
start|comma|ending|4|	word -52
start|comma|ending|58|	word -40
start|comma|ending|5|	word -44
start|comma|ending|74|	word -45
start|comma|ending|9|	word -42
start|comma|ending|al|	preposition -67
start|comma|ending|am|	preposition -62
start|comma|ending|an|	pronoun 67
start|comma|ending|as|	capital -23	coordinator -62	determiner 33	word 43
start|comma|ending|au|	preposition -46
start|comma|ending|a|	preposition 29
start|comma|ending|be|	auxiliary 30
start|comma|ending|ce|	word -56
start|comma|ending|ch|	word 50
start|comma|ending|da|	preposition -52	word -81
start|comma|ending|de|	auxiliary 10	preposition -54	word -31
start|comma|ending|di|	preposition 9	word -45
start|comma|ending|do|	preposition -75	verb-saying -65	word -76
start|comma|ending|du|	determiner -33
start|comma|ending|ei|	auxiliary 35
start|comma|ending|el|	preposition -15
start|comma|ending|em|	preposition -90
start|comma|ending|en|	adverb 40	auxiliary 38	coordinator 33	determiner -8	preposition -80	word -14
start|comma|ending|er|	adverb 65	capital -39	determiner -8	preposition -61	pronoun 45	word 38
start|comma|ending|es|	auxiliary 38	determiner -42
start|comma|ending|eu|	capital -18
start|comma|ending|e|	coordinator -49
start|comma|ending|fe|	word 70
start|comma|ending|ga|	word -65
start|comma|ending|ha|	auxiliary -44
start|comma|ending|ia|	capital -12	word -91
start|comma|ending|ie|	determiner -16	pronoun 52	subordinator 33
start|comma|ending|im|	preposition 48
start|comma|ending|in|	determiner 25	preposition -65
start|comma|ending|io|	capital -33	word -45
start|comma|ending|is|	auxiliary 29	coordinator -46
start|comma|ending|it|	verb-saying -45
start|comma|ending|jl|	subordinator -22
start|comma|ending|já|	adverb -29
start|comma|ending|la|	determiner -27	preposition -70
start|comma|ending|le|	determiner 13	pronoun -39	word -29
start|comma|ending|lo|	determiner 14
start|comma|ending|lu|	word -38
start|comma|ending|l’|	determiner -19
start|comma|ending|ma|	coordinator -35
start|comma|ending|me|	pronoun -23
start|comma|ending|na|	capital 12	preposition -85	word -67
start|comma|ending|nd|	coordinator -39
start|comma|ending|ne|	capital -20	determiner 42	word 40
start|comma|ending|ng|	capital 41
start|comma|ending|no|	preposition -78	word 41
start|comma|ending|ns|	preposition -55
start|comma|ending|nt|	preposition -35	verb-saying -57
start|comma|ending|oi|	adverb -57	auxiliary 11
start|comma|ending|om|	preposition -41
start|comma|ending|on|	preposition -39	word -23
start|comma|ending|or|	preposition -63	word -68
start|comma|ending|ou|	verb-saying -22
start|comma|ending|o|	determiner -64
start|comma|ending|ra|	word -68
start|comma|ending|re|	capital -18	word -20
start|comma|ending|ro|	word 44
start|comma|ending|rá|	word 32
start|comma|ending|sa|	word -59
start|comma|ending|se|	word 13
start|comma|ending|so|	word -53
start|comma|ending|st|	auxiliary -29
start|comma|ending|ta|	verb-saying 38	word -105
start|comma|ending|te|	capital -29	verb-thinking -48	word 35
start|comma|ending|to|	capital -26	subordinator -59	verb-saying -35	word -59
start|comma|ending|ue|	subordinator -52	word -53
start|comma|ending|ui|	word -83
start|comma|ending|ur|	word -48
start|comma|ending|vo|	word -39
start|comma|ending|wo|	subordinator -40
start|comma|ending|ya|	adverb -51
start|comma|ending|y|	coordinator -26
start|comma|ending|zu|	preposition -27
start|comma|ending|às|	preposition -61
start|comma|ending|à|	preposition 25
start|comma|ending|ás|	adverb -40
start|comma|ending|ão|	auxiliary 36	word 48
start|comma|ending|è|	auxiliary 18
start|comma|ending|ée|	word -52
start|comma|ending|ún|	preposition -30
start|comma|ending|ür|	preposition -33
start|comma|ergänzen|	yes 19
start|comma|erklären|	determiner -6
start|comma|erläutern|	determiner 10	no 20	none 32
start|comma|erzählen|	auxiliary 25	no -52	none -31	yes 42
start|comma|erzählen|first|	habe 30
start|comma|estimar|	none -38
start|comma|es|	adverb 13	auxiliary 52	capital -47	coordinator -46	determiner -63	judging -52	preposition -76	saying -30	subordinator -57	thinking -49	verb-saying -35	word -29
start|comma|es|apposed|	saying -60
start|comma|es|apposition|	saying 67
start|comma|es|away|2|	saying 13
start|comma|es|away|3|	saying -47
start|comma|es|away|4|	judging -45
start|comma|es|away|5|	saying -58
start|comma|es|away|6|	saying -85	thinking -39
start|comma|es|direct|	judging -33	saying -115
start|comma|es|elided|	saying -63
start|comma|es|inverted|	judging -41	saying -77
start|comma|es|mood|	none -37
start|comma|es|relative|	saying -31
start|comma|evitar|	none -42
start|comma|explicar|	none -43	preposition -20	word -77
start|comma|expliquer|	none -60	word -47
start|comma|faire_valoir|	none 69	word 41
start|comma|falar|	auxiliary -51	none -95
start|comma|finden|	auxiliary 42	yes 20
start|comma|first|	1 -51	2 -52	3 -29	31 -30	4 -52	41 -27	5 -44	58 -40	9 -42	a 15	aber 25	abílio -19	al -70	am -62	arrivata -13	au -46	aunque -52	avrebbe 9	cheffe -52	com -41	con -36	da -52	dans -49	das 33	de -55	del -15	der -15	di 9	die -16	directrice -31	dit -45	do -48	du -33	e -49	elle -39	em -84	en 6	enquanto -59	er 45	es -30	foi 11	für -33	ha -31	habe 31	il -10	in -62	is 29	já -29	la -27	le -60	les -42	lo 14	l’ -19	ma -35	mais -46	man 67	mas -62	me -23	na -85	no -11	non -20	não -49	o -64	poi -57	por -63	porque -15	presidenta -32	presidente -62	présidente -59	qui -60	quien -37	según -30	sei 35	seine 48	selon -14	sem -40	sie 52	sin -34	são 36	terwijl -22	und -39	werde 10	wie 33	wo -40	wonach 42	y -26	ya -51	zu -27	à 25	às -61	è 18	élu -38
start|comma|fr|	adverb -46	auxiliary -23	capital -46	coordinator -47	determiner -57	judging -59	other -26	preposition -17	pronoun -19	saying -47	subordinator -30	thinking -42	verb-judging -34	verb-saying -62	word -29
start|comma|fr|apposed|	saying -52
start|comma|fr|apposition|	judging -38	saying 22
start|comma|fr|away|2|	judging -35	saying -95
start|comma|fr|away|3|	saying 64
start|comma|fr|away|4|	saying -73
start|comma|fr|away|5|	saying -58
start|comma|fr|away|6|	judging -33	other -26	saying -91
start|comma|fr|direct|	judging -46	saying -111
start|comma|fr|elided|	saying -42
start|comma|fr|inverted|	judging -17	other -18	saying -65
start|comma|fr|mood|	none -58
start|comma|fr|shared|	saying -49
start|comma|garantir|	coordinator -43	none 18
start|comma|geben|	determiner -28	no -58	none -58	word -54
start|comma|geben|first|	4 -27	die -28
start|comma|geven|	none 39
start|comma|hablar|	none -18
start|comma|halten|	auxiliary -11	capital 58	determiner 36	no 19
start|comma|heißen|	auxiliary 36	determiner 46	marks -14	no -73	word -37	yes 59
start|comma|heißen|first|	die 35
start|comma|heten|	none -55	word -25
start|comma|indiquer|	auxiliary -30	none -44	verb-saying -30
start|comma|informar|	none 23	preposition 14
start|comma|interroger|	auxiliary -27	none -34	pronoun -25	word -19
start|comma|ironiser|	none -37	word -32
start|comma|ironizar|	none -49	word -23
start|comma|it|apposed|	saying -62
start|comma|it|apposition|	saying 49
start|comma|it|	auxiliary 16	capital -86	coordinator -61	judging -61	other -39	preposition 30	subordinator -13	thinking -59	verb-saying 17	word -52
start|comma|it|away|2|	judging -38	saying 35
start|comma|it|away|3|	judging -14	saying -52
start|comma|it|away|4|	saying -49
start|comma|it|away|5|	saying 59
start|comma|it|away|6|	judging -42	saying -44
start|comma|it|direct|	judging -48	saying -11	thinking -28
start|comma|it|elided|	saying -90
start|comma|it|inverted|	judging -34	other -37	saying -35
start|comma|it|mood|	none -13
start|comma|it|relative|	saying -27
start|comma|judging|	auxiliary -12	capital 45	coordinator -33	past -8	preposition -73	present -86	subordinator -26	verb-saying -54	word -54
start|comma|judging|ending|a|	preposition -28
start|comma|judging|ending|er|	determiner -56
start|comma|judging|ending|ie|	determiner -52
start|comma|judging|ending|om|	preposition -12
start|comma|judging|ending|or|	preposition -13
start|comma|judging|ending|sa|	word -18
start|comma|judging|ending|ta|	word -15
start|comma|judging|ending|ue|	subordinator -26
start|comma|judging|first|	a -28	aunque -27	com -12	der -56	die -52	por -13
start|comma|klagen|	no -56	none -50
start|comma|kündigen|	determiner 35	no 60	none 42
start|comma|lachen|	none -58
start|comma|lamentar|	none -35
start|comma|lancer|	none -26	preposition -17	word -23
start|comma|lassen|first|	man 43
start|comma|lassen|	no 23	pronoun 43
start|comma|laten|	none -61
start|comma|lembrar|	none -38
start|comma|lire|	none -16
start|comma|lâcher|	none -32
start|comma|manter|	none -41	preposition -29
start|comma|meinen|	auxiliary 64	none -60	yes 64
start|comma|mood|none|	judging -65	other -50	saying -25	thinking -88
start|comma|mood|no|	judging -20	other -44	saying -21
start|comma|mood|yes|	judging 17	saying 77
start|comma|mostrar|	none -67
start|comma|nl|	adverb -29	auxiliary 42	capital -46	coordinator 24	determiner -77	judging -8	preposition -76	saying -27	subordinator -39	thinking -40	verb-saying -24	word -13
start|comma|nl|apposition|	saying 64
start|comma|nl|away|2|	judging -47	saying -95
start|comma|nl|away|3|	saying 13
start|comma|nl|away|4|	saying -33
start|comma|nl|away|6|	judging 31
start|comma|nl|direct|	judging -48	saying -128	thinking -40
start|comma|nl|inverted|	judging -7	saying -86
start|comma|nl|mood|	none -28
start|comma|opposer|	none -49
start|comma|order|apposed|	judging 8	saying 28
start|comma|order|apposition|	judging 22	saying 126	thinking -52
start|comma|order|direct|	judging -17	saying -23	thinking -30
start|comma|order|elided|	saying -135
start|comma|order|inverted|	judging -70	other -55	saying -63
start|comma|order|relative|	saying -62	thinking -28
start|comma|order|shared|	judging -30	saying 17
start|comma|other|	determiner -33	past -61	word -35
start|comma|parlare|	none -31
start|comma|pedir|	none -73	verb -30	verb-saying -23	word -34
start|comma|pester|	none -27	word -22
start|comma|plaisanter|	none -31
start|comma|precisar|	none 32	word 25
start|comma|preferir|	none -23
start|comma|preposition|	adverb 45	capital -35	determiner -124	preposition -45	verb-saying -34	word 16
start|comma|preposition|auxiliary|	saying 37
start|comma|preposition|marks|	saying -16
start|comma|preposition|none|	judging -64	thinking -39
start|comma|prevedere|	none -57
start|comma|prever|	none -88
start|comma|promettre|	none -50
start|comma|pronoun|	, -50	auxiliary 33	capital -23	word 9
start|comma|pronoun|auxiliary|	saying 24
start|comma|pronoun|marks|	saying 37
start|comma|pronoun|none|	saying -28
start|comma|pronoun|verb|	saying 65
start|comma|proponer|	none -46
start|comma|proposer|	none -65	preposition -54
start|comma|protestar|	none -41
start|comma|préciser|	none 30
start|comma|pt|	adverb 13	auxiliary 26	capital -56	coordinator -62	determiner 16	judging -57	preposition -26	subordinator -61	verb-judging -55	verb-saying -81
start|comma|pt|apposed|	saying 19
start|comma|pt|apposition|	judging -50	saying 39
start|comma|pt|away|2|	saying -15
start|comma|pt|away|3|	saying -35
start|comma|pt|away|4|	judging -40	saying 28
start|comma|pt|away|5|	saying -105
start|comma|pt|away|6|	judging -41	saying -10
start|comma|pt|direct|	judging -36	saying 8
start|comma|pt|elided|	saying -82
start|comma|pt|inverted|	judging -34	saying -54
start|comma|pt|mood|	none -12
start|comma|pt|relative|	saying -49
start|comma|queixar|	none -66
start|comma|questionar|	none -44
start|comma|raccontare|	none -57	word -38
start|comma|raconter|first|	qui -8
start|comma|raconter|	none 11	word -44
start|comma|rappeler|	none 34	word 30
start|comma|rechazar|first|	por -13
start|comma|rechazar|	none -16	preposition -13
start|comma|rechnen|	no 7
start|comma|reclamar|	none -58
start|comma|reconnaître|	none -29
start|comma|reconocer|	none -24	preposition -18
start|comma|recordar|	none -12
start|comma|recusar|	none -23
start|comma|registrar|	none -33	word -30
start|comma|regretter|	none -60
start|comma|relatar|	none -11	word 20
start|comma|responder|	none -28	preposition -20
start|comma|resumir|	none -39	word -36
start|comma|revelar|	none 71	preposition 55
start|comma|ricordare|	word -55
start|comma|riferire|	auxiliary 36	none 20
start|comma|räumen|	none 42	yes 42
start|comma|réagir|	none -35
start|comma|réclamer|	none -53
start|comma|répliquer|	none -31
start|comma|répondre|	none -77
start|comma|résumer|	none -25	word -23
start|comma|sagen|	auxiliary 61	capital -50	no -51	none -16	preposition -28	pronoun 54	verb -27	word 23	yes 82
start|comma|sagen|first|	die 13
start|comma|saying|	adverb 11	auxiliary 58	capital -84	coordinator -25	past -13	preposition 8	present 27	pronoun 27	subordinator -37	verb-judging -81	verb-saying -46	verb-thinking 20	word -7
start|comma|saying|ending|1|	word -39
start|comma|saying|ending|2|	word -52
start|comma|saying|ending|31|	word -30
start|comma|saying|ending|3|	word -29
start|comma|saying|ending|41|	word -27
start|comma|saying|ending|4|	word -52
start|comma|saying|ending|58|	word -40
start|comma|saying|ending|5|	word -44
start|comma|saying|ending|74|	word -45
start|comma|saying|ending|9|	word -31
start|comma|saying|ending|al|	preposition -67
start|comma|saying|ending|am|	preposition -62
start|comma|saying|ending|an|	pronoun 67
start|comma|saying|ending|as|	coordinator -62	determiner 23
start|comma|saying|ending|a|	preposition 34
start|comma|saying|ending|be|	auxiliary 38
start|comma|saying|ending|ce|	word -56
start|comma|saying|ending|ch|	word 50
start|comma|saying|ending|da|	preposition -49	word -81
start|comma|saying|ending|de|	auxiliary 10	preposition -55	word -31
start|comma|saying|ending|di|	preposition 11	word -45
start|comma|saying|ending|do|	preposition -71	verb-saying -65	word -76
start|comma|saying|ending|du|	determiner -33
start|comma|saying|ending|ei|	auxiliary 14
start|comma|saying|ending|el|	preposition -15
start|comma|saying|ending|em|	preposition -90
start|comma|saying|ending|en|	adverb 40	auxiliary 38	coordinator 33	determiner -38	preposition -80
start|comma|saying|ending|er|	adverb 71	capital -32	preposition -60	pronoun 45	word 49
start|comma|saying|ending|es|	determiner -42
start|comma|saying|ending|eu|	capital -18
start|comma|saying|ending|e|	coordinator -47
start|comma|saying|ending|fe|	word 70
start|comma|saying|ending|ga|	word -65
start|comma|saying|ending|ha|	auxiliary -44
start|comma|saying|ending|ia|	capital -12	word -91
start|comma|saying|ending|ie|	pronoun 52	subordinator 33
start|comma|saying|ending|im|	preposition 55
start|comma|saying|ending|in|	determiner 25	preposition -49
start|comma|saying|ending|io|	capital -33	word -45
start|comma|saying|ending|is|	auxiliary 29	coordinator -46
start|comma|saying|ending|jl|	subordinator -22
start|comma|saying|ending|já|	adverb -29
start|comma|saying|ending|la|	determiner -25	preposition -70
start|comma|saying|ending|le|	determiner 13	pronoun -44	word -29
start|comma|saying|ending|lo|	determiner 23
start|comma|saying|ending|lu|	word -38
start|comma|saying|ending|l’|	determiner -15
start|comma|saying|ending|ma|	coordinator -35
start|comma|saying|ending|me|	pronoun -23
start|comma|saying|ending|na|	capital -22	preposition -85	word -67
start|comma|saying|ending|nd|	coordinator -27
start|comma|saying|ending|ne|	determiner 44	word 40
start|comma|saying|ending|ng|	capital 41
start|comma|saying|ending|no|	preposition -78	word 41
start|comma|saying|ending|ns|	preposition -49
start|comma|saying|ending|nt|	preposition -35	verb-saying -57
start|comma|saying|ending|oi|	adverb -57	auxiliary 11
start|comma|saying|ending|om|	preposition -41
start|comma|saying|ending|on|	preposition -38	word -22
start|comma|saying|ending|or|	preposition -63	word -68
start|comma|saying|ending|ou|	verb-saying -22
start|comma|saying|ending|o|	determiner -64
start|comma|saying|ending|ra|	word -76
start|comma|saying|ending|re|	word -20
start|comma|saying|ending|ro|	word 53
start|comma|saying|ending|rá|	word 32
start|comma|saying|ending|se|	word 13
start|comma|saying|ending|so|	word -43
start|comma|saying|ending|ta|	verb-saying 38	word -108
start|comma|saying|ending|te|	capital -29	word 35
start|comma|saying|ending|to|	capital -26	subordinator -59	word -59
start|comma|saying|ending|ue|	subordinator -47	word -53
start|comma|saying|ending|ui|	word -81
start|comma|saying|ending|ur|	word -48
start|comma|saying|ending|wo|	subordinator -40
start|comma|saying|ending|ya|	adverb -51
start|comma|saying|ending|y|	coordinator -26
start|comma|saying|ending|zu|	preposition -27
start|comma|saying|ending|às|	preposition -61
start|comma|saying|ending|à|	preposition 25
start|comma|saying|ending|ás|	adverb -40
start|comma|saying|ending|ão|	auxiliary 36	word 48
start|comma|saying|ending|è|	auxiliary 18
start|comma|saying|ending|ée|	word -52
start|comma|saying|ending|ún|	preposition -30
start|comma|saying|ending|ür|	preposition -33
start|comma|saying|first|	1 -39	2 -52	3 -29	31 -30	4 -52	41 -27	5 -44	58 -40	9 -31	a 20	aber 25	abílio -19	al -70	am -62	aunque -47	cheffe -52	com -41	con -36	da -49	dans -49	das 23	de -56	del -15	den -37	di 11	directrice -31	do -43	du -33	e -47	elle -44	em -84	en 6	enquanto -59	er 45	es -28	foi 11	für -33	ha -31	habe 31	il -10	in -46	is 29	já -29	la -25	le -60	les -42	lo 23	l’ -15	ma -35	mais -46	man 67	mas -62	me -23	na -85	no -11	não -49	o -64	poi -57	por -63	presidenta -32	presidente -62	présidente -59	qui -58	quien -37	según -30	sei 14	seine 48	sem -40	sie 52	sin -34	são 36	terwijl -22	und -27	werde 10	wie 33	wo -40	wonach 42	y -26	ya -51	zu -27	à 25	às -61	è 18	élu -38
start|comma|schließen|	none 16
start|comma|schreiben|	auxiliary 59	determiner 18	no -41	yes 59
start|comma|schreiben|first|	der 18
start|comma|scrivere|	none 27
start|comma|sehen|	no -52	none -52
start|comma|sentenciar|	none -20
start|comma|señalar|	none 37	word 34
start|comma|solicitar|	none -32
start|comma|sostenere|	auxiliary -16	none -28
start|comma|sostenere|first|	è -8
start|comma|spiegare|	none 30	word 18
start|comma|sprechen|	no -53	none -53
start|comma|staan|	none -59	word -37
start|comma|stehen|	auxiliary -63	no -71	none -51
start|comma|subordinator|auxiliary|	saying 14
start|comma|subordinator|	capital 28	determiner -39	verb-saying -52	word -31
start|comma|subordinator|none|	saying -28
start|comma|subordinator|verb|	judging -22	saying -65
start|comma|teilen|	auxiliary 36	no 24	none 21	pronoun 28	word 53	yes 31
start|comma|teilen|first|	man 28
start|comma|thinking|	capital -34	determiner -36	past -33	preposition -61	present -61	verb-saying -48	word 38
start|comma|trasladar|	none -66
start|comma|trekken|	none -47
start|comma|unlisted|	auxiliary -30	determiner -33	no -44	none -67	word -35
start|comma|verb-judging|	determiner -78	preposition -53	quote -47
start|comma|verb-judging|marks|	saying -77
start|comma|verb-saying|	, -28	: -60	adverb -64	capital -40	determiner 33	preposition -25	pronoun -37	that -69	word -52
start|comma|verb-saying|auxiliary|	saying -36
start|comma|verb-saying|marks|	saying -79
start|comma|verb-saying|none|	judging -54	thinking -48
start|comma|verb-thinking|	adverb 12	pronoun -48
start|comma|verklaren|	none -53	word -39
start|comma|verlauten|	auxiliary 15	determiner 34	yes 34
start|comma|vertellen|	determiner -29	none -36
start|comma|vertellen|first|	die -29
start|comma|verweisen|	none -48	yes -56
start|comma|ver|	none -23
start|comma|vinden|	none 46
start|comma|vouloir|	none -22
start|comma|vragen|	none 41
start|comma|werfen|	no -44
start|comma|willen|	none -54
start|comma|wollen|	no 31	none 37
start|comma|word|	% -60	, -111	adverb -50	auxiliary 6	capital -81	coordinator -62	determiner 45	preposition -43	pronoun 61	quote 74	stop -115	verb-saying -73	word -32
start|comma|word|auxiliary|	judging -23	saying -11
start|comma|word|marks|	judging -48	saying 44
start|comma|word|none|	judging -26	other -35	saying -22	thinking 40
start|comma|word|verb|	saying -39
start|comma|zeggen|	determiner -44	word 27
start|comma|zien|	none -32
start|comma|äußern|	marks -42	no -58
start|comma|évaluer|	none -33
start|infinitive|	accuser 42	acusar 34	chiedere -64	dire 16	reconocer -22
start|infinitive|accuser|	none 42	preposition 42
start|infinitive|acusar|first|	de 34
start|infinitive|acusar|	none 46	preposition 34
start|infinitive|asks|false|	marks 44	none -38
start|infinitive|away|2|	preposition 47
start|infinitive|away|3|	preposition -33
start|infinitive|away|4|	preposition 27
start|infinitive|away|5|	preposition -25
start|infinitive|away|6|	preposition -136
start|infinitive|before|	, -93	pas 57
start|infinitive|chiedere|	none -91	preposition -64
start|infinitive|dire|	none 11	preposition 16
start|infinitive|ending|a|	preposition -85
start|infinitive|ending|di|	preposition 54
start|infinitive|ending|do|	preposition -19
start|infinitive|ending|d’|	preposition 52
start|infinitive|ending|en|	preposition -31
start|infinitive|ending|no|	preposition -34
start|infinitive|ending|ra|	preposition -47
start|infinitive|ending|à|	preposition -6
start|infinitive|es|apposition|	saying -45
start|infinitive|es|away|3|	saying -51
start|infinitive|es|away|4|	saying 34
start|infinitive|es|away|5|	saying -48
start|infinitive|es|away|6|	saying -49
start|infinitive|es|direct|	saying -50
start|infinitive|es|inverted|	saying -53
start|infinitive|es|	saying 6
start|infinitive|first|	a -85	di 54	do -19	d’ 52	en -31	no -34	para -47	à -6
start|infinitive|fr|away|3|	saying -89
start|infinitive|fr|away|4|	judging -33
start|infinitive|fr|away|6|	saying -96
start|infinitive|fr|direct|	saying 21
start|infinitive|fr|inverted|	saying -51
start|infinitive|fr|	judging 11	saying -6
start|infinitive|fr|shared|	judging -13
start|infinitive|it|apposition|	saying 6
start|infinitive|it|away|4|	saying -59
start|infinitive|it|away|6|	saying -40
start|infinitive|it|direct|	saying 13
start|infinitive|it|inverted|	saying -44
start|infinitive|judging|ending|de|	preposition 10
start|infinitive|judging|first|	de 10
start|infinitive|judging|	past -8	preposition 7
start|infinitive|mood|none|	judging 7	saying -14	thinking -60
start|infinitive|order|apposition|	judging 37	saying -10
start|infinitive|order|direct|	judging 24	saying 9
start|infinitive|order|elided|	saying -49
start|infinitive|order|inverted|	judging -66	saying -85
start|infinitive|order|shared|	judging -22
start|infinitive|preposition|	determiner -58	pronoun 21	word -18
start|infinitive|preposition|marks|	judging 30	saying 37
start|infinitive|preposition|none|	saying -32	thinking -60
start|infinitive|pt|apposition|	judging 67	saying -44
start|infinitive|pt|away|3|	judging -24
start|infinitive|pt|away|4|	saying -47
start|infinitive|pt|away|6|	judging -41	saying -40
start|infinitive|pt|direct|	saying -54
start|infinitive|pt|elided|	saying -35
start|infinitive|pt|inverted|	saying -37
start|infinitive|pt|mood|	none -41
start|infinitive|pt|	preposition -41	saying -87
start|infinitive|reconocer|	none -31	preposition -22
start|infinitive|saying|ending|a|	preposition -66
start|infinitive|saying|ending|de|	preposition -6
start|infinitive|saying|ending|di|	preposition 54
start|infinitive|saying|ending|do|	preposition -19
start|infinitive|saying|ending|en|	preposition -31
start|infinitive|saying|ending|no|	preposition -34
start|infinitive|saying|ending|ra|	preposition -30
start|infinitive|saying|ending|à|	preposition 24
start|infinitive|saying|first|	a -66	de -6	di 54	do -19	en -31	no -34	para -30	à 24
start|infinitive|saying|	preposition -14	present -73
start|infinitive|thinking|	preposition -60
start|late|	aankondigen -31	accuser 9	achten -44	acusar 25	adelantar -54	admitir -50	adviseren -7	afirmar -65	annoncer -78	annunciare 43	anunciar 30	atribuir 11	attendre -48	begrüßen 14	beloven -63	bestätigen -50	bevestigen -41	bezeichnen -30	bieden -51	bitten -70	blijken -47	blijven -60	calificar -35	celebrar -63	chamar -50	chiamare -66	chiedere -54	classificar -8	condenar -22	confermare -41	confirmar 16	confirmer -77	considerar -45	contestare -57	decir -54	defender -57	demander -58	denunciar -49	descartar 47	divulgar -45	dizer 23	drukken -14	escusar -61	faire_valoir -23	falar -51	finden 7	garantir -21	geben 15	geven -68	halten -62	heben -58	heißen -51	houden -53	indicare -16	indiquer -19	informar -64	interroger -30	invitare 45	inviter -77	kündigen -54	lamentar -45	lancer -36	lassen -74	laten 23	leggen -39	lehnen -50	machen -80	mandar -19	manter -31	melden -62	mostrar -50	negar -57	nennen -43	notieren -23	ontkennen -47	parlare -45	pedir -22	pleiten -58	precisar -44	preferir -58	prevedere 11	prometer -44	promettere 26	promettre -75	proponer -51	qualifier -70	queixar -48	questionar -43	rechazar -32	rechnen -37	reclamar -67	reconhecer -24	reconnaître -43	recusar -42	refuser -41	registrar -54	responsabilizar -58	ricordare -40	réclamer 31	sagen 31	salutare -73	schließen -48	schreiben -55	scrivere -51	sehen 27	sluiten -54	solicitar -60	sostenere -19	souhaiter -29	sprechen -52	spreken -46	staan -63	stehen -58	stellen -65	teilen -67	tonen -66	trekken -42	ver -59	versprechen 31	verweisen -81	vinden -30	voir -22	vouloir -22	vragen 13	weisen 25	werfen 42	wijzen -42	willen 28	wollen -48	würdigen 25	zeggen 31	zeigen -34	äußern -42
start|late|aankondigen|	none -42
start|late|accuser|	auxiliary -31	determiner -104	none -12
start|late|achten|	none -57
start|late|acusar|	determiner -69	marks 39	none 9	preposition 42
start|late|acusar|first|	de 49	o -50
start|late|adelantar|	none -74
start|late|admitir|	none -51
start|late|adviseren|	none -11
start|late|afirmar|	none -90
start|late|annoncer|	determiner -77	none -108
start|late|annoncer|first|	la -52
start|late|annunciare|	determiner 49	none 62
start|late|anunciar|	none 45
start|late|appeler|first|	à 37
start|late|appeler|	marks 7	none -18	preposition 37	word -51
start|late|asks|false|	auxiliary -35	marks 27	none -25	verb -29
start|late|atribuir|	marks 12	none 10	preposition 12
start|late|attendre|	determiner -41	none -68
start|late|auxiliary|	determiner -14	pronoun 9	stop -53	verb-saying -53	word -54
start|late|auxiliary|marks|	saying 14
start|late|auxiliary|none|	judging -47	saying -60
start|late|auxiliary|verb|	saying -55
start|late|away|2|	auxiliary -75	capital -7	coordinator -28	determiner 20	preposition -63	pronoun 66	subordinator 35	verb-saying -39	word -24
start|late|away|3|	auxiliary -38	capital 10	coordinator -49	preposition 6	pronoun -82	subordinator 42	verb-saying -54
start|late|away|4|	auxiliary -30	capital -88	coordinator -70	preposition 32	pronoun -83	verb-judging -57	verb-saying -33	word -78
start|late|away|5|	capital -48	coordinator -54	determiner -14	preposition -98	pronoun -86	verb-judging -66	verb-saying -56
start|late|away|6|	auxiliary -48	capital -68	coordinator -45	determiner -32	preposition -52	pronoun -67	subordinator -119	verb-saying -52	word -45
start|late|before|	, -75	aber 43	al -65	anders -63	anfrage -25	anni 28	avoir -37	ayer -50	años 48	bestseller -33	caprichoso -59	daar -88	dagegen -18	december -85	decisão 37	encore -13	euro -18	haar -105	hem -75	ihm 23	ihr -101	invece 58	maandag -48	maar -45	mardi -85	mercredi -74	mittwoch -49	montag -66	más -22	nooit -62	ook 29	plus -13	prognose -24	se -103	sich -50	sin -63	s’ -28	te -31	terug -77	todo -74	toen -63	weten 96	woensdag 33	zelf -92	zich -80
start|late|begrüßen|	determiner 37	no 14	none 16
start|late|beloven|	auxiliary -32	none -66	word -36
start|late|bestätigen|	no -50
start|late|bevestigen|	none -42	word -40
start|late|bezeichnen|first|	als -30
start|late|bezeichnen|	marks -30	no -30	preposition -30
start|late|bieden|first|	aan -17
start|late|bieden|	none -73	preposition -17
start|late|bitten|	no -70
start|late|blijken|	auxiliary -37	none -52
start|late|blijven|	determiner -54	none -80	word -28
start|late|calificar|first|	de -31
start|late|calificar|	marks -35	none -35	preposition -35
start|late|capital|	auxiliary 14	capital -74	coordinator -40	determiner -38	preposition 30	stop -72	word -40
start|late|capital|auxiliary|	saying -32
start|late|capital|none|	judging -6	saying -74
start|late|capital|verb|	saying -56
start|late|celebrar|	none -76
start|late|chamar|first|	de -48
start|late|chamar|	marks -48	none -52	preposition -48
start|late|chiamare|	none -75
start|late|chiedere|	determiner -38	none -68	preposition -30	word -28
start|late|classificar|	marks -8	none -8
start|late|condenar|	none -29
start|late|confermare|	coordinator -19	none -54
start|late|confermare|first|	e -15
start|late|confirmar|	none -13
start|late|confirmer|	determiner -62	none -100
start|late|considerar|	none -45
start|late|contestare|	none -74
start|late|coordinator|	auxiliary -23	capital -17	determiner -57	preposition -55	pronoun -23	verb-judging -22	verb-saying -49	word -29
start|late|coordinator|auxiliary|	saying -28
start|late|coordinator|none|	judging -51	saying -54
start|late|coordinator|verb|	judging -23	saying -44	thinking -31
start|late|decir|	none -62
start|late|defender|	none -62
start|late|demander|	none -66
start|late|denunciar|	none -69
start|late|descartar|	determiner 52	none 71
start|late|determiner|	adverb 28	preposition -68	stop -50	verb-saying -96	word 23
start|late|determiner|auxiliary|	saying -96
start|late|determiner|marks|	saying 15
start|late|determiner|none|	judging -11	other 29
start|late|determiner|verb|	judging -62	saying 6
start|late|de|apposed|	judging -78	saying 38
start|late|de|apposition|	judging -31	saying -14	thinking -54
start|late|de|	auxiliary -36	capital -19	coordinator -54	determiner 30	judging 6	other -57	preposition -18	pronoun -38	saying -15	subordinator -76	thinking 7	verb-saying -25	verb-thinking -64
start|late|de|away|2|	judging 29	saying -47	thinking 46
start|late|de|away|3|	judging -74	thinking -17
start|late|de|away|4|	judging -14	other -49	saying -44
start|late|de|away|5|	judging 32	saying 27
start|late|de|away|6|	judging -11	saying -118	thinking -72
start|late|de|direct|	judging 21	saying -24	thinking 17
start|late|de|inverted|	judging -77	saying -67
start|late|de|mood|	no -12	yes 19
start|late|de|shared|	other -53
start|late|dire|	determiner -106	marks -87	none 22	word -45
start|late|divulgar|	none -45
start|late|dizer|	determiner -70	none 13	word 30
start|late|drukken|	none -17	preposition -14
start|late|ending|00|	word -58
start|late|ending|1|	word -39
start|late|ending|2|	word -43
start|late|ending|60|	word -33
start|late|ending|9|	word -37
start|late|ending|ab|	word -54
start|late|ending|ai|	preposition -57
start|late|ending|an|	preposition -44
start|late|ending|ar|	word -40
start|late|ending|as|	capital -45	coordinator -29	determiner 17	word -28
start|late|ending|a|	preposition 33
start|late|ending|ch|	word 41
start|late|ending|ck|	word -46
start|late|ending|de|	determiner 31	preposition -22	word -77
start|late|ending|di|	preposition -48
start|late|ending|do|	verb-saying -41
start|late|ending|du|	determiner -88
start|late|ending|eg|	word -46
start|late|ending|ei|	determiner 39
start|late|ending|el|	determiner -22
start|late|ending|em|	preposition -33
start|late|ending|en|	auxiliary -43	coordinator -31	determiner -32	preposition -62	verb-saying -25	word 11
start|late|ending|er|	determiner -120	preposition -78
start|late|ending|es|	determiner -60
start|late|ending|et|	coordinator -37	preposition -72	pronoun 9	word -103
start|late|ending|e|	coordinator -46
start|late|ending|ha|	auxiliary -30
start|late|ending|ht|	word -72
start|late|ending|ie|	determiner 11	pronoun 7	word -22
start|late|ending|ig|	word -23
start|late|ending|ij|	preposition -73
start|late|ending|il|	determiner -35
start|late|ending|in|	determiner -10	preposition -58
start|late|ending|is|	auxiliary -22
start|late|ending|it|	preposition -67
start|late|ending|i|	determiner -59
start|late|ending|jk|	word -14
start|late|ending|jn|	auxiliary -45
start|late|ending|le|	determiner -67	word -38
start|late|ending|ls|	preposition -87
start|late|ending|l’|	determiner -20
start|late|ending|mo|	preposition -71	subordinator 27
start|late|ending|na|	capital -10	determiner 29
start|late|ending|nd|	coordinator -54
start|late|ending|ne|	determiner 34	word -59
start|late|ending|nt|	word -64
start|late|ending|on|	determiner -70	preposition -53
start|late|ending|op|	preposition -56
start|late|ending|or|	preposition 13
start|late|ending|os|	determiner -73	word -36
start|late|ending|o|	determiner -104
start|late|ending|ra|	preposition -56	verb-saying -44	word -72
start|late|ending|re|	word -47
start|late|ending|st|	word -61
start|late|ending|ta|	word -46
start|late|ending|te|	word 32
start|late|ending|to|	capital -21	subordinator -49	word -43
start|late|ending|ts|	word 11
start|late|ending|ue|	determiner -78	subordinator -67
start|late|ending|ui|	word -57
start|late|ending|un|	determiner 11
start|late|ending|us|	preposition -35
start|late|ending|y|	coordinator -42
start|late|ending|à|	preposition 13
start|late|ending|ão|	word 29
start|late|ending|è|	auxiliary 8
start|late|ending|ür|	preposition -43
start|late|escusar|	none -89
start|late|es|apposed|	saying -92
start|late|es|apposition|	judging -79	saying 10
start|late|es|	auxiliary -38	capital -63	coordinator -63	judging -112	subordinator 17	thinking -56	verb-saying -63	word -80
start|late|es|away|2|	judging -56	saying -49
start|late|es|away|3|	judging -85	saying -76
start|late|es|away|4|	judging -57	saying 50
start|late|es|away|5|	saying -70
start|late|es|away|6|	saying 13
start|late|es|direct|	judging -84	saying -7	thinking -41
start|late|es|inverted|	saying 13
start|late|es|mood|	none -14
start|late|es|relative|	saying -7
start|late|faire_valoir|	none -29
start|late|falar|	none -61
start|late|finden|	no 6	none 31	word 14
start|late|first|	1 -39	2 -43	60 -33	9 -37	a 28	aan -43	ab -54	als -116	an -30	aunque -46	aus -35	ausrichten -20	bij -73	chaque -78	como -11	con -45	das 27	de -12	den -49	der -116	des -58	di -48	die 15	du -88	e -46	een -22	ein -10	eine -16	einen -63	el -22	em -33	en -72	enquanto -49	es -44	et -37	exprimer -14	für -43	geen 40	gelijk -14	ha -30	hebben -31	het 9	i -59	il -36	in -58	is -22	le -67	les -17	lo -10	l’ -20	mas -29	met -72	mit -60	nicht -68	niet -86	não 25	o -104	op -56	por -72	porque -50	qui -34	sie 7	son -70	te -69	ter 17	uit -37	un 29	una 29	und -54	une 48	von -37	voor -19	vor 28	weg -46	y -42	zijn -45	zurück -46	à 13	è 8
start|late|fr|apposed|	saying -67
start|late|fr|apposition|	judging 7
start|late|fr|	auxiliary -63	capital -50	coordinator -42	determiner -19	judging -11	preposition 12	pronoun 44	thinking -75	verb-saying -49	word -77
start|late|fr|away|2|	judging -80	saying 44	thinking -47
start|late|fr|away|3|	saying -23
start|late|fr|away|4|	judging 34	saying -25
start|late|fr|away|5|	judging -52	saying -88
start|late|fr|away|6|	judging -91	saying -131
start|late|fr|direct|	judging -106	saying 9	thinking -70
start|late|fr|elided|	saying -30
start|late|fr|inverted|	saying -76
start|late|fr|mood|	none -17
start|late|fr|relative|	thinking -34
start|late|fr|shared|	judging 22	saying -23
start|late|garantir|	none -29
start|late|geben|	determiner 24	no 15	none -96	preposition -43	word -72
start|late|geven|	determiner -65	none -87	word -22
start|late|geven|first|	gelijk -14
start|late|halten|	capital 32	determiner -57	marks -43	no -69	none -96	preposition -57	word -64
start|late|halten|first|	für -43
start|late|heben|first|	an -15
start|late|heben|	no -58	none -56	preposition -15
start|late|heißen|	no -51
start|late|houden|first|	voor -15
start|late|houden|	none -68	preposition -35	word -44
start|late|indicare|	coordinator -16	none -20
start|late|indicare|first|	e -16
start|late|indiquer|	none -22
start|late|informar|	none -88
start|late|interroger|	auxiliary -23	none -36	pronoun -23
start|late|invitare|	marks 56	none 34	preposition 61
start|late|inviter|	determiner -55	none -83
start|late|it|apposition|	judging -69
start|late|it|	auxiliary -15	capital -48	coordinator -37	determiner -8	judging -20	saying -36	verb-saying -37	word -83
start|late|it|away|2|	saying -19
start|late|it|away|3|	judging -64	saying -17
start|late|it|away|5|	saying -43
start|late|it|away|6|	judging -58	saying -89
start|late|it|direct|	saying -35	thinking 30
start|late|it|elided|	saying -18
start|late|it|inverted|	saying -49
start|late|it|mood|	none -36
start|late|it|relative|	saying -33
start|late|judging|	auxiliary -40	capital 8	coordinator -58	determiner -6	participle 22	past -21	preposition -26	present -9	subordinator -15	verb-saying -45	word 10
start|late|judging|ending|a|	preposition -86
start|late|judging|ending|de|	preposition -6
start|late|judging|ending|el|	determiner -34
start|late|judging|ending|en|	capital 9	determiner -28	word -35
start|late|judging|ending|er|	determiner -69	word -92
start|late|judging|ending|et|	coordinator -17
start|late|judging|ending|e|	coordinator -37
start|late|judging|ending|ie|	determiner -47
start|late|judging|ending|la|	determiner 38
start|late|judging|ending|ls|	preposition -73
start|late|judging|ending|or|	preposition 8
start|late|judging|ending|o|	determiner -51
start|late|judging|ending|ta|	word -29
start|late|judging|ending|ue|	subordinator -35
start|late|judging|ending|ui|	word -49
start|late|judging|ending|à|	preposition 19
start|late|judging|ending|ür|	preposition -43
start|late|judging|first|	a -86	als -95	de -14	der -69	die -47	e -37	el -34	et -17	für -43	la 38	o -51	voor -15	vor 13	à 19
start|late|kündigen|first|	an -13
start|late|kündigen|	no -54	none -54	preposition -22
start|late|lamentar|	coordinator -10	none -62	verb -10
start|late|lamentar|first|	e -10
start|late|lancer|	none -51
start|late|lassen|first|	ausrichten -20
start|late|lassen|	no -74	none -68	verb -37	verb-saying -18	word -51
start|late|laten|	auxiliary 13	determiner 25	word 24
start|late|laten|first|	de 55
start|late|leggen|	none -50	word -41
start|late|lehnen|	no -50	none -50
start|late|machen|	no -56	none -57	word -33
start|late|mandar|	determiner -19	none -23
start|late|mandar|first|	o -19
start|late|manter|	none -31
start|late|melden|	determiner -82	no -31	none -66	word -44
start|late|mood|none|	judging -30	other 16	saying -12	thinking -20
start|late|mood|no|	other -57	saying -37	thinking 24
start|late|mood|yes|	judging 19	saying 33
start|late|mostrar|	none -55
start|late|negar|	none -78
start|late|nennen|	determiner -25	marks -41	no -43
start|late|nl|apposition|	judging -84	saying -104
start|late|nl|	auxiliary -51	capital -19	coordinator -30	preposition -126	pronoun -13	saying -9	subordinator 61	thinking -10	verb-saying -46	word -18
start|late|nl|away|2|	judging 14	saying -25	thinking 17
start|late|nl|away|3|	judging 9	saying 40	thinking -58
start|late|nl|away|4|	judging -64	saying -118
start|late|nl|away|5|	judging -69	saying -116	thinking -91
start|late|nl|away|6|	judging -46	saying 6
start|late|nl|direct|	judging 29	saying 19	thinking -45
start|late|nl|inverted|	judging -59	saying -91
start|late|notieren|first|	mit -12
start|late|notieren|	no -23	none -23	preposition -12
start|late|ontkennen|	auxiliary -47	none -48
start|late|order|apposed|	judging -40	other 20
start|late|order|apposition|	judging -20	thinking -111
start|late|order|direct|	saying 11	thinking -10
start|late|order|elided|	saying -50
start|late|order|inverted|	judging -94	other -39	saying -73
start|late|order|relative|	saying -58	thinking -34
start|late|order|shared|	judging 23	other -59	saying -77
start|late|other|	determiner 29	word -52
start|late|parlare|	none -50
start|late|pedir|	coordinator -24	none -17	verb -57	word -71
start|late|pedir|first|	e -14	y -31
start|late|pleiten|	none -71
start|late|precisar|	none -63
start|late|preferir|	marks -39	none -73	preposition -39
start|late|preposition|	, 46	: -43	adverb -58	capital -79	determiner -40	preposition -61	pronoun -82	quote 29	stop -105	word -39
start|late|preposition|marks|	judging -26	saying 26
start|late|preposition|none|	judging -9	saying -92	thinking -53
start|late|preposition|verb|	saying -86
start|late|prevedere|	none 31
start|late|prometer|	determiner -29	none -59
start|late|promettere|	determiner 27	none 37
start|late|promettre|	determiner -73	none -95
start|late|promettre|first|	l’ -32
start|late|pronoun|	auxiliary -29	preposition -80	word 18
start|late|pronoun|auxiliary|	saying -46
start|late|pronoun|none|	saying 26
start|late|pronoun|verb|	saying -81
start|late|proponer|	none -68
start|late|pt|apposed|	judging 8	saying -46
start|late|pt|apposition|	judging 7	saying -20
start|late|pt|	auxiliary -22	capital -42	coordinator -46	determiner -9	judging -27	preposition -14	saying -11	subordinator -8	verb-judging -36	verb-saying -50	word 19
start|late|pt|away|2|	judging -95	saying -117
start|late|pt|away|3|	judging 14	saying 46
start|late|pt|away|4|	judging -59	saying -67
start|late|pt|away|5|	judging -82	saying -67
start|late|pt|away|6|	judging -72	saying -107
start|late|pt|direct|	judging -42	saying 23
start|late|pt|elided|	saying -43
start|late|pt|inverted|	judging -44	saying -54
start|late|pt|mood|	none -9
start|late|pt|relative|	saying -63
start|late|pt|shared|	saying -68
start|late|qualifier|	none -72
start|late|queixar|	none -47
start|late|questionar|	none -47
start|late|rechazar|	none -37
start|late|rechnen|	no -37	none -37	preposition -37
start|late|reclamar|	determiner -63	none -93
start|late|reconhecer|	none -27
start|late|reconnaître|	none -46
start|late|recusar|	none -42	preposition -47
start|late|refuser|	none -48
start|late|registrar|	none -60
start|late|responsabilizar|	none -60
start|late|ricordare|	none -58
start|late|réclamer|	determiner 71	none 70	preposition -69
start|late|réclamer|first|	le 23
start|late|sagen|	capital -52	no -80	none 39	word 42	yes 55
start|late|salutare|	none -76
start|late|saying|	auxiliary -74	capital -87	coordinator -53	determiner 11	participle 12	past -23	subordinator 27	verb-judging -69	verb-saying -80	word -32
start|late|saying|ending|00|	word -58
start|late|saying|ending|1|	word -44
start|late|saying|ending|2|	word -43
start|late|saying|ending|ai|	preposition -57
start|late|saying|ending|an|	preposition -40
start|late|saying|ending|ar|	word -40
start|late|saying|ending|as|	coordinator -29	determiner -89	word -75
start|late|saying|ending|a|	preposition 52
start|late|saying|ending|ch|	word -49
start|late|saying|ending|ck|	word -46
start|late|saying|ending|de|	determiner 51	preposition -36	word -77
start|late|saying|ending|di|	preposition -48
start|late|saying|ending|do|	verb-saying -41
start|late|saying|ending|du|	determiner -82
start|late|saying|ending|eg|	word -46
start|late|saying|ending|ei|	determiner 39
start|late|saying|ending|el|	determiner -18
start|late|saying|ending|en|	auxiliary -42	capital -39	coordinator -24	determiner -23	preposition -62	verb-saying -18	word 21
start|late|saying|ending|er|	determiner -86	word 17
start|late|saying|ending|es|	determiner -49
start|late|saying|ending|et|	coordinator -25	pronoun -15	word -65
start|late|saying|ending|e|	coordinator -40
start|late|saying|ending|ha|	auxiliary -30
start|late|saying|ending|ht|	word -44
start|late|saying|ending|ie|	determiner 16	pronoun 7	word -22
start|late|saying|ending|il|	determiner -35
start|late|saying|ending|in|	determiner -10	preposition -33
start|late|saying|ending|is|	auxiliary -22
start|late|saying|ending|it|	preposition -65
start|late|saying|ending|i|	determiner -59
start|late|saying|ending|jk|	word -14
start|late|saying|ending|jn|	auxiliary -45
start|late|saying|ending|la|	determiner -40
start|late|saying|ending|le|	determiner -41	word -36
start|late|saying|ending|na|	capital -25	determiner 29
start|late|saying|ending|nd|	coordinator -21
start|late|saying|ending|ne|	determiner 30
start|late|saying|ending|nt|	word -38
start|late|saying|ending|on|	preposition -44
start|late|saying|ending|op|	preposition -56
start|late|saying|ending|or|	preposition 15
start|late|saying|ending|os|	word -36
start|late|saying|ending|o|	determiner -51
start|late|saying|ending|ra|	verb-saying -44	word -39
start|late|saying|ending|ta|	word -39
start|late|saying|ending|te|	word -22
start|late|saying|ending|to|	capital -21	subordinator -49	word -43
start|late|saying|ending|ue|	subordinator -56
start|late|saying|ending|un|	determiner -6
start|late|saying|ending|us|	preposition -35
start|late|saying|ending|y|	coordinator -41
start|late|saying|ending|ão|	word 29
start|late|saying|ending|è|	auxiliary 8
start|late|saying|first|	1 -44	2 -43	a 46	aan -37	als -74	an -30	aus -35	ausrichten -20	den -49	der -80	des -49	di -48	die 19	du -82	e -40	een -14	ein -10	eine -92	einen -57	el -18	en -69	enquanto -49	es -44	et -25	geen 40	gelijk -14	ha -30	hebben -31	het -15	i -59	il -36	in -33	is -22	la -40	le -41	les -11	lo -10	mas -29	mit -60	nicht -34	niet -44	não 25	o -51	op -56	por -72	sie 7	te -38	ter 33	uit -31	un 13	una 29	und -21	une 56	von -37	voor -18	vor 39	weg -46	y -41	zijn -45	zurück -46	è 8
start|late|schließen|first|	nicht -20
start|late|schließen|	no -48	none -37	word -46
start|late|schreiben|	auxiliary 13	yes 13
start|late|scrivere|	none -74
start|late|sehen|	no 27	none 27	word 27
start|late|sluiten|first|	niet -22
start|late|sluiten|	none -73	word -50
start|late|solicitar|	none -87
start|late|sostenere|	none -27
start|late|souhaiter|first|	exprimer -14
start|late|souhaiter|	none -33	word -14
start|late|sprechen|first|	von -28
start|late|sprechen|	marks -51	no -52	preposition -28
start|late|spreken|	none -68
start|late|staan|first|	op -15
start|late|staan|	none -83	preposition -20	word -22
start|late|stehen|	no -58	none -58	word -21
start|late|stellen|	determiner -54	no -63	none -48	word -40
start|late|subordinator|auxiliary|	saying -76
start|late|subordinator|	determiner 13	pronoun 23	quote 23	word 42
start|late|subordinator|marks|	judging -9
start|late|subordinator|none|	saying 6
start|late|subordinator|verb|	saying 29
start|late|teilen|first|	mit -19
start|late|teilen|	no -67	none -67	preposition -19	yes -15
start|late|thinking|	coordinator -49	determiner -17	past -10	preposition -71	word -17
start|late|thinking|ending|en|	determiner -74	word 13
start|late|thinking|ending|er|	word -14
start|late|thinking|ending|et|	word -80
start|late|thinking|ending|ht|	word -64
start|late|thinking|ending|la|	determiner -49
start|late|thinking|ending|ts|	word 11
start|late|thinking|first|	een -74	exprimer -14	la -49	nicht -64
start|late|tonen|	none -84	word -50
start|late|trekken|	coordinator -17	none -51	preposition -23	word -41
start|late|trekken|first|	en -19
start|late|unlisted|	determiner 29	no -57	none 19	word -52
start|late|verb-judging|	determiner -54	preposition -36
start|late|verb-judging|marks|	saying -68
start|late|verb-saying|	: -49	determiner -9	preposition -55	stop -39	that -47	word -51
start|late|verb-saying|marks|	saying -55
start|late|verb-saying|none|	judging -45	saying -65
start|late|versprechen|	no 31	none 31
start|late|verweisen|	determiner -68	no -60	none -69	word -36
start|late|ver|	none -64
start|late|vinden|	none -38
start|late|voir|	none -31	word -22
start|late|vouloir|	none -31
start|late|vragen|	none 6	verb 15	word -74
start|late|weisen|first|	zurück -46
start|late|weisen|	no 25	none 33	word -46
start|late|werfen|first|	vor 17
start|late|werfen|	no 42	none 50	preposition 17
start|late|wijzen|	none -44
start|late|willen|	auxiliary 22	determiner -94	none 34	preposition -48	word 26
start|late|wollen|first|	nicht -50
start|late|wollen|	no -12	none -41	verb -37	word -39
start|late|word|	% -59	, -86	: -95	adverb -33	auxiliary -31	coordinator -64	determiner -32	end -39	preposition 6	quote -43	stop -118	verb-saying -86
start|late|word|auxiliary|	judging -37
start|late|word|marks|	judging -66	saying 24
start|late|word|none|	judging 28	other -52	saying -90	thinking -12
start|late|word|verb|	saying -23	thinking -37
start|late|würdigen|	no 25
start|late|zeggen|	auxiliary -45	none 15	pronoun -71	word -44
start|late|zeggen|first|	te -21
start|late|zeigen|	no -34	none -34	word -32
start|late|zien|	word 13
start|late|äußern|	no -41	none -42	word -25
start|next|	aankondigen 9	accogliere -60	achar -68	achten -13	aclarar -45	acusar -7	adelantar -57	admitir -20	advertir 62	affirmer -36	afirmar -25	aggiungere -47	alegar -31	alertar 9	ameaçar 11	ammettere -15	annoncer -10	annunciare 11	antworten -60	anunciar 15	apelar 64	aplaudir 43	appeler -7	apprendre -43	apuntar -57	assicurare 16	assumir 7	assurer -22	atribuir 12	attendre -27	avanzar -59	avisar -15	avvertire -57	becijferen -10	befinden -34	begründen -90	bemerken -40	benadrukken -26	berichten -50	beschreiben -54	beslissen -60	betonen -14	betreuren 45	bevestigen -59	bezeichnen -49	bitten 43	blijken -62	blijven -63	bringen -63	calcular 25	calificar -61	chamar -66	chiamare -62	chiedere 12	chiffrer -28	cifrar 47	citar -71	classificar -15	cobrar 26	comentar -54	condenar -57	confermare 6	confessare 25	confidare 31	confirmar -10	confirmer 11	considerar 10	contar -22	contestare 7	contester 26	convocar 26	cortar -64	croire -32	culpar 41	decir -9	declarar -15	defender -11	definire -67	demander 14	denunciar 18	descartar 21	desmentir 30	devolver -53	dire 10	divulgar -69	dizer 7	domandare -53	dringen -35	drohen 14	drukken -46	dämpfen -69	déclarer -37	défendre -63	démentir 24	dénoncer -14	eisen 18	empfehlen -69	emporter -43	erinnern -52	erklären 25	erzählen -34	escrever -65	escusar -11	esperar -74	evitar -13	exigir 38	explicar -43	expliquer -53	faire_valoir -71	falar -77	felicitar 9	finden -85	fordern 35	formulieren -32	féliciter 23	fügen -48	garantire -48	geben -8	geven -61	giurare -11	grappen -45	gritar -49	hablar -60	halten -20	heben -70	heißen -73	hekelen 9	herinneren -13	heten -65	hopen 11	houden -13	indicar -59	indicare 17	indiquer -23	informar -82	inquiéter 7	insistir 22	interroger -52	invitar 7	invitare 22	inviter 37	invocare 73	invoquer -14	ironizar -39	juger -56	jurer 33	justificar 38	klagen -67	klinken -51	kommentieren -46	kritisieren -43	kündigen 12	lachen -55	lamentar 13	lamentare 39	lamentarse 36	lancer -56	lassen -101	laten 6	leer -47	leggen -61	lehnen -69	limitar -49	llamar -61	loben 14	louer -75	loven 24	luiden -66	lâcher -48	machen 19	mahnen 27	mandar -18	manter -9	meedelen -42	meinen -47	melden -88	mostrar -68	negar 22	nennen -65	noemen -46	noter -55	notieren -58	ontkennen 32	oordelen -61	opmerken -62	opposer 28	overwegen 11	parlare -91	parler -65	perguntar -9	plaider 30	pleiten -22	pochen -78	precisar -62	preferir -106	prevedere 18	prever -29	prijzen -36	proclamare -15	prometer 8	promettere 6	promettre 9	proponer 15	proporre -57	proposer 26	protestar -42	protestare -35	préciser -26	préconiser 48	publicar -54	qualifier -82	queixar 9	quejarse -72	querer -32	questionar -46	raccomandare 55	raccontare -22	raconter -53	reageren -54	reagieren -56	rechazar 11	rechnen -25	recibir -62	recitare -54	recomendar 36	recommander 24	reconhecer -7	reconnaître 22	reconocer 15	recordar -59	recusar -19	referir 12	refuser -13	registrar -57	regretter 59	rejeitar 14	rekenen -7	relatar -51	remeter -13	repetir -51	reportar 7	reprendre -54	requérir 25	responder -76	responsabilizar 27	resumir -60	revelar -42	ricordare 25	ringraziare -61	rire -34	rispondere -60	rivendicare 23	roepen -94	rufen -72	räumen -60	réagir -49	récuser 15	réfuter 49	répondre -9	rügen -50	saber 24	sagen -76	saluer -68	salutare -68	sapere -26	schließen -8	schreiben -72	schrijven -52	scrivere -63	sehen -49	señalar -49	sluiten -25	smentire 46	solicitar -58	sommen -34	sostenere 12	souhaiter 18	soutenir -55	souvenir -43	spiegare -42	sprechen -43	spreken -50	staan -66	stehen -61	stellen -6	stimare 45	sturen -62	tabler 15	tachar -72	teilen -74	telefonar -43	temer 45	temere -17	tildar -56	tonen -48	unlisted -18	valorar 35	vatten -59	verklaren -65	verlangen 8	vermissen 12	vermuten 35	verraten -23	versprechen 15	verteidigen -81	vertellen -27	verwachten 37	verweisen -87	verwerpen -55	verwijten -73	vinden -13	voegen -68	voir -57	vouloir -67	vragen 16	waarschuwen 30	warnen 14	weisen -84	weten -44	wijzen -16	willen -20	wollen -69	würdigen -7	zanjar -56	zeggen 25	zeigen -55	zitieren -65	äußern -42	écrire -48	évoquer -29
start|next|aankondigen|first|	aan -40
start|next|aankondigen|	none 18	preposition -40
start|next|accogliere|	none -86
start|next|accuser|	determiner -18	marks 34	none -22	preposition 15
start|next|achar|first|	graça -26
start|next|achar|	none -96	word -53
start|next|achten|	none -7	word -109
start|next|aclarar|	none -65
start|next|acusar|	adverb -35	capital -34	determiner -88	none -39	preposition -13	verb 35
start|next|acusar|first|	a -92	de 20	o -70
start|next|adelantar|	determiner -46	none -74
start|next|admettre|	determiner -15	none 28
start|next|admitir|	determiner -71	marks 51	none -17	preposition -69	word 28
start|next|adverb|	, -66	: -112	adverb -87	determiner -117	end -27	preposition -29	quote -77	stop -93	that -88	word 66
start|next|adverb|auxiliary|	judging -51
start|next|adverb|marks|	judging -60	saying -11
start|next|adverb|none|	judging -89	saying -20	thinking -138
start|next|adverb|verb|	saying -66
start|next|advertir|first|	de 50
start|next|advertir|	none 73	preposition 62
start|next|adviseren|	determiner 27	none 22
start|next|adviseren|first|	de 44
start|next|affirmer|	marks -45	none -36	word 59
start|next|afirmar|	none -37	preposition -48
start|next|aggiungere|	none -69
start|next|alegar|	none -44
start|next|alertar|	none 24	preposition 9
start|next|ameaçar|	none 12	word 60
start|next|ammettere|	determiner -84	none -33	preposition 51
start|next|ammettere|first|	di 56
start|next|annoncer|first|	mardi -45
start|next|annoncer|	preposition 22	word -75
start|next|annunciare|	adverb -29	determiner 63	none 13	preposition -83	word -30
start|next|annunciare|first|	il 79	per -13	un 76	una 42
start|next|antworten|	no -60	none -49
start|next|anunciar|	adverb -77	determiner 73	none 13	preposition -64	verb 29	word -24
start|next|anunciar|first|	una 56
start|next|apelar|first|	à 58
start|next|apelar|	none 78	preposition 69
start|next|aplaudir|	marks 54	none 33	preposition -78
start|next|apontar|	none 7	preposition -37
start|next|appeler|first|	les 31	à 84
start|next|appeler|	marks -23	preposition 26
start|next|apprendre|	none -62
start|next|apuntar|	none -83	preposition -57
start|next|asegurar|	none 26
start|next|asks|false|	marks -18	none -13	verb 17
start|next|assicurare|	determiner 16
start|next|assumir|	none 9
start|next|assurer|	determiner -68	none -52	preposition -53	word 82
start|next|atribuir|	determiner -121	marks -38	none 44	preposition 50
start|next|atribuir|first|	a -14	à 23
start|next|attendre|	adverb -28	determiner -117	none -23	preposition 29
start|next|auxiliary|	, -57	stop -76	word -8
start|next|auxiliary|none|	judging -72
start|next|avanzar|	none -86
start|next|avisar|	none -19	preposition 20
start|next|avvertire|	none -82
start|next|away|1|	adverb -38	auxiliary -34	capital -39	coordinator -58	preposition 8	pronoun -39	verb-saying -65	word 22
start|next|away|2|	auxiliary -74	capital -73	coordinator -19	determiner -42	preposition -115	pronoun -38	verb-saying -43	word -44
start|next|away|3|	adverb -108	auxiliary -63	coordinator -41	determiner 59	preposition 33	pronoun -56	subordinator 32	verb-saying -60	word -34
start|next|away|4|	adverb -67	coordinator -66	determiner 11	preposition -55	pronoun -65	subordinator -54	word -125
start|next|away|5|	coordinator -33	determiner -103	preposition -151	word -96
start|next|away|6|	adverb -81	coordinator -41	determiner -11	preposition -131	word -40
start|next|becijferen|	none -14
start|next|befinden|	no -34	none -32	pronoun -24
start|next|before|	accusant 34	accusé 21	achou -26	acusa -88	acusado -98	acusou -51	admite 76	admitiu -56	adviseert -74	affirme -34	alerta -54	ameaça 60	ammesso 44	annonce -15	annoncé 25	annuncia 67	annunciato -26	antwortete -55	anunciou -23	anunció 77	apelou 63	aponta 10	appelle -22	appelé 19	assicura 16	assure -22	assuré -9	atribui -20	attend -19	avanzó -54	avisó 14	avoir -37	bat 44	befand -24	begrüßte -100	belooft -91	bestätigt 37	bestätigte -85	betreurt 55	bevestigt -36	bezeichnete -49	biedt 26	bleef -44	blijft -42	blijkt -34	calificó -45	chamou -42	chiama -36	chiede 70	chiedono 85	chiesto -35	chiffre -28	classificou -68	comentó -63	condenou -27	conferma 36	confermato -32	confessa 25	confirma -82	confirmou 74	confirmé -25	confirmó -6	considera -24	considerou 50	contesta 9	conteste 76	contou -68	croit -32	dat -66	davanti -48	decisão 23	declaró -81	definito -50	descartó 59	dice -31	die -32	dijo 18	disse -24	dit 50	divulgado -34	diz 50	défend -63	dément 8	dénoncé -31	eist 25	elle -38	emporté -43	er -76	erklärte -25	es -89	espera -57	este -99	euro -17	euros -70	evitó 7	exige 34	exigiu 58	expresó 13	fala -66	falam -48	falou -35	fand -53	felicitó 58	findet -45	félicité 35	gab -109	gaf -56	garante -62	garantiu 54	geeft -34	gemeente 41	gibt -68	habla -48	habló -45	heet -58	heißt -56	het -137	hield -85	hielt -76	hielten -54	hieß -44	hij -156	hob -51	hoopt 11	houdt 17	hält 10	il -47	indica -29	indiqué -25	informou -40	informó -46	inquiète 14	insistió -6	interrogée -38	invita 16	invite 13	invoca 57	juge -45	klinkt -36	kondigde 18	kündigte 26	laat -128	lacht -47	lamentou 47	lancé -48	legt -48	lehnte -58	liet -69	ließ -85	llama -30	llamó -51	lobte 46	luidt -47	machte 24	mahnte 70	man -53	mantém 41	meint -41	melden -41	meldet -42	meldete -38	minister -49	ministre -59	mostró -58	nannte -47	nega 77	negou 53	negó 10	nesta -39	noemde -41	noemt -40	notierte -58	ofrece 15	ofreció -14	overweegt 11	parla -86	parlano -43	parlato -28	parle -51	parlé -30	pede 114	pedem 15	pedido -31	pediu 10	pergunta -83	pide -22	piden -7	pidió -9	plaide 47	pleit -21	pocht -46	precisa -45	prefere -49	preferiu -63	prefiere -56	prevede 18	prevê 20	proclamato -8	promet 19	promete 30	prometeu 98	prometió -52	promette 31	proposé 27	propuso 17	préconise 48	prévoit 8	publicado -33	quer 10	queria -68	questionado -26	raccomanda 53	racconta 13	reageerde -39	reageren -25	reagierte -29	reagierten -43	rechazó 36	rechnet -9	rechnete -52	recibió -45	recita -54	reclamado 75	reclamó 29	recomenda 26	reconoció 22	recusa -80	recusou 30	refusé -68	registrou -51	regrette 37	rekent 13	remeteu 6	requis -19	respondió -66	resume -41	revelou -42	ricorda -22	risposto -46	rit -33	roept -49	répondu 16	saber 24	sagt -40	sagte -42	saluta -30	salué -62	sapere 20	savoir -62	schloss -40	schreef -28	schreibt -34	scritto -50	sie -102	sieht -47	smentisce 49	sostiene 42	souhaite 46	souhaité -66	souvient -43	sprach -41	sprak -24	spreekt -44	spreken -43	spricht -33	staat -44	stand -61	steht -36	stellt -67	stellte 36	stond -52	stuurde -24	teilte -58	telefonou -43	teme 46	toonde -44	toont -22	trekt 32	trok -86	unternehmen -12	valoró 35	vatte -46	verklaarde -26	verlangte -79	versprach -66	verspricht 30	verteidigte -57	verwacht 37	verweist -58	verwies -76	veut -37	vindt 37	visto -68	vond -121	vorwürfe -31	vraagt 24	vroeg -34	vê 39	waarschuwde 43	warf -84	warnt -8	warnte 68	wees -74	weet -44	weist -57	weten 91	wies -72	wijst -8	wil 11	wilde -105	wirft -72	wollte -69	würdigte 9	ze -108	zegt 69	zei -70	zeigt -53	zeigte -24	ziet -8	zij -82	äußerte -29	écrit -42	évalue 32	évoque -67	évoqué 14
start|next|begründen|	determiner -89	no -90	none -89
start|next|begrüßen|first|	den -95
start|next|beloven|	none 30
start|next|bemerken|	no -40	none -40
start|next|benadrukken|first|	ze -8
start|next|benadrukken|	none -35	pronoun -8
start|next|berichten|	no -54	none -48	preposition -33
start|next|beschreiben|	no -54
start|next|beslissen|	none -84
start|next|bestätigen|	determiner 23	none -25	preposition -51
start|next|betonen|	none -14
start|next|betreuren|first|	het 9
start|next|betreuren|	none 66	pronoun 9
start|next|bevestigen|first|	het -36
start|next|bevestigen|	none -75	pronoun -36	word -42
start|next|bezeichnen|	determiner -49	marks -49	no -49	preposition -19
start|next|bezeichnen|first|	als -19	die -52
start|next|beziffern|	no 6	preposition 31
start|next|bieden|first|	aan -22
start|next|bieden|	preposition -22
start|next|bitten|	no 43	none 43	preposition 44
start|next|blijken|	auxiliary -38	none -86	preposition -41	word -38
start|next|blijken|first|	met -58	uit -26
start|next|blijven|	determiner -35	none -84	preposition -52	word -39
start|next|blijven|first|	op -49
start|next|bringen|	no -63
start|next|calcular|	none 36	preposition -84
start|next|calificar|	determiner -46	marks -61	none -61	preposition -52
start|next|calificar|first|	de -51	el -35
start|next|capital|	, -79	capital -7	determiner 32	quote -57	stop -86	word -66
start|next|capital|marks|	judging -67	saying -52
start|next|capital|none|	judging -95	other -35	saying -30
start|next|capital|verb|	judging -40	saying 29
start|next|celebrar|	determiner 35	none 22
start|next|celebrar|first|	el 35
start|next|chamar|first|	a -40	de -37
start|next|chamar|	marks -59	none -73	preposition -59
start|next|chiamare|	capital -20	none -85	preposition -36
start|next|chiedere|	determiner 54	none 11	preposition -61	word 30
start|next|chiedere|first|	di -27	un 30
start|next|chiffrer|	none -38
start|next|cifrar|first|	en 48
start|next|cifrar|	none 69	preposition 47
start|next|citar|	none -84	preposition -36
start|next|classificar|first|	a -63	como 14
start|next|classificar|	marks -15	none -15	preposition -76	subordinator 14
start|next|cobrar|	none 22	preposition 31
start|next|comentar|	none -68	preposition -49
start|next|condenar|	none -74	preposition -41	word -43
start|next|confermare|	coordinator -27	determiner -19	none 21	preposition -9	verb 49
start|next|confermare|first|	e -27	il -10	la -51
start|next|confessare|first|	di 25
start|next|confessare|	none 37	preposition 25
start|next|confidare|	none 19	preposition 31
start|next|confier|first|	à -59
start|next|confier|	preposition -68
start|next|confirmar|	auxiliary -77	determiner -14	preposition 8	word -27
start|next|confirmar|first|	a 23	con -54
start|next|confirmer|	determiner 36	none 25	word -45
start|next|considerar|first|	a 25
start|next|considerar|	marks -18	none 10	preposition 19	verb 45
start|next|contar|first|	a -62	à -20
start|next|contar|	none -31	preposition -82
start|next|contestare|	determiner 34	none 16	preposition -82
start|next|contestare|first|	il 87
start|next|contestar|	none 10
start|next|contester|	none 38
start|next|convocar|	none 36	preposition -76
start|next|coordinator|auxiliary|	saying -23
start|next|coordinator|	determiner -63	preposition -32	verb-saying -69	word -46
start|next|coordinator|none|	judging -56	saying -43
start|next|coordinator|verb|	judging -54	saying -57
start|next|cortar|	none -93	preposition -48
start|next|craindre|	determiner 40	none 28
start|next|croire|	none -35
start|next|culpar|	none 54
start|next|decir|first|	a -69
start|next|decir|	none -43	preposition -102
start|next|declarar|first|	por -35
start|next|declarar|	marks 44	none -56	preposition -76	word 32
start|next|defender|	determiner 11	marks -52	none -8	preposition -64
start|next|definire|	determiner -54	marks -67	none -67
start|next|definire|first|	la -48
start|next|demander|	auxiliary 58	determiner 9	none 12	preposition -9	subordinator 58
start|next|demander|first|	si 48	un -42
start|next|denunciar|	none 14	preposition 49
start|next|descartar|	none 29	preposition 19	word 10
start|next|desmentir|	determiner 13	none 24
start|next|destacar|	none 13
start|next|determiner|	, -58	capital -30	determiner 10	preposition -99	quote -17	stop -34	verb-saying -101	word 27
start|next|determiner|auxiliary|	saying -37
start|next|determiner|marks|	judging -61	saying -17	thinking 33
start|next|determiner|none|	judging 52	other 12	thinking 12
start|next|determiner|verb|	judging 34	saying 24	thinking -111
start|next|devolver|	none -76	preposition -26	word -45
start|next|de|	adverb -112	auxiliary -75	capital -7	coordinator -64	determiner 22	judging -7	other -58	preposition 19	pronoun -66	saying -10	thinking -22	verb-saying -19	word -89
start|next|de|apposed|	judging -82	saying -25
start|next|de|apposition|	judging -114	saying -7	thinking -31
start|next|de|away|1|	judging -17	other -41	thinking -22
start|next|de|away|2|	other -35	saying -109
start|next|de|away|3|	judging -110	saying -14
start|next|de|away|4|	judging 18	saying -7
start|next|de|away|5|	saying -42
start|next|de|away|6|	judging -77	saying -54
start|next|de|direct|	judging 10	thinking -18
start|next|de|inverted|	other -45	saying -31
start|next|de|mood|	no -15	yes -6
start|next|de|shared|	other -35	saying -78
start|next|dire|	determiner -13	marks 38	none -27	pronoun 37	word 10
start|next|dire|first|	a -91	avoir 40	en -43	n’ 45
start|next|divulgar|	determiner -59	none -95	preposition -33	word -22
start|next|dizer|	adverb 30	determiner -93	marks 46	none -23	preposition -107	word 100
start|next|dizer|first|	a -67	ao -59	apenas -66	ter 61
start|next|domandare|	none -53
start|next|dringen|	none -50
start|next|drohen|	no 14	none 14
start|next|drukken|	none -66
start|next|dämpfen|	no -69	none -69
start|next|déclarer|	none -46	preposition -24
start|next|défendre|	none -78
start|next|démentir|	none 34
start|next|dénoncer|	determiner -10	marks 7	none -29
start|next|dénoncer|first|	un 8
start|next|eisen|	determiner 61	none 47	preposition -59	word 14
start|next|eisen|first|	een 61	in -64
start|next|elogiar|first|	a 26
start|next|elogiar|	none -33	preposition 26
start|next|empfehlen|	no -69
start|next|emporter|	none -63
start|next|ending|00|	word -21
start|next|ending|0|	word -55
start|next|ending|20|	word -67
start|next|ending|40|	word -77
start|next|ending|60|	word -60
start|next|ending|ab|	word -27
start|next|ending|ad|	preposition 36
start|next|ending|ag|	word -65
start|next|ending|ai|	preposition -94
start|next|ending|al|	adverb -98	word -72
start|next|ending|am|	preposition -79
start|next|ending|an|	capital -46	preposition -95	pronoun -28	word -64
start|next|ending|ar|	adverb 21	determiner -81	preposition -13	word 35
start|next|ending|as|	adverb 24	determiner -47	preposition -68	word -39
start|next|ending|au|	preposition -113
start|next|ending|a|	preposition 6
start|next|ending|ce|	adverb -46
start|next|ending|ch|	adverb -51	preposition -69	pronoun -58	word -69
start|next|ending|ck|	word -16
start|next|ending|d'|	preposition 11
start|next|ending|da|	adverb -40	preposition -6
start|next|ending|de|	determiner -28	preposition 6	word 33
start|next|ending|di|	preposition 66	word -114
start|next|ending|do|	preposition -6	word 38
start|next|ending|du|	determiner -68
start|next|ending|d|	word 21
start|next|ending|ee|	word -63
start|next|ending|ei|	determiner 42	preposition -81
start|next|ending|ek|	word -84
start|next|ending|el|	capital -60	determiner -15	preposition -31	word 34
start|next|ending|em|	adverb -67	determiner -75	pronoun -52
start|next|ending|en|	adverb -85	auxiliary -69	capital 68	coordinator -28	determiner 27	preposition -42	pronoun -49	subordinator -56	verb-saying -38	word -10
start|next|ending|er|	adverb -81	capital -37	determiner 13	preposition -79	pronoun -48	word 33
start|next|ending|es|	determiner 6	pronoun -61	word -15
start|next|ending|et|	coordinator -35	preposition 11	word -24
start|next|ending|e|	coordinator -59
start|next|ending|ge|	word -66
start|next|ending|gs|	adverb -44
start|next|ending|ha|	auxiliary -44
start|next|ending|hr|	determiner 9
start|next|ending|ht|	word -47
start|next|ending|ia|	word 43
start|next|ending|ie|	determiner 19	pronoun -60	word 52
start|next|ending|ig|	word 22
start|next|ending|ij|	preposition 14	pronoun -93
start|next|ending|il|	determiner -8
start|next|ending|im|	preposition -94
start|next|ending|in|	adverb -74	capital -34	determiner -10	preposition -55
start|next|ending|ir|	word 90
start|next|ending|is|	adverb -73	preposition -114	word 40
start|next|ending|it|	verb-saying -28	word -40
start|next|ending|i|	determiner -81
start|next|ending|ià|	adverb -26
start|next|ending|je|	adverb -72
start|next|ending|jk|	word -33
start|next|ending|l'|	determiner -13
start|next|ending|la|	determiner 7	preposition -13	word 7
start|next|ending|le|	determiner -12	pronoun -37
start|next|ending|lf|	adverb -69	word -49
start|next|ending|lo|	determiner 39	preposition 23	word 26
start|next|ending|ls|	preposition -59	subordinator -82
start|next|ending|l’|	determiner -14	preposition -69
start|next|ending|ma|	determiner 38	preposition -27	word 34
start|next|ending|me|	preposition -6	word -69
start|next|ending|mo|	preposition -92	subordinator -34
start|next|ending|na|	determiner 28	preposition -83
start|next|ending|nd|	coordinator -64	word -78
start|next|ending|ne|	determiner 36	word 44
start|next|ending|ng|	capital -52	word -24
start|next|ending|no|	determiner 42	preposition -62	word 67
start|next|ending|ns|	adverb -48	preposition -87
start|next|ending|nt|	adverb -72	preposition -44
start|next|ending|n’|	word 66
start|next|ending|oe|	word -53
start|next|ending|of|	subordinator 46
start|next|ending|ok|	adverb -70
start|next|ending|om|	preposition -26
start|next|ending|on|	preposition -44	pronoun -45
start|next|ending|op|	preposition 19	word -37
start|next|ending|os|	determiner -20	preposition -22	word -30
start|next|ending|po|	preposition -57
start|next|ending|ra|	determiner -62	preposition 15	word -9
start|next|ending|re|	adverb -44	preposition -51	word -34
start|next|ending|ro|	capital 46	word -12
start|next|ending|rs|	adverb -55	word -55
start|next|ending|rt|	adverb -10	word -76
start|next|ending|rò|	adverb -43
start|next|ending|sa|	determiner -119
start|next|ending|se|	pronoun 26	word -92
start|next|ending|si|	subordinator 28
start|next|ending|so|	word 63
start|next|ending|st|	adverb -45	word -79
start|next|ending|su|	determiner -30	preposition 31
start|next|ending|s’|	pronoun -51
start|next|ending|ta|	determiner -70	word -49
start|next|ending|te|	capital -43	determiner -87	preposition -42	word 47
start|next|ending|ti|	word 46
start|next|ending|to|	adverb -36	word -21
start|next|ending|té|	preposition -37
start|next|ending|um|	determiner -27	preposition 25
start|next|ending|un|	adverb -67	determiner 9
start|next|ending|ur|	preposition -11
start|next|ending|us|	adverb -13	preposition -87
start|next|ending|ut|	preposition -48	word 24
start|next|ending|ux|	preposition 20
start|next|ending|y|	coordinator -51
start|next|ending|ze|	pronoun -62
start|next|ending|zu|	preposition -45	word -18
start|next|ending|ás|	adverb 35
start|next|ending|ão|	word 45
start|next|ending|ça|	word -35
start|next|ending|ón|	word -8
start|next|ending|ür|	preposition -71	word -49
start|next|erinnern|	no -50
start|next|erklären|first|	am -20	er -24	in -52
start|next|erklären|	no 25	none 27	preposition -85	pronoun -25
start|next|erzählen|	determiner -27	no -39	none -33	pronoun -12	yes -17
start|next|escrever|	none -93	preposition -42
start|next|escusar|	none -13
start|next|esperar|	none -105	word -50
start|next|estimar|	none 35	preposition 34
start|next|es|	adverb -17	capital -39	coordinator -57	determiner 8	judging -11	other -67	preposition -24	pronoun -70	saying -6	subordinator -15	thinking 15	verb-saying -37	word 15
start|next|es|apposed|	judging 48	other -61	saying 17
start|next|es|apposition|	judging -86	saying 26
start|next|es|away|1|	judging -14	other -61	saying 10	thinking 15
start|next|es|away|2|	judging -87	saying -152
start|next|es|away|3|	judging 14	saying -43
start|next|es|away|4|	saying -79
start|next|es|away|5|	saying -37
start|next|es|away|6|	judging -43	saying -83
start|next|es|direct|	judging -13	saying -29
start|next|es|elided|	saying 35
start|next|es|inverted|	other -54	saying -102
start|next|es|mood|	none -8
start|next|es|relative|	judging 37	saying -41
start|next|es|shared|	saying 61
start|next|evitar|	none -19
start|next|exclure|first|	pas -68
start|next|exclure|	word 14
start|next|exiger|first|	une 9
start|next|exiger|	none -9
start|next|exigir|	determiner 66	none 62
start|next|exigir|first|	uma 45
start|next|explicar|	none -63	preposition -43
start|next|expliquer|	none -76
start|next|expresar|	determiner 25	none 9
start|next|expresar|first|	su 25
start|next|faire_valoir|	determiner -71	none -102
start|next|faire_valoir|first|	le -43
start|next|falar|first|	em -57
start|next|falar|	marks -63	none -89	preposition -70
start|next|felicitar|	none 43	preposition 9
start|next|finden|	capital -27	determiner -78	marks -50	no -85	none -74	preposition -36
start|next|first|	0 -55	60 -60	aan -70	ab -27	aber -38	ad 36	ai -64	ainda -40	allerdings -44	als -101	am -79	an -72	anders -24	ante -39	aos 6	apenas -68	as -55	até -37	au -113	aus -81	aux 20	avoir 91	ayer -57	bei -61	beim -47	besluit -23	bij 14	calma 34	com -103	come -6	commenter -29	como -46	con -34	contra 31	d 21	d' 11	da -6	daar 21	dafür -49	dagegen -34	dal -58	dall’ -45	dans -85	das -129	de 9	del -22	dem -75	den -45	depuis -89	des 32	desde -101	di 66	die -11	do -6	dopo -57	dort -10	drei 42	du -68	désormais -22	e -59	een 23	eine 23	einen 35	el -15	elle -37	en -39	encore -40	er -76	eraan -37	erop -19	es -61	esa -82	esta -70	este -87	et -35	falar -43	fest -13	für -71	geen 44	già -26	graça -26	ha -44	haar -81	hebben -66	hem -52	hij -80	hinzu -18	hoje -72	i -81	ihr 9	il -9	im -90	in -44	inoltre -17	invece -46	jaune -33	jeudi -38	jueves -68	kabinet -72	keine -64	l' -13	la 7	las 19	laut -48	le -12	les -23	lo 13	los -92	lundi -50	l’ -14	mais -59	man -28	mardi -71	mercredi -62	met 11	mit 19	miércoles -57	más 36	na -83	naar 19	nach -68	nas -68	ne 87	nesta -92	nicht -36	niemand -60	no 56	noch -51	nun -67	não 72	n’ 66	of 46	om 14	on -45	ontem -64	ook -70	op 19	os 23	otto 49	outra -62	over -57	par -109	pas -21	pela -10	pelo 23	per -66	però -43	plus -13	por -53	pour -67	pourtant -29	sa -69	samen -11	se 50	seiner 25	ses 41	si 28	sich -40	sie -60	sin -77	sobre -26	su -10	sur 8	s’ -51	tegen -49	ter 57	toe -53	toen -56	toujours -50	toute 82	toutefois -26	uit -88	um 22	uma 38	un 14	una 28	und -64	une 20	uno 42	unter -41	van -53	von -70	voor 26	vooral -72	voorlopig 47	vor 31	weiter -20	weten -80	wissen -42	woensdag -51	y -51	ze -62	zeggen -34	zelf -69	zich -56	zij -57	zu -45	zur 16	zurück -16	über -29
start|next|fordern|	determiner 64	no 35	none 35	preposition -124
start|next|formulieren|	no -32	none -32
start|next|fr|	adverb -120	capital -69	coordinator -35	determiner -14	judging -6	other -94	preposition 7	pronoun 18	saying -7	subordinator 58	verb-saying -39
start|next|fr|apposed|	judging -81	other -69	saying -16	thinking 23
start|next|fr|apposition|	judging 30	saying 8	thinking -39
start|next|fr|away|1|	other -69
start|next|fr|away|2|	saying -68
start|next|fr|away|3|	judging 6	saying -45
start|next|fr|away|4|	saying 32
start|next|fr|away|5|	saying -70
start|next|fr|away|6|	saying -81
start|next|fr|direct|	judging -15	saying -20	thinking -14
start|next|fr|elided|	saying -64
start|next|fr|inverted|	judging -20	other -69	saying -33
start|next|fr|mood|	none -6
start|next|fr|relative|	judging 29	saying 27
start|next|fr|shared|	judging -44	saying -18
start|next|féliciter|	marks 40	none 9	preposition 24
start|next|fügen|first|	hinzu -18
start|next|fügen|	no -48	none -48	word -18
start|next|garantire|	none -60
start|next|garantir|	marks -70	none 21	verb -39	word -11
start|next|geben|	adverb -27	determiner 13	no -7	none -115	preposition -47	pronoun -24	verb 43	word -48	yes -15
start|next|geben|first|	es -23	keine -36	sich -23	zu -31
start|next|geven|first|	hem -15	toe -12
start|next|geven|	none -83	preposition -27	pronoun -17	word -42
start|next|giurare|first|	di 71
start|next|giurare|	none -25	preposition 45
start|next|grappen|	none -64	preposition -45
start|next|gritar|	none -71	preposition -49
start|next|hablar|first|	de -64
start|next|hablar|	marks -63	none -66	preposition -57
start|next|halten|	adverb -15	marks 15	no -19	none -156	preposition -78	pronoun -33	word -58
start|next|halten|first|	dagegen -12	das -59	die -101	für -49
start|next|heben|	determiner -47	no -70	none -56	preposition -17
start|next|heben|first|	an -11
start|next|heißen|	adverb -8	determiner -35	marks -53	no -72	none -50	pronoun -15	word -50	yes -6
start|next|heißen|first|	dort -6	es -15
start|next|hekelen|	none 15
start|next|herinneren|first|	zich -13
start|next|herinneren|	none -13	pronoun -13
start|next|heten|first|	het -39
start|next|heten|	marks -60	none -70	pronoun -39	word -21
start|next|hopen|	none 27
start|next|houden|	auxiliary -98	determiner -7	marks -46	none -6	preposition -88	pronoun -120	word 10
start|next|houden|first|	bij -54	de -121	het -124	op -44
start|next|indicare|	determiner 21	none 25
start|next|indicar|	none -82
start|next|indiquer|first|	avoir 45
start|next|indiquer|	none -33	word 45
start|next|informar|	determiner -69	none -102	preposition -40	word -22
start|next|inquiéter|	none -27	preposition 23
start|next|insistir|first|	en -6
start|next|insistir|	none 33	preposition 22
start|next|interroger|first|	sur -45
start|next|interroger|	none -74	preposition -50
start|next|invitare|	adverb -46	marks 34	none 17	preposition 54
start|next|invitare|first|	a 78	alla 18
start|next|invitar|	none -22	preposition 7
start|next|inviter|	determiner 13	marks 9	none 55
start|next|invocare|	none 86	word 47
start|next|invoquer|	determiner -14	none 7
start|next|ironizar|	none -49	preposition -39
start|next|it|	adverb -80	auxiliary -44	capital 33	coordinator -36	determiner -13	other -76	saying -15	thinking 11
start|next|it|apposition|	saying -51	thinking 51
start|next|it|away|1|	thinking 11
start|next|it|away|2|	saying -106
start|next|it|away|3|	judging 32	other -49	saying -15
start|next|it|away|4|	saying -118
start|next|it|away|5|	saying -108
start|next|it|away|6|	saying -73
start|next|it|direct|	judging -15	saying 20	thinking 18
start|next|it|elided|	saying -51
start|next|it|inverted|	judging 24	other -49	saying -80
start|next|it|mood|	none -9
start|next|it|relative|	judging 18	saying -14
start|next|it|shared|	saying 60
start|next|judging|	adverb -119	auxiliary -93	capital -119	coordinator -77	determiner 8	participle -18	preposition -6	present -10	pronoun -17	subordinator 7	word 13
start|next|judging|ending|ab|	word -16
start|next|judging|ending|al|	preposition 43
start|next|judging|ending|an|	capital -46	preposition -41
start|next|judging|ending|ar|	determiner -59	word 15
start|next|judging|ending|as|	word -100
start|next|judging|ending|a|	preposition -12
start|next|judging|ending|ch|	pronoun -48
start|next|judging|ending|de|	determiner -46	preposition -24
start|next|judging|ending|di|	word -50
start|next|judging|ending|d|	word -37
start|next|judging|ending|d’|	preposition -101
start|next|judging|ending|el|	determiner -7
start|next|judging|ending|em|	preposition -26	pronoun -22
start|next|judging|ending|en|	adverb -15	determiner 17	preposition -65	word -107
start|next|judging|ending|er|	adverb -32	determiner 24
start|next|judging|ending|es|	determiner 31	word -75
start|next|judging|ending|et|	preposition -73	pronoun 7	word -85
start|next|judging|ending|e|	coordinator -40
start|next|judging|ending|ie|	determiner 8	pronoun -21
start|next|judging|ending|ij|	preposition -54	pronoun -64
start|next|judging|ending|il|	determiner -37
start|next|judging|ending|in|	preposition -80
start|next|judging|ending|i|	determiner -48
start|next|judging|ending|je|	adverb -34
start|next|judging|ending|jn|	auxiliary -44
start|next|judging|ending|le|	determiner 27
start|next|judging|ending|ls|	preposition -54
start|next|judging|ending|l’|	determiner -83
start|next|judging|ending|mo|	preposition -73	subordinator 14
start|next|judging|ending|ne|	determiner 16
start|next|judging|ending|ng|	word 31
start|next|judging|ending|on|	preposition -70
start|next|judging|ending|op|	preposition -44
start|next|judging|ending|or|	preposition 10
start|next|judging|ending|os|	determiner -38
start|next|judging|ending|o|	determiner -73
start|next|judging|ending|ra|	determiner -38	preposition -67
start|next|judging|ending|rs|	adverb -23
start|next|judging|ending|st|	word -57
start|next|judging|ending|te|	determiner -65	word 54
start|next|judging|ending|um|	determiner -80
start|next|judging|ending|un|	determiner 7
start|next|judging|ending|ur|	preposition 15
start|next|judging|ending|ze|	pronoun -49
start|next|judging|ending|à|	preposition 24
start|next|judging|ending|ão|	word -52
start|next|judging|ending|ça|	word -26
start|next|judging|ending|ür|	preposition -49
start|next|judging|first|	a -12	ab -16	al 43	als -74	anders -23	bij -54	con -70	d -37	dagegen -15	das -122	de -45	den -150	der 37	die 8	d’ -101	e -40	een 21	eine 13	einen 31	el -7	em -26	en -68	er -20	este -65	falar -43	für -49	graça -26	haar -59	hem -22	het 7	hij -38	hoje -34	i -48	il -37	in -80	le 27	les -86	l’ -83	met -73	não -52	o -73	op -44	os 7	outra -38	para -67	pas -77	sich -48	sie -21	sur 15	um -98	un 7	vor 21	ze -49	zijn -44	à 24
start|next|juger|	determiner -51	marks -51	none -60
start|next|jurer|	none 33
start|next|justificar|	none 67	preposition 51
start|next|klagen|	no -57	none -69	preposition -61
start|next|klinken|first|	het -33
start|next|klinken|	none -69	pronoun -33
start|next|kommentieren|	no -46
start|next|kritisieren|	no -43	none -43
start|next|kündigen|	determiner 58	no 13	preposition -101
start|next|kündigen|first|	an -65
start|next|lachen|	no -74	none -54	preposition -39	word -48
start|next|lamentare|	determiner 55	none 57
start|next|lamentarse|	none 53
start|next|lamentar|	determiner -11	marks -72	none 41	preposition -21	verb 56
start|next|lamentar|first|	o 40
start|next|lancer|	determiner -46	none -77	preposition -14
start|next|lassen|	determiner -79	no -101	none -76	preposition -23	verb -75	word -34
start|next|lassen|first|	das -19	über -23
start|next|laten|	adverb -62	determiner 44	marks 31	none -26	preposition -93	pronoun -67	verb 23	word -7
start|next|laten|first|	de 64	hij -54	weten -69
start|next|leer|	determiner -47	none -67
start|next|leggen|	auxiliary -35	none -82	preposition -13
start|next|leggen|first|	uit -13
start|next|lehnen|first|	ab -16
start|next|lehnen|	no -69	none -69	pronoun -23	word -16
start|next|limitar|first|	a -49
start|next|limitar|	marks -26	none -51	preposition -49
start|next|llamar|	capital -17	marks -26	none -79	preposition -64	verb -24
start|next|llamar|first|	a -42
start|next|loben|	no 14	none 17
start|next|louer|	none -83
start|next|loven|	none 40
start|next|luiden|	none -93	word -57
start|next|lâcher|	none -65
start|next|machen|	no 24	none 24
start|next|mahnen|first|	zur 28
start|next|mahnen|	no 27	none 27	preposition 27
start|next|mandar|	determiner -71	none -18	preposition -48	word 7
start|next|mandar|first|	um -70
start|next|manter|first|	a 46
start|next|manter|	none -37	preposition 41	word -67
start|next|meedelen|	none -60
start|next|meinen|	no -43	none -47
start|next|melden|	adverb -34	auxiliary -39	determiner -46	no -67	none -95	preposition -50	pronoun -24	word -46
start|next|minacciare|	none -7
start|next|mood|none|	other -6	thinking 6
start|next|mood|no|	judging -6	other -58	saying -13	thinking -19
start|next|mood|yes|	judging -14	thinking -61
start|next|mostrar|	none -92	preposition -11	word -55
start|next|negar|	coordinator -38	none 22	preposition -76	verb 30	word 86
start|next|negar|first|	a -76	e -38
start|next|nennen|	determiner -72	marks -62	no -65	pronoun -10
start|next|nennen|first|	die -44	sie -10
start|next|nl|	adverb 15	auxiliary -21	capital -120	coordinator -28	judging -34	preposition 8	pronoun -39	subordinator 38	verb-saying -40	word -26
start|next|nl|apposed|	judging -42	saying -72
start|next|nl|apposition|	judging -17	saying -6	thinking -24
start|next|nl|away|1|	judging -19	saying -15
start|next|nl|away|2|	judging -65
start|next|nl|away|3|	saying 28
start|next|nl|away|4|	judging -93	saying -178
start|next|nl|away|5|	judging -72	saying -117
start|next|nl|away|6|	saying 20
start|next|nl|direct|	saying -7
start|next|nl|inverted|	judging -46
start|next|nl|mood|	none -10
start|next|nl|shared|	judging -52	saying -13
start|next|noemen|	determiner -42	marks -47	none -46	pronoun -38	word -37
start|next|noemen|first|	de -42	het -38
start|next|noter|	none -80
start|next|notieren|	no -58	none -58	preposition -18
start|next|ofrecer|	determiner -92	none -14	word 35
start|next|ontkennen|	adverb -43	auxiliary 32	none 28
start|next|ontkennen|first|	er -43
start|next|oordelen|	none -89
start|next|opmerken|first|	op -49
start|next|opmerken|	none -78	preposition -49
start|next|opposer|	none 40
start|next|order|apposed|	judging -23	other -106	saying -7	thinking 6
start|next|order|direct|	judging -25	saying -8
start|next|order|elided|	saying 11
start|next|order|inverted|	other 8	saying -59
start|next|order|relative|	judging 28	saying 8	thinking -9
start|next|order|shared|	judging -26	other -68	saying 17	thinking -35
start|next|other|	capital -35	determiner 7	past -18	preposition -75
start|next|overwegen|	none 17
start|next|parlare|	adverb -12	marks -91	none -92	preposition -92
start|next|parlare|first|	di -91
start|next|parler|first|	d -37	de -47	d’ -34
start|next|parler|	marks -55	none -74	preposition -60	word -37
start|next|pedir|	adverb 52	coordinator -20	determiner -42	marks 47	verb -33
start|next|pedir|first|	a 25	calma 34	e -18	el 8	para -39	un -32
start|next|perguntar|first|	se 31
start|next|perguntar|	none -11	preposition -71	pronoun 31
start|next|plaider|first|	pour 14
start|next|plaider|	marks -28	none 65	preposition 13
start|next|pleiten|first|	voor -21
start|next|pleiten|	preposition -21
start|next|pochen|first|	auf -78
start|next|pochen|	no -78	none -78	preposition -78
start|next|precisar|	none -89	preposition -53
start|next|preferir|	determiner -61	marks -56	none -137	preposition -35	word -86
start|next|preferir|first|	falar -43	não -52
start|next|preguntar|first|	si 27
start|next|preguntar|	none -24	preposition -77	subordinator 7
start|next|preposition|	, 33	: -101	adverb 58	auxiliary 25	capital -160	determiner -11	preposition -62	pronoun -118	quote -19	stop -138	that 84	verb-saying -61	word 41
start|next|preposition|auxiliary|	judging -67	saying -30
start|next|preposition|none|	judging -46	other -64	thinking 23
start|next|preposition|verb|	judging 48	saying -52
start|next|prevedere|	none 12
start|next|prever|	none -43	preposition -27	word -27
start|next|prijzen|	none -51
start|next|proclamare|	determiner -91	none -22	word 30
start|next|prometer|	determiner 53	none 32	preposition -99	word 12
start|next|prometer|first|	até -31	para -80	un 68
start|next|promettere|	none 8	preposition -30
start|next|promettre|	determiner 22	marks 75	none -8	preposition 25	word -72
start|next|promettre|first|	de 43	des 15	un 88
start|next|pronoun|	, -75	: -34	adverb -112	auxiliary -73	capital -84	determiner -51	preposition -90	pronoun -28	quote 13	stop -91	that -23	verb-saying -26	word 32
start|next|pronoun|auxiliary|	judging -57	saying -16
start|next|pronoun|marks|	judging -105	saying 48
start|next|pronoun|none|	saying -79	thinking -79
start|next|pronoun|verb|	saying -62	thinking -59
start|next|proponer|	none 21
start|next|proporre|	none -55	preposition -40
start|next|proposer|	none 37
start|next|protestare|first|	per -28
start|next|protestare|	none -49	preposition -35
start|next|protestar|	none -60
start|next|préciser|	none -38
start|next|préconiser|	determiner 48	none 70
start|next|préférer|	none -35
start|next|prévoir|	none -8	word -71
start|next|pt|	adverb 28	capital -97	coordinator -54	determiner -9	other 30	preposition -27	pronoun 24	saying -9	subordinator -18	thinking -6	verb-saying -74	word 41
start|next|pt|apposed|	judging 27	other -79	thinking 16
start|next|pt|apposition|	judging 29	saying -25
start|next|pt|away|1|	other -79	thinking -6
start|next|pt|away|2|	judging -114	saying -161
start|next|pt|away|3|	judging 37
start|next|pt|away|4|	judging -74	saying -116
start|next|pt|away|5|	judging -82	saying -94
start|next|pt|away|6|	judging -67	saying -83
start|next|pt|direct|	judging -48	thinking -60
start|next|pt|elided|	saying 24
start|next|pt|inverted|	saying -57
start|next|pt|relative|	judging -91	saying 37
start|next|pt|shared|	judging 14	saying -32
start|next|publicar|first|	na -18
start|next|publicar|	none -74	preposition -43
start|next|qualifier|first|	de -43
start|next|qualifier|	marks -70	none -93	preposition -43
start|next|queixar|	none 33	preposition 13
start|next|quejarse|	none -88	preposition -72
start|next|querer|	determiner -75	none -43	word -8
start|next|questionar|first|	sobre -26
start|next|questionar|	none -65	preposition -46
start|next|raccomandare|first|	di 33
start|next|raccomandare|	none 75	preposition 33
start|next|raccontare|	determiner -77	none -21	preposition 21
start|next|raccontare|first|	di 22
start|next|raconter|	none -78	preposition -35
start|next|rappeler|	determiner 36	none -51
start|next|reageren|	none -69	preposition -37	word -41
start|next|reagieren|	no -56	none -56	word -28
start|next|rechazar|	determiner 32	none 21	word -75
start|next|rechazar|first|	este -65
start|next|rechnen|first|	vor -94
start|next|rechnen|	no -24	none -25	preposition -21	pronoun -43	yes -45
start|next|recibir|	none -82
start|next|recitare|	none -68
start|next|reclamar|	determiner 15	preposition -26
start|next|reclamar|first|	una 23
start|next|recomendar|	none 65	preposition -16	word 38
start|next|recommander|	none 35	preposition 26
start|next|reconhecer|	none -48	preposition -65
start|next|reconnaître|	determiner 18	none 26
start|next|reconocer|	none 21
start|next|recordar|	none -87
start|next|recusar|	determiner -75	none -19	preposition 17	word -27
start|next|recusar|first|	a 43	o -65
start|next|referir|	none 18
start|next|refuser|	determiner -78	none -9	preposition -91
start|next|registrar|	none -77
start|next|regretter|	none 47
start|next|rejeitar|	none -6
start|next|rekenen|first|	voor -69
start|next|rekenen|	preposition -86
start|next|relatar|	none -74
start|next|remeter|first|	para 11
start|next|remeter|	none -19	preposition 30
start|next|repetir|	none -73
start|next|replicare|	none -6
start|next|reportar|	none 11	word 49
start|next|reprendre|	determiner -49	none -77
start|next|requérir|	none 16	word 33
start|next|responder|	none -93	preposition -64
start|next|responsabilizar|	none 28
start|next|resumir|	none -86	preposition -38
start|next|revelar|	none -61
start|next|riconoscere|	none -24
start|next|ricordare|	preposition 39
start|next|ringraziare|	none -70
start|next|rire|first|	jaune -33
start|next|rire|	none -49	word -33
start|next|rispondere|first|	al -36
start|next|rispondere|	none -82	preposition -60
start|next|rivendicare|	determiner 23	none 11
start|next|roepen|	determiner -53	none -130	preposition -62	word -46
start|next|roepen|first|	de -53	op -54
start|next|rufen|	marks -51	no -72	none -47	preposition -18
start|next|räumen|	determiner -53	no -61	none -56	yes -17
start|next|räumen|first|	ein -53
start|next|réagir|	none -71	preposition -43
start|next|réclamer|	adverb -48	determiner 59	marks 27	none 13	word -48
start|next|réclamer|first|	une 19
start|next|récuser|	none -15
start|next|réfuter|	none 59
start|next|répondre|first|	à -60
start|next|répondre|	none -47	preposition -88
start|next|rügen|	no -50	none -52
start|next|saber|	none 46	preposition 49
start|next|sagen|	adverb -20	capital -39	determiner -64	no -67	none -73	preposition -47	pronoun -10	verb -47	word -29	yes -49
start|next|sagen|first|	am -14	auf -17	bei -12	dem -20	der -29	er -9	im -15	in -32	sie -9
start|next|saluer|	determiner -68	marks -60	none -75
start|next|saluer|first|	une -38
start|next|salutare|	none -86	preposition -33
start|next|sapere|	none -36	preposition 12
start|next|saying|	adverb -20	auxiliary -28	capital -18	coordinator -63	determiner 7	participle -26	past -10	preposition -12	pronoun -35	subordinator 28	verb-saying -102
start|next|saying|ending|00|	word -19
start|next|saying|ending|0|	word -55
start|next|saying|ending|40|	word -77
start|next|saying|ending|60|	word -60
start|next|saying|ending|ab|	word -39
start|next|saying|ending|ag|	word -57
start|next|saying|ending|ai|	preposition -64
start|next|saying|ending|al|	adverb -76	preposition -60	word -74
start|next|saying|ending|am|	preposition -78
start|next|saying|ending|an|	preposition -94	pronoun -25	word -35
start|next|saying|ending|ao|	preposition -6
start|next|saying|ending|ar|	determiner -71	preposition -13	word 35
start|next|saying|ending|as|	adverb 24	determiner -37	preposition -68	word -16
start|next|saying|ending|au|	preposition -87
start|next|saying|ending|a|	preposition 9
start|next|saying|ending|ce|	adverb -43
start|next|saying|ending|ch|	adverb -51	preposition -65	pronoun -60	word -69
start|next|saying|ending|ck|	word -16
start|next|saying|ending|d'|	preposition 11
start|next|saying|ending|da|	adverb -40	preposition -6
start|next|saying|ending|de|	determiner -8	word 57
start|next|saying|ending|di|	preposition 55	word -105
start|next|saying|ending|do|	preposition -6
start|next|saying|ending|du|	determiner -67
start|next|saying|ending|d’|	preposition 22
start|next|saying|ending|ei|	preposition -78
start|next|saying|ending|el|	determiner -7	preposition -26	word 16
start|next|saying|ending|em|	adverb -63	determiner -60	pronoun -51
start|next|saying|ending|en|	adverb -83	auxiliary -70	capital 68	coordinator -22	determiner 18	preposition -36	subordinator -48	verb-saying -66	word -49
start|next|saying|ending|er|	adverb -79	determiner -9	preposition -79	pronoun -46	word 43
start|next|saying|ending|es|	determiner -17	pronoun -43	word -14
start|next|saying|ending|et|	preposition 24	word 18
start|next|saying|ending|e|	coordinator -47
start|next|saying|ending|ge|	word -66
start|next|saying|ending|gs|	adverb -44
start|next|saying|ending|hr|	determiner 15
start|next|saying|ending|ht|	word -45
start|next|saying|ending|ia|	word 43
start|next|saying|ending|ie|	determiner 12	pronoun -62	word 31
start|next|saying|ending|ig|	word -79
start|next|saying|ending|ij|	preposition 19	pronoun -57
start|next|saying|ending|il|	determiner 24
start|next|saying|ending|im|	preposition -90
start|next|saying|ending|in|	adverb -74	determiner -10	preposition -45
start|next|saying|ending|ir|	word 82
start|next|saying|ending|is|	adverb -70	preposition -97	word 23
start|next|saying|ending|it|	word -40
start|next|saying|ending|i|	determiner -68
start|next|saying|ending|je|	adverb -67
start|next|saying|ending|jk|	word -33
start|next|saying|ending|jn|	auxiliary 11
start|next|saying|ending|la|	preposition -12	word 7
start|next|saying|ending|le|	determiner -13	pronoun -37
start|next|saying|ending|lf|	adverb -64	word -49
start|next|saying|ending|lo|	determiner 39	preposition 23	word -16
start|next|saying|ending|ls|	preposition -32	subordinator -66
start|next|saying|ending|l’|	preposition -69
start|next|saying|ending|ma|	determiner 6	preposition -27	word 34
start|next|saying|ending|me|	preposition -6	word -69
start|next|saying|ending|mo|	preposition -60
start|next|saying|ending|na|	determiner 16	preposition -78
start|next|saying|ending|nd|	coordinator -24	word -45
start|next|saying|ending|ne|	determiner 17	word 47
start|next|saying|ending|ng|	word -79
start|next|saying|ending|no|	preposition -62	word 56
start|next|saying|ending|ns|	adverb -48	preposition -63
start|next|saying|ending|nt|	adverb -71	preposition -44
start|next|saying|ending|n’|	word 66
start|next|saying|ending|oe|	word -53
start|next|saying|ending|of|	subordinator 46
start|next|saying|ending|ok|	adverb -65
start|next|saying|ending|om|	preposition -20
start|next|saying|ending|on|	determiner 7	preposition -31	pronoun -45
start|next|saying|ending|op|	preposition 15	word -37
start|next|saying|ending|or|	preposition -8
start|next|saying|ending|os|	determiner 9	preposition -22	word -11
start|next|saying|ending|o|	determiner 21
start|next|saying|ending|po|	preposition -57
start|next|saying|ending|ra|	preposition 20	word -70
start|next|saying|ending|re|	adverb -40	preposition -51	word -23
start|next|saying|ending|rs|	adverb -52	word -55
start|next|saying|ending|rt|	adverb -10	word -70
start|next|saying|ending|rò|	adverb -43
start|next|saying|ending|sa|	determiner -112
start|next|saying|ending|se|	pronoun 31
start|next|saying|ending|si|	subordinator 28
start|next|saying|ending|so|	word 63
start|next|saying|ending|st|	adverb -45	word -61
start|next|saying|ending|su|	determiner -30	preposition 35
start|next|saying|ending|ta|	word -43
start|next|saying|ending|te|	determiner -68	preposition -41
start|next|saying|ending|ti|	word 46
start|next|saying|ending|to|	adverb -36	word -25
start|next|saying|ending|té|	preposition -37
start|next|saying|ending|uf|	preposition 8
start|next|saying|ending|ug|	adverb -80
start|next|saying|ending|um|	preposition 9
start|next|saying|ending|us|	preposition -87
start|next|saying|ending|ut|	preposition -25
start|next|saying|ending|y|	coordinator -38
start|next|saying|ending|ze|	pronoun -50
start|next|saying|ending|zu|	preposition -41	word -18
start|next|saying|ending|à|	preposition -23
start|next|saying|ending|ás|	adverb 42
start|next|saying|ending|ão|	word 64
start|next|saying|ending|ón|	word 8
start|next|saying|ending|ür|	word -49
start|next|saying|first|	0 -55	60 -60	a 8	aan -70	ab -39	aber -37	ai -64	ainda -40	al -67	allerdings -44	als -74	am -78	an -71	ante -37	ao -6	aos 6	apenas -68	as -55	até -37	au -87	auf 8	aus -81	avoir 91	ayer -54	bei -58	beim -47	bij 19	calma 34	com -99	come -6	como -92	con -22	contra 31	d' 11	da -6	dafür -49	dagegen -33	dall’ -45	dans -60	das -79	de 14	del -14	dem -60	den -22	depuis -69	der -102	des 20	desde -90	di 55	die -26	do -6	dopo -57	dort -10	du -67	désormais -22	d’ 22	e -47	eine 13	einen 11	el -7	elle -37	en -33	er -74	eraan -37	erop -19	es -43	este -68	fest -11	geen 47	haar -71	hebben -66	hem -51	hij -54	hinzu -18	hoje -67	i -68	ihr 15	il 23	im -86	in -33	inoltre -17	invece -43	jaune -33	jeudi -24	keine -48	las 17	laut -25	le -13	les -27	lo 13	lundi -50	man -25	mardi -65	mercredi -62	met 24	mit 19	na -78	naar 19	nach -65	nas -68	ne 87	nesta -92	nicht -33	niet 30	no 56	noch -51	não 87	n’ 66	o 20	of 46	om 17	on -45	ontem -64	ook -65	op 15	os 23	over -58	par -107	para 8	pas 25	pela -10	pelo 23	per -66	però -43	por -52	pour -42	pourtant -29	sa -69	samen -11	se 55	si 28	sich -40	sie -62	sin -77	sobre -26	son 7	su -9	tegen -49	ter 57	terug -80	toe -53	toen -48	toute 60	uit -74	um 27	uma 6	una 16	und -24	une 9	unter -41	van -52	von -57	voor 21	vor 19	weiter -20	weten -69	y -38	ze -50	zelf -64	zich -56	zij -25	zijn 11	zu -41	zur 16	zurück -16	à -23	über -29
start|next|schließen|	determiner 13	no -8	word -69
start|next|schreiben|first|	in -19
start|next|schreiben|	no -71	none -66	preposition -69	yes -19
start|next|schrijven|first|	in -24
start|next|schrijven|	marks -30	none -73	preposition -22
start|next|scrivere|	determiner -43	none -89	preposition -43
start|next|sehen|	determiner -54	no -49	none -47	pronoun -12
start|next|sehen|first|	das -25	es -13	man -13
start|next|señalar|	none -72
start|next|sluiten|	determiner 9	none -38	word -84
start|next|sluiten|first|	niet -81
start|next|smentire|	determiner 49	none 65
start|next|solicitar|	none -82
start|next|sommen|first|	op -60
start|next|sommen|	none -47	preposition -60
start|next|sostenere|first|	di 59
start|next|sostenere|	preposition 42
start|next|souhaiter|first|	commenter -29	s’ -19
start|next|souhaiter|	none 8	pronoun -19	word -26
start|next|soutenir|	none -77
start|next|souvenir|	none -49
start|next|spiegare|	none -60
start|next|sprechen|	adverb -11	marks -40	no -44	none -29	preposition -41	pronoun -9
start|next|sprechen|first|	von -38
start|next|spreken|	auxiliary -26	marks -26	none -66	preposition -34	word -58
start|next|spreken|first|	van -26
start|next|staan|	adverb -25	auxiliary -25	none -94	preposition -66	word -26
start|next|stehen|	adverb -22	no -61	none -60	preposition -45	verb -46	word -29
start|next|stehen|first|	in -20
start|next|stellen|	determiner -81	no 18	none -26	preposition -78	word -76
start|next|stellen|first|	den -81
start|next|stimare|	none 64	preposition 33
start|next|sturen|	none -79
start|next|subordinator|auxiliary|	saying 36
start|next|subordinator|	determiner 28	pronoun 37	quote 25	word -47
start|next|subordinator|marks|	judging 9	saying 47
start|next|subordinator|none|	saying -52
start|next|tabler|first|	sur 15
start|next|tabler|	none 36	preposition 15
start|next|tachar|first|	de -44
start|next|tachar|	marks -72	none -72	preposition -44
start|next|teilen|first|	mit -32
start|next|teilen|	no -70	none -54	preposition -37	yes -16
start|next|telefonar|	none -62	preposition -43
start|next|temere|	determiner -17	none -65
start|next|temer|	none 51	preposition 44
start|next|thinking|	adverb -37	determiner -13	past -20	preposition 50	present 45	pronoun -91	verb-saying -28
start|next|thinking|ending|an|	pronoun -13
start|next|thinking|ending|ar|	adverb -89
start|next|thinking|ending|as|	determiner -75	word -44
start|next|thinking|ending|a|	preposition 12
start|next|thinking|ending|ch|	pronoun -14
start|next|thinking|ending|de|	determiner -64
start|next|thinking|ending|en|	determiner 15	verb-saying -27	word 25
start|next|thinking|ending|er|	word -43
start|next|thinking|ending|es|	determiner 22	pronoun -22
start|next|thinking|ending|il|	determiner -97
start|next|thinking|ending|ir|	word 33
start|next|thinking|ending|is|	adverb -18
start|next|thinking|ending|or|	preposition 26
start|next|thinking|ending|re|	adverb -25
start|next|thinking|ending|s’|	pronoun -19
start|next|thinking|ending|un|	determiner 22
start|next|thinking|ending|us|	adverb -12
start|next|thinking|ending|à|	preposition -10
start|next|thinking|first|	a 12	commenter -29	daar -89	das -70	de 21	een 18	es -22	il -100	man -13	pas -44	plus -12	sich -14	s’ -19	um 22	un 22	voor 17	zeggen -27	à -10
start|next|tildar|	marks -56	none -56
start|next|tonen|first|	zich -27
start|next|tonen|	marks -21	none -51	pronoun -28	verb -40
start|next|trekken|	determiner 34	preposition -101	word -57
start|next|trouver|	determiner 11
start|next|unlisted|	capital -35	determiner 7	no -58	none -11	preposition -75	verb -51
start|next|valorar|	none 62
start|next|vatten|	adverb -12	none -78	pronoun -21
start|next|vatten|first|	het -21	samen -11
start|next|verb-saying|	, -43	preposition -44	quote -45	stop -36	that -25	word -28
start|next|verb-saying|marks|	saying -68
start|next|verb-saying|none|	saying -61	thinking -35
start|next|verklaren|first|	hij -27
start|next|verklaren|	none -83	preposition -85	pronoun -27
start|next|verlangen|	determiner -23	no 8	none -26
start|next|verlangen|first|	eine -13
start|next|vermissen|	no 12	none 12
start|next|vermuten|	none 35
start|next|verraten|	no -23	none -23	preposition -19
start|next|versprechen|	determiner -11	no 15	none 6	pronoun -68
start|next|verteidigen|	determiner -71	no -81	none -69
start|next|vertellen|	none -31	preposition -22	pronoun -30
start|next|verwachten|	none 54
start|next|verweisen|first|	auf -73
start|next|verweisen|	no -82	none -79	preposition -74	yes -53
start|next|verwerpen|	none -78
start|next|verwijten|	none -73
start|next|ver|	marks -85	none 7	preposition -108	word 47
start|next|vinden|	auxiliary -65	capital -46	marks -18	none -10	preposition -60	pronoun 33	word -104
start|next|vinden|first|	de 17	het 39
start|next|voegen|first|	eraan -37
start|next|voegen|	none -82	word -43
start|next|voir|	none -69
start|next|vouloir|	adverb -12	determiner -50	none -81
start|next|vouloir|first|	plus -12
start|next|vragen|	determiner -39	none 18	preposition -28	pronoun -66	subordinator 63	verb 22	word 47
start|next|vragen|first|	een -28	of 46	om 7	zich -51
start|next|vrezen|first|	voor 17
start|next|vrezen|	preposition 17
start|next|waarschuwen|	none 26	preposition 22
start|next|warnen|first|	vor 16
start|next|warnen|	marks 66	no 15	preposition 16
start|next|weisen|	determiner -79	no -85	none -74	preposition -18	word -15
start|next|weisen|first|	die -50	zurück -15
start|next|werfen|	determiner -87	none 13	preposition 30	pronoun -62
start|next|werfen|first|	der -77	vor 30
start|next|weten|	none -53
start|next|wijzen|	determiner -85	none -13	preposition 24	word -19
start|next|wijzen|first|	erop -19	naar 40
start|next|willen|	adverb 42	auxiliary -7	determiner -63	marks -57	none -9	pronoun -32	verb -76	verb-saying -27
start|next|willen|first|	de -59	een -21	zeggen -27
start|next|wollen|	determiner -37	no -53	none -66	pronoun -16	verb -42
start|next|wollen|first|	das -20	sich -14
start|next|word|	( -29	, 11	: -101	; -47	adverb 40	capital -31	coordinator -16	determiner 27	end -104	preposition 38	pronoun 18	quote -19	stop -95	that -9	verb-saying 25	word 48	’ 21
start|next|word|auxiliary|	judging -83	saying 55	thinking -93
start|next|word|marks|	judging -37	saying 15
start|next|word|none|	judging 24	saying -33	thinking 32
start|next|word|verb|	saying 49
start|next|würdigen|	determiner 12	marks -104	none -83	preposition -81
start|next|zanjar|	none -62	preposition -53
start|next|zeggen|	adverb 65	auxiliary 55	marks -14	none 13	preposition -141	pronoun 25	word -34
start|next|zeggen|first|	de -30	hij -35	in -88
start|next|zeigen|first|	sich -19
start|next|zeigen|	marks -27	no -55	none -55	pronoun -21
start|next|zien|	adverb -62	none 6	preposition -42	word 56
start|next|zien|first|	anders -23
start|next|zitieren|	no -65
start|next|äußern|first|	sich -28
start|next|äußern|	no -42	none -42	pronoun -27
start|next|écrire|	none -69	preposition -34
start|next|évaluer|	determiner 32	none -7	preposition -95
start|next|évaluer|first|	à -95
start|next|évoquer|	determiner -20	marks -96	none -39
start|next|évoquer|first|	un 19	une -56
start|source|	a -9	conforme 59	laut -14	na -22	nach 63	pour -26	secondo 35	segundo 11	según 22	selon 8	so -72	stando 44
start|source|adverb|	, -42
start|source|adverb|none|	source -63
start|source|asks|false|	marks 31	none -16	verb 9
start|source|auxiliary|	adverb 92	determiner 32	preposition 38	pronoun 90	quote -31
start|source|auxiliary|auxiliary|	source 61
start|source|auxiliary|none|	source 37
start|source|auxiliary|verb|	source 42
start|source|away|2|	auxiliary 117	word 86
start|source|away|3|	determiner 13	preposition -49	word 70
start|source|away|4|	auxiliary 78	preposition -47	pronoun -30	that -54	word 16
start|source|away|5|	auxiliary 33	determiner -65	preposition 15	word 15
start|source|away|6|	adverb -44	capital -41	determiner 57	preposition 46	pronoun 36	that -42	verb-saying -91	word -13
start|source|a|	determiner -7	none -11
start|source|before|	) 97	, -15	haar 39	hem 69
start|source|capital|auxiliary|	source 15
start|source|capital|	capital -60	preposition -89	word 39
start|source|capital|none|	source -49
start|source|conforme|	none 71
start|source|determiner|	adverb 69	determiner -48	quote -48	verb-saying -26	word 29
start|source|determiner|auxiliary|	source 19
start|source|determiner|marks|	source 22
start|source|determiner|none|	source 23
start|source|determiner|verb|	source -17
start|source|de|according|	source 10
start|source|de|	auxiliary 16	capital -76	determiner -48	marks -26	none 21	preposition 18	source 10	verb -54	verb-saying 73	word 18
start|source|de|away|2|	source 15
start|source|de|away|3|	source 51
start|source|de|away|4|	source 56
start|source|de|away|6|	source -28
start|source|de|first|	la 72	o -30
start|source|de|mood|	no 8
start|source|d’|	auxiliary 98	determiner -7	none -25	word 73
start|source|d’|first|	la -47	le 73	l’ 32
start|source|ending|ad|	auxiliary 55
start|source|ending|a|	preposition 20
start|source|ending|c’|	word -36
start|source|ending|da|	preposition -52
start|source|ending|de|	determiner -45	preposition -64
start|source|ending|do|	preposition -47
start|source|ending|du|	determiner -60
start|source|ending|el|	determiner 17	preposition -27
start|source|ending|en|	auxiliary 19	word -14
start|source|ending|es|	determiner 58
start|source|ending|gt|	word 64
start|source|ending|he|	that -42
start|source|ending|ht|	word 57
start|source|ending|há|	auxiliary 32
start|source|ending|ia|	capital -35
start|source|ending|ie|	capital 22	determiner -66
start|source|ending|in|	preposition -29
start|source|ending|is|	auxiliary 72
start|source|ending|i|	determiner 45
start|source|ending|jn|	auxiliary -24
start|source|ending|la|	determiner -24
start|source|ending|le|	determiner 28
start|source|ending|li|	determiner 53
start|source|ending|l’|	determiner 75
start|source|ending|nt|	word -82
start|source|ending|os|	determiner 88
start|source|ending|o|	determiner 24
start|source|ending|pt|	word 58
start|source|ending|ra|	word -61
start|source|ending|rd|	auxiliary 48
start|source|ending|se|	pronoun 51
start|source|ending|st|	auxiliary -8
start|source|ending|ta|	word -17
start|source|ending|te|	word -46
start|source|ending|ue|	that -43
start|source|ending|ui|	word -59
start|source|ending|un|	determiner 6
start|source|ending|ve|	word -49
start|source|ending|ão|	word 47
start|source|es|according|	source 15
start|source|es|	auxiliary 8	capital 22	preposition -23	pronoun 51	source 15	word 69
start|source|es|away|3|	source -34
start|source|es|away|4|	source 70
start|source|es|away|6|	source 16
start|source|es|mood|	none 15
start|source|first|	a 20	al -64	che -42	c’ -36	da -52	de -60	die -66	do -47	du -60	el 17	es -41	gli 53	had 55	há 32	i 45	in -10	is 72	ist -8	la -24	le 28	les 58	l’ 75	não 75	o 24	os 51	que -43	qui -59	se 51	un 6	wird 48	zijn -24
start|source|fr|away|3|	source 47
start|source|fr|away|4|	source -77
start|source|fr|away|5|	source 60
start|source|fr|away|6|	source 34
start|source|fr|	capital -47	determiner 51	preposition -55	word -24
start|source|it|	adverb -42	auxiliary 11	capital 14	determiner 29	preposition 6	that -42	verb-saying -74	word 11
start|source|it|away|3|	source 26
start|source|it|away|4|	source -31
start|source|it|away|5|	source -47
start|source|it|away|6|	source 39
start|source|laut|	auxiliary -47	capital -60	marks -35	no -17	none 24	verb -30	word 52
start|source|mood|no|	source 8
start|source|nach|	auxiliary 48	marks 56	no 63	none 39	word 64
start|source|na|	determiner 87	marks -6	none -37	preposition -8
start|source|nl|according|	source -23
start|source|nl|	adverb -54	auxiliary 32	determiner -53	preposition -61	pronoun -69	source -23	verb-saying 28	word 78
start|source|nl|away|2|	source 97
start|source|nl|away|3|	source 36
start|source|nl|away|5|	source -26
start|source|nl|away|6|	source -75
start|source|nl|mood|	none -23
start|source|order|according|	source 6
start|source|para|	auxiliary -19	determiner -18	marks 39	preposition 23	verb 99
start|source|para|first|	a 36	da -37	de -63	do -47	el -12	la -50	o 101
start|source|per|	auxiliary -13	capital -55	determiner 62	marks 53	none -22	preposition 18	verb-saying -74
start|source|pour|	auxiliary 30	capital -63	determiner 78	none -32	preposition -23	verb -61	word -84
start|source|pour|first|	de -13	la 96	le 82	qui -42
start|source|preposition|auxiliary|	source -22
start|source|preposition|	capital -27	determiner -55	word 27
start|source|preposition|marks|	source 58
start|source|preposition|none|	source -25
start|source|pronoun|none|	source -10
start|source|pronoun|	word 22
start|source|pt|according|	source 11
start|source|pt|	auxiliary 90	capital -40	determiner 41	preposition 18	source 11	that -33	word -30
start|source|pt|away|4|	source -10
start|source|pt|away|5|	source 22
start|source|pt|away|6|	source 10
start|source|pt|mood|	none 11
start|source|secondo|	auxiliary 34	determiner 13	marks -26	none 50	preposition 77	word 24
start|source|secondo|first|	la 29
start|source|segundo|	determiner 64	marks 93	none 24	preposition -14	verb 74	word -27
start|source|segundo|first|	a 6	o 47
start|source|según|	auxiliary -16	capital 22	determiner 53	marks -11	none 40	preposition -44	verb 38	word 78
start|source|según|first|	el 78	la 24
start|source|selon|	auxiliary -21	capital 7	determiner 11	marks 90	none 6	verb 82	word -6
start|source|selon|first|	la 87	le -36	les 41
start|source|source|	adverb -67	auxiliary 39	capital -25	determiner 25	preposition -18	source 6	that -62	verb-saying 11	word 37
start|source|source|ending|ad|	auxiliary 55
start|source|source|ending|a|	preposition 20
start|source|source|ending|c’|	word -36
start|source|source|ending|da|	preposition -52
start|source|source|ending|de|	determiner -45	preposition -64
start|source|source|ending|do|	preposition -47
start|source|source|ending|du|	determiner -60
start|source|source|ending|el|	determiner 17	preposition -27
start|source|source|ending|en|	auxiliary 19	word -14
start|source|source|ending|es|	determiner 58
start|source|source|ending|gt|	word 64
start|source|source|ending|he|	that -42
start|source|source|ending|ht|	word 57
start|source|source|ending|há|	auxiliary 32
start|source|source|ending|ia|	capital -35
start|source|source|ending|ie|	capital 22	determiner -66
start|source|source|ending|in|	preposition -29
start|source|source|ending|is|	auxiliary 72
start|source|source|ending|i|	determiner 45
start|source|source|ending|jn|	auxiliary -24
start|source|source|ending|la|	determiner -24
start|source|source|ending|le|	determiner 28
start|source|source|ending|li|	determiner 53
start|source|source|ending|l’|	determiner 75
start|source|source|ending|nt|	word -82
start|source|source|ending|os|	determiner 88
start|source|source|ending|o|	determiner 24
start|source|source|ending|pt|	word 58
start|source|source|ending|ra|	word -61
start|source|source|ending|rd|	auxiliary 48
start|source|source|ending|se|	pronoun 51
start|source|source|ending|st|	auxiliary -8
start|source|source|ending|ta|	word -17
start|source|source|ending|te|	word -46
start|source|source|ending|ue|	that -43
start|source|source|ending|ui|	word -59
start|source|source|ending|un|	determiner 6
start|source|source|ending|ve|	word -49
start|source|source|ending|ão|	word 47
start|source|source|first|	a 20	al -64	che -42	c’ -36	da -52	de -60	die -66	do -47	du -60	el 17	es -41	gli 53	had 55	há 32	i 45	in -10	is 72	ist -8	la -24	le 28	les 58	l’ 75	não 75	o 24	os 51	que -43	qui -59	se 51	un 6	wird 48	zijn -24
start|source|so|	no -72	none -63
start|source|stando|	auxiliary 45	determiner 43	none 43
start|source|that|auxiliary|	source -52
start|source|that|	determiner -54	word -38
start|source|that|none|	source -47
start|source|verb-saying|	determiner 42
start|source|verb-saying|none|	source 9
start|source|volgens|	adverb -54	auxiliary 61	determiner -45	marks 20	preposition -43	pronoun -69	word 78
start|source|volgens|first|	de -45	had 55	is 83
start|source|word|	adverb 58	auxiliary 49	capital -71	determiner 51	preposition -91	pronoun 110	quote 68	word 56
start|source|word|auxiliary|	source 29
start|source|word|marks|	source 28
start|source|word|none|	source 14
start|source|word|verb|	source -8
start|that|	aclarar 9	acrescentar 52	adelantar 64	adiantar 56	admitir 63	advertir -16	affirmer 66	afirmar 39	aggiungere 41	agregar 48	ajouter -10	alegar 66	ammettere -55	annunciare 37	apelar -52	asegurar 68	assegurar 56	assicurare 40	assurer 77	auspicare 31	avanzar 54	avvertire 30	benadrukken 53	bevestigen 76	chiamare -39	comunicar -21	concluir 61	condenar -51	confermare 14	confessar 37	confirmar -14	confirmer 59	contar 17	contestar 15	contrapor 47	decir -23	defender 20	descartar 38	dire -56	dizer -12	erkennen 66	esclarecer 49	estimar 49	estimer 11	exigir -15	explicar 64	faire_valoir 46	garantir 70	geben -6	geven 51	heten -51	indicar 69	indiquer 74	informar 21	lachen -59	laten 69	lembrar 29	limitar 72	llamar -43	negar 53	noemen -59	ontkennen 56	opinar 27	pedir -7	precisar 50	precisare 42	préciser 19	raccontare -28	raconter 67	razonar 30	rechazar -49	reconhecer 52	reconocer 6	recordar 67	recusar 19	regretter 45	rekenen 17	relatar 53	relever 71	replicare -8	resumir -29	revelar 66	ribattere -8	ricordare 51	riferire -7	répondre 63	sapere 22	schrijven 8	scrivere 54	solicitar 30	sostener 63	sostenere 44	soutenir 65	spiegare 26	stellen -13	sustentar 9	verklaren 60	vertellen 58	verwachten 39	vinden 26	vragen -68	vrezen 53	waarschuwen 50	wijzen 58	willen -39	zeggen -7	zien -29
start|that|aclarar|first|	que 9
start|that|aclarar|	that 9
start|that|acrescentar|first|	que 52
start|that|acrescentar|	none 64	that 52
start|that|adelantar|first|	que 64
start|that|adelantar|	none 69	that 64
start|that|adiantar|	auxiliary 49	none 63	that 56
start|that|adiantar|first|	que 56
start|that|admitir|	auxiliary 42	marks 27	none 81	that 63
start|that|admitir|first|	que 63
start|that|advertir|first|	que -16
start|that|advertir|	none -25	that -16
start|that|affirmer|first|	que 66
start|that|affirmer|	none 74	that 66
start|that|afirmar|	auxiliary 64	marks 65	none 52	that 39	verb -24
start|that|afirmar|first|	que 39
start|that|aggiungere|	auxiliary 46	marks 11	none 44	that 41
start|that|aggiungere|first|	che 41
start|that|agregar|first|	que 48
start|that|agregar|	none 55	that 48
start|that|ajouter|first|	que -17
start|that|ajouter|	none -20	that -10
start|that|alegar|first|	que 66
start|that|alegar|	none 81	that 66
start|that|ammettere|first|	che -55
start|that|ammettere|	none -55	that -55
start|that|annunciare|first|	che 37
start|that|annunciare|	none 50	that 37
start|that|anunciar|	none -13
start|that|apelar|first|	que -52
start|that|apelar|	none -67	that -52
start|that|asegurar|	auxiliary 19	none 78	that 68
start|that|asegurar|first|	que 68
start|that|asks|false|	auxiliary 19	marks 35	none -12	verb -26
start|that|assegurar|	auxiliary 36	none 56	that 56
start|that|assegurar|first|	que 56
start|that|assicurare|	auxiliary 38	none 40	that 40
start|that|assicurare|first|	che 40
start|that|assurer|	auxiliary 66	marks 36	none 86	that 77
start|that|assurer|first|	que 57	qu’ 52
start|that|auspicare|first|	che 31
start|that|auspicare|	none 35	that 31
start|that|avanzar|first|	que 54
start|that|avanzar|	none 80	that 54
start|that|avisar|	marks 60	none -7
start|that|avvertire|first|	che 30
start|that|avvertire|	none 36	that 30
start|that|away|1|	that 72
start|that|away|2|	that -19
start|that|away|3|	subordinator -24	that -17
start|that|away|4|	that 10
start|that|away|5|	that -17
start|that|away|6|	that -85
start|that|before|	, -60	adiantou 47	admitió 17	affirme 43	afirma 64	afirmou 74	aggiunge 12	aggiunto 14	alegou 55	anunció 93	apenas 91	asegura 43	aseguró 29	assegurou 26	assicura 35	assure 41	avisou 76	calcula 68	ce -66	chiede 22	considera 73	conta 69	contou 55	de -63	descartó 38	dijo 120	disse 104	diz -37	dizem -26	dizer -19	en -82	erkent 61	erop 58	estima 46	estimé 90	garante 35	garantiu 36	hij 55	indiqué 51	informou 103	informó 102	inoltre 66	lamentou 65	lembra 93	lembrou 78	meldt 118	ontkent 56	para -42	pede -28	pediu -15	pidió 88	precisa 34	precisó 36	précisant 44	précise 77	quinta-feira -76	raconte 67	rappelle -24	rappelé -14	reconoció 29	recordó 47	replica 49	responde -35	respondeu 82	ribattuto 48	ricorda 26	ricordato 19	sapere 19	sostiene 41	sostuvo 21	sustenta -29	sustentou 93	toe 73	verwacht 39	vindt 19	voor 23	vreest 53	weten 69	wil -39	zegt 101	ziet -29
start|that|benadrukken|first|	dat 53
start|that|benadrukken|	none 68	that 53
start|that|bevestigen|first|	dat 76
start|that|bevestigen|	none 76	that 76
start|that|chiamare|first|	che -39
start|that|chiamare|	none -43	that -39
start|that|chiedere|	none 21
start|that|comentar|	none -36
start|that|comunicar|first|	que -21
start|that|comunicar|	that -21
start|that|concluir|first|	que 61
start|that|concluir|	none 70	that 61
start|that|condenar|first|	que -51
start|that|condenar|	none -54	that -51
start|that|confermare|first|	che 14
start|that|confermare|	none 19	that 14
start|that|confessar|first|	que 37
start|that|confessar|	none 46	that 37
start|that|confirmar|	auxiliary -76	none 19	that -14
start|that|confirmar|first|	que -14
start|that|confirmer|	none 79	that 59
start|that|considerar|	auxiliary 50	marks -53	none 19
start|that|contar|	auxiliary 75	none 11	that 17
start|that|contar|first|	que 17
start|that|contestar|first|	que 15
start|that|contestar|	none 52	that 15
start|that|contrapor|first|	que 47
start|that|contrapor|	none 54	that 47
start|that|decir|first|	que -23
start|that|decir|	none -33	that -23
start|that|defender|first|	que 20
start|that|defender|	none 51	that 20
start|that|descartar|first|	que 38
start|that|descartar|	none 48	that 38
start|that|de|away|2|	saying 29
start|that|de|away|3|	saying 34
start|that|de|away|4|	saying -32
start|that|de|away|5|	saying 75
start|that|de|direct|	saying 42	thinking 58
start|that|de|inverted|	saying -9
start|that|de|mood|	no -34	yes 86
start|that|de|	saying 15	subordinator -16	that 43	thinking 58
start|that|dire|first|	che 29
start|that|dire|	none -55	that -56
start|that|dizer|	auxiliary -72	marks 20	that -12
start|that|dizer|first|	que -12
start|that|ending|he|	that 16
start|that|ending|ob|	subordinator -16
start|that|ending|ss|	that 43
start|that|ending|u'|	that 69
start|that|erkennen|first|	dat 66
start|that|erkennen|	marks 49	none 66	that 66
start|that|esclarecer|	auxiliary 48	none 51	that 49
start|that|esclarecer|first|	que 49
start|that|estimar|first|	que 49
start|that|estimar|	none 67	that 49
start|that|estimer|first|	que -9
start|that|estimer|	marks -26	none 37	that -7
start|that|es|apposed|	saying -27
start|that|es|away|1|	judging 67	saying 106
start|that|es|away|2|	saying -95
start|that|es|away|3|	saying -28
start|that|es|away|4|	judging 33	saying -19
start|that|es|away|6|	judging -48	saying 9
start|that|es|direct|	judging 40	saying 41
start|that|es|elided|	saying -13
start|that|es|inverted|	judging -60	saying -20
start|that|es|shared|	saying 38
start|that|es|	thinking 18
start|that|exigir|first|	que -15
start|that|exigir|	none -39	that -15
start|that|explicar|	auxiliary 53	none 71	that 64
start|that|explicar|first|	que 64
start|that|faire_valoir|first|	que 44
start|that|faire_valoir|	marks 38	none 53	that 46
start|that|first|	che 16	dass 43	ob -16	qu' 69
start|that|fr|apposed|	saying -24
start|that|fr|apposition|	saying 10
start|that|fr|away|2|	saying 106
start|that|fr|away|3|	saying -49
start|that|fr|away|4|	saying 99
start|that|fr|away|6|	saying -15
start|that|fr|direct|	saying 9
start|that|fr|inverted|	saying -49
start|that|fr|	judging -35	that -22
start|that|fr|mood|	none -16
start|that|fr|relative|	saying -16
start|that|fr|shared|	saying 90
start|that|garantir|	auxiliary 41	marks 54	none 82	that 70
start|that|garantir|first|	que 70
start|that|geben|first|	dass -6
start|that|geben|	that -6
start|that|geven|first|	dat 51
start|that|geven|	none 63	that 51
start|that|heten|first|	dat -51
start|that|heten|	none -56	that -51
start|that|indicar|first|	que 69
start|that|indicar|	none 76	that 69
start|that|indiquer|	auxiliary 59	none 84	that 74
start|that|indiquer|first|	qu’ 49
start|that|informar|	auxiliary 59	that 21
start|that|informar|first|	que 21
start|that|it|apposition|	saying -19
start|that|it|away|1|	saying 169
start|that|it|away|2|	saying 88
start|that|it|away|3|	saying -24
start|that|it|away|4|	saying -42
start|that|it|away|6|	judging -39	saying -62
start|that|it|direct|	saying 53
start|that|it|elided|	saying 89
start|that|it|inverted|	saying -57
start|that|it|	judging 26	saying 8	that 16
start|that|it|mood|	none 16
start|that|it|shared|	saying 17
start|that|judging|ending|at|	that 18
start|that|judging|ending|he|	that 26
start|that|judging|first|	che 26	dat 18
start|that|judging|	past -15	present 21
start|that|lachen|first|	dass -59
start|that|lachen|	no -59	none -59	that -59
start|that|lamentar|	none 40
start|that|laten|	auxiliary 64	none 69	that 69
start|that|laten|first|	dat 69
start|that|lembrar|	auxiliary 58	none 9	that 29
start|that|lembrar|first|	que 29
start|that|limitar|first|	que 72
start|that|limitar|	marks 56	none 75	that 72
start|that|llamar|first|	que -43
start|that|llamar|	none -43	that -43	verb -43
start|that|melden|	auxiliary -31	none 11
start|that|mood|none|	saying 7	thinking 6
start|that|mood|no|	saying -43
start|that|mood|yes|	saying 84
start|that|negar|first|	que 53
start|that|negar|	none 58	that 53
start|that|nl|apposition|	saying 15
start|that|nl|away|1|	judging -43	saying -59
start|that|nl|away|2|	judging 75	saying 150
start|that|nl|away|3|	saying 129
start|that|nl|away|4|	saying 25
start|that|nl|away|6|	saying -42
start|that|nl|direct|	saying -23
start|that|nl|inverted|	saying 48
start|that|nl|	judging 18
start|that|noemen|first|	dat -59
start|that|noemen|	marks -59	none -59	that -59
start|that|ontkennen|	auxiliary 50	none 62	that 56
start|that|ontkennen|first|	dat 56
start|that|opinar|first|	que 27
start|that|opinar|	marks 27	none 27	that 27
start|that|order|apposed|	thinking -21
start|that|order|apposition|	saying 16	thinking 62
start|that|order|direct|	judging 28	saying 22	thinking 7
start|that|order|elided|	saying 50
start|that|order|inverted|	judging -41	saying -63
start|that|order|shared|	saying 43
start|that|osservare|	none -14
start|that|pedir|first|	que -7
start|that|pedir|	marks 92	none -18	that -7	verb -19
start|that|precisare|first|	che 42
start|that|precisare|	none 56	that 42
start|that|precisar|first|	que 50
start|that|precisar|	none 62	that 50
start|that|préciser|	auxiliary -7	none 39	that 19
start|that|préciser|first|	que 19
start|that|pt|apposed|	saying 48
start|that|pt|apposition|	judging 12	saying 25	thinking 13
start|that|pt|away|1|	judging 103	saying 42	thinking 74
start|that|pt|away|2|	saying -55
start|that|pt|away|3|	saying -50
start|that|pt|away|4|	saying 21
start|that|pt|away|5|	saying 42
start|that|pt|away|6|	judging -79	saying -34
start|that|pt|direct|	judging 36	saying -6
start|that|pt|elided|	saying 74
start|that|pt|inverted|	judging -57	saying -52
start|that|pt|	judging -6	thinking 53
start|that|pt|shared|	saying 109
start|that|raccontare|first|	che -28
start|that|raccontare|	none -59	that -28
start|that|raconter|	auxiliary 60	none 74	that 67
start|that|rappeler|	auxiliary -8	none -28	verb 106
start|that|rappeler|first|	que -25	qu’ 83
start|that|razonar|first|	que 30
start|that|razonar|	none 6	that 30
start|that|rechazar|first|	que -49
start|that|rechazar|	none -54	that -49
start|that|reconhecer|first|	que 52
start|that|reconhecer|	none 60	that 52
start|that|reconocer|first|	que 6
start|that|reconocer|	none 13	that 6	verb -28
start|that|recordar|	auxiliary 28	marks 19	none 89	that 67
start|that|recordar|first|	que 67
start|that|recusar|first|	que 19
start|that|recusar|	that 19
start|that|regretter|first|	que 45
start|that|regretter|	none 50	that 45
start|that|rekenen|first|	dat 17
start|that|rekenen|	none 22	that 17
start|that|relatar|first|	que 53
start|that|relatar|	none 63	that 53
start|that|relever|first|	que 71
start|that|relever|	none 71	that 71
start|that|replicare|first|	che -8
start|that|replicare|	none -8	that -8
start|that|replicar|	marks 72
start|that|responder|	auxiliary 100	marks -46	none 18	verb -42
start|that|resumir|first|	que -29
start|that|resumir|	none -32	that -29
start|that|revelar|first|	que 66
start|that|revelar|	none 79	that 66
start|that|ribattere|first|	che -8
start|that|ribattere|	marks 30	none -24	that -8
start|that|ricordare|	auxiliary 28	marks 50	none 53	that 51
start|that|ricordare|first|	che 51
start|that|riferire|	auxiliary 71	none -20	that -7
start|that|riferire|first|	che -7
start|that|rispondere|	none -33
start|that|répondre|first|	que 63
start|that|répondre|	none 70	that 63
start|that|saber|	none 11
start|that|sapere|first|	che 22
start|that|sapere|	none 26	that 22
start|that|saying|ending|he|	that 8
start|that|saying|ending|ob|	subordinator -16
start|that|saying|ending|ss|	that 32
start|that|saying|ending|u'|	that 69
start|that|saying|ending|u’|	that 18
start|that|saying|first|	che 8	dass 32	ob -16	qu' 69	qu’ 18
start|that|saying|	participle 98	past 21	present -33	subordinator -16	that 8
start|that|schrijven|first|	dat 8
start|that|schrijven|	marks 8	none 8	that 8
start|that|scrivere|first|	che 54
start|that|scrivere|	none 54	that 54
start|that|solicitar|first|	que 30
start|that|solicitar|	none 44	that 30
start|that|sostenere|first|	che 44
start|that|sostenere|	none 49	that 44
start|that|sostener|first|	que 63
start|that|sostener|	marks 23	none 66	that 63
start|that|soutenir|first|	que 65
start|that|soutenir|	none 66	that 65
start|that|spiegare|	auxiliary 26	none 26	that 26
start|that|spiegare|first|	che 26
start|that|stellen|first|	dat -13
start|that|stellen|	none -22	that -13
start|that|subordinator|	determiner -24
start|that|sustentar|first|	que 9
start|that|sustentar|	marks 105	none -11	that 9
start|that|that|	, 90	adverb 77	auxiliary -34	capital -26	determiner 54	preposition -12	pronoun 18	quote 22	verb-judging -81	verb-saying -78	word -10
start|that|that|auxiliary|	judging 126	saying -15	thinking 19
start|that|that|marks|	judging -35	saying 48	thinking -22
start|that|that|none|	judging -53	thinking 28
start|that|that|verb|	judging -17	saying -13
start|that|thinking|ending|ss|	that 58
start|that|thinking|first|	dass 58
start|that|thinking|	past 34	present -49	that 14
start|that|verklaren|first|	dat 60
start|that|verklaren|	none 65	that 60
start|that|vertellen|first|	dat 58
start|that|vertellen|	none 82	that 58
start|that|verwachten|first|	dat 39
start|that|verwachten|	none 48	that 39
start|that|vinden|	auxiliary 34	none 15	that 26
start|that|vinden|first|	dat 26
start|that|vragen|first|	dat -68
start|that|vragen|	none -83	that -68
start|that|vrezen|first|	dat 53
start|that|vrezen|	none 66	that 53
start|that|waarschuwen|first|	dat 50
start|that|waarschuwen|	none 61	that 50
start|that|wijzen|first|	dat 58
start|that|wijzen|	none 68	that 58
start|that|willen|first|	dat -39
start|that|willen|	none -41	that -39
start|that|zeggen|first|	dat -7
start|that|zeggen|	marks -44	none 22	that -7
start|that|zien|first|	dat -29
start|that|zien|	none -71	that -29
`;
