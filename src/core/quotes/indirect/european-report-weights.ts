/**
 * How much each feature speaks for reported words to begin or to end at a place, or for none to be reported.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_REPORT_WEIGHTS = `
end|	( -63	, 18	: 22	; 47	aan 20	abend -9	ad -24	ai -32	al -70	alla -47	alle -73	allo -12	als -34	am -39	an 10	ao -72	aos -41	até -71	au -50	auf -52	aus -62	avant -57	avec -77	bei -54	beim -44	bij -63	bis -60	che -33	com -47	como -37	con -54	contra -45	d' -61	da -51	dal -32	dalla -69	dall’ -65	dans -61	das -40	dat -44	de -62	dei -51	del -56	dell' -57	della -61	delle -53	dell’ -64	depuis -48	der -36	desde -36	di -50	die -46	do -80	dos -58	dès -66	d’ -50	em 35	en -66	end 8	entre -43	et -63	für -81	im -51	in -13	jahr -34	juli -32	juni -38	junio -28	jusqu’ -27	lundi -15	mai -26	maio -26	mardi -24	mars -33	marzo -18	met -51	mit -47	na -78	naar -64	naast -56	nach -30	nas -55	nel -39	nella -43	no -56	ohne -44	om -35	omdat -11	op -46	ottobre -10	over -67	par -64	para -74	pela -53	pelo -30	per -53	por -53	porque -34	pour -74	prima -70	que -54	quem -38	qu’ -30	se -56	secondo -30	segunda -13	seit -51	semana -35	settimana -16	si -51	sin -67	sinds -50	sobre -50	soir -30	sul -37	sur 48	tag -36	tra -80	uit 27	um -52	und -74	van -57	vers -56	volgens -41	von -69	voor -65	vor 38	week -26	y 63	zu -43	zum -50	zur -43	à -92	às -69
end|(|	capital -47	v0 -50
end|(|capital|	) -47
end|,|	 -35	0 16	1 -41	14 -65	2 21	adverb 16	afferma -51	as -35	aunque 28	auxiliary -53	avec -26	capital -60	ce -33	con 41	coordinator 41	dass -32	de -87	der -59	determiner -22	die -81	do -49	dont -52	e 56	em -79	en 15	immer -42	in -30	la 48	le -88	ma 13	maar -28	mais 36	mas -55	mauern -16	no -31	não -56	preposition 7	pronoun 20	que -45	quote -35	si 28	subordinator 8	that -67	un -82	v0 -7	v1 -72	v2 -73	verb-judging 33	verb-saying 43	wat -27	wenn -70	word -35	y 32	à -71
end|,|0|	after -46	behind -24	colon -83	comma -104	late 6	next 50	source -23	that -19
end|,|1|	late -52	next 30	source -56	that -67
end|,|adverb|	0 27	word -66
end|,|auxiliary|	1 -50	pronoun -31	word -24
end|,|capital|	0 -41	capital -34	coordinator -75	v0 -55	v1 -18
end|,|coordinator|	0 46	determiner 43	v1 -40	verb-saying 49	word 7
end|,|determiner|	0 -35	adverb -29	capital -73	quote 12	that 7	v0 -40	word -7
end|,|preposition|	0 -10	1 43	capital -118	determiner 29	v0 -129	v1 -23	word -48
end|,|quote|	0 -33	stop -29	v0 -17
end|,|subordinator|	0 18	possessive -30	v0 -60	verb-saying 33
end|,|that|	0 -47	auxiliary -73	v0 -44	v2 -44	verb-judging 29	word -80
end|,|v0|	colon 28	comma -83	next -79	source -24
end|,|v1|	colon -35	next -55	source -45	that -30
end|,|verb-judging|	0 27
end|,|verb-saying|	, -88	0 10	determiner 47	preposition -39	that 42	v0 60
end|,|word|	% -110	0 -15	1 -61	adverb -73	auxiliary -26	coordinator -67	determiner 9	preposition 16	quote -33	that -20	v0 -29	v1 -49	word -60
end|:|	 40	0 24	determiner -19	per 16	preposition 16	quote 37	word -88
end|:|0|	comma 30	late -45	next 16	source 31	that 46
end|:|determiner|	0 -25	word -16
end|:|preposition|	determiner 16
end|:|quote|	0 36	capital 39	end 68	stop 8	v0 14
end|:|v0|	source 45
end|:|word|	0 -67
end|;|	0 40	capital 43	determiner 44	no -47	o 36	preposition -25	v0 22
end|;|0|	next 52	source 16	that 9
end|;|capital|	0 43	capital 36
end|;|determiner|	0 44	word 43
end|;|preposition|	0 -44	word -45
end|aankondigen|	end -53
end|aan|	0 20	thee -9	word -71
end|abend|	0 -9	in -9	preposition -9
end|accuser|	0 17	end -20
end|aclarar|	0 -24	end 42
end|acrescentar|	end 29
end|acusar|	0 18	end -37	v0 -22
end|adelantar|	end 25
end|adiantar|	0 -58	end 35
end|admettre|	end 39
end|admitir|	, 42	0 47	de -53	end -40	v0 -14	v1 -19
end|adverb|0|	, -30	determiner -6	end 42	preposition -65	that -39
end|adverb|v0|	end 44	preposition -24	that -28
end|adverb|v1|	end 30
end|advertir|	0 -54	de -33	end 73	que -26	v0 -19
end|adviseren|	end 27
end|ad|	0 -24	capital -24	otranto -24
end|affirmer|	0 -18	de -28	end 46	v0 -45
end|afirmar|	0 -23	a -53	de -10	end 91	que -26	v0 -39
end|after|saying|0|	false -22	true 7
end|after|saying|1|	true 28
end|after|saying|v0|	false -51	true 43
end|after|saying|v1|	true 40
end|aggiungere|	0 -7	che -24	dell’ -9	end -7	v0 -27
end|agregar|	end -43
end|ai|	v0 -20	word -32
end|ajouter|	end 19
end|alegar|	0 51	end -58
end|alertar|	de -22	end 34	para -19
end|alla|	capital -38	v0 -38
end|alle|	0 -68	word -72
end|allo|	studio -12	word -12
end|als|	 -24	0 -28	mancher -38	quote -24	v0 -51	word -32
end|al|	0 -68	1 -8	capital -46	v0 -40	v1 -26	word -60
end|ameaçar|	end 52
end|ammettere|	end -24
end|am|	0 -21	capital -39	tag -28
end|annoncer|	0 39	end -42
end|annunciare|	, -52	0 10	di -52	e 23	end 68	per -35
end|anticipare|	0 -7	: -81	che -15	end 81
end|antworten|	0 -53	end 34
end|anunciar|	0 18	de -51	end 30	para -23	v0 -26
end|an|	. 30	determiner -37	die -28	stop 30	v0 27
end|aos|	v0 -40	word -41
end|ao|	0 -74	episódio -10	v0 -19	word -71
end|apelar|	0 28	end -26	que -17
end|appeler|	0 -42	end 35
end|asegurar|	del -9	desde -19	en -14	end 12
end|assegurar|	0 -57	end 72	v0 32
end|assicurare|	: 81	end -35	v0 -65
end|assurer|	de -29	end 33
end|atribuir|	0 20	de -24	end -9
end|até|	0 -71	word -58
end|auf|	0 -46	capital -47	der -45	determiner -48	v0 -62
end|ausrichten|	end 61
end|aus|	. -55	0 -60	capital -14	stahl -12	stop -55
end|auxiliary|0|	, -74	: -9	capital -26	coordinator -21	determiner -21	end 27	preposition -39	subordinator -21	that -21
end|auxiliary|1|	end 42
end|auxiliary|v0|	end 67	preposition -25
end|auxiliary|v1|	end 53
end|au|	0 -65	v0 -44	word -51
end|avaliar|	end 56
end|avant|	0 -46	determiner -60
end|avanzar|	0 -7	end 48
end|avec|	0 -51	determiner -43
end|avisar|	0 -13	end 47
end|avvertire|	end 57
end|a|	 -21	0 10	1 -15	capital -59	determiner 27	end -20	falta -62	la -80	los -51	partir -53	peça -28	quote -21	un -81	v0 -13	v1 -26	v2 -42	word -76
end|behaupten|	end -51
end|behind|saying|0|	false -27	true 24
end|behind|saying|1|	false -28	true 62
end|behind|saying|v0|	true 30
end|behind|saying|v1|	false -50	true 13
end|bekennen|	end -14
end|beloven|	end 35
end|benadrukken|	0 -8	end 16	omdat -11	v0 14
end|berichten|	end 56
end|bestätigen|	end 21
end|beteuern|	0 -25	end 34	zu -31
end|betogen|	end 12	van -12
end|betreuren|	0 7
end|bevestigen|	end 12	v0 12
end|bieden|	end -16
end|bij|	0 -63
end|bis|	0 -55
end|bitten|	0 -39	end 44
end|calcular|	de -34	end 56
end|capital|0|	, 28	comma -16	end -61	next -32	preposition 9	source -24
end|capital|capital|	v0 -24
end|capital|preposition|	0 -30	quote -26
end|capital|stop|	0 -28	preposition -21
end|capital|v0|	capital -29	colon -23	comma -31	end 38	preposition 12
end|capital|v1|	end -19
end|capital|word|	0 -17	stop -37	v0 -35
end|che|	0 -20	determiner -13	preferiva -15	una -19	v0 -16	word -30
end|chiedere|	, 62	0 42	1 -44	; 16	di -42	v1 -47
end|cobrar|	0 -60
end|colon|judging|0|	false -57
end|colon|judging|v0|	false -35	true 24
end|colon|judging|v1|	false -24	true 29
end|colon|judging|v2|	true 54
end|colon|saying|0|	false -82	true 43
end|colon|saying|1|	false -47	true 50
end|colon|saying|v0|	true 46
end|colon|saying|v1|	false -66	true -12
end|colon|saying|v2|	false -37	true 24
end|comma|judging|0|	false -31	true 23
end|comma|judging|v0|	true 36
end|comma|saying|0|	false -34	true 25
end|comma|saying|1|	false -18	true 50
end|comma|saying|v0|	false -13	true -11
end|comma|saying|v1|	false -26	true 76
end|com|	0 -49	a -36	determiner -32	preposition -36	v0 -30	word -39
end|concluir|	end 19
end|concéder|	end 75
end|confermare|	0 30	del -48	e 14	end -6	v0 -33
end|confessar|	end 32
end|confier|	end 50
end|confirmar|	0 7	de -34
end|confirmer|	0 45	end -36
end|conforme|	0 -6	end 40
end|considerar|	0 -12	end -38
end|contar|	a -50	de -53	end 84	por -14	v0 -51
end|contestare|	0 -8	end -23
end|contestar|	end -37
end|contester|	end 49
end|contrapor|	0 -24	end 21
end|con|	0 -51	capital -16	determiner -55	l' -10	la -36	ninguna -13	v0 -38	v1 -26	word -29
end|coordinator|0|	colon -44	comma -50	end 21	late -8	next 21	preposition -17	source -54	that 17
end|coordinator|1|	next -39	source -14
end|coordinator|auxiliary|	verb-saying 54
end|coordinator|capital|	, -35	0 -75	1 -60	capital -38	stop -35	word -30
end|coordinator|determiner|	0 -94	1 -16	capital -61	word -85
end|coordinator|preposition|	0 -33	1 -30	determiner -36	v0 -59	word -73
end|coordinator|that|	0 -75	determiner -49	preposition -45	v0 -50	word -58
end|coordinator|v0|	comma -23	next -48	that -11
end|coordinator|v1|	source -44
end|coordinator|verb-judging|	0 26
end|coordinator|verb-saying|	0 26	determiner 82	preposition 17	that 44	v0 42	word -27
end|coordinator|word|	0 25	1 -36	determiner 14	preposition -65	quote -39	stop -42	v0 -66	v1 -68	word 22
end|d'|	0 -59	determiner -59
end|dalla|	0 -48
end|dall’|	0 -65
end|dal|	word -32
end|dans|	0 -53	determiner -61	le -40
end|das|	0 -36	capital -31	gefrieren -15	v0 -21	v1 -24	verfahren -11	word -44
end|dat|	word -24
end|da|	0 -52	capital -64	empresa -36	v0 -51	word -39
end|decir|	0 -19	end 9	v0 -50
end|declarar|	end 48
end|defender|	end -51
end|dei|	0 -41	word -51
end|dell'|	0 -57
end|della|	0 -60	capital -50	v0 -34	word -45
end|delle|	0 -53	word -53
end|dell’|	0 -66	capital -51	informazione -9	word -42
end|del|	0 -57	capital -18	golden -6	v0 -40	word -49
end|denunciar|	end 10
end|depuis|	0 -67	v0 -19	word -43
end|der|	0 -27	capital -35	v1 -32
end|descartar|	de -17	end 47
end|desde|	0 -20	1 -36	v0 -39	word -34
end|determiner|0|	, 21	: -7	; 39	after -14	capital -34	comma -22	coordinator -24	determiner -34	late -34	next -34	preposition -10	source -25	subordinator -29	that -52	word -32
end|determiner|1|	, -69	coordinator -21	end 19	preposition -30	that -31
end|determiner|2|	end 61
end|determiner|capital|	0 -27	1 -20	adverb -16	auxiliary -35	capital -27	determiner -17	preposition -22	quote -26	stop -43	v0 -34	v1 -28	word -31
end|determiner|v0|	, -19	: 40	colon -30	comma -30	coordinator -32	determiner -37	end -7	preposition -49	that -24	word -30
end|determiner|v1|	, -44	colon -31	comma -18	determiner -24	end -13	preposition -47
end|determiner|v2|	end 27	preposition -20
end|determiner|word|	0 -40	capital -33
end|de|	 -21	, 28	0 -15	1 -51	2 -12	20 -50	4 -46	a -33	adverb -61	capital -63	cascais -12	de -23	determiner -49	deux -24	dólares -35	end -15	la -50	los -32	pronoun -28	quorum -20	quote -21	r -16	su -29	um -34	uma -67	una -48	v0 -61	v1 25	v2 -27	verb-saying -72	word -54
end|die|	0 -39	beilage -13	capital -37	linie -17	v0 -46	word -45
end|dire|	, 50	0 36	end -44	v0 25
end|dizer|	, -40	1 26	a -44	de -19	e -50	em 67	end -27	v0 -8
end|di|	 -26	0 -47	capital -50	determiner -56	quote -26	un -36	v0 -52	word -42
end|dos|	0 -57	word -39
end|do|	0 -83	capital -60	v0 -39	word -53
end|drohen|	0 -28	end 42
end|dès|	0 -66	determiner -66
end|défendre|	, -26	end 26	v0 -26	v1 26
end|démentir|	end 38
end|d’|	, -60	0 -55	capital -46	de -11	determiner -30	end 65	un -27	v0 -45	v1 8	word -51
end|eisen|	0 -43	end 74
end|empfehlen|	end 44	zu -44
end|em|	0 43	capital -110	determiner -72	maio -61	v0 -109	v1 -13	word 43
end|end|	 8	0 13	1 14	2 25	a 26	als 38	am 42	anche 59	auch -16	bei -26	bij 24	celui-ci 11	das 61	dass 17	davanti 24	de 43	den 38	der -21	dessen 20	die -25	d’ 53	e 33	een 32	ein 58	eine 60	el -16	ella 29	elle 34	em 62	en 7	end 8	er 26	era 13	es 19	haar 47	i 55	il -11	im 48	in 79	já -36	l' 38	la -25	le 83	los -34	lui 23	l’ 69	man 71	minister 45	na 29	nel 32	no -42	non 70	o -26	per 53	secondo 49	segundo 14	según 55	si 32	sie 30	son 53	su -37	uitspraak 24	un 68	v1 -12	volgens 52	was 30	à 61
end|end|0|	after 7	behind 29	colon 44	comma 25	infinitive 32	that 21
end|end|1|	after 28	behind 62	colon 50	comma 65	late -18	next 10	that -9
end|end|2|	next 42	source 41	that -6
end|end|end|	0 13	1 14	2 25	end 8	v1 -12
end|end|v0|	after 43	behind 30	colon 38	comma -10	late -20	next -40	source 31	that 19
end|end|v1|	after 40	behind 13	colon 11	comma 77	late 44	next -57	source 24
end|end|v2|	colon 21	late -32	next -45	that 64
end|entre|	0 -43	capital -23	determiner -40
end|en|	0 -66	1 -18	capital -42	determiner -47	el -27	la -27	las -53	los -8	un -15	una -53	v0 -49	word -53
end|ergänzen|	end -34	v0 -23
end|erkennen|	end 28	v0 28
end|erklären|	end 34
end|erläutern|	, -29	0 -21	aus -12	das -15	end 34	v1 29
end|erzählen|	, -42	0 -40	1 32	abend -9	end 69	in -19
end|esclarecer|	end 60	v0 -35
end|estimar|	de -15
end|estimer|	0 -48	end 40
end|et|	0 -45	determiner -52	v0 -33
end|exclure|	end 46
end|exiger|	0 -48	end 50
end|exigir|	0 9	de -19	end -7
end|explicar|	end 38	v0 -33
end|e|	0 -10	1 -34	a 33	auxiliary 15	capital -64	determiner -56	preposition -32	que -62	that -65	v1 18	verb-judging 26	verb-saying 29
end|faire_valoir|	de -18	end 19
end|fordern|	0 -38	der -18	end 39
end|fragen|	end 27
end|für|	0 -76	determiner -55	v0 -42
end|garantir|	0 13	a -30	ao -15	de -50	end 53	v0 -13
end|geben|	, -64	0 -20	an -28	die -15	end 69	v0 -51	v1 55
end|giurare|	end 10
end|halten|	0 -17	end 64	v0 28
end|hangs|false|(|	0 -61
end|hangs|false|,|	0 15	1 -17	2 13
end|hangs|false|:|	0 27	1 -26
end|hangs|false|;|	0 47
end|hangs|false|adverb|	0 -63
end|hangs|false|capital|	0 -60
end|hangs|false|coordinator|	0 9	1 6	2 -58
end|hangs|false|determiner|	0 -41	1 -38
end|hangs|false|end|	2 13
end|hangs|false|preposition|	0 -13	1 -42	2 -55
end|hangs|false|pronoun|	0 -66
end|hangs|false|subordinator|	0 -68
end|hangs|false|that|	0 -51	1 -43	2 -49
end|hangs|false|word|	0 -54	1 -60
end|hangs|nothing|(|	v0 -50
end|hangs|nothing|,|	0 16	2 32	v0 -7	v1 -72	v2 -73
end|hangs|nothing|:|	0 24
end|hangs|nothing|;|	0 40	v0 22
end|hangs|nothing|adverb|	0 -45
end|hangs|nothing|capital|	0 -48	v0 -51
end|hangs|nothing|coordinator|	0 18	v0 -30	v1 6
end|hangs|nothing|determiner|	0 -36	1 -20	v0 -36	v1 -35
end|hangs|nothing|end|	0 11	1 14	2 25	v1 -12
end|hangs|nothing|preposition|	0 -11	1 -38	2 -39	v0 -16	v1 -46	v2 -56
end|hangs|nothing|pronoun|	0 -44	v0 -50
end|hangs|nothing|subordinator|	0 -55
end|hangs|nothing|that|	0 -51	1 -31	v0 -33	v1 -36	v2 -34
end|hangs|nothing|word|	0 -46	v0 -60	v1 -48
end|hangs|que|end|	0 75
end|hangs|que|preposition|	0 -78
end|hangs|true|end|	0 54
end|hangs|true|preposition|	0 -36
end|heißen|	0 -7	end 20	v0 -24
end|hopen|	0 -18	end 24
end|houden|	0 -16	end 81	v0 -59
end|im|	0 -65	capital -56	juni -52	v0 -27	word -22
end|indicar|	0 11	end 12	v0 -11
end|indiquer|	0 -20	end 75	v0 -31
end|infinitive|judging|0|	false -81	true 31
end|infinitive|saying|0|	true 19
end|informar|	0 35	de -34	e -44	em -88	end -22	que -26	segunda -11	v0 -10
end|insistir|	end 29
end|invitare|	end -33
end|inviter|	0 -30
end|invocare|	0 36	end -37
end|in|	 -19	busse -27	capital 10	de -59	der -50	determiner -55	een -26	het -33	keinem -9	ottobre -15	pronoun -33	quote -19	un -53	v0 -61	v1 -46	word -61
end|jahr|	. -17	0 -17	stop -17	v0 -32
end|juli|	0 -23	word -32
end|juni|	word -24
end|jurer|	end 41
end|jusqu’|	adverb -14	ici -14	v1 -14
end|klinken|	end 44	v0 -60
end|kritisieren|	: 58	end -46
end|kündigen|	0 -11	an 24	der -15	end -10	v0 21	zu -54
end|lamentare|	end 48
end|lamentar|	0 6
end|lassen|	end 17
end|last|%|	end 81
end|last|)|	end -10
end|last|adverb|	, -98	determiner -38	end 40	preposition -75	that -47
end|last|auxiliary|	determiner -40	end 104	preposition -49	that -19
end|last|capital|	, -47	: 46	; 36	coordinator -23	determiner -37	end 19	preposition 24	subordinator -46
end|last|coordinator|	preposition -80	that -33
end|last|determiner|	end 12	preposition -63	that -45	word -44
end|last|preposition|	adverb -48	capital -66	coordinator -56	determiner -32	end -49	preposition -66	that -40	word -57
end|last|pronoun|	determiner -24	preposition -41
end|last|quote|	, 7	: 82	; 13	coordinator -20	end -53	preposition 19
end|last|subordinator|	determiner -24
end|last|that|	, -55	determiner -14	preposition -42	pronoun -33
end|last|verb-judging|	end 55	preposition -81
end|last|verb-saying|	, -88	: -38	end 13	preposition -70	that -19
end|last|verb-thinking|	end 66	preposition -22
end|last|word|	( -53	, 41	: -9	; 65	capital -38	coordinator 27	determiner -26	end 22	preposition -35	pronoun -51	subordinator -74	that -49	word -53
end|laten|	0 -17	end 23	in -15	v0 13
end|late|judging|1|	false -50
end|late|judging|v0|	true 52
end|late|saying|0|	false 9	true 20
end|late|saying|1|	false -38	true -41
end|late|saying|v0|	false -38	true -23
end|late|thinking|0|	false -48	true 13
end|laut|	0 -20	der -25	die -21	end 66	um -25	und -22
end|lembrar|	0 -22	a -15	de -21	do -42	end 72	v0 11
end|length|10-15|(|	v0 -50
end|length|10-15|,|	0 -38	1 30	v1 -46	v2 -64
end|length|10-15|:|	0 47
end|length|10-15|after|	saying 30
end|length|10-15|behind|	saying 24
end|length|10-15|colon|	judging -16	saying 7
end|length|10-15|comma|	saying 9
end|length|10-15|coordinator|	0 -82	1 22	v0 -40	v1 12
end|length|10-15|determiner|	v1 -32
end|length|10-15|end|	0 -6	1 34	2 72	v1 41	v2 21
end|length|10-15|late|	judging 10	saying 20
end|length|10-15|next|	judging -15	saying -13	thinking 23
end|length|10-15|preposition|	0 -50	1 -24	2 -31	v0 -59	v1 -50	v2 -55
end|length|10-15|source|	source 14
end|length|10-15|that|	judging -44	saying 21	v0 -36	v1 -33	v2 -34
end|length|10-15|word|	0 -22	v0 -29
end|length|16-30|colon|	saying -28
end|length|16-30|end|	0 58	1 -34	2 -14	v0 -49	v1 -24	v2 -17
end|length|16-30|next|	saying -45
end|length|16-30|preposition|	1 -33	v0 -76	v1 -21	v2 -44
end|length|16-30|source|	source 17
end|length|16-30|that|	v1 -20
end|length|1|,|	0 -42
end|length|1|after|	saying -40
end|length|1|behind|	saying -17
end|length|1|colon|	saying -12
end|length|1|comma|	saying -51
end|length|1|coordinator|	0 -18
end|length|1|determiner|	0 -22
end|length|1|late|	saying -36
end|length|1|next|	judging -57	saying 60	thinking -74
end|length|1|preposition|	0 37
end|length|1|pronoun|	0 -28
end|length|1|source|	source -36
end|length|1|that|	0 -41	saying -78	thinking -15
end|length|1|word|	0 -24
end|length|2|,|	v0 -62
end|length|2|:|	0 6
end|length|2|;|	0 35
end|length|2|after|	saying 16
end|length|2|behind|	saying -62
end|length|2|capital|	0 -30
end|length|2|colon|	judging -57	saying -58
end|length|2|comma|	saying 11
end|length|2|coordinator|	0 21
end|length|2|determiner|	0 -36	v0 -25
end|length|2|end|	0 -29
end|length|2|late|	judging -44	saying 24	thinking -46
end|length|2|preposition|	0 -65	v0 -59
end|length|2|source|	source -81
end|length|2|subordinator|	0 -19
end|length|2|that|	0 -31	judging -47	saying -12
end|length|2|word|	0 -38
end|length|3|,|	0 -124	v0 -97
end|length|3|:|	0 10
end|length|3|after|	saying -21
end|length|3|behind|	saying -32
end|length|3|capital|	0 -25
end|length|3|colon|	saying -104
end|length|3|comma|	judging -23
end|length|3|determiner|	0 -37	v0 -23
end|length|3|end|	0 12	1 67	v0 65
end|length|3|infinitive|	judging -38
end|length|3|late|	saying -62	thinking 30
end|length|3|next|	judging 67	saying -46
end|length|3|preposition|	0 -36	v0 -53
end|length|3|pronoun|	0 -35
end|length|3|source|	source 24
end|length|3|that|	0 -39	judging -59	saying -72	thinking -39
end|length|3|word|	0 -28
end|length|4-5|,|	0 7	1 -48	v0 32	v1 -25
end|length|4-5|:|	0 -24	v0 -34
end|length|4-5|;|	0 9
end|length|4-5|after|	saying -63
end|length|4-5|behind|	saying -67
end|length|4-5|capital|	0 -28	v0 -32
end|length|4-5|colon|	judging -35	saying 7
end|length|4-5|comma|	judging -16	saying -37
end|length|4-5|coordinator|	1 -24	v0 -24
end|length|4-5|determiner|	0 -27	1 -20	v0 -30
end|length|4-5|end|	1 67	v0 -13
end|length|4-5|infinitive|	judging 23
end|length|4-5|late|	judging 52	saying -46	thinking -37
end|length|4-5|next|	saying 21	thinking -36
end|length|4-5|preposition|	0 -27	1 -29	v0 -24	v1 -13
end|length|4-5|source|	source -46
end|length|4-5|subordinator|	0 -30
end|length|4-5|that|	0 -31	1 -23	judging 65	saying -23	thinking -21	v0 -12
end|length|4-5|word|	0 -38	v0 -39
end|length|6-9|,|	0 57	1 -82	v0 -57	v1 -69
end|length|6-9|:|	0 97	v0 68
end|length|6-9|;|	0 34
end|length|6-9|after|	saying 60
end|length|6-9|behind|	saying 49
end|length|6-9|capital|	0 -22	v0 -38
end|length|6-9|colon|	judging 79	saying 39
end|length|6-9|comma|	saying 22
end|length|6-9|coordinator|	0 33	1 -47	v0 -19
end|length|6-9|determiner|	0 -30	v0 -39	v1 -16
end|length|6-9|end|	0 19	2 56	v0 21	v1 -31	v2 23
end|length|6-9|infinitive|	judging -68	saying -19
end|length|6-9|late|	saying 14	thinking 26
end|length|6-9|next|	judging -47	saying -28	thinking 17
end|length|6-9|preposition|	0 -6	1 -39	v1 -41	v2 -19
end|length|6-9|subordinator|	0 -36
end|length|6-9|that|	0 -25	1 -23	judging -12	saying 21	thinking -7	v0 -24	v1 -32
end|length|6-9|word|	0 -34	v0 -41	v1 -43
end|loben|	end -9
end|lundi|	. -15	stop -15
end|mahnen|	end -20
end|maio|	. -10	stop -10
end|mai|	. -26	stop -26
end|melden|	end 51	v0 33
end|met|	0 -51	determiner -47	een -47	word -17
end|mit|	. -52	0 -59	determiner -27	stop -52
end|naar|	0 -64
end|naast|	0 -56	determiner -56	een -10
end|nach|	0 -11	capital -46	das -15	der -9	determiner -13	end 77	v0 18
end|nas|	word -55
end|na|	0 -71	capital -63	determiner -48	end 55	v0 -66	word -48
end|negare|	0 -50	end 50
end|negar|	0 6	end -34	v0 -38
end|nella|	0 -43	word -43
end|nel|	word -39
end|next|judging|0|	false 13	true -16
end|next|judging|1|	false 25	true 68
end|next|judging|v0|	false -71	true 20
end|next|judging|v1|	false -12	true -52
end|next|saying|0|	false 39
end|next|saying|1|	false -73
end|next|saying|2|	true 15
end|next|saying|v0|	false -45	true -41
end|next|saying|v1|	false -69	true -33
end|next|saying|v2|	false -66	true -9
end|next|thinking|0|	true 78
end|next|thinking|1|	false 25	true -21
end|next|thinking|v0|	true -9
end|no|	0 -56	word -39
end|ofrecer|	end 43
end|ohne|	capital -44
end|omdat|	0 -11	de -11	determiner -11
end|om|	0 -43	de -48	determiner -48	word -19
end|ontkennen|	end 35	v0 6
end|opinar|	end 18
end|opmerken|	, -27	0 -28	end 28	naast -10	v1 26
end|op|	. -60	0 -46	auxiliary -23	de -26	determiner -28	gaat -23	stop -60	word -16
end|order|according|	, -15	: 58	; 16	capital -36	coordinator -78	determiner -29	end 18	preposition -47	subordinator -38	that -32	word -51
end|order|apposed|	: 7	end 10	preposition -47	word -15
end|order|apposition|	, 50	; -12	coordinator 9	determiner -22	end 6	preposition -87	pronoun -49	subordinator -51	that -35	word -30
end|order|direct|	( -44	, -15	: 7	; 59	adverb -55	capital -67	coordinator 8	determiner -44	pronoun -27	subordinator -67	that -56	word -67
end|order|elided|	coordinator 42	end -26	preposition -53	that -34
end|order|inverted|	, -30	: -19	; 9	capital -27	coordinator -52	determiner -28	end 58	preposition -44	that -45	word -11
end|order|relative|	, 33	end -24	preposition 22
end|order|shared|	, 13	: 47	end -29	preposition 6	word -35
end|osservare|	0 -55	end 54
end|ottobre|	. -10	0 -10	stop -10
end|over|	0 -76
end|para|	, -66	0 -65	1 62	70 -19	a -41	de -29	determiner -52	end 67	los -73	o -45	preposition -48	que -34	v0 -27	word -76
end|par|	0 -55	determiner -39	v0 -56	word -28
end|pedir|	, -22	: 35	a -98	de -64	e 48	end -43	que -23	v0 -14	y 31
end|pelo|	0 -21	adverb -21	menos -21	word -46
end|per|	0 -65	1 -39	determiner -56	il -56	word -39
end|plaider|	0 28	end -26
end|pleiten|	0 26	end -10
end|plädieren|	end 22	zu -22
end|porque|	0 -34
end|por|	0 -48	adverb -51	determiner -23	el -29	la -36	v0 -42	word -56
end|pour|	0 -23	determiner -54	end 46
end|precisare|	0 -26	end 43
end|precisar|	, -42	0 -40	en -21	end 49
end|preferir|	, -54	0 -53	end 50
end|preposition|0|	, 28	: 105	; 23	after -30	behind -70	colon -26	comma -42	coordinator -36	determiner -19	end 61	infinitive -50	late 21	next 6	preposition -72	source -53	that -38	word -20
end|preposition|1|	behind -28	comma -18	coordinator -28	end 14	late -38	next -23	preposition -35	source -16	that -25
end|preposition|2|	source -28	that -55
end|preposition|adverb|	0 -56	preposition -59	stop -23	v1 -14	word -42
end|preposition|auxiliary|	0 -30	stop -24
end|preposition|capital|	$ -15	, -67	0 -10	1 -33	2 -30	adverb -19	auxiliary -51	capital -64	coordinator -71	determiner -57	preposition -61	quote -25	stop 14	v0 -69	v1 -43	v2 -42	word -67
end|preposition|coordinator|	word 37
end|preposition|determiner|	0 -32	1 -21	2 -34	adverb -12	capital -72	determiner -31	preposition -53	quote -42	v0 15	v1 -40	v2 -38	verb-saying -55
end|preposition|preposition|	0 23	capital -75	v0 -58	word 36
end|preposition|pronoun|	0 -39	capital -12	word -50
end|preposition|quote|	, -19	0 -61	1 -22	coordinator -59	stop -64	v0 -45	v1 -29	word -47
end|preposition|stop|	0 24	capital 15	end 43	preposition 12	v1 -47
end|preposition|that|	word -50
end|preposition|v0|	, -112	after -21	colon -57	comma -59	late -43	preposition -80	source -38
end|preposition|v1|	behind -39	colon -52	comma -20	determiner -22	end 10	next -16	preposition -17	source -36	that -41
end|preposition|v2|	colon -23	end -53	next -67	preposition -10	source -17	that -22
end|preposition|verb-saying|	0 -94	stop -46	v0 -43
end|preposition|word|	% -102	, -53	0 -57	1 -26	2 -14	: -27	; -17	adverb -32	auxiliary -37	capital -82	coordinator 33	determiner -63	end -65	preposition -62	pronoun -66	quote -68	stop -52	that -27	v0 -61	v1 -35	v2 -25	verb-judging -43	word -69
end|prevedere|	0 -61	end -31
end|prever|	0 -7	end 43
end|prima|	0 -70	preposition -70
end|prometer|	0 -29	até -48	end 92	para -35
end|promettere|	end 24
end|promettre|	0 25	end -15
end|pronoun|0|	, -23	coordinator -49	determiner -10	end 35	next -33	preposition -48	that -33
end|pronoun|v0|	, 22	coordinator -23	determiner -27	end -28	preposition -58
end|pronoun|v1|	, -26	determiner -26	end -7	preposition -27
end|pronoun|v2|	end -25	preposition -22
end|pronoun|verb-saying|	0 -22	preposition -22
end|pronoun|word|	0 -27	stop -35
end|proponer|	0 -47	end 51
end|proposer|	, 7	0 -14	1 14	end 14
end|préciser|	, -35	0 -34	1 -14	end 44	jusqu’ -14	que -10	v1 14
end|préconiser|	de -38	end 38
end|prévenir|	end 9
end|quejarse|	0 -26	end 26
end|quem|	word -38
end|querer|	end 34
end|que|	 -28	0 -55	1 -18	a -15	determiner -36	el -30	la -10	não -19	o -22	personne -13	preposition -15	pronoun -25	quote -28	se -21	v0 -24	v1 -23	verb-saying -48	word -26
end|raccomandare|	end -33
end|raccontare|	di -30	end -6
end|raconter|	0 -27	de -6	end 39
end|rappeler|	, 10	0 -63	de -35	v0 32
end|rechnen|	0 8	der -26	end -10
end|reclamar|	de -68
end|recomendar|	end 78
end|reconhecer|	0 8	end 36
end|reconnaître|	end -50
end|reconocer|	0 16	end -16
end|recordar|	0 -7	a -39	de -16	en -18	end -15	v0 6
end|recusar|	0 -6	end -50
end|regretter|	end 43
end|rekenen|	0 -11	: 34	end -16	op -27
end|relatar|	, -68	0 -89	1 46	; -47	end 81
end|replicare|	0 -21	end 25
end|responder|	0 38	a -46	end -40	v0 -6
end|ressalvar|	0 -17	end 51
end|rest|10-15|judging|	, -37
end|rest|10-15|judging|,|	0 -37
end|rest|10-15|judging|preposition|	0 -19
end|rest|10-15|none|	, 20	: -22	a 24	ao -39	aos -37	che -19	com -32	d' -47	da -59	das -11	de -50	del -37	der -16	di -56	die -31	do -19	e -43	em -57	en -65	entre -37	in -74	na -28	para -79	por -30	que -23	y -65	à -48
end|rest|10-15|none|,|	0 25	1 -37
end|rest|10-15|none|coordinator|	0 -53	1 -9	v0 -46
end|rest|10-15|none|determiner|	0 -15	v0 -14
end|rest|10-15|none|preposition|	1 -25	v0 6	v1 -37	v2 -18
end|rest|10-15|none|subordinator|	0 -33
end|rest|10-15|none|that|	0 -17	v0 -28
end|rest|10-15|none|word|	0 -19
end|rest|10-15|saying|	, 47	: 61	; 29	a -77	da -33	de -30	e 71	en -27	que -22	y 32
end|rest|10-15|saying|,|	0 50	1 -48
end|rest|10-15|saying|:|	v0 46
end|rest|10-15|saying|;|	0 29
end|rest|10-15|saying|coordinator|	0 44
end|rest|10-15|saying|preposition|	0 -60	1 -11	v0 -48
end|rest|10-15|saying|that|	0 -22
end|rest|10-15|thinking|	de -22
end|rest|10-15|thinking|preposition|	0 -24
end|rest|10-15|verb|,|	0 -43	1 44	v0 -72	v1 -37
end|rest|10-15|verb|	: 61	a -82	am -24	aus -14	de -40	der -19	di -22	die -19	e -11	em -72	en -36	im -14	in -49	na -52	op -20	que -42
end|rest|10-15|verb|:|	0 61
end|rest|10-15|verb|coordinator|	0 -25	v0 -41
end|rest|10-15|verb|determiner|	0 -22
end|rest|10-15|verb|preposition|	0 -90	v0 -53	v1 -12
end|rest|10-15|verb|that|	0 -30	v0 -27
end|rest|1|none|	end -43
end|rest|1|none|end|	0 -34	v0 43
end|rest|2|none|	end 13
end|rest|2|none|end|	0 19	1 20	2 25	v0 -11	v1 -9
end|rest|3|none|	: 34	an 30	aus -55	jahr -17	lundi -15	mai -26	maio -10	mit -52	op -60	ottobre -10	settimana -16
end|rest|3|none|:|	0 90	v0 -42
end|rest|3|none|capital|	0 -28
end|rest|3|none|preposition|	0 9	v0 29	v1 -47
end|rest|3|none|word|	0 -37	v0 -42	v1 -21
end|rest|4-5|none|	( -41	, -48	: 8	a -50	ad -24	ai -37	al -58	alla -50	allo -12	als -43	ao -72	até -67	au -70	auf -38	avant -50	avec -54	com -44	con -42	da -47	das -45	de -42	dei -56	del -49	della -55	dell’ -56	depuis -43	der -33	desde -37	di -57	die -50	do -56	dos -53	d’ -56	e -100	en -43	et -44	für -72	im -54	juni -38	jusqu’ -14	na -63	naar -52	nach -46	no -30	op -18	par -12	para -44	pela -53	per -43	por -35	pour -78	que -36	se -35	sin -67	sur 53	tag -34	und -46	van -47	vers -57	volgens -43	voor -43	y -78	zu -31	à -36	às -21
end|rest|4-5|none|,|	0 -52	1 -50	v1 -38
end|rest|4-5|none|:|	0 6	v0 16
end|rest|4-5|none|capital|	v0 -30
end|rest|4-5|none|coordinator|	0 -109	1 -23	v0 -66
end|rest|4-5|none|determiner|	0 -30	v0 -51
end|rest|4-5|none|preposition|	0 -21	1 -24	2 -28	v0 -63	v1 -42	v2 -41
end|rest|4-5|none|pronoun|	0 -29
end|rest|4-5|none|that|	0 -16	1 -31	v0 -18
end|rest|4-5|none|word|	0 -44	v0 -42
end|rest|4-5|saying|preposition|	v0 -51
end|rest|4-5|verb|determiner|	v0 -28
end|rest|4-5|verb|	die -13	op -21
end|rest|4-5|verb|preposition|	0 -75
end|rest|6-9|judging|	, 54	e 26
end|rest|6-9|judging|,|	0 43	1 -50
end|rest|6-9|judging|coordinator|	0 26
end|rest|6-9|judging|preposition|	0 -45
end|rest|6-9|none|	, -54	a -46	abend -9	al -34	als -21	au -13	auf -33	avant -48	bei -54	bis -55	che -18	com -37	con -56	da -46	dal -24	dans -49	das -32	de -63	dei -14	del -52	della -50	dell’ -12	der -18	desde -28	di -40	die -27	do -62	d’ -42	e -36	em -71	en -68	entre -36	et -52	für -37	im -44	in -58	met -43	mit -12	na -61	no -56	ohne -30	op -31	par -26	para -46	pelo -43	per -49	por -33	que -24	se -28	secondo -11	segunda -11	seit -39	um -35	und -42	van -59	von -51	voor -65	week -23	y 43	à -72
end|rest|6-9|none|,|	0 -21	1 -60	v0 -151	v1 -40
end|rest|6-9|none|capital|	0 -19	v0 -36
end|rest|6-9|none|coordinator|	0 16	1 -45	v0 -61	v1 -61
end|rest|6-9|none|determiner|	0 -20	1 -20	v0 -39	v1 -29
end|rest|6-9|none|preposition|	0 -25	1 -36	2 -14	v0 -65	v1 -38	v2 -52
end|rest|6-9|none|pronoun|	0 -29
end|rest|6-9|none|subordinator|	0 -35
end|rest|6-9|none|that|	0 -22	v0 -17	v1 -27	v2 -33
end|rest|6-9|none|word|	0 -24
end|rest|6-9|saying|	, 40	; 23	a -56	de -86	e 9	in -30	se -20	y 43
end|rest|6-9|saying|,|	0 -7	v0 63
end|rest|6-9|saying|;|	0 21
end|rest|6-9|saying|coordinator|	0 9	v0 42
end|rest|6-9|saying|preposition|	0 24
end|rest|6-9|saying|pronoun|	0 -20
end|rest|6-9|verb|	, -31	a -44	aan -65	an -63	auf -46	das -21	de -36	der -31	die -43	do -27	e -15	in -31	juli -17	naast -10	omdat -11	op -14	que -21	sinds -42
end|rest|6-9|verb|,|	1 -37	v0 -87	v1 -24
end|rest|6-9|verb|coordinator|	0 -13	v0 -52
end|rest|6-9|verb|determiner|	0 -42	v0 -22	v1 -20
end|rest|6-9|verb|preposition|	0 -85	1 -32	v0 -45
end|rest|6-9|verb|subordinator|	0 -30
end|rest|6-9|verb|that|	0 -25	1 -23	v0 -28
end|rest|6-9|verb|word|	0 -23
end|revelar|	da -53	de -12	end 65
end|ribattere|	0 32	end -27	v0 -41
end|ricordare|	0 -49	di -14	end 73
end|riferire|	con -10	di -14	end 20
end|rispondere|	end 11
end|roepen|	end -28
end|räumen|	0 -37	das -9	end 36	in -10
end|réclamer|	de -33	end 66
end|réfuter|	end -17
end|répondre|	end 36
end|saber|	0 -70	a -47	end 46
end|sagen|	, -41	0 -52	end 57	in -9	v0 36	v1 26
end|sapere|	end 33	v0 15
end|schließen|	end 64
end|schreiben|	die -35	end 41
end|secondo|	, 17	0 -41	1 50	a -50	di -20	e -28	end -17	prelievo -11	v0 17	v1 -37	word -30
end|segunda|	0 -13	regata -11	word -13
end|segundo|	0 -48	a -24	com -32	de -16	do -10	e -37	no -51	pelo -16	v0 -12	v1 8	v2 -34
end|según|	, -96	0 -56	1 42	a -45	de -14	en -11	end 99	por -25	que -21	v0 -21
end|seit|	v0 -46	word -46
end|selon|	, -49	0 -29	de -10	end 40	v0 -8	vers -18	à -23
end|semana|	0 -28
end|settimana|	. -16	stop -16
end|se|	0 -45	verb-saying -22	word -38
end|señalar|	0 -72	end 65
end|shares|false|	, 37	0 25	coordinator 12
end|shares|no-verb|	0 -18	1 -66	coordinator -64	v0 -48	v1 -81
end|shares|none|	( -63	2 30	: 22	; 47	adverb -75	capital -73	determiner -44	end 8	preposition -19	pronoun -66	subordinator -89	that -63	v0 -11	v1 -35	v2 -18	word -70
end|shares|other|	0 17	coordinator 33
end|shares|true|	, 32	0 42	coordinator 56	v0 42
end|sinds|	0 -43	word -39
end|sin|	0 -66	word -60
end|smentire|	0 11	end -34
end|sobre|	0 -50	determiner -50
end|solicitar|	0 -83	end 78
end|sostenere|	ad -24	end 28
end|sostener|	end 39
end|sottolineare|	end -35
end|source|source|0|	false -22
end|source|source|1|	false -50
end|source|source|2|	false 20	true 41
end|source|source|v0|	false -17	true 31
end|source|source|v1|	false -63	true 24
end|source|source|v2|	false -55
end|soutenir|	end 34
end|spiegare|	dalla -39	e -59	end 74	in -15	ottobre -8	secondo -11	v0 -54
end|stando|	end 50	v0 -52
end|stellen|	end -38
end|subordinator|0|	determiner -20	end 16	next -41	preposition -58	source -38	that -20
end|subordinator|determiner|	0 -41	word -57
end|subordinator|v0|	end 42
end|subordinator|word|	0 -34	word -20
end|sul|	word -37
end|sur|	0 52	determiner -129	un -82	v0 -94
end|sustentar|	0 -13	a -23	end 48
end|teilen|	0 -8	end 53	und -23
end|temer|	0 8
end|that|0|	, -19	: 53	; 9	adverb -39	after -12	comma -12	coordinator 19	determiner -39	end 18	next -55	preposition -37	pronoun -33	source -23	subordinator -24	that -27	word -31
end|that|1|	, -67	end -9	next -25	preposition -25	that -27
end|that|2|	end -6	preposition -30
end|that|determiner|	0 -38	capital -14	v0 -16	word -33
end|that|judging|0|	false 13	true 34
end|that|judging|v0|	false 38	true -39
end|that|preposition|	0 -20	word -15
end|that|pronoun|	v0 -37	word -39
end|that|quote|	stop -28
end|that|saying|0|	false -20	true 19
end|that|saying|1|	false -19
end|that|saying|2|	false -53	true -6
end|that|saying|v0|	false -14	true 30
end|that|saying|v1|	false -18	true -8
end|that|saying|v2|	false -40	true 64
end|that|thinking|0|	false -40	true 30
end|that|thinking|v0|	true 34
end|that|v0|	coordinator -11	end 18	next -19	source -14	that -41	word -39
end|that|v1|	, -30	next -9	preposition -49	that -44
end|that|v2|	end 64	preposition -22
end|that|verb-saying|	0 -48	preposition -29
end|that|word|	0 -22	1 -22	: -15	auxiliary -24	determiner -17	preposition -29	v0 -23	v1 -37	word -17
end|tra|	0 -79	capital -50
end|uit|	0 27	capital -74
end|um|	0 -25	determiner -62	v0 -59	word -17
end|und|	0 -68	1 -13	capital -29	klos -13	v0 -26	word -41
end|unlisted|	end 47
end|unterstreichen|	, -16	0 -22	1 12	end 24	in -27	und -13
end|van|	 -12	0 -61	capital -32	de -51	determiner -65	het -19	pronoun -19	quote -12	word -53
end|verb-saying|0|	end 31	preposition -20
end|verlangen|	end 62
end|verlauten|	0 -11	end 34
end|vermuten|	0 -26	die -31	end 41
end|versichern|	end 24
end|versprechen|	0 -6	end 49
end|vers|	0 -64	determiner -14	v0 -18
end|verteidigen|	end 48	v0 -40
end|vertellen|	0 -8	end 45
end|verwachten|	0 -6	end 28
end|verweisen|	, -53	0 -21	end 40	v0 -22
end|ver|	0 -49	end 59
end|vinden|	end -37
end|voegen|	end 29
end|volgens|	, -71	0 -21	determiner -43	en -16	haar -43	in -76	op -29	v0 11	van -8
end|von|	0 -69	word -42
end|voor|	0 -61	de -52	determiner -52	v0 -48	word -50
end|vor|	0 44	determiner -87
end|vragen|	end 71	in -30	v0 14
end|vrezen|	0 -20	end 53
end|waarschuwen|	end 37
end|warnen|	end -9
end|week|	0 -26
end|weigeren|	end -35	volgens -43
end|werfen|	, -82	0 -25	1 25	end -25	zu -27
end|wijzen|	0 -59	end 66	in -22
end|willen|	0 -13	end -31	naar -54	over -59	v0 32
end|wollen|	end 63
end|word|,|	quote -32
end|word|0|	, -38	capital -15	comma -9	coordinator 32	determiner -25	end -6	late -17	next -45	preposition 16	source -43	subordinator -42	that -40	word -36
end|word|1|	, 35	coordinator -42	end 8	preposition -35	that -17
end|word|2|	end 24	preposition -32
end|word|auxiliary|	0 -36	word -40
end|word|determiner|	0 -46	word -35
end|word|preposition|	0 -28	determiner -28
end|word|stop|	0 -37	capital -36	determiner -21	end -38	preposition -33	quote -34	v0 -42	v1 -21
end|word|v0|	, -97	coordinator -44	end -41	preposition -84	source -36	that -38	word -52
end|word|v1|	, -64	end 15	preposition -17
end|word|v2|	end 21
end|word|word|	0 -24	determiner -27	preposition -22	stop -46	word -12
end|wünschen|	0 -31	end 32
end|würdigen|	als -38	end -22	v0 34
end|y|	0 72	1 14	capital -61	determiner -72	en -45	preposition -55	que -59	that -59	v0 -48	verb-saying 64	word 24
end|zeggen|	, -51	0 -22	aan -22	end 63	op -38	v0 -24
end|zum|	capital -50
end|zur|	capital -43
end|zu|	0 -40	1 -27	capital -31	lassen -16	schaden -31	v0 -36	vergrößern -44	word -34
end|às|	0 -73	word -68
end|à|	0 -88	1 -6	capital -73	determiner -44	la -42	v0 -51	word -57
end|äußern|	, -44	end 46	v0 -44	v1 23
none|	a 9	aankondigen -48	accogliere 61	accusare -22	accuser -24	achar 27	aclarar 26	acrescentar 22	acusar -33	adelantar 32	adiantar -48	admitir -21	advertir -39	affermare 26	affirmer -12	afirmar -13	agradecer -71	agregar -48	ajouter 18	aldus -16	alegar 15	alertar -55	ammettere -16	annoncer 14	annunciare -22	anticipare 14	antwoorden 40	anunciar -23	apelar -26	aplaudir -42	appeler -8	appellieren -48	applaudir 55	apprendre 49	approuver 90	apuntar 57	argumentieren -58	asentir 70	assegurar -56	assicurare -19	assumir 24	assurer -19	attendre 21	attestieren 76	auspicare -32	ausrichten -24	avaliar -50	avancer 74	avanzar 30	avertir 42	avisar 17	avvertire -22	añadir -9	becijferen -34	bedanken 64	begründen -30	begrüßen -9	behaupten -44	bekennen -12	beklagen -28	beloven -18	bemerken -37	bemängeln 21	benadrukken -62	berichten -47	beschreiben 58	beslissen 78	bestrijden 88	beteuern -43	betogen -51	betonen -71	betreuren -11	bevestigen 39	bezeichnen 60	beziffern 19	bezweren 11	bitten -30	blijken 50	blijven 68	brincar 38	bringen 60	bromear 52	calcolare -25	calcular -92	calificar 61	celebrar 16	chamar 69	chiamare 87	chiedere -9	cifrar -12	citar 74	classificar 11	cobrar -22	coincidir 52	comentar 27	commentare 89	commenter 53	completar 10	comunicar 22	comunicare -55	concluir 20	conclure 27	concéder -49	condenar 73	confermare -7	confessar -43	confessare -9	confidare -30	confier 6	confirmar 27	confirmer 18	conforme -58	considerar -13	contar -7	contester -40	contrapor -47	convocar -24	cortar 63	così 59	craindre 16	croire 42	culpar -28	danken 24	de -21	declarar 15	defender 22	definire 67	demander -9	dementieren -18	denken -9	denunciar -29	desabafar 44	descartar -18	desmentir -25	desvalorizar 10	devolver 75	dichiarare 52	difendersi 14	dire 6	discrepar 38	disparar 74	divulgar 44	dixit 14	domandare 49	dreigen -33	dringen -26	drohen -8	drukken 60	dämpfen -54	déclarer 43	décrire -27	défendre -27	démentir -11	déplorer 15	d’ -16	eisen 32	elogiar 16	elogiare -69	emporter 54	entgegnen -51	ergänzen -53	erinnern 39	erkennen -8	erklären 19	erläutern -90	esclarecer -47	escrever -32	escribir 27	escusar 17	esperar 81	esprimere 10	espérer -10	estimer -28	evitar 23	exclure -56	excuser 63	exiger 16	exigir -17	explicar -41	expliquer -28	faire_valoir -32	falar 25	finden -12	fordern -30	formulieren 14	fügen -47	garantir -6	garantire 44	geben 10	geven 54	glimlachen 54	glisser -57	grappen 45	gratulieren 70	gritar 52	hablar 85	halten 7	heben 70	heißen 32	heißt -44	hekelen -35	herinneren 43	heten 61	hopen -45	houden -10	indicar 43	indicare -7	indiquer -25	informar -18	inquiéter 12	insistir -77	interroger 55	invitar -35	invitare -55	inviter -14	invocare -61	invoquer 24	ironiser 39	ironizar 69	jubiler 56	jurar 16	jurer -62	justificar 44	klagen -9	kommentieren 55	kritisieren -8	kündigen -32	lachen 94	lamentare -50	lamentarse -26	lancer 78	lassen 39	laut 20	leer 55	leggen 68	leggere 12	lehnen 71	lembrar 22	limitar -27	lire 61	llamar 71	loben -6	louer 71	loven -23	luiden -53	lâcher 56	machen -27	mandar 51	manifestar 43	manter 25	meedelen 44	meinen 57	melden 9	menen -9	minacciare 15	minimizar 27	mostrar 61	na 11	nach -30	negar -13	negare -77	nennen 72	noemen 78	notar 68	noter 13	notieren 54	obiettare 40	ofrecer 12	ontkennen -20	oordelen 6	opinar -65	opposer 38	osservare 13	overwegen -10	par 44	para 14	parlare 101	parler 92	pedir 10	per 21	perguntar 30	pester 46	plaider -7	plaisanter 28	pleiten -48	plädieren 15	pour 51	precisare -45	preguntar 7	prevedere -26	prever -7	prijzen 35	proclamare 17	prometer -7	promettere -21	promettre 11	proporre -10	proposer 6	protestar 52	protestare -12	préciser -47	préconiser -46	préférer 46	prévenir -61	prévoir -17	publicar 76	puntualizar -42	qualifier 80	queixar 25	quejarse -62	querer 19	questionar 56	raccomandare -55	raccontare 44	raconter 11	rappeler -7	razonar -16	reageren 70	reagieren 76	rebater 41	rechnen -92	recibir 64	recitare 54	reclamar 9	recomendar -47	recommander 42	reconnaître -19	reconocer -18	recordar -17	recusar 23	referir -11	refuser 51	registrar 73	regretter -103	rejeitar -12	rekenen -27	relatar -6	relativiser 29	relever 17	remeter 23	repetir 61	replicar 13	reprendre 74	reprochar 59	requérir -8	responder 31	responsabilizar -20	ressaltar -31	ressalvar -64	resumir 74	revelar -89	ribadire -25	ribattere 11	riconoscere 31	ricordare -33	ridere 66	riferire 11	rigoler 41	ringraziare 64	rir 54	rire 57	rispondere 33	rivendicare -22	roepen -39	rufen 27	räumen 26	réagir 69	réclamer -16	récuser 21	réfuter -77	répliquer 24	répondre 21	résumer 50	rétorquer -22	rügen 56	saber -13	sagen 8	saluer 83	salutare 77	sapere -34	scherzare 46	scherzen 46	schildern 59	schließen 7	schreiben 35	schrijven 37	scusare 62	secondo -40	segundo -16	según -13	sehen 23	selon -28	sentenciar 68	señalar -27	sluiten 7	smentire -36	so 22	sommen -64	sostener -17	sostenere 12	sottolineare -18	souffler 25	souhaiter 25	souvenir 58	spiegare -20	spotten -11	sprechen 95	spreken 94	staan 15	staat 39	stando -32	stehen 95	stellen 31	stimare -28	sturen 100	sublinhar -55	subrayar -15	sugerir 62	sustentar 54	tabler -57	tachar 70	tagliare 78	teilen -30	telefonar 43	temer -42	temere 17	tempérer 57	tildar 52	tonen 28	trancher 63	trasladar 19	trekken 45	trouver -48	tuonare 40	valorar -13	vaticinar -32	vatten 85	ver 17	verklaren -41	verlauten -32	vermissen -11	vermuten -57	verraten -35	versichern -67	versprechen -41	verteidigen 10	verwachten -23	verwerpen -56	verwijten -41	verzekeren -39	vinden -50	voegen -49	voir 52	volgens 9	vouloir 84	waarschuwen -37	warnen -48	weigeren -12	werfen -31	weten 45	wijzen 42	willen 10	wollen 6	wünschen -50	würdigen -46	zanjar 56	zeggen -16	zeigen 81	zien 25	zitieren 89	zo 25	à 29	äußern 27	écrire 61	évaluer 12	évoquer 41
none|aankondigen|	past -48
none|accogliere|	past 61
none|accuser|	participle -90	past 43	present 42
none|achar|	past 60	present -15
none|aclarar|	past 34
none|acrescentar|	past 43
none|acusar|	past -14	present -24
none|adelantar|	past -18	present 57
none|adiantar|	past -40
none|admitir|	present -55
none|advertir|	past -39
none|adviseren|	present 23
none|affirmer|	present -10
none|afirmar|	past -24
none|agradecer|	past -71
none|ajouter|	past -78
none|aldus|	source -16
none|alegar|	past 66	present -60
none|alertar|	past -56	present -17
none|ammettere|	past -16
none|annoncer|	past -18	present 55
none|annunciare|	past 32	present -60
none|anticipare|	present 14
none|antwoorden|	past 40
none|anunciar|	past -35	present 42
none|apelar|	past -14
none|aplaudir|	past -55
none|apontar|	past 7	present -7
none|appeler|	past -8
none|apposed|	judging 37	other 19	past 30	present -19	thinking 17
none|apposition|	judging -28	participle -60	past -17	present -37	saying -34	thinking 12
none|apprendre|	past 49
none|argumentieren|	past -44
none|asegurar|	past -30	present 14
none|asentir|	past 70
none|assegurar|	past -31
none|assicurare|	present -19
none|assumir|	past 24
none|assurer|	past -21	present 6
none|attendre|	past 21
none|attestieren|	past 76
none|ausrichten|	past -24
none|avaliar|	present -43
none|avancer|	present 49
none|avanzar|	past 17
none|avertir|	past 42
none|avisar|	past 18	present -8
none|avvertire|	past -21
none|a|	source 9
none|becijferen|	past -34
none|bedanken|	past 64
none|before|	& 36	( 14	- 120	: 117	; 53	adverb -18	capital -45	coordinator 70	determiner 8	preposition 13	pronoun -32	quote -7	start 28	stop -54	subordinator 15	verb-judging -59	verb-thinking 51	word 15	– -24	— 100
none|before||	 25
none|begründen|	past -30
none|begrüßen|	past -31
none|behaupten|	present -44
none|bekennen|	past -12
none|beklagen|	past -28
none|beloven|	past -18
none|bemerken|	past -42
none|bemängeln|	past 73
none|benadrukken|	past -62
none|berichten|	past -58
none|beschreiben|	past 58
none|beslissen|	past 78
none|bestrijden|	past 88
none|bestätigen|	past 41	present -26
none|beteuern|	past -34
none|betogen|	past -51
none|betonen|	past -71
none|betreuren|	past -11
none|bevestigen|	past 39
none|bezeichnen|	past 46
none|beziffern|	present 19
none|bezweren|	past 11
none|bitten|	past -30
none|blijken|	past 50
none|blijven|	past 68
none|bringen|	past 60
none|bromear|	past 52
none|calcolare|	present -38
none|calcular|	present -72
none|calificar|	past 61
none|celebrar|	past 16
none|chamar|	past 59	present 38
none|chiamare|	past 48	present 75
none|chiedere|	past -9
none|cifrar|	present 29
none|citar|	past 46	present 56
none|classificar|	past 11
none|cobrar|	present -14
none|coincidir|	past 39
none|comentar|	past 26
none|commentare|	past 76	present 55
none|commenter|	past 28
none|completar|	past 10
none|comunicar|	past 22
none|concluir|	past 20
none|conclure|	past 27
none|concéder|	past -49
none|condenar|	past 58	present 48
none|confermare|	past -17	present 11
none|confessare|	present -9
none|confier|	past 66	present -62
none|confirmar|	past 7	present 69
none|confirmer|	past 62	present -42
none|conforme|	source -58
none|considerar|	present -15
none|contar|	present -10
none|contestare|	present 27
none|contester|	present -40
none|contrapor|	past -47
none|convocar|	present -27
none|cortar|	past 45	present 42
none|così|	source 59
none|craindre|	past 16
none|croire|	past 42
none|culpar|	present 14
none|danken|	past 24
none|declarar|	past 13
none|defender|	past 50	present -51
none|definire|	past 67
none|demander|	past 11	present -22
none|dementieren|	past -18
none|denken|	past -9
none|denunciar|	past -23	present -17
none|descartar|	past -36	present 48
none|destacar|	past 47	present -20
none|desvalorizar|	past 10
none|devolver|	past 68	present 36
none|de|	source -21
none|difendersi|	past 14
none|direct|	judging 6	participle 11
none|dire|	past 6
none|divulgar|	past 35
none|dixit|	source 14
none|domandare|	past 49
none|dreigen|	past -33
none|dringen|	past -26
none|drohen|	present 79
none|drukken|	past 60
none|dämpfen|	past -54
none|déclarer|	past 38
none|décrire|	past -27
none|défendre|	past -27
none|démentir|	past -11
none|dénoncer|	past 8	present -24
none|déplorer|	present -24
none|d’|	source -16
none|eisen|	past 32
none|elided|	past -22	present 16
none|elogiar|	past 16
none|emporter|	past 54
none|ergänzen|	past -58	present -10
none|erinnern|	past 27
none|erkennen|	past -8
none|erklären|	past 14	present 22
none|erläutern|	past -66	present -59
none|erzählen|	past 14
none|esclarecer|	past -34
none|escrever|	past -25	present -15
none|escribir|	past 27
none|escusar|	past 17
none|esperar|	past 48	present 61
none|esprimere|	past 10
none|espérer|	past -10
none|estimar|	past 18	present -60
none|estimer|	past -88	present -17
none|evitar|	past 23
none|exclure|	past -56
none|exiger|	present -34
none|exigir|	past -11	present -6
none|explicar|	past -41	present -23
none|expliquer|	past 50	present -49
none|faire_valoir|	past -32
none|falar|	past 25
none|finden|	past -12
none|fordern|	past -16	present -25
none|formulieren|	present 14
none|féliciter|	past -8
none|fügen|	past -47
none|garantire|	past 30
none|geben|	past 10
none|geven|	past 54
none|glimlachen|	past 54
none|grappen|	past 45
none|gratulieren|	past 70
none|gritar|	past 35
none|hablar|	past 85
none|halten|	past 7
none|head|	0 65	1 36	2 47	2019 10	2021 -59	2023 -31	2025 -32	acv -14	acórdão 61	afd -17	ag 57	akros -58	alta 22	ambiente 48	anni -18	anonimato 60	anos 31	ans 30	arguido -49	assessora -6	assessoria -39	autarca -45	autorità -15	avocat 31	avoir 82	azienda -6	años 41	bahn 38	bank 54	barclays 10	branche -57	bundesregierung 30	bürgermeister -21	cabello 38	cardim 53	carrascosa 12	cartão 45	casa 68	casteleyn 62	católica -60	celle-ci -61	cento -30	central -43	centro -74	cgt -27	cheuvreux -20	chi 58	cittadino -29	civil -64	civile -78	cnv -39	comentar 75	compagnie -27	comune 22	común 16	congreso 44	conseil 28	conselho -26	consigliere -60	constitucional 14	cosa -35	cruz 18	cámara -70	câmara -39	d 24	dafür -35	dat 120	davanti 47	decisão -22	defesa -36	deputada -64	dernier 36	desculpas -43	dias 63	dicastero 45	dies -50	direction -74	dirigeante -15	dirigente -57	dizer 22	domínguez -43	dossier -48	défense 45	ela -92	ele 43	ella -40	elle -24	empresa -63	er -29	ergebnis 73	es 47	estatal -45	este -47	estudio -17	estudo 68	euro 65	europea 53	euros 76	executiva 15	executivo -88	explicações -26	fallo 59	familia -62	federal 37	ferrer -48	fez -60	fiscalía 38	fondo 24	fpö 69	france 57	fuentes 11	funcionario -12	gauche 81	geld 43	gemeente -34	gip -35	godinho -26	governante 11	governo -47	graça 48	grünen -63	guaramato 40	haar -39	hand 66	haus -17	hem 6	het 13	hij -19	il -34	informations 79	instalar 56	instituto -38	internacional -80	irregularidades 8	italiana -54	jaar 47	jefferies 8	kabinet 30	kamer 80	kassel 76	konzern -37	laatste -37	lei -46	leitura 56	leitão 66	lobito 67	local 11	lui -84	lunga 43	magistrada -22	mairie -76	man -43	mancini -34	mann 49	melide 61	milhões 28	ministerie 14	ministerin -34	ministerio -60	ministre -30	ministro -43	ministério -51	monde -29	municipal -84	mutter 56	mère -40	nacional -64	national 50	nederland -24	nesta 46	nord -35	officier -62	olivenza -64	on 27	opposition 24	organismo -19	padre -8	pardo -38	paz 61	peralta 18	perito 23	piano -18	polizei -24	portugal 54	pp 67	prado -57	premier -54	prensa 42	presidente -64	procura -96	prognose 39	prorail -53	préfecture -56	président -59	público 41	quale 25	quintanilha -57	quis 11	quién 8	r 35	rechter 56	regierung -45	registrou 14	relatório 12	reserva -49	responsable -60	retrasos -52	rfi -56	rien 7	saal 43	santé -57	sanz -78	saúde 34	scheggia -22	segundos 24	sie -14	sindacalista -61	sindicato -46	so 64	source 69	spd 21	sprecher -55	stampa -76	sá 39	tante 45	te 59	testa -34	texto 49	thibault -57	tijd -6	tout -80	treviño -62	tribunal 82	tutto 86	témoin -34	vandamme 47	var -27	vertritt -47	visto 71	vorwürfe 24	vos 72	weten -91	wethouder -46	woordvoerder -71	zaal -24	zahlen 46	ze 10	zeitung -49	zij -33	zo -40	él 59	évora -68
none|heben|	past 70
none|heißen|	past 32
none|heißt|	source -44
none|hekelen|	past -35
none|helped|)|	false -34
none|helped|,|	false 10
none|helped|.|	false 12
none|helped|:|	false -59
none|helped|;|	false 106
none|helped|?|	false 11
none|helped|acordo|	true 28
none|helped|acuerdo|	true -83
none|helped|afd|	false -19
none|helped|afloop|	false -38
none|helped|agence|	false -77
none|helped|ag|	false 49
none|helped|al|	true 9
none|helped|ambiente|	false 23
none|helped|amersfoort|	false 47
none|helped|amsterdam|	false 83
none|helped|angaben|	true 13
none|helped|aunque|	false -46
none|helped|aurait|	true 43
none|helped|avait|	true 50
none|helped|aveva|	true 66
none|helped|avis|	true -72
none|helped|azienda|	false -34
none|helped|a|	true -12
none|helped|bahn|	false 39
none|helped|barcelos|	false 67
none|helped|beekman|	false -38
none|helped|behörde|	false 74
none|helped|boersma|	false -17
none|helped|brussel|	false 92
none|helped|bundesrat|	false -37
none|helped|bundesregierung|	false 7
none|helped|celle-ci|	false -61
none|helped|central|	false 26
none|helped|cgt|	false -27
none|helped|cheuvreux|	false -66
none|helped|che|	false 15
none|helped|cnv|	false -35
none|helped|compañía|	false 26
none|helped|câmara|	false 39
none|helped|dinsdag|	true 54
none|helped|direction|	false -46
none|helped|dividend|	false 20
none|helped|dossier|	false -35
none|helped|d’|	true -16
none|helped|educação|	false -78
none|helped|ela|	false -72
none|helped|ele|	false -16
none|helped|ella|	false -42
none|helped|empresa|	false -78
none|helped|ende|	false 44
none|helped|en|	false -37	true 57
none|helped|er|	false -11
none|helped|estudo|	false 25
none|helped|est|	true 7
none|helped|es|	false 47	true -49
none|helped|et|	false -60
none|helped|euro|	false 45
none|helped|e|	false 26
none|helped|fait|	true -43
none|helped|familia|	false -50
none|helped|favv|	false 11
none|helped|fa|	true -28
none|helped|fez|	false -60
none|helped|fnv|	false 52
none|helped|foi|	true 37
none|helped|fondo|	false 41
none|helped|fpö|	false 69
none|helped|funcionario|	false -12
none|helped|garantido|	false -29
none|helped|già|	true 51
none|helped|gli|	true 41
none|helped|governante|	false 67
none|helped|governo|	false -64
none|helped|grüne|	false 84
none|helped|guatemala|	false 48
none|helped|había|	true 31
none|helped|had|	true 51
none|helped|hanno|	true 42
none|helped|han|	true -48
none|helped|ha|	false 54	true 15
none|helped|hij|	false -49
none|helped|il|	false -12
none|helped|indígenas|	false 22
none|helped|ip|	false -53
none|helped|jaar|	false 47
none|helped|jefferies|	false 11
none|helped|juicio|	true -61
none|helped|já|	true 61
none|helped|kabinet|	false -10
none|helped|kassel|	false 66
none|helped|keer|	false -22
none|helped|kommission|	false -85
none|helped|kpö|	false -24
none|helped|laatste|	false -33
none|helped|leitura|	true 52
none|helped|le|	true 38
none|helped|lime|	false -64
none|helped|local|	false -15
none|helped|lo|	true 106
none|helped|lui|	false -24	true 72
none|helped|lustig|	false 54
none|helped|l’|	true 35
none|helped|maar|	true 73
none|helped|magistrada|	false -19
none|helped|mas|	false -80
none|helped|ma|	false -19
none|helped|mañueco-sanz|	false 20
none|helped|mdax|	false 56
none|helped|ministerie|	false -36
none|helped|minister|	false 13
none|helped|ministra|	false 9
none|helped|ministro|	false -40
none|helped|nach|	true -30
none|helped|nacional|	false -68
none|helped|nec|	false 39
none|helped|nederland|	false -35
none|helped|ne|	true 69
none|helped|nicht|	true 61
none|helped|non|	true 82
none|helped|no|	true 49
none|helped|ns|	false -45
none|helped|não|	true -32
none|helped|n’|	true -44
none|helped|ont|	true 106
none|helped|on|	false -27
none|helped|oposição|	false 23
none|helped|opposition|	false 24
none|helped|pas|	true 102
none|helped|petrobras|	false 69
none|helped|poi|	false -24	true -54
none|helped|politie|	false -50
none|helped|portugal|	false 54
none|helped|pp|	false 37
none|helped|premier|	false -37
none|helped|prorail|	false -54
none|helped|ps|	false 37
none|helped|que|	false 39
none|helped|quis|	false 11
none|helped|qui|	false -71
none|helped|rechter|	false 10
none|helped|reden|	false 51
none|helped|regierung|	false 29
none|helped|reis|	false -27
none|helped|s'|	true 86
none|helped|saal|	false 45
none|helped|saúde|	false 61
none|helped|se|	true 61
none|helped|sie|	false -58
none|helped|simon|	false -63
none|helped|sindacalista|	false -16
none|helped|si|	true 75
none|helped|so|	false 54
none|helped|staatsanwaltschaft|	false -19
none|helped|staat|	true 39
none|helped|stando|	true -32
none|helped|sud|	false 16
none|helped|suprema|	false 52
none|helped|s’|	true 16
none|helped|terpstra|	false -54
none|helped|trenitalia|	false -16
none|helped|tribunal|	false 79
none|helped|uhr|	false 16
none|helped|und|	false 43
none|helped|u|	false 65
none|helped|verklaring|	false -71
none|helped|voix|	true 44
none|helped|vvd|	false 34
none|helped|wandelgangen|	false 22
none|helped|wethouder|	false -78
none|helped|woordvoerder|	false -59
none|helped|y|	false -96	true 79
none|helped|zelf|	true -37
none|helped|ze|	false 60
none|helped|zij|	false 7
none|helped|zo|	false -37
none|helped||	false 13
none|helped|él|	false -58
none|helped|était|	true 69
none|helped|évora|	false -24
none|helped|órgão|	false 16
none|helped|—|	false 57
none|herinneren|	past 43
none|heten|	past 61
none|hopen|	past -45
none|houden|	past -10
none|indicare|	present -7
none|indicar|	past 25
none|indiquer|	present -47
none|informar|	past -9
none|inquiéter|	past 12
none|insistir|	past -67
none|interroger|	past 39	present 48
none|inverted|	judging 13	other -12	past 19	present 29	saying 27
none|invitare|	past -74	present -7
none|invitar|	past -35
none|inviter|	present 17
none|invocare|	present -40
none|invoquer|	present -7
none|ironiser|	present 38
none|ironizar|	past 68
none|jubiler|	present 56
none|judging|	participle -19	past 16
none|juger|	present -14
none|jurer|	present -56
none|justificar|	past 53
none|klagen|	past -35
none|kritisieren|	past -41	present 28
none|kündigen|	past -32
none|lachen|	past 53	present 76
none|lamentare|	present -41
none|lamentarse|	past -26
none|lancer|	past 57	present 56
none|lassen|	past 39
none|laut|	source 20
none|leer|	past 55
none|leggen|	past 68
none|leggere|	past 12
none|lehnen|	past 71
none|lembrar|	past 34	present -58
none|limitar|	past -27
none|lire|	past 61
none|llamar|	past 37	present 65
none|loben|	past -40
none|loven|	past -23
none|luiden|	past -53
none|lâcher|	present 28
none|machen|	past -27
none|mahnen|	past -51
none|mandar|	past 51
none|manifestar|	past 43
none|manter|	past 25
none|meedelen|	past 44
none|meinen|	past 35	present 52
none|melden|	past -17	present 65
none|menen|	past -9
none|minacciare|	present 15
none|mostrar|	past 61
none|nach|	source -30
none|na|	source 11
none|negare|	present -73
none|negar|	past -17	present 11
none|negated|	true 121
none|nennen|	past 72
none|noemen|	past 78
none|noter|	past 60
none|notieren|	past 54
none|obiettare|	present 40
none|ofrecer|	past 12
none|ontkennen|	past -20
none|oordelen|	past 6
none|opposer|	past 13
none|osservare|	present 16
none|overwegen|	past -10
none|para|	source 14
none|parlare|	past 33	present 99
none|parler|	past 92
none|par|	source 44
none|pedir|	past 10
none|perguntar|	past -46	present 91
none|per|	source 21
none|pester|	present 44
none|plaider|	past 49	present -60
none|pleiten|	past -48
none|pochen|	present -23
none|pour|	source 51
none|precisare|	present -43
none|precisar|	past -33	present 47
none|preguntar|	past -35
none|prevedere|	past -26
none|prever|	past -7
none|prijzen|	past 35
none|proclamare|	past 10
none|promettere|	past -21
none|promettre|	past 11
none|proporre|	past -10
none|proposer|	past 38	present -66
none|protestare|	present 104
none|protestar|	past 33
none|préciser|	participle -43	present 9
none|préconiser|	present -46
none|préférer|	past 46
none|prévenir|	past -61
none|prévoir|	past -17
none|publicar|	past 86	present 39
none|puntualizar|	past -42
none|qualifier|	past 43
none|queixar|	past -18	present 77
none|quejarse|	past -62
none|querer|	past 19
none|questionar|	past 35
none|raccomandare|	present -55
none|raccontare|	present 17
none|raconter|	past 55	present 6
none|rappeler|	participle -65
none|razonar|	present -16
none|reageren|	past 70
none|reagieren|	past 76
none|rebater|	past 41
none|rechnen|	past -59	present -68
none|recibir|	past 64
none|recitare|	present 54
none|reclamar|	past -27	present 45
none|recomendar|	past -11	present -64
none|recommander|	present 11
none|reconhecer|	past -23	present 39
none|reconnaître|	past -19
none|recordar|	past 34	present -51
none|recusar|	past -16	present 109
none|referir|	past -54
none|refuser|	past 61	present 36
none|registrar|	past 73
none|regretter|	participle -56	present -86
none|rejeitar|	past -12
none|rekenen|	past -27
none|relatar|	past 24	present -22
none|relative|	judging 15	past 29	present -35	saying 8	thinking 28
none|relativiser|	present 29
none|relever|	past 17
none|remeter|	past 25	present 9
none|repetir|	past 61
none|replicar|	past 16
none|reprendre|	past 74
none|requérir|	past -8
none|responder|	past -69	present 70
none|ressaltar|	past -31
none|ressalvar|	past -62
none|resumir|	past 57	present 48
none|revelar|	past -89
none|ribadire|	past -25
none|ribattere|	past 11
none|riconoscere|	past 31
none|ricordare|	past -25	present 22
none|ridere|	past 66
none|riferire|	past 11
none|ringraziare|	present 62
none|rire|	past 57
none|rir|	past 54
none|rispondere|	past 30
none|rivendicare|	present 15
none|roepen|	past -39
none|rufen|	past 27
none|räumen|	past 26
none|réagir|	past 69
none|récuser|	present 21
none|répliquer|	past 24
none|répondre|	past 21
none|résumer|	present 50
none|rétorquer|	past -22
none|saber|	past -13
none|sagen|	present 17
none|saluer|	past 68	present 42
none|salutare|	present 45
none|sapere|	past -34
none|scherzare|	present 41
none|schließen|	past 7
none|schreiben|	past 35
none|schrijven|	past 37
none|scusare|	present 62
none|secondo|	source -40
none|segundo|	source -16
none|según|	source -13
none|sehen|	past 23
none|selon|	source -28
none|sentenciar|	past 30
none|señalar|	past -20
none|shared|	other 67	past -21	present -26	saying -28	thinking -38
none|sluiten|	past 7
none|smentire|	past -36
none|sommen|	past -64
none|sostenere|	past 12
none|sostener|	past -17
none|sottolineare|	present -9
none|souffler|	present 7
none|souhaiter|	past 53
none|souvenir|	past 58
none|so|	source 22
none|spiegare|	past -20
none|spotten|	present -25
none|sprechen|	past 95
none|spreken|	past 94
none|staan|	past 15
none|staat|	source 39
none|stando|	source -32
none|stehen|	past 95
none|stellen|	past 31
none|stimare|	present -47
none|sturen|	past 100
none|subject|name|	judging -16	other -19	source -21
none|subject|noun|	judging 23	other 39	saying 18	source 37
none|subject|pronoun|	judging 31	other -15	saying -38	thinking 31
none|subrayar|	past -15
none|sugerir|	past 62
none|sustentar|	past -25	present 70
none|tabler|	present -57
none|tachar|	past 49
none|teilen|	past -30
none|telefonar|	past 43
none|temere|	past 17
none|temer|	present -42
none|tempérer|	past 57
none|thinking|	past 12	present -26
none|tildar|	past 52
none|tonen|	past 28
none|to|false|	participle -12	past 7	present -7
none|trekken|	past 45
none|trouver|	present -48
none|valorar|	past -13
none|vatten|	past 85
none|verklaren|	past -41
none|verlangen|	past 93	present -80
none|verlauten|	past 8	present -57
none|vermuten|	present -57
none|verraten|	past -35
none|versichern|	present -47
none|versprechen|	past -41
none|verwachten|	past -23
none|verwerpen|	past -56
none|verwijten|	past -41
none|verzekeren|	past -39
none|ver|	past 17
none|vinden|	past -50
none|voegen|	past -49
none|voir|	past 52
none|volgens|	source 9
none|vouloir|	past 84
none|waarschuwen|	past -37
none|warnen|	past -94
none|weigeren|	past -12
none|werfen|	past -31
none|weten|	past 45
none|wijzen|	past 42
none|willen|	past 10
none|wollen|	past 6
none|würdigen|	past -46
none|zanjar|	past 10
none|zeggen|	past -16
none|zeigen|	past 81
none|zien|	past 25
none|zo|	source 25
none|à|	source 29
none|äußern|	past -19	present 53
none|écrire|	past 61
none|évaluer|	present 12
none|évoquer|	past -12	present 89
start|after|adverb|	preposition -61	verb-saying -7	word -75
start|after|adverb|verb|	saying -10
start|after|	advertir -30	afirmar -46	asegurar 22	assurer -37	avvertire 43	brincar -19	bromear -34	comentar -16	commentare -34	commenter -31	confier -31	confirmer -64	contar -42	decir -47	declarar -18	dire -39	dizer -15	déclarer -26	erläutern 29	erzählen 31	escrever 52	explicar -52	expliquer -50	indiquer -52	informar 41	interroger -28	ironiser -35	ironizar -15	lamentar -33	lancer -30	lembrar -28	pester -31	plaisanter -27	protestar -22	raccontare -32	raconter -15	rappeler 52	regretter -67	relatar 21	resumir -40	ricordare -11	riferire 50	résumer -25	sagen 15	scrivere 27	sentenciar -23	señalar 36	spiegare 32	teilen 50	unlisted -45	vertellen -46	zeggen -12
start|after|advertir|	none -43
start|after|afirmar|	none -60	preposition -43
start|after|asegurar|	none 31
start|after|asks|false|	auxiliary -12	marks 29	verb -36
start|after|assicurare|	none -11
start|after|assurer|	none -44	word -37
start|after|auxiliary|	determiner 57	pronoun 37	word 79
start|after|auxiliary|marks|	saying 66
start|after|auxiliary|none|	saying 98
start|after|auxiliary|verb|	saying -11
start|after|avvertire|	none 44
start|after|away|2|	preposition -60	word -86
start|after|away|3|	adverb 30	auxiliary 83	coordinator 15	determiner 28	preposition 25	verb-saying -21	word 71
start|after|away|4|	adverb -16	auxiliary 33	capital -55	coordinator -95	determiner -50	preposition 13	pronoun 30	word -7
start|after|away|5|	auxiliary 60	capital -36	coordinator 44	determiner -63	preposition -42	word -17
start|after|away|6|	auxiliary 65	capital -78	coordinator -26	determiner 42	preposition -57	subordinator 26	that -63	verb-saying -55	word -68
start|after|brincar|	none -24
start|after|bromear|	none -48
start|after|capital|	capital -74	determiner -58	preposition -45
start|after|capital|none|	saying -87
start|after|comentar|	none -18	preposition -17
start|after|commentare|	none -45
start|after|commenter|	none -38
start|after|confier|	none -41	word -26
start|after|confirmer|	none -87
start|after|contar|first|	que -9
start|after|contar|	none -52	that -9	word -32
start|after|coordinator|auxiliary|	saying 64
start|after|coordinator|	determiner -82	preposition -12	pronoun -39	verb-saying -70	word 71
start|after|coordinator|verb|	saying -76
start|after|decir|	none -61	word -19
start|after|declarar|	none -24	preposition -16
start|after|determiner|auxiliary|	saying 7
start|after|determiner|	capital -46	determiner -58	preposition -82	word 34
start|after|determiner|marks|	saying 40
start|after|determiner|none|	saying -55
start|after|determiner|verb|	saying 42
start|after|de|	adverb 50	auxiliary 40	capital -71	determiner -47	judging 41	other -40	preposition -51	saying 33	word 43
start|after|de|away|3|	saying 92
start|after|de|away|4|	saying -41
start|after|de|away|6|	saying -20
start|after|de|direct|	saying -76
start|after|de|inverted|	judging 41	other -40	saying 56
start|after|de|mood|	yes 70
start|after|dire|	none -75	preposition -48	word -63
start|after|dizer|	none -19	preposition -40	word -53
start|after|déclarer|	none -34
start|after|ending|58|	word -44
start|after|ending|9|	word -50
start|after|ending|a|	preposition 36
start|after|ending|be|	auxiliary 38
start|after|ending|ce|	word -57
start|after|ending|da|	preposition -37	word -29
start|after|ending|de|	auxiliary 16	preposition -47
start|after|ending|di|	preposition 15
start|after|ending|do|	preposition -33	verb-saying -60	word -45
start|after|ending|du|	determiner -42
start|after|ending|ei|	auxiliary 51
start|after|ending|el|	preposition 11
start|after|ending|em|	preposition -73
start|after|ending|en|	coordinator 45	preposition -66	word 17
start|after|ending|er|	adverb 50	determiner -77	word -47
start|after|ending|e|	coordinator -49
start|after|ending|fe|	word 7
start|after|ending|he|	that -54
start|after|ending|ia|	word -69
start|after|ending|ie|	determiner -66
start|after|ending|in|	capital -47	preposition -61
start|after|ending|io|	word -21
start|after|ending|já|	adverb 23
start|after|ending|la|	determiner 28
start|after|ending|le|	word -18
start|after|ending|lo|	determiner -19
start|after|ending|me|	pronoun -19
start|after|ending|na|	preposition -38	word -60
start|after|ending|no|	preposition -48	word 45
start|after|ending|ns|	preposition -38
start|after|ending|nt|	verb-saying -52	word 32
start|after|ending|on|	preposition -39
start|after|ending|or|	preposition -38	word -51
start|after|ending|ra|	word -58
start|after|ending|re|	word -43
start|after|ending|ro|	word -35
start|after|ending|se|	word 14
start|after|ending|ta|	word -69
start|after|ending|te|	word 39
start|after|ending|to|	word -53
start|after|ending|ue|	that -65
start|after|ending|ui|	word -59
start|after|ending|ur|	word -63
start|after|ending|y|	coordinator 14
start|after|ending|è|	auxiliary 45
start|after|ending|ée|	word -51
start|after|erläutern|	determiner 21	no 29
start|after|erzählen|	auxiliary 51	no -7	none -48	word 35	yes 61
start|after|escrever|	none 50
start|after|es|away|2|	saying -61
start|after|es|away|3|	saying -6
start|after|es|away|4|	judging -43	saying 16
start|after|es|away|5|	saying -53
start|after|es|away|6|	saying -85
start|after|es|	coordinator 14	judging -43	preposition -63	saying -33	that -39	word -15
start|after|es|direct|	saying -56
start|after|es|inverted|	judging -43	saying -16
start|after|es|mood|	none -39
start|after|explicar|	none -51	preposition -31	word -50
start|after|expliquer|	none -60	word -51
start|after|first|	58 -44	9 -50	a -7	aber 50	al -65	che -54	cheffe -43	da -37	dans -38	de -36	del 11	der -77	di 15	die -66	directrice -43	do -33	du -42	e -49	em -65	en 8	habe 37	já 23	la 28	lo -19	me -19	na -38	no -48	por -38	presidenta -41	presidente -65	présidente -55	que -65	qui -59	sei 51	werde 16	y 14	è 45
start|after|fr|away|2|	saying -64
start|after|fr|away|3|	saying 70
start|after|fr|away|4|	saying -59
start|after|fr|away|5|	saying -51
start|after|fr|away|6|	judging -61	saying -31
start|after|fr|	capital -20	coordinator -65	determiner 25	judging -61	pronoun 17	saying -7	verb-saying -81
start|after|fr|direct|	saying -82
start|after|fr|inverted|	judging -61	saying 6
start|after|fr|mood|	none -14
start|after|indiquer|	auxiliary -48	none -55	verb-saying -48
start|after|informar|	none 60
start|after|interroger|	none -34	word -28
start|after|ironiser|	none -43	word -31
start|after|ironizar|	none -21	word -11
start|after|it|	auxiliary 76	capital -57	coordinator -44	judging -58	preposition 23	saying 10	that -54	verb-saying 40	word -59
start|after|it|away|3|	saying 46
start|after|it|away|4|	saying -34
start|after|it|away|5|	saying -47
start|after|it|away|6|	saying 25
start|after|it|inverted|	saying 11
start|after|judging|	past -27	word -53
start|after|lamentar|	none -38
start|after|lancer|	none -31	word -19
start|after|lembrar|	none -35
start|after|mood|none|	judging -53	other -19
start|after|mood|no|	other -40	saying 8
start|after|mood|yes|	saying 65
start|after|nl|	adverb -6	auxiliary 62	coordinator 8	determiner -37	preposition 19	saying 18
start|after|nl|away|3|	saying 10
start|after|nl|away|4|	saying 6
start|after|nl|away|5|	saying 39
start|after|nl|inverted|	saying 18
start|after|nl|mood|	none 35
start|after|opening|capital|	false 73	true 59
start|after|opening|determiner|	false 27	true 40
start|after|opening|preposition|	false 48	true -76
start|after|opening|pronoun|	false 25	true 71
start|after|opening|quote|	false -194
start|after|opening|start|	false -40
start|after|opening|subordinator|	false 62
start|after|opening|word|	false -82
start|after|order|direct|	judging -69	saying -148
start|after|order|elided|	saying -79
start|after|order|inverted|	judging -10	other -45	saying 32
start|after|other|	past -45	word -42
start|after|pester|	none -38	word -16
start|after|plaisanter|	none -37
start|after|preposition|auxiliary|	saying 34
start|after|preposition|	capital -107	determiner -98	word 31
start|after|preposition|none|	saying 12
start|after|preposition|verb|	saying -63
start|after|pronoun|	capital -19	word -46
start|after|pronoun|none|	saying -29
start|after|protestar|	none -28
start|after|pt|	adverb 18	auxiliary 66	coordinator -30	determiner 41	preposition -24	saying -19	that -32	word -12
start|after|pt|away|2|	saying -80
start|after|pt|away|3|	saying -14
start|after|pt|away|4|	saying 6
start|after|pt|away|5|	saying -71
start|after|pt|direct|	saying -77
start|after|pt|elided|	saying -72
start|after|pt|mood|	none -27
start|after|raccontare|	none -38	word -32
start|after|raconter|first|	qui -9
start|after|raconter|	none -13	word -39
start|after|rappeler|	none 67	word 27
start|after|regretter|	none -95
start|after|relatar|	word 30
start|after|resumir|	none -37	word -40
start|after|ricordare|	none -16
start|after|riferire|	none 58
start|after|résumer|	none -30	word -27
start|after|sagen|	auxiliary 42	determiner -20	no -11	none 17	verb -22	word 21	yes 63
start|after|sagen|first|	die -18
start|after|saying|	adverb -8	auxiliary 84	capital -98	coordinator -26	determiner 12	present 21	subordinator -13	that -29	verb-saying -19	word 7
start|after|saying|ending|58|	word -44
start|after|saying|ending|a|	preposition 36
start|after|saying|ending|be|	auxiliary 38
start|after|saying|ending|ce|	word -57
start|after|saying|ending|da|	preposition -37	word -29
start|after|saying|ending|de|	auxiliary 16	preposition -47
start|after|saying|ending|di|	preposition 16
start|after|saying|ending|do|	preposition -29	verb-saying -60	word -53
start|after|saying|ending|du|	determiner -42
start|after|saying|ending|el|	preposition 11
start|after|saying|ending|em|	preposition -73
start|after|saying|ending|en|	coordinator 45	preposition -66	word 17
start|after|saying|ending|er|	adverb 50	determiner -77	word -44
start|after|saying|ending|e|	coordinator -46
start|after|saying|ending|fe|	word 7
start|after|saying|ending|he|	that -54
start|after|saying|ending|ia|	word -69
start|after|saying|ending|ie|	determiner -58
start|after|saying|ending|in|	capital -47	preposition -61
start|after|saying|ending|io|	word -21
start|after|saying|ending|já|	adverb 23
start|after|saying|ending|la|	determiner 28
start|after|saying|ending|le|	word -18
start|after|saying|ending|me|	pronoun -19
start|after|saying|ending|na|	preposition -38	word -60
start|after|saying|ending|no|	preposition -48	word 45
start|after|saying|ending|ns|	preposition -38
start|after|saying|ending|nt|	verb-saying -52	word 32
start|after|saying|ending|on|	preposition -39
start|after|saying|ending|or|	preposition -38	word -51
start|after|saying|ending|ra|	word -59
start|after|saying|ending|re|	word -43
start|after|saying|ending|se|	word 14
start|after|saying|ending|ta|	word -69
start|after|saying|ending|te|	word 39
start|after|saying|ending|to|	word -53
start|after|saying|ending|ue|	that -65
start|after|saying|ending|ui|	word -56
start|after|saying|ending|ur|	word -63
start|after|saying|ending|y|	coordinator 14
start|after|saying|ending|è|	auxiliary 45
start|after|saying|ending|ée|	word -51
start|after|saying|first|	58 -44	a -7	aber 50	al -65	che -54	cheffe -43	da -37	dans -38	de -36	del 11	der -77	di 16	die -58	directrice -43	do -29	du -42	e -46	em -65	en 8	habe 37	já 23	la 28	me -19	na -38	no -48	por -38	presidenta -41	presidente -65	présidente -55	que -65	qui -56	werde 16	y 14	è 45
start|after|scrivere|	none 18
start|after|sentenciar|	none -30
start|after|señalar|	none 54
start|after|spiegare|	none 46	word 29
start|after|teilen|	no 50
start|after|that|	auxiliary -22	verb-judging -43	verb-saying -19	word -23
start|after|that|auxiliary|	saying -22
start|after|that|none|	saying -71
start|after|that|verb|	saying -36
start|after|unlisted|	no -40	none -47	word -42
start|after|verb-saying|auxiliary|	saying -45
start|after|verb-saying|	determiner 40	that -66
start|after|verb-saying|none|	saying 9
start|after|verb|false|auxiliary|	saying -43
start|after|verb|false|marks|	saying 16
start|after|verb|false|none|	other -18	saying -26
start|after|verb|false|verb|	saying -25
start|after|verb|true|auxiliary|	saying 46
start|after|verb|true|marks|	saying 49
start|after|verb|true|none|	saying 64
start|after|verb|true|verb|	saying -11
start|after|vertellen|	determiner -19	none -62
start|after|vertellen|first|	die -19
start|after|words|10-15|false|	none 17
start|after|words|10-15|true|	none -74
start|after|words|1|false|	auxiliary -98	marks -38	none -130	verb -88
start|after|words|2|false|	marks 12	none 77	verb 10
start|after|words|2|true|	none 58
start|after|words|3|false|	marks 56	none 36
start|after|words|4-5|false|	marks 59	none 58	verb -8
start|after|words|4-5|true|	auxiliary 43	none 15
start|after|words|6-9|false|	auxiliary -48	none -64	verb -85
start|after|words|6-9|true|	auxiliary 69	marks 8	none 57
start|after|word|	, -101	auxiliary -47	capital -11	determiner 55	preposition -21	stop -119	verb-saying -39	word -9
start|after|word|auxiliary|	saying -30
start|after|word|marks|	saying 71
start|after|word|none|	judging -14	other -42	saying -15
start|after|word|verb|	saying 21
start|after|zeggen|	determiner -39	none -19	word 10
start|	before -9	behind -22	colon 25	comma -10	infinitive -11	late -13	next -9	source 7	that 10
start|before|(|	capital -36
start|before|-|	capital -58	determiner 29
start|before|-|none|	preposition -63	saying 23	source -40
start|before|according|source|auxiliary|	( -46	, 21	: -49	adverb -23	determiner -40	preposition 23	word 27
start|before|according|source|marks|	stop 34
start|before|according|source|none|	( -45	, -10	: -84	; -35	auxiliary -41	coordinator -63	determiner -17	end -23	preposition -86	pronoun -35	stop 13	word -63
start|before|according|source|verb|	( -28	, -86	preposition -67	quote 27	stop 22
start|before|	accuser -39	achar -24	acusar -53	adiantar -7	admettre -33	admitir -54	advertir -49	affirmer 48	afirmar 29	ammettere 58	annoncer 13	annunciare -60	anunciar -86	apelar -28	apontar -54	appeler -37	asegurar -39	assicurare -12	assurer 17	atribuir -15	attendre -20	avancer 39	avisar -19	avvertire -47	beloven 25	berichten 52	beteuern -12	betonen 58	bezeichnen -31	blijven -56	calcular 9	calificar -34	celebrar -25	chiedere 26	comentar -58	completar 45	confermare -48	confier -17	confirmar -82	confirmer -17	considerar -33	contar -56	contestar -64	contestare -57	contester -43	decir 23	declarar -48	defender -56	demander -72	descartar -53	desmentir -20	dire -60	dixit -14	dizer -55	drohen -18	démentir -51	dénoncer 30	d’ 17	elogiar -18	ergänzen 13	erinnern 21	erläutern 28	erzählen -26	escusar -40	espérer -53	estimer 28	evitar -38	exclure -35	excuser -40	exiger -50	exigir -40	explicar -42	expliquer 30	falar -28	felicitar -51	fragen 34	féliciter -37	garantir -49	geben -22	geven -46	giurare -66	heißen -14	heißt 44	houden -55	indicar -31	indiquer 23	informar 11	inquiéter -19	invitar -19	jurer 26	justificar -37	klinken -46	kritisieren 40	kündigen 34	lamentar -61	lassen 19	laten -54	laut -70	lembrar -71	limitar -7	llamar -31	mandar -29	melden 61	mostrar -18	nach -74	negar -53	negare -55	nennen -19	noemen -25	par -44	para -71	parlare -18	parler -19	pedir -50	per -42	plaider -49	pour -68	precisar -6	preferir -56	prever -46	proclamare -32	prometer -55	promettre -54	proponer -37	proposer -27	préciser 24	prévenir 37	prévoir -52	queixar -29	querer -19	raccontare -42	rappeler 17	rechnen 62	reclamar -51	reconhecer -55	reconnaître -39	recordar -48	recusar -19	refuser -13	regretter 38	replicare -11	reprendre -34	responder -41	revelar 39	ribattere -41	ricordare -43	riferire -15	rire -17	rispondere -34	rivendicare -35	rufen 10	räumen -26	réagir -42	réclamer -51	répondre -38	saber -26	sagen -21	saluer -27	sapere 25	schreiben -11	scrivere -36	secondo -56	según -20	selon 29	sostener -8	sostenere 33	souffler 37	souhaiter -13	souvenir -28	spiegare -22	sprechen -23	spreken -62	staan 25	staat -39	stehen -34	stellen -50	sustentar -10	teilen 17	trouver -32	unlisted -8	valorar -42	vatten -45	ver -32	verlangen -55	verraten 39	versichern 8	versprechen 37	vertellen 14	verweisen -63	vinden 27	voir -10	volgens -19	vouloir -19	vragen -72	wijzen -56	willen -22	zeggen -29	zeigen -38	zien -44	zo 10	äußern -34	écrire -43	évaluer -21	évoquer -21
start|before|accuser|	determiner -26	none -44	preposition -25
start|before|accuser|first|	le -23
start|before|achar|	determiner -21	none -28
start|before|achar|first|	o -21
start|before|acusar|	adverb -21	capital -53	determiner -14	none -69	preposition -49
start|before|acusar|first|	o -13
start|before|adiantar|	none -9	preposition -7	that -7
start|before|admettre|	determiner -40	none -47
start|before|admitir|	determiner -33	none -73	preposition -45	that -8	word -41
start|before|admitir|first|	o -40
start|before|advertir|	none -72
start|before|affirmer|	determiner 41	none 70
start|before|affirmer|first|	le 49
start|before|afirmar|	capital -7	determiner -46	none 21	preposition -38	that -15
start|before|ammettere|	determiner 33	none 67	preposition 33
start|before|ammettere|first|	il -74
start|before|annoncer|	auxiliary -37	capital 14	none 43	preposition -69	stop -6
start|before|annoncer|first|	le -7
start|before|annunciare|	determiner -60	none -70
start|before|annunciare|first|	il -30
start|before|anunciar|	determiner -48	none -97	preposition -71	stop -56	that -11
start|before|anunciar|first|	la -22	o -37
start|before|apelar|	none -33
start|before|apontar|	capital -52	none -73
start|before|appeler|	capital -13	determiner -37	none -51	preposition -29
start|before|appeler|first|	le -37
start|before|apposed|saying|none|	determiner -55	preposition -24	stop -55	word -31
start|before|apposition|judging|none|	adverb -40	determiner -36	preposition -26	pronoun -23	that -43	word -36
start|before|apposition|saying|none|	, -49	: -53	adverb -30	determiner -82	preposition -71	pronoun -68	quote -27	stop -70	that -34	word -74
start|before|apposition|saying|verb|	that -8
start|before|apposition|thinking|none|	determiner -37	that -30	word -13
start|before|asegurar|	determiner 6	none -32
start|before|asks|false|	auxiliary 18	marks 23	none -28
start|before|assicurare|	determiner -12	none -14
start|before|assicurare|first|	il -9
start|before|assurer|	determiner -11	none -29	preposition -35	that -9
start|before|assurer|first|	l’ 26
start|before|atribuir|	determiner -14	none -20	preposition -15
start|before|attendre|	determiner -23	none -28
start|before|auxiliary|	capital -49	determiner -25
start|before|auxiliary|none|	saying -71	source -51	stop -65	that -41	word -23
start|before|auxiliary|verb|	saying 25
start|before|avancer|	none 31
start|before|avisar|	none -18
start|before|avvertire|	, -47	none -64
start|before|away|3|	capital -18	determiner -16	preposition -68	pronoun -85
start|before|away|4|	capital 36	determiner 10	preposition -75	pronoun 33	word 6
start|before|away|5|	capital -103	determiner 27	preposition -69	pronoun 70
start|before|away|6|	( -24	- 9	auxiliary -15	coordinator 7	determiner -16	pronoun 26	quote -50	subordinator -12	that 9
start|before|before|	 -33	. 15	: 20	; 46	? 23	start -65
start|before|beloven|	none 21
start|before|berichten|	determiner 49	no 38
start|before|beteuern|	determiner -12
start|before|betonen|	auxiliary 58	preposition 32	yes 58
start|before|bevestigen|	none 13
start|before|bezeichnen|	determiner -31	no -31	none -23
start|before|bezeichnen|first|	die -23
start|before|blijven|	capital -61	determiner -27	none -79	preposition -26	word -23
start|before|blijven|first|	de -27
start|before|calcular|	none 14
start|before|calificar|	determiner -28	none -42	preposition -20
start|before|capital|	( -69	, -15	- 46	adverb -6	auxiliary -6	capital -89	coordinator -42	determiner 12	preposition -7	verb-judging -30	verb-thinking -54	word 68	– -109	— -63
start|before|capital|auxiliary|	, -22	adverb 30	determiner -34	preposition -16	saying -7	source -26	word -61
start|before|capital|marks|	preposition -74	saying -31	source 41
start|before|capital|none|	( 11	, 28	: -74	; -36	adverb -16	auxiliary -37	coordinator -15	end -77	judging 15	pronoun -83	quote -69	source -34	that -43	thinking -46	verb-saying 21	word -24
start|before|capital|verb|	, 18	determiner -29	end -38	judging -49	preposition -11	quote -54	saying 6	source -59	stop 16	word -37
start|before|celebrar|	determiner -27	none -34
start|before|celebrar|first|	el -25
start|before|chiedere|	none 36
start|before|comentar|	none -80
start|before|completar|	none 43
start|before|confermare|	determiner -40	none -64
start|before|confermare|first|	il -35
start|before|confier|	none -26	stop -13
start|before|confirmar|	determiner -50	marks -40	none -91	preposition -68	stop -72
start|before|confirmar|first|	o -39
start|before|confirmer|	, 34	capital -77	determiner 9
start|before|considerar|	determiner -13	none -38	preposition -26	quote -29	that -26
start|before|considerar|first|	o -12
start|before|contar|	determiner -36	none -64	preposition -42	verb -48
start|before|contar|first|	a -38
start|before|contestare|	determiner -57	none -74
start|before|contestare|first|	l’ -57
start|before|contestar|	capital -13	none -84	preposition -68
start|before|contester|	determiner -43	none -62
start|before|decir|	capital -55	determiner 34	marks 35	none 14	preposition -77	that -17
start|before|decir|first|	el 34
start|before|declarar|	determiner -48	none -66	preposition -21
start|before|declarar|first|	o -50
start|before|defender|	determiner -47	none -77	preposition -41
start|before|defender|first|	el -26
start|before|demander|	determiner -66	none -89	verb -49
start|before|demander|first|	la -25	le -48
start|before|descartar|	determiner -26	none -73
start|before|desmentir|	determiner -21	none -25
start|before|determiner|	adverb 37	capital -7	determiner -36	preposition -56	verb-saying -77
start|before|determiner|auxiliary|	( -59	, 15	: -56	; 76	determiner 42	judging 30	saying 39	stop 29	word 34
start|before|determiner|marks|	, 29	saying 27	source -31	stop 15
start|before|determiner|none|	( -40	, -18	: -80	; -45	adverb 19	auxiliary -64	coordinator 26	determiner -106	end -43	judging -51	other -50	preposition -12	pronoun -80	quote -85	saying -43	source 32	stop 16	subordinator -74	that -45	thinking -38
start|before|determiner|verb|	( -28	, -79	adverb -80	determiner -16	preposition 36	quote 16	saying -15	source -6	stop 44	that -8
start|before|de|according|	source 7
start|before|de|apposition|	judging -41	saying -83
start|before|de|away|3|	saying -33	source -95
start|before|de|away|4|	saying 66	source 41
start|before|de|away|5|	saying 44	source -46
start|before|de|away|6|	judging -11	saying 12	source 41
start|before|de|	capital 9	judging 7	other 10	pronoun 16	saying 12	source 7	subordinator 14
start|before|de|direct|	judging -26	saying -105
start|before|de|inverted|	judging 18	other 10	saying 36
start|before|de|mood|	no -71	yes 74
start|before|direct|judging|auxiliary|	preposition -25
start|before|direct|judging|none|	adverb -18	determiner -28	preposition -17	quote -18	word -65
start|before|direct|judging|verb|	preposition -20
start|before|direct|saying|none|	, -37	: -54	adverb -53	determiner -62	end -80	preposition -64	pronoun -26	quote -54	stop -55	subordinator -35	that -22	word -45
start|before|direct|saying|verb|	determiner -41	end -64	preposition -54	quote -49	that -9	word -52
start|before|direct|thinking|none|	adverb -12	determiner -21
start|before|dire|	, -36	capital -18	determiner -56	none -79	preposition -53	pronoun -11	quote -18	stop -31	word -10
start|before|dire|first|	le -56	l’ -16
start|before|dixit|	none -14	stop -13
start|before|dizer|	, -44	capital -50	determiner -44	none -69	preposition -31	that -47
start|before|dizer|first|	em -10	o -44
start|before|drohen|	capital -18	no -18
start|before|démentir|	none -55	preposition -10
start|before|dénoncer|	determiner 42	none 15
start|before|d’|	none 28
start|before|elogiar|	determiner -16	none -18
start|before|ending|(|	( -24
start|before|ending|-|	- 9
start|before|ending|ad|	capital -17
start|before|ending|al|	capital -18	preposition -43
start|before|ending|an|	capital -36	pronoun 26
start|before|ending|ao|	preposition -39
start|before|ending|ar|	capital -7	determiner -53
start|before|ending|as|	capital -69	determiner 37	preposition -39
start|before|ending|at|	that 28
start|before|ending|au|	preposition -47
start|before|ending|a|	auxiliary -24
start|before|ending|ce|	capital -52
start|before|ending|ch|	capital -40
start|before|ending|da|	capital -50	preposition -50
start|before|ending|de|	determiner 7	preposition -50
start|before|ending|do|	capital -63	preposition -28
start|before|ending|ei|	preposition -23
start|before|ending|el|	capital -93	determiner -35	preposition -44
start|before|ending|em|	preposition -28
start|before|ending|en|	capital -39	determiner 42	preposition 30
start|before|ending|eo|	capital -42
start|before|ending|er|	capital -15	preposition -66
start|before|ending|es|	capital -52	determiner 10	pronoun 12
start|before|ending|et|	pronoun 9
start|before|ending|ez|	preposition -17
start|before|ending|gé|	capital -51
start|before|ending|hr|	determiner -52
start|before|ending|ia|	capital -20
start|before|ending|ie|	capital 10	determiner 19	pronoun 18	subordinator 36
start|before|ending|il|	determiner -29	pronoun -52
start|before|ending|im|	preposition -63
start|before|ending|in|	capital -33	determiner 18
start|before|ending|io|	capital -61
start|before|ending|is|	capital -68	preposition 32
start|before|ending|it|	capital -88
start|before|ending|i|	determiner -57
start|before|ending|jn|	auxiliary -31
start|before|ending|já|	capital -53
start|before|ending|ke|	capital -48
start|before|ending|l'|	determiner 15
start|before|ending|la|	capital -73	determiner -11	preposition -72
start|before|ending|le|	determiner 7
start|before|ending|li|	capital -26
start|before|ending|lo|	capital -25	determiner -31	preposition -13
start|before|ending|ls|	preposition -38
start|before|ending|ma|	determiner -34
start|before|ending|me|	capital -50	pronoun -58
start|before|ending|na|	preposition -22
start|before|ending|nd|	capital -52
start|before|ending|ne|	capital 32	determiner -83
start|before|ending|no|	capital 21	preposition -46
start|before|ending|ns|	preposition -24
start|before|ending|nt|	capital -80	preposition -28
start|before|ending|oa|	capital -17
start|before|ending|on|	capital 28	determiner -102	preposition -53
start|before|ending|op|	preposition -15
start|before|ending|or|	capital 17	preposition -31
start|before|ending|os|	capital -46	determiner 28
start|before|ending|ou|	capital 54
start|before|ending|o|	determiner -14
start|before|ending|ra|	capital -23	preposition -30
start|before|ending|re|	capital 26	preposition -46
start|before|ending|ro|	capital -28
start|before|ending|sa|	determiner -27
start|before|ending|se|	capital 52
start|before|ending|st|	capital 60
start|before|ending|su|	determiner -48
start|before|ending|ta|	capital -41
start|before|ending|te|	capital 12
start|before|ending|to|	capital -62
start|before|ending|ul|	preposition -25
start|before|ending|um|	determiner -34
start|before|ending|ur|	capital -48	determiner -31	preposition -27
start|before|ending|us|	capital -40
start|before|ending|vo|	capital -26
start|before|ending|wa|	capital -59
start|before|ending||	quote -51
start|before|ending|à|	preposition -55
start|before|ending|ás|	capital -30
start|before|ending|ée|	capital -34
start|before|ending|ïc|	capital -29
start|before|ending|—|	— -23
start|before|ergänzen|	auxiliary 13	determiner -9	yes 13
start|before|erinnern|	determiner 21
start|before|erklären|	auxiliary -22	determiner 79	no -53	preposition -25	pronoun 86	stop 65	verb 35
start|before|erklären|first|	man 86
start|before|erläutern|	, 10	determiner 48	no 46
start|before|erzählen|	no -14	none -14	preposition -21
start|before|escusar|	none -48	preposition -29
start|before|espérer|	none -76
start|before|estimer|	none 40	that -58
start|before|es|	- 10	determiner -44	judging -53	preposition -59	pronoun -60	quote -27	saying -22	source -8	thinking -39
start|before|es|according|	source -8
start|before|es|apposed|	saying -28
start|before|es|apposition|	judging -31	saying -40
start|before|es|away|3|	saying -56	source -60
start|before|es|away|5|	saying 20	source -36
start|before|es|away|6|	judging -34	saying -39	thinking -39
start|before|es|direct|	judging -26	saying -59	thinking -33
start|before|es|inverted|	judging -53
start|before|es|mood|	none -24
start|before|evitar|	none -42
start|before|exclure|	determiner -38	none -43
start|before|exclure|first|	la -38
start|before|excuser|	none -47
start|before|exiger|	determiner -50	none -72
start|before|exiger|first|	la -50
start|before|exigir|	determiner -27	none -53	preposition -14
start|before|explicar|	determiner -42	none -60	preposition -21
start|before|expliquer|	none 24
start|before|faire_valoir|	capital 14	none -13
start|before|faire_valoir|first|	la 57
start|before|falar|	none -31	preposition -27
start|before|felicitar|	determiner -51	none -71
start|before|first|	 -51	( -24	- 9	al -43	als -38	ao -39	as 43	au -47	bei -17	chez -17	con -53	da -50	dans -24	dat 28	desde -24	die 19	do -28	díli -35	een 34	ein 11	eine -53	el -35	em -28	en -29	er 40	gstaad -17	haar -53	het 9	hippolyte -53	i -57	ihr -52	il -42	im -79	interrogé -51	interrogée -13	joint -36	já -53	l' 15	la -11	les 10	leur -31	lisboa -17	lo -48	los 33	loïc -29	man 26	me -58	meester -55	más -49	na -22	nel -32	no 28	non -27	o -14	op -15	ottawa -59	para -30	paris -10	pelo -13	per -40	plus -34	por -19	pour -38	prenant -43	quant -27	quanto -39	sa -27	sein 17	sie 18	son -102	su -48	sul -25	sur -17	um -51	uma -34	un 12	une -85	uno -34	wie 48	zijn -31	à -55	— -23
start|before|fragen|	no 34
start|before|fr|according|	source -7
start|before|fr|apposed|	saying -51
start|before|fr|apposition|	judging -33	saying -97	thinking -19
start|before|fr|	auxiliary -24	capital -29	determiner 6	judging -55	preposition -81	pronoun -42	saying -12	source -7	thinking -29	word -26
start|before|fr|away|3|	saying -61	source -78
start|before|fr|away|4|	saying -9	source -46
start|before|fr|away|5|	saying -39	source -55	thinking -18
start|before|fr|away|6|	judging -52	source 12	thinking -26
start|before|fr|direct|	judging -39	saying -114	thinking -24
start|before|fr|inverted|	judging -47	saying 22
start|before|fr|mood|	none -26
start|before|féliciter|	determiner -29	none -52
start|before|garantir|	determiner -49	none -70	preposition -9
start|before|garantir|first|	o -9
start|before|geben|	auxiliary 13	determiner -51	no -71	none -71	preposition 29	pronoun -14
start|before|geven|	none -56
start|before|giurare|	none -76
start|before|halten|	capital -47	determiner -34	no -54	none -52	preposition 11	word 8
start|before|heißen|	adverb 73	auxiliary -19	no 14	preposition 44	yes -17
start|before|heißt|	stop 44
start|before|houden|	capital -48	none -67	word -35
start|before|indicar|	none -45
start|before|indiquer|	capital 8	determiner 23	none 33
start|before|informar|	capital 17	none 40	preposition -79	that -28	verb -55
start|before|inquiéter|	none -22	preposition -19
start|before|inverted|judging|auxiliary|	, 47
start|before|inverted|judging|none|	, -61	: -16	adverb -35	determiner -41	preposition -40	quote -80	stop 44	subordinator -54	word -46
start|before|inverted|saying|auxiliary|	, -36	; -18	adverb 73	determiner -45	preposition 6	stop 89
start|before|inverted|saying|marks|	determiner 56	preposition 40	stop 7
start|before|inverted|saying|none|	, 53	: -78	; -35	adverb 33	coordinator 30	determiner -11	preposition 6	quote -83	that -43	verb-saying -11	word 27
start|before|inverted|saying|verb|	, 12	preposition 20	quote -42	stop 71	word -66
start|before|invitar|	none -26	preposition -22
start|before|it|	( -24	capital -42	determiner -43	judging -35	preposition 6	pronoun -45	quote -35	saying -21	source -56
start|before|it|according|	source -56
start|before|it|apposed|	saying -48
start|before|it|apposition|	judging -21	saying -77
start|before|it|away|3|	saying -74	source -37
start|before|it|away|4|	saying 26	source -48
start|before|it|away|5|	saying -40	source -32
start|before|it|away|6|	judging -35	saying -21	source -50
start|before|it|direct|	saying -99
start|before|it|inverted|	judging -23
start|before|it|mood|	none -38
start|before|judging|	capital -15	determiner -11	preposition -7	present -48	pronoun 14
start|before|judging|ending|a|	preposition -17
start|before|judging|ending|el|	determiner -21
start|before|judging|ending|en|	capital -35
start|before|judging|ending|er|	capital -33	determiner -33
start|before|judging|ending|ie|	determiner 12
start|before|judging|ending|in|	determiner -18
start|before|judging|ending|la|	determiner -35
start|before|judging|ending|le|	determiner -33
start|before|judging|ending|no|	preposition -27
start|before|judging|ending|nt|	capital -23
start|before|judging|ending|oa|	capital -17
start|before|judging|ending|on|	determiner -12
start|before|judging|ending|o|	determiner -34
start|before|judging|ending|su|	determiner -18
start|before|judging|ending|te|	capital 56
start|before|judging|ending|à|	preposition -15
start|before|judging|first|	a -17	der -33	die 12	el -21	il -24	la -35	le -33	lisboa -17	no -27	o -34	son -12	su -18	à -15
start|before|judging|past|	, 31	: -16	adverb -57	determiner -35	preposition -39	pronoun -41	quote -78	stop 17	subordinator -54	that -48	word -14
start|before|judging|present|	determiner -37	preposition -19	quote -23	that -12
start|before|jurer|	capital -44	none 36
start|before|justificar|	none -49	preposition -39
start|before|klinken|	none -18
start|before|kritisieren|	determiner 40	no 9
start|before|kritisieren|first|	der 15
start|before|kündigen|	preposition 23
start|before|lamentar|	determiner -60	none -70	preposition -61	that -6
start|before|lamentar|first|	a -57	o -38
start|before|lassen|	auxiliary 37	pronoun 68	yes 68
start|before|laten|	auxiliary -58	capital -61	none -76	word -74
start|before|laut|	auxiliary -44	capital -35	determiner -74	no -70	preposition -53	verb -54
start|before|lembrar|	none -102	that -10
start|before|limitar|	none -9	preposition -7
start|before|llamar|	none -39
start|before|mandar|	determiner -35	none -37
start|before|melden|	determiner 30	none 68	stop 58
start|before|melden|first|	de 33
start|before|mood|none|	judging -21	other -67	saying -8	source -13	thinking -45
start|before|mood|no|	judging -74	saying -40	source -49
start|before|mood|yes|	judging 32	saying 45	source 33
start|before|mostrar|	determiner -16	none -23
start|before|mostrar|first|	el -16
start|before|nach|	no -74	verb -73
start|before|negare|	: -31	determiner -55	none -75
start|before|negare|first|	il -50
start|before|negar|	determiner -46	none -75	preposition -49	stop -28	word -7
start|before|negar|first|	em -30
start|before|nennen|	determiner -16	no -19	none -19	quote -19
start|before|nl|according|	source 15
start|before|nl|apposition|	judging -47	saying -111	thinking -30
start|before|nl|	auxiliary -31	determiner 7	judging 14	source 15	that 28	thinking -31
start|before|nl|away|3|	saying -36
start|before|nl|away|4|	saying 35	source -82
start|before|nl|away|5|	saying -43
start|before|nl|away|6|	judging -42	saying 21	source 23	thinking -31
start|before|nl|direct|	judging -75	saying 38
start|before|nl|inverted|	judging 23	saying 11
start|before|nl|mood|	none 16
start|before|noemen|	capital -25	none -32
start|before|order|according|	source -8
start|before|order|apposed|	saying -94
start|before|order|apposition|	judging -44	saying -133	thinking -52
start|before|order|direct|	judging -75	saying -81	thinking -29
start|before|order|inverted|	judging 13	other -7	saying 52
start|before|other|	determiner -16	past -8	preposition -18
start|before|other|past|	determiner -27	preposition 46
start|before|para|	( -50	, -35	; -16	auxiliary -71	capital -44	coordinator -16	determiner -77	end -25	marks -56	none -62	preposition -24	quote -36	stop -81	verb -51
start|before|para|first|	a -13	el -25	la -44	o -67
start|before|parlare|	determiner -14	none -16	preposition -17
start|before|parlare|first|	la -12
start|before|parler|	capital -11	determiner -18	none -17	preposition -18	verb -20
start|before|parler|first|	son -10	à -8
start|before|par|	, -44	determiner -44	none -62
start|before|pedir|	capital -26	determiner -53	none -59	preposition -23	stop -60	word -9
start|before|pedir|first|	desde -11	el -13	la -33	o -61
start|before|per|	( -17	, -30	; -13	auxiliary -57	capital -28	coordinator -8	determiner -44	end -17	none -39	preposition -30	quote -9	stop -52	verb -15	word -20
start|before|per|first|	 -9	( -13	a -21	il -23	la -66	lo -22	l’ -21	nel -15
start|before|plaider|	none -71
start|before|pour|	, -50	auxiliary -70	capital -53	determiner -75	end -14	none -63	preposition -32	pronoun -36	quote -11	stop -61	verb -67	word -18
start|before|pour|first|	au -8	il -30	le -56	l’ -37	me -14
start|before|precisar|	none -8	that -6
start|before|preferir|	: -12	capital -26	determiner -23	none -72	word -29
start|before|preposition|	adverb -73	capital 38	determiner -67	quote -44	verb-saying -18
start|before|preposition|auxiliary|	, 17	preposition 60	saying 12	source 7	stop 67	word -72
start|before|preposition|marks|	saying -47
start|before|preposition|none|	, 12	: -50	adverb -23	coordinator -37	determiner -51	judging -47	other -18	preposition -57	pronoun -47	quote -31	saying -34	source -72	stop -110	that -23	thinking -27	word -45
start|before|preposition|verb|	, -45	: -32	preposition -57	saying 25	source -61	that -10	word 38
start|before|prever|	determiner -48	none -61	preposition -45
start|before|proclamare|	determiner -29	none -35
start|before|prometer|	determiner -56	none -74	word -16
start|before|prometer|first|	el -40	o -39
start|before|promettre|	determiner -50	none -74	preposition -38	stop -48
start|before|promettre|first|	le -43
start|before|pronoun|	, -60	auxiliary -29	capital -62	pronoun -40	word 60
start|before|pronoun|auxiliary|	, -25	determiner -47	judging 22	preposition 22	saying -15	source -32	stop 70
start|before|pronoun|marks|	saying 87	stop 12
start|before|pronoun|none|	, 20	determiner -33	preposition -60	saying -6	word -64
start|before|pronoun|verb|	saying -18	stop -18
start|before|proponer|	determiner -37	none -52	preposition -37
start|before|proposer|	determiner -27	none -39
start|before|préciser|	determiner 51	none 36
start|before|prévenir|	none 54
start|before|prévoir|	determiner -52	none -75
start|before|pt|according|	source -21
start|before|pt|apposed|	saying -32
start|before|pt|apposition|	judging -18	saying -56	thinking -28
start|before|pt|	auxiliary -70	capital -51	determiner 8	judging -35	other -21	preposition -20	saying -17	source -21	thinking -28	word -70
start|before|pt|away|3|	saying -33	source -38
start|before|pt|away|4|	saying 10	source -52
start|before|pt|away|5|	judging -24	source 16
start|before|pt|away|6|	judging -35	other -21	saying -24	source -34	thinking -28
start|before|pt|direct|	judging -34	saying -51
start|before|pt|inverted|	judging -39	other -17
start|before|pt|mood|	none -23
start|before|queixar|	none -42	preposition -25
start|before|querer|	determiner -13	none -26	word -19
start|before|querer|first|	o -13
start|before|quote|	, -49
start|before|quote|none|	saying -39	source -27	stop -39	that -14
start|before|raccontare|	determiner -45	none -52	preposition -23
start|before|raccontare|first|	la -45
start|before|rappeler|	, -11	determiner 22	none 22	that -47
start|before|rappeler|first|	la -43	l’ 45
start|before|rechnen|	determiner 59	no 57	none 49	preposition 50	verb 35
start|before|reclamar|	determiner -38	none -67	preposition -47
start|before|reconhecer|	none -71
start|before|reconnaître|	determiner -39	none -56
start|before|recordar|	determiner -33	none -68	preposition -38
start|before|recusar|	determiner -22	none -22	preposition -18
start|before|recusar|first|	à -15
start|before|refuser|	none -18
start|before|regretter|	none 33
start|before|replicare|	determiner -11	none -16
start|before|replicare|first|	il -11
start|before|reprendre|	none -48
start|before|responder|	capital -36	determiner -42	none -50	preposition -30
start|before|responder|first|	la -42	o -19
start|before|revelar|	none 56
start|before|ribattere|	none -58
start|before|ricordare|	determiner -42	none -61	that -6
start|before|ricordare|first|	il -43
start|before|riferire|	, -12	determiner -7	none -19
start|before|rire|	none -23
start|before|rispondere|	determiner -26	none -29	preposition -33
start|before|rivendicare|	determiner -35	none -47
start|before|rufen|	no 10
start|before|räumen|	determiner -31	none 28	yes -21
start|before|réagir|	none -46	preposition -45
start|before|réclamer|	determiner -51	none -71	preposition -49
start|before|réclamer|first|	la -31	le -34
start|before|répondre|	determiner -21	none -53	preposition -34
start|before|saber|	none -27	preposition -20
start|before|sagen|	, -14	auxiliary -31	determiner -14	no -68	pronoun -10	stop 92	yes 43
start|before|sagen|first|	die 73
start|before|saluer|	determiner -29	none -28	quote -26
start|before|saluer|first|	le -25
start|before|sapere|	determiner 30	none 20
start|before|saying|	- 16	auxiliary 7	capital -13	determiner -9	participle -37	preposition -14	present 8	pronoun 8	quote -39	subordinator 15	that -29
start|before|saying|ending|-|	- 16
start|before|saying|ending|al|	preposition -7
start|before|saying|ending|an|	pronoun 14
start|before|saying|ending|ao|	preposition -35
start|before|saying|ending|ar|	capital -7
start|before|saying|ending|as|	determiner 10
start|before|saying|ending|at|	that -19
start|before|saying|ending|au|	preposition -48
start|before|saying|ending|a|	auxiliary -26	preposition 6
start|before|saying|ending|ce|	capital -52
start|before|saying|ending|ch|	capital -13
start|before|saying|ending|da|	capital -50	preposition -50
start|before|saying|ending|de|	preposition -51
start|before|saying|ending|do|	capital -36	preposition -26
start|before|saying|ending|el|	capital -72	determiner -24	preposition -47
start|before|saying|ending|em|	preposition -24
start|before|saying|ending|en|	determiner 47	preposition -28
start|before|saying|ending|er|	determiner -42	preposition -66	pronoun 67
start|before|saying|ending|es|	capital -47	determiner -58
start|before|saying|ending|gé|	capital -51
start|before|saying|ending|hr|	determiner -42
start|before|saying|ending|ie|	capital 10	determiner 44	pronoun 9	subordinator 36
start|before|saying|ending|il|	determiner -24
start|before|saying|ending|im|	preposition 7
start|before|saying|ending|in|	capital -24	determiner 15
start|before|saying|ending|io|	capital -58
start|before|saying|ending|is|	capital -65	preposition 32
start|before|saying|ending|it|	capital -83
start|before|saying|ending|i|	determiner -47
start|before|saying|ending|jn|	auxiliary -9
start|before|saying|ending|já|	capital -53
start|before|saying|ending|l'|	determiner 16
start|before|saying|ending|la|	capital -48	preposition -72
start|before|saying|ending|le|	capital 8	determiner 14
start|before|saying|ending|lo|	preposition -13
start|before|saying|ending|ls|	preposition -33
start|before|saying|ending|ma|	determiner -34
start|before|saying|ending|na|	preposition -34
start|before|saying|ending|nd|	capital -50
start|before|saying|ending|ne|	capital 33	determiner -83
start|before|saying|ending|no|	capital 24	preposition -18
start|before|saying|ending|ns|	preposition -22
start|before|saying|ending|nt|	capital -74
start|before|saying|ending|on|	determiner -51
start|before|saying|ending|or|	capital 30	preposition -24
start|before|saying|ending|o|	determiner -11
start|before|saying|ending|ra|	capital -12
start|before|saying|ending|re|	capital 34
start|before|saying|ending|sa|	determiner -26
start|before|saying|ending|se|	capital 52
start|before|saying|ending|st|	capital 28
start|before|saying|ending|su|	determiner -42
start|before|saying|ending|te|	capital -84
start|before|saying|ending|to|	capital -25
start|before|saying|ending|ul|	preposition -25
start|before|saying|ending|un|	determiner 15
start|before|saying|ending|ur|	capital -42	preposition -27
start|before|saying|ending|us|	capital -36
start|before|saying|ending||	quote -39
start|before|saying|ending|à|	preposition -38
start|before|saying|ending|ée|	capital -34
start|before|saying|first|	 -39	- 16	al -7	als -33	ao -35	au -48	beim 7	da -50	dans -22	dat -19	den 11	der -42	desde -22	die 44	do -26	een 34	ein 8	eine -53	el -24	em -24	en -28	er 98	i -47	ihr -42	il -24	interrogé -51	interrogée -13	já -53	l' 16	le 14	les -58	man 14	meester -55	na -34	no 34	o -11	pelo -13	per -41	por -24	prenant -43	sa -26	sein 20	sie 9	son -51	su -42	sul -25	sur -16	um -43	uma -34	un 15	une -81	wie 48	zijn -9	à -38
start|before|saying|participle|	that -24
start|before|saying|past|	( -15	, 19	: -108	; -34	adverb 39	auxiliary -70	capital -23	coordinator 44	end -75	preposition -7	pronoun -49	quote -91	stop 29	subordinator -51	that -45	verb-saying 45	word -52
start|before|saying|present|	, -23	: -83	; -35	adverb -59	coordinator -87	determiner -97	end -64	preposition -7	quote -67	stop 80	that -39	verb-saying -77	word -19
start|before|schreiben|	auxiliary 28	determiner -19	no -55	preposition 51	pronoun 20	yes 37
start|before|scrivere|	none -51	preposition -34
start|before|secondo|	, -39	capital -42	determiner -38	none -62	preposition -26	stop -32
start|before|secondo|first|	il -38
start|before|segundo|	, 13	capital -81	determiner 30	none 8	preposition -51	stop 8
start|before|segundo|first|	a -31
start|before|según|	, -83	capital 43	determiner -83	none -40	preposition -60
start|before|según|first|	el -30	la -72
start|before|selon|	, 59	auxiliary 25	determiner 18	none 33	preposition -97	pronoun -17	stop 16
start|before|sostenere|	determiner 88	none 45	preposition 86
start|before|sostener|	determiner -6	none -11	that -8
start|before|souffler|	none 53
start|before|souhaiter|	none -17
start|before|source|	( -13	- -43	auxiliary -51	capital -17	determiner 17	preposition -32	pronoun -27	quote -27	source -8	word -84
start|before|source|ending|(|	( -13
start|before|source|ending|-|	- -43
start|before|source|ending|an|	pronoun 27
start|before|source|ending|as|	capital -66	determiner 36
start|before|source|ending|au|	preposition -28
start|before|source|ending|a|	preposition -71
start|before|source|ending|do|	capital -57
start|before|source|ending|el|	determiner -83	preposition -15
start|before|source|ending|er|	capital -45	determiner 39
start|before|source|ending|es|	capital -16
start|before|source|ending|et|	pronoun 13
start|before|source|ending|ie|	determiner -13
start|before|source|ending|il|	determiner -35	pronoun -47
start|before|source|ending|im|	preposition -69
start|before|source|ending|in|	preposition -49
start|before|source|ending|la|	capital -60	determiner -7
start|before|source|ending|lo|	determiner -22
start|before|source|ending|l’|	determiner -66
start|before|source|ending|me|	pronoun -14
start|before|source|ending|ne|	determiner -19
start|before|source|ending|no|	capital -19
start|before|source|ending|on|	capital -27
start|before|source|ending|os|	determiner 33
start|before|source|ending|o|	determiner -10
start|before|source|ending|ro|	capital -10
start|before|source|ending|ta|	capital -38
start|before|source|ending|te|	capital -50
start|before|source|ending|to|	capital -61
start|before|source|ending|un|	determiner -51
start|before|source|ending|vo|	capital -22
start|before|source|ending||	quote -27
start|before|source|ending|à|	preposition -63
start|before|source|first|	 -27	( -13	- -43	a -71	as 36	au -28	das 10	der 39	die -13	el -83	het 13	il -51	in -49	la -7	le -14	lo -42	l’ -66	man 27	me -14	nel -15	non -27	o -10	un -39	une -19	à -63
start|before|source|source|	( -61	, -10	: -87	; -35	auxiliary -41	coordinator -65	determiner -45	end -25	preposition -20	pronoun -33	quote 14	stop 30	subordinator -77	verb-saying -61
start|before|souvenir|	determiner -28	none -41
start|before|so|	, -50	adverb 18	auxiliary -7	capital -6	determiner 60	no -18	none 21	preposition -75	pronoun -45	stop 70	verb -83	yes 18
start|before|so|first|	die 15	man 6
start|before|spiegare|	, -12	determiner -12	none -31
start|before|sprechen|	capital -11	no -23	none -20	preposition -23
start|before|spreken|	none -72
start|before|staan|	determiner 25	none 20
start|before|staat|	none -39	preposition -39
start|before|stehen|	no -34	preposition -32
start|before|subordinator|	capital -51	determiner -58	word 18
start|before|subordinator|none|	saying 41
start|before|sustentar|	none -10	that -10
start|before|teilen|	capital 85	no 60	none 34	preposition 12	pronoun -16	yes -26
start|before|that|auxiliary|	saying -28
start|before|that|none|	saying 16
start|before|that|	word 51
start|before|thinking|	capital -50	determiner -38	past -53	preposition -29	present -36
start|before|thinking|ending|o|	determiner -13
start|before|thinking|first|	a -17	o -13
start|before|thinking|past|	adverb -20	determiner -39	that -30	word -13
start|before|trouver|	none -44
start|before|unlisted|	determiner -18	none -90	preposition 38
start|before|valorar|	determiner -42	none -59
start|before|vatten|	none -65
start|before|verlangen|	determiner -55	no -55	verb -55
start|before|verraten|	auxiliary 20	pronoun 20	yes 39
start|before|verraten|first|	sie 20
start|before|versichern|	capital 40	yes 40
start|before|vertellen|	capital -87	none 22
start|before|verweisen|	no -63	none -62	preposition -28
start|before|ver|	none -38	preposition -32
start|before|vinden|	, 23	auxiliary 24	none 16
start|before|voir|	none -10
start|before|volgens|	capital -85	determiner 10	none -46	preposition -89	verb 58
start|before|volgens|first|	de 29
start|before|vouloir|	none -21
start|before|vragen|	determiner -40	none -93
start|before|vragen|first|	de -40
start|before|wijzen|	none -82
start|before|willen|	none -28
start|before|word|	, -68	capital 40	determiner -14	word -63	– -59
start|before|word|none|	preposition -75	saying 11	source -85	stop -7
start|before|word|verb|	saying 10
start|before|zeggen|	, -31	auxiliary -6	capital -49	determiner -34	none -31	pronoun 64	stop -24
start|before|zeggen|first|	de 6	het 47
start|before|zeigen|	capital -29	no -38	none -38
start|before|zien|	capital -34	none -58
start|before|zo|	none -9
start|before|äußern|	no -34	none -34
start|before|écrire|	determiner -43	none -62	preposition -14
start|before|écrire|first|	le -43
start|before|évaluer|	determiner -21	none -24
start|before|évoquer|	determiner -23	none -25
start|behind|	accuser -41	acusar -63	admitir -50	advertir -83	afirmar -39	alertar -54	ammettere -16	annoncer -60	annunciare -44	anunciar -32	apelar -39	apontar -29	appeler -81	apuntar -53	assurer -42	atribuir -20	avisar 17	berichten -41	bestätigen -36	beziffern -42	bitten -40	blijken -41	blijven -50	calcular -48	chamar -13	chiamare -13	chiedere -31	cifrar -22	citar -40	classificar -24	cobrar -35	comentar -42	condenar -9	confermare -15	confessare -7	confidare -30	confier -54	confirmar -29	considerar -39	contar -39	convocar -28	cortar -20	decir -59	declarar -57	demander -43	denunciar -42	descartar -27	devolver -9	dire -46	divulgar -34	dizer -30	déclarer -20	eisen -50	erklären -26	escrever -29	escusar -33	estimar -44	explicar -30	falar 34	felicitar -57	finden -19	fordern -58	féliciter -74	garantir -29	geben -30	geven -33	giurare -19	grappen -25	gritar -26	hablar -30	halten -31	houden -40	informar -38	inquiéter 17	insistir 40	interroger -49	invitare -27	ironizar -66	justificar -49	klagen -59	kündigen -73	lamentar -31	lancer -23	lassen -54	laten -60	limitar -27	llamar -28	mahnen -33	mandar -8	manter -46	melden -44	negar -28	notieren -47	parlare -52	parler -91	pedir -32	perguntar -21	plaider 35	pleiten 46	pochen 9	precisar -51	preguntar -44	prever -27	prometer -23	promettere -46	promettre -70	proporre -54	protestare 22	publicar -51	queixar -53	quejarse 55	questionar -38	raccontare -35	raconter -48	reageren -48	rechnen 51	reclamar -53	recomendar -45	recommander -49	reconhecer -28	recusar -16	refuser -46	rekenen -13	remeter -32	replicare -38	responder -31	resumir -27	ricordare -62	rispondere -45	roepen 49	rufen -15	réagir -62	réclamer -49	répondre -83	saber -44	sagen -34	salutare -27	sapere -22	schreiben -28	schrijven -59	scrivere -44	sostenere -12	sprechen -72	spreken -45	staan -90	stehen -43	stellen -32	stimare -27	tabler 47	teilen -32	telefonar -36	temer -22	trekken -44	unlisted -49	ver -25	verklaren -33	verraten -29	vertellen -49	verweisen 41	vinden -25	vragen -66	vrezen -42	warnen 6	weisen -26	wijzen 34	zanjar -32	zeggen -62	écrire -33	évaluer -28
start|behind|accuser|	none -46	word -45
start|behind|acusar|	determiner -47	marks -60	none -65	word -35
start|behind|admitir|	none -63
start|behind|adverb|none|	saying -54
start|behind|advertir|first|	que -86
start|behind|advertir|	none -80	that -86
start|behind|afirmar|	none -49
start|behind|alertar|	none -66	word -18
start|behind|ammettere|	none -18	word -22
start|behind|annoncer|	determiner -42	none -73
start|behind|annunciare|	determiner -55	none -50	word -12
start|behind|anunciar|	none -33	word -41
start|behind|apelar|	none -31	word -31
start|behind|apontar|	none -38
start|behind|appeler|	determiner -73	marks -74	none -87
start|behind|apuntar|	none -75
start|behind|asks|false|	auxiliary -30	marks 23	none -32	verb -35
start|behind|assurer|	none -56
start|behind|atribuir|	marks -20	none -21	word -10
start|behind|auxiliary|none|	saying -40
start|behind|auxiliary|	word -40
start|behind|avisar|first|	que 17
start|behind|avisar|	none 26	that 17
start|behind|away|2|	adverb -63	capital -38	determiner 18	preposition 9	pronoun -46	that 62	word -9
start|behind|away|3|	capital -89	preposition 10	pronoun -37	word -73
start|behind|away|4|	capital -41	determiner -6	preposition -55	pronoun -27	word -65
start|behind|away|5|	capital -39	determiner -114	preposition -52	pronoun -30	word -67
start|behind|away|6|	capital -29	determiner -95	preposition -91	word -67
start|behind|before|	a -73	aan 23	ad -17	ai -70	al -64	alla -33	als -59	am -74	an -57	ante -68	ao -38	aos -26	até -29	au -102	auf 29	aus -88	aux -60	bei -60	beim -33	bij -77	com -76	como -50	con -102	contra -34	d' -57	da -40	dal -12	dall’ -18	dans -109	de -6	del -85	depuis -115	desde -94	di -48	do -52	dopo -32	em 31	en -17	im -91	in -70	met -73	mit 31	na -79	naar -99	nach -66	nas -56	no -24	om -65	op 38	over -61	par -99	para -50	pela -95	pelo -46	por -58	pour 34	sin -70	sobre -37	su -78	sur 26	tegen -7	uit -80	um -87	unter -45	van -55	von -90	voor 30	zu -47	zur -65	à 32	às -32	über -72
start|behind|berichten|	capital -41	no -50	none -41
start|behind|bestätigen|	no -36	none -36
start|behind|beziffern|	none -42	word -42
start|behind|bitten|	no -40	none -40
start|behind|blijken|	none -51	word -36
start|behind|blijven|	none -71	word -48
start|behind|calcular|	none -60	word -48
start|behind|capital|	, -55	: 25	capital -74	coordinator -34	determiner -60	end -85	preposition -6	quote -65	stop -102	that -27	word -35
start|behind|capital|marks|	saying -75
start|behind|capital|none|	judging -42	other -17	saying -41
start|behind|capital|verb|	saying -61
start|behind|chamar|	marks -13	none -13	word -13
start|behind|chiamare|	none -18
start|behind|chiedere|	none -35	word -24
start|behind|cifrar|	none -25	word -24
start|behind|citar|	none -53
start|behind|classificar|	marks -24	none -24	word -17
start|behind|cobrar|	none -39	word -24
start|behind|comentar|	none -38
start|behind|condenar|	none -9	word -9
start|behind|confermare|	none -16	word -15
start|behind|confessare|	none -9	word -7
start|behind|confidare|	none -25
start|behind|confier|	determiner -48	none -70
start|behind|confirmar|	capital -19	determiner -31	none -30	word -19
start|behind|considerar|	marks -35	none -39	word -46
start|behind|contar|	capital -19	determiner -43	none -46	word -12
start|behind|convocar|	none -33
start|behind|cortar|	none -27
start|behind|decir|	determiner -64	none -78	word -7
start|behind|declarar|	determiner -59	none -65	word -33
start|behind|demander|	none -61
start|behind|denunciar|	none -55
start|behind|descartar|	none -37
start|behind|determiner|	adverb -77	capital -20	determiner -34	quote 51	verb-saying -124
start|behind|determiner|auxiliary|	saying -78
start|behind|determiner|marks|	judging 14	saying 17
start|behind|determiner|none|	saying -6	thinking 20
start|behind|determiner|verb|	saying -22
start|behind|devolver|	none -13	word -9
start|behind|de|apposed|	saying -10
start|behind|de|apposition|	saying -14
start|behind|de|away|2|	judging -23	thinking -55
start|behind|de|away|3|	judging -25	saying 11
start|behind|de|away|4|	judging -41	saying -87
start|behind|de|away|5|	saying -90
start|behind|de|away|6|	saying -80
start|behind|de|	capital -36	determiner -7	judging -42	other -37	pronoun -44	saying -14	thinking -55
start|behind|de|direct|	judging -23	thinking -55
start|behind|de|inverted|	judging -45	other -37	saying -30
start|behind|de|mood|	no -15	yes -35
start|behind|dire|	capital -21	none -56	word -15
start|behind|divulgar|	none -38
start|behind|dizer|	capital -21	marks -26	none -29	word -29
start|behind|déclarer|	none -21
start|behind|eisen|	none -59
start|behind|ending|00|	word 57
start|behind|ending|14|	word -28
start|behind|ending|1|	word 29
start|behind|ending|20|	word -28
start|behind|ending|ad|	capital -15
start|behind|ending|ag|	capital -47
start|behind|ending|al|	capital -12	word -38
start|behind|ending|am|	capital -25
start|behind|ending|ar|	word -63
start|behind|ending|as|	determiner 9	word -47
start|behind|ending|at|	that 100
start|behind|ending|a|	preposition -46
start|behind|ending|ca|	word -33
start|behind|ending|ce|	capital -22
start|behind|ending|ch|	capital -37
start|behind|ending|da|	capital -18	word -25
start|behind|ending|de|	capital -52	determiner -22	word -59
start|behind|ending|do|	word -41
start|behind|ending|el|	determiner -67	word -12
start|behind|ending|em|	determiner -9	word -73
start|behind|ending|en|	capital 52	determiner -37	word -95
start|behind|ending|er|	capital -43	determiner -83	word 23
start|behind|ending|es|	determiner -28	word -71
start|behind|ending|et|	pronoun -35
start|behind|ending|ga|	word -50
start|behind|ending|ge|	capital -31
start|behind|ending|hi|	word -27
start|behind|ending|ia|	word -36
start|behind|ending|ie|	word -77
start|behind|ending|il|	determiner 32
start|behind|ending|in|	determiner 29
start|behind|ending|io|	capital -18	word -43
start|behind|ending|is|	word -30
start|behind|ending|jn|	auxiliary -43
start|behind|ending|l'|	determiner -35
start|behind|ending|la|	capital -29	determiner -20	word -49
start|behind|ending|le|	determiner 12
start|behind|ending|ll|	capital -67
start|behind|ending|l’|	determiner -67
start|behind|ending|ma|	determiner -40	word -30
start|behind|ending|na|	determiner -47	word -26
start|behind|ending|ne|	determiner 30	word -33
start|behind|ending|ng|	capital -64
start|behind|ending|ni|	capital -31	word -35
start|behind|ending|no|	capital -24	word -27
start|behind|ending|nt|	word -56
start|behind|ending|om|	preposition 36
start|behind|ending|on|	capital -28	determiner -39	word -16
start|behind|ending|or|	preposition -43	word -46
start|behind|ending|os|	capital -27	determiner -59	word -24
start|behind|ending|o|	determiner -42
start|behind|ending|ra|	word -41
start|behind|ending|re|	determiner -53	word 10
start|behind|ending|rg|	capital -21
start|behind|ending|ro|	determiner -58	word -35
start|behind|ending|rs|	word -35
start|behind|ending|sa|	capital -39	determiner -92	word -38
start|behind|ending|se|	word -20
start|behind|ending|so|	word -14
start|behind|ending|ss|	capital -49
start|behind|ending|ta|	word -63
start|behind|ending|te|	determiner -43	word -40
start|behind|ending|ti|	word -55
start|behind|ending|to|	capital -31	word -36
start|behind|ending|tv|	capital -14
start|behind|ending|ue|	that -14	word -59
start|behind|ending|um|	determiner -43
start|behind|ending|un|	determiner 22
start|behind|ending|us|	word -81
start|behind|ending|ux|	determiner -53
start|behind|ending|x|	capital -26
start|behind|ending|za|	word -42
start|behind|ending|ão|	word -45
start|behind|ending|ça|	word -37
start|behind|ending|én|	word -58
start|behind|ending|ón|	word -19
start|behind|erklären|	capital -22	determiner -13	no -26	none -26
start|behind|escrever|	none -32	word -29
start|behind|escusar|first|	comentar -15
start|behind|escusar|	none -34	word -33
start|behind|estimar|	none -60
start|behind|es|apposed|	saying -104
start|behind|es|apposition|	judging -49	saying 53
start|behind|es|away|2|	judging -79	thinking -36
start|behind|es|away|3|	saying -66
start|behind|es|away|4|	judging -86	saying -54
start|behind|es|away|5|	saying -21
start|behind|es|away|6|	saying -48
start|behind|es|	capital -50	determiner 9	judging -92	other -28	saying -7	thinking -36	word -87
start|behind|es|direct|	judging -61	saying -130	thinking -36
start|behind|es|elided|	saying -79
start|behind|es|inverted|	judging -62	other -28	saying -60
start|behind|es|mood|	none -13
start|behind|es|relative|	saying -31
start|behind|es|shared|	saying -97
start|behind|explicar|	none -39
start|behind|falar|	capital -78	none 53
start|behind|felicitar|	determiner -55	none -74
start|behind|finden|	no -19	none -19
start|behind|first|	1 29	14 -28	a -46	anfrage -30	as -36	aver -50	avoir 38	bedenken -19	comentar -15	contrato -15	das 14	dat 100	de -22	decisão -11	den -59	der -44	deux -53	dienstag -54	einem -11	einen -66	einer -69	el -67	este -56	het -35	il 32	jornalistas -22	l' -35	la -20	las -65	le 12	les -72	los -59	lusa -16	l’ -67	mittwoch -28	montag -20	noite -18	non -14	não -16	o -42	om 36	protokoll -11	que -14	quinta-feira -20	radio -17	redes -43	rádio -13	sa -92	ses -53	son -39	tribunal -18	um -43	uma -40	un 23	una -47	une 32	voor -43	x -26	zijn -43
start|behind|fordern|	no -58	none -58
start|behind|fr|apposed|	judging -45	saying 8
start|behind|fr|apposition|	judging 14	saying -164
start|behind|fr|away|2|	judging 8	saying -11	thinking 18
start|behind|fr|away|3|	saying -80
start|behind|fr|away|4|	judging -45	saying -75
start|behind|fr|away|5|	saying -47
start|behind|fr|away|6|	saying -65
start|behind|fr|	capital -87	determiner 9	other -28	saying -24	thinking 18	word -18
start|behind|fr|direct|	judging 9	saying 9	thinking 36
start|behind|fr|elided|	saying -41
start|behind|fr|inverted|	judging -44	saying -103
start|behind|fr|mood|	none -6
start|behind|fr|relative|	judging -71
start|behind|fr|shared|	saying 31
start|behind|féliciter|	determiner -54	marks -74	none -74
start|behind|garantir|	none -35
start|behind|geben|	capital -12	determiner -27	no -30	none -30	word -47
start|behind|geben|first|	bedenken -19	der -27	protokoll -11
start|behind|geven|	capital -39	none -46
start|behind|giurare|	none -17	word -19
start|behind|grappen|	none -30
start|behind|gritar|	none -34
start|behind|hablar|	none -33
start|behind|halten|	capital -29	determiner -17	no -31	none -22
start|behind|halten|first|	der -17
start|behind|houden|	none -45
start|behind|informar|	none -33	word -24
start|behind|inquiéter|	determiner 28	none 22
start|behind|insistir|	none 57
start|behind|interroger|	determiner -47	none -69
start|behind|invitare|	none -26	word -27
start|behind|ironizar|	none -63
start|behind|it|apposed|	saying -78
start|behind|it|apposition|	saying -75
start|behind|it|away|2|	judging -36	saying -28
start|behind|it|away|3|	saying -61
start|behind|it|away|4|	saying -36
start|behind|it|away|5|	saying -49
start|behind|it|away|6|	saying -74
start|behind|it|	capital -44	determiner -18	judging -39	saying -42	word -47
start|behind|it|direct|	judging -29
start|behind|it|inverted|	judging -32	saying -72
start|behind|it|mood|	none -46
start|behind|it|relative|	saying -19
start|behind|it|shared|	saying -59
start|behind|judging|	capital -47	determiner 7	past -70	preposition -32	present 10	pronoun -25	word -87
start|behind|judging|ending|ar|	word -31
start|behind|judging|ending|de|	determiner -40
start|behind|judging|ending|en|	capital -19	determiner -40
start|behind|judging|ending|er|	determiner -28	word -77
start|behind|judging|ending|es|	word -10
start|behind|judging|ending|ia|	word -18
start|behind|judging|ending|ir|	word -65
start|behind|judging|ending|ne|	determiner 21
start|behind|judging|ending|ra|	word -17
start|behind|judging|ending|sa|	word -7
start|behind|judging|ending|ta|	word -12
start|behind|judging|ending|to|	word -11
start|behind|judging|ending|un|	determiner 25
start|behind|judging|ending|ão|	word -25
start|behind|judging|first|	avoir -66	de -43	decisão -11	der -23	un 25	une 21
start|behind|justificar|	none -43
start|behind|klagen|	capital -43	none -59
start|behind|kündigen|	no -73
start|behind|lamentar|	none -31
start|behind|lancer|	none -28
start|behind|lassen|	determiner -54	no -54	verb -25
start|behind|laten|	none -63
start|behind|limitar|	marks -18	none -27	word -27
start|behind|llamar|	none -39	word -11
start|behind|mahnen|	capital -33	no -33	none -33
start|behind|mandar|	none -11
start|behind|manter|	none -62
start|behind|melden|	none -62
start|behind|mood|none|	judging -22	other -36	saying -20	thinking 7
start|behind|mood|no|	judging -42	other -37	saying -9
start|behind|mood|yes|	saying -31
start|behind|negar|	none -31
start|behind|nl|apposition|	saying -70
start|behind|nl|	auxiliary -43	capital -71	judging -45	preposition 16	pronoun -35	that 100	thinking -56
start|behind|nl|away|2|	saying 13	thinking -56
start|behind|nl|away|3|	judging -37	saying -49
start|behind|nl|away|4|	saying 16
start|behind|nl|away|5|	judging -40	saying -99
start|behind|nl|away|6|	saying -99
start|behind|nl|direct|	saying 10	thinking -52
start|behind|nl|inverted|	judging -51	saying -27
start|behind|nl|mood|	none -7
start|behind|notieren|	no -47	none -47
start|behind|order|apposed|	judging -36
start|behind|order|apposition|	saying -10
start|behind|order|direct|	judging -10	saying 10	thinking 17
start|behind|order|elided|	saying -95
start|behind|order|inverted|	judging -64	other -48	saying -58
start|behind|order|relative|	judging -71	saying -98
start|behind|order|shared|	judging -32	saying -7
start|behind|other|	capital -20	past -49	word -29
start|behind|parlare|	none -58
start|behind|parler|	determiner -94	marks -94	none -88	word -22
start|behind|parler|first|	un -67	une -75
start|behind|pedir|	determiner -34	none -33	word -27
start|behind|pedir|first|	la -32	não -14
start|behind|perguntar|	none -24	word -21
start|behind|plaider|	determiner 35	none 10
start|behind|pleiten|	none 57	word 46
start|behind|pochen|	no 9	none 9
start|behind|precisar|	none -64	word -51
start|behind|preguntar|	none -61
start|behind|preposition|	determiner 29	word -78
start|behind|preposition|none|	judging -28	saying 22
start|behind|prever|	none -27	word -27
start|behind|prometer|	capital -16	none -23	word -27
start|behind|promettere|	none -58
start|behind|promettre|	none -84	word -64
start|behind|pronoun|	capital -45	word -37
start|behind|pronoun|none|	saying -34
start|behind|proporre|	none -57
start|behind|protestare|	determiner 26	none 32
start|behind|pt|apposed|	judging -15	saying -61
start|behind|pt|apposition|	judging -34	saying -72
start|behind|pt|away|2|	judging -35	saying -25	thinking -40
start|behind|pt|away|3|	judging -21	saying -34
start|behind|pt|away|4|	judging -13	saying -36
start|behind|pt|away|5|	saying -25
start|behind|pt|away|6|	saying -35
start|behind|pt|	capital -50	determiner -63	judging -35	preposition -47	pronoun -34	saying -33	that -95	thinking -40	word -19
start|behind|pt|direct|	judging -42	saying -7
start|behind|pt|elided|	saying -38
start|behind|pt|inverted|	judging -26	saying -36
start|behind|pt|mood|	none -37
start|behind|pt|relative|	saying -47
start|behind|pt|shared|	saying -55
start|behind|publicar|	none -46	word -10
start|behind|queixar|	none -57	word -48
start|behind|quejarse|	none 79
start|behind|questionar|	none -48
start|behind|raccontare|first|	aver -17
start|behind|raccontare|	none -33	word -19
start|behind|raconter|	none -62
start|behind|reageren|	none -67
start|behind|rechnen|	capital 45	no 51	none 51
start|behind|reclamar|	determiner -43	none -66	word -19
start|behind|recomendar|	none -47	word -31
start|behind|recommander|	none -68
start|behind|reconhecer|	none -29	word -28
start|behind|recusar|	none -19	word -13
start|behind|refuser|	none -57	word -46
start|behind|rekenen|first|	dat 40
start|behind|rekenen|	none -11	that 40
start|behind|remeter|first|	a -26
start|behind|remeter|	none -33	preposition -26	word -34
start|behind|replicare|	capital -47	none -45
start|behind|responder|	none -41	word -28
start|behind|resumir|	none -32
start|behind|ricordare|	none -64
start|behind|rispondere|	none -46	word -28
start|behind|roepen|	none 70
start|behind|rufen|	no -15
start|behind|réagir|	none -89
start|behind|réclamer|	determiner -37	none -59	word -40
start|behind|répondre|	determiner -74	none -114	word -42
start|behind|saber|	none -44
start|behind|sagen|	capital -37	determiner -20	no -30	none -33	verb -19	word -25
start|behind|sagen|first|	der -9	einer -24
start|behind|salutare|	none -31
start|behind|sapere|	none -23	word -22
start|behind|saying|	adverb -67	auxiliary -42	capital -50	participle -12	present -53	pronoun -49	that 52	word -20
start|behind|saying|ending|00|	word 59
start|behind|saying|ending|20|	word -28
start|behind|saying|ending|ag|	capital -47
start|behind|saying|ending|al|	word -18
start|behind|saying|ending|am|	capital -25
start|behind|saying|ending|ar|	word -61
start|behind|saying|ending|as|	determiner 10	word -41
start|behind|saying|ending|at|	that 100
start|behind|saying|ending|a|	preposition -47
start|behind|saying|ending|ca|	word -33
start|behind|saying|ending|ce|	capital -22
start|behind|saying|ending|ch|	capital -37
start|behind|saying|ending|da|	capital -18	word -26
start|behind|saying|ending|de|	capital -52	determiner -19	word -59
start|behind|saying|ending|do|	word -43
start|behind|saying|ending|el|	determiner -57	word -10
start|behind|saying|ending|em|	determiner -9	word -71
start|behind|saying|ending|en|	capital 58	determiner -33	word -94
start|behind|saying|ending|er|	capital -43	determiner -78	word 26
start|behind|saying|ending|es|	determiner -27	word -69
start|behind|saying|ending|et|	pronoun -30
start|behind|saying|ending|ga|	word -50
start|behind|saying|ending|ge|	capital -30
start|behind|saying|ending|hi|	word -27
start|behind|saying|ending|ia|	word -40
start|behind|saying|ending|il|	determiner 32
start|behind|saying|ending|in|	determiner 29
start|behind|saying|ending|io|	capital -18	word -43
start|behind|saying|ending|ir|	word 30
start|behind|saying|ending|is|	word -30
start|behind|saying|ending|jn|	auxiliary -42
start|behind|saying|ending|l'|	determiner -35
start|behind|saying|ending|la|	capital -29	determiner -20	word -49
start|behind|saying|ending|le|	determiner 12
start|behind|saying|ending|ll|	capital -67
start|behind|saying|ending|l’|	determiner -67
start|behind|saying|ending|na|	determiner -42	word -29
start|behind|saying|ending|ne|	determiner 20	word -33
start|behind|saying|ending|ng|	capital -62
start|behind|saying|ending|ni|	word -35
start|behind|saying|ending|no|	word -27
start|behind|saying|ending|nt|	word -56
start|behind|saying|ending|om|	preposition 36
start|behind|saying|ending|on|	capital -28	determiner -39	word -16
start|behind|saying|ending|or|	word -46
start|behind|saying|ending|os|	capital -27	determiner -57	word -24
start|behind|saying|ending|o|	determiner -42
start|behind|saying|ending|ra|	word -48
start|behind|saying|ending|re|	determiner -53	word 14
start|behind|saying|ending|rg|	capital -21
start|behind|saying|ending|ro|	word -35
start|behind|saying|ending|rs|	word -35
start|behind|saying|ending|sa|	capital -39	determiner -65
start|behind|saying|ending|se|	word -20
start|behind|saying|ending|ss|	capital -49
start|behind|saying|ending|ta|	word -77
start|behind|saying|ending|te|	determiner -43	word -45
start|behind|saying|ending|ti|	word -40
start|behind|saying|ending|to|	capital -31	word -37
start|behind|saying|ending|tv|	capital -14
start|behind|saying|ending|ue|	that -14
start|behind|saying|ending|um|	determiner -43
start|behind|saying|ending|un|	determiner -27
start|behind|saying|ending|us|	word -81
start|behind|saying|ending|x|	capital -26
start|behind|saying|ending|za|	word -42
start|behind|saying|ending|ão|	word -41
start|behind|saying|ending|ça|	word -38
start|behind|saying|ending|én|	word -58
start|behind|saying|ending|ón|	word -19
start|behind|saying|first|	a -47	anfrage -29	aver -50	bedenken -19	comentar -15	das 14	dat 100	de -19	den -48	der -42	dienstag -54	einem -11	einen -66	einer -60	el -57	este -56	het -30	il 32	jornalistas -22	l' -35	la -20	las -62	le 12	les -67	los -57	lusa -16	l’ -67	mittwoch -28	montag -18	noite -26	non -14	não -16	o -42	om 36	protokoll -11	que -14	radio -17	redes -43	rádio -13	sa -65	ses -53	son -39	tribunal -18	um -43	un -26	una -42	une 20	x -26	zijn -42
start|behind|schreiben|	determiner -28	no -22	none -26	yes -25
start|behind|schrijven|	determiner -59	marks -59	none -58
start|behind|scrivere|	none -58	word -37
start|behind|sostenere|	none -11	word -12
start|behind|sprechen|	determiner -70	marks -72	no -72
start|behind|sprechen|first|	einem -72	einer -14
start|behind|spreken|	none -56
start|behind|staan|	determiner -39	none -108
start|behind|staan|first|	de -39
start|behind|stehen|	determiner -21	no -43	none -36	word -36
start|behind|stehen|first|	der -21
start|behind|stellen|	none -47
start|behind|stimare|	none -30	word -27
start|behind|tabler|	none 53
start|behind|teilen|	capital -35	no -32	none -32
start|behind|telefonar|	none -45
start|behind|temer|	none -25
start|behind|that|auxiliary|	saying 50
start|behind|that|	determiner 66	preposition -31	word -51
start|behind|that|marks|	saying 7
start|behind|that|none|	saying 47
start|behind|that|verb|	saying -102
start|behind|thinking|	past -26	present 7
start|behind|trekken|	none -59	preposition -32
start|behind|unlisted|	capital -20	no -37	none -56	word -29
start|behind|verklaren|	none -43
start|behind|verraten|	capital -29	no -29	none -29
start|behind|vertellen|	none -65
start|behind|verweisen|	capital 14	determiner 12	no 50	word 52	yes -24
start|behind|verweisen|first|	das 14	die 27
start|behind|ver|	determiner -32	none -29
start|behind|vinden|	determiner -25	none -30
start|behind|vragen|	none -90	word -43
start|behind|vrezen|	none -59
start|behind|warnen|	determiner 15	no 6	none 30
start|behind|weisen|	no -26	none -26
start|behind|wijzen|	determiner 45	none 52
start|behind|word|	% -82	, -24	: -85	; -39	adverb -48	auxiliary 33	capital -15	coordinator -42	determiner -97	end -78	preposition -27	quote 19	stop -38	subordinator -16	that -81	verb-saying -68
start|behind|word|auxiliary|	saying 14
start|behind|word|marks|	judging -63	saying 40
start|behind|word|none|	judging -71	other -29	saying -47
start|behind|word|verb|	saying -8
start|behind|zanjar|	none -29
start|behind|zeggen|	capital -16	determiner -57	none -70	pronoun -11
start|behind|zeggen|first|	de -54	het -11
start|behind|écrire|	none -43
start|behind|évaluer|	none -36	word -28
start|colon|asks|false|	marks 36	verb 28
start|colon|away|2|	determiner 11	word 52
start|colon|away|3|	capital -45	determiner 21	preposition 44
start|colon|away|4|	capital 25	determiner 46	preposition -104	pronoun 67	word 12
start|colon|away|5|	determiner -47	pronoun -40
start|colon|away|6|	determiner 15	word -24
start|colon|before|	: 25
start|colon|capital|auxiliary|	saying -42
start|colon|capital|	capital -30	word 96
start|colon|capital|none|	saying -24
start|colon|	contestare 6	stehen -41	unlisted 35	verteidigen 58	zien -58
start|colon|contestare|	none 32
start|colon|determiner|	auxiliary 55	capital -17	word 33
start|colon|determiner|auxiliary|	judging 52	saying 46
start|colon|determiner|marks|	saying -55
start|colon|determiner|none|	judging 10
start|colon|determiner|verb|	saying 9
start|colon|de|away|3|	judging -18
start|colon|de|away|4|	judging 54	saying 39
start|colon|de|away|5|	saying -18
start|colon|de|away|6|	saying -10
start|colon|de|	capital 51	determiner 8	judging 22	preposition -43	pronoun 38
start|colon|de|direct|	saying -35
start|colon|de|inverted|	saying 13
start|colon|de|mood|	no -68	yes 113
start|colon|ending|ch|	capital 78
start|colon|ending|er|	determiner 14	preposition -30
start|colon|ending|et|	pronoun 8
start|colon|ending|ie|	determiner 15
start|colon|ending|in|	determiner -31	preposition -42
start|colon|ending|le|	determiner -41
start|colon|ending|na|	capital -78
start|colon|ending|un|	determiner 22
start|colon|es|away|4|	saying 101
start|colon|es|	determiner 10	saying 31
start|colon|es|direct|	saying 74
start|colon|es|mood|	none 50
start|colon|first|	der 14	die 15	ein -25	er 66	het 8	in -42	le -41	per -76	un 22
start|colon|fr|away|2|	saying 97
start|colon|fr|away|4|	saying -81
start|colon|fr|	determiner -16	saying -25	word -34
start|colon|fr|mood|	none -44
start|colon|geben|	auxiliary 38	capital 16	determiner -14	no -70	none 16	yes 74
start|colon|it|apposition|	saying 7
start|colon|it|away|2|	saying 57
start|colon|it|away|4|	saying 27
start|colon|it|away|6|	saying 23
start|colon|it|	determiner 98	preposition -60	saying 18	word 26
start|colon|it|direct|	saying -43
start|colon|it|inverted|	saying 27
start|colon|it|mood|	none 17
start|colon|judging|	determiner 35	past 28	preposition -78	pronoun 35	word 62
start|colon|mood|none|	judging 32
start|colon|mood|no|	saying -83
start|colon|mood|yes|	judging 58	saying 90
start|colon|nl|away|3|	saying 102
start|colon|nl|away|4|	judging 20
start|colon|nl|away|6|	saying 87
start|colon|nl|direct|	saying 18
start|colon|nl|inverted|	saying 14
start|colon|nl|	judging 20	preposition -13	pronoun 23	saying 9	word 70
start|colon|nl|mood|	none 34
start|colon|order|apposed|	saying 17
start|colon|order|apposition|	saying -8
start|colon|order|direct|	judging -27	saying -17	thinking 6
start|colon|order|inverted|	judging 41	other 35	saying 7
start|colon|other|	past 35
start|colon|preposition|	capital -68	determiner -92	word 105
start|colon|preposition|marks|	saying 16
start|colon|preposition|none|	saying 51
start|colon|preposition|verb|	saying -25
start|colon|pronoun|	auxiliary 67	word 8
start|colon|pronoun|auxiliary|	judging 35	saying -18
start|colon|pt|away|4|	saying -96
start|colon|pt|away|6|	saying -59
start|colon|pt|direct|	saying -9
start|colon|pt|mood|	none -43
start|colon|pt|	preposition 51	saying -43	word -92
start|colon|saying|	capital -16	determiner 6	past -11	preposition 22	present 22	word -9
start|colon|saying|ending|el|	determiner -33
start|colon|saying|ending|er|	determiner 14	preposition -13
start|colon|saying|ending|et|	pronoun -19
start|colon|saying|ending|in|	determiner -43
start|colon|saying|ending|le|	determiner -41
start|colon|saying|ending|na|	capital -78
start|colon|saying|ending|un|	determiner 47
start|colon|saying|first|	der 14	ein -38	el -33	het -19	le -41	per -62	un 47
start|colon|stehen|	determiner -41	no -41	none -41
start|colon|thinking|	determiner -16	past 6
start|colon|word|auxiliary|	saying -46
start|colon|word|none|	saying -7
start|colon|word|	preposition -76	word 8
start|colon|zien|	none -58	preposition -58
start|comma|	aankondigen 11	accogliere -19	accuser -30	achar -26	acusar -36	admitir 23	advertir -34	afirmar -58	aggiungere -19	ajouter -23	alegar -12	annoncer -51	annunciare -67	antworten 33	anunciar -35	appeler -24	asegurar -6	assurer -32	ausrichten 24	avaliar -35	avanzar -30	avvertire 30	begrüßen -67	behaupten 44	beloven -48	berichten 18	bestätigen -43	beteuern 40	betogen 28	blijven -26	brincar -27	bromear -21	celebrar -24	chiamare -29	chiedere -80	coincidir -47	comentar -15	commentare -39	commenter -26	condenar -19	confermare 17	confier -36	confirmar -65	confirmer -49	contar 11	contestar -22	contestare -70	declarar -35	defender -22	desabafar -39	descartar -23	devolver -17	divulgar 34	dizer -20	déclarer -20	défendre 29	empfehlen 9	ergänzen 53	erklären -59	erläutern 20	estimar -28	evitar -32	explicar -37	expliquer -48	faire_valoir 39	falar -67	fordern 54	garantir 9	geben -47	geven 27	hablar -15	halten 38	heten -39	indiquer -39	informar 15	interroger -31	ironiser -31	ironizar -33	klagen -56	kritisieren -55	kündigen 60	lachen -57	lamentar -27	lancer -24	lassen 23	laten -42	lembrar -28	lire -18	lâcher -23	manter -33	meinen -35	mostrar -49	opposer -55	parlare -28	pedir -60	pester -20	plaisanter -23	precisar 23	preferir -20	prevedere -51	prever -63	promettre -38	proponer -33	proposer -52	protestar -30	préciser 20	queixar -61	questionar -39	raccontare -50	rappeler 25	rechazar -13	rechnen 13	reclamar -43	reconnaître -37	reconocer -18	recusar -17	registrar -22	regretter -45	relatar 9	responder -21	ressalvar 13	resumir -35	revelar 48	riferire 20	räumen 45	réagir -32	réclamer -36	répliquer -24	répondre -56	résumer -21	sagen 19	schreiben 25	scrivere 32	sehen -52	sentenciar -16	señalar 25	solicitar -26	sostenere -22	spiegare 19	sprechen -53	staan -44	stehen -65	stellen -43	teilen 34	trasladar -47	trekken -36	unlisted -62	ver -17	verklaren -39	verlauten 62	versichern 39	vertellen -31	verweisen -81	vinden 32	vouloir -23	vragen 46	werfen -45	willen -40	wollen 21	zien -32	äußern -45	évaluer -23
start|comma|aankondigen|	none 16	word 11
start|comma|accogliere|	none -25	word -19
start|comma|accuser|	none -34
start|comma|achar|	none -32
start|comma|acusar|	none -50
start|comma|admitir|	none 22	verb -25
start|comma|adverb|	, -72	adverb 66	auxiliary -60	determiner -61	preposition 53	verb-saying -40	word 26
start|comma|adverb|auxiliary|	saying 31
start|comma|adverb|verb|	saying -79
start|comma|advertir|	none -46
start|comma|afirmar|	none -75	preposition -51
start|comma|aggiungere|	auxiliary 47	none -46
start|comma|aggiungere|first|	è 47
start|comma|ajouter|	none -28
start|comma|alegar|	none -17
start|comma|annoncer|	determiner -38	none -66
start|comma|annunciare|	none -91	preposition -61	word -22
start|comma|antworten|	no 33
start|comma|anunciar|	none -47
start|comma|appeler|	none -32	word -24
start|comma|asegurar|	none -8
start|comma|asks|false|	auxiliary 32	marks 10	none -18	verb -55
start|comma|assicurare|	auxiliary 34	none -8
start|comma|assicurare|first|	è 34
start|comma|assurer|	none -42	word -32
start|comma|ausrichten|first|	er 19
start|comma|ausrichten|	pronoun 24	yes 10
start|comma|auxiliary|	adverb 40	determiner 73	preposition -6	pronoun 11	verb-saying -69	word 41
start|comma|auxiliary|marks|	saying 17
start|comma|auxiliary|none|	judging -27	saying 65
start|comma|auxiliary|verb|	saying -11
start|comma|avaliar|	none -50
start|comma|avanzar|	none -31	word -30
start|comma|avvertire|	none 21
start|comma|away|2|	adverb 25	capital 15	coordinator -61	determiner 22	preposition -28	pronoun 35	subordinator 16	verb-saying -51	word 10
start|comma|away|3|	adverb -41	auxiliary 38	capital 33	coordinator -8	determiner 101	preposition -10	pronoun 77	subordinator -13	verb-saying -47	word 20
start|comma|away|4|	adverb 13	auxiliary -19	capital -91	coordinator -81	determiner -41	preposition -50	pronoun 20	subordinator -7	verb-judging -57	verb-saying 27	word -7
start|comma|away|5|	adverb 50	auxiliary 51	capital -61	determiner -65	preposition 41	pronoun -55	verb-judging -52	verb-saying -65	word -102
start|comma|away|6|	adverb -72	auxiliary 83	capital -116	coordinator 7	determiner -99	preposition -30	pronoun -12	subordinator -74	verb-saying -101	word -26
start|comma|before|	, -10
start|comma|begrüßen|	no -67
start|comma|behaupten|	auxiliary 44	yes 44
start|comma|beloven|	auxiliary -44	none -51
start|comma|berichten|	determiner 7	no -8	none -15	yes 30
start|comma|bestätigen|	no -41	verb -41
start|comma|beteuern|	auxiliary 37	word 38	yes 37
start|comma|betogen|	none 31
start|comma|blijven|	none -36
start|comma|brincar|	none -37
start|comma|bromear|	none -27
start|comma|capital|	) -18	auxiliary 58	capital -75	coordinator -43	determiner -59	preposition 19	verb-saying -63	word -17
start|comma|capital|auxiliary|	saying 23
start|comma|capital|marks|	saying 13
start|comma|capital|none|	judging -69	saying -118	thinking -34
start|comma|capital|verb|	saying -35
start|comma|celebrar|	none -29
start|comma|chiamare|	none -39
start|comma|chiedere|	auxiliary -53	determiner -38	marks -61	none -85	verb-saying -36
start|comma|coincidir|	none -49
start|comma|comentar|	none -15	preposition -16
start|comma|commentare|	none -53
start|comma|commenter|	none -32
start|comma|condenar|	none -24	preposition -17
start|comma|confermare|	none 41	verb -56
start|comma|confier|	none -47	word -24
start|comma|confirmar|	coordinator -17	none -89	word -58
start|comma|confirmer|	coordinator -17	none -61	preposition -43
start|comma|confirmer|first|	mais -17
start|comma|contar|	determiner 30	none 17	preposition -48	word -82
start|comma|contestare|	none -101
start|comma|contestar|	none -30
start|comma|coordinator|	adverb -45	capital -50	determiner -64	pronoun 24	verb-judging -43	verb-saying -62	word 9
start|comma|coordinator|marks|	saying 39
start|comma|coordinator|verb|	saying -97
start|comma|decir|	word -43
start|comma|declarar|	none -46	preposition -31
start|comma|defender|	capital -22	none -29
start|comma|desabafar|	none -55
start|comma|descartar|first|	en -23
start|comma|descartar|	none -28	preposition -23
start|comma|determiner|	auxiliary -56	capital 72	determiner -74	preposition -107	pronoun -76	quote -70	word 20
start|comma|determiner|auxiliary|	saying -15
start|comma|determiner|marks|	judging -52	saying 11
start|comma|determiner|none|	judging 25	thinking -27
start|comma|determiner|verb|	judging -51	saying -15
start|comma|devolver|	none -23	preposition -17
start|comma|de|	adverb 11	auxiliary 21	capital -8	coordinator -39	judging 7	other -44	preposition 14	pronoun 43	saying 40	subordinator 11	thinking -9	verb-saying -76	verb-thinking -17	word 37
start|comma|de|apposed|	saying 35
start|comma|de|apposition|	saying 65
start|comma|de|away|2|	judging -43	saying 70
start|comma|de|away|3|	judging 48	saying 65
start|comma|de|away|4|	judging 7	saying -27
start|comma|de|away|5|	judging 45	saying -67
start|comma|de|away|6|	judging -96	saying -13	thinking -56
start|comma|de|direct|	judging 15	saying 13	thinking -9
start|comma|de|inverted|	judging -61	other -38	saying 8
start|comma|de|mood|	no -29	yes 77
start|comma|de|shared|	saying 55
start|comma|dire|	marks 34	none -14	preposition -72	pronoun -52	verb -53
start|comma|divulgar|	none 26
start|comma|dizer|	auxiliary 9	capital -36	none -16	preposition -54	word -62
start|comma|dizer|first|	de -29
start|comma|déclarer|	none -26
start|comma|défendre|	none 27
start|comma|empfehlen|	determiner 9	no 9	none 9
start|comma|ending|1|	word -51
start|comma|ending|2|	word -51
start|comma|ending|31|	word -28
start|comma|ending|3|	word -28
start|comma|ending|41|	word -28
start|comma|ending|4|	word -52
start|comma|ending|58|	word -41
start|comma|ending|5|	word -45
start|comma|ending|74|	word -46
start|comma|ending|9|	word -43
start|comma|ending|al|	preposition -67
start|comma|ending|am|	preposition -62
start|comma|ending|an|	pronoun 67
start|comma|ending|as|	capital -23	coordinator -61	determiner 32	word 43
start|comma|ending|au|	preposition -38
start|comma|ending|a|	preposition 28
start|comma|ending|be|	auxiliary 30
start|comma|ending|ce|	word -57
start|comma|ending|ch|	word 50
start|comma|ending|da|	preposition -51	word -82
start|comma|ending|de|	auxiliary 10	preposition -54	word -32
start|comma|ending|di|	preposition 9	word -46
start|comma|ending|do|	preposition -75	verb-saying -64	word -77
start|comma|ending|du|	determiner -31
start|comma|ending|ei|	auxiliary 35
start|comma|ending|el|	preposition -16
start|comma|ending|em|	preposition -89
start|comma|ending|en|	adverb 41	auxiliary 37	coordinator 33	determiner -9	preposition -78	word -14
start|comma|ending|er|	adverb 65	capital -39	determiner -8	preposition -60	pronoun 46	word 39
start|comma|ending|es|	auxiliary 39	determiner -40
start|comma|ending|eu|	capital -18
start|comma|ending|e|	coordinator -49
start|comma|ending|fe|	word 74
start|comma|ending|ga|	word -65
start|comma|ending|ha|	auxiliary -45
start|comma|ending|ia|	capital -12	word -89
start|comma|ending|ie|	determiner -17	pronoun 53	subordinator 33
start|comma|ending|im|	preposition 48
start|comma|ending|in|	determiner 26	preposition -65
start|comma|ending|io|	capital -32	word -45
start|comma|ending|is|	auxiliary 29	coordinator -42
start|comma|ending|it|	verb-saying -48
start|comma|ending|jl|	subordinator -22
start|comma|ending|já|	adverb -30
start|comma|ending|la|	determiner -28	preposition -70
start|comma|ending|le|	determiner 13	pronoun -48	word -29
start|comma|ending|lo|	determiner 14
start|comma|ending|l’|	determiner -25
start|comma|ending|ma|	coordinator -35
start|comma|ending|me|	pronoun -22
start|comma|ending|na|	capital 12	preposition -85	word -66
start|comma|ending|nd|	coordinator -37
start|comma|ending|ne|	capital -13	determiner 42	word 40
start|comma|ending|ng|	capital 41
start|comma|ending|no|	preposition -82	word 41
start|comma|ending|ns|	preposition -57
start|comma|ending|nt|	preposition -39	verb-saying -59
start|comma|ending|oi|	adverb -57	auxiliary 10
start|comma|ending|om|	preposition -40
start|comma|ending|on|	preposition -38	word -24
start|comma|ending|or|	preposition -62	word -69
start|comma|ending|ou|	verb-saying -22
start|comma|ending|o|	determiner -64
start|comma|ending|ra|	word -68
start|comma|ending|re|	capital -16	word -20
start|comma|ending|ro|	word 44
start|comma|ending|rá|	word 32
start|comma|ending|sa|	word -59
start|comma|ending|se|	word 9
start|comma|ending|so|	word -54
start|comma|ending|st|	auxiliary -31
start|comma|ending|ta|	verb-saying 38	word -106
start|comma|ending|te|	capital -28	verb-thinking -48	word 33
start|comma|ending|to|	capital -26	subordinator -59	verb-saying -36	word -59
start|comma|ending|ue|	subordinator -53	word -53
start|comma|ending|ui|	word -82
start|comma|ending|ur|	word -46
start|comma|ending|vo|	word -41
start|comma|ending|wo|	subordinator -41
start|comma|ending|ya|	adverb -51
start|comma|ending|y|	coordinator -26
start|comma|ending|zu|	preposition -27
start|comma|ending|às|	preposition -61
start|comma|ending|à|	preposition 26
start|comma|ending|ás|	adverb -39
start|comma|ending|ão|	auxiliary 37	word 47
start|comma|ending|è|	auxiliary 18
start|comma|ending|ée|	word -49
start|comma|ending|ún|	preposition -29
start|comma|ending|ür|	preposition -33
start|comma|ergänzen|	yes 19
start|comma|erklären|	determiner -6
start|comma|erläutern|	determiner 11	no 20	none 32
start|comma|erzählen|	auxiliary 25	no -51	none -31	yes 42
start|comma|erzählen|first|	habe 32
start|comma|estimar|	none -38
start|comma|es|	adverb 13	auxiliary 53	capital -47	coordinator -45	determiner -63	judging -53	preposition -76	saying -31	subordinator -58	thinking -47	verb-saying -36	word -28
start|comma|es|apposed|	saying -58
start|comma|es|apposition|	saying 66
start|comma|es|away|2|	saying 12
start|comma|es|away|3|	saying -48
start|comma|es|away|4|	judging -46
start|comma|es|away|5|	saying -58
start|comma|es|away|6|	saying -85	thinking -37
start|comma|es|direct|	judging -33	saying -116
start|comma|es|elided|	saying -62
start|comma|es|inverted|	judging -42	saying -77
start|comma|es|mood|	none -37
start|comma|es|relative|	saying -32
start|comma|evitar|	none -43
start|comma|explicar|	none -44	preposition -20	word -78
start|comma|expliquer|	none -59	word -46
start|comma|faire_valoir|	none 67	word 39
start|comma|falar|	auxiliary -51	none -94
start|comma|finden|	auxiliary 41	yes 20
start|comma|first|	1 -51	2 -51	3 -28	31 -28	4 -52	41 -28	5 -45	58 -41	9 -43	a 16	aber 25	abílio -19	al -70	am -62	arrivata -13	au -38	aunque -52	avrebbe 10	cheffe -57	com -40	con -35	da -51	dans -53	das 32	de -55	del -16	den -6	der -15	di 9	die -17	directrice -33	dit -48	do -48	du -31	e -49	elle -48	em -83	en 7	enquanto -59	er 46	es -30	foi 10	für -33	ha -32	habe 33	il -8	in -62	is 29	já -30	la -28	le -61	les -40	lo 14	l’ -25	ma -35	mais -42	man 67	mas -61	me -22	na -85	no -10	non -21	não -48	o -64	poi -57	por -61	porque -15	presidenta -31	presidente -62	présidente -49	qui -58	quien -38	según -29	sei 35	seine 48	selon -20	sem -41	sie 53	sin -35	são 37	terwijl -22	und -37	werde 10	wie 33	wo -41	wonach 42	y -26	ya -51	zu -27	à 26	às -61	è 18
start|comma|fr|	adverb -49	auxiliary -20	capital -47	coordinator -43	determiner -60	judging -61	other -26	preposition -18	pronoun -13	saying -47	subordinator -26	thinking -48	verb-judging -43	verb-saying -62	word -29
start|comma|fr|apposed|	saying -43
start|comma|fr|apposition|	judging -39	saying 22
start|comma|fr|away|2|	judging -39	saying -91
start|comma|fr|away|3|	saying 63
start|comma|fr|away|4|	saying -78
start|comma|fr|away|5|	saying -57
start|comma|fr|away|6|	judging -35	other -26	saying -91
start|comma|fr|direct|	judging -43	saying -112
start|comma|fr|elided|	saying -43
start|comma|fr|inverted|	judging -18	other -19	saying -68
start|comma|fr|mood|	none -57
start|comma|fr|shared|	saying -31
start|comma|garantir|	coordinator -43	none 13
start|comma|geben|	determiner -28	no -58	none -58	word -55
start|comma|geben|first|	4 -28	die -28
start|comma|geven|	none 39
start|comma|hablar|	none -19
start|comma|halten|	auxiliary -11	capital 58	determiner 36	no 19
start|comma|heißen|	auxiliary 37	determiner 46	marks -15	no -72	word -37	yes 59
start|comma|heißen|first|	die 36
start|comma|heten|	none -56	word -26
start|comma|indiquer|	auxiliary -30	none -45	verb-saying -30
start|comma|informar|	none 24	preposition 13
start|comma|interroger|	auxiliary -27	none -34	pronoun -26	word -23
start|comma|ironiser|	none -39	word -24
start|comma|ironizar|	none -47	word -22
start|comma|it|apposed|	saying -62
start|comma|it|apposition|	saying 48
start|comma|it|	auxiliary 15	capital -85	coordinator -60	judging -61	other -39	preposition 30	subordinator -19	thinking -58	verb-saying 17	word -51
start|comma|it|away|2|	judging -37	saying 34
start|comma|it|away|3|	judging -14	saying -55
start|comma|it|away|4|	saying -50
start|comma|it|away|5|	saying 59
start|comma|it|away|6|	judging -43	saying -44
start|comma|it|direct|	judging -48	saying -12	thinking -28
start|comma|it|elided|	saying -90
start|comma|it|inverted|	judging -35	other -38	saying -36
start|comma|it|mood|	none -13
start|comma|it|relative|	saying -27
start|comma|judging|	auxiliary -12	capital 45	coordinator -34	past -8	preposition -74	present -88	subordinator -26	verb-saying -55	word -49
start|comma|judging|ending|a|	preposition -29
start|comma|judging|ending|er|	determiner -57
start|comma|judging|ending|ie|	determiner -52
start|comma|judging|ending|om|	preposition -11
start|comma|judging|ending|or|	preposition -13
start|comma|judging|ending|sa|	word -19
start|comma|judging|ending|ta|	word -14
start|comma|judging|ending|ue|	subordinator -26
start|comma|judging|first|	a -29	aunque -27	com -11	der -57	die -52	por -13
start|comma|klagen|	no -56	none -50
start|comma|kündigen|	determiner 35	no 59	none 42
start|comma|lachen|	none -58
start|comma|lamentar|	none -34
start|comma|lancer|	none -27	preposition -17	word -24
start|comma|lassen|first|	man 43
start|comma|lassen|	no 23	pronoun 43
start|comma|laten|	none -59
start|comma|lembrar|	none -39
start|comma|lire|	none -18
start|comma|lâcher|	none -30
start|comma|manter|	none -41	preposition -29
start|comma|meinen|	auxiliary 64	none -61	yes 64
start|comma|mood|none|	judging -67	other -48	saying -25	thinking -92
start|comma|mood|no|	judging -18	other -44	saying -21
start|comma|mood|yes|	judging 16	saying 78
start|comma|mostrar|	none -67
start|comma|nl|	adverb -30	auxiliary 42	capital -47	coordinator 24	determiner -77	judging -6	preposition -80	saying -27	subordinator -39	thinking -40	verb-saying -24	word -13
start|comma|nl|apposition|	saying 64
start|comma|nl|away|2|	judging -49	saying -94
start|comma|nl|away|3|	saying 13
start|comma|nl|away|4|	saying -34
start|comma|nl|away|6|	judging 31
start|comma|nl|direct|	judging -49	saying -127	thinking -40
start|comma|nl|inverted|	saying -87
start|comma|nl|mood|	none -27
start|comma|noter|	none -8
start|comma|opposer|	none -60
start|comma|order|apposed|	judging 8	saying 26
start|comma|order|apposition|	judging 22	saying 124	thinking -52
start|comma|order|direct|	judging -20	saying -24	thinking -31
start|comma|order|elided|	saying -136
start|comma|order|inverted|	judging -70	other -56	saying -64
start|comma|order|relative|	saying -60	thinking -32
start|comma|order|shared|	judging -27	saying 15
start|comma|other|	determiner -32	past -62	word -36
start|comma|parlare|	none -31
start|comma|pedir|	none -73	verb -29	verb-saying -24	word -34
start|comma|pester|	none -24	word -17
start|comma|plaisanter|	none -31
start|comma|precisar|	none 32	word 25
start|comma|preferir|	none -23
start|comma|preposition|	adverb 47	capital -36	determiner -124	preposition -50	verb-saying -34	word 15
start|comma|preposition|auxiliary|	saying 38
start|comma|preposition|marks|	saying -16
start|comma|preposition|none|	judging -64	thinking -38
start|comma|prevedere|	none -56
start|comma|prever|	none -88
start|comma|promettre|	none -50
start|comma|pronoun|	, -56	auxiliary 34	capital -22	word 7
start|comma|pronoun|auxiliary|	saying 22
start|comma|pronoun|marks|	saying 36
start|comma|pronoun|none|	saying -36
start|comma|pronoun|verb|	saying 65
start|comma|proponer|	none -46
start|comma|proposer|	none -70	preposition -46
start|comma|protestar|	none -42
start|comma|préciser|	none 29
start|comma|pt|	adverb 12	auxiliary 27	capital -56	coordinator -62	determiner 16	judging -57	preposition -26	subordinator -61	verb-judging -55	verb-saying -79
start|comma|pt|apposed|	saying 19
start|comma|pt|apposition|	judging -53	saying 38
start|comma|pt|away|2|	saying -16
start|comma|pt|away|3|	saying -34
start|comma|pt|away|4|	judging -40	saying 27
start|comma|pt|away|5|	saying -105
start|comma|pt|away|6|	judging -41	saying -10
start|comma|pt|direct|	judging -37	saying 8
start|comma|pt|elided|	saying -82
start|comma|pt|inverted|	judging -34	saying -55
start|comma|pt|mood|	none -12
start|comma|pt|relative|	saying -50
start|comma|queixar|	none -66
start|comma|questionar|	none -43
start|comma|raccontare|	none -56	word -38
start|comma|raconter|first|	qui -8
start|comma|raconter|	none 11	word -39
start|comma|rappeler|	none 37	word 31
start|comma|rechazar|first|	por -13
start|comma|rechazar|	none -16	preposition -13
start|comma|rechnen|	no 9
start|comma|reclamar|	none -58
start|comma|reconnaître|	none -41
start|comma|reconocer|	none -24	preposition -18
start|comma|recordar|	none -13
start|comma|recusar|	none -23
start|comma|registrar|	none -31	word -29
start|comma|regretter|	none -59
start|comma|relatar|	none -12	word 20
start|comma|responder|	none -28	preposition -20
start|comma|resumir|	none -39	word -35
start|comma|revelar|	none 71	preposition 55
start|comma|ricordare|	word -55
start|comma|riferire|	auxiliary 36	none 19
start|comma|räumen|	none 45	yes 45
start|comma|réagir|	none -34
start|comma|réclamer|	none -50
start|comma|répliquer|	none -33
start|comma|répondre|	none -82
start|comma|résumer|	none -25	word -22
start|comma|sagen|	auxiliary 60	capital -50	no -52	none -17	preposition -28	pronoun 54	verb -26	word 23	yes 81
start|comma|sagen|first|	die 13
start|comma|saying|	adverb 12	auxiliary 59	capital -84	coordinator -26	past -12	preposition 7	present 26	pronoun 27	subordinator -38	verb-judging -81	verb-saying -46	verb-thinking 20	word -6
start|comma|saying|ending|1|	word -40
start|comma|saying|ending|2|	word -51
start|comma|saying|ending|31|	word -28
start|comma|saying|ending|3|	word -28
start|comma|saying|ending|41|	word -28
start|comma|saying|ending|4|	word -53
start|comma|saying|ending|58|	word -41
start|comma|saying|ending|5|	word -45
start|comma|saying|ending|74|	word -46
start|comma|saying|ending|9|	word -38
start|comma|saying|ending|al|	preposition -67
start|comma|saying|ending|am|	preposition -62
start|comma|saying|ending|an|	pronoun 67
start|comma|saying|ending|as|	coordinator -61	determiner 23
start|comma|saying|ending|a|	preposition 34
start|comma|saying|ending|be|	auxiliary 38
start|comma|saying|ending|ce|	word -57
start|comma|saying|ending|ch|	word 50
start|comma|saying|ending|da|	preposition -49	word -82
start|comma|saying|ending|de|	auxiliary 10	preposition -55	word -32
start|comma|saying|ending|di|	preposition 11	word -46
start|comma|saying|ending|do|	preposition -71	verb-saying -64	word -76
start|comma|saying|ending|du|	determiner -31
start|comma|saying|ending|ei|	auxiliary 14
start|comma|saying|ending|el|	preposition -16
start|comma|saying|ending|em|	preposition -90
start|comma|saying|ending|en|	adverb 41	auxiliary 37	coordinator 33	determiner -38	preposition -78
start|comma|saying|ending|er|	adverb 71	capital -32	preposition -59	pronoun 46	word 49
start|comma|saying|ending|es|	determiner -40
start|comma|saying|ending|eu|	capital -18
start|comma|saying|ending|e|	coordinator -47
start|comma|saying|ending|fe|	word 74
start|comma|saying|ending|ga|	word -65
start|comma|saying|ending|ha|	auxiliary -45
start|comma|saying|ending|ia|	capital -12	word -89
start|comma|saying|ending|ie|	pronoun 53	subordinator 33
start|comma|saying|ending|im|	preposition 55
start|comma|saying|ending|in|	determiner 26	preposition -49
start|comma|saying|ending|io|	capital -32	word -45
start|comma|saying|ending|is|	auxiliary 29	coordinator -42
start|comma|saying|ending|jl|	subordinator -22
start|comma|saying|ending|já|	adverb -30
start|comma|saying|ending|la|	determiner -25	preposition -70
start|comma|saying|ending|le|	determiner 13	pronoun -44	word -29
start|comma|saying|ending|lo|	determiner 23
start|comma|saying|ending|l’|	determiner -18
start|comma|saying|ending|ma|	coordinator -35
start|comma|saying|ending|me|	pronoun -22
start|comma|saying|ending|na|	capital -22	preposition -85	word -66
start|comma|saying|ending|nd|	coordinator -26
start|comma|saying|ending|ne|	determiner 44	word 40
start|comma|saying|ending|ng|	capital 41
start|comma|saying|ending|no|	preposition -82	word 41
start|comma|saying|ending|ns|	preposition -53
start|comma|saying|ending|nt|	preposition -39	verb-saying -59
start|comma|saying|ending|oi|	adverb -57	auxiliary 10
start|comma|saying|ending|om|	preposition -40
start|comma|saying|ending|on|	preposition -36	word -22
start|comma|saying|ending|or|	preposition -62	word -69
start|comma|saying|ending|ou|	verb-saying -22
start|comma|saying|ending|o|	determiner -64
start|comma|saying|ending|ra|	word -77
start|comma|saying|ending|re|	word -20
start|comma|saying|ending|ro|	word 53
start|comma|saying|ending|rá|	word 32
start|comma|saying|ending|se|	word 9
start|comma|saying|ending|so|	word -42
start|comma|saying|ending|ta|	verb-saying 38	word -109
start|comma|saying|ending|te|	capital -28	word 33
start|comma|saying|ending|to|	capital -26	subordinator -59	word -59
start|comma|saying|ending|ue|	subordinator -47	word -53
start|comma|saying|ending|ui|	word -80
start|comma|saying|ending|ur|	word -46
start|comma|saying|ending|wo|	subordinator -41
start|comma|saying|ending|ya|	adverb -51
start|comma|saying|ending|y|	coordinator -26
start|comma|saying|ending|zu|	preposition -27
start|comma|saying|ending|às|	preposition -61
start|comma|saying|ending|à|	preposition 26
start|comma|saying|ending|ás|	adverb -39
start|comma|saying|ending|ão|	auxiliary 37	word 47
start|comma|saying|ending|è|	auxiliary 18
start|comma|saying|ending|ée|	word -49
start|comma|saying|ending|ún|	preposition -29
start|comma|saying|ending|ür|	preposition -33
start|comma|saying|first|	1 -40	2 -51	3 -28	31 -28	4 -53	41 -28	5 -45	58 -41	9 -38	a 22	aber 25	abílio -19	al -70	am -62	aunque -47	cheffe -57	com -40	con -35	da -49	dans -53	das 23	de -55	del -16	den -38	di 11	directrice -33	do -42	du -31	e -47	elle -44	em -83	en 7	enquanto -59	er 46	es -28	foi 10	für -33	ha -32	habe 33	il -8	in -46	is 29	já -30	la -25	le -61	les -40	lo 23	l’ -18	ma -35	mais -42	man 67	mas -61	me -22	na -85	no -10	não -48	o -64	poi -57	por -61	presidenta -31	presidente -62	présidente -49	qui -57	quien -38	según -29	sei 14	seine 48	sem -41	sie 53	sin -35	são 37	terwijl -22	und -26	werde 10	wie 33	wo -41	wonach 42	y -26	ya -51	zu -27	à 26	às -61	è 18
start|comma|schließen|	none 15
start|comma|schreiben|	auxiliary 59	determiner 18	no -41	yes 59
start|comma|schreiben|first|	der 18
start|comma|scrivere|	none 27
start|comma|sehen|	no -52	none -52
start|comma|sentenciar|	none -20
start|comma|señalar|	none 37	word 34
start|comma|solicitar|	none -31
start|comma|sostenere|	auxiliary -16	none -27
start|comma|sostenere|first|	è -7
start|comma|spiegare|	none 29	word 18
start|comma|sprechen|	no -53	none -53
start|comma|staan|	none -59	word -37
start|comma|stehen|	auxiliary -62	no -70	none -51
start|comma|subordinator|auxiliary|	saying 14
start|comma|subordinator|	capital 28	determiner -41	verb-saying -52	word -31
start|comma|subordinator|none|	saying -26
start|comma|subordinator|verb|	judging -22	saying -65
start|comma|teilen|	auxiliary 37	no 24	none 20	pronoun 29	word 53	yes 31
start|comma|teilen|first|	man 29
start|comma|thinking|	capital -34	determiner -35	past -32	preposition -60	present -63	verb-saying -49	word 39
start|comma|trasladar|	none -65
start|comma|trekken|	none -47
start|comma|unlisted|	auxiliary -29	determiner -32	no -44	none -68	word -36
start|comma|verb-judging|	determiner -77	preposition -53	quote -47
start|comma|verb-judging|marks|	saying -77
start|comma|verb-saying|	, -27	: -64	adverb -66	capital -41	determiner 33	preposition -28	pronoun -38	that -69	word -50
start|comma|verb-saying|auxiliary|	saying -29
start|comma|verb-saying|marks|	saying -78
start|comma|verb-saying|none|	judging -55	thinking -49
start|comma|verb-thinking|	adverb 12	pronoun -48
start|comma|verklaren|	none -54	word -39
start|comma|verlauten|	auxiliary 15	determiner 34	yes 35
start|comma|vertellen|	determiner -28	none -35
start|comma|vertellen|first|	die -28
start|comma|verweisen|	none -48	yes -56
start|comma|ver|	none -23
start|comma|vinden|	none 47
start|comma|vouloir|	none -26
start|comma|vragen|	none 42
start|comma|werfen|	no -45
start|comma|willen|	none -54
start|comma|wollen|	no 31	none 38
start|comma|word|	% -60	, -114	adverb -50	capital -81	coordinator -58	determiner 43	preposition -43	pronoun 60	quote 74	stop -116	verb-saying -70	word -35
start|comma|word|auxiliary|	judging -22	saying -11
start|comma|word|marks|	judging -49	saying 43
start|comma|word|none|	judging -20	other -35	saying -24	thinking 41
start|comma|word|verb|	saying -40
start|comma|zeggen|	determiner -44	word 26
start|comma|zien|	none -33
start|comma|äußern|	marks -42	no -58
start|comma|évaluer|	none -31
start|infinitive|	accuser 42	acusar 36	chiedere -62	dire 18	reconocer -22
start|infinitive|accuser|	none 42	preposition 42
start|infinitive|acusar|first|	de 36
start|infinitive|acusar|	none 48	preposition 36
start|infinitive|asks|false|	marks 45	none -33
start|infinitive|away|2|	preposition 45
start|infinitive|away|3|	preposition -33
start|infinitive|away|4|	preposition 25
start|infinitive|away|5|	preposition -26
start|infinitive|away|6|	preposition -131
start|infinitive|before|	, -89	pas 61
start|infinitive|chiedere|	none -88	preposition -62
start|infinitive|dire|	none 13	preposition 18
start|infinitive|ending|a|	preposition -80
start|infinitive|ending|di|	preposition 54
start|infinitive|ending|do|	preposition -18
start|infinitive|ending|d’|	preposition 57
start|infinitive|ending|en|	preposition -32
start|infinitive|ending|no|	preposition -36
start|infinitive|ending|ra|	preposition -46
start|infinitive|ending|à|	preposition -12
start|infinitive|es|apposition|	saying -47
start|infinitive|es|away|3|	saying -51
start|infinitive|es|away|4|	saying 33
start|infinitive|es|away|5|	saying -50
start|infinitive|es|away|6|	saying -52
start|infinitive|es|direct|	saying -54
start|infinitive|es|inverted|	saying -57
start|infinitive|es|	saying 6
start|infinitive|first|	a -80	di 54	do -18	d’ 57	en -32	no -36	para -46	à -12
start|infinitive|fr|apposition|	judging -7
start|infinitive|fr|away|3|	saying -81
start|infinitive|fr|away|4|	judging -30
start|infinitive|fr|away|6|	saying -106
start|infinitive|fr|direct|	saying 17
start|infinitive|fr|inverted|	saying -59
start|infinitive|fr|	judging 8	saying -16
start|infinitive|fr|shared|	judging -11
start|infinitive|it|apposition|	saying 7
start|infinitive|it|away|4|	saying -61
start|infinitive|it|away|6|	saying -39
start|infinitive|it|direct|	saying 11
start|infinitive|it|inverted|	saying -43
start|infinitive|judging|ending|de|	preposition 9
start|infinitive|judging|first|	de 9
start|infinitive|judging|	past -14
start|infinitive|mood|none|	saying -14	thinking -60
start|infinitive|order|apposition|	judging 36	saying -10
start|infinitive|order|direct|	judging 23	saying 8
start|infinitive|order|elided|	saying -54
start|infinitive|order|inverted|	judging -62	saying -90
start|infinitive|order|shared|	judging -22
start|infinitive|preposition|	determiner -52	pronoun 24	word -23
start|infinitive|preposition|marks|	judging 31	saying 37
start|infinitive|preposition|none|	judging -9	saying -34	thinking -60
start|infinitive|pt|apposition|	judging 70	saying -46
start|infinitive|pt|away|3|	judging -23
start|infinitive|pt|away|4|	saying -50
start|infinitive|pt|away|6|	judging -37	saying -39
start|infinitive|pt|direct|	saying -52
start|infinitive|pt|elided|	saying -38
start|infinitive|pt|inverted|	saying -37
start|infinitive|pt|mood|	none -42
start|infinitive|pt|	preposition -42	saying -86
start|infinitive|reconocer|	none -31	preposition -22
start|infinitive|saying|ending|a|	preposition -64
start|infinitive|saying|ending|de|	preposition -10
start|infinitive|saying|ending|di|	preposition 54
start|infinitive|saying|ending|do|	preposition -18
start|infinitive|saying|ending|en|	preposition -32
start|infinitive|saying|ending|no|	preposition -36
start|infinitive|saying|ending|ra|	preposition -33
start|infinitive|saying|ending|à|	preposition 23
start|infinitive|saying|first|	a -64	de -10	di 54	do -18	en -32	no -36	para -33	à 23
start|infinitive|saying|	preposition -14	present -66
start|infinitive|thinking|	preposition -60
start|late|	aankondigen -31	accuser 9	achten -45	acusar 25	adelantar -54	admitir -48	adviseren -7	afirmar -64	annoncer -83	annunciare 43	anunciar 31	atribuir 11	attendre -50	begrüßen 14	beloven -62	bestätigen -49	bevestigen -41	bezeichnen -30	bieden -51	bitten -70	blijken -47	blijven -60	calificar -35	celebrar -63	chamar -50	chiamare -66	chiedere -54	classificar -8	condenar -22	confermare -42	confirmar 16	confirmer -75	considerar -44	contestare -56	decir -54	defender -56	demander -63	denunciar -49	descartar 46	divulgar -45	dizer 23	drukken -15	escusar -60	faire_valoir -26	falar -49	finden 8	garantir -27	geben 15	geven -68	halten -62	heben -57	heißen -50	houden -54	indicare -15	indiquer -20	informar -63	interroger -29	invitare 44	inviter -75	kündigen -55	lamentar -44	lancer -39	lassen -75	laten 22	leggen -39	lehnen -51	machen -81	mandar -19	manter -32	melden -62	mostrar -49	negar -57	nennen -42	notieren -22	ontkennen -47	parlare -44	pedir -22	pleiten -59	precisar -44	preferir -59	prevedere 10	prometer -45	promettere 25	promettre -75	proponer -51	qualifier -70	queixar -48	questionar -43	rechazar -32	rechnen -37	reclamar -68	reconhecer -23	reconnaître -43	recusar -42	refuser -40	registrar -53	responsabilizar -56	ricordare -40	réclamer 32	sagen 31	salutare -73	schließen -48	schreiben -56	scrivere -51	sehen 26	sluiten -54	solicitar -59	sostenere -20	souhaiter -27	sprechen -51	spreken -47	staan -63	stehen -58	stellen -66	teilen -67	tonen -66	trekken -42	ver -59	versprechen 31	verweisen -81	vinden -29	voir -19	vouloir -18	vragen 13	weisen 25	werfen 41	wijzen -42	willen 28	wollen -46	würdigen 25	zeggen 31	zeigen -34	äußern -42
start|late|aankondigen|	none -42
start|late|accuser|	auxiliary -39	determiner -112	none -11
start|late|achten|	none -58
start|late|acusar|	determiner -70	marks 39	none 9	preposition 43
start|late|acusar|first|	de 50	o -50
start|late|adelantar|	none -74
start|late|admitir|	none -49
start|late|adviseren|	none -11
start|late|afirmar|	none -89
start|late|annoncer|	determiner -82	none -114
start|late|annoncer|first|	la -46
start|late|annunciare|	determiner 49	none 62
start|late|anunciar|	none 45
start|late|appeler|first|	à 36
start|late|appeler|	marks 8	none -16	preposition 36	word -45
start|late|asks|false|	auxiliary -35	marks 27	none -25	verb -30
start|late|atribuir|	marks 12	none 10	preposition 12
start|late|attendre|	determiner -43	none -70
start|late|auxiliary|	determiner -13	pronoun 8	stop -53	verb-saying -52	word -55
start|late|auxiliary|marks|	saying 14
start|late|auxiliary|none|	judging -46	saying -60
start|late|auxiliary|verb|	saying -55
start|late|away|2|	auxiliary -71	capital -7	coordinator -26	determiner 21	preposition -64	pronoun 66	subordinator 35	verb-saying -36	word -23
start|late|away|3|	auxiliary -37	capital 9	coordinator -53	preposition 6	pronoun -81	subordinator 42	verb-saying -61
start|late|away|4|	auxiliary -30	capital -90	coordinator -68	preposition 32	pronoun -81	verb-judging -58	verb-saying -34	word -82
start|late|away|5|	capital -48	coordinator -54	determiner -10	preposition -99	pronoun -86	verb-judging -64	verb-saying -55
start|late|away|6|	auxiliary -47	capital -68	coordinator -44	determiner -31	preposition -51	pronoun -64	subordinator -120	verb-saying -50	word -45
start|late|before|	, -74	aber 43	al -67	anders -63	anfrage -25	anni 28	avoir -42	ayer -52	años 48	bestseller -33	caprichoso -59	daar -87	dagegen -18	december -83	decisão 37	encore -12	euro -17	haar -105	hem -75	ihm 23	ihr -100	invece 58	maandag -48	maar -44	mardi -86	mercredi -74	mittwoch -49	montag -65	más -23	nooit -61	ook 29	plus -13	prognose -23	se -100	sich -49	sin -63	s’ -22	te -31	terug -77	todo -74	toen -64	weten 97	woensdag 34	zelf -92	zich -81
start|late|begrüßen|	determiner 37	no 14	none 16
start|late|beloven|	auxiliary -32	none -66	word -37
start|late|bestätigen|	no -49
start|late|bevestigen|	none -42	word -40
start|late|bezeichnen|first|	als -30
start|late|bezeichnen|	marks -30	no -30	preposition -30
start|late|bieden|first|	aan -17
start|late|bieden|	none -74	preposition -17
start|late|bitten|	no -70
start|late|blijken|	auxiliary -37	none -52
start|late|blijven|	determiner -54	none -81	word -27
start|late|calificar|first|	de -31
start|late|calificar|	marks -35	none -35	preposition -35
start|late|capital|	auxiliary 14	capital -74	coordinator -40	determiner -45	preposition 30	stop -72	word -40
start|late|capital|auxiliary|	saying -32
start|late|capital|none|	saying -73
start|late|capital|verb|	saying -55
start|late|celebrar|	none -76
start|late|chamar|first|	de -48
start|late|chamar|	marks -48	none -52	preposition -48
start|late|chiamare|	none -75
start|late|chiedere|	determiner -39	none -68	preposition -30	word -27
start|late|classificar|	marks -8	none -8
start|late|condenar|	none -29
start|late|confermare|	coordinator -19	none -55
start|late|confermare|first|	e -16
start|late|confirmar|	none -13
start|late|confirmer|	determiner -70	none -99
start|late|considerar|	none -44
start|late|contestare|	none -74
start|late|coordinator|	auxiliary -22	capital -25	determiner -57	preposition -55	pronoun -22	verb-judging -22	verb-saying -48	word -29
start|late|coordinator|auxiliary|	saying -27
start|late|coordinator|none|	judging -52	saying -54
start|late|coordinator|verb|	judging -26	saying -44	thinking -29
start|late|decir|	none -61
start|late|defender|	none -61
start|late|demander|	none -72
start|late|denunciar|	none -68
start|late|descartar|	determiner 52	none 70
start|late|determiner|	adverb 29	preposition -70	stop -50	verb-saying -96	word 24
start|late|determiner|auxiliary|	saying -96
start|late|determiner|marks|	saying 16
start|late|determiner|none|	judging -9	other 29	saying 6
start|late|determiner|verb|	judging -62	saying 6
start|late|de|apposed|	judging -77	saying 38
start|late|de|apposition|	judging -31	saying -14	thinking -54
start|late|de|	auxiliary -36	capital -19	coordinator -54	determiner 30	judging 6	other -55	preposition -19	pronoun -38	saying -16	subordinator -75	thinking 6	verb-saying -25	verb-thinking -64
start|late|de|away|2|	judging 29	saying -47	thinking 47
start|late|de|away|3|	judging -74	thinking -16
start|late|de|away|4|	judging -14	other -47	saying -43
start|late|de|away|5|	judging 32	saying 25
start|late|de|away|6|	judging -9	saying -117	thinking -71
start|late|de|direct|	judging 21	saying -25	thinking 17
start|late|de|inverted|	judging -80	saying -67
start|late|de|mood|	no -12	yes 17
start|late|de|shared|	other -52
start|late|dire|	determiner -108	marks -88	none 22	word -47
start|late|divulgar|	none -45
start|late|dizer|	determiner -69	none 13	word 30
start|late|drukken|	none -18	preposition -15
start|late|ending|00|	word -58
start|late|ending|1|	word -40
start|late|ending|2|	word -43
start|late|ending|60|	word -33
start|late|ending|9|	word -38
start|late|ending|ab|	word -53
start|late|ending|ai|	preposition -56
start|late|ending|an|	preposition -45
start|late|ending|ar|	word -40
start|late|ending|as|	capital -45	coordinator -29	determiner 16	word -24
start|late|ending|a|	preposition 34
start|late|ending|ch|	word 41
start|late|ending|ck|	word -46
start|late|ending|de|	determiner 30	preposition -22	word -76
start|late|ending|di|	preposition -47
start|late|ending|do|	verb-saying -40
start|late|ending|du|	determiner -90
start|late|ending|eg|	word -44
start|late|ending|ei|	determiner 39
start|late|ending|el|	determiner -22
start|late|ending|em|	preposition -33
start|late|ending|en|	auxiliary -42	coordinator -31	determiner -32	preposition -59	verb-saying -25	word 11
start|late|ending|er|	determiner -120	preposition -77
start|late|ending|es|	determiner -60
start|late|ending|et|	coordinator -39	preposition -72	pronoun 9	word -103
start|late|ending|e|	coordinator -46
start|late|ending|ha|	auxiliary -29
start|late|ending|ht|	word -73
start|late|ending|ie|	determiner 11	pronoun 6	word -20
start|late|ending|ig|	word -23
start|late|ending|ij|	preposition -72
start|late|ending|il|	determiner -35
start|late|ending|in|	determiner -11	preposition -58
start|late|ending|is|	auxiliary -21
start|late|ending|it|	preposition -67
start|late|ending|i|	determiner -59
start|late|ending|jk|	word -15
start|late|ending|jn|	auxiliary -45
start|late|ending|la|	determiner -6
start|late|ending|le|	determiner -68	word -37
start|late|ending|ls|	preposition -88
start|late|ending|l’|	determiner -21
start|late|ending|mo|	preposition -70	subordinator 27
start|late|ending|na|	capital -10	determiner 29
start|late|ending|nd|	coordinator -54
start|late|ending|ne|	determiner 34	word -59
start|late|ending|nt|	word -63
start|late|ending|on|	determiner -70	preposition -53
start|late|ending|op|	preposition -56
start|late|ending|or|	preposition 12
start|late|ending|os|	determiner -73	word -36
start|late|ending|o|	determiner -104
start|late|ending|ra|	preposition -55	verb-saying -43	word -71
start|late|ending|re|	word -49
start|late|ending|st|	word -60
start|late|ending|ta|	word -46
start|late|ending|te|	word 31
start|late|ending|to|	capital -21	subordinator -49	word -43
start|late|ending|ts|	word 10
start|late|ending|ue|	determiner -79	subordinator -66
start|late|ending|ui|	word -58
start|late|ending|un|	determiner 11
start|late|ending|us|	preposition -36
start|late|ending|y|	coordinator -42
start|late|ending|à|	preposition 13
start|late|ending|ão|	word 29
start|late|ending|è|	auxiliary 8
start|late|ending|ür|	preposition -43
start|late|escusar|	none -87
start|late|es|apposed|	saying -93
start|late|es|apposition|	judging -79	saying 9
start|late|es|	auxiliary -37	capital -62	coordinator -64	judging -113	preposition -6	subordinator 17	thinking -56	verb-saying -60	word -78
start|late|es|away|2|	judging -57	saying -49
start|late|es|away|3|	judging -86	saying -77
start|late|es|away|4|	judging -57	saying 50
start|late|es|away|5|	saying -70
start|late|es|away|6|	saying 13
start|late|es|direct|	judging -85	saying -8	thinking -41
start|late|es|inverted|	saying 12
start|late|es|mood|	none -15
start|late|es|relative|	saying -6
start|late|faire_valoir|	none -34
start|late|falar|	none -59
start|late|finden|	no 7	none 32	word 15
start|late|first|	1 -40	2 -43	60 -33	9 -38	a 29	aan -42	ab -53	als -116	an -31	aunque -46	aus -36	ausrichten -20	bij -72	chaque -79	como -11	con -45	das 27	de -12	den -51	der -116	des -59	di -47	die 15	du -90	e -46	een -22	ein -11	eine -16	einen -63	el -22	em -33	en -70	enquanto -49	es -43	et -39	exprimer -11	für -43	geen 40	gelijk -15	ha -29	hebben -31	het 9	i -59	il -36	in -58	is -21	la -6	le -68	les -18	lo -10	l’ -21	mas -29	met -72	mit -60	nicht -69	niet -86	não 25	o -104	op -56	por -72	porque -50	qui -34	sie 6	son -70	te -69	ter 15	uit -37	un 29	una 29	und -54	une 48	von -37	voor -19	vor 28	weg -44	y -42	zijn -45	zurück -46	à 13	è 8
start|late|fr|apposed|	saying -73
start|late|fr|apposition|	judging 6
start|late|fr|	auxiliary -64	capital -52	coordinator -45	determiner -19	judging -8	preposition 11	pronoun 43	saying -9	thinking -70	verb-saying -47	word -82
start|late|fr|away|2|	judging -70	saying 46	thinking -42
start|late|fr|away|3|	saying -19
start|late|fr|away|4|	judging 33	saying -24
start|late|fr|away|5|	judging -44	saying -86
start|late|fr|away|6|	judging -94	saying -126
start|late|fr|direct|	judging -103	saying 11	thinking -65
start|late|fr|elided|	saying -29
start|late|fr|inverted|	saying -73
start|late|fr|mood|	none -19
start|late|fr|relative|	thinking -38
start|late|fr|shared|	judging 15	saying -22
start|late|garantir|	none -39
start|late|geben|	determiner 24	no 15	none -96	preposition -43	word -72
start|late|geven|	determiner -65	none -87	word -22
start|late|geven|first|	gelijk -15
start|late|halten|	capital 31	determiner -57	marks -43	no -69	none -97	preposition -57	word -65
start|late|halten|first|	für -43
start|late|heben|first|	an -15
start|late|heben|	no -57	none -56	preposition -15
start|late|heißen|	no -50
start|late|houden|first|	voor -15
start|late|houden|	none -68	preposition -35	word -44
start|late|indicare|	coordinator -15	none -20
start|late|indicare|first|	e -15
start|late|indiquer|	none -23
start|late|informar|	none -87
start|late|interroger|	auxiliary -23	none -35	pronoun -23
start|late|invitare|	marks 56	none 33	preposition 61
start|late|inviter|	determiner -52	none -78
start|late|it|apposition|	judging -69
start|late|it|	auxiliary -15	capital -48	coordinator -37	determiner -8	judging -20	saying -37	verb-saying -36	word -81
start|late|it|away|2|	saying -20
start|late|it|away|3|	judging -64	saying -17
start|late|it|away|5|	saying -42
start|late|it|away|6|	judging -60	saying -90
start|late|it|direct|	saying -36	thinking 30
start|late|it|elided|	saying -18
start|late|it|inverted|	saying -48
start|late|it|mood|	none -37
start|late|it|relative|	saying -33
start|late|judging|	auxiliary -38	capital 7	coordinator -58	participle 15	past -22	preposition -24	present -11	subordinator -15	verb-saying -47	word 8
start|late|judging|ending|a|	preposition -86
start|late|judging|ending|el|	determiner -33
start|late|judging|ending|en|	capital 9	determiner -28	word -33
start|late|judging|ending|er|	determiner -69	word -92
start|late|judging|ending|et|	coordinator -25
start|late|judging|ending|e|	coordinator -36
start|late|judging|ending|ie|	determiner -46
start|late|judging|ending|la|	determiner 40
start|late|judging|ending|ls|	preposition -74
start|late|judging|ending|or|	preposition 8
start|late|judging|ending|o|	determiner -50
start|late|judging|ending|ta|	word -30
start|late|judging|ending|ue|	subordinator -35
start|late|judging|ending|ui|	word -49
start|late|judging|ending|à|	preposition 20
start|late|judging|ending|ür|	preposition -43
start|late|judging|first|	a -86	als -95	de -13	der -69	die -46	e -36	el -33	et -25	für -43	la 40	o -50	voor -15	vor 13	à 20
start|late|kündigen|first|	an -13
start|late|kündigen|	no -55	none -55	preposition -22
start|late|lamentar|	coordinator -10	none -61	verb -10
start|late|lamentar|first|	e -10
start|late|lancer|	none -54
start|late|lassen|first|	ausrichten -20
start|late|lassen|	no -75	none -68	verb -38	verb-saying -17	word -51
start|late|laten|	auxiliary 13	determiner 25	word 23
start|late|laten|first|	de 55
start|late|leggen|	none -49	word -41
start|late|lehnen|	no -51	none -51
start|late|machen|	no -57	none -58	word -33
start|late|mandar|	determiner -19	none -23
start|late|mandar|first|	o -19
start|late|manter|	none -31
start|late|melden|	determiner -81	no -30	none -66	word -44
start|late|mood|none|	judging -29	other 17	saying -12	thinking -18
start|late|mood|no|	other -55	saying -37	thinking 23
start|late|mood|yes|	judging 18	saying 32
start|late|mostrar|	none -54
start|late|negar|	none -77
start|late|nennen|	determiner -24	marks -41	no -42
start|late|nl|apposition|	judging -82	saying -105
start|late|nl|	auxiliary -49	capital -19	coordinator -30	preposition -125	pronoun -12	saying -10	subordinator 61	thinking -11	verb-saying -44	word -18
start|late|nl|away|2|	judging 12	saying -24	thinking 16
start|late|nl|away|3|	judging 10	saying 39	thinking -58
start|late|nl|away|4|	judging -65	saying -116
start|late|nl|away|5|	judging -70	saying -116	thinking -92
start|late|nl|away|6|	judging -46
start|late|nl|direct|	judging 30	saying 18	thinking -45
start|late|nl|inverted|	judging -59	saying -92
start|late|notieren|first|	mit -12
start|late|notieren|	no -22	none -22	preposition -12
start|late|ontkennen|	auxiliary -47	none -48
start|late|order|apposed|	judging -40	other 20
start|late|order|apposition|	judging -19	thinking -108
start|late|order|direct|	saying 12	thinking -11
start|late|order|elided|	saying -50
start|late|order|inverted|	judging -95	other -36	saying -73
start|late|order|relative|	saying -59	thinking -38
start|late|order|shared|	judging 18	other -58	saying -73
start|late|other|	determiner 29	word -49
start|late|parlare|	none -49
start|late|pedir|	coordinator -22	none -17	verb -56	word -70
start|late|pedir|first|	e -13	y -30
start|late|pleiten|	none -72
start|late|precisar|	none -63
start|late|preferir|	marks -40	none -74	preposition -40
start|late|preposition|	, 46	: -44	adverb -56	capital -78	determiner -36	preposition -61	pronoun -80	quote 29	stop -106	word -37
start|late|preposition|marks|	judging -25	saying 25
start|late|preposition|none|	judging -10	saying -90	thinking -52
start|late|preposition|verb|	saying -84
start|late|prevedere|	none 31
start|late|prometer|	determiner -30	none -60
start|late|promettere|	determiner 27	none 36
start|late|promettre|	determiner -74	none -95
start|late|promettre|first|	l’ -33
start|late|pronoun|	auxiliary -29	preposition -80	word 17
start|late|pronoun|auxiliary|	saying -46
start|late|pronoun|none|	saying 26
start|late|pronoun|verb|	saying -79
start|late|proponer|	none -68
start|late|pt|apposed|	judging 8	saying -47
start|late|pt|apposition|	judging 6	saying -21
start|late|pt|	auxiliary -21	capital -42	coordinator -44	determiner -10	judging -28	preposition -15	saying -13	subordinator -7	verb-judging -35	verb-saying -48	word 18
start|late|pt|away|2|	judging -95	saying -117
start|late|pt|away|3|	judging 13	saying 46
start|late|pt|away|4|	judging -58	saying -69
start|late|pt|away|5|	judging -83	saying -65
start|late|pt|away|6|	judging -74	saying -106
start|late|pt|direct|	judging -41	saying 23
start|late|pt|elided|	saying -42
start|late|pt|inverted|	judging -45	saying -54
start|late|pt|mood|	none -10
start|late|pt|relative|	saying -61
start|late|pt|shared|	saying -68
start|late|qualifier|	none -72
start|late|queixar|	none -47
start|late|questionar|	none -47
start|late|rechazar|	none -37
start|late|rechnen|	no -37	none -37	preposition -37
start|late|reclamar|	determiner -65	none -93
start|late|reconhecer|	none -25
start|late|reconnaître|	none -46
start|late|recusar|	none -42	preposition -48
start|late|refuser|	none -45
start|late|registrar|	none -60
start|late|responsabilizar|	none -58
start|late|ricordare|	none -58
start|late|réclamer|	determiner 68	none 71	preposition -64
start|late|réclamer|first|	le 23
start|late|sagen|	capital -51	no -79	none 39	word 42	yes 54
start|late|salutare|	none -76
start|late|saying|	auxiliary -74	capital -87	coordinator -53	determiner 11	participle 14	past -22	subordinator 26	verb-judging -69	verb-saying -83	word -33
start|late|saying|ending|00|	word -58
start|late|saying|ending|1|	word -43
start|late|saying|ending|2|	word -43
start|late|saying|ending|ai|	preposition -56
start|late|saying|ending|an|	preposition -40
start|late|saying|ending|ar|	word -40
start|late|saying|ending|as|	coordinator -29	determiner -89	word -76
start|late|saying|ending|a|	preposition 53
start|late|saying|ending|ch|	word -48
start|late|saying|ending|ck|	word -46
start|late|saying|ending|de|	determiner 51	preposition -35	word -76
start|late|saying|ending|di|	preposition -47
start|late|saying|ending|do|	verb-saying -40
start|late|saying|ending|du|	determiner -84
start|late|saying|ending|eg|	word -44
start|late|saying|ending|ei|	determiner 39
start|late|saying|ending|el|	determiner -18
start|late|saying|ending|en|	auxiliary -42	capital -37	coordinator -24	determiner -23	preposition -59	verb-saying -17	word 22
start|late|saying|ending|er|	determiner -88	word 15
start|late|saying|ending|es|	determiner -51
start|late|saying|ending|et|	coordinator -25	pronoun -15	word -66
start|late|saying|ending|e|	coordinator -40
start|late|saying|ending|ha|	auxiliary -29
start|late|saying|ending|ht|	word -43
start|late|saying|ending|ie|	determiner 16	pronoun 6	word -20
start|late|saying|ending|il|	determiner -35
start|late|saying|ending|in|	determiner -11	preposition -34
start|late|saying|ending|is|	auxiliary -21
start|late|saying|ending|it|	preposition -65
start|late|saying|ending|i|	determiner -59
start|late|saying|ending|jk|	word -15
start|late|saying|ending|jn|	auxiliary -45
start|late|saying|ending|la|	determiner -39
start|late|saying|ending|le|	determiner -42	word -35
start|late|saying|ending|l’|	determiner -6
start|late|saying|ending|na|	capital -24	determiner 29
start|late|saying|ending|nd|	coordinator -21
start|late|saying|ending|ne|	determiner 29
start|late|saying|ending|nt|	word -37
start|late|saying|ending|on|	preposition -44
start|late|saying|ending|op|	preposition -56
start|late|saying|ending|or|	preposition 16
start|late|saying|ending|os|	word -36
start|late|saying|ending|o|	determiner -51
start|late|saying|ending|ra|	verb-saying -43	word -39
start|late|saying|ending|ta|	word -39
start|late|saying|ending|te|	word -26
start|late|saying|ending|to|	capital -21	subordinator -49	word -43
start|late|saying|ending|ue|	subordinator -55
start|late|saying|ending|un|	determiner -6
start|late|saying|ending|us|	preposition -36
start|late|saying|ending|y|	coordinator -41
start|late|saying|ending|ão|	word 29
start|late|saying|ending|è|	auxiliary 8
start|late|saying|first|	1 -43	2 -43	a 47	aan -36	als -74	an -31	aus -36	ausrichten -20	den -51	der -81	des -49	di -47	die 19	du -84	e -40	een -14	ein -11	eine -93	einen -58	el -18	en -67	enquanto -49	es -43	et -25	geen 40	gelijk -15	ha -29	hebben -31	het -15	i -59	il -36	in -34	is -21	la -39	le -42	les -12	lo -10	l’ -6	mas -29	mit -60	nicht -33	niet -44	não 25	o -51	op -56	por -72	sie 6	te -37	ter 32	uit -31	un 13	una 29	und -21	une 55	von -37	voor -18	vor 39	weg -44	y -41	zijn -45	zurück -46	è 8
start|late|schließen|first|	nicht -19
start|late|schließen|	no -48	none -37	word -46
start|late|schreiben|	auxiliary 13	yes 13
start|late|scrivere|	none -74
start|late|sehen|	no 26	none 26	word 26
start|late|sluiten|first|	niet -21
start|late|sluiten|	none -73	word -51
start|late|solicitar|	none -86
start|late|sostenere|	none -27
start|late|souhaiter|first|	exprimer -11
start|late|souhaiter|	none -30	word -11
start|late|sprechen|first|	von -28
start|late|sprechen|	marks -51	no -51	preposition -28
start|late|spreken|	none -69
start|late|staan|first|	op -15
start|late|staan|	none -83	preposition -20	word -22
start|late|stehen|	no -58	none -59	word -22
start|late|stellen|	determiner -56	no -64	none -49	word -40
start|late|subordinator|auxiliary|	saying -76
start|late|subordinator|	determiner 14	pronoun 23	quote 23	word 42
start|late|subordinator|marks|	judging -9
start|late|subordinator|none|	saying 6
start|late|subordinator|verb|	saying 29
start|late|teilen|first|	mit -19
start|late|teilen|	no -66	none -67	preposition -19	yes -15
start|late|thinking|	coordinator -46	determiner -16	past -9	preposition -70	word -14
start|late|thinking|ending|en|	determiner -74	word 12
start|late|thinking|ending|er|	word -11
start|late|thinking|ending|et|	word -80
start|late|thinking|ending|ht|	word -64
start|late|thinking|ending|la|	determiner -54
start|late|thinking|ending|ts|	word 10
start|late|thinking|first|	een -74	exprimer -11	la -54	nicht -64
start|late|tonen|	none -84	word -50
start|late|trekken|	coordinator -17	none -50	preposition -23	word -41
start|late|trekken|first|	en -19
start|late|unlisted|	determiner 29	no -55	none 18	word -49
start|late|verb-judging|	determiner -54	preposition -35
start|late|verb-judging|marks|	saying -68
start|late|verb-saying|	: -48	determiner -8	preposition -52	stop -38	that -46	word -51
start|late|verb-saying|marks|	saying -53
start|late|verb-saying|none|	judging -47	saying -68
start|late|versprechen|	no 31	none 31
start|late|verweisen|	determiner -69	no -60	none -68	word -35
start|late|ver|	none -64
start|late|vinden|	none -37
start|late|voir|	none -27	word -19
start|late|vouloir|	none -26
start|late|vragen|	none 6	verb 15	word -75
start|late|weisen|first|	zurück -46
start|late|weisen|	no 25	none 33	word -46
start|late|werfen|first|	vor 17
start|late|werfen|	no 41	none 50	preposition 17
start|late|wijzen|	none -45
start|late|willen|	auxiliary 22	determiner -95	none 35	preposition -48	word 25
start|late|wollen|first|	nicht -50
start|late|wollen|	no -10	none -39	verb -37	word -37
start|late|word|	% -58	, -84	: -97	adverb -32	auxiliary -31	coordinator -64	determiner -31	end -39	quote -43	stop -115	verb-saying -88
start|late|word|auxiliary|	judging -36
start|late|word|marks|	judging -67	saying 24
start|late|word|none|	judging 26	other -49	saying -91	thinking -8
start|late|word|verb|	saying -22	thinking -37
start|late|würdigen|	no 25
start|late|zeggen|	auxiliary -45	none 14	pronoun -71	word -44
start|late|zeggen|first|	te -21
start|late|zeigen|	no -34	none -34	word -32
start|late|zien|	word 15
start|late|äußern|	no -41	none -42	word -26
start|next|	aankondigen 9	accogliere -61	achar -67	achten -13	aclarar -45	acusar -6	adelantar -58	admitir -20	advertir 63	affirmer -34	afirmar -25	aggiungere -47	alegar -31	alertar 10	ameaçar 11	ammettere -15	annoncer -11	annunciare 11	antworten -61	anunciar 15	apelar 64	aplaudir 43	appeler -7	apprendre -43	apuntar -57	assicurare 16	assumir 6	assurer -20	atribuir 13	attendre -25	avanzar -59	avisar -14	avvertire -55	becijferen -10	befinden -34	begründen -88	bemerken -40	benadrukken -25	berichten -49	beschreiben -54	beslissen -60	betonen -13	betreuren 45	bevestigen -58	bezeichnen -48	bitten 43	blijken -62	blijven -62	bringen -63	calcular 24	calificar -62	chamar -65	chiamare -61	chiedere 12	chiffrer -27	cifrar 47	citar -71	classificar -15	cobrar 26	comentar -54	condenar -57	confermare 6	confessare 25	confidare 31	confirmar -9	confirmer 12	considerar 10	contar -22	contestare 8	contester 27	convocar 25	cortar -64	craindre 6	croire -40	culpar 41	decir -10	declarar -15	defender -11	definire -67	demander 15	denunciar 18	descartar 21	desmentir 30	devolver -53	dire 10	divulgar -71	dizer 6	domandare -54	dringen -36	drohen 13	drukken -46	dämpfen -70	déclarer -34	défendre -64	démentir 25	dénoncer -15	eisen 17	empfehlen -70	emporter -48	erinnern -51	erklären 25	erzählen -37	escrever -65	escusar -11	esperar -74	evitar -13	exigir 38	explicar -44	expliquer -55	faire_valoir -71	falar -76	felicitar 9	finden -85	fordern 35	formulieren -32	féliciter 25	fügen -48	garantire -49	geben -8	geven -60	giurare -12	grappen -45	gritar -50	hablar -60	halten -20	heben -69	heißen -74	hekelen 9	herinneren -12	heten -65	hopen 11	houden -13	indicar -59	indicare 17	indiquer -25	informar -83	insistir 22	interroger -55	invitar 7	invitare 22	inviter 37	invocare 73	invoquer -16	ironizar -39	juger -54	jurer 40	justificar 38	klagen -66	klinken -51	kommentieren -45	kritisieren -42	kündigen 12	lachen -55	lamentar 13	lamentare 39	lamentarse 36	lancer -53	lassen -101	laten 6	leer -48	leggen -61	lehnen -69	limitar -49	llamar -61	loben 14	louer -76	loven 24	luiden -66	lâcher -49	machen 19	mahnen 27	mandar -18	manter -9	meedelen -41	meinen -47	melden -88	mostrar -68	negar 22	nennen -65	noemen -47	noter -58	notieren -57	ontkennen 32	oordelen -63	opmerken -62	opposer 27	overwegen 11	parlare -91	parler -67	perguntar -10	plaider 31	pleiten -22	pochen -78	precisar -61	preferir -107	prevedere 18	prever -29	prijzen -35	proclamare -15	prometer 8	promettre 9	proponer 15	proporre -57	proposer 26	protestar -42	protestare -34	préciser -27	préconiser 47	prévoir -6	publicar -55	qualifier -79	queixar 10	quejarse -72	querer -32	questionar -46	raccomandare 55	raccontare -22	raconter -54	rappeler -7	reageren -54	reagieren -56	rechazar 12	rechnen -26	recibir -62	recitare -54	recomendar 36	recommander 24	reconhecer -7	reconnaître 17	reconocer 15	recordar -59	recusar -19	referir 12	refuser -15	registrar -57	regretter 58	rejeitar 14	rekenen -7	relatar -51	remeter -13	repetir -50	reportar 6	reprendre -61	requérir 24	responder -75	responsabilizar 27	resumir -60	revelar -42	ricordare 25	ringraziare -61	rire -40	rispondere -60	rivendicare 24	roepen -94	rufen -72	räumen -60	réagir -51	récuser 14	réfuter 48	répondre -11	rügen -50	saber 23	sagen -76	saluer -70	salutare -68	sapere -25	schließen -7	schreiben -71	schrijven -52	scrivere -62	sehen -49	señalar -49	sluiten -24	smentire 46	solicitar -57	sommen -34	sostenere 12	souhaiter 20	soutenir -52	souvenir -43	spiegare -43	sprechen -43	spreken -50	staan -66	stehen -61	stellen -7	stimare 44	sturen -62	tabler 15	tachar -72	teilen -76	telefonar -42	temer 44	temere -17	tildar -49	tonen -49	unlisted -19	valorar 35	vatten -58	verklaren -65	verlangen 8	vermissen 12	vermuten 35	verraten -23	versprechen 15	verteidigen -81	vertellen -27	verwachten 37	verweisen -87	verwerpen -55	verwijten -72	vinden -13	voegen -68	voir -64	vouloir -68	vragen 16	waarschuwen 30	warnen 14	weisen -84	weten -45	wijzen -16	willen -20	wollen -70	würdigen -7	zanjar -56	zeggen 25	zeigen -55	zitieren -67	äußern -42	écrire -50	évaluer -6	évoquer -29
start|next|aankondigen|first|	aan -41
start|next|aankondigen|	none 18	preposition -41
start|next|accogliere|	none -87
start|next|accuser|	determiner -27	marks 33	none -18	preposition 15
start|next|achar|first|	graça -26
start|next|achar|	none -94	word -54
start|next|achten|	none -6	word -107
start|next|aclarar|	none -65
start|next|acusar|	adverb -35	capital -34	determiner -88	none -38	preposition -13	verb 34
start|next|acusar|first|	a -93	de 18	o -70
start|next|adelantar|	determiner -47	none -75
start|next|admettre|	determiner -16	none 28
start|next|admitir|	determiner -72	marks 50	none -17	preposition -69	word 28
start|next|adverb|	, -67	: -113	adverb -87	determiner -116	end -28	preposition -29	quote -82	stop -91	that -88	word 67
start|next|adverb|auxiliary|	judging -51
start|next|adverb|marks|	judging -60	saying -12
start|next|adverb|none|	judging -84	saying -21	thinking -139
start|next|adverb|verb|	saying -66
start|next|advertir|first|	de 51
start|next|advertir|	none 73	preposition 63
start|next|adviseren|	determiner 27	none 22
start|next|adviseren|first|	de 44
start|next|affirmer|	marks -44	none -34	word 52
start|next|afirmar|	none -37	preposition -48
start|next|aggiungere|	none -69
start|next|alegar|	none -44
start|next|alertar|	none 25	preposition 10
start|next|ameaçar|	none 12	word 60
start|next|ammettere|	determiner -85	none -33	preposition 51
start|next|ammettere|first|	di 56
start|next|annoncer|first|	mardi -46
start|next|annoncer|	none -6	preposition 24	word -75
start|next|annunciare|	adverb -29	determiner 64	none 12	preposition -82	word -30
start|next|annunciare|first|	il 79	per -13	un 73	una 42
start|next|antworten|	no -61	none -48
start|next|anunciar|	adverb -78	determiner 72	none 13	preposition -64	verb 29	word -25
start|next|anunciar|first|	una 54
start|next|apelar|first|	à 58
start|next|apelar|	none 78	preposition 68
start|next|aplaudir|	marks 53	none 33	preposition -76
start|next|apontar|	none 7	preposition -37
start|next|appeler|	determiner -7	marks -23	preposition 25
start|next|appeler|first|	les 31	à 84
start|next|apprendre|	none -62
start|next|apuntar|	none -82	preposition -57
start|next|asegurar|	none 26
start|next|asks|false|	marks -18	none -12	verb 18
start|next|assicurare|	determiner 16
start|next|assumir|	none 9
start|next|assurer|	determiner -71	none -54	preposition -57	word 77
start|next|atribuir|	determiner -122	marks -37	none 45	preposition 51
start|next|atribuir|first|	a -14	à 24
start|next|attendre|	adverb -32	determiner -108	none -20	preposition 29
start|next|auxiliary|	, -56	stop -77	word -7
start|next|auxiliary|none|	judging -71
start|next|avanzar|	none -87
start|next|avisar|	none -18	preposition 20
start|next|avvertire|	none -80
start|next|away|1|	adverb -38	auxiliary -35	capital -39	coordinator -57	preposition 7	pronoun -39	verb-saying -65	word 23
start|next|away|2|	auxiliary -74	capital -73	coordinator -18	determiner -42	preposition -114	pronoun -37	verb-saying -51	word -43
start|next|away|3|	adverb -111	auxiliary -62	coordinator -42	determiner 60	preposition 33	pronoun -57	subordinator 32	verb-saying -59	word -32
start|next|away|4|	adverb -66	coordinator -66	determiner 11	preposition -54	pronoun -65	subordinator -53	word -125
start|next|away|5|	coordinator -33	determiner -102	preposition -147	word -96
start|next|away|6|	adverb -80	coordinator -41	determiner -16	preposition -133	word -38
start|next|becijferen|	none -14
start|next|befinden|	no -34	none -32	pronoun -24
start|next|before|	accusant 33	accusé 21	achou -26	acusa -84	acusado -94	acusou -51	admite 75	admitiu -56	adviseert -75	affirme -33	alerta -53	ameaça 60	ammesso 44	annonce -14	annoncé 24	annuncia 67	annunciato -27	antwortete -55	anunciou -21	anunció 77	apelou 62	aponta 10	appelle -21	appelé 18	assicura 16	assure -22	atribui -20	attend -16	avanzó -54	avisó 15	avoir -41	bat 44	befand -24	begrüßte -100	belooft -92	bestätigt 37	bestätigte -85	betreurt 56	bevestigt -35	bezeichnete -49	biedt 26	bleef -44	blijft -42	blijkt -33	calificó -45	chamou -42	chiama -36	chiede 70	chiedono 85	chiesto -34	chiffre -27	classificou -69	comentó -63	condenou -28	conferma 37	confermato -32	confessa 25	confirma -82	confirmou 74	confirmé -28	considera -24	considerou 50	contesta 10	conteste 70	contou -68	craint 6	croit -40	dat -66	davanti -48	decisão 22	declaró -84	defendeu 6	definito -50	descartó 59	dice -33	die -32	dijo 18	disse -22	dit 52	divulgado -34	diz 50	défend -64	dément 7	dénoncé -33	eist 25	elle -41	emporté -48	er -77	erklärte -25	es -90	espera -57	este -101	euro -17	euros -76	evitó 7	exige 33	exigiu 59	expresó 13	fala -66	falam -49	falou -34	fand -52	felicitó 58	findet -45	félicité 37	gab -109	gaf -56	garante -64	garantiu 55	geeft -34	gemeente 41	gibt -69	habla -47	habló -45	heet -58	heißt -56	het -136	hield -85	hielt -77	hielten -54	hieß -44	hij -154	hob -50	hoopt 11	houdt 17	hält 10	il -50	indica -29	indiqué -35	informou -40	informó -46	inquiète 13	insistió -7	interrogée -36	invita 16	invite 13	invoca 57	juge -45	klinkt -36	kondigde 18	kündigte 26	laat -128	lacht -47	lamentou 48	lancé -51	legt -48	lehnte -58	liet -73	ließ -85	llama -29	llamó -52	lobte 47	luidt -47	machte 23	mahnte 70	man -53	mantém 40	meint -40	melden -41	meldet -42	meldete -39	minister -48	ministre -56	mostró -56	nannte -48	nega 77	negou 54	negó 10	nesta -38	noemde -41	noemt -40	notierte -57	ofrece 16	ofreció -14	overweegt 11	parla -86	parlano -43	parlato -28	parle -50	parlé -25	pede 114	pedem 16	pedido -31	pediu 10	pergunta -83	pide -22	piden -7	pidió -9	plaide 46	pleit -22	pocht -45	precisa -45	prefere -49	preferiu -65	prefiere -58	prevede 18	prevê 20	proclamato -8	promet 19	promete 30	prometeu 96	prometió -52	promette 32	proposé 26	propuso 17	préconise 47	prévoit 11	publicado -33	quer 10	queria -67	questionado -26	raccomanda 53	racconta 13	reageerde -39	reageren -25	reagierte -29	reagierten -43	rechazó 36	rechnet -9	rechnete -52	recibió -46	recita -54	reclamado 74	reclamó 29	recomenda 27	reconoció 22	recusa -80	recusou 31	refusé -66	registrou -52	regrette 37	rekent 13	remeteu 6	requis -21	respondió -65	resume -41	revelou -42	ricorda -22	risposto -47	rit -36	roept -50	répondu 19	saber 23	sagt -41	sagte -42	saluta -31	salué -66	sapere 19	savoir -60	schloss -40	schreef -28	schreibt -34	scritto -49	sie -103	sieht -48	smentisce 49	sostiene 42	souhaite 47	souhaité -68	souvient -43	sprach -41	sprak -24	spreekt -44	spreken -44	spricht -33	staat -45	stand -60	steht -36	stellt -67	stellte 36	stond -52	stuurde -24	teilte -60	telefonou -42	teme 46	toonde -44	toont -22	trekt 32	trok -84	unternehmen -12	valoró 35	vatte -46	verklaarde -26	verlangte -78	versprach -65	verspricht 30	verteidigte -57	verwacht 37	verweist -58	verwies -76	veut -37	vindt 38	visto -68	vond -121	vorwürfe -32	vraagt 24	vroeg -33	vê 38	waarschuwde 44	warf -85	warnt -8	warnte 68	wees -73	weet -45	weist -57	weten 91	wies -71	wijst -8	wil 10	wilde -105	wirft -73	wollte -70	würdigte 8	ze -108	zegt 69	zei -70	zeigt -53	zeigte -24	ziet -8	zij -82	äußerte -28	écrit -47	évalue 33	évoque -73	évoqué 12
start|next|begründen|	determiner -88	no -88	none -88
start|next|begrüßen|first|	den -96
start|next|beloven|	none 30
start|next|bemerken|	no -40	none -40
start|next|benadrukken|first|	ze -7
start|next|benadrukken|	none -34	pronoun -7
start|next|berichten|	no -53	none -47	preposition -33
start|next|beschreiben|	no -54
start|next|beslissen|	none -84
start|next|bestätigen|	determiner 23	none -25	preposition -51
start|next|betonen|	none -13
start|next|betreuren|first|	het 9
start|next|betreuren|	none 66	pronoun 9
start|next|bevestigen|first|	het -35
start|next|bevestigen|	none -75	pronoun -35	word -43
start|next|bezeichnen|	determiner -49	marks -48	no -48	preposition -18
start|next|bezeichnen|first|	als -18	die -54
start|next|beziffern|	preposition 31
start|next|bieden|first|	aan -22
start|next|bieden|	preposition -22
start|next|bitten|	no 43	none 43	preposition 44
start|next|blijken|	auxiliary -38	none -86	preposition -42	word -37
start|next|blijken|first|	met -57	uit -27
start|next|blijven|	determiner -35	none -84	preposition -51	word -38
start|next|blijven|first|	op -48
start|next|bringen|	no -63
start|next|calcular|	none 35	preposition -84
start|next|calificar|	determiner -47	marks -62	none -62	preposition -45
start|next|calificar|first|	de -42	el -36
start|next|capital|	, -79	capital -11	determiner 32	quote -58	stop -85	word -67
start|next|capital|marks|	judging -68	saying -52
start|next|capital|none|	judging -95	other -34	saying -29
start|next|capital|verb|	judging -40	saying 29
start|next|celebrar|	determiner 35	none 22
start|next|celebrar|first|	el 35
start|next|chamar|first|	a -40	de -34
start|next|chamar|	marks -58	none -72	preposition -58
start|next|chiamare|	capital -21	none -84	preposition -35
start|next|chiedere|	determiner 53	none 12	preposition -61	word 30
start|next|chiedere|first|	di -27	un 29
start|next|chiffrer|	none -39
start|next|cifrar|first|	en 48
start|next|cifrar|	none 69	preposition 47
start|next|citar|	none -85	preposition -36
start|next|classificar|first|	a -63	como 14
start|next|classificar|	marks -15	none -15	preposition -77	subordinator 14
start|next|cobrar|	none 22	preposition 31
start|next|comentar|	none -68	preposition -49
start|next|condenar|	none -73	preposition -41	word -45
start|next|confermare|	coordinator -27	determiner -18	none 20	preposition -9	verb 49
start|next|confermare|first|	e -27	il -10	la -50
start|next|confessare|first|	di 25
start|next|confessare|	none 37	preposition 25
start|next|confidare|	none 18	preposition 31
start|next|confier|first|	à -56
start|next|confier|	preposition -69
start|next|confirmar|	auxiliary -78	determiner -14	preposition 9	word -26
start|next|confirmar|first|	a 23	con -56
start|next|confirmer|	determiner 38	none 26	word -48
start|next|considerar|first|	a 26
start|next|considerar|	marks -17	none 10	preposition 19	verb 45
start|next|contar|first|	a -61	à -19
start|next|contar|	none -31	preposition -81
start|next|contestare|	determiner 35	none 16	preposition -81
start|next|contestare|first|	il 87
start|next|contestar|	none 10
start|next|contester|	none 39
start|next|convocar|	none 36	preposition -75
start|next|coordinator|auxiliary|	saying -23
start|next|coordinator|	determiner -65	preposition -32	verb-saying -70	word -45
start|next|coordinator|none|	judging -56	saying -43
start|next|coordinator|verb|	judging -55	saying -58
start|next|cortar|	none -93	preposition -48
start|next|craindre|	determiner 42	none 28
start|next|croire|	none -47
start|next|culpar|	none 54
start|next|decir|first|	a -71
start|next|decir|	none -44	preposition -98
start|next|declarar|first|	por -36
start|next|declarar|	marks 44	none -56	preposition -74	word 32
start|next|defender|	determiner 12	marks -52	none -9	preposition -63
start|next|definire|	determiner -54	marks -67	none -67
start|next|definire|first|	la -48
start|next|demander|	auxiliary 60	determiner 9	none 11	preposition -7	subordinator 60
start|next|demander|first|	si 48	un -46
start|next|denunciar|	none 14	preposition 49
start|next|descartar|	none 29	preposition 20	word 10
start|next|desmentir|	determiner 14	none 24
start|next|destacar|	none 12
start|next|determiner|	, -58	capital -31	determiner 12	preposition -104	quote -16	stop -35	verb-saying -102	word 27
start|next|determiner|auxiliary|	saying -35
start|next|determiner|marks|	judging -62	saying -17	thinking 30
start|next|determiner|none|	judging 51	other 11	thinking 10
start|next|determiner|verb|	judging 37	saying 23	thinking -119
start|next|devolver|	none -76	preposition -27	word -45
start|next|de|	adverb -113	auxiliary -74	capital -8	coordinator -64	determiner 23	judging -7	other -55	preposition 19	pronoun -67	saying -10	thinking -23	verb-saying -19	word -88
start|next|de|apposed|	judging -83	saying -25
start|next|de|apposition|	judging -115	saying -6	thinking -31
start|next|de|away|1|	judging -18	other -40	thinking -23
start|next|de|away|2|	other -30	saying -109
start|next|de|away|3|	judging -108	saying -14
start|next|de|away|4|	judging 19	saying -6
start|next|de|away|5|	saying -43
start|next|de|away|6|	judging -77	saying -53
start|next|de|direct|	judging 9	thinking -18
start|next|de|inverted|	other -41	saying -32
start|next|de|mood|	no -16	yes -7
start|next|de|shared|	other -35	saying -78
start|next|dire|	determiner -11	marks 38	none -27	pronoun 37
start|next|dire|first|	a -87	avoir 40	en -41	n’ 48
start|next|divulgar|	determiner -62	none -98	preposition -31	word -22
start|next|dizer|	adverb 30	determiner -93	marks 47	none -24	preposition -108	word 100
start|next|dizer|first|	a -67	ao -57	apenas -66	ter 62
start|next|domandare|	none -54
start|next|dringen|	none -50
start|next|drohen|	no 13	none 13
start|next|drukken|	none -67
start|next|dämpfen|	no -70	none -70
start|next|déclarer|	none -43	preposition -22
start|next|défendre|	none -79
start|next|démentir|	none 36
start|next|dénoncer|	determiner -12	none -30
start|next|eisen|	determiner 60	none 47	preposition -59	word 14
start|next|eisen|first|	een 60	in -63
start|next|elogiar|first|	a 27
start|next|elogiar|	none -32	preposition 27
start|next|empfehlen|	no -70
start|next|emporter|	none -71
start|next|ending|00|	word -21
start|next|ending|0|	word -54
start|next|ending|20|	word -65
start|next|ending|40|	word -71
start|next|ending|60|	word -61
start|next|ending|ab|	word -28
start|next|ending|ad|	preposition 36
start|next|ending|ag|	word -66
start|next|ending|ai|	preposition -93
start|next|ending|al|	adverb -98	word -72
start|next|ending|am|	preposition -79
start|next|ending|an|	capital -45	preposition -94	pronoun -28	word -64
start|next|ending|ar|	adverb 21	determiner -81	preposition -14	word 35
start|next|ending|as|	adverb 24	determiner -47	preposition -68	word -40
start|next|ending|au|	preposition -114
start|next|ending|a|	preposition 6
start|next|ending|ce|	adverb -47
start|next|ending|ch|	adverb -51	preposition -69	pronoun -58	word -70
start|next|ending|ck|	word -16
start|next|ending|d'|	preposition 12
start|next|ending|da|	adverb -41
start|next|ending|de|	determiner -28	preposition 6	word 32
start|next|ending|di|	preposition 66	word -117
start|next|ending|do|	preposition -6	word 38
start|next|ending|du|	determiner -68
start|next|ending|d|	word 22
start|next|ending|ee|	word -62
start|next|ending|ei|	determiner 42	preposition -80
start|next|ending|ek|	word -83
start|next|ending|el|	capital -60	determiner -14	preposition -31	word 33
start|next|ending|em|	adverb -68	determiner -76	pronoun -53
start|next|ending|en|	adverb -85	auxiliary -68	capital 68	coordinator -28	determiner 27	preposition -42	pronoun -49	subordinator -55	verb-saying -38	word -11
start|next|ending|er|	adverb -82	capital -39	determiner 13	preposition -79	pronoun -48	word 32
start|next|ending|es|	determiner 8	pronoun -61	word -16
start|next|ending|et|	coordinator -36	preposition 11	word -23
start|next|ending|e|	coordinator -58
start|next|ending|ge|	word -65
start|next|ending|gs|	adverb -45
start|next|ending|ha|	auxiliary -44
start|next|ending|hr|	determiner 9
start|next|ending|ht|	word -47
start|next|ending|ia|	word 42
start|next|ending|ie|	determiner 20	pronoun -60	word 53
start|next|ending|ig|	word 21
start|next|ending|ij|	preposition 14	pronoun -93
start|next|ending|il|	determiner -9
start|next|ending|im|	preposition -94
start|next|ending|in|	adverb -74	capital -34	determiner -11	preposition -55
start|next|ending|ir|	word 90
start|next|ending|is|	adverb -77	preposition -105	word 39
start|next|ending|it|	verb-saying -27	word -41
start|next|ending|i|	determiner -81
start|next|ending|ià|	adverb -25
start|next|ending|je|	adverb -74
start|next|ending|jk|	word -34
start|next|ending|l'|	determiner -15
start|next|ending|la|	determiner 7	preposition -13	word 7
start|next|ending|le|	determiner -13	pronoun -44
start|next|ending|lf|	adverb -70	word -50
start|next|ending|lo|	determiner 38	preposition 23	word 26
start|next|ending|ls|	preposition -58	subordinator -82
start|next|ending|l’|	determiner -17	preposition -68
start|next|ending|ma|	determiner 37	preposition -26	word 34
start|next|ending|me|	word -69
start|next|ending|mo|	preposition -91	subordinator -34
start|next|ending|na|	determiner 28	preposition -82
start|next|ending|nd|	coordinator -64	word -78
start|next|ending|ne|	determiner 37	word 43
start|next|ending|ng|	capital -52	word -25
start|next|ending|no|	determiner 42	preposition -61	word 66
start|next|ending|ns|	adverb -40	preposition -88
start|next|ending|nt|	adverb -77	preposition -46
start|next|ending|n’|	word 65
start|next|ending|oe|	word -53
start|next|ending|of|	subordinator 47
start|next|ending|ok|	adverb -71
start|next|ending|om|	preposition -25
start|next|ending|on|	preposition -45	pronoun -40
start|next|ending|op|	preposition 19	word -38
start|next|ending|or|	preposition 6
start|next|ending|os|	determiner -21	preposition -21	word -31
start|next|ending|po|	preposition -57
start|next|ending|ra|	determiner -62	preposition 16	word -9
start|next|ending|re|	adverb -40	preposition -52	word -34
start|next|ending|ro|	capital 46	word -12
start|next|ending|rs|	adverb -52	word -55
start|next|ending|rt|	adverb -11	word -76
start|next|ending|rò|	adverb -43
start|next|ending|sa|	determiner -120
start|next|ending|se|	pronoun 30	word -93
start|next|ending|si|	subordinator 29
start|next|ending|so|	word 63
start|next|ending|st|	adverb -46	word -81
start|next|ending|su|	determiner -31	preposition 32
start|next|ending|s’|	pronoun -55
start|next|ending|ta|	determiner -70	word -49
start|next|ending|te|	capital -42	determiner -87	preposition -42	word 45
start|next|ending|ti|	word 47
start|next|ending|to|	adverb -36	word -21
start|next|ending|té|	preposition -36
start|next|ending|um|	determiner -27	preposition 26
start|next|ending|un|	adverb -68	determiner 9
start|next|ending|ur|	preposition -12
start|next|ending|us|	adverb -12	preposition -85
start|next|ending|ut|	preposition -48	word 20
start|next|ending|ux|	preposition 22
start|next|ending|y|	coordinator -51
start|next|ending|ze|	pronoun -61
start|next|ending|zu|	preposition -45	word -18
start|next|ending|ás|	adverb 35
start|next|ending|ão|	word 45
start|next|ending|ça|	word -35
start|next|ending|ón|	word -8
start|next|ending|ür|	preposition -70	word -50
start|next|erinnern|	no -50
start|next|erklären|first|	am -20	er -24	in -51
start|next|erklären|	no 25	none 27	preposition -86	pronoun -25
start|next|erzählen|	determiner -31	no -37	none -36	pronoun -12	yes -19
start|next|escrever|	none -93	preposition -43
start|next|escusar|	none -14
start|next|esperar|	none -105	word -50
start|next|estimar|	none 36	preposition 33
start|next|es|	adverb -17	capital -38	coordinator -57	determiner 8	judging -11	other -66	preposition -24	pronoun -69	saying -6	subordinator -16	thinking 15	verb-saying -36	word 15
start|next|es|apposed|	judging 47	other -60	saying 16
start|next|es|apposition|	judging -86	saying 26
start|next|es|away|1|	judging -14	other -60	saying 10	thinking 15
start|next|es|away|2|	judging -88	saying -152
start|next|es|away|3|	judging 13	saying -43
start|next|es|away|4|	saying -78
start|next|es|away|5|	saying -38
start|next|es|away|6|	judging -44	saying -83
start|next|es|direct|	judging -14	saying -30
start|next|es|elided|	saying 35
start|next|es|inverted|	other -53	saying -102
start|next|es|mood|	none -8
start|next|es|relative|	judging 35	saying -42
start|next|es|shared|	saying 62
start|next|evitar|	none -19
start|next|exclure|first|	pas -76
start|next|exclure|	word 15
start|next|exiger|first|	une 10
start|next|exiger|	none -12
start|next|exigir|	determiner 67	none 61
start|next|exigir|first|	uma 45
start|next|explicar|	none -63	preposition -44
start|next|expliquer|	none -78
start|next|expresar|	determiner 25	none 9
start|next|expresar|first|	su 25
start|next|faire_valoir|	determiner -71	none -102
start|next|faire_valoir|first|	le -44
start|next|falar|first|	em -56
start|next|falar|	marks -61	none -89	preposition -70
start|next|felicitar|	none 43	preposition 9
start|next|finden|	capital -27	determiner -79	marks -50	no -85	none -74	preposition -34
start|next|first|	0 -54	60 -61	a 6	aan -70	ab -28	aber -38	ad 36	ai -63	ainda -41	allerdings -45	als -100	am -79	an -72	anders -26	ante -39	aos 7	apenas -68	as -56	até -36	au -114	aus -81	aux 22	avoir 89	ayer -56	bei -61	beim -46	besluit -23	bij 14	calma 34	com -104	commenter -28	como -45	con -35	contra 31	d 22	d' 12	daar 21	dafür -50	dagegen -33	dal -55	dall’ -45	dans -86	das -128	de 6	del -22	dem -76	den -45	depuis -86	des 34	desde -101	di 66	die -10	do -6	dopo -57	dort -11	drei 42	du -68	désormais -23	e -58	een 23	ein -6	eine 23	einen 36	el -14	elle -44	en -39	encore -41	er -76	eraan -37	erop -19	es -61	esa -82	esta -70	este -87	et -36	falar -44	fest -13	für -70	geen 44	già -25	graça -26	ha -44	haar -81	hebben -67	hem -53	hij -80	hinzu -18	hoje -74	i -81	ihr 9	il -9	im -89	in -44	inoltre -17	invece -47	jaune -36	jeudi -39	jueves -69	kabinet -72	keine -65	l' -15	la 6	las 19	laut -48	le -13	les -26	lo 13	los -94	lundi -52	l’ -17	mais -60	man -28	mardi -64	mercredi -66	met 11	mit 19	miércoles -58	más 36	na -82	naar 20	nach -69	nas -68	ne 90	nesta -93	nicht -37	niemand -60	no 56	noch -51	nun -68	não 72	n’ 65	of 47	om 14	on -40	ontem -65	ook -71	op 19	os 22	otto 49	outra -62	over -58	par -110	pas -17	pela -10	pelo 24	per -66	però -43	plus -12	por -53	pour -69	pourtant -32	sa -69	samen -11	se 54	seiner 25	ses 41	si 29	sich -40	sie -60	sin -77	sobre -26	su -10	sur 9	s’ -55	tegen -49	ter 56	toe -53	toen -55	toujours -46	toute 79	toutefois -27	uit -88	um 22	uma 37	un 13	una 28	und -64	une 21	uno 42	unter -40	van -53	von -69	voor 26	vooral -72	voorlopig 47	vor 32	weiter -20	weten -81	wissen -42	woensdag -51	y -51	ze -61	zeggen -34	zelf -70	zich -57	zij -55	zu -45	zur 17	zurück -16	über -29
start|next|fordern|	determiner 64	no 35	none 35	preposition -123
start|next|formulieren|	no -32	none -32
start|next|fr|	adverb -125	capital -73	coordinator -36	determiner -15	judging -8	other -85	preposition 7	pronoun 15	saying -10	subordinator 60	verb-saying -39
start|next|fr|apposed|	judging -79	other -62	saying -12	thinking 23
start|next|fr|apposition|	judging 30	saying 10	thinking -36
start|next|fr|away|1|	other -62
start|next|fr|away|2|	saying -75
start|next|fr|away|3|	saying -39
start|next|fr|away|4|	saying 20
start|next|fr|away|5|	saying -71
start|next|fr|away|6|	saying -82
start|next|fr|direct|	judging -15	saying -19	thinking -16
start|next|fr|elided|	saying -68
start|next|fr|inverted|	judging -21	other -63	saying -37
start|next|fr|relative|	judging 30	saying 24
start|next|fr|shared|	judging -41	saying -18
start|next|féliciter|	marks 37	none 13	preposition 23
start|next|fügen|first|	hinzu -18
start|next|fügen|	no -48	none -48	word -18
start|next|garantire|	none -61
start|next|garantir|	marks -68	none 21	verb -40	word -14
start|next|geben|	adverb -27	determiner 13	no -7	none -115	preposition -47	pronoun -24	verb 44	word -49	yes -16
start|next|geben|first|	es -23	keine -37	sich -22	zu -31
start|next|geven|first|	hem -14	toe -12
start|next|geven|	none -82	preposition -27	pronoun -17	word -41
start|next|giurare|first|	di 72
start|next|giurare|	none -25	preposition 45
start|next|grappen|	none -63	preposition -45
start|next|gritar|	none -72	preposition -50
start|next|hablar|first|	de -60
start|next|hablar|	marks -61	none -66	preposition -57
start|next|halten|	adverb -15	marks 14	no -19	none -157	preposition -76	pronoun -33	word -59
start|next|halten|first|	dagegen -13	das -59	die -100	für -47
start|next|heben|	determiner -46	no -69	none -55	preposition -17
start|next|heben|first|	an -12
start|next|heißen|	adverb -8	determiner -35	marks -54	no -72	none -50	pronoun -15	word -50	yes -6
start|next|heißen|first|	dort -6	es -15
start|next|hekelen|	none 15
start|next|herinneren|first|	zich -12
start|next|herinneren|	none -12	pronoun -12
start|next|heten|first|	het -39
start|next|heten|	marks -60	none -70	pronoun -39	word -22
start|next|hopen|	none 27
start|next|houden|	auxiliary -98	determiner -7	marks -46	none -6	preposition -87	pronoun -121	word 11
start|next|houden|first|	bij -53	de -120	het -125	op -44
start|next|indicare|	determiner 21	none 24
start|next|indicar|	none -82
start|next|indiquer|first|	avoir 48
start|next|indiquer|	none -35	word 48
start|next|informar|	determiner -71	none -104	preposition -40	word -22
start|next|inquiéter|	none -29	preposition 22
start|next|insistir|first|	en -7
start|next|insistir|	none 33	preposition 22
start|next|interroger|first|	sur -48
start|next|interroger|	none -78	preposition -53
start|next|invitare|	adverb -47	marks 34	none 16	preposition 55
start|next|invitare|first|	a 78	alla 18
start|next|invitar|	none -22	preposition 7
start|next|inviter|	determiner 13	marks 6	none 54
start|next|invocare|	none 85	word 47
start|next|invoquer|	determiner -16
start|next|ironizar|	none -49	preposition -39
start|next|it|	adverb -80	auxiliary -44	capital 33	coordinator -36	determiner -14	other -71	saying -16	thinking 11
start|next|it|apposition|	saying -51	thinking 51
start|next|it|away|1|	thinking 11
start|next|it|away|2|	saying -105
start|next|it|away|3|	judging 32	other -45	saying -15
start|next|it|away|4|	saying -116
start|next|it|away|5|	saying -109
start|next|it|away|6|	saying -73
start|next|it|direct|	judging -14	saying 19	thinking 18
start|next|it|elided|	saying -50
start|next|it|inverted|	judging 25	other -45	saying -82
start|next|it|mood|	none -9
start|next|it|relative|	judging 17	saying -15
start|next|it|shared|	saying 60
start|next|judging|	adverb -119	auxiliary -92	capital -119	coordinator -76	determiner 9	participle -14	preposition -8	present -9	pronoun -17	subordinator 7	word 15
start|next|judging|ending|ab|	word -16
start|next|judging|ending|al|	preposition 43
start|next|judging|ending|an|	capital -45	preposition -40
start|next|judging|ending|ar|	determiner -59	word 14
start|next|judging|ending|as|	word -109
start|next|judging|ending|a|	preposition -10
start|next|judging|ending|ch|	pronoun -47
start|next|judging|ending|de|	determiner -49	preposition -19
start|next|judging|ending|di|	word -61
start|next|judging|ending|d|	word -42
start|next|judging|ending|d’|	preposition -98
start|next|judging|ending|el|	determiner -7
start|next|judging|ending|em|	preposition -23	pronoun -22
start|next|judging|ending|en|	adverb -15	determiner 18	preposition -64	word -106
start|next|judging|ending|er|	adverb -31	determiner 24
start|next|judging|ending|es|	determiner 28	word -76
start|next|judging|ending|et|	preposition -72	pronoun 7	word -88
start|next|judging|ending|e|	coordinator -40
start|next|judging|ending|ie|	determiner 8	pronoun -21
start|next|judging|ending|ij|	preposition -53	pronoun -63
start|next|judging|ending|il|	determiner -37
start|next|judging|ending|in|	preposition -76
start|next|judging|ending|i|	determiner -49
start|next|judging|ending|je|	adverb -33
start|next|judging|ending|jn|	auxiliary -43
start|next|judging|ending|le|	determiner 27
start|next|judging|ending|ls|	preposition -53
start|next|judging|ending|l’|	determiner -84
start|next|judging|ending|mo|	preposition -71	subordinator 14
start|next|judging|ending|ne|	determiner 16
start|next|judging|ending|ng|	word 30
start|next|judging|ending|on|	preposition -67
start|next|judging|ending|op|	preposition -44
start|next|judging|ending|or|	preposition 12
start|next|judging|ending|os|	determiner -38
start|next|judging|ending|o|	determiner -74
start|next|judging|ending|ra|	determiner -38	preposition -67
start|next|judging|ending|rs|	adverb -17
start|next|judging|ending|st|	word -58
start|next|judging|ending|te|	determiner -66	word 54
start|next|judging|ending|um|	determiner -80
start|next|judging|ending|un|	determiner 8
start|next|judging|ending|ur|	preposition 15
start|next|judging|ending|ze|	pronoun -50
start|next|judging|ending|à|	preposition 23
start|next|judging|ending|ão|	word -53
start|next|judging|ending|ça|	word -26
start|next|judging|ending|ür|	preposition -47
start|next|judging|first|	a -10	ab -16	al 44	als -73	anders -24	bij -53	con -67	d -42	dagegen -15	das -122	de -36	den -150	der 37	die 8	d’ -98	e -40	een 22	eine 13	einen 31	el -7	em -23	en -66	er -21	este -66	falar -44	für -47	graça -26	haar -59	hem -22	het 7	hij -38	hoje -33	i -49	il -37	in -76	le 27	les -90	l’ -84	met -72	não -53	o -74	op -44	os 7	outra -38	para -67	pas -88	sich -47	sie -21	sur 15	um -98	un 8	vor 22	ze -50	zijn -43	à 23
start|next|juger|	determiner -50	marks -50	none -59
start|next|jurer|	none 38
start|next|justificar|	none 67	preposition 51
start|next|klagen|	no -56	none -68	preposition -62
start|next|klinken|first|	het -33
start|next|klinken|	none -70	pronoun -33
start|next|kommentieren|	no -45
start|next|kritisieren|	no -42	none -42
start|next|kündigen|	determiner 58	no 13	preposition -101
start|next|kündigen|first|	an -65
start|next|lachen|	no -75	none -54	preposition -39	word -47
start|next|lamentare|	determiner 56	none 57
start|next|lamentarse|	none 53
start|next|lamentar|	determiner -11	marks -71	none 40	preposition -20	verb 56
start|next|lamentar|first|	o 41
start|next|lancer|	determiner -51	none -70	preposition -16
start|next|lassen|	determiner -79	no -101	none -76	preposition -24	verb -77	word -35
start|next|lassen|first|	das -20	über -24
start|next|laten|	adverb -62	determiner 45	marks 31	none -26	preposition -93	pronoun -67	verb 23	word -7
start|next|laten|first|	de 63	hij -53	weten -70
start|next|leer|	determiner -48	none -69
start|next|leggen|	auxiliary -36	none -82	preposition -14
start|next|leggen|first|	uit -14
start|next|lehnen|first|	ab -16
start|next|lehnen|	no -69	none -69	pronoun -23	word -16
start|next|limitar|first|	a -49
start|next|limitar|	marks -27	none -52	preposition -49
start|next|llamar|	capital -17	marks -26	none -79	preposition -62	verb -24
start|next|llamar|first|	a -41
start|next|loben|	no 14	none 17
start|next|louer|	none -85
start|next|loven|	none 40
start|next|luiden|	none -93	word -57
start|next|lâcher|	none -66
start|next|machen|	no 23	none 23
start|next|mahnen|first|	zur 28
start|next|mahnen|	no 28	none 27	preposition 27
start|next|mandar|	determiner -71	none -18	preposition -45	word 8
start|next|mandar|first|	um -70
start|next|manter|first|	a 46
start|next|manter|	none -38	preposition 41	word -67
start|next|meedelen|	none -59
start|next|meinen|	no -43	none -47
start|next|melden|	adverb -34	auxiliary -39	determiner -46	no -67	none -95	preposition -51	pronoun -25	word -46
start|next|minacciare|	none -7
start|next|mood|none|	other -8	thinking 7
start|next|mood|no|	judging -6	other -55	saying -14	thinking -19
start|next|mood|yes|	judging -14	thinking -62
start|next|mostrar|	none -92	preposition -11	word -56
start|next|negar|	coordinator -38	none 22	preposition -76	verb 31	word 87
start|next|negar|first|	a -76	e -38
start|next|nennen|	determiner -73	marks -63	no -65	pronoun -10
start|next|nennen|first|	die -45	sie -10
start|next|nl|	adverb 15	auxiliary -21	capital -119	coordinator -28	judging -35	preposition 8	pronoun -38	subordinator 38	verb-saying -40	word -27
start|next|nl|apposed|	judging -42	saying -71
start|next|nl|apposition|	judging -16	thinking -23
start|next|nl|away|1|	judging -19	saying -16
start|next|nl|away|2|	judging -65
start|next|nl|away|3|	saying 27
start|next|nl|away|4|	judging -92	saying -179
start|next|nl|away|5|	judging -70	saying -117
start|next|nl|away|6|	saying 20
start|next|nl|direct|	saying -8
start|next|nl|inverted|	judging -45
start|next|nl|mood|	none -10
start|next|nl|shared|	judging -53	saying -13
start|next|noemen|	determiner -41	marks -48	none -47	pronoun -37	word -38
start|next|noemen|first|	de -41	het -38
start|next|noter|	none -85
start|next|notieren|	no -57	none -57	preposition -18
start|next|ofrecer|	determiner -91	none -15	word 36
start|next|ontkennen|	adverb -42	auxiliary 32	none 28
start|next|ontkennen|first|	er -42
start|next|oordelen|	none -91
start|next|opmerken|first|	op -49
start|next|opmerken|	none -78	preposition -49
start|next|opposer|	none 38
start|next|order|apposed|	judging -22	other -102	saying -7	thinking 6
start|next|order|apposition|	judging 6
start|next|order|direct|	judging -25	saying -7
start|next|order|elided|	saying 13
start|next|order|inverted|	other 9	saying -59
start|next|order|relative|	judging 30	saying 7	thinking -10
start|next|order|shared|	judging -26	other -66	saying 16	thinking -34
start|next|other|	capital -34	determiner 6	past -19	preposition -73
start|next|overwegen|	none 17
start|next|parlare|	adverb -13	marks -90	none -92	preposition -92
start|next|parlare|first|	di -91
start|next|parler|first|	d -42	de -42	d’ -31
start|next|parler|	marks -57	none -75	preposition -58	word -42
start|next|pedir|	adverb 53	coordinator -20	determiner -43	marks 47	verb -32
start|next|pedir|first|	a 25	calma 34	e -18	el 8	para -39	un -33
start|next|perguntar|first|	se 30
start|next|perguntar|	none -12	preposition -71	pronoun 30
start|next|plaider|first|	pour 16
start|next|plaider|	marks -29	none 66	preposition 15
start|next|pleiten|first|	voor -22
start|next|pleiten|	preposition -22
start|next|pochen|first|	auf -78
start|next|pochen|	no -78	none -78	preposition -78
start|next|precisar|	none -88	preposition -50
start|next|preferir|	determiner -59	marks -56	none -138	preposition -35	word -88
start|next|preferir|first|	falar -44	não -53
start|next|preguntar|first|	si 27
start|next|preguntar|	none -24	preposition -78	subordinator 7
start|next|preposition|	, 33	: -102	adverb 59	auxiliary 26	capital -160	determiner -11	preposition -62	pronoun -117	quote -19	stop -139	that 84	verb-saying -59	word 43
start|next|preposition|auxiliary|	judging -68	saying -29
start|next|preposition|marks|	judging -8
start|next|preposition|none|	judging -50	other -61	thinking 24
start|next|preposition|verb|	judging 49	saying -51
start|next|prevedere|	none 12
start|next|prever|	none -43	preposition -26	word -27
start|next|prijzen|	none -49
start|next|proclamare|	determiner -90	none -22	word 30
start|next|prometer|	determiner 53	none 32	preposition -99	word 12
start|next|prometer|first|	até -31	para -80	un 67
start|next|promettere|	none 8	preposition -30
start|next|promettre|	determiner 21	marks 77	none -8	preposition 27	word -71
start|next|promettre|first|	de 41	des 12	un 87
start|next|pronoun|	, -81	: -41	adverb -112	auxiliary -71	capital -84	determiner -49	preposition -90	pronoun -28	quote 13	stop -89	that -22	verb-saying -26	word 31
start|next|pronoun|auxiliary|	judging -60	saying -17
start|next|pronoun|marks|	judging -104	saying 48
start|next|pronoun|none|	saying -79	thinking -80
start|next|pronoun|verb|	saying -62	thinking -59
start|next|proponer|	none 21
start|next|proporre|	none -56	preposition -40
start|next|proposer|	none 37
start|next|protestare|first|	per -27
start|next|protestare|	none -48	preposition -34
start|next|protestar|	none -60
start|next|préciser|	none -39
start|next|préconiser|	determiner 47	none 68
start|next|préférer|	none -38
start|next|prévoir|	none -9	word -66
start|next|pt|	adverb 28	capital -96	coordinator -53	determiner -8	other 32	preposition -29	pronoun 23	saying -9	subordinator -18	thinking -7	verb-saying -74	word 41
start|next|pt|apposed|	judging 28	other -81	thinking 16
start|next|pt|apposition|	judging 28	saying -25
start|next|pt|away|1|	judging -6	other -81	thinking -7
start|next|pt|away|2|	judging -111	saying -161
start|next|pt|away|3|	judging 39
start|next|pt|away|4|	judging -70	saying -117
start|next|pt|away|5|	judging -75	saying -94
start|next|pt|away|6|	judging -66	saying -85
start|next|pt|direct|	judging -49	thinking -59
start|next|pt|elided|	saying 24
start|next|pt|inverted|	saying -57
start|next|pt|relative|	judging -91	saying 37
start|next|pt|shared|	judging 14	saying -31
start|next|publicar|first|	na -18
start|next|publicar|	none -75	preposition -42
start|next|qualifier|first|	de -36
start|next|qualifier|	marks -64	none -91	preposition -36
start|next|queixar|	none 34	preposition 14
start|next|quejarse|	none -89	preposition -72
start|next|querer|	determiner -75	none -44	word -9
start|next|questionar|first|	sobre -26
start|next|questionar|	none -65	preposition -46
start|next|raccomandare|first|	di 33
start|next|raccomandare|	none 75	preposition 33
start|next|raccontare|	determiner -77	none -21	preposition 21
start|next|raccontare|first|	di 22
start|next|raconter|	none -80	preposition -35
start|next|rappeler|	determiner 37	none -51
start|next|reageren|	none -69	preposition -37	word -41
start|next|reagieren|	no -56	none -56	word -29
start|next|rechazar|	determiner 32	none 22	word -76
start|next|rechazar|first|	este -66
start|next|rechnen|first|	vor -94
start|next|rechnen|	no -25	none -26	preposition -21	pronoun -42	yes -44
start|next|recibir|	none -82
start|next|recitare|	none -68
start|next|reclamar|	determiner 14	preposition -25
start|next|reclamar|first|	una 22
start|next|recomendar|	none 64	preposition -15	word 37
start|next|recommander|	none 34	preposition 25
start|next|reconhecer|	none -48	preposition -65
start|next|reconnaître|	determiner 14	none 20
start|next|reconocer|	none 22
start|next|recordar|	none -87
start|next|recusar|	determiner -75	none -18	preposition 18	word -28
start|next|recusar|first|	a 42	o -65
start|next|referir|	none 18
start|next|refuser|	determiner -87	none -13	preposition -94
start|next|registrar|	none -78
start|next|regretter|	none 48
start|next|rekenen|first|	voor -69
start|next|rekenen|	preposition -86
start|next|relatar|	none -74
start|next|remeter|first|	para 11
start|next|remeter|	none -19	preposition 31
start|next|repetir|	none -73
start|next|replicare|	none -6
start|next|reportar|	none 10	word 49
start|next|reprendre|	determiner -57	none -89
start|next|requérir|	none 16	word 32
start|next|responder|	none -92	preposition -63
start|next|responsabilizar|	none 28
start|next|resumir|	none -86	preposition -38
start|next|revelar|	none -61
start|next|riconoscere|	none -24
start|next|ricordare|	preposition 40
start|next|ringraziare|	none -70
start|next|rire|first|	jaune -36
start|next|rire|	none -58	word -36
start|next|rispondere|first|	al -35
start|next|rispondere|	none -82	preposition -59
start|next|rivendicare|	determiner 24	none 11
start|next|roepen|	determiner -52	none -130	preposition -62	word -48
start|next|roepen|first|	de -52	op -55
start|next|rufen|	marks -51	no -72	none -47	preposition -19
start|next|räumen|	determiner -53	no -61	none -56	yes -17
start|next|räumen|first|	ein -53
start|next|réagir|	none -73	preposition -45
start|next|réclamer|	adverb -49	determiner 58	marks 25	none 11	preposition 9	word -49
start|next|réclamer|first|	une 19
start|next|récuser|	none -17
start|next|réfuter|	none 59
start|next|répondre|first|	à -60
start|next|répondre|	none -51	preposition -88
start|next|rügen|	no -50	none -51
start|next|saber|	none 46	preposition 49
start|next|sagen|	adverb -21	capital -39	determiner -64	no -68	none -73	preposition -47	pronoun -11	verb -47	word -30	yes -49
start|next|sagen|first|	am -15	auf -18	bei -12	dem -20	der -28	er -9	im -15	in -32	sie -9
start|next|saluer|	determiner -70	marks -63	none -77
start|next|saluer|first|	une -41
start|next|salutare|	none -86	preposition -34
start|next|sapere|	none -36	preposition 12
start|next|saying|	adverb -19	auxiliary -28	capital -18	coordinator -63	participle -25	past -10	preposition -12	pronoun -36	subordinator 27	verb-saying -101
start|next|saying|ending|00|	word -19
start|next|saying|ending|0|	word -54
start|next|saying|ending|40|	word -71
start|next|saying|ending|60|	word -61
start|next|saying|ending|ab|	word -39
start|next|saying|ending|ag|	word -57
start|next|saying|ending|ai|	preposition -63
start|next|saying|ending|al|	adverb -76	preposition -60	word -74
start|next|saying|ending|am|	preposition -78
start|next|saying|ending|an|	preposition -94	pronoun -25	word -36
start|next|saying|ending|ao|	preposition -7
start|next|saying|ending|ar|	determiner -71	preposition -13	word 35
start|next|saying|ending|as|	adverb 24	determiner -38	preposition -68	word -16
start|next|saying|ending|au|	preposition -90
start|next|saying|ending|a|	preposition 9
start|next|saying|ending|ce|	adverb -43
start|next|saying|ending|ch|	adverb -51	preposition -66	pronoun -60	word -70
start|next|saying|ending|ck|	word -16
start|next|saying|ending|d'|	preposition 12
start|next|saying|ending|da|	adverb -41
start|next|saying|ending|de|	determiner -7	word 58
start|next|saying|ending|di|	preposition 55	word -107
start|next|saying|ending|do|	preposition -6
start|next|saying|ending|du|	determiner -67
start|next|saying|ending|d’|	preposition 23
start|next|saying|ending|ei|	preposition -78
start|next|saying|ending|el|	determiner -7	preposition -26	word 15
start|next|saying|ending|em|	adverb -64	determiner -61	pronoun -51
start|next|saying|ending|en|	adverb -83	auxiliary -70	capital 68	coordinator -22	determiner 17	preposition -36	subordinator -47	verb-saying -66	word -50
start|next|saying|ending|er|	adverb -79	determiner -10	preposition -79	pronoun -45	word 41
start|next|saying|ending|es|	determiner -17	pronoun -44	word -15
start|next|saying|ending|et|	preposition 24	word 18
start|next|saying|ending|e|	coordinator -47
start|next|saying|ending|ge|	word -65
start|next|saying|ending|gs|	adverb -45
start|next|saying|ending|hr|	determiner 14
start|next|saying|ending|ht|	word -46
start|next|saying|ending|ia|	word 42
start|next|saying|ending|ie|	determiner 11	pronoun -62	word 31
start|next|saying|ending|ig|	word -80
start|next|saying|ending|ij|	preposition 19	pronoun -57
start|next|saying|ending|il|	determiner 23
start|next|saying|ending|im|	preposition -90
start|next|saying|ending|in|	adverb -74	determiner -11	preposition -45
start|next|saying|ending|ir|	word 81
start|next|saying|ending|is|	adverb -74	preposition -93	word 23
start|next|saying|ending|it|	word -41
start|next|saying|ending|i|	determiner -68
start|next|saying|ending|je|	adverb -68
start|next|saying|ending|jk|	word -34
start|next|saying|ending|jn|	auxiliary 11
start|next|saying|ending|l'|	determiner 6
start|next|saying|ending|la|	preposition -12	word 7
start|next|saying|ending|le|	determiner -13	pronoun -44
start|next|saying|ending|lf|	adverb -65	word -50
start|next|saying|ending|lo|	determiner 38	preposition 23	word -16
start|next|saying|ending|ls|	preposition -32	subordinator -66
start|next|saying|ending|l’|	determiner 7	preposition -68
start|next|saying|ending|ma|	determiner 6	preposition -26	word 34
start|next|saying|ending|me|	word -69
start|next|saying|ending|mo|	preposition -60
start|next|saying|ending|na|	determiner 16	preposition -78
start|next|saying|ending|nd|	coordinator -24	word -45
start|next|saying|ending|ne|	determiner 17	word 47
start|next|saying|ending|ng|	word -78
start|next|saying|ending|no|	preposition -61	word 56
start|next|saying|ending|ns|	adverb -40	preposition -64
start|next|saying|ending|nt|	adverb -75	preposition -46
start|next|saying|ending|n’|	word 65
start|next|saying|ending|oe|	word -53
start|next|saying|ending|of|	subordinator 47
start|next|saying|ending|ok|	adverb -66
start|next|saying|ending|om|	preposition -20
start|next|saying|ending|on|	determiner 10	preposition -31	pronoun -40
start|next|saying|ending|op|	preposition 15	word -38
start|next|saying|ending|or|	preposition -8
start|next|saying|ending|os|	determiner 8	preposition -21	word -11
start|next|saying|ending|o|	determiner 20
start|next|saying|ending|po|	preposition -57
start|next|saying|ending|ra|	preposition 20	word -70
start|next|saying|ending|re|	adverb -42	preposition -52	word -23
start|next|saying|ending|rs|	adverb -44	word -55
start|next|saying|ending|rt|	adverb -11	word -70
start|next|saying|ending|rò|	adverb -43
start|next|saying|ending|sa|	determiner -114
start|next|saying|ending|se|	pronoun 30
start|next|saying|ending|si|	subordinator 29
start|next|saying|ending|so|	word 63
start|next|saying|ending|st|	adverb -46	word -61
start|next|saying|ending|su|	determiner -31	preposition 35
start|next|saying|ending|ta|	word -43
start|next|saying|ending|te|	determiner -69	preposition -40
start|next|saying|ending|ti|	word 47
start|next|saying|ending|to|	adverb -36	word -25
start|next|saying|ending|té|	preposition -36
start|next|saying|ending|uf|	preposition 8
start|next|saying|ending|ug|	adverb -80
start|next|saying|ending|um|	preposition 9
start|next|saying|ending|us|	preposition -85
start|next|saying|ending|ut|	preposition -25
start|next|saying|ending|y|	coordinator -38
start|next|saying|ending|ze|	pronoun -50
start|next|saying|ending|zu|	preposition -41	word -18
start|next|saying|ending|à|	preposition -24
start|next|saying|ending|ás|	adverb 42
start|next|saying|ending|ão|	word 64
start|next|saying|ending|ón|	word 9
start|next|saying|ending|ür|	word -50
start|next|saying|first|	0 -54	60 -61	a 8	aan -70	ab -39	aber -38	ai -63	ainda -41	al -68	allerdings -45	als -74	am -78	an -71	ante -37	ao -7	aos 7	apenas -68	as -56	até -36	au -90	auf 8	aus -81	avoir 89	ayer -54	bei -58	beim -46	bij 19	calma 34	com -99	como -91	con -22	contra 31	d' 12	dafür -50	dagegen -32	dall’ -45	dans -60	das -78	de 15	del -14	dem -61	den -23	depuis -70	der -104	des 20	desde -90	di 55	die -28	do -6	dopo -57	dort -11	du -67	désormais -23	d’ 23	e -47	ein -6	eine 13	einen 12	el -7	elle -44	en -32	er -73	eraan -37	erop -19	es -44	este -69	fest -11	geen 46	haar -71	hebben -67	hem -51	hij -54	hinzu -18	hoje -68	i -68	ihr 14	il 23	im -85	in -33	inoltre -17	invece -43	jaune -36	jeudi -24	keine -48	l' 6	las 18	laut -25	le -13	les -27	lo 13	lundi -52	l’ 7	man -25	mardi -58	mercredi -66	met 24	mit 19	na -78	naar 20	nach -65	nas -68	ne 90	nesta -93	nicht -33	niet 30	no 56	noch -51	não 87	n’ 65	o 19	of 47	om 17	on -40	ontem -64	ook -66	op 15	os 22	over -59	par -107	para 8	pas 26	pela -10	pelo 24	per -66	però -43	por -52	pour -44	pourtant -32	sa -69	samen -11	se 54	si 29	sich -40	sie -62	sin -77	sobre -26	son 10	su -9	tegen -49	ter 56	terug -80	toe -53	toen -47	toute 60	uit -75	um 27	uma 6	un 6	una 16	und -24	une 9	unter -40	van -52	von -56	voor 21	vor 18	weiter -20	weten -70	y -38	ze -50	zelf -65	zich -57	zij -24	zijn 11	zu -41	zur 17	zurück -16	à -24	über -29
start|next|schließen|	determiner 13	no -7	word -72
start|next|schreiben|first|	in -19
start|next|schreiben|	no -70	none -65	preposition -70	yes -19
start|next|schrijven|first|	in -24
start|next|schrijven|	marks -31	none -73	preposition -22
start|next|scrivere|	determiner -42	none -89	preposition -44
start|next|sehen|	determiner -54	no -49	none -47	pronoun -13
start|next|sehen|first|	das -24	es -13	man -12
start|next|señalar|	none -72
start|next|sluiten|	determiner 9	none -37	word -86
start|next|sluiten|first|	niet -79
start|next|smentire|	determiner 49	none 65
start|next|solicitar|	none -81
start|next|sommen|first|	op -61
start|next|sommen|	none -46	preposition -61
start|next|sostenere|first|	di 59
start|next|sostenere|	preposition 42
start|next|souhaiter|first|	commenter -28	s’ -22
start|next|souhaiter|	none 8	pronoun -22	word -30
start|next|soutenir|	none -74
start|next|souvenir|	none -50
start|next|spiegare|	none -62
start|next|sprechen|	adverb -11	marks -40	no -44	none -26	preposition -41	pronoun -9
start|next|sprechen|first|	von -38
start|next|spreken|	auxiliary -26	marks -26	none -66	preposition -34	word -58
start|next|spreken|first|	van -26
start|next|staan|	adverb -26	auxiliary -25	none -94	preposition -66	word -26
start|next|stehen|	adverb -22	no -61	none -60	preposition -45	verb -46	word -30
start|next|stehen|first|	in -20
start|next|stellen|	determiner -81	no 18	none -27	preposition -78	word -76
start|next|stellen|first|	den -81
start|next|stimare|	none 63	preposition 33
start|next|sturen|	none -79
start|next|subordinator|auxiliary|	saying 35
start|next|subordinator|	determiner 28	pronoun 38	quote 25	word -48
start|next|subordinator|marks|	judging 9	saying 47
start|next|subordinator|none|	saying -52
start|next|tabler|first|	sur 15
start|next|tabler|	none 37	preposition 15
start|next|tachar|first|	de -41
start|next|tachar|	marks -72	none -72	preposition -41
start|next|teilen|first|	mit -32
start|next|teilen|	no -73	none -54	preposition -37	yes -17
start|next|telefonar|	none -61	preposition -42
start|next|temere|	determiner -17	none -65
start|next|temer|	none 50	preposition 44
start|next|thinking|	adverb -36	determiner -12	past -19	preposition 50	present 48	pronoun -92	verb-saying -28
start|next|thinking|ending|an|	pronoun -12
start|next|thinking|ending|ar|	adverb -89
start|next|thinking|ending|as|	determiner -77	word -52
start|next|thinking|ending|a|	preposition 12
start|next|thinking|ending|ch|	pronoun -14
start|next|thinking|ending|de|	determiner -63
start|next|thinking|ending|en|	determiner 15	verb-saying -26	word 25
start|next|thinking|ending|er|	word -44
start|next|thinking|ending|es|	determiner 18	pronoun -21
start|next|thinking|ending|il|	determiner -97
start|next|thinking|ending|ir|	word 33
start|next|thinking|ending|is|	adverb -23
start|next|thinking|ending|or|	preposition 26
start|next|thinking|ending|re|	adverb -16
start|next|thinking|ending|s’|	pronoun -22
start|next|thinking|ending|un|	determiner 21
start|next|thinking|ending|us|	adverb -11
start|next|thinking|ending|à|	preposition -10
start|next|thinking|first|	a 12	commenter -28	daar -89	das -71	de 23	een 18	es -21	il -98	man -12	pas -52	plus -11	sich -14	s’ -22	um 22	un 21	voor 17	zeggen -26	à -10
start|next|tildar|	marks -49	none -49
start|next|tonen|first|	zich -28
start|next|tonen|	marks -21	none -52	pronoun -29	verb -40
start|next|trekken|	determiner 33	preposition -101	word -56
start|next|trouver|	determiner 12
start|next|unlisted|	capital -34	determiner 6	no -55	none -13	preposition -73	verb -51
start|next|valorar|	none 63
start|next|vatten|	adverb -12	none -77	pronoun -21
start|next|vatten|first|	het -21	samen -11
start|next|verb-saying|	, -43	preposition -44	quote -46	stop -38	that -25	word -29
start|next|verb-saying|marks|	saying -69
start|next|verb-saying|none|	saying -62	thinking -36
start|next|verklaren|first|	hij -26
start|next|verklaren|	none -82	preposition -84	pronoun -26
start|next|verlangen|	determiner -23	no 8	none -27
start|next|verlangen|first|	eine -13
start|next|vermissen|	no 12	none 12
start|next|vermuten|	none 35
start|next|verraten|	no -23	none -23	preposition -19
start|next|versprechen|	determiner -11	no 15	none 6	pronoun -67
start|next|verteidigen|	determiner -72	no -81	none -69
start|next|vertellen|	none -31	preposition -22	pronoun -29
start|next|verwachten|	none 54
start|next|verweisen|first|	auf -73
start|next|verweisen|	no -82	none -78	preposition -74	yes -53
start|next|verwerpen|	none -78
start|next|verwijten|	none -72
start|next|ver|	marks -85	none 7	preposition -106	word 46
start|next|vinden|	auxiliary -66	capital -45	marks -18	none -9	preposition -62	pronoun 33	word -105
start|next|vinden|first|	de 16	het 39
start|next|voegen|first|	eraan -37
start|next|voegen|	none -82	word -43
start|next|voir|	none -77
start|next|vouloir|	adverb -11	determiner -50	none -84
start|next|vouloir|first|	plus -11
start|next|vragen|	determiner -39	none 18	preposition -28	pronoun -67	subordinator 63	verb 23	word 48
start|next|vragen|first|	een -28	of 47	om 6	zich -53
start|next|vrezen|first|	voor 17
start|next|vrezen|	preposition 17
start|next|waarschuwen|	none 25	preposition 23
start|next|warnen|first|	vor 16
start|next|warnen|	marks 67	no 15	preposition 16
start|next|weisen|	determiner -79	no -84	none -73	preposition -18	word -16
start|next|weisen|first|	die -50	zurück -16
start|next|werfen|	determiner -88	none 14	preposition 30	pronoun -63
start|next|werfen|first|	der -78	vor 30
start|next|weten|	none -53
start|next|wijzen|	determiner -85	none -13	preposition 24	word -19
start|next|wijzen|first|	erop -19	naar 40
start|next|willen|	adverb 41	auxiliary -7	determiner -64	marks -57	none -9	pronoun -33	verb -77	verb-saying -26
start|next|willen|first|	de -58	een -22	zeggen -26
start|next|wollen|	determiner -37	no -54	none -66	pronoun -15	verb -41
start|next|wollen|first|	das -20	sich -13
start|next|word|	( -28	, 11	: -100	; -48	adverb 40	auxiliary -12	capital -31	coordinator -16	determiner 27	end -103	preposition 38	pronoun 19	quote -17	stop -94	that -9	verb-saying 24	word 49	’ 22
start|next|word|auxiliary|	judging -83	saying 57	thinking -93
start|next|word|marks|	judging -37	saying 16
start|next|word|none|	judging 24	saying -33	thinking 33
start|next|word|verb|	saying 51
start|next|würdigen|	determiner 11	marks -104	none -84	preposition -81
start|next|zanjar|	none -62	preposition -53
start|next|zeggen|	adverb 64	auxiliary 55	determiner 6	marks -14	none 13	preposition -140	pronoun 24	word -35
start|next|zeggen|first|	de -29	hij -35	in -87
start|next|zeigen|first|	sich -18
start|next|zeigen|	marks -27	no -55	none -55	pronoun -21
start|next|zien|	adverb -62	none 6	preposition -42	word 56
start|next|zien|first|	anders -24
start|next|zitieren|	no -67
start|next|äußern|first|	sich -28
start|next|äußern|	no -42	none -42	pronoun -27
start|next|écrire|	none -72	preposition -33
start|next|évaluer|	determiner 33	none -6	preposition -85
start|next|évaluer|first|	à -85
start|next|évoquer|	determiner -21	marks -102	none -40
start|next|évoquer|first|	un 21	une -60
start|source|	a -10	conforme 58	laut -15	na -22	nach 63	pour -24	secondo 35	segundo 11	según 21	selon 11	so -73	stando 43
start|source|adverb|	, -41
start|source|adverb|none|	source -63
start|source|asks|false|	marks 32	none -15	verb 11
start|source|auxiliary|	adverb 92	determiner 32	preposition 38	pronoun 89	quote -32
start|source|auxiliary|auxiliary|	source 64
start|source|auxiliary|none|	source 38
start|source|auxiliary|verb|	source 41
start|source|away|2|	auxiliary 117	word 87
start|source|away|3|	determiner 15	preposition -49	word 69
start|source|away|4|	auxiliary 78	preposition -47	pronoun -30	that -55	word 18
start|source|away|5|	auxiliary 33	determiner -66	preposition 15	word 14
start|source|away|6|	adverb -45	capital -39	determiner 57	preposition 46	pronoun 35	that -43	verb-saying -90	word -13
start|source|a|	determiner -7	none -12
start|source|before|	) 97	, -14	haar 39	hem 70
start|source|capital|auxiliary|	source 13
start|source|capital|	capital -60	preposition -83	word 41
start|source|capital|none|	source -48
start|source|conforme|	none 71
start|source|determiner|	adverb 69	determiner -47	quote -49	verb-saying -25	word 29
start|source|determiner|auxiliary|	source 19
start|source|determiner|marks|	source 22
start|source|determiner|none|	source 22
start|source|determiner|verb|	source -15
start|source|de|according|	source 9
start|source|de|	auxiliary 16	capital -76	determiner -48	marks -27	none 20	preposition 18	source 9	verb -54	verb-saying 73	word 16
start|source|de|away|2|	source 16
start|source|de|away|3|	source 52
start|source|de|away|4|	source 55
start|source|de|away|6|	source -27
start|source|de|first|	la 71	o -30
start|source|de|mood|	no 7
start|source|d’|	auxiliary 99	determiner -6	none -29	word 74
start|source|d’|first|	la -45	le 76	l’ 34
start|source|ending|ad|	auxiliary 56
start|source|ending|a|	preposition 20
start|source|ending|c’|	word -31
start|source|ending|da|	preposition -51
start|source|ending|de|	determiner -45	preposition -62
start|source|ending|do|	preposition -47
start|source|ending|du|	determiner -62
start|source|ending|el|	determiner 17	preposition -27
start|source|ending|en|	auxiliary 19	word -14
start|source|ending|es|	determiner 57
start|source|ending|gt|	word 64
start|source|ending|he|	that -43
start|source|ending|ht|	word 62
start|source|ending|há|	auxiliary 32
start|source|ending|ia|	capital -34
start|source|ending|ie|	capital 22	determiner -65
start|source|ending|in|	preposition -29
start|source|ending|is|	auxiliary 71
start|source|ending|i|	determiner 45
start|source|ending|jn|	auxiliary -24
start|source|ending|la|	determiner -24
start|source|ending|le|	determiner 27
start|source|ending|li|	determiner 51
start|source|ending|l’|	determiner 77
start|source|ending|nt|	word -80
start|source|ending|os|	determiner 88
start|source|ending|o|	determiner 25
start|source|ending|pt|	word 59
start|source|ending|ra|	word -58
start|source|ending|rd|	auxiliary 46
start|source|ending|se|	pronoun 52
start|source|ending|st|	auxiliary -8
start|source|ending|ta|	word -18
start|source|ending|te|	word -48
start|source|ending|ue|	that -43
start|source|ending|ui|	word -60
start|source|ending|un|	determiner 6
start|source|ending|ve|	word -50
start|source|ending|ão|	word 47
start|source|es|according|	source 14
start|source|es|	auxiliary 8	capital 22	preposition -23	pronoun 52	source 14	word 70
start|source|es|away|3|	source -34
start|source|es|away|4|	source 72
start|source|es|away|6|	source 17
start|source|es|mood|	none 14
start|source|first|	a 20	al -64	che -43	c’ -31	da -51	de -61	die -65	do -47	du -62	el 17	es -41	gli 51	had 56	há 32	i 45	in -10	is 71	ist -8	la -24	le 27	les 57	l’ 77	não 77	o 25	os 52	que -43	qui -60	se 52	un 6	wird 46	zijn -24
start|source|fr|according|	source 6
start|source|fr|away|3|	source 47
start|source|fr|away|4|	source -72
start|source|fr|away|5|	source 62
start|source|fr|away|6|	source 36
start|source|fr|	capital -45	determiner 52	preposition -52	source 6	word -24
start|source|fr|mood|	none 6
start|source|it|	adverb -41	auxiliary 10	capital 16	determiner 29	preposition 6	that -43	verb-saying -74	word 11
start|source|it|away|3|	source 27
start|source|it|away|4|	source -32
start|source|it|away|5|	source -47
start|source|it|away|6|	source 38
start|source|laut|	auxiliary -46	capital -62	marks -34	no -18	none 23	verb -31	word 54
start|source|mood|no|	source 7
start|source|nach|	auxiliary 49	marks 56	no 63	none 39	word 66
start|source|na|	determiner 87	marks -6	none -37	preposition -8
start|source|nl|according|	source -23
start|source|nl|	adverb -54	auxiliary 33	determiner -53	preposition -61	pronoun -70	source -23	verb-saying 28	word 77
start|source|nl|away|2|	source 97
start|source|nl|away|3|	source 36
start|source|nl|away|5|	source -26
start|source|nl|away|6|	source -74
start|source|nl|mood|	none -23
start|source|order|according|	source 7
start|source|para|	auxiliary -18	determiner -17	marks 41	preposition 23	verb 98
start|source|para|first|	a 36	da -37	de -61	do -47	el -13	la -49	o 98
start|source|per|	auxiliary -12	capital -56	determiner 62	marks 52	none -23	preposition 18	verb-saying -74
start|source|pour|	auxiliary 28	capital -56	determiner 81	none -32	preposition -25	verb -64	word -75
start|source|pour|first|	de -12	la 100	le 90	qui -41
start|source|preposition|auxiliary|	source -22
start|source|preposition|	capital -27	determiner -54	word 27
start|source|preposition|marks|	source 57
start|source|preposition|none|	source -24
start|source|pronoun|none|	source -9
start|source|pronoun|	word 24
start|source|pt|according|	source 11
start|source|pt|	auxiliary 89	capital -41	determiner 42	preposition 18	source 11	that -33	word -31
start|source|pt|away|4|	source -11
start|source|pt|away|5|	source 22
start|source|pt|away|6|	source 11
start|source|pt|mood|	none 11
start|source|secondo|	auxiliary 34	determiner 13	marks -25	none 49	preposition 76	word 24
start|source|secondo|first|	la 29
start|source|segundo|	determiner 60	marks 96	none 23	preposition -14	verb 71	word -27
start|source|segundo|first|	a 7	o 44
start|source|según|	auxiliary -16	capital 22	determiner 55	marks -11	none 40	preposition -44	verb 37	word 81
start|source|según|first|	el 77	la 26
start|source|selon|	auxiliary -17	capital 6	determiner 14	marks 91	none 8	verb 80
start|source|selon|first|	la 81	le -35	les 41
start|source|source|	adverb -67	auxiliary 39	capital -26	determiner 25	preposition -18	source 7	that -63	verb-saying 12	word 36
start|source|source|ending|ad|	auxiliary 56
start|source|source|ending|a|	preposition 20
start|source|source|ending|c’|	word -31
start|source|source|ending|da|	preposition -51
start|source|source|ending|de|	determiner -45	preposition -62
start|source|source|ending|do|	preposition -47
start|source|source|ending|du|	determiner -62
start|source|source|ending|el|	determiner 17	preposition -27
start|source|source|ending|en|	auxiliary 19	word -14
start|source|source|ending|es|	determiner 57
start|source|source|ending|gt|	word 64
start|source|source|ending|he|	that -43
start|source|source|ending|ht|	word 62
start|source|source|ending|há|	auxiliary 32
start|source|source|ending|ia|	capital -34
start|source|source|ending|ie|	capital 22	determiner -65
start|source|source|ending|in|	preposition -29
start|source|source|ending|is|	auxiliary 71
start|source|source|ending|i|	determiner 45
start|source|source|ending|jn|	auxiliary -24
start|source|source|ending|la|	determiner -24
start|source|source|ending|le|	determiner 27
start|source|source|ending|li|	determiner 51
start|source|source|ending|l’|	determiner 77
start|source|source|ending|nt|	word -80
start|source|source|ending|os|	determiner 88
start|source|source|ending|o|	determiner 25
start|source|source|ending|pt|	word 59
start|source|source|ending|ra|	word -58
start|source|source|ending|rd|	auxiliary 46
start|source|source|ending|se|	pronoun 52
start|source|source|ending|st|	auxiliary -8
start|source|source|ending|ta|	word -18
start|source|source|ending|te|	word -48
start|source|source|ending|ue|	that -43
start|source|source|ending|ui|	word -60
start|source|source|ending|un|	determiner 6
start|source|source|ending|ve|	word -50
start|source|source|ending|ão|	word 47
start|source|source|first|	a 20	al -64	che -43	c’ -31	da -51	de -61	die -65	do -47	du -62	el 17	es -41	gli 51	had 56	há 32	i 45	in -10	is 71	ist -8	la -24	le 27	les 57	l’ 77	não 77	o 25	os 52	que -43	qui -60	se 52	un 6	wird 46	zijn -24
start|source|so|	no -73	none -64
start|source|stando|	auxiliary 46	determiner 40	none 41
start|source|that|auxiliary|	source -52
start|source|that|	determiner -54	word -36
start|source|that|none|	source -46
start|source|verb-saying|	determiner 42
start|source|verb-saying|none|	source 10
start|source|volgens|	adverb -54	auxiliary 61	determiner -45	marks 21	preposition -43	pronoun -70	word 77
start|source|volgens|first|	de -45	had 56	is 85
start|source|word|	adverb 60	auxiliary 40	capital -71	determiner 56	preposition -90	pronoun 112	quote 69	word 58
start|source|word|auxiliary|	source 27
start|source|word|marks|	source 29
start|source|word|none|	source 15
start|source|word|verb|	source -7
start|that|	aclarar 8	acrescentar 52	adelantar 63	adiantar 56	admitir 63	advertir -16	affirmer 62	afirmar 39	aggiungere 43	agregar 48	ajouter -14	alegar 66	ammettere -55	annunciare 35	apelar -51	asegurar 69	assegurar 56	assicurare 40	assurer 77	auspicare 32	avanzar 53	avvertire 29	benadrukken 52	bevestigen 76	chiamare -39	comunicar -21	concluir 58	condenar -51	confermare 14	confessar 36	confirmar -14	confirmer 57	contar 17	contestar 15	contrapor 47	decir -23	defender 20	descartar 38	dire -56	dizer -12	erkennen 65	esclarecer 50	estimar 50	estimer 10	exigir -15	explicar 63	faire_valoir 46	garantir 70	geven 51	heten -51	indicar 69	indiquer 72	informar 22	lachen -59	laten 69	lembrar 29	limitar 73	llamar -43	negar 52	noemen -59	ontkennen 54	opinar 27	pedir -7	precisar 51	precisare 42	préciser 18	raccontare -28	raconter 62	rappeler -6	razonar 30	rechazar -50	reconhecer 53	reconocer 6	recordar 67	recusar 18	regretter 43	rekenen 15	relatar 52	relever 71	replicare -8	resumir -30	revelar 66	ribattere -9	ricordare 51	riferire -7	répondre 64	sapere 22	schrijven 8	scrivere 53	solicitar 30	sostener 64	sostenere 43	soutenir 66	spiegare 26	stellen -13	sustentar 9	verklaren 61	vertellen 57	verwachten 39	vinden 26	vragen -69	vrezen 54	waarschuwen 51	wijzen 57	willen -39	zeggen -7	zien -28
start|that|aclarar|first|	que 8
start|that|aclarar|	that 8
start|that|acrescentar|first|	que 52
start|that|acrescentar|	none 63	that 52
start|that|adelantar|first|	que 63
start|that|adelantar|	none 68	that 63
start|that|adiantar|	auxiliary 48	none 64	that 56
start|that|adiantar|first|	que 56
start|that|admitir|	auxiliary 41	marks 26	none 81	that 63
start|that|admitir|first|	que 63
start|that|advertir|first|	que -16
start|that|advertir|	none -25	that -16
start|that|affirmer|first|	que 62
start|that|affirmer|	none 71	that 62
start|that|afirmar|	auxiliary 64	marks 66	none 52	that 39	verb -25
start|that|afirmar|first|	que 39
start|that|aggiungere|	auxiliary 45	marks 11	none 45	that 43
start|that|aggiungere|first|	che 43
start|that|agregar|first|	que 48
start|that|agregar|	none 55	that 48
start|that|ajouter|first|	que -16
start|that|ajouter|	none -23	that -14
start|that|alegar|first|	que 66
start|that|alegar|	none 81	that 66
start|that|ammettere|first|	che -55
start|that|ammettere|	none -55	that -55
start|that|annunciare|first|	che 35
start|that|annunciare|	none 48	that 35
start|that|anunciar|	none -13
start|that|apelar|first|	que -51
start|that|apelar|	none -67	that -51
start|that|asegurar|	auxiliary 20	none 78	that 69
start|that|asegurar|first|	que 69
start|that|asks|false|	auxiliary 19	marks 35	none -11	verb -26
start|that|assegurar|	auxiliary 36	none 56	that 56
start|that|assegurar|first|	que 56
start|that|assicurare|	auxiliary 38	none 40	that 40
start|that|assicurare|first|	che 40
start|that|assurer|	auxiliary 61	marks 35	none 86	that 77
start|that|assurer|first|	que 64	qu’ 48
start|that|auspicare|first|	che 32
start|that|auspicare|	none 35	that 32
start|that|avanzar|first|	que 53
start|that|avanzar|	none 78	that 53
start|that|avisar|	marks 61	none -7
start|that|avvertire|first|	che 29
start|that|avvertire|	none 36	that 29
start|that|away|1|	that 73
start|that|away|2|	that -19
start|that|away|3|	subordinator -24	that -17
start|that|away|4|	that 10
start|that|away|5|	that -17
start|that|away|6|	that -84
start|that|before|	, -60	adiantou 48	admitió 16	affirme 64	afirma 65	afirmou 74	aggiunge 13	aggiunto 13	alegou 54	anunció 92	apenas 92	asegura 42	aseguró 29	assegurou 26	assicura 35	assure 42	avisou 77	calcula 65	ce -63	chiede 23	considera 73	conta 72	contou 54	de -63	descartó 38	dijo 119	disse 103	diz -37	dizem -27	dizer -20	en -82	erkent 61	erop 57	estima 47	estimé 92	garante 35	garantiu 37	hij 56	indiqué 47	informou 103	informó 103	inoltre 67	lamentou 66	lembra 93	lembrou 78	meldt 117	ontkent 54	para -42	pede -29	pediu -15	pidió 88	precisa 33	precisó 37	précisant 36	précise 73	quinta-feira -76	raconte 62	rappelle -32	rappelé -11	reconoció 32	recordó 47	replica 48	responde -36	respondeu 84	ribattuto 50	ricorda 26	ricordato 20	sapere 19	sostiene 41	sostuvo 21	sustenta -29	sustentou 94	toe 74	verwacht 39	vindt 20	voor 22	vreest 54	weten 69	wil -39	zegt 101	ziet -28
start|that|benadrukken|first|	dat 52
start|that|benadrukken|	none 67	that 52
start|that|bevestigen|first|	dat 76
start|that|bevestigen|	none 76	that 76
start|that|chiamare|first|	che -39
start|that|chiamare|	none -43	that -39
start|that|chiedere|	none 21
start|that|comentar|	none -35
start|that|comunicar|first|	que -21
start|that|comunicar|	that -21
start|that|concluir|first|	que 58
start|that|concluir|	none 69	that 58
start|that|condenar|first|	que -51
start|that|condenar|	none -54	that -51
start|that|confermare|first|	che 14
start|that|confermare|	none 19	that 14
start|that|confessar|first|	que 36
start|that|confessar|	none 45	that 36
start|that|confirmar|	auxiliary -76	none 19	that -14
start|that|confirmar|first|	que -14
start|that|confirmer|	none 75	that 57
start|that|considerar|	auxiliary 50	marks -53	none 19
start|that|contar|	auxiliary 76	none 11	that 17
start|that|contar|first|	que 17
start|that|contestar|first|	que 15
start|that|contestar|	none 52	that 15
start|that|contrapor|first|	que 47
start|that|contrapor|	none 53	that 47
start|that|decir|first|	que -23
start|that|decir|	none -33	that -23
start|that|defender|first|	que 20
start|that|defender|	none 50	that 20
start|that|descartar|first|	que 38
start|that|descartar|	none 48	that 38
start|that|de|away|2|	saying 29
start|that|de|away|3|	saying 34
start|that|de|away|4|	saying -33
start|that|de|away|5|	saying 73
start|that|de|direct|	saying 42	thinking 58
start|that|de|inverted|	saying -10
start|that|de|mood|	no -34	yes 86
start|that|de|	saying 14	subordinator -16	that 42	thinking 58
start|that|dire|first|	che 29
start|that|dire|	none -55	that -56
start|that|dizer|	auxiliary -71	marks 21	that -12
start|that|dizer|first|	que -12
start|that|ending|he|	that 15
start|that|ending|ob|	subordinator -16
start|that|ending|ss|	that 42
start|that|ending|u'|	that 65
start|that|erkennen|first|	dat 65
start|that|erkennen|	marks 48	none 65	that 65
start|that|esclarecer|	auxiliary 47	none 53	that 50
start|that|esclarecer|first|	que 50
start|that|estimar|first|	que 50
start|that|estimar|	none 67	that 50
start|that|estimer|first|	que -10
start|that|estimer|	marks -26	none 36	that -9
start|that|es|apposed|	saying -27
start|that|es|away|1|	judging 66	saying 106
start|that|es|away|2|	saying -95
start|that|es|away|3|	saying -28
start|that|es|away|4|	judging 34	saying -19
start|that|es|away|6|	judging -48	saying 9
start|that|es|direct|	judging 40	saying 40
start|that|es|elided|	saying -13
start|that|es|inverted|	judging -59	saying -21
start|that|es|shared|	saying 37
start|that|es|	thinking 19
start|that|exigir|first|	que -15
start|that|exigir|	none -39	that -15
start|that|explicar|	auxiliary 51	none 71	that 63
start|that|explicar|first|	que 63
start|that|faire_valoir|first|	que 40
start|that|faire_valoir|	marks 38	none 53	that 46
start|that|first|	che 15	dass 42	ob -16	qu' 65
start|that|fr|apposed|	saying -25
start|that|fr|apposition|	saying 11
start|that|fr|away|2|	saying 103
start|that|fr|away|3|	saying -49
start|that|fr|away|4|	saying 99
start|that|fr|away|6|	saying -12
start|that|fr|direct|	saying 10
start|that|fr|inverted|	saying -65
start|that|fr|	judging -36	that -22
start|that|fr|mood|	none -16
start|that|fr|relative|	saying -18
start|that|fr|shared|	saying 94
start|that|garantir|	auxiliary 41	marks 57	none 82	that 70
start|that|garantir|first|	que 70
start|that|geven|first|	dat 51
start|that|geven|	none 63	that 51
start|that|heten|first|	dat -51
start|that|heten|	none -56	that -51
start|that|indicar|first|	que 69
start|that|indicar|	none 77	that 69
start|that|indiquer|	auxiliary 59	none 81	that 72
start|that|indiquer|first|	qu’ 46
start|that|informar|	auxiliary 60	that 22
start|that|informar|first|	que 22
start|that|it|apposition|	saying -19
start|that|it|away|1|	saying 170
start|that|it|away|2|	saying 88
start|that|it|away|3|	saying -24
start|that|it|away|4|	saying -42
start|that|it|away|6|	judging -39	saying -62
start|that|it|direct|	saying 55
start|that|it|elided|	saying 88
start|that|it|inverted|	saying -57
start|that|it|	judging 26	saying 7	that 15
start|that|it|mood|	none 15
start|that|it|shared|	saying 19
start|that|judging|ending|at|	that 17
start|that|judging|ending|he|	that 26
start|that|judging|first|	che 26	dat 17
start|that|judging|	past -15	present 21
start|that|lachen|first|	dass -59
start|that|lachen|	no -59	none -59	that -59
start|that|lamentar|	none 39
start|that|laten|	auxiliary 65	none 69	that 69
start|that|laten|first|	dat 69
start|that|lembrar|	auxiliary 58	none 9	that 29
start|that|lembrar|first|	que 29
start|that|limitar|first|	que 73
start|that|limitar|	marks 56	none 76	that 73
start|that|llamar|first|	que -43
start|that|llamar|	none -43	that -43	verb -43
start|that|melden|	auxiliary -31	none 11
start|that|mood|none|	saying 7	thinking 6
start|that|mood|no|	saying -43
start|that|mood|yes|	saying 84
start|that|negar|first|	que 52
start|that|negar|	none 58	that 52
start|that|nl|apposition|	saying 15
start|that|nl|away|1|	judging -43	saying -59
start|that|nl|away|2|	judging 76	saying 151
start|that|nl|away|3|	saying 129
start|that|nl|away|4|	saying 26
start|that|nl|away|6|	saying -42
start|that|nl|direct|	saying -23
start|that|nl|inverted|	saying 48
start|that|nl|	judging 17
start|that|noemen|first|	dat -59
start|that|noemen|	marks -59	none -59	that -59
start|that|ontkennen|	auxiliary 50	none 59	that 54
start|that|ontkennen|first|	dat 54
start|that|opinar|first|	que 27
start|that|opinar|	marks 27	none 27	that 27
start|that|order|apposed|	saying -6	thinking -20
start|that|order|apposition|	saying 15	thinking 63
start|that|order|direct|	judging 27	saying 23	thinking 8
start|that|order|elided|	saying 51
start|that|order|inverted|	judging -41	saying -63
start|that|order|shared|	saying 45
start|that|osservare|	none -14
start|that|pedir|first|	que -7
start|that|pedir|	marks 93	none -18	that -7	verb -19
start|that|precisare|first|	che 42
start|that|precisare|	none 55	that 42
start|that|precisar|first|	que 51
start|that|precisar|	none 62	that 51
start|that|préciser|	auxiliary -12	none 39	that 18
start|that|préciser|first|	que 18
start|that|pt|apposed|	saying 48
start|that|pt|apposition|	judging 13	saying 24	thinking 14
start|that|pt|away|1|	judging 104	saying 42	thinking 73
start|that|pt|away|2|	saying -56
start|that|pt|away|3|	saying -50
start|that|pt|away|4|	saying 21
start|that|pt|away|5|	saying 42
start|that|pt|away|6|	judging -80	saying -34
start|that|pt|direct|	judging 36	saying -6
start|that|pt|elided|	saying 75
start|that|pt|inverted|	judging -57	saying -52
start|that|pt|	judging -6	thinking 53
start|that|pt|shared|	saying 108
start|that|raccontare|first|	che -28
start|that|raccontare|	none -59	that -28
start|that|raconter|	auxiliary 53	none 70	that 62
start|that|rappeler|first|	que -26	qu’ 84
start|that|rappeler|	none -32	that -6	verb 99
start|that|razonar|first|	que 30
start|that|razonar|	none 6	that 30
start|that|rechazar|first|	que -50
start|that|rechazar|	none -55	that -50
start|that|reconhecer|first|	que 53
start|that|reconhecer|	none 61	that 53
start|that|reconocer|first|	que 6
start|that|reconocer|	none 14	that 6	verb -28
start|that|recordar|	auxiliary 28	marks 18	none 89	that 67
start|that|recordar|first|	que 67
start|that|recusar|first|	que 18
start|that|recusar|	that 18
start|that|regretter|first|	que 43
start|that|regretter|	none 48	that 43
start|that|rekenen|first|	dat 15
start|that|rekenen|	none 21	that 15
start|that|relatar|first|	que 52
start|that|relatar|	none 62	that 52
start|that|relever|first|	que 71
start|that|relever|	none 71	that 71
start|that|replicare|first|	che -8
start|that|replicare|	none -8	that -8
start|that|replicar|	marks 74
start|that|responder|	auxiliary 101	marks -45	none 18	verb -42
start|that|resumir|first|	que -30
start|that|resumir|	none -33	that -30
start|that|revelar|first|	que 66
start|that|revelar|	none 79	that 66
start|that|ribattere|first|	che -9
start|that|ribattere|	marks 32	none -24	that -9
start|that|ricordare|	auxiliary 28	marks 50	none 52	that 51
start|that|ricordare|first|	che 51
start|that|riferire|	auxiliary 71	none -21	that -7
start|that|riferire|first|	che -7
start|that|rispondere|	none -33
start|that|répondre|first|	que 64
start|that|répondre|	none 72	that 64
start|that|saber|	none 11
start|that|sapere|first|	che 22
start|that|sapere|	none 26	that 22
start|that|saying|ending|he|	that 7
start|that|saying|ending|ob|	subordinator -16
start|that|saying|ending|ss|	that 31
start|that|saying|ending|u'|	that 65
start|that|saying|ending|u’|	that 18
start|that|saying|first|	che 7	dass 31	ob -16	qu' 65	qu’ 18
start|that|saying|	participle 97	past 21	present -34	subordinator -16	that 8
start|that|schrijven|first|	dat 8
start|that|schrijven|	marks 8	none 8	that 8
start|that|scrivere|first|	che 53
start|that|scrivere|	none 53	that 53
start|that|solicitar|first|	que 30
start|that|solicitar|	none 44	that 30
start|that|sostenere|first|	che 43
start|that|sostenere|	none 48	that 43
start|that|sostener|first|	que 64
start|that|sostener|	marks 23	none 67	that 64
start|that|soutenir|first|	que 66
start|that|soutenir|	none 70	that 66
start|that|spiegare|	auxiliary 26	none 26	that 26
start|that|spiegare|first|	che 26
start|that|stellen|first|	dat -13
start|that|stellen|	none -22	that -13
start|that|subordinator|	determiner -24
start|that|sustentar|first|	que 9
start|that|sustentar|	marks 108	none -10	that 9
start|that|that|	, 89	adverb 77	auxiliary -34	capital -26	determiner 55	preposition -12	pronoun 18	quote 24	verb-judging -80	verb-saying -77	word -10
start|that|that|auxiliary|	judging 126	saying -15	thinking 19
start|that|that|marks|	judging -35	saying 48	thinking -21
start|that|that|none|	judging -53	thinking 28
start|that|that|verb|	judging -16	saying -12
start|that|thinking|ending|ss|	that 58
start|that|thinking|first|	dass 58
start|that|thinking|	past 34	present -48	that 14
start|that|verklaren|first|	dat 61
start|that|verklaren|	none 66	that 61
start|that|vertellen|first|	dat 57
start|that|vertellen|	none 82	that 57
start|that|verwachten|first|	dat 39
start|that|verwachten|	none 48	that 39
start|that|vinden|	auxiliary 34	none 16	that 26
start|that|vinden|first|	dat 26
start|that|vragen|first|	dat -69
start|that|vragen|	none -83	that -69
start|that|vrezen|first|	dat 54
start|that|vrezen|	none 66	that 54
start|that|waarschuwen|first|	dat 51
start|that|waarschuwen|	none 62	that 51
start|that|wijzen|first|	dat 57
start|that|wijzen|	none 68	that 57
start|that|willen|first|	dat -39
start|that|willen|	none -41	that -39
start|that|zeggen|first|	dat -7
start|that|zeggen|	marks -44	none 22	that -7
start|that|zien|first|	dat -28
start|that|zien|	none -71	that -28
`;
