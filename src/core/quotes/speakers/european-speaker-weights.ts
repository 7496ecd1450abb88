/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 25	carry-before -25	carry-next -12	colon -15	de:carry-before -55	de:carry-before-that -30	de:carry-next -32	de:colon -13	de:named-before 35	de:named-nearby -12	de:quote-then-speaker -26	de:quote-then-verb -8	de:sentence-after -16	de:sentence-before -13	de:speaker-then-quote -22	es:according-to -12	es:carry-before -47	es:carry-before-that 33	es:carry-next -32	es:colon -65	es:named-nearby 7	es:paragraph-before -54	es:quote-then-speaker -84	es:quote-then-verb 20	es:sentence-before 12	es:verb-then-speaker -43	fr:according-to -31	fr:carry-before -75	fr:carry-before-that 31	fr:carry-next -46	fr:colon -35	fr:named-before 6	fr:paragraph-before -38	fr:quote-then-speaker -21	fr:quote-then-verb 22	fr:sentence-before 17	fr:verb-then-speaker -42	it:according-to -30	it:carry-before -20	it:carry-before-that -17	it:carry-next 30	it:colon 8	it:named-nearby -25	it:paragraph-before -46	it:quote-then-speaker 23	it:quote-then-verb -9	it:sentence-before -25	named-before -34	nl:according-to -14	nl:carry-before -72	nl:carry-before-that -32	nl:carry-next 38	nl:colon -45	nl:named-before 8	nl:named-nearby -7	nl:paragraph-before -47	nl:quote-then-speaker -62	nl:sentence-after -20	nl:sentence-before -15	nl:verb-then-speaker 28	paragraph-before -34	pt:according-to -29	pt:carry-before 25	pt:carry-before-that -89	pt:carry-next 17	pt:colon -31	pt:paragraph-before -42	pt:quote-then-speaker 31	pt:quote-then-verb 18	pt:speaker-then-quote 6	quote-then-verb -13	sentence-after 7	sentence-before 17	signature -20	speaker-then-quote 15	transcript -35
before|according-to|	preposition 20	word 22
before|colon|	, -82	- 115	adverb -93	auxiliary -152	capital 57	coordinator -76	preposition -32	pronoun -58	start 37	subordinator 9	verb-judging -84	verb-saying -117
before|named-before|	& -23	( -84	* -80	, -21	- -99	/ -11	: -18	; -86	adverb -98	auxiliary -47	capital 25	coordinator -94	determiner -26	possessive -53	preposition -37	pronoun -108	quote -20	subordinator -96	that -37	verb-judging -36	verb-saying -59	word -43	– -48	— -53	• 23
before|named-nearby|	" -17	& -146	' 20	( 78	) -6	, 16	- 44	/ 8	: -154	; 66	adverb -64	auxiliary -9	capital -20	coordinator -14	determiner -78	preposition -29	quote -19	start 24	subordinator -29	that -30	verb-judging -101	verb-saying -101	verb-thinking -120	word -50	– 77	— 59	’ 64
before|name|	& -156	' 76	( 71	) 89	* -11	, 31	- 57	/ -17	: -77	; 48	adverb -89	auxiliary -26	capital -9	coordinator -66	determiner -127	possessive -56	preposition -6	pronoun 19	quote 7	start 11	subordinator -22	that -39	verb-judging -91	verb-saying -69	verb-thinking -88	word -119	– 59	— 47	’ 25	• 51
before|noun|	$ -86	' -108	( -36	) -75	, 28	- 25	/ 109	: -114	; 149	adverb -60	auxiliary -140	capital -24	coordinator -97	determiner -60	possessive 46	preposition -12	pronoun -136	quote -10	subordinator 18	verb-judging -83	verb-saying -52	verb-thinking -9	word -96	– -53	— -19	― 23	’ -121
before|paragraph-before|	( -11	, 6	- -68	: -40	; -19	adverb -101	auxiliary -66	capital -66	coordinator -87	determiner -15	preposition -107	pronoun -72	quote -117	start 32	subordinator -26	that -17	verb-judging -26	verb-saying -102	verb-thinking -13	word -122	– -12	— -103	’ -122
before|pronoun|	" 30	' 102	, 35	- -34	: -88	; 23	adverb -91	auxiliary -35	capital -74	coordinator 97	determiner 58	preposition -106	pronoun -122	quote 21	start 18	subordinator -31	that -115	verb-judging -37	verb-saying -99	verb-thinking -41	word 13	— -37
before|quote-then-speaker|	$ -10	' 65	, 54	- -55	: -33	; -32	adverb -153	auxiliary -16	coordinator -73	determiner -100	preposition 16	pronoun -119	quote 30	start 25	subordinator -79	that -99	verb-judging -144	verb-saying -98	verb-thinking -22	word -196
before|quote-then-verb|	, -58	pronoun 8	verb-judging -17	verb-saying 29	word -31
before|sentence-after|	, -54	adverb -33	auxiliary -55	capital -142	coordinator -66	preposition 23	pronoun -18	quote -46	start 21	subordinator -113	that -66	verb-judging -55	verb-saying -12	verb-thinking -13	word -66
before|sentence-before|	" 52	$ -12	' -46	* -88	, -25	- -122	: -79	; -49	adverb -76	auxiliary -40	capital -58	coordinator 7	determiner -55	preposition -71	pronoun -61	quote -52	start 29	subordinator 19	that -66	verb-judging -58	verb-thinking 48	– -112	— -99	’ -139
before|speaker-then-quote|	$ -71	& -118	' 112	( -45	, 75	- 39	: -43	; 193	adverb -66	auxiliary -113	capital -43	coordinator 64	determiner -10	possessive 61	preposition -62	pronoun -73	start 11	subordinator 23	that -85	verb-judging -59	verb-saying -146	verb-thinking -86	word 12	— -9	’ -92
before|transcript|	start -34
before|verb-then-speaker|	that -107	verb-judging -50	verb-saying 19
carry-before-that|0|	0 65	1 -42	3 -49
carry-before-that|0|0|,|	quote 95
carry-before-that|0|0|	1 -107	10+ 107	2 -58	3 -91	4-5 113	6-9 148	coordinator -15	determiner -57	preposition -32
carry-before-that|0|0|adjacent|	false 65
carry-before-that|0|0|coordinator|	lower -15
carry-before-that|0|0|determiner|	lower -64
carry-before-that|0|0|end|	. 153
carry-before-that|0|0|inside|	false 65
carry-before-that|0|0|none|	preposition -17	word 15
carry-before-that|0|0|preposition|	lower -71	none -63
carry-before-that|0|0|question|false|	false 57
carry-before-that|0|1|	, -61	1 -114	10+ 28	2 -150	3 -114	4-5 -151	6-9 -106	: -104	auxiliary -143	coordinator -61	determiner -121	preposition -103	stop 52	word -128
carry-before-that|0|1|,|	capital -63	lower -42	pronoun -147	upper -114	verb-saying 66
carry-before-that|0|1|.|	capital -110
carry-before-that|0|1|:|	upper -104
carry-before-that|0|1|adjacent|	false -42
carry-before-that|0|1|auxiliary|	lower -143
carry-before-that|0|1|coordinator|	none -61
carry-before-that|0|1|determiner|	lower -94
carry-before-that|0|1|end|	. 49
carry-before-that|0|1|inside|	false -42
carry-before-that|0|1|none|	, -127	coordinator -204	preposition -126	word -113
carry-before-that|0|1|preposition|	lower -103	none -115
carry-before-that|0|1|pronoun|	, -129
carry-before-that|0|1|question|false|	false -25
carry-before-that|0|1|stop|	none -97	upper 52
carry-before-that|0|1|word|	lower -128
carry-before-that|0|2|,|	capital -186	lower -169	pronoun 73	upper 35	verb-saying -160
carry-before-that|0|2|	10+ -159	2 -150	4-5 58	6-9 -137	: -23	determiner -157	stop -6
carry-before-that|0|2|:|	upper -20
carry-before-that|0|2|determiner|	lower -115
carry-before-that|0|2|end|	. -100
carry-before-that|0|2|none|	, 20	preposition -188	stop -114
carry-before-that|0|2|question|false|	false -28
carry-before-that|0|2|stop|	none 6	upper -6
carry-before-that|0|3|,|	none -50
carry-before-that|0|3|	10+ -99	4-5 -123	6-9 7	stop -93
carry-before-that|0|3|adjacent|	false -49
carry-before-that|0|3|end|	. -94
carry-before-that|0|3|inside|	false -49
carry-before-that|0|3|none|	, -47
carry-before-that|0|3|question|false|	false -127
carry-before-that|0|3|stop|	upper -93
carry-before-that|1|	far -12
carry-before-that|1|far|!|	, -57	capital -13	end -64
carry-before-that|1|far|	, -199	- -121	1 -17	10+ -131	2 -126	3 -170	4-5 -34	6-9 -59	: -22	adverb -178	auxiliary -248	capital -174	coordinator -113	determiner -183	possessive -142	preposition -202	pronoun 45	quote -141	start 24	stop -153	subordinator -212	that -208	verb-judging -158	verb-saying -142	verb-thinking -184	word -168
carry-before-that|1|far|,|	adverb -94	capital -196	coordinator -148	determiner -160	lower -221	none -128	preposition -128	subordinator -85	upper -137	verb-saying -74	word -176
carry-before-that|1|far|-|	none -164
carry-before-that|1|far|.|	capital -180	coordinator -162	determiner 30	preposition -91	pronoun -143
carry-before-that|1|far|:|	upper -18
carry-before-that|1|far|;|	none -93
carry-before-that|1|far|?|	, -23	capital -159	end -171
carry-before-that|1|far|adjacent|	false -12
carry-before-that|1|far|adverb|	lower -144
carry-before-that|1|far|alone|	false 36	true 37
carry-before-that|1|far|auxiliary|	lower -244	none -77
carry-before-that|1|far|capital|	, -300	. -82	? -115	lower -174	none -112
carry-before-that|1|far|coordinator|	, -110	. -161	lower -106	none -45
carry-before-that|1|far|determiner|	, -199	. -74	lower -175	none -141	upper -96
carry-before-that|1|far|end|	! -115	. 7	? -79	none -50
carry-before-that|1|far|first|	false -140	true -125
carry-before-that|1|far|inside|	false -41
carry-before-that|1|far|none|	, -80	- -117	; -45	auxiliary -92	capital -119	coordinator -56	determiner -109	end -44	preposition -237	pronoun -104	quote 46	stop -219	subordinator -132	that -110	verb-saying -45	verb-thinking -92	word -245
carry-before-that|1|far|possessive|	lower -124	upper -58
carry-before-that|1|far|preposition|	. -118	lower -190	none -246	upper -66
carry-before-that|1|far|pronoun|	! -79	, -234	. -189	? -83	lower 46	none -85
carry-before-that|1|far|question|false|	true -122
carry-before-that|1|far|question|true|	false -100	true -63
carry-before-that|1|far|quote|	upper -105
carry-before-that|1|far|start|	upper 23
carry-before-that|1|far|stop|	none 34	upper -153
carry-before-that|1|far|subordinator|	, -97	. -63	lower -188	none -172	upper -101
carry-before-that|1|far|that|	lower -186	none -83
carry-before-that|1|far|verb-judging|	lower -139	upper -102
carry-before-that|1|far|verb-saying|	, -233	lower -108
carry-before-that|1|far|word|	, -91	lower -161	none -177	upper -92
carry-before-that|2|	far -40
carry-before-that|2|far|!|	capital -52	determiner -78	end -148
carry-before-that|2|far|'|	, -53
carry-before-that|2|far|	, -213	1 -23	10+ -77	2 -65	3 -43	4-5 -114	6-9 -37	: -88	adverb -88	auxiliary -203	capital -96	coordinator -130	determiner -197	possessive -146	preposition -196	pronoun -169	quote -96	start -36	stop -113	subordinator -163	that -59	verb-judging -125	verb-saying -86	verb-thinking -123	word -37	— 25
carry-before-that|2|far|,|	capital -158	coordinator -113	determiner -173	lower -159	none -189	pronoun -148	subordinator -97	upper -185	verb-judging -107	verb-saying -309	word -141
carry-before-that|2|far|.|	capital -89	coordinator -85	determiner -142	end -10	preposition -69	pronoun -106	— -101
carry-before-that|2|far|:|	upper -88
carry-before-that|2|far|?|	end 33	pronoun -96	verb-saying -85
carry-before-that|2|far|adjacent|	false -40
carry-before-that|2|far|adverb|	lower -88
carry-before-that|2|far|alone|	false -64	true -16
carry-before-that|2|far|auxiliary|	lower -190	none -93
carry-before-that|2|far|capital|	, -24	. -161	? -98	lower -155	none -148	upper -71
carry-before-that|2|far|coordinator|	, -98	. -83	lower -87	none -185
carry-before-that|2|far|determiner|	, -191	. 19	lower -176	upper -100
carry-before-that|2|far|end|	! -128	. -66	? -55	none -71
carry-before-that|2|far|first|	false -101
carry-before-that|2|far|inside|	false -40
carry-before-that|2|far|none|	, 37	- -64	: 9	auxiliary -100	capital -153	coordinator -74	determiner -133	end -172	preposition -106	pronoun -138	stop -265	subordinator -83	that -115	verb-saying -96	word -96
carry-before-that|2|far|possessive|	lower -146
carry-before-that|2|far|preposition|	lower -201	none 41
carry-before-that|2|far|pronoun|	, 37	. -118	? -50	lower -133	none -86
carry-before-that|2|far|question|false|	false -65	true -91
carry-before-that|2|far|question|true|	false 22	true 7
carry-before-that|2|far|quote|	upper -89
carry-before-that|2|far|start|	upper -36
carry-before-that|2|far|stop|	none -61	upper -112
carry-before-that|2|far|subordinator|	, -142	lower -139	none -81
carry-before-that|2|far|that|	lower -52	upper -86
carry-before-that|2|far|verb-judging|	lower -125
carry-before-that|2|far|verb-saying|	, -239	? -95	lower -65	none -105	upper -110
carry-before-that|2|far|verb-thinking|	lower -128
carry-before-that|2|far|word|	, -137	lower -24	none -163	upper -127
carry-before-that|2|far|—|	. -101	upper 7
carry-before-that|3|	far -50
carry-before-that|3|far|!|	capital -61	end -83	pronoun -47
carry-before-that|3|far|	, -170	- -98	1 -203	10+ -321	2 -14	3 -93	4-5 -52	6-9 -145	: -118	adverb -78	auxiliary -139	capital -125	coordinator -83	determiner -191	possessive -127	preposition -174	pronoun -93	quote -72	start -58	stop -168	subordinator -127	that -24	verb-judging -160	verb-saying -143	verb-thinking -128	word -142	— 30
carry-before-that|3|far|,|	capital -190	coordinator -63	determiner -92	lower -157	none -74	preposition -83	pronoun 24	subordinator -59	upper -110	verb-saying -169	word -128
carry-before-that|3|far|-|	none -117
carry-before-that|3|far|.|	[ -84	capital -130	coordinator -88	determiner -70	end -214	preposition -11	pronoun -47	subordinator -59
carry-before-that|3|far|:|	upper -118
carry-before-that|3|far|?|	capital -24	end -93	pronoun -82	verb-saying -32
carry-before-that|3|far|[|	. -57
carry-before-that|3|far|adjacent|	false -50
carry-before-that|3|far|adverb|	, -103	lower -78
carry-before-that|3|far|alone|	false -10	true -115
carry-before-that|3|far|auxiliary|	lower -118	none -85
carry-before-that|3|far|capital|	! -41	, -109	. -116	? -37	lower -118	none -65	upper -98
carry-before-that|3|far|coordinator|	, -95	. -46	lower -83	none -122
carry-before-that|3|far|determiner|	, -118	. -102	lower -170	none -117	upper -75
carry-before-that|3|far|end|	! -51	. -6	? -13	none -88
carry-before-that|3|far|first|	false -182
carry-before-that|3|far|inside|	false -80
carry-before-that|3|far|none|	, -19	- -28	: -49	adverb -86	auxiliary -46	capital -136	coordinator -135	determiner -33	end 22	preposition -169	pronoun -68	stop -171	subordinator -146	that -109	verb-saying -53	word -177	— -89
carry-before-that|3|far|possessive|	lower -74
carry-before-that|3|far|preposition|	, -63	. -75	lower -131	none -148	upper -128
carry-before-that|3|far|pronoun|	, -126	. -100	? -34	lower -93
carry-before-that|3|far|question|false|	false -55	true -38
carry-before-that|3|far|question|true|	false -75
carry-before-that|3|far|quote|	, -41
carry-before-that|3|far|start|	upper -55
carry-before-that|3|far|stop|	none -75	upper -167
carry-before-that|3|far|subordinator|	, -114	lower -100	none -115	upper -105
carry-before-that|3|far|that|	lower -18	none -56	upper -70
carry-before-that|3|far|verb-judging|	, -52	lower -115
carry-before-that|3|far|verb-saying|	, -107	? -64	lower -105	none -65	upper -100
carry-before-that|3|far|verb-thinking|	lower -103
carry-before-that|3|far|word|	, -77	lower -126	none -111	upper -122
carry-before-that|3|far|—|	none -50
carry-before|0|	0 34	2 -34	3 -28
carry-before|0|0|	, 22	1 15	10+ 85	2 -7	3 14	4-5 -9	6-9 14	: -92	adverb 64	auxiliary 45	capital 101	coordinator 213	determiner -30	possessive 40	preposition 69	pronoun 28	quote 52	subordinator 51	that -40	verb-judging 24	verb-saying -90	verb-thinking -18	word -28
carry-before|0|0|,|	capital -103	coordinator -53	determiner -74	lower 7	pronoun 58	quote 117	subordinator -32	upper 51	verb-saying -68	word 8
carry-before|0|0|:|	upper -92
carry-before|0|0|adjacent|	false 24	true 52
carry-before|0|0|adverb|	lower 64
carry-before|0|0|auxiliary|	lower 43
carry-before|0|0|capital|	, -19	. 32	lower 95	none -14
carry-before|0|0|coordinator|	. 107	lower 196	none 82	upper 91
carry-before|0|0|determiner|	, 72	. 121	lower -33	none 51
carry-before|0|0|end|	! 9	. 35	? 106
carry-before|0|0|inside|	false 34
carry-before|0|0|none|	, -26	- 47	; -118	auxiliary 108	capital 58	coordinator 130	determiner 110	preposition 135	quote 70	subordinator 111	that 175	word 151
carry-before|0|0|preposition|	. 47	lower 43	none 42	upper 102
carry-before|0|0|pronoun|	, -77	. -51	lower 28
carry-before|0|0|question|false|	false 24	true 57
carry-before|0|0|quote|	lower 48	upper 45
carry-before|0|0|stop|	none -74
carry-before|0|0|subordinator|	lower 15	none 101	upper 66
carry-before|0|0|that|	lower -47
carry-before|0|0|verb-judging|	lower 24
carry-before|0|0|verb-saying|	lower -80	upper -56
carry-before|0|0|verb-thinking|	lower 135
carry-before|0|0|word|	, -12	lower -25	none 17
carry-before|0|1|	, 14	1 -35	10+ 57	2 -56	3 -128	4-5 -27	6-9 -23	: -168	adverb -98	auxiliary -18	capital 15	coordinator -50	determiner -14	possessive -40	preposition -67	pronoun -44	quote 74	stop 47	subordinator -128	that -109	verb-judging -52	verb-saying 11	verb-thinking -91	word -37
carry-before|0|1|,|	' 17	capital 62	determiner 124	lower -117	none -97	pronoun 12	upper 48	verb-saying 106	word -20
carry-before|0|1|.|	capital -6	coordinator -104	determiner -155	preposition -102	pronoun 82
carry-before|0|1|:|	upper -166
carry-before|0|1|?|	pronoun 64	verb-saying 54
carry-before|0|1|adverb|	lower -98
carry-before|0|1|auxiliary|	lower -33
carry-before|0|1|capital|	, -186	. 126	lower 21
carry-before|0|1|coordinator|	, 60	lower -53	none -132
carry-before|0|1|determiner|	, -174	. 35	lower -208
carry-before|0|1|end|	! -16	. 71	? 47	none 116
carry-before|0|1|none|	, -50	auxiliary -30	capital -47	coordinator -167	determiner -23	preposition -182	pronoun 69	stop -87	subordinator -40	that -113	verb-saying -66	word -116
carry-before|0|1|possessive|	lower -40
carry-before|0|1|preposition|	lower -67	none -145
carry-before|0|1|pronoun|	, -293	. -12	lower -44
carry-before|0|1|question|false|	false -36	true 21
carry-before|0|1|question|true|	false 61	true 67
carry-before|0|1|quote|	upper 74
carry-before|0|1|stop|	none -18	upper 47
carry-before|0|1|subordinator|	lower -102	none -109
carry-before|0|1|that|	lower -90
carry-before|0|1|verb-judging|	lower -46
carry-before|0|1|verb-saying|	, -141	lower 14
carry-before|0|1|verb-thinking|	lower -83
carry-before|0|1|word|	, 34	lower -46	none 22
carry-before|0|2|!|	capital 19
carry-before|0|2|	, -23	1 -73	10+ -74	2 -10	3 -12	4-5 70	6-9 -33	: -57	determiner -97	word -90
carry-before|0|2|,|	capital 24	lower -18	none -84	pronoun -34	verb-saying 43
carry-before|0|2|.|	capital -94	determiner 41	pronoun -72
carry-before|0|2|:|	upper -57
carry-before|0|2|?|	capital 17
carry-before|0|2|adjacent|	false -34
carry-before|0|2|capital|	, -105
carry-before|0|2|end|	. 33	? 63
carry-before|0|2|inside|	false -34
carry-before|0|2|none|	, -33	stop -58
carry-before|0|2|pronoun|	, -165
carry-before|0|2|question|false|	false -60
carry-before|0|2|question|true|	false -6	true 174
carry-before|0|2|stop|	none -116
carry-before|0|2|word|	lower -85
carry-before|0|3|,|	none -73
carry-before|0|3|	10+ -76	4-5 -22	stop -43
carry-before|0|3|adjacent|	false -28
carry-before|0|3|end|	. 7
carry-before|0|3|inside|	false -28
carry-before|0|3|none|	, -72
carry-before|0|3|question|false|	false -65
carry-before|0|3|stop|	upper -43
carry-before|1|	far -18
carry-before|1|far|!|	end -167
carry-before|1|far|	, -77	- -111	1 -31	10+ -10	2 -187	3 -93	4-5 -30	6-9 -149	: -80	adverb -116	auxiliary -264	capital -134	coordinator -98	determiner -96	possessive -133	preposition -21	pronoun -214	start 14	stop -115	subordinator -156	that -53	verb-judging 23	verb-saying -246	verb-thinking -154	word -190	– -49	— -85
carry-before|1|far|,|	? -55	capital -59	coordinator -122	determiner -100	lower -67	none -46	preposition -46	pronoun -81	subordinator -64	upper -111	verb-saying -10	word -191
carry-before|1|far|-|	none -184	upper -91
carry-before|1|far|.|	[ -71	capital -127	coordinator -129	determiner -167	pronoun -154	— -99
carry-before|1|far|:|	none -71	upper -78
carry-before|1|far|;|	none -71
carry-before|1|far|?|	, -26	capital -79	end -51	pronoun 19
carry-before|1|far|[|	. -80
carry-before|1|far|adjacent|	false -18
carry-before|1|far|adverb|	, -67	lower -138
carry-before|1|far|alone|	false -20	true 133
carry-before|1|far|auxiliary|	lower -252	none -145
carry-before|1|far|capital|	! -54	, 44	. -181	? -157	lower -242	none -148
carry-before|1|far|coordinator|	, -170	. -140	lower -98	none -105
carry-before|1|far|determiner|	! -53	, -130	. -140	lower -93	none -22	upper -118
carry-before|1|far|end|	! -74	. -31	? -29	none -30
carry-before|1|far|first|	false -219	true 149
carry-before|1|far|inside|	false -87
carry-before|1|far|none|	, 12	- -95	; -47	adverb -76	auxiliary -119	capital 33	coordinator -75	determiner -140	end 10	preposition 29	pronoun -173	stop -47	subordinator -165	that -115	verb-judging -102	verb-saying 6	verb-thinking -93	word -247	— -76
carry-before|1|far|possessive|	lower -107	upper -64
carry-before|1|far|preposition|	, -84	. -153	lower -30	none -49	upper -161
carry-before|1|far|pronoun|	! -76	, -54	. -92	? -14	lower -191	none -143
carry-before|1|far|question|false|	true -64
carry-before|1|far|question|true|	false -104
carry-before|1|far|start|	upper 12
carry-before|1|far|stop|	none -14	other -88	upper -114
carry-before|1|far|subordinator|	, -168	. -82	lower -139	none -173	upper -67
carry-before|1|far|that|	lower -38	none -140	upper -137
carry-before|1|far|verb-judging|	lower 26	none -89	upper -183
carry-before|1|far|verb-saying|	, -66	? -114	lower -214	none -169	upper -95
carry-before|1|far|verb-thinking|	lower -158
carry-before|1|far|word|	, -127	lower -170	none -258	upper -150
carry-before|1|far|—|	. -99	none -146	upper -60
carry-before|2|	far -40
carry-before|2|far|!|	end -62
carry-before|2|far|'|	, -105
carry-before|2|far|	, -215	1 -176	10+ -15	2 -161	3 -159	4-5 -150	adverb -64	auxiliary -99	capital -105	coordinator -87	determiner -146	possessive -64	preposition -82	pronoun -121	start -20	stop -164	subordinator 49	that -125	verb-judging -129	verb-saying -29	verb-thinking -90	word -168
carry-before|2|far|,|	capital -17	determiner -202	lower -81	none -13	preposition -82	pronoun -190	upper -194	verb-saying -167	word -121
carry-before|2|far|-|	none -92
carry-before|2|far|.|	capital -105	determiner -130	end -152	pronoun -99
carry-before|2|far|?|	end 50	verb-saying -77
carry-before|2|far|adjacent|	false -40
carry-before|2|far|adverb|	lower -64
carry-before|2|far|alone|	false -60
carry-before|2|far|auxiliary|	lower -99	none -73
carry-before|2|far|capital|	, -386	. -134	? -218	lower -147	none -173
carry-before|2|far|coordinator|	, -33	. -55	lower -87	none -172
carry-before|2|far|determiner|	, -292	. -149	lower -112	upper -80
carry-before|2|far|end|	. -81	? 22	none 35
carry-before|2|far|first|	false 21
carry-before|2|far|inside|	false -29
carry-before|2|far|none|	, -65	: 95	auxiliary -107	capital -86	coordinator -133	determiner -91	end -32	preposition -25	pronoun -131	stop -188	subordinator -83	word -136
carry-before|2|far|preposition|	lower -82	none -72
carry-before|2|far|pronoun|	, -288	. -184	? -61	lower -121
carry-before|2|far|question|false|	false -92
carry-before|2|far|question|true|	false -98	true 71
carry-before|2|far|start|	upper -20
carry-before|2|far|stop|	none -230	upper -164
carry-before|2|far|subordinator|	, -134	lower 49	none -84
carry-before|2|far|that|	lower -117	upper -34
carry-before|2|far|verb-judging|	lower -98
carry-before|2|far|verb-saying|	, -197	? 42	lower -26
carry-before|2|far|verb-thinking|	lower -78
carry-before|2|far|word|	, -117	lower -138	none -91	upper -96
carry-before|3|	far -58
carry-before|3|far|!|	end -104
carry-before|3|far|	, -143	1 -165	10+ -64	2 -89	3 -42	4-5 -110	6-9 -47	: -6	adverb -37	auxiliary -112	capital -113	coordinator -75	determiner -114	possessive -79	preposition -102	pronoun -39	start -51	stop -139	subordinator -96	that -86	verb-judging -161	verb-saying -117	verb-thinking -104	word -85
carry-before|3|far|,|	capital -170	coordinator -97	determiner -96	lower -87	pronoun -144	upper -119	verb-saying -80	word -80
carry-before|3|far|-|	none -76
carry-before|3|far|.|	[ -83	capital -58	coordinator -114	determiner -39	end -127	pronoun -59
carry-before|3|far|:|	upper -6
carry-before|3|far|?|	capital -76	end -54
carry-before|3|far|[|	. -81
carry-before|3|far|adjacent|	false -58
carry-before|3|far|adverb|	lower -37
carry-before|3|far|alone|	false -97
carry-before|3|far|auxiliary|	lower -105
carry-before|3|far|capital|	, -258	. -99	? -106	lower -67	none -116	upper -95
carry-before|3|far|coordinator|	, -52	. -65	lower -75	none -142
carry-before|3|far|determiner|	, -172	. -69	lower -108	none -98	upper -51
carry-before|3|far|end|	. -122	? -24
carry-before|3|far|first|	false -41
carry-before|3|far|inside|	false -81
carry-before|3|far|none|	, -22	- -48	auxiliary -46	capital -112	coordinator -122	determiner -85	end 48	preposition -93	stop -63	subordinator 9	that -61	verb-saying -45	word -125
carry-before|3|far|possessive|	lower -59
carry-before|3|far|preposition|	, -45	lower -130	none -99
carry-before|3|far|pronoun|	, -226	. -93	lower -39
carry-before|3|far|question|false|	false -34	true -69
carry-before|3|far|question|true|	false -73
carry-before|3|far|start|	upper -51
carry-before|3|far|stop|	none 16	upper -139
carry-before|3|far|subordinator|	, -83	lower -86	none -104
carry-before|3|far|that|	lower -84	none -49
carry-before|3|far|verb-judging|	lower -136
carry-before|3|far|verb-saying|	, -175	lower -96	upper -69
carry-before|3|far|verb-thinking|	lower -84
carry-before|3|far|word|	, -133	lower -70	none -99	upper -146
carry-next|0|	0 28	1 7	2 -93	3 -86
carry-next|0|0|!|	end 31
carry-next|0|0|,|	capital 89	determiner 96	lower 73	none -14	pronoun 31	upper -24	word -47
carry-next|0|0|-|	none -22
carry-next|0|0|.|	capital -42	coordinator 93	determiner 82	end -30	preposition 86
carry-next|0|0|	1 31	10+ -66	2 38	3 -14	4-5 -45	6-9 86	auxiliary 60	capital 67	coordinator -32	possessive 6	preposition 62	pronoun 36	quote -23	start -17	stop 21	subordinator 8	that 35	verb-judging -18	verb-saying 11	verb-thinking -29	word 26
carry-next|0|0|;|	none -101
carry-next|0|0|?|	end 133
carry-next|0|0|adjacent|	false 24	true 116
carry-next|0|0|auxiliary|	lower 59	none 130
carry-next|0|0|capital|	, -95	lower 66	none 73
carry-next|0|0|coordinator|	, -79	lower -32	none 118
carry-next|0|0|determiner|	, -79	none 107	upper 95
carry-next|0|0|first|	false -17
carry-next|0|0|inside|	false 24
carry-next|0|0|none|	auxiliary -16	capital 51	coordinator 34	determiner -8	preposition 65	pronoun 34	stop -27	subordinator 101	word -8
carry-next|0|0|possessive|	lower -8
carry-next|0|0|preposition|	lower 16	none 27
carry-next|0|0|pronoun|	, 48	lower 36
carry-next|0|0|question|false|	false 25
carry-next|0|0|question|true|	false 70
carry-next|0|0|quote|	, 78	none 120
carry-next|0|0|start|	upper -17
carry-next|0|0|stop|	upper 20
carry-next|0|0|subordinator|	, -57	lower 9	none 24
carry-next|0|0|that|	lower 141	none 182
carry-next|0|0|verb-judging|	lower -14
carry-next|0|0|verb-saying|	, -77	lower -26
carry-next|0|0|word|	lower -12	none 79	upper 122
carry-next|0|1|!|	end -32
carry-next|0|1|'|	, -66
carry-next|0|1|	, -24	1 -73	10+ 8	2 -133	3 -50	4-5 23	6-9 -27	: -31	adverb -78	auxiliary 10	capital -132	coordinator -110	determiner -126	possessive -82	preposition -77	pronoun -130	start 9	verb-judging -89	verb-saying -136	verb-thinking -68	word -60
carry-next|0|1|,|	? -61	capital -199	coordinator 68	determiner -144	lower -101	none -40	pronoun 42	upper -8	verb-saying -145	word 44
carry-next|0|1|.|	capital -159	determiner -77	end 33	pronoun 30
carry-next|0|1|:|	upper -97
carry-next|0|1|?|	end 68
carry-next|0|1|adjacent|	false 7
carry-next|0|1|adverb|	lower -78
carry-next|0|1|auxiliary|	lower 10
carry-next|0|1|capital|	. -59	? -100	lower -124	none -112
carry-next|0|1|coordinator|	. -178	lower -106	none -116
carry-next|0|1|determiner|	, 12	. -82	lower -126	none -108
carry-next|0|1|first|	false 8	true 244
carry-next|0|1|inside|	false -24
carry-next|0|1|none|	, 17	coordinator -202	end -47	preposition -228	stop -136	subordinator -81	word -155
carry-next|0|1|preposition|	. -157	lower -110	none -280	upper 6
carry-next|0|1|pronoun|	. -172	? 58	lower -127	none 25
carry-next|0|1|question|false|	false -11	true -10
carry-next|0|1|question|true|	false 34	true 134
carry-next|0|1|start|	upper 9
carry-next|0|1|stop|	none 87
carry-next|0|1|subordinator|	. -8	lower 12	none -121
carry-next|0|1|that|	none -87
carry-next|0|1|verb-judging|	lower -89
carry-next|0|1|verb-saying|	, 61	? 164	lower -101	upper -94
carry-next|0|1|word|	, -108	lower -60	none -158	upper -53
carry-next|0|2|	, -9	1 -56	10+ -61	2 -80	3 -58	4-5 14	6-9 -109	: -43	auxiliary -83	determiner -74	preposition -48	start -25	stop -65	word -72
carry-next|0|2|,|	capital -55	none -81	pronoun -111
carry-next|0|2|.|	end 12
carry-next|0|2|:|	upper -43
carry-next|0|2|?|	end 32
carry-next|0|2|adjacent|	false -93
carry-next|0|2|auxiliary|	lower -83
carry-next|0|2|capital|	! -19	, -92	. -86	? -6
carry-next|0|2|determiner|	. -18	lower -57
carry-next|0|2|first|	false -25
carry-next|0|2|inside|	false -84
carry-next|0|2|none|	, -81	stop -75
carry-next|0|2|preposition|	lower -44
carry-next|0|2|pronoun|	, -73	. -56
carry-next|0|2|question|false|	false -92	true -8
carry-next|0|2|question|true|	true 30
carry-next|0|2|start|	upper -25
carry-next|0|2|stop|	none -72	upper -65
carry-next|0|2|verb-saying|	, -76
carry-next|0|2|word|	lower -72
carry-next|0|3|,|	none -26
carry-next|0|3|.|	end -26
carry-next|0|3|	10+ -91	6-9 -26	start -41	stop -85
carry-next|0|3|adjacent|	false -86
carry-next|0|3|first|	false -41
carry-next|0|3|inside|	false -68
carry-next|0|3|question|false|	false -83
carry-next|0|3|start|	upper -41
carry-next|0|3|stop|	upper -85
carry-next|1|	far -50
carry-next|1|far|!|	capital -107	end -134	pronoun 71
carry-next|1|far|	, -104	- -100	1 -307	10+ 7	2 -111	3 -157	4-5 -16	6-9 -87	: -19	adverb -47	auxiliary -208	capital 34	coordinator -131	determiner -166	possessive -104	preposition -129	pronoun -134	quote -144	start -54	stop -61	subordinator -188	that -151	verb-saying -134	verb-thinking -98	word -18	— -82
carry-next|1|far|,|	adverb -153	capital 21	coordinator -241	determiner 16	lower -95	none -119	preposition -106	pronoun -55	quote -93	subordinator -152	upper -182	verb-judging -102	verb-saying -233	word -117
carry-next|1|far|-|	none -172
carry-next|1|far|.|	[ -50	capital -167	coordinator -132	determiner -91	end -111	preposition -95	pronoun -135	subordinator -78	— -80
carry-next|1|far|:|	upper -18
carry-next|1|far|;|	none -46
carry-next|1|far|?|	, -134	capital -87	end -49	verb-saying -76
carry-next|1|far|[|	. -49
carry-next|1|far|adjacent|	false -50
carry-next|1|far|adverb|	lower -42	none -67
carry-next|1|far|alone|	false 19	true -50
carry-next|1|far|auxiliary|	lower -252	none -99	upper -52
carry-next|1|far|capital|	, -108	. -171	? -77	lower 55	none -70	upper -79
carry-next|1|far|coordinator|	, -107	. -135	lower -111	none -144	upper -104
carry-next|1|far|determiner|	, -215	. -9	lower -152	none -46	upper -84
carry-next|1|far|end|	! -116	. -28	? -144	none 19
carry-next|1|far|first|	false -190
carry-next|1|far|inside|	false -36
carry-next|1|far|none|	, -47	- -119	: -111	; -85	auxiliary -83	capital -120	coordinator -27	determiner 13	end -105	preposition -18	pronoun -139	stop -49	subordinator -141	that -115	verb-judging -42	verb-saying -148	word -124	— -68
carry-next|1|far|possessive|	lower -85	upper -131
carry-next|1|far|preposition|	, -61	lower -127	none 22	upper -50
carry-next|1|far|pronoun|	, -191	. -220	? -105	lower -129	none -122
carry-next|1|far|question|false|	false -35	true -89
carry-next|1|far|question|true|	false -36	true -48
carry-next|1|far|quote|	upper -125
carry-next|1|far|start|	upper -51
carry-next|1|far|stop|	none -39	upper -61
carry-next|1|far|subordinator|	, -168	lower -163	none -210	upper -58
carry-next|1|far|that|	lower -143	none -59	upper -62
carry-next|1|far|verb-judging|	lower 7
carry-next|1|far|verb-saying|	, -254	? -109	lower -122	none -171	upper -101
carry-next|1|far|verb-thinking|	lower -133	none -91
carry-next|1|far|word|	, -105	lower -11	none -94	upper -183
carry-next|1|far|—|	. -80	none -93	upper -48
carry-next|2|far|	, -126	1 -98	10+ -64	2 -83	3 8	4-5 -30	6-9 -52	: 11	auxiliary -23	capital -148	coordinator -67	determiner -226	possessive -65	preposition -223	pronoun -151	quote -142	start -44	stop -162	subordinator -117	that -75	verb-judging -124	verb-saying -160	verb-thinking -105	word -104
carry-next|2|far|,|	' -74	capital -89	coordinator -77	determiner -175	lower -160	none -58	pronoun 21	subordinator -116	upper -100	verb-saying -344	word -163
carry-next|2|far|.|	capital -130	coordinator -93	determiner -103	end -96	pronoun -102
carry-next|2|far|:|	none 14	upper -22
carry-next|2|far|?|	capital -125	end -97	pronoun -63	verb-saying 29
carry-next|2|far|alone|	false -205	true -106
carry-next|2|far|auxiliary|	none -98
carry-next|2|far|capital|	, -46	. -132	lower -144	none -140	upper -97
carry-next|2|far|coordinator|	lower -63	none -153
carry-next|2|far|determiner|	, -252	. -132	lower -200	none -136	upper -71
carry-next|2|far|end|	! -126	. -100	? 19	none 55
carry-next|2|far|first|	false 14
carry-next|2|far|inside|	false -23
carry-next|2|far|none|	, 31	- -90	auxiliary -107	capital -166	coordinator -123	end -87	preposition -182	stop -130	subordinator -151	word -147	— -88
carry-next|2|far|preposition|	, -117	lower -208	none -100	upper -73
carry-next|2|far|pronoun|	, -384	. -82	lower -151	none -106
carry-next|2|far|question|false|	false -16	true -205
carry-next|2|far|question|true|	false -172	true 33
carry-next|2|far|quote|	upper -127
carry-next|2|far|start|	upper -42
carry-next|2|far|stop|	none -178	upper -162
carry-next|2|far|subordinator|	lower -115	none -144
carry-next|2|far|that|	lower -70
carry-next|2|far|verb-judging|	lower -78
carry-next|2|far|verb-saying|	, -341	? -122	lower -149	upper -83
carry-next|2|far|verb-thinking|	lower -105
carry-next|2|far|word|	, -104	lower -76	none -180	upper -132
carry-next|3|	far -27
carry-next|3|far|	( -123	, -54	1 -137	10+ -71	2 39	3 -177	4-5 -129	6-9 -49	: -43	adverb -71	auxiliary -7	capital -121	coordinator -90	determiner -127	possessive -109	preposition -173	pronoun -74	start -51	stop -160	subordinator -146	that -140	verb-judging -124	verb-saying -43	verb-thinking -53	word -200
carry-next|3|far|,|	capital -182	coordinator -109	determiner -136	lower -16	none -70	preposition -60	pronoun -228	subordinator -107	upper -196	verb-saying 11	word -81
carry-next|3|far|-|	none -119
carry-next|3|far|.|	[ -71	capital -126	coordinator -114	determiner -128	end -225	preposition -118	pronoun -146
carry-next|3|far|:|	upper -43
carry-next|3|far|?|	capital -75	end 15
carry-next|3|far|[|	. -84
carry-next|3|far|adjacent|	false -27
carry-next|3|far|adverb|	lower -71
carry-next|3|far|alone|	false -133
carry-next|3|far|auxiliary|	none -73
carry-next|3|far|capital|	, -195	. -41	? -95	lower -98	none -81	upper -91
carry-next|3|far|coordinator|	, -75	. -112	lower -90	none -159
carry-next|3|far|determiner|	, -158	. -86	lower -93	none -72	upper -78
carry-next|3|far|end|	! -123	. -104	? -134	none 23
carry-next|3|far|first|	false 21
carry-next|3|far|inside|	false -34
carry-next|3|far|none|	, 63	- -46	auxiliary -96	capital -103	determiner -96	preposition -182	subordinator -124	that -97	word -144
carry-next|3|far|possessive|	lower -46
carry-next|3|far|preposition|	lower -158	none -152
carry-next|3|far|pronoun|	, -237	. -101	lower -158
carry-next|3|far|question|false|	false -41	true -173
carry-next|3|far|start|	upper -51
carry-next|3|far|stop|	none -199	upper -160
carry-next|3|far|subordinator|	, -132	lower -136	none 44
carry-next|3|far|that|	lower -112
carry-next|3|far|verb-judging|	lower -133	upper -62
carry-next|3|far|verb-saying|	, -218	lower -37	upper -82
carry-next|3|far|word|	, -118	lower -180	none -172
de:before|according-to|	preposition 19
de:before|colon|	pronoun -47	start 53
de:before|named-before|	, -72	auxiliary -42	capital 36	coordinator -49	preposition -67	start -53	verb-saying -29	word 19
de:before|named-nearby|	( -40	auxiliary -122	determiner -41	preposition 36	pronoun -26	start -47	verb-judging 89	verb-saying 79	word -64
de:before|name|	( -40	, 42	: -76	auxiliary -21	capital 12	coordinator -78	determiner -62	preposition -36	subordinator 24	verb-judging 7	verb-saying 54	word -91
de:before|noun|	, -90	adverb -31	auxiliary -15	preposition -102	pronoun -32	start -28	verb-saying -30	word -16
de:before|pronoun|	auxiliary -126	start -16	verb-saying 35	word 26
de:before|quote-then-speaker|	preposition -110	start -13
de:before|quote-then-verb|	pronoun -7
de:before|sentence-after|	start -9
de:before|sentence-before|	, -56	adverb -12	auxiliary -35	coordinator -59	preposition -111	pronoun -20	start -33	verb-judging -8	verb-saying 11
de:before|speaker-then-quote|	, 26	capital -11	preposition -32	start 7
de:before|verb-then-speaker|	verb-judging 72
de:carry-before-that|1|	far -57
de:carry-before-that|1|far|	, -18	1 -85	10+ -45	3 -37	4-5 -88	6-9 -37	: -88	stop -84
de:carry-before-that|1|far|,|	lower -18	none -75
de:carry-before-that|1|far|.|	end -21
de:carry-before-that|1|far|:|	upper -88
de:carry-before-that|1|far|adjacent|	false -57
de:carry-before-that|1|far|end|	. -79
de:carry-before-that|1|far|inside|	false -122
de:carry-before-that|1|far|none|	, -52
de:carry-before-that|1|far|question|false|	false -57
de:carry-before-that|1|far|stop|	none -75	upper -82
de:carry-before-that|2|	far -96
de:carry-before-that|2|far|,|	none -27
de:carry-before-that|2|far|.|	end -67
de:carry-before-that|2|far|	1 -25	10+ -33	3 -54	4-5 -50	6-9 -45	: -53	capital -30	stop -76
de:carry-before-that|2|far|:|	upper -53
de:carry-before-that|2|far|adjacent|	false -96
de:carry-before-that|2|far|capital|	lower -30
de:carry-before-that|2|far|end|	. -81
de:carry-before-that|2|far|inside|	false -96
de:carry-before-that|2|far|none|	, -60	stop -14
de:carry-before-that|2|far|question|false|	false -96
de:carry-before-that|2|far|stop|	none -33	upper -70
de:carry-before-that|3|	far -68
de:carry-before-that|3|far|,|	none -52
de:carry-before-that|3|far|	4-5 -52	stop -46
de:carry-before-that|3|far|adjacent|	false -68
de:carry-before-that|3|far|inside|	false -68
de:carry-before-that|3|far|none|	, -68
de:carry-before-that|3|far|question|false|	false -68
de:carry-before-that|3|far|stop|	upper -46
de:carry-before|0|0|	, 11
de:carry-before|0|0|,|	lower 11
de:carry-before|0|0|end|	. -9
de:carry-before|0|0|question|false|	false 11
de:carry-before|0|	1 -46	2 -37
de:carry-before|0|1|,|	none -83
de:carry-before|0|1|	10+ 27	4-5 -66	6-9 39	: -47	stop -16
de:carry-before|0|1|:|	upper -47
de:carry-before|0|1|adjacent|	false -46
de:carry-before|0|1|end|	. -40
de:carry-before|0|1|inside|	false -46
de:carry-before|0|1|question|false|	false -46
de:carry-before|0|1|stop|	upper -16
de:carry-before|0|2|adjacent|	false -37
de:carry-before|0|2|inside|	false -37
de:carry-before|0|2|question|false|	false -37
de:carry-before|0|2|	stop -37
de:carry-before|0|2|stop|	upper -37
de:carry-before|1|	far -26
de:carry-before|1|far|,|	none -154
de:carry-before|1|far|.|	end -111
de:carry-before|1|far|	1 -88	10+ -77	2 -46	3 -36	6-9 -80	: -122	auxiliary -24	capital -44	determiner 45	stop -100
de:carry-before|1|far|:|	upper -122
de:carry-before|1|far|adjacent|	false -26
de:carry-before|1|far|auxiliary|	lower -24
de:carry-before|1|far|capital|	lower -44
de:carry-before|1|far|end|	. -117
de:carry-before|1|far|inside|	false -59
de:carry-before|1|far|none|	, -127	stop -94	word -13
de:carry-before|1|far|question|false|	false -26
de:carry-before|1|far|stop|	none -81	upper -90
de:carry-before|2|	far -48
de:carry-before|2|far|,|	none -44
de:carry-before|2|far|	10+ -31	6-9 -64	stop -92
de:carry-before|2|far|adjacent|	false -48
de:carry-before|2|far|inside|	false -47
de:carry-before|2|far|none|	, -29
de:carry-before|2|far|question|false|	false -48
de:carry-before|2|far|stop|	upper -92
de:carry-next|0|	0 -40	1 -59	2 -18
de:carry-next|0|0|,|	none -40
de:carry-next|0|0|.|	end -19
de:carry-next|0|0|adjacent|	false -40
de:carry-next|0|0|inside|	false -40
de:carry-next|0|0|question|false|	false -15
de:carry-next|0|0|	stop -15
de:carry-next|0|0|stop|	upper -15
de:carry-next|0|1|,|	none -29
de:carry-next|0|1|.|	end 30
de:carry-next|0|1|	4-5 -66	6-9 -100	start -87	stop -9
de:carry-next|0|1|adjacent|	false -59
de:carry-next|0|1|first|	false -87
de:carry-next|0|1|inside|	false -45
de:carry-next|0|1|question|false|	false -59
de:carry-next|0|1|start|	upper -87
de:carry-next|0|1|stop|	upper -9
de:carry-next|0|2|adjacent|	false -18
de:carry-next|0|2|question|false|	false -18
de:carry-next|1|	far 9
de:carry-next|1|far|	, -28	10+ -49	2 47	3 -94	4-5 -96	6-9 -115	: -92	auxiliary -15	capital -77	determiner -33	start 47	stop -105
de:carry-next|1|far|,|	lower -28	none -36
de:carry-next|1|far|.|	end -43
de:carry-next|1|far|:|	upper -92
de:carry-next|1|far|adjacent|	false 9
de:carry-next|1|far|auxiliary|	lower -15
de:carry-next|1|far|capital|	lower -77
de:carry-next|1|far|end|	. -150
de:carry-next|1|far|first|	false -25
de:carry-next|1|far|inside|	false -144
de:carry-next|1|far|none|	, -132	stop -91
de:carry-next|1|far|question|false|	false 9
de:carry-next|1|far|start|	upper 47
de:carry-next|1|far|stop|	none -79	upper -103
de:carry-next|1|far|word|	none -57
de:carry-next|2|	far -82
de:carry-next|2|far|,|	none -46
de:carry-next|2|far|	6-9 -35	stop -35
de:carry-next|2|far|adjacent|	false -82
de:carry-next|2|far|inside|	false -82
de:carry-next|2|far|none|	, -82
de:carry-next|2|far|question|false|	false -82
de:carry-next|2|far|stop|	upper -35
de:ending|according-to|none|	1 20
de:ending|colon|none|	1 23
de:ending|named-before|.|	1 -40
de:ending|named-before|none|	1 -33	13-25 15	2 -9	26+ -46	3 -86	4-6 -140	7-12 -130
de:ending|named-nearby|.|	1 18	2 -74	3 35	4-6 45	7-12 -34
de:ending|named-nearby|none|	0 -69	13-25 35	2 46	3 -20	4-6 -44	7-12 -75
de:ending|quote-then-speaker|none|	-4 -67
de:ending|quote-then-verb|none|	1 -24
de:ending|sentence-after|.|	0 -9	1 -29	4-6 -68
de:ending|sentence-before|.|	1 49	13-25 -57	4-6 92	7-12 -41
de:ending|sentence-before|none|	1 6	13-25 -50	2 -33	3 -56	4-6 -82
de:ending|speaker-then-quote|.|	2 22	4-6 -9
de:ending|speaker-then-quote|none|	0 -10	1 -25	2 55	3 7	4-6 8	7-12 -19
de:ending|verb-then-speaker|.|	1 -40
de:ending|verb-then-speaker|none|	4-6 12
de:follow|according-to|,|	none -27
de:follow|according-to|stop|	none 48
de:follow|colon|,|	none -33
de:follow|colon|end|	. 16
de:follow|named-before|,|	none 26
de:follow|named-before|end|	. -7
de:follow|named-nearby|capital|	. 25
de:follow|named-nearby|end|	. 27
de:follow|named-nearby|stop|	none -62
de:follow|named-nearby|word|	none -24
de:follow|quote-then-speaker|,|	none -13
de:follow|quote-then-verb|,|	none -25
de:follow|sentence-after|capital|	. -61
de:follow|sentence-before|,|	none -35
de:follow|sentence-before|end|	. -51
de:follow|sentence-before|stop|	none -12
de:follow|sentence-before|word|	none 16
de:follow|speaker-then-quote|,|	none 16
de:follow|speaker-then-quote|capital|	. 62
de:follow|speaker-then-quote|end|	. -58
de:follow|speaker-then-quote|stop|	none 36
de:follow|speaker-then-quote|word|	none -58
de:follow|verb-then-speaker|end|	. 54
de:follow|verb-then-speaker|stop|	none 18
de:force|according-to|according|	1 20
de:force|colon|naked|	1 -10
de:force|named-before|naked|	1 -25	13-25 15	2 -10	26+ -46	3 -103	4-6 -58	7-12 -135
de:force|named-nearby|naked|	0 -69	1 12	13-25 28	2 43	3 -21	4-6 -19	7-12 -57
de:force|quote-then-verb|saying|	1 -18
de:force|sentence-after|saying|	0 -7
de:force|sentence-before|judging|	13-25 -17
de:force|sentence-before|other|	1 -12	13-25 -60	2 -33	3 -31	4-6 -13	7-12 -67
de:force|sentence-before|saying|	1 22	13-25 -27	4-6 -57
de:force|speaker-then-quote|other|	0 -38	1 -38	2 18	4-6 86	7-12 -23
de:force|speaker-then-quote|saying|	1 29	2 23	3 -9	4-6 -28	7-12 -38
de:force|verb-then-speaker|saying|	1 -40	4-6 53	7-12 -34
de:form|quote-then-speaker|past|	direct 18	shared -37
de:form|quote-then-verb|past|	inverted 26
de:form|quote-then-verb|present|	inverted -41
de:form|sentence-after|other|	direct -15
de:form|sentence-after|past|	direct -48
de:form|sentence-before|other|	apposed -14	direct -67
de:form|sentence-before|past|	apposed -68	direct 21	inverted 27
de:form|sentence-before|present|	direct -23	inverted -52
de:form|speaker-then-quote|other|	apposed 57	direct -97	shared 21
de:form|speaker-then-quote|past|	apposed 28	direct 50
de:form|speaker-then-quote|present|	direct -43
de:form|verb-then-speaker|past|	inverted -23
de:form|verb-then-speaker|present|	inverted 17
de:gap|according-to|	, -11
de:gap|quote-then-speaker|	 -47
de:gap|sentence-after|	 -13	, -78
de:gap|sentence-before|	 31	, -122	,; -30	,q -6	; -22	q, -12
de:gap|speaker-then-quote|	, -24
de:gap|verb-then-speaker|	 -40	, 35	; -33
de:head|	er 96	es -106	man -102	sie 46
de:intro-force|colon|:|naked|	1 -10
de:intro-force|named-before|start|naked|	26+ -32
de:intro-force|named-before|stop|naked|	1 -25	13-25 15	2 -10	3 -103	4-6 -58	7-12 -135
de:intro-force|named-nearby|,|naked|	1 8	4-6 -23	7-12 -49
de:intro-force|named-nearby|:|naked|	1 7	2 -21	3 19	4-6 32	7-12 -35
de:intro-force|named-nearby|auxiliary|naked|	1 -51	2 48
de:intro-force|named-nearby|start|naked|	2 83
de:intro-force|named-nearby|stop|naked|	1 49	2 -15	3 -17
de:intro-force|quote-then-verb|:|saying|	1 75
de:intro-force|quote-then-verb|start|saying|	1 53
de:intro-force|quote-then-verb|stop|saying|	1 -38
de:intro-force|sentence-before|:|saying|	7-12 -20
de:intro-force|sentence-before|stop|other|	1 -12	13-25 -20	2 -33	3 -31	4-6 -13	7-12 -47
de:intro-force|sentence-before|stop|saying|	1 22	4-6 -57	7-12 -88
de:intro-force|speaker-then-quote|:|saying|	1 29	4-6 -15
de:intro-force|speaker-then-quote|auxiliary|other|	0 -15
de:intro-force|verb-then-speaker|,|saying|	1 -7
de:intro|according-to|	stop 12
de:intro|colon|	: -13
de:intro|named-before|	start -32	stop 35
de:intro|named-nearby|	, -6	: -20	capital -32	determiner -56	preposition 73	start 85	stop -15
de:intro|quote-then-speaker|	auxiliary -24	stop 11
de:intro|quote-then-verb|	: 75	auxiliary 33	start 53	stop -37
de:intro|sentence-after|	: -57
de:intro|sentence-before|	, -94	: -33	preposition -36	stop -25
de:intro|speaker-then-quote|	, -46	auxiliary -16	capital 37	determiner -21	preposition -34
de:intro|verb-then-speaker|	, 10	: -14
de:kind|according-to|	person 52
de:kind|colon|	unknown -33
de:kind|named-before|	organisation -258	person -27	place -102	unknown 21
de:kind|named-nearby|	organisation -22	person 52	place -68	unknown -82
de:kind|	organisation -77	person 50	place -17	unknown -15
de:kind|organisation|	direct -47	judging -72	naked -23	saying -60
de:kind|person|	according 52	direct -12	judging 17	naked 47	saying 35
de:kind|place|	direct -12	naked -104
de:kind|quote-then-speaker|	person -8
de:kind|quote-then-verb|	organisation -42	person 112	unknown 144
de:kind|sentence-after|	unknown -49
de:kind|sentence-before|	organisation -123	place -33	unknown 25
de:kind|speaker-then-quote|	organisation -67	person 58	unknown 25
de:kind|unknown|	apposed -26	direct -111	judging -22	naked -56	saying 48	shared -13
de:kind|verb-then-speaker|	person -44	unknown -21
de:lead|according-to|lower|	according 44
de:lead|according-to|upper|	according -22
de:lead|colon|upper|	naked -13
de:lead|named-before|upper|	naked 35
de:lead|named-nearby|upper|	naked -16
de:lead|quote-then-speaker|lower|	saying -41
de:lead|quote-then-speaker|upper|	saying 16
de:lead|quote-then-verb|lower|	saying 52
de:lead|quote-then-verb|upper|	saying -29
de:lead|sentence-after|upper|	other -46	saying -51
de:lead|sentence-before|lower|	other -57	saying 28
de:lead|sentence-before|upper|	judging -32	other -53	saying -21
de:lead|speaker-then-quote|lower|	judging 57	other -30
de:lead|speaker-then-quote|upper|	other 9	saying -10
de:lead|verb-then-speaker|lower|	judging 39	saying 6
de:lead|verb-then-speaker|upper|	saying -8
de:lemma|	erinnern -62	erzählen 12	finden 40	geben -31	halten 13	nennen 8	none -46	sagen 17	schreiben 69	sprechen -39	verlangen -40	verraten 81	verteidigen -31	zeigen 35
de:lemma|quote-then-speaker|	none -42
de:lemma|quote-then-verb|	erzählen 26	sagen -6
de:lemma|sentence-after|	none -91
de:lemma|sentence-before|	berichten 6	geben -9	halten -15	none -69	sagen -65	zeigen -40
de:lemma|speaker-then-quote|	none -24	sprechen -12
de:length|	0 -25	1 -34	2 28	3 37	4 -49	5 -40
de:near|according-to|	1 20
de:near|colon|	1 -10
de:near|named-before|	1 -25	13-25 15	2 -10	26+ -46	3 -103	4-6 -58	7-12 -135
de:near|named-nearby|	0 -69	1 12	13-25 28	2 43	3 -21	4-6 -19	7-12 -57
de:near|quote-then-speaker|	-4 -67
de:near|quote-then-verb|	1 -16
de:near|sentence-after|	0 -9	1 -29	4-6 -68
de:near|sentence-before|	1 21	13-25 -61	2 -33	3 -62	4-6 -80
de:near|speaker-then-quote|	0 -10	13-25 -76	2 47	3 26	4-6 -20	7-12 -47
de:near|verb-then-speaker|	1 -46	4-6 53	7-12 -39
de:next|,|	saying -8
de:next|:|	saying -9
de:next|according-to|	, -10
de:next|determiner|	other -24	saying -55
de:next|marks|	other -15
de:next|preposition|	other -30	saying 23
de:next|pronoun|	other -32	saying -68
de:next|quote-then-speaker|	determiner -6	pronoun -23	stop -41
de:next|quote-then-verb|	, -16
de:next|sentence-after|	, -41	pronoun -32
de:next|sentence-before|	, -122	adverb 17	capital -19	determiner -94	preposition 12	pronoun -94	word -44
de:next|speaker-then-quote|	, 50	capital -31	determiner -48	marks 6	preposition -36	pronoun 17	word -6
de:next|stop|	other -6	saying -9
de:next|verb-then-speaker|	, 7	: -46	preposition 16
de:next|word|	other -49
de:nth-order|quote-then-speaker|0|direct|	saying 33
de:nth-order|quote-then-speaker|0|shared|	saying -18
de:nth-order|sentence-after|0|direct|	saying -7
de:nth-order|sentence-before|0|apposed|	saying -61
de:nth-order|sentence-before|0|direct|	judging -30	other -57	saying -14
de:nth-order|sentence-before|0|inverted|	saying -18
de:nth-order|sentence-before|1|direct|	other -7	saying 6
de:nth-order|sentence-before|1|inverted|	judging -8	saying -47
de:nth-order|speaker-then-quote|0|apposed|	other 43
de:nth-order|speaker-then-quote|0|direct|	judging -6	other -23
de:nth-order|speaker-then-quote|1|direct|	other -66	saying 47
de:nth-order|verb-then-speaker|0|inverted|	judging 72
de:nth|colon|	0 -13
de:nth|named-before|	0 -13	1 8
de:nth|named-nearby|	1 -30	2 -6	3 -41	4 61
de:nth|quote-then-speaker|	1 -15	2 -23
de:nth|sentence-after|	0 -10	1 -25	2 -51
de:nth|sentence-before|	0 -53	1 -18	2 11
de:nth|speaker-then-quote|	0 -7	1 -22	2 -70
de:order|colon|naked|	naked -13
de:order|named-before|naked|	naked 35
de:order|named-nearby|naked|	naked -12
de:order|quote-then-speaker|direct|	saying 16
de:order|quote-then-speaker|shared|	saying -43
de:order|quote-then-verb|inverted|	saying -9
de:order|sentence-after|direct|	other -15	saying -7
de:order|sentence-before|apposed|	other -14	saying -68
de:order|sentence-before|direct|	judging -31	other -67	saying 12
de:order|sentence-before|inverted|	judging -8	saying 11
de:order|speaker-then-quote|apposed|	other 57
de:order|speaker-then-quote|direct|	judging -42	other -97	saying 15
de:order|speaker-then-quote|shared|	other 21
de:order|verb-then-speaker|inverted|	judging 72
de:phrase|colon|name|	false -24
de:phrase|colon|noun|	false -108
de:phrase|named-before|name|	true -115
de:phrase|named-before|pronoun|	false 46
de:phrase|named-nearby|name|	false -11	true -35
de:phrase|name|	false -43	true 18
de:phrase|noun|	false -73
de:phrase|pronoun|	false 32
de:phrase|quote-then-speaker|name|	false -8
de:phrase|quote-then-verb|name|	false -6	true 48
de:phrase|quote-then-verb|noun|	false -8
de:phrase|quote-then-verb|pronoun|	false 31
de:phrase|sentence-after|name|	false -62
de:phrase|sentence-after|noun|	false -29
de:phrase|sentence-after|pronoun|	false 11
de:phrase|sentence-before|name|	false -12	true 10
de:phrase|sentence-before|noun|	false -97
de:phrase|sentence-before|pronoun|	false -45
de:phrase|speaker-then-quote|name|	true 35
de:phrase|speaker-then-quote|pronoun|	false -70
de:phrase|verb-then-speaker|name|	false -12
de:phrase|verb-then-speaker|noun|	false -31
de:phrase|verb-then-speaker|pronoun|	false 9
de:pronoun|named-before|	er 46	sie 8
de:pronoun|named-nearby|	er 51	es -81	man -78	sie 36
de:pronoun|quote-then-verb|	er 37	sie 35
de:pronoun|sentence-before|	er 55	sie -43
de:says|according-to|	never 20
de:says|colon|	never 10	too 12
de:says|named-before|	never -56
de:says|named-nearby|	never -31	too 38
de:says|	never -24
de:says|quote-then-speaker|	never 10
de:says|sentence-after|	never -63
de:says|speaker-then-quote|	never 16	too -43
de:says|verb-then-speaker|	never -12
de:size|colon|10+|	naked 6
de:size|colon|4-5|	naked 8
de:size|colon|6-9|	naked -7
de:size|named-before|10+|	naked -35
de:size|named-before|3|	naked -82
de:size|named-before|4-5|	naked 48
de:size|named-before|6-9|	naked -236
de:size|named-nearby|1|	naked -14
de:size|named-nearby|2|	naked -42
de:size|named-nearby|3|	naked -58
de:size|named-nearby|4-5|	naked -39
de:size|named-nearby|6-9|	naked 39
de:size|quote-then-speaker|4-5|	saying -9
de:size|quote-then-verb|10+|	saying 15
de:size|quote-then-verb|3|	saying 64
de:size|quote-then-verb|4-5|	saying -15
de:size|sentence-after|6-9|	other -45	saying 9
de:size|sentence-before|10+|	other -50	saying -40
de:size|sentence-before|3|	other -9	saying -55
de:size|sentence-before|4-5|	other -45	saying 42
de:size|sentence-before|6-9|	judging -19	other -29
de:size|speaker-then-quote|1|	other -54	saying 34
de:size|speaker-then-quote|2|	other 11
de:size|speaker-then-quote|3|	other -50
de:size|speaker-then-quote|4-5|	other -73	saying -47
de:size|speaker-then-quote|6-9|	other 16	saying -24
de:size|verb-then-speaker|6-9|	saying 49
de:starts|colon|false|	naked -15
de:starts|colon|true|	naked 53
de:starts|named-before|false|	naked 41
de:starts|named-before|true|	naked -53
de:starts|named-nearby|false|	naked 14
de:starts|named-nearby|true|	naked -47
de:starts|quote-then-speaker|false|	direct 10	shared -28
de:starts|quote-then-speaker|true|	shared -19
de:starts|quote-then-verb|false|	inverted -8
de:starts|sentence-after|false|	direct -14	inverted -29
de:starts|sentence-after|true|	direct -8
de:starts|sentence-before|false|	apposed -50	direct -20	inverted 11
de:starts|sentence-before|true|	apposed -52	direct -33
de:starts|speaker-then-quote|false|	apposed -99	shared -47
de:starts|speaker-then-quote|true|	apposed 125	direct -38	shared 22
de:verb-before|according|,|	other -12
de:verb-before|apposed|)|	other 47
de:verb-before|apposed|,|	other 33	past -7
de:verb-before|direct|capital|	other -124	past 75	present -63
de:verb-before|direct|pronoun|	other -78
de:verb-before|direct|word|	other -61	present 6
de:verb-before|inverted|,|	past 45	present -41
de:verb-before|inverted|capital|	past -29	present 43
de:verb-before|shared|,|	other -54	past -29
ending|according-to|,|	0 32	3 85	4-6 -27	7-12 70
ending|according-to|.|	1 129	13-25 66	7-12 120
ending|according-to|none|	0 -77	1 -38	13-25 -79	3 -45	4-6 77	7-12 -84
ending|colon|,|	1 -97
ending|colon|.|	1 15	26+ 47	3 -38
ending|colon|?|	1 -54
ending|colon|none|	1 -38
ending|named-before|!|	13-25 72	2 119	26+ -47	4-6 -9	7-12 -49
ending|named-before|,|	1 -139	13-25 -56	2 -104	26+ -97	3 -187	4-6 -65	7-12 -146
ending|named-before|.|	1 -123	13-25 -23	2 -41	26+ -24	3 -65	4-6 -8	7-12 -9
ending|named-before|?|	1 -77	13-25 -38	2 -46	26+ -113	3 -22	4-6 -9	7-12 -42
ending|named-before|none|	1 32	13-25 52	2 31	26+ -95	4-6 -25	7-12 -36
ending|named-nearby|!|	0 42	1 -37	13-25 -96	2 -35	26+ 29	3 -12	4-6 -54	7-12 -74
ending|named-nearby|,|	0 30	1 40	13-25 -47	2 -70	26+ -137	3 9	4-6 -33	7-12 -56
ending|named-nearby|.|	0 -80	1 -9	13-25 30	2 -54	26+ -16	3 28	4-6 21	7-12 23
ending|named-nearby|?|	0 73	1 -84	13-25 -60	2 8	4-6 16	7-12 -38
ending|named-nearby|none|	0 -34	1 -65	13-25 -42	2 24	26+ -13	3 -15	7-12 -19
ending|paragraph-before|!|	26+ -160
ending|paragraph-before|,|	26+ -151
ending|paragraph-before|.|	26+ 16
ending|paragraph-before|?|	26+ -30
ending|paragraph-before|none|	26+ -145
ending|quote-then-speaker|!|	0 175
ending|quote-then-speaker|,|	-10 -23	-11 -89	-12 -59	-13 -115	-14 -76	-15 -30	-16 62	-17 -83	-21 -57	-3 -63	-4 -35	-5 53	-6 58	-7 80	-8 -104	-9 -129	0 21	1 -23	13-25 -56	2 -74	26+ -111	3 -163	4-6 -77	7-12 -39
ending|quote-then-speaker|?|	0 132	1 14	7-12 -105
ending|quote-then-speaker|none|	-10 -20	-11 -46	-12 129	-13 97	-14 -45	-15 -46	-16 22	-17 -31	-18 14	-19 -25	-20 -31	-21 43	-22 15	-23 90	-24 -90	-25 -123	-26 -19	-27 48	-28 -117	-3 -28	-30 -120	-4 -39	-5 -72	-6 37	-7 -105	-8 71	-9 11	0 -95	1 -46	13-25 -22	2 15	3 24	4-6 -34	7-12 -20
ending|quote-then-verb|,|	0 48	1 52	13-25 -68	4-6 -60	7-12 -30
ending|quote-then-verb|?|	0 9	1 65
ending|quote-then-verb|none|	0 -24	1 -23	13-25 91	2 -8	4-6 12	7-12 29
ending|sentence-after|!|	0 40
ending|sentence-after|.|	0 8	1 -93	13-25 -11	2 -74	26+ -104	3 -125	4-6 -79	7-12 -74
ending|sentence-after|?|	0 19	7-12 57
ending|sentence-before|!|	1 138	13-25 -122	26+ -89	7-12 15
ending|sentence-before|,|	1 -66	13-25 -81	2 -276	26+ -280	3 20	4-6 -51	7-12 -114
ending|sentence-before|.|	1 24	13-25 -12	2 20	26+ -80	3 50	4-6 -43	7-12 -29
ending|sentence-before|?|	13-25 -131	2 -71	3 7	4-6 -59	7-12 -82
ending|sentence-before|none|	2 -55	26+ -45	3 -121	4-6 -61	7-12 -11
ending|signature|.|	1 9
ending|signature|none|	1 -82
ending|speaker-then-quote|!|	0 20	1 93	13-25 -110	3 101	4-6 -64	7-12 -14
ending|speaker-then-quote|,|	0 56	1 -69	13-25 30	2 65	26+ 15	3 -20	4-6 -6	7-12 -33
ending|speaker-then-quote|.|	0 -29	1 60	13-25 -31	2 -17	3 32	4-6 39	7-12 27
ending|speaker-then-quote|?|	1 -127	13-25 -15	3 -61	4-6 52	7-12 106
ending|speaker-then-quote|none|	0 -17	13-25 -38	2 8	26+ -53	4-6 -52	7-12 -48
ending|transcript|.|	0 -51
ending|verb-then-speaker|,|	1 -105	13-25 38	7-12 -77
ending|verb-then-speaker|.|	0 -100	1 -10	13-25 -126	2 -66	3 -42	7-12 -55
ending|verb-then-speaker|none|	0 -34	1 54	13-25 -38	2 8	3 -135	4-6 -19	7-12 -89
es:before|according-to|	preposition -12
es:before|colon|	preposition -99	pronoun -15	start -18
es:before|named-before|	, -16	coordinator -135	preposition 12	start -87	verb-saying -23	word -60
es:before|named-nearby|	, 36	preposition -119	start -13	verb-saying 88
es:before|name|	( 66	, 18	; -30	coordinator 18	preposition -81	start -57	that 34	verb-judging 47	verb-saying 13
es:before|noun|	, -100	capital -17	preposition -17	pronoun -15	start -15	that -78	verb-judging -19	verb-saying -28	word 23
es:before|paragraph-before|	preposition -29	start -49
es:before|pronoun|	verb-saying 35
es:before|quote-then-verb|	, 88
es:before|sentence-before|	, -49	preposition -93	start -14	verb-judging 108	verb-saying -23
es:before|speaker-then-quote|	, -82	preposition -111	start 50
es:before|verb-then-speaker|	verb-judging -17	verb-saying -42
es:carry-before-that|1|far|	, -25	10+ -47	3 -27	4-5 -73	6-9 -119	: -111	preposition -41	stop -40	word -64
es:carry-before-that|1|far|,|	lower -25	none -64
es:carry-before-that|1|far|:|	upper -111
es:carry-before-that|1|far|inside|	false -55
es:carry-before-that|1|far|none|	, -45	stop -101
es:carry-before-that|1|far|preposition|	lower -41
es:carry-before-that|1|far|stop|	none -174	upper -40
es:carry-before-that|1|far|word|	lower -64
es:carry-before-that|2|far|,|	none -110
es:carry-before-that|2|far|.|	end -23
es:carry-before-that|2|far|	10+ -17	2 -148	3 20	4-5 24	6-9 -55	: -58	start -33	stop -22	word -107
es:carry-before-that|2|far|:|	upper -58
es:carry-before-that|2|far|first|	false -33
es:carry-before-that|2|far|none|	, 13	stop -113
es:carry-before-that|2|far|start|	upper -33
es:carry-before-that|2|far|stop|	none -45	upper -22
es:carry-before-that|2|far|word|	lower -107
es:carry-before-that|3|	far 37
es:carry-before-that|3|far|,|	none -68
es:carry-before-that|3|far|	10+ -18	4-5 18	6-9 -48	: -63	stop -72
es:carry-before-that|3|far|:|	upper -63
es:carry-before-that|3|far|adjacent|	false 37
es:carry-before-that|3|far|inside|	false 37
es:carry-before-that|3|far|none|	, 32
es:carry-before-that|3|far|question|false|	false 17
es:carry-before-that|3|far|stop|	none -114	upper -68
es:carry-before|0|	0 -49	1 -20
es:carry-before|0|0|	6-9 -11
es:carry-before|0|0|adjacent|	false -49
es:carry-before|0|0|inside|	false -49
es:carry-before|0|0|none|	, 71
es:carry-before|0|0|question|false|	false -49
es:carry-before|0|0|stop|	none -77
es:carry-before|0|1|,|	none -71
es:carry-before|0|1|	10+ -15	3 24	4-5 -13	6-9 -50	: -92	stop -7
es:carry-before|0|1|:|	upper -92
es:carry-before|0|1|adjacent|	false -20
es:carry-before|0|1|inside|	false -20
es:carry-before|0|1|none|	stop -11
es:carry-before|0|1|question|false|	false -18
es:carry-before|0|1|stop|	none 6	upper -7
es:carry-before|1|	far -17
es:carry-before|1|far|	, -85	1 16	10+ -16	2 -69	3 -59	4-5 19	6-9 -171	: -139	preposition -154	start 32	stop 15	word -64
es:carry-before|1|far|,|	lower -85	none 37
es:carry-before|1|far|.|	end -63
es:carry-before|1|far|:|	upper -139
es:carry-before|1|far|adjacent|	false -17
es:carry-before|1|far|first|	false 32
es:carry-before|1|far|inside|	false -32
es:carry-before|1|far|none|	, -83	stop 52
es:carry-before|1|far|preposition|	lower -154
es:carry-before|1|far|question|false|	false -12
es:carry-before|1|far|start|	upper 32
es:carry-before|1|far|stop|	none -39	upper 16
es:carry-before|1|far|word|	lower -64
es:carry-before|2|	far -13
es:carry-before|2|far|,|	none 15
es:carry-before|2|far|	10+ 14	6-9 -48	start 34	stop -75
es:carry-before|2|far|adjacent|	false -13
es:carry-before|2|far|first|	false 34
es:carry-before|2|far|inside|	false -94
es:carry-before|2|far|none|	, -79	stop -59
es:carry-before|2|far|question|false|	false -13
es:carry-before|2|far|start|	upper 34
es:carry-before|2|far|stop|	none -45	upper -75
es:carry-before|3|	far -21
es:carry-before|3|far|adjacent|	false -21
es:carry-next|0|	0 -48	1 -49	2 -40
es:carry-next|0|0|,|	none 43
es:carry-next|0|0|	4-5 -57
es:carry-next|0|0|adjacent|	false -48
es:carry-next|0|0|inside|	false -101
es:carry-next|0|0|none|	stop -27
es:carry-next|0|0|question|false|	false -48
es:carry-next|0|1|,|	none -23
es:carry-next|0|1|	10+ -12	4-5 -56	6-9 23	start 28	stop -70	word -65
es:carry-next|0|1|adjacent|	false -49
es:carry-next|0|1|first|	false 28
es:carry-next|0|1|inside|	false -111
es:carry-next|0|1|none|	, -45	stop -32
es:carry-next|0|1|question|false|	false -47
es:carry-next|0|1|start|	upper 28
es:carry-next|0|1|stop|	none -67	upper -70
es:carry-next|0|1|word|	lower -65
es:carry-next|0|2|adjacent|	false -40
es:carry-next|0|2|inside|	false -22
es:carry-next|0|2|question|false|	false -40
es:carry-next|1|	far 10
es:carry-next|1|far|	, -165	10+ -137	3 -70	4-5 59	6-9 14	: 39	start -61	stop -119	word 55	— -47
es:carry-next|1|far|,|	lower -165	none -85
es:carry-next|1|far|:|	upper 39
es:carry-next|1|far|adjacent|	false 10
es:carry-next|1|far|first|	false -61
es:carry-next|1|far|inside|	false 13
es:carry-next|1|far|none|	, -7	stop -54
es:carry-next|1|far|start|	upper -61
es:carry-next|1|far|stop|	none -19	upper -119
es:carry-next|1|far|word|	lower 55
es:carry-next|1|far|—|	upper -31
es:carry-next|2|	far -35
es:carry-next|2|far|,|	none -49
es:carry-next|2|far|	10+ -46	6-9 -11	start -16	stop -75
es:carry-next|2|far|adjacent|	false -35
es:carry-next|2|far|first|	false -16
es:carry-next|2|far|inside|	false -24
es:carry-next|2|far|none|	, -23	stop -32
es:carry-next|2|far|question|false|	false -35
es:carry-next|2|far|start|	upper -16
es:carry-next|2|far|stop|	none -65	upper -75
es:carry-next|3|	far 27
es:carry-next|3|far|adjacent|	false 27
es:carry-next|3|far|inside|	false 27
es:ending|colon|none|	1 -34
es:ending|named-before|none|	1 19	13-25 8	26+ -79	3 -32	4-6 -50	7-12 9
es:ending|named-nearby|none|	1 -27	13-25 -60	2 55	3 22	4-6 -19	7-12 -7
es:ending|paragraph-before|none|	26+ -54
es:ending|quote-then-speaker|none|	7-12 40
es:ending|quote-then-verb|none|	1 18
es:ending|sentence-before|none|	1 -32	13-25 -26	26+ -118	3 -79	4-6 48	7-12 13
es:ending|speaker-then-quote|none|	0 70	13-25 -63	2 -6	3 33	7-12 22
es:ending|verb-then-speaker|none|	1 -43	4-6 -16
es:follow|according-to|stop|	none -12
es:follow|colon|stop|	none -78
es:follow|named-before|,|	none -26
es:follow|named-before|stop|	none 6
es:follow|named-nearby|,|	none -13
es:follow|named-nearby|stop|	none 32
es:follow|paragraph-before|,|	none -44
es:follow|quote-then-speaker|,|	none -50
es:follow|quote-then-verb|,|	none 8
es:follow|sentence-before|,|	none -8
es:follow|sentence-before|stop|	none 29
es:follow|speaker-then-quote|stop|	none 31
es:follow|verb-then-speaker|stop|	none -42
es:force|colon|naked|	1 -36
es:force|named-before|naked|	1 19	13-25 8	26+ -80	3 -32	4-6 -51	7-12 9
es:force|named-nearby|naked|	1 -27	13-25 -60	2 58	3 22	4-6 -19	7-12 -7
es:force|paragraph-before|other|	26+ -28
es:force|paragraph-before|saying|	26+ -29
es:force|quote-then-verb|saying|	1 10
es:force|sentence-before|according|	7-12 -41
es:force|sentence-before|other|	4-6 -96
es:force|sentence-before|saying|	1 -28	13-25 -58	3 -79	4-6 52	7-12 -28
es:force|speaker-then-quote|other|	2 -55	7-12 40
es:force|speaker-then-quote|saying|	1 -25	3 45	4-6 -38
es:force|verb-then-speaker|saying|	1 -43
es:form|according-to|other|	according -12
es:form|paragraph-before|other|	direct -28
es:form|paragraph-before|past|	direct -21	inverted -9
es:form|quote-then-verb|past|	inverted 13
es:form|quote-then-verb|present|	inverted 33
es:form|sentence-before|other|	according -89
es:form|sentence-before|past|	apposed -32	direct -26	inverted -27
es:form|sentence-before|present|	direct -25
es:form|speaker-then-quote|other|	apposed -71	direct 6
es:form|speaker-then-quote|past|	apposed -44	direct 35	shared -39
es:form|speaker-then-quote|present|	direct 25
es:form|verb-then-speaker|past|	inverted -42
es:gap|according-to|	, 77
es:gap|paragraph-before|	, -23
es:gap|quote-then-speaker|	, -23
es:gap|quote-then-verb|	, 10
es:gap|sentence-before|	 -40	, -39	,; -68	,s -10	s -76
es:gap|speaker-then-quote|	 36	,s -21	s -13
es:gap|verb-then-speaker|	; -16
es:head|	ella 72
es:intro-force|colon|:|naked|	1 -36
es:intro-force|named-before|start|naked|	26+ -79
es:intro-force|named-before|stop|naked|	1 19	13-25 8	3 -32	4-6 -51	7-12 9
es:intro-force|named-nearby|,|naked|	13-25 27
es:intro-force|named-nearby|:|naked|	13-25 -30	4-6 43	7-12 -48
es:intro-force|named-nearby|preposition|naked|	7-12 38
es:intro-force|named-nearby|start|naked|	2 99	4-6 -18
es:intro-force|named-nearby|stop|naked|	1 64	2 72	4-6 21
es:intro-force|named-nearby|word|naked|	13-25 -72	4-6 -17	7-12 -28
es:intro-force|paragraph-before|start|other|	26+ -28
es:intro-force|paragraph-before|start|saying|	26+ -29
es:intro-force|quote-then-verb|start|saying|	1 -53
es:intro-force|quote-then-verb|stop|saying|	1 38
es:intro-force|sentence-before|:|saying|	13-25 -88
es:intro-force|sentence-before|stop|other|	4-6 -96
es:intro-force|sentence-before|stop|saying|	1 -28	3 -79	4-6 52	7-12 -44
es:intro-force|speaker-then-quote|:|saying|	1 -19
es:intro-force|speaker-then-quote|word|saying|	4-6 -20
es:intro|according-to|	word -36
es:intro|colon|	: -36
es:intro|named-before|	start -79
es:intro|named-nearby|	, -11	preposition 17	start -8	stop 46	word 47
es:intro|paragraph-before|	start -54
es:intro|quote-then-verb|	start -53	stop 38
es:intro|sentence-before|	: -14	word -71
es:intro|speaker-then-quote|	preposition 8	word 10
es:intro|verb-then-speaker|	, -49	: -31
es:kind|according-to|	organisation -23
es:kind|named-before|	organisation -25	person 22	place -63	unknown -125
es:kind|named-nearby|	organisation -37	person 85	place -36
es:kind|	organisation -54	person 81	place -62	unknown -20
es:kind|organisation|	according -23	judging 47	naked -53	saying -21
es:kind|person|	judging 49	naked 51	saying 63
es:kind|place|	naked -41	saying -67
es:kind|quote-then-speaker|	person 14
es:kind|quote-then-verb|	person 83
es:kind|sentence-before|	person 27	unknown -61
es:kind|speaker-then-quote|	organisation 60	person 97	unknown -19
es:kind|unknown|	naked -14	saying -75
es:lead|according-to|lower|	according -16
es:lead|colon|upper|	naked -36
es:lead|named-nearby|lower|	naked 32
es:lead|named-nearby|upper|	naked -23
es:lead|paragraph-before|upper|	other -28	saying -29
es:lead|quote-then-speaker|upper|	saying 63
es:lead|quote-then-verb|upper|	saying 8
es:lead|sentence-before|lower|	saying -24
es:lead|sentence-before|upper|	according -78	judging 46	saying -19
es:lead|speaker-then-quote|lower|	judging 12	other 13	saying -11
es:lead|speaker-then-quote|upper|	saying 6
es:lead|verb-then-speaker|lower|	saying -67
es:lemma|according-to|	none -12
es:lemma|	advertir 33	asegurar -46	bromear 51	comentar -42	contar 22	decir 56	describir 28	ironizar -66	llamar 10	pedir 14	preguntar -17
es:lemma|paragraph-before|	none -28
es:lemma|quote-then-verb|	comentar -42
es:lemma|sentence-before|	none -24	pedir 34
es:length|	0 -18	1 20	3 -51	4 24	5 -25
es:near|colon|	1 -36
es:near|named-before|	1 19	13-25 8	26+ -80	3 -32	4-6 -51	7-12 9
es:near|named-nearby|	1 -27	13-25 -60	2 58	3 22	4-6 -19	7-12 -7
es:near|paragraph-before|	26+ -54
es:near|quote-then-speaker|	7-12 40
es:near|quote-then-verb|	1 20
es:near|sentence-before|	1 -32	13-25 -26	26+ -118	3 -79	4-6 25	7-12 13
es:near|speaker-then-quote|	0 70	1 -17	13-25 -63	2 -6	3 33	7-12 22
es:near|verb-then-speaker|	1 -43	4-6 -31
es:next|,|	judging 49	other 31	saying 29
es:next|:|	saying -7
es:next|according-to|	, 31
es:next|determiner|	judging -75	saying 76
es:next|preposition|	judging 9	other 89	saying -77
es:next|quote-then-speaker|	that -20
es:next|quote-then-verb|	, 15	preposition -15	stop 21
es:next|sentence-before|	determiner 27	preposition -46	stop -62	that -92
es:next|speaker-then-quote|	: -7	determiner 84	marks 70	preposition -38	that 30	word 41
es:next|stop|	saying -20
es:next|that|	saying 40
es:next|verb-judging|	other -64
es:next|verb-saying|	other -55
es:next|verb-then-speaker|	, -58
es:next|word|	other 46	saying -8
es:nth-order|according-to|0|according|	other -24
es:nth-order|paragraph-before|0|direct|	other -28	saying -15
es:nth-order|quote-then-verb|0|inverted|	saying 20
es:nth-order|quote-then-verb|1|inverted|	saying -78
es:nth-order|sentence-before|0|according|	other -56
es:nth-order|sentence-before|0|apposed|	saying -82
es:nth-order|sentence-before|0|direct|	saying -13
es:nth-order|sentence-before|0|inverted|	saying -12
es:nth-order|sentence-before|1|apposed|	saying -44
es:nth-order|sentence-before|1|inverted|	saying -36
es:nth-order|speaker-then-quote|0|apposed|	other -52	saying 11
es:nth-order|speaker-then-quote|0|direct|	judging 70	other 21	saying 25
es:nth-order|speaker-then-quote|0|shared|	saying -34
es:nth-order|speaker-then-quote|1|shared|	saying -39
es:nth-order|speaker-then-quote|2|apposed|	saying -18
es:nth-order|verb-then-speaker|0|inverted|	judging -17	saying -42
es:nth|according-to|	0 -24
es:nth|colon|	0 -39
es:nth|named-before|	0 -48	1 42
es:nth|named-nearby|	0 -19	1 46	2 -45
es:nth|paragraph-before|	0 -27	1 -54	2 -15
es:nth|quote-then-speaker|	0 -64	1 -33
es:nth|quote-then-verb|	0 30	1 -78
es:nth|sentence-before|	0 33	1 -40	2 -78
es:nth|speaker-then-quote|	0 29	1 -39	2 -37	3 9
es:nth|verb-then-speaker|	0 -43
es:order|according-to|according|	according -12
es:order|colon|naked|	naked -36
es:order|named-nearby|naked|	naked 7
es:order|paragraph-before|apposed|	saying -15
es:order|paragraph-before|direct|	other -28	saying -15
es:order|quote-then-verb|inverted|	saying 10
es:order|sentence-before|according|	according -89
es:order|sentence-before|apposed|	saying -98
es:order|sentence-before|direct|	judging -51	saying -13
es:order|sentence-before|inverted|	judging 108	saying -28
es:order|speaker-then-quote|apposed|	other -71	saying -13
es:order|speaker-then-quote|direct|	judging 70	other 6	saying 20
es:order|speaker-then-quote|relative|	saying 56
es:order|speaker-then-quote|shared|	saying -38
es:order|verb-then-speaker|inverted|	judging -17	saying -42
es:phrase|according-to|name|	false -25
es:phrase|colon|noun|	false -57
es:phrase|named-before|name|	false -18
es:phrase|named-nearby|name|	false 11	true -48
es:phrase|name|	false 23	true -58
es:phrase|noun|	false -59	true -45
es:phrase|paragraph-before|name|	false -9
es:phrase|paragraph-before|noun|	false -35
es:phrase|pronoun|	false 50
es:phrase|quote-then-speaker|name|	false -74
es:phrase|quote-then-verb|name|	false 66	true -7
es:phrase|sentence-before|name|	false 34
es:phrase|sentence-before|noun|	false -79
es:phrase|speaker-then-quote|name|	false 65
es:phrase|speaker-then-quote|noun|	false -24	true -20
es:phrase|verb-then-speaker|noun|	false -43
es:says|according-to|	never -25
es:says|named-before|	never -35	too 14
es:says|named-nearby|	too 23
es:says|paragraph-before|	never -9
es:says|quote-then-verb|	never 53	too 35
es:says|sentence-before|	never 32
es:says|speaker-then-quote|	never 59
es:says|	too 28
es:size|according-to|6-9|	according 11
es:size|colon|10+|	naked 66
es:size|colon|4-5|	naked -16
es:size|colon|6-9|	naked -57
es:size|named-before|10+|	naked 19
es:size|named-before|3|	naked -22
es:size|named-before|4-5|	naked 7
es:size|named-before|6-9|	naked -28
es:size|named-nearby|10+|	naked -10
es:size|named-nearby|1|	naked -6
es:size|named-nearby|2|	naked 17
es:size|named-nearby|3|	naked -57
es:size|named-nearby|4-5|	naked -6
es:size|named-nearby|6-9|	naked 50
es:size|paragraph-before|10+|	saying -29
es:size|quote-then-verb|10+|	saying 59
es:size|quote-then-verb|4-5|	saying 15
es:size|quote-then-verb|6-9|	saying -37
es:size|sentence-before|10+|	other 28	saying -28
es:size|sentence-before|3|	saying -123
es:size|sentence-before|4-5|	saying 14
es:size|sentence-before|6-9|	judging -18	saying -69
es:size|speaker-then-quote|10+|	saying -10
es:size|speaker-then-quote|2|	saying 31
es:size|speaker-then-quote|4-5|	other -88
es:size|speaker-then-quote|6-9|	other -78	saying 38
es:size|verb-then-speaker|6-9|	saying -27
es:starts|according-to|false|	according -12
es:starts|colon|false|	naked -16
es:starts|colon|true|	naked 8
es:starts|named-before|false|	naked 40
es:starts|named-before|true|	naked -87
es:starts|named-nearby|false|	naked 20
es:starts|named-nearby|true|	naked -13
es:starts|paragraph-before|false|	inverted -9
es:starts|paragraph-before|true|	direct -49
es:starts|quote-then-verb|false|	inverted 20
es:starts|sentence-before|false|	according -89	direct -16	inverted -25
es:starts|sentence-before|true|	apposed -76
es:starts|speaker-then-quote|false|	apposed -32	direct 37	relative -26	shared -40
es:starts|speaker-then-quote|true|	apposed -24	direct 25
es:starts|verb-then-speaker|false|	inverted -43
es:verb-before|according|stop|	other -23
es:verb-before|apposed|,|	other -80	past -27	present -7
es:verb-before|apposed|capital|	past -57
es:verb-before|direct|capital|	past 26	present 25
es:verb-before|inverted|,|	past -26	present -16
es:verb-before|inverted|capital|	past -17
es:verb-before|inverted|that|	past -25
es:verb-before|relative|that|	other 9	past -20
es:verb-before|shared|,|	past -26
es:verb-before|shared|coordinator|	past -8
follow|according-to|,|	none -91
follow|according-to|capital|	, 65
follow|according-to|end|	. 87
follow|according-to|preposition|	none 9
follow|according-to|stop|	none -75
follow|according-to|word|	, 34	none -16
follow|colon|,|	none -117
follow|colon|[|	. 110
follow|colon|capital|	, -55	. -52	? 45
follow|colon|determiner|	, -135	. -78
follow|colon|end|	! -28	. 13	? -39	none -29
follow|colon|pronoun|	, -22	. 63
follow|colon|stop|	none -69
follow|named-before|'|	, -84
follow|named-before|,|	! 7	? -79
follow|named-before|auxiliary|	none -26
follow|named-before|capital|	! -31	, -215	. -7	? -70	none -151
follow|named-before|coordinator|	none -14
follow|named-before|determiner|	! -62	, -55
follow|named-before|end|	. -53	? 9	none 35
follow|named-before|preposition|	none -135
follow|named-before|pronoun|	! -90	, -132	. 29	? -86	none -167
follow|named-before|stop|	none -11
follow|named-before|subordinator|	none -68
follow|named-before|that|	none -59
follow|named-before|verb-saying|	, -78	? -118	none -72
follow|named-before|word|	, 45
follow|named-before|—|	. -51
follow|named-nearby|'|	, -27
follow|named-nearby|(|	none -75
follow|named-nearby|)|	. -102	none -109
follow|named-nearby|,|	! -16	none 34
follow|named-nearby|-|	none -48
follow|named-nearby|:|	none -16
follow|named-nearby|;|	none 108
follow|named-nearby|[|	. 95
follow|named-nearby|adverb|	, -71	none -128
follow|named-nearby|capital|	, 25	. 6	? 58
follow|named-nearby|coordinator|	, -145	none -48
follow|named-nearby|determiner|	! -45	, -21	. -44	none -14
follow|named-nearby|end|	! 10	. -9	? -74	none -85
follow|named-nearby|preposition|	, -21	. -29	none -34
follow|named-nearby|pronoun|	! 6	, 49	. -81	? 13	none -16
follow|named-nearby|quote|	, -67	. 56	none -74
follow|named-nearby|stop|	none 76
follow|named-nearby|subordinator|	, 40	. -80	none -54
follow|named-nearby|that|	. 73	none -89
follow|named-nearby|verb-judging|	, -94	none -99
follow|named-nearby|verb-saying|	, 45	? -55	none 43
follow|named-nearby|verb-thinking|	none 52
follow|named-nearby|word|	none -32
follow|paragraph-before|'|	, -96
follow|paragraph-before|,|	none -94
follow|paragraph-before|capital|	! -121	, -462	? -309	none -202
follow|paragraph-before|determiner|	! -46	, -157
follow|paragraph-before|end|	. 20
follow|paragraph-before|preposition|	none -106
follow|paragraph-before|pronoun|	! -54	, -414	? -216	none -106
follow|paragraph-before|verb-saying|	, -97	? -151	none -143
follow|paragraph-before|word|	, -154
follow|quote-then-speaker|'|	, 51
follow|quote-then-speaker|)|	none -32
follow|quote-then-speaker|,|	none -22
follow|quote-then-speaker|-|	none -80
follow|quote-then-speaker|:|	none -54
follow|quote-then-speaker|adverb|	, 62	none 40
follow|quote-then-speaker|auxiliary|	none 99
follow|quote-then-speaker|capital|	, -18	none -11
follow|quote-then-speaker|coordinator|	, -22	none -72
follow|quote-then-speaker|determiner|	! 126	, 17	none 24
follow|quote-then-speaker|preposition|	, -114	none -24
follow|quote-then-speaker|pronoun|	! 92	, 24	? 97	none 102
follow|quote-then-speaker|subordinator|	, 8	none -44
follow|quote-then-speaker|that|	none -7
follow|quote-then-speaker|verb-judging|	, 20	none -33
follow|quote-then-speaker|verb-saying|	, -25	? -77
follow|quote-then-speaker|verb-thinking|	none 20
follow|quote-then-speaker|word|	, 12	none 33
follow|quote-then-speaker|—|	none -181
follow|quote-then-verb|'|	, 117
follow|quote-then-verb|,|	? 38	none 15
follow|quote-then-verb|capital|	, -160
follow|quote-then-verb|coordinator|	, -51	none -9
follow|quote-then-verb|determiner|	, -174
follow|quote-then-verb|preposition|	none 65
follow|quote-then-verb|verb-saying|	, 52	? 8	none -30
follow|quote-then-verb|—|	none 75
follow|sentence-after|capital|	! 72	. -184	? 55
follow|sentence-after|coordinator|	. -77
follow|sentence-after|determiner|	. 8
follow|sentence-after|preposition|	. -50
follow|sentence-after|pronoun|	. -11	? -47
follow|sentence-after|subordinator|	. -44
follow|sentence-before|)|	. -69
follow|sentence-before|,|	? -40	none -28
follow|sentence-before|-|	none -211
follow|sentence-before|;|	none -71
follow|sentence-before|auxiliary|	none -205
follow|sentence-before|capital|	, -238	. -31	? -108	none -156
follow|sentence-before|coordinator|	, -25	. -151
follow|sentence-before|determiner|	, 20	. -141	none -89
follow|sentence-before|end|	! -22	. -30	? 29	none -51
follow|sentence-before|preposition|	, -51	. 76	none -31
follow|sentence-before|pronoun|	, -84	. 88	? -28	none -211
follow|sentence-before|quote|	. -74
follow|sentence-before|stop|	none -11
follow|sentence-before|subordinator|	, -178	. -53	none -191
follow|sentence-before|that|	none -70
follow|sentence-before|verb-saying|	, -171	none -122
follow|sentence-before|word|	, -72	none -23
follow|signature|—|	. 9
follow|speaker-then-quote|)|	. 87	none -75
follow|speaker-then-quote|,|	none -20
follow|speaker-then-quote|-|	none 45
follow|speaker-then-quote|:|	none -38
follow|speaker-then-quote|;|	none 9
follow|speaker-then-quote|[|	. -77
follow|speaker-then-quote|adverb|	, 18	none 68
follow|speaker-then-quote|auxiliary|	none 58
follow|speaker-then-quote|capital|	, 46	. 81	? 72	none 20
follow|speaker-then-quote|coordinator|	, 67	none -6
follow|speaker-then-quote|determiner|	, -34	. -24	none -28
follow|speaker-then-quote|end|	! 8	. 40	? -37	none -18
follow|speaker-then-quote|preposition|	, -27	. 70	none -56
follow|speaker-then-quote|pronoun|	, -30	. 10	none 14
follow|speaker-then-quote|quote|	, -9	. -6
follow|speaker-then-quote|stop|	none -84
follow|speaker-then-quote|subordinator|	, -24	. 97	none -18
follow|speaker-then-quote|that|	. -91	none 47
follow|speaker-then-quote|verb-judging|	, 27	none 82
follow|speaker-then-quote|verb-saying|	, -35	none 13
follow|speaker-then-quote|verb-thinking|	none -29
follow|speaker-then-quote|word|	, -19	none 6
follow|speaker-then-quote|—|	none 27
follow|transcript|end|	. -51
follow|verb-then-speaker|,|	none -71
follow|verb-then-speaker|capital|	. -37
follow|verb-then-speaker|coordinator|	, -53	. -76	none -139
follow|verb-then-speaker|determiner|	none -55
follow|verb-then-speaker|end|	. 20	? -21	none 23
follow|verb-then-speaker|preposition|	none -211
follow|verb-then-speaker|pronoun|	. -55
follow|verb-then-speaker|stop|	none 18
follow|verb-then-speaker|subordinator|	, -114	none -120
follow|verb-then-speaker|word|	none 82
force|according-to|according|	0 6	1 -46	13-25 -40	3 28	4-6 46	7-12 25
force|colon|naked|	1 -30	3 64	4-6 -88
force|colon|other|	26+ -52
force|colon|saying|	26+ -17
force|named-before|naked|	1 8	2 22	26+ -101	3 -39	4-6 -17
force|named-nearby|naked|	0 -30	1 -16	13-25 -22	2 7	26+ -16	3 6	4-6 15	7-12 -10
force|paragraph-before|according|	26+ -42
force|paragraph-before|other|	26+ -23
force|paragraph-before|saying|	26+ -27
force|paragraph-before|thinking|	26+ -83
force|quote-then-speaker|judging|	-10 -34	-11 -109	-12 91	-13 -91	-15 12	-16 27	-17 -123	-18 24	-19 10	-20 42	-26 21	-3 -128	-4 -65	-5 12	-6 65	-7 89	-8 41	-9 -16	0 10	1 12	13-25 -93	2 -65	3 -100	4-6 -20	7-12 -192
force|quote-then-speaker|other|	-10 -21	-11 -75	-12 38	-13 26	-14 -91	-15 -85	-16 122	-17 -26	-18 -89	-19 -90	-20 -85	-24 -53	-3 -122	-4 -59	-5 -68	-6 87	-7 -156	-8 80	-9 66	0 -109	1 32	13-25 -63	2 55	26+ -109	3 -155	4-6 -76	7-12 -51
force|quote-then-speaker|saying|	-10 -21	-11 -20	-12 65	-13 28	-15 -72	-16 -89	-17 -136	-18 33	-19 -93	-20 66	-21 -26	-22 -74	-23 73	-24 -77	-26 37	-3 -66	-4 -27	-5 24	-6 -9	-7 -113	-8 6	-9 -99	0 63	1 -58	2 -32	26+ 24	3 -78	4-6 -8	7-12 -6
force|quote-then-speaker|thinking|	-10 25	-11 -78	-13 78	-17 -6	-3 -87	-5 45	-8 -36	0 43	1 -48	13-25 -107	2 -114	3 -46	4-6 -92	7-12 -132
force|quote-then-verb|judging|	1 58
force|quote-then-verb|saying|	0 38	1 -32	13-25 25	4-6 28	7-12 12
force|sentence-after|judging|	0 -27	1 -123	13-25 -43	2 -60	4-6 -29	7-12 -88
force|sentence-after|other|	0 -21	1 -155	13-25 -98	2 -64	3 -75	4-6 -104	7-12 -161
force|sentence-after|saying|	1 18	2 -48	3 -26	4-6 -62	7-12 -75
force|sentence-after|thinking|	0 11	13-25 -18	2 -30	3 -36	7-12 -37
force|sentence-before|according|	1 16	13-25 12	26+ -101	7-12 6
force|sentence-before|judging|	1 27	13-25 14	2 -80	26+ -146	3 -146	4-6 -101
force|sentence-before|other|	1 -85	13-25 -51	26+ -75	3 17	4-6 -53	7-12 -68
force|sentence-before|saying|	1 34	13-25 -44	2 -36	26+ 37	3 -11	4-6 -28	7-12 15
force|sentence-before|thinking|	1 -46	13-25 -77	2 -18	26+ -94	3 -85	4-6 -74	7-12 -73
force|signature|naked|	1 -20
force|speaker-then-quote|judging|	0 34	1 -17	13-25 -52	2 29	26+ -27	3 -32	4-6 27	7-12 15
force|speaker-then-quote|other|	0 -80	1 -29	13-25 -67	26+ -87	3 30
force|speaker-then-quote|saying|	0 20	13-25 6	2 14	26+ 10	3 32	7-12 -29
force|speaker-then-quote|thinking|	0 -6	1 11	13-25 -37	2 -43	26+ 39	3 -24	4-6 18	7-12 12
force|transcript|naked|	0 -35
force|verb-then-speaker|judging|	1 -50	13-25 -42	2 -41	3 6	4-6 -23	7-12 -55
force|verb-then-speaker|saying|	0 -242	1 15	13-25 -39	2 -16	3 -79	4-6 12	7-12 -69
form|according-to|other|	according 25
form|colon|other|	direct -11
form|colon|past|	direct 94
form|paragraph-before|base|	apposed -73	direct -99	relative -83	shared -39
form|paragraph-before|other|	according -42	apposed -124	passive -38	relative -38	shared -95
form|paragraph-before|participle|	apposed -35	direct -19	shared -14
form|paragraph-before|past|	apposed -103	direct -15	inverted -62	relative -131	shared -44
form|paragraph-before|present|	apposed -37	direct -54	inverted -14	relative 48	shared -24
form|quote-then-speaker|base|	apposed -9	direct -113	relative -57	shared -64
form|quote-then-speaker|other|	direct -25	relative -190	shared 22
form|quote-then-speaker|participle|	apposed 12	direct -153	relative -47	shared -26
form|quote-then-speaker|past|	apposed -17	direct 12	passive 10	relative -27	shared 38
form|quote-then-speaker|present|	apposed -91	direct 31	relative 20	shared -31
form|quote-then-verb|present|	inverted 11
form|sentence-after|base|	apposed -56	direct -94	shared 13
form|sentence-after|other|	according 43	apposed -21	direct -43	passive -37	relative -45	shared -84
form|sentence-after|participle|	direct -64	shared -65
form|sentence-after|past|	apposed -68	direct 20	shared -89
form|sentence-after|present|	apposed -98	direct -97
form|sentence-before|base|	apposed -93	direct -121	relative -18
form|sentence-before|other|	apposed -27	passive -178	relative -156
form|sentence-before|participle|	apposed -121	direct -195
form|sentence-before|past|	apposed -18	direct 39	inverted -54	passive -91	relative -76
form|sentence-before|present|	apposed -44	direct -42	inverted -21	relative -66
form|speaker-then-quote|base|	apposed -54	direct -39	relative -94	shared 18
form|speaker-then-quote|other|	apposed -9	direct -6	passive -19	relative 19	shared -113
form|speaker-then-quote|participle|	apposed -142	direct 22	shared -12
form|speaker-then-quote|past|	apposed -10	direct 25	passive 28	relative 11	shared -71
form|speaker-then-quote|present|	apposed 95	direct 17	relative -6	shared -54
form|verb-then-speaker|past|	inverted -16
form|verb-then-speaker|present|	inverted -16
fr:before|according-to|	preposition -32
fr:before|colon|	preposition -25	start -11
fr:before|named-before|	( -20	, 34	auxiliary 16	preposition -100	start -30	word -70
fr:before|named-nearby|	( 7	, 82	auxiliary 134	coordinator -15	preposition -100	start -66	verb-saying 57	word -23
fr:before|name|	( 6	, 73	coordinator -13	preposition -117	start -46	word -44	– -83
fr:before|noun|	, 38	adverb -33	auxiliary -86	capital -32	coordinator 16	preposition -103	pronoun -33	start 15	that -83	verb-saying -20	word 12
fr:before|paragraph-before|	preposition -30
fr:before|pronoun|	, -81	auxiliary 39	start -26	verb-saying 108
fr:before|quote-then-speaker|	auxiliary 34
fr:before|quote-then-verb|	, 13	verb-saying 19
fr:before|sentence-after|	start 9
fr:before|sentence-before|	, -53	capital -53	coordinator -24	preposition -78	start -18	verb-saying -6	word -43
fr:before|speaker-then-quote|	, -16	preposition -95	start 6	word 7
fr:before|verb-then-speaker|	verb-saying -42
fr:carry-before-that|0|	2 32
fr:carry-before-that|0|2|adjacent|	false 32
fr:carry-before-that|0|2|inside|	false 32
fr:carry-before-that|0|2|question|false|	false 32
fr:carry-before-that|1|	far -7
fr:carry-before-that|1|far|	, -77	10+ 37	3 -105	4-5 -149	6-9 -163	: -99	stop 15	word -39
fr:carry-before-that|1|far|,|	lower -77	none -99
fr:carry-before-that|1|far|.|	end -98
fr:carry-before-that|1|far|:|	upper -99
fr:carry-before-that|1|far|adjacent|	false -7
fr:carry-before-that|1|far|inside|	false -7
fr:carry-before-that|1|far|none|	, -129	stop -56
fr:carry-before-that|1|far|stop|	none -92	upper 15
fr:carry-before-that|1|far|word|	lower -39
fr:carry-before-that|2|	far -26
fr:carry-before-that|2|far|,|	none -42
fr:carry-before-that|2|far|.|	end -76
fr:carry-before-that|2|far|	10+ 42	3 -114	4-5 -49	6-9 -44	: -29	start -49	stop 32	word -76
fr:carry-before-that|2|far|:|	upper -29
fr:carry-before-that|2|far|adjacent|	false -26
fr:carry-before-that|2|far|end|	. -77
fr:carry-before-that|2|far|inside|	false -14
fr:carry-before-that|2|far|none|	, 15	stop -70
fr:carry-before-that|2|far|question|false|	false -16
fr:carry-before-that|2|far|start|	upper -49
fr:carry-before-that|2|far|stop|	none -105	upper 32
fr:carry-before-that|2|far|word|	lower -76
fr:carry-before-that|3|	far -49
fr:carry-before-that|3|far|adjacent|	false -49
fr:carry-before-that|3|far|inside|	false -49
fr:carry-before-that|3|far|none|	end -42
fr:carry-before-that|3|far|question|false|	false -49
fr:carry-before-that|3|far|	stop -42
fr:carry-before-that|3|far|stop|	upper -42
fr:carry-before|0|	0 -34	1 -52	2 -6
fr:carry-before|0|0|adjacent|	false -34
fr:carry-before|0|0|inside|	false -34
fr:carry-before|0|0|none|	, -49
fr:carry-before|0|0|question|false|	false -34
fr:carry-before|0|1|,|	none -54
fr:carry-before|0|1|	10+ -8	3 -16	4-5 -41	6-9 -6	: -53	stop -7	word -25
fr:carry-before|0|1|:|	upper -53
fr:carry-before|0|1|adjacent|	false -52
fr:carry-before|0|1|end|	. -59
fr:carry-before|0|1|inside|	false -52
fr:carry-before|0|1|none|	, -39	stop -43
fr:carry-before|0|1|question|false|	false -49
fr:carry-before|0|1|stop|	none -32	upper -7
fr:carry-before|0|1|word|	lower -25
fr:carry-before|0|2|,|	none -87
fr:carry-before|0|2|	6-9 -50
fr:carry-before|0|2|adjacent|	false -6
fr:carry-before|0|2|end|	. 7
fr:carry-before|0|2|inside|	false -6
fr:carry-before|0|2|none|	, -20
fr:carry-before|1|	far 13
fr:carry-before|1|far|,|	none -112
fr:carry-before|1|far|.|	end 58
fr:carry-before|1|far|	10+ -80	3 56	4-5 9	6-9 -122	: -103	preposition 58	start 13	stop -74	word -56
fr:carry-before|1|far|:|	upper -94
fr:carry-before|1|far|adjacent|	false 13
fr:carry-before|1|far|determiner|	. -90
fr:carry-before|1|far|end|	. -61
fr:carry-before|1|far|first|	false -78
fr:carry-before|1|far|none|	, -63	stop -83
fr:carry-before|1|far|preposition|	lower 58
fr:carry-before|1|far|question|false|	false 17	true -56
fr:carry-before|1|far|start|	upper 13
fr:carry-before|1|far|stop|	none -64	upper -74
fr:carry-before|1|far|word|	lower -56
fr:carry-before|2|	far -44
fr:carry-before|2|far|,|	none -14
fr:carry-before|2|far|	6-9 -40
fr:carry-before|2|far|adjacent|	false -44
fr:carry-before|2|far|inside|	false -36
fr:carry-before|2|far|none|	, -44
fr:carry-before|2|far|question|false|	false -44
fr:carry-before|3|	far -69
fr:carry-before|3|far|adjacent|	false -69
fr:carry-before|3|far|question|false|	false -69
fr:carry-next|0|	0 -58	1 -38	2 -31
fr:carry-next|0|0|,|	none -59
fr:carry-next|0|0|adjacent|	false -58
fr:carry-next|0|0|inside|	false -58
fr:carry-next|0|0|question|false|	false -58
fr:carry-next|0|1|,|	none -41
fr:carry-next|0|1|.|	end -97
fr:carry-next|0|1|	10+ -68	3 -71	4-5 43	6-9 -64	start -83	stop -105	word -110
fr:carry-next|0|1|adjacent|	false -38
fr:carry-next|0|1|first|	false -83
fr:carry-next|0|1|inside|	false -37
fr:carry-next|0|1|none|	, 41	stop -108
fr:carry-next|0|1|question|false|	false -36
fr:carry-next|0|1|start|	upper -83
fr:carry-next|0|1|stop|	none 27	upper -105
fr:carry-next|0|1|word|	lower -110
fr:carry-next|0|2|,|	none -26
fr:carry-next|0|2|	10+ -16	6-9 -12	start -26
fr:carry-next|0|2|adjacent|	false -31
fr:carry-next|0|2|first|	false -26
fr:carry-next|0|2|inside|	false -19
fr:carry-next|0|2|none|	, -31
fr:carry-next|0|2|question|false|	false -31
fr:carry-next|0|2|start|	upper -26
fr:carry-next|1|	far -8
fr:carry-next|1|far|,|	none -33
fr:carry-next|1|far|.|	end -36
fr:carry-next|1|far|	10+ -29	3 -68	4-5 22	6-9 -112	: 30	start -50	stop -109	word -104
fr:carry-next|1|far|:|	upper 30
fr:carry-next|1|far|adjacent|	false -8
fr:carry-next|1|far|end|	. 9
fr:carry-next|1|far|first|	false -25
fr:carry-next|1|far|none|	, -141	stop 40
fr:carry-next|1|far|question|false|	false 10
fr:carry-next|1|far|question|true|	false -31
fr:carry-next|1|far|start|	upper -50
fr:carry-next|1|far|stop|	none -139	upper -109
fr:carry-next|1|far|word|	lower -104
fr:carry-next|2|	far -51
fr:carry-next|2|far|,|	none -40
fr:carry-next|2|far|	10+ -24	6-9 -26	stop -19
fr:carry-next|2|far|adjacent|	false -51
fr:carry-next|2|far|inside|	false -51
fr:carry-next|2|far|none|	, -76
fr:carry-next|2|far|question|false|	false -51
fr:carry-next|2|far|stop|	upper -19
fr:carry-next|3|	far 10
fr:carry-next|3|far|adjacent|	false 10
fr:carry-next|3|far|end|	none 10
fr:carry-next|3|far|inside|	false 10
fr:carry-next|3|far|question|false|	false 10
fr:ending|according-to|none|	1 24	7-12 -9
fr:ending|colon|.|	1 -39
fr:ending|colon|none|	1 66
fr:ending|named-before|.|	7-12 25
fr:ending|named-before|none|	1 41	13-25 -93	2 -27	26+ -33	4-6 -175	7-12 -117
fr:ending|named-nearby|.|	13-25 -55	7-12 -32
fr:ending|named-nearby|none|	1 57	13-25 -20	2 38	4-6 -31	7-12 -38
fr:ending|paragraph-before|none|	26+ -38
fr:ending|quote-then-speaker|none|	2 34	3 -14	7-12 62
fr:ending|quote-then-verb|none|	1 22
fr:ending|sentence-after|.|	0 21
fr:ending|sentence-before|.|	7-12 30
fr:ending|sentence-before|none|	1 -37	13-25 -104	26+ -65	3 -56	4-6 -51	7-12 -97
fr:ending|speaker-then-quote|.|	1 -29	4-6 -30
fr:ending|speaker-then-quote|none|	0 26	1 15	2 8	3 -36	4-6 46	7-12 -69
fr:follow|according-to|,|	none -14
fr:follow|according-to|stop|	none -33
fr:follow|colon|determiner|	. -25
fr:follow|colon|end|	. -30
fr:follow|named-before|,|	none -24
fr:follow|named-before|end|	. -9
fr:follow|named-nearby|,|	none 76
fr:follow|named-nearby|determiner|	. -10
fr:follow|named-nearby|end|	. -41	none -50
fr:follow|paragraph-before|,|	none -38
fr:follow|quote-then-speaker|,|	none 8
fr:follow|quote-then-verb|,|	none 22
fr:follow|sentence-after|determiner|	. 19
fr:follow|sentence-before|,|	none -150
fr:follow|sentence-before|determiner|	. -76
fr:follow|sentence-before|end|	. 18
fr:follow|sentence-before|stop|	none -77
fr:follow|speaker-then-quote|,|	none 8
fr:follow|speaker-then-quote|end|	. -29
fr:follow|speaker-then-quote|stop|	none 30
fr:force|according-to|according|	1 24
fr:force|colon|naked|	1 -37
fr:force|named-before|naked|	1 45	13-25 -18	2 -27	26+ -30	3 -47	4-6 21	7-12 -17
fr:force|named-nearby|naked|	1 37	13-25 -29	2 56	4-6 -23	7-12 -16
fr:force|paragraph-before|other|	26+ -23
fr:force|paragraph-before|saying|	26+ -15
fr:force|quote-then-speaker|saying|	2 34
fr:force|quote-then-verb|saying|	1 22
fr:force|sentence-after|other|	0 20
fr:force|sentence-after|saying|	0 -47
fr:force|sentence-before|according|	13-25 -64
fr:force|sentence-before|other|	3 -27	4-6 -50	7-12 10
fr:force|sentence-before|saying|	1 28	13-25 -109	26+ -52	4-6 7	7-12 -43
fr:force|speaker-then-quote|judging|	0 22
fr:force|speaker-then-quote|other|	2 -88	3 -7	4-6 19	7-12 -54
fr:force|speaker-then-quote|saying|	0 10	1 -7	2 -16	7-12 21
fr:force|verb-then-speaker|saying|	1 -42
fr:form|according-to|other|	according -31
fr:form|paragraph-before|other|	direct -19
fr:form|paragraph-before|past|	direct -15
fr:form|quote-then-speaker|past|	direct -15
fr:form|quote-then-verb|past|	inverted 18
fr:form|quote-then-verb|present|	inverted 18
fr:form|sentence-after|other|	direct 6
fr:form|sentence-before|other|	according -68	apposed -9
fr:form|sentence-before|past|	apposed -47	direct 16	inverted -23
fr:form|sentence-before|present|	apposed -57	direct -102	inverted -7
fr:form|speaker-then-quote|other|	apposed -16
fr:form|speaker-then-quote|past|	apposed -37	direct -27	shared 6
fr:form|speaker-then-quote|present|	apposed 52
fr:form|verb-then-speaker|past|	inverted -31
fr:gap|according-to|	, 7
fr:gap|quote-then-speaker|	, 8
fr:gap|quote-then-verb|	, 22
fr:gap|sentence-after|	 7
fr:gap|sentence-before|	 -11	, -21	,c -17
fr:gap|speaker-then-quote|	, 10	; -44
fr:head|	elle 13	il 12	ministre 78	on -81	président -82
fr:intro-force|colon|:|naked|	1 -37
fr:intro-force|named-before|start|naked|	26+ -33
fr:intro-force|named-before|stop|naked|	1 45	13-25 -18	2 -27	26+ -28	3 -47	4-6 21	7-12 -17
fr:intro-force|named-nearby|,|naked|	7-12 -68
fr:intro-force|named-nearby|:|naked|	1 31	13-25 -71	3 75	4-6 -30	7-12 -29
fr:intro-force|named-nearby|start|naked|	1 7	2 21	3 19	4-6 68
fr:intro-force|named-nearby|stop|naked|	1 -31	2 56	3 71	7-12 -42
fr:intro-force|named-nearby|word|naked|	13-25 60	4-6 7	7-12 -47
fr:intro-force|paragraph-before|start|other|	26+ -23
fr:intro-force|paragraph-before|start|saying|	26+ -15
fr:intro-force|quote-then-speaker|stop|saying|	2 34
fr:intro-force|quote-then-verb|start|saying|	1 8
fr:intro-force|quote-then-verb|stop|saying|	1 28
fr:intro-force|sentence-after|:|other|	0 20
fr:intro-force|sentence-before|:|other|	13-25 29
fr:intro-force|sentence-before|:|saying|	13-25 -59	7-12 -114
fr:intro-force|sentence-before|stop|according|	13-25 -11
fr:intro-force|sentence-before|stop|other|	13-25 -64	3 -27	4-6 -37	7-12 13
fr:intro-force|sentence-before|stop|saying|	1 28	4-6 16	7-12 59
fr:intro-force|speaker-then-quote|verb-judging|judging|	0 22
fr:intro-force|speaker-then-quote|verb-saying|saying|	0 10
fr:intro|according-to|	, 13
fr:intro|colon|	: -35
fr:intro|named-before|	start -33	stop 6
fr:intro|named-nearby|	: -32	preposition -18	start 47	stop 9	word -25
fr:intro|paragraph-before|	start -38
fr:intro|quote-then-speaker|	start 65	stop 34
fr:intro|quote-then-verb|	start 8	stop 28
fr:intro|sentence-after|	: 12
fr:intro|sentence-before|	, -106	: -30	stop 14	word -33
fr:intro|speaker-then-quote|	: -29	verb-judging 12	verb-saying 10	word 86
fr:kind|named-before|	organisation -36	person 39	place -11	unknown -102
fr:kind|named-nearby|	organisation -15	person 44	place -61	unknown -14
fr:kind|	organisation -71	person 71	place -78	unknown -36
fr:kind|organisation|	according -55	apposed -45	direct -61	judging 28	naked -28	saying -23
fr:kind|person|	according 76	apposed 21	direct -20	judging 47	naked 59	saying -16
fr:kind|place|	apposed -62	naked -72
fr:kind|quote-then-verb|	person 24
fr:kind|sentence-after|	organisation -52
fr:kind|sentence-before|	organisation -46	person -7	place -27	unknown -50
fr:kind|speaker-then-quote|	person 61	unknown -23
fr:kind|unknown|	apposed -12	direct -31	naked -33	saying -6
fr:lead|according-to|lower|	according -31
fr:lead|colon|upper|	naked -37
fr:lead|named-before|upper|	naked 6
fr:lead|named-nearby|lower|	naked 21
fr:lead|named-nearby|upper|	naked -13
fr:lead|paragraph-before|upper|	other -23	saying -15
fr:lead|quote-then-speaker|lower|	saying -47
fr:lead|quote-then-speaker|upper|	saying 55
fr:lead|quote-then-verb|upper|	saying 29
fr:lead|sentence-after|upper|	other 19	saying -54
fr:lead|sentence-before|lower|	according -58	other -98	saying -84
fr:lead|sentence-before|upper|	according -15	judging -92	other 14
fr:lead|speaker-then-quote|lower|	judging 41	other -41	saying -9	thinking 35
fr:lead|speaker-then-quote|upper|	other 27	saying -12
fr:lead|verb-then-speaker|lower|	saying -71
fr:lemma|according-to|	none -31
fr:lemma|	admettre 17	assurer 16	confier 43	demander -33	dire -13	juger 17	none -9	parler 22	pester -42	plaisanter 15	promettre -14	prévenir 54	raconter -31	réclamer 39	résumer -36	saluer 24
fr:lemma|paragraph-before|	none -23
fr:lemma|quote-then-speaker|	none -70
fr:lemma|quote-then-verb|	plaisanter 51	raconter -20
fr:lemma|sentence-after|	none 19
fr:lemma|sentence-before|	none 10
fr:lemma|speaker-then-quote|	none -16	parler 60	saluer 24
fr:length|	1 -33	2 11	3 -37	4 -13	5 17
fr:near|according-to|	1 24
fr:near|colon|	1 -37
fr:near|named-before|	1 45	13-25 -18	2 -27	26+ -30	3 -47	4-6 21	7-12 -17
fr:near|named-nearby|	1 37	13-25 -29	2 56	4-6 -23	7-12 -16
fr:near|paragraph-before|	26+ -38
fr:near|quote-then-speaker|	2 34	3 -14	7-12 62
fr:near|quote-then-verb|	1 22
fr:near|sentence-after|	0 9
fr:near|sentence-before|	1 28	13-25 -42	2 -17	26+ -78	3 9	4-6 -9	7-12 8
fr:near|speaker-then-quote|	0 26	2 7	3 -58	4-6 24	7-12 -23
fr:near|verb-then-speaker|	1 -42
fr:negated|	sentence-before -66
fr:next|(|	saying -64
fr:next|,|	other -25	saying 18
fr:next|:|	saying -14
fr:next|according-to|	, -25
fr:next|adverb|	other 25
fr:next|determiner|	judging -28	other -31	saying 20	thinking -18
fr:next|marks|	judging 22	saying 10
fr:next|paragraph-before|	word -8
fr:next|preposition|	judging -21	other -70	saying -28
fr:next|quote-then-speaker|	determiner -20	preposition -15
fr:next|quote-then-verb|	, 24	preposition 121	stop 75
fr:next|sentence-before|	, -54	determiner -61	preposition 11	verb-saying -41	word 29
fr:next|speaker-then-quote|	determiner -23	marks 26	preposition -26	verb-saying -35	word -26
fr:next|stop|	other 57	saying 47
fr:next|that|	saying -63
fr:next|verb-saying|	other -79
fr:next|verb-then-speaker|	, -52
fr:next|word|	other 20	saying -39
fr:nth-order|according-to|0|according|	other -31
fr:nth-order|paragraph-before|0|direct|	other -19
fr:nth-order|quote-then-speaker|0|direct|	saying -35
fr:nth-order|quote-then-verb|0|inverted|	saying 17
fr:nth-order|sentence-after|0|direct|	other 6
fr:nth-order|sentence-before|0|according|	other -25
fr:nth-order|sentence-before|0|apposed|	other 9	saying -62
fr:nth-order|sentence-before|0|direct|	saying -69
fr:nth-order|sentence-before|0|inverted|	saying -12
fr:nth-order|sentence-before|1|apposed|	other -41
fr:nth-order|sentence-before|1|direct|	other -40	saying -39
fr:nth-order|sentence-before|2|apposed|	other -35
fr:nth-order|sentence-before|2|inverted|	saying -34
fr:nth-order|speaker-then-quote|0|apposed|	judging 47	other 20	saying 9
fr:nth-order|speaker-then-quote|0|direct|	judging -27	other 9	saying 25
fr:nth-order|speaker-then-quote|0|shared|	saying -91
fr:nth-order|speaker-then-quote|1|apposed|	saying -75
fr:nth-order|speaker-then-quote|1|direct|	judging -26	other 15	saying 6
fr:nth-order|speaker-then-quote|1|shared|	saying -19
fr:nth-order|speaker-then-quote|2|apposed|	other -116	saying -16
fr:nth-order|speaker-then-quote|3|apposed|	other -31
fr:nth-order|verb-then-speaker|0|inverted|	saying -42
fr:nth|according-to|	0 -31
fr:nth|colon|	0 -35
fr:nth|named-before|	0 -49	1 60
fr:nth|named-nearby|	0 23	1 -18	2 -40
fr:nth|paragraph-before|	0 -23	1 -15
fr:nth|quote-then-speaker|	0 -24	1 61	2 -36
fr:nth|quote-then-verb|	0 17
fr:nth|sentence-after|	0 11
fr:nth|sentence-before|	0 9	1 -31	2 -56
fr:nth|speaker-then-quote|	0 17	1 -31	2 -63	3 -117	4 -39
fr:nth|verb-then-speaker|	0 -42
fr:order|according-to|according|	according -31
fr:order|colon|naked|	naked -35
fr:order|named-before|naked|	naked 6
fr:order|paragraph-before|direct|	other -19	saying -15
fr:order|quote-then-speaker|apposed|	saying 7
fr:order|quote-then-speaker|direct|	saying -35
fr:order|quote-then-speaker|shared|	saying 44
fr:order|quote-then-verb|inverted|	saying 22
fr:order|sentence-after|direct|	other 6
fr:order|sentence-before|according|	according -68
fr:order|sentence-before|apposed|	other -9	saying -44
fr:order|sentence-before|direct|	judging -83	saying 14
fr:order|sentence-before|inverted|	saying -23
fr:order|speaker-then-quote|apposed|	judging 46	other -16	saying -21
fr:order|speaker-then-quote|direct|	judging -37	saying 24
fr:order|speaker-then-quote|shared|	saying -41
fr:order|verb-then-speaker|inverted|	saying -42
fr:phrase|according-to|name|	false 61
fr:phrase|according-to|noun|	false -60
fr:phrase|colon|name|	false -10
fr:phrase|colon|noun|	false -53
fr:phrase|named-before|name|	false 18	true -24
fr:phrase|named-before|pronoun|	false 15
fr:phrase|named-nearby|name|	false 22	true -33
fr:phrase|named-nearby|pronoun|	false -26
fr:phrase|name|	true -50
fr:phrase|noun|	false -11	true 22
fr:phrase|paragraph-before|noun|	false -34
fr:phrase|pronoun|	false -30
fr:phrase|quote-then-speaker|name|	false 74
fr:phrase|quote-then-speaker|noun|	false -47
fr:phrase|quote-then-speaker|pronoun|	false 34
fr:phrase|quote-then-verb|name|	false 37
fr:phrase|quote-then-verb|noun|	false -41	true 13
fr:phrase|quote-then-verb|pronoun|	false 78
fr:phrase|sentence-after|name|	false -90
fr:phrase|sentence-before|name|	false -13	true -60
fr:phrase|sentence-before|noun|	false -7	true -79
fr:phrase|sentence-before|pronoun|	false 10
fr:phrase|speaker-then-quote|name|	false 23	true 65
fr:phrase|speaker-then-quote|noun|	false 6	true 32
fr:phrase|speaker-then-quote|pronoun|	false -69
fr:phrase|verb-then-speaker|noun|	false -89
fr:pronoun|named-before|	il 16	on -56
fr:pronoun|named-nearby|	elle -8	il -14
fr:pronoun|quote-then-speaker|	il 25
fr:pronoun|quote-then-verb|	elle 55	il 52
fr:says|according-to|	never 61
fr:says|colon|	never -10
fr:says|named-before|	never 25	too -38
fr:says|named-nearby|	too 53
fr:says|	never -25
fr:says|quote-then-speaker|	never 9
fr:says|quote-then-verb|	never 28	too 80
fr:says|sentence-after|	never -79
fr:says|sentence-before|	never -15	too -20
fr:says|speaker-then-quote|	never -7	too 76
fr:size|according-to|3|	according 33
fr:size|colon|10+|	naked -21
fr:size|colon|6-9|	naked -27
fr:size|named-before|10+|	naked 15
fr:size|named-before|3|	naked -12
fr:size|named-before|4-5|	naked -14
fr:size|named-nearby|10+|	naked -46
fr:size|named-nearby|1|	naked 74
fr:size|named-nearby|2|	naked -67
fr:size|named-nearby|4-5|	naked -22
fr:size|named-nearby|6-9|	naked 40
fr:size|paragraph-before|10+|	other -19	saying -15
fr:size|quote-then-speaker|10+|	saying 81
fr:size|quote-then-speaker|4-5|	saying -10
fr:size|quote-then-verb|10+|	saying 19
fr:size|quote-then-verb|4-5|	saying -7
fr:size|quote-then-verb|6-9|	saying 36
fr:size|sentence-before|10+|	other -41	saying -50
fr:size|sentence-before|3|	other -107	saying 23
fr:size|sentence-before|4-5|	other -89	saying -75
fr:size|sentence-before|6-9|	other 31	saying 7
fr:size|speaker-then-quote|10+|	other 48	saying -30
fr:size|speaker-then-quote|3|	judging -61	other -127	saying -65
fr:size|speaker-then-quote|4-5|	other 50	saying 6
fr:size|speaker-then-quote|6-9|	other -67	saying -53
fr:starts|according-to|false|	according -31
fr:starts|colon|false|	naked -31
fr:starts|colon|true|	naked -11
fr:starts|named-before|false|	naked 6
fr:starts|named-before|true|	naked -30
fr:starts|named-nearby|false|	naked 51
fr:starts|named-nearby|true|	naked -66
fr:starts|paragraph-before|false|	direct -30
fr:starts|quote-then-speaker|false|	apposed 6	direct -35	shared 40
fr:starts|quote-then-verb|false|	inverted 22
fr:starts|sentence-after|true|	direct -20
fr:starts|sentence-before|false|	according -68	apposed -74	direct 25	inverted -23
fr:starts|sentence-before|true|	direct -78
fr:starts|speaker-then-quote|false|	apposed -24	direct -10	shared -36
fr:starts|speaker-then-quote|true|	apposed 39	direct -28	shared 56
fr:starts|verb-then-speaker|false|	inverted -42
fr:verb-before|according|start|	other -52
fr:verb-before|apposed|)|	other -84
fr:verb-before|apposed|,|	other 14	past -22	present 15
fr:verb-before|apposed|capital|	other -73	past -21	present -119
fr:verb-before|apposed|word|	other -39
fr:verb-before|direct|capital|	other -73	past 16	present 18
fr:verb-before|direct|pronoun|	other -102	past 25
fr:verb-before|direct|word|	other 31	past -34
fr:verb-before|inverted|,|	past -22
fr:verb-before|shared|,|	past -39
gap|according-to|	 7	, 42	,s 49	; 43	s, 135
gap|colon|	, -41
gap|paragraph-before|	, -18	,; -81	,;s -80	,c -141	,c; -38	,cq -36	,cs -125	,qc -30	,qs -70	,s -205	,sc -103	,scq -36	,sq -111	,sqc -50	; -80	;, -29	;,c -34	;c -26	;c, -38	;s -67	c -48	c, 8	c,s -76	cq 98	cs -50	cs, -78	q -59	q, -86	q,c -12	q,s 68	qs -74	s -139	s, -109	s,c -80	s,q -23	sc -110	sc, -114	sq -72	sq, -27	sqc -51
gap|quote-then-speaker|	 -16	, 33	,c -45	,cs -142	,s -108	,sc -117	; -76	c -182	c,s -65	cq -79	cqs -130	cs -143	cs, 81	q 54	qc -83	s -206	s, 107	s,c -130	sc -81	sq 76
gap|quote-then-verb|	 36	, 27	,c -84	c -93	c, 67	s, 97
gap|sentence-after|	 18	, 18	,cs -132	,s -69	c -60	c, -27	cs -30	s -93	s, -107
gap|sentence-before|	 -23	,; -133	,c -28	,cq -139	,cs 55	,csq -74	,q 93	,q; -127	,qc -81	,qcs 39	,qs -196	,qsc 42	,s; -48	,sc -104	,sq 11	,sq; -95	,sqc -109	; -59	;, -163	;,c -122	;c -89	;q -183	;q, -37	;s -72	c 13	c, -20	c,; -54	c,q -113	c,s -187	c; -22	cq -105	cq, -78	cs -27	cs, -102	csq, -128	q -129	q, -164	q,; -67	q,c -82	q,s 58	q; -87	qc -132	qc, -129	qcs -121	qcs, -82	qs -191	qs, -86	qs,c -75	s -19	s, -48	s,; -143	s,c -88	s,q -102	s; -101	s;, -66	sc -156	sc, -21	sc; -16	scq -66	sq -206	sq, -245	sq,; -86	sq,c -44	sqc -130	sqc, -149
gap|speaker-then-quote|	 33	, -14	,; -17	,c -30	,c; -93	,cq 57	,cs 15	,q -112	,qc -7	,qcs -98	,qs -40	,s -59	,s; 105	,sc 29	,sq -32	,sqc -47	;, -17	;cs -63	;s -101	c 82	c,; 34	c,s -147	c; -69	cq -35	cs -38	cs, -31	q -48	q, -8	q,c -29	q,s -111	q; -73	qc -160	qc, -104	qcs -11	qs -40	qs, -106	s 62	s, 25	s,; -116	s,c 40	s,c; 89	s,q 21	s,qc -105	s; -61	sc 71	sc, 80	sq 18	sq, -42	sq; -86	sqc 81	sqc, -121
gap|verb-then-speaker|	 -53	, 55	,c -61	,cs -121	,s 90	; -13	c -45	cs -64	q -58	qc -97	s -198	sc -131
head|	1 -75	10 27	11 -77	12 -65	1999 -103	2 -64	20 -70	2008 -118	2009 -106	2010 -26	2012 -115	2013 -65	2015 -37	2016 -105	21 -67	22 -59	29 -50	3 -79	34 -100	9 -118	abortion -34	action -87	actor 55	ad -61	added 89	adding -120	administration -20	ads 68	adviser 47	advisers 67	agency -75	aide 144	aides 97	all -89	allies -60	americans 9	analyst 99	analysts 27	announcement -177	another -8	appearance -92	article -37	association -98	attack -72	attacks -110	attorney 41	audience 56	backers -74	ballots -103	ban -115	bank -53	began -106	best -60	bill -87	billionaire -10	board 9	book 6	border -75	boss -102	boy 30	brother 70	business -95	businessman 19	buyer -97	call -69	called -23	camp -85	campaign 22	candidacy 33	candidate 49	candidates -117	carson 26	case -77	cases -51	certain -80	chair -94	chairman 120	change -89	chief -55	child 46	children 67	city -74	class -99	client -118	clinton -41	coach -88	college -46	comment -78	comments 38	communiqué 27	community 61	companies -92	company -82	complaint 18	conference -117	congressman 51	conservative 24	consultant 82	contest -28	controversy -74	convention 24	council 71	country -73	county -84	course -55	court -91	critics 9	crowd 68	cruz -11	dat 18	daughter -6	day -129	days -58	deal -125	debate -134	decision -92	delegates -86	democrats -51	demonstrations -87	different -34	diplomat 29	direct -54	director 44	discussion -75	divisive -101	document 24	documents 10	donations -116	donor -101	donors 70	earlier 87	economic -59	economy -79	effort 85	efforts -94	election -124	electorate -52	ella 72	elle 13	email -76	emails -7	employee 89	employees -62	endorsement -29	energy -116	enough -83	environmental -84	envoy -81	er 96	es -106	establishment -59	event -124	executive 47	executives 72	experts 37	facebook -89	fact -75	familiar 52	families -10	far -95	father -177	fees -90	field -58	fired 28	firm 43	florida -126	former 19	foundation -65	friend 140	friends 10	front-runner 73	fundraising -92	general -10	get -80	give -61	go -128	goals -61	government -130	governor 47	group -62	groups 57	growing -29	hall -124	he 32	head -44	health -108	helped -52	heritage -107	het -78	hij 17	home -143	host -112	house -100	husband 36	i -93	il 12	immigrants -91	impostor 14	incident -73	industry -73	influence -91	information -153	inquiry -79	insiders -70	institute 35	intellectual -81	interest -47	interview -94	investigation 79	investigators -89	investors -98	issue -55	issues -104	it -148	jobs -46	judge 50	justice 63	kerry 51	key -79	king -62	la 40	language -99	law 45	lawmakers 34	lawsuit 129	lawyer -45	leader -29	leaders 43	leadership -101	left 43	lei -19	less -86	letter 82	line -65	listeners -56	long -93	looked -93	made -75	magazine 81	making -20	man -48	manager 96	many 51	march -106	mass -77	mayor -55	media -123	meeting -148	member -44	memo 12	men -98	merger -9	messages -92	million -34	minister -47	ministre 78	ministry 94	mogul 75	moment -65	monday -75	money -147	more -122	mother -41	move -160	movement -111	name -69	narrator 75	nation -107	nations -99	network 14	neurosurgeon 122	nevada -69	new -117	news -19	newspaper -17	nomination -78	nominee 141	note -19	numbers -22	obama -117	observers 22	office 126	officer -102	official 73	officials 39	old -29	on -81	one -124	opinion 109	opponent -70	opponents -82	order -35	organization -74	others 96	outsider -18	own -111	panel -78	paper -132	parents -111	part -112	partners -58	party -72	pay -43	people -57	percent 71	person 39	personal -58	phone -118	plan 49	point -100	police -88	policies -120	policy 21	political -29	politicians 30	poll 128	polls -51	pollster 26	pool 115	poor -77	pope -22	popular -41	post 72	posted -88	presidency -83	president -12	price -38	primaries -132	primary -163	private -133	process -143	program -114	pronouncements -43	proposal -87	protester -146	protesters 135	provided -56	président -82	public -44	question -71	questions -131	race -134	races -100	radio -94	recent -125	reform -67	refugees -134	release -73	released 43	remarks 55	replied -90	report 50	reporter 18	reporters -119	republicans -6	researchers 13	response 56	result -77	results -53	rhetoric -84	rights -157	rival -43	role -73	room 69	rubio -31	ruling -63	said -92	salem -99	same -120	sanders 91	say 45	saying -155	says -51	scandal -123	secretary -52	security -103	seemed -56	seen 34	senator 33	senators -87	server -116	services -7	shares -76	she 33	shot 62	showing -75	side -131	sie 46	signs -104	similar -58	situation -116	slogan -110	soldiers -174	some 10	someone 72	son -19	source 128	sources 42	speech -86	spokesman 63	spokesperson 12	spokeswoman 91	spring -68	staff 80	staffer 23	standing -65	star -106	state -44	statement -45	statements -90	states -18	stories -39	story -92	strategist 150	strategists -21	strategy -101	street -77	students -7	study 25	success -27	summer -81	superdelegates -53	supporter 58	supporters -51	survey 70	swing -8	system -63	take -111	taking -22	talking -117	talks -87	tax -122	team -37	telephone -156	terrorism -38	terrorist -51	terrorists -102	text -88	that -117	they -48	thinking -52	this -133	those -108	thursday -122	time -105	times 16	tone -49	took -55	top -39	town 111	trail -88	trial -99	trump -135	tuesday -164	turn -62	tv 99	tweet -9	twitter -140	u.s. -120	unemployment -13	union -75	university -120	user 125	vermont 68	victims -55	video -76	vote -75	voter -52	voters -123	votes -91	voting -13	watch -38	water -22	way -70	we -52	website -71	whites -91	wife -19	win -72	woman 74	women -105	words -193	work -85	workers -121	world -136	wrote -45	years -120	york -112	you -147	ze 29
intro-force|according-to|,|according|	7-12 31
intro-force|according-to|auxiliary|according|	1 -19	4-6 12	7-12 -151
intro-force|according-to|capital|according|	0 39
intro-force|according-to|start|according|	3 85	4-6 -19
intro-force|according-to|stop|according|	1 45
intro-force|according-to|word|according|	0 -61	3 17	4-6 40	7-12 -30
intro-force|colon|:|naked|	1 -30	3 64	4-6 -88
intro-force|colon|start|other|	26+ -52
intro-force|colon|start|saying|	26+ -17
intro-force|named-before|quote|naked|	4-6 -8	7-12 -43
intro-force|named-before|start|naked|	26+ -103
intro-force|named-before|stop|naked|	1 8	2 22	26+ -47	3 -39	4-6 -16
intro-force|named-nearby|(|naked|	13-25 -69	7-12 -60
intro-force|named-nearby|,|naked|	0 -148	1 -55	13-25 -28	2 -48	26+ -91	3 17	7-12 -46
intro-force|named-nearby|-|naked|	0 107	13-25 -13	7-12 -89
intro-force|named-nearby|:|naked|	0 -24	1 61	13-25 -48	2 -14	26+ 12	3 31	7-12 -25
intro-force|named-nearby|adverb|naked|	0 -91	1 8	13-25 -37	2 -94	3 -52	4-6 -65
intro-force|named-nearby|auxiliary|naked|	0 -12	1 -11	13-25 -18	2 -79	26+ 66	3 -126	4-6 -49	7-12 -24
intro-force|named-nearby|capital|naked|	0 -25	1 -21	2 -30	26+ -112	3 -83	7-12 67
intro-force|named-nearby|coordinator|naked|	0 -105	1 -98	13-25 -29	2 -77	26+ 13	3 -46	4-6 -166	7-12 56
intro-force|named-nearby|determiner|naked|	0 -36	1 -87	2 -35	26+ -22	3 29	4-6 -26	7-12 -80
intro-force|named-nearby|possessive|naked|	0 -68	13-25 -25	26+ -9	3 71	4-6 -111	7-12 -129
intro-force|named-nearby|preposition|naked|	0 -136	1 -152	13-25 18	2 43	26+ -18	3 35	4-6 -19
intro-force|named-nearby|pronoun|naked|	0 -133	1 -103	13-25 -174	2 51	26+ -30	4-6 -20	7-12 -90
intro-force|named-nearby|quote|naked|	13-25 -44
intro-force|named-nearby|start|naked|	0 79	1 -23	13-25 -105	2 11	3 32	4-6 53	7-12 -42
intro-force|named-nearby|stop|naked|	0 92	1 -6	2 33	3 -48	4-6 77	7-12 -85
intro-force|named-nearby|subordinator|naked|	0 92	1 -166	13-25 -87	2 -100	26+ -60	3 -120	4-6 18	7-12 -157
intro-force|named-nearby|that|naked|	0 -65	1 -153	13-25 -30	2 15	26+ -106	3 -44	4-6 49	7-12 51
intro-force|named-nearby|verb-judging|naked|	0 -89	1 30	13-25 -27	26+ -97	3 68	4-6 -77	7-12 -56
intro-force|named-nearby|verb-saying|naked|	1 -58	13-25 -34	2 -111	26+ -90	3 -129	4-6 -14	7-12 -61
intro-force|named-nearby|verb-thinking|naked|	1 -171	13-25 144	2 -19	3 -79	4-6 -9	7-12 -78
intro-force|named-nearby|word|naked|	0 -109	1 -31	13-25 26	2 -13	26+ 54	3 -33	7-12 -15
intro-force|paragraph-before|start|according|	26+ -42
intro-force|paragraph-before|start|other|	26+ -23
intro-force|paragraph-before|start|saying|	26+ -27
intro-force|paragraph-before|start|thinking|	26+ -83
intro-force|quote-then-speaker|,|other|	1 -114
intro-force|quote-then-speaker|,|saying|	-3 -50	-4 24	0 -7
intro-force|quote-then-speaker|-|saying|	0 112
intro-force|quote-then-speaker|:|saying|	0 91
intro-force|quote-then-speaker|auxiliary|judging|	-3 -90	1 -138	13-25 -104	7-12 -59
intro-force|quote-then-speaker|auxiliary|other|	0 -93	1 45	13-25 -116	2 93	4-6 -107	7-12 -137
intro-force|quote-then-speaker|auxiliary|saying|	-3 -30	-4 -31	-5 -74	-8 41	1 13	2 -89	4-6 -148
intro-force|quote-then-speaker|auxiliary|thinking|	1 -103
intro-force|quote-then-speaker|capital|saying|	0 97	1 -47	4-6 17	7-12 -74
intro-force|quote-then-speaker|coordinator|saying|	0 34	1 33
intro-force|quote-then-speaker|determiner|judging|	-9 87	0 14	4-6 -74	7-12 -86
intro-force|quote-then-speaker|determiner|other|	-5 -73	-6 77	-8 110	0 -141	1 41	13-25 27	2 -142	4-6 -169	7-12 -136
intro-force|quote-then-speaker|determiner|saying|	-10 100	-11 13	-15 44	-21 23	-4 -88	-5 37	-7 -39	-8 9	1 -139	13-25 -123	2 -100	3 38	4-6 15	7-12 57
intro-force|quote-then-speaker|determiner|thinking|	2 -71	4-6 -70	7-12 -75
intro-force|quote-then-speaker|possessive|other|	0 -67
intro-force|quote-then-speaker|possessive|saying|	0 142
intro-force|quote-then-speaker|preposition|judging|	1 -123	4-6 -62	7-12 -91
intro-force|quote-then-speaker|preposition|other|	1 16	4-6 -125	7-12 -157
intro-force|quote-then-speaker|preposition|saying|	-6 -37	-9 -68	0 -11	1 -30	2 -117	4-6 -72	7-12 -120
intro-force|quote-then-speaker|start|judging|	0 68	1 176	13-25 -82	7-12 -103
intro-force|quote-then-speaker|start|other|	0 94	1 -72	13-25 -221	2 -130	26+ -73	3 -109	4-6 25	7-12 21
intro-force|quote-then-speaker|start|saying|	0 -56	1 45	13-25 -93	2 63	3 -115	4-6 21	7-12 -143
intro-force|quote-then-speaker|start|thinking|	0 45	1 150	13-25 -57	4-6 -65	7-12 -144
intro-force|quote-then-speaker|stop|judging|	0 106	1 104	4-6 -125	7-12 -116
intro-force|quote-then-speaker|stop|other|	1 -18	2 -50	4-6 -175	7-12 -151
intro-force|quote-then-speaker|stop|saying|	0 21	1 94	2 -24	3 -64	4-6 -32	7-12 19
intro-force|quote-then-speaker|stop|thinking|	7-12 -86
intro-force|quote-then-speaker|that|other|	0 -137	7-12 -91
intro-force|quote-then-speaker|verb-judging|judging|	1 -52
intro-force|quote-then-speaker|verb-judging|saying|	-5 59
intro-force|quote-then-speaker|verb-saying|saying|	-7 -29
intro-force|quote-then-speaker|word|judging|	4-6 -141
intro-force|quote-then-speaker|word|other|	0 -70	1 -110	2 -73	4-6 -144	7-12 -116
intro-force|quote-then-speaker|word|saying|	-8 -42	0 108	1 -45	2 -135	4-6 -147	7-12 20
intro-force|quote-then-verb|,|saying|	0 64
intro-force|quote-then-verb|:|saying|	0 61	1 76
intro-force|quote-then-verb|auxiliary|saying|	0 85	1 31
intro-force|quote-then-verb|coordinator|saying|	0 79
intro-force|quote-then-verb|determiner|saying|	1 -30	4-6 -8
intro-force|quote-then-verb|pronoun|saying|	1 -26
intro-force|quote-then-verb|start|saying|	0 -11	1 -7	13-25 -59	2 -26	4-6 30	7-12 18
intro-force|quote-then-verb|stop|judging|	1 60
intro-force|quote-then-verb|stop|saying|	0 48
intro-force|quote-then-verb|word|saying|	0 10	1 56
intro-force|quote-then-verb|—|saying|	1 75
intro-force|sentence-after|,|judging|	0 -75
intro-force|sentence-after|,|other|	0 -65	1 -7	7-12 -7
intro-force|sentence-after|,|saying|	0 -131	4-6 -17	7-12 -25
intro-force|sentence-after|:|judging|	0 19
intro-force|sentence-after|:|other|	4-6 -37
intro-force|sentence-after|:|saying|	0 7
intro-force|sentence-after|auxiliary|judging|	0 -87
intro-force|sentence-after|auxiliary|other|	0 -133	1 -38	13-25 -17
intro-force|sentence-after|auxiliary|saying|	0 -131	2 -60
intro-force|sentence-after|capital|saying|	0 -94
intro-force|sentence-after|determiner|other|	0 -116	13-25 -33
intro-force|sentence-after|determiner|saying|	0 -53
intro-force|sentence-after|preposition|other|	0 -97
intro-force|sentence-after|preposition|saying|	0 -32
intro-force|sentence-after|pronoun|saying|	0 -36
intro-force|sentence-after|start|saying|	0 24
intro-force|sentence-after|stop|other|	0 -179
intro-force|sentence-after|stop|saying|	0 11
intro-force|sentence-after|subordinator|saying|	0 -81
intro-force|sentence-after|that|other|	4-6 -45
intro-force|sentence-after|that|saying|	0 -79
intro-force|sentence-after|word|other|	0 -135	7-12 -60
intro-force|sentence-after|word|saying|	7-12 -18
intro-force|sentence-before|,|according|	13-25 -133
intro-force|sentence-before|,|judging|	13-25 -104	26+ -58	7-12 -171
intro-force|sentence-before|,|other|	13-25 -181	26+ -232	7-12 -33
intro-force|sentence-before|,|saying|	13-25 -15	26+ -248	4-6 -6	7-12 37
intro-force|sentence-before|,|thinking|	13-25 -49	26+ -75
intro-force|sentence-before|:|according|	13-25 19	7-12 -23
intro-force|sentence-before|:|judging|	13-25 -102	26+ -98	7-12 -75
intro-force|sentence-before|:|other|	13-25 -94	26+ -181	7-12 -43
intro-force|sentence-before|:|saying|	13-25 -118	4-6 -34	7-12 -42
intro-force|sentence-before|:|thinking|	13-25 -71	7-12 19
intro-force|sentence-before|adverb|other|	13-25 -62
intro-force|sentence-before|auxiliary|judging|	13-25 -221	26+ -117
intro-force|sentence-before|auxiliary|other|	13-25 -49	26+ -226	7-12 -47
intro-force|sentence-before|auxiliary|saying|	13-25 -173	26+ -254	7-12 81
intro-force|sentence-before|auxiliary|thinking|	13-25 -18	26+ -42
intro-force|sentence-before|capital|judging|	13-25 -97	26+ -52	7-12 -74
intro-force|sentence-before|capital|other|	13-25 -93	26+ -126
intro-force|sentence-before|capital|saying|	13-25 -30	26+ -121	7-12 -71
intro-force|sentence-before|coordinator|other|	13-25 -94	26+ 70
intro-force|sentence-before|coordinator|saying|	13-25 -42	26+ -90
intro-force|sentence-before|determiner|judging|	13-25 -139	26+ 19
intro-force|sentence-before|determiner|other|	13-25 -183	26+ -165	7-12 -55
intro-force|sentence-before|determiner|saying|	13-25 -104	26+ -103	7-12 -145
intro-force|sentence-before|determiner|thinking|	13-25 -18	26+ -22
intro-force|sentence-before|preposition|judging|	13-25 44	26+ -115	7-12 -105
intro-force|sentence-before|preposition|other|	13-25 10	26+ -172	7-12 -107
intro-force|sentence-before|preposition|saying|	13-25 -26	26+ -183	7-12 -104
intro-force|sentence-before|preposition|thinking|	26+ -55
intro-force|sentence-before|pronoun|other|	13-25 -160	26+ -99	7-12 -65
intro-force|sentence-before|pronoun|saying|	13-25 -26	26+ -156	7-12 16
intro-force|sentence-before|quote|saying|	4-6 66
intro-force|sentence-before|stop|according|	1 16	13-25 -33	7-12 21
intro-force|sentence-before|stop|judging|	1 27	13-25 -176	2 -80	26+ -45	3 -139	4-6 -99	7-12 -90
intro-force|sentence-before|stop|other|	1 -85	13-25 -127	26+ -141	3 17	4-6 -32	7-12 -112
intro-force|sentence-before|stop|saying|	1 34	2 -31	26+ 107	3 -8	4-6 -13	7-12 -102
intro-force|sentence-before|stop|thinking|	1 -46	13-25 -58	2 -18	26+ -27	3 -85	4-6 -74	7-12 -62
intro-force|sentence-before|subordinator|judging|	26+ -74
intro-force|sentence-before|subordinator|other|	13-25 -146	26+ -98
intro-force|sentence-before|subordinator|saying|	13-25 59	26+ -166
intro-force|sentence-before|that|judging|	13-25 -100	26+ -25
intro-force|sentence-before|that|other|	13-25 -124	26+ -72
intro-force|sentence-before|that|saying|	13-25 -96	26+ -126	7-12 -61
intro-force|sentence-before|that|thinking|	13-25 -7
intro-force|sentence-before|verb-judging|judging|	26+ -76
intro-force|sentence-before|verb-judging|other|	13-25 -154	26+ -135
intro-force|sentence-before|verb-judging|saying|	13-25 -36	26+ -122
intro-force|sentence-before|verb-saying|other|	13-25 -113	26+ -106
intro-force|sentence-before|verb-saying|saying|	13-25 -125	26+ -159
intro-force|sentence-before|verb-thinking|other|	13-25 -113
intro-force|sentence-before|verb-thinking|saying|	13-25 -170	26+ -97
intro-force|sentence-before|word|judging|	13-25 -137	26+ -97	7-12 53
intro-force|sentence-before|word|other|	13-25 -182	26+ -186	7-12 -91
intro-force|sentence-before|word|saying|	13-25 -14	26+ -278	7-12 -140
intro-force|sentence-before|word|thinking|	13-25 -26	26+ -28
intro-force|signature|start|naked|	1 85
intro-force|speaker-then-quote|,|judging|	1 -8	13-25 -83	4-6 -23	7-12 82
intro-force|speaker-then-quote|,|other|	1 -10	13-25 -121	2 -60	26+ -81	3 13	4-6 57	7-12 48
intro-force|speaker-then-quote|,|saying|	1 7	13-25 -31	26+ 68	3 -28	4-6 -57	7-12 -32
intro-force|speaker-then-quote|,|thinking|	1 -98	13-25 -70	4-6 14	7-12 -6
intro-force|speaker-then-quote|-|saying|	7-12 -17
intro-force|speaker-then-quote|:|judging|	1 -26	13-25 -115	3 -22	4-6 18	7-12 11
intro-force|speaker-then-quote|:|other|	1 59	13-25 -155	2 79	3 89	4-6 21	7-12 -24
intro-force|speaker-then-quote|:|saying|	1 -21	13-25 -64	2 -9	3 33	7-12 -50
intro-force|speaker-then-quote|:|thinking|	3 48	4-6 21	7-12 -165
intro-force|speaker-then-quote|adverb|judging|	7-12 -23
intro-force|speaker-then-quote|adverb|other|	1 -109	13-25 13	7-12 -111
intro-force|speaker-then-quote|adverb|saying|	13-25 125	4-6 -15	7-12 -26
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -34	26+ -10	4-6 -45	7-12 -92
intro-force|speaker-then-quote|auxiliary|other|	0 -93	1 -172	13-25 60	26+ 34	3 -68	4-6 -62
intro-force|speaker-then-quote|auxiliary|saying|	1 117	13-25 9	2 -19	26+ -11	3 -67	4-6 15	7-12 86
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -109	2 -140	4-6 -18	7-12 -61
intro-force|speaker-then-quote|capital|judging|	1 -85	13-25 72	2 65	4-6 -18	7-12 63
intro-force|speaker-then-quote|capital|other|	13-25 -117	2 -29	7-12 -76
intro-force|speaker-then-quote|capital|saying|	1 7	13-25 8	3 83	4-6 -13
intro-force|speaker-then-quote|coordinator|judging|	13-25 -84	4-6 36
intro-force|speaker-then-quote|coordinator|other|	13-25 -87	2 -123	26+ -86	4-6 -27	7-12 -82
intro-force|speaker-then-quote|coordinator|saying|	13-25 105	2 22	4-6 -57	7-12 56
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -59
intro-force|speaker-then-quote|determiner|judging|	1 -139	13-25 -45	2 50	26+ 10	3 -45	4-6 -48	7-12 82
intro-force|speaker-then-quote|determiner|other|	1 -65	13-25 16	2 -126	26+ -120	3 -38	4-6 51	7-12 -47
intro-force|speaker-then-quote|determiner|saying|	1 -34	13-25 75	2 20	26+ -48	3 38	4-6 -34	7-12 13
intro-force|speaker-then-quote|determiner|thinking|	13-25 24	4-6 42	7-12 113
intro-force|speaker-then-quote|possessive|other|	13-25 -33	7-12 -10
intro-force|speaker-then-quote|possessive|saying|	13-25 -72	2 72	4-6 89	7-12 93
intro-force|speaker-then-quote|preposition|judging|	13-25 82	2 24	4-6 17	7-12 -28
intro-force|speaker-then-quote|preposition|other|	1 -115	13-25 -9	2 19	26+ -82	3 -27	4-6 -81	7-12 30
intro-force|speaker-then-quote|preposition|saying|	1 7	13-25 124	2 128	26+ -22	3 12	4-6 -33	7-12 -82
intro-force|speaker-then-quote|preposition|thinking|	1 -55	13-25 -17	3 -79	4-6 -41	7-12 -71
intro-force|speaker-then-quote|pronoun|judging|	1 14	4-6 121	7-12 -34
intro-force|speaker-then-quote|pronoun|other|	1 -48	13-25 14	3 -40	4-6 -125	7-12 -102
intro-force|speaker-then-quote|pronoun|saying|	1 92	13-25 -97	2 76	4-6 -148	7-12 -26
intro-force|speaker-then-quote|subordinator|judging|	1 56	13-25 10	2 -57	4-6 30	7-12 40
intro-force|speaker-then-quote|subordinator|other|	13-25 -72	4-6 53	7-12 24
intro-force|speaker-then-quote|subordinator|saying|	1 -103	13-25 17	4-6 37	7-12 24
intro-force|speaker-then-quote|that|judging|	1 85	13-25 106	7-12 -78
intro-force|speaker-then-quote|that|other|	13-25 36	4-6 24	7-12 -107
intro-force|speaker-then-quote|that|saying|	1 -26	2 30	3 13	4-6 36	7-12 -58
intro-force|speaker-then-quote|that|thinking|	1 31
intro-force|speaker-then-quote|verb-judging|judging|	0 36	13-25 -118	7-12 -112
intro-force|speaker-then-quote|verb-judging|other|	13-25 -230	4-6 19	7-12 -120
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -36	3 82	4-6 42
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -72
intro-force|speaker-then-quote|verb-saying|judging|	13-25 11	2 103	4-6 20	7-12 23
intro-force|speaker-then-quote|verb-saying|other|	1 -54	13-25 -22	4-6 180	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 23	13-25 -105	2 23	3 22	7-12 -62
intro-force|speaker-then-quote|verb-saying|thinking|	4-6 -35
intro-force|speaker-then-quote|verb-thinking|judging|	7-12 35
intro-force|speaker-then-quote|verb-thinking|other|	7-12 91
intro-force|speaker-then-quote|verb-thinking|saying|	3 -15	4-6 22	7-12 124
intro-force|speaker-then-quote|verb-thinking|thinking|	0 -6
intro-force|speaker-then-quote|word|judging|	13-25 -99	2 -61	26+ 37	3 20	4-6 81	7-12 67
intro-force|speaker-then-quote|word|other|	0 -9	1 -8	13-25 -120	26+ -102	3 -70	4-6 -152	7-12 -89
intro-force|speaker-then-quote|word|saying|	1 -6	13-25 -15	2 13	26+ 61	3 55	4-6 15	7-12 61
intro-force|speaker-then-quote|word|thinking|	13-25 20	2 36	4-6 -39	7-12 79
intro-force|transcript|start|naked|	0 -31
intro-force|verb-then-speaker|,|saying|	1 25	13-25 42	4-6 20
intro-force|verb-then-speaker|:|saying|	3 -18	4-6 36	7-12 -25
intro-force|verb-then-speaker|auxiliary|saying|	1 -24	13-25 -99	2 12	3 -70	4-6 -150	7-12 -124
intro-force|verb-then-speaker|capital|judging|	0 -89
intro-force|verb-then-speaker|capital|saying|	0 -174
intro-force|verb-then-speaker|coordinator|saying|	4-6 -41
intro-force|verb-then-speaker|determiner|saying|	13-25 62	2 -122	3 -37	7-12 -22
intro-force|verb-then-speaker|preposition|judging|	1 -59
intro-force|verb-then-speaker|preposition|saying|	13-25 -41	4-6 -144	7-12 -74
intro-force|verb-then-speaker|pronoun|judging|	0 -54
intro-force|verb-then-speaker|subordinator|judging|	1 -63
intro-force|verb-then-speaker|that|saying|	0 -103	7-12 -104
intro-force|verb-then-speaker|word|judging|	0 -93	7-12 -40
intro-force|verb-then-speaker|word|saying|	0 -118	3 -57	4-6 -124	7-12 41
intro|according-to|	, 34	: -15	auxiliary -35	capital 73	determiner -28	stop -6	verb-judging 93	word -42
intro|colon|	start -19
intro|named-before|	start -103	stop 21
intro|named-nearby|	( -163	, -11	- -107	adverb -60	auxiliary -31	capital 20	coordinator -14	determiner -7	possessive -17	pronoun -67	quote -79	start 45	stop 37	subordinator -79	that 15	verb-judging -25	verb-saying -88	verb-thinking 45	word 24	– 14	’ 8
intro|paragraph-before|	start -34
intro|quote-then-speaker|	( -13	, 16	- 104	: 62	adverb 17	auxiliary -14	capital -16	coordinator -7	determiner 35	possessive -97	preposition -33	quote 6	start -20	stop 37	subordinator -40	that -92	verb-judging -37	verb-saying -35	verb-thinking 80	word -9
intro|quote-then-verb|	, 68	: 91	auxiliary 96	capital 12	coordinator 79	determiner -77	preposition -34	pronoun 28	start -37	stop 14	subordinator -68	that 35	verb-judging 29	word 43	— 62
intro|sentence-after|	, -174	: 27	adverb -61	auxiliary -187	capital -143	coordinator -102	determiner -126	preposition -101	pronoun 27	start 68	stop -15	subordinator -104	that -111	verb-judging -84	verb-saying 11	verb-thinking -83	word 13
intro|sentence-before|	( -121	, -16	: -53	adverb -47	auxiliary -13	capital -146	coordinator 46	determiner -272	possessive -44	preposition 13	pronoun -74	quote -12	stop 22	subordinator -86	that -239	verb-judging -186	verb-saying -186	verb-thinking -28	word 17
intro|signature|	start 85
intro|speaker-then-quote|	( -85	, 16	- -43	: -40	adverb 67	auxiliary -61	capital -31	coordinator -15	determiner 31	possessive 56	pronoun -25	quote -49	subordinator 30	that 51	verb-judging -15	verb-saying 15	verb-thinking 35	word -6
intro|transcript|	start -31
intro|verb-then-speaker|	, 24	: -16	adverb -121	auxiliary -59	capital -39	coordinator -44	determiner -35	possessive -70	preposition -203	pronoun 15	subordinator -77	that -17	verb-saying -115	verb-thinking -126	word -26
it:before|according-to|	preposition -36
it:before|colon|	, -22	auxiliary -22	coordinator -42	preposition -106	start 73	word -80
it:before|named-before|	, 32	capital -48	preposition 17	start -17	verb-saying -55	word -23
it:before|named-nearby|	, 33	; -68	capital 107	preposition -35	pronoun 34	start -40	verb-saying 7
it:before|name|	, 58	; -107	adverb 69	capital 144	coordinator -27	preposition 43	pronoun 63	start -66	verb-judging -24	word 48
it:before|noun|	, -10	: 21	adverb 26	auxiliary -22	coordinator -42	preposition -115	start -15	that -52	verb-judging -42	verb-saying -34	word 46
it:before|paragraph-before|	preposition -8	start -29
it:before|quote-then-speaker|	preposition 34
it:before|quote-then-verb|	verb-saying -29
it:before|sentence-before|	, 22	adverb 68	capital -49	preposition -46	start -76	verb-saying -12
it:before|speaker-then-quote|	, 28	capital 40	preposition -66	start -34
it:before|verb-then-speaker|	verb-saying 17
it:carry-before-that|0|	1 -27	2 -36
it:carry-before-that|0|1|	, -12	4-5 -27
it:carry-before-that|0|1|,|	lower -12
it:carry-before-that|0|1|adjacent|	false -27
it:carry-before-that|0|1|inside|	false -27
it:carry-before-that|0|1|question|false|	false -27
it:carry-before-that|0|1|stop|	none -12
it:carry-before-that|0|2|adjacent|	false -36
it:carry-before-that|0|2|inside|	false -36
it:carry-before-that|0|2|none|	stop -47
it:carry-before-that|0|2|question|false|	false -33
it:carry-before-that|0|2|stop|	none -33
it:carry-before-that|1|	far -31
it:carry-before-that|1|far|,|	none -53
it:carry-before-that|1|far|	10+ -63	2 -29	3 -120	4-5 -119	6-9 -19	: -23	preposition -31	stop -44	verb-saying -81	word -115
it:carry-before-that|1|far|:|	upper -13
it:carry-before-that|1|far|adjacent|	false -31
it:carry-before-that|1|far|inside|	false -31
it:carry-before-that|1|far|none|	stop -185
it:carry-before-that|1|far|question|false|	false -22
it:carry-before-that|1|far|stop|	none -11	upper -44
it:carry-before-that|1|far|verb-saying|	lower -81
it:carry-before-that|1|far|word|	lower -115
it:carry-before-that|2|	far 8
it:carry-before-that|2|far|,|	none -87
it:carry-before-that|2|far|	10+ -43	2 -116	3 28	4-5 -57	6-9 -63	: -56	start -54	stop -75	verb-saying -62
it:carry-before-that|2|far|:|	upper -54
it:carry-before-that|2|far|adjacent|	false 8
it:carry-before-that|2|far|first|	false -54
it:carry-before-that|2|far|inside|	false 8
it:carry-before-that|2|far|none|	, -89	end -21	stop -156
it:carry-before-that|2|far|question|false|	false 8
it:carry-before-that|2|far|start|	upper -54
it:carry-before-that|2|far|stop|	none -112	upper -75
it:carry-before-that|2|far|verb-saying|	lower -62
it:carry-before-that|3|	far -80
it:carry-before-that|3|far|adjacent|	false -80
it:carry-before-that|3|far|inside|	false -80
it:carry-before-that|3|far|none|	stop -36
it:carry-before-that|3|far|question|false|	false -44
it:carry-before|0|	0 44	1 -10	2 -45
it:carry-before|0|0|	, 44	4-5 49	6-9 38
it:carry-before|0|0|,|	lower 44
it:carry-before|0|0|adjacent|	false 44
it:carry-before|0|0|inside|	false 44
it:carry-before|0|0|none|	, 44
it:carry-before|0|0|question|false|	false 9
it:carry-before|0|0|stop|	none 9
it:carry-before|0|1|,|	none -24
it:carry-before|0|1|	10+ -24	2 -95	4-5 -41	6-9 40	: 6	stop 9
it:carry-before|0|1|:|	upper 20
it:carry-before|0|1|adjacent|	false -10
it:carry-before|0|1|inside|	false -10
it:carry-before|0|1|none|	, 14	stop -82
it:carry-before|0|1|question|false|	false -10
it:carry-before|0|1|stop|	none 32	upper 9
it:carry-before|0|2|,|	none -38
it:carry-before|0|2|	6-9 -41	stop -37
it:carry-before|0|2|adjacent|	false -45
it:carry-before|0|2|inside|	false -45
it:carry-before|0|2|none|	, -22	stop -61
it:carry-before|0|2|question|false|	false -45
it:carry-before|0|2|stop|	none -52	upper -37
it:carry-before|1|	far -39
it:carry-before|1|far|,|	none -70
it:carry-before|1|far|	1 -80	10+ -110	2 -61	3 -50	4-5 -188	6-9 44	: 42	preposition -45	start -90	stop -57	verb-saying -23	word -107
it:carry-before|1|far|:|	upper 48
it:carry-before|1|far|adjacent|	false -39
it:carry-before|1|far|first|	false -90
it:carry-before|1|far|inside|	false -39
it:carry-before|1|far|none|	, -179	stop -18
it:carry-before|1|far|preposition|	lower -45
it:carry-before|1|far|start|	upper -90
it:carry-before|1|far|stop|	none 20	upper -57
it:carry-before|1|far|verb-saying|	lower -23
it:carry-before|1|far|word|	lower -107
it:carry-before|2|	far -20
it:carry-before|2|far|,|	none -30
it:carry-before|2|far|	10+ -35	start -12	stop -26
it:carry-before|2|far|adjacent|	false -20
it:carry-before|2|far|first|	false -12
it:carry-before|2|far|inside|	false -31
it:carry-before|2|far|none|	end 9	stop -38
it:carry-before|2|far|question|false|	false -40
it:carry-before|2|far|start|	upper -12
it:carry-before|2|far|stop|	upper -26
it:carry-next|0|0|	6-9 -15	start -39	stop 23
it:carry-next|0|0|first|	false -39
it:carry-next|0|0|inside|	false 24
it:carry-next|0|0|none|	stop -14
it:carry-next|0|0|question|false|	false -14
it:carry-next|0|0|start|	upper -39
it:carry-next|0|0|stop|	upper 23
it:carry-next|0|	1 -34	2 -64
it:carry-next|0|1|,|	none 19
it:carry-next|0|1|	6-9 -153	: -87	stop 7	word -95
it:carry-next|0|1|:|	upper -87
it:carry-next|0|1|adjacent|	false -34
it:carry-next|0|1|inside|	false -47
it:carry-next|0|1|none|	, -71	stop 19
it:carry-next|0|1|question|false|	false -23
it:carry-next|0|1|stop|	none -170	upper 7
it:carry-next|0|1|word|	lower -95
it:carry-next|0|2|,|	none -33
it:carry-next|0|2|	6-9 -55
it:carry-next|0|2|adjacent|	false -64
it:carry-next|0|2|inside|	false -45
it:carry-next|0|2|none|	, -61
it:carry-next|0|2|question|false|	false -64
it:carry-next|0|2|stop|	none -44
it:carry-next|1|	far -32
it:carry-next|1|far|	, -15	10+ -112	2 -104	3 -56	4-5 -125	6-9 28	: -56	stop -73	verb-saying -15	word -94
it:carry-next|1|far|,|	none -64
it:carry-next|1|far|:|	upper -55
it:carry-next|1|far|adjacent|	false -32
it:carry-next|1|far|inside|	false -32
it:carry-next|1|far|none|	, -16	stop -42
it:carry-next|1|far|question|false|	false -23
it:carry-next|1|far|stop|	none -21	upper -73
it:carry-next|1|far|verb-saying|	lower -15
it:carry-next|1|far|word|	lower -94
it:carry-next|2|far|	6-9 -78	: -44
it:carry-next|2|far|:|	upper -42
it:carry-next|2|far|end|	none 26
it:carry-next|2|far|none|	, 8	stop -13
it:carry-next|2|far|stop|	none -82
it:ending|according-to|none|	0 -72	1 47	4-6 -19
it:ending|named-before|none|	1 40	13-25 -18	26+ -52	3 -18	4-6 6	7-12 -56
it:ending|named-nearby|none|	13-25 -23	2 18	3 -60	4-6 -7	7-12 -19
it:ending|paragraph-before|none|	26+ -46
it:ending|quote-then-speaker|none|	1 44
it:ending|quote-then-verb|none|	1 28
it:ending|sentence-before|none|	1 -22	13-25 -31	3 -37	4-6 -12	7-12 -47
it:ending|speaker-then-quote|none|	0 -33	1 20	13-25 -31	2 35	4-6 41	7-12 43
it:ending|verb-then-speaker|none|	1 37
it:follow|according-to|,|	none 24
it:follow|according-to|stop|	none -23
it:follow|colon|,|	none -102
it:follow|colon|end|	none 12
it:follow|colon|stop|	none -15
it:follow|named-before|,|	none 51
it:follow|named-before|stop|	none -22
it:follow|named-nearby|,|	none -18
it:follow|named-nearby|:|	none 33
it:follow|named-nearby|end|	none -22
it:follow|named-nearby|stop|	none 14
it:follow|paragraph-before|,|	none -46
it:follow|quote-then-speaker|,|	none -15
it:follow|quote-then-verb|,|	none 19
it:follow|sentence-before|stop|	none -20
it:follow|speaker-then-quote|stop|	none 6
it:follow|verb-then-speaker|stop|	none 18
it:force|according-to|according|	0 -72	1 47	4-6 -19
it:force|named-before|naked|	1 40	13-25 -18	26+ -48	3 -18	4-6 6	7-12 -56
it:force|named-nearby|naked|	13-25 -23	2 19	3 -60	7-12 -22
it:force|paragraph-before|according|	26+ -8
it:force|paragraph-before|other|	26+ -22
it:force|paragraph-before|saying|	26+ -24
it:force|quote-then-verb|saying|	1 8
it:force|sentence-before|according|	13-25 20	7-12 -69
it:force|sentence-before|other|	13-25 -68	3 -42	4-6 -19	7-12 -43
it:force|sentence-before|saying|	1 6	13-25 -54	3 -36	7-12 -18
it:force|speaker-then-quote|saying|	0 26	4-6 34
it:form|according-to|other|	according -30
it:form|paragraph-before|other|	according -8	direct -8
it:form|quote-then-speaker|other|	direct 9
it:form|quote-then-verb|present|	inverted 7
it:form|sentence-before|other|	according -36	direct -50
it:form|sentence-before|present|	apposed 8	direct -47
it:form|speaker-then-quote|other|	apposed -17	direct 20
it:form|speaker-then-quote|past|	apposed 14	direct -30
it:form|speaker-then-quote|present|	apposed -47
it:form|verb-then-speaker|past|	inverted -102
it:gap|according-to|	 -39	, 13	; -124
it:gap|quote-then-speaker|	 -67	, 41	; 36
it:gap|quote-then-verb|	, 12
it:gap|sentence-before|	 -23	, -83	,; -26	; -88
it:gap|speaker-then-quote|	 -31	, 41	s 116
it:gap|verb-then-speaker|	, -23
it:head|	lei -19
it:intro-force|named-before|start|naked|	26+ -48
it:intro-force|named-before|stop|naked|	1 40	13-25 -18	3 -18	4-6 6	7-12 -56
it:intro-force|named-nearby|,|naked|	1 91
it:intro-force|named-nearby|:|naked|	1 16	13-25 -6	2 -32	3 64	4-6 26	7-12 -63
it:intro-force|named-nearby|preposition|naked|	2 66
it:intro-force|named-nearby|start|naked|	1 84	2 -27
it:intro-force|named-nearby|stop|naked|	1 -23	2 7
it:intro-force|paragraph-before|start|according|	26+ -8
it:intro-force|paragraph-before|start|other|	26+ -22
it:intro-force|paragraph-before|start|saying|	26+ -24
it:intro-force|quote-then-verb|start|saying|	1 16
it:intro-force|quote-then-verb|stop|saying|	1 13
it:intro-force|sentence-before|:|according|	13-25 44
it:intro-force|sentence-before|:|other|	13-25 -71
it:intro-force|sentence-before|:|saying|	13-25 -110
it:intro-force|sentence-before|stop|other|	13-25 29	3 -42	4-6 -19	7-12 6
it:intro-force|sentence-before|stop|saying|	1 6	3 -36	4-6 -10	7-12 -42
it:intro-force|speaker-then-quote|preposition|saying|	1 -27
it:intro-force|speaker-then-quote|verb-saying|saying|	0 26
it:intro-force|verb-then-speaker|,|saying|	1 -23
it:intro|according-to|	: -13	word -33
it:intro|colon|	: 8
it:intro|named-before|	start -48	stop 21
it:intro|named-nearby|	, 48	preposition -31	verb-saying -6	word 45
it:intro|paragraph-before|	start -46
it:intro|quote-then-speaker|	start 48
it:intro|quote-then-verb|	: 60	start -53
it:intro|sentence-before|	, -59	stop -27	word 32
it:intro|speaker-then-quote|	: -19	preposition -26	verb-saying 20	word 94
it:intro|verb-then-speaker|	, -23
it:kind|according-to|	person 87
it:kind|colon|	organisation 25	person 16
it:kind|named-before|	organisation -180	person 96	place -92	unknown -126
it:kind|named-nearby|	organisation 7	person 41	place -73	unknown -44
it:kind|	organisation 6	person 47	place -90	unknown -91
it:kind|organisation|	according 11	apposed -52	direct -70	judging -7	naked -6	saying 21
it:kind|paragraph-before|	organisation -22
it:kind|person|	according 50	apposed 45	direct -8	judging -57	naked 101	saying 39
it:kind|place|	apposed -31	naked -74	saying -27
it:kind|quote-then-speaker|	person 56
it:kind|quote-then-verb|	organisation 49	person -15
it:kind|sentence-before|	organisation -13	person 11	place -23	unknown -49
it:kind|speaker-then-quote|	organisation 7	person -28
it:kind|unknown|	direct -77	naked -76
it:kind|verb-then-speaker|	person 17
it:lead|according-to|lower|	according -28
it:lead|colon|lower|	naked 8
it:lead|colon|upper|	naked -16
it:lead|named-nearby|lower|	naked -24
it:lead|named-nearby|upper|	naked -14
it:lead|paragraph-before|upper|	according -8	other -22	saying -24
it:lead|quote-then-speaker|lower|	saying 11
it:lead|quote-then-speaker|upper|	other -92	saying -8
it:lead|quote-then-verb|upper|	saying -15
it:lead|sentence-before|lower|	according -50	other -65	saying -65
it:lead|sentence-before|upper|	according -28	other -32	saying 22
it:lead|speaker-then-quote|lower|	other 53	saying 12
it:lead|speaker-then-quote|upper|	other -18	saying 45
it:lead|verb-then-speaker|lower|	saying -10
it:lemma|according-to|	none -30
it:lemma|	ammettere 62	annunciare 29	assicurare 50	chiamare -39	chiedere 20	confermare 14	confidare -14	definire -42	dire 13	none -23	parlare 7	promettere -6	raccontare 17	ribattere -48	scherzare 48	spiegare 43
it:lemma|paragraph-before|	none -29
it:lemma|quote-then-speaker|	none 17
it:lemma|quote-then-verb|	dire 177	raccontare -14
it:lemma|sentence-before|	annunciare -42	none -46	raccontare -46
it:length|	0 -94	2 28	3 99	4 99	5 32
it:near|according-to|	0 -72	1 47	4-6 -19
it:near|named-before|	1 40	13-25 -18	26+ -48	3 -18	4-6 6	7-12 -56
it:near|named-nearby|	13-25 -23	2 19	3 -60	7-12 -22
it:near|paragraph-before|	26+ -46
it:near|quote-then-speaker|	1 50
it:near|quote-then-verb|	1 28
it:near|sentence-before|	1 -22	13-25 -31	3 -37	4-6 -12	7-12 -47
it:near|speaker-then-quote|	0 -33	1 20	13-25 -31	2 35	4-6 41	7-12 43
it:negated|	sentence-before -18
it:next|:|	saying 37
it:next|according-to|	, 10
it:next|adverb|	other -28
it:next|determiner|	saying -29
it:next|marks|	other -36	saying 26
it:next|paragraph-before|	preposition -7	stop -10	word -22
it:next|preposition|	other 14	saying 7
it:next|quote-then-speaker|	word 28
it:next|quote-then-verb|	, -41	preposition -73	stop 77
it:next|sentence-before|	, -86	: 26	determiner -22	quote -29	stop -48	that -36	verb-saying -43	word -31
it:next|speaker-then-quote|	: 7	determiner -11	marks -33	preposition 25	verb-saying -55	word 10
it:next|stop|	other -58	saying 11
it:next|that|	saying -7
it:next|verb-judging|	other -93
it:next|verb-saying|	other -48
it:next|verb-then-speaker|	, 7
it:next|word|	other 12
it:nth-order|according-to|0|according|	other -27
it:nth-order|paragraph-before|0|direct|	other -8
it:nth-order|quote-then-speaker|0|apposed|	saying -30
it:nth-order|quote-then-speaker|0|direct|	other 9
it:nth-order|quote-then-verb|0|inverted|	saying -11
it:nth-order|sentence-before|0|according|	other -34
it:nth-order|sentence-before|0|apposed|	other 6	saying -16
it:nth-order|sentence-before|0|direct|	other -104	saying -47
it:nth-order|sentence-before|0|inverted|	saying 32
it:nth-order|sentence-before|1|apposed|	other -42
it:nth-order|sentence-before|1|direct|	other -18
it:nth-order|sentence-before|1|inverted|	saying -15
it:nth-order|speaker-then-quote|0|apposed|	other 11	saying -22
it:nth-order|speaker-then-quote|0|direct|	other -25	saying 45
it:nth-order|speaker-then-quote|1|apposed|	saying -38
it:nth-order|speaker-then-quote|1|direct|	other 14	saying 31
it:nth-order|verb-then-speaker|0|inverted|	saying 17
it:nth|according-to|	0 -27
it:nth|colon|	0 8
it:nth|named-before|	0 24	1 -28
it:nth|named-nearby|	0 -17	1 -27	2 -78
it:nth|paragraph-before|	0 -25	1 -12	2 -18
it:nth|quote-then-speaker|	0 26	1 -16
it:nth|quote-then-verb|	0 -6
it:nth|sentence-before|	1 -28	2 -28	3 -50
it:nth|speaker-then-quote|	1 -24	2 14
it:order|according-to|according|	according -30
it:order|colon|naked|	naked 8
it:order|named-nearby|naked|	naked -25
it:order|paragraph-before|according|	according -8
it:order|paragraph-before|direct|	other -8
it:order|quote-then-speaker|apposed|	saying -41
it:order|quote-then-speaker|direct|	other 9
it:order|quote-then-verb|inverted|	saying -14
it:order|sentence-before|according|	according -36
it:order|sentence-before|apposed|	saying 8
it:order|sentence-before|direct|	other -50	saying -62
it:order|sentence-before|inverted|	saying 14
it:order|speaker-then-quote|apposed|	other -17	saying -26
it:order|speaker-then-quote|direct|	other 20	saying 45
it:order|verb-then-speaker|inverted|	saying 17
it:phrase|according-to|name|	false 34
it:phrase|according-to|noun|	false -89
it:phrase|colon|name|	false 43
it:phrase|colon|noun|	false -130
it:phrase|named-nearby|name|	false -29
it:phrase|named-nearby|pronoun|	false 8
it:phrase|name|	false 9	true -13
it:phrase|noun|	false -30	true -66
it:phrase|paragraph-before|name|	false -22
it:phrase|paragraph-before|noun|	false -15
it:phrase|pronoun|	false -19
it:phrase|quote-then-speaker|noun|	false 27
it:phrase|quote-then-verb|name|	true 88
it:phrase|quote-then-verb|noun|	false 9	true 6
it:phrase|sentence-before|name|	false 10	true 24
it:phrase|sentence-before|noun|	false -59	true -70
it:phrase|speaker-then-quote|name|	true -25
it:phrase|speaker-then-quote|noun|	false 45	true -54
it:phrase|verb-then-speaker|name|	false 17
it:phrase|verb-then-speaker|noun|	false 6
it:pronoun|named-nearby|	lei 8
it:says|according-to|	never 35
it:says|colon|	never 28
it:says|named-before|	never -82	too 64
it:says|named-nearby|	never -39
it:says|	never -19	too 50
it:says|paragraph-before|	never -35
it:says|quote-then-verb|	never 13	too 86
it:says|sentence-before|	never 11	too -20
it:says|speaker-then-quote|	never -6
it:says|verb-then-speaker|	never 17
it:size|colon|10+|	naked 26
it:size|colon|3|	naked 54
it:size|colon|4-5|	naked -45
it:size|colon|6-9|	naked -98
it:size|named-before|3|	naked 41
it:size|named-before|4-5|	naked -113
it:size|named-before|6-9|	naked 44
it:size|named-nearby|10+|	naked 38
it:size|named-nearby|1|	naked 85
it:size|named-nearby|2|	naked -27
it:size|named-nearby|3|	naked 97
it:size|named-nearby|4-5|	naked 25
it:size|named-nearby|6-9|	naked -96
it:size|paragraph-before|6-9|	other -20	saying -9
it:size|quote-then-speaker|6-9|	other -26	saying -29
it:size|quote-then-verb|10+|	saying -37
it:size|quote-then-verb|4-5|	saying 93
it:size|quote-then-verb|6-9|	saying -40
it:size|sentence-before|10+|	saying -45
it:size|sentence-before|2|	saying -24
it:size|sentence-before|3|	other 39
it:size|sentence-before|4-5|	according -64	other -36	saying -41
it:size|sentence-before|6-9|	other -88	saying 36
it:size|speaker-then-quote|10+|	other -55	saying 6
it:size|speaker-then-quote|2|	saying 8
it:size|speaker-then-quote|3|	saying 34
it:size|speaker-then-quote|4-5|	saying 7
it:size|speaker-then-quote|6-9|	other -34	saying 17
it:size|verb-then-speaker|4-5|	saying -6
it:starts|according-to|false|	according -30
it:starts|colon|false|	naked -64
it:starts|colon|true|	naked 73
it:starts|named-before|false|	naked 23
it:starts|named-before|true|	naked -17
it:starts|named-nearby|false|	naked 7
it:starts|named-nearby|true|	naked -40
it:starts|paragraph-before|false|	according -8
it:starts|paragraph-before|true|	direct -6
it:starts|quote-then-speaker|false|	apposed 39	direct -29	shared -44
it:starts|quote-then-verb|false|	inverted -9
it:starts|sentence-before|false|	according -36	apposed 16	direct -47	inverted 14
it:starts|sentence-before|true|	direct -73
it:starts|speaker-then-quote|false|	direct 13
it:starts|speaker-then-quote|true|	apposed -28	direct -21
it:verb-before|according|,|	other 31
it:verb-before|according|start|	other 18
it:verb-before|according|stop|	other -9
it:verb-before|according|word|	other -41
it:verb-before|apposed|,|	other 13	past 7	present -33
it:verb-before|apposed|capital|	other -31
it:verb-before|direct|capital|	other -43	past -42	present -33
it:verb-before|direct|word|	other 17
it:verb-before|inverted|,|	past 15	present 32
it:verb-before|inverted|capital|	past -67	present -55
it:verb-before|relative|that|	other -31	past 11
kind|according-to|	person 34	place -14	unknown 16
kind|colon|	organisation 46	person 137	unknown -116
kind|named-before|	organisation -79	person 16	place -123	unknown -102
kind|named-nearby|	organisation -50	person 13	place -91	unknown -18
kind|	organisation 9	person 32	place -102	unknown -70
kind|organisation|	according 16	apposed -9	direct -67	judging 27	naked -47	passive -12	relative 8	shared 39	thinking -110
kind|paragraph-before|	organisation 6	place -42	unknown -68
kind|person|	according 20	direct -53	judging 53	naked 22	passive 95	relative -95	saying 40	shared -140	thinking -28
kind|place|	according -14	direct -212	judging 33	naked -117	passive -86	saying -111	shared -34	thinking -38
kind|quote-then-speaker|	organisation -48	person 29	place -228	unknown 32
kind|quote-then-verb|	organisation -49	person 37	place 249
kind|sentence-after|	organisation -117	person 7	place -104
kind|sentence-before|	organisation 27	person -31	place -65
kind|signature|	person -18
kind|speaker-then-quote|	organisation 44	person 28	place -14	unknown -60
kind|transcript|	unknown -100
kind|unknown|	according 16	apposed -158	direct -37	judging -48	naked -47	passive -96	relative 21	saying -23	shared -13	thinking 36
kind|verb-then-speaker|	organisation -11	person 50	place -92	unknown -16
lead|according-to|lower|	according 56
lead|according-to|upper|	according -25
lead|colon|upper|	naked -8	other -52	saying -17
lead|named-before|other|	naked -12
lead|named-before|upper|	naked -34
lead|named-nearby|lower|	naked -11
lead|named-nearby|other|	naked -34
lead|named-nearby|upper|	naked 11
lead|paragraph-before|upper|	according -42	other -23	saying -29	thinking -83
lead|quote-then-speaker|lower|	judging -45	other -29	thinking -13
lead|quote-then-speaker|other|	other -123	saying -23
lead|quote-then-speaker|upper|	judging 13	other -15	saying 6	thinking -6
lead|quote-then-verb|lower|	judging -48	saying 55
lead|quote-then-verb|other|	saying 22
lead|quote-then-verb|upper|	judging 32	saying -11
lead|sentence-after|lower|	judging -11	other -24	saying -64
lead|sentence-after|upper|	according 44	judging -108	other -46	saying 8	thinking -84
lead|sentence-before|lower|	according -34	other -51	saying -25	thinking -139
lead|sentence-before|other|	other -51
lead|sentence-before|upper|	according 8	judging -196	other 16	saying -16	thinking -86
lead|signature|lower|	naked -46
lead|signature|upper|	naked 62
lead|speaker-then-quote|lower|	other -50	saying -11
lead|speaker-then-quote|other|	other 107	saying 110
lead|speaker-then-quote|upper|	judging 11	other 21	saying 33	thinking 9
lead|transcript|upper|	naked -35
lead|verb-then-speaker|lower|	judging -21
lead|verb-then-speaker|upper|	judging -57	saying -7
lemma|according-to|	none 25
lemma|	acknowledge -30	add 11	admettre 17	advertir 33	advise -146	affirm -69	afirmar 15	agree -96	aim -14	allege -14	allow -128	ammettere 62	announce -62	annunciare 29	answer -24	appeal -94	applaud -57	argue 72	asegurar -46	ask -52	assail 82	assert -69	assicurare 50	assurer 16	attack -100	attribute 25	back -44	bekennen 74	believe -177	bill -69	blame -6	blast 28	blog -112	boast 109	brag -48	brand -94	bromear 51	call -16	care -100	cast 23	caution 49	celebrate 9	challenge 33	chant 19	characterize -64	cheer -26	chiamare -39	chiedere 20	chip -66	cite -14	claim -66	clarify -38	comentar -42	comment -12	compare 25	complain 15	concede 44	conclude 30	condemn 10	confermare 14	confidare -14	confier 43	confirm -56	confirmar 20	congratulate 93	consider -113	considerar 53	contend -29	continue -11	correct -42	counter -19	credit -88	criticize -66	cry 67	decide -105	decir 56	declarar 43	declare -23	decry -51	deem -74	defend 32	definire -42	deliver 56	demand 55	demander -33	denounce 52	deny -39	describe 15	describir 28	detail -24	dire -8	disagree -58	dismiss 40	dizer -43	doubt 43	echo -78	elaborate 34	email -40	emphasize 41	endorse -62	erinnern -62	erzählen 12	escrever 60	estimate -105	expect -114	explain 59	express -30	falar -41	fear -77	feel -19	figure 28	find -128	finden 40	fire 55	geben -31	gracejar -55	greet -47	hail 15	halten 13	hate -52	hear 11	highlight -115	hint -38	hit -19	hold -67	hope 54	houden 22	indicar -60	indicate 53	informar 60	insist -46	insult -77	intend -141	interject 97	interrupt 8	introduce 54	invite -31	invoke 21	ironizar -66	issue 7	jeer 45	joke 29	juger 17	klagen 19	knock 10	know -94	label -85	lachen -38	lament 112	laten -32	laugh 53	learn -93	leggen 23	lembrar -51	like -59	liken -46	list -56	llamar 10	love 51	maintain -70	mean 27	mention -48	message -123	mock 77	muse -99	name 47	need -173	nennen 8	noemen -67	none 54	note 48	offer 9	oppose -76	order 52	paint -79	parlare 7	parler 22	pedir -16	persuade 72	pester -42	phone -97	plaisanter 15	plead 52	pledge 14	portray 59	post -96	praise 17	predict 45	prefer -58	preguntar -17	present -61	press 86	proclaim -48	promettere -6	promettre -14	promise 36	pronounce 89	propose -15	protest -82	protestar -12	prove -118	prévenir 54	queixar 24	question -61	quip 81	quote -95	raccontare 17	raconter -31	raise 53	rank -78	rate -42	read -79	reageren 43	reason 18	reassure -52	recall 148	recite -90	reclamar -43	recognize 35	recommend -99	record -130	refer 64	reference -83	reflect -72	refuse 46	regard 25	reiterate -40	reject 70	relatar -6	relate -22	remark -22	remember 56	remind 50	repeat -13	reply -48	report 52	request -84	respond -10	resumir 44	retort -76	reveal -9	revelar -71	ribattere -48	roepen -26	rule 56	réclamer 39	résumer -36	sagen 17	saluer 24	say 26	scherzare 48	schreiben 69	see -97	seek -27	shoot 12	shout 102	sign -122	signal -33	sing -40	slam -67	slate 53	speak -21	speculate -86	spiegare 43	sprechen -39	spreken -32	staan 32	state -11	stress -57	suggest 9	support -76	suspect -36	talk -14	tell 49	testify -31	text -73	thank 52	think -33	threaten -35	title -120	tout 78	treat -41	trust 61	try -110	understand -42	use 7	venture -130	ver 36	verlangen -40	verraten 81	verteidigen -31	view -121	vinden 12	volunteer -103	vote 16	vow 21	vragen -22	want -7	warn 16	wave 60	weigh -147	welcome -139	whisper 43	willen -55	wish -57	wonder 29	worry -13	write 51	yell 29	zeggen 67	zeigen 35	zien -34
lemma|colon|	none -52	say 63
lemma|paragraph-before|	accuse -69	acknowledge -72	add 54	advise -7	agree -34	allow -38	announce -84	answer -28	argue -23	ask -141	attack -70	back -85	bill -8	blame -27	blast -118	boast -88	call -101	cheer -68	cite -107	claim -31	comment -77	complain -21	concede -21	conclude -69	consider -30	continue 87	criticize -53	declare -14	defend -112	deliver -79	denounce -40	describe -82	dismiss -23	email -22	endorse -67	expect -15	explain -61	express -77	find -8	hold -21	indicate -27	insist -24	introduce -26	issue 9	laugh -24	list -24	mention -58	name -74	need -6	none -23	note -124	offer -52	oppose -23	order -12	paint -11	plan -49	pledge -43	point 26	post -33	praise 54	predict -47	present -6	promise -93	propose -77	protest -26	question -45	rail -22	raise -83	read -89	recall -122	record -20	refer 79	reflect -6	reiterate -41	reject -105	remark -42	remind -14	repeat -70	reply -7	report 120	respond -50	reveal -26	rule -48	say -55	see -86	seek -7	shoot 94	sign -47	speak 9	state -33	stress -20	suggest -112	support 25	talk -25	tell -116	think -20	tweet 21	urge -63	use 72	view -14	vow -31	want -7	warn -11	wave -20	write 15
lemma|quote-then-speaker|	accuse -47	add 53	advise 48	allow -133	announce 44	answer -73	appeal -57	argue -82	assert -72	assure -34	attack -20	back -12	believe -113	bill -132	call 48	care -26	cast 32	chant -19	cheer -121	cite 92	claim -70	comment -11	compare -145	concede 84	conclude 12	continue -34	criticize -32	declare 119	describe -15	echo -73	email -122	endorse 39	explain 56	express -111	feel 32	find -91	hear 27	hold 50	insist -49	intend -114	introduce 11	invoke 21	issue -105	joke -48	know -96	laugh 51	like -58	list -52	mean 57	mention 8	message -98	name -17	need -121	none 16	note -15	plan -32	pledge -102	point -53	post -48	predict 42	press 31	promise -136	protest 15	question -27	quote -95	raise 105	rank 6	rate -128	read -6	recall 108	refer 49	reference -103	remark 11	repeat -27	reply 16	report -21	request -54	respond 8	rule 13	say 34	shoot -71	show -88	sign -31	speak 15	state 35	suggest 83	support 56	talk -90	tell 175	think -37	trust 63	try -103	tweet 153	understand 50	urge 122	use -74	volunteer -111	vote 16	vow -60	want -29	warn 71	write 105
lemma|quote-then-verb|	add 141	comentar -42	contar 24	declare -54	dire 69	dizer -6	erzählen 26	gracejar -24	joke 76	leggen -26	plaisanter 51	raccontare -14	raconter -20	reageren 40	recall -102	reply 95	resumir 58	sagen -6	say 23	suggest -133	tell -225	tweet 96	vertellen 68	write 70	zeggen 72
lemma|sentence-after|	add -54	ask 37	back -10	call 41	comment -27	fire -67	like -36	point -94	reply -25	say -118	see -51	state -9	support -75	tell -118	want -71	write 26
lemma|sentence-before|	accuse -108	acknowledge -113	add 70	advise -62	agree -52	announce 34	annunciare -42	answer -61	ask -63	attack -103	back -130	believe -100	berichten 6	blame -70	call -214	care -35	challenge -71	cheer -104	cite -94	claim -172	comment -88	conclude -72	confirm -143	contar 30	continue -84	criticize -46	decide -17	declare 10	defend -159	deliver -111	demand -91	deny -85	describe -56	disagree -89	dismiss -20	email -146	endorse -51	expect -28	explain -59	express -129	feel -22	find -181	fire -112	geben -9	halten -15	hear -19	hold -65	hope -11	insist -100	issue -132	joke -106	know -34	laugh -48	like -39	list -102	mean -27	message -31	name 67	need -35	none 23	note 13	offer -21	order -119	pedir 34	plan -105	pledge -110	point -93	post -72	praise -93	press -7	question -80	raccontare -46	raise 43	rate -60	read -109	recall 6	record -74	refer -60	refuse -44	reject 34	remark -59	reply 22	report -27	respond -92	rule -42	sagen -65	say -55	see -129	seek -26	show -38	sign -75	state -157	suggest -114	support 83	talk -96	testify -99	thank -160	think -80	try -59	urge -154	use -119	vertellen -22	view -51	vote -50	vow -123	want -77	warn -151	welcome -110	write 12	zeggen -11	zeigen -40	zien -18
lemma|speaker-then-quote|	accuse 12	acknowledge -20	add -48	advise -124	agree -69	allege -22	allow -74	announce -56	answer 64	appeal -92	argue 115	ask -53	assure 16	attack -120	back -58	believe -156	bill -62	blame 19	blast 28	boast 107	call -24	caution 128	challenge 36	chant 20	cheer 8	cite 114	claim 8	comment 18	compare 40	complain 130	concede 69	conclude 30	condemn -48	confirm -36	consider -112	considerar 54	continue 89	credit -76	criticize -56	decide -90	declare -37	decry -51	deem -74	defend 94	deliver 60	demand 75	denounce 51	deny -18	detail -23	dismiss 28	dizer -24	echo -15	email -40	endorse -37	expect -81	explain 30	express -19	falar -25	fear -28	feel -34	figure 14	find -87	fire 62	hear -103	highlight -108	hold -71	hope 57	indicate 91	insist -12	intend -97	interject 109	issue 48	joke 101	know -75	label -40	lament 115	like -38	list -43	mean -115	mention -41	message -46	mock 64	name 22	need -112	noemen -26	none -8	note 55	offer -38	oppose -73	order -62	parler 60	pedir 10	pledge 32	point 42	portray 60	post -67	praise 15	predict 30	press 83	proclaim -45	promise 53	propose -37	question -69	quote -47	rail 11	read -63	recall 68	record -97	refer 57	refuse 66	reiterate -27	reject 47	remark -12	repeat -54	reply 7	report 26	respond -19	rule 58	saluer 24	say 45	see -57	seek -22	shout 59	show 45	sign -98	slam -66	speak -62	sprechen -12	spreken -16	state -28	suggest 13	support -87	talk -9	tell 20	text -70	thank 75	think 58	title -120	try -65	tweet -25	use 39	view -106	vote -11	vow 30	want 11	warn 19	welcome -75	worry -6	write 23	yell 29
lemma|verb-then-speaker|	argue -74	ask 51	call -118	describe -73	noemen -45	praise -48	say 45	tell -255
length|	0 -19	1 33	2 30	3 -7	4 9	5 21
near|according-to|	0 6	1 -46	13-25 -40	3 28	4-6 46	7-12 25
near|colon|	1 -30	26+ -19	3 64	4-6 -88
near|named-before|	1 8	2 22	26+ -101	3 -39	4-6 -17
near|named-nearby|	0 -30	1 -16	13-25 -22	2 7	26+ -16	3 6	4-6 15	7-12 -10
near|paragraph-before|	26+ -34
near|quote-then-speaker|	-10 -26	-11 -104	-12 105	-13 36	-14 -47	-15 -35	-16 26	-17 -69	-18 34	-19 -33	-20 -30	-21 -17	-22 24	-23 58	-24 -107	-25 -46	-26 7	-27 48	-28 -122	-29 124	-3 -71	-30 -120	-4 -45	-5 33	-6 56	-7 -122	-8 43	0 18	1 17	13-25 -40	26+ -38	3 -99	4-6 -30
near|quote-then-verb|	0 35	1 -19	13-25 24	2 -8
near|sentence-after|	0 20	1 9	13-25 -17	2 -75	26+ -146	3 -124	4-6 -87	7-12 24
near|sentence-before|	1 21	13-25 -29	2 10	26+ -22	3 54	4-6 -34	7-12 21
near|signature|	1 -20
near|speaker-then-quote|	13-25 -39	2 14	26+ -43	4-6 22	7-12 -15
near|transcript|	0 -35
near|verb-then-speaker|	0 -18	1 13	13-25 -79	2 -25	3 -78	7-12 -82
negated|	paragraph-before -85	quote-then-speaker -60	sentence-after -25	sentence-before -49	speaker-then-quote -137
next|$|	other -80
next|(|	other 33	saying -21
next|,|	judging -92	other -8	saying 25
next|-|	saying -26
next|:|	judging 11	other 23	saying -7	thinking -42
next|;|	other -82	saying 6
next|according-to|	, 15	auxiliary -24	stop 49
next|adverb|	judging -22	other -19	saying -24	thinking -118
next|auxiliary|	judging -99	other -74	saying -60	thinking 18
next|capital|	judging 15	other -32	saying 16	thinking -11
next|colon|	: 58	determiner -24	preposition -10
next|coordinator|	judging -76	other -41	saying -54	thinking -95
next|determiner|	judging -47	other 15	saying -10	thinking -57
next|end|	saying -53
next|marks|	judging 23	other -72	saying 22	thinking -6
next|paragraph-before|	( -15	, -6	- -10	: -75	adverb -43	auxiliary -80	capital -138	coordinator -56	determiner 10	preposition -46	pronoun -112	quote -50	stop 57	subordinator -8	that -56	verb-judging 65	verb-saying -51	verb-thinking -75	word -69	— -13
next|preposition|	judging -64	other 88	saying 8	thinking -34
next|pronoun|	judging 16	other -54	saying -29	thinking 63
next|quote-then-speaker|	, -32	- 57	: -73	adverb 123	auxiliary -17	coordinator -113	determiner -42	pronoun -31	quote 67	stop 76	subordinator 15	that -97	verb-judging -13	verb-saying 20	verb-thinking -97	word -19
next|quote-then-verb|	( -51	, 28	auxiliary -125	capital 73	end -53	preposition -16	pronoun -81	quote -57	stop 66	subordinator -129	verb-saying -20	word 55
next|quote|	judging 25	other -65	saying -42	thinking -151
next|sentence-after|	, -27	: -162	adverb -67	auxiliary -88	capital -35	coordinator -83	determiner -51	preposition -11	pronoun -165	quote -67	stop 44	subordinator 80	that -46	verb-judging -95	verb-saying -58	word 46
next|sentence-before|	$ -26	( 51	, -12	adverb -47	auxiliary -157	capital -163	coordinator -45	determiner 30	preposition 54	pronoun -75	quote 47	stop -59	subordinator -23	verb-judging -145	verb-saying -166	verb-thinking -155	word -16
next|speaker-then-quote|	- -100	: 19	adverb -42	auxiliary -50	capital 26	coordinator -31	determiner -6	marks 8	preposition -21	pronoun 28	quote -136	subordinator -33	that 23	verb-judging 81	verb-saying -76	verb-thinking -146	word -46	— -58
next|stop|	judging 8	other 15	saying 46	thinking 32
next|subordinator|	judging 16	other -87	thinking -46
next|that|	judging -22	other 78	saying -21	thinking 35
next|verb-judging|	judging 146	other -94	saying 26	thinking -92
next|verb-saying|	other -24	saying -78	thinking 71
next|verb-then-speaker|	, 65	: -29	adverb -93	auxiliary -143	capital -95	coordinator -52	determiner -127	marks -18	preposition -81	pronoun -28	quote -69	subordinator -172	verb-saying -122	verb-thinking -167	word -41
next|verb-thinking|	judging -26	other -181
next|word|	judging -28	other -10	saying 9	thinking -93
next|—|	saying -28
next|’|	saying 41
nl:before|according-to|	preposition -23	word 79
nl:before|colon|	preposition -33	start -19	verb-saying 16
nl:before|named-before|	( -26	, 32	auxiliary -21	coordinator 17	preposition -18	start -46	subordinator -44	verb-saying 63	word -30
nl:before|named-nearby|	, 51	preposition 36	start -44	verb-judging -42	verb-saying 29
nl:before|name|	( -92	, 45	capital 17	coordinator 17	start -39	verb-judging 58	verb-saying 74	word 52
nl:before|noun|	, 12	auxiliary -51	pronoun 15	start -31	verb-judging 19	verb-saying 12	word 16
nl:before|paragraph-before|	start -32	verb-saying -23
nl:before|pronoun|	start -68	verb-judging -51	word -19
nl:before|quote-then-speaker|	, -108	start 8
nl:before|quote-then-verb|	verb-judging 9
nl:before|sentence-before|	, -24	preposition -14	start -13	verb-judging -56	verb-saying -28	word 25
nl:before|speaker-then-quote|	preposition 19	start -24
nl:before|verb-then-speaker|	verb-judging 19	verb-saying 19
nl:carry-before-that|1|	far -116
nl:carry-before-that|1|far|,|	none -13
nl:carry-before-that|1|far|.|	end -70
nl:carry-before-that|1|far|	10+ -36	4-5 -72	6-9 -48	: -62	stop -59	word -12
nl:carry-before-that|1|far|:|	upper -62
nl:carry-before-that|1|far|adjacent|	false -116
nl:carry-before-that|1|far|end|	. -78
nl:carry-before-that|1|far|inside|	false -116
nl:carry-before-that|1|far|none|	, -82
nl:carry-before-that|1|far|question|false|	false -116
nl:carry-before-that|1|far|stop|	none -23	upper -59
nl:carry-before-that|1|far|word|	lower -12
nl:carry-before-that|2|far|,|	none -22
nl:carry-before-that|2|far|	10+ 11	3 -101	4-5 -66	6-9 -36	: 38	stop -92	word -87
nl:carry-before-that|2|far|:|	upper 38
nl:carry-before-that|2|far|end|	. 31
nl:carry-before-that|2|far|inside|	false -22
nl:carry-before-that|2|far|none|	, -105	end -70	stop -51
nl:carry-before-that|2|far|stop|	none -40	upper -92
nl:carry-before-that|2|far|word|	lower -87
nl:carry-before-that|3|	far 27
nl:carry-before-that|3|far|.|	end -30
nl:carry-before-that|3|far|	10+ 53	4-5 -41	6-9 -55	start 51	stop -35
nl:carry-before-that|3|far|adjacent|	false 27
nl:carry-before-that|3|far|end|	. 35
nl:carry-before-that|3|far|inside|	false -52
nl:carry-before-that|3|far|none|	, -37	end 51
nl:carry-before-that|3|far|question|false|	false 31
nl:carry-before-that|3|far|start|	upper 51
nl:carry-before-that|3|far|stop|	none -31	upper -35
nl:carry-before|0|	0 -53	1 -10
nl:carry-before|0|0|	, 42	6-9 42
nl:carry-before|0|0|,|	lower 42
nl:carry-before|0|0|adjacent|	false -53
nl:carry-before|0|0|end|	. 42
nl:carry-before|0|0|inside|	false -53
nl:carry-before|0|0|none|	, -53
nl:carry-before|0|0|question|false|	false -53
nl:carry-before|0|1|	10+ 44	4-5 49	6-9 -47	stop 12
nl:carry-before|0|1|adjacent|	false -10
nl:carry-before|0|1|inside|	false -10
nl:carry-before|0|1|none|	, -24
nl:carry-before|0|1|stop|	upper 12
nl:carry-before|0|2|	4-5 -91	6-9 -69
nl:carry-before|0|2|none|	, 54
nl:carry-before|1|	far -104
nl:carry-before|1|far|,|	none -22
nl:carry-before|1|far|.|	end -90
nl:carry-before|1|far|	10+ -55	2 -38	3 -11	4-5 -32	6-9 -64	: -20	preposition -31	start -32	stop -58	word -14
nl:carry-before|1|far|:|	upper -20
nl:carry-before|1|far|adjacent|	false -104
nl:carry-before|1|far|capital|	. -30
nl:carry-before|1|far|end|	. -66
nl:carry-before|1|far|first|	false -11
nl:carry-before|1|far|inside|	false -90
nl:carry-before|1|far|none|	, -48	stop -27
nl:carry-before|1|far|preposition|	lower -31
nl:carry-before|1|far|question|false|	false -90
nl:carry-before|1|far|start|	upper -32
nl:carry-before|1|far|stop|	none -64	upper -58
nl:carry-before|1|far|word|	lower -14
nl:carry-before|2|	far -14
nl:carry-before|2|far|,|	none -66
nl:carry-before|2|far|.|	end 8
nl:carry-before|2|far|	6-9 -47	stop -10
nl:carry-before|2|far|adjacent|	false -14
nl:carry-before|2|far|first|	false -80
nl:carry-before|2|far|inside|	false -108
nl:carry-before|2|far|none|	, -32	end -47	stop -16
nl:carry-before|2|far|question|false|	false -8
nl:carry-before|2|far|stop|	upper -10
nl:carry-before|3|	far 20
nl:carry-before|3|far|adjacent|	false 20
nl:carry-before|3|far|question|false|	false 20
nl:carry-next|0|	0 -34	1 29	2 -36
nl:carry-next|0|0|,|	none -34
nl:carry-next|0|0|.|	end 114
nl:carry-next|0|0|adjacent|	false -34
nl:carry-next|0|0|inside|	false -34
nl:carry-next|0|0|question|false|	false -34
nl:carry-next|0|0|	stop 114
nl:carry-next|0|0|stop|	upper 114
nl:carry-next|0|1|,|	none -52
nl:carry-next|0|1|.|	end 12
nl:carry-next|0|1|	10+ -9	6-9 -17	start -12	stop 14
nl:carry-next|0|1|adjacent|	false 29
nl:carry-next|0|1|first|	false -12
nl:carry-next|0|1|inside|	false 38
nl:carry-next|0|1|question|false|	false 31
nl:carry-next|0|1|start|	upper -12
nl:carry-next|0|1|stop|	upper 14
nl:carry-next|0|2|,|	none -18
nl:carry-next|0|2|.|	end -13
nl:carry-next|0|2|	10+ -23	stop -31
nl:carry-next|0|2|adjacent|	false -36
nl:carry-next|0|2|inside|	false -31
nl:carry-next|0|2|question|false|	false -36
nl:carry-next|0|2|stop|	upper -31
nl:carry-next|1|	far -109
nl:carry-next|1|far|,|	none -25
nl:carry-next|1|far|.|	end -50
nl:carry-next|1|far|	10+ -32	3 -47	4-5 -69	6-9 -52	: -41	start -45	stop -115	word -31
nl:carry-next|1|far|:|	upper -41
nl:carry-next|1|far|adjacent|	false -109
nl:carry-next|1|far|end|	. -101
nl:carry-next|1|far|first|	false -16
nl:carry-next|1|far|inside|	false -88
nl:carry-next|1|far|none|	, -70	stop -37
nl:carry-next|1|far|question|false|	false -109
nl:carry-next|1|far|start|	upper -45
nl:carry-next|1|far|stop|	none -37	upper -115
nl:carry-next|1|far|word|	lower -31
nl:carry-next|2|	far -40
nl:carry-next|2|far|,|	none -66
nl:carry-next|2|far|	10+ -44	6-9 -7	start 31	stop -40
nl:carry-next|2|far|adjacent|	false -40
nl:carry-next|2|far|end|	. -29
nl:carry-next|2|far|first|	false 16
nl:carry-next|2|far|inside|	false -104
nl:carry-next|2|far|none|	, -16
nl:carry-next|2|far|question|false|	false -40
nl:carry-next|2|far|start|	upper 31
nl:carry-next|2|far|stop|	none -21	upper -40
nl:carry-next|3|	far 46
nl:carry-next|3|far|adjacent|	false 46
nl:carry-next|3|far|question|false|	false 46
nl:ending|according-to|none|	1 7
nl:ending|colon|.|	1 -41
nl:ending|colon|none|	1 -15
nl:ending|named-before|.|	1 82	2 -44	4-6 24	7-12 9
nl:ending|named-before|none|	1 -26	13-25 -165	2 45	26+ -27	3 -77	4-6 -73	7-12 -128
nl:ending|named-nearby|.|	1 -41	2 60	4-6 7	7-12 -27
nl:ending|named-nearby|none|	1 59	2 -24	3 -34	4-6 -6	7-12 -22
nl:ending|quote-then-speaker|none|	1 -60
nl:ending|quote-then-verb|none|	1 61
nl:ending|sentence-before|.|	1 9	13-25 -46	2 -61	4-6 23	7-12 27
nl:ending|sentence-before|none|	1 -10	13-25 -63	2 -16	3 -15	4-6 -51	7-12 11
nl:ending|speaker-then-quote|none|	0 46	1 -16	2 85	4-6 -54
nl:ending|verb-then-speaker|none|	0 18	1 15
nl:follow|according-to|,|	none 11
nl:follow|colon|end|	. -43
nl:follow|named-before|,|	none -36
nl:follow|named-before|capital|	. -17
nl:follow|named-before|end|	. 43
nl:follow|named-nearby|,|	none -22
nl:follow|named-nearby|end|	. -19	none -6
nl:follow|named-nearby|stop|	none -40
nl:follow|quote-then-speaker|,|	none -56
nl:follow|quote-then-verb|,|	none 54
nl:follow|sentence-before|,|	none -31
nl:follow|sentence-before|capital|	. -14
nl:follow|sentence-before|end|	. 12
nl:follow|sentence-before|stop|	none -92
nl:follow|speaker-then-quote|,|	none 47
nl:follow|speaker-then-quote|end|	. 61
nl:follow|speaker-then-quote|stop|	none -24
nl:follow|verb-then-speaker|end|	. -116
nl:follow|verb-then-speaker|stop|	none 29
nl:force|according-to|according|	1 7
nl:force|colon|naked|	1 -43
nl:force|named-before|naked|	1 27	2 53	26+ -58	3 -12	4-6 -7	7-12 -18
nl:force|named-nearby|naked|	13-25 18	2 -13	3 -36	7-12 -21
nl:force|paragraph-before|saying|	26+ -47
nl:force|quote-then-verb|judging|	1 27
nl:force|quote-then-verb|saying|	1 31
nl:force|sentence-before|according|	7-12 38
nl:force|sentence-before|judging|	7-12 -44
nl:force|sentence-before|other|	13-25 -35	2 -71	4-6 -52	7-12 -21
nl:force|sentence-before|saying|	1 41	13-25 -27	2 -43	4-6 10	7-12 10
nl:force|speaker-then-quote|judging|	1 86	2 88
nl:force|speaker-then-quote|other|	0 44
nl:force|speaker-then-quote|saying|	1 -12	2 55	4-6 -27
nl:force|verb-then-speaker|judging|	0 19
nl:force|verb-then-speaker|saying|	1 12
nl:form|according-to|other|	according -14
nl:form|paragraph-before|past|	direct -32	inverted -23
nl:form|quote-then-speaker|past|	direct -66
nl:form|sentence-after|past|	direct -42
nl:form|sentence-before|other|	according 46	direct -86
nl:form|sentence-before|past|	apposed -26	inverted -32
nl:form|speaker-then-quote|other|	direct 22
nl:form|speaker-then-quote|past|	apposed 51	direct -48
nl:form|verb-then-speaker|past|	inverted 28
nl:gap|according-to|	, 7
nl:gap|paragraph-before|	, -39
nl:gap|quote-then-speaker|	 -43	, -34
nl:gap|quote-then-verb|	, 30
nl:gap|sentence-after|	 -60
nl:gap|sentence-before|	, -18	; -40	c 7
nl:gap|speaker-then-quote|	 11	; 42	s 69
nl:gap|verb-then-speaker|	 16	; 12
nl:head|	dat 18	het -78	hij 17	ze 29
nl:intro-force|according-to|stop|according|	1 6
nl:intro-force|colon|:|naked|	1 -43
nl:intro-force|named-before|start|naked|	26+ -58
nl:intro-force|named-before|stop|naked|	1 27	2 53	3 -12	4-6 -7	7-12 -18
nl:intro-force|named-nearby|:|naked|	1 -41	2 64	3 -54	7-12 -8
nl:intro-force|named-nearby|start|naked|	1 17	2 26
nl:intro-force|named-nearby|stop|naked|	2 64
nl:intro-force|named-nearby|word|naked|	4-6 55
nl:intro-force|paragraph-before|start|saying|	26+ -47
nl:intro-force|quote-then-verb|start|saying|	1 61
nl:intro-force|quote-then-verb|stop|saying|	1 34
nl:intro-force|sentence-before|:|saying|	13-25 -23
nl:intro-force|sentence-before|stop|according|	7-12 22
nl:intro-force|sentence-before|stop|other|	2 -71	4-6 -52	7-12 -41
nl:intro-force|sentence-before|stop|saying|	1 41	13-25 -6	2 -43	4-6 22	7-12 16
nl:intro-force|speaker-then-quote|auxiliary|other|	0 44
nl:intro-force|speaker-then-quote|preposition|saying|	1 -18
nl:intro-force|speaker-then-quote|word|judging|	2 82
nl:intro-force|verb-then-speaker|word|judging|	0 -46
nl:intro|according-to|	stop 6
nl:intro|colon|	: -43
nl:intro|named-before|	start -58	stop 36
nl:intro|named-nearby|	, -10	: -10	preposition 6	start 48	stop 13
nl:intro|paragraph-before|	start -47
nl:intro|quote-then-speaker|	start -54
nl:intro|quote-then-verb|	start -25	stop 37
nl:intro|sentence-before|	stop -8
nl:intro|speaker-then-quote|	: 32	auxiliary 36	preposition -14	word -37
nl:intro|verb-then-speaker|	, 17	: 12	word -61
nl:kind|according-to|	person 85
nl:kind|named-before|	organisation -88	person 41	place -77	unknown -34
nl:kind|named-nearby|	organisation -50	person 44
nl:kind|	organisation -97	person 62	place -27	unknown -9
nl:kind|organisation|	direct 57	naked -65	saying -14	thinking -38
nl:kind|person|	according 24	direct 64	judging -31	naked 64	thinking 13
nl:kind|place|	naked -27
nl:kind|quote-then-speaker|	person -6
nl:kind|quote-then-verb|	person 74
nl:kind|sentence-before|	organisation -20	person -79	unknown -27
nl:kind|speaker-then-quote|	organisation 15	person 8	unknown 30
nl:kind|unknown|	direct -22	judging 86	naked -20	saying 32
nl:lead|according-to|lower|	according -15
nl:lead|according-to|upper|	according 6
nl:lead|colon|upper|	naked -43
nl:lead|named-before|upper|	naked 8
nl:lead|named-nearby|lower|	naked -26
nl:lead|named-nearby|upper|	naked 6
nl:lead|paragraph-before|upper|	saying -47
nl:lead|quote-then-speaker|upper|	saying -60
nl:lead|quote-then-verb|upper|	judging 27	saying -7
nl:lead|sentence-before|lower|	saying -76
nl:lead|sentence-before|upper|	according 31	judging -43	other -83
nl:lead|speaker-then-quote|lower|	judging -18	other 28	saying -25
nl:lead|speaker-then-quote|upper|	saying 23
nl:lead|verb-then-speaker|lower|	judging 19
nl:lead|verb-then-speaker|upper|	saying 12
nl:lemma|according-to|	none -14
nl:lemma|	bekennen 74	houden 22	laten -32	leggen 23	noemen -67	none -19	reageren 43	roepen -26	spreken -32	staan 32	vinden 12	vragen -22	willen -55	zeggen 67	zien -34
nl:lemma|quote-then-speaker|	none -26
nl:lemma|quote-then-verb|	leggen -26	reageren 40	vertellen 68	zeggen 72
nl:lemma|sentence-before|	none -10	vertellen -22	zeggen -11	zien -18
nl:lemma|speaker-then-quote|	noemen -26	none 25	spreken -16
nl:lemma|verb-then-speaker|	noemen -45
nl:length|	0 46	1 19	2 -45	3 65	4 -33	5 -50
nl:near|according-to|	1 7
nl:near|colon|	1 -43
nl:near|named-before|	1 27	2 53	26+ -58	3 -12	4-6 -7	7-12 -18
nl:near|named-nearby|	13-25 18	2 -13	3 -36	7-12 -21
nl:near|paragraph-before|	26+ -47
nl:near|quote-then-speaker|	1 -60
nl:near|quote-then-verb|	1 33
nl:near|sentence-after|	0 -56
nl:near|sentence-before|	1 9	13-25 -73	2 -72	3 -42	4-6 7	7-12 23
nl:near|speaker-then-quote|	0 46	1 -10	2 92	4-6 -63	7-12 12
nl:near|verb-then-speaker|	0 18	1 12	2 -17
nl:next|,|	saying -38
nl:next|:|	saying 33
nl:next|according-to|	stop 52
nl:next|adverb|	other -13	saying 25
nl:next|auxiliary|	other -35
nl:next|determiner|	other -52	saying 20
nl:next|marks|	judging 34	other 47
nl:next|paragraph-before|	stop -23
nl:next|preposition|	judging -63	other 9	saying -27
nl:next|pronoun|	judging -10	saying -65
nl:next|quote-then-speaker|	word -81
nl:next|quote-then-verb|	, -28	preposition 13	stop 93	word 21
nl:next|sentence-before|	, -60	adverb 76	determiner 15	preposition -12	pronoun 48	quote -51	stop 8	that 11	word -65
nl:next|speaker-then-quote|	adverb 10	determiner 8	marks 46	preposition -16	pronoun 14	that 12	word -39
nl:next|stop|	judging 24	other -9	saying 92
nl:next|that|	judging -31	saying 57
nl:next|verb-then-speaker|	marks 18	preposition -45	word -32
nl:next|word|	judging -33	other -58	saying 20
nl:nth-order|according-to|0|according|	other -14
nl:nth-order|paragraph-before|0|direct|	saying -32
nl:nth-order|paragraph-before|0|inverted|	saying -23
nl:nth-order|quote-then-speaker|0|direct|	saying -65
nl:nth-order|quote-then-verb|0|inverted|	judging 9
nl:nth-order|sentence-before|0|direct|	judging -60	other -59	saying -9
nl:nth-order|sentence-before|0|inverted|	saying 7
nl:nth-order|sentence-before|1|direct|	other -66
nl:nth-order|sentence-before|1|inverted|	saying -38
nl:nth-order|speaker-then-quote|0|apposed|	saying 36
nl:nth-order|speaker-then-quote|0|direct|	judging 69	other 6	saying 18
nl:nth-order|verb-then-speaker|0|inverted|	judging 19	saying 10
nl:nth|according-to|	0 -14
nl:nth|colon|	0 -43
nl:nth|named-before|	0 6
nl:nth|named-nearby|	0 -35	1 43
nl:nth|paragraph-before|	0 -47
nl:nth|quote-then-speaker|	0 -54
nl:nth|sentence-after|	0 -60
nl:nth|sentence-before|	0 -40	1 24
nl:nth|speaker-then-quote|	0 -7	1 72
nl:nth|verb-then-speaker|	0 28
nl:order|according-to|according|	according -14
nl:order|colon|naked|	naked -43
nl:order|named-before|naked|	naked 8
nl:order|named-nearby|naked|	naked -7
nl:order|paragraph-before|direct|	saying -32
nl:order|paragraph-before|inverted|	saying -23
nl:order|quote-then-speaker|direct|	saying -65
nl:order|quote-then-verb|inverted|	judging 9
nl:order|sentence-before|according|	according 46
nl:order|sentence-before|apposed|	saying -41
nl:order|sentence-before|direct|	judging -65	other -86
nl:order|sentence-before|inverted|	judging -56	saying -28
nl:order|speaker-then-quote|apposed|	saying 45
nl:order|speaker-then-quote|direct|	other 22	saying -50
nl:order|verb-then-speaker|inverted|	judging 19	saying 10
nl:phrase|according-to|name|	false 66
nl:phrase|colon|name|	false -30
nl:phrase|colon|noun|	false -40
nl:phrase|named-before|pronoun|	false 8
nl:phrase|named-nearby|name|	false 10	true 62
nl:phrase|named-nearby|pronoun|	false -63
nl:phrase|name|	false 17	true 38
nl:phrase|noun|	false -19	true 9
nl:phrase|paragraph-before|name|	false -16
nl:phrase|paragraph-before|noun|	false -23
nl:phrase|paragraph-before|pronoun|	false -78
nl:phrase|pronoun|	false -8
nl:phrase|quote-then-speaker|noun|	false -42
nl:phrase|quote-then-verb|name|	false 73	true 24
nl:phrase|quote-then-verb|noun|	false 33	true 84
nl:phrase|quote-then-verb|pronoun|	false -9
nl:phrase|sentence-after|noun|	false -73
nl:phrase|sentence-before|name|	false -92
nl:phrase|sentence-before|noun|	false -13	true -15
nl:phrase|sentence-before|pronoun|	false 34
nl:phrase|speaker-then-quote|name|	true 73
nl:phrase|speaker-then-quote|noun|	false -17	true 14
nl:phrase|verb-then-speaker|name|	false 35
nl:phrase|verb-then-speaker|noun|	false -32
nl:phrase|verb-then-speaker|pronoun|	false -33
nl:pronoun|named-before|	het -65	hij -65	ze 44
nl:pronoun|named-nearby|	het -79	hij 76	ze -14
nl:pronoun|quote-then-verb|	hij 114	ze -22
nl:pronoun|sentence-before|	het -18	hij 19
nl:pronoun|verb-then-speaker|	het -33
nl:says|according-to|	never -13
nl:says|named-before|	never 11	too -34
nl:says|	never 6	too -9
nl:says|paragraph-before|	never -16
nl:says|quote-then-verb|	never 74	too 12
nl:says|sentence-before|	never -92	too -34
nl:says|verb-then-speaker|	never 35
nl:size|colon|10+|	naked -19
nl:size|colon|4-5|	naked 35
nl:size|colon|6-9|	naked -46
nl:size|named-before|10+|	naked -25
nl:size|named-before|6-9|	naked 16
nl:size|named-nearby|1|	naked -101
nl:size|named-nearby|2|	naked 20
nl:size|named-nearby|3|	naked 59
nl:size|named-nearby|4-5|	naked -6
nl:size|named-nearby|6-9|	naked 25
nl:size|quote-then-verb|10+|	saying 7
nl:size|quote-then-verb|4-5|	saying 65
nl:size|sentence-before|10+|	other -78	saying -44
nl:size|sentence-before|4-5|	other -43	saying -82
nl:size|sentence-before|6-9|	according -45	judging -76	other -16	saying 40
nl:size|speaker-then-quote|4-5|	judging 76	other 33	saying -39
nl:size|speaker-then-quote|6-9|	judging 38	saying 23
nl:size|verb-then-speaker|4-5|	judging -38	saying 6
nl:size|verb-then-speaker|6-9|	judging 19	saying -7
nl:starts|according-to|false|	according -14
nl:starts|colon|false|	naked -59
nl:starts|colon|true|	naked -18
nl:starts|named-before|false|	naked 37
nl:starts|named-before|true|	naked -46
nl:starts|named-nearby|false|	naked 32
nl:starts|named-nearby|true|	naked -44
nl:starts|paragraph-before|false|	inverted -23
nl:starts|paragraph-before|true|	direct -32
nl:starts|quote-then-speaker|false|	direct -66
nl:starts|quote-then-speaker|true|	shared -13
nl:starts|sentence-before|false|	according 46	inverted -32
nl:starts|sentence-before|true|	apposed -26	direct -14
nl:starts|speaker-then-quote|true|	apposed 48
nl:starts|verb-then-speaker|false|	inverted 28
nl:verb-before|according|,|	other 27
nl:verb-before|according|stop|	other -29
nl:verb-before|apposed|)|	past 97
nl:verb-before|apposed|,|	past 35
nl:verb-before|apposed|capital|	past 31
nl:verb-before|direct|capital|	other 46	past -40
nl:verb-before|direct|pronoun|	past 51
nl:verb-before|direct|word|	other -17	past -47
nl:verb-before|inverted|)|	past -25
nl:verb-before|inverted|,|	past 37
nl:verb-before|inverted|capital|	past -26
nl:verb-before|inverted|pronoun|	past -64
nl:verb-before|inverted|word|	past 18
nl:verb-before|shared|,|	past -73
nth-order|according-to|0|according|	other 23
nth-order|according-to|1|according|	other -7
nth-order|colon|0|direct|	saying 57
nth-order|paragraph-before|0|according|	other -10
nth-order|paragraph-before|0|apposed|	judging -83	other -64	saying -52
nth-order|paragraph-before|0|direct|	judging 30	other 8	saying -6	thinking -33
nth-order|paragraph-before|0|inverted|	saying -44
nth-order|paragraph-before|0|passive|	other -7
nth-order|paragraph-before|0|relative|	judging 32	other -114	saying -38
nth-order|paragraph-before|1|according|	other -27
nth-order|paragraph-before|1|apposed|	judging -25	other -47	saying -74	thinking -55
nth-order|paragraph-before|1|direct|	judging -60	other -122	saying -39	thinking -18
nth-order|paragraph-before|1|inverted|	judging -12	saying -75
nth-order|paragraph-before|1|passive|	other -13
nth-order|paragraph-before|1|relative|	judging -63	other -18	saying -14	thinking 16
nth-order|paragraph-before|1|shared|	judging 29	other -56	saying 63	thinking -21
nth-order|paragraph-before|2|according|	other -14
nth-order|paragraph-before|2|apposed|	judging -28	other -45	saying -26
nth-order|paragraph-before|2|direct|	judging -74	other -89	saying -73	thinking -12
nth-order|paragraph-before|2|inverted|	saying -56
nth-order|paragraph-before|2|passive|	other -21
nth-order|paragraph-before|2|relative|	other -28
nth-order|paragraph-before|2|shared|	judging -111	other -52	saying -42	thinking -39
nth-order|paragraph-before|3|apposed|	judging -15	other -19	saying -41
nth-order|paragraph-before|3|direct|	judging -77	other -51	saying -85
nth-order|paragraph-before|3|inverted|	saying -55
nth-order|paragraph-before|3|relative|	other -15
nth-order|paragraph-before|3|shared|	judging -106	other -29	saying -69	thinking -32
nth-order|quote-then-speaker|0|apposed|	judging -44	other -50	saying -10	thinking 30
nth-order|quote-then-speaker|0|direct|	judging -49	other -6	saying -10	thinking -17
nth-order|quote-then-speaker|0|relative|	judging -34	other -129	saying -20	thinking 6
nth-order|quote-then-speaker|0|shared|	other -16	saying -50	thinking -68
nth-order|quote-then-speaker|1|apposed|	judging 46	other 48	saying -21	thinking 56
nth-order|quote-then-speaker|1|direct|	judging -148	other -278	saying 14	thinking -112
nth-order|quote-then-speaker|1|passive|	other -6
nth-order|quote-then-speaker|1|relative|	other -101	saying -29	thinking -47
nth-order|quote-then-speaker|1|shared|	other -41	saying -35	thinking 59
nth-order|quote-then-speaker|2|apposed|	judging -91	other -183	saying -122	thinking -113
nth-order|quote-then-speaker|2|direct|	judging -130	saying -22	thinking -182
nth-order|quote-then-speaker|2|passive|	other 16	saying -140
nth-order|quote-then-speaker|2|relative|	other -89
nth-order|quote-then-speaker|2|shared|	judging 38	other 73	saying -74	thinking -72
nth-order|quote-then-speaker|3|apposed|	judging -90	other -161	saying -99	thinking -52
nth-order|quote-then-speaker|3|direct|	judging -63	other -127	saying 14	thinking -54
nth-order|quote-then-speaker|3|passive|	other -249
nth-order|quote-then-speaker|3|relative|	other -71	saying -86
nth-order|quote-then-speaker|3|shared|	judging 50	other -27	saying 9	thinking -33
nth-order|quote-then-verb|0|inverted|	saying -28
nth-order|quote-then-verb|1|inverted|	saying 35
nth-order|sentence-after|0|according|	other -152
nth-order|sentence-after|0|apposed|	judging -54	other -17	saying -47
nth-order|sentence-after|0|direct|	judging -17	other -30	saying -12	thinking 8
nth-order|sentence-after|0|relative|	other -76
nth-order|sentence-after|1|apposed|	judging -71	other -52	saying -36
nth-order|sentence-after|1|direct|	judging -123	other -156	saying -70	thinking -59
nth-order|sentence-after|1|inverted|	judging -27
nth-order|sentence-after|1|relative|	other -34
nth-order|sentence-after|1|shared|	judging -50	other -67	thinking -68
nth-order|sentence-after|2|apposed|	other -80	saying -25
nth-order|sentence-after|2|direct|	judging -19	other -74	saying -25	thinking -17
nth-order|sentence-after|2|passive|	other -36
nth-order|sentence-after|2|shared|	judging -84	other -29	saying -113	thinking -18
nth-order|sentence-before|0|according|	other -23
nth-order|sentence-before|0|apposed|	judging -113	other -13	saying -10	thinking 25
nth-order|sentence-before|0|direct|	judging 40	saying -22	thinking -134
nth-order|sentence-before|0|inverted|	judging 9	saying -15
nth-order|sentence-before|0|passive|	other -76
nth-order|sentence-before|0|relative|	judging -68	other -87	saying -77	thinking -23
nth-order|sentence-before|1|according|	other 56
nth-order|sentence-before|1|apposed|	judging -33	other -210	saying -55	thinking -23
nth-order|sentence-before|1|direct|	judging -101	other 14	saying -61	thinking -48
nth-order|sentence-before|1|inverted|	judging -74	saying -156
nth-order|sentence-before|1|passive|	other -121	saying -86
nth-order|sentence-before|1|relative|	judging -37	other -122	saying -53
nth-order|sentence-before|2|apposed|	judging -81	other -152	saying -123	thinking -77
nth-order|sentence-before|2|direct|	judging -87	other -271	saying -14	thinking -76
nth-order|sentence-before|2|inverted|	judging -12	saying -15
nth-order|sentence-before|2|passive|	other -55
nth-order|sentence-before|2|relative|	other -83
nth-order|sentence-before|3|according|	other -97
nth-order|sentence-before|3|apposed|	judging -15	other -139	saying -120	thinking -15
nth-order|sentence-before|3|direct|	judging -115	other -143	saying -8	thinking -69
nth-order|sentence-before|3|inverted|	judging -33	saying 53
nth-order|sentence-before|3|passive|	other -93
nth-order|speaker-then-quote|0|apposed|	other 45	saying -20	thinking -122
nth-order|speaker-then-quote|0|direct|	judging 26	other -61	saying 14	thinking 38
nth-order|speaker-then-quote|0|passive|	other -84	saying 34
nth-order|speaker-then-quote|0|relative|	judging 10	other -7	saying -37	thinking -82
nth-order|speaker-then-quote|0|shared|	judging -129	other -72	saying -73	thinking 8
nth-order|speaker-then-quote|1|apposed|	judging -60	other -53	saying -76	thinking -132
nth-order|speaker-then-quote|1|direct|	judging 30	other -29	saying 26	thinking 30
nth-order|speaker-then-quote|1|passive|	other 9
nth-order|speaker-then-quote|1|relative|	saying 112
nth-order|speaker-then-quote|1|shared|	judging -14	other -52	saying 13	thinking 80
nth-order|speaker-then-quote|2|apposed|	judging 18	other -16	saying 13	thinking -11
nth-order|speaker-then-quote|2|direct|	judging -42	other -6	saying 46	thinking -36
nth-order|speaker-then-quote|2|passive|	other -51	saying 25
nth-order|speaker-then-quote|2|relative|	judging 32	other 28	saying 35
nth-order|speaker-then-quote|2|shared|	judging -10	other -103	saying -21	thinking 44
nth-order|speaker-then-quote|3|apposed|	judging 44	other -51	saying 19	thinking -125
nth-order|speaker-then-quote|3|direct|	judging -6	other 40	saying -6	thinking -54
nth-order|speaker-then-quote|3|passive|	judging -143	saying -30
nth-order|speaker-then-quote|3|relative|	judging -75	other 50	saying -114	thinking 95
nth-order|speaker-then-quote|3|shared|	judging 64	other -85	saying -51	thinking -98
nth-order|verb-then-speaker|0|inverted|	judging -48	saying 12
nth-order|verb-then-speaker|1|inverted|	saying 24
nth|according-to|	0 23	1 -7
nth|colon|	0 15	1 -24
nth|named-before|	0 -17	1 -50
nth|named-nearby|	0 -23	2 22	3 -36	4 -45
nth|paragraph-before|	0 6	1 -35	2 -68	3 -80
nth|quote-then-speaker|	0 -24	1 47	2 -8	3 -51	4 15
nth|quote-then-verb|	0 -26	1 18
nth|sentence-after|	0 9	1 -24	2 -91
nth|sentence-before|	0 23	1 -42	2 -13	3 27	4 -95
nth|signature|	0 -20
nth|speaker-then-quote|	0 -8	2 12	3 6	4 43
nth|transcript|	0 -35
nth|verb-then-speaker|	1 -16
order|according-to|according|	according 25
order|colon|apposed|	saying -56
order|colon|direct|	other -11	saying 75
order|named-before|naked|	naked -34
order|paragraph-before|according|	according -42
order|paragraph-before|apposed|	judging -105	other -124	saying -94	thinking -56
order|paragraph-before|direct|	judging -7	saying 6	thinking -55
order|paragraph-before|inverted|	judging -17	saying -61
order|paragraph-before|passive|	other -38
order|paragraph-before|relative|	judging 28	other -38	saying -45	thinking 16
order|paragraph-before|shared|	judging -70	other -95	saying -21	thinking -48
order|quote-then-speaker|apposed|	judging -34	saying -46	thinking 56
order|quote-then-speaker|direct|	judging -106	other -25	saying 14	thinking -58
order|quote-then-speaker|passive|	saying 11	thinking -44
order|quote-then-speaker|relative|	judging -7	other -190	saying -26	thinking -29
order|quote-then-speaker|shared|	judging 6	other 22	saying -41	thinking 25
order|quote-then-verb|inverted|	judging -17	saying -11
order|sentence-after|according|	according 43
order|sentence-after|apposed|	judging -88	other -21	saying -58	thinking -79
order|sentence-after|direct|	judging -23	other -43	saying -20
order|sentence-after|inverted|	judging -39	saying 21
order|sentence-after|passive|	other -37
order|sentence-after|relative|	other -45	saying -7
order|sentence-after|shared|	judging -53	other -84	saying -24	thinking -22
order|sentence-before|apposed|	judging -121	other -27	saying -60
order|sentence-before|direct|	judging 21	thinking -95
order|sentence-before|inverted|	judging -22	saying -32
order|sentence-before|passive|	judging -29	other -178	saying -102
order|sentence-before|relative|	judging -89	other -156	saying -75	thinking -28
order|signature|naked|	naked -20
order|speaker-then-quote|apposed|	judging 26	other -9	saying -18	thinking -126
order|speaker-then-quote|direct|	judging 20	other -6	saying 31	thinking -11
order|speaker-then-quote|passive|	judging -195	other -19	saying 30
order|speaker-then-quote|relative|	other 19	thinking 20
order|speaker-then-quote|shared|	judging -50	other -113	saying -54	thinking 52
order|transcript|naked|	naked -35
order|verb-then-speaker|inverted|	judging -50	saying 12
phrase|according-to|name|	false -22	true 47
phrase|according-to|noun|	true 71
phrase|according-to|pronoun|	false 35
phrase|colon|name|	false 58	true 67
phrase|colon|noun|	false -168	true -16
phrase|colon|pronoun|	false 6
phrase|named-before|name|	false -29	true 10
phrase|named-before|pronoun|	false -22
phrase|named-nearby|name|	false -15	true 6
phrase|named-nearby|pronoun|	false -14
phrase|name|	false -6	true 11
phrase|noun|	false -89
phrase|paragraph-before|name|	false -19	true -6
phrase|paragraph-before|noun|	false -176	true -178
phrase|paragraph-before|pronoun|	false -21
phrase|quote-then-speaker|name|	false 19	true 6
phrase|quote-then-speaker|noun|	false -34	true -31
phrase|quote-then-speaker|pronoun|	false -6
phrase|quote-then-verb|name|	false 9	true 35
phrase|quote-then-verb|noun|	false -21	true 42
phrase|quote-then-verb|pronoun|	false -20
phrase|sentence-after|name|	true -137
phrase|sentence-after|noun|	false -59	true 18
phrase|sentence-after|pronoun|	false -13
phrase|sentence-before|name|	false -32	true 59
phrase|sentence-before|noun|	false -12	true -126
phrase|sentence-before|pronoun|	false -10
phrase|signature|name|	false -10
phrase|speaker-then-quote|name|	false 24	true -22
phrase|speaker-then-quote|noun|	false -58	true -18
phrase|speaker-then-quote|pronoun|	false 27
phrase|transcript|name|	false -35
phrase|verb-then-speaker|name|	false 16	true 9
phrase|verb-then-speaker|noun|	false -95	true -26
phrase|verb-then-speaker|pronoun|	false 11
pronoun|colon|	he 40
pronoun|named-before|	er 46	he -68	het -65	hij -65	i -151	il 16	it -67	on -56	she -66	sie 8	they -144	you -18	ze 44
pronoun|named-nearby|	elle -8	er 51	es -81	het -79	hij 76	i -108	il -14	it -123	lei 8	man -78	she 71	sie 36	they -29	we -103	you -105	ze -14
pronoun|paragraph-before|	he 34	i -6	it -39	she -128	they -76
pronoun|quote-then-speaker|	he 23	i -15	il 25	it -56
pronoun|quote-then-verb|	elle 55	er 37	hij 114	il 52	it -33	she -18	sie 35	ze -22
pronoun|sentence-after|	he -29	i -6	it -90	she -20	they -141
pronoun|sentence-before|	er 55	he -53	het -18	hij 19	i -157	it -140	she 13	sie -43	they -111	you -30
pronoun|speaker-then-quote|	he 46	i -27	it -29	they -16
pronoun|verb-then-speaker|	he 35	het -33	it -173	she -48
pt:before|according-to|	preposition -49
pt:before|named-before|	, 24	coordinator -12	start -13
pt:before|named-nearby|	( 33	, 42	: 15	capital 53	coordinator -17	preposition -92	start -25	verb-saying 72
pt:before|name|	( 31	, 50	: -32	capital 110	preposition -85	start -9	verb-saying -79
pt:before|noun|	coordinator -6	preposition -70	start 6	that -69	verb-judging -58	verb-saying 74	word -32
pt:before|paragraph-before|	, -25	start -12
pt:before|quote-then-speaker|	, -107	preposition 43
pt:before|quote-then-verb|	, 169	verb-saying 31
pt:before|sentence-before|	, 67	preposition -33	start -33	that -38	verb-saying -39
pt:before|speaker-then-quote|	, -26	capital 105	coordinator 60	preposition -97	start 8	that -48
pt:before|verb-then-speaker|	verb-judging -22	verb-saying 15
pt:carry-before-that|1|	far -43
pt:carry-before-that|1|far|,|	none -52
pt:carry-before-that|1|far|.|	end -54
pt:carry-before-that|1|far|	10+ -92	2 -27	3 -31	4-5 -12	6-9 -71	: -64	auxiliary -79	stop -37	word -17
pt:carry-before-that|1|far|:|	upper -64
pt:carry-before-that|1|far|adjacent|	false -43
pt:carry-before-that|1|far|auxiliary|	lower -79
pt:carry-before-that|1|far|end|	. -42
pt:carry-before-that|1|far|inside|	false -43
pt:carry-before-that|1|far|none|	, -89	stop -87
pt:carry-before-that|1|far|question|false|	false -43
pt:carry-before-that|1|far|stop|	none -57	upper -37
pt:carry-before-that|1|far|word|	lower -17
pt:carry-before-that|2|	far -66
pt:carry-before-that|2|far|,|	none -46
pt:carry-before-that|2|far|.|	end -77
pt:carry-before-that|2|far|	10+ -88	3 -42	4-5 -51	6-9 -46	: -16	preposition -10	stop -39	word -39
pt:carry-before-that|2|far|:|	upper -16
pt:carry-before-that|2|far|adjacent|	false -66
pt:carry-before-that|2|far|inside|	false -66
pt:carry-before-that|2|far|none|	, -16	stop -51
pt:carry-before-that|2|far|preposition|	lower -10
pt:carry-before-that|2|far|question|false|	false -66
pt:carry-before-that|2|far|stop|	none -25	upper -39
pt:carry-before-that|2|far|word|	lower -39
pt:carry-before-that|3|	far -25
pt:carry-before-that|3|far|,|	none -32
pt:carry-before-that|3|far|	10+ -51	4-5 21	6-9 -12	stop -27
pt:carry-before-that|3|far|adjacent|	false -25
pt:carry-before-that|3|far|inside|	false -21
pt:carry-before-that|3|far|none|	, -57	end 25	stop -26
pt:carry-before-that|3|far|question|false|	false -25
pt:carry-before-that|3|far|stop|	none 12	upper -27
pt:carry-before|0|	0 36	1 -46	2 -27
pt:carry-before|0|0|adjacent|	false 36
pt:carry-before|0|0|inside|	false 36
pt:carry-before|0|0|question|false|	false 36
pt:carry-before|0|0|stop|	none 36
pt:carry-before|0|1|,|	none -30
pt:carry-before|0|1|	10+ 70	4-5 -61	6-9 -7	: 24	stop 44	word -111
pt:carry-before|0|1|:|	upper 24
pt:carry-before|0|1|adjacent|	false -46
pt:carry-before|0|1|end|	. 102
pt:carry-before|0|1|inside|	false -46
pt:carry-before|0|1|none|	, -66	stop 17
pt:carry-before|0|1|question|false|	false -32
pt:carry-before|0|1|stop|	none -107	upper 44
pt:carry-before|0|1|word|	lower -111
pt:carry-before|0|2|,|	none -92
pt:carry-before|0|2|adjacent|	false -27
pt:carry-before|0|2|inside|	false -27
pt:carry-before|0|2|none|	stop -24
pt:carry-before|0|2|question|false|	false -27
pt:carry-before|0|2|	stop -27
pt:carry-before|0|2|stop|	upper -27
pt:carry-before|1|far|	, 14	10+ -59	2 -62	3 -76	4-5 33	6-9 -33	: -111	auxiliary -38	preposition -49	start -57	stop -60	that 53	word -48
pt:carry-before|1|far|,|	lower 14	none -157
pt:carry-before|1|far|.|	end -155
pt:carry-before|1|far|:|	upper -111
pt:carry-before|1|far|auxiliary|	lower -38
pt:carry-before|1|far|first|	false -57
pt:carry-before|1|far|none|	, 19	stop -92
pt:carry-before|1|far|preposition|	lower -49
pt:carry-before|1|far|start|	upper -57
pt:carry-before|1|far|stop|	none 15	upper -60
pt:carry-before|1|far|that|	lower 53
pt:carry-before|1|far|word|	lower -48
pt:carry-before|2|	far -37
pt:carry-before|2|far|,|	none 8
pt:carry-before|2|far|	10+ -17	4-5 -49	6-9 -82	start 17	stop -17
pt:carry-before|2|far|adjacent|	false -37
pt:carry-before|2|far|first|	false 17
pt:carry-before|2|far|inside|	false -94
pt:carry-before|2|far|none|	, -22	end 25	stop -97
pt:carry-before|2|far|question|false|	false -36
pt:carry-before|2|far|start|	upper 17
pt:carry-before|2|far|stop|	none -53	upper -17
pt:carry-before|3|	far 21
pt:carry-before|3|far|,|	none 21
pt:carry-before|3|far|adjacent|	false 21
pt:carry-before|3|far|question|false|	false 21
pt:carry-next|0|	0 59	1 9	2 19
pt:carry-next|0|0|adjacent|	false 59
pt:carry-next|0|0|none|	stop 59
pt:carry-next|0|0|question|false|	false 59
pt:carry-next|0|1|,|	none -52
pt:carry-next|0|1|.|	end 52
pt:carry-next|0|1|	10+ -66	4-5 -58	6-9 -74	start -25	stop -27
pt:carry-next|0|1|adjacent|	false 9
pt:carry-next|0|1|first|	false -25
pt:carry-next|0|1|none|	stop -98
pt:carry-next|0|1|question|false|	false 9
pt:carry-next|0|1|start|	upper -25
pt:carry-next|0|1|stop|	none 10	upper -27
pt:carry-next|0|2|adjacent|	false 19
pt:carry-next|0|2|inside|	false 19
pt:carry-next|0|2|none|	, -51
pt:carry-next|0|2|question|false|	false 19
pt:carry-next|0|2|stop|	none -50
pt:carry-next|1|	far -35
pt:carry-next|1|far|,|	none -49
pt:carry-next|1|far|	10+ -62	2 -75	3 -10	4-5 -59	6-9 -47	: -83	auxiliary -81	stop -105	word -43
pt:carry-next|1|far|:|	upper -83
pt:carry-next|1|far|adjacent|	false -35
pt:carry-next|1|far|auxiliary|	lower -81
pt:carry-next|1|far|end|	. -137
pt:carry-next|1|far|inside|	false -38
pt:carry-next|1|far|none|	, -13	stop -89
pt:carry-next|1|far|question|false|	false -35
pt:carry-next|1|far|stop|	none -58	upper -105
pt:carry-next|1|far|word|	lower -43
pt:carry-next|2|	far -7
pt:carry-next|2|far|,|	none 10
pt:carry-next|2|far|	10+ -111	4-5 -7	6-9 -93	start 11	stop -76
pt:carry-next|2|far|adjacent|	false -7
pt:carry-next|2|far|end|	none 32
pt:carry-next|2|far|first|	false 11
pt:carry-next|2|far|inside|	false -22
pt:carry-next|2|far|none|	stop -51
pt:carry-next|2|far|start|	upper 11
pt:carry-next|2|far|stop|	none -117	upper -76
pt:carry-next|3|far|none|	, 11
pt:ending|according-to|none|	7-12 6
pt:ending|colon|none|	1 -30
pt:ending|named-before|.|	7-12 -27
pt:ending|named-before|none|	1 -18	13-25 -21	26+ -66	4-6 51	7-12 15
pt:ending|named-nearby|none|	1 -70	13-25 -23	2 37	26+ 30	4-6 12
pt:ending|paragraph-before|none|	26+ -42
pt:ending|quote-then-verb|none|	1 33
pt:ending|sentence-before|.|	7-12 30
pt:ending|sentence-before|none|	1 -55	13-25 -7	26+ -26	7-12 -6
pt:ending|speaker-then-quote|none|	0 -22	1 -27	13-25 -62	2 57	7-12 37
pt:ending|verb-then-speaker|none|	1 -31	4-6 -50	7-12 -70
pt:follow|according-to|stop|	none 7
pt:follow|colon|stop|	none -30
pt:follow|named-before|end|	. -30
pt:follow|named-nearby|,|	none -55
pt:follow|named-nearby|coordinator|	none 34
pt:follow|named-nearby|end|	none -63
pt:follow|named-nearby|stop|	none 25
pt:follow|paragraph-before|,|	none -42
pt:follow|quote-then-speaker|,|	none 31
pt:follow|quote-then-verb|,|	none 18
pt:follow|sentence-before|,|	none -36
pt:follow|sentence-before|end|	. 45
pt:follow|speaker-then-quote|coordinator|	none 87
pt:follow|speaker-then-quote|end|	none -38
pt:follow|speaker-then-quote|stop|	none 28
pt:follow|verb-then-speaker|stop|	none -10
pt:force|according-to|according|	7-12 6
pt:force|colon|naked|	1 -31
pt:force|named-before|naked|	1 -33	13-25 -8	26+ -66	3 16	4-6 66
pt:force|named-nearby|naked|	1 -70	13-25 -18	2 37	26+ 30	4-6 19	7-12 -13
pt:force|paragraph-before|other|	26+ -9
pt:force|paragraph-before|saying|	26+ -32
pt:force|quote-then-verb|saying|	1 33
pt:force|sentence-before|according|	13-25 -37	7-12 40
pt:force|sentence-before|other|	13-25 -22	7-12 -45
pt:force|sentence-before|saying|	1 -53	26+ -20
pt:force|speaker-then-quote|judging|	4-6 -29
pt:force|speaker-then-quote|other|	0 -15
pt:force|speaker-then-quote|saying|	0 -18	1 -27	2 34	4-6 33	7-12 37
pt:force|verb-then-speaker|judging|	1 -16
pt:force|verb-then-speaker|saying|	1 -37	7-12 -65
pt:form|according-to|other|	according -29
pt:form|paragraph-before|other|	direct -9
pt:form|paragraph-before|past|	apposed -30
pt:form|quote-then-speaker|past|	shared -62
pt:form|quote-then-verb|past|	inverted 18
pt:form|quote-then-verb|present|	inverted 77
pt:form|sentence-before|other|	apposed -36	direct -15
pt:form|sentence-before|past|	apposed 7	inverted -60
pt:form|sentence-before|present|	apposed -47	inverted -34
pt:form|speaker-then-quote|other|	apposed 23	direct -79
pt:form|speaker-then-quote|past|	apposed -60	direct 61	shared -55
pt:form|speaker-then-quote|present|	apposed 41	direct -22
pt:form|verb-then-speaker|past|	inverted -11
pt:form|verb-then-speaker|present|	inverted -6
pt:gap|according-to|	, 70
pt:gap|paragraph-before|	, -14
pt:gap|quote-then-speaker|	 53	, -90
pt:gap|quote-then-verb|	, 19
pt:gap|sentence-before|	 6	, -16	,; -19	,s -111	s -93
pt:gap|speaker-then-quote|	 -27	; 13	s 23
pt:gap|verb-then-speaker|	 -92	, 26	; -20
pt:intro-force|colon|:|naked|	1 -31
pt:intro-force|named-before|start|naked|	26+ -66
pt:intro-force|named-before|stop|naked|	1 -33	13-25 -8	3 16	4-6 66
pt:intro-force|named-nearby|:|naked|	13-25 26	3 33	4-6 162	7-12 12
pt:intro-force|named-nearby|auxiliary|naked|	13-25 16	7-12 48
pt:intro-force|named-nearby|preposition|naked|	4-6 24
pt:intro-force|named-nearby|start|naked|	2 22	7-12 -20
pt:intro-force|named-nearby|stop|naked|	2 49	4-6 -9
pt:intro-force|named-nearby|word|naked|	13-25 -57	7-12 -15
pt:intro-force|paragraph-before|start|other|	26+ -9
pt:intro-force|paragraph-before|start|saying|	26+ -32
pt:intro-force|quote-then-verb|start|saying|	1 14
pt:intro-force|quote-then-verb|stop|saying|	1 25
pt:intro-force|sentence-before|:|saying|	13-25 -48
pt:intro-force|sentence-before|stop|saying|	1 -53	4-6 11
pt:intro-force|sentence-before|word|saying|	13-25 27
pt:intro-force|speaker-then-quote|:|saying|	1 19	3 19
pt:intro-force|speaker-then-quote|auxiliary|other|	0 -15
pt:intro-force|speaker-then-quote|preposition|saying|	1 8
pt:intro-force|speaker-then-quote|verb-saying|saying|	0 -18
pt:intro-force|speaker-then-quote|word|saying|	4-6 12
pt:intro|according-to|	word 27
pt:intro|colon|	: -31
pt:intro|named-before|	start -66	stop 26
pt:intro|named-nearby|	, -29	: 32	auxiliary 48	preposition 25	start -6	stop -33	that -34	verb-saying -24	word -26
pt:intro|paragraph-before|	start -42
pt:intro|quote-then-speaker|	word -28
pt:intro|quote-then-verb|	start 13	stop 25
pt:intro|sentence-before|	: -32	auxiliary -33	stop -20	word 28
pt:intro|speaker-then-quote|	: 7	auxiliary 50	preposition 20	that 12	verb-saying -18	word -28
pt:intro|verb-then-speaker|	: -58	preposition -70	word -7
pt:kind|according-to|	person 101
pt:kind|named-before|	organisation -96	person 59	place -37	unknown -81
pt:kind|named-nearby|	person 76	place 7	unknown -54
pt:kind|	organisation -39	person 88	place -18	unknown -81
pt:kind|organisation|	according 78	judging -50	naked -24	saying -57
pt:kind|person|	according 82	apposed -24	judging 63	naked 83	saying -11
pt:kind|place|	saying -88
pt:kind|quote-then-speaker|	person 48
pt:kind|quote-then-verb|	person 232
pt:kind|sentence-before|	organisation -91	person -14	unknown -56
pt:kind|speaker-then-quote|	organisation 22	person 98	place 68	unknown -41
pt:kind|unknown|	judging -18	naked -70	saying -66
pt:lead|according-to|lower|	according -17
pt:lead|colon|upper|	naked -31
pt:lead|named-nearby|upper|	naked 10
pt:lead|paragraph-before|upper|	other -9	saying -32
pt:lead|quote-then-speaker|lower|	saying -24
pt:lead|quote-then-verb|upper|	saying 32
pt:lead|sentence-before|lower|	other -22	saying -17
pt:lead|sentence-before|upper|	according 11	other -20	saying -26
pt:lead|speaker-then-quote|lower|	other -57	saying 16
pt:lead|speaker-then-quote|upper|	other 13	saying 18
pt:lead|verb-then-speaker|lower|	judging -17	saying 11
pt:lead|verb-then-speaker|upper|	saying -51
pt:lemma|according-to|	none -29
pt:lemma|	afirmar 15	considerar 83	contar -15	dizer -43	escrever 60	falar -41	gracejar -55	lembrar -51	none -51	pedir -6	queixar 24	resumir 36
pt:lemma|paragraph-before|	none -12
pt:lemma|quote-then-speaker|	none -56
pt:lemma|quote-then-verb|	contar 19	dizer -6	gracejar -24
pt:lemma|sentence-before|	none -22
pt:lemma|speaker-then-quote|	dizer -24	falar -25	none -14	pedir -6
pt:length|	0 -48	1 30	2 14	3 -36	4 96	5 -40
pt:near|according-to|	7-12 6
pt:near|colon|	1 -31
pt:near|named-before|	1 -33	13-25 -8	26+ -66	3 16	4-6 66
pt:near|named-nearby|	1 -70	13-25 -18	2 37	26+ 30	4-6 19	7-12 -13
pt:near|paragraph-before|	26+ -42
pt:near|quote-then-verb|	1 33
pt:near|sentence-before|	1 -55	13-25 -7	26+ -26	3 -46	7-12 6
pt:near|speaker-then-quote|	0 -22	1 -27	13-25 -7	2 57	3 -18	7-12 37
pt:near|verb-then-speaker|	1 -31	4-6 -50	7-12 -70
pt:next|,|	other -7	saying 40
pt:next|:|	saying -39
pt:next|adverb|	saying -90
pt:next|determiner|	saying -27
pt:next|marks|	other -47	saying -20
pt:next|paragraph-before|	preposition -9
pt:next|preposition|	saying 52
pt:next|quote-then-speaker|	preposition 31
pt:next|quote-then-verb|	preposition 58	stop 37
pt:next|sentence-before|	, 17	determiner 62	preposition -114	stop -72	that 51	word -27
pt:next|speaker-then-quote|	: 8	determiner -84	marks -22	preposition 26	that -37
pt:next|stop|	other -35	saying -13
pt:next|that|	saying 43
pt:next|verb-then-speaker|	, 22	: -42	preposition 20
pt:next|word|	other -90	saying -9
pt:nth-order|according-to|0|according|	other -26
pt:nth-order|paragraph-before|0|direct|	other -9
pt:nth-order|paragraph-before|1|apposed|	saying -12
pt:nth-order|quote-then-verb|0|inverted|	saying 40
pt:nth-order|quote-then-verb|1|inverted|	saying -108
pt:nth-order|sentence-before|0|according|	other 6
pt:nth-order|sentence-before|0|apposed|	saying 7
pt:nth-order|sentence-before|0|direct|	saying 7
pt:nth-order|sentence-before|0|inverted|	saying -53
pt:nth-order|sentence-before|1|apposed|	other -15	saying -67
pt:nth-order|sentence-before|1|direct|	other -49
pt:nth-order|sentence-before|1|inverted|	saying -33
pt:nth-order|sentence-before|2|apposed|	other -25	saying -14
pt:nth-order|speaker-then-quote|0|apposed|	judging -14	other 25	saying -11
pt:nth-order|speaker-then-quote|0|direct|	judging 15	other -44
pt:nth-order|speaker-then-quote|0|shared|	saying 16
pt:nth-order|speaker-then-quote|1|apposed|	other -15	saying -29
pt:nth-order|speaker-then-quote|1|direct|	saying 34
pt:nth-order|verb-then-speaker|0|inverted|	judging -17	saying 7
pt:nth|according-to|	0 -26
pt:nth|colon|	0 -31
pt:nth|named-before|	0 33	1 -45
pt:nth|named-nearby|	0 29	1 -87	2 8
pt:nth|paragraph-before|	0 -26	1 -12	2 -14
pt:nth|quote-then-speaker|	0 11
pt:nth|quote-then-verb|	0 26	1 -108
pt:nth|sentence-before|	0 18	1 -92	2 -90
pt:nth|speaker-then-quote|	0 9	2 19	3 -94
pt:order|according-to|according|	according -29
pt:order|colon|naked|	naked -31
pt:order|paragraph-before|apposed|	saying -30
pt:order|paragraph-before|direct|	other -9
pt:order|quote-then-speaker|shared|	saying -62
pt:order|quote-then-verb|inverted|	saying 32
pt:order|sentence-before|apposed|	other -36	saying -12
pt:order|sentence-before|direct|	other -15
pt:order|sentence-before|inverted|	saying -77
pt:order|speaker-then-quote|apposed|	judging -25	other 23	saying -52
pt:order|speaker-then-quote|direct|	judging 16	other -79	saying 27
pt:order|speaker-then-quote|shared|	saying -64
pt:order|verb-then-speaker|inverted|	judging -22	saying 6
pt:phrase|according-to|name|	false 12
pt:phrase|according-to|noun|	false -46
pt:phrase|colon|noun|	false -31
pt:phrase|named-before|name|	false -9	true -28
pt:phrase|named-nearby|name|	false -7	true 55
pt:phrase|name|	false -9	true -13
pt:phrase|noun|	false -16	true 16
pt:phrase|paragraph-before|noun|	false -40
pt:phrase|pronoun|	false 76
pt:phrase|quote-then-speaker|name|	false -12
pt:phrase|quote-then-speaker|noun|	false -41
pt:phrase|quote-then-verb|name|	false 46
pt:phrase|quote-then-verb|noun|	false 59	true -20
pt:phrase|sentence-before|name|	false -17	true -80
pt:phrase|sentence-before|noun|	true -35
pt:phrase|speaker-then-quote|name|	false -10	true 61
pt:phrase|speaker-then-quote|noun|	false 6	true -33
pt:phrase|verb-then-speaker|name|	false -23
pt:phrase|verb-then-speaker|noun|	false -14
pt:says|according-to|	never 12
pt:says|named-before|	too -42
pt:says|named-nearby|	never -21	too 41
pt:says|	never -27	too -8
pt:says|quote-then-verb|	never -27	too 65
pt:says|sentence-before|	never -16	too -58
pt:says|speaker-then-quote|	never -8
pt:size|according-to|4-5|	according 8
pt:size|according-to|6-9|	according 10
pt:size|colon|10+|	naked -77
pt:size|named-before|10+|	naked -18
pt:size|named-before|3|	naked -55
pt:size|named-before|4-5|	naked 9
pt:size|named-before|6-9|	naked 11
pt:size|named-nearby|10+|	naked -11
pt:size|named-nearby|2|	naked -15
pt:size|named-nearby|3|	naked 21
pt:size|named-nearby|6-9|	naked -20
pt:size|paragraph-before|10+|	saying -30
pt:size|paragraph-before|6-9|	other -9
pt:size|quote-then-verb|10+|	saying 24
pt:size|quote-then-verb|4-5|	saying -7
pt:size|quote-then-verb|6-9|	saying 38
pt:size|sentence-before|10+|	according -24	other -42
pt:size|sentence-before|2|	saying 6
pt:size|sentence-before|3|	saying 19
pt:size|sentence-before|4-5|	saying -62
pt:size|sentence-before|6-9|	other -43
pt:size|speaker-then-quote|10+|	saying 18
pt:size|speaker-then-quote|2|	saying 7
pt:size|speaker-then-quote|3|	other -35	saying -16
pt:size|speaker-then-quote|4-5|	judging 58	saying -28
pt:size|speaker-then-quote|6-9|	other -51	saying -7
pt:size|verb-then-speaker|2|	saying 12
pt:size|verb-then-speaker|4-5|	saying -72
pt:starts|according-to|false|	according -29
pt:starts|colon|false|	naked -31
pt:starts|named-before|false|	naked -6
pt:starts|named-before|true|	naked -13
pt:starts|named-nearby|false|	naked 18
pt:starts|named-nearby|true|	naked -25
pt:starts|paragraph-before|false|	apposed -29
pt:starts|paragraph-before|true|	direct -9
pt:starts|quote-then-speaker|false|	apposed 57
pt:starts|quote-then-verb|false|	inverted 18
pt:starts|sentence-before|false|	apposed 11	direct 19	inverted -77
pt:starts|sentence-before|true|	apposed -31	direct -40
pt:starts|speaker-then-quote|false|	apposed -68	direct 19	shared -54
pt:starts|speaker-then-quote|true|	direct 17
pt:verb-before|according|start|	other 70
pt:verb-before|according|stop|	other 18
pt:verb-before|according|word|	other -74
pt:verb-before|apposed|,|	other 20	past -13	present -7
pt:verb-before|apposed|capital|	past 15
pt:verb-before|apposed|word|	other -72
pt:verb-before|direct|capital|	other 6	past 29	present 20
pt:verb-before|direct|word|	other -111	past 28
pt:verb-before|inverted|,|	past 19	present 16
pt:verb-before|inverted|capital|	past -52	present -22
pt:verb-before|shared|,|	past -68
pt:verb-before|shared|coordinator|	past -44
says|according-to|	never 19	too -41
says|colon|	never 43	often 54	too 20
says|named-before|	never -45	often -40	too -14
says|named-nearby|	often -9	too -41
says|	often 12
says|paragraph-before|	never -131	often 130	too 20
says|quote-then-speaker|	never 36	often 30
says|quote-then-verb|	never 11	often 105	too 70
says|sentence-after|	never -22	often 51	too -44
says|sentence-before|	never 35	often -84	too -15
says|signature|	never -19
says|speaker-then-quote|	never -31	often 25	too 39
says|transcript|	never -35
says|verb-then-speaker|	never 10	often 61	too 30
size|according-to|1|	according 87
size|according-to|2|	according 21
size|according-to|3|	according 46
size|according-to|6-9|	according 11
size|colon|10+|	naked 8	other -52	saying 15
size|colon|2|	naked 13
size|colon|3|	naked 39
size|colon|4-5|	naked -95
size|named-before|10+|	naked -16
size|named-before|1|	naked 14
size|named-before|2|	naked -27
size|named-before|3|	naked -85
size|named-before|4-5|	naked -13
size|named-before|6-9|	naked -52
size|named-nearby|10+|	naked -32
size|named-nearby|1|	naked -18
size|named-nearby|2|	naked 59
size|named-nearby|4-5|	naked -43
size|named-nearby|6-9|	naked 10
size|paragraph-before|10+|	according -20	judging -15	other -134	saying -6	thinking -82
size|paragraph-before|1|	saying -56
size|paragraph-before|2|	other -90	saying -40
size|paragraph-before|3|	judging -50	other -90	saying -84
size|paragraph-before|4-5|	judging -56	other 10	saying -83	thinking -7
size|paragraph-before|6-9|	according -21	saying -237	thinking -9
size|quote-then-speaker|10+|	judging 45	other 60	thinking 55
size|quote-then-speaker|1|	judging -34	other -262	saying -31	thinking -69
size|quote-then-speaker|2|	judging -80	other -73	saying 72	thinking -51
size|quote-then-speaker|3|	judging -49	other -30	thinking -59
size|quote-then-speaker|4-5|	judging -30	other 17	saying 16	thinking 9
size|quote-then-speaker|6-9|	judging 13	other -62	saying -35	thinking -46
size|quote-then-verb|10+|	judging -31	saying 46
size|quote-then-verb|1|	saying -61
size|quote-then-verb|2|	judging 23	saying 21
size|quote-then-verb|3|	saying 151
size|quote-then-verb|4-5|	saying -25
size|quote-then-verb|6-9|	judging -35	saying 48
size|sentence-after|10+|	judging 7	other -54	saying -11	thinking -80
size|sentence-after|1|	other -102	saying -139
size|sentence-after|2|	judging -121	other -112	saying -40	thinking -59
size|sentence-after|3|	judging -140	other -146	saying -85
size|sentence-after|4-5|	judging -110	other -54	saying 31	thinking 54
size|sentence-after|6-9|	judging -129	other 9	saying 11	thinking -81
size|sentence-before|10+|	according 9	judging -11	other -49	saying 21	thinking -70
size|sentence-before|1|	judging -195	other -222	saying -152	thinking -60
size|sentence-before|2|	according 69	judging 18	other -42	saying -99	thinking -53
size|sentence-before|3|	according -107	judging -170	other -27	saying 13	thinking -86
size|sentence-before|4-5|	according -36	judging -188	other 18	saying -33	thinking -141
size|sentence-before|6-9|	according 41	judging -42	other -83	saying -44	thinking -95
size|signature|10+|	naked 16
size|speaker-then-quote|10+|	judging 20	other 19	saying 27	thinking -36
size|speaker-then-quote|1|	judging 21	other -43	saying -17	thinking 79
size|speaker-then-quote|2|	judging -26	other -77	saying 28	thinking 30
size|speaker-then-quote|3|	judging 11	other -7	saying 33	thinking -29
size|speaker-then-quote|4-5|	judging -8	other -28	thinking -69
size|speaker-then-quote|6-9|	judging -19	other -27	saying -10	thinking -51
size|transcript|10+|	naked -42
size|transcript|6-9|	naked -23
size|verb-then-speaker|10+|	judging -86	saying -17
size|verb-then-speaker|1|	judging -74	saying 8
size|verb-then-speaker|2|	judging -59
size|verb-then-speaker|3|	judging -28	saying -66
size|verb-then-speaker|4-5|	judging -37	saying -6
size|verb-then-speaker|6-9|	judging -21
starts|according-to|false|	according 25
starts|colon|false|	apposed -60	direct 14	naked -44
starts|colon|true|	direct 11	naked 59
starts|named-before|false|	naked -58
starts|named-nearby|false|	naked -28
starts|named-nearby|true|	naked 24
starts|paragraph-before|false|	according -42	apposed -153	direct -56	inverted -62	passive -38	relative -40	shared -82
starts|paragraph-before|true|	apposed -68	direct 37	relative 23	shared 9
starts|quote-then-speaker|false|	apposed -18	direct -8	passive 14	relative -47	shared -33
starts|quote-then-speaker|true|	apposed 18	shared 27
starts|quote-then-verb|false|	inverted -13
starts|sentence-after|false|	according 43	apposed -81	direct -96	inverted 7	passive -39	relative -49	shared -65
starts|sentence-after|true|	apposed -21	direct 18	shared -44
starts|sentence-before|false|	apposed -79	inverted -32	passive -142	relative -94
starts|sentence-before|true|	apposed -16	direct 12	relative -104
starts|signature|false|	naked -20
starts|speaker-then-quote|false|	apposed -32	direct 12	passive 31	shared -131
starts|speaker-then-quote|true|	apposed -26	direct 7	relative 53	shared -14
starts|transcript|true|	naked -34
verb-before|according|,|	other 18
verb-before|according|auxiliary|	other -20
verb-before|according|quote|	other -18
verb-before|according|start|	other 66
verb-before|according|stop|	other 50
verb-before|according|word|	other -53
verb-before|apposed|(|	base 86
verb-before|apposed|)|	other -20	past -57
verb-before|apposed|,|	base 101	other 32	participle -87	past 34	present 38
verb-before|apposed|-|	other -146	past -6
verb-before|apposed|capital|	base -115	other -27	participle 12	past -134	present -36
verb-before|apposed|determiner|	base -72	other -79
verb-before|apposed|pronoun|	base -97	other -118	past -301	present 45
verb-before|apposed|quote|	base -79	other 32	participle 33	past -21	present 81
verb-before|apposed|verb-saying|	base -49	other -148	past -120	present -61
verb-before|apposed|word|	base -122	other 8	participle -51	past 15	present -164
verb-before|apposed|—|	other -67	past 64
verb-before|direct|capital|	base -104	other -34	participle 18	past 8
verb-before|direct|determiner|	base -68	other 20	participle -54	past 8	present -50
verb-before|direct|pronoun|	base -62	other -76	participle -89	past 35	present -31
verb-before|direct|verb-judging|	base -72	other -99	past -53	present -141
verb-before|direct|verb-saying|	other -257	past -80	present 52
verb-before|direct|verb-thinking|	base -50	other -119	participle -115	past -47	present 15
verb-before|direct|word|	base 15	other -13	participle -48	past 52
verb-before|inverted|"|	past 121
verb-before|inverted|'|	past 124
verb-before|inverted|)|	past -190
verb-before|inverted|,|	past 11	present 31
verb-before|inverted|capital|	past -78	present -32
verb-before|inverted|coordinator|	past -221	present -106
verb-before|inverted|pronoun|	past -64
verb-before|inverted|quote|	present 31
verb-before|inverted|stop|	past -53
verb-before|inverted|that|	past -50
verb-before|inverted|word|	past 6	present -38
verb-before|inverted|—|	past -47
verb-before|passive|,|	other -159	past -36
verb-before|passive|capital|	other -212	past 74
verb-before|passive|coordinator|	other -57
verb-before|passive|pronoun|	other -43	past -151
verb-before|passive|quote|	other -151
verb-before|passive|start|	past 65
verb-before|passive|subordinator|	other -83	past -112
verb-before|passive|verb-saying|	other 37	past -116
verb-before|passive|word|	other 48
verb-before|relative|that|	base -131	other -22	participle -124	past 22	present -46
verb-before|relative|word|	base -79	other -8	participle 114	past -12
verb-before|shared|)|	other -71	past -118
verb-before|shared|,|	other -20	participle 33	past -113	present -106
verb-before|shared|capital|	participle -131
verb-before|shared|coordinator|	base 12	other -74	past 71	present 15
verb-before|shared|determiner|	base 98	other -22	participle 99
verb-before|shared|possessive|	participle 15
verb-before|shared|preposition|	base -39	other -25	participle 85	past -81	present -42
verb-before|shared|pronoun|	other 39	participle -21	past 26
verb-before|shared|quote|	base -98	participle 11	past -16	present -37
verb-before|shared|subordinator|	other -122	participle -96	past 71
verb-before|shared|verb-saying|	participle -31
verb-before|shared|verb-thinking|	participle -43
verb-before|shared|word|	participle -28
verb-before|shared|—|	other 20
verb-before|shared|’|	base 28
`;
