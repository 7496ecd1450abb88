/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 15	carry-before -26	carry-before-that -41	colon -14	interview -36	named-before -8	paragraph-before -50	quote-then-speaker 17	quote-then-verb 12	signature 15	speaker-then-quote 6	topic -11	transcript -14
before|according-to|	adverb 7	capital 19	preposition 7	word 26
before|colon|	adverb -32	auxiliary -43	capital 6	coordinator -27	preposition -21	pronoun -48	start 12	that -13	verb-judging -24	verb-saying -22	verb-thinking -22	word -33
before|interview|	, -15	capital -15	start -27	word -13
before|named-before|	& -21	' -13	( -19	+ -21	, 24	- -18	/ -19	; -10	auxiliary -7	capital 6	coordinator -26	determiner -17	preposition -24	quote 25	start -21	subordinator -51	that -12	verb-judging -6	verb-saying -23	¿ -11	— -22	’ -16	• 6
before|named-before||	 9
before|named-nearby|	& -18	( 36	) 11	+ 7	, 27	- 21	/ -25	: -30	; 24	adverb -12	auxiliary -15	coordinator -11	determiner -9	preposition -56	pronoun 19	subordinator -16	that -26	verb-judging -34	verb-thinking 10	word -29	— 8	’ 7
before|name|	& -24	' 10	( 33	) 13	+ 10	, 25	- 15	/ -33	: -36	; 25	adverb -8	auxiliary -13	preposition -43	quote 23	that -31	verb-judging -9	verb-saying 10	verb-thinking -9	word -32	¿ -11	– -12	’ 23	• 15
before|name||	 13
before|noun|	$ -13	' -21	) -26	+ -15	- 11	: -17	; 22	adverb -45	auxiliary -53	capital -10	coordinator -9	determiner 6	preposition -29	pronoun -43	start 10	subordinator -12	that -47	verb-judging -33	word -10	– -21	— -6	’ -25	€ -16
before|paragraph-before|	) -6	, -32	- -20	: -12	; -12	adverb -15	auxiliary -7	capital -9	coordinator -11	preposition -22	quote -18	start -38	subordinator -7	that -13	verb-saying -33	verb-thinking -6	word -11	— -13	’ -6
before|possessor|	, -21	coordinator -27	preposition 16	start -12	that -15	verb-judging -45	verb-saying -9	word -36
before|pronoun|	, 12	: -31	; -27	adverb 13	auxiliary 8	capital -8	coordinator -30	preposition -7	pronoun -15	quote 52	start -28	subordinator -44	that -20	verb-saying 12	verb-thinking 8	word -6
before|quote-then-speaker|	- -12	: -25	adverb -24	auxiliary 12	capital -14	coordinator -12	pronoun -22	quote 31	start -9	subordinator -19	that -40	verb-judging -21	word -23	— 16
before|quote-then-verb|	, -16	adverb 7	capital 7	preposition -18	pronoun -21	verb-judging 19	verb-saying 22	word 6
before|sentence-after|	, -7	: -20	; -20	adverb -23	auxiliary -22	coordinator -20	pronoun -26	start 9	subordinator -46	that -31	verb-judging -17	verb-saying 7	word -6
before|sentence-before|	& -28	' -22	( -13	) -17	+ -16	- -32	: -45	; -34	adverb -12	auxiliary -31	capital -15	coordinator -18	determiner -29	preposition -26	pronoun -21	quote 20	start 10	subordinator -13	that -64	verb-judging 9	verb-saying -6	verb-thinking -22	word -17	– -38	— -26	’ -18	€ -12
before|signature|	— 16
before|speaker-then-quote|	& -17	' 21	) 16	, 40	- 19	: -20	; 30	adverb -44	auxiliary -35	capital -9	coordinator 10	determiner 19	preposition -38	pronoun -42	quote 24	start 7	subordinator -9	that -24	verb-judging -11	verb-saying -43	word -9	– -22	— -9
before|topic|	, -28	- -19	capital -13	subordinator -17	— -17
before|verb-then-speaker|	, 19	adverb -42	determiner 8	preposition -29	pronoun -15	that -20	verb-judging -8	verb-saying 10	word -26
carry-before-that|0|	1 -18	2 9	3 -15
carry-before-that|0|1|,verb-saying|	none -19
carry-before-that|0|1|	3 -23	4-5 -10	: -14	stop -14	word -15
carry-before-that|0|1|:|	upper -14
carry-before-that|0|1|adjacent|	false -18
carry-before-that|0|1|end|	. -6
carry-before-that|0|1|inside|	false -18
carry-before-that|0|1|none|	,auxiliary -19	,verb-saying -17
carry-before-that|0|1|own|	own -28
carry-before-that|0|1|question|false|	false -18
carry-before-that|0|1|stop|	none -12	upper -14
carry-before-that|0|1|subject|	elided -6	none -6	own -25
carry-before-that|0|1|word|	lower -15
carry-before-that|0|2|	, -22	1 12	10+ -29	2 -20	3 11	4-5 17	6-9 -6	auxiliary -19	preposition -25	stop 19
carry-before-that|0|2|,auxiliary|	none -22
carry-before-that|0|2|,verb-saying|	none -20
carry-before-that|0|2|,|	lower -22
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -19
carry-before-that|0|2|end|	. 15
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|none|	,auxiliary -31	,verb-saying 22	coordinator -18	own 15	stop -48
carry-before-that|0|2|own|	none -37	own -21
carry-before-that|0|2|preposition|	lower -20
carry-before-that|0|2|question|false|	false 8	true -10
carry-before-that|0|2|stop|	none -32	upper 19
carry-before-that|0|2|subject|	elided -19	none 20	own -31
carry-before-that|0|3|	, -18	2 -15	3 -21	4-5 -11	6-9 -12	: 6	stop -26	word -20
carry-before-that|0|3|,auxiliary|	none -13
carry-before-that|0|3|,verb-saying|	none -24
carry-before-that|0|3|,word|	none -20
carry-before-that|0|3|,|	lower -18
carry-before-that|0|3|:|	upper 6
carry-before-that|0|3|adjacent|	false -15
carry-before-that|0|3|end|	. -22
carry-before-that|0|3|inside|	false -15
carry-before-that|0|3|none|	,auxiliary -12	,pronoun -6	,verb-saying -33	none -22	own -7	stop -31
carry-before-that|0|3|own|	own -36
carry-before-that|0|3|question|false|	false -42	true 7
carry-before-that|0|3|stop|	none -9	upper -26
carry-before-that|0|3|subject|	elided -23	none -14	own -35
carry-before-that|0|3|word|	lower -20
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -19
carry-before-that|1|far|	, -42	10+ -23	3 -66	4-5 -21	6-9 -28	: -17	; -10	adverb -27	auxiliary -55	capital -31	coordinator -14	determiner -45	preposition -46	pronoun 8	start 10	stop -28	subordinator -38	that -25	verb-judging -27	verb-saying -26	verb-thinking -21	word -50	— 9
carry-before-that|1|far|,auxiliary|	? -13	none -36
carry-before-that|1|far|,coordinator|	none -13
carry-before-that|1|far|,determiner|	none -16
carry-before-that|1|far|,preposition|	none 6
carry-before-that|1|far|,pronoun|	none -8
carry-before-that|1|far|,subordinator|	none -16
carry-before-that|1|far|,verb-judging|	none -9
carry-before-that|1|far|,verb-saying|	! -10	? -11	none -34
carry-before-that|1|far|,word|	none -32
carry-before-that|1|far|,|	capital -30	determiner -27	lower -46	none -28	upper -13	word -11
carry-before-that|1|far|.|	capital -23	determiner 18	end -9	preposition -21	pronoun -31
carry-before-that|1|far|:|	lower -23	none -19	upper -17
carry-before-that|1|far|;|	lower -10	none -26
carry-before-that|1|far|?|	,auxiliary -6	,pronoun -15	,verb-saying -11	,word -11	capital -23	determiner -9	end -24	pronoun -8	stop -11
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	lower -26
carry-before-that|1|far|alone|	true 8
carry-before-that|1|far|auxiliary|	lower -55	none -7
carry-before-that|1|far|capital|	, -18	. -30	lower -31	none -13
carry-before-that|1|far|coordinator|	lower -14
carry-before-that|1|far|determiner|	, -16	. -26	? -7	lower -37	none -34	upper -25
carry-before-that|1|far|elided|	elided -13	none -30	own -35
carry-before-that|1|far|end|	! -16	. -13	? -30	none -14
carry-before-that|1|far|inside|	false -40
carry-before-that|1|far|none|	, -16	,auxiliary -50	,coordinator -11	,determiner -12	,preposition -15	,pronoun -27	,subordinator -7	,verb-judging -23	,verb-saying -45	,verb-thinking -17	: -22	; -19	auxiliary -23	capital -20	determiner -15	elided 6	own -68	preposition -37	pronoun -10	stop -73	verb-saying -10	word -17	— -10
carry-before-that|1|far|own|	elided -24	none -35	own -54
carry-before-that|1|far|preposition|	. -19	lower -55	none -35	upper -11
carry-before-that|1|far|pronoun|	, -18	. -25	lower 8
carry-before-that|1|far|question|false|	false -30	true -43
carry-before-that|1|far|question|true|	false -36
carry-before-that|1|far|start|	other -12	upper 10
carry-before-that|1|far|stop|	none -38	upper -28
carry-before-that|1|far|subject|	elided -47	none -11	own -59
carry-before-that|1|far|subordinator|	. -22	lower -38
carry-before-that|1|far|that|	lower -25
carry-before-that|1|far|verb-judging|	lower -27
carry-before-that|1|far|verb-saying|	, -9	? -24	lower -26
carry-before-that|1|far|verb-thinking|	lower -21
carry-before-that|1|far|word|	lower -50	none -30
carry-before-that|1|far|—|	? -16
carry-before-that|2|	far -23
carry-before-that|2|far|!|	end -21
carry-before-that|2|far|	, -6	1 -13	10+ -6	4-5 -27	6-9 -31	: -35	adverb -30	auxiliary -43	capital -38	preposition -48	pronoun -39	quote -17	start 26	stop -46	subordinator -38	that -20	verb-judging -38	verb-saying -31	verb-thinking -25	word -14
carry-before-that|2|far|,auxiliary|	none -21
carry-before-that|2|far|,determiner|	none -18
carry-before-that|2|far|,pronoun|	none -20
carry-before-that|2|far|,subordinator|	none -13
carry-before-that|2|far|,verb-judging|	none -12
carry-before-that|2|far|,verb-saying|	? -10	none -21
carry-before-that|2|far|,word|	none -41
carry-before-that|2|far|,|	capital -11	determiner -13	none -28	pronoun -13	upper -32	verb-saying -33	word -12
carry-before-that|2|far|.|	capital -15	end -14	preposition -17	pronoun -21	— -20
carry-before-that|2|far|:|	lower -17	none -25	upper -35
carry-before-that|2|far|;|	none -19
carry-before-that|2|far|?|	,verb-saying -19	capital 13	pronoun -20	verb-saying 16	— -17
carry-before-that|2|far|adjacent|	false -23
carry-before-that|2|far|adverb|	lower -30
carry-before-that|2|far|alone|	false 32	true 7
carry-before-that|2|far|auxiliary|	lower -43	none -16
carry-before-that|2|far|capital|	, -19	. -35	? -16	lower -38	none -16
carry-before-that|2|far|coordinator|	none -25
carry-before-that|2|far|determiner|	, 7	. 13	lower -33	none -15
carry-before-that|2|far|elided|	elided -28	own -42
carry-before-that|2|far|end|	none -22
carry-before-that|2|far|first|	true 11
carry-before-that|2|far|inside|	false -53
carry-before-that|2|far|none|	, -26	,auxiliary -41	,determiner -17	,verb-judging -9	,verb-saying -14	,word -33	auxiliary -23	capital -15	coordinator -29	determiner -11	own -9	pronoun -24	stop -26	subordinator -23	verb-saying -9	word -28	— -21
carry-before-that|2|far|own|	elided -34	none -45	own -55
carry-before-that|2|far|preposition|	. -20	lower -52
carry-before-that|2|far|pronoun|	, -20	. -34	? -12	lower -39	none -13
carry-before-that|2|far|question|false|	false -32	true -23
carry-before-that|2|far|question|true|	false 12	true 6
carry-before-that|2|far|quote|	upper -17
carry-before-that|2|far|start|	upper 24
carry-before-that|2|far|stop|	none -17	other -22	upper -45
carry-before-that|2|far|subject|	elided -21	own -73
carry-before-that|2|far|subordinator|	lower -38
carry-before-that|2|far|that|	lower -20
carry-before-that|2|far|verb-judging|	lower -38
carry-before-that|2|far|verb-saying|	, -60	lower -27	upper -29
carry-before-that|2|far|verb-thinking|	lower -25
carry-before-that|2|far|word|	, -17	lower -22	none -25
carry-before-that|2|far|—|	. -20	none -13
carry-before-that|3|	far -28
carry-before-that|3|far|	) 10	, -25	1 -19	10+ -24	3 -12	4-5 -9	6-9 -40	: -40	auxiliary -16	capital -15	determiner -16	preposition -12	pronoun -17	stop -53	subordinator -26	verb-saying -19	verb-thinking -22	word -31
carry-before-that|3|far|)|	upper 10
carry-before-that|3|far|,auxiliary|	none -12
carry-before-that|3|far|,verb-saying|	? -21	none -20
carry-before-that|3|far|,|	capital -34	determiner -24	lower -18	upper -18	verb-saying -41	word -17
carry-before-that|3|far|.|	capital -20	determiner -21	end -20	pronoun -7
carry-before-that|3|far|:|	upper -38
carry-before-that|3|far|?|	capital -13
carry-before-that|3|far|adjacent|	false -28
carry-before-that|3|far|alone|	false 13	true -11
carry-before-that|3|far|auxiliary|	lower -16
carry-before-that|3|far|capital|	, -13	. -23	? -13	lower -15
carry-before-that|3|far|coordinator|	none -32
carry-before-that|3|far|determiner|	, -30	. -17	? -13
carry-before-that|3|far|elided|	own -17
carry-before-that|3|far|end|	. -13	? 6
carry-before-that|3|far|first|	false -28
carry-before-that|3|far|inside|	false -52
carry-before-that|3|far|none|	, -18	,auxiliary -21	,verb-saying -20	,word 9	auxiliary -16	coordinator -19	elided -16	end 16	none 10	own -36	preposition -22	pronoun -15	stop -52	subordinator -11	word -7
carry-before-that|3|far|own|	elided -13	none -22
carry-before-that|3|far|preposition|	lower -12	none -24
carry-before-that|3|far|pronoun|	, -13	. -20	lower -17	none -7
carry-before-that|3|far|question|false|	false -34
carry-before-that|3|far|question|true|	false -10
carry-before-that|3|far|start|	upper -11
carry-before-that|3|far|stop|	none -19	upper -53
carry-before-that|3|far|subject|	own -12
carry-before-that|3|far|subordinator|	lower -26
carry-before-that|3|far|verb-saying|	, -36	lower -19
carry-before-that|3|far|verb-thinking|	lower -22
carry-before-that|3|far|word|	lower -31
carry-before-that|3|far|—|	none -18
carry-before|0|	0 31	2 -11	3 -25
carry-before|0|0|	, 30	1 -19	10+ 13	2 12	3 18	4-5 6	6-9 29	: -6	auxiliary -14	determiner 9	preposition -14	word -8
carry-before|0|0|,|	capital 6	lower 30	pronoun 39	upper 26	verb-saying 10
carry-before|0|0|:|	upper -6
carry-before|0|0|adjacent|	false 31
carry-before|0|0|auxiliary|	lower -14
carry-before|0|0|capital|	. 20
carry-before|0|0|determiner|	. 7
carry-before|0|0|elided|	elided 27
carry-before|0|0|end|	. 25
carry-before|0|0|inside|	false 31
carry-before|0|0|none|	,auxiliary 29	,determiner -17	,pronoun 8	,verb-saying 23	: -15	; -30	coordinator 32	none -9
carry-before|0|0|own|	own 9
carry-before|0|0|preposition|	lower -15
carry-before|0|0|question|false|	false 27
carry-before|0|0|subject|	elided 27	none -9	own 9
carry-before|0|0|word|	lower -8
carry-before|0|1|	, -8	1 -35	10+ 31	2 -31	3 -27	4-5 -15	6-9 17	: -37	adverb -23	auxiliary -16	coordinator -10	determiner -31	preposition -24	pronoun -35	stop 47	that -22	verb-judging -8	verb-saying -31	verb-thinking -6	word -20
carry-before|0|1|,auxiliary|	none -19
carry-before|0|1|,coordinator|	none -11
carry-before|0|1|,pronoun|	none -25
carry-before|0|1|,verb-saying|	? -15	none -9
carry-before|0|1|,word|	none -36
carry-before|0|1|,|	capital 37	determiner 17	lower -7	pronoun 26	upper -10	verb-saying 34	word 12
carry-before|0|1|.|	determiner -7	quote -14
carry-before|0|1|:|	lower -17	upper -36
carry-before|0|1|;|	none -16
carry-before|0|1|?|	,pronoun -16	,verb-saying -17	capital -13
carry-before|0|1|adjacent|	true -14
carry-before|0|1|adverb|	lower -23
carry-before|0|1|auxiliary|	lower -16	none -26
carry-before|0|1|capital|	, -18	. 26
carry-before|0|1|coordinator|	lower -10	none 9
carry-before|0|1|determiner|	, -23	. -23	lower -31
carry-before|0|1|elided|	elided -10	none -17	own 11
carry-before|0|1|end|	. 40	? 17
carry-before|0|1|none|	, -17	,auxiliary -8	,verb-judging -12	,verb-thinking 11	,word -21	: 8	capital 10	coordinator -16	elided 8	none -35	own -6	preposition -11	pronoun 15	stop -15	verb-saying -11	word -16	— 23
carry-before|0|1|own|	none -22	own -30
carry-before|0|1|preposition|	. 15	lower -28	none -7
carry-before|0|1|pronoun|	, -31	. -13	lower -35
carry-before|0|1|question|false|	false 8	true -22
carry-before|0|1|question|true|	false -38
carry-before|0|1|stop|	none -16	upper 47
carry-before|0|1|subject|	none -15	own -30
carry-before|0|1|that|	lower -21
carry-before|0|1|verb-judging|	lower -8
carry-before|0|1|verb-saying|	, -23	lower -29
carry-before|0|1|verb-thinking|	lower -6
carry-before|0|1|word|	lower -19	none -29
carry-before|0|2|	, -28	1 -18	10+ 12	3 -6	4-5 11	6-9 -56	: -19	auxiliary -22	capital -15	coordinator -13	determiner -16	preposition -29	pronoun -17	stop 13	that -14	verb-saying -19	word -37
carry-before|0|2|,auxiliary|	none -8
carry-before|0|2|,pronoun|	none -12
carry-before|0|2|,verb-saying|	? -12	none -17
carry-before|0|2|,word|	none -11
carry-before|0|2|,|	lower -28
carry-before|0|2|.|	capital -13	determiner 14
carry-before|0|2|:|	upper -19
carry-before|0|2|adjacent|	false -11
carry-before|0|2|auxiliary|	lower -20	none -11
carry-before|0|2|capital|	, -18	lower -15
carry-before|0|2|coordinator|	lower -13
carry-before|0|2|determiner|	, -25	. 7
carry-before|0|2|elided|	none -27	own -11
carry-before|0|2|end|	. 27	? -9
carry-before|0|2|inside|	false -11
carry-before|0|2|none|	,pronoun -19	,verb-saying -9	,word -16	none -10	preposition 10	stop -26
carry-before|0|2|own|	elided -19	none -38	own -59
carry-before|0|2|preposition|	lower -29
carry-before|0|2|pronoun|	, -29	lower -17
carry-before|0|2|question|false|	false -10	true -10
carry-before|0|2|stop|	none -62	upper 13
carry-before|0|2|subject|	elided -22	own -72
carry-before|0|2|that|	lower -14
carry-before|0|2|verb-saying|	lower -12
carry-before|0|2|word|	lower -37
carry-before|0|3|,verb-saying|	none -30
carry-before|0|3|,word|	none -26
carry-before|0|3|	10+ -8	2 -14	3 -15	4-5 -22	6-9 -8	: -27	stop -14
carry-before|0|3|:|	upper -27
carry-before|0|3|adjacent|	false -25
carry-before|0|3|elided|	own -18
carry-before|0|3|inside|	false -25
carry-before|0|3|none|	,auxiliary 6	,verb-saying -29	,word 6	none 6	own -36	stop -28
carry-before|0|3|own|	elided -16	none -21	own -23
carry-before|0|3|pronoun|	, -14
carry-before|0|3|question|false|	false -21
carry-before|0|3|stop|	none -20	upper -14
carry-before|0|3|subject|	elided -18	own -33
carry-before|1|	far -32
carry-before|1|far|!|	,verb-saying -22	end -21
carry-before|1|far|+|	none -7
carry-before|1|far|,auxiliary|	? -17	none -71
carry-before|1|far|,determiner|	none -25
carry-before|1|far|,preposition|	none -20
carry-before|1|far|,pronoun|	? -17	none -28
carry-before|1|far|,subordinator|	none -32
carry-before|1|far|,verb-judging|	none -20
carry-before|1|far|,verb-saying|	? -33
carry-before|1|far|,verb-thinking|	none -17
carry-before|1|far|,word|	? -21	none -59
carry-before|1|far|,|	capital -13	coordinator -13	determiner -47	subordinator -18	upper -24	word -33	– -16
carry-before|1|far|.|	capital -32	determiner -47	end -13	preposition -16	pronoun -32	— -24
carry-before|1|far|	1 -20	10+ 8	2 -30	3 -31	4-5 -18	6-9 -28	: -15	adverb -33	auxiliary -28	capital -42	coordinator -27	preposition -14	pronoun -40	stop -24	subordinator -58	verb-judging -40	verb-saying -50	verb-thinking -39	word -73
carry-before|1|far|:|	lower -31	none -31	upper -15
carry-before|1|far|;|	none -34
carry-before|1|far|?|	,auxiliary -9	,verb-saying -22	,word -14	capital -22	determiner -13	end -22	pronoun -16	verb-saying -22	— -16
carry-before|1|far|adjacent|	false -32
carry-before|1|far|adverb|	lower -32
carry-before|1|far|alone|	false -13	true 32
carry-before|1|far|auxiliary|	lower -28	none -12
carry-before|1|far|capital|	, -33	. -8	lower -42	none -18
carry-before|1|far|coordinator|	. -14	lower -27	none -15
carry-before|1|far|determiner|	, -47	? -15	none 6	upper -37
carry-before|1|far|elided|	own -7
carry-before|1|far|end|	! -17	. -12	? -10
carry-before|1|far|first|	true 14
carry-before|1|far|inside|	false -35
carry-before|1|far|none|	, -23	,auxiliary -7	,determiner -12	,preposition -24	,pronoun -35	,subordinator -21	,verb-judging -34	,verb-thinking -20	,word -57	: 14	; -14	adverb -18	auxiliary -17	capital -32	coordinator -20	determiner -35	end 15	none -34	own -19	pronoun -20	stop -53	subordinator -18	verb-saying -23	word -46	— -23
carry-before|1|far|own|	elided 6	none -21	own -36
carry-before|1|far|preposition|	. -29	lower -13	upper -19
carry-before|1|far|pronoun|	, -18	. -31	? -12	lower -39	none -22
carry-before|1|far|question|false|	false -17	true -25
carry-before|1|far|question|true|	false -48
carry-before|1|far|start|	other -15
carry-before|1|far|stop|	? -17	none -25	other -26	upper -24
carry-before|1|far|subject|	elided 6	none -32	own -21
carry-before|1|far|subordinator|	. -20	lower -58	none -12
carry-before|1|far|verb-judging|	lower -40
carry-before|1|far|verb-saying|	, -60	? -27	lower -45	upper -23
carry-before|1|far|verb-thinking|	lower -39
carry-before|1|far|word|	, -17	lower -72	none -40	upper -19
carry-before|1|far|—|	. -24	? -20	none -24
carry-before|2|	far -13
carry-before|2|far|	, -25	1 -19	2 -32	3 -18	4-5 -6	6-9 -22	: -20	capital -19	determiner -16	preposition -34	pronoun -20	stop -54	subordinator -25	that -32	verb-judging -27	verb-saying -13	verb-thinking -17	word -17
carry-before|2|far|,auxiliary|	none -32
carry-before|2|far|,verb-judging|	none -10
carry-before|2|far|,verb-saying|	! -14	? 6	none -6
carry-before|2|far|,word|	none -6
carry-before|2|far|,|	capital -31	determiner -34	lower -13	none -20	pronoun -46	upper -20	verb-saying -49	word -13
carry-before|2|far|.|	capital -18	determiner -17	end -28	pronoun -18
carry-before|2|far|:|	upper -18
carry-before|2|far|?|	end 15
carry-before|2|far|adjacent|	false -13
carry-before|2|far|alone|	false 29
carry-before|2|far|capital|	, -20	. -27	? -25	lower -19	none -18
carry-before|2|far|coordinator|	none -22
carry-before|2|far|determiner|	, -56	. -18
carry-before|2|far|elided|	none -19
carry-before|2|far|first|	false -8
carry-before|2|far|inside|	false -28
carry-before|2|far|none|	, -25	,auxiliary -15	,verb-saying -37	,word -25	: 26	auxiliary -14	coordinator -17	elided -23	end 14	none 16	own -16	preposition -14	pronoun -12	stop -51	subordinator -14
carry-before|2|far|own|	elided -23	own -43
carry-before|2|far|preposition|	lower -34	none -15
carry-before|2|far|pronoun|	, -34	. 13	? -16	lower -20
carry-before|2|far|question|false|	false -27	true -10
carry-before|2|far|question|true|	false 7	true 13
carry-before|2|far|stop|	none -23	upper -54
carry-before|2|far|subject|	elided -16	own -6
carry-before|2|far|subordinator|	lower -25
carry-before|2|far|that|	lower -32
carry-before|2|far|verb-judging|	lower -27
carry-before|2|far|verb-saying|	, -59	lower -13
carry-before|2|far|verb-thinking|	lower -17
carry-before|2|far|word|	lower -49
carry-before|2|far|—|	none -19
carry-before|3|	far -8
carry-before|3|far|,verb-saying|	none 7
carry-before|3|far|,|	capital -28	determiner -22	none -19	pronoun -35	verb-saying -51	word -18
carry-before|3|far|.|	end -28
carry-before|3|far|	1 -24	10+ 6	2 -25	3 -23	4-5 -24	6-9 -11	auxiliary -23	pronoun -19	stop -38	that -16	verb-judging -13	verb-saying -20	word -27
carry-before|3|far|adjacent|	false -8
carry-before|3|far|auxiliary|	lower -23
carry-before|3|far|capital|	, -31
carry-before|3|far|determiner|	, -23
carry-before|3|far|end|	. -12
carry-before|3|far|inside|	false -25
carry-before|3|far|none|	, 14	,verb-saying -28	: -15	end 17	none 17	own -19	preposition -18	stop -31	subordinator 10
carry-before|3|far|own|	elided -12	none -12
carry-before|3|far|pronoun|	, -34	? -15	lower -19
carry-before|3|far|question|false|	true -10
carry-before|3|far|start|	upper 6
carry-before|3|far|stop|	none 7	upper -38
carry-before|3|far|subject|	none 8
carry-before|3|far|that|	lower -16
carry-before|3|far|verb-judging|	lower -12
carry-before|3|far|verb-saying|	, -55	lower -20
carry-before|3|far|word|	, -12	lower -27
carry-next|0|	0 31	1 8	2 -11	3 -34
carry-next|0|0|,auxiliary|	none 19
carry-next|0|0|,determiner|	none -16
carry-next|0|0|,pronoun|	none -11
carry-next|0|0|,verb-saying|	none 17
carry-next|0|0|,word|	none 8
carry-next|0|0|.|	capital 11	determiner -10	end 22
carry-next|0|0|	1 6	10+ 15	2 24	4-5 -6	6-9 22	auxiliary -19	capital 10	determiner -14	start 19	stop 31	subordinator 18
carry-next|0|0|:|	none -6
carry-next|0|0|;|	none -35
carry-next|0|0|adjacent|	false 31
carry-next|0|0|auxiliary|	lower -19
carry-next|0|0|capital|	lower 10
carry-next|0|0|coordinator|	none 24
carry-next|0|0|determiner|	lower -8
carry-next|0|0|elided|	elided 27
carry-next|0|0|first|	false 19
carry-next|0|0|inside|	false 23
carry-next|0|0|own|	own 13
carry-next|0|0|question|false|	false 27
carry-next|0|0|start|	upper 19
carry-next|0|0|stop|	upper 31
carry-next|0|0|subject|	elided 27	own 13
carry-next|0|0|subordinator|	lower 18
carry-next|0|0|verb-saying|	, 13
carry-next|0|1|	, -39	2 -6	3 -26	4-5 12	6-9 11	: -20	adverb 10	auxiliary 15	capital -37	quote -18	stop -10	that 9	verb-saying -8
carry-next|0|1|,auxiliary|	none -22
carry-next|0|1|,pronoun|	? -19	none -20
carry-next|0|1|,verb-judging|	none -16
carry-next|0|1|,verb-saying|	? -18
carry-next|0|1|,verb-thinking|	none 12
carry-next|0|1|,word|	none -41
carry-next|0|1|,|	determiner 17	lower -36	none -22	pronoun 18	verb-saying -24	word -18
carry-next|0|1|.|	capital -15	end 8	preposition -13	pronoun -20
carry-next|0|1|:|	none -8	upper -25
carry-next|0|1|;|	none -22
carry-next|0|1|?|	,verb-saying -21	end -12
carry-next|0|1|adjacent|	false 7
carry-next|0|1|adverb|	lower 10
carry-next|0|1|auxiliary|	lower 15
carry-next|0|1|capital|	, 17	. -32	? -15	lower -36	none 6
carry-next|0|1|coordinator|	none -29
carry-next|0|1|determiner|	upper 6
carry-next|0|1|elided|	elided -15	own -7
carry-next|0|1|inside|	false 9
carry-next|0|1|none|	, -19	,coordinator 6	,determiner -17	,pronoun -22	,verb-saying -20	,word -7	; -21	auxiliary -23	coordinator 13	determiner -16	end -18	own -12
carry-next|0|1|own|	elided 12	own -48
carry-next|0|1|preposition|	none -9
carry-next|0|1|pronoun|	, -7	. -15	? -16
carry-next|0|1|question|false|	false 16	true -45
carry-next|0|1|question|true|	false -28
carry-next|0|1|quote|	upper -13
carry-next|0|1|stop|	? -16	none 33	upper -9
carry-next|0|1|subject|	elided -6	none -13	own -21
carry-next|0|1|that|	lower 9
carry-next|0|1|verb-saying|	, 22	lower -7
carry-next|0|1|word|	lower 9	none -29
carry-next|0|1|—|	? -23	none 11
carry-next|0|2|	, 6	1 -22	2 -21	3 -35	4-5 7	6-9 -21	: 9	auxiliary -34	determiner -22	preposition -25	pronoun -19	stop -12	subordinator -23	that -14	verb-saying -18	word -41
carry-next|0|2|,auxiliary|	none -41
carry-next|0|2|,pronoun|	none -17
carry-next|0|2|,verb-saying|	none -6
carry-next|0|2|,word|	none -15
carry-next|0|2|,|	lower 8	pronoun -43
carry-next|0|2|.|	determiner -16	end 26
carry-next|0|2|:|	upper 9
carry-next|0|2|?|	,verb-saying -13	end -8
carry-next|0|2|adjacent|	false -11
carry-next|0|2|auxiliary|	lower -34
carry-next|0|2|determiner|	, -24	. 12	lower -22
carry-next|0|2|elided|	elided -13	own -20
carry-next|0|2|inside|	false -22
carry-next|0|2|none|	,auxiliary -34	,pronoun -20	,verb-saying -15	auxiliary -16	elided -28	none 8	own -41	stop -57
carry-next|0|2|own|	elided 6	none -32	own -80
carry-next|0|2|preposition|	lower -32	none -8
carry-next|0|2|pronoun|	, -20	. -21	? 8	lower -19
carry-next|0|2|question|false|	false -14
carry-next|0|2|question|true|	false -23
carry-next|0|2|stop|	none -28	upper -12
carry-next|0|2|subject|	elided -7	none -14	own -15
carry-next|0|2|subordinator|	lower -23
carry-next|0|2|that|	lower -14
carry-next|0|2|verb-saying|	, 7	lower -18
carry-next|0|2|word|	lower -41
carry-next|0|3|,auxiliary|	none -9
carry-next|0|3|,verb-saying|	none -12
carry-next|0|3|,word|	none -18
carry-next|0|3|,|	pronoun -18
carry-next|0|3|.|	end -15
carry-next|0|3|	1 -14	10+ -22	2 -13	3 -15	4-5 -22	6-9 -12	determiner -16	preposition -14	start -14	stop -15	verb-saying -14	word -15
carry-next|0|3|adjacent|	false -34
carry-next|0|3|determiner|	lower -15
carry-next|0|3|first|	false -14
carry-next|0|3|inside|	false -37
carry-next|0|3|none|	,verb-saying -27	,word -20	none -15	own -18	stop -14
carry-next|0|3|own|	elided -18	none -25	own -20
carry-next|0|3|question|false|	false -34
carry-next|0|3|start|	upper -14
carry-next|0|3|stop|	none -27	upper -15
carry-next|0|3|subject|	elided -6	none -25	own -35
carry-next|0|3|verb-saying|	lower -10
carry-next|0|3|word|	lower -15
carry-next|1|	far -39
carry-next|1|far|!|	end -25
carry-next|1|far|	, -20	1 17	10+ -55	3 -30	4-5 -13	6-9 -42	: 7	; -20	auxiliary -27	capital -45	coordinator -18	determiner -15	pronoun -30	quote -25	start -29	stop -54	subordinator -43	that -52	verb-judging -36	verb-saying -41	verb-thinking -29	word -16	— -22
carry-next|1|far|,auxiliary|	? -12	none -48
carry-next|1|far|,determiner|	none -21
carry-next|1|far|,preposition|	none -28
carry-next|1|far|,pronoun|	none -19
carry-next|1|far|,subordinator|	none -20
carry-next|1|far|,verb-judging|	none -18
carry-next|1|far|,verb-saying|	! -20	? -23	none -19
carry-next|1|far|,word|	? -14	none -29
carry-next|1|far|,|	capital -16	determiner -54	lower -33	none -48	pronoun -78	upper -19	verb-saying -43	word -32
carry-next|1|far|.|	capital -27	determiner -7	end -13	preposition -15	pronoun -31	subordinator -17	— -16
carry-next|1|far|:|	lower 12	none 12
carry-next|1|far|;|	lower -20	none -19
carry-next|1|far|?|	,pronoun -6	,verb-saying -19	,word -19	capital -16	determiner -16	end -6	pronoun -28	stop -16	verb-saying -23	— -24
carry-next|1|far|adjacent|	false -39
carry-next|1|far|alone|	false -6	true -26
carry-next|1|far|auxiliary|	lower -26	none -29
carry-next|1|far|capital|	, -30	. -27	? -23	lower -49	none -19
carry-next|1|far|coordinator|	, -19	lower -18	none -34
carry-next|1|far|determiner|	, -20	. -13	? -10	lower -54	none -20
carry-next|1|far|elided|	elided -16	none -24	own -41
carry-next|1|far|end|	! -23	. -44	? -52	none 48
carry-next|1|far|first|	false -31	true -15
carry-next|1|far|inside|	false -33
carry-next|1|far|none|	+ -16	,auxiliary -25	,determiner -21	,preposition -23	,pronoun -36	,subordinator -28	,verb-judging -26	,verb-saying -18	,verb-thinking -17	,word 10	: -19	; -17	auxiliary -19	capital -22	determiner 9	elided -12	end -20	none 8	own -43	preposition -33	pronoun -25	stop -27	subordinator 10	— -17
carry-next|1|far|own|	elided -27
carry-next|1|far|preposition|	. -18	none -9	upper 8
carry-next|1|far|pronoun|	, -17	. -16	? -8	lower -29	none -9
carry-next|1|far|question|false|	false -31	true -60
carry-next|1|far|question|true|	false -36
carry-next|1|far|quote|	upper -25
carry-next|1|far|start|	other -17	upper -28
carry-next|1|far|stop|	none -62	other -18	upper -54
carry-next|1|far|subject|	elided -52	none -17
carry-next|1|far|subordinator|	, -22	lower -43	none 8
carry-next|1|far|that|	lower -52
carry-next|1|far|verb-judging|	lower -36
carry-next|1|far|verb-saying|	, -36	? -19	lower -39	none -25	upper -22
carry-next|1|far|verb-thinking|	lower -27
carry-next|1|far|word|	, -22	lower -15	none -44	upper -21
carry-next|1|far|–|	, -10
carry-next|1|far|—|	. -16	none -22	upper -22
carry-next|2|	far -10
carry-next|2|far|	, -33	10+ -55	2 9	3 -14	4-5 18	6-9 -14	: 15	adverb -22	auxiliary -12	capital -28	coordinator -18	determiner 11	preposition -9	pronoun 9	start 19	stop -56	subordinator -35	that -23	verb-judging -26	verb-thinking -19	word -21
carry-next|2|far|,auxiliary|	none -33
carry-next|2|far|,verb-saying|	none -13
carry-next|2|far|,word|	none -27
carry-next|2|far|,|	capital -19	determiner -18	lower -35	none -33	pronoun -21	verb-saying -32	word -19
carry-next|2|far|.|	capital -34	determiner -21	end 22	pronoun -13
carry-next|2|far|:|	lower 15	none 29	upper 10
carry-next|2|far|?|	,verb-saying 6	capital -27	end -19	pronoun -21
carry-next|2|far|adjacent|	false -10
carry-next|2|far|adverb|	lower -22
carry-next|2|far|alone|	false 10
carry-next|2|far|auxiliary|	lower -12	none -23
carry-next|2|far|capital|	, -34	. -28	lower -28
carry-next|2|far|coordinator|	lower -18	none -31
carry-next|2|far|determiner|	, -29	. -29	lower 11
carry-next|2|far|elided|	elided -23	own -22
carry-next|2|far|end|	. -40	? 16	none 37
carry-next|2|far|first|	false 20
carry-next|2|far|inside|	false -24
carry-next|2|far|none|	, -16	,auxiliary -6	,verb-judging -22	,verb-saying 13	,word -10	capital -19	coordinator -20	elided -18	none 6	own 12	preposition -16	stop -51	— -21
carry-next|2|far|own|	own 13
carry-next|2|far|preposition|	lower -18	none -38	upper 11
carry-next|2|far|pronoun|	, -22	. -21	lower 9	none -20
carry-next|2|far|question|false|	false -8	true -13
carry-next|2|far|question|true|	false -39	true 18
carry-next|2|far|start|	upper 19
carry-next|2|far|stop|	none -85	upper -56
carry-next|2|far|subject|	elided -33	none 10	own 15
carry-next|2|far|subordinator|	lower -35	none -31
carry-next|2|far|that|	lower -23
carry-next|2|far|verb-judging|	lower -26
carry-next|2|far|verb-saying|	, -84	upper -21
carry-next|2|far|verb-thinking|	lower -19
carry-next|2|far|word|	, -26	lower -21
carry-next|3|far|	, 9	10+ -14	2 17	3 -11	4-5 -10	auxiliary 13	capital -17	preposition -30	start -6	stop -54
carry-next|3|far|,verb-saying|	none -19
carry-next|3|far|,|	capital -10	determiner -38	lower 10	pronoun -31	verb-saying -6	word 9
carry-next|3|far|.|	end -11
carry-next|3|far|?|	pronoun -12
carry-next|3|far|alone|	false 19
carry-next|3|far|auxiliary|	lower 13
carry-next|3|far|capital|	, -30	lower -17
carry-next|3|far|determiner|	, -25
carry-next|3|far|elided|	own 11
carry-next|3|far|end|	. -40	none 20
carry-next|3|far|first|	false -9
carry-next|3|far|none|	, -8	,verb-saying 21	none 14	own 8
carry-next|3|far|own|	none -24
carry-next|3|far|preposition|	lower -30	none -24
carry-next|3|far|pronoun|	, -25
carry-next|3|far|start|	upper -6
carry-next|3|far|stop|	none -49	upper -54
carry-next|3|far|subject|	elided 11	none 16	own -7
carry-next|3|far|subordinator|	none 16
carry-next|3|far|verb-saying|	, -34
carry-next|3|far|word|	, -13
ending|according-to|.|	1 27
ending|according-to|none|	0 7	1 17	13-25 -7	3 8	4-6 9	7-12 -10
ending|colon|!|	1 7
ending|colon|,|	1 -19
ending|colon|.|	4-6 -22
ending|colon|?|	1 8
ending|colon|none|	1 -30	3 -8
ending|interview|.|	26+ -34
ending|interview|?|	26+ -10
ending|named-before|!|	13-25 11	26+ -16	4-6 16	7-12 9
ending|named-before|,|	1 -30	13-25 -34	2 -21	26+ -37	3 -52	4-6 -7	7-12 -20
ending|named-before|.|	1 -8	13-25 13	26+ -43	4-6 -12	7-12 -6
ending|named-before|?|	13-25 -23	26+ -33	3 9	7-12 16
ending|named-before|none|	1 24	2 19	26+ -46	3 -17
ending|named-nearby|!|	0 6	1 -22	4-6 -14	7-12 11
ending|named-nearby|,|	0 14	1 33	2 6	4-6 11	7-12 -25
ending|named-nearby|.|	0 -26	1 -6	13-25 -25	2 20	26+ -14	3 7	7-12 -8
ending|named-nearby|?|	0 12	1 -8	13-25 -12	2 -7	3 14	4-6 9	7-12 8
ending|named-nearby|none|	0 -27	1 -13	13-25 -10	2 11	26+ -18	3 7	4-6 12
ending|paragraph-before|!|	26+ -11
ending|paragraph-before|,|	26+ -21
ending|paragraph-before|.|	26+ -30
ending|paragraph-before|?|	26+ -29
ending|paragraph-before|none|	26+ -24
ending|possessor|,|	4-6 9
ending|possessor|.|	2 11	3 -8	4-6 -12	7-12 -11
ending|possessor|?|	4-6 -10
ending|possessor|none|	0 -20	1 -31	3 12	4-6 -29	7-12 -18
ending|quote-then-speaker|!|	0 20
ending|quote-then-speaker|,|	0 35	1 13	13-25 -22	2 -17	3 -13	7-12 -48
ending|quote-then-speaker|?|	0 27
ending|quote-then-speaker|none|	-10 -17	-11 10	-12 24	-14 -27	-15 -26	-17 -10	-19 6	-2 -17	-20 20	-23 -18	-3 -26	-4 -31	-5 -8	-6 -8	-8 -22	0 -22	1 -17	13-25 -30	2 18	4-6 -25
ending|quote-then-verb|,|	0 14	1 18	13-25 -8	4-6 -16	7-12 -29
ending|quote-then-verb|?|	1 27
ending|quote-then-verb|none|	0 -9	1 13	4-6 -15	7-12 -20
ending|sentence-after|!|	0 -18
ending|sentence-after|.|	0 13	2 -10	3 -30	4-6 -22	7-12 -8
ending|sentence-after|?|	1 12	3 -17	4-6 -6
ending|sentence-before|!|	13-25 -37	2 -9	4-6 9
ending|sentence-before|,|	1 -14	13-25 -27	2 -30	26+ -26	4-6 -27	7-12 -17
ending|sentence-before|.|	1 27	13-25 -17	3 6	4-6 7	7-12 -18
ending|sentence-before|?|	2 -15	3 -9	4-6 -18
ending|sentence-before|none|	1 -14	13-25 -10	2 -32	26+ -13	3 -48	4-6 -15	7-12 7
ending|signature|.|	1 16
ending|signature|none|	1 -6
ending|speaker-then-quote|!|	1 17	3 10
ending|speaker-then-quote|,|	0 -9	1 9	4-6 8
ending|speaker-then-quote|.|	0 -16	1 26	13-25 -23	2 7	3 10	4-6 17	7-12 -35
ending|speaker-then-quote|?|	1 -14	13-25 -21	3 23	4-6 9
ending|speaker-then-quote|none|	0 10	1 -17	13-25 -19	26+ -18	7-12 8
ending|topic|!|	26+ -18	7-12 -15
ending|topic|.|	13-25 -13	2 19	26+ -15	3 18
ending|topic|?|	13-25 -41	26+ -38	3 10	4-6 -6	7-12 7
ending|topic|none|	0 -24	13-25 -13	2 13	26+ -65	3 22	4-6 11
ending|verb-then-speaker|.|	0 -36	1 -6	13-25 -22	4-6 17	7-12 -33
ending|verb-then-speaker|none|	0 -23	1 10	13-25 -44	4-6 -10	7-12 -10
follow|according-to|,auxiliary|	none -19
follow|according-to|,preposition|	none 20
follow|according-to|,subordinator|	none 9
follow|according-to|,verb-saying|	none -7
follow|according-to|,word|	none 14
follow|according-to|:|	none 17
follow|according-to|;|	none 16
follow|according-to|coordinator|	none -18
follow|according-to|end|	. 36
follow|according-to|preposition|	none 20
follow|colon|,auxiliary|	none -13
follow|colon|,verb-saying|	none -33
follow|colon|capital|	, -14	. -28	? 8
follow|colon|end|	? 11	none -38
follow|colon|preposition|	. -21
follow|colon|pronoun|	. 7	? -18
follow|colon|stop|	? -8	none -12
follow|colon|verb-saying|	, -19
follow|interview|end|	. -34	? -10
follow|named-before|,auxiliary|	? -25
follow|named-before|,pronoun|	! 12	? -18
follow|named-before|,verb-judging|	none -33
follow|named-before|,verb-saying|	! 6	? -24	none 7
follow|named-before|,verb-thinking|	none -23
follow|named-before|,word|	none 22
follow|named-before|,|	none -22
follow|named-before|:|	none -8
follow|named-before|capital|	, -55	? -17	none -33
follow|named-before|determiner|	. -20	none 7
follow|named-before|end|	! 10	. -8	? 7
follow|named-before|preposition|	. -13
follow|named-before|pronoun|	, -30	. 9	? -13	none -34
follow|named-before|stop|	none 7
follow|named-before|verb-saying|	, -59	? -21	none -16
follow|named-before|—|	. -13	none -13
follow|named-nearby|,auxiliary|	none 29
follow|named-nearby|,determiner|	none 9
follow|named-nearby|,preposition|	none -7
follow|named-nearby|,pronoun|	? 20	none 10
follow|named-nearby|,verb-thinking|	none 15
follow|named-nearby|,word|	? 9	none 7
follow|named-nearby|,|	none -17
follow|named-nearby|:|	none -18
follow|named-nearby|;|	none -24
follow|named-nearby|auxiliary|	none -21
follow|named-nearby|capital|	, 7	. -10	none 7
follow|named-nearby|coordinator|	, -14	none -44
follow|named-nearby|determiner|	, -7	? -16	none -15
follow|named-nearby|end|	? 7	none -26
follow|named-nearby|preposition|	. -14
follow|named-nearby|pronoun|	! 6	, 28	. -18	none 8
follow|named-nearby|stop|	? 16	none 21
follow|named-nearby|subordinator|	. -10	none -8
follow|named-nearby|verb-judging|	none -6
follow|named-nearby|verb-saying|	, 26	none 9
follow|named-nearby|word|	none -8
follow|named-nearby|–|	, 20
follow|named-nearby|—|	none 18
follow|paragraph-before|,auxiliary|	none -18
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-judging|	none -7
follow|paragraph-before|,verb-saying|	? -8	none -18
follow|paragraph-before|,word|	none -18
follow|paragraph-before|capital|	, -15	? -19	none -7
follow|paragraph-before|determiner|	, -20	? -10
follow|paragraph-before|end|	. -29
follow|paragraph-before|pronoun|	, -10	? -10
follow|paragraph-before|verb-saying|	, -21	? -23	none -19
follow|paragraph-before|word|	, -6
follow|paragraph-before|—|	. -6	none -15
follow|possessor|,|	none -33
follow|possessor|capital|	. -10
follow|possessor|coordinator|	none 8
follow|possessor|determiner|	. -11
follow|possessor|end|	. 13	none -25
follow|possessor|preposition|	none -23
follow|possessor|pronoun|	. -18
follow|possessor|stop|	none -9
follow|possessor|word|	none -17
follow|quote-then-speaker|+|	none 7
follow|quote-then-speaker|,auxiliary|	none 8
follow|quote-then-speaker|,determiner|	none -17
follow|quote-then-speaker|,subordinator|	none -6
follow|quote-then-speaker|,verb-saying|	none -17
follow|quote-then-speaker|,word|	none -16
follow|quote-then-speaker|:|	none -35
follow|quote-then-speaker|capital|	, 25	none 30
follow|quote-then-speaker|coordinator|	, -25	none -39
follow|quote-then-speaker|determiner|	, 8	? 20	none -11
follow|quote-then-speaker|pronoun|	! 20	, 34	? 35	none 37
follow|quote-then-speaker|subordinator|	none -9
follow|quote-then-speaker|verb-saying|	, -33	? 19
follow|quote-then-speaker|word|	none -17
follow|quote-then-verb|,auxiliary|	none -6
follow|quote-then-verb|,determiner|	none 13
follow|quote-then-verb|,pronoun|	? 23	none 29
follow|quote-then-verb|,verb-judging|	none 36
follow|quote-then-verb|,verb-saying|	? 9	none 15
follow|quote-then-verb|,word|	? 17	none 6
follow|quote-then-verb|:|	none -17
follow|quote-then-verb|capital|	, -24
follow|quote-then-verb|coordinator|	none -41
follow|quote-then-verb|determiner|	, -22
follow|quote-then-verb|preposition|	none 9
follow|quote-then-verb|verb-saying|	, 14	none 21
follow|quote-then-verb|–|	, 18
follow|quote-then-verb|—|	none 33
follow|sentence-after|capital|	? 15
follow|sentence-after|determiner|	! -20	? -25
follow|sentence-after|pronoun|	. 6	? -10
follow|sentence-after|—|	. -13
follow|sentence-before|,auxiliary|	? -29	none -43
follow|sentence-before|,coordinator|	none -27
follow|sentence-before|,determiner|	none -30
follow|sentence-before|,preposition|	none -26
follow|sentence-before|,pronoun|	? -25	none -41
follow|sentence-before|,subordinator|	none -16
follow|sentence-before|,verb-judging|	none 9
follow|sentence-before|,verb-saying|	! -28	? -34
follow|sentence-before|,verb-thinking|	none -24
follow|sentence-before|,word|	none -16
follow|sentence-before|:|	none 8
follow|sentence-before|;|	none -52
follow|sentence-before|auxiliary|	none -14
follow|sentence-before|capital|	, -55	? -19	none -40
follow|sentence-before|coordinator|	, -25	none 18
follow|sentence-before|determiner|	! 8	. -9	? 12
follow|sentence-before|end|	! -32	. -6	? -19	none -25
follow|sentence-before|preposition|	. -18	none 13
follow|sentence-before|pronoun|	, -21	. 11	? -31	none -44
follow|sentence-before|stop|	? -17	none -35
follow|sentence-before|subordinator|	. -6
follow|sentence-before|that|	. 10
follow|sentence-before|verb-saying|	, -67	? -32
follow|sentence-before|word|	, -26	none 15
follow|signature|—|	. 16
follow|speaker-then-quote|,auxiliary|	none -18
follow|speaker-then-quote|,determiner|	none 29
follow|speaker-then-quote|,preposition|	none -6
follow|speaker-then-quote|,verb-judging|	none -9
follow|speaker-then-quote|,verb-saying|	none -16
follow|speaker-then-quote|:|	none 12
follow|speaker-then-quote|;|	none 24
follow|speaker-then-quote|auxiliary|	none 17
follow|speaker-then-quote|capital|	. 15	? 16
follow|speaker-then-quote|coordinator|	, 16	none 10
follow|speaker-then-quote|determiner|	. -7	none -10
follow|speaker-then-quote|end|	. 12	? 7	none -34
follow|speaker-then-quote|preposition|	. -6	none -13
follow|speaker-then-quote|pronoun|	. -11
follow|speaker-then-quote|subordinator|	, -6	none -6
follow|speaker-then-quote|that|	none 15
follow|speaker-then-quote|word|	none -12
follow|topic|,auxiliary|	? -29	none -9
follow|topic|,coordinator|	none 9
follow|topic|,determiner|	none -28
follow|topic|,preposition|	none -44
follow|topic|,pronoun|	? -22	none -8
follow|topic|,subordinator|	none -17
follow|topic|,verb-judging|	none -6
follow|topic|,verb-saying|	? -27	none -21
follow|topic|,verb-thinking|	none -20
follow|topic|,word|	? -32
follow|topic|:|	none -25
follow|topic|;|	none -9
follow|topic|auxiliary|	none -6
follow|topic|capital|	? 10
follow|topic|coordinator|	none 14
follow|topic|determiner|	? -11	none 20
follow|topic|end|	. -13	? -15	none -41
follow|topic|preposition|	. -13	none -16
follow|topic|stop|	none 11
follow|topic|verb-judging|	none -21
follow|topic|—|	none -9
follow|verb-then-speaker|,subordinator|	none -37
follow|verb-then-speaker|,verb-saying|	none -18
follow|verb-then-speaker|,word|	none -31
follow|verb-then-speaker|,|	none -27
follow|verb-then-speaker|auxiliary|	none -27
follow|verb-then-speaker|capital|	. -22
follow|verb-then-speaker|coordinator|	none -32
follow|verb-then-speaker|determiner|	. -6
follow|verb-then-speaker|end|	none -34
follow|verb-then-speaker|preposition|	. -26	none -47
follow|verb-then-speaker|pronoun|	. -20
follow|verb-then-speaker|word|	none 18
force|according-to|according|	0 7	1 19	3 8	4-6 9	7-12 -10
force|colon|naked|	1 -9	4-6 -23
force|interview|naked|	26+ -36
force|named-before|naked|	1 15	13-25 -9	2 28	26+ -85	3 -19
force|named-nearby|naked|	0 -14	1 -13	13-25 -23	2 18	26+ -24	3 14	4-6 12	7-12 -11
force|paragraph-before|according|	26+ -14
force|paragraph-before|judging|	26+ -16
force|paragraph-before|other|	26+ -28
force|paragraph-before|saying|	26+ -54
force|paragraph-before|thinking|	26+ -23
force|possessor|naked|	0 -23	1 -34	2 9	3 10	4-6 -29	7-12 -21
force|quote-then-speaker|judging|	-10 -12	-4 -14	-6 17	-9 -26	0 20	1 -18	4-6 -14	7-12 -30
force|quote-then-speaker|other|	-10 -16	-11 14	-12 -22	-14 -16	-15 -23	-16 -20	-3 -24	-4 -27	-6 -8	-8 -23	-9 20	13-25 -23	2 14	3 -24	4-6 -45	7-12 -36
force|quote-then-speaker|saying|	-10 -16	-11 -20	-12 16	-14 -17	-15 -19	-16 -13	-17 -14	-23 -18	-3 -12	-4 -15	-5 -12	-6 -12	-7 -10	-8 -17	0 29	1 -16	13-25 -18	7-12 -14
force|quote-then-speaker|thinking|	-12 13	-3 -15	0 17	1 6	2 -14	4-6 -21
force|quote-then-verb|judging|	1 32
force|quote-then-verb|other|	1 7
force|quote-then-verb|saying|	0 13	1 10	13-25 -9	2 7	4-6 -14	7-12 -28
force|sentence-after|according|	13-25 -21
force|sentence-after|judging|	1 -16	4-6 -20	7-12 -23
force|sentence-after|other|	13-25 -20	2 -24	3 -20	4-6 -12	7-12 -31
force|sentence-after|saying|	1 9	3 -33	4-6 -19
force|sentence-after|thinking|	0 8	4-6 -15
force|sentence-before|according|	13-25 -12	26+ -46	3 -22	7-12 13
force|sentence-before|judging|	2 -22	26+ -62	4-6 -16	7-12 -16
force|sentence-before|other|	1 -14	2 -27	4-6 -23	7-12 -26
force|sentence-before|saying|	1 19	13-25 -14	2 6	3 -14	4-6 -6	7-12 -11
force|sentence-before|thinking|	1 -12	13-25 -53	2 -16	26+ -25	3 -20	7-12 -26
force|signature|naked|	1 15
force|speaker-then-quote|judging|	0 23	1 8	13-25 -29	3 -17	7-12 -25
force|speaker-then-quote|other|	0 -35	1 -30	2 9	26+ -22	7-12 9
force|speaker-then-quote|saying|	0 6	13-25 -29	2 6	3 10	4-6 10
force|speaker-then-quote|thinking|	1 -25	13-25 -26	26+ -19	3 14	4-6 8	7-12 -8
force|topic|naked|	0 -24	13-25 -18	2 17	26+ -57	3 29	4-6 13	7-12 6
force|transcript|naked|	0 -14
force|verb-then-speaker|judging|	0 -14	1 -11	2 20	3 -17	4-6 -18	7-12 -29
force|verb-then-speaker|saying|	0 -16	1 10	13-25 -44	4-6 11	7-12 -13
form|according-to|other|	according 15
form|paragraph-before|base|	apposed -10	apposition -10	direct -10	shared -17
form|paragraph-before|other|	according -14	apposed -17	apposition -14	direct -20	passive -20	relative -11	shared -11
form|paragraph-before|participle|	apposed -6	apposition -11	shared -15
form|paragraph-before|past|	apposed -25	apposition -18	direct -25	inverted -20	passive -7	relative -19	shared -18
form|paragraph-before|present|	apposed -15	apposition -11	direct -15	inverted -11
form|quote-then-speaker|base|	apposed -23	direct -22
form|quote-then-speaker|other|	apposed 8	apposition -30	direct -7	passive -28	relative -26	shared -6
form|quote-then-speaker|participle|	apposed 15	apposition -20
form|quote-then-speaker|past|	direct 19	relative -6	shared -25
form|quote-then-speaker|present|	apposed -8	apposition -15	direct 9	relative 6	shared 10
form|quote-then-verb|past|	inverted 11
form|sentence-after|other|	according -6	apposed 8	apposition -27	shared -21
form|sentence-after|past|	apposed -30	apposition -31	direct 6	shared 9
form|sentence-after|present|	apposed -22
form|sentence-before|base|	apposed -22	apposition -23	direct -56
form|sentence-before|other|	apposed -13	direct -9	passive -32
form|sentence-before|participle|	apposition -30	direct -29
form|sentence-before|past|	apposed -9	direct 11	inverted -11	passive -37	relative 7
form|sentence-before|present|	apposed -47	apposition -50	direct -23	inverted -9	passive -13	relative -23
form|speaker-then-quote|base|	apposed -23	direct -18	shared -36
form|speaker-then-quote|other|	apposed -8	apposition -25	direct -10	passive 7	relative 12	shared -13
form|speaker-then-quote|participle|	apposed -27	apposition -28
form|speaker-then-quote|past|	apposed -14	apposition -33	direct 25	passive -19	shared -34
form|speaker-then-quote|present|	apposed 18	apposition -19	direct 19	relative 25	shared -7
gap|according-to|	 19	, 30	,; -12	,c 18	,c; -16	,q 14	,s -27	; -29	c -23
gap|paragraph-before|	 -27	, -37	,; -21	,;c -11	,;s -14	,c -13	,cq -15	,cs -9	,csq -7	,q -22	,qc -6	,qs -13	,s -27	,sc -12	,sq -17	; -16	;, -21	;,c -6	;,s -6	;c -12	;c, -6	c -16	c, -16	c,s -8	cq -6	cs -6	cs, -7	q -12	q, -17	qs -14	s -18	s, -20	s,c -10	s,q -9	sc -8	sq -8
gap|quote-then-speaker|	 24	, 6	,cs -20	,s -19	; -19	;, -24	c -37	cs -35	s -15
gap|quote-then-verb|	 8	, 19	,c -11	,q -11	,s -23	c -42
gap|sentence-after|	 11	, -39	;,s -17	c -20	s -14	s, 18
gap|sentence-before|	 -6	, -15	,; -52	,c -55	,c; -14	,cq -22	,q -21	,q; -31	,qc -23	,qc; -21	,qs -33	,s; -37	,sq -32	,sq; -32	,sqc -23	;, -46	;,c 14	;c -18	;q -46	;q, -11	;q,c 13	;qc -12	;s -21	c 13	c, -6	c,; 12	c,s -45	c; -15	cq -25	cq,s -25	cs 15	cs, -24	csq, -26	q -63	q, -69	q,; -54	q,c -20	q,s -12	q,s; -22	q;, -21	qc -22	qc, -31	qcs 7	qs, -29	qs,; -17	qsc 14	s 10	s, -28	s,; -49	s,c -39	s,c; -24	s,q -27	sc -15	sc, 19	sq -11	sq,c 8	sq; -34	sqc -15	sqc, -23
gap|speaker-then-quote|	 11	, -11	,; -36	,c -32	,c; -21	,cs -14	,s 7	; 6	;, -22	;s -15	c, 20	c,s -12	c; 17	q -8	q, -23	q,s -33	q; -17	qc -16	s 20	s, -29	s,; -31	s,c 6	sq 16	sq, -28
gap|verb-then-speaker|	 -28	, 27	,; 15	,c; -24	,cs -20	,s 11	;, -17	c -39	cs -26	q; -19	s -26
head|	0 -13	1 -17	11 -11	14 -9	2 -7	20 -16	2019 -13	2022 11	2023 7	2024 -10	2025 -15	2027 -14	22 12	29 -10	3 -18	300 -13	31 -15	34 -19	4 13	400 -9	5 -29	57 -14	58 -15	6 -9	62 -12	64 -27	67 -17	7 13	74 -16	77 -18	79 -27	80 -10	84 -12	88 -13	9 -19	aboard -10	accord -16	accordo -15	account 7	actor 11	acuerdo -22	acusación -14	acórdão -13	administration -16	administração -12	adversaire -23	adviser 7	advérbio -7	af -18	affaire -13	agency -29	agent -11	agriculture 12	airport -8	alert -20	alunos -19	ambassador 13	amministrazione 11	analistas -17	analyst 16	analystes -18	analysts -15	ancien 9	ander -18	anders -23	animali -9	anni -28	annonce -13	anonymity -18	another -10	ans -6	anyone -17	arbitrage -19	arbitragem -8	arbitro -20	artistes -17	assessora -26	assessore -13	association -16	attorney 21	audio -13	audition -14	author -19	autora 15	avis -19	avocat -18	avocate -31	avoir -18	ayuntamiento -19	azienda 9	ação -13	años -16	ballots -23	banco 19	bank -18	banker 14	battuta -22	beau -16	beiden -10	bench 6	berichten -11	best -17	bewindsman 22	billion -6	bloque 11	board 10	boat -9	boats -14	bonden 6	book -17	boss -12	bowlers -13	braccia -16	brief -19	brother -16	buren -15	bus -16	buurt -17	buurvrouw 14	buyer -27	c' -21	call -15	calm -8	cambio -15	came -15	campaign -20	capitaine -23	capital -11	capitán -19	captain 21	case -26	caso -19	celle-ci -17	cent -14	cento -16	central -8	cerimônia -8	change -16	chaîne -9	chercheur 11	chief -10	children -26	chofer 7	choix -20	cittadino 6	civile -20	client -23	cliente -19	clients -21	cloche -25	club -12	coalitiepartijen -8	collaboratore -20	comité -9	commission -13	communiqué 9	compagnie 18	company -16	compañía -26	complainant 13	comptes 13	comune -22	concorrente -14	conductor 17	conseiller 26	consejo -13	considera -16	consultant 21	contas -21	contract -15	corner -22	coroner 10	correctionele -8	corte -8	costiera -16	countries -14	county -11	courriels -10	course -23	court -20	crew -11	crews -10	critics -16	critique -15	cronista 10	cuerpo 11	c’ -30	davanti 17	days -7	deal -15	decision -16	decisão -18	defence -24	defender 24	defensa -20	defesa -12	delay -20	dem 18	dernier 22	desculpas -9	dialogue -16	dicastero 13	different -12	diplomat 12	diplomate -12	diputada 10	direction -8	directivo 25	directora -15	dirigeante 13	dirigente 18	diálogo -16	document 15	dog -20	dossier -20	droite -14	drug -16	décision -25	défense -18	détracteurs 13	développement -20	earlier -13	ela 43	ele 47	ella 15	email -21	embassy 17	energy -11	engineer 13	enquête -11	entidad -17	entonces 7	entraîneur -29	envoy -11	er 45	error -19	es -71	esperti 9	essais -6	estatal -18	este -23	etwas -19	euro -14	européen -11	euros -21	everyone -20	evidence -13	executiva 20	executive 6	expression -17	fallo -28	famílias -14	fans -26	farmacista -19	farmer 10	farmers -21	father -10	federation -9	felt -22	ferrovia -19	fez 15	fila -15	filha -11	filière -9	film -24	fils -19	final -22	financement -13	floor -7	fondi -13	forward 13	france -30	frase -22	friday -16	fuentes -16	funcionario 11	fuori -11	gallo -9	gauche -26	general 13	getuige -16	gewesen -14	giorni -19	gip 13	girl 16	giudizio -14	gol -17	goudzoekers -12	gouverneur -25	governante 20	government -16	governor 13	grandmother 24	group 8	groupe -19	grupo -17	guard 17	guidance -17	guineense 16	général 17	haar 16	habitants -13	hallazgo -17	hand -15	he 23	head -12	health -17	heard -17	hearing -17	hem 11	het -77	heure -18	hij 34	his -15	hold -26	homóloga -14	hospital -12	house -14	héros -21	i -45	idea -17	ihr -10	il 43	ils -31	indagato -9	industriel -20	industriels -12	inflation -17	inquiry -13	inquérito -17	instituição 14	institute -12	inversión -15	investigadora 19	investment -19	involved -7	it -92	its -14	jaar -15	jefferies 6	judge -17	junior 9	justice -12	justices -19	kinderen -20	king -17	laatste 12	lange -15	latter 7	law -7	lawmaker 12	lawmakers 8	lawyer -14	leader -22	leeds -24	lei 23	lendemain -14	lerares 8	less -19	letra -24	letter 14	ley -12	librarian 9	line -20	list -15	lobby -7	local 13	longer -8	looked -15	lui 16	líder -18	maestro 15	magistrada 26	magistrado -16	magistrate 9	magistrato 22	mail 12	maker -16	man -34	manager 19	mandataria 6	manutention -24	marchés -14	match -9	mayor 11	meeting -14	men -15	mercado -18	mesmo -19	message -23	million -24	minister 11	ministers -34	ministra 6	ministre 19	ministry 14	minutes -27	modulo -19	monde -14	money -19	more -22	mot -8	motion -15	muestras -11	multa -10	musician 22	mère 15	médailles -10	nacional -12	name -16	named -14	nation -17	negotiations -18	negotiator -20	negócio -14	nobody -19	nom -15	norma -26	nota -26	nous -20	nouveau -14	novelist 15	number -25	nuova -11	occasion -14	office 18	officer 7	official 30	officials -15	on -66	one -25	operator -7	opinion -17	oposição -7	oppositie -23	opposition -11	order -12	organisation -11	osserva -12	owner -20	panel -16	paper -18	parents -19	parola -14	parquet 18	part -34	parte -17	partido -19	party -22	patients -11	payment -15	people -25	percent -19	percentual -9	perito 24	person -13	pescadores -14	phone -23	piano -19	pilot -16	place 10	plaisantin 13	plan -7	players -8	plumber -13	plus -12	politica -6	politician 15	político 13	ponte -14	prejuízo -22	premier -26	première 11	prensa -23	presentador -21	president -6	presse -7	presule -9	price -19	priest 12	principal -15	problema -25	process -15	procura -13	produzione -7	professora 16	program -11	programme -24	projet -25	proposition -14	prosecuting -21	prosecutor 13	prosecutors -15	prova -16	proyecto -18	président -21	prévenu -16	public -17	pénaliste 25	pênalti -9	quale -20	question -20	quis -15	radio -24	ragazzi -14	rapport 12	reaction -14	rechter -19	recteurs -12	region -10	regulator 8	relation -14	relazione -6	remark -21	rensters -18	reporters -24	représentant -18	research -24	reserva -24	resolución -7	result -24	resultados -15	retailer -22	rete -16	rien -17	rientro -26	riferito -11	risas -17	rival 10	room -6	rule -19	réponse -20	safe -17	said -37	sale -17	samen 11	santé -8	says -13	saída -20	second -13	seconde 7	secours -12	secretario -23	secretary -9	secteur -27	seen 12	sentencia 16	septuagénaire 20	sergeant 8	service -17	sesión -16	settimana -16	setting -18	shares -17	she 8	sheets -12	ship -22	side -26	sides -18	sie 19	signora 10	silence -12	sindacalista 6	sindacati 9	sindaco 29	sindicatos -14	sinistra -19	skipper 20	so -19	socialiste 6	società -8	société -16	software -21	sottosegretario -12	source 28	sources -21	spokesman -17	spokesperson 21	spokeswoman 16	staff 8	stampa -6	state -15	stessa -11	stopped -15	street -8	striker 11	student 16	students -26	study -11	sua -17	suo -20	supervisor 12	supporters -19	syndicaliste 18	sénateurs -17	talks -13	target -15	tax -16	te -16	teacher -6	team 7	tecnico 21	teenager 9	tekst -14	telephone -17	tempi -7	terug -18	testa -20	tester 11	testo -35	text -21	texte -14	that -51	their -20	they -31	third -15	this -21	those -22	time -25	times 10	todos -19	told -22	tongien 8	tout -32	trainer 12	travail -12	treasurer 19	trial -23	tribunal -10	técnico -12	union -27	unit 11	units -13	universiteit -24	university -10	uno 12	uomo 26	vainqueur 10	vakbonden -7	vendeur -16	vendor 16	verdict -11	verklaring -15	vero -10	vertritt -12	veteran 11	vez -18	vicepresidenta -11	view 11	village -21	ville 8	voce -21	vote -21	wat -17	water -13	we -27	weten 6	widow 30	wife -9	witness 10	women -13	woordvoerder 18	worden -19	work -13	worker 12	wrote -7	years -11	zaak -19	ze 7	zij 38	zo -21	zufolge -20	zurück -27	áudio -12	édile 12	él -9	élue -11	órgão -15	único -7
intro-force|according-to|,|according|	13-25 14	7-12 6
intro-force|according-to|:|according|	1 -12	4-6 -23
intro-force|according-to|auxiliary|according|	2 17	4-6 6	7-12 12
intro-force|according-to|determiner|according|	4-6 -10
intro-force|according-to|preposition|according|	4-6 -6	7-12 10
intro-force|according-to|start|according|	1 14	4-6 -14
intro-force|according-to|stop|according|	1 14	7-12 -17
intro-force|according-to|word|according|	0 -10	1 10	13-25 -11	3 6	4-6 27	7-12 -16
intro-force|colon|:|naked|	1 -9	4-6 -23
intro-force|interview|:|naked|	26+ -16
intro-force|interview|start|naked|	26+ -26
intro-force|interview|stop|naked|	26+ -14
intro-force|named-before|start|naked|	26+ -90
intro-force|named-before|stop|naked|	1 15	13-25 -9	2 28	26+ -7	3 -19
intro-force|named-nearby|)|naked|	4-6 19
intro-force|named-nearby|,|naked|	1 9	13-25 -15	2 8	3 -20	4-6 -11	7-12 -18
intro-force|named-nearby|:|naked|	0 8	1 22	3 21	4-6 -7	7-12 -18
intro-force|named-nearby|adverb|naked|	1 -27	2 8	7-12 9
intro-force|named-nearby|auxiliary|naked|	1 -26	13-25 16	2 -29	26+ -25	3 -19	4-6 -22
intro-force|named-nearby|capital|naked|	0 -13	1 7	13-25 7	2 -15	3 -16	4-6 8	7-12 -12
intro-force|named-nearby|coordinator|naked|	13-25 -6	2 -12
intro-force|named-nearby|determiner|naked|	0 -12	1 -15	2 -36	3 19	4-6 11	7-12 -16
intro-force|named-nearby|possessive|naked|	4-6 -17
intro-force|named-nearby|preposition|naked|	1 -7	13-25 11	2 13	26+ -19	3 20	4-6 20
intro-force|named-nearby|pronoun|naked|	0 -54	13-25 -19	3 13	4-6 -14
intro-force|named-nearby|start|naked|	0 25	13-25 -9	2 19	3 11	4-6 -9	7-12 12
intro-force|named-nearby|stop|naked|	1 24	2 29	3 -18	4-6 21
intro-force|named-nearby|subordinator|naked|	1 -35	13-25 -9	2 -16	3 11	7-12 7
intro-force|named-nearby|that|naked|	1 -27	13-25 -13	4-6 20	7-12 12
intro-force|named-nearby|verb-judging|naked|	1 -16	13-25 -25	2 23
intro-force|named-nearby|verb-saying|naked|	13-25 -8	2 6	26+ -22	4-6 -16	7-12 9
intro-force|named-nearby|verb-thinking|naked|	13-25 -28	2 -13	3 -9	4-6 -8	7-12 -10
intro-force|named-nearby|word|naked|	1 -51	13-25 -31	26+ -8	3 -7	4-6 31	7-12 -14
intro-force|named-nearby|–|naked|	4-6 -20
intro-force|paragraph-before|start|according|	26+ -14
intro-force|paragraph-before|start|judging|	26+ -16
intro-force|paragraph-before|start|other|	26+ -28
intro-force|paragraph-before|start|saying|	26+ -54
intro-force|paragraph-before|start|thinking|	26+ -23
intro-force|possessor|,|naked|	3 11	4-6 -8	7-12 -10
intro-force|possessor|:|naked|	4-6 -30	7-12 -7
intro-force|possessor|auxiliary|naked|	2 -29	4-6 -13	7-12 -40
intro-force|possessor|capital|naked|	7-12 -20
intro-force|possessor|determiner|naked|	0 -23
intro-force|possessor|possessive|naked|	1 -17
intro-force|possessor|preposition|naked|	2 -26	4-6 -15	7-12 -9
intro-force|possessor|pronoun|naked|	4-6 -22
intro-force|possessor|subordinator|naked|	7-12 -8
intro-force|possessor|that|naked|	7-12 11
intro-force|possessor|verb-judging|naked|	3 13
intro-force|possessor|verb-saying|naked|	4-6 -21	7-12 -9
intro-force|possessor|verb-thinking|naked|	2 -21
intro-force|possessor|word|naked|	3 7	7-12 -36
intro-force|possessor|’|naked|	1 -18
intro-force|quote-then-speaker|:|saying|	0 15
intro-force|quote-then-speaker|auxiliary|judging|	-4 -16
intro-force|quote-then-speaker|auxiliary|other|	-3 -15	-4 -19	-8 -15	2 19	7-12 -18
intro-force|quote-then-speaker|auxiliary|saying|	-3 -9	4-6 8
intro-force|quote-then-speaker|capital|saying|	0 19
intro-force|quote-then-speaker|determiner|other|	1 -22
intro-force|quote-then-speaker|determiner|saying|	-7 18	1 -18
intro-force|quote-then-speaker|preposition|other|	-9 7	1 6	4-6 -10
intro-force|quote-then-speaker|preposition|saying|	1 -17
intro-force|quote-then-speaker|quote|saying|	0 20
intro-force|quote-then-speaker|start|judging|	0 22	1 15	7-12 -17
intro-force|quote-then-speaker|start|other|	0 34	1 -14	13-25 -20	3 -19	4-6 -26	7-12 -23
intro-force|quote-then-speaker|start|saying|	0 22	1 -21	13-25 -16	4-6 -9	7-12 -11
intro-force|quote-then-speaker|start|thinking|	0 15	1 17	4-6 -19
intro-force|quote-then-speaker|stop|judging|	0 17	3 -26	4-6 -13	7-12 -16
intro-force|quote-then-speaker|stop|other|	0 13	13-25 -10	2 15	4-6 -35	7-12 -29
intro-force|quote-then-speaker|stop|saying|	0 19	1 9	2 10	3 -18	4-6 -11	7-12 -30
intro-force|quote-then-speaker|stop|thinking|	7-12 -23
intro-force|quote-then-speaker|verb-saying|saying|	-5 9	1 -19
intro-force|quote-then-speaker|word|judging|	-4 -7
intro-force|quote-then-speaker|word|other|	-14 -14	-4 -16	1 -23	2 -15	4-6 -16	7-12 -12
intro-force|quote-then-speaker|word|saying|	-10 -9	-12 14	-3 -13	-5 -16	-7 -17	1 -14	2 -7	3 -12	7-12 7
intro-force|quote-then-verb|,|saying|	1 18
intro-force|quote-then-verb|:|saying|	0 6	1 44
intro-force|quote-then-verb|auxiliary|other|	1 14
intro-force|quote-then-verb|auxiliary|saying|	1 16
intro-force|quote-then-verb|capital|saying|	1 17
intro-force|quote-then-verb|preposition|saying|	1 -24
intro-force|quote-then-verb|start|judging|	1 15
intro-force|quote-then-verb|start|other|	1 16
intro-force|quote-then-verb|start|saying|	0 14	1 -8	13-25 -8	4-6 -16	7-12 -33
intro-force|quote-then-verb|stop|judging|	1 27
intro-force|quote-then-verb|stop|saying|	0 14	1 8	4-6 -15	7-12 -26
intro-force|quote-then-verb|subordinator|saying|	1 -19
intro-force|quote-then-verb|word|saying|	1 15	2 12
intro-force|sentence-after|,|other|	1 -17	4-6 -13
intro-force|sentence-after|:|judging|	0 8
intro-force|sentence-after|:|other|	1 -21	4-6 -29	7-12 -19
intro-force|sentence-after|:|saying|	0 -27	1 12	3 -18	4-6 -26
intro-force|sentence-after|auxiliary|saying|	0 -43
intro-force|sentence-after|start|saying|	0 26	1 6
intro-force|sentence-after|stop|other|	0 -21	1 -26	7-12 -18
intro-force|sentence-after|stop|saying|	1 -21	3 -18	4-6 -22
intro-force|sentence-after|word|other|	0 8	3 -11
intro-force|sentence-after|word|saying|	0 8	3 -16
intro-force|sentence-before|,|according|	13-25 -20
intro-force|sentence-before|,|judging|	13-25 -21	7-12 -14
intro-force|sentence-before|,|other|	13-25 -17	26+ -36	7-12 -48
intro-force|sentence-before|,|saying|	13-25 -41	26+ -9	7-12 -18
intro-force|sentence-before|,|thinking|	13-25 -16	7-12 -15
intro-force|sentence-before|:|according|	26+ -13	7-12 -36
intro-force|sentence-before|:|judging|	13-25 -47	7-12 -39
intro-force|sentence-before|:|other|	13-25 -43	26+ -35	4-6 -18	7-12 -9
intro-force|sentence-before|:|saying|	13-25 -26	26+ -22	3 8	7-12 -7
intro-force|sentence-before|:|thinking|	13-25 -25	7-12 -6
intro-force|sentence-before|adverb|saying|	13-25 -35
intro-force|sentence-before|auxiliary|according|	13-25 -22	26+ -31
intro-force|sentence-before|auxiliary|other|	13-25 -21	26+ -48	7-12 -48
intro-force|sentence-before|auxiliary|saying|	13-25 -13	26+ -31	4-6 -21	7-12 17
intro-force|sentence-before|auxiliary|thinking|	13-25 -20
intro-force|sentence-before|capital|judging|	13-25 -15
intro-force|sentence-before|capital|other|	13-25 -26	7-12 -18
intro-force|sentence-before|capital|saying|	7-12 -32
intro-force|sentence-before|coordinator|saying|	13-25 -22
intro-force|sentence-before|determiner|judging|	7-12 -22
intro-force|sentence-before|determiner|other|	13-25 -6	7-12 -20
intro-force|sentence-before|determiner|saying|	13-25 -41	7-12 -32
intro-force|sentence-before|preposition|according|	13-25 -20
intro-force|sentence-before|preposition|judging|	13-25 11	7-12 -10
intro-force|sentence-before|preposition|other|	26+ -33	7-12 -11
intro-force|sentence-before|preposition|saying|	13-25 -41	26+ -38	4-6 -20	7-12 -25
intro-force|sentence-before|pronoun|judging|	13-25 -22
intro-force|sentence-before|pronoun|other|	13-25 -35	7-12 -28
intro-force|sentence-before|pronoun|saying|	13-25 -38	26+ -25
intro-force|sentence-before|pronoun|thinking|	13-25 -21
intro-force|sentence-before|stop|according|	13-25 -36	3 -22	7-12 16
intro-force|sentence-before|stop|judging|	13-25 -39	2 -22	4-6 -12	7-12 -66
intro-force|sentence-before|stop|other|	1 -14	2 -27	26+ 7	4-6 -18
intro-force|sentence-before|stop|saying|	1 19	3 -15	4-6 -8	7-12 -12
intro-force|sentence-before|stop|thinking|	1 -12	13-25 -21	2 -16	3 -20	7-12 -30
intro-force|sentence-before|subordinator|judging|	13-25 -13
intro-force|sentence-before|subordinator|other|	13-25 7	26+ -35	7-12 -27
intro-force|sentence-before|subordinator|saying|	13-25 -21	7-12 9
intro-force|sentence-before|that|according|	13-25 -21
intro-force|sentence-before|that|judging|	13-25 -22
intro-force|sentence-before|that|other|	13-25 -35	7-12 -31
intro-force|sentence-before|that|saying|	13-25 -14	26+ -24	7-12 -27
intro-force|sentence-before|verb-judging|other|	13-25 -35	4-6 -19	7-12 -23
intro-force|sentence-before|verb-judging|saying|	13-25 -6	7-12 -27
intro-force|sentence-before|verb-saying|other|	26+ -28	7-12 -23
intro-force|sentence-before|verb-saying|saying|	13-25 -37	7-12 -27
intro-force|sentence-before|verb-thinking|other|	13-25 -8
intro-force|sentence-before|word|according|	13-25 -22	7-12 -20
intro-force|sentence-before|word|judging|	13-25 -33	26+ -26
intro-force|sentence-before|word|other|	13-25 -38	26+ -14	4-6 -22	7-12 -17
intro-force|sentence-before|word|saying|	26+ 8	4-6 -28	7-12 -56
intro-force|sentence-before|word|thinking|	13-25 -27	7-12 -19
intro-force|signature|,|naked|	1 -25
intro-force|signature|start|naked|	1 19
intro-force|speaker-then-quote|,|judging|	4-6 19
intro-force|speaker-then-quote|,|other|	2 -11	4-6 -35
intro-force|speaker-then-quote|,|saying|	1 19	13-25 -11	2 -13	3 -31	4-6 10	7-12 -13
intro-force|speaker-then-quote|,|thinking|	4-6 11	7-12 8
intro-force|speaker-then-quote|:|judging|	1 7	13-25 -15	3 -11	4-6 -8	7-12 6
intro-force|speaker-then-quote|:|other|	13-25 -7	2 14	3 20	4-6 7	7-12 -22
intro-force|speaker-then-quote|:|saying|	13-25 -11	3 17	7-12 -11
intro-force|speaker-then-quote|:|thinking|	3 27	4-6 12	7-12 -22
intro-force|speaker-then-quote|adverb|judging|	3 -6
intro-force|speaker-then-quote|adverb|other|	1 -25	7-12 6
intro-force|speaker-then-quote|adverb|saying|	2 13	4-6 -24
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -18	4-6 15	7-12 -10
intro-force|speaker-then-quote|auxiliary|other|	0 -28	1 -36	13-25 -20	3 -8	4-6 -6	7-12 -7
intro-force|speaker-then-quote|auxiliary|saying|	13-25 -13	2 -13	3 -8	4-6 20	7-12 13
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 10	7-12 -16
intro-force|speaker-then-quote|capital|judging|	2 16	4-6 -6
intro-force|speaker-then-quote|capital|other|	3 -27	4-6 9
intro-force|speaker-then-quote|capital|saying|	1 17	3 9
intro-force|speaker-then-quote|coordinator|other|	3 -20	4-6 -15
intro-force|speaker-then-quote|coordinator|saying|	4-6 -6
intro-force|speaker-then-quote|determiner|judging|	3 -7	4-6 9	7-12 6
intro-force|speaker-then-quote|determiner|other|	1 -19	3 -16	4-6 -12	7-12 -27
intro-force|speaker-then-quote|determiner|saying|	1 -18	2 12	3 24	4-6 -13
intro-force|speaker-then-quote|preposition|judging|	1 15	3 -11	4-6 -9
intro-force|speaker-then-quote|preposition|other|	1 -10	2 -11	3 6	7-12 7
intro-force|speaker-then-quote|preposition|saying|	13-25 -7	2 -6	7-12 -20
intro-force|speaker-then-quote|preposition|thinking|	2 -11
intro-force|speaker-then-quote|pronoun|judging|	1 13
intro-force|speaker-then-quote|pronoun|other|	1 -14	13-25 -17	2 -12	3 -10	4-6 -22
intro-force|speaker-then-quote|pronoun|saying|	4-6 -15	7-12 13
intro-force|speaker-then-quote|subordinator|judging|	1 -13	2 7	7-12 -14
intro-force|speaker-then-quote|subordinator|other|	13-25 -20	7-12 22
intro-force|speaker-then-quote|subordinator|saying|	13-25 -15	4-6 6	7-12 24
intro-force|speaker-then-quote|that|judging|	1 27
intro-force|speaker-then-quote|that|other|	4-6 -14	7-12 -15
intro-force|speaker-then-quote|that|saying|	13-25 -20	2 13	3 9	4-6 13
intro-force|speaker-then-quote|that|thinking|	1 -17
intro-force|speaker-then-quote|verb-judging|judging|	0 23
intro-force|speaker-then-quote|verb-judging|other|	4-6 -21	7-12 -10
intro-force|speaker-then-quote|verb-judging|saying|	4-6 7	7-12 -6
intro-force|speaker-then-quote|verb-saying|judging|	2 20
intro-force|speaker-then-quote|verb-saying|other|	1 -18	7-12 10
intro-force|speaker-then-quote|verb-saying|saying|	0 6	13-25 -21	4-6 -10
intro-force|speaker-then-quote|verb-thinking|other|	7-12 -8
intro-force|speaker-then-quote|verb-thinking|saying|	2 20	4-6 -10
intro-force|speaker-then-quote|word|judging|	2 -8	7-12 -16
intro-force|speaker-then-quote|word|other|	0 -49	1 -11	13-25 -8	2 7	3 -28	4-6 -13
intro-force|speaker-then-quote|word|saying|	13-25 -15	2 12	3 23	7-12 9
intro-force|speaker-then-quote|word|thinking|	2 -8	4-6 -17
intro-force|topic|,|naked|	13-25 -16	26+ -23	4-6 -30	7-12 -35
intro-force|topic|:|naked|	1 33	13-25 -20	2 21	26+ -28	3 10	4-6 9
intro-force|topic|adverb|naked|	13-25 -39	2 -19	26+ -25	4-6 -12	7-12 17
intro-force|topic|auxiliary|naked|	1 -32	26+ -42	7-12 13
intro-force|topic|capital|naked|	26+ -51	3 21	4-6 11	7-12 -8
intro-force|topic|coordinator|naked|	13-25 -20	26+ -11
intro-force|topic|determiner|naked|	2 -23	26+ -45	3 28	7-12 -20
intro-force|topic|preposition|naked|	13-25 -12	2 20	26+ -77	3 10	4-6 13
intro-force|topic|pronoun|naked|	2 -18	26+ -40	4-6 -18	7-12 -20
intro-force|topic|start|naked|	26+ -63
intro-force|topic|stop|naked|	1 -20	13-25 -13	2 12	26+ -17	3 -8
intro-force|topic|subordinator|naked|	13-25 -8	26+ -21
intro-force|topic|that|naked|	13-25 -34	2 -6	26+ -36	3 18	4-6 -9
intro-force|topic|verb-judging|naked|	13-25 -28	2 20	26+ -22
intro-force|topic|verb-saying|naked|	1 14	13-25 -37	26+ -11	3 18	7-12 -19
intro-force|topic|verb-thinking|naked|	13-25 -9	26+ -22
intro-force|topic|word|naked|	0 -23	2 10	26+ -28	3 35	4-6 14	7-12 11
intro-force|topic|—|naked|	26+ -14
intro-force|topic|’|naked|	26+ -17
intro-force|verb-then-speaker|,|judging|	1 6
intro-force|verb-then-speaker|,|saying|	1 20	13-25 -18	2 -17	3 -7	7-12 20
intro-force|verb-then-speaker|:|judging|	1 -33	2 21
intro-force|verb-then-speaker|:|saying|	2 -20	3 11	4-6 21	7-12 -29
intro-force|verb-then-speaker|adverb|judging|	2 7
intro-force|verb-then-speaker|auxiliary|saying|	1 -28	13-25 -20	3 -27	4-6 -22
intro-force|verb-then-speaker|capital|judging|	0 -31
intro-force|verb-then-speaker|capital|saying|	0 -18	4-6 21
intro-force|verb-then-speaker|coordinator|saying|	4-6 -24
intro-force|verb-then-speaker|determiner|saying|	2 -29	4-6 20	7-12 -23
intro-force|verb-then-speaker|preposition|judging|	1 -18
intro-force|verb-then-speaker|preposition|saying|	1 -33	4-6 -26
intro-force|verb-then-speaker|pronoun|judging|	0 -44
intro-force|verb-then-speaker|subordinator|judging|	1 -28
intro-force|verb-then-speaker|that|judging|	0 7
intro-force|verb-then-speaker|that|saying|	0 -37	1 -24	3 -24
intro-force|verb-then-speaker|verb-saying|judging|	0 -17
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -22
intro-force|verb-then-speaker|word|judging|	0 -47	1 -23	7-12 -25
intro-force|verb-then-speaker|word|saying|	0 -64	13-25 -17	2 9	3 6	4-6 -11	7-12 -9
intro|according-to|	, 15	: -26	; 8	adverb -14	auxiliary 9	capital 20	coordinator 20	preposition -8	start -13	stop 6	verb-saying 19
intro|colon|	: -8	start -23
intro|interview|	: -16	start -26	stop -14
intro|named-before|	start -90	stop 8
intro|named-nearby|	) -7	, -9	adverb 11	auxiliary -23	coordinator -7	determiner -11	preposition 32	pronoun -10	start 16	stop 21	subordinator -8	verb-judging -10	verb-thinking -31	word -7
intro|paragraph-before|	start -50
intro|possessor|	, 10	: -10	auxiliary -43	capital -20	determiner -34	possessive -17	preposition -30	pronoun -8	that 11	verb-judging 12	verb-saying -27	verb-thinking -19	’ -18
intro|quote-then-speaker|	, -12	adverb -8	determiner 9	pronoun 17	quote 20	start 12	stop 15	subordinator -30	that -26	verb-saying -9	word -24	– -8
intro|quote-then-verb|	, 18	: 34	auxiliary 30	capital 24	determiner -10	preposition -30	pronoun 13	start -8	stop 10	subordinator -19	verb-saying -14	word 11
intro|sentence-after|	, -40	: -10	auxiliary 14	preposition -25	pronoun 9	start 28	stop -13	verb-judging -36	verb-saying 8
intro|sentence-before|	, -34	: -25	auxiliary -6	capital -42	preposition -11	pronoun -14	stop 6	that -47	verb-saying -27	verb-thinking 13	word -12	— 18
intro|signature|	, -25	start 19
intro|speaker-then-quote|	: 10	adverb -9	auxiliary -9	determiner -7	preposition -9	pronoun -7	subordinator 6	that 6	verb-judging 13	verb-saying 6	’ 12
intro|topic|	, -36	adverb -30	auxiliary 6	capital 15	coordinator -25	determiner -8	preposition 11	pronoun -19	quote 9	start -63	stop -15	subordinator 11	that -23	verb-judging -16	verb-saying -18	verb-thinking 7	word 11	— -14	’ -13
intro|verb-then-speaker|	, 17	: 6	auxiliary -25	determiner 12	preposition -19	pronoun -15	subordinator -33	that -11	verb-saying -35	verb-thinking -28	word -21
kind|according-to|	organisation 6	person 25	place -20	unknown 17
kind|colon|	organisation 24	person 18	place -22	unknown -19
kind|interview|	person -36
kind|named-before|	organisation -34	person 19	place -50	unknown -54
kind|named-nearby|	organisation -18	person 56	place -53	unknown -42
kind|	organisation -18	person 62	place -77	unknown -55
kind|organisation|	apposed 8	apposition -25	direct -19	judging 27	naked -21	other 29	passive -29	saying -11	thinking 11
kind|paragraph-before|	organisation -25	person -29	place -7	unknown -11
kind|person|	according 24	apposed 21	direct 11	judging 18	naked 52	other 14	passive 10	relative -21	saying 17	shared 13	thinking 28
kind|place|	according -24	apposition -19	direct -56	judging 17	naked -71	saying -42	thinking 7
kind|possessor|	organisation -19	unknown -18
kind|quote-then-speaker|	organisation -10	person 30	place -30
kind|quote-then-verb|	organisation -25	person 20	place 15
kind|sentence-after|	organisation -46	place -25
kind|sentence-before|	organisation 15	person -9	place -66	unknown -7
kind|signature|	person 16
kind|speaker-then-quote|	organisation 30	person 28	unknown -44
kind|topic|	person 12	place -31
kind|transcript|	unknown -14
kind|unknown|	according 18	apposed -37	apposition -25	direct -11	judging -9	naked -59	other -12	relative -21	saying -9	shared -6	thinking -12
kind|verb-then-speaker|	organisation -32	person 30	place -27	unknown 28
lead|according-to|lower|	according 19
lead|according-to|upper|	according -7
lead|colon|lower|	naked -28
lead|colon|upper|	naked -7
lead|interview|upper|	naked -36
lead|named-before|other|	naked 11
lead|named-before|upper|	naked -10
lead|named-nearby|lower|	naked -10
lead|named-nearby|other|	naked 8
lead|named-nearby|upper|	naked 15
lead|paragraph-before|upper|	according -14	judging -16	other -28	saying -54	thinking -23
lead|possessor|lower|	naked -10
lead|possessor|upper|	naked 8
lead|quote-then-speaker|lower|	judging -13	saying -10	thinking 6
lead|quote-then-speaker|other|	other -21
lead|quote-then-speaker|upper|	judging 11	other -23	saying 20	thinking 10
lead|quote-then-verb|lower|	saying 21
lead|quote-then-verb|other|	saying 19
lead|quote-then-verb|upper|	judging 23	other 8	saying 6
lead|sentence-after|lower|	thinking 6
lead|sentence-after|upper|	judging -34	thinking -8
lead|sentence-before|lower|	thinking -41
lead|sentence-before|upper|	according 8	judging -21	other -23	saying -10	thinking -25
lead|signature|upper|	naked 19
lead|speaker-then-quote|lower|	judging 6	other -23	thinking -16
lead|speaker-then-quote|other|	saying 15
lead|speaker-then-quote|upper|	judging -15	other 13	saying 9	thinking 22
lead|topic|other|	naked -32
lead|topic|upper|	naked -16
lead|transcript|upper|	naked -14
lead|verb-then-speaker|lower|	judging -12	other -20
lead|verb-then-speaker|upper|	saying 11
lemma|according-to|	none 15
lemma|	accusare 7	accuse 6	accuser -15	achar 9	add 6	adiantar -14	admettre -10	admit 9	admitir -14	advertir 11	advise 16	affermare -11	affirmer 26	afirmar -22	aggiungere -12	agree -24	ajouter 35	alarmer -14	alertar -16	allege 12	allow -22	ammettere 27	amuser 14	annoncer -18	announce -15	anticipare 9	antwoorden 11	antworten 24	anunciar -37	apelar 18	apelidar -28	apontar -14	apostillar 18	appeal -29	appeler 9	applaudir -10	apuntar 21	argomentare 14	asegurar -18	assicurare 21	assurer 10	attaccare 12	attendre 18	avertir -8	avvertire -9	befinden 14	begrüßen -33	behaupten 11	bekennen 19	believe -14	beloven -12	bemängeln 21	benadrukken -10	berichten 21	beslissen 16	bestätigen -18	beteuern 8	betonen 19	bill -15	blame -6	blijven -12	brincar 16	bromear 18	brummen 22	calificar 11	call 6	care -18	caution 10	cheer -14	chiamare -16	chiedere -12	chiffrer -15	chip -13	claim 9	classificar -15	complain -15	completar 7	concede 22	conclude -15	concluir -10	conclure 20	confermare 6	confesar 17	confessare 8	confidare -7	confier 39	confirm 9	confirmer -28	congratulate 8	constateren 16	contar 8	contestare -22	continue -15	counter 22	craindre -18	credit -14	criticise -17	croire 11	cry -17	decide -13	declarar 8	defender 9	definire 14	demand -20	demander -10	denunciar 15	denunciare -11	deny -17	desabafar 9	descartar -6	describe -11	describir 6	deslizar 15	desvalorizar -9	detallar 16	dichiarare 17	dire -9	disagree -23	divulgar -10	dizer -11	démentir 10	détailler 21	email -21	emporter 11	ergänzen 17	erinnern -10	erkennen -19	erwidern 10	erzählen 25	escrever 16	escribir 16	esprimere 6	estimar -13	estimer 12	evitar 6	expect -17	explain 12	expresar -21	faire_valoir 27	falar -6	fear -13	feel -22	felicitar 16	festejar -13	figure -15	figurer -16	find -13	finden 13	fluisteren 16	foeteren 22	fordern -6	forecast -13	formulieren 10	fragen 12	freuen 17	fume 17	féliciter 14	fügen -11	garantir 11	garantire 15	getuigen -10	giurare 22	glimlachen 17	glisser 28	gracejar -9	grappen -12	gratulieren -24	gritar 10	halten -11	hear 10	heißen -6	herinneren 15	hit -16	hold -12	hope -14	houden -7	indicar -7	informar 7	insistere 8	insistir -11	intend -17	interroger 13	invitare 13	invocare 7	ironizar 9	ironizzare -9	issue 13	jubiler 11	justificar 15	klagen 20	klinken -6	kommentieren -13	kritisieren 7	lachen -7	lancer 12	lassen 25	laten -18	laugh 14	learn -14	leggen 14	leggere -10	lehnen -9	lembrar -16	leren 10	like -17	lire -18	list -23	llamar 21	luiden 16	lâcher 24	mahnen 23	mailen 25	maintain 10	mandar 9	manter -29	marrer 24	matizar 11	melden 9	message -30	mopperen 18	motivare 15	murmeln 13	murmur 20	need -24	negare 7	nennen 16	note -10	noter 7	nuancer 8	object 27	observar 18	observe 18	observer -11	oordelen 19	opinar 7	order 7	osservare -15	parlare 29	parler -6	pedir -10	perguntar -7	philosopher 16	plaider 28	plaisanter 17	plan -36	plead -13	point -27	poursuivre 18	praise 6	precisar -13	precisare 16	prefer -6	preferir 6	present -16	press -16	prever -12	prijzen -6	proclamare -19	prometer -22	promettre 28	promise -12	propor -14	propose -13	proposer -21	protest -14	préciser 12	prévenir 20	qualifier -24	queixar 6	querer -17	question -15	questionar 25	quip 7	quote -19	raise 7	rank -14	rate -10	read -16	reageren 17	rebater 20	recall 11	recitare 16	reclamar -13	reconhecer 20	reconnaître 6	record -22	recusar -10	refuse -20	refuser -17	regret -17	reject 7	rekenen 10	relatar 16	relate -16	relativiser 13	relever -13	remark -9	rematar 19	remember -12	repeat 11	replicar 11	replicare -11	report -32	reportar 11	reprochar 12	respond -21	responder 17	resumir 7	retort -14	reveal -16	revelar -24	ribattere 8	riferire -12	rigoler 10	ringraziare -10	ripetere -10	rispondere 13	rivendicare 14	roepen -15	rule -9	réagir -9	réclamer 15	répliquer 11	répondre 14	rétorquer 26	sagen 21	salutare 20	say 26	schamperen 21	scherzare 32	scherzen 6	schreiben 32	schrijven 19	see 6	seek -18	sehen 23	sentenciar 19	señalar -15	sfogare -8	shout 7	show -26	shrug -12	sigh -21	sign -23	sing -17	sintetizzare 9	solicitar -22	soltar 15	sospirare -19	sostener 23	souffler -9	souligner -10	soutenir 12	souvenir -9	spiegare 11	spotten 28	sprechen -11	spreken -13	state 7	stehen -22	stress -16	sturen 13	sublinhar 18	submit 13	subrayar -7	sugerir 21	suggest 18	support -18	tachar -11	tagliare 12	talk -34	teilen 25	text -21	thank 8	think 6	title -17	tonner -12	traiter -13	trancher -17	treat -13	try -21	tuonare 8	témoigner 28	vatten 7	ver 20	verlangen -26	verlauten 20	verraten 23	versichern 32	versprechen -28	verteidigen -11	vertellen 11	verwachten -24	verweisen -9	verwerpen -11	view -18	voir 8	volunteer -16	vote -11	vow -9	vragen -21	waarschuwen 17	want -6	wave -14	weisen -28	welcome -19	werben 18	weten -15	whisper -20	wijzen -12	willen -31	wish -15	wollen -19	wonder -17	worry -18	write 17	yell -12	zanjar -19	zeggen 20	zeigen -16	zien -20	zitieren -9	zuchten 18	zweren 12	äußern -14	écrire 30
lemma|paragraph-before|	announce -6	answer -9	argue -10	ask -16	call -8	describe -14	dizer -26	geven -6	hear -8	hold -15	issue -7	know -8	list -11	mean -7	name -14	none -30	offer -6	pedir -6	read -13	rispondere -6	saber -16	say -26	shoot -6	sign -7	tell -17	thank -6	title -7	unlisted -9	want -12
lemma|quote-then-speaker|	add 17	affirmer 21	ajouter 22	answer -9	blame -8	call 11	cheer -6	dire 7	déclarer 29	explain 23	faire_valoir 20	find -9	hear 8	hold 14	lancer 17	laugh 17	name -11	observe 20	plan -9	post -9	quip 9	quote -16	read -15	recall 27	remark -11	reply 30	report -27	rule 12	résumer 20	sagen -7	say 18	shoot 11	show -18	sign 7	talk -29	tell 41	unlisted -10	whisper 17	write 26
lemma|quote-then-verb|	aclarar 20	admettre 17	affirmer 18	ajouter 22	ammettere 17	antwoorden 17	asegurar -17	ask -11	assurer 19	avisar 13	avvertire -8	befinden 19	bekennen 30	berichten 8	betonen 23	brincar 16	bromear 18	brummen 22	celebrar 18	commentare 6	conclure 15	confessare 23	confidare -9	confier 35	contar 41	criticar 17	declarar 16	demander -10	denunciare -11	dichiarare 21	dizer -7	déclarer -9	déplorer 21	détailler 16	erinnern -15	erwidern 10	erzählen 29	escrever 14	escribir 21	explicar 36	expliquer 7	faire_valoir 21	foeteren 22	fügen -16	geben -11	gestehen 20	geven 14	glisser 20	gracejar -6	grappen -12	halten 18	herinneren 15	interroger 16	ironizzare 24	joke 22	klagen 26	kommentieren 17	lamentar 17	lancer 18	lassen 17	leggen 14	lembrar 19	lâcher 23	manifestar 20	meinen 34	melden 22	motivare 16	observar 19	observer 17	osservare -11	pester 19	plaider 21	plaisanter 24	poltern 22	poursuivre 18	precisare 17	preguntar 16	promettre 12	protestar 28	prévenir 26	rappeler 18	reageren 20	recitare 16	reclamar 24	reconnaître 21	reconocer 18	recordar 20	relatar 38	rematar 22	replicare -12	responder 25	resumir 6	ribattere 22	ricordare -6	riferire 12	rir 9	rufen 28	réagir 15	répondre 16	résumer 25	rétorquer 27	say 11	schamperen 16	scherzare 32	schreiben 29	schrijven 23	scrivere 16	sentenciar 17	señalar 25	sintetizzare 10	souffler 23	spiegare 24	spotten 28	stellen 29	sublinhar 19	sugerir 21	tagliare 15	teilen 25	tell -36	trancher -6	tuonare 14	témoigner 20	vatten 21	verraten 16	versichern 22	verteidigen 14	vertellen 29	vinden 15	write 18	zeggen 24	zuchten 23	écrire 34
lemma|sentence-after|	answer -24	ask 24	back 8	call 6	demander -18	lachen -8	point -18	read -21	reply -8	say 19	tell -24
lemma|sentence-before|	accuse -35	acusar -14	adiantar -17	admettre -23	affermare -25	afirmar -19	agree -17	alegar -19	annunciare -14	answer -22	anunciar -31	apelar 16	appeal -23	appeler -30	argue -22	ask -53	assicurare 11	assurer -25	attaccare -9	attendre 8	back -29	begrüßen -27	benadrukken -16	berichten 17	blame -33	blijven -27	call -34	chamar -34	chiedere -32	claim -30	comentar -17	commentare -23	complain -10	confermare -29	confier -24	confirm 6	confirmar -27	congratulate -26	considerar -18	contar 9	contestare -17	criticar -18	decir -23	declarar -24	demand -14	demander -19	deny -17	describe -29	disagree -31	dizer -19	déclarer -23	erinnern 17	erklären -37	erzählen 13	escrever -10	esprimere -21	exigir -12	expect -20	explain 11	explicar -36	expliquer -33	falar -27	fear -13	feel -10	find -29	finden 6	frenare -23	garantir -18	geven -11	giurare -13	gracejar 8	halten -34	hear -18	heißen -38	heten -24	hit -16	hold -23	houden -27	informar 7	insist -34	insistir -21	invitare -22	ironiser -19	issue -23	klagen -24	know -19	kritisieren -30	kündigen -27	lachen 9	lamentar -26	lancer -23	lassen 8	laten -28	laugh -6	learn -14	lembrar -13	like -17	list -25	mahnen 14	manter -31	mean -26	meinen 10	melden -25	message -16	negar -6	nennen -28	noemen -23	note -23	observer -16	opinar -19	order -29	osservare -14	parlare -26	parler -29	pedir -37	pester -19	plaider 8	plaisanter -21	plan -16	point -22	post -22	precisare -16	preguntar -10	present -19	prometer -22	promettre -30	promise -21	proposer -21	querer -17	quote -32	raccontare -23	raconter 6	raise 6	rappeler -26	rate -24	reageren -19	recitare -22	reclamar -19	record -25	recordar -23	refer -29	refuse -20	refuser -33	regretter -29	reject 9	reply -6	report -32	reportar 11	resumir -25	ricordare -23	ringraziare -12	roepen -24	rule -11	réclamer -24	répondre -21	say -14	scandire -12	scrivere -20	see -14	show -16	shrug -11	sigh -13	sign -22	souvenir 10	spiegare 8	sprechen -19	spreken -26	staan 13	stehen -8	stellen -18	sturen 16	sustentar -18	talk -16	tell -15	temere -24	testify -27	text -21	thank -28	think -22	tuonare -12	unlisted -17	urge -38	use -12	verklaren -9	verlangen -19	versprechen -25	verwachten -24	verweisen -34	view -15	vinden 9	vragen -42	want -37	weisen -33	welcome -22	weten -15	wijzen -25	willen -28	wollen -14	wonder -17	write 14	zeggen -17	zeigen -30	zien -35	écrire -23
lemma|speaker-then-quote|	accuse 13	admitir -10	advertir 7	affirmer 21	afirmar -8	aggiungere 18	agree -16	ammettere 21	answer 16	antworten 27	aplaudir 7	appeal -14	appeler 20	asegurar 8	ask -6	assicurare 7	assurer 10	attendre 9	auspicare 6	bemängeln 24	blijven 22	calificar 12	call 12	chiedere -12	classificar -14	complain -11	concede 23	conclure 13	confermare 13	confirm 6	confirmar 22	considerar 8	contar 10	croire 11	decir 12	declarar 15	definire 14	demander 18	describe -9	dire -22	dizer -25	dénoncer -21	elogiar -7	ergänzen -10	estimer 12	exigir 9	expect -19	feel -20	féliciter 14	garantir 14	geben -9	hablar -7	halten -19	heißen 7	houden 8	indicar -10	insist 25	invitare 16	ironizar 13	joke 9	kommentieren -21	kündigen 22	lassen 16	laten -19	like -14	llamar 22	mandar 12	message -21	name -19	need -21	negare 18	nennen 15	noemen 10	none -10	note -14	object 14	opinar 17	parlare 32	perguntar -7	plan -24	praise 8	precisar -15	precisare 13	preferir -7	press -13	prometer -10	promettere 14	promettre 31	qualifier -24	queixar -9	quote -26	read -15	reclamar -12	reconocer -11	recusar -6	refuse -9	regret -17	regretter 15	rekenen 18	report -8	responder 12	resumir 13	ribattere 26	ricordare 8	rispondere 15	rufen -18	rule -22	réclamer 16	sagen 23	salutare 21	sapere -12	say 21	schreiben 21	scrivere -8	see 7	sehen 23	show -18	sign -27	sostener 23	soutenir 12	sprechen -6	state 12	stehen -20	stress -15	subrayar -15	sustentar 8	tell -6	thank 22	title -12	unlisted -12	urge 8	use -6	ver 23	verlauten 21	voir 19	vouloir 8	warnen 7	wollen -15	write -6	zeigen -11	zien -19
lemma|verb-then-speaker|	acusar -8	admitir -28	ask -26	assicurare 13	calificar -20	call -50	chamar -19	chiedere -25	confermare -24	confirmar -20	considerar -23	contestare -22	declarar -24	definire -23	describe -25	dire 33	divulgar -23	dizer 19	erkennen -13	finden -10	halten -24	heißen -17	houden -18	insist -22	lassen -7	mandar -28	noemen -8	pedir -39	prometer -16	recusar -27	rispondere 11	roepen -13	rufen 8	say -18	scrivere 10	sprechen -12	tell -56	unlisted -20	zien -25
length|	0 -19	1 18	2 7	3 7
near|according-to|	0 7	1 19	3 8	4-6 9	7-12 -10
near|colon|	1 -9	26+ -23	4-6 -23
near|interview|	26+ -36
near|named-before|	1 15	13-25 -9	2 28	26+ -85	3 -19
near|named-nearby|	0 -14	1 -13	13-25 -23	2 18	26+ -24	3 14	4-6 12	7-12 -11
near|paragraph-before|	26+ -50
near|possessor|	0 -23	1 -34	2 9	3 10	4-6 -29	7-12 -21
near|quote-then-speaker|	-10 -17	-11 10	-12 23	-14 -27	-15 -26	-17 -10	-19 6	-2 -17	-20 20	-23 -18	-3 -28	-4 -30	-5 -8	-6 -8	-8 -21	-9 6	0 31	1 -15	13-25 -34	2 7	4-6 -16	7-12 -20
near|quote-then-verb|	0 10	1 15	13-25 -9	4-6 -20	7-12 -34
near|sentence-after|	0 10	1 8	2 -10	3 -33	4-6 -23	7-12 -8
near|sentence-before|	1 9	2 -24	26+ -6	3 -7	4-6 -7
near|signature|	1 15
near|speaker-then-quote|	13-25 -34	2 9	26+ -21	4-6 11
near|topic|	0 -24	13-25 -18	2 17	26+ -57	3 29	4-6 13	7-12 6
near|transcript|	0 -14
near|verb-then-speaker|	0 -17	1 6	13-25 -51	4-6 6	7-12 -18
negated|	paragraph-before -17	quote-then-speaker -22	sentence-after -8	sentence-before -45	speaker-then-quote -23
next|$|	other -16
next|&|	saying 15
next|(|	judging 14	other -21	saying 24
next|,|	judging -17	saying 17
next|:|	other -18	saying -6	thinking 11
next|;|	saying -24
next|according-to|	( -21	, 8	: -13	coordinator -23	determiner 12	marks 18	preposition 10	pronoun -12	stop 14
next|adverb|	judging 6	other 25	saying -23
next|auxiliary|	other -23	saying -41	thinking -10
next|capital|	judging -38	other -46	saying 17	thinking -11
next|coordinator|	judging -17	other -20	saying -26	thinking -10
next|determiner|	judging 11	other -6	thinking -15
next|end|	saying -29
next|marks|	judging 25	other -16
next|paragraph-before|	( -7	, -30	: -9	adverb -31	capital -15	coordinator -12	determiner -21	preposition -23	pronoun -18	quote -10	stop -29	subordinator -10	that -29	verb-judging -13	verb-saying -18	word -29
next|preposition|	judging -17
next|pronoun|	judging 11	other -17
next|quote-then-speaker|	, 7	adverb 13	capital 16	determiner 8	end -27	pronoun -9	quote -13	stop 11	that -29	verb-saying -8	verb-thinking -6
next|quote-then-verb|	& 15	( 15	, -10	adverb -12	auxiliary -15	coordinator -12	determiner -9	end -19	preposition 6	quote -19	stop 34	subordinator 6	that 21	word 25
next|quote|	other -33	saying -39	thinking -21
next|sentence-after|	, -24	: -33	adverb 27	auxiliary -27	capital -22	coordinator -15	determiner -13	preposition -27	pronoun -14	quote -19	subordinator 6	verb-saying 6
next|sentence-before|	$ -20	( 16	, -15	: -8	; -26	adverb -26	auxiliary -33	capital -19	preposition 20	quote -25	stop -41	subordinator -45	verb-judging -13	verb-saying -17	verb-thinking -30	word -9
next|speaker-then-quote|	, 20	; -21	auxiliary -25	coordinator -18	preposition -8	pronoun 11	quote -25	that 7	verb-judging -11	verb-saying -10	verb-thinking -18
next|stop|	other 18	saying 20
next|subordinator|	judging -15	other 10	thinking -13
next|that|	judging -13	other 8
next|verb-judging|	judging -18	other -31	saying 20
next|verb-saying|	other -17	thinking 6
next|verb-then-speaker|	( 16	, 25	: -13	; -19	adverb -12	auxiliary -59	coordinator -34	determiner -6	marks -17	preposition -33	pronoun -18	quote -31	subordinator -30	that -9	word -15
next|verb-thinking|	other -28	saying -25
next|word|	judging -20	other -6	thinking 7
nth-order|according-to|0|according|	other 15
nth-order|paragraph-before|0|according|	other -17
nth-order|paragraph-before|0|apposed|	other -15	saying -13
nth-order|paragraph-before|0|apposition|	judging -13	other -12	saying -20	thinking -9
nth-order|paragraph-before|0|direct|	judging -9	other -15	saying -30	thinking -10
nth-order|paragraph-before|0|inverted|	other -6	saying -19
nth-order|paragraph-before|0|relative|	saying -10
nth-order|paragraph-before|1|apposed|	judging -14	other -13	saying -29	thinking -7
nth-order|paragraph-before|1|apposition|	saying -9
nth-order|paragraph-before|1|direct|	judging -19	other -12	saying -12
nth-order|paragraph-before|1|inverted|	saying -19
nth-order|paragraph-before|1|passive|	other -8
nth-order|paragraph-before|1|relative|	other -8	saying -9
nth-order|paragraph-before|1|shared|	judging -10	other -11	saying -8	thinking -15
nth-order|paragraph-before|2|according|	other -12
nth-order|paragraph-before|2|apposed|	judging -8	other -10	saying -12
nth-order|paragraph-before|2|apposition|	saying -10	thinking -8
nth-order|paragraph-before|2|direct|	saying -10
nth-order|paragraph-before|2|inverted|	judging -10	saying -19
nth-order|paragraph-before|2|passive|	judging -7	other -15
nth-order|paragraph-before|2|relative|	other -9
nth-order|paragraph-before|2|shared|	other -11	saying -12
nth-order|paragraph-before|3|according|	other -10
nth-order|paragraph-before|3|apposed|	other -12	saying -10
nth-order|paragraph-before|3|apposition|	other -8	saying -7
nth-order|paragraph-before|3|direct|	judging -7	other -8	saying -8	thinking -8
nth-order|paragraph-before|3|inverted|	saying -12
nth-order|paragraph-before|3|shared|	judging -7	other -6	saying -14	thinking -6
nth-order|quote-then-speaker|0|apposed|	judging -20	other -29
nth-order|quote-then-speaker|0|apposition|	other -30
nth-order|quote-then-speaker|0|direct|	saying 16	thinking 13
nth-order|quote-then-speaker|0|passive|	saying 14
nth-order|quote-then-speaker|0|relative|	judging 6	other -17
nth-order|quote-then-speaker|0|shared|	other -23	saying -18	thinking -18
nth-order|quote-then-speaker|1|apposed|	judging 13	other 17
nth-order|quote-then-speaker|1|direct|	judging -23	other -37	saying 6	thinking -20
nth-order|quote-then-speaker|1|passive|	saying -19
nth-order|quote-then-speaker|1|relative|	judging 8	other -16
nth-order|quote-then-speaker|1|shared|	judging -9	saying -12	thinking 19
nth-order|quote-then-speaker|2|apposed|	other -11	saying -12
nth-order|quote-then-speaker|2|apposition|	judging -16	saying -30
nth-order|quote-then-speaker|2|direct|	judging -12	other -29	saying -21
nth-order|quote-then-speaker|2|passive|	other -18
nth-order|quote-then-speaker|2|relative|	saying -11
nth-order|quote-then-speaker|2|shared|	judging 7	other 13	saying 8	thinking 22
nth-order|quote-then-speaker|3|apposed|	other -29	saying -6
nth-order|quote-then-speaker|3|direct|	other -21
nth-order|quote-then-speaker|3|passive|	saying -18
nth-order|quote-then-speaker|3|shared|	judging -20	other -20	saying -17
nth-order|quote-then-verb|0|inverted|	judging 21	other 6	saying 11
nth-order|quote-then-verb|1|inverted|	judging -19	other -16
nth-order|sentence-after|0|apposed|	other -16
nth-order|sentence-after|0|apposition|	other -23	saying -24
nth-order|sentence-after|0|direct|	judging -9	thinking 7
nth-order|sentence-after|0|inverted|	saying 10
nth-order|sentence-after|1|apposed|	judging -15	other 14	saying -25
nth-order|sentence-after|1|apposition|	other -18
nth-order|sentence-after|1|direct|	judging 6
nth-order|sentence-after|1|inverted|	judging -20
nth-order|sentence-after|1|shared|	other -10	saying -6
nth-order|sentence-after|2|according|	other -17
nth-order|sentence-after|2|apposed|	other -26	saying -18
nth-order|sentence-after|2|direct|	judging -15	other -36	saying 9
nth-order|sentence-after|2|inverted|	saying -8
nth-order|sentence-after|2|shared|	other -19	saying 18
nth-order|sentence-before|0|according|	other 7
nth-order|sentence-before|0|apposed|	other -19	saying -29	thinking -15
nth-order|sentence-before|0|apposition|	judging -35	saying -10	thinking -29
nth-order|sentence-before|0|direct|	judging -7	thinking -19
nth-order|sentence-before|0|inverted|	judging -20	other -12	saying -15
nth-order|sentence-before|0|passive|	saying -21
nth-order|sentence-before|0|relative|	judging -20	saying 10
nth-order|sentence-before|1|apposed|	judging -50	saying -6	thinking -34
nth-order|sentence-before|1|apposition|	judging -19	other -25	saying -47
nth-order|sentence-before|1|direct|	judging -29	other -24	thinking -26
nth-order|sentence-before|1|inverted|	other -26	saying -10
nth-order|sentence-before|1|passive|	judging -21	other -29	saying -25
nth-order|sentence-before|1|relative|	judging -11	other -48
nth-order|sentence-before|2|apposed|	judging -12	other -32	saying -39	thinking -17
nth-order|sentence-before|2|apposition|	other -25	saying 7	thinking -10
nth-order|sentence-before|2|direct|	judging -15	other -17	saying -44	thinking -8
nth-order|sentence-before|2|inverted|	judging -29	saying -12
nth-order|sentence-before|2|passive|	saying -20
nth-order|sentence-before|2|relative|	other -26
nth-order|sentence-before|3|according|	other -27
nth-order|sentence-before|3|apposed|	saying -23
nth-order|sentence-before|3|apposition|	other -18	saying -18
nth-order|sentence-before|3|direct|	judging -17	other -55	saying -15	thinking -10
nth-order|sentence-before|3|inverted|	judging -19
nth-order|sentence-before|3|passive|	other -9
nth-order|sentence-before|3|relative|	other -11
nth-order|speaker-then-quote|0|apposed|	saying 7	thinking 16
nth-order|speaker-then-quote|0|apposition|	judging -12	other -14	saying -45
nth-order|speaker-then-quote|0|direct|	judging 17	other -23	saying 12
nth-order|speaker-then-quote|0|relative|	judging -6
nth-order|speaker-then-quote|0|shared|	judging -18	other -19	saying -28	thinking 15
nth-order|speaker-then-quote|1|apposed|	judging 20	saying -24	thinking -19
nth-order|speaker-then-quote|1|apposition|	judging -26	other -38	saying -8	thinking 7
nth-order|speaker-then-quote|1|direct|	judging -10	saying 19	thinking -12
nth-order|speaker-then-quote|1|passive|	other 10
nth-order|speaker-then-quote|1|relative|	other -6	saying 25
nth-order|speaker-then-quote|1|shared|	judging -18	saying -23	thinking -8
nth-order|speaker-then-quote|2|apposed|	other -30	saying -27	thinking -14
nth-order|speaker-then-quote|2|apposition|	judging -18	other -27	saying -8
nth-order|speaker-then-quote|2|direct|	judging 6	other -6	saying 17
nth-order|speaker-then-quote|2|passive|	saying -19
nth-order|speaker-then-quote|2|relative|	other 13
nth-order|speaker-then-quote|2|shared|	other -19	saying -16
nth-order|speaker-then-quote|3|apposed|	judging -11	thinking -18
nth-order|speaker-then-quote|3|apposition|	judging -7	saying -22
nth-order|speaker-then-quote|3|direct|	judging -10	saying 9	thinking -9
nth-order|speaker-then-quote|3|passive|	other -19	saying -30
nth-order|speaker-then-quote|3|shared|	judging -22
nth-order|verb-then-speaker|0|inverted|	judging -10	other -20
nth|according-to|	0 15
nth|colon|	0 -11
nth|interview|	0 -36
nth|named-before|	1 -30
nth|named-nearby|	0 7	1 -6	2 -8	3 -9	4 -14
nth|paragraph-before|	0 -35	1 -29	2 -22	3 -28
nth|possessor|	1 -18
nth|quote-then-speaker|	0 17	1 14	2 -8	3 -16	4 -34
nth|quote-then-verb|	0 13
nth|sentence-before|	0 8	1 -15	2 -16	3 -14	4 -30
nth|signature|	0 15
nth|speaker-then-quote|	1 8	2 -7	3 10	4 -34
nth|topic|	0 38	1 -10	2 -27	3 -14	4 -127
nth|transcript|	0 -14
nth|verb-then-speaker|	2 -8
order|according-to|according|	according 15
order|colon|naked|	naked -10
order|interview|naked|	naked -36
order|named-before|naked|	naked -8
order|paragraph-before|according|	according -14
order|paragraph-before|apposed|	judging -17	other -17	saying -24	thinking -9
order|paragraph-before|apposition|	judging -14	other -14	saying -20	thinking -12
order|paragraph-before|direct|	judging -12	other -20	saying -33	thinking -12
order|paragraph-before|inverted|	other -6	saying -33
order|paragraph-before|passive|	judging -10	other -20	saying -6
order|paragraph-before|relative|	judging -10	other -11	saying -16
order|paragraph-before|shared|	judging -12	other -11	saying -22	thinking -18
order|quote-then-speaker|apposed|	judging 7	other 6	thinking -7
order|quote-then-speaker|apposition|	judging -14	other -30	thinking -8
order|quote-then-speaker|direct|	judging -11	other -7	saying 16	thinking 10
order|quote-then-speaker|passive|	other -28
order|quote-then-speaker|relative|	judging 10	other -26	saying -14
order|quote-then-speaker|shared|	other -6	saying -20	thinking 6
order|quote-then-verb|inverted|	judging 16	saying 11
order|sentence-after|according|	according -6
order|sentence-after|apposed|	judging -21	other 8	saying -27
order|sentence-after|apposition|	judging -19	other -27	saying -29
order|sentence-after|direct|	saying 6	thinking 6
order|sentence-after|inverted|	judging -12
order|sentence-after|shared|	other -21	saying 9
order|sentence-before|apposed|	judging -10	other -14	saying -14	thinking -41
order|sentence-before|apposition|	judging -38	saying -7	thinking -29
order|sentence-before|direct|	other -9	thinking -16
order|sentence-before|inverted|	judging -9	other -15	saying -14
order|sentence-before|passive|	judging -16	other -32	saying -37
order|sentence-before|relative|	judging -19	saying 8	thinking -22
order|signature|naked|	naked 15
order|speaker-then-quote|apposed|	judging 9	other -10	saying -18	thinking 7
order|speaker-then-quote|apposition|	judging -35	other -25	saying -35
order|speaker-then-quote|direct|	judging 10	other -10	saying 30	thinking -14
order|speaker-then-quote|passive|	other 7	saying -20
order|speaker-then-quote|relative|	judging -13	other 12	saying 14
order|speaker-then-quote|shared|	judging -26	other -8	saying -33	thinking 11
order|topic|naked|	naked -11
order|transcript|naked|	naked -14
order|verb-then-speaker|inverted|	judging -10	other -20
outer|according-to|according other name|	none 17
outer|according-to|according other noun|	according other -11
outer|according-to|according other organisation|	according other 18	none -8
outer|according-to|according other person|	none 24
outer|according-to|according other place|	none -20
outer|according-to|according other pronoun|	none 21
outer|paragraph-before|according other noun|	none -8
outer|paragraph-before|according other pronoun|	none -9
outer|paragraph-before|apposed judging noun|	none -9
outer|paragraph-before|apposed other noun|	direct other -8	none -9	relative other -8
outer|paragraph-before|apposed other organisation|	none -12
outer|paragraph-before|apposed other person|	apposition other -9	none -17
outer|paragraph-before|apposed saying noun|	none -19
outer|paragraph-before|apposed saying organisation|	none -10
outer|paragraph-before|apposed saying person|	none -13
outer|paragraph-before|apposed saying place|	none -11
outer|paragraph-before|apposition judging person|	none -8
outer|paragraph-before|apposition other noun|	according other -6	none -11
outer|paragraph-before|apposition other person|	none -12
outer|paragraph-before|apposition saying noun|	none -10
outer|paragraph-before|apposition saying organisation|	none -6
outer|paragraph-before|apposition saying person|	none -13
outer|paragraph-before|apposition thinking noun|	none -7
outer|paragraph-before|direct judging noun|	direct saying -6	none -10
outer|paragraph-before|direct judging organisation|	none -7
outer|paragraph-before|direct judging person|	shared saying -11
outer|paragraph-before|direct other name|	none -15
outer|paragraph-before|direct other noun|	direct other -12	direct saying -6	none -29	shared other -7	shared saying -9
outer|paragraph-before|direct other organisation|	none -7
outer|paragraph-before|direct other person|	according other -13	none -17	shared other -8
outer|paragraph-before|direct other pronoun|	direct judging -8	direct other -11	direct saying -7	none -6	shared saying -10
outer|paragraph-before|direct saying name|	direct other -6	none -6
outer|paragraph-before|direct saying noun|	none -20	shared saying -7
outer|paragraph-before|direct saying organisation|	none -11
outer|paragraph-before|direct saying person|	direct other -16	none -10
outer|paragraph-before|direct saying pronoun|	direct other -10	none -23
outer|paragraph-before|direct thinking noun|	none -6
outer|paragraph-before|inverted judging noun|	none -7
outer|paragraph-before|inverted saying noun|	none -22
outer|paragraph-before|inverted saying organisation|	none -14
outer|paragraph-before|inverted saying person|	none -18
outer|paragraph-before|inverted saying pronoun|	none -10
outer|paragraph-before|passive other noun|	none -11
outer|paragraph-before|relative judging noun|	none -7
outer|paragraph-before|relative other noun|	direct other -9	none -13
outer|paragraph-before|relative other person|	none -8
outer|paragraph-before|relative saying noun|	none -8
outer|paragraph-before|shared judging noun|	none -6
outer|paragraph-before|shared judging person|	none -7
outer|paragraph-before|shared other name|	none -8
outer|paragraph-before|shared other noun|	none -6
outer|paragraph-before|shared other organisation|	none -6
outer|paragraph-before|shared other person|	none -13
outer|paragraph-before|shared saying noun|	none -19
outer|paragraph-before|shared saying organisation|	none -7
outer|paragraph-before|shared saying pronoun|	none -11
outer|paragraph-before|shared thinking noun|	none -12
outer|paragraph-before|shared thinking person|	none -7
outer|quote-then-speaker|apposed judging noun|	none -16
outer|quote-then-speaker|apposed other noun|	none 8
outer|quote-then-speaker|apposed other organisation|	none -25
outer|quote-then-speaker|apposed other person|	none 29
outer|quote-then-speaker|apposed saying noun|	direct other -20	none -12
outer|quote-then-speaker|apposed saying organisation|	none -14
outer|quote-then-speaker|apposed saying person|	none 27
outer|quote-then-speaker|apposed saying place|	none -30
outer|quote-then-speaker|apposition judging noun|	none -11
outer|quote-then-speaker|apposition other noun|	none -18
outer|quote-then-speaker|apposition saying noun|	direct other 8	none -28
outer|quote-then-speaker|apposition saying organisation|	none -20
outer|quote-then-speaker|apposition saying person|	none 11
outer|quote-then-speaker|apposition saying place|	none -17
outer|quote-then-speaker|direct judging noun|	none -19
outer|quote-then-speaker|direct judging pronoun|	none -8
outer|quote-then-speaker|direct other organisation|	none -17
outer|quote-then-speaker|direct other person|	none -28
outer|quote-then-speaker|direct other place|	none -20
outer|quote-then-speaker|direct saying name|	none 32
outer|quote-then-speaker|direct saying noun|	direct other 7	direct saying -12	none -16	shared saying -17
outer|quote-then-speaker|direct saying person|	direct saying 14	none 16	shared judging 19	shared saying 19
outer|quote-then-speaker|direct saying pronoun|	direct other 25	direct saying 21	none 48	shared saying -6
outer|quote-then-speaker|direct thinking pronoun|	shared saying -9
outer|quote-then-speaker|passive other organisation|	none -20
outer|quote-then-speaker|relative judging noun|	none -10
outer|quote-then-speaker|relative judging person|	none 6
outer|quote-then-speaker|relative other name|	none -20
outer|quote-then-speaker|relative other noun|	none -28
outer|quote-then-speaker|relative other person|	apposition saying 16	none 17
outer|quote-then-speaker|relative saying noun|	none -11
outer|quote-then-speaker|relative saying person|	none 28
outer|quote-then-speaker|shared judging name|	none -7
outer|quote-then-speaker|shared judging person|	none 19
outer|quote-then-speaker|shared judging pronoun|	none -9
outer|quote-then-speaker|shared other noun|	direct saying -9
outer|quote-then-speaker|shared other pronoun|	direct saying -7	none -13
outer|quote-then-speaker|shared saying name|	none -21
outer|quote-then-speaker|shared saying noun|	direct other -21	none -7
outer|quote-then-speaker|shared saying pronoun|	direct other -17
outer|quote-then-speaker|shared thinking noun|	none 12
outer|quote-then-speaker|shared thinking person|	none 28
outer|quote-then-speaker|shared thinking pronoun|	none -22
outer|quote-then-verb|inverted judging name|	none 14
outer|quote-then-verb|inverted judging noun|	none -19
outer|quote-then-verb|inverted judging organisation|	none 15
outer|quote-then-verb|inverted judging person|	none 28
outer|quote-then-verb|inverted judging pronoun|	none 19
outer|quote-then-verb|inverted other name|	none -9
outer|quote-then-verb|inverted other organisation|	none 32
outer|quote-then-verb|inverted other person|	none 57
outer|quote-then-verb|inverted other place|	none 8
outer|quote-then-verb|inverted other pronoun|	none -7
outer|quote-then-verb|inverted saying noun|	none 14
outer|quote-then-verb|inverted saying organisation|	none -36
outer|quote-then-verb|inverted saying person|	none 14
outer|quote-then-verb|inverted saying place|	none 15
outer|quote-then-verb|inverted saying pronoun|	none 15
outer|sentence-after|apposed other name|	none -21
outer|sentence-after|apposed other noun|	none 14
outer|sentence-after|apposed saying noun|	none -31
outer|sentence-after|apposed saying person|	none -10
outer|sentence-after|apposition judging noun|	none -16
outer|sentence-after|apposition other noun|	none -22
outer|sentence-after|apposition other person|	none -15
outer|sentence-after|apposition saying noun|	none -20
outer|sentence-after|apposition saying person|	none -11
outer|sentence-after|direct other name|	none 11
outer|sentence-after|direct other noun|	direct other -26	none -12
outer|sentence-after|direct other organisation|	none -22
outer|sentence-after|direct other person|	none 11
outer|sentence-after|direct other place|	none -16
outer|sentence-after|direct other pronoun|	none -33
outer|sentence-after|direct saying name|	none -33
outer|sentence-after|direct saying noun|	direct other -40	none 9
outer|sentence-after|direct saying organisation|	none -18
outer|sentence-after|direct saying person|	direct other -21
outer|sentence-after|direct saying pronoun|	none 21
outer|sentence-after|inverted saying name|	none -23
outer|sentence-after|inverted saying noun|	none -15
outer|sentence-after|inverted saying pronoun|	none 12
outer|sentence-after|shared saying noun|	none -25
outer|sentence-before|according other name|	none -22
outer|sentence-before|according other noun|	direct other -51	direct saying -21	inverted saying -23	none 14
outer|sentence-before|according other organisation|	direct other -28	none -37
outer|sentence-before|according other person|	according other 17	direct other -21	none -11
outer|sentence-before|according other place|	none -9
outer|sentence-before|according other pronoun|	none -23
outer|sentence-before|apposed judging noun|	apposition other -7	none -31
outer|sentence-before|apposed judging organisation|	none -31
outer|sentence-before|apposed judging person|	none -36
outer|sentence-before|apposed judging place|	none -12
outer|sentence-before|apposed other name|	none -41
outer|sentence-before|apposed other noun|	according other -9	apposition other -14	apposition saying -22	direct other -26	direct saying -21	none -56
outer|sentence-before|apposed other organisation|	none 11
outer|sentence-before|apposed other person|	apposition saying -18	direct other -27	direct saying -13
outer|sentence-before|apposed other place|	according other -10	none -31
outer|sentence-before|apposed saying name|	direct other -28	none -25
outer|sentence-before|apposed saying noun|	according other -14	apposition other -21	direct judging -12	direct other 10	direct saying -21	none -52
outer|sentence-before|apposed saying organisation|	direct other -18	none -43
outer|sentence-before|apposed saying person|	direct judging -34	direct thinking 12
outer|sentence-before|apposed saying place|	direct other -16	none -20
outer|sentence-before|apposed thinking name|	none -19
outer|sentence-before|apposed thinking noun|	none -24
outer|sentence-before|apposed thinking organisation|	none -16
outer|sentence-before|apposed thinking person|	none -7
outer|sentence-before|apposed thinking place|	none -15
outer|sentence-before|apposition judging noun|	none -29
outer|sentence-before|apposition judging organisation|	none -32
outer|sentence-before|apposition judging person|	none -19
outer|sentence-before|apposition other name|	none -15
outer|sentence-before|apposition other noun|	according other -9	apposition other -18	direct judging -19	direct other -22	direct saying -28	none -69
outer|sentence-before|apposition other organisation|	none -20
outer|sentence-before|apposition other person|	direct other -16	direct saying -20	none 12
outer|sentence-before|apposition other place|	none -16
outer|sentence-before|apposition saying name|	none -28
outer|sentence-before|apposition saying noun|	apposition other -14	direct judging -16	direct other -40	direct saying 12	direct thinking -15	none -55
outer|sentence-before|apposition saying organisation|	direct other -18	none -34
outer|sentence-before|apposition saying person|	direct other -6	relative other -9
outer|sentence-before|apposition saying place|	none -10
outer|sentence-before|apposition thinking name|	none -14
outer|sentence-before|apposition thinking noun|	none -21
outer|sentence-before|apposition thinking organisation|	none -13
outer|sentence-before|apposition thinking person|	none -6
outer|sentence-before|direct judging noun|	apposition other -16	direct other -20	direct saying -15	none -6
outer|sentence-before|direct judging person|	none -47
outer|sentence-before|direct judging place|	none -28
outer|sentence-before|direct judging pronoun|	direct other -25	none -27
outer|sentence-before|direct other name|	according other -20	apposition saying -15	direct judging -19	direct saying -30	inverted saying -31	none -70	relative other -23
outer|sentence-before|direct other noun|	according other -31	apposition other -18	apposition saying -26	direct saying -32	direct thinking -27	inverted saying -23	none -19	relative other -26
outer|sentence-before|direct other organisation|	according other -29	direct other 12	direct saying -29	none 12
outer|sentence-before|direct other person|	according other 14	direct judging -23	direct saying -25	direct thinking -31	none 11
outer|sentence-before|direct other place|	none -34
outer|sentence-before|direct other pronoun|	apposition other -23	apposition saying -21	direct other -35	direct saying -32	none -38	relative other -19
outer|sentence-before|direct saying name|	direct other 21	inverted saying -24	none -30
outer|sentence-before|direct saying noun|	according other -25	apposition saying -18	direct judging -15	direct other 19	direct saying -31	direct thinking -21	none -9
outer|sentence-before|direct saying organisation|	apposition other -24	direct other 11	direct saying -24
outer|sentence-before|direct saying person|	apposition other -23	direct other -29	direct saying -19	none -30
outer|sentence-before|direct saying place|	none -27
outer|sentence-before|direct saying pronoun|	direct other -34	direct saying -26	inverted saying 24	none 23
outer|sentence-before|direct thinking name|	none -24
outer|sentence-before|direct thinking noun|	none 6
outer|sentence-before|direct thinking organisation|	none -32
outer|sentence-before|direct thinking person|	none -38
outer|sentence-before|direct thinking place|	none -13
outer|sentence-before|direct thinking pronoun|	direct other -21	none -24
outer|sentence-before|inverted judging name|	none -35
outer|sentence-before|inverted judging noun|	none -37
outer|sentence-before|inverted judging organisation|	none -30
outer|sentence-before|inverted judging person|	none 11
outer|sentence-before|inverted other noun|	none -10
outer|sentence-before|inverted other person|	none -36
outer|sentence-before|inverted other pronoun|	none 23
outer|sentence-before|inverted saying name|	direct other -10
outer|sentence-before|inverted saying noun|	according other -27	direct judging -17	direct other -30	direct saying -22	direct thinking -12	inverted saying 8	none -27
outer|sentence-before|inverted saying organisation|	direct other -17	none -43
outer|sentence-before|inverted saying person|	none -27	relative other 33
outer|sentence-before|inverted saying place|	direct other -13	none -24
outer|sentence-before|inverted saying pronoun|	direct other -27	direct saying -20	none 23
outer|sentence-before|passive judging noun|	none -12
outer|sentence-before|passive other noun|	none -25
outer|sentence-before|passive saying noun|	none -25
outer|sentence-before|relative other name|	none -19
outer|sentence-before|relative other noun|	apposition other -14	apposition saying 12	direct saying -27	none -43
outer|sentence-before|relative other organisation|	apposition judging -20
outer|sentence-before|relative other person|	apposition saying 11	direct other -12	none -31
outer|sentence-before|relative saying noun|	none -28
outer|sentence-before|relative saying person|	apposition saying -26
outer|speaker-then-quote|apposed judging name|	none -36
outer|speaker-then-quote|apposed judging noun|	none -25
outer|speaker-then-quote|apposed judging organisation|	none 21
outer|speaker-then-quote|apposed judging person|	none 25	relative other -7
outer|speaker-then-quote|apposed judging place|	none -18
outer|speaker-then-quote|apposed other name|	none -30
outer|speaker-then-quote|apposed other noun|	apposed saying -6	apposition saying -25	direct saying -21	direct thinking -17	none -28
outer|speaker-then-quote|apposed other organisation|	none 13
outer|speaker-then-quote|apposed other person|	apposed saying -18	none 35
outer|speaker-then-quote|apposed other place|	none 8
outer|speaker-then-quote|apposed saying name|	none -7
outer|speaker-then-quote|apposed saying noun|	apposed other -18	apposed saying -10	apposed thinking -21	apposition saying 28	direct judging -18	direct other -14	direct saying -35	none -24	passive saying -19	relative saying -10	shared judging -21
outer|speaker-then-quote|apposed saying organisation|	none 22
outer|speaker-then-quote|apposed saying person|	apposed other 23	apposed saying 22	apposition saying 22	none 6	relative other 10	relative saying 12
outer|speaker-then-quote|apposed saying place|	none -33
outer|speaker-then-quote|apposed thinking name|	none -18
outer|speaker-then-quote|apposed thinking noun|	none -6
outer|speaker-then-quote|apposed thinking organisation|	none 11
outer|speaker-then-quote|apposed thinking person|	none 15
outer|speaker-then-quote|apposition judging name|	none -12
outer|speaker-then-quote|apposition judging noun|	direct other -17	direct saying -17	none -42	relative other -23	shared judging -14
outer|speaker-then-quote|apposition judging organisation|	none -20
outer|speaker-then-quote|apposition judging person|	none 20
outer|speaker-then-quote|apposition other name|	none -17
outer|speaker-then-quote|apposition other noun|	apposed saying -13	apposition saying 21	direct other -22	direct saying -22	none -46
outer|speaker-then-quote|apposition other organisation|	none -9
outer|speaker-then-quote|apposition other person|	none 9
outer|speaker-then-quote|apposition other place|	none -16
outer|speaker-then-quote|apposition saying name|	none -10
outer|speaker-then-quote|apposition saying noun|	apposed other -16	apposed saying -15	apposition saying -26	direct judging -13	direct other -35	none -48	relative other -20	relative saying -13
outer|speaker-then-quote|apposition saying person|	none 57
outer|speaker-then-quote|apposition saying place|	none -15
outer|speaker-then-quote|apposition saying pronoun|	none -13
outer|speaker-then-quote|apposition thinking person|	none 22
outer|speaker-then-quote|direct judging name|	none -17
outer|speaker-then-quote|direct judging noun|	direct judging 14	direct other 19
outer|speaker-then-quote|direct judging organisation|	none 11
outer|speaker-then-quote|direct judging person|	none 19
outer|speaker-then-quote|direct judging place|	none 13
outer|speaker-then-quote|direct judging pronoun|	apposed saying -22	direct thinking 15	none -29
outer|speaker-then-quote|direct other name|	direct other -20	direct saying -18	none -18
outer|speaker-then-quote|direct other noun|	apposed saying -66	apposition saying -31	direct judging -9	direct other -36	direct saying -11	none 18	relative saying -13	shared saying -38
outer|speaker-then-quote|direct other organisation|	apposed saying -23	direct saying -38	none -7
outer|speaker-then-quote|direct other person|	none 12
outer|speaker-then-quote|direct other place|	apposed saying -24	direct saying -16	none -20
outer|speaker-then-quote|direct other pronoun|	apposed saying -14	direct other -7	direct saying -23	direct thinking 10	none -34	shared saying -34
outer|speaker-then-quote|direct saying name|	direct other 16	none -14
outer|speaker-then-quote|direct saying noun|	apposed other 10	direct judging 14	direct saying 19	direct thinking 19	none 17	passive saying 19	relative other -26	relative saying -6	shared saying 10
outer|speaker-then-quote|direct saying organisation|	direct judging 21	direct saying 17	none 19
outer|speaker-then-quote|direct saying person|	direct judging 25	direct saying 8
outer|speaker-then-quote|direct saying pronoun|	direct saying 12	none 8
outer|speaker-then-quote|direct thinking name|	none 10
outer|speaker-then-quote|direct thinking noun|	apposed saying -26	direct saying -9	none -6
outer|speaker-then-quote|direct thinking organisation|	none 11
outer|speaker-then-quote|direct thinking person|	none 34
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -17	direct saying -34	none -19
outer|speaker-then-quote|passive other noun|	none -20
outer|speaker-then-quote|passive other person|	none 8
outer|speaker-then-quote|passive saying noun|	none -28
outer|speaker-then-quote|passive saying organisation|	none -24
outer|speaker-then-quote|relative judging person|	none 25
outer|speaker-then-quote|relative other noun|	apposed saying -21	direct saying 7	none 13	shared saying 20
outer|speaker-then-quote|relative other organisation|	none -6
outer|speaker-then-quote|relative other person|	none -21
outer|speaker-then-quote|relative saying noun|	apposed saying -24	none 23
outer|speaker-then-quote|relative saying organisation|	none 22
outer|speaker-then-quote|relative saying person|	direct other -20	none -7
outer|speaker-then-quote|shared judging noun|	direct other -17	direct saying -18	none -18
outer|speaker-then-quote|shared judging organisation|	relative other -7
outer|speaker-then-quote|shared judging person|	direct judging -17	direct other 8	direct saying -13	none 19	relative other -17
outer|speaker-then-quote|shared judging pronoun|	direct other -22
outer|speaker-then-quote|shared other name|	none -13
outer|speaker-then-quote|shared other noun|	none -17
outer|speaker-then-quote|shared other person|	apposed saying 23
outer|speaker-then-quote|shared other pronoun|	apposed saying -13	direct saying -11	none -6
outer|speaker-then-quote|shared saying name|	direct other 7	none 13
outer|speaker-then-quote|shared saying noun|	apposed judging -28	apposed other -8	apposed saying -24	apposed thinking -22	apposition saying 19	direct other -7	none -33	relative other -19	relative saying -8	shared saying -26
outer|speaker-then-quote|shared saying organisation|	direct other 13	direct saying -13	none -22
outer|speaker-then-quote|shared saying person|	apposed judging 20	apposed saying 19	apposed thinking 10	direct judging 6	direct other -11	direct saying 11	direct thinking -13	none 25	relative other -6
outer|speaker-then-quote|shared saying pronoun|	direct other -20	direct saying -20	direct thinking -20
outer|verb-then-speaker|inverted judging name|	none -43
outer|verb-then-speaker|inverted judging noun|	none -10
outer|verb-then-speaker|inverted judging organisation|	none -28
outer|verb-then-speaker|inverted judging person|	none -22
outer|verb-then-speaker|inverted judging pronoun|	none 14
outer|verb-then-speaker|inverted saying name|	none 35
outer|verb-then-speaker|inverted saying noun|	inverted saying -38	none -17
outer|verb-then-speaker|inverted saying organisation|	none -27
outer|verb-then-speaker|inverted saying person|	none 36
outer|verb-then-speaker|inverted saying place|	none -26
outer|verb-then-speaker|inverted saying pronoun|	none 33
phrase|according-to|name|	false 22
phrase|according-to|noun|	false -20	true 21
phrase|according-to|pronoun|	false 21
phrase|colon|name|	false 23	true 14
phrase|colon|noun|	false -43
phrase|interview|name|	false -36
phrase|named-before|name|	false -7	true -16
phrase|named-before|pronoun|	false -7
phrase|named-nearby|name|	false 7	true 12
phrase|named-nearby|pronoun|	false -20
phrase|name|	false 7	true 20
phrase|noun|	false -36	true 17
phrase|paragraph-before|name|	false -30	true -12
phrase|paragraph-before|noun|	false -44	true -19
phrase|paragraph-before|pronoun|	false -23
phrase|possessor|name|	false -20
phrase|quote-then-speaker|name|	true 26
phrase|quote-then-speaker|noun|	false -6
phrase|quote-then-speaker|pronoun|	false 35
phrase|quote-then-verb|name|	true 23
phrase|quote-then-verb|noun|	false 9
phrase|quote-then-verb|pronoun|	false 14
phrase|sentence-after|name|	false -25
phrase|sentence-after|noun|	false -14
phrase|sentence-after|pronoun|	false 17
phrase|sentence-before|name|	true -7
phrase|sentence-before|noun|	true -24
phrase|sentence-before|pronoun|	false 15
phrase|signature|name|	false 18
phrase|speaker-then-quote|name|	false 16	true 11
phrase|speaker-then-quote|noun|	false -11	true 16
phrase|speaker-then-quote|pronoun|	false -31
phrase|topic|name|	true 16
phrase|topic|noun|	false -32
phrase|topic|pronoun|	false -14
phrase|transcript|name|	false -14
phrase|verb-then-speaker|name|	false 15
phrase|verb-then-speaker|noun|	false -31	true 9
phrase|verb-then-speaker|pronoun|	false 38
pronoun|according-to|	elle 19	er 14
pronoun|named-before|	ele 19	ella 14	elle -15	es -23	het -37	hij 10	i -11	il 6	ils -16	it -33	lei 6	man -20	on -30	she -6	sie -13	they -30	we -12	él -13
pronoun|named-nearby|	celle-ci -9	ela 14	ele 24	ella 12	elle 6	er 31	es -46	het -57	hij 19	i -24	il 32	it -63	lui 17	man -48	on -33	sie 12	they -19	zij 16	él -8
pronoun|paragraph-before|	he -21	i -6	il -8	it -10	she -16	they -13	ze -9
pronoun|possessor|	haar 11	his -15	ihr -10	its -14	their -20
pronoun|quote-then-speaker|	elle 45	he 19	hij -7	i -24	il 22	it -20	she 56
pronoun|quote-then-verb|	ela 20	ele 23	ella -6	elle 7	er 36	es -28	het -30	hij 20	il 24	lei 15	lui -9	sie 33	zij 23	él 28
pronoun|sentence-after|	he 19	i -11	it -31
pronoun|sentence-before|	elle -21	er 19	es -28	he -24	het -32	hij 22	i -34	il 6	ils -13	it -28	lei -7	lui -11	man -28	on -28	she 18	sie 13	they -28	we -11	zij 8
pronoun|speaker-then-quote|	celle-ci -12	elle -9	he 15	i -25	il 6	it -46	man -38	on -35	she -13	they -11
pronoun|topic|	celle-ci -12	ela 19	ele 24	ella 20	elle -11	er -22	es -21	het -35	hij -24	il -18	ils -20	lei 20	lui 26	man -49	on -37	sie -19	ze -9	zij 18	él -11
pronoun|verb-then-speaker|	er 22	es -37	het -47	hij 32	il 26	it -52	lei 19	she -33	sie 40
says|according-to|	never 19	too 14
says|colon|	never 22	too 10
says|interview|	never -36
says|named-before|	never -16	often 17
says|named-nearby|	never 6	often -16	too 9
says|	never 11
says|paragraph-before|	never -29	too -12
says|possessor|	never -14	too -17
says|quote-then-speaker|	never 13
says|quote-then-verb|	too 9
says|sentence-after|	never -14
says|sentence-before|	often 12	too -6
says|signature|	never 15
says|speaker-then-quote|	never 17	often 14
says|topic|	never 9	often -16	too -20
says|transcript|	never -14
says|verb-then-speaker|	never 13
size|according-to|10+|	according -18
size|according-to|1|	according -13
size|according-to|2|	according -9
size|according-to|3|	according 23
size|according-to|4-5|	according 9
size|according-to|6-9|	according 11
size|colon|1|	naked -7
size|colon|2|	naked -15
size|colon|3|	naked -8
size|colon|4-5|	naked -16
size|interview|10+|	naked -29
size|interview|6-9|	naked -16
size|named-before|10+|	naked -11
size|named-before|1|	naked -12
size|named-before|2|	naked -21
size|named-before|3|	naked -6
size|named-before|4-5|	naked -6
size|named-nearby|10+|	naked 10
size|named-nearby|4-5|	naked -27
size|named-nearby|6-9|	naked 19
size|paragraph-before|10+|	according -19	judging -21	other -19	saying -43	thinking -20
size|paragraph-before|1|	other -16	saying -9
size|paragraph-before|2|	other -10	saying -22
size|paragraph-before|3|	other -13	saying -24
size|paragraph-before|4-5|	judging -21	other -18	saying -30	thinking -10
size|paragraph-before|6-9|	according -7	judging -12	other -19	saying -19	thinking -10
size|possessor|1|	naked 8
size|possessor|2|	naked -34
size|possessor|3|	naked -23
size|possessor|4-5|	naked -16
size|quote-then-speaker|10+|	saying 15	thinking -25
size|quote-then-speaker|1|	judging -29	other -22	thinking -6
size|quote-then-speaker|2|	judging -17	other -8	saying 12	thinking -6
size|quote-then-speaker|3|	other -46	saying -22
size|quote-then-speaker|4-5|	other 14	saying 20	thinking 15
size|quote-then-speaker|6-9|	judging 12	other -11	thinking 23
size|quote-then-verb|10+|	judging 17	other 10	saying 10
size|quote-then-verb|2|	other 22
size|quote-then-verb|3|	judging -7	other -14	saying 38
size|quote-then-verb|4-5|	judging -10	other 8
size|quote-then-verb|6-9|	judging 6	other 10	saying 6
size|sentence-after|10+|	according -7	judging 6	saying 8
size|sentence-after|1|	other 12	saying 9
size|sentence-after|2|	judging -30	other -31
size|sentence-after|3|	judging -37	other -17	saying -6
size|sentence-after|4-5|	judging -24	saying -23	thinking 11
size|sentence-after|6-9|	judging -6	other -7	thinking -12
size|sentence-before|10+|	according 24	judging -7	other -40	thinking -35
size|sentence-before|1|	other -7	saying -24	thinking -31
size|sentence-before|2|	according -25	judging -6	other -7	saying -17	thinking -28
size|sentence-before|3|	according -41	judging -11	other -9	saying -14	thinking -24
size|sentence-before|4-5|	according -16	judging -48	saying -8	thinking -10
size|sentence-before|6-9|	according -46	judging -6	other -9	thinking -8
size|signature|10+|	naked 14
size|signature|4-5|	naked -13
size|signature|6-9|	naked 15
size|speaker-then-quote|10+|	judging -7	saying -8	thinking 16
size|speaker-then-quote|1|	other -27	saying -16	thinking -26
size|speaker-then-quote|2|	judging -20	other -9	thinking -29
size|speaker-then-quote|3|	other 8	saying 28	thinking -8
size|speaker-then-quote|4-5|	judging 15	other -6
size|speaker-then-quote|6-9|	other -28
size|topic|10+|	naked 12
size|topic|1|	naked -20
size|topic|4-5|	naked -15
size|topic|6-9|	naked -16
size|verb-then-speaker|10+|	judging -32	saying -25
size|verb-then-speaker|2|	judging -37	saying -19
size|verb-then-speaker|3|	judging -25	saying -6
size|verb-then-speaker|4-5|	judging -23	saying 12
size|verb-then-speaker|6-9|	other 24	saying 13
starts|according-to|false|	according 15
starts|colon|false|	naked -28
starts|colon|true|	naked 14
starts|interview|false|	naked -23
starts|interview|true|	naked -27
starts|named-before|true|	naked -21
starts|paragraph-before|false|	according -14	apposed -19	apposition -23	direct -27	inverted -20	passive -19	relative -16	shared -19
starts|paragraph-before|true|	apposed -22	apposition -10	direct -28	relative -9	shared -27
starts|possessor|true|	naked -12
starts|quote-then-speaker|false|	apposed 6	apposition -6	direct 18	relative -17	shared -19
starts|quote-then-speaker|true|	apposed -17
starts|quote-then-verb|false|	inverted 12
starts|sentence-after|false|	according -6	apposition -43	direct -14
starts|sentence-after|true|	direct 11
starts|sentence-before|false|	apposed -68	apposition -6	direct -6	inverted -13	passive -48	relative -58
starts|sentence-before|true|	apposition -35	direct 6	relative 17
starts|signature|false|	naked 15
starts|speaker-then-quote|false|	apposed -31	apposition -31	direct 22	passive -15	relative 6	shared -46
starts|speaker-then-quote|true|	apposition -38	direct 13	relative 34	shared -11
starts|topic|false|	naked -31
subject|according-to|elided|1|	name 14
subject|according-to|	none 19	own -9
subject|according-to|none|	0 16	1 10
subject|according-to|none|13-25|	name 27
subject|according-to|none|1|	name 7	pronoun 15
subject|according-to|none|2|	name 28
subject|according-to|none|3|	name -10	noun 24	pronoun 19
subject|according-to|none|4-6|	name 25	noun -23
subject|according-to|none|7-12|	noun -8
subject|according-to|own|	1 -25
subject|according-to|own|13-25|	name -11
subject|according-to|own|1|	name 23	noun -17
subject|according-to|own|4-6|	name -9	noun 8
subject|according-to|own|7-12|	name -22	noun -28
subject|colon|	elided -18	own -45
subject|colon|elided|	0 -18
subject|colon|elided|1|	noun -25
subject|colon|none|1|	name 36	noun -26
subject|colon|none|3|	name -8
subject|colon|none|4-6|	name -15
subject|colon|own|	0 -44
subject|colon|own|1|	noun -46	pronoun -6
subject|interview|	none -36
subject|interview|none|	0 -36
subject|interview|none|26+|	name -36
subject|named-before|	elided 21	own -6
subject|named-before|elided|	0 20
subject|named-before|elided|1|	name -17
subject|named-before|elided|26+|	name -19
subject|named-before|elided|4-6|	name 17	pronoun -7
subject|named-before|elided|7-12|	name 25
subject|named-before|none|	0 -7	1 -9
subject|named-before|none|13-25|	pronoun 21
subject|named-before|none|1|	name 15	pronoun 20
subject|named-before|none|26+|	name -34	pronoun -11
subject|named-before|none|2|	name -19	pronoun 8
subject|named-before|none|3|	name -6
subject|named-before|none|4-6|	name -19
subject|named-before|none|7-12|	name 9	pronoun -18
subject|named-before|own|	1 -16
subject|named-before|own|13-25|	name -16	pronoun -44
subject|named-before|own|1|	name 25	pronoun -22
subject|named-before|own|26+|	name -46	pronoun -16
subject|named-before|own|2|	pronoun 12
subject|named-before|own|3|	name -45	pronoun -25
subject|named-before|own|4-6|	name -21	pronoun -55
subject|named-before|own|7-12|	name -42	pronoun -37
subject|named-nearby|elided|0|	name -20
subject|named-nearby|elided|	1 -9	2 6
subject|named-nearby|elided|2|	name 12	pronoun -13
subject|named-nearby|elided|4-6|	name 18
subject|named-nearby|elided|7-12|	name 20
subject|named-nearby|	none 22	own 15
subject|named-nearby|none|	0 15	1 15
subject|named-nearby|none|0|	name -30	pronoun -18
subject|named-nearby|none|13-25|	name 12	pronoun -8
subject|named-nearby|none|1|	name 16
subject|named-nearby|none|26+|	name -22
subject|named-nearby|none|3|	name 17
subject|named-nearby|none|4-6|	name 26	pronoun 11
subject|named-nearby|none|7-12|	name -16
subject|named-nearby|own|	0 19	1 -7
subject|named-nearby|own|0|	name -37	pronoun -24
subject|named-nearby|own|13-25|	name -14	pronoun -15
subject|named-nearby|own|1|	pronoun -14
subject|named-nearby|own|26+|	name -20
subject|named-nearby|own|2|	name 34
subject|named-nearby|own|3|	name 19
subject|named-nearby|own|4-6|	name -6	pronoun -15
subject|named-nearby|own|7-12|	name 17	pronoun -11
subject|paragraph-before|	elided -21	none -41	own -16
subject|paragraph-before|elided|	0 -13	1 -9	2 -21
subject|paragraph-before|elided|26+|	name -7	noun -19
subject|paragraph-before|none|	0 -28	1 -25	2 -15
subject|paragraph-before|none|26+|	name -22	noun -34	pronoun -9
subject|paragraph-before|own|	0 -11	1 -9	2 -22
subject|paragraph-before|own|26+|	name -12	noun -23	pronoun -16
subject|possessor|	none 8	own -18
subject|possessor|none|	0 8
subject|possessor|none|4-6|	name -7
subject|possessor|none|7-12|	pronoun -15
subject|possessor|own|	0 -18
subject|possessor|own|7-12|	noun -8
subject|quote-then-speaker|elided|	0 -20	1 12
subject|quote-then-speaker|	none -27	own -8
subject|quote-then-speaker|none|-12|	name 25
subject|quote-then-speaker|none|	0 -35
subject|quote-then-speaker|none|1|	name -26	noun -26
subject|quote-then-speaker|none|4-6|	noun -12
subject|quote-then-speaker|none|7-12|	name -9
subject|quote-then-speaker|own|-10|	name -10	noun -24
subject|quote-then-speaker|own|-11|	noun 13
subject|quote-then-speaker|own|-12|	name -6
subject|quote-then-speaker|own|-14|	name -16
subject|quote-then-speaker|own|-15|	name -19
subject|quote-then-speaker|own|-17|	name -12
subject|quote-then-speaker|own|-3|	noun -27
subject|quote-then-speaker|own|-4|	name -17	noun -12
subject|quote-then-speaker|own|-5|	noun -17
subject|quote-then-speaker|own|-6|	name 16	noun -6
subject|quote-then-speaker|own|-7|	name 15	noun 8
subject|quote-then-speaker|own|-8|	name -9
subject|quote-then-speaker|own|-9|	name -10
subject|quote-then-speaker|own|0|	noun -26
subject|quote-then-speaker|own|	1 -6	2 -15
subject|quote-then-speaker|own|13-25|	noun -29
subject|quote-then-speaker|own|1|	name -13	noun -9
subject|quote-then-speaker|own|2|	name 23	noun -10	pronoun 36
subject|quote-then-speaker|own|3|	noun -22
subject|quote-then-speaker|own|4-6|	name -15	noun -29
subject|quote-then-verb|	none 20	own 9
subject|quote-then-verb|none|	0 24	1 -17
subject|quote-then-verb|none|1|	name 33	noun 8	pronoun -6
subject|quote-then-verb|own|	0 16	1 -21
subject|quote-then-verb|own|1|	noun 13	pronoun 21
subject|quote-then-verb|own|2|	name 26	noun -22
subject|quote-then-verb|own|7-12|	name -21	noun -11
subject|sentence-after|	none -27
subject|sentence-after|none|	0 -23	1 -15	2 -6
subject|sentence-after|none|0|	name -43
subject|sentence-after|none|1|	name 15	noun -7
subject|sentence-after|none|2|	name 7
subject|sentence-after|none|3|	name -19	noun -7
subject|sentence-after|none|4-6|	name -36	noun -20	pronoun -19
subject|sentence-after|none|7-12|	name -20	noun -21
subject|sentence-after|own|	0 8	1 -33	2 -20
subject|sentence-after|own|0|	name 6
subject|sentence-after|own|1|	name -19
subject|sentence-after|own|2|	noun -10
subject|sentence-after|own|3|	name -28
subject|sentence-after|own|4-6|	name -18	noun -21
subject|sentence-before|	elided -13	none -8	own -16
subject|sentence-before|elided|	0 -10	1 -6	2 -41
subject|sentence-before|elided|13-25|	name -18	noun -6
subject|sentence-before|elided|1|	name -23	noun -38
subject|sentence-before|elided|26+|	name -28	noun -28
subject|sentence-before|elided|2|	noun -19
subject|sentence-before|elided|3|	name -6	noun -30
subject|sentence-before|elided|4-6|	name 8
subject|sentence-before|elided|7-12|	name -10
subject|sentence-before|none|	0 -11	1 -20
subject|sentence-before|none|13-25|	name -29	noun -13	pronoun -47
subject|sentence-before|none|1|	name -8	noun -30	pronoun 45
subject|sentence-before|none|26+|	name -36	noun -41	pronoun -22
subject|sentence-before|none|2|	name -10	noun -40	pronoun 19
subject|sentence-before|none|3|	name 18	noun -48	pronoun -7
subject|sentence-before|none|4-6|	name -9	noun -6	pronoun 24
subject|sentence-before|none|7-12|	noun -12	pronoun 10
subject|sentence-before|own|	0 -11	1 -8	2 -51
subject|sentence-before|own|13-25|	name -17	noun -23	pronoun -6
subject|sentence-before|own|26+|	noun -39	pronoun -25
subject|sentence-before|own|2|	name -54	noun -35	pronoun -22
subject|sentence-before|own|3|	name -63	noun -26	pronoun -22
subject|sentence-before|own|4-6|	name -13	noun -55	pronoun -40
subject|sentence-before|own|7-12|	noun -23	pronoun -8
subject|speaker-then-quote|elided|0|	noun -21
subject|speaker-then-quote|elided|	1 -20
subject|speaker-then-quote|elided|1|	name 28
subject|speaker-then-quote|elided|4-6|	name -7
subject|speaker-then-quote|elided|7-12|	noun -19
subject|speaker-then-quote|	none 12
subject|speaker-then-quote|none|	0 19	1 -8	2 -19
subject|speaker-then-quote|none|0|	name 31	pronoun -19
subject|speaker-then-quote|none|13-25|	name 11	noun -6
subject|speaker-then-quote|none|1|	name 15
subject|speaker-then-quote|none|2|	name 19	noun -6	pronoun -9
subject|speaker-then-quote|none|3|	noun -35
subject|speaker-then-quote|none|4-6|	noun -6	pronoun -10
subject|speaker-then-quote|none|7-12|	noun 18	pronoun 13
subject|speaker-then-quote|own|	0 16	1 -20
subject|speaker-then-quote|own|0|	name 17	noun 7	pronoun -23
subject|speaker-then-quote|own|13-25|	name -47	pronoun -10
subject|speaker-then-quote|own|1|	name 19	noun -13
subject|speaker-then-quote|own|2|	name -6	noun 10	pronoun -12
subject|speaker-then-quote|own|3|	name -6	pronoun 15
subject|speaker-then-quote|own|4-6|	noun 17	pronoun -15
subject|speaker-then-quote|own|7-12|	name -12	noun 7
subject|topic|	elided 9	none -15	own -12
subject|topic|elided|	0 40	1 15	2 -65
subject|topic|elided|13-25|	name -9	noun -13
subject|topic|elided|26+|	name -46	noun -42	pronoun -18
subject|topic|elided|2|	name 18
subject|topic|elided|3|	name 26
subject|topic|elided|4-6|	name 29	noun 6
subject|topic|elided|7-12|	name 18
subject|topic|none|	0 25	1 -25	2 -41
subject|topic|none|0|	noun -25
subject|topic|none|13-25|	noun -20
subject|topic|none|1|	name 15
subject|topic|none|26+|	name -18	noun -68	pronoun -7
subject|topic|none|2|	name 12	noun -19	pronoun 29
subject|topic|none|3|	name 11	pronoun 20
subject|topic|none|4-6|	pronoun -13
subject|topic|none|7-12|	pronoun -10
subject|topic|own|	0 7	1 -15	2 -33
subject|topic|own|13-25|	noun -71	pronoun -21
subject|topic|own|1|	noun -18	pronoun -28
subject|topic|own|26+|	name -41	noun -23	pronoun -28
subject|topic|own|2|	name 17	pronoun -14
subject|topic|own|3|	name 31	noun 8	pronoun 23
subject|topic|own|4-6|	name 14	noun -16	pronoun -22
subject|topic|own|7-12|	name -13	pronoun -23
subject|verb-then-speaker|	elided -17	own 14
subject|verb-then-speaker|elided|	0 -17
subject|verb-then-speaker|none|0|	name -22	pronoun -32
subject|verb-then-speaker|none|	1 10
subject|verb-then-speaker|none|1|	name -24	noun -22	pronoun 13
subject|verb-then-speaker|none|2|	noun -25	pronoun 23
subject|verb-then-speaker|none|4-6|	noun -7
subject|verb-then-speaker|none|7-12|	noun -14
subject|verb-then-speaker|own|	0 13	2 -8
subject|verb-then-speaker|own|0|	name -17	noun -6
subject|verb-then-speaker|own|13-25|	name -18	noun -32
subject|verb-then-speaker|own|1|	name 22	pronoun 22
subject|verb-then-speaker|own|2|	name -15	noun 11	pronoun -6
subject|verb-then-speaker|own|3|	name 6	noun -35	pronoun 24
subject|verb-then-speaker|own|4-6|	name 20	noun -18	pronoun 32
subject|verb-then-speaker|own|7-12|	noun -17	pronoun 17
twin|paragraph-before|apposed judging noun|	apposition judging noun -9	inverted judging noun -10
twin|paragraph-before|apposed other noun|	apposed other noun -10	apposed other person -9	apposition other noun -7	apposition other person -13	direct other noun -6	direct other pronoun -8
twin|paragraph-before|apposed other organisation|	apposition other noun -9	direct other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -15	apposed saying person -8	apposition other noun -16	apposition other organisation -10	apposition other person -14	apposition saying noun -10
twin|paragraph-before|apposed saying noun|	apposed saying noun -23	apposed saying person -13	apposed saying place -15	apposition saying noun -7	apposition saying person -10	direct saying noun -11	direct saying pronoun -7	inverted saying noun -16
twin|paragraph-before|apposed saying organisation|	apposed saying person -6
twin|paragraph-before|apposed saying person|	apposed saying noun -17	apposed saying organisation -13	apposed saying person -9	apposed saying place -8	apposition saying noun -8	apposition saying organisation -7	apposition saying person -14	direct saying noun -7	inverted saying noun -17
twin|paragraph-before|apposed saying place|	apposed saying noun -13
twin|paragraph-before|apposition judging noun|	apposed judging noun -8
twin|paragraph-before|apposition other noun|	apposed other noun -7	apposed other organisation -7	apposed other person -13
twin|paragraph-before|apposition other person|	apposed other noun -17	apposed other person -12
twin|paragraph-before|apposition saying noun|	apposed saying noun -7	apposed saying person -7
twin|paragraph-before|apposition saying person|	apposed saying noun -12	apposed saying person -14	inverted saying noun -10
twin|paragraph-before|direct judging noun|	direct other noun -10
twin|paragraph-before|direct other noun|	direct judging noun -9	direct other noun -14	direct saying noun -6	passive other noun -12
twin|paragraph-before|direct other organisation|	apposed other organisation -6
twin|paragraph-before|direct other person|	apposed other noun -8	direct saying person -6
twin|paragraph-before|direct other pronoun|	apposed other noun -10	direct saying pronoun -6
twin|paragraph-before|direct saying noun|	apposed saying noun -14
twin|paragraph-before|direct saying person|	apposed saying noun -9
twin|paragraph-before|direct saying pronoun|	apposed saying noun -9
twin|paragraph-before|inverted judging noun|	apposed judging noun -10
twin|paragraph-before|inverted saying noun|	apposed saying noun -18	apposed saying person -15	apposition saying noun -7	apposition saying person -9	inverted saying person -9
twin|paragraph-before|inverted saying person|	inverted saying noun -11
twin|paragraph-before|passive other noun|	direct other noun -12
twin|paragraph-before|relative other noun|	relative other noun -6
twin|quote-then-speaker|apposed other noun|	apposed other noun -41	apposed other organisation 6	apposed other person -32	direct other noun -12	shared other person -32
twin|quote-then-speaker|apposed other organisation|	apposed other noun -18	apposition other noun -14	shared other organisation -20
twin|quote-then-speaker|apposed other person|	apposed other noun 25	apposed other person 28	apposition other noun 17	direct other noun 26	shared other noun 32	shared other person 29
twin|quote-then-speaker|apposed saying noun|	apposed saying noun -32	apposed saying person -48	direct saying noun -16	direct saying organisation -19	shared saying person -20
twin|quote-then-speaker|apposed saying person|	apposed saying noun -14	apposed saying person 8	apposition saying noun 22	apposition saying organisation 17	apposition saying person 13	apposition saying place 18	shared saying noun 25
twin|quote-then-speaker|apposed saying place|	apposed saying noun -20
twin|quote-then-speaker|apposition other noun|	apposed other noun -21	apposed other organisation -11	apposed other person -12	shared other noun -7
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 6	shared saying person 7	shared saying pronoun -10
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -20
twin|quote-then-speaker|apposition saying person|	apposed saying noun 8	shared saying person -17
twin|quote-then-speaker|apposition saying place|	apposed saying person -17
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 28
twin|quote-then-speaker|direct other noun|	apposed other noun -10	apposed other person -27	direct other noun -20	direct saying noun -16
twin|quote-then-speaker|direct other pronoun|	direct saying pronoun -7
twin|quote-then-speaker|direct saying noun|	apposed saying person -20	direct other noun -17	passive saying noun 17	shared saying noun -17	shared saying person -20
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 17
twin|quote-then-speaker|direct saying pronoun|	direct other pronoun -6	passive saying noun 21
twin|quote-then-speaker|passive saying noun|	apposition saying noun -18	direct saying noun -17	direct saying pronoun -15
twin|quote-then-speaker|relative other person|	relative other person 12
twin|quote-then-speaker|shared other noun|	apposed other noun 9	apposed other organisation 10	apposed other person -23	apposition other noun -13	shared other organisation 7	shared other person -36	shared other pronoun -14
twin|quote-then-speaker|shared other organisation|	apposed other noun -8	apposed other organisation -6	apposition other noun 6	shared other noun -8
twin|quote-then-speaker|shared other person|	apposed other noun 28	apposed other person 24	shared other noun -12
twin|quote-then-speaker|shared other pronoun|	shared other noun -21
twin|quote-then-speaker|shared saying name|	shared saying noun -14
twin|quote-then-speaker|shared saying noun|	apposed saying noun -11	apposed saying person -17	direct saying noun 14	shared saying name -11	shared saying noun -10	shared saying organisation -20	shared saying person -17
twin|quote-then-speaker|shared saying organisation|	shared saying noun -11
twin|quote-then-speaker|shared saying person|	apposed saying person 9	apposition saying person -13	direct saying noun 21	shared saying noun 29
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 26
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -35
twin|quote-then-verb|inverted saying noun|	inverted saying noun 7	inverted saying person 17
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -30
twin|quote-then-verb|inverted saying person|	inverted saying noun -19	inverted saying person 44
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -14
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 18	inverted saying organisation 38	inverted saying place 15
twin|sentence-after|apposed other noun|	direct other noun 12
twin|sentence-after|apposed other person|	apposition other person -18
twin|sentence-after|apposed saying noun|	apposition saying noun -16	direct saying pronoun -20	inverted saying noun -20
twin|sentence-after|apposed saying person|	apposition saying noun -9
twin|sentence-after|apposition other person|	apposed other person -13
twin|sentence-after|apposition saying noun|	apposed saying noun -11	apposed saying person -18
twin|sentence-after|direct other noun|	apposed other noun -19
twin|sentence-after|direct other organisation|	direct saying organisation -20
twin|sentence-after|direct other pronoun|	direct saying pronoun 15
twin|sentence-after|direct saying noun|	direct other noun -6
twin|sentence-after|direct saying organisation|	direct other organisation -18
twin|sentence-after|direct saying pronoun|	apposed saying noun 14	direct other pronoun 16
twin|sentence-after|inverted saying noun|	apposed saying noun -15
twin|sentence-before|apposed judging name|	inverted judging noun -15
twin|sentence-before|apposed judging noun|	apposed judging person -19	apposition judging organisation -16	apposition judging person -21	direct judging noun -17	direct judging person -9	inverted judging noun -19
twin|sentence-before|apposed judging organisation|	inverted judging noun -23
twin|sentence-before|apposed judging person|	apposed judging noun -24	apposition judging noun -25	apposition judging organisation -10	inverted judging noun -19
twin|sentence-before|apposed other name|	apposition other noun -17	direct other noun -16	direct other organisation -8	direct other person -15
twin|sentence-before|apposed other noun|	apposed other noun -20	apposed other organisation -19	apposed other person -21	apposed other place -20	apposition other name -12	apposition other noun -28	apposition other organisation -14	apposition other person -49	apposition other place -19	direct other noun -19	direct other organisation -25	direct other person -21	direct other pronoun -16	inverted judging noun -22	inverted saying noun -15
twin|sentence-before|apposed other organisation|	apposed other noun -23	apposition other noun 16	direct other noun -22	direct other organisation -12
twin|sentence-before|apposed other person|	apposed other noun -6	apposed other person -31	apposition other organisation -27	apposition other place -22	inverted saying noun -22
twin|sentence-before|apposed other place|	apposed other noun -15	apposed other person -12	apposed other place -29	apposition other noun -20	direct other noun -9	direct other organisation -16	direct other person -17	direct other place -22
twin|sentence-before|apposed saying name|	apposed saying person -14	apposition saying noun -21	apposition saying person -22	direct saying noun -23	direct saying organisation -22	inverted saying noun -33
twin|sentence-before|apposed saying noun|	apposed saying noun -21	apposed saying person -26	apposed saying place -21	apposition saying noun 12	apposition saying organisation -10	apposition saying person -63	apposition saying place -10	direct saying noun -30	direct saying organisation -25	direct saying person -22	direct saying pronoun -27	inverted saying noun -43	inverted saying organisation -20	inverted saying pronoun -13
twin|sentence-before|apposed saying organisation|	apposed saying person -11	apposition saying noun -27	apposition saying place -21	direct saying noun -17	direct saying person -20	direct saying pronoun -18	inverted saying noun -34	inverted saying pronoun -22
twin|sentence-before|apposed saying person|	apposed saying name -22	apposed saying noun -25	apposed saying organisation -22	apposition saying name 16	apposition saying place -13	direct saying noun -23	inverted saying pronoun -21
twin|sentence-before|apposed saying place|	apposed saying noun -16	direct saying noun -17	direct saying organisation -16	direct saying person -11
twin|sentence-before|apposed thinking noun|	apposed thinking noun -9	apposition thinking noun -8	apposition thinking organisation -13	apposition thinking person -12	direct thinking noun -14
twin|sentence-before|apposed thinking person|	apposition thinking noun -13
twin|sentence-before|apposition judging noun|	apposed judging person -26	inverted judging name -19	inverted judging noun -17
twin|sentence-before|apposition judging organisation|	apposed judging noun -22	apposed judging person -20
twin|sentence-before|apposition judging person|	apposed judging noun -15	inverted judging noun -16
twin|sentence-before|apposition other name|	apposed other noun -13
twin|sentence-before|apposition other noun|	apposed other name -17	apposed other noun -26	apposed other organisation -22	apposed other person -48	apposed other place -22	inverted saying noun -17	passive other noun -14
twin|sentence-before|apposition other organisation|	apposed other noun -20	apposed other person -23
twin|sentence-before|apposition other person|	inverted saying noun 11
twin|sentence-before|apposition other place|	apposed other noun -14	apposed other person -10
twin|sentence-before|apposition saying name|	apposed saying person -23	inverted saying pronoun -24
twin|sentence-before|apposition saying noun|	apposed saying name -21	apposed saying noun -30	apposed saying organisation -23	apposed saying person -6	inverted saying name -14	inverted saying noun -8	inverted saying organisation -14	inverted saying person -11	inverted saying pronoun -26
twin|sentence-before|apposition saying organisation|	apposed saying noun -21	apposed saying person -33	inverted saying noun -29
twin|sentence-before|apposition saying person|	apposed saying noun 11	inverted saying organisation 18	inverted saying place 9	inverted saying pronoun 13
twin|sentence-before|apposition saying place|	apposed saying noun -10	apposed saying organisation -15	inverted saying noun -17
twin|sentence-before|apposition thinking noun|	apposed thinking noun -10	apposed thinking person -15
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -15
twin|sentence-before|apposition thinking person|	apposed thinking noun -20
twin|sentence-before|direct judging name|	inverted judging name -22
twin|sentence-before|direct judging noun|	apposed judging noun -26	inverted judging noun -12	inverted judging person -26
twin|sentence-before|direct judging organisation|	inverted judging name -22	inverted judging noun -24
twin|sentence-before|direct judging person|	apposed judging noun -23	inverted judging noun -25
twin|sentence-before|direct other noun|	apposed other name -22	apposed other noun -9	apposed other organisation -25	apposed other person -35	apposed other place -20	passive other noun -20
twin|sentence-before|direct other organisation|	apposed other name -22	apposed other noun -40	apposed other organisation -18	apposed other place 15	inverted saying noun -16
twin|sentence-before|direct other person|	apposed other name -10	apposed other noun -27	apposed other place 25	inverted saying noun -25
twin|sentence-before|direct other place|	apposed other place -23
twin|sentence-before|direct other pronoun|	apposed other noun -30
twin|sentence-before|direct saying name|	inverted saying name -26	inverted saying noun -33	inverted saying organisation -25	inverted saying place -22	inverted saying pronoun -24
twin|sentence-before|direct saying noun|	apposed saying name 10	apposed saying noun -22	apposed saying organisation -20	apposed saying person -26	apposed saying place 7	inverted saying name -18	inverted saying noun -24	inverted saying place -21
twin|sentence-before|direct saying organisation|	apposed saying name -27	apposed saying noun -35	apposed saying place -34	inverted saying noun 7
twin|sentence-before|direct saying person|	apposed saying name -13	apposed saying noun -7	apposed saying organisation -11	apposed saying place 9	inverted saying name -31	inverted saying noun -27
twin|sentence-before|direct saying pronoun|	apposed saying noun 8	passive saying noun -6
twin|sentence-before|direct thinking noun|	apposed thinking noun 8
twin|sentence-before|inverted judging name|	apposed judging person -15	apposition judging noun -23	direct judging name -15	direct judging organisation -14
twin|sentence-before|inverted judging noun|	apposed judging name -12	apposed judging noun -19	apposed judging organisation -17	apposed judging person -30	apposed other noun -21	apposition judging noun -16	apposition judging person -22	direct judging noun -7	direct judging organisation -13	direct judging person -12	inverted judging noun -20
twin|sentence-before|inverted judging person|	direct judging noun 13
twin|sentence-before|inverted saying name|	apposition saying noun -16	direct saying name -22	direct saying noun -19	direct saying person -44	inverted saying name -22	inverted saying noun -26	inverted saying pronoun -29
twin|sentence-before|inverted saying noun|	apposed other noun -18	apposed other person -19	apposed saying name -23	apposed saying noun -34	apposed saying organisation -29	apposed saying person -44	apposition other noun -24	apposition other person -34	apposition saying noun -55	apposition saying organisation -23	apposition saying person -46	apposition saying place -16	direct other organisation -10	direct other person -25	direct saying name -30	direct saying noun -31	direct saying organisation -30	direct saying person -53	direct saying pronoun -23	inverted saying name -26	inverted saying noun -44	inverted saying person -39	inverted saying place -16	inverted saying pronoun -24
twin|sentence-before|inverted saying organisation|	apposed saying noun -23	apposed saying person -16	apposition saying noun -17	apposition saying person -21	direct saying name -20	inverted saying pronoun -20
twin|sentence-before|inverted saying person|	apposition saying noun -13	inverted saying noun 19	inverted saying person -10
twin|sentence-before|inverted saying place|	apposition saying person -12	direct saying name -11	direct saying noun -13	inverted saying noun -14
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -19	apposed saying person -19	apposition saying name 19	apposition saying noun 7	apposition saying person -19	direct saying name -19	inverted saying name -6	inverted saying organisation 16
twin|sentence-before|passive other noun|	apposition other noun -7	direct other noun -14
twin|sentence-before|passive saying noun|	direct saying pronoun -20
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -18	apposed judging person -29	apposition judging organisation -25	apposition judging person -9	direct judging noun -25	direct judging person -24
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 6	apposed judging person -31	apposition judging noun 29	direct judging person -18	shared judging organisation 17
twin|speaker-then-quote|apposed judging person|	apposed judging noun 10	apposed judging organisation 29	apposition judging noun 22	apposition judging organisation -8	apposition judging person 30	shared judging person -28
twin|speaker-then-quote|apposed other name|	apposed other noun -22	apposed saying name -7	apposition other noun -22	direct other noun -17	shared other name -18	shared saying person -13
twin|speaker-then-quote|apposed other noun|	apposed other name -18	apposed other noun -36	apposed other organisation -19	apposed other person -35	apposed saying noun -16	apposed saying person -20	apposition other person -37	apposition other place -6	direct other noun -27	direct other pronoun -24	direct saying noun -20	shared judging noun -14	shared judging person -16	shared other noun -28	shared other organisation -19	shared other person -24	shared saying person -38
twin|speaker-then-quote|apposed other organisation|	apposed other noun 23	apposed saying organisation -7	direct other noun 12	direct other person -19	shared other organisation 17	shared saying noun 22
twin|speaker-then-quote|apposed other person|	apposed other noun -21	apposed other person -9	apposed saying noun 8	apposition other noun 17	apposition other person 7	apposition saying person -6	direct other noun 22	shared judging person 15	shared other noun 23	shared other person 32	shared saying name 13	shared saying noun 19	shared saying person 8
twin|speaker-then-quote|apposed other place|	apposed other place -20	direct other person -28
twin|speaker-then-quote|apposed saying name|	apposed saying person -34	apposition saying person -22	direct saying name -21	direct saying noun -27	direct saying person -23	shared saying name 7	shared saying person -18
twin|speaker-then-quote|apposed saying noun|	apposed other noun -25	apposed saying name 10	apposed saying noun -33	apposed saying organisation -25	apposed saying person -74	apposed saying place -30	apposition saying name -18	apposition saying noun 20	apposition saying organisation -26	apposition saying person -88	direct other noun -17	direct saying noun -18	direct saying person -32	direct saying pronoun -21	shared saying name -9	shared saying noun -6	shared saying person -49
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -16	apposed saying name -24	apposed saying person -29	apposition saying noun 31	direct saying noun -22	direct saying person -23	direct saying pronoun 12	shared saying name -24	shared saying noun -11
twin|speaker-then-quote|apposed saying person|	apposed other person -6	apposed saying name 33	apposed saying noun 6	apposed saying organisation -7	apposition saying name 8	apposition saying noun 8	apposition saying organisation 19	apposition saying person 28	apposition saying place 16	direct saying noun -10	direct saying person -12	direct saying pronoun -23	shared saying noun 27	shared saying person 7
twin|speaker-then-quote|apposed saying place|	apposed saying noun -24	apposition saying noun -20	apposition saying person -16	direct saying noun -17	direct saying person -15
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -23	apposition thinking noun -18	direct thinking noun -14
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 29	apposition thinking noun 7
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -36	apposed judging organisation -31	apposed judging person -33	shared judging noun -27	shared judging organisation -19	shared judging person -14	shared judging pronoun -23
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -29
twin|speaker-then-quote|apposition judging person|	apposed judging noun 13	apposed judging person 18	shared judging noun -11	shared judging person -6
twin|speaker-then-quote|apposition other noun|	apposed other organisation -24	apposed other person -22	apposed saying noun -23	apposed saying organisation -18	apposed saying person -13	apposition saying noun -17	shared other noun 24	shared other organisation -20	shared other person -16	shared other pronoun -24	shared saying noun -40	shared saying organisation -18	shared saying person -14
twin|speaker-then-quote|apposition other person|	apposed other noun 36	apposed saying person 25	apposition saying person 25	shared judging person 19	shared other person -10	shared saying person 11
twin|speaker-then-quote|apposition other place|	apposed other noun -16
twin|speaker-then-quote|apposition saying name|	apposed saying noun 17	shared saying name 12
twin|speaker-then-quote|apposition saying noun|	apposed saying name -36	apposed saying noun -30	apposed saying organisation -17	apposed saying person -81	apposition other noun -18	shared saying name -23	shared saying noun -52	shared saying organisation -31	shared saying person -33	shared saying pronoun -15
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 22	apposed saying person -54	shared saying noun 15
twin|speaker-then-quote|apposition saying person|	apposed saying name 25	apposed saying noun 53	apposed saying person 26	apposed saying place -7	shared saying noun 20	shared saying person 17
twin|speaker-then-quote|apposition saying place|	apposed saying person -15
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -14	shared saying noun -16
twin|speaker-then-quote|apposition thinking noun|	apposed thinking noun 9	apposed thinking person -28
twin|speaker-then-quote|direct judging noun|	apposed judging noun 22
twin|speaker-then-quote|direct judging person|	apposed judging noun 26	apposed judging organisation 9	direct other person 21
twin|speaker-then-quote|direct other name|	direct other name -9
twin|speaker-then-quote|direct other noun|	apposed other name -24	apposed other noun 28	apposed other organisation -41	apposed other person -41	apposed saying noun 24	direct judging noun -6	direct other noun -53	passive other noun 9	passive other person -25
twin|speaker-then-quote|direct other organisation|	direct other organisation 18	direct saying organisation 6
twin|speaker-then-quote|direct other person|	apposed other organisation 18	apposed other place -8	direct judging person 10
twin|speaker-then-quote|direct other pronoun|	apposed other name -20	apposed other noun 7	direct other pronoun -36	direct saying pronoun -24	direct thinking pronoun -20
twin|speaker-then-quote|direct saying name|	apposed saying name 25
twin|speaker-then-quote|direct saying noun|	apposed other noun 22	apposed saying name 25	apposed saying noun 26	apposed saying organisation 21	apposed saying person 16	apposed saying place 19	direct other noun -12	shared saying noun 12
twin|speaker-then-quote|direct saying organisation|	apposed saying noun 6	direct other organisation 13
twin|speaker-then-quote|direct saying person|	apposed saying name 28	apposed saying noun 9	apposed saying organisation 24	apposed saying person 18
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 25	apposed saying person 25	direct other pronoun -20
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 8
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -20
twin|speaker-then-quote|passive other noun|	direct other noun -18
twin|speaker-then-quote|passive other person|	direct other noun 23
twin|speaker-then-quote|relative other person|	relative saying person -16
twin|speaker-then-quote|relative saying person|	relative other person -16
twin|speaker-then-quote|shared judging noun|	apposed judging noun 6	apposition judging person 6	shared judging noun -17	shared judging person 8
twin|speaker-then-quote|shared judging organisation|	apposed judging organisation -6
twin|speaker-then-quote|shared judging person|	apposed judging noun -13	apposed judging person -22	apposition judging noun -7	apposition judging person -7	shared judging noun -19
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -21
twin|speaker-then-quote|shared other name|	apposed other name -14	apposition other noun -11
twin|speaker-then-quote|shared other noun|	apposed other person -17	apposition other noun 6	shared other noun -7	shared other person -18	shared saying noun -22
twin|speaker-then-quote|shared other organisation|	apposed other noun 10
twin|speaker-then-quote|shared other person|	apposed other noun 22	apposed other person 32	apposed saying noun 19	apposition other person -6	shared other noun 23	shared saying person 21
twin|speaker-then-quote|shared other pronoun|	apposed other noun -16	apposition other noun -22	shared other noun -6
twin|speaker-then-quote|shared saying name|	apposed saying name 6	apposed saying noun -9	apposed saying organisation 8	shared saying person -16
twin|speaker-then-quote|shared saying noun|	apposed saying noun -28	apposed saying person -37	apposition other noun -17	apposition saying noun -18	apposition saying organisation -11	apposition saying person -24	direct saying noun -20	shared saying name -12	shared saying noun -10	shared saying organisation -8	shared saying person -44	shared saying pronoun -14
twin|speaker-then-quote|shared saying organisation|	apposed saying name -23	apposed saying noun 16	apposed saying organisation -9	apposition saying noun 10	shared saying noun -15	shared saying person -18
twin|speaker-then-quote|shared saying person|	apposed saying name 19	apposed saying noun 12	shared saying name 20	shared saying organisation 18	shared saying pronoun -14
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -16	apposition saying noun -12	shared saying noun -32	shared saying person -19
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -31	inverted saying pronoun -17
twin|verb-then-speaker|inverted saying person|	inverted saying person -17
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 30
verb-before|according|,|	other 18
verb-before|according|:|	other 35
verb-before|according|;|	other -10
verb-before|according|adverb|	other -14
verb-before|according|capital|	other -21
verb-before|according|coordinator|	other -11
verb-before|according|determiner|	other -24
verb-before|according|preposition|	other -19
verb-before|according|pronoun|	other -23
verb-before|according|quote|	other -22
verb-before|according|start|	other -8
verb-before|according|stop|	other 23
verb-before|according|that|	other -9
verb-before|according|verb-thinking|	other -7
verb-before|according|word|	other -27
verb-before|apposed|)|	other -16	past -25	present -28
verb-before|apposed|,|	base -19	other 10	participle -8	past 9	present 15
verb-before|apposed|capital|	base -13	past -26	present -28
verb-before|apposed|pronoun|	other -14	past -22	present 16
verb-before|apposed|quote|	past -24	present 10
verb-before|apposed|verb-saying|	other -7
verb-before|apposed|word|	base -37	participle -9	past -37	present -23
verb-before|apposition|,|	other -23	participle -31	past -17	present -28
verb-before|direct|capital|	base -19	other -10	participle -14	past 22	present 20
verb-before|direct|determiner|	base -13	other -6	past 6	present -17
verb-before|direct|pronoun|	base -22	other -33	past 24	present 11
verb-before|direct|subordinator|	participle -8
verb-before|direct|verb-judging|	base -19	other -25	past -22	present -19
verb-before|direct|verb-saying|	base -32	other -51	past -15	present 15
verb-before|direct|verb-thinking|	other -20	participle -18
verb-before|direct|word|	base -15	participle 6	past 21	present 12
verb-before|inverted|)|	past -58	present -21
verb-before|inverted|,|	past 19	present 10
verb-before|inverted|:|	past 11
verb-before|inverted|capital|	past -13	present -47
verb-before|inverted|coordinator|	past -53	present -17
verb-before|inverted|preposition|	past -19
verb-before|inverted|pronoun|	past -42	present -22
verb-before|inverted|quote|	past 13	present 13
verb-before|inverted|start|	past -9
verb-before|inverted|stop|	present -14
verb-before|inverted|that|	past -27
verb-before|inverted|word|	present -33
verb-before|inverted|—|	past 37
verb-before|passive|,|	other -24	present 6
verb-before|passive|capital|	other -15
verb-before|passive|pronoun|	past -25
verb-before|passive|start|	past -19
verb-before|passive|stop|	past -29
verb-before|passive|verb-saying|	past -14
verb-before|passive|word|	other -19	past -19
verb-before|relative|that|	base -15	present 16
verb-before|relative|word|	base -14	other 7	past 6	present 8
verb-before|shared|)|	other -10	past -9
verb-before|shared|,|	base -6	other -17	participle 14	past -50
verb-before|shared|coordinator|	base -21	other -22	past -17	present -14
verb-before|shared|determiner|	base -20
verb-before|shared|preposition|	participle -6	past 16	present 11
verb-before|shared|pronoun|	other 13	past -14
verb-before|shared|quote|	base -14	present 9
verb-before|shared|subordinator|	participle -12
verb-before|shared|verb-thinking|	participle -8
verb-before|shared|word|	participle -26
`;
