/**
 * How much each feature speaks for a candidate to be the speaker.
 * Made by `src/training/quotes/train.ts`; numbers only, no text of any corpus.
 */
export const EUROPEAN_SPEAKER_WEIGHTS = `
	according-to 16	carry-before -20	carry-before-that -36	colon -11	interview -39	named-before -13	paragraph-before -48	quote-then-speaker 14	quote-then-verb 13	signature 13	topic -12	transcript 21
before|according-to|	adverb 7	capital 19	preposition 6	word 28
before|colon|	adverb -34	auxiliary -44	coordinator -25	preposition -20	pronoun -41	start 17	that -15	verb-judging -18	verb-saying -22	word -38
before|interview|	, -15	capital -19	start -28	word -7
before|named-before|	& -15	' -19	( -15	+ -21	, 18	- -20	/ -17	; -13	adverb -9	capital 12	coordinator -33	determiner -22	preposition -31	pronoun -6	quote 35	start -26	subordinator -40	verb-judging -7	verb-saying -15	verb-thinking 10	¿ -14	— -19	’ -15
before|named-before||	 7
before|named-nearby|	& -15	( 33	) 6	, 35	- 15	/ -18	: -24	; 26	adverb -14	auxiliary -7	coordinator -11	determiner -6	preposition -55	pronoun 16	subordinator -19	that -19	verb-judging -27	verb-thinking 8	word -26	— 9
before|name|	& -22	' 11	( 31	) 16	, 26	- 11	/ -29	: -31	; 31	adverb -26	auxiliary -11	capital 7	preposition -48	quote 33	subordinator -14	that -14	verb-judging -7	verb-saying 8	word -31	¿ -14	– -13	’ 16	• 12
before|name||	 17
before|noun|	$ -13	' -17	) -12	+ -12	, 8	- 13	: -16	; 23	adverb -41	auxiliary -66	capital -14	coordinator -15	preposition -26	pronoun -50	quote 8	start 19	subordinator -10	that -42	verb-judging -29	verb-saying -9	word -15	– -19	’ -27	€ -19
before|paragraph-before|	, -29	- -15	: -12	; -19	adverb -19	auxiliary -9	capital -9	coordinator -13	preposition -27	pronoun -9	quote -30	start -33	subordinator -13	that -19	verb-judging -15	verb-saying -30	word -12	– -11	— -6	’ -9
before|possessor|	, -25	coordinator -19	preposition 19	start -15	that -10	verb-judging -47	word -31
before|pronoun|	, 9	: -30	; -23	adverb 7	auxiliary 10	coordinator -29	pronoun -14	quote 49	start -30	subordinator -52	that -23	verb-saying 14	verb-thinking 14
before|quote-then-speaker|	: -27	adverb -25	auxiliary 13	capital -17	coordinator -17	pronoun -19	quote 33	start -11	subordinator -15	that -35	verb-judging -27	word -15	— 17
before|quote-then-verb|	, -14	adverb 20	preposition -15	pronoun -20	verb-judging 22	verb-saying 23
before|sentence-after|	, -10	: -16	; -25	adverb -24	auxiliary -25	coordinator -21	pronoun -20	quote 6	start 12	subordinator -38	that -30	verb-judging -13	verb-saying 6	word 6
before|sentence-before|	& -26	' -20	( -14	) -12	+ -13	, -8	- -29	: -36	; -14	adverb -18	auxiliary -12	capital -15	coordinator -14	determiner -30	preposition -40	pronoun -30	quote 23	start 6	that -72	verb-judging 8	verb-saying -7	verb-thinking -22	word -11	– -16	— -24	’ -20	€ -12
before|signature|	— 14
before|speaker-then-quote|	& -9	' 24	) 14	, 38	- 17	: -15	; 31	adverb -41	auxiliary -29	coordinator 9	determiner 19	preposition -47	pronoun -42	quote 27	start 9	subordinator -10	that -28	verb-judging -6	verb-saying -40	word -16	– -22	— -7
before|topic|	, -27	- -13	capital -14	coordinator -6	subordinator -20	— -11
before|transcript|	start 21
before|verb-then-speaker|	, 13	adverb -38	determiner 10	preposition -31	pronoun -15	that -22	verb-judging -7	verb-saying 11	word -22
carry-before-that|0|	1 -24	2 9	3 -16
carry-before-that|0|1|	, -7	3 -16	4-5 -20	6-9 -10	: -14	stop -8	word -13
carry-before-that|0|1|,verb-saying|	none -9
carry-before-that|0|1|,|	lower -7
carry-before-that|0|1|:|	upper -14
carry-before-that|0|1|adjacent|	false -24
carry-before-that|0|1|end|	. -16
carry-before-that|0|1|inside|	false -24
carry-before-that|0|1|newcomer|	none -22
carry-before-that|0|1|newcomer|none|none|	, -7
carry-before-that|0|1|newcomer|none|own|	, -12	: -14
carry-before-that|0|1|none|	,auxiliary -14	,verb-saying -18
carry-before-that|0|1|own|	own -13
carry-before-that|0|1|question|false|	false -24
carry-before-that|0|1|stop|	none -15	upper -8
carry-before-that|0|1|subject|	elided -13	none -10	own -17
carry-before-that|0|1|word|	lower -13
carry-before-that|0|2|	, -28	1 8	10+ -33	2 -18	3 9	4-5 15	6-9 -10	: -9	auxiliary -21	determiner -24	preposition -25	stop 22
carry-before-that|0|2|,auxiliary|	none -21
carry-before-that|0|2|,verb-saying|	none -29
carry-before-that|0|2|,|	lower -28	pronoun 11
carry-before-that|0|2|adjacent|	false 9
carry-before-that|0|2|auxiliary|	lower -21
carry-before-that|0|2|determiner|	lower -24
carry-before-that|0|2|end|	. 17
carry-before-that|0|2|inside|	false 9
carry-before-that|0|2|newcomer|	acts -34	says 10
carry-before-that|0|2|newcomer|acts|own|	: -24
carry-before-that|0|2|newcomer|none|none|	: -32	stop 17
carry-before-that|0|2|newcomer|none|own|	, -22	: -32	stop -25
carry-before-that|0|2|newcomer|says|none|	: 9
carry-before-that|0|2|newcomer|says|own|	stop -29
carry-before-that|0|2|none|	,auxiliary -32	,verb-saying 18	coordinator -17	own 13	stop -55
carry-before-that|0|2|own|	none -37	own -13
carry-before-that|0|2|preposition|	lower -22
carry-before-that|0|2|question|false|	false 7	true -17
carry-before-that|0|2|stop|	none -34	upper 22
carry-before-that|0|2|subject|	elided -22	none 16	own -27
carry-before-that|0|3|	, -13	10+ -12	2 -16	3 -17	4-5 -14	6-9 -6	stop -30	word -19
carry-before-that|0|3|,auxiliary|	none -17
carry-before-that|0|3|,verb-saying|	none -20
carry-before-that|0|3|,word|	none -15
carry-before-that|0|3|,|	lower -13
carry-before-that|0|3|adjacent|	false -16
carry-before-that|0|3|end|	. -25
carry-before-that|0|3|inside|	false -16
carry-before-that|0|3|newcomer|	acts -20	says -39
carry-before-that|0|3|newcomer|none|none|	stop -19
carry-before-that|0|3|newcomer|none|own|	, -11	stop -20
carry-before-that|0|3|newcomer|says|none|	stop -25
carry-before-that|0|3|newcomer|says|own|	stop -15
carry-before-that|0|3|none|	,auxiliary -12	,pronoun -20	,verb-saying -27	none -30	own -6	stop -33
carry-before-that|0|3|own|	none -21	own -39
carry-before-that|0|3|question|false|	false -45	true 8
carry-before-that|0|3|stop|	upper -30
carry-before-that|0|3|subject|	elided -19	none -13	own -26
carry-before-that|0|3|word|	lower -19
carry-before-that|1|	far -34
carry-before-that|1|far|!|	,verb-saying -16	,word -15
carry-before-that|1|far|	, -53	10+ -26	2 -6	3 -61	4-5 -16	6-9 -33	: -25	; -14	adverb -18	auxiliary -53	capital -34	coordinator -31	determiner -43	preposition -47	quote -17	start 10	stop -26	subordinator -48	that -30	verb-judging -33	verb-saying -21	verb-thinking -28	word -41	— 9
carry-before-that|1|far|,auxiliary|	? -21	none -17
carry-before-that|1|far|,coordinator|	none -13
carry-before-that|1|far|,determiner|	none -12
carry-before-that|1|far|,preposition|	none 9
carry-before-that|1|far|,pronoun|	none -9
carry-before-that|1|far|,subordinator|	none -22
carry-before-that|1|far|,verb-judging|	none -20
carry-before-that|1|far|,verb-saying|	? -22	none -27
carry-before-that|1|far|,word|	none -36
carry-before-that|1|far|,|	capital -44	determiner -18	lower -55	none -16	pronoun -7	upper -16	verb-saying -6	word -20
carry-before-that|1|far|.|	capital -22	determiner 14	end -8	preposition -18	pronoun -34
carry-before-that|1|far|:|	lower -17	none -21	upper -24
carry-before-that|1|far|;|	lower -14	none -20
carry-before-that|1|far|?|	,auxiliary -8	,pronoun -15	,verb-saying -14	,word -16	capital -30	determiner -17	end -26	pronoun -23	stop -22
carry-before-that|1|far|adjacent|	false -34
carry-before-that|1|far|adverb|	lower -17
carry-before-that|1|far|alone|	true 7
carry-before-that|1|far|auxiliary|	lower -52	none -29
carry-before-that|1|far|capital|	, -9	. -41	? -16	lower -34	none -8
carry-before-that|1|far|coordinator|	lower -31
carry-before-that|1|far|determiner|	, -28	. -28	? -18	lower -35	none -19	upper -26
carry-before-that|1|far|elided|	elided -21	none -31	own -33
carry-before-that|1|far|end|	! -20	. -14	? -27	none -24
carry-before-that|1|far|inside|	false -40
carry-before-that|1|far|newcomer|acts|none|	, -15	: -60	adverb -7	auxiliary -18	determiner -23	stop 6	word -20
carry-before-that|1|far|newcomer|acts|own|	, -23	: -16	auxiliary -14	determiner -13	preposition -20	stop -9	word -7
carry-before-that|1|far|newcomer|	none -33	says -34
carry-before-that|1|far|newcomer|none|elided|	: -15	stop -18	word -13
carry-before-that|1|far|newcomer|none|none|	, -28	: -9	auxiliary -20	capital -20	determiner -16	preposition -16	stop -49	verb-judging -14	word -26
carry-before-that|1|far|newcomer|none|own|	, -19	: -36	auxiliary -23	determiner -22	preposition -17	start -24	stop -13	that -17	verb-saying -25	word -11
carry-before-that|1|far|newcomer|says|elided|	: -19	preposition -12	stop -36	word -22
carry-before-that|1|far|newcomer|says|none|	, -25	: -34	adverb -8	auxiliary -18	capital -18	determiner -11	preposition -21	word -30
carry-before-that|1|far|newcomer|says|own|	, -31	: -37	adverb -17	auxiliary -30	capital -18	determiner -20	preposition -15	pronoun -15	stop -7	that -10	verb-saying -16	word -27
carry-before-that|1|far|none|	, -35	,auxiliary -34	,coordinator -12	,determiner -11	,preposition -20	,pronoun -32	,subordinator -13	,verb-judging -39	,verb-saying -46	,verb-thinking -16	: -8	; -32	auxiliary -24	capital -16	determiner -12	own -73	preposition -37	pronoun -12	stop -83	verb-saying -14	word -31	— -16
carry-before-that|1|far|own|	elided -12	none -30	own -42
carry-before-that|1|far|preposition|	. -26	lower -44	none -19	upper -20
carry-before-that|1|far|pronoun|	, -9	. -22
carry-before-that|1|far|question|false|	false -30	true -45
carry-before-that|1|far|question|true|	false -36
carry-before-that|1|far|quote|	? -19	upper -17
carry-before-that|1|far|start|	other -8	upper 11
carry-before-that|1|far|stop|	none -32	upper -25
carry-before-that|1|far|subject|	elided -49	none -12	own -46
carry-before-that|1|far|subordinator|	. -18	lower -48
carry-before-that|1|far|that|	lower -30
carry-before-that|1|far|verb-judging|	lower -33
carry-before-that|1|far|verb-saying|	, -38	? -25	lower -21
carry-before-that|1|far|verb-thinking|	lower -28
carry-before-that|1|far|word|	lower -40	none -33
carry-before-that|1|far|—|	? -18
carry-before-that|2|	far -16
carry-before-that|2|far|!|	end -23
carry-before-that|2|far|	, -6	10+ -15	3 9	4-5 -24	6-9 -24	: -42	adverb -22	auxiliary -51	capital -42	determiner -10	preposition -46	pronoun -41	quote -16	start 27	stop -46	subordinator -32	that -20	verb-judging -33	verb-saying -38	verb-thinking -24
carry-before-that|2|far|,auxiliary|	none -37
carry-before-that|2|far|,determiner|	none -21
carry-before-that|2|far|,preposition|	none -15
carry-before-that|2|far|,pronoun|	none -15
carry-before-that|2|far|,subordinator|	none -15
carry-before-that|2|far|,verb-judging|	none -19
carry-before-that|2|far|,verb-saying|	? -12	none -15
carry-before-that|2|far|,word|	none -31
carry-before-that|2|far|,|	determiner -7	none -30	pronoun -29	upper -27	verb-saying -7	word -27
carry-before-that|2|far|.|	capital -24	determiner 8	end -19	preposition -23	pronoun -14	— -23
carry-before-that|2|far|:|	lower -16	none -10	upper -42
carry-before-that|2|far|;|	none -14
carry-before-that|2|far|?|	,verb-saying -23	capital 13	end 11	pronoun -22	verb-saying 15	— -21
carry-before-that|2|far|adjacent|	false -16
carry-before-that|2|far|adverb|	lower -22
carry-before-that|2|far|alone|	false 38
carry-before-that|2|far|auxiliary|	lower -51	none -24
carry-before-that|2|far|capital|	, -31	. -39	? -21	lower -42	none -24
carry-before-that|2|far|coordinator|	none -27
carry-before-that|2|far|determiner|	. 13	lower -38	none -20
carry-before-that|2|far|elided|	elided -25	none 6	own -44
carry-before-that|2|far|end|	none -22
carry-before-that|2|far|first|	false -21	true 10
carry-before-that|2|far|inside|	false -48
carry-before-that|2|far|newcomer|	acts -12	says -18
carry-before-that|2|far|newcomer|acts|none|	, -25	: 8	auxiliary -20	preposition -17	stop -20	word -33
carry-before-that|2|far|newcomer|acts|own|	: -15	auxiliary -15	start -29	stop -16	verb-saying -15	word -23
carry-before-that|2|far|newcomer|none|elided|	stop -27
carry-before-that|2|far|newcomer|none|none|	: -40	determiner -19	preposition -21	start 15	word -23
carry-before-that|2|far|newcomer|none|own|	, -19	: -16	auxiliary -17	start -35	stop -27	word -13
carry-before-that|2|far|newcomer|says|elided|	: -20	stop -36
carry-before-that|2|far|newcomer|says|none|	, 6	: -42	auxiliary -13	capital -25	preposition -28	pronoun -16	start 11	stop -19	word -6
carry-before-that|2|far|newcomer|says|own|	, -21	: -47	auxiliary -9	capital -22	determiner -26	preposition -15	pronoun -17	start -35	stop -15	that -22	verb-saying -26	word -27
carry-before-that|2|far|none|	, -33	,auxiliary -47	,determiner -15	,verb-judging -14	,verb-saying -16	,word -35	: -9	auxiliary -19	capital -17	coordinator -23	determiner -20	pronoun -24	stop -25	subordinator -18	verb-saying -9	word -24	— -24
carry-before-that|2|far|own|	elided -35	none -51	own -50
carry-before-that|2|far|preposition|	. -18	lower -45
carry-before-that|2|far|pronoun|	, -27	. -33	? -21	lower -41	none -14
carry-before-that|2|far|question|false|	false -29	true -12
carry-before-that|2|far|question|true|	false 21	true 9
carry-before-that|2|far|quote|	upper -16
carry-before-that|2|far|start|	upper 26
carry-before-that|2|far|stop|	none -20	other -22	upper -45
carry-before-that|2|far|subject|	elided -20	own -70
carry-before-that|2|far|subordinator|	lower -32
carry-before-that|2|far|that|	lower -20
carry-before-that|2|far|verb-judging|	lower -33
carry-before-that|2|far|verb-saying|	, -20	lower -32	upper -26
carry-before-that|2|far|verb-thinking|	lower -24
carry-before-that|2|far|word|	, -13	lower -9	none -26
carry-before-that|2|far|—|	. -23	none -16
carry-before-that|3|	far -29
carry-before-that|3|far|	) 14	, -23	1 -15	10+ -21	3 -10	4-5 -8	6-9 -47	: -25	auxiliary -14	capital -14	determiner -15	preposition -14	pronoun -26	stop -56	subordinator -22	verb-saying -16	verb-thinking -15	word -37
carry-before-that|3|far|)|	upper 14
carry-before-that|3|far|,auxiliary|	none -7
carry-before-that|3|far|,verb-saying|	? -18	none -34
carry-before-that|3|far|,|	capital -23	determiner -22	lower -14	upper -17	verb-saying -51	word -18
carry-before-that|3|far|.|	capital -17	determiner -22	end -19	pronoun -14
carry-before-that|3|far|:|	upper -24
carry-before-that|3|far|?|	capital -10
carry-before-that|3|far|adjacent|	false -29
carry-before-that|3|far|alone|	false 18	true -10
carry-before-that|3|far|auxiliary|	lower -14
carry-before-that|3|far|capital|	, -11	. -33	? -9	lower -14
carry-before-that|3|far|coordinator|	none -34
carry-before-that|3|far|determiner|	, -35	. -17	? -14
carry-before-that|3|far|elided|	own -14
carry-before-that|3|far|end|	. -13	none -10
carry-before-that|3|far|first|	false -28
carry-before-that|3|far|inside|	false -39
carry-before-that|3|far|newcomer|	acts -37	none 17	says -40
carry-before-that|3|far|newcomer|acts|none|	start -17	stop -19
carry-before-that|3|far|newcomer|acts|own|	: -18	stop -14
carry-before-that|3|far|newcomer|none|none|	start 22	word -7
carry-before-that|3|far|newcomer|none|own|	: -16	start -10	stop -13	that 9	word -14
carry-before-that|3|far|newcomer|says|elided|	stop -22
carry-before-that|3|far|newcomer|says|none|	: -18	start -12	stop -16	word -12
carry-before-that|3|far|newcomer|says|own|	: -14	start -16	stop -19
carry-before-that|3|far|none|	, -18	,auxiliary -21	,verb-saying -35	auxiliary -12	coordinator -21	elided -15	end 23	none 20	own -44	preposition -13	pronoun -16	stop -50	subordinator -8	word -9
carry-before-that|3|far|own|	elided -17	none -17
carry-before-that|3|far|preposition|	lower -14	none -19
carry-before-that|3|far|pronoun|	, -18	. -17	? -8	lower -26	none -7
carry-before-that|3|far|question|false|	false -32
carry-before-that|3|far|question|true|	false -6
carry-before-that|3|far|start|	upper -11
carry-before-that|3|far|stop|	none -19	upper -56
carry-before-that|3|far|subject|	own -8
carry-before-that|3|far|subordinator|	lower -22
carry-before-that|3|far|verb-saying|	, -28	lower -16
carry-before-that|3|far|verb-thinking|	lower -15
carry-before-that|3|far|word|	lower -37
carry-before-that|3|far|—|	none -10
carry-before|0|	0 28	2 -12	3 -23
carry-before|0|0|	, 35	1 -17	10+ 13	2 15	3 12	4-5 6	6-9 30	auxiliary -9	preposition -15	word -10
carry-before|0|0|,|	capital 8	lower 35	pronoun 29	upper 26	verb-saying 10
carry-before|0|0|adjacent|	false 28
carry-before|0|0|auxiliary|	lower -9
carry-before|0|0|capital|	. 16
carry-before|0|0|determiner|	. 16
carry-before|0|0|elided|	elided 29
carry-before|0|0|end|	. 28
carry-before|0|0|inside|	false 28
carry-before|0|0|newcomer|none|elided|	, 29
carry-before|0|0|newcomer|none|none|	, -7	word -21
carry-before|0|0|newcomer|none|own|	, 31	: 14	preposition -11
carry-before|0|0|none|	,auxiliary 33	,determiner -22	,pronoun 6	,verb-saying 28	,word -6	: -15	; -31	coordinator 35	none -13
carry-before|0|0|preposition|	. 19	lower -12
carry-before|0|0|question|false|	false 26
carry-before|0|0|stop|	none -15
carry-before|0|0|subject|	elided 29	none -13
carry-before|0|0|word|	lower -10
carry-before|0|1|!|	,word -17
carry-before|0|1|,auxiliary|	none -16
carry-before|0|1|,coordinator|	none -8
carry-before|0|1|,pronoun|	none -25
carry-before|0|1|,verb-saying|	? -18	none -9
carry-before|0|1|,word|	none -35
carry-before|0|1|,|	capital 39	determiner 17	none -11	pronoun 25	upper -9	verb-saying 36	word 12
carry-before|0|1|.|	determiner -8	preposition -15	pronoun 7	quote -12
carry-before|0|1|	1 -30	10+ 27	2 -26	3 -23	4-5 -14	6-9 20	: -29	adverb -23	auxiliary -17	capital 7	coordinator -7	determiner -29	preposition -19	pronoun -32	stop 45	that -19	verb-judging -7	verb-saying -22	verb-thinking 6	word -16	— -6
carry-before|0|1|:|	lower -14	upper -28
carry-before|0|1|;|	none -12
carry-before|0|1|?|	,pronoun -19	,verb-saying -16	capital -17
carry-before|0|1|adjacent|	true -16
carry-before|0|1|adverb|	lower -23
carry-before|0|1|auxiliary|	lower -17	none -20
carry-before|0|1|capital|	, -23	. 25	lower 7
carry-before|0|1|coordinator|	lower -7	none 7
carry-before|0|1|determiner|	, -27	. -20	lower -29
carry-before|0|1|elided|	elided -12	none -9	own 9
carry-before|0|1|end|	. 34
carry-before|0|1|newcomer|	none -24
carry-before|0|1|newcomer|none|elided|	stop 10	word -7
carry-before|0|1|newcomer|none|none|	: -35	auxiliary 11	capital 7	determiner -14	preposition -19	pronoun -17	stop 19	that -16	verb-judging -28	word -19	— -6
carry-before|0|1|newcomer|none|own|	: -8	adverb -16	auxiliary -24	capital -10	determiner -23	preposition -17	pronoun -18	stop -42	verb-saying -20
carry-before|0|1|none|	, -18	,verb-judging -10	,verb-thinking 7	,word -17	: 11	capital 6	coordinator -18	none -25	preposition -9	pronoun 22	stop -12	verb-saying -9	word -24	— 25
carry-before|0|1|own|	none -19	own -26
carry-before|0|1|preposition|	. 14	lower -21	none -10
carry-before|0|1|pronoun|	, -33	. -21	lower -32
carry-before|0|1|question|false|	false 8	true -24
carry-before|0|1|question|true|	false -28
carry-before|0|1|stop|	none -20	upper 45
carry-before|0|1|subject|	none -12	own -25
carry-before|0|1|that|	lower -19
carry-before|0|1|verb-judging|	lower -7
carry-before|0|1|verb-saying|	, -31	lower -20
carry-before|0|1|verb-thinking|	lower 6
carry-before|0|1|word|	lower -15	none -28
carry-before|0|1|—|	upper -6
carry-before|0|2|	, -29	1 -10	10+ 15	6-9 -61	: -21	adverb -15	auxiliary -22	capital -16	coordinator -18	determiner -17	preposition -31	pronoun -18	stop 7	that -19	verb-saying -18	word -41
carry-before|0|2|,pronoun|	none -15
carry-before|0|2|,verb-judging|	none -10
carry-before|0|2|,verb-saying|	? -14	none -16
carry-before|0|2|,word|	none -11
carry-before|0|2|,|	lower -29	pronoun 9	verb-saying 8
carry-before|0|2|.|	determiner 17	preposition -15	pronoun -8
carry-before|0|2|:|	upper -21
carry-before|0|2|?|	capital -16
carry-before|0|2|adjacent|	false -12
carry-before|0|2|adverb|	lower -15
carry-before|0|2|auxiliary|	lower -22	none -16
carry-before|0|2|capital|	, -13	lower -16
carry-before|0|2|coordinator|	lower -18
carry-before|0|2|determiner|	, -28	. 8
carry-before|0|2|elided|	none -31	own -9
carry-before|0|2|end|	. 25	? -8
carry-before|0|2|inside|	false -12
carry-before|0|2|newcomer|	acts -51	none -9	says -12
carry-before|0|2|newcomer|acts|elided|	stop -20
carry-before|0|2|newcomer|acts|none|	word -12
carry-before|0|2|newcomer|acts|own|	: -10	stop -29	word -8
carry-before|0|2|newcomer|none|none|	: -38	preposition -14	stop 15	word -27
carry-before|0|2|newcomer|none|own|	, -11	: -31	stop -32	word -14
carry-before|0|2|newcomer|says|elided|	stop -26
carry-before|0|2|newcomer|says|none|	: -21	word -14
carry-before|0|2|newcomer|says|own|	: -17	preposition -17	stop -40	word -14
carry-before|0|2|none|	,auxiliary -13	,pronoun -22	,word -15	none -15	preposition 10	stop -29
carry-before|0|2|own|	elided -23	none -35	own -50
carry-before|0|2|preposition|	lower -31
carry-before|0|2|pronoun|	, -42	lower -18
carry-before|0|2|question|false|	true -6
carry-before|0|2|question|true|	false -11
carry-before|0|2|stop|	none -71	upper 7
carry-before|0|2|subject|	elided -21	own -62
carry-before|0|2|that|	lower -19
carry-before|0|2|verb-saying|	lower -12
carry-before|0|2|word|	lower -41
carry-before|0|3|,verb-saying|	none -22
carry-before|0|3|,word|	none -27
carry-before|0|3|	10+ -16	2 -18	3 -11	4-5 -15	6-9 -10	: -18	stop -14
carry-before|0|3|:|	upper -18
carry-before|0|3|adjacent|	false -23
carry-before|0|3|elided|	own -17
carry-before|0|3|end|	. -7
carry-before|0|3|inside|	false -23
carry-before|0|3|newcomer|	acts -9	says -36
carry-before|0|3|newcomer|acts|own|	stop -21
carry-before|0|3|newcomer|none|none|	stop 7
carry-before|0|3|newcomer|none|own|	stop -22
carry-before|0|3|newcomer|says|none|	stop -26
carry-before|0|3|newcomer|says|own|	: -15	stop -16
carry-before|0|3|none|	,auxiliary 7	,verb-saying -28	own -33	stop -22
carry-before|0|3|own|	elided -9	none -14	own -36
carry-before|0|3|pronoun|	, -18
carry-before|0|3|question|false|	false -19
carry-before|0|3|stop|	none -16	upper -14
carry-before|0|3|subject|	elided -17	none -6	own -23
carry-before|1|	far -25
carry-before|1|far|!|	,verb-saying -18	end -16
carry-before|1|far|+|	none -19
carry-before|1|far|,auxiliary|	? -16	none -45
carry-before|1|far|,determiner|	none -20
carry-before|1|far|,preposition|	none -17
carry-before|1|far|,pronoun|	? -18	none -35
carry-before|1|far|,subordinator|	none -31
carry-before|1|far|,verb-judging|	none -12
carry-before|1|far|,verb-saying|	? -24
carry-before|1|far|,verb-thinking|	none -20
carry-before|1|far|,word|	! -22	? -19	none -54
carry-before|1|far|,|	capital -6	coordinator -17	determiner -62	subordinator -17	upper -27	word -34	– -15
carry-before|1|far|.|	capital -39	determiner -38	preposition -18	pronoun -17	— -25
carry-before|1|far|	1 -18	10+ 6	2 -36	3 -34	4-5 -12	6-9 -24	: -6	adverb -24	auxiliary -33	capital -46	coordinator -32	determiner -13	preposition -13	pronoun -54	stop -27	subordinator -63	verb-judging -41	verb-saying -44	verb-thinking -41	word -63
carry-before|1|far|:|	lower -24	none -21
carry-before|1|far|;|	none -16
carry-before|1|far|?|	,auxiliary -14	,verb-saying -16	,word -13	capital -17	determiner -16	end -30	pronoun -19	verb-saying -20	— -13
carry-before|1|far|adjacent|	false -25
carry-before|1|far|adverb|	lower -23
carry-before|1|far|alone|	false -15	true 28
carry-before|1|far|auxiliary|	lower -33	none -29
carry-before|1|far|capital|	, -30	? -26	lower -46	none -22
carry-before|1|far|coordinator|	. -22	lower -32	none -15
carry-before|1|far|determiner|	, -68	? -25	lower -10	upper -35
carry-before|1|far|end|	! -19	. -7	? -11
carry-before|1|far|first|	true 10
carry-before|1|far|inside|	false -32
carry-before|1|far|newcomer|	acts -32	says -106
carry-before|1|far|newcomer|acts|none|	, -22	: -40	auxiliary -21	capital -10	preposition -15	stop -58	word -24
carry-before|1|far|newcomer|acts|own|	, -29	: -48	auxiliary -27	determiner -21	preposition -19	start -27	stop -43	word -18
carry-before|1|far|newcomer|none|elided|	: 11	auxiliary -24	start 11	word -14
carry-before|1|far|newcomer|none|none|	, 8	adverb -27	auxiliary -30	capital -21	determiner -33	preposition -26	pronoun -16	start -27	stop 11	that -15	verb-judging -14	word -45
carry-before|1|far|newcomer|none|own|	: -15	adverb -28	auxiliary -44	capital -24	determiner -40	pronoun -16	stop -52	verb-saying -21	word -28
carry-before|1|far|newcomer|says|elided|	: -20	stop -46
carry-before|1|far|newcomer|says|none|	, -28	: -44	adverb -14	auxiliary -18	capital -22	preposition -23	pronoun -10	stop -62	word -32
carry-before|1|far|newcomer|says|own|	, -24	: -44	auxiliary -27	capital -16	determiner -31	preposition -20	pronoun -17	start -23	stop -49	that -16	verb-saying -19	word -25
carry-before|1|far|none|	, -11	,determiner -14	,preposition -29	,pronoun -36	,subordinator -15	,verb-judging -19	,verb-thinking -21	,word -42	: 17	; -17	adverb -13	auxiliary -24	capital -25	coordinator -25	determiner -15	end 8	none -29	own -10	pronoun -22	stop -47	subordinator -15	verb-saying -22	word -39	— -24
carry-before|1|far|own|	none -6	own -26
carry-before|1|far|preposition|	. -24	lower -12	upper -12
carry-before|1|far|pronoun|	, -25	. -39	? -16	lower -52	none -26
carry-before|1|far|question|false|	false -10	true -28
carry-before|1|far|question|true|	false -47
carry-before|1|far|quote|	? -21
carry-before|1|far|start|	other -15
carry-before|1|far|stop|	? -19	none -34	other -29	upper -27
carry-before|1|far|subject|	elided 9	none -24	own -15
carry-before|1|far|subordinator|	. -20	lower -63	none -17
carry-before|1|far|verb-judging|	lower -41
carry-before|1|far|verb-saying|	, -82	? -31	lower -39	upper -19
carry-before|1|far|verb-thinking|	lower -41
carry-before|1|far|word|	, -17	lower -62	none -38	upper -22
carry-before|1|far|—|	. -25	? -19	none -8
carry-before|2|	far -15
carry-before|2|far|	, -32	1 -17	2 -38	3 -10	4-5 -14	6-9 -25	: -13	capital -19	determiner -20	preposition -31	pronoun -24	stop -55	subordinator -18	that -30	verb-judging -27	verb-saying -25	verb-thinking -8
carry-before|2|far|,auxiliary|	none -34
carry-before|2|far|,verb-judging|	none -11
carry-before|2|far|,verb-saying|	! -15	? 10
carry-before|2|far|,word|	none -9
carry-before|2|far|,|	capital -36	determiner -37	lower -20	none -23	pronoun -53	upper -21	verb-saying -39	word -17
carry-before|2|far|.|	capital -18	determiner -18	end -25	pronoun -24
carry-before|2|far|:|	upper -9
carry-before|2|far|?|	end 24
carry-before|2|far|adjacent|	false -15
carry-before|2|far|alone|	false 33
carry-before|2|far|capital|	, -20	. -29	? -27	lower -19	none -18
carry-before|2|far|coordinator|	none -26
carry-before|2|far|determiner|	, -57	. -16
carry-before|2|far|elided|	none -20
carry-before|2|far|end|	. 7
carry-before|2|far|first|	false -8
carry-before|2|far|inside|	false -29
carry-before|2|far|newcomer|acts|none|	: -13	start 14	stop -15
carry-before|2|far|newcomer|acts|own|	start 7	stop -35	word -15
carry-before|2|far|newcomer|	none -8	says -20
carry-before|2|far|newcomer|none|elided|	start -15	stop -17
carry-before|2|far|newcomer|none|none|	: -11	start 24
carry-before|2|far|newcomer|none|own|	start -24	stop -13
carry-before|2|far|newcomer|says|elided|	stop -23
carry-before|2|far|newcomer|says|none|	: -23	start -12	stop -23	word -17
carry-before|2|far|newcomer|says|own|	: -14	start -31	stop -34
carry-before|2|far|none|	, -16	,auxiliary -15	,verb-saying -32	,word -24	: 23	auxiliary -17	coordinator -16	elided -18	end 12	none 20	own -16	preposition -23	pronoun -18	stop -65	subordinator -14
carry-before|2|far|own|	elided -14	own -53
carry-before|2|far|preposition|	lower -31	none -17
carry-before|2|far|pronoun|	, -25	. 13	? -23	lower -24
carry-before|2|far|question|false|	false -28
carry-before|2|far|question|true|	false 12	true 14
carry-before|2|far|stop|	none -21	upper -55
carry-before|2|far|subject|	elided -14	none 6
carry-before|2|far|subordinator|	lower -18
carry-before|2|far|that|	lower -30
carry-before|2|far|verb-judging|	lower -27
carry-before|2|far|verb-saying|	, -46	lower -24
carry-before|2|far|verb-thinking|	lower -8
carry-before|2|far|word|	lower -45
carry-before|2|far|—|	none -19
carry-before|3|	far -10
carry-before|3|far|,|	capital -28	determiner -27	none -19	pronoun -48	verb-saying -34	word -21
carry-before|3|far|.|	end -22
carry-before|3|far|	1 -26	10+ 7	2 -19	3 -23	4-5 -50	6-9 -6	auxiliary -28	pronoun -19	stop -31	that -21	verb-judging -20	verb-saying -12	word -35
carry-before|3|far|adjacent|	false -10
carry-before|3|far|auxiliary|	lower -28
carry-before|3|far|capital|	, -46
carry-before|3|far|determiner|	, -32
carry-before|3|far|end|	. -15
carry-before|3|far|inside|	false -27
carry-before|3|far|newcomer|acts|none|	start 7
carry-before|3|far|newcomer|	says 10
carry-before|3|far|none|	, 10	,verb-saying -23	: -16	end 19	none 19	own -23	preposition -23	stop -28	subordinator 7
carry-before|3|far|own|	elided -14	none -26
carry-before|3|far|pronoun|	, -30	? -16	lower -19
carry-before|3|far|question|false|	false -9	true -6
carry-before|3|far|start|	upper 8
carry-before|3|far|stop|	upper -31
carry-before|3|far|subject|	none 13
carry-before|3|far|that|	lower -21
carry-before|3|far|verb-judging|	lower -17
carry-before|3|far|verb-saying|	, -34	lower -12
carry-before|3|far|word|	, -14	lower -35
carry-next|0|	0 27	1 10	2 -12	3 -40
carry-next|0|0|,auxiliary|	none 21
carry-next|0|0|,determiner|	none -20
carry-next|0|0|,pronoun|	none -9
carry-next|0|0|,verb-saying|	none 15
carry-next|0|0|.|	capital 11	end 22	preposition 18
carry-next|0|0|	10+ 18	2 24	6-9 16	auxiliary -14	capital 10	determiner -13	preposition -8	start 17	stop 34	subordinator 19	verb-judging -14
carry-next|0|0|:|	none -7
carry-next|0|0|;|	none -33
carry-next|0|0|adjacent|	false 27
carry-next|0|0|auxiliary|	lower -14
carry-next|0|0|capital|	lower 10
carry-next|0|0|coordinator|	none 31
carry-next|0|0|determiner|	lower -9
carry-next|0|0|elided|	elided 24
carry-next|0|0|first|	false 17
carry-next|0|0|inside|	false 20
carry-next|0|0|newcomer|	none 13
carry-next|0|0|newcomer|none|elided|	stop 22
carry-next|0|0|newcomer|none|none|	determiner -12	stop 22
carry-next|0|0|newcomer|none|own|	start 16	stop 16	word -11
carry-next|0|0|none|	none -6
carry-next|0|0|own|	own 10
carry-next|0|0|preposition|	lower -8
carry-next|0|0|pronoun|	, -9
carry-next|0|0|question|false|	false 24
carry-next|0|0|start|	upper 17
carry-next|0|0|stop|	upper 34
carry-next|0|0|subject|	elided 24	none -6	own 10
carry-next|0|0|subordinator|	lower 19
carry-next|0|0|verb-judging|	lower -14
carry-next|0|0|verb-saying|	, 16
carry-next|0|1|	, -43	2 -9	3 -28	4-5 12	6-9 15	: -16	adverb 10	auxiliary 10	capital -34	quote -13	stop -6	that 9
carry-next|0|1|,auxiliary|	none -19
carry-next|0|1|,pronoun|	? -19	none -23
carry-next|0|1|,verb-judging|	none -18
carry-next|0|1|,verb-saying|	? -23
carry-next|0|1|,verb-thinking|	none 10
carry-next|0|1|,word|	none -34
carry-next|0|1|,|	determiner 22	lower -40	none -23	pronoun 18	verb-saying -18	word -18
carry-next|0|1|.|	capital -15	determiner 12	end 7	preposition -14	pronoun -17
carry-next|0|1|:|	none -13	upper -19
carry-next|0|1|;|	none -17
carry-next|0|1|?|	,verb-saying -19	end -15
carry-next|0|1|adjacent|	false 9	true 6
carry-next|0|1|adverb|	lower 10
carry-next|0|1|auxiliary|	lower 10
carry-next|0|1|capital|	, 13	. -27	? -14	lower -34	none 8
carry-next|0|1|coordinator|	none -32
carry-next|0|1|elided|	elided -12	own -7
carry-next|0|1|inside|	false 10
carry-next|0|1|newcomer|	none -18
carry-next|0|1|newcomer|none|elided|	start 20
carry-next|0|1|newcomer|none|none|	, -34	adverb 10	auxiliary -31	capital -23	determiner 6	preposition 6	start -17	stop -20	word -17
carry-next|0|1|newcomer|none|own|	, -28	: -25	preposition 13	start -14	stop -32	that -25	verb-saying -25
carry-next|0|1|none|	, -19	,determiner -11	,pronoun -21	,verb-saying -20	,word -7	; -20	auxiliary -18	coordinator 10	determiner -16	end -16	none -13	own -11	preposition 8
carry-next|0|1|own|	own -40
carry-next|0|1|pronoun|	, -10	. -17	? -12
carry-next|0|1|question|false|	false 17	true -49
carry-next|0|1|question|true|	false -29
carry-next|0|1|quote|	? -20	upper -8
carry-next|0|1|stop|	? -18	none 33
carry-next|0|1|subject|	elided -7	none -13	own -14
carry-next|0|1|that|	lower 9
carry-next|0|1|verb-saying|	, 15
carry-next|0|1|word|	, -10	lower 8	none -29
carry-next|0|1|—|	? -21	none 13
carry-next|0|2|	, 6	1 -17	2 -25	3 -47	6-9 -16	auxiliary -35	determiner -30	preposition -18	pronoun -20	start 13	stop -12	subordinator -25	that -16	verb-saying -19	word -39
carry-next|0|2|,auxiliary|	none -22
carry-next|0|2|,pronoun|	none -15
carry-next|0|2|,verb-saying|	none -19
carry-next|0|2|,word|	none -27
carry-next|0|2|,|	lower 7	pronoun -43
carry-next|0|2|.|	determiner -16	end 22
carry-next|0|2|?|	,verb-saying -13	end -15
carry-next|0|2|adjacent|	false -12
carry-next|0|2|auxiliary|	lower -35
carry-next|0|2|capital|	. -11	? -11
carry-next|0|2|determiner|	, -24	lower -30
carry-next|0|2|elided|	elided -20	own -22
carry-next|0|2|first|	false 13
carry-next|0|2|inside|	false -24
carry-next|0|2|newcomer|	none -22
carry-next|0|2|newcomer|none|elided|	start 8	stop -10
carry-next|0|2|newcomer|none|none|	, -26	: -18	auxiliary -16	determiner -18	preposition -15	pronoun -16	start 7	stop -7	word -22
carry-next|0|2|newcomer|none|own|	, 9	: -27	auxiliary -22	preposition -8	start -60	stop -34	word -17
carry-next|0|2|none|	,auxiliary -24	,pronoun -18	,verb-judging -15	,verb-saying -18	auxiliary -15	elided -30	own -46	stop -54
carry-next|0|2|own|	elided 7	none -22	own -73
carry-next|0|2|preposition|	. -14	lower -17	none -10
carry-next|0|2|pronoun|	, -15	. -20	? 8	lower -20
carry-next|0|2|question|false|	false -16	true 8
carry-next|0|2|question|true|	false -30
carry-next|0|2|start|	upper 13
carry-next|0|2|stop|	none -25	upper -12
carry-next|0|2|subject|	elided -10	none -19	own -11
carry-next|0|2|subordinator|	lower -25
carry-next|0|2|that|	lower -16
carry-next|0|2|verb-saying|	, 7	lower -19
carry-next|0|2|word|	lower -39
carry-next|0|3|,auxiliary|	none -6
carry-next|0|3|,verb-saying|	none -22
carry-next|0|3|,word|	none -17
carry-next|0|3|,|	pronoun -9
carry-next|0|3|.|	end -13
carry-next|0|3|	1 -18	10+ -18	2 -8	3 -16	4-5 -17	6-9 -26	determiner -10	preposition -12	start -23	stop -15	verb-saying -15	word -18
carry-next|0|3|adjacent|	false -40
carry-next|0|3|determiner|	lower -10
carry-next|0|3|first|	false -23
carry-next|0|3|inside|	false -31
carry-next|0|3|newcomer|	none -39
carry-next|0|3|newcomer|none|none|	determiner -10	start -14	stop -11
carry-next|0|3|newcomer|none|own|	start -16	stop -15	word -14
carry-next|0|3|none|	,verb-saying -27	,word -16	none -15	own -16	stop -14
carry-next|0|3|own|	elided -16	none -21	own -19
carry-next|0|3|question|false|	false -40
carry-next|0|3|start|	upper -23
carry-next|0|3|stop|	none -19	upper -15
carry-next|0|3|subject|	none -24	own -33
carry-next|0|3|verb-saying|	lower -11
carry-next|0|3|word|	lower -18
carry-next|1|	far -32
carry-next|1|far|!|	,word -15	end -25
carry-next|1|far|	, -29	1 23	10+ -63	3 -15	4-5 -16	6-9 -33	: 8	; -18	auxiliary -34	capital -43	coordinator -38	pronoun -43	quote -23	start -22	stop -47	subordinator -40	that -49	verb-judging -33	verb-saying -36	verb-thinking -31	word -17	— -24
carry-next|1|far|,auxiliary|	? -19	none -51
carry-next|1|far|,determiner|	none -11
carry-next|1|far|,preposition|	none -22
carry-next|1|far|,pronoun|	none -22
carry-next|1|far|,subordinator|	none -21
carry-next|1|far|,verb-judging|	none -19
carry-next|1|far|,verb-saying|	! -24	? -21	none -19
carry-next|1|far|,word|	? -15	none -34
carry-next|1|far|,|	capital -20	determiner -63	lower -25	none -46	pronoun -34	upper -27	verb-saying -47	word -23
carry-next|1|far|.|	preposition -26	pronoun -42	subordinator -11	— -18
carry-next|1|far|:|	lower 12	none 26
carry-next|1|far|;|	lower -18	none -8
carry-next|1|far|?|	,pronoun -16	,word -15	capital -14	determiner -15	end -15	pronoun -27	quote -20	stop -15	verb-saying -17	— -21
carry-next|1|far|adjacent|	false -32
carry-next|1|far|adverb|	none -17
carry-next|1|far|alone|	false -19	true -31
carry-next|1|far|auxiliary|	lower -33	none -31
carry-next|1|far|capital|	, -26	. -50	? -28	lower -45	none -23
carry-next|1|far|coordinator|	, -17	lower -38	none -31
carry-next|1|far|determiner|	, -40	. -13	? -20	lower -22	none -24	upper 11
carry-next|1|far|elided|	elided -23	none -29	own -37
carry-next|1|far|end|	! -22	. -41	? -23	none 45
carry-next|1|far|first|	true -10
carry-next|1|far|inside|	false -26
carry-next|1|far|newcomer|	none -10
carry-next|1|far|newcomer|none|elided|	, -21	: -22	determiner -21	preposition -16	start -22	stop -31	word -21
carry-next|1|far|newcomer|none|none|	, -7	: 7	auxiliary -26	capital -32	coordinator -17	determiner -36	preposition -37	pronoun -28	stop -23	that -16	verb-judging -25	verb-thinking -20	word -22	— -24
carry-next|1|far|newcomer|none|own|	, -43	adverb -25	auxiliary -43	capital -29	determiner 15	preposition 12	pronoun -20	start -60	that -26	verb-saying -23	word -39
carry-next|1|far|none|	+ -15	,auxiliary -17	,determiner -9	,preposition -16	,pronoun -41	,subordinator -28	,verb-saying -27	,verb-thinking -22	,word 10	: -18	; -36	auxiliary -23	capital -26	elided -23	end -25	none 20	own -37	preposition -39	pronoun -15	stop -40	subordinator 13	word 7	— -17
carry-next|1|far|own|	elided -34
carry-next|1|far|preposition|	. -22	lower -20	upper 11
carry-next|1|far|pronoun|	, -11	. -24	? -10	lower -41	none -8
carry-next|1|far|question|false|	false -23	true -37
carry-next|1|far|question|true|	false -38
carry-next|1|far|quote|	upper -23
carry-next|1|far|start|	other -20	upper -20
carry-next|1|far|stop|	none -68	other -17	upper -47
carry-next|1|far|subject|	elided -50	none -6
carry-next|1|far|subordinator|	, -17	lower -40	none 9
carry-next|1|far|that|	lower -49
carry-next|1|far|verb-judging|	lower -33
carry-next|1|far|verb-saying|	, -26	? -29	lower -33	none -26	upper -21
carry-next|1|far|verb-thinking|	lower -29
carry-next|1|far|word|	, -17	lower -15	none -42	upper -17
carry-next|1|far|–|	, -18
carry-next|1|far|—|	. -18	none -19	upper -24
carry-next|2|	far -10
carry-next|2|far|	, -33	10+ -58	2 9	3 -17	4-5 13	6-9 -11	: 15	adverb -18	auxiliary -14	capital -28	coordinator -16	determiner 7	start 17	stop -43	subordinator -32	that -18	verb-judging -24	verb-thinking -20	word -19
carry-next|2|far|,auxiliary|	none -28
carry-next|2|far|,verb-saying|	none -22
carry-next|2|far|,word|	none -20
carry-next|2|far|,|	capital -11	determiner -22	lower -33	none -34	pronoun -16	verb-saying -25	word -18
carry-next|2|far|.|	capital -25	determiner -9	end 26	pronoun -14
carry-next|2|far|:|	lower 13	none 27	upper 11
carry-next|2|far|?|	,verb-saying 10	capital -22	end -18	pronoun -18
carry-next|2|far|adjacent|	false -10
carry-next|2|far|adverb|	lower -18
carry-next|2|far|alone|	false 14
carry-next|2|far|auxiliary|	lower -14	none -24
carry-next|2|far|capital|	, -18	. -28	lower -28
carry-next|2|far|coordinator|	lower -16	none -31
carry-next|2|far|determiner|	, -65	. -28	lower 7
carry-next|2|far|elided|	elided -23	own -23
carry-next|2|far|end|	. -46	? 16	none 27
carry-next|2|far|first|	false 13
carry-next|2|far|inside|	false -20
carry-next|2|far|newcomer|	none 12
carry-next|2|far|newcomer|none|elided|	stop -30
carry-next|2|far|newcomer|none|none|	, -16	: 15	preposition -16	start 21	stop -8	word -19
carry-next|2|far|newcomer|none|own|	, -18	: -45	start 21	stop -46	verb-saying 7
carry-next|2|far|none|	, -16	,auxiliary -11	,verb-judging -21	,verb-saying 10	,word -7	capital -15	coordinator -27	elided -20	preposition -15	stop -59	— -24
carry-next|2|far|own|	elided -7	none -7	own 14
carry-next|2|far|preposition|	lower -15	none -42	upper 8
carry-next|2|far|pronoun|	, -24	. -22	none -19
carry-next|2|far|question|false|	false -10	true -9
carry-next|2|far|question|true|	false -36	true 17
carry-next|2|far|start|	upper 17
carry-next|2|far|stop|	none -81	upper -43
carry-next|2|far|subject|	elided -35	own 17
carry-next|2|far|subordinator|	lower -32	none -31
carry-next|2|far|that|	lower -18
carry-next|2|far|verb-judging|	lower -24
carry-next|2|far|verb-saying|	, -12	upper -19
carry-next|2|far|verb-thinking|	lower -20
carry-next|2|far|word|	, -18	lower -19
carry-next|3|far|	, 10	10+ -15	2 21	3 -15	4-5 -9	6-9 -12	auxiliary 17	capital -16	preposition -33	stop -55
carry-next|3|far|,verb-saying|	none -19
carry-next|3|far|,|	capital -14	determiner -34	lower 11	pronoun -32	word 8
carry-next|3|far|.|	end -17
carry-next|3|far|?|	pronoun -12
carry-next|3|far|alone|	false 17
carry-next|3|far|auxiliary|	lower 17
carry-next|3|far|capital|	, -34	lower -16
carry-next|3|far|determiner|	, -19
carry-next|3|far|elided|	own 8
carry-next|3|far|end|	. -33	none 19
carry-next|3|far|first|	false -11
carry-next|3|far|newcomer|	none 17
carry-next|3|far|newcomer|none|none|	start 11
carry-next|3|far|newcomer|none|own|	preposition -26
carry-next|3|far|none|	, -10	,verb-saying 21	none 15	own 6	stop 11
carry-next|3|far|own|	none -22	own 7
carry-next|3|far|preposition|	lower -33	none -24
carry-next|3|far|pronoun|	, -22
carry-next|3|far|question|true|	false -6
carry-next|3|far|stop|	none -52	upper -55
carry-next|3|far|subject|	elided 8	none 14
carry-next|3|far|subordinator|	none 15
carry-next|3|far|verb-saying|	, -51
carry-next|3|far|word|	, -17
ending|according-to|.|	1 23
ending|according-to|none|	0 6	1 14	2 9	3 7	4-6 12	7-12 -9
ending|colon|,|	1 -19
ending|colon|.|	1 9	4-6 -15
ending|colon|none|	1 -35
ending|interview|.|	26+ -36
ending|interview|?|	26+ -13
ending|named-before|!|	13-25 13	26+ -16	4-6 17	7-12 7
ending|named-before|,|	1 -51	13-25 -29	2 -7	26+ -33	3 -53	7-12 -18
ending|named-before|.|	1 -11	13-25 9	26+ -40	4-6 -11
ending|named-before|?|	1 -22	13-25 -27	26+ -32	3 10	4-6 11	7-12 20
ending|named-before|none|	1 23	2 25	26+ -51	3 -19	4-6 -11	7-12 -10
ending|named-nearby|!|	0 6	1 -23	3 -6	4-6 -15	7-12 6
ending|named-nearby|,|	0 11	1 26	2 6	4-6 15	7-12 -25
ending|named-nearby|.|	0 -23	13-25 -21	2 6	26+ -19	4-6 -8
ending|named-nearby|?|	0 12	1 -12	13-25 -6	3 15	4-6 10	7-12 7
ending|named-nearby|none|	0 -29	1 -19	13-25 -12	2 14	26+ -20	3 9	4-6 11	7-12 -7
ending|paragraph-before|!|	26+ -23
ending|paragraph-before|,|	26+ -19
ending|paragraph-before|.|	26+ -39
ending|paragraph-before|?|	26+ -30
ending|paragraph-before|none|	26+ -31
ending|possessor|.|	2 13	3 -8	4-6 -11	7-12 -13
ending|possessor|?|	4-6 -11
ending|possessor|none|	0 -11	1 -31	3 15	4-6 -26	7-12 -18
ending|quote-then-speaker|!|	0 16
ending|quote-then-speaker|,|	0 38	1 15	13-25 -15	2 -26	3 -7	7-12 -49
ending|quote-then-speaker|?|	0 36
ending|quote-then-speaker|none|	-10 -27	-11 16	-12 19	-14 -25	-15 -25	-17 -12	-2 -16	-20 21	-23 -17	-3 -25	-4 -47	-7 -9	-8 -30	0 -16	1 -13	13-25 -29	2 28	4-6 -22	7-12 -8
ending|quote-then-verb|,|	0 14	1 20	13-25 -16	4-6 -13	7-12 -30
ending|quote-then-verb|?|	1 30
ending|quote-then-verb|none|	0 -12	1 13	4-6 -18	7-12 -15
ending|sentence-after|!|	0 -12
ending|sentence-after|.|	0 9	1 6	2 -7	3 -29	4-6 -16	7-12 -6
ending|sentence-after|?|	1 15	3 -19	4-6 -17
ending|sentence-before|!|	13-25 -32	2 -14	4-6 7	7-12 -7
ending|sentence-before|,|	1 -8	13-25 -20	2 -39	26+ -28	4-6 -35	7-12 -20
ending|sentence-before|.|	1 27	3 7	4-6 11	7-12 -16
ending|sentence-before|?|	13-25 -10	2 -10	3 -19	4-6 -11	7-12 12
ending|sentence-before|none|	1 -10	13-25 -6	26+ -13	3 -54	4-6 -10
ending|signature|.|	1 14
ending|speaker-then-quote|!|	1 13	3 12
ending|speaker-then-quote|,|	1 11	4-6 9
ending|speaker-then-quote|.|	0 -19	1 26	13-25 -26	2 6	3 7	4-6 19	7-12 -32
ending|speaker-then-quote|?|	1 -21	13-25 -20	2 10	3 14	4-6 7
ending|speaker-then-quote|none|	1 -20	13-25 -19	26+ -19	7-12 7
ending|topic|!|	26+ -26	7-12 -15
ending|topic|.|	1 -6	13-25 -18	2 27	26+ -11	3 17
ending|topic|?|	13-25 -39	26+ -34	3 9	7-12 10
ending|topic|none|	0 -38	1 8	13-25 -11	2 12	26+ -60	3 11	4-6 9
ending|transcript|.|	0 17
ending|verb-then-speaker|.|	0 -42	1 -9	13-25 -20	4-6 18	7-12 -24
ending|verb-then-speaker|none|	0 -20	1 6	13-25 -40	2 7	4-6 -10	7-12 -9
follow|according-to|,auxiliary|	none -20
follow|according-to|,preposition|	none 23
follow|according-to|,verb-saying|	none -9
follow|according-to|,word|	none 15
follow|according-to|:|	none 13
follow|according-to|;|	none 17
follow|according-to|coordinator|	none -18
follow|according-to|end|	. 28
follow|according-to|preposition|	none 18
follow|according-to|word|	none 10
follow|colon|,auxiliary|	none -12
follow|colon|,verb-saying|	none -15
follow|colon|capital|	, -16	. -13	? 11
follow|colon|end|	. 7	? 6	none -31
follow|colon|preposition|	. -18
follow|colon|pronoun|	. 9	? -15
follow|colon|stop|	? -6	none -19
follow|colon|verb-saying|	, -21
follow|interview|end|	. -36	? -13
follow|named-before|,auxiliary|	? -24
follow|named-before|,pronoun|	! 7	? -24
follow|named-before|,verb-judging|	none -40
follow|named-before|,verb-saying|	? -34
follow|named-before|,verb-thinking|	none -27
follow|named-before|,word|	none 11
follow|named-before|,|	none -22
follow|named-before|:|	none -12
follow|named-before|capital|	, -60	none -34
follow|named-before|determiner|	. -16
follow|named-before|end|	. -13	none -10
follow|named-before|preposition|	. -11
follow|named-before|pronoun|	, -25	. 7	? -22	none -36
follow|named-before|stop|	none 7
follow|named-before|verb-saying|	, -57	? -29	none -20
follow|named-before|—|	. -15	none -13
follow|named-nearby|,auxiliary|	? 14	none 29
follow|named-nearby|,determiner|	none 9
follow|named-nearby|,pronoun|	? 23	none 7
follow|named-nearby|,subordinator|	none 7
follow|named-nearby|,verb-saying|	! -9	? -6
follow|named-nearby|,verb-thinking|	none 17
follow|named-nearby|,word|	none 12
follow|named-nearby|,|	none -23
follow|named-nearby|:|	none -26
follow|named-nearby|;|	none -20
follow|named-nearby|adverb|	none -11
follow|named-nearby|auxiliary|	none -20
follow|named-nearby|capital|	, 12	? 6	none 10
follow|named-nearby|coordinator|	, -8	none -42
follow|named-nearby|determiner|	. -8	? -13	none -19
follow|named-nearby|end|	none -26
follow|named-nearby|preposition|	. -7	none -10
follow|named-nearby|pronoun|	! 6	, 25	. -23	none 8
follow|named-nearby|quote|	? 15
follow|named-nearby|stop|	? 12	none 18
follow|named-nearby|subordinator|	. -10	none -10
follow|named-nearby|verb-judging|	none -8
follow|named-nearby|verb-saying|	, 20	none 6
follow|named-nearby|–|	, 21
follow|named-nearby|—|	none 19
follow|paragraph-before|,auxiliary|	none -16
follow|paragraph-before|,pronoun|	none -6
follow|paragraph-before|,verb-judging|	none -6
follow|paragraph-before|,verb-saying|	? -14	none -22
follow|paragraph-before|,word|	none -11
follow|paragraph-before|capital|	, -19	? -12	none -9
follow|paragraph-before|determiner|	, -20	? -14
follow|paragraph-before|end|	. -36	? -19
follow|paragraph-before|pronoun|	, -9	? -22	none -8
follow|paragraph-before|verb-saying|	, -12	? -14	none -19
follow|paragraph-before|word|	, -11
follow|paragraph-before|—|	none -11
follow|possessor|,|	none -21
follow|possessor|capital|	. -11
follow|possessor|determiner|	. -13
follow|possessor|end|	. 12	none -22
follow|possessor|preposition|	none -24
follow|possessor|pronoun|	. -34
follow|possessor|word|	none -12
follow|quote-then-speaker|+|	none 12
follow|quote-then-speaker|,auxiliary|	none 11
follow|quote-then-speaker|,determiner|	none -18
follow|quote-then-speaker|,verb-saying|	none -19
follow|quote-then-speaker|,word|	none -14
follow|quote-then-speaker|,|	none 7
follow|quote-then-speaker|:|	none -30
follow|quote-then-speaker|capital|	, 23	none 38
follow|quote-then-speaker|coordinator|	, -13	none -42
follow|quote-then-speaker|determiner|	, 17	? 24	none -10
follow|quote-then-speaker|pronoun|	! 16	, 31	? 29	none 35
follow|quote-then-speaker|subordinator|	none -8
follow|quote-then-speaker|verb-saying|	, -33
follow|quote-then-speaker|word|	, 25	none -20
follow|quote-then-verb|,determiner|	none 10
follow|quote-then-verb|,pronoun|	? 23	none 26
follow|quote-then-verb|,verb-judging|	none 35
follow|quote-then-verb|,verb-saying|	? 14	none 13
follow|quote-then-verb|,word|	? 21
follow|quote-then-verb|:|	none -17
follow|quote-then-verb|capital|	, -25
follow|quote-then-verb|coordinator|	none -35
follow|quote-then-verb|determiner|	, -22
follow|quote-then-verb|preposition|	none 13
follow|quote-then-verb|verb-saying|	, 14	none 23
follow|quote-then-verb|–|	, 20
follow|quote-then-verb|—|	none 15
follow|sentence-after|capital|	. -10	? 18
follow|sentence-after|determiner|	! -20	? -25
follow|sentence-after|pronoun|	. 18	? -8
follow|sentence-after|—|	. -12
follow|sentence-before|,auxiliary|	? -26	none -36
follow|sentence-before|,coordinator|	none -21
follow|sentence-before|,determiner|	none -32
follow|sentence-before|,preposition|	none -26
follow|sentence-before|,pronoun|	? -24	none -29
follow|sentence-before|,subordinator|	none -13
follow|sentence-before|,verb-saying|	! -21	? -38
follow|sentence-before|,verb-thinking|	none -23
follow|sentence-before|,word|	! 6	none -16
follow|sentence-before|:|	none 8
follow|sentence-before|;|	none -42
follow|sentence-before|auxiliary|	none -20
follow|sentence-before|capital|	, -46	? -8	none -36
follow|sentence-before|coordinator|	, -22	none 22
follow|sentence-before|determiner|	! 8	, -6	? 10
follow|sentence-before|end|	! -31	none -18
follow|sentence-before|preposition|	. -15	none 20
follow|sentence-before|pronoun|	, -36	? -26	none -37
follow|sentence-before|quote|	? -21
follow|sentence-before|stop|	? -12	none -42
follow|sentence-before|that|	. 10
follow|sentence-before|verb-saying|	, -58	? -31
follow|sentence-before|word|	, -22
follow|signature|—|	. 14
follow|speaker-then-quote|,auxiliary|	none -26
follow|speaker-then-quote|,determiner|	none 33
follow|speaker-then-quote|,verb-judging|	none -6
follow|speaker-then-quote|,verb-saying|	none -20
follow|speaker-then-quote|,word|	none 10
follow|speaker-then-quote|,|	none -6
follow|speaker-then-quote|:|	none 16
follow|speaker-then-quote|;|	none 27
follow|speaker-then-quote|auxiliary|	none 13
follow|speaker-then-quote|capital|	. 11	? 12
follow|speaker-then-quote|coordinator|	, 18	none 12
follow|speaker-then-quote|determiner|	, 6	. -8	none 7
follow|speaker-then-quote|end|	. 20	none -34
follow|speaker-then-quote|preposition|	. -11	none -24
follow|speaker-then-quote|pronoun|	. -17
follow|speaker-then-quote|quote|	? 23
follow|speaker-then-quote|that|	none 17
follow|topic|,auxiliary|	? -30	none -10
follow|topic|,coordinator|	none 10
follow|topic|,determiner|	none -22
follow|topic|,preposition|	none -37
follow|topic|,pronoun|	? -19	none -14
follow|topic|,subordinator|	none -28
follow|topic|,verb-judging|	none -25
follow|topic|,verb-saying|	? -26	none -25
follow|topic|,verb-thinking|	none -18
follow|topic|,word|	? -33
follow|topic|:|	none -20
follow|topic|;|	none -9
follow|topic|auxiliary|	none -10
follow|topic|capital|	. -6
follow|topic|coordinator|	none 15
follow|topic|determiner|	? -14	none 16
follow|topic|end|	. -10	? -17	none -24
follow|topic|preposition|	. -19	none -16
follow|topic|pronoun|	. -6
follow|topic|stop|	none 7
follow|topic|verb-judging|	none -21
follow|topic|word|	none -7
follow|topic|—|	none -7
follow|transcript|end|	. 17
follow|verb-then-speaker|,subordinator|	none -36
follow|verb-then-speaker|,verb-saying|	none -16
follow|verb-then-speaker|,word|	none -27
follow|verb-then-speaker|,|	none -26
follow|verb-then-speaker|auxiliary|	none -29
follow|verb-then-speaker|coordinator|	none -41
follow|verb-then-speaker|determiner|	. -10
follow|verb-then-speaker|end|	. 6	none -34
follow|verb-then-speaker|preposition|	. -18	none -44
follow|verb-then-speaker|pronoun|	. -24
follow|verb-then-speaker|word|	none 20
force|according-to|according|	0 6	1 16	2 9	3 7	4-6 11	7-12 -8
force|colon|naked|	1 -8	4-6 -15
force|interview|naked|	26+ -39
force|named-before|naked|	1 18	2 18	26+ -81	3 -18	7-12 -6
force|named-nearby|naked|	0 -14	1 -9	13-25 -25	2 16	26+ -26	3 13	4-6 11	7-12 -6
force|paragraph-before|according|	26+ -16
force|paragraph-before|judging|	26+ -16
force|paragraph-before|other|	26+ -25
force|paragraph-before|saying|	26+ -41
force|paragraph-before|thinking|	26+ -22
force|possessor|naked|	0 -14	1 -33	2 9	3 9	4-6 -30	7-12 -19
force|quote-then-speaker|judging|	-10 -12	-4 -24	-6 19	-9 -24	0 29	1 -23	2 -6	3 6	4-6 -10	7-12 -35
force|quote-then-speaker|other|	-10 -14	-11 17	-12 -18	-14 -15	-15 -17	-16 -14	-3 -14	-4 -29	-5 15	-7 -7	-8 -23	-9 25	13-25 -20	2 9	3 -28	4-6 -38	7-12 -41
force|quote-then-speaker|saying|	-10 -15	-11 -13	-12 22	-14 -18	-15 -18	-16 -12	-17 -18	-23 -17	-3 -13	-5 -12	-6 -9	-7 -12	-8 -24	0 32	1 -14	13-25 -25	2 9	3 -7	7-12 -12
force|quote-then-speaker|thinking|	-12 8	-3 -13	0 25	1 11	2 -8	4-6 -19
force|quote-then-verb|judging|	1 32
force|quote-then-verb|other|	1 7
force|quote-then-verb|saying|	0 12	1 9	13-25 -6	2 6	4-6 -17	7-12 -27
force|sentence-after|according|	0 -6	13-25 -11
force|sentence-after|judging|	0 6	1 -18	4-6 -21	7-12 -17
force|sentence-after|other|	0 7	1 6	13-25 -28	2 -28	3 -27	7-12 -19
force|sentence-after|saying|	1 12	2 -10	3 -32	4-6 -15
force|sentence-after|thinking|	0 13	4-6 -16
force|sentence-before|according|	1 -10	13-25 -18	26+ -50	3 -21	7-12 21
force|sentence-before|judging|	2 -26	26+ -58	4-6 -18	7-12 -13
force|sentence-before|other|	1 -9	2 -28	3 -14	4-6 -21	7-12 -27
force|sentence-before|saying|	1 16	13-25 -18	2 18	26+ -6	3 -9	7-12 -6
force|sentence-before|thinking|	1 -14	13-25 -61	2 -15	26+ -24	3 -19	7-12 -25
force|signature|naked|	1 13
force|speaker-then-quote|judging|	0 23	1 16	13-25 -35	2 8	3 -15	7-12 -30
force|speaker-then-quote|other|	0 -33	1 -33	26+ -20	7-12 9
force|speaker-then-quote|saying|	0 8	13-25 -28	2 8	4-6 9
force|speaker-then-quote|thinking|	1 -21	13-25 -25	26+ -15	3 15	4-6 7
force|topic|naked|	0 -38	1 7	13-25 -17	2 15	26+ -55	3 16	4-6 10
force|transcript|naked|	0 21
force|verb-then-speaker|judging|	1 -13	2 21	3 -20	4-6 -34	7-12 -37
force|verb-then-speaker|other|	1 -8
force|verb-then-speaker|saying|	0 -16	1 8	13-25 -43	4-6 10	7-12 -13
form|according-to|other|	according 16
form|paragraph-before|base|	apposed -14	apposition -13	direct -12	shared -6
form|paragraph-before|other|	according -16	apposed -17	apposition -12	direct -19	passive -13	relative -19	shared -20
form|paragraph-before|participle|	apposition -11	direct -8	shared -15
form|paragraph-before|past|	apposed -25	apposition -16	direct -32	inverted -25	passive -13	relative -8	shared -18
form|paragraph-before|present|	apposed -6	apposition -7	direct -15	inverted -7	shared -13
form|quote-then-speaker|base|	apposed -22	direct -29
form|quote-then-speaker|other|	apposed 7	apposition -22	passive -25	relative -22
form|quote-then-speaker|participle|	apposed 21	apposition -22
form|quote-then-speaker|past|	direct 15	shared -28
form|quote-then-speaker|present|	apposed -11	apposition -9	direct 9	shared 12
form|quote-then-verb|past|	inverted 13
form|quote-then-verb|present|	inverted 7
form|sentence-after|other|	according -11	apposed 9	apposition -27	shared -11
form|sentence-after|past|	apposed -32	apposition -28
form|sentence-after|present|	apposed -17	direct 12
form|sentence-before|base|	apposed -10	apposition -22	direct -68	relative -13
form|sentence-before|other|	according 13	apposed -8	apposition -11	direct -9	passive -26
form|sentence-before|participle|	apposition -33	direct -34
form|sentence-before|past|	apposed -17	direct 15	inverted -9	passive -24	relative 12
form|sentence-before|present|	apposed -42	apposition -39	direct -12	inverted -17	passive -14	relative -32
form|speaker-then-quote|base|	apposed -22	direct -16	shared -34
form|speaker-then-quote|other|	apposed -9	apposition -35	direct -11	relative 13	shared -16
form|speaker-then-quote|participle|	apposed -26	apposition -24	shared -7
form|speaker-then-quote|past|	apposed -18	apposition -36	direct 24	passive -23	relative 8	shared -25
form|speaker-then-quote|present|	apposed 23	apposition -12	direct 20	relative 28	shared -12
gap|according-to|	 20	, 27	,; -12	,c 22	,c; -21	,q 12	,s -22	; -29	c -21
gap|paragraph-before|	 -41	, -31	,; -24	,;c -15	,;s -14	,c -20	,cq -14	,cs -15	,csq -7	,q -26	,qs -6	,s -17	,sc -13	,sq -18	; -10	;, -10	;,c -8	;c -11	;c, -6	;s -6	c -8	c, -18	c,s -9	cq -7	cs -7	cs, -6	q -9	q, -23	qs -10	s -22	s, -16	s,q -14	sc -10	sc, -7	sq -9
gap|quote-then-speaker|	 21	, 13	,cs -19	,s -17	; -15	;, -24	c -42	cs -28	s -7
gap|quote-then-verb|	 9	, 19	,c -20	,q -13	,s -25	; -9	c -36
gap|sentence-after|	 14	, -44	;,s -13	c -23	q 7	s -6	s, 21
gap|sentence-before|	 -7	, -21	,; -51	,c -43	,c; -9	,cq -21	,cs 14	,q -22	,q; -19	,qc -21	,qc; -20	,qs -27	,s; -38	,sc 8	,sq -40	,sq; -25	,sqc -23	; -11	;, -45	;,c 15	;c -17	;q -32	;q, -19	;qc -12	;s -23	c 12	c,; 11	c,s -40	c; -18	cq -23	cq,s -18	cs 14	cs, -21	csq, -25	q -55	q, -66	q,; -43	q,c -13	q,s; -18	q; -8	q;, -22	qc -16	qc, -24	qcs 11	qs, -27	qs,; -22	qsc 15	s 6	s, -29	s,; -46	s,c -36	s,c; -38	s,q -26	s; -6	sc, 14	sq,c 8	sq; -31	sqc -11	sqc, -25
gap|speaker-then-quote|	 12	, -14	,; -42	,c -29	,c; -22	,cs -9	,s 6	;, -28	;s -15	c, 17	c,s -11	c; 15	q -7	q, -27	q,s -32	q; -14	qc -11	s 19	s, -28	s,; -26	s,c 11	sq 16	sq, -21	sqc -8
gap|verb-then-speaker|	 -31	, 24	,; 8	,c; -24	,cs -17	,s 15	;, -13	c -40	cs -32	q; -21	s -16
head|	0 -13	1 -23	11 -11	14 -18	2 -9	20 -20	2019 -13	2022 11	2023 8	2024 -9	2025 -20	2027 -16	22 12	29 -20	3 -13	300 -15	31 -10	34 -20	4 11	400 -7	5 -24	57 -14	58 -21	6 -18	62 -15	64 -24	67 -16	7 12	74 -8	77 -13	79 -28	80 -10	84 -12	88 -12	9 -21	aboard -9	accord -19	accordo -20	account 6	actor 10	acuerdo -22	acusación -16	acórdão -10	administrador 10	administration -22	administração -15	adversaire -23	advérbio -13	af -17	affaire -17	agence -7	agency -24	agriculture 12	airport -9	alert -14	altro 8	alunos -21	ambassador 11	amministrazione 7	analistas -18	analyst 18	analystes -21	analysts -16	ancien 16	ancienne 9	ander -19	animale -17	animali -16	anni -22	annonce -11	anonymity -19	another -10	ans -8	anyone -12	arbitrage -15	arbitragem -12	arbitro -17	artistes -15	assessora -21	assessore -25	association -22	attorney 17	audio -16	audition -18	author -24	autora 15	avis -18	avocat -18	avocate -27	avoir -18	ayuntamiento -15	azienda 9	ação -17	años -21	bajo 7	ballots -17	banco 12	bank -23	banker 7	battuta -19	beau -11	beiden -11	bench 7	berichten -14	best -10	bewindsman 21	billion -9	bloque 12	board 6	boat -8	boats -12	bonden 13	book -21	boss -17	bowlers -13	braccia -15	brother -22	buren -16	bus -17	buurt -12	buurvrouw 6	buyer -25	c' -19	cabildo -29	call -17	calm -16	cambio -28	came -8	campaign -17	capitaine -29	capital -11	capitán -22	captain 19	case -19	cases -13	caso -18	celle-ci -9	cent -16	cento -20	central -8	centre -8	cerimônia -12	change -12	chaîne -16	chercheur 8	chief -17	children -25	chofer 11	choix -22	civile -25	client -10	cliente -21	clients -21	cloche -13	club -17	coalitiepartijen -8	collaboratore -21	comité -24	commission -22	communiqué 8	compagnie 17	company -12	compañía -27	complainant 10	comptes 10	comune -12	comunicado 8	concorrente -6	conductor 21	conseiller 23	consejo -10	considera -19	consultant 22	contas -22	conti 6	contract -15	corner -23	coroner 9	correctionele -7	corte -9	costiera -18	council -10	counterpart 6	countries -10	county -10	courriels -18	course -20	court -16	crew -10	crews -22	critics -16	critique -18	cronista 8	cuerpo 6	cultura 7	c’ -34	daughter 9	davanti 17	days -9	deal -16	decision -16	decisão -23	defence -23	defender 22	defensa -21	defesa -15	delay -17	dem 14	dernier 14	desculpas -20	despacho 9	dialogue -14	die 6	different -13	diplomat 17	diplomate -14	diputada 16	direction -10	directivo 22	directora -14	directrice -15	dirigeante 11	dirigente 22	diálogo -13	document 7	documento 12	dog -15	dossier -14	driver 8	drivers -15	droite -18	drug -15	décision -19	défense -27	détracteurs 6	développement -20	earlier -15	ela 25	ele 53	ella 25	email -30	embassy 18	empresa -6	energy -26	engineer 9	enquête -10	entidad -12	entonces 7	entraîneur -26	envoy -21	er 45	error -13	es -76	esperti 8	essais -13	estatal -18	este -25	etwas -16	euro -17	européen -12	euros -15	everyone -12	evidence -19	executiva 17	executive 8	expression -14	fallo -24	famílias -17	fans -25	farmacista -18	farmer 15	farmers -10	father -13	federation -12	felt -20	ferrovia -21	fez 12	fila -14	filha -23	filière -11	film -22	fils -23	final -23	financement -15	floor -10	fondi -13	forward 16	france -33	frase -23	friday -14	fuentes -12	funcionario 10	gallo -12	gauche -33	general 11	getuige -23	gewesen -8	giorni -19	gip 11	girl 16	giudizio -12	goats -17	gol -15	goudzoekers -14	gouverneur -25	governante 21	government -12	governo 10	governor 15	grandmother 20	groupe -33	grupo -10	guard 14	guidance -12	guineense 18	général 16	haar 17	habitants -21	hallazgo -18	hand -12	he 23	head -14	health -20	heard -16	hearing -20	hem 17	het -82	heure -17	hij 29	his -10	hold -28	homóloga -19	hospital -14	house -16	héros -17	i -55	idea -13	ihr -9	il 34	ils -24	indagato -12	industriels -20	inflation -20	inquiry -10	inquérito -13	instituição 8	institute -13	inversión -6	investigadora 18	investment -22	it -85	italiana -6	its -16	jaar -19	judge -14	judges 11	juges -7	junior 8	jury 8	justice -13	justices -19	keer -14	kinderen -15	king -8	laatste 10	lange -13	latter 9	law -6	lawmaker 15	lawyer -13	leader -26	leeds -21	lei 26	lendemain -16	lerares 6	less -19	letra -23	letter 7	ley -14	librarian 14	line -22	list -10	local 18	longer -7	looked -11	líder -14	maestro 13	magistrada 21	magistrado -13	magistrato 18	mail 8	maker -16	man -19	manager 14	manutention -28	marchés -14	match -19	mayor 10	meeting -13	members -10	men -14	mercado -18	mesmo -16	message -19	million -21	minister 11	ministers -20	ministra 6	ministre 22	ministry 22	minutes -31	modulo -19	monde -12	money -17	more -24	mot -8	motion -14	muestras -12	multa -10	musician 20	mère 17	médailles -11	nacional -11	name -14	named -15	nation -14	negotiations -24	negotiator -20	negócio -18	nobody -23	nom -8	norma -27	nota -24	note 6	nous -13	nouveau -20	novelist 17	number -24	nuova -10	occasion -14	office 12	officer 7	official 24	officials -17	on -73	one -25	operator -9	opinion -11	oposição -7	opponent -12	oppositie -22	opposition -26	order -18	organisation -16	osserva -13	owner -18	padre -10	panel -16	paper -17	parents -18	parola -21	parquet 17	part -24	parte -29	partido -20	party -24	patients -12	payment -11	people -18	percent -11	percentual -16	perito 17	person -17	pescadores -14	phone -22	piano -20	pilot -13	place 9	plaisantin 10	plan -9	plumber -15	plus -14	politician 15	político 8	prejuízo -22	premier -19	première 11	prensa -24	presentador -21	president -9	presidente -8	presse -7	presule -13	priest 9	principal -17	problema -25	process -17	procura -20	produzione -15	professora 14	program -12	programme -20	projet -29	proposition -17	prosecuting -16	prosecutor 12	prosecutors -20	prova -17	proyecto -18	président -14	présidente -6	prévenu -18	public -18	pénaliste 29	pênalti -16	quale -22	question -21	quis -16	radio -29	ragazzi -18	rapport 13	reaction -19	recteurs -15	region -13	relation -15	relazione -9	remark -27	rensters -21	replied -7	reporters -28	représentant -18	research -19	reserva -24	resolución -11	result -21	resultados -16	retailer -23	rete -15	rien -14	rientro -26	riferito -14	risas -15	rule -19	réponse -19	safe -17	said -28	sale -12	says -12	saída -17	second -10	seconde 13	secours -13	secretario -26	secretary -10	secteur -29	seen 13	sentencia 12	septuagénaire 16	sergeant 6	service -16	sesión -19	settimana -14	setting -10	shares -13	she 13	sheets -12	ship -17	shot -7	side -30	sides -24	sie 24	signora 10	silence -17	sindacalista 10	sindacati 11	sindaco 33	sindicatos -10	singer 8	sinistra -20	skipper 17	so -17	socialiste 9	société -26	software -17	someone -14	sottosegretario -14	source 24	sources -20	spokesman -11	spokesperson 17	spokeswoman 20	staff 10	stand -12	state -18	stessa -13	stopped -14	street -6	striker 12	student 22	students -25	study -14	sua -26	suggested -10	suo -21	supervisor 15	supporters -21	syndicaliste 17	sénateurs -18	talks -17	target -21	tax -16	te -13	team 7	tecnico 22	teenager 10	tekst -15	telephone -19	tempi -6	testa -15	testo -37	text -19	texte -19	that -51	their -21	they -13	third -14	this -18	those -16	time -24	times 8	todos -18	told -23	tongien 7	tout -30	trainer 16	transcript -20	travail -7	treasurer 15	trial -24	tribunal -8	técnico -14	union -19	unit 11	units -13	universiteit -19	university -18	uno 8	uomo 25	usine 10	uur -14	vader -8	vainqueur 15	vakbonden -13	vendeur -19	vendor 16	verdict -17	verklaring -17	vero -12	vertritt -14	veteran 21	vez -16	vicepresidenta -8	view 13	village -18	ville 10	voce -22	vote -18	wat -18	water -12	we -31	widow 37	wife -10	witness 9	women -17	woordvoerder 23	worden -15	work -15	worker 16	wrote -16	years -14	zaak -15	ze 15	zij 44	zo -21	zufolge -18	zurück -15	áudio -10	édile 8	él -11	élue -13	órgão -25	único -12
intro-force|according-to|,|according|	13-25 16	4-6 6
intro-force|according-to|:|according|	1 -11	4-6 -24	7-12 -8
intro-force|according-to|auxiliary|according|	2 17	4-6 13	7-12 7
intro-force|according-to|determiner|according|	4-6 -16
intro-force|according-to|preposition|according|	4-6 -8	7-12 10
intro-force|according-to|start|according|	1 18	4-6 -15
intro-force|according-to|stop|according|	1 19	7-12 -17
intro-force|according-to|word|according|	0 -12	1 10	13-25 -14	4-6 23	7-12 -17
intro-force|colon|:|naked|	1 -8	4-6 -15
intro-force|interview|:|naked|	26+ -18
intro-force|interview|start|naked|	26+ -27
intro-force|interview|stop|naked|	26+ -14
intro-force|named-before|quote|naked|	4-6 -11
intro-force|named-before|start|naked|	26+ -80
intro-force|named-before|stop|naked|	1 18	2 18	26+ -10	3 -18	7-12 -6
intro-force|named-nearby|)|naked|	4-6 21
intro-force|named-nearby|,|naked|	1 17	13-25 -13	2 12	26+ 8	3 -14	4-6 -11	7-12 -21
intro-force|named-nearby|:|naked|	0 11	1 18	2 -7	3 18	7-12 -9
intro-force|named-nearby|;|naked|	2 11
intro-force|named-nearby|adverb|naked|	1 -22	2 9	4-6 -6	7-12 15
intro-force|named-nearby|auxiliary|naked|	1 -24	13-25 19	2 -32	26+ -23	3 -9	4-6 -25
intro-force|named-nearby|capital|naked|	0 -13	13-25 6	2 -19	3 -9	7-12 -8
intro-force|named-nearby|coordinator|naked|	2 -12
intro-force|named-nearby|determiner|naked|	0 -16	1 -17	2 -25	3 21	7-12 -22
intro-force|named-nearby|possessive|naked|	4-6 -14
intro-force|named-nearby|preposition|naked|	13-25 12	2 6	26+ -12	3 16	4-6 20
intro-force|named-nearby|pronoun|naked|	0 -51	13-25 -21	3 7	4-6 -17	7-12 11
intro-force|named-nearby|start|naked|	0 23	13-25 -7	2 24	4-6 -14	7-12 13
intro-force|named-nearby|stop|naked|	1 27	2 18	3 -18	4-6 14
intro-force|named-nearby|subordinator|naked|	1 -35	13-25 -6	2 -16	3 8	7-12 12
intro-force|named-nearby|that|naked|	1 -29	13-25 -12	4-6 27	7-12 11
intro-force|named-nearby|verb-judging|naked|	1 -8	13-25 -20	2 17
intro-force|named-nearby|verb-saying|naked|	13-25 -9	26+ -16
intro-force|named-nearby|verb-thinking|naked|	13-25 -31	2 -15	3 -6	7-12 -17
intro-force|named-nearby|word|naked|	1 -51	13-25 -37	26+ -13	3 -6	4-6 25	7-12 -8
intro-force|named-nearby|–|naked|	4-6 -20
intro-force|paragraph-before|start|according|	26+ -16
intro-force|paragraph-before|start|judging|	26+ -16
intro-force|paragraph-before|start|other|	26+ -25
intro-force|paragraph-before|start|saying|	26+ -41
intro-force|paragraph-before|start|thinking|	26+ -22
intro-force|possessor|,|naked|	4-6 -9	7-12 -14
intro-force|possessor|:|naked|	2 6	4-6 -33	7-12 -6
intro-force|possessor|auxiliary|naked|	2 -29	4-6 -10	7-12 -37
intro-force|possessor|capital|naked|	7-12 -20
intro-force|possessor|determiner|naked|	0 -14
intro-force|possessor|possessive|naked|	1 -18
intro-force|possessor|preposition|naked|	2 -21	4-6 -16
intro-force|possessor|pronoun|naked|	4-6 -17
intro-force|possessor|subordinator|naked|	7-12 -11
intro-force|possessor|that|naked|	7-12 8
intro-force|possessor|verb-judging|naked|	3 18
intro-force|possessor|verb-saying|naked|	7-12 -6
intro-force|possessor|verb-thinking|naked|	2 -22
intro-force|possessor|word|naked|	2 10	3 7	4-6 -6	7-12 -42
intro-force|possessor|’|naked|	1 -16
intro-force|quote-then-speaker|:|saying|	0 16
intro-force|quote-then-speaker|auxiliary|judging|	-4 -20
intro-force|quote-then-speaker|auxiliary|other|	-3 -18	-4 -19	-8 -17	1 6	2 16	7-12 -21
intro-force|quote-then-speaker|auxiliary|saying|	-3 -12	1 6	4-6 9
intro-force|quote-then-speaker|capital|saying|	0 17
intro-force|quote-then-speaker|determiner|other|	1 -21
intro-force|quote-then-speaker|determiner|saying|	-7 9	1 -19
intro-force|quote-then-speaker|preposition|other|	-9 8	1 11	4-6 -15
intro-force|quote-then-speaker|preposition|saying|	1 -16
intro-force|quote-then-speaker|quote|saying|	0 24
intro-force|quote-then-speaker|start|judging|	0 28	1 12	4-6 14	7-12 -20
intro-force|quote-then-speaker|start|other|	0 13	1 -9	13-25 -21	2 -11	3 -26	4-6 -17	7-12 -26
intro-force|quote-then-speaker|start|saying|	0 25	1 -10	13-25 -22	2 11	7-12 -7
intro-force|quote-then-speaker|start|thinking|	0 21	1 18	4-6 -18
intro-force|quote-then-speaker|stop|judging|	0 18	3 -27	4-6 -9	7-12 -17
intro-force|quote-then-speaker|stop|other|	13-25 -9	2 25	4-6 -27	7-12 -19
intro-force|quote-then-speaker|stop|saying|	0 23	1 9	2 8	3 -21	4-6 -14	7-12 -19
intro-force|quote-then-speaker|stop|thinking|	7-12 -18
intro-force|quote-then-speaker|verb-saying|saying|	-5 6	1 -16
intro-force|quote-then-speaker|word|judging|	-4 -11
intro-force|quote-then-speaker|word|other|	-14 -9	-4 -16	1 -22	2 -22	4-6 -11	7-12 -16
intro-force|quote-then-speaker|word|saying|	-12 14	-3 -11	-5 -11	-7 -16	0 9	1 -21	2 -14	3 -14
intro-force|quote-then-verb|,|saying|	1 22
intro-force|quote-then-verb|:|saying|	0 7	1 38
intro-force|quote-then-verb|auxiliary|other|	1 14
intro-force|quote-then-verb|auxiliary|saying|	1 12
intro-force|quote-then-verb|capital|saying|	1 18
intro-force|quote-then-verb|preposition|saying|	1 -22
intro-force|quote-then-verb|start|judging|	1 12
intro-force|quote-then-verb|start|other|	1 17
intro-force|quote-then-verb|start|saying|	0 8	1 -13	13-25 -16	4-6 -13	7-12 -33
intro-force|quote-then-verb|stop|judging|	1 35
intro-force|quote-then-verb|stop|saying|	0 11	1 7	4-6 -12	7-12 -25
intro-force|quote-then-verb|subordinator|saying|	1 -19
intro-force|quote-then-verb|word|saying|	1 14
intro-force|sentence-after|,|other|	1 -22	4-6 -15
intro-force|sentence-after|:|judging|	0 10
intro-force|sentence-after|:|other|	1 -18	3 -20	4-6 -33	7-12 -11
intro-force|sentence-after|:|saying|	0 -28	1 12	2 -6	3 -8	4-6 -22
intro-force|sentence-after|auxiliary|judging|	0 9	4-6 -15
intro-force|sentence-after|auxiliary|saying|	0 -41
intro-force|sentence-after|start|saying|	0 27	1 11
intro-force|sentence-after|stop|other|	0 -16	1 -22	7-12 -17
intro-force|sentence-after|stop|saying|	1 -20	3 -17	4-6 -21
intro-force|sentence-after|word|other|	0 10	3 -15	4-6 -16
intro-force|sentence-after|word|saying|	0 18	3 -15
intro-force|sentence-before|,|according|	13-25 -22
intro-force|sentence-before|,|judging|	13-25 -27	7-12 -16
intro-force|sentence-before|,|other|	13-25 -47	26+ -33	4-6 -22	7-12 -41
intro-force|sentence-before|,|saying|	26+ -14	7-12 -28
intro-force|sentence-before|,|thinking|	13-25 -16	7-12 -17
intro-force|sentence-before|:|according|	13-25 -8	26+ -18	7-12 -37
intro-force|sentence-before|:|judging|	13-25 -49	7-12 -43
intro-force|sentence-before|:|other|	13-25 -36	26+ -39	4-6 -17	7-12 -19
intro-force|sentence-before|:|saying|	13-25 -36	26+ -15	7-12 -7
intro-force|sentence-before|:|thinking|	13-25 -30	7-12 -6
intro-force|sentence-before|adverb|saying|	13-25 -30	7-12 -20
intro-force|sentence-before|auxiliary|according|	13-25 -16	26+ -31
intro-force|sentence-before|auxiliary|other|	26+ -47	7-12 -34
intro-force|sentence-before|auxiliary|saying|	13-25 -20	26+ -36	4-6 -20	7-12 21
intro-force|sentence-before|auxiliary|thinking|	13-25 -18
intro-force|sentence-before|capital|judging|	13-25 -9
intro-force|sentence-before|capital|other|	13-25 -25	7-12 -17
intro-force|sentence-before|capital|saying|	13-25 -11	7-12 -29
intro-force|sentence-before|coordinator|saying|	13-25 -18
intro-force|sentence-before|determiner|judging|	7-12 -19
intro-force|sentence-before|determiner|other|	13-25 -9	7-12 -16
intro-force|sentence-before|determiner|saying|	13-25 -28	7-12 -35
intro-force|sentence-before|preposition|according|	13-25 -25
intro-force|sentence-before|preposition|judging|	13-25 14	7-12 -18
intro-force|sentence-before|preposition|other|	26+ -22	7-12 -15
intro-force|sentence-before|preposition|saying|	13-25 -44	26+ -32	4-6 -20	7-12 -28
intro-force|sentence-before|pronoun|judging|	13-25 -17
intro-force|sentence-before|pronoun|other|	13-25 -48	7-12 -29
intro-force|sentence-before|pronoun|saying|	13-25 -34	26+ -28
intro-force|sentence-before|pronoun|thinking|	13-25 -19
intro-force|sentence-before|stop|according|	1 -10	13-25 -26	3 -21	4-6 6	7-12 18
intro-force|sentence-before|stop|judging|	13-25 -46	2 -26	4-6 -14	7-12 -48
intro-force|sentence-before|stop|other|	1 -9	2 -28	3 -14	4-6 -16	7-12 -7
intro-force|sentence-before|stop|saying|	1 16	13-25 6	2 18	3 -9
intro-force|sentence-before|stop|thinking|	1 -14	13-25 -19	2 -15	3 -19	4-6 6	7-12 -21
intro-force|sentence-before|subordinator|judging|	13-25 -19
intro-force|sentence-before|subordinator|other|	26+ -34	7-12 -20
intro-force|sentence-before|subordinator|saying|	13-25 -16	7-12 8
intro-force|sentence-before|that|according|	13-25 -19
intro-force|sentence-before|that|judging|	13-25 -26
intro-force|sentence-before|that|other|	13-25 -25	7-12 -27
intro-force|sentence-before|that|saying|	13-25 -22	26+ -27	7-12 -23
intro-force|sentence-before|verb-judging|other|	13-25 -36	4-6 -24	7-12 -21
intro-force|sentence-before|verb-judging|saying|	13-25 -7	7-12 -24
intro-force|sentence-before|verb-saying|other|	26+ -27	7-12 -19
intro-force|sentence-before|verb-saying|saying|	13-25 -40	7-12 -27
intro-force|sentence-before|verb-thinking|other|	13-25 -15
intro-force|sentence-before|verb-thinking|saying|	13-25 8
intro-force|sentence-before|word|according|	13-25 -31	7-12 -20
intro-force|sentence-before|word|judging|	13-25 -24	26+ -24	7-12 6
intro-force|sentence-before|word|other|	13-25 -35	26+ -20	4-6 -8
intro-force|sentence-before|word|saying|	4-6 -18	7-12 -38
intro-force|sentence-before|word|thinking|	13-25 -25	7-12 -10
intro-force|signature|,|naked|	1 -22
intro-force|signature|start|naked|	1 17
intro-force|speaker-then-quote|,|judging|	4-6 18
intro-force|speaker-then-quote|,|other|	2 -13	3 -7	4-6 -30
intro-force|speaker-then-quote|,|saying|	1 26	13-25 -12	3 -34	4-6 7	7-12 -8
intro-force|speaker-then-quote|,|thinking|	4-6 11	7-12 14
intro-force|speaker-then-quote|:|judging|	13-25 -18	3 -12
intro-force|speaker-then-quote|:|other|	1 7	13-25 -9	2 -8	3 21	4-6 6	7-12 -19
intro-force|speaker-then-quote|:|saying|	1 7	13-25 -13	3 15	7-12 -7
intro-force|speaker-then-quote|:|thinking|	3 23	4-6 10	7-12 -27
intro-force|speaker-then-quote|adverb|judging|	2 17	3 -7
intro-force|speaker-then-quote|adverb|other|	1 -31	7-12 8
intro-force|speaker-then-quote|adverb|saying|	2 15	4-6 -22
intro-force|speaker-then-quote|auxiliary|judging|	13-25 -15	4-6 18	7-12 -6
intro-force|speaker-then-quote|auxiliary|other|	0 -27	1 -34	13-25 -24	3 -10	4-6 -26	7-12 -14
intro-force|speaker-then-quote|auxiliary|saying|	13-25 -11	2 -13	3 -9	4-6 17	7-12 14
intro-force|speaker-then-quote|auxiliary|thinking|	4-6 10	7-12 -15
intro-force|speaker-then-quote|capital|judging|	2 13	4-6 -8
intro-force|speaker-then-quote|capital|other|	3 -6	4-6 13
intro-force|speaker-then-quote|capital|saying|	1 18	3 10	4-6 -10
intro-force|speaker-then-quote|coordinator|other|	3 -23	4-6 -22
intro-force|speaker-then-quote|coordinator|saying|	4-6 -9
intro-force|speaker-then-quote|determiner|judging|	3 -10	4-6 10
intro-force|speaker-then-quote|determiner|other|	1 -23	2 19	3 -14	4-6 -15	7-12 -25
intro-force|speaker-then-quote|determiner|saying|	1 -12	3 24	4-6 -10	7-12 6
intro-force|speaker-then-quote|preposition|judging|	1 7	3 -13	4-6 -8
intro-force|speaker-then-quote|preposition|other|	13-25 -11	2 -6	4-6 7	7-12 9
intro-force|speaker-then-quote|preposition|saying|	1 -6	2 -7	4-6 -6	7-12 -25
intro-force|speaker-then-quote|preposition|thinking|	2 -13
intro-force|speaker-then-quote|pronoun|judging|	1 20
intro-force|speaker-then-quote|pronoun|other|	1 -18	13-25 -15	3 -10	4-6 -18	7-12 6
intro-force|speaker-then-quote|pronoun|saying|	2 -7	4-6 -9	7-12 10
intro-force|speaker-then-quote|subordinator|judging|	1 -13	2 8	4-6 9	7-12 -13
intro-force|speaker-then-quote|subordinator|other|	13-25 -16	7-12 21
intro-force|speaker-then-quote|subordinator|saying|	13-25 -14	4-6 6	7-12 20
intro-force|speaker-then-quote|that|judging|	1 17
intro-force|speaker-then-quote|that|other|	4-6 -12	7-12 -15
intro-force|speaker-then-quote|that|saying|	13-25 -23	2 15	3 11	4-6 12	7-12 -6
intro-force|speaker-then-quote|that|thinking|	1 -16
intro-force|speaker-then-quote|verb-judging|judging|	0 23	2 13
intro-force|speaker-then-quote|verb-judging|other|	1 6	3 13	4-6 -20	7-12 -9
intro-force|speaker-then-quote|verb-judging|saying|	4-6 8
intro-force|speaker-then-quote|verb-saying|other|	1 -13	4-6 9	7-12 12
intro-force|speaker-then-quote|verb-saying|saying|	0 8	13-25 -21	4-6 -8	7-12 6
intro-force|speaker-then-quote|verb-thinking|other|	7-12 -10
intro-force|speaker-then-quote|verb-thinking|saying|	2 18	4-6 -15
intro-force|speaker-then-quote|word|judging|	3 7	7-12 -26
intro-force|speaker-then-quote|word|other|	0 -36	1 -10	13-25 -10	2 8	3 -27	4-6 -11
intro-force|speaker-then-quote|word|saying|	13-25 -18	2 16	3 22
intro-force|speaker-then-quote|word|thinking|	2 -8	4-6 -21
intro-force|topic|,|naked|	13-25 -13	26+ -21	4-6 -28	7-12 -46
intro-force|topic|:|naked|	1 17	13-25 -23	2 26	26+ -30	3 11	4-6 13
intro-force|topic|adverb|naked|	13-25 -36	2 -22	26+ -17	4-6 -9	7-12 9
intro-force|topic|auxiliary|naked|	1 -36	26+ -62	4-6 -7	7-12 8
intro-force|topic|capital|naked|	26+ -57	3 15	4-6 6
intro-force|topic|coordinator|naked|	13-25 -20	26+ -17
intro-force|topic|determiner|naked|	13-25 -10	2 -18	26+ -47	3 30	4-6 6	7-12 -31
intro-force|topic|preposition|naked|	13-25 -14	2 19	26+ -71	3 14	4-6 18
intro-force|topic|pronoun|naked|	2 -20	26+ -31	4-6 -20	7-12 -23
intro-force|topic|quote|naked|	26+ -18	4-6 7
intro-force|topic|start|naked|	26+ -56
intro-force|topic|stop|naked|	1 -18	13-25 -10	2 9	26+ -25	3 -18	4-6 -6	7-12 -13
intro-force|topic|subordinator|naked|	13-25 -8	26+ -23
intro-force|topic|that|naked|	13-25 -31	2 -8	26+ -40	3 13	4-6 -10
intro-force|topic|verb-judging|naked|	13-25 -28	2 20	26+ -22	7-12 -8
intro-force|topic|verb-saying|naked|	1 10	13-25 -43	2 -8	3 14	7-12 -22
intro-force|topic|verb-thinking|naked|	13-25 -22	26+ -25
intro-force|topic|word|naked|	0 -32	1 11	2 8	26+ -29	3 32	4-6 18	7-12 16
intro-force|topic|—|naked|	26+ -17
intro-force|topic|’|naked|	26+ -18
intro-force|transcript|start|naked|	0 21
intro-force|verb-then-speaker|,|judging|	1 8
intro-force|verb-then-speaker|,|other|	1 -8
intro-force|verb-then-speaker|,|saying|	1 25	13-25 -15	2 -14	3 -9	7-12 10
intro-force|verb-then-speaker|:|judging|	1 -22	2 21
intro-force|verb-then-speaker|:|saying|	2 -19	3 8	4-6 25	7-12 -26
intro-force|verb-then-speaker|adverb|judging|	2 7
intro-force|verb-then-speaker|auxiliary|saying|	1 -21	13-25 -24	2 7	3 -21	4-6 -21
intro-force|verb-then-speaker|capital|judging|	0 -28
intro-force|verb-then-speaker|capital|saying|	0 -15	4-6 23
intro-force|verb-then-speaker|coordinator|saying|	4-6 -23
intro-force|verb-then-speaker|determiner|saying|	2 -27	4-6 17	7-12 -19
intro-force|verb-then-speaker|preposition|judging|	1 -16
intro-force|verb-then-speaker|preposition|saying|	1 -35	3 6	4-6 -31	7-12 7
intro-force|verb-then-speaker|pronoun|judging|	0 -41
intro-force|verb-then-speaker|subordinator|judging|	1 -28
intro-force|verb-then-speaker|that|judging|	0 11
intro-force|verb-then-speaker|that|saying|	0 -40	1 -23	3 -25
intro-force|verb-then-speaker|verb-saying|judging|	0 -12
intro-force|verb-then-speaker|verb-saying|saying|	7-12 -22
intro-force|verb-then-speaker|word|judging|	0 -36	1 -14	7-12 -21
intro-force|verb-then-speaker|word|saying|	0 -66	13-25 -16	2 8	4-6 -9
intro|according-to|	, 18	: -23	; 10	adverb -7	auxiliary 15	capital 17	coordinator 22	preposition -13	start -18	stop 8	verb-saying 19
intro|colon|	: -7	start -23
intro|interview|	: -18	start -27	stop -14
intro|named-before|	start -80	stop 10
intro|named-nearby|	) -10	, -6	adverb 8	auxiliary -21	capital -9	coordinator -7	determiner -16	preposition 22	pronoun -9	quote 19	stop 20	verb-thinking -34	word -11
intro|paragraph-before|	start -48
intro|possessor|	, 7	: -7	auxiliary -36	capital -20	determiner -20	possessive -19	preposition -16	pronoun -6	that 9	verb-judging 16	verb-thinking -18	word -6	’ -16
intro|quote-then-speaker|	: -6	determiner 10	pronoun 15	quote 24	start 16	stop 12	subordinator -35	that -22	verb-saying -7	word -30	– -6
intro|quote-then-verb|	, 22	: 29	auxiliary 23	capital 19	determiner -10	preposition -28	pronoun 18	start -6	stop 8	subordinator -19	verb-saying -17	word 8
intro|sentence-after|	, -40	: -11	auxiliary 12	preposition -22	pronoun 8	start 32	stop -18	subordinator -6	verb-judging -33	word 18
intro|sentence-before|	, -31	: -39	capital -43	determiner -10	preposition -26	pronoun -17	quote -8	that -49	verb-saying -31	verb-thinking 12	— 21
intro|signature|	, -22	start 17
intro|speaker-then-quote|	: 10	adverb -13	auxiliary -13	coordinator -6	preposition -10	subordinator 11	that 6	verb-judging 11	verb-saying 6	’ 13
intro|topic|	, -31	: -8	adverb -35	capital 12	coordinator -35	determiner -20	pronoun -25	start -56	stop -13	subordinator 14	that -24	verb-judging -18	verb-saying -16	word 11	– -23	— -17	’ -10
intro|transcript|	start 21
intro|verb-then-speaker|	, 21	: 8	adverb 8	auxiliary -21	determiner 9	preposition -17	pronoun -17	subordinator -29	verb-saying -31	verb-thinking -28	word -12
kind|according-to|	person 23	place -20	unknown 16
kind|colon|	organisation 27	person 24	place -13	unknown -26
kind|interview|	person -39
kind|named-before|	organisation -30	person 27	place -47	unknown -59
kind|named-nearby|	organisation -10	person 63	place -53	unknown -34
kind|	organisation -10	person 65	place -65	unknown -52
kind|organisation|	according -6	apposed -7	apposition -18	direct -13	judging 29	naked -13	other 25	passive -40	relative 9	saying -12	shared -12	thinking 12
kind|paragraph-before|	organisation -22	person -34	place -8	unknown -13
kind|person|	according 23	apposed 22	apposition -8	judging 25	naked 56	other 19	relative -9	saying 16	shared 12	thinking 19
kind|place|	according -26	apposition -14	direct -57	judging 13	naked -62	saying -43
kind|possessor|	organisation -15	place -12
kind|quote-then-speaker|	organisation -8	person 32	place -37
kind|quote-then-verb|	organisation -27	person 19	place 16
kind|sentence-after|	organisation -38	person -7	place -25	unknown -7
kind|sentence-before|	organisation 8	place -54
kind|signature|	person 17
kind|speaker-then-quote|	organisation 28	person 34	unknown -34
kind|topic|	organisation -11	person 8	place -17	unknown -12
kind|transcript|	person 21
kind|unknown|	according 16	apposed -34	apposition -22	direct -22	judging -11	naked -52	other -14	relative -24	saying -8	shared -7	thinking -17
kind|verb-then-speaker|	organisation -38	person 26	place -26	unknown 18
lead|according-to|lower|	according 18
lead|according-to|upper|	according -7
lead|colon|lower|	naked -20
lead|colon|upper|	naked -6
lead|interview|upper|	naked -39
lead|named-before|other|	naked 9
lead|named-before|upper|	naked -15
lead|named-nearby|lower|	naked -12
lead|named-nearby|upper|	naked 13
lead|paragraph-before|upper|	according -16	judging -16	other -25	saying -41	thinking -22
lead|possessor|lower|	naked -12
lead|possessor|upper|	naked 6
lead|quote-then-speaker|lower|	saying -14
lead|quote-then-speaker|other|	other -11
lead|quote-then-speaker|upper|	other -22	saying 18	thinking 9
lead|quote-then-verb|lower|	judging -8	other -6	saying 19
lead|quote-then-verb|other|	saying 17
lead|quote-then-verb|upper|	judging 24	other 9	saying 6
lead|sentence-after|lower|	saying 8	thinking 13
lead|sentence-after|upper|	according -10	judging -29	saying -13	thinking -14
lead|sentence-before|lower|	other -8	saying -6	thinking -45
lead|sentence-before|other|	saying -10
lead|sentence-before|upper|	according 7	judging -27	other -24	saying -6	thinking -18
lead|signature|upper|	naked 15
lead|speaker-then-quote|lower|	other -21	saying 7	thinking -17
lead|speaker-then-quote|other|	saying 10
lead|speaker-then-quote|upper|	judging -17	other 9	saying 9	thinking 25
lead|topic|other|	naked -34
lead|topic|upper|	naked -19
lead|transcript|upper|	naked 21
lead|verb-then-speaker|lower|	judging -14	other -12
lead|verb-then-speaker|upper|	judging 8	saying 10
lemma|according-to|	none 16
lemma|	accusare 7	accuse 6	accuser -16	achar 10	acusar 6	add 15	adiantar -14	admettre -14	admitir -18	advertir 7	advise 16	advocate -14	affermare -9	affirmer 21	afirmar -22	aggiungere -12	agree -25	ajouter 34	alarmer -12	alertar -13	allege 14	allow -23	ammettere 33	amuser 16	annoncer -19	announce -9	annunciare -8	answer -9	antwoorden 15	antworten 20	anunciar -30	apelar 16	apelidar -28	apologise -24	apologize -16	apontar -18	apostillar 13	appeal -32	applaudir -6	apuntar 14	argomentare 13	arrancar 6	asegurar -16	assicurare 31	assumir -6	assurer 12	attaccare 12	attendre 15	auspicare 6	avertir -12	avvertire -7	back -10	befinden 21	begrüßen -28	bekennen 13	believe -14	beloven -18	bemängeln 24	berichten 19	beslissen 15	bestätigen -18	beteuern 7	betonen 18	bill -23	bitten 10	blame -17	blijven -12	brand -8	brincar 21	bromear 21	brummen 23	calificar 7	call 7	care -8	caution 12	chamar -9	charge -11	cheer -11	chiamare -7	chiedere -8	chiffrer -13	chip -13	classificar -15	commentare 7	complain -21	concede 15	conclude -11	concluir -9	conclure 15	confesar 18	confessare 12	confidare -13	confier 29	confirmar -10	confirmer -22	congratulate 11	considerar 12	constateren 18	contestare -22	continue -16	correct -6	counsel -26	counter 22	craindre -19	credit -17	criticise -19	croire 10	cry -18	decide -11	decir -13	declarar 9	decline 16	defend 9	defender 15	definire 14	demand -22	demander -11	denunciar 15	denunciare -8	deny -12	desabafar 10	descartar -10	describir 10	deslizar -7	desvalorizar -6	detallar 18	dichiarare 17	disagree -27	divulgar -10	dizer -17	déclarer -9	démentir 12	détailler 19	email -19	emporter 9	ergänzen 18	erinnern -18	erkennen -17	erwidern 12	erzählen 20	esclarecer -7	escrever 19	escribir 12	esperar -6	estimar -6	estimer 17	expect -16	explain 7	expresar -19	faire_valoir 18	falar -12	fear -16	feel -20	felicitar 21	festejar -13	figure -14	figurer -12	find -10	finden 17	fluisteren 18	foeteren 19	forecast -17	fragen 9	frenare -6	freuen 19	fume 15	féliciter 16	fügen -10	garantir 14	garantire 10	getuigen -8	giurare 16	glimlachen 22	glisser 16	gracejar -9	grappen -8	gratulieren -12	gridare 6	gritar 6	halten -18	hear 15	heben -22	herinneren 13	hit -13	hold -14	hope -15	houden -9	indicar -9	informar 14	insistir -12	intend -18	interroger 13	invitare 12	issue 6	joke 13	justificar 18	klagen 13	klinken -12	kommentieren -15	lachen -8	lancer 14	lassen 21	laten -16	laugh 21	learn -17	leggen 19	leggere -6	lembrar -14	leren 10	like -21	lire -20	list -24	llamar 14	loben -6	luiden 10	lâcher 26	mahnen 21	mailen 25	maintain 9	mandar 7	manter -29	marrer 21	matizar 10	melden 10	message -25	mopperen 18	motivare 8	murmeln 8	murmur 18	name -6	need -27	negar -11	negare 13	nennen 18	noemen -6	note -20	noter 9	object 24	observar 16	observe 16	observer -7	oordelen 17	osservare -15	parlare 30	parler -13	pedir -9	perguntar -8	pester -8	philosopher 18	plaider 18	plaisanter 14	plan -34	plead -11	point -31	poltern -7	post -9	poursuivre 17	praise 6	precisar -15	precisare 11	prefer -8	preguntar 6	present -16	press -23	prever -13	prijzen -7	proclamare -14	prometer -19	promettere -6	promettre 32	promise -8	propor -16	propose -14	proposer -24	protest -10	protestar -6	préciser 11	prévenir 20	qualifier -22	querer -11	question -16	questionar 21	quip 17	quote -28	raccontare 24	rank -16	rate -7	read -16	reageren 19	rebater 18	recall 17	recitare 19	reclamar -9	reconhecer 21	record -27	recusar -11	refer 6	refuse -17	refuser -22	regret -20	reject 11	rejeitar -9	relate -15	relativiser 15	relever -14	rematar 19	repeat 6	replicar 15	replicare -10	reply 9	report -28	reportar 14	reprochar 12	respond -17	responder 9	retort -8	reveal -16	revelar -24	riferire -17	rigoler 13	ringraziare -10	ripetere -10	rispondere 24	rivendicare 11	roepen -10	rule -7	räumen 9	réagir -14	réclamer 16	répondre 15	rétorquer 26	sagen 10	salutare 19	sapere -8	say 31	scandire -7	schamperen 25	scherzare 27	schreiben 22	schrijven 17	scrivere -12	sehen 22	sentenciar 20	señalar -11	shout 10	show -30	shrug -17	sigh -16	sign -33	sing -9	sintetizzare 6	solicitar -18	soltar 17	sorrir 22	sospirare -19	sostener 14	sottolineare 7	souffler -11	souligner -10	soutenir 12	souvenir -13	speak 7	spiegare 12	spotten 24	sprechen -19	spreken -18	state 9	stehen -29	stellen -9	stress -16	sturen 16	sublinhar 20	submit 10	subrayar -7	sugerir 24	suggest 15	support -19	suspirar 14	tachar -12	tagliare 8	talk -35	teilen 21	testify -6	text -22	title -21	tonner -11	traiter -17	trancher -22	treat -10	try -22	tuonare 8	témoigner 26	urge 7	vatten 12	ver 11	verklaren -6	verlangen -33	verlauten 18	vermuten -6	verraten 23	versichern 32	versprechen -26	verteidigen -16	vertellen 12	verwachten -22	verweisen -12	verwerpen -13	view -15	voir 9	volunteer -13	vote -23	vow -6	vragen -13	waarschuwen 6	want -8	wave -15	weisen -30	welcome -15	werben 19	whisper -17	wijzen -11	willen -28	wish -18	wollen -29	wonder -20	worry -14	write 6	yell -13	zanjar -17	zeggen 16	zeigen -20	zien -26	zitieren -14	zuchten 18	zweren 14	äußern -15	écrire 22
lemma|paragraph-before|	accuse -8	answer -8	ask -14	back -12	call -11	charge -8	comment -6	confirmar -7	counsel -7	credit -8	decide -9	decline -9	describe -15	dizer -23	expect -6	feel -6	find -6	geven -7	hear -10	hold -16	issue -7	know -7	like -8	list -12	mean -10	name -11	none -26	offer -7	pedir -8	read -13	record -7	refuse -8	rispondere -8	saber -8	say -31	shoot -6	sign -7	sprechen -6	tell -24	testify -10	thank -6	vote -6	want -12	write -7
lemma|quote-then-speaker|	add 44	affirmer 21	ajouter 24	answer -9	blame -9	call 8	dire 10	déclarer 26	explain 22	faire_valoir 20	find -12	hear 13	hold 17	laugh 19	name -9	observe 14	plan -9	post -6	préciser 6	quip 22	quote -16	rappeler 9	read -9	recall 30	reply 32	report -21	rule 12	résumer 17	say 17	shoot 17	show -19	talk -31	tell 36	use 6	whisper 15	write 26
lemma|quote-then-verb|	aclarar 16	admettre 19	affirmer 17	afirmar -8	ajouter 21	ammettere 16	antwoorden 18	asegurar -14	assurer 21	avisar 18	avvertire -6	befinden 23	bekennen 32	betonen 20	brincar 21	bromear 21	brummen 23	celebrar 17	chiamare 7	chiedere 10	commentare 11	conclure 24	confessare 24	confidare -12	confier 26	contar 27	criticar 17	declarar 12	demander -8	denunciare -8	dichiarare 22	déplorer 21	détailler 15	erinnern -14	erklären 6	erwidern 12	erzählen 24	escrever 20	escribir 21	explicar 28	expliquer 6	faire_valoir 24	foeteren 21	fügen -17	gestehen 20	geven 16	glisser 19	grappen -8	halten 18	herinneren 13	houden -8	indiquer -6	interroger 13	ironizzare 22	joke 22	klagen 28	kommentieren 19	lachen -12	lamentar 13	lancer 29	lassen 22	laten 7	leggen 20	lembrar 23	lâcher 25	manifestar 19	meinen 28	melden 21	motivare 8	observar 21	observer 15	osservare -7	pester 22	plaider 15	plaisanter 18	poltern 20	poursuivre 17	precisare 16	preguntar 17	promettre 12	protestar 24	prévenir 23	raccontare 28	rappeler 22	reageren 21	recitare 22	reconnaître 20	reconocer 18	recordar 20	relatar 21	rematar 20	replicare -11	responder 24	ribattere 20	riferire 16	rir 12	rispondere 16	rufen 25	réagir 13	répondre 20	résumer 32	rétorquer 27	say 10	schamperen 20	scherzare 31	schreiben 19	schrijven 18	scrivere 17	sentenciar 21	señalar 17	sintetizzare 8	souffler 19	sourire 8	spiegare 26	spotten 25	sublinhar 17	sugerir 24	suspirar 14	tagliare 11	teilen 28	tell -36	trancher -9	tuonare 18	témoigner 20	vatten 25	verraten 16	versichern 23	verteidigen 13	vertellen 32	vinden 15	write 19	zeggen 27	zuchten 20	écrire 28
lemma|sentence-after|	answer -20	ask 30	back 8	demander -18	lachen -11	point -23	read -26	say 21	tell -24
lemma|sentence-before|	accuse -33	acusar -7	adiantar -16	admettre -19	admit -24	advocate -14	affermare -17	afirmar -19	agree -19	alegar -18	annunciare -8	answer -19	anunciar -29	apelar 13	apologise -24	appeal -22	appeler -25	argue -19	arrancar -8	ask -30	assicurare 8	assurer -27	attaccare -17	attendre 7	back -36	begrüßen -24	benadrukken -11	berichten 12	blame -33	blijven -28	call -38	chamar -28	chiedere -34	claim -15	comentar -15	commentare -18	complain -19	confermare -29	confier -25	confirmar -22	congratulate -18	considerar -15	contar 7	contestare -14	criticar -18	decir -18	declarar -21	decline 10	defend 7	demand -14	demander -27	deny -11	describe -26	dire 10	disagree -32	dispute -19	dizer -9	déclarer -13	erinnern 11	erklären -31	erzählen 8	esclarecer -7	esperar -6	esprimere -19	exigir -15	expect -21	explain 11	explicar -24	expliquer -13	falar -20	fear -16	feel -9	find -26	finden 9	frenare -20	garantir -16	geven -10	giurare -10	gracejar 12	halten -25	hear -28	heißen -27	heten -23	hit -13	hold -22	houden -32	informar 8	insist -31	insistir -14	invitare -15	ironiser -14	issue -18	klagen -19	know -19	kritisieren -28	kündigen -26	lachen 15	lamentar -27	lancer -24	laten -26	learn -17	lembrar -12	like -7	list -20	luiden -12	mahnen 14	manter -28	mean -18	meinen 7	melden -29	message -12	negar -8	nennen -30	noemen -25	note -21	observer -14	opinar -19	order -23	osservare -15	parlare -27	parler -27	pedir -24	pester -19	plaider 8	plaisanter -20	plan -12	point -19	post -19	precisare -16	preguntar -10	present -18	prometer -9	promettre -28	promise -24	proposer -24	queixar -11	querer -11	quote -18	raccontare -10	rappeler -23	rate -25	reageren -11	recitare -18	reclamar -20	record -34	recordar -19	refer -25	refuse -22	refuser -32	regretter -20	reject 8	report -34	reportar 14	responder -25	resumir -26	ricordare -18	ringraziare -14	roepen -24	rule -10	réclamer -17	répondre -20	sagen 12	scandire -11	scrivere -16	see -12	show -6	shrug -16	sigh -6	sign -23	spiegare 8	sprechen -12	spreken -33	staan 15	stellen -24	sturen 16	suggest 8	sustentar -19	talk -19	tell -7	temere -21	testify -24	text -27	thank -27	think -24	tuonare -8	unlisted -8	urge -44	use -22	ver 9	verklaren -8	verlangen -19	versprechen -22	verwachten -22	verweisen -32	view -13	vote -14	vragen -38	want -44	weisen -28	welcome -35	wijzen -34	willen -26	wollen -14	wonder -20	write 15	zeggen -18	zeigen -28	zien -34	écrire -20
lemma|speaker-then-quote|	accuse 14	admit 17	admitir -13	advertir 7	affirmer 16	aggiungere 13	agree -16	ammettere 24	answer 15	antworten 19	appeal -17	appeler 17	argue 6	assicurare 13	assurer 13	auspicare 8	bemängeln 25	blijven 18	calificar 7	call 8	chiedere -9	classificar -14	complain -13	concede 20	conclure 10	confermare 10	confirm 10	confirmar 19	considerar 13	croire 10	decir -16	declarar 17	decline 6	definire 15	demander 18	dire -19	dismiss 8	dizer -25	dénoncer -14	elogiar -6	ergänzen -10	erkennen -7	estimer 17	exigir 8	expect -12	explain -7	feel -19	finden 7	féliciter 17	garantir 23	geben -6	hablar -6	halten -21	heißen 25	houden 9	indicar -8	indiquer 6	insist 17	invitare 16	ironizar 9	joke 14	kommentieren -24	kündigen 20	lassen 16	laten -19	like -16	llamar 17	mandar 11	message -19	name -19	need -24	negare 24	nennen 13	none -12	note -16	object 15	opinar 14	parlare 29	parler -8	plan -28	point -7	praise 10	precisar -16	precisare 16	press -7	prometer -8	promettere 12	promettre 25	qualifier -22	queixar -12	quote -23	read -16	reclamar -14	reconocer -11	recordar 7	recusar -7	refuse -11	regret -20	regretter 10	rekenen 19	responder 10	ribattere 23	ricordare 10	rispondere 15	rufen -17	rule -22	réclamer 11	sagen 22	salutare 22	sapere -15	say 21	schreiben 20	scrivere -9	sehen 24	show -22	sign -25	sostener 14	sprechen -15	spreken -12	state 14	stehen -22	stress -15	subrayar -16	sustentar 12	thank 21	title -15	urge 15	use -9	ver 22	verlauten 22	vinden 7	voir 16	vouloir 14	warn -15	warnen 8	wollen -16	write -15	zeigen -12	zien -21
lemma|verb-then-speaker|	acusar -10	admitir -27	antworten 7	ask -27	assicurare 13	calificar -16	call -58	chamar -18	chiedere -23	confermare -20	confirmar -19	considerar -22	contestare -22	declarar -26	definire -24	describe -17	dire 32	divulgar -17	dizer 18	erkennen -17	finden -7	halten -12	heißen -24	houden -21	insist -24	lassen -9	mandar -29	noemen -10	pedir -37	prometer -14	recusar -21	rispondere 6	roepen -14	rufen 10	sagen -7	say -20	sprechen -16	tell -56	unlisted -12	urge -18	warn -20	zien -21
length|	0 -14	1 20	2 8	3 7
near|according-to|	0 6	1 16	2 9	3 7	4-6 11	7-12 -8
near|colon|	1 -8	26+ -23	4-6 -15
near|interview|	26+ -39
near|named-before|	1 18	2 18	26+ -81	3 -18	7-12 -6
near|named-nearby|	0 -14	1 -9	13-25 -25	2 16	26+ -26	3 13	4-6 11	7-12 -6
near|paragraph-before|	26+ -48
near|possessor|	0 -14	1 -33	2 9	3 9	4-6 -30	7-12 -19
near|quote-then-speaker|	-10 -27	-11 16	-12 17	-14 -25	-15 -25	-17 -12	-2 -16	-20 21	-23 -17	-3 -24	-4 -23	-7 -13	-8 -30	0 33	1 -10	13-25 -27	2 18	4-6 -13	7-12 -20
near|quote-then-verb|	0 9	1 14	13-25 -6	4-6 -23	7-12 -32
near|sentence-after|	0 12	1 11	2 -15	3 -35	4-6 -17	7-12 -6
near|sentence-before|	1 14	13-25 -9	2 -7	26+ -7	3 -11	4-6 -6	7-12 -8
near|signature|	1 13
near|speaker-then-quote|	1 -7	13-25 -35	2 9	26+ -23	4-6 10	7-12 -6
near|topic|	0 -38	1 7	13-25 -17	2 15	26+ -55	3 16	4-6 10
near|transcript|	0 21
near|verb-then-speaker|	0 -10	13-25 -46	2 7	4-6 8	7-12 -16
negated|	paragraph-before -9	quote-then-speaker -13	sentence-before -49	speaker-then-quote -23
next|$|	other -13
next|&|	saying 18
next|(|	judging 18	other -21	saying 18
next|,|	judging -15	other -10	saying 17
next|:|	judging -6	other -16	saying -9
next|;|	saying -18
next|according-to|	( -21	, 6	: -13	coordinator -25	determiner 10	marks 17	preposition 14	pronoun -15	stop 12	word 10
next|adverb|	judging 10	other 19	saying -20	thinking 10
next|auxiliary|	other -14	saying -47	thinking -6
next|capital|	judging -30	other -32	saying 22	thinking -9
next|coordinator|	judging -23	other -25	saying -34	thinking -10
next|determiner|	judging 9	thinking -15
next|end|	saying -28
next|marks|	judging 21	other -15	saying 7
next|paragraph-before|	, -25	: -13	adverb -8	auxiliary -11	capital -16	coordinator -8	determiner -18	preposition -25	pronoun -20	quote -12	stop -23	subordinator -22	that -18	verb-judging -20	verb-saying -15	verb-thinking -8	word -26
next|preposition|	judging -15	thinking -7
next|pronoun|	judging 14	other -12
next|quote-then-speaker|	adverb 12	capital 13	determiner 9	end -23	pronoun -10	quote -13	stop 14	that -39	verb-saying -8	word 8
next|quote-then-verb|	& 18	( 36	, -12	auxiliary -17	coordinator -10	end -13	pronoun -9	quote -12	stop 36	subordinator 28	that 22	word 13
next|quote|	judging -20	other -23	saying -41	thinking -20
next|sentence-after|	, -18	: -36	adverb 22	auxiliary -24	capital -12	coordinator -24	determiner -20	preposition -28	pronoun -20	quote -12	subordinator 17	verb-saying 6
next|sentence-before|	$ -22	( 13	, -12	: -15	; -24	adverb -19	auxiliary -40	capital -15	coordinator -18	preposition 21	quote -13	stop -35	subordinator -39	that 7	verb-judging -19	verb-saying -8	verb-thinking -33	word -12
next|speaker-then-quote|	, 16	: 6	; -23	auxiliary -19	coordinator -21	pronoun 10	quote -33	verb-judging -11	verb-thinking -13	word -11
next|stop|	judging -10	other 13	saying 21
next|subordinator|	judging -9	other 13	thinking -14
next|that|	judging -10	saying 11
next|verb-judging|	judging -17	other -36	saying 15
next|verb-saying|	judging 10
next|verb-then-speaker|	( 8	, 32	: -14	; -17	adverb -13	auxiliary -48	coordinator -35	determiner -14	marks -10	preposition -28	pronoun -10	quote -22	subordinator -30	word -6
next|verb-thinking|	other -20	saying -24
next|word|	judging -24	other -6
next|—|	saying -7
nth-order|according-to|0|according|	other 15
nth-order|according-to|1|according|	other 6
nth-order|paragraph-before|0|according|	other -14
nth-order|paragraph-before|0|apposed|	other -18	saying -8
nth-order|paragraph-before|0|apposition|	judging -6	other -10	saying -16	thinking -9
nth-order|paragraph-before|0|direct|	judging -17	other -14	saying -25	thinking -12
nth-order|paragraph-before|0|inverted|	saying -19
nth-order|paragraph-before|0|relative|	other -10
nth-order|paragraph-before|1|according|	other -18
nth-order|paragraph-before|1|apposed|	judging -9	other -13	saying -16	thinking -7
nth-order|paragraph-before|1|apposition|	other -11
nth-order|paragraph-before|1|direct|	judging -17	other -16	saying -17
nth-order|paragraph-before|1|inverted|	judging -11	saying -12
nth-order|paragraph-before|1|passive|	other -10
nth-order|paragraph-before|1|relative|	other -15	saying -7
nth-order|paragraph-before|1|shared|	other -13	thinking -15
nth-order|paragraph-before|2|according|	other -8
nth-order|paragraph-before|2|apposed|	judging -10	other -9	saying -12
nth-order|paragraph-before|2|apposition|	saying -13	thinking -10
nth-order|paragraph-before|2|direct|	judging -13	other -14	saying -9
nth-order|paragraph-before|2|inverted|	saying -15
nth-order|paragraph-before|2|passive|	judging -6	other -10	saying -7
nth-order|paragraph-before|2|relative|	other -9
nth-order|paragraph-before|2|shared|	judging -9	other -13	saying -11	thinking -6
nth-order|paragraph-before|3|apposed|	saying -6
nth-order|paragraph-before|3|apposition|	other -6	saying -7
nth-order|paragraph-before|3|direct|	judging -7	other -14	saying -8	thinking -9
nth-order|paragraph-before|3|inverted|	saying -13
nth-order|paragraph-before|3|shared|	judging -11	other -14	saying -14	thinking -8
nth-order|quote-then-speaker|0|apposed|	judging -16	other -21
nth-order|quote-then-speaker|0|apposition|	other -21
nth-order|quote-then-speaker|0|direct|	saying 14	thinking 15
nth-order|quote-then-speaker|0|passive|	saying 16
nth-order|quote-then-speaker|0|relative|	other -16
nth-order|quote-then-speaker|0|shared|	other -17	saying -22	thinking -15
nth-order|quote-then-speaker|1|apposed|	judging 11	other 13
nth-order|quote-then-speaker|1|apposition|	saying 6
nth-order|quote-then-speaker|1|direct|	judging -27	other -32	thinking -14
nth-order|quote-then-speaker|1|passive|	saying -18
nth-order|quote-then-speaker|1|relative|	judging 12	other -10
nth-order|quote-then-speaker|1|shared|	judging -10	other 7	saying -12	thinking 16
nth-order|quote-then-speaker|2|apposition|	judging -17	saying -21
nth-order|quote-then-speaker|2|direct|	judging -11	other -22	saying -25
nth-order|quote-then-speaker|2|relative|	saying -9
nth-order|quote-then-speaker|2|shared|	judging 8	other 19	saying 10	thinking 21
nth-order|quote-then-speaker|3|apposed|	other -23
nth-order|quote-then-speaker|3|apposition|	saying -11
nth-order|quote-then-speaker|3|direct|	other -21
nth-order|quote-then-speaker|3|passive|	saying -19
nth-order|quote-then-speaker|3|shared|	judging -16	other -12	saying -7
nth-order|quote-then-verb|0|inverted|	judging 21	saying 12
nth-order|quote-then-verb|1|inverted|	judging -17	other -17	saying -7
nth-order|sentence-after|0|according|	other -8
nth-order|sentence-after|0|apposed|	other -21
nth-order|sentence-after|0|apposition|	other -25	saying -23
nth-order|sentence-after|0|direct|	judging -11	other -8	saying 6	thinking 7
nth-order|sentence-after|0|inverted|	saying 11
nth-order|sentence-after|1|apposed|	judging -11	other 12	saying -28
nth-order|sentence-after|1|apposition|	other -10
nth-order|sentence-after|1|direct|	judging 6
nth-order|sentence-after|1|inverted|	judging -16	saying -6
nth-order|sentence-after|1|shared|	saying -15
nth-order|sentence-after|2|according|	other -15
nth-order|sentence-after|2|apposed|	other -26	saying -19
nth-order|sentence-after|2|direct|	judging -13	other -22	saying 11
nth-order|sentence-after|2|inverted|	saying -7
nth-order|sentence-after|2|shared|	other -20	saying 13
nth-order|sentence-before|0|apposed|	judging 6	other -15	saying -27	thinking -7
nth-order|sentence-before|0|apposition|	judging -33	other -8	thinking -22
nth-order|sentence-before|0|direct|	thinking -8
nth-order|sentence-before|0|inverted|	judging -20	saying -17
nth-order|sentence-before|0|passive|	saying -19
nth-order|sentence-before|0|relative|	judging -19	other 8	saying 14
nth-order|sentence-before|1|according|	other -7
nth-order|sentence-before|1|apposed|	judging -39	saying -8	thinking -29
nth-order|sentence-before|1|apposition|	judging -25	other -33	saying -30
nth-order|sentence-before|1|direct|	judging -31	other -30	saying 10	thinking -31
nth-order|sentence-before|1|inverted|	other -25	saying -17
nth-order|sentence-before|1|passive|	judging -16	other -26	saying -22
nth-order|sentence-before|1|relative|	judging -15	other -47
nth-order|sentence-before|2|according|	other 7
nth-order|sentence-before|2|apposed|	judging -12	other -23	saying -42	thinking -14
nth-order|sentence-before|2|apposition|	other -17	thinking -15
nth-order|sentence-before|2|direct|	judging -29	other -18	saying -42	thinking -28
nth-order|sentence-before|2|inverted|	judging -24	saying -19
nth-order|sentence-before|2|passive|	saying -10
nth-order|sentence-before|2|relative|	other -23
nth-order|sentence-before|3|according|	other -37
nth-order|sentence-before|3|apposed|	saying -13
nth-order|sentence-before|3|apposition|	other -10	saying -17
nth-order|sentence-before|3|direct|	judging -14	other -24	saying -7	thinking -13
nth-order|sentence-before|3|inverted|	judging -23
nth-order|sentence-before|3|relative|	other -10
nth-order|speaker-then-quote|0|apposed|	judging -8	saying 8	thinking 15
nth-order|speaker-then-quote|0|apposition|	judging -13	other -18	saying -41
nth-order|speaker-then-quote|0|direct|	judging 17	other -23	saying 14
nth-order|speaker-then-quote|0|passive|	saying -6
nth-order|speaker-then-quote|0|shared|	judging -20	other -23	saying -31	thinking 12
nth-order|speaker-then-quote|1|apposed|	judging 19	saying -25	thinking -11
nth-order|speaker-then-quote|1|apposition|	judging -25	other -33	saying -11	thinking 7
nth-order|speaker-then-quote|1|direct|	saying 21	thinking -13
nth-order|speaker-then-quote|1|passive|	other 11
nth-order|speaker-then-quote|1|relative|	saying 25
nth-order|speaker-then-quote|1|shared|	judging -16	saying -22	thinking -6
nth-order|speaker-then-quote|2|apposed|	other -24	saying -22	thinking -16
nth-order|speaker-then-quote|2|apposition|	judging -17	other -26	saying -7
nth-order|speaker-then-quote|2|direct|	other -6	saying 17
nth-order|speaker-then-quote|2|passive|	saying -14
nth-order|speaker-then-quote|2|relative|	other 12
nth-order|speaker-then-quote|2|shared|	other -18	saying -13
nth-order|speaker-then-quote|3|apposed|	thinking -20
nth-order|speaker-then-quote|3|apposition|	judging -15	other -6	saying -27	thinking 7
nth-order|speaker-then-quote|3|direct|	judging -16	saying 6	thinking -7
nth-order|speaker-then-quote|3|passive|	other -20	saying -25
nth-order|speaker-then-quote|3|relative|	saying -10
nth-order|speaker-then-quote|3|shared|	judging -24	other -6	saying 7
nth-order|verb-then-speaker|0|inverted|	judging -10	other -12
nth-order|verb-then-speaker|1|inverted|	saying 6
nth|according-to|	0 15	1 6
nth|colon|	0 -9
nth|interview|	0 -39
nth|named-before|	1 -25
nth|named-nearby|	0 6	2 -16	3 -14	4 -9
nth|paragraph-before|	0 -35	1 -26	2 -28	3 -24
nth|possessor|	1 -30
nth|quote-then-speaker|	0 15	1 7	2 -14	3 -8	4 -38
nth|quote-then-verb|	0 15	1 -12
nth|sentence-after|	1 8	2 -8
nth|sentence-before|	0 6	1 -12	2 -9	3 -9	4 -38
nth|signature|	0 13
nth|speaker-then-quote|	1 7	3 11	4 -28
nth|topic|	0 39	1 -6	2 -28	3 -29	4 -131
nth|transcript|	0 21
nth|verb-then-speaker|	1 7	2 -6
order|according-to|according|	according 16
order|colon|naked|	naked -8
order|interview|naked|	naked -39
order|named-before|naked|	naked -13
order|paragraph-before|according|	according -16
order|paragraph-before|apposed|	judging -13	other -18	saying -24	thinking -10
order|paragraph-before|apposition|	judging -6	other -12	saying -17	thinking -14
order|paragraph-before|direct|	judging -24	other -19	saying -29	thinking -10
order|paragraph-before|inverted|	judging -10	saying -29
order|paragraph-before|passive|	judging -6	other -13	saying -9
order|paragraph-before|relative|	judging -11	other -19	saying -8	thinking -6
order|paragraph-before|shared|	other -20	saying -13	thinking -18
order|quote-then-speaker|apposed|	other 11	thinking -10
order|quote-then-speaker|apposition|	judging -10	other -22	thinking -13
order|quote-then-speaker|direct|	judging -8	saying 16	thinking 9
order|quote-then-speaker|passive|	other -25	saying 9
order|quote-then-speaker|relative|	judging 10	other -22	saying -14
order|quote-then-speaker|shared|	saying -24
order|quote-then-verb|inverted|	judging 18	saying 11
order|sentence-after|according|	according -11
order|sentence-after|apposed|	judging -15	other 9	saying -30
order|sentence-after|apposition|	judging -16	other -27	saying -24
order|sentence-after|direct|	saying 7
order|sentence-after|inverted|	judging -9
order|sentence-after|shared|	other -11
order|sentence-before|according|	according 13
order|sentence-before|apposed|	other -9	saying -20	thinking -32
order|sentence-before|apposition|	judging -35	other -11	thinking -23
order|sentence-before|direct|	judging -10	other -9	thinking -14
order|sentence-before|inverted|	other -6	saying -21
order|sentence-before|passive|	judging -19	other -26	saying -24
order|sentence-before|relative|	judging -29	saying 12	thinking -18
order|signature|naked|	naked 13
order|speaker-then-quote|apposed|	judging 7	other -10	saying -16
order|speaker-then-quote|apposition|	judging -39	other -35	saying -33
order|speaker-then-quote|direct|	judging 12	other -11	saying 30	thinking -13
order|speaker-then-quote|passive|	saying -24
order|speaker-then-quote|relative|	other 13	saying 23
order|speaker-then-quote|shared|	judging -27	other -16	saying -28	thinking 8
order|topic|naked|	naked -12
order|transcript|naked|	naked 21
order|verb-then-speaker|inverted|	judging -9	other -12	saying 6
outer|according-to|according other name|	none 16
outer|according-to|according other noun|	according other -10
outer|according-to|according other organisation|	according other 19	none -12
outer|according-to|according other person|	none 22
outer|according-to|according other place|	none -20
outer|according-to|according other pronoun|	none 20
outer|paragraph-before|according other noun|	direct saying -8	none -10
outer|paragraph-before|according other pronoun|	none -11
outer|paragraph-before|apposed judging noun|	none -12
outer|paragraph-before|apposed other noun|	direct other -10	none -9	relative other -8
outer|paragraph-before|apposed other organisation|	none -11
outer|paragraph-before|apposed other person|	none -12
outer|paragraph-before|apposed saying name|	none -6
outer|paragraph-before|apposed saying noun|	direct saying -8	none -15
outer|paragraph-before|apposed saying person|	none -13
outer|paragraph-before|apposed thinking organisation|	none -7
outer|paragraph-before|apposition judging noun|	none -9
outer|paragraph-before|apposition judging person|	none -12
outer|paragraph-before|apposition other noun|	according other -6	apposition saying -6	none -9
outer|paragraph-before|apposition other person|	none -16
outer|paragraph-before|apposition saying noun|	none -9
outer|paragraph-before|apposition saying person|	none -10
outer|paragraph-before|apposition thinking noun|	none -7
outer|paragraph-before|direct judging noun|	direct other -7	none -21
outer|paragraph-before|direct judging organisation|	none -8
outer|paragraph-before|direct judging person|	shared saying -12
outer|paragraph-before|direct other name|	none -6
outer|paragraph-before|direct other noun|	apposition saying -7	direct other -11	direct saying -9	none -28	shared other -8
outer|paragraph-before|direct other organisation|	direct other -7
outer|paragraph-before|direct other person|	according other -9	direct other -15	none -16	relative other -6	shared other -9
outer|paragraph-before|direct other place|	none -7
outer|paragraph-before|direct other pronoun|	direct judging -7	direct other -14	direct saying -10	none -11	shared saying -7
outer|paragraph-before|direct saying name|	direct other -6
outer|paragraph-before|direct saying noun|	direct other -13	direct saying -9	none -24
outer|paragraph-before|direct saying organisation|	none -10
outer|paragraph-before|direct saying person|	direct other -13	direct saying -6	none -13
outer|paragraph-before|direct saying pronoun|	direct other -17	direct saying -8	none -19
outer|paragraph-before|direct thinking noun|	none -13
outer|paragraph-before|direct thinking organisation|	none -10
outer|paragraph-before|inverted judging noun|	none -7
outer|paragraph-before|inverted saying noun|	none -20
outer|paragraph-before|inverted saying organisation|	none -11
outer|paragraph-before|inverted saying person|	none -16
outer|paragraph-before|inverted saying pronoun|	none -7
outer|paragraph-before|passive other noun|	none -8
outer|paragraph-before|relative judging noun|	none -8
outer|paragraph-before|relative other noun|	apposition other -7	direct other -8	none -9
outer|paragraph-before|relative other person|	none -13
outer|paragraph-before|relative saying noun|	none -6
outer|paragraph-before|shared judging pronoun|	none -6
outer|paragraph-before|shared other name|	none -8
outer|paragraph-before|shared other noun|	none -14
outer|paragraph-before|shared other person|	none -19
outer|paragraph-before|shared saying name|	none -9
outer|paragraph-before|shared saying noun|	none -10
outer|paragraph-before|shared saying organisation|	none -8
outer|paragraph-before|shared saying person|	direct other -8	none -14
outer|paragraph-before|shared saying pronoun|	none -9
outer|paragraph-before|shared thinking noun|	none -11
outer|quote-then-speaker|apposed judging noun|	none -17
outer|quote-then-speaker|apposed other organisation|	none -24
outer|quote-then-speaker|apposed other person|	none 27
outer|quote-then-speaker|apposed saying noun|	direct other -17	none -9
outer|quote-then-speaker|apposed saying organisation|	none -23
outer|quote-then-speaker|apposed saying person|	none 29
outer|quote-then-speaker|apposed saying place|	none -24
outer|quote-then-speaker|apposition judging noun|	none -8
outer|quote-then-speaker|apposition other noun|	none -18
outer|quote-then-speaker|apposition saying noun|	direct other 12	none -25
outer|quote-then-speaker|apposition saying organisation|	none -21
outer|quote-then-speaker|apposition saying person|	none 11
outer|quote-then-speaker|apposition saying place|	none -17
outer|quote-then-speaker|direct judging noun|	none -26
outer|quote-then-speaker|direct judging pronoun|	none -8
outer|quote-then-speaker|direct other name|	none -6
outer|quote-then-speaker|direct other noun|	none 7
outer|quote-then-speaker|direct other organisation|	none -20
outer|quote-then-speaker|direct other person|	none -26
outer|quote-then-speaker|direct other place|	none -14
outer|quote-then-speaker|direct other pronoun|	none 9
outer|quote-then-speaker|direct saying name|	none 25
outer|quote-then-speaker|direct saying noun|	direct other 11	direct saying -8	none -12	shared saying -12
outer|quote-then-speaker|direct saying organisation|	none -6
outer|quote-then-speaker|direct saying person|	direct saying 13	none 17	shared judging 18	shared saying 22
outer|quote-then-speaker|direct saying pronoun|	direct other 25	direct saying 18	none 47
outer|quote-then-speaker|direct thinking noun|	none 8
outer|quote-then-speaker|passive other organisation|	none -19
outer|quote-then-speaker|relative judging noun|	none -15
outer|quote-then-speaker|relative judging person|	none 10
outer|quote-then-speaker|relative other name|	none -22
outer|quote-then-speaker|relative other noun|	none -29
outer|quote-then-speaker|relative other person|	apposition saying 16	none 14
outer|quote-then-speaker|relative saying noun|	none -14
outer|quote-then-speaker|relative saying person|	none 18
outer|quote-then-speaker|shared judging noun|	none -11
outer|quote-then-speaker|shared judging person|	none 18
outer|quote-then-speaker|shared judging pronoun|	none -6
outer|quote-then-speaker|shared other noun|	none -8
outer|quote-then-speaker|shared other pronoun|	none -11
outer|quote-then-speaker|shared saying name|	none -16
outer|quote-then-speaker|shared saying noun|	direct other -23	none -8	shared saying 10
outer|quote-then-speaker|shared saying organisation|	none -9
outer|quote-then-speaker|shared saying person|	direct other -7	none 6
outer|quote-then-speaker|shared saying pronoun|	direct other -17
outer|quote-then-speaker|shared thinking noun|	none 13
outer|quote-then-speaker|shared thinking person|	none 24
outer|quote-then-speaker|shared thinking pronoun|	none -21
outer|quote-then-verb|inverted judging name|	none 15
outer|quote-then-verb|inverted judging noun|	none -9
outer|quote-then-verb|inverted judging organisation|	none 8
outer|quote-then-verb|inverted judging person|	none 17
outer|quote-then-verb|inverted judging pronoun|	none 19
outer|quote-then-verb|inverted other name|	none -7
outer|quote-then-verb|inverted other organisation|	none 29
outer|quote-then-verb|inverted other person|	none 57
outer|quote-then-verb|inverted other place|	none 7
outer|quote-then-verb|inverted other pronoun|	none -9
outer|quote-then-verb|inverted saying noun|	none 13
outer|quote-then-verb|inverted saying organisation|	none -34
outer|quote-then-verb|inverted saying person|	none 12
outer|quote-then-verb|inverted saying place|	none 16
outer|quote-then-verb|inverted saying pronoun|	none 11
outer|sentence-after|apposed other name|	none -19
outer|sentence-after|apposed other noun|	none 14
outer|sentence-after|apposed saying noun|	none -29
outer|sentence-after|apposed saying person|	none -9
outer|sentence-after|apposition judging noun|	none -11
outer|sentence-after|apposition other noun|	none -13
outer|sentence-after|apposition other person|	none -18
outer|sentence-after|apposition saying noun|	none -21
outer|sentence-after|apposition saying person|	none -12
outer|sentence-after|direct other noun|	direct other -21	none -11
outer|sentence-after|direct other organisation|	none -15
outer|sentence-after|direct other person|	none 15
outer|sentence-after|direct other place|	none -9
outer|sentence-after|direct other pronoun|	none -33
outer|sentence-after|direct saying name|	none -36
outer|sentence-after|direct saying noun|	direct other -41
outer|sentence-after|direct saying organisation|	none -14
outer|sentence-after|direct saying person|	direct other -24	none -9
outer|sentence-after|direct saying pronoun|	direct other 14	none 16
outer|sentence-after|inverted saying name|	none -26
outer|sentence-after|inverted saying noun|	none -10
outer|sentence-after|inverted saying pronoun|	none 12
outer|sentence-after|shared saying noun|	none -25
outer|sentence-after|shared saying pronoun|	none -8
outer|sentence-before|according other name|	none -10
outer|sentence-before|according other noun|	direct other -25	direct saying -18	inverted saying -21	none 20
outer|sentence-before|according other organisation|	direct other -23	none -37
outer|sentence-before|according other person|	according other 18	direct other -10	direct saying 7	none -7
outer|sentence-before|according other place|	none -6
outer|sentence-before|according other pronoun|	none -25
outer|sentence-before|apposed judging name|	none 7
outer|sentence-before|apposed judging noun|	apposition other -7	none -35
outer|sentence-before|apposed judging organisation|	none -8
outer|sentence-before|apposed judging person|	none -29
outer|sentence-before|apposed judging place|	none -12
outer|sentence-before|apposed other name|	none -23
outer|sentence-before|apposed other noun|	apposition other -16	apposition saying -20	direct other -10	direct saying -20	none -53
outer|sentence-before|apposed other person|	apposition saying -17	direct other -11	direct saying -17	none 7
outer|sentence-before|apposed other place|	according other -10	none -22
outer|sentence-before|apposed saying name|	direct other -25	none -30
outer|sentence-before|apposed saying noun|	according other -15	apposition other -18	direct judging -13	direct other 7	direct saying -20	none -51
outer|sentence-before|apposed saying organisation|	direct other -14	none -33
outer|sentence-before|apposed saying person|	direct judging -26	direct thinking 13
outer|sentence-before|apposed saying place|	direct other -12	none -26
outer|sentence-before|apposed thinking name|	none -19
outer|sentence-before|apposed thinking noun|	none -27
outer|sentence-before|apposed thinking organisation|	none -17
outer|sentence-before|apposed thinking person|	none -6
outer|sentence-before|apposed thinking place|	none -14
outer|sentence-before|apposition judging noun|	none -22
outer|sentence-before|apposition judging organisation|	none -11
outer|sentence-before|apposition judging person|	none -26
outer|sentence-before|apposition other name|	none -17
outer|sentence-before|apposition other noun|	according other -17	apposition other -16	direct judging -15	direct saying -28	none -50
outer|sentence-before|apposition other organisation|	none -17
outer|sentence-before|apposition other person|	direct other -16
outer|sentence-before|apposition other place|	none -19
outer|sentence-before|apposition saying name|	none -29
outer|sentence-before|apposition saying noun|	apposition other -16	direct judging -14	direct other -43	direct saying 9	direct thinking -15	none -57
outer|sentence-before|apposition saying organisation|	direct other -22	none -45
outer|sentence-before|apposition saying person|	apposition saying -20	direct saying -23	none 15
outer|sentence-before|apposition saying place|	none -18
outer|sentence-before|apposition thinking noun|	none -17
outer|sentence-before|apposition thinking organisation|	none -13
outer|sentence-before|apposition thinking person|	none -8
outer|sentence-before|direct judging noun|	apposition other -19	direct other -25	direct saying -20	none -8
outer|sentence-before|direct judging person|	none -40
outer|sentence-before|direct judging place|	none -29
outer|sentence-before|direct judging pronoun|	direct other -24	none -23
outer|sentence-before|direct other name|	according other -20	apposition saying -16	direct judging -17	direct saying -24	inverted saying -30	none -51	relative other -13
outer|sentence-before|direct other noun|	according other -22	apposition other -14	apposition saying -29	direct judging 12	direct other 15	direct saying -26	direct thinking -13	inverted saying -27	none -15	relative other -28
outer|sentence-before|direct other organisation|	according other -28	direct other 6	direct saying -31	none 10
outer|sentence-before|direct other person|	according other 14	direct judging -20	direct saying -25	direct thinking -23	none -12
outer|sentence-before|direct other place|	none -31
outer|sentence-before|direct other pronoun|	apposition other -21	apposition saying -26	direct judging -18	direct other -34	direct saying -29	none -38	relative other -14
outer|sentence-before|direct saying name|	direct other 28	inverted saying -20	none -18
outer|sentence-before|direct saying noun|	according other -23	apposition saying -20	direct judging -17	direct other 8	direct saying -28	direct thinking -24	none -20
outer|sentence-before|direct saying organisation|	apposition other -24	direct saying -18	none 8
outer|sentence-before|direct saying person|	apposition other -18	direct judging -18	direct other -17	direct saying -18	direct thinking -19	none -7
outer|sentence-before|direct saying place|	none -13
outer|sentence-before|direct saying pronoun|	direct other -31	direct saying -26	inverted saying 23	none 8
outer|sentence-before|direct thinking name|	none -27
outer|sentence-before|direct thinking organisation|	none -37
outer|sentence-before|direct thinking person|	none -38
outer|sentence-before|direct thinking place|	none -15
outer|sentence-before|direct thinking pronoun|	direct other -16	none -27
outer|sentence-before|inverted judging name|	none -30
outer|sentence-before|inverted judging noun|	none -34
outer|sentence-before|inverted judging organisation|	none -30
outer|sentence-before|inverted judging person|	none 14
outer|sentence-before|inverted other noun|	none -7
outer|sentence-before|inverted other person|	none -37
outer|sentence-before|inverted other pronoun|	none 23
outer|sentence-before|inverted saying name|	direct other -13
outer|sentence-before|inverted saying noun|	according other -22	direct judging -17	direct other -20	direct saying -24	direct thinking -12	inverted saying 8	none -29
outer|sentence-before|inverted saying organisation|	direct other -19	none -40
outer|sentence-before|inverted saying person|	none -20	relative other 33
outer|sentence-before|inverted saying place|	direct other -11	none -19
outer|sentence-before|inverted saying pronoun|	direct other -18	direct saying -20	none 30
outer|sentence-before|passive judging noun|	none -14
outer|sentence-before|passive other noun|	none -9
outer|sentence-before|passive saying noun|	none -24
outer|sentence-before|relative judging noun|	none -15
outer|sentence-before|relative other name|	none -21
outer|sentence-before|relative other noun|	apposition other -17	apposition saying 13	direct saying -26	none -37
outer|sentence-before|relative other organisation|	apposition judging -19
outer|sentence-before|relative other person|	apposition other 6	apposition saying 13	direct other -27	none -29
outer|sentence-before|relative saying noun|	none -29
outer|sentence-before|relative saying person|	apposition saying -23
outer|speaker-then-quote|apposed judging name|	none -32
outer|speaker-then-quote|apposed judging noun|	none -34
outer|speaker-then-quote|apposed judging organisation|	none 29	relative other 11
outer|speaker-then-quote|apposed judging person|	none 29	relative other -8
outer|speaker-then-quote|apposed judging place|	none -17
outer|speaker-then-quote|apposed other name|	none -18
outer|speaker-then-quote|apposed other noun|	apposed saying -6	apposition saying -22	direct other 10	direct saying -15	direct thinking -20	none -21
outer|speaker-then-quote|apposed other person|	apposed saying -17	none 41
outer|speaker-then-quote|apposed saying name|	none -7
outer|speaker-then-quote|apposed saying noun|	apposed other -21	apposed saying -12	apposed thinking -16	apposition saying 30	direct judging -14	direct other -18	direct saying -32	none -31	passive saying -19	relative saying -12	shared judging -17
outer|speaker-then-quote|apposed saying organisation|	none 23
outer|speaker-then-quote|apposed saying person|	apposed other 21	apposed saying 24	apposition saying 17	none 7	relative other 9	relative saying 8
outer|speaker-then-quote|apposed saying place|	none -37
outer|speaker-then-quote|apposed thinking name|	none -14
outer|speaker-then-quote|apposed thinking noun|	none -11
outer|speaker-then-quote|apposed thinking organisation|	none 11
outer|speaker-then-quote|apposed thinking person|	none 26
outer|speaker-then-quote|apposition judging name|	none -12
outer|speaker-then-quote|apposition judging noun|	direct other -18	direct saying -13	none -29	relative other -16	shared judging -14
outer|speaker-then-quote|apposition judging organisation|	none -22
outer|speaker-then-quote|apposition judging person|	none 10
outer|speaker-then-quote|apposition other name|	none -15
outer|speaker-then-quote|apposition other noun|	apposed saying -15	apposition saying 17	direct other -20	direct saying -20	none -46
outer|speaker-then-quote|apposition other organisation|	none -7
outer|speaker-then-quote|apposition other place|	none -13
outer|speaker-then-quote|apposition saying name|	none -19
outer|speaker-then-quote|apposition saying noun|	apposed other -11	apposed saying -19	apposition saying -29	direct judging -17	direct other -34	none -42	relative other -23	relative saying -15
outer|speaker-then-quote|apposition saying person|	none 54
outer|speaker-then-quote|apposition saying place|	none -17
outer|speaker-then-quote|apposition saying pronoun|	none -16
outer|speaker-then-quote|apposition thinking person|	none 18
outer|speaker-then-quote|direct judging name|	none -13
outer|speaker-then-quote|direct judging noun|	direct judging 11	direct other 16
outer|speaker-then-quote|direct judging organisation|	none 14
outer|speaker-then-quote|direct judging person|	direct other 18	none 27
outer|speaker-then-quote|direct judging place|	none 12
outer|speaker-then-quote|direct judging pronoun|	apposed saying -24	direct thinking 13	none -27
outer|speaker-then-quote|direct other name|	direct other -21	direct saying -27	none -17
outer|speaker-then-quote|direct other noun|	apposed saying -61	apposition saying -31	direct judging -10	direct other -27	none 22	shared saying -38
outer|speaker-then-quote|direct other organisation|	apposed saying -17	direct saying -45	none -13
outer|speaker-then-quote|direct other person|	none 21
outer|speaker-then-quote|direct other place|	apposed saying -22	direct saying -20	none -23
outer|speaker-then-quote|direct other pronoun|	apposed saying -14	direct other -10	direct saying -26	direct thinking 10	none -29	shared saying -34
outer|speaker-then-quote|direct saying name|	direct other 16	none -12
outer|speaker-then-quote|direct saying noun|	apposed other 10	direct judging 12	direct saying 21	direct thinking 20	none 15	passive saying 16	relative other -26	shared saying 11
outer|speaker-then-quote|direct saying organisation|	direct judging 24	direct saying 18	none 13
outer|speaker-then-quote|direct saying person|	apposed saying 21	direct judging 28	direct saying 6
outer|speaker-then-quote|direct saying pronoun|	direct saying 14	none 13
outer|speaker-then-quote|direct thinking name|	none 11
outer|speaker-then-quote|direct thinking noun|	apposed saying -28	none -6
outer|speaker-then-quote|direct thinking organisation|	none 9
outer|speaker-then-quote|direct thinking person|	none 34
outer|speaker-then-quote|direct thinking pronoun|	apposed saying -16	direct saying -39	none -22
outer|speaker-then-quote|passive other noun|	none -11
outer|speaker-then-quote|passive other person|	none 6
outer|speaker-then-quote|passive saying noun|	none -17
outer|speaker-then-quote|passive saying organisation|	none -21
outer|speaker-then-quote|relative judging person|	none 20
outer|speaker-then-quote|relative other noun|	apposed saying -19	direct saying 10	none 7	shared saying 21
outer|speaker-then-quote|relative other person|	none -24
outer|speaker-then-quote|relative saying noun|	apposed saying -24	none 26
outer|speaker-then-quote|relative saying organisation|	none 22
outer|speaker-then-quote|relative saying person|	direct other -22	none -10
outer|speaker-then-quote|shared judging noun|	direct other -14	direct saying -15	none -18
outer|speaker-then-quote|shared judging person|	direct judging -14	direct other 11	direct saying -8	none 22	relative other -18
outer|speaker-then-quote|shared judging pronoun|	direct other -24
outer|speaker-then-quote|shared other name|	none -10
outer|speaker-then-quote|shared other noun|	direct other -9	none -10
outer|speaker-then-quote|shared other organisation|	none -18
outer|speaker-then-quote|shared other person|	apposed saying 17
outer|speaker-then-quote|shared other pronoun|	apposed saying -12	direct saying -8	none -6
outer|speaker-then-quote|shared saying name|	none 8
outer|speaker-then-quote|shared saying noun|	apposed judging -25	apposed saying -25	apposed thinking -21	apposition saying 20	direct judging -7	direct other -11	none -30	passive other 14	relative other -20	relative saying -12	shared saying -31
outer|speaker-then-quote|shared saying organisation|	direct judging 7	direct other 10	direct saying -12	none -7
outer|speaker-then-quote|shared saying person|	apposed judging 17	apposed saying 25	apposed thinking 9	direct other -14	direct saying 12	direct thinking -13	none 19
outer|speaker-then-quote|shared saying pronoun|	direct other -20	direct saying -14	direct thinking -19
outer|verb-then-speaker|inverted judging name|	none -24
outer|verb-then-speaker|inverted judging noun|	none -13
outer|verb-then-speaker|inverted judging organisation|	none -24
outer|verb-then-speaker|inverted judging person|	none -20
outer|verb-then-speaker|inverted judging pronoun|	none 19
outer|verb-then-speaker|inverted saying name|	none 31
outer|verb-then-speaker|inverted saying noun|	inverted saying -32	none -15
outer|verb-then-speaker|inverted saying organisation|	none -34
outer|verb-then-speaker|inverted saying person|	none 30
outer|verb-then-speaker|inverted saying place|	none -22
outer|verb-then-speaker|inverted saying pronoun|	none 26
phrase|according-to|name|	false 24
phrase|according-to|noun|	false -18	true 20
phrase|according-to|pronoun|	false 20
phrase|colon|name|	false 14	true 16
phrase|colon|noun|	false -44
phrase|colon|pronoun|	false 14
phrase|interview|name|	false -39
phrase|named-before|name|	false -13
phrase|named-before|pronoun|	false -6
phrase|named-nearby|name|	false 7	true 11
phrase|named-nearby|pronoun|	false -17
phrase|name|	false 7	true 18
phrase|noun|	false -38	true 15
phrase|paragraph-before|name|	false -35	true -14
phrase|paragraph-before|noun|	false -42	true -18
phrase|paragraph-before|pronoun|	false -23
phrase|possessor|name|	false -16	true 9
phrase|possessor|noun|	false -7	true -6
phrase|quote-then-speaker|name|	true 28
phrase|quote-then-speaker|noun|	false -15
phrase|quote-then-speaker|pronoun|	false 33
phrase|quote-then-verb|name|	true 19
phrase|quote-then-verb|noun|	false 11	true 7
phrase|sentence-after|name|	false -26
phrase|sentence-after|noun|	false -7	true 9
phrase|sentence-after|pronoun|	false 22
phrase|sentence-before|name|	true -13
phrase|sentence-before|noun|	false -10	true -26
phrase|sentence-before|pronoun|	false 10
phrase|signature|name|	false 12
phrase|speaker-then-quote|name|	false 15	true 7
phrase|speaker-then-quote|noun|	false -6	true 19
phrase|speaker-then-quote|pronoun|	false -26
phrase|topic|name|	false -8	true 15
phrase|topic|noun|	false -32	true -7
phrase|topic|pronoun|	false -21
phrase|transcript|name|	false 21
phrase|verb-then-speaker|name|	false 8	true -8
phrase|verb-then-speaker|noun|	false -43	true 15
phrase|verb-then-speaker|pronoun|	false 33
pronoun|according-to|	elle 20	er 16
pronoun|named-before|	ele 19	ella 15	elle -16	es -26	he -13	het -27	hij 8	i -20	il 7	ils -11	it -36	lui -6	man -22	on -22	she -6	sie -12	they -14	we -12	ze 10	él -12
pronoun|named-nearby|	ela 17	ele 19	ella 13	elle 7	er 30	es -48	het -56	hij 16	i -20	il 23	it -62	lui 14	man -51	on -36	she 6	sie 15	they -11	zij 20	él -11
pronoun|paragraph-before|	he -22	i -8	il -6	it -11	she -30	they -6	ze -6
pronoun|possessor|	haar 14	his -10	ihr -9	its -16	their -21
pronoun|quote-then-speaker|	elle 28	he 21	i -29	il 30	it -22	she 60
pronoun|quote-then-verb|	ela 20	ele 30	elle 9	er 22	es -25	het -26	hij 19	il 11	lei 18	lui -11	sie 36	ze 9	zij 21	él 26
pronoun|sentence-after|	he 20	i -15
pronoun|sentence-before|	elle -25	er 23	es -24	he -27	het -28	hij 26	i -37	il 9	it -26	lei -9	lui -13	man -32	on -27	she 26	sie 10	they -21	we -10
pronoun|speaker-then-quote|	celle-ci -6	ela 21	elle -6	er 11	he 13	i -21	il 8	it -49	man -42	on -34	she -15	zij 22
pronoun|topic|	celle-ci -15	ela -18	ele 32	ella 19	elle -13	er -24	es -27	het -36	hij -23	ils -7	lei 12	lui 24	man -57	on -43	sie -13	ze -12	zij 18	él -16
pronoun|verb-then-speaker|	er 21	es -38	het -42	hij 30	il 27	it -53	lei 17	she -31	sie 36	ze 24
says|according-to|	never 16	too 9
says|colon|	never 15	too 12
says|interview|	never -39
says|named-before|	never -14	often 24	too -7
says|named-nearby|	often -23	too 16
says|	never 10	often 7
says|paragraph-before|	never -33	too -17
says|possessor|	never -11	too -14
says|quote-then-speaker|	never 9	often 13
says|sentence-after|	never -21	too -7
says|sentence-before|	often 8
says|signature|	never 13
says|speaker-then-quote|	never 15	often 10
says|topic|	never 9	often 8	too -25
says|transcript|	never 21
says|verb-then-speaker|	never 6
size|according-to|10+|	according -19
size|according-to|1|	according -10
size|according-to|2|	according -6
size|according-to|3|	according 22
size|according-to|4-5|	according 15
size|according-to|6-9|	according 7
size|colon|1|	naked -8
size|colon|2|	naked -16
size|colon|3|	naked -12
size|colon|4-5|	naked -19
size|interview|10+|	naked -31
size|interview|6-9|	naked -16
size|named-before|10+|	naked -13
size|named-before|2|	naked -26
size|named-before|3|	naked -13
size|named-before|4-5|	naked -11
size|named-nearby|10+|	naked 11
size|named-nearby|4-5|	naked -29
size|named-nearby|6-9|	naked 17
size|paragraph-before|10+|	according -14	judging -6	other -18	saying -33	thinking -24
size|paragraph-before|1|	other -18	saying -13
size|paragraph-before|2|	other -12	saying -13
size|paragraph-before|3|	other -16	saying -25	thinking -8
size|paragraph-before|4-5|	judging -8	other -23	saying -35	thinking -14
size|paragraph-before|6-9|	according -6	judging -24	other -15	saying -15	thinking -9
size|possessor|10+|	naked 6
size|possessor|2|	naked -35
size|possessor|3|	naked -35
size|possessor|4-5|	naked -15
size|quote-then-speaker|10+|	saying 22	thinking -20
size|quote-then-speaker|1|	judging -29	other -30	thinking -15
size|quote-then-speaker|2|	judging -17	other -6	saying 10
size|quote-then-speaker|3|	judging 11	other -41	saying -22
size|quote-then-speaker|4-5|	judging -8	other 15	saying 20	thinking 9
size|quote-then-speaker|6-9|	judging 8	thinking 24
size|quote-then-verb|10+|	judging 18	other 15	saying 8
size|quote-then-verb|1|	judging 14	other -10	saying -6
size|quote-then-verb|2|	other 21
size|quote-then-verb|3|	other -14	saying 38
size|quote-then-verb|4-5|	judging -18
size|quote-then-verb|6-9|	other 8	saying 6
size|sentence-after|10+|	judging 6
size|sentence-after|1|	other 12	saying 9
size|sentence-after|2|	judging -26	other -30
size|sentence-after|3|	judging -32	other -20	saying -6
size|sentence-after|4-5|	judging -22	other -6	saying -18	thinking 18
size|sentence-after|6-9|	according -8	other -15	thinking -19
size|sentence-before|10+|	according 20	other -31	saying -8	thinking -29
size|sentence-before|1|	judging 6	saying -23	thinking -19
size|sentence-before|2|	according -32	other -18	saying -28	thinking -29
size|sentence-before|3|	according -43	judging -12	other -6	saying -20	thinking -25
size|sentence-before|4-5|	according -21	judging -58	other -8	thinking -10
size|sentence-before|6-9|	according -47	other -10	saying 6	thinking -14
size|signature|10+|	naked 14
size|signature|6-9|	naked 16
size|speaker-then-quote|10+|	judging -7	thinking 13
size|speaker-then-quote|1|	other -17	saying -23	thinking -27
size|speaker-then-quote|2|	judging -20	other -21	thinking -32
size|speaker-then-quote|3|	saying 33	thinking -7
size|speaker-then-quote|4-5|	judging 17
size|speaker-then-quote|6-9|	other -31
size|topic|10+|	naked 6
size|topic|1|	naked -27
size|topic|3|	naked -8
size|topic|4-5|	naked -15
size|topic|6-9|	naked -17
size|transcript|6-9|	naked 17
size|verb-then-speaker|10+|	judging -32	saying -23
size|verb-then-speaker|1|	judging -12
size|verb-then-speaker|2|	judging -22	saying -8
size|verb-then-speaker|3|	judging -33	saying -6
size|verb-then-speaker|4-5|	judging -18	saying 9
size|verb-then-speaker|6-9|	other 26	saying 17
starts|according-to|false|	according 16
starts|colon|false|	naked -33
starts|colon|true|	naked 18
starts|interview|false|	naked -26
starts|interview|true|	naked -28
starts|named-before|true|	naked -26
starts|paragraph-before|false|	according -16	apposed -21	apposition -23	direct -26	inverted -26	passive -13	relative -16	shared -14
starts|paragraph-before|true|	apposed -22	apposition -12	direct -25	relative -11	shared -22
starts|possessor|true|	naked -15
starts|quote-then-speaker|false|	apposed 6	apposition -7	direct 13	passive 7	relative -17	shared -24
starts|quote-then-speaker|true|	apposed -16
starts|quote-then-verb|false|	inverted 13
starts|sentence-after|false|	according -11	apposition -40	direct -9
starts|sentence-after|true|	direct 15
starts|sentence-before|false|	according 13	apposed -52	apposition -11	inverted -15	passive -37	relative -61
starts|sentence-before|true|	apposition -31	relative 22
starts|signature|false|	naked 13
starts|speaker-then-quote|false|	apposed -35	apposition -34	direct 20	passive -18	shared -44
starts|speaker-then-quote|true|	apposition -40	direct 9	relative 31	shared -11
starts|topic|false|	naked -33
starts|transcript|true|	naked 21
subject|according-to|	elided 7	none 16	own -11
subject|according-to|elided|	0 7
subject|according-to|elided|1|	name 14
subject|according-to|none|	0 13	1 14
subject|according-to|none|0|	noun 6
subject|according-to|none|13-25|	name 32
subject|according-to|none|1|	name 7	pronoun 17
subject|according-to|none|2|	name 35
subject|according-to|none|3|	name -6	noun 32	pronoun 20
subject|according-to|none|4-6|	name 23	noun -17
subject|according-to|none|7-12|	name 7	noun -12
subject|according-to|own|	0 -8	1 -25
subject|according-to|own|13-25|	name -7
subject|according-to|own|1|	name 24	noun -19
subject|according-to|own|3|	name 6
subject|according-to|own|4-6|	name -9	noun 7
subject|according-to|own|7-12|	name -21	noun -29
subject|colon|	elided -13	own -52
subject|colon|elided|	0 -13
subject|colon|elided|1|	noun -25
subject|colon|none|1|	name 27	noun -28
subject|colon|none|4-6|	name -9
subject|colon|own|	0 -51
subject|colon|own|1|	name -9	noun -49	pronoun -6
subject|interview|	none -39
subject|interview|none|	0 -39
subject|interview|none|26+|	name -39
subject|named-before|	elided 21
subject|named-before|elided|	0 22
subject|named-before|elided|1|	name -10
subject|named-before|elided|26+|	name -26
subject|named-before|elided|3|	name 6
subject|named-before|elided|4-6|	name 11	pronoun -8
subject|named-before|elided|7-12|	name 36
subject|named-before|none|	0 -6
subject|named-before|none|13-25|	pronoun 20
subject|named-before|none|1|	name 9	pronoun 21
subject|named-before|none|26+|	name -34	pronoun -18
subject|named-before|none|2|	name -29
subject|named-before|none|3|	pronoun -9
subject|named-before|none|4-6|	name -20
subject|named-before|none|7-12|	name 12	pronoun -15
subject|named-before|own|	1 -16
subject|named-before|own|13-25|	name -23	pronoun -46
subject|named-before|own|1|	name 23	pronoun -23
subject|named-before|own|26+|	name -52	pronoun -15
subject|named-before|own|2|	pronoun 18
subject|named-before|own|3|	name -41	pronoun -15
subject|named-before|own|4-6|	name -19	pronoun -47
subject|named-before|own|7-12|	name -39	pronoun -51
subject|named-nearby|	elided 8	none 11	own 10
subject|named-nearby|elided|	0 10	1 -12
subject|named-nearby|elided|0|	name -21
subject|named-nearby|elided|13-25|	name -7
subject|named-nearby|elided|2|	name 15	pronoun -13
subject|named-nearby|elided|4-6|	name 9
subject|named-nearby|elided|7-12|	name 14
subject|named-nearby|none|0|	name -31	pronoun -25
subject|named-nearby|none|	1 17
subject|named-nearby|none|13-25|	name 13	pronoun -13
subject|named-nearby|none|26+|	name -16
subject|named-nearby|none|2|	name -7
subject|named-nearby|none|3|	name 12
subject|named-nearby|none|4-6|	name 24	pronoun 7
subject|named-nearby|none|7-12|	name -18
subject|named-nearby|own|	0 16	1 -11
subject|named-nearby|own|0|	name -26	pronoun -21
subject|named-nearby|own|13-25|	name -11	pronoun -16
subject|named-nearby|own|1|	pronoun -19
subject|named-nearby|own|26+|	name -24
subject|named-nearby|own|2|	name 24
subject|named-nearby|own|3|	name 17	pronoun -8
subject|named-nearby|own|4-6|	pronoun -17
subject|named-nearby|own|7-12|	name 19
subject|paragraph-before|	elided -18	none -37	own -21
subject|paragraph-before|elided|	0 -11	1 -7	2 -8
subject|paragraph-before|elided|26+|	name -10	noun -17
subject|paragraph-before|none|	0 -24	1 -21	2 -15
subject|paragraph-before|none|26+|	name -19	noun -29	pronoun -13
subject|paragraph-before|own|	0 -15	1 -14	2 -22
subject|paragraph-before|own|26+|	name -21	noun -21	pronoun -7
subject|possessor|	none 6	own -20
subject|possessor|none|	0 6
subject|possessor|none|2|	pronoun 9
subject|possessor|none|7-12|	pronoun -12
subject|possessor|own|	0 -20
subject|possessor|own|7-12|	noun -12
subject|quote-then-speaker|elided|	0 -18	1 18
subject|quote-then-speaker|	none -27	own -9
subject|quote-then-speaker|none|-12|	name 25
subject|quote-then-speaker|none|-4|	name -7
subject|quote-then-speaker|none|	0 -34	1 -7	2 13
subject|quote-then-speaker|none|1|	name -18	noun -13
subject|quote-then-speaker|none|4-6|	noun -13
subject|quote-then-speaker|none|7-12|	name -9
subject|quote-then-speaker|own|-10|	name -8	noun -20
subject|quote-then-speaker|own|-11|	noun 15
subject|quote-then-speaker|own|-14|	name -15
subject|quote-then-speaker|own|-15|	name -17
subject|quote-then-speaker|own|-17|	name -12
subject|quote-then-speaker|own|-3|	noun -20
subject|quote-then-speaker|own|-4|	name -14	noun -24
subject|quote-then-speaker|own|-5|	name -8	noun -15
subject|quote-then-speaker|own|-6|	name 9
subject|quote-then-speaker|own|-7|	name 14	noun 11
subject|quote-then-speaker|own|-8|	name -16
subject|quote-then-speaker|own|0|	noun -20
subject|quote-then-speaker|own|	1 -13	2 -17
subject|quote-then-speaker|own|13-25|	noun -23
subject|quote-then-speaker|own|1|	name -8
subject|quote-then-speaker|own|2|	name 25	noun -13	pronoun 31
subject|quote-then-speaker|own|3|	name 10	noun -18
subject|quote-then-speaker|own|4-6|	name -11	noun -28
subject|quote-then-verb|	none 19	own 9
subject|quote-then-verb|none|	0 21	1 -14
subject|quote-then-verb|none|1|	name 34	noun 10	pronoun -9
subject|quote-then-verb|own|	0 17	1 -32
subject|quote-then-verb|own|1|	name -12	noun 17	pronoun 16
subject|quote-then-verb|own|2|	name 22	noun -22
subject|quote-then-verb|own|7-12|	name -18	noun -6
subject|sentence-after|	elided -32	none -32	own -14
subject|sentence-after|elided|	0 -27
subject|sentence-after|none|	0 -26	1 -15	2 -12
subject|sentence-after|none|0|	name -44
subject|sentence-after|none|1|	name 15	noun -6
subject|sentence-after|none|3|	name -19
subject|sentence-after|none|4-6|	name -29	noun -11	pronoun -15
subject|sentence-after|none|7-12|	name -14	noun -17
subject|sentence-after|own|0|	name -16
subject|sentence-after|own|	1 -35	2 -29
subject|sentence-after|own|1|	name -13
subject|sentence-after|own|3|	name -11
subject|sentence-after|own|4-6|	name -24	noun -21
subject|sentence-before|	elided -12	none -15	own -13
subject|sentence-before|elided|	0 -7	2 -30
subject|sentence-before|elided|13-25|	name -23
subject|sentence-before|elided|1|	name -22	noun -40
subject|sentence-before|elided|26+|	name -30	noun -30
subject|sentence-before|elided|2|	noun -20
subject|sentence-before|elided|3|	name -6	noun -24
subject|sentence-before|elided|4-6|	name 14
subject|sentence-before|elided|7-12|	noun -7
subject|sentence-before|none|	0 -20	1 -26	2 10
subject|sentence-before|none|13-25|	name -33	noun -10	pronoun -47
subject|sentence-before|none|1|	name -7	noun -33	pronoun 45
subject|sentence-before|none|26+|	name -35	noun -38	pronoun -22
subject|sentence-before|none|2|	noun -30	pronoun 11
subject|sentence-before|none|3|	name 8	noun -38
subject|sentence-before|none|4-6|	noun -14	pronoun 26
subject|sentence-before|none|7-12|	name -18	noun -12	pronoun 6
subject|sentence-before|own|	0 -13	1 -11	2 -36
subject|sentence-before|own|13-25|	name -23	noun -21	pronoun 8
subject|sentence-before|own|26+|	name -10	noun -40	pronoun -26
subject|sentence-before|own|2|	name -55	noun -48	pronoun -32
subject|sentence-before|own|3|	name -31	noun -22	pronoun -29
subject|sentence-before|own|4-6|	name -19	noun -58	pronoun -30
subject|sentence-before|own|7-12|	name -18	noun -16	pronoun -16
subject|speaker-then-quote|	elided -6	none 9
subject|speaker-then-quote|elided|	0 7	1 -30	2 -10
subject|speaker-then-quote|elided|0|	noun -17
subject|speaker-then-quote|elided|1|	name 26
subject|speaker-then-quote|elided|2|	name 11	noun -15
subject|speaker-then-quote|elided|4-6|	name -6	noun -16
subject|speaker-then-quote|elided|7-12|	name -10	noun -17
subject|speaker-then-quote|none|	0 15	1 -9	2 -16
subject|speaker-then-quote|none|0|	name 28	noun 8	pronoun -18
subject|speaker-then-quote|none|13-25|	name 10	noun -8
subject|speaker-then-quote|none|1|	name 10
subject|speaker-then-quote|none|2|	name 20	noun -8
subject|speaker-then-quote|none|3|	noun -28
subject|speaker-then-quote|none|4-6|	name 10	noun -8	pronoun -16
subject|speaker-then-quote|none|7-12|	noun 16	pronoun 12
subject|speaker-then-quote|own|	0 15	1 -19
subject|speaker-then-quote|own|0|	name 21	noun 8	pronoun -26
subject|speaker-then-quote|own|13-25|	name -49	noun -8	pronoun -9
subject|speaker-then-quote|own|1|	name 15	noun -18
subject|speaker-then-quote|own|2|	noun 6	pronoun -12
subject|speaker-then-quote|own|3|	name -10	pronoun 16
subject|speaker-then-quote|own|4-6|	noun 15	pronoun -15
subject|speaker-then-quote|own|7-12|	name -14	noun 6	pronoun 10
subject|topic|	elided 6	none -14	own -11
subject|topic|elided|	0 36	1 11	2 -63
subject|topic|elided|13-25|	name -8	noun -11
subject|topic|elided|26+|	name -58	noun -45	pronoun -22
subject|topic|elided|2|	name 20
subject|topic|elided|3|	name 22
subject|topic|elided|4-6|	name 34	noun 16	pronoun -7
subject|topic|elided|7-12|	name 18
subject|topic|none|	0 28	1 -22	2 -47
subject|topic|none|0|	noun -35
subject|topic|none|13-25|	name -14	noun -27
subject|topic|none|1|	name 12
subject|topic|none|26+|	name -22	noun -77	pronoun -11
subject|topic|none|2|	name 15	noun -23	pronoun 31
subject|topic|none|3|	name 8	pronoun 13
subject|topic|none|4-6|	name 6	pronoun -11
subject|topic|none|7-12|	name -11	noun 13	pronoun -16
subject|topic|own|13-25|	noun -74	pronoun -18
subject|topic|own|1|	name 9	noun -21	pronoun -31
subject|topic|own|	2 -36
subject|topic|own|26+|	name -38	noun -16	pronoun -28
subject|topic|own|2|	name 12	pronoun -12
subject|topic|own|3|	name 23	noun 8	pronoun 19
subject|topic|own|4-6|	name 10	noun -11	pronoun -21
subject|topic|own|7-12|	pronoun -11
subject|verb-then-speaker|	elided -14	own 18
subject|verb-then-speaker|elided|	0 -14
subject|verb-then-speaker|none|0|	name -19	pronoun -33
subject|verb-then-speaker|none|	1 11
subject|verb-then-speaker|none|1|	name -19	noun -22	pronoun 7
subject|verb-then-speaker|none|2|	noun -21	pronoun 24
subject|verb-then-speaker|none|4-6|	noun -15
subject|verb-then-speaker|none|7-12|	noun -23
subject|verb-then-speaker|own|	0 17	1 7	2 -6
subject|verb-then-speaker|own|0|	name -15	noun -9
subject|verb-then-speaker|own|13-25|	name -18	noun -29
subject|verb-then-speaker|own|1|	name 24	noun -6	pronoun 25
subject|verb-then-speaker|own|2|	name -10	noun 11	pronoun -11
subject|verb-then-speaker|own|3|	name 9	noun -25	pronoun 24
subject|verb-then-speaker|own|4-6|	name 15	noun -16	pronoun 26
subject|verb-then-speaker|own|7-12|	noun -16	pronoun 13
twin|paragraph-before|apposed judging noun|	apposed judging organisation -6
twin|paragraph-before|apposed other noun|	apposed other noun -10	apposition other noun -14	apposition other person -15	direct other noun -7	direct other pronoun -7	shared other noun -8
twin|paragraph-before|apposed other organisation|	apposition other noun -9	direct other organisation -6
twin|paragraph-before|apposed other person|	apposed other noun -8	apposed saying person -11	apposition other noun -11	apposition other organisation -10	apposition other person -14	apposition saying noun -10
twin|paragraph-before|apposed saying noun|	apposed saying noun -26	apposed saying person -9	apposed saying place -9	apposition saying noun -7	apposition saying person -9	direct saying name -6	direct saying noun -9	direct saying pronoun -8	inverted saying noun -12
twin|paragraph-before|apposed saying organisation|	apposed saying person -8
twin|paragraph-before|apposed saying person|	apposed other person -9	apposed saying noun -10	apposed saying organisation -15	apposed saying person -9	apposed saying place -8	apposition saying noun -9	apposition saying person -15	inverted saying noun -11	shared saying person -9
twin|paragraph-before|apposed saying place|	apposed saying noun -7
twin|paragraph-before|apposition other noun|	apposed other noun -13	apposed other organisation -8	apposed other person -8	apposition saying noun -6	shared other noun -10
twin|paragraph-before|apposition other person|	apposed other noun -16	apposed other person -10
twin|paragraph-before|apposition saying noun|	apposed other person -6	apposed saying noun -7	apposed saying person -8	apposition other noun -6	shared saying noun -8
twin|paragraph-before|apposition saying person|	apposed saying noun -10	apposed saying person -15	inverted saying noun -9
twin|paragraph-before|direct judging noun|	direct other noun -12
twin|paragraph-before|direct other noun|	apposed other noun -7	direct judging noun -10	direct other noun -10	direct saying noun -8	passive other noun -9
twin|paragraph-before|direct other organisation|	apposed other organisation -7
twin|paragraph-before|direct other person|	apposed other noun -8	direct saying person -8
twin|paragraph-before|direct other pronoun|	apposed other noun -10	direct other pronoun -14
twin|paragraph-before|direct saying name|	apposed saying noun -9
twin|paragraph-before|direct saying noun|	apposed saying noun -10	direct other noun -7
twin|paragraph-before|direct saying person|	apposed saying noun -10	apposed saying place -6	direct other person -8
twin|paragraph-before|direct saying pronoun|	apposed saying noun -13
twin|paragraph-before|inverted saying noun|	apposed saying noun -15	apposed saying person -11	apposition saying person -9	inverted saying person -7
twin|paragraph-before|inverted saying person|	inverted saying noun -8
twin|paragraph-before|inverted saying pronoun|	apposed saying noun -6	apposition saying noun -7
twin|paragraph-before|passive other noun|	direct other noun -10
twin|paragraph-before|shared other noun|	apposed other noun -8	apposition other noun -9
twin|paragraph-before|shared saying noun|	apposition saying noun -8
twin|paragraph-before|shared saying person|	apposed saying person -9	apposition saying noun -6
twin|quote-then-speaker|apposed other noun|	apposed other noun -35	apposed other person -29	direct other noun -14	shared other person -28
twin|quote-then-speaker|apposed other organisation|	apposed other noun -10	apposition other noun -9	shared other organisation -21
twin|quote-then-speaker|apposed other person|	apposed other noun 25	apposed other person 28	apposition other noun 18	direct other noun 14	shared other noun 17	shared other person 13
twin|quote-then-speaker|apposed saying noun|	apposed other noun 7	apposed saying noun -23	apposed saying person -37	apposed saying place 9	apposition saying noun 6	direct saying noun -11	direct saying organisation -21	shared saying noun 7	shared saying person -21
twin|quote-then-speaker|apposed saying person|	apposed saying noun -6	apposed saying person 6	apposition saying noun 21	apposition saying organisation 18	apposition saying person 11	apposition saying place 15	shared saying noun 23	shared saying person -7
twin|quote-then-speaker|apposed saying place|	apposed saying noun -19
twin|quote-then-speaker|apposition other noun|	apposed other noun -17	apposed other organisation -11	apposed other person -13	shared other noun -7
twin|quote-then-speaker|apposition saying noun|	apposed saying noun 12	shared saying noun 11	shared saying person 15	shared saying pronoun -19
twin|quote-then-speaker|apposition saying organisation|	apposed saying person -21
twin|quote-then-speaker|apposition saying person|	shared saying person -21
twin|quote-then-speaker|apposition saying place|	apposed saying person -17
twin|quote-then-speaker|apposition saying pronoun|	shared saying pronoun 25
twin|quote-then-speaker|direct other noun|	apposed other noun -13	apposed other person -12	direct other noun -20	direct saying noun -25
twin|quote-then-speaker|direct saying noun|	apposed saying noun 13	apposed saying person -27	direct other noun -25	passive saying noun 20	shared saying noun -15	shared saying person -21
twin|quote-then-speaker|direct saying organisation|	apposed saying noun 15
twin|quote-then-speaker|direct saying pronoun|	passive saying noun 8
twin|quote-then-speaker|passive saying noun|	apposition saying noun -18	direct saying noun -21	direct saying pronoun -8
twin|quote-then-speaker|relative other person|	relative other person 17
twin|quote-then-speaker|shared other noun|	apposed other person -19	apposition other noun -12	shared other person -31
twin|quote-then-speaker|shared other organisation|	apposition other noun 11	shared other noun -18
twin|quote-then-speaker|shared other person|	apposed other noun 26	apposed other person 11	shared other noun -10
twin|quote-then-speaker|shared other pronoun|	shared other noun -16
twin|quote-then-speaker|shared saying name|	shared saying noun -13
twin|quote-then-speaker|shared saying noun|	apposed saying noun -9	apposed saying person -19	apposition saying noun 6	direct saying noun 10	shared saying name -13	shared saying noun -17	shared saying organisation -14	shared saying person -22
twin|quote-then-speaker|shared saying organisation|	apposed saying organisation -9
twin|quote-then-speaker|shared saying person|	apposed saying person 6	apposition saying noun -7	apposition saying person -10	direct saying noun 21	shared saying noun 23
twin|quote-then-speaker|shared saying pronoun|	apposition saying pronoun 24	shared saying noun -6
twin|quote-then-verb|inverted judging person|	inverted judging person 12
twin|quote-then-verb|inverted saying name|	inverted saying pronoun -31
twin|quote-then-verb|inverted saying noun|	inverted saying noun 13	inverted saying person 17
twin|quote-then-verb|inverted saying organisation|	inverted saying pronoun -31
twin|quote-then-verb|inverted saying person|	inverted saying noun -18	inverted saying person 60
twin|quote-then-verb|inverted saying place|	inverted saying pronoun -14
twin|quote-then-verb|inverted saying pronoun|	inverted saying noun 21	inverted saying organisation 35	inverted saying place 15
twin|sentence-after|apposed other noun|	direct other noun 12
twin|sentence-after|apposed other person|	apposition other person -20
twin|sentence-after|apposed saying noun|	apposition saying noun -14	direct saying pronoun -21	inverted saying noun -19
twin|sentence-after|apposed saying person|	apposition saying noun -6
twin|sentence-after|apposition other person|	apposed other person -16
twin|sentence-after|apposition saying noun|	apposed saying noun -12	apposed saying person -14	inverted saying noun -8
twin|sentence-after|direct other noun|	apposed other noun -12	direct saying noun -8
twin|sentence-after|direct other organisation|	direct saying organisation -20
twin|sentence-after|direct other pronoun|	direct saying pronoun 16
twin|sentence-after|direct saying noun|	direct other noun -8
twin|sentence-after|direct saying organisation|	direct other organisation -18
twin|sentence-after|direct saying pronoun|	apposed saying noun 16	direct other pronoun 19
twin|sentence-after|inverted saying noun|	apposed saying noun -17	apposition saying noun -11
twin|sentence-before|apposed judging name|	inverted judging noun -18
twin|sentence-before|apposed judging noun|	apposed judging person -19	apposition judging organisation -14	apposition judging person -25	direct judging noun -21	direct judging person -12	inverted judging noun -22
twin|sentence-before|apposed judging organisation|	inverted judging noun -6
twin|sentence-before|apposed judging person|	apposed judging noun -23	apposition judging noun -21	apposition judging organisation -6	inverted judging noun -12
twin|sentence-before|apposed other name|	apposition other noun -13	direct other noun -17	direct other organisation -9	direct other person -17
twin|sentence-before|apposed other noun|	apposed other noun -24	apposed other organisation -14	apposed other person -14	apposed other place -17	apposition other name -19	apposition other noun -18	apposition other organisation -27	apposition other person -42	apposition other place -22	direct other noun -17	direct other organisation -7	direct other person -17	direct other pronoun -18	inverted judging noun -19	inverted saying noun -21
twin|sentence-before|apposed other organisation|	apposed other noun -14	apposition other noun 15	direct other noun -23	direct other organisation -8
twin|sentence-before|apposed other person|	apposed other person -30	apposition other noun 8	apposition other organisation -24	apposition other place -22	inverted saying noun -23
twin|sentence-before|apposed other place|	apposed other noun -9	apposed other person -6	apposed other place -30	apposition other noun -12	direct other noun -13	direct other organisation -6	direct other person -8	direct other place -23
twin|sentence-before|apposed saying name|	apposed saying person -16	apposition saying noun -21	apposition saying person -13	direct saying noun -20	direct saying organisation -19	direct saying person -19	inverted saying noun -25
twin|sentence-before|apposed saying noun|	apposed saying noun -11	apposed saying person -29	apposed saying place -17	apposition saying noun 9	apposition saying organisation -27	apposition saying person -50	apposition saying place -11	direct saying noun -24	direct saying organisation -13	direct saying person -23	direct saying pronoun -22	inverted saying noun -34	inverted saying organisation -14	inverted saying pronoun -28
twin|sentence-before|apposed saying organisation|	apposed saying person -12	apposition saying noun -26	apposition saying place -16	direct saying noun -14	direct saying person -8	direct saying pronoun -22	inverted saying noun -25	inverted saying pronoun -23
twin|sentence-before|apposed saying person|	apposed saying name -19	apposed saying noun -27	apposed saying organisation -20	apposition saying name 10	apposition saying place -22	direct saying noun -18	inverted saying pronoun -23
twin|sentence-before|apposed saying place|	apposed saying noun -13	direct saying noun -21	direct saying organisation -12	direct saying person -14
twin|sentence-before|apposed thinking noun|	apposed thinking noun -16	apposition thinking noun -9	apposition thinking organisation -12	apposition thinking person -14	direct thinking noun -15
twin|sentence-before|apposed thinking person|	apposition thinking noun -21
twin|sentence-before|apposition judging noun|	apposed judging person -16	inverted judging name -19	inverted judging noun -7
twin|sentence-before|apposition judging organisation|	apposed judging noun -20	apposed judging person -17
twin|sentence-before|apposition judging person|	apposed judging noun -22	inverted judging noun -22
twin|sentence-before|apposition other name|	apposed other noun -20
twin|sentence-before|apposition other noun|	apposed other name -11	apposed other noun -12	apposed other organisation -25	apposed other person -24	apposed other place -18	inverted saying noun -19
twin|sentence-before|apposition other organisation|	apposed other noun -27	apposed other person -21
twin|sentence-before|apposition other person|	inverted saying noun 9
twin|sentence-before|apposition other place|	apposed other noun -17	apposed other person -8
twin|sentence-before|apposition saying name|	apposed saying person -29	inverted saying pronoun -26
twin|sentence-before|apposition saying noun|	apposed saying name -20	apposed saying noun -38	apposed saying organisation -20	apposed saying person -18	inverted saying name -10	inverted saying noun -19	inverted saying organisation -22	inverted saying person -9	inverted saying pronoun -39
twin|sentence-before|apposition saying organisation|	apposed saying noun -31	apposed saying person -34	inverted saying noun -28
twin|sentence-before|apposition saying person|	apposed saying noun 12	apposed saying person -19	inverted saying noun 12	inverted saying organisation 19	inverted saying place 8	inverted saying pronoun 8
twin|sentence-before|apposition saying place|	apposed saying noun -12	apposed saying organisation -13	apposed saying person -14	inverted saying noun -16
twin|sentence-before|apposition thinking noun|	apposed thinking noun -9	apposed thinking person -23
twin|sentence-before|apposition thinking organisation|	apposed thinking noun -16
twin|sentence-before|apposition thinking person|	apposed thinking noun -19
twin|sentence-before|direct judging noun|	apposed judging noun -27	inverted judging noun -18	inverted judging person -23
twin|sentence-before|direct judging organisation|	inverted judging name -21	inverted judging noun -26
twin|sentence-before|direct judging person|	apposed judging noun -20	inverted judging noun -27
twin|sentence-before|direct other noun|	apposed other name -21	apposed other organisation -25	apposed other person -30	apposed other place -21	passive other noun -20
twin|sentence-before|direct other organisation|	apposed other name -20	apposed other noun -20	apposed other organisation -12	apposed other place 9	inverted saying noun -16
twin|sentence-before|direct other person|	apposed other noun -19	apposed other place 22	inverted saying noun -22
twin|sentence-before|direct other place|	apposed other place -24
twin|sentence-before|direct other pronoun|	apposed other noun -31
twin|sentence-before|direct saying name|	inverted saying name -26	inverted saying noun -34	inverted saying place -21	inverted saying pronoun -24
twin|sentence-before|direct saying noun|	apposed saying name 10	apposed saying noun -25	apposed saying organisation -17	apposed saying person -22	inverted saying name -15	inverted saying noun -26	inverted saying place -21
twin|sentence-before|direct saying organisation|	apposed saying name -28	apposed saying noun -31	apposed saying place -33	inverted saying noun 11
twin|sentence-before|direct saying person|	apposed saying name -21	apposed saying noun -7	inverted saying name -28	inverted saying noun -19
twin|sentence-before|direct saying pronoun|	apposed saying noun 7	inverted saying noun -8
twin|sentence-before|direct thinking noun|	apposed thinking noun 7
twin|sentence-before|inverted judging name|	apposed judging person -11	apposition judging noun -20	direct judging organisation -10
twin|sentence-before|inverted judging noun|	apposed judging name -15	apposed judging noun -22	apposed judging person -16	apposed other noun -18	apposition judging noun -6	apposition judging person -25	direct judging noun -15	direct judging organisation -16	direct judging person -20	inverted judging noun -26
twin|sentence-before|inverted judging person|	direct judging noun 15
twin|sentence-before|inverted saying name|	apposition saying noun -11	direct saying name -23	direct saying noun -14	direct saying person -28	inverted saying name -30	inverted saying noun -11	inverted saying pronoun -22
twin|sentence-before|inverted saying noun|	apposed other noun -21	apposed other person -21	apposed saying name -14	apposed saying noun -30	apposed saying organisation -24	apposed saying person -45	apposition other noun -21	apposition other person -27	apposition saying noun -52	apposition saying organisation -30	apposition saying person -40	apposition saying place -19	direct other organisation -11	direct other person -22	direct saying name -19	direct saying noun -30	direct saying organisation -18	direct saying person -49	direct saying pronoun -24	inverted saying name -14	inverted saying noun -39	inverted saying person -34	inverted saying place -6	inverted saying pronoun -15
twin|sentence-before|inverted saying organisation|	apposed saying noun -20	apposed saying person -18	apposition saying noun -24	apposition saying person -20	inverted saying pronoun -19
twin|sentence-before|inverted saying person|	apposition saying noun -12	inverted saying noun 23
twin|sentence-before|inverted saying place|	direct saying name -13	direct saying noun -16
twin|sentence-before|inverted saying pronoun|	apposed saying organisation -17	apposed saying person -26	apposition saying name 18	apposition saying noun -10	apposition saying person -25	direct saying name -18	inverted saying name -8	inverted saying organisation 17
twin|sentence-before|passive other noun|	direct other noun -17
twin|sentence-before|passive saying noun|	direct saying pronoun -18
twin|speaker-then-quote|apposed judging noun|	apposed judging organisation -15	apposed judging person -24	apposition judging organisation -24	apposition judging person -12	direct judging noun -24	direct judging person -24	shared judging person 9
twin|speaker-then-quote|apposed judging organisation|	apposed judging noun 12	apposed judging person -29	apposition judging noun 32	direct judging person -25	shared judging organisation 22
twin|speaker-then-quote|apposed judging person|	apposed judging noun 11	apposed judging organisation 27	apposition judging noun 24	apposition judging organisation -7	apposition judging person 28	shared judging person -27
twin|speaker-then-quote|apposed other name|	apposed other noun -20	apposed saying name -16	apposition other noun -19	direct other noun -15	shared other name -21
twin|speaker-then-quote|apposed other noun|	apposed other name -20	apposed other noun -32	apposed other organisation -20	apposed other person -41	apposed saying noun -9	apposed saying person -14	apposition other person -29	direct other noun -38	direct other person -23	direct other pronoun -23	direct saying noun -19	shared judging noun -16	shared judging person -16	shared other noun -28	shared other organisation -16	shared other person -17	shared saying noun 6	shared saying person -36
twin|speaker-then-quote|apposed other organisation|	apposed other noun 11	apposed saying organisation -6	apposition other noun 7	direct other noun 15	direct other person -14	shared other organisation 9	shared saying noun 17
twin|speaker-then-quote|apposed other person|	apposed other person -14	apposed saying noun 8	apposition other noun 19	direct other noun 32	shared judging person 21	shared other noun 19	shared other person 22	shared saying name 17	shared saying noun 20	shared saying person 7
twin|speaker-then-quote|apposed other place|	apposed other place -23	direct other person -21
twin|speaker-then-quote|apposed saying name|	apposed saying noun 7	apposed saying person -30	apposition saying person -26	direct saying name -22	direct saying noun -30	direct saying person -26	shared saying name 8	shared saying person -7
twin|speaker-then-quote|apposed saying noun|	apposed other noun -26	apposed saying name 14	apposed saying noun -29	apposed saying organisation -29	apposed saying person -71	apposed saying place -31	apposition saying name -16	apposition saying noun 15	apposition saying organisation -17	apposition saying person -90	direct other noun -17	direct saying noun -21	direct saying person -26	direct saying pronoun -18	shared saying name -8	shared saying noun -14	shared saying person -49
twin|speaker-then-quote|apposed saying organisation|	apposed other organisation -18	apposed saying name -23	apposed saying noun 10	apposed saying person -26	apposition saying noun 28	direct saying noun -21	direct saying person -21	direct saying pronoun 10	shared saying name -23
twin|speaker-then-quote|apposed saying person|	apposed saying name 37	apposed saying organisation -12	apposed saying person -9	apposition saying name 8	apposition saying noun 12	apposition saying organisation 14	apposition saying person 28	apposition saying place 15	direct saying noun -13	direct saying person -9	direct saying pronoun -28	shared saying noun 27
twin|speaker-then-quote|apposed saying place|	apposed saying noun -27	apposition saying noun -23	apposition saying person -17	direct saying noun -11	direct saying person -17
twin|speaker-then-quote|apposed thinking noun|	apposed thinking person -23	apposition thinking noun -22	direct thinking noun -15
twin|speaker-then-quote|apposed thinking person|	apposed thinking noun 37	apposition thinking noun 15
twin|speaker-then-quote|apposition judging noun|	apposed judging noun -21	apposed judging organisation -29	apposed judging person -36	shared judging noun -29	shared judging organisation -20	shared judging person -18	shared judging pronoun -26
twin|speaker-then-quote|apposition judging organisation|	apposed judging person -28
twin|speaker-then-quote|apposition judging person|	apposed judging person 18	shared judging noun -15	shared judging person -8
twin|speaker-then-quote|apposition other noun|	apposed other name -6	apposed other organisation -23	apposed other person -19	apposed saying noun -22	apposed saying organisation -15	apposed saying person -9	apposition saying noun -18	shared other noun 17	shared other organisation -19	shared other person -9	shared other pronoun -20	shared saying noun -37	shared saying organisation -15	shared saying person -10
twin|speaker-then-quote|apposition other person|	apposed other noun 22	apposed saying person 25	apposition judging person 12	apposition saying person 25	shared judging person 17	shared other person -10	shared saying person 13
twin|speaker-then-quote|apposition other place|	apposed other noun -14
twin|speaker-then-quote|apposition saying name|	apposed saying noun 16	apposed saying person -10	shared saying name 6
twin|speaker-then-quote|apposition saying noun|	apposed saying name -34	apposed saying noun -19	apposed saying organisation -11	apposed saying person -81	apposition other noun -18	shared saying name -19	shared saying noun -51	shared saying organisation -33	shared saying person -28	shared saying pronoun -10
twin|speaker-then-quote|apposition saying organisation|	apposed saying noun 24	apposed saying person -50	shared saying noun 15	shared saying organisation -23
twin|speaker-then-quote|apposition saying person|	apposed saying name 32	apposed saying noun 47	apposed saying person 27	shared saying noun 25	shared saying person 24
twin|speaker-then-quote|apposition saying place|	apposed saying person -13
twin|speaker-then-quote|apposition saying pronoun|	apposed saying noun -17	shared saying noun -20
twin|speaker-then-quote|apposition thinking noun|	apposed thinking person -30
twin|speaker-then-quote|direct judging noun|	apposed judging noun 20	direct other noun 6
twin|speaker-then-quote|direct judging person|	apposed judging noun 29	apposed judging organisation 24	direct other person 23
twin|speaker-then-quote|direct other name|	direct other name -11
twin|speaker-then-quote|direct other noun|	apposed other name -22	apposed other noun 29	apposed other organisation -42	apposed other person -47	apposed saying noun 16	direct judging noun -10	direct other noun -54	passive other noun 8	passive other person -23
twin|speaker-then-quote|direct other organisation|	direct other organisation 8
twin|speaker-then-quote|direct other person|	apposed other noun 18	apposed other organisation 11	direct judging person 17	direct other person 10
twin|speaker-then-quote|direct other pronoun|	apposed other name -21	apposed other noun 7	direct other pronoun -44	direct saying pronoun -22	direct thinking pronoun -20
twin|speaker-then-quote|direct saying name|	apposed saying name 23
twin|speaker-then-quote|direct saying noun|	apposed other noun 23	apposed saying name 25	apposed saying noun 28	apposed saying organisation 21	apposed saying person 16	apposed saying place 15	direct other noun -15	shared saying noun 17
twin|speaker-then-quote|direct saying organisation|	apposed saying noun 7	direct other organisation 16
twin|speaker-then-quote|direct saying person|	apposed saying name 28	apposed saying noun 11	apposed saying organisation 22	apposed saying person 19
twin|speaker-then-quote|direct saying pronoun|	apposed saying noun 23	apposed saying person 29	direct other pronoun -21
twin|speaker-then-quote|direct thinking noun|	apposed thinking noun 9
twin|speaker-then-quote|direct thinking pronoun|	direct other pronoun -22
twin|speaker-then-quote|passive other noun|	direct other noun -9
twin|speaker-then-quote|passive other person|	direct other noun 25
twin|speaker-then-quote|relative other person|	relative saying person -17
twin|speaker-then-quote|relative saying person|	relative other person -21
twin|speaker-then-quote|shared judging noun|	apposed judging noun 7	apposition judging person 8	shared judging noun -19	shared judging person 13
twin|speaker-then-quote|shared judging organisation|	apposition judging noun 9
twin|speaker-then-quote|shared judging person|	apposed judging noun -15	apposed judging person -21	apposition judging noun -8	apposition judging person -12	shared judging noun -23
twin|speaker-then-quote|shared judging pronoun|	apposition judging noun -24
twin|speaker-then-quote|shared other name|	apposed other name -14	apposition other noun -10
twin|speaker-then-quote|shared other noun|	apposed other noun -9	apposed other person -13	shared other noun -10	shared other person -17	shared saying noun -21
twin|speaker-then-quote|shared other organisation|	apposed other organisation -18
twin|speaker-then-quote|shared other person|	apposed other noun 18	apposed other person 19	apposed saying noun 13	apposition other person -9	shared other noun 19	shared saying person 13
twin|speaker-then-quote|shared other pronoun|	apposed other noun -14	apposition other noun -23	shared other noun -6
twin|speaker-then-quote|shared saying name|	apposed saying name 7	apposed saying noun -10	apposed saying organisation 7	apposed saying person -9	apposition saying noun 7	shared saying person -20
twin|speaker-then-quote|shared saying noun|	apposed saying noun -32	apposed saying organisation -6	apposed saying person -39	apposition other noun -18	apposition saying noun -16	apposition saying person -23	direct saying noun -14	shared saying name -19	shared saying noun -6	shared saying person -47	shared saying pronoun -13
twin|speaker-then-quote|shared saying organisation|	apposed saying name -22	apposed saying noun 16	apposition saying noun 11	apposition saying organisation -20	shared saying noun -9	shared saying person -19
twin|speaker-then-quote|shared saying person|	apposed other person 8	apposed saying name 8	apposed saying noun 14	apposition saying noun -6	shared saying name 21	shared saying organisation 19	shared saying pronoun -11
twin|speaker-then-quote|shared saying pronoun|	apposed saying noun -21	apposition saying noun -9	shared saying noun -32	shared saying person -18
twin|verb-then-speaker|inverted saying noun|	inverted saying noun -34	inverted saying pronoun -19
twin|verb-then-speaker|inverted saying person|	inverted saying person -13
twin|verb-then-speaker|inverted saying pronoun|	inverted saying noun 25
verb-before|according|,|	other 22
verb-before|according|:|	other 28
verb-before|according|;|	other -9
verb-before|according|adverb|	other -13
verb-before|according|auxiliary|	other 8
verb-before|according|capital|	other -18
verb-before|according|coordinator|	other -7
verb-before|according|determiner|	other -22
verb-before|according|preposition|	other -18
verb-before|according|pronoun|	other -23
verb-before|according|quote|	other -30
verb-before|according|start|	other -10
verb-before|according|stop|	other 20
verb-before|according|that|	other -12
verb-before|according|word|	other -23
verb-before|apposed|)|	other -11	past -24	present -26
verb-before|apposed|,|	base -22	other 7	participle -7	present 12
verb-before|apposed|capital|	base -16	past -21	present -32
verb-before|apposed|pronoun|	other -18	past -26	present 12
verb-before|apposed|quote|	past -19	present 6
verb-before|apposed|verb-saying|	other -6
verb-before|apposed|word|	base -25	participle -6	past -38	present -24
verb-before|apposition|,|	other -32	participle -29	past -22	present -31
verb-before|direct|capital|	base -20	other -18	participle -21	past 21	present 20
verb-before|direct|determiner|	base -24	other 6	past 8	present -16
verb-before|direct|pronoun|	other -31	past 24	present 17
verb-before|direct|subordinator|	participle -6
verb-before|direct|verb-judging|	base -19	other -22	past -10	present -17
verb-before|direct|verb-saying|	base -31	other -54	past -13	present 20
verb-before|direct|verb-thinking|	other -21	participle -20
verb-before|direct|word|	base -19	participle 8	past 23	present 13
verb-before|inverted|)|	past -43	present -21
verb-before|inverted|,|	past 16	present 9
verb-before|inverted|:|	past 8
verb-before|inverted|capital|	past -15	present -41
verb-before|inverted|coordinator|	past -43	present -19
verb-before|inverted|preposition|	past -22
verb-before|inverted|pronoun|	past -42	present -15
verb-before|inverted|quote|	past 8	present 14
verb-before|inverted|start|	past -9
verb-before|inverted|stop|	present -12
verb-before|inverted|that|	past -35
verb-before|inverted|word|	past 11	present -39
verb-before|inverted|—|	past 28
verb-before|passive|,|	other -27	past -6
verb-before|passive|capital|	other -11
verb-before|passive|pronoun|	past -12
verb-before|passive|start|	past -18
verb-before|passive|stop|	past -25
verb-before|passive|verb-saying|	past -16
verb-before|passive|word|	other -7	past -15
verb-before|relative|that|	base -18	present 25
verb-before|relative|word|	base -10	other 10	present 11
verb-before|shared|)|	other -9	past -13
verb-before|shared|,|	other -18	participle 10	past -43
verb-before|shared|coordinator|	base -19	other -11	past -8
verb-before|shared|determiner|	base -18
verb-before|shared|preposition|	base -9	participle -13	past 10	present 8
verb-before|shared|pronoun|	other 15	past -13
verb-before|shared|quote|	base -15	present 13
verb-before|shared|subordinator|	participle -18	past 11
verb-before|shared|verb-thinking|	participle -10
verb-before|shared|word|	participle -20
`;
