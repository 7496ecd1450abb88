/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const ENGLISH_SPEAKER_WEIGHTS = `
	according-to 28	carry-before -20	carry-before-that -22	carry-next -37	named-before -24	paragraph-before -33	quote-then-speaker -8	sentence-before 33	transcript -32
before|according-to|	preposition 23	word 29
before|colon|	, -115	- 93	adverb -168	auxiliary -175	capital 123	coordinator -72	preposition -22	pronoun -221	start 51	subordinator -6	verb-judging -145	verb-saying -155	word -225
before|named-before|	& -75	' -19	( -74	* -64	- -81	/ -36	; -135	adverb -99	auxiliary -66	coordinator -104	determiner -58	possessive -55	preposition -40	pronoun -94	start 7	subordinator -147	that -12	verb-judging -142	verb-saying -21	verb-thinking -27	word -86	– -63	— -63	’ -24	• 27
before|named-nearby|	" -6	& -103	( 52	, 36	- 29	/ -41	: -109	; 82	adverb -83	auxiliary 7	capital -32	determiner -80	preposition -36	pronoun 30	quote -17	start 23	subordinator -17	that -43	verb-judging -87	verb-saying -87	verb-thinking -91	word -52	– 90	— 53	’ 77
before|name|	& -93	' 92	( 44	) 44	* 20	, 37	- 70	/ -54	: -64	; 63	adverb -71	auxiliary -24	coordinator -51	determiner -90	possessive -55	quote 35	start 31	subordinator -13	that -91	verb-judging -95	verb-saying -78	verb-thinking -102	word -115	– 37	— 82	’ 35	• 48
before|noun|	$ -58	' -163	( -47	) -32	, 29	- -24	/ 108	: -105	; 160	adverb -87	auxiliary -103	capital -16	coordinator -91	determiner -74	possessive 64	preposition -13	pronoun -51	quote -22	verb-judging -50	verb-saying -50	word -59	– -64	— -31	― 9	’ -136
before|paragraph-before|	, 66	- -55	; -22	adverb -74	auxiliary -16	capital -38	coordinator -95	preposition -52	pronoun -52	quote -102	start 33	subordinator -10	that -12	verb-judging -18	verb-saying -103	verb-thinking -29	word -68	– -7	— -65	’ -101
before|pronoun|	" 71	' 100	, 53	- -56	: -105	; 22	adverb -82	auxiliary -47	capital -60	coordinator 109	determiner 22	preposition -88	pronoun -152	quote -19	start 44	subordinator -32	that -91	verb-judging -32	verb-saying -87	verb-thinking -121	word 33	— -33
before|quote-then-speaker|	$ -37	' 97	, 11	- -84	: -28	; -18	adverb -72	auxiliary 17	capital 61	coordinator -129	pronoun -130	quote 22	start 23	subordinator -107	that -128	verb-judging -103	verb-saying -192	verb-thinking -77	word -217	— 52
before|quote-then-verb|	, -48	pronoun 17	verb-judging -20	verb-saying 21	word -42
before|sentence-after|	, -97	adverb -10	auxiliary -54	capital -113	coordinator -43	preposition -31	pronoun 31	quote -96	start 19	subordinator -80	that -83	verb-judging -77	verb-saying 11	word 9
before|sentence-before|	" 103	$ 14	' 16	* -136	, -33	- -166	: -130	; -74	adverb -45	auxiliary -168	capital -96	coordinator -8	determiner -49	preposition -62	pronoun -91	quote -49	start 32	subordinator 37	that -159	verb-judging -82	verb-saying -27	verb-thinking 53	– -146	— -122	’ -130
before|signature|	— 6
before|speaker-then-quote|	$ -56	& -94	' 95	( -49	, 74	- 37	: -48	; 184	adverb -69	auxiliary -127	capital -47	coordinator 58	possessive 68	preposition -53	pronoun -77	quote 7	subordinator 30	that -78	verb-judging -71	verb-saying -134	verb-thinking -67	— 24	’ -92
before|transcript|	start -32
before|verb-then-speaker|	that -116	verb-judging -36	verb-saying 17
carry-before-that|0|	0 63	1 -13	2 -12	3 -53
carry-before-that|0|0|,|	quote 100
carry-before-that|0|0|	1 -86	10+ 109	2 -47	3 -47	4-5 145	6-9 139	coordinator -46	determiner -31	preposition -27
carry-before-that|0|0|adjacent|	false 63
carry-before-that|0|0|coordinator|	lower -46
carry-before-that|0|0|determiner|	lower -40
carry-before-that|0|0|end|	. 177
carry-before-that|0|0|inside|	false 63
carry-before-that|0|0|none|	coordinator -7	preposition -27
carry-before-that|0|0|preposition|	lower -53	none -67
carry-before-that|0|0|question|false|	false 63
carry-before-that|0|1|	, -69	1 -194	10+ 42	2 -169	3 -152	4-5 -79	6-9 -132	: -146	auxiliary -159	coordinator -69	determiner -86	preposition -113	stop 41	word -130
carry-before-that|0|1|,|	capital -74	lower -33	pronoun -112	upper -120	verb-saying 43
carry-before-that|0|1|.|	capital -114
carry-before-that|0|1|:|	upper -146
carry-before-that|0|1|adjacent|	false -13
carry-before-that|0|1|auxiliary|	lower -159
carry-before-that|0|1|coordinator|	none -114
carry-before-that|0|1|determiner|	lower -78
carry-before-that|0|1|end|	. 58
carry-before-that|0|1|inside|	false -13
carry-before-that|0|1|none|	, -71	coordinator -194	preposition -139	word -85
carry-before-that|0|1|preposition|	lower -113	none -119
carry-before-that|0|1|pronoun|	, -155
carry-before-that|0|1|question|false|	false -9
carry-before-that|0|1|stop|	none -107	upper 41
carry-before-that|0|1|word|	lower -130
carry-before-that|0|2|	, -44	10+ -163	2 -68	4-5 57	6-9 -96	determiner -128	stop -47
carry-before-that|0|2|,|	capital -177	lower -156	pronoun -103	verb-saying -169
carry-before-that|0|2|adjacent|	false -12
carry-before-that|0|2|determiner|	lower -99
carry-before-that|0|2|end|	. -34
carry-before-that|0|2|inside|	false -12
carry-before-that|0|2|none|	, 70	preposition -151	stop -79
carry-before-that|0|2|question|false|	false -9
carry-before-that|0|2|stop|	none 40	upper -47
carry-before-that|0|3|,|	none -71
carry-before-that|0|3|	10+ -97	4-5 -79	6-9 27	stop -96
carry-before-that|0|3|adjacent|	false -53
carry-before-that|0|3|end|	. -94
carry-before-that|0|3|inside|	false -53
carry-before-that|0|3|none|	, -78
carry-before-that|0|3|question|false|	false -146
carry-before-that|0|3|stop|	upper -96
carry-before-that|1|far|!|	, -64	capital -14	end -120
carry-before-that|1|far|	, -165	- -90	1 -268	10+ -152	2 -170	3 -249	4-5 -104	6-9 20	: -24	adverb -137	auxiliary -247	capital -82	coordinator -149	determiner -210	possessive -144	preposition -139	pronoun 47	quote -141	stop -152	subordinator -192	that -150	verb-judging -135	verb-saying -170	verb-thinking -127	word -113
carry-before-that|1|far|,|	adverb -103	capital -247	coordinator -99	determiner -296	lower -226	none -135	preposition -146	pronoun 11	subordinator -120	upper -133	verb-saying -152	word -192
carry-before-that|1|far|-|	none -105
carry-before-that|1|far|.|	capital -105	coordinator -166	determiner 18	end -19	preposition -106	pronoun -141
carry-before-that|1|far|:|	upper -23
carry-before-that|1|far|;|	none -84
carry-before-that|1|far|?|	, -85	capital -84	end -37
carry-before-that|1|far|adverb|	lower -116
carry-before-that|1|far|alone|	false 100	true 94
carry-before-that|1|far|auxiliary|	lower -244	none -71
carry-before-that|1|far|capital|	, -201	. -172	? -82	lower -82	none -93
carry-before-that|1|far|coordinator|	, -121	. -149	lower -144	none -44
carry-before-that|1|far|determiner|	, -195	. -127	lower -192	none -146	upper -65
carry-before-that|1|far|end|	! -143	. 8	? -76	none -152
carry-before-that|1|far|first|	false -279	true -82
carry-before-that|1|far|inside|	false -42
carry-before-that|1|far|none|	, -21	- -135	auxiliary -92	capital -135	coordinator -204	determiner -101	end -120	preposition -222	pronoun -122	quote 27	stop -192	subordinator -158	that -125	verb-saying -163	verb-thinking -120	word -162
carry-before-that|1|far|possessive|	lower -84	upper -45
carry-before-that|1|far|preposition|	. -88	lower -135	none -53	upper -78
carry-before-that|1|far|pronoun|	! -19	, -239	. -195	? -24	lower 47	none -63
carry-before-that|1|far|question|false|	false 8	true -110
carry-before-that|1|far|question|true|	false -53	true -23
carry-before-that|1|far|quote|	upper -121
carry-before-that|1|far|stop|	none 21	upper -150
carry-before-that|1|far|subordinator|	, -82	. -93	lower -163	none -190	upper -92
carry-before-that|1|far|that|	lower -142	none -63
carry-before-that|1|far|verb-judging|	lower -122	upper -99
carry-before-that|1|far|verb-saying|	, -139	lower -153
carry-before-that|1|far|word|	, -94	lower -109	none -178	upper -84
carry-before-that|2|	far -26
carry-before-that|2|far|!|	capital -111	determiner -75	end -140
carry-before-that|2|far|'|	, -44
carry-before-that|2|far|	, -152	1 -34	10+ -111	2 -84	4-5 -123	6-9 -48	: -61	adverb -75	auxiliary -223	capital -166	coordinator -128	determiner -211	possessive -121	preposition -172	pronoun -160	quote -109	start -26	stop -97	subordinator -145	that -78	verb-judging -130	verb-saying -198	verb-thinking -119	word 36	— 34
carry-before-that|2|far|,|	capital -234	coordinator -115	determiner -181	lower -116	none -156	pronoun -186	subordinator -138	upper -121	verb-judging -88	verb-saying -298	word -145
carry-before-that|2|far|.|	capital -60	coordinator -69	determiner -191	end -45	preposition -114	pronoun -58	— -75
carry-before-that|2|far|:|	upper -61
carry-before-that|2|far|?|	end 23	pronoun -117	verb-saying -156
carry-before-that|2|far|adjacent|	false -26
carry-before-that|2|far|adverb|	lower -75
carry-before-that|2|far|alone|	true -64
carry-before-that|2|far|auxiliary|	lower -214	none -100
carry-before-that|2|far|capital|	, -71	. -124	? -68	lower -129	none -134	upper -104
carry-before-that|2|far|coordinator|	, -128	. -81	lower -75	none -197
carry-before-that|2|far|determiner|	, -244	. 55	lower -178	upper -90
carry-before-that|2|far|end|	! -92	. -52	? -30	none -101
carry-before-that|2|far|first|	false -110
carry-before-that|2|far|inside|	false -21
carry-before-that|2|far|none|	- -62	: -49	auxiliary -108	capital -138	coordinator -139	determiner -137	end -200	preposition -29	pronoun -146	stop -156	subordinator -146	that -75	verb-saying -125	word -101
carry-before-that|2|far|possessive|	lower -121
carry-before-that|2|far|preposition|	lower -190	none 18
carry-before-that|2|far|pronoun|	, 25	. -132	? -20	lower -185	none -87
carry-before-that|2|far|question|false|	false -54	true -143
carry-before-that|2|far|question|true|	false -10	true 19
carry-before-that|2|far|quote|	upper -105
carry-before-that|2|far|start|	upper -26
carry-before-that|2|far|stop|	none -75	upper -96
carry-before-that|2|far|subordinator|	, -103	lower -139	none -116
carry-before-that|2|far|that|	lower -77	upper -56
carry-before-that|2|far|verb-judging|	lower -130
carry-before-that|2|far|verb-saying|	, -175	? -119	lower -162	none -99	upper -102
carry-before-that|2|far|verb-thinking|	lower -115
carry-before-that|2|far|word|	, -68	lower -35	none -218	upper -99
carry-before-that|2|far|—|	. -75	upper 21
carry-before-that|3|	far -62
carry-before-that|3|far|!|	capital -73	end -82	pronoun -81
carry-before-that|3|far|'|	, -30
carry-before-that|3|far|	, -165	- -76	1 -165	10+ -240	2 16	3 -47	4-5 -25	6-9 -104	: -98	adverb -87	auxiliary -93	capital -119	coordinator -82	determiner -151	possessive -131	preposition -184	pronoun -142	quote -40	start -19	stop -114	subordinator -147	that 16	verb-judging -122	verb-saying -144	verb-thinking -115	word -194	— 43
carry-before-that|3|far|,|	' -9	capital -222	coordinator -78	determiner -134	lower -117	none -43	preposition -89	subordinator -66	upper -126	verb-saying -143	word -135
carry-before-that|3|far|-|	none -121
carry-before-that|3|far|.|	[ -90	capital -131	coordinator -70	determiner -78	end -157	preposition -27	pronoun -86	subordinator -68
carry-before-that|3|far|:|	upper -98
carry-before-that|3|far|?|	capital -48	end -25	pronoun -78	verb-saying -62
carry-before-that|3|far|[|	. -68
carry-before-that|3|far|adjacent|	false -62
carry-before-that|3|far|adverb|	, -82	lower -87	none -20
carry-before-that|3|far|alone|	false 9	true -90
carry-before-that|3|far|auxiliary|	lower -83	none -64
carry-before-that|3|far|capital|	! -56	, -68	. -151	? -40	lower -117	none -53	upper -99
carry-before-that|3|far|coordinator|	, -32	. -37	lower -79	none -116
carry-before-that|3|far|determiner|	, -135	. -99	lower -134	none -62	upper -57
carry-before-that|3|far|end|	! -97	. -22	? -24	none -31
carry-before-that|3|far|first|	false -140
carry-before-that|3|far|inside|	false -74
carry-before-that|3|far|none|	) -22	, -10	- -56	: -53	adverb -59	auxiliary -65	capital -93	coordinator -50	determiner -67	end 32	preposition -118	pronoun -82	stop -115	subordinator -111	that -120	verb-saying -54	word -71	— -100
carry-before-that|3|far|possessive|	lower -57
carry-before-that|3|far|preposition|	, -68	. -65	lower -137	none -109	upper -121
carry-before-that|3|far|pronoun|	, -178	. -92	? -50	lower -142
carry-before-that|3|far|question|false|	false -63	true -16
carry-before-that|3|far|question|true|	false -50
carry-before-that|3|far|quote|	, -39
carry-before-that|3|far|start|	upper -19
carry-before-that|3|far|stop|	none -38	upper -113
carry-before-that|3|far|subordinator|	, -109	lower -116	none -68	upper -95
carry-before-that|3|far|that|	lower 20	none -80	upper -91
carry-before-that|3|far|verb-judging|	, -74	lower -95
carry-before-that|3|far|verb-saying|	, -151	? -89	lower -105	none -29	upper -107
carry-before-that|3|far|verb-thinking|	lower -91
carry-before-that|3|far|word|	, -55	lower -172	none -151	upper -110
carry-before-that|3|far|—|	none -95
carry-before|0|	0 49	1 8	2 -47	3 -38
carry-before|0|0|	, 49	1 23	10+ 123	2 -20	4-5 10	6-9 40	: -107	adverb 82	auxiliary 54	capital 53	coordinator 166	determiner -38	possessive 31	preposition 45	pronoun 9	quote 81	subordinator 49	that -14	verb-judging 6	verb-saying -93	verb-thinking -16
carry-before|0|0|,|	capital -75	coordinator -87	determiner -68	lower 29	pronoun 163	quote 53	subordinator -35	upper 26	verb-saying -64	word 18
carry-before|0|0|:|	upper -107
carry-before|0|0|adjacent|	false 23	true 81
carry-before|0|0|adverb|	lower 82
carry-before|0|0|auxiliary|	lower 53
carry-before|0|0|capital|	, -16	. 49	lower 51
carry-before|0|0|coordinator|	. 87	lower 155	none 68	upper 95
carry-before|0|0|determiner|	, 76	. 152	lower -43	none 45
carry-before|0|0|end|	! 21	. -13	? 112
carry-before|0|0|inside|	false 49
carry-before|0|0|none|	, -23	- 45	; -108	auxiliary 145	capital 49	coordinator 135	determiner 114	preposition 107	quote 107	subordinator 162	that 204	word 160
carry-before|0|0|preposition|	. 77	lower 25	none 75	upper 150
carry-before|0|0|pronoun|	, -59	. -40	lower 9
carry-before|0|0|question|false|	false 36	true 18
carry-before|0|0|quote|	lower 77	upper 78
carry-before|0|0|stop|	none -79
carry-before|0|0|subordinator|	lower 8	none 166	upper 49
carry-before|0|0|that|	lower -37
carry-before|0|0|verb-judging|	lower 6
carry-before|0|0|verb-saying|	lower -71	upper -64
carry-before|0|0|verb-thinking|	lower 147
carry-before|0|0|word|	lower 10	none 38
carry-before|0|1|	, -8	1 -45	10+ 51	2 -90	3 -151	6-9 -15	: -177	adverb -130	capital 28	coordinator -48	determiner -72	possessive -87	preposition -23	pronoun -65	quote 49	stop 19	subordinator -109	that -97	verb-judging -82	verb-saying -13	verb-thinking -93	word -16
carry-before|0|1|,|	' 21	capital 43	determiner 103	lower -185	none -121	pronoun 23	upper 22	verb-saying 115	word -23
carry-before|0|1|.|	capital -59	coordinator -167	determiner -156	preposition -159	pronoun 55
carry-before|0|1|:|	upper -176
carry-before|0|1|?|	, 10	pronoun 60	verb-saying 55
carry-before|0|1|adjacent|	false 9
carry-before|0|1|adverb|	lower -130
carry-before|0|1|auxiliary|	lower -54
carry-before|0|1|capital|	, -164	. 48	lower 33
carry-before|0|1|coordinator|	, 28	lower -59	none -121
carry-before|0|1|determiner|	, -149	. -24	lower -135
carry-before|0|1|end|	! 43	. 57	? 83	none 85
carry-before|0|1|inside|	false 8
carry-before|0|1|none|	, -36	capital -32	coordinator -187	determiner -9	preposition -148	pronoun 18	stop -67	subordinator -97	that -48	verb-saying -73	word -98
carry-before|0|1|possessive|	lower -87
carry-before|0|1|preposition|	lower -99	none -193
carry-before|0|1|pronoun|	, -223	. -28	lower -65
carry-before|0|1|question|false|	false -8	true 49
carry-before|0|1|question|true|	false 69	true 122
carry-before|0|1|quote|	upper 49
carry-before|0|1|stop|	none 23	upper 19
carry-before|0|1|subordinator|	lower -73	none -106
carry-before|0|1|that|	lower -81
carry-before|0|1|verb-judging|	lower -71
carry-before|0|1|verb-saying|	, -159	lower -8
carry-before|0|1|verb-thinking|	lower -88
carry-before|0|1|word|	, 71	lower -31	none -13
carry-before|0|2|!|	capital 22
carry-before|0|2|	, -15	1 -105	10+ -67	2 -62	3 -59	4-5 47	6-9 -7	: -125	determiner -87	stop 22	word -115
carry-before|0|2|,|	lower -14	none -78	verb-saying 20
carry-before|0|2|.|	capital -81	pronoun -115
carry-before|0|2|:|	upper -125
carry-before|0|2|?|	capital 49
carry-before|0|2|adjacent|	false -47
carry-before|0|2|capital|	, -116
carry-before|0|2|end|	. 63	? 61
carry-before|0|2|inside|	false -47
carry-before|0|2|none|	, 16	stop -52
carry-before|0|2|pronoun|	, -160
carry-before|0|2|question|false|	false -54
carry-before|0|2|question|true|	false 13	true 67
carry-before|0|2|stop|	none -92	upper 22
carry-before|0|2|word|	lower -96
carry-before|0|3|,|	none -76
carry-before|0|3|	10+ -107	4-5 -73	stop -23
carry-before|0|3|adjacent|	false -38
carry-before|0|3|end|	. 8
carry-before|0|3|inside|	false -38
carry-before|0|3|none|	, -59
carry-before|0|3|question|false|	false -76
carry-before|0|3|stop|	upper -23
carry-before|1|	far -23
carry-before|1|far|!|	end -147
carry-before|1|far|	, -71	- -83	1 -57	10+ 25	2 -142	3 -50	4-5 -7	6-9 -139	: -172	adverb -133	auxiliary -244	capital -132	coordinator -130	determiner -218	possessive -153	pronoun -178	start 37	stop -91	subordinator -151	that -25	verb-saying -192	verb-thinking -143	word -126	– -39	— -62
carry-before|1|far|,|	? -28	capital -34	coordinator -130	determiner -129	lower -34	none -27	preposition -117	pronoun -35	subordinator -107	upper -246	word -193
carry-before|1|far|-|	none -156	upper -70
carry-before|1|far|.|	[ -80	capital -209	coordinator -132	determiner -175	end -23	pronoun -160	— -39
carry-before|1|far|:|	none -75	upper -171
carry-before|1|far|;|	none -27
carry-before|1|far|?|	, -26	capital -26	end -57	verb-saying 40
carry-before|1|far|[|	. -115
carry-before|1|far|adjacent|	false -23
carry-before|1|far|adverb|	, -76	lower -139
carry-before|1|far|alone|	false -23	true 142
carry-before|1|far|auxiliary|	lower -235	none -125
carry-before|1|far|capital|	! -126	, 42	. -127	? -112	lower -108	none -221
carry-before|1|far|coordinator|	, -176	. -135	lower -130	none -100
carry-before|1|far|determiner|	! -75	, -257	. -141	lower -196	none -166	upper -70
carry-before|1|far|end|	! -61	. -60	? -41	none -27
carry-before|1|far|first|	false -236	true 144
carry-before|1|far|inside|	false -110
carry-before|1|far|none|	, -8	- -92	; -49	adverb -106	auxiliary -167	capital 28	coordinator -79	determiner -179	end -73	preposition 42	pronoun -123	stop -14	subordinator -207	that -92	verb-judging -111	verb-thinking -75	word -251	— -52
carry-before|1|far|possessive|	lower -112	upper -93
carry-before|1|far|preposition|	, -61	. -136	none 30	upper -212
carry-before|1|far|pronoun|	! -77	, -66	. -118	? -28	lower -160	none -109
carry-before|1|far|question|false|	false 7	true -65
carry-before|1|far|question|true|	false -92	true -16
carry-before|1|far|start|	upper 33
carry-before|1|far|stop|	none -64	other -94	upper -90
carry-before|1|far|subordinator|	, -131	. -136	lower -146	none -161	upper -53
carry-before|1|far|that|	lower -23	none -160	upper -132
carry-before|1|far|verb-judging|	none -90	upper -173
carry-before|1|far|verb-saying|	, -260	? -147	lower -184	none -121	upper -58
carry-before|1|far|verb-thinking|	lower -134
carry-before|1|far|word|	, -60	lower -106	none -233	upper -95
carry-before|1|far|—|	. -39	none -118	upper -50
carry-before|2|	far -22
carry-before|2|far|!|	end -57
carry-before|2|far|'|	, -126
carry-before|2|far|	, -150	1 -159	10+ -16	2 -177	3 -158	4-5 -143	6-9 -31	: 8	adverb -53	auxiliary -128	capital -100	coordinator -82	determiner -161	possessive -58	preposition -67	pronoun -140	start -22	stop -184	subordinator 32	that -122	verb-judging -135	verb-saying -136	verb-thinking -77	word -123
carry-before|2|far|,|	capital -27	determiner -88	lower -66	preposition -81	pronoun -174	upper -222	verb-saying -142	word -105
carry-before|2|far|-|	none -62
carry-before|2|far|.|	capital -35	determiner -97	end -115	pronoun -65
carry-before|2|far|:|	upper 9
carry-before|2|far|?|	capital -16	end 35	verb-saying -63
carry-before|2|far|adjacent|	false -22
carry-before|2|far|adverb|	lower -53
carry-before|2|far|alone|	false -57
carry-before|2|far|auxiliary|	lower -128	none -56
carry-before|2|far|capital|	, -371	. -34	? -210	lower -170	none -171
carry-before|2|far|coordinator|	, -35	. -65	lower -82	none -123
carry-before|2|far|determiner|	, -316	. -150	lower -117	upper -86
carry-before|2|far|end|	. -72	? 23	none 75
carry-before|2|far|first|	false -23
carry-before|2|far|inside|	false -83
carry-before|2|far|none|	, -169	: 90	auxiliary -52	capital -75	coordinator -126	determiner -92	end -10	preposition -36	pronoun -100	stop -142	subordinator -95	word -155
carry-before|2|far|preposition|	lower -67	none -121
carry-before|2|far|pronoun|	, -355	. -154	? -37	lower -140
carry-before|2|far|question|false|	false -76	true 14
carry-before|2|far|question|true|	false -179	true 70
carry-before|2|far|start|	upper -22
carry-before|2|far|stop|	none -143	upper -184
carry-before|2|far|subordinator|	, -84	lower 32	none -64
carry-before|2|far|that|	lower -114	upper -34
carry-before|2|far|verb-judging|	lower -103
carry-before|2|far|verb-saying|	, -317	? 29	lower -80
carry-before|2|far|verb-thinking|	lower -70
carry-before|2|far|word|	, -138	lower -108	none -130	upper -94
carry-before|3|	far -62
carry-before|3|far|!|	end -127
carry-before|3|far|	, -95	1 -116	10+ -64	2 -179	3 -6	4-5 -121	6-9 -56	adverb -53	auxiliary -136	capital -108	coordinator -75	determiner -134	possessive -35	preposition -107	pronoun -132	start -39	stop -156	subordinator -83	that -77	verb-judging -123	verb-saying -110	verb-thinking -82	word -183
carry-before|3|far|,|	capital -105	coordinator -86	determiner -120	lower -85	none 32	pronoun -192	upper -84	verb-saying -48	word -62
carry-before|3|far|-|	none -94
carry-before|3|far|.|	[ -98	capital -97	coordinator -124	determiner -97	end -162	pronoun -69
carry-before|3|far|?|	capital -82	end -86
carry-before|3|far|[|	. -80
carry-before|3|far|adjacent|	false -62
carry-before|3|far|adverb|	lower -53
carry-before|3|far|alone|	false -90
carry-before|3|far|auxiliary|	lower -128
carry-before|3|far|capital|	, -217	. -128	? -24	lower -62	none -69	upper -103
carry-before|3|far|coordinator|	, -16	. -35	lower -75	none -84
carry-before|3|far|determiner|	, -150	. -108	lower -117	none -54	upper -55
carry-before|3|far|end|	. -167	? -27
carry-before|3|far|first|	false -24
carry-before|3|far|inside|	false -70
carry-before|3|far|none|	, -163	- -6	auxiliary -92	capital -82	coordinator -128	determiner -54	end 78	preposition -93	stop -52	subordinator -99	that -74	verb-saying -16	word -128
carry-before|3|far|possessive|	lower -20
carry-before|3|far|preposition|	, -55	lower -94	none -162
carry-before|3|far|pronoun|	, -238	. -74	lower -132
carry-before|3|far|question|false|	false -57	true -33
carry-before|3|far|question|true|	false -141
carry-before|3|far|start|	upper -39
carry-before|3|far|stop|	none -108	upper -156
carry-before|3|far|subordinator|	, -47	lower -74	none -80
carry-before|3|far|that|	lower -74	none -65
carry-before|3|far|verb-judging|	lower -107
carry-before|3|far|verb-saying|	, -194	lower -95	upper -107
carry-before|3|far|verb-thinking|	lower -58
carry-before|3|far|word|	, -76	lower -126	none -48	upper -125
carry-next|0|	0 38	1 12	2 -67	3 -110
carry-next|0|0|!|	end 44
carry-next|0|0|,|	capital 98	determiner 162	lower 92	none 10	word -69
carry-next|0|0|-|	none -17
carry-next|0|0|.|	capital -16	coordinator 102	determiner 146	end -36	preposition 104	pronoun -12
carry-next|0|0|	1 37	10+ -48	2 34	4-5 -54	6-9 86	auxiliary 78	capital 41	coordinator -27	determiner 17	possessive 7	preposition 50	pronoun 52	quote -12	start -22	stop 41	that 26	verb-saying 8	verb-thinking -55	word 25
carry-next|0|0|;|	none -97
carry-next|0|0|?|	end 118
carry-next|0|0|adjacent|	false 32	true 147
carry-next|0|0|auxiliary|	lower 76	none 164
carry-next|0|0|capital|	, -144	lower 27	none 55
carry-next|0|0|coordinator|	, -70	lower -27	none 131
carry-next|0|0|determiner|	, -95	lower 15	none 86	upper 154
carry-next|0|0|first|	false -22
carry-next|0|0|inside|	false 42
carry-next|0|0|none|	auxiliary -22	capital 56	coordinator 17	determiner 9	preposition 80	pronoun 58	stop -22	subordinator 80	word -31
carry-next|0|0|possessive|	lower -19
carry-next|0|0|preposition|	lower 15	none 65
carry-next|0|0|pronoun|	, 62	lower 52
carry-next|0|0|question|false|	false 35
carry-next|0|0|question|true|	false 11
carry-next|0|0|quote|	, 102	none 119
carry-next|0|0|start|	upper -22
carry-next|0|0|stop|	upper 41
carry-next|0|0|subordinator|	, -62	none 57
carry-next|0|0|that|	lower 90	none 172
carry-next|0|0|verb-judging|	lower 19
carry-next|0|0|verb-saying|	, -96	lower -21
carry-next|0|0|word|	, -14	lower -55	none 109	upper 109
carry-next|0|1|!|	end -66
carry-next|0|1|'|	, -56
carry-next|0|1|	, -32	1 -47	2 -150	3 -20	4-5 26	: -9	adverb -92	auxiliary -25	capital -139	coordinator -150	determiner -156	possessive -115	preposition -79	pronoun -40	start 25	subordinator -31	verb-judging -86	verb-saying -133	verb-thinking -106	word -40
carry-next|0|1|,|	? -24	capital -153	coordinator 56	determiner -138	lower -133	none -10	pronoun 77	verb-saying -130	word 38
carry-next|0|1|.|	capital -78	determiner -120	end 49	pronoun 64
carry-next|0|1|:|	upper -103
carry-next|0|1|?|	end 55
carry-next|0|1|adjacent|	false 12
carry-next|0|1|adverb|	lower -92
carry-next|0|1|auxiliary|	lower -25
carry-next|0|1|capital|	, -20	. -140	? -106	lower -134	none -92
carry-next|0|1|coordinator|	. -170	lower -144	none -132
carry-next|0|1|determiner|	, 55	lower -156	none -96
carry-next|0|1|first|	false 24	true 289
carry-next|0|1|none|	, -17	coordinator -153	end -85	preposition -229	stop -87	subordinator -84	word 32
carry-next|0|1|preposition|	. -146	lower -102	none -295	upper -6
carry-next|0|1|pronoun|	, 28	. -79	? 65	lower -26
carry-next|0|1|question|false|	true -22
carry-next|0|1|question|true|	false 17	true 126
carry-next|0|1|start|	upper 25
carry-next|0|1|stop|	none 117
carry-next|0|1|subordinator|	lower -30	none -102
carry-next|0|1|that|	none -94
carry-next|0|1|verb-judging|	lower -86
carry-next|0|1|verb-saying|	, 38	? 114	lower -106	upper -102
carry-next|0|1|word|	, -104	lower -80	none -186	upper -29
carry-next|0|2|	, -38	1 -77	10+ -28	2 -86	3 -49	4-5 7	6-9 -97	: -48	auxiliary -94	determiner -113	preposition -40	start -9	stop -38	word -88
carry-next|0|2|,|	capital -96	none -78	pronoun -72
carry-next|0|2|.|	end 7
carry-next|0|2|:|	upper -48
carry-next|0|2|?|	end 24
carry-next|0|2|adjacent|	false -67
carry-next|0|2|auxiliary|	lower -94
carry-next|0|2|capital|	! -39	, -103	. -14	? 8
carry-next|0|2|determiner|	lower -84
carry-next|0|2|first|	false -9
carry-next|0|2|inside|	false -111
carry-next|0|2|none|	, -89	stop -52
carry-next|0|2|preposition|	lower -75
carry-next|0|2|pronoun|	, -56	. -64
carry-next|0|2|question|false|	false -68
carry-next|0|2|question|true|	true 20
carry-next|0|2|start|	upper -9
carry-next|0|2|stop|	none -88	upper -38
carry-next|0|2|verb-saying|	, -125
carry-next|0|2|word|	lower -88
carry-next|0|3|,|	none -49
carry-next|0|3|.|	end -36
carry-next|0|3|	10+ -34	6-9 -53	start -80	stop -42
carry-next|0|3|adjacent|	false -110
carry-next|0|3|first|	false -80
carry-next|0|3|inside|	false -102
carry-next|0|3|question|false|	false -106
carry-next|0|3|start|	upper -80
carry-next|0|3|stop|	upper -42
carry-next|1|	far -31
carry-next|1|far|!|	capital -98	end -103	pronoun 65
carry-next|1|far|	, -60	- -86	1 -246	10+ 16	2 -147	3 -99	4-5 -114	6-9 -50	: -64	adverb -25	auxiliary -269	capital 23	coordinator -156	determiner -235	possessive -137	preposition -154	pronoun -213	quote -135	start -48	stop -89	subordinator -204	that -209	verb-judging 8	verb-saying -224	verb-thinking -138	word -171	— -87
carry-next|1|far|,|	adverb -135	capital 14	coordinator -209	determiner 23	lower -45	none -101	preposition -95	pronoun -21	quote -91	subordinator -159	upper -288	verb-judging -108	verb-saying -292	word -94
carry-next|1|far|-|	none -81
carry-next|1|far|.|	[ -109	capital -258	coordinator -115	determiner -23	end -100	preposition -160	pronoun -204	subordinator -142	— -63
carry-next|1|far|:|	upper -64
carry-next|1|far|;|	none -40
carry-next|1|far|?|	, -20	capital -96	end -102	pronoun 49	verb-saying -105
carry-next|1|far|[|	. -111
carry-next|1|far|adjacent|	false -31
carry-next|1|far|adverb|	lower -25	none -70
carry-next|1|far|alone|	true -78
carry-next|1|far|auxiliary|	lower -270	none -110	upper -72
carry-next|1|far|capital|	, -136	. -179	? -87	lower 32	none -161	upper -179
carry-next|1|far|coordinator|	, -113	. -139	lower -147	none -123	upper -85
carry-next|1|far|determiner|	, -224	. -31	lower -199	none -109	upper -120
carry-next|1|far|end|	! -171	. -10	? -130	none 46
carry-next|1|far|first|	false -224
carry-next|1|far|inside|	false -23
carry-next|1|far|none|	, -48	- -114	: -121	; -117	auxiliary -105	capital -138	coordinator -213	determiner -141	end -106	preposition -7	pronoun -161	stop -36	subordinator -170	that -213	verb-judging -145	verb-saying -128	word -176	— -53
carry-next|1|far|possessive|	lower -120	upper -108
carry-next|1|far|preposition|	, -69	lower -136	none 48	upper -121
carry-next|1|far|pronoun|	, -269	. -171	? -73	lower -195	none -131
carry-next|1|far|question|false|	false -10	true -136
carry-next|1|far|question|true|	false -19	true -112
carry-next|1|far|quote|	upper -128
carry-next|1|far|start|	upper -40
carry-next|1|far|stop|	none -102	upper -89
carry-next|1|far|subordinator|	, -150	lower -190	none -165	upper -97
carry-next|1|far|that|	lower -180	none -57	upper -84
carry-next|1|far|verb-judging|	lower 16
carry-next|1|far|verb-saying|	, -296	? -125	lower -204	none -124	upper -92
carry-next|1|far|verb-thinking|	lower -128	none -109
carry-next|1|far|word|	, -120	lower -147	none -165	upper -152
carry-next|1|far|—|	. -63	none -64	upper -70
carry-next|2|	far -14
carry-next|2|far|	, -177	1 -214	10+ -84	2 -55	3 14	4-5 -11	6-9 -48	: 21	auxiliary -13	capital -161	coordinator -80	determiner -201	possessive -91	preposition -255	pronoun -114	quote -141	start -13	stop -236	subordinator -95	that -57	verb-judging -148	verb-saying -140	verb-thinking -70	word -40
carry-next|2|far|,|	' -86	capital -59	coordinator -47	determiner -162	lower -134	none -17	pronoun 65	subordinator -113	upper -154	verb-saying -213	word -160
carry-next|2|far|.|	capital -115	coordinator -148	determiner -83	end -98	pronoun -36
carry-next|2|far|:|	none 30	upper -42
carry-next|2|far|?|	capital -93	end -79	pronoun -63	verb-saying 28
carry-next|2|far|adjacent|	false -14
carry-next|2|far|alone|	false -169	true -78
carry-next|2|far|auxiliary|	lower -9	none -127
carry-next|2|far|capital|	, 12	. -112	? -54	lower -144	none -129	upper -112
carry-next|2|far|coordinator|	lower -80	none -140
carry-next|2|far|determiner|	, -225	. -89	lower -184	none -145	upper -85
carry-next|2|far|end|	! -89	. -100	none 43
carry-next|2|far|first|	false 16
carry-next|2|far|inside|	false -7
carry-next|2|far|none|	, -41	- -95	auxiliary -129	capital -142	coordinator -228	end -123	preposition -132	stop -120	subordinator -120	word -120	— -70
carry-next|2|far|preposition|	, -70	lower -247	none -20	upper -69
carry-next|2|far|pronoun|	, -383	. -75	lower -114	none -115
carry-next|2|far|question|false|	false -23	true -143
carry-next|2|far|question|true|	false -164	true 46
carry-next|2|far|quote|	upper -127
carry-next|2|far|start|	upper -12
carry-next|2|far|stop|	none -132	upper -236
carry-next|2|far|subordinator|	lower -93	none -156
carry-next|2|far|that|	lower -52
carry-next|2|far|verb-judging|	lower -84
carry-next|2|far|verb-saying|	, -288	? -135	lower -131	upper -70
carry-next|2|far|verb-thinking|	lower -70
carry-next|2|far|word|	, -80	lower -122	none -153	upper -82
carry-next|3|	far -32
carry-next|3|far|	( -118	, -74	1 -211	10+ -77	2 25	3 -203	4-5 -71	6-9 -33	: -31	adverb -74	auxiliary 17	capital -112	coordinator -95	determiner -129	possessive -117	preposition -103	pronoun -148	start -24	stop -135	subordinator -100	that -79	verb-judging -126	verb-thinking -68	word -206
carry-next|3|far|,|	capital -197	coordinator -88	determiner -105	lower -33	none -52	preposition -53	pronoun -118	subordinator -117	upper -171	verb-saying -34	word -135
carry-next|3|far|-|	none -90
carry-next|3|far|.|	[ -78	capital -97	coordinator -71	determiner -159	end -228	preposition -58	pronoun -85
carry-next|3|far|:|	upper -31
carry-next|3|far|?|	capital -80	end 22
carry-next|3|far|[|	. -79
carry-next|3|far|adjacent|	false -32
carry-next|3|far|adverb|	lower -74
carry-next|3|far|alone|	false -105
carry-next|3|far|auxiliary|	lower 19	none -54
carry-next|3|far|capital|	, -270	. -106	? -75	lower -83	none -77	upper -98
carry-next|3|far|coordinator|	, -134	. -114	lower -95	none -81
carry-next|3|far|determiner|	, -127	. -87	lower -170	none -43	upper -91
carry-next|3|far|end|	! -120	. -114	? -74	none 43
carry-next|3|far|first|	false 34
carry-next|3|far|inside|	false -36
carry-next|3|far|none|	, 75	- -53	auxiliary -67	capital -108	coordinator 7	determiner -56	preposition -177	stop -60	subordinator -78	that -106	word -157
carry-next|3|far|possessive|	lower -66
carry-next|3|far|preposition|	lower -100	none -186
carry-next|3|far|pronoun|	, -156	. -116	lower -100
carry-next|3|far|question|false|	false -24	true -98
carry-next|3|far|start|	upper -24
carry-next|3|far|stop|	none -136	upper -135
carry-next|3|far|subordinator|	, -135	lower -85	none 51
carry-next|3|far|that|	lower -66
carry-next|3|far|verb-judging|	lower -127	upper -61
carry-next|3|far|verb-saying|	, -245	upper -86
carry-next|3|far|word|	, -108	lower -189	none -143
ending|according-to|,|	0 37	3 92	4-6 -9	7-12 68
ending|according-to|.|	1 112	13-25 52	7-12 95
ending|according-to|none|	0 -51	1 -26	13-25 -54	3 -32	4-6 59	7-12 -65
ending|colon|!|	1 21
ending|colon|,|	1 -110
ending|colon|.|	1 6	26+ 40	3 -108
ending|colon|?|	1 -167
ending|colon|none|	1 -51
ending|named-before|!|	13-25 41	2 81	26+ -80	4-6 13	7-12 -40
ending|named-before|,|	1 -44	13-25 -103	2 -67	26+ -263	3 -164	7-12 -27
ending|named-before|.|	1 -171	13-25 -57	2 -46	26+ -39	3 -124	4-6 -41	7-12 -25
ending|named-before|?|	1 -55	13-25 -96	2 -30	26+ -51	3 -32	4-6 25	7-12 -17
ending|named-before|none|	1 -14	13-25 8	2 35	26+ -90	4-6 -35
ending|named-nearby|!|	0 64	1 -88	13-25 -130	2 -67	3 17	4-6 -56	7-12 -50
ending|named-nearby|,|	1 60	13-25 -47	2 -60	26+ -102	3 31	7-12 -46
ending|named-nearby|.|	0 -93	1 -44	13-25 17	2 -57	26+ -20	7-12 16
ending|named-nearby|?|	0 51	1 -40	13-25 -56	2 33	3 -28	7-12 -15
ending|named-nearby|none|	0 -62	1 -54	13-25 -14	2 32	3 -12	4-6 7	7-12 -23
ending|paragraph-before|!|	26+ -110
ending|paragraph-before|,|	26+ -260
ending|paragraph-before|.|	26+ 28
ending|paragraph-before|none|	26+ -122
ending|quote-then-speaker|!|	0 158
ending|quote-then-speaker|,|	-10 -69	-11 -91	-12 -30	-13 -89	-14 -29	-15 8	-16 14	-17 -76	-21 -19	-3 -28	-4 -61	-5 51	-6 92	-7 41	-8 -165	-9 -93	0 32	1 -32	13-25 -89	26+ -134	3 -113	4-6 -23	7-12 -20
ending|quote-then-speaker|?|	0 176	1 50
ending|quote-then-speaker|none|	-10 36	-11 51	-12 99	-13 35	-14 -17	-15 -39	-17 -24	-18 16	-19 -70	-20 -64	-21 47	-22 25	-23 60	-24 -118	-25 -129	-26 16	-27 38	-28 -110	-3 -56	-4 -52	-5 -34	-6 27	-7 -80	-8 82	-9 45	0 -98	13-25 -6	2 12	26+ -9	4-6 -52	7-12 -23
ending|quote-then-verb|!|	1 30
ending|quote-then-verb|,|	0 45	1 88	13-25 -70	4-6 -74	7-12 -106
ending|quote-then-verb|?|	0 7	1 51
ending|quote-then-verb|none|	0 -10	1 -13	13-25 58	2 -27	4-6 35	7-12 36
ending|sentence-after|!|	0 51
ending|sentence-after|.|	0 -30	1 -83	13-25 -33	2 -116	26+ -71	3 -102	4-6 -22	7-12 -90
ending|sentence-after|?|	0 42	7-12 51
ending|sentence-before|!|	1 122	13-25 -82	26+ -116	4-6 14	7-12 24
ending|sentence-before|,|	1 -25	13-25 -234	2 -235	26+ -261	4-6 -32
ending|sentence-before|.|	1 73	13-25 -17	2 36	26+ -149	3 65	4-6 -122	7-12 8
ending|sentence-before|?|	13-25 -77	2 -89	26+ 57	3 42	4-6 -116	7-12 -40
ending|sentence-before|none|	1 30	13-25 -10	2 -45	26+ -28	3 -123	4-6 -8	7-12 -41
ending|signature|.|	1 11
ending|speaker-then-quote|!|	0 12	1 112	13-25 -113	3 117	4-6 -56
ending|speaker-then-quote|,|	0 38	1 -62	13-25 31	2 114	4-6 36	7-12 -20
ending|speaker-then-quote|.|	0 -13	1 48	13-25 -26	2 -12	26+ -13	3 10	4-6 53	7-12 21
ending|speaker-then-quote|?|	1 -105	13-25 -51	3 -31	4-6 62	7-12 140
ending|speaker-then-quote|none|	0 -35	1 -9	13-25 -32	2 22	26+ -49	3 13	4-6 -28	7-12 -50
ending|transcript|.|	0 -21
ending|verb-then-speaker|,|	1 -113	7-12 -51
ending|verb-then-speaker|.|	0 -145	1 -49	13-25 -126	2 -32	3 -79	7-12 -85
ending|verb-then-speaker|none|	0 -31	1 58	13-25 -74	2 18	3 -88	4-6 -24	7-12 -100
follow|according-to|,|	none -86
follow|according-to|capital|	, 53
follow|according-to|end|	. 131
follow|according-to|preposition|	none -16
follow|according-to|stop|	none -33
follow|according-to|word|	, 37	none 14
follow|colon|,|	none -62
follow|colon|[|	. 151
follow|colon|capital|	, -65	? 20
follow|colon|determiner|	, -64	. -149
follow|colon|end|	! -13	. -17	? -74	none -69
follow|colon|pronoun|	, -14	. 51
follow|colon|stop|	none -6
follow|named-before|'|	, -87
follow|named-before|,|	! -41	? -97	none 26
follow|named-before|auxiliary|	none -42
follow|named-before|capital|	! -17	, -81	. -15	? -133	none -115
follow|named-before|coordinator|	none -53
follow|named-before|determiner|	! -44	, -61
follow|named-before|end|	! 38	. -65	? 30	none 68
follow|named-before|preposition|	none -153
follow|named-before|pronoun|	! -82	, -95	. 14	none -175
follow|named-before|stop|	none -10
follow|named-before|subordinator|	none -65
follow|named-before|that|	none -33
follow|named-before|verb-saying|	, -257	? -90	none -73
follow|named-before|word|	, 34
follow|named-before|—|	. -25
follow|named-nearby|'|	, 21
follow|named-nearby|(|	none -88
follow|named-nearby|)|	. -97	none -122
follow|named-nearby|,|	! -19	? 109	none 51
follow|named-nearby|-|	none -81
follow|named-nearby|:|	none -35
follow|named-nearby|;|	none 66
follow|named-nearby|[|	. 76
follow|named-nearby|adverb|	, -38	none -102
follow|named-nearby|auxiliary|	none 7
follow|named-nearby|capital|	, 25	. -32	? 61
follow|named-nearby|coordinator|	, -198	. 45	none -26
follow|named-nearby|determiner|	! -34	, -20	. -43	none -16
follow|named-nearby|end|	! -11	. -10	? -80	none -119
follow|named-nearby|preposition|	, 26	. -30	none -9
follow|named-nearby|pronoun|	! -6	, 7	. -78	? -30	none -20
follow|named-nearby|quote|	, -62	none -84
follow|named-nearby|stop|	none 54
follow|named-nearby|subordinator|	, 52	. -72	none -61
follow|named-nearby|that|	. 75	none -75
follow|named-nearby|verb-judging|	, -136	none -125
follow|named-nearby|verb-saying|	, 61	? -48	none 62
follow|named-nearby|verb-thinking|	none 35
follow|named-nearby|word|	, -15	none -52
follow|named-nearby|—|	none 65
follow|paragraph-before|'|	, -80
follow|paragraph-before|,|	? -16	none -55
follow|paragraph-before|capital|	! -96	, -190	? -88	none -188
follow|paragraph-before|determiner|	! -79	, -171
follow|paragraph-before|end|	. 31
follow|paragraph-before|preposition|	none -120
follow|paragraph-before|pronoun|	! -65	, -313	? -177	none -114
follow|paragraph-before|verb-saying|	, -245	? -229	none -99
follow|paragraph-before|word|	, -97
follow|quote-then-speaker|'|	, 75
follow|quote-then-speaker|)|	none -11
follow|quote-then-speaker|,|	none -14
follow|quote-then-speaker|-|	none -112
follow|quote-then-speaker|:|	none -52
follow|quote-then-speaker|;|	none 8
follow|quote-then-speaker|adverb|	, 99
follow|quote-then-speaker|auxiliary|	none 66
follow|quote-then-speaker|capital|	, -6	none 32
follow|quote-then-speaker|coordinator|	, -32	none -85
follow|quote-then-speaker|determiner|	! 138	, 14	none 16
follow|quote-then-speaker|preposition|	, -87	none 7
follow|quote-then-speaker|pronoun|	! 116	, 27	? 104	none 107
follow|quote-then-speaker|subordinator|	, -60	none -41
follow|quote-then-speaker|that|	none 7
follow|quote-then-speaker|verb-judging|	, 29	none -121
follow|quote-then-speaker|verb-saying|	, -59	? -74	none -31
follow|quote-then-speaker|verb-thinking|	none -51
follow|quote-then-speaker|word|	, 35	none 11
follow|quote-then-speaker|—|	none -114
follow|quote-then-verb|'|	, 113
follow|quote-then-verb|,|	! 68	? 13
follow|quote-then-verb|capital|	, -79
follow|quote-then-verb|coordinator|	, -129	none -25
follow|quote-then-verb|determiner|	, -86
follow|quote-then-verb|preposition|	none 76
follow|quote-then-verb|verb-saying|	, 43	? 7	none -13
follow|quote-then-verb|word|	none 14
follow|quote-then-verb|—|	none 26
follow|sentence-after|capital|	! 68	. -160	? 81
follow|sentence-after|coordinator|	. -69
follow|sentence-after|preposition|	. -80
follow|sentence-after|pronoun|	. -23	? -40
follow|sentence-after|subordinator|	. -18
follow|sentence-before|)|	. -69
follow|sentence-before|,|	? -79	none 35
follow|sentence-before|-|	none -181
follow|sentence-before|;|	none -84
follow|sentence-before|auxiliary|	none -191
follow|sentence-before|capital|	, -56	? -86	none -64
follow|sentence-before|coordinator|	, 16	. -114	none -224
follow|sentence-before|determiner|	, 35	. -88	none -131
follow|sentence-before|end|	! -17	. -15	? 44	none -29
follow|sentence-before|preposition|	, -107	. 94
follow|sentence-before|pronoun|	, -104	. 68	? 11	none -131
follow|sentence-before|quote|	. -33
follow|sentence-before|stop|	none -25
follow|sentence-before|subordinator|	, -141	. -83	none -175
follow|sentence-before|that|	none -87
follow|sentence-before|verb-saying|	, -197	none -199
follow|sentence-before|word|	, -87	none 27
follow|signature|—|	. 11
follow|speaker-then-quote|)|	. 95	none -54
follow|speaker-then-quote|,|	none -52
follow|speaker-then-quote|-|	none 21
follow|speaker-then-quote|:|	none 20
follow|speaker-then-quote|;|	none 17
follow|speaker-then-quote|[|	. -101
follow|speaker-then-quote|adverb|	, 25	none 84
follow|speaker-then-quote|capital|	, 34	. 76	? 78
follow|speaker-then-quote|coordinator|	, 85	. -14	none 49
follow|speaker-then-quote|determiner|	, -31	. -15	none -18
follow|speaker-then-quote|end|	. 31	? -28	none -37
follow|speaker-then-quote|preposition|	. 58	none -9
follow|speaker-then-quote|pronoun|	. 48	none 62
follow|speaker-then-quote|quote|	, 18	. 39
follow|speaker-then-quote|stop|	none -89
follow|speaker-then-quote|subordinator|	, -6	. 87	none -7
follow|speaker-then-quote|that|	. -90	none 7
follow|speaker-then-quote|verb-judging|	, 42	none 57
follow|speaker-then-quote|verb-saying|	, -31	none -45
follow|speaker-then-quote|verb-thinking|	none -54
follow|speaker-then-quote|word|	, -42	none 16
follow|speaker-then-quote|—|	none -23
follow|transcript|end|	. -21
follow|verb-then-speaker|,|	none -81
follow|verb-then-speaker|capital|	. -103
follow|verb-then-speaker|coordinator|	, -52	. -78	none -119
follow|verb-then-speaker|determiner|	none -69
follow|verb-then-speaker|end|	. -17	? -50
follow|verb-then-speaker|preposition|	none -108
follow|verb-then-speaker|pronoun|	. -137
follow|verb-then-speaker|stop|	none 23
follow|verb-then-speaker|subordinator|	, -118	none -117
follow|verb-then-speaker|word|	none 26
force|according-to|according|	1 -39	13-25 -16	3 34	4-6 43	7-12 32
force|colon|judging|	26+ -16
force|colon|naked|	1 -27	3 23	4-6 -93
force|colon|other|	26+ -41
force|colon|saying|	26+ 6
force|named-before|naked|	1 -23	13-25 -26	2 30	26+ -104	3 -60	4-6 -14	7-12 -38
force|named-nearby|naked|	0 -14	1 -22	13-25 -17	26+ -7	3 22	4-6 11	7-12 -9
force|paragraph-before|according|	26+ -17
force|paragraph-before|judging|	26+ -33
force|paragraph-before|other|	26+ -33
force|paragraph-before|saying|	26+ -29
force|paragraph-before|thinking|	26+ -67
force|quote-then-speaker|judging|	-10 -14	-11 -33	-12 53	-13 -59	-14 -51	-15 144	-16 16	-17 -42	-18 47	-19 76	-20 40	-26 49	-3 -53	-4 -26	-5 6	-6 16	-7 164	-8 31	-9 -7	0 -6	1 -139	13-25 -172	2 -137	3 -51	4-6 -55	7-12 -103
force|quote-then-speaker|other|	-10 -59	-11 -68	-12 43	-13 21	-14 -19	-15 -68	-16 68	-17 -17	-18 -90	-19 -66	-20 -71	-24 -55	-3 -102	-4 -43	-5 -150	-6 94	-7 -66	-8 55	-9 50	0 -134	1 35	13-25 -53	2 30	26+ -90	3 -148	4-6 -107	7-12 -31
force|quote-then-speaker|saying|	-10 16	-11 36	-12 98	-13 -16	-14 -28	-15 -76	-16 -144	-17 -89	-18 -15	-19 -57	-20 24	-22 -59	-23 55	-24 -73	-26 33	-3 -17	-4 -72	-6 -57	-7 -98	-8 53	-9 9	0 38	1 -82	2 -54	26+ 34	3 -61	4-6 -18	7-12 6
force|quote-then-speaker|thinking|	-10 76	-11 -31	-13 110	-17 -24	-3 -73	-5 68	-8 -80	-9 -8	0 15	1 -128	13-25 -108	2 -140	3 -23	4-6 -144	7-12 -116
force|quote-then-verb|judging|	1 51
force|quote-then-verb|saying|	0 38	1 -21	13-25 10	2 -24	4-6 10	7-12 -8
force|sentence-after|judging|	0 -76	1 -85	13-25 -54	2 -45	4-6 -52	7-12 -36
force|sentence-after|other|	1 -125	13-25 -101	2 -66	3 -76	4-6 -116	7-12 -121
force|sentence-after|saying|	0 22	1 8	13-25 12	2 -89	3 -24	4-6 -103	7-12 -111
force|sentence-after|thinking|	0 -86	13-25 -29	3 -27	7-12 -27
force|sentence-before|according|	1 40	13-25 -7	26+ -120	7-12 20
force|sentence-before|judging|	1 26	13-25 -25	2 -110	26+ -60	3 -156	4-6 -33	7-12 -70
force|sentence-before|other|	1 -101	13-25 -60	2 20	26+ -36	3 46	4-6 -32	7-12 -45
force|sentence-before|saying|	1 26	13-25 -68	2 -59	26+ -26	3 12	4-6 -21	7-12 -29
force|sentence-before|thinking|	1 -61	13-25 -103	2 -66	26+ -132	3 -36	4-6 -80	7-12 -90
force|speaker-then-quote|judging|	0 39	1 -44	13-25 -36	2 21	26+ -39	3 -16	4-6 31	7-12 31
force|speaker-then-quote|other|	0 -72	1 -18	13-25 -65	2 -37	26+ -123	3 35	4-6 34
force|speaker-then-quote|saying|	0 18	1 17	2 22	26+ 28	3 11	4-6 -27	7-12 -32
force|speaker-then-quote|thinking|	0 -12	1 12	13-25 -22	2 -36	26+ 48	3 -18	4-6 23	7-12 26
force|transcript|naked|	0 -32
force|verb-then-speaker|judging|	0 8	1 -41	13-25 -67	2 -12	3 40	4-6 -104	7-12 -46
force|verb-then-speaker|saying|	0 -95	1 29	13-25 -133	2 -16	3 -123	4-6 23	7-12 -107
form|according-to|other|	according 28
form|colon|other|	direct -8
form|colon|past|	direct 102
form|paragraph-before|base|	apposed -42	direct -87	relative -101	shared -53
form|paragraph-before|other|	according -17	apposed -92	passive -26	relative -54	shared -60
form|paragraph-before|participle|	apposed -42	direct -49	shared -26
form|paragraph-before|past|	apposed -85	direct -26	inverted -92	passive -13	relative -126	shared -21
form|paragraph-before|present|	apposed -17	direct -37	relative 112	shared -54
form|quote-then-speaker|base|	apposed -37	direct -111	relative -86	shared -41
form|quote-then-speaker|other|	direct -37	passive 7	relative -73	shared 9
form|quote-then-speaker|participle|	apposed -55	direct -209	relative -27	shared -10
form|quote-then-speaker|past|	direct 20	passive 36	relative -44	shared 54
form|quote-then-speaker|present|	apposed -106	direct 38	relative -35
form|quote-then-verb|past|	inverted 14
form|quote-then-verb|present|	inverted -28
form|sentence-after|base|	apposed -19	direct -98	shared 29
form|sentence-after|other|	according 30	apposed -43	direct -32	passive -34	relative -60	shared -111
form|sentence-after|participle|	direct -85	shared -9
form|sentence-after|past|	apposed -19	direct 8	shared -126
form|sentence-after|present|	apposed -85	direct -46
form|sentence-before|base|	apposed -21	direct 24	relative -48
form|sentence-before|other|	according 14	apposed -26	passive -141	relative -131
form|sentence-before|participle|	apposed -87	direct -198
form|sentence-before|past|	apposed -28	inverted -45	passive -119	relative -103
form|sentence-before|present|	apposed -20	direct -42	inverted -27	relative -51
form|speaker-then-quote|base|	apposed -85	direct -26	relative -52	shared 14
form|speaker-then-quote|other|	direct -9	relative 26	shared -110
form|speaker-then-quote|participle|	apposed -128	shared -19
form|speaker-then-quote|past|	apposed -7	direct 38	passive 32	relative 8	shared -65
form|speaker-then-quote|present|	apposed 62	direct 12	relative -21	shared -42
form|verb-then-speaker|past|	inverted -13
form|verb-then-speaker|present|	inverted 18
gap|according-to|	 10	, 21	,s 47	; -7	s, 82
gap|colon|	 -44
gap|paragraph-before|	 7	, -27	,; -23	,;s -75	,c -111	,c; -42	,cq -49	,cs -55	,q 12	,qs -71	,s -201	,sc -135	,scq -11	,sq -70	,sqc -57	; -62	;, -50	;c -44	;c, -9	;s -35	c -125	c, 25	c,s -29	cq 77	cs -62	cs, -70	q -50	q, -129	q,c -47	q,s 86	qc -9	qs -62	s -89	s, -52	s,c -72	s,q -28	s; -6	sc -144	sc, -78	sq -23	sq, -42	sqc -27
gap|quote-then-speaker|	 -13	, 31	,c -123	,cs -124	,s -192	,sc -60	; -69	c -175	c, -27	c,s -51	cq -33	cqs -63	cs -110	cs, 82	q 31	qc -56	s -255	s, 69	s,c -133	sc -78	sq 81
gap|quote-then-verb|	 39	,c -54	; -14	c -78	c, 38	s, 88
gap|sentence-after|	, 15	,cs -93	,s -77	c -51	c, -81	s -103	s, -98
gap|sentence-before|	 -44	, 43	,; -78	,c 6	,c; -18	,cq -45	,cs 56	,csq -114	,q 45	,q; -115	,qc -118	,qcs 50	,qs -94	,qsc 77	,s 52	,s; -64	,sc -161	,sq -46	,sq; -23	,sqc -100	;, -110	;,c -96	;c -83	;q -134	;s -112	c 75	c, -222	c,; -31	c,q -60	c,s -194	c; -21	cq -114	cq, -108	cs, -138	csq, -91	q -101	q, -101	q,; -108	q,c -81	q,s -122	q; -86	qc -150	qc, -119	qcs -122	qcs, -75	qs -148	qs, -88	qs,c -105	s -88	s, -46	s,; -48	s,c -90	s,q -90	s; -94	s;, -68	sc -139	sc, 37	sc; -23	scq -85	sq -239	sq, -105	sq,; -73	sq,c -97	sqc -140	sqc, -147
gap|speaker-then-quote|	 41	, -24	,; -56	,c -7	,c; -87	,cq 83	,cs -10	,q -91	,qcs -107	,s -53	,s; 119	,sc 71	,sq -19	,sqc -82	; -8	;, -20	;cs -59	;s -83	c 64	c, 6	c,; -7	c,s -134	c; -68	cq -52	cs -45	cs, -54	q -58	q, 7	q,c -19	q,s -115	q; -74	qc -172	qc, -136	qcs 32	qs -32	qs, -118	s 62	s, 23	s,; -160	s,c 78	s,c; 89	s,q -6	s,qc -121	s; -66	sc 66	sc, 63	sq 8	sq, -115	sq; -86	sqc 94	sqc, -76
gap|verb-then-speaker|	 -40	, 51	,; 8	,c -59	,cs -100	,s -33	c -112	cs -111	q -88	qc -99	s -120	sc -92
head|	1 -60	10 18	11 -68	12 -38	1999 -121	2 -92	20 -55	2008 -151	2009 -87	2010 -16	2012 -141	2013 -104	2015 -48	2016 -80	21 -98	22 -53	29 -87	3 -77	9 -89	abortion -90	account 30	action -127	actor 63	ad -55	added 80	adding -116	administration -29	ads 61	adviser 60	advisers 86	agency -66	aide 91	aides 77	all -188	allies -122	americans 37	analyst 95	analysts 15	announcement -141	another -32	appearance -72	article -48	association -82	attack -58	attacks -153	attorney 14	audience 39	backers -56	ballots -97	ban -139	bank -50	began -156	best -26	bill -101	billionaire -9	board 15	book 6	border -81	boss -102	boy 14	brother 73	business -78	businessman -9	buyer -122	call -112	called -22	camp -31	campaign 28	candidacy 168	candidate 36	candidates -107	carson 17	case -78	cases -61	certain -52	chair -124	chairman 110	change -134	chief -70	child 66	children 74	city -75	class -49	client -96	clinton -58	coach -125	college -51	comment -111	comments 16	committee -17	communiqué 34	community 75	companies -65	company -111	conference -118	congressman 70	conservative 20	consultant -41	contest -49	continued 46	controversy -85	convention 19	council 99	country -63	county -58	course -48	court -106	critics 49	crowd 112	dat 15	daughter -34	day -123	days -24	deal -109	debate -183	decision -51	delegates -115	democrats -20	demonstrations -113	diplomat 57	direct -67	director 19	discussion -112	divisive -29	documents -16	donations -112	donor -102	donors 40	earlier 71	economic -60	economy -86	editorial -39	effort 102	efforts -76	election -160	electorate -89	ella 82	elle 41	email -93	emails 17	employee 91	employees -15	endorsement -39	energy -76	enough -103	environmental -67	envoy -61	er 99	es -90	establishment -64	event -128	executive 49	executives 76	experts 20	facebook -103	fact -122	familiar 47	far -94	father -86	fees -81	field -71	fired 32	firm -39	florida -130	former 45	foundation -42	friend 115	friends 43	front-runner 72	fundraising -70	general -20	get -80	give -65	go -153	goals -25	government -114	governor 60	group -53	groups 61	growing -19	hall -72	he 61	head -35	health -76	helped 50	heritage -120	het -82	hij -9	home -157	host -144	house -79	husband 55	i -90	il 6	immigrants -70	impostor 9	incident -122	industry -96	influence -101	information -119	inquiry -91	insiders -58	institute 113	intellectual -36	interest -53	interview -101	investigation 72	investigators -60	investors -51	issue -67	issues -56	it -130	jobs -61	judge 52	justice 49	kerry 17	key -95	king -43	la 54	language -61	law 40	lawmakers 53	lawsuit 126	lawyer -25	leaders 13	leadership -91	left 12	less -72	letter 51	line -85	listeners -85	long -70	looked -104	made -69	magazine 84	making -20	man 7	manager 146	many 40	march -87	mass -70	mayor -37	media -112	meeting -146	member -32	members 20	memo 7	men -105	merger -11	message -31	messages -65	million -48	minister -52	ministre 30	ministry 99	mogul 65	moment -47	monday -67	money -115	more -86	mother -82	move -132	movement -125	name -44	narrator 100	nation -108	nations -101	network 31	neurosurgeon 143	nevada -68	new -72	news -66	newspaper -10	nomination -70	nominee 144	numbers -26	obama -60	observers 30	office 118	officer -85	official 88	officials 21	old -37	on -95	one -143	opinion 114	opponent -80	opponents -88	order -52	organization -58	others 109	outsider -31	own -48	panel -38	paper -70	parents -116	part -113	partners -38	party -189	pay -55	people -66	percent 89	person 57	personal -78	phone -158	plan 46	point -144	police -90	policies -113	policy 18	political -56	politicians 33	poll 137	polls -30	pollster -17	pool 141	poor -82	pope -18	popular -51	post 88	posted -112	presidency -86	president 18	price -28	primaries -128	primary -146	private -153	process -131	program -132	pronouncements -20	proposal -88	protester -129	protesters 165	provided -53	président -87	public -68	question -71	questions -110	race -94	races -103	radio -62	recent -126	reform -93	refugees -107	release -57	released 74	remarks 39	replied -78	report 71	reporter 33	reporters -114	republicans -37	researchers 46	response 57	result -141	results -89	rhetoric -62	rights -117	rival -54	role -63	room 100	rubio -68	ruling -108	said -101	salem -95	same -40	sanders 102	say 45	saying -150	says -46	scandal -102	secretary -61	security -97	seemed -51	seen 54	senator 71	senators -103	server -157	services -14	shares -83	she 46	shot 61	show 25	showing -69	side -46	sie 63	similar -57	situation -107	slogan -41	soldiers -174	some 48	someone 52	source 136	sources 36	speech -176	spokesman 50	spokeswoman 66	spring -95	staff 65	staffer 49	standing -56	star -118	state -55	statement -16	statements -87	states 11	stories -63	story -105	strategist 152	strategists -13	strategy -77	street -66	students 34	study 39	success -73	summer -68	superdelegates -47	supporter 31	supporters -49	survey 84	system -19	take -70	taking -57	talking -138	talks -83	tax -142	team -46	telephone -188	terrorism -99	terrorist -64	terrorists -81	text -99	that -160	they -54	thinking -51	this -114	those -133	thursday -78	time -143	times 24	tone -55	took -44	town 97	trail -122	trial -100	trump -33	tuesday -90	turn -60	tv 87	tweet -11	twitter -104	u.s. -126	unemployment -15	union -105	university -180	user 120	vermont 82	victims -54	video -109	vote -72	voter -89	voters -118	votes -74	watch -87	water -24	way -67	we -39	website -114	whites -45	wife -34	win -88	woman 62	women -142	words -128	work -54	workers -114	world -46	years -107	york -121	you -129	ze 24
intro-force|according-to|,|according|	1 -22
intro-force|according-to|:|according|	1 -18
intro-force|according-to|auxiliary|according|	1 -24	4-6 59	7-12 -106
intro-force|according-to|capital|according|	0 38
intro-force|according-to|start|according|	3 92	4-6 7
intro-force|according-to|stop|according|	1 57
intro-force|according-to|word|according|	0 -56	3 -6	4-6 81
intro-force|colon|:|naked|	1 -27	3 23	4-6 -93
intro-force|colon|start|judging|	26+ -16
intro-force|colon|start|other|	26+ -41
intro-force|colon|start|saying|	26+ 6
intro-force|named-before|quote|naked|	4-6 13	7-12 -51
intro-force|named-before|start|naked|	26+ -116
intro-force|named-before|stop|naked|	1 -23	13-25 -26	2 30	26+ 11	3 -60	4-6 -18	7-12 -38
intro-force|named-nearby|(|naked|	13-25 -58	7-12 -75
intro-force|named-nearby|,|naked|	0 -93	1 23	13-25 -21	2 -40	26+ -134	7-12 -31
intro-force|named-nearby|-|naked|	0 51	13-25 57	7-12 -68
intro-force|named-nearby|:|naked|	0 -9	1 21	13-25 -20	2 -32	26+ 31	3 25	4-6 -13	7-12 -39
intro-force|named-nearby|adverb|naked|	0 -59	1 -43	13-25 -16	2 -83	3 -103	4-6 -62	7-12 27
intro-force|named-nearby|auxiliary|naked|	13-25 -21	2 -42	26+ 58	3 -173	4-6 -46	7-12 6
intro-force|named-nearby|capital|naked|	0 -19	1 -67	13-25 -47	2 30	26+ -108	3 -87	4-6 12	7-12 77
intro-force|named-nearby|coordinator|naked|	0 -60	1 -75	13-25 12	2 -85	26+ -86	3 -100	4-6 -67	7-12 58
intro-force|named-nearby|determiner|naked|	0 -66	1 -51	13-25 -18	2 -31	26+ -28	3 49	7-12 -57
intro-force|named-nearby|possessive|naked|	0 -82	1 -7	13-25 -34	3 55	4-6 -106	7-12 -85
intro-force|named-nearby|preposition|naked|	0 -183	1 -94	26+ -51	3 17	4-6 -17	7-12 21
intro-force|named-nearby|pronoun|naked|	0 -196	1 -147	13-25 -137	2 36	26+ -36	3 25	4-6 -16	7-12 -95
intro-force|named-nearby|start|naked|	0 41	1 -18	13-25 -85	2 32	3 -10	4-6 35
intro-force|named-nearby|stop|naked|	0 -16	1 90	2 54	3 -53	4-6 36	7-12 -60
intro-force|named-nearby|subordinator|naked|	0 102	1 -122	13-25 -115	2 -79	26+ -67	3 -103	4-6 -18	7-12 -135
intro-force|named-nearby|that|naked|	0 -40	1 -154	13-25 -57	2 44	26+ -65	3 -17	4-6 63	7-12 35
intro-force|named-nearby|verb-judging|naked|	0 -105	1 36	13-25 -47	2 51	26+ -46	3 34	4-6 -79	7-12 -56
intro-force|named-nearby|verb-saying|naked|	1 14	2 -133	26+ -118	3 -123	4-6 9	7-12 -61
intro-force|named-nearby|verb-thinking|naked|	1 -98	13-25 141	2 -68	3 -69	4-6 -13	7-12 -48
intro-force|named-nearby|word|naked|	0 -90	1 -24	13-25 9	2 10	26+ 30	3 -66	4-6 6	7-12 12
intro-force|paragraph-before|start|according|	26+ -17
intro-force|paragraph-before|start|judging|	26+ -33
intro-force|paragraph-before|start|other|	26+ -33
intro-force|paragraph-before|start|saying|	26+ -29
intro-force|paragraph-before|start|thinking|	26+ -67
intro-force|quote-then-speaker|,|other|	1 -85
intro-force|quote-then-speaker|,|saying|	-3 -26	-4 -6	0 6
intro-force|quote-then-speaker|-|saying|	0 207
intro-force|quote-then-speaker|:|saying|	0 109
intro-force|quote-then-speaker|auxiliary|judging|	-3 -58	-5 -65	1 -127	13-25 -52	7-12 -87
intro-force|quote-then-speaker|auxiliary|other|	0 -74	1 58	13-25 -76	2 54	4-6 -156	7-12 -122
intro-force|quote-then-speaker|auxiliary|saying|	-3 -44	-4 -43	-5 -80	-6 35	-8 34	0 -20	1 22	13-25 -24	2 -53	4-6 -95	7-12 33
intro-force|quote-then-speaker|auxiliary|thinking|	1 -106
intro-force|quote-then-speaker|capital|other|	2 -29
intro-force|quote-then-speaker|capital|saying|	0 114	1 -80	4-6 26	7-12 -62
intro-force|quote-then-speaker|coordinator|saying|	0 71	1 11
intro-force|quote-then-speaker|determiner|judging|	-9 106	0 30	4-6 -75	7-12 -137
intro-force|quote-then-speaker|determiner|other|	-5 -50	-6 104	-8 81	0 -142	1 40	13-25 15	2 -134	4-6 -155	7-12 -131
intro-force|quote-then-speaker|determiner|saying|	-10 83	-11 -29	-15 -68	-21 44	-4 -65	-5 25	-7 -36	-8 32	1 -99	13-25 -129	2 -83	3 53	4-6 7	7-12 27
intro-force|quote-then-speaker|determiner|thinking|	2 -139	4-6 -95	7-12 -13
intro-force|quote-then-speaker|possessive|other|	0 -34
intro-force|quote-then-speaker|possessive|saying|	0 61
intro-force|quote-then-speaker|preposition|judging|	1 -103	4-6 -63	7-12 -66
intro-force|quote-then-speaker|preposition|other|	1 13	4-6 -76	7-12 -115
intro-force|quote-then-speaker|preposition|saying|	-6 -27	0 17	1 19	2 -49	4-6 -64	7-12 -95
intro-force|quote-then-speaker|start|judging|	0 45	1 45	13-25 -117	4-6 30	7-12 -89
intro-force|quote-then-speaker|start|other|	0 79	1 -88	13-25 -259	2 -178	26+ -84	3 -120	4-6 32	7-12 7
intro-force|quote-then-speaker|start|saying|	0 -23	1 38	13-25 -77	2 55	3 -106	4-6 8	7-12 -92
intro-force|quote-then-speaker|start|thinking|	0 16	1 28	13-25 -40	4-6 -139	7-12 -113
intro-force|quote-then-speaker|stop|judging|	0 105	1 55	4-6 -100	7-12 -90
intro-force|quote-then-speaker|stop|other|	1 -52	2 47	4-6 -170	7-12 -148
intro-force|quote-then-speaker|stop|saying|	0 23	1 68	2 48	3 -61	4-6 17	7-12 17
intro-force|quote-then-speaker|stop|thinking|	1 -27	7-12 -77
intro-force|quote-then-speaker|that|other|	0 -132	7-12 -92
intro-force|quote-then-speaker|verb-judging|judging|	1 -91
intro-force|quote-then-speaker|verb-judging|saying|	-5 43
intro-force|quote-then-speaker|verb-saying|saying|	-3 45	-7 -34
intro-force|quote-then-speaker|word|judging|	4-6 -143
intro-force|quote-then-speaker|word|other|	0 -83	1 -75	2 -110	4-6 -107	7-12 -38
intro-force|quote-then-speaker|word|saying|	-8 -89	0 125	1 -92	2 -139	4-6 -135	7-12 81
intro-force|quote-then-verb|,|saying|	0 85
intro-force|quote-then-verb|:|saying|	0 50	1 111
intro-force|quote-then-verb|auxiliary|saying|	0 76	1 57
intro-force|quote-then-verb|coordinator|saying|	0 76
intro-force|quote-then-verb|determiner|saying|	1 -65	4-6 -18
intro-force|quote-then-verb|pronoun|saying|	1 -35
intro-force|quote-then-verb|start|saying|	0 18	1 -43	13-25 -99	2 -28	4-6 10	7-12 -17
intro-force|quote-then-verb|stop|judging|	1 60
intro-force|quote-then-verb|stop|saying|	0 26	1 -8
intro-force|quote-then-verb|word|saying|	0 36	1 47
intro-force|quote-then-verb|—|saying|	1 26
intro-force|sentence-after|,|judging|	0 -70
intro-force|sentence-after|,|other|	0 -113	4-6 -6
intro-force|sentence-after|,|saying|	0 -143	4-6 -34	7-12 -9
intro-force|sentence-after|:|judging|	0 -66
intro-force|sentence-after|:|other|	4-6 -28
intro-force|sentence-after|:|saying|	0 -121
intro-force|sentence-after|auxiliary|judging|	0 -57
intro-force|sentence-after|auxiliary|other|	0 -112	1 -17
intro-force|sentence-after|auxiliary|saying|	0 -174	2 -9
intro-force|sentence-after|capital|saying|	0 -141
intro-force|sentence-after|determiner|other|	0 -106	13-25 -22
intro-force|sentence-after|determiner|saying|	0 -114
intro-force|sentence-after|preposition|other|	0 -106
intro-force|sentence-after|preposition|saying|	0 -123
intro-force|sentence-after|start|saying|	0 42
intro-force|sentence-after|stop|other|	0 -181
intro-force|sentence-after|subordinator|saying|	0 -53
intro-force|sentence-after|that|other|	4-6 -45
intro-force|sentence-after|that|saying|	0 -53
intro-force|sentence-after|word|other|	0 -152	7-12 -51
intro-force|sentence-after|word|saying|	0 31	7-12 -58
intro-force|sentence-before|,|according|	13-25 -138
intro-force|sentence-before|,|judging|	13-25 -106	26+ -115	7-12 -113
intro-force|sentence-before|,|other|	13-25 -223	26+ -248	7-12 -215
intro-force|sentence-before|,|saying|	26+ -181	4-6 -36	7-12 32
intro-force|sentence-before|,|thinking|	13-25 -48	26+ -57
intro-force|sentence-before|:|according|	13-25 7	7-12 -104
intro-force|sentence-before|:|judging|	13-25 -154	26+ -160	7-12 -90
intro-force|sentence-before|:|other|	13-25 -41	26+ -258	7-12 22
intro-force|sentence-before|:|saying|	13-25 -160	26+ 43	4-6 -34	7-12 -58
intro-force|sentence-before|:|thinking|	13-25 -48	7-12 18
intro-force|sentence-before|adverb|other|	13-25 -99
intro-force|sentence-before|auxiliary|judging|	13-25 -237	26+ -116
intro-force|sentence-before|auxiliary|other|	26+ -172	7-12 -50
intro-force|sentence-before|auxiliary|saying|	13-25 -168	7-12 54
intro-force|sentence-before|auxiliary|thinking|	26+ -30
intro-force|sentence-before|capital|judging|	13-25 -108	26+ -80	7-12 -112
intro-force|sentence-before|capital|other|	13-25 -134	26+ -124
intro-force|sentence-before|capital|saying|	13-25 -55	26+ -57	7-12 -101
intro-force|sentence-before|coordinator|other|	13-25 -91	26+ 70
intro-force|sentence-before|coordinator|saying|	13-25 -100	26+ -99
intro-force|sentence-before|determiner|judging|	13-25 -138	26+ 56
intro-force|sentence-before|determiner|other|	13-25 -202	26+ -261	7-12 -77
intro-force|sentence-before|determiner|saying|	13-25 -113	26+ -107	7-12 -164
intro-force|sentence-before|determiner|thinking|	26+ -33
intro-force|sentence-before|preposition|judging|	13-25 46	26+ -95	7-12 -133
intro-force|sentence-before|preposition|other|	13-25 11	26+ -174	7-12 -84
intro-force|sentence-before|preposition|saying|	13-25 16	26+ -168	7-12 -110
intro-force|sentence-before|preposition|thinking|	26+ -49
intro-force|sentence-before|pronoun|other|	13-25 -177	26+ -147	7-12 -87
intro-force|sentence-before|pronoun|saying|	13-25 -63	26+ -118	7-12 30
intro-force|sentence-before|quote|saying|	4-6 78
intro-force|sentence-before|stop|according|	1 40	13-25 -166	7-12 13
intro-force|sentence-before|stop|judging|	1 26	13-25 -120	2 -110	26+ -78	3 -147	4-6 -33	7-12 -12
intro-force|sentence-before|stop|other|	1 -101	13-25 -110	2 20	26+ -207	3 46	4-6 -23	7-12 -123
intro-force|sentence-before|stop|saying|	1 26	13-25 -26	2 -69	26+ 112	3 10	4-6 17	7-12 -103
intro-force|sentence-before|stop|thinking|	1 -61	13-25 -52	2 -66	3 -36	4-6 -75	7-12 -66
intro-force|sentence-before|subordinator|judging|	26+ -96
intro-force|sentence-before|subordinator|other|	13-25 -122	26+ -111
intro-force|sentence-before|subordinator|saying|	26+ -111
intro-force|sentence-before|that|judging|	13-25 -118	26+ -72
intro-force|sentence-before|that|other|	13-25 -179	26+ -120
intro-force|sentence-before|that|saying|	13-25 -55	26+ -92	7-12 -103
intro-force|sentence-before|that|thinking|	13-25 -10
intro-force|sentence-before|verb-judging|judging|	26+ -28
intro-force|sentence-before|verb-judging|other|	13-25 -124	26+ -178
intro-force|sentence-before|verb-judging|saying|	13-25 -65	26+ -139
intro-force|sentence-before|verb-saying|other|	13-25 -154	26+ -169
intro-force|sentence-before|verb-saying|saying|	13-25 -139	26+ -165
intro-force|sentence-before|verb-thinking|saying|	13-25 -130	26+ -143
intro-force|sentence-before|word|judging|	13-25 -136	26+ -131	7-12 -76
intro-force|sentence-before|word|other|	13-25 -214	26+ -240	7-12 -127
intro-force|sentence-before|word|saying|	26+ -187	7-12 -163
intro-force|sentence-before|word|thinking|	13-25 -58	26+ -29
intro-force|signature|start|naked|	1 38
intro-force|speaker-then-quote|,|judging|	13-25 -80	4-6 -19	7-12 84
intro-force|speaker-then-quote|,|other|	1 -15	13-25 -48	2 -85	26+ -11	3 36	4-6 17	7-12 71
intro-force|speaker-then-quote|,|saying|	1 -6	13-25 -27	26+ 67	3 -31	4-6 -22	7-12 -7
intro-force|speaker-then-quote|,|thinking|	1 -98	13-25 -74	4-6 20	7-12 18
intro-force|speaker-then-quote|-|saying|	7-12 6
intro-force|speaker-then-quote|:|judging|	13-25 -60	3 -36	4-6 19	7-12 -25
intro-force|speaker-then-quote|:|other|	1 87	13-25 -184	2 66	3 55	7-12 -10
intro-force|speaker-then-quote|:|saying|	1 -10	13-25 -70	2 33	3 36	4-6 -21	7-12 -67
intro-force|speaker-then-quote|:|thinking|	3 76	4-6 24	7-12 -117
intro-force|speaker-then-quote|adverb|judging|	7-12 -44
intro-force|speaker-then-quote|adverb|other|	1 -71	13-25 59	7-12 -165
intro-force|speaker-then-quote|adverb|saying|	13-25 101	4-6 -14	7-12 -57
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -53	26+ -35	4-6 -29	7-12 -54
intro-force|speaker-then-quote|auxiliary|other|	0 -68	1 -78	13-25 28	26+ 16	3 -52	4-6 -64
intro-force|speaker-then-quote|auxiliary|saying|	1 115	13-25 -14	2 -25	26+ -27	3 -64	7-12 63
intro-force|speaker-then-quote|auxiliary|thinking|	13-25 -105	2 -132	4-6 -27	7-12 -70
intro-force|speaker-then-quote|capital|judging|	1 -63	13-25 82	2 74	4-6 34	7-12 83
intro-force|speaker-then-quote|capital|other|	13-25 37	2 -52	7-12 -65
intro-force|speaker-then-quote|capital|saying|	1 12	13-25 19	2 -17	3 64	4-6 12	7-12 -20
intro-force|speaker-then-quote|coordinator|judging|	13-25 -56	4-6 -9
intro-force|speaker-then-quote|coordinator|other|	13-25 -23	2 -87	26+ -80	4-6 -47	7-12 -50
intro-force|speaker-then-quote|coordinator|saying|	13-25 114	2 44	4-6 -75	7-12 69
intro-force|speaker-then-quote|coordinator|thinking|	7-12 -72
intro-force|speaker-then-quote|determiner|judging|	1 -122	13-25 -44	2 31	26+ 51	3 -30	4-6 -68	7-12 110
intro-force|speaker-then-quote|determiner|other|	1 -93	2 -145	26+ -132	3 -73	4-6 36	7-12 -29
intro-force|speaker-then-quote|determiner|saying|	1 -67	13-25 85	2 13	26+ -40	3 59	4-6 -33	7-12 42
intro-force|speaker-then-quote|determiner|thinking|	13-25 12	4-6 75	7-12 97
intro-force|speaker-then-quote|possessive|other|	13-25 -95	7-12 22
intro-force|speaker-then-quote|possessive|saying|	13-25 -32	2 77	4-6 67	7-12 102
intro-force|speaker-then-quote|preposition|judging|	1 17	13-25 61	2 36	3 -12	4-6 56	7-12 -58
intro-force|speaker-then-quote|preposition|other|	1 -55	13-25 12	2 -16	26+ -59	3 -47	4-6 -86
intro-force|speaker-then-quote|preposition|saying|	13-25 114	2 117	26+ 17	3 -12	4-6 -20	7-12 -45
intro-force|speaker-then-quote|preposition|thinking|	1 -52	13-25 -23	3 -119	4-6 -45	7-12 -55
intro-force|speaker-then-quote|pronoun|judging|	1 6	4-6 105	7-12 -65
intro-force|speaker-then-quote|pronoun|other|	1 -30	13-25 64	3 -88	4-6 -69	7-12 -93
intro-force|speaker-then-quote|pronoun|saying|	1 101	13-25 -81	2 104	3 -16	4-6 -125	7-12 -17
intro-force|speaker-then-quote|subordinator|judging|	1 59	13-25 -18	2 -32	3 -27	4-6 58	7-12 69
intro-force|speaker-then-quote|subordinator|other|	13-25 -66	4-6 46	7-12 17
intro-force|speaker-then-quote|subordinator|saying|	1 -74	13-25 7	4-6 -22	7-12 40
intro-force|speaker-then-quote|that|judging|	1 94	13-25 73	7-12 -88
intro-force|speaker-then-quote|that|other|	4-6 16	7-12 -126
intro-force|speaker-then-quote|that|saying|	1 -11	2 42	3 50	4-6 36	7-12 -61
intro-force|speaker-then-quote|that|thinking|	1 28
intro-force|speaker-then-quote|verb-judging|judging|	0 42	13-25 -77	7-12 -106
intro-force|speaker-then-quote|verb-judging|other|	13-25 -142	4-6 45	7-12 -117
intro-force|speaker-then-quote|verb-judging|saying|	13-25 -17	2 14	3 59	4-6 58	7-12 -86
intro-force|speaker-then-quote|verb-judging|thinking|	7-12 -70
intro-force|speaker-then-quote|verb-saying|judging|	13-25 -17	2 72	4-6 17	7-12 36
intro-force|speaker-then-quote|verb-saying|other|	1 7	13-25 11	4-6 181	7-12 47
intro-force|speaker-then-quote|verb-saying|saying|	0 24	13-25 -42	2 16	3 22	7-12 -74
intro-force|speaker-then-quote|verb-saying|thinking|	4-6 -89
intro-force|speaker-then-quote|verb-thinking|judging|	7-12 31
intro-force|speaker-then-quote|verb-thinking|saying|	3 -11	4-6 -22	7-12 78
intro-force|speaker-then-quote|verb-thinking|thinking|	0 -12
intro-force|speaker-then-quote|word|judging|	13-25 -73	2 -42	26+ 38	3 17	4-6 68	7-12 70
intro-force|speaker-then-quote|word|other|	0 -34	1 17	13-25 -122	2 -29	26+ -76	3 -34	4-6 -178	7-12 -52
intro-force|speaker-then-quote|word|saying|	1 61	13-25 -13	26+ 45	3 28	4-6 40	7-12 90
intro-force|speaker-then-quote|word|thinking|	13-25 72	2 103	4-6 -42	7-12 71
intro-force|transcript|start|naked|	0 -29
intro-force|verb-then-speaker|,|saying|	1 16	13-25 -6	4-6 15	7-12 -35
intro-force|verb-then-speaker|:|saying|	1 -23	4-6 48	7-12 -73
intro-force|verb-then-speaker|auxiliary|saying|	1 -7	13-25 -57	2 -8	3 -73	4-6 -199	7-12 -92
intro-force|verb-then-speaker|capital|judging|	0 -92
intro-force|verb-then-speaker|capital|saying|	0 -137
intro-force|verb-then-speaker|coordinator|saying|	4-6 -52
intro-force|verb-then-speaker|determiner|saying|	13-25 -65	2 -112	3 -17	4-6 11	7-12 -66
intro-force|verb-then-speaker|preposition|judging|	1 -32
intro-force|verb-then-speaker|preposition|saying|	13-25 -59	4-6 -129	7-12 -90
intro-force|verb-then-speaker|pronoun|judging|	0 -72
intro-force|verb-then-speaker|subordinator|judging|	1 -61
intro-force|verb-then-speaker|subordinator|saying|	7-12 -59
intro-force|verb-then-speaker|that|saying|	0 -53	7-12 -39
intro-force|verb-then-speaker|word|judging|	0 -94	7-12 -31
intro-force|verb-then-speaker|word|saying|	0 -61	3 -34	4-6 -172	7-12 20
intro|according-to|	, 23	: -36	auxiliary -10	capital 78	determiner -22	start 15	stop 20	verb-judging 81	word -18
intro|colon|	: -15	start -30
intro|named-before|	quote -7	start -116
intro|named-nearby|	( -209	- -15	: -7	adverb -47	auxiliary -34	capital 7	coordinator -31	determiner -15	possessive -24	preposition 9	pronoun -61	quote -42	start 68	stop 46	subordinator -70	verb-judging -35	verb-saying -81	verb-thinking 55	word 27	— 31
intro|paragraph-before|	start -33
intro|quote-then-speaker|	( -22	, 13	- 144	: 67	adverb 26	capital -31	coordinator -40	determiner 21	possessive -60	preposition -58	pronoun 21	quote 11	start -22	stop 46	subordinator -30	that -95	verb-judging -34	verb-saying -62	verb-thinking 77
intro|quote-then-verb|	, 95	: 138	auxiliary 113	capital 50	coordinator 76	determiner -32	preposition -34	pronoun 55	start -36	subordinator -32	that 69	word 57	— 96
intro|sentence-after|	, -214	: -53	adverb -40	auxiliary -225	capital -125	coordinator -112	determiner -184	preposition -104	pronoun 25	start 94	stop -39	subordinator -102	that -100	verb-judging -126	verb-saying -151	verb-thinking -109	word 8
intro|sentence-before|	( -146	, -15	: -85	auxiliary -25	capital -118	determiner -151	possessive -45	preposition -16	pronoun -56	quote 9	subordinator -83	that -120	verb-judging -172	verb-saying -100	verb-thinking 11	word -51
intro|signature|	start 38
intro|speaker-then-quote|	( -75	- -42	: -35	adverb 68	auxiliary -55	capital -32	coordinator -46	determiner 6	possessive 64	pronoun -48	quote -7	that 32	verb-judging -39	verb-saying 23	verb-thinking 40
intro|transcript|	start -29
intro|verb-then-speaker|	, 19	: 8	adverb -107	capital -95	coordinator -58	determiner -53	possessive -70	preposition -68	pronoun -10	subordinator -81	that -14	verb-saying -105	verb-thinking -56	word -45
kind|according-to|	organisation 20	person -11
kind|colon|	organisation 42	person 96	unknown -89
kind|named-before|	organisation 29	place -103	unknown -74
kind|named-nearby|	organisation -36	person 19	place -92	unknown -15
kind|	organisation 19	person 33	place -82	unknown -57
kind|organisation|	according 25	direct -55	judging 56	naked -16	relative 83	saying 20	shared 66	thinking -135
kind|paragraph-before|	place -56	unknown -75
kind|person|	according -18	apposed 14	direct -35	judging 66	naked 19	passive 97	relative -86	saying 43	shared -114	thinking 19
kind|place|	apposed -176	direct -164	judging 74	naked -110	passive -84	saying -77	shared -64	thinking -61
kind|quote-then-speaker|	organisation -46	person 24	place -202
kind|quote-then-verb|	organisation 6	person 25	place 165	unknown -61
kind|sentence-after|	organisation -58	person -43	place -47
kind|sentence-before|	organisation -18	place -31	unknown -8
kind|signature|	person 75	unknown -121
kind|speaker-then-quote|	organisation 35	person 46	place -20	unknown -54
kind|transcript|	person -7
kind|unknown|	according 75	apposed -83	direct -59	judging -23	naked -32	passive -101	relative 33	saying -47	shared 21	thinking 70
kind|verb-then-speaker|	organisation -140	person 66	place -137	unknown -119
lead|according-to|lower|	according 38
lead|according-to|upper|	according -8
lead|colon|lower|	naked -88
lead|colon|upper|	judging -16	naked -11	other -41	saying 6
lead|named-before|other|	naked -16
lead|named-before|upper|	naked -21
lead|named-nearby|lower|	naked -11
lead|named-nearby|other|	naked -68
lead|paragraph-before|upper|	according -17	judging -33	other -33	saying -29	thinking -67
lead|quote-then-speaker|lower|	judging -25	other -27	saying 14	thinking 50
lead|quote-then-speaker|other|	saying -41
lead|quote-then-speaker|upper|	judging -11	other 34	saying -15	thinking -31
lead|quote-then-verb|lower|	judging -87	saying 36
lead|quote-then-verb|other|	saying 32
lead|quote-then-verb|upper|	judging 71	saying -14
lead|sentence-after|lower|	judging -92	other -50	saying -31	thinking -86
lead|sentence-after|upper|	according 30	judging -67	other -87	saying -11	thinking -76
lead|sentence-before|lower|	according -23	judging -27	other -46	saying -22	thinking -134
lead|sentence-before|upper|	according 23	judging -71	other -39	saying -51	thinking -123
lead|signature|lower|	naked -95
lead|signature|upper|	naked 22
lead|speaker-then-quote|lower|	other -54	thinking 20
lead|speaker-then-quote|other|	other 114	saying 52
lead|speaker-then-quote|upper|	judging 10	other 25	saying 34	thinking 11
lead|transcript|upper|	naked -32
lead|verb-then-speaker|lower|	judging -24
lead|verb-then-speaker|upper|	judging -46
lemma|according-to|	none 28
lemma|	accuse -41	acknowledge -23	add -10	admettre 40	admit -11	advertir 49	advise -103	affirm -61	afirmar 51	agree -87	aim 30	allege 41	allow -135	ammettere 79	announce -109	annunciare 12	answer -11	appeal -96	applaud -122	argue 52	asegurar -51	ask -57	assail 93	assert -78	assicurare 38	assure 36	assurer 13	attack -139	attribute 43	back -84	bekennen 6	believe -180	berichten -24	bill -122	blast 58	blog -108	boast 103	brag -44	brand -75	bromear 26	care -94	caution 27	celebrate 23	challenge -22	chant 44	characterize -59	cheer -14	chiamare -65	chiedere 46	chip -65	cite 31	claim -78	clarify -17	comentar -76	compare 7	complain 47	concede 59	conclude 44	confermare 57	confidare 24	confirm -77	confirmar 56	congratulate 79	consider -117	contar 28	contend -34	continue 31	correct -60	counter -20	credit -117	criticize -83	cry 70	decide -93	decir 75	declarar 42	decry -40	deem -63	defend 58	definire -64	deliver 33	demand 53	demander 29	denounce 35	deny -31	describe 16	describir 76	detail -32	dire -46	dismiss 75	dizer -34	doubt -29	dub -15	echo -50	elaborate 54	email -83	emphasize 59	endorse -76	erinnern -29	erzählen 43	escrever 46	estimate -96	expect -172	explain 71	express -38	falar -44	fear -81	feel -29	figure -11	find -87	finden 50	fire 43	geben -12	geven -12	gracejar -45	greet -52	gush 18	hail 30	halten -14	hear -46	highlight -54	hint -75	hit -48	hold -43	hope 37	houden 53	identify -6	indicar -30	indicate 70	informar 34	insist -37	insult -101	intend -136	interject 107	interrupt -13	introduce 47	invite -38	invoke -10	ironiser -9	ironizar -53	jeer 44	joke 46	juger 24	klagen 90	knock 44	know -39	label -67	lachen 17	lament 122	lancer 28	laten -34	laugh 46	learn -79	leggen -94	lembrar -53	like -44	liken -36	list -92	llamar 55	love 43	maintain -52	mean 58	meinen -18	mention -54	message -105	mock 72	muse -94	name 20	need -85	nennen 37	noemen -47	none 57	note 70	offer -27	oppose -84	order -51	paint -64	parlare 28	parler 56	persuade 58	pester -26	phone -19	plaisanter 56	plan -11	plead 43	pledge 27	point 27	portray 58	post -124	predict 52	prefer -54	present -26	press 55	proclaim -44	promettere -17	promettre -19	promise 47	pronounce 74	protest -57	protestar 20	prove -95	prévenir -11	queixar 12	question -34	quip 79	quote -52	raccontare 31	raconter -54	rail -55	raise 27	rank -112	rate -12	read -16	reageren -9	reason 45	reassure -58	recall 121	recite -67	reclamar -46	recognize 50	recommend -101	record -96	refer 66	reference -42	reflect 6	refuse 71	regard 34	reiterate -53	reject 90	relate 17	remark -109	remember 84	remind 34	repeat -86	reply -19	report 56	request -106	respond -24	responder 33	resumir 11	retort -89	reveal -19	revelar -102	ribattere -23	rispondere 15	roepen -36	rule 47	réclamer 70	résumer -41	sagen -23	saluer 29	say 48	scherzare 55	schreiben 95	see -69	seek -46	shoot -18	shout 114	sign -89	signal -57	slam -43	slate 33	speak -19	speculate -101	spiegare 17	sprechen -60	spreken -46	staan -59	stress -58	support -51	suspect -8	talk -11	tell 78	testify -61	text -117	thank 79	think 36	threaten -8	title -115	tout 107	treat -40	trust 81	try -143	tweet -19	understand -69	urge 10	use 8	venture -73	ver 51	verlangen -16	verraten 56	verteidigen -30	view -106	vinden -15	volunteer -94	vote 15	vow 21	vragen -7	warn 32	wave 62	weigh -138	welcome -73	whisper 64	willen -45	wish -92	wonder 50	worry -8	write 67	yell 18	zeggen 31	zeigen 53	zien -20
lemma|colon|	none -41	say 54
lemma|paragraph-before|	accuse -53	acknowledge -42	add 46	advise -9	allow -54	announce -53	answer -46	ask -148	attack -18	back -20	blame -43	blast -83	boast -86	call -101	challenge -16	cheer -52	cite -62	claim -20	comment -60	concede -41	conclude -72	continue 63	criticize -97	declare -29	defend -88	deliver -75	describe -94	detail -16	dismiss -68	echo -6	email -8	endorse -16	expect -21	explain -92	express -39	find -23	indicate -71	introduce -13	issue 14	know -6	laugh -53	like -19	mention -62	name -81	need -56	none -39	note -156	offer -61	oppose -80	plan -46	pledge -40	point 11	post -11	praise 28	predict -37	promise -99	propose -76	protest -6	prove -6	question -30	rail -19	raise -49	rate -25	read -61	recall -97	refer 96	reflect -9	reiterate -54	reject -103	remark -24	remind -54	repeat -110	report 33	respond -55	reveal -30	rule -36	say -76	see -106	shoot 93	show -14	sign -9	speak 39	state -54	stress -46	suggest -57	support 42	talk -42	tell -46	think 81	tweet -9	understand -6	urge -56	use 51	vow -61	wave -17	weigh -10
lemma|quote-then-speaker|	accuse -44	add 84	advise 102	allow -109	announce 54	answer -56	appeal -58	argue -55	ask 21	assert -81	assure 29	attack -65	back -38	believe -106	bill -86	call 69	cast 53	chant -12	cheer -119	cite 117	claim -98	comment -27	compare -142	conclude 32	continue -26	criticize 29	declare 118	describe 9	echo -49	email -202	endorse -7	explain 60	express -88	feel 126	find -77	hear 77	hold 65	insist -48	intend -129	introduce -17	invoke -10	issue -97	joke -33	know -91	laugh 16	like -79	list -49	mean 87	mention 56	message -40	name 23	need -98	none 13	note 19	offer 60	plan -105	pledge -43	point -39	post -80	predict 35	press -62	promise -94	protest -72	question -44	quote -106	raise 79	rank -22	rate -148	read 8	recall 145	reference -93	remark -129	repeat -87	reply 49	report 16	request -92	respond 15	rule 15	sagen -28	say 60	see -78	seek -59	shoot -89	show -151	sign -10	speak -12	state 26	support 74	talk -52	tell 162	think -19	trust 81	try -127	tweet 111	understand 61	urge 69	use -150	volunteer -80	vote 29	vow -43	want -73	warn 64	write 128
lemma|quote-then-verb|	add 151	ask 10	comentar -67	contar 72	declare -91	dire 150	erzählen 111	gracejar -25	ironiser 7	joke 90	leggen -7	plaisanter 67	raccontare 7	recall -62	reply 114	resumir 37	résumer 48	say 43	suggest -34	tell -111	tweet 74	vertellen 51	write 111	zeggen 35
lemma|sentence-after|	add -21	ask 64	call 22	comment -54	fire -74	like -27	none 9	point -88	reply -58	say -94	see -81	state -25	support -64	tell -96	want -16	write 46
lemma|sentence-before|	accuse -178	acknowledge -80	add 73	advise -91	agree -58	announce 46	annunciare -49	answer -91	argue -9	ask -83	attack -126	back -111	believe -58	blame -116	call -297	care -42	challenge -103	cheer -193	cite -72	claim -155	comment -83	conclude -26	confirm -128	contar 97	continue -60	criticize -90	declare 24	defend -156	deliver -130	demand -108	deny -62	describe -45	disagree -143	dismiss -112	email -129	endorse -143	expect -16	explain -70	express -87	feel -21	find -168	fire -155	geben 24	halten -43	hear -61	hold -46	hope -16	houden 49	insist -78	issue -119	joke -126	know -66	laugh 15	like -22	list -95	message -122	name -177	need -43	none -30	offer -107	order -93	pedir 27	plan -74	pledge -104	point -183	post -85	praise -80	press -54	question -120	raccontare -75	raise 44	rate -121	read -125	recall -14	record -82	refer 61	refuse -37	reject 71	remark -45	reply -14	respond -117	rule -128	sagen -79	say -42	see -134	seek -40	show -75	sign -149	speak 23	state -75	suggest -125	support 78	talk -122	tell 22	testify -112	thank -164	think -60	try -55	tweet -9	urge -118	use -118	view -64	vote -36	vow -145	want -78	warn -173	welcome -153	willen 47	write -49	zeggen 31	zeigen -37	zien -16
lemma|speaker-then-quote|	accuse 37	acknowledge -13	add -34	advise -90	agree -83	allege 53	allow -78	announce -89	answer 57	appeal -95	argue 132	ask -61	assert -47	assure 40	attack -100	back -47	believe -141	bill -111	blame 57	blast 59	boast 102	call -10	cast -19	caution 66	chant 47	cheer 26	cite 147	comment 23	compare 35	complain 88	concede 83	conclude 14	condemn -26	confirm -20	consider -122	continue 76	credit -103	criticize -86	decide -88	declare -33	decry -40	deem -63	defend 91	deliver 51	demand 75	denounce 38	deny -31	describe 35	detail -16	dire -56	dismiss 75	echo -8	email -33	endorse -36	expect -134	explain 44	express -9	falar -19	fear -44	feel -32	figure -11	find -45	fire 55	gush 18	hear -42	highlight -52	hit 7	hold -40	hope 38	indicate 72	insist -15	intend -88	interject 110	issue 47	joke 112	know -10	label -19	lament 124	like -27	list -34	mean -95	mention -70	message -81	mock 72	name 29	need -60	noemen -21	none -8	note 48	offer 19	oppose -65	order -18	parlare 59	parler 58	plan 6	pledge 51	point 60	portray 59	post -78	praise 33	predict 57	press 71	proclaim -42	promise 50	propose -45	question -61	quote 26	rail -18	rate 20	read -40	recall 68	record -68	refer 59	refuse 79	reiterate -26	reject 76	remark 38	repeat -108	reply -20	report 13	respond -25	rule 40	saluer 29	say 39	see -62	seek -45	shoot 6	shout 86	show 48	sign -88	slam -42	speak -70	sprechen -42	spreken -15	state -24	suggest 12	support -89	talk -9	tell 24	text -116	thank 89	think -11	title -107	try -98	tweet -20	urge 8	use 39	view -103	vote -20	vow 31	want 22	warn -8	welcome -51	write 24	yell 17
lemma|verb-then-speaker|	argue -54	ask -94	call -79	describe -62	noemen -29	say 62	tell -219
length|	0 -41	1 11	2 18	3 -6	5 24
near|according-to|	1 -39	13-25 -16	3 34	4-6 43	7-12 32
near|colon|	1 -27	26+ -30	3 23	4-6 -93
near|named-before|	1 -23	13-25 -26	2 30	26+ -104	3 -60	4-6 -14	7-12 -38
near|named-nearby|	0 -14	1 -22	13-25 -17	26+ -7	3 22	4-6 11	7-12 -9
near|paragraph-before|	26+ -33
near|quote-then-speaker|	-10 9	-11 -16	-12 99	-14 -41	-15 -12	-16 18	-17 -72	-18 -16	-19 -51	-20 -66	-21 -6	-22 12	-23 49	-24 -119	-25 -47	-26 18	-27 38	-28 -116	-29 113	-3 -59	-4 -65	-5 25	-6 19	-7 -92	-8 77	-9 32	0 15	1 -13	13-25 -6	2 12	26+ -30	3 -81	4-6 -33	7-12 -38
near|quote-then-verb|	0 38	1 -10	13-25 10	2 -26	3 34	4-6 -12	7-12 -13
near|sentence-after|	0 18	1 -7	13-25 -46	2 -117	26+ -107	3 -106	4-6 -23
near|sentence-before|	1 25	13-25 -39	2 14	26+ -52	3 28	4-6 -38
near|speaker-then-quote|	0 -10	13-25 -46	2 18	26+ -38	3 21	4-6 12	7-12 -13
near|transcript|	0 -32
near|verb-then-speaker|	0 -36	1 14	13-25 -97	3 -115	4-6 19	7-12 -119
negated|	paragraph-before -59	quote-then-speaker -71	sentence-before 23	speaker-then-quote -185
next|$|	other -73
next|(|	other 18	saying -16
next|,|	judging -87	other -25	saying 10	thinking 14
next|-|	other -11	saying -58
next|:|	judging -23	other 7	saying -12	thinking -22
next|;|	other -81	saying 10
next|according-to|	auxiliary -37	marks 44	stop 33	word 8
next|adverb|	other -21	saying -12	thinking -113
next|auxiliary|	judging -102	other -76	saying -99	thinking 19
next|capital|	judging 40	other -15	saying -9	thinking 16
next|colon|	: 25	determiner -62	preposition -30
next|coordinator|	judging -76	other -15	saying -30	thinking -54
next|determiner|	judging -27	other 27	thinking -77
next|end|	saying -55
next|marks|	judging 40	other -60	saying 11	thinking -12
next|paragraph-before|	, -39	: -17	adverb -25	auxiliary -32	capital -72	coordinator -44	determiner 12	preposition -27	pronoun -189	quote -52	stop 39	subordinator -32	that -58	verb-judging 51	verb-saying -120	verb-thinking -51	— -17
next|possessive|	saying -22
next|preposition|	judging -72	other 66	saying -15	thinking -56
next|pronoun|	judging 39	other -40	saying -14	thinking 36
next|quote-then-speaker|	, -46	- 57	: -13	adverb 11	auxiliary -76	coordinator -56	determiner -37	preposition 8	pronoun 25	quote 38	stop 45	subordinator 22	that -74	verb-saying -37	verb-thinking -98	word 30
next|quote-then-verb|	( -44	, 57	adverb 19	auxiliary -143	capital 38	end -55	preposition -8	pronoun -66	quote -117	stop 31	subordinator -120	verb-saying 35	word 86
next|quote|	judging -170	other -108	saying -28	thinking -112
next|sentence-after|	, -52	: -110	adverb -19	auxiliary -91	capital -13	coordinator -26	determiner -60	preposition -7	pronoun -182	quote -71	stop 75	subordinator 90	that -24	verb-judging -109	verb-saying -72	word -26
next|sentence-before|	$ -71	( 42	, -42	: 10	adverb -16	auxiliary -135	capital -76	coordinator -12	determiner 39	preposition 35	pronoun -120	quote -136	stop -68	subordinator 25	verb-judging -186	verb-saying -91	verb-thinking -85	word -31
next|speaker-then-quote|	, 15	- -122	: 8	adverb -32	auxiliary -41	capital 16	coordinator -29	determiner -24	pronoun 30	quote -107	subordinator -20	that 25	verb-judging 60	verb-saying -32	verb-thinking -105	word -54	— -64
next|stop|	judging -6	other -7	saying 43	thinking 46
next|subordinator|	judging -10	other -51
next|that|	judging -28	other 79	saying -10	thinking 16
next|verb-judging|	judging 114	other -72	saying 67	thinking -80
next|verb-saying|	judging -44	other -38	saying -7	thinking 62
next|verb-then-speaker|	, 45	: -45	adverb -131	auxiliary -117	capital -108	coordinator -99	determiner -142	marks -36	preposition -71	pronoun -126	quote -129	subordinator -118	verb-saying -74	verb-thinking -154	word -52
next|verb-thinking|	judging -39	other -146	saying -7
next|word|	judging -8	other -13	saying -14	thinking -84
next|’|	saying 8
nth-order|according-to|0|according|	other 27
nth-order|colon|0|direct|	saying 62
nth-order|paragraph-before|0|according|	other -16
nth-order|paragraph-before|0|apposed|	judging -70	other -30	saying -68
nth-order|paragraph-before|0|direct|	judging 29	other 27	thinking -79
nth-order|paragraph-before|0|inverted|	saying -55
nth-order|paragraph-before|0|relative|	judging 41	other -41	saying -47
nth-order|paragraph-before|1|according|	other -47
nth-order|paragraph-before|1|apposed|	judging -15	other -48	saying -57	thinking -42
nth-order|paragraph-before|1|direct|	judging -76	other -158	saying -49	thinking -18
nth-order|paragraph-before|1|inverted|	saying -62
nth-order|paragraph-before|1|passive|	other -6
nth-order|paragraph-before|1|relative|	judging -29	other -9	saying -21	thinking 101
nth-order|paragraph-before|1|shared|	judging 8	other -43	saying 33	thinking -16
nth-order|paragraph-before|2|according|	other -6
nth-order|paragraph-before|2|apposed|	judging -22	other -50	saying -25
nth-order|paragraph-before|2|direct|	judging -70	other -88	saying -29
nth-order|paragraph-before|2|inverted|	saying -22
nth-order|paragraph-before|2|passive|	other -20
nth-order|paragraph-before|2|relative|	other -36
nth-order|paragraph-before|2|shared|	judging -22	other -31	saying -22	thinking -25
nth-order|paragraph-before|3|apposed|	saying -27
nth-order|paragraph-before|3|direct|	judging -29	other -37	saying -33
nth-order|paragraph-before|3|inverted|	judging -14	saying -20
nth-order|paragraph-before|3|shared|	judging -75	other -23	saying -90	thinking -47
nth-order|quote-then-speaker|0|apposed|	judging -111	other -89	thinking 36
nth-order|quote-then-speaker|0|direct|	judging -12	other -51	saying 11	thinking -16
nth-order|quote-then-speaker|0|relative|	judging -31	other -46	saying -15	thinking -24
nth-order|quote-then-speaker|0|shared|	judging 56	other -22	saying -85	thinking -110
nth-order|quote-then-speaker|1|apposed|	judging 14	other 36	saying -17	thinking 37
nth-order|quote-then-speaker|1|direct|	judging -91	other -95	saying 6	thinking -148
nth-order|quote-then-speaker|1|passive|	other -20	saying 22
nth-order|quote-then-speaker|1|relative|	judging 19	other -167	saying -43	thinking -47
nth-order|quote-then-speaker|1|shared|	judging -30	saying 27	thinking 59
nth-order|quote-then-speaker|2|apposed|	judging -113	other -202	saying -111	thinking -104
nth-order|quote-then-speaker|2|direct|	judging -152	other 14	saying -11	thinking -84
nth-order|quote-then-speaker|2|passive|	saying -136
nth-order|quote-then-speaker|2|relative|	other -128
nth-order|quote-then-speaker|2|shared|	judging -40	other 117	saying -41	thinking -134
nth-order|quote-then-speaker|3|apposed|	judging -89	other -111	saying -123	thinking -57
nth-order|quote-then-speaker|3|direct|	judging -42	other -182	saying 12	thinking -54
nth-order|quote-then-speaker|3|passive|	other -244
nth-order|quote-then-speaker|3|relative|	other -73	saying -76
nth-order|quote-then-speaker|3|shared|	judging 19	other -26	saying 24	thinking -30
nth-order|quote-then-verb|0|inverted|	judging -8	saying -14
nth-order|quote-then-verb|1|inverted|	saying 19
nth-order|sentence-after|0|according|	other -18
nth-order|sentence-after|0|apposed|	judging -68	other -22	saying -11
nth-order|sentence-after|0|direct|	judging -44	other -6	thinking -87
nth-order|sentence-after|0|relative|	other -37
nth-order|sentence-after|1|apposed|	judging -45	other -48	saying -114
nth-order|sentence-after|1|direct|	judging -125	other -167	saying -142	thinking -41
nth-order|sentence-after|1|inverted|	judging -19
nth-order|sentence-after|1|relative|	other -53
nth-order|sentence-after|1|shared|	judging -74	other -104	saying 22	thinking -59
nth-order|sentence-after|2|apposed|	other -81	saying -25
nth-order|sentence-after|2|direct|	judging -12	other -70	saying -69	thinking -25
nth-order|sentence-after|2|passive|	other -26
nth-order|sentence-after|2|shared|	judging -28	other -45	saying -101	thinking -16
nth-order|sentence-before|0|according|	other -37
nth-order|sentence-before|0|apposed|	judging -210	saying -17	thinking 10
nth-order|sentence-before|0|direct|	judging -10	other -17	saying -15	thinking -101
nth-order|sentence-before|0|inverted|	judging -89
nth-order|sentence-before|0|passive|	other -37
nth-order|sentence-before|0|relative|	judging -77	other -88	saying -41	thinking -21
nth-order|sentence-before|1|according|	other 31
nth-order|sentence-before|1|apposed|	judging 24	other -177	saying -92	thinking -56
nth-order|sentence-before|1|direct|	judging -62	other 38	saying -141	thinking -126
nth-order|sentence-before|1|inverted|	judging -79	saying -183
nth-order|sentence-before|1|passive|	other -85	saying -111
nth-order|sentence-before|1|relative|	judging -49	other -74	saying -55
nth-order|sentence-before|2|according|	other 12
nth-order|sentence-before|2|apposed|	judging -59	other -88	saying -111	thinking -38
nth-order|sentence-before|2|direct|	judging -167	other -290	thinking -52
nth-order|sentence-before|2|inverted|	judging -31	saying -30
nth-order|sentence-before|2|passive|	other -42
nth-order|sentence-before|2|relative|	other -95
nth-order|sentence-before|3|according|	other -100
nth-order|sentence-before|3|apposed|	judging -22	other -104	saying -56	thinking -13
nth-order|sentence-before|3|direct|	judging -101	other -154	saying -63	thinking -33
nth-order|sentence-before|3|inverted|	saying 58
nth-order|sentence-before|3|passive|	other -82
nth-order|speaker-then-quote|0|apposed|	other 33	saying -13	thinking -108
nth-order|speaker-then-quote|0|direct|	judging 39	other -63	saying 26	thinking 44
nth-order|speaker-then-quote|0|passive|	other -19	saying 53
nth-order|speaker-then-quote|0|relative|	judging 37	other -15	saying -39	thinking -87
nth-order|speaker-then-quote|0|shared|	judging -147	other -44	saying -59	thinking 64
nth-order|speaker-then-quote|1|apposed|	judging -71	other -21	saying -68	thinking -100
nth-order|speaker-then-quote|1|direct|	judging 26	other -48	saying 22	thinking 10
nth-order|speaker-then-quote|1|passive|	other 10
nth-order|speaker-then-quote|1|relative|	other -45	saying 108
nth-order|speaker-then-quote|1|shared|	judging 18	other -74	thinking 60
nth-order|speaker-then-quote|2|apposed|	judging 17	other -54	saying 11	thinking 6
nth-order|speaker-then-quote|2|direct|	judging -67	other 19	saying 27	thinking -45
nth-order|speaker-then-quote|2|passive|	other -13	saying 34
nth-order|speaker-then-quote|2|relative|	judging 33	other 18	saying 52
nth-order|speaker-then-quote|2|shared|	judging 8	other -130	saying -23	thinking 72
nth-order|speaker-then-quote|3|apposed|	judging 32	other -52	saying 48	thinking -85
nth-order|speaker-then-quote|3|direct|	judging -28	other 24	saying -6	thinking -51
nth-order|speaker-then-quote|3|passive|	judging -105	other -47	saying -113
nth-order|speaker-then-quote|3|relative|	judging -76	other 48	saying -106	thinking 85
nth-order|speaker-then-quote|3|shared|	judging 30	other -17	saying -10	thinking -102
nth-order|verb-then-speaker|0|inverted|	judging -21	saying 11
nth-order|verb-then-speaker|1|inverted|	saying -11
nth|according-to|	0 27
nth|colon|	0 18	1 -15
nth|named-before|	0 -8	1 -20
nth|named-nearby|	0 -19	2 28	3 -24	4 -48
nth|paragraph-before|	1 -7	2 -90	3 -136
nth|quote-then-speaker|	0 -52	1 59	3 -49
nth|quote-then-verb|	0 -11	1 17
nth|sentence-after|	2 -149
nth|sentence-before|	0 36	1 -30	2 24	3 -48	4 -132
nth|speaker-then-quote|	0 -29	1 -9	2 13	4 34
nth|transcript|	0 -32
nth|verb-then-speaker|	1 -26
order|according-to|according|	according 28
order|colon|direct|	other -8	saying 74
order|colon|naked|	naked -15
order|named-before|naked|	naked -24
order|paragraph-before|according|	according -17
order|paragraph-before|apposed|	judging -30	other -92	saying -76	thinking -42
order|paragraph-before|direct|	saying -19	thinking -29
order|paragraph-before|inverted|	judging -14	saying -91
order|paragraph-before|passive|	other -26	saying -13
order|paragraph-before|relative|	judging 37	other -54	saying -61	thinking 98
order|paragraph-before|shared|	judging -7	other -60	saying -20	thinking -41
order|quote-then-speaker|apposed|	judging -19	saying -51	thinking 58
order|quote-then-speaker|direct|	judging -38	other -37	saying 24	thinking -91
order|quote-then-speaker|passive|	judging 52	other 7	saying 35	thinking -40
order|quote-then-speaker|relative|	judging 7	other -73	saying -48	thinking -70
order|quote-then-speaker|shared|	judging -7	other 9
order|quote-then-verb|inverted|	judging -20
order|sentence-after|according|	according 30
order|sentence-after|apposed|	judging -70	other -43	saying -27	thinking -23
order|sentence-after|direct|	judging -54	other -32	thinking -93
order|sentence-after|inverted|	judging -43	saying 28
order|sentence-after|passive|	other -34
order|sentence-after|relative|	other -60	saying -16
order|sentence-after|shared|	judging -82	other -111	thinking -19
order|sentence-before|according|	according 14
order|sentence-before|apposed|	judging -20	other -26	saying -34	thinking -45
order|sentence-before|direct|	saying -7	thinking -147
order|sentence-before|inverted|	judging -106	saying -41
order|sentence-before|passive|	judging -32	other -141	saying -134
order|sentence-before|relative|	judging -90	other -131	saying -86	thinking -25
order|speaker-then-quote|apposed|	saying -7	thinking -90
order|speaker-then-quote|direct|	judging 20	other -9	saying 40
order|speaker-then-quote|passive|	judging -166	saying 54
order|speaker-then-quote|relative|	judging 12	other 26	saying 26	thinking 11
order|speaker-then-quote|shared|	judging -57	other -110	saying -53	thinking 53
order|transcript|naked|	naked -32
order|verb-then-speaker|inverted|	judging -36	saying 11
phrase|according-to|name|	true 22
phrase|according-to|noun|	false -29	true 70
phrase|according-to|pronoun|	false 21
phrase|colon|name|	false 63	true 67
phrase|colon|noun|	false -103	true 29
phrase|colon|pronoun|	false 21
phrase|named-before|name|	false -30	true 27
phrase|named-before|pronoun|	false -57
phrase|named-nearby|name|	false -13
phrase|named-nearby|pronoun|	false -37
phrase|name|	true 7
phrase|noun|	false -68
phrase|paragraph-before|name|	false 12	true -52
phrase|paragraph-before|noun|	false -208	true -135
phrase|paragraph-before|pronoun|	false -36
phrase|pronoun|	false -6
phrase|quote-then-speaker|name|	false 13	true 7
phrase|quote-then-speaker|noun|	false -23	true 18
phrase|quote-then-speaker|pronoun|	false 12
phrase|quote-then-verb|name|	false -6	true 10
phrase|quote-then-verb|noun|	false -25	true 43
phrase|sentence-after|name|	false 15	true -78
phrase|sentence-after|noun|	false -37	true -13
phrase|sentence-before|name|	false -8	true 36
phrase|sentence-before|noun|	false -29	true -78
phrase|sentence-before|pronoun|	false 13
phrase|speaker-then-quote|name|	false 27	true -29
phrase|speaker-then-quote|noun|	false -49
phrase|speaker-then-quote|pronoun|	false 26
phrase|transcript|name|	false -32
phrase|verb-then-speaker|name|	false 39	true 42
phrase|verb-then-speaker|noun|	false -70	true -36
phrase|verb-then-speaker|pronoun|	false 79
pronoun|colon|	he 28
pronoun|named-before|	er 62	he -32	het -15	hij -36	i -122	il 62	it -149	on -87	she -34	sie -86	they -117	you -21	ze -15
pronoun|named-nearby|	er 28	es -74	he -13	het -41	hij 30	i -103	it -105	lei 13	man -110	she 79	sie 45	we -143	you -97	ze 15
pronoun|paragraph-before|	he 10	it -94	she -129	they -87
pronoun|quote-then-speaker|	he 32	i -9	il 62	it -107	she 46
pronoun|quote-then-verb|	elle 66	er 53	hij 44	il 86	it -17	she -46	sie 104	ze 40
pronoun|sentence-after|	it -72	she -140	they -111
pronoun|sentence-before|	er 38	het -20	i -155	it -155	she 20	sie -38	they -180	you -25
pronoun|speaker-then-quote|	he 49	i 6	it -7	she 10
pronoun|verb-then-speaker|	he 49	het -18	it -174	she -106
says|according-to|	never 8	too -25
says|colon|	never 53	often 78	too 34
says|named-before|	never -33	often -13	too -34
says|named-nearby|	often 10	too -19
says|	often 10	too 6
says|paragraph-before|	never -114	often 93	too -75
says|quote-then-speaker|	never 42	often 50	too 11
says|quote-then-verb|	never -18	often 106	too 42
says|sentence-after|	never -41	often 77	too -45
says|sentence-before|	never 48	often -117	too -14
says|speaker-then-quote|	never -24	often 24	too 48
says|transcript|	never -32
says|verb-then-speaker|	never 32	often -50	too 7
size|according-to|1|	according 54
size|according-to|2|	according 60
size|according-to|3|	according 34
size|according-to|4-5|	according -29
size|according-to|6-9|	according 6
size|colon|10+|	judging -16	naked -22	other -41	saying 82
size|colon|2|	naked 11
size|colon|3|	naked 38
size|colon|4-5|	naked -89
size|colon|6-9|	naked 11
size|named-before|10+|	naked -22
size|named-before|1|	naked -89
size|named-before|3|	naked -62
size|named-before|4-5|	naked -16
size|named-before|6-9|	naked -41
size|named-nearby|10+|	naked -28
size|named-nearby|2|	naked 53
size|named-nearby|4-5|	naked -46
size|named-nearby|6-9|	naked 24
size|paragraph-before|10+|	according -16	other -183	thinking -58
size|paragraph-before|1|	saying -18
size|paragraph-before|2|	other -97	saying -54
size|paragraph-before|3|	judging -44	other -110	saying -128
size|paragraph-before|4-5|	judging -72	other -13	saying -77	thinking -17
size|paragraph-before|6-9|	according -42	judging -29	other 25	saying -144	thinking -26
size|quote-then-speaker|10+|	judging -26	other 12	saying 18	thinking 85
size|quote-then-speaker|1|	judging -18	other -185	saying -50	thinking -67
size|quote-then-speaker|2|	judging -43	other -70	saying 67	thinking -53
size|quote-then-speaker|3|	judging -52	other 17	saying -12
size|quote-then-speaker|4-5|	judging -56	other 9	saying 22	thinking -15
size|quote-then-speaker|6-9|	judging 30	other -57	saying -26	thinking -137
size|quote-then-verb|10+|	judging -30	saying 13
size|quote-then-verb|1|	saying -41
size|quote-then-verb|2|	judging 27	saying 30
size|quote-then-verb|3|	saying 122
size|quote-then-verb|4-5|	saying -35
size|quote-then-verb|6-9|	judging 13	saying 33
size|sentence-after|10+|	judging -47	other -100	saying -62	thinking -77
size|sentence-after|1|	other -114	saying -128
size|sentence-after|2|	judging -126	other -151	saying -26	thinking -19
size|sentence-after|3|	judging -124	other -98	saying -58
size|sentence-after|4-5|	judging -76	other -78	saying 44	thinking -43
size|sentence-after|6-9|	judging -75	other 15	saying 29	thinking -51
size|sentence-before|10+|	according 13	other -26	saying 9	thinking -84
size|sentence-before|1|	judging -173	other -286	saying -139	thinking -76
size|sentence-before|2|	according 83	other -30	saying -166	thinking -85
size|sentence-before|3|	according -79	judging -86	other 6	saying -15	thinking -47
size|sentence-before|4-5|	according -74	judging -139	other 26	thinking -125
size|sentence-before|6-9|	according 19	judging -27	other -90	saying -29	thinking -112
size|signature|10+|	naked 79
size|signature|6-9|	naked 11
size|speaker-then-quote|10+|	other 9	saying 25	thinking -34
size|speaker-then-quote|1|	judging 31	other -43	thinking 83
size|speaker-then-quote|2|	judging -53	other -84	saying 9	thinking 10
size|speaker-then-quote|3|	judging 17	other -9	saying 8	thinking -50
size|speaker-then-quote|4-5|	judging 6	other -53	thinking -59
size|speaker-then-quote|6-9|	judging -29	other -6	saying 13	thinking -44
size|transcript|10+|	naked -21
size|transcript|6-9|	naked -26
size|verb-then-speaker|10+|	judging -64	saying -6
size|verb-then-speaker|1|	judging -87	saying -152
size|verb-then-speaker|2|	judging -55	saying 11
size|verb-then-speaker|3|	judging -39	saying -54
size|verb-then-speaker|4-5|	judging -32	saying -44
size|verb-then-speaker|6-9|	judging -20	saying -15
starts|according-to|false|	according 28
starts|colon|false|	apposed -57	direct 22	naked -33
starts|colon|true|	direct 58	naked 67
starts|named-before|false|	naked -33
starts|named-before|true|	naked 7
starts|named-nearby|false|	naked -17
starts|named-nearby|true|	naked 23
starts|paragraph-before|false|	according -17	apposed -100	direct -60	inverted -92	passive -37	relative -55	shared -27
starts|paragraph-before|true|	apposed -68	direct 42	relative 34	shared 10
starts|quote-then-speaker|false|	apposed 9	passive 33	relative -79	shared -39
starts|quote-then-speaker|true|	apposed -23	shared 22
starts|sentence-after|false|	according 30	apposed -67	direct -124	inverted 27	passive -34	relative -77	shared -62
starts|sentence-after|true|	apposed 6
starts|sentence-before|false|	according 14	apposed -42	inverted -42	passive -189	relative -139
starts|sentence-before|true|	apposed -14	direct 21	relative -126
starts|speaker-then-quote|false|	apposed -40	direct 6	passive 10	relative -15	shared -120
starts|speaker-then-quote|true|	apposed -12	relative 98	shared 9
starts|transcript|true|	naked -32
verb-before|according|,|	other 37
verb-before|according|capital|	other 49
verb-before|according|quote|	other -27
verb-before|according|start|	other 75
verb-before|according|stop|	other 36
verb-before|according|word|	other -88
verb-before|apposed|(|	base 49
verb-before|apposed|)|	other 24	past -64	present -45
verb-before|apposed|,|	base 66	other 11	participle -129	past 34	present 41
verb-before|apposed|-|	other -72
verb-before|apposed|capital|	base -129	other -15	participle -36	past -142	present -20
verb-before|apposed|determiner|	base -94	other -98
verb-before|apposed|pronoun|	base -122	other -109	past -241	present 34
verb-before|apposed|quote|	base -80	other -33	participle -7	past -47	present 31
verb-before|apposed|verb-saying|	base -69	other -125	past -147	present -110
verb-before|apposed|word|	base -115	other 35	participle -74	present -194
verb-before|apposed|—|	other -81	past 57
verb-before|direct|capital|	base -63	other -6	participle 36	past 13	present 13
verb-before|direct|determiner|	base -61	other 19	participle -40	past -24	present -63
verb-before|direct|pronoun|	base -64	other -47	participle -98	past 38	present -11
verb-before|direct|verb-judging|	base -101	other -120	past -62	present -82
verb-before|direct|verb-saying|	base -29	other -103	participle -7	past -50	present 70
verb-before|direct|verb-thinking|	base -21	other -117	participle -78	past -31	present 36
verb-before|direct|word|	base 7	other 20	participle -45	past 41	present 8
verb-before|inverted|"|	past 90
verb-before|inverted|'|	past 117
verb-before|inverted|)|	past -93
verb-before|inverted|,|	past 20	present -17
verb-before|inverted|capital|	past -67	present -45
verb-before|inverted|coordinator|	past -200	present -92
verb-before|inverted|pronoun|	past -41
verb-before|inverted|quote|	present 59
verb-before|inverted|stop|	past -61
verb-before|inverted|that|	past -94
verb-before|inverted|word|	past -7	present -80
verb-before|passive|,|	other -104	past -63
verb-before|passive|capital|	other -236	past 93
verb-before|passive|coordinator|	other -97
verb-before|passive|pronoun|	other -42	past -162
verb-before|passive|quote|	other -133
verb-before|passive|start|	past 65
verb-before|passive|subordinator|	other -112	past -106
verb-before|passive|verb-saying|	other 7	past -124
verb-before|passive|word|	other 67	past 22
verb-before|relative|that|	base -109	other -73	participle -121	past 25	present 17
verb-before|relative|word|	base -46	other -22	participle 112	past -11	present -48
verb-before|shared|)|	other -77	past -111
verb-before|shared|,|	base -21	other -52	participle 30	past -132	present -80
verb-before|shared|-|	other -12
verb-before|shared|capital|	participle -82
verb-before|shared|coordinator|	base 63	other -59	participle 29	past 82	present 68
verb-before|shared|determiner|	base 40	other -75	participle 51
verb-before|shared|possessive|	participle 14
verb-before|shared|preposition|	other -50	participle 73	past -87	present -70
verb-before|shared|pronoun|	base 14	other 61	participle -12	past 20
verb-before|shared|quote|	base -99	other 36	participle 6	past -16
verb-before|shared|subordinator|	other -29	participle -100	past 18
verb-before|shared|verb-saying|	participle -37
verb-before|shared|verb-thinking|	participle -32
verb-before|shared|word|	participle -14
verb-before|shared|—|	other 31
verb-before|shared|’|	base -22
`;
